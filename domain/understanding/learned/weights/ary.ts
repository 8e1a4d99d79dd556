// Written by `npm run learn`; see ADR 0058. One word a line, and what it speaks for or against, in hundredths.
export const WEIGHTS = `@type
	autre -168	blessure -147	bris_de_glace -154	collision -89	degats_des_eaux -163	dommage_materiel -117	evenement_climatique -156	incendie -172	none 134	vandalisme -132	vol -106
#000>	collision -50	dommage_materiel 116	vol 64
#008>	bris_de_glace 95	collision -45	incendie -45	vol 52
#00dh	autre 152	none -138	vol 75
#0dh>	autre 151	none -128	vol 67
#100>	vol 60
#10h>	bris_de_glace 62	dommage_materiel 76
#11h>	bris_de_glace 43	vol 68
#1200	collision -43	none -62	vol 209
#12h>	blessure 66
#1300	bris_de_glace 124	dommage_materiel -118	vol 111
#1500	dommage_materiel 99
#15h>	incendie 47
#16h>	bris_de_glace 57	collision 68
#17h>	bris_de_glace 54
#1800	vol 47
#2000	dommage_materiel 63	none -61	vol 115
#200>	vol 90
#207>	collision 112	vol -48
#208>	incendie 53
#2100	collision -75	vol 133
#22h1	vol 70
#2300	autre 131	bris_de_glace 74	collision -47	none -59
#23h>	none 54
#250>	degats_des_eaux 62	dommage_materiel -47
#2ada	vol 113
#2ard	collision 90
#2eda	vandalisme 146	vol -97
#2eme	degats_des_eaux 136	dommage_materiel -81
#2h10	blessure 41
#2ila	evenement_climatique 72	none -52	vandalisme 84	vol -45
#2oul	collision 44	none 46
#3000	collision -72	none -41	vol 179
#3008	bris_de_glace 95	collision -45	incendie -45	vol 52
#300>	autre 49	bris_de_glace 65	dommage_materiel -57	vol 51
#3200	degats_des_eaux -89	dommage_materiel 55	vol 98
#3400	dommage_materiel 58
#3a2i	evenement_climatique 84	none -40	vandalisme 63
#3a9b	collision 67	dommage_materiel -56	none -62	vandalisme 113
#3a9e	blessure -96	collision 128	none 103	vandalisme -72	vol -85
#3ach	blessure -47	incendie 56	vandalisme 153
#3ad>	autre 96	collision -40
#3add	blessure 108	collision -60	dommage_materiel 59
#3afa	autre 51
#3afi	incendie 114
#3afy	incendie 66
#3ah>	vandalisme 71
#3aha	none -47	vol 186
#3aho	collision -51	degats_des_eaux 150	none -79	vandalisme 146
#3aja	collision -58	evenement_climatique 269	none -83
#3ako	blessure 44	vandalisme 52
#3ali	collision 195	vol -84
#3ama	autre 54	blessure 128	none -48	vol -40
#3ame	evenement_climatique 85
#3ami	none -70	vandalisme 113	vol 56
#3amm	dommage_materiel 81
#3amr	collision -146	degats_des_eaux 198	dommage_materiel -55	evenement_climatique -48	incendie -124	none 122	vandalisme 103	vol -97
#3an>	none 71	vandalisme 63
#3ana	blessure 43
#3and	autre 81	collision -73	dommage_materiel 118	none -86	vandalisme -40	vol -49
#3ani	collision -53	vandalisme 192
#3arb	collision 84	none 71
#3are	degats_des_eaux 51	vol 46
#3arf	none -41	vandalisme 94
#3as>	degats_des_eaux 74
#3asi	collision -53	dommage_materiel -40	evenement_climatique 230
#3ass	evenement_climatique 67
#3at>	bris_de_glace 42
#3awd	blessure 199	collision -54	dommage_materiel -53	vol 46
#3awe	dommage_materiel 108
#3aye	degats_des_eaux 107	incendie -49
#3ayn	collision 129	degats_des_eaux 50
#3ayy	evenement_climatique 105
#3bo>	collision -50	incendie 43	vandalisme 96
#3ch>	blessure 133	incendie 41
#3chi	none 41
#3chr	blessure -42	bris_de_glace 90	collision -230	degats_des_eaux 139	dommage_materiel -55	incendie -42	vandalisme 50	vol -52
#3da>	degats_des_eaux -71	evenement_climatique 147	none 88	vandalisme -48
#3dem	blessure 194	dommage_materiel -47	none -41	vol -44
#3diy	collision 152
#3do>	none -64	vol 142
#3eb>	bris_de_glace 46	collision -51	dommage_materiel 69	vandalisme 44
#3ed>	dommage_materiel 42	vandalisme 49
#3edd	blessure 192	collision -123	none -47	vandalisme 69
#3eff	blessure 156	degats_des_eaux 51	none -41	vandalisme -61	vol -128
#3el>	incendie 187
#3ela	blessure -42	bris_de_glace -49	collision -86	dommage_materiel -77	evenement_climatique -78	incendie 174	none -158	vol 117
#3ell	collision -42	dommage_materiel 211	vandalisme -42
#3elm	blessure 117	incendie 70	vol -40
#3eme	autre 100	blessure -62	dommage_materiel 62
#3emr	vandalisme 112	vol -64
#3en9	bris_de_glace -124	collision 94	dommage_materiel -58	none -105	vandalisme 115	vol 81
#3en>	degats_des_eaux 91
#3erf	degats_des_eaux 48
#3ers	dommage_materiel 49	none -43	vol 45
#3es>	evenement_climatique 42	none -41
#3ess	degats_des_eaux 64	vol 72
#3est	collision 58	vol 66
#3et>	bris_de_glace 74	collision 63
#3ett	autre 159	blessure -64	collision -56	dommage_materiel -49	none -132	vol 92
#3ewe	blessure 110
#3ewj	collision 93
#3eww	autre 294	collision -111	dommage_materiel -58	none -111	vol -58
#3eye	collision 43
#3eyt	none 57
#3eyy	bris_de_glace 47
#3h30	collision 115	dommage_materiel -46	none 168	vol -79
#3ha>	vol 59
#3hom	blessure 72	collision -40	vol 56
#3i9a	dommage_materiel -40	evenement_climatique 199
#3iba	autre 91	collision 50	none -69
#3id>	autre 40	collision -72	dommage_materiel 57	none -45	vol 49
#3ima	vol 46
#3in>	vandalisme 69
#3inh	blessure -83	bris_de_glace 92	collision -102	dommage_materiel 189	none -41	vandalisme -45
#3ini	vol 68
#3iya	collision -73	dommage_materiel 68	none -52	vandalisme 214	vol -71
#3iye	bris_de_glace 59
#3iz>	blessure -60	collision 106	evenement_climatique 56
#3jal	autre -42	collision 49	vol 98
#3jou	evenement_climatique 49
#3la>	none -45
#3lac	autre 202	none -130
#3lam	collision 82	vol -42
#3lat	collision -90	incendie 291
#3lem	collision -110	dommage_materiel -44	vol 176
#3let	incendie 193
#3lik	autre 47	none 84
#3lin	degats_des_eaux 131
#3liy	collision 66	degats_des_eaux 84
#3ma>	bris_de_glace -40	dommage_materiel 113	none -62
#3mel	bris_de_glace 158	collision -67	evenement_climatique -56
#3mer	collision 57
#3mou	collision 128
#3mrn	collision 75
#3na>	vol 54
#3nd>	degats_des_eaux 46	vol 49
#3ndh	blessure 137	collision -49	none -49
#3ndi	none 47
#3ndk	collision 45
#3ndn	none 56
#3ndo	dommage_materiel 55	none -45
#3ni>	vandalisme 47	vol 59
#3omr	dommage_materiel 44
#3on9	collision 51
#3otl	degats_des_eaux 87	none -45	vol 77
#3oud	evenement_climatique 145
#3ouh	blessure 60	vandalisme 48
#3oum	degats_des_eaux 94	evenement_climatique 65
#3qel	collision 62	none 158
#3ra>	collision 154
#3raf	degats_des_eaux 102
#3ras	blessure -40	dommage_materiel 166	incendie -45	none -82	vandalisme -69	vol 124
#3rej	collision 76
#3rft	collision 86	degats_des_eaux 45	incendie 76	none -51	vol -53
#3ri>	incendie 180
#3rou	bris_de_glace -48	collision -44	degats_des_eaux -52	dommage_materiel 184	none -136	vandalisme 138	vol -50
#3sa>	vandalisme 92	vol -43
#3sin	vandalisme 50	vol 89
#3tan	blessure 43	collision 56
#3tar	degats_des_eaux 51
#3taw	autre 71	none -50
#3ter	collision -54	degats_des_eaux 46	dommage_materiel 69
#3tik	collision 67	none 107
#3tin	collision -46	none 95
#3tit	collision 49	vol 85
#3tiw	none 70
#3to>	collision -66	vol 105
#3wej	collision 139
#3wid	autre 113	blessure -59	collision -47	vol -47
#3yal	evenement_climatique 47
#4000	dommage_materiel 138	none -51	vandalisme -64	vol 57
#400>	autre 107	dommage_materiel 40
#4200	autre -44	blessure 54	dommage_materiel 41
#4500	vol 55
#4eme	degats_des_eaux 46	vol 66
#4x4>	collision 59	degats_des_eaux -61	evenement_climatique 91
#5000	collision -46	dommage_materiel 93
#500d	dommage_materiel 125
#5ir>	collision 47
#6000	autre -45	bris_de_glace 99	collision -47	dommage_materiel 83	incendie 74	vol -69
#600>	autre 91	dommage_materiel -42	none -72	vol 115
#650>	blessure 96	bris_de_glace 53	collision -64
#7a7>	evenement_climatique 152	vol -40
#7a9>	collision 52
#7ab>	bris_de_glace 60	collision 45	vol 44
#7abi	blessure 157	collision -51
#7abo	collision 166
#7adi	collision 82
#7aj>	dommage_materiel 61	vol 75
#7aja	evenement_climatique 50
#7ajb	collision 50	incendie 61
#7aje	blessure 50	collision 92
#7ajj	blessure 107	collision -73
#7ajr	bris_de_glace 177	collision -82
#7akk	autre -41	collision 182
#7al>	evenement_climatique 65
#7alh	bris_de_glace 135	collision 102	evenement_climatique -45	none -81
#7ali	blessure 232	collision -185	dommage_materiel -41	incendie 68	vol -45
#7all	collision 142	none -58
#7alo	collision 69
#7amd	vol 69
#7aml	collision 89	evenement_climatique 49
#7amm	blessure 113	collision -49	vol 49
#7amr	degats_des_eaux -41	dommage_materiel -45	none -148	vandalisme 258
#7ar>	blessure 132	bris_de_glace -57	collision -71	degats_des_eaux 105	dommage_materiel 69	evenement_climatique -155	incendie -52	none -124	vandalisme -57	vol -83
#7asi	autre -54	blessure -46	collision -49	dommage_materiel 125	vandalisme 88
#7ass	collision -67	dommage_materiel -118	none -99	vol 266
#7at>	dommage_materiel 52
#7att	collision -148	none -41	vandalisme 222
#7awl	collision -51	dommage_materiel 56	none -42	vandalisme -82	vol 199
#7ay>	vandalisme 69
#7bel	evenement_climatique 139	vol -45
#7bes	vol 63
#7bi>	incendie 118	vol -40
#7chi	incendie 79
#7cho	autre 80	vandalisme -56
#7da>	collision 47
#7dah	evenement_climatique 56
#7dan	collision -81	evenement_climatique 42	incendie 84	none -79
#7dar	collision -42	degats_des_eaux 45	evenement_climatique 75	none -51
#7day	dommage_materiel 99	vol 44
#7der	vol 55
#7dha	bris_de_glace 181
#7did	blessure 100	evenement_climatique 71
#7do>	bris_de_glace 114	collision -42	incendie 51
#7dou	blessure -40	bris_de_glace 79	collision -70	dommage_materiel 135
#7e9>	collision 70	dommage_materiel 113	none -42
#7edd	collision 67
#7edr	collision 66
#7efr	degats_des_eaux -56	dommage_materiel 106
#7ejr	bris_de_glace 142	collision -64	none -51	vandalisme 59
#7ek>	collision 94	degats_des_eaux 56	dommage_materiel -49
#7ekk	none -44	vandalisme 94
#7el>	incendie 121	vol -46
#7ell	collision 48	vol 56
#7em>	collision -99	degats_des_eaux 109	incendie 93
#7emm	bris_de_glace 160	collision -127	incendie 104	none -54
#7ems	bris_de_glace 51	collision -40	evenement_climatique 57
#7er9	collision -48	incendie 173	none -44
#7er>	autre 274	dommage_materiel -56	none -174	vandalisme -47
#7err	collision 54	incendie 87
#7ess	vandalisme 68
#7et>	blessure 40	bris_de_glace 42	dommage_materiel 43	none -50
#7ett	bris_de_glace 184	collision -71	dommage_materiel -41	none -113	vol 117
#7eyd	collision -90	vandalisme 164
#7eyy	collision -42	degats_des_eaux -57	evenement_climatique 128	none -76	vol 68
#7fir	collision 126	vol -49
#7h45	bris_de_glace 54
#7ha>	blessure -71	bris_de_glace 144	collision -128	dommage_materiel 48	none -68	vandalisme 89
#7i7>	bris_de_glace 93	collision -61	dommage_materiel -47	none 130	vandalisme -46
#7in>	evenement_climatique -69	none -46	vol 135
#7it>	none -46
#7jar	collision -86	evenement_climatique 104	vandalisme 156	vol -48
#7jer	collision -65	vandalisme 225
#7jir	bris_de_glace 129
#7jra	bris_de_glace 118	collision -100	none -66	vandalisme 147	vol -55
#7la>	incendie 51
#7lef	collision 161	none -60	vandalisme 41	vol -63
#7lli	bris_de_glace 121	collision 142	degats_des_eaux -53	none -40	vandalisme -42	vol -90
#7lou	degats_des_eaux 105	none -42	vol 59
#7mam	bris_de_glace 157	collision -41	degats_des_eaux -106	dommage_materiel -64	evenement_climatique 223	incendie -44	none -152	vandalisme -63	vol -55
#7mar	collision 123	vandalisme 67
#7mel	dommage_materiel 92	evenement_climatique 116	none -59
#7mer	incendie 78
#7ofr	blessure 102	collision -62	dommage_materiel 117	evenement_climatique -48	none -40	vol -45
#7oud	blessure 149	collision 115	dommage_materiel -44	vandalisme -42	vol -43
#7oum	blessure 145	collision -62	vandalisme 111
#7out	blessure 121	collision -98	evenement_climatique -43	incendie 162	none -111	vandalisme -52	vol -46
#7ra>	bris_de_glace -71	collision -102	degats_des_eaux 257	evenement_climatique -132	none -60	vandalisme 47	vol -58
#7ram	collision -43	dommage_materiel -40	evenement_climatique -43	vandalisme 322	vol -102
#7re9	dommage_materiel 44	incendie 60
#7ri9	incendie 138	vol -53
#7rir	degats_des_eaux 75	dommage_materiel 61
#7rou	collision -78	dommage_materiel -118	none -40	vandalisme 100	vol 132
#7sa>	bris_de_glace 232	collision -72	none -61
#7sab	collision -41	dommage_materiel 88	none -82	vol 102
#7seb	degats_des_eaux 49
#7tha	bris_de_glace 104	degats_des_eaux -41	dommage_materiel -41	evenement_climatique 144	none -74	vandalisme -58
#7tho	degats_des_eaux -41	evenement_climatique 80	incendie 46
#7ti>	degats_des_eaux 88
#7tit	collision -48	dommage_materiel 171	none -46
#7to>	dommage_materiel 108
#7tou	collision 60	incendie 70	vol -50
#7tta	none -47	vol 83
#7waj	incendie 208	vol -49
#7wal	collision -45	degats_des_eaux 51	dommage_materiel -49	none -67	vol 177
#7way	autre 100	none -71	vol 44
#7you	collision -51	degats_des_eaux -69	dommage_materiel 66	vandalisme 174	vol -40
#7zam	collision -45	vandalisme 132
#8000	bris_de_glace -46	dommage_materiel 41	vol 99
#800>	blessure -40	collision -90	degats_des_eaux 78	dommage_materiel 125
#890>	autre 46	blessure 48
#900>	collision -52	vol 87
#93at	autre -51	degats_des_eaux 132	dommage_materiel -50	incendie 171	none -128	vol -76
#99at	blessure 47	bris_de_glace 78	collision -48	dommage_materiel 65	none -57
#99e3	autre 114	degats_des_eaux 45	none -87
#99e9	bris_de_glace 256	collision -93	degats_des_eaux -46
#9ach	collision 92	dommage_materiel 46
#9ad>	blessure -44	bris_de_glace 40	dommage_materiel 188	none -83	vol -44
#9adr	autre -46	blessure 125
#9al>	bris_de_glace 57	dommage_materiel 41
#9alo	blessure -40	dommage_materiel 49	vol 52
#9alt	bris_de_glace 52	degats_des_eaux 46
#9ani	bris_de_glace 51	degats_des_eaux 174	dommage_materiel -52
#9ant	collision -49	evenement_climatique 51	vandalisme 116
#9ari	blessure 184	dommage_materiel -74	incendie 53	none -153	vandalisme -54	vol -48
#9as>	dommage_materiel 117	none -53
#9ash	bris_de_glace 166
#9asn	vol 163
#9ass	collision 72	evenement_climatique 86	none -105	vandalisme 101
#9at>	incendie 40	none -43
#9atc	blessure 56	evenement_climatique 47
#9aw>	autre 87	collision 58	incendie 46	none -79
#9ay9	collision -56	incendie 75
#9aya	degats_des_eaux -75	evenement_climatique 229	incendie 48	vol -51
#9aye	dommage_materiel 72
#9ba>	autre -40	collision 89	dommage_materiel 130	none -103
#9bel	incendie 57
#9ch>	autre 43
#9dam	bris_de_glace 99	collision 123	degats_des_eaux -41	none -61
#9dda	collision 44
#9der	collision 41
#9dim	collision 81	vandalisme 47	vol -52
#9e3>	degats_des_eaux 51	none -42
#9e3a	bris_de_glace 145	collision -49	degats_des_eaux -73	dommage_materiel 120	vol -80
#9e3t	collision 41	vandalisme 88
#9e9>	bris_de_glace 256	collision -93	degats_des_eaux -46
#9eb>	collision 44	dommage_materiel 66	none -53
#9ech	collision -100	degats_des_eaux 103	none -105	vandalisme 244
#9ed>	autre 86	collision -81	evenement_climatique 91	incendie 51	none -41
#9edd	vol 46
#9edr	collision 98
#9ef>	collision 44	degats_des_eaux 40
#9efc	blessure -58	collision 155
#9eft	collision -58	dommage_materiel 106	vol 84
#9el>	blessure -78	collision 126	none 86	vandalisme -58	vol -69
#9elb	collision 85	none -54	vandalisme 49
#9ell	blessure -47	dommage_materiel -56	none -47	vandalisme 130	vol 76
#9ent	bris_de_glace -54	degats_des_eaux 192	dommage_materiel -49	evenement_climatique -219	none -58	vandalisme -52	vol 136
#9er3	collision -96	dommage_materiel 152	none -86	vandalisme 71
#9erm	collision -80	evenement_climatique 202	none -40	vandalisme 106	vol -68
#9es>	bris_de_glace -46	collision -55	vandalisme 129
#9ess	none -52	vandalisme 115
#9est	collision 199	none -42	vol -55
#9et3	vandalisme 42
#9et>	collision 54	degats_des_eaux 52	dommage_materiel 46	none -40
#9ett	blessure 41	dommage_materiel 59	none -44	vol -56
#9ez>	incendie 103
#9ezd	evenement_climatique 212	none -98
#9fa>	autre 58	collision 46
#9fat	autre 77	collision 59	vol -40
#9fel	vol 87
#9fin	evenement_climatique 84	vol 75
#9h40	autre 91
#9ha>	blessure 143	vol -49
#9i9a	blessure 49	bris_de_glace 41	degats_des_eaux -42	dommage_materiel 49
#9ila	bris_de_glace 43
#9in>	degats_des_eaux -47	dommage_materiel 120	evenement_climatique 42
#9ina	degats_des_eaux 71	vol 50
#9it>	vol 65
#9itc	none 77	vol 96
#9ith	autre 150	degats_des_eaux -53	dommage_materiel -49	none -70	vol 64
#9leb	blessure -74	collision 250	evenement_climatique 52	none -51	vol -61
#9lou	collision -40	none -46	vol 161
#9ni>	collision 53	vandalisme 73
#9oda	collision -97	dommage_materiel -92	vandalisme 99	vol 187
#9odd	vol 81
#9ol>	none 101	vol -44
#9olo	collision 129	vol -89
#9ou>	vol 96
#9oul	collision 164	none -67
#9ra>	collision 72	evenement_climatique 43
#9reb	blessure 256	bris_de_glace -55	collision -85	dommage_materiel -40	evenement_climatique -54	none -92	vandalisme 84
#9rib	degats_des_eaux -42	evenement_climatique 51
#9sem	bris_de_glace 60	dommage_materiel 78	evenement_climatique -45
#9ta3	collision 46	evenement_climatique 106	none -46
#9te3	dommage_materiel 76	none -47	vandalisme 64	vol -43
#9tel	dommage_materiel 63
#9tou	dommage_materiel -54	vol 112
#9tte	degats_des_eaux 181	dommage_materiel -97	vandalisme 48	vol -83
#<000	autre 80
#<100	collision 40	vandalisme -54	vol 79
#<10h	bris_de_glace 62	dommage_materiel 76
#<11>	autre 58	none -59
#<11h	blessure 59	dommage_materiel -41
#<120	collision -43	evenement_climatique 43	none -56	vol 157
#<125	autre 47	none -49	vol 90
#<12>	none 54	vol 58
#<12h	blessure 62
#<13>	none 113
#<13h	collision 43	none 97
#<140	autre 203	blessure -75	collision -41	none -52
#<14>	autre 49	dommage_materiel -54	vol 93
#<14h	collision 84
#<150	dommage_materiel 70
#<15>	none 59
#<15h	dommage_materiel 128
#<16>	autre 186	blessure -58	none -41
#<16h	none 75
#<17>	none 84
#<18>	dommage_materiel 96
#<19h	collision 40	none 77
#<200	blessure -55	dommage_materiel 122
#<202	collision 124	evenement_climatique -45
#<207	collision 112	vol -48
#<208	incendie 53
#<210	collision -62	vol 97
#<21>	autre 80	blessure 70
#<21h	dommage_materiel 55	evenement_climatique -43	vol 50
#<22>	vol 85
#<22h	none 144
#<230	autre 131	bris_de_glace 74	collision -47	none -59
#<23h	collision 63
#<250	degats_des_eaux 51	dommage_materiel -40	vol 70
#<25>	collision 52	none 61
#<28>	autre -40	blessure 89	collision -40	none 122
#<2em	degats_des_eaux 136	dommage_materiel -81
#<300	autre 151	collision -69	dommage_materiel -43	none -130	vol 195
#<320	degats_des_eaux -89	dommage_materiel 55	vol 98
#<340	dommage_materiel 58
#<350	blessure 177	degats_des_eaux -41
#<35>	vandalisme 134
#<380	blessure -77	collision -104	dommage_materiel 188	none -56	vol 68
#<3a2	degats_des_eaux -52	evenement_climatique 126	none -66	vandalisme 86	vol -61
#<3a9	blessure -62	collision 115	dommage_materiel -50	none 103	vol -64
#<3ac	blessure -60	evenement_climatique -41	incendie 54	none -110	vandalisme 230
#<3ad	blessure 44
#<3af	autre 44
#<3al	collision 119	degats_des_eaux 42	vol -92
#<3an	autre 81	collision -73	dommage_materiel 118	none -86	vandalisme -40	vol -49
#<3ar	vandalisme 61
#<3as	collision -43	dommage_materiel 41	evenement_climatique 150	vol -63
#<3aw	bris_de_glace 53
#<3ay	collision 51	degats_des_eaux 96
#<3ch	bris_de_glace 55	collision -113	degats_des_eaux 82	dommage_materiel -42	none 46	vandalisme 41
#<3dd	blessure 281	collision -95	none -92
#<3de	blessure 195	collision 58	dommage_materiel -48	none -54	vol -49
#<3ed	blessure 202	collision -47
#<3es	degats_des_eaux 52	vol -48
#<3h>	vol 98
#<3im	blessure 86
#<3in	dommage_materiel 59
#<3iy	collision 50
#<3la	none -45
#<3lm	collision 132	none -96	vol 75
#<3me	bris_de_glace 72	collision 62	evenement_climatique -53
#<3mm	collision 50
#<3mr	blessure 69
#<3n9	collision 106
#<3om	dommage_materiel 67	none 180	vol -79
#<3on	collision 51
#<3ot	degats_des_eaux 116
#<3ra	none -65	vandalisme -60	vol 128
#<3re	collision 60
#<3ti	none 65
#<3we	collision 144	none -48
#<400	dommage_materiel 111	none -44	vandalisme -47	vol 45
#<420	autre -44	blessure 54	dommage_materiel 41
#<450	vol 55
#<4em	degats_des_eaux 46	vol 66
#<4h>	collision 146	vol -43
#<4x4	collision 59	degats_des_eaux -61	evenement_climatique 91
#<500	autre 71	blessure -53	dommage_materiel 74	none -51
#<50>	autre -52	blessure 74
#<600	vol 78
#<60>	collision -43	dommage_materiel 113	incendie 64	none -71	vol -44
#<650	blessure 96	bris_de_glace 53	collision -64
#<65>	dommage_materiel 133
#<700	autre 131	blessure -44	dommage_materiel 135	incendie -90	none -68	vol -47
#<70>	blessure 49	collision 53	dommage_materiel 148	none -83	vandalisme -44	vol -74
#<7ad	collision 74
#<7al	collision 101
#<7am	collision 76	none -44	vandalisme 108
#<7an	vol 69
#<7as	dommage_materiel -77	none -65	vol 174
#<7at	collision -148	none -41	vandalisme 222
#<7aw	blessure 83	collision -45	none -57	vandalisme -68	vol 196
#<7ay	degats_des_eaux 171	dommage_materiel -46	vol -62
#<7be	none 40
#<7ch	autre 76	collision 69	dommage_materiel -49	vol -46
#<7di	blessure 70	collision -60	dommage_materiel -55	evenement_climatique 107	none -56	vandalisme 43
#<7eb	blessure -46	dommage_materiel 96	vandalisme -55	vol 74
#<7ed	vandalisme 46
#<7ej	bris_de_glace 154	collision -69	none -62	vandalisme 76
#<7ek	none -46	vandalisme 92
#<7el	collision 76
#<7em	bris_de_glace 180	collision -58	dommage_materiel -42	evenement_climatique -73	none -96	vandalisme -48	vol 98
#<7er	incendie 154	none -48
#<7et	bris_de_glace 160	collision -83	none -81	vol 107
#<7ey	collision -64	degats_des_eaux -59	evenement_climatique 133	none -83	vandalisme 93	vol 72
#<7it	none -50
#<7ja	collision -45	vandalisme 214
#<7je	collision -45	none -57	vandalisme 241
#<7jr	bris_de_glace 118	collision -100	none -66	vandalisme 147	vol -55
#<7ll	bris_de_glace 121	collision 142	degats_des_eaux -53	none -40	vandalisme -42	vol -90
#<7ma	evenement_climatique 131	none -105	vandalisme 113
#<7me	evenement_climatique 66
#<7of	blessure 102	collision -62	dommage_materiel 117	evenement_climatique -48	none -40	vol -45
#<7re	blessure -49	collision -55	evenement_climatique 119	incendie 87	none -51	vandalisme -48	vol -41
#<7ri	collision -45	degats_des_eaux 89	incendie 79
#<7se	bris_de_glace 46
#<7te	blessure -50	bris_de_glace -49	collision 83	degats_des_eaux -49	dommage_materiel -65	evenement_climatique -40	incendie 230	none -180	vandalisme -50	vol -53
#<7ti	collision -48	dommage_materiel 171	none -46
#<7tt	none -44	vol 88
#<7wa	autre 79	dommage_materiel -41	incendie 113	none -66
#<7za	collision -112	vandalisme 177
#<800	autre 56	bris_de_glace -48	collision -51	dommage_materiel 54
#<80>	degats_des_eaux -49	evenement_climatique 149
#<850	degats_des_eaux 124
#<890	autre 60	blessure 63
#<8h>	collision 49
#<900	collision -59	dommage_materiel 104	vol 78
#<9ad	dommage_materiel 73	none -51
#<9ah	dommage_materiel 91
#<9al	bris_de_glace 45	dommage_materiel 47
#<9as	collision 50	none -61	vandalisme 52	vol 73
#<9be	incendie 62
#<9d>	bris_de_glace -79	collision -111	degats_des_eaux 75	evenement_climatique 270	none -119
#<9da	bris_de_glace 90	collision 104	none -61
#<9di	collision 79	dommage_materiel 46	vol -40
#<9el	dommage_materiel -48	none -44	vandalisme 230	vol -45
#<9er	bris_de_glace -42	collision -115	dommage_materiel 62	evenement_climatique 114	none -81	vandalisme 132	vol -46
#<9es	collision 121	none -53	vandalisme 103	vol -61
#<9et	blessure 59	none -40
#<9fa	blessure 130	collision 53	degats_des_eaux -48
#<9h>	collision 46
#<9le	blessure -79	collision 191
#<9od	vol 112
#<9ri	degats_des_eaux -48	evenement_climatique 61
#<9te	degats_des_eaux -80	dommage_materiel 40	evenement_climatique 75	none -61	vandalisme 148	vol -91
#<9tt	blessure -45	collision -60	degats_des_eaux 182	dommage_materiel -44	vandalisme 55	vol -90
#<a3l	collision 82	vol -42
#<aba	autre -44	blessure -45	bris_de_glace -54	collision -81	degats_des_eaux -58	dommage_materiel -75	evenement_climatique -58	incendie 72	none 270	vandalisme -103	vol -78
#<abd	degats_des_eaux 48	vol 104
#<abr	blessure -54	evenement_climatique 84	incendie 107
#<acc	collision 97
#<ach	blessure 157	none -82	vol -41
#<aci	collision -110	none -74	vandalisme 282
#<afr	vandalisme 42
#<agd	blessure 45	vol 44
#<age	autre 77	none -52	vol 61
#<ah>	collision -49	none 272
#<ail	collision 140
#<ain	blessure 61	collision 51
#<air	vol 95
#<ait	vandalisme 70
#<akh	collision 40	none -57	vol 111
#<ala	bris_de_glace 80
#<alf	collision 173	degats_des_eaux -44	dommage_materiel -41	vandalisme -42	vol 80
#<all	collision 103	dommage_materiel 54	vol -41
#<alm	blessure 73	collision 61
#<ami	collision 57
#<ane	bris_de_glace 111	collision 108	degats_des_eaux -44	none -65	vandalisme -56
#<ann	autre 147	none 48
#<ant	dommage_materiel -43	evenement_climatique 115	none -51	vandalisme 62
#<aou	blessure 108	collision 68
#<app	autre 50
#<aqu	dommage_materiel 161	none -43
#<arb	blessure 41	vol 40
#<arc	degats_des_eaux 97
#<ard	dommage_materiel 180	vol -88
#<arr	collision 47
#<asc	blessure -41	bris_de_glace 69	dommage_materiel 77	none -45
#<asi	collision 88	vandalisme 60	vol -43
#<asl	collision 77	dommage_materiel -45	incendie 151	vandalisme -42	vol -95
#<ass	autre 68	vol -45
#<asw	collision 60
#<ata	blessure 86	dommage_materiel 78	none -51
#<ate	collision -62	degats_des_eaux 111	vol 61
#<atl	incendie 77
#<att	autre 163	blessure -53	collision 99	degats_des_eaux 60	none -155	vandalisme -46	vol -64
#<aud	autre 148	collision 61	none -62
#<aut	bris_de_glace 47	incendie 59
#<ava	collision 47
#<avi	autre 276	blessure -72	dommage_materiel -44	none -128	vol -50
#<avo	autre 88	degats_des_eaux 48
#<avr	autre 46	none -46	vol 45
#<awe	degats_des_eaux 102	vol -41
#<azi	blessure 146	collision -72	dommage_materiel -51	none -40	vandalisme -86	vol 106
#<azr	evenement_climatique 171	none -45
#<b3i	dommage_materiel -59	evenement_climatique 109	vol 91
#<b7a	evenement_climatique 77
#<b9i	none 54	vol -41
#<ba3	collision 45	none -40	vandalisme 47
#<ba9	dommage_materiel 88
#<ba>	collision -43	degats_des_eaux -58	none -44	vandalisme 73	vol 131
#<bab	none -54	vandalisme 81
#<bag	autre 132
#<bah	bris_de_glace 63	collision -84	degats_des_eaux -54	dommage_materiel 89	evenement_climatique 179	none -78	vandalisme -65	vol -43
#<bai	bris_de_glace 101	collision -70	degats_des_eaux 99
#<ban	collision 74	vol 83
#<baq	collision -45	none 144	vol 56
#<bas	degats_des_eaux 62	vandalisme -45
#<bat	autre 41	collision -50	incendie 120	none -53
#<bay	none -45	vandalisme 132
#<bba	bris_de_glace 60	dommage_materiel -42	vol 97
#<bch	autre -43	collision 80	none 133
#<bd>	collision 73
#<bda	incendie 48
#<bde	collision -40	incendie 142	none 65	vol -48
#<be3	degats_des_eaux 40
#<beb	dommage_materiel 91	incendie -73	vandalisme -47	vol 126
#<bed	collision -137	dommage_materiel -46	none 153	vol 157
#<bek	bris_de_glace 56	collision 48
#<bel	none -42	vol 49
#<ben	bris_de_glace 40	none -42
#<bet	collision 202
#<bgh	autre 50
#<bha	collision -60	degats_des_eaux -52	evenement_climatique 191	none -69	vol 66
#<bi>	collision 183
#<bia	blessure 93	collision 109	dommage_materiel -40	none -58	vandalisme -41
#<bic	collision 80	dommage_materiel 50	vandalisme -72
#<bid	degats_des_eaux 69	evenement_climatique -42	incendie 121	none -133	vol -43
#<bie	none 129
#<bih	dommage_materiel -45	none -62	vandalisme 58	vol 109
#<bil	autre 153
#<bim	autre -41	bris_de_glace -58	collision 125	dommage_materiel -63	incendie -112	none 253	vandalisme -62	vol -82
#<bin	collision 79
#<bir	degats_des_eaux -51	dommage_materiel 146	incendie -41	none -69	vandalisme -42	vol 43
#<bit	degats_des_eaux 93
#<biy	degats_des_eaux -45	dommage_materiel 111	evenement_climatique 42
#<bka	collision 96
#<bkh	collision 72	incendie 150	none -76
#<bla	collision 44
#<ble	collision -53	dommage_materiel 142
#<bli	collision 74	none -45	vol 82
#<blo	collision -74	degats_des_eaux -63	dommage_materiel 154	vandalisme -57	vol 148
#<bmw	collision 171
#<bna	dommage_materiel 63
#<bnt	blessure 82
#<bo7	bris_de_glace 86
#<boi	blessure -79	collision -61	vandalisme 220	vol -62
#<bol	incendie 69	none -66	vandalisme 81	vol 51
#<bom	bris_de_glace 109
#<bon	evenement_climatique 61
#<bor	collision 74	evenement_climatique 78
#<box	dommage_materiel 53	evenement_climatique 151	none -40
#<bre	blessure -57	collision -145	evenement_climatique 306	none -42	vol -40
#<bri	bris_de_glace 106	collision -57	none -43	vandalisme 69
#<bro	blessure 50
#<bru	collision 41	incendie 66
#<bss	collision 46	dommage_materiel 108	incendie -59	vandalisme -68	vol -42
#<bur	autre 230	collision -99	none -107	vandalisme -88	vol -54
#<bye	autre 90	dommage_materiel 43
#<bza	collision -66	evenement_climatique 54
#<bze	collision -42	none -46	vol 189
#<bzz	collision 146	evenement_climatique 63	incendie -74	none -42
#<cab	collision -48	dommage_materiel 127	evenement_climatique -59	none -82
#<cad	collision 86	vol 45
#<caf	collision -58	evenement_climatique 213	none -57	vandalisme -44
#<cai	collision -43	vol 148
#<cal	collision 74
#<can	degats_des_eaux 74	evenement_climatique 53	vol -45
#<cap	none -43	vandalisme 121
#<car	autre 44	none -45
#<cas	vol 53
#<cat	collision -45	evenement_climatique 55	vol 130
#<cav	degats_des_eaux 117	incendie -45	vandalisme -43	vol 98
#<cei	collision 155
#<ch3	collision -43	incendie 235
#<ch7	autre 73	none 53
#<ch9	bris_de_glace 204	evenement_climatique -96	none -87	vandalisme -41
#<chd	bris_de_glace -40	dommage_materiel 60	none -40	vandalisme 41
#<che	incendie 48
#<chf	vol 99
#<chh	autre 48
#<chi	vandalisme 51
#<chj	evenement_climatique 60	vol 83
#<chk	vandalisme 43	vol 57
#<chn	autre 47	none 53
#<cho	collision 76
#<chq	bris_de_glace 253	collision -62
#<chr	bris_de_glace 47	collision -44	incendie 60
#<cht	evenement_climatique 196	none -43
#<cin	autre 111	collision 53	none -88	vandalisme -53	vol 54
#<cir	collision 42	incendie 94
#<cit	blessure -44	bris_de_glace -65	collision 79	degats_des_eaux 141	evenement_climatique 55	none -46
#<civ	evenement_climatique 40
#<cla	dommage_materiel 216	none -47	vol -54
#<cle	autre 75	vol 40
#<cli	dommage_materiel 41
#<cm>	evenement_climatique 169
#<coc	bris_de_glace -55	collision 42	dommage_materiel 196	incendie -95	none -49	vol -53
#<cof	collision -52	vol 144
#<coi	vandalisme 82
#<col	degats_des_eaux 82	none -45	vandalisme 80
#<com	vol 54
#<cop	collision -42	degats_des_eaux 86	incendie 88
#<cor	blessure 69	collision 76	vol -41
#<cou	blessure 57	collision -44	incendie 49	none -53
#<cra	bris_de_glace 63	collision 88
#<cre	degats_des_eaux 57	dommage_materiel 122	vol -56
#<cri	dommage_materiel 164	evenement_climatique -50	none -55	vandalisme -58	vol 64
#<cro	blessure 160	collision -68	none -62	vandalisme -63	vol 110
#<cui	degats_des_eaux 92
#<cv>	collision 98	none 132	vandalisme -40
#<d7e	collision -59	dommage_materiel 120	none -57	vol 50
#<d9a	incendie 40	vol 47
#<d9i	blessure 44
#<da3	dommage_materiel 137	none -42
#<dac	vol 41
#<daq	bris_de_glace 54
#<dat	collision 107
#<daw	vol 56
#<day	collision 58
#<dba	collision 77
#<dda	vol 66
#<dde	collision 57
#<ddi	blessure 86	bris_de_glace 52	collision -61
#<ddo	degats_des_eaux -49	evenement_climatique -61	incendie 221	vol -54
#<de7	blessure 216	bris_de_glace -44	collision -122	degats_des_eaux -53	dommage_materiel 201	incendie -113	none -49	vandalisme -49	vol -78
#<de>	bris_de_glace 42
#<deb	blessure 54	collision -88	vandalisme 57
#<dec	collision -42	vol 73
#<def	blessure 68	collision 49	evenement_climatique 45
#<deg	collision -44	degats_des_eaux 109
#<deh	blessure 67	evenement_climatique 80
#<dek	incendie 61
#<del	collision 65	degats_des_eaux 82	dommage_materiel -56
#<den	autre 117	dommage_materiel 66	none -67
#<dep	autre 53	blessure 66	none -44	vol 63
#<des	degats_des_eaux 62
#<deu	vol 49
#<dev	bris_de_glace 81	dommage_materiel 76
#<dew	none 48	vol 51
#<dfe	blessure 84	collision -85	none -87
#<dgh	collision 104	incendie 64
#<dgu	collision -68	none -52	vandalisme -59	vol 112
#<dh>	collision -42	dommage_materiel 49	vol 47
#<dha	collision -50	vol 142
#<dhe	vol 115
#<dhr	blessure 216	none -43
#<dik	blessure 63
#<dim	blessure 125	collision 50	vol -55
#<dir	autre 72
#<dis	collision 84	degats_des_eaux -43	none -48
#<dje	vol 94
#<dkh	collision 54
#<dla	collision 95
#<dlo	collision 135
#<do>	dommage_materiel 112
#<dok	incendie 151
#<don	collision -41	vol 96
#<dor	blessure 98
#<dos	none 87
#<dou	bris_de_glace 68
#<dow	blessure 99	collision -106	dommage_materiel 59	evenement_climatique 44
#<drb	collision 57	degats_des_eaux 53	evenement_climatique 56
#<dre	collision 56
#<dri	collision 83	dommage_materiel 45
#<dro	blessure 55	collision -45	dommage_materiel 105	none -44
#<drr	blessure 94	evenement_climatique 45
#<drt	collision -54	dommage_materiel 158	none -71	vol 44
#<dus	vol 45
#<dw>	blessure 77	degats_des_eaux 130	dommage_materiel -103	none -53
#<dwa	autre 129	blessure 64	collision -73	none -82	vol 85
#<dya	none -40
#<dyo	collision -68	degats_des_eaux 146	none -121	vol 80
#<eau	degats_des_eaux 112
#<ech	autre 147	bris_de_glace 42	collision -77	degats_des_eaux 40	incendie 100	none -141
#<eco	blessure 57	dommage_materiel 97
#<ecr	blessure -57	collision -43	dommage_materiel 255	vol -56
#<el>	none 142
#<ele	dommage_materiel 95	incendie 84
#<en>	autre 90	bris_de_glace 109	dommage_materiel -80	none -55	vandalisme -44	vol 50
#<ens	collision -42	evenement_climatique 111	none -40	vandalisme 84	vol -45
#<ent	dommage_materiel -51	incendie 136	vol -41
#<esp	autre 113	none -54
#<ess	dommage_materiel 41	incendie 41	none -40	vandalisme 105	vol -45
#<eta	dommage_materiel 83
#<etu	blessure 55
#<eur	vol 62
#<ewa	none 160
#<exp	collision 43	none 64
#<ext	incendie 58
#<fa9	collision 51
#<fac	autre 45
#<fad	degats_des_eaux 196	incendie -54
#<far	degats_des_eaux 202	dommage_materiel -52	incendie 44	vol -57
#<fat	autre 52
#<fau	degats_des_eaux 71	dommage_materiel 44	incendie 43	vol -54
#<fay	collision -49	degats_des_eaux 251	none -96	vandalisme -50
#<faz	collision -45	degats_des_eaux 248	dommage_materiel -42	evenement_climatique 56	none -66	vandalisme -51	vol -44
#<fe9	blessure -48	collision 40	vol 116
#<fek	blessure 175	collision 62	degats_des_eaux -45	none -85
#<fel	dommage_materiel 107	none -53	vandalisme 45
#<fen	blessure 56	bris_de_glace 202	collision -72	dommage_materiel -41	none -79	vol -40
#<fer	bris_de_glace 76	collision 72	none -44
#<fes	bris_de_glace 67	vol 71
#<fet	blessure -49	bris_de_glace 70	degats_des_eaux -41	dommage_materiel 101	none -64	vandalisme -43	vol 40
#<feu	collision 73
#<fev	collision -40	none 101
#<fhe	autre 60	none 70
#<fi>	bris_de_glace 117
#<fia	collision 83
#<fik	dommage_materiel -44	none 116
#<fil	incendie 46
#<fis	blessure 57	bris_de_glace 112
#<fiy	collision 67
#<fje	incendie 83	vandalisme -43	vol 94
#<fkh	blessure 267	collision -76	dommage_materiel -94	none -62
#<fla	evenement_climatique 44	incendie 130
#<fle	blessure -55	collision -47	degats_des_eaux 89	dommage_materiel 148
#<flo	autre 102
#<fo9	degats_des_eaux 52
#<foq	degats_des_eaux 73
#<for	dommage_materiel 56	vandalisme 71
#<fou	collision 64	none -50
#<fre	collision 97
#<fri	dommage_materiel 62	incendie 42
#<fro	collision 91	degats_des_eaux 131	incendie -43	vol -47
#<fse	collision -40	degats_des_eaux 183
#<fui	degats_des_eaux 171
#<fya	vol 64
#<ga3	collision -53	vandalisme 88	vol -56
#<gar	collision 41
#<gat	blessure -40	none -88	vandalisme 192	vol -40
#<gaz	collision -53	none -56	vol 161
#<ghb	collision 74	none -43	vandalisme -55	vol 106
#<ghd	collision -63	vol 80
#<ghe	evenement_climatique 45
#<ghf	collision 59	incendie 172	none -87
#<ghl	blessure 167	collision 40	dommage_materiel -43	none -72
#<ghr	blessure 47
#<ghs	collision -60	dommage_materiel 125	vol -48
#<ght	blessure -80	degats_des_eaux -74	dommage_materiel 147	incendie 48
#<gla	bris_de_glace 121	collision -70	none -62	vandalisme 137	vol -42
#<gli	collision 89	dommage_materiel 44
#<glo	vol 118
#<gls	collision 56	dommage_materiel 165	none -111	vandalisme -57	vol -86
#<gol	incendie 49
#<gou	blessure -71	collision 85	none 89	vandalisme -44
#<gps	bris_de_glace -46	collision -48	none -85	vandalisme -67	vol 351
#<gre	collision 46	evenement_climatique 91
#<gri	vol 79
#<gro	dommage_materiel -45	incendie 192	none -61	vol -41
#<gru	collision -46	degats_des_eaux -84	dommage_materiel 100	evenement_climatique 156	incendie -40	vandalisme -61	vol -45
#<gue	evenement_climatique 53	incendie 42
#<gui	dommage_materiel -40	incendie 55	none -47	vol 168
#<ha>	dommage_materiel 50
#<hab	autre 87	collision -69	degats_des_eaux 49	dommage_materiel 67
#<had	none 43
#<haj	blessure 48	vol -42
#<hak	vandalisme 89	vol -50
#<hal	collision 50	dommage_materiel -51	none -82	vandalisme 82	vol 50
#<ham	blessure 51
#<han	evenement_climatique 109
#<har	bris_de_glace -123	collision -82	dommage_materiel 160	none -43	vandalisme 168	vol -41
#<has	collision 55
#<hay	vol 69
#<haz	blessure 73	evenement_climatique -52	vol 53
#<hbe	evenement_climatique 52
#<hda	vandalisme 133
#<hde	degats_des_eaux 110
#<heb	evenement_climatique 140	none -51
#<hed	blessure 52	vol 94
#<hej	vol 47
#<her	none -45	vandalisme 86
#<hez	evenement_climatique 41	vol 63
#<hhh	collision 56	none -44
#<hiy	collision 68
#<hna	vol 47
#<hom	autre 40	bris_de_glace -47	vandalisme 47
#<hon	vol 50
#<hot	collision -43	dommage_materiel 70	incendie 59	none -53
#<hou	collision -147	degats_des_eaux 131	dommage_materiel -75	evenement_climatique 182	vol -40
#<hra	collision -110	vandalisme 198
#<hrb	collision 76	none -52	vandalisme 60
#<hre	collision 43	vandalisme -54	vol 61
#<hrr	blessure -47	bris_de_glace -99	collision -54	dommage_materiel 152	none -48	vandalisme -55
#<hwa	collision 58
#<hya	blessure 71
#<hzz	blessure -54	collision 82	degats_des_eaux 154	vol -72
#<ibn	autre -45	blessure -59	incendie -60	vol 194
#<ifr	collision 45	evenement_climatique 41
#<imm	degats_des_eaux 91	none -45	vol 60
#<imo	blessure 65
#<imp	bris_de_glace 189	collision -80	evenement_climatique -42
#<imt	none 88
#<inc	incendie 52	vol 46
#<ind	dommage_materiel 83	vol 42
#<inf	blessure 44	collision 80
#<ins	bris_de_glace 64
#<int	degats_des_eaux 49	vandalisme 92
#<iph	dommage_materiel 124	vol 80
#<irm	autre 73	blessure 188	collision -76
#<ist	autre 181	none -40
#<ita	blessure -49	bris_de_glace 60	collision 72	degats_des_eaux -46
#<iwa	none 90
#<iya	none 81
#<iye	none 156
#<jab	blessure 53	dommage_materiel 44	vandalisme 43
#<jah	blessure -55	bris_de_glace -113	collision 53	dommage_materiel 85	vandalisme 125
#<jaj	bris_de_glace 209	collision -51
#<jam	bris_de_glace 71	evenement_climatique 63	none -44
#<jan	collision 43
#<jav	dommage_materiel 175	none -66
#<jay	collision 63	degats_des_eaux 49
#<jbd	blessure 56	collision -56	evenement_climatique 153	none -48
#<jbe	blessure -40	dommage_materiel 46	evenement_climatique 62
#<jda	dommage_materiel -42	evenement_climatique 77	none -89	vandalisme 62
#<jdi	collision -47	dommage_materiel 43
#<je>	collision -50	evenement_climatique 166
#<jed	dommage_materiel 94
#<jeh	bris_de_glace 101	none -46	vol 41
#<jel	autre 101	blessure 116	collision -88	none -40
#<jem	none 43
#<jen	bris_de_glace 55	collision 73
#<jer	bris_de_glace 51
#<jet	blessure -44	collision 46	vol 128
#<jib	none -44	vol 62
#<jih	bris_de_glace 72	vandalisme 52
#<jir	collision -71	degats_des_eaux 78	none -41	vandalisme 41
#<jit	collision 112
#<jm3	none 71
#<jma	collision -54	degats_des_eaux -70	evenement_climatique -47	vandalisme 234	vol -50
#<jme	collision 92	degats_des_eaux -86	evenement_climatique 79
#<jna	none -69	vandalisme 104
#<jnb	collision 53	evenement_climatique -44	vol 41
#<joi	degats_des_eaux 141
#<joj	none 89
#<jra	degats_des_eaux 50	vol 52
#<jri	degats_des_eaux -76	evenement_climatique 210	none -55	vol -46
#<jui	none 67
#<k7a	blessure 159	dommage_materiel -56	incendie 55	none -83
#<k7e	incendie 210	none -41
#<k7l	collision -41	dommage_materiel 58	incendie 84	none -55	vol 71
#<ka3	incendie 81
#<kad	bris_de_glace 59	collision -59	degats_des_eaux 70	none -52	vandalisme 108
#<kam	incendie 50	none -40
#<kar	collision 80	none -42
#<kas	autre 63	blessure -52	collision -43	dommage_materiel 59	vandalisme 133	vol -69
#<kbi	bris_de_glace 58
#<ke7	collision 45
#<keb	collision -55	dommage_materiel 100	none -41	vandalisme 121
#<kef	autre -72	blessure 152	bris_de_glace -59	collision -68	degats_des_eaux -41	dommage_materiel 160	evenement_climatique -56	incendie -61	none -209	vandalisme -75	vol -80
#<kel	blessure 86	collision 57	none -42
#<kem	collision 101
#<ker	collision 114
#<kes	bris_de_glace 71	degats_des_eaux -46	none -45	vandalisme 225	vol -79
#<ket	collision 112	dommage_materiel 110	vandalisme -48
#<khb	dommage_materiel 66
#<khd	vol 69
#<khf	bris_de_glace 84	collision 70	evenement_climatique -58
#<khi	incendie 47	none -47
#<khm	blessure 79	bris_de_glace -43	vandalisme 47
#<khn	autre -72	blessure -75	collision 141	dommage_materiel 133
#<khs	collision -43	vandalisme 56
#<kht	vol 78
#<khw	vandalisme 65	vol 44
#<khy	bris_de_glace 99	collision -45	degats_des_eaux -45	evenement_climatique 75
#<kif	autre 154	vol -56
#<kla	blessure 114	collision -50	dommage_materiel 80	none -75
#<kli	bris_de_glace 43	collision -61	dommage_materiel 129	none -47
#<km>	collision 117	evenement_climatique 79	vol -64
#<knn	dommage_materiel 78	vandalisme -50
#<knt	collision 101	dommage_materiel 81	none -46
#<kor	bris_de_glace 200	collision -85	dommage_materiel -65	vandalisme 58	vol -43
#<kou	bris_de_glace 85
#<kra	blessure -73	bris_de_glace 145	collision 80	dommage_materiel -50	none -55
#<ksi	blessure -41	collision 185	none -46
#<kta	blessure 103	degats_des_eaux 57	none -46
#<ktb	none -57	vandalisme 108
#<kte	vandalisme 41
#<kti	blessure 139	bris_de_glace -50	collision -59	dommage_materiel -40	evenement_climatique -82	none -83	vandalisme -45	vol 75
#<kto	degats_des_eaux 51	evenement_climatique 85
#<l2a	collision 61
#<l3a	incendie 45
#<l3d	blessure 67	bris_de_glace 42	collision -116	vol 65
#<l3e	none -54	vol 49
#<l3i	none -40	vol 43
#<l3j	bris_de_glace 152	none -75
#<l3o	evenement_climatique 52	vol 58
#<l3r	dommage_materiel 161	none -102	vandalisme 132	vol -48
#<l3s	bris_de_glace 47	dommage_materiel 137	none -56
#<l7b	evenement_climatique 40	none -58	vandalisme 207	vol -72
#<l7c	dommage_materiel 79	incendie 43
#<l7d	blessure 70
#<l7i	degats_des_eaux 77
#<l7j	collision -85	evenement_climatique 55	vandalisme 159
#<l7l	bris_de_glace 144	collision -70	degats_des_eaux -45	dommage_materiel -53	none -51	vandalisme -82	vol 153
#<l7m	bris_de_glace 55	collision 121
#<l7o	blessure 170	collision -64	none -46
#<l7r	vandalisme 106
#<l7s	bris_de_glace 177	collision -65	incendie 40	none -52	vol -47
#<l7t	collision 68	incendie 56
#<l7w	autre 41	none -53	vol 50
#<l7y	degats_des_eaux -70	dommage_materiel -45	vandalisme 228	vol -40
#<l9a	vandalisme 58
#<l9d	collision 82	dommage_materiel -41	vandalisme 111	vol -59
#<l9f	collision -51	vandalisme 143
#<l9i	vol 78
#<l9o	vandalisme 105	vol -65
#<l9r	bris_de_glace -80	degats_des_eaux -62	dommage_materiel 123	incendie 132	none -78	vandalisme -109	vol -60
#<la3	collision -92	dommage_materiel 108	evenement_climatique -40
#<la7	vol 40
#<la9	collision 62
#<laa	collision 47	dommage_materiel -41	evenement_climatique 123	none -44	vol -65
#<lac	collision -138	dommage_materiel 167	evenement_climatique 110	none -44
#<lah	none 94
#<lai	collision 56
#<lak	evenement_climatique 60	vol 70
#<lal	collision -48	degats_des_eaux 69	none 139
#<lam	degats_des_eaux 61	none -55	vandalisme 80	vol -57
#<lan	collision 40	dommage_materiel 53
#<lap	bris_de_glace -44	degats_des_eaux -48	dommage_materiel 241	none -52
#<lat	blessure 65	bris_de_glace 113	collision -71	none -48
#<lav	degats_des_eaux 125
#<lb7	blessure 113	collision -55	degats_des_eaux -45	dommage_materiel 67	none -78	vandalisme -56	vol -68
#<lbe	bris_de_glace 52
#<lbg	collision 56
#<lbi	evenement_climatique 47
#<lbl	vol 68
#<lbn	blessure 73	collision 41	incendie 51
#<lbr	bris_de_glace 154	collision -56	evenement_climatique 67	incendie 41	none -77
#<lce	collision 52
#<lch	dommage_materiel 119
#<lcl	blessure 74	degats_des_eaux 42
#<lcr	incendie 114
#<lcu	degats_des_eaux 75	dommage_materiel -44	vandalisme 75
#<le>	collision 56	evenement_climatique 75	none -42
#<len	autre -82	blessure 125	bris_de_glace -51	collision -116	dommage_materiel 104	vol -74
#<les	vandalisme 57
#<let	blessure -85	collision -59	dommage_materiel 65	evenement_climatique -40	none 55	vandalisme 160	vol -73
#<lew	bris_de_glace 63
#<lfa	collision 64	none -50
#<lfi	bris_de_glace -63	collision 101
#<lfj	incendie 46	vandalisme 61	vol -40
#<lfl	autre 65	blessure -64	collision -52	vandalisme 80	vol -44
#<lfo	collision -45	degats_des_eaux 89
#<lfr	collision 46
#<lga	collision -45	degats_des_eaux 40	evenement_climatique 51	incendie 46	none -60
#<lge	dommage_materiel -44	vol 166
#<lgo	bris_de_glace 102
#<lgr	evenement_climatique 91	vandalisme 52
#<lhd	collision 157
#<lhe	collision -42	vandalisme 90
#<lho	degats_des_eaux -55	incendie 70
#<lhw	bris_de_glace 126	dommage_materiel 47	incendie 45	none -57	vandalisme -55
#<lia	none -46
#<lig	blessure 66	vol 63
#<lik	autre 63
#<lim	bris_de_glace 61	collision 53
#<lis	bris_de_glace 56	collision 85	none -47
#<liv	collision 53	vol 54
#<lja	bris_de_glace 124	dommage_materiel -48	none -42	vol -43
#<lje	collision 61	dommage_materiel -66	vandalisme 121
#<lka	blessure 41
#<lkb	blessure 219	bris_de_glace 49	dommage_materiel -62	evenement_climatique -41	none -74
#<lke	blessure 83	none -52	vol 51
#<lkl	degats_des_eaux 94	none -53	vol 55
#<lkr	bris_de_glace -70	collision -50	dommage_materiel 65	none -42	vandalisme 117
#<lks	collision 51	dommage_materiel 78
#<lkt	autre 156	blessure 168	collision -98	none -135
#<lla	collision -45	degats_des_eaux 74	none 69
#<llo	evenement_climatique 57
#<lm3	autre 89	blessure -41
#<lm7	autre -44	dommage_materiel -65	vol 162
#<lma	degats_des_eaux 108
#<lmd	blessure 45	vol 40
#<lmh	collision 50	dommage_materiel -45	incendie -75	none -41	vandalisme 53	vol 121
#<lmi	collision 49	dommage_materiel 143	incendie -57	none -42
#<lmj	collision -51	dommage_materiel 125	none -75	vandalisme 55	vol -107
#<lmk	autre -41	dommage_materiel 79	incendie 120	none -66
#<lmm	degats_des_eaux 79
#<lmr	autre 80	bris_de_glace 54	collision 46	none -58
#<lms	vandalisme 131
#<lmt	collision 101	incendie 48
#<lo7	bris_de_glace -41	collision -85	dommage_materiel 122	incendie -94	none -52	vandalisme 212	vol -74
#<loc	none -46	vandalisme 55	vol 84
#<log	vol 52
#<lor	collision 87
#<lot	collision -169	evenement_climatique 70	incendie 197	vandalisme -67	vol -53
#<lou	collision 42
#<low	vol 92
#<lpa	vandalisme 50
#<lpc	collision -63	dommage_materiel 104	none -45	vandalisme -49	vol 160
#<lpe	collision 55
#<lph	bris_de_glace 45	collision 60	vol 64
#<lpi	blessure 50
#<lpl	collision 41	degats_des_eaux 53
#<lpo	vol 42
#<lpr	vandalisme 44
#<lqa	collision -41	dommage_materiel 40	vol 100
#<lqd	collision -102	dommage_materiel -47	none -69	vandalisme 319
#<lqe	dommage_materiel -71	evenement_climatique -41	none -125	vandalisme 206	vol -52
#<lqf	collision -50	dommage_materiel 65	vol 97
#<lqi	blessure 40	vol 65
#<lri	incendie 94
#<lsa	collision 82	incendie 43	vol 66
#<lse	bris_de_glace -127	collision 51	dommage_materiel -44	vandalisme 122
#<lta	collision 154	vandalisme -44
#<ltn	degats_des_eaux 85
#<lun	autre 247	bris_de_glace 128	collision -102	degats_des_eaux -50	dommage_materiel -92	evenement_climatique -72	none -121	vandalisme 40	vol -70
#<lus	collision -52	degats_des_eaux 105	dommage_materiel 62	vandalisme 52	vol -55
#<lva	collision -52	degats_des_eaux 66	dommage_materiel 209	none -52
#<lve	evenement_climatique 84	vandalisme 68
#<lvi	bris_de_glace 112	collision -66	dommage_materiel 41	vol 73
#<lvo	collision 79
#<lwa	autre 45	evenement_climatique 44
#<lwi	degats_des_eaux -66	evenement_climatique 222	vol -61
#<lwj	collision 99	vol -41
#<lwl	none -56	vandalisme 125
#<lwr	autre 106	none -51
#<lyc	blessure 56	none -66	vol 85
#<m3e	collision 74
#<m3i	collision 88
#<m3t	degats_des_eaux 48	dommage_materiel 84
#<m7d	vandalisme 130
#<m7e	collision -144	degats_des_eaux -42	evenement_climatique 120	incendie 106	vol -41
#<m7l	collision 43	degats_des_eaux 61	vol 40
#<m7t	collision -57	incendie 59
#<m9e	none -65	vandalisme 150
#<m9l	collision -40	none -46	vol 161
#<m9o	collision 91	vandalisme 101
#<m9t	dommage_materiel -51	vol 140
#<ma3	none 79
#<ma7	collision -62	degats_des_eaux 91	dommage_materiel -42	evenement_climatique 110	none -54	vandalisme -45
#<ma9	collision 59
#<maa	collision 73
#<mac	none 58
#<mad	collision 60
#<maf	collision 63
#<mag	collision -44	dommage_materiel 41	incendie 42
#<mah	blessure -41	collision -51	dommage_materiel 46	none -76	vol 141
#<mai	collision 42
#<maj	collision 41
#<mak	collision 41	none 42
#<mal	collision 58
#<man	blessure 85	dommage_materiel -71	none 66	vandalisme 43
#<mas	vandalisme 81
#<may	collision 64
#<mbe	blessure 92	degats_des_eaux 91	none -61
#<mda	blessure 97	collision -82	degats_des_eaux 67	dommage_materiel -59	vol 102
#<mde	collision 151	none -90
#<mdr	blessure -45	degats_des_eaux 144
#<me3	blessure 177	dommage_materiel -67
#<me7	collision -51	degats_des_eaux 128	dommage_materiel -41	none -50	vol 83
#<mec	collision -105	incendie 184	none -112	vandalisme 40
#<med	collision 108
#<meg	bris_de_glace 65	collision -44	incendie 57
#<meh	bris_de_glace 41	none -45	vandalisme 95
#<mek	vandalisme 48
#<mer	autre 42	none -56
#<mes	dommage_materiel -46	none -43	vandalisme 86	vol 67
#<met	evenement_climatique 44	none 48
#<meu	degats_des_eaux 48	evenement_climatique 67	vandalisme -44
#<mez	none 92
#<mfa	degats_des_eaux 172
#<mfe	bris_de_glace 42	collision 87	vandalisme -40	vol -59
#<mft	collision 54	degats_des_eaux 42	none -60	vol 79
#<mga	bris_de_glace 76	collision 65
#<mic	collision -42	degats_des_eaux -45	dommage_materiel 42	incendie 82	none -141	vol 85
#<mid	collision -41	degats_des_eaux 54	evenement_climatique 103
#<min	blessure 48	collision 65
#<mis	bris_de_glace 109
#<mit	collision -62	degats_des_eaux -51	dommage_materiel 94	evenement_climatique 181
#<mja	bris_de_glace -40	collision -68	degats_des_eaux -49	evenement_climatique 115	none -44	vandalisme 105	vol -67
#<mjr	vandalisme 88
#<mka	degats_des_eaux -124	evenement_climatique 233	none -102
#<mke	evenement_climatique 75
#<mkh	collision -43	vandalisme 134
#<mkt	none 46	vandalisme 77
#<mme	degats_des_eaux 72	dommage_materiel -42
#<mmo	bris_de_glace 71	collision 40
#<mne	bris_de_glace -50	degats_des_eaux 202	dommage_materiel -110
#<mnf	dommage_materiel 46
#<mnh	collision 70	incendie -46	vandalisme 52
#<mni	none -40
#<mnn	bris_de_glace 40	degats_des_eaux -57	dommage_materiel -49	incendie 128	vandalisme -86	vol 91
#<mno	degats_des_eaux 168
#<mob	evenement_climatique 96
#<moc	evenement_climatique 113	none -42
#<mod	collision -57	dommage_materiel 96	evenement_climatique 105	vol -43
#<moh	dommage_materiel 74
#<moi	incendie 121	none -43
#<mok	collision -64	vol 191
#<mol	blessure 46
#<mom	none 130
#<mon	autre 63	none -51	vol 58
#<moq	evenement_climatique 90
#<mor	collision 51
#<mos	blessure 49	none -42	vandalisme 129
#<mot	collision 40	vol 54
#<mre	collision -79	none -63	vandalisme 165
#<mri	collision 83	none -45	vandalisme 119	vol -71
#<mrr	autre 261	collision -52	none -125
#<msa	incendie 94	none 61
#<msd	degats_des_eaux 90
#<mse	autre 41
#<msi	collision 42	degats_des_eaux 52
#<msk	collision 49	incendie 74
#<msl	collision 104
#<mss	autre 40
#<mt2	none 229	vol -40
#<mta	dommage_materiel 134	none -43
#<mtq	degats_des_eaux 129	evenement_climatique 55
#<mur	degats_des_eaux 40	dommage_materiel 52
#<mus	dommage_materiel 71	vandalisme 69
#<mut	autre 188	blessure -70	none -58
#<mwe	blessure 78
#<mze	collision -67	degats_des_eaux 79	dommage_materiel -57	vandalisme -46	vol 133
#<mzr	collision 80
#<mzy	collision 70	none -44	vol 44
#<n3a	none 44
#<n3l	none -44	vol 137
#<n3m	autre -43	collision -94	none 59	vol 138
#<n3r	autre 42	blessure 65
#<n3t	collision -40	degats_des_eaux 77	dommage_materiel -77	vandalisme 150	vol -54
#<n7a	degats_des_eaux -45	dommage_materiel -56	none -98	vol 234
#<n7e	autre 70	none -43
#<n9d	blessure 44	vol -41
#<n9e	vol 57
#<na3	vol 62
#<na9	autre 257	bris_de_glace -74	collision -107	dommage_materiel -50	evenement_climatique -42	none -138	vandalisme 112	vol -41
#<nac	collision 204	incendie 56	none -56	vol -59
#<nad	dommage_materiel 61
#<naf	blessure 63	bris_de_glace -52
#<nak	evenement_climatique 81	incendie 51	vandalisme -41
#<nan	none 90
#<naq	blessure 128	bris_de_glace -40	degats_des_eaux -56	dommage_materiel 189	none -119
#<nas	vandalisme 44
#<nat	evenement_climatique 71
#<nch	none 47	vol 46
#<nda	autre 69	dommage_materiel 94	incendie -43	none -88	vol -44
#<ndd	autre 62	collision -52	vol 105
#<nde	blessure 104
#<ndo	collision 49	vandalisme 70
#<neb	collision 64	dommage_materiel -46	none -77	vandalisme -71	vol 161
#<nef	vol 53
#<nei	collision -58	vandalisme -63	vol 186
#<nej	blessure 99
#<nek	collision 78	incendie 74
#<nem	collision 96
#<nes	blessure 63	dommage_materiel -51	incendie 40
#<net	bris_de_glace 87	collision -43	degats_des_eaux -60	dommage_materiel 137	vandalisme -44	vol -41
#<nez	blessure 73	collision 41
#<nfa	bris_de_glace 151	collision -94	dommage_materiel -63	incendie 121	none -74	vandalisme -42	vol -55
#<nfe	collision 92	degats_des_eaux 107	none -41
#<ngo	incendie -41	vol 111
#<nhd	none 156
#<nhe	blessure 71	dommage_materiel 75
#<ni>	vol 55
#<nic	bris_de_glace 41	vol 57
#<nif	collision 94
#<nim	degats_des_eaux -121	evenement_climatique 232	none -109
#<nit	vol 109
#<nja	collision -63	none 183
#<nji	autre 81	blessure -55	incendie 90	vol -40
#<nke	none 118
#<nkh	dommage_materiel 84
#<nkt	dommage_materiel -57	vol 114
#<nl9	collision -59	none 44	vol 89
#<nmc	dommage_materiel 61	none -40	vol 60
#<nna	none -75	vandalisme -44	vol 204
#<nne	collision 90	vol -42
#<non	autre 61	none 121
#<nou	autre 156	none -124
#<nov	autre 48	dommage_materiel 42	none -40
#<nqd	bris_de_glace 69	none 87
#<nqe	blessure 112	collision 96	dommage_materiel -68	incendie 107	vol -95
#<nre	autre 96	collision -47
#<nse	autre 195	none -52	vol -54
#<nsi	autre 90	none -41
#<nso	collision -58	none 90	vol 96
#<nss	autre 145	collision -43
#<nta	incendie 50
#<nte	vol 95
#<ntl	blessure 70	collision -65	dommage_materiel -42	none -56	vol 134
#<ntn	collision 76	degats_des_eaux 65
#<nto	collision -100	dommage_materiel -45	none -79	vandalisme -69	vol 285
#<nwa	autre 72	incendie 57
#<nwe	autre 205	none -193	vol 65
#<nze	none -44
#<oct	autre 42
#<okh	collision 94
#<oma	degats_des_eaux 51	incendie 76
#<ond	degats_des_eaux -53	dommage_materiel -68	evenement_climatique 109	incendie 136	none -115	vol -41
#<one	dommage_materiel 231	evenement_climatique -110	incendie -48	none -41
#<ope	blessure 68
#<opt	dommage_materiel 110	vol -69
#<ora	evenement_climatique 156
#<ord	dommage_materiel 80
#<ost	blessure -52	dommage_materiel 269	none -61	vandalisme -47
#<oua	none 154
#<ouk	blessure 282	collision -160	dommage_materiel -60	none -78	vol -50
#<our	degats_des_eaux -52	dommage_materiel -55	evenement_climatique 160	incendie 131	none -41	vol -45
#<oxy	incendie 128
#<pal	bris_de_glace -46	collision -96	degats_des_eaux -48	dommage_materiel -76	evenement_climatique 262	incendie -55	none -171	vandalisme -61	vol 70
#<pan	bris_de_glace 52	evenement_climatique 52
#<pap	evenement_climatique 76	vandalisme -55
#<pas	collision 63
#<pc>	collision -45	dommage_materiel 96	vol 68
#<pea	collision 165
#<pei	collision 68	dommage_materiel -127	none -93	vandalisme 134	vol -52
#<pet	vandalisme 81	vol 47
#<peu	collision 84
#<pha	collision 53	none -40	vandalisme 46
#<pho	collision -42	dommage_materiel 95
#<pia	dommage_materiel 163
#<pic	collision 82	vol 44
#<pie	collision 53
#<pis	blessure 58	degats_des_eaux 137	evenement_climatique 68	none -83	vol -61
#<pj>	vol 134
#<ple	collision 58	dommage_materiel -46	none 116
#<plo	degats_des_eaux 77
#<pne	vandalisme 107
#<poi	blessure 50	collision 53
#<pom	incendie 66
#<por	none -44	vol 101
#<pot	collision 133
#<pou	dommage_materiel 115
#<pre	autre 115	collision -56	none -71	vol 60
#<pri	autre 154	none -104	vol 87
#<pro	none -43
#<qah	dommage_materiel 65
#<qal	collision 99
#<qas	collision -45	dommage_materiel 155	evenement_climatique -45	vol 57
#<qbe	blessure 72	degats_des_eaux -66	vandalisme 41
#<qel	collision -43	vandalisme 108
#<qet	collision -114	degats_des_eaux 123	evenement_climatique 69	vandalisme 43
#<qis	collision 88	vandalisme -48	vol 87
#<qod	blessure 72	collision 44
#<qte	collision -94	dommage_materiel 134	evenement_climatique 144	none -48	vol -72
#<qua	collision 116
#<r4>	collision 178	vol -51
#<ra3	collision 40	evenement_climatique 163	incendie -44	none -61	vandalisme -42
#<ra9	collision 75	vandalisme 127	vol -60
#<ra>	dommage_materiel 126
#<rab	none -49	vol 52
#<rac	collision 88	degats_des_eaux 59
#<raj	collision 51
#<rak	collision 113
#<ram	collision 60
#<ran	blessure 40	collision 77
#<rap	collision 148	vol -57
#<ray	dommage_materiel 49	none 48	vol -42
#<rb3	none 67
#<rba	blessure 47	collision -40	dommage_materiel 145	none -65
#<rea	blessure 47	collision 102
#<rec	collision -45	vol 124
#<ref	dommage_materiel 95
#<rej	blessure 65
#<rek	incendie 59
#<ren	blessure 52
#<rep	collision -60	vol 145
#<res	collision -44	vandalisme 71
#<ret	bris_de_glace 58	vandalisme 65
#<rez	degats_des_eaux 66
#<ri7	bris_de_glace 40	collision -57	evenement_climatique 180	none -49
#<ria	bris_de_glace 104	none -46
#<rid	collision -41	incendie 83	vandalisme 47
#<rih	blessure -42	degats_des_eaux -60	dommage_materiel -40	evenement_climatique 297	vandalisme -71
#<riy	blessure 85	degats_des_eaux -42	evenement_climatique 134	vol -67
#<rj3	autre 140	none -54
#<rja	bris_de_glace -44	degats_des_eaux 64	incendie 77	none -47	vol -48
#<rje	dommage_materiel 52
#<rjl	blessure 134	degats_des_eaux -46	dommage_materiel -49
#<rka	vol 102
#<rke	vandalisme 61
#<rma	incendie 54	vandalisme 83
#<rme	collision 72	dommage_materiel 68	evenement_climatique 58	vandalisme -62	vol -42
#<rob	degats_des_eaux 65
#<roc	collision 109	vol 58
#<rok	blessure 75	collision 53	vandalisme -45
#<ron	collision 61
#<rou	collision 50
#<roy	dommage_materiel 107	vol -70
#<rre	evenement_climatique 202
#<rri	bris_de_glace -64	degats_des_eaux 51	evenement_climatique 159	vol -47
#<rwa	collision -47	none -51	vandalisme 206	vol -40
#<rwi	collision 152
#<s7a	evenement_climatique 43
#<s7i	bris_de_glace 93	collision -61	dommage_materiel -47	none 130	vandalisme -46
#<s9e	degats_des_eaux 137
#<sa3	evenement_climatique 43
#<sa7	collision 45
#<sa9	degats_des_eaux 48
#<sab	degats_des_eaux 77	dommage_materiel -65	vandalisme 87
#<sac	collision -56	vol 202
#<sad	incendie 61	none 127	vol -42
#<sah	collision 45	dommage_materiel 70
#<sai	collision 41	degats_des_eaux 47
#<sam	dommage_materiel 50
#<san	autre 60	none -66
#<saq	autre -48	blessure 192	bris_de_glace -54	collision 135	degats_des_eaux -45	dommage_materiel -79	incendie -40	none -176	vandalisme -64	vol -94
#<sar	autre 100	collision -65	none -58	vandalisme 109
#<saw	autre 233	collision -53	none -54	vol -51
#<say	collision 69
#<sbe	autre 91	dommage_materiel 62	none -41
#<sbi	blessure 53	collision 50
#<sca	autre 76
#<sci	incendie 62	vol 67
#<sco	vandalisme 51
#<sda	collision 93
#<sdd	bris_de_glace 286	collision -57	dommage_materiel -61	none -143	vandalisme -60	vol -45
#<sde	evenement_climatique 45
#<sdr	collision 69
#<se3	collision -73	dommage_materiel -130	evenement_climatique 214	none -82	vandalisme -59
#<se7	collision 137
#<se9	blessure -45	bris_de_glace -50	degats_des_eaux 161	dommage_materiel -72	vandalisme 59	vol -49
#<sec	dommage_materiel 81	vol 41
#<sed	vandalisme 40
#<sef	autre 165	degats_des_eaux 146	dommage_materiel -42	evenement_climatique -90	none -165	vandalisme 68	vol -47
#<sej	dommage_materiel -40	vandalisme 140
#<sek	vandalisme 88
#<sel	bris_de_glace 91	collision -91	none -44
#<sen	collision 52
#<sep	evenement_climatique 78
#<ser	collision -44
#<set	bris_de_glace 82	none -68	vol 101
#<sew	incendie 105
#<sfe	dommage_materiel -51	incendie 267	none -113	vandalisme -40	vol -52
#<sgh	bris_de_glace 47
#<si>	blessure 70	degats_des_eaux 70	vol -45
#<sid	incendie 40
#<sie	blessure 50	collision -63	vandalisme 71
#<sif	blessure -42	evenement_climatique 43	vol 115
#<sin	degats_des_eaux 62
#<sip	degats_des_eaux 125
#<sir	collision 84
#<skh	bris_de_glace 82	degats_des_eaux 85	incendie -48	vol -42
#<ski	blessure 213	collision -101	dommage_materiel -46	evenement_climatique -44	none -52	vandalisme -42	vol 106
#<sla	vol 100
#<sle	bris_de_glace -40	degats_des_eaux -47	dommage_materiel -55	evenement_climatique 127	incendie 102	vol -47
#<sli	bris_de_glace -65	collision 60	vol 48
#<slm	autre 42	none 77
#<sma	autre 61
#<sme	collision 52
#<smi	blessure 67
#<sna	blessure 106	none -54
#<sni	blessure 101	collision -46	dommage_materiel 110
#<sny	none 262	vol -53
#<soc	dommage_materiel 45
#<sok	autre 58	degats_des_eaux -40	dommage_materiel -41	evenement_climatique 70	none -46	vandalisme 89	vol -54
#<sol	degats_des_eaux 135	dommage_materiel -43	none -58
#<son	autre -106	bris_de_glace -45	collision -52	degats_des_eaux -84	dommage_materiel 305	evenement_climatique -50	incendie -48	vol -42
#<sor	blessure 172	evenement_climatique -42
#<sot	collision -43	incendie 84	vol 112
#<sow	collision 59
#<spo	blessure 94	bris_de_glace 45	none -50	vol 82
#<spr	degats_des_eaux -53	vandalisme 182	vol -48
#<sqe	evenement_climatique 126
#<sre	collision -40	none -50	vol 214
#<ss9	degats_des_eaux 42	evenement_climatique 62
#<ssa	evenement_climatique 57	vol 55
#<ssb	dommage_materiel 155	none -71	vandalisme -50
#<ssi	collision 95	degats_des_eaux 47
#<ssm	blessure -43	bris_de_glace 178	degats_des_eaux -64	dommage_materiel -49	evenement_climatique 123	none -110	vandalisme -40	vol -57
#<sta	evenement_climatique 43	vol 49
#<ste	blessure -41	collision -48	degats_des_eaux -50	dommage_materiel 64	evenement_climatique 116	incendie 48	none -42
#<sty	collision 70	dommage_materiel 109	vandalisme -42
#<sui	collision 81
#<sul	incendie 48
#<sup	blessure 119	vandalisme 126	vol -121
#<sur	collision -42	dommage_materiel 93
#<suv	collision 126
#<swa	autre 78	none -51	vol 48
#<sym	collision -73	vandalisme -56	vol 218
#<syn	collision -87	degats_des_eaux 55	dommage_materiel 70
#<t2a	bris_de_glace 85	none -43	vol 55
#<t3a	incendie 44	vol -43
#<t3e	autre 79	blessure 46	collision -74	none -57
#<t3w	blessure -44	collision 119
#<t7a	autre -74	blessure 61	collision 55
#<t7e	incendie 155	none -48
#<t7r	blessure 54	dommage_materiel 93	incendie 41	none -42
#<t7t	vol 75
#<t9a	dommage_materiel 89	evenement_climatique 40	none -51
#<t9d	none 183
#<t9e	collision 138	none -55
#<t9s	bris_de_glace 62	dommage_materiel 46
#<t9t	degats_des_eaux 42	dommage_materiel 91	vol -46
#<ta3	autre 79	collision 53
#<ta7	dommage_materiel 98	none -42
#<ta9	collision -98	vol 123
#<tab	degats_des_eaux 44	dommage_materiel 40
#<tac	blessure -49	bris_de_glace -60	collision -54	degats_des_eaux 167	dommage_materiel 135	none -71	vandalisme -45	vol -62
#<tad	degats_des_eaux -52	dommage_materiel 114	incendie 75
#<taf	collision 96
#<tag	vandalisme 130
#<tah	collision -51	dommage_materiel 88	none -41
#<taj	bris_de_glace -45	dommage_materiel 89
#<tal	evenement_climatique 87	none -50	vandalisme 50
#<tam	autre 153	bris_de_glace 67	dommage_materiel -50	none -65
#<tap	collision -44	degats_des_eaux 79	dommage_materiel 54	vol -59
#<tar	dommage_materiel 53	evenement_climatique 61	none -53
#<tas	blessure 314	collision -221	dommage_materiel -59	none -122	vandalisme -44	vol -51
#<tat	evenement_climatique 165	vol -43
#<taw	collision 56	dommage_materiel 63	vol -40
#<tax	autre 70	collision 55
#<tay	bris_de_glace 41	evenement_climatique 48
#<taz	autre 48	bris_de_glace 134	collision -50
#<tbe	incendie 74	vol 77
#<tbi	blessure 72
#<tch	bris_de_glace 127
#<tde	evenement_climatique 63	none -55	vandalisme 57
#<tdi	bris_de_glace 97	incendie -56
#<tdo	collision 115
#<te3	blessure 140	none -78	vandalisme 89	vol -100
#<te7	blessure 56	collision -42
#<te9	dommage_materiel 159	evenement_climatique 40	none -78	vol -64
#<teb	collision -47	dommage_materiel 100	evenement_climatique 117
#<tec	degats_des_eaux 161
#<teh	blessure 130	dommage_materiel -66	evenement_climatique -84	vol 60
#<tel	dommage_materiel 47
#<tem	collision 44
#<ten	blessure 111	evenement_climatique 95	none -77
#<ter	blessure 73	bris_de_glace 55
#<tet	degats_des_eaux 67
#<tey	blessure -45	bris_de_glace -41	collision -152	dommage_materiel 205	evenement_climatique 114	none -60
#<tfe	bris_de_glace 64	degats_des_eaux 43
#<tfi	incendie 135
#<tgh	blessure 62	dommage_materiel -40	vandalisme 97	vol 42
#<tgo	autre 208	collision -78	dommage_materiel -47	none -150	vandalisme -51	vol 138
#<tha	blessure -44	collision -40	dommage_materiel 40	evenement_climatique 117	none -40
#<the	blessure 161	none -67
#<ti7	blessure 67
#<tic	collision 63	evenement_climatique 89	none -51
#<tig	collision -49	vol 79
#<til	dommage_materiel 80
#<tir	bris_de_glace 103	collision -65	dommage_materiel 78	vandalisme -40	vol -42
#<tit	collision 82	evenement_climatique -42	incendie 48
#<tiy	degats_des_eaux 141
#<tiz	collision 93
#<tje	evenement_climatique 63	vol 54
#<tjr	bris_de_glace 94	none -42
#<tka	collision 202	vol -114
#<tke	blessure 133	collision -62	dommage_materiel 79	none -59
#<tki	bris_de_glace 83
#<tks	collision 101
#<tl3	evenement_climatique -59	vol 103
#<tla	collision 50
#<tle	autre 56	none -45
#<tlf	autre 65	collision -82	dommage_materiel 179	none -63	vandalisme 46
#<tlg	autre 189	vol -86
#<tli	collision -48	dommage_materiel -43	vandalisme 103
#<tlo	evenement_climatique 82
#<tlt	none 91
#<tlw	blessure 123	collision -129	degats_des_eaux 74	incendie 79
#<tma	blessure -46	degats_des_eaux -48	dommage_materiel 101	incendie -60	none 68
#<tme	bris_de_glace 53	collision -57
#<tmm	blessure 49	collision -64	degats_des_eaux 46
#<tna	none 66
#<tne	degats_des_eaux 157
#<tnf	blessure 59	degats_des_eaux 47
#<tni	none 69
#<tob	blessure 63	collision 87
#<toi	bris_de_glace 43	collision -59	evenement_climatique 103
#<tol	collision 135	evenement_climatique 53
#<tom	collision 44
#<ton	collision 65	evenement_climatique 60	none -79
#<toy	collision 85
#<tqa	bris_de_glace 41
#<tqe	degats_des_eaux 90	evenement_climatique -40	none -63
#<tql	blessure -46	collision 213	degats_des_eaux 52	none -49	vol -41
#<tqt	blessure 44	degats_des_eaux 93
#<tra	none -43
#<tre	autre 133	blessure 68	incendie -54	none -73	vandalisme -50	vol -77
#<tri	collision 92
#<tsa	collision 40
#<tse	blessure 62	none -42	vol 53
#<tsr	collision -40	vol 147
#<tss	autre 60	collision -44	degats_des_eaux 89	none -106	vandalisme 44
#<tta	blessure 103	collision -69	degats_des_eaux 66	incendie 64	none -46	vandalisme 48	vol -48
#<tte	blessure 128	bris_de_glace 54	none -81	vol -50
#<tto	incendie 143
#<tur	autre 48
#<tuy	degats_des_eaux 128
#<twa	degats_des_eaux 65
#<twe	autre 128	none -89
#<twi	collision 231	none -99	vandalisme -54	vol -41
#<tze	blessure 202	none -69	vol -49
#<ult	vandalisme 109
#<uni	degats_des_eaux -59	dommage_materiel 57	none -89	vandalisme -111	vol 153
#<up>	vandalisme -51	vol 112
#<urg	bris_de_glace 48
#<usi	collision 49	incendie 85
#<vac	blessure 116
#<vai	degats_des_eaux 123
#<val	vol 110
#<veh	collision 145
#<vel	vol 82
#<ven	collision -59	evenement_climatique 80	vol 96
#<ver	bris_de_glace 143	dommage_materiel -50	none -93
#<ves	vol 133
#<vid	none -102	vandalisme 276	vol -132
#<vil	collision -61	degats_des_eaux -59	dommage_materiel -50	evenement_climatique 102	incendie -40	none -56	vol 113
#<vir	collision 120
#<vis	autre 128	none -45
#<vit	bris_de_glace 153
#<voi	none -56	vandalisme 101
#<vol	autre 73	collision 83	vol -73
#<w7d	collision 135
#<w9e	collision 51
#<w9f	autre 100	vol -44
#<wa3	collision 60
#<wa9	collision 53
#<wac	autre 96
#<wad	blessure -41	degats_des_eaux -63	evenement_climatique 273	vol -43
#<wah	collision 43
#<wak	blessure -43	bris_de_glace 92	none 57
#<waq	collision 99
#<war	blessure -45	collision 48	dommage_materiel 103
#<wc>	collision -67	degats_des_eaux 176	dommage_materiel 103	none -80
#<we7	evenement_climatique 50	none -42
#<we9	none 40
#<wed	evenement_climatique 54	incendie -42	vandalisme 105
#<wee	collision -52	degats_des_eaux 71	dommage_materiel -112	vol 145
#<wej	vol 65
#<weq	collision 91	evenement_climatique -42
#<wer	autre 63	blessure 47	collision 90	none -80	vandalisme -47	vol -44
#<wge	vol 64
#<wjo	collision -53	vandalisme 158
#<wl>	bris_de_glace 40	evenement_climatique 76
#<wlb	none 81	vol 44
#<wld	bris_de_glace 41	dommage_materiel 79
#<wli	autre 76	none -53
#<wll	none 150
#<wos	collision 162
#<wqe	autre 43	collision 56
#<wra	autre 72	vol 40
#<wse	autre 73
#<wsl	autre 94
#<wss	evenement_climatique 54
#<wst	degats_des_eaux 50	vandalisme 58
#<y3e	degats_des_eaux 82
#<y3t	dommage_materiel 71	incendie -45	vandalisme -40	vol 44
#<y7e	vol 51
#<y9d	incendie 92	vol -44
#<ya3	vandalisme 59	vol 46
#<ya>	bris_de_glace 116	degats_des_eaux -54	incendie 45
#<yam	evenement_climatique 111
#<yaw	collision 108
#<ych	collision 40
#<ydd	collision 59	evenement_climatique 72
#<yde	collision -42	evenement_climatique 51	vol 125
#<ydo	collision 60	dommage_materiel 111	vol -51
#<yko	incendie 92	vol -44
#<ykt	collision 47	dommage_materiel 61
#<ymk	autre 72	vandalisme 40	vol -51
#<yom	bris_de_glace 136	collision -59	evenement_climatique -102	incendie 42	vol 43
#<you	blessure 46	vol -46
#<yse	bris_de_glace -41	collision -74	degats_des_eaux 209	dommage_materiel -57	vol 61
#<ysi	collision 48	degats_des_eaux 56
#<ysn	degats_des_eaux 50
#<ysr	vol 85
#<yss	evenement_climatique 98
#<ytb	autre 159	bris_de_glace 104	degats_des_eaux -90	dommage_materiel -40	none -85
#<ywe	collision 174	vandalisme -45
#<zad	collision 105
#<zag	blessure 154	collision -59	evenement_climatique 100	none -63
#<zaj	bris_de_glace 232	collision -54	dommage_materiel -40
#<zay	autre 249	collision 63	none -211	vol -46
#<zbe	collision 145	degats_des_eaux 97	evenement_climatique -97	incendie -51
#<zde	bris_de_glace 164	dommage_materiel -45
#<zel	blessure 96	degats_des_eaux 66	none -40
#<zem	collision 104	incendie 64	vol -68
#<zen	degats_des_eaux 49	none -43	vandalisme 54	vol -43
#<zer	dommage_materiel 62
#<zey	collision 144
#<zin	blessure -43	degats_des_eaux 73	dommage_materiel -59	evenement_climatique 83	none -92	vandalisme -41	vol -43
#<zit	blessure 69	dommage_materiel 50	none -70	vol -47
#<zja	bris_de_glace 270	collision -69	degats_des_eaux -51	none -47	vandalisme 47	vol -42
#<zle	blessure 140	degats_des_eaux 69	none -54
#<zn9	collision -51	incendie 50	vandalisme 137	vol -79
#<zon	incendie 67	none -53	vol 118
#<zra	degats_des_eaux 74
#<zre	blessure -57	collision 43	none 72	vol 56
#<zri	collision -67	dommage_materiel 159	evenement_climatique 50	none -92
#<zza	bris_de_glace 161	collision -80
#a2il	evenement_climatique 84	none -40	vandalisme 63
#a3a>	autre 42
#a3am	collision 97	dommage_materiel -52	none 221	vandalisme -49	vol -60
#a3d>	evenement_climatique 55	none -48
#a3di	collision 165	vol -49
#a3ed	collision -82	dommage_materiel 112	none -42	vandalisme 109	vol -54
#a3el	incendie 138
#a3en	vandalisme 69
#a3es	evenement_climatique 90	none -53	vol 49
#a3et	autre 86	bris_de_glace 70	collision -51
#a3ha	blessure 113	dommage_materiel 88	evenement_climatique -40	none -58
#a3i9	dommage_materiel -40	evenement_climatique 199
#a3i>	blessure 88	bris_de_glace 45	none -51
#a3ja	autre -41	collision 41	evenement_climatique 45
#a3la	incendie 81
#a3le	collision -41	incendie 105
#a3lo	incendie 83
#a3na	degats_des_eaux 51	none 75	vandalisme -49	vol 74
#a3nd	collision -46	none 141
#a3ni	vol 68
#a3o>	blessure 51	bris_de_glace 83	collision -58	dommage_materiel -65	incendie 100
#a3ou	autre 47	blessure 98
#a3ra	collision 104	degats_des_eaux 96	none -46
#a3re	autre 43	collision -43	none 75
#a3rf	collision 61	incendie 57
#a3ri	incendie 180
#a3sa	collision 75
#a3si	vandalisme 50	vol 89
#a3t>	bris_de_glace -42	collision 67	degats_des_eaux -47	dommage_materiel 114
#a3ta	autre 141	none -125
#a3ti	none 44
#a3wi	autre 113	blessure -59	collision -47	vol -47
#a7a>	dommage_materiel 54	none 118
#a7b>	collision 149	incendie 93	none -115
#a7bi	dommage_materiel 46	incendie 97
#a7da	evenement_climatique 59
#a7di	collision 102	degats_des_eaux 72
#a7et	blessure 54	dommage_materiel 50	none -53
#a7o>	blessure -69	collision -47	dommage_materiel 118	incendie 140	none -59	vandalisme -56
#a7th	dommage_materiel -54	evenement_climatique 202	none -111
#a7ti	degats_des_eaux 73
#a99>	bris_de_glace 50	evenement_climatique 72
#a9a>	autre 62	collision 126	none -78
#a9at	bris_de_glace 113	evenement_climatique 131	none -64	vol -41
#a9aw	collision 97	vol 81
#a9de	collision 102
#a9ef	collision 71
#a9el	blessure -96	collision 128	none 103	vandalisme -72	vol -85
#a9es	bris_de_glace -73	collision -86	vandalisme 158
#a9et	blessure -47	collision 140
#a9f>	dommage_materiel 101	evenement_climatique 44
#a9fa	autre 59	collision 51
#a9fi	collision -46	degats_des_eaux 98	evenement_climatique 43	none -47
#a9i>	none 40
#a9il	bris_de_glace 43
#a9in	blessure 79	collision -40	dommage_materiel 91
#a9m>	collision 115	none 69	vandalisme -56
#a9o>	blessure 56
#a9t>	incendie 97
#aari	collision 43
#aaro	collision 55
#aayo	collision 47	dommage_materiel -41	evenement_climatique 123	none -44	vol -65
#ab3a	none 75	vol 74
#aban	blessure -60	degats_des_eaux -86	evenement_climatique 152	incendie 144	none -125	vandalisme -78	vol -54
#abat	none -57
#abde	degats_des_eaux 48	vol 104
#abe3	none 58
#abe9	blessure -53	bris_de_glace 42	collision -74	dommage_materiel -96	none -44	vandalisme 244	vol -40
#abel	vol 64
#abes	collision -62	vandalisme 151
#abet	evenement_climatique 76	incendie 107	none -40
#abgh	degats_des_eaux 45
#abha	bris_de_glace 79
#abi>	blessure 47	degats_des_eaux 41
#abin	autre 57	collision -74	dommage_materiel 83	evenement_climatique -69	none -48
#abiy	collision -42	vol 135
#abla	blessure 60	none -81	vandalisme 96
#able	dommage_materiel 68	none -59	vol 89
#abli	collision -42	dommage_materiel 70	incendie 46
#abna	bris_de_glace 44	dommage_materiel 74
#abni	collision 136	none -48	vandalisme 69
#abo>	degats_des_eaux 41
#abol	bris_de_glace -45	evenement_climatique 115	vandalisme 61
#abou	blessure 47	bris_de_glace 46
#abra	blessure -41	evenement_climatique 74	vol 46
#abri	bris_de_glace 119	collision -58	none -47
#abro	collision 115	dommage_materiel 93	vol -71
#abt>	collision 94	vol -41
#acar	degats_des_eaux 108	incendie 71
#acbo	dommage_materiel 208	evenement_climatique -48
#acci	collision 65
#accr	collision 93
#ace>	bris_de_glace 66	none -44
#ach>	autre 49
#acha	blessure 145	collision -72	none 103	vandalisme -45
#ache	degats_des_eaux 46	dommage_materiel 58
#acho	collision -43	dommage_materiel -52	incendie 43	none -99	vandalisme 196
#acia	vol 41
#acie	vol 66
#ack>	collision -58	incendie 42	vandalisme 64	vol 48
#aco>	collision 84	degats_des_eaux 144	dommage_materiel -52	none -40
#act>	bris_de_glace 189	collision -80	evenement_climatique -42
#acte	autre 57	vandalisme 87	vol -57
#acto	autre 108	dommage_materiel -74	incendie -80	none -88	vandalisme 97	vol 66
#ada>	none 53
#adai	none -70	vandalisme 140	vol -91
#adak	autre 185	vol -41
#adam	blessure 84	collision -49	incendie 72
#adan	evenement_climatique 95	none 158	vandalisme -41	vol -59
#adat	degats_des_eaux 189
#adch	none 43
#add>	blessure 76	collision -59	dommage_materiel 94	none -41	vol -45
#adda	collision 114
#adde	evenement_climatique 70
#addi	collision 150
#ade>	vandalisme 106
#adem	dommage_materiel 79
#aden	collision -50	vol 142
#ader	autre 57	dommage_materiel 85	none -63	vandalisme 48
#adet	collision 83
#adia	bris_de_glace 52	collision 103
#adic	none -81	vandalisme 70	vol 64
#adij	incendie 53
#adim	evenement_climatique 46
#adio	autre 47	blessure 68	collision -44	none -44
#adir	collision 49
#adit	bris_de_glace 80	collision 51
#adiy	evenement_climatique 53
#admn	collision 219	vandalisme -90	vol -80
#ador	vol 78
#adou	bris_de_glace -41	degats_des_eaux 93	none -42	vandalisme 78
#adra	blessure 70
#adre	autre 136	blessure -55	bris_de_glace -48	dommage_materiel -45	none 79	vol -52
#adt>	collision 103
#adyi	collision 75
#afak	autre 52
#afar	autre 169	blessure -41	none -48	vandalisme 54	vol -41
#afch	vandalisme 89	vol -53
#afe>	collision -51	evenement_climatique 186	none -50
#afer	autre 132	collision -41	degats_des_eaux 60	none -74
#afet	vandalisme 92
#affi	vandalisme 141	vol -46
#afha	blessure 71	collision -137	degats_des_eaux 136	dommage_materiel -53	none -144	vandalisme -63	vol 103
#afi>	none 41
#afia	incendie 103
#afih	autre 93	collision -74	degats_des_eaux 77
#afla	collision 191	incendie -82
#afni	collision 70
#afo>	vol 42
#afon	degats_des_eaux 70
#afou	collision -47	vandalisme 88
#afra	vandalisme -59	vol 145
#afs>	blessure 50	bris_de_glace -70	collision -40	evenement_climatique 48	vandalisme 73
#afso	collision 169	dommage_materiel -43	none -48	vandalisme -42
#aftc	degats_des_eaux 132	none 47
#afya	incendie 71
#agaz	collision -48	incendie 56	vol 42
#agda	blessure 45	vol 44
#age>	collision 48
#agem	blessure -59	collision -43	dommage_materiel 144	vol 41
#agen	autre 77	none -52	vol 61
#ager	collision 40	incendie 61
#ages	collision -69	dommage_materiel 193	none -48
#ageu	degats_des_eaux -51	dommage_materiel 180
#agh>	bris_de_glace 42	collision -55	none -46	vandalisme 89
#agha	vandalisme 40
#agne	autre 131	none -73
#agni	autre 210	none -50
#agor	blessure 154	collision -59	evenement_climatique 100	none -63
#agri	blessure -69	collision 102	evenement_climatique 66
#ags>	vandalisme 116
#aha>	vol 54
#ahad	blessure 56	collision -69	evenement_climatique 111
#ahat	blessure 95	dommage_materiel 40	evenement_climatique 96	none -58	vol -65
#ahbi	collision 66
#ahch	none 138
#ahd>	collision 67
#ahda	none -47	vandalisme 46
#ahdi	collision -45	degats_des_eaux -104	dommage_materiel -50	evenement_climatique -54	incendie 108	none -136	vol 186
#ahed	vol 48
#ahem	collision 54
#ahet	blessure 53	bris_de_glace 47	collision -50	evenement_climatique 63	incendie 54
#ahim	collision -50	degats_des_eaux 70	incendie 86
#ahla	blessure -73	collision -140	none 112	vol 182
#ahli	blessure -42	dommage_materiel 221	evenement_climatique -61	none -69	vol -64
#ahom	autre 42	degats_des_eaux 94	none -76	vandalisme 48
#ahou	none 44
#ahri	collision 47
#aht>	blessure 81	degats_des_eaux 70
#aid>	dommage_materiel 104	incendie 49	none -53	vandalisme -43
#aidi	degats_des_eaux 121
#aie>	bris_de_glace 135	collision -69	vol 60
#aign	bris_de_glace 40	collision -59	degats_des_eaux 123
#ail>	autre 73	dommage_materiel -71	none -78	vandalisme 51
#aile	collision 140
#aill	autre 41
#ain>	autre 46	collision 46	none -57
#aine	none -48	vandalisme -49	vol 158
#aint	collision -49	vandalisme 77	vol 95
#air>	collision -49	dommage_materiel 126	vol -80
#airb	collision 53
#aire	none -46	vol 61
#airi	collision 136	evenement_climatique 54
#aiso	collision 72	dommage_materiel 53
#aiss	collision -40	vol 150
#ait>	vandalisme 96
#aite	collision -99	degats_des_eaux 60	dommage_materiel 131	evenement_climatique -60	none -61	vandalisme -42	vol 64
#aj3a	collision 59
#aja>	bris_de_glace 67
#ajaj	collision -58	evenement_climatique 269	none -83
#ajbi	incendie 87
#ajbo	collision 58	incendie 116	vol -77
#aje3	collision 73
#ajeb	blessure 44	collision 53	incendie 51
#ajel	collision 49	dommage_materiel 86	none -44
#ajem	none -53	vandalisme 143
#ajho	vol 55
#ajin	bris_de_glace -45	dommage_materiel 89
#ajja	blessure 68	collision -67	degats_des_eaux 86
#ajli	vandalisme 57
#ajou	autre -56	blessure 62	bris_de_glace -41	collision -144	degats_des_eaux -50	dommage_materiel 133	evenement_climatique -43	incendie -47	none -75	vandalisme -79	vol 128
#ajra	bris_de_glace 178	collision -120	evenement_climatique 83	none -43	vol -41
#ajro	collision 104
#aka>	vandalisme 72	vol -40
#akba	collision 87
#akch	vol 56
#akeb	collision 127
#akec	autre 41	bris_de_glace 44	dommage_materiel 46	none -54
#aket	bris_de_glace -56	none -58	vandalisme 110	vol 84
#akh>	collision -58	degats_des_eaux 105	vandalisme 62	vol -79
#akha	blessure -51	bris_de_glace 97	dommage_materiel -43	none 158
#akhe	degats_des_eaux -49	evenement_climatique 64
#akhl	none -57	vandalisme 41
#akho	vol 68
#akhz	incendie 59	none -54	vandalisme -53	vol 152
#akil	collision -40	none -56	vandalisme 44	vol 109
#akka	collision 89	none 76
#akla	blessure 130	dommage_materiel -47
#akn>	degats_des_eaux 57
#akna	degats_des_eaux 134	dommage_materiel -50
#al3a	incendie 58
#al9i	collision -51	vol 152
#ala>	degats_des_eaux 43
#alad	collision 52	degats_des_eaux 152	vol -79
#alah	autre -42	none 274	vol -53
#alan	blessure 175	dommage_materiel -47
#alar	incendie 91	vol 61
#alat	collision 46	dommage_materiel 73
#alay	degats_des_eaux 101
#alb>	blessure 60	collision -49
#alco	collision -40	incendie 69
#aldi	collision 98	vol -51
#ale>	blessure 49	bris_de_glace 48
#aleb	collision 65	degats_des_eaux 60
#alej	vol 118
#alek	dommage_materiel 74
#alem	incendie 77	vol 48
#ales	bris_de_glace 55
#alf>	bris_de_glace -44	collision 281	degats_des_eaux -51	dommage_materiel -50	none -65	vandalisme -51
#alha	dommage_materiel 73
#alho	collision -51	evenement_climatique 52
#alia	blessure 41	collision -41	degats_des_eaux 47
#alib	dommage_materiel -41	incendie 84
#alid	blessure 50
#alik	bris_de_glace 69	vol 55
#alis	collision -42	degats_des_eaux 42	evenement_climatique 42	vol 51
#aliy	autre 78	blessure 115	vol -40
#alko	collision -40	evenement_climatique 69
#all>	vandalisme -41	vol 91
#alla	vol 40
#alle	none -40
#alli	blessure 177	none -94
#allo	collision 51	degats_des_eaux 53	none -52
#alma	evenement_climatique 59
#almi	collision 44	evenement_climatique 107	none -41
#alna	incendie 56	vandalisme 59
#alon	degats_des_eaux 41	incendie 50
#alou	incendie 56
#alta	collision 95
#alti	incendie 116
#alys	autre 205	blessure -89	collision -88	dommage_materiel -44	none -84	vandalisme -46	vol 144
#ama3	dommage_materiel -43	evenement_climatique 210	none -71	vandalisme -50	vol -50
#ama>	bris_de_glace 57
#amal	autre 86	blessure 215	collision -134	dommage_materiel -44	none -41	vol -50
#aman	autre 206	dommage_materiel -67	none -83	vol -57
#amat	collision -50	none 75	vandalisme -43	vol 142
#ambr	blessure -43	bris_de_glace 104	collision -58	degats_des_eaux 110	none -52
#ambu	collision 43
#amda	vandalisme 196	vol -103
#amdu	bris_de_glace -42	collision -58	dommage_materiel 72	vol 92
#ame3	incendie 44	vol 80
#amed	degats_des_eaux 41	evenement_climatique 40
#amel	degats_des_eaux 41	incendie 64	none -51
#amen	autre -49	blessure 159
#amer	dommage_materiel 63
#amet	collision -63	degats_des_eaux 40	evenement_climatique 165
#ami3	collision 159	none -81
#ami>	bris_de_glace 79	vandalisme 69	vol -40
#amia	collision 65
#amid	degats_des_eaux 71
#amil	degats_des_eaux -75	dommage_materiel 117	evenement_climatique -41	none -78	vandalisme -56	vol 133
#amin	blessure -70	degats_des_eaux 94	dommage_materiel 71
#amio	collision 78
#amiq	bris_de_glace 226
#amir	collision -53	vandalisme 104	vol 59
#aml>	degats_des_eaux 83	none -57	vandalisme 56
#amli	incendie 65
#amlo	collision -150	degats_des_eaux 99	dommage_materiel -58	incendie 178	none -99
#amma	blessure 90	none -42	vol 43
#amme	dommage_materiel 53	vandalisme 63
#amna	evenement_climatique 89	vol -51
#amor	collision 192	dommage_materiel -42	evenement_climatique -66	none -75	vol 67
#amou	blessure 180	collision -56	none -156	vandalisme -56	vol -56
#ampe	dommage_materiel 98	incendie 99	none -43
#ampi	evenement_climatique 75
#ampo	blessure 82	evenement_climatique 43
#amra	degats_des_eaux 163	incendie -95	none -118	vandalisme 154	vol -57
#amsa	collision 52	none 53
#amsu	dommage_materiel 159	none -42
#amtn	collision 47	vol 66
#amu>	collision 84	incendie 100
#amwa	vol 109
#an3e	collision -73	dommage_materiel 75	vandalisme -44	vol 173
#an3r	dommage_materiel -44	none 99
#an9d	collision 45
#an9e	collision 159	vol -84
#an9o	incendie 50
#an9t	blessure 95	dommage_materiel 113	evenement_climatique -61	incendie -42
#anal	autre 157	blessure -54	collision -68	degats_des_eaux 55	vol -70
#anan	bris_de_glace -77	collision 210	vol -89
#anap	collision -41	degats_des_eaux 40	dommage_materiel 97	incendie 49	vol -54
#anat	blessure 110	collision -60
#anbi	degats_des_eaux 93	dommage_materiel 49	vandalisme -43
#anbu	autre 181	none -40
#anca	none 50
#ance	autre 65
#anch	collision 55	vandalisme 55
#and>	collision 78
#anda	bris_de_glace 44
#andi	dommage_materiel 116	none -55
#ando	none -56	vol 144
#andr	collision 66
#anet	bris_de_glace 47
#anga	evenement_climatique 172	none -41
#ange	autre 42	none -58	vandalisme 57
#angh	bris_de_glace 80	degats_des_eaux 63	evenement_climatique -61
#angl	collision 77
#ango	bris_de_glace 49	collision 89
#anhd	autre -45	blessure -59	vol 149
#anhe	blessure 89
#ani>	collision 63
#ania	bris_de_glace 63	collision -48	evenement_climatique 54	none -41
#anic	degats_des_eaux -57	dommage_materiel -57	evenement_climatique -66	incendie 178	none -70	vandalisme 50
#anie	collision -46	none -65	vol 172
#anin	collision 47
#aniy	autre 88	none -75	vandalisme 75	vol -50
#anjr	blessure 172	bris_de_glace 66	collision -126
#ank>	vol 99
#anka	blessure 75	vandalisme -42	vol 89
#ankh	bris_de_glace 80	collision -70	dommage_materiel 44	evenement_climatique -43	none -62	vandalisme -50	vol 161
#ankt	collision 63	degats_des_eaux 45
#anmc	collision 101	none -77	vandalisme 198	vol -93
#anne	autre 60	evenement_climatique 48
#annu	autre 125	none 78
#ano>	vol 51
#anor	bris_de_glace 206
#anre	collision 40	dommage_materiel 168
#ansa	collision 74	degats_des_eaux 53	none -40
#anse	blessure 205	none -52
#ansi	autre 138	blessure -69	collision 49	vol -76
#ansm	degats_des_eaux 85
#ansp	dommage_materiel 84
#ant>	collision 55
#anta	incendie 67	none 66
#ante	dommage_materiel 42	evenement_climatique 57
#anti	dommage_materiel -51	evenement_climatique 74	vol 40
#antn	collision 70
#anto	collision 54
#antr	evenement_climatique 43	vandalisme 48
#ants	autre 95
#anvi	none 76
#anya	evenement_climatique -43
#aoua	bris_de_glace 88	dommage_materiel -98	none -49	vol 153
#aoui	degats_des_eaux 72	dommage_materiel 109
#aout	blessure 77
#apa>	vandalisme 63
#ape>	collision -41	degats_des_eaux 40	dommage_materiel 97	incendie 49	vol -54
#apha	degats_des_eaux 65	vandalisme 58
#apie	evenement_climatique 83	vandalisme -83
#apis	collision -44	degats_des_eaux 79	dommage_materiel 54	vol -59
#apot	none -45	vandalisme 132
#appa	autre 63	collision -54
#appe	blessure -44	collision -128	degats_des_eaux -49	dommage_materiel 107	evenement_climatique -47	incendie 237	vol -60
#appo	collision 148	vol -57
#aqf>	degats_des_eaux 97
#aqi>	blessure 130	collision -58	dommage_materiel -48	none 68
#aql>	collision 52
#aqqa	dommage_materiel 184	none -108
#aqua	collision -42	dommage_materiel 131	vol 42
#aque	dommage_materiel 159	none -47	vol 44
#ar7>	none 61
#ar9a	evenement_climatique 155
#arab	bris_de_glace 59	collision -48	none -47
#arac	collision 64
#arag	collision 54	evenement_climatique 70	none -46
#arah	collision -146	dommage_materiel 162
#arak	vandalisme 93
#aran	autre 108	vol -42
#arar	collision -69	degats_des_eaux 61	incendie 66	none 58
#aras	evenement_climatique 61	incendie 81
#arat	collision -56	dommage_materiel 49	vol 68
#arav	dommage_materiel -61	evenement_climatique 120	vol 63
#arba	collision 134	none -40
#arbe	incendie 162
#arbi	collision 46	dommage_materiel 40	none 45
#arbn	vol 90
#arbo	bris_de_glace -83	vandalisme 68	vol 70
#arbr	bris_de_glace 122	collision -69	dommage_materiel 40
#arch	collision 94
#arda	blessure -46	collision -56	dommage_materiel 107	evenement_climatique 50	incendie 49	none -67	vol -52
#arde	vol 135
#ardi	incendie 61
#ards	incendie 205	none -62
#are9	bris_de_glace 61	degats_des_eaux 73
#are>	bris_de_glace 49	collision 70
#areb	bris_de_glace 111
#arec	collision 186	vandalisme -117
#aref	degats_des_eaux 88	none 55
#areh	none 61
#arei	autre 102	collision -61	dommage_materiel 46	none -52	vandalisme -42	vol 62
#arej	collision 88
#ares	collision -125	dommage_materiel -48	evenement_climatique 106	incendie 49	none -72	vandalisme 102
#aret	autre 141
#arf>	evenement_climatique 48
#arfa	collision 118
#arfi	collision -88	none -65	vandalisme 235
#arfu	collision -48	dommage_materiel 102	incendie 130	vol -74
#arge	autre 71	collision -42	incendie 128	none -45
#argl	bris_de_glace 105
#arh>	evenement_climatique 68
#arha	collision 112	none -47
#aria	vol 74
#arif	autre 129	collision 47	none -60
#arij	none 155
#arik	evenement_climatique 53
#arim	blessure 133	dommage_materiel -48	none -47	vol -42
#arin	degats_des_eaux 186	dommage_materiel -42
#ario	autre -47	bris_de_glace 61	dommage_materiel 174	none -58	vandalisme -44
#aris	vol 62
#arit	degats_des_eaux -68	vol 109
#ariu	dommage_materiel 161	none -43
#ariy	dommage_materiel 102	none -58	vandalisme -42	vol 97
#arj>	collision 71
#arja	dommage_materiel 76
#arje	evenement_climatique 165	vandalisme -51
#arki	collision 63
#arkl	collision 103	incendie 45
#arky	dommage_materiel 153	vandalisme -70
#arm>	collision 42
#arma	vol 55
#arme	vol 60
#armi	collision 42
#armo	dommage_materiel 192	none -45
#arna	collision -40	dommage_materiel 48
#aro>	blessure 133	vandalisme 47
#aroc	collision -47	degats_des_eaux 66	dommage_materiel 104	vol -83
#aror	vol 40
#aros	vandalisme 79
#arou	autre 56	none -43	vandalisme 63
#arqa	bris_de_glace -77	collision 40	degats_des_eaux 129	evenement_climatique -46
#arqu	degats_des_eaux 128
#arr>	vol 84
#arre	blessure 48
#arri	collision 74
#arro	collision 40	vol 40
#ars>	autre 101	incendie -50	none -55
#art>	autre 72	collision 44	none -54
#arte	autre 67	none -63	vol 41
#artn	collision 68
#arto	degats_des_eaux 62
#arya	collision 131
#arza	collision 53
#as2o	collision 47	none 76
#asat	dommage_materiel 68	none -49	vandalisme -54	vol 94
#asce	blessure -41	bris_de_glace 69	dommage_materiel 77	none -45
#ase>	collision -96	dommage_materiel 190
#asfi	autre 45	evenement_climatique 135
#ash>	collision 45	degats_des_eaux -41	vandalisme -46	vol 121
#asha	dommage_materiel 58
#asi>	collision 42
#asid	autre 109	blessure -61	vandalisme 60
#asif	collision -53	dommage_materiel -40	evenement_climatique 230
#asil	autre -42	blessure -61	dommage_materiel 105	vandalisme 67
#asin	collision -43	incendie 43	vandalisme 68
#asla	collision 175	vandalisme -42	vol -50
#asma	bris_de_glace 94	degats_des_eaux -70	vol 104
#asna	collision 53	degats_des_eaux -59	dommage_materiel -41	vandalisme 135
#asni	collision -52	vol 179
#asol	evenement_climatique 61	incendie 81
#asou	vol 98
#asqu	vol 75
#asse	none -42	vandalisme 59
#assh	blessure 113	collision -87	dommage_materiel 95
#assi	vol 44
#assn	autre 49	bris_de_glace 69
#asso	none -43	vandalisme 47
#asst	collision 219	none -52	vandalisme -50	vol 40
#assu	autre 64
#ast>	autre 72	bris_de_glace 41	evenement_climatique 89	none -95	vol -47
#asti	evenement_climatique 61	incendie 88
#asto	blessure 54	collision 111	none -44	vol -51
#aswa	collision 60
#at3a	collision 55	degats_des_eaux 43
#at3r	evenement_climatique 70
#at7r	blessure -50	collision 136	dommage_materiel -47	evenement_climatique -42	vol 58
#at9e	blessure 42	collision -42	degats_des_eaux 80	incendie 66
#atal	collision -60	none -63	vol 267
#atar	collision 60	dommage_materiel 84	vol -62
#atat	incendie 47
#atay	blessure 82	dommage_materiel 73	none -48
#atba	collision -58	degats_des_eaux 104
#atbk	dommage_materiel 46
#atch	blessure 67
#atdi	bris_de_glace 100	degats_des_eaux -48
#ate>	collision 64	evenement_climatique 67
#atea	dommage_materiel 223	none -56	vol -82
#atec	collision -141	evenement_climatique 177	vandalisme 87	vol -73
#atel	collision -50	degats_des_eaux 50	incendie 75
#atem	incendie 68	vandalisme -43	vol 75
#ater	bris_de_glace 63
#atet	bris_de_glace 49
#ateu	collision 55
#atgh	autre 74	dommage_materiel -49	vandalisme 55
#atgo	collision 59
#atha	autre 158	blessure 102	none -157	vandalisme -41	vol -54
#atho	blessure 159	vol -41
#atic	evenement_climatique 172
#atim	bris_de_glace 40	degats_des_eaux 49	evenement_climatique 53
#atin	collision 111	degats_des_eaux 100	evenement_climatique -77
#atir	evenement_climatique 57
#atis	degats_des_eaux 42	dommage_materiel 60	incendie 58
#atja	blessure 192	collision -124
#atkh	autre 261	none -111	vol -46
#atko	none 91
#atla	degats_des_eaux 54	incendie 64
#atli	blessure 84
#atna	collision 44
#atni	collision 64
#ato>	incendie 61
#atou	evenement_climatique 92	none -45	vandalisme 55
#atra	autre 190	bris_de_glace -43	dommage_materiel -43	none -124	vandalisme -70	vol -60
#atre	autre 58	blessure 132	dommage_materiel -64
#atri	collision 48
#atrj	blessure 71
#atse	degats_des_eaux 63	vandalisme 74	vol -49
#atsi	degats_des_eaux 88	vandalisme 69
#atso	evenement_climatique 44
#att>	collision 104	evenement_climatique -46
#atta	collision -108	incendie 119	vandalisme 126	vol -69
#atte	autre 113	incendie 72	none -97	vandalisme -42	vol 48
#atti	bris_de_glace 129	degats_des_eaux -72	none -43	vandalisme 106	vol -81
#atur	autre 92	collision -63	evenement_climatique 119	vol -45
#atwj	collision 91
#audi	autre 121	collision 40	none -49
#auff	degats_des_eaux 83
#ault	collision 43
#aura	degats_des_eaux 81	evenement_climatique 72
#auss	degats_des_eaux 64	vol 106
#aute	degats_des_eaux 63	dommage_materiel 42	vol -48
#auto	bris_de_glace 54	incendie 61
#autr	vol 135
#aux>	incendie 42
#avab	degats_des_eaux 184
#avan	dommage_materiel -42	evenement_climatique 90	vol 56
#ave>	degats_des_eaux 89	vol 52
#avel	dommage_materiel 175	none -66
#aver	degats_des_eaux 89	dommage_materiel 43
#avie	collision -53	dommage_materiel 291	none -59	vol -73
#avoc	autre 88	degats_des_eaux 48
#avri	autre 46	none -46	vol 45
#awab	autre 62	dommage_materiel 138	none -158	vandalisme -40	vol -43
#awan	collision 66	dommage_materiel 55
#awar	autre 293	blessure -53	collision -101	degats_des_eaux -70	dommage_materiel -67	incendie 105	none -98	vandalisme -81	vol -138
#awbc	degats_des_eaux 100
#awbn	degats_des_eaux 61	none 74
#awbo	collision 129
#awch	incendie 40	none 44	vandalisme -47
#awd>	blessure 168	collision -53	vol 71
#awda	blessure 186	collision -47	dommage_materiel -47	none -93
#awdo	bris_de_glace 90	dommage_materiel -73
#aweb	blessure 102	collision -58
#awed	dommage_materiel 103	vol -54
#awel	degats_des_eaux 90	vol 50
#awen	blessure -59	collision -46	dommage_materiel 116	vol 77
#awer	none 63	vol -41
#awh>	incendie 40
#awha	incendie 49
#awho	collision -53	incendie -43	vandalisme -44	vol 237
#awi>	blessure -41	collision 42
#awli	collision -90	dommage_materiel 126	none -61	vandalisme -84	vol 161
#awlo	collision -43	vandalisme -75	vol 216
#awma	collision 81	degats_des_eaux 56
#awni	autre 45	none -47	vol 44
#awwe	degats_des_eaux 81	dommage_materiel 57
#awya	autre 45	bris_de_glace 42	collision -77	evenement_climatique -43	none -44	vandalisme 43	vol 52
#axi>	autre 70	collision 55
#ay3o	evenement_climatique 118
#ay3r	collision 63
#ay7>	collision 71	dommage_materiel 68
#ay7e	collision -73	degats_des_eaux -72	dommage_materiel 192	evenement_climatique -40	incendie -45
#ay9>	collision 156	incendie 55	none -113
#ay9a	collision 177	none -51
#ay9e	blessure -67	collision -66	degats_des_eaux 113	none -54	vol 158
#ay9o	blessure -46	collision 115
#ayad	degats_des_eaux -49	evenement_climatique 208	vol -50
#ayar	autre 246	collision -101	none -100	vandalisme -74	vol -48
#ayb>	collision 52
#ayba	collision 74
#aych	incendie 62
#ayd7	collision 74
#ayd>	bris_de_glace -50	dommage_materiel -62	evenement_climatique 46	none -84	vandalisme 215
#ayda	autre 103	none -111
#ayde	collision 56
#aydh	dommage_materiel 143	vol -55
#aydi	evenement_climatique 95	none -51	vandalisme -44	vol 110
#aydk	bris_de_glace 169	collision -57	degats_des_eaux -45	dommage_materiel -57	incendie 65	vol -47
#aydo	collision 133
#aydr	collision 112
#aye3	vol 107
#aye9	vol 44
#ayeb	incendie 98
#ayed	degats_des_eaux 89	none -55	vandalisme 41
#ayef	bris_de_glace 151	dommage_materiel -42	none -89	vandalisme -58
#ayeg	collision 122	vol -50
#ayeh	bris_de_glace 66	none 153	vol -61
#ayej	incendie 51	none -47	vol 64
#ayel	collision -58	degats_des_eaux 255	none -58
#ayem	degats_des_eaux 51	evenement_climatique 127	vandalisme -44
#ayeq	collision 81
#ayes	bris_de_glace 59	degats_des_eaux -47
#ayet	degats_des_eaux 82	incendie -46
#ayg>	blessure 267	collision -157
#aygh	degats_des_eaux 49	vol -43
#aygo	collision 46
#ayha	evenement_climatique 72
#ayhd	collision 94	dommage_materiel 117
#ayhr	collision -104	dommage_materiel 101	evenement_climatique -49	none -45	vandalisme 218
#ayj>	autre 167	dommage_materiel 47	none -88
#ayja	degats_des_eaux 128
#ayji	degats_des_eaux -63	vandalisme 212
#ayjr	blessure 120	collision -83
#aykh	collision 47	dommage_materiel -41	vol 142
#ayl3	degats_des_eaux -55	dommage_materiel 111
#ayla	bris_de_glace 40
#ayma	collision 64	dommage_materiel 53	evenement_climatique 64	vandalisme -75
#ayn9	degats_des_eaux 166
#ayn>	none 42
#ayna	vandalisme -42	vol 98
#aync	none 123
#ayni	vol 51
#aynz	degats_des_eaux 108
#ayou	evenement_climatique 98
#ayr>	bris_de_glace 209	collision -122	none 80
#ayre	degats_des_eaux 92	incendie 73
#ayri	blessure -40	bris_de_glace 209	collision -75	degats_des_eaux -96	dommage_materiel -158	evenement_climatique 152	none -71	vandalisme -70	vol -75
#aysa	collision 53
#ayse	collision 53	vol 50
#aysi	bris_de_glace -40	degats_des_eaux 157	none -55
#ayso	collision 122	vol -49
#ayss	vandalisme -55	vol 137
#ayt7	autre -87	dommage_materiel 161	vandalisme -42
#ayt9	collision 54	degats_des_eaux 80	incendie 61	vol -45
#ayt>	collision 100	dommage_materiel -59	none -106	vandalisme -67	vol 103
#ayti	blessure 68	collision -58	degats_des_eaux 122	none -46
#aytl	collision -78	degats_des_eaux -51	dommage_materiel 199	vandalisme -47
#ayts	collision 83
#ayur	collision 89	vandalisme 49
#aywj	collision 139	vol -56
#ayya	dommage_materiel 49	incendie 44	vandalisme -40
#ayye	dommage_materiel 54	evenement_climatique 84
#ayz>	collision 126	evenement_climatique 56
#aza>	bris_de_glace 42	collision -86	dommage_materiel 173	none -40
#azat	incendie 44
#azel	collision 46	degats_des_eaux 49
#azgi	degats_des_eaux 151	evenement_climatique 44
#azi>	blessure 92	collision -69	dommage_materiel -41
#azil	blessure 85	dommage_materiel -60	none -42	vandalisme -99	vol 123
#azin	vol 53
#azni	collision -44	vol 68
#azon	bris_de_glace 79	degats_des_eaux 58
#azro	evenement_climatique 171	none -45
#azt>	incendie 41
#azza	blessure 61	collision -40	vol 73
#azze	degats_des_eaux 101
#b3a>	blessure 41
#b3an	none 99
#b3i>	autre -64	blessure 327	bris_de_glace -69	degats_des_eaux -59	dommage_materiel -157	evenement_climatique -78	incendie -60	none -258	vandalisme -132	vol -130
#b3id	evenement_climatique 130
#b7al	evenement_climatique 79
#b7ar	blessure 138	bris_de_glace -52	collision -85	degats_des_eaux -47	dommage_materiel 82	evenement_climatique -56	incendie -61	none -139	vandalisme -70	vol -106
#b7er	autre 274	dommage_materiel -56	none -174	vandalisme -47
#b9a>	evenement_climatique 63
#b9ac	dommage_materiel 109
#b9at	dommage_materiel 42
#b9aw	autre 174	incendie 50	none -139	vandalisme -40	vol -47
#b9in	degats_des_eaux 101	dommage_materiel -57	evenement_climatique 46	incendie 44	vol -56
#b9it	none 75
#ba3>	blessure 218	bris_de_glace -54	collision -45	dommage_materiel 75	evenement_climatique -47	none -53	vol -45
#ba3d	collision 45	none -40	vandalisme 47
#ba3i	blessure 292	dommage_materiel -79	none -63	vol -46
#ba9>	collision 103	none -55	vandalisme 131
#ba9i	dommage_materiel 88
#baa>	blessure 128
#bab>	collision 42	none -41	vandalisme 49
#baba	collision 40	degats_des_eaux 96	dommage_materiel 41	evenement_climatique 65	none -66	vandalisme -46	vol -57
#bad>	autre 111	none -83
#baga	autre 267	blessure -63	collision -68	dommage_materiel -112	incendie -79	none -123	vandalisme -66	vol 50
#bagr	blessure -66	bris_de_glace -58	collision 154	evenement_climatique 80	vol -51
#bags	collision 115
#bah>	none 45
#baha	collision -45	degats_des_eaux -121	evenement_climatique 247	none -97
#baie	bris_de_glace 161	collision -51
#baig	collision -60	degats_des_eaux 151
#bain	bris_de_glace 68	collision -102	degats_des_eaux 196	none -47
#bakh	collision -79	degats_des_eaux 130
#bal>	dommage_materiel 48	none -58	vandalisme 132	vol -85
#bala	blessure 164	collision -63	degats_des_eaux 58	dommage_materiel -54	vandalisme 101	vol -112
#balc	collision -40	incendie 69
#bali	collision 121
#balk	collision -57	degats_des_eaux 40	dommage_materiel -62	evenement_climatique 114
#ball	degats_des_eaux 95	dommage_materiel 47
#ban>	collision 111	none -59	vol 44
#bana	collision 119	dommage_materiel 66
#banc	collision 103	vol 61
#bane	blessure -82	collision -60	degats_des_eaux -142	dommage_materiel -135	evenement_climatique 182	incendie 166	none -164	vol -62
#bani	collision 58	dommage_materiel 66
#bank	vol 97
#bany	autre 96	collision 87	none -46
#baqi	collision -44	none 119	vol 43
#bar7	none 61
#bar>	blessure 78	bris_de_glace 156	collision -68	evenement_climatique -83	vol -45
#bara	collision -67	dommage_materiel 78
#barb	incendie 217	none -45	vol -41
#bard	bris_de_glace 216	collision -90	degats_des_eaux -75	dommage_materiel 43	evenement_climatique 100	incendie -104	none -47	vol -68
#barh	evenement_climatique 68
#bark	dommage_materiel 96
#barr	collision 98	dommage_materiel 42	vandalisme 53
#basm	vol 172
#bass	collision -53	dommage_materiel 97	vol 66
#bat>	dommage_materiel 48	none -57
#bate	collision 75	degats_des_eaux 115	dommage_materiel -40
#bati	dommage_materiel 84	none -48
#batn	collision 100
#batt	collision -69	incendie 166	none -70	vandalisme -41	vol 103
#baw>	collision -112	evenement_climatique 245	vandalisme -42
#bayd	bris_de_glace -44	dommage_materiel 40	none -63	vandalisme 227	vol -54
#bayn	degats_des_eaux 84
#bba>	blessure -81	vandalisme 101	vol 59
#bbag	bris_de_glace 49	degats_des_eaux 50	dommage_materiel -61	vandalisme 42
#bbah	bris_de_glace 93	dommage_materiel -42
#bbat	blessure 235	none -89
#bbaw	collision -112	evenement_climatique 245	vandalisme -42
#bbec	collision -93	dommage_materiel 183	vol -40
#bbet	bris_de_glace -43	collision 169	dommage_materiel -69	evenement_climatique 188	none -170	vandalisme -58	vol -55
#bbit	dommage_materiel 106
#bbni	collision -50	vandalisme 163	vol -48
#bch>	blessure 50	dommage_materiel 40	vandalisme -47
#bcha	collision -127	dommage_materiel 146	none -44	vandalisme 136	vol -48
#bdat	incendie 69
#bdaw	collision -99	vandalisme 155
#bdel	none 47	vol 60
#bdou	blessure 49	bris_de_glace 56
#be3>	collision 54	dommage_materiel 63
#be3d	degats_des_eaux 40
#be7r	dommage_materiel 97	vol 66
#be9>	collision -44	evenement_climatique -43	vandalisme 64	vol 90
#bebe	dommage_materiel 51	vol 57
#bech	collision -47	dommage_materiel 96	vandalisme 60
#becu	incendie 217	none -45	vol -41
#bed>	blessure -45	dommage_materiel 67	vol 70
#bedd	autre 58	bris_de_glace 43	collision -41
#bedn	blessure -51	degats_des_eaux -54	dommage_materiel -58	incendie -40	none -59	vol 180
#begh	bris_de_glace -42	collision -49	dommage_materiel 144	none -68	vandalisme 164	vol -88
#beht	bris_de_glace 141	vol -43
#bek>	none 181
#bekr	bris_de_glace 78	vol 47
#beld	blessure 104
#belg	autre 84	collision 117	none -75
#bell	degats_des_eaux 47
#ben>	incendie 158
#beni	degats_des_eaux 94	evenement_climatique 87
#benn	bris_de_glace 254	dommage_materiel -105
#bent	dommage_materiel 66	none -40
#ber9	collision 54	dommage_materiel -47	evenement_climatique 156	vol -40
#ber>	autre 41	blessure -46	bris_de_glace 129	none -66	vandalisme -41
#berd	blessure 94	bris_de_glace 100	collision -43	none -42
#berk	collision 40	degats_des_eaux -45	vol 130
#berl	collision 69
#bern	collision -60	vol 107
#bes>	collision -40	vol 152
#bess	collision 41	degats_des_eaux 59
#bet>	evenement_climatique 62	none -44
#beth	degats_des_eaux 87
#betn	incendie 74
#beto	collision 202
#bett	dommage_materiel 67	vandalisme 43
#beza	incendie 43	none 98
#bga>	vol 112
#bgha	dommage_materiel 45
#bghe	blessure 45	collision 70
#bghi	autre 78
#bha>	bris_de_glace 118	none -40	vandalisme -52
#bhal	collision -51	evenement_climatique 58	vol 84
#bi9>	degats_des_eaux 197	evenement_climatique -128
#bia>	collision 68	dommage_materiel 57	vandalisme -40
#bib>	blessure 77
#biba	collision 80	none -70	vandalisme 136	vol -60
#bich	collision 104
#bicy	collision 94	dommage_materiel 59	vandalisme -80
#bid>	bris_de_glace -41	collision -75	evenement_climatique 211	none -160	vandalisme 146
#bida	collision 127	none -48
#bide	collision -49	degats_des_eaux 359	dommage_materiel -55	evenement_climatique -46	none -174	vandalisme -43
#bido	bris_de_glace -44	collision -60	degats_des_eaux -120	dommage_materiel 106	evenement_climatique -92	incendie 245	none -67	vandalisme -92	vol -54
#bien	autre 145	none 59
#bier	degats_des_eaux 96
#bih>	collision -42	none -65	vandalisme 95	vol 107
#biha	bris_de_glace 89	collision -58	dommage_materiel -72	none -59	vol 109
#bika	none -85	vandalisme -48	vol 144
#bil>	collision 45	none -41
#bila	collision 52	evenement_climatique 46	none 45	vol -40
#bili	collision 112	vandalisme 43	vol -75
#bill	autre 160
#bilt	collision 55	dommage_materiel 57	none -47	vandalisme 63
#bin>	collision 42
#bina	collision 73
#bine	degats_des_eaux 71
#bini	degats_des_eaux 107
#bir>	blessure 40	none -45
#bira	bris_de_glace 149	none -40
#bis>	collision 75
#bisk	collision 67
#bit>	degats_des_eaux 64
#bita	blessure 50	collision 49
#biya	dommage_materiel 81
#bka>	collision 110
#bkat	collision 155	dommage_materiel -46
#bkhi	collision 72	incendie 150	none -76
#bki>	degats_des_eaux 52
#bla>	collision 47
#blad	bris_de_glace 150
#blan	bris_de_glace 53	none -67	vol 112
#blas	blessure 60
#blay	bris_de_glace 59	degats_des_eaux -47
#ble>	dommage_materiel 49	none -59	vol 82
#blea	collision -45	degats_des_eaux 51	dommage_materiel 50	incendie 75	vandalisme 40	vol -80
#bles	evenement_climatique 56
#blet	collision -56	dommage_materiel -46	vol 205
#bli>	collision 47	none -41	vol 45
#blo>	collision 43	dommage_materiel 64
#bmw>	collision 171
#bna>	collision 68
#bnad	dommage_materiel 79
#bnah	collision 60
#bnat	autre 237	collision 50	dommage_materiel -56	incendie 48	none -146	vol -71
#bnt>	bris_de_glace 119	incendie -61	none -40	vol 87
#bnti	blessure 90	vandalisme 40
#bo7d	bris_de_glace 86
#boit	blessure -97	collision -62	dommage_materiel 46	none -46	vandalisme 242	vol -76
#bola	autre -68	blessure 90	collision 92	vol -61
#bole	bris_de_glace -45	evenement_climatique 115	vandalisme 61
#boli	incendie 54	none -52	vandalisme 64
#bomb	bris_de_glace 121	incendie -46
#bomp	collision -49	incendie 203
#bon>	degats_des_eaux 168	none -48
#bonj	evenement_climatique 111
#book	dommage_materiel 208	evenement_climatique -48
#bord	collision 107
#bot>	none 88
#bota	incendie 44	vol 84
#bou7	incendie 60
#bou>	none -61	vandalisme 103
#bouc	degats_des_eaux 161	dommage_materiel 171	evenement_climatique -150	incendie -53	none -82	vandalisme -40
#boug	degats_des_eaux -40	incendie 151
#bouh	blessure 66	collision 123	evenement_climatique -67
#boun	bris_de_glace 49	none -55	vol 139
#bour	autre 61	vol 62
#bous	collision 41	dommage_materiel -65	vol 72
#box>	dommage_materiel 53	evenement_climatique 151	none -40
#bqa>	collision 84
#bqac	blessure 47	collision 58	dommage_materiel 91	vol -60
#bqat	collision -55	degats_des_eaux -61	dommage_materiel 61	evenement_climatique 67	vol 42
#brad	bris_de_glace -45	collision -68	evenement_climatique 301	none -185	vandalisme -77
#brah	collision -43	degats_des_eaux 45	incendie 57	vandalisme 84	vol -50
#brak	blessure -54	collision 63	dommage_materiel 143	vol -52
#bre>	degats_des_eaux 47	none -43
#bret	dommage_materiel -53	none -97	vandalisme -47	vol 217
#bri>	blessure 52	evenement_climatique 53	incendie 66	none -40
#brig	collision -43	evenement_climatique -49	vol 263
#brio	evenement_climatique 128	none -51	vandalisme 112	vol -51
#bris	bris_de_glace 166	collision -51
#briz	bris_de_glace 226	collision -69
#brou	evenement_climatique 128
#brux	collision 59
#bssa	none 70
#bsse	collision 149	dommage_materiel -42	evenement_climatique 94	incendie -102	vol -44
#bta>	collision 167	dommage_materiel -41	none -68	vandalisme -44	vol 96
#btat	collision 77	vol -47
#bti>	blessure 95
#bto>	collision 90
#btou	blessure -68	vandalisme 133
#bul>	autre 181	none -40
#bula	collision 43
#bure	autre 148	collision -65	none -57
#bus>	collision 86
#byed	autre 72
#bzaf	collision -66	evenement_climatique 54
#bzza	collision 146	evenement_climatique 63	incendie -74	none -42
#caba	blessure -81	bris_de_glace -44	collision -80	degats_des_eaux -116	evenement_climatique 174	incendie 159	none -167	vandalisme -104	vol -64
#cabi	autre 60	bris_de_glace 43	collision -74	degats_des_eaux 48	evenement_climatique -87	incendie 55	none -49
#cabl	collision -61	dommage_materiel 183	evenement_climatique -41	none -90	vol 105
#cadd	collision 192
#cade	collision 77
#cafe	collision -51	evenement_climatique 186	none -50
#cais	vol 105
#cal>	degats_des_eaux 119	none -83	vol 95
#cala	collision 94
#came	dommage_materiel 73	vol 60
#cami	collision 65
#camp	evenement_climatique 75
#cana	collision -42	degats_des_eaux 65	dommage_materiel 78	vol -51
#cani	degats_des_eaux -42	incendie 57	none -62	vandalisme 90
#cann	autre 90	collision -42	vol -46
#cant	collision 54
#capo	none -45	vandalisme 132
#car>	collision 76	none -56	vandalisme 60
#cara	evenement_climatique 95	none -42	vol 43
#card	degats_des_eaux 93	incendie 72
#carg	bris_de_glace 105
#carr	collision 56
#cart	autre 89	none -64	vol 47
#casa	autre 48
#casq	collision 50	vol 60
#cass	collision 244	incendie 66	none -151
#cat>	autre 88	degats_des_eaux 48
#cata	autre 153	collision -53	none -113	vol 96
#cati	vandalisme -49	vol 118
#cave	degats_des_eaux 96	vol 80
#cboo	dommage_materiel 208	evenement_climatique -48
#ccid	collision 92
#ccin	blessure 139	collision 56
#cco>	collision 47
#ccro	collision 93
#cede	collision 46
#cee>	blessure 56	none -66	vol 85
#cein	collision 143
#cemb	autre 106	collision -59	vol 44
#cens	blessure -41	bris_de_glace 69	dommage_materiel 77	none -45
#cent	collision 51
#cepi	vol 60
#ces>	dommage_materiel 55
#ceus	dommage_materiel 103	none -54	vandalisme -43	vol 71
#ch3a	incendie 66
#ch3e	incendie 178	none -41	vol -40
#ch3l	collision -63	incendie 250
#ch7a	autre 61	none 78
#ch99	bris_de_glace 95	collision -43	dommage_materiel 53
#cha3	incendie 127
#cha9	bris_de_glace 75
#chab	blessure 91	collision 44
#chad	blessure -60	vol 156
#chaf	vol 55
#chag	collision 93
#chah	vandalisme 115
#chai	none -60	vandalisme -58	vol 219
#chak	none 159
#chal	none -46	vol 157
#cham	bris_de_glace 119	collision -57	degats_des_eaux 92	dommage_materiel -41	none -52
#chan	dommage_materiel -42
#chao	bris_de_glace 46
#chaq	dommage_materiel -55	evenement_climatique -61	vandalisme 198	vol -92
#char	none -66
#chas	collision -46	degats_des_eaux 117	dommage_materiel -45	incendie 151	none -46
#chat	dommage_materiel 71	none -42
#chau	degats_des_eaux 68
#chaw	vol 78
#chch	incendie -40	none -64	vandalisme 148
#chd>	autre -45	blessure -59	incendie -60	vol 194
#chdd	collision 47	vandalisme 59
#che3	bris_de_glace -41	collision -110	incendie 356	none -78
#che9	bris_de_glace 108	none -48	vol -41
#cheb	collision 104	evenement_climatique 65	vandalisme -42
#ched	evenement_climatique 46
#chei	vandalisme 132
#chej	dommage_materiel 51	vol -40
#chek	none 50	vol 40
#chel	blessure 68
#chem	incendie 95
#cheq	bris_de_glace 195	vol -61
#cher	bris_de_glace 63	collision -50	dommage_materiel 50	none -46
#ches	degats_des_eaux 92
#chet	bris_de_glace 94	dommage_materiel -40	none -50	vol 111
#chev	blessure 42	degats_des_eaux 68	dommage_materiel 52
#chew	vandalisme 118	vol -46
#chfa	dommage_materiel -40	none -43	vol 168
#chff	collision 41	vol 99
#chft	none 40
#chha	none 103
#chhe	autre 99	none -66
#chho	autre 73	none -66
#chia	degats_des_eaux -71	evenement_climatique 49	vol 79
#chib	collision 73
#chic	bris_de_glace 72	incendie 66
#chif	incendie 46
#chik	vandalisme 59	vol 70
#chil	blessure 266	collision -62	degats_des_eaux -42	dommage_materiel -66	incendie -44	none -171	vandalisme -41	vol -46
#chin	degats_des_eaux 49	none -42
#chir	blessure 110	bris_de_glace -47	collision 52	dommage_materiel 81	none -63	vol -86
#chit	none -42	vol 67
#chiy	none 43
#chjr	collision 49	evenement_climatique 83
#chka	collision 41	evenement_climatique 67	none -76	vandalisme 52
#chki	vandalisme 73
#chko	collision 61	vol 43
#chni	collision -43	degats_des_eaux 230	none -45	vol -53
#chno	autre 46	none 51
#choc	collision 158
#chof	vandalisme 65
#choi	blessure 125	collision -72	dommage_materiel -83	incendie -46	none -90	vandalisme -54	vol 100
#chok	none 113
#chon	degats_des_eaux 145	dommage_materiel 143	evenement_climatique -129	incendie -43	none -65
#chor	collision 90
#chqe	bris_de_glace 188	degats_des_eaux 46	none -55
#chqo	blessure 86	bris_de_glace 115	collision -54
#chqq	bris_de_glace 253	collision -101	none -54	vandalisme -106
#chra	collision -46	incendie 164	vandalisme 47
#chre	vandalisme 90
#chri	bris_de_glace 104	collision -57	none -46
#chrj	bris_de_glace 161	collision -100	dommage_materiel -41	none -43	vandalisme -77	vol 68
#cht>	none 45
#chta	evenement_climatique 203
#chto	dommage_materiel -41	evenement_climatique 76	none -88	vol 126
#chwa	incendie 105
#chwi	incendie 77
#cia>	vol 41
#cide	collision 63	vandalisme 46
#cie>	vol 66
#cien	none -41	vandalisme 44
#ciet	dommage_materiel 45
#cin>	autre 56	blessure 106	none -56
#cine	blessure 64	degats_des_eaux 123	evenement_climatique 40	none -66	vol -48
#circ	collision 42	incendie 94
#cite	blessure -69	bris_de_glace -57	collision 64	degats_des_eaux 108	dommage_materiel 48	none -41
#civi	evenement_climatique 40
#clar	vol 77
#clav	dommage_materiel 216	none -47	vol -54
#cle>	autre 40	collision 66
#clet	collision 73	dommage_materiel 84	vandalisme -71
#clie	bris_de_glace 52	dommage_materiel 154	vandalisme -40
#clig	collision 86
#clim	degats_des_eaux 82	dommage_materiel 59	incendie 59	none -40
#clin	autre 54	blessure 69
#clio	collision 82
#coco	blessure 49	bris_de_glace -63	collision -65	degats_des_eaux -44	dommage_materiel 164	incendie -112	none -41
#coff	vol 126
#coif	vandalisme 82
#cola	blessure 115	vandalisme 49
#cole	blessure 49	collision 46	dommage_materiel 87
#coll	vandalisme 141
#colo	degats_des_eaux 230	none -67	vol -46
#comm	vol 78
#comp	degats_des_eaux 42
#con>	incendie 62
#conc	autre 146	collision -48	degats_des_eaux 175	incendie -110	vol -57
#cond	degats_des_eaux 103
#cong	dommage_materiel 131
#cons	collision 40
#cont	autre 114	none -40
#coot	collision 43	vandalisme 51
#copr	degats_des_eaux 84	incendie 69
#cord	blessure -40	degats_des_eaux 63	dommage_materiel -50	vol 109
#corn	blessure 75
#cott	blessure 49	bris_de_glace -63	collision -65	degats_des_eaux -44	dommage_materiel 164	incendie -112	none -41
#coul	blessure -40	degats_des_eaux 154
#coup	blessure 91	dommage_materiel 74	evenement_climatique -40	none -79	vandalisme 47	vol -45
#cour	blessure 95	incendie 48	none -56
#cran	blessure -53	dommage_materiel 250	vol -48
#cred	blessure -48	collision -68	dommage_materiel 228	vol -81
#cris	collision -85	dommage_materiel 130	evenement_climatique 161	incendie -43	none -57	vandalisme -44	vol -77
#croc	none -56	vol 201
#croi	collision 53
#croq	collision 87	vol -43
#cteu	vandalisme 82	vol -44
#ctio	dommage_materiel 70
#ctob	autre 42
#ctor	autre -44	dommage_materiel -58	incendie -96	none -42	vandalisme 133	vol 105
#ctri	collision -46	degats_des_eaux -40	dommage_materiel 132	incendie 61
#cue>	incendie 217	none -45	vol -41
#cuis	degats_des_eaux 104
#cuit	incendie 106
#cula	collision 152	evenement_climatique 43
#cule	collision 99
#curi	blessure 131
#cycl	collision 116	vandalisme -52
#d7ek	dommage_materiel 106	none -44
#d9ay	vol 52
#d9i9	blessure 48	degats_des_eaux -43	dommage_materiel 43	incendie 45
#da2i	collision -152	dommage_materiel -49	vandalisme 218
#da3>	blessure 102	dommage_materiel 67
#da3a	collision 141
#da3n	collision 141
#dab>	incendie 119
#dabt	blessure 106	collision -85	none 125
#dach	evenement_climatique 62	none 92
#daci	vol 41
#dad>	blessure -57	degats_des_eaux 96	vol 52
#dade	autre 99	dommage_materiel 182	none -101
#daha	collision -41	none -56	vol 147
#dair	vandalisme 123
#dak>	collision 73
#dakc	collision -47	vol 74
#dal>	blessure 45	vol 44
#dala	blessure 42	degats_des_eaux -40	evenement_climatique 74	vol 42
#dam>	vol 50
#dama	evenement_climatique 46
#dami	bris_de_glace 99	collision 48
#damn	evenement_climatique 89	vol -51
#dan>	evenement_climatique 55	none 104	vandalisme 63	vol -76
#dana	collision -78	dommage_materiel 47	evenement_climatique 49	incendie 85	none -88	vol -42
#dani	incendie 41	vol 49
#daqq	bris_de_glace 54
#dara	collision -48	dommage_materiel 66
#darb	collision 87
#dare	collision 48
#darh	collision 112	none -47
#dari	degats_des_eaux 41
#darn	collision -44	vandalisme 67	vol 129
#darr	vol 47
#dart	autre 102	none -69	vandalisme 45	vol -49
#dati	dommage_materiel 40	evenement_climatique 70
#dato	vandalisme 103
#daw>	vol 130
#dawh	collision 43	vol 45
#daya	dommage_materiel 124
#daye	degats_des_eaux 72
#dayr	bris_de_glace 71	dommage_materiel -54
#dayz	collision 105	evenement_climatique 48
#daz>	collision -47	vandalisme 82
#dazt	incendie 41
#dbab	collision 109
#dch>	none 168	vol -45
#dcha	collision 60
#dchi	none 47
#dda>	vandalisme 41
#ddad	autre 78	blessure -73	degats_des_eaux 118
#ddah	dommage_materiel 44	incendie 59
#ddar	autre 175	dommage_materiel -40	none -98	vandalisme 43	vol -58
#ddat	blessure 111
#ddaw	vol 108
#ddel	autre 70
#ddem	collision 115	dommage_materiel 46	vandalisme -48
#dder	incendie 84
#ddha	bris_de_glace 53	degats_des_eaux 54	dommage_materiel -53
#ddi>	vol 44
#ddih	collision 52	incendie 74
#ddin	blessure 41	bris_de_glace 53
#ddit	bris_de_glace 97	dommage_materiel 58	none -78
#ddni	blessure 174	collision -72
#ddo>	dommage_materiel 89	none -42
#ddou	evenement_climatique 69	none -41	vandalisme 69	vol -62
#ddow	blessure -43	degats_des_eaux -82	dommage_materiel -102	incendie 282	vol -85
#de7k	bris_de_glace -40	dommage_materiel 203	incendie -114	none -78	vandalisme -78	vol 128
#deau	incendie 79	vandalisme 44
#debt	collision -40	none 196
#dece	autre 205	collision -65
#dech	vol 97
#decl	vol 77
#def3	blessure 78	collision 62
#dega	degats_des_eaux 104	vandalisme 47
#degd	collision 254	none -143	vol -87
#dehk	collision 107
#dehr	blessure 76	collision -46	evenement_climatique 88
#dekh	incendie 80
#del>	autre 62
#deli	collision 125	vol -43
#dell	collision -80	vol 191
#delt	collision -43	evenement_climatique 65	none 99
#dema	autre -42	vandalisme -47	vol 176
#deme	dommage_materiel 184
#demi	collision 76
#demm	vandalisme -79	vol 194
#den>	blessure 282	collision -160	dommage_materiel -60	none -78	vol -50
#dena	collision -50	vol 142
#denc	bris_de_glace 128	collision -55	dommage_materiel -52	vol 73
#denn	none 137
#dent	autre 71	collision 46	none -41
#deo>	collision -111	none -90	vandalisme 164	vol 100
#depa	autre 153
#depo	blessure 110	none -72	vandalisme -43	vol 129
#derb	vandalisme 42
#derc	collision 49
#derh	autre -61	collision -83	vandalisme 158	vol -53
#deri	incendie 49	vol 56
#derj	incendie 88
#derk	collision -66	degats_des_eaux -54	dommage_materiel -42	evenement_climatique 92	incendie 112	none -47
#ders	blessure 74
#dert	vandalisme 57
#des>	degats_des_eaux 49
#desc	collision 99
#det>	collision 59	degats_des_eaux 83
#deus	vol 96
#deux	vol 49
#devi	bris_de_glace 81	dommage_materiel 76
#deww	vol 60
#dfe3	autre 45	collision -62	none -58	vandalisme 49	vol 40
#dga>	collision 199	none -56	vol -79
#dgha	blessure 132	evenement_climatique 63
#dghy	collision 117	dommage_materiel -48	incendie 81
#dgui	collision -68	none -52	vandalisme -59	vol 112
#dha>	blessure 60	bris_de_glace 55
#dhab	collision -53	vol 181
#dhak	collision -44	dommage_materiel 200	none -57	vol -61
#dheb	vol 146
#dhek	blessure 69	dommage_materiel 113	vandalisme -84	vol -61
#dhom	collision -45	vol 112
#dhri	blessure 162
#dia>	blessure -46	bris_de_glace 40	degats_des_eaux 51	none -53
#diab	collision 167	none -40
#dian	blessure 41
#diat	collision 156
#dic>	degats_des_eaux 62
#dich	vol 50
#dida	autre 74	blessure 110	collision -109	none -87	vandalisme 42	vol -41
#dien	vol 138
#dih>	vol 65
#dija	incendie 53
#dik>	blessure 41	dommage_materiel -51	none 136
#dim>	collision 57	none -50	vandalisme 109	vol -47
#dima	vandalisme 44	vol -41
#din>	blessure 66	dommage_materiel -48	incendie 133	none -58
#dio>	autre 41	blessure 60	collision -49	none -45	vol 49
#dire	blessure 81	collision 51
#dirh	autre 212	none -80
#diro	evenement_climatique 51
#disq	blessure 103	bris_de_glace -48	collision -55	none -53	vandalisme -46	vol 89
#diss	collision 48
#dit>	bris_de_glace 81	dommage_materiel 50	none -47
#dita	collision 98
#dito	bris_de_glace 120	collision -54	incendie 40	vol 43
#diya	collision 79
#djaj	blessure -91	bris_de_glace -49	collision -80	degats_des_eaux -41	dommage_materiel -83	incendie 331	none -138	vandalisme -94	vol -50
#djel	blessure 99	collision -46	dommage_materiel -45	vol 105
#dkha	blessure -40	dommage_materiel -46	incendie 216
#dkhe	collision 62
#dkhl	vol 90
#dkom	blessure 49
#dlam	collision 123
#dlo3	collision 174
#dlou	collision 95
#dma>	blessure 66
#dmna	collision 219	vandalisme -90	vol -80
#dmou	incendie 65	none -72	vol 131
#dna>	vol 43
#dnha	collision 68	incendie -76	vandalisme 113	vol -52
#dni>	blessure 81	collision -51	vol 65
#dokh	incendie 152
#dola	collision -50	vol 90
#doli	vol 40
#doll	dommage_materiel 41
#don>	blessure 100	degats_des_eaux -62	evenement_climatique -50	incendie 135	none -91	vandalisme -53
#donc	collision -41	vol 96
#donn	autre 50	blessure 48
#dor>	blessure 48
#dora	collision 130
#dos>	bris_de_glace 93	collision 86	none -53	vandalisme -43
#doss	none 121
#dou9	collision 90
#dou>	collision -59	dommage_materiel 48	none -49	vandalisme 136
#doub	collision 44
#douc	bris_de_glace 122
#doud	degats_des_eaux 43	vol 49
#douh	degats_des_eaux -43
#douk	none -43	vol 80
#doul	vandalisme 51
#doun	collision 109	evenement_climatique 40	vol -71
#dour	collision 76
#dous	degats_des_eaux 205	none -68
#douz	dommage_materiel -41	vandalisme 85
#dow>	blessure 42	collision -63	degats_des_eaux -52	incendie 193	vol -55
#dra3	blessure 47
#dra>	blessure 78	collision 47
#drab	collision 181	dommage_materiel -54	none -68	vol -50
#drar	vandalisme 40
#dras	collision 72
#drat	collision 70	vol 50
#drba	degats_des_eaux 86	dommage_materiel -47	evenement_climatique 55
#drbo	bris_de_glace -92	collision 62	evenement_climatique 59
#dre>	collision 106
#dreb	collision 64
#dred	collision -46	vol 83
#dres	autre 115	blessure -62	bris_de_glace -60	collision -51	degats_des_eaux 105	dommage_materiel -46	none 71	vandalisme -41	vol -61
#drhm	autre 67	collision -47	dommage_materiel 79	vol -65
#dri>	collision 98
#dris	degats_des_eaux -84	dommage_materiel 139	vandalisme -45
#driv	vol 46
#drni	collision 114
#droj	blessure 138
#dron	blessure -105	bris_de_glace -49	collision 56	degats_des_eaux -49	dommage_materiel 264	evenement_climatique -52	none -68	vol -85
#drou	blessure 42	dommage_materiel 56
#drri	blessure 119	bris_de_glace -41	evenement_climatique 68
#drt>	collision -56	dommage_materiel 185	none -85
#duct	bris_de_glace -59	dommage_materiel 182
#dull	bris_de_glace -50	collision -45	dommage_materiel 95	vol 67
#dust	vol 87
#dwa>	blessure 62	none -60	vol 85
#dyal	none -40
#dyin	collision 75
#e3a>	collision -56	dommage_materiel 79	incendie 45	vol -74
#e3at	bris_de_glace 160	degats_des_eaux -80	incendie 67
#e3ch	blessure 133	incendie 41
#e3d>	evenement_climatique 44
#e3el	dommage_materiel 45	incendie 101
#e3ha	vol 45
#e3la	blessure -41	bris_de_glace -118	collision -255	dommage_materiel -52	evenement_climatique -70	incendie 261	none -168	vandalisme 48	vol -92
#e3na	vol 66
#e3ni	vandalisme 68	vol 50
#e77e	autre -66	blessure 172	bris_de_glace -59	collision -68	degats_des_eaux 60	dommage_materiel 72	none -118	vandalisme -47	vol -58
#e7da	evenement_climatique 42
#e7la	collision 45
#e7lo	collision -44	degats_des_eaux 127	none -55	vol 60
#e7na	collision 102
#e7o>	autre 71	blessure -40	dommage_materiel 127	none -72	vol -42
#e7r>	dommage_materiel 97	vol 66
#e7re	incendie 101
#e7ro	degats_des_eaux -43	dommage_materiel -100	evenement_climatique 58	incendie 50	vandalisme 139
#e7t>	blessure 82	collision -43	degats_des_eaux 42
#e7th	bris_de_glace 111	degats_des_eaux -50	incendie 56	vandalisme -58
#e7ti	degats_des_eaux 119	evenement_climatique 64
#e7to	dommage_materiel 117
#e99>	collision 74	none -42	vandalisme 78	vol -59
#e99a	blessure 48	bris_de_glace 63	collision -50	dommage_materiel 52	none -58
#e99e	autre 73	none -64
#e9at	degats_des_eaux 46
#e9ba	autre -57	blessure -42	dommage_materiel 296	incendie -40	none -182	vandalisme -54	vol -108
#e9be	bris_de_glace -43	vandalisme 102
#e9e3	degats_des_eaux 48	none -41
#e9ef	degats_des_eaux 45
#e9el	bris_de_glace 136	collision 59	none -41	vol -42
#e9f>	blessure -41	bris_de_glace -46	degats_des_eaux 148	dommage_materiel -65	evenement_climatique 44	vandalisme 57	vol -45
#e9fa	autre 63
#e9ha	blessure 46	evenement_climatique 111
#e9na	collision -42	incendie 49	vol 47
#e9ni	collision 96
#e9o>	vandalisme 54	vol 100
#e9ou	collision -51	incendie -54	none -76	vandalisme -87	vol 221
#e9t>	blessure 92
#eage	collision 165
#eaux	degats_des_eaux 46	incendie 59
#eba>	collision 64	evenement_climatique 105
#ebaa	blessure 128
#ebag	collision -66	degats_des_eaux 111	vandalisme 133
#ebal	collision -59	vandalisme 195	vol -62
#ebat	evenement_climatique 138
#ebb>	collision -52	degats_des_eaux -40	dommage_materiel 79	vandalisme 75
#ebba	blessure 90	none -44
#ebbe	collision 70	dommage_materiel 87	evenement_climatique 106	none -93	vol -43
#ebbi	dommage_materiel 48
#ebbn	collision -50	vandalisme 163	vol -48
#ebch	blessure 63	dommage_materiel 115	none -64
#ebda	vol 77
#ebdo	bris_de_glace 57
#ebe>	dommage_materiel 51	vol 57
#ebha	blessure 61	vol 71
#ebla	blessure -42	bris_de_glace 104	collision -92	dommage_materiel 76	none -84	vandalisme -60	vol 49
#ebna	autre 53	collision 68
#ebni	blessure 51	degats_des_eaux 44
#ebo>	collision -66	incendie 92	none -65	vandalisme -142	vol 198
#ebra	bris_de_glace 63
#ebri	bris_de_glace 155
#ebro	bris_de_glace -43	evenement_climatique 158
#ebs>	blessure 40	collision -50	degats_des_eaux 98	none -50	vandalisme 42
#ebta	collision 126	none -40	vol 40
#ebti	blessure 66	collision -51	dommage_materiel 80
#ebto	collision 114
#ecan	none -81	vandalisme 106
#ecem	autre 106	collision -59	vol 44
#ecep	vol 60
#ech>	none -44	vol 44
#echa	blessure 62	collision -138	evenement_climatique 89	none -47
#echc	incendie -44	none -66	vandalisme 133
#eche	autre 57	collision -46	incendie 43	none -97
#echn	degats_des_eaux 180
#echo	collision 66	none -42
#echr	collision -42	vandalisme 106
#ecla	vol 67
#ecol	blessure 50	dommage_materiel 87
#ecom	collision -133	dommage_materiel 252	evenement_climatique -44	none -54
#ecou	vol 61
#ecra	blessure -60	dommage_materiel 281	vol -55
#ect>	blessure 74
#ecte	collision -98	degats_des_eaux -41	dommage_materiel 106	incendie -43	none -79	vandalisme 151	vol -125
#ectr	collision -45	dommage_materiel 111	incendie 104	none -40
#ecue	incendie 217	none -45	vol -41
#ecur	blessure 131
#eda>	vandalisme 108	vol -57
#edam	dommage_materiel 146
#edat	autre 70	incendie 101
#edch	collision 47	none 64
#edda	blessure 66	none -50
#edde	autre 59	vandalisme -66
#eddh	bris_de_glace 47	collision -41	degats_des_eaux 45	dommage_materiel -51
#eddl	autre -40	bris_de_glace 62	collision -73	degats_des_eaux 42	dommage_materiel -43	none -56	vol 152
#eddn	blessure 77
#eddo	none -42	vol -45
#edeb	none 184
#edes	collision 46
#edha	autre 143	collision -96	none -56
#edi>	vol 68
#edia	blessure -72	collision 63	degats_des_eaux 92	vandalisme -40	vol 64
#edit	blessure 102	collision -123	dommage_materiel 118	vol -42
#edna	collision 76	evenement_climatique 41
#ednh	collision 68	incendie -76	vandalisme 113	vol -52
#edni	blessure -40	evenement_climatique 45	vol 120
#edo>	evenement_climatique 50	vol 65
#edra	collision 83	vandalisme 84	vol -61
#edri	collision 133
#eeke	collision -47	dommage_materiel -107	none 111	vol 88
#een>	collision 58	none -110	vandalisme 176	vol -42
#efar	vol 155
#efch	collision 63
#efek	degats_des_eaux 87
#efeu	autre 98	blessure -42	none -86	vol 115
#eff>	autre -70	bris_de_glace -47	collision 110	degats_des_eaux -45	dommage_materiel -100	evenement_climatique -51	incendie -58	none -97	vandalisme -114	vol 140
#effa	collision -53	dommage_materiel 138	none -73	vol 75
#effe	degats_des_eaux 68
#effi	blessure 148	none -59
#effo	incendie 96
#efi>	collision 41
#efkh	degats_des_eaux 82	dommage_materiel -46	incendie 69
#efla	evenement_climatique 40	vol 77
#efna	collision 81	vandalisme -48
#efo>	collision -56	evenement_climatique 81	vol 54
#efon	vol 165
#efra	evenement_climatique 89
#efro	collision 57	degats_des_eaux -50	dommage_materiel 110
#efs>	collision 47	none -42	vol 78
#eft>	autre 51
#eftc	collision 52
#efth	bris_de_glace -50	collision 41	evenement_climatique 87
#efto	autre 118	none -42
#egan	bris_de_glace 158	collision -46	degats_des_eaux -74	incendie 48
#egat	degats_des_eaux 113
#ege>	blessure 148	collision -61	dommage_materiel -60	vandalisme 53
#egh>	dommage_materiel 78	none -51
#egre	incendie 96
#eha>	vol 55
#ehd>	bris_de_glace 138	collision -45	none -46
#ehdi	blessure -42	bris_de_glace 46	evenement_climatique -41	none -49	vandalisme 99
#ehic	collision 145
#ehk>	collision 117
#ehri	blessure 126	collision -79	degats_des_eaux -90	evenement_climatique 139
#ehro	degats_des_eaux 60	incendie 47
#eht>	vol 63
#eign	blessure 81	collision -80	dommage_materiel -58	evenement_climatique 75	vandalisme 75	vol -46
#eikh	none -44	vandalisme 155
#eil>	autre 83	collision -59	dommage_materiel 40	none -46	vol 75
#eill	autre 41	none 58
#eima	vandalisme -47	vol 124
#ein>	collision 76
#eint	collision 98	dommage_materiel -46	none -47	vandalisme 57
#ej3>	collision 72	vol 52
#ej3a	collision 47
#ej3o	collision 51
#eja>	autre -51	bris_de_glace -69	collision 97	vandalisme 158	vol -88
#eje3	autre 217	blessure -90	none -65
#ejem	bris_de_glace -53	collision -93	dommage_materiel -50	none -43	vandalisme 249
#ejhi	collision -48	vol 111
#ejho	incendie 61	vandalisme 73
#ejja	blessure 137
#ejje	autre 99	blessure 41	collision -46	none -63	vol 59
#ejla	dommage_materiel -54	none -61	vandalisme 75	vol 111
#ejlh	evenement_climatique 65
#ejli	blessure 105	dommage_materiel 41
#ejlo	dommage_materiel 57	evenement_climatique 68	vandalisme 57	vol -59
#ejna	degats_des_eaux -46	evenement_climatique 68	incendie 83
#ejo>	autre 79	incendie 42	none -49
#ejou	collision -120	vol 242
#ejra	bris_de_glace 57
#ejt>	vol 89
#ekay	vol 112
#ekba	dommage_materiel 55	incendie 108	none -46	vandalisme -40
#eken	collision -47	dommage_materiel -107	none 111	vol 88
#ekh>	degats_des_eaux 106
#ekha	incendie 116
#ekhd	blessure 137	collision -66	dommage_materiel 49
#ekhl	collision 53
#ekhr	autre 152	collision -86	degats_des_eaux -43	dommage_materiel -43	incendie 79	none -83	vandalisme -56
#ekk>	blessure 46
#ekka	collision 69	none -66	vandalisme 118
#ekke	collision -68	none 48	vandalisme 79
#ekki	collision 126	none -45
#ekne	collision 55
#ekra	collision 55	none -41	vandalisme 168	vol -67
#ekri	bris_de_glace 67	vol 94
#ekte	incendie 108
#ekto	degats_des_eaux -74	vandalisme 100	vol 67
#el3o	degats_des_eaux -71	vandalisme 195	vol -42
#el9>	blessure 63	evenement_climatique 47
#el9a	blessure 95	collision 42	degats_des_eaux 72	none -56	vol -42
#elag	dommage_materiel 120
#elas	collision -44	incendie 184	none -40
#elat	incendie 41
#elb>	blessure 59	collision 74	none -40
#elba	collision 195	evenement_climatique -47	none -60
#elbh	evenement_climatique 76
#elbi	dommage_materiel 63	none -48	vandalisme 91	vol -41
#elbo	collision -48	incendie 43	vol 115
#elch	degats_des_eaux 116	dommage_materiel 74	evenement_climatique -108	vol -51
#eld>	bris_de_glace 81
#elda	blessure -55	collision 142	vol 46
#eldi	dommage_materiel 64
#ele3	blessure 76	incendie 51
#ele>	dommage_materiel 102	evenement_climatique 80
#elec	degats_des_eaux -40	dommage_materiel 110	incendie 81	none -44
#elef	vol 102
#elel	degats_des_eaux 53
#elep	vol 56
#eles	autre 133	blessure 51	collision -56
#elev	autre 162	none -65
#elfa	collision 131	incendie 69	none -71
#elge	collision 105
#elgi	autre 167	collision 52	none -154	vandalisme -43	vol -55
#elie	blessure 56	collision -56	degats_des_eaux 91	none -45	vol 41
#eliz	collision 62
#elj>	blessure 75	dommage_materiel -40	evenement_climatique 115
#ell>	none -45	vandalisme 104	vol 86
#ellg	collision -41	vol 157
#ells	autre 92	collision 74	none -71
#ellu	blessure 177	bris_de_glace 178	degats_des_eaux -59	dommage_materiel -180	none -83	vandalisme -45	vol -41
#elma	collision -113	degats_des_eaux 57	dommage_materiel -76	vandalisme 207
#elmi	blessure 74	bris_de_glace -46	evenement_climatique 70
#elni	autre 228	blessure 40	none -192	vol -44
#elo>	dommage_materiel 59	vol 95
#elou	dommage_materiel 48	evenement_climatique 52	none -51	vandalisme 145	vol -61
#else	autre 122	blessure -43	collision 43
#elso	autre 147	blessure -43	collision -46	degats_des_eaux -48	dommage_materiel 149	none -89	vandalisme -42	vol -50
#elt>	collision 72
#elta	blessure -53	collision -97	dommage_materiel 230	none -48	vol 50
#elux	bris_de_glace 163	degats_des_eaux -49	evenement_climatique 55
#eman	autre -94	incendie 69	none 145
#emar	vol 115
#emat	blessure 71
#embo	autre 74
#embr	autre 46
#emch	collision 110
#eme>	degats_des_eaux 78
#emel	autre 93	blessure -70	degats_des_eaux 123	evenement_climatique -131
#emen	autre 48
#emi>	collision 78
#emin	bris_de_glace 62	incendie 48
#emla	blessure -44	collision 41	degats_des_eaux 150	dommage_materiel -75
#emlo	blessure 91	dommage_materiel -50	none 41
#emma	bris_de_glace 52
#emmi	incendie 42
#emml	collision 161	none -56
#emmo	vandalisme -56	vol 92
#emmr	collision 58
#emna	collision 50	incendie 67
#emni	none 107
#emoi	collision 207	none -45	vol -92
#emor	collision 48
#empe	evenement_climatique 132
#emra	collision 61
#emro	collision 45
#emrt	collision 132
#emsa	blessure -63	collision 61
#emt>	none 62	vol 84
#emtc	autre 103
#en9a	degats_des_eaux 73	vol -46
#en9i	blessure -41	collision 106	dommage_materiel -43	none -116	vandalisme -47	vol 120
#enag	dommage_materiel 181
#enas	collision -50	vol 142
#enau	collision 43
#enb>	bris_de_glace 57	collision 82
#enbi	degats_des_eaux 72
#ence	none -41
#ench	autre -43	blessure 206	bris_de_glace -47	collision -50	degats_des_eaux -45	dommage_materiel -55	evenement_climatique -43	incendie -41	none 54	vandalisme -76
#end>	vol 63
#enda	vol 58
#endh	blessure 66	collision 92	dommage_materiel -55	vandalisme -52
#endk	blessure 111	collision -57	none 71	vol -61
#endn	blessure 101	bris_de_glace -42	collision -53	dommage_materiel -62	incendie 63	none -84	vandalisme -69	vol 137
#endo	blessure 90	collision 53	none -49
#endr	collision -46	vol 83
#ene>	incendie 187
#enet	bris_de_glace 281	collision -60	degats_des_eaux -44	dommage_materiel -44	none -88	vandalisme -64
#enho	collision -44	incendie 116	none -52	vandalisme -52
#eni>	degats_des_eaux 94	evenement_climatique 87
#enif	evenement_climatique 71	vandalisme 87	vol -104
#enis	blessure 155	collision -81
#enit	blessure 72
#enk>	collision -56	evenement_climatique 151
#enn>	none 137
#enna	bris_de_glace 56
#enne	autre 48	evenement_climatique 80	none -83	vandalisme 62	vol -43
#enni	degats_des_eaux 86
#enno	autre 90
#enqa	incendie 42	none -77	vandalisme 146	vol -46
#ens>	autre -43	collision 76	dommage_materiel 87
#ense	blessure 48	collision -63	evenement_climatique 55	vandalisme 43
#ensi	dommage_materiel 166	evenement_climatique -48	none -46
#enta	autre 90	degats_des_eaux 105	dommage_materiel -42
#ente	evenement_climatique 76	none -40	vol -47
#enti	dommage_materiel 96	none -57
#ento	vol 63
#entr	degats_des_eaux 46	dommage_materiel -54	incendie 111
#enwi	blessure 128	collision -92	vol 56
#eot>	collision 84
#epan	autre 192
#epho	vol 56
#epis	evenement_climatique 49	vol 40
#epor	autre 84	dommage_materiel -41	vol 75
#epos	collision -46	vol 144
#epot	blessure 124	collision -46	dommage_materiel -46	incendie 53	none -84	vandalisme -50	vol 131
#epte	evenement_climatique 88
#eqqa	blessure -43	bris_de_glace 82	collision 75
#eqqe	bris_de_glace 56	collision -48	dommage_materiel 100	vol -60
#er3a	collision -68	dommage_materiel 110	none -63	vandalisme 94
#er7>	bris_de_glace 77	collision 82	vol -40
#er7a	vol 46
#er7h	blessure -68	bris_de_glace 158	collision -129	none -53	vandalisme 97
#er9>	bris_de_glace 57	collision -87	dommage_materiel -40	incendie 157	none -47
#er9a	collision 49	incendie 59	none -43
#er9e	degats_des_eaux 87	dommage_materiel 71
#er9o	incendie 163	none -52	vandalisme -48
#era>	dommage_materiel 66	vol 56
#eral	bris_de_glace 217	collision -81	none -43
#eran	bris_de_glace 108	collision -75	evenement_climatique 49
#erat	blessure 52
#erb9	blessure -50	collision -137	dommage_materiel 106	evenement_climatique -71	none -46	vandalisme 215	vol -49
#erb>	vandalisme 92
#erba	collision 47
#erbc	collision -57	none -51	vandalisme 227	vol -47
#erbe	vol 102
#erbi	collision -73	dommage_materiel 154	evenement_climatique 40	incendie 41	none -60
#erbn	collision 78
#erbo	blessure -43	collision -121	dommage_materiel -43	none -83	vandalisme 115	vol 208
#erce	dommage_materiel 44	none -40	vandalisme 88
#erch	collision 53
#erci	incendie 104	none 130	vandalisme -51
#erd>	bris_de_glace 98
#erda	blessure 148	dommage_materiel -63	evenement_climatique -83	vol 77
#erde	evenement_climatique 80
#erdi	blessure 172	none -65
#ere>	collision 76
#eres	autre -44	collision 116	degats_des_eaux 130	evenement_climatique -43
#erf>	blessure 224	bris_de_glace 106	collision -78	dommage_materiel -84	evenement_climatique -49	none -135	vandalisme -56	vol -108
#erfa	degats_des_eaux 166	none -46
#erfe	collision -48	degats_des_eaux 98	incendie 127	none -78
#erfo	bris_de_glace 51
#erg3	bris_de_glace 132	degats_des_eaux 75	dommage_materiel 60	evenement_climatique -107	none -42
#erge	bris_de_glace 86	degats_des_eaux 49
#ergg	bris_de_glace -86	degats_des_eaux 75	dommage_materiel -49	incendie 165	none -83	vol -43
#ergl	autre -49	collision 92	vandalisme 130	vol -81
#ergo	evenement_climatique 215	none -97
#ergu	bris_de_glace 110	degats_des_eaux -132	evenement_climatique 116
#erha	blessure 163	collision 42	none -91	vol -47
#eri>	degats_des_eaux 128	evenement_climatique -52
#erie	vol 48
#erir	collision 169	vandalisme -42	vol -54
#erj>	blessure 75	collision -62	degats_des_eaux 82
#erja	collision 56	incendie 46
#erje	bris_de_glace 81
#erjo	vol 104
#erk>	collision -66	degats_des_eaux -54	dommage_materiel -42	evenement_climatique 92	incendie 112	none -47
#erka	vol 153
#erkh	blessure 261	bris_de_glace 71	collision -87	dommage_materiel -75	none -198
#erli	collision 69
#erma	blessure 86	collision -96	dommage_materiel 45
#erme	collision 247	dommage_materiel 105	none -141	vandalisme -65	vol -58
#ermi	collision 46
#erml	bris_de_glace 162	evenement_climatique -118
#ermo	collision -76	evenement_climatique 176	vandalisme 99	vol -60
#erne	bris_de_glace -47	degats_des_eaux 74	dommage_materiel 44
#erni	none -40	vandalisme 70
#erno	collision -59	vol 143
#ero>	collision 41	vandalisme 71	vol -45
#erou	degats_des_eaux -55	dommage_materiel 127	incendie 107	none -65
#erph	dommage_materiel -126	vandalisme 271	vol -123
#erpi	degats_des_eaux 95	evenement_climatique 55
#erqa	dommage_materiel 43	none -45	vol 120
#erqo	blessure 103	collision -56	none -41	vol 136
#err9	bris_de_glace 110	degats_des_eaux 100	dommage_materiel -43	none -66	vol -55
#err>	autre 56	dommage_materiel 41	none -41
#errb	collision -59	vandalisme 252	vol -108
#erri	bris_de_glace 62	none -40
#erro	vandalisme 48	vol 40
#errq	vandalisme 58	vol -45
#errs	dommage_materiel 43	vandalisme 58
#erru	autre 70	degats_des_eaux 40	dommage_materiel -47	vandalisme 69
#ers>	incendie 44
#ersa	blessure 40	none -59	vandalisme 107
#ersi	collision 54	none -67	vandalisme 47	vol 93
#erso	bris_de_glace -43	vandalisme 129
#erss	collision -71	dommage_materiel 53
#ert>	vandalisme 58
#erta	vol 107
#ertc	vandalisme 111
#erte	none -41
#erth	collision -53	none 91
#erti	collision 48	dommage_materiel 47
#erto	blessure 46	collision -44	degats_des_eaux 69	dommage_materiel 63
#erva	autre 52	incendie 67
#erve	vandalisme 60
#ervi	evenement_climatique 67	none 83
#ervo	collision -117	dommage_materiel 99	incendie -91	none -79	vandalisme 243	vol -92
#erzo	collision 101
#eser	collision -71	dommage_materiel 65	incendie -53	none -55	vandalisme 172	vol -72
#esid	bris_de_glace 128	collision -55	dommage_materiel -52	vol 73
#eski	collision 123	none -45
#esma	collision -53	vandalisme 158
#esna	bris_de_glace 108	collision -120	incendie 96
#espa	autre 113	none -54
#esra	dommage_materiel 195	none -65	vandalisme -51	vol -54
#esri	bris_de_glace -43	evenement_climatique 184	none -54	vol -42
#esro	blessure -47	degats_des_eaux 41	dommage_materiel 123
#ess>	collision -42
#essa	degats_des_eaux 49	vandalisme 48
#essc	collision 63
#esse	collision -46
#essi	vol 46
#essl	autre -56	none 91
#essn	collision -51
#essr	vandalisme 125	vol -78
#essu	collision -51	none -53	vandalisme 270
#est>	dommage_materiel 58	none -41
#esta	autre 150	none -103
#esti	collision -41	dommage_materiel -71	vol 241
#esto	incendie 43
#et3o	incendie 88	vol 43
#etab	blessure -80	dommage_materiel 75	evenement_climatique 67	incendie 43
#etag	collision -42	dommage_materiel 83
#etai	autre -50	collision -45	degats_des_eaux 42	dommage_materiel 219	none -74	vol -44
#etar	vandalisme 154	vol -45
#etat	degats_des_eaux -110	evenement_climatique 169
#etb>	collision 110	incendie 73	vol -43
#etch	dommage_materiel 56	vandalisme 97	vol -40
#ete>	evenement_climatique 41
#etfo	vol 178
#etha	collision -46	degats_des_eaux 50	vandalisme 129
#etit	vol 78
#etla	bris_de_glace -47	collision 68	evenement_climatique 78
#etna	collision 41
#etne	collision 84
#etni	blessure 66	dommage_materiel 64	vandalisme -63
#eton	collision 105
#etou	evenement_climatique 41
#etre	bris_de_glace 128	collision -40	evenement_climatique 44	none -49
#etro	bris_de_glace 49	vandalisme 52
#ets>	autre 47	collision -47	dommage_materiel 49	vol 45
#ett>	bris_de_glace 45	dommage_materiel 72	none -46
#etta	bris_de_glace 136	none -46	vol 42
#ettc	vandalisme 69
#etti	autre 74	dommage_materiel -40	vol 108
#etto	autre 104	bris_de_glace 63	collision 78	none -77
#etty	collision -41	vandalisme 122
#etud	blessure 55
#eubl	collision -45	degats_des_eaux 88	none -44
#euge	collision 84
#euil	autre 110	blessure -41	none -49
#euro	vol 62
#eurs	collision -74	degats_des_eaux -64	evenement_climatique 46	none -40	vandalisme 185
#eus>	vandalisme 83	vol 58
#euse	vol 45
#eux>	collision 59
#evar	collision 123	vol -63
#evem	autre 265	none -147	vol -43
#eveu	degats_des_eaux 41	dommage_materiel 61	vol -41
#evie	dommage_materiel 58	vol 92
#evil	blessure 63	collision 100
#evis	bris_de_glace 60	dommage_materiel 108
#evri	collision -40	none 101
#ewa>	dommage_materiel 41	none 109
#ewja	collision 144
#ewra	collision -42	incendie 121	none -55
#ewwa	dommage_materiel 95
#ewwe	autre 43
#expe	none 92
#exti	incendie 77
#eyet	collision 43
#eyt>	none 93
#eyto	none 82
#eyyd	collision -68	degats_des_eaux -98	vandalisme 97	vol 192
#eyye	evenement_climatique 53	none -40
#eyyt	collision 94
#ezaf	incendie 43	none 98
#ezdi	evenement_climatique 212	none -98
#ezla	blessure 96	dommage_materiel -46
#ezro	blessure -56	bris_de_glace -40	collision 133	dommage_materiel -74	incendie -93	none -63	vandalisme 156	vol -46
#ezt>	blessure 54
#ezya	none 131
#ezz>	blessure 44	evenement_climatique 41
#ezze	collision 95
#ezzi	blessure 115	vol -58
#ezzo	vol 111
#fac>	collision 120	none -57
#face	collision 47
#fach	autre 86
#fact	autre 78
#fad>	degats_des_eaux 140	incendie -56
#fahe	collision 54
#fahm	collision -41	dommage_materiel 178
#fajr	bris_de_glace 156	evenement_climatique -51	none -56
#fak>	autre 80	none 44
#fakh	blessure -49	collision 53	dommage_materiel -40	incendie 135
#fami	collision 45	degats_des_eaux -69	dommage_materiel 185	evenement_climatique -44
#far>	autre 70	blessure 90	collision -88	dommage_materiel -55	none -57	vol 56
#fara	vol 105
#fat>	autre 85
#fate	none 131
#fati	bris_de_glace 44	degats_des_eaux 70
#fatn	autre 189	collision -66	none -74
#fato	blessure 155	dommage_materiel -51
#faut	degats_des_eaux 57	dommage_materiel 69	incendie 54	vol -55
#faw>	incendie 47
#fawh	incendie 83
#faya	degats_des_eaux -41	evenement_climatique 176
#fayd	degats_des_eaux 45	evenement_climatique 69
#faye	collision -54	degats_des_eaux 357	dommage_materiel -41	evenement_climatique -49	none -126	vandalisme -64	vol -41
#faza	collision -94	dommage_materiel 253	none -62	vandalisme 73	vol -71
#fazg	collision -42	degats_des_eaux 213
#fazz	degats_des_eaux 101
#fch>	collision 45
#fe3>	autre 67	bris_de_glace -44	collision -82	degats_des_eaux 40	dommage_materiel -46	evenement_climatique 98	none -81	vandalisme 83
#fe3n	blessure -43	collision -95	dommage_materiel -65	vandalisme 129	vol 93
#fe99	degats_des_eaux 59	incendie 61
#fe9>	blessure -99	collision -93	degats_des_eaux 152	incendie -43	vol 105
#fe9n	collision -57	incendie 62	vandalisme -48	vol 100
#fe9t	blessure -44	vol 147
#fech	collision -41	none -50	vandalisme 256	vol -49
#fed>	bris_de_glace 53
#fejr	collision -82	incendie 42	vol 152
#fekh	blessure 59	collision -53	degats_des_eaux 98
#fekk	blessure 108	collision 81	dommage_materiel -44	none -71	vandalisme -42	vol 66
#fel9	bris_de_glace 59	evenement_climatique 46	vandalisme 46
#fel>	dommage_materiel 147	none -49	vol 68
#fell	bris_de_glace 69
#felt	blessure -47	dommage_materiel 233	incendie 51	none -74
#fen>	blessure 134	collision -189	degats_des_eaux 70	evenement_climatique 149	none -60	vandalisme -55	vol -56
#fene	bris_de_glace 281	collision -60	degats_des_eaux -44	dommage_materiel -44	none -88	vandalisme -64
#fer3	evenement_climatique 44	vandalisme 76
#fer9	degats_des_eaux 101	none -54	vol -49
#fer>	blessure 79	dommage_materiel -45	incendie 76	none -86
#ferg	bris_de_glace 83
#ferk	bris_de_glace 52	collision -77	degats_des_eaux -65	dommage_materiel 221	none -44
#ferm	bris_de_glace 56	dommage_materiel 45	none -52
#ferq	collision 58	none -41	vol 71
#ferr	collision 46	degats_des_eaux 91
#fert	bris_de_glace 91	collision -49	dommage_materiel 64
#fes>	bris_de_glace 46	collision 43
#fet>	autre 49	dommage_materiel 41
#feta	blessure -83	bris_de_glace 186	collision -41	degats_des_eaux -68	dommage_materiel 106	evenement_climatique -48	none -143	vandalisme -58
#fete	collision 89
#fett	bris_de_glace 164	dommage_materiel 80	evenement_climatique -52	none -82	vandalisme -75
#feu>	collision 89
#feui	autre 200	blessure -84	none -101	vol 69
#feux	collision 85
#fevr	collision -40	none 101
#ffar	vol 158
#ffe>	collision -47	degats_des_eaux 193
#ffer	collision 67	evenement_climatique 110	vol -46
#ffes	blessure 72	collision 151	dommage_materiel -84	vol -62
#ffet	collision -56	dommage_materiel 105	vol 43
#ffi>	blessure 148	none -59
#ffit	vandalisme 141	vol -46
#ffou	incendie 126
#ffre	vol 97
#ffur	vandalisme 125	vol -42
#fha>	degats_des_eaux 117	none -62
#fhem	autre 42	none 62
#fi9a	blessure 164	collision -48	dommage_materiel -43	none -119	vandalisme -42	vol 60
#fia>	collision 43	incendie 48
#fiat	collision 125
#fif>	bris_de_glace 105	collision 49	evenement_climatique -91
#fiha	evenement_climatique 46
#fiho	bris_de_glace 92	degats_des_eaux 46	vol 45
#fik>	collision 86	none 54
#fil>	collision -44	incendie 136
#file	vandalisme -73	vol 135
#fin>	autre 50
#fiqu	incendie 62	vol 67
#firm	blessure 79
#fiss	blessure 57	bris_de_glace 112
#fit>	blessure -82	bris_de_glace 187	collision -41	degats_des_eaux -80	dommage_materiel 106	evenement_climatique -46	none -143	vandalisme -61
#fith	incendie 163
#fiti	vandalisme 141	vol -46
#fiya	collision 65
#fjer	incendie 78	vol 41
#fkh>	degats_des_eaux 198	incendie -72
#fkha	blessure 165	dommage_materiel -99	incendie 67	none -61
#fla>	collision 88	incendie -41
#flet	blessure -60	dommage_materiel 214
#flex	collision -76	degats_des_eaux 253	dommage_materiel 55	vol -47
#flot	degats_des_eaux 168
#flou	autre 115	collision -44
#fna>	collision 98	vandalisme -52
#fni>	evenement_climatique 97	vandalisme -42	vol 46
#fnic	collision 42
#fo9>	degats_des_eaux 65
#fo9a	autre 41	bris_de_glace 74	collision -74	dommage_materiel -50	none 55
#fo9i	collision -76	degats_des_eaux 134
#fo9o	collision -105	none -67	vandalisme 206	vol -46
#fon>	vol 50
#fond	degats_des_eaux 69
#for>	collision 84
#forn	bris_de_glace 80	collision -93	none -45	vandalisme 74	vol 44
#fou9	degats_des_eaux 136	none -61
#fouh	collision -89	vandalisme 54	vol 101
#fouk	dommage_materiel 46	vol 43
#foul	blessure 230	dommage_materiel -80	incendie -42	none -73
#foun	vol 52
#fra>	dommage_materiel 63
#frac	blessure 63	degats_des_eaux 136
#fran	collision 50
#fre>	vol 91
#frei	collision 114
#frig	dommage_materiel 44	incendie 53
#frin	blessure 69
#friq	vandalisme 42
#frit	dommage_materiel 98	incendie 52	none -42
#frou	collision 49
#fsed	collision -40	degats_des_eaux 183
#ftan	autre -66	blessure -58	collision -77	degats_des_eaux -57	dommage_materiel 306	incendie -125	none -140	vol 42
#fte7	collision -69	evenement_climatique 43	vandalisme -96	vol 168
#ftha	bris_de_glace -50	evenement_climatique 162	none -101
#fto7	collision -50	dommage_materiel -43	vol 142
#fto>	autre 112	dommage_materiel -48
#ftou	collision 208	none -54
#fuit	degats_des_eaux 173
#fum>	collision -45	dommage_materiel 129	vol -83
#fure	vandalisme 125	vol -42
#fuse	blessure -68	collision -47	dommage_materiel -42	incendie 214	vandalisme -69
#fya>	incendie 52
#g3at	bris_de_glace 141	degats_des_eaux 104	dommage_materiel 75	evenement_climatique -132	none -48
#ga3>	autre 41	none 57	vandalisme 65	vol -55
#gade	collision -43	evenement_climatique -49	vol 263
#gage	autre 180	blessure -74	bris_de_glace -47	collision -111	degats_des_eaux -59	dommage_materiel -144	evenement_climatique -58	incendie -92	none -224	vandalisme 215
#gala	collision -53	degats_des_eaux 102	dommage_materiel 187	none -41	vol -59
#gale	dommage_materiel 75
#gali	degats_des_eaux 54
#gall	blessure -82	collision 104	degats_des_eaux 125
#galo	incendie 101
#game	autre -65	blessure 184	none -42
#gan>	blessure 56	evenement_climatique 65	vol 42
#gane	bris_de_glace 138	collision -41	degats_des_eaux -55
#gar>	evenement_climatique 172	none -41
#gara	collision 50	evenement_climatique 68	none -43
#gard	vol 147
#gare	bris_de_glace 49	collision 74
#garr	collision -95	incendie 109	vandalisme 114	vol -68
#gary	collision 131
#gat>	collision -52	degats_des_eaux 137	incendie 54
#gatl	autre -40	blessure -83	evenement_climatique -48	incendie -56	none -170	vandalisme 263	vol -54
#gats	degats_des_eaux 44
#gaz>	collision -58	degats_des_eaux 42	incendie 85	none -62	vol 113
#gaza	collision -65	evenement_climatique 75	vol 60
#gazo	bris_de_glace 79	degats_des_eaux 58
#gdal	blessure 45	vol 44
#gdga	collision 199	none -56	vol -79
#ge3>	degats_des_eaux 84
#ge3a	bris_de_glace 214	degats_des_eaux -135	dommage_materiel -42	incendie 99	none -48
#gebs	blessure 97	degats_des_eaux 40
#gef>	vol 41
#gela	blessure -51	dommage_materiel 65	evenement_climatique 115
#geme	autre 153	blessure -65	bris_de_glace -41	collision -51	dommage_materiel 109	none -100
#genc	autre 48	none -41
#gend	vol 60
#gene	collision -42	dommage_materiel -46	incendie 233	none -49
#gent	collision 84
#geot	collision 84
#ger>	vandalisme 57
#ges>	collision -69	dommage_materiel 193	none -48
#geur	autre 79	degats_des_eaux -40	incendie 115	none -46
#gge3	bris_de_glace -86	degats_des_eaux 75	dommage_materiel -49	incendie 165	none -83	vol -43
#gha>	dommage_materiel 46
#ghab	collision 58	none -49	vol 108
#ghac	collision 41
#ghal	collision 46	dommage_materiel 55
#ghan	collision -54	dommage_materiel 71	vandalisme 153	vol -88
#ghar	bris_de_glace 46	degats_des_eaux 149	evenement_climatique 52	none -63	vol -44
#ghas	autre 195	collision -73	degats_des_eaux 224	dommage_materiel -50	evenement_climatique -138	none -68	vol -76
#ghat	autre 54
#ghaw	vandalisme 58
#ghay	bris_de_glace 61	none -50	vol 67
#ghaz	evenement_climatique 44
#ghbe	collision 74	none -43	vandalisme -55	vol 106
#ghda	vol 52
#ghed	vandalisme 51	vol -48
#ghel	vandalisme 47
#gher	evenement_climatique 110
#ghet	autre 88
#ghew	degats_des_eaux 42	vol 83
#ghfe	collision 59	incendie 172	none -87
#ghi>	vol 45
#ghin	collision 117	evenement_climatique 58	none -55
#ghis	blessure -69	bris_de_glace -40	collision 101	degats_des_eaux -61	dommage_materiel -59	evenement_climatique 251	none -54
#ghit	autre 84
#ghla	blessure 301	bris_de_glace -47	collision -131	degats_des_eaux -54	dommage_materiel -82	evenement_climatique -50	incendie -50	none -140	vandalisme -44	vol -59
#ghle	bris_de_glace -49	collision 47	degats_des_eaux -60	evenement_climatique 153
#ghli	dommage_materiel 69
#ghoc	autre 42	none 47	vol -40
#ghor	blessure 85	bris_de_glace 43	collision -44
#ghra	blessure 120	collision -59	evenement_climatique 50	none -46	vol 41
#ghre	degats_des_eaux 60
#ghse	bris_de_glace 82	degats_des_eaux 56
#ghso	bris_de_glace 117	collision -154	degats_des_eaux -54	dommage_materiel 158	none -58	vandalisme -44
#ghta	blessure -80	degats_des_eaux -74	dommage_materiel 147	incendie 48
#ghya	collision 117	dommage_materiel -48	incendie 81
#gin>	degats_des_eaux 151	evenement_climatique 44
#giqu	autre 167	collision 52	none -154	vandalisme -43	vol -55
#glac	bris_de_glace 121	collision -70	none -62	vandalisme 137	vol -42
#glas	bris_de_glace 46	collision 48
#gle>	collision 71
#glis	collision 76
#glov	vol 118
#gne>	evenement_climatique 42
#gnie	autre 210	none -50
#gnoi	collision -61	degats_des_eaux 191	dommage_materiel -47
#gnol	dommage_materiel -68	none -103	vandalisme 190	vol -50
#gnot	collision 86
#gol>	collision 65
#gola	evenement_climatique 215	none -97
#golf	incendie 113
#goln	collision 56	dommage_materiel -54	evenement_climatique 155
#goo>	bris_de_glace 58	collision 94
#gora	blessure 154	collision -59	evenement_climatique 100	none -63
#goul	incendie 40	vol 43
#gout	degats_des_eaux 67	evenement_climatique -54	vol 74
#gouz	degats_des_eaux 137	incendie -89
#gps>	bris_de_glace -43	none -73	vandalisme -65	vol 316
#gra>	bris_de_glace -55	collision 55	evenement_climatique 73	vandalisme 91	vol -63
#graf	vandalisme 141	vol -46
#grav	bris_de_glace 42	collision -58	vol 63
#grel	collision -47	evenement_climatique 203
#gren	collision 86
#gril	collision -51	evenement_climatique 83	vandalisme 72
#gris	vol 124
#grou	dommage_materiel -65	incendie 191	none -86	vol -50
#grue	collision 43	degats_des_eaux -70	dommage_materiel 63	evenement_climatique 115	vandalisme -53	vol -46
#gue>	autre 265	bris_de_glace -42	degats_des_eaux -69	dommage_materiel 107	evenement_climatique -52	none -218	vandalisme -74
#guel	evenement_climatique 61
#guer	collision 125	incendie 70	none -48	vandalisme -52	vol -48
#gui>	bris_de_glace 154	degats_des_eaux -43
#guid	collision 81
#guig	collision -68	none -52	vandalisme -59	vol 112
#h15>	none 53
#h20>	none 115
#h3el	incendie 220	none -45	vol -43
#h3la	collision -66	incendie 224
#h3le	incendie 174
#h40>	autre 51	collision 43
#h45>	blessure 59	dommage_materiel -45	none 85
#h7al	autre 61	none 78
#h99>	bris_de_glace 53	dommage_materiel 112
#ha3e	incendie 138
#ha3l	incendie 115
#ha3r	incendie 140
#ha99	evenement_climatique 53
#hab>	blessure 59	vol 56
#haba	collision 150
#habi	dommage_materiel 58	evenement_climatique 100	vol -46
#habr	collision -64	dommage_materiel -45	evenement_climatique 45	none -84	vandalisme -45	vol 229
#hach	blessure 42
#hada	none 73
#hadc	none 46
#hadd	collision 54	vandalisme 60
#hadr	dommage_materiel -52	vandalisme -41	vol 202
#hady	collision 52
#haf>	collision 40	vol 96
#hafc	vandalisme 89	vol -53
#hafe	vandalisme 92
#hafh	blessure 79	none -47	vol 132
#hafn	collision 56
#hafo	collision -50	vandalisme 103
#hage	collision 93
#haha	evenement_climatique 68
#hahd	collision -55	vandalisme 193
#hahe	collision 45	vandalisme 59
#hain	none -60	vandalisme -58	vol 219
#haj>	degats_des_eaux 59	incendie 40
#haja	blessure 68
#hajj	blessure -43	collision -49	degats_des_eaux 134	vol -54
#hak>	collision -54	dommage_materiel 156	none 126	vol -76
#hakk	collision 44	none 97
#hal>	dommage_materiel 74	vandalisme -43	vol 49
#hala	collision 52	dommage_materiel 148	none -43
#hale	vol 42
#hali	autre 92	blessure -53	bris_de_glace -41	collision -143	dommage_materiel 238	none -135	vandalisme -100	vol 98
#hall	none -85	vol 160
#halo	collision 136	evenement_climatique -44
#halt	incendie 57
#ham>	autre 86	collision -40	none -51
#hamb	blessure -43	bris_de_glace 104	collision -58	degats_des_eaux 110	none -52
#hame	bris_de_glace -45	degats_des_eaux 55	evenement_climatique 45
#hami	degats_des_eaux 53	incendie 185	none -98
#hamm	blessure 63	degats_des_eaux 41	none -41
#hams	bris_de_glace 44
#han>	incendie 100
#hana	bris_de_glace 191	collision -54
#hand	dommage_materiel 71
#hang	autre 97	evenement_climatique 149	none -75
#hani	collision 103	dommage_materiel 100	evenement_climatique 55	none -49	vandalisme -94	vol -49
#hant	degats_des_eaux 45	dommage_materiel -78	evenement_climatique 134
#haou	bris_de_glace 46
#har9	collision -46	degats_des_eaux 131	evenement_climatique 184	none -85	vol -48
#hara	bris_de_glace 180	collision -62	evenement_climatique -129	incendie 70	none -73	vol -47
#harb	bris_de_glace -111	degats_des_eaux 55	none -54	vandalisme 77	vol 74
#hare	collision 78
#harg	autre 63	incendie 127
#hari	dommage_materiel 126	none -41
#harj	collision 50
#harm	vandalisme 42	vol 56
#harr	autre -46	none -43	vol 142
#hat>	dommage_materiel 42
#hata	blessure -46	collision 166
#hatc	autre 164
#hate	bris_de_glace 92	collision -58	dommage_materiel 74	none -42	vol -85
#hati	collision -42	dommage_materiel -51	vandalisme 95
#hats	collision 145
#hatt	bris_de_glace 124	collision 67	degats_des_eaux -51	vol -58
#hauf	degats_des_eaux 83
#haus	degats_des_eaux 64	vol 106
#haw>	vol 85
#hawc	collision -59	degats_des_eaux 76	dommage_materiel 71
#hawi	collision 51	dommage_materiel -44
#hawy	autre 45	bris_de_glace 42	collision -77	evenement_climatique -43	none -44	vandalisme 43	vol 52
#hay>	vol 65
#haye	bris_de_glace 93
#hazn	collision -44	vol 68
#hazo	evenement_climatique 44
#hazz	blessure 73	evenement_climatique -52	vol 53
#hbar	collision 77	none 57
#hber	collision 56	vol 88
#hbi>	collision 66
#hch>	collision 64	none 44
#hcha	blessure 88	collision -90	none -106	vandalisme 143
#hda>	vol 46
#hdam	autre -48	evenement_climatique 45
#hdar	vandalisme 70	vol 60
#hdat	vol 115
#hdaw	vol 144
#hdda	dommage_materiel 47
#hddi	bris_de_glace -50	collision 47	dommage_materiel -41	none -79	vandalisme 92	vol 101
#hdec	vol 116
#hdem	autre 83	collision -41	dommage_materiel 43
#hder	degats_des_eaux 42
#hdi>	blessure 110	collision -40
#hdia	blessure -66	dommage_materiel 66	evenement_climatique -42	none -81	vandalisme 165
#hdid	collision 148	degats_des_eaux -109	dommage_materiel -53	evenement_climatique -46	vandalisme -61	vol 160
#hdin	incendie 139	none -131
#hdit	autre 40	bris_de_glace 60	vol -42
#hdma	blessure 169	none -53	vandalisme -40
#he3e	incendie 123
#he3l	blessure -42	bris_de_glace -99	collision -233	degats_des_eaux -42	dommage_materiel -48	evenement_climatique -53	incendie 407	none -179	vandalisme -85	vol -62
#he99	bris_de_glace 99	none -52	vol -48
#he9>	blessure 106	bris_de_glace 93	collision -94
#heb>	vol 146
#hebb	dommage_materiel 62	evenement_climatique 160	none -57
#hebc	autre -48	dommage_materiel 142	evenement_climatique -41	none -116	vandalisme 79	vol -52
#hebt	blessure 66	collision 49	dommage_materiel 45
#hed>	evenement_climatique 45
#heda	collision -40	dommage_materiel 55	incendie 51
#hedc	collision 63
#hedi	degats_des_eaux -40	evenement_climatique 119
#hedo	collision 87
#hef>	collision 52	degats_des_eaux 99
#hefa	vol 155
#heff	vol 74
#hefn	evenement_climatique 56
#heft	vol 40
#heik	none -44	vandalisme 155
#heir	evenement_climatique -44	incendie 188	none -97	vol -43
#hejr	dommage_materiel 41
#hek>	blessure 66	collision 103	dommage_materiel -44	vol -47
#heka	vol 112
#hekk	blessure -67	dommage_materiel -70	evenement_climatique -43	none 241	vandalisme -50	vol -71
#hekr	degats_des_eaux 163	incendie -50	vol -97
#hel3	collision 64
#hele	autre 133	blessure 51	collision -56
#heli	collision 62	vandalisme 68
#heln	collision 82
#hels	autre 136	dommage_materiel 79	none -64
#helt	collision 135
#hem3	incendie 212	none -59
#hem>	collision -65	dommage_materiel -46	vandalisme 78	vol 74
#hemc	bris_de_glace 58	none 45
#hemi	bris_de_glace 62	incendie 48
#hemm	blessure -41	incendie 173
#hems	blessure -74	collision 152
#hemt	autre 77	none 59
#hen>	blessure -42	collision -72	incendie 101	vandalisme -44	vol 196
#heni	evenement_climatique 71	vandalisme 87	vol -104
#henn	blessure 116
#heqq	bris_de_glace 195	vol -61
#her9	blessure 72	bris_de_glace 74	none -61	vol -42
#her>	none -58
#herb	vandalisme 93
#herd	bris_de_glace 46	vandalisme 74
#herg	bris_de_glace 171	evenement_climatique -83
#herr	vandalisme 44
#hers	collision -72	dommage_materiel 62	none -42	vandalisme 61
#hes>	degats_des_eaux 92
#hesr	degats_des_eaux 74
#hess	collision -54	degats_des_eaux 88	dommage_materiel 59	vol -40
#het>	blessure 67	collision -70
#hetf	vol 178
#hett	bris_de_glace 52	vandalisme 74
#hez>	evenement_climatique 72	vol 124
#hezz	vol 41
#hfel	collision 59	incendie 172	none -87
#hffa	vol 144
#hfif	bris_de_glace 96	collision 47	evenement_climatique -63
#hft>	dommage_materiel 51
#hha>	blessure 61
#hhar	collision -61	none 123
#hher	autre 99	none -66
#hhh>	collision 52	none -44
#hhhh	blessure -49	bris_de_glace 128	collision 43	degats_des_eaux -45	none -58
#hhom	collision -53	vandalisme 158
#hhou	autre 126	none -102
#hiba	collision 86
#hich	bris_de_glace 60	incendie 55
#hicu	collision 145
#hifo	incendie 46
#hika	vandalisme 59	vol 70
#hila	dommage_materiel 173	none -56	vol -64
#him>	degats_des_eaux 74
#hin>	vol 112
#hina	none -44	vol 55
#hine	degats_des_eaux 72	none -47
#hira	autre 46	bris_de_glace 60	evenement_climatique -48	none -46
#his>	blessure -69	bris_de_glace -42	collision 60	degats_des_eaux -63	dommage_materiel -62	evenement_climatique 277	none -53	vandalisme -40
#hit>	autre 65
#hitc	collision -77	vandalisme 54	vol 107
#hive	collision -54	degats_des_eaux 88	vandalisme -99	vol 113
#hjra	collision 49	evenement_climatique 83
#hka>	collision 69	evenement_climatique 91	none -47
#hki>	vandalisme 65
#hkil	collision 55	vandalisme 67
#hkit	blessure 40	collision -74	none -44	vandalisme 145	vol 40
#hko>	collision 81
#hkou	collision 65	vol 50
#hla3	collision -54	dommage_materiel 116	vandalisme 87	vol -63
#hla>	evenement_climatique 51
#hle3	bris_de_glace 98	evenement_climatique -46
#hles	collision -94	dommage_materiel -90	vol 202
#hlet	collision 64	evenement_climatique 102
#hli>	dommage_materiel 143
#hlla	collision 97	dommage_materiel -52	vol 86
#hlle	autre 44	blessure 58
#hlli	none 54
#hlo>	none -49	vol 240
#hmat	degats_des_eaux 52	evenement_climatique 75
#hmis	none 45
#hne9	blessure -40	incendie 178
#hniq	collision -43	degats_des_eaux 230	none -45	vol -53
#hno>	none 54
#hobz	blessure 50
#hoc>	collision 154
#hoch	autre 42	none 47	vol -40
#hodr	collision 81
#hof>	collision 47
#hofo	collision 70	vandalisme 64
#hoir	blessure 125	collision -72	dommage_materiel -83	incendie -46	none -90	vandalisme -54	vol 100
#hokr	none 113
#homa	bris_de_glace -50	degats_des_eaux 82	evenement_climatique -47	vandalisme 44
#homc	autre 251	collision -43	dommage_materiel -54	none -53
#hon>	blessure 99	collision -60	degats_des_eaux 147	dommage_materiel 49	evenement_climatique -65	none -41
#hona	collision 43
#hond	collision 42
#hone	vol 55
#hor>	vol 40
#hort	collision 83
#horz	blessure 118
#hote	autre 42	collision -59	dommage_materiel 129	none -73	vol 48
#hoto	autre 88	collision -45	dommage_materiel 73	none -82
#hott	incendie 200
#hou>	vandalisme 151
#houc	incendie 79
#houi	degats_des_eaux 66
#houk	blessure 191	dommage_materiel -88	incendie -40	vol -42
#houl	collision -44	vandalisme 70
#houm	autre 59	vandalisme -41
#houn	bris_de_glace 64	collision -41	degats_des_eaux 88	dommage_materiel 58	incendie -53
#hour	autre 57	none -77	vandalisme 69	vol 74
#hout	collision 123	dommage_materiel 41	none -42
#houy	blessure -41	collision 66
#hoya	collision 48
#hqet	bris_de_glace 186	degats_des_eaux 79	dommage_materiel -40	incendie -43	none -67
#hqou	blessure 86	bris_de_glace 115	collision -54
#hqqa	bris_de_glace 268	collision -124	none -67	vandalisme -120
#hra>	degats_des_eaux 44
#hrab	incendie 42
#hraj	none -53	vandalisme 143
#hrar	collision -110	dommage_materiel -62	incendie 392	none -65	vandalisme -49	vol -58
#hrat	autre 150	collision -150	degats_des_eaux -44	evenement_climatique -42	none -183	vandalisme 230	vol -92
#hraz	blessure 100	collision -74	vol 45
#hrb>	collision 54	vandalisme -57	vol 122
#hrba	collision 56
#hrbo	collision -50	none -71	vandalisme 178
#hre7	autre 96	none -64
#hre9	degats_des_eaux 76
#hreb	collision 46	vandalisme -46	vol 42
#hri>	blessure 82	evenement_climatique 63
#hrin	bris_de_glace 146	collision -133	degats_des_eaux -46	dommage_materiel -43	none -45	vandalisme 116	vol -45
#hrit	autre 68	dommage_materiel 51
#hrje	bris_de_glace 161	collision -100	dommage_materiel -41	none -43	vandalisme -77	vol 68
#hro>	incendie 41
#hrou	collision 56	degats_des_eaux 48	none -40
#hrre	bris_de_glace -71	collision -40	dommage_materiel 110	none -46	vandalisme 58
#hsar	dommage_materiel 56	incendie 45
#hsel	bris_de_glace 63	degats_des_eaux 82	evenement_climatique -44
#hsen	blessure 116	bris_de_glace 102	collision -75	dommage_materiel -41	evenement_climatique 49	vol -88
#hser	degats_des_eaux 117
#hta>	evenement_climatique 117
#htaf	collision -62	none -142	vol 314
#htef	collision -63	vol 200
#htfo	collision -84	none -46	vol 227
#htou	dommage_materiel 41	evenement_climatique 48	none -54	vol 54
#hwat	vol 44
#hwaw	none -55	vandalisme -52	vol 237
#hway	incendie 106
#hwia	blessure -48	dommage_materiel 110
#hwiy	collision 41
#hya>	blessure 55
#hyat	bris_de_glace 60	evenement_climatique 41	vol 54
#hzen	incendie 81	vandalisme -40	vol 100
#i3i>	collision -43	evenement_climatique 53	none 92	vandalisme 52
#i7a>	degats_des_eaux 125
#i7t>	blessure 50
#i9a>	evenement_climatique 92
#i9ay	degats_des_eaux -85	evenement_climatique 226	incendie 56	vol -53
#i9i>	collision 98	dommage_materiel -43	incendie -69	vandalisme 98	vol -57
#iab>	collision 167	none -40
#iabl	collision 68
#iad>	bris_de_glace 104	none -46
#iair	vol 156
#ial>	evenement_climatique 57
#ialo	degats_des_eaux 54
#ian>	dommage_materiel 58
#iang	collision 102	vol 41
#iano	dommage_materiel 107
#iant	blessure 55
#iat>	vol 71
#iate	collision 156
#iba>	dommage_materiel 61	none -44	vandalisme 49
#ibad	autre 111	none -83
#iban	collision 95
#ibga	vol 112
#ibi>	none -55	vandalisme 78	vol 58
#ibn>	autre -45	blessure -59	incendie -60	vol 194
#ican	collision 54
#ich>	vandalisme 42
#icha	bris_de_glace 49
#iche	blessure 45	vol 74
#ichk	collision 67	evenement_climatique 91	none -47
#icie	vandalisme 59
#icit	blessure -85	collision -54	dommage_materiel 242	incendie -67	none -77	vandalisme -42	vol -48
#ick>	blessure 51	vandalisme -47	vol 100
#icul	collision 97
#icyc	collision 120	dommage_materiel 40	vandalisme -65
#ida>	none -47
#idat	blessure -61	degats_des_eaux 109
#ide>	collision -84	degats_des_eaux 161	none -63	vandalisme 113
#idea	collision -42	incendie 84	vandalisme 48
#idel	collision -41	degats_des_eaux 54	evenement_climatique 103
#iden	collision 70
#ideo	collision -97	none -90	vandalisme 226
#idia	degats_des_eaux 85	evenement_climatique 74	none -46
#ido>	incendie 56
#idon	degats_des_eaux -57	dommage_materiel 43	evenement_climatique -45	incendie 162	vandalisme -47
#iege	blessure 45	collision -55	vandalisme 67
#iel>	dommage_materiel 67	vol 41
#ienn	autre 223	blessure -52	bris_de_glace 57	collision -71	degats_des_eaux 52	dommage_materiel -52	none -179	vandalisme -71	vol -82
#ient	dommage_materiel 138
#iere	collision 84
#iers	incendie 82
#iete	incendie 47
#ieto	collision 53
#ieur	blessure 126	dommage_materiel -52	evenement_climatique -61	none -80	vandalisme -44	vol 86
#ifa>	evenement_climatique 130
#ifac	autre 132	vol -42
#ifet	autre 91	dommage_materiel 46	none -41
#iffe	bris_de_glace 78	collision 102
#iffu	vandalisme 125	vol -42
#ifi>	collision 58	dommage_materiel 58
#ifiq	incendie 62	vol 67
#ifon	dommage_materiel 48
#ifor	collision 66
#ifou	incendie 43
#ifra	evenement_climatique 48
#ift>	autre -42	blessure -40	collision 101	none 112
#ifto	autre 122	collision 50	vandalisme -40
#igad	collision -43	evenement_climatique -49	vol 263
#igam	autre -65	blessure 184	none -42
#igno	degats_des_eaux 65	none -43	vandalisme 66
#igo>	dommage_materiel 44	incendie 53
#ihom	vol 48
#ihou	vandalisme 73
#ija>	none 68
#ika>	evenement_climatique 80	incendie 58
#ikal	none -63	vol 124
#ikay	vandalisme 59	vol 70
#ikh>	vandalisme 137
#ikom	autre 86
#ikra	none 215
#ilal	dommage_materiel 87	none -53	vandalisme -64	vol 44
#ilat	collision 68	evenement_climatique 62
#ile>	collision 89
#ilet	collision -42	degats_des_eaux 41	vandalisme 51
#ili>	collision 78	vandalisme 45	vol -64
#ilif	dommage_materiel 103
#illa	vandalisme 45
#ille	autre 52
#illi	collision 101
#illo	dommage_materiel 116
#ilm>	bris_de_glace -79	collision 261	vol -94
#ilti	collision 62	vandalisme 69
#ima>	vol -41
#imat	degats_des_eaux 45	dommage_materiel 53	incendie 64	none -42
#imen	collision 47	vandalisme 98	vol -62
#imma	blessure -71	collision -82	dommage_materiel 142	evenement_climatique -40	none -88	vandalisme -61	vol 150
#imme	collision -58	degats_des_eaux 115	none -57	vol 87
#immo	blessure 70
#imn>	bris_de_glace 127	collision 75	evenement_climatique -76
#imna	bris_de_glace 54
#imou	blessure 65
#impa	bris_de_glace 189	collision -80	evenement_climatique -42
#imta	none 88
#inac	blessure 98	none -60	vandalisme -40	vol 70
#inah	incendie 58
#inat	vandalisme 51
#ince	collision -89	degats_des_eaux -46	dommage_materiel -50	incendie 216	none -53	vandalisme -62	vol 114
#inch	none 163
#inct	incendie 58
#indr	vol 93
#indu	bris_de_glace -65	dommage_materiel 163	vol 40
#ine>	degats_des_eaux 49
#inee	bris_de_glace 62	incendie 48
#iner	blessure 83
#ines	collision -78	degats_des_eaux 122	vol 120
#inet	degats_des_eaux 47
#infi	blessure 44	collision 80
#ing>	collision 57
#ingo	collision 67
#inha	collision -115	dommage_materiel 117
#ini>	degats_des_eaux 45
#inia	vol 45
#inih	collision 46	dommage_materiel -64	vol 90
#inin	autre 82	degats_des_eaux 81	none -47
#iniq	autre 54	blessure 69
#init	collision 40
#iniy	collision 47	degats_des_eaux -56	dommage_materiel 78	vandalisme -42	vol 71
#inoi	degats_des_eaux 129	dommage_materiel 76	evenement_climatique -62
#insa	none 43	vol 42
#inse	bris_de_glace 151	incendie -58
#int>	collision 57
#inte	vandalisme 78	vol 76
#ints	blessure 171	bris_de_glace 109	collision -61	dommage_materiel -60	evenement_climatique -66	none -52
#intu	collision 134	dommage_materiel -41	none -63	vandalisme 85	vol -40
#inyi	degats_des_eaux 86
#iona	collision 84
#ionn	collision 147	vol -42
#iori	collision 75
#iot>	autre -47	bris_de_glace 61	dommage_materiel 174	none -58	vandalisme -44
#ipho	degats_des_eaux 48	dommage_materiel 52	vol 60
#ipor	collision 70
#iqui	collision 40	vandalisme 53
#ira>	bris_de_glace 45
#irag	collision 116
#iran	collision -69	degats_des_eaux 74
#irat	autre 107	collision 60	none -88	vandalisme -47	vol -135
#irba	collision 61
#ircu	collision 42	incendie 94
#ire>	vol 47
#irec	blessure 81	collision 51
#ires	incendie 86	none -87	vandalisme 93
#irha	autre 188	bris_de_glace 57	none -74
#irm>	autre 73	blessure 188	collision -76
#irmi	blessure 44	collision 80
#iro>	evenement_climatique 71
#irou	collision 130
#isat	collision -42	degats_des_eaux 104	evenement_climatique 98	vol -54
#isci	blessure 84	collision -48	degats_des_eaux 149	evenement_climatique 58	none -72	vol -49
#ise>	bris_de_glace 81
#iser	collision 57
#iseu	dommage_materiel 40	incendie 50	none -41
#isin	degats_des_eaux 76
#iski	bris_de_glace 103
#iskl	collision 67
#ison	collision 61	dommage_materiel 49
#isqu	blessure 137	collision -65
#isra	autre -60	blessure 124	dommage_materiel -45	incendie 59
#iss>	collision 126	degats_des_eaux -44	dommage_materiel 71	vandalisme -68
#issa	vol 73
#isse	bris_de_glace 41	vol 65
#issi	autre 71	collision 55
#isso	collision 74
#issu	blessure 41	bris_de_glace 83	collision 56	none -40
#ista	autre 107	dommage_materiel 54	none -41
#iste	autre 149	none -74
#isti	dommage_materiel 171	none -41	vandalisme -41	vol 59
#ita>	autre 145	none -61
#itai	evenement_climatique 92	none -65	vandalisme -58	vol 99
#ital	bris_de_glace 40	collision 49
#itar	blessure 49	collision 46
#itat	dommage_materiel 88
#itch	collision -50	vandalisme 45	vol 84
#ite>	degats_des_eaux 51
#iter	blessure -51	bris_de_glace -61	collision 49	degats_des_eaux 191	evenement_climatique 42	vol -52
#iteu	dommage_materiel 199	none -44
#itho	autre 310	collision -46	dommage_materiel -56	none -108	vandalisme -47
#iti>	dommage_materiel 55	evenement_climatique -49	vandalisme 120	vol -53
#ito>	blessure 46
#itou	collision -50	none -50	vandalisme 40
#itra	collision 60
#itre	bris_de_glace 159	dommage_materiel -40
#itri	bris_de_glace 143	vandalisme 86
#itro	collision -62	degats_des_eaux -50	dommage_materiel 118	evenement_climatique 172
#itur	evenement_climatique 62	none -66	vandalisme 85
#ium>	dommage_materiel 133
#ius>	blessure 100	collision -63	vandalisme -46	vol 146
#ive>	blessure 79	vol 56
#iver	collision -53	none -74	vandalisme -85	vol 195
#ivil	evenement_climatique 40
#ivol	vol 166
#ivra	collision 100
#ivre	vol 134
#iwa>	none 90
#iwni	none 70
#iyad	blessure 60	dommage_materiel 44	none -45	vandalisme 81	vol -56
#iyah	evenement_climatique 99	vol -48
#iyam	none 81
#iyed	collision 54	dommage_materiel 51
#iyeh	none 147
#iyet	bris_de_glace 59
#iyin	none -47	vol 108
#iyo>	degats_des_eaux 169
#iyt>	autre 151	blessure 95	none -175
#iyto	collision 54	degats_des_eaux -75	vandalisme 65
#iyya	degats_des_eaux 42
#izan	vol 166
#izni	collision 75	none 56
#j3a>	dommage_materiel 63
#j3at	collision 48
#j3in	vandalisme 78	vol -42
#j3o>	autre 338	collision -69	dommage_materiel -52	none -116	vandalisme -62	vol -42
#j3ou	collision 77
#ja3>	collision 100
#ja3t	bris_de_glace -54	dommage_materiel 94	incendie 76	vol -42
#jab>	dommage_materiel 48	none -51	vandalisme 108	vol -42
#jabo	autre -53	blessure 58	collision 111	evenement_climatique -66
#jabt	autre 42	dommage_materiel 95
#jah>	bris_de_glace -126	dommage_materiel 97	vandalisme 141
#jaj>	bris_de_glace 203	collision -59	none -45	vol -40
#jaja	bris_de_glace 238	collision -74	none -53
#jala	autre -42	collision 49	vol 98
#jama	bris_de_glace 138	evenement_climatique 89	none -43
#jame	incendie 44	vol 80
#jami	collision 122	degats_des_eaux 47	none -64
#jand	collision 75
#jane	collision 44	dommage_materiel 66
#jani	evenement_climatique 132	incendie 47	vol -54
#jant	collision 83	dommage_materiel 66
#janv	none 76
#jar>	degats_des_eaux 55
#jara	degats_des_eaux 81	dommage_materiel 92	evenement_climatique -40
#jard	collision -43	incendie 116	none -58
#jari	dommage_materiel 59
#jarn	collision -75	dommage_materiel 68
#jarr	vol 172
#jatn	dommage_materiel 180	none -83	vol -43
#jave	dommage_materiel 175	none -66
#jawa	autre 62	dommage_materiel 138	none -158	vandalisme -40	vol -43
#jawb	collision 49	none 56
#jawc	incendie 46	none 134	vol -43
#jawe	blessure 94	collision -61	dommage_materiel 92	none -41	vol -44
#jay>	collision 52	degats_des_eaux 50
#jaya	degats_des_eaux 55	none 80
#jbdo	blessure 81	collision -67	evenement_climatique 178	none -63	vol -51
#jbed	blessure -40	dommage_materiel 57	vol 54
#jbeh	bris_de_glace 141	vol -43
#jbel	degats_des_eaux -47	evenement_climatique 256	none -41	vandalisme -43	vol -54
#jbi>	incendie 78	vandalisme 49
#jdar	blessure -42	degats_des_eaux 43	dommage_materiel -52	evenement_climatique 110	none -110	vandalisme 95
#jdid	collision -47	dommage_materiel 43
#je3>	autre 55	dommage_materiel 52
#je3a	collision 98
#je3h	blessure 51
#je3n	vol 93
#je3t	degats_des_eaux 43	vol 50
#jeb>	collision 91	incendie 68
#jebd	vol 68
#jebs	collision -72	degats_des_eaux 166	dommage_materiel -45	none -90	vandalisme 102
#ject	blessure -58	collision -91	dommage_materiel 191	incendie -48	none -74	vandalisme 166	vol -139
#jed>	incendie 40	none -40	vol 100
#jedd	dommage_materiel 94
#jehd	bris_de_glace 116	none -49	vol 57
#jel>	dommage_materiel 85	none -40
#jelb	blessure 158
#jeld	blessure 127	collision -49	vandalisme -43
#jelh	blessure 57	collision 61
#jell	autre 134	collision -61	none -50	vol 75
#jelt	collision -79	vandalisme 158	vol -54
#jem3	none 41
#jem>	bris_de_glace 69	collision -51	evenement_climatique 42	vandalisme 49
#jenb	bris_de_glace 48	collision 86
#jer7	bris_de_glace 71
#jer>	collision -46	vandalisme 128
#jerr	vol 67
#jet>	evenement_climatique 48	vol 91
#jhi>	vol 101
#jho>	vandalisme 87
#jhou	incendie 69
#jib>	none -51	vol 45
#jibi	blessure 53	collision -62	vol 88
#jiha	vandalisme 74
#jin>	bris_de_glace 94	collision -69	degats_des_eaux -63	evenement_climatique -40	none -43	vandalisme 138
#jine	bris_de_glace -64	dommage_materiel 69	incendie 77	none -40
#jira	collision -64	degats_des_eaux 63
#jit>	collision 112
#jiza	bris_de_glace 46	evenement_climatique 52
#jja>	blessure 68	collision -67	degats_des_eaux 86
#jjar	blessure 98
#jje3	autre 137	blessure 95	collision -40	none -86
#jjel	collision -55	degats_des_eaux -42	evenement_climatique 62	vol 149
#jla>	collision 40
#jlat	collision -96	degats_des_eaux 71	dommage_materiel -47	none -55	vandalisme 107	vol 68
#jlha	blessure 130	dommage_materiel -135	evenement_climatique 41
#jli>	blessure 68
#jlia	collision 147
#jlih	blessure 100	dommage_materiel 53	incendie -56
#jlo>	dommage_materiel 72	vandalisme 73	vol -52
#jlou	evenement_climatique 183	none -74	vandalisme -45	vol -56
#jm3a	none 65
#jma3	collision -54	degats_des_eaux -70	evenement_climatique -47	vandalisme 234	vol -50
#jme3	collision -42	degats_des_eaux 65
#jmel	collision 219	incendie -41	vandalisme -60
#jmou	blessure 47	vandalisme 72
#jna>	incendie 79
#jnab	blessure 40	collision 64	none -62
#jnah	degats_des_eaux -170	evenement_climatique 227
#jnan	collision -69	degats_des_eaux -51	incendie 57	none -105	vandalisme 235	vol -65
#jnb>	blessure -42	collision 88	evenement_climatique -50	vol 60
#join	degats_des_eaux 141
#joj>	none 73
#jou>	collision -75	vol 156
#jour	collision -56	evenement_climatique 45	vol 68
#jouz	collision -58	vol 141
#jra7	blessure -41	collision 77	vol 83
#jra>	bris_de_glace 64
#jral	collision -140	dommage_materiel -40	evenement_climatique 165	incendie 53	vol -45
#jrat	bris_de_glace 142	incendie 61	none -47
#jre7	bris_de_glace 97	none -43
#jri>	blessure 130	collision -74
#jrou	bris_de_glace 55	vandalisme 45
#juil	bris_de_glace 104
#juin	none 82
#k7al	blessure 159	dommage_materiel -56	incendie 55	none -83
#k7el	incendie 176
#k7la	collision -41	dommage_materiel 58	incendie 84	none -55	vol 71
#ka3b	collision 55	incendie 109
#kab>	collision 109
#kabe	collision 89	incendie 44	vandalisme 41
#kabi	vol 140
#kabl	dommage_materiel 68	none -62	vol 139
#kahl	blessure 96	collision -218	dommage_materiel -49	incendie 142	none -42	vandalisme -54	vol 172
#kaim	blessure 282	collision -160	dommage_materiel -60	none -78	vol -50
#kala	collision 49	vol 52
#kame	incendie 72	none -50
#kami	collision 99	none -42
#kaml	incendie 48
#kan3	autre 64
#kan7	degats_des_eaux -76	dommage_materiel 213	none -50
#kan9	collision 58
#kanb	blessure 123	none -52
#kand	blessure 64
#kane	bris_de_glace 44
#kanf	dommage_materiel 93	none 83	vol -83
#kang	bris_de_glace 55	collision 68
#kanh	dommage_materiel 43
#kanj	blessure 157	collision -50
#kank	bris_de_glace 41	vol 65
#kanm	collision 200	none -53	vol -44
#kann	bris_de_glace -52	collision -67	degats_des_eaux -48	incendie 62	vol 170
#kano	vol 82
#kanq	blessure 169
#kanr	collision 49	dommage_materiel 114
#kans	blessure 62	none -48
#kant	incendie 57
#kar>	collision -41	evenement_climatique 40	none -47	vandalisme 77
#kara	bris_de_glace -117	collision -90	dommage_materiel -46	vandalisme 271	vol -113
#kari	blessure 87
#karo	vandalisme 79
#karr	collision 149	none -40	vandalisme -43
#kass	dommage_materiel 77	evenement_climatique -41	vandalisme 150	vol -115
#kat3	blessure 76	dommage_materiel -62
#kat7	dommage_materiel 71
#kat9	degats_des_eaux 44
#kat>	collision 40	none -46	vandalisme 49
#katb	autre -48	none 99
#katd	bris_de_glace 61
#kate	collision 57	dommage_materiel 42	evenement_climatique 76	vol -61
#katg	autre 50
#kath	collision 76	none 72
#katj	blessure 99	collision -44
#katk	autre 187	none -84	vol -51
#katl	blessure 40
#katm	dommage_materiel 194	none -75
#katn	bris_de_glace 47	collision 83
#katr	autre 173	none -68	vol -47
#kats	degats_des_eaux 45	vandalisme 41
#katw	collision 91
#kaw>	evenement_climatique 41	incendie 93
#kay3	collision 89
#kay7	dommage_materiel 87	none -54	vandalisme -45	vol 117
#kay9	degats_des_eaux 40	vol 50
#kay>	blessure 91	collision -66	degats_des_eaux 69
#kaya	vandalisme 64	vol 63
#kayb	collision 85	dommage_materiel 61
#kayc	incendie 71
#kayd	collision 67
#kaye	bris_de_glace 43	collision -56	incendie 100
#kayf	none -91	vol 184
#kayh	dommage_materiel 79	vandalisme 102	vol -43
#kayj	blessure 72	incendie 41
#kayk	collision 46	vol 91
#kayl	degats_des_eaux -44	dommage_materiel 74
#kaym	bris_de_glace 89	collision 111	dommage_materiel -51	vandalisme -45
#kayn	none 47
#kayq	degats_des_eaux 55	incendie 89	none -45
#kayr	degats_des_eaux 96	vandalisme 74	vol -43
#kays	degats_des_eaux 57
#kayt	dommage_materiel 82
#kayw	collision 139	vol -56
#kayz	bris_de_glace 85	none -43
#kba>	collision 50	incendie 48
#kbat	bris_de_glace 100	collision -47	degats_des_eaux -105	dommage_materiel 204	none -66	vandalisme -61
#kber	collision -41	degats_des_eaux 98
#kbir	bris_de_glace 58	none -43
#kbti	autre -49	blessure 174	collision 65	none -48
#kch>	collision -72	dommage_materiel 264	vandalisme -129	vol -46
#kchi	vol 64
#ke7l	collision 45
#keb>	collision 44	vandalisme 108	vol -46
#kebb	blessure 77	dommage_materiel 97	none -57	vol -42
#kebc	collision -77	dommage_materiel 147	vandalisme -125	vol 120
#kebt	blessure 50	collision 44
#kech	dommage_materiel 40	none -49
#ked>	none 87	vandalisme 61	vol -53
#keff	autre -64	blessure 191	bris_de_glace -57	collision -109	degats_des_eaux -41	dommage_materiel -54	evenement_climatique -49	incendie -59	none -108	vandalisme -75	vol 140
#kel>	none -61	vandalisme 196	vol -40
#kelb	blessure 79	collision 69	none -46
#kell	none 97
#kelm	bris_de_glace -43	collision -121	vandalisme 240
#keml	none 62
#kemm	collision 78
#ken>	collision -71	incendie 89	none 50	vol -42
#kend	collision -47	dommage_materiel -107	none 111	vol 88
#keni	collision 62
#kenn	bris_de_glace 69	evenement_climatique 47
#ker>	degats_des_eaux -45	vol 171
#kerc	collision 121
#kers	blessure -54	collision 159	vandalisme 44	vol -44
#kesr	blessure -45	dommage_materiel 164	evenement_climatique 80	none -55
#kess	collision -49	none -40	vandalisme 103
#ket>	collision -84	degats_des_eaux -41	dommage_materiel 78	none -47	vandalisme 78
#ketb	collision 76	dommage_materiel 117	vandalisme -42	vol -44
#kha>	collision 48
#khad	blessure 138	bris_de_glace 145	collision -53	dommage_materiel -88	none -80	vol -44
#khaf	collision 109
#khal	dommage_materiel 81	incendie 56	none -41	vandalisme -47
#kham	dommage_materiel 75	incendie 43
#khan	incendie 147
#khar	collision 51
#khas	vandalisme 53
#khat	dommage_materiel -42	incendie 65
#khaw	dommage_materiel -40	vol 43
#khay	blessure 43
#khaz	collision -44	vol 68
#khba	collision 77	none 57
#khbe	bris_de_glace 89	dommage_materiel 77	none -49
#khch	blessure 114	evenement_climatique 61	none -56
#khd>	collision 86	incendie -53
#khda	vol 101
#khdd	dommage_materiel 61
#khde	autre 57
#khdi	blessure 100	collision -45	vandalisme 43	vol -48
#khdm	blessure 149	none -50
#kheb	evenement_climatique 47	none -44
#khef	vandalisme 70	vol 42
#khem	blessure -92	collision 55	incendie 135	vandalisme -47
#khen	incendie 84
#kher	vandalisme 44
#khes	degats_des_eaux 105
#khet	blessure 42	collision -70	vandalisme 90	vol 61
#khfi	bris_de_glace 96	collision 47	evenement_climatique -63
#khil	dommage_materiel 154	none -47
#khin	degats_des_eaux 55	vol 139
#khit	autre -64	blessure -40	collision -51	degats_des_eaux -67	dommage_materiel -155	evenement_climatique 44	incendie 159	none 103
#khiy	blessure 47	collision -63	degats_des_eaux 76	dommage_materiel -59	incendie 110	none -46	vol -47
#khle	vol 101
#khlo	vol 163
#khmi	none 42
#khne	incendie 153
#khob	blessure 44
#khod	collision 80
#khon	collision 61
#khor	none 46	vol 75
#khoy	collision 48
#khra	autre 52	collision 41
#khrb	dommage_materiel 57
#khrj	vandalisme 88
#khrr	evenement_climatique 55	vol -46
#khsa	dommage_materiel 56	incendie 45
#khse	bris_de_glace -76	degats_des_eaux 93	dommage_materiel -42	vandalisme 101
#khss	collision -213	degats_des_eaux 96	dommage_materiel 135	vandalisme 85	vol -50
#khta	collision -55	dommage_materiel 42	none -118	vol 238
#khte	vol 160
#khtf	collision -79	dommage_materiel -43	none -83	vandalisme -52	vol 317
#khto	dommage_materiel 105
#khwa	none -42	vol 94
#khya	bris_de_glace 53	evenement_climatique 51	vol 46
#khze	incendie 81	vandalisme -40	vol 100
#kia>	vandalisme -73	vol 93
#kifa	autre 132	vol -42
#kil>	none -40	vandalisme 69	vol 43
#kina	bris_de_glace 58	vol 68
#king	collision 67
#kitc	collision -78	none -85	vandalisme 198
#kka>	collision 67	vandalisme 77	vol -45
#kkab	collision 134	vandalisme -75
#kkal	collision 54	incendie 56
#kkar	autre 48	evenement_climatique 79	none -43	vandalisme 81	vol -54
#kkat	autre -42	collision -52	none -112	vandalisme 196
#kked	none 49	vandalisme 84	vol -51
#kki>	blessure 87	collision 159	dommage_materiel -52	none -95
#kkit	collision 73
#kla>	blessure 162	collision -40	dommage_materiel 104	none -105	vandalisme -46
#klam	collision -55	degats_des_eaux 159	none -78	vandalisme 51	vol -43
#klat	collision -71	dommage_materiel -43	evenement_climatique 235	incendie 65	none -70	vandalisme -50	vol -45
#klia	collision -49	dommage_materiel 72
#klim	blessure 44	degats_des_eaux 97	dommage_materiel -41	vandalisme 49
#klit	blessure 51	collision 48	none -40
#klla	collision 233	none -62	vol -43
#klya	bris_de_glace 48	none -93	vandalisme 121
#kna>	degats_des_eaux 93	dommage_materiel -40
#knes	collision 55
#knna	dommage_materiel 78	vandalisme -50
#knt>	collision 58	dommage_materiel 97	vol -40
#kol>	bris_de_glace 87	evenement_climatique -41	none 42
#kola	incendie -42	vandalisme 127
#kolh	evenement_climatique 54
#koll	autre 42	collision -43	none -45
#koln	collision 43
#kolo	bris_de_glace 42	incendie 42
#kom>	autre 42
#kon>	dommage_materiel -46	evenement_climatique 99
#konn	blessure -50	dommage_materiel -50	evenement_climatique -53	vandalisme -52	vol 163
#kora	bris_de_glace 140
#kors	autre -55	blessure -61	collision -82	vandalisme 60	vol 189
#koul	bris_de_glace 115	collision 47
#koum	degats_des_eaux 56
#koun	collision 48
#kour	bris_de_glace 76	vandalisme -43
#kouz	degats_des_eaux 50
#kra>	collision -47	dommage_materiel 42	none 40
#kran	collision 79	vandalisme 74	vol -46
#kras	bris_de_glace -72	none -49	vandalisme 156	vol -55
#kri>	bris_de_glace 53	vol 70
#kser	dommage_materiel -43	vandalisme 102
#ksid	blessure -41	collision 185	none -46
#ktab	autre 100	none -89	vandalisme 72	vol -56
#ktaf	blessure 156	degats_des_eaux 107	dommage_materiel -53	none -93	vol -60
#ktb>	degats_des_eaux 43
#ktba	blessure 126	collision 40	dommage_materiel -45
#ktbo	none -65	vandalisme 128
#kteb	vandalisme 40
#ktef	blessure 57	evenement_climatique 44
#ktou	vandalisme 47
#kya>	dommage_materiel 153	vandalisme -70
#l2ar	collision 90
#l3a9	autre 68	blessure 101
#l3ac	none 230	vandalisme -55	vol -43
#l3ad	evenement_climatique 86
#l3af	incendie 115
#l3aj	collision -90	dommage_materiel 117	evenement_climatique 228	none -134	vandalisme -41	vol -56
#l3am	autre 75	collision -62	dommage_materiel -43	vandalisme 95
#l3an	collision -53	vandalisme 192
#l3ar	collision 59	none 95
#l3as	evenement_climatique 101
#l3at	collision 63
#l3aw	blessure 249	bris_de_glace -46	collision -137	dommage_materiel -47	none -48	vandalisme -45	vol 101
#l3ay	collision 43
#l3bo	collision -59	incendie 71	vandalisme 137	vol -48
#l3de	blessure 93	bris_de_glace 62	collision -40
#l3eb	bris_de_glace 57	collision -61	degats_des_eaux -50	dommage_materiel 81	vandalisme 55
#l3ec	vol 40
#l3er	dommage_materiel 57	none -70	vandalisme 67	vol 41
#l3es	collision 42	none -46	vandalisme 60
#l3ez	collision -82	evenement_climatique 78	none -81	vol 165
#l3ib	collision 103
#l3id	autre 61	blessure 48	collision -99	degats_des_eaux -45	dommage_materiel 97	none -62	vol 78
#l3im	vol 61
#l3in	autre 128	bris_de_glace 80	collision -73	incendie 50	none -63	vol -54
#l3o>	degats_des_eaux -84	evenement_climatique 50	vandalisme 134	vol -42
#l3ou	collision -50	evenement_climatique 133	vandalisme 41
#l3ra	dommage_materiel 191	vol -51
#l3ro	bris_de_glace -48	collision -46	dommage_materiel 105	evenement_climatique -46	none -175	vandalisme 207	vol -44
#l3se	blessure 47	collision -44	dommage_materiel 161	none -72	vol -45
#l3ya	evenement_climatique 47
#l7a9	collision 59
#l7af	collision 87
#l7am	vol 61
#l7ar	degats_des_eaux 146	dommage_materiel -43	evenement_climatique -105	incendie 159	vol -58
#l7as	autre -55	collision -86	dommage_materiel 92	vandalisme 214	vol -57
#l7aw	collision -91	dommage_materiel 157	none -69	vandalisme -136	vol 102
#l7ba	collision 49	dommage_materiel -49	evenement_climatique -48	incendie -41	none -92	vandalisme 287	vol -73
#l7ch	dommage_materiel 79	incendie 43
#l7di	blessure 70
#l7e9	collision 109
#l7ej	bris_de_glace 77	collision -46
#l7el	collision 165	vol -50
#l7em	collision -68	degats_des_eaux 57
#l7it	degats_des_eaux 79
#l7je	collision -77	vandalisme 194
#l7ma	bris_de_glace 60	collision 125
#l7od	blessure 85	degats_des_eaux 45
#l7ou	blessure 190	collision -81	incendie 49	none -55	vol -42
#l7ra	collision -41	vandalisme 225	vol -68
#l7ri	dommage_materiel 59
#l7sa	bris_de_glace 241	collision -83	none -63
#l7ta	collision 68	incendie 56
#l7wa	none -49	vol 58
#l7yo	degats_des_eaux -70	dommage_materiel -45	vandalisme 228	vol -40
#l9a>	collision -50	vandalisme 113
#l9ah	autre 56	none -40	vandalisme 56
#l9an	collision -51	dommage_materiel 59	vandalisme 80
#l9at	blessure 84	collision 73	degats_des_eaux 70	none -64	vol -45
#l9aw	blessure -67	collision 156	dommage_materiel -55	incendie 135	none -62	vol -74
#l9ay	collision -53	dommage_materiel 171	evenement_climatique 94	none -91	vol -110
#l9di	collision 84	dommage_materiel -46	vandalisme 122	vol -69
#l9ed	collision 124
#l9el	vandalisme 116
#l9en	degats_des_eaux -93	dommage_materiel 102	none -42	vandalisme -48	vol 137
#l9er	evenement_climatique 86
#l9et	collision 49	degats_des_eaux 40	dommage_materiel 57
#l9ez	evenement_climatique 212	none -98
#l9in	degats_des_eaux 80	vol 98
#l9it	vol 78
#l9od	bris_de_glace 55
#la3>	incendie 54	none -49
#la3b	collision -71	dommage_materiel -43	none -109	vandalisme 200	vol -41
#la3t	autre -74	blessure 85	collision 186	degats_des_eaux -47	dommage_materiel -43	vandalisme -51
#la7>	collision 69
#la7t	collision 170	dommage_materiel -40	evenement_climatique 40	incendie -82
#la9>	dommage_materiel 60
#la9a	bris_de_glace 65	collision 142	none -64	vandalisme -41	vol 72
#la9i	blessure 80	collision -40	vol 99
#laay	collision 47	dommage_materiel -41	evenement_climatique 123	none -44	vol -65
#lab>	autre 144	evenement_climatique 52	none -84
#laca	degats_des_eaux 87	incendie 62	none -40
#lace	bris_de_glace 100	none -47	vandalisme 102
#lach	autre 140	collision -50	dommage_materiel 41
#lad>	incendie 41	none -42	vandalisme 112	vol -45
#ladi	evenement_climatique 45
#lafo	degats_des_eaux 70
#lage	autre 51
#laha	collision 77	dommage_materiel -49	vol 62
#laho	degats_des_eaux 193	dommage_materiel -45	evenement_climatique -171	none 48	vandalisme -40
#lail	collision 74	incendie 46
#lain	collision -53	none -41	vandalisme 80	vol 98
#lair	dommage_materiel -43	evenement_climatique 47	none -62	vol 71
#laja	dommage_materiel 220	evenement_climatique -86
#lakh	evenement_climatique 60	vol 70
#lal>	dommage_materiel 79	none -43
#lala	autre -43	blessure 47	bris_de_glace -46	collision -62	degats_des_eaux -66	dommage_materiel -62	none 257	vandalisme -71	vol -76
#lall	degats_des_eaux 109
#lama	none 165
#lamp	incendie 41	none -80	vandalisme 120	vol -75
#lamt	collision 53
#lan>	collision 90	none 77
#lanc	blessure 57
#land	autre 72	collision 73	incendie 50	none -60
#lant	collision 139	vol -69
#laqu	dommage_materiel 159	none -47	vol 44
#lara	vol 57
#lari	degats_des_eaux -79	vol 129
#larm	incendie 67	vol 69
#las>	incendie 111
#lasa	none 91
#last	blessure 103	none -44	vol -40
#lat>	incendie 40
#lata	collision 67
#latc	autre 210	none -50
#late	bris_de_glace 48	collision -54	dommage_materiel 129	evenement_climatique 46	incendie -42	none -46
#lati	autre 82	collision 73	none -58
#latk	none 91
#latr	blessure 223	dommage_materiel -87
#lava	degats_des_eaux 184
#lave	degats_des_eaux 105
#lavi	dommage_materiel 216	none -47	vol -54
#law>	none -47	vol 135
#lay>	dommage_materiel -41	none 65	vol 80
#laya	blessure 201	bris_de_glace -41	dommage_materiel -135	none -130	vandalisme -42	vol -44
#laye	bris_de_glace 59	degats_des_eaux -47
#layk	evenement_climatique 75	vandalisme -41
#lb7e	bris_de_glace 53	evenement_climatique 71
#lba>	blessure 158
#lbab	collision 42	none -43
#lbac	degats_des_eaux 65	evenement_climatique 59	none -54	vol -43
#lbai	degats_des_eaux 45
#lbal	degats_des_eaux 72	dommage_materiel 74	vol -54
#lban	collision -40	vol 97
#lbas	vol 140
#lbat	blessure -45	collision 192	evenement_climatique -41	none -71
#lbe7	dommage_materiel 97	vol 66
#lbeb	collision 57
#lben	bris_de_glace 48	dommage_materiel 44
#lber	bris_de_glace 95	collision -49
#lbgh	collision 80
#lbha	evenement_climatique 76
#lbi>	dommage_materiel 63	none -48	vandalisme 91	vol -41
#lbib	collision 148	none -115	vandalisme 52
#lbid	collision -61	evenement_climatique 233	none -84
#lbis	collision 112	none -52
#lbit	bris_de_glace 74
#lbla	bris_de_glace 46	vol 73
#lbni	blessure 95	dommage_materiel -46	incendie 68
#lbo>	collision -57	vol 142
#lbol	blessure 59	collision 42
#lbot	collision -100	degats_des_eaux -41	incendie 44	vol 158
#lbra	blessure 84	collision -76	evenement_climatique 195	none -156	vandalisme 73	vol -74
#lcab	blessure -71	collision -140	degats_des_eaux -70	evenement_climatique 221	incendie 143	none -47	vandalisme -51	vol -98
#lcai	collision -63	vandalisme -46	vol 233
#lcam	collision 72
#lcan	autre -44	blessure -40	collision -82	degats_des_eaux -41	dommage_materiel 229	evenement_climatique -46	incendie 52
#lcap	none -49	vandalisme 142	vol -54
#lcar	dommage_materiel -42	none -46	vandalisme 51	vol 79
#lch>	degats_des_eaux 93	evenement_climatique -76	none 77	vol -42
#lcha	dommage_materiel 92
#lcli	blessure 74	degats_des_eaux 42
#lcof	vol 58
#lcom	evenement_climatique 81
#lcor	blessure -44	collision -109	vol 213
#lcou	degats_des_eaux 78
#lcui	degats_des_eaux 113
#lda>	blessure -55	collision 142	vol 46
#ldak	incendie 42	vol -53
#ldi>	dommage_materiel 68
#le3>	evenement_climatique 44	none -40
#le3n	evenement_climatique 113
#le3t	blessure 73	collision 87	none -43
#le7>	blessure 113	collision -52
#le9>	blessure 64	degats_des_eaux 72	none -55
#le9a	blessure 44	collision -64	evenement_climatique 72
#le9n	blessure -54	collision 51	dommage_materiel -75	evenement_climatique -48	vandalisme 148
#le9t	blessure 148	collision 53	none -52
#leau	collision -45	degats_des_eaux 51	dommage_materiel 50	incendie 75	vandalisme 40	vol -80
#leb>	collision 48
#lebn	collision 188	evenement_climatique -95
#lebt	collision 202	none -55
#lec>	collision 53	degats_des_eaux -48	dommage_materiel 47	vol 91
#leco	collision -133	dommage_materiel 252	evenement_climatique -44	none -54
#lect	collision -57	dommage_materiel 110	incendie 103	none -42	vol 41
#led>	blessure 99	collision -183	dommage_materiel 228	vol -62
#lef>	autre 144	collision 49
#lefo	vol 79
#left	autre 145	blessure -74	collision 130	dommage_materiel -85	none -93	vandalisme -48	vol -76
#legh	none -46	vol 124
#lein	collision 102
#lek>	collision 141
#lekh	blessure 96
#lel>	degats_des_eaux 152
#lem>	incendie 56
#lemn	dommage_materiel -62	incendie 146	vol -69
#lens	autre -108	blessure 126	bris_de_glace -60	collision -129	degats_des_eaux -42	dommage_materiel 132	vol -89
#leph	vol 56
#leq>	blessure 62	degats_des_eaux 41
#ler>	none 75
#less	collision -40	dommage_materiel 75	none -42	vandalisme -47
#lest	autre 283	blessure -64	none -82	vol -47
#let>	incendie 42
#leta	bris_de_glace 56	degats_des_eaux -50	dommage_materiel 66
#letn	blessure -70	collision -44	dommage_materiel 188	none 101	vandalisme -104	vol -45
#lett	vol 99
#leur	vandalisme 87
#leus	bris_de_glace 67	collision 65
#leva	collision 102	vol -61
#leve	autre 182	none -76
#leww	bris_de_glace 63
#lex>	collision 120	dommage_materiel 60	incendie -86
#lfac	collision 150
#lfar	blessure 110	collision 79	none -125
#lfat	autre 146	dommage_materiel -80	incendie -62	none -74	vandalisme -45
#lfay	evenement_climatique 190	vol -59
#lfaz	collision -94	dommage_materiel 253	none -62	vandalisme 73	vol -71
#lfer	collision -85	dommage_materiel 50	incendie 56	none -40	vol 81
#lfeu	collision 110
#lfje	collision 58	incendie 65
#lflo	autre 84	blessure -41	collision -40	dommage_materiel 44	none 59
#lfo9	degats_des_eaux 90
#lfor	bris_de_glace 72	collision -88	none -44	vandalisme 61	vol 43
#lfou	degats_des_eaux 99
#lfra	collision 43	degats_des_eaux 69
#lfri	collision 56
#lgar	bris_de_glace 68	evenement_climatique 105	none -74
#lgaz	collision -49	degats_des_eaux 63	incendie 83	none -52
#lge>	collision 105
#lgen	dommage_materiel -72	evenement_climatique -50	none -43	vandalisme -49	vol 250
#lgha	autre 75	degats_des_eaux 62
#lghe	collision 40	evenement_climatique 49
#lghi	blessure -55	collision 72	dommage_materiel -50	evenement_climatique 147
#lghn	evenement_climatique 95	vol 63
#lgho	blessure 60	bris_de_glace 56
#lgiq	autre 167	collision 52	none -154	vandalisme -43	vol -55
#lgre	evenement_climatique 141
#lha>	dommage_materiel 47
#lhaj	degats_des_eaux 41
#lham	collision -53	vandalisme 58
#lhom	evenement_climatique 58
#lhot	blessure 83	collision -58	degats_des_eaux -83	dommage_materiel -52	incendie 134
#lhou	collision 98	degats_des_eaux -67	dommage_materiel 125
#lhwa	bris_de_glace 126	dommage_materiel 47	incendie 45	none -57	vandalisme -55
#li9i	bris_de_glace 44	collision -82	vandalisme 117	vol -43
#lia>	none -46
#lian	collision -49	dommage_materiel 72
#lib>	blessure -52	collision -40	degats_des_eaux -46	dommage_materiel 127	vol 44
#lid>	autre 42	blessure -49
#lida	blessure 46
#lidi	autre 77	dommage_materiel 40	none -44
#lien	bris_de_glace 71	dommage_materiel 144
#lier	collision 45
#lifo	dommage_materiel 82
#liga	autre -65	blessure 184	none -42
#lign	collision 55
#liha	bris_de_glace 52
#liho	evenement_climatique 59
#lij>	blessure 47	vol 41
#lik>	none 99	vol 48
#liko	autre 91
#lill	dommage_materiel -46
#lim>	degats_des_eaux 87
#lima	degats_des_eaux 59	incendie 58	vol -41
#lime	collision 69
#limn	bris_de_glace 104	collision 55	evenement_climatique -53
#lin>	incendie 50
#lina	degats_des_eaux 49
#line	vol 141
#ling	dommage_materiel 68
#lini	autre 48	blessure 62
#lio>	collision 82
#lisa	collision -42	degats_des_eaux 104	evenement_climatique 98	vol -54
#lise	vol 83
#lisi	collision 86	vandalisme 43
#lisr	autre -46	blessure 93	incendie 44
#liss	bris_de_glace 49	collision 95	none -44
#lit>	collision 45
#livr	collision 53	vol 54
#liw>	autre -41	none 201	vandalisme -42
#liz>	collision 62
#ljam	bris_de_glace 197	collision -163	degats_des_eaux -54	dommage_materiel -63	evenement_climatique -123	incendie -47	none -190	vandalisme 193	vol -74
#ljar	bris_de_glace 84	degats_des_eaux 77	dommage_materiel -53	vandalisme -69
#ljen	collision 112
#lkam	bris_de_glace 61	collision 43
#lkar	blessure 57
#lkbi	blessure 234	bris_de_glace 56	dommage_materiel -68	evenement_climatique -46	none -82
#lkel	blessure 47
#lkha	vandalisme 47
#lkhc	blessure 130	incendie 48	none -63
#lkhd	collision -47	dommage_materiel -42	evenement_climatique 109	vandalisme 51
#lkhi	dommage_materiel -48	incendie 68	none 56	vol 42
#lkho	collision 68
#lkhr	bris_de_glace -69	evenement_climatique 69	vandalisme 99	vol -74
#lkhs	collision -61	dommage_materiel 128	evenement_climatique 93
#lkhw	incendie 68	vandalisme -43	vol 75
#lkhy	bris_de_glace 102	incendie -50	vol 68
#lkla	blessure -88	collision -88	degats_des_eaux 217	dommage_materiel -56	evenement_climatique -46	none -124	vandalisme -85	vol 105
#lkli	bris_de_glace -40
#lkom	vol 65
#lkon	dommage_materiel -52	evenement_climatique 103
#lkor	bris_de_glace 42	vol 68
#lkou	degats_des_eaux 45
#lkra	bris_de_glace -76	collision -56	dommage_materiel 42	none -45	vandalisme 126
#lla3	collision -70	degats_des_eaux -66	dommage_materiel -49	incendie -40	none -101	vandalisme 353	vol -54
#lla7	collision 66
#llab	autre 152	collision -110	none -66	vol 65
#llag	evenement_climatique 102	vandalisme 82
#llal	dommage_materiel 60	none -41
#llar	collision 170
#llat	bris_de_glace 42
#llaw	none -65	vol 141
#llch	evenement_climatique 74
#lle3	dommage_materiel -58	vandalisme 185
#lle7	blessure 107	collision -51	dommage_materiel 69
#lle9	blessure 61	bris_de_glace 58	collision -50	dommage_materiel 48	none -63	vandalisme -42	vol 45
#lle>	none -46
#lleb	blessure -48	vol 72
#lleg	vol 66
#llek	blessure 87	collision 109	none -42	vandalisme -46
#llem	collision -62	degats_des_eaux 43	dommage_materiel 85
#ller	collision 68	none 73
#lles	autre 50	collision -58	dommage_materiel 80	none -40
#llet	autre 80
#lleu	autre 40	collision -45	vol 66
#llgh	collision -41	vol 157
#llha	collision -54	dommage_materiel 126	none -62
#llie	collision 44
#llij	blessure 60
#llil	collision 82	evenement_climatique -42	incendie 48
#llit	collision 41
#lliw	none 44	vol 60
#llom	blessure 200	none -44
#llon	degats_des_eaux 96	dommage_materiel 53
#llou	collision 44
#llum	blessure 177	bris_de_glace 178	degats_des_eaux -59	dommage_materiel -180	none -83	vandalisme -45	vol -41
#lm3e	degats_des_eaux 119
#lm3i	blessure -93	collision 126	evenement_climatique 49
#lma7	collision 64
#lma>	collision -42	degats_des_eaux 158
#lmac	degats_des_eaux 153
#lmad	collision 80	vol -43
#lmag	collision -147	evenement_climatique -48	vandalisme 121	vol 172
#lmah	dommage_materiel 66	none -50	vol 102
#lmak	blessure 67	collision -47	vandalisme 63
#lmal	bris_de_glace 50
#lman	autre -49	blessure -104	bris_de_glace -47	degats_des_eaux -42	dommage_materiel -97	evenement_climatique -67	incendie -73	none -206	vandalisme 270	vol -76
#lmar	degats_des_eaux 100
#lmas	collision 140	degats_des_eaux 69	dommage_materiel -70
#lmat	vandalisme 56
#lmdr	bris_de_glace -42	dommage_materiel 42	vol 86
#lmec	bris_de_glace 67	collision 74	incendie -53
#lmed	degats_des_eaux 54	vandalisme 123	vol -72
#lmen	incendie 125
#lmes	blessure -45	dommage_materiel 201	none -71	vandalisme -74	vol -46
#lmid	blessure 104
#lmin	collision 83
#lmkh	incendie 77
#lmma	degats_des_eaux 79
#lmod	blessure 57
#lmoh	degats_des_eaux 77
#lmon	blessure -56	collision -52	vandalisme -63	vol 216
#lmor	collision 188
#lmos	blessure 75	evenement_climatique 72	vol -64
#lmot	dommage_materiel 63
#lmou	autre 67
#lmra	autre 91	bris_de_glace 65	collision 41	none -63
#lmse	collision 146	vandalisme -49
#lnac	collision 53	dommage_materiel -44	vol 63
#lni>	autre 182	none -149
#lo3>	blessure 113	collision 122	degats_des_eaux -64	none -54	vol -40
#lo7>	bris_de_glace -55	collision -107	dommage_materiel 132	incendie -127	none -60	vandalisme 251	vol -93
#loca	none -46	vandalisme 55	vol 84
#loga	vol 69
#loir	blessure -43	degats_des_eaux 166
#lokh	collision 127
#lol>	degats_des_eaux 47
#lom>	blessure 159
#lomb	degats_des_eaux 89
#lon>	degats_des_eaux 47
#lonn	degats_des_eaux 230	none -67	vol -46
#lor>	collision 80
#lott	degats_des_eaux 168
#lou3	collision 63
#lou7	evenement_climatique 207	none -60	vandalisme -40
#louf	collision 185
#louh	incendie 50
#louk	blessure -69	bris_de_glace -43	collision -54	degats_des_eaux -44	dommage_materiel 118	evenement_climatique 106	none -69	vol -40
#loul	degats_des_eaux 95	none -40	vol 52
#loum	autre -44	blessure 87
#loun	dommage_materiel 55
#lous	autre 133
#lovo	vol 118
#lowl	vol 92
#lpar	bris_de_glace 52	vandalisme 66
#lpas	autre 155	bris_de_glace -41	collision 71	degats_des_eaux -43	evenement_climatique 60	none -74	vol -87
#lpc>	collision -63	dommage_materiel 104	none -45	vandalisme -49	vol 160
#lper	evenement_climatique 75
#lpha	bris_de_glace 45	collision 60	vol 64
#lpis	blessure 56	degats_des_eaux 54
#lpla	collision 41	degats_des_eaux 53
#lpol	vol 47
#lpom	collision -62	incendie 125	vol 82
#lpor	autre 40	collision 49	none -53
#lpou	collision 45	degats_des_eaux 66
#lpri	vandalisme 67
#lqah	vol 53
#lqdi	collision -102	dommage_materiel -47	none -69	vandalisme 319
#lqfe	collision -50	dommage_materiel 65	vol 97
#lqin	blessure 105	collision -55	vol 61
#lqit	vol 78
#lsa>	collision 151	dommage_materiel -88	vandalisme 81
#lsat	collision 86	dommage_materiel 172	none -110	vandalisme -56	vol -85
#lsou	dommage_materiel 77	vol -52
#lta7	degats_des_eaux 45
#ltan	degats_des_eaux 47
#ltat	blessure 60	collision -42	degats_des_eaux -43	dommage_materiel 221	evenement_climatique -67	none -61
#ltch	collision 113	none 135	vandalisme -44
#ltha	collision 160
#ltni	degats_des_eaux 85
#lto>	autre 137	blessure -45	dommage_materiel 112	none -92
#ltra	vandalisme 109
#lum>	blessure 177	bris_de_glace 178	degats_des_eaux -59	dommage_materiel -180	none -83	vandalisme -45	vol -41
#lune	autre 247	bris_de_glace 128	collision -102	degats_des_eaux -50	dommage_materiel -92	evenement_climatique -72	none -121	vandalisme 40	vol -70
#lure	blessure 204	collision -87	dommage_materiel -81	evenement_climatique -42	incendie 132	none -52
#lust	degats_des_eaux 125	dommage_materiel 78	vol -49
#lux>	bris_de_glace 163	degats_des_eaux -49	evenement_climatique 55
#lvas	collision -59	dommage_materiel 250	none -48
#lvel	evenement_climatique 110
#lvil	vol 136
#lvit	bris_de_glace 209	evenement_climatique -51
#lvol	autre 45	collision 97	vol -45
#lwa>	blessure -76	collision -67	degats_des_eaux 103	incendie 123	vol -55
#lwad	evenement_climatique 152
#lwal	autre 40	blessure 49
#lwar	blessure -43	collision 71	vandalisme 117	vol -46
#lwat	blessure 178	collision -87	dommage_materiel -48	vol 95
#lwe9	collision 41
#lwel	vandalisme 48
#lwer	degats_des_eaux 72	none -59	vandalisme 108	vol -47
#lwes	collision 57	dommage_materiel 128	none -49
#lwi9	degats_des_eaux -66	evenement_climatique 222	vol -61
#lwla	none -48	vandalisme 155
#lwli	blessure -98	degats_des_eaux 126	dommage_materiel 147	none -91	vandalisme -48
#lwra	autre 121	none -56	vol 43
#lyan	bris_de_glace 48	none -93	vandalisme 121
#lyce	blessure 56	none -66	vol 85
#lyom	collision 47	none 64
#lyon	autre 99
#lyse	autre 205	blessure -89	collision -88	dommage_materiel -44	none -84	vandalisme -46	vol 144
#m3ah	none -40	vandalisme 70
#m3ak	collision 42
#m3an	blessure 43
#m3aw	degats_des_eaux 63	dommage_materiel 127
#m3el	degats_des_eaux 70
#m3em	collision 42	vandalisme 74	vol -41
#m3ew	blessure 44	collision 75	vandalisme 41	vol -45
#m3iz	blessure -56	collision 116	evenement_climatique 44
#m3ta	bris_de_glace -42	degats_des_eaux 47	dommage_materiel 84	evenement_climatique 47
#m3te	collision -54	degats_des_eaux 46	dommage_materiel 69
#m7da	vandalisme 167	vol -49
#m7lo	collision 43	degats_des_eaux 61	vol 40
#m7to	collision -57	incendie 59
#m9el	collision -46	vandalisme 128
#m9et	bris_de_glace 47	collision 43	vandalisme 109	vol -50
#m9lo	collision -40	none -46	vol 161
#m9to	dommage_materiel -56	vol 151
#ma3>	degats_des_eaux 111	incendie 102	none -51
#ma3a	autre 89	degats_des_eaux -48	dommage_materiel -55	evenement_climatique 121	none -72	vandalisme 95	vol -65
#ma3l	collision 63
#ma3n	collision -44	none 186
#ma7>	blessure 106	collision -40	incendie 136	none -70
#ma7d	collision -46	degats_des_eaux 61	dommage_materiel -40	evenement_climatique 108	none -57	vandalisme -43
#ma7l	vol 50
#ma9a	blessure 55
#ma9d	collision 102
#maar	collision 53
#mabg	degats_des_eaux 45
#macb	dommage_materiel 208	evenement_climatique -48
#mach	none 48
#maci	vol 66
#mad>	incendie 126
#madi	collision 90
#madr	blessure 71	collision 117	vol -46
#mafi	autre 47	collision 79
#maga	collision -135	vol 209
#magh	collision -46	degats_des_eaux -55	evenement_climatique -56	vandalisme 186	vol -43
#mahd	none -53	vol 86
#mahl	blessure -94	dommage_materiel 110	evenement_climatique -56	vol 90
#mai>	none 134
#mail	autre 194	none -175
#main	collision 80	vandalisme 74
#mais	collision 91	dommage_materiel 53
#majh	vol 55
#majr	collision 104
#maka	none 60
#makh	vol 99
#makl	blessure 130	dommage_materiel -47
#mal9	vol 113
#mala	collision 153	vandalisme -40
#mali	blessure 126	collision -103
#mall	blessure 116	none -66
#mam>	blessure 113	bris_de_glace 43	collision -61
#mama	bris_de_glace 95	none -40
#man>	vandalisme -44	vol 113
#mana	none 65
#mand	collision -98	dommage_materiel 116	vol 72
#mane	blessure 143	bris_de_glace -47	none -64
#mani	blessure -41	bris_de_glace 121	collision -52	dommage_materiel -57	none -60	vandalisme 143	vol -50
#mant	incendie 67	none 66
#mar>	vandalisme 139
#marb	collision -66	degats_des_eaux 75	dommage_materiel 171	none -75
#marc	collision 105
#mari	collision 57
#marj	dommage_materiel 63
#marn	collision 71
#maro	collision -47	degats_des_eaux 66	dommage_materiel 104	vol -83
#marr	vol 44
#mars	autre 101	none -47
#mart	dommage_materiel 41	none -71	vandalisme 94	vol 47
#mas2	collision 47	none 76
#mata	dommage_materiel 113	vol -61
#matb	collision -77	degats_des_eaux 98	incendie 60
#matc	blessure 207	collision -104	none -53	vandalisme 118	vol -44
#mate	evenement_climatique 83	incendie 44
#mati	incendie 40
#matl	collision -68	degats_des_eaux 102	incendie 73
#mato	collision -48	dommage_materiel -51	evenement_climatique 110	incendie 95	none -47
#matr	collision 57
#maw>	collision -49	incendie -79	vandalisme 250	vol -49
#mayn	none 59
#mba>	bris_de_glace 181	degats_des_eaux -45
#mbe>	vandalisme 88
#mbel	degats_des_eaux 129
#mbie	autre 71	degats_des_eaux 92
#mbou	autre 63
#mbre	degats_des_eaux 47
#mbul	collision 43
#mch>	autre 126	collision 88	none -51
#mche	collision -41	evenement_climatique 102	vandalisme 40	vol -46
#mchi	none -42	vol 53
#mdan	vandalisme 219	vol -98
#mdeg	collision 275	none -160	vol -109
#mder	blessure 56
#mdkh	autre -53	blessure 156
#mdol	vol 41
#mdou	vandalisme 51
#mdra	blessure -58	collision 43	degats_des_eaux 85	vol 54
#mdro	degats_des_eaux 83	vandalisme 46
#mdul	bris_de_glace -42	collision -58	dommage_materiel 72	vol 92
#me3n	collision -41	vol 58
#me3t	bris_de_glace 60
#me7>	collision -80	degats_des_eaux 47	incendie 58	vandalisme 107
#me7l	collision -44	degats_des_eaux 139	none -49	vol 71
#me7r	degats_des_eaux -43	dommage_materiel -100	evenement_climatique 58	incendie 50	vandalisme 139
#me7t	degats_des_eaux 121	evenement_climatique -52	vol 109
#meca	none -81	vandalisme 106
#mech	blessure 112	collision -151	evenement_climatique -44	incendie 128	none -71
#med>	evenement_climatique 83	vol -51
#mede	blessure 145	collision -95	evenement_climatique 69
#medi	blessure -45	collision 40	degats_des_eaux 69	vol 59
#medr	collision 50	vandalisme 138	vol -77
#mega	bris_de_glace 130	degats_des_eaux -59
#megh	blessure 85	collision -53	dommage_materiel -49	none 113
#meh>	collision 91
#mehd	blessure -54	bris_de_glace 59	evenement_climatique -52	none -60	vandalisme 110
#mekn	collision 55
#mekt	degats_des_eaux -74	vandalisme 100	vol 67
#mena	dommage_materiel 148
#menf	collision 86
#menh	incendie 95
#menn	degats_des_eaux 123
#ment	autre 41
#mera	dommage_materiel 68	vol 59
#merf	degats_des_eaux 125
#merr	autre 88	none -70	vandalisme 52
#mers	autre -62	blessure 51	collision -55	dommage_materiel -47	none -66	vandalisme 160
#mert	autre 43	collision -46
#merz	collision 101
#mes>	evenement_climatique 54
#mesk	collision 140	none -48
#mesm	collision -76	vandalisme 237	vol -85
#mess	collision -85	degats_des_eaux 46	dommage_materiel -75	none -50	vandalisme 72	vol 110
#met>	evenement_climatique 143
#metr	vol 57
#meub	collision -45	degats_des_eaux 88	none -44
#mezr	blessure -46	collision 116	dommage_materiel -62	incendie -74	none -51	vandalisme 132
#mezy	none 131
#mfaz	degats_des_eaux 172
#mfer	bris_de_glace 87	dommage_materiel 78	vol -62
#mfto	collision 70	degats_des_eaux 52	none -69	vol 94
#mgar	collision 99
#mghe	vandalisme 69
#mha>	blessure 166	collision -169	none -117	vandalisme 212	vol -65
#mi3>	collision 129	none -127	vandalisme 73	vol -51
#miab	collision 68
#mid>	blessure 72
#mide	collision -41	degats_des_eaux 54	evenement_climatique 103
#mier	dommage_materiel -45	evenement_climatique 134	none -47
#mila	collision 52	dommage_materiel -59	incendie 59	none -70	vandalisme -51	vol 141
#min>	collision 43	vandalisme -43	vol 87
#mina	blessure 74	collision -104	degats_des_eaux 157	vandalisme -41
#mine	incendie 43
#mini	collision 109	vandalisme 42
#mio>	collision 72
#mion	collision 78
#miqu	bris_de_glace 226
#mir>	vandalisme 47
#mira	bris_de_glace -44	collision -79	vandalisme 203	vol 47
#miro	blessure -122	bris_de_glace 251	degats_des_eaux -42	dommage_materiel -68	evenement_climatique -40	none -85	vol -77
#misk	bris_de_glace 103
#miss	vol 76
#mito	blessure 101	collision -46
#mitr	collision -62	degats_des_eaux -51	dommage_materiel 94	evenement_climatique 181
#miya	collision 57
#miyt	blessure 67	degats_des_eaux -64	none -49	vandalisme 75	vol 81
#miza	vol 166
#mjro	vandalisme 88
#mken	autre 52	collision -44	none 132	vol -55
#mkes	collision -73	evenement_climatique 120	none -46	vol 81
#mkha	collision -91	dommage_materiel -80	vandalisme 239
#mkhe	collision -102	none -40	vandalisme 220
#mkhl	blessure 101	degats_des_eaux -45	dommage_materiel 65	vol -51
#mkin	none 112
#mkom	none -44	vol 137
#mkto	vandalisme 90
#mli>	bris_de_glace 52
#mlin	incendie 62
#mlo>	collision -89	degats_des_eaux 64	dommage_materiel -55	incendie 207	none -110
#mlou	blessure 73	dommage_materiel -42	none 41
#mma3	degats_des_eaux 79
#mma>	collision -49	vol 62
#mmad	collision 54
#mmam	blessure 142	collision -60	degats_des_eaux 49	none -52
#mman	collision -166	dommage_materiel 208	none -44	vol 77
#mmar	collision 42	vol 50
#mmat	evenement_climatique 82
#mme>	degats_des_eaux 89	dommage_materiel -49
#mmed	dommage_materiel 53	vandalisme 63
#mmel	incendie 56
#mmeu	collision -58	degats_des_eaux 115	none -57	vol 87
#mmi>	collision 111
#mmis	vol 87
#mmla	collision 161	none -56
#mmo>	bris_de_glace 64	vol 50
#mmou	blessure 70	collision 77
#mmro	collision 64
#mmun	collision 104
#mna>	collision 63
#mnfo	dommage_materiel 46
#mnha	collision 70	incendie -46	vandalisme 52
#mni>	dommage_materiel 74
#mnin	none -43
#mnno	bris_de_glace 77	degats_des_eaux -82	dommage_materiel -59	incendie 176
#mno>	degats_des_eaux 168
#mobi	collision 45
#moch	evenement_climatique 75
#mode	collision -47	dommage_materiel 74	evenement_climatique 76	incendie 56
#modi	blessure 69
#moha	dommage_materiel 96
#mohi	degats_des_eaux 98
#moin	collision 207	none -45	vol -92
#moir	blessure -62	degats_des_eaux -42	dommage_materiel 284	none -57
#momk	none 130
#mona	bris_de_glace 53	collision 76	dommage_materiel -50
#moni	dommage_materiel 129
#mons	collision 97
#mont	autre 108	collision -46	none -53	vandalisme -42	vol 142
#moqa	evenement_climatique 78	vol 93
#mor>	none 75
#mora	collision 99
#moro	collision 47
#morq	collision 48
#mosa	dommage_materiel 82	evenement_climatique 78	none 94	vol -66
#most	blessure 41	collision 47	vol 42
#mota	collision 48
#mote	incendie 63	none -42
#moto	collision 56	vol 61
#mou3	vandalisme 93	vol 56
#mou>	collision -156	dommage_materiel 194
#mouc	incendie 42	none -74	vandalisme 145	vol -66
#moud	blessure 78	evenement_climatique 114	none -60	vandalisme 54	vol -50
#mouj	dommage_materiel 46	evenement_climatique 105
#moum	incendie 153	none -46	vandalisme -48	vol -42
#mour	collision 74	vol 41
#mous	blessure 67	collision -65	dommage_materiel -44	incendie 45	none -59	vandalisme 62	vol 45
#mout	autre 69
#mouz	blessure 84
#mpac	bris_de_glace 189	collision -80	evenement_climatique -42
#mpag	autre 210	none -50
#mpe>	degats_des_eaux 49	none -63	vol 124
#mpet	evenement_climatique 154
#mpia	collision -57	dommage_materiel -43	incendie 239	vol -51
#mpie	incendie 89
#mpin	evenement_climatique 75
#mpli	vol 125
#mpre	vol 43
#mpte	degats_des_eaux 92
#mpto	evenement_climatique 66	vol 46
#mra>	collision 44
#mray	bris_de_glace 298	none -84	vol -46
#mri>	collision 45	dommage_materiel -47	none 234	vandalisme -58	vol -41
#mrid	collision 69	none -43	vandalisme 119	vol -56
#mrna	none 112
#mro>	vandalisme 42
#mrou	dommage_materiel 150
#mrra	autre 261	collision -52	none -125
#mrti	collision 118
#msa>	collision 41	none 76
#msaf	degats_des_eaux 61	vol 41
#msdo	degats_des_eaux 90
#mse7	bris_de_glace 47	dommage_materiel 197	none -59
#msel	bris_de_glace -50	collision 47	degats_des_eaux 42
#msem	autre 88	blessure -56	collision 122	dommage_materiel -55	evenement_climatique -40	vandalisme -52
#msin	collision 50	degats_des_eaux 59
#mski	collision 80
#mslo	collision 104
#msun	dommage_materiel 159	none -42
#mt2e	none 229	vol -40
#mta>	none 75
#mtch	autre 89	bris_de_glace 66	collision -40
#mti>	collision 128	incendie -58	vandalisme 43
#mtna	collision 47	vol 66
#mult	dommage_materiel 80	incendie 94	vol -61
#mune	collision 104
#mur>	collision 52	dommage_materiel 40
#must	vandalisme 91
#mutu	autre 188	blessure -70	none -58
#mway	vol 109
#mzro	dommage_materiel 110	incendie 64	none -67	vol -49
#mzya	collision 70	none -44	vol 44
#n3as	degats_des_eaux 77
#n3aw	dommage_materiel 44	vol 108
#n3el	bris_de_glace -55	collision -42	degats_des_eaux -61	dommage_materiel 258
#n3em	collision 60
#n3es	vol 88
#n3re	blessure 72
#n3ti	blessure 157	bris_de_glace -45	collision -93	dommage_materiel -70	vandalisme 145	vol -91
#n7el	vol 112
#n7er	autre 127	collision 93	vol -130
#n9a>	degats_des_eaux 55	vandalisme 94	vol -63
#n9de	collision 42
#n9ed	collision 84	dommage_materiel 57
#n9el	collision 83	dommage_materiel -46	none -73	vandalisme -81	vol 173
#n9ez	blessure 56	dommage_materiel 58	incendie 75
#n9ha	collision 51
#n9i>	collision 65	none -41	vol 53
#n9o>	bris_de_glace -102	collision 118	dommage_materiel -46	vandalisme 141	vol -43
#n9ol	none 168	vol -61
#n9te	blessure 76	dommage_materiel 111	evenement_climatique -80	incendie -47
#na3a	collision 80	none 173	vol -45
#na3e	evenement_climatique 90	none -53	vol 49
#na3s	none -46	vol 111
#na9e	bris_de_glace -73	collision -86	vandalisme 158
#nab>	collision 73	none -53
#nack	bris_de_glace -59	collision -62	incendie 48	vandalisme 71	vol 57
#nad>	collision 71
#nada	autre 59	blessure -43	collision -81	dommage_materiel 182	none -79	vandalisme -41
#nade	dommage_materiel 70
#nado	vol 78
#nafs	blessure 76	bris_de_glace -53	vandalisme 41	vol -40
#nage	autre 44	collision -56	dommage_materiel 113
#nah>	collision 46
#naha	collision -56	incendie 68	vandalisme 58
#nahc	none 175
#naho	degats_des_eaux -101	evenement_climatique 137
#nair	autre 87	blessure -62	collision -47	dommage_materiel 132	vol -89
#nakh	blessure -63	dommage_materiel -66	none -124	vandalisme 208	vol -40
#nal>	dommage_materiel 122
#nale	blessure 156	collision -41
#nali	collision -42	degats_des_eaux 104	evenement_climatique 98	vol -54
#nan>	blessure 132	collision -54	none -85	vandalisme 107	vol -55
#nanc	autre 66
#nano	blessure -45	collision 144
#nant	collision 41
#nape	collision -41	degats_des_eaux 40	dommage_materiel 97	incendie 49	vol -54
#naql	collision 52
#nas>	vandalisme 42
#nate	dommage_materiel 117
#nath	autre 271	dommage_materiel -44	none -189	vol -40
#nati	collision 89
#natn	vandalisme 96
#naul	collision 43
#naw>	vandalisme 111	vol -49
#naze	collision 46	degats_des_eaux 49
#nbel	collision 74	none -44
#nbi3	autre -62	collision 50	dommage_materiel -40	evenement_climatique 54	none -61	vol 150
#nbi>	collision -47	degats_des_eaux 108	dommage_materiel 53
#nbni	blessure 92	collision -50	vol 40
#nbul	autre 181	none -40
#ncai	none 56
#nce>	autre 60
#nces	collision 63
#nch>	none 125
#ncha	blessure 152	bris_de_glace -41	dommage_materiel -66	evenement_climatique -41	none -175	vandalisme 95	vol 100
#nchk	collision -73	none 42	vandalisme 147
#ncho	none 60
#nchr	vol 82
#ncte	incendie 58
#nda>	autre 48	bris_de_glace 61	none -40
#ndal	evenement_climatique 42
#ndar	vol 49
#ndda	autre 112
#nde>	autre -61	collision -90	dommage_materiel 180	incendie 48
#ndec	none 40
#ndek	degats_des_eaux 98
#nden	none 137
#nder	blessure 132
#ndes	dommage_materiel -46	incendie 165	none -133
#ndeu	bris_de_glace 50	vol 124
#ndha	blessure 151	collision 44	dommage_materiel -51	none -42
#ndho	collision -53	vol 102
#ndis	collision -40	vol 44
#ndko	blessure 49
#ndna	vol 42
#ndo>	collision 66
#ndon	blessure 293	collision -52	degats_des_eaux -41	dommage_materiel -51	incendie -43	none -173	vandalisme -41	vol -53
#ndor	collision 79	degats_des_eaux 77	dommage_materiel -58
#ndou	collision -58	none -75	vandalisme 105	vol 116
#ndre	collision 48
#ndri	vol 93
#nduc	bris_de_glace -59	dommage_materiel 182
#ne9>	blessure -40	incendie 178
#neau	dommage_materiel -48	evenement_climatique 123	incendie 43	none -48
#neb>	dommage_materiel 46	none -71	vandalisme 99
#nech	blessure -40	bris_de_glace -58	collision -129	degats_des_eaux -58	incendie 46	none -83	vandalisme -43	vol 306
#nee>	bris_de_glace 52	dommage_materiel 88
#nefe	degats_des_eaux 63
#neff	collision 43	degats_des_eaux 123
#nefk	degats_des_eaux 82	dommage_materiel -46	incendie 69
#nefs	collision 42	vol 70
#neim	collision -58	vandalisme -63	vol 186
#nejj	blessure 97	vol -42
#nel>	evenement_climatique 135
#neme	collision 100	vol -116
#nemr	collision 82
#ner>	autre 57	collision 46
#nerv	blessure 83
#nes>	vol 41
#ness	blessure 117	bris_de_glace -40	dommage_materiel -57	none 79
#netn	collision 67
#netr	bris_de_glace 281	collision -60	degats_des_eaux -44	dommage_materiel -44	none -88	vandalisme -64
#nett	bris_de_glace 45	none -41
#neu>	collision 106	dommage_materiel 59	vol -41
#neus	vandalisme 67
#nezl	blessure 48
#nfek	degats_des_eaux 67
#nfes	collision 142
#nfir	blessure 44	collision 80
#nfou	dommage_materiel 46	vol 43
#ngar	evenement_climatique 172	none -41
#nge>	dommage_materiel 119	none -54
#ngel	blessure -41	bris_de_glace 46	dommage_materiel 126
#nger	vandalisme 85	vol 51
#nghs	bris_de_glace 91	evenement_climatique -52
#ngle	collision 55
#ngo>	collision 67
#ngol	collision 60	incendie -70	none 58
#ngoo	bris_de_glace 58	collision 94
#ngou	blessure 102	collision -87	vol 143
#ngue	collision 102	degats_des_eaux -60	dommage_materiel 152	evenement_climatique -40	vandalisme -77
#nha>	vandalisme 104
#nhbe	blessure -64	collision 105	degats_des_eaux -60	dommage_materiel 128	none -44
#nhde	none 104
#nhez	blessure 123
#nhom	collision -44	incendie 116	none -52	vandalisme -52
#nici	collision 89	none -66	vandalisme 75
#nie>	autre 149	blessure 123	collision -48	none -50	vol -43
#nier	vol 81
#nifi	collision 88
#nifr	evenement_climatique 71	vandalisme 87	vol -104
#nih>	dommage_materiel -56	vol 78
#nina	collision -89	degats_des_eaux 67	dommage_materiel 113
#niqu	blessure 48
#nis>	none -60	vandalisme 166
#nit>	collision 40
#nite	dommage_materiel 119	vol 55
#nitr	collision 60
#nive	blessure -44	collision 88	degats_des_eaux -48	dommage_materiel -65	none -75	vandalisme 83	vol 96
#niya	vandalisme 58
#niyi	degats_des_eaux 45	none -68	vandalisme 149
#njaw	none 147
#njib	incendie 123
#njme	blessure 73	degats_des_eaux 69
#njou	collision 44	evenement_climatique 72	none -42	vol 62
#njri	blessure 172	bris_de_glace 66	collision -126
#nka>	blessure 75	vandalisme -42	vol 89
#nkem	none 127
#nkhd	vandalisme 122
#nkhe	collision -55	dommage_materiel 136	vol 83
#nkhr	collision 180	evenement_climatique 50	none -117
#nktb	degats_des_eaux 94
#nkte	collision 70	dommage_materiel -54	vol 84
#nl9a	collision -59	none 44	vol 89
#nmch	collision 43	none -52	vandalisme 52
#nna>	bris_de_glace 50
#nnag	autre 191	collision -96	degats_des_eaux 105	dommage_materiel -43
#nnan	autre 63	vandalisme 61
#nnas	vandalisme -42	vol 171
#nnaw	vandalisme 111	vol -49
#nne>	autre 71	degats_des_eaux 80	evenement_climatique 49	none -67
#nnea	dommage_materiel -48	evenement_climatique 123	incendie 43	none -48
#nneb	autre -47	blessure -54	bris_de_glace -44	collision -62	dommage_materiel 101	none -145	vandalisme 162	vol -79
#nnel	evenement_climatique 135
#nnem	collision 100	vol -116
#nner	autre 85
#nnet	bris_de_glace 44	collision 113
#nneu	autre 85	incendie 41
#nni>	degats_des_eaux 89	vol -56
#nno>	bris_de_glace 49	degats_des_eaux -60	dommage_materiel -47	incendie 140
#nnou	collision -50	none 176
#nnul	autre 125	none 78
#nobi	bris_de_glace 41	collision 79	evenement_climatique 70	none -91
#noir	collision -58	degats_des_eaux 152	dommage_materiel 42
#nol>	evenement_climatique 67
#non>	autre 45	degats_des_eaux -45	dommage_materiel 80	none 96	vandalisme -40
#nora	bris_de_glace 206
#nos>	bris_de_glace 113	collision -70	dommage_materiel -66	evenement_climatique -67	incendie 53	none -58	vandalisme 98
#nota	collision 71
#nou>	autre 71	vandalisme 76
#noun	incendie 48
#nous	autre 174	collision -65	none -165	vol 100
#nove	autre 48	dommage_materiel 42	none -40
#nqa>	collision 78	none -75	vandalisme 122	vol -45
#nqde	blessure 117	bris_de_glace 42	collision -66	none 64
#nqez	blessure 52	collision 194	vol -76
#nred	autre 153	blessure -61	dommage_materiel -44	vol 61
#nrej	blessure 89	collision -42
#nrje	autre 126	blessure -93
#nsa>	degats_des_eaux 95
#nsab	collision -58	degats_des_eaux 102	vol 53
#nsal	collision -45	dommage_materiel 73	evenement_climatique -48	vandalisme -45	vol 163
#nsan	none 43	vol 42
#nsar	none 105
#nsat	incendie 55
#nsaw	incendie 68	none 146	vol -48
#nsed	degats_des_eaux 68
#nsei	blessure 46	collision -51	evenement_climatique 48	none 45	vandalisme 45
#nser	bris_de_glace 78	degats_des_eaux 46	incendie -43
#nseu	blessure -41	bris_de_glace 69	dommage_materiel 77	none -45
#nsew	none 164
#nsey	collision 110
#nsie	collision 115	degats_des_eaux -41
#nsif	autre 93	none 56
#nsio	dommage_materiel 166	evenement_climatique -48	none -46
#nsit	autre 90	degats_des_eaux 54	incendie 44	none -65
#nspo	dommage_materiel 84
#nsta	collision 41
#ntai	autre 114	degats_des_eaux 133	dommage_materiel -50	none -41
#ntch	collision 62	none 110	vandalisme -50
#nte>	none -46	vandalisme 44	vol 70
#nten	collision -56	evenement_climatique 179	none -60	vandalisme 95
#nter	degats_des_eaux 40	vandalisme 76
#ntes	collision 56
#nti>	blessure 64	none -40
#ntie	dommage_materiel -65	evenement_climatique 105
#ntif	incendie 62	vol 67
#ntis	autre 111	collision -43	dommage_materiel 106	none -91
#ntiv	vol 166
#ntne	collision 124
#nto>	collision 72
#ntor	blessure 40	collision 55
#ntpe	evenement_climatique 86	vol 54
#ntra	autre 110
#ntre	incendie 50
#nts>	blessure 146	bris_de_glace 88	collision -59	dommage_materiel -50	none -49
#ntse	autre 80	none 46
#ntur	autre 85	collision 90	none -78	vandalisme 44
#nula	autre 306	none -136
#nuli	none 238	vol -46
#nvie	none 76
#nwi>	collision -62	vandalisme 134	vol 94
#nya>	collision 40
#nyin	degats_des_eaux 62	none 41
#nzel	none -44
#o7dh	bris_de_glace 127
#o7di	blessure 69
#o7do	bris_de_glace 106	collision -56	dommage_materiel 56
#o9an	bris_de_glace 121	degats_des_eaux 61
#o9i>	collision -76	degats_des_eaux 134
#o9o>	collision -133	none -91	vandalisme 235	vol -63
#ob3>	collision 49
#oba>	autre 199	dommage_materiel -52	evenement_climatique 40	none -127
#obil	collision 49	none -41
#obin	degats_des_eaux 95
#obis	collision 100	vandalisme -40
#obot	dommage_materiel 40	none 76
#obra	collision -87	degats_des_eaux 137	incendie 53
#obre	autre 42
#obz>	blessure 65	collision 56
#ocad	collision 160	vol -41
#ocal	degats_des_eaux 119	none -83	vol 95
#ocat	vandalisme 57
#occo	collision 47
#och>	evenement_climatique 75
#ocha	collision 41	vol 103
#ochd	autre -45	blessure -59	incendie -60	vol 194
#oche	bris_de_glace -42	collision -184	dommage_materiel -81	evenement_climatique 119	none -121	vandalisme -90	vol 305
#ochk	collision 57
#ocht	autre 49	none 65	vol -42
#ocie	dommage_materiel 45
#ock>	incendie 73
#ocke	blessure 226	bris_de_glace -44	collision -199	degats_des_eaux -73	none -72	vandalisme -89	vol 154
#ocot	blessure 49	bris_de_glace -63	collision -65	degats_des_eaux -44	dommage_materiel 164	incendie -112	none -41
#octo	autre 42
#oda>	blessure -47	bris_de_glace -40	collision -196	degats_des_eaux 227	dommage_materiel -61	evenement_climatique 44	vandalisme 66	vol -73
#odam	bris_de_glace 83	collision -138	dommage_materiel -73	vol 209
#odda	vol 42
#ode>	bris_de_glace 124	collision -59	degats_des_eaux -48	dommage_materiel -42	evenement_climatique 57	incendie 83	none -40
#odem	collision -57	dommage_materiel 96	evenement_climatique 105	vol -43
#odir	blessure 69
#odra	collision 81
#ods>	none -82	vandalisme -85	vol 243
#offr	vol 103
#ofo>	vandalisme 89
#ofra	blessure 72	dommage_materiel 100
#ogan	vol 69
#ogra	collision -87	dommage_materiel 173	none -66	vandalisme 106	vol -75
#oha>	autre 86	collision -122	dommage_materiel 96	evenement_climatique 65	none -106
#ohim	degats_des_eaux 98
#ohom	collision -50	dommage_materiel -49	evenement_climatique -47	none -92	vandalisme 341	vol -90
#oiff	vandalisme 82
#oin>	collision 207	none -45	vol -92
#oint	blessure 43
#oir>	degats_des_eaux 40
#oire	blessure 66	collision -46	degats_des_eaux 59	dommage_materiel 88
#ois>	degats_des_eaux 48	dommage_materiel 46	none -49	vol 45
#oisi	vandalisme 43
#oiss	collision 173	incendie 95	none -54	vandalisme -41	vol -69
#oit>	bris_de_glace 68	collision -75	evenement_climatique 128
#oite	blessure -62	vandalisme 225
#oitu	evenement_climatique 62	none -66	vandalisme 85
#ojec	blessure -55	collision -106	dommage_materiel 144	incendie -52	none -100	vandalisme 198	vol -147
#okba	collision -79	evenement_climatique 55	vol 105
#okeb	blessure 154	collision -66	vol -44
#okha	incendie 130
#okhr	collision 94
#okka	evenement_climatique 44	vandalisme 45	vol -41
#okra	none 113
#ola>	evenement_climatique 71	vandalisme 54
#olah	collision -50	vol 90
#olai	dommage_materiel -50	evenement_climatique 55	none -72	vol 82
#olan	collision 198	vol -79
#ole>	evenement_climatique 43	none -48	vandalisme 63
#olf>	incendie 113
#olha	incendie 45
#olho	evenement_climatique 65
#olie	collision 103
#olil	vol 40
#olis	vol 44
#ollc	evenement_climatique 74
#olle	collision 42	vandalisme 134	vol -44
#ollh	dommage_materiel 101	none -50
#olli	collision 113
#ollo	degats_des_eaux 42	incendie 53
#olna	collision 44	evenement_climatique 42
#olo>	autre 65	none -44
#olon	degats_des_eaux 205	none -61	vol -46
#olou	collision 145	vol -91
#olt>	vol 50
#olta	collision -41	degats_des_eaux 71	dommage_materiel 109	incendie -85	vandalisme 45
#oma>	degats_des_eaux 46
#omar	degats_des_eaux 51	incendie 76
#omat	evenement_climatique 211	none -40
#omay	collision -101	incendie 72	none 82	vol 89
#omba	bris_de_glace 219	degats_des_eaux -50	incendie -97
#ombe	vandalisme 88
#ombi	autre 68	degats_des_eaux 87
#omch	autre 251	collision -43	dommage_materiel -54	none -53
#ome>	evenement_climatique 76
#omis	vol 56
#omki	none 130
#omma	collision -98	dommage_materiel 160
#ommi	vol 79
#ommu	collision 104
#omob	collision 45
#ompa	autre 158	none -45
#ompe	degats_des_eaux 67	none -70	vol 169
#ompi	incendie 102
#ompr	dommage_materiel 72
#ompt	degats_des_eaux 73	evenement_climatique 45
#omra	vol 56
#omro	dommage_materiel 174	none -40	vandalisme 82	vol -97
#on9i	blessure 59	vol 71
#on9o	collision 161
#ona>	evenement_climatique 63
#onal	collision 84
#onat	vol 127
#onc>	collision -41	vol 96
#onda	degats_des_eaux -51	dommage_materiel 103	evenement_climatique 103
#onde	autre -56	degats_des_eaux -45	dommage_materiel 60	incendie 82	none -66	vol 72
#ondi	collision -43	vol 72
#ondu	collision -43	degats_des_eaux 88	evenement_climatique 68
#one>	dommage_materiel 65	vol 47
#onee	dommage_materiel 238	evenement_climatique -95	none -40
#onet	bris_de_glace 79	collision 119	evenement_climatique -53	none -49
#onge	dommage_materiel 131
#oni>	vol 45
#onit	autre -40	dommage_materiel 96	vol 67
#onjo	evenement_climatique 111
#onna	autre 43	collision -44	vol 131
#onne	collision 68	degats_des_eaux 47	none -43
#onob	bris_de_glace 41	collision 79	evenement_climatique 70	none -91
#ons>	degats_des_eaux 86
#onse	none 133
#onsi	collision 115	degats_des_eaux -41
#onso	dommage_materiel 41	none -41	vol 68
#onst	collision 42
#ontp	evenement_climatique 86	vol 54
#ontr	autre 97
#ook>	dommage_materiel 208	evenement_climatique -48
#oote	collision 43	vandalisme 51
#oper	blessure 85
#opri	collision -50	degats_des_eaux 109	incendie 70
#opro	degats_des_eaux 65	incendie 48	vandalisme 94	vol -72
#opti	dommage_materiel 110	vol -69
#oque	collision -76	degats_des_eaux 63	vol 77
#oqui	collision 87	vol -43
#or3a	blessure 215	collision -76	dommage_materiel -49	evenement_climatique -67	none -57
#ora>	collision 47
#orag	evenement_climatique 156
#orah	bris_de_glace 83
#oram	bris_de_glace 206
#orat	collision 128
#ord>	degats_des_eaux 87	dommage_materiel -60
#orde	bris_de_glace 43	collision 119
#ordi	dommage_materiel 149
#ordo	autre 66
#ore>	bris_de_glace -40	incendie 97	none -59	vandalisme 116
#ori>	bris_de_glace -63	collision 112	evenement_climatique 105
#oria	vol 40
#orit	collision 75
#orn>	bris_de_glace 69	collision -84	incendie 45	vandalisme 62
#orni	blessure 97	collision 42
#oroc	collision 47
#orou	bris_de_glace 65	incendie 72
#orqu	collision 48
#orse	blessure 40	collision 55
#orsi	autre -47	blessure -58	bris_de_glace -80	collision -84	evenement_climatique 95	vandalisme 50	vol 158
#ort>	vol 45
#orta	none -45	vol 125
#orti	collision 122
#orza	blessure 118
#ose>	degats_des_eaux 183	evenement_climatique -42	none -48	vandalisme 107	vol -56
#osit	collision 121	none -41	vol 67
#ossa	collision 68	vandalisme 46
#osse	blessure 220	collision -66	none -48	vol -42
#ossi	none 111
#ost>	collision 149
#osta	dommage_materiel 125	none -45
#oste	degats_des_eaux 49	dommage_materiel 67
#ota>	vol 67
#otan	collision 77
#ote>	collision -51	dommage_materiel 81	evenement_climatique 60	none -57	vandalisme 63	vol -49
#otea	collision 157
#otel	autre 44	collision -57	dommage_materiel 73	none -65	vol 55
#oter	collision 43	vandalisme 51
#oteu	incendie 63	none -42
#otla	degats_des_eaux 87	none -45	vol 77
#oto>	vol 91
#otor	collision 81	vol 65
#otos	collision -68	evenement_climatique 53	incendie 71
#otta	collision -122	vol 180
#otte	incendie 97
#otti	blessure 58	incendie 58
#otto	collision 124
#ou3a	collision -87	none -50	vandalisme 65	vol 163
#ou3i	blessure -46	collision 108	evenement_climatique 46
#ou7>	collision 78	evenement_climatique 44	none -46
#ou7d	incendie 60
#ou9a	collision 76	degats_des_eaux 174	none -96	vandalisme -40
#oua>	bris_de_glace 88	dommage_materiel -98	none -49	vol 153
#ouan	evenement_climatique 65
#ouar	evenement_climatique 58
#ouaz	collision -50	evenement_climatique 81	vol 63
#ouba	collision 102	incendie -44	vol 46
#oube	collision 54	incendie 107
#oubi	collision -43	vandalisme 184	vol -66
#oubl	collision 44
#ouce	dommage_materiel 139
#ouch	bris_de_glace 57
#oud>	vandalisme 55
#ouda	dommage_materiel 45	evenement_climatique 70	none -42
#oude	blessure 126	collision -157	degats_des_eaux 131	dommage_materiel -40	vandalisme -40
#oudi	blessure 97	collision 74	none -76
#oudr	blessure -51	collision 118
#oue>	dommage_materiel 99
#oues	collision -86	dommage_materiel -45	vandalisme 56	vol 198
#ouf>	collision 69
#oufa	collision -160	vandalisme -57	vol 237
#oufo	vol 48
#oug>	bris_de_glace -43	vandalisme 108
#ouga	collision 101
#ouge	collision 77
#ouh>	vol 45
#ouho	collision -74	degats_des_eaux -96	dommage_materiel -54	evenement_climatique 159	none -93	vol 109
#oui>	autre -56	blessure -53	bris_de_glace -58	collision 44	degats_des_eaux 139	dommage_materiel -69	evenement_climatique -41	none 169	vandalisme -46	vol -67
#ouia	evenement_climatique 42	vol 52
#ouid	bris_de_glace 54
#ouil	collision 84	vol 41
#ouir	collision -47	dommage_materiel 197	vol -47
#ouja	collision -44	dommage_materiel 88	evenement_climatique 89
#ouk>	blessure 57	vol 56
#ouka	blessure 176	collision -76	evenement_climatique 69	none -90
#oukh	vol 104
#oukk	collision 54	incendie 56
#oule	collision 74	vol 49
#oull	none 88
#oulo	degats_des_eaux 106
#oume	incendie 153	none -46	vandalisme -48	vol -42
#oune	dommage_materiel 106	evenement_climatique 65	none -43	vol -59
#ouni	vol 54
#ount	bris_de_glace 89
#oupe	collision -48	degats_des_eaux 40	dommage_materiel -51	incendie 108	none -62	vol 67
#ouq>	collision -50	vol 70
#ouqa	collision -46	dommage_materiel -87	evenement_climatique 81	incendie 64	vandalisme 119
#oura	bris_de_glace 73	none -47
#ourg	bris_de_glace 50
#ouri	evenement_climatique 122
#ourr	collision 158	none -46
#ours	autre 72	blessure 58
#ourt	incendie 108
#ous>	collision -53
#ousa	collision 60	dommage_materiel 95	none -58	vandalisme -44
#ouse	autre 116	dommage_materiel -58	incendie 103	none -104	vandalisme -42	vol 90
#ousi	blessure 41	vandalisme 76
#ousk	blessure 53	collision 76	dommage_materiel -65	vol 71
#ouss	autre 74	none -66
#out>	none -46	vandalisme 55
#outa	autre 48	incendie 49
#oute	bris_de_glace 46	incendie 61
#outi	vandalisme 107
#outo	collision 42	vol 43
#outt	degats_des_eaux 67	evenement_climatique -54	vol 74
#ouwa	blessure 47	bris_de_glace 149	collision -73	dommage_materiel -47	evenement_climatique -41	vol -48
#ouya	blessure -41	collision 61
#ouz>	vandalisme 49
#ouzi	degats_des_eaux 40
#ouzz	blessure 40
#ovem	autre 48	dommage_materiel 42	none -40
#ovis	bris_de_glace 47
#ovo>	vol 118
#owel	vol 56
#owwe	collision 62	none 98
#oxyg	incendie 128
#oya>	collision 48
#oyal	dommage_materiel 107	vol -70
#oyot	collision 85
#pact	bris_de_glace 189	collision -80	evenement_climatique -42
#pagn	autre 160	none -54
#pani	collision -68	none -92	vandalisme -50	vol 225
#pann	autre 58	dommage_materiel -41	evenement_climatique 80
#pano	bris_de_glace 206
#papa	vandalisme 63
#papi	evenement_climatique 83	vandalisme -83
#para	bris_de_glace 53	collision -46	dommage_materiel -42	evenement_climatique 47	none -42
#parb	bris_de_glace 159	collision -58
#pare	bris_de_glace 46	collision 51
#parf	collision -48	dommage_materiel 102	incendie 130	vol -74
#park	collision 61
#parq	degats_des_eaux 128
#part	vol 48
#pas>	none 106
#pass	collision 58
#pati	bris_de_glace 44	incendie -43
#peag	collision 165
#pein	collision 59	dommage_materiel -90	none -94	vandalisme 136	vol -54
#pell	collision -67	degats_des_eaux 113
#pera	blessure 71
#perc	dommage_materiel 103	none -54	vandalisme -43	vol 71
#perg	evenement_climatique 186	none -90	vandalisme 107	vol -94
#perm	collision 55
#pert	none 84
#peta	vandalisme 154	vol -45
#pete	evenement_climatique 154
#peug	collision 84
#pha>	vandalisme 91
#phar	collision 53
#phe>	dommage_materiel 144	evenement_climatique 87	none -40	vol -58
#phot	collision -42	dommage_materiel 95
#pia>	collision -57	dommage_materiel -43	incendie 239	vol -51
#pian	dommage_materiel 121
#pica	collision 54
#pick	collision 103	vandalisme -47	vol 74
#pier	incendie 80
#piet	collision 53
#pill	collision -42	degats_des_eaux 122
#ping	evenement_climatique 75
#piqu	blessure -68	collision -43	dommage_materiel -142	evenement_climatique 75	incendie 87	vandalisme -48	vol 112
#pis>	collision -44	degats_des_eaux 79	dommage_materiel 54	vol -59
#pisc	blessure 84	collision -48	degats_des_eaux 149	evenement_climatique 58	none -72	vol -49
#piss	vol 57
#pist	vandalisme -42	vol 126
#plac	degats_des_eaux 97	incendie 47
#plaf	degats_des_eaux 70
#plag	autre 122	collision 42	none -46	vandalisme -50
#plai	collision -53	none -41	vandalisme 80	vol 98
#plan	bris_de_glace 92
#plaq	dommage_materiel 125	none -43	vol 52
#plas	evenement_climatique 69	incendie 89
#plat	blessure 164	dommage_materiel 73	incendie -43
#plei	collision 102
#pli>	collision 43	vol 80
#plom	degats_des_eaux 89
#pneu	vandalisme 108
#poin	blessure 56	collision 41
#pomm	incendie 84
#pomp	incendie 73
#port	vol 56
#pos>	collision -60	vol 145
#posi	collision 121	none -41	vol 67
#pot>	none -51	vandalisme 97
#pote	collision 125
#poub	collision 54	incendie 107
#pouc	dommage_materiel 139
#pous	collision -97	dommage_materiel 131	vol 60
#ppar	autre 60	collision -44
#ppor	collision 148	vol -57
#pray	degats_des_eaux -62	vandalisme 226	vol -51
#prel	autre 265	none -147	vol -43
#pres	bris_de_glace 74	dommage_materiel 45
#prie	collision -50	degats_des_eaux 109	incendie 70
#prio	collision 75
#pris	collision -46	degats_des_eaux -47	dommage_materiel 48	incendie 63	vol 72
#prof	blessure 86
#proj	blessure -55	collision -106	dommage_materiel 144	incendie -52	none -100	vandalisme 198	vol -147
#prop	collision -50	degats_des_eaux 109	incendie 70
#prot	autre 88
#ptem	evenement_climatique 88
#pteu	degats_des_eaux 174	dommage_materiel -56
#ptoi	evenement_climatique 66	vol 46
#qach	dommage_materiel 220	none -91	vandalisme -43	vol -57
#qal>	collision 99
#qas>	dommage_materiel 42
#qasn	degats_des_eaux -78	dommage_materiel -51	evenement_climatique -46	vandalisme 173	vol 62
#qass	bris_de_glace -54	dommage_materiel 130
#qat>	bris_de_glace 66	collision -66	none -43	vandalisme -43	vol 47
#qbel	blessure 72	degats_des_eaux -66	vandalisme 41
#qder	blessure 79	collision -40	none 43
#qdim	collision -102	dommage_materiel -47	none -69	vandalisme 319
#qe3>	blessure 78
#qeb>	bris_de_glace -41	collision -191	degats_des_eaux 321	dommage_materiel 114	evenement_climatique -83	incendie -67	none -49	vandalisme -79	vol -81
#qef>	evenement_climatique 64
#qelb	blessure -42	collision 131
#qell	vandalisme 151
#qet>	bris_de_glace 186	degats_des_eaux 79	dommage_materiel -40	incendie -43	none -67
#qett	collision -48	degats_des_eaux 122
#qfel	collision -50	dommage_materiel 65	vol 97
#qina	blessure 61
#qiss	collision 82
#qit>	bris_de_glace -52	collision 70	vol 57
#qleb	blessure -42	collision 201	degats_des_eaux 47	none -45
#qodd	blessure 72	collision 44
#qou>	collision -46	vol 111
#qqa>	collision 143	dommage_materiel -44	vol -40
#qqat	bris_de_glace 240	collision -75	none -43	vandalisme -93
#qrib	incendie 42
#qta3	collision -42	dommage_materiel 141	evenement_climatique -46
#qte3	blessure 46	degats_des_eaux 93
#qtel	dommage_materiel 113	evenement_climatique 105	vol -64
#quad	collision 167
#quar	dommage_materiel 107
#quee	autre -42	blessure 139	bris_de_glace -54	collision -93	degats_des_eaux -53	dommage_materiel 85	evenement_climatique -57	none -174	vandalisme 88	vol -61
#ques	vol 102
#quet	degats_des_eaux 118
#queu	blessure 79	bris_de_glace -45	collision 124	dommage_materiel -128	none -42	vandalisme -43	vol 96
#quia	collision 40	vandalisme 53
#quis	collision 87	vol -43
#r3a>	blessure 105	collision -88	dommage_materiel 150	evenement_climatique -49	none -79
#r3ed	evenement_climatique 83
#r7a>	collision 41	vol 71
#r7at	blessure -43	bris_de_glace 91
#r7ha	blessure -68	bris_de_glace 158	collision -129	none -53	vandalisme 97
#r9a>	collision 115	none -42	vandalisme -41
#r9at	incendie 85	none -45
#r9e3	bris_de_glace 41	degats_des_eaux 95
#r9o>	collision -52	incendie 173	none -70	vandalisme -64	vol 53
#r9ou	collision -60	degats_des_eaux -46	dommage_materiel 88	evenement_climatique 46
#ra3>	collision 112
#ra3d	collision -45	dommage_materiel 51	evenement_climatique 133	incendie -48	none -60
#ra3h	blessure 166	collision 47	dommage_materiel -47	none -60
#ra3i	blessure -59	bris_de_glace 92	dommage_materiel 53	none -46
#ra3o	blessure 86	bris_de_glace 121	collision -54	dommage_materiel -91
#ra7>	blessure -42	collision 64	dommage_materiel 40	none -42	vandalisme -45	vol 46
#ra9>	autre 62	none -49	vol 45
#ra9a	autre 139	blessure -54	evenement_climatique 102	none -57	vol -61
#ra9m	collision 75	vandalisme 127	vol -60
#ra9o	collision 60
#rab>	collision 66	dommage_materiel -50	evenement_climatique 45
#raba	autre 54	none -52
#rabi	collision -41	degats_des_eaux 75
#rabn	collision 162	none -54	vandalisme 86	vol -42
#rabo	bris_de_glace -45	evenement_climatique 115	vandalisme 61
#rabt	collision 228	none -63
#race	collision 163	none -55	vandalisme -83	vol 77
#rach	degats_des_eaux 71
#ract	vandalisme 100
#rad>	autre 89	blessure -84	bris_de_glace -43	collision -61	evenement_climatique 267	none -148	vandalisme -62
#radi	none -44
#raff	vandalisme 141	vol -46
#raft	degats_des_eaux 129
#rage	collision 64	evenement_climatique 45
#rah>	autre 40
#raha	blessure 49	bris_de_glace 61	degats_des_eaux 77	evenement_climatique -58
#rahi	collision -50	degats_des_eaux 70	incendie 86
#rain	autre 154	none -111	vol 51
#rais	collision 100
#rait	collision -90	dommage_materiel 107	evenement_climatique -53	none -60	vandalisme 65
#raj3	autre 157	collision 53	none -54
#raj>	bris_de_glace 145	collision -55	dommage_materiel -47	none -73	vandalisme -50	vol 81
#raje	collision 49
#rajl	vandalisme 52
#rak>	vandalisme 67
#raka	vandalisme 86	vol -44
#rakb	collision 103
#rake	collision 76
#rakt	blessure -40	collision -158	degats_des_eaux -47	dommage_materiel 210	evenement_climatique 138	none -96	vandalisme -52	vol -70
#rale	bris_de_glace 217	collision -81	none -43
#ram>	vandalisme 85
#rami	bris_de_glace 150	collision -65	vandalisme 132	vol -60
#ramw	vol 109
#ran>	dommage_materiel 60
#rana	bris_de_glace 47	collision 52
#ranc	autre 52
#rand	bris_de_glace 100	evenement_climatique 43
#rane	collision 49	evenement_climatique 47
#rani	collision 75
#rans	collision 97
#raph	degats_des_eaux 89	dommage_materiel 179	none -63	vandalisme -49	vol -62
#rapp	collision 148	vol -57
#rar>	collision -73	incendie 143	vol -48
#rara	blessure -55	collision -108	dommage_materiel -40	incendie 345	none -71	vandalisme -45	vol -44
#rari	vandalisme 60
#ras>	collision -42	vol 44
#rasa	bris_de_glace -55	vandalisme 44	vol 84
#rash	dommage_materiel 92	none -40	vandalisme -41	vol 68
#rasi	collision 42
#raso	incendie 49	none -44
#rat>	autre 46	none -43
#ratc	collision 97
#rate	collision 44	vol 92
#rato	blessure -62	dommage_materiel 128	vol -48
#rava	dommage_materiel -47	evenement_climatique 98	vol 49
#ray>	degats_des_eaux -58	dommage_materiel -51	none -43	vandalisme 281	vol -51
#raya	bris_de_glace 204	none -67
#rayu	collision 89	vandalisme 49
#razi	blessure 136	collision -62	dommage_materiel -41	vol 57
#rb3a	blessure 50
#rbag	collision 61
#rbal	degats_des_eaux 52	evenement_climatique 100	none -49
#rban	collision 134
#rbat	none -40
#rbch	collision -42	vandalisme 190
#rbe3	collision 101
#rbe9	collision -43	dommage_materiel 44	evenement_climatique -60	vandalisme -109	vol 175
#rbec	incendie 104	vandalisme 43
#rbi9	bris_de_glace 49	collision -40
#rbi>	bris_de_glace 70	collision -86	degats_des_eaux 45	dommage_materiel -56	evenement_climatique 150	vol -44
#rbia	blessure -42	dommage_materiel 134	vandalisme -45	vol -40
#rbiy	dommage_materiel 160
#rbna	collision 84
#rbni	collision 83	vol 68
#rbo>	bris_de_glace -91	vandalisme 129
#rbou	blessure -42	collision -62	none -54	vandalisme 69	vol 185
#rbre	blessure -95	bris_de_glace -41	collision -136	degats_des_eaux 88	dommage_materiel 235	incendie -42	none -120
#rbri	bris_de_glace 159	collision -58
#rced	collision 46
#rceu	dommage_materiel 103	none -54	vandalisme -43	vol 71
#rch>	collision 77
#rcha	collision 79
#rche	collision 92
#rchh	collision 108	evenement_climatique -41
#rchi	collision 44	degats_des_eaux 62
#rcui	incendie 117
#rda>	dommage_materiel 55	incendie 41	none -76
#rde>	vol 135
#rdie	vol 138
#rdin	blessure 55	incendie 72	none -45
#rdit	collision 50
#rdon	autre 66
#rds>	incendie 205	none -62
#re3d	blessure -41	degats_des_eaux -76	evenement_climatique 221
#re7t	collision 63	degats_des_eaux -45	evenement_climatique 52
#re9a	degats_des_eaux 86	vandalisme -40	vol 91
#re9n	collision 81
#re9o	none -52	vol 191
#re9t	blessure 161	collision -51	dommage_materiel -104	none -70	vandalisme -41
#rea>	blessure 128
#reau	autre 139	collision -64	none -56
#reb>	collision 53
#reba	evenement_climatique 97
#rebh	vol 83
#rebn	blessure 41
#rebo	collision -66	incendie 92	none -65	vandalisme -142	vol 198
#rebr	bris_de_glace 155
#rebt	collision 105
#rece	blessure -56	collision -50	vol 196
#rech	degats_des_eaux 51	none -61	vol 40
#rect	blessure 81	collision 51
#recu	vol 94
#red>	degats_des_eaux 118	dommage_materiel -65	evenement_climatique 84
#redd	autre 187	blessure -65	dommage_materiel -46
#redi	blessure 103	collision -142	dommage_materiel 117
#ree>	bris_de_glace 142
#ref>	none 49
#refn	collision 104	degats_des_eaux 74	vandalisme -100
#refo	collision 40
#reg>	dommage_materiel 40
#reh>	none 57
#reil	autre 102	collision -61	dommage_materiel 46	none -52	vandalisme -42	vol 62
#rein	collision 80
#rej3	collision 41
#reja	dommage_materiel 183	vol -78
#reje	autre 123	bris_de_glace -40	collision -80	dommage_materiel -42	none -53	vandalisme 161
#rejj	autre 135	blessure 95	collision -45	none -77
#rejl	blessure 83	dommage_materiel 45
#rejn	degats_des_eaux -48	evenement_climatique 66	incendie 80
#rejo	autre 61	degats_des_eaux -60	evenement_climatique 142	none -53
#rejt	vol 98
#rek>	collision 44	vol -46
#rekb	incendie 70
#rele	autre 122	evenement_climatique 86	none -63
#rem>	blessure 45	collision 93
#remb	autre 83	none 46
#reml	collision 64
#remo	collision 48
#ren>	autre 194	blessure 122	bris_de_glace -46	dommage_materiel -100	incendie -75	none -116	vandalisme -69	vol -89
#rena	collision 43
#reni	blessure 156	collision -151
#repo	collision -67	incendie 45	vol 113
#req>	bris_de_glace 57	collision -45
#res>	blessure 43	none -48	vandalisme 68
#rese	collision -51	dommage_materiel 66	incendie -47	none -50	vandalisme 142	vol -75
#resi	autre -102	bris_de_glace 79	collision -50	dommage_materiel -41	none 149
#ress	bris_de_glace 58
#rest	bris_de_glace -42	dommage_materiel 81	evenement_climatique 45
#ret>	autre 81	vol 48
#reta	autre -70	dommage_materiel 249	none -96	vol -45
#retr	bris_de_glace 56	collision 44	vandalisme 60
#reur	vol 122
#rez>	degats_des_eaux 59	vandalisme 74
#rfa>	bris_de_glace 102
#rfch	dommage_materiel -62	none 166
#rfe9	degats_des_eaux 125
#rfin	collision -88	none -65	vandalisme 235
#rfou	collision 87	none -46	vandalisme -46
#rftc	collision 63	degats_des_eaux 49	incendie 56	none -41	vol -43
#rfum	collision -48	dommage_materiel 102	incendie 130	vol -74
#rg3a	bris_de_glace 129	degats_des_eaux 97	dommage_materiel 70	evenement_climatique -121	none -44
#rge3	bris_de_glace 89
#rge>	collision -70	degats_des_eaux 120	evenement_climatique 74	incendie -58
#rgen	bris_de_glace 48
#rgeu	autre 113	collision -40	dommage_materiel -52	incendie 173	none -61	vol -41
#rgge	bris_de_glace -86	degats_des_eaux 75	dommage_materiel -49	incendie 165	none -83	vol -43
#rgla	bris_de_glace 46	collision 48
#rgol	evenement_climatique 215	none -97
#rgon	bris_de_glace 50
#rgui	bris_de_glace 154	degats_des_eaux -43
#rha>	collision 70
#rham	autre 123	none -49
#rhm>	autre 67	collision -47	dommage_materiel 79	vol -65
#ri3>	dommage_materiel 135
#ri7>	collision -68	evenement_climatique 299	none -63
#ri7a	degats_des_eaux 165	evenement_climatique -56
#ri9>	collision 76
#ria>	degats_des_eaux 66	dommage_materiel 42
#riad	bris_de_glace 104	none -46
#rian	collision 102	vol 41
#riat	vol 78
#rib>	vandalisme 86
#riba	collision -41	dommage_materiel 126	none -61
#ribg	vol 112
#rici	blessure -73	dommage_materiel 248	evenement_climatique -80	incendie -40
#ricu	collision 57
#ricy	collision 193	vol -48
#rid>	collision 48	none -47	vandalisme 117
#rida	blessure -45	collision -83	dommage_materiel -48	evenement_climatique 127	incendie -51	none -48	vandalisme -42	vol 141
#ride	collision -42	incendie 84	vandalisme 48
#rido	incendie 41
#riel	dommage_materiel 50	vol 89
#rier	bris_de_glace 40	collision 75
#riet	collision -50	degats_des_eaux 109	incendie 70
#rif>	autre 152	none -69
#riga	collision -43	evenement_climatique -49	vol 263
#rigo	dommage_materiel 44	incendie 53
#rih>	blessure -49	degats_des_eaux -68	dommage_materiel -47	evenement_climatique 331	none -43	vandalisme -83
#riha	vol 132
#rija	degats_des_eaux -86	evenement_climatique 188	incendie -48	none 96	vandalisme -46	vol -56
#rik>	collision 82
#rika	evenement_climatique 101	incendie 77
#ril>	autre 46	none -46	vol 45
#rill	collision -51	evenement_climatique 83	vandalisme 72
#rim>	blessure 158	none -52	vandalisme 42	vol -40
#rin>	bris_de_glace 64	dommage_materiel -45	evenement_climatique 54	none -42	vandalisme 47
#rina	blessure 49	collision -55	degats_des_eaux 79	vol -41
#rine	bris_de_glace 177	dommage_materiel -40	vol -44
#riol	collision -120	dommage_materiel -55	evenement_climatique 46	none -143	vandalisme 301	vol -78
#rior	collision 75
#riot	autre -47	bris_de_glace 61	dommage_materiel 174	none -58	vandalisme -44
#ripo	collision 70
#riq>	collision 103
#riqu	dommage_materiel 77	incendie 47	vol 55
#rir>	collision 63
#ris>	collision -95	evenement_climatique 127	vol 84
#rise	bris_de_glace 94
#risq	dommage_materiel 98	vol -52
#riss	degats_des_eaux -56	dommage_materiel 134	none -43	vandalisme -42	vol 57
#rist	degats_des_eaux -54	dommage_materiel 48	evenement_climatique 64
#rit>	autre 47	vol 84
#rita	collision 73	incendie 40
#rith	dommage_materiel 73
#rito	collision -57	degats_des_eaux -83	dommage_materiel 229	vandalisme -77	vol 59
#rium	dommage_materiel 161	none -43
#rive	autre 63	blessure -40
#riw>	bris_de_glace 65	vandalisme -109	vol 75
#riya	evenement_climatique 40	vol 44
#riz>	bris_de_glace 226	collision -69
#rj3a	dommage_materiel 64
#rj3o	autre 333	collision -93	dommage_materiel -50	none -142	vandalisme -57	vol -53
#rja3	degats_des_eaux 44	incendie 51
#rja>	dommage_materiel 76
#rjan	collision 41	dommage_materiel 61
#rjat	collision 80
#rjel	collision -55	dommage_materiel 105	none -47	vandalisme 98	vol -47
#rjem	bris_de_glace 130	collision -48	evenement_climatique 63	vandalisme -61
#rjli	blessure 79	collision 50	degats_des_eaux -49
#rjo>	bris_de_glace -64	vandalisme 135
#rjou	vol 121
#rkab	vol 102
#rkan	collision 40	degats_des_eaux -45	vol 130
#rkeb	collision 91
#rkel	blessure 46	collision -151	none 59	vandalisme 171
#rkha	blessure 216	bris_de_glace -50	collision -104	degats_des_eaux -40	dommage_materiel 143	evenement_climatique -49	none -218	vandalisme -70	vol -53
#rki>	collision -72	evenement_climatique 117
#rkin	collision 67
#rkll	collision 103	incendie 45
#rkya	dommage_materiel 153	vandalisme -70
#rlin	collision 69
#rma>	blessure 41	collision -94	incendie 85
#rmac	vol 66
#rmad	incendie 157
#rmah	evenement_climatique 185	none -95
#rmaw	collision -49	incendie -79	vandalisme 250	vol -49
#rme>	collision 94	dommage_materiel -52	evenement_climatique -41	vandalisme -43	vol 137
#rmel	collision 72	dommage_materiel 68	evenement_climatique 58	vandalisme -62	vol -42
#rmer	vol 49
#rmie	blessure 44	collision 80
#rmis	collision 68
#rmiy	collision 59	vol 56
#rmli	bris_de_glace 141	evenement_climatique -101	vandalisme 52
#rmoi	blessure -62	degats_des_eaux -42	dommage_materiel 284	none -57
#rmou	collision -79	dommage_materiel -43	evenement_climatique 176	none -42	vandalisme 90	vol -68
#rnah	collision 44	none 47
#rne>	blessure -43	bris_de_glace -56	collision 66	degats_des_eaux 112	evenement_climatique 92	none -53	vol -45
#rnet	collision -63	dommage_materiel 110	vandalisme -40	vol 55
#rni>	vol 81
#rnic	blessure 97	collision 42
#rnou	collision -59	vol 143
#rob3	collision 49
#roba	incendie 49
#robi	degats_des_eaux 100
#robo	dommage_materiel 40	none 76
#roca	collision 134
#rocc	collision 47
#roch	vol 206
#rof>	blessure 86
#roi>	bris_de_glace 232	degats_des_eaux -73	incendie -110
#rois	vol 50
#roj>	blessure 116
#roje	blessure -55	collision -106	dommage_materiel 144	incendie -52	none -100	vandalisme 198	vol -147
#rokb	blessure 52
#roke	blessure 154	collision -66	vol -44
#rokk	collision 145	vandalisme -92
#role	incendie 103
#ron>	collision 73	evenement_climatique 74	none -41
#rond	collision 45
#roph	evenement_climatique 127
#ropr	collision -50	degats_des_eaux 109	incendie 70
#roqu	collision 87	vol -43
#rori	evenement_climatique 58
#ros>	collision -50	vandalisme 86
#ross	blessure 51	collision 55	none -46
#rott	blessure 46
#rou3	collision -87	degats_des_eaux -68	dommage_materiel 193	incendie 96	none -131	vandalisme -47
#rou7	bris_de_glace 43
#rou9	bris_de_glace 93	evenement_climatique 63	none -40
#roub	collision 136	dommage_materiel 44	incendie -53
#roud	dommage_materiel 97	none -71	vandalisme -44	vol 73
#roue	collision -52	vol 115
#rouf	collision 93
#roug	collision 77
#rouh	collision 44	none -43	vol 72
#roui	collision 54
#rouj	blessure 55	collision -59	dommage_materiel 83	none -41
#roul	collision -60	evenement_climatique 56	none -47	vol 145
#roup	dommage_materiel -70	incendie 148	none -80	vandalisme -79	vol 123
#rouq	degats_des_eaux -42	dommage_materiel -92	incendie 98	vandalisme 142
#rour	bris_de_glace -71	collision -55	evenement_climatique 182	none 99
#rous	collision -65	none -82	vandalisme 93	vol 105
#rout	autre 48	none -50	vandalisme 47
#rovi	bris_de_glace 47
#roya	dommage_materiel 81	vol -76
#rpho	dommage_materiel -126	vandalisme 271	vol -123
#rpil	collision -42	degats_des_eaux 122
#rqa>	dommage_materiel 82	none -48	vandalisme -48	vol 83
#rqat	collision -48	degats_des_eaux 59	incendie 44	vol 95
#rqe3	blessure 167	bris_de_glace 78	collision -58	incendie -55	vandalisme -42
#rqo>	none -44	vol 208
#rqou	vol 100
#rque	degats_des_eaux 101
#rr9a	bris_de_glace 127	degats_des_eaux 124	dommage_materiel -49	none -75	vol -60
#rrac	bris_de_glace 44	evenement_climatique 135
#rrai	blessure 47	evenement_climatique 61
#rrak	dommage_materiel 42	none -50
#rran	blessure 120	collision -46	incendie 48
#rras	vandalisme 59
#rrat	autre 50	none -43
#rrba	degats_des_eaux 99	dommage_materiel -48	none -43	vandalisme 159	vol -81
#rre7	collision 45	none 61
#rre9	bris_de_glace 108	degats_des_eaux 170	dommage_materiel -92	evenement_climatique -60	incendie -44
#rre>	bris_de_glace 46	evenement_climatique 118
#rreb	blessure 56	dommage_materiel -40
#rrec	autre 41	bris_de_glace 50
#rreg	collision -50	degats_des_eaux 85	dommage_materiel 46
#rrej	degats_des_eaux -53	evenement_climatique 159	vol -42
#rrek	collision 60	vol -55
#rrem	blessure 113	collision -41	evenement_climatique 49
#rres	blessure 44	none -46	vandalisme 42
#rret	autre -69	blessure 254	collision -63
#rri7	bris_de_glace -64	degats_des_eaux 51	evenement_climatique 159	vol -47
#rri>	vol 42
#rrie	bris_de_glace 49	collision 90
#rrit	vol 48
#rrni	evenement_climatique 46	vol 53
#rro>	incendie 53	vandalisme 70	vol -51
#rron	vandalisme 61	vol 55
#rros	collision 104
#rrou	vol 117
#rrsa	blessure 105	evenement_climatique 52	none -44	vol -42
#rrsi	blessure -99	dommage_materiel 115	vandalisme 48
#rrso	none -44	vandalisme 146	vol 73
#rrur	autre 87	vandalisme 90
#rsa>	blessure 59	dommage_materiel -42	evenement_climatique 44	none -49	vandalisme 64
#rsat	blessure 80	dommage_materiel 59	none -47
#rse>	blessure 40	collision 55
#rsem	none 101
#rset	blessure -46	dommage_materiel 139	none -40
#rsi>	vandalisme 47	vol 75
#rsin	blessure -90	dommage_materiel 107	vandalisme 74
#rso>	bris_de_glace -65	collision -103	none -54	vandalisme 201	vol 131
#rson	bris_de_glace 50
#rsou	collision 56	vandalisme 84
#rta>	collision 64	degats_des_eaux 40
#rtab	collision -77	none -75	vol 276
#rtai	dommage_materiel -82	vandalisme 90
#rtch	vandalisme 111
#rte>	autre 64	none -58	vol 41
#rtea	collision -78	degats_des_eaux -43	dommage_materiel 72	evenement_climatique -49	none -124	vandalisme 173	vol 67
#rtef	autre 98	blessure -42	none -86	vol 115
#rteh	blessure -40	vandalisme 42	vol 97
#rtem	collision -52	degats_des_eaux 50	incendie 107
#rten	dommage_materiel 166	evenement_climatique -48	none -46
#rter	collision 192	vol -72
#rtes	dommage_materiel -47	vandalisme 97	vol 81
#rtet	bris_de_glace 108	collision -72	dommage_materiel 58
#rteu	collision 70
#rtha	collision -52	none 108	vandalisme -40	vol 72
#rtie	collision 87
#rtil	collision 42	evenement_climatique 102
#rtin	autre 300	blessure -60	bris_de_glace -40	dommage_materiel -125	evenement_climatique -41	incendie -50	none -208	vandalisme -65	vol -125
#rtne	collision 80	evenement_climatique 47
#rto>	collision 68	dommage_materiel 58
#rue>	degats_des_eaux -58	dommage_materiel 54	evenement_climatique 135	vandalisme -44	vol -40
#rure	autre 86	vandalisme 96
#ruri	autre 92	vandalisme 40	vol -41
#ruxe	collision 59
#rvat	autre 52	incendie 67
#rve>	blessure 67	degats_des_eaux 49
#rveu	bris_de_glace -71	dommage_materiel 67	none -49	vandalisme 104
#rvic	evenement_climatique 67	none 83
#rvoi	collision -117	dommage_materiel 99	incendie -91	none -79	vandalisme 243	vol -92
#rway	collision -47	none -51	vandalisme 206	vol -40
#rwid	collision 143
#rya>	collision 190	none -48
#rzat	blessure 107
#rzaz	collision 53
#rzou	collision 101
#s2ou	collision 44	none 46
#s7a7	evenement_climatique 152	vol -40
#s7ab	blessure 44	collision 45
#s7i7	bris_de_glace 93	collision -61	dommage_materiel -47	none 130	vandalisme -46
#s9ef	degats_des_eaux 119
#sa3i	evenement_climatique 215
#sa7>	none 101
#sa7a	dommage_materiel 115
#sa7b	collision 96	incendie 75	none -40
#sa7t	dommage_materiel -45	evenement_climatique 44	none 68
#sa9>	blessure 56	bris_de_glace 63
#sa9f	collision -42	degats_des_eaux 105	dommage_materiel 87	none -52
#sab>	collision -57	degats_des_eaux 50	dommage_materiel 99	evenement_climatique -43	none -75	vandalisme -57	vol 96
#saba	degats_des_eaux 91
#sabe	blessure -50	collision -71	dommage_materiel -93	vandalisme 251
#sabo	blessure 46	degats_des_eaux 174	none -43
#sac>	collision -46	vol 179
#sad>	vandalisme 118	vol -53
#sadm	collision 152	none 55	vandalisme -63	vol -69
#saf>	autre 107	blessure -46	collision -83	none 105	vol -54
#safa	autre 169	blessure -41	none -48	vandalisme 54	vol -41
#safe	autre 134	degats_des_eaux 57	none -81
#safi	none 54
#safr	degats_des_eaux 53
#sage	collision 87
#sahb	collision 88	evenement_climatique -41	vandalisme 61
#said	degats_des_eaux 94	incendie 40
#sain	collision 167	vandalisme -44
#sak>	collision -49	vol 174
#sake	collision -58	dommage_materiel -69	incendie 175	none -189	vandalisme 77	vol -42
#sakh	dommage_materiel 134	none -47	vandalisme 84	vol -108
#sakn	degats_des_eaux 92
#sal>	collision -55	degats_des_eaux 207	dommage_materiel 72	vol -41
#sale	incendie 58	vol 79
#sali	autre 288	collision -42	dommage_materiel 135	evenement_climatique -44	incendie -44	none -221	vandalisme -83	vol -87
#sall	blessure 43	collision -61	none -48	vol 40
#salm	collision 56
#salo	degats_des_eaux 42	incendie 51
#sama	collision -45	vol 163
#same	degats_des_eaux 99
#sami	vandalisme 45
#sams	dommage_materiel 131	none -41	vol 59
#samu	collision 84	incendie 100
#san>	collision 45
#sand	bris_de_glace 59	vol 56
#sani	autre 105	collision 122	none -127
#saou	dommage_materiel 260	none -74	vol -57
#saqf	degats_des_eaux 97
#saqi	autre -67	blessure 204	bris_de_glace -75	collision 151	degats_des_eaux -77	dommage_materiel -107	evenement_climatique -46	incendie -54	none -234	vandalisme -88	vol -117
#sar>	collision -54	dommage_materiel 128	vandalisme 76	vol -69
#sara	dommage_materiel 50	incendie 42
#sard	blessure -43	dommage_materiel 86	incendie 42
#sari	vol 79
#saro	autre 151	collision -107	none -85	vandalisme 175
#sarr	degats_des_eaux 69	none 74
#sas>	vol 62
#sass	none -67	vandalisme 139
#sat>	dommage_materiel 83
#sati	degats_des_eaux 81	evenement_climatique 97	vol -44
#saw>	blessure -65	collision -59	dommage_materiel -47	none 113	vol 137
#sawe	none 76
#sawr	none -40	vandalisme 62	vol 79
#saww	dommage_materiel 75	none 50	vol -48
#sayd	collision 139
#saye	collision 82
#sayg	blessure 158	collision -64
#sba3	blessure 252	collision -57	dommage_materiel 47	none -61	vol -40
#sbab	bris_de_glace 56	incendie 54
#sbag	dommage_materiel 107	none -62
#sbah	none 60
#sban	autre 96	collision 87	none -46
#sbe3	blessure -67	collision 68	degats_des_eaux -49	dommage_materiel 158	none -42
#sbeg	bris_de_glace -42	collision -49	dommage_materiel 144	none -68	vandalisme 164	vol -88
#sbit	blessure 51	collision 50
#scan	autre 80
#scen	bris_de_glace 44	dommage_materiel 51
#sch>	collision 45
#scie	incendie 62	vol 67
#scin	blessure 84	collision -48	degats_des_eaux 149	evenement_climatique 58	none -72	vol -49
#scol	blessure 115	vandalisme 49
#scoo	collision 43	vandalisme 51
#sda3	collision 111
#sder	evenement_climatique 45
#sdou	collision -43	degats_des_eaux 71	vol 61
#se77	blessure 192	bris_de_glace -55	collision 102	none -90	vandalisme -98
#se7>	collision 83	dommage_materiel 94	incendie -41
#se7t	evenement_climatique 60
#se9>	dommage_materiel 119	incendie 45	none -44	vol -43
#se9f	blessure -45	bris_de_glace -50	degats_des_eaux 161	dommage_materiel -72	vandalisme 59	vol -49
#seb>	degats_des_eaux 106
#seba	blessure 50	collision -49	degats_des_eaux 54	vandalisme 57
#sebb	vandalisme 64
#sebn	autre 234	none -147
#sech	collision -43	degats_des_eaux 63	none -46	vol 63
#seco	vol 67
#secu	blessure 95	degats_des_eaux 48
#sed>	bris_de_glace 89	collision -82	degats_des_eaux 155	dommage_materiel 69	evenement_climatique -89	none -40
#sedd	blessure 118	collision -52	degats_des_eaux 41	none -80
#sedr	collision 114
#see>	degats_des_eaux 57	vandalisme 73
#sef>	collision 80	degats_des_eaux -49	vandalisme 63	vol -46
#seff	autre -40	collision 200	dommage_materiel 132	none -98	vandalisme -75	vol -83
#sefr	collision 121
#seft	autre 422	blessure -58	bris_de_glace -49	collision -49	degats_des_eaux -46	dommage_materiel -118	evenement_climatique -43	incendie -51	none -372	vandalisme -66	vol -108
#sehd	bris_de_glace 75	collision -48	incendie 57
#seig	blessure 93	bris_de_glace -42	collision -81	evenement_climatique 83	vandalisme 86	vol -51
#seil	none 99
#sejj	vol 175
#sejl	collision -46	dommage_materiel -54	none -51	vandalisme 116	vol 60
#sek>	collision 69
#sekk	evenement_climatique 46
#sekr	none -41	vandalisme 142
#sel3	collision -46	degats_des_eaux 51
#sel7	collision -57	dommage_materiel 119
#sela	autre 54
#sell	blessure 136	collision -40
#seln	autre 152	bris_de_glace -48	collision -56	none -40
#selt	autre 96	collision -103	dommage_materiel 44	none -58	vol 79
#sem>	bris_de_glace -43	collision -93	dommage_materiel -60	incendie 45	none -55	vandalisme 187
#seme	blessure 59
#semm	autre 41
#sen>	blessure 116	bris_de_glace 102	collision -75	dommage_materiel -41	evenement_climatique 49	vol -88
#senc	autre 94	collision -71	incendie 174	vandalisme -73	vol -54
#senn	autre 73
#sens	collision 59
#sepo	autre 84	dommage_materiel -41	vol 75
#sept	evenement_climatique 88
#ser9	collision -60	vandalisme -81	vol 193
#ser>	none -45	vandalisme 81
#serb	degats_des_eaux 86
#seri	bris_de_glace 48
#serj	blessure 58	bris_de_glace 67	collision -60
#serp	collision -42	degats_des_eaux 122
#serq	collision -83	vol 223
#serr	collision -47	evenement_climatique 55
#sert	bris_de_glace 151	incendie -58
#serv	collision -47	dommage_materiel 55	vandalisme 109	vol -43
#serw	autre 248	bris_de_glace -41	collision -65	dommage_materiel -45	evenement_climatique -58	none -209	vandalisme -59	vol 98
#ses>	autre 207	blessure -72	collision -51	degats_des_eaux -86	dommage_materiel -52	evenement_climatique -43	none -51	vol 143
#set>	autre 68	evenement_climatique 45	none -49
#sett	blessure 62	bris_de_glace 49	none -56	vol 78
#seur	none -42
#sewe	collision 49	none 119
#sewr	incendie 138	none -60	vandalisme 41	vol -61
#seww	vandalisme 108
#sfer	dommage_materiel -51	incendie 267	none -113	vandalisme -40	vol -52
#sghi	bris_de_glace 50	none -42
#sha>	collision -53	dommage_materiel 56	vandalisme 61
#sid>	collision 98	vandalisme 43
#sida	autre 45	blessure -67	collision 176	none -51
#side	bris_de_glace 103	collision -44	vol 51
#sidi	incendie 44
#sieg	blessure 50	collision -63	vandalisme 71
#sier	none 63
#sieu	collision 84	none -57	vol 126
#sif>	blessure -82	collision -93	evenement_climatique 43	vandalisme -44	vol 244
#sifa	evenement_climatique 194
#sife	autre 91	dommage_materiel 46	none -41
#sift	autre 64	evenement_climatique 45
#sil>	autre 75	degats_des_eaux 92	dommage_materiel 41	none -43
#sima	none 44
#sin>	bris_de_glace 44
#sina	collision -59	degats_des_eaux 62	vandalisme 65
#sine	degats_des_eaux 75
#siny	degats_des_eaux 55
#sion	collision 95	dommage_materiel 64	none -42	vol -44
#siph	degats_des_eaux 125
#sir>	collision 81
#sira	incendie 102
#sis>	dommage_materiel -48	incendie 155	none -42
#sist	autre 191	collision -62
#sit>	degats_des_eaux 41	none -49
#site	degats_des_eaux 159	vol -54
#sito	degats_des_eaux 58	dommage_materiel -56	incendie 191	none -40	vol -41
#siya	vandalisme 62
#siye	collision 61
#sket	blessure 130	collision -60	evenement_climatique 89	vandalisme -49	vol -54
#skha	autre 114	bris_de_glace 105	dommage_materiel -59	none -140	vandalisme 46
#skhe	evenement_climatique -41	vol 91
#skho	bris_de_glace 75	degats_des_eaux 118	evenement_climatique -42	incendie -58
#ski>	blessure 77	collision -54	vol 140
#skin	collision 79
#skli	collision 67
#skou	blessure 48	collision 63	dommage_materiel -65
#sla>	collision -66	vol 157
#slam	none 62
#slan	collision 102
#slat	bris_de_glace 40
#slem	collision 45	dommage_materiel -67	incendie 152	vol -55
#slim	bris_de_glace -54	collision 105
#slm>	autre 42	none 77
#slna	collision 60
#slo>	autre 71	evenement_climatique 49	vol -81
#slok	collision 96
#sma3	autre 153	degats_des_eaux 72	dommage_materiel -75	incendie 60	none -101	vandalisme -41	vol -55
#sma7	blessure 106	collision -40	incendie 136	none -70
#sma>	bris_de_glace 123	evenement_climatique 73	none -51
#smah	collision 55	dommage_materiel 78
#smar	collision -106	none -41	vandalisme 319	vol -81
#smat	bris_de_glace 123	degats_des_eaux -49	vol 94
#sme7	vandalisme 124
#smeh	collision 73
#smit	blessure 85
#smo>	degats_des_eaux 222	evenement_climatique -42	none -107	vandalisme -71
#sna>	bris_de_glace 68
#snac	bris_de_glace -59	collision -62	incendie 48	vandalisme 71	vol 57
#snan	blessure 196	dommage_materiel -40	none -73	vol -46
#sni>	autre 41
#snin	blessure 108	collision -49	dommage_materiel 117
#snna	collision 124	none 100	vol -41
#snyi	none 80
#soci	none -70	vandalisme 123
#soir	evenement_climatique 94
#sokk	autre 58	degats_des_eaux -40	dommage_materiel -41	evenement_climatique 70	none -46	vandalisme 89	vol -54
#sol>	degats_des_eaux 113	vol -40
#sola	degats_des_eaux 53	dommage_materiel -59	evenement_climatique 76	incendie 41	none -93	vandalisme -40	vol 115
#sole	collision 87	incendie -80	vol 85
#son>	collision 49	dommage_materiel 62
#sonn	incendie 129
#sor3	blessure 215	collision -76	dommage_materiel -49	evenement_climatique -67	none -57
#sot>	collision -43	incendie 84	vol 112
#sou9	bris_de_glace 45	collision 46
#soud	collision 47
#souk	blessure 82	vol 86
#soun	none 44	vol 86
#sour	blessure -56	collision -45	degats_des_eaux -45	evenement_climatique 88	none 122
#sous	degats_des_eaux 157	none -41	vol -74
#sout	evenement_climatique 79
#sowe	collision 49
#spag	autre 113	none -54
#spor	blessure 58	vol 50
#spra	degats_des_eaux -62	vandalisme 226	vol -51
#sqef	collision -46	evenement_climatique 156
#sque	blessure 94	vol 49
#sr9o	collision -80	vandalisme -99	vol 248
#sra9	autre 43	bris_de_glace 64	collision -56
#sra>	vandalisme 106
#srat	degats_des_eaux 52	dommage_materiel 86	none -51
#sre9	none -46	vol 215
#sreq	bris_de_glace 110	collision -81	vol 97
#srin	collision -73	evenement_climatique 207	none -56	vandalisme 72	vol -52
#sro>	collision 46	vandalisme 44
#srou	blessure -52	collision -106	degats_des_eaux 61	dommage_materiel 118	vandalisme -48	vol 92
#srqo	collision -43	none -44	vol 249
#ss9e	degats_des_eaux 42	evenement_climatique 62
#ssa7	none 101
#ssab	bris_de_glace 92	degats_des_eaux 146	incendie -54
#ssag	collision 96
#ssai	bris_de_glace 46	collision -43	vol 87
#ssal	autre 140	degats_des_eaux 121	evenement_climatique -47	none -76
#ssam	collision -60	vandalisme -40	vol 211
#ssan	collision 100
#ssao	collision -50	dommage_materiel 237	vol -57
#ssar	vol 64
#ssas	vandalisme 61
#ssat	degats_des_eaux 61	dommage_materiel 63
#ssba	collision -45	degats_des_eaux 79	dommage_materiel 96	none -72	vandalisme -59
#ssch	blessure 75
#sse7	collision 102
#sse9	collision -52	evenement_climatique 64	incendie 97
#ssed	bris_de_glace 133	degats_des_eaux 144	evenement_climatique -44	none -87	vandalisme -65
#ssee	degats_des_eaux 91
#ssef	collision 77	degats_des_eaux -43	vandalisme 55	vol -40
#ssem	blessure 92	collision -73	dommage_materiel -44	none -47	vandalisme 145
#ssen	autre 62	incendie 129	vandalisme -50	vol -44
#ssep	autre 84	dommage_materiel -41	vol 75
#sser	bris_de_glace 54	none -50	vandalisme 81
#sset	autre 49	evenement_climatique 81	none -60	vol 44
#sseu	collision 60
#ssha	blessure 106	collision -127	dommage_materiel 79	vandalisme 108	vol -56
#ssi>	vol 72
#ssie	none 61
#ssif	autre 90	evenement_climatique 148	none -76
#ssil	autre 251	blessure -54	collision -45	none -67	vol -65
#ssin	blessure 59	bris_de_glace 74	collision -53
#ssir	dommage_materiel 107	incendie 47	vol -47
#ssis	autre 85	incendie 108
#ssit	dommage_materiel -47	vol 142
#ssla	bris_de_glace 68
#sslo	evenement_climatique 97
#ssma	bris_de_glace 164	evenement_climatique 84	none -70	vol -59
#ssna	blessure 40	bris_de_glace 123	collision -52
#ssni	autre 54
#sso>	blessure 41	vol 78
#sson	collision 118	incendie 78	none -42
#ssou	dommage_materiel 42
#ssra	vandalisme 126
#ssri	collision -98	evenement_climatique 141	vandalisme 110	vol -45
#ssro	vandalisme 122	vol -78
#ssui	collision -51	none -53	vandalisme 270
#ssur	autre 51
#sta3	autre -52	blessure 71
#sta7	collision -51	evenement_climatique 66	none -43	vol 82
#sta>	blessure -47	collision 124
#stad	bris_de_glace -40	dommage_materiel 149	none -50	vandalisme 122	vol -53
#stah	collision -72	degats_des_eaux 82	evenement_climatique 80	vol 57
#stan	autre 107
#stap	vandalisme 91
#stat	collision 40
#stau	degats_des_eaux 81	evenement_climatique 72
#ste>	autre 170	none -86
#stel	degats_des_eaux -77	dommage_materiel 142	evenement_climatique 53	incendie 110	none -96	vandalisme -52	vol -44
#stes	degats_des_eaux -114	evenement_climatique 199
#stha	autre 55	blessure 252	collision -58	degats_des_eaux -46	dommage_materiel -49	none -113
#stia	vol 133
#stik	evenement_climatique 67	incendie 76
#stiq	evenement_climatique 81
#stoc	incendie 73
#stop	collision 64	none 50
#stor	incendie 89	none -50	vandalisme 119
#stou	blessure 56	collision 89	evenement_climatique -41	none -64	vol -59
#stre	collision -59	degats_des_eaux 158	dommage_materiel 80	vol -47
#styl	collision 70	dommage_materiel 109	vandalisme -42
#suie	collision -48	none -52	vandalisme 239
#sult	incendie 48
#sung	dommage_materiel 159	none -42
#supe	autre -51	blessure 146	collision -63	vandalisme 158	vol -141
#sur>	none 129
#sura	autre 70	vol -42
#sure	bris_de_glace 55	vol 57
#surt	dommage_materiel 166	evenement_climatique -48	none -46
#suv>	collision 126
#swa>	autre -56	collision -55	dommage_materiel 48	none 84	vandalisme -41	vol 103
#swak	collision 60
#swar	autre 112	collision -45	vol 56
#sway	autre 85	none -77	vol 63
#sym>	collision -73	vandalisme -56	vol 218
#synd	degats_des_eaux 62
#t2ad	bris_de_glace 85	none -43	vol 55
#t2ek	autre 106	collision -63	none 153	vandalisme -42
#t3a>	collision 42	degats_des_eaux 57	dommage_materiel 45	vol -55
#t3at	blessure 48	dommage_materiel 69
#t3aw	dommage_materiel 40
#t3el	collision -67	dommage_materiel 198	vandalisme -79
#t3et	autre 47	blessure 56	collision 136	none -132
#t3ew	autre 153	collision -40
#t3re	evenement_climatique 70
#t3we	collision 87
#t7el	collision 162
#t7er	collision -45	incendie 193
#t7re	dommage_materiel 74	incendie 46	none -41
#t7t>	evenement_climatique 51	vol 92
#t9as	dommage_materiel 114	evenement_climatique 49	none -58
#t9eb	collision 98	degats_des_eaux 50	none -47	vol 45
#t9el	collision 181	none -57
#t9et	blessure 69	degats_des_eaux 74
#t9le	collision 231	evenement_climatique -44	none -40
#t9ol	collision 45	evenement_climatique 76
#t9ou	degats_des_eaux 44
#t9se	bris_de_glace 66	dommage_materiel 45	evenement_climatique -46
#t9te	collision 75	degats_des_eaux 59	dommage_materiel 67	vol -42
#ta3>	collision 40	none -48	vandalisme 69
#ta3j	collision 58	vol 41
#ta3w	autre 57	blessure 42	collision -66	vol -42
#ta7>	dommage_materiel 138	none -45
#ta7e	blessure 52	dommage_materiel 83	none -55
#ta7o	blessure -93	bris_de_glace -40	collision -60	dommage_materiel 134	incendie 141	none -74	vandalisme -71	vol -43
#ta7t	evenement_climatique 53
#ta9>	collision -63	degats_des_eaux 116
#tab3	none 57	vandalisme -84	vol 123
#tab>	autre 107	none -102	vandalisme 77	vol -67
#tabe	bris_de_glace 61	none 41
#tabi	degats_des_eaux 228	evenement_climatique -144	none 40
#tabl	dommage_materiel 55	none -59	vol 66
#tach	blessure -49	bris_de_glace -60	collision -54	degats_des_eaux 167	dommage_materiel 135	none -71	vandalisme -45	vol -62
#tad>	collision 110
#tade	collision -64	vandalisme 241	vol -56
#tadr	collision -77	degats_des_eaux -82	dommage_materiel 145	incendie 113	none -49	vandalisme -41	vol -59
#taf9	none 80
#taf>	dommage_materiel -49	none -186	vol 283
#tafi	blessure 107	bris_de_glace 131	degats_des_eaux -57	dommage_materiel 48	none -97	vol -41
#tage	collision -47	dommage_materiel 144
#tagh	evenement_climatique 44
#tags	vandalisme 196	vol -47
#tah>	collision -55	dommage_materiel 70	evenement_climatique 47
#taha	blessure 95	dommage_materiel 40	evenement_climatique 96	none -58	vol -65
#tahe	blessure 53	bris_de_glace 47	collision -50	evenement_climatique 63	incendie 54
#taht	blessure 81	degats_des_eaux 70
#tail	dommage_materiel -82	vandalisme 90
#tair	degats_des_eaux 50	dommage_materiel 40	none -54
#taji	bris_de_glace -45	dommage_materiel 89
#tal3	incendie 98
#tal>	dommage_materiel 75
#talb	blessure 54	collision -49
#tali	collision -65	none -79	vandalisme 175
#taly	collision -60	none -63	vol 267
#tam>	collision -99	none -63	vol 236
#tama	autre 153	collision 86	dommage_materiel -74	none -67	vol -50
#tan>	dommage_materiel 94	incendie 49	none -59
#tana	blessure 65	dommage_materiel 52
#tanb	autre 177
#tanc	autre 143
#tang	vandalisme 97	vol 60
#tani	collision 53
#tany	incendie 68
#taou	collision -47	evenement_climatique 58	vandalisme 103
#taph	vandalisme 91
#tapi	collision -44	degats_des_eaux 79	dommage_materiel 54	vol -59
#tara	bris_de_glace 40	dommage_materiel 74
#tard	vandalisme 118
#tare	collision -41	degats_des_eaux 49	evenement_climatique 43	incendie 44
#tarf	collision 69	dommage_materiel 50	evenement_climatique 54
#tari	autre 170	degats_des_eaux 40	none -80	vol -46
#taro	blessure 196	collision -162	degats_des_eaux -49	dommage_materiel -45	none -109	vandalisme -109	vol 87
#tass	blessure 348	collision -139	dommage_materiel -52	none -119	vandalisme -54	vol -65
#tata	evenement_climatique 142	vol -79
#tati	autre 54	dommage_materiel 45	none -63
#tatn	collision 43
#taur	degats_des_eaux 81	evenement_climatique 72
#tawa	collision 97	dommage_materiel 92	vol -51
#tawh	blessure 72	collision -61	vandalisme 76
#tawn	autre 85	none -68	vol 43
#taxi	autre 70	collision 55
#tay7	collision 58
#tay>	blessure 71	bris_de_glace -45	degats_des_eaux -65	dommage_materiel 64	evenement_climatique 109	none -50	vandalisme -42
#taya	autre 255	collision -84	none -77	vandalisme -57	vol -46
#taye	bris_de_glace 116	dommage_materiel -47	incendie 94	none -50
#tayh	collision 40	evenement_climatique 40
#tayn	collision 45	none 68
#tayr	bris_de_glace 90	collision -86	evenement_climatique 90
#tayy	collision -53	dommage_materiel 91	evenement_climatique 140
#taza	autre 67	bris_de_glace 181	collision -63
#tbak	collision -79	degats_des_eaux 130
#tbar	collision 44
#tbat	blessure 100	dommage_materiel 108	vandalisme -54
#tbe3	incendie 41	vol 55
#tbed	autre 117	bris_de_glace 82	collision -59	degats_des_eaux -79	dommage_materiel -46	none -85	vol 108
#tbel	degats_des_eaux 79
#tben	incendie 186	none -55
#tbib	blessure 72
#tbki	dommage_materiel 46
#tbo>	collision 42	none -68	vandalisme 194
#tbou	evenement_climatique 65	none -58	vol 107
#tch9	bris_de_glace 51	dommage_materiel 83
#tcha	bris_de_glace 75
#tche	bris_de_glace 139	none -42
#tcho	collision 49	vol -40
#tchq	bris_de_glace 247	collision -40	none -53	vandalisme -62
#tder	autre 49	none -47	vandalisme 73
#tdir	bris_de_glace 108
#tdou	collision 53
#te3>	vol -43
#te3a	blessure 152	collision 83	dommage_materiel -54	evenement_climatique -45	none -96	vandalisme -42
#te7>	blessure -60	collision -74	dommage_materiel 131	evenement_climatique 86	none -46	vandalisme -88	vol 45
#te7e	bris_de_glace 143	collision -40	dommage_materiel -51	none -58	vol -51
#te7r	incendie 101
#te7t	blessure 76	collision -46	degats_des_eaux 41
#te9>	dommage_materiel 70
#te9b	autre -57	bris_de_glace -54	dommage_materiel 239	none -142	vandalisme 42	vol -93
#te9e	autre 173	bris_de_glace 104	collision -123	degats_des_eaux -41	dommage_materiel 101	evenement_climatique -42	incendie -41	none -79	vandalisme -52	vol -59
#teau	collision 46	dommage_materiel 88	none -50	vandalisme 65
#teb>	vandalisme 48
#tebl	blessure -42	bris_de_glace 104	collision -92	dommage_materiel 76	none -84	vandalisme -60	vol 49
#tebn	collision 48
#tebr	blessure 62	bris_de_glace -72	evenement_climatique 168
#tech	degats_des_eaux 69	evenement_climatique 53
#ted>	autre -47	vol 109
#tef>	blessure 80	bris_de_glace 44	collision -80	evenement_climatique 44	vol 75
#tefe	autre 76	none -79	vol 158
#teff	incendie 45
#tefo	collision -60	evenement_climatique 79	vol 71
#teha	vol 42
#teht	vol 63
#tel3	dommage_materiel -60	incendie 58	vandalisme 101
#tel>	dommage_materiel 57	none -46
#tela	incendie 117
#tele	dommage_materiel 80
#teli	blessure 56	collision -56	degats_des_eaux 91	none -45	vol 41
#telj	blessure 75	dommage_materiel -40	evenement_climatique 115
#tell	collision 119	dommage_materiel 83	evenement_climatique -65	none -55	vol -63
#telt	blessure 40	dommage_materiel 40	none -43
#tem>	collision 110	incendie 41	vandalisme -41
#tema	none 67
#temb	evenement_climatique 88
#teme	collision -52	degats_des_eaux 50	incendie 107
#temm	vol 60
#temo	collision 207	none -45	vol -92
#temp	evenement_climatique 132
#ten>	degats_des_eaux -47	dommage_materiel 54	none -52	vandalisme 136
#tenn	collision -53	evenement_climatique 212	none -49	vandalisme 42
#tens	dommage_materiel 166	evenement_climatique -48	none -46
#tent	degats_des_eaux 62	evenement_climatique 106	vol -46
#teq>	degats_des_eaux 78	dommage_materiel 86	vol -44
#ter>	degats_des_eaux 53
#tera	bris_de_glace 189	degats_des_eaux 58	vol -54
#terd	vol 73
#terf	blessure 188	bris_de_glace 83	collision -83	degats_des_eaux 43	evenement_climatique -46	none -116	vandalisme -81	vol -72
#teri	collision -45	dommage_materiel 44	incendie 57	none -52	vol 71
#term	blessure 106	collision 155	none -89	vandalisme -43	vol -50
#tern	bris_de_glace -43	collision 42	degats_des_eaux 68
#terp	dommage_materiel -126	vandalisme 271	vol -123
#tert	bris_de_glace 50	degats_des_eaux 96
#tes>	autre 65	dommage_materiel -43	none -40	vol 43
#test	autre 211	collision -50	dommage_materiel -45	none -255	vandalisme -71	vol -45
#tet>	bris_de_glace 137	collision -60	vandalisme 40
#teto	blessure 51	evenement_climatique 47
#teui	degats_des_eaux 42	dommage_materiel 46	incendie 43
#teur	dommage_materiel 41
#teus	dommage_materiel 135	vol -41
#teyy	blessure -62	dommage_materiel 73	evenement_climatique 122	none -79
#tfa>	bris_de_glace -99	dommage_materiel 43	incendie 52	vandalisme 125	vol -74
#tfah	dommage_materiel 93
#tfaw	incendie 67
#tfe9	degats_des_eaux 130	vandalisme 63
#tfek	blessure 147
#tfel	bris_de_glace 89	dommage_materiel 87
#tfer	bris_de_glace 53	degats_des_eaux 57
#tfet	bris_de_glace 279	collision -108	dommage_materiel -54	evenement_climatique -88	none -98	vandalisme -98	vol -48
#tfi>	degats_des_eaux -49	dommage_materiel -85	incendie 250	vol -70
#tfin	incendie 133
#tfit	incendie 137
#tfo>	collision -63	none -43	vol 224
#tghe	autre 93	dommage_materiel -45	none 49
#tgol	autre 89	none -63
#tgou	autre 73	collision 56	vandalisme 49
#tha>	autre 49	none -40
#ther	blessure 154	none -64
#thom	autre 138	none -57
#ti7>	collision -77	degats_des_eaux 133	dommage_materiel -79	evenement_climatique 188	none -102	vandalisme -50	vol -51
#tiai	vol 133
#tich	collision 42	evenement_climatique 143	none -47
#tie>	autre 63
#tier	collision 41	evenement_climatique 52
#tif>	autre 150	none -64	vol -76
#tifi	bris_de_glace 70	vol 44
#tih>	bris_de_glace -45	collision -98	dommage_materiel -40	evenement_climatique 42	vandalisme 157	vol -55
#til>	collision 42	evenement_climatique 102
#tili	dommage_materiel 85
#tima	bris_de_glace 58	degats_des_eaux 67
#time	bris_de_glace -78	dommage_materiel 124	evenement_climatique 87
#tin>	autre 147	collision 81	none -80	vol -65
#tina	collision -86	evenement_climatique -55	vandalisme -47	vol 234
#tinc	incendie 134
#tine	blessure 54	incendie 57
#ting	evenement_climatique 73	vol 103
#tini	dommage_materiel 51	none 154	vol -53
#tiqu	evenement_climatique 61
#tir>	collision -70	dommage_materiel 131	evenement_climatique 51
#tira	blessure 63	degats_des_eaux 73
#tise	collision -47	degats_des_eaux 62	dommage_materiel 72	incendie 86	none -49	vol -41
#tiss	bris_de_glace 62
#tist	autre 111	collision -43	dommage_materiel 106	none -91
#tit>	collision 41
#tith	vol 122
#tivo	vol 166
#tiwn	none 70
#tiya	degats_des_eaux 95
#tiyo	degats_des_eaux 186
#tizn	collision 75	none 56
#tjaw	blessure 192	collision -124
#tjer	evenement_climatique 79	vol 44
#tji>	dommage_materiel 78
#tjra	blessure -78	bris_de_glace 71	collision -73	dommage_materiel -47	none -40	vandalisme -52	vol 183
#tjre	bris_de_glace 97	none -42
#tkat	bris_de_glace 131	collision 41	none -42
#tkeb	blessure 240	bris_de_glace -44	collision -68	degats_des_eaux -69	dommage_materiel 46	evenement_climatique -46	none -101	vandalisme -40	vol -99
#tkes	blessure 56	collision -60	dommage_materiel 66	none -44
#tkha	degats_des_eaux 121	dommage_materiel -48	none -71	vandalisme 97
#tkhd	autre 213	collision -87	none -40
#tkhe	autre 45
#tkhl	bris_de_glace 46
#tkhn	incendie 153
#tkit	bris_de_glace 83
#tkom	none 146
#tkse	collision 131
#tkte	blessure -52	dommage_materiel 143	vol -61
#tla3	collision 69	incendie 62	none -49
#tla7	collision 214	incendie -64
#tla9	collision 44	none -43	vol 103
#tla>	degats_des_eaux 86	vol 40
#tlaj	collision -42	dommage_materiel 174	evenement_climatique -71
#tlam	degats_des_eaux 75	vandalisme 149	vol -94
#tlas	incendie 77
#tle3	none -44
#tle9	autre 186	collision -54	dommage_materiel -64	none -89	vandalisme 112	vol -51
#tleb	dommage_materiel 96
#tlef	autre 287	dommage_materiel -44	none -42	vandalisme -72
#tleq	blessure 81	collision 65	none -41
#tlfa	autre 84	blessure -42	collision -101	dommage_materiel 219	incendie -44	none -76	vandalisme 62	vol -82
#tlfo	vol 146
#tlgh	autre 189	vol -86
#tlou	blessure 103	evenement_climatique 52
#tlt>	none 91
#tlwa	blessure 113	collision -111	degats_des_eaux 68	incendie 73
#tma>	bris_de_glace 63	none -41
#tmes	bris_de_glace 64	collision -62
#tmma	blessure 49	collision -64	degats_des_eaux 46
#tnac	collision 56
#tnef	degats_des_eaux 101
#tner	collision 80	evenement_climatique 47
#tnfe	degats_des_eaux 56
#tni>	blessure 40	collision 65	none -42
#tnic	collision 74
#tnin	none 67
#to7>	collision -50	dommage_materiel -43	vol 142
#tob>	dommage_materiel -42	evenement_climatique 49	incendie 152	vol -50
#tobi	collision 100	vandalisme -40
#tobr	autre 42
#tock	incendie 73
#toil	collision -48
#toir	collision 105
#toit	bris_de_glace 56	collision -66	evenement_climatique 141
#toli	collision 68	vol 69
#toma	evenement_climatique 165
#tomo	collision 45
#ton>	collision 100
#tond	bris_de_glace 50	vol 124
#tono	bris_de_glace 41	collision 79	evenement_climatique 70	none -91
#top>	collision 40
#tor>	collision 68	vol 65
#tore	incendie 89	none -50	vandalisme 119
#toro	bris_de_glace 67	incendie 74
#tors	bris_de_glace -109	evenement_climatique 138
#tos>	collision -68	evenement_climatique 53	incendie 71
#tota	collision -44	degats_des_eaux 67	vol 64
#tou3	dommage_materiel -54	vol 112
#tou7	collision 260	dommage_materiel -66	none -119	vandalisme -46
#tou>	vandalisme 44
#toub	vandalisme 68
#touc	collision 48	vandalisme 54
#touk	dommage_materiel -41	evenement_climatique 76	none -88	vol 126
#toul	autre 173	none -81
#toun	blessure 43
#tous	dommage_materiel 59	evenement_climatique 58	vol -62
#tout	blessure -57	collision -45	evenement_climatique 41	incendie 69	vol -45
#toyo	collision 85
#tpel	evenement_climatique 86	vol 54
#tqas	bris_de_glace 45
#tqel	blessure -56	collision 182	none -44
#tqet	autre -44	blessure 73	collision -95	degats_des_eaux -42	dommage_materiel 116	none -74	vandalisme 116
#tqle	blessure -46	collision 213	degats_des_eaux 52	none -49	vol -41
#tqob	bris_de_glace -52	evenement_climatique 152
#tqte	blessure 56	degats_des_eaux 104
#tra9	bris_de_glace 224	collision -40	incendie -65
#tra>	collision 50
#trac	collision 67	vandalisme 62
#trai	autre 169	collision -53	none -143	vol 79
#trak	blessure -40	collision -158	degats_des_eaux -47	dommage_materiel 210	evenement_climatique 138	none -96	vandalisme -52	vol -70
#tram	collision 45	vol 58
#tran	dommage_materiel 55
#tras	collision -58	vol 120
#trat	autre 145	none -47
#tre>	bris_de_glace 95
#tree	bris_de_glace 154	incendie 42
#trej	autre 159	collision -43	none -64
#tren	autre 194	blessure 122	bris_de_glace -46	dommage_materiel -100	incendie -75	none -116	vandalisme -69	vol -89
#trep	collision -42	dommage_materiel 69	incendie 45
#tres	collision -45	dommage_materiel -42	none -49	vandalisme 160
#tri9	collision 86
#tria	collision 75	dommage_materiel 114
#tric	collision 65
#trin	bris_de_glace 153
#trip	collision 70
#triq	collision 62
#tro>	evenement_climatique 53
#tron	evenement_climatique 74	vandalisme 44	vol -41
#trop	evenement_climatique 128
#tros	bris_de_glace -50	collision -99	vandalisme 297	vol -66
#trot	blessure 46	collision 40
#trou	dommage_materiel 108	evenement_climatique -67	none -71	vandalisme -111	vol 110
#trov	bris_de_glace 47
#tsab	bris_de_glace 72	collision -65	dommage_materiel 71	evenement_climatique -45	none -48	vandalisme -109	vol 102
#tsad	collision 203	vandalisme -58	vol -48
#tsaw	none 70	vandalisme 41
#tsed	autre -40	blessure 205	bris_de_glace 100	degats_des_eaux 87	dommage_materiel -57	evenement_climatique -105	none -79	vandalisme -66	vol -49
#tsef	autre -40	collision 200	dommage_materiel 132	none -98	vandalisme -75	vol -83
#tsel	blessure 80	vandalisme 49
#tsen	autre 72
#tser	collision -83	vol 241
#tsew	degats_des_eaux -40	none 66	vandalisme 119	vol -45
#tsif	autre 121	incendie -43	none -51	vol -58
#tsra	autre 73	collision -57	vandalisme 69
#tsre	collision -43	vol 183
#tsrq	vol 147
#tsse	bris_de_glace 154	degats_des_eaux 114	evenement_climatique -43	none -83	vandalisme -56
#tta>	none -46	vandalisme 41	vol 77
#ttah	blessure 121
#ttan	incendie 103
#ttat	bris_de_glace 130	none -54
#ttch	vandalisme 69
#tte3	blessure 98	vandalisme 77	vol -68
#ttel	autre 46	blessure -45	collision 72	evenement_climatique 55	none -57
#tter	blessure 44	collision -65	degats_des_eaux 85	dommage_materiel -45	none -67
#ttes	autre 227	dommage_materiel -70	none -140
#ttet	bris_de_glace 247	collision -146	dommage_materiel -68	evenement_climatique -51	none -77	vandalisme 151	vol -59
#tti>	bris_de_glace 40	vandalisme -43
#ttin	blessure 58	incendie 58
#ttit	none -60	vol 159
#ttla	collision 82
#ttoi	collision 124
#ttou	vol 75
#tudi	incendie 40	vol 75
#tuel	autre 188	blessure -70	none -58
#ture	none -40
#tuya	degats_des_eaux 128
#twe9	collision 48	incendie 45
#twje	collision 91
#tylo	collision 70	dommage_materiel 109	vandalisme -42
#tzel	blessure 223	dommage_materiel -67	none -98	vandalisme -42
#u3a>	none -42	vol 117
#u3i>	blessure -56	collision 133
#u7di	vandalisme 42
#u7do	bris_de_glace 83	collision -52	incendie 90
#u9an	degats_des_eaux 246	dommage_materiel -68
#uad>	collision 167
#uan>	blessure 42
#uari	dommage_materiel 161	none -43
#uarz	collision 53
#uazz	collision -50	evenement_climatique 81	vol 63
#uba>	collision 60	vol 42
#ubel	collision 54	incendie 107
#uble	degats_des_eaux 62
#ubli	collision 66	evenement_climatique 123	none -47
#uce>	blessure -42	collision 90	dommage_materiel 65	none -56
#uces	dommage_materiel 156
#uche	bris_de_glace 112
#ucho	degats_des_eaux 161	dommage_materiel 171	evenement_climatique -150	incendie -53	none -82	vandalisme -40
#ucte	collision 50
#ucti	bris_de_glace -81	dommage_materiel 235
#uda>	dommage_materiel 75	evenement_climatique 97	none -45	vandalisme -40
#udan	collision 78	none -40	vol 113
#ude>	blessure 135	collision -141	degats_des_eaux 156
#udi>	blessure 92	collision 91	none -56
#udia	dommage_materiel 129	none -53
#udir	collision 81
#uee>	autre -42	blessure 139	bris_de_glace -54	collision -93	degats_des_eaux -53	dommage_materiel 85	evenement_climatique -57	none -174	vandalisme 88	vol -61
#ueli	collision 62
#uell	autre 164	blessure -63	none -47
#ueri	collision 169	vandalisme -42	vol -54
#ues>	collision -51	vol 137
#uet>	degats_des_eaux 124
#uett	autre -41	collision -50	degats_des_eaux 63	dommage_materiel -40	incendie 163	none -42	vol -47
#ufa>	collision -160	vandalisme -57	vol 237
#uffe	degats_des_eaux 77
#ufo>	collision 44
#ufou	collision -77	dommage_materiel 66	vol 82
#uga>	collision 101
#uge>	collision 77
#ugeo	collision 84
#uhom	collision -74	degats_des_eaux -96	dommage_materiel -54	evenement_climatique 159	none -93	vol 109
#uida	bris_de_glace 54
#uido	blessure -42	collision 99	vol 52
#uie>	collision -47	dommage_materiel -41	none -44	vandalisme 190
#uig>	collision -68	none -52	vandalisme -59	vol 112
#uil>	dommage_materiel 41
#uill	autre 86	none -43
#uin>	none 82
#uira	collision -50	dommage_materiel 237	vol -57
#uis>	collision 100
#uisi	degats_des_eaux 104
#uit>	incendie 97
#uite	degats_des_eaux 177
#uja>	collision -44	dommage_materiel 88	evenement_climatique 89
#uka>	blessure 64	evenement_climatique 86	none -95
#ukai	blessure 282	collision -160	dommage_materiel -60	none -78	vol -50
#ukh>	collision 48	none -83	vandalisme -42	vol 132
#ukha	dommage_materiel 46
#ukka	collision 54	incendie 56
#ula>	none -53	vol 44
#ulah	blessure 47
#ulan	collision 44
#ulat	autre 42	collision 44	dommage_materiel 81	none -53
#ulay	collision 46	vol 118
#ule>	collision 96
#ulev	collision 123	vol -63
#uli>	collision -50	vol 142
#ulil	vandalisme 129	vol -47
#uliy	blessure 90
#ulla	none 60
#uloi	blessure -43	degats_des_eaux 166
#ulou	autre 148	collision 58	none -73
#ult>	collision 43
#ulta	incendie 48
#ulti	dommage_materiel 80	incendie 94	vol -61
#ultr	vandalisme 109
#ulur	blessure 204	collision -87	dommage_materiel -81	evenement_climatique -42	incendie 132	none -52
#umat	collision 52
#umen	incendie 153	none -46	vandalisme -48	vol -42
#unat	evenement_climatique 68	vol 76
#une>	dommage_materiel 66	evenement_climatique 40	vol -41
#unet	autre 247	bris_de_glace 128	collision -102	degats_des_eaux -50	dommage_materiel -92	evenement_climatique -72	none -121	vandalisme 40	vol -70
#ung>	dommage_materiel 159	none -42
#uni>	vol 56
#unt>	bris_de_glace 89
#upe>	dommage_materiel -54	incendie 149	none -73	vandalisme 57	vol -62
#uper	autre -51	blessure 146	collision -63	vandalisme 158	vol -141
#uqa>	collision -46	dommage_materiel -87	evenement_climatique 81	incendie 64	vandalisme 119
#ura>	blessure 43	bris_de_glace 81	none -51
#uran	autre 60	vol -41
#urea	autre 148	collision -65	none -57
#ures	blessure -49	none -41	vol 105
#urge	bris_de_glace 48
#urgo	bris_de_glace 50
#uri>	bris_de_glace -59	evenement_climatique 222
#urib	vol 112
#urie	autre 65	blessure 49
#urik	degats_des_eaux -52	dommage_materiel -55	evenement_climatique 160	incendie 131	none -41	vol -45
#urin	vol 166
#uris	degats_des_eaux -59	evenement_climatique 93
#urit	blessure 70	collision 42
#uro>	dommage_materiel -49	vol 133
#uros	bris_de_glace 55	collision -42
#urri	collision 158	none -46
#urs>	collision -53	degats_des_eaux -43	none -61	vandalisme 112
#urse	none 101
#ursi	bris_de_glace 100	degats_des_eaux 43
#urt>	incendie 92
#urte	dommage_materiel 166	evenement_climatique -48	none -46
#usa>	collision 60	dommage_materiel 95	none -58	vandalisme -44
#use>	autre 44
#usi>	blessure 41	vandalisme 76
#usin	incendie 65	vandalisme 63
#usko	blessure 53	collision 76	dommage_materiel -65	vol 71
#uss>	autre 151	blessure 168	collision -45	dommage_materiel -49	none -154	vol -103
#ussi	collision -50	dommage_materiel -46	vol 185
#usta	autre 87
#uste	vol 45
#ustr	collision -57	degats_des_eaux 102	dommage_materiel 50	none -51
#uta>	incendie 56
#ute>	bris_de_glace 65	incendie 62
#uter	evenement_climatique 58
#uteu	degats_des_eaux 57	dommage_materiel 69	incendie 54	vol -55
#uti>	vandalisme 126	vol -43
#utiq	bris_de_glace 60	degats_des_eaux -58	evenement_climatique 68	vandalisme 118	vol -101
#uto>	vol 95
#utor	bris_de_glace 67	incendie 74
#utre	collision -67	dommage_materiel 122	none -51	vol 95
#utte	collision -105	degats_des_eaux -55	evenement_climatique -53	none -46	vandalisme 240
#utue	autre 188	blessure -70	none -58
#uwa>	blessure 122	bris_de_glace 141	collision -168	dommage_materiel -47
#uxel	collision 59
#uya>	blessure -41	collision 66
#uyau	degats_des_eaux 128
#uzin	degats_des_eaux 47
#uzze	blessure 40
#vabo	degats_des_eaux 184
#vacc	blessure 193	collision -59
#vais	degats_des_eaux 123
#vali	none -40	vol 104
#vane	dommage_materiel -61	evenement_climatique 120	vol 63
#vard	collision 123	vol -63
#vase	collision -55	dommage_materiel 272	none -48
#vati	autre 52	incendie 67
#vehi	collision 145
#vel>	dommage_materiel 175	none -66
#velo	vol 102
#velu	bris_de_glace 163	degats_des_eaux -49	evenement_climatique 55
#veme	autre 265	none -147	vol -43
#vend	collision -46	vol 83
#vent	collision -55	degats_des_eaux 108	evenement_climatique 74	none -40	vandalisme -41	vol 40
#ver>	degats_des_eaux 42
#vera	bris_de_glace 119	collision -75	evenement_climatique 84
#verg	collision 118
#verr	blessure -65	bris_de_glace 326	collision -80	dommage_materiel -170	evenement_climatique 91	incendie -52	none -163	vandalisme -172
#vers	collision 83	none -118	vandalisme -89	vol 179
#vert	autre 185	blessure 96	none -138
#vest	vol 133
#veur	bris_de_glace -113	collision -59	dommage_materiel 59	none -64	vandalisme 188	vol -66
#vice	evenement_climatique 67	none 83
#vide	collision -97	none -90	vandalisme 226
#vier	dommage_materiel 123
#vile	evenement_climatique 40
#vill	evenement_climatique 46	vol 45
#vira	collision 116
#vis>	blessure 62	bris_de_glace 51	dommage_materiel 86	none -55
#vise	bris_de_glace 47
#vitr	bris_de_glace 167
#voca	autre 88	degats_des_eaux 48
#voir	collision -117	dommage_materiel 99	incendie -91	none -79	vandalisme 243	vol -92
#vois	bris_de_glace 43	vandalisme 49
#voit	collision 42	none -93	vandalisme 109
#vol>	autre 155	none -44
#vola	collision 193	vol -81
#volt	collision -42	dommage_materiel 141	incendie -42	vandalisme 60	vol -40
#voya	blessure 135
#vrai	collision 100
#vreu	vol 134
#vrie	collision -40	none 101
#vril	autre 46	none -46	vol 45
#w9e3	blessure 40	collision 42
#w9ef	collision 73	vol 41
#w9fa	autre 130	vol -46
#wa3e	degats_des_eaux 85
#wa9e	collision 81
#wa9f	autre 50	collision 44
#wa9i	bris_de_glace 43
#wa9t	incendie 97
#wab>	dommage_materiel 118	none -101	vol -42
#wach	autre 93
#wad>	evenement_climatique 168
#wade	autre 66	degats_des_eaux 48
#wah>	collision -76	dommage_materiel -48	none 160	vandalisme -45	vol -58
#wahd	collision 52
#wahe	degats_des_eaux 49	vandalisme -45	vol 76
#wajb	incendie 179	vol -59
#waje	collision 55	evenement_climatique 105	none -59	vol -47
#wak>	collision 60
#wakh	blessure -53	bris_de_glace 123	none 102
#waki	none -63	vandalisme 61	vol 112
#wald	collision 98	vol -51
#wali	blessure 50
#wall	collision -47	dommage_materiel 84	vol 57
#wani	collision 97	dommage_materiel 92	vol -51
#waqf	collision 99
#ware	autre 372	collision -93	dommage_materiel -47	none -83	vandalisme -67	vol -73
#wat>	blessure 129	dommage_materiel 80	incendie -43
#wate	incendie 68	vandalisme -43	vol 75
#waw>	none -77	vandalisme 55	vol 182
#way>	vol 95
#waye	vol 56
#wayj	autre 151	dommage_materiel 40	none -83
#wbch	degats_des_eaux 100
#wbni	degats_des_eaux 83	none 99
#wbou	collision 153
#wdo>	bris_de_glace 115
#we99	autre 131	none -97
#we9e	incendie 43
#we9f	autre 49
#web>	vandalisme 49
#wed>	autre 56	collision -50	none -49	vandalisme 51
#wedn	evenement_climatique 78	incendie -45	vandalisme 55
#week	collision -47	dommage_materiel -107	none 111	vol 88
#weh>	vandalisme 147	vol -60
#wej>	collision 73
#wejh	vol 65
#wel>	degats_des_eaux 47	none 54
#wela	collision -58	vol 103
#weld	dommage_materiel 46	none -40
#well	bris_de_glace 41	incendie 113	vol -42
#wer9	autre 70	collision 122	none -55	vandalisme -41
#wert	dommage_materiel 64	none -46	vandalisme 86	vol -58
#wesl	incendie 42
#west	collision 54	dommage_materiel 83	none -40
#wet>	vol 80
#wezn	blessure 137	collision -55	dommage_materiel -48	none 126
#wezt	vol 89
#wgef	blessure 41	vol 49
#wha>	incendie 49
#whom	collision -53	incendie -43	vandalisme -44	vol 237
#wi9a	degats_des_eaux -85	evenement_climatique 226	incendie 56	vol -53
#wia>	blessure -48	dommage_materiel 110
#wich	degats_des_eaux 161	dommage_materiel -83
#wid>	autre 127	blessure -59
#wida	collision 143
#wil>	degats_des_eaux -70	dommage_materiel 132	evenement_climatique -48	vandalisme -56	vol 73
#wira	autre -51	collision 59	none 136
#wja3	collision 123	evenement_climatique -44
#wja>	collision 195	none -49
#wje3	collision 114	vol -45
#wjoh	collision -76	none -48	vandalisme 270	vol -45
#wla>	degats_des_eaux 44
#wlad	vandalisme 101
#wlah	collision -86	none 243	vol 44
#wlba	none 81	vol 44
#wld>	bris_de_glace 153	collision 73	dommage_materiel 42	none -59	vandalisme -109	vol -45
#wldi	collision -47	dommage_materiel 101
#wli>	collision -109	dommage_materiel 146	none -52	vandalisme -105	vol 136
#wlid	autre 53	dommage_materiel 85	none -62
#wlla	none 150
#wlo>	none -41	vandalisme -82	vol 185
#wmay	collision 110
#wni>	autre 41	vol 48
#wost	collision 149
#wqe3	collision 76
#wqef	autre 94
#wra9	autre 107	none -52
#wra>	vandalisme -45	vol 112
#wrat	incendie 121	none -49	vandalisme 76	vol -60
#wrek	degats_des_eaux -64	evenement_climatique 80
#wrou	blessure 76	collision -40	none -56	vol 130
#wsel	autre 69
#wsla	autre 90
#wslt	bris_de_glace 44
#wsse	bris_de_glace -44	evenement_climatique 54	vandalisme 60
#wssl	bris_de_glace 74	evenement_climatique 59	none -40
#wst>	degats_des_eaux 50	vandalisme 58
#wweb	degats_des_eaux -69	vandalisme 114
#wwej	degats_des_eaux 107	vandalisme 74	vol -51
#wwel	bris_de_glace 45	none 68
#wwer	collision 51
#wwet	incendie 41	vandalisme -44	vol 93
#wwez	blessure -46	vol 87
#wya>	blessure 43	collision -91	vol 45
#xell	collision 59
#xper	none 92
#xtin	incendie 58
#xyge	incendie 128
#y3ou	degats_des_eaux 116	evenement_climatique 82
#y3re	collision 63
#y3ti	dommage_materiel 80	incendie -77	vandalisme -46	vol 46
#y7at	bris_de_glace -56	dommage_materiel 106	evenement_climatique 95	none -58
#y7el	dommage_materiel 68	none -41	vol 50
#y7er	degats_des_eaux -61	dommage_materiel 159	none -43
#y9de	incendie 68
#y9et	degats_des_eaux 151
#y9ol	collision 173	vol -90
#y9ou	blessure -68	collision 313	none -144
#y9te	bris_de_glace 44	collision 41	dommage_materiel 60
#ya3n	vandalisme 65	vol 42
#yada	collision -46	evenement_climatique 94	none -47	vandalisme 60	vol -62
#yah>	evenement_climatique 132
#yajo	autre -56	blessure 62	bris_de_glace -41	collision -144	degats_des_eaux -50	dommage_materiel 133	evenement_climatique -43	incendie -47	none -75	vandalisme -79	vol 128
#yal>	none -47
#yala	collision 70
#yale	collision 54
#yalh	degats_des_eaux 50	dommage_materiel 73
#yall	none 46	vol 40
#yaln	incendie 52	vandalisme 61
#yalo	dommage_materiel 42
#yam>	none 61
#yan>	none 40
#yana	collision -45	vandalisme 106
#yani	collision 81
#yara	autre 191
#yass	blessure 152	collision -57	incendie 51
#yat>	vandalisme 77	vol 47
#yata	incendie 45
#yath	collision 154
#yatn	evenement_climatique 55
#yato	bris_de_glace 126
#yau>	degats_des_eaux 123
#yawm	collision 108
#yba>	collision -53	evenement_climatique 215
#yban	collision 124
#ycee	blessure 56	none -66	vol 85
#ych3	dommage_materiel 256	none -45	vol -76
#yche	evenement_climatique 155
#ychk	vol 82
#ycho	collision 45
#ycle	collision 120	dommage_materiel 40	vandalisme -65
#yda>	autre 109	dommage_materiel 40	none -107
#ydat	collision -63	evenement_climatique 57	vandalisme 155	vol -51
#ydeh	collision 76
#ydek	collision -50	incendie 116
#yder	collision 46	vol 55
#ydha	dommage_materiel 157	none -40	vol -45
#ydi>	vandalisme 41
#ydih	incendie 50	vol 108
#ydir	collision -47	dommage_materiel 47	evenement_climatique 48	vol 64
#ydkh	bris_de_glace 149	dommage_materiel -41	incendie 50
#ydor	collision 130	dommage_materiel 40	none -53	vol -45
#ydou	vol 76
#ydre	collision 183	evenement_climatique -51
#ydrn	collision 114
#ydrr	vandalisme 54	vol 62
#ye3>	blessure -40	vol 113
#ye7>	collision -66	degats_des_eaux -53	dommage_materiel -77	evenement_climatique 222	none -40
#ye9>	vol 43
#yeb>	incendie 98
#yed>	dommage_materiel 52	none -48
#yef>	bris_de_glace 156	none -68	vandalisme -44
#yeg>	collision 116	vol -42
#yeh>	none 180	vol -44
#yej>	autre 44	incendie 52	none -54	vol 71
#yel>	degats_des_eaux 231	none -47
#yem>	evenement_climatique 91	none 79	vandalisme -44
#yeq>	collision 81
#yer>	degats_des_eaux 81	dommage_materiel -44
#yern	collision 127
#yess	blessure 189	bris_de_glace 55	collision -161	degats_des_eaux -55	vandalisme -51
#yet>	bris_de_glace 53	collision 42
#yetc	collision -112	degats_des_eaux -43	dommage_materiel 105	vandalisme 119
#yetn	collision 48
#yett	bris_de_glace 81	incendie 44
#ygen	incendie 128
#yghe	blessure 76
#yghl	blessure -76	dommage_materiel 134	incendie -80
#ygol	collision 45
#ygou	collision 50	incendie 41
#yha>	evenement_climatique 86
#yhde	collision 59	dommage_materiel 105	none -64	vandalisme 98	vol -70
#yhez	collision -42	dommage_materiel -49	incendie 79	vandalisme -88	vol 106
#yin>	degats_des_eaux 43
#yina	degats_des_eaux 62	none 41
#yjaw	degats_des_eaux 107
#yjbe	incendie 234	none -87
#yji>	collision 58
#yjiw	dommage_materiel 45
#yjri	blessure 112	collision -70
#ykhe	bris_de_glace 42	dommage_materiel 59	vandalisme -56	vol 47
#ykhl	collision -72	dommage_materiel -77	none 51	vol 183
#ykhr	autre 47	vandalisme 78
#ykou	incendie 55
#ykte	collision 50	dommage_materiel 76
#yl3b	incendie 118
#yl3e	collision -48	degats_des_eaux -69	dommage_materiel 171	vandalisme 46
#yla>	incendie 42
#ylo>	collision 70	dommage_materiel 109	vandalisme -42
#yma>	collision 64	dommage_materiel 53	evenement_climatique 64	vandalisme -75
#ymch	collision 121	vandalisme 49
#ymke	autre 72	vandalisme 40	vol -51
#yn3e	collision 73	degats_des_eaux 61
#yna>	vol 58
#ynac	collision -74	none 119	vandalisme -73	vol 166
#ynch	none 123
#yndi	degats_des_eaux 62
#ynin	collision -145	dommage_materiel 144	vol 49
#ynze	degats_des_eaux 81
#yom>	bris_de_glace 215	evenement_climatique -106	none -72
#yoma	none 86
#yon>	autre 86	dommage_materiel 67
#yota	collision 85
#youn	dommage_materiel 48	evenement_climatique 63
#yous	collision 80	degats_des_eaux -49	vandalisme 63	vol -46
#yout	bris_de_glace 42	degats_des_eaux -56	dommage_materiel 84	vandalisme 116	vol -41
#yra>	none -45	vandalisme 53	vol 41
#yrat	evenement_climatique 72
#yret	incendie 102
#yrin	blessure -40	bris_de_glace 209	collision -75	degats_des_eaux -96	dommage_materiel -158	evenement_climatique 152	none -71	vandalisme -70	vol -75
#yser	collision -65	degats_des_eaux 151	dommage_materiel -57	evenement_climatique -49	incendie -41	vol 87
#yseu	collision -60	none -73	vol 264
#ysil	degats_des_eaux 186	dommage_materiel -51	none -49
#ysni	degats_des_eaux 50
#ysre	vandalisme 76
#ytat	blessure 120
#ytbe	autre 159	bris_de_glace 104	degats_des_eaux -90	dommage_materiel -40	none -85
#ytfi	incendie 74
#yti>	blessure 93	degats_des_eaux -42	evenement_climatique 65
#ytle	collision -78	degats_des_eaux -51	dommage_materiel 199	vandalisme -47
#ytna	vol 67
#yto>	blessure 100
#ytou	blessure 132	degats_des_eaux -54	evenement_climatique -41	vandalisme 50	vol -44
#ytse	degats_des_eaux 56
#yure	collision 89	vandalisme 49
#ywje	collision 139	vol -56
#yya>	incendie 54
#yydo	blessure -46	collision -86	degats_des_eaux -124	dommage_materiel -46	evenement_climatique -49	vandalisme 119	vol 225
#yye7	blessure -52	collision -52	evenement_climatique 154
#yyed	dommage_materiel 41	evenement_climatique 189	none -128
#yyer	collision 90	degats_des_eaux 85	dommage_materiel -65
#yyet	bris_de_glace 49
#yytn	collision 105
#yyto	blessure 60
#zad>	collision 122	vol -41
#zade	collision 86
#zadt	collision 103
#zaf>	evenement_climatique 42
#zago	blessure 154	collision -59	evenement_climatique 100	none -63
#zaj>	bris_de_glace 213	collision -63
#zam>	vandalisme 120	vol -51
#zan>	collision -84	degats_des_eaux 209	dommage_materiel -46	evenement_climatique -45	none -49	vandalisme -42	vol 103
#zat>	dommage_materiel 57
#zate	collision 53
#zaza	collision 53
#zbel	collision 145	degats_des_eaux 97	evenement_climatique -97	incendie -51
#zdem	bris_de_glace 164	dommage_materiel -45
#zdir	evenement_climatique 212	none -98
#zeft	bris_de_glace 42	incendie 108	none -42
#zeg>	degats_des_eaux 166	evenement_climatique 55	none -51
#zel9	blessure 112	collision 66	degats_des_eaux 67	none -54	vol -41
#zel>	degats_des_eaux 52
#zela	collision 114	degats_des_eaux 52	dommage_materiel -78
#zell	blessure 130
#zeln	incendie 116
#zelt	collision 87	none -93	vol 106
#zen9	degats_des_eaux 76	vol -50
#zen>	vol 87
#zenk	collision -56	evenement_climatique 151
#zenq	blessure 49	none -93	vandalisme 171	vol -53
#zer9	collision 111	vandalisme -57
#zer>	blessure 84
#zerb	dommage_materiel 86	incendie 47
#zeyy	collision 90	degats_des_eaux 85	dommage_materiel -65
#zgin	degats_des_eaux 151	evenement_climatique 44
#zha>	blessure 114	collision -146	evenement_climatique 127
#zid>	autre -41	bris_de_glace 63	none 58
#zila	blessure 85	dommage_materiel -60	none -42	vandalisme -99	vol 123
#zin>	evenement_climatique 89
#zina	degats_des_eaux 41
#zine	collision 82	none -69
#zit>	blessure 52	collision 44	dommage_materiel 65	none -58	vol -45
#zito	blessure 72	collision -49	none -79	vandalisme 55	vol -40
#ziz>	blessure 96	collision -75	evenement_climatique 77
#zjaj	bris_de_glace 281	collision -69	degats_des_eaux -54	none -48	vandalisme 43	vol -41
#zlat	blessure 69	evenement_climatique 71
#zle9	blessure 101	degats_des_eaux 82	none -46
#zleq	blessure 256	dommage_materiel -57	evenement_climatique -43	none -121	vandalisme -42
#zlou	incendie 50
#zn9a	collision -51	incendie 50	vandalisme 137	vol -79
#zni>	collision -48	none 118	vol 47
#znit	collision 75	none 56
#zon>	bris_de_glace 79	degats_des_eaux 58
#zone	incendie 67	none -53	vol 118
#zoug	collision 101
#zouh	degats_des_eaux 155
#zoun	evenement_climatique 85
#zout	evenement_climatique 44
#zrab	degats_des_eaux 87
#zre9	blessure -68	none 82	vol 58
#zrib	collision -67	dommage_materiel 159	evenement_climatique 50	none -92
#zrou	collision 71	evenement_climatique 91	none -57
#zyan	none 43
#zza>	blessure 49	vol 66
#zzaf	evenement_climatique 47
#zzaj	bris_de_glace 174	collision -85
#zzan	bris_de_glace 52	collision -101	degats_des_eaux 242	dommage_materiel -54	evenement_climatique -51	none -51	vandalisme -46	vol -60
#zzat	collision 42	vandalisme 63
#zzeg	degats_des_eaux 101
#zzel	dommage_materiel 49
#zzer	collision 78
#zzit	blessure 41	collision 47	incendie 57	vol -54
#zzo>	vol 144
#zzou	degats_des_eaux 61	evenement_climatique 44
000	autre 103	incendie 45
100	collision 84	none 62
10h	bris_de_glace 62	dommage_materiel 76
11	autre 58	none -59
11h	bris_de_glace 43	vol 68
12	none 54	vol 58
12000	collision -52	none -92	vandalisme -55	vol 226
12h	blessure 66
13	none 113
14	autre 49	dommage_materiel -54	vol 93
15	none 59
15h	incendie 47
16	autre 186	blessure -58	none -41
16h	bris_de_glace 57	collision 68
17	none 84
17h	bris_de_glace 54
18	dommage_materiel 96
1800	vol 47
207	collision 112	vol -48
208	incendie 53
21	autre 80	blessure 70
2100	collision -75	vol 133
22	vol 85
2300	autre 131	bris_de_glace 74	collision -47	none -59
23h	none 54
25	collision 52	none 61
250	degats_des_eaux 86	dommage_materiel -50
28	autre -40	blessure 89	collision -40	none 122
2eme	degats_des_eaux 136	dommage_materiel -81
300	autre 48	vol 67
3000	collision -72	none -41	vol 179
3008	bris_de_glace 95	collision -45	incendie -45	vol 52
3200	degats_des_eaux -91	dommage_materiel -43	vol 157
3400	dommage_materiel 58
35	vandalisme 134
3a2ila	bris_de_glace -50	collision 56	degats_des_eaux -77	dommage_materiel -51	evenement_climatique 96	none -109	vandalisme 123	vol -91
3achoura	blessure -70	collision -97	dommage_materiel -40	evenement_climatique -41	incendie 62	none -112	vandalisme 265
3ad	incendie 51
3add	blessure 108	collision -65	dommage_materiel 147	none -60	vandalisme -56	vol -64
3adi	vandalisme 41
3afak	autre 80	none 44
3amer	vandalisme 44
3andi	autre 111	collision -91	degats_des_eaux -44	dommage_materiel 161	none -112	vandalisme -50	vol -61
3aref	collision -68	degats_des_eaux 85	evenement_climatique -50	vol 81
3arf	blessure 114	collision -60	vandalisme 41
3awnouni	evenement_climatique 52
3chiya	none 97
3dem	blessure 195	collision 58	dommage_materiel -48	none -54	vol -49
3ed	blessure 130	dommage_materiel -44
3edd	blessure 128	collision -65	dommage_materiel 60
3emmer	degats_des_eaux 63
3emmernah	collision 73
3emmi	collision 49	vol 46
3en9i	blessure -41	collision 106	dommage_materiel -43	none -116	vandalisme -47	vol 120
3end	vol 43
3endha	blessure 91	collision 125	dommage_materiel -68
3endhom	vandalisme -88	vol 165
3endkom	blessure 111	collision -57	none 71	vol -61
3endna	blessure 101	bris_de_glace -42	collision -53	dommage_materiel -62	incendie 63	none -84	vandalisme -69	vol 137
3endo	collision 78
3ers	vol 47
3eyet	collision 129
3eyett	degats_des_eaux 90	incendie 103	none -59	vol -62
3eyt	collision 62
3eyyet	bris_de_glace 200	evenement_climatique -52	none -51	vandalisme -69
3eyyetch	collision -141	vandalisme 176
3eyyetna	degats_des_eaux 91
3h	vol 98
3imara	blessure 100
3inha	blessure -83	bris_de_glace 92	collision -102	dommage_materiel 189	none -41	vandalisme -45
3ini	collision -41	vol 124
3inia	vol 45
3iniya	collision 77	degats_des_eaux -52	dommage_materiel 117
3iyetna	collision 63
3la	none -45
3lach	autre 202	none -130
3lih	dommage_materiel 62
3liha	bris_de_glace 83	incendie 44	none -49
3lihom	dommage_materiel -42	evenement_climatique 77	vandalisme -55	vol 103
3lik	collision -53	none 262
3likom	autre 66	none 56	vandalisme -44
3lina	degats_des_eaux 131
3liya	collision 66	degats_des_eaux 84
3merna	collision 41
3mmer	bris_de_glace 82	evenement_climatique 65	incendie -50
3mmerna	collision 60
3nd	degats_des_eaux 46	vol 49
3ndha	blessure 193	none -69
3ndhom	collision -71	vandalisme 53	vol 42
3ndi	none 48
3ndkom	collision 53
3ndo	bris_de_glace 43	collision 60	dommage_materiel 47
3on9i	blessure 59	vol 71
3on9o	collision 161
3otla	degats_des_eaux 116
3ref	collision -105	dommage_materiel -41	none 246	vandalisme -52	vol -93
3refna	collision 128	degats_des_eaux 59	none -44	vandalisme -119
3reft	collision 110	vandalisme -60
3reftch	collision 86	none -42
3tana	blessure 126
3tani	collision 78	dommage_materiel 47
3tawni	dommage_materiel 52
3tit	collision 143	vol -46
3tithom	blessure -50	vandalisme -48	vol 144
3tiwni	none 70
3wej	collision 144	none -48
4	none -54
400	blessure 74
4200	autre -44	blessure 54	dommage_materiel 41
45000	vol 81
4eme	degats_des_eaux 46	vol 66
4h	collision 146	vol -43
4x4	collision 59	degats_des_eaux -61	evenement_climatique 91
50	autre -52	blessure 74
500	autre 95	blessure -59	collision 67
60	collision -43	dommage_materiel 113	incendie 64	none -71	vol -44
600	vol 132
65	dommage_materiel 133
650	blessure 96	bris_de_glace 53	collision -64
7	vol 64
70	blessure 49	collision 53	dommage_materiel 148	none -83	vandalisme -44	vol -74
7adita	collision 106
7aja	autre 48	evenement_climatique 55
7ajra	bris_de_glace 208	collision -105
7alo	collision 88
7amla	collision 109
7amra	degats_des_eaux -41	dommage_materiel -45	none -148	vandalisme 258
7anout	none -40	vol 130
7anouti	collision -42	vandalisme 200	vol -52
7awlo	vandalisme -91	vol 210
7bes	none 202	vol -68
7bess	collision 41	degats_des_eaux 115	none -49
7chouma	autre 128	collision -45	none 93	vandalisme -75	vol -45
7da	collision 67
7dana	collision -78	dommage_materiel 47	evenement_climatique 49	incendie 85	none -88	vol -42
7daya	dommage_materiel 99	vol 44
7did	blessure -41	collision -78	dommage_materiel -53	evenement_climatique 133	none -45	vandalisme 115
7dida	blessure 187	dommage_materiel -75	evenement_climatique 59	incendie -41	none -76	vandalisme -72	vol -87
7ed	vandalisme 48
7edrat	collision 83
7ejra	bris_de_glace 173	collision -72	none -67	vandalisme 69
7ekk	vandalisme 67
7ekkit	collision 81
7el	collision 101	degats_des_eaux 44	incendie 65	vol -98
7ell	collision 40	degats_des_eaux -43	incendie -40	vol 82
7ellit	bris_de_glace 43	collision 93
7ello	collision -72	vol 193
7ellouf	collision 105	vol -40
7er9at	dommage_materiel 52	incendie 43
7essa	bris_de_glace 95
7et	incendie 42	vandalisme 95
7eyyed	evenement_climatique 225	none -194	vandalisme -58	vol -46
7it	none -50
7jar	collision -45	vandalisme 214
7jer	collision -45	none -57	vandalisme 241
7jra	bris_de_glace 118	collision -100	none -66	vandalisme 147	vol -55
7llit	bris_de_glace 153	degats_des_eaux -63
7mar	vandalisme 173	vol -44
7mel	evenement_climatique 139
7mer	incendie 90
7ofra	blessure 102	collision -62	dommage_materiel 117	evenement_climatique -48	none -40	vol -45
7re9	blessure -72	collision -51	degats_des_eaux 60	evenement_climatique 56	incendie 138	none -65	vandalisme -69	vol -51
7tit	collision -48	dommage_materiel 171	none -46
7tta	none -47	vol 83
7wajbi	incendie 140
7wayej	collision -40	dommage_materiel -86	incendie 112	none -99	vol 115
7wayj	autre 271	collision -48	none -189	vandalisme -50
8	none 54
80	degats_des_eaux -49	evenement_climatique 149
8000	bris_de_glace -55	degats_des_eaux 49	dommage_materiel 67
890	autre 60	blessure 63
8h	collision 49
900	collision -64	vol 116
9ad	autre -44	bris_de_glace 76	collision -120	dommage_materiel 174	none -126
9ahwa	dommage_materiel 91
9al	bris_de_glace 67	dommage_materiel 53
9alo	collision 60	dommage_materiel 63
9alt	bris_de_glace 52	degats_des_eaux 46
9asha	bris_de_glace 166
9asni	blessure -47	degats_des_eaux -42	vol 209
9bel	incendie 62
9d	bris_de_glace -79	collision -111	degats_des_eaux 75	evenement_climatique 270	none -119
9dam	bris_de_glace 81	collision 178	evenement_climatique -110	none -129
9dertch	vol 43
9dim	collision 51	dommage_materiel 70
9dima	collision 123	vol -70
9ed	collision -58	evenement_climatique 153
9eddam	none -40	vol 91
9eddami	collision 178	none -48	vol -49
9elbi	collision -56	none -76	vandalisme 168
9er3a	collision -96	dommage_materiel 152	none -86	vandalisme 71
9et3at	autre -61	blessure 104	collision 61
9h	collision 46
9oddam	blessure -40	collision 42	vol 104
9oddami	bris_de_glace 128	collision -47
9rib	degats_des_eaux -60	evenement_climatique 73
9te3	collision 53	degats_des_eaux -119	evenement_climatique 139	vandalisme 91	vol -112
=answer: lead	collision 56
=answer: unsure	collision 54
=being: animal	blessure 77	collision 131	degats_des_eaux -57	none -66	vandalisme -47
=being: thing	none -78
=constat: constat	collision 123
=constat: not-done	collision 60
=danger: event	collision -43	dommage_materiel -41	evenement_climatique -43	incendie 294	vol -40
=danger: now	blessure -43	collision -73	degats_des_eaux -40	dommage_materiel -55	evenement_climatique -55	incendie 141	none -57	vandalisme 127	vol 92
=danger: over	bris_de_glace -54	dommage_materiel 71	incendie -43	none -55	vol 49
=danger: plea	collision -42	evenement_climatique 102	vandalisme -44	vol 89
=danger: present	collision 92
=danger: put-out	collision -51	degats_des_eaux -48	dommage_materiel -49	incendie 282
=distress: distress	autre 49	collision 56
=document: carte_grise	autre 113	degats_des_eaux -63	vol 87
=document: constat	collision 119
=document: constat_degat_des_eaux	collision -44	degats_des_eaux 178
=document: devis_ou_facture	autre 93	bris_de_glace 49	collision -47	dommage_materiel 97	none -65	vandalisme -49	vol -57
=document: photos	autre -44	vandalisme 128	vol 52
=document: rapport_police	collision 95	evenement_climatique -46	incendie 47	none -42	vandalisme 61
=document: recepisse_plainte	collision -115	dommage_materiel -41	none -73	vandalisme 154	vol 211
=hedge: hedge	collision 72	dommage_materiel -43
=hedge: roughly	vandalisme 122
=idiom: figure	collision 72	none -57
=idiom: no-longer	collision 198
=idiom: part	autre 202	collision -79	dommage_materiel 96	evenement_climatique -41	none -91
=idiom: traffic	collision 261	none -49	vol -71
=injuries no	none -52
=injuries no rather	collision 115	none -47
=injuries no sure	none -52
=injuries unknown	blessure 48	collision 41	none -78
=injuries unknown unsure	blessure 48	collision 41	none -78
=injuries yes	blessure 78	collision 47	none -44
=injuries yes sure	blessure 78	collision 47	none -44
=injury: absent	bris_de_glace 65	collision -52	dommage_materiel -40	none -47	vol 70
=injury: body	blessure 147	none -55
=injury: casualty	none -46
=injury: grave	blessure -64	bris_de_glace -43	degats_des_eaux 43	dommage_materiel 50	evenement_climatique 120	none -53	vandalisme -51
=injury: nobody	collision 44	none -47
=injury: one-well	collision 123	none -40
=injury: perhaps	blessure 104	degats_des_eaux 82	none -57	vandalisme -44
=injury: symptom	blessure 75	collision 71	none -42
=intent: cancel	bris_de_glace -41
=intent: complaint	collision -86	vandalisme 168	vol 177
=intent: correct	blessure 62	degats_des_eaux -85	dommage_materiel -52	evenement_climatique 142	incendie -41	none -109	vandalisme -58	vol -65
=intent: declare	collision 40	none -46	vol 51
=intent: follow	autre 43	dommage_materiel -45	none 147	vandalisme -40
=intent: greet	collision 60	dommage_materiel -42
=intent: help	autre 67	dommage_materiel -42	none 69
=intent: human	collision 40	none 63
=intent: language	none 131
=intent: other	autre 77	blessure 193	collision -132	degats_des_eaux -49	dommage_materiel -81	evenement_climatique -53	vandalisme 84	vol -86
=intent: review	none 314	vol -52
=intent: thanks	collision 63	none 109	vol -62
=liability: unclear	autre -40	bris_de_glace -46	collision 232	degats_des_eaux 71	dommage_materiel -40	none -219	vandalisme 138	vol -72
=other autre	autre -87	collision -96	degats_des_eaux 257	vandalisme 50	vol -42
=other blessure	blessure 74	collision -124	dommage_materiel 53	incendie 75
=other bris_de_glace	blessure -48	bris_de_glace 255	collision -93	degats_des_eaux -42	dommage_materiel -110	none -58
=other collision	bris_de_glace 56	collision -51	evenement_climatique 155	vandalisme -41	vol -44
=other evenement_climatique	collision 41	degats_des_eaux 105	evenement_climatique 143	incendie -45	vandalisme -56	vol -143
=other incendie	blessure -58	bris_de_glace -81	collision -133	degats_des_eaux 154	dommage_materiel -117	evenement_climatique -54	incendie -163	none -87	vandalisme -73	vol 116
=other vandalisme	blessure -49	collision 79	degats_des_eaux -122	evenement_climatique 98	vandalisme 90	vol -46
=other vol	collision -74	degats_des_eaux -130	dommage_materiel -64	evenement_climatique 141	none -40	vol 155
=party: alone	collision 50
=party: culprit	blessure -61	bris_de_glace 78	collision 60	degats_des_eaux 100	dommage_materiel -112	evenement_climatique -55	none -51	vandalisme 79	vol -74
=party: foreign	collision 92	degats_des_eaux -140	evenement_climatique 180
=party: hit-and-run	bris_de_glace -53	collision 192	dommage_materiel 41	none -48
=party: neighbour	collision -52	degats_des_eaux 88	dommage_materiel 59	none -55
=party: nobody-else	collision 60	degats_des_eaux 116	dommage_materiel 63	vandalisme -98	vol -72
=party: obstacle	collision 113	evenement_climatique 46	none -65	vol -59
=party: other-vehicle	collision 125	none -43
=party: theirs	blessure -42	bris_de_glace 122	collision -141	dommage_materiel 52	evenement_climatique -65	incendie -47	none -139	vandalisme 117	vol -73
=party: unknown-origin	degats_des_eaux 112
=party: vehicle	collision 110	none -42
=party: witness	degats_des_eaux -43	none -76	vandalisme 97	vol 67
=person: close	none -63
=person: driver	collision 96	none -51
=person: exposed	bris_de_glace -50	collision 67	dommage_materiel 65
=person: of-vehicle	collision 160	vol -46
=person: self	collision 68	none -54
=police: not-done	collision 68	dommage_materiel -52	none -59	vandalisme 55	vol 58
=police: police	none -58	vandalisme 59	vol 81
=scene: autre	autre 233	blessure -41	collision -47	none -40	vandalisme -43	vol 92
=scene: bris_de_glace	bris_de_glace 334	collision -85	degats_des_eaux -58	none -50	vol -49
=scene: collision	collision 130	none -43
=scene: degats_des_eaux	collision -66	degats_des_eaux 225	none -45
=scene: dommage_materiel	bris_de_glace -40	collision -53	dommage_materiel 173	none -55	vandalisme -41
=scene: evenement_climatique	blessure -42	collision -45	degats_des_eaux -53	dommage_materiel -56	evenement_climatique 357	none -43
=scene: incendie	incendie 249	vol -57
=scene: vandalisme	none -49	vandalisme 201
=scene: vol	autre 46	collision -82	dommage_materiel -44	none -57	vandalisme 95	vol 150
=status: awaited	bris_de_glace 64	collision 107	evenement_climatique -50	none -43	vol -64
=status: future	autre 77	none -51
=status: not-yet	collision 51
=status: refused	collision 110	degats_des_eaux 41	none -53
=status: unfinished	collision 55	degats_des_eaux 60	dommage_materiel -56	evenement_climatique 86	vandalisme -41
=thirdParty no	none -64
=thirdParty no rather	evenement_climatique 64	none -57	vol 68
=thirdParty no sure	none -43
=thirdParty no unsure	collision -48	dommage_materiel 45	incendie 53	none -78
=thirdParty none	none 115
=thirdParty unknown	degats_des_eaux 262	none -71
=thirdParty unknown unsure	degats_des_eaux 262	none -71
=thirdParty yes	collision 74	none -53
=thirdParty yes rather	autre 40	collision 140	dommage_materiel -42	incendie 48	none -72	vol -48
=thirdParty yes sure	collision 67	none -51
=type autre	autre 353	degats_des_eaux -41	incendie -41	none -81	vandalisme -52
=type autre sure	autre 369	collision -50	none -87	vandalisme -51	vol -46
=type autre unsure	blessure -74	bris_de_glace -77	collision 90	degats_des_eaux -76	dommage_materiel -100	evenement_climatique -65	incendie -62	vandalisme -61	vol 56
=type blessure	blessure 253	degats_des_eaux -46	none -82
=type blessure sure	autre -43	blessure 375	collision -105	dommage_materiel -42	evenement_climatique 42	incendie -43	none -57	vandalisme -45
=type blessure unsure	blessure 152	degats_des_eaux -65	evenement_climatique -63	none -100
=type bris_de_glace	bris_de_glace 323	collision -73	none -47	vol -44
=type bris_de_glace rather	bris_de_glace 327	collision -50	dommage_materiel -41	vandalisme -40
=type bris_de_glace sure	bris_de_glace 349	collision -79	dommage_materiel -40	none -48	vol -44
=type bris_de_glace unsure	blessure 87	collision -65	dommage_materiel 153	evenement_climatique -40	none -73	vandalisme -43	vol -62
=type collision	collision 186	none -67
=type collision rather	collision 179	degats_des_eaux -42	dommage_materiel -48	evenement_climatique -44	none -97	vandalisme 63
=type collision sure	collision 193	none -62	vol -46
=type collision unsure	blessure -54	collision 83	degats_des_eaux -54	none -108	vol 145
=type degats_des_eaux	collision -76	degats_des_eaux 256	none -63
=type degats_des_eaux rather	autre -52	collision -111	evenement_climatique 91	none -102	vandalisme -46	vol 51
=type degats_des_eaux sure	collision -70	degats_des_eaux 314	dommage_materiel -44	incendie -40	none -55
=type degats_des_eaux unsure	autre -47	blessure -42	bris_de_glace -64	collision -54	degats_des_eaux -213	dommage_materiel 281	evenement_climatique -83	incendie -134	none -149	vandalisme 120	vol -152
=type dommage_materiel	blessure -44	collision -78	dommage_materiel 357	evenement_climatique -43	none -76
=type dommage_materiel sure	blessure -40	collision -81	dommage_materiel 383	evenement_climatique -62	none -68	vol -51
=type dommage_materiel unsure	blessure -61	bris_de_glace -56	collision -107	degats_des_eaux -53	dommage_materiel 260	evenement_climatique -70	incendie -64	none -100	vol 136
=type evenement_climatique	collision -67	dommage_materiel -44	evenement_climatique 352	none -56	vandalisme -50
=type evenement_climatique sure	collision -66	dommage_materiel -44	evenement_climatique 348	none -55	vandalisme -49
=type incendie	collision -40	incendie 311	none -48	vol -53
=type incendie rather	autre -47	blessure -62	bris_de_glace -55	collision -108	degats_des_eaux -88	evenement_climatique -48	incendie 292	none -60	vandalisme -72	vol -100
=type incendie sure	incendie 303	none -48	vol -50
=type none	collision -73	none 147
=type vandalisme	collision -51	none -56	vandalisme 327
=type vandalisme sure	collision -56	none -54	vandalisme 349	vol -63
=type vandalisme unsure	collision -121	degats_des_eaux -44	dommage_materiel -60	evenement_climatique -51	none -75	vol 179
=type vol	none -57	vol 251
=type vol rather	autre 106	blessure -56	bris_de_glace -49	collision -148	degats_des_eaux -61	evenement_climatique -65	incendie -52	none -102	vandalisme 109	vol 114
=type vol sure	none -54	vol 249
=type: autre	autre 252	none -67
=type: blessure	blessure 263	collision -73	evenement_climatique 51	none -50	vol -40
=type: bris_de_glace	bris_de_glace 356	collision -78	degats_des_eaux -51	dommage_materiel -58	none -44
=type: collision	collision 106	none -70
=type: degats_des_eaux	collision -81	degats_des_eaux 252	none -56
=type: dommage_materiel	dommage_materiel 173	none -64	vol -42
=type: evenement_climatique	collision -73	dommage_materiel -46	evenement_climatique 362	incendie -40	none -60	vandalisme -41	vol -48
=type: incendie	incendie 282	none -50	vol -53
=type: vandalisme	none -51	vandalisme 314	vol -61
=type: vol	none -57	vol 229
a	vol 40
a3lam	collision 82	vol -42
abri	blessure -54	evenement_climatique 84	incendie 107
accident	collision 92
accrochage	collision 93
ach	dommage_materiel 56	vol -41
afriquia	collision 40	vandalisme 53
agdal	blessure 45	vol 44
agence	autre 105	dommage_materiel -41	none -73	vol 100
agent	collision 111
ah	collision -49	none 272
aile	collision 149
ain	blessure 61	collision 51
airbags	collision 115
ait	vandalisme 70
akhor	collision 163	vol -40
alarme	incendie 91	vol 61
alf	collision 173	degats_des_eaux -44	dommage_materiel -41	vandalisme -42	vol 80
allah	collision 107	incendie 58	vol -45
allal	collision 98	degats_des_eaux -48	dommage_materiel 159	none -110	vandalisme -54	vol -61
amiable	collision 68
ane	bris_de_glace 111	collision 108	degats_des_eaux -44	none -65	vandalisme -56
annulation	autre 234	none -119
antenne	collision -57	dommage_materiel -71	evenement_climatique 240	none -68	vandalisme 69
antivol	vol 166
aout	blessure 139	degats_des_eaux -48
appareil	autre 102	collision -61	dommage_materiel 46	none -52	vandalisme -42	vol 62
appartement	collision -52	degats_des_eaux 50	incendie 107
aquarium	dommage_materiel 161	none -43
arb3	blessure 41	vol 40
arret	autre -69	blessure 254	collision -63
arriere	collision 77
arrondissement	collision -43	vol 72
ascenseur	blessure -41	bris_de_glace 69	dommage_materiel 77	none -45
assistance	autre 191	collision -62
assurance	autre 74	vol -44
aswak	collision 60
atay	blessure 86	dommage_materiel 78	none -51
atelier	collision -67	degats_des_eaux 136	vol 81
atlas	incendie 77
attestation	autre 211	collision -50	dommage_materiel -45	none -255	vandalisme -71	vol -45
audi	collision 94
auto	vandalisme -52	vol 120
autoroute	bris_de_glace 66	incendie 79	none -40
autre	vol 135
avant	collision 47
avocat	autre 88	degats_des_eaux 48
avril	autre 46	none -46	vol 45
awel	degats_des_eaux 102	vol -41
azilal	blessure 85	dommage_materiel -60	none -42	vandalisme -99	vol 123
azrou	evenement_climatique 171	none -45
b	vandalisme 43
b3id	evenement_climatique 130
b7al	evenement_climatique 95
b7alha	bris_de_glace 172	collision 56	dommage_materiel -41	evenement_climatique -55	none -86	vandalisme -42
b7alo	collision 48
b9a	evenement_climatique 50	incendie 46
b9ach	dommage_materiel 109
b9at	vol 40
b9atch	blessure 68
b9aw	autre 174	incendie 50	none -139	vandalisme -40	vol -47
b9ina	degats_des_eaux 118	dommage_materiel -64	incendie 57	vol -63
b9it	collision 45	vandalisme 50
b9itch	none 121	vol -45
ba	collision -43	degats_des_eaux -58	none -44	vandalisme 73	vol 131
ba3d	dommage_materiel 41	incendie 51	none -48	vandalisme 84
ba3diyathom	collision 165	vol -49
ba9i	none 45
bab	none -52	vandalisme 99
baba	collision 70	degats_des_eaux 129	evenement_climatique 85	incendie -46	none -80	vandalisme -55	vol -58
bache	degats_des_eaux -40	incendie 147
baghi	dommage_materiel 45	none 41
baie	bris_de_glace 190	collision -65
baignoire	collision -60	degats_des_eaux 151
bain	bris_de_glace 90	collision -114	degats_des_eaux 169	none -55
balcon	incendie 76
balkon	collision -57	degats_des_eaux 40	dommage_materiel -62	evenement_climatique 114
ballon	degats_des_eaux 173	dommage_materiel 53	none -50
ban	collision 57	none -103	vandalisme -46	vol 171
baqi	collision -45	none 144	vol 56
baraka	none 123
barbecue	collision -50	incendie 243	none -62	vol -51
bare7	none 124
barh	evenement_climatique 68
barra	collision -61	dommage_materiel 130	vandalisme 87	vol -56
bas	collision 100	degats_des_eaux 93	vandalisme -46
batterie	autre 66	collision -75	incendie 172	none -67	vandalisme -46	vol 42
bayd	bris_de_glace -92	collision -88	degats_des_eaux -40	dommage_materiel -62	none -115	vandalisme 316	vol -63
bayda	dommage_materiel 116
bba	blessure -91	collision -47	dommage_materiel -44	none -47	vandalisme -46	vol 161
bbah	bris_de_glace 104	dommage_materiel -49	vandalisme 40
bd	collision 73
bda	incendie 40
bdat	incendie 76
bdaw	collision -99	vandalisme 155
be3d	degats_des_eaux 40
bebe	dommage_materiel 91	incendie -73	vandalisme -47	vol 126
bekri	bris_de_glace 78	vol 47
beldi	blessure 46	incendie 50
belge	collision 105
belgique	autre 167	collision 52	none -154	vandalisme -43	vol -55
belli	degats_des_eaux 69
beni	degats_des_eaux 94	evenement_climatique 87
bent	vol 135
benti	bris_de_glace 62	dommage_materiel 101	none -57	vandalisme -40
berkane	collision 40	degats_des_eaux -45	vol 130
berlingo	collision 67
bernoussi	collision -59	vol 143
berra	collision -45	evenement_climatique 50	vol 69
berrechid	autre 41	bris_de_glace 50
berri	autre -65	blessure 68	collision 158	evenement_climatique -45
beton	collision 202
bezaf	incendie 43	none 98
bezzaf	evenement_climatique 40
bgha	dommage_materiel 85	none -49
bghach	collision 46
bghat	collision 45	dommage_materiel 71
bghatch	autre 164
bghaw	none -44	vandalisme 82	vol 67
bghawch	collision -59	degats_des_eaux 76	dommage_materiel 71
bghel	blessure 69	collision 67
bghina	collision 103	evenement_climatique 100	none -55	vol -44
bghit	autre 99
bghitch	collision -92	none 79	vandalisme 114	vol 45
bhal	collision -51	evenement_climatique 58	vol 84
bi	collision 183
bia	blessure 93	collision 109	dommage_materiel -40	none -58	vandalisme -41
bicyclette	collision 93	dommage_materiel 78	vandalisme -59
bida	collision 162	none -73	vandalisme -40
bidon	blessure -40	bris_de_glace -60	collision -76	degats_des_eaux -153	dommage_materiel 121	evenement_climatique -122	incendie 257	none -92	vandalisme -121	vol -69
bien	none 129
bih	collision -42	none -65	vandalisme 95	vol 107
biha	bris_de_glace 95	collision -60	dommage_materiel -78	evenement_climatique 43	none -65	vol 110
billet	autre 174
bin	collision 68	none 66
bina	blessure -41	collision 113
binatna	vandalisme 96
bir	degats_des_eaux -51	dommage_materiel 146	incendie -41	none -69	vandalisme -42	vol 43
bit	degats_des_eaux 98
biya	blessure 66
bka	collision 61
bkat	collision 155	dommage_materiel -46
bkhir	collision 72	incendie 150	none -76
bla	collision 54
blassa	bris_de_glace 114	collision -48
blastou	blessure 69	collision 101	degats_des_eaux -40	evenement_climatique -48	none -59	vandalisme 46	vol -67
blesse	bris_de_glace 86
bli	bris_de_glace -40	none -48	vol 99
bmw	collision 171
bnadem	dommage_materiel 79
bnt	bris_de_glace 137	degats_des_eaux -42	incendie -76	none -50	vol 108
bnti	blessure 90	vandalisme 40
bo7dha	bris_de_glace 151
bo7di	blessure 69
bo7do	bris_de_glace 120	collision -49	incendie 41
bo7dou	blessure -40	bris_de_glace 79	collision -70	dommage_materiel 135
boite	blessure -105	collision -70	dommage_materiel -50	none -61	vandalisme 271	vol -67
bolice	bris_de_glace 52	incendie 40	none -81	vandalisme 50	vol 45
bolis	collision -62	incendie 137	none -59	vandalisme 71
bomba	bris_de_glace 289	degats_des_eaux -74	incendie -149	none -42
bombe	vandalisme 88
bonjour	evenement_climatique 111
bou7di	vandalisme 42
bou7do	bris_de_glace 83	collision -52	incendie 90
bouazza	collision -50	evenement_climatique 81	vol 63
boulevard	collision 143	vol -81
bouskoura	blessure 53	collision 76	dommage_materiel -65	vol 71
bouta	incendie 40	vol 66
box	dommage_materiel 53	evenement_climatique 151	none -40
bqa	collision 84
bqach	blessure 47	collision 58	dommage_materiel 91	vol -60
bqat	collision -83	degats_des_eaux -58	evenement_climatique 79	none -45	vol 58
bra	evenement_climatique 49	none -40	vandalisme 98	vol -57
brahim	collision -50	degats_des_eaux 70	incendie 86
brigade	collision -43	evenement_climatique -49	vol 263
brise	bris_de_glace 164	collision -58	none -43	vandalisme 57
brouillard	collision 170
bruxelles	collision 59
bureau	autre 230	collision -99	none -107	vandalisme -88	vol -54
byed	autre 90	dommage_materiel 43
bzaf	collision -66	evenement_climatique 54
bzzaf	collision 146	evenement_climatique 63	incendie -74	none -42
cabinet	autre -68	degats_des_eaux 136	dommage_materiel 114	evenement_climatique -96
cable	blessure -44	collision -64	degats_des_eaux -48	dommage_materiel 210	evenement_climatique -44	none -91	vandalisme -63	vol 145
cadenas	collision -61	vol 141
cafe	collision -58	evenement_climatique 213	none -57	vandalisme -44
caisse	vol 163
calandre	collision 94
camera	dommage_materiel 86	vol 88
camionnette	bris_de_glace 52	collision 122
camira	collision -64	dommage_materiel -75	vandalisme 115	vol 108
camping	evenement_climatique 54
canalisation	collision -42	degats_des_eaux 104	evenement_climatique 98	vol -54
canape	degats_des_eaux 65	dommage_materiel 43	vol -70
capot	none -44	vandalisme 127
capote	evenement_climatique 143	none -49	vandalisme 105
car	evenement_climatique 64
caravane	evenement_climatique 155	none -40	vol -45
carglass	bris_de_glace 105
carrefour	collision 45
carrosserie	bris_de_glace 44	vandalisme 48
carte	autre 142	none -91	vol 40
carter	collision 229	dommage_materiel -44	vol -97
casa	autre 52	vol 43
casque	collision 50	vol 71
catalyseur	collision -46	dommage_materiel -41	none -64	vol 192
cave	degats_des_eaux 129	incendie -46	vol 110
ceinture	collision 155
ch3el	incendie 217
ch3lat	collision -66	incendie 224
ch3let	incendie 174
ch7al	autre 73	none 53
cha3el	incendie 138
cha3lat	incendie 130
cha3let	collision -41	incendie 105
cha3ri	incendie 180
chab	blessure 81	collision 56
chad	blessure -133	collision -45	dommage_materiel -59	none -45	vandalisme -48	vol 252
chaf	collision 43	vol 84
chafnich	collision 42
chafou	collision -75	degats_des_eaux 65	evenement_climatique -40	none 41	vandalisme 96	vol -50
chaft	bris_de_glace 47
chahada	blessure 56	collision -69	evenement_climatique 111
chahda	bris_de_glace -46	collision -51	dommage_materiel -107	vandalisme 201	vol -42
chahed	collision 68
chaine	dommage_materiel -43	none -72	vandalisme -63	vol 240
chalet	degats_des_eaux 55	dommage_materiel -59	evenement_climatique 65	vol 109
chambre	blessure -43	bris_de_glace 104	collision -58	degats_des_eaux 110	none -52
chantier	degats_des_eaux 54	dommage_materiel -90	evenement_climatique 147
chargeur	autre 133	blessure -49	collision -55	degats_des_eaux -42	dommage_materiel -87	incendie 211	none -85	vol -57
charika	evenement_climatique 182	none -44
chariot	autre -47	bris_de_glace 61	dommage_materiel 174	none -58	vandalisme -44
chauffe	collision -50	degats_des_eaux 201
chaussee	degats_des_eaux 91
chedat	incendie 164
chedd	incendie 62	vol 41
chef	degats_des_eaux 134
chefara	vol 155
cheft	collision -63	incendie 50
cheftch	collision 136
cheftou	bris_de_glace -66	collision 119
cheikh	none -44	vandalisme 155
chejra	dommage_materiel 58	vol -41
chekaya	vol 145
chem3a	incendie 212	none -59
cheminee	bris_de_glace 62	incendie 48
cherjem	bris_de_glace 78
chffara	vol 144
chft	dommage_materiel 51
chhar	collision -61	none 123
chher	autre 99	none -66
chhour	autre 163	none -113	vandalisme -48	vol 70
chi	vandalisme 57
chibani	collision 95
chichaoua	bris_de_glace 133
chifor	collision 63
chifour	incendie 59	vandalisme 43
chikaya	vandalisme 59	vol 70
chjra	collision 49	evenement_climatique 83
chkit	blessure 53	collision -74	vandalisme 103	vol 46
chkitch	collision -78	none -85	vandalisme 198
chkoun	collision 65	vol 52
chno	none 54
choc	collision 147
chokran	none 113
chorta	collision 64	degats_des_eaux 40
chouf	autre 119	none -49
chrajem	none -53	vandalisme 143
chrara	bris_de_glace -65	collision -128	degats_des_eaux -46	dommage_materiel -43	evenement_climatique -44	incendie 391	none -76	vandalisme -58	vol -49
chrejem	bris_de_glace -53	collision -93	dommage_materiel -50	none -43	vandalisme 249
chrit	autre 197	none -61	vol -44
chrito	dommage_materiel 144	vol -52
chrjem	bris_de_glace 161	collision -100	dommage_materiel -41	none -43	vandalisme -77	vol 68
chta	evenement_climatique 218
chtouka	dommage_materiel -41	evenement_climatique 76	none -88	vol 126
chwia	blessure -48	dommage_materiel 110
cin	autre 147	none -114	vandalisme -60	vol 81
circuit	incendie 117
citerne	blessure -52	bris_de_glace -72	collision 93	degats_des_eaux 177	none -55	vol -42
civile	evenement_climatique 40
clavier	collision -53	dommage_materiel 291	none -59	vol -73
cle	autre 75	vol 40
client	dommage_materiel 156
clignotant	collision 86
clim	dommage_materiel 71
climatiseur	collision -47	degats_des_eaux 85	dommage_materiel 94	incendie 51	none -56	vol -45
clinique	autre 72
clio	collision 82
cm	evenement_climatique 169
cocotte	blessure 49	bris_de_glace -63	collision -65	degats_des_eaux -44	dommage_materiel 164	incendie -112	none -41
coffre	collision -52	vol 144
coiffeur	bris_de_glace 115	collision 44
coiffure	vandalisme 125	vol -42
colle	autre -54	collision -49	vandalisme 315	vol -147
colonne	degats_des_eaux 234	none -87
commissariat	vol 80
commune	collision 104
compagnie	autre 210	none -50
compresseur	dommage_materiel 72
compteur	degats_des_eaux 111
comptoir	evenement_climatique 66	vol 46
congelateur	blessure -51	dommage_materiel 65	evenement_climatique 115
conseiller	none 133
constat	collision 40
contrat	autre 175	none -51
contre	collision 53	vandalisme 84
corniche	blessure 114	collision 75	vol -47
couloir	blessure -58	degats_des_eaux 202
court	incendie 119
credit	blessure -48	collision -68	dommage_materiel 228	vol -81
cuisine	degats_des_eaux 103
cv	collision 98	none 132	vandalisme -40
d9ay9	collision -56	incendie 75
d9aye9	none 43	vol 56
d9i9a	blessure 56	bris_de_glace 47	degats_des_eaux -46	dommage_materiel 56
dab	incendie 119
dabt	blessure 106	collision -85	none 125
dacia	vol 41
daha	incendie 45
dahri	collision 47
dak	collision 81	incendie 43
dakchi	collision -47	vol 74
dakhel	collision 55	degats_des_eaux -63	vandalisme 67
dakhla	dommage_materiel 59	evenement_climatique 54
dakhlat	blessure 163	dommage_materiel -73	none -55	vol -41
dakhlo	collision -81	none -42	vandalisme -48	vol 290
darbatni	blessure -42	collision 239	dommage_materiel -48	none -44	vandalisme -40
darbni	vol 115
daret	collision 56
darha	collision 112	none -47
dari	bris_de_glace 59
darija	none 155
daro	blessure 55	vandalisme 88
daroria	vol 40
dart	collision 51	vandalisme 68	vol -59
dat	collision 54	evenement_climatique 47
daw	dommage_materiel 46	incendie -44	vol 42
dayer	degats_des_eaux 72
dayra	collision 45	none -54	vandalisme 64	vol 57
dayz	collision 126	evenement_climatique 56
daz	collision -47	vandalisme 82
dazt	incendie 41
dbab	collision 99
dda	evenement_climatique 41	incendie 52	none -49	vol 45
ddat	evenement_climatique 45	vandalisme 43
ddatou	vandalisme 107
ddaw	vol 178
ddawh	collision 96
ddem	collision 137
ddinaha	blessure 99
ddow	blessure -43	degats_des_eaux -82	dommage_materiel -102	incendie 282	vol -85
de	bris_de_glace 42
decembre	autre 106	collision -59	vol 44
declaration	collision -42	vol 84
degat	collision -45	degats_des_eaux 147
degats	degats_des_eaux 44
dehri	blessure 126	collision -79	degats_des_eaux -90	evenement_climatique 139
dehrou	degats_des_eaux 104
dekhan	incendie 119
dem	bris_de_glace 61	collision 56
demenagement	blessure -59	collision -43	dommage_materiel 144	vol 41
demi	collision 76
dentiste	autre 111	collision -43	dommage_materiel 106	none -91
depanneuse	autre 160
depot	blessure 132	collision -43	dommage_materiel -46	none -94	vandalisme -54	vol 146
derb	vandalisme 78
derba	collision 75
derbat	dommage_materiel 62	evenement_climatique 103	none -50	vandalisme -50
derbatni	none -62	vandalisme 147
derbna	collision 95
derbni	collision 102
derbouni	blessure -63	collision -195	dommage_materiel -51	none -63	vandalisme -69	vol 380
derbt	dommage_materiel 53
derk	collision -66	degats_des_eaux -54	dommage_materiel -42	evenement_climatique 92	incendie 112	none -47
dernahch	none 175
derri	dommage_materiel 54
dert	vandalisme 47
derte	vol 113
derteha	blessure -40	vandalisme 42	vol 97
dertha	collision -52	none 120	vandalisme -42	vol 56
des	degats_des_eaux 73
devis	bris_de_glace 81	dommage_materiel 76
dewwezt	blessure -46	vol 87
dfe3ni	blessure -43	collision -95	dommage_materiel -65	vandalisme 129	vol 93
dghya	collision 117	dommage_materiel -48	incendie 81
dguig	collision -68	none -52	vandalisme -59	vol 112
dh	collision -42	dommage_materiel 49	vol 47
dhab	collision -53	vol 181
dheb	vol 146
dhri	blessure 162
diab	collision 167	none -40
dial	evenement_climatique 57
dialo	degats_des_eaux 67
dik	blessure 63
dima	blessure 125	collision 50	vol -55
dir	collision -63	none 75	vol 47
direct	blessure 74
dirham	autre 212	none -80
dkhan	blessure -43	collision -73	dommage_materiel -58	incendie 266
dkhelna	collision 121	vol -43
dkhelt	collision 146
dkhlet	collision 88
dkhlo	none -43	vol 192
dkhlou	vol 62
dlam	collision 123
dlo3	blessure -40	collision 184
dlou3	collision 116
do	dommage_materiel 112
dokhan	incendie 170
donc	collision -41	vol 96
dora	collision 101
dorat	collision 139
dos	bris_de_glace 93	collision 86	none -53	vandalisme -43
dossier	none 121
double	autre 86	bris_de_glace 63	dommage_materiel -47
douche	bris_de_glace 145	collision -41
doukkala	collision 54	incendie 56
dow	blessure 113	collision -120	dommage_materiel 73	evenement_climatique 53
dra3ha	blessure 166	collision 47	dommage_materiel -47	none -60
dra3i	dommage_materiel 114
dra3o	blessure 86	bris_de_glace 121	collision -54	dommage_materiel -91
drab	blessure 42	bris_de_glace 45	collision 54	dommage_materiel -81	evenement_climatique 67	none -58	vol -54
drabni	collision 162	none -54	vandalisme 86	vol -42
drari	vandalisme 43
drbat	degats_des_eaux 112	dommage_materiel -65	evenement_climatique 76	incendie -44
drbatni	collision 82
drbo	bris_de_glace -105	evenement_climatique 69	vandalisme 41	vol 49
dreb	collision 58
drebha	vol 100
drebna	collision 130
drebni	blessure 70	collision -52	degats_des_eaux 71
drebt	blessure 52	collision 112
drebto	collision 109
drham	vol 41
drhm	autre 67	collision -47	dommage_materiel 79	vol -65
driss	degats_des_eaux -84	dommage_materiel 139	vandalisme -45
droj	blessure 138
drouj	blessure 73	collision -55	dommage_materiel 102	none -45
drri	blessure 154	bris_de_glace -45	evenement_climatique 41
drt	collision -56	dommage_materiel 185	none -85
duster	vol 45
dw	blessure 77	degats_des_eaux 130	dommage_materiel -103	none -53
dwa	autre 42	blessure 84	collision -56	none -73	vol 117
dyal	none -47
dyalha	degats_des_eaux 50	dommage_materiel 79
dyalhom	vol 48
dyalna	incendie 52	vandalisme 61
dyalo	dommage_materiel 46
dyalou	collision -70	degats_des_eaux 75	none -50	vol 110
eau	degats_des_eaux 122
eaux	collision -40	degats_des_eaux 100
ecole	blessure 57	dommage_materiel 97
ecran	blessure -58	dommage_materiel 275	vol -54
el	none 142
elec	collision 53	degats_des_eaux -48	dommage_materiel 47	vol 91
electrique	collision -64	degats_des_eaux -46	dommage_materiel 128	incendie 83
en	autre 90	bris_de_glace 109	dommage_materiel -80	none -55	vandalisme -44	vol 50
enseigne	collision -42	evenement_climatique 111	none -40	vandalisme 84	vol -45
entorse	blessure 40	collision 55
essaouira	collision -50	dommage_materiel 237	vol -57
essence	autre 94	collision -71	incendie 174	vandalisme -73	vol -54
essuie	collision -51	none -53	vandalisme 270
etage	bris_de_glace 40	dommage_materiel 53
euro	dommage_materiel -49	vol 133
euros	bris_de_glace 55	collision -42
ewa	none 160
expert	degats_des_eaux 47	none 83
extincteur	incendie 58
fac	collision 74	none -52	vol 50
face	collision 47
fach	degats_des_eaux 66	dommage_materiel -77	incendie 115	vol -40
facture	autre 44
fad	degats_des_eaux 140	incendie -56
fat	autre 57
fatet	none 131
fatima	bris_de_glace 58	degats_des_eaux 67
fauteuil	degats_des_eaux 44	dommage_materiel 83	incendie 71	vol -65
fe9na	collision -57	incendie 62	vandalisme -48	vol 100
fe9t	blessure -44	vol 147
fekhdi	blessure 160	bris_de_glace -43	collision -100	degats_des_eaux -84	dommage_materiel 115	none -89
fekki	autre -40	blessure 112	collision 184	degats_des_eaux -43	dommage_materiel -65	evenement_climatique -48	none -155	vandalisme -62	vol -51
fenetre	bris_de_glace 281	collision -60	degats_des_eaux -44	dommage_materiel -44	none -88	vandalisme -64
fes	bris_de_glace 75
feu	collision 85
feux	collision 85
fevrier	collision -40	none 101
fhemt	autre -40	collision 50	none 120
fhemtch	autre 113
fi	bris_de_glace 117
fia	collision 77
fiat	collision 125
fiha	evenement_climatique 46
fihom	bris_de_glace 128	vol 67
fik	collision 86	none 54
fil	collision -44	incendie 136
file	vandalisme -73	vol 135
fin	autre 64	none 44
fina	collision 47
fissure	blessure 57	bris_de_glace 112
fiya	collision 67
fjer	incendie 83	vandalisme -43	vol 94
fletat	bris_de_glace 56	degats_des_eaux -50	dommage_materiel 66
flous	autre 184	none -52	vol 60
flousi	blessure 53	none 54
fo9	degats_des_eaux 54
fo9i	collision -76	degats_des_eaux 134
fo9o	collision -133	none -91	vandalisme 235	vol -63
fou9	degats_des_eaux 87
fourriere	collision 158	none -46
frach	degats_des_eaux 131	evenement_climatique -44
fraches	collision -43	degats_des_eaux 201	vol -47
fran	collision 86	vandalisme 65
francais	none 56
frein	collision 100
frigo	dommage_materiel 46	incendie 56
fsed	collision -46	degats_des_eaux 192
fuite	degats_des_eaux 171
fya	vol 64
ga3	autre 41	none 57	vandalisme 65	vol -55
galat	degats_des_eaux 41	dommage_materiel 115	vol -47
gales	bris_de_glace 78
galet	collision 89
galia	degats_des_eaux 64	dommage_materiel 44
galo	dommage_materiel 74	vandalisme -40
galou	incendie 197	vol -50
garage	collision 60	evenement_climatique 60	none -41
garantie	autre 108	vol -42
garde	vol 135
gardien	vol 138
gare	bris_de_glace 57	collision 93
garro	collision -95	incendie 109	vandalisme 114	vol -68
gaz	collision -59	incendie 44	none -60	vol 206
gendarmes	collision 42
gha	collision 45	dommage_materiel 46
ghada	collision 151
ghadich	dommage_materiel -49	none -99	vandalisme 81	vol 74
ghadyin	collision 75
ghalat	dommage_materiel 190	none -61	vandalisme -52	vol -54
ghalet	collision 40
ghalta	collision 53	degats_des_eaux 87	dommage_materiel -56
ghar9a	collision -54	evenement_climatique 240	none -75
ghare9	bris_de_glace 61	degats_des_eaux 73
ghayb	degats_des_eaux 63
ghber	collision 74	none -43	vandalisme -55	vol 106
ghda	collision -63	vol 80
ghedda	autre 63	blessure 46	collision -48	vandalisme 84	vol -58
gher	collision 51
ghfelt	collision 59	incendie 172	none -87
ghi	vol 74
ghocht	autre 49	none 65	vol -42
ghorzat	blessure 79
ghrazi	blessure 136	collision -62	dommage_materiel -41	vol 57
ghre9	degats_des_eaux 51	evenement_climatique 60
ghta	blessure -80	degats_des_eaux -74	dommage_materiel 147	incendie 48
glace	bris_de_glace 130	collision -70	none -67	vandalisme 124
glissiere	collision 135
glovo	vol 118
golf	dommage_materiel -43	incendie 130
golna	collision 56	dommage_materiel -54	evenement_climatique 155
gps	bris_de_glace -46	collision -48	none -85	vandalisme -67	vol 351
graffiti	vandalisme 141	vol -46
groupe	dommage_materiel -65	incendie 191	none -86	vol -50
grue	collision -46	degats_des_eaux -84	dommage_materiel 100	evenement_climatique 156	incendie -40	vandalisme -61	vol -45
gueliz	collision 62
guidon	collision 61	vol 77
h	collision 124	evenement_climatique 79
ha	dommage_materiel 50
hada	collision -40	none 150
hadak	autre 185	vol -41
hadchi	none 47
hadrat	dommage_materiel -52	vandalisme -41	vol 202
haja	blessure 76
hakka	collision 44	none 97
hamdolah	degats_des_eaux 86	evenement_climatique 74
hamdoullah	collision 62
hamdullah	bris_de_glace -50	collision -45	dommage_materiel 95	vol 67
hammam	blessure 199	collision -67	degats_des_eaux 57	dommage_materiel -48	evenement_climatique -40	none -144	vandalisme -47
hangar	evenement_climatique 164	none -53
hassan	collision 70
hay	vol 69
hazza	blessure 93	degats_des_eaux -54	evenement_climatique -75	vol 75
hbet	evenement_climatique 73
hbett	blessure -42	collision 79	incendie 46
hder	degats_des_eaux 196	vandalisme -65
hdert	collision 40	degats_des_eaux 59
hebtat	collision 49	dommage_materiel 48	vol -57
hed	blessure 60	none -42	vol 113
hejra	vandalisme 46
herres	bris_de_glace 74	none -42	vandalisme 159	vol -40
herress	blessure 58	dommage_materiel 101
herrso	bris_de_glace -84	collision -77	evenement_climatique -41	none -80	vandalisme 188	vol 138
herrsou	bris_de_glace 62	collision -55	vandalisme 127
hez	bris_de_glace -73	collision -126	evenement_climatique 115	vol 177
hezz	evenement_climatique 92	vol 54
hezzat	collision 68	evenement_climatique 52
hezzit	blessure 84	incendie 53
hezzo	vol 118
hhh	autre 43	collision 65
hhhh	blessure -49	bris_de_glace 128	collision 43	degats_des_eaux -45	none -58
hiya	collision 68
hna	vol 47
homa	autre 44	bris_de_glace -48	vandalisme 53
hotel	autre 49	collision -56	dommage_materiel 80	none -68	vol 65
hotte	incendie 166
hreb	collision 77	dommage_materiel 51
hrebo	collision -75	evenement_climatique -51	incendie 125	none -84	vandalisme -184	vol 242
hwa	collision 73
hya	blessure 71
ibn	autre -45	blessure -59	incendie -60	vol 194
ifrane	collision 49	evenement_climatique 47
immeuble	collision -58	degats_des_eaux 115	none -57	vol 87
imouzzer	blessure 65
impact	bris_de_glace 189	collision -80	evenement_climatique -42
imta	none 88
inchallah	vol 72
indrive	vol 93
induction	bris_de_glace -81	dommage_materiel 235
infirmiere	collision 81
insan	none 43	vol 42
insert	bris_de_glace 151	incendie -58
interdit	collision 50
internet	collision -51	dommage_materiel 143	vandalisme -54
interphone	dommage_materiel -126	vandalisme 271	vol -123
iphone	dommage_materiel 124	vol 80
irm	autre 73	blessure 188	collision -76
istanbul	autre 181	none -40
iwa	none 90
iyam	none 81
iyeh	none 156
jab	dommage_materiel 48	none -51	vandalisme 108	vol -42
jadarmiya	collision 57	vol 62
jah	bris_de_glace -126	dommage_materiel 97	vandalisme 141
jaj	bris_de_glace 201	collision -49	vandalisme -44
jaja	bris_de_glace 195	collision -47	none -40
jama3a	dommage_materiel -43	evenement_climatique 210	none -71	vandalisme -50	vol -50
jame3	incendie 44	vol 80
jandarm	collision 47
jani	evenement_climatique 51	incendie 79	vol -47
jante	dommage_materiel 98
janvier	none 76
jar	collision -58	degats_des_eaux 102	dommage_materiel 93	none -44
jara	dommage_materiel 140	evenement_climatique -56
jarda	blessure -51	collision -77	dommage_materiel 58	evenement_climatique 63	incendie 96	none -79	vol -51
jardin	blessure 62	bris_de_glace 85	collision -43	dommage_materiel -91	evenement_climatique -46	incendie 149	none -72	vandalisme -44	vol -43
jari	dommage_materiel 61
jarna	collision -75	dommage_materiel 68
jatni	collision -54	dommage_materiel 177	none -109	vandalisme -45
javel	dommage_materiel 175	none -66
jawbouni	collision 153
jawch	incendie 46	none 134	vol -43
jay	collision 52	degats_des_eaux 50
jaya	degats_des_eaux 55	none 80
jbed	blessure -65	collision -91	dommage_materiel 116	vol 121
jbel	degats_des_eaux -47	evenement_climatique 256	none -41	vandalisme -43	vol -54
jdar	blessure -60	bris_de_glace -40	degats_des_eaux 63	dommage_materiel -80	evenement_climatique 155	incendie -40	none -161	vandalisme 136	vol -54
jdarmia	collision 47	vol 46
jdid	dommage_materiel 86	none 73
jdida	autre 129	collision -118	incendie 65	none -121	vandalisme 93	vol -41
je	collision -50	evenement_climatique 166
jebdat	autre -40	dommage_materiel -41	none -42	vol 137
jebs	collision -77	degats_des_eaux 208	none -75
jeddati	blessure 75	dommage_materiel 106	evenement_climatique -99
jeddi	collision 54	degats_des_eaux -55	dommage_materiel -50	evenement_climatique 89	vandalisme 55	vol -85
jehd	bris_de_glace 142	collision -45	none -61	vol 53
jelba	blessure 158
jem3a	none 43
jenb	bris_de_glace 71	collision 76
jenbi	degats_des_eaux 72
jer7	bris_de_glace 93	collision 92	vol -44
jer7a	collision 50	vol 59
jerr	blessure -44	dommage_materiel 144	vol 48
jerrouni	vol 58
jet	vol 151
jib	dommage_materiel 65	none -63	vol 93
jibi	blessure 53	collision -62	vol 88
jiha	dommage_materiel -47	vandalisme 111
jiran	evenement_climatique 46
jit	collision 112
jm3a	none 71
jmel	collision 219	incendie -41	vandalisme -60
jnab	collision 73	none -53
jnan	collision -69	degats_des_eaux -51	incendie 57	none -105	vandalisme 235	vol -65
jnb	blessure -49	collision 96	evenement_climatique -56	vol 64
joint	degats_des_eaux 161
joj	none 89
jra	autre -47	bris_de_glace 59	collision -71	degats_des_eaux 143	dommage_materiel -51	evenement_climatique -153	incendie -54	none -50	vandalisme -40	vol 159
jra7	collision 172	vol -44
jri	evenement_climatique 58
juillet	bris_de_glace 104
juin	none 82
k7al	blessure 159	dommage_materiel -56	incendie 55	none -83
k7el	incendie 228	none -47
k7la	collision -41	dommage_materiel 58	incendie 84	none -55	vol 71
kamel	incendie 77	none -52
kaml	degats_des_eaux 83	none -57	vandalisme 56
kamla	evenement_climatique 46	incendie 51
kamlin	incendie 65
kan3rej	blessure 57	collision 59	vol -41
kan9derch	collision 46
kan9te3	blessure 76	dommage_materiel 111	evenement_climatique -80	incendie -47
kanch	dommage_materiel 151	evenement_climatique -62
kanchouf	collision 71	dommage_materiel -47	evenement_climatique 92
kandenn	none 137
kandir	blessure -45	dommage_materiel 142	incendie 76	none -42
kanet	bris_de_glace 60
kanghsel	bris_de_glace 80	degats_des_eaux 63	evenement_climatique -61
kangoo	bris_de_glace 58	collision 94
kanhez	bris_de_glace 81	collision -50	evenement_climatique 60
kanktb	degats_des_eaux 94
kanmchi	collision 242	none -54	vandalisme -40	vol -48
kano	vol 93
kanou	vol 77
kant	collision 57
kantsenna	autre 123
karossa	vandalisme 101
karrossa	collision 133	none -43	vandalisme -60	vol 75
kat	collision 48	degats_des_eaux 133	none -49
katbki	dommage_materiel 46
katdir	bris_de_glace 136	degats_des_eaux -46	dommage_materiel 54
katghetti	autre 66	bris_de_glace -44	none 98
katgol	collision 56
katgoul	autre 73	collision 56	vandalisme 49
katkhelles	blessure 61
katwje3ni	collision 115	vol -40
kay	blessure 101	collision -71	degats_des_eaux 43	dommage_materiel 43
kay3oum	evenement_climatique 118
kay3rej	collision 95
kay9etter	degats_des_eaux 151
kay9te3	bris_de_glace 44	collision 41	dommage_materiel 60
kaych3el	dommage_materiel 220	vol -88
kaychki	collision 43
kaychouf	vol 40
kaydhak	collision -44	dommage_materiel 200	none -57	vol -61
kaydiro	collision -93	evenement_climatique 133	vandalisme -43
kaydreb	collision 183	evenement_climatique -51
kaydrni	collision 114
kayghli	blessure -76	dommage_materiel 134	incendie -80
kaygol	collision 60
kaygoul	incendie 46
kayhder	collision 145
kayjawbch	degats_des_eaux 104
kayjri	blessure 153	collision -75
kayl3bo	incendie 118
kayl3eb	collision -48	degats_des_eaux -69	dommage_materiel 171	vandalisme 46
kayn	none 58
kayna	vol 94
kaynch	collision -63	degats_des_eaux -58	none 114	vol 81
kaynin	blessure 40	evenement_climatique 40	vol 65
kaynzel	degats_des_eaux 143
kaysil	bris_de_glace -40	degats_des_eaux 157	none -55
kayssil	degats_des_eaux 55
kaytleb	collision -78	degats_des_eaux -51	dommage_materiel 199	vandalisme -47
kbir	collision 65
kbira	bris_de_glace 156	none -45
keb	collision -119	dommage_materiel -74	incendie -101	none -85	vandalisme 405	vol -66
kebb	collision -41	vandalisme 117	vol -51
kebbit	dommage_materiel 106
kelb	blessure 127	collision 125	none -46
kemmel	collision 66	none 55
kenitra	collision 62
kenna	bris_de_glace 69	evenement_climatique 47
kerchha	collision 108	evenement_climatique -41
kerchi	collision 95	vol -50
kersi	collision 114	vandalisme 69	vol -54
kesser	blessure -64	bris_de_glace 125	collision -160	degats_des_eaux -92	dommage_materiel -60	none -84	vandalisme 274	vol -83
khadija	incendie 53
khali	autre -55	blessure -85	bris_de_glace -44	collision -130	degats_des_eaux -44	dommage_materiel 258	incendie -44	none -125	vandalisme -123	vol 116
khalti	collision -48	incendie 126
khamsa	collision 105	none 58
kharej	collision 82
kharj	collision 71
kharja	dommage_materiel 132
khass	bris_de_glace 49
khassha	blessure 105	dommage_materiel 50
khassni	autre 69	dommage_materiel -42	none 61
khawi	collision 51	dommage_materiel -44
khawya	autre 45	bris_de_glace 42	collision -77	evenement_climatique -43	none -44	vandalisme 43	vol 52
khbar	none 126
khbet	collision 79	dommage_materiel 98	none -51
khda	vol 83
khdam	autre -55	dommage_materiel 75	none 45
khdama	autre -44	collision 70	dommage_materiel -58	vol 96
khdat	vol 123
khdaw	vol 145
khddama	bris_de_glace 45	dommage_materiel 79	incendie -45
khdem	bris_de_glace 50
khdit	bris_de_glace 91	vol -57
khdma	blessure 178	collision -61	dommage_materiel 97	evenement_climatique -44	none -103	vandalisme -79	vol -120
khebbech	collision -93	dommage_materiel 183	vol -40
khebtat	collision 74
khedcha	collision 59
khedma	autre 120	collision 44	vol -65
khella	degats_des_eaux 66	vandalisme -51	vol 68
khellat	degats_des_eaux 70
khellaw	dommage_materiel -41	none -61	vol 176
khellit	vol 82
khenifra	evenement_climatique 71	vandalisme 87	vol -104
kherjat	collision 102
khetfo	collision -44	vol 204
khfif	bris_de_glace 105	collision 49	evenement_climatique -91
khilal	dommage_materiel 222	none -72	vol -74
khir	collision 51
khmis	autre -41	blessure 166	collision -47	none 83	vandalisme -49
khona	collision 61
khouribga	vol 112
khouya	blessure -41	collision 66
khoya	collision 48
khrej	vandalisme 60
khrejna	incendie 96
khrejo	autre 79	incendie 42	none -49
khrejt	vol 100
khsara	incendie 90
khser	degats_des_eaux 142
khtef	collision -55	dommage_materiel -46	none -47	vol 232
khtfo	collision -84	none -46	vol 227
khwa	autre -48	collision 120	vandalisme 119	vol -90
khwaw	vol 187
khyata	bris_de_glace 46	degats_des_eaux -50	evenement_climatique 110
kifach	autre 132	vol -42
kla	blessure 189	collision -54	degats_des_eaux -41	dommage_materiel 172	none -146	vandalisme -56	vol -87
klam	vandalisme 111
klat	evenement_climatique 87	incendie 99
klian	bris_de_glace 72	collision -81	degats_des_eaux 49	dommage_materiel 88	none -43	vandalisme -48
km	collision 117	evenement_climatique 79	vol -64
knt	collision 58	dommage_materiel 97	vol -40
kol	bris_de_glace 87	evenement_climatique -41	none 42
kola	incendie -42	vandalisme 127
kolha	incendie 45
kolhom	evenement_climatique 65
kollchi	evenement_climatique 74
kollha	collision -54	dommage_materiel 126	none -62
kollo	degats_des_eaux 42	incendie 53
kolna	collision 43
kolo	bris_de_glace 41
konna	blessure -50	dommage_materiel -50	evenement_climatique -53	vandalisme -52	vol 163
koun	collision 83	degats_des_eaux -43	dommage_materiel 58
kount	bris_de_glace 89
koura	bris_de_glace 191	collision -82	dommage_materiel 82	none -45	vandalisme -141
kouzina	dommage_materiel 48	incendie 43	vandalisme 41
kra	autre -52	bris_de_glace 101	dommage_materiel -58	vol 103
krassa	evenement_climatique 40	none -95	vandalisme 134	vol -55
ksida	blessure -45	collision 203	none -50
ktab	collision 102
ktafi	blessure 177	degats_des_eaux -42	dommage_materiel -44	none -70	vol -47
ktbat	blessure 126	collision 40	dommage_materiel -45
ktbo	degats_des_eaux -40	none -64	vandalisme 214
ktbou	collision -47	evenement_climatique 88	none -62	vol 44
kteb	vandalisme 109
ktebna	collision -50	vol 114
ktebnah	collision 104
ktef	bris_de_glace 122	evenement_climatique 70	incendie -77	vol -42
ktoub	degats_des_eaux 51	evenement_climatique 85
l2ard	collision 90
l3afia	incendie 122
l3afya	incendie 84
l3am	autre 86	vandalisme 65
l3amaliya	autre 109	blessure 160	collision -93	dommage_materiel -52	none -41	vol -53
l3ani	degats_des_eaux -48	incendie 97	vandalisme 89	vol -45
l3arbia	collision 127
l3assas	vol 144
l3assifa	evenement_climatique 170
l3awd	blessure 249	bris_de_glace -46	collision -137	dommage_materiel -47	none -48	vandalisme -45	vol 101
l3chia	degats_des_eaux -71	evenement_climatique 49	vol 79
l3chiya	none 50
l3ers	dommage_materiel 57	none -70	vandalisme 67	vol 41
l3essas	vandalisme -44	vol 100
l3id	autre 61	blessure 48	collision -99	degats_des_eaux -45	dommage_materiel 97	none -62	vol 78
l3imara	vol 61
l3inin	autre 129	bris_de_glace 109	collision -64	none -78	vol -55
l3omra	none -42	vol 68
l3oud	evenement_climatique 182
l7a9	collision 52
l7adita	collision 90
l7aj	dommage_materiel 78
l7aja	collision 41	dommage_materiel 73	evenement_climatique 41	vol -62
l7ajja	blessure 107	collision -73
l7amdolah	incendie 123
l7amdolilah	collision -52	incendie 91
l7amdolillah	dommage_materiel -104	none -82	vol 201
l7amdollah	dommage_materiel 55	none -50	vandalisme -57	vol 102
l7amdoulillah	collision 127
l7ammam	blessure 113	collision -49	vol 49
l7anout	vandalisme 41
l7asil	autre -54	blessure -46	collision -49	dommage_materiel 125	vandalisme 88
l7awli	collision -91	dommage_materiel 157	none -69	vandalisme -136	vol 102
l7chich	incendie 79
l7did	collision 87
l7e9	collision 109
l7ejra	bris_de_glace 77	collision -46
l7emmam	blessure 86
l7emsa	bris_de_glace 51	collision -40	evenement_climatique 57
l7it	degats_des_eaux 79
l7jer	collision -77	vandalisme 194
l7mar	collision 175
l7ouma	blessure 145	collision -62	vandalisme 111
l7out	blessure 121	collision -98	evenement_climatique -43	incendie 162	none -111	vandalisme -52	vol -46
l7ram	collision -103	vandalisme 267	vol -60
l7sa	bris_de_glace 241	collision -83	none -63
l7ta	collision 109	evenement_climatique 53
l7wayej	autre 82	dommage_materiel -44	none -50	vol 47
l7wayj	dommage_materiel 151	incendie 41	vol -82
l7yout	degats_des_eaux -103	dommage_materiel -64	none -46	vandalisme 252	vol -41
l9a	collision -64	vandalisme 189	vol -41
l9ahwa	autre 56	none -40	vandalisme 56
l9antra	collision -55	evenement_climatique 68	vandalisme 79
l9dima	evenement_climatique 66
l9eddam	collision 84
l9elb	vandalisme 146
l9ermoud	evenement_climatique 86
l9ett	collision -44	dommage_materiel 123	incendie 67
l9ezdir	evenement_climatique 212	none -98
l9ina	degats_des_eaux 87	vol 66
l9it	vol 64
l9itha	collision 67	degats_des_eaux -76	none -65	vandalisme 48	vol 124
laayoune	collision 47	dommage_materiel -41	evenement_climatique 123	none -44	vol -65
lach	collision -159	dommage_materiel 235
lah	none 113
lakhor	blessure -47	none 74	vol 113
lakhra	vandalisme 59
lalla	degats_des_eaux 109
larache	collision 64
larb3a	blessure 88
lard	evenement_climatique 42
lasse9	collision -66	incendie 139
lassurance	autre 43	blessure 91	dommage_materiel -42
lavabo	degats_des_eaux 184
lave	degats_des_eaux 90
laver	degats_des_eaux 114	dommage_materiel 54
lb7er	bris_de_glace 53	evenement_climatique 71
lbab	collision 42	none -43
lbalcon	collision -68	dommage_materiel 138	vandalisme 51	vol -40
lbanka	blessure 75	vandalisme -42	vol 89
lbar7	none 61
lbarah	collision -146	dommage_materiel 162
lbareh	none 61
lbarriere	collision 291	dommage_materiel -49	vandalisme -63
lbasmat	vandalisme -42	vol 214
lbassamat	vandalisme -43	vol 140
lbatterie	collision -69	incendie 57	none -96	vandalisme -42	vol 163
lbe7r	dommage_materiel 97	vol 66
lbebe	collision 57
lbent	dommage_materiel 98
lberd	bris_de_glace 143
lbghel	collision 80
lbid	collision -72	evenement_climatique 258	none -99
lbit	bris_de_glace 74
lblassa	collision 70
lbolis	collision 71
lboulis	collision 59
lbouta	degats_des_eaux -43	evenement_climatique 43	incendie 106
lcaisse	collision -63	vandalisme -46	vol 233
lcamera	dommage_materiel 57	vandalisme 70
lcamion	collision 135	none -48	vol 69
lcapot	none -49	vandalisme 142	vol -54
lcarte	vol 67
lclinique	blessure 207	collision 69	degats_des_eaux -57	evenement_climatique -70
lcoffre	vol 58
lconstat	collision 59
lcouloir	degats_des_eaux 78
lcuisine	degats_des_eaux 113
ldakhel	incendie 42	vol -53
le	collision 56	evenement_climatique 75	none -42
les	vandalisme 53
letnin	dommage_materiel 115	none 143	vandalisme -128
lewwel	bris_de_glace 75
lfayadan	evenement_climatique 190	vol -59
lferma	collision -211	dommage_materiel 160	evenement_climatique -43	incendie 140	none -44	vol 67
lfeu	collision 110
lfjer	collision 58	incendie 65
lflous	autre -80	dommage_materiel 64	none 140
lfo9	degats_des_eaux 101	incendie 55
lfo9ani	bris_de_glace 153	collision -49	degats_des_eaux 52	dommage_materiel -48	evenement_climatique -41	none -41	vol -49
lforn	blessure -40	bris_de_glace 91	collision -107	none -51	vandalisme 81	vol 57
lfou9ani	degats_des_eaux 287	dommage_materiel -88
lfrach	blessure 55	degats_des_eaux 136	none -57	vol -40
lfrancais	none 70
lgaz	bris_de_glace -46	collision -63	degats_des_eaux 83	incendie 108	none -66
lgendarme	degats_des_eaux -56	dommage_materiel -98	evenement_climatique -66	vandalisme -65	vol 302
lghaba	collision 71
lghalta	collision 136
lghella	collision 53	evenement_climatique 66
lghis	blessure -71	collision 95	degats_des_eaux -41	dommage_materiel -63	evenement_climatique 192	none -52
lghorzat	blessure 155
lhaj	degats_des_eaux 77	incendie 52
lhamdolah	collision -75	vol 220
lhamdolilah	degats_des_eaux 76
lhamdolillah	bris_de_glace 99	collision -55	dommage_materiel -44	evenement_climatique -47	incendie -56	none 177	vandalisme -92	vol -141
lhamdollah	bris_de_glace -57	evenement_climatique 78	none -90	vandalisme 183	vol -71
lhammam	degats_des_eaux 60
lia	none -46
ligament	autre -65	blessure 184	none -42
ligne	vol 98
lih	collision 45
liha	bris_de_glace 47
lihom	evenement_climatique 58
lik	dommage_materiel -41	evenement_climatique -41	incendie 54	none 62	vandalisme -46	vol 79
likom	autre 117	none -55
lila	none -41	vandalisme 82	vol 54
lille	bris_de_glace 63	collision 50	incendie 119	vol -88
limen	collision 69
limn	bris_de_glace 127	collision 75	evenement_climatique -76
limna	bris_de_glace 54
liser	collision 94
lisra	autre -60	blessure 124	dommage_materiel -45	incendie 59
lisser	bris_de_glace 195	collision 191	evenement_climatique -102	none -160	vol -51
livraison	collision 100
livreur	vol 134
ljar	bris_de_glace 105	collision 63	dommage_materiel -57	vandalisme -89
ljara	collision -42	degats_des_eaux 228	dommage_materiel -44
ljenb	collision 112
lkamio	bris_de_glace 46
lkar	blessure 116
lkbir	blessure 328	bris_de_glace -42	collision -53	dommage_materiel -106	evenement_climatique -97	none -151	vandalisme -41	vol -46
lkbira	bris_de_glace 118
lkhamsa	evenement_climatique 53	none 49
lkhchab	blessure 130	incendie 48	none -63
lkhdma	blessure 85	dommage_materiel -44
lkhel3a	collision 49
lkhett	collision 140
lkhir	collision 79	none 59
lkhit	autre -64	blessure -40	collision -51	degats_des_eaux -67	dommage_materiel -155	evenement_climatique 44	incendie 159	none 103
lkhmis	none 40
lkhobz	blessure 65	collision 56
lkhodra	collision 81
lkhsara	collision -61	dommage_materiel 128	evenement_climatique 93
lkhwatem	incendie 68	vandalisme -43	vol 75
lkhyata	vol 116
lklian	bris_de_glace -98	evenement_climatique 90
lkliyan	collision 49
lkora	blessure 48	bris_de_glace 73
lkorsi	autre -67	blessure -76	collision -43	vol 253
lkouzina	degats_des_eaux 97
lkra	collision -70	dommage_materiel 121	none -57	vandalisme 79
lkrassa	collision -47	evenement_climatique 61	incendie 76	vol -64
lla	none 263
llah	collision -57	degats_des_eaux 78	vandalisme 49
lm3ellem	degats_des_eaux 119
lm3iz	blessure -93	collision 126	evenement_climatique 49
lma	collision -41	degats_des_eaux 163
lma7dar	vol 43
lmachina	degats_des_eaux 144
lmachine	degats_des_eaux 177	none -41
lmahdar	vol 139
lmakhzen	incendie 91	vol 64
lmalik	bris_de_glace 73	vol 71
lmatch	collision -81	vandalisme 171
lmatricule	collision 80
lmdrassa	bris_de_glace -46	collision 93	dommage_materiel 64
lmedrasa	collision 92
lmerra	vol 60
lmma3en	degats_des_eaux 79
lmodir	blessure 69
lmohim	degats_des_eaux 90
lmoteur	dommage_materiel 130	none -63
lmoto	collision 186
lmotor	vol 68
lmoul	autre 103
lmra	autre 112	collision 60	none -63
lmraya	bris_de_glace 224	degats_des_eaux -40	none -69
lo7	bris_de_glace -65	collision -127	dommage_materiel 174	incendie -139	none -69	vandalisme 195	vol -115
local	degats_des_eaux 119	none -83	vol 95
location	vandalisme -49	vol 118
logan	vol 69
lor	collision 80
lpare	bris_de_glace 88	none -47	vandalisme 95
lparking	collision -189	vandalisme 237	vol -48
lparquet	degats_des_eaux 149
lpc	collision -63	dommage_materiel 104	none -45	vandalisme -49	vol 160
lphare	collision 212	none -50
lpharmacie	bris_de_glace 79	vol 112
lpiscine	blessure 89	degats_des_eaux 73
lplafond	degats_des_eaux 95
lplaque	collision 91
lpolice	vol 43
lpolis	vol 64
lpompiers	collision -73	incendie 135
lporte	collision 44
lpriorite	collision 64
lqahwa	vol 67
lqfel	collision -50	dommage_materiel 65	vol 97
lqina	blessure 105	collision -55	vol 61
lqit	vol 78
ltnin	degats_des_eaux 85
lunette	autre -61	bris_de_glace 222	collision -103	degats_des_eaux -53	dommage_materiel -41	evenement_climatique -95	none -57	vandalisme 131	vol -53
lustre	collision -59	degats_des_eaux 158	dommage_materiel 80	vol -47
lvase	collision -59	dommage_materiel 250	none -48
lvitre	bris_de_glace 280	evenement_climatique -66
lvol	autre 135
lvolant	collision 165	vol -93
lwa9t	none 41	vol 48
lwad	evenement_climatique 152
lwalid	autre 59	blessure -71	vol 71
lwalida	blessure 82
lwe9t	collision 41
lwel	degats_des_eaux 43
lweld	vandalisme 99
lwer9a	collision 55
lwest	collision 61	dommage_materiel 128	none -54
lwi9aya	degats_des_eaux -66	evenement_climatique 222	vol -61
lwlad	none -49	vandalisme 180
lwra9	autre 77	none -58	vol 62
lycee	blessure 56	none -66	vol 85
lyoma	collision 71	none 89
lyon	autre 99
lyoum	none 44
m	blessure 71	collision -70	vol 68
m3ah	vandalisme 71
m3aha	none -47	vol 186
m3ahom	collision -51	degats_des_eaux 150	none -79	vandalisme 146
m3akom	blessure 44	vandalisme 52
m3ana	blessure 43
m3emmer	collision 49
m3ewja	collision 195	none -49
m3tarf	blessure -44	bris_de_glace -54	dommage_materiel 91	evenement_climatique 104
m7dar	vandalisme 167	vol -49
m7loul	collision 74	degats_des_eaux 83
m7loula	degats_des_eaux 40	none -42	vol 93
m9tou3	dommage_materiel -61	vol 130
ma3endi	none -42	vandalisme 168	vol -60
ma3ndich	collision -46	none 62	vol 62
ma3reft	vol 40
ma3reftch	autre 126	collision -70	none 87	vol -47
ma3rftch	collision 86	degats_des_eaux 45	incendie 76	none -51	vol -53
ma7dar	collision -81	degats_des_eaux 82	dommage_materiel -51	evenement_climatique 151	none -73	vandalisme -53
maarif	collision 43
maarouf	collision 55
macbook	dommage_materiel 208	evenement_climatique -48
machi	none 117
machine	autre 83	none -52
machines	collision -91	none -53	vol 227
mafia	blessure -40	collision 249	evenement_climatique -45	none -54	vandalisme -80	vol -63
mafih	collision -46	vol 114
mahdar	degats_des_eaux 45	dommage_materiel 81	none -77
mai	none 134
main	collision 80	vandalisme 74
mais	collision 140	dommage_materiel -51
majhoul	vol 55
makan	vol 44
makanch	collision 100	vol -47
makayn	degats_des_eaux 72	none -44
makaynach	collision -92	none 150	vandalisme -87	vol 171
makaynch	collision 84	none 48
mall	collision 47
malle	collision 82	vol 87
manta	incendie 97
marche	collision 121
marjane	dommage_materiel 76
marrakech	autre 41	bris_de_glace 44	dommage_materiel 46	none -54
mars	autre 133	none -60
marteau	collision -80	degats_des_eaux -48	evenement_climatique -47	none -154	vandalisme 202	vol 80
martil	collision 42	evenement_climatique 102
mat	collision 42	dommage_materiel 50
mata	degats_des_eaux 48	dommage_materiel 98	vol -50
match	blessure 247	collision -111	none -66	vandalisme 102	vol -51
matelas	collision -44	incendie 184	none -40
materiel	dommage_materiel 123
matet	evenement_climatique 88
mato	collision -41	dommage_materiel -40	incendie 174	none -66
matou	collision -65	dommage_materiel -97	evenement_climatique 245	none -59	vandalisme -47
matricule	collision 41
mchat	dommage_materiel 74	none -45
mchaw	dommage_materiel -42	vol 86
mchina	vol 124
mchit	none -40	vol 56
mchitch	collision -52	vol 185
me7loul	collision -52	degats_des_eaux 152	none -62	vol 98
megane	bris_de_glace 158	collision -46	degats_des_eaux -74	incendie 48
mehdia	blessure -66	dommage_materiel 66	evenement_climatique -42	none -81	vandalisme 165
meknes	collision 55
mektoub	degats_des_eaux -74	vandalisme 100	vol 67
mellal	degats_des_eaux 82	evenement_climatique 71
mellil	collision 82	evenement_climatique -42	incendie 48
mellin	vol 62
menhom	collision -44	incendie 116	none -52	vandalisme -52
menna	degats_des_eaux 164
menni	degats_des_eaux 161
mercedes	collision 45
merra	none -67	vandalisme 58	vol 44
mersa	autre -40	dommage_materiel -72	evenement_climatique 42	none -103	vandalisme 178	vol -51
merzouga	collision 101
meskin	collision 160	degats_des_eaux 48	dommage_materiel -44	none -87
meskina	collision 104
mesmar	collision -76	vandalisme 237	vol -85
metre	degats_des_eaux 69	evenement_climatique 44
metro	collision -48	degats_des_eaux 52	vol 106
meuble	dommage_materiel 96	incendie 110	vandalisme -47
meubles	degats_des_eaux 106	evenement_climatique 100	vandalisme -42	vol -42
mezyan	none 154
mezyanin	evenement_climatique 93
mfto7	collision -50	dommage_materiel -43	vol 142
mftou7	collision 155	degats_des_eaux 75	none -118
mgarya	collision 99
mherres	dommage_materiel 60
mherrsa	blessure 106	dommage_materiel -53	evenement_climatique 64	none -53	vol -52
mherrsin	blessure -99	dommage_materiel 115	vandalisme 48
midelt	collision -41	degats_des_eaux 54	evenement_climatique 103
minerve	blessure 83
miskin	collision 117
mitro	collision -65	degats_des_eaux -53	dommage_materiel 47	evenement_climatique 211
mjrou7	collision -65	evenement_climatique 45	vandalisme 145	vol -41
mkesser	bris_de_glace -46	collision -67	vol 211
mkherbcha	collision -57	none -51	vandalisme 227	vol -47
mktoub	vandalisme 75
mme	degats_des_eaux 89	dommage_materiel -49
mmo	bris_de_glace 97
mnfoukha	dommage_materiel 75
mnha	collision 70	incendie -46	vandalisme 52
mni	collision -41	dommage_materiel 99
mnin	none -43
mnno	bris_de_glace 77	degats_des_eaux -82	dommage_materiel -59	incendie 176
mno	degats_des_eaux 168
mochkil	collision 69
modem	collision -57	dommage_materiel 96	evenement_climatique 105	vol -43
mohammadi	collision 76
mohammed	bris_de_glace -54	dommage_materiel 96	vandalisme 105	vol -96
mohammedia	blessure -72	collision 63	degats_des_eaux 92	vandalisme -40	vol 64
momkin	none 130
moniteur	autre -48	dommage_materiel 127	none -48
monsieur	collision 115	degats_des_eaux -41
montpellier	evenement_climatique 86	vol 54
mor	none 75
mora	collision 97	vandalisme 52	vol -41
morocco	collision 47
mosta3jalat	autre -46	collision 86	dommage_materiel -47	vol 90
moteur	collision -60	incendie 99
moto	vol 74
motor	collision 102	vol 74
moulah	blessure 181	collision -57
moulaha	collision 119
moulat	dommage_materiel 141
moulay	collision 46	vol 118
moumen	incendie 174	none -58	vandalisme -55	vol -40
mous	collision -66	vandalisme 137	vol 86
mouss	blessure 167	dommage_materiel -50	none -94	vandalisme 85	vol -98
mouto	vol 74
mra	vol 95
mrat	blessure -59	collision -48	dommage_materiel 147	vandalisme 74
mraya	bris_de_glace 238	collision -78	dommage_materiel -62	evenement_climatique -49	none -110	vandalisme 60	vol -67
mrid	collision 88	none -68	vandalisme 162	vol -80
mrrat	autre 156	none -65	vandalisme -108	vol 64
msdoud	degats_des_eaux 90
msini	collision 71
mskin	collision 101	vol -47
mustapha	vandalisme 91
mutuelle	autre 188	blessure -70	none -58
mwe99e3	degats_des_eaux 48
mzyan	collision 58	none -58	vol 78
mzyanin	collision 103
n	dommage_materiel 47	none 49	vandalisme -48
n3as	degats_des_eaux 81
n3awd	collision 91
n3emro	collision 54
n3es	autre 65
n3est	collision 46	vol 81
n3eyyet	bris_de_glace 50	collision 64
n3ref	autre 43	blessure 69
n7ell	collision -171	degats_des_eaux 52	vandalisme -57	vol 216
n9der	blessure 95
n9derch	collision 60	vol -50
n9ez	incendie 103
na3es	evenement_climatique 90	none -53	vol 49
na3sa	collision 87	incendie 49
na3sin	vandalisme 50	vol 89
na9es	bris_de_glace -73	collision -86	vandalisme 158
nad	collision 71
nador	vol 78
nafs	blessure 50	bris_de_glace -70	collision -40	evenement_climatique 48	vandalisme 73
nakhla	evenement_climatique 101	incendie 63	vandalisme -45
nantes	collision 41
nas	degats_des_eaux 55	vandalisme 68
nazel	collision 46	degats_des_eaux 49
nbeddel	blessure 59	collision -43	none 77
nched	none 92
nchki	autre -46	collision -96	none 62	vandalisme 129
nchof	degats_des_eaux 40	vandalisme -50	vol 45
nchouf	autre -162	blessure -43	bris_de_glace -86	collision -91	degats_des_eaux -45	dommage_materiel 82	evenement_climatique -45	incendie -43	none 157	vandalisme -105	vol -76
nchoufo	collision 94	vol -50
nchre7	collision 53	incendie 49
nddader	autre 112
ndir	autre 43
nefs	none -50	vol 108
neiman	collision -52	vandalisme -72	vol 188
nemra	collision 78
nemrti	collision 118
ness	blessure 117	bris_de_glace -40	dommage_materiel -57	none 79
nezlat	blessure 96	dommage_materiel -46
ngol	collision 94	incendie -87
ngoul	blessure 70	collision -147	vol 160
nhder	none 137
ni	vol 55
nichan	bris_de_glace 41	vol 57
nifi	collision 88
nit	vol 109
njib	incendie 123
nkemmel	none 95
nkhdem	collision -61	vandalisme 148
nkhelles	collision -46	degats_des_eaux -46	dommage_materiel 104	vandalisme 56
nkhrej	collision 180	evenement_climatique 50	none -117
nkteb	dommage_materiel -57	vol 114
nl9a	collision -59	none 44	vol 89
nmchi	dommage_materiel 61	none -40	vol 60
nnas	vandalisme -42	vol 171
non	autre 61	none 121
nos	bris_de_glace 113	collision -70	dommage_materiel -66	evenement_climatique -67	incendie 53	none -58	vandalisme 98
novembre	autre 48	dommage_materiel 42	none -40
nqder	bris_de_glace 92	collision -70	none 117
nrejje3	blessure 103
nsa	collision -41	degats_des_eaux 107	none 48
nsarre7	autre -46	none 145
nsat	incendie 55
nsifet	autre 188	blessure -65	bris_de_glace -53	dommage_materiel -40	evenement_climatique 97	none -47	vol -51
nsift	autre -62	none 252
nsit	autre 65	degats_des_eaux 63	none -54
nzel	degats_des_eaux 53
nzelat	collision 114	degats_des_eaux 52	dommage_materiel -78
nzelna	incendie 116
nzelt	collision 91	none -103	vol 117
octobre	autre 42
okhra	collision 94
omar	degats_des_eaux 51	incendie 76
onee	dommage_materiel 231	evenement_climatique -110	incendie -48	none -41
operation	blessure 85
orage	evenement_climatique 156
ordinateur	dommage_materiel 149
ordonnance	autre 66
ouarzazate	collision 53
ourika	degats_des_eaux -52	dommage_materiel -55	evenement_climatique 160	incendie 131	none -41	vol -45
oxygene	incendie 128
panne	autre 257	collision -118
panneau	dommage_materiel -63	evenement_climatique 218	none -48
panneaux	evenement_climatique 52	incendie 91	none -71
panoramique	bris_de_glace 226
papier	evenement_climatique 111	incendie 59	vandalisme -117
parabole	bris_de_glace -47	evenement_climatique 96	vandalisme 71
parasol	incendie 169	none -58
parbriz	bris_de_glace 152	collision -60
pare	collision 83
parebrise	bris_de_glace 139
parfum	collision -45	dommage_materiel 129	vol -83
parking	collision 80
parquet	degats_des_eaux 121
partner	collision 80	evenement_climatique 47
pas	none 106
passage	collision 121
passager	bris_de_glace 68	collision 82	none -44
passeport	collision -40	dommage_materiel -48	vol 159
patisserie	bris_de_glace 100
pc	collision -45	dommage_materiel 96	vol 68
peage	collision 165
peinture	autre -40	blessure -46	bris_de_glace -68	collision 102	dommage_materiel -94	evenement_climatique 56	incendie -41	none -140	vandalisme 185	vol -81
perceuse	dommage_materiel 127	none -60	vandalisme -50	vol 40
pergola	evenement_climatique 200	none -110
permis	collision 66
peugeot	collision 84
phare	collision 107
pharmacie	vandalisme 64	vol 42
photo	collision -52	dommage_materiel 83	vol 85
piano	dommage_materiel 163
picanto	collision 54
pick	vandalisme -51	vol 112
pieton	collision 57
piscine	blessure 77	collision -55	degats_des_eaux 162	dommage_materiel -41	evenement_climatique 84	none -99	vol -65
pj	vol 134
placard	degats_des_eaux 133
placards	incendie 215	none -90	vol -41
place	collision 53
plafond	degats_des_eaux 64
plage	autre 122	collision 42	none -46	vandalisme -50
plainte	collision -53	none -41	vandalisme 80	vol 98
planche	autre -45	bris_de_glace 116
plaque	bris_de_glace -52	dommage_materiel 175	incendie -41	none -50	vol 75
plastik	evenement_climatique 90	incendie 67
plastique	evenement_climatique 125
platre	blessure 223	dommage_materiel -87
plein	collision 102
plombier	degats_des_eaux 103
pneu	collision 121	dommage_materiel 68
pneus	collision -54	vandalisme 89	vol 79
point	collision 68
points	blessure 171	bris_de_glace 109	collision -61	dommage_materiel -60	evenement_climatique -66	none -52
polis	collision 66	vol 47
pompe	degats_des_eaux 84	none -55	vol 114
pompiers	incendie 88
port	none -42	vandalisme 74
portable	collision -75	dommage_materiel 41	none -81	vol 274
portail	dommage_materiel -82	vandalisme 90
porte	bris_de_glace 100	none -55	vol 48
portefeuille	blessure -50	vol 159
portiere	collision 100	vandalisme 45
poteau	collision 163
pouce	blessure -42	collision 90	dommage_materiel 65	none -56
pouces	dommage_materiel 156
poussette	collision -97	dommage_materiel 131	vol 60
prelevement	autre 265	none -147	vol -43
priorite	collision 50
prof	blessure 86
protection	collision 41
qahwa	dommage_materiel 65
qal	collision 99
qbel	blessure 72	degats_des_eaux -66	vandalisme 41
qoddam	blessure 84
quad	collision 160
r4	collision 178	vol -51
ra	dommage_materiel 126
ra3d	collision -45	dommage_materiel 51	evenement_climatique 133	incendie -48	none -60
ra9m	collision 115	none 69	vandalisme -56
rabat	autre 63	dommage_materiel 43	none -63	vol 47
radiateur	collision 178
radio	autre 47	blessure 68	collision -44	none -44
rah	autre 46	none -42
raj3a	collision 59
raje3	collision 73
rajel	collision 53
rajli	vandalisme 61
rakba	collision 87
rakeb	collision 127
rani	collision 81
rapport	collision 148	vol -57
ras	blessure 64	collision -51	evenement_climatique 76	none -41	vol 63
rasha	dommage_materiel 111	none -41
rasi	blessure 41
rasou	collision 57	dommage_materiel -44	none -62	vol 108
rass	collision 81	evenement_climatique 45
rassha	blessure 132	bris_de_glace 44	collision -165	degats_des_eaux -41	dommage_materiel 91	vol -40
rassi	blessure 57	none -40	vol 88
rasso	blessure 62	bris_de_glace 42
rayure	collision 124	vol -40
rb3	none 119
rb3a	vandalisme 68
rbat	blessure 65	collision -55	dommage_materiel 186	none -93	vandalisme -54
rea	blessure 128
recepisse	vol 60
rech	collision -84	degats_des_eaux 172	dommage_materiel -52	none -145	vandalisme -58	vol 178
rej3	vandalisme -43	vol 75
rej3at	collision 69	degats_des_eaux 48
rejlha	evenement_climatique 65
rejli	blessure 127	collision 53	none -56
rejlia	collision 147
rejlih	blessure 156	collision -135	dommage_materiel 70
rejliha	blessure 69	degats_des_eaux 97	dommage_materiel 104	evenement_climatique -66	incendie -123
rejlo	bris_de_glace -52	collision -41	dommage_materiel 102
rekba	blessure -43	collision 72	degats_des_eaux -47	dommage_materiel -116	incendie 150
remboursement	none 101
remla	collision 102
remorque	collision 48
renault	collision 43
repos	collision -60	vol 145
reservoir	collision -117	dommage_materiel 99	incendie -91	none -79	vandalisme 243	vol -92
residence	bris_de_glace 128	collision -55	dommage_materiel -52	vol 73
restaurant	degats_des_eaux 81	evenement_climatique 72
retro	bris_de_glace 90	collision 101	none -43	vol -44
retros	bris_de_glace -50	collision -99	vandalisme 297	vol -66
retroviseur	bris_de_glace 91
retroviseurs	collision -63	vandalisme 108
rez	degats_des_eaux 91
ri7	bris_de_glace 63	collision -80	evenement_climatique 266	none -64	vandalisme -41
ri7a	degats_des_eaux 153	evenement_climatique -54
riad	bris_de_glace 104	none -46
rideau	incendie 47	vandalisme 62
rideaux	collision -62	dommage_materiel -58	incendie 303	vandalisme -41
rih	blessure -53	collision -42	degats_des_eaux -74	dommage_materiel -51	evenement_climatique 369	none -45	vandalisme -87
rj3at	collision 47
rja3t	bris_de_glace -67	dommage_materiel 45	incendie 116	vol -45
rje3	collision 58	dommage_materiel 109
rje3at	collision 98
rje3na	vol 161
rje3t	degats_des_eaux 47	vol 54
rjel	collision -63	degats_des_eaux -45	dommage_materiel 131	none -55	vandalisme 124	vol -56
rjli	blessure 111	degats_des_eaux -41	evenement_climatique -40
rkabi	vol 75
rkebt	collision 194
rkebti	vol 45
rma	dommage_materiel 44	incendie 102	none -58
rmad	incendie 157
rmaw	collision -49	incendie -79	vandalisme 250	vol -49
rmel	collision 72	dommage_materiel 68	evenement_climatique 58	vandalisme -62	vol -42
rob3	collision 49
robinet	degats_des_eaux 148
robini	degats_des_eaux 172
robot	dommage_materiel 40	none 76
rocade	collision 160	vol -41
rochd	autre -45	blessure -59	incendie -60	vol 194
rokkab	collision 145	vandalisme -92
rond	collision 61
roue	dommage_materiel 99
roues	collision -112	dommage_materiel -55	none -44	vandalisme 65	vol 223
rouge	collision 77
route	collision 83
rri7	bris_de_glace -81	evenement_climatique 228	vol -41
rwayed	collision -47	none -51	vandalisme 206	vol -40
rwida	collision 152
s	bris_de_glace 53	vol 42
s7a7	evenement_climatique 152	vol -40
s7abi	blessure 157	collision -51
s7i7	bris_de_glace 93	collision -61	dommage_materiel -47	none 130	vandalisme -46
s9ef	degats_des_eaux 137
sa3at	degats_des_eaux 75
sa3i9a	dommage_materiel -40	evenement_climatique 199
sa7a	vandalisme 67
sa7b	collision 149	incendie 93	none -115
sa7bi	incendie 118	vol -40
sa9	blessure 56	bris_de_glace 63
sa9f	bris_de_glace -42	collision -41	dommage_materiel 124	evenement_climatique 57	none -41	vandalisme -48	vol -41
sac	collision -46	vol 179
safar	autre 169	blessure -41	none -48	vandalisme 54	vol -41
safi	none 55
sahbi	collision 66
saidia	degats_des_eaux 120	none -42
sak	vol 154
sakn	degats_des_eaux 57
sakna	degats_des_eaux 134	dommage_materiel -50
sal	collision -55	degats_des_eaux 207	dommage_materiel 72	vol -41
sale	blessure 50	vol 126
salem	collision -46	incendie 109	vol 79
salle	bris_de_glace 47	collision -63	none -60
salma	evenement_climatique 101
salmin	collision 69
salon	degats_des_eaux 45	incendie 53
samsung	dommage_materiel 159	none -42
samu	collision 132
sardin	incendie 97
sarout	autre 159	collision -110	none -89	vandalisme 184
sayda	collision 76
sayed	collision 73
sayeg	collision 122	vol -50
sayeq	collision 56	vol 47
sayg	blessure 267	collision -157
sba3	blessure 237	bris_de_glace -55	collision -49	dommage_materiel 86	evenement_climatique -52	none -58	vol -44
sba3i	autre -42	blessure 323	collision -57	dommage_materiel -79	none -72	vol -42
sbab	bris_de_glace 56	incendie 54
sbagha	evenement_climatique 44	none -44	vandalisme 42
sbah	none 60
sbe3	blessure -90	collision 63	degats_des_eaux -68	dommage_materiel 183	none -56
sbitar	blessure 53	collision 50
scanner	autre 90	collision -42	vol -46
scientifique	incendie 62	vol 67
scolaire	blessure 115	vandalisme 49
scooter	collision 43	vandalisme 51
sda3ni	collision 142
sder	collision 41	evenement_climatique 75	vol -55
se9f	blessure -45	bris_de_glace -50	degats_des_eaux 161	dommage_materiel -72	vandalisme 59	vol -49
sebaa	blessure 128
sebagha	collision -53	degats_des_eaux 74	vandalisme 165	vol -44
sebbagh	degats_des_eaux 59	dommage_materiel -40	vandalisme 88
sebbni	collision -50	vandalisme 163	vol -48
securite	blessure 95	degats_des_eaux 48
sedd	degats_des_eaux 99	dommage_materiel -60	none -80	vandalisme 115
sedri	collision 133
sefrou	collision 143
sehd	bris_de_glace 91	collision -59	incendie 76
sejlat	autre -42	blessure -45	collision -132	dommage_materiel -80	evenement_climatique -48	incendie 66	none -59	vandalisme 139
sekran	collision 55	none -41	vandalisme 168	vol -67
sel3a	collision -53	degats_des_eaux 78
sellom	blessure 200	none -44
sellum	blessure 177	bris_de_glace 178	degats_des_eaux -59	dommage_materiel -180	none -83	vandalisme -45	vol -41
semmo	bris_de_glace 56	collision 53
sens	collision 97
septembre	evenement_climatique 88
serjem	bris_de_glace 99	vol 49
serqou	collision -56	vol 134
serre	collision -66	dommage_materiel 61	evenement_climatique 152
serres	collision -42	evenement_climatique 216	none -51
serrure	autre 70	vandalisme 140
serrurier	autre 92	vandalisme 40	vol -41
serveur	degats_des_eaux 43	dommage_materiel 138	none -61
service	evenement_climatique 67	none 83
settat	bris_de_glace 82	none -68	vol 101
sewrat	incendie 183	none -79	vol -62
sghir	collision 63	none -43
sghira	bris_de_glace 78	evenement_climatique -53	none -40	vol 40
si	blessure 70	degats_des_eaux 70	vol -45
sidi	incendie 47
siege	blessure 50	collision -63	vandalisme 71
sif	blessure -95	collision -111	vol 280
sifett	autre 43	dommage_materiel 176	none -77	vandalisme -46
simana	none 41
simanat	blessure 136	collision -75
sinina	degats_des_eaux 177	dommage_materiel -44
siphon	degats_des_eaux 125
sir	collision 87
siyed	collision 68
skhoun	bris_de_glace 48	degats_des_eaux 174	dommage_materiel 40	incendie -82
skhouna	bris_de_glace 213	evenement_climatique -83
ski	blessure 77	collision -54	vol 140
sla	collision -77	vol 179
slamtna	collision 47	vol 66
slm	autre 42	none 77
sma	evenement_climatique 159
smah	bris_de_glace 52
sme3na	bris_de_glace 55
sme3t	bris_de_glace 76
sme7	collision 66
smeh	collision 91
smito	blessure 130	vandalisme -41
snack	bris_de_glace -59	collision -62	incendie 48	vandalisme 71	vol 57
snan	autre 67	blessure 291	collision -59	dommage_materiel -48	none -114	vandalisme -54	vol -59
snin	blessure 106	collision -51	dommage_materiel 125
societe	dommage_materiel 45
sokkar	autre 58	degats_des_eaux -40	dommage_materiel -41	evenement_climatique 70	none -46	vandalisme 89	vol -54
sol	degats_des_eaux 221	none -40	vol -60
solaire	collision -44	degats_des_eaux 89	dommage_materiel -79	evenement_climatique 55	incendie -42	none -92	vandalisme -44	vol 188
solaires	evenement_climatique 88	incendie 147	none -103	vol -63
sor3a	blessure 215	collision -76	dommage_materiel -49	evenement_climatique -67	none -57
sot	collision -43	incendie 84	vol 112
souk	blessure 82	vol 86
souq	autre 47	vol 49
sour	blessure -52	dommage_materiel 55	evenement_climatique 123
sous	degats_des_eaux 196	vol -54
souterrain	evenement_climatique 79
sport	blessure 49	bris_de_glace 67	collision -54	none -44	vol 110
spray	degats_des_eaux -62	vandalisme 226	vol -51
sqef	evenement_climatique 126
sre9o	vol 156
ss9ef	degats_des_eaux 42	evenement_climatique 62
ssalam	collision 89
ssebt	collision -46	dommage_materiel -46	evenement_climatique 61	none 152	vandalisme -40
ssel3a	evenement_climatique 46	none -60	vol 112
sta7	collision -51	evenement_climatique 66	none -43	vol 82
stade	blessure -40	bris_de_glace -76	collision -147	dommage_materiel -40	none -61	vandalisme 317	vol -106
stah	collision -72	degats_des_eaux 82	evenement_climatique 80	vol 57
station	vol 97
stationnement	collision 100	vol -116
stel	degats_des_eaux -77	dommage_materiel 142	evenement_climatique 53	incendie 110	none -96	vandalisme -52	vol -44
ster	dommage_materiel 76
stock	incendie 73
stop	collision 64	none 50
store	bris_de_glace -46	incendie 86	none -65	vandalisme 130
stylo	collision 70	dommage_materiel 109	vandalisme -42
sultan	incendie 48
sur	none 129
surtension	dommage_materiel 166	evenement_climatique -48	none -46
suv	collision 126
swaret	autre 112	collision -45	vol 56
swaye3	blessure -40	vol 113
sym	collision -73	vandalisme -56	vol 218
syndic	degats_des_eaux 62
t2ada	vol 113
t3wej	blessure -44	collision 119
t7er9at	collision -60	degats_des_eaux 52	incendie 190	none -50
t7er9o	collision -40	incendie 233	none -46
t7er9ou	dommage_materiel -73	evenement_climatique 113	incendie 87	vol -51
t7re9	dommage_materiel 123	incendie 57
t7re9t	blessure 190	collision -61	dommage_materiel -139	evenement_climatique -59	incendie -52	none -102	vandalisme -53	vol -44
t7t	evenement_climatique 51	vol 92
t9as	dommage_materiel 141	none -59
t9eb	collision 98	degats_des_eaux 50	none -47	vol 45
t9elbat	blessure -43	collision 270	none -111	vandalisme -54
t9te3	collision 60	dommage_materiel 113	incendie -49	vol -64
ta3	collision 118
ta3wid	autre 113	blessure -59	collision -47	vol -47
ta7	dommage_materiel 177	none -46	vol -46
ta7et	blessure 58	dommage_materiel 53	none -57	vol -40
ta7o	blessure -93	bris_de_glace -40	collision -60	dommage_materiel 134	incendie 141	none -74	vandalisme -71	vol -43
ta7t	evenement_climatique 49
ta7ti	degats_des_eaux 95
ta9	collision -98	vol 123
tabla	blessure 79	collision -43	dommage_materiel 59	evenement_climatique -41	none -98	vandalisme 58	vol -55
table	blessure -62	bris_de_glace 202	collision -43	degats_des_eaux -47	dommage_materiel 109	evenement_climatique -46	incendie 51	none -102	vandalisme -72	vol -99
tableau	collision -45	degats_des_eaux 51	dommage_materiel 50	incendie 75	vandalisme 40	vol -80
tache	blessure -49	bris_de_glace -60	collision -54	degats_des_eaux 167	dommage_materiel 135	none -71	vandalisme -45	vol -62
tadrar	collision -77	degats_des_eaux -82	dommage_materiel 145	incendie 113	none -49	vandalisme -41	vol -59
taghazout	evenement_climatique 44
tags	vandalisme 196	vol -47
tah	collision -52	dommage_materiel 151	vandalisme -40	vol -40
tahat	blessure 95	dommage_materiel 40	evenement_climatique 96	none -58	vol -65
tahet	blessure 53	bris_de_glace 47	collision -50	evenement_climatique 63	incendie 54
tajin	dommage_materiel 101	vol 51
tajine	bris_de_glace -64	dommage_materiel 69	incendie 77	none -40
talb	blessure 54	collision -49
tan	bris_de_glace -45	collision 45	dommage_materiel -51	incendie 167	none -83	vandalisme -78
tanger	vandalisme 104	vol 66
tani	bris_de_glace 60	dommage_materiel -41	none -76	vol 121
tanya	incendie 68
tapis	collision -44	degats_des_eaux 79	dommage_materiel 54	vol -59
tar	collision -52	dommage_materiel 51	evenement_climatique 102	none -48	vol 44
tarat	bris_de_glace 46	dommage_materiel 82
taret	bris_de_glace 40	collision -56	degats_des_eaux -40	evenement_climatique 83	incendie 49
tata	evenement_climatique 165	vol -43
tawani	collision 97	dommage_materiel 92	vol -51
taxi	autre 70	collision 55
tay7	collision 71	dommage_materiel 68
tayara	autre 246	collision -101	none -100	vandalisme -74	vol -48
tayeh	bris_de_glace 102	collision 111	none -62	vol -66
tayr	bris_de_glace 332	collision -184	evenement_climatique -53	none -59	vol -42
tayrat	evenement_climatique 96	incendie 54
taza	autre 67	bris_de_glace 181	collision -63
tbarkllah	collision 103	incendie 45
tben	incendie 186	none -55
tbib	blessure 77
tch99	bris_de_glace 53	dommage_materiel 112
tcha99	bris_de_glace 50	evenement_climatique 72
tche99	collision 82	vandalisme 46	vol -53
tche99at	blessure 66	bris_de_glace 101	collision -98	dommage_materiel 109	evenement_climatique -50	none -99	vol -42
tcherreg	collision -68	degats_des_eaux 86	dommage_materiel 133
tchettat	bris_de_glace 243	collision -43	none -43
tchouf	collision 91
tchqet	bris_de_glace 186	degats_des_eaux 79	dommage_materiel -40	incendie -43	none -67
tchqqat	bris_de_glace 238	collision -147	none -86	vandalisme -108	vol -45
tdar	degats_des_eaux 43	evenement_climatique 46
tdarr	vol 65
tderr	autre 70	collision -42	evenement_climatique 44	none -46
tdir	bris_de_glace 97	incendie -56
te7	autre -40	blessure -71	collision -74	degats_des_eaux -60	dommage_materiel 278	evenement_climatique -41	incendie -47	none -82	vandalisme -103	vol -73
te7re9	incendie 101
te7t	blessure 97	collision -48	degats_des_eaux 42
te7to	collision -52	dommage_materiel 149	none -40
tebla	blessure -42	bris_de_glace 104	collision -92	dommage_materiel 76	none -84	vandalisme -60	vol 49
tebrouri	bris_de_glace -79	evenement_climatique 208
technique	collision -43	degats_des_eaux 230	none -45	vol -53
tel	vol 82
tel3at	collision 72	degats_des_eaux 74	dommage_materiel -56
tele	dommage_materiel 122	evenement_climatique 66
telefoun	vol 52
telephone	vol 55
telj	blessure 104	dommage_materiel -44	evenement_climatique 84	none -42
telt	blessure 65	degats_des_eaux 44	none -42
temara	autre 48
temma	vol 60
temoin	collision 207	none -45	vol -92
tempete	evenement_climatique 154
tente	evenement_climatique 136	incendie 53	vol -54
terrasse	vandalisme 66
tetouan	blessure 51	evenement_climatique 47
tfahemna	collision 55
tfaw	incendie 47
tfawha	incendie 71
tfekk	blessure 147
tfelle9	bris_de_glace 120	collision -43
tfer9e3	degats_des_eaux 187
tferg3at	bris_de_glace 157	collision -40	degats_des_eaux 119	dommage_materiel 81	evenement_climatique -144	incendie -56	none -53
tferge3	degats_des_eaux 57	vandalisme 40
tferge3at	bris_de_glace 280	degats_des_eaux -152
tferr9at	bris_de_glace 127	degats_des_eaux 124	dommage_materiel -49	none -75	vol -60
tferre9	collision -42	degats_des_eaux 247	dommage_materiel -42	evenement_climatique -62
tfertet	bris_de_glace 47
tfinaha	incendie 139
tfitha	incendie 163
tgol	collision -47	vol 228
therres	blessure 324	bris_de_glace -52	collision -72	degats_des_eaux -69	evenement_climatique -50	none -108
therress	bris_de_glace 155	dommage_materiel -62	evenement_climatique 83	none -97	vandalisme -70	vol -66
therrsat	blessure 84
tichka	collision 75	evenement_climatique 99	none -60	vandalisme -43	vol -42
tilifon	dommage_materiel 88
tilifoun	dommage_materiel 131
tit	collision 82	evenement_climatique -42	incendie 48
tiyo	degats_des_eaux 186
tiznit	collision 75	none 56
tjer7at	bris_de_glace 54	vol 64
tjra7	blessure -78	bris_de_glace 71	collision -73	dommage_materiel -47	none -40	vandalisme -52	vol 183
tjre7	bris_de_glace 117	none -52	vol -40
tjre7t	bris_de_glace 47	collision 45	degats_des_eaux -44	evenement_climatique 72
tkesser	blessure 121	collision -101	dommage_materiel -44	evenement_climatique 53
tkhedchat	bris_de_glace -52	collision 159
tkhelles	blessure 124	bris_de_glace 132	collision -132	vandalisme -41
tkherbe9	bris_de_glace 52	degats_des_eaux 51
tkherbech	blessure -42	evenement_climatique 71	vandalisme 81
tkhne9	blessure -40	incendie 178
tkit	bris_de_glace 83
tkser	collision 131
tla3	autre 45	collision 78	degats_des_eaux 56	none -58
tla3t	autre -74	blessure 85	collision 186	degats_des_eaux -47	dommage_materiel -43	vandalisme -51
tla9	degats_des_eaux 67
tla9aw	blessure -53	collision 82	vol 92
tla9ina	collision 55
tlaja	collision -42	dommage_materiel 174	evenement_climatique -71
tlat	blessure 42	none 43
tlata	collision 78	degats_des_eaux -47
tle3	dommage_materiel 57	incendie 42	none -45
tle3na	evenement_climatique 130
tle3t	blessure 79	bris_de_glace -40	collision 103	none -46
tle9	autre 259	collision -51	dommage_materiel -45	none -122	vol -58
tlef	autre 240	vandalisme -99
tlfaza	collision -103	dommage_materiel 254	none -60	vandalisme 80	vol -76
tlgha	autre 189	vol -86
tlt	none 91
tlwat	blessure 208	collision -57
tma	bris_de_glace 63	none -41
tmess	bris_de_glace 78	collision -67
tmma	blessure 49	collision -64	degats_des_eaux 46
tnach	collision 44	none 83
tnefekh	degats_des_eaux 41
tnefkh	degats_des_eaux 198	incendie -72
tnefkhat	blessure -68	dommage_materiel -87	incendie 150
tnfekh	degats_des_eaux 67
tnin	none 71
tobis	collision 81
toilette	collision -40	degats_des_eaux 54	incendie 40
toit	bris_de_glace 68	collision -75	evenement_climatique 128
toiture	blessure -66	degats_des_eaux -41	evenement_climatique 209
tolier	collision 103
tomate	evenement_climatique 211	none -40
tomobil	collision 47
tomobilat	collision 45	evenement_climatique 73
tomobilti	vandalisme 134
tondeuse	bris_de_glace 82
tonobil	bris_de_glace 69	evenement_climatique 91	none -105	vandalisme 40
tonobilat	collision 209	vol -58
tonobilti	bris_de_glace -55	collision 143	degats_des_eaux -42	dommage_materiel 45	none -52	vol -55
toub	collision -46	degats_des_eaux 149	incendie 67	vol -40
toulouse	autre 173	none -81
tour	collision 76
touriste	collision 95
touristes	degats_des_eaux -114	evenement_climatique 199
tous	dommage_materiel 99	vol -78
toyota	collision 85
tqas	dommage_materiel 45
tqelbat	blessure -80	collision 243	evenement_climatique -84	none -61
tqlebt	collision 228	none -57
tqte3	blessure 67	degats_des_eaux 121
tra9	bris_de_glace 224	collision -40	incendie -65
trace	collision 163	none -55	vandalisme -83	vol 77
tracteur	vandalisme 125	vol -61
tractor	autre -44	dommage_materiel -58	incendie -96	none -42	vandalisme 133	vol 105
train	autre 232	none -193	vol 86
tram	collision 70
tramway	vol 109
transport	dommage_materiel 84
tren	autre 194	blessure 122	bris_de_glace -46	dommage_materiel -100	incendie -75	none -116	vandalisme -69	vol -89
tri9	collision 84
triangle	collision 102	vol 41
tricycle	collision 193	vol -48
triporteur	collision 70
triq	collision 115
trottinette	blessure 58	incendie 58
trottoir	collision 124
tsab	blessure -46	bris_de_glace 82	collision -79	dommage_materiel 77	evenement_climatique -55	none -58	vandalisme -130	vol 113
tsadmna	collision 219	vandalisme -90	vol -80
tsawer	none 99
tsed	bris_de_glace 232	collision -112	degats_des_eaux 155	dommage_materiel -69	evenement_climatique -182	none -110	vandalisme -97
tsellekh	blessure 123	none -47	vandalisme -53	vol -52
tserqat	collision -77	vol 165
tsre9	vol 177
ttelj	collision -53	evenement_climatique 201
tuyau	degats_des_eaux 123
ultras	vandalisme 109
up	vandalisme -51	vol 112
urgence	bris_de_glace 96
urgences	collision 69	incendie 54
usine	collision 49	incendie 85
v	bris_de_glace -46	dommage_materiel 77	vandalisme 90	vol -84
vaccin	blessure 193	collision -59
vaisselle	degats_des_eaux 123
valise	collision -43	dommage_materiel 42	vol 138
vehicule	collision 163
velo	vol 110
velux	bris_de_glace 268	collision -40	degats_des_eaux -51	dommage_materiel -55	vandalisme -40
vendredi	collision -46	vol 83
veranda	bris_de_glace 152	collision -94	evenement_climatique 64
verglas	collision 118
verte	autre 290	blessure -40	bris_de_glace -41	collision 67	none -229	vol -40
vestiaire	vol 133
video	none -107	vandalisme 215	vol -82
villa	collision -61	degats_des_eaux -59	dommage_materiel -50	evenement_climatique 102	incendie -40	none -56	vol 113
virage	collision 120
vitre	bris_de_glace 169	dommage_materiel -49
vitree	bris_de_glace 185	collision -52
vitrine	bris_de_glace 192	dommage_materiel -44	vol -45
voisine	vandalisme 128
voiture	collision 42	none -93	vandalisme 109
vol	autre 268	none -70	vol -116
volant	collision 192	vol -72
w9e3	blessure 48	collision 46
w9ef	collision 102
w9efch	blessure -58	collision 155
w9eft	bris_de_glace 95	collision -75	evenement_climatique -57	none -71	vandalisme -46	vol 145
wa7da	none 89
wa7di	collision 102	degats_des_eaux 72
wa9ef	collision 80
wa9fa	autre 73
wa9fin	evenement_climatique 84	vol 75
wa9ila	bris_de_glace 43
wa9t	incendie 135	none -47
wach	autre 96
wad	blessure -41	degats_des_eaux -63	evenement_climatique 273	vol -43
wah	collision -76	dommage_materiel -48	none 160	vandalisme -45	vol -58
wahd	collision 71
wahda	collision -40	degats_des_eaux 82	incendie 106	none -54	vandalisme -52	vol -72
wahdin	collision -50	dommage_materiel -42	incendie 159	none -172	vol 42
wahed	degats_des_eaux 49	vandalisme -45	vol 76
wakha	none 139
wakil	dommage_materiel -50	none -84	vol 185
walah	autre -42	none 274	vol -53
walida	blessure 82	collision -63	evenement_climatique 56
wallah	collision -52	degats_des_eaux 97	dommage_materiel -82	none 174	vol -48
walou	collision 42
wc	collision -67	degats_des_eaux 176	dommage_materiel 103	none -80
we7da	evenement_climatique 50	none -42
we9fat	autre 63
wednha	collision 68	incendie -76	vandalisme 113	vol -52
weekend	collision -52	degats_des_eaux 71	dommage_materiel -112	vol 145
wejhi	collision -48	vol 111
wejho	vandalisme 87
wejhou	incendie 133
wel	blessure 45	none 88
weld	bris_de_glace 109
weldi	dommage_materiel 69	none -40
wella	collision -63	degats_des_eaux 75	incendie 156	none -60	vol -52
wellat	bris_de_glace 97	collision 47	vandalisme -43
wer9a	autre 87	collision 139	none -63	vandalisme -49
west	blessure 68	collision 45
wgef	vol 81
wl	bris_de_glace 40	evenement_climatique 76
wla	degats_des_eaux 52
wlad	bris_de_glace 56	collision -57	dommage_materiel 49	incendie 49	none -47	vandalisme 80	vol -43
wladi	evenement_climatique 75
wlah	collision -86	none 243	vol 44
wlbare7	none 81	vol 44
wld	bris_de_glace 153	collision 73	dommage_materiel 42	none -59	vandalisme -109	vol -45
wldi	collision -47	dommage_materiel 101
wlidati	collision 50	evenement_climatique 48
wlidi	autre 102	bris_de_glace 41	degats_des_eaux -42	dommage_materiel 67	none -73
wllah	none 208	vol -79
wost	collision 162
wqe3	collision 76
wqef	autre 94
wra9	autre 96	vol 78
wsel	evenement_climatique 41
wslat	autre 56	incendie 58
wsselna	bris_de_glace -54	evenement_climatique 70	vandalisme 77
wsslat	bris_de_glace 142	collision 42	degats_des_eaux -66	incendie 40	none -62	vol -54
wsslo	evenement_climatique 121	incendie 40
wst	degats_des_eaux 50	vandalisme 58
y9der	incendie 92	vol -44
ya	bris_de_glace 116	degats_des_eaux -54	incendie 45
ya3ni	vandalisme 65	vol 42
yallah	none 46	vol 40
yam	evenement_climatique 111
yawmayn	collision 110
ychouf	bris_de_glace 43	collision 109	vol -44
ydi	vandalisme 46
ydih	blessure -41	collision -46	vol 151
ydir	collision -46	dommage_materiel 160
yeddha	bris_de_glace 58	collision -45	degats_des_eaux 58	dommage_materiel -57
yeddi	vol 41
yeddih	collision 52	incendie 74
yeddo	bris_de_glace 104	dommage_materiel -47	incendie 45
yeddou	none -70	vandalisme 146	vol -90
yji	collision 72	none 55
yjiw	dommage_materiel 45
ykhelles	blessure -43	bris_de_glace 138	collision -54	dommage_materiel 72
ykhrej	dommage_materiel -47	none -46	vandalisme 142
ykoun	incendie 92	vol -44
ykteb	collision 64	dommage_materiel 93
ymken	autre 80	collision -57	vandalisme 45	vol -42
yomayn	collision -101	incendie 72	none 82	vol 89
youm	blessure 168
youssef	collision 80	degats_des_eaux -49	vandalisme 63	vol -46
ysni	degats_des_eaux 50
ytbeddel	autre 159	bris_de_glace 104	degats_des_eaux -90	dommage_materiel -40	none -85
zad	collision 145	vol -46
zadet	collision 86
zadt	collision 103
zagora	blessure 154	collision -59	evenement_climatique 100	none -63
zaj	bris_de_glace 221	collision -54
zbel	collision 145	degats_des_eaux 97	evenement_climatique -97	incendie -51
zdem	bris_de_glace 244	dommage_materiel -77	none -44	vandalisme -46
zel9at	blessure 133	collision 42	degats_des_eaux 113	evenement_climatique -45	none -81	vol -53
zellij	blessure 72
zen9a	degats_des_eaux 76	vol -50
zenk	collision -56	evenement_climatique 151
zenqa	blessure 49	none -93	vandalisme 171	vol -53
zer9a	collision 111	vandalisme -57
zerba	collision -49	incendie 148
zerban	collision 66
zerbia	blessure -73	collision -60	dommage_materiel 183	incendie 108	none -97	vandalisme -69	vol -47
zerbiya	collision -59	dommage_materiel 241	none -69	vol -44
zit	blessure 40	bris_de_glace -40	collision 62	dommage_materiel 82	none -69	vol -52
zitoun	blessure 100	bris_de_glace -50	collision -40	dommage_materiel 57	evenement_climatique 64	none -104	vol -49
zitouna	collision -71	incendie 49	vandalisme 119
zjaj	bris_de_glace 246	collision -66	degats_des_eaux -50	none -42	vandalisme 50	vol -40
zjaja	blessure -41	bris_de_glace 380	collision -119	degats_des_eaux -68	dommage_materiel -75	incendie -48	none -124	vandalisme -59	vol -60
zle9	blessure 124	degats_des_eaux 118	none -61
zle9at	blessure 44	collision -64	evenement_climatique 72
zle9t	blessure 68	collision 82	degats_des_eaux 42
zn9a	collision -51	incendie 50	vandalisme 137	vol -79
zone	incendie 67	none -53	vol 118
zrabi	degats_des_eaux 90	evenement_climatique 40
zre9	blessure -68	none 82	vol 58
zriba	collision -67	dommage_materiel 159	evenement_climatique 50	none -92
zzaj	bris_de_glace 174	collision -85
@injuries
	no -86	unknown 112	yes -90
#000>	unknown 70	yes -53
#008>	no -116	unknown 146	yes -45
#0dh>	unknown 63
#10h>	unknown -40
#11h>	no 112	unknown -143
#12h>	yes 41
#1300	no -88	unknown -55	yes 114
#15h>	no -45
#16h>	unknown 71	yes -46
#17h>	no 83	unknown -82
#1800	unknown 51
#18h1	no 57
#19h4	unknown -46	yes 80
#1h30	no 72	unknown -57
#2000	no 75	yes -64
#200>	no 86	unknown -53
#207>	no -71	unknown 92
#2100	unknown 74	yes -41
#22h1	yes 52
#23h>	no 72	unknown -53
#2ada	no 174	unknown -135	yes -52
#2ard	no -96	unknown -105	yes 180
#2eda	no 239	unknown -212	yes -47
#2h10	no -46	yes 57
#2ila	no 67	unknown -54
#3000	no -41	yes 40
#3008	no -116	unknown 146	yes -45
#300>	no -44
#3200	unknown 83	yes -44
#3400	unknown 52
#3a2i	no 58	unknown -42
#3a9b	no -101	yes 125
#3ach	no -108	unknown 68
#3ad>	unknown 98	yes -74
#3ah>	unknown -59
#3aha	unknown 113	yes -81
#3aho	no -55	yes 44
#3ako	unknown 57
#3ali	no -168	unknown 98
#3ame	no -111	yes 97
#3ami	no -108	unknown 53	yes 53
#3amm	no -150	yes 124
#3amr	unknown 117	yes -176
#3an>	no 86	unknown -54
#3and	no -50	unknown 92	yes -67
#3ani	no 79	yes -69
#3arb	no -76	unknown 117	yes -41
#3are	no -182	unknown 171
#3arf	no -89	unknown 138	yes -51
#3as>	no 57	unknown -47
#3asi	unknown -121	yes 110
#3awd	no -47	unknown -86	yes 134
#3awe	no -60	unknown 93
#3aye	yes -44
#3ayn	no -93	yes 68
#3ayy	unknown 55	yes -49
#3bo>	yes -47
#3ch>	no -157	unknown -43	yes 153
#3chr	unknown 96	yes -145
#3dem	no -154	unknown -151	yes 286
#3diy	unknown -52
#3do>	no -57
#3eb>	no 86	unknown -111
#3ech	no -42	unknown 147	yes -102
#3eff	no -91	unknown 85
#3ela	no 60	unknown -197	yes 112
#3elm	no 150	unknown -154
#3eme	no 65	yes -55
#3emr	no -49
#3en9	no -80	unknown -230	yes 268
#3en>	unknown -80	yes 81
#3erf	no -87	unknown 112
#3ers	unknown 42
#3es>	no 50	unknown -100	yes 46
#3est	no -47	yes 50
#3et>	no 187	unknown -124	yes -78
#3ewe	no 124	unknown -104
#3ewj	no -63	unknown 61
#3eww	no 85	yes -69
#3eye	no -41	unknown 63
#3eyy	yes -41
#3ha>	no -76	unknown -69	yes 144
#3hom	no -49	unknown 66
#3i9a	no 87	yes -67
#3iba	no 160	yes -192
#3id>	no 44	yes -51
#3inh	no -200	unknown -47	yes 224
#3ini	unknown -83	yes 47
#3iya	no 73	yes -83
#3iz>	no 98	unknown -48	yes -51
#3jal	no -51	unknown 69
#3jou	no 190	unknown -110	yes -122
#3lem	yes -51
#3lia	no -46
#3lik	no -52
#3lin	no 60	unknown -59
#3liy	no -71	unknown 87
#3ma>	no 119	unknown -103
#3mel	no 73	unknown -115
#3mme	no 44	yes -55
#3mou	no 48	unknown -57
#3na>	no 71	unknown -43
#3ndh	no -44	yes 82
#3ndi	no -45
#3ndn	yes -43
#3ni>	unknown -65	yes 73
#3omr	no -66	unknown 56
#3on9	no -61	unknown -59	yes 121
#3otl	yes -50
#3oud	no 77	unknown -99
#3ouh	no -77	unknown 53
#3oum	unknown 79	yes -46
#3ra>	no 229	unknown -103	yes -171
#3raf	no 134	unknown -77	yes -89
#3ras	no -70	unknown 146	yes -78
#3rej	no -93	unknown -65	yes 159
#3rft	no -73	unknown 125	yes -50
#3ri>	unknown -66	yes 85
#3rou	no -62	unknown 48
#3sin	no 116	unknown -71	yes -45
#3tad	no 53	unknown -41
#3tar	unknown 68	yes -45
#3ter	no -64	unknown 95
#3tin	no 117	unknown -63	yes -54
#3to>	no 148	unknown -145	yes -82
#3wej	yes 49
#3wid	unknown 124	yes -145
#3yal	no -134	unknown 147
#4000	no 75	yes -123
#400>	no -47	unknown 99	yes -50
#4200	no 97	unknown -53	yes -69
#4500	no -59	unknown 88
#4x4>	unknown -47	yes 74
#5000	unknown 67	yes -43
#500>	no -40	unknown 77
#500d	no -83	yes 43
#5el3	no 50
#5ir>	no 82	unknown -70
#6000	unknown 154	yes -134
#600>	no 49	yes -64
#7a7>	no 138	unknown -117
#7a9>	no -48	unknown 47
#7ab>	unknown 85	yes -70
#7abi	no -73	unknown -52	yes 125
#7abo	no -108	unknown 144	yes -69
#7adi	no 74	unknown -72
#7aj>	no -66	unknown -41	yes 97
#7ajb	no -150	unknown -146	yes 281
#7aje	no -103	unknown -92	yes 168
#7ajj	unknown -123	yes 119
#7ajr	unknown 97	yes -74
#7akk	unknown 59	yes -93
#7ali	no -129	yes 98
#7all	no -54	unknown 85	yes -40
#7alo	no 51	yes -50
#7amd	no 70	unknown -87
#7amr	no -53	unknown 124	yes -69
#7ar>	no -146	unknown 64
#7asi	no 185	unknown -134	yes -78
#7ass	no 105	unknown -123
#7at>	no 52	unknown -96	yes 42
#7awl	no 41
#7bel	no -70	unknown -40	yes 111
#7bes	no -71
#7bi>	unknown -88	yes 101
#7chi	unknown 114	yes -117
#7cho	no 179	yes -186
#7dah	unknown -98	yes 110
#7dan	no 41	unknown -46
#7der	no -124	unknown -89	yes 175
#7dha	unknown 74	yes -76
#7did	unknown -124	yes 113
#7do>	no 59	yes -65
#7dou	no -166	unknown 142
#7e9>	no -53	unknown 111	yes -65
#7ed>	no 53	unknown -41
#7edd	unknown -73
#7efr	no -98	unknown 135	yes -53
#7ek>	no 130	unknown -71	yes -62
#7ell	unknown -57	yes 71
#7emm	no -64
#7ems	no -59	yes 57
#7er>	unknown 57	yes -72
#7err	no -81	unknown 69
#7ess	unknown -42
#7eyd	no -89	unknown 144	yes -65
#7eyy	no 116	unknown -71	yes -62
#7fir	no -78	yes 79
#7h45	no 95	unknown -72
#7ha>	no -69	unknown 82
#7i7>	unknown 54	yes -67
#7in>	no 88	unknown -114
#7jer	unknown -44	yes 71
#7jir	no -114	unknown 156	yes -61
#7jra	no -107	yes 46
#7la>	no -69
#7lef	no 140	unknown -142
#7lli	no -77	unknown 65
#7mam	unknown 110	yes -116
#7mar	yes -56
#7mer	yes 71
#7na>	no 77	unknown -69
#7ofr	no -90	yes 51
#7oud	no -86	unknown -165	yes 245
#7oum	no -62	unknown -40	yes 93
#7out	no 122	unknown -198	yes 68
#7ra>	no -138	unknown 111
#7ram	unknown 90	yes -132
#7re9	unknown -70
#7ri9	yes 54
#7rir	unknown -45	yes 68
#7rou	no -70	unknown 70
#7sa>	no 55	yes -57
#7sab	unknown 67	yes -42
#7seb	unknown 60	yes -44
#7tha	no 56	unknown -44
#7tho	no 89	unknown -169	yes 83
#7ti>	unknown 42	yes -71
#7tit	no -91	unknown 110	yes -51
#7to>	no 88	unknown -62
#7tou	no 188	unknown -124	yes -88
#7waj	no -63	unknown -71	yes 134
#7wal	no 41
#7way	no 65	yes -56
#7you	no -44	unknown 101	yes -55
#7zam	unknown -130	yes 117
#8000	unknown 46
#890>	no -46
#8h10	no 56
#93at	no -49	unknown 97	yes -48
#99at	yes -45
#99e9	no 64	unknown -152	yes 107
#9ad>	no -56	unknown 121	yes -68
#9adr	unknown -65	yes 101
#9alo	no 43	unknown -44
#9alt	no 171	unknown -128	yes -68
#9ani	unknown 71
#9ant	unknown -95	yes 95
#9ari	no -112	unknown -141	yes 205
#9as>	no 133	unknown -92	yes -42
#9ash	no -153	unknown 188	yes -70
#9asn	no 90	unknown -72
#9ass	no 155	unknown -147
#9atc	no -116	yes 89
#9aw>	no 66	unknown -41
#9aya	unknown -42
#9ba>	no 48	unknown -70
#9ch>	no -53	unknown 124	yes -69
#9dam	no -52	yes 47
#9dda	no -93	yes 108
#9der	yes 53
#9dim	no -80	unknown 99
#9e3>	unknown -58
#9e3a	unknown 88	yes -107
#9e3t	no -70	unknown 46
#9e9>	no 64	unknown -152	yes 107
#9eb>	unknown 52	yes -65
#9ech	no -106	unknown 155	yes -50
#9ed>	no 67	unknown -56
#9edr	yes 47
#9efc	no -54	unknown -50	yes 102
#9el>	no -115	unknown -97	yes 158
#9elb	no 46	unknown -50
#9ell	yes -53
#9ent	no -93	unknown 83
#9er3	no -102	unknown -47	yes 125
#9erm	no -85	yes 41
#9es>	no 102	unknown -76
#9ess	no 157	unknown -75	yes -84
#9est	yes -64
#9et3	unknown 52
#9et>	no -68
#9ett	unknown -74	yes 59
#9ez>	no 82	unknown -131
#9ezd	unknown -51
#9fat	unknown -40	yes 45
#9h40	no 58	unknown -104	yes 48
#9ha>	unknown -170	yes 149
#9i9a	no -42
#9in>	unknown -130	yes 124
#9ina	no 43
#9it>	unknown 63
#9itc	no -61	unknown 83
#9ith	no -94	unknown 134	yes -40
#9ito	no 53	yes -89
#9leb	unknown -94	yes 105
#9na>	no 60
#9ni>	no -83	unknown -142	yes 213
#9oda	unknown 44
#9ol>	unknown 53
#9olo	no -96	unknown 72
#9ou>	unknown -61
#9oul	no -46
#9ra>	no 78	unknown -66
#9reb	unknown -63	yes 84
#9rib	unknown -43
#9sem	unknown 51
#9ta3	no -149	unknown 209	yes -76
#9tel	no -152	unknown 113
#9tte	unknown -85
#<000	unknown 82	yes -67
#<10h	unknown -40
#<11>	yes -43
#<11h	no 62	unknown -94
#<120	unknown 64
#<125	no -43
#<13>	unknown -44	yes 51
#<140	unknown 108	yes -111
#<14>	no -50	unknown 94	yes -47
#<14h	yes -49
#<16>	unknown 102	yes -69
#<16h	unknown 71	yes -46
#<17>	no -62	yes 90
#<17h	no 49
#<180	no -41
#<18>	no 79	unknown -90
#<18h	yes -56
#<19h	yes 51
#<200	no 212	unknown -162	yes -85
#<202	unknown -100	yes 63
#<207	no -71	unknown 92
#<20>	no 70	yes -48
#<21h	no 56
#<22>	unknown -56	yes 88
#<22h	yes 52
#<23h	unknown -53	yes 83
#<250	no -76	unknown 85
#<25>	no 51
#<27>	no 57	yes -111
#<28>	no -66	unknown 63
#<300	no -70	unknown 88
#<320	unknown 83	yes -44
#<340	unknown 52
#<350	no -80
#<35>	no -176	unknown 150
#<3a2	no 116	unknown -44	yes -96
#<3a9	no -94	unknown -63	yes 149
#<3ac	no -122	unknown 61	yes 53
#<3al	no -206	unknown 152
#<3am	yes 51
#<3an	no -50	unknown 92	yes -67
#<3ar	no -102	unknown 135
#<3aw	unknown -98	yes 107
#<3ay	no -52	unknown 50
#<3de	no -56	unknown -164	yes 212
#<3ed	unknown -53	yes 49
#<3es	no 44	yes -72
#<3im	no -40	unknown -47	yes 85
#<3in	unknown -77	yes 74
#<3iy	no 73	yes -40
#<3lm	unknown 62	yes -58
#<3mr	unknown -65	yes 63
#<3n9	yes 55
#<3om	no -85	unknown 72
#<3on	no -61	unknown -59	yes 121
#<3ot	no 65	yes -56
#<3ra	no -54	unknown 109	yes -68
#<3we	unknown -104	yes 95
#<400	unknown 53	yes -69
#<420	no 97	unknown -53	yes -69
#<450	no -59	unknown 88
#<4h>	unknown -41	yes 73
#<4x4	unknown -47	yes 74
#<500	unknown 115	yes -113
#<50>	unknown -69	yes 55
#<600	yes -75
#<60>	no 141	unknown -70	yes -79
#<65>	no 89	unknown -51	yes -46
#<70>	no -67
#<7ad	no 104	unknown -114
#<7al	unknown 75	yes -90
#<7an	no -59	unknown 85
#<7as	unknown -52
#<7aw	unknown -94	yes 85
#<7ay	no 168	unknown -181
#<7be	no -42	yes 62
#<7ch	no -55
#<7di	no -75	unknown -54	yes 93
#<7eb	no -129	yes 84
#<7ed	no 98	unknown -56	yes -42
#<7ej	unknown 40
#<7el	unknown -44	yes 52
#<7em	unknown -77	yes 53
#<7ey	no 114	yes -125
#<7it	no -52	unknown 51
#<7ja	no -128	unknown 52	yes 66
#<7je	unknown -59	yes 70
#<7jr	no -107	yes 46
#<7ll	no -77	unknown 65
#<7ma	no -112	unknown 135	yes -50
#<7na	no 79	unknown -70
#<7of	no -90	yes 51
#<7ri	unknown -70
#<7se	unknown -42
#<7ti	no -91	unknown 110	yes -51
#<7wa	no 86	unknown -82
#<7za	unknown -134	yes 116
#<800	no 48
#<850	no -65	unknown 85
#<890	no -44
#<8h>	no -82	yes 57
#<9ad	no -62
#<9ah	yes -51
#<9as	no 40
#<9d>	no -53	unknown -67	yes 97
#<9da	no -62	yes 40
#<9dd	no -76	yes 72
#<9de	no -99	unknown 125
#<9di	no -182	unknown 160
#<9er	no -128	unknown 87
#<9es	no 112	unknown -51	yes -70
#<9fa	no -56	unknown 69
#<9le	unknown 51	yes -47
#<9ri	unknown -59
#<9te	no -94	unknown 111
#<9tt	yes 40
#<abd	unknown 84	yes -56
#<abr	no 63	unknown -93
#<ach	no -72	unknown -44	yes 103
#<aci	no -185	unknown 204	yes -53
#<afr	unknown 54	yes -40
#<aga	no -83	yes 64
#<agd	no -43
#<age	no -51	unknown 48
#<ain	no -77	unknown 61
#<air	no -49	unknown 52
#<ait	no -56	unknown -78	yes 127
#<akh	no 95	unknown -51	yes -46
#<ala	unknown 78	yes -65
#<alf	no 85	yes -59
#<all	no 83	yes -65
#<alm	no -62	unknown 72
#<amb	unknown -56	yes 81
#<ami	unknown -93	yes 91
#<ane	no -106	yes 72
#<anf	no -65	unknown 49
#<ann	unknown 49
#<ant	no -68	unknown 101
#<app	no -65	unknown 75
#<aqu	no -103	unknown 154	yes -81
#<arb	no 49	unknown -57
#<arc	no 90	unknown -47	yes -52
#<ard	no -73	unknown 151	yes -84
#<asc	no -62	unknown 43
#<asl	no 62	unknown -50
#<asw	no 131	unknown -105
#<ata	unknown -99	yes 68
#<ate	unknown -88	yes 69
#<atl	yes 43
#<att	no -61	yes 58
#<aud	unknown 63	yes -50
#<ava	no -61	unknown 43
#<avi	no -42	unknown 136	yes -93
#<avo	no 40
#<avr	no -53	unknown 83
#<azi	yes 76
#<azr	no 67	unknown -83
#<b3i	no 111	yes -126
#<b7a	no 43
#<ba3	no -63	unknown 43
#<ba9	unknown -40
#<ba>	unknown 74	yes -105
#<bab	no 67	unknown -67
#<bac	no -57
#<bag	no -52	unknown 83
#<bah	no 232	unknown -159	yes -108
#<bai	no -46	unknown 48
#<bal	unknown 50
#<baq	no -53	unknown 61
#<bas	no 122	unknown -101
#<bat	unknown 49
#<bay	no -48	unknown 78
#<bba	no -66	yes 61
#<bd>	no -54
#<bde	no 150	unknown -74	yes -93
#<be3	unknown -81	yes 107
#<bek	no 71	unknown -52
#<bel	no -55	unknown 45
#<ben	yes -51
#<bet	unknown 57
#<bha	no 114	unknown -139
#<bi>	no 115	unknown -107
#<bia	no 44	yes -61
#<bic	unknown -54	yes 45
#<bid	no -65	unknown 93
#<bie	unknown -56
#<bik	no 91	unknown -80
#<bil	no -45	unknown 57
#<bin	unknown -50	yes 50
#<bir	no 126	unknown -44	yes -92
#<biy	no -56	unknown -58	yes 109
#<bka	no 132	unknown -113
#<bkh	no 191	unknown -137	yes -82
#<ble	no 101	unknown -61
#<blo	unknown 94	yes -103
#<bmw	no 89	unknown -122
#<bna	no 101	unknown -40	yes -61
#<bnt	unknown -47
#<boi	unknown 163	yes -161
#<bol	no -58	unknown 83
#<bor	no 153	unknown -87	yes -71
#<box	unknown 50	yes -50
#<bra	unknown -42
#<bre	no 114	unknown -59	yes -76
#<bro	unknown 46
#<bru	no -69	unknown -58	yes 114
#<bss	no 69	unknown -75
#<bur	unknown 61	yes -124
#<bus	no 61	unknown -105
#<bye	unknown 41
#<bza	no -51	unknown 54
#<bze	no -41
#<bzz	unknown 71	yes -79
#<cab	no 43
#<cad	unknown -43
#<caf	no 106	yes -101
#<cai	yes -42
#<cal	unknown 84	yes -75
#<can	no 76	unknown -73
#<cap	unknown 46
#<cat	no -48
#<cav	unknown 87	yes -73
#<cei	no -59	unknown -95	yes 156
#<ch7	no -45	unknown 100	yes -59
#<ch9	no -93	unknown 43
#<chd	unknown -147	yes 117
#<chf	unknown -50
#<chj	no 83	unknown -91
#<chq	no 91	unknown -117
#<cht	yes -42
#<chw	unknown -55	yes 72
#<cin	no -145	unknown 214	yes -76
#<cit	unknown -91	yes 101
#<civ	no -92	unknown 54
#<cla	no -60	unknown 61
#<cle	unknown 50
#<cm>	no 86	yes -59
#<coc	no -116	unknown 134
#<coi	unknown 56
#<col	no -54	unknown 63
#<cop	no -41	unknown 93	yes -57
#<cor	no -91	yes 48
#<cra	no -156	yes 145
#<cre	unknown 96	yes -108
#<cro	no -87	unknown -144	yes 219
#<d7e	no 108	unknown -61	yes -47
#<d9i	no 40	unknown -53
#<da3	no -88	unknown 90
#<dah	no -48	unknown -63	yes 111
#<dak	no -42	yes 70
#<daq	no -102	unknown -64	yes 147
#<dat	no -57	unknown 67
#<daw	unknown -49	yes 73
#<day	no 110	unknown -102
#<daz	unknown 43
#<dba	no -99	unknown 41	yes 54
#<dde	no -41	unknown -59	yes 100
#<ddi	yes 41
#<ddo	unknown -61	yes 42
#<de7	no 120	unknown -119
#<de>	unknown 66	yes -50
#<deb	no 58
#<dec	no -40	unknown 74
#<def	no -68	unknown 78
#<deh	unknown -170	yes 195
#<dek	unknown -57	yes 88
#<del	unknown 40
#<dem	yes 47
#<deu	unknown 49	yes -46
#<dev	no 66	yes -44
#<dew	unknown -81	yes 90
#<dfe	no 64	unknown -164	yes 82
#<dgh	unknown -57	yes 45
#<dgu	no -60	unknown 95	yes -42
#<dhr	no -68	yes 102
#<dim	unknown -105	yes 69
#<dir	no -46	unknown 62
#<dis	no -51	unknown 71
#<dje	no -105	unknown 66
#<dla	no 41	unknown -47
#<dlo	no -77	unknown -66	yes 144
#<do>	no -58	unknown 98	yes -47
#<don	unknown 54	yes -43
#<dos	no -40
#<dra	unknown -64	yes 63
#<drb	unknown 51	yes -60
#<dri	no 81	unknown -103
#<drr	no 72	unknown -161	yes 77
#<dus	no -95	unknown 130	yes -43
#<dw>	unknown -157	yes 100
#<dwa	no -76	unknown 96
#<ech	unknown -174	yes 170
#<eco	no 61
#<ecr	no 58
#<ele	no 71	unknown -61
#<en>	no 61	unknown -57
#<ens	unknown 49	yes -68
#<esp	yes -50
#<ess	unknown 65	yes -54
#<eta	unknown 44	yes -56
#<exp	no -42	unknown 105	yes -62
#<ext	unknown 56	yes -43
#<fa9	unknown -53
#<fad	no -57
#<far	unknown 76	yes -73
#<fau	no 77	yes -65
#<fay	no -56	unknown 121	yes -69
#<faz	no 67	unknown -133	yes 65
#<fek	no -74	unknown -126	yes 197
#<fel	yes 47
#<fen	no -80	unknown 43
#<fhe	no -112	unknown 149	yes -45
#<fi>	no 85	unknown -78
#<fia	no 56
#<fik	no 158	unknown -44	yes -145
#<fis	no -66	yes 44
#<fje	unknown -42
#<fkh	no -42	unknown -74	yes 114
#<fla	unknown 91	yes -87
#<flo	unknown 40
#<foq	unknown 86	yes -71
#<for	no 85	unknown -50	yes -47
#<fou	unknown 52
#<fro	no -126	unknown -70	yes 177
#<fse	no 183	unknown -163
#<fui	no -92	unknown 127
#<fya	no 51
#<gau	no -81	unknown 117	yes -64
#<ghd	no -81	unknown 105
#<ghf	unknown 69	yes -66
#<ghi	no 52	unknown -41
#<ghl	no -41	yes 77
#<ghr	yes 41
#<ghs	no -70	yes 71
#<ght	no 45	unknown -91	yes 43
#<gla	unknown 63
#<gli	yes -53
#<glo	unknown 58	yes -73
#<gls	no -97	unknown 128	yes -40
#<gol	unknown 43	yes -41
#<gou	no -94	yes 115
#<gps	unknown 45	yes -111
#<gra	no -75	unknown 53
#<gri	no 44	unknown -60
#<gro	yes -52
#<gru	unknown 94	yes -62
#<gue	no -53
#<gui	no 105	unknown -61	yes -50
#<ha>	no -59	unknown 93	yes -42
#<hab	no -116	unknown 154
#<haj	no 76	unknown -55
#<hak	no -85	unknown 110
#<hal	no -43
#<ham	unknown -51
#<han	no 60	unknown -88
#<har	no -126	unknown 40	yes 44
#<haz	unknown -93	yes 96
#<hbe	no 63	unknown -40
#<hda	no -109	unknown 43	yes 53
#<hde	no 62	yes -65
#<hed	unknown -40
#<hhh	no 64	yes -60
#<hit	no -40
#<hop	yes 48
#<hot	unknown 43
#<hou	unknown 48	yes -87
#<hra	no -172	unknown 77	yes 61
#<hrb	no -81	unknown 146	yes -80
#<hre	unknown 40	yes -45
#<hrr	no -95	yes 95
#<hta	no 53	yes -61
#<hwa	no 100	unknown -62
#<hzz	no -68	unknown -96	yes 165
#<ibn	unknown 109	yes -92
#<ifr	no 40	yes -55
#<imm	unknown 58
#<imo	no 57	yes -47
#<imp	unknown 84	yes -54
#<imt	no -43	unknown 88	yes -44
#<inc	yes -57
#<inf	no -80	unknown 46
#<ins	no 154	unknown -133
#<iph	no -54	unknown 82	yes -41
#<irm	no -62	yes 43
#<ist	unknown 61
#<ita	yes 67
#<iya	no 44	unknown -77
#<ja>	no -44	yes 49
#<jab	unknown -75	yes 48
#<jah	unknown -178	yes 199
#<jan	yes -50
#<jav	no -53	unknown 94	yes -40
#<jbd	yes 48
#<jbe	no -88	yes 103
#<jdi	unknown 54	yes -51
#<je>	no 40	unknown -100
#<jeb	no -54
#<jeh	unknown -67	yes 87
#<jel	unknown -45
#<jer	unknown -42
#<jet	no -75	yes 67
#<jib	no -59	unknown 87
#<jih	no 67
#<jit	no -50	yes 87
#<jm3	no -55	unknown 87
#<jma	unknown -40	yes 44
#<jme	unknown 43	yes -48
#<joj	unknown -96	yes 121
#<jra	no 147	unknown -106	yes -40
#<jri	no 63	unknown -192	yes 112
#<k7a	no -107	yes 91
#<k7e	yes -49
#<k7l	no -92	yes 85
#<ka3	unknown -86	yes 81
#<kab	unknown -63	yes 54
#<kar	unknown -55	yes 59
#<kas	no -47	unknown 124	yes -104
#<ke7	no -52	unknown 69
#<kef	no -145	unknown -140	yes 189
#<kem	no 44	yes -51
#<ker	no -50	yes 79
#<kes	unknown -103	yes 106
#<ket	no -76	unknown -176	yes 212
#<khb	yes -40
#<khf	yes 63
#<khi	no 54	yes -43
#<khl	no -46	unknown 46
#<khm	no -68	unknown -66	yes 115
#<khn	no 193	unknown -106	yes -98
#<kht	unknown -48	yes 40
#<khw	yes -42
#<khy	unknown -66	yes 97
#<kla	unknown -62	yes 43
#<kli	no 67	unknown -64
#<km>	no 104	unknown -73
#<knt	no -63	unknown 86
#<kon	unknown -42
#<kor	no 229	unknown -182	yes -82
#<kou	no 82	unknown -58
#<kra	no 67	unknown -54
#<kta	no -64	unknown -114	yes 172
#<ktb	no -41	unknown 68
#<kte	yes 49
#<ktf	unknown -125	yes 146
#<kti	no -115	unknown -94	yes 151
#<kto	unknown 54	yes -55
#<l2a	no -80	yes 99
#<l3d	unknown -152	yes 131
#<l3j	unknown 52	yes -62
#<l3r	unknown 86	yes -84
#<l3s	no -43	unknown 125	yes -96
#<l3y	no -81	yes 75
#<l5e	no 50
#<l7c	no 129	yes -146
#<l7d	no 85	unknown -112
#<l7j	yes 43
#<l7l	unknown 40	yes -50
#<l7o	unknown -118	yes 118
#<l7r	unknown 49
#<l7s	unknown 78	yes -115
#<l7t	no -168	yes 127
#<l7w	no -40	unknown 69
#<l7y	no -76	unknown 133	yes -55
#<l9a	no -41
#<l9d	no 52
#<l9e	no 86	unknown -96
#<l9i	unknown 68	yes -42
#<l9o	no 112	unknown -79	yes -49
#<l9r	yes -60
#<la7	no -120	unknown 147
#<la9	no 125	unknown -122
#<lab	no 49	unknown -40
#<lac	no -147	unknown 196	yes -48
#<lah	no -46
#<lai	unknown -45
#<lak	unknown -68	yes 42
#<lam	unknown -103	yes 75
#<lan	no 46	unknown -122	yes 64
#<lat	no -89	unknown 74
#<lav	no -48
#<lb7	no -58
#<lbg	no -102	unknown 166	yes -75
#<lbn	no 74
#<lce	unknown -48	yes 75
#<lch	unknown -43
#<lco	no 49
#<lcr	no 60
#<lcu	yes -77
#<lda	no 142	unknown -86	yes -58
#<le>	unknown 42
#<len	unknown -47
#<les	no -42	unknown 51
#<let	unknown 174	yes -198
#<lew	no -79	unknown 62
#<lfi	no 61	unknown -47
#<lfj	no 52	yes -57
#<lfl	unknown 135	yes -122
#<lfo	unknown 44
#<lfr	unknown -55	yes 51
#<lga	no -43	unknown 66
#<lgr	no -46
#<lha	no 67
#<lhd	no 149	unknown -111	yes -73
#<lhe	unknown -50
#<lig	no -45	unknown -51	yes 94
#<lih	yes 55
#<liv	no 41	unknown -42
#<lja	no 58	yes -80
#<lje	no -48
#<lkb	no -84	unknown -53	yes 131
#<lkl	yes -45
#<lks	no -51	yes 44
#<lla	no 89	unknown -40	yes -47
#<llo	unknown -65	yes 55
#<lm7	no -62	unknown 105	yes -44
#<lmh	no 78	unknown -56
#<lmi	unknown -63	yes 46
#<lmj	no -90	unknown 107
#<lmm	unknown -139	yes 120
#<lmr	yes 69
#<lms	no 70	yes -74
#<lmt	no -107	unknown 53	yes 42
#<lo7	no 92	unknown -153	yes 71
#<loc	no 66
#<log	no 41	yes -48
#<low	no -60	unknown 61
#<lpe	no -82	yes 62
#<lph	no 77	unknown -69
#<lpl	unknown 86	yes -60
#<lqa	no -40
#<lqd	no -89	unknown 201	yes -114
#<lqe	no -111	unknown 78
#<lqf	no -51	unknown 81
#<lri	no -45	unknown 87	yes -62
#<lsa	no -62	unknown -80	yes 143
#<lta	no 51	yes -42
#<ltn	unknown 68
#<lun	unknown 73	yes -46
#<lus	no 78	yes -77
#<lva	no 62	yes -107
#<lvi	no -135	unknown 173	yes -43
#<lvo	no -67	yes 68
#<lwi	yes -42
#<lwj	no -65	unknown -59	yes 126
#<lwl	no 54	yes -55
#<lwr	no -57	unknown 66
#<m3i	no 127	unknown -68	yes -77
#<m3t	unknown 43
#<m7d	no 78	unknown -59
#<m7e	no -112	unknown 55	yes 44
#<m7l	unknown -46
#<m7t	unknown 55	yes -73
#<m9e	unknown -65	yes 73
#<ma3	unknown 44
#<ma7	no -44	unknown 74
#<ma9	unknown -60
#<ma>	no 46
#<maa	yes 41
#<maf	no 129	unknown -64	yes -65
#<mag	unknown -49
#<mai	no 81	unknown -54
#<mak	no 56
#<mal	unknown 101	yes -73
#<mam	unknown -71	yes 62
#<man	yes 57
#<mas	no -67	unknown 106	yes -40
#<may	no -64	unknown 71
#<maz	no -42	unknown 51
#<mbe	unknown -112	yes 144
#<mda	no 82	unknown -132
#<mde	no 49	unknown -51
#<mdr	unknown 76	yes -61
#<me3	unknown -47
#<me7	unknown 64	yes -45
#<mec	no 106	unknown -80	yes -45
#<med	unknown 57
#<meg	no -56	unknown 71
#<meh	unknown 66
#<mek	no -61	unknown 49
#<mel	unknown -45	yes 78
#<mes	no 48
#<met	unknown 56
#<meu	no 72	unknown -78
#<mez	unknown -45
#<mga	no -40
#<mgh	yes 68
#<mhe	yes 58
#<mic	no -84	unknown 161	yes -77
#<mid	yes -57
#<min	no -64	unknown 70
#<mis	no 130	unknown -106	yes -41
#<mja	no -135	unknown 197	yes -109
#<mjr	no 74	unknown -68
#<mka	no 163	unknown -255	yes 78
#<mkh	unknown 48
#<mkt	no -64	unknown 49
#<mli	no -46	unknown 44
#<mll	no -43
#<mme	no 74	yes -70
#<mmo	no -55	unknown 56
#<mne	unknown -55	yes 74
#<mnf	no -59	unknown -48	yes 108
#<mnh	unknown -70	yes 100
#<mno	no -118	unknown 91
#<mob	no 90	yes -86
#<moc	no 118	unknown -68	yes -51
#<mod	no 48	unknown -108	yes 62
#<moh	no 56	unknown -40
#<moi	unknown 70	yes -41
#<mok	no 82	yes -55
#<mol	yes 51
#<mon	unknown 41
#<mor	no -43
#<mos	no -66	unknown 75
#<mre	unknown -41	yes 72
#<mri	unknown -40
#<mrr	no -57	unknown 81
#<msa	no 57	unknown -97	yes 43
#<mse	no -51
#<msi	no -56	unknown 130	yes -83
#<msk	yes 41
#<msl	no -71	unknown -125	yes 177
#<mss	no -43	unknown 70
#<mta	no -46	unknown 85
#<mtq	no -75	unknown 78
#<mur	unknown 59
#<mus	no -42	unknown 63
#<mut	no 59	unknown 93	yes -130
#<mwe	no 78	unknown -92
#<mzr	unknown 72	yes -47
#<mzy	unknown -116	yes 72
#<n3l	no 93	unknown -85
#<n3t	unknown -107	yes 105
#<n7a	no -82	unknown 128	yes -46
#<n7e	no -70	yes 61
#<n9d	no -53	yes 40
#<n9e	no 69	unknown -50
#<na3	no 90	unknown -108
#<na9	unknown 44
#<nac	no -146	unknown -168	yes 273
#<nad	yes -41
#<naf	unknown 44
#<nak	no -73	unknown 147	yes -74
#<nan	no -149	unknown 122
#<nas	no 92	unknown -65
#<nat	unknown -75	yes 110
#<naz	no -53	unknown 88
#<nch	unknown 42	yes -53
#<nda	no -79	unknown 109
#<ndd	unknown 69	yes -43
#<nde	no -60	unknown -78	yes 131
#<ndo	no -81	unknown 101
#<neb	unknown 53	yes -91
#<nef	yes 50
#<nei	no 110	unknown -47	yes -78
#<nej	no -108	unknown -43	yes 137
#<nek	no -119	unknown 159	yes -40
#<nem	unknown 49
#<nes	no 88	yes -56
#<net	no -41
#<nfe	unknown 56	yes -61
#<ngo	no -50	unknown 41
#<nhe	no -84	unknown -78	yes 160
#<ni>	unknown -60	yes 84
#<nif	no -80	unknown -77	yes 154
#<nim	no 85	yes -91
#<nit	no -41	unknown 77	yes -63
#<nji	no 66	yes -91
#<nkt	no -64
#<nmc	unknown 63
#<nna	no -107	unknown 47	yes 41
#<nne	unknown -110	yes 71
#<nou	no -65	unknown 137	yes -76
#<nov	no -63	unknown 107	yes -51
#<nqe	no -47	unknown -61	yes 104
#<nsa	unknown 45	yes -40
#<nsi	yes -52
#<nso	no -115	unknown 191	yes -76
#<nta	no 58	unknown -42
#<nte	no 47	unknown -41
#<ntl	no -104	unknown 84
#<ntn	unknown -103	yes 111
#<nwa	no -52	yes 62
#<okh	unknown -108	yes 81
#<oma	no 40	unknown -68
#<ond	no -73	unknown 123	yes -69
#<one	no 68
#<ope	no -53
#<opt	no 67	yes -42
#<ora	no 62	yes -77
#<ost	unknown 76	yes -43
#<ouk	no -51	unknown -117	yes 123
#<our	no -56	unknown 113	yes -57
#<oxy	no -40	unknown -71	yes 110
#<pal	no 103	unknown -186	yes 75
#<pan	unknown 42
#<pap	no 123	unknown -59	yes -67
#<pat	no -93	unknown 72
#<pc>	unknown 41	yes -55
#<pei	no 55	unknown 64	yes -118
#<pet	yes -54
#<peu	no -70
#<pho	unknown 45
#<pia	no 148	unknown -61	yes -105
#<pic	yes -54
#<pie	unknown -44	yes 76
#<pis	unknown -96	yes 45
#<pj>	no 100	unknown -81
#<plo	unknown 84	yes -55
#<pne	yes -50
#<por	unknown 40	yes -56
#<pot	unknown -93	yes 66
#<pou	yes -50
#<pre	unknown -41	yes 44
#<pri	unknown 69	yes -43
#<qah	unknown 142	yes -153
#<qal	no 51	unknown -100	yes 49
#<qas	no 154	unknown -98	yes -93
#<qel	unknown 61	yes -51
#<qis	no 66	yes -50
#<qte	no -91	unknown 47
#<qua	no -60	unknown -81	yes 136
#<r4>	no -95	unknown 80
#<ra9	no -122	unknown 171	yes -52
#<ra>	unknown 43	yes -54
#<rac	yes -47
#<rak	unknown -100	yes 96
#<ram	no -66	unknown 68
#<ran	unknown -44	yes 58
#<ras	unknown -86	yes 119
#<ray	no 82	yes -56
#<rb3	no -83	yes 52
#<rea	no -71	yes 76
#<rec	unknown -164	yes 150
#<ref	no -51	unknown 60
#<rej	unknown -86	yes 83
#<rek	no -111	unknown -57	yes 160
#<rep	no -67	unknown 48
#<res	yes -42
#<ret	unknown 66
#<ri7	no 49	unknown -43
#<ria	unknown 47	yes -65
#<rih	no -40	unknown 61
#<riy	no -76	yes 98
#<rj3	no -95	unknown 169	yes -91
#<rja	no 108	unknown -69	yes -45
#<rjl	unknown -82	yes 95
#<rka	no -63	unknown -59	yes 120
#<rkb	no -63	unknown -78	yes 139
#<rke	unknown -87	yes 48
#<rma	no -63	yes 69
#<roc	unknown 57	yes -71
#<rok	unknown -83	yes 67
#<roy	no -74	unknown 107
#<rre	no 186	unknown -69	yes -165
#<rri	no -41	unknown 98	yes -55
#<rwi	unknown 44
#<s7a	no -47
#<s7i	unknown 54	yes -67
#<s9e	no -50	unknown 75
#<sa7	no 55	unknown -42
#<sab	unknown -88	yes 110
#<sad	unknown -63	yes 66
#<saf	no 66	yes -52
#<sai	no 129	unknown -59	yes -72
#<saq	no -139	yes 87
#<sar	unknown 80	yes -41
#<saw	no -52	unknown 56
#<sbe	unknown -79	yes 90
#<sbi	yes 77
#<sca	no -46	unknown 56
#<sci	no -53	unknown 109	yes -52
#<sda	no -54	unknown 48
#<sdd	no -68	yes 98
#<sde	no -56	unknown -69	yes 124
#<sdr	no -159	unknown -43	yes 190
#<se3	no -175	unknown 200
#<se7	unknown 68	yes -117
#<se9	no -53	unknown -142	yes 179
#<sec	unknown 74	yes -49
#<sed	no -43	yes 44
#<sef	no -89
#<seh	no 113	unknown -63	yes -51
#<sej	unknown 94	yes -57
#<sek	no 60	unknown -67
#<sem	yes 51
#<sew	unknown 105	yes -108
#<sfe	no 138	unknown -125
#<sgh	yes 40
#<sid	no 48
#<sie	no -119	unknown 101
#<sif	no 41	unknown -49
#<sin	no -62
#<sip	unknown -59
#<sir	no 65	yes -75
#<skh	no -82	yes 113
#<ski	no -96	yes 129
#<sla	no 82	unknown -107
#<sle	unknown 50
#<sli	no 102	unknown -116
#<sma	yes -60
#<smt	no 44	unknown -51
#<sna	no -84	yes 90
#<sni	no -50
#<sny	no 68
#<sok	yes -69
#<son	unknown 46	yes -42
#<sor	unknown -98	yes 110
#<sot	no -45	unknown 93	yes -46
#<sow	unknown -53
#<spo	no 62	unknown -85
#<spr	yes -41
#<sqe	no -56	yes 66
#<sr9	no -47	unknown 108	yes -71
#<sre	yes -49
#<ss9	unknown 83	yes -87
#<ssb	no -68	unknown 103
#<sse	no 77	unknown -67
#<ssi	no -76	yes 66
#<ssm	no 76	unknown -40	yes -57
#<ste	unknown -49
#<sui	no -172	unknown 147
#<sul	unknown 65
#<suv	unknown 63	yes -59
#<swa	no -51	yes 53
#<sym	no -57	unknown 59
#<syn	unknown 43	yes -43
#<t2a	no 229	unknown -179	yes -58
#<t3a	unknown 57	yes -71
#<t7a	unknown -123	yes 149
#<t7r	no 92	unknown -86
#<t9a	no 127	unknown -92
#<t9s	no -50	unknown 51
#<t9t	unknown -49	yes 74
#<ta3	unknown 176	yes -146
#<ta9	no -88	unknown 104
#<ta>	no 123	unknown -69	yes -53
#<tab	unknown -42
#<tac	no 55	yes -89
#<tad	no 120	yes -125
#<taf	no 160	unknown -80	yes -103
#<tag	unknown 54
#<taj	unknown -85	yes 103
#<tam	no -41
#<tan	unknown 43
#<tap	no 49	unknown -68
#<tar	yes 64
#<tas	no -63	unknown -109	yes 147
#<taw	no -52	yes 73
#<taz	unknown -47
#<tbe	unknown -52
#<tbi	unknown -41	yes 47
#<tda	no 146	unknown -127
#<tde	no 168	unknown -97	yes -70
#<te2	no 165	unknown -131
#<te3	unknown -132	yes 97
#<te9	unknown -64
#<teb	unknown -92	yes 57
#<tec	no -96	unknown 100
#<ted	no 63	yes -59
#<teh	no -42	unknown -57	yes 100
#<tem	no -54
#<ten	unknown -73	yes 113
#<ter	unknown -52	yes 57
#<tet	no -54	unknown 78
#<tey	unknown -87	yes 95
#<tfe	yes 42
#<tfi	no 61	unknown -51
#<tgo	no -101	unknown 169	yes -70
#<tha	no -95	yes 80
#<the	no -44	unknown -40	yes 83
#<ti7	unknown -82	yes 76
#<tic	no -70	yes 50
#<tig	no 57	unknown -80
#<til	no -40	unknown 50
#<tir	no 142	unknown -156
#<tit	no -110	yes 82
#<tiy	unknown 47	yes -45
#<tiz	no -64	yes 55
#<tje	no 41	unknown -95	yes 52
#<tjr	no 79	unknown -75
#<tka	no -45
#<tke	unknown -111	yes 93
#<tki	unknown -127	yes 52
#<tks	unknown -67	yes 88
#<tlf	no 40
#<tlg	unknown 58
#<tli	no 101	yes -68
#<tlo	no -94	unknown -110	yes 198
#<tlw	no -60	unknown -71	yes 127
#<tma	unknown -60
#<tme	no 190	unknown -205
#<tmm	unknown -54
#<tna	no -69	unknown 60
#<tne	unknown -80	yes 65
#<tnf	no -41	unknown 43
#<tob	no -68	yes 47
#<tol	yes -46
#<ton	unknown 43
#<toy	no 65	unknown -100
#<tqa	no 111	unknown -70	yes -41
#<tql	no -83	yes 102
#<tqt	unknown -58
#<tre	no -97	yes 51
#<tsa	no 70
#<tsr	no -45	unknown 96	yes -52
#<tss	no -80	unknown 70
#<tta	no -77	unknown -54	yes 124
#<tte	unknown -85	yes 75
#<tto	unknown -60
#<tur	no -77	unknown 101
#<tuy	unknown 49	yes -50
#<twa	no -185	unknown -44	yes 185
#<twe	yes -42
#<twi	no -73	yes 53
#<tze	no -97	unknown -133	yes 206
#<ult	no -43	unknown -82	yes 113
#<uni	no 88	yes -57
#<up>	unknown 101	yes -87
#<urg	no 68	unknown -90
#<usi	no -62	unknown 69
#<vac	unknown -40	yes 40
#<vai	unknown 61	yes -87
#<val	no -40	unknown 69
#<veh	unknown 51	yes -41
#<vel	unknown 41
#<ven	no 78	unknown -44
#<ves	no -62	unknown 85
#<vid	no -43	unknown 100	yes -62
#<vil	unknown -82	yes 68
#<vir	unknown -47
#<vis	no -56	unknown 42
#<voi	unknown 45
#<w7d	no 80	unknown 56	yes -157
#<w9f	unknown 104	yes -74
#<wac	no -43	unknown 76
#<wad	unknown 104	yes -98
#<wah	no 43	unknown -40
#<wak	no 79	unknown -52
#<war	unknown 135	yes -121
#<wc>	no -180	unknown 129
#<we7	no -68	yes 85
#<we9	no 69	yes -87
#<wed	no -113	unknown -88	yes 187
#<wee	unknown 57
#<wej	no -67	yes 85
#<weq	no 74	unknown -85
#<wge	unknown -64	yes 62
#<wjo	no 50
#<wl>	no -42	unknown 103	yes -61
#<wlb	no 113	unknown -89
#<wld	no -43
#<wos	no 74	yes -74
#<wse	no 79	unknown -54
#<wsl	no 43
#<wss	no 42
#<y3e	no -40	unknown -101	yes 121
#<y3t	unknown 53
#<y7e	no -93	yes 69
#<y9d	no 137	unknown -104	yes -46
#<ya3	no 117	unknown -95
#<ya>	no -133	unknown 167	yes -55
#<yam	no -59	yes 89
#<yaw	no 81	unknown -41
#<ych	no -77	yes 75
#<ydd	no -43	unknown -70	yes 112
#<yde	unknown 70	yes -56
#<ydi	unknown -50	yes 76
#<ydo	no -132	unknown 55	yes 64
#<yed	no -40	unknown -60	yes 100
#<yji	no 59	yes -44
#<yko	no 137	unknown -104	yes -46
#<ykt	no -81	unknown 80
#<ymc	yes 55
#<yom	yes -90
#<yse	no 206	unknown -259	yes 40
#<ysn	no -43
#<yss	no -166	unknown 142
#<ytb	no -89	unknown -45	yes 73
#<ywe	no 111	unknown -173	yes 45
#<zag	no -56	unknown -77	yes 123
#<zaj	unknown -102	yes 65
#<zde	no -110	unknown 74
#<zel	unknown -73	yes 73
#<zem	no -111	unknown -115	yes 200
#<zey	no -85	unknown -97	yes 152
#<zin	no -135	unknown 123
#<ziy	yes 46
#<zja	no -48	yes 60
#<zle	unknown -142	yes 142
#<zn9	unknown -48	yes 49
#<zon	no 61
#<zra	yes -49
#<zre	unknown -86	yes 113
#<zri	no -97	unknown 140	yes -52
#<zza	no 81	yes -52
#a2il	no 58	unknown -42
#a3at	no -51	unknown 48
#a3ed	no -120	unknown 53	yes 54
#a3el	yes -63
#a3es	no 53	unknown -153	yes 86
#a3et	no 54
#a3ha	no -83	unknown -149	yes 207
#a3i9	no 87	yes -67
#a3i>	no -63	unknown -131	yes 193
#a3ja	no -64
#a3la	unknown 42
#a3na	no 126	unknown -135
#a3ni	unknown -55
#a3o>	unknown -166	yes 176
#a3ou	no -64	yes 85
#a3ra	no 313	unknown -272	yes -138
#a3re	unknown 53
#a3rf	no -81	unknown 151	yes -75
#a3ri	unknown -66	yes 85
#a3sa	unknown -95	yes 82
#a3si	no 116	unknown -71	yes -45
#a3t>	unknown -75
#a3wi	unknown 124	yes -145
#a7a>	no 170	unknown -129	yes -42
#a7b>	no -87	unknown 145	yes -72
#a7bi	unknown -107	yes 77
#a7di	unknown 115	yes -85
#a7ed	unknown -45
#a7i>	yes -57
#a7o>	no -111	unknown 128
#a7th	no 175	unknown -121	yes -82
#a7ti	unknown 77	yes -52
#a7to	unknown 107	yes -81
#a9a>	no 74	yes -90
#a9ad	unknown -74	yes 101
#a9aw	no 85	unknown -167	yes 69
#a9ef	no 60	unknown -41
#a9et	no 70	unknown -119
#a9f>	no -51	unknown 83
#a9fa	unknown -44	yes 77
#a9in	unknown -108	yes 71
#a9m>	no -110	unknown 154	yes -46
#a9o>	yes 46
#a9t>	no 108	unknown -75
#aari	no -44	yes 51
#aaro	no 52	unknown -52
#aban	no 100	unknown -57	yes -44
#abas	no 57	unknown -55
#abde	unknown 84	yes -56
#abe9	no -52	unknown 59
#abel	no -48
#abes	no 147	yes -155
#abet	no -88	unknown 157	yes -93
#abgh	yes -46
#abha	no 46	yes -69
#abin	no -71	yes 73
#abiy	unknown -44
#abla	unknown -121	yes 89
#able	no 70	yes -40
#abli	no -64
#abna	no -126	yes 119
#abni	unknown -52	yes 89
#abo>	unknown 81	yes -95
#abra	no -91	unknown -55	yes 99
#abri	unknown 120	yes -97
#abro	no -125	unknown 152
#abt>	unknown -126	yes 126
#abti	no -41	unknown -43	yes 85
#abto	no -42
#acbo	no 43	unknown 46	yes -104
#accr	yes -51
#ace>	no -40
#ache	unknown -63	yes 40
#acho	no -42	yes 61
#ack>	no -109	unknown 125
#aco>	no -134	yes 62
#act>	unknown 84	yes -54
#acte	no 53	unknown 46	yes -100
#acto	no 55	unknown -92
#adai	no -105	unknown -180	yes 202
#adak	no 60	yes -48
#adan	unknown -58	yes 40
#adat	no -66	unknown -59	yes 110
#addi	no -75	unknown -159	yes 187
#adem	no 73
#aden	unknown 61
#ader	no -46
#adet	no -69	unknown 84
#adia	no 48	yes -47
#adic	no 91	unknown -68	yes -49
#adid	no 152	unknown -157
#adij	no -110	unknown 66	yes 55
#adim	no -66	unknown -86	yes 152
#adio	no -53	yes 41
#adir	no -54	yes 55
#adit	no 84	unknown -92
#adiy	no 161	unknown -119	yes -45
#admn	no 135	unknown -72	yes -79
#adt>	no -46	unknown 40
#adyi	no -94	yes 111
#afar	unknown 82	yes -70
#afch	unknown 90	yes -91
#afe>	no 70	yes -102
#afer	no -121	unknown 134	yes -57
#afet	unknown 41	yes -71
#afha	no -112	unknown -53	yes 109
#afi>	no 68	unknown -42
#afia	no 50
#afih	no 110	yes -83
#afla	no 72	unknown -196	yes 104
#afni	no -64	unknown -47	yes 109
#afo>	no -43	unknown 73
#afon	unknown 48
#afou	unknown 53
#afra	no 53
#afso	no -63	yes 81
#aft>	no -55	unknown 104	yes -53
#afya	yes 49
#agad	no -83	yes 64
#agaz	no -66	unknown -77	yes 123
#agda	no -43
#agem	unknown 101	yes -115
#agen	no -51	unknown 48
#ager	no -66	unknown 124	yes -71
#ages	no -58	unknown 113	yes -53
#ageu	unknown 104	yes -89
#agha	unknown 82	yes -58
#agne	no -43	unknown 87	yes -51
#agni	unknown 66
#agor	no -56	unknown -77	yes 123
#agri	no -90	unknown 129	yes -81
#ags>	unknown 57
#ahad	no -63	yes 78
#ahat	no -92	yes 107
#ahbi	yes 62
#ahch	no -52	unknown -58	yes 106
#ahda	unknown 63
#ahdi	no 47	yes -41
#ahed	no 91	unknown -61
#ahem	no 94	yes -62
#ahet	no -41
#ahim	no -51	unknown 114	yes -62
#ahla	no 96	unknown -48	yes -66
#ahli	no -132	unknown 243	yes -179
#ahom	no 85	unknown -61
#ahou	no 74	unknown -65
#ahow	no 121	unknown -53	yes -70
#ahri	no -47	unknown -91	yes 133
#aht>	unknown -43
#aid>	no -72	unknown 94
#aidi	no 89	unknown -46	yes -53
#aign	unknown 58	yes -46
#ail>	no -104	unknown 162	yes -63
#aill	no 88	yes -55
#aine	no -68	unknown 43
#aint	unknown 56
#air>	no -69	unknown 41
#airb	unknown -41	yes 73
#airi	unknown 54	yes -66
#ais>	no 126	unknown -54	yes -71
#aiso	no 48	unknown -63
#ait>	no -45
#aite	unknown 52
#aj3a	yes 54
#ajbi	no -92	unknown -139	yes 226
#ajbo	no -188	unknown -50	yes 223
#aje3	no -148	unknown 133
#ajeb	no -132	unknown -85	yes 201
#ajel	no -76	unknown 49
#ajem	unknown 52	yes -44
#ajho	unknown 69	yes -44
#ajin	unknown -85	yes 103
#ajja	unknown -70	yes 93
#ajou	no -81	unknown 122	yes -43
#ajra	unknown 92	yes -63
#ajro	unknown -43
#aka>	yes 66
#akan	no 125	unknown -109
#akay	no 47	yes -45
#akba	no -70	unknown -78	yes 138
#akeb	no 50	unknown -142	yes 83
#akec	no 76	yes -41
#aket	no -58	yes 47
#akh>	no 49
#akha	no 91	unknown -128
#akhe	no 73	unknown -61
#akho	no 44
#akhr	no -103	yes 129
#akhz	no 67	yes -73
#akil	no -53	unknown 82
#akla	no -57	yes 86
#akn>	unknown 51
#akom	no -50
#al3a	unknown -87	yes 54
#al9i	unknown 88	yes -55
#ala>	no -50	unknown 59
#alad	no 165	unknown -182
#alar	unknown 58
#alay	yes -57
#alco	unknown 40
#aldi	unknown -121	yes 128
#ale>	no -51	unknown 57
#aleb	no 219	unknown -121	yes -98
#alek	no -61	yes 66
#alem	no 199	unknown -145	yes -57
#alf>	yes -48
#alib	no -123	unknown 61	yes 63
#alid	no -51	yes 61
#aliy	no -56	yes 62
#alko	unknown 41
#all>	no 52	yes -46
#alle	unknown 45
#alli	no -99	yes 97
#alma	no 73
#almi	no 123	unknown -109
#alna	yes 53
#alys	no -86	unknown 208	yes -145
#ama3	no 51	yes -59
#ama>	no 42	unknown -70
#amal	no -66	yes 48
#amat	no 112	unknown -99
#ambu	unknown -54	yes 78
#amda	no -69	unknown 58
#amdo	no 81	unknown -71
#amdu	no 87	unknown -55
#ame3	unknown 66	yes -84
#ame>	no -54	unknown 58
#amed	unknown 46	yes -45
#amel	no -48	unknown 48
#amen	unknown -128	yes 154
#amer	no -47	unknown 81
#amet	no -49	unknown -46	yes 82
#amia	unknown 99	yes -105
#amid	no -69	unknown 92
#amil	no -91	yes 88
#amin	no 74	yes -47
#amiq	no -40
#amir	no -50	unknown 86
#amli	no 91	yes -52
#amlo	no 133	unknown -203
#amna	unknown -74	yes 57
#amor	no -145	unknown 120
#amou	no -118	unknown -63	yes 133
#ampe	no 107	yes -104
#ampi	no 49
#ampo	no -53
#amra	no -102	unknown 139	yes -67
#amsa	unknown -58	yes 71
#amtn	no 46	unknown -177	yes 81
#amu>	no -56	unknown -142	yes 199
#amyo	no 108	unknown -78
#an3e	unknown -47
#an3r	no -63	yes 79
#an7e	unknown -51	yes 56
#an9d	no -47	unknown -71	yes 114
#an9e	no -76	unknown 85	yes -42
#an9o	no -63	unknown 44
#an9t	unknown -47	yes 78
#anal	no 104	yes -103
#anan	no 148	unknown -62	yes -88
#anbi	no -109	yes 75
#anbu	unknown 61
#anca	unknown -92	yes 73
#anch	no 45	unknown -62
#and>	no -62
#andi	unknown 67
#ando	unknown -62	yes 57
#andr	no 78	unknown -40
#anfa	no -65	unknown 49
#ange	unknown 45
#angh	no -55
#anhd	no -74	unknown 145	yes -107
#anhe	unknown -41	yes 52
#ania	unknown -107	yes 81
#anic	no -86	unknown 83
#anie	no -177	unknown 59	yes 90
#anin	unknown -84	yes 85
#anjr	unknown -48	yes 48
#ank>	no 162	yes -152
#anka	unknown -44	yes 62
#ankh	no -61	unknown 89	yes -50
#anmc	no -118	unknown -43	yes 147
#anne	unknown 42	yes -45
#annu	unknown 49
#ano>	no 42	unknown -40
#anor	no -41
#anre	unknown -100	yes 116
#ansa	unknown 41
#anse	unknown -167	yes 160
#ansi	no -70	unknown 175	yes -123
#ansp	unknown 59	yes -47
#anta	unknown -91	yes 59
#ante	yes -41
#anti	no -50
#antn	no -46	unknown -65	yes 114
#anto	no 43
#antr	no -54
#ants	no 56
#anvi	no 61	yes -47
#aoua	unknown -58
#aoue	no 70	unknown -44
#aoui	yes -58
#aout	no 47	yes -45
#apa>	unknown 57	yes -79
#apha	no -51	unknown 71
#apie	no 109	unknown -60	yes -53
#apis	no 49	unknown -68
#apot	unknown 41
#appa	no -78	unknown 124	yes -46
#appe	no -88	unknown -177	yes 204
#aqf>	no -61	unknown 93
#aqi>	no -76	unknown -81	yes 137
#aql>	no -89	unknown 169	yes -87
#aqqa	no 83	unknown -99
#aqua	no -70	unknown 126	yes -68
#ar9a	no 63	unknown -79
#arab	yes -47
#arag	no 50
#arak	no -57	unknown -61	yes 105
#aran	unknown 40
#arar	no 144	unknown -92	yes -78
#aras	no 40
#arat	no -46	unknown 48
#arav	unknown -54	yes 40
#arba	yes 48
#arbe	unknown -54
#arbi	unknown 46
#arbn	unknown -70
#arbo	unknown -101	yes 85
#arbr	unknown 49	yes -53
#arda	no 71	yes -74
#arde	no 51	unknown -51
#ards	unknown -85	yes 43
#are9	unknown -132	yes 114
#are>	yes -40
#areb	no 99	unknown -94
#arec	no -72	unknown 180	yes -108
#aref	no -73	unknown 142	yes -70
#arei	no -61	unknown 101	yes -42
#arej	no 66	yes -47
#ares	unknown -146	yes 122
#arf>	no -50	unknown 42
#arfa	unknown 99	yes -69
#arfi	no -129	unknown 189	yes -59
#argl	no -98	unknown 127
#arh>	yes -52
#arha	no -59	unknown 71
#arik	unknown 61	yes -47
#arim	unknown -74	yes 66
#ario	no -55	unknown 42
#arit	unknown 84	yes -46
#ariu	no -103	unknown 154	yes -81
#ariy	unknown 63	yes -53
#arje	unknown -100	yes 78
#arkl	no 91	unknown -100
#arky	no -136	unknown 182	yes -70
#arm>	no -82	unknown 85
#armo	unknown -78	yes 77
#aro>	no -41	yes 60
#aroc	no 67
#aros	no 89	unknown -88
#arqa	no -91	unknown 158	yes -82
#arr>	no 56	unknown -107	yes 51
#ars>	no 49	unknown -55
#arto	unknown 46	yes -95
#as2o	no 58	unknown -88
#asat	no -79	unknown 136	yes -59
#asce	no -62	unknown 43
#ase>	yes -92
#aset	no 123	unknown -96
#asfi	no -86	unknown -94	yes 138
#ash>	no 41	unknown -52
#asha	no -103	unknown 113
#asi>	unknown -58	yes 66
#asid	unknown 105	yes -97
#asif	unknown -121	yes 110
#asil	no 151	unknown -116	yes -46
#asin	unknown 73	yes -91
#asla	no 73	unknown -175	yes 77
#asma	unknown 63	yes -120
#asna	no 115	unknown -97
#asni	no 55
#asol	no 40
#asou	unknown 47	yes -46
#asqu	no -101	unknown 43	yes 55
#ass>	no 45	unknown -57
#assh	unknown -60	yes 51
#assi	unknown -91	yes 95
#ast>	no 80	yes -93
#asti	no 57	yes -70
#asto	no 147	unknown -149
#aswa	no 131	unknown -105
#at3a	no 74	unknown -99
#at7r	no -97	unknown -100	yes 177
#at9o	no -65	yes 80
#ata>	unknown -48
#atal	no -83	unknown 130	yes -48
#atat	unknown -52	yes 42
#atay	unknown -98	yes 76
#atba	no 79	unknown -91
#atbk	no -46
#atdi	yes 59
#ate>	no -87	yes 106
#atea	unknown 45	yes -48
#atec	no 118	unknown -52	yes -71
#atel	no -41
#atem	no 68	yes -67
#ater	unknown 47	yes -48
#atet	no -42
#ateu	yes -63
#atgh	no -41	unknown 77
#atgo	unknown 56
#atho	no 53	unknown -77
#ati>	unknown -54	yes 57
#atic	no -104	unknown 148	yes -49
#atim	no 54	yes -89
#atin	no -85	yes 41
#atir	no -187	unknown 145	yes -70
#atja	unknown -52	yes 73
#atli	yes 52
#atna	unknown -65
#ato>	no 50	unknown -45
#atra	unknown 41
#atri	no -93	unknown 68
#ats>	unknown 45
#atse	no -123	unknown 85
#atsi	no -109	yes 76
#atso	no -141	yes 137
#att>	no -60	unknown 50
#atta	unknown -134	yes 100
#atte	unknown 43
#atti	no -99	unknown 75
#atur	no 56	unknown -162	yes 104
#auch	no -85	unknown 114	yes -69
#audi	unknown 50	yes -64
#aura	unknown 41	yes -65
#autr	no 112	unknown -87
#aux>	no 66
#avab	unknown 52	yes -58
#ave>	no -41	unknown 104	yes -63
#avel	no -53	unknown 94	yes -40
#aver	no -108	yes 65
#avie	no -67	unknown 173	yes -123
#avoc	no 40
#avri	no -53	unknown 83
#awab	no -76	unknown 129	yes -53
#awar	no -110	unknown 202	yes -106
#awbn	no -103	yes 65
#awbo	no -52
#awch	no 51	unknown 46	yes -97
#awd>	yes 53
#awda	no 79	unknown -215	yes 141
#awdo	unknown -124	yes 94
#awed	no -66	unknown 56
#awen	unknown 123	yes -136
#awer	no 51	yes -42
#awh>	yes 51
#awha	no -41	unknown -48	yes 89
#awho	no -40	unknown 96	yes -64
#awi>	no 68	yes -45
#awlo	unknown -59
#awma	no 66
#awno	unknown -62	yes 56
#awwe	no 69	yes -72
#awya	no 66	yes -40
#ay3r	no -72	yes 98
#ay7>	unknown 73	yes -98
#ay7e	unknown -196	yes 180
#ay7r	unknown -87	yes 112
#ay9>	unknown 73
#ay9e	no -70	unknown 51
#ay9o	no -84	unknown 77
#ayad	no -103	yes 60
#ayar	no -57	unknown 86
#ayat	no 82	unknown -50	yes -48
#ayb>	no -68	unknown 78
#ayba	unknown 42	yes -47
#aych	no -40	unknown 46
#ayd>	unknown 49	yes -50
#ayde	unknown -40
#aydh	no 177	unknown -120	yes -63
#aydi	yes -41
#aydk	no -106	yes 81
#aydo	no -44	unknown -78	yes 119
#aydr	no -44	unknown -61	yes 102
#aye3	no -63	yes 56
#ayeb	no 50	yes -58
#ayed	no -74	unknown 117	yes -43
#ayef	no -60	unknown 117	yes -82
#ayeg	no 58	unknown -63
#ayeh	no -142	unknown 196	yes -69
#ayel	no 64	yes -69
#ayem	no 114	unknown -83	yes -85
#ayer	unknown 111	yes -96
#ayes	unknown -73	yes 100
#ayet	no -63	unknown 59
#ayg>	unknown -80	yes 92
#ayga	no 61	yes -40
#aygh	no 68	unknown -59
#aygo	no -70	unknown 56
#ayha	no -99	unknown 47	yes 44
#ayhd	unknown 100	yes -70
#ayhr	unknown 105	yes -73
#ayj>	no 52
#ayja	unknown 80	yes -66
#ayji	no -69	yes 91
#ayjr	unknown 50	yes -78
#aykh	no -58	unknown 57
#ayl3	no 56	yes -55
#ayla	no -61	yes 67
#ayma	no 194	unknown -143	yes -68
#ayn9	no -204	unknown 197
#ayna	unknown 68	yes -43
#ayou	no -49	unknown 42
#ayr>	no 160	unknown -148
#ayre	no 71	yes -44
#ayri	no 93	unknown -66	yes -50
#ayse	no -72	unknown 61
#aysi	no -73
#ayso	no 93	unknown -100
#ayt9	no 41	unknown -42
#ayt>	no -74	unknown 67
#ayts	no -87	unknown 126	yes -71
#ayur	no 57	unknown -59
#aywj	unknown -43	yes 73
#ayya	unknown 83	yes -92
#ayye	no 153	unknown -89	yes -84
#ayz>	no 142	unknown -124
#azal	no -45	unknown 55
#azat	yes 50
#azel	no -62	unknown 89
#azet	no 55	unknown -53
#azgi	unknown 70	yes -50
#azil	no -46	unknown -47	yes 92
#azin	no 44	unknown -126	yes 87
#azni	no 141	unknown -110	yes -40
#azon	unknown 50	yes -52
#azro	no 67	unknown -83
#azt>	no -74	unknown 61
#azza	no -50	yes 70
#azze	no 104	unknown -90
#b3i>	no -160	unknown -323	yes 347
#b3id	no 127	yes -138
#b7al	no 44
#b7ar	no -149
#b7er	unknown 57	yes -72
#b9ac	no -50	unknown 41
#b9at	no -65	unknown 40
#b9aw	no 134	unknown -53	yes -106
#b9in	no 85	unknown -100
#b9it	no -68	yes 44
#ba3>	unknown -145	yes 115
#ba3d	no -63	unknown 43
#ba3i	no -100	unknown -137	yes 221
#ba9>	yes -43
#ba9i	unknown -40
#baa>	no -66	unknown 45
#baba	unknown -68	yes 47
#bach	no -44
#bag>	no -76	unknown -54	yes 125
#baga	no -46	unknown 133	yes -86
#bagh	no -51	unknown 80
#bagr	no -129
#bags	no 50
#baha	no 199	unknown -183	yes -49
#bain	no -83	unknown 114
#bakh	no 104	unknown -100
#bal>	unknown 40	yes -53
#balc	unknown 40
#bali	no -41	unknown 148	yes -134
#ball	unknown -42
#ban>	no -74	unknown 44
#bana	no 89	yes -60
#banc	no 75	unknown -148	yes 63
#bane	no 128	unknown -76	yes -55
#bani	unknown -63	yes 57
#bank	no 75
#bany	yes -42
#baqi	no -59
#bar>	no -50	unknown 115	yes -92
#bara	yes 61
#barb	unknown -77	yes 86
#bard	no 175	unknown -76	yes -102
#barh	yes -52
#bark	unknown 60
#barr	unknown -58	yes 62
#bas>	no 61	unknown -62
#basm	unknown 51	yes -62
#bass	no 133	unknown -100
#bate	yes -78
#bati	unknown 60	yes -73
#batn	unknown -50
#batt	unknown 90	yes -54
#baw>	no 101	unknown -127
#bayd	unknown 67	yes -45
#bayn	no -123	unknown 99
#bba>	no -104	unknown 45	yes 63
#bbag	no -99	yes 72
#bbah	no -54	yes 91
#bbat	unknown -40
#bbaw	no 101	unknown -127
#bbec	no -88	unknown 161	yes -83
#bbet	no -202	unknown 100
#bbit	no -69	yes 56
#bbni	no 145	unknown -57	yes -138
#bcha	no -149	unknown 202	yes -90
#bdaw	no 47	unknown -96
#bdou	unknown -72	yes 64
#be3>	no -112	yes 122
#be3d	unknown -81	yes 107
#be7r	no -62	unknown 119	yes -61
#bebe	unknown 46
#bech	unknown 54
#becu	unknown -77	yes 86
#bed>	no -100	unknown -60	yes 159
#bedn	no 41	yes -108
#bedt	unknown 99	yes -102
#begh	no 94	yes -103
#beht	no -236	unknown -190	yes 356
#beld	no -146	yes 154
#bele	no 47
#beni	no 45
#benn	no -45	unknown 102	yes -76
#bent	yes -55
#ber9	no -97	unknown 67
#berd	unknown -49	yes 56
#berk	no -49	unknown 73
#berl	unknown 40
#bern	no -51
#berr	no 46	unknown -51
#bes>	no 49	yes -70
#bess	unknown 51	yes -55
#beth	no -78	unknown -105	yes 178
#betn	no 181	unknown -115	yes -82
#beto	unknown 57
#bett	no 147	unknown -99	yes -57
#bga>	no 111	unknown -77	yes -42
#bhal	unknown 75	yes -57
#bia>	unknown 43	yes -50
#bib>	unknown -40	yes 51
#biba	no 53	yes -97
#bich	no 46	unknown -53
#bicy	unknown -71	yes 99
#bid>	unknown 78	yes -78
#bida	unknown 59
#bide	no -65	unknown 151	yes -87
#bido	no -120	yes 56
#bier	no -54	unknown 90
#bih>	no -64	unknown 45
#biha	no 53
#bika	yes -58
#bikh	no 94	unknown -87
#bill	unknown 90	yes -59
#bilt	no -41	unknown 95	yes -55
#bina	unknown -54
#bine	yes 53
#bir>	unknown -54
#bis>	no -96	unknown 49	yes 47
#bisk	unknown -45	yes 53
#bita	yes 73
#bka>	no 71	yes -89
#bkat	no 207	unknown -176	yes -48
#bkhi	no 191	unknown -137	yes -82
#blad	no -53	yes 61
#blan	no -50	unknown 69
#blas	no 47
#blay	unknown -73	yes 100
#ble>	no 40
#blea	unknown -66
#bles	no 184	unknown -114	yes -69
#blet	no 45	yes -61
#blo>	no 61
#bmw>	no 89	unknown -122
#bna>	unknown -52	yes 43
#bnad	no 92	unknown -52	yes -40
#bnat	no 177	yes -160
#bnt>	no 74	unknown -131
#boit	unknown 137	yes -173
#bola	no 98	unknown -113
#boli	yes -43
#bomp	no 81	yes -41
#bonj	no 42
#book	no 43	unknown 46	yes -104
#bord	no 53
#bota	no -54	unknown -44	yes 97
#bou7	no 87	unknown -61
#bou>	unknown -48	yes 56
#boua	unknown 51
#bouc	unknown 60	yes -53
#bouh	no 52	unknown -71
#boun	no -54
#bous	no 42	unknown -59
#box>	unknown 50	yes -50
#bqa>	unknown -67	yes 41
#bqac	no -71	yes 74
#bqat	no -84	unknown 63
#bra>	no -46	yes 71
#brad	yes -72
#brah	unknown 63	yes -56
#brak	unknown -65
#bret	unknown 63	yes -47
#bri>	unknown -91	yes 78
#brig	unknown 71	yes -49
#brio	unknown 73	yes -59
#briz	unknown 94	yes -78
#brux	no -65	yes 89
#bsse	unknown -40
#bta>	no 153	unknown -67	yes -114
#btat	no 95	unknown -127
#bti>	no -56	unknown -74	yes 128
#btou	unknown 158	yes -158
#bul>	unknown 61
#bula	unknown -54	yes 78
#bure	unknown 61	yes -83
#byed	no -45	unknown 84	yes -43
#bzaf	no -51	unknown 54
#bzer	no -41
#bzza	unknown 71	yes -79
#caba	no 198	unknown -152	yes -52
#cabi	no -114	yes 102
#cabl	no 108	yes -76
#cadd	unknown -124	yes 90
#cafe	no 70	yes -102
#cal>	unknown 64
#came	unknown 85	yes -55
#camp	no 49
#cana	no 90	unknown -84
#cann	no -47	unknown 56
#cant	no 43
#capo	unknown 41
#cara	no 46	unknown -61
#carg	no -98	unknown 127
#cart	unknown 48
#casq	no -106	yes 72
#cass	unknown 77	yes -122
#cat>	no 40
#cave	no -78	unknown 148	yes -70
#cboo	no 43	unknown 46	yes -104
#ccin	no -59
#cco>	no 84	unknown -48	yes -53
#ccro	yes -51
#cein	no -49	unknown -77	yes 126
#cemb	unknown 50	yes -41
#cens	no -62	unknown 43
#ces>	yes -42
#ceus	no -70	unknown 98
#ch3a	no 52	yes -42
#ch7a	no -45	unknown 100	yes -59
#ch99	yes 43
#chab	no 45	unknown -54
#chad	no -84	yes 58
#chag	yes -51
#chah	no 45
#chai	no -71
#chak	unknown 84	yes -65
#cham	no 53	unknown -62
#chan	no -40
#chao	unknown -47
#chaq	unknown 72	yes -132
#char	no -67	yes 49
#chas	no -113	yes 85
#chd>	unknown 109	yes -92
#chdd	no 61	unknown -97
#che3	no -44
#cheb	no 122	yes -108
#ched	no -50	unknown -42	yes 94
#chei	unknown -50	yes 77
#chej	no 81	unknown -53
#chek	no 83	unknown -57
#chel	no 104	unknown -101
#cheq	no -131	unknown 236	yes -125
#cher	unknown 44	yes -57
#ches	no 116	yes -80
#chet	no 62	unknown -146	yes 82
#chev	no -77	unknown 109
#chew	unknown 47
#chfa	no 90	unknown -270	yes 132
#chft	unknown 45
#chib	unknown -60	yes 63
#chid	no -45	unknown 42
#chil	no -56	unknown -196	yes 209
#chir	unknown -80
#chit	no -52	unknown 46
#chko	unknown 43
#chni	no -97	unknown 147	yes -71
#choc	no 62	yes -77
#chof	unknown 40
#choi	no -69	yes 71
#chon	yes -49
#chor	no 53	unknown -44
#chqe	unknown 71
#chqo	no 68	unknown -137	yes 57
#chqq	no 57	yes -60
#chra	unknown 50
#chre	unknown -76	yes 52
#chri	unknown 63	yes -52
#cht>	no 107	unknown -43	yes -71
#chta	yes -44
#chto	no -76	unknown 114
#chwa	no -80	yes 105
#chwi	unknown -51	yes 52
#cien	no -44	unknown 63
#cin>	no -63	unknown 46
#cite	unknown -95	yes 65
#civi	no -92	unknown 54
#clar	unknown 42
#clav	no -60	unknown 61
#clet	no -46	yes 67
#clie	no 51	unknown -44
#coco	no -85	yes 71
#coif	unknown 56
#cola	no 46
#cole	no 42
#coll	no -44	unknown 60
#colo	no 54	yes -61
#conc	no -44	unknown 116	yes -70
#cond	unknown 50
#cong	no 141	unknown -75	yes -73
#copr	unknown 41	yes -45
#cord	no 154	unknown -127
#corn	yes 60
#cott	no -85	yes 71
#coul	unknown 74	yes -42
#coup	no 62	unknown -122
#cred	no -105	unknown 197	yes -130
#cris	no 108	unknown -95
#croc	unknown -41	yes 64
#croi	unknown -69	yes 77
#croq	no 43	unknown -78
#cteu	yes -42
#ctor	no 96	unknown -164
#ctri	no 67	yes -70
#cue>	unknown -77	yes 86
#cuit	unknown -49	yes 57
#cula	no -99	unknown 219	yes -156
#cule	no -61
#curi	yes 59
#cycl	unknown -52	yes 59
#d7ek	no 80	unknown -59
#da2i	no -82	yes 42
#da3>	no 47	yes -65
#da3a	no -125	unknown 165	yes -40
#da3n	no -78	unknown -52	yes 102
#dab>	no -148	unknown 69	yes 69
#dabt	yes 46
#dach	unknown -157	yes 149
#dad>	no 148	unknown -79	yes -77
#dade	unknown 81	yes -67
#daha	no -93	yes 105
#dahr	no -67	unknown -63	yes 129
#dair	no -71	unknown -67	yes 118
#dak>	no -69	unknown -49	yes 119
#dakc	yes -47
#dal>	no -43
#dama	unknown -63
#dame	no -54	unknown 58
#damn	unknown -74	yes 57
#damt	no -113	unknown 84
#dana	no 67	yes -49
#dani	unknown -158	yes 127
#daqq	no -102	unknown -64	yes 147
#darb	unknown -78	yes 67
#dare	no 112	unknown -98
#darh	no -59	unknown 71
#darn	no 80	yes -73
#darr	no 154	unknown -143
#dati	unknown -78	yes 40
#dawh	unknown -54	yes 74
#daya	unknown -66	yes 93
#daye	unknown 94	yes -113
#dayr	no 87	unknown -88
#dayz	no 142	unknown -123
#daze	no 55	unknown -53
#dazt	no -74	unknown 61
#dbab	no -89	yes 49
#dch>	no -89	unknown 85
#dcha	no 119	unknown -82
#dchi	unknown 43
#dda>	no -63	yes 42
#ddad	no 40	yes -46
#ddat	no -41	yes 53
#ddaw	yes 46
#ddem	unknown -83	yes 84
#ddha	no -51	unknown -72	yes 121
#ddi>	yes 60
#ddih	no -42	unknown -116	yes 145
#ddin	no -57	yes 89
#ddni	no 63	unknown -65
#ddo>	unknown -76	yes 101
#ddou	no -52	unknown -76	yes 125
#ddow	no -46	yes 48
#de7k	no 178	unknown -143
#dece	unknown 134	yes -111
#dech	unknown 44	yes -67
#decl	unknown 42
#degd	no 58	yes -72
#dehk	no 144	unknown -79	yes -65
#dehr	no -64	unknown -161	yes 217
#del>	unknown -41	yes 43
#deli	yes -59
#delt	yes -57
#dem>	unknown -52	yes 51
#dema	no -85	unknown 96
#deme	unknown 108	yes -111
#demi	unknown -57	yes 87
#demm	no -77	yes 44
#demn	no 42
#demt	unknown 64
#den>	no -51	unknown -117	yes 123
#dena	unknown 61
#deo>	no -138	unknown 93
#depa	no 44	yes -43
#depo	no -52	yes 45
#derc	no -46	unknown -44	yes 89
#derh	no -59	unknown -196	yes 230
#derj	unknown -159	yes 175
#derk	no -86	unknown 178	yes -101
#derr	no 72	unknown -95
#ders	unknown -41
#dert	unknown 41
#desc	unknown 79	yes -52
#det>	no -62	unknown 81
#deus	no -50	unknown 88	yes -41
#deux	unknown 49	yes -46
#devi	no 66	yes -44
#deww	unknown -108	yes 129
#dfe3	no 92	unknown -140
#dga>	no 109	unknown -63	yes -72
#dgha	no -99	unknown 66
#dghy	unknown -65
#dgui	no -60	unknown 95	yes -42
#dha>	unknown -44	yes 45
#dhab	unknown 70	yes -69
#dhak	no 180	unknown -145	yes -59
#dheb	unknown 64	yes -60
#dhek	no 54	unknown -86
#dher	no -170	yes 111
#dhri	no -46	unknown -78	yes 122
#dia>	unknown 44	yes -67
#diab	no -94	unknown 93
#diat	yes -78
#dic>	yes -41
#did>	no 70	unknown -70
#dida	no -49	yes 49
#dien	no -60	unknown 102	yes -41
#dih>	no -41	unknown -107	yes 145
#dija	no -110	unknown 66	yes 55
#dik>	unknown -43
#dim>	no -108	unknown 130	yes -51
#din>	unknown -50	yes 43
#dini	unknown -41	yes -49
#dio>	no -56
#dirh	no -45	unknown 97	yes -54
#disq	no -120	unknown 53	yes 51
#dita	no 64	unknown -88
#dito	unknown -128	yes 139
#diya	no 104	unknown -99
#djaj	no 208	unknown -253
#djel	no -133	unknown 63	yes 42
#dkha	no -80	unknown -44	yes 116
#dkhe	unknown -43
#dkom	no -42	unknown -45	yes 82
#dlam	no 60	unknown -57
#dlo3	no -69	unknown -76	yes 146
#dlou	unknown -48	yes 83
#dma>	no -62	yes 56
#dmna	no 135	unknown -72	yes -79
#dmou	no -57	unknown 51
#dnha	no -68	unknown -132	yes 184
#dola	no 41
#doli	no 81	unknown -87
#doll	no 105	unknown -92
#don>	no -48	unknown -83	yes 114
#donc	unknown 54	yes -43
#donn	unknown 43
#dor>	unknown 57
#dora	unknown 47
#dos>	no -89	yes 57
#dou9	unknown -55
#dou>	no -113	yes 71
#doua	unknown 112	yes -114
#douc	unknown -78	yes 68
#doud	unknown 41
#douh	no 48
#douk	no -85	unknown -51	yes 133
#doul	no 43
#doun	no -62	unknown -74	yes 136
#dour	no -66	yes 77
#dous	yes -60
#douz	no 51	yes -40
#dra3	no -59	unknown -172	yes 229
#drab	unknown -130	yes 98
#drat	yes 40
#drba	no 40
#drbo	no -48	unknown 110	yes -78
#drch	unknown -55	yes 84
#dre>	no 63	yes -47
#dreb	unknown -41
#dred	no 82	unknown -66
#drha	unknown -44	yes 80
#drhm	yes -45
#dri>	unknown -100	yes 108
#dris	no -83	unknown -65	yes 132
#drni	unknown -64	yes 89
#dro>	no -53	unknown -72	yes 115
#droj	no -44	yes 61
#dron	unknown 84	yes -59
#drri	unknown -148	yes 119
#duct	no 99	yes -79
#dull	no 103	unknown -60	yes -40
#dust	no -67	unknown 106	yes -42
#dwa>	no -50	unknown 51
#dyin	no -94	yes 111
#e3at	unknown -67	yes 50
#e3ch	no -157	unknown -43	yes 153
#e3d>	no -52	unknown -81	yes 120
#e3el	no -62	unknown 68
#e3ha	unknown -73	yes 52
#e3la	no -105	unknown 139	yes -40
#e3na	no 74	unknown -46
#e3ni	unknown -81	yes 114
#e77e	unknown -138	yes 142
#e7da	no -68	yes 85
#e7la	no -52	unknown 69
#e7na	no 46	unknown -60
#e7o>	unknown 61	yes -70
#e7r>	no -62	unknown 119	yes -61
#e7ro	no -81	unknown 74
#e7th	unknown -76	yes 81
#e7ti	unknown 77	yes -58
#e7to	no 137	unknown -136
#e99e	unknown -58
#e9at	no -109	yes 129
#e9ba	no 71	unknown 70	yes -164
#e9be	no -69	unknown -64	yes 133
#e9e3	no 73	yes -58
#e9ef	unknown 87	yes -108
#e9el	no -99	unknown -97	yes 161
#e9f>	no -70	unknown -100	yes 157
#e9fa	no 118	unknown -80	yes -59
#e9ha	no 88	unknown -212	yes 101
#e9ni	no -51	unknown -72	yes 121
#e9o>	no 86	yes -70
#e9t>	no -42	yes 44
#eaux	no 49
#eba>	no 86	unknown -41	yes -49
#ebaa	no -66	unknown 45
#ebag	no -64	unknown 106	yes -42
#ebal	no -150	unknown 219	yes -156
#ebat	no -57	unknown -41	yes 81
#ebb>	no 74	unknown -49
#ebba	unknown -51	yes 43
#ebbe	no -102	unknown 114
#ebbn	no 145	unknown -57	yes -138
#ebda	unknown 46
#ebdo	unknown -121	yes 128
#ebe>	unknown 46
#ebha	no 98	unknown -140
#ebla	no 185	unknown -197
#ebni	unknown -78	yes 74
#ebo>	no 52	yes -60
#ebra	unknown -122	yes 130
#ebri	unknown 79	yes -56
#ebro	unknown -43
#ebta	no 144	unknown -127
#ebti	no -55	unknown -52	yes 99
#ebto	no 66	yes -60
#ecan	no -117	unknown 51	yes 61
#ecem	unknown 50	yes -41
#echa	unknown -89
#echn	no -109	unknown 105
#echo	no -58	unknown 119	yes -60
#echr	no -54	unknown 147	yes -98
#ecla	unknown 42
#ecol	no 51
#ecom	no -99	unknown 136	yes -52
#ecou	unknown 99	yes -116
#ecra	yes -40
#ecti	no -45	unknown 57
#ectr	no 96	yes -66
#ecue	unknown -77	yes 86
#ecur	yes 59
#eda>	no 123	unknown -103
#edam	no 81	yes -79
#edch	no 115	unknown -86
#edd>	yes 65
#edde	unknown -40
#eddh	unknown -71	yes 97
#eddi	unknown -40	yes 77
#eddl	yes 60
#eddo	no -62	unknown -69	yes 130
#edha	no 153	unknown -116	yes -59
#edi>	no 59	unknown -41
#edit	no -51
#edma	no -64
#edna	unknown -116	yes 98
#ednh	no -68	unknown -132	yes 184
#edo>	no 48	yes -61
#edri	no -66	unknown -83	yes 142
#edt>	unknown 99	yes -102
#eeke	unknown 57
#een>	unknown 45	yes -70
#efar	unknown 55	yes -41
#efch	unknown -44
#efek	unknown 89	yes -52
#eff>	no 99	unknown -141
#effa	unknown 50	yes -43
#effe	no -47	yes 46
#effi	no -77	unknown -222	yes 217
#effo	unknown -66	yes 43
#efi>	no -48	yes 81
#efkh	unknown -137	yes 118
#efla	no -41	unknown 41
#efo>	unknown -136	yes 108
#efon	no -131	unknown 113
#efra	no -60	unknown 73
#efro	no -65	unknown 95	yes -61
#eftc	unknown 60
#efth	no -46
#efto	no -56	unknown 58
#egan	unknown 72	yes -73
#ege>	no -97	unknown 50	yes 40
#egh>	no 49	unknown 47	yes -102
#egre	no -130	unknown -55	yes 173
#eha>	unknown 46
#ehdi	no -44
#ehic	unknown 51	yes -41
#ehk>	no 147	unknown -95	yes -52
#ehlo	unknown 64
#ehri	no -48	unknown -92	yes 149
#ehro	no -83	unknown -193	yes 242
#eht>	yes 50
#eign	no 44
#eikh	unknown -75	yes 48
#eil>	no -57	unknown 129	yes -72
#eill	yes -71
#eima	no 114	unknown -49	yes -67
#ej3>	no 94	unknown -66
#ej3a	unknown -110	yes 112
#ej3o	no 54
#eja>	no 191	unknown -139	yes -53
#eje3	unknown 162	yes -153
#ejem	unknown -93	yes 60
#ejhi	no -59	yes 66
#ejho	no -130	unknown 51	yes 73
#ejja	unknown -62	yes 94
#ejje	no 55	unknown -98	yes 40
#ejla	no -104	unknown 171	yes -68
#ejlh	yes 53
#ejli	unknown -85	yes 92
#ejlo	unknown -59	yes 72
#ejna	no 123	unknown -82	yes -40
#ekba	no -99	unknown -62	yes 151
#eken	unknown 57
#ekh>	no -42	unknown 49
#ekha	unknown -94	yes 76
#ekhd	no -53	unknown -73	yes 127
#ekhe	no 74	unknown -47
#ekhl	no -72	yes 60
#ekhr	no -103	unknown 134
#ekk>	yes 40
#ekka	no 63	unknown -136	yes 70
#ekke	unknown 70	yes -108
#ekki	unknown -104	yes 133
#ekne	no -69
#ekri	no 50	unknown -43
#ekto	no -53	unknown 93	yes -48
#el9a	no -45	unknown -91	yes 132
#elag	no -73	yes 94
#elat	no 79	unknown -91
#elba	unknown -43
#elbh	unknown -80	yes 69
#elbo	no -125	yes 122
#elch	no -86	unknown 132	yes -78
#elda	no -202	unknown -102	yes 233
#eldi	yes 50
#ele3	yes 41
#ele>	no -44	unknown 52
#elec	no 60	unknown -54
#elef	unknown 55
#elel	no 56
#elep	unknown -57
#eles	yes -41
#elev	unknown 47
#elfa	no -101	unknown 126	yes -43
#elge	no 67	unknown -77
#elgi	yes -45
#elha	no -62
#elie	unknown -75	yes 61
#eliz	unknown -62	yes 94
#ell>	no -42
#ellg	no -127	unknown 104
#ells	no -60	yes 79
#ellu	no -142	yes 108
#elma	yes -72
#elna	unknown -66
#elni	no -97	unknown 119
#elo>	no 51	unknown -49
#elou	no 53	yes -99
#els>	no 72	unknown -41
#else	no 94	yes -101
#elta	unknown -119	yes 91
#elux	no -92	unknown 121	yes -40
#emar	no -65	unknown 69
#embr	unknown 48
#emel	no -77	unknown 163	yes -125
#emi>	no -63	unknown -53	yes 112
#emin	yes -66
#emmi	no 67	unknown -104
#emml	no 153	unknown -97	yes -66
#emmr	no 106	unknown -56	yes -68
#emna	no 47
#emoi	no -60	unknown 96
#empe	no -53	yes 59
#emro	no -101	unknown 60	yes 40
#emrt	no -123	unknown 115
#emsa	no -54	unknown 42
#emt>	no -71	unknown 129	yes -67
#emtc	no -103	unknown 123
#en9i	no -101	unknown -164	yes 211
#enag	unknown 113	yes -104
#enas	unknown 61
#enbi	no -96	yes 56
#ench	no -62	unknown -138	yes 149
#end>	unknown 67	yes -63
#endh	unknown -49	yes 78
#endn	no -61	yes 49
#endo	unknown -77	yes 89
#endr	no 82	unknown -66
#enet	no -69	unknown 51
#enfo	unknown -47	yes 80
#enho	no -71	unknown 64
#eni>	no 45
#enif	unknown 67
#enit	no -51
#enne	no -54	unknown 46
#enni	no 108	unknown -99
#enno	no -83	unknown 68
#enqa	no -76	yes 79
#ens>	unknown 45
#ensi	no 44	yes -58
#enta	no -66	unknown 90
#ente	no -58	unknown 47
#enti	no 60	yes -43
#ento	unknown -54
#enwi	unknown -62
#eot>	no -75	yes 48
#epho	unknown -57
#epor	unknown 67
#epos	no -53	unknown 54
#epot	no -50	yes 54
#eqqa	no -100	unknown 109
#er3a	no -66	yes 77
#er7>	no 66	unknown -89
#er9>	unknown -160	yes 117
#er9e	unknown -41	yes 56
#er9o	no -53	yes 46
#era>	no -48	unknown 76
#eral	no -63	unknown 132	yes -78
#eran	unknown -61
#erba	no 49	unknown -43
#erbo	no -51	unknown -100	yes 139
#erbt	no 58	unknown -41
#erch	yes 75
#erde	unknown 124	yes -132
#erdi	no -105	unknown -96	yes 104
#ere>	unknown 57
#erej	no 60	yes -93
#eres	no -77	yes 70
#erf>	no -52	unknown -219	yes 233
#erfa	no -70	unknown 115	yes -46
#erfe	unknown -199	yes 161
#erfo	unknown 52
#erge	no -60	yes 97
#ergo	no 66	yes -58
#ergu	unknown -133	yes 119
#erha	no -41	unknown -103	yes 144
#eri>	unknown 72	yes -40
#erir	yes -54
#erj>	unknown -57	yes 70
#erja	unknown -72	yes 93
#erjo	no -47
#erk>	no -86	unknown 178	yes -101
#erka	no -44	unknown 69
#erkh	no -48	unknown -51	yes 101
#erkt	no -49
#erli	unknown 40
#erma	no -46	unknown 43
#erme	no 84	yes -135
#erml	unknown -48
#ermo	no -100	unknown 53
#erne	unknown -52	yes 68
#erni	no -64	yes 77
#erno	no -44
#ero>	no -78	unknown 42
#erou	no 108	unknown -70
#erph	no 89	unknown -47	yes -64
#erqa	no -45	unknown 74
#err>	no 127	unknown -108
#errb	no 199	unknown -140	yes -120
#erro	no 63	unknown -105
#errq	no 83	unknown -71
#errs	no -60	unknown -56	yes 116
#erru	no -55	unknown 67
#ersi	yes 76
#erso	no 70	unknown -127	yes 57
#erss	unknown -95	yes 115
#ert>	unknown 41
#ertc	unknown -60
#erth	unknown 72	yes -48
#erti	no 60	unknown -57
#erto	no 49
#erva	yes 57
#erve	no -41	unknown -57	yes 100
#ervi	no -53	yes 56
#ervo	no 46	yes -105
#eser	yes -74
#eski	no 41	yes -41
#esma	no 64	yes -53
#espa	yes -50
#esra	no -107	yes 71
#esri	yes -70
#esro	no -44	unknown 44
#essi	no -89	unknown 72
#essl	no -59	unknown 104	yes -53
#essn	no 98	unknown -66
#essr	yes -50
#essu	unknown 60
#esta	unknown 58	yes -52
#esti	no 62	yes -63
#et3a	no -61	yes 89
#et3o	unknown 58	yes -51
#etab	no -84	unknown 126	yes -79
#etai	unknown 67	yes -58
#etar	unknown -128	yes 87
#etat	unknown -87	yes 109
#etb>	no -79	unknown 99
#etfo	no 148	unknown -178
#etha	no -100	yes 107
#etit	unknown 157	yes -137
#etla	no 132	unknown -89	yes -59
#etne	no -89	unknown -60	yes 135
#etni	yes -41
#etou	no 52	yes -59
#etro	unknown 58
#ets>	no 88	unknown -44	yes -68
#etta	unknown -49
#ettc	no 43	yes -47
#etto	no -188	unknown -68	yes 197
#etty	no -41	unknown 65
#eubl	no 51
#euge	no -75	yes 48
#eurs	unknown 77	yes -51
#eus>	unknown 58
#eux>	no -82	unknown 98
#evar	no -114	unknown 125
#evem	no -50	unknown 87	yes -40
#eveu	unknown 121	yes -105
#evie	no -156	unknown 238	yes -112
#evis	yes -49
#ewja	no -47	unknown 62
#ewwa	unknown 61
#ewwi	no -90	yes 104
#expe	unknown 51
#exti	unknown 83	yes -61
#eyet	no -41	unknown 63
#eyt>	no -60	unknown 105	yes -45
#eyto	no -56	unknown 93	yes -50
#eyyd	no 49	unknown -86
#eyye	unknown -42
#eyyt	no -73	unknown 98
#ezdi	unknown -51
#ezro	no -132	unknown 129
#ezt>	no -63	yes 69
#ezya	no 51	unknown -72
#ezze	unknown -50
#ezzi	no -60	unknown -114	yes 168
#fac>	unknown 60
#face	no -70	yes 95
#fact	unknown 41	yes -53
#fad>	no -57
#fahe	no 94	yes -62
#fahm	no -118	unknown 95
#fajr	no -102	unknown 94	yes -61
#fakh	no -85	unknown -51	yes 137
#fako	no -61
#fami	no -112	unknown -41	yes 91
#far>	no 45	unknown -88	yes 46
#fara	unknown 104	yes -122
#fati	no 102	unknown -40	yes -73
#fatn	no -87	yes 51
#fato	no -65	unknown 61
#faut	no 77	yes -59
#faw>	no -44	unknown 101	yes -60
#fawh	no -46	yes 40
#faya	no -61
#fayd	unknown -103	yes 41
#faye	no -111	unknown 192	yes -82
#faza	yes -50
#fazg	no -47	yes 81
#fazz	no 104	unknown -90
#fcha	no 70	unknown -44
#fe3>	no 46	unknown -112	yes 48
#fe3n	no -45	unknown -125	yes 165
#fe99	no -57	yes 42
#fe9>	no -60	unknown -86	yes 122
#fe9t	no -60	yes 53
#fed>	no -92	unknown 65
#fejr	no 41
#fekh	no -54
#fekk	no -69	unknown -169	yes 228
#fel9	no -120	unknown -96	yes 188
#fel>	no -70	unknown 103
#fell	unknown -57	yes 49
#felt	no -65	unknown -82	yes 141
#fen>	no -103	unknown 130
#fene	no -69	unknown 51
#fer3	no -73	unknown 151	yes -87
#fer>	yes 42
#ferg	yes 54
#ferm	yes -49
#ferq	no -55	unknown 136	yes -88
#ferr	unknown 61
#fes>	no -70	yes 51
#fet>	unknown 42	yes -52
#fete	no 41	unknown -81
#fett	no -42	yes 53
#feui	unknown 76	yes -47
#feur	unknown -52
#feux	no -97	unknown 68
#ffar	no -71	unknown 204	yes -176
#ffer	unknown -61	yes 60
#ffes	no -47	unknown -66	yes 114
#ffet	unknown 53	yes -73
#ffeu	unknown -52
#ffi>	no -77	unknown -222	yes 217
#ffou	unknown -64
#ffur	unknown 59
#fha>	no -118	unknown -125	yes 221
#fhem	no -109	unknown 161	yes -53
#fi9a	no -109	unknown -193	yes 264
#fia>	no 54
#fiat	no 81	yes -62
#fif>	no -86	yes 83
#fiho	unknown -66
#fil>	no -154	unknown 55	yes 78
#file	no 65	yes -58
#fin>	unknown 47
#fina	no 60	unknown -70
#fiqu	no -53	unknown 109	yes -52
#firm	no -61
#fiss	no -66	yes 44
#fit>	no -56
#fith	unknown -125	yes 81
#fjer	no 58	unknown -40
#fkh>	no 64	unknown -51
#fkha	no -83	unknown -93	yes 173
#fla>	unknown -52	yes 48
#flet	no 77	yes -60
#flex	no -89	yes 55
#flot	no -66	unknown 110	yes -80
#fni>	no 77	unknown -112
#fnic	yes 59
#fo9a	unknown 84	yes -47
#fo9i	no -56	yes 74
#fo9o	no -107	yes 80
#fon>	unknown 88	yes -52
#for>	no -67	yes 77
#fou9	unknown 62	yes -42
#fou>	no -43
#fouh	no 43	unknown -42
#fouk	no -44	unknown -50	yes 94
#foul	no -49
#foun	no 45
#fra>	no -64
#frac	unknown -73	yes 48
#frig	unknown 70	yes -40
#frin	no 71	unknown -91
#friq	unknown 54	yes -40
#frit	yes -102
#frou	unknown 66	yes -67
#fsed	no 183	unknown -163
#ftan	no 53	unknown -90
#fte7	no -63	unknown -91	yes 155
#ftha	no 93	unknown -94
#fto>	unknown 40
#fuit	no -87	unknown 120
#fum>	no -71	yes 49
#fure	unknown 59
#fuse	unknown -86	yes 102
#g3at	no -99	unknown 77
#ga3>	no 42	yes -79
#gade	unknown 71	yes -49
#gadi	no -83	yes 64
#gage	no -51	unknown 150	yes -100
#gala	no 46	unknown -84
#gali	unknown 70	yes -63
#gall	no -105	unknown 134	yes -46
#galo	unknown 47
#game	no -56	unknown -144	yes 178
#gane	no 67	yes -67
#gara	no 42
#gard	unknown 45
#gare	no -72	unknown 58
#garr	no -170	unknown 45	yes 91
#gatl	no -58	unknown 74
#gats	unknown 53
#gauc	no -85	unknown 114	yes -69
#gaza	no -82	unknown 74
#gazo	unknown 50	yes -52
#gdal	no -43
#gdga	no 109	unknown -63	yes -72
#ge3>	yes 46
#ge3a	no -120	unknown -170	yes 237
#gebs	unknown -94	yes 62
#gef>	unknown -64	yes 97
#gela	no 108	yes -74
#gelt	no -57
#geme	unknown 152	yes -129
#genc	no 54	unknown -58
#gene	unknown -63	yes 89
#gent	no -119	unknown 124
#geot	no -75	yes 48
#ger>	no -56	unknown 53
#ges>	no -58	unknown 113	yes -53
#geur	no -89	unknown 104
#ghan	unknown 90	yes -67
#ghas	unknown 49	yes -60
#ghay	no -59	unknown 105	yes -43
#ghaz	unknown -43
#ghda	unknown 45
#ghel	no -82	unknown 102
#gher	yes 50
#ghet	unknown 53
#ghew	no 100	unknown -40	yes -65
#ghfe	unknown 69	yes -66
#ghi>	no 60
#ghir	no 45	unknown -41
#ghis	no -62	unknown 152	yes -140
#ghla	no -118	unknown -145	yes 237
#ghle	no -124	unknown 130	yes -44
#ghli	no -50	unknown -76	yes 118
#ghoc	unknown 56	yes -54
#ghor	unknown -67	yes 63
#ghra	no -44	unknown -42	yes 87
#ghse	unknown -47
#ghso	no -169	unknown -186	yes 284
#ghta	no 45	unknown -91	yes 43
#ghya	unknown -65
#gin>	unknown 70	yes -50
#giqu	yes -45
#glac	unknown 63
#glis	yes -53
#glov	unknown 58	yes -73
#gnie	unknown 66
#gnoi	no 43	yes -48
#gnol	unknown 51	yes -69
#gol>	no -46	unknown 57
#gola	no 66	yes -58
#goln	no -189	unknown 228	yes -92
#golt	no 56	yes -51
#gon>	yes 65
#goo>	unknown 42	yes -57
#gora	no -56	unknown -77	yes 123
#goul	no -41
#gout	no -90	yes 72
#gouz	no -70	unknown 41
#gps>	yes -98
#gra>	no -133	unknown 41	yes 86
#grav	no -63	unknown -57	yes 117
#grel	unknown 85	yes -64
#gren	no -53	unknown 58
#gril	unknown -87	yes 71
#gris	no 55
#grue	no -88	yes 55
#gue>	unknown 77	yes -59
#guel	no -69	yes 67
#guer	yes -81
#gui>	no -78	unknown -131	yes 178
#guid	unknown -46
#guig	no -60	unknown 95	yes -42
#h3le	no -96	unknown 61
#h45>	unknown -80	yes 97
#h7al	no -45	unknown 100	yes -59
#ha3e	yes -63
#ha3r	unknown -107	yes 91
#haba	no 91	unknown -58	yes -43
#habi	no -62	unknown 95
#habr	unknown 45
#hadc	unknown 42
#hadd	no -121	yes 125
#hady	no -86	unknown -54	yes 139
#hafc	unknown 90	yes -91
#hafe	unknown 41	yes -71
#hafh	no -59
#hafn	no -52	unknown -42	yes 95
#hafo	unknown 50
#hage	yes -51
#haha	no 46
#hahd	unknown 41	yes -53
#hahe	no 142	unknown -115
#hain	no -71
#haj>	unknown 46	yes -72
#haja	no 43
#hajj	no -67	unknown 71
#hak>	no 180	unknown -145	yes -59
#hal>	unknown 59
#hala	unknown 40
#hale	no 99	unknown -48	yes -54
#hali	unknown 91	yes -86
#hall	unknown 61
#hamd	no 87	unknown -61
#hami	no -134	unknown 184	yes -73
#hams	no 133	unknown -181
#hana	no -84
#hand	unknown 61
#hani	no -99	unknown -61	yes 147
#haou	unknown -47
#hara	no -127	unknown 145
#harb	no -94	yes 47
#hare	no 52	unknown -53
#harg	no -47
#harj	yes 46
#harr	no -65	unknown 94
#hata	no -57	unknown -47	yes 105
#hatc	no -42	unknown 138	yes -125
#hate	unknown 44	yes -61
#hati	no -170	unknown 136	yes -63
#hats	no 97	unknown -56	yes -43
#hatt	no -81	unknown 49
#haud	unknown 64	yes -46
#hawc	no 124	unknown -65	yes -92
#hawi	no 58
#hawy	no 66	yes -40
#hayb	unknown 62
#haye	no -61	unknown 80
#hazn	no 141	unknown -110	yes -40
#hazo	unknown -43
#hazz	unknown -93	yes 96
#hber	unknown 43
#hbet	no 48
#hbi>	yes 62
#hch>	unknown -42	yes 68
#hdam	no -56	unknown -55	yes 114
#hdar	no -58	unknown 60
#hdat	no 64	unknown -57
#hdda	yes 62
#hddi	no 113	unknown -47	yes -75
#hdec	no 82	yes -57
#hdem	no -41	unknown 67
#hdi>	unknown -110	yes 123
#hdia	unknown 124	yes -103
#hdid	no 173	unknown -147	yes -59
#hdin	no 130	unknown -68	yes -68
#hdma	no -55	unknown -70	yes 90
#hdou	no -112	yes 76
#he3e	no -104	unknown 108
#he3l	unknown -59	yes 54
#heb>	unknown 64	yes -60
#hebc	yes -65
#hebt	no 63
#hed>	no 43	unknown -48
#heda	no 44	unknown -52
#hedc	no 115	unknown -84
#hedd	no -46	yes 64
#hedi	unknown -108	yes 111
#hedm	no -57
#hefa	unknown 55	yes -41
#hefc	no 70	unknown -44
#hefn	no -65	unknown -81	yes 135
#heik	unknown -75	yes 48
#heir	no 48	unknown -85
#hejr	no 44
#hek>	no 68	unknown -71
#hekr	no 170	unknown -137	yes -73
#hel3	no 68	unknown -48
#hele	yes -41
#heli	unknown 87	yes -62
#hell	unknown 41
#heln	unknown -70	yes 81
#helt	no 48	unknown -53
#hem3	no -44	unknown 49
#hem>	no -41	unknown -105	yes 139
#hemi	yes -66
#hemm	no 131	unknown -53	yes -78
#hemn	no 83	yes -53
#hems	unknown 41	yes -46
#hemt	no -138	unknown 176	yes -53
#heni	unknown 67
#henn	no -50	unknown -81	yes 132
#heqq	no -131	unknown 236	yes -125
#her9	unknown -165	yes 140
#her>	yes -46
#herb	unknown -44
#herd	unknown 133	yes -142
#here	unknown 50	yes -90
#herg	no -169	unknown 112
#hers	no -41	yes 41
#hes>	no 116	yes -80
#hess	no -51	unknown 111	yes -62
#het>	no -41
#hetf	no 148	unknown -178
#hez>	unknown 70	yes -70
#hfel	unknown 69	yes -66
#hfif	no -46	yes 69
#hft>	unknown 69	yes -59
#hha>	unknown -60
#hhar	unknown 45
#hhh>	no 65	yes -59
#hhhh	unknown 55	yes -68
#hhom	no 50
#hhor	yes 42
#hhou	no -40	unknown 44
#hiba	unknown -67	yes 67
#hicu	unknown 51	yes -41
#hid>	no -47
#him>	no 77	unknown -91
#hin>	unknown -75	yes 113
#hina	unknown 45	yes -51
#hir>	no 55	unknown -47
#his>	unknown 113	yes -135
#hitc	no -96	unknown 49	yes 44
#hive	yes -46
#hkil	unknown -59
#hkit	unknown -61	yes 61
#hko>	no 111	unknown -51	yes -67
#hkou	unknown 47
#hla3	no 170	unknown -140	yes -78
#hle3	no 77	unknown -91
#hles	unknown 42
#hlet	no -81	unknown 79
#hli>	no -50
#hlla	no -78	unknown 54
#hlle	yes 44
#hlli	no -69	unknown 95	yes -46
#hlou	no -68	unknown 128	yes -76
#hmat	no 63	yes -65
#hmis	yes 47
#hne9	unknown -76	yes 42
#hniq	no -97	unknown 147	yes -71
#hno>	yes -42
#hobz	no -49
#hoc>	no 51	yes -69
#hoch	unknown 56	yes -54
#hof>	no -74	unknown 114	yes -40
#hofo	no -88	unknown 142	yes -57
#hoir	no -69	yes 71
#homc	unknown 55	yes -67
#hona	no 169	unknown -134
#hond	unknown -106	yes 99
#hopi	yes 48
#hort	no 41
#horz	unknown -66	yes 93
#hote	no -43	unknown 70
#hoto	unknown 55
#hou>	no -79	yes 49
#houc	no 78	unknown -55
#houi	no -114	unknown -71	yes 178
#houk	unknown -135	yes 130
#houl	no -72	unknown 82
#houm	no 134	unknown 70	yes -208
#houn	no -68	yes 73
#hout	no -96	unknown 109
#houy	unknown -48
#hqet	unknown 83	yes -53
#hqou	no 68	unknown -137	yes 57
#hqqa	no 79	yes -68
#hra>	no -41
#hrab	no -99	unknown -60	yes 150
#hraj	unknown 52	yes -44
#hrar	no -55	yes 61
#hrat	no -70	unknown 120	yes -48
#hraz	no 87	unknown -113
#hrb>	no -62	unknown 174	yes -159
#hrba	no -66	unknown 73
#hrbo	no 66
#hrha	no -92	unknown -90	yes 163
#hri>	no -51	unknown -72	yes 121
#hrin	no -158	unknown 71	yes 91
#hrit	unknown 56	yes -48
#hro>	no -84	unknown -102	yes 168
#hrou	no -152	yes 159
#hsel	no 100	unknown -73
#hsen	no -121	yes 99
#hser	no -61	unknown 90
#hta>	no 40	yes -53
#htaf	no 60	yes -101
#htef	unknown -130	yes 96
#htfo	no 223	unknown -225	yes -62
#hti>	no -58	unknown -45	yes 104
#htou	no -88	yes 96
#hway	no -76	unknown 109
#hwia	no -50	unknown -72	yes 113
#hwiy	yes 45
#hya>	unknown -41
#hyat	unknown -70	yes 86
#hzen	unknown 56	yes -73
#i7a>	no -50	unknown 105	yes -68
#i7t>	unknown -60	yes 61
#i9ay	yes -41
#i9i>	unknown -51	yes 73
#iab>	no -94	unknown 93
#iad>	unknown 47	yes -65
#ial>	unknown 56	yes -47
#ialo	no -52	unknown -45	yes 99
#ian>	no 50	yes -58
#iano	no 63	yes -92
#iate	yes -78
#iba>	no 96	yes -125
#ibga	no 111	unknown -77	yes -42
#ibi>	no -131	unknown 175	yes -51
#ibn>	unknown 109	yes -92
#ican	no 43
#ich>	no 92	unknown -53
#iche	no -52	yes 52
#ichk	no -74	yes 67
#icit	no 122	unknown -54	yes -78
#ick>	unknown 69	yes -46
#icul	no -70
#icyc	unknown -78	yes 77
#idat	no 132	unknown -57	yes -75
#ide>	no -66	unknown 121	yes -54
#idel	yes -57
#ideo	no -51
#idi>	unknown -41
#idia	no 53	yes -71
#ido>	no -66	unknown 96	yes -60
#iege	no -100	unknown 92
#iel>	yes -47
#iels	no 53
#ien>	no -41
#ienn	no -67	unknown 87
#iere	unknown 48
#ieto	unknown -44	yes 76
#ieur	no -109	yes 63
#ifa>	unknown -54	yes 45
#ifet	no -52	unknown 72
#iffe	no 72	yes -111
#iffu	unknown 59
#ifha	yes 71
#ifi>	no -81	yes 64
#ifiq	no -53	unknown 109	yes -52
#ifon	yes -41
#ifor	no -63	unknown -42	yes 103
#ifou	no 42	yes -47
#ifra	yes -50
#ifto	no 50
#igad	unknown 71	yes -49
#igam	no -56	unknown -144	yes 178
#igo>	unknown 70	yes -40
#ihou	unknown -89	yes 59
#ija>	no -110	unknown 66	yes 55
#ika>	no -46
#ikal	no -45
#ikhi	no 94	unknown -87
#ikom	no -54	unknown 58
#ilah	no 97	unknown -68
#ilal	yes 47
#ilet	yes -45
#ilif	no -53	unknown 60
#illa	unknown -51	yes 54
#illi	no -95	unknown 148	yes -48
#illo	no 81	unknown -40	yes -59
#ilti	unknown 92	yes -66
#imen	no -53	unknown 75
#imma	no -50	unknown 144	yes -120
#imme	unknown 59	yes -42
#immo	no -46
#imna	no -64	unknown -53	yes 112
#imou	no 57	yes -47
#impa	unknown 84	yes -54
#imta	no -43	unknown 88	yes -44
#inac	no -108	unknown 88
#inah	no 42	unknown -65
#ince	no 92	yes -116
#inch	no 70	unknown -44
#inct	unknown 56	yes -43
#indr	no -73	yes 59
#indu	no 92	yes -98
#inee	yes -66
#iner	yes 49
#ines	no 51
#infi	no -80	unknown 46
#inha	no -157	unknown -50	yes 194
#inia	no 80	unknown -94
#inie	unknown -41	yes -49
#inih	unknown -51	yes 87
#inin	no -83	yes 90
#iniy	yes 42
#inoi	no -137	unknown 72
#inse	no 170	unknown -153
#inte	unknown 53
#ints	no -54	unknown -81	yes 136
#inya	no -141	unknown 121
#inyi	unknown -52	yes 75
#iona	no 78	unknown -88
#ionn	no -70	unknown 102
#iot>	no -55	unknown 42
#ipor	no -67	unknown -41	yes 108
#iqui	unknown 46	yes -44
#ira>	no -45	unknown 47
#irat	unknown -78	yes 109
#irba	unknown -48	yes 82
#ires	unknown -120	yes 66
#irha	unknown 71	yes -50
#irm>	no -62	yes 43
#irmi	no -80	unknown 46
#irou	no -149	unknown 108
#isat	no 128	unknown -102
#isci	no 45	unknown -66
#iski	no 109	unknown -95
#iskl	unknown -45	yes 53
#ison	unknown -45
#isqu	no -89	unknown 65
#isra	unknown -123	yes 74
#iss>	no -92	yes 62
#issi	unknown 64	yes -88
#isso	unknown 138	yes -141
#issr	no -61	unknown -96	yes 146
#issu	no -46
#ista	no 79	yes -51
#isti	no 147	unknown -137
#ita>	unknown 68
#itai	unknown 42
#ital	yes 57
#itar	yes 73
#itat	unknown 45	yes -51
#itch	no -83	yes 55
#ite>	unknown 60
#iter	unknown -98	yes 113
#iteu	no 79	yes -86
#itho	yes -45
#itou	no -76	unknown 101
#itra	no -70	yes 43
#itre	unknown 51
#itri	no 45	yes -56
#itur	no -72	unknown 50
#ium>	no -84	unknown 161	yes -95
#ius>	no -88	unknown 98
#ive>	unknown -71	yes 91
#iver	unknown 51	yes -42
#ivil	no -92	unknown 54
#ivol	no -44	unknown 71
#ivra	no 54	unknown -80
#iyad	no 56	unknown -104
#iyah	no -75	unknown 109
#iyam	no 44	unknown -77
#iyan	yes -54
#iyar	no 51	yes -64
#iyat	unknown -48
#iyed	unknown -56
#iyin	unknown 51
#iyo>	unknown 57	yes -48
#iyt>	no -131	unknown 146
#iyto	no -41	yes 78
#iyya	no -59
#iza>	no 94	yes -66
#izan	no -61	unknown 120	yes -67
#izni	no -52	yes 74
#j3a>	no -57	yes 90
#j3at	unknown 71	yes -58
#j3in	unknown -95	yes 46
#j3o>	no 47	yes -52
#j3ou	unknown 41
#ja3>	unknown -55	yes 50
#jab>	unknown -54	yes 69
#jabo	no -54	unknown -118	yes 140
#jabt	no 69	yes -48
#jah>	unknown -195	yes 216
#jaj>	yes 52
#jaja	no -44	unknown 92	yes -46
#jala	no -51	unknown 69
#jama	no 66	unknown -43
#jame	unknown 66	yes -84
#jand	no -103	unknown 146	yes -80
#jane	no 94	unknown -73
#jant	no 149	unknown -82	yes -66
#janv	no 61	yes -47
#jara	no 107	unknown -110
#jard	no 58	yes -61
#jari	unknown 41	yes -55
#jarn	unknown -45
#jarr	no -62	unknown -78	yes 125
#jave	no -53	unknown 94	yes -40
#jawa	no -76	unknown 129	yes -53
#jawb	no -55
#jawc	unknown 47	yes -67
#jawe	no -56
#jaya	unknown -45
#jbed	no -100	yes 122
#jbeh	no -236	unknown -190	yes 356
#jbel	yes -50
#jbi>	no -101	unknown -152	yes 244
#jdid	unknown 54	yes -51
#je3a	unknown 77	yes -134
#je3h	yes 44
#jeb>	no -136	unknown -89	yes 199
#jebd	no -85	yes 49
#jebh	no -60	unknown -128	yes 173
#jebs	unknown 55	yes -83
#ject	unknown 68	yes -119
#jed>	no -60	unknown 70
#jehd	unknown -52	yes 74
#jel>	yes 55
#jelb	yes 41
#jeld	no -95	yes 83
#jelh	no -114	unknown 60	yes 45
#jell	no -52	yes 54
#jelt	no -46	unknown 93	yes -56
#jem>	unknown -42
#jer7	unknown -55
#jer>	yes 40
#jerr	unknown -55	yes 76
#jet>	no -47	yes 46
#jhi>	no -56	yes 82
#jho>	no -45	unknown -68	yes 97
#jhou	no -109	unknown 72	yes 40
#jib>	unknown 46
#jibi	no -159	unknown 171
#jiha	no -40	unknown -42	yes 80
#jin>	no -68
#jine	unknown -108	yes 124
#jit>	no -50	yes 87
#jiw>	no 142	unknown -84	yes -71
#jiza	no 147	unknown -67	yes -106
#jja>	unknown -70	yes 93
#jjar	unknown -57	yes 67
#jje3	no 73	unknown -157	yes 79
#jjel	unknown 56
#jla>	no -75	unknown 45
#jlat	no -67	unknown 98
#jlha	unknown -62	yes 82
#jli>	unknown -63	yes 90
#jlia	unknown -73	yes 55
#jlih	unknown -48
#jlo>	unknown -45	yes 81
#jlou	no 50	unknown -135	yes 71
#jm3a	no -54	unknown 61
#jma3	unknown -40	yes 44
#jme3	no -64	unknown -49	yes 108
#jmel	no -40	unknown 74	yes -99
#jmou	no -87	yes 94
#jna>	no 122	unknown -76	yes -46
#jnah	unknown 86	yes -54
#jnan	unknown 55	yes -71
#jnb>	no 61	yes -43
#joj>	unknown -99	yes 94
#jou>	no -87	unknown 74
#jouz	unknown -66	yes 40
#jra7	no 101	unknown -97
#jral	no 218	unknown -167	yes -74
#jrat	no 167	unknown -61	yes -132
#jre7	no 84	unknown -67
#jro7	no 210	unknown -182	yes -135
#jrou	unknown -56	yes 52
#juil	no 45
#juin	unknown 45
#k7al	no -107	yes 91
#k7el	yes -45
#k7la	no -92	yes 85
#ka3b	no -45	unknown -74	yes 116
#kab>	no 78	unknown -81
#kabe	no 93	unknown -144	yes 44
#kabi	no -57	unknown -75	yes 132
#kabl	no -47	unknown 73
#kabt	no -60	yes 91
#kahl	unknown -120	yes 107
#kaim	no -51	unknown -117	yes 123
#kame	no -56	unknown 81
#kami	no -62	unknown 81
#kaml	no 44
#kamy	no 108	unknown -78
#kan3	no -57	unknown 55
#kan7	no -79	unknown -73	yes 143
#kan9	no -51	yes 70
#kan>	no 55	unknown -57
#kanb	unknown -104	yes 124
#kanc	no 50	unknown -91	yes 40
#kand	unknown -60	yes 58
#kanh	no -40	unknown 64
#kank	no -66	unknown 115	yes -52
#kanm	no -135	unknown -48	yes 170
#kann	no 118	unknown -160
#kano	no 40
#kanq	unknown -87	yes 88
#kanr	unknown -79	yes 106
#kant	unknown -47
#kar>	unknown -46	yes 45
#kara	no -80	unknown -228	yes 265
#kari	no 46	unknown -61
#karo	no 89	unknown -88
#karr	yes 63
#kass	no -109	unknown 50
#kat3	unknown -113	yes 103
#kat7	no -82	unknown -52	yes 130
#kat>	no 97	unknown -68
#katb	no -40
#katd	unknown -67	yes 104
#kate	no -170	unknown -104	yes 185
#katg	unknown 64
#katj	yes 57
#katk	unknown 55
#katl	no 98	yes -92
#katm	no 57	unknown 43	yes -185
#katn	no -81	yes 94
#katr	no -42	unknown 52
#kats	no -126	yes 115
#kay3	no -59	yes 70
#kay7	unknown -110	yes 80
#kay9	no -65
#kay>	unknown -70
#kayc	unknown 42
#kayd	unknown -54	yes 42
#kaye	no -43	yes 45
#kayf	no -46	unknown -97	yes 105
#kayh	no -53	unknown 95	yes -42
#kayk	no -71	yes 55
#kayl	no 69	yes -49
#kaym	no 103	unknown -136
#kayq	no 101	unknown -44	yes -61
#kayr	unknown 47	yes -89
#kayw	unknown -43	yes 73
#kayz	no 76	yes -96
#kba>	no -53	unknown -107	yes 162
#kbat	no -107	unknown 220	yes -138
#kber	no -70	yes 93
#kbti	no -55	unknown -126	yes 171
#kch>	unknown -45
#kchi	unknown 45	yes -56
#ke7l	no -52	unknown 69
#keb>	no 61	unknown -80
#kebb	no -53	yes 41
#kebc	no 41
#kebt	unknown -70	yes 103
#kech	no 62	yes -47
#keff	no -105	unknown -208	yes 256
#kel>	no 44	yes -133
#kelb	unknown -47
#kell	no -112	unknown 192	yes -128
#kelm	unknown 86	yes -63
#kemm	no 46	yes -52
#ken>	no -215	unknown 246	yes -80
#kend	unknown 57
#keni	no -70
#kenn	unknown -80	yes 43
#ker>	no -55	unknown 75
#kerc	unknown -50	yes 76
#kers	no -58	unknown -79	yes 138
#kesr	no -41	unknown -48	yes 88
#kess	unknown -69	yes 43
#ket>	no -95	yes 90
#kha>	unknown -48	yes 66
#khad	no -88	unknown -73	yes 156
#khaf	unknown 45
#khal	unknown 61	yes -47
#kham	no -58	yes 78
#khan	yes 44
#khat	no -104	unknown 47	yes 49
#khaw	no 48	yes -45
#khay	yes 47
#khaz	no 141	unknown -110	yes -40
#khch	no 106	unknown -87
#khd>	no -44	unknown -119	yes 148
#khdi	unknown -70	yes 96
#khdm	no -58	unknown -81	yes 107
#khdo	no -90	yes 80
#kheb	no 49
#khef	no 117	unknown -111
#khes	unknown 60	yes -41
#khfi	no -46	yes 69
#khil	unknown 47	yes -55
#khin	unknown -117	yes 142
#khir	no 91	unknown -70
#khll	no -59	unknown 49
#khmi	yes 45
#khne	unknown -69	yes 54
#khob	no -69
#khon	no 176	unknown -140	yes -40
#khor	no 87	unknown -76
#khra	no -57	yes 64
#khrb	no -66	unknown 98
#khrj	no 86	unknown -56
#khrr	no 94	unknown -84
#khse	no -56	yes 44
#khss	no 198	unknown -171	yes -43
#khta	no 74	yes -95
#khte	no 56	unknown -133	yes 76
#khtf	no 195	unknown -180	yes -73
#khti	no -40	yes 54
#khto	no -69	yes 59
#khwa	yes -53
#khya	no -40	yes 66
#khze	unknown 56	yes -73
#kia>	no 121	unknown -191
#kit>	unknown -42
#kitc	no -112	unknown -139	yes 180
#kka>	unknown -48
#kkab	no 108	unknown -126
#kkar	no 47	yes -69
#kkat	no 156	unknown -155
#kkeb	no 66	yes -85
#kki>	no -95	unknown -190	yes 251
#kla>	unknown -125	yes 111
#klam	no -75	unknown 115
#klat	no 127	yes -110
#klia	no 72	yes -48
#klit	unknown -44	yes 57
#kliy	yes -57
#klla	unknown -40
#klya	no 49	unknown -45
#kna>	no 63	unknown -49
#knes	no -69
#knt>	no -49	unknown 63
#kol>	yes -73
#kola	no -87	unknown 96
#kolh	unknown -50
#koln	no 93	unknown -78
#kom>	no -46
#kona	no 57	unknown -61
#konn	unknown -56
#kont	unknown -41
#kora	no 125	unknown -141
#kors	unknown 177	yes -159
#koul	no 247	unknown -202	yes -70
#koum	unknown 69	yes -73
#koun	yes -41
#kouz	no 106	unknown -96
#kra>	yes -45
#kser	unknown -81	yes 72
#ktaf	no -99	unknown -155	yes 222
#ktb>	no -99	unknown 87
#ktba	no -76	unknown 86
#ktbo	unknown 53
#ktef	no -75	unknown -93	yes 170
#ktou	no -52	unknown 63
#kya>	no -136	unknown 182	yes -70
#l2ar	no -96	unknown -105	yes 180
#l3a2	unknown -42	yes 69
#l3a9	no -53	yes 92
#l3ad	no -111	unknown 46	yes 63
#l3am	no -48	unknown 55
#l3an	no 79	yes -69
#l3ar	no -106	unknown 185	yes -86
#l3as	unknown -55	yes 66
#l3at	no 53
#l3aw	unknown -58	yes 76
#l3ay	no 104	unknown -168	yes 41
#l3bo	unknown 76	yes -59
#l3de	no -167	unknown -93	yes 217
#l3eb	unknown -70
#l3ec	unknown 66	yes -89
#l3er	unknown 66	yes -56
#l3es	unknown -42	yes 64
#l3ez	no -151	unknown 111	yes 42
#l3ib	no 104	unknown 78	yes -224
#l3in	unknown -70	yes 72
#l3o>	no 52
#l3ou	no 42	unknown -76
#l3ra	no -93	unknown 162	yes -77
#l3ro	no 58	yes -96
#l3se	unknown 78	yes -76
#l3ya	no -134	unknown 147
#l5el	no 50
#l7a9	no -66	unknown 75
#l7ad	unknown 40
#l7af	no 130	unknown -126
#l7aj	no -49	unknown -58	yes 110
#l7ar	unknown 93	yes -88
#l7as	no 117	unknown -52	yes -85
#l7aw	no 107	unknown -87
#l7ba	unknown 81	yes -57
#l7ch	no 129	yes -146
#l7di	no 85	unknown -112
#l7e9	no -41	unknown 82	yes -53
#l7ed	unknown 41
#l7ej	no 114	unknown -82	yes -68
#l7el	no 171	unknown -98	yes -90
#l7em	no -45	unknown 78
#l7je	yes 70
#l7ma	no 57
#l7od	no -87	unknown -107	yes 152
#l7ou	unknown -118	yes 104
#l7ra	no 78	yes -125
#l7ri	no -144	unknown 72	yes 60
#l7sa	no 69	yes -61
#l7ta	no -168	yes 127
#l7wa	unknown 65
#l7yo	no -76	unknown 133	yes -55
#l9a>	no -48	unknown 43
#l9an	no -54	yes 68
#l9at	no -71	unknown -46	yes 109
#l9aw	no -124	unknown 159	yes -61
#l9ay	yes -43
#l9di	no 80	yes -75
#l9ed	unknown -46
#l9el	no 127	yes -99
#l9en	no -71	unknown -78	yes 131
#l9er	unknown -201	yes 150
#l9et	no 150	unknown -116	yes -50
#l9ez	unknown -51
#l9it	unknown 85	yes -48
#l9od	no 148	unknown -167
#la3>	no -57	unknown 55
#la3b	no -55	unknown 128	yes -76
#la3t	unknown -162	yes 164
#la7>	no -138	yes 90
#la9>	no 78	unknown -223	yes 131
#la9a	no 47
#la9i	no 112	unknown -74	yes -42
#lab>	unknown 80	yes -147
#laba	no 50	unknown -49
#lace	no -40	unknown 68
#lach	unknown 57
#ladi	no 127	unknown -103
#lafo	unknown 48
#lage	yes 43
#lah>	no 61	unknown -46
#laha	no -147	unknown 208	yes -65
#lail	no 97	unknown -42	yes -53
#lain	no -41	unknown 58
#laja	no 74	unknown -53
#lakh	unknown -68	yes 42
#lama	no 110	unknown -113
#lami	no 94	yes -60
#lamp	unknown -120	yes 82
#lamt	no 129	unknown -198
#lan>	unknown -99	yes 77
#lanc	yes 57
#land	no 40	unknown -95	yes 53
#lari	no -45
#larm	unknown 61
#last	no 58
#lata	no 58	unknown -78
#latc	unknown 66
#late	unknown 83	yes -57
#lati	unknown 44
#latr	unknown -80	yes 103
#lava	unknown 52	yes -58
#lave	no -66	yes 42
#lavi	no -60	unknown 61
#law>	no -65	unknown 76
#lay>	no 44	yes -60
#laya	no -97	unknown -183	yes 242
#laye	unknown -73	yes 100
#layk	no 107	yes -89
#lb7e	yes -77
#lba>	yes 41
#lbac	no 72	unknown -42	yes -47
#lbai	yes -63
#lbal	no 108	unknown -85
#lban	no 68	unknown -48
#lbas	no 56
#lbe7	no -62	unknown 119	yes -61
#lbeb	no -47	unknown 46
#lben	unknown 62	yes -45
#lbgh	no -66	unknown 94
#lbha	unknown -80	yes 69
#lbib	no -50	unknown 133	yes -87
#lbid	unknown 50	yes -50
#lbis	no -85	unknown -127	yes 161
#lbit	unknown 40
#lbo>	yes -46
#lbol	no 143	unknown -98	yes -59
#lbot	unknown -111	yes 52
#lbra	no -40	unknown 57
#lcab	no -87	unknown -61	yes 105
#lcai	no -52	unknown 78
#lcan	no 144	unknown -106	yes -55
#lcar	yes 53
#lch>	unknown 44
#lcha	no 73	unknown -42
#lcof	no 76	unknown -43
#lcom	no 93	yes -83
#lcor	no 65	unknown -64
#lcui	no 57	yes -75
#lda>	no -202	unknown -102	yes 233
#ldak	no 138	unknown -77	yes -64
#ldi>	yes 45
#le3>	no -62	unknown 48
#le3n	no 193	unknown -151	yes -50
#le9>	unknown -86	yes 105
#le9a	no -96	unknown -152	yes 199
#le9n	no 109	unknown -89
#le9t	unknown -72	yes 78
#leau	unknown -66
#lebn	no 96	unknown -81
#lebt	unknown -82	yes 84
#lec>	no -132	unknown -72	yes 128
#leco	no -99	unknown 136	yes -52
#lect	no 104	unknown -47	yes -58
#led>	no -110	unknown 106
#lefo	yes -40
#legh	no -49	unknown 101	yes -56
#lek>	unknown -117	yes 46
#lekh	unknown -90	yes 116
#lel>	no 42	unknown -69
#lem>	no 126	unknown -67	yes -58
#lemn	no 64
#leph	unknown -57
#leq>	no 97	unknown -53	yes -46
#ler>	no 145	unknown -69	yes -95
#less	no 50
#lest	unknown 105	yes -109
#leta	no -111	unknown -44	yes 153
#letn	unknown 194	yes -166
#leur	no -46	unknown 120	yes -77
#leus	no 63	unknown -106
#leva	no -115	unknown 129
#leww	no -98	unknown 72
#lex>	no -84	yes 103
#lfac	no 83	yes -102
#lfat	no -67	unknown 124	yes -62
#lfay	no -71	unknown -64	yes 111
#lfaz	yes -50
#lfek	unknown -137	yes 113
#lfer	no -48	unknown 84
#lfeu	no 61	unknown -51
#lfje	no 102	yes -67
#lfo9	unknown 46	yes -74
#lfra	unknown -78	yes 79
#lgar	unknown 102	yes -101
#lgaz	no -68	unknown 53
#lge>	no 67	unknown -77
#lgen	no -47
#lgha	no 69	yes -54
#lghd	no 76	unknown -70
#lghe	no -58
#lghi	unknown 54	yes -106
#lghn	no -126	unknown 108
#lgiq	yes -45
#lgre	no -122	unknown 40	yes 84
#lhaj	no -113	unknown 104
#lham	no 82	unknown -44
#lhom	no 40	unknown -42
#lhou	no -123	unknown 100
#li9i	no -65	unknown 100	yes -41
#lian	no 72	yes -48
#lib>	no -94	unknown 80
#lid>	no -54	unknown 104	yes -54
#lida	yes 48
#lidi	unknown -42	yes 42
#lien	no 47	unknown -41
#lier	unknown -43
#lifo	unknown 40
#liga	no -56	unknown -144	yes 178
#lih>	yes 42
#liha	yes 44
#liko	no -49	unknown 48
#lill	no 40	unknown -72
#lim>	no 59
#lime	no -45	unknown 47
#lin>	no 80	yes -49
#line	yes -65
#lisa	no 128	unknown -102
#lise	unknown 45
#lisi	no -116	unknown 172	yes -66
#lisr	unknown -124	yes 93
#lit>	no -52
#livr	no 41	unknown -42
#liw>	no 57	yes -43
#liya	unknown 41
#liz>	unknown -62	yes 94
#ljam	unknown 89	yes -90
#ljar	no 78	yes -91
#lkbi	no -47	unknown -55	yes 97
#lkhc	no 82	unknown -89
#lkhd	no -98	unknown -117	yes 205
#lkhr	unknown -119	yes 111
#lkhw	no 68	yes -67
#lkhy	no -50	yes 74
#lkla	unknown 52
#lkom	no -82	unknown 132	yes -54
#lkon	no 45
#lkor	no 55	yes -46
#lla3	no 50	yes -109
#lla7	no -124	unknown 71	yes 49
#llag	unknown -98	yes 56
#llah	no 61	unknown -49
#llal	no 54
#llar	no -80	unknown 103
#llat	unknown 49
#llaw	no -93	unknown 100
#llch	no -105	unknown 69	yes 41
#lle3	no -65	yes 70
#lle9	yes 56
#lleb	yes -46
#lleg	no -77	unknown 132	yes -56
#llek	unknown -120	yes 148
#llem	no -48	unknown 78	yes -45
#ller	no 45	unknown -70
#lles	unknown 53
#lleu	no 63
#llgh	no -127	unknown 104
#llha	no -66	unknown 125	yes -75
#llie	no -71	unknown 61
#llij	no -46
#llil	no -110	yes 82
#llin	no 83	unknown -50
#llom	unknown -44	yes 64
#llon	no 69	unknown -67
#llum	no -142	yes 108
#lm3e	unknown 46	yes -82
#lma7	no 41	unknown -65
#lmad	no 86	unknown -153	yes 50
#lmag	no 140	unknown -78	yes -88
#lmah	no -65	unknown 89
#lmal	unknown 47
#lman	unknown 107	yes -79
#lmas	no 79	yes -74
#lmat	yes 43
#lmdr	no -49	unknown 116	yes -72
#lmec	no -100	unknown 182	yes -115
#lmed	no 49
#lmen	unknown 135	yes -143
#lmes	no -69	unknown 108	yes -73
#lmid	unknown 93	yes -108
#lmin	no 94	unknown -73
#lmkh	no 51	unknown -47
#lmma	unknown -139	yes 120
#lmod	no 57
#lmoh	no 74	unknown -82
#lmor	no -77	yes 89
#lmos	unknown -66	yes 93
#lmot	no -53
#lmou	no 59	yes -67
#lmra	no -49	yes 64
#lmse	no 192	unknown -154	yes -103
#lna>	unknown -44
#lni>	unknown 48
#lo3>	no -114	unknown -133	yes 189
#lo7>	no 81	yes -55
#loca	no 66
#loga	no 64	yes -54
#loir	no -42	unknown 86	yes -42
#lokh	no -94	unknown -132	yes 202
#lol>	no -89	unknown 111
#lom>	unknown -46	yes 72
#lomb	no -41	unknown 81	yes -41
#lonn	no 54	yes -61
#lott	no -66	unknown 110	yes -80
#lou3	no -47	unknown 60
#lou7	no 207	unknown -234
#louf	no 85	yes -55
#louh	no -145	yes 163
#loum	unknown -76	yes 47
#loun	no -68	unknown 53
#lour	no -53	unknown 68
#lovo	unknown 58	yes -73
#lowl	no -60	unknown 61
#lper	no -49	unknown 47
#lpha	no 77	unknown -69
#lpis	no 54	unknown -61
#lpla	unknown 86	yes -60
#lpor	no 53	yes -54
#lpou	no 94	unknown -64	yes -49
#lqah	no -66	unknown -43	yes 108
#lqdi	no -89	unknown 201	yes -114
#lqfe	no -51	unknown 81
#lqin	no 46	unknown -75
#lqit	no -60	unknown 108	yes -47
#lsa>	no -80	unknown 148	yes -78
#lsat	no -73	unknown 70
#lta7	unknown 57
#ltat	no -71	unknown -94	yes 155
#ltha	no -43	unknown -111	yes 129
#lti>	unknown 80	yes -48
#ltni	unknown 68
#lto>	no -53	unknown 143	yes -90
#ltra	no -43	unknown -82	yes 113
#lum>	no -142	yes 108
#lune	unknown 73	yes -46
#lure	no -72	unknown -67	yes 138
#lust	no 113	unknown -54	yes -71
#lux>	no -92	unknown 121	yes -40
#lvas	no 103	unknown -44	yes -87
#lvel	no 45
#lvil	no -129	unknown 181	yes -54
#lvit	no -131	unknown 182	yes -64
#lvoi	unknown 41
#lvol	no -82	yes 93
#lwa9	no -128	unknown 138
#lwa>	unknown -146	yes 133
#lwal	no -44	yes 48
#lwar	no 151	unknown -128	yes -56
#lwat	yes 41
#lwe9	unknown 54
#lwel	no -72	yes 71
#lwer	unknown 46	yes -84
#lwi9	yes -42
#lwja	unknown -66	yes 88
#lwli	no 132	yes -130
#lwra	no -62	unknown 80
#lyan	no 49	unknown -45
#lyon	unknown -42
#lyse	no -86	unknown 208	yes -145
#m3ak	no -54	unknown 63
#m3aw	no 49	unknown -80
#m3el	unknown 75	yes -51
#m3em	no 41	unknown -47
#m3ew	unknown 40	yes -50
#m3iz	no 81	unknown -45
#m3te	no -64	unknown 95
#m7da	no 155	yes -120
#m7lo	unknown -46
#m7to	unknown 55	yes -73
#m9el	no 163	unknown -140
#m9et	no -121	unknown -92	yes 177
#m9to	no 41
#ma3>	yes -52
#ma3e	no -55	unknown 52
#ma7>	no 79	unknown -86
#ma7d	no -56	unknown 52
#ma7l	unknown -72	yes 58
#ma9a	yes -46
#mabg	yes -46
#macb	no 43	unknown 46	yes -104
#mad>	unknown -74	yes 67
#madi	no 130	unknown -111
#mafi	no 149	unknown -85	yes -65
#maga	no 52	unknown -40
#magh	no 177	unknown -110	yes -86
#mah>	unknown -134	yes 129
#mahd	no -52	unknown 78
#mahl	no -85	unknown 174	yes -136
#mai>	unknown -54	yes 41
#mail	no -62	unknown 117	yes -56
#main	no 166	unknown -139	yes -42
#mais	no 157	unknown -57	yes -103
#majh	unknown 69	yes -44
#majr	unknown -43
#maka	no 70
#makl	no -57	yes 86
#mal9	no -77	unknown 146	yes -68
#mal>	no 157	unknown -101	yes -54
#mala	no -112	unknown 65	yes 41
#mali	no -41
#mam>	unknown 46
#mama	unknown -67	yes 68
#mand	no -97	unknown 138	yes -44
#mani	no 76	unknown -70
#mant	unknown -91	yes 59
#mari	unknown -44
#marj	no 77	yes -41
#marn	no -78	unknown -89	yes 120
#maro	no 67
#mart	no -46	yes 82
#mas2	no 58	unknown -88
#mat>	no 57	unknown -66
#mata	no -76	yes 76
#matb	no 59	unknown -41
#matc	unknown -94	yes 71
#mati	yes 46
#matl	no -101	unknown -64	yes 156
#mato	no 74	yes -40
#matr	no -98	unknown 70
#maw>	unknown -78	yes 85
#mayn	no 44	yes -62
#maza	no -42	unknown 51
#mba>	no -117	unknown 71
#mbe>	no 84	unknown -53
#mbel	unknown -74	yes 63
#mbie	no -57	unknown 96
#mbou	no 109	unknown -88
#mbul	unknown -54	yes 78
#mch>	unknown 83	yes -75
#mche	no 72	yes -42
#mchi	unknown 41
#mdan	no -56	unknown 49
#mdeg	unknown 40	yes -71
#mder	no 128	unknown -127
#mdkh	unknown -46	yes 70
#mdol	no 89	unknown -82
#mdou	no 43
#mdra	unknown 48	yes -88
#mdro	no -109	unknown 146
#mdul	no 87	unknown -55
#me3n	no 48	unknown -75
#me3t	unknown 72	yes -40
#me7>	no 90	yes -58
#me7l	unknown 51	yes -42
#me7r	no -81	unknown 74
#me7t	no -85	unknown 153	yes -108
#meca	no -117	unknown 51	yes 61
#mech	no 90	unknown -88
#mede	unknown -64	yes 47
#mega	unknown 62	yes -56
#meh>	no -41	unknown -61	yes 99
#mehd	unknown 68	yes -40
#mekn	no -69
#mekt	no -53	unknown 93	yes -48
#mell	yes 44
#mena	unknown 58	yes -98
#menf	no -40	unknown -59	yes 99
#menh	no -58
#ment	no -42
#mer>	no -41	yes 54
#mera	unknown 81	yes -56
#merc	no -46
#merf	no -83	unknown -160	yes 203
#meri	no -49
#merr	unknown 41	yes -50
#mers	no 44	unknown -74
#mert	yes -44
#mes>	no 53	unknown -64
#mesk	no 81	unknown -49
#mess	no 125	unknown -88
#met>	unknown -47	yes 64
#metr	yes -43
#meub	no 51
#mezr	no -114	unknown 53	yes 49
#mezy	no 51	unknown -72
#mfer	no 102	yes -87
#mfto	unknown 45
#mgar	unknown 52
#mghe	unknown 52
#mha>	no -101	unknown 50	yes 55
#mher	no -49	yes 82
#mi3>	yes -72
#mia>	unknown 46
#mid>	no -87	unknown 116
#mide	yes -57
#mier	no 51	unknown -74
#mila	unknown 93	yes -55
#min>	no 64	unknown -61
#mina	no 124	unknown -45	yes -92
#mini	no -99	unknown 233	yes -139
#miqu	no -40
#mira	unknown 56
#miro	no -186	unknown 45	yes 144
#mis>	yes 47
#misk	no 109	unknown -95
#mito	no -57
#miyt	no -48	yes 54
#miza	no -61	unknown 120	yes -67
#mjro	no 74	unknown -68
#mken	no -216	unknown 259	yes -89
#mkha	yes -51
#mkhe	yes -41
#mkhl	unknown 69	yes -75
#mkom	no 93	unknown -85
#mkto	no -71	unknown 47
#mli>	no -41
#mlin	no 86	yes -52
#mlli	no -43
#mlo>	no 171	unknown -150	yes -70
#mlou	no 70	unknown -103
#mma3	unknown -139	yes 120
#mmad	unknown -69	yes 43
#mman	no -108	unknown 139	yes -42
#mmar	unknown -69	yes 60
#mmat	no -58	unknown 89
#mme>	no 72	yes -83
#mmel	no -63
#mmeu	unknown 59	yes -42
#mmi>	no -76	unknown -107	yes 179
#mmla	no 153	unknown -97	yes -66
#mmro	no 114	unknown -75	yes -53
#mmun	no -54	unknown 94	yes -50
#mna>	no 52	unknown -42
#mnfo	no -59	unknown -48	yes 108
#mnha	unknown -70	yes 100
#mni>	unknown 47
#mnin	no -42	yes 46
#mnno	no -67	unknown 105
#mno>	no -118	unknown 91
#moch	no 59
#modi	no 84	unknown -48
#mohi	no 164	unknown -153
#moin	no -60	unknown 96
#moir	unknown -98	yes 88
#mokh	no 89	yes -68
#mol>	yes 48
#mona	no -98	unknown 62
#moni	no 74	unknown 60	yes -128
#mons	no -82	unknown 56
#mont	no -95	unknown 101
#moqa	no 71	unknown -50
#mor>	unknown 88	yes -80
#mora	no -82	yes 55
#moro	no 84	unknown -48	yes -53
#mosa	no -52	unknown 64
#mota	no -153	unknown 165	yes -54
#mote	yes -53
#mou3	no -55
#mou>	no -66	unknown 84
#mouc	no -46	unknown -99	yes 99
#moud	no -54	unknown -60	yes 100
#mouj	no 83	yes -91
#moum	no -74	unknown 51
#mour	no 170	unknown -202
#mpac	unknown 84	yes -54
#mpag	unknown 66
#mpe>	unknown 43	yes -42
#mpet	no -102	yes 65
#mpia	no 97	unknown 44	yes -153
#mpin	no 49
#mpli	no -80	unknown 124	yes -62
#mpte	yes -52
#mpto	no 51
#mrat	unknown -40	yes 43
#mri>	no 47	unknown -86	yes 41
#mrid	no 42	unknown -40
#mro>	unknown 52	yes -56
#mrou	no 114	unknown -79	yes -43
#mrra	no -57	unknown 81
#mrti	no -104	unknown 115
#msa>	no -45
#msaf	unknown -69	yes 72
#mse7	no 47	yes -50
#msel	no -43	unknown -66	yes 102
#msem	no 176	unknown -139	yes -97
#msin	no -49	unknown 126	yes -85
#mski	yes 57
#mslo	no -71	unknown -125	yes 177
#mta>	unknown 49
#mtch	no -100	unknown 143	yes -47
#mti>	no -75	unknown 105
#mtna	no 46	unknown -177	yes 81
#mult	unknown 46	yes -73
#mune	no -54	unknown 94	yes -50
#mur>	no -46	yes 63
#must	no -46	unknown 63
#mutu	no 59	unknown 93	yes -130
#mwe9	no 126	unknown -93
#myo>	no 108	unknown -78
#mzro	no -52	unknown 104	yes -50
#mzya	unknown -116	yes 72
#n3aw	no -45	unknown 110	yes -71
#n3el	unknown -231	yes 202
#n3em	no 63	yes -56
#n3es	no 43	unknown -46
#n3ey	unknown 47	yes -48
#n3ti	no -103	unknown -111	yes 180
#n7el	no -45	unknown -46	yes 92
#n7er	no -99	unknown 49	yes 47
#n9de	no -44	unknown -41	yes 83
#n9ed	no 120	unknown -110
#n9el	unknown 86	yes -74
#n9ez	no 45	unknown -52
#n9ha	unknown -41	yes 78
#n9i>	no -73	unknown -64	yes 135
#n9o>	no -89	unknown -175	yes 219
#n9te	unknown -54	yes 90
#na3e	no 53	unknown -153	yes 86
#na3s	no 61	unknown -108	yes 45
#nab>	yes -41
#nack	no -105	unknown 111
#nad>	yes -53
#nada	no -56
#nade	no 90	unknown -51
#nafs	no -54	unknown 52
#nage	unknown 74	yes -69
#naha	no 92	unknown -65
#nahc	no -65	unknown -57	yes 112
#naho	no 66	yes -72
#nair	no -83	unknown 140	yes -55
#nakh	no -87	unknown 180	yes -92
#nal>	no 139	unknown -57	yes -85
#nale	unknown -64	yes 92
#nali	no 128	unknown -102
#nan>	yes 45
#nanc	no -42	unknown 61
#nano	unknown -48	yes 85
#nant	no -149	unknown 122
#naql	no -89	unknown 169	yes -87
#nass	no 142	unknown -95	yes -45
#nat>	no 44
#nath	no -64	unknown 72
#nati	no 74	unknown -61
#naw>	no 82	yes -71
#naze	no -62	unknown 89
#nbed	no 57	unknown -82
#nbel	unknown 72
#nbi3	no -162	unknown -74	yes 186
#nbi>	no -82	unknown 68
#nbul	unknown 61
#ncai	no 47	unknown -101	yes 50
#nces	no 101	unknown -60	yes -51
#nch>	no 51
#ncha	no -90	unknown -43	yes 134
#nche	no 44
#nchk	unknown 80	yes -68
#ncte	unknown 56	yes -43
#nda>	unknown -92	yes 86
#ndda	unknown 58
#nde>	unknown 44	yes -48
#ndek	no -163	unknown 219	yes -89
#nder	no -50	unknown -58	yes 102
#ndes	no 87	yes -71
#ndeu	unknown 76	yes -48
#ndha	unknown -107	yes 115
#ndho	no -102	unknown 94
#ndis	no -43
#ndko	no -42	unknown -45	yes 82
#ndon	no -80	unknown -187	yes 215
#ndor	unknown 146	yes -130
#ndou	unknown -72	yes 55
#ndre	no 91	unknown -56
#ndri	no -73	yes 59
#nduc	no 99	yes -79
#ne9>	unknown -76	yes 42
#neau	unknown 47	yes -46
#neb>	no 42
#nee>	yes -52
#nefe	no -57	unknown 53
#neff	no -80	unknown 41
#nefk	unknown -137	yes 118
#neim	no 110	unknown -47	yes -78
#nejj	unknown -66	yes 97
#nel>	no -71	unknown 103
#neme	unknown 60
#nemr	unknown 47
#ner>	no -51	unknown 80
#nerv	yes 49
#netn	no -97	unknown -79	yes 166
#netr	no -69	unknown 51
#neu>	no 129	unknown -81	yes -50
#neus	unknown 75
#nfa>	no -65	unknown 49
#nfek	no -44	unknown 66
#nfes	no -56	unknown 76
#nfir	no -80	unknown 46
#nfou	no -44	unknown -50	yes 94
#ngel	no 108	yes -99
#ngle	yes 50
#ngol	no -129	unknown 46	yes 84
#ngoo	unknown 42	yes -57
#ngue	no 93	unknown -44	yes -100
#nha>	no -44	unknown -124	yes 166
#nhbe	no -60	unknown 51
#nhez	unknown -46	yes 63
#nhom	no -71	unknown 64
#nia>	yes 45
#nich	no 54	unknown -46
#nici	no -95	unknown 63
#nier	unknown 49
#nifh	yes 71
#nifi	no -73	unknown -48	yes 118
#nifr	unknown 67
#nih>	no -52	yes 66
#nika	no -59
#nina	no -91	unknown 54
#nite	no 78	yes -98
#nitr	no -70	yes 43
#nive	unknown -66	yes 76
#niya	no -46
#niyi	no -72	unknown 113
#njou	unknown -52	yes 42
#njri	unknown -48	yes 48
#nka>	unknown -44	yes 62
#nkhd	no 48	yes -76
#nkhe	yes -42
#nkhr	unknown -76	yes 47
#nkte	no -53
#nmch	no -56
#nna>	yes 51
#nnan	no -63	unknown 90
#nnas	no -122	unknown 130	yes -75
#nnaw	no 82	yes -71
#nne>	unknown 43	yes -49
#nnea	unknown 47	yes -46
#nneb	unknown -67	yes 61
#nnel	no -71	unknown 103
#nnem	unknown 60
#nner	no -92	unknown 119	yes -46
#nneu	unknown 70	yes -43
#nno>	no -73	unknown 87
#nnul	unknown 49
#nobi	unknown 44
#nol>	no 50	unknown -53
#nora	no -41
#nou>	unknown 57	yes -47
#nove	no -63	unknown 107	yes -51
#nqez	no -88	yes 106
#nque	no -128	unknown 91
#nred	no -58	unknown 121	yes -63
#nrje	unknown 64	yes -49
#nsab	no -95	unknown 134	yes -55
#nsal	no -167	unknown 200	yes -51
#nsat	no 69	yes -45
#nsed	unknown -108	yes 112
#nser	no 164	unknown -136
#nseu	no -62	unknown 43
#nsey	unknown -54
#nsie	no -81	yes 40
#nsif	unknown 91	yes -83
#nsio	no 44	yes -58
#nsit	no 45	yes -49
#nspo	unknown 59	yes -47
#nss>	unknown -58	yes 42
#nta>	unknown -49	yes 75
#ntai	no -72	unknown 91
#ntch	no 41	yes -70
#nte>	unknown 40
#nten	unknown 60
#ntes	no -51	unknown 65
#ntif	no -53	unknown 109	yes -52
#ntiv	no -44	unknown 71
#ntne	unknown -65	yes 105
#ntor	yes 42
#ntpe	no -59	unknown 43
#ntra	no -45
#nts>	no -52	unknown -46	yes 99
#ntse	no 47	unknown -43
#nula	unknown 60
#nvie	no 61	yes -47
#nya>	no -42
#nyat	unknown 51
#nyin	yes 49
#o7dh	unknown 101	yes -83
#o7di	unknown -58
#o9an	no -44	unknown 112	yes -68
#o9i>	no -56	yes 74
#o9o>	no -81
#oba>	no 75	yes -98
#obis	no -76	yes 47
#obra	unknown 58	yes -83
#ocad	no 40
#ocal	unknown 64
#ocat	no 109	unknown -74
#occo	no 84	unknown -48	yes -53
#och>	unknown -103	yes 130
#ocha	unknown 69	yes -50
#ochd	unknown 109	yes -92
#oche	unknown -40
#ochk	no 41	yes -40
#ocht	yes -58
#ock>	yes 46
#ocke	no -55	unknown -103	yes 148
#ocot	no -85	yes 71
#oda>	no -41	unknown -52	yes 90
#odam	unknown 70	yes -62
#ode>	no -168	unknown 178
#odem	no 48	unknown -108	yes 62
#odir	no 84	unknown -48
#ods>	no 108	unknown -80
#offr	unknown 43
#ofra	no -97	yes 106
#ogan	no 64	yes -54
#ogra	no -110	unknown 204	yes -108
#ohim	no 164	unknown -153
#ohom	no -104	unknown 177	yes -75
#oiff	unknown 56
#oile	unknown 57	yes -80
#oin>	no -60	unknown 96
#oire	unknown -42	yes 58
#ois>	no -112	unknown 146
#oisi	unknown 70	yes -59
#oite	no 55	unknown 69	yes -134
#oitu	no -72	unknown 50
#ojec	no 40	yes -104
#okba	unknown -45
#okbt	unknown -59	yes 87
#okeb	no -62	unknown -108	yes 164
#okhr	unknown -108	yes 81
#okka	no 54	yes -42
#olah	no 41
#olan	unknown -85	yes 119
#ole>	yes -46
#olha	no -40	unknown -46	yes 88
#olho	no 51	unknown -51
#olie	no 40	unknown -66
#olil	no 81	unknown -87
#olla	no 95	unknown -81
#ollc	no -105	unknown 69	yes 41
#ollh	unknown 83	yes -75
#olna	no 47
#olon	no 43	yes -57
#olou	no -128	unknown 110
#olt>	no 47	yes -44
#olta	no 48	unknown -42
#omar	no 40	unknown -68
#omat	no -72	unknown 137	yes -87
#omba	no -117	unknown 96
#ombe	no 84	unknown -53
#ombi	no -48	unknown 89	yes -41
#omch	unknown 55	yes -67
#ome>	no -47	unknown 67
#ommu	no -54	unknown 94	yes -50
#ompa	no -55	unknown 144	yes -110
#ompe	no -41	unknown 63
#ompt	yes -48
#omra	no -99	unknown 63
#omro	no -81	unknown 119
#on9i	no -51	unknown -63	yes 110
#on9o	no -104	unknown -74	yes 153
#ona>	no 71	unknown -60
#onal	no 78	unknown -88
#onat	no 41
#onc>	unknown 54	yes -43
#onda	unknown -78	yes 95
#onde	no -41	unknown 99	yes -58
#ondi	unknown -49	yes 72
#ondu	no -45	unknown 73
#one>	no 40
#onee	yes -45
#onet	unknown 67	yes -64
#onge	no 141	unknown -75	yes -73
#oni>	no 63	yes -50
#onit	no 58	unknown 54	yes -107
#onjo	no 42
#onne	unknown 42
#onob	unknown 44
#ons>	no -103	unknown 85
#onsi	no -81	yes 40
#onso	unknown 78	yes -49
#ontp	no -59	unknown 43
#ook>	no 43	unknown 46	yes -104
#oper	yes 64
#opit	yes 48
#opri	no -90	unknown 125	yes -44
#opro	no 60	yes -45
#opti	no 67	yes -42
#oque	no -129	unknown 93
#oqui	no 43	unknown -78
#or3a	no -99	unknown -96	yes 155
#ora>	yes 45
#orag	no 62	yes -77
#orah	no -112	unknown 147	yes -68
#oram	no -41
#orat	yes 50
#ord>	no 45	unknown -45
#orde	no 107	unknown -56	yes -56
#ordo	no -42	unknown 61
#ore>	unknown 69	yes -95
#ori>	no 56	yes -47
#orn>	no 59
#orni	no -105	yes 110
#oroc	no 84	unknown -48	yes -53
#orse	yes 42
#orsi	no -55	unknown 101	yes -64
#orta	no 42
#orza	unknown -66	yes 93
#ose>	no 187	unknown -148	yes -84
#osit	no -75	unknown 157	yes -83
#osse	unknown -76	yes 47
#ossi	no 77	yes -43
#oste	no -41	unknown 95	yes -56
#ote>	unknown 139	yes -115
#otea	no 56	unknown -67
#otec	no -47
#otel	no -56	unknown 96
#oteu	yes -53
#otla	yes -50
#oto>	yes 55
#otos	no 93	unknown -114
#otta	no 114	yes -209
#otto	unknown -57	yes 53
#ou3a	unknown 46	yes -56
#ou3i	unknown -43
#ou7>	no 57	unknown -55
#ou7d	no 87	unknown -61
#ou7i	unknown -50	yes 55
#ou9>	no -42	unknown 55
#oua>	unknown -58
#ouan	no -46	unknown 51
#ouar	yes -45
#ouaz	no -67	unknown 86
#oub>	no -44	unknown 76
#ouba	no -45	yes 43
#oube	no 93	unknown -50	yes -65
#oubi	yes -64
#oude	no -68	unknown -47	yes 94
#oudi	no -63	unknown -49	yes 105
#oudr	unknown -83	yes 112
#oue>	no -56	unknown 76
#ouen	no 70	unknown -44
#oues	unknown 60	yes -52
#oufa	unknown -82	yes 106
#oufo	no 83	yes -76
#oug>	unknown -46	yes 75
#ouh>	no 51	unknown -52
#ouha	no -55	yes 53
#ouhd	no 81	unknown -76
#ouho	no 186	unknown -146	yes -49
#ouid	unknown -68
#ouil	no -69	unknown 92
#ouir	no 60	yes -85
#ouja	no -75	unknown 104	yes -43
#ouka	unknown -48	yes 74
#oukh	no -68	unknown -71	yes 138
#oulc	no 66	unknown -68
#oule	no -104	unknown 86
#oull	unknown -45
#oulo	unknown 64	yes -44
#ouma	yes -49
#oume	no -74	unknown 51
#ouni	yes 54
#ount	no 58	yes -92
#oupe	yes -57
#ouq>	no 103	unknown -71
#ouqa	no -104	yes 107
#oura	unknown -59
#ourg	unknown -45
#ourr	no -144	unknown 58	yes 77
#ousa	no 92	yes -95
#ouse	no 66	yes -50
#ousi	no 133	unknown -116
#ousk	unknown -71	yes 44
#outt	no -90	yes 72
#ouwa	no -140	unknown 176	yes -57
#ouzi	no 92	unknown -88
#ouzn	no -59
#ovem	no -63	unknown 107	yes -51
#ovis	unknown 78	yes -44
#ovo>	unknown 58	yes -73
#owel	no 65	yes -52
#owwe	no -71	unknown -91	yes 161
#oxyg	no -40	unknown -71	yes 110
#oyag	unknown 80	yes -45
#oyal	no -74	unknown 107
#oyot	no 65	unknown -100
#pact	unknown 84	yes -54
#pagn	unknown 49	yes -42
#pani	no -85	unknown 126	yes -74
#pann	unknown 40	yes -48
#pano	no -41
#papa	unknown 57	yes -79
#papi	no 109	unknown -60	yes -53
#parb	unknown 62	yes -69
#part	unknown 47
#pas>	no 123	unknown -84
#pati	no -99	unknown 64
#pein	unknown 136	yes -113
#pera	unknown -68	yes 53
#perc	no -70	unknown 98
#perg	yes -50
#perm	yes 45
#pers	no 137	unknown -111	yes -43
#pert	unknown 45
#peta	unknown -128	yes 87
#pete	no -102	yes 65
#peug	no -75	yes 48
#pha>	no -46	unknown 63
#phar	no 42
#phe>	no -83	unknown 50
#phot	unknown 45
#pia>	no 97	unknown 44	yes -153
#pian	no 129	unknown -51	yes -87
#pica	no 43
#pick	yes -79
#piet	unknown -44	yes 76
#pill	no -84	unknown 68
#ping	no 49
#piqu	no 76	unknown -74
#pis>	no 49	unknown -68
#pisc	no 45	unknown -66
#piss	no -43	unknown -46	yes 80
#pist	unknown -176	yes 180
#pita	yes 48
#plaf	unknown 48
#plag	no -45	unknown 77
#plai	no -41	unknown 58
#plan	no 120	unknown -143
#plas	no 86	yes -88
#plat	no -47	yes 81
#pli>	no -90	unknown 45
#plom	no -41	unknown 81	yes -41
#pneu	no 42	yes -45
#pomm	unknown -124	yes 83
#pos>	no -67	unknown 48
#posi	no -75	unknown 157	yes -83
#pote	no 45	unknown -42
#poub	no 93	unknown -50	yes -65
#pous	no 106	unknown -81	yes -43
#ppar	no -71	unknown 114	yes -43
#prel	no -50	unknown 87	yes -40
#pres	no -50	yes 71
#prie	no -90	unknown 125	yes -44
#prof	no 71	unknown -76
#proj	no 40	yes -104
#prop	no -90	unknown 125	yes -44
#prot	no -49
#ptoi	no 51
#q3at	no 108	unknown -63	yes -54
#qahw	no -52	unknown 80
#qal>	no 51	unknown -100	yes 49
#qas>	no 64
#qasn	no 135	unknown -78	yes -56
#qass	no 210	unknown -214
#qat>	no -70	unknown 97
#qder	unknown -41
#qdim	no -89	unknown 201	yes -114
#qe3>	no -64	unknown 56
#qeb>	no -75	unknown 157	yes -94
#qef>	no -55	yes 75
#qelb	unknown 65
#qell	yes -47
#qet>	unknown 83	yes -53
#qett	no 46	yes -53
#qfel	no -51	unknown 81
#qiss	no 51
#qit>	no -81	unknown 58
#qleb	no -45	yes 79
#qou>	no 83	unknown -41	yes -40
#qqa>	no -94	unknown -249	yes 213
#qqat	no -112	unknown 147
#qta3	no -65	yes 54
#qte3	no 42	unknown -45
#qtel	no -111	unknown 105
#quad	unknown -73	yes 90
#quar	no -81	unknown 67
#quee	no -103
#queu	unknown -59
#quia	unknown 46	yes -44
#quis	no 43	unknown -78
#r3a>	no -51	unknown -91	yes 133
#r3ed	yes -57
#r7a>	no 73	yes -87
#r7at	unknown -95	yes 106
#r9a>	no 47
#r9e3	unknown -53	yes 65
#r9o>	no -82	unknown 67
#r9ou	no 49	unknown -159	yes 98
#ra3>	unknown -61	yes 83
#ra3h	no -86	unknown -115	yes 168
#ra3i	unknown -113	yes 149
#ra3o	no -93	unknown -116	yes 178
#ra7>	no 60	unknown -56
#ra9a	no -68
#ra9m	no -122	unknown 171	yes -52
#rab>	no 70	unknown -99
#rabi	no 42	yes -47
#rabn	no -95	yes 103
#rabt	unknown -189	yes 175
#race	no -42	yes 70
#ract	no 58	unknown -52
#rad>	unknown 109	yes -131
#rada	no -45	unknown 67
#raft	no 128	unknown -115	yes -105
#rage	no 44
#rah>	yes 49
#rahi	no -51	unknown 114	yes -62
#rais	no 54	unknown -80
#rait	no -60	unknown 92
#raj3	no -48	yes 45
#raje	no -73	unknown 66
#rak>	no -169	unknown 44	yes 111
#raka	unknown -124	yes 99
#rakb	no -43	unknown -63	yes 103
#rake	no 55	unknown -83
#rakt	no -143	unknown 211	yes -133
#rale	no -63	unknown 132	yes -78
#rami	no -47	unknown 71
#rana	unknown 46
#rane	yes -59
#rani	no -40	yes 55
#rant	no -41
#raph	no -99	unknown 167	yes -81
#rar>	no 123	unknown -116
#rara	no -69	unknown 57
#ras>	unknown -80	yes 108
#rasi	unknown -58	yes 66
#rass	unknown -74	yes 94
#ratc	yes 40
#rate	no -44	yes 83
#rato	unknown 98	yes -132
#rava	no 84	unknown -101
#ray>	yes -40
#rayu	no 57	unknown -59
#razi	no -44	unknown -42	yes 87
#rba>	no 60
#rbag	unknown -48	yes 82
#rbal	no -49
#rban	no 40	unknown -95	yes 54
#rbch	no -57	unknown 75
#rbe3	no 57	unknown -60
#rbe9	no 62
#rbec	unknown -45	yes 45
#rbi9	no -64	unknown 66
#rbi>	unknown -118	yes 77
#rbia	unknown 79	yes -47
#rbiy	unknown 85	yes -58
#rbna	unknown -50
#rbou	unknown -75	yes 73
#rbri	unknown 62	yes -69
#rceu	no -70	unknown 98
#rch>	no -47	unknown -50	yes 95
#rcha	no -86	yes 78
#rchh	unknown -46	yes 71
#rcui	unknown -40
#rda>	no 75	yes -81
#rde>	no 51	unknown -51
#rdie	no -60	unknown 102	yes -41
#rdit	no -74	unknown 81
#rdon	no -42	unknown 61
#rds>	unknown -85	yes 43
#re3d	no 50	unknown -146
#re7t	no 86	unknown -88
#re9a	no -111	unknown 61	yes 70
#re9n	no -41	yes 76
#re9o	no 59	yes -61
#rea>	unknown -44	yes 79
#reau	unknown 42	yes -50
#reba	yes 57
#rebh	no 135	unknown -153	yes -50
#rebn	unknown -69	yes 41
#rebo	no 52	yes -60
#rebr	unknown 79	yes -56
#rech	unknown -69	yes 75
#red>	no 106	unknown -74	yes -44
#redd	no -64	unknown 104	yes -43
#redi	unknown 64	yes -56
#ref>	no -42	unknown 81
#refn	unknown 91	yes -56
#reg>	no -60	unknown 72
#reil	no -61	unknown 101	yes -42
#rej3	unknown -55
#rej>	unknown -67	yes 56
#reja	no -44	unknown 74
#reje	yes -48
#rejj	no 76	unknown -147	yes 63
#rejl	unknown -80	yes 94
#rejn	no 114	unknown -78
#rejo	yes -56
#rek>	no -57	unknown 53
#rekb	no -109	unknown -90	yes 187
#rekk	no 66	yes -85
#rele	no -50	unknown 81
#rem>	no -92	unknown -40	yes 131
#ren>	no -113	yes 102
#reni	no 52
#req>	unknown 64
#rese	yes -60
#reso	no -89	unknown -48	yes 135
#ress	no -79	yes 46
#reta	no 41	yes -63
#retr	unknown 70
#rfa>	unknown 78	yes -64
#rfe9	no -83	unknown -160	yes 203
#rfin	no -129	unknown 189	yes -59
#rfou	unknown 106	yes -68
#rftc	no -93	unknown 136	yes -43
#rg3a	no -82	unknown 66
#rge3	no -59	unknown -47	yes 106
#rge>	no 177	unknown -82	yes -132
#rgen	no 66	unknown -78
#rgeu	no -128	unknown 97
#rgol	no 66	yes -58
#rgon	unknown -45
#rgui	no -78	unknown -131	yes 178
#rha>	unknown -61	yes 101
#rham	unknown 46
#rhm>	yes -45
#ri3>	no 189	unknown -140	yes -55
#ri7>	no 88	unknown -82
#ri7a	unknown 89	yes -72
#riad	unknown 47	yes -65
#rib>	yes -47
#riba	no -54	unknown 65
#ribg	no 111	unknown -77	yes -42
#rici	no 207	unknown -151	yes -67
#ricu	no -98	unknown 70
#ricy	no 93	unknown -98
#rid>	unknown 45	yes -88
#rida	unknown 82	yes -71
#rido	no 46	yes -77
#riel	yes -47
#rier	unknown 49
#riet	no -90	unknown 125	yes -44
#riga	unknown 71	yes -49
#rigo	unknown 70	yes -40
#rih>	no -83	unknown 114	yes -44
#riha	no -100	unknown 187	yes -116
#rik>	no -63	unknown 137	yes -94
#rika	unknown 67
#ril>	no -53	unknown 83
#rill	unknown -87	yes 71
#rim>	no -62	yes 46
#rin>	no 90	unknown -43	yes -53
#rina	yes 45
#rine	no 59
#rini	no 41
#riol	unknown 67	yes -61
#riot	no -55	unknown 42
#ripo	no -67	unknown -41	yes 108
#riqu	no 41	yes -59
#rir>	no 40	yes -68
#ris>	no 43
#risq	no -89	unknown 149	yes -60
#riss	no -101	unknown -83	yes 167
#rist	no 101	unknown -53	yes -50
#rit>	yes -50
#rita	no -90	unknown 124	yes -67
#rium	no -103	unknown 154	yes -81
#rive	unknown 47
#riw>	no -54	unknown 82
#riz>	unknown 94	yes -78
#rj3a	no -52	unknown 132	yes -95
#rj3o	no -63	unknown 96
#rja3	no 80	unknown -44
#rja>	unknown -49
#rjan	no 63	yes -40
#rjat	no -64	yes 67
#rjel	unknown -110	yes 110
#rjem	unknown -50
#rjli	unknown -66	yes 73
#rjo>	no 74	unknown -63
#rjou	no -50	unknown 53
#rkab	no -63	unknown -59	yes 120
#rkan	no -49	unknown 73
#rkeb	unknown -43	yes 59
#rkel	no 126	unknown -104
#rkha	no -97	unknown -175	yes 239
#rki>	no -117	unknown 191	yes -124
#rkll	no 91	unknown -100
#rkou	no 177	unknown -148
#rkto	no -49
#rkya	no -136	unknown 182	yes -70
#rlin	unknown 40
#rma>	no -59	unknown 90
#rmad	no -60	unknown -52	yes 109
#rmah	no -79	yes 80
#rmaw	unknown -78	yes 85
#rmie	no -80	unknown 46
#rmoi	unknown -98	yes 88
#rmou	no -82	yes 64
#rnah	unknown -42
#rne>	no 110	unknown -95
#rnet	no -99	unknown 99
#rni>	unknown -90	yes 105
#rnic	no -105	yes 110
#rnou	no -44
#ro7>	no 209	unknown -179	yes -114
#roba	no 111	yes -136
#roca	no 83	unknown -42
#rocc	no 84	unknown -48	yes -53
#rof>	no 71	unknown -76
#roi>	no -47	yes 44
#rois	yes 43
#roj>	no -53	yes 82
#roje	no 40	yes -104
#rokb	unknown -50	yes 47
#roke	no -62	unknown -108	yes 164
#rokk	no 115	unknown -146
#role	no 104	yes -102
#ron>	no -86	yes 59
#roph	no 71	unknown -82
#ropr	no -90	unknown 125	yes -44
#roqu	no 43	unknown -78
#ros>	unknown 58	yes -54
#rote	no -47
#rou3	no 41	yes -70
#rou7	unknown -58	yes 42
#rou9	no -95	unknown 130
#roub	no -85	unknown 89
#roud	no 43	yes -46
#roue	no -44	unknown 80
#rouh	no 72
#rouj	unknown -88	yes 52
#roun	no -62	unknown -49	yes 104
#rouq	no -88	yes 68
#rour	no -40
#rous	no 67	yes -41
#rovi	unknown 78	yes -44
#roya	no -62	unknown 94
#rpho	no 89	unknown -47	yes -64
#rpil	no -84	unknown 68
#rqa>	unknown 57
#rqat	no -46	unknown 81
#rqe3	no -148	unknown 107
#rqo>	no -59	unknown 102	yes -45
#rqou	no 42
#rrac	no -77	unknown 92
#rrak	no 68
#rrba	no 45
#rre7	no 125	unknown -93	yes -82
#rre9	no 49	yes -45
#rre>	no 57
#rreb	no 132	unknown -114
#rrec	no -41
#rref	yes -43
#rreg	no -46	unknown 124	yes -101
#rrej	no -51	unknown 73
#rrek	no -53	unknown 47
#rrem	no -94	unknown 59
#rret	no -43	unknown -95	yes 138
#rri7	no -41	unknown 98	yes -55
#rri>	unknown -96	yes 80
#rrie	unknown 53
#rrit	no 139	unknown -89	yes -70
#rrni	no -101	unknown -138	yes 199
#rro>	no -109	yes 93
#rron	no -49	yes 59
#rrou	unknown -95	yes 97
#rrsa	no -105	unknown -83	yes 183
#rrsi	no -62	unknown -67	yes 127
#rrso	unknown -65	yes 43
#rrur	unknown 54
#rsa>	no -57	unknown -47	yes 101
#rsat	no -80	yes 110
#rse>	yes 42
#rset	no -95	unknown 172	yes -77
#rsi>	unknown 49
#rsin	no -45	unknown -70	yes 109
#rso>	unknown -145	yes 173
#rson	no 145	unknown -114	yes -44
#rsou	no 52	unknown -42
#rtab	no 100	unknown -54	yes -57
#rtai	no -95	unknown 134	yes -45
#rtch	unknown -60
#rtea	unknown -108	yes 117
#rtem	no -121	unknown 185	yes -66
#rten	no 44	yes -58
#rter	no -44	unknown 102	yes -73
#rtes	yes -43
#rtet	no 48
#rteu	no -67	unknown -41	yes 108
#rtha	unknown 70	yes -40
#rtie	yes -66
#rtil	no -73
#rtin	no -78	unknown 119	yes -40
#rue>	no -107	unknown 67
#rure	unknown 57
#ruri	unknown 45
#ruxe	no -65	yes 89
#rvat	yes 57
#rve>	no -42
#rveu	no -46	unknown -116	yes 155
#rvic	no -53	yes 56
#rvoi	no 46	yes -105
#rya>	no 89	unknown -70
#rzat	unknown -61	yes 94
#s7a7	no 138	unknown -117
#s7ab	no -90	unknown 68
#s7i7	unknown 54	yes -67
#s9ef	no -41	unknown 83	yes -47
#sa3i	no 79	yes -55
#sa3t	no 86	unknown -51
#sa7a	no 164	unknown -113	yes -52
#sa7t	no 125	unknown -78	yes -46
#sa9>	no 81	unknown -115
#sa9f	yes -61
#sab>	no 42	yes -51
#saba	no 153	unknown -215	yes 80
#sabe	no -59	unknown 61
#sabo	no -58	unknown 73
#sad>	unknown 55	yes -50
#sade	no 57
#sadm	no 103	unknown -60	yes -44
#sadr	unknown -73	yes 95
#safa	unknown 82	yes -70
#safe	unknown 132	yes -85
#safi	no 81	yes -54
#sage	yes 51
#sahb	no -44	yes 45
#said	no 73	yes -74
#sain	no 227	unknown -161	yes -89
#sak>	no 57	unknown -75
#sake	no 70	yes -77
#sakh	no -73	unknown 97
#sal>	no -63	yes 41
#sale	no 172	unknown -115	yes -60
#sali	no -76	unknown 130	yes -75
#sall	no -53	unknown 43
#salm	no 112	unknown -71	yes -42
#sama	no 109	yes -98
#same	no -54	unknown 84
#samu	no -56	unknown -142	yes 199
#san>	unknown -49
#sani	no -59	unknown -50	yes 105
#saou	unknown 77	yes -100
#saqf	no -61	unknown 93
#saqi	no -149	unknown -48	yes 93
#sar>	no 106	yes -90
#saro	unknown 73	yes -40
#sarr	unknown 81	yes -59
#sass	no -74	unknown -63	yes 67
#sat>	unknown -46
#sati	no 95	unknown -65
#sawe	no 88	unknown -44	yes -44
#sawr	no -86	unknown 119
#saww	yes -70
#sayd	no -120	unknown 142
#sayg	unknown -45
#sba3	unknown -158	yes 168
#sbab	no -60	unknown 101	yes -42
#sbag	no -41	unknown 109	yes -67
#sban	yes -42
#sbe3	no -153	unknown -84	yes 219
#sbeg	no 94	yes -103
#sbit	yes 76
#scan	no -53	unknown 69
#scen	no -44	unknown 57
#sch>	unknown -129	yes 108
#scie	no -53	unknown 109	yes -52
#scin	no 45	unknown -66
#scol	no 46
#sder	no -56	unknown -69	yes 124
#se77	no 100	unknown -264	yes 100
#se7>	no 49	unknown -54
#se7t	no 200	unknown -92	yes -115
#se9>	unknown 84	yes -98
#se9f	no -53	unknown -142	yes 179
#seb>	no -136	unknown 187	yes -80
#seba	no -66	unknown 84
#sebn	unknown 92	yes -61
#sech	no -93	unknown 159	yes -76
#seco	unknown 74	yes -76
#secu	yes 58
#sed>	no 69
#sedd	no -70	unknown -59	yes 132
#sedr	no -53	unknown -69	yes 120
#sef>	yes -63
#seff	no 62	unknown -73
#seft	unknown 81	yes -114
#sehd	no 65	yes -49
#sejl	no -65	unknown 152	yes -85
#sek>	yes -61
#sekk	unknown -59	yes 58
#sekr	no 46	unknown -50
#sel3	no -51
#sel7	no -95	unknown 172	yes -78
#selt	no 41	yes -47
#sem>	unknown -82	yes 52
#seme	unknown -92	yes 56
#sen>	no -121	yes 99
#senc	no -104	unknown 148	yes -63
#senn	no 63
#sens	no -44	unknown 44
#sepo	unknown 67
#ser9	no -70	unknown 96
#serb	no 110	unknown -120
#seri	unknown 57	yes -74
#serj	no 51	unknown -42
#serp	no -84	unknown 68
#serr	unknown 53	yes -50
#sert	no 170	unknown -153
#serv	yes 48
#serw	no -92	unknown 225	yes -144
#ses>	unknown 64	yes -118
#seur	unknown 47
#sewr	yes -41
#seww	no -45	unknown 60
#sfer	no 138	unknown -125
#sha>	no -46
#sid>	unknown 75	yes -63
#side	no 59
#sidi	no 52	unknown -43
#sieg	no -119	unknown 101
#sier	unknown 72	yes -66
#sieu	no -74	unknown 58
#sif>	no 84	unknown -135
#sifa	unknown -66	yes 79
#sife	no -52	unknown 72
#sift	no 65
#sin>	no 44	unknown -58
#sina	yes -47
#sini	no -54	unknown 50
#siny	no -83	yes 45
#siph	unknown -59
#sir>	no 58	yes -69
#sira	unknown 111	yes -137
#sis>	no -122	unknown -143	yes 193
#sit>	yes -58
#site	no -54	unknown -62	yes 115
#sito	no -130	unknown 81
#siya	yes -41
#sket	no -139	unknown 46	yes 90
#skha	no -43	unknown 91	yes -50
#skhe	no -193	unknown 134
#skho	no -88	yes 74
#ski>	no -82	yes 87
#skin	no 53
#skli	unknown -45	yes 53
#sla>	unknown -45	yes 56
#slam	no 128	unknown -169
#slan	no 170	unknown -213
#slem	no 79	unknown -47
#slim	no 55	unknown -89
#slna	no 91	unknown -69	yes -43
#slok	no -71	unknown -115	yes 175
#sma3	unknown 45	yes -44
#sma7	no 79	unknown -86
#smah	unknown 125	yes -125
#smar	no -43	unknown 88	yes -44
#smat	unknown 46	yes -49
#sme3	no 49	unknown -45
#sme7	no 102	yes -84
#smeh	unknown -45	yes 72
#smiy	no -88	unknown 50
#smo>	unknown 71	yes -73
#smta	no 44	unknown -51
#sna>	no 41	unknown -55
#snac	no -105	unknown 111
#snan	no -82	unknown -89	yes 168
#snin	no -59
#soir	no 100	unknown -70
#sokk	yes -69
#sol>	no 48	unknown -68
#sole	no -75	unknown 56
#soni	no 192	unknown -151	yes -102
#sonn	no 104	unknown -65	yes -56
#sor3	no -99	unknown -96	yes 155
#sot>	no -45	unknown 93	yes -46
#sou9	unknown 97	yes -71
#sou>	no 40	yes -45
#souk	no -41	yes 50
#soun	no 136	unknown -83	yes -74
#souq	no 42	unknown -40
#sour	no -72	unknown 81
#sous	no 113	unknown -111
#sowe	yes -64
#spag	yes -50
#sqef	no -66	yes 59
#sque	no -94	unknown 40	yes 55
#sr9o	no -47	unknown 108	yes -71
#sra9	no 111	unknown -72	yes -45
#sra>	no -54	yes 60
#srat	unknown -67	yes 45
#sre9	unknown 63	yes -68
#sreq	no -52	unknown 86	yes -41
#srin	unknown 46
#sro>	no 47	unknown -43
#srou	no -52	unknown 80
#srqo	no -130	unknown 169	yes -64
#ss9e	unknown 83	yes -87
#ssab	unknown 80	yes -126
#ssag	no -48	yes 55
#ssai	no 207	unknown -167	yes -70
#ssam	no 157	unknown -79	yes -68
#ssan	unknown -53	yes 64
#ssao	no 52	yes -101
#ssat	no 89	unknown -120
#ssba	unknown 74	yes -86
#ssch	unknown -79	yes 109
#sse7	no 161	unknown -98	yes -71
#sse9	unknown 42	yes -54
#sseb	unknown 64	yes -49
#ssed	no -123	unknown 41	yes 60
#ssef	unknown 61	yes -72
#ssem	unknown -98	yes 68
#ssen	unknown 54	yes -57
#ssep	unknown 67
#sses	no 175	unknown -120	yes -57
#sset	no 80	unknown -118
#sseu	no -68	unknown 77
#ssha	unknown -65
#ssi>	unknown -118	yes 143
#ssie	unknown 75	yes -72
#ssif	unknown -53
#ssil	unknown 66	yes -54
#ssin	unknown -42
#ssir	no -58	unknown 123	yes -77
#ssis	no -54	unknown -77	yes 119
#sslo	no -48	yes 48
#ssma	no 55
#ssna	unknown -53	yes 62
#ssni	no 46	yes -51
#sso>	no -71	yes 64
#sson	no 71	unknown 70	yes -158
#ssou	no 125	unknown -78	yes -69
#ssr>	no -58	yes 92
#ssri	no -123	yes 64
#ssro	no 161	unknown -136	yes -70
#ssui	unknown 60
#sta3	yes 44
#sta>	unknown -43
#stah	no 54	yes -60
#stap	no -46	unknown 63
#stau	unknown 41	yes -65
#stel	no -91
#ster	unknown 54
#stes	unknown 51
#stha	no -84	yes 85
#stia	no -62	unknown 85
#stik	no 72	yes -100
#stiq	unknown 40	yes -78
#sto>	no 50	unknown -60
#stoc	yes 46
#stor	unknown 66	yes -88
#stou	no 100	unknown -129
#stre	no 113	unknown -58	yes -84
#suie	no -79	unknown 126	yes -47
#sult	unknown 65
#supe	unknown -71
#sur>	unknown -56
#sure	no -57	unknown 42
#surt	no 44	yes -58
#suv>	unknown 63	yes -59
#swak	no 131	unknown -105
#swar	no 44
#sway	no -75	unknown 67
#sym>	no -57	unknown 59
#synd	yes -41
#t2ad	no 229	unknown -179	yes -58
#t3a>	no -66	unknown 70
#t3at	unknown -85	yes 102
#t3aw	no -85	unknown 62
#t3el	no -51	unknown 126	yes -90
#t3et	no 94	unknown -102
#t3ew	no 75	unknown -73
#t3we	no 45
#t7el	no -47	unknown -66	yes 114
#t7re	no 63	unknown -91
#t9as	no 144	unknown -102	yes -43
#t9eb	unknown 53	yes -46
#t9el	no 75	unknown -47
#t9et	no -45
#t9ol	unknown -52
#t9ou	yes 43
#t9se	no -51	unknown 76	yes -40
#t9te	yes 41
#ta3>	no -85	unknown 120	yes -40
#ta3j	no -52
#ta3w	unknown 49	yes -72
#ta7o	no -51
#ta9>	yes 42
#tab3	unknown -75	yes 60
#tab>	no -64	unknown 42
#tabi	yes -92
#tabl	no 57	unknown -70
#tach	no 55	yes -89
#tad>	no 75	unknown -62
#tadr	no 76	unknown -47
#taf>	no 151	unknown -96	yes -134
#tafi	no -101	unknown -42	yes 143
#tagh	unknown -43
#tags	no -71	unknown 122	yes -49
#taha	no -92	yes 107
#tahe	no -41
#taho	no 88	unknown -41	yes -46
#taht	unknown -43
#tail	no -95	unknown 134	yes -45
#tair	yes -45
#taji	unknown -85	yes 103
#tal3	unknown -52	yes 52
#tal>	no 103	unknown -98
#tali	no 106	unknown -115
#taly	no -83	unknown 130	yes -48
#tama	no -52
#tana	unknown 46
#tanb	unknown 66
#tanc	no 47
#tang	no -49	unknown 58
#tant	no -46
#tany	unknown -73	yes 90
#taou	no -86	unknown -81	yes 150
#taph	no -46	unknown 63
#tapi	no 49	unknown -68
#tar>	unknown -45	yes 62
#tara	no -88	unknown 42	yes 41
#tare	unknown 54
#tari	unknown 104	yes -87
#taro	no -144	yes 110
#tass	no -98	unknown -62	yes 135
#tati	unknown 60	yes -45
#taur	unknown 41	yes -65
#tawa	no -52	unknown 42
#tawh	unknown -43	yes 62
#tay7	unknown 58	yes -64
#tay>	unknown -65	yes 42
#taya	no -46	unknown 55
#taye	no -42	unknown 75	yes -44
#tayh	no -98	yes 80
#tayy	no 103	yes -113
#taza	unknown -72	yes 63
#tbak	no 104	unknown -100
#tbar	no 47
#tbed	no -80	yes 54
#tbel	unknown -120	yes 129
#tbib	unknown -41	yes 47
#tbki	no -46
#tbou	unknown 52
#tcha	unknown 45	yes -64
#tche	no 55	unknown -48
#tchk	no 73	yes -62
#tcho	unknown 61
#tchq	unknown 77	yes -62
#tdar	no 136	unknown -123
#tder	no 138	unknown -71	yes -68
#tdir	unknown -63	yes 64
#te3a	unknown -166	yes 142
#te7>	unknown 42
#te7e	unknown -220	yes 168
#te9>	unknown 73	yes -64
#te9b	no 54	yes -95
#te9e	no -79	unknown -66	yes 125
#tebl	no 185	unknown -197
#tebn	unknown -54	yes 46
#tebr	yes 53
#tect	no -47
#ted>	no -102	unknown 127
#tef>	no -41	unknown -93	yes 135
#teff	no -69	unknown -72	yes 139
#tefi	no -43	yes 78
#tefo	unknown -164	yes 158
#teht	yes 50
#tel3	no 117	unknown -58	yes -58
#tel>	no -92	unknown 89
#tela	unknown 62
#teli	unknown -75	yes 61
#tell	no -58	yes 95
#telt	unknown -78	yes 62
#tem>	no 106	unknown -43	yes -68
#tema	no -48	unknown 52
#teme	no -121	unknown 185	yes -66
#temm	no -71	yes 66
#temo	no -60	unknown 96
#temp	no -53	yes 59
#ten>	no 72	yes -55
#tens	no 44	yes -58
#tent	no -44	yes 60
#teq>	unknown 58	yes -71
#tera	no -88	yes 79
#terd	unknown 42
#terf	no -73	unknown -142	yes 192
#teri	unknown 48	yes -59
#tern	unknown -59
#terp	no 89	unknown -47	yes -64
#tert	no 43
#tes>	unknown 65
#test	no -75	unknown 126	yes -53
#teto	unknown 59
#teui	no 51	yes -53
#teus	no 167	unknown -118	yes -50
#teyy	unknown -177	yes 136
#tfa>	no -41	unknown -126	yes 159
#tfaw	no -45	unknown 52
#tfe9	no -65	unknown 84
#tfek	no -97	unknown -143	yes 212
#tfel	unknown -94	yes 107
#tfi>	no -72	unknown -135	yes 207
#tfin	no 138	unknown -82	yes -56
#tfit	yes 41
#tfo>	no 242	unknown -228	yes -44
#tghe	unknown 50
#tgol	no -51	unknown 89
#tgou	no -44	unknown 54
#ther	no -46	yes 78
#thom	no 56
#ti7>	unknown 84	yes -54
#tiai	no -62	unknown 85
#tich	no -91	unknown 68
#tif>	unknown 102	yes -77
#tifi	unknown 53	yes -45
#tih>	no 49	unknown -180	yes 138
#tik>	unknown 128	yes -120
#til>	no -73
#tili	unknown 41
#tima	no 76	yes -53
#time	no 134	unknown -74	yes -121
#tin>	no -76	yes 65
#tina	unknown -43	yes 60
#tinc	no 49	yes -54
#ting	no -78	unknown 54
#tini	no 129	unknown -68	yes -62
#tiqu	unknown 61	yes -70
#tir>	no 207	unknown -180	yes -50
#tira	no -237	unknown 167
#tiss	no -125	unknown 123
#tith	no -71
#tivo	no -44	unknown 71
#tiya	no -44	unknown 99	yes -54
#tiyo	unknown 63	yes -52
#tizn	no -52	yes 74
#tjaw	unknown -52	yes 73
#tjer	no 57	unknown -82
#tji>	no -43	unknown 71	yes -48
#tjra	unknown -93	yes 66
#tjre	no 89	unknown -72
#tkeb	no -82	unknown -128	yes 197
#tkes	no 44	unknown -107	yes 57
#tkha	no 117	unknown -69	yes -54
#tkhd	no 49
#tkhl	unknown -61
#tkhn	unknown -76	yes 53
#tkit	unknown -127	yes 52
#tkse	unknown -90	yes 115
#tkte	no -64	unknown 49
#tla3	no -67	yes 53
#tla7	no -47	unknown -90	yes 136
#tla9	no 85	unknown -92
#tlaj	no 153	unknown -106	yes -60
#tlam	no 123	unknown -86
#tlas	yes 43
#tlef	yes -51
#tleq	no 113	unknown -110
#tlfa	yes -58
#tlfo	no 102	unknown -187	yes 67
#tlgh	unknown 58
#tlou	no -119	unknown -98	yes 209
#tlwa	no -54	unknown -70	yes 122
#tma>	unknown -99	yes 43
#tmes	no 234	unknown -166	yes -82
#tmma	unknown -54
#tna>	no 40
#tnef	unknown -41	yes 51
#tnfe	no -44	unknown 55
#tnic	no 63	unknown -50
#tob>	no 75	unknown -61
#tobi	no -76	yes 47
#tock	yes 46
#toil	unknown 75	yes -51
#toir	unknown -53	yes 41
#toli	no 73	unknown -89
#toma	no -77	unknown 149	yes -85
#tond	unknown 76	yes -48
#tono	unknown 44
#tore	unknown 66	yes -88
#tors	no -60	unknown -141	yes 195
#tos>	no 93	unknown -114
#tota	no -66	unknown 137	yes -69
#tou7	no 74	yes -78
#toua	no -42	unknown 56
#toub	unknown 48
#touc	unknown 139	yes -125
#touk	no -76	unknown 114
#toul	no 67	yes -64
#toun	no -43	unknown 41
#tous	unknown 96	yes -64
#tout	unknown 164	yes -177
#toyo	no 65	unknown -100
#tpel	no -59	unknown 43
#tqas	no 110	unknown -69	yes -42
#tqel	no -79	unknown 91	yes -42
#tqet	unknown -102	yes 80
#tqle	no -83	yes 102
#tqte	no 52	unknown -44
#tra9	unknown 88	yes -66
#tra>	no -62
#trac	no 42	unknown -55
#trai	yes -49
#trak	no -143	unknown 211	yes -133
#tran	unknown 46	yes -51
#tras	no -43	yes 73
#trej	unknown 107	yes -96
#tren	no -113	yes 102
#trep	unknown 49	yes -66
#tres	unknown 59	yes -59
#tria	unknown 53
#tric	no -42
#trin	no 55
#trip	no -67	unknown -41	yes 108
#tro>	unknown 42
#tron	no -157	unknown 189
#trop	no 104	unknown -202	yes 84
#trou	unknown 93	yes -75
#trov	unknown 78	yes -44
#tsab	no 97	unknown -43	yes -54
#tsad	no 62
#tsaw	no 42
#tsed	unknown -117	yes 82
#tsef	no 62	unknown -73
#tsel	no -95	unknown 71
#tsen	no 72
#tser	no -42	unknown 44
#tsew	no -53
#tsif	no -57	unknown -75	yes 106
#tsra	no -58	unknown 76
#tsre	no -51	unknown 99	yes -47
#tsrq	no -44	unknown 77
#tsse	no -116	unknown 42
#tta>	no 53	unknown -50
#ttan	no -46	unknown 49
#ttat	unknown -70	yes 64
#ttch	no 43	yes -47
#ttel	unknown -44	yes 71
#ttes	no -79	unknown 125	yes -46
#tti>	no -87	unknown 92
#ttit	unknown -44
#ttla	no 106	unknown -79
#ttoi	unknown -57	yes 53
#ttou	no 79	unknown -101
#tudi	no -53	unknown 83
#tuel	no 59	unknown 93	yes -130
#tuya	unknown 49	yes -50
#twe9	yes -53
#tzel	no -73	unknown -116	yes 158
#u3a>	no 66	unknown -62
#u3i>	yes 59
#u7di	no 83	unknown -42	yes -41
#u7in	unknown -107	yes 93
#uad>	unknown -73	yes 90
#uar>	unknown 96	yes -116
#uari	no -103	unknown 154	yes -81
#uazz	no -67	unknown 86
#uba>	unknown 58	yes -42
#ubel	no 93	unknown -50	yes -65
#ubli	unknown 80	yes -61
#uces	yes -53
#uch>	no -56	unknown 103	yes -47
#uche	unknown -56
#uchk	unknown -217	yes 149
#ucho	unknown 60	yes -53
#ucti	no 121	yes -120
#uda>	yes -48
#ude>	no -133	yes 74
#udi>	no -62	unknown -65	yes 122
#udia	no -91	unknown 134	yes -41
#udir	no 66	unknown -71
#uee>	no -103
#ueli	unknown -62	yes 94
#uell	unknown 49	yes -57
#uen>	no 70	unknown -44
#ueri	yes -54
#uett	no -101	unknown 167	yes -71
#ufa>	unknown -82	yes 106
#ufo>	no 149	unknown -48	yes -124
#ufou	unknown 43
#ugeo	no -75	yes 48
#uha>	no -54	yes 57
#uhdi	no 81	unknown -76
#uhom	no 186	unknown -146	yes -49
#uida	unknown -68
#uie>	no -41	unknown 92	yes -49
#uig>	no -60	unknown 95	yes -42
#uill	unknown 61
#uin>	unknown 45
#uira	no 52	yes -101
#uis>	unknown -73	yes 91
#uit>	unknown -45	yes 55
#uite	no -84	unknown 126	yes -41
#uja>	no -75	unknown 104	yes -43
#uka>	yes 40
#ukai	no -51	unknown -117	yes 123
#ukh>	no -140	unknown -132	yes 256
#ukha	no -48	unknown -47	yes 96
#ula>	yes 55
#ulan	yes 68
#ulay	yes -66
#ulch	no 66	unknown -68
#ule>	no -61
#ulev	no -114	unknown 125
#uli>	unknown -81
#ulil	no 66
#uliy	no -89	unknown 76
#ulla	unknown -48
#uloi	no -42	unknown 86	yes -42
#ulou	no 40
#ulta	unknown 65
#ulti	unknown 46	yes -73
#ultr	no -43	unknown -82	yes 113
#ulur	no -72	unknown -67	yes 138
#uma>	yes -43
#umat	no -60	unknown -45	yes 96
#umen	no -74	unknown 51
#une>	unknown 45
#unet	unknown 73	yes -46
#uni>	unknown -60	yes 69
#unt>	no 58	yes -92
#upe>	no 90	unknown -49	yes -53
#uper	unknown -71
#uqa>	no -104	yes 107
#ura>	unknown -47
#urea	unknown 61	yes -83
#ures	unknown 72
#urge	no 68	unknown -90
#urgo	unknown -45
#urib	no 111	unknown -77	yes -42
#urik	no -56	unknown 113	yes -57
#urin	unknown 52	yes -52
#uris	no 49	yes -53
#urit	no -79	unknown 81
#uros	unknown 61	yes -49
#urri	no -144	unknown 58	yes 77
#urs>	no -48	unknown 61
#ursi	unknown 42	yes -48
#urte	no 44	yes -58
#usa>	no 92	yes -95
#usi>	no 133	unknown -116
#usin	no -69	unknown 97
#usko	unknown -71	yes 44
#ussi	no -57	unknown 78
#usta	unknown 41
#uste	no -95	unknown 130	yes -43
#ustr	no 92	yes -73
#uta>	no 50	unknown -46
#uteu	no 77	yes -59
#uti>	unknown -104	yes 78
#utiq	no -68	unknown 150	yes -82
#utre	no 96	unknown -74
#utte	no -139	unknown 196	yes -93
#utue	no 59	unknown 93	yes -130
#uwa>	no -103	unknown 157	yes -63
#uxel	no -65	yes 89
#uya>	unknown -48
#uyau	unknown 49	yes -50
#uzin	no 102	unknown -91
#uzni	no -59
#vabo	unknown 52	yes -58
#vacc	unknown -54	yes 82
#vais	unknown 61	yes -87
#vane	unknown -54	yes 40
#vant	no -59	unknown 66
#vard	no -114	unknown 125
#vase	no 66	yes -104
#vati	yes 57
#vehi	unknown 51	yes -41
#vel>	no -53	unknown 94	yes -40
#velu	no -92	unknown 121	yes -40
#vemb	no -67	unknown 112	yes -49
#veme	no -50	unknown 87	yes -40
#vend	no 82	unknown -66
#vent	unknown 63
#ver>	no -45	yes 61
#verg	unknown -64
#verr	no 54	yes -104
#vers	no -49	unknown 84
#vest	no -62	unknown 85
#veur	no -89	yes 85
#vice	no -53	yes 56
#vide	no -51
#vier	no -41	unknown 132	yes -90
#vile	no -92	unknown 54
#vise	unknown 78	yes -44
#voca	no 40
#voir	no 46	yes -105
#vois	unknown 63	yes -64
#voit	no -64
#vol>	unknown 61
#vola	unknown -63	yes 81
#volt	no 87	yes -58
#voya	yes 40
#vrai	no 54	unknown -80
#vril	no -53	unknown 83
#w9e3	no 47	unknown -44
#w9ef	no -61	unknown 40
#w9fa	no -114	unknown 148	yes -63
#wa3e	unknown 108	yes -98
#wa7e	unknown -45
#wa9f	no -44	yes 59
#wa9t	no 108	unknown -75
#wab>	no 40	yes -47
#wach	no -40	unknown 72
#wade	no -45	unknown 90	yes -47
#wahe	no 78	unknown -49
#wajb	no -75	unknown -49	yes 122
#waje	no -79	unknown 76
#wak>	no 131	unknown -105
#wakh	no 130	unknown -125
#waki	unknown 67
#wald	unknown -121	yes 128
#wali	no -51	yes 61
#wall	unknown -116	yes 97
#walo	no 42
#wani	no -52	unknown 42
#ware	unknown 80	yes -51
#wat>	yes 66
#wate	no 68	yes -67
#waw>	no -88	yes 75
#wayj	no 73
#wbou	no -58	unknown 47
#wch>	unknown 63	yes -94
#we7d	no -65	yes 72
#we99	no 75	unknown -58
#we9e	no 46	unknown 47	yes -94
#we9f	no 63	yes -64
#we9t	unknown 54
#wedn	no -93	unknown -134	yes 209
#week	unknown 57
#weh>	yes 61
#wej>	unknown -52
#wejh	no -67	yes 85
#wela	no -44	unknown -65	yes 107
#welt	no 86	unknown -69
#wer9	unknown 55	yes -57
#wert	no 51	unknown -53
#wesl	no -59	unknown -91	yes 144
#wess	no -40	unknown 81	yes -43
#wet>	no 54	yes -41
#wgef	unknown -61	yes 67
#wha>	no -41	unknown -48	yes 89
#whom	no -40	unknown 96	yes -64
#wi9a	yes -41
#wia>	no -50	unknown -72	yes 113
#wich	no 68	yes -59
#wid>	unknown 96	yes -79
#wil>	unknown -110	yes 87
#wira	no 88	unknown -170	yes 72
#wja3	unknown -59	yes 69
#wja>	no -93	unknown 150	yes -67
#wje3	no -48	yes 84
#wjoh	unknown 59
#wlba	no 113	unknown -89
#wld>	no -94	unknown 120
#wldi	no -56	yes 43
#wli>	no 65	unknown -100
#wlid	no 60
#wmay	no 81	unknown -41
#wnou	unknown -62	yes 56
#wra9	unknown 57
#wrek	no -62	unknown -71	yes 111
#wrou	no -44
#wsel	no 84	unknown -57
#wslt	no 228	unknown -142	yes -88
#wsse	unknown -45
#wssl	no 65	yes -42
#wwej	no 61
#wwel	no -98	unknown 73
#wwer	no -54	unknown 55
#wwet	no 51	yes -46
#wya>	no 44
#xell	no -65	yes 89
#xper	unknown 51
#xtin	unknown 56	yes -43
#xyge	no -40	unknown -71	yes 110
#y3ou	unknown 102	yes -71
#y3re	no -72	yes 98
#y3ti	unknown 66	yes -83
#y7at	no 142	unknown -102	yes -46
#y7el	no -61	unknown 115	yes -57
#y7er	no -91	unknown -142	yes 209
#y7re	unknown -87	yes 112
#y9de	no 61	unknown -87
#y9et	no -72	unknown 91
#y9ol	no -151	unknown 165
#y9ou	no -102	unknown 129
#y9te	no -60	unknown 71
#ya3n	no 117	unknown -95
#yada	unknown -53
#yage	unknown 80	yes -45
#yah>	unknown 47
#yajo	no -81	unknown 122	yes -43
#yala	no -87	unknown 80
#yale	no -76	unknown 111
#yalk	unknown 52	yes -47
#yaln	yes 54
#yalo	unknown 73	yes -42
#yam>	unknown -41	yes 48
#yan>	no 51	unknown -69
#yana	unknown 42	yes -42
#yani	unknown -101	yes 90
#yara	unknown 45	yes -46
#yass	no -77	yes 107
#yata	unknown -51	yes 54
#yath	unknown -60	yes 85
#yatn	no 41	unknown -75
#yato	no -80	yes 78
#yau>	unknown 45	yes -52
#yawm	no 81	unknown -41
#yba>	unknown 63	yes -80
#ych3	no -83	unknown 153	yes -69
#yche	no -142	unknown -83	yes 199
#ychk	no -85	yes 58
#ycle	unknown -78	yes 77
#yda>	unknown 58	yes -46
#ydeh	no 113	unknown -43	yes -78
#ydek	no 223	unknown -142	yes -109
#yder	no -55	yes 48
#ydha	no 101	unknown -121
#ydi>	unknown -92	yes 69
#ydih	unknown -91	yes 107
#ydir	no -56	unknown 42
#ydkh	yes 45
#ydor	no -92	yes 125
#ydou	unknown -65	yes 51
#ydre	unknown -64	yes 47
#ydrh	no -43	yes 65
#ydrn	unknown -64	yes 89
#ydrr	no -84	yes 64
#ye3>	no -81	yes 43
#ye7>	no 51	unknown -188	yes 113
#yeb>	no 50	yes -58
#yedd	no -49	unknown -56	yes 105
#yef>	no 90	yes -140
#yeg>	no 61	unknown -75
#yeh>	no -123	unknown 148
#yel>	no 62	yes -57
#yem>	no 114	unknown -83	yes -85
#yess	no -40	yes 78
#yet>	unknown 44
#yett	yes -41
#yga>	no 61	yes -40
#ygen	no -40	unknown -71	yes 110
#yghe	no 130	unknown -102
#yghl	no -62	unknown -60	yes 121
#ygol	no -72	unknown 89
#ygou	no -68
#yha>	no -119	unknown 172	yes -77
#yhde	no -74	yes 79
#yhez	no -131	yes 61
#yina	yes 49
#yjaw	no -52	unknown 54
#yjbe	no 65	unknown -165	yes 102
#yjiw	no 112	unknown -49	yes -81
#yjri	unknown 44	yes -73
#ykhl	unknown 61
#ykhr	no -57	unknown 53
#ykou	no 78	yes -59
#ykte	no -99	unknown 101
#yl3b	no 63	yes -40
#yl3e	no 52	yes -64
#yla>	no -108	yes 107
#yma>	no 194	unknown -143	yes -68
#ymch	no 79	unknown -94
#yn3e	no 68	unknown -106	yes 40
#yna>	no -52	unknown 87
#ynac	no 42	yes -60
#yndi	yes -41
#yom>	unknown 46
#yoma	yes -46
#yon>	no 58	unknown -67
#yota	no 65	unknown -100
#yous	yes -63
#yout	unknown 55
#yra>	yes -40
#yrat	no -45	yes 48
#yret	no 79	unknown -42	yes -47
#yrin	no 93	unknown -66	yes -50
#ysaw	no 88	yes -96
#yser	no 135	unknown -103	yes -62
#yseu	no -97	unknown 150	yes -52
#ysin	no -54	yes 69
#ysni	no -43
#yssi	no -64	unknown 59
#ytbe	no -89	unknown -45	yes 73
#ytfi	no 47	unknown -43
#yti>	no 113	unknown -51	yes -74
#ytna	no 50	yes -53
#yto>	no -71	yes 79
#ytou	no -120	unknown 67
#ytse	no 49	yes -81
#yure	no 57	unknown -59
#ywje	unknown -43	yes 73
#yya>	yes 64
#yydo	no 50	unknown -102
#yye7	no 104	unknown -219	yes 114
#yyed	no 146	unknown -54	yes -115
#yyer	unknown -103	yes 107
#yytn	unknown 51	yes -53
#yyto	no -126	unknown 102
#zade	no -86	unknown 96
#zadt	no -46	unknown 40
#zago	no -56	unknown -77	yes 123
#zaj>	no 56	unknown -83
#zal>	no -44	unknown 53
#zam>	no -50	unknown -82	yes 126
#zan>	no -94	unknown 169	yes -81
#zdem	no -110	unknown 74
#zdir	unknown -51
#zeft	no -120	yes 58
#zeg>	no 89	unknown -43	yes -46
#zel9	unknown -70	yes 102
#zel>	unknown 43
#zela	no 219	unknown -178	yes -77
#zell	no -52	yes 73
#zeln	no 99	unknown -82
#zelt	no -46	unknown 49
#zen>	unknown 47	yes -58
#zenq	no -82	yes 54
#zer9	unknown -59	yes 86
#zerk	no -49
#zet>	no 55	unknown -53
#zeyy	unknown -103	yes 107
#zgin	unknown 70	yes -50
#zha>	no -72	unknown 92	yes -50
#zid>	unknown 89	yes -66
#zila	no -46	unknown -47	yes 92
#zin>	unknown -103	yes 97
#zina	no 104	unknown -107
#zine	unknown 121	yes -93
#zit>	no 43	unknown -62
#zito	no -86	unknown 94
#zjaj	no -49	yes 54
#zlat	no 94	unknown -83
#zle9	unknown -139	yes 130
#zleq	unknown -133	yes 150
#zlou	yes 48
#zn9a	unknown -48	yes 49
#znik	no -59
#znit	no -52	yes 74
#zon>	unknown 50	yes -52
#zone	no 61
#zouh	unknown -114	yes 76
#zout	unknown -43
#zrab	yes -59
#zre9	no -57	unknown -101	yes 158
#zrib	no -97	unknown 140	yes -52
#zyan	no 41	unknown -95	yes 53
#zza>	unknown -47	yes 58
#zzaj	no 81	yes -54
#zzan	no -109	unknown 72
#zzeg	no 104	unknown -90
#zzit	no -62	unknown -98	yes 150
#zzo>	no -53	unknown 64
#zzou	unknown -106	yes 111
000	unknown 82	yes -67
1	no -117	unknown 153
10h	unknown -40
11	yes -43
11h	no 112	unknown -143
12000	no -53	unknown 82
12h	yes 41
13	unknown -44	yes 51
14	no -50	unknown 94	yes -47
15h	no -45
16	unknown 102	yes -69
16h	unknown 71	yes -46
17	no -62	yes 90
17h	no 83	unknown -82
18	no 79	unknown -90
1800	unknown 51
20	no 70	yes -48
207	no -71	unknown 92
2100	unknown 74	yes -41
22	unknown -56	yes 88
23h	no 72	unknown -53
25	no 51
250	yes -41
27	no 57	yes -111
28	no -66	unknown 63
300	no -48	unknown 82
3000	no -41	yes 40
3008	no -116	unknown 146	yes -45
3400	unknown 52
35	no -176	unknown 150
3a2ila	no 124	unknown -47	yes -145
3achoura	no -56	yes 74
3ad	unknown 115	yes -99
3add	no 52	unknown -110
3adi	unknown 52	yes -54
3afakom	no -61
3amer	no -103	unknown 49
3andi	no -55	unknown 122	yes -66
3aref	no -194	unknown 211
3awnouni	unknown -53	yes 82
3chiya	unknown -91	yes 52
3dem	no -56	unknown -164	yes 212
3ed	unknown -44	yes 67
3edd	no 40	unknown -76
3emmer	no 158	unknown -148
3emmi	no 46	unknown -116	yes 56
3en9i	no -101	unknown -164	yes 211
3end	unknown 69	yes -71
3endha	unknown -128	yes 91
3endhom	no -188	unknown 121
3endna	no -61	yes 49
3endo	unknown -45	yes 50
3eyet	no -79	unknown 100
3eyt	no -60	unknown 105	yes -45
3eyyet	unknown 68	yes -59
3eyyetna	no 82	yes -63
3imara	unknown -50	yes 53
3inha	no -200	unknown -47	yes 224
3ini	no 114	unknown -76	yes -50
3inia	no 80	unknown -94
3iniya	unknown -71	yes 87
3iyetna	no 97	unknown -55	yes -42
3lia	no -46
3lina	no 60	unknown -59
3liya	no -71	unknown 87
3mmer	no -213	unknown 256	yes -102
3mmerna	no 129	unknown -74	yes -54
3ndha	no -50	unknown -85	yes 135
3ndhom	unknown 41
3ndi	no -50
3ndkom	no -41	yes 45
3ndna	yes -43
3on9i	no -51	unknown -63	yes 110
3on9o	no -104	unknown -74	yes 153
3otla	no 65	yes -56
3refna	no -40	unknown 113	yes -72
3reftch	no -60	unknown 55
3tana	no -60	yes 40
3tit	no 100	yes -94
3tithom	no -43	unknown 40
3wej	unknown -104	yes 95
400	no -41	unknown 52
4200	no 97	unknown -53	yes -69
45000	no -43	unknown 73
4h	unknown -41	yes 73
4x4	unknown -47	yes 74
5	yes 45
50	unknown -69	yes 55
500	unknown 106	yes -119
60	no 141	unknown -70	yes -79
600	no 55	yes -65
65	no 89	unknown -51	yes -46
7	no -51	yes 80
70	no -67
7adita	unknown -84	yes 74
7ajra	unknown 63	yes -76
7alo	unknown 77	yes -59
7amla	yes 56
7amra	no -53	unknown 124	yes -69
7anout	no -102	unknown 114
7anouti	no 59
7awlo	unknown 44	yes -112
7bess	no -73	unknown 66
7chouma	unknown 82	yes -116
7dana	no 67	yes -49
7did	no -77	yes 104
7dida	no -81	unknown -203	yes 239
7ed	no 102	unknown -58	yes -44
7ejra	unknown 76	yes -42
7ekk	unknown 48	yes -48
7ekkit	unknown -53
7el	unknown -120	yes 153
7ell	unknown -61	yes 52
7ellit	no -138	unknown -70	yes 198
7ello	unknown 124	yes -116
7ellouf	no 158	unknown -129	yes -50
7er9at	no -51	yes 42
7essa	no 93	unknown -73	yes -52
7essit	no -67	unknown 51
7eyyed	no 216	unknown -131	yes -158
7it	no -52	unknown 51
7jar	no -128	unknown 52	yes 66
7jer	unknown -59	yes 70
7jra	no -107	yes 46
7llit	no -95	unknown 71
7mar	no -85	unknown 203	yes -156
7mer	yes 47
7na	no 79	unknown -70
7ofra	no -90	yes 51
7re9	no -63	yes 47
7tit	no -91	unknown 110	yes -51
7wajbi	no -85	unknown -50	yes 134
7wayej	yes -54
7wayj	no 179	unknown -161	yes -45
8000	unknown 48
890	no -44
8h	no -82	yes 57
9	unknown -43
900	unknown -55
9ad	no -52	unknown 111	yes -64
9ahwa	yes -51
9alo	no 60	unknown -53
9alt	no 171	unknown -128	yes -68
9asha	no -153	unknown 188	yes -70
9d	no -53	unknown -67	yes 97
9dam	no -84	unknown 57
9ddam	no -76	yes 72
9dertch	no -78	yes 93
9dim	no -226	unknown 212	yes -55
9dima	no -45	unknown -41	yes 81
9ed	no 86	unknown -49	yes -43
9er3a	no -102	unknown -47	yes 125
9et3at	unknown -51	yes 79
9oddam	no 44	yes -58
9oddami	no -61	unknown -54	yes 101
9rib	no 42	unknown -104
9te3	no -49	unknown 61	yes -46
=answer: no	no 69	yes -46
=answer: unsure	unknown 50
=being: animal	unknown -42	yes 57
=constat: not-done	no 51	unknown -41
=danger: now	no 79	unknown -163	yes 56
=danger: over	unknown 47	yes -75
=danger: plea	unknown -159	yes 107
=danger: present	no -53	yes 65
=danger: put-out	no 53
=document: carte_grise	no 94	unknown -66	yes -83
=document: constat_degat_des_eaux	no -43	unknown 100	yes -82
=document: devis_ou_facture	unknown 52	yes -93
=document: photos	unknown 45
=document: recepisse_plainte	no -98	unknown 124
=hedge: hedge	no -66	unknown 118	yes -55
=idiom: figure	no 101	unknown -80
=idiom: no-longer	no -126	unknown 67	yes 45
=idiom: part	no 73	yes -108
=injuries no	no 259	unknown -162	yes -97
=injuries no rather	no 236	unknown -104	yes -133
=injuries no sure	no 265	unknown -178	yes -88
=injuries none	no -106	unknown 169	yes -63
=injuries unknown	unknown -59
=injuries unknown unsure	unknown -59
=injuries yes	no -88	unknown -118	yes 206
=injuries yes sure	no -88	unknown -118	yes 206
=injury: absent	no 262	unknown -176	yes -93
=injury: body	no -104	unknown -105	yes 208
=injury: casualty	no -47	unknown -133	yes 181
=injury: doubt	no -205	unknown 316	yes -169
=injury: grave	no 106	yes -79
=injury: nobody	no 246	unknown -178	yes -69
=injury: one-well	no 190	unknown -151
=injury: perhaps	no -47	yes 54
=injury: symptom	no -106	unknown -98	yes 205
=intent: complaint	no -66	unknown 91
=intent: correct	unknown 88	yes -101
=intent: declare	unknown -43	yes 50
=intent: follow	no -55	unknown 119	yes -68
=intent: greet	no 63	unknown -60
=intent: help	no -62	unknown 51
=intent: human	no 61	yes -74
=intent: language	no 183	unknown -120	yes -83
=intent: other	no 69	unknown -112
=intent: thanks	unknown 50	yes -85
=liability: unclear	no 99	unknown -60	yes -100
=other autre	unknown 96	yes -87
=other bris_de_glace	no -107	unknown 136	yes -55
=other collision	unknown -82	yes 109
=other incendie	unknown -205	yes 154
=other vandalisme	unknown 102	yes -117
=other vol	no 55	unknown -73
=party: alone	no 46	yes -49
=party: foreign	unknown 104	yes -131
=party: hit-and-run	no -77	yes 43
=party: neighbour	yes -42
=party: nobody-else	no -50	unknown 71
=party: other-vehicle	unknown -40
=party: theirs	no -103	unknown 200	yes -119
=party: unknown-origin	no -108	unknown 123
=party: vehicle	yes 58
=party: witness	no 53
=person: close	unknown -53	yes 71
=person: driver	unknown -44	yes 51
=person: of-vehicle	unknown -80	yes 54
=person: self	no 62	unknown -89
=police: not-done	unknown 77	yes -53
=scene: autre	no -42	unknown 143	yes -99
=scene: dommage_materiel	unknown 41	yes -62
=scene: evenement_climatique	no -66
=scene: incendie	no 48	unknown -54
=scene: vandalisme	unknown 73	yes -51
=scene: vol	unknown 88	yes -66
=status: awaited	unknown -70
=status: not-yet	no 64
=status: refused	unknown 53
=status: unfinished	no -49	yes 53
=thirdParty no sure	no 49
=thirdParty unknown	no -121	unknown 148
=thirdParty unknown unsure	no -121	unknown 148
=thirdParty yes rather	no 45
=type autre	unknown 104	yes -91
=type autre sure	unknown 99	yes -91
=type autre unsure	no -59	unknown 128	yes -101
=type blessure	no -64	unknown -71	yes 136
=type blessure sure	unknown -95	yes 134
=type blessure unsure	no -77	unknown -59	yes 135
=type bris_de_glace rather	unknown -55
=type bris_de_glace sure	unknown 44
=type bris_de_glace unsure	no 52	unknown -127	yes 57
=type collision unsure	no 59	yes -52
=type degats_des_eaux	unknown 45	yes -46
=type degats_des_eaux rather	unknown -56
=type degats_des_eaux sure	unknown 64	yes -60
=type degats_des_eaux unsure	no -191	yes 115
=type dommage_materiel	unknown 92	yes -96
=type dommage_materiel sure	unknown 85	yes -100
=type dommage_materiel unsure	no -61	unknown 141	yes -87
=type incendie rather	unknown 71	yes -105
=type incendie sure	unknown -43
=type vandalisme	unknown 51
=type vandalisme sure	unknown 53
=type vandalisme unsure	no -48	unknown 111	yes -60
=type vol rather	unknown 105	yes -135
=type: blessure	unknown -95	yes 80
=type: dommage_materiel	no 41
=type: incendie	unknown -56
=type: vandalisme	unknown 60	yes -55
abri	no 63	unknown -93
accrochage	yes -51
ach	no -49	unknown 48
afriquia	unknown 46	yes -44
agadir	no -83	yes 64
agdal	no -43
agent	no -140	unknown 139
ain	no -77	unknown 61
airbag	no -87	unknown -51	yes 129
airbags	no 50
ait	no -56	unknown -78	yes 127
akhor	no 166	unknown -115	yes -56
alarme	unknown 58
alf	no 85	yes -59
allal	no 134	yes -164
ambulance	unknown -56	yes 81
ane	no -106	yes 72
anfa	no -65	unknown 49
annulation	unknown 60
antenne	no -42	unknown 82
antivol	no -44	unknown 71
appareil	no -61	unknown 101	yes -42
appartement	no -121	unknown 185	yes -66
aquarium	no -103	unknown 154	yes -81
arb3	no 49	unknown -57
arret	no -43	unknown -95	yes 138
arrondissement	unknown -49	yes 72
ascenseur	no -62	unknown 43
aswak	no 131	unknown -105
atay	unknown -99	yes 68
atelier	unknown -76	yes 49
atlas	yes 43
attestation	no -75	unknown 126	yes -53
audi	unknown 60	yes -54
auto	no 104	yes -105
autre	no 112	unknown -87
avant	no -61	unknown 43
avocat	no 40
avril	no -53	unknown 83
azilal	no -46	unknown -47	yes 92
azrou	no 67	unknown -83
b3id	no 127	yes -138
b7alha	unknown -58
b7alo	no 138	unknown -103	yes -45
b9ach	no -50	unknown 41
b9at	no -65
b9atch	no -88	unknown 74
b9aw	no 134	unknown -53	yes -106
b9ina	no 90	unknown -111
b9it	no -77	yes 73
b9itch	no -71	unknown 51
ba	unknown 74	yes -105
ba3d	no -74	unknown 81
bab	no 80	unknown -71
baba	unknown -53
bach	no -50	unknown 60
bache	no -131	unknown -151	yes 194
baghi	no -43	unknown 85	yes -41
baie	no -61	yes 46
bain	no -78	unknown 105	yes -40
balcon	no -59	unknown 85
ballon	no -94	yes 93
ban	no -159	unknown 196	yes -55
baqi	no -53	unknown 61
barbecue	no -62	unknown -82	yes 121
bare7	no 93	unknown -84
barh	yes -52
barra	unknown -91	yes 63
bas	no 162	unknown -139
batterie	no -63	unknown 49
bayd	no 84	yes -60
bayda	no -43	unknown 64
bba	no -98	unknown 80
bbah	no -68	unknown -40	yes 108
bd	no -54
bdaw	no 47	unknown -96
be3d	unknown -81	yes 107
beldi	no -148	yes 110
belge	no 67	unknown -77
belgique	yes -45
belli	no -52	unknown 76
beni	no 45
bent	unknown 82	yes -70
benti	no 73	yes -54
berkane	no -49	unknown 73
berlingo	yes -42
bernoussi	no -44
berra	no 176	unknown -148
berrechid	no -41
berri	no 123	unknown -127
beton	unknown 57
bgha	unknown -67	yes 56
bghat	no -47	unknown 55
bghatch	no -42	unknown 138	yes -125
bghaw	no -63	unknown 42
bghawch	no 124	unknown -65	yes -92
bghina	no 74	yes -46
bghitch	no -64	unknown -62	yes 120
bhal	unknown 75	yes -57
bi	no 115	unknown -107
bia	no 44	yes -61
bicyclette	unknown -60	yes 61
bida	unknown 65	yes -44
bidon	no -127	unknown 40	yes 40
bien	unknown -56
bih	no -64	unknown 45
biha	no 59	yes -48
bikhir	no 94	unknown -87
billet	unknown 104	yes -69
bina	no 43	unknown -101	yes 55
bir	no 126	unknown -44	yes -92
bisklita	no -51	yes 63
biya	yes 58
bka	no 117	unknown -125
bkat	no 207	unknown -176	yes -48
bkhir	no 191	unknown -137	yes -82
blassa	no 138	unknown -40	yes -106
blastou	no 126	unknown -193
blesse	no 141	unknown -96	yes -44
blesses	no 175	unknown -120	yes -57
bmw	no 89	unknown -122
bnadem	no 92	unknown -52	yes -40
bnt	no 45	unknown -125	yes 56
bo7dha	no -61	unknown 136	yes -82
bo7di	unknown -58
bo7do	no 136	unknown -89	yes -52
bo7dou	no -166	unknown 142
boite	no 45	unknown 103	yes -167
bolice	no -57	unknown 143	yes -96
bolis	no -79	unknown -47	yes 112
bomba	no -146	unknown 105
bombe	no 84	unknown -53
bonjour	no 42
bou7di	no 83	unknown -42	yes -41
bouazza	no -67	unknown 86
bouhdi	no 81	unknown -76
boulevard	no -132	unknown 160	yes -65
bouskoura	unknown -71	yes 44
bouta	yes -44
bouznika	no -59
box	unknown 50	yes -50
bqa	unknown -67	yes 41
bqach	no -71	yes 74
bqat	no -83	unknown 47
brahim	no -51	unknown 114	yes -62
brigade	unknown 71	yes -49
brise	no -44
brouillard	no -80	unknown 103
bruxelles	no -65	yes 89
bureau	unknown 61	yes -124
bus	no 61	unknown -105
byed	unknown 41
bzaf	no -51	unknown 54
bzerba	no -41
bzzaf	unknown 71	yes -79
cabinet	no -63	unknown 105	yes -53
cable	no 101	yes -79
cadenas	unknown 71	yes -41
cafe	no 106	yes -101
caisse	no 43	unknown -52
camera	unknown 85	yes -56
camira	no -46	unknown 83	yes -40
canalisation	no 128	unknown -102
capot	unknown 49
capote	unknown 71	yes -61
car	yes -54
caravane	unknown -79	yes 51
carglass	no -98	unknown 127
carrosserie	no 129	yes -157
carter	no -54	unknown 128	yes -108
casque	no -118	unknown 49	yes 61
catalyseur	no -52	unknown 82
cave	no -63	unknown 135	yes -72
ceinture	no -59	unknown -95	yes 156
ch3let	no -96	unknown 61
ch7al	no -45	unknown 100	yes -59
cha3el	yes -63
cha3ri	unknown -66	yes 85
chad	unknown 73	yes -49
chafnich	yes 59
chahada	no -63	yes 78
chahda	no 60	yes -78
chahed	no 173	unknown -148	yes -46
chaine	no -66	unknown 94
chantier	yes 45
chargeur	no -139	unknown 112
charika	no 54	yes -47
chariot	no -55	unknown 42
chauffeur	unknown -67	yes 40
chedat	unknown -54	yes 69
chef	unknown 63	yes -85
chefara	unknown 55	yes -41
chefchaouen	no 70	unknown -44
cheft	no 69	unknown -54
cheftch	unknown 79	yes -124
cheftou	no -155	yes 166
cheikh	unknown -75	yes 48
chejra	no 61	unknown -41
chekaya	unknown 44	yes -45
chem3a	no -44	unknown 49
cheminee	yes -66
chft	unknown 69	yes -59
chhar	unknown 45
chhor	yes 42
chhour	no -55	unknown 44
chibani	unknown -72	yes 69
chichaoua	no -49	yes 66
chifor	yes 63
chifour	no 77	yes -63
chkitch	no -112	unknown -139	yes 180
chkoun	unknown 49
chno	yes -42
choc	no 62	yes -66
chrajem	unknown 52	yes -44
chrara	no -49	unknown -44	yes 72
chrejem	unknown -93	yes 60
chrit	no 66	yes -60
chrito	unknown 62
chta	yes -56
chtouka	no -76	unknown 114
chwia	no -50	unknown -72	yes 113
chwiya	unknown -64	yes 62
cin	no -124	unknown 195	yes -82
circuit	unknown -40
civile	no -92	unknown 54
clavier	no -67	unknown 173	yes -123
cle	unknown 50
client	unknown -59	yes 47
clim	no 91	unknown -61
climatiseur	no 55
cm	no 86	yes -59
cocotte	no -85	yes 71
coiffure	unknown 59
colle	unknown 48
colonne	no -71	unknown 95
commune	no -54	unknown 94	yes -50
compagnie	unknown 66
compteur	no -61	unknown 69
comptoir	no 51
congelateur	no 108	yes -74
corniche	no -134	yes 135
couloir	no -61	unknown 108	yes -50
court	unknown -46
credit	no -105	unknown 197	yes -130
dab	no -148	unknown 69	yes 69
dabt	yes 46
daha	no -72	unknown -95	yes 167
dahri	no -47	unknown -91	yes 133
dak	no -95	unknown -55	yes 151
dakchi	yes -47
dakhet	yes 45
dakhla	no -56	unknown 57
dakhlat	no 78	unknown -149
darbatni	no -63	unknown -57	yes 114
darbni	no 101	unknown -85
daret	no 47	unknown -40
darha	no -59	unknown 71
dart	no 43	unknown -59
dat	unknown 61
dayer	unknown 94	yes -113
dayra	yes -42
dayz	no 142	unknown -124
dazet	no 55	unknown -53
dazt	no -74	unknown 61
dbab	no -111	unknown 48	yes 57
dda	no -41	unknown 65
ddar	no 123	unknown -79	yes -47
ddat	no -58	yes 67
ddatou	yes 57
ddaw	no -40
ddawh	unknown -66	yes 93
ddawha	yes 54
ddem	no -102	unknown -55	yes 151
ddinaha	unknown -40	yes 61
ddow	no -46	yes 48
de	unknown 66	yes -50
decembre	unknown 50	yes -41
declaration	unknown 44
degat	unknown -44
degats	unknown 53
dehri	no -48	unknown -92	yes 149
dehrou	no -97	unknown -208	yes 240
dekhan	unknown -78	yes 48
dem	unknown -80	yes 103
demenagement	unknown 101	yes -115
demi	unknown -57	yes 87
depanneuse	unknown 60
depot	no -67	yes 59
derba	no 62	unknown -53
derbat	no 54	unknown -42
derbatni	no 127	unknown -44	yes -94
derbna	no 92	unknown -60
derbouni	no -44	unknown -149	yes 167
derk	no -86	unknown 178	yes -101
dernahch	no -65	unknown -57	yes 112
derri	unknown -125	yes 127
dert	unknown 51
derte	no -48	unknown 51
dertha	unknown 73	yes -43
devis	no 66	yes -44
dfe3ni	no -45	unknown -125	yes 165
dghya	unknown -65
dguig	no -60	unknown 95	yes -42
dhab	unknown 70	yes -69
dheb	unknown 64	yes -60
dhri	no -46	unknown -78	yes 122
diab	no -94	unknown 93
dial	unknown 56	yes -47
dialo	unknown -54	yes 90
dima	unknown -105	yes 69
dir	no -112	unknown 107
dirham	no -45	unknown 97	yes -54
dkhan	no -88	unknown -55	yes 126
dkhelna	unknown -86	yes 103
dkhelt	no 64	unknown -73
dkhlat	unknown 54
dkhlou	no -79	unknown 58
dlam	no 60	unknown -57
dlo3	no -89	unknown -92	yes 181
dlou3	no -55	unknown -79	yes 133
do	no -58	unknown 98	yes -47
donc	unknown 54	yes -43
dora	unknown 92	yes -88
dos	no -89	yes 57
douar	unknown 96	yes -116
double	unknown 43	yes -62
douche	unknown -105	yes 66
dra3ha	no -86	unknown -115	yes 168
dra3i	unknown -188	yes 213
dra3o	no -93	unknown -116	yes 178
drab	no 74	unknown -137	yes 57
drabni	no -95	yes 103
drbatni	no 45	yes -45
drbo	yes -42
drebni	no -40	unknown -56	yes 95
drebt	no -52
drebto	no 185	unknown -111	yes -109
drhm	yes -45
driss	no -83	unknown -65	yes 132
droj	no -44	yes 61
drouj	unknown -64	yes 69
drri	no 41	unknown -98	yes 44
duster	no -95	unknown 130	yes -43
dw	unknown -157	yes 100
dwa	no -64	unknown 76
dyalhom	no -90	unknown 42	yes 47
dyalkom	no -48	unknown 87
dyalna	yes 54
dyalo	unknown 70	yes -41
dyalou	no -54	unknown 124	yes -70
ecole	no 61
ecran	no 41
elec	no -132	unknown -72	yes 128
electrique	no 85	yes -63
en	no 61	unknown -57
enseigne	unknown 49	yes -68
entorse	yes 42
essaouira	no 52	yes -101
essence	no -104	unknown 148	yes -63
essuie	unknown 60
etage	no 65	unknown -48
euros	unknown 61	yes -49
expert	unknown 51
extincteur	unknown 56	yes -43
fac	yes -40
face	no -70	yes 95
fach	no -74	yes 79
facture	unknown 40
fad	no -57
fatima	no 74	yes -62
fauteuil	no 93	unknown -51	yes -73
fe9t	no -60	yes 53
fekhdi	no -49	unknown -63	yes 113
fekki	no -103	unknown -199	yes 248
fenetre	no -69	unknown 51
fes	no -60	unknown 46
feux	no -97	unknown 68
fhemtch	no -121	unknown 153	yes -45
fi	no 85	unknown -78
fia	no 52
fiat	no 81	yes -62
fihom	unknown -69	yes 51
fil	no -154	unknown 55	yes 78
file	no 65	yes -58
fin	unknown 40
fina	unknown -68
fissure	no -66	yes 44
fjer	unknown -42
fletat	no -111	unknown -44	yes 153
flous	no -50	unknown 44
flousi	no 91	unknown -82
fo9i	no -56	yes 74
fo9o	no -81
fou9	no -43	unknown 84	yes -48
four	unknown 72	yes -60
fourriere	no -144	unknown 58	yes 77
fraches	no 58	unknown -45
francais	no 59
frigo	unknown 69	yes -40
fsed	no 161	unknown -140
fuite	no -92	unknown 127
fya	no 51
ga3	no 42	yes -79
galat	no 95	unknown -63
gales	yes 40
galet	no -49	unknown 107	yes -66
galia	unknown 42	yes -60
galo	no -45	unknown 79
garage	no 52
garantie	unknown 40
garde	no 51	unknown -51
gardien	no -60	unknown 102	yes -41
gare	no -75	unknown 47
garro	no -170	unknown 45	yes 91
gauche	no -85	unknown 114	yes -69
gelt	no -57
gendarmes	unknown -58
gha	no 74	unknown -68
ghab	no -72	yes 85
ghada	no -42
ghadyin	no -94	yes 111
ghalat	no -128	unknown 104
ghalet	no 124	unknown -75	yes -52
ghar9a	no 145	unknown -202	yes 59
ghare9	unknown -132	yes 114
ghayb	no -90	unknown 53
ghda	no -81	unknown 105
ghedda	unknown 61
gher	no -85	yes 64
ghfelt	unknown 69	yes -66
ghi	no 91	unknown -94
ghir	no 48	unknown -40
ghocht	yes -58
ghorzat	unknown -85	yes 114
ghrazi	no -44	unknown -42	yes 87
ghre9	unknown 49	yes -62
ghta	no 45	unknown -91	yes 43
glace	unknown 55
glissiere	yes -65
glovo	unknown 58	yes -73
golna	no -189	unknown 228	yes -92
golt	no 63	yes -44
gps	unknown 45	yes -111
grise	no 74	unknown -41
grue	unknown 94	yes -62
gueliz	unknown -62	yes 94
h	no 48	unknown -107	yes 47
ha	no -59	unknown 93	yes -42
hada	no -43	unknown 42
hadak	no 60	yes -48
hadchi	unknown 43
hadi	unknown 40
haja	no 66	unknown -56
hamdolah	no -47	yes 60
hamdollah	no 72	unknown -48
hamdoullah	no 67	unknown -45
hamdullah	no 103	unknown -60	yes -40
hammam	no -75	unknown -82	yes 137
hangar	no 55	unknown -98
hassan	unknown -45
hazza	unknown -120	yes 133
hbett	no 51
hebtat	no 73	unknown -134	yes 69
hed	unknown -45
hejra	unknown 66
herres	no 44
herrsou	no 96	yes -86
hez	no 87	yes -61
hezz	unknown 40
hezzit	no -72	unknown -105	yes 149
hezzo	no -47	unknown 63
hhh	no 97	yes -56
hhhh	unknown 55	yes -68
hit	no -40
hopital	yes 48
hotel	no -52	unknown 81
hrebo	unknown 46	yes -78
hta	no 53	yes -61
hwa	no 128	unknown -92	yes -40
ibn	unknown 109	yes -92
ifrane	yes -59
immeuble	unknown 59	yes -42
imouzzer	no 57	yes -47
impact	unknown 84	yes -54
imta	no -43	unknown 88	yes -44
inchallah	no 62	unknown -51
indrive	no -73	yes 59
induction	no 121	yes -120
infirmiere	no -58
insert	no 170	unknown -153
interdit	no -74	unknown 81
interphone	no 89	unknown -47	yes -64
iphone	no -54	unknown 82	yes -41
irm	no -62	yes 43
istanbul	unknown 61
iyam	no 44	unknown -77
ja	no -44	yes 49
jab	unknown -54	yes 69
jah	unknown -195	yes 216
jaja	unknown 53	yes -77
jama3a	no 51	yes -59
jame3	unknown 66	yes -84
jandarm	no -83	unknown 96	yes -41
jani	no 71	yes -40
jante	no 115	unknown -62	yes -53
janvier	no 61	yes -47
jara	no 82	unknown -84
jarda	no 64	yes -107
jardin	no 48
jardinier	unknown -41	yes -49
jari	yes -55
jarna	unknown -45
jatni	unknown 64	yes -51
javel	no -53	unknown 94	yes -40
jawbouni	no -58	unknown 47
jawch	unknown 47	yes -67
jaya	unknown -45
jbed	no -110	unknown -55	yes 162
jbedt	unknown 99	yes -102
jbel	yes -50
jdar	unknown 87	yes -92
jdarmia	unknown -50	yes 86
jdida	unknown 97	yes -72
je	no 40	unknown -100
jebdat	no -73	unknown 82
jebs	yes -78
jeddati	unknown -106	yes 65
jeddi	yes -67
jelba	yes 41
jenbi	no -96	yes 56
jer7	no 61	unknown -93
jer7a	no 53	yes -91
jerr	no -124	yes 156
jerrouni	no -67	unknown -149	yes 195
jet	no -86	yes 77
jib	unknown 76	yes -52
jibi	no -159	unknown 171
jit	no -50	yes 87
jm3a	no -55	unknown 87
jmel	no -40	unknown 74	yes -99
jnab	yes -41
jnan	unknown 55	yes -71
jnb	no 59	yes -42
joint	no 59	unknown -51
joj	unknown -96	yes 121
jra	no 65	unknown -43
jra7	no 121	unknown -74	yes -53
jri	no -79	unknown -75	yes 142
juillet	no 45
juin	unknown 45
k7al	no -107	yes 91
k7el	unknown 50	yes -49
k7la	no -92	yes 85
kamel	no -57	unknown 82
kamlin	no 91	yes -52
kan	no 51	unknown -54
kan3rej	no -65	unknown -46	yes 112
kan9derch	no -51	unknown -90	yes 137
kan9te3	unknown -54	yes 90
kanch	no 166	unknown -143
kanchouf	unknown -74	yes 80
kandir	no 41
kanghsel	no -55
kangoo	unknown 42	yes -57
kanmchi	no -139	unknown -136	yes 238
kano	no 53	unknown -65
kanou	yes -66
kant	no 44	unknown -57
karossa	no 126	unknown -81	yes -70
karrossa	no -150	yes 100
kat	no -110	unknown 73	yes 45
kat9oul	no -82	yes 70
katbki	no -46
katdir	yes 44
katghetti	unknown 73	yes -42
katgol	unknown 57
katgoul	no -44	unknown 54
katwje3ni	yes 46
kay	no 47	unknown -86
kay3rej	no -117	unknown -44	yes 159
kay7re9ni	unknown -40	yes 67
kay9etter	no -72	unknown 91
kay9te3	no -60	unknown 71
kaych3el	no -64	unknown 122	yes -59
kaychki	no -63	unknown -46	yes 108
kaychouf	no 139	yes -119
kaydhak	no 180	unknown -145	yes -59
kaydor	no -64	yes 91
kaydreb	unknown -64	yes 47
kaydrha	no -43	yes 65
kaydrni	unknown -64	yes 89
kayghewwet	no 134	yes -114
kayghli	no -62	unknown -60	yes 121
kaygoul	no -70	unknown 47
kayjawbch	unknown 86	yes -80
kayjri	unknown -42
kayl3bo	no 63	yes -40
kayl3eb	no 52	yes -64
kayna	no -86	unknown 147	yes -63
kaynch	no -57	unknown 76
kaynzel	no 76	yes -92
kaysil	no -73
kaywje3ni	no -40	unknown -50	yes 79
kbir	unknown -78	yes 60
kbira	unknown 64	yes -50
keb	no 87	yes -127
kebbit	no -69	yes 56
kelb	unknown -68
kemmel	no -94	unknown 110
kenitra	no -70
kenna	unknown -80	yes 43
kerchha	unknown -46	yes 71
kerchi	unknown -57	yes 85
kersi	no -57	unknown -82	yes 131
kesser	no -43	unknown -142	yes 131
khadija	no -110	unknown 66	yes 55
khali	no -46	unknown 147	yes -122
kharej	yes -44
khass	yes 56
khassha	no -114	unknown 101
khassni	yes -53
khawi	no 58
khawya	no 66	yes -40
khbet	no 60
khdama	no -136	yes 153
khdat	no 71	unknown -66
khdaw	unknown 43
khddama	no -47
khdit	no -48	unknown 51
khdma	no -89	unknown -126	yes 116
khebbech	no -88	unknown 161	yes -83
khebtat	no 137	unknown -177
khedcha	no 138	unknown -93	yes -46
khedma	no -52	unknown 85
khellat	no -81	unknown 194	yes -114
khellaw	no -68	unknown 120	yes -54
khellit	unknown 59	yes -46
khenifra	unknown 67
khetfo	no 193	unknown -182
khfif	no -86	yes 83
khilal	yes -61
khir	no 103	unknown -41	yes -63
khmis	no -73	unknown -178	yes 163
khona	no 176	unknown -140	yes -40
khouribga	no 111	unknown -77	yes -42
khouya	unknown -48
khrej	no 42	unknown -96	yes 53
khrejna	no 101	unknown -78
khrejt	yes -41
khser	no -74	unknown 102	yes -42
khtef	unknown -97	yes 125
khtfo	no 223	unknown -225	yes -62
khti	yes 63
khwaw	no -46	unknown 110	yes -71
khyata	unknown -65	yes 99
kla	unknown -162	yes 106
klam	unknown 64
klat	unknown 80	yes -97
klian	no 124	unknown -71	yes -56
km	no 104	unknown -73
knt	no -49	unknown 63
kol	yes -73
kola	no -87	unknown 96
kolha	no -40	unknown -46	yes 88
kolhom	no 51	unknown -51
kollchi	no -105	unknown 69	yes 41
kollha	no -66	unknown 125	yes -75
kolna	no 93	unknown -78
kona	no 57	unknown -61
konna	unknown -56
koun	no 177	unknown -129	yes -94
kount	no 58	yes -92
koura	no -97	yes 52
kouzina	no 195	unknown -153	yes -61
kra	no 65	yes -40
krassa	no 130	yes -104
ktafi	no -109	unknown -137	yes 228
ktbat	no -76	unknown 86
ktbou	unknown 72	yes -41
kteb	yes -42
ktebna	no -99	unknown -57	yes 153
ktebnah	no 67	unknown -53
ktef	no -64	unknown -107	yes 150
ktefi	no -43	yes 78
ktoub	unknown 54	yes -55
l2ard	no -96	unknown -105	yes 180
l3a2ila	unknown -42	yes 69
l3afya	yes 42
l3am	unknown 43
l3amaliya	no -65
l3ani	no 118	yes -100
l3arbia	no -90	unknown 178	yes -92
l3assas	no 108	unknown -91
l3assifa	no -55	yes 72
l3awd	unknown -58	yes 76
l3ers	unknown 66	yes -56
l3essas	no -73	unknown 68
l3inin	no -44	unknown -87	yes 112
l3omra	no -120	unknown 65
l3oud	unknown -90
l5el3a	no 50
l7a9	no -48	unknown 47
l7ad	unknown 52
l7adita	no 108	unknown -71	yes -48
l7aj	no -69	unknown -65	yes 118
l7ajja	unknown -123	yes 119
l7amdolah	no 96	unknown -60	yes -40
l7amdolilah	no 180	unknown -129	yes -72
l7amdolillah	no -88	unknown -111	yes 141
l7amdollah	no 64	unknown -110	yes 47
l7amdoulillah	no 80	unknown -44
l7asil	no 185	unknown -134	yes -78
l7awli	no 107	unknown -87
l7chich	unknown 114	yes -117
l7did	no 96	unknown -115
l7e9	no -41	unknown 82	yes -53
l7ed	unknown 48
l7ejra	no 114	unknown -82	yes -68
l7emmam	no -60	unknown 80	yes -47
l7emsa	no -59	yes 57
l7jer	yes 70
l7mar	no 65	unknown -47
l7ouma	no -62	unknown -40	yes 93
l7out	no 122	unknown -198	yes 68
l7ram	unknown 87	yes -118
l7sa	no 69	yes -61
l7ta	no -181	yes 79
l7wayej	unknown 59
l7wayj	no -82	unknown 104
l7yout	no -102	unknown 175	yes -75
l9a	no -93	unknown 102
l9antra	unknown -75	yes 80
l9eddam	no 68
l9elb	no 102	yes -99
l9ermoud	unknown -201	yes 150
l9ett	no 277	unknown -215	yes -114
l9ezdir	unknown -51
l9it	no -41	unknown 86	yes -45
l9itha	no -51	unknown 78
labas	no 52	unknown -52
lach	no -139	unknown 167
lakhra	no -84	yes 74
larb3a	no 65	yes -46
lasse9	no 42	unknown -59
lassurance	unknown -70
lavabo	unknown 52	yes -58
lave	unknown 41
laver	no -110	yes 99
lb7er	yes -77
lbalcon	no 52	unknown -114	yes 53
lbanka	unknown -44	yes 62
lbasmat	no 42	yes -60
lbassamat	no 105	unknown -52
lbatterie	unknown 170	yes -168
lbe7r	no -62	unknown 119	yes -61
lbebe	no -47	unknown 46
lbghel	no -66	unknown 94
lbid	yes -52
lbit	unknown 40
lblassa	no -53	unknown 47
lbolis	no 166	unknown -74	yes -100
lbouta	unknown -120	yes 119
lcaisse	no -52	unknown 78
lcamera	unknown 97	yes -59
lcarte	no 44	yes -55
lclient	unknown -51
lclinique	unknown -82	yes 121
lcoffre	no 76	unknown -43
lconstat	unknown -51
lcuisine	no 57	yes -75
ldakhel	no 138	unknown -77	yes -64
le	unknown 42
les	no -45	unknown 55
lewwel	no -105	unknown 78
lfayadan	no -71	unknown -64	yes 111
lferma	no -124	unknown 204	yes -100
lfeu	no 61	unknown -51
lfjer	no 102	yes -67
lfo9	no 55	yes -78
lfo9ani	unknown 113	yes -94
lforn	no -54
lfrach	no -112	unknown -57	yes 124
lgaz	no -60	yes 45
lgendarme	no -52	unknown 47
lghaba	no 163	unknown -135	yes -58
lghalta	no -112	unknown 133	yes -40
lghda	no 76	unknown -70
lghella	unknown 57
lghis	unknown 52	yes -121
lghorzat	yes 54
lhaj	no -73	unknown 130	yes -54
lhamdolah	no 104	yes -66
lhamdolilah	no 43
lhamdolillah	no 127	unknown -74	yes -54
lhamdollah	no 243	unknown -171	yes -84
lhamdoulilah	no 113	unknown -66	yes -48
lhamdoullah	no 83	unknown -46	yes -40
lhammam	no -45	unknown 72
ligament	no -56	unknown -144	yes 178
ligne	no -41
lih	unknown -40	yes 64
liha	yes 51
lihom	no -57
lik	yes 56
likom	no -41	unknown 60
lila	no -49
lille	no 78	unknown -41	yes -41
limen	no -45	unknown 47
limna	no -64	unknown -53	yes 112
lisra	unknown -123	yes 74
lisser	no -100	unknown 119
lissr	no -58	yes 92
livraison	no 54	unknown -80
ljar	unknown 85	yes -114
ljara	no 156	unknown -137
lkar	yes 43
lkbir	no -86	unknown -110	yes 148
lkhchab	no 82	unknown -89
lkhedma	no -68	yes 59
lkhel3a	no 96	unknown -57
lkhett	no -199	unknown 229	yes -50
lkhwatem	no 68	yes -67
lkhyata	unknown -49	yes 43
lkliyan	unknown 69	yes -61
lkora	no 93	unknown -123
lkorsi	no -60	unknown 205	yes -174
lkouzina	no 56	unknown -69
lkra	unknown 54	yes -50
lkrassa	unknown 53
llah	no 121	unknown -67	yes -54
lm3ellem	unknown 46	yes -82
lma7dar	no -59	unknown -61	yes 119
lmachina	unknown 68	yes -85
lmachine	unknown 61
lmahdar	no -55	unknown 76
lmakhzen	no 106	unknown -40	yes -81
lmalik	unknown 47
lmatch	no 88	unknown -81
lmatricule	no -152	unknown 48	yes 67
lmdrassa	no -55	unknown 114	yes -68
lmerra	no 44	yes -64
lmma3en	unknown -139	yes 120
lmodir	no 84	unknown -48
lmohim	no 89	unknown -105
lmoteur	unknown 48	yes -59
lmotor	no -90	yes 67
lmoul	no 121	yes -99
lmra	no -46	unknown -53	yes 97
lmraya	no -57
lo7	no 135	unknown -100
local	unknown 64
logan	no 64	yes -54
lour	no -52	unknown 65
lparking	no 242	unknown -221	yes -43
lparquet	no -69	unknown 107
lphare	no -60	unknown 54
lpharmacie	no 151	unknown -138
lpiscine	no 74	unknown -78
lplaque	unknown 75	yes -89
lpolis	no 46	yes -61
lpompiers	unknown -55	yes 77
lporte	no 166	unknown -119	yes -60
lqahwa	no -83	yes 109
lqfel	no -51	unknown 81
lqina	no 46	unknown -75
lqit	no -60	unknown 108	yes -47
ltnin	unknown 68
lunette	unknown 71	yes -49
lustre	no 113	unknown -58	yes -84
lvase	no 103	unknown -44	yes -87
lvitre	no -164	unknown 233	yes -104
lvol	unknown 41
lvolant	no -92	unknown -85	yes 161
lwalid	no -52	unknown 105	yes -61
lwalida	yes 64
lwe9t	unknown 54
lwel	no -57
lweld	no 41	yes -56
lwer9a	no 43	yes -75
lwi9aya	yes -42
lwja3	unknown -66	yes 88
lwlad	no 60	unknown -44
lwra9	no -58	unknown 42
lyon	unknown -42
lyouma	unknown 49
m	no -83	unknown 116	yes -40
m3ah	unknown -59
m3aha	unknown 113	yes -81
m3ahom	no -55	yes 44
m3akom	unknown 57
m3emmer	no 69	unknown -64
m3ewja	no -93	unknown 150	yes -67
m3tarf	no -45	yes 48
m7dar	no 155	yes -120
m7loul	unknown -75	yes 45
m9tou3	no 53	unknown -40
ma	no 46
ma3reft	unknown 49
ma3reftch	unknown 72
ma3rftch	no -73	unknown 125	yes -50
ma7dar	no -57	unknown 92
maarif	no -44	yes 51
maarouf	no 52	unknown -52
macbook	no 43	unknown 46	yes -104
machines	no 103	unknown -50	yes -82
madame	no -54	unknown 58
mafia	no 242	unknown -211	yes -50
mafih	no 158	unknown -111	yes -68
mahdar	no -49	unknown 78
mai	unknown -54	yes 41
main	no 166	unknown -139	yes -42
mais	no 200	unknown -85	yes -129
majhoul	unknown 69	yes -44
majrou7	no -108	unknown 88
majrou7in	no 125	unknown -150
makan	no 237	unknown -208	yes -47
makayn	no 86	unknown -64
makaynch	yes -46
mall	no 84	unknown -48	yes -53
malle	unknown 119	yes -165
mama	unknown -88	yes 74
manta	unknown -91	yes 59
marjane	no 115	unknown -94
marrakech	no 76	yes -41
marteau	no -62	unknown -105	yes 136
martil	no -73
mat	no 76	unknown -109
mata	no -105	unknown -111	yes 185
match	unknown -98	yes 96
materiel	unknown 58	yes -60
matet	unknown -54	yes 92
mato	no 190	unknown -111	yes -78
matricule	no -70	unknown 68
mazal	unknown 44
mbelel	no 47
mchat	unknown -42
mchina	unknown 46	yes -50
mchit	no -43
mchitch	no -125	unknown 115
me7loul	yes -59
megane	unknown 72	yes -73
mehdia	unknown 124	yes -103
meknes	no -69
mektoub	no -53	unknown 93	yes -48
mellil	no -110	yes 82
menhom	no -71	unknown 64
menna	unknown 49
menni	no 58
merra	unknown 79
mersa	no 49	yes -72
meskin	no 146	unknown -74	yes -82
metre	no -130	unknown 109
meuble	no -116	yes 78
meubles	no 171	unknown -116	yes -147
mezyan	unknown -70
mezyanin	no 55	unknown -84
mftou7	unknown 54
mgarya	unknown 52
mherrsa	no -119	unknown -101	yes 193
mherrsin	no -62	unknown -67	yes 127
midelt	yes -57
minerve	yes 49
miskin	no 108	unknown -86	yes -41
mitro	unknown 41
mjrou7	no 135	yes -110
mktoub	no -62
mli	no -46	unknown 44
mlli	no -43
mme	no 72	yes -83
mmo	no -80	unknown 64
mnfoukha	unknown -50	yes 76
mnha	unknown -70	yes 100
mni	unknown 44
mnin	no -42	yes 46
mnno	no -67	unknown 105
mno	no -118	unknown 91
mochkil	no 56
modem	no 48	unknown -108	yes 62
mohammadi	no 54	unknown -57
mohammed	no -58	unknown 57
mol	yes 51
moniteur	unknown 87	yes -66
monsieur	no -81	yes 40
montpellier	no -59	unknown 43
mor	unknown 88	yes -80
mora	no -106	yes 84
morocco	no 84	unknown -48	yes -53
mosta3jalat	no -43	unknown 83	yes -47
moteur	yes -49
moto	yes 67
motor	no 74	unknown -79
moulah	yes 65
moulaha	no -168	unknown 237	yes -80
moulat	no 42	unknown -70
moulay	yes -66
moumen	no -74	unknown 41
mouto	unknown -47	yes 83
mra	unknown -46	yes 48
mrat	no 66	unknown -41
mrati	unknown -44	yes 60
mraya	no 65	yes -47
mrid	no 99	unknown -59	yes -49
mrrat	no -47	unknown 87
msini	unknown 98	yes -95
mustapha	no -46	unknown 63
mutuelle	no 59	unknown 93	yes -130
mwe99e3	no 120	unknown -92
mzyan	no 73	unknown -127	yes 43
mzyanin	unknown -112	yes 126
n3as	no 46	unknown -44
n3awd	no -54
n3emro	no -115	unknown 136
n3es	no 122	unknown -121
n3est	no -49	yes 49
n3eyyet	no 73	unknown -77
n7ell	no -101	yes 88
n9der	no -80	unknown 52
n9derch	unknown -50	yes 72
n9ez	no 82	unknown -131
na3es	no 53	unknown -153	yes 86
na3sa	no -46	unknown -93	yes 133
na3sin	no 116	unknown -71	yes -45
nad	yes -53
nakhla	no -77	unknown 157	yes -81
nantes	no -149	unknown 122
nass	no 142	unknown -95	yes -45
nazel	no -62	unknown 89
nchki	no -46	unknown 110	yes -82
nchof	unknown 76
nchoufo	no 82	yes -82
nddader	unknown 58
ndiro	no 59	yes -48
neiman	no 87	yes -87
nemrti	no -104	unknown 115
ngol	no -129	unknown 46	yes 84
ni	unknown -60	yes 84
nifha	yes 71
nifi	no -73	unknown -48	yes 118
nit	no -41	unknown 77	yes -63
nkhdem	no 77	yes -88
nkhrej	unknown -76	yes 47
nkteb	no -64
nmchi	unknown 63
nnas	no -122	unknown 130	yes -75
novembre	no -63	unknown 107	yes -51
nrejje3	no 58	unknown -79
nsa	unknown -47
nsat	no 69	yes -45
nsifet	unknown 115	yes -109
nsit	no 50	yes -70
nss	unknown -58	yes 42
nta	no -46
nzel	unknown 47
nzelat	no 219	unknown -178	yes -77
nzelna	no 99	unknown -82
nzelt	no -55	unknown 56
okhra	unknown -108	yes 81
omar	no 40	unknown -68
onee	no 68
operation	yes 64
orage	no 62	yes -77
ordonnance	no -42	unknown 61
ourika	no -56	unknown 113	yes -57
oxygene	no -40	unknown -71	yes 110
panneau	no -65	unknown 110	yes -45
panneaux	no 77	yes -68
panoramique	no -40
papier	no 104	unknown -55	yes -59
parbriz	unknown 79	yes -75
parfum	no -71	yes 49
pas	no 123	unknown -84
passage	no -54	unknown -61	yes 114
passager	unknown 85	yes -69
passeport	no -54	unknown 82
patisserie	no -116	unknown 56
pc	unknown 41	yes -55
peinture	unknown 57	yes -93
perceuse	no -82	unknown 102
pergola	no 119	unknown -71	yes -50
peugeot	no -70
phare	no 96	yes -62
pharmacie	no -68	unknown 57
photo	no -66	unknown 117	yes -52
piano	no 148	unknown -61	yes -105
picanto	no 43
pick	unknown 101	yes -87
pieton	unknown -47	yes 81
piscine	unknown -68
pj	no 100	unknown -81
placard	no 49	unknown -77
place	no -52	unknown 55
plafond	unknown 42
plage	no -45	unknown 77
plainte	no -41	unknown 58
plastik	unknown 54	yes -60
plastique	unknown 125	yes -103
platre	unknown -80	yes 103
plombier	no -58	unknown 95
pneu	no 116	unknown -62	yes -55
pneus	unknown 71
points	no -54	unknown -81	yes 136
pompe	unknown 71
port	unknown 79	yes -59
portable	no 97	unknown -50	yes -60
portail	no -95	unknown 134	yes -45
porte	unknown 40
portiere	no 67	yes -107
poteau	no 54	unknown -66
pouces	yes -53
poussette	no 106	unknown -81	yes -43
prelevement	no -50	unknown 87	yes -40
prof	no 71	unknown -76
protection	unknown 44
qahwa	unknown 142	yes -153
qal	no 51	unknown -100	yes 49
qoddam	yes 40
quad	no -65	unknown -70	yes 119
r4	no -95	unknown 80
ra	unknown 43	yes -54
ra9m	no -110	unknown 154	yes -46
radiateur	unknown 63	yes -83
radio	no -53	yes 41
rah	yes 49
raj3a	yes 54
raje3	no -148	unknown 133
rajel	no -61	yes 54
rakba	no -70	unknown -78	yes 138
rakeb	no 50	unknown -142	yes 83
rani	unknown -40	yes 59
ras	unknown -71	yes 98
rasi	unknown -84	yes 80
rasou	no -75	yes 49
rass	no -50	unknown -145	yes 188
rassha	unknown -167	yes 85
rassi	no -48	unknown -150	yes 197
rasso	no -60	yes 99
rayure	no 80	unknown -91
rb3	yes 47
rb3a	no -128	unknown 67	yes 52
rbat	unknown 66
rea	unknown -44	yes 79
rech	no -104	unknown -240	yes 282
rej3at	unknown -43
rejlha	yes 53
rejli	unknown -127	yes 155
rejlia	unknown -73	yes 55
rejlih	no 74	yes -61
rejliha	no -60	unknown -57	yes 118
rejlo	unknown -85	yes 77
rekba	no -99	unknown -207	yes 277
remla	unknown -40
repos	no -67	unknown 48
reservoir	no 46	yes -105
restaurant	unknown 41	yes -65
retro	no -44	unknown 75
retroviseur	unknown 67	yes -57
retroviseurs	no -59	unknown 88
ri7	no 75	unknown -88
ri7a	unknown 64	yes -71
riad	unknown 47	yes -65
rideaux	no 254	unknown -171	yes -96
rih	no -73	unknown 107	yes -41
rj3at	no -103	unknown 156	yes -99
rje3at	unknown 77	yes -134
rje3na	unknown 43
rjel	unknown -125	yes 99
rjli	unknown -47	yes 72
rkabi	no -67	unknown -63	yes 127
rkebt	yes -49
rkebti	no -50	unknown -79	yes 112
rma	no -41	unknown 114	yes -75
rmad	no -60	unknown -52	yes 109
rmaw	unknown -78	yes 85
robinet	no -72	yes 40
robini	no 50	yes -46
rocade	no 40
rochd	unknown 109	yes -92
rokbti	unknown -59	yes 87
rokkab	no 115	unknown -146
roue	no -56	unknown 76
roues	unknown 85	yes -52
rri7	unknown 68	yes -48
rwida	unknown 44
s	no -74	unknown 90
s7a7	no 138	unknown -117
s7abi	no -73	unknown -52	yes 125
s7i7	unknown 54	yes -67
s9ef	no -50	unknown 75
sa3at	yes -46
sa3i9a	no 87	yes -67
sa7a	no 157	unknown -101	yes -60
sa7b	no -87	unknown 145	yes -72
sa7bi	unknown -88	yes 101
sa9	no 81	unknown -115
sa9f	yes -47
safar	unknown 82	yes -70
safi	no 87	yes -57
sahbi	yes 62
saidia	no 105	unknown -57	yes -66
sak	yes 58
sakn	unknown 51
sal	no -63	yes 41
salama	no 249	unknown -193	yes -66
salamat	unknown -64	yes 88
sale	no -48	unknown 40
salem	no 262	unknown -170	yes -110
salle	no -46
salma	no 95	unknown -48	yes -48
salmin	no 110	unknown -71
samu	no -58	unknown -147	yes 204
sardin	no -94	unknown 54
sarout	unknown 77	yes -42
sayda	no -104	unknown 104
sayed	no -56	unknown 81
sayeg	no 58	unknown -63
sayeq	unknown -51	yes 72
sayg	unknown -80	yes 92
sayga	no 61	yes -40
sba3	unknown -147	yes 127
sba3i	no -90	unknown -121	yes 195
sbab	no -60	unknown 101	yes -42
sbagha	unknown 103	yes -65
sbe3	no -135	unknown -104	yes 208
sbitar	yes 77
scanner	no -47	unknown 56
scientifique	no -53	unknown 109	yes -52
scolaire	no 46
sda3ni	no -135	yes 97
sder	no -66	unknown -78	yes 143
se9f	no -53	unknown -142	yes 179
sebaa	no -66	unknown 45
sebagha	no -46	unknown 89	yes -42
sebbagh	no -66	unknown 100
sebbni	no 145	unknown -57	yes -138
securite	yes 58
sedd	no -143	unknown 139
sedri	no -66	unknown -83	yes 142
sefrou	unknown 49	yes -83
sehd	yes -54
sejlat	no -120	unknown 191	yes -74
sel3a	unknown 88	yes -59
sellom	unknown -44	yes 64
sellum	no -142	yes 108
semmo	unknown -65	yes 84
serqou	no 47
serre	yes -70
serres	unknown 46	yes -47
serrure	unknown 52
serrurier	unknown 45
serveur	no -56	unknown 45
service	no -53	yes 56
sewrat	no -63	unknown 113	yes -48
sghir	unknown -66	yes 45
sidi	no 51	unknown -44
siege	no -119	unknown 101
sif	unknown -91	yes 75
sifett	no -50	unknown 50
simanat	no -61	yes 43
sinina	no -50	unknown 61
siphon	unknown -59
sir	no 77	yes -61
siyara	no 46	yes -71
skhoun	no -84	unknown -74	yes 144
skhouna	no 74	yes -103
ski	no -82	yes 87
sla	no 75	unknown -49	yes -40
slamtna	no 46	unknown -177	yes 81
sma	no 96	unknown -54	yes -57
smah	no 90	unknown -48	yes -41
sme3t	unknown 100	yes -62
sme7	no 59
smeh	no -41	unknown -61	yes 99
smito	no -72	yes 47
smta	no 44	unknown -51
snack	no -105	unknown 111
snan	no -109	unknown -114	yes 208
snin	no -63	yes 41
sokkar	yes -69
sol	no 41	unknown -77
solaire	no -89
solaires	no 82	yes -87
sor3a	no -99	unknown -96	yes 155
sot	no -45	unknown 93	yes -46
souk	no -41	yes 50
sour	no -72	unknown 81
sous	no 98	unknown -104
sqef	no -56	yes 66
sr9o	no -47	unknown 108	yes -71
sre9o	no 44	yes -79
ss9ef	unknown 83	yes -87
ssalam	unknown -109	yes 63
ssel3a	no -99	unknown -102	yes 157
stah	no 54	yes -60
station	no 42	unknown -47
stationnement	unknown 60
stel	no -91
ster	no 55	unknown -74
stock	yes 46
store	no 41	yes -82
sultan	unknown 65
sur	unknown -56
surtension	no 44	yes -58
suv	unknown 63	yes -59
swaret	no 44
swaye3	no -81	yes 43
sym	no -57	unknown 59
syndic	yes -41
t2ada	no 174	unknown -135	yes -52
t7er9o	no -66	yes 42
t7er9ou	no 96	unknown -113
t7re9	no 102	unknown -90
t7re9t	no -46	unknown -47	yes 90
t9as	no 128	unknown -84	yes -46
t9eb	unknown 53	yes -46
t9elbat	no 156	unknown -110	yes -52
ta	no 123	unknown -69	yes -53
ta3	unknown 169	yes -141
ta3wid	unknown 124	yes -145
ta7o	no -51
ta7ti	unknown 101	yes -71
ta9	no -88	unknown 104
tabla	unknown -165	yes 121
table	no 73	unknown -135	yes 75
tableau	unknown -66
tache	no 55	yes -89
tadrar	no 76	unknown -47
taghazout	unknown -43
tags	no -71	unknown 122	yes -49
tahat	no -92	yes 107
tahet	no -41
tahowa	no 121	unknown -53	yes -70
tajin	unknown -49
tajine	unknown -108	yes 124
tan	no 70	yes -126
tanger	no -41	unknown 43
tani	no -78	unknown 49
tanya	unknown -73	yes 90
tapis	no 49	unknown -68
tar	unknown -92	yes 61
tarat	no -86	yes 65
taret	no -102	unknown -76	yes 138
tawani	no -52	unknown 42
tay7	unknown 73	yes -98
tayara	no -57	unknown 86
tayeh	no -139	unknown 178	yes -59
tayr	no 208	unknown -145	yes -67
tayrat	no -57	yes 42
taza	unknown -72	yes 63
tbarkllah	no 91	unknown -100
tbib	unknown -40	yes 51
tche99at	no 75	yes -84
tcherreg	unknown 72	yes -119
tchettat	no 82	unknown -217	yes 132
tchouf	unknown 49	yes -43
tchqet	unknown 83	yes -53
tchqqat	no -106	unknown 146	yes -40
tdar	no 242	unknown -193	yes -59
tdarr	no 99	unknown -78
tderr	no 183	unknown -123	yes -61
te7	unknown 140	yes -134
te7to	no 143	unknown -147
tebla	no 185	unknown -197
tebrouri	yes 43
technique	no -97	unknown 147	yes -71
tel	unknown 58
tel3at	no 46
tele	no -47	unknown 54
telefoun	unknown 41	yes -53
telephone	unknown -74
telt	unknown -77	yes 45
temara	no -48	unknown 52
temma	no -71	yes 66
temoin	no -60	unknown 96
tempete	no -102	yes 65
tente	no -47	yes 55
tetouan	unknown 59
tfahemna	no 100	yes -67
tfaw	no -44	unknown 101	yes -60
tfawha	no -64	yes 54
tfekk	no -97	unknown -143	yes 212
tfelle9	no -48	yes 40
tfer9e3	unknown -125	yes 121
tferg3at	no -62	unknown 90
tferge3	yes 53
tferge3at	no -111	unknown -244	yes 272
tferre9	no -167	unknown 141
tfinaha	no 145	unknown -96	yes -49
tfitha	unknown -125	yes 81
tgol	no -93	unknown 165	yes -78
therres	unknown -94	yes 84
therress	no -93	unknown -97	yes 167
therrsat	yes 60
tichka	no -79	yes 66
tilifon	unknown 64
tilifoun	no -76	unknown 55
tit	no -110	yes 82
tiyo	unknown 63	yes -52
tiznit	no -52	yes 74
tjer7	no 120	unknown -86	yes -41
tjer7at	unknown -47	yes 44
tjra7	unknown -93	yes 66
tjre7	no 95	unknown -65
tjre7t	no 67	unknown -96
tkesser	no 56	unknown -126	yes 62
tkhedchat	no 57	unknown -106	yes 41
tkhelles	no -67	unknown 71
tkherbe9	unknown 55
tkherbech	no 75	unknown -70
tkhne9	no 45	unknown -87
tkit	unknown -127	yes 52
tkser	unknown -90	yes 115
tla3	no -91	unknown 51	yes 40
tla3t	unknown -162	yes 164
tla9	no 53	unknown -74
tla9aw	no -46	unknown -99	yes 141
tla9ina	no 44	unknown -43
tlaja	no 153	unknown -106	yes -60
tlata	no 67	unknown -87
tle3	no -55	unknown 60
tle3na	no 146	unknown -159
tle3t	no -43
tle9	no -47	unknown 55
tlef	no -54	unknown 80
tlfaza	yes -48
tlgha	unknown 58
tlwat	yes 54
tma	unknown -99	yes 43
tmess	no 223	unknown -174	yes -64
tmma	unknown -54
tnach	no -58
tnefekh	unknown 65	yes -54
tnefkh	no 64	unknown -51
tnefkhat	no -67	unknown -111	yes 169
tnfekh	no -44	unknown 66
tobis	no -96	unknown 43	yes 53
toilette	no 52
toiture	no -93	unknown 53
tolier	no 40	unknown -66
tomate	no -72	unknown 137	yes -87
tomobilat	no -43
tomobilti	no 57	yes -76
tondeuse	unknown 47	yes -52
tonobilti	no -156	unknown 198	yes -52
toub	no -50	unknown 91
toulouse	no 67	yes -64
tour	unknown -57	yes 87
touriste	unknown 86	yes -70
touristes	unknown 51
tous	unknown 60	yes -59
toyota	no 65	unknown -100
tqas	no 66
tqasna	no 130	unknown -64	yes -67
tqelbat	no -68	unknown 49
tqlebt	unknown -132	yes 145
tra9	unknown 88	yes -66
trace	no -42	yes 70
tracteur	unknown 49	yes -44
tractor	no 96	unknown -164
train	no 50	yes -58
tram	unknown -93	yes 90
transport	unknown 59	yes -47
tren	no -113	yes 102
tricycle	no 93	unknown -98
triporteur	no -67	unknown -41	yes 108
trottoir	unknown -57	yes 53
tsab	no 135	unknown -76	yes -59
tsademna	no 57
tsadmna	no 135	unknown -72	yes -79
tsawer	no 85	unknown -60
tsed	no 91	yes -55
tsellekh	unknown -87	yes 93
tsre9	no -65	unknown 150	yes -83
ttelj	no 102	unknown -58	yes -44
tuyau	unknown 45	yes -52
ultras	no -43	unknown -82	yes 113
up	unknown 101	yes -87
urgence	no -52	unknown -87	yes 139
urgences	no 125	unknown -92	yes -59
usine	no -62	unknown 69
v	no -52	unknown 64
vaccin	unknown -54	yes 82
vaisselle	unknown 61	yes -87
valise	no -48	unknown 77
vehicule	unknown 63	yes -49
velux	no -147	unknown 174	yes -55
vendredi	no 82	unknown -66
veranda	no 47	unknown -75
verglas	unknown -64
verte	unknown 75	yes -55
vestiaire	no -62	unknown 85
video	no -151	unknown 206	yes -67
villa	unknown -82	yes 68
virage	unknown -47
vitre	yes -49
vitrine	no 70	yes -52
voisine	yes -94
voiture	no -64
vol	no -52	unknown 73
volant	unknown -72
w9e3	unknown -52
w9ef	no -136	unknown 156
w9efch	no -54	unknown -50	yes 102
w9eft	yes -42
wa7di	unknown 115	yes -85
wa7ed	unknown -45
wa9ef	no 76	unknown -53
wa9t	no 143	unknown -97	yes -45
wach	no -43	unknown 76
wad	unknown 104	yes -98
wahda	unknown 59	yes -46
wahdin	no 54	yes -52
wahed	no 78	unknown -49
wakha	no 168	unknown -105	yes -88
wakil	unknown 73	yes -44
walida	no -81	unknown -128	yes 182
walo	no 40
walou	no 75	unknown -71
wc	no -180	unknown 129
we7da	no -68	yes 85
we9fat	no 118	unknown -80	yes -59
wednha	no -68	unknown -132	yes 184
weekend	unknown 57
wejhi	no -59	yes 66
wejho	no -45	unknown -68	yes 97
wejhou	no -160	yes 141
wel	no 99	unknown -104
weldi	yes 42
wellat	unknown -41
wer9a	unknown 61	yes -53
west	no 123	unknown -110
wgef	unknown -66	yes 45
wl	no -42	unknown 103	yes -61
wlad	no -70	unknown 67
wladi	no 79	yes -45
wlbare7	no 113	unknown -89
wld	no -94	unknown 120
wldi	no -56	yes 43
wlidati	no 100	yes -63
wost	no 74	yes -74
wra9	unknown 57	yes -75
wsel	no 128	unknown -95
wsselna	unknown -40
wsslat	unknown 45	yes -67
y9der	no 137	unknown -104	yes -46
ya	no -133	unknown 167	yes -55
ya3ni	no 117	unknown -95
yam	no -59	yes 89
yawmayn	no 81	unknown -41
ychouf	yes 41
ydi	unknown -86	yes 112
ydih	unknown -113	yes 93
ydir	no -71	unknown 78
yeddha	no -54	unknown -68	yes 119
yeddi	no -56	yes 84
yeddih	no -42	unknown -116	yes 145
yeddo	no -57	yes 95
yeddou	no -127	unknown -163	yes 219
yji	yes -57
yjiw	no 112	unknown -49	yes -81
ykhelles	unknown 89	yes -64
ykoun	no 137	unknown -104	yes -46
ykteb	no -76	unknown 139	yes -66
ymchi	yes 55
ymken	unknown 54
youm	unknown -57	yes 56
youssef	yes -63
ysni	no -43
ytbeddel	no -89	unknown -45	yes 73
zadet	no -86	unknown 96
zadt	no -46	unknown 40
zagora	no -56	unknown -77	yes 123
zaj	no 48	unknown -103	yes 57
zdem	no -119	unknown 101
zel9at	no -43	unknown -79	yes 112
zellij	yes 48
zenqa	no -82	yes 54
zer9a	unknown -59	yes 86
zerba	no 52
zerban	no -43	unknown -64	yes 106
zerbia	no -50	unknown 112	yes -64
zerbiya	unknown 77	yes -66
zerktouni	no -49
zit	no 70	unknown -50
zitoun	no -93	unknown 71
zitouna	no -75	unknown 104	yes -50
zjaj	no -57	yes 78
zjaja	unknown 76	yes -87
zle9	unknown -204	yes 184
zle9at	no -96	unknown -152	yes 199
zle9t	unknown -44
zn9a	unknown -48	yes 49
zone	no 61
zrabi	unknown 47	yes -61
zre9	no -57	unknown -101	yes 158
zriba	no -97	unknown 140	yes -52
zzaj	no 81	yes -54
@thirdParty
	no 152	unknown -248	yes -53
#008>	no 85	yes -62
#00dh	no 55	unknown -42
#0dh>	no 59	unknown -40
#10h>	no -106	yes 119
#11h>	yes 43
#1200	no 68	yes -45
#12h>	no 83	yes -71
#1300	no -86	yes 99
#16h>	no -148	unknown 92
#200>	no 99	yes -63
#207>	no -77	yes 86
#2100	no 76	yes -62
#2300	no 73	yes -40
#23h>	no 86	yes -75
#2ard	no -72	yes 82
#2eda	no -40	unknown 71
#2eme	no -51	yes 62
#2ila	no -113	yes 106
#2oul	no -77	yes 97
#3000	no 147	yes -127
#3008	no 85	yes -62
#300>	no -53
#3200	no 136	unknown -68	yes -73
#3400	no 42
#3a2i	no -77	yes 73
#3a9b	no -71	yes 90
#3ach	no 58	unknown -44
#3add	yes 54
#3afi	yes 41
#3ah>	no -92	yes 110
#3aha	unknown 93	yes -83
#3aho	no -115	unknown 63	yes 42
#3aja	no 84	yes -60
#3ali	yes 40
#3am>	no 49
#3ama	no 69	yes -47
#3ame	no 93	yes -67
#3ami	no 76	yes -53
#3amm	no -195	yes 206
#3amr	no 121	yes -105
#3ana	no -42	yes 54
#3and	no -135	yes 153
#3ani	unknown -60
#3arb	no -85	yes 99
#3arf	no -73	yes 96
#3asi	no -90	yes 107
#3ass	yes 40
#3awd	no -104	yes 128
#3awe	no -55	yes 67
#3awn	no -44	unknown 59
#3ayn	no -89	yes 117
#3ayy	no -72	yes 103
#3chr	no 197	yes -174
#3dem	no 106	yes -89
#3diy	no -91	yes 98
#3do>	unknown -47	yes 51
#3ech	yes 48
#3ed>	yes 44
#3edd	no -90	yes 116
#3eff	no -132	unknown 138
#3el>	no 42
#3ell	no -55	unknown 64
#3elm	no -142	yes 164
#3emr	no -61	unknown 76
#3en9	no -43	unknown -41	yes 63
#3en>	no 77	yes -49
#3end	yes 43
#3erf	no -187	unknown 213	yes -65
#3ers	no 46
#3est	no -44	yes 63
#3et>	no 106	unknown -51	yes -55
#3ett	no 104	yes -72
#3ewe	no 57	unknown -46
#3ewj	unknown 124	yes -140
#3eww	no 165	yes -146
#3hom	no 43
#3i9a	no 57	yes -45
#3iba	unknown -47	yes 46
#3in>	no 78	yes -65
#3inh	no -77	yes 90
#3ini	no 40	yes -40
#3jou	yes 47
#3lac	unknown 63	yes -58
#3lat	no 56	yes -49
#3lem	no 98	yes -90
#3lik	unknown 89	yes -63
#3lin	no -97	unknown 58	yes 41
#3liy	yes 43
#3ma>	no 167	yes -155
#3mel	no -43	yes 59
#3mer	no -61	yes 73
#3mme	yes 42
#3mou	yes 42
#3ndn	no -45	yes 70
#3ndo	yes 55
#3otl	no 73	yes -49
#3ou>	yes 40
#3oud	no 61	yes -46
#3ouh	unknown 43	yes -71
#3oum	no 78	yes -52
#3ra>	no -100	yes 126
#3ras	no 91	yes -73
#3ref	unknown 79	yes -48
#3rej	yes 47
#3rft	no -89	unknown 129	yes -70
#3rou	yes 53
#3sa>	no -42	yes 60
#3sin	no 62	yes -51
#3tad	no -63	yes 91
#3tan	no -108	yes 128
#3tar	no -62	yes 75
#3taw	no -66	unknown 45
#3ter	no -66	yes 85
#3tin	no 94	yes -65
#3tit	no -58	yes 74
#3to>	no 129	yes -122
#3wej	no -42	yes 60
#3wid	no 46
#3yal	no 49
#4000	no -90	yes 110
#400>	no 53	yes -91
#4200	no 115	yes -99
#4500	no 59	yes -47
#4x4>	yes 43
#5000	no -48	yes 66
#500d	no -57	yes 68
#6000	no -148	yes 158
#7ab>	no 102	yes -88
#7abi	no -43	yes 52
#7abo	yes 55
#7ad>	no 77	yes -59
#7adi	no -75	yes 90
#7aje	no -61	yes 69
#7ajj	no -51	yes 66
#7ajr	no -77	unknown 160	yes -124
#7akk	no -83	yes 95
#7alh	yes 40
#7ali	no -126	yes 138
#7all	unknown -44
#7alo	no -45	yes 57
#7amd	yes 55
#7aml	yes 41
#7amm	no -119	yes 105
#7amr	no 102	yes -77
#7ar>	no -90	unknown -63	yes 114
#7asi	no 73	unknown -53
#7ass	no 87	yes -80
#7att	no 127	yes -107
#7awl	no 48
#7bel	no 66	yes -50
#7chi	no -68	yes 77
#7dan	no -152	yes 110
#7dar	no -67	yes 92
#7di>	no 104	yes -85
#7do>	no 75	yes -52
#7dou	no 56	yes -48
#7e9>	no -123	yes 154
#7edd	unknown -47
#7efr	no 75	yes -54
#7ejr	no 83	yes -54
#7ek>	no -78	yes 86
#7ekk	no -60	unknown 41
#7el>	no -40
#7emm	no 90	unknown -48	yes -48
#7ems	no 58
#7er>	no 120	unknown -51	yes -83
#7et>	no 83	yes -64
#7ett	no 100	yes -69
#7eyd	no 69	yes -44
#7eyy	no 65	yes -53
#7h45	yes 41
#7ha>	no 181	unknown -111	yes -88
#7i7>	no 80	yes -64
#7in>	no 182	yes -172
#7jar	no 142	yes -115
#7jir	no 79	yes -43
#7jra	no 104	yes -84
#7la>	no 87	yes -69
#7lef	no -234	yes 245
#7lli	no -133	unknown 118
#7lou	no 53
#7mam	no 100	yes -84
#7mar	no 67	yes -52
#7mel	no 75	yes -55
#7mer	unknown 75	yes -46
#7ofr	no 187	yes -176
#7oud	no -135	yes 172
#7oum	no 54	unknown -64
#7out	no 93	yes -81
#7ra>	no -226	unknown 266	yes -117
#7ri9	no 77	yes -70
#7rir	no -140	yes 150
#7sa>	no 41	yes -79
#7sab	no 59
#7tha	no 45
#7ti>	no -61	yes 84
#7tit	no -91	yes 98
#7to>	no 49
#7tou	no 63	yes -50
#7waj	no 42
#7wal	no 45
#7way	no -67	yes 54
#7you	no -85	yes 103
#7zam	no 127	yes -117
#8000	unknown 81	yes -93
#890>	no 157	unknown -86	yes -93
#900>	no 68	yes -44
#93at	no -64	yes 142
#99at	no 43	yes -78
#99e9	no -111	unknown 101
#9ad>	no 41	unknown 153	yes -207
#9adr	no 76	yes -49
#9al>	no -77	yes 81
#9alt	no -67	yes 75
#9ani	no -108	yes 139
#9ant	no 70	yes -61
#9ari	no 156	yes -137
#9as>	no -46	yes 67
#9ash	no 143	unknown -68	yes -80
#9asn	no 56
#9ass	no -80	yes 77
#9atc	yes 47
#9aw>	no -74	yes 95
#9ay9	no 68	yes -61
#9aya	no 85	yes -70
#9ch>	no 71	unknown -57
#9dam	no -89	unknown 120	yes -45
#9dda	no 48
#9der	unknown 40
#9dim	yes 41
#9e3a	no -77	yes 108
#9e3t	unknown -49	yes 55
#9e9>	no -111	unknown 101
#9ech	no 139	unknown -108	yes -40
#9ed>	no 134	yes -109
#9edr	no -94	yes 107
#9efc	no -103	yes 111
#9eft	no -48	yes 65
#9el>	no -209	unknown 226	yes -80
#9ell	no 67
#9ent	no -247	unknown 271	yes -86
#9er3	no 184	yes -167
#9es>	no 93	yes -59
#9ess	no -133	yes 147
#9ett	yes -64
#9ez>	no 164	yes -141
#9ezd	no 60	yes -43
#9fa>	no -51
#9fat	yes 61
#9fin	no 62	yes -55
#9h40	no 45
#9i9a	no -41	unknown 78
#9ila	no 147	yes -115
#9it>	yes -63
#9ith	unknown 98	yes -107
#9ito	unknown -40
#9lou	no 89	yes -71
#9ni>	no -57	yes 73
#9oda	no 170	yes -161
#9ol>	no -71	yes 98
#9olo	no -123	unknown 129
#9oul	no -144	unknown 164
#9ra>	no -40	yes 58
#9reb	no 123	yes -103
#9rib	yes 42
#9sem	no -153	yes 167
#9ta3	no -46	yes 72
#9tel	no -175	unknown 142
#9tte	no -56	yes 74
#<10h	no -106	yes 119
#<11>	no 61	yes -41
#<120	no 82	yes -59
#<125	no 87	yes -62
#<12>	unknown 70
#<12h	no 43
#<13>	no -64	yes 77
#<13h	no -131	unknown 127	yes -42
#<14>	no 44
#<14h	no -77	unknown 110	yes -62
#<16>	yes 53
#<16h	no -148	unknown 92
#<17>	no -117	unknown 88
#<180	no 56	yes -47
#<19h	no -54	yes 67
#<202	no -91	yes 100
#<207	no -77	yes 86
#<210	no 70	yes -58
#<21>	no 40
#<21h	no 126	yes -109
#<22>	no 42
#<230	no 73	yes -40
#<23h	no 53	yes -40
#<250	no 52
#<25>	no -63	yes 79
#<27>	no 129	yes -120
#<28>	no 45
#<2em	no -51	yes 62
#<300	no 123	yes -113
#<320	no 136	unknown -68	yes -73
#<340	no 42
#<350	no -79	yes 97
#<35>	no -139	yes 164
#<380	no 40	unknown -41
#<3a2	no -92	yes 105
#<3a9	no -269	unknown 252
#<3ac	no 59	unknown -58
#<3an	no -135	yes 153
#<3ar	no -72	yes 92
#<3as	no -50	yes 64
#<3aw	no -98	yes 115
#<3ch	no 105	yes -87
#<3de	no 151	yes -129
#<3ed	no -61	yes 83
#<3en	yes 48
#<3es	no -150	yes 164
#<3h>	no 75	yes -61
#<3iy	no -91	yes 74
#<3me	no -54	yes 69
#<3mr	no -79	yes 104
#<3n9	no -64	yes 80
#<3om	no 74	yes -51
#<3ot	no 82	yes -54
#<3re	no -60	unknown 138	yes -79
#<3ta	no -63	yes 71
#<3ti	no -65	yes 87
#<3we	no -80	yes 105
#<400	unknown 47
#<420	no 115	yes -99
#<450	no 59	yes -47
#<4x4	yes 43
#<500	no -86	yes 108
#<60>	yes 52
#<65>	no 49
#<700	no -104	yes 136
#<70>	yes 46
#<7ad	no -77	yes 92
#<7an	no 40
#<7as	no -41	yes 70
#<7at	no 127	yes -107
#<7aw	no 80	yes -67
#<7ay	no 57	yes -44
#<7ch	no -93	yes 109
#<7di	no 59
#<7ej	no 131	yes -105
#<7ek	no -59	unknown 43
#<7em	no 55	yes -42
#<7et	no 110	yes -87
#<7ey	no 76	yes -56
#<7ja	no 143	yes -108
#<7je	no 115	yes -103
#<7jr	no 104	yes -84
#<7ll	no -133	unknown 118
#<7ma	no 92	yes -74
#<7me	yes -58
#<7of	no 187	yes -176
#<7re	no 111	yes -83
#<7ti	no -91	yes 98
#<7za	no 96	yes -90
#<800	unknown 64	yes -64
#<80>	no 50	yes -40
#<850	no -159	unknown 202	yes -89
#<890	no 168	unknown -111	yes -96
#<8h>	no 117	yes -93
#<9ah	no 51
#<9al	no -66	yes 70
#<9as	no -41	yes 50
#<9d>	no 119	yes -103
#<9da	no -70	unknown 110	yes -51
#<9dd	no -54	yes 62
#<9di	no -57	unknown -40	yes 95
#<9er	no 197	yes -174
#<9es	no -100	yes 127
#<9fa	no -153	yes 187
#<9le	no -128	yes 141
#<9te	unknown 51	yes -53
#<9tt	no -123	yes 137
#<abr	no 61	yes -53
#<acc	no -90	unknown 42	yes 47
#<ach	unknown 96	yes -89
#<aci	no 59
#<aga	no -79	unknown 49
#<age	no -74	unknown 43
#<ail	no -71	unknown 53
#<ain	no -70	unknown 47
#<air	no 58
#<ait	no 84	yes -75
#<akh	no 76	yes -45
#<ala	no -98	unknown 56
#<alf	no 143	yes -124
#<alm	no -48	yes 58
#<amb	yes 48
#<ane	no 152	yes -118
#<ann	no 46
#<ant	no 59	yes -42
#<aou	no -169	yes 183
#<aqu	no 76	yes -66
#<arb	no -52	yes 64
#<ard	no 64	yes -57
#<asc	no 58
#<asi	no -76	yes 112
#<asl	no -94	unknown 205	yes -169
#<ass	no 50
#<asw	no -47	yes 79
#<ate	no 42
#<atl	no -120	yes 130
#<att	no -90	yes 112
#<ava	no 48
#<avo	no -116	yes 134
#<avr	no 63
#<awe	no -43	yes 53
#<azi	no 97	yes -87
#<azr	no 87	yes -68
#<b3i	no 46
#<ba>	no -44	yes 70
#<bab	no 52
#<bah	yes 50
#<bal	yes 48
#<baq	no 57	yes -41
#<bat	no -82	unknown 61
#<bay	yes 46
#<bba	no -64	yes 85
#<bd>	no -67	yes 78
#<bde	no -52	unknown -66	yes 96
#<beb	no 66	yes -44
#<bek	no 103	yes -88
#<ben	no 40
#<bet	no 73	yes -46
#<bha	unknown 66	yes -78
#<bi>	no -151	yes 168
#<bia	yes 54
#<bic	no -53	yes 66
#<bie	no -50	unknown 126	yes -140
#<bin	no -85	yes 48
#<bir	no 63
#<biy	no 104	yes -86
#<bka	yes 50
#<bkh	no 74	yes -46
#<bmw	no -97	yes 104
#<bol	no 47
#<bom	no 52
#<bor	no 57
#<box	no 46	unknown 51	yes -101
#<bre	no 187	yes -168
#<bri	no 52	yes -41
#<bro	no 65	yes -43
#<bru	no -82	unknown 66
#<bss	no -62	yes 72
#<bur	no 47	yes -74
#<bza	no 92	yes -63
#<bzz	no -86	yes 102
#<cab	yes 52
#<cad	no 119	yes -101
#<caf	no -104	yes 122
#<cai	no 46
#<cal	no 65	yes -48
#<cap	no 44
#<cat	no 41
#<cav	unknown 52
#<cei	no -136	yes 144
#<ch7	no -72	unknown 67
#<ch9	no -88	unknown 180	yes -101
#<chh	unknown 63	yes -48
#<chj	no 71	yes -63
#<cho	no -50
#<chq	no -63	unknown 122	yes -122
#<cht	yes -57
#<cin	no 44	unknown 47	yes -96
#<cir	yes 48
#<cit	no -45	yes 72
#<cle	no 78	unknown -50
#<cm>	no 71	yes -57
#<coc	yes 59
#<cof	no 46
#<col	no -53	yes 88
#<cou	no 77	yes -83
#<cra	no -71	yes 101
#<cre	no 51
#<cri	no -88	yes 97
#<cro	yes 42
#<cui	no 47
#<d7e	no 105	yes -92
#<d9a	no 66	yes -54
#<d9i	no -64	unknown 68
#<daq	no 67	yes -46
#<dat	unknown -57
#<daz	no -68	yes 40
#<ddi	no 69	yes -50
#<ddo	yes 47
#<de7	no -115	yes 129
#<deb	no -90	yes 112
#<dec	no 71	yes -46
#<def	no -71	yes 87
#<del	no -117	yes 133
#<dem	yes 41
#<den	yes 52
#<des	no -63	yes 55
#<deu	no 42
#<dfe	no 68	yes -42
#<dgh	yes 46
#<dha	no 61	yes -52
#<dhe	no 61	yes -52
#<dik	no 51
#<dim	no -46	yes 57
#<dir	no 50
#<dis	no 129	yes -111
#<dje	no 58	yes -46
#<dla	no 138	yes -126
#<do>	no 62	unknown 90	yes -155
#<don	no 101	yes -81
#<dos	no 123	yes -88
#<dow	no 43
#<drb	no -47	yes 77
#<drh	no 56
#<dri	yes 47
#<drn	no 56
#<drr	no 55
#<drt	no -65	yes 86
#<dw>	no -77	yes 101
#<dwa	yes -45
#<dyo	no -165	yes 174
#<eco	no -60	yes 75
#<ele	no 45	yes -44
#<en>	no -85	unknown 97
#<ent	no -59	yes 74
#<ess	no 41
#<eta	no -83	yes 98
#<ext	no 58	yes -51
#<fac	yes -41
#<fad	no 86	yes -73
#<far	no 130	unknown -57	yes -111
#<fau	yes 43
#<faz	no 90	yes -59
#<fel	unknown 75	yes -85
#<fen	no 60	yes -42
#<feu	no -41	yes 56
#<fhe	no 43	unknown 89	yes -155
#<fia	no -56	yes 71
#<fil	no 69	yes -50
#<fis	no 91	yes -67
#<fkh	no -48	yes 83
#<flo	no 83	yes -52
#<foq	no -104	yes 119
#<for	no 85	yes -73
#<fou	unknown 65	yes -43
#<fra	no -44	yes 59
#<fre	no -61	yes 76
#<fro	no -78	yes 88
#<fse	no -87	yes 106
#<fya	no 48	yes -43
#<ga3	no 77	yes -69
#<gat	yes 45
#<gaz	no 64	yes -48
#<ghb	unknown 109	yes -103
#<ghd	no 57
#<ghf	no 181	yes -165
#<ghr	no 51
#<ght	no 66	yes -56
#<gla	no 67	yes -40
#<gli	no 60	yes -44
#<glo	no 45
#<gou	no 67	yes -52
#<gps	no 165	yes -141
#<gri	no 48
#<gro	no -51	yes 67
#<gru	no -127	yes 137
#<gui	no 69
#<ha>	no -115	yes 127
#<hab	no 81	unknown -50
#<hak	no -45	unknown 73
#<hal	no 124	yes -100
#<has	yes 47
#<hde	no -75	yes 92
#<heb	no -82	yes 83
#<hed	no 74	yes -61
#<her	no -63	yes 86
#<hhh	no 49
#<hit	unknown 50
#<hom	unknown 41	yes -81
#<hou	no 79	yes -63
#<how	yes 43
#<hra	no 142	yes -122
#<hrr	yes 45
#<hta	no 49
#<hwa	no -96	yes 84
#<hzz	no -120	yes 128
#<ibn	no 65	unknown -47
#<ifr	no 43
#<imm	yes 58
#<imp	no 121	unknown -57	yes -82
#<inf	no -48	yes 60
#<int	no -47	yes 61
#<iph	no 102	yes -84
#<irm	no -54	unknown -49	yes 97
#<ist	no 94	yes -74
#<ita	no -58	yes 75
#<iya	no -48
#<jab	no -83	unknown 75
#<jah	no -58	yes 72
#<jam	no -102	unknown 65
#<jar	no -95	yes 109
#<jay	no -55	yes 45
#<jbd	no 103	yes -82
#<jbe	no 78	yes -61
#<jda	no 85	yes -63
#<jeb	unknown 53	yes -55
#<jeh	no 96	yes -81
#<jel	no 57
#<jen	no -61	unknown 45
#<jer	no 58	yes -43
#<jet	no 48	unknown -43
#<jir	no -95	yes 68
#<jm3	no 81	yes -54
#<jma	no 84	yes -65
#<jme	no 123	yes -99
#<jnb	no 68	yes -40
#<joi	no 63	yes -46
#<joj	yes 50
#<jra	no 58
#<jri	no -40	yes 59
#<k7e	no -55	yes 74
#<k7l	no 122	yes -99
#<ka3	no -73	yes 83
#<kab	no 40
#<kad	no 70	yes -59
#<kar	no -87	yes 101
#<ke7	no 55	yes -44
#<kef	no 125	unknown -40	yes -99
#<kel	no 42
#<ker	no 45
#<kes	no -115	yes 129
#<ket	no -193	yes 203
#<khb	no -104	yes 84
#<khi	no -82	yes 102
#<khm	no 46
#<khn	no -53	unknown -40	yes 78
#<kho	no -40
#<khw	no 41
#<khy	no 81	yes -67
#<kif	no 59	yes -80
#<kla	no -43
#<kli	no -71	yes 92
#<km>	no -111	yes 132
#<knn	no -94	yes 104
#<kor	no -123	yes 140
#<kou	no -58	yes 57
#<kra	no -40	yes 55
#<ksi	no -179	unknown 244	yes -111
#<kti	no 95	yes -84
#<l2a	no -48	yes 64
#<l3d	no 100	yes -94
#<l3r	no 60
#<l3s	no 44
#<l3y	no -55	unknown 53
#<l7b	no -154	unknown 117
#<l7c	no -143	yes 153
#<l7d	yes 48
#<l7i	unknown 55
#<l7l	no 169	yes -154
#<l7o	no 60
#<l7r	yes 43
#<l7s	no -84	unknown 183	yes -146
#<l7t	no -61	unknown 93	yes -45
#<l7w	no -78	unknown 49
#<l7y	no -79	yes 96
#<l9d	no 106	yes -90
#<l9f	no 40
#<l9i	yes -64
#<l9o	yes -68
#<l9r	no -104	yes 130
#<la3	no 102	yes -64
#<la7	no 94	yes -81
#<la9	no 97	yes -74
#<laa	unknown 92	yes -101
#<lah	no -45	yes 62
#<lal	no -46	yes 70
#<lan	no -78	yes 96
#<lap	no 105	yes -81
#<las	no -140	unknown 108
#<lat	no 66	yes -47
#<lav	no 46
#<lb7	no -96	yes 120
#<lbn	no -43	yes 73
#<lbr	no 70	yes -51
#<lbu	no 61
#<lcl	no -71	yes 87
#<lcu	no -63	yes 79
#<lda	no 54
#<len	unknown -46	yes 57
#<let	yes 42
#<lfa	no -64
#<lfi	no -52	yes 60
#<lfj	no -61	yes 71
#<lfl	no 93	yes -60
#<lfo	no -41	yes 41
#<lge	no 111	yes -97
#<lgh	no 45
#<lgo	no 45
#<lgr	no -65	yes 85
#<lho	no -51	yes 68
#<lhw	no 52
#<li>	no -40
#<lil	no 55
#<lis	unknown 68
#<lja	no -77	yes 101
#<lje	no -88	yes 50
#<lkb	no 78	yes -66
#<lko	no 58	yes -41
#<lkt	no -115	yes 139
#<lli	no -96	yes 70
#<llo	no 127	yes -112
#<lm3	no 52
#<lm7	no 74	unknown -45
#<lme	no -71
#<lmi	no -81	yes 98
#<lmj	no -101	unknown -53	yes 130
#<lmk	no 68	yes -43
#<lmm	no 112	yes -95
#<lms	no 110	yes -93
#<lmt	no -77	yes 87
#<lo7	no 175	yes -167
#<lor	no -68	yes 47
#<lpc	no 92	yes -76
#<lpe	no -71	yes 81
#<lqa	no 47
#<lqd	no -153	yes 167
#<lqe	no 62	unknown -41
#<lqf	no -56	yes 77
#<lqi	no 46	yes -65
#<lri	no -148	yes 157
#<lsa	no 122	yes -103
#<ltn	no -72	yes 87
#<lun	no 122	unknown -42	yes -83
#<lus	no -73	yes 87
#<lva	no -146	yes 168
#<lvi	no 55
#<lwa	no 50	yes -40
#<lwe	yes 40
#<lwi	no 111	yes -93
#<lwj	no -109	yes 129
#<m3e	unknown 70
#<m3i	yes 54
#<m3t	no -81	yes 93
#<m7d	no -96	unknown -48	yes 141
#<m7e	no 117	yes -103
#<m7l	no 78	unknown -45
#<m9e	no 85	unknown -42
#<m9l	no 89	yes -71
#<m9o	unknown -75	yes 74
#<m9t	no 59	yes -44
#<ma3	unknown 74
#<ma7	yes 42
#<ma9	no 73	yes -53
#<mab	no 44
#<maf	no 56
#<mag	no 44
#<mah	no 81	yes -62
#<mai	unknown 67
#<mak	no -58	unknown 59
#<mam	no 43
#<man	no -54	yes 70
#<mar	yes 56
#<mas	no -117	yes 81
#<mbe	unknown 75	yes -75
#<mde	no -113	unknown 145	yes -40
#<mdr	no -53	unknown 81	yes -41
#<me3	no 50
#<me7	no 43
#<mec	no 99	yes -85
#<med	no -44	unknown 78
#<meg	no 97	yes -80
#<mek	no 40	yes -51
#<mes	no 43
#<met	no -88	yes 106
#<meu	no 123	yes -97
#<mez	no -57	yes 71
#<mfa	no -73	yes 58
#<mft	no 79	yes -59
#<mga	no -68	unknown 41
#<mgh	no 107	yes -75
#<mhe	no 45
#<mic	no 175	yes -143
#<min	no -112	yes 127
#<mit	yes 48
#<mja	no 119	yes -103
#<mka	no 79	yes -42
#<mke	no 42
#<mkh	no 61	yes -58
#<mme	no -46	yes 51
#<mmo	no -46	yes 58
#<mne	no -133	yes 146
#<mnn	no 91	yes -71
#<moc	no -120	yes 138
#<mod	no 64	yes -55
#<moi	no 53	unknown -45
#<mok	no 119	yes -110
#<mol	no -44	yes 60
#<mor	no -45	yes 48
#<mou	no -48	yes 54
#<mre	no 41	unknown 87	yes -144
#<mri	no -58
#<mrr	no -108	unknown 56
#<msa	no 54
#<mse	no -79	unknown 140	yes -73
#<msi	no -94	yes 109
#<msl	no 61	yes -43
#<mta	no -140	yes 149
#<mtq	no 61	yes -51
#<mur	no -77	unknown -70	yes 123
#<mus	no -138	yes 145
#<mut	no 61	yes -42
#<mze	no 55
#<mzr	no -60	yes 71
#<mzy	yes 44
#<n3t	no 56	yes -45
#<n7a	no 69	yes -52
#<n9d	no -48	yes 69
#<n9e	no 108	yes -89
#<na3	no 59	yes -42
#<na9	no 144	unknown -65	yes -80
#<naf	unknown 64	yes -70
#<nak	no -43	yes 58
#<naq	no -279	yes 289
#<naz	yes 53
#<nch	unknown 44
#<nda	no 81	yes -64
#<ndd	no 88	yes -69
#<ndo	no -112	yes 130
#<neb	no 54
#<nef	no -44	yes 60
#<nei	no 61	yes -46
#<nem	no -60	yes 51
#<net	no -140	yes 155
#<nez	yes 41
#<nfa	no 145	yes -115
#<nfe	no 142	yes -120
#<nhe	no -44	unknown 153	yes -130
#<nim	no 64	unknown -51
#<nit	no 116	yes -99
#<nkh	yes 51
#<nkt	unknown -41
#<nl9	no 82	unknown -40
#<nne	no -85	yes 98
#<nou	no -63	unknown 72
#<nov	no 43
#<nqd	no -58	unknown 96	yes -75
#<nqe	no -118	yes 125
#<nre	no 70	yes -52
#<nsa	no -84	yes 49
#<nso	no -52	unknown 97	yes -68
#<nta	no -52	yes 76
#<nte	no 88	yes -58
#<ntl	no 152	unknown -50	yes -103
#<ntn	no -93	yes 99
#<nto	no 141	yes -128
#<nwa	no 120	unknown -60	yes -71
#<nwe	no 91	yes -56
#<oma	yes 40
#<ond	no 70	yes -50
#<one	no 52
#<ope	no 61	yes -49
#<opt	yes 44
#<ora	no 43
#<ost	no -213	yes 236
#<ouj	unknown 49
#<ouk	no -113	yes 131
#<our	no 70	yes -54
#<oxy	no 85	yes -71
#<pal	no -195	unknown -41	yes 215
#<pas	yes 63
#<pc>	no 60	yes -46
#<per	yes 42
#<pet	no -43	yes 57
#<peu	no -60	yes 90
#<pie	yes 41
#<pj>	no 60	yes -50
#<plo	yes -40
#<pne	no 75	yes -57
#<pot	no 71	yes -94
#<pou	no 60	yes -40
#<pre	no -52	unknown 85	yes -60
#<pro	no -99	yes 129
#<qal	no -48	yes 58
#<qas	no 91	yes -77
#<qbe	no 47
#<qel	no -58	yes 72
#<qet	no -91	yes 103
#<qis	no 172	yes -161
#<qod	no -51	unknown 83
#<r4>	no -110	yes 124
#<ra3	no 74	yes -56
#<ra>	no -63	yes 70
#<rac	no -68	unknown -57	yes 118
#<rad	no 62
#<ram	no -66	yes 76
#<ran	unknown 55	yes -44
#<rap	no -102	unknown 72
#<ray	no -88	unknown 40	yes 44
#<rb3	no 66	yes -54
#<rba	no 43
#<rea	no -80	yes 93
#<reb	no -41	yes 50
#<rec	no 69	yes -64
#<rek	yes 63
#<rem	no -53	unknown 41
#<rep	no 93	yes -79
#<rez	no -103	unknown 82
#<ria	unknown 54	yes -52
#<rid	no 66	yes -56
#<rih	no 43
#<riy	no 73	yes -48
#<rj3	no 84	unknown -66
#<rja	no 92	yes -77
#<rjl	no 138	yes -121
#<rkb	no 54	yes -42
#<rke	no -60	yes 80
#<rma	no 77	yes -62
#<rme	no 60	yes -74
#<roc	yes 58
#<rok	no -86	yes 45
#<ron	no -44	yes 58
#<roy	no -88	yes 115
#<rri	unknown 101	yes -72
#<rwi	no 94	yes -77
#<s7a	no -45	yes 62
#<s7i	no 80	yes -64
#<s9e	no -44
#<sa3	no 40
#<sa7	yes 42
#<sab	no -181	yes 206
#<sac	no 51
#<saf	no 42
#<sah	no -88	yes 115
#<sak	no -80	yes 98
#<saq	no 92	unknown -41	yes -48
#<saw	no 68	yes -40
#<say	no -42
#<sbe	no 42	yes -48
#<sbi	unknown 59
#<sci	no 57
#<sda	yes 50
#<sdd	no 168	yes -142
#<sdr	no -67	yes 74
#<se3	no 139	yes -110
#<se9	no 54
#<sed	yes 58
#<sef	no -131	unknown 155
#<sek	no -72	yes 91
#<sem	no -96	yes 114
#<sfe	no -74	yes 94
#<si>	no -90	yes 112
#<sin	yes 43
#<sip	no 54
#<sir	yes 58
#<skh	yes 67
#<ski	unknown -46	yes 40
#<sla	no 47
#<sle	no 176	yes -162
#<slm	no 98	yes -74
#<smi	no -42	yes 68
#<sni	no -71	yes 89
#<soc	no -79	yes 72
#<sok	no 70	yes -51
#<sol	no 44
#<son	no 48	unknown -56
#<sor	no -69	yes 76
#<sot	no -69	unknown 90
#<spr	no 98	yes -82
#<ss9	no 72
#<ssb	no -100	yes 115
#<sse	no -48	yes 62
#<ssi	no -69	yes 84
#<ssm	no 72	yes -49
#<ste	no -63	yes 80
#<sty	no -80	yes 95
#<sul	no 41	unknown 60	yes -101
#<sur	no 44	unknown 56	yes -103
#<swa	no -60	unknown 73
#<sym	no 138	yes -127
#<syn	no -91	unknown 91
#<t2a	no 52
#<t3a	no -65	yes 77
#<t3e	no 61
#<t7a	no 58	yes -42
#<t9e	no 80	yes -50
#<t9s	no 91	yes -83
#<ta3	no -96	unknown 145	yes -58
#<ta9	no 108	yes -102
#<tac	no -157	yes 173
#<tad	no 45
#<taf	no -66	yes 89
#<tag	no 71	yes -57
#<tah	yes 44
#<tal	yes 49
#<tam	no 70	yes -49
#<tap	unknown 64	yes -66
#<tar	no -74	yes 83
#<tat	no 49
#<taw	no 44
#<taz	no -52
#<tba	no 65	yes -43
#<tbe	no 52
#<tbi	no -41
#<tdo	no -91	yes 120
#<te3	no 74	yes -56
#<tec	no 51
#<teh	no 91	yes -79
#<tem	no -42	yes 42
#<ten	no 86	yes -74
#<ter	yes 46
#<tfi	no 40
#<tgh	no 93	yes -73
#<tgo	no 159	unknown -52	yes -110
#<tha	no 162	yes -132
#<ti7	no 67	yes -58
#<tic	unknown 54	yes -44
#<tig	no 104	yes -91
#<til	no 42
#<tir	no -40	yes 47
#<tiz	no 50
#<tka	no -176	unknown 162
#<tks	no 115	yes -93
#<tl3	no 66	yes -46
#<tlf	yes 40
#<tlg	no 114	unknown -56	yes -56
#<tli	no -45	yes 63
#<tlw	no 48
#<tma	no 102	yes -82
#<tmm	yes 51
#<tob	no -57	yes 84
#<toi	no 43	yes -43
#<tol	no 125	yes -104
#<ton	unknown 40
#<tqe	no 177	yes -148
#<tql	no 78	yes -43
#<tqt	no 43
#<tsa	yes 53
#<tse	no 65
#<tsr	no 85	yes -59
#<tta	no -86	unknown 54
#<tte	no 119	yes -149
#<tto	yes 53
#<tur	no 123	unknown -59	yes -64
#<tuy	no -46	yes 45
#<twa	no 54	yes -43
#<twi	no -225	unknown 170	yes 50
#<tze	no -40	yes 55
#<ult	no 74	yes -66
#<uni	no 74	yes -56
#<usi	no 62	yes -48
#<vai	no 47
#<veh	no -60	yes 93
#<ven	no 66	yes -50
#<ves	no 53	yes -46
#<vid	no -112	yes 132
#<vil	no 85	yes -67
#<vir	no 54	yes -40
#<vis	no 46
#<voi	yes 52
#<vol	yes 42
#<w7d	no -105	yes 134
#<w9f	no 53
#<wa3	no -70	unknown 65
#<wac	unknown 77	yes -56
#<wad	no 152	yes -131
#<wah	no -55	yes 60
#<wak	no 67	yes -43
#<waq	no -93	unknown 177	yes -92
#<war	no -131	unknown 76
#<wc>	no 150	yes -124
#<we7	no -64
#<we9	no -41	yes 57
#<wee	no 47
#<wej	no 76	yes -62
#<wer	no -103	unknown 160	yes -57
#<wge	no 45
#<wjo	no 85	yes -46
#<wla	unknown 66
#<wqe	no -163	unknown 135
#<wra	yes 45
#<wse	unknown 60	yes -64
#<wsl	no 69	yes -46
#<wst	no 58	unknown 43	yes -108
#<y3e	yes 49
#<y9d	no -152	unknown 212	yes -113
#<ya>	no -70	unknown 153	yes -114
#<yam	yes -43
#<yaw	no -85	yes 101
#<ych	no -51	yes 63
#<ydd	no 138	yes -124
#<yde	no 86	yes -72
#<ydo	no -162	yes 183
#<ykh	no -76	yes 96
#<yko	no -152	unknown 212	yes -113
#<ykt	no -60	yes 77
#<ymk	no -67	unknown 80
#<yse	no 124	yes -103
#<ysi	no -58	yes 78
#<ysr	no 84	yes -70
#<ytb	no 97	yes -63
#<zad	no -63	yes 78
#<zag	no 126	yes -102
#<zbe	no -89	yes 112
#<zen	no -91	unknown 120	yes -46
#<zer	no -68	yes 64
#<zey	no -98	yes 112
#<zin	no 135	yes -115
#<ziy	no -106	unknown -40	yes 144
#<zja	no 50
#<zle	no 76	yes -53
#<zn9	yes 42
#<zre	no -53	yes 68
#<zri	no 48
#<zza	no 58
#a2il	no -77	yes 73
#a3d>	no 47
#a3ed	no -40	yes 63
#a3el	yes 43
#a3en	no -71	unknown 70
#a3es	no 66	yes -42
#a3et	no 127	unknown -64	yes -66
#a3ha	no 94	yes -67
#a3i9	no 57	yes -45
#a3i>	no 71	yes -53
#a3la	unknown 49	yes -45
#a3le	no 66	yes -56
#a3lo	no -134	yes 141
#a3nd	no 46
#a3ra	yes 70
#a3re	unknown 57	yes -74
#a3rf	no -70	unknown 110	yes -55
#a3sa	no -78	yes 98
#a3si	no 62	yes -51
#a3t>	no 52
#a3ta	unknown 85	yes -50
#a3wi	no 46
#a7a>	no 46
#a7b>	no -141	yes 156
#a7di	no 107	yes -95
#a7et	no 94	yes -73
#a7o>	unknown -42
#a7ti	no -81	yes 106
#a99>	no 138	unknown -62	yes -73
#a9aw	no -86	yes 98
#a9de	no 76	yes -54
#a9es	no 100	unknown -40	yes -62
#a9f>	no 61	yes -45
#a9fa	no -58	yes 41
#a9il	no 147	yes -115
#a9in	yes 45
#a9m>	no -40	yes 52
#a9t>	no -135	yes 159
#aaro	no -52	yes 61
#aayo	unknown 92	yes -101
#aban	unknown 105	yes -124
#abe9	no -143	unknown -43	yes 173
#abel	no -70	yes 88
#abha	no 44
#abin	no 104	yes -71
#abiy	no 60	yes -56
#abla	yes 51
#abna	no -149	yes 169
#abni	no -83	yes 97
#abou	no -88	unknown 60
#abra	no 83	yes -66
#abri	no 94	yes -76
#abro	no -61	yes 81
#abt>	no -45	unknown -43	yes 93
#acar	unknown 85	yes -79
#acbo	no 60	yes -49
#acci	no -63	unknown 51
#accr	no -66	yes 90
#acha	no 107	yes -89
#acho	no 55	unknown -56
#act>	no 121	unknown -57	yes -82
#acto	no 96	yes -65
#actu	no 57
#adai	no 111	yes -88
#adak	no 82	yes -45
#adam	no -52	yes 73
#adan	no 80	yes -67
#adat	no 60
#add>	no 50
#adda	yes 58
#addi	no 118	yes -101
#ade>	no 44
#aden	no 71	yes -59
#ader	no 52
#adic	no -117	yes 132
#adio	no 70	yes -48
#adir	no -79	unknown 45
#adit	yes 58
#adiy	yes 50
#admn	no -126	yes 141
#adra	yes 49
#adt>	no -40	yes 72
#adyi	no -67	yes 84
#afar	no 84	yes -56
#afch	no 70	yes -49
#afe>	no -130	yes 152
#afet	yes 49
#afha	no 54
#afi>	no 41
#afih	no 53
#afla	no -161	yes 175
#afni	no -41	yes 47
#afon	no -42	unknown 50
#afou	no 67
#afra	no -102	yes 122
#afs>	unknown 99	yes -142
#afso	no -137	yes 146
#agad	no -79	unknown 49
#agaz	no -54	yes 62
#agem	no -129	yes 138
#agen	no -74	unknown 43
#ager	no -56	yes 74
#ages	no -48	yes 68
#ageu	no -123	yes 136
#agh>	no -124	unknown 42	yes 80
#agha	unknown 56
#aghi	no -61	yes 77
#agne	no 101	yes -77
#agni	unknown 62	yes -110
#agor	no 126	yes -102
#ags>	no 90	yes -75
#ahad	no 121	yes -109
#ahat	no -68	yes 98
#ahbi	yes 57
#ahd>	no -52	yes 62
#ahdi	no 134	yes -107
#ahed	no -71	yes 70
#ahem	no -40	yes 52
#ahim	no -134	yes 143
#ahla	no 176	yes -159
#ahli	no -93	yes 106
#ahou	no 130	yes -123
#aht>	no 41
#aid>	no -106	yes 126
#aidi	no 63	unknown -42
#aie>	no 74	yes -47
#aign	no 49	unknown -42
#aile	no -65	unknown 48
#aill	no -79	yes 103
#aint	no 69	yes -52
#air>	unknown -48	yes 62
#airb	no 59	yes -46
#airi	no -112	yes 131
#ais>	yes 45
#aiso	no -60	yes 62
#aiss	no 88	yes -67
#ait>	no 60	yes -51
#aite	no -122	yes 132
#ajaj	no 84	yes -60
#ajeb	no -83	yes 99
#ajem	no -95	yes 112
#ajja	no -85	yes 98
#ajou	unknown -80	yes 40
#ajra	unknown 97	yes -138
#ajro	no -72	yes 82
#aka>	no -57	yes 74
#akan	no -76	yes 91
#akay	no -60	unknown 59
#akba	no -51	yes 68
#akch	no 61
#akec	yes 67
#aket	no 59	yes -52
#akh>	no 57	yes -40
#akha	no 43
#akhe	unknown 43
#akhl	no 59
#akhr	yes 61
#akhz	no 44
#akil	no 94	yes -69
#akla	no 110	yes -94
#akna	no -92	yes 113
#al3a	no -65	yes 83
#al9i	no 101	yes -79
#ala>	no 44
#alad	no -147	yes 162
#alan	no 121	yes -97
#alar	no -73	unknown 103	yes -54
#alat	no -60	yes 85
#alay	no -43	yes 50
#alb>	no 56
#aleb	no 51	unknown -46
#alek	no -63	yes 73
#alem	no 90	yes -72
#alf>	no 124	yes -94
#alha	no -58	yes 77
#ali>	yes 41
#alia	no -64	yes 80
#alid	no 61	yes -44
#alik	no 69	yes -49
#alis	yes 40
#aliy	no -52	yes 67
#alko	no -126	yes 144
#all>	no -41
#alle	yes 42
#alli	no -53	yes 74
#alma	no -50	yes 58
#almi	yes 59
#alna	no -56	yes 72
#alt>	no -50	yes 73
#alta	no -73	yes 87
#alys	no 90	yes -53
#ama3	no -177	unknown -40	yes 206
#amal	no -54	yes 66
#aman	no 54
#amat	no 78	yes -69
#ambu	yes 49
#amdu	no 46
#ame3	no -59	unknown 129	yes -100
#ame>	no -62	yes 74
#amed	no -121	unknown 243	yes -172
#amel	unknown 65	yes -61
#amen	no 130	yes -112
#amet	no -50	unknown 147	yes -120
#ami3	no -133	unknown 128
#amin	unknown 89	yes -71
#amio	no -57	yes 49
#amiq	no 44
#aml>	yes 60
#amlo	no 159	yes -148
#amme	no -53	yes 73
#amor	no 71	yes -59
#ampe	no 104	yes -96
#ampo	no 107	yes -95
#amra	no 126	yes -101
#amsa	no -61	yes 85
#amsu	no 76	yes -59
#amtn	yes 41
#amu>	no -43	yes 66
#an3e	no 85	yes -71
#an3r	no -48	yes 61
#an9d	unknown 97	yes -76
#an9e	no 109	unknown -47	yes -76
#an9o	no -66	yes 88
#an9t	no -51	yes 68
#anal	no -83	yes 57
#anan	no -205	yes 212
#anap	no 72	yes -50
#anat	no 78	yes -51
#anbi	no 92	yes -76
#anbu	no 94	yes -74
#and>	yes 60
#andi	yes 50
#andr	no 97	yes -74
#angl	no 81	yes -64
#ango	yes 55
#anhe	no 84	yes -63
#ani>	no -44
#ania	no 66
#anic	no 42
#anin	no -92	yes 93
#aniy	no -54
#anjr	no 62	yes -51
#anka	yes 48
#ankh	no 82	yes -106
#anmc	no -55	yes 77
#annu	no 46
#ano>	no -45	yes 59
#anre	no -79	yes 94
#ansa	no -132	unknown -44	yes 149
#anse	no 45
#ansm	no -69	yes 85
#ansp	yes 51
#anta	no 79	yes -69
#antn	no 52	yes -43
#anto	no -48	yes 76
#aoua	no 183	yes -166
#aoue	no 58	yes -49
#aoui	no -51	yes 69
#aout	no -144	unknown 100	yes 43
#apa>	no -64	yes 80
#ape>	no 72	yes -50
#apis	unknown 64	yes -66
#appe	no 181	yes -171
#appo	no -102	unknown 72
#aqf>	no -81	yes 100
#aqi>	no 106	yes -80
#aql>	no -123	yes 131
#aqqa	no -105	yes 121
#aqua	no 89	yes -79
#ar7>	no 60	yes -43
#arag	no 45
#arah	no -45	unknown 64
#arak	no -53	yes 75
#aran	no 72	unknown -63
#arar	no 78	yes -60
#aras	no 55
#arav	no 52
#arba	no -153	yes 132
#arbe	yes 44
#arbi	no -119	yes 132
#arbo	no 48
#arbr	unknown 40
#arch	no -56	yes 69
#are9	no 61	yes -46
#areb	yes 43
#arec	no -143	unknown 62	yes 48
#aref	no -48	yes 63
#areh	unknown 42
#arei	no 58	yes -44
#arej	yes 44
#ares	no 98	yes -80
#aret	unknown 69	yes -53
#arf>	yes 43
#arfa	no -58	yes 75
#arfi	no -66	yes 81
#arfu	yes 46
#arge	no 93	yes -75
#argl	no 111	unknown -52	yes -59
#arh>	no -67	yes 103
#arha	unknown 50
#ari>	no -56	yes 60
#arik	no -53	yes 68
#arim	no -175	yes 194
#arin	no 131	yes -116
#ario	no -79	yes 41
#arit	no 106	unknown -54	yes -51
#ariu	no 76	yes -66
#ariy	no -64	yes 72
#arja	no -54	yes 71
#arje	no 78	yes -58
#arkl	no 62
#arky	no -161	unknown 81	yes 72
#armo	no 106	yes -93
#arna	no -112	yes 127
#aro>	no -51	yes 69
#aroc	no -78	unknown -47	yes 108
#aros	yes 40
#arqa	unknown 100	yes -157
#arqu	no 74	yes -53
#arra	yes 47
#art>	no 43
#arti	no -90	yes 103
#artn	no -74	yes 87
#arto	no -117	yes 136
#arya	no -88	yes 71
#as2o	no -65	yes 84
#asat	no -49	yes 73
#asce	no 58
#ase>	no -79	yes 95
#asfi	no 55	yes -44
#asid	no -52	yes 86
#asif	no -90	yes 107
#asil	unknown -40
#asin	no 73	yes -55
#asla	no -219	unknown 173	yes -59
#asma	no 62	yes -51
#asni	no 88	yes -62
#asol	no 55
#asse	yes 58
#assh	no 63	yes -53
#asso	no 81	yes -59
#asst	no -200	unknown -75	yes 244
#ast>	unknown -41
#asto	no 52
#aswa	no -47	yes 79
#at3a	no -66	yes 89
#at7r	no -67	yes 90
#atal	no 77
#atar	no -156	unknown 118
#atat	yes 47
#atba	no 64	yes -49
#atbk	no -43	yes 66
#atea	no -120	yes 145
#atec	no 157	unknown -81	yes -88
#atel	no 55
#ater	yes -57
#atet	no 80	yes -58
#ateu	no 62	yes -40
#atgo	no -122	yes 88
#atha	unknown 56
#atho	no -71	yes 83
#atic	no 51
#atim	no -171	yes 186
#atja	no -64	yes 76
#atkh	unknown 60	yes -73
#atli	no -56	yes 80
#atna	no -52	yes 67
#atni	no -66	yes 58
#ato>	no -68	yes 85
#atou	no -41	yes 63
#atra	yes 56
#atre	no 74	yes -58
#atri	no -81	unknown 41
#atse	no 87	yes -53
#atsi	no -62	yes 77
#att>	yes 42
#atta	no 104	yes -87
#atti	no 119	yes -100
#atur	no 69	yes -42
#auss	no -84	unknown 83
#aute	no -66	unknown 50
#autr	no 41
#avab	yes 44
#avan	no 50
#aver	no 60	yes -41
#avie	no 64	yes -55
#avoc	no -116	yes 134
#avri	no 63
#awab	no 68	unknown -55
#awan	no 84	yes -72
#awar	no 44	unknown -47
#awbc	no -64	yes 82
#awbn	no -90	yes 105
#awbo	no -54	yes 65
#awch	no -48	unknown 85	yes -43
#awd>	no -74	yes 96
#awda	no 99	yes -79
#awdo	no -96	yes 105
#aweb	no -114	unknown 79
#awed	no -82	yes 94
#awen	no -44	yes 56
#awer	no -78	yes 95
#awh>	yes 40
#awho	no 58
#awi>	no 73	yes -75
#awli	no 87	yes -70
#awlo	no 59	yes -47
#awma	no -74	yes 90
#awni	no -91	unknown 85
#awya	unknown 51	yes -52
#ay3o	no 105	yes -78
#ay3r	no -44	unknown 48
#ay7>	no -73	yes 96
#ay7e	no 62	yes -54
#ay9>	no -159	unknown 227	yes -143
#ay9a	no 76	yes -68
#ay9o	no -155	yes 175
#ay9t	no -99	unknown 56
#ayad	no 54	yes -40
#ayar	no 77	yes -60
#ayba	no -40	unknown 89	yes -49
#aych	no 44
#ayd7	no -121	yes 135
#aydk	no 91	unknown -78
#aydo	no -116	yes 128
#aye3	no 96	yes -80
#aye9	no 78	yes -56
#ayeb	no 43	unknown 125	yes -168
#ayed	yes 53
#ayef	no 86	unknown -44	yes -43
#ayeh	no -171	unknown 284	yes -194
#ayej	no -66
#ayel	no 65	yes -46
#ayem	no 46
#ayeq	no -43	yes 54
#ayer	no -83	unknown 59
#ayet	no 49
#ayg>	no 110	yes -95
#ayga	no -46	yes 65
#ayhd	no -116	yes 135
#ayhr	no -40	yes 59
#ayja	no -60	yes 81
#aykh	no 62
#ayl3	no -112	yes 125
#ayn9	no -77	yes 97
#ayna	no 59
#aync	unknown 42
#aynz	no -65	unknown 45
#ayou	unknown 65
#ayr>	no 116	unknown -48	yes -74
#ayre	yes 53
#ayri	no 213	yes -202
#ayse	no -139	unknown 110
#aysi	yes 42
#ayso	yes 50
#ayss	yes -54
#ayti	yes 44
#aytl	no -47	yes 52
#ayts	no -65	yes 74
#ayur	no -44	yes 60
#aywj	no -181	yes 188
#ayye	no -141	yes 152
#ayz>	no -78	yes 104
#azel	no -72	yes 88
#azil	no 119	yes -111
#azin	no 49	yes -40
#azon	no -60	yes 77
#azou	no 80	yes -68
#azro	no 87	yes -68
#azt>	no -106	yes 127
#azza	no 50	yes -41
#azze	no -84	yes 66
#b3a>	no 51
#b3d>	no 45
#b3i>	yes 53
#b7ar	no -108	unknown -75	yes 146
#b7er	no 120	unknown -51	yes -83
#b9ac	yes 60
#b9aw	no -42	yes 59
#ba3>	no 86	yes -75
#ba3i	no 73	yes -53
#ba9>	no -59	yes 70
#baa>	no -56	unknown 101	yes -85
#bad>	no 61	unknown -54
#bag>	no 53	yes -41
#baga	no 129	yes -113
#bagh	no -65	unknown 45
#bags	no 59	yes -50
#bah>	yes 41
#baha	no 104	yes -72
#baig	unknown -44
#bain	no 74
#bakh	no 67	yes -52
#bal>	no -130	unknown 45	yes 73
#bali	no -45	yes 54
#balk	no -134	yes 144
#ball	no -73	yes 91
#ban>	unknown 41
#banc	no 101	yes -88
#bani	no -58	yes 74
#bany	no -51	yes 75
#baqi	no 93	yes -73
#bar7	no 60	yes -43
#bar>	no -153	unknown 221	yes -176
#bara	yes -44
#bard	no 118	yes -102
#barh	no -67	yes 103
#barr	no 74	yes -54
#bati	no -118	yes 141
#batn	no -118	yes 129
#batt	no 42	unknown 44	yes -97
#baw>	no 123	yes -114
#bba>	no 102	yes -89
#bbag	no -179	unknown 46	yes 138
#bbah	no -132	yes 155
#bbat	no 138	yes -117
#bbaw	no 123	yes -114
#bbi>	no -47	yes 58
#bbit	no -47	yes 60
#bbni	no -76	yes 90
#bch>	no -64	unknown 51
#bdaw	no 78	yes -62
#bdel	no 74	yes -43
#bdou	no 80	yes -65
#be9>	no -83	unknown 51
#bebe	no 41
#bed>	no 64	yes -47
#bedd	unknown 51	yes -73
#bedn	no 106	yes -95
#bedt	no -77	yes 87
#begh	yes 45
#beht	no 87	yes -53
#bekr	no 44
#beld	no 69
#belg	no -170	unknown 152
#bell	no 68
#ben>	no 92	yes -78
#ber9	no -57	yes 66
#ber>	no 52	yes -73
#berd	no 64	yes -49
#berl	no -45	yes 53
#bern	no 122	yes -87
#berr	yes -44
#bes>	no 98	yes -76
#beth	no -76	yes 106
#beto	no 73	yes -46
#bga>	no 60	yes -49
#bgha	no -40
#bghe	no -45	yes 61
#bha>	no 44	yes -69
#bhal	no -86	unknown 122	yes -53
#bi9>	no -179	unknown 208	yes -51
#bia>	yes 49
#bib>	no -44
#biba	no -68	unknown 96
#bicy	no -53	yes 64
#bid>	no 107	unknown -56	yes -53
#bida	no -109	unknown 93
#bide	no 105	unknown -41	yes -69
#bido	no 57
#bien	unknown 89	yes -136
#bier	unknown 41
#bika	no 50
#bila	yes 57
#bill	no 59
#bilt	yes 58
#bina	no -67	yes 82
#bini	yes 56
#bis>	no -51	yes 76
#bisk	no -88	yes 100
#bita	unknown 55
#biya	no -48	yes 62
#bka>	no -112	yes 140
#bkhi	no 74	yes -46
#bki>	no -42	yes 59
#blad	no -58
#blas	no 63
#blet	no 84	yes -60
#blo>	no 113	yes -102
#bmw>	no -97	yes 104
#bnat	no 64
#bnt>	no 86	yes -67
#boit	no 56	yes -40
#bola	no -99	yes 109
#bomb	no 59	yes -46
#bomp	no 61	yes -46
#book	no 60	yes -49
#bou7	no 132	yes -100
#bouc	yes 58
#boug	no 115	yes -98
#bouh	no -68	yes 76
#bour	no 47	yes -91
#bous	no -42	yes 56
#box>	no 46	unknown 51	yes -101
#bqa>	no -49	yes 61
#bqac	no 95	yes -77
#brad	no 98	yes -77
#brah	no -85	yes 96
#bret	no 95	yes -75
#bri>	no 68	yes -57
#brig	no 56
#brio	no 75	yes -64
#bris	no 73	yes -60
#briz	unknown 57	yes -75
#brux	no -112	unknown 79
#bsse	no -94	yes 104
#bta>	no 70	yes -45
#btat	no -86	yes 109
#bti>	no -66	yes 86
#bto>	unknown 100	yes -81
#bul>	no 94	yes -74
#bula	yes 49
#bure	no 53	yes -50
#byed	unknown 51
#bzaf	no 92	yes -63
#bzza	no -86	yes 102
#cabi	no 107	yes -76
#cabl	no -116	yes 137
#cadd	no 180	yes -168
#cafe	no -130	yes 152
#cais	no 65	yes -47
#cal>	no 81	yes -60
#cala	no 60	yes -45
#cami	no -53
#cani	no -59	yes 75
#cant	no -48	yes 76
#car>	yes 47
#card	unknown 71	yes -85
#carg	no 111	unknown -52	yes -59
#cass	no -44	unknown 192	yes -241
#cat>	no -116	yes 134
#cati	no 61	yes -44
#cboo	no 60	yes -49
#ccid	no -84	unknown 62
#cco>	no -66	unknown 90	yes -48
#ccro	no -66	yes 90
#cede	no -48	yes 57
#cein	no -133	yes 142
#cemb	no 88	yes -70
#cens	no 58
#ces>	yes 58
#ceus	no -61	yes 86
#ch3a	no -102	yes 111
#ch3e	no 53
#ch7a	no -72	unknown 67
#ch99	no -60	unknown 121	yes -72
#cha9	no 85	yes -48
#chab	no -87	yes 71
#chaf	no -41
#chag	no -66	yes 90
#chah	yes 59
#chak	yes 44
#chao	no 133	yes -117
#chaq	unknown -40
#chas	no 114	yes -107
#chaw	no 53
#chch	no 85	yes -63
#chd>	no 65	unknown -47
#chdd	no 42
#che3	unknown -67
#cheb	no -81	yes 101
#chej	no 72	yes -54
#chek	no -56	yes 81
#chet	no 139	yes -111
#chev	no 40
#chfa	no 159	yes -142
#chff	yes 43
#chft	no -45	yes 57
#chhe	no -65	unknown 123	yes -65
#chia	no 96	unknown -44	yes -51
#chic	no 60	yes -42
#chid	no -72	yes 49
#chif	yes 44
#chik	no 51
#chil	no 144	yes -127
#chir	yes 53
#chit	no 55	yes -53
#chka	no 60
#chko	unknown 75	yes -56
#choc	no -57	unknown 43
#chof	no -80	yes 54
#choi	no 99	yes -71
#chon	yes 40
#chor	no -100	yes 83
#chqe	no 53
#chqo	no -97	unknown 139	yes -90
#chqq	no 76	yes -60
#chri	no 69	yes -52
#cht>	yes 47
#chta	yes -47
#chto	no 73	yes -53
#chwa	yes 50
#cide	no -66	unknown 50
#cien	no 43
#ciet	no -79	yes 72
#cin>	no 63
#cine	no -41
#circ	yes 48
#cite	yes 51
#clar	no 75	yes -49
#cle>	no 63
#clie	no -125	yes 140
#clig	no -53	yes 64
#coco	no 94	yes -78
#coff	no 41
#cola	no 109	yes -96
#cole	no -70	yes 88
#colo	no -93	unknown -60	yes 138
#comp	no 47	yes -53
#conc	no 122	unknown -44	yes -91
#cong	no 59
#cord	no -42	yes 54
#cott	no 94	yes -78
#coul	unknown 58	yes -52
#cour	no 50	yes -78
#cred	yes 43
#croc	no 105	yes -70
#croq	no -68	yes 85
#cteu	yes 43
#ctor	no 90	yes -54
#ctur	no 52
#cuis	no 51
#cula	no -110	yes 128
#cule	no -91	yes 75
#curi	no -81	yes 91
#cycl	yes 45
#d9ay	no 67	yes -54
#d9i9	no -72	unknown 78
#da2i	no 53
#da3>	no 142	yes -130
#da3a	no -94	unknown -50	yes 148
#da3n	no -105	yes 121
#dabt	no 65	unknown -40
#dade	no 140	yes -108
#daha	no 80	yes -57
#dair	no 84	yes -68
#dala	no 66	yes -47
#dama	no -54	yes 71
#dame	no -62	yes 74
#dami	unknown 101	yes -65
#dana	no -190	yes 141
#dani	no 44
#daqq	no 67	yes -46
#darb	no -52	unknown 63
#darh	unknown 50
#dari	no -89	yes 109
#darn	no 56	yes -41
#dati	no 40
#dato	no -102	yes 119
#dawh	yes 43
#dayz	no -71	yes 97
#daz>	no -52	unknown 59
#dazt	no -106	yes 127
#dbab	no 47
#dch>	yes 53
#dda>	no 40
#ddad	no -89	yes 111
#ddah	no 49
#ddar	no 69
#ddel	unknown 46	yes -43
#dder	no -84	yes 90
#ddha	yes 41
#ddi>	yes -46
#ddih	yes 43
#ddin	no 72	yes -57
#ddow	no -46	yes 68
#deau	no 50
#dece	no 79	yes -63
#decl	no 75	yes -49
#def3	no -97	yes 114
#dega	yes 45
#degd	no -201	unknown 258	yes -103
#dehk	no -103	yes 112
#dehr	no 50
#dekh	no 58	yes -42
#del>	no -43
#deli	no -102	yes 121
#dell	no 180	yes -168
#deme	no -135	yes 147
#demi	no -70	yes 79
#demm	no 53
#demt	no 130	unknown -40	yes -98
#den>	no -113	yes 131
#dena	no 71	yes -59
#dent	no -70
#depa	unknown 65	yes -60
#derc	no -61
#derh	no 72	yes -59
#deri	no 47
#derj	no 65	yes -52
#derk	unknown 55	yes -97
#dern	yes 41
#dero	no -49	yes 66
#des>	no -77	unknown 49
#desc	no -51	yes 64
#deux	no 42
#dga>	no -186	unknown 293	yes -166
#dgha	no 45
#dghy	yes 51
#dha>	yes 44
#dhak	no 95	yes -80
#dheb	no 63	yes -53
#dhek	no -45	yes 59
#dhom	no 62	yes -45
#dhri	no 113	yes -96
#dia>	yes 52
#diab	no -138	yes 157
#diat	no 58
#dic>	no -96	unknown 96
#dich	no -40	yes 55
#dida	no 42
#dien	no 63	unknown 128	yes -198
#dih>	no -47	yes 62
#dim>	yes 65
#dima	no -42	yes 56
#dini	no -74	yes 89
#dio>	no 58
#dirh	no 82	yes -55
#disq	no 146	yes -138
#diss	no 98	yes -86
#dit>	no -44
#dita	no -76	yes 93
#dito	no 178	yes -158
#diya	no -48	yes 67
#djaj	yes 43
#djel	yes 46
#dkha	no 44
#dkom	no 43
#dlam	no 138	yes -125
#dmna	no -126	yes 141
#dna>	no -57	yes 42
#dnha	no 82	yes -77
#doll	yes 54
#don>	no 75	yes -48
#donc	no 101	yes -81
#donn	no 63
#dor>	no -46	yes 58
#dos>	no 130	yes -100
#doss	no 97	yes -57
#dou9	no -107	yes 125
#dou>	no 50
#doua	no -64	unknown 117	yes -64
#doub	yes 50
#douh	yes 41
#dour	no -42	yes 55
#dous	no -52	yes 83
#douz	no -64	yes 76
#dra>	no -81	yes 99
#drab	yes 61
#dras	no -62	yes 80
#drat	yes 48
#drba	yes 47
#drbo	no -41	yes 61
#dre>	no 40
#dred	no 59	yes -45
#drha	yes 44
#drhm	no 122	yes -111
#dri>	no -72	yes 82
#dris	no -48	yes 62
#driv	no -111	yes 128
#drna	no 56
#drni	no -78	yes 95
#dro>	yes 47
#dron	no -77	yes 96
#drt>	no -109	yes 127
#duct	no 61	yes -49
#dull	no 41
#dyin	no -67	yes 84
#e3a>	no -82	unknown -40	yes 113
#e3la	no 187	unknown -121	yes -176
#e3na	no 56	yes -45
#e3t>	no 51
#e77e	no -103	yes 116
#e7da	no -64
#e7la	no 55	yes -44
#e7na	no -68	yes 77
#e7o>	no -102	unknown -47	yes 142
#e7re	no 43
#e7ro	no -53	yes 62
#e7to	no 61
#e99a	no 85	yes -69
#e9ba	no -81	unknown -45	yes 114
#e9be	yes 43
#e9e3	yes 44
#e9el	unknown -69	yes 60
#e9f>	no 49
#e9fa	no -61	yes 88
#e9na	no 47
#e9ni	no -54	yes 74
#e9o>	no 70	yes -57
#e9ou	no 137	yes -114
#eba>	no -164	yes 179
#ebaa	no -56	unknown 101	yes -85
#ebag	unknown 74	yes -56
#ebal	no 127	yes -116
#ebat	no 98	yes -87
#ebbi	no -60	yes 76
#ebbn	no -76	yes 90
#ebch	unknown 52
#ebda	no 45
#ebdo	no 55	yes -44
#ebe>	no 41
#ebha	no 66	yes -53
#ebni	yes 48
#ebo>	no 90	yes -73
#ebra	no -156	unknown 94	yes 81
#ebri	no 79	yes -43
#ebs>	no 105	yes -85
#ebto	unknown 129	yes -106
#ecem	no 88	yes -70
#echa	no 89	yes -52
#echc	no 72	yes -51
#echi	no -49	unknown 54
#echn	no 44
#echr	no 99	unknown -90
#ecla	no 75	yes -49
#ecol	no -43	yes 61
#ecom	no -139	yes 159
#ecte	no -145	yes 157
#ecur	no -81	yes 91
#eda>	no -92	yes 72
#edam	no -81	yes 92
#edat	no 64	yes -42
#edde	no -74	unknown 74
#eddl	no 154	yes -139
#edes	no -48	yes 57
#edit	yes 40
#edna	no -67	unknown 129	yes -77
#ednh	no 82	yes -77
#edni	no 64	yes -51
#edri	no -99	yes 112
#edt>	no -77	yes 87
#eeke	no 47
#efar	no 48
#efeu	no 81	yes -42
#eff>	no 155	yes -143
#effa	no -81	yes 92
#effe	no -50
#effi	no 91	yes -76
#effo	no -43	yes 54
#efna	no -96	unknown 111	yes -42
#efon	no 63	yes -47
#efou	no -82	unknown 52
#efra	no 101	yes -85
#efro	yes 47
#efs>	no -46	yes 64
#eft>	no 44	yes -79
#eftc	unknown 75	yes -53
#efth	no 99	yes -92
#egan	no 53
#egat	no -49	yes 61
#egre	no 79	yes -69
#eha>	no 53	yes -42
#ehd>	no 101	yes -77
#ehic	no -60	yes 93
#ehk>	no -102	yes 110
#ehli	yes 43
#ehro	no 96	yes -85
#eht>	no 67	yes -57
#eign	yes 46
#eikh	no 61
#eil>	no 52	yes -40
#ein>	no -49	yes 52
#ej3a	yes 44
#ej3o	unknown 56
#eja>	no -91	yes 99
#ejem	no -41	yes 49
#ejhi	no 101	yes -82
#ejho	no 65	yes -56
#ejja	no -96	yes 109
#ejje	no 97	yes -65
#ejo>	unknown -42
#ejou	no 146	yes -137
#ejra	no 57
#ekay	no 82	yes -61
#ekba	no -61	yes 86
#eken	no 47
#ekhe	no 85	yes -70
#ekhl	no 48
#ekhr	no 121	yes -97
#ekk>	no -46
#ekka	no -144	yes 170
#ekke	no -85	yes 102
#ekne	yes -65
#ekra	no -173	yes 185
#ekri	no 53
#el3a	no 43
#el3o	no 129	yes -95
#el9>	no -77	yes 98
#elas	no 103	yes -80
#elch	no 42
#eld>	no -79	yes 97
#elda	no 106	yes -96
#ele3	no 105	yes -97
#elec	no 53	yes -51
#eles	no 74	yes -47
#elev	no -64	unknown 92
#elfa	no -119	yes 163
#elge	no -71	yes 101
#elgi	no -151	unknown 147	yes -45
#eliz	no -55	yes 67
#ell>	no 50
#ellg	no 50	yes -42
#ells	no -75	unknown -44	yes 111
#ellu	no -97	yes 111
#elma	no 144	yes -129
#elmi	no -96	yes 124
#elni	unknown -73	yes 56
#elou	no -166	unknown 164
#else	no 78	yes -43
#elso	no -87	yes 120
#elta	no 153	yes -141
#em3a	no -40
#emat	no -155	yes 160
#embo	yes -59
#emch	yes 65
#emen	unknown 45
#emi>	no -89	yes 98
#emla	no -88	yes 100
#emma	no -75	unknown 51
#emme	yes 48
#emml	no 137	yes -130
#emmo	no -52	yes 68
#emmr	no -50	yes 60
#emna	no -43	yes 59
#emoi	no -165	unknown 98	yes 90
#emor	no -130	unknown 65	yes 57
#empe	yes 50
#emro	no -114	unknown 120
#emrt	no -51	yes 64
#emsa	no 66	yes -46
#emt>	no 118	unknown 145	yes -262
#emtc	no 145	unknown -62	yes -88
#en9a	no -156	unknown 187	yes -53
#en9i	no -69	unknown -50	yes 85
#enag	no -145	yes 157
#enas	no 71	yes -59
#enb>	no -69	unknown 58
#enbi	no -70	yes 82
#ench	no 44
#end>	no -80	yes 98
#enda	no 54	yes -40
#endh	yes 59
#endn	yes 41
#endo	yes 62
#endr	no 59	yes -45
#ene>	no 59	yes -46
#enho	no 93	yes -78
#enk>	no 49
#enne	no 63
#enni	yes 43
#enno	unknown 66	yes -68
#enqa	no 70	yes -46
#enta	no 69	yes -53
#ente	no -68	yes 79
#enwi	no 82	yes -65
#eot>	no -63	yes 91
#epan	unknown 77	yes -88
#epor	unknown -42
#epos	no 64	yes -51
#eqqe	no -50	yes 58
#er3a	no 154	yes -137
#er7>	no 44
#er7h	no 136	unknown -106	yes -40
#er9>	no 176	yes -164
#er9a	no -84	unknown 53
#er9e	no 81	yes -51
#eral	no 155	yes -138
#eran	no 84	yes -56
#erat	no 65	yes -45
#erb9	no -119	yes 139
#erba	no -47	yes 49
#erbe	unknown 75	yes -51
#erbi	no -47	yes 77
#erbn	unknown 50
#erbo	no 126	unknown 70	yes -204
#erbt	no 63	yes -44
#erch	no -58
#erd>	no 52
#erda	no 53	yes -41
#erde	no 72	yes -50
#erdi	no 47
#erej	no -42	yes 57
#eres	no 70	yes -51
#erf>	no 84	yes -58
#erfa	unknown -44
#erfe	no -133	yes 148
#erfo	no -165	unknown 131	yes -47
#erg3	unknown 84	yes -74
#erge	no 48
#ergo	no 54
#eri>	yes 42
#erie	no 40	yes -48
#erir	no 71	yes -52
#erj>	no -100	unknown 142	yes -61
#erjo	no 71	yes -47
#erk>	unknown 55	yes -97
#erka	no 53
#erkh	no 160	yes -145
#erli	no -45	yes 53
#erma	no 59	yes -47
#erme	no 46
#ermi	no -77	yes 89
#erna	yes 47
#erne	no -54	yes 77
#erni	no 58	yes -46
#erno	no 100	yes -84
#ero>	unknown -52	yes 73
#erou	no -100	yes 124
#erph	no 50
#erpi	no 40
#err9	no 69	yes -54
#err>	no 84	yes -54
#errb	no 43
#erro	no 81	unknown -40
#erru	no -51	unknown 52
#ersi	no 99	yes -87
#erso	no 111	yes -100
#erth	no 61
#erti	no -73	yes 80
#erto	no 81	yes -64
#erve	no -84	yes 98
#ervi	no 80	yes -71
#eser	no 49
#eski	no 62
#esna	no 90	yes -59
#esra	no -56	yes 76
#esri	no -124	unknown 199	yes -218
#essa	yes 43
#essc	no -65	yes 71
#esse	no 46
#essr	no -52	yes 67
#essu	no 80	yes -51
#esta	no 62	yes -45
#esti	no 67	yes -59
#esto	no 118	yes -93
#etab	yes 49
#etag	no -77	yes 92
#etai	no -236	yes 246
#etat	no 66	yes -55
#etb>	no -111	yes 128
#ete>	no -61	yes 72
#etfo	no 60	yes -48
#etha	no -69	yes 98
#etla	no -40	yes 58
#etna	no -46	yes 59
#etni	no -48	yes 65
#etre	no -86	yes 106
#ets>	no -55	unknown 60
#etta	no 51	yes -49
#ettc	no -59	unknown 116	yes -61
#etti	unknown 43	yes -73
#etto	no 82	yes -57
#etty	no 104	unknown -50	yes -55
#euge	no -63	yes 91
#euil	no 43
#eurs	no 84	yes -60
#eus>	no 85	yes -70
#evar	no -71	yes 81
#evem	no -75	unknown 135	yes -133
#eveu	no 88	yes -77
#evie	no 67	yes -55
#evil	no -62	yes 90
#ewja	unknown 159	yes -185
#ewra	no 49
#ewwi	no 64	yes -56
#exti	no 65	yes -55
#eyto	no -55	yes 50
#eyyd	no 75	yes -65
#eyyt	no -46	yes 71
#ezdi	no 60	yes -43
#ezla	no -74	yes 87
#ezro	no -230	yes 245
#ezz>	unknown 114	yes -114
#ezze	yes 42
#fac>	no -127	unknown 160	yes -46
#fach	no 52	yes -67
#fact	no 44
#fad>	no 86	yes -73
#fahe	no -40	yes 52
#fahm	no -41	yes 57
#fajr	no -45	yes 74
#fakh	yes 54
#fami	no -57	yes 73
#far>	no 97	yes -74
#fara	no 55	yes -46
#fati	no -66	yes 79
#fatn	no 54	yes -45
#fato	no 80	yes -65
#fawh	no 50	yes -42
#faya	no 56	yes -40
#faye	no 72	unknown -44
#faza	yes 52
#fazg	no 55	yes -41
#fazz	no -84	yes 66
#fch>	no -83	unknown 82
#fcha	no 58	yes -49
#fe3>	yes 45
#fe3n	no 47
#fe9>	no 64	yes -50
#fe9n	no 102	yes -80
#fe9t	unknown 77	yes -54
#fed>	yes 40
#fejr	no 174	yes -156
#fekk	yes 52
#fell	no 85	yes -71
#felt	no 132	yes -114
#fen>	yes 43
#fer3	no 68	yes -57
#ferk	no 113	yes -101
#ferm	no 106	yes -89
#ferq	yes 48
#ferr	no -53	yes 72
#fert	no 77	yes -53
#feta	no 95	yes -82
#fete	no -54	yes 62
#fett	no -40	unknown 51
#feu>	no -67	yes 81
#feui	no 82	yes -46
#feux	yes 48
#ffe>	no 78	yes -54
#ffer	no 43
#ffes	no -77	unknown 82
#ffi>	no 91	yes -76
#ffou	no -48	yes 56
#ffre	no 44
#ffur	unknown 41	yes -80
#fha>	no -88	yes 64
#fhem	unknown 57	yes -113
#fi9a	no 133	yes -112
#fia>	yes 47
#fiat	no -74	yes 93
#fiho	unknown -43
#fil>	no 102	yes -90
#fin>	no -53	unknown 96	yes -44
#fiqu	no 57
#fiss	no 91	yes -67
#fit>	no 69	yes -57
#fith	no 91	yes -73
#fjer	no -45	yes 56
#fkh>	unknown 85	yes -85
#fkha	yes 49
#fla>	no -73	yes 90
#flot	no 66	yes -55
#flou	no 87	yes -52
#fna>	no -106	unknown 87
#fni>	no -56	yes 68
#fo9i	no -84	yes 107
#fo9o	no -52	yes 65
#fond	no -44	unknown 50
#for>	no -40	yes 53
#forn	no 67	yes -55
#fou9	no -144	yes 113
#fou>	no -70	unknown 60
#fouh	no 110	yes -79
#foul	no 40
#fra>	no 89	yes -75
#frei	no -70	yes 85
#frin	no -51	yes 73
#frit	no 106	yes -85
#fsed	no -87	yes 106
#ftan	no -98	unknown -54	yes 135
#ftch	unknown 76	yes -57
#fte7	no 129	yes -120
#ftha	no 123	yes -107
#fto7	no 68	yes -60
#fto>	no -94	unknown 83
#fum>	no -50	yes 66
#fure	unknown 41	yes -80
#fuse	no -47	yes 58
#g3at	no -40	unknown 103	yes -76
#ga3>	no 49	yes -43
#gade	no 56
#gadi	no -79	unknown 49
#gage	no 154	yes -130
#gala	no -70	yes 88
#gale	no -70	yes 85
#gali	no -57	yes 75
#gall	no -113	yes 136
#galo	unknown 43	yes -48
#galt	yes 50
#game	no 125	yes -103
#gan>	no 80	yes -64
#gane	no 55
#gara	no 49
#gard	no 49	unknown 73	yes -123
#gare	no -74	unknown 43
#garr	no 153	yes -136
#gary	no -88	yes 71
#gat>	yes 40
#gatl	unknown -47
#gazo	no -60	yes 77
#gdga	no -186	unknown 293	yes -166
#ge3>	no 42
#ge3a	no 45
#gebs	no 126	yes -116
#gef>	no 41
#gela	no 55	yes -43
#geme	no -69	yes 93
#gend	no 42
#gene	no 81	yes -67
#gent	no -41	yes 50
#geot	no -63	yes 91
#ges>	no -48	yes 68
#ghab	no 149	yes -123
#ghas	no 159	yes -133
#ghat	no -65	yes 87
#ghaw	unknown 41
#ghay	unknown 73	yes -104
#ghbe	unknown 109	yes -103
#ghef	no -53	yes 63
#ghel	yes 41
#gher	no 62	yes -42
#ghet	no 45	yes -80
#ghfe	no 181	yes -165
#ghin	no -70	yes 90
#ghit	no 54
#ghla	no 180	yes -158
#ghle	no 90	yes -67
#ghli	no 65	yes -49
#ghso	no -69	yes 89
#ghta	no 66	yes -56
#ghya	yes 51
#giqu	no -151	unknown 147	yes -45
#glac	no 67	yes -40
#glas	no 66
#gle>	no 85	yes -71
#glis	no 60	yes -44
#glov	no 45
#gnie	unknown 62	yes -110
#gnot	no -53	yes 64
#gol>	no -110	yes 99
#gola	no 54
#golf	no -51	yes 63
#goln	no -114	yes 121
#golt	no 46
#goo>	yes 62
#gora	no 126	yes -102
#gouz	no 70	yes -59
#gps>	no 164	yes -141
#gra>	no 59	yes -44
#grav	no 92	yes -71
#grel	no 51	yes -41
#grou	no 60	yes -41
#grue	no -158	yes 170
#gue>	unknown -51
#guel	yes 43
#guer	no 83	yes -63
#gui>	yes 50
#guid	no 42
#h15>	no -81	unknown 49
#h3el	no 55	yes -40
#h3le	no 161	yes -145
#h7al	no -72	unknown 67
#h99>	no 58
#ha3e	yes 43
#ha99	no 101	unknown -45	yes -53
#haba	no 191	yes -170
#habi	no 78	yes -54
#habr	no 129	yes -103
#hada	no 45
#hadd	no -85	yes 98
#hady	no -49	yes 65
#haf>	no -71	unknown 76
#hafc	no 70	yes -49
#hafe	yes 49
#hafo	no 65
#hage	no -66	yes 90
#haha	no 123	yes -112
#hahd	no -83	yes 98
#hahe	no -117	unknown -45	yes 160
#haj>	yes 55
#haja	unknown 53	yes -49
#hajj	no -57	yes 70
#hak>	no 95	yes -80
#hal>	no -110	unknown 59	yes 60
#hala	no -59	yes 80
#hali	yes 44
#hall	no 79	yes -52
#halo	no 56
#hame	no -106	unknown 234	yes -238
#hams	yes 43
#hana	no 112	unknown -50	yes -63
#hand	no 98	yes -81
#hang	no 66	yes -43
#hani	no -126	yes 138
#haou	no 133	yes -117
#har9	yes 64
#hara	no 100	yes -72
#harb	no 52
#harg	no 68	yes -51
#hari	no -78	yes 69
#hatc	no -61	yes 85
#hati	yes 44
#hats	no -179	yes 194
#haud	no 92	yes -79
#haus	no -84	unknown 83
#haw>	no 41	yes -42
#hawi	no 77	yes -80
#hawy	unknown 51	yes -52
#haye	unknown 112	yes -166
#hber	unknown 82	yes -102
#hbet	yes 41
#hbi>	yes 57
#hch>	no -45	unknown 79
#hcha	no 97	yes -102
#hdam	no -88	yes 109
#hdat	no 44
#hdda	no -79	yes 45
#hddi	no 42
#hder	yes 45
#hdi>	no 42
#hdia	no 53
#hdid	no 151	yes -133
#hdin	no 92	yes -68
#hdit	yes 61
#hdma	yes -57
#hdou	unknown 41	yes -78
#he3l	unknown -115
#he9>	no 61
#heb>	no 63	yes -53
#hebb	no 43
#hebt	no -114	unknown 79
#heda	yes 40
#hedo	no -83	yes 91
#hefa	no 48
#hefc	no 58	yes -49
#hefl	no -53	yes 63
#heft	no 43
#heik	no 61
#hejr	no 43
#hek>	no -78	yes 92
#heka	no 82	yes -61
#hekk	no -54	yes 64
#hele	no 74	yes -47
#heli	no 56
#hels	no -73	unknown -58	yes 131
#helt	no 44
#hem3	yes 40
#hem>	no 58	yes -45
#hemm	no -139	yes 153
#hemn	yes 44
#hems	no 111	yes -79
#hemt	no 56	unknown 99	yes -180
#hen>	no 144	yes -123
#her9	no 74	yes -43
#her>	unknown 65	yes -42
#herb	unknown 41
#herd	no 166	unknown -49	yes -118
#herg	no 64	yes -53
#herj	unknown 51
#hesr	no 64	yes -83
#hess	no -40	yes 45
#het>	no 44
#hetf	no 60	yes -48
#hett	no 48	yes -46
#hez>	no 71	yes -51
#hfel	no 181	yes -165
#hha>	no -70	yes 88
#hhar	no 112	yes -86
#hher	no -65	unknown 123	yes -65
#hhh>	no 50
#hhhh	no 98	yes -70
#hhom	no 85	yes -46
#hhor	yes 47
#hhou	no -43	unknown 91	yes -57
#hich	no 46
#hicu	no -60	yes 93
#hid>	no -83	yes 48
#hifo	yes 44
#hika	no 51
#hila	no -221	yes 239
#hin>	no 40
#hit>	no 49
#hitc	no 52	yes -79
#hkil	no -47	yes 59
#hkit	no -64	yes 92
#hko>	no -73	yes 89
#hkou	unknown 75	yes -66
#hla3	no 43
#hla>	no 59	yes -40
#hles	no 168	unknown -44	yes -132
#hlla	unknown 45	yes -61
#hlle	no 126	unknown -70	yes -83
#hlli	unknown -48	yes 46
#hlo>	no 97	yes -83
#hlou	yes 44
#hoc>	no -55	unknown 45
#hodr	no -93	yes 106
#hof>	no -126	unknown 62	yes 66
#hofo	no 83	yes -64
#hoir	no 99	yes -71
#homa	no 53	yes -93
#homc	no 116	yes -81
#hone	no 43
#hort	no -92	yes 77
#horz	yes 40
#hote	yes 69
#hoto	yes -53
#hott	no 55
#hou>	no -100	unknown 40	yes 61
#houc	no 115	yes -104
#houi	no 72	yes -64
#houk	no 111	yes -85
#houl	no 99	yes -85
#houn	no -44	yes 69
#hour	no 53
#hout	yes 45
#houy	no -63	yes 85
#howa	yes 43
#hoya	no -60	unknown 68
#hqet	no 79	yes -63
#hqou	no -97	unknown 139	yes -90
#hqqa	no 93	yes -75
#hrab	no 55
#hraj	no -95	yes 112
#hrar	no 94	yes -76
#hrat	no 78	unknown -103
#hraz	no 42
#hrba	no -130	yes 145
#hrbo	no 57
#hre7	no 44	unknown -45
#hrin	no 105	yes -71
#hrit	no 62	yes -50
#hrou	no 94	yes -76
#hrre	no -54	yes 65
#hsen	no 62	yes -48
#hser	no -82	yes 105
#hta>	yes -40
#htaf	no 118	yes -95
#htef	no 96	yes -82
#htfo	no 134	yes -120
#htou	no 97	yes -82
#hwat	yes 49
#hwaw	no 88	yes -72
#hway	no -136	unknown 59	yes 64
#hwia	no -81	yes 109
#hyat	no 71	yes -55
#hzen	no 55	yes -44
#i7a>	unknown 97	yes -68
#i7t>	no 43
#i9ay	no 93	yes -77
#i9i>	no -210	yes 220
#iab>	no -138	yes 157
#iad>	unknown 54	yes -52
#iair	no 55	yes -48
#ialo	yes 43
#ian>	no -76	yes 95
#iang	no 116	yes -103
#iano	no -87	yes 101
#iate	no 58
#ibad	no 61	unknown -54
#iban	no -42	unknown 42
#ibga	no 60	yes -49
#ibi>	yes 59
#ibn>	no 65	unknown -47
#ican	no -48	yes 76
#ich>	yes 40
#iche	no 76	yes -54
#icit	no -63	yes 85
#icul	no -90	yes 72
#icyc	yes 43
#ida>	yes -42
#idat	no -56	yes 71
#idea	no 54	yes -45
#iden	no -70	unknown 50
#ideo	no 44
#idia	no 73
#ido>	no -65	unknown -60	yes 98
#idon	no 47
#ien>	unknown 55	yes -70
#ienn	no 170	unknown -54	yes -120
#ient	no -88	yes 104
#iete	no -66	yes 70
#ieto	yes 41
#ieur	no -46	yes 68
#ifa>	no -52	yes 68
#ifac	no 60	yes -85
#ifet	no -119	yes 81
#iffu	unknown 41	yes -80
#ifi>	no 72	unknown 72	yes -144
#ifiq	no 57
#ifor	no -44	yes 58
#ifra	no 40
#ift>	no 80	unknown -42
#ifto	no -191	unknown 169
#igad	no 56
#igam	no 125	yes -103
#igno	yes 47
#ihou	yes 42
#ikay	no 51
#ikh>	no 73	yes -44
#ikom	unknown 45
#ilal	no -55	yes 69
#ilat	no -42	yes 67
#ile>	no -52
#ilet	unknown 51	yes -43
#illi	no -85	yes 104
#ima>	yes 50
#imat	no -81	yes 53
#imen	no -112	yes 90
#imma	no 150	yes -132
#imme	no -43	yes 60
#imna	no 70	yes -46
#impa	no 121	unknown -57	yes -82
#inac	no -66	unknown 61
#inah	no 49
#inat	yes 45
#ince	no 168	yes -145
#inch	no 41
#inct	no 58	yes -51
#indr	yes 41
#indu	no 58	yes -41
#iner	no -134	yes 142
#ines	yes 50
#infi	no -48	yes 60
#ingo	yes 46
#inha	no -62	yes 79
#ini>	yes 40
#inia	no 53	yes -49
#inie	no -74	yes 89
#inoi	no -41	yes 59
#inse	no 52	yes -46
#inte	no 45
#ints	no 74	yes -53
#intu	yes 51
#inya	yes 41
#iona	yes 43
#ionn	no -129	unknown 127
#iori	yes 46
#iot>	no -79	yes 41
#ipho	no 76	yes -51
#ipor	no -42	yes 57
#iqui	yes 55
#irag	no 51
#iran	no -95	yes 69
#irat	no 53
#irba	no 57	yes -45
#ircu	yes 48
#ires	no 73	yes -56
#irha	no 88	yes -62
#irm>	no -54	unknown -49	yes 97
#irmi	no -48	yes 60
#irou	no -83	yes 104
#isat	no -107	unknown 68	yes 41
#ise>	no 54
#iser	no -54	unknown 115	yes -68
#iskl	no -88	yes 100
#ison	no -56	yes 61
#isqu	no 92	yes -76
#issi	no 40
#isso	no 44
#issr	no 42
#issu	no 97	yes -58
#ista	no 41	unknown -52
#isti	no -43	yes 56
#ita>	no 57
#itai	yes 61
#ital	yes 48
#itar	unknown 55
#iter	no -77	yes 103
#iteu	no -99	yes 112
#itha	yes -52
#itho	no 80	yes -48
#ito>	yes 43
#itou	no -55
#itro	yes 42
#ium>	no 74	yes -65
#ius>	no 130	yes -93
#iver	yes 56
#ivol	no 43
#ivra	no -55	yes 53
#ivre	no 71	yes -56
#iyad	no -61	yes 79
#iyam	no -48
#iyan	no 41
#iyar	unknown -41
#iyin	yes 68
#iyt>	no -245	unknown 53	yes 161
#iyto	no 117	yes -94
#iyya	no -46	yes 59
#iza>	unknown 61
#izni	no 47
#j3a>	no 46
#j3at	unknown 40
#j3in	no 68	yes -61
#j3o>	no 149	unknown -67	yes -79
#j3ou	no -58	unknown 76
#ja3>	no -81	yes 93
#ja3t	no 93	yes -72
#jab>	no -71	unknown 47
#jabo	no -79	yes 89
#jabt	no -177	unknown 177
#jah>	no -74	yes 87
#jaja	no 120	yes -96
#jama	no -70	yes 96
#jame	no -59	unknown 129	yes -100
#jami	no -119	unknown 100
#jane	no -99	unknown 54
#jani	no 56	yes -40
#jant	no 49
#jar>	no -73	yes 87
#jara	no -63	yes 84
#jari	no -142	yes 158
#jarn	no -147	yes 164
#jarr	no 63	yes -54
#jart	no -121	yes 134
#jatn	unknown 103	yes -136
#jawa	no 68	unknown -55
#jawb	no -73	yes 87
#jawe	no -166	unknown 78	yes 100
#jay>	no -66
#jbdo	no 91	yes -73
#jbed	no 44
#jbeh	no 87	yes -53
#jbel	no 163	yes -143
#jda>	unknown 49
#jdar	no 83	yes -62
#je3a	no -54	unknown -42	yes 94
#jeb>	no -73	yes 90
#jebd	no 75	yes -57
#jebs	no 74	yes -55
#ject	no -101	yes 116
#jed>	no 77	yes -69
#jehd	no 95	yes -81
#jelb	no -100	yes 113
#jeld	no 53
#jelh	no -77	yes 102
#jell	no 94	yes -80
#jelt	unknown -70	yes 82
#jem>	yes 40
#jenb	no -68	unknown 49
#jerr	no 102	yes -86
#jet>	no 87	unknown -42	yes -47
#jhi>	no 54
#jhou	no 69	yes -58
#jibi	no 112	yes -98
#jiha	yes 56
#jin>	no 88	yes -66
#jira	no -76	yes 58
#jiw>	no 79	yes -64
#jja>	no -85	yes 98
#jjar	no -132	yes 147
#jje3	no 80	yes -61
#jjel	no 108	unknown -50	yes -58
#jlat	no -73	yes 95
#jlha	no 89	yes -76
#jlia	no -93	unknown 155	yes -87
#jlih	yes 44
#jlo>	yes 43
#jm3a	no 67	yes -42
#jma3	no 84	yes -65
#jme3	no 110	yes -89
#jmel	no 118	yes -91
#jnah	no 72	yes -56
#jnan	no 59
#jnb>	no 56
#join	no 63	yes -46
#joj>	yes 47
#jou>	no 83	yes -54
#jouz	no 46
#jra7	no -58	yes 78
#jra>	no 57	yes -62
#jral	no 167	yes -154
#jrat	no 101	yes -77
#k7el	no -72	yes 46
#k7la	no 122	yes -99
#ka3b	no 47
#kab>	no -181	unknown 99	yes 89
#kabe	no -40	yes 49
#kabl	no 159	yes -148
#kahl	no 212	yes -199
#kaim	no -113	yes 131
#kame	unknown 70	yes -55
#kami	unknown -64	yes 80
#kanb	no 135	yes -118
#kand	no 43
#kang	yes 46
#kanh	no 87	yes -84
#kanj	yes 59
#kank	yes -40
#kanm	no -55	yes 76
#kann	no 84	yes -53
#kano	no -49	unknown 57
#kanq	no -44	yes 65
#kanr	no -61	yes 74
#kans	yes 59
#kara	no 79	yes -69
#kari	no -105	yes 122
#karo	yes 40
#karr	no -144	yes 156
#kat3	no 53
#kat7	yes 51
#kat>	no -45
#katb	yes 51
#kate	no 68	unknown 41	yes -126
#katg	no -88	yes 46
#katk	yes -55
#katm	yes 42
#katn	yes 47
#katr	no 55	yes -41
#kaw>	no 48	yes -41
#kay9	no -86	yes 79
#kay>	no -70
#kaya	no 51
#kayb	no -109	unknown 55	yes 56
#kayc	no 51
#kayd	yes 43
#kayf	no -55	unknown -40	yes 99
#kayh	no -54	yes 75
#kayj	yes 64
#kayl	no -115	yes 128
#kaym	no 87	yes -69
#kayq	no -159	unknown 84	yes 76
#kayr	no -83	yes 101
#kayw	no -181	yes 188
#kayz	no -42	unknown 58
#kbat	no -136	yes 150
#kbti	no -96	yes 130
#kch>	no 50
#kchi	no 73	yes -50
#ke7l	no 55	yes -44
#kebb	no 41
#kebc	no 76	yes -65
#kebt	no 66	yes -46
#kech	yes 72
#keff	no 149	yes -131
#kel>	no -132	unknown -42	yes 173
#kelm	no 193	yes -178
#keml	no -53	yes 60
#ken>	unknown 56	yes -63
#kend	no 47
#kenn	no 41
#ker>	no 48
#kerc	yes 45
#kers	no 128	yes -119
#kesr	no -75	yes 92
#ketb	no -133	yes 148
#kha>	no -69	unknown 55
#khad	yes 46
#khaf	no 103	yes -90
#khal	no -58	yes 84
#khay	no 60	yes -42
#khbe	unknown -47	yes 85
#khd>	no -74	yes 89
#khdd	no -111	unknown 40	yes 69
#khdm	yes -42
#khdo	yes -50
#kheb	yes -44
#khef	no 90	yes -73
#khem	no -46	yes 60
#khen	no 55
#khes	no 45	yes -53
#khet	no 45
#khil	no -163	yes 185
#khin	no 75	yes -59
#khle	no 42
#khli	no 60	yes -50
#khll	no 55
#khlo	no 63	yes -50
#khod	no -84	yes 98
#khou	no -64	yes 87
#khoy	no -60	unknown 68
#khrj	no 43
#khrr	no 82	yes -67
#khse	no -51	yes 75
#khss	no -43	yes 56
#khta	no 53
#khtf	no 120	yes -103
#khto	no 102	yes -92
#khwa	no 45
#khya	no 65	yes -50
#khze	no 55	yes -44
#kifa	no 60	yes -85
#kina	no 109	yes -78
#kit>	yes 42
#kitc	no -78	yes 92
#kka>	no -171	unknown 71	yes 103
#kkab	no -164	unknown 114	yes 46
#kkar	no 66	yes -48
#kkat	no -139	yes 159
#kki>	yes 46
#kla>	no -43	unknown 42
#klat	no -159	yes 177
#klia	no -76	yes 91
#klim	no -112	yes 133
#klit	no -56	yes 69
#klya	no 53	yes -44
#kna>	no -85	yes 104
#knes	yes -65
#knna	no -94	yes 104
#kola	no 84	unknown 77	yes -174
#koll	no 56
#kon>	no -94	yes 71
#kona	no 44
#konn	no 177	yes -158
#kora	no -54	yes 71
#koum	no -54	yes 61
#koun	unknown 81	yes -56
#kour	yes 56
#kra>	yes 46
#kran	no -208	yes 222
#kri>	no 50
#kser	no 50
#ksid	no -179	unknown 244	yes -111
#ktaf	no 99	yes -79
#ktb>	no -67	yes 86
#ktba	yes 54
#kya>	no -161	unknown 81	yes 72
#l2ar	no -72	yes 82
#l3a9	no -52	yes 74
#l3aj	no 52
#l3am	no 89	yes -56
#l3an	unknown -60
#l3ar	no -77	yes 91
#l3as	no -42	yes 56
#l3at	yes 53
#l3aw	no -100	yes 117
#l3eb	no -43	yes 56
#l3er	no 72	yes -48
#l3es	yes 41
#l3ez	no 45
#l3ib	no -75	yes 96
#l3in	no 48	unknown 62	yes -106
#l3o>	no 101	yes -87
#l3om	no -45	unknown 64
#l3ou	no 113	yes -76
#l3ra	no 54	yes -43
#l3ro	no 60	unknown -46
#l3se	no 80	yes -58
#l3ya	no 49
#l7a>	no 56
#l7ad	no 71	yes -53
#l7af	no -116	yes 132
#l7aj	no -46
#l7am	no -64	yes 72
#l7an	no -51
#l7ar	yes 48
#l7as	no 124	unknown -46	yes -90
#l7ba	no -213	unknown 162	yes 55
#l7ch	no -143	yes 153
#l7di	yes 48
#l7e9	yes 42
#l7el	no -41	yes 53
#l7it	unknown 57
#l7je	no -40
#l7ma	no 49
#l7ou	no 72
#l7ri	no -74	yes 90
#l7sa	unknown 46	yes -93
#l7ta	no -61	unknown 93	yes -45
#l7wa	no -71	unknown 45
#l7yo	no -79	yes 96
#l9a>	no 135	yes -105
#l9an	no 99	yes -88
#l9at	yes 58
#l9aw	no -186	unknown 215
#l9ay	no -114	yes 142
#l9di	no 57	yes -41
#l9en	no 68	yes -54
#l9er	no -48	yes 63
#l9et	no 55	yes -42
#l9ez	no 60	yes -43
#l9in	no 55
#l9it	unknown 43	yes -73
#l9od	no -86	unknown 83
#la3>	no 41	yes -54
#la3b	no 90	yes -67
#la3t	no 74	yes -52
#la9a	yes 49
#laay	unknown 92	yes -101
#lab>	yes 67
#laca	unknown 65	yes -78
#lace	no 47
#lach	unknown 54
#lafo	no -42	unknown 50
#lail	no 51	yes -43
#lain	no 72	yes -54
#lair	no 93	yes -73
#laja	unknown 87	yes -95
#lal>	no -49	yes 70
#lall	no -46	yes 70
#lamp	no 131	yes -117
#lan>	no -65	unknown 127	yes -87
#land	no -76	unknown 66
#lant	no -66	yes 80
#lara	no 55
#lari	no 75	unknown -63
#larm	no -61	unknown 88
#lata	yes 58
#latc	unknown 62	yes -110
#late	yes 55
#latr	no 82	yes -69
#lava	yes 44
#lave	no 67	yes -47
#laya	no 128	yes -115
#lb7e	no 61
#lba>	no -100	yes 113
#lbab	yes 50
#lbal	no -93	yes 113
#lben	no -111	yes 129
#lber	no 64	yes -48
#lbes	no 53	yes -43
#lbib	no -160	unknown 179	yes -40
#lbid	no 87	unknown -53
#lbis	no -138	yes 149
#lbit	no 57	yes -54
#lbni	yes 41
#lbo>	no 44
#lbot	no 54
#lbou	no -43
#lbur	no 63
#lcab	no 55	yes -47
#lcai	no 136	yes -127
#lcam	no -63	yes 62
#lcan	yes 42
#lcar	no 44
#lch>	unknown 98	yes -98
#lcli	no -71	yes 87
#lcor	no 132	yes -121
#lcou	no -180	unknown 198	yes -48
#lda>	no 106	yes -96
#ldak	no 41
#le3>	no 44
#le3n	no 50	yes -46
#le3t	no 144	yes -119
#le7>	no -45	unknown -71	yes 107
#le9t	no 74	yes -51
#lebn	no 121	yes -108
#lec>	no 145	yes -126
#leco	no -139	yes 159
#led>	no 78	yes -67
#lefo	no -81	unknown 76
#left	no 279	yes -265
#legh	no 120	unknown -97
#lel>	no 43	yes -45
#lemn	no -47	yes 57
#lens	no 59	unknown -55
#ler>	yes 42
#lest	no 142	unknown -51	yes -91
#leta	no 48	yes -41
#letn	no -111	yes 120
#leur	yes 41
#leus	no -118	yes 135
#leva	no -88	yes 103
#leve	no -49	unknown 104	yes -77
#lex>	no -62	yes 71
#lfac	no -129	unknown 111
#lfar	no -52	unknown 55
#lfay	no 56	yes -41
#lfaz	yes 52
#lfeu	no -84	yes 100
#lfje	no -93	yes 100
#lflo	no 89	unknown -40	yes -51
#lfo9	no -63	yes 70
#lfor	no 44
#lfou	no -42
#lgar	no 70	yes -48
#lge>	no -71	yes 101
#lgen	no 88	yes -72
#lgha	no 120	yes -86
#lghd	no -70	yes 77
#lghi	no -56	yes 77
#lgho	yes -46
#lgiq	no -151	unknown 147	yes -45
#lha>	yes 45
#lhaj	no -90	unknown 77
#lhot	no -86	yes 114
#lhou	yes 49
#lhwa	no 52
#li9i	no -83	yes 101
#lian	no -76	yes 91
#lid>	no 105	yes -86
#lien	no -109	yes 125
#lifo	no 49
#liga	no 125	yes -103
#lign	yes 42
#lij>	no 48
#lik>	no 113	yes -91
#liko	no -48	unknown 50
#lil>	no 56	yes -40
#lila	no 52
#lim>	no 53	yes -41
#lime	no -72	yes 43
#lina	no -53
#line	no 107	yes -95
#ling	yes 46
#lisa	no -107	unknown 68	yes 41
#lise	unknown 63	yes -53
#lisi	no -55	yes 83
#lit>	no -59	yes 62
#liz>	no -55	yes 67
#ljam	no 168	unknown -42	yes -152
#ljar	no -200	yes 226
#ljen	no -73	unknown 53
#lkam	no 47
#lkar	no -79	yes 91
#lkbi	no 78	yes -66
#lkel	no -45
#lkhc	no 51	yes -77
#lkhe	yes 46
#lkho	no -44	yes 61
#lkhr	yes 55
#lkla	yes 56
#lkon	no -121	yes 131
#lkou	no 80	yes -67
#lla3	no -126	yes 148
#lla7	no 51
#llab	no 163	yes -148
#llar	no 91	yes -75
#llat	yes 54
#lle7	no -162	yes 175
#lle9	no 73	unknown 46	yes -123
#lleb	no 71	yes -48
#lleg	no 59	unknown -100	yes 44
#ller	no -107	yes 118
#lleu	no -89	unknown -42	yes 126
#llgh	no 50	yes -42
#lli>	no -47
#lliw	no -47	yes 57
#llom	no 110	yes -99
#llon	yes 53
#llou	no 55
#llum	no -97	yes 111
#lm3i	no 111	yes -102
#lma7	no -50	yes 62
#lmac	yes 47
#lmad	yes 47
#lmag	no 132	yes -116
#lmah	yes 49
#lmak	no 93	yes -75
#lmal	no 42
#lman	no 60	unknown -46
#lmar	yes 52
#lmas	no -103	yes 114
#lmec	no -96	yes 111
#lmed	no 40
#lmen	no -234	unknown 214
#lmes	no -133	yes 147
#lmid	no -71	yes 91
#lmkh	no 44
#lmma	no 112	yes -95
#lmoh	no 80	yes -63
#lmor	no -208	unknown 117	yes 82
#lmos	no 79	yes -69
#lmot	no -42
#lmse	no 79	yes -62
#lna>	yes 41
#lnac	no -54	yes 68
#lni>	unknown -56	yes 74
#lo3>	no 51
#lo7>	no 147	yes -139
#loga	no 60	yes -44
#loir	unknown 62	yes -57
#lokh	yes 48
#lol>	yes 47
#lom>	no 60	yes -48
#lomb	unknown 42
#lonn	no -93	unknown -60	yes 138
#lor>	no -64	yes 49
#lott	no 66	yes -55
#lou7	yes 51
#louf	no 82	yes -68
#louh	no 72	yes -54
#louk	no -55	unknown 120	yes -54
#loul	no 58
#loum	no -70	yes 77
#loun	yes 42
#lous	no 83	yes -50
#lovo	no 45
#lpas	no -45	yes 71
#lpc>	no 92	yes -76
#lper	no -62	yes 72
#lpis	yes 43
#lpom	no 42
#lpou	no 54	yes -41
#lpri	yes 43
#lqdi	no -153	yes 167
#lqfe	no -56	yes 77
#lqit	no 90	unknown 44	yes -144
#lsa>	no -154	unknown -48	yes 200
#lsou	no -134	unknown -44	yes 177
#lta>	no -40	yes 51
#ltan	no 53	yes -92
#ltat	no 158	yes -144
#ltni	no -72	yes 87
#lto>	no -42	unknown -59	yes 90
#ltra	no 74	yes -66
#lum>	no -97	yes 111
#lune	no 122	unknown -42	yes -83
#lure	no 161	yes -147
#lust	no -140	yes 153
#lvas	no -181	yes 194
#lvil	no 86	yes -76
#lwa9	unknown -43	yes 68
#lwad	no 40	yes -53
#lwal	no 52
#lwar	no -48	yes 73
#lwer	no -141	yes 157
#lwi9	no 111	yes -93
#lyan	no 53	yes -44
#lyse	no 90	yes -53
#m3ah	no -86	yes 57
#m3ak	yes 46
#m3an	no -42	yes 54
#m3aw	no -78	yes 93
#m3el	unknown 123	yes -113
#m3em	yes 55
#m3ew	unknown 121	yes -103
#m3ta	no -88	yes 97
#m3te	no -66	yes 85
#m7da	no -149	unknown -51	yes 197
#m7lo	no 78	unknown -45
#m9el	no 51	unknown -90
#m9et	no 108	yes -91
#m9lo	no 89	yes -71
#ma3>	no -93	yes 113
#ma3a	no -75	yes 107
#ma3e	no -134	unknown 129
#ma3r	unknown 73	yes -71
#ma7d	yes 54
#ma7l	no -156	yes 178
#ma9a	no 88	yes -68
#ma9d	no 76	yes -54
#mabi	no 72	yes -42
#macb	no 60	yes -49
#mada	yes 40
#mafi	no 47
#maga	no 134	yes -117
#mahl	no 129	yes -116
#mai>	no -68	unknown 112	yes -67
#mail	no -90	unknown 145	yes -66
#main	no -44	unknown 100	yes -121
#mais	yes 51
#majr	no -72	yes 82
#maka	no -65
#makl	no 110	yes -94
#mal9	no 73	yes -54
#mala	no -73	yes 91
#mama	no 42
#mane	no 86	yes -64
#mani	no -45	yes 78
#mant	no 79	yes -69
#marb	no -110	yes 128
#marc	no -60	yes 74
#marj	no -61	yes 75
#maro	no -78	unknown -47	yes 108
#marr	yes 71
#mars	no 53
#mart	yes 57
#mas2	no -65	yes 84
#mat>	no 50
#mata	no -147	unknown 100	yes 44
#mate	no 78	yes -50
#mati	no -50
#matl	no 48
#matr	no -103	unknown 48	yes 52
#maw>	no 160	yes -147
#mayn	yes 53
#mba>	no 73	yes -58
#mbe>	no 43
#mbel	yes -43
#mbie	unknown 40
#mbou	yes -57
#mbul	yes 49
#mch>	no 99	yes -64
#mdan	no -65	yes 83
#mdeg	no -225	unknown 297	yes -156
#mdkh	no 83	yes -74
#mdra	no -94	yes 110
#mdro	no 43	unknown 105	yes -156
#mdul	no 46
#me3>	unknown 45	yes -59
#me7>	no -43	yes 65
#me7r	no -53	yes 62
#me7t	no 93	yes -80
#mech	no 51
#med>	no -92	unknown 123	yes -46
#mega	no 45
#mekn	yes -65
#mel>	yes -40
#mell	no 41
#mena	no -161	unknown 85	yes 79
#menf	yes 49
#menh	no 130	yes -113
#menn	no -77	yes 71
#ment	unknown 42
#merf	no -62	yes 70
#mern	no -42	yes 55
#mers	no 62	yes -48
#mert	no 65
#mesk	no 53
#met>	unknown 96	yes -118
#metr	no -82	yes 102
#mezr	no -153	yes 175
#mfaz	no -73	yes 58
#mfer	no 54	unknown -40
#mfto	no 69	yes -47
#mgar	no -53	unknown 59
#mghe	no 85	yes -53
#mha>	yes 45
#mi3>	no -104	unknown 149	yes -57
#mid>	no -77	yes 101
#mier	no -171	yes 191
#min>	no 49	yes -60
#mina	no -289	yes 304
#mine	no -55	yes 67
#mio>	unknown -54	yes 76
#mion	no -60	yes 47
#miqu	no 44
#mir>	no -68	yes 78
#mira	no 66	yes -52
#miro	yes 68
#mito	no -104	yes 134
#mitr	yes 48
#mken	no -67	unknown 80
#mkes	no 83	yes -65
#mkha	no 158	yes -137
#mkhe	no 137	yes -111
#mlo>	no 110	yes -95
#mlou	no 42
#mma3	no 112	yes -95
#mman	no 154	yes -138
#mme>	no -51	yes 57
#mmed	no -53	yes 73
#mmel	yes 53
#mmer	yes 48
#mmeu	no -43	yes 60
#mmi>	no 133	yes -120
#mmla	no 137	yes -130
#mmo>	no -49	yes 63
#mmro	no -55	yes 64
#mna>	yes 45
#mni>	no -78	yes 104
#mnin	unknown 54	yes -42
#mnno	no 164	yes -138
#moch	no -96	yes 115
#mode	no 82	yes -68
#mohi	no 56
#moin	no -165	unknown 98	yes 90
#moir	no 121	yes -108
#mol>	yes 52
#mona	no -55	yes 81
#moni	no -98	yes 105
#mons	no -80	yes 104
#mont	no 90	yes -60
#moqa	no 102	yes -91
#mora	no -61	yes 82
#moro	no -66	unknown 90	yes -48
#morq	no -130	unknown 65	yes 57
#mosa	no 41
#most	yes 51
#mota	no -53	yes 86
#mou>	no -84	yes 97
#mouc	no -110	yes 137
#moud	no 71	yes -46
#mouj	no 56	yes -43
#moul	no -72	yes 85
#moum	no -47	yes 62
#mour	no -55	yes 78
#mous	no 73	yes -89
#mout	no -40	yes 54
#mouz	no 48
#mpac	no 121	unknown -57	yes -82
#mpag	unknown 62	yes -110
#mpe>	no 58	yes -80
#mpet	no -43	yes 65
#mpia	no -60	yes 78
#mpre	no 47
#mpte	no 77	yes -62
#mpto	no 59	yes -47
#mray	no 92	yes -70
#mri>	no 107	yes -87
#mro>	unknown 45
#mrou	no -54	yes 70
#mrra	no -108	unknown 56
#mrti	no -50	yes 66
#msaf	yes 46
#mse7	no -40	yes 55
#msem	no -190	unknown 200	yes -95
#msin	no -111	yes 126
#mski	no 94	yes -87
#mslo	no 61	yes -43
#msun	no 76	yes -59
#mtch	no 140	unknown -57	yes -84
#mtna	yes 41
#mult	no 50	yes -41
#mur>	no -59	yes 64
#must	no -59	yes 64
#mutu	no 61	yes -42
#mzro	no -53	yes 71
#mzya	yes 44
#n3el	no -174	yes 189
#n3em	no -84	unknown 90
#n3ti	no 145	yes -126
#n7el	no 56
#n7er	no -52	unknown -50	yes 90
#n9a>	no -88	unknown 82
#n9de	no -53
#n9ed	no 67	yes -51
#n9el	no 84	yes -52
#n9ez	no 175	yes -153
#n9i>	yes 59
#n9o>	no -59	yes 76
#n9te	no -108	yes 123
#na3e	no 66	yes -42
#na3s	no 42
#na9e	no 100	unknown -40	yes -62
#nab>	yes 40
#nad>	no -62	yes 71
#nada	no 51
#nafs	unknown 66	yes -69
#nage	no -43	yes 70
#naha	yes 41
#nahc	yes 49
#naho	no 78	yes -54
#nair	no -144	unknown 164	yes -88
#nal>	no -60	yes 80
#nale	no -77	yes 93
#nali	no -107	unknown 68	yes 41
#nanc	no 57	unknown -44
#nano	no 59	yes -48
#nape	no 72	yes -50
#naql	no -123	yes 131
#nat>	no 43
#nath	no 101	yes -80
#nati	no -50	yes 64
#natn	no -63	yes 75
#naze	no -72	yes 88
#nbed	no 126	yes -96
#nbel	unknown 67	yes -69
#nbi3	no 133	yes -113
#nbi>	yes 47
#nbni	no 104	yes -89
#nbul	no 94	yes -74
#ncha	unknown 80	yes -96
#nchk	no -56	yes 81
#ncho	unknown 80	yes -54
#ncte	no 58	yes -51
#nda>	unknown 45
#ndal	no 108	yes -90
#ndda	no 44
#nde>	yes 40
#ndek	yes 54
#nder	no 41
#ndha	no -53	yes 74
#ndho	no 79	yes -61
#ndic	no -58	unknown 66
#ndis	no 75	yes -65
#ndko	no 43
#ndna	no -42	yes 66
#ndo>	no -51	yes 72
#ndon	no 103	yes -84
#ndor	no -126	yes 141
#ndre	no 92	yes -69
#ndri	yes 41
#nduc	no 61	yes -49
#nee>	unknown 46	yes -71
#neff	yes 45
#nefs	yes 54
#neim	no 61	yes -46
#nejj	no -132	yes 144
#neme	no -96	unknown 141	yes -87
#nemr	no -53	yes 42
#nerv	no -134	yes 142
#neus	unknown 42	yes -81
#nezl	no -40	yes 47
#nfir	no -48	yes 60
#nge>	no -100	yes 125
#ngel	no 68	yes -53
#ngle	no 99	yes -75
#ngo>	yes 46
#ngol	no -128	yes 143
#ngoo	yes 62
#nha>	yes 43
#nhbe	no 76	unknown 75	yes -116
#nhez	unknown 110	yes -119
#nhom	no 93	yes -78
#nia>	no -63	unknown 73
#nici	yes 61
#nie>	no 51	yes -100
#nifi	no 66	yes -51
#nis>	no 61	yes -46
#nit>	no 54
#niyi	no -99	yes 133
#njme	no 94	yes -76
#njou	no 49
#njri	no 62	yes -51
#nka>	yes 48
#nkhd	unknown 93	yes -96
#nkhe	yes 42
#nkhr	no 43
#nktb	no -73	yes 87
#nkte	no 78	yes -41
#nl9a	no 82	unknown -40
#nnag	no 165	unknown -63	yes -111
#nnan	no 60
#nnas	no 45
#nneb	no 100	yes -77
#nnem	no -96	unknown 141	yes -87
#nnet	no -62
#nneu	unknown 84	yes -99
#nni>	no -44	yes 61
#nno>	no 133	yes -96
#nnul	no 46
#nobi	unknown 50
#nos>	no 41
#nota	no -60	yes 71
#nou>	no -41	unknown 64
#noun	no -142	unknown 169	yes -72
#nous	unknown 104	yes -106
#nove	no 43
#nqde	no -57	unknown 75	yes -41
#nqez	no -206	yes 212
#nque	no -76	unknown 174	yes -140
#nred	no 78	yes -64
#nrej	no 49
#nsa>	no -104	yes 119
#nsab	unknown -51	yes 57
#nsal	yes 50
#nsat	no -69	yes 82
#nseu	no 58
#nsey	no -124	yes 137
#nsie	no -52	yes 72
#nspo	yes 51
#ntai	no 75	yes -56
#ntch	no -111	unknown 213	yes -176
#nten	no 54
#nter	no -41	yes 55
#ntes	no 67	yes -56
#ntie	yes 42
#ntif	no 57
#ntis	no -61	yes 79
#ntiv	no 43
#ntne	no -96	yes 106
#nto>	no -59	yes 84
#ntpe	no 62	yes -48
#ntra	yes -40
#nts>	no 77	yes -54
#nula	no 50
#nwi>	no 59	yes -40
#o7di	no 87	yes -73
#o9an	yes 60
#o9i>	no -84	yes 107
#o9o>	no -59	yes 72
#ob3>	yes 49
#oba>	no 101	yes -81
#obin	yes 48
#obis	no -60	yes 87
#obra	no 123	yes -101
#ocad	no -76	yes 95
#ocal	no 81	yes -60
#ocat	no -95	yes 115
#occo	no -66	unknown 90	yes -48
#ocha	yes 60
#ochd	no 65	unknown -47
#oche	no 120	yes -87
#ochk	yes 50
#ocht	yes 54
#ocie	no -79	yes 72
#ocke	no -61	yes 78
#ocot	no 94	yes -78
#oda>	no 41
#odam	no 189	unknown -51	yes -163
#ode>	no 100	yes -80
#odem	no 64	yes -55
#odra	no -93	yes 106
#offr	no 51
#ofra	no 129	yes -116
#ogan	no 60	yes -44
#ogra	no 140	yes -123
#ohim	no 56
#ohom	no -72	unknown 116	yes -91
#oin>	no -165	unknown 98	yes 90
#oire	no 94	yes -65
#ois>	no -80	yes 94
#oisi	no -52	yes 69
#oit>	no 62	yes -44
#oite	no 46
#ojec	no -126	yes 142
#okba	no 126	yes -114
#okeb	no 104	yes -94
#ola>	yes -52
#olai	no 94	yes -74
#olan	no -87	yes 102
#olf>	no -51	yes 63
#olie	no 113	yes -98
#olla	no -63	yes 41
#olle	yes 57
#ollh	no 51
#olli	no -40	yes 51
#ollo	no 53	yes -40
#olna	yes 47
#olon	no -131	unknown -55	yes 174
#olou	no -139	unknown 98
#olta	no 96	yes -78
#oma>	yes -51
#omar	yes 40
#omat	no 60	yes -47
#omba	no 73	yes -56
#ombe	no 43
#omch	no 116	yes -81
#ome>	no -123	yes 135
#omma	no 140	yes -122
#ompe	yes -63
#ompt	no 71	yes -57
#omra	no -62	unknown 67
#on9i	no 52	yes -41
#on9o	no -125	yes 139
#ona>	no 41
#onal	yes 43
#onat	no 95	yes -79
#onc>	no 101	yes -81
#ond>	no -44
#onde	no 60
#ondi	no 50	yes -45
#onee	no -52	unknown 137	yes -121
#onet	no -59	unknown -66	yes 123
#onge	no 59
#oni>	no 134	yes -112
#onit	no -50	yes 65
#onna	no 151	unknown -40	yes -109
#onne	no -47	yes 41
#onob	unknown 50
#ons>	no -136	yes 157
#onsi	no -52	yes 72
#onso	no 62	yes -43
#ontp	no 62	yes -48
#ook>	no 60	yes -49
#oper	no 77	yes -64
#opri	no -82	yes 103
#opro	no 47
#opti	yes 44
#oque	no 86	yes -54
#oqui	no -68	yes 85
#or3a	no -93	yes 101
#ora>	yes 50
#orag	no 43
#ord>	no -49	yes 53
#orde	no -119	yes 156
#ordo	no 57	unknown -44
#ore>	no -40	yes 55
#ori>	no 53	yes -42
#orit	yes 46
#orn>	no 58	yes -47
#oroc	no -66	unknown 90	yes -48
#orou	unknown 42	yes -41
#orqu	no -130	unknown 65	yes 57
#ort>	no -45
#orti	no -44	yes 63
#orza	yes 40
#ose>	no 80	yes -51
#osit	no -48	yes 67
#ossa	yes 72
#osse	yes 41
#ossi	no -93	yes 123
#osta	no -102	yes 126
#oste	no -97	yes 114
#ota>	no 50
#otan	no -46	yes 57
#ote>	yes 41
#otea	no 67	yes -94
#otla	no 73	yes -49
#oto>	no 51	yes -45
#otos	unknown 82	yes -126
#otta	no 195	yes -176
#otte	no 54
#ou3a	no 67	yes -49
#ou3i	no 120	yes -111
#ou7d	no 132	yes -100
#ou9>	no -52
#ou9a	no -175	yes 150
#oua>	no 183	yes -166
#ouar	unknown 62	yes -49
#ouaz	no 52	yes -45
#oub>	no -62	yes 78
#ouba	no -78	unknown 114	yes -47
#oube	no 187	yes -172
#oubl	yes 50
#oud>	unknown 40
#ouda	yes 55
#oudi	no -54	yes 85
#oudr	no 94	yes -83
#oue>	no 71
#ouen	no 58	yes -49
#oues	no 68
#oufa	no 221	yes -206
#oufo	unknown 138	yes -115
#oug>	no 95	yes -88
#ouge	no -88	yes 101
#ouho	no -111	yes 140
#ouia	no 80	yes -71
#ouid	no -48	unknown 131	yes -123
#ouil	no 83	yes -59
#ouja	no 46
#oujd	unknown 47
#oume	no -47	yes 62
#oun>	unknown 40
#oune	unknown 53
#ount	no -41	unknown 93	yes -77
#ouq>	unknown 81	yes -55
#ouri	no 40
#ourr	no -274	unknown 216	yes -127
#ours	yes -42
#ous>	no 52	yes -46
#ousa	unknown 55
#ouse	no 100	yes -74
#ousi	no 144	unknown -76	yes -65
#ousk	yes 50
#oute	yes -41
#ouwa	no 54
#ouya	no -56	yes 79
#ouz>	no -61	yes 70
#ovem	no 43
#ovis	no 59
#ovo>	no 45
#owa>	yes 43
#owel	no 57
#owwe	no -93	yes 119
#oxyg	no 85	yes -71
#oya>	no -60	unknown 68
#oyag	no 59
#oyal	no -88	yes 115
#pact	no 121	unknown -57	yes -82
#pagn	yes -50
#pani	no 76	yes -50
#papa	no -64	yes 80
#parb	unknown 55	yes -68
#parf	yes 46
#parq	no 74	yes -53
#pass	no -40	yes 66
#pati	no 78	yes -61
#pein	no 43
#pera	no 93	yes -69
#perc	no -61	yes 86
#perg	no 63
#perm	no -58	yes 70
#pert	no 40
#pete	no -43	yes 65
#peug	no -63	yes 91
#pha>	no -59	yes 64
#phe>	no 72	yes -61
#phon	no 59
#pia>	no -60	yes 78
#pian	no -41	yes 53
#pica	no -48	yes 76
#pick	no 43
#piet	yes 41
#piqu	no 107	yes -95
#pis>	unknown 64	yes -66
#pist	no 131	yes -117
#plac	unknown 50	yes -54
#plaf	no -42	unknown 50
#plai	no 72	yes -54
#plas	no 40
#plat	no -73	yes 89
#plom	unknown 42
#pneu	no 50
#pomm	no 42
#pos>	no 93	yes -79
#posi	no -48	yes 67
#pote	no 71	yes -90
#poub	no 187	yes -172
#pous	yes 45
#ppor	no -102	unknown 72
#pray	no 94	yes -75
#prel	no -75	unknown 135	yes -133
#prie	no -82	yes 103
#prio	yes 46
#pris	no 43
#prof	yes 54
#proj	no -126	yes 142
#prop	no -82	yes 103
#ptoi	no 59	yes -47
#qal>	no -48	yes 58
#qasn	no 120	yes -97
#qat>	no 65	yes -44
#qbel	no 47
#qder	no -48	unknown 55
#qdim	no -153	yes 167
#qeb>	no 124	yes -111
#qef>	no -42	unknown 79
#qelb	no 88	yes -70
#qell	no -92	yes 102
#qet>	no 79	yes -63
#qett	no -171	yes 195
#qfel	no -56	yes 77
#qiss	no 142	yes -131
#qit>	no 45	yes -83
#qleb	no 86	yes -52
#qodd	no -51	unknown 83
#qou>	yes 49
#qqa>	no 155	yes -138
#qqat	no 50
#qrib	no 51	yes -48
#qta3	no -76	yes 94
#qtel	no 64
#quar	no 98	yes -83
#quee	yes 51
#ques	no 90	yes -75
#quet	no 66	yes -46
#quia	yes 55
#quis	no -68	yes 85
#r7a>	no 69	yes -52
#r7at	no -113	yes 126
#r7ha	no 136	unknown -106	yes -40
#r9a>	no -108	unknown 99
#r9e3	no 69	yes -40
#r9o>	yes 59
#r9ou	no 74	yes -62
#ra3h	no 41	unknown -43
#ra3i	no 83	yes -64
#ra3o	no -67	yes 79
#ra7>	no -75	yes 99
#ra9a	yes 41
#ra9o	no -108	yes 123
#rab>	no 70	yes -48
#rabn	no -96	yes 111
#rabt	no -66	yes 102
#race	no -46	unknown 82	yes -41
#rad>	no 76	yes -60
#rada	no -77	unknown 79
#radi	no 68	yes -41
#rage	no 44
#raha	no 81	yes -63
#rahi	no -134	yes 143
#rain	no 111	yes -74
#rais	no -55	yes 53
#rait	no -93	yes 105
#raj>	no 130	yes -115
#raka	no -93	yes 106
#rakb	no -71	yes 88
#rakt	no 48
#rale	no 155	yes -138
#rami	no 41
#rana	no 54
#rand	no 52
#rane	no 40
#rani	unknown 49
#rans	no -99	yes 124
#rant	no 54	yes -100
#raph	no 154	yes -137
#rapp	no -102	unknown 72
#rar>	no 40
#rara	no 91	yes -75
#ras>	no 65	yes -51
#rasa	no 50
#raso	no 40
#rat>	no -45
#ratc	no -88	yes 120
#rate	no 52	yes -41
#rato	no -167	yes 178
#rava	no 40
#ray>	no 42
#rayu	no -44	yes 60
#rb3a	no 43
#rbag	no 57	yes -45
#rbal	no -79	yes 103
#rbat	no -58	yes 55
#rbch	no 90	yes -70
#rbe3	no -127	yes 142
#rbe9	no -41	unknown 103	yes -77
#rbi9	no 60	yes -41
#rbi>	yes 46
#rbia	no -79	yes 102
#rbiy	no -157	yes 173
#rbna	no -55	yes 60
#rbo>	unknown 58	yes -44
#rbou	no 123	yes -101
#rbre	no -109	yes 121
#rbri	unknown 55	yes -68
#rbt>	unknown 127	yes -143
#rced	no -48	yes 57
#rceu	no -61	yes 86
#rch>	no -66	yes 46
#rche	no -52	yes 67
#rchh	no -65	yes 72
#rda>	no 55
#rdie	no 63	unknown 128	yes -198
#rdon	no 57	unknown -44
#re3d	no 57
#re9a	no 106	unknown -40	yes -65
#re9n	no -62	yes 81
#re9o	no 88	yes -70
#re9t	no 61	yes -48
#reau	no 52	yes -49
#rebb	no -47	yes 58
#rebh	no 98	yes -87
#rebo	no 90	yes -73
#rebr	no 79	yes -43
#rece	no 110	yes -96
#rech	yes -50
#red>	no 66	yes -49
#redd	no 93	yes -78
#refn	no -155	unknown 202	yes -121
#reft	unknown 91	yes -69
#reg>	yes 48
#reil	no 58	yes -44
#reja	no -101	yes 124
#rejj	no 78	yes -57
#rejo	no 47	unknown -42
#rejt	yes -49
#rek>	no -94	yes 119
#rekb	yes 56
#rele	unknown 64
#rem>	no 82	yes -67
#remb	yes -78
#remo	no -130	unknown 65	yes 57
#ren>	no -44	yes 57
#req>	no 45
#reso	yes 48
#ress	no 71	yes -48
#ret>	yes -57
#reta	no -194	yes 202
#reur	no 52
#rez>	no -88	unknown 87
#rfe9	no -62	yes 70
#rfin	no -66	yes 81
#rfou	no -161	unknown 115
#rftc	no -98	unknown 151	yes -69
#rfum	yes 46
#rg3a	unknown 96	yes -80
#rge3	no 40
#rge>	no 85	yes -67
#rgeu	no 127	yes -111
#rgla	no 66
#rgol	no 54
#rgui	yes 50
#rha>	no -64	yes 71
#rham	no 52
#rhm>	no 122	yes -111
#ri7>	no 53
#ri7a	unknown 139	yes -109
#ria>	no -79	yes 95
#riad	unknown 54	yes -52
#rian	no 116	yes -103
#rib>	unknown 84	yes -66
#riba	no 57
#ribg	no 60	yes -49
#rici	no 53
#ricu	no -103	unknown 48	yes 52
#rid>	yes -42
#rida	no 123	yes -103
#ride	no 54	yes -45
#rier	unknown 47
#riet	no -82	yes 103
#rif>	no 43
#riga	no 56
#riha	no 94	yes -55
#rik>	no -52	yes 61
#ril>	no 63
#rim>	no -150	yes 166
#rin>	no 62
#rina	unknown 63	yes -67
#rine	yes 48
#riol	no 129	yes -131
#rior	yes 46
#riot	no -79	yes 41
#ripo	no -42	yes 57
#rir>	no -51	yes 54
#ris>	no 112	yes -93
#rise	no 43
#risq	no 112	yes -100
#riss	no -74	yes 95
#rist	no -45	yes 57
#rita	no 55
#rith	no 80	yes -59
#rito	no 93	unknown -54	yes -40
#rium	no 76	yes -66
#rive	no -46	yes 60
#riya	no 42
#riz>	unknown 57	yes -75
#rj3a	unknown 58	yes -85
#rj3o	no 206	unknown -126	yes -119
#rja3	no 60	yes -45
#rja>	yes 43
#rjan	no -91	unknown 50
#rjel	yes 46
#rjli	no 110	yes -93
#rjo>	no 86	yes -78
#rjou	no 100	yes -76
#rkel	no -184	yes 193
#rkha	no 119	yes -105
#rki>	no 92	yes -75
#rkll	no 62
#rkya	no -161	unknown 81	yes 72
#rlin	no -45	yes 53
#rma>	no 56	yes -41
#rmad	no 74	yes -65
#rmah	no 72	yes -59
#rmaw	no 160	yes -147
#rme>	no 63	yes -103
#rmel	no 60	yes -74
#rmer	no 46
#rmie	no -48	yes 60
#rmis	no -68	yes 79
#rmli	no 65
#rmoi	no 121	yes -108
#rna>	no -54	yes 67
#rnet	no -55	yes 69
#rnou	no 100	yes -84
#rob3	yes 49
#roba	no 73	yes -58
#robi	yes 51
#roca	no -82	yes 101
#rocc	no -66	unknown 90	yes -48
#roch	no 116	yes -82
#rof>	yes 54
#roje	no -126	yes 142
#rokb	no -57	yes 82
#roke	no 104	yes -94
#rokk	no -186	unknown 132	yes 46
#role	yes 47
#rond	yes 42
#ropr	no -82	yes 103
#roqu	no -68	yes 85
#ros>	no 51
#ross	no -69	yes 102
#rou9	no 54	unknown -41
#roub	no -108	unknown 48	yes 50
#roue	no 81	yes -43
#rouf	no -80	unknown 44
#roug	no -88	yes 101
#roui	unknown 59	yes -93
#roul	no 96	yes -84
#roup	no 56	yes -41
#rouq	yes 43
#rous	unknown -42
#rovi	no 59
#roya	no -59	yes 89
#rpho	no 50
#rqa>	no -84	unknown 67
#rqat	no 100	yes -80
#rqo>	no 44
#rr9a	no 122	yes -105
#rrai	no 100	yes -78
#rrak	yes 64
#rran	no 103	yes -83
#rras	yes 56
#rrat	no -133	unknown 103
#rrba	no 64	yes -53
#rre7	no -144	unknown 81	yes 79
#rre9	no -106	yes 128
#rreb	no 82	yes -54
#rrec	no -70	unknown 65
#rrek	no -104	yes 128
#rret	no 64	yes -50
#rri7	unknown 101	yes -72
#rrit	no -46	yes 63
#rro>	no 119	yes -103
#rron	no 59	yes -48
#rros	yes 62
#rrou	no 47	yes -40
#rrsa	yes 55
#rrsi	no 56	yes -41
#rrso	no 55
#rrur	unknown 67	yes -43
#rsat	no -42	yes 57
#rsem	unknown 44	yes -85
#rset	no -232	yes 241
#rsin	no 60	yes -45
#rso>	no 165	yes -148
#rta>	no -99	yes 75
#rtab	no 71	yes -55
#rtea	no -108	yes 121
#rtef	no 81	yes -42
#rteh	no 61	yes -47
#rtem	no -105	yes 92
#rter	no 139	yes -119
#rtet	no 122	yes -92
#rteu	no -42	yes 57
#rtha	no 84	yes -58
#rti>	no -108	yes 121
#rtie	yes 48
#rtil	no 50
#rtne	yes 45
#rue>	no -123	yes 136
#rure	no -47	unknown 87	yes -45
#ruri	no -140	unknown 156	yes -51
#ruxe	no -112	unknown 79
#rve>	no -95	yes 104
#rveu	yes 56
#rvic	no 80	yes -71
#rwid	no 87	yes -63
#s2ou	no -77	yes 97
#s7ab	yes 53
#s7i7	no 80	yes -64
#sa3i	no 60	yes -48
#sa7a	no 45
#sa7b	no -57	yes 80
#sab>	no 50
#sabe	no -169	yes 182
#sabo	no 56	unknown -55
#sadm	no -123	yes 142
#safa	no 84	yes -56
#safi	no 40
#safr	yes 44
#sage	no -68	yes 84
#sahb	no -62	yes 85
#said	yes 63
#sain	no 54	yes -40
#sak>	no 86	yes -66
#sake	no 127	yes -104
#sakh	no -83	yes 93
#sakn	no -72	yes 89
#sale	no 87	yes -69
#sali	unknown -42	yes 55
#sall	yes 57
#salm	no 45
#sama	no 86	yes -75
#sami	no -116	yes 128
#sams	no 91	yes -72
#samu	no -43	yes 66
#sani	no -82	unknown 59
#saou	no -163	yes 179
#saqf	no -81	yes 100
#saqi	no 170	unknown -45	yes -124
#sar>	no 71	yes -46
#sard	no -120	yes 126
#saro	no 53
#sass	no -67	yes 91
#sati	no -98	unknown 50	yes 51
#sawe	yes 50
#sawr	no 51
#sayd	no -61	yes 84
#sba3	no 130	yes -112
#sbag	unknown 63	yes -48
#sban	no -51	yes 75
#sbeg	yes 45
#sbit	unknown 57
#sbou	no 119	yes -100
#sch>	no -117	yes 91
#scie	no 57
#scol	no 109	yes -96
#sda3	no -41	yes 68
#se7>	no -117	yes 132
#se7t	no 62	yes -53
#se9>	no -111	yes 128
#se9f	no 54
#seb>	yes 58
#seba	unknown 84	yes -61
#sebb	no -53	yes 41
#sebn	no 76	yes -56
#sech	no 91	yes -70
#secu	no 106	yes -91
#sedr	no -71	yes 84
#see>	no -42	unknown 78	yes -48
#sef>	yes 41
#seff	no -69	yes 87
#sefr	no -44	yes 70
#seft	no 108	unknown -49	yes -63
#sehd	no 43
#sejj	no 55	unknown -48
#sejl	no 43
#sekk	no 57
#sekr	no -143	yes 158
#sel7	yes 49
#sela	unknown 93	yes -95
#seln	no 122	yes -82
#selt	no 132	yes -112
#sem>	yes 49
#seme	no 52	yes -59
#semm	no -170	unknown 122
#sen>	no 62	yes -48
#senc	no 140	yes -98
#senn	no 60	unknown -40
#sens	yes 46
#sepo	unknown -42
#ser9	no 70	yes -47
#serb	no -110	yes 119
#seri	no 88	yes -71
#serq	no 97	yes -71
#serr	yes -45
#sert	no 52	yes -46
#serw	no 101	yes -84
#sett	no -45	unknown 44
#seww	no 51
#sfer	no -74	yes 94
#sha>	no 69	yes -51
#sid>	no -113	unknown -95	yes 196
#sida	no -176	unknown 235	yes -110
#side	no -80	yes 87
#sier	no 54
#sif>	no 153	yes -138
#sifa	yes 53
#sife	no -119	yes 81
#sift	no -120	unknown 110
#sin>	no 52
#sina	no -40	yes 55
#sine	no 42
#sini	no -55	yes 69
#sion	no 54
#siph	no 54
#sir>	no -72	yes 92
#sira	no -185	unknown 211	yes -126
#sist	no 211	unknown -153	yes -72
#site	no -96	yes 102
#sito	no -211	unknown 146
#siya	no 40
#sket	no -102	yes 116
#skha	no -128	unknown 165	yes -52
#skho	no -42	yes 68
#ski>	no 50	unknown -52
#skin	no 62
#skli	no -88	yes 100
#sla>	no 85	yes -65
#slan	no -147	unknown 186	yes -159
#slem	no -101	yes 117
#slim	no 64	yes -50
#slm>	no 98	yes -74
#sma3	yes 51
#smar	no 82	yes -48
#smat	no 64	yes -55
#sme7	no -76	yes 91
#smit	no -62	yes 89
#smiy	yes 64
#smo>	no -92	yes 113
#snin	no -78	yes 97
#snyi	yes 41
#sokk	no 70	yes -51
#sol>	no 43
#sola	no 89	yes -67
#son>	no -52	yes 67
#sor3	no -93	yes 101
#sot>	no -69	unknown 90
#sou9	unknown 90	yes -127
#soun	unknown -43	yes 45
#sour	no -95	yes 111
#sous	no 58
#sout	no 110	yes -86
#spra	no 94	yes -75
#sqef	no 81	yes -66
#sque	no 56
#sra9	no 98	unknown -41	yes -57
#srat	no -52	yes 71
#sre9	no 96	yes -75
#sreq	no 73	yes -56
#srin	no 83	yes -69
#srou	unknown 43	yes -67
#srqo	no 42
#ss9e	no 72
#ssab	no 131	unknown -59	yes -71
#ssag	no -87	yes 103
#ssai	no -168	yes 188
#ssam	no 101	yes -89
#ssan	no -98	yes 110
#ssao	yes 47
#ssba	no -136	yes 143
#ssch	no -118	yes 137
#sse7	no -56	yes 69
#sse9	no -222	yes 235
#ssed	no 114	yes -95
#ssee	no -136	unknown 107
#ssel	no 40
#ssen	yes 63
#ssep	unknown -42
#ssha	no 108	yes -97
#ssi>	yes 49
#ssie	no 66	yes -45
#ssif	unknown 43
#ssil	unknown 47	yes -77
#ssir	no -194	unknown 153
#ssis	no 88	unknown -88
#ssla	no -55
#ssma	no 69	yes -54
#ssna	no 56	yes -42
#ssni	no -45
#sso>	no 63	yes -47
#ssr>	no 52
#ssra	no -49	yes 64
#ssri	no 102	yes -89
#ssui	no 80	yes -51
#sta>	no -48	yes 60
#stad	no -75	yes 95
#stah	no 76	yes -65
#stan	no 58	unknown -48
#stap	no -59	yes 64
#stel	no -77	yes 97
#stes	no 44
#stha	no -79	unknown -47	yes 133
#stia	no 53	yes -46
#stiq	no 41
#sto>	no 56
#stor	no -49	yes 62
#stou	no 131	unknown -82	yes -59
#stre	no -135	yes 148
#styl	no -80	yes 95
#suie	no 93	yes -64
#sult	no 41	unknown 60	yes -101
#sung	no 76	yes -59
#supe	no 62
#sur>	no -50	unknown 126	yes -140
#sure	no 54
#swak	no -47	yes 79
#swar	no -131	unknown 155	yes -68
#sway	no 75	yes -44
#sym>	no 138	yes -127
#synd	no -96	unknown 96
#t2ad	no 52
#t3a>	no 45
#t3at	yes 54
#t3aw	no -65	yes 74
#t3el	no -114	yes 129
#t3et	no 87	unknown -40	yes -47
#t3ew	no 159	yes -133
#t7el	no -161	yes 177
#t9as	yes 43
#t9el	no 81	yes -67
#t9et	no 83	yes -75
#t9le	no 116	yes -93
#ta3>	no -55	unknown 71
#ta3j	yes 59
#ta3w	no 40
#ta7e	no 81	yes -61
#ta7o	unknown -48
#ta9>	no 107	yes -96
#tab>	no 75
#tabi	no -257	unknown 272	yes -55
#tach	no -157	yes 173
#tad>	no -105	yes 122
#tade	no 58
#taf>	no 99	yes -76
#tafi	no 66	yes -50
#tage	no -54	yes 70
#tags	no 112	yes -93
#taha	no -68	yes 98
#taht	no 41
#tair	no -129	yes 153
#tal>	no -47	yes 61
#talb	no 82	yes -52
#tali	no -110	yes 131
#taly	no 77
#tama	no 80	yes -63
#tana	no -94	yes 107
#tanb	no 84	yes -65
#tanc	no 124	unknown -123
#tang	no 60
#tani	no -67	yes 88
#tant	no -40	yes 51
#taou	no 53	yes -47
#taph	no -59	yes 64
#tapi	unknown 64	yes -66
#tar>	no -56	unknown 40
#tara	no -58	unknown -43	yes 98
#tare	no -58
#tarf	no -57	yes 69
#taro	unknown -42	yes 63
#tass	no -51	yes 95
#tata	no -43	yes 54
#tati	unknown 67	yes -55
#tatn	yes 40
#tawa	no 68	yes -52
#tawh	no 51
#tawn	no -88	unknown 59
#tay7	no -62	yes 90
#tay>	no 60
#taya	no 68	yes -55
#taye	no -155	unknown 175
#tayr	no 99	yes -69
#tayy	no -119	yes 135
#tbak	no 67	yes -52
#tbar	no 75	yes -51
#tbat	no -43	yes 59
#tbe3	yes 43
#tbed	no 139	yes -105
#tben	no 95	yes -80
#tbib	no -41
#tbki	no -43	yes 66
#tbou	no 41
#tch9	no 71	yes -45
#tcho	no -51	unknown 102	yes -55
#tchq	no 50
#te3a	no 145	yes -118
#te7>	no -94	yes 112
#te7e	yes 42
#te7r	no 43
#te9b	yes 63
#te9e	no 100	yes -73
#tebn	yes 42
#tech	no 99	unknown -43	yes -54
#ted>	no -65	yes 79
#tefe	no 110	yes -75
#teff	no 61	yes -51
#teht	no 67	yes -57
#tel3	no 49
#tela	no 49
#tell	no -69	unknown -40	yes 96
#telt	no -71	yes 93
#tem>	no -151	yes 161
#tema	no 42
#teme	no -105	yes 92
#temo	no -165	unknown 98	yes 90
#temp	yes 50
#ten>	no 72	yes -61
#tenn	no 56
#teq>	no 51	yes -40
#ter>	no -40
#terf	no 50
#teri	unknown 88	yes -60
#term	no -57	yes 73
#tern	no -55	yes 76
#terp	no 50
#tert	no 96	yes -76
#test	no 133	yes -101
#tet>	no 115	yes -88
#teus	no 66	yes -56
#tfa>	no 73	yes -64
#tfaw	no 40
#tfe9	yes 41
#tfek	no -52	yes 74
#tfel	no 92	yes -76
#tfet	no 136	yes -115
#tfi>	no -71	yes 89
#tfit	no 73	yes -60
#tfo>	no 104	yes -90
#tghe	unknown 47	yes -83
#tgol	no -93	yes 69
#tgou	no 49
#thom	no 61
#tiai	no 53	yes -46
#tich	no 50
#tie>	no 68	unknown -42
#tif>	no 42
#tifi	no 54	yes -40
#tih>	no 80	yes -65
#til>	no 50
#tima	no -47	yes 57
#time	no -128	yes 140
#tina	no 92	yes -55
#tinc	no 64	yes -54
#tini	no 49
#tir>	no 93	yes -84
#tira	no 50
#tist	no -61	yes 79
#tit>	yes 48
#tith	no 55
#tivo	no 43
#tiya	no 74	yes -56
#tizn	no 47
#tjaw	no -64	yes 76
#tjer	no -55	yes 71
#tji>	no -50	yes 66
#tkat	no 48	unknown -64
#tkeb	no 169	yes -154
#tkha	no -44	yes 67
#tkhl	no 87	yes -58
#tkse	no 133	yes -110
#tkte	no 63	yes -42
#tla3	no 66	yes -79
#tla7	no -130	yes 138
#tla>	no 63	yes -42
#tlaj	unknown 124	yes -135
#tlam	unknown 131	yes -141
#tlas	no -120	yes 130
#tle3	no 58
#tle9	no -115	unknown -42	yes 155
#tleb	yes 53
#tlef	unknown 68	yes -54
#tleq	no -80	yes 108
#tlfa	yes 59
#tlfo	no 50
#tlgh	no 114	unknown -56	yes -56
#tlou	no -68	yes 84
#tlwa	no 41
#tma>	no 75	yes -64
#tmma	yes 51
#tna>	no -47	yes 51
#tnac	no -47	yes 62
#tner	yes 45
#tni>	no -73	yes 74
#tnic	no -49	yes 57
#to7>	no 68	yes -60
#tob>	no -52	yes 68
#tobi	no -60	yes 87
#toil	yes -57
#toit	no 53
#toli	no 90	yes -77
#toma	no 51	yes -40
#tono	unknown 50
#tore	no -49	yes 62
#toro	unknown 44	yes -43
#tos>	unknown 82	yes -126
#tota	no 56	yes -47
#tou7	no 91	yes -62
#toub	yes 45
#touc	no -42	yes 67
#touk	no 73	yes -53
#tous	no 46
#tout	no 66	yes -54
#tpel	no 62	yes -48
#tqel	no 94	yes -78
#tqle	no 78	yes -43
#tqob	no 56	yes -46
#tra9	no 87	yes -71
#trak	no 48
#tran	yes 49
#tras	no 66	yes -60
#trej	no 69	yes -43
#tren	no -44	yes 57
#trep	yes 54
#tric	no -56
#trin	yes 40
#trip	no -42	yes 57
#tron	yes 47
#trop	no 59	yes -55
#tros	no 181	yes -164
#trou	no -82	yes 90
#trov	no 59
#tsad	no -112	yes 133
#tsed	no 81	yes -50
#tsef	no -69	yes 87
#tsel	no 53	yes -43
#tsen	no 66	unknown -44
#tser	no 112	yes -82
#tsif	no -258	unknown 164	yes 128
#tsra	no 99	unknown -48	yes -49
#tsre	no 98	yes -70
#tsse	no 124	yes -101
#tta>	no 57	yes -40
#ttah	no -69	yes 99
#ttan	no 53	yes -45
#ttat	no 43	yes -47
#ttch	no -59	unknown 116	yes -61
#ttet	no 167	yes -142
#tti>	no 43	yes -115
#ttit	no 123	yes -98
#ttla	no 54
#ttou	yes 41
#tuel	no 61	yes -42
#tuya	no -46	yes 45
#tylo	no -80	yes 95
#tzel	no 158	yes -139
#u3a>	no 93	yes -73
#u3i>	no 140	yes -131
#u7di	no 142	yes -112
#u7do	no 152	yes -121
#u9an	no -162	yes 199
#uar>	no -63	unknown 134	yes -90
#uari	no 76	yes -66
#uazz	no 52	yes -45
#uba>	no -85	unknown 154	yes -102
#ubel	no 187	yes -172
#ubli	no -159	yes 177
#uce>	no 176	yes -156
#uces	no -62	yes 78
#ucho	yes 58
#ucte	no -62	yes 71
#ucti	no 86	yes -70
#uda>	yes 72
#udi>	no -42	yes 62
#udia	no -121	yes 136
#udir	no 44
#uee>	yes 51
#ueli	no -55	yes 67
#uen>	no 58	yes -49
#ueri	no 71	yes -52
#ues>	no 88	yes -63
#uet>	no 76	yes -55
#uett	no 79	yes -56
#ufa>	no 221	yes -206
#ufo>	no -87	unknown 201	yes -162
#uge>	no -88	yes 101
#ugeo	no -63	yes 91
#uha>	no -40	unknown 44
#uhom	no -111	yes 140
#uida	no -48	unknown 131	yes -123
#uie>	no 72
#uill	no 71	yes -47
#uira	yes 47
#uis>	no -87	yes 108
#uisi	no 51
#uja>	no 46
#ujda	unknown 47
#uka>	unknown 53	yes -50
#ukai	no -113	yes 131
#ula>	no 65
#ulah	no -47	unknown 44
#ulan	yes 48
#ulat	no -74	yes 97
#ule>	no -90	yes 74
#ulev	no -71	yes 81
#uli>	no 100	yes -86
#uliy	no -118	yes 144
#uloi	unknown 62	yes -57
#ulta	no 41	unknown 60	yes -101
#ulti	no 50	yes -41
#ultr	no 74	yes -66
#ulur	no 161	yes -147
#umat	no -66	yes 70
#umen	no -47	yes 62
#una>	yes 43
#unat	no 46
#unet	no 122	unknown -42	yes -83
#ung>	no 76	yes -59
#unt>	no -41	unknown 93	yes -77
#upe>	no 52
#uper	no 62
#ure>	no 44
#urea	no 53	yes -50
#ures	no -142	unknown 171	yes -58
#urib	no 60	yes -49
#urie	no -218	unknown 139	yes 133
#urik	no 70	yes -54
#urit	no 48
#uro>	no 65	yes -54
#uros	no 60	yes -42
#urri	no -274	unknown 216	yes -127
#urs>	no 58
#urse	unknown 44	yes -85
#ursi	no 92	yes -70
#urt>	yes 53
#usa>	unknown 55
#usi>	no 144	unknown -76	yes -65
#usin	no 103	yes -89
#usko	yes 50
#uss>	no 180	unknown -44	yes -136
#usse	no -55
#ussi	no 66	yes -55
#usta	no -62	yes 73
#ustr	no -91	yes 106
#uta>	no 41
#uter	unknown 54	yes -81
#uti>	no -67	yes 77
#utor	unknown 44	yes -43
#utre	no 129	yes -115
#utte	no 60	yes -46
#utue	no 61	yes -42
#uxel	no -112	unknown 79
#uya>	no -63	yes 85
#uyau	no -46	yes 45
#vabo	yes 44
#vais	no 47
#vane	no 52
#vant	no 70	yes -45
#vard	no -71	yes 81
#vase	no -139	yes 155
#vehi	no -60	yes 93
#vemb	no 43
#veme	no -75	unknown 135	yes -133
#vend	no 59	yes -45
#vent	no 86	yes -72
#vera	no 66	yes -44
#verr	no 160	unknown -57	yes -98
#vert	no -176	unknown 111	yes 77
#vest	no 53	yes -46
#vice	no 80	yes -71
#vide	no 44
#vier	no 41
#vira	no 51
#vise	no 59
#voca	no -116	yes 134
#vois	yes 51
#vol>	no 65
#vola	no -85	yes 100
#volt	no 70	yes -54
#voya	no 86	unknown -42	yes -51
#vrai	no -55	yes 53
#vreu	no 71	yes -56
#vril	no 63
#w9ef	no -42	yes 66
#w9fa	no 83	yes -58
#wa3e	yes 42
#wa9i	no 147	yes -115
#wa9t	no -135	yes 159
#wab>	no -41	unknown -42	yes 82
#wach	unknown 74	yes -55
#wad>	yes -43
#wade	no -109	unknown 161	yes -95
#wahd	no -56	yes 57
#wahe	no -51
#wak>	no -47	yes 79
#waki	no 113	yes -87
#wali	no 61	yes -44
#wani	no 68	yes -52
#waqf	no -93	unknown 177	yes -92
#ware	no -44	unknown 108	yes -107
#wat>	no -57	yes 76
#waw>	no 103	yes -82
#wayj	no -47
#wbch	no -64	yes 82
#wbou	no -63	yes 75
#wch>	unknown 78	yes -45
#we7d	no -50
#we9f	no -55	yes 80
#web>	no -99	unknown 73
#wedn	no 51	yes -44
#week	no 47
#weh>	no -144	yes 158
#wejh	no 76	yes -62
#weld	no -41
#wer9	no -143	unknown 167
#wert	no -60	yes 74
#wesl	no -100	unknown -43	yes 142
#wess	no 125	yes -96
#wgef	no 48
#whom	no 58
#wi9a	no 93	yes -77
#wia>	no -81	yes 109
#wich	no -83	yes 97
#wida	no 112	yes -87
#wil>	yes 53
#wira	no -78	yes 89
#wja3	no -110	yes 120
#wja>	no -109	unknown 211	yes -206
#wje3	no -74	yes 95
#wjoh	no 109	unknown -45	yes -67
#wla>	no -64	unknown 82
#wldi	yes 47
#wli>	no 103	yes -86
#wlo>	no 99	yes -81
#wmay	no -137	yes 149
#wni>	no -63
#wqe3	no -62	yes 69
#wqef	no -205	unknown 207
#wrek	no 56	yes -43
#wrou	no 114	yes -97
#wsel	unknown 56	yes -62
#wsla	no 84	unknown -40	yes -48
#wsse	no 93	yes -85
#wst>	no 58	unknown 43	yes -108
#wya>	unknown 42
#xell	no -112	unknown 79
#xtin	no 58	yes -51
#xyge	no 85	yes -71
#y3ou	no 105	yes -74
#y3re	no -44	unknown 48
#y7at	no -79	yes 88
#y7el	no 91	yes -72
#y9de	no -145	unknown 180	yes -60
#y9et	no -89	yes 119
#y9ol	no -223	unknown 145	yes 100
#y9ou	no -278	unknown 218	yes -56
#y9te	no -108	yes 110
#yage	no 59
#yajo	unknown -80	yes 40
#yala	no -86	yes 119
#yale	no -87	yes 99
#yalh	no -72	yes 92
#yali	yes 40
#yalk	no -80	yes 107
#yaln	no -54	yes 71
#yalo	no -40	yes 57
#yana	no -84	yes 88
#yani	no -51	yes 48
#yara	no 46
#yass	yes 52
#yath	no -60	yes 66
#yatn	no -62	yes 68
#yato	no 145	yes -129
#yau>	yes 47
#yawm	no -85	yes 101
#yba>	no 65	yes -52
#yban	no -77	unknown 137	yes -61
#ych3	no 63	yes -51
#ycle	yes 43
#ydat	no 115	yes -102
#ydeh	no -70	yes 81
#ydek	no 167	yes -154
#ydkh	no 62	unknown -61
#ydor	no -164	yes 175
#ydou	yes 44
#ydrn	no -78	yes 95
#ydrr	no 82	yes -59
#ye3>	no 115	yes -97
#ye7>	no -47	yes 69
#ye9>	no 55	yes -43
#yeb>	no 43	unknown 125	yes -168
#yeda	no -66	yes 80
#yef>	no 65
#yeh>	no -111	unknown 214	yes -136
#yel>	no 44
#yem>	no 46
#yeq>	no -43	yes 54
#yer>	no -112	unknown 41	yes 72
#yetn	no -53	yes 65
#yett	unknown 112	yes -86
#yga>	no -46	yes 65
#ygen	no 85	yes -71
#yghl	no 80	yes -66
#ygol	yes 61
#yha>	no -110	yes 127
#yhde	no -70	yes 99
#yhez	no 94	yes -63
#yjaw	no -48	yes 65
#yjbe	no -95	yes 109
#yjiw	no 77	yes -62
#ykhe	no -82	yes 96
#ykhl	no 164	unknown -53	yes -131
#ykhr	no -81	yes 101
#ykou	no -144	unknown 158	yes -41
#ykte	no -72	yes 93
#yl3b	no -45	yes 57
#yl3e	no -149	yes 161
#yla>	no 55	yes -46
#ylo>	no -80	yes 95
#ymch	no 98	yes -81
#ymke	no -67	unknown 80
#yn3e	no -107	yes 113
#yna>	no 56
#ynac	no 71	yes -56
#ynch	unknown 42
#yndi	no -96	unknown 96
#ynin	no 52
#ynze	no -65
#yoma	yes 43
#youn	unknown 41	yes -81
#yous	yes 41
#yout	no -62	yes 80
#yrat	no -59	yes 85
#yret	no -76	yes 111
#yrin	no 213	yes -202
#ysaw	yes 42
#yser	no 84	yes -63
#yseu	no 84	unknown -45
#ysil	yes 57
#ysin	yes 40
#ysre	no 84	yes -70
#yssi	no -92	unknown 83
#ytat	no 62	yes -56
#ytbe	no 97	yes -63
#ytfi	no -106	yes 113
#ytle	no -47	yes 52
#ytna	unknown 40	yes -49
#ytou	no -123	yes 132
#ytse	no -51	yes 55
#yure	no -44	yes 60
#ywje	no -181	yes 188
#yydo	no 49
#yye7	yes 59
#yyed	no 57	yes -44
#yyer	no -111	yes 123
#yyet	no -50	yes 42
#yytn	no -85	unknown -46	yes 131
#yyto	yes 41
#zad>	no -159	unknown 82	yes 75
#zadt	no -40	yes 72
#zago	no 126	yes -102
#zaj>	no 60	yes -44
#zam>	no 117	yes -107
#zan>	no 229	yes -208
#zbel	no -89	yes 112
#zdir	no 60	yes -43
#zeft	yes 45
#zeg>	no -109	unknown 124
#zela	no 128	yes -108
#zell	no 45
#zelt	no 44	yes -63
#zen9	no -190	unknown 191	yes -47
#zen>	no 74	yes -64
#zenk	no 49
#zenq	no 73	yes -51
#zer9	no -83	unknown 52
#zer>	no 48
#zerb	no -55	yes 75
#zeyy	no -111	yes 123
#zid>	unknown 68	yes -99
#zila	no 119	yes -111
#zina	no 41
#zine	no -80	yes 97
#ziz>	no 88	yes -62
#zjaj	no 52
#zlat	no -52	yes 63
#zle9	no 80	yes -58
#zn9a	yes 42
#znit	no 47
#zon>	no -60	yes 77
#zouh	no -104	yes 112
#zoun	no 127	yes -112
#zrab	no 51
#zre9	no -63	yes 82
#zrib	no 48
#zzaj	no 62	yes -40
#zzan	no 165	yes -152
#zzat	no -61	yes 86
#zzeg	no -84	yes 66
#zzel	no 78	yes -62
10h	no -106	yes 119
11	no 61	yes -41
11h	yes 43
12	unknown 70
12000	no 57
12h	no 83	yes -71
13	no -64	yes 77
14	no 44
16	yes 53
16h	no -148	unknown 92
17	no -117	unknown 88
207	no -77	yes 86
21	no 40
2100	no 76	yes -62
22	no 42
2300	no 73	yes -40
23h	no 86	yes -75
25	no -63	yes 79
27	no 129	yes -120
28	no 45
2eme	no -51	yes 62
3	no 47
300	no -51	unknown 87	yes -54
3000	no 147	yes -127
3008	no 85	yes -62
3200	no 128	unknown -74	yes -59
3400	no 42
35	no -139	yes 164
3a2ila	no -150	yes 163
3achoura	no 59	unknown -65
3add	no -43	yes 64
3am	no 47
3amer	no 56
3andi	no -109	yes 124
3dem	no 151	yes -129
3ed	no -144	yes 163
3edd	no -110	yes 138
3emmer	no -80	yes 95
3emmerna	yes 44
3emmernah	no -46	yes 57
3emmi	no 181	yes -169
3en9i	no -69	unknown -50	yes 85
3end	no -113	yes 128
3endha	no -54	yes 71
3endna	yes 41
3endo	no -46	yes 67
3eyet	no -61	yes 75
3eyett	no -114	unknown 114
3eyyet	no 88	yes -66
3eyyetch	no -67	yes 87
3eyyetna	yes 44
3h	no 75	yes -61
3inha	no -77	yes 90
3ini	no 62
3inia	no 53	yes -49
3iyetna	no -41	yes 56
3lach	unknown 63	yes -58
3liha	yes 57
3lina	no -97	unknown 58	yes 41
3liya	yes 43
3merna	no -71	yes 80
3mmerna	no -63	yes 81
3ndha	yes 58
3ndhom	no 100	yes -89
3ndna	no -45	yes 70
3ndo	no -47	yes 67
3on9i	no 52	yes -41
3on9o	no -125	yes 139
3otla	no 82	yes -54
3refna	no -121	unknown 143	yes -91
3reft	no -163	unknown 232	yes -85
3reftch	unknown 54	yes -60
3tana	no -96	yes 108
3tani	no -115	yes 139
3tatni	yes 46
3tawni	no -85	yes 62
3tit	no -147	yes 162
3tithom	no -41	yes 51
3wej	no -80	yes 105
400	unknown 88	yes -125
4200	no 115	yes -99
45000	no 41
4x4	yes 43
500	no -47	yes 68
60	yes 52
600	unknown -41
65	no 49
7	no 59
70	yes 46
7adita	no -66	yes 83
7ajra	unknown 84	yes -152
7alo	no -63	yes 75
7amla	yes 54
7amra	no 102	yes -77
7anout	no 78	yes -60
7awlo	no 58	yes -47
7bess	no 40
7chouma	no 57	yes -46
7dana	no -190	yes 141
7dida	no 104	yes -88
7ejra	no 137	yes -109
7ekk	no -48	unknown 54
7el	no -100	yes 114
7ellit	no -85	yes 99
7ello	no 95	yes -83
7ellouf	no 79	yes -65
7er9at	no -66	yes 83
7essa	no -77	yes 85
7et	no 56	yes -45
7eyyed	no 64	yes -54
7jar	no 143	yes -108
7jer	no 115	yes -103
7jra	no 104	yes -84
7mar	no 140	yes -124
7mel	no 59	yes -47
7mer	unknown 86	yes -69
7ofra	no 187	yes -176
7re9	no 157	yes -132
7tit	no -91	yes 98
7wayj	no 115	yes -76
80	no 50	yes -40
8000	no -68	unknown 99	yes -54
890	no 168	unknown -111	yes -96
8h	no 117	yes -93
9	no 69	yes -51
900	no 54
9ad	no 155	unknown -74	yes -106
9ahwa	no 51
9al	no -81	yes 83
9alo	yes 40
9alt	no -67	yes 75
9asha	no 143	unknown -68	yes -80
9asni	no 76	yes -58
9d	no 119	yes -103
9dam	no -180	unknown 197	yes -105
9ddam	no -54	yes 62
9dertch	yes 50
9dim	unknown -50	yes 69
9dima	no -112	yes 129
9ed	no 74	yes -55
9eddam	unknown 51	yes -66
9elbi	no 57	yes -40
9er3a	no 184	yes -167
9et3at	no -57	yes 73
9oddami	no -163	unknown 206	yes -78
9te3	no 146	yes -125
=answer: lead	no -49
=answer: unsure	no -52	unknown 157	yes -106
=being: animal	unknown -43
=constat: constat	no -96	yes 106
=danger: event	yes 74
=danger: now	no -54	unknown 94	yes -40
=danger: over	unknown -51	yes 63
=danger: plea	unknown -48
=danger: present	unknown -47	yes 61
=danger: put-out	no 139	yes -106
=distress: distress	no -79	yes 58
=document: carte_grise	unknown -77	yes 45
=document: constat	no -93	yes 99
=document: constat_degat_des_eaux	no -120	yes 155
=document: devis_ou_facture	no 99	unknown -59
=document: photos	no -48
=document: recepisse_plainte	no 151	yes -107
=hedge: hedge	no -72	unknown 177	yes -124
=hedge: roughly	no 52	unknown 45	yes -97
=idiom: figure	unknown -46
=idiom: no-longer	no -49	unknown -49	yes 102
=idiom: traffic	no -139	yes 112
=injuries no rather	no 60	unknown -46
=injury: absent	unknown 60	yes -66
=injury: grave	no 54	yes -83
=injury: nobody	yes 40
=injury: perhaps	no 42
=injury: symptom	no -40	yes 40
=intent: complaint	no 114	unknown -42	yes -71
=intent: correct	no 128	unknown -78	yes -83
=intent: greet	no -42
=intent: human	no -67	yes 104
=intent: language	no -165	yes 180
=intent: other	yes -45
=intent: thanks	no -134	yes 84
=liability: unclear	no -131	unknown 210	yes -163
=other autre	no -99	unknown -65	yes 165
=other bris_de_glace	yes 41
=other evenement_climatique	no 128	yes -106
=other incendie	no 43
=other vandalisme	no -56	yes 82
=other vol	no 133	unknown -112	yes -71
=party: alone	no 207	yes -170
=party: culprit	no -199	yes 238
=party: foreign	yes 46
=party: hit-and-run	no -68	unknown -56	yes 123
=party: neighbour	no -193	yes 213
=party: nobody-else	no 199	unknown -50	yes -147
=party: other-vehicle	no -88	yes 102
=party: theirs	unknown -58
=party: unknown-origin	no -151	unknown 134	yes -79
=party: vehicle	no -48	yes 68
=party: witness	no -108	unknown 132	yes -51
=person: driver	no -107	yes 144
=person: exposed	yes 78
=person: of-vehicle	no -72	yes 98
=police: not-done	unknown -41	yes 47
=scene: bris_de_glace	no 60	unknown -48
=scene: collision	no -53	yes 57
=scene: dommage_materiel	no 54
=scene: evenement_climatique	yes 55
=scene: vandalisme	no 109	yes -69
=scene: vol	no 113	yes -98
=status: refused	no -68
=status: unfinished	no -128	unknown -45	yes 170
=thirdParty no	no 97	yes -86
=thirdParty no rather	no 92	yes -74
=thirdParty no sure	no 232	unknown -44	yes -187
=thirdParty no unsure	no 87	yes -90
=thirdParty none	yes -42
=thirdParty unknown	no -234	unknown 301	yes -202
=thirdParty unknown unsure	no -234	unknown 301	yes -202
=thirdParty yes	no -132	yes 150
=thirdParty yes rather	no -81	yes 120
=thirdParty yes sure	no -136	yes 152
=type autre	no -42	unknown 97	yes -65
=type autre sure	unknown 108	yes -98
=type autre unsure	no -122	unknown -81	yes 150
=type blessure	no 55
=type blessure sure	no 44
=type blessure unsure	no 63	yes -61
=type bris_de_glace	yes -46
=type bris_de_glace rather	unknown -60	yes 82
=type bris_de_glace sure	unknown 51	yes -74
=type bris_de_glace unsure	no 124	yes -87
=type collision	no -50	yes 50
=type collision sure	no -64	yes 60
=type collision unsure	no 80	unknown -56
=type degats_des_eaux rather	no 61
=type degats_des_eaux unsure	no -73	unknown -50	yes 90
=type dommage_materiel unsure	no 42	unknown -43
=type evenement_climatique	no 54	yes -42
=type evenement_climatique sure	no 52	yes -41
=type incendie rather	no 209	unknown -41	yes -149
=type none	no 67	yes -48
=type vandalisme	unknown -42
=type vandalisme sure	unknown -43
=type vandalisme unsure	no 121	yes -86
=type vol	no 51
=type vol rather	no 85	unknown -55	yes -40
=type vol sure	no 46
=type: autre	no -71	unknown 84
=type: blessure	no 48
=type: evenement_climatique	no 62	yes -46
=type: vol	no 56
a	no 43
abri	no 61	yes -53
accident	no -84	unknown 62
accrochage	no -66	yes 90
ach	no -77	unknown 156	yes -104
afriquia	yes 55
agadir	no -79	unknown 49
agence	no -80	unknown 72
agent	no -56	yes 66
aile	no -75	unknown 56
ain	no -70	unknown 47
airbag	no 63	yes -54
airbags	no 59	yes -50
ait	no 84	yes -75
akhor	no 49
alarme	no -73	unknown 103	yes -54
alf	no 143	yes -124
allah	unknown 42	yes -53
allal	unknown -44
ambulance	yes 48
ane	no 152	yes -118
annulation	no 50
antenne	no 68	yes -45
antivol	no 43
aout	no -171	yes 180
appareil	no 58	yes -44
appartement	no -105	yes 92
aquarium	no 76	yes -66
arb3	no -52	yes 64
arret	no 64	yes -50
arrondissement	no 50	yes -45
ascenseur	no 58
assistance	no 211	unknown -153	yes -72
aswak	no -47	yes 79
atlas	no -120	yes 130
attestation	no 133	yes -101
audi	no -49	yes 58
autoroute	unknown 48	yes -45
autre	no 41
avant	no 48
avocat	no -116	yes 134
avril	no 63
awel	no -43	yes 53
azilal	no 119	yes -111
azrou	no 87	yes -68
b3d	no 45
b9ach	yes 60
b9aw	no -42	yes 59
b9ina	no 68	yes -51
b9itch	no -72	yes 86
ba	no -44	yes 70
ba3d	no 49
bab	no 52
baba	no 77	yes -65
bache	yes 51
baghi	no -130	yes 152
baignoire	unknown -44
bain	no 128	yes -95
balcon	yes 54
balkon	no -134	yes 144
ban	no 84	yes -54
baqi	no 57	yes -41
barbecue	no 77	yes -60
barh	no -67	yes 103
barra	no 52	yes -43
bas	yes 67
batterie	unknown 104	yes -128
bayd	no 123	yes -105
bayda	no -76	yes 110
bba	no 88	yes -79
bbah	no -150	yes 175
bd	no -67	yes 78
bdaw	no 78	yes -62
bebe	no 66	yes -44
bekri	no 44
belge	no -71	yes 101
belgique	no -151	unknown 147	yes -45
belli	no -85	yes 107
berlingo	no -54	yes 63
bernoussi	no 100	yes -84
berra	no 120	yes -105
berrechid	no -70	unknown 65
berri	no 70
beton	no 73	yes -46
bezzaf	no 51
bghat	no -134	yes 155
bghatch	no -61	yes 85
bghaw	no -40	unknown 72
bghel	no -61	yes 82
bghina	no -70	yes 89
bghit	no 57
bghitch	unknown 80	yes -114
bhal	no -86	unknown 122	yes -53
bi	no -151	yes 168
bia	yes 54
bicyclette	no -98	yes 105
bida	no -129	unknown 140
bidon	no 111	yes -87
bien	no -50	unknown 126	yes -140
billet	no 58
bin	no -117	unknown 123
bina	no -67	yes 81
binatna	no -63	yes 75
bir	no 63
bit	unknown 40
biya	no 82	yes -70
bka	no -126	yes 141
bkhir	no 74	yes -46
blassa	no 163	yes -136
blastou	no 63	yes -42
blesse	no -46	yes 64
bmw	no -97	yes 104
bnt	no 140	yes -126
bo7di	no 87	yes -73
bo7dou	no 56	yes -48
boite	no 65	yes -46
bolis	no 117	yes -100
bomba	no 53
bombe	no 43
bou7di	no 142	yes -112
bou7do	no 152	yes -121
bouazza	no 52	yes -45
boulevard	no -65	yes 74
bouskoura	yes 50
bouta	no 53	yes -45
box	no 46	unknown 51	yes -101
bqa	no -49	yes 61
bqach	no 95	yes -77
bra	no 73	yes -65
brahim	no -134	yes 143
brigade	no 56
brise	no 74	yes -65
brouillard	no 91	yes -75
bruxelles	no -112	unknown 79
bureau	no 47	yes -74
bzaf	no 92	yes -63
bzzaf	no -86	yes 102
cabinet	no 63
cable	no -81	yes 104
cadenas	no 71	yes -63
cafe	no -104	yes 122
caisse	no 81	yes -57
calandre	no 60	yes -45
camera	yes -43
camionnette	no -72
canalisation	no -107	unknown 68	yes 41
canape	no 94	yes -80
capote	no 86	yes -66
caravane	no 58
carglass	no 111	unknown -52	yes -59
carrefour	no -40
carrosserie	no 166	yes -147
carter	no 117	yes -105
casque	no -50	yes 63
catalyseur	no 59
cave	unknown 58
ceinture	no -136	yes 144
ch3let	no 161	yes -145
ch7al	no -72	unknown 67
cha3el	yes 43
cha3lat	no 100	yes -84
cha3let	no 66	yes -56
chab	no -145	yes 153
chad	no 107	yes -94
chaf	no -80	unknown 84
chahada	no 121	yes -109
chahda	yes 46
chahed	no -55	unknown -49	yes 103
chalet	no 115	unknown -42	yes -71
chantier	no -60	yes 74
chargeur	no 155	yes -136
charika	no -118	yes 133
chariot	no -79	yes 41
chauffe	no 79	yes -54
chaussee	no -136	unknown 107
chedat	no 68	yes -54
chef	no -49	yes 54
chefara	no 48
chefchaouen	no 58	yes -49
cheft	no 74	yes -67
cheftou	no -119	yes 131
cheikh	no 61
chejra	no 57
chekaya	no 91	yes -69
chem3a	yes 40
chhar	no 112	yes -86
chher	no -65	unknown 123	yes -65
chhor	yes 47
chhour	no 47	yes -66
chibani	yes 41
chichaoua	no 189	yes -172
chifor	yes 50
chikaya	no 51
chkit	no -60	yes 91
chkitch	no -78	yes 92
chkoun	unknown 79	yes -72
choc	no -45	unknown 40
chorta	no -99	yes 75
chouf	yes 50
chrajem	no -95	yes 112
chrara	no 80	yes -66
chrejem	no -41	yes 49
chrit	unknown 50
chta	unknown 45	yes -51
chtouka	no 73	yes -53
chwia	no -81	yes 109
cin	no 112	unknown -75
clavier	no 64	yes -55
cle	no 78	unknown -50
client	no -61	yes 74
clignotant	no -53	yes 64
clim	yes 47
climatiseur	no -59	unknown 47
clinique	no 91	yes -74
cm	no 71	yes -57
cocotte	no 94	yes -78
coffre	no 46
coiffeur	no -96	yes 110
coiffure	unknown 41	yes -80
colle	no 93	yes -65
colonne	no -195	unknown -72	yes 234
compagnie	unknown 62	yes -110
compteur	no 80	yes -64
comptoir	no 59	yes -47
congelateur	no 55	yes -43
couloir	no 61	yes -60
credit	yes 43
cuisine	no 57
d9ay9	no 68	yes -61
d9aye9	no 66	yes -52
d9i9a	no -46	unknown 89	yes -40
dabt	no 65	unknown -40
dakhel	no -78	unknown 104	yes -45
dakhlat	no 125	yes -99
dakhlo	no 64	yes -50
darbatni	no -149	unknown 86	yes 86
daret	no 56
darha	unknown 50
dari	no -42	yes 58
dat	no 92	yes -55
dayz	no -78	yes 104
daz	no -52	unknown 59
dazt	no -106	yes 127
dda	no 41
ddat	no 50
ddatou	no -49	yes 62
ddaw	no 50
ddawh	no -60	yes 73
ddinaha	no 116	yes -94
ddow	no -46	yes 68
decembre	no 88	yes -70
declaration	no 74	yes -55
degat	no -64	yes 77
dehrou	no 119	yes -107
dem	no 43
demenagement	no -129	yes 138
demi	no -70	yes 79
dentiste	no -61	yes 79
depanneuse	no -71	unknown 135	yes -111
depot	no 53
derb	no 43
derba	yes 53
derbat	yes 59
derbatni	no -88	yes 119
derbna	no -71	yes 76
derbni	no -72	unknown 82
derbouni	no 263	yes -248
derbt	no 66	yes -47
derk	unknown 55	yes -97
derna	yes 48
dernahch	yes 49
derte	no 43
derteha	no 61	yes -47
dertha	no 78	yes -51
des	no -65	yes 54
dfe3ni	no 47
dghya	yes 51
dheb	no 63	yes -53
dhri	no 113	yes -96
diab	no -138	yes 157
dik	no 51
dima	no -46	yes 57
dir	no 56	yes -41
dirham	no 82	yes -55
dkhan	no 62	yes -44
dkhelt	no 57
dkhlat	no -49	unknown 47
dkhlet	no -45	yes 50
dkhlo	no 106	yes -92
dlam	no 138	yes -125
dlo3	no 52
dlou3	yes 51
do	no 62	unknown 90	yes -155
donc	no 101	yes -81
dora	no -43	yes 69
dorat	no 58	yes -44
dos	no 130	yes -100
dossier	no 97	yes -57
douar	no -63	unknown 134	yes -90
double	no 45	unknown -66
dow	no 43
dra3ha	no 41	unknown -43
dra3i	no 85	yes -63
dra3o	no -67	yes 79
drabni	no -96	yes 111
drbatni	no -74	yes 88
drbo	no 48
dreb	no -50	unknown 55
drebna	no 116	yes -107
drebni	yes 40
drebt	no -57	yes 83
drebto	no 201	yes -171
drhm	no 122	yes -111
driss	no -48	yes 62
drna	no 56
drt	no -109	yes 127
dw	no -77	yes 101
dwa	unknown 43	yes -60
dyalha	no -77	yes 95
dyalhom	yes 59
dyali	yes 41
dyalkom	no -81	yes 106
dyalna	no -54	yes 71
dyalo	no -46	yes 62
eau	no 73	yes -49
eaux	no -43	yes 55
ecole	no -60	yes 75
elec	no 145	yes -126
en	no -85	unknown 97
essaouira	yes 47
essence	no 140	yes -98
essuie	no 80	yes -51
etage	no -50	yes 61
euro	no 65	yes -54
euros	no 60	yes -42
extincteur	no 58	yes -51
fac	no -119	unknown 138	yes -48
fach	no 87	yes -99
facture	no 49
fad	no 86	yes -73
fat	no 42	yes -54
fatima	no -47	yes 57
fe9na	no 102	yes -80
fe9t	unknown 77	yes -54
fekhdi	no 92	yes -70
fekki	no -44	yes 65
feu	no -63	yes 76
feux	yes 48
fhemtch	no 129	unknown -77	yes -62
fia	no -54	yes 68
fiat	no -74	yes 93
fihom	unknown -56	yes 45
fil	no 102	yes -90
fin	no -86	unknown 130	yes -46
fissure	no 91	yes -67
fletat	no 48	yes -41
flous	no 73	yes -52
flousi	no 140	unknown -89	yes -52
fo9i	no -84	yes 107
fo9o	no -59	yes 72
fou9	no -75	yes 93
four	no 180	unknown -74	yes -109
fourriere	no -274	unknown 216	yes -127
frach	no 42
fraches	no 132	yes -119
fran	no -62	yes 74
francais	no -55	yes 60
frein	no -109	yes 129
frigo	no 40
fsed	no -63	yes 82
fya	no 48	yes -43
ga3	no 49	yes -43
galat	no -180	yes 192
gales	yes 47
galet	no -77	yes 101
galia	no -43	yes 58
galou	unknown 115	yes -133
galt	yes 43
garage	no 44
garantie	no 72	unknown -63
gardien	no 63	unknown 128	yes -198
gare	no -97	unknown 52
garro	no 153	yes -136
gaz	no 75	yes -58
gendarmes	no 41
ghada	no -53	yes 67
ghadich	no -117	yes 131
ghadyin	no -67	yes 84
ghalat	no -102	yes 129
ghalta	no -111	yes 125
ghar9a	no 85	yes -48
ghare9	no 61	yes -46
ghayb	unknown -43
ghber	unknown 109	yes -103
ghda	no 57
ghedda	yes -66
ghefla	no -53	yes 63
gher	no -52	yes 63
ghfelt	no 181	yes -165
ghi	no 73	yes -108
ghocht	yes 54
ghre9	yes 42
ghta	no 66	yes -56
glace	no 64
glissiere	no 73	yes -54
glovo	no 45
golf	no -59	yes 73
golna	no -114	yes 121
gps	no 165	yes -141
grise	yes 41
groupe	no 60	yes -41
grue	no -127	yes 137
gueliz	no -55	yes 67
ha	no -115	yes 127
hadak	no 82	yes -45
hamdolah	no -96	yes 117
hamdullah	no 41
hammam	no 80	yes -47
hassan	no -75	yes 83
hazza	no 47
hbet	yes 44
hbett	no -46	yes 60
hdert	no -43	yes 62
hebtat	no -183	yes 194
hed	no 102	yes -87
hejra	yes 41
herres	no -187	yes 206
hez	no 134	yes -119
hezz	no 70	yes -53
hezzat	yes 46
hezzit	no 62	yes -54
hhhh	no 98	yes -70
hit	unknown 50
homa	unknown 46	yes -82
hotel	yes 45
hotte	no 85	yes -73
howa	yes 43
hreb	yes 42
hrebo	no 119	yes -104
hta	no 49
hwa	no -85	yes 106
ibn	no 65	unknown -47
ifrane	no 40
immeuble	no -43	yes 60
impact	no 121	unknown -57	yes -82
indrive	yes 41
induction	no 86	yes -70
infirmiere	no -74	yes 85
insert	no 52	yes -46
internet	no -57	yes 70
interphone	no 50
iphone	no 102	yes -84
irm	no -54	unknown -49	yes 97
istanbul	no 94	yes -74
iyam	no -48
jab	no -71	unknown 47
jah	no -74	yes 87
jaja	no 124	yes -100
jama3a	no -177	unknown -40	yes 206
jame3	no -59	unknown 129	yes -100
jar	no -58	yes 65
jara	no -45	yes 67
jarda	yes 43
jardin	no 52
jardinier	no -74	yes 89
jari	no -144	yes 160
jarna	no -147	yes 164
jarti	no -121	yes 134
jatni	no -59	unknown 145	yes -128
jawbouni	no -63	yes 75
jay	no -66
jbed	no 83	yes -67
jbedt	no -77	yes 87
jbel	no 163	yes -143
jdar	no 132	yes -114
jdarmia	no -49	yes 64
jdid	no -60	yes 83
jdida	no 46
jebdat	no 105	yes -79
jebs	no 112	yes -97
jeddi	unknown 59	yes -81
jehd	no 122	yes -105
jelba	no -100	yes 113
jenb	no -69	unknown 59
jenbi	no -70	yes 82
jer7	no 51
jer7a	no 82	yes -64
jerr	no 89	yes -78
jet	no 88	unknown -48	yes -45
jibi	no 112	yes -98
jiha	yes 60
jiran	no -70
jm3a	no 81	yes -54
jmel	no 118	yes -91
jnab	yes 40
jnan	no 59
jnb	no 65
joint	no 66	yes -49
joj	yes 50
jra	no 158	yes -148
jra7	no -115	yes 136
k7el	yes 41
k7la	no 122	yes -99
kamel	unknown 74	yes -54
kaml	yes 60
kan3rej	no -74	yes 81
kan9derch	unknown 127	yes -109
kan9te3	no -108	yes 123
kanch	no -47	yes 66
kandir	no -55	yes 72
kangoo	yes 62
kanhez	no 135	yes -113
kanktb	no -73	yes 87
kanmchi	no -138	yes 155
kanou	unknown 55
kant	unknown 55
kat	no -209	unknown 173	yes -42
katbki	no -43	yes 66
katghetti	unknown 81	yes -137
katgol	no -181	unknown 41	yes 123
katgoul	no 49
katkhelles	no -103	unknown 142	yes -74
katwje3ni	no 86	yes -71
kay	yes 45
kay3oum	no 105	yes -78
kay9etter	no -89	yes 119
kay9te3	no -108	yes 110
kaych3el	no 47
kaydhak	no 95	yes -80
kaydiro	no 41
kaydrni	no -78	yes 95
kayghli	no 80	yes -66
kaygol	no -45	yes 73
kayhder	no -61	yes 68
kayjawbch	no -41	yes 51
kayjri	yes 48
kayl3bo	no -45	yes 57
kayl3eb	no -149	yes 161
kayna	no 79	yes -59
kaynch	yes -49
kaynin	no 63	yes -48
kaynzel	no -85	unknown 62
kaysil	yes 42
kayssil	no -121	unknown 117
kaytleb	no -47	yes 52
keb	no 173	yes -150
kebb	no -62	yes 91
kebbit	no -47	yes 60
kemmel	no -80	yes 110
kenna	no 41
kent	no -40
kerchha	no -65	yes 72
kerchi	no 97	yes -80
kersi	no 79	yes -70
kesser	no -103	yes 116
khali	no -151	yes 167
kharej	no -42	yes 53
kharja	no -82	yes 106
khassha	no 62	yes -51
khawi	no 77	yes -80
khawya	unknown 51	yes -52
khbet	no -104	unknown -58	yes 156
khdam	no -182	yes 198
khdat	no 67
khddama	no -100	yes 118
khdit	no -53	yes 89
khdma	no 86	yes -71
khebtat	no 129	yes -103
khedcha	no 42
khedma	no 53
khella	no -65	unknown 110	yes -51
khellat	no -68	yes 103
khellaw	no 46	yes -71
khellit	unknown 42
khetfo	no 66	yes -54
khilal	no -193	yes 205
khir	no -47	yes 65
khouribga	no 60	yes -49
khouya	no -63	yes 85
khoya	no -60	unknown 68
khrejna	no 57	yes -42
khrejo	unknown -42
khrejt	yes -47
khser	no -117	yes 140
khtef	no 86	yes -73
khtfo	no 134	yes -120
khwaw	no 80	yes -62
khyata	no 73	yes -66
kifach	no 60	yes -85
kla	no -134	unknown 71	yes 54
klam	no 42
klian	no -93	yes 113
km	no -111	yes 132
kola	no 84	unknown 77	yes -174
kollo	no 53	yes -40
kolo	unknown 43
kona	no 44
konna	no 177	yes -158
kount	no -41	unknown 93	yes -77
koura	no -168	yes 180
kouzina	no -88	yes 100
krassa	no 90	yes -76
ksida	no -202	unknown 252	yes -117
ktab	no -57	yes 72
ktafi	no 83	yes -67
ktbat	yes 54
ktebnah	no -70	yes 79
l2ard	no -72	yes 82
l3afia	yes 43
l3am	no 59
l3ani	no -98	yes 108
l3arbia	no -100	yes 117
l3assas	yes 53
l3awd	no -100	yes 117
l3chia	no 96	unknown -44	yes -51
l3ers	no 72	yes -48
l3inin	unknown 55	yes -102
l3omra	no -89	unknown 87
l3oud	no 71	yes -52
l7ad	no 84	yes -66
l7adita	no -71	yes 84
l7aj	yes 44
l7ajja	no -51	yes 66
l7amdolah	no 83	yes -73
l7amdollah	no -70	yes 84
l7amdoulillah	no -97	yes 110
l7ammam	no -119	yes 105
l7asil	no 73	unknown -53
l7chich	no -68	yes 77
l7e9	yes 42
l7emmam	no -57	unknown -49	yes 103
l7emsa	no 58
l7it	unknown 57
l7jer	no -40
l7mar	no 47
l7ouma	no 54	unknown -64
l7out	no 93	yes -81
l7ram	no 112	yes -97
l7sa	unknown 46	yes -93
l7ta	no -208	unknown 128
l7wayej	no -107	unknown 115
l7wayj	no -84	unknown -52	yes 127
l7yout	no -136	yes 151
l9a	no 99	yes -83
l9antra	no 63	yes -56
l9elb	no 48
l9ermoud	no -48	yes 63
l9ett	no 88	yes -79
l9ezdir	no 60	yes -43
l9ina	no 40
l9it	unknown 41	yes -68
l9itha	no -79	unknown 166	yes -115
laayoune	unknown 92	yes -101
lach	no -109	yes 65
lah	no -53	yes 72
lakhra	no -73	yes 89
lalla	no -46	yes 70
lard	yes 41
lasse9	no -121	yes 135
lassurance	no -210	unknown 134	yes 44
lavabo	yes 44
lave	no 40
laver	no 70	yes -50
lb7er	no 61
lbab	yes 50
lbalcon	no 120	yes -105
lbanka	yes 48
lbar7	no 60	yes -43
lbarah	no -45	unknown 64
lbareh	unknown 42
lbarriere	no 225	yes -204
lbasmat	no 50
lbatterie	no 116	unknown -55	yes -68
lbent	no -65	yes 82
lberd	no 50
lbid	no 105	unknown -62	yes -42
lbit	no 57	yes -54
lblassa	no 63	yes -43
lboulis	no -50
lbureau	no 63
lcaisse	no 136	yes -127
lcamion	no -111	yes 103
lclient	no -87	yes 95
lclinique	no -187	yes 196
lconstat	no -46	yes 59
lcouloir	no -180	unknown 198	yes -48
ldakhel	no 41
lfayadan	no 56	yes -41
lferma	no 98	yes -82
lfeu	no -84	yes 100
lfjer	no -93	yes 100
lflous	no 41
lfo9	no -75	yes 75
lforn	no 54	yes -42
lfou9ani	no -142	yes 162
lfrach	no 78	yes -45
lghaba	no 214	yes -197
lghalta	no -52	yes 63
lghda	no -70	yes 77
lghis	no -68	yes 91
lghorzat	no -93	yes 108
lhaj	no -67	yes 85
lhamdolah	no 75	yes -56
lhamdolilah	no 63	yes -52
lhamdollah	no -128	yes 149
li	no -40
ligament	no 125	yes -103
lihom	yes 64
lik	no 118	yes -97
likom	no -64	yes 41
lil	no 56	yes -40
lila	no 77	yes -59
limen	no -72	yes 43
limna	no 70	yes -46
liser	no -99	unknown 184	yes -126
lisser	no -116	unknown 101
lissr	no 52
livraison	no -55	yes 53
livreur	no 71	yes -56
ljar	no -220	yes 237
ljara	no -103	yes 123
ljenb	no -73	unknown 53
lkamio	no 82	unknown -60
lkar	no -96	yes 112
lkbir	no 73	yes -56
lkbira	no 83	yes -74
lkelb	no -40	unknown 44
lkhchab	no 51	yes -77
lkhdma	unknown 43	yes -46
lkhett	no -159	yes 185
lkhir	no -95	yes 69
lkhodra	no -93	yes 106
lklian	no -41	yes 48
lkliyan	yes 40
lkora	yes 55
lkorsi	no 88	yes -50
lkouzina	no 80	yes -66
lkra	no -60	yes 70
lla	no -104	unknown 90
lli	no -96	yes 70
lm3iz	no 111	yes -102
lma7dar	no -64	yes 75
lmachina	unknown -56	yes 67
lmachine	no -49	yes 69
lmakhzen	no 43
lmalik	no 87	yes -63
lmatch	no 141	yes -131
lmatricule	no -72	unknown -46	yes 120
lmdrassa	no -77	yes 89
lmma3en	no 112	yes -95
lmohim	no 55	yes -42
lmoteur	no -91	yes 62
lmoto	no -84	unknown 45
lmoul	no -172	yes 191
lmra	yes 57
lmraya	no 105	yes -81
lo7	no 200	yes -191
local	no 81	yes -60
location	no 61	yes -44
logan	no 60	yes -44
lor	no -64	yes 49
lpare	no 43	unknown 58	yes -113
lparking	no -98	yes 112
lpc	no 92	yes -76
lplafond	no 62	yes -47
lpolis	no -42	unknown 53
lpompiers	no 76	yes -68
lporte	yes 41
lpriorite	yes 47
lqfel	no -56	yes 77
lqit	no 90	unknown 44	yes -144
ltnin	no -72	yes 87
lunette	no 113	unknown -46	yes -77
lustre	no -135	yes 148
lvase	no -181	yes 194
lvitre	no 44
lvol	no 93	yes -60
lwad	no 40	yes -53
lwalid	no 81	yes -66
lwel	no 74	yes -58
lweld	no -45	yes 62
lwer9a	no -51	yes 59
lwi9aya	no 111	yes -93
lwra9	no -41
lyoma	yes 42
m	no 54
m3ah	no -92	yes 110
m3aha	unknown 93	yes -83
m3ahom	no -115	unknown 63	yes 42
m3ana	no -42	yes 54
m3emmer	no -51	yes 61
m3ewja	no -109	unknown 211	yes -206
m3tarf	no -105	yes 115
m7dar	no -149	unknown -51	yes 197
m7loul	no 77	yes -57
m7loula	no 69	unknown -61
ma3endi	no -185	unknown 172
ma3ndich	no 60	yes -50
ma3reft	no 64	yes -48
ma3reftch	no -87	unknown 180	yes -99
ma3rftch	no -89	unknown 129	yes -70
ma7dar	yes 43
maarouf	no -52	yes 61
macbook	no 60	yes -49
machine	no 58
machines	no 79	yes -57
madame	no -62	yes 74
mafia	no 90	yes -80
mafih	no 52
mai	no -68	unknown 112	yes -67
main	no -44	unknown 100	yes -121
makan	no -104	yes 116
makanch	no -78	yes 93
makayn	no -114	unknown 116
makaynch	no -50	unknown 51
mall	no -66	unknown 90	yes -48
manta	no 79	yes -69
marche	no -78	yes 93
marjane	no -73	yes 90
marrakech	yes 67
mars	no 61
marteau	no -118	yes 131
martil	no 50
mat	no 90	yes -66
mata	yes 51
matelas	no 103	yes -80
mato	no 70	yes -56
matou	no 108	yes -82
matricule	no -129	unknown 103
mchat	no 65	yes -46
mchaw	no 69	yes -56
mchina	no 60
mchit	no 48	yes -50
mchitch	no 67	yes -52
me7loul	no 51
megane	no 53
mehdia	no 53
meknes	yes -65
mellin	no 91	yes -84
menhom	no 93	yes -78
menna	no -117	yes 132
menni	no -103	yes 122
mercedes	no -47	yes 56
merra	yes 51
mersa	no 74	yes -56
meskin	no 55
metre	no -178	yes 195
meuble	no 121	yes -110
meubles	no 124	yes -86
mfto7	no 68	yes -60
mgarya	no -53	unknown 59
mherrsin	no 56	yes -41
minerve	no -134	yes 142
miskin	no -52	yes 67
mjrou7	no 41
mkesser	no 78	yes -60
mme	no -51	yes 57
mmo	yes 53
mni	no -70	yes 98
mnin	unknown 54	yes -42
mnno	no 164	yes -138
mochkil	yes 48
modem	no 64	yes -55
mohammed	no -82	yes 102
mol	no -41	yes 56
moniteur	no -113	yes 121
monsieur	no -52	yes 72
montpellier	no 62	yes -48
mora	no -79	yes 100
morocco	no -66	unknown 90	yes -48
mosta3jalat	no -78	yes 104
moul	no -70	yes 82
moulah	no -79	yes 94
moulaha	no -40	yes 51
moulat	no -116	yes 144
mous	unknown 70	yes -61
mouss	no 145	yes -119
mrat	no -171	yes 192
mraya	no 73	yes -55
mrid	no -45	unknown 74
mrrat	no -176	unknown 122
msini	no -90	yes 104
mskin	no 129	yes -121
mustapha	no -59	yes 64
mutuelle	no 61	yes -42
mzyan	yes 42
mzyanin	no -64	yes 55
n3awd	no 43
n3emro	no -99	unknown 160	yes -84
n3es	no 52
n3est	yes 55
n3eyyet	no 57	yes -40
n7ell	no 202	yes -189
n9der	unknown -40
n9derch	no -116	yes 114
n9ez	no 164	yes -141
na3es	no 66	yes -42
na3sa	no -87	yes 107
na3sin	no 62	yes -51
na9es	no 100	unknown -40	yes -62
nad	no -62	yes 71
nafs	unknown 99	yes -142
nakhla	no -52	yes 68
nas	no -58	yes 78
nazel	no -72	yes 88
nbeddel	no 52	unknown -56
nchki	yes 41
nchof	no -114	unknown 103
nchoufo	no -150	unknown 252	yes -211
nddader	no 44
ndiro	no 74	yes -51
nefs	yes 45
neiman	no 61	yes -45
nemra	no -54
nemrti	no -50	yes 66
nezlat	no -74	yes 87
ngol	no -128	yes 143
nifi	no 66	yes -51
nit	no 116	yes -99
nkhdem	no 50	yes -44
nkhelles	no -59	yes 71
nkhrej	no 43
nkteb	unknown -41
nl9a	no 82	unknown -40
nnas	no 45
nos	no 41
novembre	no 43
nsa	no -126	yes 140
nsat	no -69	yes 82
nsifet	no 84	yes -65
nsit	no 40
nta	yes 52
nzelat	no 128	yes -108
nzelt	yes -54
omar	yes 40
onee	no 52
operation	no 77	yes -64
orage	no 43
ordonnance	no 57	unknown -44
oujda	unknown 49
ourika	no 70	yes -54
oxygene	no 85	yes -71
panne	no -129	unknown 174	yes -97
panneau	no -44	yes 64
panneaux	no 81	yes -68
panoramique	no 44
parabole	no -45	yes 58
parasol	no 141	yes -121
parbriz	unknown 66	yes -75
parfum	no -50	yes 66
parquet	no 88	yes -66
partner	yes 45
passage	no -128	yes 141
passager	no -49	yes 68
passeport	no 91	unknown -53
patisserie	no 57	yes -43
pc	no 60	yes -46
peinture	no 136	yes -105
perceuse	no -89	yes 105
pergola	no 98	yes -88
permis	no -67	yes 79
peugeot	no -60	yes 90
picanto	no -48	yes 76
pieton	yes 46
piscine	yes 40
pj	no 60	yes -50
placard	no -61	unknown 147	yes -91
placards	no 106	unknown -42	yes -62
plafond	no -70	unknown 63
plainte	no 72	yes -54
planche	yes 41
plastik	no 53	yes -46
plastique	no 49
platre	no 82	yes -69
plombier	unknown 45
pneus	no 84	yes -67
point	yes 50
points	no 74	yes -53
pompe	unknown 47	yes -57
port	no -117	unknown 98
portable	no 71	yes -55
porte	unknown 40
portiere	no -75	yes 100
poteau	no 63	yes -94
pouce	no 176	yes -156
pouces	no -62	yes 78
poussette	yes 45
prelevement	no -75	unknown 135	yes -133
prof	yes 54
qal	no -48	yes 58
qbel	no 47
qoddam	no -52	unknown 93	yes -49
quad	no -70	yes 82
r4	no -110	yes 124
ra	no -63	yes 70
ra9m	no -40	yes 52
radiateur	no 44
radio	no 70	yes -48
rakba	no -51	yes 68
rani	unknown 63	yes -50
rapport	no -102	unknown 72
ras	no 49
rass	yes 49
rasso	no 90	yes -72
rayure	no -88	yes 102
rb3a	no 80	yes -66
rbat	yes 53
rebbi	no -47	yes 58
rech	no 130	yes -106
rej3at	yes 63
rejlia	no -93	unknown 155	yes -87
rejlih	no -59	yes 70
rejliha	no -59	yes 79
rejlo	yes 51
rekba	no 47
remboursement	unknown 44	yes -85
remorque	no -130	unknown 65	yes 57
repos	no 93	yes -79
retro	no -59	yes 58
retros	no 181	yes -164
retroviseurs	no 117	unknown -41	yes -76
rez	no -136	unknown 107
ri7	no 45
ri7a	unknown 62	yes -82
riad	unknown 54	yes -52
rideau	no 51
rideaux	no 82	yes -105
rj3at	unknown -40
rja3t	no 105	yes -89
rje3	no -46	yes 63
rje3at	no -54	unknown -42	yes 94
rje3na	no 76	yes -58
rjli	no 98	yes -83
rkabi	no -49	yes 60
rkebt	no 120	unknown -45	yes -78
rma	no 116	yes -94
rmad	no 74	yes -65
rmaw	no 160	yes -147
rmel	no 60	yes -74
rob3	yes 49
robinet	no -42	yes 58
robini	no -47	yes 72
rocade	no -76	yes 95
rochd	no 65	unknown -47
rokkab	no -186	unknown 132	yes 46
rond	no -44	yes 58
roue	no 71
roues	no 94	yes -57
rouge	no -88	yes 101
route	no -42	yes 48
rwida	no 94	yes -77
s	no 78	yes -42
s7abi	no -43	yes 52
s7i7	no 80	yes -64
s9ef	no -44
sa3at	no 52	yes -42
sa3i9a	no 57	yes -45
sa7a	no 41
sa7b	no -141	yes 156
sa9f	no 90	yes -70
safar	no 84	yes -56
safi	no 41
sahbi	yes 57
saidia	no 88	unknown -49	yes -40
sak	no 77	yes -56
sakna	no -92	yes 113
sale	no 94	yes -83
salem	no 116	yes -98
salmin	no 48
samsung	no 76	yes -59
samu	no -67	yes 85
sardin	no -138	yes 144
sarout	no 55	unknown -40
sayeq	yes 46
sayg	no 110	yes -95
sayga	no -46	yes 65
sba3	no 96	yes -84
sba3i	no 133	yes -114
sbagha	unknown 81	yes -58
sbe3	no 52
sbitar	unknown 59
scientifique	no 57
scolaire	no 109	yes -96
sda3ni	no -91	yes 102
se9f	no 54
sebaa	no -56	unknown 101	yes -85
sebagha	unknown 87	yes -88
sebbagh	no -145	unknown 77	yes 56
sebbni	no -76	yes 90
securite	no 106	yes -91
sedd	no -95	yes 117
sedri	no -99	yes 112
sefrou	no -51	yes 83
sehd	unknown -46
sejlat	no 98	yes -82
sekran	no -173	yes 185
sel3a	no 44
sellom	no 110	yes -99
sellum	no -97	yes 111
semmo	no -110	yes 121
sens	no -44	yes 52
serqou	no 46
serre	no 41
serres	no 73	yes -56
serrure	no 63	yes -40
serrurier	no -140	unknown 156	yes -51
serveur	no -75	yes 88
service	no 80	yes -71
sewrat	no 142	yes -118
sghir	yes 55
si	no -90	yes 112
sidi	no 42
sif	no 168	yes -153
sifett	no -183	unknown 109	yes 86
simanat	no 48
sinina	no -58	yes 70
siphon	no 54
sir	yes 60
siyara	no 92	unknown -61
skhoun	no -58	yes 82
skhouna	no 72	yes -41
ski	no 50	unknown -52
sla	no 121	yes -107
slamtna	yes 41
slm	no 98	yes -74
sma	no 40
smah	no -66	yes 71
sme3t	no 40
sme7	no -51	yes 63
smehli	yes 43
smito	no -93	yes 130
snan	unknown -40
snin	no -88	yes 108
societe	no -79	yes 72
sokkar	no 70	yes -51
solaire	no 112	yes -84
solaires	no 45
sor3a	no -93	yes 101
sot	no -69	unknown 90
souq	no 41
sour	no -95	yes 111
sous	no 41
souterrain	no 110	yes -86
spray	no 94	yes -75
sre9o	no 50
ss9ef	no 72
ssalam	no -86	yes 95
ssel3a	yes 51
stade	no 166	yes -152
stah	no 76	yes -65
station	no 66	yes -46
stationnement	no -96	unknown 141	yes -87
stel	no -77	yes 97
store	no -40	yes 54
stylo	no -80	yes 95
sultan	no 41	unknown 60	yes -101
sur	no -50	unknown 126	yes -140
swaret	no -131	unknown 155	yes -68
swaye3	no 115	yes -97
sym	no 138	yes -127
syndic	no -96	unknown 96
t7er9at	yes 40
t7er9ou	no 50	yes -40
t9as	no -43	yes 65
t9elbat	no 97	yes -85
t9te3	no -46	yes 72
ta3	no -166	unknown 216	yes -80
ta3wid	no 46
ta7	yes 40
ta7et	no 107	yes -85
ta7o	unknown -48
ta7ti	no -94	unknown -41	yes 122
ta9	no 108	yes -102
tabla	no 59
tache	no -157	yes 173
tags	no 112	yes -93
tah	no -51	yes 72
tahat	no -68	yes 98
tajin	no 40
talb	no 82	yes -52
tan	no 125	yes -112
tanger	no 54
tapis	unknown 64	yes -66
tar	no -74	yes 83
tarat	no -68	unknown -46	yes 110
taret	no -134	unknown 159	yes -42
tata	no 49
tawani	no 68	yes -52
tay7	no -73	yes 96
tayara	no 77	yes -60
tayeh	no -139	unknown 249	yes -194
tayr	no 158	unknown -58	yes -109
tayrat	no -49	yes 66
tbarkllah	no 62
tben	no 95	yes -80
tbib	no -44
tch99	no 58
tcha99	no 138	unknown -62	yes -73
tche99at	no 131	yes -110
tcherreg	yes 48
tchettat	no 92	yes -69
tchouf	no -82	yes 90
tchqet	no 79	yes -63
tchqqat	no 112	yes -89
tderr	no 75	yes -42
te7	no -174	yes 187
te7re9	no 43
te7to	no 90	yes -60
tebrouri	no 54	yes -44
tel	no 53	yes -40
telj	no -53	yes 72
telt	no -58	yes 83
temara	no 42
temoin	no -165	unknown 98	yes 90
tempete	no -43	yes 65
tente	no 73	yes -64
terrasse	no -52	yes 68
tfahemna	no -40	yes 52
tfawha	no 41
tfekk	no -52	yes 74
tfelle9	no 98	yes -85
tfer9e3	no 122	yes -97
tferg3at	no -48	unknown 110	yes -77
tferr9at	no 122	yes -105
tferre9	no -165	yes 181
tfertet	no 55	yes -42
tfitha	no 91	yes -73
tgol	no 117	yes -94
therres	no 133	yes -112
therrsat	no -90	yes 98
tichka	no 49
tilifoun	no 80	yes -64
tiznit	no 47
tjer7at	no -98	yes 105
tjre7t	no 46
tkesser	no 84	yes -70
tkhedchat	no -145	yes 164
tkhelles	no -73	yes 93
tkherbe9	no -91	unknown 138	yes -88
tkherbech	no 63	yes -52
tkser	no 133	yes -110
tla3	yes -55
tla3t	no 74	yes -52
tla9aw	no -49	yes 60
tla9ina	no -48	yes 56
tlaja	unknown 124	yes -135
tlata	yes 60
tle3t	no 160	yes -132
tle9	no -88	unknown -64	yes 140
tlef	no 190	unknown -66	yes -140
tlfaza	no -52	yes 72
tlgha	no 114	unknown -56	yes -56
tma	no 75	yes -64
tmma	yes 51
tnach	no -52	yes 65
tnefkh	unknown 85	yes -85
tnefkhat	no 55
tobis	no -53	yes 78
toilette	unknown 64	yes -76
toit	no 62	yes -44
tolier	no 113	yes -98
tomate	no 60	yes -47
tomobilat	yes 57
tomobilti	no 55
tondeuse	no -71	yes 90
tonobil	unknown 67	yes -90
tonobilti	no -97	yes 130
toub	no -116	yes 125
tour	no -70	yes 79
touriste	no -68	yes 82
touristes	no 44
tous	no 85	yes -73
tqelbat	no 134	yes -110
tra9	no 87	yes -71
trace	no -46	unknown 82	yes -41
tractor	no 90	yes -54
train	no 118	unknown -45	yes -71
tram	yes 42
transport	yes 51
tren	no -44	yes 57
triangle	no 116	yes -103
triporteur	no -42	yes 57
tsadmna	no -126	yes 141
tsawer	yes 52
tsed	no 97	yes -68
tsellekh	no -53	yes 63
tserqat	no 105	yes -83
tsre9	no 97	yes -70
ttelj	no 130	yes -120
tuyau	yes 47
ultras	no 74	yes -66
usine	no 62	yes -48
v	no -127	unknown 48	yes 73
vaisselle	no 47
valise	no 44	unknown -56
vehicule	no -65	yes 103
vendredi	no 59	yes -45
veranda	no 83	yes -55
verte	no -183	unknown 171
vestiaire	no 53	yes -46
video	no -181	yes 196
villa	no 85	yes -67
virage	no 54	yes -40
vitre	yes 60
vitrine	yes 51
vol	no 63
volant	no -90	yes 106
w9ef	no -109	unknown -40	yes 121
w9efch	no -103	yes 111
w9eft	no 91	yes -80
wa7da	no 70	yes -48
wa7di	no 107	yes -95
wa9fa	no -62
wa9fin	no 62	yes -55
wa9ila	no 147	yes -115
wa9t	no -177	yes 199
wach	unknown 77	yes -56
wad	no 152	yes -131
wahd	no -53	yes 63
wahda	no -97	unknown 47	yes 54
wahdin	no 154	yes -130
wahed	no -51
wakil	no 110	yes -85
walida	no 59	yes -47
wc	no 150	yes -124
we7da	no -64
we9fat	no -61	yes 88
wednha	no 82	yes -77
weekend	no 47
wejhi	no 101	yes -82
wejhou	no 85	yes -76
weld	no -83	yes 102
wella	no 43
wellat	yes 64
wer9a	no -164	unknown 209	yes -51
west	yes 55
wgef	no 80	yes -66
wla	no -61	unknown 96
wladi	no 58	yes -82
wldi	yes 47
wqe3	no -62	yes 69
wqef	no -205	unknown 207
wsel	unknown 62
wsslat	no -95	unknown 67
wsslo	no 52	yes -44
wst	no 58	unknown 43	yes -108
y9der	no -152	unknown 212	yes -113
ya	no -70	unknown 153	yes -114
yam	yes -43
yawmayn	no -137	yes 149
ychouf	no -100	yes 106
ydih	no -55	yes 63
ydir	no 59
yeddha	yes 42
yeddih	yes 43
yeddo	no 46
yeddou	no 64	yes -43
yjiw	no 77	yes -62
ykhelles	no -55	yes 66
ykoun	no -152	unknown 212	yes -113
ykteb	no -93	yes 121
ymken	no -79	unknown 90
youm	no 75	yes -40
youssef	yes 41
ytbeddel	no 97	yes -63
zad	no -131	yes 142
zadt	no -40	yes 72
zagora	no 126	yes -102
zaj	no 59	yes -44
zbel	no -89	yes 112
zel9at	no -46	yes 70
zen9a	no -190	unknown 191	yes -47
zenk	no 49
zenqa	no 73	yes -51
zer9a	no -83	unknown 52
zerba	no 83	yes -67
zerban	no -93	yes 103
zerbiya	no -195	yes 212
zitouna	no -97	yes 104
zjaja	no 157	yes -129
zle9	no 101	yes -78
zle9t	no 69	yes -45
zn9a	yes 42
zrabi	no 41
zre9	no -63	yes 82
zriba	no 48
zzaj	no 62	yes -40
`;
