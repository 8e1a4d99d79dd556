// Written by `npm run learn`; see ADR 0058. One word a line, and what it speaks for or against, in hundredths.
export const WEIGHTS = `@type
	autre -196	blessure -168	bris_de_glace -190	collision -96	degats_des_eaux -196	dommage_materiel -120	evenement_climatique -193	incendie -214	none 181	vandalisme -158	vol -141
#000>	vol 57
#025>	none 85
#0pm>	none 159
#0th>	none 108
#12th	none 144
#1st>	autre -50	collision -45	degats_des_eaux -51	incendie 116	none 146
#2025	none 85
#2th>	none 144
#4th>	autre 71	collision -141	vol 130
#<000	vol 55
#<12t	none 144
#<200	degats_des_eaux 54	evenement_climatique 66	incendie -41
#<201	blessure -55	bris_de_glace 123	collision 44	evenement_climatique 50	none -81
#<202	none 60
#<300	degats_des_eaux 76	none -76	vol 124
#<4th	autre 99	blessure -49	collision -152	none -45	vol 171
#<abl	collision -65	incendie 122	none -131	vandalisme -45	vol 164
#<abs	collision -52	vol 54
#<acc	collision 73	none -45
#<acr	collision 46	dommage_materiel -44	none -41
#<act	collision 42	none 87	vol -45
#<add	autre 216	blessure -58	collision -60	dommage_materiel -49	vol -43
#<adm	degats_des_eaux 94
#<adv	collision 45	dommage_materiel -67	evenement_climatique 51	none 104	vol -41
#<aer	evenement_climatique 88
#<afr	autre 121	collision -50	none 82	vandalisme -43	vol -45
#<aga	none -50
#<age	blessure 145
#<ago	degats_des_eaux -42	none 185
#<agr	collision 57
#<aid	autre 204	dommage_materiel 111	incendie -80	none -187	vandalisme -44	vol -68
#<air	collision 56
#<ala	evenement_climatique 51
#<ali	autre 60	dommage_materiel 40	incendie 127	none -78	vol -41
#<alo	none -40
#<alr	collision 93	none -43
#<als	blessure 78	none -52
#<amb	collision 72
#<ami	collision 100
#<and	none -56
#<ank	blessure 135	none -56
#<ann	collision -48	dommage_materiel 96	none -41	vol 62
#<ano	dommage_materiel -43	evenement_climatique 91	none -101	vandalisme 112
#<ans	autre 86	blessure -44	dommage_materiel -78	vol 93
#<ant	autre -44	blessure -44	bris_de_glace -86	collision -95	degats_des_eaux -53	dommage_materiel 200	evenement_climatique -45	none -113	vandalisme 174	vol -60
#<any	collision 43
#<apa	autre 211	none -212
#<app	none 41
#<apr	collision 66	evenement_climatique 41
#<aqu	degats_des_eaux 140
#<ara	none 61
#<arc	degats_des_eaux 80	incendie 46
#<are	collision 46
#<arg	collision -118	vol 208
#<arm	blessure 107	dommage_materiel 41	none -43
#<arr	collision -166	vandalisme 140	vol 84
#<art	blessure -83	bris_de_glace -46	collision -64	dommage_materiel 146	none -56	vandalisme 85
#<ash	collision -67	dommage_materiel -56	evenement_climatique 120	incendie 172	none -53	vandalisme -63	vol -47
#<ask	autre 94	degats_des_eaux 107	dommage_materiel -48	none -134
#<asl	blessure -49	collision -47	degats_des_eaux 175	dommage_materiel -51
#<ass	autre 159	blessure -40	bris_de_glace -42	dommage_materiel -71	none -43	vandalisme 108	vol -89
#<att	autre 70	none -73	vol 50
#<aud	none -44	vol 70
#<aut	collision 358	none -217
#<ave	collision 64
#<awa	none -48	vol 72
#<awn	vandalisme 83
#<bab	dommage_materiel 96	none -48
#<bac	none -54	vandalisme -41
#<bad	blessure 112	collision 62	none -43	vandalisme -50	vol -55
#<bag	collision -147	dommage_materiel -58	none -88	vol 357
#<bal	bris_de_glace 53	collision -55	incendie 73	none -48
#<ban	bris_de_glace 66	dommage_materiel 66	evenement_climatique 42	none -59	vol -57
#<bar	collision 52	incendie 40	none -41
#<bas	bris_de_glace 79	degats_des_eaux 43	dommage_materiel -61	none -54	vandalisme 119	vol -50
#<bat	collision -52	degats_des_eaux 88	dommage_materiel 91	none -60
#<bay	bris_de_glace 113	vandalisme -51
#<bea	blessure 91	dommage_materiel -48	incendie 53	none -53
#<bec	dommage_materiel -42	none -68	vandalisme 70
#<bed	incendie 71	none -42
#<bee	autre 48	none -50
#<bef	degats_des_eaux 43
#<beg	blessure 113	bris_de_glace 119	incendie 51	none -171	vandalisme -49	vol -42
#<beh	incendie 74	none -50
#<bei	vol 112
#<bel	degats_des_eaux 106
#<ben	blessure -53	collision 62	none -58	vandalisme 54	vol -40
#<ber	collision 71
#<bet	collision 56
#<bic	blessure -40	collision 74	vol 112
#<big	blessure -54	collision 92	vol -91
#<bik	collision 57	none -46
#<bil	autre 167	bris_de_glace -54	collision -64	dommage_materiel 109	none -139
#<bin	blessure 46	incendie 109
#<bir	bris_de_glace 68	collision 57
#<bit	blessure 118	none -56
#<bla	incendie 125
#<ble	collision 160	dommage_materiel -40	evenement_climatique 49	none -89	vandalisme -52
#<bli	collision 42	incendie 142
#<blo	collision 50	incendie -45	none -40	vandalisme 124
#<blu	collision 56	degats_des_eaux 40
#<boa	evenement_climatique 77	none -73
#<bod	bris_de_glace -52	collision 90	dommage_materiel 92	none -44
#<boi	degats_des_eaux 106	incendie -41	none -40
#<bol	collision 129	none -74	vandalisme 58
#<bon	collision 43	evenement_climatique 46	none -63	vandalisme 70
#<boo	blessure 40	bris_de_glace 79	none -60
#<bor	autre 104	collision 61	none -113
#<bos	dommage_materiel 118	evenement_climatique 68	none -69
#<bot	vandalisme 42
#<bou	blessure 63	collision 95	dommage_materiel 118	none -47	vandalisme -57	vol -53
#<box	dommage_materiel 73	incendie 58	none -58	vol 79
#<boy	bris_de_glace 88	collision -43	dommage_materiel -46	none -44	vandalisme 123
#<bra	blessure 50	collision 49	none -70	vandalisme 41
#<bre	collision 41
#<bri	none -58	vandalisme 71
#<bro	blessure 48
#<bru	evenement_climatique 55	vol 72
#<buc	collision 55	dommage_materiel -43	incendie 67
#<bui	dommage_materiel 115	none -60
#<bul	blessure 83	dommage_materiel 79	incendie -96
#<bum	collision 167	none -44
#<bur	incendie 79
#<bus	collision 106
#<cab	dommage_materiel 79	evenement_climatique -49	none -112	vandalisme 194
#<caf	vol 49
#<cak	dommage_materiel 125
#<can	autre 54
#<cap	degats_des_eaux 123	evenement_climatique 73	none -114	vol -41
#<car	collision 48	none -68
#<cas	dommage_materiel 111
#<cat	autre 82	collision -72	dommage_materiel 167	none -87
#<cau	incendie 148
#<cav	blessure -71	collision 125	dommage_materiel -42	vandalisme 55	vol -43
#<cei	degats_des_eaux 138
#<cel	degats_des_eaux 132	none -55
#<cen	autre 167	none -96	vol -46
#<cer	collision -58	none 235
#<cha	none -48
#<chi	bris_de_glace 64	collision -40	incendie 42	none -59
#<cho	blessure 92	degats_des_eaux -49	dommage_materiel -47	none -117	vandalisme 114
#<chr	vol 98
#<chu	collision 57	vandalisme 42
#<cig	collision -58	dommage_materiel -44	incendie 153	vandalisme -41	vol 60
#<cir	dommage_materiel 189	incendie -41	none -46
#<cla	autre 56	bris_de_glace -64	none 112
#<cle	none -57	vol 47
#<cli	collision 63
#<clo	evenement_climatique 52
#<clu	blessure 70	none 73	vandalisme -49
#<coa	bris_de_glace -69	collision 76	incendie 106	none -53	vandalisme 76	vol -46
#<coc	autre -41	bris_de_glace -55	collision 41	degats_des_eaux 49	dommage_materiel -44	evenement_climatique -48	none -113	vandalisme -47	vol 157
#<cof	dommage_materiel 220	incendie -63	none -140
#<com	vol 49
#<con	collision 95
#<coo	blessure 60	collision -94	incendie 98	vandalisme -41
#<cop	collision 104	none -47	vol 46
#<cor	degats_des_eaux 66
#<cot	collision -69	incendie 77	none -94	vandalisme 122	vol 59
#<cov	autre 189	collision -57	degats_des_eaux -42	dommage_materiel -45	none 43
#<cow	autre -67	collision 296	dommage_materiel -43	evenement_climatique 54	none -87	vol -81
#<cra	bris_de_glace 192	none -79
#<cre	degats_des_eaux 49
#<cri	blessure 53	bris_de_glace -61	collision -65	dommage_materiel 117	evenement_climatique -41	none -47
#<cro	bris_de_glace -52	collision 65	dommage_materiel 65	none -61	vandalisme 61	vol -57
#<cru	autre 110	bris_de_glace 72	none -101
#<cry	dommage_materiel 85
#<cup	degats_des_eaux 98	incendie 52
#<cur	collision -52	dommage_materiel 142	incendie 150	none -104
#<cus	none 40	vol 56
#<cut	autre 40	bris_de_glace 87	collision -52	dommage_materiel -62	none -101	vandalisme 117
#<cyc	collision 124	evenement_climatique 49
#<dac	collision 91	none -143	vandalisme -43	vol 161
#<dad	autre 228	none -128	vandalisme -48
#<dam	degats_des_eaux 84
#<dan	bris_de_glace -45	collision -120	degats_des_eaux 63	dommage_materiel -66	evenement_climatique -137	incendie -121	none -96	vandalisme 352	vol -72
#<das	collision 115	incendie 44
#<dau	blessure 84	dommage_materiel -43	none -52	vandalisme 68	vol 58
#<day	bris_de_glace 42
#<dea	none -50
#<dec	none -64	vandalisme -44	vol 90
#<ded	bris_de_glace 50	collision 83	dommage_materiel 70	vol -46
#<dee	blessure -41	collision 78	dommage_materiel -50	evenement_climatique 56	incendie 126	none -56
#<def	bris_de_glace 70	collision 47	vandalisme -42
#<deg	collision -67	degats_des_eaux 129	incendie 98	none -51
#<del	collision 63	dommage_materiel 65	incendie -72	vandalisme 78	vol -40
#<den	bris_de_glace 42	collision 55	none -56
#<des	none -57
#<det	blessure -46	collision 89
#<dia	autre 156	bris_de_glace 101	collision -74	dommage_materiel -50	evenement_climatique -42	none -196	vandalisme 82	vol 47
#<did	collision 54
#<die	autre 138	collision 48	none -46
#<din	bris_de_glace 104	collision 40	dommage_materiel 68	none -58	vol -40
#<dir	degats_des_eaux 43
#<dis	blessure 43	collision -59
#<dit	blessure -45	collision 181
#<div	autre -41	blessure 227	bris_de_glace -105	collision -141	degats_des_eaux 140	dommage_materiel -114	evenement_climatique 62	incendie -43	none -136	vandalisme -53	vol -102
#<doc	autre 51	collision 46
#<doe	blessure 82	bris_de_glace 42	degats_des_eaux -45	vandalisme -44	vol -49
#<dog	blessure 143	dommage_materiel 40	none -61	vol -47
#<doi	collision 64	none -76	vandalisme 125
#<don	dommage_materiel -42	none 45
#<doo	bris_de_glace 63	none -48	vandalisme 43
#<dou	bris_de_glace 271	dommage_materiel -111	none -65	vandalisme -49
#<dow	dommage_materiel 65	none -58
#<dra	degats_des_eaux 51	none -47
#<dre	blessure -40	dommage_materiel 108	incendie 60	none -51
#<dri	collision 49	none -52
#<dro	dommage_materiel 99
#<dru	collision -69	vandalisme 68	vol 133
#<dry	evenement_climatique 40	incendie 124
#<dun	blessure -40	bris_de_glace 83	collision -70	dommage_materiel -60	none 159	vandalisme -43	vol -46
#<dur	blessure 55	collision -54	none -54	vol 143
#<dus	collision 40	dommage_materiel 75	none -97	vandalisme -42	vol 124
#<dut	bris_de_glace 64	dommage_materiel -52	evenement_climatique 173	incendie -45	none -42	vandalisme -51	vol -45
#<eac	incendie 77	vandalisme 70	vol -64
#<ear	blessure -42	bris_de_glace -70	dommage_materiel -47	evenement_climatique 128	vandalisme -48	vol 84
#<eat	bris_de_glace -55	collision 187	dommage_materiel 84	none -54	vandalisme -46	vol -48
#<egg	vandalisme 172
#<eig	none 102
#<eit	collision 171	none -49
#<elb	blessure 109	degats_des_eaux 52	vandalisme -80
#<ele	incendie 81	none -54
#<els	blessure 70	collision 54
#<emp	none -48	vol 131
#<end	collision 140
#<eng	autre 78	dommage_materiel -42	none -57	vol 123
#<eno	collision -62	none -142	vandalisme 197	vol 47
#<ent	collision 72
#<ess	autre 98	collision 49	none -41
#<est	collision 136	none -55
#<eur	dommage_materiel 43	none -61	vol 42
#<eva	evenement_climatique 63	incendie 129	vol -44
#<evr	blessure -74	collision -46	degats_des_eaux 145	incendie 99
#<exc	collision 61	vandalisme 117	vol -55
#<exh	collision 164	incendie 79	none -75
#<exp	autre 54	bris_de_glace 45
#<ext	incendie 106	vandalisme 48	vol -50
#<eye	bris_de_glace -54	incendie 54	vandalisme 75
#<fac	none -44	vol 131
#<fai	blessure -49	bris_de_glace 78	collision 179	none -85
#<fal	blessure 63	collision -67	vol -44
#<fam	blessure -42	bris_de_glace -51	collision -50	incendie 91	none -145	vandalisme 274	vol -71
#<far	blessure 69	dommage_materiel 55
#<fas	incendie 112
#<fat	blessure 47	bris_de_glace 44	collision 71
#<fau	collision 112
#<fee	none -40	vol 97
#<fel	blessure 63	dommage_materiel 71	none -58
#<fen	dommage_materiel -54	evenement_climatique 47	none -58	vandalisme 115	vol -51
#<fer	autre 121	collision 53	vol -49
#<fes	vol 56
#<few	degats_des_eaux 72	vol 86
#<fia	collision 48
#<fie	collision -62	dommage_materiel -74	evenement_climatique 106	incendie 75	none -78	vandalisme 52
#<fif	autre -48	blessure 172	collision -71	none -91	vandalisme -54	vol 48
#<fil	vandalisme 50
#<fin	none -50
#<fir	incendie 132
#<fis	collision -101	degats_des_eaux 98	none -72	vandalisme 132	vol -49
#<fit	degats_des_eaux 178	none -42
#<fiv	blessure 55	evenement_climatique 97	vandalisme -78
#<fla	incendie 85	none -49
#<fle	bris_de_glace 93	evenement_climatique 77
#<fli	autre 170	evenement_climatique 44	none -93	vol -40
#<flo	degats_des_eaux 62	evenement_climatique 66
#<flu	collision -55	dommage_materiel 139	evenement_climatique 106	none -65	vol -44
#<fly	autre 155	blessure 89	none -135
#<fol	collision -44	dommage_materiel 60
#<fon	none -92	vandalisme -58	vol 165
#<foo	blessure 57	bris_de_glace 49	dommage_materiel 55	none -46
#<for	autre 54	none -52
#<fou	none -54
#<fra	blessure 171	collision -64	dommage_materiel -40
#<fre	evenement_climatique 79
#<fri	dommage_materiel 44
#<frm	bris_de_glace 76	collision -45	dommage_materiel -63	incendie 52	none -81	vandalisme 49	vol 86
#<fro	none -48
#<ful	evenement_climatique 90
#<fur	dommage_materiel -49	none -41	vol 122
#<fus	dommage_materiel 93	incendie 130	none -49	vandalisme -41
#<gal	blessure -43	collision -65	dommage_materiel 70	evenement_climatique 191
#<gar	evenement_climatique 58	none -58
#<gas	bris_de_glace 60	dommage_materiel -96	incendie 213	vandalisme -42
#<gat	blessure 76	collision 56	dommage_materiel -48	evenement_climatique 87	none -49	vol -49
#<gav	none -52
#<gea	autre 152	blessure -77	bris_de_glace -72	collision -108	dommage_materiel 148	none -42	vol -57
#<gen	collision 48
#<get	none 73
#<gir	autre 99	blessure -82	bris_de_glace 58	collision 72	dommage_materiel -50	none -63
#<giv	collision 45	vol 58
#<gla	bris_de_glace 169	collision -46
#<glo	collision 72	dommage_materiel 149	incendie -63	none -53
#<glu	none -40	vandalisme 152	vol -59
#<goa	blessure 179	evenement_climatique 52	incendie 54	vandalisme -132	vol -73
#<god	collision 45	incendie 46	none 69
#<goi	blessure 62
#<gol	blessure 65	collision -44	evenement_climatique 60	none -64	vol 60
#<gon	vol 100
#<goo	autre 41	none 87
#<gra	none -46
#<gre	autre 92	collision 56	none -72	vol -48
#<gri	collision 84	evenement_climatique -40	none -74	vandalisme -46
#<gro	bris_de_glace 62	evenement_climatique 66	none -70
#<gua	collision 52	incendie 81	none -48	vol 51
#<gue	blessure 50	collision 137	none -83
#<gui	autre -43	blessure 120	dommage_materiel 87	none -89	vol -41
#<gut	bris_de_glace -59	collision -70	degats_des_eaux 198	none -73
#<guy	collision 110
#<had	autre 62	none -46
#<hai	blessure 50	collision -51	evenement_climatique 86	none -49
#<hal	degats_des_eaux 48	none -41
#<ham	blessure 70	bris_de_glace -113	none -66	vandalisme 193	vol -42
#<hap	autre 49
#<har	degats_des_eaux 49
#<has	none -54
#<hay	collision -99	dommage_materiel -41	incendie 300
#<hea	none -50
#<hed	collision 95	incendie 91	none -49
#<hee	blessure 197	collision -60	dommage_materiel -41	incendie 62
#<hei	dommage_materiel -72	evenement_climatique 72	incendie -40	vandalisme 158	vol -120
#<hel	vol 46
#<hen	bris_de_glace 63	collision -71	incendie 100	none -52	vandalisme -47	vol 77
#<her	none -51
#<hes	evenement_climatique 58
#<hid	collision 97	evenement_climatique 205	incendie -111	none -92
#<hil	collision 125	evenement_climatique 70	vol -58
#<him	none -52	vandalisme 150	vol -42
#<hip	blessure 178	collision 40	dommage_materiel -44
#<hir	autre 107	blessure -41	none -99	vol 49
#<his	collision 41	none -43
#<hit	collision 171	none -55
#<hob	dommage_materiel 126	incendie 53	none -51
#<hol	none -40	vandalisme 150
#<hom	blessure 56
#<hon	blessure -50	dommage_materiel 95	evenement_climatique -41	none 100	vandalisme -48	vol -45
#<hoo	bris_de_glace 90	collision -60	evenement_climatique -41	incendie 58	none -54	vandalisme 59
#<hor	collision 102	dommage_materiel -42	incendie 54	none -67
#<hos	blessure 100	collision -45	none -62
#<hot	autre 111	blessure 139	collision -62	none -99
#<hou	vol 62
#<how	autre 62	none 93
#<hum	degats_des_eaux 40	evenement_climatique 53
#<hun	blessure -45	collision -86	dommage_materiel 154	none -44	vol 70
#<hus	blessure -55	vandalisme 84
#<ice	collision 129	degats_des_eaux 88	dommage_materiel -44	none -55
#<ide	autre -64	bris_de_glace 86	collision -66	dommage_materiel -117	none 101	vandalisme -54	vol 108
#<idi	incendie 51	vandalisme 95	vol -41
#<ifr	collision 149	none -45
#<ign	vol 125
#<ima	evenement_climatique 102
#<imp	bris_de_glace 70	collision 47
#<in2	collision 52	dommage_materiel 56	evenement_climatique 45	none -43
#<inc	dommage_materiel 79	none -63
#<ind	bris_de_glace -70	degats_des_eaux 61	none 48
#<inf	blessure 110	collision -57	degats_des_eaux 70	dommage_materiel -41	none -90	vol 69
#<inh	incendie 168
#<inj	none -44
#<ins	bris_de_glace 58
#<int	collision 60	none -61
#<inv	incendie 79	none -52
#<iro	bris_de_glace -109	collision 64	dommage_materiel 164	none -70
#<isn	collision -57	vandalisme -58	vol 88
#<its	bris_de_glace 93	none -63
#<jac	bris_de_glace -61	vol 168
#<jan	autre 184	none -93
#<jem	dommage_materiel -45	none -66	vol 161
#<jew	vol 172
#<job	collision 65	dommage_materiel -41	none -139	vandalisme -49	vol 199
#<joi	degats_des_eaux 123	evenement_climatique 48	none -41
#<jok	degats_des_eaux 80	none 60
#<jud	blessure 76	collision -41	dommage_materiel -49	none -148	vol 209
#<jum	collision 72	incendie 50	none -40
#<jun	none 69
#<kan	blessure 73	collision 133	dommage_materiel -42	incendie 52	none -84
#<kay	collision 96	evenement_climatique -89	vol 63
#<kee	degats_des_eaux 66	none -40
#<kep	degats_des_eaux 94
#<ker	collision 232	none -53
#<key	autre 74	collision -45	dommage_materiel 59	none -66	vandalisme 91
#<kic	bris_de_glace 58	none -61	vandalisme 132
#<kid	dommage_materiel 136	none -91	vandalisme 72
#<kil	collision 76	degats_des_eaux -89	dommage_materiel 107	none -44
#<kin	blessure -40	collision 48	dommage_materiel 89
#<kit	degats_des_eaux 61	incendie 71	none -43
#<kne	blessure 140	dommage_materiel -63	evenement_climatique 54
#<kni	collision -52	dommage_materiel -40	none -65	vandalisme 224	vol -128
#<kno	autre 107	none -54	vandalisme 42
#<lad	blessure 51
#<lam	collision 49	none -42
#<lan	none -63
#<lap	dommage_materiel 140	none -76	vol 96
#<lar	blessure 58	bris_de_glace 52	collision 107	evenement_climatique -49	vol -54
#<las	incendie 41	none 73
#<lat	vol 99
#<lau	incendie 73	none -42	vol 75
#<law	bris_de_glace -61	degats_des_eaux 48	none -65	vandalisme 114
#<lea	degats_des_eaux 53	vol 42
#<lef	none -81	vol 52
#<leg	blessure 135	dommage_materiel 89	none -137	vandalisme -43
#<len	bris_de_glace 40	collision -42	dommage_materiel 129
#<let	vandalisme 156	vol -62
#<lid	collision 82	dommage_materiel 58
#<lif	evenement_climatique 48	vol 55
#<lig	collision 68	none -47
#<lik	vol -40
#<lim	collision 95
#<lin	collision 87	degats_des_eaux 57	vol -43
#<lip	bris_de_glace -63	collision 235	vol -40
#<lis	collision -62	vandalisme 74	vol 108
#<lit	collision 57	none -49
#<liv	bris_de_glace 43	degats_des_eaux 79	dommage_materiel 53	none -111	vandalisme -44
#<loa	collision -126	dommage_materiel -51	vol 240
#<lob	incendie 49	none -65	vandalisme 102	vol 87
#<loc	none -66	vandalisme 61	vol 117
#<lod	blessure 69	collision -45	vandalisme 118
#<lof	degats_des_eaux 80
#<log	blessure 154	bris_de_glace -52	dommage_materiel -49	none -61	vol -48
#<lol	collision 129	none -76	vol 53
#<lon	autre -93	dommage_materiel 99	evenement_climatique 58	none 74	vol -107
#<loo	collision 46
#<lor	none -44	vol 50
#<los	autre 116	collision -48
#<lot	collision 61	dommage_materiel 41
#<lou	bris_de_glace 77	dommage_materiel 79	none -83
#<lov	dommage_materiel 138
#<low	collision 115	degats_des_eaux -72	dommage_materiel -57	evenement_climatique 53	none 46	vol -49
#<luc	collision 44	none 47	vol -73
#<lum	blessure -149	bris_de_glace -75	collision -70	degats_des_eaux 185	dommage_materiel 143	evenement_climatique -45
#<lun	evenement_climatique 60
#<lyi	collision 91	dommage_materiel -57	none -104	vandalisme 221	vol -67
#<lyo	collision -40	none -61	vandalisme -48	vol 156
#<mac	collision -45	degats_des_eaux 55	dommage_materiel 72	vol 78
#<mad	vol 75
#<mai	autre 99	degats_des_eaux 113	none -64
#<mak	degats_des_eaux 63	dommage_materiel -52	incendie 99
#<man	blessure 47	none -40	vandalisme -41	vol 79
#<mar	dommage_materiel 89	none -54	vol 49
#<mas	autre -49	blessure 78	dommage_materiel -66	evenement_climatique 71	none -58
#<mat	collision -44	vandalisme 68
#<may	autre 78	blessure 62	collision -40	dommage_materiel -40	vol -54
#<mea	bris_de_glace -68	degats_des_eaux 56	dommage_materiel -56	none 48	vandalisme 122
#<med	collision -95	none -72	vandalisme 63	vol 249
#<mek	blessure 81	collision 45
#<mel	blessure 66	incendie 162	none -65
#<mem	none 74
#<men	collision -91	incendie 55	vol 206
#<mer	dommage_materiel -45	evenement_climatique 74	none -67	vandalisme 89
#<mes	dommage_materiel 40	none 55
#<met	collision 50	none -44	vol 50
#<mic	collision 151	dommage_materiel -82	incendie 192	none -113	vandalisme -62	vol -49
#<mid	bris_de_glace 105	degats_des_eaux -65	incendie 57	vol -61
#<mil	bris_de_glace 57	collision -44	dommage_materiel 82	evenement_climatique 154	none -52	vandalisme -43	vol -48
#<min	collision 55
#<mir	collision 66	dommage_materiel 98	none -57
#<mis	blessure 48	none -53
#<mix	autre -56	blessure -76	collision 122	dommage_materiel 159	none -84	vol -62
#<mob	collision 53	evenement_climatique 48
#<mon	autre 40
#<moo	blessure -65	degats_des_eaux -58	dommage_materiel -63	evenement_climatique 251	none -91	vandalisme 72	vol -68
#<mop	vandalisme 95
#<mos	collision 215	none -62
#<mot	none -61
#<mou	blessure 59	degats_des_eaux 129	dommage_materiel -49
#<mov	autre 56	collision -71	dommage_materiel 115	evenement_climatique 151	none -62	vandalisme -41	vol -57
#<mow	bris_de_glace 127	incendie 112	vandalisme -66
#<mrs	degats_des_eaux 73
#<muc	collision 40	none 43	vandalisme 52
#<mud	collision -47	degats_des_eaux -43	dommage_materiel -106	evenement_climatique 355	none -54	vol -52
#<mug	bris_de_glace 78	collision -63	dommage_materiel -80	vol 184
#<mum	collision 57
#<mus	bris_de_glace 63	vol 84
#<mys	blessure 93	collision 58	dommage_materiel -49	none -82	vandalisme 58	vol -69
#<nai	bris_de_glace -43	collision -56	degats_des_eaux 136	dommage_materiel -80	evenement_climatique 61	none -47	vandalisme 78	vol -45
#<nam	blessure 65	collision -40	vol 40
#<nan	autre 167	dommage_materiel -76	none -135	vol 132
#<nar	bris_de_glace -63	collision 251	dommage_materiel -102	none -114	vandalisme -59	vol -48
#<nas	blessure -40	collision -51	dommage_materiel -42	incendie 164	none -49	vol 50
#<nav	collision -61	none -51	vandalisme -66	vol 279
#<nea	collision 106	none -44
#<nec	blessure 64	collision 43	incendie -43	none -52
#<nee	autre 40
#<nev	none 78
#<new	dommage_materiel 57	evenement_climatique 41	none -46	vol -46
#<nex	bris_de_glace 48	collision -41	evenement_climatique 44
#<nic	dommage_materiel 57	vandalisme -45	vol 52
#<nin	autre 141	blessure -56	none -46
#<no1	bris_de_glace 93	dommage_materiel -167	none -48	vandalisme 104	vol -45
#<noi	none -65	vandalisme 228
#<non	bris_de_glace 66	dommage_materiel -42	none 54
#<noo	collision 114
#<nop	collision -67	dommage_materiel -57	none 183	vandalisme -52
#<nor	autre 49	collision 66	dommage_materiel 57	none -65
#<nos	bris_de_glace 160	collision 64	none -59
#<not	collision 41
#<now	bris_de_glace 61
#<nur	blessure -49	bris_de_glace 40	collision 73	dommage_materiel -41	incendie 79
#<oak	blessure -50	degats_des_eaux 154	dommage_materiel -74	evenement_climatique 105	none -46
#<obv	collision 69
#<oil	blessure 97	collision -59	degats_des_eaux -41	incendie 43	none -52	vandalisme -44	vol 77
#<old	bris_de_glace -45	dommage_materiel 100	none -53	vandalisme 47
#<oli	bris_de_glace -46	collision -140	dommage_materiel 105	evenement_climatique -47	none -125	vandalisme 239	vol -74
#<onl	collision 47	none -43
#<ont	evenement_climatique 64
#<ope	collision 53	none -50
#<opp	autre 105	collision 123	dommage_materiel -65	none -71	vol -45
#<ord	blessure -41	bris_de_glace 145	collision 111	dommage_materiel -52	evenement_climatique 81	none -134	vandalisme -57	vol -66
#<oth	collision 87
#<oua	autre 243	blessure -53	collision -70	dommage_materiel -43	evenement_climatique 185	none -227	vol -62
#<our	none -59
#<out	none -41	vol 43
#<ove	vandalisme 46
#<own	bris_de_glace 45	collision 71	none -52
#<pac	autre -49	blessure 171	bris_de_glace -40	collision 90	degats_des_eaux 66	dommage_materiel -60	incendie -88	none -104	vandalisme -89	vol -52
#<pad	degats_des_eaux 91	vol 80
#<pai	vandalisme 61
#<pal	bris_de_glace 71	none -54	vol 43
#<pan	bris_de_glace 193	none -47
#<pap	autre 51
#<par	collision 59	none -69
#<pas	autre 61	collision 93	none -52
#<pat	blessure 77	degats_des_eaux 49	none -49
#<pav	blessure 86	collision 40	incendie -41
#<pay	autre 203	blessure -61	bris_de_glace 51	none 40	vandalisme -45	vol -66
#<peb	bris_de_glace 268	evenement_climatique -129	none -76
#<ped	collision 145	dommage_materiel -59
#<pee	degats_des_eaux 64	vol 65
#<pen	bris_de_glace -139	collision 97	degats_des_eaux 143	dommage_materiel -67	evenement_climatique -46	vandalisme -90
#<peo	blessure -40	degats_des_eaux 165
#<per	autre 40
#<pet	collision 153
#<peu	vol 62
#<pha	autre 131	bris_de_glace 90	none -82	vol -40
#<pho	vol 62
#<phy	autre 167	blessure -62	collision 41	dommage_materiel -50	none -119	vandalisme 82	vol -59
#<pia	dommage_materiel 169
#<pic	bris_de_glace 49	none -46	vandalisme 41
#<pie	bris_de_glace 91	dommage_materiel 69	none -59	vandalisme 44	vol -69
#<pil	collision 110	none -41
#<pin	blessure 56	vol 50
#<pip	degats_des_eaux 214	dommage_materiel -45
#<pla	dommage_materiel 78	none -71
#<ple	autre 42	none 78
#<plo	collision 139
#<pls	autre 138	blessure -44	collision -63	degats_des_eaux 85	none -42
#<plu	blessure 43	collision -40	degats_des_eaux 93	evenement_climatique 44
#<poc	autre -47	collision -78	dommage_materiel 140	evenement_climatique -40	none -58	vandalisme -67	vol 131
#<poi	dommage_materiel -42	evenement_climatique 96
#<pol	none -56	vandalisme 43
#<pom	collision 99	incendie 143	none -61	vol -72
#<poo	collision 54	degats_des_eaux 101	evenement_climatique 42	none -58
#<pop	bris_de_glace 48	dommage_materiel 58	evenement_climatique 46	none -40
#<por	collision 41	none -79
#<pos	blessure 45	vol -44
#<pot	dommage_materiel 51	evenement_climatique 127	none -56	vandalisme -40	vol -64
#<pou	vandalisme 131
#<pow	dommage_materiel 177	none -42
#<pra	none -52	vol 163
#<pre	autre 80	bris_de_glace 41	dommage_materiel -41	none -76	vol 105
#<pri	dommage_materiel 40	vol 75
#<pro	vandalisme 88	vol 41
#<pul	dommage_materiel 78	evenement_climatique 45
#<pum	dommage_materiel 82	evenement_climatique 96	incendie -59
#<pun	autre -49	collision -46	vandalisme 170
#<pur	blessure 73	degats_des_eaux -44	dommage_materiel 47	none -44	vol 58
#<pus	bris_de_glace -50	collision 66	incendie -40	vandalisme 67	vol 86
#<put	blessure 46	dommage_materiel 56	none -72
#<pyj	collision 62	incendie 79	vol -42
#<qua	bris_de_glace 49	collision 73	evenement_climatique -42
#<que	collision 123
#<quo	none 61
#<rab	autre 157	dommage_materiel 41	incendie 44	none -115	vol -46
#<rac	collision 163	degats_des_eaux -54	evenement_climatique 87	none -84	vandalisme 55	vol -67
#<rad	vol 72
#<rai	collision 64	evenement_climatique 96	none -51	vol -45
#<ram	blessure 163	dommage_materiel -46	evenement_climatique -43	vol -48
#<rat	collision 67	none 82
#<raw	blessure 133	collision -71	dommage_materiel -52	none -46	vol 74
#<rea	bris_de_glace 44	collision 48
#<red	collision 113	incendie 125	none -67	vandalisme -46
#<ref	autre 114
#<reg	blessure 102	collision 54	none -48
#<rei	autre 131
#<rem	none -46	vol 53
#<ren	blessure 84	collision 111	none -73	vol -46
#<res	autre 49	none -71	vandalisme 55
#<ret	autre 46	collision 92	degats_des_eaux 121	none -144
#<rev	collision 107
#<ria	autre 133	collision -50	none -63	vandalisme 89	vol -88
#<rib	autre 157	blessure 40	none -150	vandalisme -48	vol 44
#<rid	collision 88
#<rig	none 58
#<rin	incendie 46
#<rip	collision 56	none -48	vandalisme 90
#<ris	collision -46	degats_des_eaux 124	vandalisme 48
#<riv	collision -50	degats_des_eaux -48	evenement_climatique 283
#<roa	collision 122	vol -53
#<rob	collision -92	evenement_climatique 53	vandalisme -42	vol 156
#<roc	bris_de_glace 125	dommage_materiel -49	none -161	vandalisme -49	vol 176
#<rod	collision -55	dommage_materiel 201	vandalisme -54
#<rol	collision 138	degats_des_eaux -46	dommage_materiel 81	none -52
#<roo	evenement_climatique 66	none -54
#<ros	collision 87	evenement_climatique 143
#<rot	blessure 101	collision -49	degats_des_eaux 172	dommage_materiel -61	none -53
#<rou	collision 54	none -45
#<rov	bris_de_glace 145	collision 81	none -95
#<row	bris_de_glace -88	dommage_materiel -45	evenement_climatique 83	none -47	vandalisme 108	vol -53
#<roy	collision 100
#<ruc	bris_de_glace -58	collision -83	dommage_materiel 105	vandalisme -44	vol 149
#<rue	collision 58	degats_des_eaux 44
#<rui	degats_des_eaux 108	evenement_climatique 52	incendie 42	none -46
#<run	degats_des_eaux 130	none -45
#<saf	incendie 81	vol 57
#<sai	bris_de_glace -44	collision 57	dommage_materiel -46	none -48	vandalisme 42	vol 45
#<sal	degats_des_eaux 73	none -115	vol 100
#<san	bris_de_glace 56	dommage_materiel -40	evenement_climatique 66	none -64
#<sar	evenement_climatique 93	incendie 48
#<sav	collision -47	dommage_materiel -60	evenement_climatique 89	incendie 207	vandalisme -42	vol -46
#<saw	none -50	vandalisme 42	vol 101
#<sca	blessure 81	none -40
#<sch	vandalisme 67
#<sco	collision 59	none -41
#<scr	dommage_materiel 53	none -45	vandalisme 54
#<scu	dommage_materiel 165	evenement_climatique -44	vol -51
#<sea	none -52
#<see	autre 46	collision 72
#<sen	autre 58	dommage_materiel 48
#<ser	vandalisme 73
#<set	incendie 74
#<sev	blessure 50	collision 66	evenement_climatique 58	none -74
#<sew	blessure 172	collision -74	degats_des_eaux 77	dommage_materiel -49	none -106	vol -89
#<sha	bris_de_glace 112	none -56
#<she	dommage_materiel 43	none -43
#<shi	autre 108	blessure 40	degats_des_eaux 69	none -147	vandalisme -47	vol -55
#<sho	none -42
#<shr	evenement_climatique 50
#<shu	none -43	vandalisme 40
#<sid	none -48
#<sig	collision 62
#<sil	blessure -40	collision -81	dommage_materiel -59	evenement_climatique 118	incendie -45	none -126	vandalisme -44	vol 239
#<sim	autre 149	none -42
#<sin	collision 69
#<sip	none -62	vol 208
#<sir	collision 102	none -44
#<sis	dommage_materiel 114	none -40
#<sit	blessure -40	collision 66	degats_des_eaux -49
#<six	blessure 55	collision -103	dommage_materiel 50	none -62	vol 69
#<siz	bris_de_glace 60	degats_des_eaux 82	dommage_materiel -45	none -81
#<ski	blessure 103	bris_de_glace -47	dommage_materiel 62	none -72	vol 46
#<sky	bris_de_glace 103	degats_des_eaux 93	dommage_materiel 47	incendie -46	none -65	vol -54
#<sla	evenement_climatique 72	none -47	vandalisme 60	vol -44
#<sle	collision -54	incendie 56	none -40	vol 114
#<sli	bris_de_glace 64	none -46
#<slo	collision 52	degats_des_eaux 104
#<sma	bris_de_glace 69	none -58	vandalisme 95
#<sme	collision -47	degats_des_eaux 63	incendie 55	none -52	vandalisme 117	vol -43
#<smi	autre -40	bris_de_glace 203	collision -142	degats_des_eaux -46	dommage_materiel -40	evenement_climatique -64	none -150	vandalisme -52	vol 155
#<smo	incendie 188
#<sna	collision -70	dommage_materiel 150	none -64	vol 93
#<sno	evenement_climatique 188	none -45
#<soa	collision -44	degats_des_eaux 134
#<soc	evenement_climatique 89	incendie 60	vol -44
#<sof	degats_des_eaux 61	dommage_materiel 53	evenement_climatique 81	none -50	vol -42
#<sol	collision 42	dommage_materiel -47	evenement_climatique 92	none -62	vandalisme 44	vol -40
#<som	vandalisme 64
#<son	dommage_materiel 96	incendie 98	none -105	vandalisme -54
#<sor	collision 45
#<sou	bris_de_glace 59
#<spa	autre 153	dommage_materiel -47	incendie 146	none -109
#<spi	blessure 70	bris_de_glace 42	dommage_materiel 80	none -70
#<spl	bris_de_glace 110	none -59
#<spo	dommage_materiel 79	evenement_climatique 61	none -40
#<spr	blessure -47	degats_des_eaux 77	incendie 77	none -46	vandalisme 55
#<spu	collision 124
#<squ	vol 41
#<sta	none -60
#<ste	blessure 61	none -64
#<sti	blessure 55	none -41
#<sto	none -41
#<str	collision 65	none -62
#<stu	blessure 40	degats_des_eaux 88	dommage_materiel -65	incendie 74	none -52
#<suf	collision 71	none -100	vandalisme 113
#<sug	degats_des_eaux 50	none -85	vandalisme 203
#<sui	autre 94	collision 87	none -107
#<sum	autre 188	collision 47	degats_des_eaux 57	dommage_materiel -40	none -131
#<sun	bris_de_glace 75	vandalisme 84
#<sup	collision -50	vandalisme 90	vol -46
#<sur	degats_des_eaux -43	dommage_materiel 68
#<sus	collision 84	incendie 71	none -51
#<swa	blessure 150	none -85	vandalisme 73	vol -66
#<swe	collision 44	none -43
#<swi	collision 48	degats_des_eaux 50
#<swo	collision 46	degats_des_eaux 88
#<swu	blessure -67	collision 215
#<syn	collision -74	degats_des_eaux 96	none -99	vandalisme 182	vol -68
#<tab	blessure -166	bris_de_glace 138	collision -59	degats_des_eaux -105	dommage_materiel 152	evenement_climatique 40	none -73	vandalisme -70	vol -45
#<tai	degats_des_eaux 85	dommage_materiel 62	none -55
#<tak	none -42	vol 109
#<tal	collision 74	none 107
#<tan	autre 57	degats_des_eaux 69	none -50
#<tap	degats_des_eaux 147	dommage_materiel 61	none -50
#<tax	collision 54	dommage_materiel 43
#<tea	bris_de_glace 44	vol 68
#<tee	autre 120	blessure 89	dommage_materiel -42	none -149	vol -45
#<tel	dommage_materiel 120	none -49
#<tem	collision 193	none -85	vol -41
#<ter	bris_de_glace -42	collision 49	dommage_materiel 110	none -66	vandalisme -43
#<tet	blessure 88	collision -64	degats_des_eaux -40	dommage_materiel -55	evenement_climatique 125
#<tha	none 51
#<the	none -48
#<thi	autre 40
#<tho	collision 135	dommage_materiel -47	incendie 42	none -45
#<thr	none -54
#<thu	blessure 55	evenement_climatique 67
#<til	bris_de_glace 43	none -43
#<tim	none -72
#<tin	collision 56	dommage_materiel 56	evenement_climatique 65
#<tip	blessure 130	collision -98	degats_des_eaux -44	dommage_materiel 64	incendie 81	none -72
#<tod	bris_de_glace 48	none 43
#<toe	collision -75	degats_des_eaux 76	dommage_materiel 66	vol 41
#<tog	collision 110	none -49
#<toi	collision -79	degats_des_eaux 273
#<tol	vandalisme 67
#<tom	autre -58	none 51	vol 75
#<ton	collision 74
#<top	blessure -68	bris_de_glace 215	collision -86	none -67	vol -42
#<tor	blessure 141	collision -78	evenement_climatique 96	none -46
#<tot	incendie 67
#<tou	collision 69	none -67	vol 101
#<tow	autre 47	collision 101	none -59	vandalisme -46	vol 45
#<tra	collision 68	none -50	vol 45
#<tre	blessure 63	dommage_materiel -53	evenement_climatique 46	none -50	vandalisme 87
#<tri	autre 90	blessure 90	bris_de_glace -43	collision -99	dommage_materiel 95	none -79	vandalisme -49
#<tro	blessure -40	collision -74	dommage_materiel 215	none -89	vandalisme 128	vol -66
#<tru	collision 62
#<try	bris_de_glace 127	collision -60	dommage_materiel 68	none -51	vandalisme -66
#<tub	degats_des_eaux 103	dommage_materiel -40	evenement_climatique -50	none -51	vol 118
#<tue	none 58
#<tum	incendie 140
#<tun	collision 154	dommage_materiel 45	none -40
#<tur	bris_de_glace 55	collision 89	none -56	vandalisme -40
#<twe	bris_de_glace 123	collision -54	evenement_climatique 67	none -64	vol 58
#<twi	autre 97	blessure 123	dommage_materiel -72	evenement_climatique 101	none -205
#<typ	collision 125	none -64	vandalisme 62
#<tyr	none -79	vandalisme 231	vol -58
#<unc	blessure -81	bris_de_glace -115	collision -61	dommage_materiel 129	evenement_climatique 118	incendie -45	vandalisme -90	vol -70
#<und	degats_des_eaux 52
#<unf	collision 90	none 63
#<unh	collision 46	dommage_materiel 85	vol -49
#<uni	dommage_materiel 60	none -57
#<unl	blessure 169	collision -82	degats_des_eaux 86	dommage_materiel -45	vandalisme -45	vol -60
#<uns	autre -66	collision 95	evenement_climatique 73
#<unt	incendie 57	vandalisme -43	vol 81
#<upd	none 108
#<ups	degats_des_eaux 161
#<use	collision -76	evenement_climatique 48	none 45	vol 108
#<val	degats_des_eaux 46	evenement_climatique 55	vandalisme 75
#<van	collision 43	none -55	vandalisme 44	vol 67
#<var	collision -50	dommage_materiel 83	incendie 46	vandalisme 51
#<vau	none -64	vandalisme 146	vol 40
#<veh	collision 56
#<vel	blessure -46	bris_de_glace 197	collision 59	degats_des_eaux -55	dommage_materiel -84	incendie -43	none -120	vandalisme -66	vol -49
#<ver	autre 71	collision 64	none -66	vol -51
#<vet	autre 61	collision 84	incendie 73	none -68
#<vil	dommage_materiel -87	evenement_climatique 156	vol -50
#<vio	dommage_materiel 88	incendie 56
#<vol	dommage_materiel 170	evenement_climatique 52	none -49
#<wai	none 51
#<wal	none -60
#<wan	autre 53	dommage_materiel 54
#<war	blessure 72	bris_de_glace 62	collision -64	evenement_climatique 97	none -93	vandalisme -47	vol -57
#<wat	collision -40	degats_des_eaux 117	dommage_materiel -41	none -42
#<way	dommage_materiel 51	none -47	vol -46
#<wea	evenement_climatique 98	none 62
#<wed	autre 105
#<wee	blessure 88	none 97
#<wei	blessure 52	dommage_materiel -40	evenement_climatique 116	vandalisme -42
#<wel	collision -43	dommage_materiel 80	incendie 44	vandalisme 62
#<wen	none -41
#<wer	none -40	vol 45
#<wet	degats_des_eaux 139	dommage_materiel -42
#<wha	vandalisme 42
#<whe	vol 40
#<whi	none -53
#<why	autre 283	bris_de_glace 62	collision -73	none -173	vandalisme -42	vol -53
#<wid	dommage_materiel 90	none -41
#<wif	collision 64	vol 47
#<wil	collision 47	vandalisme 64
#<win	bris_de_glace 117
#<wip	collision 54	none -77	vandalisme 178	vol -96
#<wir	dommage_materiel -69	evenement_climatique 50	incendie 53
#<wis	collision 112
#<wok	collision -125	degats_des_eaux 86	vol 184
#<wom	collision 109
#<won	autre 89	none -45
#<woo	degats_des_eaux 123	dommage_materiel 99	evenement_climatique -48	incendie 45	none -100	vol -83
#<wor	none -50	vol 43
#<wou	autre 42	collision 53	none -46
#<wre	blessure -44	bris_de_glace -76	dommage_materiel 66	none -58	vandalisme 49	vol 112
#<wri	collision 68	dommage_materiel -42	none -64
#<wro	collision 69
#<yar	bris_de_glace 41	degats_des_eaux 40	vol 71
#<yea	dommage_materiel 49	incendie 40
#<yes	none 78
#<yet	collision -47	dommage_materiel -48	vandalisme 133	vol 51
#<you	none 56
#<yup	none 137
#<zeb	blessure -44	collision 151
#<zer	autre 125	blessure -51	collision 181	dommage_materiel -43	incendie -59	none -105
#abat	autre 192	blessure -46	incendie 65	none -100
#abbe	blessure -50	collision -66	dommage_materiel -47	none -117	vandalisme 180	vol 121
#abic	none 61
#abin	collision -63	dommage_materiel -81	incendie 112	none -56	vandalisme 86
#abla	autre 53	incendie 56	none -46
#able	blessure -52	dommage_materiel 92	none -59
#abov	blessure 81	degats_des_eaux 90
#abri	collision 108	dommage_materiel -47	evenement_climatique -113	incendie 47	none -70	vandalisme 129
#abso	none 43	vandalisme 45
#aby>	bris_de_glace -42	dommage_materiel 110	none -60
#acci	collision 45
#acco	degats_des_eaux -45	dommage_materiel -57	evenement_climatique 91	incendie 137
#ace>	vol 77
#aced	bris_de_glace -43	collision -104	dommage_materiel 182	none -61	vandalisme 139	vol -135
#aces	blessure 169	collision 67	none -46	vandalisme -124	vol -50
#ach>	blessure 112	bris_de_glace -45	none -48	vandalisme 46
#ache	collision 44	vol 75
#achi	collision -45	degats_des_eaux 68	dommage_materiel 55	vol 68
#acia	collision 91	none -143	vandalisme -43	vol 161
#acin	bris_de_glace 83	collision 104	none -48
#acis	blessure -48	bris_de_glace 162	collision -83	degats_des_eaux -50	dommage_materiel -59	evenement_climatique -43	incendie 41	none -103	vandalisme 137	vol -75
#ack>	none -51
#acke	bris_de_glace 113	none -63
#acks	bris_de_glace 110	collision -93	degats_des_eaux -119	dommage_materiel -44	evenement_climatique 281	none -75	vandalisme -40	vol -64
#acro	collision 46	dommage_materiel -44	none -41
#act>	blessure 114	collision 44	none -138
#acti	degats_des_eaux 71
#acto	collision 87	incendie 48	none -73
#actu	blessure 271	collision -103
#acua	evenement_climatique 63	incendie 129	vol -44
#acy>	autre 193	none -111
#adac	collision 194	dommage_materiel -62	none -47	vol -40
#adam	blessure 119	collision -48	degats_des_eaux 79	dommage_materiel -45
#add>	autre 227	blessure -50	collision -152	dommage_materiel -65	evenement_climatique 43	none -49	vandalisme -51	vol -59
#adde	blessure 119	collision -48	dommage_materiel 51	none -56
#addl	degats_des_eaux 91	vol 80
#ade>	collision -50	incendie 46	none -42	vandalisme 78	vol 85
#adia	degats_des_eaux 48	vol 88
#adin	degats_des_eaux 145	incendie -49	none -62	vol 54
#adir	autre 137	vol -61
#adla	bris_de_glace 73	collision 105	none -51	vol -40
#adli	collision -91	evenement_climatique 60	none -50	vandalisme 194
#adly	blessure 130	none -141	vandalisme 154	vol -96
#admi	degats_des_eaux 144
#ads>	vol 164
#advi	collision 61	dommage_materiel -59	none 121	vol -46
#ady>	collision 60
#aeri	evenement_climatique 88
#afe>	vol 72
#aff>	vandalisme 110	vol -89
#affi	collision 47	incendie 49	vandalisme 46
#affo	dommage_materiel 68	evenement_climatique 90
#afra	autre 112	none 66
#agad	autre 137	vol -61
#agai	none -45	vandalisme 52
#age>	none -42
#aged	blessure 57	bris_de_glace 57	collision -87	dommage_materiel 99	evenement_climatique 88	none -75	vandalisme -49	vol -45
#agen	collision 73	none 103
#ager	blessure 109	collision -74	dommage_materiel -40
#ages	collision 76
#agge	collision -56	dommage_materiel 93	none -53	vandalisme 55
#agin	evenement_climatique 102
#ago>	degats_des_eaux -42	none 185
#agre	collision 53
#ags>	collision 69
#ague	collision -48	none 130	vol 91
#aid>	autre 67
#aigh	bris_de_glace 58	collision 78	none -53
#ail>	collision 40	evenement_climatique 74	none -43
#aile	blessure -45	bris_de_glace 56	collision 114	none -56
#ails	autre 44	evenement_climatique 74	none -54
#aim>	autre 42	bris_de_glace -73	none 162
#aime	blessure 196	bris_de_glace -128	collision -51	dommage_materiel -57	vandalisme -43	vol -80
#aims	autre 133	collision -90	none -83	vol 66
#ain>	autre 62	none -54
#aine	blessure -48	collision 113	none -41
#aini	autre 91	degats_des_eaux 84	none -55
#ains	none -48
#aint	none -46	vandalisme 93	vol 85
#air>	degats_des_eaux 41	none -49	vandalisme 56	vol 104
#airb	collision 108
#airc	blessure 90	collision -129	degats_des_eaux -40	dommage_materiel -42	evenement_climatique 44	incendie 159	none -42
#aird	blessure 195	collision -88	degats_des_eaux 77	dommage_materiel -78	none -66	vol -51
#airi	collision 45	degats_des_eaux 64	evenement_climatique 50
#airl	autre 96	blessure 78	collision -47	none -71
#airp	dommage_materiel 57	vol 67
#airs	collision -43	degats_des_eaux 81	none -40
#airw	bris_de_glace -45	collision -72	degats_des_eaux 194	dommage_materiel 112	none -106
#ait>	collision 88
#aiti	none 108
#ake>	vol 51
#akec	collision -93	dommage_materiel 117	none -50	vol 107
#aked	degats_des_eaux 126
#aken	none -57	vandalisme 47	vol 93
#aker	blessure 70	degats_des_eaux 47	none -56
#akin	collision 118	none -55
#alan	autre 139	collision 89	evenement_climatique 77	none -99
#alar	collision -47	evenement_climatique 78	vol 53
#alco	blessure -43	incendie 44	vandalisme 55
#ale>	evenement_climatique 172	none -78	vol 48
#aled	incendie 75	vol 43
#aler	collision 164	none -58
#alf>	blessure 42	none -42
#alig	incendie 157
#aliv	autre 83	bris_de_glace -41	dommage_materiel 73	incendie 90	none -129	vandalisme -60	vol -60
#alk>	none 116
#alke	blessure 75	bris_de_glace 70	none -64	vandalisme -55	vol 55
#alki	blessure -45	collision 156	none 65
#alle	blessure 93	none -68
#alli	collision 74	degats_des_eaux 106
#allo	blessure 169	collision -51	dommage_materiel -49	evenement_climatique -43	none -76	vol 67
#alls	autre 48	bris_de_glace -66	evenement_climatique 132	none -76	vol -43
#ally	collision 60	none 65
#alon	none -43
#alp>	autre -40	blessure 143	bris_de_glace 88	degats_des_eaux -47	dommage_materiel -60	none -59	vandalisme -43	vol -91
#alre	collision 116	dommage_materiel -42	incendie 60	none -50	vol 45
#alri	bris_de_glace -61	collision 40	dommage_materiel 162
#als>	blessure -51	collision -104	dommage_materiel -46	none -49	vandalisme 65	vol 130
#also	collision 50	incendie 66
#alth	collision 234	none -108	vandalisme -48	vol -51
#alti	collision 85
#alve	degats_des_eaux 107	incendie 94
#alys	blessure -94	collision 84	incendie -60	none -42	vandalisme -72	vol 154
#alyt	vol 145
#amag	collision 58	evenement_climatique 56
#amas	collision 62	incendie 79	vol -42
#ambu	collision 72
#amen	blessure 154	collision -60	evenement_climatique -47	none -78	vol 103
#amer	dommage_materiel 110	none -56	vandalisme -45	vol 171
#ames	collision -47	incendie 188
#amia	blessure -43	collision 141
#amic	bris_de_glace 65
#amil	blessure -40	bris_de_glace -53	incendie 103	none -108	vandalisme 197	vol -65
#amin	blessure -70	degats_des_eaux 55	dommage_materiel 110
#amme	bris_de_glace -42	collision -65	degats_des_eaux -43	evenement_climatique 103	none -45	vandalisme 150
#amp>	collision 51	degats_des_eaux 71	none -48
#ampe	blessure -41	collision -65	dommage_materiel -42	incendie 78	none -58	vandalisme 161
#ampo	blessure 196	bris_de_glace -49	collision -133	dommage_materiel -66	evenement_climatique 167	none -92	vol -85
#amps	none -40	vandalisme 48
#anag	blessure 106	collision -69	dommage_materiel 86
#anca	none 104
#ance	autre 142
#anch	bris_de_glace 73	evenement_climatique 96
#and>	none -56
#anda	bris_de_glace 68	collision -46	dommage_materiel 40
#andb	collision 58	none -52	vol 109
#ande	blessure 60	bris_de_glace 50	collision -81	evenement_climatique 55	none -70	vol -51
#andi	dommage_materiel 93	none -56	vandalisme -43
#andl	dommage_materiel 55	incendie 78	none -62
#andm	collision -76	dommage_materiel 160	none -44	vandalisme -46	vol 53
#ands	bris_de_glace -48	collision 110	evenement_climatique 126	vandalisme -45	vol -55
#andw	collision 53	vol 95
#ane>	bris_de_glace 140	collision 56	none -65
#aned	degats_des_eaux 70	dommage_materiel 54
#anel	blessure -40	bris_de_glace 57	collision 63	dommage_materiel -41	evenement_climatique 111	none -49
#aner	bris_de_glace 52	collision -59	dommage_materiel 79	none -69	vol 101
#anes	bris_de_glace 73	incendie 52	none -40	vandalisme 60	vol -52
#ang>	bris_de_glace 43
#ange	dommage_materiel -47	vandalisme 51
#angi	autre 50	degats_des_eaux 75	none -49
#angu	collision 60	none 74
#anis	dommage_materiel 107	none -103	vol 146
#ank>	degats_des_eaux 60
#anke	collision -43	incendie 127	vol 101
#ankl	blessure 135	none -56
#anks	evenement_climatique 63	none 66
#anne	collision 67	dommage_materiel 60
#anno	autre -44	blessure 68	none -60	vandalisme 111
#ano>	dommage_materiel 141
#anor	bris_de_glace 232	collision -60	none -48	vandalisme -40
#anot	collision 70	dommage_materiel -41	evenement_climatique 110	none -43	vandalisme -51
#ans>	collision 63	evenement_climatique 40	none -52
#answ	autre 86	blessure -44	dommage_materiel -78	vol 93
#ant>	autre 47
#ante	autre 89	blessure -58	bris_de_glace -59	collision -123	degats_des_eaux -42	dommage_materiel 97	incendie -46	none -134	vandalisme 113
#anti	bris_de_glace -72	collision -56	dommage_materiel 209	none -67
#ants	degats_des_eaux 51	dommage_materiel 135	none -41
#anua	autre 144	none -101
#any>	none 41
#anyb	autre 104	vol -43
#anyo	bris_de_glace 106	none -63	vandalisme -41
#anyt	blessure 104	collision 69	none -65
#aoui	autre 98	collision 49	none -41
#apar	autre 211	none -212
#ape>	blessure 66	collision 225	dommage_materiel -45	none -117
#aped	collision 156	none -53
#aper	autre 42	none -42
#aphs	incendie 87	vandalisme 97
#appe	dommage_materiel 51
#appr	collision 88	dommage_materiel -42	none 123
#appy	dommage_materiel 118	none 88	vandalisme -89
#apri	collision 66	evenement_climatique 41
#aps>	autre -62	blessure -46	bris_de_glace -94	collision 54	dommage_materiel -63	evenement_climatique -54	incendie -51	none 246	vandalisme -92	vol -228
#apse	evenement_climatique 142
#apto	collision -43	dommage_materiel 150	none -77	vol 104
#aqua	degats_des_eaux 140
#arab	collision -42	vandalisme 181
#arag	bris_de_glace 44	dommage_materiel 53	none -43	vandalisme -42
#arav	evenement_climatique 60	incendie 76	vol 50
#arbe	incendie 90
#arbo	autre 55	bris_de_glace -75	dommage_materiel 99
#arch	degats_des_eaux 49
#arde	dommage_materiel -42	evenement_climatique 78	none -73
#ardi	incendie 87
#ardl	blessure 115	collision -42	evenement_climatique 46	none -47
#ardr	blessure -41	bris_de_glace 65	dommage_materiel 111	none -80
#ards	blessure 76	none -44
#are>	collision 52
#ared	bris_de_glace 45	dommage_materiel -51	none -77	vol 70
#aren	autre 127	blessure -88	collision 93	none -48
#aret	collision -48	incendie 119	vol 51
#arge	autre 187	blessure -47	dommage_materiel 68	none -141	vandalisme -41	vol -50
#aria	bris_de_glace -45	vol 121
#arin	autre 111	collision -41	incendie -44	none -139	vandalisme 78
#aris	evenement_climatique 68	none -142	vandalisme -68	vol 235
#ark>	blessure 49	vandalisme -41
#arke	collision 93	none -47
#arki	collision 151	none -56
#arks	incendie 153	vol -62
#arm>	blessure 63
#arma	autre 145	bris_de_glace 100	none -91	vol -44
#arms	incendie 74
#arn>	bris_de_glace 144	collision -91	incendie 104	none -60
#arne	evenement_climatique 121
#arni	dommage_materiel 46	evenement_climatique 64
#arou	collision 50
#arpe	collision -42	degats_des_eaux 114
#arpo	evenement_climatique 187	none -40
#arqu	degats_des_eaux 159
#arra	collision -97	dommage_materiel 95	none -55	vol 166
#arre	vandalisme 62
#arri	collision 116
#arro	blessure -40	bris_de_glace -56	collision 123	dommage_materiel 111	none -137	vandalisme -50	vol 84
#arry	degats_des_eaux -48	dommage_materiel 68	evenement_climatique 92	none -48
#ars>	collision 102	none -51
#arse	dommage_materiel -46	incendie 49	none -40	vandalisme -89	vol 127
#arsi	collision 81
#art>	autre 141	blessure 44	bris_de_glace -57	collision -80	dommage_materiel 69	none -147	vandalisme -51	vol 68
#arte	autre 120	evenement_climatique -46	incendie 40	none -49
#arti	blessure -42	degats_des_eaux 65	dommage_materiel 87	none -41
#artn	blessure 107	bris_de_glace 74	none -57
#arty	autre 97	blessure -79	collision -97	degats_des_eaux 50	none 55	vol -46
#asab	autre 81	collision 62	none -58
#ash>	bris_de_glace 64	collision 52
#ashe	dommage_materiel 58	none -43	vandalisme 94
#ashi	collision -41	degats_des_eaux 66	dommage_materiel 64	none -44
#asin	bris_de_glace 66	dommage_materiel -88	vandalisme 160	vol -77
#ask>	autre 165	bris_de_glace -79	collision 63	degats_des_eaux 86	dommage_materiel -52	none -238
#aske	bris_de_glace -42	collision 59	degats_des_eaux 86	dommage_materiel -46
#asle	blessure -49	collision -47	degats_des_eaux 175	dommage_materiel -51
#asn>	bris_de_glace 41	incendie 46	none 87	vol -75
#ason	degats_des_eaux 69	evenement_climatique 151	none -45
#ass>	bris_de_glace 174	dommage_materiel -48	vandalisme 41
#asse	autre 50	bris_de_glace -62	dommage_materiel 107
#asso	autre -40	blessure -55	collision -105	dommage_materiel -43	none -244	vandalisme 377	vol -119
#assp	autre 198	collision -48	none -61
#assu	autre 214	collision 41	none -275	vol -52
#aste	degats_des_eaux 65	incendie 92	none -73
#asti	blessure 140	collision -90	none -112	vandalisme 214	vol -98
#asty	blessure -40	collision -51	dommage_materiel -42	incendie 164	none -49	vol 50
#asua	dommage_materiel 143	none -42
#asur	evenement_climatique 74	none 106
#atal	vol 145
#ate>	none -56
#ated	blessure 82	bris_de_glace 45	collision -58	evenement_climatique 72	none -41
#atel	evenement_climatique 45	none 43
#ater	degats_des_eaux 126	none -41
#ates	collision -54	dommage_materiel 77	incendie 113	none -69
#ath>	collision -41	degats_des_eaux 103	dommage_materiel 61	none -68
#athe	collision 49
#athr	bris_de_glace 77	degats_des_eaux 115	none -44
#atin	collision 47
#atio	autre 43	none -89	vol 54
#atma	dommage_materiel 119	incendie 50	none -43
#ator	dommage_materiel 85	evenement_climatique 57	none -64
#ats>	dommage_materiel 82	incendie 70
#atta	evenement_climatique 63
#atte	blessure 47	bris_de_glace 62	none -73
#atti	degats_des_eaux 137
#attr	collision -61	incendie 61	vol 92
#atur	autre 42
#audi	none -44	vol 70
#augh	incendie 72	none -49
#ault	collision 73
#aund	degats_des_eaux 95	incendie 56
#aura	collision -54	degats_des_eaux 56	incendie 50	none -65	vandalisme 84	vol -55
#ause	bris_de_glace 46	dommage_materiel -43	none -72	vandalisme 76
#aust	collision 164	incendie 79	none -75
#aux>	autre 156	degats_des_eaux 112	none -149
#avan	evenement_climatique 60	incendie 76	vol 50
#aved	blessure -50	collision 62	dommage_materiel -61	evenement_climatique -42	incendie 186	vol -46
#avel	bris_de_glace 185	none -50
#avem	blessure 94	collision 48	incendie -49
#aven	none 90
#aves	evenement_climatique 96
#avin	collision 71
#avy>	degats_des_eaux -48	evenement_climatique 135	incendie 89	none -43
#away	none -45	vol 84
#awer	blessure -48	collision -78	dommage_materiel 138	vol 95
#awn>	collision 42	none -101	vol 201
#awni	vandalisme 83
#axi>	collision 54	dommage_materiel 43
#ayak	collision 96	evenement_climatique -89	vol 63
#aybe	bris_de_glace 122	none 55
#ayed	degats_des_eaux 115	dommage_materiel -79	none -56	vandalisme 118
#ayer	blessure -62	bris_de_glace -40	collision -131	degats_des_eaux -40	dommage_materiel 224	evenement_climatique -40	incendie -43	none -298	vandalisme -90	vol 108
#ayin	blessure 68	bris_de_glace -60	degats_des_eaux 91	dommage_materiel 61	vandalisme -83	vol -49
#aze>	collision -52	incendie 177	vol 40
#azed	blessure -78	bris_de_glace 79	collision 166	none -65	vol -61
#baby	bris_de_glace -42	dommage_materiel 110	none -60
#back	none -49	vandalisme -41
#badl	blessure 126	collision 87	incendie -40	none -54	vandalisme -67	vol -85
#bag>	collision -42	none -41	vol 210
#bags	collision 69
#balc	collision -55	incendie 70	vandalisme 69	vol 42
#ball	bris_de_glace 120	collision -56	evenement_climatique 42	none -46	vol -45
#band	blessure -52	vandalisme 62
#bang	bris_de_glace 127	dommage_materiel -45	none -43
#bank	collision 85	degats_des_eaux -43	evenement_climatique 102	none -50
#bar>	collision 178	none -105	vandalisme 97	vol -91
#barb	incendie 90
#barn	bris_de_glace 144	collision -91	incendie 104	none -60
#barr	collision 139	none -41	vol 55
#base	blessure -44	bris_de_glace 78	collision -107	degats_des_eaux 42	dommage_materiel -42	evenement_climatique 43	none -70	vandalisme 173	vol -110
#basi	bris_de_glace 66	dommage_materiel -96	none -48	vandalisme 65
#bat>	autre 156	blessure -44	dommage_materiel 46	incendie 43	none -95	vandalisme 55	vol -58
#bath	blessure -70	bris_de_glace 42	collision -46	degats_des_eaux 130	dommage_materiel 83	none -53
#batt	blessure 139	incendie 97	none -71	vandalisme -52
#bay>	bris_de_glace 137	vandalisme -62
#bbed	collision -64	none -99	vandalisme 171	vol 141
#bble	bris_de_glace 268	evenement_climatique -129	none -76
#bbli	degats_des_eaux 177
#beac	autre 90	blessure 166	collision -61	dommage_materiel -47	none -82	vandalisme -54
#beca	dommage_materiel -43	none -69	vandalisme 73
#becu	incendie 121
#bed>	none -53	vandalisme 85	vol 49
#bedr	collision -40	degats_des_eaux 65	incendie 116	none -57
#been	vandalisme 40
#befo	degats_des_eaux 43
#bega	collision -53	incendie 178
#behi	collision 46	incendie 80	none -50
#bein	vol 112
#beli	bris_de_glace -92	collision 115	evenement_climatique -40	none 73	vol 52
#belo	collision -67	degats_des_eaux 162
#belt	collision 187
#benc	blessure -40	bris_de_glace -54	collision -86	dommage_materiel -65	evenement_climatique 42	none -54	vandalisme 194
#bend	blessure -94	collision 258	none -43
#bene	bris_de_glace 115	degats_des_eaux 56	dommage_materiel -43	evenement_climatique 46	none -50
#bent	blessure -45	dommage_materiel 111	evenement_climatique 48	none -66	vandalisme 62	vol -64
#berr	degats_des_eaux 53	evenement_climatique 50
#bers	incendie 58	none 78
#betw	collision 52	vol 49
#bic>	none 61
#bicy	blessure -40	collision 74	vol 112
#big>	blessure -54	collision 92	vol -91
#bike	collision 61	none -42
#bile	collision 59	evenement_climatique 58
#bill	autre 167	bris_de_glace -54	collision -64	dommage_materiel 109	none -139
#bin>	bris_de_glace 99	degats_des_eaux -46
#bine	bris_de_glace -76	collision -50	dommage_materiel -92	incendie 139	none -52	vandalisme 103	vol -40
#bins	blessure 96	collision -51	incendie 156	none -61
#birt	collision 100	incendie 55
#bit>	blessure 111	none -58
#bits	bris_de_glace 60	degats_des_eaux -52	dommage_materiel 183	none -52	vol -77
#blac	incendie 118
#blan	incendie 99	none -46
#blaz	collision -57	dommage_materiel -42	incendie 235
#ble>	bris_de_glace 56
#bled	blessure -48	dommage_materiel -56	evenement_climatique -44	none -69	vandalisme 170
#blee	bris_de_glace 41
#bles	blessure -41	collision 123	dommage_materiel 45	none -140	vandalisme 76	vol -67
#blew	evenement_climatique 171	none -40
#blin	autre 84	degats_des_eaux 68	none -65
#blis	incendie 171
#bloc	degats_des_eaux 67	dommage_materiel 50
#blok	incendie -73	none -48	vandalisme 230
#bloo	blessure -80	collision 206
#blue	collision 56	degats_des_eaux 40
#bly>	bris_de_glace -176	dommage_materiel 286	evenement_climatique -49	none -121	vandalisme -47	vol -41
#boar	dommage_materiel 48	none -72
#boat	collision -120	dommage_materiel -63	evenement_climatique 203	none -86	vandalisme 51
#bodi	evenement_climatique 80
#boil	degats_des_eaux 106	incendie -41	none -40
#boll	collision 220	none -65
#bolt	collision -65	dommage_materiel -65	evenement_climatique 211	incendie -74	none -98	vandalisme 87
#bone	blessure 92	collision 66	degats_des_eaux 41	none -58
#bonn	evenement_climatique 45	none -45	vandalisme 107
#book	dommage_materiel 81	none -41
#boot	blessure 49	bris_de_glace 106	none -74
#bord	autre 181	none -156
#boss	collision 82	dommage_materiel 90	evenement_climatique 49	none -88
#bot>	collision -64	evenement_climatique 71	none 175	vol -40
#both	vandalisme 42
#bott	bris_de_glace 90	collision -120	incendie 82	none -62	vandalisme 55
#bour	collision -44	none -48
#bous	blessure -65	collision 224	dommage_materiel -47
#bove	blessure 81	degats_des_eaux 90
#bow>	degats_des_eaux 62
#box>	none -58	vol 47
#boy>	bris_de_glace 131
#bra>	blessure -44	collision 151
#brac	blessure 144	collision -104	degats_des_eaux -50	evenement_climatique -130	none -83	vandalisme -58	vol 105
#brak	collision 203	dommage_materiel -44	none -88	vandalisme 104
#bran	bris_de_glace 64	collision 63	none -46
#brea	collision 41
#bric	collision -41	evenement_climatique 77	vol 79
#brid	collision 79	evenement_climatique -90	vandalisme 124
#brig	incendie 92
#brin	blessure 145	bris_de_glace -49	collision -130	degats_des_eaux 62	dommage_materiel -56	none -90	vandalisme 184	vol -149
#broa	blessure -53	collision -156	degats_des_eaux -41	dommage_materiel -71	evenement_climatique -62	incendie -135	none -150	vandalisme 267	vol 136
#brok	blessure 76	none -45
#brot	bris_de_glace -74	collision -57	vandalisme 112	vol 62
#brou	dommage_materiel 87	evenement_climatique 136
#brow	bris_de_glace -53	incendie 70	vandalisme 55
#brui	bris_de_glace -45	evenement_climatique 70	vol 116
#brus	collision 59	evenement_climatique 62
#bsol	none 43	vandalisme 45
#buck	collision 55	dommage_materiel -43	incendie 67
#buil	dommage_materiel 115	none -60
#bula	collision 63
#bulb	blessure 94	dommage_materiel 58	incendie -114	none -64	vol 99
#bump	collision 167	none -44
#burg	bris_de_glace 59	collision -49	vol 68
#burn	blessure 46	incendie 142	none -53
#burs	collision -43	degats_des_eaux 68	none -43
#bus>	collision 252	none -104	vol -48
#butt	autre -43	blessure 175	bris_de_glace 213	degats_des_eaux -77	dommage_materiel -95	evenement_climatique -61	none -106	vandalisme -116	vol -82
#bvio	collision 43	degats_des_eaux 42	vol 48
#cabi	collision -63	dommage_materiel -81	incendie 112	none -56	vandalisme 86
#cabl	dommage_materiel 113	none -52	vandalisme 107
#cafe	vol 49
#caff	dommage_materiel 68	evenement_climatique 90
#cake	dommage_materiel 125
#cal>	collision -41	incendie 126	vol 62
#calf	blessure 202	collision -90	dommage_materiel -41	incendie 59	none -73	vandalisme -40
#call	collision 40
#calp	autre -40	blessure 143	bris_de_glace 88	degats_des_eaux -47	dommage_materiel -60	none -59	vandalisme -43	vol -91
#camp	blessure -42	incendie 145
#can>	none 67
#canc	autre 258	collision -51
#cand	collision -60	dommage_materiel 67	incendie 181	none -108	vandalisme -51	vol 83
#cann	autre -44	blessure 68	none -60	vandalisme 111
#car>	collision 60	none -66
#cara	evenement_climatique 60	incendie 76	vol 50
#card	autre 119	none -83	vol 61
#carp	collision -42	degats_des_eaux 62	evenement_climatique 44
#carr	evenement_climatique 63
#cars	collision 163	none -51
#casa	autre 54	collision 76	none -45
#case	collision -82	dommage_materiel 112	incendie 47
#cash	vol 96
#cast	bris_de_glace -137	collision -76	degats_des_eaux 78	dommage_materiel 124	evenement_climatique 91	none -44
#casu	dommage_materiel 143	none -42
#cat>	autre 93	collision -74	dommage_materiel 130	none -52	vandalisme -43
#cata	autre 118	collision -40	none -108	vol 116
#cate	blessure 155	bris_de_glace -44	collision -256	dommage_materiel 209	none -40	vandalisme -62	vol -66
#caug	incendie 156
#caus	bris_de_glace 46	dommage_materiel -43	none -72	vandalisme 76
#cave	blessure -71	collision 125	dommage_materiel -42	vandalisme 55	vol -43
#ccid	collision 45
#ced>	bris_de_glace 133	collision -54	none -53
#ceil	degats_des_eaux 138
#ceip	autre 46	vol 66
#cel>	collision -42	none 121	vol 45
#cell	autre 104	degats_des_eaux 78	none -82
#cema	collision 107	none -42
#cent	autre 188	none -94
#cept	dommage_materiel 40	none -48	vandalisme 55	vol -42
#cer>	autre 132	dommage_materiel 69	none -88	vandalisme -41
#cers	collision 87
#cert	none 114
#ces>	blessure 57	dommage_materiel 72	none -42
#cess	evenement_climatique 78	none 72
#chai	blessure -41	none -53	vandalisme 84	vol 178
#chan	bris_de_glace 107	dommage_materiel -59	none 49
#chap	dommage_materiel -50	none -85	vandalisme -55	vol 267
#char	autre 122	collision -53	incendie 118	none -125
#chas	dommage_materiel -46	vandalisme 102
#che>	bris_de_glace 61	collision 46	none -46	vandalisme -44
#chec	autre 57	none 171	vandalisme -54
#ched	none -60	vandalisme 58	vol 53
#chee	blessure 86	collision -113	vandalisme 87	vol -41
#chem	bris_de_glace 162	collision 41	dommage_materiel -108
#chen	degats_des_eaux 64	incendie 75	none -44
#cher	blessure -50	collision 47	evenement_climatique 102
#ches	blessure 73	vol 110
#chew	dommage_materiel 208	none -51
#chid	evenement_climatique 145
#chil	blessure 70	none -50	vandalisme 61
#chim	dommage_materiel -44	evenement_climatique 132	incendie 117	vol -49
#chin	blessure 40	dommage_materiel 58
#chip	bris_de_glace 191	collision -46	none -86
#chma	blessure 203	collision 106	degats_des_eaux -53	dommage_materiel -49	none -139	vol -68
#choo	vandalisme 55	vol 61
#chri	none -43	vol 126
#chur	autre 87	collision -53	vandalisme 68
#cia>	collision 91	none -143	vandalisme -43	vol 161
#ciar	blessure -55	collision -96	dommage_materiel -50	evenement_climatique 146	none -142	vol 197
#cifu	dommage_materiel -40	vol 81
#ciga	collision -58	dommage_materiel -44	incendie 153	vandalisme -41	vol 60
#cing	bris_de_glace 60	collision 84	degats_des_eaux 48	none -48
#ciou	collision 103
#circ	dommage_materiel 189	incendie -41	none -46
#cisi	none 188	vol -44
#cist	blessure -46	bris_de_glace 102	collision -123	degats_des_eaux 165	dommage_materiel -62	evenement_climatique -43	none -76	vandalisme 83	vol -71
#city	degats_des_eaux 105
#cked	bris_de_glace 66	none -56
#cker	bris_de_glace -53	collision -62	degats_des_eaux 118	dommage_materiel -51	evenement_climatique -41	none -68	vol 125
#cket	dommage_materiel 93	none -51	vandalisme -46	vol 85
#ckil	collision -60	none 59	vandalisme 52	vol -84
#ckin	bris_de_glace 164	collision 51	degats_des_eaux -40	dommage_materiel -47	vol -42
#ckle	bris_de_glace -60	degats_des_eaux -51	dommage_materiel 146	evenement_climatique 48	none -47	vandalisme -47
#ckon	collision -41	evenement_climatique 50	incendie 49
#cks>	degats_des_eaux -43	evenement_climatique 184	none -75	vol 69
#cksa	bris_de_glace -58	collision -83	dommage_materiel 105	vandalisme -44	vol 149
#ckup	collision 145	degats_des_eaux 76	dommage_materiel -44	incendie -45	none -49
#clai	autre 62	bris_de_glace -66	none 127
#clar	dommage_materiel -44	evenement_climatique 77	none -101	vandalisme -57	vol 223
#cle>	collision 49
#clea	none -58	vol 52
#cles	evenement_climatique 79
#clie	collision 73	dommage_materiel 67
#clim	blessure -48	collision -41	degats_des_eaux -41	dommage_materiel 133	evenement_climatique 106	vandalisme -42	vol -49
#clin	autre 78
#clio	collision 102
#clip	collision 153	none -41
#clis	collision 161
#clos	bris_de_glace 53	dommage_materiel -40
#clou	collision -46	degats_des_eaux -42	dommage_materiel 79	evenement_climatique 188	vol -49
#club	blessure 141	collision -90	dommage_materiel -40	evenement_climatique 76	none -100	vandalisme -51	vol 60
#clud	vol 48
#clue	autre -43	none 116	vandalisme -49	vol -69
#coac	bris_de_glace -110	collision 86	none -64	vandalisme 151
#coat	collision -64	incendie 284	none -44	vol -44
#coff	dommage_materiel 206	incendie -53	none -121
#cola	evenement_climatique 126
#cold	bris_de_glace 266	collision -83	degats_des_eaux 77	none -133	vol -45
#coll	collision 40
#come	degats_des_eaux 97	dommage_materiel 58	vandalisme -41
#comi	blessure 41	degats_des_eaux 87
#comm	evenement_climatique 68	vol 89
#comp	vandalisme 62	vol 79
#conc	collision 101
#conf	blessure -50	collision 220	dommage_materiel 86	evenement_climatique -79	incendie -40	none -104	vandalisme -99	vol -41
#cons	collision 97
#cont	blessure 151	collision 47	degats_des_eaux -65
#conv	vol 122
#cony	collision -55	incendie 70	vandalisme 69	vol 42
#cook	blessure 100	collision -124	degats_des_eaux -58	dommage_materiel -54	evenement_climatique -50	incendie 199	vandalisme -54
#coot	collision 112	vol 51
#cops	collision 123	none -56
#cora	collision -78	incendie 204	none -123	vandalisme -46
#corc	collision -95	vandalisme 178	vol -44
#cord	blessure 86	collision -52	dommage_materiel -53	evenement_climatique 58	incendie 50	none -75	vandalisme 65
#corn	bris_de_glace 87	degats_des_eaux 81	dommage_materiel -45	evenement_climatique -44
#corr	degats_des_eaux 51	none 87
#cott	collision -69	incendie 77	none -94	vandalisme 122	vol 59
#coug	collision -45	incendie 237
#coul	autre 43
#coun	collision -40	evenement_climatique 57	vandalisme 61
#coup	degats_des_eaux 97
#cour	collision 59	degats_des_eaux 72	vandalisme -50
#cous	blessure 55	collision 60	none -61	vol 85
#cove	autre 151	blessure 61	collision -58	dommage_materiel -45
#crac	bris_de_glace 218	collision -61	none -85
#crap	collision 146
#cras	collision 128
#crat	collision 40	vandalisme 96	vol -47
#craw	collision 104	none -99	vandalisme 132	vol -75
#crea	collision 53	dommage_materiel 47	incendie 50
#cree	bris_de_glace 131	dommage_materiel 51
#cret	collision 71
#crew	vandalisme 179
#cros	collision 73	none -44
#crow	autre 71	blessure 138	bris_de_glace -41	collision -122	degats_des_eaux -45	dommage_materiel -103	evenement_climatique -43	incendie 136	none -80	vandalisme 70	vol -116
#crum	bris_de_glace 147	none -63
#cryi	collision 75
#cted	blessure 131	degats_des_eaux -93	dommage_materiel -44	none 89
#ctib	bris_de_glace 112	none 50
#ctic	degats_des_eaux 71
#ctio	bris_de_glace -51	collision 60	dommage_materiel 41	evenement_climatique 43
#ctly	none 124
#ctor	collision 76	none -63
#ctri	collision -49	incendie 107	vol -40
#ctua	dommage_materiel 143	vol -71
#ctur	blessure 185	collision -102	vol -43
#cuat	evenement_climatique 63	incendie 129	vol -44
#cue>	blessure 187	collision -165	incendie 79	none -47	vandalisme -41
#cuff	blessure 125	dommage_materiel -42	vandalisme 81
#cuit	dommage_materiel 143
#culo	bris_de_glace 103	degats_des_eaux -52	none 44
#cupb	degats_des_eaux 103	incendie 71	none -40
#curt	bris_de_glace 56	incendie 189	none -48
#cust	none 40	vol 56
#cut>	autre 44	collision -45	dommage_materiel -44	none -99	vandalisme 130
#cuts	bris_de_glace 206	collision -94	evenement_climatique 91	none -79	vandalisme -56	vol -62
#cycl	collision 89
#dabo	collision 137
#dach	collision 194	dommage_materiel -62	none -47	vol -40
#daci	collision 91	none -143	vandalisme -43	vol 161
#dad>	autre 202	none -127	vandalisme -48
#dage	bris_de_glace 137	collision -49	dommage_materiel -131	evenement_climatique 82	incendie 55	vandalisme -64
#dam>	blessure 171	dommage_materiel -45
#dama	collision 58	evenement_climatique 56
#damp	degats_des_eaux 213
#darm	vol 47
#dash	collision 115	incendie 44
#date	none 108
#daug	blessure 84	dommage_materiel -43	none -52	vandalisme 68	vol 58
#day>	none 41
#days	autre 56	evenement_climatique 86	incendie -46
#dbag	collision -76	dommage_materiel 44	none -40	vol 173
#dbra	collision 301	degats_des_eaux -74	none -76
#dded	blessure -59	collision 176	degats_des_eaux 57	none -42
#dden	evenement_climatique 64
#dder	blessure 119	collision -48	dommage_materiel 51	none -56
#ddin	autre 181	collision -76	dommage_materiel 43	incendie 59	none -74	vol -47
#ddle	degats_des_eaux 46	dommage_materiel 105	none -76
#dead	dommage_materiel 52	evenement_climatique 47	none -60
#dear	collision 67
#deau	autre 181	none -156
#deci	degats_des_eaux 55	dommage_materiel 60	none 80
#deck	blessure 105	collision 57	dommage_materiel -84	evenement_climatique -45	incendie 173	none -132	vandalisme -54	vol -59
#decl	dommage_materiel -42	evenement_climatique 58	none -90	vandalisme -51	vol 179
#deco	autre 65	collision -72	incendie 163	none -137	vandalisme -41
#ded>	collision 51	none -62
#dedu	bris_de_glace 112	none 50
#deep	blessure -58	collision -63	degats_des_eaux -44	dommage_materiel -64	evenement_climatique 107	incendie 191	none -69	vandalisme -49	vol -41
#deer	collision 220	none -44
#defi	none 117
#deli	bris_de_glace 77	dommage_materiel 52	incendie -68	none -47	vandalisme 56	vol -48
#den>	blessure 83	evenement_climatique 55	none -75
#denc	autre 90	collision -80	dommage_materiel 125	none -69
#deni	collision 56	degats_des_eaux 88	none -42
#dent	collision 49	none -45
#der>	none -52
#dere	bris_de_glace 94	incendie 131	none -77
#derg	collision 119
#dern	blessure -50	degats_des_eaux 106	dommage_materiel -59	evenement_climatique 52
#ders	collision -50	dommage_materiel 119	vandalisme -41
#dert	collision 184	none -61
#des>	degats_des_eaux 73	none -43	vandalisme 66
#desk	blessure -72	bris_de_glace 42	dommage_materiel 75	none -59	vandalisme 66	vol -40
#dest	degats_des_eaux 50	dommage_materiel -50	evenement_climatique 68	incendie 64
#deta	blessure -46	collision 89
#dge>	vandalisme 48
#dged	blessure 55	collision 64	none -44
#dger	incendie 50	none -54	vandalisme 129	vol -102
#dia>	blessure 163	collision -69	degats_des_eaux -77	evenement_climatique 136	none -73	vol -43
#diat	degats_des_eaux 48	vol 88
#dic>	degats_des_eaux 150
#dica	vol 117
#dici	blessure -40	collision -89	degats_des_eaux -45	dommage_materiel -62	evenement_climatique -46	none -212	vandalisme -55	vol 388
#dicu	bris_de_glace 103	degats_des_eaux -52	none 44
#did>	none 64
#didn	collision 107
#dies	collision 82	none -48	vol 70
#diff	collision 203	none -42
#dily	evenement_climatique 80
#dina	dommage_materiel -45	none -70	vandalisme 148
#dinn	dommage_materiel 135
#diot	incendie 51	vandalisme 95	vol -41
#dir>	autre 137	vol -61
#dirh	vol 43
#disa	none 62	vol 59
#disc	autre -48	blessure 177	collision -80	degats_des_eaux 82	dommage_materiel -51	none -102
#dish	degats_des_eaux 136
#disp	autre 101	collision -62	none -49	vandalisme 60
#dist	blessure -110	bris_de_glace -58	collision 40	degats_des_eaux -64	dommage_materiel 149	evenement_climatique -42	incendie 109	none -77	vandalisme -52	vol -72
#ditc	blessure -45	collision 181
#dlam	bris_de_glace 73	collision 105	none -51	vol -40
#dle>	incendie 119	none -58
#dleb	collision 139
#dler	autre -41	collision -45	dommage_materiel 214	none -58	vol -50
#dles	autre -46	collision -53	dommage_materiel 101	none -104	vandalisme -51	vol 140
#dlig	collision -91	evenement_climatique 60	none -50	vandalisme 194
#dlor	autre 97	collision -92	degats_des_eaux 52	dommage_materiel 82	none -102	vandalisme -61
#dly>	blessure 89	dommage_materiel 40	none -94	vandalisme 42
#dmit	degats_des_eaux 112
#dmot	collision -76	dommage_materiel 160	none -44	vandalisme -46	vol 53
#dnig	bris_de_glace 132	collision -50	degats_des_eaux -91	dommage_materiel -43	incendie 77	vol -86
#dnt>	collision 170	none -70
#doct	autre 102	none -71
#does	blessure 82	bris_de_glace 42	degats_des_eaux -45	vandalisme -44	vol -49
#dog>	blessure 69	dommage_materiel 51	none -56	vol -41
#doin	collision 64	none -76	vandalisme 125
#don>	dommage_materiel -44	none 100
#done	degats_des_eaux 49	vol 48
#dont	autre 120	degats_des_eaux 90	none -73	vandalisme 96	vol -104
#door	bris_de_glace 58	none -50
#dor>	collision -116	degats_des_eaux 106	dommage_materiel 134	none -42
#dow>	bris_de_glace 218	collision -47	dommage_materiel -44	none -57	vandalisme -41	vol 48
#down	dommage_materiel 65	none -58
#dows	bris_de_glace -122	collision -79	evenement_climatique 52	none -72	vandalisme 313	vol -60
#drag	vol 97
#drai	collision -76	degats_des_eaux 378	dommage_materiel -43	none -67	vol -65
#draw	dommage_materiel 61	vandalisme 51
#dred	blessure -45	collision -86	dommage_materiel 154	none -44	vol 70
#dren	blessure 79	dommage_materiel -58	none -60	vandalisme 66	vol -45
#dres	collision -53	dommage_materiel 83	incendie 42
#drew	autre -45	collision 49	dommage_materiel 55	incendie 45
#dril	collision -64	dommage_materiel 131	evenement_climatique -67	none -75	vandalisme 89
#drip	blessure 87	collision -59	degats_des_eaux 120
#driv	collision 68	none -50
#drob	blessure -47	bris_de_glace 72	collision -48	dommage_materiel 123	none -92	vol -45
#droo	collision -40	degats_des_eaux 72	incendie 116	none -62
#drop	collision -80	dommage_materiel 127	none 54	vol -41
#drov	collision 123
#drum	collision -119	vol 195
#drun	collision 40	vandalisme 126
#dry>	degats_des_eaux 69	evenement_climatique 62	incendie 50
#drye	incendie 140
#dscr	bris_de_glace 130
#dth>	dommage_materiel 130
#duct	collision 70	dommage_materiel 113
#duri	blessure 55	collision -54	none -54	vol 143
#dust	bris_de_glace -40	dommage_materiel 90	none -98	vol 143
#dvis	collision 61	dommage_materiel -59	none 121	vol -46
#dwic	collision 53	vol 95
#each	blessure 123	none -49
#eada	collision 194	dommage_materiel -62	none -47	vol -40
#eadi	degats_des_eaux 145	incendie -49	none -62	vol 54
#eadl	none -52	vandalisme 103	vol -40
#eady	collision 116	dommage_materiel -42	incendie 60	none -50	vol 45
#eagu	collision -48	none 130	vol 91
#eah>	none 117
#eak>	degats_des_eaux 52	none 59
#eake	degats_des_eaux 207
#eaki	collision 138	none -73
#eal>	degats_des_eaux 41	vandalisme 43
#eale	incendie 49	vol 69
#eall	none 146
#eam>	blessure 77	incendie 77	none -45
#ean>	collision 66
#eane	collision -52	degats_des_eaux 67	dommage_materiel 80	vol 51
#ear>	collision 86	none -44
#eard	bris_de_glace 61	collision -40	none 62
#eare	bris_de_glace 90	dommage_materiel -75	none -100	vandalisme 94
#eari	autre 153	dommage_materiel 60	evenement_climatique 85	incendie -48	none -123	vol -45
#earl	none 46
#earm	collision -71	dommage_materiel 79	evenement_climatique 48	incendie 44
#earn	collision 70
#ears	collision 55	none -55
#eart	bris_de_glace -88	collision -71	evenement_climatique 134	none -83	vandalisme -42	vol 56
#ease	autre 42	none 59
#easo	degats_des_eaux 69	evenement_climatique 151	none -45
#east	blessure 118	collision 67	none -57	vol -55
#easu	evenement_climatique 74	none 106
#eat>	dommage_materiel 43	none -60	vandalisme 86
#eate	bris_de_glace 59	degats_des_eaux 91	dommage_materiel -56	incendie 49	none -67
#eath	collision 52
#eati	incendie 69
#eats	bris_de_glace -45	dommage_materiel 107	evenement_climatique 80	none -41	vandalisme -41	vol -44
#eau>	vandalisme -48	vol 105
#eaux	autre 156	degats_des_eaux 112	none -149
#eave	dommage_materiel -46	vol 208
#eavi	collision 112
#eavy	degats_des_eaux -48	evenement_climatique 135	incendie 89	none -43
#ebar	collision 139
#ebbl	bris_de_glace 268	evenement_climatique -129	none -76
#ebod	vandalisme 114
#ebox	collision 89
#ebra	blessure 159	collision 61	none -78	vol -44
#ebro	blessure -58	bris_de_glace -78	collision -43	dommage_materiel 65	incendie 122	vandalisme 82
#ecau	dommage_materiel -44	none -72	vandalisme 80
#ece>	autre -50	blessure -48	collision 89	dommage_materiel 53	evenement_climatique 72	none -54	vandalisme -42	vol -70
#ecei	none 68	vol 49
#ecep	autre 105	collision -49	degats_des_eaux 87	none -50
#eces	collision -53	dommage_materiel 133	none -56	vandalisme 89	vol -50
#ech>	collision -93	dommage_materiel 117	none -50	vol 107
#ecis	collision -61	none 125	vol 63
#eck>	blessure 70	evenement_climatique -43
#ecke	dommage_materiel 160	none -72	vol -40
#ecko	collision -41	evenement_climatique 50	incendie 49
#ecla	dommage_materiel -44	evenement_climatique 77	none -101	vandalisme -57	vol 223
#ecli	autre 198	blessure -115	degats_des_eaux 59	none -45	vol -40
#ecor	blessure 84	collision -64	incendie 135	none -113	vandalisme 50
#ect>	incendie 42	none 96
#ecte	blessure 159	dommage_materiel -45	none -83
#ecti	degats_des_eaux 49	dommage_materiel -52	evenement_climatique 188
#ectl	dommage_materiel 56	vol 44
#ectr	collision -49	incendie 107	vol -40
#ecue	incendie 121
#ecy>	collision -41	dommage_materiel 119	none -53
#eddi	autre 181	collision -76	dommage_materiel 43	incendie 59	none -74	vol -47
#eded	collision 63	none -59	vandalisme -40	vol 95
#edes	collision 161	dommage_materiel -51
#edge	bris_de_glace 74	degats_des_eaux -49	incendie 57	none -43
#edin	none -40	vandalisme 82	vol 55
#edro	collision -40	degats_des_eaux 72	incendie 116	none -62
#eds>	autre 104	collision -40	dommage_materiel -41	none -78	vol 83
#educ	bris_de_glace 112	none 50
#eed>	none 86
#eede	collision 63	none -59	vandalisme -40	vol 95
#eedi	bris_de_glace 52	vol 52
#eeds	autre 131	collision -50	dommage_materiel -52	none -105	vandalisme -41	vol 119
#eein	collision 77
#eek>	autre -43	none 74	vandalisme 52
#eeks	blessure 79	none 63
#eel>	collision 71
#eeli	degats_des_eaux 75	incendie 43	vandalisme 44
#eels	collision -42	dommage_materiel -41	evenement_climatique -40	none -86	vandalisme 127	vol 145
#eenh	bris_de_glace 68	evenement_climatique 109	none -41	vol -55
#eep>	degats_des_eaux 73	dommage_materiel -44	incendie 51	none -43
#eepe	blessure 174	collision 114	dommage_materiel -54	incendie -72	none -44	vandalisme -162
#eepi	degats_des_eaux 80	dommage_materiel -45	vol 83
#eeps	autre 87	bris_de_glace 42	collision -62	dommage_materiel 68	none -68
#eer>	collision 100	dommage_materiel 161	none -108
#eeri	collision 114	dommage_materiel -51	none -52	vol 41
#eers	none 153
#ees>	none -53	vandalisme 119	vol 56
#eet>	collision 47	vandalisme 58
#eeze	bris_de_glace 131	dommage_materiel 48	none -59
#efin	none 117
#efor	degats_des_eaux 43
#efou	collision 62
#eft>	none -69	vol 52
#efun	autre 241	blessure -54	collision -92	dommage_materiel -47	vandalisme -40	vol -41
#efus	collision 70
#egan	collision -53	incendie 178
#egar	blessure 165	dommage_materiel -41	vol -42
#egge	vol 81
#eggs	collision -40	vandalisme 211
#egis	collision 99
#egs>	blessure 130	none -58	vandalisme -52
#ehea	evenement_climatique 101	vol -40
#ehic	collision 56
#ehin	collision 46	incendie 80	none -50
#eigh	blessure 42
#eili	degats_des_eaux 138
#eimb	autre 177	collision -41
#eing	vol 81
#eipt	autre 46	vol 66
#eir>	blessure 87	collision -41	none -48
#eith	collision 81	none 47
#ekne	blessure 81	collision 45
#eks>	blessure 79	none 63
#elbo	blessure 109	degats_des_eaux 52	vandalisme -80
#eld>	collision -64	dommage_materiel -55	evenement_climatique 46	incendie 50	none -49	vandalisme 86	vol 57
#elec	collision -49	incendie 107	vol -40
#elep	blessure -58	collision -55	dommage_materiel -91	evenement_climatique 61	none -44	vandalisme -67	vol 186
#eles	bris_de_glace -79	collision -93	dommage_materiel 144	none 51	vol 43
#elev	autre 53	dommage_materiel 96	none -95
#elf>	bris_de_glace 53	none -62	vandalisme 47
#elie	bris_de_glace 53	evenement_climatique -44	vandalisme -49	vol 74
#elin	degats_des_eaux 101	vandalisme 62
#eliv	collision 115
#ell>	dommage_materiel 68
#ella	collision -43	degats_des_eaux 124	evenement_climatique 71	none -55
#elle	autre 98	none -89	vol 152
#elli	none -41	vandalisme 50	vol 90
#ells	evenement_climatique 74
#elly	blessure 58	bris_de_glace -53	collision -56	dommage_materiel 125	none -68	vandalisme 103	vol -40
#elon	blessure 250	dommage_materiel -42	none -96	vol -53
#elow	collision -64	degats_des_eaux 171	incendie 48	none -41
#elp>	none 47	vol 71
#elpe	collision 99	none -44
#elpi	blessure -76	bris_de_glace -44	collision -132	degats_des_eaux -80	dommage_materiel 409	evenement_climatique -54	none -144	vol -44
#els>	evenement_climatique 81	none -57	vandalisme 59	vol 63
#else	blessure 70	collision 54
#elt>	collision 87
#elte	collision -48	incendie 180
#elve	none -52	vol 99
#elvi	blessure -96	collision 320	dommage_materiel -52
#ely>	vandalisme 42
#emai	autre 65	bris_de_glace 130	none -75
#eman	collision 123	none -40
#embe	none 48
#emem	none 67	vandalisme -43	vol 85
#emis	bris_de_glace 75	collision 212	dommage_materiel -109	none -77	vandalisme -64
#emmi	vol 67
#emov	dommage_materiel 69	none -49	vol 98
#empl	blessure 78	collision -65	degats_des_eaux 123	none -42
#empt	none -59	vol 153
#emse	collision 83
#enan	degats_des_eaux 68	incendie 72	vol 55
#enau	collision 60	evenement_climatique 73
#ence	none -50	vandalisme 59
#ench	bris_de_glace -41	collision -42	vandalisme 40	vol 41
#end>	autre 75	none -40	vol -43
#enda	vol 47
#ende	collision 121
#ends	collision 69	dommage_materiel 203	evenement_climatique -41	none -87	vol -101
#ene>	blessure -46	dommage_materiel -49	evenement_climatique -40	none -63	vandalisme 182	vol -70
#enea	bris_de_glace 115	degats_des_eaux 56	dommage_materiel -43	evenement_climatique 46	none -50
#ened	collision 45
#ener	collision -66	degats_des_eaux 90	evenement_climatique 138	none -75	vol -52
#enga	dommage_materiel -56	evenement_climatique 80	vol 100
#enge	collision 88	none -42	vandalisme 46
#engi	collision -69	dommage_materiel -50	evenement_climatique -41	incendie 100	none -195	vandalisme -75	vol 245
#engl	autre 107
#enho	bris_de_glace 48	collision -54	evenement_climatique 83	none -67	vol 70
#enis	evenement_climatique 78	vandalisme -54
#enou	collision 61	none -151	vandalisme 157
#ens>	autre 42	bris_de_glace 81	collision -40	none -49	vol 56
#ense	blessure -66	bris_de_glace -63	dommage_materiel 161
#ensi	dommage_materiel 75	incendie 46	none -42	vandalisme -77	vol 83
#enta	collision 50	vol 82
#ente	collision 60	dommage_materiel -43	evenement_climatique 69	incendie 115	none -63	vandalisme -54
#enth	bris_de_glace -94	collision -75	degats_des_eaux 147	evenement_climatique 68	none -43	vandalisme -45
#enti	dommage_materiel -44	vol 44
#entl	collision 136	none -45
#entr	collision 68
#enty	evenement_climatique 88
#enue	collision 64
#eon>	bris_de_glace 163	collision 106	incendie -45	none -55
#eone	vandalisme 52	vol 85
#eopl	blessure -40	degats_des_eaux 165
#eot>	vol 62
#epai	degats_des_eaux 141	incendie 40	none -78
#eper	blessure 174	collision 114	dommage_materiel -54	incendie -72	none -44	vandalisme -162
#epho	blessure -58	collision -55	dommage_materiel -91	evenement_climatique 61	none -44	vandalisme -67	vol 186
#epin	degats_des_eaux 80	dommage_materiel -45	vol 83
#epla	collision -76	dommage_materiel 138	none -52	vol 55
#epos	autre 250	collision 58	dommage_materiel -47	none -138	vandalisme -53	vol -43
#eppe	blessure -44	collision 110	dommage_materiel 78	vol -42
#eps>	autre 88	bris_de_glace 42	none -60
#ept>	degats_des_eaux 41	incendie 55
#epti	autre 71	collision -63	degats_des_eaux 57	none -40	vandalisme 110	vol -46
#era>	dommage_materiel 121	none -53	vandalisme -42	vol 162
#eral	collision 44	degats_des_eaux 52	none -63	vol 69
#eran	bris_de_glace 149	collision -53
#erat	autre 74	blessure 50	collision 64	evenement_climatique 41	incendie -74	none -84
#erb>	collision 181	none -66	vandalisme 72	vol -50
#erbo	collision 54	dommage_materiel -54	evenement_climatique 141	incendie -93	none -85	vandalisme 115	vol -53
#erce	autre 113	bris_de_glace 165	collision -92	degats_des_eaux -56	dommage_materiel -78	evenement_climatique -84	none -160	vandalisme -43	vol -50
#erci	collision 61	vol 61
#ered	bris_de_glace 59	dommage_materiel -40	none -48
#eren	vol 65
#erfe	collision 69
#erfl	degats_des_eaux 116	dommage_materiel -41	evenement_climatique 44
#erge	incendie 55	none -40	vandalisme 114	vol -59
#ergr	collision 119
#erhe	degats_des_eaux 77	incendie 47
#eria	evenement_climatique 88
#erie	vol 67
#erin	collision 66	vol 56
#erio	vol 70
#erip	collision 133
#erly	collision -46	degats_des_eaux 178	incendie 42	none -57
#erma	blessure 71	dommage_materiel 75	none -45	vandalisme -56
#erne	degats_des_eaux 67	evenement_climatique 88
#erni	none -56	vandalisme 105
#erno	collision 45
#ero>	autre 124	blessure -49	collision 177	dommage_materiel -40	incendie -59	none -102
#erpr	collision 48	vol 74
#erra	bris_de_glace -62	degats_des_eaux 75	dommage_materiel 74	none -42
#erri	blessure 53	dommage_materiel 94	incendie 44	none -43
#erry	autre 141	none -42	vol -55
#ers>	none -40	vandalisme 56
#erse	collision 123
#ersh	collision -63	degats_des_eaux 98	none 100
#ersi	collision 59	dommage_materiel 63
#erst	bris_de_glace -109	collision -44	dommage_materiel 153	none 40
#ert>	collision 133
#erta	collision 72	none 136
#erte	autre 134	blessure 102	collision -96	dommage_materiel 46	none -246	vandalisme -47
#erti	collision 63
#erto	collision 126
#erva	evenement_climatique 79
#erve	collision 152
#ervi	none 90
#erwo	collision 113
#ery>	none -40
#eryb	collision 140	degats_des_eaux 48	none -66
#eryo	collision 111
#eryw	blessure -42	collision 55	degats_des_eaux 56
#esda	none 53
#ese>	dommage_materiel 118	evenement_climatique 43
#esel	collision 82	none -48	vol 70
#esen	collision 151	dommage_materiel -52	none 125	vandalisme -46	vol -52
#eser	collision 173	none -92	vandalisme 99
#esid	autre 66	bris_de_glace -61	collision 54	none -58	vol 83
#esk>	blessure -72	bris_de_glace 42	dommage_materiel 75	none -59	vandalisme 66	vol -40
#esn>	autre -47	blessure -49	bris_de_glace 157	collision -63	degats_des_eaux -53	dommage_materiel 110	evenement_climatique 46	none -90	vandalisme -69	vol -75
#ess>	dommage_materiel 43
#esse	bris_de_glace 40	collision -91	dommage_materiel 153	none -66	vol -62
#est>	collision 58
#esta	autre 133	bris_de_glace 56	collision -69	none -164	vandalisme 46	vol -52
#esti	collision 48	none -41	vandalisme -68	vol 199
#estr	dommage_materiel -51	evenement_climatique 79	incendie 74
#etai	blessure -42	collision 72
#etal	collision 126	none -63
#ete>	collision 140
#eted	none -48	vol 44
#eter	dommage_materiel -50	evenement_climatique 45	none -49	vandalisme 52	vol 43
#ethe	collision 47	none -43
#ethi	autre 52	blessure -49	bris_de_glace -61	collision 67	degats_des_eaux 49	dommage_materiel -43	evenement_climatique 87	none -59	vandalisme -43
#etim	none 98	vol -40
#etre	evenement_climatique 103
#etro	collision 180	none -158	vol 67
#ets>	bris_de_glace 46	degats_des_eaux 56	dommage_materiel -58	evenement_climatique 51
#ette	none -53	vandalisme 83
#etti	blessure 47
#etur	autre 103	collision -70
#etwe	collision 52	vol 49
#euge	vol 62
#eur>	collision 273	dommage_materiel 68	none -197
#euro	none -62	vol 46
#eurs	collision 119
#evac	evenement_climatique 63	incendie 129	vol -44
#eve>	bris_de_glace -76	collision 72	incendie 48	none 52	vol 45
#evel	bris_de_glace 80	degats_des_eaux -44	evenement_climatique 96	none -75
#ever	collision 40
#evis	collision -72	dommage_materiel 230	none -115
#evry	blessure -74	collision -46	degats_des_eaux 145	incendie 99
#eway	blessure -44	dommage_materiel -120	evenement_climatique 190
#ewed	blessure 82	collision -45	dommage_materiel 140	none -47
#ewel	vol 172
#ewhe	autre 140	evenement_climatique -80	none -42	vandalisme 87	vol -100
#exce	dommage_materiel 51	vandalisme 69	vol -68
#exha	collision 164	incendie 79	none -75
#expe	collision -51	none 101	vandalisme -48
#expl	autre 92	bris_de_glace 83	none -68
#ext>	bris_de_glace 48	collision -41	evenement_climatique 44
#exti	incendie 93	vandalisme 83	vol -90
#extr	incendie 83
#eye>	blessure 128	bris_de_glace -62	none -42
#eyeb	blessure -58	bris_de_glace -78	collision -43	dommage_materiel 65	incendie 122	vandalisme 82
#eyed	collision -40	none -61	vandalisme 238	vol -55
#eyel	collision -58	dommage_materiel -41	evenement_climatique -92	incendie 83	vandalisme 191
#eys>	autre 205	none -63	vol 54
#ezer	bris_de_glace 179	collision -45	dommage_materiel 92	none -80
#face	vol 164
#fail	blessure -43	bris_de_glace 119	degats_des_eaux 63	none -65	vandalisme -41
#fall	blessure 68	collision -70	degats_des_eaux 83	evenement_climatique 51	none -49	vol -45
#fami	blessure -40	bris_de_glace -53	incendie 103	none -108	vandalisme 197	vol -65
#far>	blessure 56
#farm	blessure 99	collision -72	dommage_materiel 103	incendie 46	vol -60
#fast	evenement_climatique 40	incendie 81
#fath	blessure 42	collision 40
#faul	collision 105
#fect	blessure 84	none -45
#fee>	dommage_materiel 240	incendie -77	none -165
#feel	collision 43	dommage_materiel -42	none -46	vol 120
#fell	blessure 71	dommage_materiel 77	none -60	vandalisme -40
#felt	vol 79
#fenc	dommage_materiel -57	evenement_climatique 56	none -51	vandalisme 136	vol -60
#fer>	bris_de_glace 114	dommage_materiel -70	none 117
#fere	collision 47	none -63	vandalisme 52
#ferr	autre 118	incendie 41	none -44	vol -50
#fes>	vol 56
#few>	degats_des_eaux 72	vol 86
#ffee	dommage_materiel 220	incendie -63	none -140
#ffer	collision 58	dommage_materiel -40
#ffic	collision 66
#ffit	none -52	vandalisme 184	vol -41
#ffol	dommage_materiel 68	evenement_climatique 90
#fiat	collision 45
#fic>	collision 83
#fiel	collision -65	dommage_materiel -75	evenement_climatique 121	incendie 86	none -59	vandalisme 62
#fift	autre -48	blessure 172	collision -71	none -91	vandalisme -54	vol 48
#file	vandalisme 66
#fill	collision 60	degats_des_eaux 51
#filt	degats_des_eaux 150	none -93	vandalisme 88	vol -51
#find	autre 191	none -106
#fine	collision 81	incendie 47	none -50	vol -42
#fing	blessure 46	collision -56	vandalisme -42	vol 90
#fini	dommage_materiel 51
#fire	incendie 173	none -43
#firm	bris_de_glace 56	degats_des_eaux 163	evenement_climatique -48	none -78
#firs	degats_des_eaux 99	none 47	vandalisme -42
#fish	blessure 84	bris_de_glace 114	collision -116	degats_des_eaux 125	none -75	vandalisme -82
#fiti	none -52	vandalisme 184	vol -41
#fitt	collision -102	degats_des_eaux 285	none -52
#five	blessure 55	evenement_climatique 97	vandalisme -78
#flam	collision -51	incendie 276	none -41	vol -53
#flar	evenement_climatique -41	incendie 219
#flas	bris_de_glace -88	collision 77	evenement_climatique 148	none -43	vandalisme -52
#flat	incendie 52	none -55
#flew	bris_de_glace 93	evenement_climatique 77
#flig	autre 170	evenement_climatique 44	none -93	vol -40
#floa	collision -44	degats_des_eaux 76	evenement_climatique 148	none -63
#floo	collision -44	degats_des_eaux 72	evenement_climatique 64
#flor	collision 85	none -46
#flow	collision -44	degats_des_eaux 84	dommage_materiel 103	none -50
#flyi	collision 91
#fold	evenement_climatique 85
#foll	blessure -48	collision -91	dommage_materiel 84	evenement_climatique 42
#font	none -92	vandalisme -58	vol 165
#foot	blessure 51	bris_de_glace 73	none -45
#for>	autre 92	none -57
#forc	bris_de_glace 85	none -55	vol 111
#form	degats_des_eaux 46
#fort	collision 46	vandalisme 42
#forw	autre -43	blessure -42	collision 125	dommage_materiel -53	none 102
#foun	none -42	vandalisme 165
#four	dommage_materiel 45	none -55
#frac	blessure 350	collision -159	dommage_materiel -44	none -81
#frai	autre 121	collision -50	none 82	vandalisme -43	vol -45
#fram	evenement_climatique 97	incendie 40	vol 59
#fran	blessure -42	collision 102	none 47
#free	dommage_materiel 80	evenement_climatique 137	incendie -66	none -53
#fren	none 54
#frid	none 48
#frie	collision -50	dommage_materiel 115	evenement_climatique 46	none -81	vol -57
#frm>	bris_de_glace 76	collision -45	dommage_materiel -63	incendie 52	none -81	vandalisme 49	vol 86
#from	none -50	vol 50
#fron	collision 88	none -44	vandalisme 59
#fted	evenement_climatique 71	vol 52
#ful>	autre -52	dommage_materiel 172	none 55	vandalisme -40	vol -81
#full	dommage_materiel 48	evenement_climatique 61
#fund	autre 241	blessure -54	collision -92	dommage_materiel -47	vandalisme -40	vol -41
#furn	dommage_materiel -49	none -41	vol 122
#fuse	collision 40	incendie 68
#gade	incendie 106
#gadi	autre 137	vol -61
#gage	dommage_materiel -45	none -61	vol 166
#gain	none -43	vandalisme 47
#gale	collision -59	evenement_climatique 252
#game	blessure 189	none -42
#gan>	dommage_materiel -45	incendie 94	none -43	vol 112
#gar>	collision -58	degats_des_eaux 67	dommage_materiel -46	none -115	vandalisme 248	vol -47
#gara	bris_de_glace 44	dommage_materiel 53	none -43	vandalisme -42
#gard	blessure 73	dommage_materiel -43	evenement_climatique 68	none -57
#gare	autre 81	collision -52	dommage_materiel -42	incendie 73	vol 51
#gas>	bris_de_glace -71	incendie 309	none -47	vandalisme -41
#gate	collision 134	dommage_materiel -44	evenement_climatique 90	none -63	vol -41
#gave	none -52
#gear	autre 152	blessure -77	bris_de_glace -72	collision -108	dommage_materiel 148	none -42	vol -57
#ged>	autre 41	none -42
#gend	vol 47
#gene	collision -67	dommage_materiel 97	evenement_climatique 164	incendie -65	none -59
#gent	collision 170
#geon	bris_de_glace 163	collision 106	incendie -45	none -55
#geot	vol 62
#ger>	dommage_materiel 49	none -53	vandalisme 62
#gera	collision -111	evenement_climatique 68	incendie 82	none -41	vol 59
#gers	vandalisme 97
#gery	blessure 70	collision -57	dommage_materiel -64	evenement_climatique 89	none -50	vol 79
#ges>	collision 64
#get>	none 101
#geth	collision 110	none -49
#gett	blessure 69	collision 55	dommage_materiel 41	none -48
#gged	dommage_materiel 41	vol 51
#ggs>	collision -40	vandalisme 211
#ghbo	blessure 57	collision -42	none -49
#ghed	collision 63	vol 75
#ghin	incendie 241	none -53	vandalisme -57
#ghte	blessure 63	none -45	vandalisme 49	vol 48
#ghtn	dommage_materiel -54	evenement_climatique 235
#ghts	autre 64	collision 64	none -80
#gier	autre 175	none -57	vol -52
#gine	degats_des_eaux 63	none -116	vandalisme -44	vol 138
#ging	degats_des_eaux 57	none -41
#girl	autre 99	blessure -82	bris_de_glace 58	collision 72	dommage_materiel -50	none -63
#gist	autre 52	collision 83
#glar	bris_de_glace 97	collision -74	none 80	vol 48
#glas	bris_de_glace 168
#gled	vol 96
#glis	autre 86	collision 90
#glov	collision 128	none -56
#glue	none -74	vandalisme 240	vol -69
#gned	degats_des_eaux 40
#gnit	collision -48	dommage_materiel 134	none -74	vol 87
#goat	evenement_climatique 83	incendie 78	vol -47
#god>	collision 45	incendie 46	none 69
#goin	blessure 62
#golf	blessure 83	evenement_climatique 81	none -80
#gone	vol 103
#good	autre 41	none 87
#grab	vandalisme -45	vol 183
#grac	none 195	vandalisme -95	vol -42
#graf	none -52	vandalisme 184	vol -41
#gran	blessure 54	dommage_materiel 44	none -45
#grap	collision -41	incendie 46	vandalisme 94
#grat	bris_de_glace 173	collision -95	none -129	vol 64
#grav	bris_de_glace 155	dommage_materiel -48	none -59	vandalisme 78	vol -80
#graz	blessure -89	collision 138
#grea	incendie 51
#gree	autre 86	none -60
#gril	bris_de_glace -100	collision 246	incendie 48	none -41	vandalisme -41	vol -65
#grin	collision -59	dommage_materiel 125	none -124	vandalisme -74	vol 120
#grou	collision 40	evenement_climatique 75
#grow	bris_de_glace 163	degats_des_eaux 93	dommage_materiel -52	none -197
#guag	collision 60	none 74
#guar	collision 52	incendie 81	none -48	vol 51
#gue>	none -93	vandalisme 159
#gues	blessure 61	collision 49	degats_des_eaux 43	none -42
#guis	incendie 93	vandalisme 83	vol -90
#gust	blessure -49	bris_de_glace -59	collision -90	dommage_materiel -78	evenement_climatique 155	none -80	vandalisme 143	vol -83
#gutt	bris_de_glace -59	collision -70	degats_des_eaux 198	none -73
#guy>	collision 110
#had>	autre 62	none -46
#hail	evenement_climatique 171	none -49	vandalisme -40
#hain	none -59	vandalisme 57	vol 138
#hair	blessure 59	collision -74	dommage_materiel -45	none -49	vandalisme 67	vol 97
#hake	collision 56	vol 48
#haki	collision 51
#hale	evenement_climatique 64	incendie 58
#half	evenement_climatique 44
#hall	degats_des_eaux 94	none -59
#hamd	blessure -45	bris_de_glace -44	collision 262	none -54
#hamm	blessure 92	bris_de_glace -113	collision -105	degats_des_eaux -41	evenement_climatique 50	none -65	vandalisme 204
#hams	vol 43
#han>	blessure -43	collision 194	evenement_climatique -57	incendie -40	vol 44
#hand	vol 46
#hang	none 41
#hank	none 80
#hap>	vol 119
#happ	autre 49
#harb	bris_de_glace -157	collision 105	dommage_materiel 200	evenement_climatique -84	incendie 72	none -109	vandalisme -50	vol -65
#hard	none 79
#hare	collision 118	degats_des_eaux 51	none -46
#harg	autre 210	blessure -49	collision -51	dommage_materiel 87	none -179	vol -55
#harm	degats_des_eaux 54	none -53
#harr	dommage_materiel -56	incendie 198
#has>	none -55
#hasi	dommage_materiel -54	vandalisme 140	vol -70
#hasn	collision -67	degats_des_eaux 115	dommage_materiel 62
#hat>	none 65
#hatt	bris_de_glace 215	none -40	vol -40
#haus	collision 164	incendie 79	none -75
#havi	evenement_climatique 56
#hbor	blessure 144	bris_de_glace -50	collision -56	degats_des_eaux 52	dommage_materiel -94	evenement_climatique 134	none -67	vandalisme -94	vol -43
#hbou	blessure 43	collision -41	none -47	vandalisme 43
#hear	autre 69	collision -45	vol 47
#heat	bris_de_glace 137	collision -65	degats_des_eaux 60	incendie 57	none -70
#heav	evenement_climatique 96	incendie 66
#heck	autre 57	none 171	vandalisme -54
#hed>	none -49	vandalisme 51
#hedg	collision 95	incendie 91	none -49
#heel	none -51	vol 49
#heep	blessure 122	dommage_materiel 96	incendie -47	none -74	vol -49
#heer	none 153
#heft	autre 132	collision -67	none 40
#heir	blessure 82	collision -42	none -47
#held	bris_de_glace -80	collision -58	vandalisme 88	vol 127
#helf	blessure -80	bris_de_glace 104	collision -46	degats_des_eaux -56	dommage_materiel 138	vandalisme -49	vol -43
#help	dommage_materiel 82
#hem>	none -79	vol 60
#hemi	bris_de_glace 162	collision 41	dommage_materiel -108
#hems	collision 83
#hen>	bris_de_glace 41	none -41
#hens	blessure -51	collision -88	evenement_climatique 56	incendie 64	none -64	vol 126
#her>	collision 42
#herm	bris_de_glace 92	collision 41	dommage_materiel 68	vandalisme -93
#hers	blessure -49	collision 80
#hes>	blessure 51	dommage_materiel -42	vol 81
#hest	collision 88
#heth	degats_des_eaux 56	evenement_climatique 53
#hewe	dommage_materiel 208	none -51
#hey>	none -41	vandalisme 57	vol 73
#hich	collision 71	none -67	vol -45
#hicl	collision 56
#hid>	evenement_climatique 209	incendie -68
#hief	collision -74	none -53	vandalisme 91	vol 142
#hier	collision 41	degats_des_eaux 141	dommage_materiel -46	incendie 65	none -67	vol -47
#high	blessure -41	dommage_materiel 63	evenement_climatique 72
#hild	blessure 70	none -50	vandalisme 61
#hile	none -45	vol 63
#hill	collision 138	degats_des_eaux 60	evenement_climatique 68	vandalisme -49	vol -63
#him>	none -56	vandalisme 136
#himn	dommage_materiel -44	evenement_climatique 132	incendie 117	vol -49
#hims	dommage_materiel -61	evenement_climatique -40	incendie 85	vandalisme 151	vol -116
#hin>	blessure 68
#hind	collision 46	incendie 80	none -50
#hine	collision -63	degats_des_eaux 62	dommage_materiel 96	vol 62
#hink	autre 79	none 50	vandalisme -48
#hip>	blessure 56	bris_de_glace 113	none -53
#hipl	blessure -45	collision 194	none -42
#hipp	dommage_materiel 130	none -48	vol -45
#hird	autre 64	blessure -42	collision -46	none 75
#hire	autre 107	blessure -41	none -99	vol 49
#his>	none -45
#hit>	collision 171	none -55
#hite	collision 42	dommage_materiel 88	none -61	vandalisme 46
#hive	degats_des_eaux 63	vol 71
#hob>	dommage_materiel 126	incendie 53	none -51
#hock	blessure 154	bris_de_glace -41	collision 40	degats_des_eaux 84	dommage_materiel -43	none -163	vol -77
#hoes	collision -50	degats_des_eaux 219
#hold	dommage_materiel 71	evenement_climatique 59
#hole	dommage_materiel 43	vandalisme 46
#holi	collision -43	none -58	vandalisme 108	vol 57
#home	blessure 46
#hone	collision -42	vol 125
#hood	blessure -40	incendie 93	vandalisme 117
#hook	bris_de_glace 196	collision -45	evenement_climatique -51	none -79	vandalisme -61
#hool	vandalisme 67
#hoos	incendie 80	vol 71
#hop>	collision -43	vandalisme 43	vol 51
#hopp	blessure 169	degats_des_eaux -47	dommage_materiel 75	none -73	vol -44
#hors	blessure 46	collision 121	dommage_materiel -43	incendie 69	none -68	vol -41
#hort	autre 225	collision -41	dommage_materiel 50	none -144	vandalisme -54	vol -50
#hose	degats_des_eaux 125	none -73	vandalisme 83
#hosp	blessure 164	none -74
#hot>	blessure 94	degats_des_eaux 55	incendie -119	none -43	vandalisme 72
#hote	autre 197	blessure 130	collision -83	none -142
#hoto	none 62	vandalisme 50
#houg	collision 197	none -52	vol -41
#houl	blessure 77
#hour	collision 70
#hous	collision -55	evenement_climatique 88	none -68	vol 85
#hout	collision 98
#how>	autre 61	none 91
#howe	bris_de_glace 130	degats_des_eaux 45
#hree	none -49
#hrew	dommage_materiel 164	none -70	vol -51
#hris	none -43	vol 126
#hroo	bris_de_glace 77	degats_des_eaux 115	none -44
#hrou	none -53
#hrow	blessure -44	collision -60	dommage_materiel -41	evenement_climatique 93	vandalisme 164	vol -46
#hru>	degats_des_eaux 53	dommage_materiel 59
#hrug	degats_des_eaux 55
#hter	blessure 77	dommage_materiel -41	none -52	vandalisme 63	vol 49
#htni	dommage_materiel -54	evenement_climatique 235
#hts>	autre 64	collision 64	none -80
#huma	degats_des_eaux 46	evenement_climatique 59	none 45
#humb	blessure 213	collision -85	degats_des_eaux 50	dommage_materiel -47	none -117	vandalisme -40	vol -54
#hund	collision -70	dommage_materiel 73	evenement_climatique 159	none -50
#hunt	collision 172	none -47
#hurc	autre 87	collision -53	vandalisme 68
#husb	blessure -55	vandalisme 84
#hut>	bris_de_glace 136	none -59	vandalisme -56	vol 67
#hutt	incendie -57	vandalisme 123
#hwas	degats_des_eaux 179
#hysi	autre 167	blessure -62	collision 41	dommage_materiel -50	none -119	vandalisme 82	vol -59
#iabl	blessure -43	collision 141
#iad>	autre 133	collision -50	none -63	vandalisme 89	vol -88
#ial>	collision -40	evenement_climatique 144	none -41	vol 41
#ian>	collision 49	none -42
#iano	dommage_materiel 169
#iara	blessure -42	bris_de_glace -67	collision -102	dommage_materiel 181	evenement_climatique 168	none -46	vol -46
#iat>	vol 88
#iato	degats_des_eaux 48	vol 88
#ible	none 115
#ibs>	blessure 57	dommage_materiel -41	vandalisme -42	vol 74
#icab	collision 68
#ical	collision 58	incendie 54	none -58
#icat	dommage_materiel 139
#ice>	none -57
#iced	bris_de_glace 130	degats_des_eaux 49	dommage_materiel -40	vandalisme -49
#icem	collision 107	none -42
#icen	collision 87
#icer	collision 74
#ich>	collision 69	none -62
#iche	collision 61
#icia	autre 73	collision -66	degats_des_eaux -40	dommage_materiel -55	none -131	vandalisme -41	vol 202
#icit	degats_des_eaux 78	incendie 61
#ick>	none -45	vandalisme 93
#icke	bris_de_glace 56	none -52	vandalisme 51
#icki	blessure 62	bris_de_glace 260	collision -69	degats_des_eaux -59	dommage_materiel -52	none -52	vol -41
#icks	collision -50	evenement_climatique 85	incendie -79	none -103	vandalisme -76	vol 264
#icku	blessure -41	collision 176	dommage_materiel -47	incendie -49	vol 52
#icle	collision 56
#ictu	collision -66	dommage_materiel 86
#icul	bris_de_glace 81	collision 41	degats_des_eaux -45
#icy>	autre 160	blessure 119	collision -60	degats_des_eaux -67	dommage_materiel -42	vandalisme -41	vol -51
#icyc	blessure -40	collision 74	vol 112
#iday	none 61
#idde	blessure -55	collision 104	degats_des_eaux 50
#ide>	none -48
#ided	degats_des_eaux 84	dommage_materiel 105	none -58	vol -41
#iden	none -46
#ider	bris_de_glace 56	collision 59
#ides	vandalisme 107
#idge	vandalisme 40
#idic	bris_de_glace 103	degats_des_eaux -52	none 44
#idin	blessure -53	bris_de_glace 217	collision -43	dommage_materiel -76	evenement_climatique -42	incendie 143	none -206	vandalisme -75	vol -75
#idio	incendie 51	vandalisme 95	vol -41
#idn>	collision 71	dommage_materiel -40	vandalisme 49
#idni	bris_de_glace 132	collision -50	degats_des_eaux -91	dommage_materiel -43	incendie 77	vol -86
#idnt	collision 204	none -84
#idor	degats_des_eaux 148
#ids>	autre 170	none -125	vandalisme 99
#idth	dommage_materiel 130
#iece	dommage_materiel 146	none -55	vandalisme 44	vol -61
#ied>	vol 49
#ief>	collision -64	none -45	vandalisme 78	vol 122
#ield	collision -64	dommage_materiel -71	evenement_climatique 105	incendie 74	none -72	vandalisme 50
#iend	autre 60	collision -53	dommage_materiel 138	none -92	vandalisme 62	vol -72
#ient	collision 73	dommage_materiel 67
#ier>	blessure 98	degats_des_eaux 42	dommage_materiel -45	none -56	vol -45
#iers	collision -48	incendie 135	none -49	vol 41
#ies>	blessure 59	degats_des_eaux 45	none -48	vandalisme 40
#iese	collision 82	none -48	vol 70
#iest	bris_de_glace 92	dommage_materiel -46	none 86	vol -50
#ieve	bris_de_glace -68	vandalisme -45	vol 171
#iff>	blessure 86	collision 98	none -44
#ifie	degats_des_eaux 241	dommage_materiel -49	none -112
#ifra	collision 149	none -45
#ift>	blessure -61	collision 138	evenement_climatique 41
#ifte	collision -40	evenement_climatique 61	vol 94
#iful	collision 77	vol 52
#igad	incendie 106
#igam	blessure 189	none -42
#igar	collision -58	dommage_materiel -44	incendie 153	vandalisme -41	vol 60
#igh>	blessure -47	dommage_materiel 86	evenement_climatique 88	incendie -58
#ighb	blessure 53	collision -42	none -49
#ign>	bris_de_glace 47	collision 128	none -48
#igne	collision 45
#igni	dommage_materiel 114	none -59	vol 63
#ika>	evenement_climatique 90	vandalisme 65
#ikes	blessure -47	bris_de_glace -50	dommage_materiel -86	none -174	vandalisme 141	vol -56
#ild>	blessure -44	collision 146	none -40
#ildi	dommage_materiel 103	none -60	vol 44
#ildr	blessure 98	collision -76	dommage_materiel -62	evenement_climatique 52	none -61	vandalisme 82	vol -46
#ile>	vol 63
#iled	vandalisme 58
#iler	collision 45	degats_des_eaux 88
#iles	degats_des_eaux 48	dommage_materiel 64	evenement_climatique 57	none -40
#ilet	collision -79	degats_des_eaux 273
#ilin	degats_des_eaux 119
#ilit	blessure -64	degats_des_eaux 113
#ilk>	collision -115	dommage_materiel 246	evenement_climatique 69	incendie -67	none -51	vandalisme -53	vol -45
#illa	collision 61	evenement_climatique 66	vol -46
#ille	collision 54
#illi	bris_de_glace 56	degats_des_eaux 49
#ils>	autre 74	collision 49	evenement_climatique 56	none -49
#ilst	bris_de_glace 68	evenement_climatique 68	none -47
#ily>	degats_des_eaux 42	incendie 58	vandalisme 40	vol -40
#imag	evenement_climatique 102
#imbe	collision -40	dommage_materiel 104	evenement_climatique 77	vol -43
#imbu	autre 177	collision -41
#ime>	vandalisme 44
#imed	blessure 196	bris_de_glace -128	collision -51	dommage_materiel -57	vandalisme -43	vol -80
#imne	dommage_materiel -44	evenement_climatique 132	incendie 117	vol -49
#imog	collision 52	dommage_materiel 66
#impa	bris_de_glace 70	collision 47
#impi	collision 128
#impl	autre 115
#ims>	autre 82	collision 70	degats_des_eaux -40	evenement_climatique 61	none -91
#imse	dommage_materiel -61	evenement_climatique -40	incendie 85	vandalisme 151	vol -116
#in2>	collision 52	dommage_materiel 56	evenement_climatique 45	none -43
#ina>	evenement_climatique -66	none -101	vandalisme 182	vol 99
#inat	degats_des_eaux 72	incendie 54
#ince	collision 95
#inch	collision -72	dommage_materiel 149	none -79	vol 40
#incl	vol 48
#ind>	evenement_climatique 65
#inde	dommage_materiel 67	none 72	vandalisme -52
#indl	autre 79	blessure -43	dommage_materiel 119	none -91
#indo	bris_de_glace 149	collision -51	dommage_materiel -41	none -59
#inds	bris_de_glace 135
#ine>	none -49
#ined	blessure -50	collision 84	degats_des_eaux 44	none -55
#ines	blessure 107	collision -120	dommage_materiel 55	none -82
#inet	bris_de_glace -62	collision -49	dommage_materiel -65	incendie 95	vandalisme 127
#info	incendie 46	none -43	vol 142
#inge	collision -42	incendie 56	vandalisme -40	vol 62
#ingi	collision 73	vol 46
#ingl	autre 229	collision 47	dommage_materiel -48	none -228	vandalisme -48	vol -45
#ings	blessure 165	collision -55	dommage_materiel -49	none -157	vol 73
#ingu	incendie 93	vandalisme 83	vol -90
#inha	incendie 123
#inic	autre 118	collision -77	dommage_materiel -44
#inin	autre 51	bris_de_glace 88	incendie 56	none -66	vol -60
#inis	dommage_materiel 78	incendie 49	none -81
#init	none 91
#inju	none -45
#ink>	autre 51
#inks	collision -44	degats_des_eaux -43	incendie 113	none -72	vandalisme 117	vol -44
#inne	collision -46	dommage_materiel 198
#ins>	incendie 48	none -44
#insi	bris_de_glace 96	dommage_materiel -40	none -53
#inst	blessure -41	bris_de_glace 92	degats_des_eaux -42
#int>	none -42	vandalisme 76	vol 80
#inta	collision 128	degats_des_eaux 76
#inte	blessure 49	bris_de_glace 143	none -82
#inti	blessure -48	collision -68	dommage_materiel 114	evenement_climatique -41	none -153	vandalisme -46	vol 205
#into	collision 63	none -63
#ints	evenement_climatique 56	vol 122
#inut	incendie 43
#inve	autre -68	blessure -48	bris_de_glace -43	collision -131	degats_des_eaux -74	dommage_materiel 63	evenement_climatique -68	incendie 314	none -218	vandalisme -63	vol -97
#invo	degats_des_eaux 44
#iole	collision 133	dommage_materiel -45	evenement_climatique -107	none -66	vandalisme 133
#ion>	none -75
#iona	collision 123
#ions	autre 80
#ipe>	degats_des_eaux 174
#iped	collision 212	none -77
#iper	bris_de_glace 52	none -47	vandalisme 213	vol -111
#ipho	none -59	vol 222
#ipla	blessure -45	collision 194	none -42
#ippe	dommage_materiel 41	none -45
#ippi	degats_des_eaux 127
#ips>	collision 41	evenement_climatique 45	incendie 93	none -51
#ipt>	vol 82
#ique	bris_de_glace -61	dommage_materiel 224	none -61
#ira>	autre 98	collision 49	none -41
#irba	collision 129
#irca	blessure 90	collision -129	degats_des_eaux -40	dommage_materiel -42	evenement_climatique 44	incendie 159	none -42
#ircu	dommage_materiel 189	incendie -41	none -46
#ird>	autre 58	collision -47	none 64
#irdr	blessure 195	collision -88	degats_des_eaux 77	dommage_materiel -78	none -66	vol -51
#ire>	incendie 181	none -44
#irec	vandalisme 122
#ired	autre 60	collision -77	degats_des_eaux 167	none -76
#irem	incendie 129
#irha	vol 43
#irin	collision 61	degats_des_eaux 64
#irl>	blessure -71	bris_de_glace 99	collision 92	none -44
#irli	autre 96	blessure 78	collision -47	none -71
#irm>	bris_de_glace 53	collision 43	degats_des_eaux 178	evenement_climatique -62	none -96
#iron	bris_de_glace -109	collision 64	dommage_materiel 164	none -70
#irpo	dommage_materiel 72	vol 84
#irro	collision 63	dommage_materiel 102	none -57
#irs>	collision -43	degats_des_eaux 85
#irst	degats_des_eaux 99	none 47	vandalisme -42
#irth	collision 100	incendie 55
#irty	collision 96	degats_des_eaux 91
#irwe	bris_de_glace -45	collision -72	degats_des_eaux 194	dommage_materiel 112	none -106
#isco	autre -48	blessure 177	collision -80	degats_des_eaux 82	dommage_materiel -51	none -102
#ise>	none -125	vandalisme 88
#ised	collision 51	vol 41
#iser	collision -44	degats_des_eaux 90	dommage_materiel -58	none 148	vol -44
#ises	bris_de_glace -43	collision 93	degats_des_eaux 65	none -64	vol 75
#ish>	none -48
#ishe	dommage_materiel 43	none -54
#ishw	degats_des_eaux 179
#isin	bris_de_glace 247	collision -128	degats_des_eaux 123	dommage_materiel -49	none -152	vol -66
#isio	dommage_materiel 143
#isju	collision 133
#isla	autre 228	none -49	vandalisme -54	vol -108
#isn>	bris_de_glace 40	collision -81	vandalisme -64	vol 93
#ispu	autre 129	blessure -49	dommage_materiel -100	none -56	vandalisme 100
#issa	bris_de_glace -45	vol 121
#isse	blessure 83	dommage_materiel 65	none -93	vandalisme -51	vol 48
#issi	dommage_materiel -50	none -102	vandalisme 156	vol 63
#ist>	none -58	vandalisme 46
#ista	collision 111	degats_des_eaux -40	dommage_materiel -44	incendie 41	none -55	vandalisme 102	vol -132
#iste	blessure 57	dommage_materiel 42	none -84
#istr	blessure -63	collision 73	dommage_materiel 121	incendie 89	none -47	vol -88
#ists	collision 87	incendie 81	none -48	vandalisme -41
#ital	blessure 115	none -61
#itca	autre 110	none -84
#ite>	collision 59	none -60	vandalisme 52
#itel	none 117
#iter	incendie 88	vandalisme 67
#ithe	collision 64
#ithi	incendie 45
#itho	collision 103
#iti>	none -52	vandalisme 184	vol -41
#itin	autre 50
#itio	degats_des_eaux 125	none -40	vol 119
#itre	degats_des_eaux 138	none -54
#its>	bris_de_glace 73	none -52
#itse	bris_de_glace 88	incendie 40	none -72	vol 47
#itte	evenement_climatique 83	none -52	vol 65
#itti	blessure 65	collision -52	degats_des_eaux 41
#ittl	bris_de_glace 55	collision 76	none -49
#itur	dommage_materiel -49	none -41	vol 122
#ity>	degats_des_eaux 56	none -43	vol 68
#ium>	autre 211	degats_des_eaux 80	dommage_materiel -44	none -163	vandalisme 49	vol -77
#ived	evenement_climatique 42
#iven	collision 56	evenement_climatique 47
#ives	autre 76	degats_des_eaux 78	dommage_materiel 71	none -116	vandalisme -54
#ivin	blessure 82	bris_de_glace 47	collision 44	dommage_materiel -51	none -44
#ize>	bris_de_glace 60	degats_des_eaux 82	dommage_materiel -45	none -81
#jack	bris_de_glace -53	none -41	vandalisme -78	vol 238
#jama	collision 62	incendie 79	vol -42
#janu	autre 144	none -101
#jemm	vol 67
#jewe	vol 172
#job>	collision 65	dommage_materiel -41	none -139	vandalisme -49	vol 199
#join	degats_des_eaux 98
#joke	degats_des_eaux 66	dommage_materiel -41	none 126
#judg	collision 128
#jump	collision 72	incendie 50	none -40
#junc	collision 157
#june	none 92
#jure	incendie 73
#jury	autre 117	evenement_climatique 93	none -98
#kang	blessure 73	collision 133	dommage_materiel -42	incendie 52	none -84
#kaya	collision 96	evenement_climatique -89	vol 63
#kech	collision -93	dommage_materiel 117	none -50	vol 107
#ked>	none -49
#keep	degats_des_eaux 47	none -42	vandalisme -53
#ken>	none -47	vol 54
#keni	collision -41	none -65	vandalisme 145	vol -77
#kept	degats_des_eaux 94
#ker>	blessure 64	collision -55	degats_des_eaux 46	none -61	vandalisme -48
#kerb	collision 232	none -53
#kers	autre -64	bris_de_glace -54	collision -67	none -109	vol 189
#kery	degats_des_eaux 98
#kes>	blessure -45	bris_de_glace -45	collision -61	dommage_materiel -97	evenement_climatique -42	incendie 112	none -140	vandalisme 290	vol -81
#ket>	bris_de_glace -41	dommage_materiel 66	none -49	vandalisme -41
#kets	bris_de_glace 110	dommage_materiel -109
#key>	blessure 49	bris_de_glace 109	collision -85	evenement_climatique -43	incendie 55	none -91	vandalisme 78	vol -43
#keye	collision -40	none -61	vandalisme 238	vol -55
#keys	autre 205	none -63	vol 54
#kick	bris_de_glace 58	none -61	vandalisme 132
#kid>	collision -44	dommage_materiel 303	none -213	vandalisme -92
#kidd	blessure -79	collision 182	degats_des_eaux 71	none -43
#kids	vandalisme 129
#kill	collision 76	degats_des_eaux -89	dommage_materiel 107	none -44
#kily	collision -60	none 59	vandalisme 52	vol -84
#kin>	collision -77	dommage_materiel 97
#kind	blessure -43	collision 54	dommage_materiel 97
#king	collision 77
#kitc	degats_des_eaux 64	incendie 75	none -44
#kle>	blessure 135	none -56
#knee	blessure 151	dommage_materiel -66	evenement_climatique 57	none -42
#knes	blessure 81	collision 45
#knif	bris_de_glace -51	collision -65	dommage_materiel -46	none -80	vandalisme 249	vol -146
#knoc	dommage_materiel 129
#know	autre 160	collision -69	dommage_materiel -57	none -62	vandalisme 71
#ksac	bris_de_glace -58	collision -83	dommage_materiel 105	vandalisme -44	vol 149
#ksho	incendie 134
#ktop	collision -55	dommage_materiel 143	incendie 52	vol -43
#kup>	collision 145	degats_des_eaux 76	dommage_materiel -44	incendie -45	none -49
#kyli	bris_de_glace 142	collision -89	degats_des_eaux 123	none -69	vandalisme -46	vol -52
#lace	blessure 66	collision -49	dommage_materiel 64	none -47
#lack	incendie 118
#lad>	blessure 139	collision -45	vol -44
#ladd	blessure 119	collision -48	dommage_materiel 51	none -56
#lads	dommage_materiel -41	vol 196
#lady	collision 82
#lage	collision 89	vandalisme 52	vol -58
#lah>	blessure 90	bris_de_glace -50	collision 194	dommage_materiel -74	none -129	vandalisme -40
#laid	autre 195	none -45	vandalisme -46
#laim	autre 62	bris_de_glace -66	none 127
#lain	vandalisme 72	vol 87
#lame	incendie 232	vol -44
#lami	collision 123	degats_des_eaux 80	dommage_materiel -59	vol -45
#lamm	bris_de_glace 80	dommage_materiel -50	evenement_climatique 63	none -70
#lamp	collision 92	none -53	vol -42
#lanc	autre 44	collision 55
#land	collision -56	evenement_climatique 51	none -74
#lane	collision 122	none -57
#lang	collision 60	none 74
#lank	collision 47	incendie 126
#laps	collision 73	evenement_climatique 108
#lapt	collision -43	dommage_materiel 150	none -77	vol 104
#lar>	degats_des_eaux 63	evenement_climatique 65	none -41
#larb	blessure 109	collision 44
#lard	collision 220	none -65
#lare	evenement_climatique 71	none -79	vol 95
#larg	bris_de_glace 75	collision 154	evenement_climatique -49	vandalisme -41	vol -60
#larm	collision -47	evenement_climatique 78	vol 53
#lars	vol 76
#lary	bris_de_glace 142	collision -78	dommage_materiel -42	none 128	vol -76
#lash	dommage_materiel 56	evenement_climatique 42	none -54
#lass	bris_de_glace 168	collision -45
#last	none 43
#lat>	degats_des_eaux 43	incendie 56	none -53	vol 42
#late	collision 45	vol 52
#lati	autre 83	collision -49	incendie 85	vandalisme -51	vol 51
#latm	dommage_materiel 119	incendie 50	none -43
#laug	incendie 75	none -53	vol 111
#laun	degats_des_eaux 95	incendie 56
#law>	bris_de_glace -75	collision 41	dommage_materiel 42	none -71	vandalisme 145	vol -48
#lay>	blessure -62	bris_de_glace 58	dommage_materiel 79
#laze	bris_de_glace 83	collision -58	incendie 176	none -63
#lbow	blessure 109	degats_des_eaux 52	vandalisme -80
#lcon	collision -55	incendie 70	vandalisme 69	vol 42
#lded	collision 57	degats_des_eaux 90
#lder	blessure 92	collision -47	dommage_materiel 88	none -47
#ldin	dommage_materiel 63	none -50
#ldn>	collision 90
#ldnt	collision 63	vol 59
#ldre	blessure 98	collision -76	dommage_materiel -62	evenement_climatique 52	none -61	vandalisme 82	vol -46
#lds>	incendie 55	vandalisme 75	vol -50
#lead	incendie 49	vandalisme -55	vol 110
#leag	collision -48	none 130	vol 91
#leak	degats_des_eaux 155
#lean	bris_de_glace 47	dommage_materiel 47	none -42
#lear	collision 50	dommage_materiel 55	none -75	vol 79
#leas	none 64
#leat	bris_de_glace -75	collision -67	dommage_materiel 229	evenement_climatique -44	none -84	vandalisme -46
#leav	dommage_materiel -41	vol 184
#leba	collision 139
#lect	collision -47	incendie 90	vol -41
#led>	none -43
#leed	none -78	vol 138
#leep	collision -59	degats_des_eaux 93	dommage_materiel -44	vol 80
#left	none -81	vol 52
#leg>	blessure 132	none -57
#legs	blessure 164	bris_de_glace 47	collision -47	none -66	vandalisme -65
#lema	collision 135
#len>	none -53	vol 114
#leng	bris_de_glace 194	collision -46	evenement_climatique 42	incendie -43	none -71	vandalisme -56	vol -46
#lens	blessure -65	bris_de_glace 60	collision -78	dommage_materiel 177	none -43	vandalisme -43
#lent	collision 108	dommage_materiel -43	none 136
#leph	blessure -58	collision -55	dommage_materiel -91	evenement_climatique 61	none -44	vandalisme -67	vol 186
#lept	incendie 101	none -44
#ler>	collision 64	degats_des_eaux 40	dommage_materiel 40
#lery	collision -42	dommage_materiel 106	vol 106
#les>	collision -46	dommage_materiel 46	none -68	vandalisme 55
#less	collision 52	dommage_materiel 135	vandalisme -46
#let>	dommage_materiel 77	vandalisme 63
#lete	collision 58
#lett	degats_des_eaux 55	dommage_materiel -40	incendie -64	none -59	vandalisme 170	vol -64
#leve	autre 82	evenement_climatique 57	none -70
#levi	bris_de_glace -70	collision -65	dommage_materiel 206	none -102	vandalisme -42	vol 68
#lew>	bris_de_glace 43	evenement_climatique 129
#ley>	blessure -41	collision -74	dommage_materiel 93	evenement_climatique 110
#lice	none -58	vandalisme 45
#licy	autre 160	blessure 119	collision -60	degats_des_eaux -67	dommage_materiel -42	vandalisme -41	vol -51
#lid>	collision 47	dommage_materiel 87	evenement_climatique -46	none -40	vandalisme 48	vol -43
#lida	collision -43	none -58	vandalisme 108	vol 57
#lie>	collision 83	incendie 80
#lien	collision 73	dommage_materiel 67
#lier	bris_de_glace 179	evenement_climatique -45	vandalisme -47	vol -56
#liev	bris_de_glace -80	collision 70	none 44	vol 121
#life	collision -75	dommage_materiel 145	incendie 41	vandalisme -40	vol 53
#lift	evenement_climatique 60	vol 76
#liga	blessure 189	none -42
#ligh	collision 43	none -53
#like	vol -40
#limb	blessure -48	collision -41	degats_des_eaux -41	dommage_materiel 133	evenement_climatique 106	vandalisme -42	vol -49
#limo	collision 52	dommage_materiel 66
#limp	collision 128
#lin>	autre 117	blessure -43	degats_des_eaux 50	dommage_materiel 51	none -88	vol -43
#line	autre 48	blessure 48	none -58
#ling	degats_des_eaux 91
#lini	autre 110	collision -71	dommage_materiel -40	incendie 62	vol -69
#lint	blessure 99	bris_de_glace 96	dommage_materiel -57	none -93	vandalisme -49	vol -60
#lio>	collision 102
#lip>	blessure 95	bris_de_glace -48	collision 146	none -40
#lipp	degats_des_eaux 46
#lise	incendie 72
#lish	autre 80	collision 97
#list	incendie 68
#lit>	bris_de_glace 97
#lite	dommage_materiel -46	vol 71
#litr	degats_des_eaux 138	none -54
#litt	blessure 76	none -54	vandalisme -41
#lity	blessure -64	degats_des_eaux 113
#live	dommage_materiel 101	none -90	vol -49
#livi	bris_de_glace 114	collision -50	degats_des_eaux 79	dommage_materiel -45	none -64
#lked	bris_de_glace 77	none -64	vol 71
#lkin	blessure -41	collision 123	none 50
#lla>	collision -53	degats_des_eaux 111	dommage_materiel -46	evenement_climatique 170	vandalisme -42	vol -48
#llag	collision 89	vandalisme 52	vol -58
#llah	blessure -45	bris_de_glace -44	collision 262	none -54
#llap	evenement_climatique 142
#llar	collision 64	degats_des_eaux 55	none -50
#lle>	bris_de_glace -81	collision 92	dommage_materiel -40	none -69	vandalisme -56	vol 177
#llea	collision -48	none 130	vol 91
#lled	dommage_materiel 47	none -50
#llen	blessure 65	bris_de_glace 109	none -45	vol -44
#ller	blessure 122	dommage_materiel 51	none -99	vol 75
#llet	collision -46	none -51	vol 163
#lley	blessure -41	collision -74	dommage_materiel 93	evenement_climatique 110
#llin	collision 45	degats_des_eaux 50
#llo>	none 45
#llow	blessure 83	collision -49
#lls>	autre 41	bris_de_glace -51	evenement_climatique 110	none -66
#lly>	collision 40	dommage_materiel 42	vandalisme 40
#load	collision -116	dommage_materiel -51	vol 191
#loat	collision -44	degats_des_eaux 76	evenement_climatique 148	none -63
#lobb	collision 96	dommage_materiel -47	evenement_climatique -40	none -110	vandalisme 109	vol 77
#lock	none -64	vol 71
#lode	bris_de_glace 175	degats_des_eaux -47	incendie 59	none -78	vandalisme -46
#lodg	blessure 69	collision -45	vandalisme 118
#loft	degats_des_eaux 80
#log>	blessure 210	bris_de_glace -61	collision -87	dommage_materiel -45	none -42
#logi	autre 104	blessure 86	none -58
#loke	incendie -73	none -48	vandalisme 230
#lol>	collision 129	none -76	vol 53
#lon>	blessure 124	degats_des_eaux 82	none -111
#lone	collision -44	dommage_materiel 111	none -41	vandalisme -70
#long	vol -60
#loo>	bris_de_glace -42	collision -63	degats_des_eaux 92	dommage_materiel 80	none -91	vandalisme -58	vol 72
#lood	autre -47	blessure -53	dommage_materiel -55	evenement_climatique 160	none 76
#look	collision 72	none 44
#loor	collision -44	degats_des_eaux 94	dommage_materiel 49	none -44
#loos	blessure 105	degats_des_eaux 124	dommage_materiel -63	none -49	vol -72
#lope	bris_de_glace 87	collision 49	none -74
#lord	autre 93	collision -80	degats_des_eaux 42	dommage_materiel 106	none -92	vandalisme -52
#lori	collision 85	none -46
#lorr	bris_de_glace 40	none -44	vol 54
#lose	blessure 48	dommage_materiel -46
#lost	autre 110	bris_de_glace -47	evenement_climatique 41
#lot>	collision 61	dommage_materiel 41
#loud	collision -46	degats_des_eaux -42	dommage_materiel 79	evenement_climatique 188	vol -49
#loug	collision 139
#loun	bris_de_glace 110	degats_des_eaux 59	none -41
#lour	autre -45	blessure -61	bris_de_glace -131	collision -146	degats_des_eaux -59	dommage_materiel -69	evenement_climatique 101	none -48	vandalisme -56	vol 295
#lous	bris_de_glace 90	degats_des_eaux -44	vol 59
#love	dommage_materiel 84
#low>	degats_des_eaux 117
#lowe	collision -42	dommage_materiel 146	incendie -48	none -68
#lowi	evenement_climatique 81	none 94	vol -103
#lown	bris_de_glace -43	collision 111	evenement_climatique 67	none -76	vandalisme 65
#lped	collision 99	none -44
#lrea	collision 116	dommage_materiel -42	incendie 60	none -50	vol 45
#lrig	bris_de_glace -61	collision 40	dommage_materiel 162
#lse>	blessure 42	dommage_materiel -40	none 45
#lso>	collision 50	incendie 66
#lsto	bris_de_glace 74	evenement_climatique 77	none -51
#lted	incendie 183
#lter	evenement_climatique 117
#lth>	collision 125	none -146	vandalisme 109	vol -63
#ltie	collision 85
#lts>	collision 113
#lub>	blessure 141	collision -90	dommage_materiel -40	evenement_climatique 76	none -100	vandalisme -51	vol 60
#luck	collision 44	none 47	vol -73
#lude	dommage_materiel -41	vandalisme 104
#ludi	evenement_climatique 79	vol 65
#lue>	vandalisme 112	vol -47
#lumb	degats_des_eaux 151
#lump	blessure -149	bris_de_glace -75	collision -70	degats_des_eaux 185	dommage_materiel 143	evenement_climatique -45
#lunc	evenement_climatique 60
#lute	none 43	vandalisme 45
#lve>	degats_des_eaux 69	none -61	vol 130
#lved	collision 104
#lves	incendie 90
#lvo>	vol 72
#lway	collision 93	degats_des_eaux 120	evenement_climatique -85	none -66
#lyin	collision 93	none -59	vandalisme 137
#lyon	collision -40	none -61	vandalisme -48	vol 156
#lyse	blessure -94	collision 84	incendie -60	none -42	vandalisme -72	vol 154
#lyti	vol 145
#mach	degats_des_eaux 64	dommage_materiel 52	vol 64
#macy	autre 193	none -111
#mada	blessure 119	collision -48	degats_des_eaux 79	dommage_materiel -45
#made	vandalisme 52	vol 122
#mage	collision 58	evenement_climatique 56
#magi	evenement_climatique 102
#mail	autre 157	none -97
#main	bris_de_glace 91	degats_des_eaux 61	none -57
#make	blessure 40	degats_des_eaux 50	dommage_materiel -55	incendie 91
#mall	bris_de_glace 156	dommage_materiel -54	none -92
#man>	collision 57	vol 44
#mana	blessure 106	collision -69	dommage_materiel 86
#mans	degats_des_eaux 89	evenement_climatique 93	none -52
#marc	dommage_materiel 43
#mark	collision 40	dommage_materiel 48	none -40
#marr	collision -93	dommage_materiel 117	none -50	vol 107
#mas>	collision 45	incendie 56
#mash	dommage_materiel 47	incendie -44	none -43	vandalisme 144
#mast	autre -56	blessure 100	dommage_materiel -59	evenement_climatique 85	none -66
#matc	collision -44	none 109	vandalisme 61
#mate	dommage_materiel 80	none -45
#matt	blessure 80	collision -62	vol 86
#may>	autre 119	blessure 92	bris_de_glace -45	collision -100	dommage_materiel -41	none 44	vol -67
#mayb	bris_de_glace 122	none 55
#mbed	blessure -43	dommage_materiel 105	evenement_climatique 77	vol -43
#mble	incendie 140
#mbul	collision 72
#mbur	autre 177	collision -41
#mean	autre -51	bris_de_glace -92	degats_des_eaux 76	dommage_materiel -77	none 71	vandalisme 150	vol -42
#mebo	vandalisme 114
#med>	dommage_materiel 47	none -60
#medi	degats_des_eaux -52	evenement_climatique 75	none -82	vandalisme 67	vol 92
#mekn	blessure 81	collision 45
#mell	degats_des_eaux 102	incendie 52
#melt	incendie 188
#memb	none 86
#men>	incendie 95	vol 76
#meon	vandalisme 52	vol 85
#mer>	autre 148	bris_de_glace -80	collision -107	none -51	vandalisme 134
#mera	dommage_materiel 110	none -56	vandalisme -45	vol 171
#merc	collision 80	vol 50
#meri	vol 62
#mes>	none -47
#mess	dommage_materiel 40	none 55
#met>	blessure -59	bris_de_glace -61	collision 171	dommage_materiel 88	none -47	vandalisme -57	vol 43
#meta	collision 126	none -63
#mete	collision -47	dommage_materiel -48	evenement_climatique 53	none -57	vandalisme 63	vol 51
#meth	autre 43	blessure -45	bris_de_glace -55	degats_des_eaux 44	dommage_materiel -44	evenement_climatique 76	none -53	vandalisme -40	vol 46
#meti	none 98	vol -40
#metr	evenement_climatique 85	vol 41
#mewh	autre 140	evenement_climatique -80	none -42	vandalisme 87	vol -100
#miab	blessure -43	collision 141
#mic>	bris_de_glace 232	collision -60	none -48	vandalisme -40
#mica	collision 68
#micr	collision 189	dommage_materiel -102	incendie 176	none -142	vandalisme -78	vol -59
#midn	bris_de_glace 132	collision -50	degats_des_eaux -91	dommage_materiel -43	incendie 77	vol -86
#mied	vol 67
#mile	none -78	vol 157
#milk	collision -127	dommage_materiel 189	evenement_climatique 137	incendie -55	none -48	vandalisme -46	vol -47
#mill	blessure -59	bris_de_glace 145	collision -105	degats_des_eaux 65	dommage_materiel -75	evenement_climatique 134	none -67	vandalisme -49	vol -53
#mily	bris_de_glace -52	incendie 129	none -78	vandalisme 57	vol -41
#mind	none 137
#mine	collision 56	dommage_materiel -47
#ming	degats_des_eaux 71
#mirr	collision 63	dommage_materiel 102	none -57
#mise	collision 60	vol 81
#misj	collision 133
#misl	autre 228	none -49	vandalisme -54	vol -108
#miss	blessure 77	collision -53	none -60	vol 71
#mist	bris_de_glace 109	dommage_materiel -88	vandalisme 99	vol -77
#mits	collision 44
#mmed	bris_de_glace 41	degats_des_eaux -45	evenement_climatique 143	none -62
#mmer	autre 194	bris_de_glace -115	collision -137	none -93	vandalisme 202
#mmie	vol 67
#mmis	bris_de_glace -45	vol 121
#mney	dommage_materiel -44	evenement_climatique 132	incendie 117	vol -49
#mobi	collision 53	evenement_climatique 48
#moge	collision 52	dommage_materiel 66
#moke	incendie 190
#mond	none 50
#mone	autre 97	dommage_materiel -44	incendie 72	vandalisme -41
#mons	collision 166	none -73	vandalisme 40
#mont	autre 141	blessure 51	collision -59	degats_des_eaux 42	dommage_materiel -48	vandalisme -44
#moor	collision -167	degats_des_eaux -53	dommage_materiel -70	evenement_climatique 245	none -92	vandalisme 118	vol -81
#mope	vandalisme 103
#more	blessure 45	collision -49	incendie 50	none -71	vol 113
#morr	autre -72	none 86	vol 102
#mort	collision 145
#moth	autre 49	dommage_materiel 56	none -78	vandalisme -40	vol 52
#moto	collision 45	none -46
#moul	blessure -58	degats_des_eaux 147	dommage_materiel -65	incendie 102	none -51
#mour	degats_des_eaux 152	vol 60
#mova	blessure -45	dommage_materiel 140	none -66	vol 93
#move	dommage_materiel 102	evenement_climatique 141	none -50
#movi	autre 107	collision -49	none -72
#mowe	bris_de_glace 127	incendie 112	vandalisme -66
#mpac	bris_de_glace 70	collision 47
#mped	collision 73	none -57	vandalisme 62
#mper	collision 111
#mpie	incendie 177	vol -77
#mpin	blessure -71	collision 78	incendie 146
#mpla	vandalisme 88	vol 105
#mple	collision 56
#mply	autre 149	none -42
#mpol	blessure 196	bris_de_glace -49	collision -133	dommage_materiel -66	evenement_climatique 167	none -92	vol -85
#mpsi	collision 45	incendie 47
#mpte	autre 52	collision 71	none -93	vol 123
#mpti	collision -68	dommage_materiel 53	vol 117
#mpty	degats_des_eaux -40	dommage_materiel -61	incendie -44	none -74	vandalisme 50	vol 150
#mput	autre -69	blessure -41	bris_de_glace -48	collision -104	degats_des_eaux -52	dommage_materiel 272	evenement_climatique -50	incendie -51	none -94	vandalisme 42	vol -138
#mrs>	degats_des_eaux 73
#msel	dommage_materiel -47	incendie 59	vandalisme 119	vol -64
#much	collision 45	none 50	vandalisme 57
#mud>	degats_des_eaux -46	dommage_materiel -131	evenement_climatique 320	vol -54
#mug>	bris_de_glace 70	collision -105	dommage_materiel 114	none -68	vandalisme -48	vol 76
#mum>	collision 57
#must	bris_de_glace 76	vol 70
#myse	blessure 93	collision 58	dommage_materiel -49	none -82	vandalisme 58	vol -69
#nage	autre 92	blessure 59	collision -66	dommage_materiel 57	none -78
#nail	collision -55	degats_des_eaux 124	dommage_materiel -69	evenement_climatique 92	vandalisme 61	vol -42
#nal>	bris_de_glace -140	degats_des_eaux 43	dommage_materiel 238	evenement_climatique -47	none -84
#name	blessure 59	collision -49	vol 105
#nant	autre 86	collision -43	degats_des_eaux 57	dommage_materiel -41	incendie 59	none -69	vol 46
#napp	blessure -43	collision -41	dommage_materiel 191	none -45
#narr	bris_de_glace -63	collision 251	dommage_materiel -102	none -114	vandalisme -59	vol -48
#nary	collision 54
#nast	blessure -40	collision -51	dommage_materiel -42	incendie 164	none -49	vol 50
#nate	degats_des_eaux 46
#naul	collision 60	evenement_climatique 73
#nav>	none -44	vandalisme -61	vol 204
#nca>	autre 81	collision 62	none -58
#nce>	collision 47
#ncel	autre 203	collision -48
#ncer	autre 129	collision 86	none -82
#nch>	collision -41
#nche	bris_de_glace -66	collision -79	degats_des_eaux 52	vandalisme -49	vol 232
#ncle	blessure -81	bris_de_glace -115	collision -61	dommage_materiel 129	evenement_climatique 118	incendie -45	vandalisme -90	vol -70
#nclu	vol 48
#ncre	collision 161	none -50
#ncti	collision 157
#nda>	bris_de_glace 58	collision -55	dommage_materiel 112	none -40
#ndab	bris_de_glace -83	collision 95	dommage_materiel 139	none -46
#ndag	bris_de_glace 137	collision -49	dommage_materiel -131	evenement_climatique 82	incendie 55	vandalisme -64
#ndar	vol 47
#nday	none 49
#ndba	collision -76	dommage_materiel 44	none -40	vol 173
#ndbr	collision 301	degats_des_eaux -74	none -76
#nded	autre 56	collision 47	none -81
#nder	none -42
#ndic	degats_des_eaux 90
#ndin	collision -44	none -41	vol 114
#ndle	dommage_materiel 77	incendie 82	none -52
#ndlo	autre 97	collision -92	degats_des_eaux 52	dommage_materiel 82	none -102	vandalisme -61
#ndly	autre 84	blessure -53	collision 40	dommage_materiel 127	none -112	vol -48
#ndmo	collision -76	dommage_materiel 160	none -44	vandalisme -46	vol 53
#ndoo	degats_des_eaux 121	evenement_climatique 75	none -65
#ndow	bris_de_glace 169	collision -52	dommage_materiel -42	none -58
#ndre	blessure -43	dommage_materiel 136	none -51	vol 59
#nds>	autre 48
#ndsc	bris_de_glace 130
#nduc	blessure -47	bris_de_glace -106	collision 188	dommage_materiel 147	none -51	vandalisme -53
#ndwi	collision 53	vol 95
#near	collision 126
#neat	blessure -45	bris_de_glace 64	degats_des_eaux 60	dommage_materiel -51	none -67	vandalisme 90
#neck	blessure 71	collision 44	evenement_climatique -43	incendie -48	none -50
#necy	collision -41	dommage_materiel 119	none -53
#ned>	collision 41
#nee>	blessure 126	dommage_materiel -72	evenement_climatique 74	none -45
#need	autre 40
#neig	blessure 53	collision -42	none -49
#neit	none 85
#nel>	bris_de_glace 42	collision 103	evenement_climatique 83	none -57	vol -45
#nent	autre -92	collision 68	dommage_materiel 110	evenement_climatique 65	incendie -44	none -71	vandalisme -44
#ner>	degats_des_eaux 51	dommage_materiel 53	none -44
#nera	collision -73	dommage_materiel 76	evenement_climatique 139	incendie -53	none -48
#ners	collision -55	degats_des_eaux 92	incendie 61
#nes>	blessure 81	none -49	vol -40
#ness	autre -61	collision 111
#nest	collision -64	dommage_materiel -42	evenement_climatique 51	none 115	vol -45
#net>	evenement_climatique 50	none -46	vandalisme 111
#neve	none 78
#new>	dommage_materiel 108	none -67	vol -53
#news	evenement_climatique 55
#next	bris_de_glace 48	collision -41	evenement_climatique 44
#ney>	autre 55	dommage_materiel -42	evenement_climatique 55	incendie 61
#nfor	vol 103
#ngag	dommage_materiel -56	evenement_climatique 80	vol 100
#nge>	bris_de_glace 142	dommage_materiel -54	vandalisme -46
#nged	incendie 47
#nger	none -59	vandalisme 72
#ngie	autre 175	none -57	vol -52
#ngin	degats_des_eaux 53	none -64	vol 80
#ngli	autre 97
#ngs>	blessure 165	collision -55	dommage_materiel -49	none -157	vol 73
#ngua	collision 60	none 74
#ngui	incendie 93	vandalisme 83	vol -90
#nhal	incendie 123
#nhar	dommage_materiel 161	none -40	vandalisme -53
#nhou	bris_de_glace 48	collision -54	evenement_climatique 83	none -67	vol 70
#nhur	vandalisme 73	vol -64
#nia>	autre 385	blessure -154	bris_de_glace -55	collision -176	degats_des_eaux -58	dommage_materiel -90	evenement_climatique -63	incendie -71	none -372	vandalisme -67	vol 80
#nic>	autre 109	dommage_materiel -42	none -46
#nice	dommage_materiel 105	vandalisme -42
#nich	collision 61
#nick	bris_de_glace 82	none -46	vandalisme -47	vol 102
#nife	bris_de_glace -51	collision -65	dommage_materiel -46	none -80	vandalisme 249	vol -146
#nine	autre 141	blessure -56	none -46
#nish	dommage_materiel 58	none -57	vol 47
#nist	degats_des_eaux -63	dommage_materiel 280	evenement_climatique -52	none -103
#nit>	collision -42	none -64	vandalisme -44	vol 174
#nite	none 55	vandalisme 44
#nits	degats_des_eaux 90
#nitu	dommage_materiel -49	none -41	vol 122
#njur	none -45
#nked	autre 120	blessure -52	dommage_materiel -44	none -49	vandalisme -47	vol 139
#nket	incendie 169
#nkle	blessure 135	none -56
#nks>	vandalisme 43
#nlin	none -67	vol 124
#nly>	collision 61
#nne>	blessure -53	collision 286	dommage_materiel -44	none -79
#nnec	dommage_materiel 101
#nned	bris_de_glace 107	collision -71	degats_des_eaux -68	dommage_materiel 142	none -85
#nner	dommage_materiel 114
#nnes	blessure 159	collision 43	dommage_materiel -59	evenement_climatique -55	none -107	vandalisme -75	vol -62
#nnet	evenement_climatique 45	none -45	vandalisme 107
#nnin	degats_des_eaux 178	none -50
#nnot	autre -49	blessure 66	none -68	vandalisme 116
#no1>	bris_de_glace 93	dommage_materiel -167	none -48	vandalisme 104	vol -45
#nock	dommage_materiel 129
#nois	dommage_materiel 44	none -70	vandalisme 182
#none	bris_de_glace 76	dommage_materiel -40	none 60
#noon	collision 78
#nope	collision -67	dommage_materiel -57	none 183	vandalisme -52
#nor>	collision 89	dommage_materiel 67	none -56
#nora	bris_de_glace 232	collision -60	none -48	vandalisme -40
#nose	autre 136	bris_de_glace 139	none -126
#note	collision 83
#noth	collision 69
#noti	vandalisme 88
#noug	collision -62	none -142	vandalisme 197	vol 47
#nows	vandalisme 103	vol -102
#nroo	bris_de_glace 129	collision -46	none -81	vandalisme 159	vol -58
#nser	collision -45	evenement_climatique 127
#nsid	bris_de_glace 96	collision -50	dommage_materiel -43	incendie 47	none -51
#nst>	blessure -62	bris_de_glace 48	collision -49	degats_des_eaux -63	dommage_materiel 110	none -49	vandalisme -49	vol 70
#nsta	collision 117
#nstr	vandalisme 41
#nswe	autre 86	blessure -44	dommage_materiel -78	vol 93
#ntac	blessure 189
#ntai	blessure 201	collision -75	dommage_materiel -42
#ntal	collision 82	none -75	vol 101
#nted	evenement_climatique 75	incendie 69	none -58
#nten	evenement_climatique -42	none -65	vandalisme 184	vol -41
#nter	blessure 54	bris_de_glace 73	none -67
#nth>	autre 114	collision -48	vandalisme -43
#nths	autre 72	blessure 133	collision -80	degats_des_eaux 118	dommage_materiel -52	none -137	vol -52
#ntil	incendie 62	vandalisme -44	vol 91
#ntin	dommage_materiel 48	vol 116
#ntir	vandalisme 69
#ntis	autre 64	degats_des_eaux 92	none -40
#ntle	collision 168
#ntly	autre 97	collision 76	none -72
#nto>	collision 56	none -61
#ntra	collision 93
#ntro	bris_de_glace -52	collision 111
#ntry	collision -57	vol 112
#nty>	evenement_climatique 88
#nuar	autre 144	none -101
#nue>	collision 64
#nurs	blessure -49	bris_de_glace 40	collision 73	dommage_materiel -41	incendie 79
#nus>	autre 131	blessure 63	collision -90	dommage_materiel -64	evenement_climatique 85	none -145
#nute	incendie 43
#nver	dommage_materiel 117	none -64	vol 82
#nvoi	autre 66	collision -61	dommage_materiel 66	none 42
#nvol	collision 72	degats_des_eaux 69	none -59
#nybo	autre 104	vol -43
#nyon	bris_de_glace 106	none -63	vandalisme -41
#nyth	blessure 104	collision 69	none -65
#oach	bris_de_glace -110	collision 86	none -64	vandalisme 151
#oad>	collision 83
#oak>	blessure -50	degats_des_eaux 154	dommage_materiel -74	evenement_climatique 105	none -46
#oake	collision -45	degats_des_eaux 105
#oar>	collision 180	none -50
#oard	dommage_materiel 58	none -75	vol 51
#oast	autre -46	blessure -42	degats_des_eaux -44	dommage_materiel 89	evenement_climatique -52	incendie 201	none -197	vandalisme -51	vol -124
#oat>	collision -96	dommage_materiel -61	evenement_climatique 151	incendie 58	none -81	vandalisme 43
#oati	degats_des_eaux 102	evenement_climatique 68	none -67
#oats	collision -61	evenement_climatique 62	incendie 138
#obbe	collision 60	none -86	vandalisme 72	vol 115
#obe>	blessure -42	bris_de_glace 65	collision -45	dommage_materiel 111	none -80
#obil	collision 53	evenement_climatique 48
#obvi	collision 43	degats_des_eaux 42	vol 48
#ock>	blessure 55	none -90
#ocke	dommage_materiel 69	none -48	vol 73
#ocks	autre 85	evenement_climatique 64	none -46	vandalisme 70	vol -83
#octo	autre 102	none -71
#oday	bris_de_glace 64	none 78
#ode>	dommage_materiel 103
#oded	bris_de_glace 91	none -53
#odge	blessure 69	collision -45	vandalisme 118
#odil	evenement_climatique 80
#ods>	collision -98	dommage_materiel 112	evenement_climatique 52	incendie -52	vol 118
#oes>	blessure 88
#oesn	autre -47	blessure -49	bris_de_glace 157	collision -63	degats_des_eaux -53	dommage_materiel 110	evenement_climatique 46	none -90	vandalisme -69	vol -75
#ofa>	dommage_materiel 73	evenement_climatique 95	vol -43
#off>	none -43
#offe	dommage_materiel 157	incendie -41
#offi	collision 45
#oft>	degats_des_eaux 59	none -46	vandalisme 68
#oges	collision 52	dommage_materiel 66
#oget	collision 110	none -49
#ogis	autre 104	blessure 86	none -58
#ogra	incendie 61	vandalisme 124
#oice	autre 54	collision -55	dommage_materiel 59
#oil>	blessure 89	collision -59	none -52	vandalisme -42	vol 67
#oile	collision -46	degats_des_eaux 168	none -41
#oili	blessure 110	dommage_materiel 80	incendie -105	none -58
#oing	blessure 40	vandalisme 45
#oint	degats_des_eaux 66	evenement_climatique 47
#oir>	collision 124	none -112	vandalisme 157	vol -63
#oise	none -65	vandalisme 228
#oke>	collision -49	incendie 42
#oken	blessure 74	none -42
#okin	blessure 47	evenement_climatique 43
#oks>	degats_des_eaux 92	dommage_materiel -46	evenement_climatique 49	none -41	vol 59
#olan	evenement_climatique 94
#olar	blessure -62	collision -63	dommage_materiel -72	evenement_climatique 194	vandalisme 75	vol -53
#old>	dommage_materiel 49	vandalisme 41
#olde	dommage_materiel 132	none -41	vol -49
#oldi	evenement_climatique 48
#ole>	dommage_materiel 56
#olen	none -60	vol 184
#oles	collision -55	dommage_materiel -40	evenement_climatique -57	none -79	vandalisme 266	vol -53
#olet	collision 113	dommage_materiel -70	none -79	vandalisme 136	vol -53
#olf>	blessure 83	evenement_climatique 81	none -80
#olic	none -57	vandalisme 44
#olid	collision -43	none -58	vandalisme 108	vol 57
#olin	blessure 154	collision -110	evenement_climatique 114	none -73	vol -76
#olit	dommage_materiel -63	vol 110
#oliv	bris_de_glace -46	collision -140	dommage_materiel 105	evenement_climatique -47	none -125	vandalisme 239	vol -74
#oll>	bris_de_glace 123	incendie 77	none -90	vol -43
#olla	collision 109	none -41
#olle	collision 43
#olli	blessure -53	collision 202
#ollo	blessure -48	collision -91	dommage_materiel 84	evenement_climatique 42
#olog	autre 84	blessure 70	none -47
#ols>	incendie 65	vol 145
#olt>	collision -78	dommage_materiel -95	evenement_climatique 273	incendie -101	none -130	vandalisme 138	vol -126
#olum	degats_des_eaux 51	incendie 61
#olut	none 43	vandalisme 45
#olve	collision 88	none -41
#olvo	vol 72
#oman	collision 55	none -42	vol 122
#omeb	vandalisme 114
#omeo	vandalisme 52	vol 85
#omer	none 40	vol 56
#omes	bris_de_glace -89	collision 54	degats_des_eaux 199	vol -74
#omet	autre 45	blessure -40	bris_de_glace -43	degats_des_eaux 40	evenement_climatique 48
#omew	autre 140	evenement_climatique -80	none -42	vandalisme 87	vol -100
#omin	blessure 41	degats_des_eaux 87
#omis	vol 57
#ommi	bris_de_glace -42	evenement_climatique 47	vol 101
#omor	autre -72	none 86	vol 102
#ompi	incendie 177	vol -77
#ompl	vandalisme 76	vol 91
#ompu	autre -57	bris_de_glace -40	collision -89	degats_des_eaux -42	dommage_materiel 232	evenement_climatique -40	incendie -42	none -76	vol -58
#onal	collision 187	degats_des_eaux 58	dommage_materiel -42	none -83
#onar	collision 54
#once	collision 95
#oncr	collision 104
#ond>	degats_des_eaux 77	evenement_climatique 50	vandalisme -40
#onda	none 52
#oned	collision 103	none -61	vol 67
#ones	evenement_climatique 48	vandalisme 86	vol -58
#oney	autre 112	dommage_materiel -40
#onfi	collision 202	dommage_materiel 97	evenement_climatique -87	incendie -49	none -130	vandalisme -122	vol -48
#ong>	dommage_materiel 74	vol -57
#onig	evenement_climatique 58	vol 55
#onke	autre 146	blessure 157	bris_de_glace -52	collision -133	dommage_materiel -54	none -72	vandalisme -73	vol 50
#onli	none -67	vol 124
#only	collision 53	none -42
#onne	collision 56	none -40	vandalisme 88
#ons>	evenement_climatique 100
#onse	collision -45	evenement_climatique 127
#onsi	collision 107	dommage_materiel -41	incendie 41	none -45	vol 40
#onst	collision 117
#ont>	collision 68	none -53	vandalisme 43
#onta	blessure 206	collision -48	degats_des_eaux -83
#onth	autre 141	blessure 51	collision -59	degats_des_eaux 42	dommage_materiel -48	vandalisme -44
#onto	evenement_climatique 64
#ontr	bris_de_glace -52	collision 111
#onve	vol 122
#ony>	collision -55	incendie 70	vandalisme 69	vol 42
#ood>	incendie 41
#oode	degats_des_eaux 115	dommage_materiel 48	incendie -73	none -64	vandalisme 68
#oof>	evenement_climatique 75	none -66
#ooke	collision 110	dommage_materiel -42	vol 63
#ooki	blessure 57	incendie 58
#ooks	degats_des_eaux 92	dommage_materiel -46	evenement_climatique 49	none -41	vol 59
#ool>	degats_des_eaux 83	none -48
#ools	incendie 65	vol 145
#oom>	degats_des_eaux 78	none -49
#oon>	collision 54
#oor>	bris_de_glace 40	none -49
#oori	collision -148	degats_des_eaux -46	dommage_materiel -58	evenement_climatique 241	none -76	vandalisme 90	vol -67
#oors	collision -51	dommage_materiel 46	evenement_climatique 71	none -52	vandalisme 160	vol -69
#oose	collision 186	degats_des_eaux 71	dommage_materiel -70	none -60	vol -72
#oosh	incendie 120
#oot>	blessure 115	bris_de_glace 44	none -70
#ootb	bris_de_glace 214	collision -44
#oote	collision 81	vol 51
#ooth	autre 70	collision 143	none -45	vandalisme -40
#ope>	blessure -40	bris_de_glace -48	collision -74	dommage_materiel 51	none 106	vandalisme 88
#opea	collision 100
#oped	none -51	vandalisme 73
#open	evenement_climatique 44
#oper	autre 104	blessure 85	collision 65	none -92
#opla	collision -42	evenement_climatique 148
#ople	blessure -40	degats_des_eaux 165
#oppe	bris_de_glace 54	collision -49	dommage_materiel 123	none -59
#oppi	blessure 131	dommage_materiel 58	none -60	vol -41
#oppo	autre 105	collision 123	dommage_materiel -65	none -71	vol -45
#ops>	collision 90	none -52	vol 54
#orag	collision -59	none -157	vandalisme -43	vol 294
#oram	bris_de_glace 232	collision -60	none -48	vandalisme -40
#orat	collision -78	incendie 204	none -123	vandalisme -46
#orbi	autre 108	none -71
#orce	bris_de_glace 85	none -55	vol 111
#orch	bris_de_glace 45	collision -44	none -53	vandalisme 78
#ord>	autre 118	collision -74	degats_des_eaux 56	dommage_materiel 49	none -94	vol -46
#orde	autre 42	blessure 81	bris_de_glace 44	dommage_materiel -46	none -168	vandalisme 63	vol -69
#ordi	blessure -51	collision -52	degats_des_eaux -44	dommage_materiel -75	evenement_climatique 111	incendie 96	vandalisme -62	vol 89
#ore>	blessure 40
#orea	collision -64	dommage_materiel 97	evenement_climatique 43
#oreh	evenement_climatique 131
#orey	bris_de_glace -45	collision 53	evenement_climatique 104	vandalisme -53
#orge	none 138
#orgo	collision 85	degats_des_eaux 67	none -55
#orho	collision 86	vol 57
#orin	collision -148	degats_des_eaux -46	dommage_materiel -58	evenement_climatique 241	none -76	vandalisme 90	vol -67
#oris	collision 132	none -40
#orit	degats_des_eaux 86
#ork>	blessure 48	collision 55	vandalisme 64
#orke	autre -49	bris_de_glace 74	collision -40	dommage_materiel -49	none -85	vandalisme -126	vol 128
#orki	bris_de_glace 60	dommage_materiel 123	none -67	vol -54
#orks	vandalisme 117
#orkt	collision -55	dommage_materiel 143	incendie 52	vol -43
#orm>	evenement_climatique 90
#orme	collision -119	degats_des_eaux 112	none -67	vandalisme 104	vol 89
#orn>	blessure 144	collision -125	evenement_climatique 42	vandalisme 68
#orna	blessure -41	bris_de_glace -54	collision -90	dommage_materiel -43	evenement_climatique 217	incendie -47	none -136	vandalisme -64	vol 118
#orne	bris_de_glace 127	degats_des_eaux 95	dommage_materiel -62	evenement_climatique -61
#orre	evenement_climatique 80	none 105
#orri	degats_des_eaux 111	evenement_climatique 95	none -52
#orro	autre -69	none 70	vol 83
#orry	vol 40
#ors>	evenement_climatique 43	none -46	vandalisme 132	vol -51
#orse	collision 178	none -81
#orte	vandalisme 42
#orth	dommage_materiel -50	none -52	vol 211
#orti	collision 205	none -140
#orty	collision 63	none -75
#orwa	bris_de_glace 41	collision 78
#ory>	collision -41	evenement_climatique 109
#ose>	blessure 61	bris_de_glace 42	dommage_materiel -55
#osed	autre 128	blessure -45	none -52	vol -46
#osh>	incendie 120
#osin	bris_de_glace 78	vol 42
#osit	autre 233	collision -45	none -134	vandalisme -51
#ospi	autre 43	blessure 136	none -70
#oss>	none -51
#ossi	collision 123	none 90
#ost>	autre 68
#oste	autre 276	none -183
#osts	collision 89	evenement_climatique 67	none -55	vol -59
#otal	incendie 67
#otat	blessure 59	bris_de_glace -162	collision -102	degats_des_eaux -55	dommage_materiel 165	evenement_climatique 131	none -67	vandalisme -62	vol -75
#otba	bris_de_glace 214	collision -44
#ote>	collision 69
#oted	bris_de_glace 43
#otel	autre 197	blessure 130	collision -83	none -142
#oter	collision 88	vol 56
#oth>	vandalisme 43
#othe	none -46
#othi	collision 68	vandalisme 44
#otho	collision 95	dommage_materiel 130	none -90	vandalisme -44
#otic	vandalisme 98
#otog	incendie 61	vandalisme 124
#otor	collision 45	none -46
#otos	none 71
#otta	collision -69	incendie 77	none -94	vandalisme 122	vol 59
#otte	collision -40	degats_des_eaux 162	incendie 73	none -66
#ottl	bris_de_glace -55	collision -86	dommage_materiel 71	evenement_climatique -65	incendie 136	none -40	vandalisme 92
#oubl	bris_de_glace 87	collision -52	dommage_materiel -49	none -107	vandalisme 230	vol -52
#ouch	bris_de_glace 112	collision 101	dommage_materiel -54	none -79	vandalisme -40	vol 50
#ough	none -55
#ouir	autre 98	collision 49	none -41
#oul>	collision -71	degats_des_eaux 95	dommage_materiel -52	vol 71
#ounc	bris_de_glace 127
#oung	bris_de_glace 45
#ount	blessure 76	collision -71	evenement_climatique 45	vandalisme 78
#oup>	collision 202	none -76
#oupl	degats_des_eaux 97
#our>	none -45
#oura	collision 50	degats_des_eaux -68	dommage_materiel -42	none -53	vol 163
#oure	evenement_climatique 42	vandalisme 119
#ouri	collision 55	vol 58
#ourn	degats_des_eaux 152	vol 60
#ours	none 44
#ourt	degats_des_eaux 166	incendie 48	none -77
#ous>	vandalisme 63
#ousa	bris_de_glace 110	collision 61	none -41
#ouse	collision -65	dommage_materiel 40	evenement_climatique 92	none -72	vol 84
#ousi	collision 74	none -50	vol 108
#ousl	collision 49
#oute	collision 81	evenement_climatique 87	none -51
#outh	collision -52	incendie 90	vandalisme 91
#outi	autre 178	collision -78	dommage_materiel -43	incendie 49	none -170
#outs	vol 79
#oval	blessure -41	collision -41	dommage_materiel 111	vol 83
#ove>	none -40
#oved	collision -45	evenement_climatique 198	vandalisme -44
#ovel	dommage_materiel 138
#oven	bris_de_glace 136	collision -49	dommage_materiel 106	none -43
#ovin	autre 107	collision -49	none -72
#owar	bris_de_glace 72	collision 125	vol -58
#owba	collision 200	none -108	vandalisme 100	vol -87
#owed	blessure 85	collision -65	dommage_materiel 72	incendie -45	vandalisme -62	vol 41
#owel	collision -72	incendie 94	vol 129
#ower	bris_de_glace 100	dommage_materiel 46	none -54
#owin	evenement_climatique 76	vol -65
#own>	none -58
#owne	degats_des_eaux 90	dommage_materiel 70	none -58
#ows>	bris_de_glace -49	collision -43	incendie 41	vandalisme 153
#oyal	collision 100
#oyed	collision -45	dommage_materiel -45	evenement_climatique 142	incendie 75	none -41
#oys>	collision -41	evenement_climatique 56	vol 80
#pace	blessure -58	collision 266	dommage_materiel -41	incendie -71	none -63
#pact	bris_de_glace 70	collision 47
#padd	degats_des_eaux 91	vol 80
#paid	autre 58	collision -49	none 61	vandalisme -42
#pain	autre 68	none -89	vandalisme 80
#pair	collision -54	degats_des_eaux 112	none -52
#pal>	bris_de_glace -52	degats_des_eaux -49	dommage_materiel 95	none -56	vandalisme 50	vol 123
#palm	bris_de_glace 162	dommage_materiel -44	incendie 43
#pan>	incendie 174
#pane	bris_de_glace 289	dommage_materiel -40	none -62	vol -41
#pano	bris_de_glace 232	collision -60	none -48	vandalisme -40
#pape	autre 42	none -42
#para	blessure -80	dommage_materiel -51	incendie 71	none -66	vandalisme 75	vol 77
#pare	autre 61	blessure -66	bris_de_glace 133	collision 91	dommage_materiel -44	none -139
#pari	evenement_climatique 68	none -142	vandalisme -68	vol 235
#park	collision 78	none -46
#parq	degats_des_eaux 159
#part	autre 93	blessure 57	degats_des_eaux 42	none -79
#pass	autre 94	collision 100	none -59
#past	vol 82
#patc	degats_des_eaux 121	incendie 78	none -45
#path	autre 177	blessure 190	collision -104	dommage_materiel -52	none -220	vandalisme -77	vol -42
#pati	bris_de_glace 128	vandalisme -40
#pave	blessure 94	collision 48	incendie -49
#pay>	autre 132	bris_de_glace 90	none -62	vol -47
#pboa	degats_des_eaux 103	incendie 71	none -40
#pdat	none 108
#peak	collision 57	none 59
#pean	collision 100
#pebb	bris_de_glace 268	evenement_climatique -129	none -76
#pect	incendie 94
#ped>	collision 42	none -50
#pede	collision 145	dommage_materiel -59
#peel	degats_des_eaux 64	vol 65
#pell	bris_de_glace 72	incendie -47	none -70	vandalisme 105	vol -106
#pen>	collision 56	dommage_materiel -40	evenement_climatique 68
#pene	collision 47	vol 48
#peni	blessure 82
#pens	autre 75	dommage_materiel 123	vandalisme -56
#peop	blessure -40	degats_des_eaux 165
#per>	collision 54	none -50
#pera	autre 105	blessure 79	collision 83	evenement_climatique -41	none -100	vandalisme -43
#perf	collision 69
#peri	collision 78
#perm	blessure 104	none -53
#pers	vandalisme 46
#pert	collision -68	dommage_materiel -42	evenement_climatique 70	incendie 70	none 151	vol -42
#perw	collision 113
#pet>	degats_des_eaux 62	dommage_materiel 63
#petr	collision 56
#pets	collision -42	degats_des_eaux 99	incendie 79
#peug	vol 62
#phar	autre 131	bris_de_glace 90	none -82	vol -40
#phon	collision -50	vol 148
#phot	none 62	vandalisme 50
#phs>	incendie 87	vandalisme 97
#phys	autre 167	blessure -62	collision 41	dommage_materiel -50	none -119	vandalisme 82	vol -59
#pian	dommage_materiel 169
#pick	bris_de_glace 82	none -48	vol 64
#pict	collision -66	dommage_materiel 86
#piec	dommage_materiel 146	none -55	vandalisme 44	vol -61
#pier	bris_de_glace 185	collision -84	degats_des_eaux -42	dommage_materiel -53	evenement_climatique -69	incendie 131	none -69	vol -79
#pile	collision 188
#pill	dommage_materiel 60
#pine	blessure 159	dommage_materiel -72	none -108
#ping	none -48
#pipe	degats_des_eaux 214	dommage_materiel -45
#pita	autre 43	blessure 136	none -70
#plac	blessure 64	collision -47	dommage_materiel 58	none -45
#plad	blessure 98	collision -123	dommage_materiel 124	none -76
#plai	vandalisme 71	vol 85
#plan	none -50	vandalisme 100
#plar	collision -42	evenement_climatique 148
#plas	degats_des_eaux 63	dommage_materiel 119	none -62
#plat	collision 108	none -53
#play	blessure 52	collision -98	degats_des_eaux -41	dommage_materiel 254	none -200	vandalisme -119	vol 65
#ple>	degats_des_eaux 119
#plea	autre 42	none 78
#ples	blessure 212	bris_de_glace -79	collision -97	degats_des_eaux -46	dommage_materiel -108	none -59	vol -48
#plet	collision 58
#plin	blessure 122	bris_de_glace 118	dommage_materiel -59	none -95	vandalisme -44	vol -60
#plit	blessure 68	bris_de_glace 93	collision -60	degats_des_eaux 41	none -47
#plod	bris_de_glace 175	degats_des_eaux -47	incendie 59	none -78	vandalisme -46
#plou	collision 139
#pls>	autre 138	blessure -44	collision -63	degats_des_eaux 85	none -42
#plum	blessure 70	collision -59	degats_des_eaux 128
#ply>	autre 58	none 81
#pock	collision -82	dommage_materiel 95	none -86	vandalisme -57	vol 210
#poil	collision -79	dommage_materiel 156	evenement_climatique 71	none -90	vol -58
#poin	bris_de_glace 44	evenement_climatique 92	none -48
#pole	bris_de_glace 180	dommage_materiel -58	incendie -46
#poli	none -58	vandalisme 43
#pomp	collision 99	incendie 143	none -61	vol -72
#pool	blessure 40	collision -46	degats_des_eaux 175	dommage_materiel -46	evenement_climatique 76	none -73
#poor	blessure -67	collision 195
#popl	collision -42	evenement_climatique 148
#popp	bris_de_glace 81	dommage_materiel 93	incendie -43	none -55
#porc	bris_de_glace 152	incendie 45	none -120	vandalisme -43	vol 90
#pose	autre 55	blessure 69	bris_de_glace 46	collision -61	vol -61
#posi	autre 203	none -103	vandalisme -40
#post	blessure 43	collision 87	none -45
#pot>	collision 41	dommage_materiel 97	none -46
#poth	collision 95	dommage_materiel 130	none -90	vandalisme -44
#pour	vandalisme 131
#powe	dommage_materiel 177	none -42
#ppea	bris_de_glace 45	collision -42	degats_des_eaux 45	none 98
#pped	dommage_materiel 68	none -45
#ppen	autre 71
#pper	bris_de_glace -76	collision -48	dommage_materiel 81	none -51	vandalisme 79
#ppin	blessure 68	degats_des_eaux 65	none -45
#ppos	autre 75	blessure -47	bris_de_glace 71	vol -41
#ppy>	dommage_materiel 145	none 65	vandalisme -69
#prac	degats_des_eaux 71
#prai	blessure -101	bris_de_glace -75	collision 70	dommage_materiel 42	evenement_climatique -54	none -40	vandalisme -43	vol 112
#pran	degats_des_eaux 96	dommage_materiel -43	vol 91
#pray	collision -50	degats_des_eaux 67	dommage_materiel -65	none -52	vandalisme 150	vol 44
#prea	collision -48	degats_des_eaux 64	incendie 183	none -41	vol -40
#prec	collision -71	none 43	vol 112
#prem	autre 276	bris_de_glace -46	dommage_materiel -48	none -192
#pres	bris_de_glace 64
#pret	collision -41	degats_des_eaux -82	dommage_materiel -56	incendie 71	vol 170
#prid	collision 146
#pril	collision 66	evenement_climatique 41
#prin	incendie 46	vol 131
#pris	vol 77
#proc	none 82
#prom	vol 57
#proo	autre -72	blessure -42	bris_de_glace -48	collision -86	dommage_materiel -55	evenement_climatique -47	none -180	vandalisme 195	vol 175
#prov	collision 52	none 40
#psed	evenement_climatique 142
#psit	collision 45	incendie 47
#psta	collision -48	degats_des_eaux 173
#pted	collision 65	none -65	vandalisme 47	vol 95
#ptie	collision -68	dommage_materiel 53	vol 117
#ptio	autre 71	collision -63	degats_des_eaux 57	none -40	vandalisme 110	vol -46
#ptop	collision -43	dommage_materiel 150	none -77	vol 104
#pty>	degats_des_eaux -40	dommage_materiel -61	incendie -44	none -74	vandalisme 50	vol 150
#pull	dommage_materiel 78	evenement_climatique 45
#pump	dommage_materiel 82	evenement_climatique 96	incendie -59
#pun>	collision 124
#punc	autre -49	collision -46	vandalisme 170
#purp	blessure 97	dommage_materiel 58	vol -43
#push	bris_de_glace -50	collision 66	incendie -40	vandalisme 67	vol 86
#put>	blessure 49	dommage_materiel 46	none -73
#pute	autre 61	blessure -45	collision -48	dommage_materiel 121	evenement_climatique -43	none -72	vandalisme 89	vol -89
#pyja	collision 62	incendie 79	vol -42
#quar	bris_de_glace 60	evenement_climatique -52	none 47
#que>	collision 131	dommage_materiel 66	none -42
#ques	collision 81	vandalisme -48
#quet	degats_des_eaux 159
#queu	collision 74
#quic	blessure -43	dommage_materiel -44	evenement_climatique 96	incendie 81
#quir	incendie 40	none 140
#quit	none 59	vol 51
#quot	none 61
#raba	autre 192	blessure -46	incendie 65	none -100
#rabb	collision -60	dommage_materiel 151	none -64	vandalisme -52	vol 111
#rabi	blessure 200	collision -81	vandalisme -53
#race	blessure 95	bris_de_glace -71	vandalisme -57	vol 58
#rack	bris_de_glace 196	none -80
#ract	blessure 147	none -84
#radi	vol 72
#raff	collision 47	incendie 49	vandalisme 46
#rage	dommage_materiel 40	none -59	vandalisme -42	vol 73
#ragg	vol 97
#raid	autre 121	collision -50	none 82	vandalisme -43	vol -45
#raig	bris_de_glace 58	collision 78	none -53
#rail	blessure -46	collision 229	evenement_climatique -42	none -44	vol -40
#rain	degats_des_eaux 66	evenement_climatique 87	none -54	vol 52
#rake	collision 133	none -81	vandalisme 80
#ral>	collision 117	degats_des_eaux 66	none -56
#ram>	collision 52	dommage_materiel -56	none -73	vol 175
#rame	evenement_climatique 80
#rami	bris_de_glace 232	collision -60	none -48	vandalisme -40
#ramp	blessure 161	bris_de_glace -41	collision -80	dommage_materiel -55	evenement_climatique 139	none -79	vol -70
#ran>	blessure 51
#ranc	autre 92
#rand	none -49
#rane	collision 149	none -45
#rang	collision 66	evenement_climatique 80
#rans	collision -72	none 102	vandalisme -48	vol 93
#rant	collision -54	degats_des_eaux 56	incendie 50	none -65	vandalisme 84	vol -55
#rap>	none 94
#rape	collision 172	none -45
#raph	incendie 61	vandalisme 124
#rash	collision 97	vandalisme 59	vol -55
#ratc	vandalisme 102	vol -46
#rate	blessure 98	bris_de_glace 54	dommage_materiel -70	none -116
#rath	collision 67	none 82
#rati	autre 96	degats_des_eaux 43	dommage_materiel -42	none -84	vol 64
#rato	blessure -69	dommage_materiel 103	evenement_climatique 108	incendie -49	none -58
#rava	evenement_climatique 60	incendie 76	vol 50
#rave	bris_de_glace 155	dommage_materiel -48	none -59	vandalisme 78	vol -80
#raw>	blessure 107
#rawe	blessure -48	collision -78	dommage_materiel 138	vol 95
#rawl	collision 41	none -85	vandalisme 112
#rawn	collision 185	none -72
#ray>	collision 102	degats_des_eaux 83	dommage_materiel -52	none -77	vandalisme 43	vol -53
#raye	collision -40	degats_des_eaux 86	dommage_materiel -75	none -53	vandalisme 73	vol 80
#raze	blessure -89	collision 138
#rbag	collision 129
#rbec	incendie 121
#rbik	collision 81
#rbon	blessure 43	collision 72
#rbox	autre 72	collision 62	dommage_materiel -47	incendie -75	none -78	vandalisme 149	vol -48
#rcas	blessure 90	collision -129	degats_des_eaux -40	dommage_materiel -42	evenement_climatique 44	incendie 159	none -42
#rced	bris_de_glace 183	collision -44	none -68	vol 91
#rche	collision -82	vandalisme 98	vol 48
#rchi	blessure 174	collision -42	dommage_materiel -52	none -84
#rcif	collision 61	vol 61
#rcui	dommage_materiel 189	incendie -41	none -46
#rdea	autre 181	none -156
#rded	autre -67	blessure 151	bris_de_glace -40	collision 80	dommage_materiel -55	none -163	vandalisme 102	vol -108
#rden	dommage_materiel -46	evenement_climatique 103	none -74
#rder	bris_de_glace 89	collision 95	dommage_materiel -41	evenement_climatique 42	none -85
#rdin	incendie 130	vandalisme -46	vol 64
#rdly	blessure 91	collision -76	vol 81
#rdre	blessure 195	collision -88	degats_des_eaux 77	dommage_materiel -78	none -66	vol -51
#rdro	blessure -47	bris_de_glace 72	collision -48	dommage_materiel 123	none -92	vol -45
#rds>	blessure 65	none -40
#read	degats_des_eaux 42	incendie 84	none -41
#reak	bris_de_glace 54	collision -53	vol 103
#real	none 144
#ream	dommage_materiel 88	incendie 86
#rear	bris_de_glace 54	collision 68	none -53
#reas	collision 44	degats_des_eaux 43	evenement_climatique 67
#reat	collision 80
#rece	vol 44
#rech	collision 44	evenement_climatique 52
#reci	collision -68	vol 130
#reck	dommage_materiel 55	none -43
#reco	autre -50	blessure 134	collision -54	dommage_materiel 86	none -106	vandalisme 84	vol -46
#rect	none 107
#red>	none -55
#ree>	none -45
#reed	collision 81
#reen	bris_de_glace 130	none -47	vol -41
#rees	degats_des_eaux -42	dommage_materiel -56	evenement_climatique 45	none -90	vandalisme 223
#reet	collision 48	evenement_climatique 46	vandalisme 69
#reez	dommage_materiel 132	evenement_climatique 89	none -44
#refe	evenement_climatique 97
#refo	collision 62
#refu	autre 148
#rega	blessure 165	dommage_materiel -41	vol -42
#regi	collision 99
#rehe	evenement_climatique 101	vol -40
#reim	autre 131
#rel>	collision -60	evenement_climatique -49	none -72	vol 225
#rely	autre 111	blessure -41	dommage_materiel -41	none -110	vandalisme 131	vol -57
#rema	autre 69	bris_de_glace 139	collision -43	none -89
#reme	incendie 87
#remi	autre 276	bris_de_glace -46	dommage_materiel -48	none -192
#remo	dommage_materiel 103	none -47	vol 81
#ren>	blessure 76	none -60	vandalisme 51
#rena	collision 60	evenement_climatique 73
#renc	blessure 40	vol 60
#rent	blessure -41	collision 130	dommage_materiel 90	none -104	vol -44
#repa	degats_des_eaux 141	incendie 40	none -78
#repl	blessure -43	collision -50	dommage_materiel 88	none 47	vandalisme -44	vol 60
#rer>	collision -64	dommage_materiel 108	evenement_climatique 59	incendie 56	none -57
#res>	collision -44	none -58	vandalisme 162
#rese	collision 125	vandalisme 78	vol -45
#resi	autre 99	collision -54	none -51	vandalisme 62	vol 43
#ress	collision -73	dommage_materiel 47
#rest	autre 41	none -56	vandalisme 71
#rete	collision 45	degats_des_eaux -55	vol 127
#reti	degats_des_eaux 129	none -85	vandalisme 48	vol -48
#rett	collision -45	incendie 173
#retu	autre 103	collision -70
#reve	collision 121
#revi	none 119
#rew>	dommage_materiel 138	none -59	vol -43
#rey>	collision 137	evenement_climatique 69	vandalisme -48	vol -44
#rfec	collision 69
#rflo	degats_des_eaux 116	dommage_materiel -41	evenement_climatique 44
#rge>	collision 51	degats_des_eaux -66	dommage_materiel 177	none -40	vol -45
#rger	dommage_materiel 89
#rget	none 138
#rgin	autre -41	collision -64	degats_des_eaux 160	dommage_materiel -54	evenement_climatique -41	none -133	vandalisme 142	vol -98
#rgla	bris_de_glace 148
#rgle	vol 96
#rgot	collision 85	degats_des_eaux 67	none -55
#rgro	collision 119
#rham	vol 43
#rhea	degats_des_eaux 77	incendie 47
#rhom	collision 86	vol 57
#riad	autre 133	collision -50	none -63	vandalisme 89	vol -88
#rial	evenement_climatique 88
#rian	collision 132	dommage_materiel -51
#riat	bris_de_glace -45	vol 121
#ribl	dommage_materiel 113	none -46
#ribs	blessure 57	dommage_materiel -41	vandalisme -42	vol 74
#ric>	collision -55	dommage_materiel 68	incendie 139	none -48	vandalisme 44	vol -59
#rica	collision -52	incendie 200
#rici	degats_des_eaux 78
#rick	bris_de_glace -53	dommage_materiel 110	evenement_climatique 56	incendie -65	none -48	vol 51
#rida	none 87
#ride	collision 134
#ridg	vandalisme 40
#ridi	bris_de_glace 103	degats_des_eaux -52	none 44
#rido	degats_des_eaux 148
#rie>	vol 64
#ried	evenement_climatique 66	incendie 43	none -46
#rien	autre 55	dommage_materiel 124	none -97	vandalisme 55	vol -70
#rier	collision 221	dommage_materiel -42	none -43
#ries	collision 42
#riga	incendie 106
#righ	none 41
#ril>	collision 66	evenement_climatique 41
#rill	bris_de_glace -44	dommage_materiel 69	none -43
#rima	bris_de_glace -87	dommage_materiel 197	evenement_climatique -59	incendie 74	none -48	vandalisme -45	vol -61
#rind	collision -59	dommage_materiel 125	none -124	vandalisme -74	vol 120
#rint	vol 159
#riou	vol 52
#rip>	autre 240	blessure 94	collision -73	dommage_materiel -45	none -144	vandalisme -49	vol -59
#riph	collision 133
#ripp	vandalisme 47
#rise	bris_de_glace 170	degats_des_eaux 55	none -147
#rish	autre -47	bris_de_glace -47	collision -63	dommage_materiel -42	evenement_climatique 93	none -122	vandalisme -82	vol 170
#rist	collision 60	dommage_materiel -47	none -46	vol 43
#rite	collision 87	none -56	vandalisme 86	vol -47
#riti	autre 137	degats_des_eaux 50	none -91
#ritt	evenement_climatique 60	vol 83
#rity	collision 139	vol -41
#rive	none -47
#rivi	blessure -40	collision 142
#rked	collision 100	none -44
#rker	autre -50	bris_de_glace 63	collision -66	dommage_materiel 82	none -113	vandalisme -134	vol 149
#rket	blessure 76	collision 74	dommage_materiel -60	none -47
#rkin	collision 109	none -57
#rks>	incendie 47	vandalisme 110
#rksh	incendie 134
#rkto	dommage_materiel 113	incendie 40
#rlin	autre 80	blessure 57	none -61
#rly>	degats_des_eaux 127	none -51
#rmac	autre 145	bris_de_glace 100	none -91	vol -44
#rman	dommage_materiel 171	evenement_climatique 58	none -54	vandalisme -80
#rmar	blessure 145	dommage_materiel -69
#rme>	collision 56	vol 75
#rmed	collision -46	dommage_materiel 106	none -51
#rmer	none -42	vol 49
#rms>	collision 115	incendie 54	none -59
#rnea	blessure -50	degats_des_eaux 106	dommage_materiel -59	evenement_climatique 52
#rned	incendie 82
#rner	bris_de_glace 91	degats_des_eaux 71	dommage_materiel -47	evenement_climatique -50
#rnic	collision 40
#rnig	none -60	vandalisme 115
#rnis	collision -50	dommage_materiel 83	incendie 46	vandalisme 51
#rnit	dommage_materiel -49	none -41	vol 122
#rnoo	collision 45
#rns>	incendie 146
#rnt>	blessure 66	collision -45	incendie 138	none -72	vol -41
#road	collision 113	none -43
#robe	blessure -47	bris_de_glace 72	collision -48	dommage_materiel 123	none -92	vol -45
#roce	dommage_materiel 135	none 48	vol -42
#rock	bris_de_glace 120	dommage_materiel 41	none -81
#rod>	bris_de_glace 76	collision -46	dommage_materiel 209	none -76	vandalisme -74	vol -41
#rode	dommage_materiel 103
#roke	blessure 76	none -45
#rol>	collision 123
#roll	collision 98	degats_des_eaux -41	dommage_materiel 75	none -47
#rom>	none -50	vol 50
#romi	vol 57
#rong	blessure -47	degats_des_eaux -42	dommage_materiel 243	none -53	vandalisme -43	vol -58
#ront	collision 88	none -44	vandalisme 59
#roof	evenement_climatique 74	none -67
#room	degats_des_eaux 83	none -49
#root	blessure 263	collision -186	dommage_materiel -47	none -41	vandalisme 55	vol -42
#rope	dommage_materiel 45
#ropp	bris_de_glace 62	collision -87	dommage_materiel 162	none -71	vandalisme 43
#ror>	collision 128	dommage_materiel 172	none -77	vandalisme -47	vol -45
#rors	vandalisme 176
#ros>	dommage_materiel 49	none -54	vol 68
#rose	collision 84	degats_des_eaux -43	dommage_materiel -45	evenement_climatique 179
#ross	collision 73	none -44
#rote	collision 82	incendie 51	none -42
#roth	bris_de_glace -74	collision -57	vandalisme 112	vol 62
#roub	blessure -43	collision -59	dommage_materiel -69	none -105	vandalisme 330	vol -74
#roug	evenement_climatique 40	none -52
#roun	collision 43
#rout	autre 73	collision 43	evenement_climatique 99	none -92
#rove	collision 103	none -45
#row>	collision 89	none -61	vandalisme 71
#rowi	collision -68	degats_des_eaux 135	evenement_climatique 75
#rown	collision -56	degats_des_eaux 109	dommage_materiel -41	evenement_climatique 104	none -62	vandalisme 50	vol -41
#rows	collision -43	incendie 227
#roya	collision 100
#roye	collision -45	dommage_materiel -45	evenement_climatique 142	incendie 75	none -41
#rpet	collision -46	degats_des_eaux 113	dommage_materiel 57
#rple	blessure -59	collision 87	dommage_materiel 117
#rpor	evenement_climatique 103
#rpos	blessure 172	collision -54	none -45	vol -52
#rpri	vol 73
#rque	degats_des_eaux 159
#rrac	bris_de_glace -63	degats_des_eaux 59	dommage_materiel 82	none -44	vandalisme -41
#rrak	collision -93	dommage_materiel 117	none -50	vol 107
#rrec	none 97
#rred	bris_de_glace 64	incendie 67
#rref	collision 62
#rrel	vol 87
#rrib	dommage_materiel 113	none -46
#rrid	collision -47	degats_des_eaux 91	dommage_materiel -41	evenement_climatique 115	none -50
#rrie	collision 157	dommage_materiel -40
#rriv	incendie 78
#rror	collision 63	dommage_materiel 102	none -57
#rrow	autre -54	collision 128	vol 46
#rry>	collision 45
#rryi	bris_de_glace -41	degats_des_eaux -57	dommage_materiel 76	evenement_climatique 99	none -54
#rse>	collision 67
#rsed	collision 103
#rsem	autre 69	collision -41	none 130
#rshi	collision -63	degats_des_eaux 98	none 100
#rsid	collision 81
#rsin	collision 98
#rst>	degats_des_eaux 88
#rsta	bris_de_glace -134	collision -64	dommage_materiel 215	evenement_climatique -43	none 73
#rtai	collision -41	incendie 141
#rtak	collision 185	vol -98
#rte>	autre 260	blessure -52	collision 80	dommage_materiel -67	none -297	vandalisme -42	vol -56
#rter	dommage_materiel 45	evenement_climatique -47
#rth>	degats_des_eaux 78	dommage_materiel -41	none -62	vol 157
#rtie	collision 192	degats_des_eaux 64	none -147
#rtin	collision 70	degats_des_eaux 114	none -56
#rtis	blessure -83	bris_de_glace -46	collision -64	dommage_materiel 146	none -56	vandalisme 85
#rtne	blessure 107	bris_de_glace 74	none -57
#rtoo	collision 126
#rts>	collision 70	evenement_climatique 43
#rtun	none 74	vandalisme 45
#rty>	degats_des_eaux 46
#ruct	incendie 72
#rude	collision 135	none -110	vol 50
#rue>	none 46
#rugg	degats_des_eaux 55
#ruin	degats_des_eaux 108	evenement_climatique 52	incendie 42	none -46
#ruis	autre 84	bris_de_glace -47	evenement_climatique 59	none -82	vol 99
#run>	collision 110	none -62	vandalisme -41	vol 74
#runc	degats_des_eaux 77	dommage_materiel 88
#runk	collision 40	vandalisme 126
#runn	bris_de_glace -40	degats_des_eaux 206	none -43
#rush	collision 56
#rvat	evenement_climatique 89
#rved	collision 152
#rvic	dommage_materiel 50	none 111
#rwar	collision 93	dommage_materiel -42	none 75
#rway	bris_de_glace 55	collision 56	none -41
#rwel	bris_de_glace -45	collision -72	degats_des_eaux 194	dommage_materiel 112	none -106
#rwor	collision 113
#rybo	collision 140	degats_des_eaux 48	none -66
#ryer	incendie 123
#ryin	bris_de_glace 53	dommage_materiel 74	evenement_climatique 50	none -42
#ryon	collision 111
#rywh	blessure -50	collision 43	degats_des_eaux 96
#sabl	autre 50	none -49
#sack	bris_de_glace -52	collision -89	dommage_materiel 65	evenement_climatique 93	none -49	vandalisme -44	vol 105
#safe	incendie 81	vol 57
#sage	none 125
#said	blessure 46	bris_de_glace -55	collision 63	dommage_materiel -54	none -57	vandalisme 67	vol 41
#sain	collision 74	incendie -43	vol 90
#salo	bris_de_glace 62	degats_des_eaux 113	none -60
#sand	bris_de_glace 104	dommage_materiel -42	evenement_climatique 84	none -54	vandalisme -45
#saou	autre 98	collision 49	none -41
#sari	bris_de_glace -45	vol 121
#sary	evenement_climatique 77	none -42	vol 85
#sat>	collision 59	dommage_materiel 71	vandalisme -43	vol 69
#satu	autre 42
#save	collision -47	dommage_materiel -60	evenement_climatique 89	incendie 207	vandalisme -42	vol -46
#saw>	none -46	vandalisme 112
#say>	collision 58	dommage_materiel -57
#sayi	bris_de_glace -53	collision 52	degats_des_eaux 125
#sban	blessure -55	vandalisme 84
#scaf	dommage_materiel 68	evenement_climatique 90
#scal	blessure 127	bris_de_glace 48	degats_des_eaux 65	dommage_materiel -46	none -49	vol -65
#scen	blessure -45	degats_des_eaux 75	dommage_materiel -66	evenement_climatique -43	none -65	vandalisme 175	vol -70
#scho	vandalisme 67
#scoo	collision 112	vol 51
#scor	blessure 99	collision -100	vandalisme 124	vol -45
#scou	blessure 113	evenement_climatique 81	none -66	vandalisme -52	vol -40
#scov	autre -48	blessure 177	collision -80	degats_des_eaux 82	dommage_materiel -51	none -102
#scra	collision 69	vandalisme 73
#scre	bris_de_glace 123	dommage_materiel 48
#sday	none 45
#sea>	autre 90	blessure 177	collision -64	dommage_materiel -75	none -149	vol -46
#seal	degats_des_eaux 88
#seat	dommage_materiel 62	none -45	vandalisme 88	vol -46
#seba	collision -131	none -80	vandalisme 269
#sed>	none -50
#see>	autre 64	collision 97
#seei	collision 77
#sel>	collision 82	none -48	vol 70
#self	dommage_materiel -46	none -65	vandalisme 61
#selv	collision 74
#seme	blessure -54	collision -134	degats_des_eaux 67	none 61	vol 122
#send	autre 151	blessure 102	collision -88	dommage_materiel -71	incendie 49	none -148	vandalisme -41	vol -48
#seng	bris_de_glace -50	collision 109	vandalisme 64
#sent	dommage_materiel 77	none 64
#ser>	collision -69	degats_des_eaux 48	dommage_materiel 67
#seri	vol 70
#serv	evenement_climatique 53
#sery	blessure -68	collision 164	degats_des_eaux 47
#ses>	dommage_materiel 118	none -61
#set>	incendie 94
#sett	dommage_materiel -41	none 54	vol 113
#seve	blessure 50	collision 66	evenement_climatique 58	none -74
#shak	collision 52
#shat	bris_de_glace 215	none -40	vol -40
#she>	dommage_materiel 40	none -43
#shed	none -44	vandalisme 74
#shee	blessure 91	dommage_materiel 57	evenement_climatique 53	none -55	vol -41
#shel	blessure -56	degats_des_eaux -41	dommage_materiel 112	evenement_climatique 67	none -44	vandalisme -40	vol -41
#sher	degats_des_eaux 102	vol -51
#shes	incendie 176
#shin	autre 58	collision -55	degats_des_eaux 89	dommage_materiel 81	none -83
#ship	degats_des_eaux 46	dommage_materiel 119	evenement_climatique -45	vol -96
#shoc	blessure 154	bris_de_glace -41	collision 40	degats_des_eaux 84	dommage_materiel -43	none -163	vol -77
#shoe	degats_des_eaux 162
#shop	none -40
#shor	autre 185	collision -61	evenement_climatique 122	none -126	vandalisme -75	vol -60
#shou	blessure 62
#show	bris_de_glace 114
#shru	degats_des_eaux 55
#shun	collision 172	none -47
#shut	incendie -41	none -41	vandalisme 62	vol 49
#shwa	degats_des_eaux 179
#sica	collision 112	dommage_materiel -41	none -91	vandalisme 89
#side	none -42
#sign	collision 82
#simp	autre 149	none -42
#sin>	degats_des_eaux 60	dommage_materiel -53	none -43
#sinc	collision 95
#sing	collision 53
#sink	collision -40	degats_des_eaux 109	none -72	vandalisme 79
#sio>	autre 219	blessure -71	collision -55	none -86
#sion	dommage_materiel 93
#siph	none -62	vol 208
#sir>	collision 51
#sist	collision 45	dommage_materiel 84	none -45
#site	collision 57	evenement_climatique 55
#sitt	bris_de_glace 41	collision 43	vandalisme 57
#sive	bris_de_glace 48	vol 54
#six>	blessure 69	collision -70	dommage_materiel 67	incendie 44	none -69	vandalisme 40
#size	bris_de_glace 60	degats_des_eaux 82	dommage_materiel -45	none -81
#sjud	collision 133
#sked	bris_de_glace -42	collision 59	degats_des_eaux 86	dommage_materiel -46
#skid	blessure -66	collision 159	degats_des_eaux 70
#skin	collision -103	dommage_materiel 178	none -42	vol 58
#skyl	bris_de_glace 142	collision -89	degats_des_eaux 123	none -69	vandalisme -46	vol -52
#slai	autre 228	none -49	vandalisme -54	vol -108
#slam	bris_de_glace 80	dommage_materiel -50	evenement_climatique 63	none -70
#slas	collision -42	none -69	vandalisme 214	vol -41
#slat	collision -71	evenement_climatique 157	vol 51
#slee	collision -59	degats_des_eaux 93	dommage_materiel -44	vol 80
#slep	incendie 101	none -44
#slid	bris_de_glace 89	dommage_materiel 58	evenement_climatique 79	none -79	vol -56
#slip	blessure 46	collision -42	degats_des_eaux 72	dommage_materiel -43
#slow	degats_des_eaux 139
#sly>	collision 49
#smal	bris_de_glace 141	dommage_materiel -56	none -109	vol 91
#smas	dommage_materiel 47	incendie -44	none -43	vandalisme 144
#smel	degats_des_eaux 78	incendie 67
#smok	incendie 163
#snap	blessure -42	collision -41	dommage_materiel 211	none -54
#snow	evenement_climatique 188	none -45
#snt>	bris_de_glace -45	none -71	vandalisme 124	vol -58
#soak	collision -44	degats_des_eaux 134
#sock	evenement_climatique 105	incendie 71	vol -51
#sofa	dommage_materiel 68	evenement_climatique 100	vol -41
#sola	blessure -62	collision -63	dommage_materiel -72	evenement_climatique 194	vandalisme 75	vol -53
#solu	none 43	vandalisme 45
#some	vandalisme 66
#son>	dommage_materiel 47	incendie 54	none -51	vandalisme -48
#sor>	autre -46	bris_de_glace -49	collision 181	degats_des_eaux -43	dommage_materiel -94	none 141	vandalisme -97	vol -55
#sore	bris_de_glace 120	degats_des_eaux -55
#sorr	dommage_materiel 53
#soul	collision -71	degats_des_eaux 95	dommage_materiel -52	vol 71
#soun	bris_de_glace 117	degats_des_eaux -66	evenement_climatique 57
#spai	autre 362	blessure -75	collision -110	dommage_materiel -80	evenement_climatique -42	incendie -42	none -314	vandalisme -63	vol -52
#span	collision 73
#spar	collision -40	dommage_materiel -51	incendie 294	vol -56
#spea	collision 57	none 59
#spec	autre 82	incendie 88
#spel	bris_de_glace 72	incendie -47	none -70	vandalisme 105	vol -106
#spil	dommage_materiel 153
#spin	blessure 186	collision 56	dommage_materiel -62	none -108
#spit	blessure 123	none -68
#spla	bris_de_glace -48	collision -141	degats_des_eaux -43	dommage_materiel 275	none -62	vandalisme -60	vol 49
#spli	blessure 46	bris_de_glace 138	none -58
#spoi	collision -79	dommage_materiel 156	evenement_climatique 71	none -90	vol -58
#spor	autre 103	collision -42
#spot	collision 104
#spra	blessure -62	bris_de_glace -51	degats_des_eaux 99	evenement_climatique -40	none -53	vandalisme 111
#spre	collision -51	degats_des_eaux 54	incendie 158	none -41
#spun	collision 124
#sput	autre 129	blessure -49	dommage_materiel -100	none -56	vandalisme 100
#squa	blessure 78	collision -83	evenement_climatique 41	vol 100
#sque	collision 168
#ssag	none 125
#ssao	autre 98	collision 49	none -41
#ssar	vol 92
#ssed	autre 54	blessure 57	bris_de_glace 49	dommage_materiel 44	none -95	vol -63
#ssen	bris_de_glace -52	collision 81	vandalisme 51
#sser	blessure 54	bris_de_glace -99	collision -94	dommage_materiel 223	none -86	vol -44
#sses	blessure -42	bris_de_glace -42	collision -67	dommage_materiel 170	vandalisme -40
#ssin	collision 77	none -41	vandalisme 49
#ssio	autre 87	evenement_climatique 69	none -51
#sspo	autre 139	collision -44	none -49
#ssur	autre 220	dommage_materiel -40	none -218	vol 53
#stab	blessure -52	collision -98	dommage_materiel -60	evenement_climatique 52	incendie -49	none -137	vandalisme 337	vol -103
#staf	vandalisme 110	vol -89
#stai	collision -42	degats_des_eaux 109	none -54
#stal	collision 75	dommage_materiel 85	none -83	vol -43
#stam	collision -142	dommage_materiel -51	evenement_climatique -43	none -96	vandalisme 217	vol 63
#stan	dommage_materiel 138	evenement_climatique -41	incendie 57	vandalisme -48	vol -42
#star	autre 65	dommage_materiel 46	none -76
#stat	collision 69	none -48
#stau	collision -54	degats_des_eaux 56	incendie 50	none -65	vandalisme 84	vol -55
#stea	blessure 41	collision -125	dommage_materiel -46	none -98	vandalisme 82	vol 194
#sted	blessure 123	none -158	vandalisme 124
#stee	collision 86	dommage_materiel -49	incendie 50	none -44
#step	blessure 89	none -63
#stic	autre -44	bris_de_glace 96	collision -68	evenement_climatique -44	none -106	vandalisme 127	vol 107
#stif	blessure 101	collision 85	none -47
#stin	blessure 181	collision -65	degats_des_eaux -50	incendie 46	none -141	vandalisme -50
#stio	collision 117	vandalisme -57	vol 54
#stit	blessure 145	collision -64	dommage_materiel -40	vol 52
#stma	blessure 268	collision -119	none -52
#stoc	collision -49	evenement_climatique 111	incendie 48	vol -41
#stol	none -64	vol 203
#stom	vol 60
#ston	bris_de_glace 185	collision -43	none -73	vol -41
#stop	collision 113
#stor	evenement_climatique 177	none -47
#stov	blessure -48	bris_de_glace 45	collision -56	dommage_materiel -47	evenement_climatique 79	incendie 165
#stra	collision 117	none -57	vol -41
#stre	collision 40	dommage_materiel -42	evenement_climatique 41	vandalisme 59
#stri	none -53
#stro	autre -41	blessure -55	dommage_materiel 147	evenement_climatique 89	incendie 40	none -144	vandalisme -45
#stru	collision 60	evenement_climatique 49
#sts>	collision 85	none -45
#stuc	none 78
#stud	collision -53	degats_des_eaux 229	dommage_materiel -105	incendie 50	vandalisme -50
#sty>	collision -46	dommage_materiel -42	incendie 137	none -41
#sual	dommage_materiel 143	none -42
#suff	collision 71	none -100	vandalisme 113
#suga	collision -58	degats_des_eaux 67	dommage_materiel -46	none -115	vandalisme 248	vol -47
#suit	autre 110	none -84
#sult	blessure 122	collision -47	vandalisme 48
#summ	autre 249	collision -55	dommage_materiel -60	none -205	vandalisme -56
#sump	blessure -50	collision 151	degats_des_eaux 105	none -76
#sun>	bris_de_glace 284	dommage_materiel -40	none -106	vandalisme -44
#sunr	bris_de_glace 129	collision -46	none -81	vandalisme 159	vol -58
#supe	blessure 75	collision -41	dommage_materiel -54	none -52	vandalisme 203	vol -69
#supp	blessure -49	bris_de_glace 81	collision -60	dommage_materiel 88
#sura	autre 124
#sure	dommage_materiel -43	none 64
#surf	bris_de_glace 85	collision -74	none -50	vandalisme -40	vol 167
#surg	degats_des_eaux -80	dommage_materiel 195	none -48
#surp	bris_de_glace 41
#susp	incendie 92	vol 55
#swap	collision 93
#swea	collision 44	evenement_climatique 44
#swer	autre 56	collision 76	dommage_materiel -49	vol 48
#swip	collision 148	none -45	vol 43
#swit	degats_des_eaux 61	none 42
#swol	collision 51	degats_des_eaux 112
#swun	blessure -67	collision 215
#synd	degats_des_eaux 150
#tabl	blessure -127	bris_de_glace 91	degats_des_eaux -82	dommage_materiel 125	evenement_climatique 50	none -59	vol -64
#tach	degats_des_eaux 56	evenement_climatique 62
#tact	blessure 189
#taff	vandalisme 110	vol -89
#tage	autre -45	collision -65	dommage_materiel 178	evenement_climatique -41	none -66	vandalisme 51
#tail	collision 63	degats_des_eaux 45
#tain	degats_des_eaux 45	incendie 57
#tair	collision -58	degats_des_eaux 110	none -54
#take	vol 123
#taki	autre 88	collision 149	none -74
#tal>	blessure 74	none -71
#talk	none 126
#tall	collision 227	evenement_climatique -62	none -54
#taly	bris_de_glace 47	vol 121
#tamp	collision -142	dommage_materiel -51	evenement_climatique -43	none -96	vandalisme 217	vol 63
#tand	dommage_materiel 155	evenement_climatique -42	incendie 68	vandalisme -45
#tang	autre 154	none -49	vol -45
#tank	degats_des_eaux 136	none -52	vol 51
#tap>	degats_des_eaux 193
#tar>	dommage_materiel 54	none -72	vandalisme 131	vol -74
#tarr	bris_de_glace 97
#tart	autre 82	dommage_materiel 62	incendie 49	none -98	vandalisme -45
#tat>	collision 120
#tati	none -69	vol 84
#taur	collision -54	degats_des_eaux 56	incendie 50	none -65	vandalisme 84	vol -55
#taxi	collision 54	dommage_materiel 43
#tbal	bris_de_glace 214	collision -44
#tcas	autre 110	none -84
#tch>	incendie 42
#tche	none -52
#tea>	bris_de_glace 45	dommage_materiel -53	none -63	vol 108
#teac	collision 68	vandalisme 42
#teal	blessure -93	collision -148	none -87	vandalisme 115	vol 241
#ted>	none -50
#teen	autre 121	collision -59	incendie 87	none -94	vandalisme 89	vol -57
#teer	collision 86	dommage_materiel -49	incendie 50	none -44
#tel>	autre 180	blessure 116	none -135
#tele	blessure -40	bris_de_glace -57	collision -77	dommage_materiel 241	none -95	vandalisme -58	vol 115
#tell	dommage_materiel 41
#tely	none 81
#temp	collision 75	none -59	vol 109
#ten>	blessure 49	collision 57
#tena	degats_des_eaux 68	incendie 72	vol 55
#tend	collision 56	degats_des_eaux -52	none -47	vol 147
#tene	degats_des_eaux 115	evenement_climatique 75	none -81
#tent	evenement_climatique 102
#tep>	blessure 157	bris_de_glace 83	degats_des_eaux -42	dommage_materiel -129	evenement_climatique 65	none -81	vandalisme -44
#tepl	blessure 98	collision -123	dommage_materiel 124	none -76
#tepp	blessure -44	collision 110	dommage_materiel 78	vol -42
#ter>	none -45
#terb	collision 98	incendie -72	none -77	vandalisme 158	vol -41
#tere	bris_de_glace 130	collision -49
#teri	collision 71	evenement_climatique 49	vandalisme -48	vol 60
#tern	degats_des_eaux 72
#terr	bris_de_glace -43	dommage_materiel 126	none -43
#ters	collision -82	degats_des_eaux 99	evenement_climatique 92	none -61	vandalisme 103	vol -43
#tery	blessure 143	collision -56	dommage_materiel -41	incendie 96	none -88
#tes>	incendie 68	none -60
#test	autre 219	blessure -67	collision 132	dommage_materiel -47	incendie -72	none -267	vandalisme -43	vol -54
#teur	collision 97	degats_des_eaux 61	none -48
#thal	autre 140	collision 131	incendie -48	none -87	vol -46
#than	none 52
#that	none 54
#the>	none -52
#thed	autre -56	collision 85	incendie 79
#thef	autre 132	collision -67	none 40
#thei	blessure 82	collision -42	none -47
#them	none -73	vol 58
#then	collision 45	dommage_materiel 89	none -68
#thes	collision 136	degats_des_eaux 165	dommage_materiel -96	none -49	vol -49
#they	none -57	vandalisme 58	vol 74
#thie	collision -66	vandalisme 56	vol 187
#thig	collision 55	dommage_materiel 111	incendie -61
#thir	autre 55	none 59
#this	none -40
#tho>	collision 160	dommage_materiel -97	incendie 175	none -94	vandalisme -60
#thol	collision 95	dommage_materiel 130	none -90	vandalisme -44
#thou	collision 121	none -40
#thre	dommage_materiel 57	none -55
#thro	degats_des_eaux 46	none -51
#thru	degats_des_eaux 53	dommage_materiel 59
#ths>	autre 57	blessure 110	collision -64	degats_des_eaux 78	none -99
#thum	blessure 213	collision -85	degats_des_eaux 50	dommage_materiel -47	none -117	vandalisme -40	vol -54
#thun	collision -44	dommage_materiel -67	evenement_climatique 317	incendie -83	none -60	vol -58
#tibl	bris_de_glace 87
#tic>	degats_des_eaux 40	vol 47
#tice	degats_des_eaux 44	vandalisme 72
#tick	autre 40	bris_de_glace 94	collision -68	evenement_climatique -44	none -111	vandalisme 71	vol 82
#tied	collision -66	dommage_materiel 44	vandalisme -42	vol 143
#ties	degats_des_eaux 69
#tiff	blessure 101	collision 85	none -47
#til>	incendie 65	vandalisme -40	vol 70
#tile	bris_de_glace 79	collision -76	dommage_materiel 64	evenement_climatique 55	none -53
#time	none -47
#tin>	dommage_materiel 65	evenement_climatique 101	none -43
#tina	collision 131	none -41
#tine	autre 159	blessure -47	collision 43	dommage_materiel -57	evenement_climatique -40	vol -40
#ting	blessure 40	none -46
#tink	degats_des_eaux -44	incendie 150
#tio>	bris_de_glace 128	vandalisme -40
#tion	none -72	vol 46
#tipp	collision -88	dommage_materiel 92	incendie 104	none -45	vol 55
#tire	degats_des_eaux 79	none -71	vandalisme 194	vol -97
#tist	autre 105	blessure -40	dommage_materiel 77	none -82
#titc	blessure 145	collision -64	dommage_materiel -40	vol 52
#tle>	none -47	vandalisme 52
#tled	bris_de_glace 71	collision -76	dommage_materiel -46	none 97	vol 62
#tlem	collision 113
#tly>	none 74
#tmat	dommage_materiel 119	incendie 50	none -43
#tmen	bris_de_glace 76	collision -48	degats_des_eaux 61	incendie 91	none -43	vol -50
#tner	blessure 107	bris_de_glace 74	none -57
#tnin	dommage_materiel -54	evenement_climatique 235
#tock	collision -49	evenement_climatique 111	incendie 48	vol -41
#toda	bris_de_glace 64	none 78
#toes	blessure 48	collision -91	evenement_climatique 108	vandalisme -50	vol -52
#toge	collision 110	none -49
#togr	incendie 61	vandalisme 124
#toil	collision -56	degats_des_eaux 237
#told	vandalisme 90
#tole	none -64	vol 203
#toll	bris_de_glace 123	incendie 77	none -90	vol -43
#tom>	blessure -50	bris_de_glace 196	collision -43	dommage_materiel -60	incendie -59	none -101	vandalisme -48	vol -46
#toma	evenement_climatique 100	none -42
#tome	none 40	vol 56
#tomo	autre -72	none 86	vol 102
#tone	bris_de_glace 185	collision -43	none -73	vol -41
#toni	evenement_climatique 58	vol 55
#too>	blessure -50	dommage_materiel 62	incendie 41	none 44
#tool	incendie 65	vol 145
#toot	autre 70	collision 143	none -45	vandalisme -40
#top>	dommage_materiel 57
#topp	collision 112
#tor>	none -77
#tora	collision -59	none -157	vandalisme -43	vol 294
#torb	collision 81
#torc	none -55	vandalisme 164	vol -67
#tore	blessure 136	dommage_materiel -42	evenement_climatique 60
#torh	collision 86	vol 57
#torm	collision -40	evenement_climatique 222
#torn	blessure 121	collision -111	evenement_climatique 120	none -49	vandalisme 45
#torw	bris_de_glace 55	collision 56	none -41
#tory	collision -41	evenement_climatique 121
#tos>	none 56
#tota	incendie 67
#touc	bris_de_glace 45	collision 114	none -84	vol 63
#tour	collision -51	vol 146
#tove	blessure -48	bris_de_glace 45	collision -56	dommage_materiel -47	evenement_climatique 79	incendie 165
#towe	autre 127	collision -55	none -57	vol 135
#town	bris_de_glace 53	collision 125	none -65	vol -44
#trac	collision 87	incendie 48	none -73
#traf	collision 83
#trai	collision 73	none -66	vol 40
#tram	blessure 43	collision 62	dommage_materiel -54	evenement_climatique 50	none -67	vol 50
#tran	none 48	vandalisme 109
#trat	collision 54	degats_des_eaux 145	none -67	vol -82
#tray	blessure 47	collision 139	degats_des_eaux 107	dommage_materiel -59	none -83	vandalisme -51
#tre>	collision 112	evenement_climatique 73	none -63
#trea	blessure -50	degats_des_eaux 92	dommage_materiel -50	evenement_climatique 64	vandalisme -40	vol 67
#tree	collision 56	dommage_materiel -47	evenement_climatique 51	none -50	vandalisme 117	vol -59
#tres	degats_des_eaux 45
#tria	collision 145	dommage_materiel -59
#tric	collision -49	incendie 107	vol -40
#trie	blessure 76	collision -89	evenement_climatique 65	vandalisme -43	vol 115
#trip	autre 67	collision -62	dommage_materiel 74	none -69
#trod	bris_de_glace 102	collision -50	dommage_materiel 183	none -95	vol -50
#trol	collision 65	dommage_materiel 69
#trou	autre -45	blessure -45	bris_de_glace -51	collision -59	dommage_materiel 113	evenement_climatique -47	none -106	vandalisme 266	vol -100
#troy	collision -45	dommage_materiel -45	evenement_climatique 142	incendie 75	none -41
#truc	collision 50
#true	evenement_climatique 68	none 129
#try>	vol 108
#tryi	bris_de_glace 144	collision -59	dommage_materiel 77	none -46	vandalisme -62
#tsel	bris_de_glace 88	incendie 40	none -72	vol 47
#tsid	vol 87
#ttac	evenement_climatique 63
#ttag	collision -69	incendie 77	none -94	vandalisme 122	vol 59
#tte>	dommage_materiel -41	incendie 102	none -44
#tted	collision -62	degats_des_eaux 146	incendie 52	none -76	vandalisme 42
#ttem	collision -43	vol 202
#tten	collision 53	evenement_climatique 52	none -55
#tter	bris_de_glace 62	none -56
#ttic	degats_des_eaux 137
#ttin	blessure 70
#ttle	vandalisme 48
#ttre	collision -61	incendie 61	vol 92
#tual	none 126	vol -55
#tube	degats_des_eaux 103	dommage_materiel -40	evenement_climatique -50	none -51	vol 118
#tuck	none 78
#tues	none 58
#tumb	incendie 140
#tune	dommage_materiel 48	vandalisme 47
#tunn	blessure -41	bris_de_glace 140	collision 70	evenement_climatique 104	none -85	vol -78
#turd	autre 42
#ture	blessure 136	collision -87
#turn	collision 81	none -42
#twee	bris_de_glace 56
#twel	blessure -64	bris_de_glace -46	collision -138	evenement_climatique 80	incendie -52	none -89	vandalisme 90	vol 157
#twen	evenement_climatique 88
#twic	autre 200	dommage_materiel -42	evenement_climatique 72	none -179	vol -45
#twin	blessure -67	collision 166	incendie 50
#twis	autre -46	blessure 278	collision -76	dommage_materiel -128	evenement_climatique 134	none -286
#type	degats_des_eaux 40	none -49	vandalisme 122	vol -65
#typi	collision 255	none -82	vandalisme -57
#tyre	none -79	vandalisme 231	vol -58
#uage	collision 60	none 74
#uall	evenement_climatique 49	none 110	vol -59
#ualt	dommage_materiel 143	none -42
#uard	collision 52	incendie 81	none -48	vol 51
#uart	bris_de_glace 72	evenement_climatique -63	none 100
#uary	autre 100
#uate	blessure -40	collision -40	degats_des_eaux -64	evenement_climatique 89	incendie 159
#ube>	degats_des_eaux 121	dommage_materiel -48	evenement_climatique -60	none -61	vol 115
#uber	bris_de_glace -46	collision 101	degats_des_eaux 163	dommage_materiel -63	none -82
#uble	bris_de_glace 87	collision -52	dommage_materiel -49	none -107	vandalisme 230	vol -52
#uch>	none 41	vandalisme 47
#uche	bris_de_glace 128	collision 115	dommage_materiel -55	none -88	vandalisme -41
#uck>	collision 80
#ucke	collision -41	incendie 99	vandalisme 54
#ucki	collision -60	none 59	vandalisme 52	vol -84
#uckl	bris_de_glace -60	degats_des_eaux -51	dommage_materiel 146	evenement_climatique 48	none -47	vandalisme -47
#ucks	bris_de_glace -51	dommage_materiel 77	vandalisme -46	vol 116
#ucti	dommage_materiel 87	incendie 40
#ucto	blessure -41	collision 176	vandalisme -41
#uddl	collision -44	degats_des_eaux 136	dommage_materiel -59	incendie 51	none -62
#uded	dommage_materiel -41	vandalisme 104
#udge	collision 138
#udi>	none -44	vol 70
#udin	evenement_climatique 79	vol 65
#udy>	bris_de_glace -43	collision -70	degats_des_eaux 265	vandalisme -52	vol -79
#ued>	evenement_climatique 52
#uesd	none 58
#uest	blessure 77	collision 49	degats_des_eaux 40	vandalisme -46	vol 40
#uet>	degats_des_eaux 159
#ueue	collision 74
#uff>	blessure 119	dommage_materiel -43
#uffe	collision 194	none -192	vandalisme 79
#ugar	collision -58	degats_des_eaux 67	dommage_materiel -46	none -115	vandalisme 248	vol -47
#uge>	blessure 80	collision 64	dommage_materiel -44
#ugeo	vol 62
#ugge	vol 50
#ugh>	none -58
#ughe	collision 63	vol 75
#ughi	incendie 241	none -53	vandalisme -57
#ught	incendie 43	none -45
#uick	blessure -43	dommage_materiel -44	evenement_climatique 96	incendie 81
#uild	dommage_materiel 115	none -60
#uine	degats_des_eaux 108	evenement_climatique 52	incendie 42	none -46
#uira	autre 98	collision 49	none -41
#uis>	autre -50	bris_de_glace -44	collision 183	degats_des_eaux -46	dommage_materiel 206	evenement_climatique -49	none -205	vandalisme -59	vol -59
#uise	autre 84	bris_de_glace -47	evenement_climatique 59	none -82	vol 99
#uish	incendie 93	vandalisme 83	vol -90
#uit>	dommage_materiel 118	none 96
#uitc	autre 110	none -84
#uite	degats_des_eaux 126	none -81	vol 62
#ulan	collision 72
#ulat	incendie 129
#uld>	autre 52
#ulde	blessure 117	incendie 43	none -43
#uldn	collision 86
#ull>	dommage_materiel 81	evenement_climatique 47	none -52	vol -42
#ulla	blessure -45	bris_de_glace -44	collision 262	none -54
#ulle	dommage_materiel 86	evenement_climatique 50
#ully	collision 57	dommage_materiel 49
#ulou	bris_de_glace 103	degats_des_eaux -52	none 44
#ult>	collision 73
#uly>	collision 198	none -78
#uman	degats_des_eaux 46	evenement_climatique 59	none 45
#umb>	blessure 156	collision -79	degats_des_eaux 136	dommage_materiel -42	none -84	vol -42
#umbl	incendie 140
#umme	autre 251	collision -114	dommage_materiel -58	none -167	vandalisme -51
#ump>	blessure -48	collision 73	degats_des_eaux 67	dommage_materiel 75	none -41
#umpe	collision 118	none -45
#uncl	blessure -81	bris_de_glace -115	collision -61	dommage_materiel 129	evenement_climatique 118	incendie -45	vandalisme -90	vol -70
#unct	blessure -40	collision 105	vandalisme 86	vol -49
#unde	none -50
#undr	collision -61	degats_des_eaux 49	dommage_materiel 107	vol 46
#unds	autre 149	bris_de_glace -47	collision -85	dommage_materiel -53	evenement_climatique 40	none 49	vandalisme -40	vol -40
#une>	none 75
#uner	dommage_materiel 49	vol 71
#ung>	collision 46
#unge	bris_de_glace 110	degats_des_eaux 59	none -41
#unha	dommage_materiel 161	none -40	vandalisme -53
#unhu	vandalisme 73	vol -64
#unin	blessure 139	bris_de_glace 103	collision -56	dommage_materiel -55	none -48
#unit	none -50	vol 59
#unk>	evenement_climatique -77	none -60	vandalisme 197	vol -42
#unne	blessure -41	bris_de_glace 140	collision 70	evenement_climatique 104	none -85	vol -78
#unni	bris_de_glace -40	degats_des_eaux 206	none -43
#unro	bris_de_glace 129	collision -46	none -81	vandalisme 159	vol -58
#uns>	degats_des_eaux 93
#unsc	autre -78	collision 117	vol 44
#unt>	collision 49	degats_des_eaux 47	evenement_climatique 54
#unta	blessure 219	bris_de_glace -48	collision -197	degats_des_eaux 154	dommage_materiel -62	evenement_climatique -55	incendie -42	none -113	vol -64
#unte	collision 44	evenement_climatique 48	vandalisme 78	vol -48
#unti	incendie 57	vandalisme -42	vol 82
#uote	none 61
#upbo	degats_des_eaux 103	incendie 71	none -40
#upda	none 108
#uper	blessure 75	collision -41	dommage_materiel -54	none -52	vandalisme 203	vol -69
#uple	degats_des_eaux 97
#uppo	blessure -54	bris_de_glace 92	collision -52	dommage_materiel 103	vandalisme -41
#upst	collision -48	degats_des_eaux 173
#uran	autre 90
#urch	autre 40	blessure 172	collision -60	dommage_materiel -50	none -85
#urda	autre 42
#ure>	none 75	vol 53
#ured	blessure 80	none -47	vandalisme 44
#urer	evenement_climatique 85	incendie 75	none -41
#ures	collision -40	evenement_climatique 57	incendie 90
#urge	degats_des_eaux -80	dommage_materiel 195	none -48
#urgl	bris_de_glace 59	collision -49	vol 68
#urie	collision 91
#urin	blessure 47	collision -55	none -50	vol 126
#uris	collision -63	dommage_materiel -47	vol 189
#urn>	blessure 41	collision 49
#urne	incendie 96	none -40
#urni	vol 82
#urns	incendie 146
#urnt	blessure 66	collision -45	incendie 138	none -72	vol -41
#urop	collision 100
#uros	dommage_materiel 49	none -54	vol 68
#urpl	blessure -59	collision 87	dommage_materiel 117
#urpo	blessure 172	collision -54	none -45	vol -52
#urpr	bris_de_glace 41
#urs>	vol 43
#urse	none 45
#urst	collision -43	degats_des_eaux 84	evenement_climatique 44	none -51
#urta	bris_de_glace 56	incendie 189	none -48
#urte	degats_des_eaux 178	incendie 67	none -98	vol -47
#urth	degats_des_eaux 224	none -85
#urts	collision 163
#ury>	autre 117	evenement_climatique 93	none -98
#usan	bris_de_glace 110	collision 61	none -41
#usba	blessure -55	vandalisme 84
#use>	none -68	vol 59
#used	autre 117	bris_de_glace 41	collision -49	evenement_climatique 57	none -61
#uses	collision 76
#ush>	degats_des_eaux 47	evenement_climatique 78
#ushe	collision 82	incendie -40	vandalisme 79	vol 41
#usin	collision 74	none -50	vol 108
#usly	collision 49
#uspe	incendie 92	vol 55
#uste	dommage_materiel -53	vandalisme 79	vol 119
#usto	none 40	vol 56
#ute>	autre 86	blessure -49	collision 138	degats_des_eaux -45	dommage_materiel -76	none -58	vandalisme 43
#utel	none 43	vandalisme 45
#uter	collision -57	dommage_materiel 171	evenement_climatique 91	none -57	vol -67
#utes	incendie 41
#utin	autre 178	collision -78	dommage_materiel -43	incendie 49	none -170
#uts>	blessure -47	bris_de_glace 143	collision 86	evenement_climatique 48	none -62	vol -52
#utsi	vol 87
#utte	collision -59	degats_des_eaux 75	none -57	vandalisme 61
#vacu	evenement_climatique 63	incendie 129	vol -44
#val>	collision -42	dommage_materiel 151	vol 65
#valv	degats_des_eaux 163
#van>	none -49	vol 42
#vani	collision -62	dommage_materiel -45	none -110	vol 261
#varn	collision -50	dommage_materiel 83	incendie 46	vandalisme 51
#vati	collision 114
#vato	blessure -40	evenement_climatique 108
#ved>	collision 49	evenement_climatique 46
#vehi	collision 56
#vel>	bris_de_glace 149	none -43
#vely	dommage_materiel 117
#veme	blessure 94	collision 48	incendie -49
#veni	none 58
#vent	autre 56	blessure -50	collision -75	degats_des_eaux -49	dommage_materiel -97	evenement_climatique 52	incendie 158	none -128	vol -51
#venu	collision 64
#vera	bris_de_glace 100	collision 42	degats_des_eaux 50	dommage_materiel -41	none -66
#vere	autre 121	blessure 60	bris_de_glace -42	collision -50
#verf	degats_des_eaux 116	dommage_materiel -41	evenement_climatique 44
#verg	collision 181	incendie 83	none -69	vandalisme -43
#verh	degats_des_eaux 77	incendie 47
#vern	none -60	vandalisme 115
#vers	collision 93
#vert	autre 115	blessure 52	collision 72	none -160
#very	collision 47
#ves>	none -60
#vet>	autre 52	collision 67	incendie 56	none -59
#vice	dommage_materiel 50	none 111
#vide	collision 117	incendie -110	none -58	vandalisme 154
#view	bris_de_glace 140	none 41
#vill	bris_de_glace -46	dommage_materiel -77	evenement_climatique 171
#ving	collision 59	none -43
#viol	dommage_materiel 88	incendie 56
#vise	collision 61	dommage_materiel -59	none 121	vol -46
#visi	collision -48	dommage_materiel 190	none -103
#voic	autre 54	collision -55	dommage_materiel 59
#volv	collision 67
#wait	none 43
#walk	bris_de_glace 58	collision 47	none -50	vol 48
#wall	degats_des_eaux 44	dommage_materiel 48	none -67
#want	autre 55	dommage_materiel 55
#wapp	collision 93
#ward	blessure 85	none -55	vol -51
#wash	bris_de_glace 41	degats_des_eaux 105	dommage_materiel 77	none -45	vol -48
#wasn	dommage_materiel -43	incendie 45	none 88	vandalisme 53	vol -100
#watc	blessure 61	dommage_materiel -79	none -46	vol 142
#wate	collision -40	degats_des_eaux 141	evenement_climatique 43	none -40
#way>	none -47
#wbar	collision 141	none -108	vandalisme 117	vol -100
#wear	evenement_climatique 85
#wed>	blessure 86	collision -55	dommage_materiel 93	vandalisme -48
#wedd	autre 209	collision -78	dommage_materiel 63	none -70	vol -43
#week	blessure 42	none 115
#ween	collision 44	vol 43
#weig	blessure 52	dommage_materiel -40	evenement_climatique 116	vandalisme -42
#well	collision -41	dommage_materiel 46
#went	none -40
#wer>	bris_de_glace 74	none -47
#were	none -40	vol 45
#wers	vol 91
#werv	collision 133
#wet>	degats_des_eaux 139	dommage_materiel -42
#what	vandalisme 42
#whee	none -52	vandalisme 51	vol 66
#when	bris_de_glace 81
#wher	bris_de_glace -52	dommage_materiel -43	vol 60
#whet	degats_des_eaux 56	evenement_climatique 53
#whic	collision 71	none -69	vol -47
#whil	none -44	vol 61
#whip	blessure -45	collision 194	none -42
#whit	collision 42	dommage_materiel 88	none -61	vandalisme 46
#who>	vol 95
#whol	dommage_materiel 47
#whoo	incendie 120
#why>	autre 283	bris_de_glace 62	collision -73	none -173	vandalisme -42	vol -53
#wice	autre 200	dommage_materiel -42	evenement_climatique 72	none -179	vol -45
#wich	collision 53	vol 95
#widt	dommage_materiel 130
#wife	collision 68	vol 45
#wild	collision 180	none -50
#will	bris_de_glace -46	vandalisme 83
#wind	bris_de_glace 146
#wine	collision -40	dommage_materiel 130	evenement_climatique 66
#wing	vandalisme 79	vol -43
#wint	bris_de_glace 134	collision -105	degats_des_eaux -41	evenement_climatique -77	none -107	vandalisme -92	vol 216
#wipe	collision 100	none -62	vandalisme 99
#wire	dommage_materiel -88	evenement_climatique 69
#wish	collision 112
#wist	autre -46	blessure 278	collision -76	dommage_materiel -128	evenement_climatique 134	none -286
#witc	degats_des_eaux 61	none 42
#wned	degats_des_eaux 108	dommage_materiel -50	evenement_climatique 84	none -103	vandalisme 84	vol -65
#wner	collision -46	degats_des_eaux 58	dommage_materiel 117	none -41
#wnin	vandalisme 83
#woke	collision -125	degats_des_eaux 86	vol 184
#woll	collision 51	degats_des_eaux 112
#woma	collision 109
#won>	autre 88	none -44
#wont	collision -46	degats_des_eaux 110	none -49	vol 42
#wood	degats_des_eaux 104	dommage_materiel 87	evenement_climatique -41	incendie 40	none -85	vol -71
#word	degats_des_eaux 93	vandalisme 75
#work	vandalisme 51
#wors	collision 242	none -124
#wort	dommage_materiel -50	none -59	vol 239
#woul	autre 50	collision 51	none -51
#woun	collision 70	evenement_climatique 47
#wrec	dommage_materiel 85	none -65	vandalisme 72	vol -47
#wris	blessure 76	bris_de_glace 69	collision 85	dommage_materiel -66	none -57	vandalisme -55
#writ	collision 64	none -63	vandalisme 57
#wron	blessure -40	dommage_materiel 74	evenement_climatique 41	none 52	vol -50
#wrot	collision 94	none -42
#wung	blessure -67	collision 215
#xcep	dommage_materiel 68	incendie 40	none -51	vandalisme 86	vol -88
#xhau	collision 164	incendie 79	none -75
#xper	collision -68	dommage_materiel -42	evenement_climatique 70	incendie 70	none 151	vol -42
#xpla	autre 190	none -48
#xplo	bris_de_glace 158	collision 51	degats_des_eaux -44	incendie 52	none -80	vandalisme -43
#xtin	incendie 93	vandalisme 83	vol -90
#xtra	incendie 83
#yal>	collision 110
#yard	vol 90
#ybe>	bris_de_glace 122	none 55
#ybod	autre 71	collision 56
#ycle	collision 52	vol 63
#ycli	collision 138
#yeah	none 117
#year	dommage_materiel 78	incendie 59	none -70	vandalisme -44
#yebr	blessure -58	bris_de_glace -78	collision -43	dommage_materiel 65	incendie 122	vandalisme 82
#yed>	degats_des_eaux 41	dommage_materiel -47	none -52	vandalisme 113
#yer>	collision -51	dommage_materiel 171	incendie 83	none -141	vol -41
#yers	collision -109	degats_des_eaux 75	dommage_materiel -47	vandalisme -52	vol 146
#yes>	none 177	vandalisme -40
#yet>	collision -47	dommage_materiel -48	vandalisme 133	vol 51
#ying	dommage_materiel 65	none -42	vol -40
#yjam	collision 62	incendie 79	vol -42
#ylig	bris_de_glace 189	collision -97	degats_des_eaux 76	dommage_materiel -47	none -102	vandalisme 74	vol -56
#yndi	degats_des_eaux 150
#yon>	collision -40	none -61	vandalisme -48	vol 156
#yone	bris_de_glace 45	collision 69	none -43
#you>	autre 53	none 62
#your	collision 60	none 88
#ype>	collision 55	degats_des_eaux 62
#yre>	collision 104	dommage_materiel 127	none -107	vandalisme -47
#yres	blessure -40	collision -77	none -110	vandalisme 341	vol -82
#ysed	blessure -94	collision 84	incendie -60	none -42	vandalisme -72	vol 154
#ysel	blessure 93	collision 58	dommage_materiel -49	none -82	vandalisme 58	vol -69
#ysio	autre 219	blessure -71	collision -55	none -86
#ysta	collision -129	dommage_materiel 65	evenement_climatique -42	incendie 75	none -153	vol 148
#ytic	vol 145
#yup>	none 137
#ywhe	blessure -46	collision 47	degats_des_eaux 78	none -47
#zebr	blessure -44	collision 151
#zed>	blessure -47	collision 146	none -44
#zer>	dommage_materiel 179	none -55
#zero	autre 142	blessure -63	bris_de_glace -44	collision 176	dommage_materiel -52	incendie -79	none -128	vol -43
1	collision -44	evenement_climatique 50	vol 56
10	vol 57
11	incendie 57
12	blessure 148	dommage_materiel -50	none 68
12th	none 144
14	collision -75	degats_des_eaux 113	none 69
15	bris_de_glace 164	none -150
17	evenement_climatique 85
18	autre 124	collision -113	evenement_climatique 45	none -105
2	blessure 41	bris_de_glace 106	dommage_materiel -56	none -62
20	autre 152	collision -55	none -55
2025	none 85
3	blessure 142	bris_de_glace 144	collision -77	none -180	vandalisme -47
30	collision 67	none 89
4	vandalisme 70
40	blessure 236	collision -64	dommage_materiel -68	none -130
4th	autre 99	blessure -49	collision -152	none -45	vol 171
6	collision -100	dommage_materiel 118	none -90	vol 61
7	none 120
8	none 45
9	none 101
=injuries no	collision 42	incendie 41	none -61
=injuries no rather	collision 57	dommage_materiel 58	incendie 60	none -82	vandalisme 89	vol -104
=injuries no sure	collision 40	none -57
=injuries unknown	blessure 82	collision 48	none -116
=injuries unknown unsure	blessure 82	collision 48	none -116
=injuries yes	blessure 105	collision 43	none -71
=injuries yes sure	blessure 105	collision 43	none -71
=other blessure	autre 83	blessure -74	bris_de_glace 96	degats_des_eaux 137	dommage_materiel -134	none -119	vol -66
=other collision	bris_de_glace -45	degats_des_eaux 61	dommage_materiel -73	evenement_climatique 203	incendie -40	none -51	vandalisme -65	vol -54
=other degats_des_eaux	blessure 88	collision -76	dommage_materiel -47	none -52	vandalisme 185
=other evenement_climatique	blessure -87	bris_de_glace -62	collision -97	degats_des_eaux -62	dommage_materiel -62	evenement_climatique 342	incendie -142	vandalisme -92	vol -186
=other vol	collision -58	evenement_climatique 222	none -87	vandalisme -60	vol -49
=thirdParty no	none -90
=thirdParty no rather	evenement_climatique 77	none -85	vandalisme 63	vol 95
=thirdParty no sure	blessure 139	bris_de_glace 61	dommage_materiel 49	none -80	vandalisme -61
=thirdParty no unsure	degats_des_eaux 74	dommage_materiel 44	incendie 88	none -94	vol -43
=thirdParty none	none 142
=thirdParty yes	collision 111	none -86
=thirdParty yes rather	blessure 54	collision 105	dommage_materiel 77	none -149	vol -55
=thirdParty yes sure	collision 111	none -79
=type autre	autre 479	blessure -50	collision -54	degats_des_eaux -46	dommage_materiel -88	evenement_climatique -42	incendie -50	none -98	vol -48
=type autre sure	autre 487	blessure -52	collision -53	degats_des_eaux -47	dommage_materiel -90	evenement_climatique -42	incendie -51	none -122	vol -49
=type autre unsure	autre 116	blessure -41	bris_de_glace -49	collision -74	dommage_materiel -75	evenement_climatique -43	incendie -42	none 84	vol -50
=type blessure	blessure 324	bris_de_glace -65	none -107	vandalisme -47	vol -53
=type blessure sure	autre -45	blessure 474	bris_de_glace -66	collision -61	incendie -64	none -96	vandalisme -70	vol -93
=type blessure unsure	blessure 78	bris_de_glace -65	collision 85	degats_des_eaux -84	dommage_materiel 76	evenement_climatique -49	none -124
=type bris_de_glace	blessure -44	bris_de_glace 343	collision -74	evenement_climatique -63	none -76
=type bris_de_glace sure	blessure -43	bris_de_glace 326	collision -87	evenement_climatique -60	none -70
=type bris_de_glace unsure	autre -55	blessure -65	bris_de_glace 245	collision 79	degats_des_eaux -85	evenement_climatique -126	incendie -58	none -153	vandalisme -173	vol -94
=type collision	collision 304	none -93
=type collision rather	blessure -40	bris_de_glace -43	collision 271	degats_des_eaux -42	evenement_climatique -42	none -78	vandalisme -58
=type collision sure	collision 309	none -91	vandalisme -41	vol -45
=type collision unsure	autre 48	blessure -52	collision 204	degats_des_eaux -47	dommage_materiel -78	evenement_climatique 65	none -129
=type degats_des_eaux	blessure -46	collision -81	degats_des_eaux 443	dommage_materiel -58	incendie -47	none -60	vandalisme -43
=type degats_des_eaux rather	autre -119	blessure -83	bris_de_glace -71	collision -90	degats_des_eaux 229	dommage_materiel -114	incendie -88	none 40	vandalisme -82	vol 105
=type degats_des_eaux sure	blessure -43	collision -84	degats_des_eaux 445	dommage_materiel -50	evenement_climatique -45	incendie -41	none -71	vol -51
=type dommage_materiel	blessure -58	collision -111	dommage_materiel 393	none -108
=type dommage_materiel sure	blessure -53	collision -130	dommage_materiel 512	none -106	vandalisme -73	vol -84
=type dommage_materiel unsure	blessure -69	bris_de_glace -67	collision -123	degats_des_eaux -69	evenement_climatique -40	none -101	vandalisme 65	vol 275
=type evenement_climatique	blessure -43	collision -80	degats_des_eaux -50	dommage_materiel -70	evenement_climatique 538	none -87	vandalisme -49	vol -74
=type evenement_climatique sure	blessure -42	collision -93	degats_des_eaux -50	dommage_materiel -68	evenement_climatique 541	none -86	vandalisme -48	vol -74
=type evenement_climatique unsure	autre -48	blessure -69	bris_de_glace -119	collision 99	degats_des_eaux -47	dommage_materiel -110	evenement_climatique 136	incendie -46	none -119	vandalisme -91	vol -95
=type incendie	blessure -46	bris_de_glace -40	collision -72	degats_des_eaux -58	incendie 461	none -85	vol -75
=type incendie sure	blessure -46	collision -71	degats_des_eaux -58	incendie 448	none -82	vol -75
=type none	collision -42	none 150
=type vandalisme	collision -94	evenement_climatique -43	none -89	vandalisme 459	vol -99
=type vandalisme sure	collision -92	evenement_climatique -42	none -87	vandalisme 443	vol -92
=type vol	blessure -41	bris_de_glace -41	collision -87	dommage_materiel -46	evenement_climatique -42	none -77	vol 407
=type vol sure	blessure -41	bris_de_glace -41	collision -86	dommage_materiel -46	evenement_climatique -42	none -74	vol 401
a	none -41
a6	bris_de_glace 125	dommage_materiel -76	incendie 151	none -82	vol -97
a7	collision 85
above	blessure 81	degats_des_eaux 90
absolutely	none 43	vandalisme 45
accident	collision 60
across	collision 46	dommage_materiel -44	none -41
add	autre 227	blessure -50	collision -152	dommage_materiel -65	evenement_climatique 43	none -49	vandalisme -51	vol -59
admits	collision 44
adviser	dommage_materiel -95	none 287	vol -61
aerial	evenement_climatique 88
afraid	autre 121	collision -50	none 82	vandalisme -43	vol -45
after	bris_de_glace 48	incendie 51	none -56
afternoon	collision 45
agadir	autre 137	vol -61
again	none -42	vandalisme 106
against	blessure -62	bris_de_glace 48	collision -49	degats_des_eaux -63	dommage_materiel 110	none -49	vandalisme -49	vol 70
agent	collision 73	none 103
ago	degats_des_eaux -42	none 185
agreed	collision 65
ai	collision 381	dommage_materiel -40	none -221	vandalisme -45	vol -43
aid	dommage_materiel 147	evenement_climatique 56	incendie -88	vandalisme -40	vol -50
airbag	collision 204	vol -47
airbags	collision 69
airline	autre 137	none -88
alarm	collision -47	evenement_climatique 78	vol 53
alight	incendie 157
alive	autre 83	bris_de_glace -41	dommage_materiel 73	incendie 90	none -129	vandalisme -60	vol -60
alone	collision -48	dommage_materiel 129	evenement_climatique -40	none -50	vandalisme -55
along	vandalisme 53
already	collision 116	dommage_materiel -42	incendie 60	none -50	vol 45
alright	bris_de_glace -61	collision 40	dommage_materiel 162
also	collision 50	incendie 66
am	autre 49
ambulance	collision 72
amiable	blessure -43	collision 141
amicable	collision 68
and	none -56
ankle	blessure 135	none -56
annecy	collision -41	dommage_materiel 119	none -53
another	collision 70	dommage_materiel -41	evenement_climatique 110	none -43	vandalisme -51
answer	autre 86	blessure -44	dommage_materiel -78	vol 93
any	collision 51	none 47
anybody	autre 104	vol -43
anyone	bris_de_glace 106	none -63	vandalisme -41
anything	blessure 104	collision 69	none -65
apart	autre 272	collision 87	none -288	vandalisme -50	vol -65
april	collision 66	evenement_climatique 41
arabic	none 61
are	collision 46
arm	blessure 158	collision 47	dommage_materiel -102
arms	dommage_materiel 43	incendie 50
arrived	incendie 78
as	none -57	vandalisme 58
ask	autre 184	collision -62	degats_des_eaux 92	dommage_materiel -52	none -268
asked	bris_de_glace -42	collision 59	degats_des_eaux 86	dommage_materiel -46
asleep	blessure -49	collision -47	degats_des_eaux 175	dommage_materiel -51
attached	vol 57
attempted	collision -43	vol 202
attended	collision 186	none -46
attic	degats_des_eaux 137
audi	none -44	vol 70
avenue	collision 64
away	none -45	vol 84
awning	vandalisme 83
b	bris_de_glace 106
baby	bris_de_glace -42	dommage_materiel 110	none -60
back	none -45	vandalisme -40
backed	bris_de_glace -45	collision 173	degats_des_eaux 110	dommage_materiel -57	none -75	vandalisme -42
badly	blessure 126	collision 87	incendie -40	none -54	vandalisme -67	vol -85
bag	collision -154	dommage_materiel -63	none -54	vol 305
baker	collision -44	dommage_materiel 76	incendie 60	vol 50
balcony	collision -55	incendie 70	vandalisme 69	vol 42
ball	bris_de_glace 227	collision -48	dommage_materiel -53	evenement_climatique 78	none -47	vandalisme -72	vol -41
balls	evenement_climatique 112	none -41
bang	bris_de_glace 172	dommage_materiel -44	none -44
banks	degats_des_eaux -55	evenement_climatique 209
barbecue	incendie 121
barn	bris_de_glace 165	collision -108	degats_des_eaux -43	incendie 124	none -71	vol -44
barrel	vol 115
barrier	collision 243	dommage_materiel -45	none -41
basin	bris_de_glace 96	collision -49	degats_des_eaux 63	dommage_materiel -130	none -42	vandalisme 98	vol -76
bat	bris_de_glace -110	collision -169	degats_des_eaux -43	dommage_materiel 174	evenement_climatique -62	none -86	vandalisme 238	vol -137
bath	blessure -125	collision -52	degats_des_eaux 198	dommage_materiel 115	none -54
bathroom	bris_de_glace 77	degats_des_eaux 115	none -44
battery	blessure 155	collision -61	dommage_materiel -42	evenement_climatique -40	incendie 114	none -76	vandalisme -58
bay	bris_de_glace 137	vandalisme -62
be	autre 50	blessure 49	dommage_materiel -45
beach	autre 90	blessure 166	collision -61	dommage_materiel -47	none -82	vandalisme -54
because	dommage_materiel -44	none -72	vandalisme 80
bed	vandalisme 49
bedroom	degats_des_eaux 59	incendie 128	none -63	vol -40
been	vandalisme 40
before	degats_des_eaux 43
began	collision -53	incendie 178
behind	collision 46	incendie 80	none -50
being	vol 112
believe	bris_de_glace -92	collision 115	evenement_climatique -40	none 73	vol 52
below	collision -64	degats_des_eaux 171	incendie 48	none -41
bench	blessure -40	bris_de_glace -54	collision -86	dommage_materiel -65	evenement_climatique 42	none -54	vandalisme 194
bend	blessure -137	collision 260
beneath	bris_de_glace 115	degats_des_eaux 56	dommage_materiel -43	evenement_climatique 46	none -50
bent	blessure -45	dommage_materiel 111	evenement_climatique 48	none -66	vandalisme 62	vol -64
between	collision 52	vol 49
bicycle	blessure -40	collision 74	vol 112
big	blessure -54	collision 92	vol -91
bike	collision 65	vandalisme -44	vol 48
bikes	blessure -47	bris_de_glace -50	dommage_materiel -86	none -174	vandalisme 141	vol -56
bill	autre 167	bris_de_glace -54	collision -64	dommage_materiel 109	none -139
bin	incendie 58
bins	blessure 96	collision -51	incendie 156	none -61
bit	blessure 120	none -48
bits	bris_de_glace 60	degats_des_eaux -52	dommage_materiel 183	none -52	vol -77
black	incendie 118
blanket	dommage_materiel -40	incendie 187
bleeding	bris_de_glace 69	vol 66
blew	evenement_climatique 171	none -40
blisters	incendie 87
bloke	none -67	vandalisme 192
blood	blessure -93	collision 192
blue	collision 56	degats_des_eaux 40
boar	collision 180	none -50
board	blessure 113	bris_de_glace -43	degats_des_eaux -130	dommage_materiel 143	evenement_climatique -42	incendie -40	none -69	vol 48
boat	collision -125	dommage_materiel -68	evenement_climatique 177	none -92	vandalisme 62
bodily	evenement_climatique 80
boiler	blessure -40	degats_des_eaux 141	evenement_climatique 49
boiling	blessure 110	dommage_materiel 80	incendie -105	none -58
bollard	collision 209	none -71
boned	blessure -52	collision 186	none -45
bonnet	evenement_climatique 45	none -45	vandalisme 107
boot	blessure 57	bris_de_glace 118	collision 41	none -77
bordeaux	autre 181	none -156
boss	dommage_materiel 118	evenement_climatique 68	none -69
both	vandalisme 57
bother	collision 182	none -95
bottle	bris_de_glace -55	collision -86	dommage_materiel 71	evenement_climatique -65	incendie 136	none -40	vandalisme 92
box	dommage_materiel 77	incendie 65	none -61	vol 90
boy	bris_de_glace 131
brake	autre -40	blessure -69	bris_de_glace -52	collision 60	dommage_materiel -98	incendie -41	none -209	vandalisme 246	vol -74
braked	collision 130
branch	bris_de_glace 99	evenement_climatique 40	none 41
break	vol 158
breathed	incendie 144
bricks	evenement_climatique 113	incendie -86	none -46	vandalisme -42	vol 125
bridge	collision 84	evenement_climatique -128	vandalisme 161
brigade	incendie 106
broke	blessure 71	bris_de_glace 49	collision -43	none -49
broken	blessure 77	none -42
brother	bris_de_glace -74	collision -57	vandalisme 112	vol 62
brought	dommage_materiel 87	evenement_climatique 136
brown	degats_des_eaux 100
bruise	bris_de_glace -79	degats_des_eaux -42	evenement_climatique 145	vol 133
bruised	collision 80	vol 52
building	dommage_materiel 103	none -60	vol 44
bump	autre -61	collision 223	none -40
bumped	collision 235	none -87
bumper	collision 135
burglary	bris_de_glace 164	collision -98	evenement_climatique -42	none 158	vandalisme -67	vol -84
burgled	vol 96
burn	blessure 103	dommage_materiel -47	incendie -43	none -43	vandalisme 78
burned	collision -43	incendie 192
burns	incendie 165
burnt	blessure 66	collision -45	incendie 138	none -72	vol -41
burst	collision -44	degats_des_eaux 94	none -53	vandalisme 42
bus	collision 111
cabinet	bris_de_glace -91	collision -61	dommage_materiel -105	incendie 184	none -54	vandalisme 139	vol -49
cable	collision -77	degats_des_eaux -42	dommage_materiel 188	incendie -40	none -83	vandalisme 66
cafe	vol 49
cake	dommage_materiel 125
calf	blessure 202	collision -90	dommage_materiel -41	incendie 59	none -73	vandalisme -40
call	blessure -42	collision 59	none 85	vandalisme 41
called	none -41
camera	dommage_materiel 110	none -56	vandalisme -45	vol 171
camper	blessure -51	incendie 126
campsite	collision 45	incendie 47
can	none 67
cancel	autre 57	collision -48	none 165
cancelled	autre 318	collision -46	none -155
candle	collision -54	dommage_materiel 85	incendie 213	none -78	vol -41
cannot	autre -49	blessure 66	none -68	vandalisme 116
car	collision 60	none -66
caravan	evenement_climatique 60	incendie 76	vol 50
card	autre 162	none -120	vol 99
carpet	blessure -48	collision -49	degats_des_eaux 94	dommage_materiel 109
carpets	collision -42	degats_des_eaux 99	incendie 79
carport	evenement_climatique 187	none -40
carrefour	collision 62
carried	collision 62
carrying	blessure 49	bris_de_glace -43	degats_des_eaux -45	dommage_materiel 212	none -53	vol -41
cars	collision 163	none -51
casablanca	autre 81	collision 62	none -58
case	blessure -111	collision -71	dommage_materiel 226	none 81	vandalisme -60	vol -43
cash	vol 96
casualties	collision 85
cat	autre 93	collision -74	dommage_materiel 130	none -52	vandalisme -43
catalytic	vol 145
caught	incendie 156
caved	blessure -71	collision 125	dommage_materiel -42	vandalisme 55	vol -43
ceiling	degats_des_eaux 138
cellar	collision -43	degats_des_eaux 142	none -60
chain	blessure -42	vandalisme -57	vol 173
change	autre 61	bris_de_glace 158	collision -53	dommage_materiel -92	none 49	vandalisme -62
changed	none 115
chap	dommage_materiel -46	vol 145
charger	blessure -61	dommage_materiel 160	evenement_climatique 40
charred	dommage_materiel -56	incendie 198
chasing	dommage_materiel -54	vandalisme 140	vol -70
check	autre 127	collision -81	dommage_materiel -46	none 209	vandalisme -102	vol -48
checked	collision 80
cheers	none 153
chemist	bris_de_glace 162	collision 41	dommage_materiel -108
chest	collision 88
chewed	dommage_materiel 208	none -51
child	blessure -98	collision 69	dommage_materiel 101	vol 54
children	blessure 98	collision -76	dommage_materiel -62	evenement_climatique 52	none -61	vandalisme 82	vol -46
chimney	dommage_materiel -44	evenement_climatique 132	incendie 117	vol -49
chin	blessure 88	collision 71
chip	bris_de_glace 237	collision -64	dommage_materiel -52	incendie 51	none -106
chipped	dommage_materiel 130	none -48	vol -45
church	autre 87	collision -53	vandalisme 68
cigarette	collision -58	dommage_materiel -44	incendie 153	vandalisme -41	vol 60
circuit	dommage_materiel 189	incendie -41	none -46
claim	autre 42	bris_de_glace -73	none 162
claims	autre 133	collision -90	none -83	vol 66
clean	collision 57	none -46	vandalisme 53	vol -50
cleaned	bris_de_glace -67	collision -43	degats_des_eaux 129	vandalisme -53	vol 100
cleaner	bris_de_glace 52	collision -59	dommage_materiel 79	none -69	vol 101
cleared	collision 58	none -144	vandalisme -49	vol 164
client	collision 73	dommage_materiel 67
climbed	blessure -48	collision -41	degats_des_eaux -41	dommage_materiel 133	evenement_climatique 106	vandalisme -42	vol -49
clinic	autre 118	collision -77	dommage_materiel -44
clio	collision 102
clipped	collision 153	none -41
close	evenement_climatique 76
closed	bris_de_glace 106	dommage_materiel -40
club	blessure 141	collision -90	dommage_materiel -40	evenement_climatique 76	none -100	vandalisme -51	vol 60
clue	autre -43	none 116	vandalisme -49	vol -69
co	collision -41	degats_des_eaux 123
coach	bris_de_glace -130	vandalisme 182
coffee	dommage_materiel 240	incendie -77	none -165
colander	evenement_climatique 126
cold	bris_de_glace 266	collision -83	degats_des_eaux 77	none -133	vol -45
collapsed	evenement_climatique 142
collarbone	blessure 52	collision 92
come	degats_des_eaux 73	dommage_materiel 72	vandalisme -43
comes	bris_de_glace -89	collision 54	degats_des_eaux 199	vol -74
coming	blessure 47	degats_des_eaux 75
commissariat	bris_de_glace -45	vol 121
complaint	collision -62	vandalisme 97	vol 118
completed	collision 45	degats_des_eaux 41
concrete	collision 104
conservatory	collision -45	evenement_climatique 127
constat	collision 126
converter	vol 145
cops	collision 123	none -56
corner	bris_de_glace 127	degats_des_eaux 95	dommage_materiel -62	evenement_climatique -61
corniche	collision 61
correct	none 163
corridor	degats_des_eaux 148
cottage	collision -69	incendie 77	none -94	vandalisme 122	vol 59
coughing	collision -56	incendie 226	vandalisme -45
could	autre 74	vandalisme 41
couldn	collision 54
counted	collision -47	degats_des_eaux -42	dommage_materiel -49	evenement_climatique 131	incendie -50	none -42	vandalisme 109	vol -122
couple	degats_des_eaux 97
courier	collision 211	none -44	vandalisme -51
course	dommage_materiel -46	none 205	vandalisme -47	vol -61
cousin	collision 74	none -50	vol 108
cover	autre 191	bris_de_glace -40	collision -75	degats_des_eaux -66	dommage_materiel -55	evenement_climatique -43	none 91	vandalisme -66
covered	autre 165	bris_de_glace -46
crack	bris_de_glace 299	collision -53	none -145	vandalisme -43
cracked	bris_de_glace 170	collision -63	none -64	vandalisme -41
crash	collision 110
crossing	collision 169
crying	collision 75
cupboard	degats_des_eaux 138
curtain	bris_de_glace 108	collision -45	dommage_materiel -47	incendie 215	none -76
curtains	incendie 152
customer	collision -50	dommage_materiel 42	none 61	vol 86
cut	autre 46	collision -44	dommage_materiel -62	none -100	vandalisme 136
cuts	bris_de_glace 206	collision -94	evenement_climatique 91	none -79	vandalisme -56	vol -62
cycling	collision 101
cyclist	collision 118
d	blessure -55	bris_de_glace -48	dommage_materiel 106
dacia	collision 91	none -143	vandalisme -43	vol 161
damage	autre -41	collision 64	degats_des_eaux 41	evenement_climatique 47
damp	degats_des_eaux 213
daughter	blessure 84	dommage_materiel -43	none -52	vandalisme 68	vol 58
day	bris_de_glace 53	none 61
days	autre 56	evenement_climatique 86	incendie -46
de	collision 271	none -88	vandalisme -46
dead	dommage_materiel 52	evenement_climatique 47	none -60
dear	collision 67
decision	none 188	vol -44
deck	blessure 105	collision 57	dommage_materiel -84	evenement_climatique -45	incendie 173	none -132	vandalisme -54	vol -59
declare	evenement_climatique 123	none -80	vol 55
deductible	bris_de_glace 112	none 50
deep	blessure -58	collision -63	degats_des_eaux -44	dommage_materiel -64	evenement_climatique 107	incendie 191	none -69	vandalisme -49	vol -41
deer	collision 220	none -44
definitely	none 117
delivery	collision 115
dent	collision 279	none -102	vandalisme -41
dented	evenement_climatique 107	vandalisme -45
dentist	autre 80	none -48
des	collision 56	degats_des_eaux 138	none -62
desk	blessure -72	bris_de_glace 42	dommage_materiel 75	none -59	vandalisme 66	vol -40
destroyed	collision -45	dommage_materiel -45	evenement_climatique 142	incendie 75	none -41
details	blessure -46	collision 89
did	none 66
didn	collision 71	dommage_materiel -40	vandalisme 49
didnt	collision 204	none -84
diesel	collision 82	none -48	vol 70
dinner	dommage_materiel 135
dirhams	vol 43
discovered	autre -48	blessure 177	collision -80	degats_des_eaux 82	dommage_materiel -51	none -102
dishwasher	degats_des_eaux 179
dispute	autre 131	blessure -63	degats_des_eaux -70	dommage_materiel -119	evenement_climatique -42	none -62	vandalisme 117	vol -41
ditch	blessure -45	collision 181
do	autre 55
doctor	autre 113	blessure 51	none -79
does	autre 43	blessure 117	degats_des_eaux -43	none 68	vol -40
doesn	autre -47	blessure -49	bris_de_glace 157	collision -63	degats_des_eaux -53	dommage_materiel 110	evenement_climatique 46	none -90	vandalisme -69	vol -75
dog	blessure 69	dommage_materiel 51	none -56	vol -41
doing	collision 64	none -76	vandalisme 125
don	dommage_materiel -44	none 134
done	degats_des_eaux 51	dommage_materiel -40	vol 51
door	bris_de_glace 76	none -48
doors	bris_de_glace -50	collision -59	dommage_materiel 72	evenement_climatique 48	none -46	vandalisme 188	vol -91
down	dommage_materiel 67	none -58
dragged	vol 97
drawer	blessure -75	collision -108	dommage_materiel 202	vol 58
drawers	vol 122
drawn	collision 185	none -72
dresser	blessure -107	bris_de_glace -48	collision -118	degats_des_eaux -71	dommage_materiel 296	evenement_climatique 85	incendie -52	none -112	vol -42
drew	autre -45	collision 49	dommage_materiel 55	incendie 45
drill	collision -70	degats_des_eaux -54	dommage_materiel 167	incendie -46	none -61	vandalisme -78	vol 67
drilled	collision -59	dommage_materiel 62	evenement_climatique -104	none -84	vandalisme 155
dripping	collision -44	degats_des_eaux 146	incendie 47
drive	autre 67	collision 69	dommage_materiel -47	none -83
driven	collision 85
drivers	collision 102
driving	blessure -40	collision 142
dropped	bris_de_glace 68	collision -88	dommage_materiel 176	none -64
drove	collision 123
drunk	collision 76	vandalisme 53
dry	evenement_climatique 122	incendie 86	none -40
dryer	incendie 140
during	blessure 55	collision -54	none -54	vol 143
duster	collision 41	none -175	vandalisme -51	vol 128
e	autre 108	incendie 89	none -63
each	incendie 77	vandalisme 70	vol -64
ear	blessure -64	collision -66	dommage_materiel -43	incendie 51	vandalisme -66	vol 136
eggs	collision -40	vandalisme 211
eight	evenement_climatique 45	none 118
either	collision 171	none -49
elbow	degats_des_eaux 62
electric	collision -58	dommage_materiel 73	incendie 132	none -52	vandalisme 49	vol -67
electrical	collision -52	incendie 200
electricity	degats_des_eaux 105
eleven	autre 98	none -82
else	blessure 70	collision 54
emptied	collision -68	dommage_materiel 53	vol 117
empty	degats_des_eaux -40	dommage_materiel -61	incendie -44	none -74	vandalisme 50	vol 150
end	collision 79	dommage_materiel -42	none -43
ended	collision 170
engine	collision -69	dommage_materiel -50	evenement_climatique -41	incendie 100	none -195	vandalisme -75	vol 245
english	autre 107
enough	collision -62	none -142	vandalisme 197	vol 47
enter	bris_de_glace -43	collision 187	evenement_climatique -41	none -45	vandalisme -58	vol 65
entire	vandalisme 92
entry	collision -49	evenement_climatique 80	vol 76
essaouira	autre 98	collision 49	none -41
est	collision 250	none -77
european	collision 100
euros	dommage_materiel 49	none -54	vol 68
evacuated	degats_des_eaux -60	evenement_climatique 120	incendie 44
even	dommage_materiel -57	incendie 107	none -51	vol 105
evening	none 58
ever	collision 67	incendie 94
every	bris_de_glace 61	collision -63	evenement_climatique 76	incendie -48	none -124	vandalisme 120
everybody	collision 140	degats_des_eaux 48	none -66
everyone	collision 111
everywhere	blessure -42	collision 55	degats_des_eaux 56
ex	vandalisme 177
except	dommage_materiel 86	incendie 80	none -61	vol -40
exhaust	collision 164	incendie 79	none -75
expert	collision -68	dommage_materiel -42	evenement_climatique 70	incendie 70	none 151	vol -42
explain	autre 190	none -48
exploded	bris_de_glace 175	degats_des_eaux -47	incendie 59	none -78	vandalisme -46
extinguisher	incendie 83	vandalisme 99	vol -111
extractor	incendie 83
eye	blessure 128	bris_de_glace -62	none -42
eyebrow	blessure -101	bris_de_glace -159	collision -41	dommage_materiel 129	vandalisme 129	vol -46
eyebrows	collision -43	incendie 227
face	collision -76	dommage_materiel -41	vol 207
failed	blessure -43	bris_de_glace 119	degats_des_eaux 63	none -65	vandalisme -41
fall	blessure 63	dommage_materiel -49	evenement_climatique 139
fallen	blessure 129	bris_de_glace 80	collision -105	vol -50
falls	bris_de_glace -130	collision -59	degats_des_eaux 58	dommage_materiel 159	evenement_climatique 54	vandalisme -84
family	bris_de_glace -52	incendie 129	none -78	vandalisme 57	vol -41
far	blessure 56
fast	incendie 112
father	blessure 47	bris_de_glace 44	collision 71
fault	collision 105
feel	collision 43	dommage_materiel -42	none -46	vol 120
fell	blessure 65	dommage_materiel 103	none -64
fella	collision -49	degats_des_eaux 89	dommage_materiel -57	evenement_climatique 147	vandalisme -58	vol -40
fellow	blessure 156	collision 54	none -86
felt	vol 79
fence	dommage_materiel -57	evenement_climatique 56	none -51	vandalisme 136	vol -60
ferry	autre 141	none -42	vol -55
fes	vol 56
few	degats_des_eaux 72	vol 86
fiat	collision 45
field	blessure -40	collision -72	dommage_materiel -85	evenement_climatique 115	incendie 100	none -66	vandalisme 69
file	autre -46	none 78	vandalisme -44	vol 58
filed	collision -48	vandalisme 121
fill	collision 80
filled	collision 71
find	autre 191	none -106
fine	collision 52	incendie 50	none -42	vol -42
finger	blessure 115	collision -75	incendie -41	none -55	vandalisme -66	vol 183
fingers	bris_de_glace 56	evenement_climatique 70
finished	dommage_materiel 88	none -93
fire	incendie 225	none -46
firemen	incendie 129
firm	bris_de_glace 73	collision -51	degats_des_eaux 208	none -104
first	degats_des_eaux 99	none 47	vandalisme -42
fish	bris_de_glace 147	collision -125	degats_des_eaux 200	dommage_materiel -74	none -62	vandalisme -64	vol -40
fitting	collision -124	degats_des_eaux 252
five	blessure 61	evenement_climatique 109	none -41	vandalisme -83	vol -50
flames	collision -48	incendie 269	none -45	vol -57
flash	collision -64	evenement_climatique 275	none -55	vol -45
flat	degats_des_eaux 43	incendie 56	none -53	vol 42
flew	bris_de_glace 93	evenement_climatique 77
flight	autre 73	collision 46	evenement_climatique 63	none -41
floating	degats_des_eaux 102	evenement_climatique 68	none -67
flood	collision -54	degats_des_eaux -66	dommage_materiel -97	evenement_climatique 319	none -54	vol -45
flooded	degats_des_eaux 150
floor	collision -42	degats_des_eaux 97	dommage_materiel 51	none -44
florist	collision 115	none -54
flying	collision 91
folded	collision 96
following	collision -41	evenement_climatique 95	none 108	vol -121
foot	blessure 89	none -56
football	bris_de_glace 214	collision -44
for	autre 92	none -57
forced	bris_de_glace 93	collision -45	none -59	vol 125
forearm	blessure 41	collision -105	dommage_materiel 101	evenement_climatique 71	none -44	vandalisme -45	vol -41
forehead	evenement_climatique 101	vol -40
forget	none 138
forgot	collision 102	degats_des_eaux 92	none -53
form	collision 80
forty	collision 63	none -75
forward	autre -43	blessure -42	collision 125	dommage_materiel -53	none 102
found	none -45	vandalisme 153
four	dommage_materiel 69	none -60
fourth	degats_des_eaux 224	none -85
fractured	blessure 363	collision -192	dommage_materiel -51	none -87
frame	evenement_climatique 97	incendie 40	vol 59
freezer	dommage_materiel 179	none -55
french	none 54
friday	none 92
fridge	degats_des_eaux 78	dommage_materiel 57	none -41
fried	collision -50	dommage_materiel 68	evenement_climatique 95	incendie 84	none -63
friend	collision -44	dommage_materiel 223	evenement_climatique 45	none -62	vandalisme -46	vol -85
friends	collision 103	dommage_materiel 51	none -64
frm	bris_de_glace 76	collision -45	dommage_materiel -63	incendie 52	none -81	vandalisme 49	vol 86
from	none -50	vol 50
front	collision 96	none -43	vandalisme 59
full	bris_de_glace 42	dommage_materiel 46	evenement_climatique 105
fully	collision 133	dommage_materiel -52
furniture	collision -41	dommage_materiel -59	evenement_climatique 50	incendie -50	none -54	vol 150
fuse	collision -50	dommage_materiel 85	incendie 157	none -57	vandalisme -49
gale	collision -59	evenement_climatique 252
garage	bris_de_glace 44	dommage_materiel 53	none -43	vandalisme -42
garden	bris_de_glace 41	dommage_materiel -49	evenement_climatique 77	none -77	vandalisme 41
gas	bris_de_glace -71	incendie 309	none -47	vandalisme -41
gate	collision 55	evenement_climatique 126	none -54	vol -44
gave	none -52
gendarme	collision 56	vol 75
gendarmerie	vol 67
generator	collision -67	dommage_materiel 97	evenement_climatique 164	incendie -65	none -59
gentleman	collision 135
get	none 96
getting	blessure 69	collision 55	dommage_materiel 41	none -48
girl	blessure -71	bris_de_glace 99	collision 92	none -44
give	collision 48	none 40	vandalisme -47	vol 91
given	evenement_climatique 66
glass	bris_de_glace 213	collision -47	dommage_materiel -50
glasses	autre 49	blessure -41	bris_de_glace -47	collision -40	dommage_materiel 257	none -102
glue	incendie 41	none -50	vandalisme 145	vol -57
go	autre 41	none -89	vandalisme 89
god	collision 45	incendie 46	none 69
going	blessure 62
golf	blessure 83	evenement_climatique 81	none -80
gone	vol 105
good	autre 48	none 89
grabbed	vandalisme -45	vol 183
graffiti	none -52	vandalisme 184	vol -41
grand	blessure 120	none -57	vandalisme -40
grandmother	collision -92	dommage_materiel 178	none -52	vandalisme -50	vol 53
gravel	bris_de_glace 185	none -50
grazed	blessure -101	collision 220	dommage_materiel -47	vol -62
great	incendie 51
green	autre 227	blessure -47	bris_de_glace -64	collision 124	dommage_materiel -75	evenement_climatique -40	incendie -41	none -233	vol -45
greenhouse	bris_de_glace 68	evenement_climatique 109	none -41	vol -55
grinder	collision -59	dommage_materiel 125	none -124	vandalisme -74	vol 120
ground	evenement_climatique 127
guest	blessure 127	bris_de_glace -54	collision -62	degats_des_eaux 116	dommage_materiel -43	evenement_climatique -56	none -99	vandalisme -43
gutter	degats_des_eaux 123	evenement_climatique 52
guy	collision 110
had	autre 62	none -46
hail	collision -46	evenement_climatique 257	none -44	vandalisme -53
hailstones	bris_de_glace -41	evenement_climatique 145
hailstorm	evenement_climatique 116
hair	collision -68	degats_des_eaux 46	dommage_materiel -40	vandalisme 65
hairdresser	blessure 195	collision -88	degats_des_eaux 77	dommage_materiel -78	none -66	vol -51
hairline	blessure 135	bris_de_glace 56	collision -53	none -48
half	evenement_climatique 47
hall	degats_des_eaux 104	none -49
hammer	bris_de_glace -216	collision -161	vandalisme 389	vol -68
hand	blessure 74	dommage_materiel -46	none -44	vandalisme -41	vol 52
handbag	collision -76	dommage_materiel 44	none -40	vol 173
handbrake	collision 301	degats_des_eaux -74	none -76
hands	collision 51	incendie 84
hanging	degats_des_eaux 125	none -44
happened	vol 44
happens	autre 146	dommage_materiel -47
happy	dommage_materiel 118	none 88	vandalisme -89
hard	blessure -44	bris_de_glace 47	dommage_materiel 43	none 128	vol -46
hardly	evenement_climatique 78	vandalisme -41	vol 56
harm	degats_des_eaux 134
harmed	collision -63	degats_des_eaux 67	none -51	vandalisme 128	vol -51
has	none -55
hasn	collision -67	degats_des_eaux 115	dommage_materiel 62
haven	none 124	vol 43
having	evenement_climatique 56
he	collision 80	none -64
head	blessure 53	dommage_materiel -42	vol 41
headlamp	bris_de_glace 73	collision 105	none -51	vol -40
headlights	collision -97	evenement_climatique 84	none -61	vandalisme 192	vol -42
hear	collision -54	none -41	vandalisme -46	vol 224
heard	bris_de_glace 70	collision -55	none 73
hearing	autre 204	dommage_materiel 111	incendie -80	none -187	vandalisme -44	vol -68
heart	collision -72	degats_des_eaux 54	none -46	vol 99
heat	bris_de_glace 181	collision -53	none -65
heater	bris_de_glace -48	collision -64	degats_des_eaux 257	dommage_materiel -45	evenement_climatique -51	incendie 118	none -52	vandalisme -44	vol -56
heavy	degats_des_eaux -48	evenement_climatique 135	incendie 89	none -43
hedge	collision 95	incendie 91	none -49
heel	blessure 197	collision -60	dommage_materiel -41	incendie 62
held	bris_de_glace -80	collision -58	vandalisme 88	vol 127
hello	none 49
help	none 47	vol 71
helped	collision 99	none -44
hens	blessure -51	collision -88	evenement_climatique 56	incendie 64	none -64	vol 126
her	collision 50	none -46
here	none -96	vol 169
hes	evenement_climatique 58
hi	collision 46	none 99
hill	collision 182	evenement_climatique 94	none -41	vandalisme -61	vol -68
him	none -56	vandalisme 136
himself	dommage_materiel -61	evenement_climatique -40	incendie 85	vandalisme 151	vol -116
hip	blessure 178	collision 40	dommage_materiel -44
hire	collision 147	vol -43
hired	autre 160	blessure -55	collision -136	degats_des_eaux 52	dommage_materiel 87	none -157	vol 94
his	collision 42	none -43
hit	collision 171	none -55
hob	dommage_materiel 126	incendie 53	none -51
hold	blessure -58	collision -57	dommage_materiel -48	evenement_climatique 133	vandalisme -80	vol 109
holding	collision 83
hole	collision 41	vandalisme 176	vol -144
holiday	collision -43	none -58	vandalisme 108	vol 57
home	blessure 56
hood	incendie 216	none -41
horse	blessure 59	collision 177	none -74	vol -41
hose	degats_des_eaux 160
hospital	autre 46	blessure 154	none -74
hot	blessure 130	degats_des_eaux 79	incendie -64	none -45
hotel	autre 197	blessure 130	collision -83	none -142
hour	blessure 56	collision 103
hours	degats_des_eaux 45	none 74
house	collision -64	dommage_materiel 56	none -81	vol 111
how	autre 65	none 99
human	none 136
humans	collision -40	degats_des_eaux 110	dommage_materiel -44	evenement_climatique 106	none -58
hundred	blessure -45	collision -86	dommage_materiel 154	none -44	vol 70
hurts	collision 163
husband	blessure -55	vandalisme 84
ice	collision 129	degats_des_eaux 88	dommage_materiel -44	none -55
if	autre 245	dommage_materiel -46	none -167
ifrane	collision 149	none -45
im	collision 81	none -72	vandalisme 121
imagine	evenement_climatique 102
impact	bris_de_glace 70	collision 47
in	none -61
in2	collision 52	dommage_materiel 56	evenement_climatique 45	none -43
included	dommage_materiel -41	vandalisme 104
including	evenement_climatique 79	vol 65
indoors	evenement_climatique 104
informed	none -47	vol 148
injured	incendie 84
injury	autre 117	evenement_climatique 93	none -98
inside	bris_de_glace 107	collision -49	dommage_materiel -43	none -58
insurance	none 51
insure	autre -89	blessure -54	bris_de_glace -48	collision -118	degats_des_eaux -40	dommage_materiel -55	evenement_climatique -56	none -105	vandalisme 150	vol 103
intact	collision 95	degats_des_eaux 104	dommage_materiel -40	none -52
into	collision 63	none -63
invoice	collision -81	dommage_materiel 102	none 73
involve	collision 40	none -62	vol 120
involved	collision 104
is	none -46
isn	bris_de_glace 40	collision -81	vandalisme -64	vol 93
it	bris_de_glace 46
its	bris_de_glace 90	none -60
itself	bris_de_glace 88	incendie 40	none -72	vol 47
j	collision 381	dommage_materiel -40	none -221	vandalisme -45	vol -43
jacket	bris_de_glace -80	vol 184
january	autre 144	none -101
jemmied	vol 67
jewellery	vol 152
job	collision 65	dommage_materiel -41	none -139	vandalisme -49	vol 199
joint	degats_des_eaux 154	none -40
joke	degats_des_eaux 66	dommage_materiel -41	none 126
jumped	collision 72	incendie 50	none -40
junction	collision 157
june	none 92
keep	degats_des_eaux 111
keeps	autre 109	bris_de_glace 63	none -79
kept	degats_des_eaux 94
kerb	collision 232	none -53
key	collision -72	dommage_materiel 112	none -76	vandalisme 229	vol -89
keyed	collision -40	none -61	vandalisme 238	vol -55
keys	autre 205	none -63	vol 54
kicked	bris_de_glace 58	none -61	vandalisme 132
kid	blessure -48	bris_de_glace -40	collision -64	dommage_materiel 289	none -233	vandalisme -101
kids	vandalisme 129
killed	blessure -46	collision -54	degats_des_eaux -150	dommage_materiel 180	none -56	vol -62
killing	collision 120
kind	blessure -43	collision 66	dommage_materiel 56	none 41
kindly	autre 84	blessure -53	collision 40	dommage_materiel 127	none -112	vol -48
kitchen	degats_des_eaux 64	incendie 75	none -44
knee	blessure 126	dommage_materiel -72	evenement_climatique 74	none -45
knocked	dommage_materiel 135
know	autre 189	collision -75	dommage_materiel -63	none -61	vandalisme 61
knows	vandalisme 103	vol -102
la	bris_de_glace -152	collision 42	dommage_materiel 150	evenement_climatique -49	none -140	vandalisme -46	vol 121
lad	blessure 139	collision -45	vol -44
ladder	blessure 111	bris_de_glace 56	none -48
lads	dommage_materiel -41	vol 196
lady	collision 82
lamp	collision 70	dommage_materiel 118	none -62	vol -46
land	bris_de_glace 206	collision -103	evenement_climatique 43	none -118
landed	blessure 66	collision -122	evenement_climatique 47	none -87	vandalisme -41	vol -69
landing	degats_des_eaux 56	evenement_climatique 45	none -41
landlord	autre 94	bris_de_glace -42	collision -116	degats_des_eaux 60	dommage_materiel 79	evenement_climatique -44	none -127	vandalisme -78	vol -41
lane	blessure -47	collision 167	none -80
lanes	incendie 102	none -56
laptop	dommage_materiel 161	none -82	vol 80
large	bris_de_glace 87	collision 142	dommage_materiel -40	evenement_climatique -61	vandalisme -53	vol -71
last	incendie 42	none 76
late	collision -43	dommage_materiel -43	none -61	vol 166
later	collision 93
laughed	blessure -46	none -47	vol 111
laughing	incendie 133	none -75	vandalisme -69
law	bris_de_glace -75	collision 41	dommage_materiel 42	none -71	vandalisme 145	vol -48
le	collision 177	degats_des_eaux 72	none -70
leak	degats_des_eaux 136	none 64
leaked	degats_des_eaux 207
leaned	blessure -49	bris_de_glace 77	collision -47	dommage_materiel 120
least	blessure 207	collision 49	degats_des_eaux -52	dommage_materiel -43	none -93	vol -75
leather	bris_de_glace -75	collision -67	dommage_materiel 229	evenement_climatique -44	none -84	vandalisme -46
leave	autre -45	blessure -48	collision -84	dommage_materiel -71	none -41	vol 274
leaves	bris_de_glace -42	collision 50	evenement_climatique 76
leaving	collision 112
left	none -81	vol 52
leg	blessure 132	none -57
legs	blessure 164	bris_de_glace 47	collision -47	none -66	vandalisme -65
let	vandalisme 122	vol -61
letterbox	collision 97	dommage_materiel -43	incendie -87	none -81	vandalisme 195	vol -43
life	collision -75	dommage_materiel 145	incendie 41	vandalisme -40	vol 53
lift	blessure -69	collision 96	evenement_climatique 56
lifted	evenement_climatique 90	vol 67
ligaments	blessure 166	none -48
light	collision 91	degats_des_eaux 62	none -45
lightning	dommage_materiel -54	evenement_climatique 235
lights	collision 135	none -52
like	vol -40
limoges	collision 52	dommage_materiel 66
limping	collision 128
line	bris_de_glace 41	collision 130	dommage_materiel -40
lip	bris_de_glace -63	collision 235	vol -40
list	collision -62	vandalisme 74	vol 108
litres	degats_des_eaux 138	none -54
little	bris_de_glace 55	collision 76	none -49
lives	collision -98	degats_des_eaux 112	dommage_materiel 160	evenement_climatique 67	incendie -68	none -113	vandalisme -86	vol -64
living	bris_de_glace 114	collision -50	degats_des_eaux 79	dommage_materiel -45	none -64
ll	blessure 207	dommage_materiel -61	evenement_climatique -60	none -127	vandalisme -79	vol 121
lock	collision -45	none -88	vandalisme 74	vol 186
locked	vol 108
locks	autre 151	none -75	vandalisme 135	vol -80
lodge	collision -48	dommage_materiel -50	none 152	vandalisme 151	vol -101
lodged	blessure 114	none -59
loft	degats_des_eaux 80
log	blessure 210	bris_de_glace -61	collision -87	dommage_materiel -45	none -42
lol	collision 129	none -76	vol 53
long	autre -102	dommage_materiel -44	evenement_climatique 76	none 192	vol -98
loo	bris_de_glace -42	collision -63	degats_des_eaux 92	dommage_materiel 80	none -91	vandalisme -58	vol 72
look	autre -43	blessure -49	collision 74	dommage_materiel -44	none 94
looking	vol 91
loose	blessure 105	degats_des_eaux 124	dommage_materiel -63	none -49	vol -72
lorry	bris_de_glace 40	none -44	vol 54
lost	autre 110	bris_de_glace -47	evenement_climatique 41
lot	collision 61	dommage_materiel 41
lounge	bris_de_glace 110	degats_des_eaux 59	none -41
lovely	dommage_materiel 138
lower	collision 113	degats_des_eaux -75	evenement_climatique 86	none -43	vol -53
luck	bris_de_glace 74	collision 155	vandalisme -56	vol -65
luckily	collision -60	none 59	vandalisme 52	vol -84
lump	blessure -149	bris_de_glace -75	collision -70	degats_des_eaux 185	dommage_materiel 143	evenement_climatique -45
lying	collision 91	dommage_materiel -57	none -104	vandalisme 221	vol -67
lyon	collision -40	none -61	vandalisme -48	vol 156
m	collision 46
machine	collision -46	degats_des_eaux 74	dommage_materiel 62	vol 59
madam	blessure 171	dommage_materiel -45
made	vandalisme 52	vol 122
main	collision -58	degats_des_eaux 235
make	none 66
man	blessure 41	collision 46	degats_des_eaux -46	none -59	vandalisme -45	vol 143
manager	blessure 142	collision -72	dommage_materiel -47
march	dommage_materiel 52
mark	dommage_materiel 122	vol -55
market	autre 66	collision 125	degats_des_eaux 52	dommage_materiel -56	none -57
marrakech	collision -93	dommage_materiel 117	none -50	vol 107
match	collision -90	degats_des_eaux 41	none 141	vandalisme 85	vol -43
mattress	collision -61	incendie 61	vol 92
may	autre 119	blessure 92	bris_de_glace -45	collision -100	dommage_materiel -41	none 44	vol -67
maybe	bris_de_glace 122	none 55
me	collision 42
mean	autre -61	none 156
meknes	blessure 81	collision 45
melted	incendie 204
men	collision -91	incendie 55	vol 206
mercifully	dommage_materiel -40	vol 81
mess	collision -54	dommage_materiel 67	incendie 48	vandalisme 40
message	none 125
met	blessure -44	bris_de_glace -86	collision 227	dommage_materiel 120	none -53	vandalisme -61	vol -58
metal	collision 126	none -63
meter	collision -43	dommage_materiel -60	vol 118
metre	evenement_climatique 146
metres	evenement_climatique 80	vol 43
midnight	bris_de_glace 132	collision -50	degats_des_eaux -91	dommage_materiel -43	incendie 77	vol -86
milk	collision -115	dommage_materiel 246	evenement_climatique 69	incendie -67	none -51	vandalisme -53	vol -45
mine	collision 56	dommage_materiel -47
minutes	collision 47	incendie 48
mirror	collision 128	dommage_materiel 172	none -77	vandalisme -47	vol -45
mirrors	vandalisme 176
misjudged	collision 133
mislaid	autre 228	none -49	vandalisme -54	vol -108
missed	blessure 177	collision -52	dommage_materiel 59	none -76	vandalisme -55
mobile	collision 59	evenement_climatique 58
monday	none 56
money	autre 125	collision -55	dommage_materiel -42	none 42
month	autre 133	blessure -43	collision -42	dommage_materiel -41	vandalisme -43
months	autre 96	blessure 169	collision -89	degats_des_eaux 82	dommage_materiel -63	none -170	vandalisme -46	vol -67
mooring	collision -167	degats_des_eaux -53	dommage_materiel -70	evenement_climatique 245	none -92	vandalisme 118	vol -81
moped	vandalisme 103
more	blessure 53	collision -56	incendie 60	none -87	vol 134
mother	autre 69	none -91	vandalisme -43	vol 78
motor	collision -72	dommage_materiel -64	evenement_climatique 212	none -97	vandalisme 126	vol -69
motorbike	collision 81
motorhome	collision 86	vol 57
motorway	bris_de_glace 55	collision 56	none -41
moved	collision -100	evenement_climatique 290	incendie -51	vandalisme -65	vol -102
moving	autre 107	collision -49	none -72
mower	bris_de_glace 127	incendie 112	vandalisme -66
mr	blessure 97	bris_de_glace 53	collision 49	dommage_materiel -52	none -72	vandalisme -46	vol -40
mrs	degats_des_eaux 73
much	collision 45	none 50	vandalisme 57
mud	degats_des_eaux -46	dommage_materiel -131	evenement_climatique 320	vol -54
mum	collision 57
must	bris_de_glace 83	degats_des_eaux -42	vol 80
my	none -56
myself	blessure 93	collision 58	dommage_materiel -49	none -82	vandalisme 58	vol -69
nail	collision -48	degats_des_eaux 162	dommage_materiel -81	none -46	vandalisme 111	vol -48
name	blessure 95	bris_de_glace 50
names	blessure -51	collision -87	dommage_materiel -67	evenement_climatique 90	vol 157
narrow	bris_de_glace -63	collision 251	dommage_materiel -102	none -114	vandalisme -59	vol -48
nasty	blessure -40	collision -51	dommage_materiel -42	incendie 164	none -49	vol 50
nav	collision -61	none -51	vandalisme -66	vol 279
near	collision 140
nearside	collision 81
neat	autre -82	collision -86	dommage_materiel -51	evenement_climatique -132	none -177	vandalisme 276	vol 105
neck	blessure 78	collision 50	evenement_climatique -45	incendie -50	none -51
need	autre 41	none 73
needed	collision 63	none -59	vandalisme -40	vol 95
needs	autre 147	collision -47	dommage_materiel -60	none -46
neighbour	none -49	vandalisme 54
neighbours	blessure 133	collision -63	evenement_climatique 41
neither	none 85
never	none 88
new	dommage_materiel 108	none -67	vol -53
news	evenement_climatique 55
next	bris_de_glace 48	collision -41	evenement_climatique 44
nice	dommage_materiel 121	vandalisme -44
nicked	bris_de_glace 82	none -46	vandalisme -47	vol 102
night	incendie 40
nights	autre 177	blessure 122	collision -88	dommage_materiel -51	evenement_climatique -41	none -153	vandalisme -62
nine	autre 165	blessure -68	none -55
no1	bris_de_glace 93	dommage_materiel -167	none -48	vandalisme 104	vol -45
noise	none -65	vandalisme 228
none	bris_de_glace 84	dommage_materiel -43	none 71
noon	collision 91
nope	collision -67	dommage_materiel -57	none 183	vandalisme -52
nor	collision 83	dommage_materiel 74	none -59
nose	bris_de_glace 158	collision 40	none -66
note	collision 80	evenement_climatique 53
noted	bris_de_glace 48	vandalisme -45	vol 53
nothing	collision 68	vandalisme 44
noticed	collision 42	degats_des_eaux 66
now	bris_de_glace 63
number	collision 41
nurse	bris_de_glace 75	collision -51	dommage_materiel -42	incendie 117	none -43
oak	blessure -50	degats_des_eaux 154	dommage_materiel -74	evenement_climatique 105	none -46
obviously	collision 43	degats_des_eaux 42	vol 48
of	none -47
off	none -43
office	degats_des_eaux 114	vandalisme 44
officer	collision 60	vol 57
officers	collision 87
oil	blessure 97	collision -59	degats_des_eaux -41	incendie 43	none -52	vandalisme -44	vol 77
ok	bris_de_glace 43	dommage_materiel 45	none 60
old	bris_de_glace -45	dommage_materiel 100	none -53	vandalisme 47
olive	bris_de_glace -46	collision -140	dommage_materiel 105	evenement_climatique -47	none -125	vandalisme 239	vol -74
online	none -67	vol 124
only	collision 53	none -42
onto	evenement_climatique 64
open	evenement_climatique 83
opened	bris_de_glace 42	collision 80	vol 41
opening	blessure 123	vol -44
or	bris_de_glace 62
other	collision 89
our	none -61
outside	vol 87
oven	bris_de_glace 136	collision -49	dommage_materiel 106	none -43
over	vandalisme 41
overflowed	degats_des_eaux 106	dommage_materiel -46	evenement_climatique 54
overnight	none -60	vandalisme 115
overtook	collision 158
own	bris_de_glace 67	collision 105	none -58
owned	bris_de_glace 53	collision 77
owner	collision -43	dommage_materiel 137	none -43
paid	autre 58	collision -49	none 61	vandalisme -42
pain	collision 113	incendie 42	vol -43
paint	none -53	vandalisme 100
pair	collision -96	dommage_materiel 80	vol 99
pan	incendie 144
pane	bris_de_glace 394	collision -86	dommage_materiel -40	evenement_climatique -78	none -80
panel	bris_de_glace 109	collision 158	degats_des_eaux -83	none -80
panes	bris_de_glace 146	collision -49	evenement_climatique -49	vandalisme 111	vol -82
panoramic	bris_de_glace 232	collision -60	none -48	vandalisme -40
paper	vol 50
papers	autre 127
paperwork	collision 113
park	blessure 87	evenement_climatique 41	none -47	vandalisme -46
parked	collision 113	none -45	vol -45
parking	collision 151	none -56
parquet	degats_des_eaux 159
part	autre -46	blessure 177	bris_de_glace -181	collision -248	degats_des_eaux -66	dommage_materiel -59	none -57	vandalisme -58	vol 176
partner	blessure 107	bris_de_glace 74	none -57
party	autre 97	blessure -79	collision -97	degats_des_eaux 50	none 55	vol -46
passenger	collision 146
passengers	bris_de_glace -128	vandalisme 201
passport	autre 161	none -47
past	vol 92
patch	degats_des_eaux 146	dommage_materiel -46	incendie 87	none -53
patio	bris_de_glace 128	vandalisme -40
pavement	blessure 94	collision 48	incendie -49
pay	autre 132	bris_de_glace 90	none -62	vol -47
pebble	bris_de_glace 268	evenement_climatique -129	none -76
pedestrian	collision 145	dommage_materiel -59
peeling	vandalisme 94
people	blessure -45	degats_des_eaux 183	dommage_materiel -42
perfectly	dommage_materiel 56	vol 44
person	none 51	vol 47
petrol	collision 56
peugeot	vol 62
pharmacy	autre 193	none -111
phone	collision -52	dommage_materiel 52	vol 109
photographs	incendie 87	vandalisme 97
photos	none 71
physio	autre 219	blessure -71	collision -55	none -86
piano	dommage_materiel 169
picking	blessure 100	bris_de_glace 159	collision -52	degats_des_eaux -64	none -46
pickup	blessure -41	collision 176	dommage_materiel -47	incendie -49	vol 52
picture	collision -60	dommage_materiel 88	vol -42
piece	collision 99	degats_des_eaux 53	dommage_materiel -53	evenement_climatique 115	vandalisme -49	vol -95
pieces	collision -77	dommage_materiel 157	none -54	vandalisme 111	vol -57
pillar	collision 139
pipe	degats_des_eaux 194
place	blessure 69	collision -48	dommage_materiel 49
places	blessure 220	dommage_materiel -56	vandalisme -175	vol -61
plaster	degats_des_eaux 87	dommage_materiel 86	none -62
plate	collision 168
plates	collision -61	dommage_materiel 80	none -100	vandalisme -54	vol 223
please	autre 45	none 65
ploughed	collision 139
pls	autre 138	blessure -44	collision -63	degats_des_eaux 85	none -42
plumber	degats_des_eaux 151
pm	none 71
pocket	autre -47	collision -78	dommage_materiel 140	evenement_climatique -40	none -58	vandalisme -67	vol 131
point	none -46	vandalisme 56
police	none -58	vandalisme 49
policeman	collision 133	none -49
policy	autre 160	blessure 119	collision -60	degats_des_eaux -67	dommage_materiel -42	vandalisme -41	vol -51
polite	dommage_materiel -63	vol 110
pompiers	incendie 177	vol -77
pool	blessure 40	collision -46	degats_des_eaux 175	dommage_materiel -46	evenement_climatique 76	none -73
poor	blessure -67	collision 195
poplar	collision -42	evenement_climatique 148
popped	bris_de_glace 81	dommage_materiel 93	incendie -43	none -55
porch	bris_de_glace 152	incendie 45	none -120	vandalisme -43	vol 90
port	collision 43	evenement_climatique -41	incendie 67	vandalisme -43	vol 63
post	bris_de_glace 48	collision 84
pot	evenement_climatique 105	incendie 104	vol -63
pothole	collision 95	dommage_materiel 130	none -90	vandalisme -44
poured	vandalisme 151
power	dommage_materiel 177	none -42
pride	collision 146
prints	vol 198
promised	vol 57
pulled	dommage_materiel 102
pump	degats_des_eaux 45	dommage_materiel 93	evenement_climatique 73	incendie -55
purple	blessure -59	collision 87	dommage_materiel 117
purpose	blessure 172	collision -54	none -45	vol -52
pushed	bris_de_glace -48	collision 90	incendie -52	vandalisme 106	vol 57
put	blessure 49	dommage_materiel 46	none -73
pyjamas	collision 62	incendie 79	vol -42
quarter	bris_de_glace 72	evenement_climatique -63	none 100
question	collision 117	vandalisme -57	vol 54
quick	incendie 125
quite	none -76	vol 93
rabat	autre 192	blessure -46	incendie 65	none -100
rack	collision 271	dommage_materiel -40	evenement_climatique -110	none -52	vol -45
radiator	degats_des_eaux 48	vol 88
rail	autre 77	blessure -71	bris_de_glace -40	collision 220	dommage_materiel 41	none -52	vol -93
rain	collision -47	evenement_climatique 231	vol -45
raining	collision 80	degats_des_eaux 48
ran	blessure 58
rang	collision 43
range	collision 185	incendie -45	none -48
rather	collision 67	none 82
raw	blessure 133	collision -71	dommage_materiel -52	none -46	vol 74
re	evenement_climatique 109	incendie 48	none -94	vandalisme 53	vol -52
real	none 121
really	none 146
rear	bris_de_glace 78	collision 107	none -58
receipt	vol 82
recorded	autre -68	blessure 201	bris_de_glace -42	collision -74	dommage_materiel -59	incendie -42	none -178	vandalisme 159	vol -122
red	collision 146	none -47	vandalisme -41
refunded	autre 330	blessure -67	collision -112	dommage_materiel -44	none -304
refused	incendie 54
refuses	collision 73
reimbursement	autre 69	collision -41	none 130
remains	bris_de_glace 220	collision -60	dommage_materiel -43	incendie 52	none -82	vol -53
remember	none 67	vandalisme -43	vol 85
removal	blessure -45	dommage_materiel 140	none -66	vol 93
renault	collision 60	evenement_climatique 73
rental	collision 176	evenement_climatique 50	none -59	vol -48
repair	bris_de_glace 50
replaced	collision -109	dommage_materiel 231	none -44	vol -52
reported	degats_des_eaux -42	vandalisme 63	vol 48
residence	autre 123	collision -58	none -52	vol 55
rest	autre 102	collision 84	degats_des_eaux -47	none -81
restaurant	collision -54	degats_des_eaux 56	incendie 50	none -65	vandalisme 84	vol -55
reversed	collision 127
reversing	collision 98
riad	autre 133	collision -50	none -63	vandalisme 89	vol -88
ribs	blessure 57	dommage_materiel -41	vandalisme -42	vol 74
rider	blessure -46	collision 132
ridiculous	bris_de_glace 103	degats_des_eaux -52	none 44
right	none 58
ring	incendie 45	none 53	vandalisme -40
ripped	collision 56	none -48	vandalisme 90
river	collision -50	degats_des_eaux -48	evenement_climatique 283
road	collision 134	vol -57
rode	dommage_materiel 103
rolled	collision 149	degats_des_eaux -54	dommage_materiel 76	none -63
roof	evenement_climatique 88	none -57
room	collision -40	degats_des_eaux 78	none -42	vol -52
rose	collision 84	degats_des_eaux -43	dommage_materiel -45	evenement_climatique 179
round	collision 59	vandalisme 59
roundabout	collision 94
router	collision -42	dommage_materiel 61	evenement_climatique 154	none -44
rover	bris_de_glace 145	collision 81	none -95
royal	collision 110
rucksack	bris_de_glace -58	collision -83	dommage_materiel 105	vandalisme -44	vol 149
rue	collision 58	degats_des_eaux 44
ruined	degats_des_eaux 108	evenement_climatique 52	incendie 42	none -46
run	collision 110	none -62	vandalisme -41	vol 74
running	bris_de_glace -40	degats_des_eaux 206	none -43
safe	incendie 42	vol 78
said	bris_de_glace -57	collision 83	dommage_materiel -52	none -47	vandalisme 77	vol 51
saint	collision 74	incendie -43	vol 90
salon	bris_de_glace 76	degats_des_eaux 127	none -76
sandwich	collision 53	vol 95
sat	collision 59	dommage_materiel 71	vandalisme -43	vol 69
saturday	autre 42
saved	collision -50	dommage_materiel -80	evenement_climatique -57	incendie 311	vandalisme -45	vol -49
saw	vandalisme 52
say	collision 58	dommage_materiel -57
saying	bris_de_glace -66	collision 52	degats_des_eaux 149	vol -45
scalp	autre -40	blessure 143	bris_de_glace 88	degats_des_eaux -47	dommage_materiel -60	none -59	vandalisme -43	vol -91
school	vandalisme 45
scooter	collision 91	vol 60
scorched	collision -95	vandalisme 178	vol -44
scrap	none 94
scraped	collision 198	none -51
scratch	collision 72	none 43
scratched	none -96	vandalisme 243	vol -75
screen	bris_de_glace 159	collision -58	degats_des_eaux -49	dommage_materiel 175	none -103
sea	autre 90	blessure 177	collision -64	dommage_materiel -75	none -149	vol -46
seal	degats_des_eaux 130
sealed	incendie 49	vol 69
seat	collision 61	none -49	vandalisme 120	vol -49
second	evenement_climatique 42
see	autre 77	collision 48
seeing	collision 77
send	autre 151	blessure 102	collision -88	dommage_materiel -71	incendie 49	none -148	vandalisme -41	vol -48
sent	dommage_materiel 107	none 50
serious	vol 70
service	dommage_materiel 50	none 111
set	incendie 106
seven	blessure 95	evenement_climatique 92	none -59	vol -55
shaken	collision 56	vol 48
shaking	collision 51
shattered	bris_de_glace 197
she	dommage_materiel 40	none -43
shed	collision -40	evenement_climatique 50	incendie 136	vol -43
shelf	blessure -80	bris_de_glace 104	collision -46	degats_des_eaux -56	dommage_materiel 138	vandalisme -49	vol -43
shin	blessure -52	bris_de_glace 102	collision -51	degats_des_eaux -47	dommage_materiel 115	vol -49
shock	blessure 154	bris_de_glace -41	collision 40	degats_des_eaux 84	dommage_materiel -43	none -163	vol -77
shoes	collision -50	degats_des_eaux 219
shop	bris_de_glace -43	collision -43	none -43	vandalisme 56	vol 68
shopping	dommage_materiel 111	none -42
short	autre 225	collision -41	dommage_materiel 50	none -144	vandalisme -54	vol -50
should	autre -45	bris_de_glace 47	collision 81	dommage_materiel -41
shoulder	blessure 128
shower	bris_de_glace 167	collision -43	degats_des_eaux 55	none -64
shrugged	degats_des_eaux 55
shunt	collision 142
shunted	collision 191	none -67
shut	bris_de_glace 136	none -59	vandalisme -56	vol 67
shutter	vandalisme 71	vol 102
shutters	evenement_climatique 72	incendie -109	vandalisme 154	vol -42
side	none -44
sides	vandalisme 126
sign	bris_de_glace 47	collision 128	none -48
signed	degats_des_eaux 40
simply	autre 149	none -42
since	collision 95
singed	collision -44	incendie 174
singing	blessure -49	collision 106	vandalisme -42	vol 87
sink	degats_des_eaux 134	none -52
siphoned	none -62	vol 208
sir	collision 51
sister	dommage_materiel 114	none -40
site	blessure -53	collision 91	degats_des_eaux -70	evenement_climatique 113
sitting	bris_de_glace 41	collision 43	vandalisme 57
six	blessure 69	collision -70	dommage_materiel 67	incendie 44	none -69	vandalisme 40
size	bris_de_glace 60	degats_des_eaux 82	dommage_materiel -45	none -81
skidded	blessure -79	collision 182	degats_des_eaux 71	none -43
skylight	bris_de_glace 142	collision -89	degats_des_eaux 123	none -69	vandalisme -46	vol -52
slammed	bris_de_glace 80	dommage_materiel -50	evenement_climatique 63	none -70
slashed	collision -42	none -69	vandalisme 214	vol -41
slates	collision -62	evenement_climatique 205
slept	incendie 101	none -44
slid	collision 81	dommage_materiel 96	none -46	vol -49
slipped	blessure 89	collision -58	degats_des_eaux 87
slippers	degats_des_eaux 109	none -47	vol 90
small	bris_de_glace 156	dommage_materiel -54	none -92
smashed	dommage_materiel 47	incendie -44	none -43	vandalisme 144
smell	degats_des_eaux 128	incendie 62
smoke	incendie 190
snapped	blessure -43	collision -41	dommage_materiel 191	none -45
snow	collision -41	evenement_climatique 218	none -40
so	vandalisme 51
soaked	collision -45	degats_des_eaux 105
sofa	dommage_materiel 73	evenement_climatique 95	vol -43
solar	blessure -62	collision -63	dommage_materiel -72	evenement_climatique 194	vandalisme 75	vol -53
some	vandalisme 58	vol 42
somebody	vandalisme 114
someone	vandalisme 52	vol 85
something	autre 52	blessure -49	bris_de_glace -61	collision 67	degats_des_eaux 49	dommage_materiel -43	evenement_climatique 87	none -59	vandalisme -43
sometime	none 98	vol -40
somewhere	autre 140	evenement_climatique -80	none -42	vandalisme 87	vol -100
son	dommage_materiel 96	incendie 98	none -105	vandalisme -54
sore	bris_de_glace 120	degats_des_eaux -55
sorry	dommage_materiel 53
soul	collision -71	degats_des_eaux 95	dommage_materiel -52	vol 71
sound	dommage_materiel 82	evenement_climatique 49	vol -51
spain	autre 362	blessure -75	collision -110	dommage_materiel -80	evenement_climatique -42	incendie -42	none -314	vandalisme -63	vol -52
sparks	collision -61	incendie 224	vol -67
speak	none 102
splinter	blessure 203	bris_de_glace 137	collision -195	degats_des_eaux -53	dommage_materiel -72	none -104	vol -56
split	bris_de_glace 118	degats_des_eaux 53	none -41
spoiled	collision -79	dommage_materiel 156	evenement_climatique 71	none -90	vol -58
spot	collision 104
sprained	blessure -126	collision 169	degats_des_eaux 45	dommage_materiel 85	evenement_climatique -44	none -51
sprayed	collision -50	degats_des_eaux 134	dommage_materiel -92	none -65	vandalisme 145
spread	collision -53	incendie 232
spun	collision 124
staff	vandalisme 110	vol -89
stain	degats_des_eaux 173
staircase	blessure 90	collision -129	degats_des_eaux -40	dommage_materiel -42	evenement_climatique 44	incendie 159	none -42
stairs	blessure 110	collision -43	dommage_materiel 97	none -68	vol -45
stairwell	bris_de_glace -45	collision -72	degats_des_eaux 194	dommage_materiel 112	none -106
stamped	collision -142	dommage_materiel -51	evenement_climatique -43	none -96	vandalisme 217	vol 63
stand	collision -107	dommage_materiel 98	evenement_climatique -58	incendie 169	none -78	vandalisme -50	vol -62
starred	bris_de_glace 97
start	autre 121	bris_de_glace -47	collision -110	degats_des_eaux -43	dommage_materiel 158	none -178	vandalisme -71
started	collision 52	incendie 91
statement	none -40
statements	collision 107
station	blessure 47	none -51	vandalisme 57	vol 86
stationary	collision 54
steering	collision 114	dommage_materiel -51	none -52	vol 41
step	blessure 188	dommage_materiel -71	evenement_climatique 79	none -96	vol -42
stepladder	blessure 98	collision -123	dommage_materiel 124	none -76
stepped	blessure -44	collision 110	dommage_materiel 78	vol -42
stiff	blessure -46	collision 161
stinks	degats_des_eaux -44	incendie 150
stitches	blessure 145	collision -64	dommage_materiel -40	vol 52
stock	collision -49	evenement_climatique 111	incendie 48	vol -41
stolen	none -64	vol 203
stone	bris_de_glace 300	collision -62	none -97	vandalisme -41
stones	bris_de_glace -97	collision -43	vandalisme 240	vol -74
stop	collision 110
stopped	collision 92
storage	collision -59	none -157	vandalisme -43	vol 294
storey	bris_de_glace -45	collision 53	evenement_climatique 104	vandalisme -53
storm	collision -41	evenement_climatique 221
stove	blessure -56	collision -59	evenement_climatique 99	incendie 195	vol -41
straight	bris_de_glace 64	collision 86	none -56
stray	autre -41	blessure 143	collision 179	dommage_materiel -59	none -112	vandalisme -83	vol -43
street	collision 48	evenement_climatique 46	vandalisme 69
stripper	vandalisme 141
struck	collision 82	evenement_climatique 75
stuck	none 78
suffered	collision 71	none -100	vandalisme 113
sugar	collision -58	degats_des_eaux 67	dommage_materiel -46	none -115	vandalisme 248	vol -47
suitcase	autre 110	none -84
summer	autre 270	blessure -51	collision -168	dommage_materiel -77	evenement_climatique -42	none -218	vandalisme -67
sump	blessure -50	collision 151	degats_des_eaux 105	none -76
sun	bris_de_glace 284	dommage_materiel -40	none -106	vandalisme -44
sunroof	bris_de_glace 231	none -60	vol -50
supermarket	blessure 145	dommage_materiel -69
supposed	autre -40	blessure -83	bris_de_glace -64	collision -58	dommage_materiel 191	none 46	vandalisme -44
sure	collision 61	dommage_materiel -64	none 223	vol -64
surge	degats_des_eaux -114	dommage_materiel 320	none -65	vol -44
surgery	blessure 113	collision -59	dommage_materiel -64	vol 138
swapped	collision 93
swerved	collision 126
swiped	collision 139	none -50	vandalisme -42	vol 62
swollen	collision 51	degats_des_eaux 112
swung	blessure -67	collision 215
syndic	degats_des_eaux 150
t	none 41
table	blessure -46	bris_de_glace 228	collision -56	dommage_materiel -169	evenement_climatique 114	vandalisme -75
tail	dommage_materiel 142	none -43
take	autre -51	vol 139
taken	none -57	vol 112
taking	autre 115	collision 103	none -92
talk	none 141
talking	collision 54	none 110
tangier	autre 175	none -57	vol -52
tank	degats_des_eaux 156	none -51
tap	degats_des_eaux 193
taxi	collision 54	dommage_materiel 43
tea	bris_de_glace 45	dommage_materiel -53	none -63	vol 108
telephone	blessure -58	collision -55	dommage_materiel -91	evenement_climatique 61	none -44	vandalisme -67	vol 186
television	collision -72	dommage_materiel 230	none -115
tell	autre 112	degats_des_eaux 44
telly	bris_de_glace -56	collision -48	dommage_materiel 146	none -53	vandalisme 120
ten	blessure 95	dommage_materiel -43
tenant	blessure -41	collision -45	degats_des_eaux 57	dommage_materiel -47	incendie 100	none -41	vol 79
terrace	bris_de_glace -63	degats_des_eaux 59	dommage_materiel 82	none -44	vandalisme -41
than	blessure -43	collision 194	evenement_climatique -57	incendie -40	vol 44
thank	none 63
thanks	none 139
that	none 57
the	none -52
theft	autre 132	collision -67	none 40
their	blessure 87	collision -41	none -48
them	none -79	vol 60
themselves	collision 83
then	collision 45	dommage_materiel 89	none -68
they	none -53	vandalisme 60	vol 75
thief	collision -79	none -57	vandalisme 105	vol 172
thigh	collision 55	dommage_materiel 111	incendie -61
thing	incendie 55	none 48
things	collision 70	evenement_climatique 122	none -45	vol -45
think	autre 79	none 50	vandalisme -48
third	autre 64	blessure -42	collision -46	none 75
this	none -40
tho	collision 160	dommage_materiel -97	incendie 175	none -94	vandalisme -60
thought	collision 131
thousand	bris_de_glace 110	collision 61	none -41
three	none -49
threw	dommage_materiel 164	none -70	vol -51
through	none -53
thrown	blessure -54	collision -72	dommage_materiel -49	evenement_climatique 106	vandalisme 159	vol -50
thru	degats_des_eaux 53	dommage_materiel 59
thumb	blessure 213	collision -85	degats_des_eaux 50	dommage_materiel -47	none -117	vandalisme -40	vol -54
tiles	collision -61	dommage_materiel 86	evenement_climatique 75	none -40
till	vandalisme -48	vol 126
time	evenement_climatique 45	none -54
tin	dommage_materiel 96	evenement_climatique 99	none -46	vandalisme -54
tipped	collision -88	dommage_materiel 92	incendie 104	none -45	vol 55
today	bris_de_glace 64	none 78
together	collision 110	none -49
toilet	collision -90	degats_des_eaux 261
told	vandalisme 90
toll	bris_de_glace 123	incendie 77	none -90	vol -43
tomorrow	autre -72	none 86	vol 102
tonight	evenement_climatique 58	vol 55
too	blessure -50	dommage_materiel 62	incendie 41	none 44
took	evenement_climatique 42	none -40
tools	incendie 65	vol 145
tooth	autre 70	collision 143	none -45	vandalisme -40
top	blessure -68	bris_de_glace 215	collision -86	none -67	vol -42
tore	blessure 184	collision -43	dommage_materiel -49	none -45
torn	blessure 144	collision -125	evenement_climatique 42	vandalisme 68
touched	collision 148	none -100	vol 46
tourist	collision -92	dommage_materiel -61	vol 225
towed	autre 198	collision -46	dommage_materiel -43	incendie -43	none -69	vol 122
town	bris_de_glace 68	collision 190	none -48	vandalisme -72
tractor	collision 109	none -102
traffic	collision 106
trailer	collision 159
train	collision -69	dommage_materiel 73	none -155	vol 175
tram	blessure -84	collision 93	dommage_materiel -46	none -60	vol 130
trampoline	blessure 196	bris_de_glace -49	collision -133	dommage_materiel -66	evenement_climatique 167	none -92	vol -85
tray	blessure -100	collision -65	degats_des_eaux 249	dommage_materiel -69
tree	blessure 69	collision 95	dommage_materiel -56	evenement_climatique 89	none -57	vandalisme 49	vol -121
trees	dommage_materiel -63	evenement_climatique -42	none -114	vandalisme 255	vol -43
tried	blessure 76	collision -89	evenement_climatique 65	vandalisme -43	vol 115
tripped	blessure 174	collision -157	dommage_materiel 107	vandalisme -43	vol -50
trod	bris_de_glace 102	collision -50	dommage_materiel 183	none -95	vol -50
truck	blessure 53	bris_de_glace 45
true	evenement_climatique 68	none 129
trying	bris_de_glace 144	collision -59	dommage_materiel 77	none -46	vandalisme -62
tube	degats_des_eaux 121	dommage_materiel -48	evenement_climatique -60	none -61	vol 115
tuesday	none 58
tumble	incendie 140
turn	collision 119
turned	collision 102	degats_des_eaux 68	none -57
tv	collision -77	dommage_materiel 206	none -44
twenty	evenement_climatique 88
twice	autre 200	dommage_materiel -42	evenement_climatique 72	none -179	vol -45
twisted	autre -51	blessure 316	collision -86	none -312
type	collision 55	degats_des_eaux 62
tyre	bris_de_glace 56	collision 146	none -45	vandalisme -48
tyres	blessure -40	collision -77	none -110	vandalisme 341	vol -82
uncle	blessure -81	bris_de_glace -115	collision -61	dommage_materiel 129	evenement_climatique 118	incendie -45	vandalisme -90	vol -70
under	degats_des_eaux 62	none -41
underground	collision 119
underneath	blessure -50	degats_des_eaux 106	dommage_materiel -59	evenement_climatique 52
unharmed	dommage_materiel 161	none -40	vandalisme -53
unhurt	vandalisme 73	vol -64
unit	collision 54	none -70	vol 80
units	degats_des_eaux 90
until	incendie 62	vandalisme -44	vol 91
up	incendie 41
upstairs	collision -48	degats_des_eaux 173
us	collision 54
use	collision -74	dommage_materiel -41	vol 202
valve	degats_des_eaux 163
van	collision 56	none -53	vandalisme 58	vol 40
vanished	collision -62	dommage_materiel -45	none -110	vol 261
varnish	collision -50	dommage_materiel 83	incendie 46	vandalisme 51
vehicle	bris_de_glace 45	collision 66
vehicles	evenement_climatique 79
veranda	bris_de_glace 149	collision -53
very	collision 115	vol -50
vet	autre 61	collision 84	incendie 73	none -68
village	collision 89	vandalisme 52	vol -58
volvo	vol 72
w	blessure 64	bris_de_glace -135	collision -53	dommage_materiel -56	none -94	vandalisme 148	vol 151
wait	autre 86	blessure 45
waiting	none 108
walked	bris_de_glace 77	none -64	vol 71
wall	degats_des_eaux 59	dommage_materiel 89	none -58
wallet	collision -68	none -74	vol 254
walls	bris_de_glace -92	collision -55	dommage_materiel -50	evenement_climatique 179	none -98	vandalisme 69	vol -66
want	autre 97	none 75	vol -49
wanted	blessure -63	bris_de_glace -78	collision -91	dommage_materiel 88	evenement_climatique 98	incendie -51	none -56	vandalisme -94	vol 140
wants	dommage_materiel 175	none -50
wardrobe	blessure -47	bris_de_glace 72	collision -48	dommage_materiel 123	none -92	vol -45
wash	bris_de_glace 185	degats_des_eaux 77	dommage_materiel -40	evenement_climatique -43	vandalisme -43	vol -63
washing	degats_des_eaux 74	dommage_materiel 76	none -48	vol -41
wasn	bris_de_glace 55	dommage_materiel -43	incendie 61	none 111	vol -94
watch	collision -71	dommage_materiel -143	evenement_climatique -46	incendie 122	none -51	vandalisme -47	vol 219
watched	collision 50	evenement_climatique 89
water	degats_des_eaux 132
way	dommage_materiel 51	none -47	vol -46
wedding	autre 209	collision -78	dommage_materiel 63	none -70	vol -43
week	autre -43	degats_des_eaux 40	none 81
weeks	blessure 88	collision -62	none 72
weight	blessure 52	dommage_materiel -40	evenement_climatique 116	vandalisme -42
well	dommage_materiel 85	vandalisme 65
went	none -41
were	none -41	vol 47
weren	incendie 48	none -50	vol 81
wet	degats_des_eaux 139	dommage_materiel -42
what	none 49
wheel	collision 149
wheels	collision -42	dommage_materiel -41	evenement_climatique -40	none -86	vandalisme 127	vol 145
when	bris_de_glace 81
where	bris_de_glace -112	dommage_materiel -45	none 90	vol 129
whether	degats_des_eaux 56	evenement_climatique 53
which	collision 71	none -69	vol -47
while	none -44	vol 65
whiplash	blessure -45	collision 194	none -42
white	collision 42	dommage_materiel 88	none -61	vandalisme 46
who	vol 95
whole	dommage_materiel 47
whoosh	incendie 120
why	autre 283	bris_de_glace 62	collision -73	none -173	vandalisme -42	vol -53
width	dommage_materiel 130
wife	collision 64	vol 47
wild	collision 180	none -50
will	bris_de_glace -46	vandalisme 83
wind	blessure -51	collision -54	dommage_materiel -50	evenement_climatique 373	none -65	vandalisme -57	vol -54
window	bris_de_glace 218	collision -47	dommage_materiel -44	none -57	vandalisme -41	vol 48
windows	bris_de_glace -122	collision -79	evenement_climatique 52	none -72	vandalisme 313	vol -60
windscreen	bris_de_glace 121
wine	collision -40	dommage_materiel 130	evenement_climatique 66
wing	collision 52	vandalisme 102
winter	bris_de_glace 134	collision -105	degats_des_eaux -41	evenement_climatique -77	none -107	vandalisme -92	vol 216
wipers	collision -74	none -45	vandalisme 329	vol -169
wire	collision 46	dommage_materiel -104	evenement_climatique 97
wish	collision 98
with	vandalisme 40
within	incendie 45
without	collision 103
woke	collision -125	degats_des_eaux 86	vol 184
woman	collision 109
won	autre 88	none -44
wont	collision -46	degats_des_eaux 110	none -49	vol 42
wood	degats_des_eaux 137	dommage_materiel -40	evenement_climatique -61	incendie 95	vol -85
work	blessure 81
working	bris_de_glace 60	dommage_materiel 123	none -67	vol -54
workshop	incendie 134
worktop	collision -55	dommage_materiel 143	incendie 52	vol -43
worse	collision 242	none -124
worth	dommage_materiel -50	none -59	vol 239
would	autre 100	none -77	vandalisme 81	vol 43
wouldn	collision 121
wrecked	dommage_materiel 85	none -65	vandalisme 72	vol -47
wrist	blessure 94	bris_de_glace 86	collision 117	dommage_materiel -70	none -61	vandalisme -45
write	collision 95	none -56	vandalisme 93	vol -48
writing	autre 162	none -107
written	evenement_climatique 54	vol 106
wrong	blessure -40	dommage_materiel 74	evenement_climatique 41	none 52	vol -50
wrote	collision 94	none -42
yard	bris_de_glace 54	degats_des_eaux 54	vol 73
yeah	none 117
year	collision -85	dommage_materiel 156	incendie 61	vandalisme -40
years	autre 43	incendie 58	none -80	vandalisme -44
yes	none 189
yet	collision -47	dommage_materiel -48	vandalisme 133	vol 51
you	autre 53	none 62
your	collision 41	evenement_climatique 40	none 104
yup	none 137
zebra	blessure -44	collision 151
zero	autre 142	blessure -63	bris_de_glace -44	collision 176	dommage_materiel -52	incendie -79	none -128	vol -43
@injuries
	no -84	unknown 103	yes -93
#025>	no 65	unknown -54
#0pm>	unknown -89	yes 94
#1st>	unknown -43
#2025	no 65	unknown -54
#4th>	no -47
#<201	no 76	unknown 64	yes -157
#<202	no 46
#<300	no -140	unknown 192	yes -104
#<abl	unknown 87	yes -85
#<abo	unknown 47
#<abs	no 72	unknown -60	yes -61
#<acr	unknown -44	yes 45
#<add	yes -73
#<adv	no 109	unknown -84	yes -59
#<aer	no -65	unknown 88	yes -57
#<aga	unknown -57
#<age	no -78	yes 49
#<ago	no -103	unknown 132
#<agr	no 82	unknown -87
#<aid	no -85	unknown 141	yes -71
#<air	no -84	unknown 76
#<ala	no 85	yes -116
#<ali	no -64	unknown 56
#<all	no 74	unknown -48
#<alo	no 41	yes -76
#<alr	no 107	unknown -128
#<als	no -66	unknown -71	yes 141
#<amb	unknown -42	yes 69
#<ami	unknown 43	yes -52
#<ank	unknown -133	yes 161
#<ann	no 51	unknown -56
#<ano	no 91	unknown -90
#<ans	no -97	unknown 135	yes -52
#<ant	no -93	unknown 171	yes -94
#<any	no 62	unknown -51
#<apa	no 52	unknown -81
#<app	no -104	unknown 137	yes -57
#<apr	no -48	unknown -46	yes 95
#<aqu	no -77	unknown 75	yes -70
#<arc	no -41	unknown 47
#<are	no 73	unknown -89
#<arg	no 59	yes -75
#<arm	unknown -108	yes 112
#<aro	no 73	unknown -72
#<arr	no -53	yes 69
#<ash	no 148	unknown -54	yes -129
#<ask	unknown 59	yes -78
#<asl	yes -62
#<ass	no 116	unknown -70	yes -69
#<aud	no 46	yes -77
#<aut	no 46	unknown -221	yes 136
#<ave	unknown -60
#<awn	no -103	yes 114
#<bab	no -71	unknown 85
#<bac	unknown -46	yes 64
#<bad	no -173	unknown 104	yes 65
#<bag	no -49	unknown 81
#<bas	unknown -53	yes 63
#<bay	no 169	unknown -95	yes -89
#<bea	unknown -79	yes 95
#<bec	unknown 47
#<beg	no -93	unknown -58	yes 144
#<beh	no -43	unknown 83	yes -42
#<bei	no 66	unknown -76
#<ben	unknown -77	yes 44
#<ber	unknown 71	yes -77
#<bet	unknown 55
#<bic	unknown -113	yes 147
#<big	no -72	yes 63
#<bil	no -76	unknown 108	yes -41
#<bin	no -92	unknown 75
#<bir	no 67	unknown -53
#<bit	unknown -109	yes 89
#<bla	no -54	yes 63
#<ble	no 116	unknown -131
#<bli	no -100	unknown -75	yes 164
#<blo	unknown -41	yes 60
#<blu	unknown 65	yes -66
#<bod	no 89	unknown -66
#<boi	unknown -102	yes 107
#<bol	no 69	yes -111
#<bon	unknown -43
#<boo	no -62	yes 43
#<bor	no -45	unknown 108	yes -61
#<bos	no -112	unknown 187	yes -87
#<bot	yes 43
#<bou	no 45	unknown -98	yes 50
#<box	no -105	unknown 126
#<boy	yes 42
#<bra	no -67	yes 92
#<bre	no 66	unknown -69
#<bro	no -55	yes 41
#<bru	unknown -118	yes 111
#<buc	unknown -194	yes 153
#<bui	unknown 47	yes -45
#<bul	no -73	unknown 101	yes -53
#<bur	unknown -40
#<bus	no 68	unknown -58
#<cab	no -40
#<cak	unknown 43	yes -53
#<can	no -42
#<cap	yes -63
#<cat	unknown 103	yes -69
#<cau	no 42
#<cav	no -49	unknown 51
#<cei	unknown 47
#<cen	unknown 51	yes -66
#<cha	no 56
#<chi	no 46	unknown -50
#<cho	no 165	unknown -110	yes -93
#<chr	no 86	yes -103
#<chu	unknown -54
#<cig	no -61
#<cir	unknown 51	yes -72
#<cle	no -45	unknown 61
#<clu	no -130	unknown -42	yes 110
#<coa	no -50	unknown -77	yes 131
#<coc	no -181	unknown -136	yes 231
#<coo	no 127	unknown 57	yes -203
#<cop	unknown 109	yes -109
#<cor	no 57
#<cot	no 141	unknown -73	yes -86
#<cov	no -72	unknown 83
#<cow	no -94	unknown 155	yes -78
#<cra	no -42
#<cre	yes -40
#<cri	no -42	unknown 86	yes -44
#<cro	no -51
#<cru	unknown 108	yes -88
#<cry	no 85	yes -52
#<cur	yes -42
#<cus	no 42	yes -44
#<cut	unknown -73	yes 70
#<cyc	unknown -94	yes 111
#<dad	no -92	unknown 58
#<dam	no 48	yes -47
#<dan	no 82	unknown -107
#<das	unknown -155	yes 170
#<dau	no -58	unknown -46	yes 98
#<day	unknown 53
#<dec	yes -60
#<ded	yes -108
#<dee	no 172	unknown -132	yes -84
#<def	unknown -145	yes 57
#<deg	no -46
#<del	unknown 46	yes -49
#<den	unknown 85	yes -74
#<des	yes 48
#<det	no 41
#<dia	no -58	unknown 157	yes -111
#<did	unknown -57
#<die	unknown 98	yes -143
#<din	no 109	yes -106
#<dir	no -62	unknown 99	yes -40
#<dis	unknown -69	yes 72
#<dit	no 122	unknown -51	yes -95
#<div	no 110	unknown -308	yes 122
#<diz	no -91	unknown -69	yes 162
#<doc	unknown -125	yes 101
#<dog	no -48	yes 42
#<doi	no -99	unknown 99
#<dou	no -154	unknown 101	yes 47
#<dra	unknown -58
#<dre	no -54	yes 53
#<dru	no -90	unknown 47	yes 44
#<dry	no 117	unknown -148
#<dur	no -107	unknown 101
#<dus	no 147	unknown -43	yes -135
#<eac	no -49	unknown 89	yes -64
#<ear	no -139	unknown -131	yes 233
#<eat	no 148	unknown -179
#<egg	no -51	yes 53
#<eig	no 45
#<eit	no 44	yes -53
#<elb	no -83	unknown -123	yes 204
#<els	unknown -106	yes 91
#<end	no 40	unknown -41
#<eng	no -48	unknown 65
#<eno	no -124	unknown 155	yes -40
#<ent	unknown 108	yes -117
#<ess	no 80	yes -40
#<est	no -174	unknown 215	yes -77
#<eva	unknown 68	yes -81
#<evr	no -67	unknown 68
#<exc	no 85	unknown -115
#<ext	no 90	unknown -47	yes -43
#<eye	no -83	unknown -156	yes 239
#<fac	no -66
#<fai	no 111	unknown -172	yes 46
#<fal	unknown -55	yes 83
#<fam	yes -50
#<far	no 47
#<fas	unknown -90	yes 67
#<fat	no -94	yes 117
#<fau	no -74	unknown 102
#<fee	no 81	unknown -155	yes 68
#<fel	no -63	unknown 76
#<fen	yes -58
#<fer	no -81	yes 77
#<few	unknown -60	yes 73
#<fia	no -93	yes 106
#<fif	unknown -174	yes 190
#<fis	no -40	unknown 49
#<fiv	unknown -148	yes 104
#<fle	no 57	unknown -165	yes 75
#<fli	no -93	unknown 139	yes -48
#<flu	no 171	unknown -135	yes -66
#<fol	unknown -76	yes 68
#<fon	no 68	unknown 46	yes -146
#<foo	unknown -49	yes 67
#<fou	no -48	yes 55
#<fra	no -53	unknown -50	yes 89
#<fre	no 62
#<frm	no -68	unknown 81
#<ful	no -45	yes 62
#<fur	no -71	yes 61
#<fus	no -120	unknown 86
#<gal	no -87	yes 72
#<gas	unknown -42	yes 79
#<gat	unknown -50
#<gav	unknown 66	yes -60
#<gea	no -43	unknown -45	yes 87
#<get	unknown 54	yes -57
#<gir	no -112	unknown 71
#<giv	no -61	yes 94
#<gla	unknown -43
#<glo	no 162	unknown -46	yes -131
#<glu	no -73	unknown 111
#<goa	no -62	unknown -57	yes 119
#<god	no 128	unknown -89	yes -44
#<goi	no -60	unknown -41	yes 86
#<gol	unknown -53
#<goo	no 128	unknown -104
#<gra	no 41	unknown -50
#<gri	unknown -59
#<gua	no 69	yes -106
#<gue	no 99	unknown -107
#<gui	no -116	unknown 48
#<gut	no -107	unknown 205	yes -99
#<guy	no 62	yes -43
#<had	unknown -50
#<hai	unknown -73	yes 52
#<ham	no -72	yes 102
#<han	no -43	unknown -59	yes 102
#<har	no 150	unknown -88	yes -62
#<has	no -40
#<hay	no 180	unknown -206	yes -47
#<hed	yes -78
#<hee	no -88	unknown -224	yes 259
#<hei	no -111	unknown 152	yes -67
#<hel	no -47
#<hen	no 57	unknown 51	yes -111
#<hes	no -261	unknown -81	yes 295
#<hid	no 73	yes -92
#<hil	no 197	unknown -148	yes -92
#<him	yes 51
#<hip	no -76	unknown -95	yes 169
#<hob	unknown 72	yes -117
#<hom	no 66	unknown -73
#<hon	no 96	yes -85
#<hoo	unknown -51
#<hor	no 136	unknown -152
#<hos	no -42
#<hot	no -94	unknown 81
#<hou	no 56	unknown -41
#<how	unknown 40
#<hum	no 249	unknown -199	yes -110
#<hun	no 41
#<hur	no 56
#<ice	yes -42
#<idi	unknown -55	yes 72
#<ifr	no 147	unknown -69	yes -100
#<imp	no -74	unknown 43
#<in2	unknown -47
#<inc	no 114	unknown -45	yes -73
#<ind	no 71	unknown -141	yes 55
#<inf	no -84	unknown -42	yes 104
#<inh	no -65	unknown -40	yes 103
#<inj	no 102	unknown -103
#<inv	no -43	unknown 55
#<iro	no -104	unknown 183	yes -133
#<isn	no 133	unknown -121
#<its	unknown 40
#<jac	unknown -85	yes 101
#<jan	no -65	unknown 145	yes -78
#<jem	no 61	yes -43
#<jew	no -44	unknown 73
#<job	no -78	unknown 142	yes -76
#<joi	no -56
#<jok	no 160	unknown -84	yes -114
#<jud	yes 68
#<jum	no 70	unknown -126	yes 53
#<jun	unknown 54	yes -44
#<jus	no 90	unknown -81
#<kan	no -66	unknown 105	yes -64
#<kay	unknown 61	yes -82
#<kee	no -47	yes 45
#<kep	no -79	unknown -105	yes 184
#<key	no -82	unknown 85
#<kid	no 48	yes -41
#<kil	no -171	yes 153
#<kin	yes -57
#<kne	no -68	unknown -86	yes 151
#<kni	no 138	unknown -92	yes -69
#<kno	no -47	unknown 65
#<lad	no 75	unknown -69
#<lar	unknown -73	yes 96
#<lau	no 94	unknown -97
#<law	unknown 50	yes -47
#<lef	unknown 45
#<leg	unknown -148	yes 94
#<len	no -113	unknown 91
#<let	no 60
#<lid	unknown 67	yes -113
#<lig	unknown -42
#<lim	no 105	unknown -173	yes 55
#<lip	no -120	unknown -118	yes 237
#<lis	yes -40
#<lit	no 63	yes -47
#<liv	unknown -142	yes 70
#<loa	no 74	unknown -49
#<lob	unknown -126	yes 75
#<loc	unknown 51
#<lod	unknown 40
#<lof	yes -47
#<log	no -81	yes 85
#<lol	unknown 85	yes -113
#<lon	no -75
#<loo	no 90	yes -64
#<lor	no -48
#<los	no -61	unknown 53
#<lou	no 124	unknown -94	yes -45
#<low	no 51	unknown -136	yes 57
#<luc	no 121	unknown -65	yes -57
#<lum	unknown -89	yes 122
#<lun	unknown -82
#<lyi	no -128	unknown 169	yes -50
#<mad	unknown -42	yes 55
#<mai	no -48
#<mak	unknown 83	yes -94
#<man	unknown -119	yes 110
#<mar	unknown -59	yes 44
#<mas	no 104	unknown -131
#<mat	no 63
#<mea	yes -60
#<med	unknown -58	yes 60
#<mek	no -57	yes 81
#<mel	unknown -89	yes 64
#<mem	no 65	yes -72
#<mer	no 118	unknown -100	yes -44
#<mes	no 48
#<met	yes -58
#<mic	no 127	unknown -114
#<mid	no -44	unknown 77	yes -40
#<min	no 66
#<mir	unknown 54
#<mis	no 70	unknown -63
#<mix	no -78	yes 63
#<mob	unknown 89	yes -114
#<mon	yes -42
#<moo	no 85	yes -70
#<mop	unknown -71	yes 62
#<mos	no 48	unknown -40
#<mou	unknown -58	yes 48
#<mow	unknown 100	yes -93
#<mrs	yes -54
#<muc	no 146	yes -123
#<mud	unknown -99	yes 111
#<mug	unknown -197	yes 135
#<mum	no -85	yes 54
#<mus	no -75	unknown 43
#<mys	no 74	unknown -44	yes -47
#<nai	no 120	unknown -102
#<nan	no -106	unknown 94
#<nas	no -47	unknown -93	yes 121
#<nea	no 44	unknown -47
#<nec	no -97	unknown -83	yes 179
#<nev	unknown -93	yes 65
#<new	no -53	unknown -43	yes 90
#<nex	yes -47
#<nic	unknown -44	yes 45
#<nin	unknown 63	yes -80
#<no1	no 214	unknown -139	yes -90
#<nob	no 100	unknown -50	yes -52
#<noi	no -51
#<non	no 193	unknown -139	yes -60
#<nos	no -54	unknown -176	yes 182
#<not	no 77	yes -44
#<now	no -56
#<num	no -57	unknown 58
#<nur	no -79	unknown -61	yes 130
#<oak	yes -40
#<obs	unknown -157	yes 102
#<obv	no 80	yes -97
#<oil	no 130	unknown -75	yes -68
#<oli	yes -77
#<one	no 77	unknown -74
#<ont	no -52	unknown 65
#<ope	no -54	yes 61
#<opp	yes -42
#<ord	no 47	yes -109
#<oth	yes 58
#<oua	no -90	unknown 116	yes -43
#<pad	no 93	unknown -64
#<pal	no 106	unknown -278	yes 162
#<pap	no -56
#<pas	unknown -63	yes 75
#<pat	unknown -137	yes 152
#<pav	no 68	unknown -63
#<pay	unknown 111	yes -104
#<ped	unknown -105	yes 54
#<pee	no -84	yes 111
#<pen	no -118	unknown 152	yes -49
#<per	no 96	unknown -50	yes -49
#<pet	no -66	unknown -76	yes 116
#<peu	no -61	yes 53
#<phy	no 48	yes -74
#<pic	no 65	unknown -79
#<pil	no 126	unknown -140
#<pin	no -44	yes 74
#<pip	no -47	yes 49
#<pla	no 46
#<plo	no 108	unknown -81	yes -46
#<pls	no -68	unknown 131	yes -61
#<poc	no -164	unknown 224	yes -78
#<poi	no -64	unknown 61
#<pom	no 182	unknown -194	yes -47
#<pop	unknown 108	yes -83
#<por	unknown -53	yes 47
#<pos	no 43	unknown -55
#<pot	no 71	unknown -62
#<pou	yes -43
#<pow	no -86	unknown 120
#<pra	unknown 47	yes -41
#<pri	no 78	yes -74
#<pro	no -66	unknown 102	yes -40
#<pul	no -57	yes 57
#<pum	no -45	unknown 63
#<pun	no -106	unknown 64
#<pur	unknown -117	yes 144
#<pus	no -46
#<put	unknown -53
#<que	unknown -146	yes 133
#<qui	no 97	unknown -146
#<rac	unknown 86	yes -110
#<rad	unknown -43
#<rai	no 93	unknown -57
#<ram	unknown -101	yes 51
#<ran	unknown -54
#<raw	no -78	unknown -69	yes 143
#<rea	unknown 98	yes -82
#<rec	no -40
#<red	no -60
#<reg	no -49
#<rei	no 76	unknown -77
#<rem	no -53	unknown 74
#<ren	unknown -101	yes 95
#<ret	no 90	yes -83
#<ria	unknown 68	yes -45
#<rib	no -54	unknown -53	yes 106
#<rip	no -60	unknown 89
#<ris	no 148	unknown -129
#<riv	no 79	yes -79
#<roa	yes 62
#<rob	no -209	unknown 254	yes -63
#<roc	no -107	unknown 186	yes -97
#<rod	no 219	unknown -202	yes -54
#<rol	no 130	unknown -77	yes -55
#<ros	unknown 61	yes -65
#<rot	unknown -40
#<rov	no -99	yes 65
#<row	unknown 140	yes -132
#<roy	unknown -100	yes 106
#<ruc	no 181	unknown -145	yes -93
#<rui	no -60	yes 44
#<run	no -54	unknown 102	yes -54
#<saf	no 144	unknown -79	yes -67
#<sai	unknown -69	yes 49
#<sal	no -123	unknown 175	yes -64
#<san	no -86	unknown 72
#<sar	no -146	yes 81
#<sat	yes -45
#<sav	no 136	unknown -194
#<saw	no 58	yes -85
#<sca	no -62	unknown -49	yes 109
#<sch	no -69	unknown 113	yes -49
#<sco	unknown -44	yes 47
#<scu	no 123	unknown -59	yes -68
#<sec	no 68	unknown -66
#<see	no 44
#<ser	no -50	unknown 40	yes -43
#<set	unknown 41
#<sew	no -80	yes 52
#<sha	unknown -46	yes 52
#<shi	no -127	unknown -84	yes 196
#<sho	yes 56
#<shr	no 178	unknown -135	yes -77
#<shu	unknown -99	yes 64
#<sil	no 60	yes -41
#<sim	no 41	yes -61
#<sip	no -71	unknown 109
#<sir	no 41	unknown 80	yes -144
#<sis	unknown -43	yes 60
#<sit	no -99	unknown -48	yes 148
#<six	no -80	unknown 67
#<siz	no -69	yes 68
#<ski	no 56	unknown -81
#<sky	no -84	unknown 94
#<sla	no -41
#<sle	no 53	unknown -45
#<sli	unknown -107	yes 107
#<sme	no 40
#<smi	no -91	unknown 177	yes -87
#<smo	unknown -55	yes 54
#<sna	unknown 41
#<sno	no 81	yes -69
#<sof	unknown -96	yes 58
#<som	no -42	unknown 61
#<son	no -62	yes 58
#<sou	no 88	unknown -95
#<spe	unknown 75	yes -44
#<spl	no 48	unknown -111	yes 60
#<spo	no 117	unknown -79	yes -49
#<spr	no -47	yes 57
#<spu	unknown -80	yes 68
#<squ	no 75	unknown -208	yes 107
#<ste	unknown -61	yes 57
#<sti	unknown -63	yes 81
#<stu	unknown 56	yes -65
#<suf	no 165	unknown -142	yes -41
#<sug	no 142	unknown -55	yes -142
#<sui	no -191	yes 129
#<sum	no -96	unknown 80
#<sun	no -40	unknown 54
#<sup	unknown 50
#<sus	no -100	unknown 131	yes -40
#<swa	no -45	unknown -67	yes 97
#<swe	unknown -120	yes 121
#<swi	no 149	unknown -90	yes -67
#<swo	no -58	unknown -64	yes 119
#<swu	unknown 47
#<syn	no -79	unknown 164	yes -83
#<tal	unknown -54
#<tan	unknown 54	yes -42
#<tap	unknown 55	yes -76
#<tax	no -80	yes 40
#<tea	no -92	yes 83
#<tee	no -67	yes 53
#<tel	unknown 71	yes -41
#<tem	no 98	unknown -126
#<tet	no -78	unknown -52	yes 131
#<thi	no -49	unknown 52
#<tho	no 67	unknown -58
#<thu	no -48
#<tim	no 55	unknown -75
#<tin	no 59	yes -86
#<tip	no -82	unknown -45	yes 116
#<toe	no -59	unknown -61	yes 121
#<tog	no 63	yes -107
#<toi	no -64	unknown 106	yes -48
#<tol	unknown -50
#<ton	no -47	unknown -203	yes 216
#<top	no -40	unknown -91	yes 115
#<tor	unknown -64	yes 102
#<tow	unknown 45
#<tre	no 82	unknown -94
#<tru	unknown 45
#<tub	unknown 83	yes -71
#<tue	no 67	yes -53
#<tum	no -43	yes 71
#<tun	unknown -185	yes 166
#<tur	unknown -44	yes 80
#<twi	no -48	yes 80
#<two	unknown -47	yes 40
#<typ	no -101	unknown -44	yes 138
#<tyr	yes -59
#<unh	no 178	unknown -146
#<uni	no 87	unknown -41	yes -46
#<unl	no -46	unknown -62	yes 53
#<uns	no 235	unknown -202	yes -65
#<unt	no 104	unknown -48	yes -70
#<ups	no -44	yes 42
#<use	no 59	unknown -75
#<val	no -51	unknown -52	yes 103
#<var	no 81	unknown -64
#<vel	no 132	unknown -252	yes 73
#<ver	yes 54
#<vet	no 190	unknown -114	yes -114
#<vil	no -48	yes 68
#<vio	no -92	unknown 134	yes -55
#<vol	no -46	unknown 101	yes -69
#<wai	no -53	unknown 51
#<wan	unknown 69	yes -63
#<war	yes 43
#<wee	no -60	yes 77
#<wel	no 43	unknown -43
#<wen	unknown -57	yes 59
#<wer	no 83	unknown -71
#<wet	unknown -47	yes 40
#<wha	no -65	unknown 60
#<why	unknown -140	yes 106
#<wid	no -62	unknown 110	yes -44
#<wif	unknown -75	yes 47
#<wil	unknown 48	yes -60
#<wip	no -74	yes 56
#<wis	no 101	yes -84
#<wok	no 70	unknown -141	yes 63
#<wom	no -40	unknown 40
#<won	yes 51
#<woo	no 116	unknown -42	yes -115
#<wor	yes 44
#<wou	unknown 49
#<wre	unknown -90	yes 87
#<wri	no -84	yes 71
#<yar	no 108	unknown -106	yes -55
#<yea	no 49	yes -66
#<yet	no -55	unknown 84
#<you	yes -58
#abbe	no -137	unknown 122	yes -49
#abin	no -83	unknown -79	yes 138
#abla	no 44	unknown 57	yes -125
#abou	unknown 55
#abso	no 45	unknown -45	yes -57
#aby>	no -49	unknown 56
#ace>	yes 56
#aced	no -82
#aces	no 92	unknown -86
#ach>	no -64	yes 59
#achi	unknown 61	yes -50
#acin	no 97	unknown -144
#acis	no -113	unknown -133	yes 176
#ack>	yes 53
#acke	unknown -50	yes 62
#acks	no 41
#acro	unknown -44	yes 45
#act>	no 40	unknown -82
#acti	no 80	yes -46
#acto	no 54
#actu	unknown -81	yes 113
#acua	unknown 68	yes -81
#acy>	yes -86
#adac	no 41	unknown -98
#adam	no 159	unknown -240	yes 96
#add>	no -98	unknown 48
#adde	no 54	unknown -88
#addl	no 93	unknown -64
#ade>	no -58	yes 42
#adia	yes 42
#adir	no 122	unknown -107	yes -75
#adla	no 48
#adli	no -106	unknown 73
#adly	no -158	unknown 175	yes -43
#ads>	no 110	unknown -119
#advi	no 158	unknown -94	yes -120
#ady>	no 86	unknown -66
#aeri	no -65	unknown 88	yes -57
#afe>	no 96	unknown -44	yes -53
#aff>	no 164	unknown -129
#affi	no 41	unknown -56
#affo	no -50	unknown 119	yes -68
#afte	yes -40
#agad	no 122	unknown -107	yes -75
#age>	no -43
#aged	no 72	unknown -110
#ager	unknown -47	yes 50
#agge	no 85	unknown -56
#ago>	no -103	unknown 132
#agre	unknown -96	yes 95
#ags>	no -117	unknown -51	yes 156
#ail>	no 64	unknown -71
#aile	no 116	unknown -62	yes -64
#ails	unknown 46	yes -42
#aim>	no 52	unknown -55	yes -53
#aime	no -63	unknown -110	yes 163
#aini	no -104	yes 103
#ains	yes 42
#aint	unknown 54
#airb	no -82	unknown 42
#airc	no 48	yes -89
#airi	no -61	unknown 84
#airl	no 41	unknown -69
#airp	no -124	unknown 129
#airw	no 51	unknown -83
#ait>	no 50	unknown -81
#aiti	no -54	unknown 106	yes -49
#akec	unknown 47	yes -47
#aked	unknown -57	yes 44
#aken	unknown 49
#aker	no 80	unknown -42	yes -55
#akin	unknown -44	yes 64
#alan	unknown 101	yes -120
#alar	no -51	unknown 129	yes -83
#alco	no -115	yes 101
#ale>	unknown -64
#aled	no 45	unknown -78
#aler	no 88	unknown -109	yes -52
#alig	no -92	unknown 117
#alke	no 41
#alki	no -74	unknown -44	yes 118
#all>	no 49
#alli	no -41
#allo	no -121	yes 78
#alls	unknown 61	yes -49
#ally	no 105	unknown -47	yes -62
#alon	unknown 59	yes -79
#alp>	no -74	unknown -147	yes 186
#alre	no 58	unknown -103
#als>	unknown 115	yes -191
#also	no -73	yes 100
#alth	no 113	unknown -143
#alti	no 109	unknown -83
#alve	unknown -161	yes 140
#alys	no 49	unknown 42	yes -108
#amag	no 40	yes -41
#ambu	unknown -42	yes 69
#amen	no -81	yes 94
#amia	unknown 94	yes -145
#amic	no -57	unknown 51
#amil	yes -44
#amin	no -94	unknown -53	yes 129
#amme	no -40
#amp>	no 50
#ampe	yes -58
#ampo	no 75	unknown -99
#amps	no -70	unknown 60
#anag	no 141	unknown -189
#anca	no 57	yes -123
#anda	no -40	yes 49
#andb	no 73	unknown -88
#ande	no 66	unknown -79
#andl	no -58	unknown 81
#ands	no 67	unknown -111	yes 40
#andw	no 61	unknown -93
#ane>	no 141	unknown -63	yes -73
#aned	unknown -54
#anel	no -109	unknown 89
#aner	no 79	yes -79
#anes	yes -121
#ang>	no 80	unknown -139	yes 55
#ange	no -56	yes 80
#anis	no -118	unknown 108
#ank>	no 78	yes -68
#anke	unknown -105	yes 123
#ankf	no 161	unknown -64	yes -119
#ankl	unknown -133	yes 161
#anks	no -47	unknown 93	yes -61
#anne	no 104	unknown -47	yes -60
#ano>	unknown -52
#anor	no -115	unknown 156	yes -63
#anot	no 121	unknown -149
#ans>	no 112	unknown -75	yes -71
#answ	no -97	unknown 135	yes -52
#ant>	unknown 83	yes -81
#anti	no -89	unknown 129	yes -52
#ants	unknown 94	yes -63
#anua	no -74	unknown 165	yes -90
#any>	no 43	unknown -60
#anyb	unknown -42
#anyo	no 147	unknown -71	yes -81
#anyt	unknown -54	yes 46
#aoui	no 80	yes -40
#apar	no 52	unknown -81
#ape>	no -207	unknown -91	yes 205
#aped	no 171	yes -160
#aper	no -58
#apri	no -48	unknown -46	yes 95
#apse	no -85	unknown 90
#apto	yes -54
#aqua	no -77	unknown 75	yes -70
#arag	no -67	yes 43
#arav	no -68	yes 68
#arbe	no -83	unknown 102
#arbo	no -45
#arch	no -40	unknown 70
#arde	no 96	unknown -75
#ardi	unknown -115	yes 115
#ardl	no -53	yes 74
#ardr	unknown 51
#ards	unknown -76	yes 94
#are>	no 80	unknown -67
#ared	no -51	unknown 72
#arel	unknown -67	yes 90
#aren	no -109	unknown 115	yes -53
#aret	no -114	yes 92
#arge	no -44	yes 71
#aria	no -49	unknown 89	yes -45
#arin	no -101	unknown 58
#aris	no 195	unknown -101	yes -188
#ark>	unknown -56	yes 47
#arki	no 100	yes -88
#arks	unknown -47
#arm>	unknown -87	yes 61
#arma	unknown -44	yes 52
#arme	yes -41
#arms	unknown -96	yes 104
#arn>	unknown 51	yes -72
#arne	no 116	yes -133
#arni	no 98	unknown -96
#arou	no 49
#arpe	unknown 61
#arqu	yes -47
#arra	no 90	yes -77
#arre	unknown 59	yes -60
#arri	no 72	unknown -123	yes 49
#arro	no -92	unknown 108
#arry	unknown -121	yes 119
#ars>	no 62	unknown -53
#arse	unknown -222	yes 173
#arsi	no -54	unknown 46
#art>	no -49	unknown 55
#arte	unknown 73
#arti	unknown 44
#arty	no -47	unknown 227	yes -214
#ary>	unknown 51	yes -41
#asab	no 57	yes -123
#ash>	no -80	yes 95
#ashi	unknown 64	yes -91
#asin	no 43
#ask>	no -69	unknown 42
#aske	no 89	yes -80
#asle	yes -62
#asn>	no 80	yes -68
#ason	no -117	unknown 155	yes -67
#ass>	no 74	unknown -111
#asse	no -53	yes 45
#asso	no -83	unknown 161	yes -81
#assp	no -58	unknown 60
#assu	unknown -54
#aste	no 40	unknown -59
#asti	no -70	unknown 126	yes -56
#asty	no -47	unknown -93	yes 121
#asua	no 191	unknown -102	yes -114
#asur	no -64	unknown 76
#ate>	no -46	unknown 69
#ated	no 50	unknown -68
#ates	no 104	yes -105
#athe	unknown -69	yes 89
#atma	no -92	yes 40
#ats>	unknown -55
#atta	no -42	unknown 84	yes -48
#atte	no 44	unknown -66
#atti	no -47	unknown -107	yes 139
#attr	unknown -66	yes 64
#audi	no 46	yes -77
#augh	unknown -58
#ault	unknown 47
#aund	no -107	yes 62
#aura	no -43	unknown 86	yes -52
#ause	unknown 46
#aux>	no -70	unknown 62
#avan	no -68	yes 68
#aved	unknown -42	yes 63
#avel	no 63
#avem	no -78	unknown 55
#aves	no 85	unknown -82
#avin	no 78	unknown -97
#avy>	no 142	unknown -107
#awn>	no 85	unknown -105
#awni	no -103	yes 114
#axi>	no -80	yes 40
#ayak	unknown 61	yes -82
#aybe	no -136	yes 84
#ayed	no 105	unknown -68	yes -44
#ayer	no 136	unknown -76	yes -153
#ayin	no -118	yes 91
#aze>	unknown 67	yes -41
#azed	no -46	yes 63
#baby	no -49	unknown 56
#back	unknown -46	yes 64
#badl	no -177	unknown 171
#bag>	unknown 44
#bags	no -117	unknown -51	yes 156
#balc	no -120	yes 88
#ball	no 89	unknown -54	yes -41
#bang	no 58	unknown -98
#bank	unknown 64	yes -45
#bar>	no 103	yes -109
#barb	no -83	unknown 102
#bare	unknown -67	yes 90
#barn	unknown 51	yes -72
#barr	no 90	unknown -80
#base	no -50
#basi	unknown -116	yes 84
#bat>	yes -41
#bath	unknown 61	yes -41
#batt	no 46	unknown -109	yes 56
#bay>	no 125	unknown -42	yes -87
#bbed	no -55	unknown 71	yes -62
#bbli	no 61	unknown -207	yes 103
#beac	no -47	unknown -69	yes 104
#becu	no -99	unknown 108
#bed>	unknown -48
#bedr	unknown 89	yes -95
#bega	no -44	unknown -105	yes 127
#behi	no -40	unknown 74
#bein	no 66	unknown -76
#beli	unknown -51	yes 49
#belo	unknown 52	yes -42
#belt	no 59	unknown -122	yes 54
#benc	no -88	yes 80
#bend	no 148	unknown -142
#bene	no 71	unknown -129	yes 44
#bent	no -51	yes 74
#ber>	unknown 42
#berr	unknown 62	yes -63
#bers	no 162	unknown -72	yes -92
#bicy	unknown -113	yes 147
#big>	no -72	yes 63
#bile	no -60	unknown 142	yes -100
#bill	no -76	unknown 108	yes -41
#bin>	no 79	unknown -75	yes -40
#bine	no -59	unknown -83	yes 120
#bins	no -134	unknown 107
#birt	no 67	unknown -53
#bit>	unknown -65	yes 81
#bits	no 86	yes -80
#blac	no -48
#blaz	unknown 151	yes -130
#bled	no 62	unknown -54
#blee	no -49	unknown -69	yes 113
#bles	no 160	yes -147
#blew	no 97	unknown 45	yes -195
#blin	unknown -148	yes 97
#blis	no -81	unknown -56	yes 131
#bloc	no -63	yes 44
#bloo	unknown -159	yes 138
#blue	unknown 65	yes -66
#bly>	no 71	yes -90
#boat	unknown 47	yes -78
#bodi	no 127	unknown -93
#body	no 63	yes -46
#boil	unknown -102	yes 107
#boll	no 154	unknown -51	yes -134
#bolt	unknown 40	yes -67
#bone	no -60	unknown -145	yes 201
#book	yes 56
#boot	no -76
#bord	no -59
#boss	unknown 70	yes -108
#bott	no -101	unknown -119	yes 184
#bous	no 69	unknown -94
#bout	unknown 55
#bow>	no -90	unknown -126	yes 212
#box>	yes -53
#brac	unknown -200	yes 206
#bran	no -131	unknown 222	yes -106
#brea	no 66	unknown -69
#bric	unknown 45	yes -72
#brid	unknown -116	yes 85
#brin	no -86	unknown 100	yes -53
#broa	no 94	unknown 82	yes -196
#brok	no -56	yes 50
#brot	no -99	unknown 85
#brou	no 126	unknown -121
#brow	no -71	yes 86
#brui	no 54	unknown -144	yes 80
#brus	no -125	yes 140
#bsol	no 45	unknown -45	yes -57
#buck	unknown -194	yes 153
#buil	unknown 47	yes -45
#bula	yes 61
#bulb	no -57	unknown 57
#burg	no 95	unknown -49	yes -52
#burn	unknown -40	yes 64
#bus>	no 96	unknown -76
#butt	no -82	unknown -206	yes 248
#bvio	no 134	unknown -102
#cabi	no -83	unknown -79	yes 138
#cabl	no -60	unknown 71
#caff	no -50	unknown 119	yes -68
#cake	unknown 43	yes -53
#cal>	no 43
#calf	no -43	unknown -138	yes 171
#call	unknown 44
#calp	no -74	unknown -147	yes 186
#camp	no -47
#can>	no -53	yes 80
#canc	unknown 94	yes -112
#cand	no -68	unknown 142	yes -85
#cara	no -68	yes 68
#carp	unknown 88	yes -55
#carr	unknown -70	yes 42
#cars	no 63	unknown -87
#casa	unknown -48
#case	unknown 64	yes -58
#cash	no -115	unknown 154	yes -67
#cast	unknown -104	yes 54
#casu	no 191	unknown -102	yes -114
#cat>	unknown 51	yes -58
#cata	no 99	yes -74
#cate	no 87	unknown -125
#caug	no 56
#caus	unknown 46
#cave	no -49	unknown 51
#ced>	unknown 58	yes -42
#ceil	unknown 47
#cel>	no 79	yes -153
#cema	no 67	unknown -93
#cent	unknown 73	yes -68
#cept	no 102	yes -95
#cer>	yes -64
#cers	no -49
#cert	no 76
#ces>	no -62
#chai	unknown 148	yes -136
#chan	unknown -46	yes 41
#chas	yes -51
#che>	no 118	unknown -115
#chec	no 48	yes -41
#chee	no 51	unknown -158	yes 95
#chem	no -44	unknown -44	yes 87
#cher	no -132	unknown 100
#ches	no -62	unknown -63	yes 125
#chew	no 128	unknown -66	yes -101
#chid	no 94	yes -86
#chil	unknown -59	yes 78
#chim	no 113	unknown -114
#chma	unknown -73	yes 78
#choo	no -58	unknown 99	yes -44
#chri	yes -42
#chur	no 112	unknown -89	yes -48
#ciar	no 96	yes -95
#cifu	no 161	unknown -116	yes -78
#ciga	no -61
#cing	unknown -152	yes 82
#circ	unknown 51	yes -72
#cist	no -129	unknown -165	yes 228
#cked	yes 49
#cker	no 139	unknown -73	yes -98
#cket	no 41
#ckil	no 105	unknown -58	yes -46
#ckin	no -56	yes 78
#ckle	no -65	unknown -216	yes 184
#ckon	no -57	unknown -99	yes 100
#cksa	no 181	unknown -145	yes -93
#ckup	unknown 84	yes -59
#clai	no 45
#clar	unknown 76	yes -69
#cle>	yes 48
#clea	no -61	unknown 71
#cles	no -61	unknown 55
#clie	no -67	yes 46
#clim	unknown -52	yes 43
#clin	unknown -86	yes 58
#clio	unknown -54
#clip	no 53	unknown -40
#clis	unknown -73	yes 77
#clos	unknown -51	yes 65
#clou	no -132	unknown 193	yes -102
#club	no -140	unknown -82	yes 155
#coat	no -150	unknown -194	yes 274
#cola	yes 72
#cold	no 109	yes -172
#comm	no -49	unknown 98	yes -52
#conc	no 98	unknown -95
#cond	unknown 70	yes -66
#conf	no 245	unknown -129	yes -158
#cons	unknown 46
#cont	no -44	unknown -147	yes 163
#conv	no 136	unknown -92	yes -46
#cony	no -120	yes 88
#cook	no 41	unknown 59	yes -172
#coot	no -40	yes 47
#cops	no -43	unknown 149	yes -108
#cora	unknown 58	yes -100
#corc	no 73	unknown 74	yes -165
#cord	no -66	yes 76
#corr	unknown 41
#cott	no 141	unknown -73	yes -86
#coug	unknown -195	yes 147
#coul	unknown 86	yes -64
#coup	no 180	unknown -197
#cour	unknown -81
#cous	no 58	unknown -53
#cove	no -79	unknown 48
#crac	no -64
#crap	no 84	yes -70
#cras	unknown -172	yes 125
#crat	no 48
#craw	no 65	unknown -48
#crea	no 94	unknown -143	yes 44
#cret	no 203	unknown -117	yes -111
#crew	no -100	unknown 141	yes -43
#cros	yes 40
#crow	unknown -113	yes 79
#crum	yes -40
#cted	unknown -123	yes 92
#ctic	no 80	yes -46
#ctly	no 162	unknown -126	yes -46
#ctor	yes -65
#ctri	no -48
#ctur	yes 43
#cuat	unknown 68	yes -81
#cue>	no -110	unknown 71
#cuff	no -70	unknown -136	yes 195
#culo	no 86	unknown -84
#cupb	no -64	unknown 52
#curt	no 62	unknown -54
#cust	no 42	yes -44
#cut>	unknown -52	yes 90
#cuts	no 200	unknown -213	yes -93
#cycl	unknown -91	yes 115
#dach	no 41	unknown -98
#dad>	no -92	unknown 48
#dage	no -60	unknown -170	yes 211
#dam>	unknown -180	yes 183
#dama	no 40	yes -41
#damp	no 51	yes -66
#dash	unknown -155	yes 170
#daug	no -58	unknown -46	yes 98
#dbag	unknown -79	yes 63
#dbra	no 165	unknown -101	yes -68
#dded	no 177	unknown -194	yes -40
#dden	no 60	unknown -49
#dder	no 54	unknown -88
#ddin	no 49	yes -52
#ddle	no -57
#dead	unknown 56	yes -69
#dear	unknown -181	yes 154
#deau	no -59
#deck	no 162	unknown -214	yes -42
#decl	unknown 84	yes -61
#deco	unknown 78	yes -87
#ded>	no 46	unknown -70
#deep	no 156	unknown -119	yes -87
#deli	yes -67
#den>	no 89	unknown -64
#denc	no -63	unknown 99
#deni	no -56	unknown 46
#dent	unknown 60	yes -43
#der>	yes 42
#dere	unknown -57
#derg	unknown 79	yes -68
#dern	unknown 59	yes -120
#ders	no -166	unknown 223	yes -61
#dert	no 64	yes -102
#desk	no -67	unknown 43
#dest	unknown -43	yes 46
#deta	no 41
#dge>	no 49	unknown -46
#dged	no 52
#dia>	no -45	unknown -51	yes 98
#diat	yes 42
#dic>	no -54	unknown 100	yes -48
#dica	no 100	unknown -65
#dici	no -108	unknown 140	yes -40
#dicu	no 86	unknown -84
#did>	unknown -68	yes 62
#didn	no 47	unknown -53
#died	no -166	unknown 53
#dies	no 57	unknown -54	yes -40
#diff	no -120	unknown -96	yes 176
#dily	no 127	unknown -93
#dina	no 172	unknown -60	yes -138
#dinn	no 53	yes -69
#diot	unknown -55	yes 72
#dir>	no 122	unknown -107	yes -75
#dirh	unknown 54
#disc	no -130	unknown -109	yes 161
#dish	unknown -89	yes 49
#disl	no -62	unknown -84	yes 142
#disp	yes -55
#dist	no 69	unknown -125	yes 44
#ditc	no 122	unknown -51	yes -95
#dizz	no -91	unknown -69	yes 162
#dlam	no 48
#dle>	no -58	unknown 82
#dleb	no 120	unknown -98	yes -55
#dles	no -104	unknown 138
#dlig	no -106	unknown 73
#dlor	no -173	unknown 155
#dly>	unknown 70	yes -44
#dnes	no -43	yes 66
#dnig	no -57	unknown 124	yes -102
#doct	unknown -40
#doin	no -99	unknown 99
#dont	no -130	unknown 183	yes -61
#dor>	no 76	yes -112
#dows	no -108	yes 100
#drag	unknown -49	yes 64
#draw	no 71	unknown -63
#dred	no 41
#dren	no -63	unknown -52	yes 104
#dres	unknown -46	yes 51
#drew	unknown 96	yes -73
#dril	unknown 56	yes -45
#drip	yes -43
#drob	unknown 79	yes -121
#droo	unknown 97	yes -93
#drop	no -44	unknown 48
#drov	unknown -46
#drum	no -207	unknown 143	yes 99
#drun	no -42	unknown -79	yes 120
#dry>	no 124	unknown -134
#drye	no -43	yes 71
#dscr	yes -49
#dth>	unknown 43
#duct	no -113	unknown 272	yes -212
#duri	no -107	unknown 101
#dust	no 105	yes -112
#dvis	no 158	unknown -94	yes -120
#dwic	no 61	unknown -93
#each	yes 43
#eada	no 41	unknown -98
#eady	no 58	unknown -103
#eak>	unknown 48
#eake	no 79	unknown -88
#eaki	unknown -62	yes 60
#eale	no 79	unknown -61
#eall	no 138	yes -190
#eam>	no -118	yes 78
#ean>	unknown 40
#eane	no 51	unknown -67
#eard	no -94	unknown 43
#eare	unknown 78	yes -45
#eari	no -134	unknown 102
#earl	no -52	unknown 144	yes -90
#earm	no -104	unknown -194	yes 254
#earn	no 199	unknown -117	yes -141
#ears	no 57
#eart	yes -41
#easo	no -117	unknown 155	yes -67
#east	unknown -51
#easu	no -64	unknown 76
#eat>	unknown 40
#eate	unknown -45
#eath	unknown -62
#eati	no 64	yes -41
#eats	no 202	unknown -68	yes -178
#eau>	no 91	unknown -58	yes -91
#eaux	no -70	unknown 62
#eave	no -68	unknown 101
#eavi	no -45
#eavy	no 142	unknown -107
#ebar	no 120	unknown -98	yes -55
#ebod	unknown 98	yes -62
#ebox	no 219	unknown -149	yes -136
#ebra	no -42	unknown -204	yes 225
#ebro	no -64	unknown -84	yes 146
#ece>	no 52	unknown -148	yes 72
#ecep	no -95	unknown 159	yes -98
#eces	no -119	unknown 124
#ech>	unknown 47	yes -47
#eck>	no -40	unknown -127	yes 164
#ecko	no -57	unknown -99	yes 100
#ecla	unknown 76	yes -69
#ecli	no -101	unknown 50
#econ	unknown -61
#ect>	no 93	unknown 45	yes -178
#ecte	unknown -123	yes 92
#ectl	no 162	unknown -126	yes -46
#ectr	no -48
#ecue	no -99	unknown 108
#ecy>	no 58	unknown -71
#eddi	no 49	yes -52
#eded	no 63
#edes	unknown -86	yes 69
#edge	unknown 51
#edic	no 128	yes -159
#edin	unknown -56	yes 45
#edne	no -109	yes 95
#edro	unknown 97	yes -93
#eds>	no -70	unknown -54	yes 121
#eed>	unknown -65	yes 55
#eede	no 63
#eedi	no -45	unknown -76	yes 112
#eeds	no -59	unknown -47	yes 101
#eein	no -69	unknown -40	yes 106
#eeks	yes 50
#eel>	no 57	unknown -178	yes 117
#eeli	no -109	yes 71
#eels	no -44	unknown 131	yes -88
#eenh	yes -59
#eepe	no 98	unknown -184	yes 71
#eepi	no -148	unknown 112
#eeps	no -60	unknown 75
#eer>	no 67	yes -52
#eeri	no 113	unknown -97	yes -80
#ees>	unknown 79	yes -89
#eeze	no -122	unknown -74	yes 165
#efou	no -44	unknown 98	yes -64
#eft>	unknown 55
#efun	no -42	unknown 124	yes -101
#egan	no -44	unknown -105	yes 127
#egar	no -159	unknown 63	yes 46
#egge	no -132	unknown 249	yes -187
#eggs	no -42	yes 51
#egis	yes -44
#egs>	no -48	unknown -158	yes 182
#ehea	unknown -103	yes 43
#ehin	no -40	unknown 74
#eili	unknown 47
#eimb	no 89	yes -118
#eing	unknown -68	yes 40
#eith	no 67
#ekne	no -57	yes 81
#eks>	yes 50
#elbo	no -83	unknown -123	yes 204
#elec	no -48
#elep	unknown 50	yes -79
#elev	unknown 55	yes -47
#elf>	unknown -51
#elie	no 85	unknown -42	yes -55
#elin	no -83	unknown -43	yes 110
#eliv	no -47	unknown 64
#ell>	unknown 46
#elle	no 83	yes -56
#elli	unknown 84	yes -52
#ello	yes 60
#ells	no -77	unknown 45
#elly	yes -40
#elon	no -57	unknown -66	yes 110
#elow	unknown 42	yes -43
#elpe	no 105	unknown 45	yes -140
#elpi	no -132	unknown -85	yes 159
#els>	no -82	unknown 121	yes -40
#else	unknown -106	yes 91
#elt>	unknown -111	yes 119
#elte	no 75	unknown -59
#elvi	no -129	unknown -162	yes 247
#ely>	no 88	unknown -64
#emai	no -122	unknown 49	yes 63
#eman	no 81	unknown -43
#embe	unknown -47
#emis	no 136	unknown -156
#emmi	no -84	unknown 119
#emov	unknown 123	yes -113
#empl	no -117	yes 132
#empt	no 54	yes -75
#emse	no -53	unknown 51
#enau	no 69	yes -88
#ence	no -51	unknown 46
#ench	unknown -74	yes 100
#end>	no 70	yes -47
#ende	no 45	unknown -57
#ends	no 184	unknown -128	yes -92
#ene>	no 66
#enea	no 71	unknown -129	yes 44
#ened	no -76
#ener	unknown -179	yes 194
#enga	no -90	unknown 112
#enge	no 48	unknown -96	yes 43
#engi	yes -55
#engl	no -103	unknown 70
#enho	yes -57
#enis	no -160	unknown -78	yes 160
#enou	no -180	yes 106
#ens>	yes -43
#ense	no -53
#ensi	no 89	yes -64
#enta	no -71
#ente	no 61	yes -88
#enth	no -68	unknown 156	yes -96
#enti	no -42	unknown 42
#entl	unknown 53	yes -82
#entr	no 80	yes -66
#ents	no -68	yes 47
#enty	no -65	unknown 118	yes -63
#enue	unknown -60
#eon>	unknown -60
#eone	unknown 49
#eot>	no -61	yes 53
#eper	no 98	unknown -184	yes 71
#epho	unknown 50	yes -79
#epin	no -148	unknown 112
#epla	no -69	yes 54
#epos	no -124	yes 77
#eppe	no -60	unknown -103	yes 158
#eps>	no -67	yes 84
#ept>	no 64	unknown -115	yes 49
#epti	no -122	unknown 193	yes -105
#era>	yes -44
#eran	no -60	unknown 151	yes -117
#erat	no -47	yes 71
#erb>	unknown 81	yes -67
#erbo	no 149	unknown -78	yes -99
#erce	unknown 54	yes -55
#erci	no 218	unknown -110	yes -158
#ere>	no 64	unknown -53
#ered	unknown -40
#eren	unknown -118	yes 103
#erfe	no 187	unknown -145	yes -54
#erfl	yes 50
#erge	unknown -86	yes 79
#ergr	unknown 79	yes -68
#erhe	no 84	yes -109
#eria	no -65	unknown 88	yes -57
#erie	unknown 47	yes -53
#erin	no 120	unknown -128
#erio	no -104	unknown 50
#erip	no 108	yes -153
#erly	unknown -106	yes 88
#erma	no -92	unknown 41	yes 46
#erne	unknown 80	yes -91
#erno	yes -68
#ero>	no -42	unknown 85	yes -50
#erpr	no -106	yes 61
#erri	no -54
#erry	no -89	yes 64
#ersi	no 45	yes -97
#erso	no 75	unknown -54
#erst	no -144	unknown 180
#ert>	no -198	unknown -89	yes 198
#erta	no 47	unknown 52	yes -104
#erti	no 49	unknown -98	yes 42
#erto	no -65	unknown 90	yes -42
#erve	no 121	unknown -216	yes 75
#erwo	unknown 80	yes -46
#eryb	no 193	unknown -131	yes -74
#eryo	no 46	unknown -74
#eryw	no -65	unknown -150	yes 200
#ese>	no 124	unknown -80	yes -95
#esel	no 57	unknown -54	yes -40
#eser	unknown -104	yes 72
#esid	no -88	unknown 116
#esk>	no -67	unknown 43
#esn>	unknown -42
#ess>	no 65
#essa	yes -58
#esse	no 91	unknown -62
#est>	no 70	unknown -102
#esta	no -179	unknown 229	yes -64
#esti	unknown -79	yes 80
#etal	unknown 99	yes -99
#ete>	no 98	yes -154
#eted	no 117	unknown -77	yes -56
#eter	no -103	unknown 135
#ethe	no 95	yes -82
#ethi	no -88	yes 107
#etim	unknown 58
#etre	unknown 61
#etro	no 198	unknown -175	yes -57
#ets>	no -56	yes 65
#ette	no 110	yes -80
#etti	yes 40
#etur	yes -45
#euge	no -61	yes 53
#eur>	no 41	unknown -50
#eurs	no -54
#evac	unknown 68	yes -81
#evel	no -122	unknown 184	yes -109
#evis	no -52	unknown 111	yes -65
#evry	no -67	unknown 68
#eway	no -153	unknown -162	yes 254
#ewed	no 81	unknown -80
#ewel	no -44	unknown 73
#ewhe	no -71	yes 60
#ews>	no 54	unknown -69
#exce	no 153	unknown -169
#expe	unknown 115	yes -118
#expl	unknown -48
#ext>	yes -47
#exti	no 52	unknown -44
#extr	no 122	unknown -58	yes -64
#eye>	no -83	unknown -109	yes 193
#eyeb	no -64	unknown -84	yes 146
#eyed	unknown 52
#eyel	no -145	unknown -218	yes 286
#eys>	no -73	yes 57
#ezer	no -127	unknown -51	yes 135
#face	yes 52
#fail	unknown -70
#fall	yes 50
#fami	yes -44
#far>	unknown -82	yes 46
#farm	no 109	yes -123
#fast	unknown -82	yes 66
#fath	no -59	yes 92
#faul	no -60	unknown 66
#fect	no 115	unknown -107
#fee>	no -121
#feel	no 118	unknown -163	yes 56
#fell	no -77	unknown 100
#felt	unknown -114	yes 78
#fenc	unknown 49	yes -49
#fer>	no 111	unknown -151
#fere	unknown -80	yes 51
#ferr	no -61	yes 60
#few>	unknown -60	yes 73
#ffer	unknown -93	yes 87
#ffic	no 54
#ffol	no -50	unknown 119	yes -68
#fic>	no 93	yes -57
#fift	unknown -174	yes 190
#file	unknown 60	yes -73
#find	unknown 63	yes -76
#fine	no 54
#fing	no -49	unknown -80	yes 125
#fini	no -57	unknown 107	yes -59
#firm	no 125	unknown -46	yes -103
#firs	unknown -98	yes 58
#fish	unknown -42	yes 44
#fitt	unknown -54	yes 61
#five	unknown -148	yes 104
#flam	no -47
#flar	unknown -42
#flat	unknown 45
#flew	no 57	unknown -165	yes 75
#flig	no -93	unknown 139	yes -48
#floa	no -61	unknown 102	yes -45
#flor	no -41
#flow	yes 50
#flyi	no 49
#fold	unknown -66	yes 69
#foll	no 42	unknown -52
#font	no 68	unknown 46	yes -146
#foot	unknown -68	yes 78
#forc	no -105	unknown 115
#fore	unknown -50	yes 71
#forg	yes -67
#fort	no 46	yes -49
#foun	no -80	yes 70
#four	no -42
#frac	no -104	unknown -113	yes 196
#fran	no 114	yes -115
#free	no 76	yes -54
#frie	yes -49
#frm>	no -68	unknown 81
#fron	no 52
#fted	no 69
#fund	no -42	unknown 124	yes -101
#furn	no -71	yes 61
#fuse	unknown 46	yes -40
#gadi	no 122	unknown -107	yes -75
#gage	no -107	unknown 134
#gale	no -182	unknown 62	yes 114
#game	unknown -102	yes 131
#gan>	no -103	unknown 64
#gar>	no 106	yes -135
#gara	no -67	yes 43
#gard	unknown -48
#gare	no -113	unknown 66
#gas>	yes 40
#gate	yes -84
#gave	unknown 66	yes -60
#gear	no -43	unknown -45	yes 87
#gene	no 47
#gent	no 47	yes -57
#geon	unknown -60
#geot	no -61	yes 53
#ger>	unknown -46	yes 64
#gera	no 178	unknown -162	yes -68
#gers	no -58	unknown -120	yes 157
#gery	unknown 95	yes -89
#ges>	no 43	unknown -205	yes 121
#get>	unknown 80	yes -76
#geth	no 63	yes -107
#gged	unknown 58	yes -40
#ggs>	no -42	yes 51
#ghed	no 70	unknown -64
#ghin	no 50	unknown -163	yes 62
#ghte	unknown -79	yes 106
#ghtn	no 58	yes -78
#gier	unknown 58	yes -61
#girl	no -112	unknown 71
#gist	no 60	yes -65
#give	no -65	yes 62
#glar	no 103	unknown -54	yes -68
#glas	unknown -51	yes 50
#gle>	no 86	unknown -171	yes 46
#gled	no 43
#glis	no -155	unknown -47	yes 157
#glov	no 235	unknown -184	yes -120
#glue	no -73	unknown 111
#goat	no -70	unknown -45	yes 113
#god>	no 128	unknown -89	yes -44
#goin	no -60	unknown -41	yes 86
#good	no 128	unknown -104
#grab	no -150	unknown 44	yes 41
#gran	no 67	unknown -78
#grap	no -57
#grat	no -104	unknown 158	yes -55
#grav	no 42	yes -51
#graz	unknown -78	yes 101
#grea	no 51
#gril	no -129	unknown -117	yes 193
#grin	no -75	unknown 108
#grow	no -108	unknown 153	yes -45
#guar	no 69	yes -106
#gue>	no -156	unknown -94	yes 208
#gues	no 73	unknown -47	yes -45
#guis	no 52	unknown -44
#gust	no 192	unknown -174
#gutt	no -107	unknown 205	yes -99
#guy>	no 62	yes -43
#had>	unknown -50
#hain	unknown 41	yes -51
#hake	unknown 67	yes -253
#haki	unknown -77	yes 112
#hale	unknown -129	yes 56
#hall	no -55
#hamd	no -109	unknown -110	yes 175
#hams	unknown 54
#han>	no 71	yes -50
#hand	unknown -76	yes 111
#hang	yes 53
#hank	no 132	unknown -74	yes -62
#hap>	no 122	unknown -96
#harb	unknown 51	yes -92
#hard	no -71	unknown 48
#hare	no 63	yes -117
#harg	no -53	yes 45
#harm	no 189	unknown -146	yes -44
#harr	unknown 105	yes -115
#has>	no -40	yes 44
#hasi	no 55	unknown 52	yes -139
#hasn	no -138	unknown 232	yes -137
#hatt	unknown -121	yes 80
#havi	no 51	unknown -92	yes 41
#hbor	no -125	unknown 91
#head	unknown -48	yes 88
#hear	unknown 72	yes -49
#heat	no -51	unknown 104	yes -56
#heav	no 85	unknown -81
#heck	no 48	yes -41
#hedg	yes -78
#heep	no 104	unknown -53
#heft	no -132	unknown 166	yes -42
#held	no -59	yes 47
#helf	no 68	unknown -162	yes 74
#hell	no -83	unknown 49
#help	unknown 109	yes -105
#hem>	no 44
#hemi	no -44	unknown -44	yes 87
#hems	no -53	unknown 51
#hens	no 117	yes -123
#here	no 43
#herm	no 71	yes -147
#hers	no 75	yes -107
#hes>	no -82	unknown -51	yes 133
#hest	no -90	unknown -95	yes 181
#heth	no 103	unknown -48	yes -71
#hewe	no 128	unknown -66	yes -101
#hid>	no 170	unknown -102	yes -81
#hief	no -98	unknown 134
#hier	no -150	unknown 168
#high	no 115	unknown -202	yes 78
#hild	unknown -59	yes 78
#hile	unknown 41	yes -44
#hill	no 188	unknown -140	yes -89
#him>	yes 54
#himn	no 113	unknown -114
#hims	no 49	unknown -89
#hin>	no -44	unknown -59	yes 103
#hind	no -40	unknown 74
#hine	unknown 47	yes -78
#hing	no 52
#hink	no -163	unknown 178
#hip>	unknown -41
#hipl	no -104	unknown -77	yes 178
#hipp	no -51
#hird	unknown 150	yes -120
#hive	no -48	unknown 75
#hob>	unknown 72	yes -117
#hock	no -52	unknown -220	yes 233
#hoes	no 130	unknown -110
#holi	unknown 55	yes -90
#home	no 67	unknown -67
#hood	unknown -106	yes 89
#hook	no 170	unknown -105	yes -88
#hool	no -69	unknown 113	yes -49
#hoos	no 41
#hop>	unknown 44	yes -45
#hopp	unknown -168	yes 189
#hors	no 129	unknown -150
#hort	unknown 108	yes -133
#hose	unknown 71	yes -81
#hosp	no -74	unknown -42	yes 112
#hot>	no -95	unknown 64
#hote	no -55
#hoto	unknown 90	yes -76
#houg	unknown -83	yes 59
#houl	no -75	unknown -63	yes 138
#hour	no -43	yes 64
#hous	no 79	yes -73
#hout	no 59
#how>	unknown 40
#howe	yes 49
#hrew	no -84	unknown 104
#hris	yes -42
#hrow	no -44
#hru>	no 50	unknown 52	yes -111
#hrug	unknown 55	yes -48
#hter	no -59	unknown -54	yes 108
#htni	no 58	yes -78
#huma	no 262	unknown -225	yes -115
#humb	no -75	unknown -125	yes 192
#hunt	no 107	unknown -93
#hurc	no 112	unknown -89	yes -48
#hurs	no -47	unknown 64
#hurt	no 68
#hut>	no 77	unknown -219	yes 92
#hutt	no -68	yes 52
#hwas	unknown -63
#hysi	no 48	yes -74
#iabl	unknown 94	yes -145
#iad>	unknown 68	yes -45
#ial>	no -42	unknown 75	yes -50
#iara	no 119	yes -115
#iat>	unknown 58
#iato	yes 42
#ibs>	no -49	unknown -139	yes 179
#ical	no 101	unknown -107
#icat	no 120	unknown -117	yes -47
#iced	unknown 55	yes -58
#icem	no 67	unknown -93
#icen	no -44
#icer	no -53
#iche	no -56
#icki	no -143	unknown -45	yes 168
#icks	unknown 71	yes -61
#ictu	no 156	unknown -111	yes -78
#icul	no 87	unknown -73
#icy>	no -100	yes 73
#icyc	unknown -113	yes 147
#iday	unknown 50
#idde	no 184	unknown -139	yes -85
#ide>	unknown -43
#ided	unknown 75	yes -109
#iden	unknown 52
#idge	no 66	unknown -77
#idic	no 86	unknown -84
#idin	unknown -68	yes 40
#idio	unknown -55	yes 72
#idn>	no 54	unknown -48
#idni	no -57	unknown 124	yes -102
#idnt	unknown -65	yes 42
#idor	no -57	unknown 62
#ids>	no -69	unknown 94
#idth	unknown 43
#iece	no -48	yes 53
#ief>	unknown 73	yes -92
#ient	no -67	yes 46
#iers	no 61	unknown -68
#ies>	no 47	unknown -54
#iese	no 57	unknown -54	yes -40
#iest	no 40	unknown 71	yes -113
#ieve	no 46
#iff>	no -42	unknown -107	yes 142
#ifie	no 70	unknown 49	yes -138
#ifra	no 147	unknown -69	yes -100
#ift>	no -109	unknown 45	yes 63
#ifte	no 99	unknown -70
#iful	no 79	yes -103
#igam	unknown -102	yes 131
#igar	no -61
#igh>	no 44	unknown -189	yes 132
#igni	no 108	unknown -105
#ika>	no -63	unknown 87
#ikes	no -105	unknown 235	yes -151
#ild>	no 115	unknown -93
#ildr	no -67	yes 85
#ile>	unknown 50	yes -73
#iled	yes -41
#iles	unknown -104	yes 59
#ilet	no -64	unknown 106	yes -48
#ilit	no 42	unknown -60
#ilk>	no -91	unknown 58
#illa	no -48
#illi	no -62	unknown -163	yes 224
#ils>	unknown 43
#ilst	unknown 61	yes -55
#ily>	no 57	unknown -73
#imbe	unknown -43
#imbu	no 89	yes -118
#ime>	unknown -46
#imed	no -63	unknown -110	yes 163
#imne	no 113	unknown -114
#imog	no 202	unknown -208	yes -82
#impa	no -74	unknown 43
#impi	unknown -135	yes 119
#impl	no 74	yes -61
#ims>	no 60
#imse	no 49	unknown -89
#in2>	unknown -47
#ina>	no 80	yes -64
#inat	no -47	yes 73
#ince	yes 64
#inch	no 85	unknown 63	yes -152
#ind>	unknown 66	yes -44
#inde	no -74	unknown 98
#indl	no 55	unknown 62	yes -124
#inds	yes -69
#ined	yes 43
#ines	no 66	unknown -90
#inet	no 94	unknown -174	yes 85
#info	no -89	unknown -78	yes 131
#inge	unknown -134	yes 123
#ingi	no 44	unknown -81
#ingl	no 225	unknown -142	yes -160
#ings	unknown -62
#ingu	no 52	unknown -44
#inha	no -47	unknown -126	yes 169
#inic	no 72	unknown -40
#inin	unknown -45
#inis	yes -55
#inju	no 107	unknown -104
#ink>	no -122	unknown 131
#inks	yes -62
#inne	unknown -74	yes 61
#ins>	no -56	yes 63
#insi	no 70	unknown -83
#insu	unknown 73	yes -49
#int>	unknown 44
#inta	no 195	unknown -193
#inti	no -144	unknown 243	yes -152
#ints	unknown 73	yes -62
#inut	unknown -43
#inve	no -62	unknown 96
#invo	unknown 47
#iole	no -83	yes 75
#iona	no 129	unknown -80	yes -55
#ious	no -54
#ipe>	no -40	yes 58
#iped	no 94	unknown -221	yes 118
#iper	no -43	unknown 106	yes -69
#ipho	no -105	unknown 210	yes -132
#ipla	no -104	unknown -77	yes 178
#ippi	no -110	unknown 175	yes -73
#ips>	no -75	unknown -133	yes 148
#ique	unknown 78	yes -125
#ira>	no 80	yes -40
#irba	no -78
#irca	no 48	yes -89
#ircu	unknown 51	yes -72
#ird>	unknown 150	yes -120
#ired	unknown 64	yes -64
#irem	unknown -42
#irha	unknown 54
#irin	unknown 83	yes -71
#irl>	no -115	yes 56
#irli	no 41	unknown -69
#irm>	unknown 55	yes -77
#iron	no -104	unknown 183	yes -133
#irpo	no -170	unknown 163
#irro	unknown 68
#irst	unknown -98	yes 58
#irth	no 67	unknown -53
#irty	unknown -45
#irwe	no 51	unknown -83
#isco	no -130	unknown -109	yes 161
#ise>	unknown 54
#ised	no 122	unknown -126
#iser	no 75	unknown -46
#ises	unknown -106	yes 79
#ish>	no 54	unknown -75
#ishw	unknown -63
#isin	no 137	unknown -71	yes -138
#isio	no 53	unknown 57	yes -124
#isju	no 145	unknown -101	yes -62
#isla	no -43	unknown 69
#islo	no -62	unknown -84	yes 142
#isn>	no 128	unknown -128
#ispu	no -100	unknown 143	yes -41
#issa	no -49	unknown 89	yes -45
#isse	no -53	unknown -55	yes 115
#issi	no 46	unknown -125	yes 52
#ist>	no -46	yes 67
#ista	no 85	unknown -107
#iste	no -50	unknown -70	yes 118
#istr	unknown -76
#ists	no 73	unknown -154	yes 74
#ital	no -52	unknown -48	yes 97
#itch	unknown -73	yes 43
#iter	unknown -130	yes 157
#ithe	no 58	yes -42
#itho	no 77	unknown -42
#itin	no -52
#itre	unknown 81	yes -92
#itte	yes -43
#itti	no -67	unknown -102	yes 165
#ittl	no 95	unknown -63	yes -50
#itur	no -71	yes 61
#ity>	no 59
#ium>	unknown 92	yes -105
#ive>	unknown -46	yes 42
#ived	no -50	yes 76
#iven	no -76	yes 91
#ives	unknown 65	yes -47
#ivin	unknown -72	yes 70
#ize>	no -69	yes 68
#izzy	no -91	unknown -69	yes 162
#jack	no -73	unknown -247	yes 266
#janu	no -74	unknown 165	yes -90
#jemm	no -84	unknown 119
#jewe	no -44	unknown 73
#job>	no -78	unknown 142	yes -76
#join	no -42
#judg	no 137	unknown -95	yes -53
#jump	no 70	unknown -126	yes 53
#june	unknown 77	yes -52
#jure	no 98	unknown -126
#juri	no 84	unknown -86
#jury	no 153	unknown -98	yes -58
#just	no 90	unknown -81
#kang	no -66	unknown 105	yes -64
#kaya	unknown 61	yes -82
#kech	unknown 47	yes -47
#keep	no -59	yes 55
#ken>	yes 44
#keni	unknown 97	yes -120
#kept	no -79	unknown -105	yes 184
#ker>	no 93	yes -100
#kery	no 98	unknown -42	yes -65
#kes>	no -99	unknown 147	yes -52
#ket>	no 42
#kets	no -78	yes 69
#key>	no 143	unknown -70	yes -95
#keye	unknown 52
#keys	no -73	yes 57
#kful	no 161	unknown -64	yes -119
#kid>	no 159	unknown -105	yes -85
#kidd	no 184	unknown -183	yes -81
#kids	no -62	unknown 69
#kill	no -171	yes 153
#kily	no 105	unknown -58	yes -46
#kin>	no -216	unknown 86	yes 105
#kind	yes -57
#kle>	unknown -133	yes 161
#knee	no -68	unknown -86	yes 150
#knes	no -57	yes 81
#know	no -63	unknown 91
#ksac	no 181	unknown -145	yes -93
#ktop	no -58	unknown 41
#kup>	unknown 84	yes -59
#kyli	no -82	unknown 64
#lace	no -44	yes 42
#lack	no -48
#lad>	unknown -71	yes 43
#ladd	no 54	unknown -88
#lads	no 154	unknown -122
#lady	no 55	unknown -60
#lage	no -68	yes 73
#lah>	no -110	unknown -149	yes 200
#laid	no 77	unknown -44	yes -47
#laim	no 45
#lame	no -62	yes 61
#lami	unknown -78	yes 51
#lamm	no -96	unknown -45	yes 102
#lane	no 94	yes -67
#lank	no 61	unknown -79
#laps	no -102	yes 67
#lapt	yes -54
#larb	no -87	unknown -66	yes 150
#lard	no 154	unknown -51	yes -134
#lare	unknown 42	yes -50
#larg	unknown -53	yes 66
#larm	no -51	unknown 129	yes -83
#lars	no 93	yes -118
#lary	no 101	yes -110
#lash	yes 46
#lass	unknown -47
#lat>	unknown 41
#lati	unknown -119	yes 108
#latm	no -92	yes 40
#laug	no 163	unknown -141	yes -41
#laun	no -107	yes 62
#law>	no -71	unknown 86
#laze	no -55	unknown 161	yes -122
#lbow	no -83	unknown -123	yes 204
#lcon	no -120	yes 88
#lded	no -87	unknown -134	yes 209
#lder	no -105	unknown -41	yes 147
#ldn>	no -44	unknown 64
#ldnt	no -63	unknown 71
#ldre	no -67	yes 85
#lds>	no 256	unknown -247
#lead	unknown -118	yes 65
#lear	no 118	yes -90
#leas	yes 47
#leat	no 65	yes -82
#leav	no -63	unknown 90
#leba	no 120	unknown -98	yes -55
#leed	no -45	unknown -54	yes 95
#leep	yes -78
#left	unknown 45
#leg>	no -41	unknown -117	yes 153
#legs	unknown -163	yes 146
#lema	no 82	unknown -68
#len>	no -41
#leng	yes -47
#lens	no -109	unknown 84
#leph	unknown 50	yes -79
#lept	no 93	unknown -132
#ler>	no 50
#less	no 220	unknown -119	yes -122
#lete	no 45	yes -78
#lett	no 141	yes -130
#leve	unknown 58	yes -49
#levi	no -60	unknown 128	yes -74
#lew>	no 101	unknown -78	yes -40
#ley>	no 164	unknown -124	yes -62
#licy	no -100	yes 73
#lid>	unknown -95	yes 113
#lida	unknown 55	yes -90
#lie>	unknown 124	yes -127
#lien	no -67	yes 46
#lier	no 118	yes -128
#liev	no 88	unknown -103
#life	no -152	unknown 180
#liga	unknown -102	yes 131
#ligh	no -41
#limb	unknown -52	yes 43
#limo	no 202	unknown -208	yes -82
#limp	unknown -135	yes 119
#lin>	no -45
#lini	no 110	unknown -66	yes -47
#lint	no -83	unknown -140	yes 202
#lio>	unknown -54
#lip>	no -133	unknown -140	yes 271
#lipp	no 80	unknown -106
#lise	no -48	yes 43
#list	unknown -50	yes 66
#lit>	unknown -63
#litr	unknown 81	yes -92
#litt	no 84	unknown -68
#lity	no 42	unknown -60
#livi	no 79	unknown -132
#lked	no 45
#lkin	no -98	yes 84
#lla>	unknown 70	yes -84
#llag	no -68	yes 73
#llah	no -109	unknown -110	yes 175
#llap	no -85	unknown 90
#lle>	no -79	unknown -45	yes 98
#llen	unknown -91	yes 95
#ller	unknown -97	yes 58
#llet	no 128	unknown -113
#lley	no 164	unknown -124	yes -62
#llin	no -92	yes 116
#llo>	no -73	yes 75
#llow	unknown -71	yes 62
#lly>	no 103	unknown -47	yes -55
#load	no 74	unknown -49
#loat	no -61	unknown 102	yes -45
#lobb	no 222	unknown -189	yes -76
#loca	no -62	unknown -84	yes 142
#lock	unknown 46
#lode	unknown -91	yes 86
#lodg	unknown 40
#loft	yes -47
#log>	no -64	unknown -82	yes 137
#logi	no 57
#lol>	unknown 85	yes -113
#lon>	no -105	unknown 42	yes 41
#long	unknown 42	yes -42
#lood	unknown -51	yes 46
#look	no 97	yes -88
#lope	yes -52
#lord	no -56	unknown 61
#lori	no -41
#lorr	no -73	unknown 52
#lose	no -57	yes 62
#lost	no -48
#loud	no -132	unknown 193	yes -102
#loug	no 108	unknown -81	yes -46
#loun	no 70	unknown -68
#lour	no 148	unknown -135
#love	no 143	unknown -108	yes -58
#lowe	no -43	unknown -48	yes 87
#lowi	no 130	unknown -95	yes -41
#lped	no 105	unknown 45	yes -140
#lrea	no 58	unknown -103
#lse>	unknown -105	yes 121
#lso>	no -73	yes 100
#lsto	unknown 69	yes -69
#lted	no 56	unknown -49
#lter	no 144	unknown -187
#lth>	no 107	unknown -41	yes -73
#ltie	no 109	unknown -83
#lts>	no 41	yes -71
#lub>	no -140	unknown -82	yes 155
#luck	no 121	unknown -65	yes -57
#lude	unknown 54	yes -40
#ludi	no 45	unknown -56
#lue>	yes -62
#lumb	unknown 106	yes -69
#lump	unknown -89	yes 122
#lunc	unknown -82
#lute	no 45	unknown -45	yes -57
#lve>	unknown -74	yes 82
#lved	no -57	unknown 99	yes -47
#lves	no 69	unknown -52
#lvo>	no 52	unknown -42
#lway	unknown 132	yes -145
#lyin	unknown 66	yes -45
#lyse	no 49	unknown 42	yes -108
#mach	unknown 54
#macy	yes -86
#mada	no 159	unknown -240	yes 96
#made	no -69
#mage	no 40	yes -41
#mail	no -97	unknown 67
#main	no -59	yes 42
#make	unknown 49	yes -48
#mall	no 55	unknown -41
#man>	unknown -52
#mana	no 141	unknown -189
#mans	no 217	unknown -235
#marc	unknown 66
#mark	no 75	unknown -57
#marr	unknown 47	yes -47
#mas>	no -44	unknown 63
#mast	no 104	unknown -131
#matc	no 76	unknown -57
#matt	unknown -44	yes 53
#may>	no -58	unknown 100	yes -41
#mayb	no -136	yes 84
#mbed	unknown -53	yes 87
#mber	unknown 52
#mble	no -43	yes 71
#mbul	unknown -42	yes 69
#mbur	no 89	yes -118
#mean	no 69	unknown 47	yes -143
#mebo	unknown 98	yes -62
#med>	unknown -40
#medi	no 102	yes -104
#mekn	no -57	yes 81
#mell	no 58	yes -46
#melt	unknown -85	yes 47
#memb	no 75	unknown -117
#meon	unknown 49
#mer>	yes -46
#merc	no 107	unknown -116
#meri	yes -63
#mess	no 48
#met>	no 95	unknown -126
#meta	unknown 99	yes -99
#mete	no -104	unknown 193	yes -100
#meth	no -58	yes 90
#meti	unknown 58
#mewh	no -71	yes 60
#miab	unknown 94	yes -145
#mic>	no -115	unknown 156	yes -63
#micr	no 113	unknown -124
#midn	no -57	unknown 124	yes -102
#mied	no -84	unknown 119
#migh	no -87	unknown 292	yes -260
#mile	no -46
#milk	no -119	unknown 114
#mill	no 139	unknown -143
#mily	unknown -54
#mine	no 91	unknown -41	yes -51
#minu	no 69	unknown -80
#mirr	unknown 68
#mise	no 92	yes -91
#misj	no 145	unknown -101	yes -62
#misl	no -43	unknown 69
#mist	no -89	yes 81
#mits	no 42	yes -61
#mmed	no -67
#mmer	yes -52
#mmie	no -84	unknown 119
#mmis	no -49	unknown 89	yes -45
#mney	no 113	unknown -114
#mobi	unknown 89	yes -114
#moge	no 202	unknown -208	yes -82
#moke	unknown -63	yes 60
#mone	no -41
#mons	no 130	unknown -64	yes -134
#mont	no -103	unknown 142	yes -40
#moor	no 220	unknown -126	yes -103
#mope	unknown -76	yes 57
#morn	no -50
#morr	unknown 73	yes -43
#mort	no 88	unknown -135
#moul	no -63	yes 55
#mour	no 137	unknown -200
#mova	no 82	unknown 54	yes -151
#mowe	unknown 100	yes -93
#mpac	no -74	unknown 43
#mped	unknown -66
#mper	unknown 71	yes -49
#mpie	no 82	unknown -116
#mpin	no -48	yes 51
#mple	unknown 75	yes -105
#mply	no 41	yes -61
#mpol	no 75	unknown -99
#mpte	yes -76
#mpti	unknown 79	yes -100
#mpty	no 71	yes -41
#mrs>	yes -54
#msel	unknown -40
#much	no 166	yes -178
#mud>	unknown -80	yes 89
#mum>	no -85	yes 54
#must	no -49
#myse	no 74	unknown -44	yes -47
#nage	no 93	unknown -60	yes -44
#nail	no 84	unknown -91
#nal>	unknown 79	yes -56
#nant	unknown 57
#nary	no 43
#nast	no -47	unknown -93	yes 121
#nate	no -131	unknown 76	yes 44
#naul	no 69	yes -88
#nav>	no -163	unknown 201	yes -97
#nca>	no 57	yes -123
#ncel	unknown 46	yes -90
#ncer	no 66	yes -73
#nche	no 82	unknown -128
#ncre	no 289	unknown -196	yes -138
#nda>	no -72	unknown 129	yes -73
#ndag	no -60	unknown -170	yes 211
#ndba	unknown -79	yes 63
#ndbr	no 165	unknown -101	yes -68
#nded	unknown -50
#ndic	unknown 60
#ndin	unknown -67	yes 74
#ndle	unknown 66
#ndlo	no -173	unknown 155
#ndly	no 96	unknown 50	yes -143
#ndoo	no 119	unknown -209	yes 66
#nds>	no 178	unknown -104	yes -79
#ndsc	yes -49
#nduc	no -108	unknown 273	yes -245
#ndwi	no 61	unknown -93
#near	no 52	unknown -67
#neat	yes -50
#neck	no -104	unknown -106	yes 207
#necy	no 58	unknown -71
#nee>	no -69	unknown -69	yes 133
#nees	no -49	yes 88
#neit	no 78	unknown -51
#nel>	no 134	unknown -133
#nent	unknown 76	yes -54
#nera	unknown 55
#ners	no -63	unknown 45
#nesd	no -109	yes 95
#ness	no 84	unknown -51
#neve	unknown -93	yes 65
#new>	no -82	yes 85
#next	yes -47
#ney>	no 105	unknown -67	yes -48
#nfor	no -89	unknown -78	yes 131
#ngag	no -90	unknown 112
#nge>	unknown -92	yes 59
#nged	unknown -66	yes 40
#nger	unknown -61	yes 96
#ngie	unknown 58	yes -61
#ngle	no 68	yes -116
#ngli	no -139	unknown 130
#ngs>	unknown -62
#ngui	no 52	unknown -44
#nhal	no -47	unknown -126	yes 169
#nhar	no 109	unknown -120
#nhou	yes -57
#nhur	no 129	unknown -71	yes -59
#nia>	no -104	unknown 273	yes -222
#nic>	unknown 81	yes -121
#nice	no 51	unknown -55
#nich	no -56
#nick	no -82	yes 99
#nine	unknown 63	yes -80
#nish	yes 43
#nist	no -86	unknown 93	yes -50
#nit>	unknown 66	yes -68
#nits	unknown -59	yes 59
#nitu	no -71	yes 61
#njur	no 107	unknown -104
#nked	no -103	unknown -121	yes 172
#nket	unknown -66	yes 56
#nkfu	no 161	unknown -64	yes -119
#nkle	unknown -133	yes 161
#nks>	unknown 78	yes -52
#nlin	no -70	unknown 84
#nly>	no 49	unknown -41
#nne>	no 214	unknown -284
#nnec	no 58	unknown -71
#nned	no -173	unknown -58	yes 151
#nner	yes -72
#nnes	unknown -170	yes 140
#nnin	unknown 98	yes -91
#no1>	no 214	unknown -139	yes -90
#nobo	no 85	unknown -42	yes -46
#nois	no -71	unknown 60
#none	no 212	unknown -149	yes -68
#noon	yes -43
#nora	no -115	unknown 156	yes -63
#nose	no -72	unknown -104	yes 150
#not>	no 82	unknown -40	yes -42
#note	unknown 89	yes -99
#noth	no 91	unknown -62
#noti	unknown 93	yes -127
#noug	no -124	unknown 155	yes -40
#now>	no -45	unknown 61
#nows	no -90	unknown 79
#nroo	no -110	yes 50
#nsid	no 47	unknown -56
#nst>	unknown -75	yes 48
#nsta	unknown 42
#nstr	no 266	unknown -200	yes -95
#nsur	no -40	unknown 72	yes -46
#nswe	no -97	unknown 135	yes -52
#ntac	no 166	unknown -294	yes 92
#ntai	yes -49
#ntal	no -71
#nted	no 88	unknown -81
#nten	no -65
#nth>	no -62	unknown 183	yes -121
#nths	no -127	unknown 43	yes 73
#ntil	no 62	yes -78
#ntin	no -134	unknown 248	yes -138
#ntir	yes -42
#ntis	no -79	unknown 144	yes -69
#ntle	no 68	unknown -43
#ntly	unknown 174	yes -148
#ntro	no 94	unknown -69
#ntru	no 100	unknown -88
#ntry	no -92	unknown 71
#nts>	no -40	unknown 59
#nty>	no -65	unknown 118	yes -63
#nuar	no -74	unknown 165	yes -90
#nue>	unknown -60
#numb	no -57	unknown 58
#nurs	no -79	unknown -61	yes 130
#nus>	no 56	unknown -71
#nute	unknown -43
#nver	no 60	yes -41
#nvoi	no -68	unknown 117	yes -47
#nybo	unknown -42
#nyon	no 147	unknown -71	yes -81
#nyth	unknown -54	yes 46
#oak>	yes -40
#oar>	no 144	unknown -79	yes -71
#oard	no -50
#oast	no -46
#oati	no -55	unknown 49
#oats	unknown -120	yes 146
#obbe	no 150	unknown -115	yes -60
#obe>	yes -46
#obil	unknown 89	yes -114
#obod	no 85	unknown -42	yes -46
#obvi	no 134	unknown -102
#ocat	no -62	unknown -84	yes 142
#octo	unknown -40
#ode>	no 193	unknown -188	yes -50
#oded	unknown -60	yes 49
#odge	unknown 40
#odil	no 127	unknown -93
#ods>	yes -51
#ody>	no 64	yes -45
#oes>	unknown -96	yes 88
#oesn	unknown -42
#ofa>	no 72	unknown -87
#offe	no -51
#oft>	unknown 47	yes -52
#oges	no 202	unknown -208	yes -82
#oget	no 63	yes -107
#ogis	no 57
#ogra	unknown 62
#oice	no -65	unknown 41
#oil>	no 108	unknown -44	yes -72
#oile	no 51	yes -40
#oili	no -94	unknown -174	yes 214
#oing	no -72	yes 51
#oint	no -69	unknown 56
#oir>	no -71	unknown 127	yes -74
#oise	no -51
#oken	unknown -55	yes 86
#okin	no 51	yes -59
#oks>	no -148	unknown 171
#olar	no -147	unknown 99
#olde	no -145	yes 135
#oldi	no -72	yes 52
#olen	no -51	unknown 103	yes -52
#olet	no -134	unknown 60
#olid	unknown 55	yes -90
#olin	yes -58
#olit	no -67	unknown 97
#oliv	yes -77
#oll>	no 99	unknown -158
#olle	no 46	unknown -66
#olli	no 219	unknown -71	yes -167
#ollo	no 42	unknown -52
#olog	unknown 45	yes -52
#ols>	no -55	unknown 65
#olt>	no 80	yes -79
#olum	no -71	unknown 120	yes -50
#olut	no 45	unknown -45	yes -57
#olve	unknown 63	yes -57
#olvo	no 52	unknown -42
#oman	no -41	unknown 59
#omeb	unknown 98	yes -62
#omeo	unknown 49
#omer	no 42	yes -44
#omes	no 160	unknown -93	yes -105
#omet	no -72	yes 76
#omew	no -71	yes 60
#ommi	no -54	unknown 113	yes -65
#omor	unknown 73	yes -43
#ompi	no 82	unknown -116
#ompu	no -123	unknown 215	yes -126
#onal	no 280	unknown -227	yes -104
#onar	no 43
#once	no 150	unknown -94	yes -60
#oncr	no 254	unknown -172	yes -135
#ond>	no 79	unknown -61
#onds	unknown -92	yes 101
#oned	no -123	yes 98
#ones	no 86	unknown -56
#oney	no 77	yes -101
#onfi	no 195	unknown -139	yes -81
#ong>	yes -47
#onig	no 84	unknown -117
#onke	no 137	unknown -153
#onli	no -70	unknown 84
#only	no 41
#onne	no 71	unknown -64
#ons>	unknown 45	yes -70
#onsi	no -47	unknown 92	yes -81
#onta	unknown -148	yes 54
#onth	no -103	unknown 142	yes -40
#onto	no -52	unknown 65
#ontr	no 94	unknown -69
#onve	no 136	unknown -92	yes -46
#ony>	no -120	yes 88
#ood>	no 90	unknown -73
#oode	no 47
#ooke	no 123	yes -182
#ooki	yes -55
#ooks	no -148	unknown 171
#ool>	no -60	unknown 51
#ools	no -55	unknown 65
#oori	no 197	unknown -107	yes -96
#oors	no 134	unknown -79	yes -57
#oose	no -66	yes 101
#oosh	no 44
#oot>	no -87	yes 129
#ootb	no 87	unknown -60	yes -46
#ooth	no -144	unknown -68	yes 205
#ope>	no -107	unknown 177	yes -138
#open	no -57
#oper	unknown -88	yes 126
#opla	unknown 79	yes -116
#oppe	yes 46
#oppi	no -53	unknown -41	yes 91
#oppo	yes -42
#ops>	unknown 125	yes -104
#orag	no -73	unknown 121	yes -49
#oram	no -115	unknown 156	yes -63
#orat	unknown 58	yes -100
#orbi	no -51	yes 52
#orce	no -105	unknown 115
#orch	unknown 76	yes -102
#orcy	no -66
#ord>	no -63	unknown 107	yes -59
#ordi	no -104	unknown 40	yes 57
#ore>	unknown -45	yes 58
#orea	no -101	unknown -161	yes 218
#oreh	no -81
#orey	no 128	unknown -182	yes 48
#orgo	no 61	yes -60
#orho	no 68	yes -40
#orin	no 197	unknown -107	yes -96
#oris	no 96	unknown -66
#orit	no -85	unknown 71
#ork>	yes 41
#orke	unknown 69	yes -40
#orki	no 111	unknown -166	yes 52
#orkt	no -58	unknown 41
#orme	no -142	unknown -126	yes 206
#orn>	unknown -80	yes 111
#orna	no -110	unknown 150	yes -71
#orne	unknown 44	yes -79
#orni	no -51
#orri	no 85	yes -73
#orro	no -55	unknown 117	yes -66
#orry	no -49	unknown 63
#ors>	no 80	yes -49
#orse	no 58	unknown -75
#orte	unknown 50
#orth	no -107	unknown 76
#orti	no 94	unknown -247	yes 96
#ortu	no -142	unknown 160	yes -69
#orty	no 55	yes -51
#orwa	no -63
#ory>	unknown 43
#ose>	unknown -40	yes 69
#osed	no -42	unknown 41
#osh>	no 44
#osin	no 92	yes -107
#osit	no -54	unknown 82
#ospi	no -78	unknown -42	yes 116
#ossi	no -95	yes 42
#oste	unknown -90	yes 81
#osts	unknown -73	yes 65
#otat	no -103	unknown -65	yes 144
#otba	no 87	unknown -60	yes -46
#ote>	no -42	unknown 74
#oted	unknown 143	yes -131
#otel	no -55
#oth>	unknown -49	yes 67
#othi	no 86	unknown -54
#otic	unknown 119	yes -134
#otog	unknown 62
#otos	unknown 104	yes -108
#otta	no 141	unknown -73	yes -86
#otte	no 91	yes -94
#ottl	no -74	unknown -77	yes 129
#oubl	unknown 92	yes -105
#ouch	no 76	unknown -74
#ough	unknown -43
#ouir	no 80	yes -40
#oul>	no 103	unknown -87
#ould	no -47
#oung	no 114	unknown -57	yes -63
#oup>	no -97	unknown -239	yes 255
#oupl	no 180	unknown -197
#oura	unknown -139	yes 91
#ouri	unknown -63
#ourn	no 137	unknown -200
#ours	no 54
#ourt	no -117	unknown 51	yes 59
#ousa	no -104	unknown 120
#ouse	no 91	yes -78
#ousi	no 65	unknown -56
#ousl	no -91	unknown 136	yes -80
#oute	no -75	unknown 77
#outh	no 117	unknown -254	yes 144
#outi	no 42	unknown -42
#oval	no 82	unknown 54	yes -151
#oveb	no 184	unknown -138	yes -136
#owar	no -82	unknown 86
#owba	unknown 41	yes -53
#owed	no -85	unknown 69
#owel	yes -44
#owin	no 152	unknown -98	yes -66
#owne	unknown 72	yes -58
#ows>	no -89	yes 86
#oyal	unknown -100	yes 106
#oyed	unknown 45	yes -43
#oys>	no -108	yes 138
#pace	unknown -41	yes 54
#pact	no -74	unknown 43
#padd	no 93	unknown -64
#paid	no -81	yes 53
#pain	no -41
#pal>	unknown -110	yes 49
#palm	no -125	unknown -149	yes 229
#pan>	no 44	unknown -89
#pane	unknown 42	yes -66
#pano	no -115	unknown 156	yes -63
#pape	no -58
#para	no -89	unknown 61
#pare	unknown 91	yes -137
#pari	no 195	unknown -101	yes -188
#parq	yes -47
#pass	no 44	unknown -80
#past	no -65
#patc	unknown -47
#path	no -73	unknown -237	yes 217
#pave	no -78	unknown 55
#pay>	unknown 68	yes -69
#pboa	no -64	unknown 52
#pect	no -128	unknown 111
#pede	unknown -105	yes 54
#peel	no -84	yes 111
#pell	no -115	unknown 97
#pen>	unknown 44
#pene	no -103	unknown 61
#peni	no -131	yes 115
#pens	no 63	unknown -78
#pera	no -47	unknown -62	yes 108
#perf	no 187	unknown -145	yes -54
#peri	no 56	yes -42
#perm	no -103	unknown 77
#perw	unknown 80	yes -46
#pet>	no -49	unknown 73
#petr	unknown 72
#pets	no -85	unknown 94
#peug	no -61	yes 53
#phot	unknown 90	yes -76
#phys	no 48	yes -74
#pick	no 46	unknown -100	yes 52
#pict	no 156	unknown -111	yes -78
#piec	no -48	yes 53
#pier	no 139	unknown -133
#pill	no 75	unknown -55
#pine	no -128	unknown -140	yes 213
#ping	no -78	yes 77
#pipe	no -47	yes 49
#pita	no -78	unknown -42	yes 116
#plac	no -47
#plad	no -81	unknown -159	yes 206
#plan	no 58	yes -79
#plar	unknown 79	yes -116
#plas	unknown -77	yes 65
#plat	yes -54
#play	no 49	yes -73
#ple>	unknown -67
#plet	no 45	yes -78
#plin	no -78	unknown -190	yes 235
#plod	unknown -91	yes 86
#plou	no 108	unknown -81	yes -46
#pls>	no -68	unknown 131	yes -61
#plum	no -55	unknown 70
#ply>	no 49	yes -77
#pock	no 71	yes -108
#poil	no 43	yes -107
#poin	no -88	unknown 104
#pole	unknown -230	yes 184
#pomp	no 182	unknown -194	yes -47
#pool	no -67	yes 67
#poor	no 131	yes -130
#popl	unknown 79	yes -116
#popp	no -53	unknown 102	yes -61
#pose	yes 42
#posi	no 85	yes -76
#post	unknown -67	yes 57
#pot>	no -58	yes 84
#pour	yes -43
#powe	no -86	unknown 120
#ppen	no -62
#pper	yes 46
#ppos	no -47	unknown 40
#ppy>	unknown 58	yes -42
#prac	no 80	yes -46
#prai	no -71	unknown -116	yes 185
#pran	no -55	unknown -138	yes 147
#pray	unknown 48	yes -64
#prea	yes -50
#prem	unknown 75	yes -121
#pres	no 85	unknown -57
#pret	no -98	unknown -202	yes 234
#prid	no 186	unknown -130	yes -83
#pril	no -48	unknown -46	yes 95
#prin	no -44	unknown 126	yes -92
#pris	no 145	unknown -183
#proo	no -82	unknown 172	yes -99
#prov	no -122	unknown 83
#psed	no -85	unknown 90
#psta	unknown 46
#pted	unknown 62	yes -123
#ptie	unknown 79	yes -100
#ptio	no -122	unknown 193	yes -105
#ptop	yes -54
#pty>	no 71	yes -41
#pull	no -57	yes 57
#pump	no -45	unknown 63
#pun>	unknown -80	yes 68
#punc	no -106	unknown 64
#purp	unknown -76	yes 94
#push	no -46
#put>	unknown -48
#pute	no -123	unknown 188	yes -68
#quar	no 87	yes -80
#que>	no 102	unknown 45	yes -187
#ques	unknown -175	yes 109
#quet	yes -47
#queu	unknown -59
#quic	no 62	unknown -139	yes 51
#quit	no 136	unknown -172
#rabb	no -120	unknown 56
#race	unknown -106	yes 86
#rack	no -49
#ract	unknown -53	yes 52
#radi	unknown -43
#raff	no 41	unknown -56
#rage	no -69	yes 53
#ragg	unknown -49	yes 64
#rain	no 60	unknown -64
#ral>	no -51	unknown 104	yes -79
#ram>	no -135	unknown -49	yes 171
#rame	no 73	yes -48
#rami	no -115	unknown 156	yes -63
#ramp	no 98	unknown -103
#ran>	unknown -61
#ranc	unknown 88	yes -111
#rane	no 147	unknown -69	yes -100
#rang	unknown -41
#rant	no -43	unknown 86	yes -52
#rape	no 60	unknown -78
#raph	unknown 62
#rash	unknown -127	yes 143
#rate	yes 42
#rati	yes -50
#rava	no -68	yes 68
#rave	no 42	yes -51
#raw>	no -79	unknown -56	yes 134
#rawl	no 81	unknown -63
#rawn	no 85	unknown -145	yes 60
#raye	yes -60
#raze	unknown -78	yes 101
#rbag	no -78
#rbec	no -99	unknown 108
#rbik	no -60	yes 94
#rbon	no -115	yes 101
#rbox	no 175	unknown -104	yes -106
#rcas	no 48	yes -89
#rced	no -64	unknown 97
#rch>	yes -48
#rche	no 70	yes -106
#rchi	unknown -55	yes 45
#rcif	no 218	unknown -110	yes -158
#rcui	unknown 51	yes -72
#rcyc	no -66
#rdea	no -59
#rded	no 176	unknown -202
#rden	no 92	unknown -94
#rder	unknown 107	yes -108
#rdin	no -98	unknown -51	yes 139
#rdly	unknown -43	yes 43
#rdro	unknown 79	yes -121
#rds>	no -54	unknown -40	yes 90
#read	no 51
#reak	unknown 52	yes -68
#real	no 138	yes -190
#ream	no -83	unknown -100	yes 136
#rear	no -77	unknown 49
#reas	no 113	yes -115
#reat	no 69	unknown -103
#rece	unknown 85	yes -58
#rech	no -41	unknown 98	yes -65
#reci	yes 70
#reck	unknown -99	yes 97
#reco	no -58	yes 41
#rect	unknown 62	yes -62
#ree>	unknown -64	yes 40
#reed	unknown -89	yes 57
#rees	unknown 179	yes -168
#reez	no -93	unknown 121
#refe	no -56	unknown 62
#refo	no -44	unknown 98	yes -64
#refu	unknown 65	yes -51
#rega	no -159	unknown 63	yes 46
#regi	yes -44
#rehe	unknown -103	yes 43
#reim	no 76	unknown -77
#rel>	no -120	unknown 176	yes -52
#rely	no 64	unknown -60
#rema	no -104	unknown 68
#reme	no 41	unknown -64
#remi	unknown 75	yes -121
#remo	unknown 123	yes -113
#rena	no 69	yes -88
#renc	unknown -87	yes 96
#rent	no -79	yes 93
#repl	no -62	unknown 40
#rer>	no -90	unknown -40	yes 100
#res>	unknown 84	yes -72
#rese	no 104	unknown -74	yes -44
#resi	unknown 78
#rete	no 125	unknown -234	yes 80
#reti	unknown 46	yes -46
#rett	no -42
#retu	yes -45
#rew>	no -62	unknown 109	yes -49
#rey>	no 43	unknown -106	yes 50
#rfec	no 187	unknown -145	yes -54
#rflo	yes 50
#rge>	unknown 58	yes -46
#rger	no -41	yes 67
#rgin	no -104	unknown -97	yes 162
#rgle	no 43
#rgot	no 61	yes -60
#rgro	unknown 79	yes -68
#rham	unknown 54
#rhea	no 84	yes -109
#rhom	no 68	yes -40
#riad	unknown 68	yes -45
#rial	no -65	unknown 88	yes -57
#rian	unknown -113	yes 90
#riat	no -49	unknown 89	yes -45
#ribs	no -49	unknown -139	yes 179
#ric>	no -68	unknown 53
#rici	no 81	unknown -81
#rick	no 60	yes -98
#rida	no -58	unknown 64
#ridg	no 66	unknown -77
#ridi	no 86	unknown -84
#rido	no -57	unknown 62
#rie>	unknown 44	yes -49
#ried	no 55
#rien	no 50
#rier	no 94	unknown -114
#ries	no 87	unknown -85
#ril>	no -48	unknown -46	yes 95
#rima	unknown -59
#rind	no -75	unknown 108
#rint	unknown 93	yes -80
#riou	no -106	unknown 76
#rip>	no 150	unknown -72	yes -116
#riph	no 108	yes -153
#ripp	no -46	unknown 79
#rish	no 154	unknown -76	yes -150
#rist	no -49	unknown -95	yes 145
#rite	no -48	unknown 89	yes -46
#riti	no -52	yes 92
#ritt	no -51	unknown 114	yes -81
#rity	no 81	yes -78
#rivi	yes 66
#rked	unknown 49
#rker	no -45	unknown 98	yes -61
#rket	no 84	unknown -76
#rkin	no 125	unknown -91	yes -41
#rkto	no -67	yes 54
#rlin	no 110	unknown -101
#rly>	yes 40
#rmac	unknown -44	yes 52
#rman	no -49	yes 42
#rmar	no -86	yes 61
#rme>	no 40	yes -43
#rmed	no 135	unknown -150
#rms>	unknown -120	yes 80
#rnea	unknown 59	yes -120
#rner	no 90	yes -84
#rnic	no -51	yes 44
#rnis	no 81	unknown -64
#rnit	no -71	yes 61
#rnoo	yes -68
#rns>	unknown -54	yes 87
#rnt>	no -42	unknown -45	yes 78
#robe	unknown 79	yes -121
#rock	unknown 48	yes -105
#rod>	no -79	yes 54
#rode	no 193	unknown -188	yes -50
#roke	no -56	yes 50
#rol>	unknown -47	yes 69
#roll	no 149	unknown -99	yes -52
#rong	no 44	unknown 52	yes -102
#ront	no 52
#root	no -73	unknown 56
#rope	unknown 69	yes -51
#ror>	no -80	unknown 74
#rors	no 73	unknown 53	yes -139
#rose	unknown 70	yes -75
#ross	yes 40
#roth	no -99	unknown 85
#roub	no 109	yes -104
#roug	unknown -42
#rout	no -46
#rove	yes 47
#row>	no -53
#rowi	no -148	unknown 230	yes -94
#rown	unknown 66
#rows	no -43	yes 63
#roya	unknown -100	yes 106
#roye	unknown 45	yes -43
#rpet	no -60	unknown 122	yes -66
#rple	no -44	unknown -40	yes 81
#rpor	no -165	unknown 137	yes 49
#rpos	unknown -103	yes 86
#rpri	unknown -84
#rque	yes -47
#rrac	no 52
#rrak	unknown 47	yes -47
#rrec	yes -58
#rred	no 67	yes -94
#rref	no -44	unknown 98	yes -64
#rrel	yes -65
#rrid	no 55	yes -54
#rrie	no 149	unknown -150
#rriv	yes 54
#rror	unknown 68
#rrow	no -76	unknown 138	yes -62
#rry>	unknown 72	yes -40
#rryi	no -81	unknown -82	yes 137
#rsda	no -47	unknown 64
#rse>	unknown -84	yes 51
#rsed	no 41
#rsid	no -54	unknown 46
#rsin	no 66	yes -91
#rson	no 75	unknown -54
#rtai	no 55	unknown -45
#rtak	no 61	yes -122
#rte>	no -56	yes 59
#rter	unknown 74	yes -56
#rth>	no -55	yes 88
#rtie	no -80	unknown -166	yes 152
#rtin	unknown 49	yes -57
#rtoo	no -65	unknown 90	yes -42
#rts>	yes 62
#rty>	unknown 73	yes -102
#ruck	yes -65
#ruct	no 147	unknown -78	yes -92
#rude	no 141	unknown -102	yes -64
#rue>	no -40
#rugg	unknown 55	yes -48
#ruin	no -60	yes 44
#ruis	unknown -103	yes 60
#run>	no -104	unknown 130
#runc	no 51	yes -82
#runk	no -42	unknown -79	yes 120
#runn	unknown 71	yes -76
#rush	unknown 51	yes -109
#rved	no 121	unknown -216	yes 75
#rwar	no 40	unknown -139
#rway	no -72
#rwel	no 51	unknown -83
#rwor	unknown 80	yes -46
#rybo	no 193	unknown -131	yes -74
#ryin	unknown -54	yes 80
#ryon	no 46	unknown -74
#rywh	no -70	unknown -91	yes 155
#sabl	yes -48
#sack	no 232	unknown -171	yes -116
#safe	no 144	unknown -79	yes -67
#said	unknown -62	yes 84
#sain	no -84	unknown -59	yes 129
#salo	no -112	unknown 140	yes -63
#saou	no 80	yes -40
#sari	no -49	unknown 89	yes -45
#sary	unknown 69	yes -82
#sat>	unknown 164	yes -176
#save	no 136	unknown -194
#saw>	no 57	yes -84
#say>	no 98	unknown -50	yes -62
#sayi	no -119	unknown 50	yes 63
#scaf	no -50	unknown 119	yes -68
#scal	no -61	unknown -155	yes 200
#scen	no 209	unknown -236
#scho	no -69	unknown 113	yes -49
#scoo	no -40	yes 47
#scor	no 78	yes -93
#scou	no -125	unknown -208	yes 252
#scov	no -130	unknown -109	yes 161
#scra	no 45
#sea>	no -92	yes 63
#seal	no 69
#seba	no 52	yes -75
#seco	unknown -61
#see>	no 118	unknown -41	yes -83
#seei	no -69	unknown -40	yes 106
#sel>	no 57	unknown -54	yes -40
#seme	no -144	unknown 72	yes 49
#send	no -40
#seng	unknown -90	yes 66
#sent	no 82	unknown -55
#ser>	no -46	yes 46
#seri	no -104	unknown 50
#serv	no 59	unknown -56
#sery	no 62	unknown -73
#ses>	no -40
#set>	unknown 55	yes -41
#sett	no 92	unknown -102
#shak	yes -67
#shat	unknown -121	yes 80
#she>	unknown -48
#shee	no 78	yes -59
#shel	unknown -68	yes 42
#sher	unknown -51
#shes	unknown -92	yes 79
#ship	no 119	unknown -80	yes -67
#shoc	no -52	unknown -220	yes 233
#shoe	no 93	unknown -131
#shor	no 68	unknown 54	yes -139
#shou	no -55	unknown -49	yes 104
#show	no -42	yes 62
#shru	unknown 55	yes -48
#shun	no 107	unknown -93
#shut	unknown -88	yes 90
#shwa	unknown -63
#sica	no 74	unknown -108
#simp	no 41	yes -61
#sinc	yes 64
#sing	no 109	unknown -71	yes -42
#sink	no 73	yes -75
#sio>	no -91	unknown 137	yes -97
#siph	no -71	unknown 109
#sir>	no 96	unknown -86
#sist	unknown -81	yes 41
#sitt	no -147	unknown -67	yes 205
#sive	yes -59
#six>	no -98	unknown 62
#size	no -69	yes 68
#sjud	no 145	unknown -101	yes -62
#sked	no 89	yes -80
#skid	no 137	unknown -156	yes -46
#skin	unknown -59	yes 85
#skyl	no -82	unknown 64
#slai	no -43	unknown 69
#slam	no -96	unknown -45	yes 102
#slas	no -98	unknown 151	yes -49
#slat	no 80	unknown -78
#slee	yes -78
#slep	no 93	unknown -132
#slid	unknown -71	yes 88
#slig	no -139	unknown -114	yes 182
#slip	no 51	unknown -136	yes 80
#sloc	no -62	unknown -84	yes 142
#sly>	no -91	unknown 136	yes -80
#smel	no 61	unknown -78
#smok	unknown -77	yes 50
#snap	unknown 73	yes -43
#snow	no 81	yes -69
#snt>	no 126	unknown -66	yes -61
#sofa	no 59	unknown -86
#sola	no -147	unknown 99
#solu	no 45	unknown -45	yes -57
#some	no -42	unknown 60
#son>	no -48	yes 47
#sore	no -73	unknown -65	yes 136
#sorr	unknown 77	yes -77
#soul	no 103	unknown -87
#soun	no 106	yes -118
#spai	no -70	unknown 174	yes -115
#span	no -127	yes 99
#spar	no 67	yes -62
#spec	no -106	unknown 114
#spel	no -115	unknown 97
#spil	unknown 59	yes -66
#spin	no -137	unknown -61	yes 149
#spit	no -74	yes 109
#spla	no 148	unknown -121	yes -63
#spli	unknown -87	yes 94
#spoi	no 43	yes -107
#spor	no 119	unknown -102
#spot	unknown -86	yes 110
#spra	no -50	unknown -54	yes 105
#spre	yes -54
#spun	unknown -80	yes 68
#sput	no -100	unknown 143	yes -41
#squa	no 87	unknown -212	yes 84
#sque	no -87	yes 82
#ssao	no 80	yes -40
#ssar	no -45	unknown 104	yes -63
#ssed	yes 59
#ssen	no 58	unknown -112	yes 48
#sser	no -48
#sses	no -110	unknown 127
#ssio	no -106	unknown -90	yes 140
#sspo	no -60	unknown 50
#ssur	no 59	unknown -66
#stab	no -115	unknown 224	yes -151
#staf	no 164	unknown -129
#stal	no 205	unknown -130	yes -98
#stam	unknown 93	yes -130
#stan	no 142	unknown -106	yes -52
#star	no 44	yes -48
#stat	unknown 42
#stau	no -43	unknown 86	yes -52
#stea	no -69	unknown 192	yes -144
#sted	unknown -97	yes 69
#stee	no 83	unknown -125
#step	unknown -134	yes 161
#stif	no -66	unknown -122	yes 175
#stio	no 42	unknown -230	yes 145
#stit	no -58	unknown -91	yes 148
#stma	no -70
#stoc	no 111	unknown -94
#stol	no -51	unknown 107	yes -55
#stom	unknown -63	yes 74
#ston	yes -53
#stop	unknown -101	yes 76
#stov	unknown 60	yes -131
#stra	unknown -70
#stre	no -47	unknown 55
#stri	no 48
#stro	unknown 67
#stru	no 42	yes -57
#sts>	no 126	unknown -165
#stud	unknown 58	yes -85
#sty>	no -76	yes 49
#sual	no 191	unknown -102	yes -114
#suff	no 165	unknown -142	yes -41
#suga	no 106	yes -135
#sult	no -59	yes 92
#summ	no -74	unknown 178	yes -133
#sump	no -93	unknown -95	yes 138
#sun>	no -129	unknown 213	yes -163
#sunr	no -110	yes 50
#supe	no -77	unknown 90
#sura	unknown 82	yes -104
#surf	no 206	unknown -167	yes -49
#surg	unknown 76	yes -55
#surp	no 71	unknown -201	yes 76
#susp	no -111	unknown 125
#swap	no 121	unknown -55	yes -65
#swea	no -133	unknown -50	yes 170
#swer	no -75	yes 95
#swip	no 205	unknown -165	yes -45
#swol	no -51	unknown -75	yes 122
#swun	unknown 47
#synd	no -54	unknown 100	yes -48
#tabl	unknown 74	yes -50
#tach	no -51	unknown 100	yes -54
#tact	no 166	unknown -294	yes 92
#taff	no 164	unknown -129
#tage	no 52	yes -96
#tain	unknown 51
#tal>	no -49	yes 63
#talk	no -71	yes 70
#tall	no 127	unknown -67	yes -65
#taly	no 87	yes -48
#tamp	unknown 93	yes -130
#tand	no 63
#tang	no -75
#tank	unknown 120	yes -153
#tap>	no 98	unknown -41	yes -75
#tar>	no 45	unknown 97	yes -176
#tarr	no 71	yes -76
#tart	no 48	yes -43
#taur	no -43	unknown 86	yes -52
#taxi	no -80	yes 40
#tbal	no 87	unknown -60	yes -46
#tch>	no 69	yes -53
#tche	yes 40
#tea>	no -73	unknown 64
#teac	no -101	yes 108
#teal	no -90	unknown 243	yes -197
#teen	no 48	unknown -95
#teer	no 83	unknown -125
#tel>	no -61
#tele	unknown 98	yes -75
#tell	unknown 45
#tely	no 117	unknown -90	yes -64
#temp	no 63	unknown -46	yes -40
#tend	unknown -138	yes 105
#tene	unknown -140	yes 137
#tep>	unknown -141	yes 107
#tepl	no -81	unknown -159	yes 206
#tepp	no -60	unknown -103	yes 158
#terb	no 121	unknown -47	yes -115
#teri	no 133	unknown -96	yes -55
#tery	unknown -65	yes 78
#test	no 83	yes -70
#teur	no -108	unknown 191	yes -107
#thal	no 67	unknown -84
#than	no 119	unknown -61	yes -59
#thed	unknown -147	yes 125
#thef	no -132	unknown 166	yes -42
#then	no 41	unknown -44
#ther	no 49
#thes	no -157	yes 140
#thie	no -95	unknown 120
#thig	no -99	unknown -192	yes 240
#thir	unknown 83	yes -96
#this	no -48	yes 41
#tho>	no 229	unknown -134	yes -136
#thru	no 50	unknown 52	yes -111
#ths>	unknown -148	yes 103
#thum	no -75	unknown -125	yes 192
#thun	unknown 90	yes -63
#thur	no -47	unknown 64
#tic>	unknown -77	yes 48
#tice	unknown 53
#tied	unknown 52	yes -59
#tiff	no -66	unknown -122	yes 175
#til>	unknown 51	yes -85
#tile	unknown -54	yes 60
#time	unknown -46
#tin>	no -101	unknown 158	yes -59
#tina	no 101	unknown -67
#tink	unknown 76	yes -73
#tipp	no -72	yes 42
#tire	yes -58
#tist	no -63	unknown 111	yes -49
#titc	no -58	unknown -91	yes 148
#tle>	unknown -45
#tlem	no 57
#tmat	no -92	yes 40
#tmen	no 81	yes -104
#tnin	no 58	yes -78
#tock	no 111	unknown -94
#toes	unknown -205	yes 214
#toge	no 63	yes -107
#togr	unknown 62
#toil	no 42	yes -99
#tole	no -51	unknown 107	yes -55
#toll	no 99	unknown -158
#tom>	no -146	unknown -151	yes 221
#toma	unknown -170	yes 150
#tome	no 42	yes -44
#tomo	unknown 73	yes -43
#tone	yes -53
#toni	no 84	unknown -117
#too>	no 92	unknown -158	yes 50
#tool	no -55	unknown 65
#toot	no -144	unknown -68	yes 205
#topp	no -52	unknown -127	yes 158
#tor>	unknown 40
#tora	no -73	unknown 121	yes -49
#torb	no -60	yes 94
#torc	no -72	yes 50
#tore	unknown -114	yes 105
#torh	no 68	yes -40
#torm	no -53
#torn	yes 77
#torw	no -72
#tos>	no 45	unknown 53	yes -97
#touc	no 91	unknown -59	yes -57
#tove	unknown 60	yes -131
#towe	no -64	unknown 128	yes -67
#town	no -137	unknown 86	yes 48
#trac	no 54
#traf	no 93	yes -57
#tram	no -53
#tran	no -149	unknown 75
#trat	no 114	unknown -69	yes -61
#tray	no 57	unknown -81
#tre>	unknown -68	yes 54
#trea	no 118	yes -115
#tres	unknown 52
#tria	unknown -105	yes 54
#tric	no -48
#trie	no -104	yes 99
#trod	no -167	unknown 40	yes 67
#trol	unknown -67	yes 57
#trou	no 61	unknown 43	yes -104
#troy	unknown 45	yes -43
#truc	unknown 53	yes -65
#true	no -123	yes 105
#ttac	no -42	unknown 84	yes -48
#ttag	no 141	unknown -73	yes -86
#tte>	no 41
#tted	unknown 83	yes -92
#ttem	unknown 61	yes -89
#tten	no 80	unknown -44	yes -48
#ttic	no -47	unknown -107	yes 139
#ttin	no -47	unknown -85	yes 129
#ttle	no 44	unknown -47
#ttre	unknown -66	yes 64
#tube	unknown 83	yes -71
#tues	no 67	yes -53
#tumb	no -43	yes 71
#tune	unknown -88	yes 60
#tunn	no 121	unknown -96	yes -89
#ture	yes 53
#turn	no -90	yes 99
#twee	yes 41
#twel	no 179	yes -212
#twen	no -65	unknown 118	yes -63
#twin	no -98	unknown 116	yes -55
#twis	no -102	unknown -160	yes 216
#two>	unknown -47	yes 40
#type	no -68	unknown 64
#typi	no -123	unknown -180	yes 220
#tyre	yes -59
#ualt	no 191	unknown -102	yes -114
#uard	no 69	yes -106
#uart	no -56	unknown 104	yes -59
#uary	no -62	unknown 116	yes -58
#uate	no 55	yes -82
#uber	no 127	unknown -348	yes 154
#uble	unknown 92	yes -105
#uch>	no 187	unknown -71	yes -136
#uck>	unknown 50
#ucke	unknown -82	yes 63
#ucki	no 105	unknown -58	yes -46
#uckl	no -65	unknown -216	yes 184
#ucks	no 86	unknown -177	yes 46
#ucti	unknown 66
#ucto	no 78	unknown 190	yes -278
#uded	unknown 54	yes -40
#udge	no 168	unknown -110	yes -71
#udi>	no 46	yes -77
#udin	no 45	unknown -56
#udy>	unknown 65	yes -71
#uesd	no 67	yes -53
#uest	no 127	unknown -221	yes 84
#uet>	yes -47
#ueue	unknown -59
#uff>	unknown -56	yes 66
#uffe	no 251	unknown -207	yes -69
#ugar	no 106	yes -135
#uge>	no 179	unknown -164	yes -108
#ugeo	no -61	yes 53
#ugge	unknown -41
#ughe	no 70	unknown -64
#ughi	no 50	unknown -163	yes 62
#ught	unknown -51
#uick	no 62	unknown -139	yes 51
#uild	unknown 47	yes -45
#uine	no -60	yes 44
#uira	no 80	yes -40
#uis>	no 40	unknown -180	yes 65
#uise	unknown -103	yes 60
#uish	no 52	unknown -44
#uit>	unknown 51	yes -72
#uite	no 103	unknown -117
#ulan	unknown -42	yes 69
#uld>	unknown 44	yes -44
#ulde	no -126	unknown -76	yes 202
#uldn	no -48	unknown 72
#ull>	no -44	yes 57
#ulla	no -109	unknown -110	yes 175
#ulle	no -42	yes 68
#ully	no 121	unknown -84
#ulou	no 86	unknown -84
#ult>	unknown 47
#uly>	no 199	unknown -159	yes -60
#uman	no 262	unknown -225	yes -115
#umb>	no -85	unknown -127	yes 202
#umbe	no -49	unknown 82
#umbl	no -43	yes 71
#umme	unknown 75	yes -122
#ump>	unknown -50	yes 78
#unch	unknown -63
#unct	unknown 42	yes -52
#une>	unknown 52
#uner	no -57
#ung>	no 101	yes -67
#unge	no 70	unknown -68
#unha	no 109	unknown -120
#unhu	no 129	unknown -71	yes -59
#unin	no -49	yes 56
#unk>	unknown -114	yes 113
#unne	no 121	unknown -96	yes -89
#unni	unknown 71	yes -76
#unro	no -110	yes 50
#uns>	no 69	yes -76
#unsc	no 95	unknown -59	yes -40
#unt>	no 59	unknown -42
#unta	no -136	unknown -75	yes 156
#unte	no 45	unknown -78
#unti	no 52	yes -84
#upbo	no -64	unknown 52
#uper	no -77	unknown 90
#uple	no 180	unknown -197
#upst	unknown 46
#uran	unknown 90	yes -87
#urch	no 56	unknown -115	yes 51
#ure>	no 43
#ured	unknown -62	yes 45
#urer	no -152	yes 127
#ures	no 51	unknown -138	yes 60
#urge	unknown 76	yes -55
#urgl	no 95	unknown -49	yes -52
#urie	no 93	unknown -91
#urin	no -72	unknown 78
#uris	yes 52
#urn>	no -93	yes 128
#urni	unknown -67	yes 62
#urns	unknown -54	yes 87
#urnt	no -42	unknown -45	yes 78
#urpl	no -44	unknown -40	yes 81
#urpo	unknown -103	yes 86
#urpr	no 71	unknown -201	yes 76
#ursd	no -47	unknown 64
#urse	no 42	unknown -71
#urt>	no 80	yes -57
#urta	no 62	unknown -54
#urte	no -171	unknown -77	yes 205
#urth	no -87	unknown -167	yes 216
#urts	no -116	unknown -44	yes 157
#ury>	no 153	unknown -98	yes -58
#usan	no -104	unknown 120
#use>	no 43	yes -50
#used	no -103	unknown 50	yes 50
#uses	no -70	unknown 41
#usin	no 65	unknown -56
#usly	no -91	unknown 136	yes -80
#uspe	no -111	unknown 125
#ust>	no 71	unknown -69
#uste	no 135	unknown -60	yes -93
#usto	no 42	yes -44
#ute>	no -114	yes 102
#utel	no 45	unknown -45	yes -57
#uter	no -89	unknown 158	yes -82
#utin	no 42	unknown -42
#uts>	no 114	unknown -200
#utte	no -64	unknown 83
#vacu	unknown 68	yes -81
#val>	no 49	unknown 94	yes -147
#valv	no -92	unknown -135	yes 202
#vani	no -70	unknown 123	yes -52
#varn	no 81	unknown -64
#vati	no -59	unknown -42	yes 87
#vebo	no 184	unknown -138	yes -136
#ved>	unknown -50
#vel>	yes -50
#veme	no -78	unknown 55
#vent	no -48	unknown 49
#venu	unknown -60
#vera	no -62	unknown 149	yes -102
#vere	no -94	yes 80
#verf	yes 50
#verg	unknown -246	yes 161
#verh	no 84	yes -109
#vers	no 49
#vert	no -74	yes 72
#vet>	no 217	unknown -135	yes -123
#vide	no -157	unknown 183	yes -77
#vill	no -56
#ving	unknown -76	yes 83
#viol	no -92	unknown 134	yes -55
#viou	no 134	unknown -102
#vise	no 158	unknown -94	yes -120
#visi	no -52	unknown 107	yes -65
#voic	no -65	unknown 41
#volv	yes -48
#wait	no -57	unknown 75
#walk	unknown -56
#want	unknown 75	yes -64
#wapp	no 121	unknown -55	yes -65
#ward	unknown -46	yes 61
#wash	no -41	unknown 60
#wasn	no 133	unknown -113	yes -43
#wbar	unknown 80	yes -64
#wear	no -116	yes 95
#wed>	yes 46
#wedd	no 64	yes -96
#wedn	no -109	yes 95
#week	no -44
#well	no 71
#were	no 83	unknown -71
#wers	unknown 117	yes -123
#werv	no -42	unknown -188	yes 192
#wet>	unknown -47	yes 40
#what	no -65	unknown 60
#whee	unknown 43	yes -55
#wher	unknown -57
#whet	no 103	unknown -48	yes -71
#whil	yes -41
#whip	no -104	unknown -77	yes 178
#whoo	no 44
#why>	unknown -140	yes 106
#wich	no 61	unknown -93
#widt	unknown 43
#wife	unknown -73	yes 40
#wild	no 144	unknown -79	yes -71
#will	unknown 69	yes -66
#wine	unknown 86	yes -52
#wing	no 83	yes -55
#wint	no 174	yes -152
#wipe	unknown -52
#wire	yes 43
#wish	no 101	yes -84
#wist	no -102	unknown -160	yes 216
#wned	no 71	yes -99
#wner	no -66	unknown 115	yes -60
#wnin	no -103	yes 114
#woke	no 70	unknown -141	yes 63
#woll	no -51	unknown -75	yes 122
#woma	no -40	unknown 40
#won>	unknown -52	yes 83
#wont	no -74	unknown 150	yes -77
#wood	no 101	yes -90
#word	no -122	unknown 84
#wors	no 44	unknown -51
#wort	no -78	yes 52
#woul	no -42	unknown 67
#woun	unknown -74	yes 54
#wrec	unknown -95	yes 62
#wris	no -119	unknown -152	yes 269
#writ	no -64	unknown 90
#wron	no 71	yes -93
#wrot	no -71
#wung	unknown 47
#xcep	no 192	unknown -158	yes -79
#xpla	no 83	unknown -60	yes -44
#xplo	no -54	yes 64
#xtin	no 52	unknown -44
#xtra	no 122	unknown -58	yes -64
#yal>	unknown -102	yes 99
#yard	no 60	yes -99
#ybe>	no -136	yes 84
#ybod	no 104	unknown -95
#ycle	no -47	unknown -71	yes 116
#ycli	unknown -71	yes 68
#year	no 49	yes -66
#yebr	no -64	unknown -84	yes 146
#yer>	no 216	unknown -201	yes -59
#yers	no 51	unknown 104	yes -167
#yet>	no -55	unknown 84
#ylig	no -91	unknown 116
#yndi	no -54	unknown 100	yes -48
#yone	no 87	unknown -72
#you>	unknown 48	yes -60
#youn	no 125	unknown -53	yes -100
#your	unknown 102	yes -151
#ype>	no -75	yes 100
#yre>	no 124	unknown -167
#yres	no -107	unknown 245	yes -165
#ysed	no 49	unknown 42	yes -108
#ysel	no 74	unknown -44	yes -47
#ysic	no 162	unknown -132	yes -51
#ysio	no -91	unknown 137	yes -97
#ysta	no 125	unknown -58	yes -83
#ywhe	unknown -87	yes 110
#zed>	unknown -157	yes 128
#zer>	no -86	unknown 168	yes -84
#zzy>	no -91	unknown -69	yes 162
1	no -157	unknown 45	yes 92
11	no 95	unknown -75
12	unknown -147	yes 127
15	no -75	unknown 135	yes -61
17	no 63	yes -89
18	unknown 45	yes -76
2	no -50
20	no 60
2025	no 65	unknown -54
3	no -162	yes 97
4	no 97	unknown -54	yes -52
40	unknown -126	yes 119
5	no -98	unknown -60	yes 134
6	yes -53
7	unknown 70
8	no -82	unknown 136	yes -57
=injuries no	no 342	unknown -235	yes -107
=injuries no rather	no 319	unknown -291	yes -73
=injuries no sure	no 339	unknown -225	yes -115
=injuries none	no -89	unknown 193	yes -102
=injuries unknown	unknown -53	yes 64
=injuries unknown unsure	unknown -53	yes 64
=injuries yes	no -82	unknown -166	yes 248
=injuries yes sure	no -82	unknown -166	yes 248
=other blessure	no -225	unknown 242	yes -92
=other collision	unknown -120	yes 56
=other degats_des_eaux	no -162	unknown 189
=other evenement_climatique	no 148	unknown -251
=other vol	unknown 75	yes -120
=thirdParty yes rather	no -107	yes 59
=type autre	unknown 148	yes -153
=type autre sure	no -74	unknown 215	yes -154
=type blessure	no -73	unknown -50	yes 122
=type blessure sure	no -99	unknown -86	yes 174
=type blessure unsure	no -60	yes 92
=type bris_de_glace	unknown 103	yes -71
=type bris_de_glace sure	unknown 83	yes -64
=type bris_de_glace unsure	no -195	unknown 266	yes -113
=type collision	unknown -74
=type collision rather	unknown -114	yes 107
=type collision sure	no 44	unknown -73
=type collision unsure	unknown -70
=type degats_des_eaux	yes -54
=type degats_des_eaux rather	unknown -46
=type degats_des_eaux sure	yes -59
=type dommage_materiel	unknown 94	yes -135
=type dommage_materiel sure	unknown 110	yes -76
=type dommage_materiel unsure	no 89	unknown 60	yes -210
=type evenement_climatique unsure	unknown -41
=type incendie	unknown -70	yes 57
=type incendie sure	unknown -50	yes 44
=type vandalisme	no -45	unknown 116	yes -76
=type vandalisme sure	no -40	unknown 107	yes -72
a6	no 44	yes -70
a7	unknown -58	yes 41
about	unknown 67
absolutely	no 45	unknown -45	yes -57
across	unknown -44	yes 45
add	no -98	unknown 48
admits	no 42	yes -61
aerial	no -65	unknown 88	yes -57
afternoon	yes -68
agadir	no 122	unknown -107	yes -75
against	unknown -75	yes 48
ago	no -103	unknown 132
agreed	no 118	unknown -74	yes -64
ai	no -245	unknown -177	yes 299
aid	no -105	unknown 158	yes -81
airbag	unknown 69	yes -64
airbags	no -117	unknown -51	yes 156
airline	no 107	unknown -68	yes -76
alarm	no -51	unknown 129	yes -83
alight	no -92	unknown 117
all	no 78	unknown -47
alone	yes -64
along	unknown 51	yes -73
already	no 58	unknown -103
also	no -73	yes 100
ambulance	unknown -42	yes 69
amiable	unknown 94	yes -145
an	unknown -63	yes 46
ankle	unknown -133	yes 161
annecy	no 58	unknown -71
another	no 121	unknown -149
answer	no -97	unknown 135	yes -52
any	no 49	unknown -48
anybody	unknown -42
anyone	no 147	unknown -71	yes -81
anything	unknown -54	yes 46
apart	no -80	yes 67
april	no -48	unknown -46	yes 95
are	no 73	unknown -89
arm	unknown -117	yes 148
arms	unknown -83	yes 72
around	no 73	unknown -72
arrived	yes 54
as	unknown -67	yes 55
ask	no -52	unknown 89	yes -68
asked	no 89	yes -80
asleep	yes -62
attached	no -93	unknown 129
attempted	unknown 61	yes -89
attended	no 106	unknown -137
attic	no -47	unknown -107	yes 139
audi	no 46	yes -77
avenue	unknown -60
awning	no -103	yes 114
b	no -49	unknown 70
baby	no -49	unknown 56
back	unknown -50	yes 77
badly	no -177	unknown 171
bag	unknown 44
baker	no 54
bakery	yes -62
balcony	no -120	yes 88
ball	no 172	unknown -86	yes -112
balls	no -92	unknown 118
bang	no 120	unknown -153
banged	no -53	yes 60
banks	no -45	unknown 85	yes -66
barbecue	no -99	unknown 108
barely	unknown -67	yes 90
barn	yes -68
barrier	no 71	unknown -112
basin	unknown -63	yes 43
bat	no 52	yes -76
bath	no -49	unknown 123	yes -95
battery	unknown -99	yes 96
bay	no 125	unknown -42	yes -87
be	no -46	yes 67
beach	no -47	unknown -69	yes 104
bed	unknown -138	yes 112
bedroom	unknown 121	yes -100
began	no -44	unknown -105	yes 127
behind	no -40	unknown 74
being	no 66	unknown -76
believe	unknown -51	yes 49
below	unknown 42	yes -43
bench	no -88	yes 80
bend	no 46	unknown -64
beneath	no 71	unknown -129	yes 44
bent	no -51	yes 74
bicycle	unknown -113	yes 147
big	no -72	yes 63
bike	no 52	unknown -45
bikes	no -105	unknown 235	yes -151
bill	no -76	unknown 108	yes -41
bin	no -61
bins	no -134	unknown 107
bit	unknown -71	yes 88
bits	no 86	yes -80
black	no -48
blanket	unknown -80	yes 54
bleeding	no -48	unknown -70	yes 104
blew	no 97	unknown 45	yes -195
blisters	no -66	unknown -51	yes 106
bloke	yes -52
blood	no 51	unknown -50
blue	unknown 65	yes -66
boar	no 144	unknown -79	yes -71
board	no -120	unknown 53	yes 59
boat	no 44	yes -66
bodily	no 127	unknown -93
boiler	unknown -47	yes 40
boiling	no -94	unknown -174	yes 214
bollard	no 190	unknown -61	yes -158
boned	no -115	unknown -98	yes 193
boot	no -75	yes 54
bordeaux	no -59
boss	no -112	unknown 187	yes -87
both	unknown -44	yes 45
bother	no 155	yes -130
bottle	no -74	unknown -77	yes 129
box	no -108	unknown 125
braked	no -100	unknown -71	yes 159
break	no 60	yes -93
breathed	no -113	unknown -125	yes 220
bricks	yes -61
bridge	unknown -124	yes 88
broke	no -103	unknown 127
broken	unknown -72	yes 100
brother	no -99	unknown 85
brought	no 126	unknown -121
brown	no -92	unknown 126
bruise	no 66	unknown -71
bruised	no 123	unknown -254	yes 82
bruises	no -142	unknown -98	yes 226
bump	unknown -133	yes 143
bumped	unknown -175	yes 140
bumper	unknown 112	yes -91
burgled	no 43
burn	no -67	unknown -89	yes 153
burns	unknown -54	yes 85
burnt	no -42	unknown -45	yes 78
burst	unknown -40
bus	no -53
cabinet	no -40	unknown 135	yes -100
cable	no -102	unknown 110
cake	unknown 43	yes -53
calf	no -43	unknown -138	yes 171
call	no -71	unknown 42
called	unknown 78	yes -59
can	no -53	yes 80
cancelled	unknown 75	yes -40
candle	no -45	unknown 117	yes -89
caravan	no -68	yes 68
carpet	no -47	unknown 127	yes -84
carpets	no -85	unknown 94
carrefour	no -44	unknown 98	yes -64
carried	no 230	unknown -195	yes -53
carrying	no -68	yes 77
cars	no 63	unknown -87
casablanca	no 57	yes -123
cash	no -115	unknown 154	yes -67
casualties	no 109	unknown -83
cat	unknown 51	yes -58
caught	no 56
caved	no -49	unknown 51
ceiling	unknown 47
change	no -56	unknown -98	yes 147
changed	unknown 49	yes -82
chap	no 101	unknown -79
charger	no -98	yes 97
charred	unknown 105	yes -115
chasing	no 55	unknown 52	yes -139
chemist	no -44	unknown -44	yes 87
chest	no -90	unknown -95	yes 181
chewed	no 128	unknown -66	yes -101
child	no 73	unknown -107
children	no -67	yes 85
chimney	no 113	unknown -114
chin	unknown -108	yes 128
chip	yes -54
chipped	no -51
church	no 112	unknown -89	yes -48
cigarette	no -61
circuit	unknown 51	yes -72
claim	no 52	unknown -55	yes -53
clean	no -123	unknown 90
cleaned	no -101	unknown 81
cleaner	no 79	yes -79
cleared	no 41	yes -40
client	no -67	yes 46
climbed	unknown -52	yes 43
clinic	no 72	unknown -40
clio	unknown -54
clipped	no 53	unknown -40
close	no -60	unknown -160	yes 192
closed	unknown -43
club	no -140	unknown -82	yes 155
co	no -66	unknown 139	yes -74
coach	no -150	unknown 132
coffee	no -121
colander	yes 72
cold	no 109	yes -172
collapsed	no -85	unknown 90
collarbone	no -98	unknown -51	yes 146
comes	no 160	unknown -93	yes -105
commissariat	no -49	unknown 89	yes -45
complaint	unknown 44
completed	yes -41
concrete	no 254	unknown -172	yes -135
constat	unknown 41
cops	no -43	unknown 149	yes -108
corner	unknown 44	yes -79
corniche	no -56
corridor	no -57	unknown 62
cottage	no 141	unknown -73	yes -86
coughing	no -120	unknown -206	yes 280
could	unknown 61	yes -78
couldn	no -56	unknown 87	yes -47
couple	no 180	unknown -197
courier	no 142	unknown -131
cousin	no 65	unknown -56
cover	no -82	unknown 104
covered	no -79	unknown 89
crack	no -82	unknown 129	yes -46
cracked	no -59	yes 55
crash	unknown -194	yes 140
crossing	no -95	yes 42
cupboard	no -57	unknown 110	yes -55
curtain	no 82	unknown -132	yes 42
curtains	no 43	unknown 41	yes -94
cut	no -45	unknown -50	yes 95
cuts	no 200	unknown -213	yes -93
cycling	unknown -68	yes 85
cyclist	no -89	yes 120
d	no 40	unknown -42
dad	no -94	unknown 89
damage	yes -40
damp	no 51	yes -66
daughter	no -58	unknown -46	yes 98
day	unknown 68	yes -41
de	unknown -162	yes 123
dead	unknown 56	yes -69
dear	unknown -181	yes 154
deck	no 162	unknown -214	yes -42
declare	unknown 47	yes -70
deep	no 156	unknown -119	yes -87
delivery	no -47	unknown 64
dent	no -85	unknown 171	yes -105
dented	no 105	unknown -146
dentist	unknown 77	yes -56
desk	no -67	unknown 43
destroyed	unknown 45	yes -43
details	no 41
did	unknown -60	yes 72
didn	no 54	unknown -48
didnt	unknown -65	yes 42
diesel	no 57	unknown -54	yes -40
dinner	no 53	yes -69
dirhams	unknown 54
discovered	no -130	unknown -109	yes 161
dishwasher	unknown -63
ditch	no 122	unknown -51	yes -95
dizzy	no -91	unknown -69	yes 162
do	no -85	unknown 107
doctor	no -64	yes 93
doesn	unknown -42
doing	no -99	unknown 99
don	no -80	unknown 64
doors	no 82	yes -64
dragged	unknown -49	yes 64
drawer	unknown -43	yes 53
drawers	unknown 90	yes -147
drawn	no 85	unknown -145	yes 60
dresser	no -82	unknown 40	yes 44
drew	unknown 96	yes -73
drill	no -72	unknown 107	yes -48
drilled	no 53	yes -41
drive	yes -74
driven	no -95	unknown -79	yes 139
drivers	no 150	unknown -162
driving	yes 66
drove	unknown -46
drunk	unknown -142	yes 166
dry	no 270	unknown -275	yes -90
dryer	no -43	yes 71
during	no -107	unknown 101
duster	no -78	unknown 126	yes -66
e	no -91	yes 83
each	no -49	unknown 89	yes -64
ear	no -84	unknown -127	yes 210
eggs	no -42	yes 51
eight	no 61	yes -57
either	no 44	yes -53
elbow	no -90	unknown -126	yes 212
electric	no -91	unknown 65
eleven	yes -40
else	unknown -106	yes 91
emptied	unknown 79	yes -100
empty	no 71	yes -41
end	no 153	yes -158
ended	unknown -60	yes 67
engine	yes -55
english	no -103	unknown 70
enough	no -124	unknown 155	yes -40
enter	no 93	unknown 95	yes -220
entire	unknown 59	yes -49
entry	unknown 41	yes -42
essaouira	no 80	yes -40
est	no 86	yes -108
evacuated	no 116	unknown -92
even	no -63	unknown 43
ever	no -120	unknown -156	yes 270
every	yes -59
everybody	no 193	unknown -131	yes -74
everyone	no 46	unknown -74
everywhere	no -65	unknown -150	yes 200
ex	no -150	unknown 231	yes -83
except	no 255	unknown -261	yes -70
explain	no 83	unknown -60	yes -44
exploded	unknown -91	yes 86
extractor	no 122	unknown -58	yes -64
eye	no -83	unknown -109	yes 193
eyebrow	no -94	unknown -149	yes 220
eyebrows	no -43	yes 63
face	no -93	yes 86
failed	unknown -70
fall	no -81	unknown 71
fallen	unknown -77	yes 81
falls	no 74	unknown -66
family	unknown -54
far	unknown -82	yes 46
fast	unknown -90	yes 67
father	no -94	yes 117
fault	no -60	unknown 66
feel	no 118	unknown -163	yes 56
fell	no -98	unknown 124
fella	no 52	yes -88
felt	unknown -114	yes 78
fence	unknown 49	yes -49
ferry	no -89	yes 64
few	unknown -60	yes 73
file	unknown 167	yes -189
fill	yes -49
find	unknown 63	yes -76
fine	no 41
fingers	no -118	unknown -214	yes 272
finished	unknown 54	yes -47
firemen	unknown -42
firm	no -48	unknown 101	yes -66
first	unknown -98	yes 58
five	unknown -146	yes 134
flames	unknown 55
flat	unknown 41
flew	no 57	unknown -165	yes 75
flight	no -101	unknown 139	yes -44
floating	no -55	unknown 49
florist	unknown -59
flying	no 49
folded	no -120	unknown -127	yes 211
following	no 126	unknown -94	yes -40
foot	no -70	unknown -72	yes 140
football	no 87	unknown -60	yes -46
forced	no -110	unknown 141
forearm	no -131	unknown -216	yes 270
forehead	unknown -103	yes 43
forgot	no 42	yes -52
form	yes -59
forty	no 55	yes -51
found	no -83	yes 96
fourth	no -87	unknown -167	yes 216
fractured	no -124	unknown -106	yes 199
freezer	no -86	unknown 168	yes -84
friday	no -45	unknown 47
fridge	no 48	yes -68
fried	yes -85
friend	unknown -79	yes 89
friends	no 117	unknown -43	yes -102
frm	no -68	unknown 81
front	no 43
full	no -84	yes 67
fully	no 113	unknown -160
furniture	no -61	unknown 43
fuse	no -138	unknown 118
gale	no -182	unknown 62	yes 114
garage	no -67	yes 43
garden	no 110	unknown -64	yes -53
gas	yes 40
gate	no 73	yes -124
gave	unknown 66	yes -60
gendarme	no 40	yes -43
gendarmerie	unknown 47	yes -53
generator	no 47
gentleman	no 82	unknown -68
get	unknown 80	yes -76
girl	no -115	yes 56
give	no -57	unknown -95	yes 142
given	no -65
glass	unknown -99	yes 61
glasses	no -124	unknown 175	yes -53
glovebox	no 184	unknown -138	yes -136
glue	no -61	unknown 91
god	no 128	unknown -89	yes -44
going	no -60	unknown -41	yes 86
good	no 128	unknown -107
grabbed	no -150	unknown 44	yes 41
grand	no 102	unknown -79
grandmother	no 46	unknown -56
gravel	no 63
grazed	unknown -73	yes 102
great	no 51
green	no -53	unknown 59
greenhouse	yes -59
grinder	no -75	unknown 108
guest	no 111	unknown -155
gutter	no -61	unknown 105	yes -40
guy	no 62	yes -43
had	unknown -50
hail	unknown -61
hailstones	no -41	unknown 81	yes -57
hailstorm	no 91	yes -72
hair	no 65	unknown -195	yes 104
hairline	no -48	unknown -56	yes 90
hall	no -68	yes 98
hand	no -115	unknown -79	yes 196
handbag	unknown -79	yes 63
handbrake	no 165	unknown -101	yes -68
hands	unknown -52	yes 86
happened	no -50	yes 67
hard	no -79	yes 77
hardly	no -50	unknown 69
harm	no 189	unknown -122	yes -68
harmed	no 262	unknown -173	yes -153
has	no -40	yes 44
hasn	no -138	unknown 232	yes -137
having	no 51	unknown -92	yes 41
head	no -77	unknown -80	yes 156
headache	no 72	unknown -99
headlamp	no 48
headlights	no -101	yes 73
hear	no -49
heard	unknown 69	yes -53
hearing	no -85	unknown 141	yes -71
heart	yes -41
heat	no -180	unknown 227	yes -77
heater	no 75	unknown -192	yes 93
heavy	no 142	unknown -107
hedge	yes -78
heel	no -88	unknown -224	yes 259
held	no -59	yes 47
hello	no -77	yes 78
helped	no 105	unknown 45	yes -140
hens	no 117	yes -123
here	yes -41
hes	no -261	unknown -81	yes 295
hi	unknown -152	yes 164
hill	no 266	unknown -233	yes -81
him	yes 54
himself	no 49	unknown -89
hip	no -76	unknown -95	yes 169
hire	no -56	unknown -63	yes 120
hired	unknown 96	yes -103
hob	unknown 72	yes -117
hold	no -140	unknown 89
holding	no -92	yes 123
hole	unknown -69
holiday	unknown 55	yes -90
home	no 66	unknown -73
hood	unknown -113	yes 72
horse	no 93	unknown -134
hose	no -52	unknown 113	yes -63
hospital	no -80	yes 101
hot	no -114	unknown 103
hotel	no -55
hour	no -44	unknown -40	yes 84
hours	no -45	unknown 64
house	no 148	unknown -83	yes -86
how	unknown 49	yes -45
humans	no 262	unknown -225	yes -115
hundred	no 41
hurt	no 74	yes -57
hurts	no -116	unknown -44	yes 157
ice	yes -42
ifrane	no 147	unknown -69	yes -100
im	no 141	yes -148
impact	no -74	unknown 43
in2	unknown -47
included	unknown 54	yes -40
including	no 45	unknown -56
indoors	no 182	unknown -162	yes -50
informed	no -143	unknown -115	yes 167
injured	no 96	unknown -131
injuries	no 84	unknown -86
injury	no 153	unknown -98	yes -58
inside	no 76	unknown -83
insurance	unknown 68	yes -102
intact	no 268	unknown -220	yes -102
invoice	no -51	unknown 107	yes -54
involve	no 101	yes -87
involved	no -57	unknown 99	yes -47
isn	no 128	unknown -128
its	unknown 59
j	no -245	unknown -177	yes 299
jacket	unknown -80	yes 55
january	no -74	unknown 165	yes -90
jemmied	no -84	unknown 119
job	no -78	unknown 142	yes -76
joint	no -50	yes 49
jumped	no 70	unknown -126	yes 53
june	unknown 77	yes -52
just	no 90	unknown -81
keep	yes 58
keeps	no -55
kept	no -79	unknown -105	yes 184
key	no -118	unknown 176	yes -62
keyed	unknown 52
keys	no -73	yes 57
kid	no 152	unknown -120	yes -104
kids	no -62	unknown 69
killed	no -225	unknown 125
killing	no -103	unknown -120	yes 213
kindly	no 96	unknown 50	yes -143
knee	no -69	unknown -69	yes 133
knees	no -49	yes 88
know	no -52	unknown 118	yes -73
knows	no -90	unknown 79
la	no -99	unknown 149	yes -65
lad	unknown -71	yes 43
ladder	no 100	unknown -50	yes -55
lads	no 154	unknown -122
lady	no 55	unknown -60
lamp	yes -57
land	no -83	unknown 121	yes -40
landed	unknown -75
landlord	no -114	unknown 82
lane	no 129	unknown -96	yes -41
lanes	unknown 102	yes -129
laptop	unknown 49	yes -53
large	unknown -41
late	no 48	yes -85
later	no -136	yes 98
laughed	unknown -48
laughing	no 167	unknown -78	yes -156
law	no -71	unknown 86
le	unknown 49	yes -57
leak	no -56	unknown 58
leaked	no 79	unknown -88
leaned	no 179	unknown -228
least	unknown -45	yes 73
leather	no 65	yes -82
leave	no -115	unknown 175	yes -83
leaves	unknown -40
leaving	no -45
left	unknown 45
leg	no -41	unknown -117	yes 153
legs	unknown -163	yes 146
letterbox	no 198	unknown -125	yes -121
life	no -152	unknown 180
lift	no -118	yes 87
lifted	no 60	yes -52
ligaments	unknown -130	yes 161
light	no -58	yes 90
lightning	no 58	yes -78
lights	no 47	unknown -72
limoges	no 202	unknown -208	yes -82
limping	unknown -135	yes 119
line	unknown -63	yes 48
lip	no -120	unknown -118	yes 237
list	yes -40
litres	unknown 81	yes -92
little	no 95	unknown -63	yes -50
lives	unknown 45	yes -115
living	no 79	unknown -132
ll	unknown -106	yes 92
lock	unknown 59	yes -62
locked	yes 54
locks	no -70	unknown 127	yes -55
lodged	no -48
loft	yes -47
log	no -64	unknown -82	yes 137
lol	unknown 85	yes -113
long	no -56	yes 88
look	no 216	unknown -101	yes -167
looking	no 64	unknown -72
lorry	no -73	unknown 52
lost	no -48
lounge	no 70	unknown -68
lower	no 51	unknown -136	yes 57
luck	no 145	unknown -74	yes -71
luckily	no 105	unknown -58	yes -46
lump	unknown -89	yes 122
lying	no -128	unknown 169	yes -50
m	yes -43
machine	unknown 56	yes -49
madam	unknown -180	yes 183
made	no -69
main	no 62	yes -43
make	no -57	unknown 93	yes -46
man	unknown -109	yes 73
manager	unknown -138	yes 104
march	unknown 92	yes -84
mark	no 148	unknown -119	yes -41
market	no 201	unknown -138	yes -74
marrakech	unknown 47	yes -47
mattress	unknown -66	yes 64
may	no -58	unknown 100	yes -41
maybe	no -136	yes 84
meknes	no -57	yes 81
mercifully	no 161	unknown -116	yes -78
mess	no 65	yes -43
met	no 139	unknown -78	yes -99
metal	unknown 99	yes -99
meter	no -120	unknown 194	yes -98
metre	unknown 41
midnight	no -57	unknown 124	yes -102
milk	no -91	unknown 58
mine	no 91	unknown -41	yes -51
minutes	unknown -43
mirror	no -80	unknown 74
mirrors	no 73	unknown 53	yes -139
misjudged	no 145	unknown -101	yes -62
mislaid	no -43	unknown 69
missed	no 58	unknown -93
mobile	no -60	unknown 142	yes -100
money	yes -40
month	no -65	unknown 192	yes -127
months	no -148	unknown 73	yes 58
mooring	no 220	unknown -126	yes -103
moped	unknown -76	yes 57
more	unknown -52
morning	no -50
mother	no 55	unknown -67
motor	no -79	unknown 129	yes -76
motorbike	no -60	yes 94
motorhome	no 68	yes -40
motorway	no -72
move	no -88	yes 92
moved	no 108	unknown -89
mower	unknown 100	yes -93
mr	yes -43
mrs	yes -54
much	no 166	yes -178
mud	unknown -80	yes 89
mum	no -85	yes 54
myself	no 74	unknown -44	yes -47
n	no 81	unknown -89
nail	no 168	unknown -105	yes -78
names	no 69	yes -99
nasty	no -47	unknown -93	yes 121
near	no 75	unknown -101
nearside	no -54	unknown 46
neat	unknown 134	yes -124
neck	no -107	unknown -105	yes 209
need	unknown -65
needed	no 63
needs	no -70	unknown -86	yes 143
neighbours	unknown -41
neither	no 78	unknown -51
never	unknown -95	yes 75
new	no -82	yes 85
next	yes -47
nice	no 60	unknown -50
nicked	no -82	yes 99
nights	no -113	unknown 154	yes -64
nine	no -80	unknown 172	yes -96
no	no 87	unknown -46	yes -42
no1	no 214	unknown -139	yes -90
nobody	no 85	unknown -42	yes -46
noise	no -51
none	no 220	unknown -153	yes -74
nose	no -50	unknown -196	yes 185
not	no 88	unknown -45	yes -43
note	unknown 104	yes -99
noted	unknown 100	yes -132
nothing	no 86	unknown -54
noticed	unknown 82	yes -124
now	no -64	unknown 40
number	no -53	unknown 74
nurse	no -123	unknown -73	yes 174
oak	yes -40
obviously	no 134	unknown -102
off	unknown 40
office	no 121	unknown -65	yes -75
officer	no -48
officers	no -49
oil	no 130	unknown -75	yes -68
ok	no 204	unknown -163	yes -51
olive	yes -77
one	no 78	unknown -75
online	no -70	unknown 84
only	no 41
onto	no -52	unknown 65
opened	no -134	unknown 90
opening	no -76	unknown 88
or	no 108	unknown -78
other	yes 66
own	no 62
owned	no 101	unknown -132
owner	no -64	unknown 103	yes -53
paid	no -81	yes 53
pain	unknown -227	yes 218
pains	no -69	unknown -61	yes 130
paint	no -58	unknown 96
pair	unknown 42	yes -78
pan	unknown -81
pane	no 52	unknown 41	yes -110
panel	no -132	unknown 116
panes	yes -103
panoramic	no -115	unknown 156	yes -63
paper	no -61	yes 42
papers	no -56	unknown 43
paperwork	unknown 80	yes -46
park	no -46	yes 70
parked	unknown 41
parking	no 100	yes -88
parquet	yes -47
part	no -126	yes 127
party	no -47	unknown 227	yes -214
passed	no -180	unknown -45	yes 163
passenger	unknown -90	yes 80
passengers	no 53	unknown -84
passport	no -54
past	no -58	yes 55
patch	no 50	unknown -49
pavement	no -78	unknown 55
pay	unknown 68	yes -69
pedestrian	unknown -105	yes 54
peeling	no -90	yes 46
people	unknown -51
perfectly	no 162	unknown -126	yes -46
person	no 79	yes -46
petrol	unknown 72
peugeot	no -61	yes 53
pharmacy	yes -86
phone	unknown -44	yes 62
photos	unknown 104	yes -108
physio	no -91	unknown 137	yes -97
picking	no -124	unknown 46	yes 71
picture	no 195	unknown -113	yes -105
piece	no 90	unknown -92
pieces	no -143	unknown 114
pipe	yes 57
place	unknown -58	yes 82
places	unknown -46	yes 63
plaster	no 43	unknown -95	yes 45
plate	unknown 47	yes -63
ploughed	no 108	unknown -81	yes -46
pls	no -68	unknown 131	yes -61
plumber	unknown 106	yes -69
pm	unknown -61	yes 42
pocket	no -164	unknown 224	yes -78
point	no -109	unknown 200	yes -90
policeman	no 91	unknown -45	yes -52
policy	no -100	yes 73
polite	no -67	unknown 97
pompiers	no 82	unknown -116
pool	no -67	yes 67
poor	no 131	yes -130
poplar	unknown 79	yes -116
popped	no -53	unknown 102	yes -61
port	no -88
post	no 47	yes -79
pot	no -65	yes 93
power	no -86	unknown 120
pride	no 186	unknown -130	yes -83
prints	unknown 69	yes -125
pulled	no -78	yes 97
pump	unknown 71	yes -48
purple	no -44	unknown -40	yes 81
purpose	unknown -103	yes 86
pushed	unknown -77	yes 84
put	unknown -48
quarter	no -56	unknown 104	yes -59
question	no 42	unknown -230	yes 145
quite	no 136	unknown -172
rack	no -79	unknown 152	yes -96
radiator	yes 42
rain	no 188	unknown -120	yes -89
raining	unknown -41	yes 57
ran	unknown -51
rang	no 144	unknown -57	yes -91
range	no -86	unknown -78	yes 145
raw	no -78	unknown -69	yes 143
re	no 137	unknown -72	yes -65
really	no 138	yes -190
rear	no -67	unknown 125	yes -66
recorded	unknown -75	yes 62
red	no -94	unknown 48	yes 46
refunded	unknown 96	yes -93
refuses	no -59
remains	no -134	yes 85
removal	no 82	unknown 54	yes -151
renault	no 69	yes -88
rental	no -53	unknown -97	yes 108
repair	no 55
replaced	no -73	yes 51
reported	no -56	unknown 109	yes -51
residence	no -45	unknown 67
rest	unknown -97	yes 66
restaurant	no -43	unknown 86	yes -52
reversing	no 66	yes -91
riad	unknown 68	yes -45
ribs	no -49	unknown -139	yes 179
rider	no -67	yes 41
ridiculous	no 86	unknown -84
ripped	no -60	unknown 89
river	no 79	yes -79
road	yes 53
rode	no 193	unknown -188	yes -50
rolled	no 137	unknown -82	yes -59
room	unknown -140	yes 129
rose	unknown 70	yes -75
round	unknown -40
roundabout	no -141	unknown 105
router	no -47	unknown 95	yes -67
rover	no -99	yes 65
royal	unknown -102	yes 99
rucksack	no 181	unknown -145	yes -93
ruined	no -60	yes 44
run	no -104	unknown 130
running	unknown 71	yes -76
safe	no 125	unknown -62	yes -64
said	unknown -58	yes 75
saint	no -84	unknown -59	yes 129
salon	no -121	unknown 216	yes -138
sandwich	no 61	unknown -93
sat	unknown 164	yes -176
saved	unknown -125	yes 117
saw	no 67	yes -86
say	no 98	unknown -50	yes -62
saying	no -108	yes 121
scalp	no -74	unknown -147	yes 186
school	no -66	unknown 99
scorched	no 73	unknown 74	yes -165
scraped	no 134	unknown -78	yes -59
scratch	no 94	unknown -56	yes -42
scratched	no -115	unknown 56	yes 40
screen	no -76
sea	no -92	yes 63
seal	no 62	yes -51
sealed	no 79	unknown -61
seat	unknown -41
second	no 61	unknown -55
see	no 111	unknown -44	yes -70
seeing	no -69	unknown -40	yes 106
send	no -40
sent	no 73	yes -52
serious	no 55	unknown -143	yes 69
set	no -42	unknown 71
seven	unknown -58
shaken	unknown 67	yes -253
shaking	unknown -77	yes 112
shattered	unknown -56
she	unknown -48
shed	unknown 122	yes -103
shelf	no 68	unknown -162	yes 74
shin	no -122	unknown -99	yes 202
shock	no -52	unknown -220	yes 233
shoes	no 130	unknown -110
shop	unknown 47	yes -50
shopping	unknown -94	yes 83
short	unknown 108	yes -133
should	unknown -50
shoulder	no -129	unknown -70	yes 199
shower	unknown -81	yes 87
shrugged	unknown 55	yes -48
shunt	no 151	unknown -94	yes -80
shunted	unknown -68
shut	no 77	unknown -219	yes 92
shutter	no -61	unknown 40
shutters	no -77	yes 76
side	no 43	unknown -64
sides	unknown 53
simply	no 41	yes -61
since	yes 64
singed	unknown -96	yes 108
singing	no 80	unknown -45	yes -83
sink	no 54	yes -83
siphoned	no -71	unknown 109
sir	no 96	unknown -86
sister	unknown -43	yes 60
sitting	no -147	unknown -67	yes 205
six	no -98	unknown 62
size	no -69	yes 68
skidded	no 184	unknown -183	yes -81
skylight	no -82	unknown 64
slammed	no -96	unknown -45	yes 102
slashed	no -98	unknown 151	yes -49
slates	no 115	unknown -47	yes -85
slept	no 93	unknown -132
slid	yes 55
slipped	no 147	unknown -144
slippers	no -74	unknown -93	yes 163
small	no 55	unknown -41
smell	no 99	yes -108
smoke	unknown -63	yes 60
snow	no 78	yes -77
so	no 104	unknown -75
sofa	no 72	unknown -87
solar	no -147	unknown 99
some	no -40	unknown 74	yes -43
somebody	unknown 98	yes -62
someone	unknown 49
something	no -88	yes 107
sometime	unknown 58
somewhere	no -71	yes 60
son	no -62	yes 58
sore	no -73	unknown -65	yes 136
sorry	unknown 77	yes -77
soul	no 103	unknown -87
sound	no 55	yes -85
spain	no -70	unknown 174	yes -115
sparks	no 64	yes -53
splinter	no 89	unknown -194	yes 99
spoiled	no 43	yes -107
spot	unknown -86	yes 110
sprained	no -43	unknown -143	yes 184
spread	yes -50
spun	unknown -80	yes 68
staff	no 164	unknown -129
stain	no -111	unknown 146
staircase	no 48	yes -89
stairs	no -46
stairwell	no 51	unknown -83
stamped	unknown 93	yes -130
stand	no 81	unknown -92
starred	no 71	yes -76
start	unknown 68	yes -78
statements	unknown -44
stationary	no 43
steering	no 113	unknown -97	yes -80
step	no 46	unknown -154	yes 101
stepladder	no -81	unknown -159	yes 206
stepped	no -60	unknown -103	yes 158
stiff	no -76	unknown -138	yes 187
stinks	unknown 76	yes -73
stitches	no -58	unknown -91	yes 148
stock	no 111	unknown -94
stolen	no -51	unknown 107	yes -55
stone	unknown 81	yes -41
stones	no 144	unknown -121
stop	no 49	unknown -120	yes 67
stopped	unknown -224	yes 230
storage	no -73	unknown 121	yes -49
storey	no 128	unknown -182	yes 48
storm	no -53
stove	yes -88
stray	no 103	unknown -209	yes 89
stripper	no -44	unknown 100	yes -58
struck	yes -44
suffered	no 165	unknown -142	yes -41
sugar	no 106	yes -135
summer	unknown 95	yes -135
sump	no -93	unknown -95	yes 138
sun	no -129	unknown 213	yes -163
sunroof	no -88	yes 70
supermarket	no -86	yes 61
surge	no -80	unknown 223	yes -156
surgery	no 76	yes -77
swapped	no 121	unknown -55	yes -65
swerved	unknown -169	yes 121
swollen	no -51	unknown -75	yes 122
swung	unknown 47
syndic	no -54	unknown 100	yes -48
table	no 55	unknown -93
tail	no 168	unknown -68	yes -116
taken	no -48	yes 41
taking	no 54	unknown -52
talking	no -71	yes 70
tangier	unknown 58	yes -61
tank	unknown 117	yes -164
tap	no 98	unknown -41	yes -75
taxi	no -80	yes 40
tea	no -73	unknown 64
telephone	unknown 50	yes -79
television	no -52	unknown 111	yes -65
tell	no -52
telling	no -100	unknown 129
telly	no 42	yes -66
ten	no -40	unknown -42	yes 79
tenant	no -41	unknown 61
terrace	no 52
than	no 71	yes -50
thank	no 106	unknown -78
thankfully	no 161	unknown -64	yes -119
theft	no -132	unknown 166	yes -42
them	no 44
themselves	no -53	unknown 51
then	no 41	unknown -44
there	no 80	yes -54
thief	no -107	unknown 148	yes -40
thigh	no -99	unknown -192	yes 240
thing	no 186	unknown -44	yes -149
things	no 76	yes -126
think	no -163	unknown 178
third	unknown 150	yes -120
this	no -48	yes 41
tho	no 229	unknown -134	yes -136
thought	unknown -69	yes 53
thousand	no -104	unknown 120
threw	no -84	unknown 104
thrown	no -46	yes 65
thru	no 50	unknown 52	yes -111
thumb	no -75	unknown -125	yes 192
thursday	no -47	unknown 64
tiles	no -49	yes 80
time	no 65	unknown -72
tin	no -115	unknown 152	yes -44
tipped	no -72	yes 42
together	no 63	yes -107
toilet	no -45	unknown 87	yes -52
toll	no 99	unknown -158
tomorrow	unknown 73	yes -43
tonight	no 84	unknown -117
too	no 92	unknown -158	yes 50
tools	no -55	unknown 65
tooth	no -144	unknown -68	yes 205
top	no -40	unknown -91	yes 115
tore	unknown -122	yes 146
torn	unknown -80	yes 111
touched	unknown 78	yes -79
towed	no -117	unknown 192	yes -81
town	no -145	unknown 61	yes 78
traffic	no 123	unknown -71	yes -54
train	yes -42
tram	no -130	unknown -120	yes 213
trampoline	no 75	unknown -99
tree	no 72	unknown -176	yes 90
trees	unknown 116	yes -158
tried	no -104	yes 99
trod	no -167	unknown 40	yes 67
truck	no -61	unknown 156	yes -94
tuesday	no 67	yes -53
tumble	no -43	yes 71
turn	no -125	yes 115
turned	no -104	yes 122
tv	no 56	unknown 58	yes -120
twenty	no -65	unknown 118	yes -63
twisted	no -93	unknown -129	yes 176
two	unknown -47	yes 40
type	no -75	yes 100
tyre	no 171	unknown -228	yes 63
tyres	no -107	unknown 245	yes -165
underground	unknown 79	yes -68
underneath	unknown 59	yes -120
unharmed	no 109	unknown -120
unhurt	no 129	unknown -71	yes -59
unit	yes -55
units	unknown -59	yes 59
until	no 62	yes -78
up	yes -42
upstairs	unknown 46
us	no 104	unknown -81
use	yes 50
valve	no -92	unknown -135	yes 202
vanished	no -70	unknown 123	yes -52
varnish	no 81	unknown -64
ve	no -76	yes 43
vehicles	no -61	unknown 55
veranda	no -60	unknown 151	yes -117
vet	no 190	unknown -114	yes -114
village	no -68	yes 73
volvo	no 52	unknown -42
w	no -71	unknown 131	yes -58
wait	no -51	unknown 91	yes -42
waiting	no -54	unknown 106	yes -49
walked	no 45
wall	unknown 64
wallet	no 107	unknown -99
walls	unknown -41
want	unknown 87	yes -79
wanted	no 71	unknown -76
wants	no -47	unknown 111	yes -68
wardrobe	unknown 79	yes -121
wash	no -150	unknown 66	yes 55
washing	unknown 78	yes -81
wasn	no 131	unknown -120	yes -41
watch	no 41	yes -50
watched	no 64	yes -66
we	no 83	unknown -56
wedding	no 64	yes -96
wednesday	no -109	yes 95
week	unknown 55	yes -47
weeks	no -72	yes 70
went	unknown -45	yes 42
were	no 80	unknown -68
weren	no 155	unknown -157
wet	unknown -47	yes 40
what	no -57
wheel	no 56	unknown -119	yes 49
wheels	no -44	unknown 131	yes -88
where	no 90	yes -53
whether	no 103	unknown -48	yes -71
while	yes -43
whiplash	no -104	unknown -77	yes 178
whoosh	no 44
why	unknown -140	yes 106
width	unknown 43
wife	unknown -75	yes 47
wild	no 144	unknown -79	yes -71
will	unknown 69	yes -66
wind	no -46	unknown 60	yes -59
windows	no -108	yes 100
windscreen	yes -43
wine	unknown 86	yes -52
winter	no 174	yes -152
wipers	no -44	unknown 128	yes -79
wire	no -87	yes 79
wish	no 82	yes -68
without	no 77	unknown -42
woke	no 70	unknown -141	yes 63
woman	no -40	unknown 40
won	unknown -52	yes 83
wont	no -74	unknown 150	yes -77
wood	no 140	unknown -52	yes -131
work	no -64	unknown -44	yes 108
working	no 111	unknown -166	yes 52
worktop	no -58	unknown 41
worse	no 44	unknown -51
worth	no -78	yes 52
would	no -51	unknown 89	yes -58
wrecked	unknown -95	yes 62
wrist	no -106	unknown -140	yes 244
write	no -53	unknown 94	yes -47
writing	no -49	unknown -74	yes 122
written	no -121	unknown 183	yes -89
wrong	no 71	yes -93
wrote	no -71
yard	no 165	unknown -89	yes -135
year	unknown 88	yes -69
years	no 69	yes -66
yes	unknown 40	yes -41
yet	no -55	unknown 84
you	unknown 48	yes -60
young	no 125	unknown -53	yes -100
your	unknown 159	yes -161
@thirdParty
	no 121	unknown -238	yes -34
#025>	yes 40
#0th>	no -118	yes 130
#1st>	no 61
#2025	yes 40
#4th>	no 123	yes -102
#<201	yes 47
#<300	no 54	yes -41
#<4th	no 177	yes -154
#<abl	no 137	yes -112
#<abs	no 120	yes -97
#<acc	no -45	yes 44
#<acr	no -57
#<add	no 95	unknown 84	yes -190
#<adm	no -45	yes 59
#<aer	no 59	yes -49
#<aga	yes -41
#<age	no 182	unknown -48	yes -150
#<ago	yes 51
#<aid	no 101	yes -63
#<air	unknown 50	yes -68
#<ali	no 60	unknown 59	yes -126
#<amb	no -46	yes 58
#<ami	no -90	yes 103
#<ank	no 43
#<ann	no 95	yes -88
#<ano	no -43	yes 66
#<ans	no -305	unknown 84	yes 177
#<ant	no -184	yes 205
#<apa	no -158	unknown 139
#<app	no 60
#<apr	no -103	yes 116
#<aqu	no 123	yes -111
#<arc	no -112	yes 122
#<arg	no 116	yes -105
#<arr	no -63	yes 77
#<art	no -67	yes 79
#<ash	no -182	yes 206
#<ask	no -111	unknown 92
#<ass	no -57	unknown 84	yes -78
#<att	unknown 43
#<aut	no -73	unknown -52	yes 114
#<ave	no -70	yes 74
#<bad	no -72	yes 86
#<bag	no 143	yes -122
#<bak	no -107	unknown 53	yes 47
#<bal	no -59	yes 41
#<ban	unknown 45
#<bar	no 73	yes -55
#<bas	no 59	yes -44
#<bay	no -184	yes 197
#<bed	no 43	yes -52
#<bee	yes -48
#<bef	no -89	unknown 80
#<beg	no 48	unknown -67
#<bel	no -107	yes 128
#<big	no -65	unknown 99	yes -45
#<bil	no -116	unknown 96
#<bir	yes 49
#<bit	yes 41
#<ble	yes 59
#<bli	no 96	yes -81
#<blo	no -132	unknown 68	yes 56
#<blu	no -163	unknown 75	yes 69
#<boa	no 46	yes -67
#<bod	no 78	yes -64
#<boi	no 91	yes -76
#<bol	no 60
#<bon	no -65
#<boo	yes 40
#<bor	no -154	unknown 70	yes 69
#<bos	no -140	yes 164
#<bre	yes 44
#<bru	no 82	yes -69
#<buc	no 136	yes -125
#<bui	no -104	yes 93
#<bul	no 102	yes -93
#<bum	no -102	yes 75
#<bus	no -67	yes 102
#<cab	no 63
#<cak	no -85	yes 105
#<cal	no -51
#<can	yes -67
#<cat	no 101	unknown -47	yes -51
#<cau	no 50
#<cav	no -135	unknown 177	yes -157
#<cei	yes 48
#<cen	no -100	unknown 159	yes -110
#<che	no -83	yes 109
#<cho	no 127	yes -100
#<chu	no -78	yes 96
#<cir	no 69	yes -54
#<cla	no -125	unknown 61	yes 44
#<cle	no -57
#<clu	no -126	unknown 102
#<coc	no 68
#<cof	no 54
#<col	no 47
#<con	no -47	yes 59
#<coo	no -87	yes 111
#<cop	no -59	yes 84
#<cot	no 49
#<cou	yes 44
#<cov	no 70	yes -105
#<cow	no -129	yes 161
#<cra	no 59	yes -41
#<cre	no -81	unknown 132	yes -63
#<cri	no -96	yes 118
#<cro	no -141	yes 170
#<cru	yes 51
#<cry	no -77	yes 97
#<cup	yes -41
#<cur	no 45
#<cut	yes -62
#<cyc	no -61	yes 74
#<dad	no 157	unknown -66	yes -92
#<dam	no -89	unknown 54
#<dan	no 112	yes -99
#<dau	yes 63
#<dea	no 61	yes -44
#<dec	unknown 86	yes -66
#<dee	no 159	yes -142
#<def	no 158	yes -133
#<deg	yes 48
#<del	no -109	yes 132
#<den	no -128	unknown 131
#<des	yes -44
#<det	no -102	yes 112
#<dia	no 96	unknown 74	yes -202
#<die	no 84	yes -69
#<din	no -45	yes 72
#<dir	no -40	yes 58
#<dit	no 143	yes -127
#<div	no 233	yes -207
#<doc	no 57
#<doe	unknown 67	yes -74
#<dou	no 59
#<dre	no 45
#<dro	no -59	yes 60
#<dru	no 107	yes -90
#<dry	no 41
#<dur	no -49	yes 68
#<dus	no 74	yes -54
#<dut	no -115	yes 134
#<eac	no 145	yes -128
#<ear	no 80	yes -65
#<eat	no -139	yes 176
#<egg	no 77	yes -64
#<eit	no -58	yes 80
#<elb	no -56	yes 70
#<ele	no -41
#<els	no 127	yes -106
#<eng	unknown 43	yes -40
#<eno	no 150	yes -134
#<ess	no -155	unknown 119
#<est	no -47	yes 67
#<eur	no 62	yes -42
#<eva	yes 52
#<exc	no 49
#<exh	no 93	yes -79
#<ext	no 64	yes -57
#<eye	no 70	yes -56
#<fai	no -69	unknown 58
#<fal	no 106	yes -86
#<fam	unknown -41	yes 46
#<far	yes 43
#<fas	no -52	yes 66
#<fat	unknown 63	yes -74
#<fau	no -60	yes 74
#<fen	no -43	yes 65
#<fer	no 119	unknown -56	yes -63
#<fes	no -61	yes 76
#<few	no -52	unknown 108	yes -93
#<fie	no 112	yes -94
#<fif	no 77	yes -62
#<fis	no -120	yes 140
#<fit	no -135	yes 154
#<fiv	yes 59
#<fla	no -41
#<fle	no 81	yes -72
#<fli	no -193	unknown 127	yes 61
#<flu	no 147	unknown -45	yes -101
#<fly	yes 47
#<fon	no 86	yes -63
#<foo	yes 46
#<fou	unknown 47
#<fra	no 81	yes -43
#<fre	no 48
#<frm	no 48	unknown -44
#<ful	no 72	yes -53
#<fus	no 106	yes -88
#<gal	no -137	yes 149
#<gar	no 97	yes -78
#<gas	no 94	yes -86
#<gat	no 68	yes -52
#<gea	no 91	yes -80
#<gir	no 99	unknown -64	yes -60
#<giv	no -59	yes 85
#<glu	no 83	yes -70
#<goi	no -101	yes 113
#<goo	unknown 54
#<gre	yes 50
#<gri	no 95	yes -72
#<gro	no 45
#<gua	no -53	yes 72
#<gue	no 68
#<gui	unknown -61
#<gut	no -71	unknown 50
#<guy	no -127	yes 145
#<ham	no -57	yes 79
#<han	no 42
#<hap	no -80	unknown 51
#<har	no -46	yes 62
#<hed	yes 40
#<hee	no 61	yes -46
#<hei	no 94	yes -81
#<hen	no -48	yes 66
#<her	no -81	yes 85
#<hes	no 106	yes -98
#<hid	no 110	yes -91
#<hil	no -47	yes 56
#<him	no -72	yes 77
#<hir	no -248	unknown 153	yes 64
#<his	no -77	yes 87
#<hob	no 66	yes -59
#<hol	no 51
#<hon	no -140	yes 149
#<hoo	no 111	yes -98
#<hor	no -79	yes 99
#<hos	no -40
#<hot	no 42	yes -58
#<how	no -69	unknown 122	yes -59
#<hun	no 84	yes -60
#<ice	no 72	yes -47
#<idi	no -85	yes 95
#<ifr	no 102	yes -89
#<ind	no 105	yes -93
#<inf	no 47
#<iro	no -156	yes 170
#<isn	yes 53
#<jac	yes 42
#<jan	no -175	unknown 232	yes -69
#<jem	no 126	yes -113
#<jew	no 73	yes -62
#<job	no -63	yes 88
#<kan	no -45	yes 74
#<kay	yes 44
#<kee	yes 50
#<kep	unknown 96	yes -117
#<ker	no 40
#<kic	yes 41
#<kil	no 62	unknown -40
#<kno	no -128	unknown 85	yes 41
#<lad	no -77	yes 98
#<lam	no -68	unknown 41
#<lan	yes 54
#<lap	no 86	yes -65
#<las	yes -55
#<law	no -170	yes 191
#<lea	no -54	yes 42
#<leg	no 63
#<len	no 52	yes -40
#<lid	no -131	yes 142
#<lig	yes 43
#<lim	no 69	yes -54
#<lin	no 46
#<lip	no 82	yes -69
#<lis	no 123	yes -112
#<liv	no 65
#<loa	no -65	yes 76
#<lob	no 115	yes -87
#<loc	no 47
#<lod	no -98	unknown -43	yes 134
#<lof	no 63	yes -57
#<log	no 56
#<lon	no 83	yes -59
#<loo	no -40	yes 57
#<lot	yes 41
#<lou	no 168	yes -143
#<lov	no -67	yes 74
#<low	no 57	yes -45
#<luc	no -102	yes 114
#<lyi	no 82	yes -49
#<mac	unknown 51	yes -49
#<mad	no 85	yes -69
#<mai	no -139	unknown 183	yes -107
#<mak	no 71	yes -46
#<may	no 78	unknown -52
#<mea	no -92	yes 114
#<med	no 97	yes -68
#<mek	no -50	yes 62
#<mel	no 87	yes -67
#<mem	no -68	yes 86
#<mer	no 65
#<mic	yes 47
#<mid	no 91	yes -76
#<mir	yes 55
#<mix	unknown -59	yes 82
#<mob	no -43	yes 58
#<mon	unknown 44
#<moo	no 110	yes -85
#<mos	no -136	unknown 140	yes -42
#<mov	unknown 53	yes -51
#<mow	no -234	yes 247
#<mrs	no -101	yes 120
#<muc	no -105	yes 79
#<mud	no 50	yes -40
#<mug	no 86	yes -76
#<mum	no -81	unknown 95
#<mus	unknown 60	yes -66
#<mys	no 94	yes -60
#<nai	no 63	yes -41
#<nam	no -128	yes 146
#<nan	no -258	unknown 152	yes 134
#<nas	no 117	yes -103
#<nea	no 46
#<nei	no -81	yes 101
#<nev	no 43
#<new	yes -52
#<nex	no -124	yes 110
#<nig	no 84	yes -94
#<nin	no 98	unknown 58	yes -156
#<no1	no 61	yes -48
#<noi	no -124	unknown -45	yes 168
#<non	no -101	unknown -42	yes 144
#<noo	no -87	unknown 53
#<nos	no 79	yes -65
#<now	no 63	yes -56
#<oak	no 58	yes -50
#<obv	no 98	yes -82
#<oil	no 119	yes -103
#<old	no -98	yes 122
#<oli	no -69	yes 100
#<opp	no -72	yes 93
#<oth	no -56	yes 73
#<oua	unknown -54	yes 69
#<own	no 51
#<pad	no 78	yes -70
#<pai	no -49	unknown 106	yes -59
#<pal	no 62	yes -41
#<pat	unknown 55	yes -92
#<pee	no 60	yes -43
#<pen	no -190	yes 203
#<peo	no -53	yes 80
#<pet	no -66	yes 98
#<pho	no 54	yes -50
#<phy	no -76	unknown 104
#<pia	no -89	yes 98
#<pie	yes 42
#<pil	no 98	unknown -85
#<pip	no 52	yes -54
#<plo	no -121	yes 133
#<pls	no -112	unknown 164	yes -118
#<plu	no 46
#<poc	no 170	unknown -45	yes -131
#<poi	unknown 53	yes -79
#<pom	no -67	yes 81
#<poo	no 105	yes -82
#<pop	no 49
#<pot	no 116	yes -104
#<pou	unknown -51	yes 57
#<pow	no -63	unknown 135	yes -93
#<pro	no -108	unknown 142	yes -41
#<pul	no 49
#<pum	no -43	unknown 105	yes -62
#<pun	no 43
#<pyj	no -64	unknown 111	yes -83
#<qua	no -70	yes 93
#<que	no -91	yes 114
#<qui	no 76	yes -60
#<rab	unknown 69	yes -83
#<rac	no 72	yes -47
#<rad	no 78	yes -66
#<rai	no 52
#<ram	no -60	yes 72
#<ran	yes 61
#<rat	no -56	yes 72
#<raw	no -55	yes 73
#<rea	no -41	unknown 58
#<red	no -90	unknown 66
#<rei	no -124	unknown 137
#<rem	no -51	unknown 72
#<res	no 44
#<ret	no -142	yes 178
#<ria	no -81	unknown 90
#<rib	no -57	unknown 88	yes -41
#<rid	no -102	yes 119
#<rig	yes 41
#<rin	yes 53
#<rip	no 41
#<ris	no -75	yes 99
#<roa	no 46
#<rob	no 71	yes -49
#<roc	no 105	yes -68
#<rod	no -135	yes 143
#<rol	no -70	yes 88
#<rot	no 159	unknown -55	yes -116
#<rou	no -52	yes 73
#<rov	yes 55
#<row	no -187	yes 195
#<roy	no 88	yes -62
#<run	no -61	yes 79
#<san	no 59
#<sar	no 50	yes -42
#<sav	no 60	yes -41
#<say	no -53
#<sca	no -101	unknown 46	yes 55
#<scu	no 84	yes -71
#<sen	unknown -52	yes 40
#<set	no 41
#<sew	no -179	unknown -66	yes 191
#<she	no -49	yes 69
#<shi	no 170	yes -145
#<sig	yes 45
#<sil	no 116	yes -101
#<sim	no 78	unknown -51
#<sir	no -84	yes 96
#<sis	no -56	yes 73
#<six	no 90	yes -69
#<ski	yes 54
#<sky	unknown 49
#<sla	no 89	yes -74
#<sle	yes 53
#<slo	unknown -42
#<sma	no 43
#<sme	no 66
#<smi	no 113	unknown -51	yes -67
#<smo	no -61	yes 78
#<sno	no 83	yes -71
#<soa	no 41
#<son	unknown 40
#<spa	no -45
#<spe	no -64	yes 105
#<spo	yes 40
#<spr	no 65	yes -51
#<spu	no 106	yes -81
#<ste	no 87	yes -66
#<sti	no -41
#<stu	no 54
#<suf	no 149	yes -133
#<sug	no 79	yes -48
#<sui	no -81	unknown 125	yes -99
#<sum	no 120	yes -172
#<sun	no 51
#<swa	no 80	yes -60
#<swi	no -146	yes 166
#<swu	no -165	yes 187
#<syn	unknown -41	yes 74
#<tab	no 41
#<tak	no 47	yes -52
#<tap	no -66	yes 100
#<tax	yes 72
#<tee	no -40	unknown 154	yes -113
#<tel	unknown 54
#<tem	no -134	yes 153
#<ter	no -47	yes 70
#<thi	unknown 45
#<tho	no 72	yes -87
#<tin	no -152	yes 172
#<tip	no 118	yes -86
#<tog	no -79	yes 90
#<tom	yes -67
#<top	no 123	yes -110
#<tot	no 131	yes -108
#<tra	no -59	yes 79
#<tre	no 87	yes -63
#<tri	no 106	unknown -45	yes -59
#<tro	unknown -43
#<tru	no -47	yes 59
#<try	no 65	yes -45
#<tub	no 120	yes -101
#<tue	no 69	yes -55
#<tum	no 117	yes -101
#<tun	no -211	yes 241
#<tur	yes 50
#<twe	no 43
#<twi	unknown 63
#<typ	no -40	yes 61
#<tyr	no 144	yes -120
#<unc	no -74	yes 85
#<unh	no -115	yes 125
#<uns	yes 50
#<unt	no 103	yes -90
#<use	no 106	yes -100
#<val	no 81	yes -64
#<vau	no 81	yes -70
#<vel	no -168	unknown -46	yes 192
#<ver	yes -68
#<vet	unknown -42	yes 47
#<vil	yes 43
#<vio	no 122	yes -113
#<vol	no 91	yes -64
#<wai	no -77	unknown 61
#<wan	no -120	unknown 72	yes 45
#<war	no 44
#<way	no 44
#<wed	no -53
#<wee	unknown 49	yes -66
#<wei	no 62	yes -54
#<wel	no 57
#<wer	no 52
#<wet	no 70	yes -56
#<wha	no -81	unknown 44
#<who	no 45	yes -50
#<why	unknown 65	yes -108
#<wid	yes 46
#<wif	yes 54
#<wip	no 120	yes -83
#<wir	no 109	yes -100
#<wis	no -41	yes 56
#<wok	no 167	yes -154
#<woo	no 80	yes -60
#<wor	no -46	yes 40
#<wre	no 63	yes -51
#<wro	no -70	yes 89
#<yar	no 103	yes -85
#<yet	no 78	yes -56
#<zeb	no -100	yes 117
#<zer	unknown -63
#abat	unknown 94	yes -63
#abbe	no 92	yes -78
#abin	no 58
#abla	unknown 84	yes -85
#abov	no -117	yes 143
#abso	no 80	yes -62
#aced	yes 48
#aces	no -247	yes 256
#ach>	no 44
#ache	yes 45
#achi	unknown 59
#acis	no 144	yes -120
#acke	no 44
#acks	no 165	yes -144
#acro	no -57
#act>	unknown -51
#acti	no -118	yes 126
#acto	no -90	yes 109
#actu	yes 48
#acua	yes 52
#acy>	unknown 42
#adac	yes 51
#adam	no 125	yes -115
#add>	no 117	unknown 95	yes -229
#addl	no 78	yes -70
#ade>	no 58
#adia	no 99	yes -87
#adir	no 77	yes -63
#adly	no 73	yes -52
#admi	yes 40
#advi	unknown -45
#ady>	no -78	yes 94
#aeri	no 59	yes -49
#affi	yes 42
#affo	no -133	yes 155
#afra	no -125	unknown 168	yes -146
#agad	no 77	yes -63
#aged	no 110	yes -83
#ager	no -91	yes 104
#ago>	yes 51
#ags>	yes 43
#aid>	unknown 68	yes -71
#aile	no -89	yes 113
#aim>	yes -72
#aime	yes 48
#aine	no 88	yes -72
#aini	no -237	unknown 92	yes 130
#aint	unknown 56	yes -71
#airc	no 44	unknown -45
#aird	no -129	yes 145
#airl	no -48	unknown 134	yes -129
#airp	no 89	yes -77
#airs	yes 42
#airw	no -161	unknown -50	yes 190
#ait>	no -208	unknown 68	yes 133
#ake>	no 58
#alan	unknown 138	yes -184
#alar	no 71	yes -50
#alco	no -81	yes 95
#aled	yes 47
#aler	no 167	unknown -45	yes -127
#alig	no 75	yes -64
#aliv	unknown 75	yes -153
#alke	no -65	yes 88
#alki	no -128	yes 136
#alli	no -53	yes 82
#allo	no 76	yes -54
#alls	unknown 54	yes -51
#ally	no 65	yes -46
#alp>	no -144	unknown 129
#als>	no 174	yes -148
#also	no 57	yes -43
#alth	yes 42
#alti	no -106	yes 116
#alve	no 72	yes -60
#alys	no -50	unknown -85	yes 97
#amag	yes 53
#amas	no -64	unknown 111	yes -83
#ambu	no -46	yes 58
#amer	no 115	yes -149
#ames	no 59	yes -41
#amia	no -83	yes 94
#amic	no -40	yes 55
#amil	no -81	yes 118
#amin	no -51	unknown 93	yes -59
#amp>	no -73	unknown 70
#ampe	no 66	yes -46
#ampo	yes 47
#amps	no 65	yes -51
#ams>	no 52
#anag	no -130	yes 143
#anca	no -104	unknown 94	yes -55
#ance	no -57	unknown 79
#anda	no -40	yes 53
#andi	no 81	yes -51
#ands	no 43
#aned	no -55	yes 72
#aner	no -115	yes 128
#anes	no -74	yes 85
#angi	no 74
#anis	no -48	yes 88
#anke	no 94	yes -82
#ankl	no 43
#anks	no 80	yes -66
#ano>	no -72	yes 81
#anor	no 101	yes -83
#anot	no -192	yes 207
#ans>	no -51	yes 71
#answ	no -305	unknown 84	yes 177
#ant>	no -120	unknown 81
#ante	unknown 104	yes -124
#anti	no -129	yes 145
#ants	no -79	yes 64
#anua	no -58	unknown 88
#any>	yes 44
#anyb	no -75	unknown 135	yes -117
#anyt	no -51
#aoui	no -155	unknown 119
#apar	no -158	unknown 139
#ape>	no 121	unknown -53	yes -97
#aped	no -70	yes 98
#apri	no -103	yes 116
#apse	no 56	yes -48
#apto	no 68	yes -49
#aqua	no 123	yes -111
#arag	no 99	yes -79
#arbo	no -75	yes 87
#arch	no -147	yes 158
#arde	no 60	yes -42
#ardl	no -56	yes 69
#ardr	no -54	yes 78
#ards	no 67	yes -50
#ared	no 44	unknown 42	yes -86
#aren	no -43	yes 60
#aret	no 66	yes -56
#arge	no -45	unknown 104	yes -46
#aria	no 50	yes -43
#ark>	no 91	yes -75
#arke	no -92	yes 83
#arks	no -111	yes 122
#arma	unknown 40	yes -46
#arn>	no 62
#arni	no -49	yes 63
#arqu	no 67	yes -48
#arre	no -49	yes 65
#arro	unknown -41	yes 43
#arry	no -99	yes 119
#ars>	yes 47
#arse	no -71	yes 96
#arsi	no -56	yes 66
#art>	yes -45
#arte	no -119	unknown 75	yes 47
#arti	yes 41
#artn	no -157	unknown -73	yes 197
#arty	no -160	unknown 135
#asab	no -104	unknown 94	yes -55
#ashi	no 67
#asin	no -43	yes 54
#ask>	no -149	unknown 109
#aske	no -40	unknown 52
#asn>	unknown -51
#asso	no 159	unknown -49	yes -127
#assp	no 131	unknown -57	yes -76
#assu	no -203	unknown 134
#aste	no 53
#asty	no 117	yes -103
#asua	no -140	yes 152
#asur	yes 46
#ates	yes 41
#athr	no 61	yes -42
#atma	no -174	yes 183
#ator	no 44
#atte	yes -50
#ault	yes 46
#aund	no -129	yes 149
#aura	no -80	yes 103
#ause	unknown 41
#aust	no 93	yes -79
#aux>	no -160	unknown 113
#aved	no -73	unknown 126	yes -93
#aven	no 41
#aves	no 156	yes -140
#avin	no -58	yes 71
#avy>	no 57	yes -40
#awer	no 104	yes -89
#awn>	yes 57
#axi>	yes 72
#ayak	yes 44
#ayer	no 241	unknown -54	yes -218
#ayin	no -94	yes 109
#aze>	no 113	yes -99
#azed	no 54
#bag>	no 88	yes -73
#bags	yes 43
#bake	no -107	unknown 53	yes 47
#balc	no -45	yes 60
#bank	no -87	unknown 174	yes -113
#bar>	no -273	yes 287
#barn	no 62
#barr	no 101	yes -85
#base	no 129	yes -113
#bat>	unknown 74	yes -46
#bay>	no -172	yes 184
#bbed	no 76	yes -58
#beac	no 73	yes -41
#beca	unknown 40
#becu	no -68	yes 77
#bed>	no 93	yes -77
#been	yes -42
#befo	no -89	unknown 80
#bega	yes 47
#belo	no -119	yes 137
#belt	no -75	yes 99
#bend	no -124	yes 145
#bene	yes 60
#bent	no 136	yes -115
#berr	no 62
#bers	no -109	yes 124
#big>	no -65	unknown 99	yes -45
#bile	yes 55
#bill	no -116	unknown 96
#bin>	no 54	yes -40
#birt	yes 49
#bit>	yes 56
#blac	yes 47
#blan	unknown 78	yes -68
#blaz	no 131	yes -115
#bled	no 156	yes -136
#bles	no -128	unknown -41	yes 174
#blew	no 101	yes -77
#blin	no 85	unknown -63
#blis	no 57	yes -47
#bloc	no -104	yes 118
#blok	no -116	unknown 157	yes -88
#bloo	no -92	yes 114
#blue	no -163	unknown 75	yes 69
#bly>	no -265	yes 281
#boar	no 69	yes -85
#boat	no 78	yes -54
#boil	no 91	yes -76
#boll	no 90	yes -73
#bone	no -65	yes 89
#bonn	no -43
#boot	yes 45
#bord	no -96	unknown 137	yes -96
#boss	no -200	yes 227
#bott	no 65	yes -52
#bour	no -82	yes 101
#bous	no -85	yes 95
#bove	no -117	yes 143
#bra>	no -100	yes 117
#brac	no 152	yes -135
#bran	no -221	yes 228
#brea	yes 44
#bric	no 67	yes -56
#brid	no 45
#brin	no -84	yes 105
#brou	no 55
#brow	no 72	yes -59
#brui	no 86	yes -71
#bsol	no 80	yes -62
#buck	no 136	yes -125
#buil	no -104	yes 93
#bump	no -102	yes 75
#burg	no 45	yes -40
#burs	yes -45
#bus>	no -185	yes 218
#butt	no 125	yes -107
#cabi	no 58
#caff	no -133	yes 155
#cake	no -85	yes 105
#cal>	no -44	yes 73
#calf	no -65	yes 92
#call	no -57
#calp	no -144	unknown 129
#canc	unknown 64	yes -88
#cand	no 93	yes -66
#cars	no -87	yes 102
#casa	no -122	unknown 87
#case	no 45	unknown 55	yes -97
#cast	no 123	yes -115
#casu	no -140	yes 152
#cat>	no 122	yes -103
#cata	no 202	unknown -125	yes -87
#cate	no -62	yes 87
#caug	no 45
#caus	unknown 41
#cave	no -135	unknown 177	yes -157
#ceil	yes 48
#ceip	no 104	unknown -70
#cel>	no 172	unknown -86	yes -105
#cell	unknown 52
#cent	unknown 92	yes -102
#cept	unknown 52	yes -53
#cer>	no 49	unknown -45
#cers	no -80	yes 88
#cert	no -73	yes 80
#chap	no 100	yes -73
#char	unknown 57	yes -53
#che>	yes 62
#chec	no 83	yes -66
#ched	no -59	yes 87
#chee	no -186	yes 203
#cher	no -101	yes 111
#chew	no -68	yes 82
#chid	no 116	yes -105
#chip	no 89	yes -64
#chri	no 44
#chur	no 62	yes -51
#ciar	no 166	yes -148
#cifu	no 110	yes -95
#cing	no 61	yes -48
#ciou	no -65	yes 77
#circ	no 69	yes -54
#cist	no 166	yes -146
#city	no -132	yes 148
#cker	no 130	yes -107
#cket	no 56
#ckil	no -80	yes 90
#ckin	no -75	unknown 99	yes -41
#ckon	no -43	yes 56
#cks>	no 95	yes -70
#ckup	no -201	yes 209
#clai	no -112	unknown 88
#clar	unknown 63	yes -77
#clea	no -41
#cles	yes 40
#clie	no -102	yes 128
#clim	no 71	yes -65
#clin	no -44	unknown 64
#clio	no -94	yes 121
#clis	no -96	yes 113
#club	no -60	yes 74
#coac	yes 58
#coat	no 127	yes -114
#coff	no 43
#cola	no 65	yes -57
#cold	no 160	unknown -49	yes -119
#comp	no 48
#conc	yes 47
#cond	yes 59
#cons	no -64	yes 82
#cont	no -75	unknown 115	yes -46
#conv	no 59
#cony	no -45	yes 60
#cops	no -78	yes 105
#cora	no 76
#corc	no 40
#corn	yes 46
#corr	unknown 57	yes -87
#cott	no 49
#coug	no -170	yes 186
#coun	no 50
#coup	no -156	yes 171
#cove	no 91	yes -112
#crac	no 79	yes -59
#crap	no 43
#cras	no -47	yes 61
#crat	no -72	unknown 41
#craw	no 78	yes -55
#crea	yes 49
#cree	no 44	yes -44
#cret	no 151	yes -137
#cros	no -104	yes 96
#cryi	no -88	yes 97
#ctic	no -118	yes 126
#ctio	yes 48
#ctly	no 94	yes -85
#ctor	yes 53
#cuat	yes 52
#cuff	no 89	yes -77
#cut>	no 43	unknown 40	yes -82
#cuts	no 66	yes -58
#cycl	yes 41
#dabo	yes 47
#dach	yes 51
#dad>	no 132	unknown -64	yes -68
#dage	no 41
#dam>	no 201	yes -196
#dama	yes 53
#damp	no -208	unknown 215	yes -46
#daug	yes 63
#days	unknown 75	yes -54
#dbra	no -51	yes 68
#dden	no -55	yes 70
#ddin	unknown 56	yes -67
#dead	no 106	yes -89
#deau	no -96	unknown 137	yes -96
#deck	no 92	unknown -48	yes -43
#decl	unknown 103	yes -76
#deco	no -51	unknown 77	yes -67
#deep	no 113	yes -94
#deli	no -68	yes 94
#den>	no 61	yes -42
#denc	no 116	yes -90
#deni	no -148	yes 178
#dent	no -68	unknown 78
#derg	no 140	yes -126
#dern	no 102	yes -94
#ders	no -185	yes 198
#des>	yes 44
#desk	unknown 68	yes -78
#dest	no 55	yes -47
#deta	no -102	yes 112
#dged	yes 49
#dger	no -57	yes 65
#dia>	no 174	yes -159
#diat	no 99	yes -87
#dic>	no -111	yes 137
#dica	no 63	yes -49
#dici	no 170	yes -140
#dies	no 98	yes -84
#diff	no -129	yes 153
#dinn	no -91	yes 116
#diot	no -85	yes 95
#dir>	no 77	yes -63
#dirh	no 40
#disc	no 133	yes -119
#disp	no -97	yes 120
#dist	no -162	yes 180
#ditc	no 143	yes -127
#dle>	no 74	yes -55
#dleb	no -110	yes 121
#dles	no 105	yes -77
#dmit	no -68	yes 81
#dnig	no 64	yes -53
#dnt>	no -50	unknown 62
#doct	no 81	yes -55
#does	unknown 67	yes -74
#don>	no -43	yes 77
#dont	no -181	unknown -67	yes 219
#dor>	no -66	unknown 70
#dows	no 125	yes -106
#draw	no 78	yes -60
#dred	no 84	yes -60
#dren	no 44
#dres	no 45
#drew	no -124	yes 148
#dril	no 73	yes -48
#drip	no -44	yes 67
#drob	no -50	yes 77
#droo	yes -46
#drop	yes 41
#drov	unknown 48
#drum	no 119	yes -105
#drun	no 43
#dry>	no -44	yes 57
#drye	no 117	yes -101
#dth>	no 73	yes -65
#duct	yes 55
#duri	no -49	yes 68
#dvis	unknown -45
#eada	yes 51
#eak>	no -62	yes 44
#eake	no 42
#eaki	no -78	yes 102
#eal>	no 55
#eale	no -46	yes 52
#eall	no 59	yes -51
#eam>	no 72	yes -53
#eane	no -78	yes 98
#eare	unknown 88	yes -99
#eari	yes 55
#earl	yes 60
#earn	no -80	yes 88
#eart	no 64	yes -46
#east	no -50	yes 70
#easu	yes 46
#eate	no -62	yes 98
#eath	yes 45
#eati	no -55	yes 66
#eats	no -118	yes 137
#eau>	no 43
#eaux	no -160	unknown 113
#eave	no -61	unknown 71
#eavi	no -55	yes 69
#eavy	no 57	yes -40
#ebar	no -110	yes 121
#ebod	unknown 67	yes -89
#ebox	no -99	yes 108
#ecau	unknown 43
#ece>	no -135	yes 161
#ecei	no 104	unknown -70
#ecep	no -152	unknown 113
#eces	no 133	yes -116
#ecke	no 108	yes -93
#ecko	no -43	yes 56
#ecla	unknown 63	yes -77
#ecli	no -205	unknown 140
#ecor	no 54
#ect>	no 71	yes -58
#ecti	no 49	yes -45
#ectl	no 94	yes -85
#ecue	no -68	yes 77
#ecy>	no 70	yes -61
#eddi	unknown 56	yes -67
#eded	yes 54
#edge	no 44
#edro	yes -46
#eed>	no -60
#eede	yes 54
#eeds	no 111	yes -89
#eein	no -74	yes 85
#eek>	no -130	yes 155
#eeks	unknown 102	yes -123
#eeli	no 115	yes -94
#eels	unknown -41	yes 68
#eenh	no -97	yes 113
#eepe	no -193	yes 201
#eepi	unknown 98	yes -104
#eeps	no -62	unknown -56	yes 116
#eer>	no 202	yes -192
#eeri	no 82	yes -64
#ees>	no 40
#eet>	no -71	yes 89
#eeze	no 47
#efor	no -89	unknown 80
#efun	no 87	unknown 56	yes -193
#egan	yes 47
#egge	no -66	yes 86
#eggs	no 63	yes -49
#egis	no -52	yes 65
#ehea	no -128	yes 136
#eigh	no -86	yes 104
#eili	yes 48
#eimb	no -90	unknown 146	yes -135
#eipt	no 104	unknown -70
#eir>	no -67	yes 87
#ekne	no -50	yes 62
#eks>	unknown 102	yes -123
#elbo	no -56	yes 70
#eld>	no 125	yes -108
#elep	no 87	yes -67
#elev	unknown 66	yes -43
#elie	no 60	yes -40
#elin	no 103	yes -84
#eliv	no -101	yes 121
#ell>	no 48	yes -62
#ella	no -76	yes 49
#elle	no 58	yes -80
#elli	no -142	unknown 150
#elon	no -116	yes 129
#elow	no -99	yes 117
#elpe	no -69	yes 87
#elpi	no -83	unknown -40	yes 126
#els>	no 43
#else	no 127	yes -106
#elte	no 133	yes -113
#elvi	no -53	yes 72
#emai	unknown 67	yes -136
#eman	no -47	yes 59
#embe	unknown 88	yes -60
#emov	no -72	yes 93
#empl	no -52	yes 68
#emse	no 95	yes -81
#enan	no -180	unknown 83	yes 95
#enau	no -52	yes 77
#ench	no 46
#end>	unknown -41
#ends	no -236	yes 255
#ene>	no -88	yes 115
#enea	yes 60
#ener	no 81	yes -58
#enga	no 71	yes -63
#engi	no 128	unknown -58	yes -70
#engl	no -160	unknown 100
#enho	no -61	yes 85
#enin	no 50
#enou	no 156	yes -131
#enth	no -66	yes 78
#enti	no -86	unknown 50
#entl	yes 56
#ents	no -40	yes 74
#enue	no -70	yes 74
#eon>	yes 40
#eone	no 55
#eopl	no -53	yes 80
#epai	unknown -49	yes 71
#eper	no -193	yes 201
#epho	no 87	yes -67
#epin	unknown 98	yes -104
#epla	no 72	yes -56
#epos	unknown 77	yes -132
#eppe	no -123	yes 142
#eps>	unknown -57
#ept>	unknown 56	yes -67
#epti	no -124	unknown 99
#era>	no 73	yes -98
#eral	no -49	yes 83
#eran	no 46
#erat	unknown -42
#erb>	no 64
#erbo	no 106	yes -85
#erce	unknown -113	yes 81
#erci	no 97	yes -81
#ered	no 103	yes -81
#erfe	no 43
#erfl	no -50	yes 60
#erge	unknown -60
#ergr	no 140	yes -126
#erhe	no -140	yes 149
#eria	no 59	yes -49
#erie	no 68	yes -53
#erio	no -49	yes 66
#erip	no -122	yes 133
#erly	no 49
#erma	no -86	yes 105
#erne	no 107	yes -81
#ero>	no 75	unknown -64
#erri	no -86	yes 110
#erry	unknown -59	yes 40
#ersi	no -95	yes 114
#erso	yes 61
#erst	no -150	yes 159
#ert>	no 205	yes -176
#erta	no -114	yes 130
#erte	unknown 107	yes -165
#erto	no -42	yes 63
#erve	no 77	yes -50
#erwo	no -143	yes 163
#eryb	no -148	yes 171
#eryo	no -63	yes 76
#eryw	no -48	yes 58
#esda	no 43
#ese>	no 44
#esel	no 98	yes -84
#eser	no 162	unknown -60	yes -106
#esid	no 74	yes -53
#esk>	unknown 68	yes -78
#esn>	no -62	unknown 85	yes -97
#ess>	no -64	yes 87
#essa	no -111	unknown 86
#est>	yes 44
#esta	no -60	unknown 72
#esti	yes 50
#etai	no -135	yes 147
#etal	no 61	yes -44
#ete>	no 171	yes -152
#eted	no -81	yes 92
#eter	unknown 44	yes -67
#ethe	no -121	unknown 68	yes 42
#ethi	no 100	yes -74
#etim	no 59
#etro	no -91	yes 117
#ets>	no 73	yes -63
#etur	no 43
#eur>	no -148	yes 181
#euro	no 63	yes -43
#eurs	yes 45
#evac	yes 52
#evel	no 65	yes -47
#even	no -60
#evis	no 112	yes -83
#eway	no 98	yes -84
#ewel	no 73	yes -62
#exce	no 102	yes -83
#exha	no 93	yes -79
#expe	no -40	yes 56
#expl	unknown 59	yes -45
#ext>	no -124	yes 110
#extr	no 65	yes -59
#eye>	no 47
#eyed	no 106	yes -79
#eyel	no 129	yes -115
#eys>	no 49	unknown 62	yes -119
#ezer	no 73	yes -52
#fail	yes 49
#fall	no 58
#fami	no -81	yes 118
#farm	no -67	yes 84
#fast	no -59	yes 72
#fath	unknown 55	yes -90
#faul	no -58	yes 73
#fect	no 66	yes -53
#fee>	no 96	yes -71
#fell	no 42
#felt	no -47	yes 56
#fenc	yes 50
#fer>	no -158	unknown -43	yes 184
#ferr	unknown -50
#fes>	no -61	yes 76
#few>	no -52	unknown 108	yes -93
#ffee	no 54
#ffer	yes 54
#ffic	no -66	yes 77
#ffol	no -133	yes 155
#fic>	no -85	yes 95
#fiel	no 106	yes -90
#fift	no 77	yes -62
#file	no 59	yes -43
#fill	no -54	yes 76
#filt	no -70	yes 95
#find	no -56	unknown 56
#fine	yes 40
#fing	no 59	yes -46
#fini	no 85	yes -60
#firm	yes 64
#firs	no -61	yes 78
#fish	no 54
#five	yes 59
#flam	no 131	yes -113
#flar	no 55	yes -47
#flas	no 57	yes -49
#flat	no -113	yes 104
#flew	no 81	yes -72
#flig	no -193	unknown 127	yes 61
#floa	no 84	yes -75
#flor	no -206	yes 224
#flow	no -50	yes 60
#fold	no -97	yes 125
#font	no 86	yes -63
#for>	unknown 43	yes -47
#forc	no 45
#forg	yes 54
#form	no -94	yes 89
#fort	no 61	yes -46
#foun	unknown 93	yes -138
#fran	no 148	unknown -43	yes -114
#free	no 66	yes -50
#frid	yes -55
#frie	no -64	yes 62
#frm>	no 48	unknown -44
#full	no 50
#fund	no 87	unknown 56	yes -193
#gade	no 41
#gadi	no 77	yes -63
#gage	no 76	yes -50
#gale	no -78	yes 91
#game	yes 45
#gar>	no 125	unknown -41	yes -86
#gara	no 99	yes -79
#gard	no 92	yes -74
#gare	no 72	yes -53
#gas>	no 84	yes -78
#gear	no 91	yes -80
#gene	no 105	yes -77
#gent	no -105	yes 127
#geon	yes 40
#gera	no -134	yes 145
#gery	no 74	yes -59
#get>	unknown 40
#geth	no -79	yes 90
#ggs>	no 63	yes -49
#ghbo	no -96	yes 115
#ghed	yes 42
#ghte	no -71	yes 94
#ghtn	no 62	yes -46
#ghts	yes 69
#gier	no 90	unknown -59	yes -40
#gine	no 75	yes -44
#girl	no 99	unknown -64	yes -60
#gist	no -82	unknown 72
#give	no -54	yes 78
#glar	no 59	yes -52
#glis	no -55	unknown 75	yes -47
#glov	no -57	yes 68
#glue	no 83	yes -70
#gned	no -74	yes 89
#goat	no 218	yes -206
#goin	no -101	yes 113
#good	unknown 54
#grab	no 56	yes -50
#gran	no 52
#grap	no -41	yes 51
#grat	no 136	unknown -40	yes -95
#grea	no 114	yes -90
#grin	no 103	unknown -40	yes -63
#grou	no 76	yes -63
#grow	no 103	yes -90
#guar	no -53	yes 72
#gues	yes 63
#gust	no 62	yes -49
#gutt	no -71	unknown 50
#guy>	no -127	yes 145
#hail	no 87	yes -71
#hain	yes 44
#hair	no -46	yes 76
#hake	no -94	yes 112
#haki	no -52	yes 63
#hale	no 47
#hamd	no 100	yes -67
#hamm	yes 54
#hams	no 40
#han>	no -65	yes 75
#hang	no 44
#hap>	no 83	yes -66
#happ	no -80	unknown 51
#harb	no -63	yes 81
#hare	no -149	yes 165
#harg	unknown 120	yes -74
#harm	no -42	yes 43
#harr	no 55	yes -47
#hasi	no -57	yes 67
#hasn	no -93	yes 109
#hatt	no 70	yes -55
#haus	no 93	yes -79
#havi	no -107	yes 120
#hbor	no -290	yes 298
#hbou	no -70	yes 89
#hear	no 63	yes -42
#heat	yes -59
#heck	no 83	yes -66
#hed>	yes 48
#hedg	yes 40
#heep	no 54
#heft	yes 55
#heir	no -66	yes 86
#held	no 116	yes -101
#helf	no 65	yes -57
#hell	no 61
#help	no -55	yes 90
#hems	no 95	yes -81
#hens	yes 47
#her>	no -57	yes 56
#here	yes -40
#herm	no -54	yes 62
#hest	yes 52
#heth	no -77	unknown 154	yes -107
#hewe	no -68	yes 82
#hey>	no 48	yes -41
#hich	yes 70
#hid>	no 97	yes -86
#hier	no 61
#hile	no 49	yes -43
#hill	no -149	yes 159
#him>	no -84	yes 88
#hine	no -40	unknown 55
#hink	no -90	unknown 99
#hipl	no -104	yes 121
#hird	no -58	unknown 90
#hire	no -248	unknown 153	yes 64
#his>	no -68	yes 60
#hite	yes 52
#hive	no -94	yes 112
#hob>	no 66	yes -59
#hock	no 115	yes -82
#hoes	no -207	yes 224
#hold	no 94	yes -78
#hole	no 48	yes -55
#hone	no 47
#hood	no 111	yes -101
#hook	no 67	yes -51
#hoos	no 72	yes -66
#hop>	yes 48
#hopp	no 57
#hors	no -113	yes 127
#hort	no 119	unknown -64	yes -61
#hose	no 56
#hot>	no 95	yes -83
#hote	no 55	yes -74
#hoto	yes -71
#houg	no 42
#how>	no -89	unknown 111
#howe	no 70	yes -48
#hrew	yes 40
#hris	no 44
#hroo	no 61	yes -42
#hrou	yes 40
#hrow	no 146	unknown -42	yes -104
#hru>	no 43
#hter	no -64	yes 90
#htni	no 62	yes -46
#hts>	yes 69
#humb	no 43
#hund	no 69	yes -51
#hunt	no -117	yes 137
#hurc	no 62	yes -51
#hut>	no 77	yes -58
#hutt	no 72	yes -54
#hysi	no -76	unknown 104
#iabl	no -83	yes 94
#iad>	no -81	unknown 90
#ial>	no 90	yes -81
#ian>	no -119	yes 144
#iano	no -89	yes 98
#iato	no 99	yes -87
#ible	no 50
#icab	no -100	yes 112
#ical	yes 50
#icat	no -73	yes 83
#iced	unknown 49	yes -41
#ich>	yes 65
#iche	no -64	yes 81
#icia	no 153	yes -125
#icit	no -100	yes 115
#icke	yes 59
#icks	no 90	yes -63
#icku	no -57	yes 64
#icul	yes 54
#icy>	no -139	unknown 195	yes -120
#iday	no 44
#idde	no 60	yes -48
#ided	yes 54
#ider	no -41	yes 59
#idge	unknown 48	yes -63
#idin	no 163	unknown -40	yes -133
#idio	no -85	yes 95
#idni	no 64	yes -53
#idnt	no -61	unknown 74
#idor	unknown 86	yes -86
#ids>	no 43
#idth	no 73	yes -65
#ief>	no 41
#ield	no 123	yes -106
#iend	no -104	unknown -63	yes 152
#ient	no -102	yes 128
#ier>	yes 64
#iers	no 61	yes -47
#ies>	no -101	yes 123
#iese	no 98	yes -84
#iest	no -48	yes 68
#ieve	no 48
#ifie	no -42	unknown -61	yes 76
#ifra	no 102	yes -89
#ift>	no -56	yes 80
#ifte	no 56	yes -41
#iful	yes 48
#igad	no 41
#igam	yes 45
#igh>	no -69	yes 83
#ighb	no -116	yes 137
#igne	no -72	yes 87
#igni	no 100	yes -90
#ika>	no 74	yes -66
#ikes	no 190	unknown -41	yes -147
#ildi	no -78	yes 62
#ill>	no -60	yes 64
#illi	no 77	yes -61
#ils>	no -125	unknown 66	yes 51
#ilst	no 99	yes -81
#imbu	no -90	unknown 146	yes -135
#imed	yes 48
#imog	no 82	yes -70
#impl	no 72	unknown -42
#ims>	no -54	unknown 68
#ina>	no 59	yes -43
#inat	no -103	unknown 115
#inch	no 80	yes -66
#inde	no 75	yes -47
#indl	no -92	unknown 88
#indo	no 61	yes -45
#ines	no 88	yes -66
#info	no 65	yes -53
#inge	no 82	yes -65
#ingi	no -120	yes 134
#ingl	no 75	yes -52
#ings	no 84	yes -58
#inic	unknown 123	yes -122
#inin	no -141	unknown 67	yes 70
#inis	no 99	yes -71
#ink>	no -40	unknown 61
#inks	no -76	yes 88
#inne	no -116	yes 139
#insi	no 51
#insu	unknown -44
#int>	yes -41
#inta	no 88	yes -75
#inte	unknown 81	yes -74
#inti	unknown -41
#ints	unknown 43	yes -55
#inve	no 113	unknown -72	yes -63
#iole	no -68	yes 84
#iona	no -118	yes 136
#ipe>	no 73	yes -75
#iped	unknown -40
#ipla	no -104	yes 121
#ippi	no -47	yes 80
#ique	no -203	yes 218
#ira>	no -155	unknown 119
#irca	no 44	unknown -45
#ircu	no 69	yes -54
#ird>	no -58	unknown 90
#irdr	no -129	yes 145
#ired	no -208	unknown 41	yes 145
#irha	no 40
#irin	no 116	yes -100
#irl>	no -81	yes 91
#irli	no -48	unknown 134	yes -129
#irm>	unknown -43
#iron	no -156	yes 170
#irpo	no 90	yes -78
#irro	yes 51
#irs>	yes 43
#irst	no -61	yes 78
#irth	yes 49
#irty	no -202	yes 217
#irwe	no -161	unknown -50	yes 190
#isco	no 133	yes -119
#iser	no -117	yes 137
#ishe	no 46
#isin	unknown -47	yes 46
#isio	no 57
#isju	no 81	yes -70
#isla	no 71	yes -48
#isn>	no -68	yes 83
#ispu	no -156	yes 183
#issa	no 50	yes -43
#issi	no 190	yes -161
#ista	no 153	yes -114
#istr	no -179	yes 195
#ists	no -98	yes 118
#iter	no 186	yes -177
#ithi	no -45	yes 56
#itin	no -88	unknown 121
#ity>	no -80	yes 104
#ium>	no -51	unknown 79	yes -41
#ived	no 43
#iven	no -95	unknown 103
#ives	no -131	unknown 83
#ivin	no 42
#jama	no -64	unknown 111	yes -83
#janu	no -58	unknown 88
#jewe	no 73	yes -62
#job>	no -63	yes 88
#judg	no 59	yes -49
#junc	no -92	yes 109
#juri	yes 47
#kang	no -45	yes 74
#kaya	yes 44
#keep	no -61	yes 94
#keni	no 56
#kept	unknown 96	yes -117
#ker>	yes 49
#kerb	no 40
#kery	no -41	unknown 45
#kes>	no 176	yes -141
#kets	no 56	yes -47
#key>	unknown -46	yes 54
#keye	no 106	yes -79
#keys	no 49	unknown 62	yes -119
#kick	yes 41
#kid>	no -47	yes 77
#kidd	no 113	yes -99
#kill	no 62	unknown -40
#kily	no -80	yes 90
#kin>	no 106	yes -68
#kle>	no 43
#knes	no -50	yes 62
#knoc	no -113	yes 142
#know	no -132	unknown 136
#ksho	no -55	yes 66
#ktop	no -103	yes 110
#kup>	no -201	yes 209
#lack	yes 47
#lads	no -44	unknown -46	yes 70
#lady	no -127	yes 145
#lah>	no 93	yes -64
#laid	no 90	yes -68
#laim	no -112	unknown 88
#lain	no 50	yes -46
#lame	no 63	yes -44
#lami	no -130	unknown 113
#lamp	yes 48
#lanc	no -84	unknown 76
#lane	yes 40
#laps	no 119	yes -104
#lapt	no 68	yes -49
#lar>	no 60	yes -41
#larb	yes 44
#lard	no 90	yes -73
#lare	no 87	yes -56
#larm	no 71	yes -50
#lars	yes 41
#lary	no 125	yes -116
#last	yes -45
#lat>	no -110	yes 96
#lati	no -104	unknown 136	yes -55
#latm	no -174	yes 183
#laug	no 95	yes -71
#laun	no -129	yes 149
#law>	no -165	yes 187
#lay>	no -89	yes 100
#laze	no 124	yes -104
#lbow	no -56	yes 70
#lcon	no -45	yes 60
#lded	yes 49
#ldin	no -68	yes 64
#ldn>	no -72	yes 88
#ldnt	yes 43
#lds>	no 177	yes -162
#lead	no 96	yes -87
#lean	yes 44
#lear	no -64	unknown 114	yes -68
#leat	no -99	yes 109
#leav	no -55	unknown 57
#leba	no -110	yes 121
#legs	no 64	yes -46
#lema	no -74	yes 85
#len>	no 68	yes -47
#leng	no 93	yes -71
#lens	no 85	yes -75
#leph	no 87	yes -67
#lept	yes 40
#ler>	no 66	yes -46
#less	no -167	yes 189
#lete	no -113	yes 126
#lett	no 96	yes -73
#leve	no -79	unknown 90
#levi	no 105	yes -77
#lew>	no 90	yes -75
#ley>	no 80	yes -73
#licy	no -139	unknown 195	yes -120
#lid>	no 57	yes -42
#lien	no -102	yes 128
#lier	yes 49
#life	no 90	yes -65
#liga	yes 45
#ligh	no -40	yes 45
#limb	no 71	yes -65
#limo	no 82	yes -70
#lin>	no 211	unknown -63	yes -150
#line	unknown 53
#ling	yes 40
#lini	unknown 112	yes -116
#lio>	no -94	yes 121
#lip>	no 78	yes -64
#lish	no -84	unknown 72
#lit>	no 107	yes -88
#lite	no 110	yes -89
#livi	no 159	yes -145
#lked	yes 42
#lkin	no -103	yes 112
#lla>	no -186	yes 201
#llah	no 100	yes -67
#llap	no 56	yes -48
#llar	no 45
#lle>	no 40
#llen	no 81	yes -56
#llet	no 43
#lley	no 80	yes -73
#load	no -65	yes 76
#loat	no 84	yes -75
#lobb	no 50
#lode	no 45
#lodg	no -98	unknown -43	yes 134
#loft	no 63	yes -57
#log>	no 117	yes -98
#logi	no -96	unknown 108	yes -70
#loke	no -116	unknown 157	yes -88
#lon>	yes 52
#lone	no 82	yes -70
#lood	no 45
#look	yes 49
#lori	no -206	yes 224
#lose	yes -41
#lot>	yes 41
#loug	no -121	yes 133
#loun	no 96	yes -82
#lour	no 163	yes -133
#lous	no 58
#love	no -63	yes 73
#low>	yes 58
#lowe	no 47
#lped	no -69	yes 87
#lse>	no 150	yes -130
#lso>	no 57	yes -43
#lsto	no 78	yes -60
#lted	no 100	yes -80
#lter	no -54	yes 60
#lth>	no -57	yes 89
#ltie	no -106	yes 116
#lts>	no -53	yes 76
#lub>	no -60	yes 74
#luck	no -102	yes 114
#lue>	unknown 67	yes -46
#lute	no 80	yes -62
#lve>	no 65	yes -44
#lved	no 53
#lway	no -133	unknown -44	yes 133
#lyin	no 42
#lyse	no -50	unknown -85	yes 97
#mach	unknown 56
#macy	unknown 42
#mada	no 125	yes -115
#made	no 53
#mage	yes 53
#mail	no -146	unknown 151	yes -55
#main	no -48	unknown 144	yes -120
#make	no 91	yes -62
#mall	no 70	yes -56
#man>	no -52	yes 68
#mana	no -130	yes 143
#marc	no -105	yes 112
#mark	no -60	yes 75
#mas>	unknown 88	yes -75
#mash	no 59	yes -41
#mate	no -140	yes 162
#matt	no 55	yes -41
#may>	no 131	unknown -64	yes -64
#mbed	no 47	yes -41
#mble	no 117	yes -101
#mbul	no -46	yes 58
#mbur	no -90	unknown 146	yes -135
#mean	no -79	yes 107
#mebo	unknown 67	yes -89
#medi	no 46
#mekn	no -50	yes 62
#mell	no 43
#melt	no 106	yes -86
#memb	no -56	unknown 148	yes -119
#meon	no 55
#mer>	unknown 42
#mera	no 115	yes -149
#merc	no 73	yes -59
#meri	no 72	yes -57
#meta	no 61	yes -44
#mete	unknown 53	yes -93
#meth	no 116	yes -89
#meti	no 59
#miab	no -83	yes 94
#mic>	no 101	yes -83
#mica	no -100	yes 112
#micr	no -65	yes 85
#midn	no 64	yes -53
#mile	no 47
#milk	no 42
#mill	no 106	yes -78
#mine	yes 43
#mirr	yes 51
#mise	no -95	yes 123
#misj	no 81	yes -70
#misl	no 71	yes -48
#mits	no -66	yes 80
#mmed	no 50
#mmer	unknown 49	yes -73
#mmis	no 50	yes -43
#mobi	no -43	yes 58
#moge	no 82	yes -70
#moke	no -99	yes 116
#mone	unknown 72	yes -103
#mons	no -145	yes 158
#mont	no -74	unknown 158	yes -134
#moor	no 49
#mope	yes 45
#more	unknown -52
#morr	unknown 56	yes -92
#mort	no 174	yes -157
#moul	no -85	yes 107
#mour	no 144	yes -119
#mova	no -106	yes 128
#mowe	no -234	yes 247
#mped	yes 49
#mpie	no 48	yes -40
#mpin	no -43	yes 70
#mpla	no 76	yes -52
#mple	no -77	yes 88
#mply	no 78	unknown -51
#mpol	yes 47
#mpsi	no 57	yes -45
#mpte	no -100	unknown 80
#mrs>	no -101	yes 120
#much	no -144	yes 114
#mud>	no 90	yes -80
#mug>	no 107	yes -95
#mum>	no -81	unknown 95
#must	unknown 76	yes -65
#myse	no 94	yes -60
#nage	no -201	unknown 113	yes 76
#nail	no 70	yes -50
#nal>	no -238	yes 245
#name	no -103	yes 125
#nant	no -150	unknown 83	yes 61
#nary	no -51	yes 64
#nast	no 117	yes -103
#nate	no -76	unknown 116	yes -65
#naul	no -52	yes 77
#nav>	no 199	yes -191
#nca>	no -104	unknown 94	yes -55
#ncel	unknown 92	yes -88
#ncer	yes 50
#nch>	no 63	yes -47
#nche	no 63	yes -45
#ncle	no -74	yes 85
#ncre	no 108	yes -95
#ncti	no -92	yes 109
#nda>	no -42	yes 54
#ndab	no -132	yes 162
#ndag	no 41
#ndbr	no -51	yes 68
#ndic	no -78	yes 95
#ndin	no 53	yes -40
#ndle	no 43
#ndly	no -131	unknown 87
#ndoo	no 154	yes -140
#ndow	no 49
#ndre	no 119	yes -92
#nds>	no -76	unknown 53
#nduc	no -93	yes 103
#near	no 41
#neat	no 44
#necy	no 70	yes -61
#nee>	yes 40
#neig	no -116	yes 137
#neit	no 54
#nel>	yes 48
#nent	no -94	yes 110
#ner>	no -68	yes 94
#nera	no 94	yes -72
#ners	no -91	yes 107
#ness	no -60	yes 77
#neve	no 43
#new>	yes -55
#next	no -124	yes 110
#nfor	no 65	yes -53
#ngag	no 71	yes -63
#nge>	no 61
#ngie	no 90	unknown -59	yes -40
#ngli	no -70	unknown 83	yes -47
#ngs>	no 84	yes -58
#nhar	no -155	yes 162
#nhou	no -61	yes 85
#nhur	no -53	yes 61
#nia>	no -297	unknown 318	yes -264
#nic>	unknown 111	yes -85
#nice	no -82	unknown 54
#nich	no -64	yes 81
#nigh	no 78	yes -81
#nine	no 98	unknown 58	yes -156
#nish	no 40
#nist	no -160	yes 192
#nit>	no 76	yes -52
#nits	no 93	yes -77
#nked	no 136	yes -118
#nket	no 93	yes -78
#nkle	no 43
#nnec	no 70	yes -61
#nner	no -53	yes 87
#nnes	no 55	yes -43
#nnet	no -43
#nnin	unknown -49
#no1>	no 61	yes -48
#nock	no -113	yes 142
#nois	no -60	unknown -42	yes 101
#none	no -111	unknown -46	yes 156
#noon	no -46
#nora	no 101	yes -83
#nose	no 106	yes -80
#note	no -203	unknown 52	yes 142
#noug	no 150	yes -134
#nows	no -73	unknown 111	yes -63
#nroo	yes 54
#nsid	no 86	yes -69
#nsta	no -74	yes 94
#nsur	unknown -50	yes 48
#nswe	no -305	unknown 84	yes 177
#ntac	no 119	unknown -72	yes -59
#ntai	no 176	yes -164
#nten	no -225	unknown 200	yes 46
#nter	no 56
#nth>	no -98	unknown 145	yes -77
#nths	no 53	unknown 59	yes -162
#ntil	no 108	yes -94
#ntis	no -121	unknown 125	yes -55
#ntle	no -97	yes 114
#ntly	no 60	yes -45
#ntra	no 177	yes -144
#ntro	no -156	unknown 204	yes -89
#ntry	no 41
#nts>	yes 42
#nuar	no -58	unknown 88
#nue>	no -70	yes 74
#nus>	no -56	unknown 125	yes -118
#nver	no 102	unknown -48	yes -54
#nvoi	no -103	unknown 82
#nybo	no -75	unknown 135	yes -117
#nyth	no -51
#oach	yes 58
#oak>	no 58	yes -50
#oake	no 41
#oar>	no 122	yes -109
#oard	no 60	yes -81
#oast	no 51	unknown -48
#oat>	no 119	yes -95
#oati	no 104	yes -94
#oats	no 139	yes -128
#obe>	yes 60
#obil	no -43	yes 58
#octo	no 81	yes -55
#ode>	no -73	yes 83
#oded	no 74	yes -59
#odge	no -98	unknown -43	yes 134
#ods>	no 53	yes -48
#oesn	no -62	unknown 85	yes -97
#offe	no -61	yes 81
#offi	no -46	yes 57
#oft>	no 72	yes -64
#oges	no 82	yes -70
#oget	no -79	yes 90
#ogis	no -96	unknown 108	yes -70
#oice	no -84	unknown 76
#oil>	no 101	yes -85
#oile	no 63	yes -41
#oili	no 124	yes -108
#oing	no -53	yes 71
#oir>	no 103	unknown -48	yes -58
#oise	no -124	unknown -45	yes 168
#oken	no -50	yes 69
#okin	no 50
#olan	no 42
#olar	no 110	yes -91
#old>	yes 63
#olde	yes 48
#ole>	no 43	yes -50
#olen	no 48
#oles	no 60	yes -50
#olet	yes 50
#olin	no 50
#olit	no 77	yes -56
#oliv	no -69	yes 100
#olla	no 54	yes -42
#olli	no -88	yes 99
#olog	no -86	unknown 94	yes -43
#ols>	no 43
#olt>	no 89	yes -63
#olum	no 41
#olut	no 80	yes -62
#omeb	unknown 67	yes -89
#omeo	no 55
#omes	no -151	yes 166
#omet	no 88	yes -63
#ommi	no 47
#omor	unknown 56	yes -92
#ompi	no 48	yes -40
#ompl	no 53
#ompu	no 124	yes -90
#onal	no -109	unknown -42	yes 133
#onar	no -51	yes 64
#once	yes 47
#oncr	no 160	yes -150
#ond>	yes 52
#oned	yes 55
#oney	unknown 86	yes -58
#onig	no 44
#onke	no -104	yes 127
#ons>	no 120	unknown -72	yes -46
#onsi	yes 48
#onst	no -72	yes 91
#ont>	yes 41
#onta	no 164	unknown -88	yes -104
#onth	no -74	unknown 158	yes -134
#ontr	no -156	unknown 204	yes -89
#onve	no 59
#ony>	no -45	yes 60
#oode	no 102	yes -86
#oof>	yes -42
#ook>	yes 53
#ooke	no -154	yes 173
#ooki	no 43
#ools	no 43
#oon>	no -42
#oori	no 54
#oors	no 75	yes -59
#oose	no -61	yes 75
#ootb	no -58	yes 66
#ooth	no -98	unknown 71
#ope>	no 98	yes -81
#opea	no -77	yes 83
#oped	no -79	yes 99
#oper	unknown -48	yes 73
#ople	no -53	yes 80
#oppe	no 47
#oppo	no -72	yes 93
#ops>	no -46	yes 75
#orag	no 84	yes -47
#oram	no 101	yes -83
#orat	no 76
#orbi	no 79	yes -55
#orce	no 45
#orch	no 58	yes -45
#ord>	no 43
#oreh	no -105	yes 114
#orey	no 122	yes -107
#orgo	yes 57
#orin	no 54
#oris	no -102	yes 118
#orit	no -80	yes 101
#orke	no -186	unknown 177
#orki	no 41
#orks	no 70	yes -53
#orkt	no -103	yes 110
#orm>	no -84	yes 63
#orna	no 147	yes -113
#orni	yes 41
#orri	unknown 48	yes -90
#orro	no -41	unknown 40
#orse	no -166	yes 186
#orth	yes 51
#ortu	no 69	yes -55
#orwa	no 77	yes -52
#osin	no 102	yes -86
#osit	unknown 54	yes -85
#oss>	no -79	yes 65
#ossi	no -113	yes 129
#oste	no 47
#osts	yes 40
#otal	no 131	yes -108
#otat	no -101	yes 112
#otba	no -58	yes 66
#ote>	no -114	yes 82
#oted	no -106	yes 122
#otel	no 55	yes -74
#othe	yes 52
#otic	unknown 41
#otos	no 41	unknown 68	yes -119
#otta	no 49
#otte	no 151	unknown -56	yes -106
#ottl	no 50
#oubl	no 46	unknown -48
#ouch	no -74	yes 97
#ouir	no -155	unknown 119
#ounc	no 93	yes -54
#oupl	no -156	yes 171
#oura	no 41
#oure	no 66	unknown -50
#ourn	no 144	yes -119
#ourt	yes 44
#ousa	no -52	unknown 117	yes -105
#oute	no 49
#outh	no 85	yes -77
#outi	no 109	yes -96
#outs	no 41
#oval	no -106	yes 128
#ove>	no -70	unknown 46
#oved	no 104	yes -89
#ovel	no -67	yes 74
#oven	no 135	yes -110
#owar	no -82	yes 104
#owba	no -196	yes 210
#owed	yes 43
#owel	no 73	yes -70
#owne	no -134	yes 164
#ows>	yes -52
#oyal	no 88	yes -62
#oyed	no 50	yes -44
#oys>	no 104	yes -90
#pace	no -152	yes 167
#padd	no 78	yes -70
#paid	no -80	unknown 67	yes -98
#pain	no -42	unknown 119	yes -79
#pair	yes 47
#pal>	no 71	yes -59
#palm	no -40	yes 49
#pano	no 101	yes -83
#para	no 130	yes -107
#parq	no 67	yes -48
#part	no -101	unknown 56	yes 41
#pass	yes 49
#patc	no -58	unknown 105	yes -71
#path	no 90	yes -61
#pay>	unknown -64	yes 99
#pean	no -77	yes 83
#peel	no 60	yes -43
#peni	no 84	yes -57
#pens	no -146	unknown 73	yes 58
#peop	no -53	yes 80
#per>	no -66	unknown 56
#pera	unknown -53	yes 73
#perf	no 43
#peri	yes 59
#perm	no -66	yes 78
#perw	no -143	yes 163
#pets	no 100	yes -98
#phon	no 60	yes -42
#phot	yes -71
#phys	no -76	unknown 104
#pian	no -89	yes 98
#pier	no -62	yes 86
#pill	no 71	unknown -92
#pine	no 122	yes -106
#pipe	no 52	yes -54
#plad	no 131	yes -113
#plai	no 50	yes -46
#plan	no 67	yes -42
#plat	no -65	yes 86
#ple>	no -78	yes 98
#ples	no 195	unknown -47	yes -147
#plet	no -113	yes 126
#plit	no 87	yes -71
#plod	no 45
#plou	no -121	yes 133
#pls>	no -112	unknown 164	yes -118
#plum	no 42
#ply>	no 69
#pock	no 137	yes -106
#poil	no 55	unknown -48
#poin	unknown 56	yes -80
#pole	no 164	yes -139
#pomp	no -67	yes 81
#pool	no 82	yes -59
#poor	no 116	yes -99
#popp	no 70	yes -53
#posi	unknown 55
#pot>	no -46	yes 56
#pour	unknown -51	yes 57
#powe	no -63	unknown 135	yes -93
#ppen	unknown 85	yes -97
#pper	no -109	unknown 84
#ppos	yes 52
#ppy>	no -94	yes 110
#prac	no -118	yes 126
#prai	no 123	yes -106
#pran	no 52	yes -42
#pray	no 55
#prem	no -88	unknown 132	yes -56
#pret	no 101	yes -89
#prid	no 108	yes -93
#pril	no -103	yes 116
#pris	no 70	yes -63
#proo	no -160	unknown 210	yes -130
#prov	no -227	unknown 165
#psed	no 56	yes -48
#psit	no 57	yes -45
#pted	yes 43
#ptio	no -124	unknown 99
#ptop	no 68	yes -49
#pull	no 49
#pump	no -43	unknown 105	yes -62
#pun>	no 106	yes -81
#punc	no 43
#pute	yes 65
#pyja	no -64	unknown 111	yes -83
#quar	no -54	yes 68
#que>	no -153	unknown 83	yes 53
#ques	no -78	yes 108
#quet	no 67	yes -48
#queu	no -103	yes 113
#raba	unknown 94	yes -63
#rabb	no 116	yes -83
#race	no 72	yes -56
#rack	no 84	yes -66
#ract	no -50	yes 88
#radi	no 78	yes -66
#raff	yes 42
#rage	no 93	yes -72
#rail	no -50	yes 67
#ral>	no 176	unknown -54	yes -133
#ram>	no 85	yes -59
#rami	no 101	yes -83
#rane	no 102	yes -89
#rang	no -51	yes 79
#rant	no -80	yes 103
#rash	no -46	yes 58
#ratc	no -68	unknown 44
#rate	no 62
#rath	no -56	yes 72
#rati	no -100	unknown 66
#rato	yes 47
#raw>	no -71	yes 85
#rawe	no 104	yes -89
#rawl	no -54	yes 77
#ray>	no 42
#rbec	no -68	yes 77
#rbox	no 125	yes -101
#rcas	no 44	unknown -45
#rchi	yes 44
#rcif	no 97	yes -81
#rcui	no 69	yes -54
#rdea	no -96	unknown 137	yes -96
#rded	unknown -42	yes 63
#rden	no 105	yes -87
#rdin	no 52	yes -42
#rdre	no -129	yes 145
#rdro	no -50	yes 77
#rds>	no 44
#reak	no 46
#real	no 59	yes -51
#rear	no -55	unknown 66
#reas	yes 47
#reat	yes 50
#rech	no 75	yes -59
#reco	no 67
#ree>	no 43	yes -46
#reen	no 40
#rees	no 53
#reet	no -53	yes 73
#reez	no 60	yes -42
#refe	no -55	yes 64
#refu	yes -46
#regi	no -52	yes 65
#rehe	no -128	yes 136
#reim	no -124	unknown 137
#rel>	no 109	yes -75
#rely	no 87	unknown -66
#rema	no 57	unknown 78	yes -156
#reme	unknown 51	yes -68
#remi	no -88	unknown 132	yes -56
#remo	no -72	yes 93
#ren>	no 52
#rena	no -52	yes 77
#repa	unknown -49	yes 71
#rer>	no -42	yes 73
#rese	unknown -52	yes 46
#resi	no 82	yes -57
#ress	no 47
#rest	no -60	yes 80
#rete	no 115	yes -99
#reti	yes 54
#retu	no 43
#rew>	no -59	yes 83
#rey>	no -63	yes 82
#rfec	no 43
#rflo	no -50	yes 60
#rgin	no 127	yes -93
#rgla	no 73	yes -59
#rgot	yes 57
#rgro	no 140	yes -126
#rham	no 40
#rhea	no -140	yes 149
#riad	no -81	unknown 90
#rial	no 59	yes -49
#rian	no -88	yes 99
#riat	no 50	yes -43
#ribl	yes 59
#ric>	no 117	yes -93
#rici	no -105	yes 120
#ride	no -62	yes 78
#ridg	unknown 48	yes -63
#rido	unknown 86	yes -86
#rie>	no 61	yes -46
#ried	unknown 42
#rien	no -132	unknown -60	yes 180
#ries	no -89	yes 102
#riga	no 41
#righ	yes 47
#ril>	no -103	yes 116
#rill	no 63	yes -44
#rima	no 110	yes -100
#rind	no 103	unknown -40	yes -63
#ring	yes 41
#riou	yes 41
#rip>	no 63	unknown -101
#riph	no -122	yes 133
#rish	no 170	unknown -60	yes -124
#rist	no 48
#riti	no -158	unknown 167	yes -63
#rivi	no -61	yes 84
#rked	no -77	yes 62
#rker	no -252	unknown 159	yes 76
#rket	no -133	yes 153
#rksh	no -55	yes 66
#rkto	no -102	yes 112
#rlin	unknown 111	yes -98
#rmac	unknown 40	yes -46
#rman	no -81	yes 118
#rmar	no -141	yes 152
#rme>	no -74	yes 84
#rms>	yes 64
#rnea	no 102	yes -94
#rnic	no -120	yes 136
#rnig	yes -52
#rnin	yes 41
#rns>	no 77	yes -66
#rnt>	no 49
#robe	no -50	yes 77
#rock	no 65	yes -41
#rod>	no -98	yes 108
#rode	no -73	yes 83
#rol>	no -83	unknown 102	yes -41
#roll	no -59	yes 74
#root	no 148	yes -138
#rope	no -142	yes 152
#ropp	no 63	yes -41
#ror>	no -107	yes 132
#rors	no 135	yes -111
#ros>	no 98	yes -75
#ross	no -104	yes 96
#rote	no -59	yes 78
#roub	unknown -64	yes 41
#rout	no 132	yes -102
#rove	no -52	unknown 87
#row>	no -79	yes 84
#rowi	no 108	yes -99
#rown	no 45	unknown -42
#rows	no 74	yes -66
#roya	no 88	yes -62
#roye	no 50	yes -44
#rple	no 60	yes -51
#rpor	no 86	yes -72
#rpri	no 55	yes -49
#rque	no 67	yes -48
#rrac	no 60	yes -46
#rrec	no 139	yes -126
#rred	no 63	yes -53
#rrel	no 51
#rrib	yes 59
#rrid	unknown 64	yes -85
#rror	yes 51
#rrow	no -153	yes 142
#rse>	no -49
#rsed	unknown -52	yes 43
#rsid	no -56	yes 66
#rsin	no -80	yes 93
#rson	yes 61
#rtak	no -145	yes 161
#rte>	no -145	unknown 185	yes -112
#rtie	no -115	yes 149
#rtis	no -67	yes 79
#rtne	no -157	unknown -73	yes 197
#rtoo	no -42	yes 63
#rty>	no -76	unknown 46
#rude	no -50	yes 70
#ruis	no 101	yes -79
#run>	no -71	yes 98
#runc	no 75	yes -69
#runk	no 43
#runn	no -49	yes 60
#rush	no -142	yes 158
#rvat	no 44
#rved	no 77	yes -50
#rwar	no 134	yes -121
#rway	no 67	yes -41
#rwel	no -161	unknown -50	yes 190
#rwor	no -143	yes 163
#rybo	no -148	yes 171
#ryer	no 106	yes -92
#ryon	no -63	yes 76
#sabl	unknown 94	yes -76
#sack	no 40
#said	no 56
#sain	no -54	yes 62
#salo	no -52	yes 70
#sand	yes -61
#saou	no -155	unknown 119
#sari	no 50	yes -43
#sary	no 84	yes -74
#save	no 60	yes -41
#saw>	no -52
#say>	no -66	yes 101
#sayi	no -101	yes 119
#says	no -47	unknown 49
#scaf	no -133	yes 155
#scal	no -101	unknown 106
#scen	no -79	yes 99
#scor	no 51
#scou	no 68	yes -55
#scov	no 133	yes -119
#scre	no 49
#sea>	no 119	yes -97
#seat	no -61	yes 82
#seba	no 114	yes -102
#seei	no -74	yes 85
#sel>	no 98	yes -84
#selv	no 62	yes -45
#seme	unknown 117	yes -162
#send	no 126	unknown -51	yes -87
#sent	no -52	unknown -49	yes 102
#seri	no -49	yes 66
#sery	no -165	yes 178
#sett	no 63	yes -54
#shak	no -70	yes 84
#shat	no 70	yes -55
#she>	no -66	yes 87
#shel	no 56
#sher	no -57	yes 70
#shin	no 89	yes -58
#ship	no -117	yes 128
#shoc	no 115	yes -82
#shoe	no -200	yes 218
#shop	yes 48
#shor	unknown -62	yes 101
#shou	yes 52
#show	no 44
#shun	no -117	yes 137
#shut	no 75	yes -55
#sign	no -47	yes 64
#simp	no 78	unknown -51
#sin>	yes 69
#sink	no 56
#sio>	no -72	unknown 124	yes -140
#sion	no 122	unknown -48	yes -70
#sir>	no -78	yes 87
#sist	yes 50
#sive	yes 45
#six>	no 66	yes -44
#sjud	no 81	yes -70
#sked	no -40	unknown 52
#skid	no 79	yes -67
#slai	no 71	yes -48
#slas	no 100	yes -86
#slat	no 102	yes -92
#slep	yes 40
#slid	no 92	yes -77
#slow	unknown -57
#smal	no 76	yes -58
#smas	no 59	yes -41
#smel	no 51
#smok	no -89	yes 105
#snap	no -47	yes 67
#snow	no 83	yes -71
#snt>	no 102	yes -87
#soak	no 41
#sola	no 110	yes -91
#solu	no 80	yes -62
#sore	no 49
#spai	unknown 135	yes -208
#span	no -56	yes 85
#spar	yes 42
#spec	no 51
#spil	no -210	yes 222
#spin	no 175	yes -152
#spla	no 59	yes -45
#spli	no 49
#spoi	no 55	unknown -48
#spor	no 96	yes -56
#spot	no -111	yes 120
#spra	no 103	yes -87
#spun	no 106	yes -81
#sput	no -156	yes 183
#squa	yes 42
#sque	no -112	unknown 156	yes -104
#ssao	no -155	unknown 119
#ssar	no 46
#ssen	yes 51
#sses	unknown 42	yes -58
#ssin	no -42	yes 59
#ssio	no 193	unknown -114	yes -85
#sspo	no 128	unknown -56	yes -78
#ssur	no -121	unknown 118	yes -66
#stab	no 115	yes -98
#stai	yes 60
#stal	no -145	yes 170
#stam	no 113	yes -88
#stan	yes 64
#stat	no -42	yes 53
#stau	no -80	yes 103
#stea	no 210	yes -190
#sted	yes 76
#stee	no 113	yes -93
#step	no 71	yes -48
#stic	yes 49
#stil	no -76
#stio	no -79	yes 113
#stma	no -104	yes 131
#stoc	no -62	yes 76
#stol	no 64	yes -49
#stop	no -75	yes 93
#stov	no 86	yes -62
#stra	yes 47
#stre	yes 58
#sts>	no -46	yes 68
#sty>	no 109	yes -93
#sual	no -140	yes 152
#suff	no 149	yes -133
#suga	no 125	unknown -41	yes -86
#sult	no -53	yes 70
#summ	no 84	yes -179
#sump	no 119	yes -90
#sun>	no 51
#sund	no 67	yes -42
#sunr	yes 54
#supe	no -58	yes 77
#supp	no 40
#sura	no -59
#sure	unknown -49
#surf	no 83	yes -69
#surg	no -44	unknown 58
#surp	no 66	yes -58
#susp	no 81	yes -61
#swap	no -49	yes 60
#swea	no -73	yes 80
#swer	no -105	unknown 47	yes 40
#swip	no -123	yes 143
#swun	no -165	yes 187
#synd	no -111	yes 137
#tabl	yes 45
#tach	no -42	yes 51
#tact	no 119	unknown -72	yes -59
#tage	no 108	yes -72
#tail	no -48	yes 64
#tair	yes 55
#talk	no -43	yes 51
#taly	no 84	yes -48
#tamp	no 113	yes -88
#tand	no -80	yes 101
#tang	no 68	unknown -50
#tap>	no -166	yes 193
#tar>	no -101	unknown -40	yes 131
#tarr	no 72	yes -60
#tat>	no -85	yes 106
#tati	yes -44
#taur	no -80	yes 103
#taxi	yes 72
#tbal	no -58	yes 66
#tch>	unknown 54	yes -72
#tche	yes 44
#tea>	no 98	yes -71
#teal	no 233	yes -219
#teen	no -64	unknown 142	yes -71
#teer	no 113	yes -93
#tel>	no 69	yes -82
#tele	no 126	yes -96
#tell	no -88	unknown 89
#temp	yes 52
#tena	no -180	unknown 83	yes 95
#tend	no 45
#tene	no 62	yes -45
#tep>	no 225	yes -203
#tepl	no 131	yes -113
#tepp	no -123	yes 142
#terb	no 127	yes -101
#tere	no 47
#tern	no 41
#ters	no 57
#test	no -254	unknown 138	yes 50
#teur	no -50	yes 67
#thal	no -265	unknown 85	yes 156
#thed	yes 43
#thef	yes 55
#thei	no -66	yes 86
#thes	no 156	yes -145
#they	no 50	yes -43
#thie	no 139	yes -122
#thig	no -50	yes 64
#thir	no -77	unknown 72
#this	no -48
#tho>	no 75	yes -56
#thru	no 43
#ths>	no 47	unknown 63	yes -124
#thum	no 43
#thun	no 41
#tic>	no 52	unknown 72	yes -134
#tick	no -51	yes 80
#ties	no -74	yes 85
#til>	no 120	yes -106
#till	no -59
#tin>	no -129	yes 149
#tina	no -103	yes 109
#tink	no -110	yes 118
#tipp	no 72	yes -47
#tist	no -61	unknown 51
#tlem	no -50	yes 62
#tly>	no 52	yes -40
#tmat	no -174	yes 183
#tmen	no 65	yes -50
#tner	no -157	unknown -73	yes 197
#tnin	no 62	yes -46
#tock	no -62	yes 76
#toge	no -79	yes 90
#tole	no 64	yes -49
#tom>	no 53
#toma	no 57	yes -45
#tomo	unknown 56	yes -92
#toni	no 44
#too>	no 44
#took	yes 52
#tool	no 43
#toot	no -98	unknown 71
#topp	no -48	yes 71
#tora	no 84	yes -47
#tore	no 52
#torw	no 67	yes -41
#tos>	no 56	unknown 52	yes -117
#tota	no 131	yes -108
#touc	no -88	yes 111
#tour	no 152	yes -132
#tove	no 86	yes -62
#towe	no 97	yes -78
#trac	no -90	yes 109
#traf	no -85	yes 95
#trat	no -93	yes 112
#tre>	yes 60
#trea	yes 44
#trie	no 55	yes -45
#trip	yes -57
#trod	yes 44
#trol	no -70	unknown 90
#trou	no 64	unknown -68
#troy	no 50	yes -44
#tryi	no 56
#tsid	no 51
#ttag	no 49
#tte>	no -186	yes 205
#tted	no 118	unknown -42	yes -75
#ttem	no 63	yes -49
#tube	no 120	yes -101
#tues	no 69	yes -55
#tumb	no 117	yes -101
#tunn	no 87	yes -45
#turn	yes 60
#twel	no 87	yes -55
#twic	no -93	unknown 142	yes -58
#twin	no -115	yes 125
#twis	no 195	unknown -75	yes -120
#type	no 47
#typi	no -145	yes 167
#tyre	no 144	yes -120
#ualt	no -140	yes 152
#uard	no -53	yes 72
#uary	unknown 73	yes -46
#uate	no -66	yes 83
#uber	no -47	yes 67
#uble	no 46	unknown -48
#uch>	no -134	yes 106
#uche	no -85	yes 111
#uck>	yes 41
#ucke	no 113	yes -104
#ucki	no -80	yes 90
#ucks	no 94	yes -70
#ucti	no 128	yes -113
#ucto	no -144	yes 155
#uesd	no 69	yes -55
#uest	no -52	yes 76
#uet>	no 67	yes -48
#ueue	no -103	yes 113
#uff>	no -45	yes 56
#ugar	no 125	unknown -41	yes -86
#uge>	no -77	yes 89
#ughe	yes 42
#uild	no -104	yes 93
#uira	no -155	unknown 119
#uis>	no 205	unknown -63	yes -167
#uise	no 101	yes -79
#uit>	no 69	yes -54
#uite	no -108	yes 120
#ulan	no -46	yes 58
#ulat	no 129	yes -117
#uldn	no -66	yes 81
#ull>	no 43
#ulla	no 100	yes -67
#ulle	no 72	yes -58
#ully	no 63	yes -43
#ult>	yes 46
#uly>	no -110	yes 128
#umb>	no 59
#umbl	no 117	yes -101
#umme	no 54	unknown 78	yes -153
#ump>	no -67	unknown 46
#umpe	no -67	yes 47
#unch	no 40
#uncl	no -74	yes 85
#unct	no -65	yes 79
#undr	no 62
#une>	yes -43
#uner	no -71	yes 86
#ung>	yes 42
#unge	no 96	yes -82
#unha	no -155	yes 162
#unhu	no -53	yes 61
#unit	no 40
#unne	no 87	yes -45
#unni	no -49	yes 60
#unro	yes 54
#uns>	no -133	yes 149
#unsc	no -58	yes 73
#unt>	no -44	yes 60
#unta	no 128	yes -109
#unti	no 107	yes -93
#uper	no -58	yes 77
#uple	no -156	yes 171
#uran	no -70	yes 44
#urch	no 92	yes -75
#ure>	no 66
#ured	yes 40
#urer	no 42
#ures	yes 42
#urge	no -44	unknown 58
#urgl	no 45	yes -40
#urie	no -43	yes 54
#urin	no -90	yes 107
#uris	no 161	yes -148
#urni	no -62	yes 85
#urns	no 77	yes -66
#urnt	no 49
#urop	no -77	yes 83
#uros	no 98	yes -75
#urpl	no 60	yes -51
#urpr	no 66	yes -58
#urse	unknown 49
#urst	no 60
#urth	no -74	yes 92
#urts	yes 53
#usan	no -52	unknown 117	yes -105
#used	no 83	yes -49
#uses	yes 49
#ushe	no -50	yes 67
#uspe	no 81	yes -61
#uste	no 46
#ute>	yes 51
#utel	no 80	yes -62
#uter	no 95	yes -68
#utes	no 49
#utin	no 109	yes -96
#uts>	no -51	yes 64
#utsi	no 51
#vacu	yes 52
#val>	no -150	yes 174
#valv	no 73	yes -62
#vani	no 157	unknown -41	yes -116
#vati	no 189	yes -156
#vato	no -51	yes 64
#ved>	no 42	yes -61
#vent	no 119	yes -92
#venu	no -70	yes 74
#vera	no 87	yes -53
#vere	no 106	yes -73
#verf	no -50	yes 60
#verg	no 142	yes -115
#verh	no -140	yes 149
#vern	yes -52
#vert	unknown 58
#vet>	no -92	yes 121
#vide	no 65
#viol	no 122	yes -113
#vise	unknown -45
#visi	no 68
#voic	no -84	unknown 76
#wait	no -68	unknown 57
#walk	no -43	yes 66
#want	no -123	unknown 75	yes 45
#wapp	no -49	yes 60
#ward	yes 50
#wash	no 63
#wasn	no 58	unknown -53
#wbar	no -253	yes 263
#wear	no -163	yes 180
#wed>	yes 40
#wedd	unknown 65	yes -47
#week	unknown 60	yes -43
#weig	no 62	yes -54
#well	no 60
#wer>	no -67
#were	no 52
#wers	no 166	yes -157
#werv	no 140	yes -126
#wet>	no 70	yes -56
#what	no -81	unknown 44
#whet	no -77	unknown 154	yes -107
#whic	yes 72
#whil	no 54	yes -48
#whip	no -104	yes 121
#whit	yes 52
#who>	no 50
#whol	no 43	yes -57
#why>	unknown 65	yes -108
#wice	no -93	unknown 142	yes -58
#widt	no 73	yes -65
#wife	yes 55
#wild	no 122	yes -109
#will	no -108	yes 125
#wine	no -45	yes 61
#wint	no 134	yes -109
#wire	no 74	yes -66
#wish	no -41	yes 56
#wist	no 195	unknown -75	yes -120
#wned	no -75	unknown -50	yes 110
#wner	no -118	yes 138
#woke	no 167	yes -154
#wont	no -90	yes 109
#wood	no 52
#wors	no -177	yes 199
#woun	unknown 178	yes -254
#wrec	no 49
#wris	no 62
#wron	yes 55
#wrot	no -88	yes 107
#wung	no -165	yes 187
#xcep	no 99	yes -81
#xhau	no 93	yes -79
#xpla	no -127	unknown 111
#xplo	no 100	yes -75
#xtra	no 65	yes -59
#yal>	no 76	yes -47
#yard	no 105	yes -84
#ybod	no -129	unknown 72
#ycli	no -76	yes 88
#yed>	no 44
#yer>	no 167	yes -138
#yers	no 59	yes -46
#yes>	unknown 48
#yet>	no 78	yes -56
#ying	yes 52
#yjam	no -64	unknown 111	yes -83
#yndi	no -111	yes 137
#yone	yes 47
#you>	unknown 63	yes -61
#youn	yes 55
#yre>	no 203	yes -166
#yres	no 87	yes -71
#ysed	no -50	unknown -85	yes 97
#ysel	no 94	yes -60
#ysio	no -72	unknown 124	yes -140
#zebr	no -100	yes 117
#zer>	no 79	yes -55
#zero	no 41	unknown -82
1	no 83	yes -68
10	no 45
11	no -56	yes 65
12	no -60	yes 73
15	yes 43
18	no 174	unknown -89	yes -127
2	no -45	yes 51
20	no 62	yes -49
2025	yes 40
3	no 123	yes -105
30	no -110	yes 123
4	yes 55
40	no 94	yes -82
4th	no 177	yes -154
8	no -48	yes 64
=injuries no rather	no 52
=injuries unknown	no 74	unknown -53
=injuries unknown unsure	no 74	unknown -53
=other blessure	no -42	yes 70
=other collision	no -63	yes 82
=other degats_des_eaux	no 144	yes -116
=other evenement_climatique	no 75	yes -67
=other vol	no 107	unknown -52	yes -73
=thirdParty no	no 102	yes -77
=thirdParty no rather	no 122	yes -91
=thirdParty no sure	no 257	yes -235
=thirdParty no unsure	no 63	yes -43
=thirdParty none	unknown 91	yes -81
=thirdParty yes	no -168	yes 182
=thirdParty yes rather	no -63	yes 68
=thirdParty yes sure	no -183	yes 198
=type autre	unknown 127	yes -114
=type autre sure	no -42	unknown 111	yes -92
=type blessure sure	no 68
=type blessure unsure	no -107	yes 102
=type bris_de_glace unsure	no 48	unknown -48
=type collision	no -76	yes 83
=type collision rather	no -129	unknown -42	yes 175
=type collision sure	no -71	yes 67
=type collision unsure	no -46	unknown -86	yes 141
=type degats_des_eaux	yes 42
=type degats_des_eaux rather	no -90	unknown -55	yes 127
=type dommage_materiel unsure	no 50	unknown -59
=type evenement_climatique	no 94	yes -58
=type evenement_climatique sure	no 112	yes -77
=type evenement_climatique unsure	no -118	unknown -52	yes 131
=type incendie	no 58
=type incendie sure	no 48
=type none	unknown 71	yes -59
=type vandalisme	no 55	yes -40
=type vandalisme sure	no 50
=type vol	no 121	yes -89
=type vol sure	no 117	yes -86
a6	no 119	yes -105
a7	no -109	yes 116
above	no -117	yes 143
absolutely	no 80	yes -62
across	no -57
add	no 117	unknown 95	yes -229
admits	no -66	yes 80
aerial	no 59	yes -49
after	no -54
agadir	no 77	yes -63
again	unknown 41
ago	yes 51
ai	no 67	unknown -66
aid	no 75	yes -58
airbag	no 57
airbags	yes 43
airline	no -139	unknown 169	yes -92
alarm	no 71	yes -50
alight	no 75	yes -64
alive	unknown 75	yes -153
alone	no 88	yes -78
also	no 57	yes -43
am	unknown 56
ambulance	no -46	yes 58
amiable	no -83	yes 94
amicable	no -100	yes 112
ankle	no 43
annecy	no 70	yes -61
another	no -192	yes 207
answer	no -305	unknown 84	yes 177
any	no -44	yes 60
anybody	no -75	unknown 135	yes -117
anything	no -51
apart	no -201	unknown 189	yes -95
april	no -103	yes 116
ask	no -174	unknown 122	yes 41
asked	no -40	unknown 52
attempted	no 63	yes -49
avenue	no -70	yes 74
b	yes 52
bag	no 147	yes -137
baker	no -96	yes 114
bakery	no -94	unknown 64
balcony	no -45	yes 60
balls	no 83	yes -65
bang	no 41
banks	no 88	yes -76
barbecue	no -68	yes 77
barn	no 131	yes -99
barrier	no 144	yes -127
bath	yes 60
bathroom	no 61	yes -42
bay	no -172	yes 184
beach	no 73	yes -41
because	unknown 43
bed	no 125	yes -109
bedroom	unknown 44	yes -62
been	yes -42
before	no -89	unknown 80
began	yes 47
below	no -99	yes 117
bend	no -142	yes 148
beneath	yes 60
bent	no 136	yes -115
big	no -65	unknown 99	yes -45
bike	no -43	yes 59
bikes	no 190	unknown -41	yes -147
bill	no -116	unknown 96
bit	no -56	yes 71
black	yes 47
blanket	no 116	yes -98
blew	no 101	yes -77
blisters	no 83	yes -70
bloke	no -275	unknown 163	yes -42
blood	no -155	yes 176
blue	no -163	unknown 75	yes 69
boar	no 122	yes -109
board	unknown 84	yes -99
boat	no 85	yes -60
boiler	no 98	yes -83
boiling	no 124	yes -108
bollard	no 108	yes -87
boned	no -96	yes 124
bonnet	no -43
boot	yes 52
bordeaux	no -96	unknown 137	yes -96
boss	no -140	yes 164
bother	no -87	yes 112
bottle	no 50
box	no 41
break	no 53	yes -40
bricks	no 74	yes -62
bridge	no 45
brigade	no 41
broken	no -50	yes 69
brought	no 55
brown	no 72	yes -52
bruise	no 66	yes -51
bruised	no 91	yes -79
building	no -78	yes 62
bump	no -193	yes 225
bumped	no -147	yes 163
bumper	no -73	unknown 48
burned	no 68	yes -57
burns	no 93	yes -82
burnt	no 49
burst	no 59
bus	no -92	yes 115
cabinet	unknown -45	yes 56
cable	no 157	yes -128
cake	no -85	yes 105
calf	no -65	yes 92
called	no -103	yes 79
camera	no 115	yes -149
campsite	no 57	yes -45
cancelled	yes -63
candle	no 82	yes -65
card	no -55	yes 49
carpet	yes 53
carpets	no 100	yes -98
carried	no -85	yes 97
cars	no -87	yes 102
casablanca	no -104	unknown 94	yes -55
casualties	no -106	yes 116
cat	no 122	yes -103
caught	no 45
caved	no -135	unknown 177	yes -157
ceiling	yes 48
change	no 80	yes -51
changed	no -67	yes 81
chap	no 83	yes -68
charger	no 62	yes -48
charred	no 55	yes -47
chasing	no -57	yes 67
checked	no 58	yes -46
chest	yes 52
chewed	no -68	yes 82
child	no -108	yes 113
chin	no 44
chip	no 107	yes -79
church	no 62	yes -51
circuit	no 69	yes -54
claim	yes -72
cleaner	no -115	yes 128
cleared	no -103	unknown 176	yes -149
client	no -102	yes 128
climbed	no 71	yes -65
clinic	unknown 123	yes -122
clio	no -94	yes 121
close	no -57	yes 84
closed	no 92	yes -81
club	no -60	yes 74
co	no -130	unknown 110
coffee	no 96	yes -71
colander	no 65	yes -57
cold	no 160	unknown -49	yes -119
collapsed	no 56	yes -48
collarbone	yes 42
come	no 50
comes	no -151	yes 166
commissariat	no 50	yes -43
complaint	no 85	yes -60
completed	no -117	yes 131
concrete	no 160	yes -150
constat	no -80	yes 101
cops	no -78	yes 105
corniche	no -64	yes 81
corridor	unknown 86	yes -86
cottage	no 49
coughing	no -67	yes 84
could	unknown 51	yes -59
couldn	no -87	yes 110
couple	no -156	yes 171
courier	no -67	yes 74
cover	unknown 133	yes -147
covered	no 87	yes -50
crack	no 162	yes -138
cracked	no 52
crash	no -40	yes 55
crossing	no -113	yes 129
crying	no -88	yes 97
curtain	no 74	yes -63
curtains	no -41	yes 50
cut	unknown 42	yes -78
cuts	no 66	yes -58
cycling	no -42	yes 46
cyclist	yes 49
d	yes -55
damage	yes 61
damp	no -208	unknown 215	yes -46
daughter	yes 63
day	no 42
days	unknown 75	yes -54
de	no 42
dead	no 106	yes -89
deck	no 92	unknown -48	yes -43
declare	no 77	yes -41
deep	no 113	yes -94
delivery	no -101	yes 121
dent	no -254	unknown 317	yes -182
dentist	no -68	unknown 143	yes -129
des	no -162	yes 177
desk	unknown 68	yes -78
destroyed	no 50	yes -44
details	no -102	yes 112
didnt	no -61	unknown 74
diesel	no 98	yes -84
dinner	no -91	yes 116
dirhams	no 40
discovered	no 133	yes -119
ditch	no 143	yes -127
do	unknown 42
doctor	no 108	yes -81
does	yes -67
doesn	no -62	unknown 85	yes -97
doors	no 52
drawer	no 144	yes -125
drawers	no 44
dresser	no 137	yes -126
drew	no -124	yes 148
drill	no 138	yes -114
drive	no 40	unknown 43	yes -100
driven	no -132	unknown 212	yes -155
drivers	no -43	yes 51
driving	no -61	yes 84
dropped	no 57
drove	unknown 48
dry	no -46	yes 52
dryer	no 117	yes -101
during	no -49	yes 68
e	no -75	unknown 106	yes -40
each	no 145	yes -128
ear	no 124	yes -106
eggs	no 63	yes -49
eight	yes 42
either	no -58	yes 80
electric	no 126	yes -99
electricity	no -132	yes 148
eleven	no -89	unknown 103
else	no 127	yes -106
end	no 127	yes -114
engine	no 128	unknown -58	yes -70
english	no -160	unknown 100
enough	no 150	yes -134
enter	no -42	yes 57
entry	no 88	yes -80
essaouira	no -155	unknown 119
est	no -171	yes 184
european	no -77	yes 83
euros	no 98	yes -75
even	no -107	yes 137
ever	no 65	yes -46
every	yes -58
everybody	no -148	yes 171
everyone	no -63	yes 76
everywhere	no -48	yes 58
ex	no -379	unknown 118	yes 194
except	no 113	yes -94
exhaust	no 93	yes -79
explain	no -127	unknown 111
exploded	no 45
extractor	no 65	yes -59
eye	no 47
eyebrows	no 74	yes -66
face	no 64
failed	yes 49
fallen	no 67	yes -46
falls	no 107	yes -97
fast	no -52	yes 66
father	unknown 63	yes -74
fault	no -58	yes 73
fell	no 107	yes -91
fella	no -249	yes 261
fellow	no -172	yes 200
felt	no -47	yes 56
fence	yes 50
ferry	unknown -59	yes 40
fes	no -61	yes 76
few	no -52	unknown 108	yes -93
field	no 108	yes -90
file	no 75	yes -50
filed	no 65	yes -51
fill	no -113	unknown -44	yes 153
filled	no -48	yes 63
find	no -56	unknown 56
fine	yes 45
finger	no 76	yes -62
finished	no 101	yes -71
firm	unknown -51
first	no -61	yes 78
fish	no 149	yes -132
five	no -44	yes 67
flames	no 113	yes -96
flat	no -110	yes 96
flew	no 81	yes -72
flight	no -282	unknown 191	yes 93
floating	no 104	yes -94
flood	no 107	yes -96
flooded	no 52
florist	no -136	yes 153
folded	no -94	yes 111
football	no -58	yes 66
for	unknown 43	yes -47
forced	no 79	yes -59
forehead	no -128	yes 136
forgot	no -48	yes 79
form	no -126	yes 114
found	unknown 99	yes -148
four	no -47
fourth	no -74	yes 92
fractured	no -114	yes 131
freezer	no 79	yes -55
friday	no 58	yes -43
fridge	unknown 87	yes -80
fried	unknown 88	yes -108
friend	no -208	yes 222
friends	no -172	yes 196
frm	no 48	unknown -44
front	no -41	yes 48
full	no 40
fully	no 184	yes -169
furniture	no -66	yes 84
fuse	no 140	yes -119
gale	no -78	yes 91
garage	no 99	yes -79
garden	no 102	yes -83
gas	no 84	yes -78
gendarme	no -74	yes 84
gendarmerie	no 68	yes -53
generator	no 105	yes -77
gentleman	no -74	yes 85
get	unknown 40
girl	no -81	yes 91
give	no -46	yes 75
given	no -73	yes 95
glasses	unknown 53	yes -47
glue	no 100	yes -86
going	no -101	yes 113
good	unknown 61
grabbed	no 56	yes -50
grand	no 63	yes -46
great	no 114	yes -90
green	no 217	unknown -55	yes -184
greenhouse	no -97	yes 113
grinder	no 103	unknown -40	yes -63
ground	no 50	yes -40
guest	yes 40
gutter	no -99	unknown 176	yes -132
guy	no -127	yes 145
hail	no 97	yes -84
hailstones	no 73	yes -58
hailstorm	no 55
hair	no -145	yes 164
hairdresser	no -129	yes 145
hairline	no 131	unknown -56	yes -98
hall	no 83	yes -63
hammer	no -88	yes 101
hand	no 70	yes -53
handbrake	no -51	yes 68
hanging	no 66
happened	no 68	yes -55
hard	no -62	yes 75
hardly	no 88	yes -78
harm	yes 45
harmed	no 70	yes -55
hasn	no -93	yes 109
haven	no 56
having	no -107	yes 120
he	no -118	yes 122
head	no 40
headlights	no -48	yes 63
hear	no 63	yes -54
heard	no 53
hearing	no 101	yes -63
heart	no 64	yes -46
heat	no 42	unknown 109	yes -156
heater	no 114	yes -99
heavy	no 57	yes -40
hedge	yes 40
heel	no 61	yes -46
held	no 116	yes -101
hello	no 45
helped	no -69	yes 87
hens	yes 47
her	no -124	yes 123
here	no 80	yes -51
hes	no 106	yes -98
hi	no -67	yes 86
hill	no -84	yes 92
him	no -84	yes 88
hire	no -143	unknown 111
hired	no -249	unknown 125	yes 105
his	no -79	yes 88
hob	no 66	yes -59
hold	no 130	yes -106
holding	no 70	yes -60
hood	no 53	yes -45
horse	no -89	yes 105
hose	no -43	yes 66
hot	no 42
hotel	no 55	yes -74
hour	no -61	yes 83
hours	no 187	yes -177
house	no 49
how	no -59	unknown 132	yes -75
hundred	no 84	yes -60
hurts	yes 53
ice	no 72	yes -47
if	unknown 105	yes -132
ifrane	no 102	yes -89
im	no 99	yes -77
indoors	no 144	yes -137
informed	no 87	yes -72
injured	no 49
injuries	yes 47
inside	no 67	yes -49
insurance	unknown -50	yes 58
invoice	no -159	unknown 95
involve	yes 53
involved	no 53
isn	no -68	yes 83
j	no 67	unknown -66
january	no -58	unknown 88
jewellery	no 59	yes -47
job	no -63	yes 88
junction	no -92	yes 109
keep	no -48	yes 65
keeps	no 62	unknown -70
kept	unknown 96	yes -117
kerb	no 40
key	no -64	unknown -64	yes 96
keyed	no 106	yes -79
keys	no 49	unknown 62	yes -119
kicked	yes 41
kid	yes 58
killing	yes 48
kind	no 66	yes -48
kindly	no -131	unknown 87
knee	yes 40
knocked	no -120	yes 151
know	no -151	unknown 136
knows	no -73	unknown 111	yes -63
ladder	yes 43
lads	no -44	unknown -46	yes 70
lady	no -127	yes 145
lamp	no -58	yes 80
land	no 78	yes -40
landed	no -62	yes 82
lane	no -108	yes 126
lanes	no -43	yes 55
laptop	no 53
large	no 53	yes -45
last	yes -57
late	no 109	yes -93
later	no -67	yes 84
laughed	no 51
laughing	no 77	yes -55
law	no -165	yes 187
le	no -95	yes 121
leak	no -129	yes 92
leaked	no 42
leaned	no -106	yes 116
least	no -78	yes 104
leather	no -99	yes 109
leave	no -149	unknown 103	yes 51
leaves	no 183	yes -167
leaving	no -55	yes 69
legs	no 64	yes -46
let	no -58	yes 48
letterbox	no 140	yes -114
life	no 90	yes -65
lift	yes 53
ligaments	no -112	yes 122
lightning	no 62	yes -46
lights	no -103	yes 120
limoges	no 82	yes -70
lip	no 82	yes -69
list	no 123	yes -112
lives	no 71
living	no 159	yes -145
lock	no 47
locks	no 89	yes -56
loft	no 63	yes -57
log	no 117	yes -98
long	no 49
look	no -62	yes 82
looking	no 66	yes -57
lot	yes 41
lounge	no 96	yes -82
lovely	no -67	yes 74
lower	no 57	yes -45
luck	no -92	yes 102
luckily	no -80	yes 90
lying	no 82	yes -49
m	no 49
machine	no -41	unknown 65
madam	no 201	yes -196
made	no 53
main	unknown -42	yes 45
manager	no -142	yes 154
mark	no 52	yes -42
market	no -122	yes 147
may	no 131	unknown -64	yes -64
me	no -62	yes 58
meknes	no -50	yes 62
melted	no 123	yes -100
mercifully	no 110	yes -95
met	no -49	yes 68
metal	no 61	yes -44
meter	unknown 79	yes -122
midnight	no 64	yes -53
mine	yes 43
minutes	no 64	yes -47
mirror	no -107	yes 132
mirrors	no 135	yes -111
misjudged	no 81	yes -70
mislaid	no 71	yes -48
missed	no -45	yes 58
mobile	yes 55
money	unknown 97	yes -97
month	no -119	unknown 163	yes -101
months	unknown 91	yes -162
mooring	no 49
moped	yes 45
more	no 58	unknown -57
motorway	no 67	yes -41
moved	no 194	yes -182
mower	no -234	yes 247
mr	no -184	yes 202
mrs	no -101	yes 120
much	no -144	yes 114
mud	no 90	yes -80
mum	no -81	unknown 95
must	unknown 85	yes -65
myself	no 94	yes -60
nail	no 71	yes -47
name	no -162	yes 180
nasty	no 117	yes -103
near	no 60	yes -45
nearside	no -56	yes 66
neat	no 85	yes -61
need	no -84	unknown 49
needed	yes 54
needs	no 114	yes -103
neighbour	no -67	yes 87
neighbours	no -67	yes 81
neither	no 54
new	yes -55
next	no -124	yes 110
nice	no -53	unknown 66
night	no 74	yes -90
nights	no 204	unknown -92	yes -141
nine	no 99	unknown 68	yes -166
no1	no 61	yes -48
noise	no -124	unknown -45	yes 168
none	no -61	unknown -47	yes 109
noon	no -42	unknown 68
nose	no 103	yes -87
note	no -167	unknown 85	yes 67
noted	no -165	yes 182
noticed	no -61	unknown 60
now	no 62	yes -55
nurse	no 97	yes -82
oak	no 58	yes -50
office	no -85	yes 99
officer	no 47
officers	no -80	yes 88
oil	no 119	yes -103
old	no -98	yes 122
olive	no -69	yes 100
open	no 41	yes -59
opened	yes 46
opening	no 76	yes -43
or	no 73	yes -100
other	no -56	yes 73
outside	no 51
oven	no 135	yes -110
over	no -45
overnight	yes -52
own	no 120	yes -100
owned	no -133	yes 142
owner	no -129	yes 149
paid	no -80	unknown 67	yes -98
paint	no -97	unknown 175	yes -92
pane	no 51
panel	yes 55
panes	no -77	yes 85
panoramic	no 101	yes -83
paperwork	no -143	yes 163
park	no 134	yes -113
parked	no -96	yes 77
parquet	no 67	yes -48
part	no 112	yes -93
partner	no -157	unknown -73	yes 197
party	no -160	unknown 135
passengers	yes 48
passport	no 150	unknown -69	yes -94
patch	no -64	unknown 121	yes -89
pay	unknown -64	yes 99
peeling	no 113	yes -92
people	no -90	yes 107
perfectly	no 94	yes -85
person	no 84	yes -59
pharmacy	unknown 42
phone	no 60	yes -41
photos	no 41	unknown 68	yes -119
physio	no -72	unknown 124	yes -140
piano	no -89	yes 98
pickup	no -57	yes 64
piece	no -147	yes 164
pieces	no 165	yes -147
pipe	no 68	yes -72
plaster	no 46
plate	no -65	yes 86
ploughed	no -121	yes 133
pls	no -112	unknown 164	yes -118
pm	yes 41
pocket	no 170	unknown -45	yes -131
point	no 40
policeman	yes 47
policy	no -139	unknown 195	yes -120
polite	no 77	yes -56
pompiers	no 48	yes -40
pool	no 82	yes -59
poor	no 116	yes -99
popped	no 70	yes -53
post	no 106	yes -91
pot	no 42
poured	no 47	unknown -57
power	no -63	unknown 135	yes -93
pride	no 108	yes -93
pulled	no 59	yes -45
pump	no -67	unknown 102	yes -58
purple	no 60	yes -51
pyjamas	no -64	unknown 111	yes -83
question	no -79	yes 113
rabat	unknown 94	yes -63
rack	no 101	yes -80
radiator	no 99	yes -87
rail	no -70	yes 88
rain	no 82	yes -73
raining	no -126	yes 138
rang	no -65	yes 97
range	no -109	yes 125
rather	no -56	yes 72
raw	no -55	yes 73
really	no 59	yes -51
rear	no -78	unknown 92
recorded	no 53	unknown -46
red	no -129	unknown 81	yes 40
refunded	no 260	unknown -166	yes -114
refuses	no -41	yes 53
remains	no 235	yes -205
removal	no -106	yes 128
renault	no -52	yes 77
rental	no -40
replaced	no -51	yes 68
reported	no 56
residence	no 84	yes -62
restaurant	no -80	yes 103
reversed	yes 59
reversing	no -80	yes 93
riad	no -81	unknown 90
rider	no -141	yes 159
right	yes 41
ring	yes 44
ripped	no 41
rode	no -73	yes 83
rolled	no -69	yes 88
round	no -131	yes 148
roundabout	no -85	yes 107
router	no 69	yes -43
rover	yes 55
royal	no 76	yes -47
run	no -71	yes 98
running	no -49	yes 60
saint	no -54	yes 62
salon	yes 49
saw	no -42
say	no -66	yes 101
saying	no -113	yes 128
says	no -47	unknown 49
scalp	no -144	unknown 129
scorched	no 40
scratch	no -58	unknown 110	yes -64
scratched	no -68	unknown -48	yes 111
screen	no 88	yes -66
sea	no 119	yes -97
seal	no 95	yes -73
sealed	no -46	yes 52
seat	no -59	yes 82
see	no 46
seeing	no -74	yes 85
send	no 126	unknown -51	yes -87
sent	no -41	unknown -55	yes 95
serious	no -49	yes 66
seven	no -82	unknown 65
shaken	no -94	yes 112
shaking	no -52	yes 63
shattered	no 70	yes -57
she	no -66	yes 87
shed	no -103	yes 116
shelf	no 65	yes -57
shin	no 69	yes -62
shock	no 115	yes -82
shoes	no -207	yes 224
short	no 119	unknown -64	yes -61
shower	no 51
shunt	no -118	yes 133
shunted	no -107	yes 132
shut	no 77	yes -58
shutter	no 82	yes -73
shutters	no 54
side	yes 43
sides	no 58	yes -42
signed	no -74	yes 89
simply	no 78	unknown -51
singed	no 96	yes -84
singing	no -72	yes 88
sink	no 61
sir	no -78	yes 87
sister	no -56	yes 73
six	no 66	yes -44
skidded	no 113	yes -99
slashed	no 100	yes -86
slates	no 98	yes -86
slept	yes 40
slid	no 82	yes -67
slippers	no 73	yes -61
small	no 70	yes -56
smashed	no 59	yes -41
smell	no 70	yes -52
smoke	no -99	yes 116
snow	no 70	yes -57
soaked	no 41
solar	no 110	yes -91
somebody	unknown 67	yes -89
someone	no 55
something	no 100	yes -74
sometime	no 59
son	unknown 40
sore	no 49
spain	unknown 135	yes -208
sparks	no -111	yes 118
splinter	no 84	yes -71
split	no 80	yes -64
spoiled	no 55	unknown -48
spot	no -111	yes 120
sprained	no 110	yes -90
sprayed	no 73	yes -63
spun	no 106	yes -81
stain	no 62	yes -51
staircase	no 44	unknown -45
stairwell	no -161	unknown -50	yes 190
stamped	no 113	yes -88
starred	no 72	yes -60
start	no 121	yes -89
started	no -121	yes 134
statements	no -82	yes 90
station	no 63
stationary	no -51	yes 64
steering	no 82	yes -64
step	no 234	yes -210
stepladder	no 131	yes -113
stepped	no -123	yes 142
stiff	no 62	yes -45
still	no -76
stinks	no -110	yes 118
stock	no -62	yes 76
stolen	no 64	yes -49
stop	no -85	yes 102
stopped	yes 49
storage	no 84	yes -47
storey	no 122	yes -107
storm	no -92	unknown 62
stove	no 44
stray	no 182	yes -163
street	no -53	yes 73
stripper	no -196	unknown 148	yes -86
suffered	no 149	yes -133
sugar	no 125	unknown -41	yes -86
summer	no 63	unknown 71	yes -173
sump	no 119	yes -90
sun	no 51
sunday	no 67	yes -42
sunroof	no 60	yes -41
supermarket	no -141	yes 152
surge	unknown 98	yes -96
surgery	no 76	yes -61
swapped	no -49	yes 60
swerved	no 169	yes -154
swung	no -165	yes 187
syndic	no -111	yes 137
table	no 87	yes -77
taken	no 42	yes -52
taking	no 73	yes -137
talking	no -43	yes 51
tangier	no 90	unknown -59	yes -40
tap	no -166	yes 193
taxi	yes 72
tea	no 98	yes -71
telephone	no 87	yes -67
television	no 112	yes -83
tell	no -157	unknown 219	yes -96
telly	no -51	yes 77
ten	no 72	yes -52
tenant	no -143	yes 169
terrace	no 60	yes -46
than	no -65	yes 75
thank	no 40
theft	yes 55
their	no -67	yes 87
themselves	no 95	yes -81
there	yes -44
they	no 48	yes -41
thief	no 93	yes -78
thigh	no -50	yes 64
thing	no 98	yes -81
things	no 85	yes -76
think	no -90	unknown 99
third	no -58	unknown 90
this	no -48
tho	no 75	yes -56
thought	no 64	yes -49
thousand	no -52	unknown 117	yes -105
threw	yes 40
through	yes 40
thrown	no 109	yes -87
thru	no 43
thumb	no 43
tiles	no 59	yes -42
tin	no -208	yes 223
tipped	no 72	yes -47
together	no -79	yes 90
toilet	no 137	yes -121
tomorrow	unknown 56	yes -92
tonight	no 44
too	no 44
took	yes 52
tools	no 43
tooth	no -98	unknown 71
top	no 123	yes -110
touched	no -116	yes 142
tourist	no 210	yes -203
towed	no 114	yes -84
town	yes 47
tractor	no -134	yes 154
traffic	no -105	yes 116
trailer	no -65	yes 85
train	no 95	yes -64
tram	no 123	yes -111
trampoline	yes 47
tray	no -174	yes 188
tree	no 162	yes -133
trees	no 53
tried	no 55	yes -45
trod	yes 44
truck	no -56	yes 66
trying	no 56
tuesday	no 69	yes -55
tumble	no 117	yes -101
turned	no -128	yes 155
tv	no 55
twice	no -93	unknown 142	yes -58
twisted	no 204	unknown -96	yes -116
tyre	no 179	yes -155
tyres	no 87	yes -71
uncle	no -74	yes 85
underground	no 140	yes -126
underneath	no 102	yes -94
unharmed	no -155	yes 162
unhurt	no -53	yes 61
units	no 93	yes -77
until	no 108	yes -94
us	no -65	yes 73
use	no 84	yes -77
valve	no 73	yes -62
vanished	no 157	unknown -41	yes -116
vehicles	yes 40
veranda	no 46
vet	unknown -42	yes 47
w	yes 50
wait	no -230	unknown 110	yes 108
walked	yes 42
wallet	no 58	yes -53
walls	yes 49
want	no -183	unknown 118	yes 50
wanted	no 115	yes -102
wants	no -116	yes 89
wardrobe	no -50	yes 77
wash	no 75	yes -56
washing	no 67
wasn	no 52	unknown -62
watch	no 126	yes -105
watched	no -126	unknown -76	yes 165
way	no 44
wedding	unknown 65	yes -47
week	no -78	yes 101
weeks	unknown 112	yes -155
weight	no 62	yes -54
well	no 68	yes -47
were	no 47
weren	no 128	yes -115
wet	no 70	yes -56
what	no -67	unknown 60
wheel	no 41
wheels	unknown -41	yes 68
whether	no -77	unknown 154	yes -107
which	yes 72
while	no 56	yes -51
whiplash	no -104	yes 121
white	yes 52
who	no 50
whole	no 43	yes -57
why	unknown 65	yes -108
width	no 73	yes -65
wife	yes 54
wild	no 122	yes -109
will	no -108	yes 125
wind	yes 54
windows	no 125	yes -106
wine	no -45	yes 61
wing	unknown 65	yes -83
winter	no 134	yes -109
wipers	no 81	yes -58
wire	no 69	yes -62
wish	yes 52
within	no -45	yes 56
woke	no 167	yes -154
wont	no -90	yes 109
wood	no 73	yes -58
working	no 41
workshop	no -55	yes 66
worktop	no -103	yes 110
worse	no -177	yes 199
would	yes -61
wouldn	no -60	yes 72
wrecked	no 49
wrist	no 55
writing	no -154	unknown 215	yes -118
written	no -48	yes 58
wrong	yes 55
wrote	no -88	yes 107
yard	no 121	yes -99
years	no 43
yes	unknown 56
yet	no 78	yes -56
you	unknown 63	yes -61
young	yes 55
zebra	no -100	yes 117
zero	no 41	unknown -82
`;
