// Written by `npm run learn`; see ADR 0058. One word a line, and what it speaks for or against, in hundredths.
export const WEIGHTS = `@type
	autre -162	blessure -145	bris_de_glace -164	collision -88	degats_des_eaux -186	dommage_materiel -91	evenement_climatique -183	incendie -200	none 200	vandalisme -147	vol -117
#000>	collision -48	degats_des_eaux -47	dommage_materiel 131	incendie 41	vandalisme -44	vol 64
#019>	blessure -73	collision 120
#025>	none 77
#0pm>	none 149
#0th>	evenement_climatique 103	none 46	vol -43
#100>	blessure 112	collision 99	dommage_materiel -47	none -94
#12th	none 104
#13th	none 91
#150>	autre -88	collision -62	dommage_materiel 263	vandalisme -55
#1pm>	vol 69
#1st>	degats_des_eaux -45	dommage_materiel -42	incendie 68	none 129
#200>	degats_des_eaux 96
#2019	blessure -73	collision 120
#2025	none 77
#2th>	none 104
#300>	blessure 90
#3rd>	none 131
#3th>	none 91
#400>	autre 114	collision -41	degats_des_eaux 112	dommage_materiel -56	none -77	vandalisme -44
#4th>	blessure 76	collision -104	vol 118
#500>	autre -40	dommage_materiel 79	vandalisme 45
#5pm>	blessure -45	dommage_materiel -42	none 215
#600>	blessure -45	collision -134	degats_des_eaux 56	dommage_materiel 96	none -71	vol 122
#6th>	evenement_climatique 52
#7th>	blessure 112	collision -99	none 47
#800>	dommage_materiel 57
#8th>	blessure -43	collision -47	vandalisme 139	vol -58
#9th>	collision 69
#<000	collision -68	dommage_materiel 74	vandalisme -61	vol 110
#<00>	autre -71	bris_de_glace 66	collision -63	degats_des_eaux -40	dommage_materiel 100	evenement_climatique 69
#<05>	none 83
#<100	blessure 101	bris_de_glace -93	collision 95	degats_des_eaux -46	dommage_materiel 74	none -92	vol -45
#<10>	bris_de_glace 71
#<12>	blessure 96	none 46	vol -56
#<12t	none 104
#<13t	none 91
#<150	autre -71	collision -57	dommage_materiel 227	vol -51
#<15>	bris_de_glace 83	none -58
#<17>	incendie 62
#<18>	autre 108	collision -74	none -78
#<1st	bris_de_glace 66	degats_des_eaux -47	dommage_materiel -42	incendie 92
#<200	degats_des_eaux 57	vol 46
#<201	bris_de_glace 56	collision 40	none -42
#<202	vandalisme 71
#<20>	autre 74
#<240	autre 62
#<28>	none 83
#<300	blessure 62	vol 93
#<30>	bris_de_glace 87
#<31>	none 57	vol 55
#<3rd	none 131
#<400	autre 90	degats_des_eaux 61	dommage_materiel -51	none -55	vol 59
#<40>	blessure 118	none -46
#<4th	autre 72	collision -138	degats_des_eaux 56	vol 122
#<50>	collision 46
#<600	blessure -43	collision -118	dommage_materiel 71	incendie 84	none -57	vol 85
#<60>	dommage_materiel 82	incendie -69	vandalisme 52	vol 60
#<74>	autre -45	blessure 226	collision -74
#<800	dommage_materiel 86	evenement_climatique 42
#<900	autre 156	dommage_materiel 47	none -63
#<a6>	bris_de_glace 115	dommage_materiel -69	incendie 127	none -104	vandalisme -45
#<a7>	bris_de_glace 82	collision -45
#<abl	collision -70	incendie 129	none -126	vandalisme -68	vol 168
#<abs	collision -49	dommage_materiel -50	none 52	vol 43
#<acc	autre 42
#<acr	bris_de_glace 41	evenement_climatique 49	none -40
#<act	none 52
#<add	autre 218	blessure -49	collision -63	dommage_materiel -44
#<adj	incendie 55	none 61
#<adm	degats_des_eaux 66
#<adv	dommage_materiel -46	evenement_climatique 42	none 80
#<aer	evenement_climatique 69
#<aff	collision -69	degats_des_eaux 112	none 76
#<afr	autre 111	collision -73	none 105	vol -43
#<age	blessure 99	vol -57
#<ago	none 159
#<agr	collision 82
#<ahe	blessure 59	collision 52	degats_des_eaux -45	none 89
#<ai>	collision 333	none -147	vandalisme -40	vol -43
#<aid	autre 152	dommage_materiel 128	incendie -44	none -101	vol -55
#<ain	vol 110
#<air	vol 43
#<al>	autre 103	collision -57	evenement_climatique 130	vol -64
#<ala	autre 43	evenement_climatique 50
#<ali	autre 54	incendie 121	none -70	vandalisme -48	vol -46
#<alr	vol 51
#<alt	blessure 79	collision 49
#<alw	vol 40
#<am>	autre 53
#<amb	collision 98
#<ami	collision 70
#<anf	blessure 74	degats_des_eaux -42	none -62	vandalisme -40	vol 121
#<ang	collision 42	vandalisme 107
#<ank	blessure 101
#<ann	blessure 60	collision -58	dommage_materiel 48	vol 48
#<ano	collision 57	none -50	vandalisme 62
#<ans	autre 51	blessure -51	dommage_materiel -65	evenement_climatique 44	vol 67
#<ant	bris_de_glace -55	dommage_materiel 64	none -53	vandalisme 131
#<apa	autre 172	degats_des_eaux 43	none -152
#<apo	bris_de_glace 83
#<aqu	degats_des_eaux 106
#<ara	none 67
#<arc	blessure 86	degats_des_eaux 77
#<arg	collision -122	degats_des_eaux -41	vol 238
#<arm	blessure 84
#<arr	collision -114	vandalisme 118	vol 69
#<art	blessure -105	bris_de_glace -52	collision -81	degats_des_eaux -40	dommage_materiel 171	vandalisme 62	vol -54
#<ash	incendie 114
#<asi	blessure 167	dommage_materiel -66	evenement_climatique 148	none -147	vandalisme -62	vol -65
#<ask	autre 45	degats_des_eaux 42	none -45
#<asl	blessure -53	degats_des_eaux 134	dommage_materiel -44	evenement_climatique -53
#<ass	autre 209	dommage_materiel -57	none -110	vandalisme 60	vol -47
#<ate	autre 40	collision -73	dommage_materiel 109	none -63	vandalisme 51
#<att	autre 41	none -54
#<aud	dommage_materiel 56
#<aun	degats_des_eaux 75	evenement_climatique 93
#<aut	bris_de_glace 47	collision 164	none -110	vol 50
#<ava	degats_des_eaux 113	evenement_climatique 66
#<awa	none -42	vol 55
#<awn	evenement_climatique 43
#<axl	collision 103	incendie 99
#<azr	collision 59
#<bab	bris_de_glace 43	dommage_materiel 64
#<bad	autre 53	blessure 40	none -43	vol -43
#<bag	collision -87	vol 192
#<bal	bris_de_glace 67	collision -50	incendie 46
#<ban	vol -44
#<bar	collision 40
#<bas	degats_des_eaux 40	vandalisme 65
#<bat	collision -40	degats_des_eaux 69	none -44
#<bay	bris_de_glace 169	vandalisme -51
#<be>	blessure 43	dommage_materiel -50
#<bea	blessure 44
#<bec	none -40
#<bed	incendie 79
#<beg	bris_de_glace 77	incendie 49	none -65
#<beh	degats_des_eaux 49
#<bei	vol 62
#<bel	degats_des_eaux 54
#<ben	blessure -62	collision 67	none -40	vol -43
#<ber	collision 80
#<bes	collision 61	vol 93
#<bez	none -60	vandalisme 111	vol 106
#<bia	bris_de_glace -86	degats_des_eaux -55	dommage_materiel 138	vandalisme -45	vol 167
#<bic	collision 71	vol 67
#<big	collision 66	evenement_climatique 73	none -40	vol -70
#<bik	collision 70	none -41
#<bil	autre 103	degats_des_eaux 52	dommage_materiel 44	none -105
#<bin	blessure 42	incendie 105
#<bir	bris_de_glace 76	collision 72
#<bit	blessure 80	bris_de_glace 40
#<bla	incendie 73
#<ble	blessure 41	collision 107	none -57
#<bli	incendie 156
#<blo	blessure -47	none -44	vandalisme 72	vol 45
#<blu	dommage_materiel 59
#<boa	evenement_climatique 68	none -52
#<bod	collision 105
#<boi	degats_des_eaux 106	evenement_climatique 93	incendie -55	vol -50
#<bol	bris_de_glace 56	collision 83	none -65	vandalisme 41
#<bon	none -41	vandalisme 65
#<boo	blessure 40	bris_de_glace 60	vol -40
#<bor	autre 114	collision 44	none -82	vol -67
#<bos	degats_des_eaux 47	dommage_materiel 44	none -44
#<bou	collision 66	dommage_materiel 43
#<box	incendie 42	none -42	vol 68
#<boy	vandalisme 67
#<bra	collision 59	none -57
#<bri	none -45	vandalisme 44
#<bru	vol 60
#<bub	degats_des_eaux 117
#<buc	degats_des_eaux 80
#<bul	blessure 91	collision 61	incendie -60
#<bum	collision 146
#<bun	incendie 44	vandalisme 56
#<bur	incendie 61
#<bus	collision 82
#<buy	collision 97	evenement_climatique 78
#<byp	collision 145
#<cab	dommage_materiel 75	none -72	vandalisme 144	vol -54
#<caf	degats_des_eaux 41
#<cak	bris_de_glace 62	dommage_materiel 150	none -65
#<cap	degats_des_eaux 67	none -47
#<car	collision 43	none -50
#<cas	dommage_materiel 77
#<cat	autre 56	collision -44	dommage_materiel 135	none -67
#<cau	incendie 113
#<cav	blessure -75	collision 103	degats_des_eaux 121	dommage_materiel -42	vol -43
#<cei	degats_des_eaux 99
#<cel	collision -44	degats_des_eaux 109	none -42
#<cem	blessure -94	collision 244	dommage_materiel -56	none -68	vandalisme 80	vol -61
#<cen	autre 179	dommage_materiel -42	none -93	vandalisme 58	vol -80
#<cer	none 163
#<chi	none -40
#<cho	blessure 76	dommage_materiel -41	none -48	vandalisme 51
#<chr	bris_de_glace 45	vol 92
#<chu	collision 63
#<cig	collision -47	dommage_materiel -47	incendie 159	vandalisme -40	vol 66
#<cir	collision 46	dommage_materiel 147	vandalisme -55
#<civ	dommage_materiel 52
#<cla	autre 42	bris_de_glace -49	none 81
#<cle	none -40
#<clu	blessure 80	none 80
#<cm>	bris_de_glace 149	degats_des_eaux 87	evenement_climatique -58	none -113
#<co>	degats_des_eaux 62
#<coa	bris_de_glace -63	collision 52	vandalisme 61
#<coc	autre -46	bris_de_glace -41	collision 61	evenement_climatique -53	none -81	vandalisme -67	vol 164
#<cof	dommage_materiel 140	incendie -61	none -68	vol 41
#<coi	bris_de_glace 150	none -74
#<con	collision 70
#<coo	blessure 58	collision -69	dommage_materiel 66	incendie 96	none -49
#<cop	vol 89
#<cor	bris_de_glace 41	degats_des_eaux 49	vol -40
#<cos	autre 65	blessure 95	collision -42	none -67	vandalisme 100	vol -77
#<cot	collision -55	evenement_climatique -72	incendie 41	none -75	vandalisme 120	vol 50
#<cov	autre 163	collision -46
#<cow	collision 137	none -40
#<cra	bris_de_glace 149	collision -42	none -60
#<cre	collision 45	evenement_climatique 61
#<cri	bris_de_glace -83	dommage_materiel 127
#<cro	collision 97	none -43	vandalisme 53
#<cru	autre 45	bris_de_glace 57
#<cuf	blessure 103	vandalisme 71
#<cup	degats_des_eaux 91
#<cur	collision -53	dommage_materiel 86	incendie 95	none -50
#<cus	incendie 49
#<cut	bris_de_glace 78	none -75	vandalisme 95
#<cyc	collision 97
#<dac	collision 95	none -116	vol 129
#<dad	autre 62	none -46
#<dai	blessure 69	degats_des_eaux 71
#<dam	collision 50	degats_des_eaux 49
#<dan	collision -76	degats_des_eaux 65	dommage_materiel -70	evenement_climatique -68	incendie -84	none -62	vandalisme 248
#<dar	blessure -44	degats_des_eaux 128	none 48
#<das	collision 81	incendie 46
#<dau	blessure 69
#<daw	blessure 160	collision -59	dommage_materiel -106	vol 51
#<de>	collision 135
#<dec	none -47	vol 53
#<ded	collision 79	dommage_materiel 81	vol -47
#<dee	dommage_materiel -49	incendie 130	none -47	vol -40
#<def	bris_de_glace 52
#<deg	degats_des_eaux 105
#<del	dommage_materiel 91
#<dem	collision 202	dommage_materiel -50	none -89	vandalisme -49
#<den	collision 55	none -42
#<dep	autre 160	collision -91	none -61	vol 100
#<der	none 53
#<det	blessure -42	collision 54	incendie 40	vol 84
#<dh>	autre 63	blessure 85	collision -49
#<dia	bris_de_glace 62	none -76	vandalisme 80
#<did	collision 49
#<die	dommage_materiel 101
#<dif	collision 118
#<dig	collision -69	dommage_materiel 201	evenement_climatique -49	none -41
#<din	bris_de_glace 84	dommage_materiel 54	evenement_climatique 50	vol -70
#<dir	collision -59	vol 47
#<dis	collision -52
#<dit	collision 131
#<div	blessure 188	bris_de_glace -76	collision -104	degats_des_eaux 108	dommage_materiel -107	evenement_climatique 144	none -110	vandalisme -72	vol -78
#<diz	collision 69
#<do>	autre 50
#<doe	none 46
#<dog	blessure 89
#<doi	collision 66	vandalisme 62
#<doo	bris_de_glace 44
#<dou	bris_de_glace 221	dommage_materiel -69	none -44
#<dow	dommage_materiel 72	none -40
#<doz	collision 51	vol 59
#<dra	degats_des_eaux 52	none -42
#<dre	dommage_materiel 66	incendie 62
#<dro	dommage_materiel 80
#<dru	collision -63	vandalisme 50	vol 46
#<dry	evenement_climatique 53	incendie 78
#<du>	autre 87	degats_des_eaux 54
#<due	evenement_climatique 84
#<dul	collision 57
#<dun	bris_de_glace 145	collision -77	dommage_materiel -41	evenement_climatique 42	none 81
#<dur	vol 67
#<dus	none -55	vol 94
#<dut	collision 47
#<eac	incendie 67	vandalisme 51
#<ear	collision -45	evenement_climatique 111	vol 59
#<eas	bris_de_glace 86
#<eat	blessure 51	bris_de_glace -45	collision 109	dommage_materiel 63	incendie -49	vandalisme -43
#<eau	degats_des_eaux 174	dommage_materiel -53
#<egg	vandalisme 106
#<eig	collision -43	none 69
#<eit	collision 140	none -47
#<el>	none -46	vol 157
#<elb	blessure 83	vandalisme -58
#<ele	incendie 58
#<els	blessure 41	collision 69	dommage_materiel -40
#<ema	autre 65	bris_de_glace 89
#<emb	vol 68
#<emp	vol 92
#<end	collision 140
#<eng	autre 40	vol 40
#<eno	collision -52	degats_des_eaux 135	none -83	vandalisme 108
#<ent	vol 45
#<er>	blessure 50
#<esc	evenement_climatique 65
#<ess	dommage_materiel 76
#<est	collision 105
#<eur	autre 50	dommage_materiel 53	none -42
#<eva	evenement_climatique 75	incendie 116	vol -62
#<evi	collision 57	incendie 180	none -43	vol -74
#<evr	blessure -43	degats_des_eaux 136	dommage_materiel -53	incendie 92
#<ex>	collision -83	dommage_materiel -40	vandalisme 252
#<exa	incendie 42
#<exc	collision 48	vandalisme 60	vol -41
#<exh	collision 88	none -54	vandalisme 73
#<exp	bris_de_glace 45
#<ext	incendie 84	vandalisme 66	vol -51
#<eye	bris_de_glace -49
#<fac	vol 73
#<fai	bris_de_glace 65	collision 84	dommage_materiel -40	none -45	vol 56
#<fal	blessure 49	collision -49	dommage_materiel 66
#<fam	blessure -40	bris_de_glace -45	evenement_climatique 46	incendie 66	none -88	vandalisme 165	vol -61
#<far	blessure 46	collision -41	dommage_materiel 59
#<fas	collision 54	incendie 44
#<fat	blessure 53	collision 50	dommage_materiel -48
#<fau	collision 56
#<feb	autre 121	dommage_materiel -75	vol -41
#<fee	dommage_materiel -41	vol 47
#<fen	dommage_materiel -52	none -40	vandalisme 136	vol -48
#<fer	autre 107	collision 65	dommage_materiel -48	vol -46
#<fes	bris_de_glace 97	none -43	vol 43
#<few	blessure 111	collision -116	degats_des_eaux 41	vol 40
#<fia	collision 70
#<fie	blessure -48	dommage_materiel -62	evenement_climatique 73	incendie 104	none -69	vandalisme 41
#<fif	blessure 172	collision -73	vol 45
#<fig	blessure 70	collision -71	dommage_materiel -62	evenement_climatique -40	none -49	vandalisme 261	vol -107
#<fil	vandalisme 46
#<fir	incendie 83
#<fis	degats_des_eaux 76	evenement_climatique 52	none -75	vandalisme 93	vol -51
#<fit	degats_des_eaux 167
#<fiv	bris_de_glace 41	dommage_materiel 43	evenement_climatique 43	none -44	vandalisme -62
#<fix	collision -42	dommage_materiel 112
#<fla	incendie 49
#<fle	bris_de_glace 58	evenement_climatique 42
#<fli	autre 98	blessure 43	evenement_climatique 45	none -58
#<flo	degats_des_eaux 68	evenement_climatique 46
#<flu	collision -51	dommage_materiel 82	evenement_climatique 70	none -47
#<fly	autre 106	none -46
#<foa	collision -116	dommage_materiel -43	none -52	vandalisme 278
#<fog	blessure -53	none 148	vandalisme -139	vol 102
#<fol	dommage_materiel 50
#<fon	collision -45	none -89	vandalisme -48	vol 192
#<foo	blessure 74	dommage_materiel 41	none -41
#<for	autre 43
#<fou	none -41
#<fra	blessure 133	collision -45
#<fre	evenement_climatique 53
#<fri	dommage_materiel 41
#<frm	bris_de_glace 88	dommage_materiel -85	none -79	vandalisme 68	vol 61
#<ful	evenement_climatique 54
#<fun	blessure 80	collision -61	vol 56
#<fur	degats_des_eaux -64	incendie 64	vol 73
#<fus	collision -55	dommage_materiel 102	incendie 90	none -49
#<gal	blessure -43	collision -51	degats_des_eaux -48	dommage_materiel 84	evenement_climatique 130
#<gam	blessure -105	collision -74	dommage_materiel 166
#<gar	degats_des_eaux -40	dommage_materiel 53	evenement_climatique 47	none -48
#<gas	degats_des_eaux -41	dommage_materiel -67	incendie 172	vol 46
#<gat	collision 63	evenement_climatique 52	vol -67
#<gav	none -40
#<gea	autre 157	blessure -85	bris_de_glace -52	collision -113	dommage_materiel 126
#<ger	blessure 56	collision -77	degats_des_eaux -42	evenement_climatique 90	none -44	vandalisme -43	vol 127
#<get	autre 59
#<gif	blessure -111	dommage_materiel 195	vandalisme -59	vol 44
#<gir	autre 73	dommage_materiel -42	none -52
#<giv	vol 52
#<gla	bris_de_glace 137
#<glo	collision 63	dommage_materiel 69	incendie -48
#<glu	vandalisme 147	vol -72
#<go>	none -40	vandalisme 55
#<goa	blessure 77	bris_de_glace 53	vandalisme -109	vol -47
#<god	none 52
#<goi	bris_de_glace -62	dommage_materiel 41	none 47
#<gol	blessure 53	collision -41	evenement_climatique 71
#<gon	vol 74
#<goo	none 72
#<gre	autre 70	collision 46	none -59
#<gri	autre 49	collision 127	none -99	vandalisme -46
#<gro	evenement_climatique 57
#<gua	blessure 103	none -40
#<gue	blessure 48	collision 48	none -42	vol 42
#<gui	autre 42	blessure 81	collision 92	none -48	vandalisme -57	vol -54
#<gut	bris_de_glace -43	collision -64	degats_des_eaux 216	dommage_materiel -42	none -62
#<guy	collision 78
#<gym	degats_des_eaux 80	vandalisme -59	vol 100
#<hai	collision -50	evenement_climatique 71
#<ham	bris_de_glace -70	dommage_materiel 53	none -47	vandalisme 90
#<hap	dommage_materiel 72
#<har	dommage_materiel 46
#<has	none -43
#<hat	evenement_climatique 216	vol -41
#<hau	bris_de_glace 43	collision 125	none -44
#<hay	incendie 101
#<he>	collision 54
#<hed	collision 68	dommage_materiel -40	vandalisme 83	vol -83
#<hee	blessure 147	collision -48	incendie 68
#<hei	collision -46	dommage_materiel -63	evenement_climatique 50	vandalisme 208	vol -110
#<hel	vol 56
#<hen	bris_de_glace 52	collision -69	incendie 61	vandalisme -43	vol 86
#<hes	evenement_climatique 67
#<hey	none 119	vandalisme -44
#<hi>	bris_de_glace 51	none 51
#<hid	collision 96	evenement_climatique 143	incendie -68	none -46
#<hig	evenement_climatique 46
#<hil	collision 126
#<him	vandalisme 82	vol -41
#<hip	blessure 123
#<hir	autre 110	none -91	vol 76
#<hit	collision 158	none -47
#<hiy	none 87
#<hob	bris_de_glace -50	dommage_materiel 177
#<hol	vandalisme 68
#<hom	blessure 81
#<hon	collision 40	dommage_materiel 59
#<hoo	vandalisme 42
#<hop	blessure 76	collision 90	dommage_materiel -72	none -62
#<hor	blessure 81
#<hos	blessure 87	none -54
#<hot	autre 42	blessure 82	none -54
#<hou	vol 48
#<how	none 85
#<hug	blessure 44
#<hum	dommage_materiel -45
#<hun	collision -51	dommage_materiel 102	vol 41
#<hus	blessure -51	vandalisme 73
#<hyu	vol 62
#<ice	collision 124	degats_des_eaux 95	dommage_materiel -49	none -52
#<ide	autre -59	collision -46	dommage_materiel -87	none 161	vandalisme -53	vol 74
#<idi	collision -45	vandalisme 148	vol -46
#<if>	autre 216	none -103
#<ifr	collision 96	evenement_climatique 54
#<ign	vol 131
#<ill	autre 240	collision -70	dommage_materiel -58	none -98	vol 68
#<im>	vandalisme 65
#<ima	evenement_climatique 48	vol 46
#<imp	bris_de_glace 43
#<in2	dommage_materiel 76	evenement_climatique 44
#<in>	none -41
#<inc	dommage_materiel 53	none -49
#<ind	bris_de_glace -42	dommage_materiel 43
#<inf	blessure 85	collision -40	incendie 75	none -60	vol 47
#<inh	incendie 86
#<ins	bris_de_glace 43
#<int	collision 53	none -43
#<iro	dommage_materiel 127	none -48	vol 43
#<isn	collision -61	dommage_materiel 70	vandalisme -44	vol 48
#<ita	bris_de_glace 62	vol 66
#<its	bris_de_glace 68
#<jab	blessure 222	collision -87
#<jac	bris_de_glace -65	vol 184
#<jan	autre 130	bris_de_glace 44	collision -51	none -65
#<jaw	blessure 172	collision 107	vandalisme -149	vol -48
#<jem	dommage_materiel -43	none -49	vol 180
#<jew	vol 167
#<job	collision 66	vandalisme 41
#<joi	degats_des_eaux 75
#<jok	blessure 77	collision -62
#<jud	blessure 72	dommage_materiel -65	none -64	vol 169
#<jum	vandalisme 45
#<jun	none 67
#<kan	collision 89
#<kay	collision 110	dommage_materiel -44	evenement_climatique -82	vol 54
#<kee	degats_des_eaux 58
#<ker	collision 198
#<key	autre 46	collision -45	none -51	vandalisme 71
#<kic	bris_de_glace 66	none -45	vandalisme 131
#<kil	collision 56	degats_des_eaux -81	dommage_materiel 108
#<kin	collision 46	dommage_materiel 42
#<kis	collision 187	none -65	vol -42
#<kit	degats_des_eaux 54	incendie 62
#<km>	collision -48	degats_des_eaux -96	dommage_materiel 104	evenement_climatique 107	vandalisme -59
#<kne	blessure 124	dommage_materiel -58
#<kni	collision -42	vandalisme 214	vol -122
#<kno	autre 48
#<la>	bris_de_glace -78	collision 46	dommage_materiel 112
#<lab	blessure -96	bris_de_glace -45	collision -147	degats_des_eaux 112	dommage_materiel 162	none -95	vol -55
#<lam	collision 67	none -41
#<lan	none -53
#<lap	dommage_materiel 131	none -53	vol 80
#<lar	collision 61
#<las	none 57
#<lat	vol 62
#<lau	incendie 61	vol 40
#<law	bris_de_glace -49	vandalisme 71
#<le>	collision 168	none -56
#<lea	degats_des_eaux 44
#<lee	collision 48	none -130	vandalisme -65	vol 167
#<lef	none -51	vol 61
#<leg	blessure 75	dommage_materiel 40	none -51
#<len	autre 138	blessure -40	collision -70	dommage_materiel 133	none -87	vandalisme -67
#<les	blessure 134	collision -79	dommage_materiel 85	vol -66
#<let	vandalisme 78	vol -49
#<lev	collision 47	evenement_climatique 130	vol -45
#<lib	vol 64
#<lic	autre 149	collision 57	none -79
#<lid	blessure 72	degats_des_eaux -55	evenement_climatique 83	vol -51
#<lif	vol 45
#<lig	collision 57	none -45
#<lil	incendie -78	vandalisme 142
#<lim	collision 95
#<lip	blessure 67	bris_de_glace -70	collision 158
#<lis	vol 46
#<liv	none -50	vandalisme 47
#<ll>	blessure 211	none -58	vandalisme -44
#<loa	dommage_materiel -76	vol 172
#<lob	collision -42	dommage_materiel -68	none -56	vandalisme 165	vol 75
#<loc	vol 70
#<lod	blessure 49	dommage_materiel -46	vandalisme 110
#<lof	degats_des_eaux 66
#<log	blessure 144
#<lol	collision 96
#<lon	autre -72	dommage_materiel 138	vol -69
#<lor	bris_de_glace 50	vol 44
#<los	autre 92	vol -44
#<lot	collision 50
#<lou	bris_de_glace 72	degats_des_eaux 47	dommage_materiel 46	none -68
#<lov	bris_de_glace 46	dommage_materiel 129
#<low	blessure 45	collision 67
#<luc	evenement_climatique 54	none 46	vol -76
#<lum	blessure -156	bris_de_glace -49	collision -54	degats_des_eaux 203	dommage_materiel 110	evenement_climatique -60
#<lun	evenement_climatique 52
#<lyi	bris_de_glace -46	dommage_materiel -50	evenement_climatique 99	vandalisme 163	vol -71
#<lyo	incendie 52	vandalisme -40	vol 95
#<maa	collision 50
#<mac	vol 60
#<mai	autre 55	degats_des_eaux 103	dommage_materiel -44	none -53
#<mak	degats_des_eaux 49	incendie 44
#<mal	collision 58	vol 51
#<mar	dommage_materiel 62
#<mas	autre -43	blessure 47	dommage_materiel -91	evenement_climatique 78	incendie 56	vandalisme -45	vol 42
#<mat	vandalisme 60
#<mea	bris_de_glace -42	vandalisme 107
#<mec	autre -67	collision -43	dommage_materiel 103	vandalisme 53
#<med	collision 80	dommage_materiel -43	none -43	vol 69
#<mek	collision 47
#<mel	incendie 154
#<men	collision -91	dommage_materiel -48	vol 191
#<mer	dommage_materiel -43
#<mes	dommage_materiel 52	none 45
#<mic	bris_de_glace -58	collision 90	dommage_materiel 54	incendie 62	none -47
#<mid	bris_de_glace 70
#<mil	bris_de_glace 45	dommage_materiel 95	evenement_climatique 123	vol -71
#<mir	collision 56	dommage_materiel 78	none -44
#<mis	vandalisme 59
#<mix	blessure -71	collision 108	dommage_materiel 102	none -59	vol -43
#<mob	evenement_climatique 43
#<mod	collision 119	dommage_materiel 168	incendie -117	none -56	vandalisme -46
#<moh	collision 60	degats_des_eaux -44	evenement_climatique 80
#<mom	dommage_materiel 80
#<moo	blessure -62	dommage_materiel -53	evenement_climatique 192	none -77	vandalisme 51
#<mop	vandalisme 80
#<mos	collision 89	vol 49
#<mou	blessure 52	degats_des_eaux 68
#<mov	autre 78	bris_de_glace 44	collision -61	dommage_materiel 58	evenement_climatique 107	none -54	vol -53
#<mow	bris_de_glace 114	collision -40	incendie 130	vandalisme -76
#<mr>	blessure 69	bris_de_glace 59	dommage_materiel -48
#<mrs	degats_des_eaux 52
#<muc	bris_de_glace -41	none 50	vandalisme 51
#<mud	degats_des_eaux -63	dommage_materiel -80	evenement_climatique 358	vol -77
#<mug	bris_de_glace 49	collision -67	dommage_materiel -117	none -44	vol 233
#<mum	collision 84
#<mus	blessure -50	bris_de_glace 51	vol 63
#<my>	none -45
#<mys	blessure 110	none -78	vandalisme 55
#<nai	collision -58	degats_des_eaux 106	dommage_materiel -95	evenement_climatique 101	vandalisme 44
#<nan	autre 115	dommage_materiel -52	none -69	vol 95
#<nar	bris_de_glace -88	collision 286	dommage_materiel -110	none -137	vandalisme -69	vol -47
#<nas	blessure -42	collision -57	dommage_materiel -40	incendie 165	vol 47
#<nat	bris_de_glace -45	collision 81	evenement_climatique 134	none -79
#<nav	collision -52	none -48	vandalisme -75	vol 275
#<nea	collision 62
#<nec	blessure 47	collision 49
#<nee	autre 48
#<nep	collision -89	dommage_materiel 53	vol 145
#<nev	none 68
#<nex	degats_des_eaux 45
#<nic	vandalisme -41	vol 44
#<nin	autre 131	blessure -56	none -47
#<nit	incendie 42
#<no1	bris_de_glace 52	dommage_materiel -190	none -44	vandalisme 105	vol -44
#<noi	vandalisme 103
#<non	none 48
#<nop	collision -66	dommage_materiel -61	none 197
#<nor	collision 66
#<nos	bris_de_glace 132	collision 107	dommage_materiel -40	none -44	vol -72
#<nov	autre 96
#<nur	blessure 59	collision 57	dommage_materiel -48	incendie 75
#<oak	blessure -44	collision -48	degats_des_eaux 95	evenement_climatique 79
#<obe	vol 59
#<obs	collision 70	vandalisme 173	vol -117
#<obv	bris_de_glace -46	collision 82
#<oct	collision 41
#<oil	blessure 85	degats_des_eaux -46	none -50	vol 91
#<oka	bris_de_glace 40
#<old	dommage_materiel 59
#<oli	bris_de_glace -41	collision -95	dommage_materiel 85	evenement_climatique -46	incendie -71	none -83	vandalisme 268	vol -98
#<onc	evenement_climatique 81
#<ont	degats_des_eaux 62	dommage_materiel 92
#<opp	autre 111	collision 127	dommage_materiel -68	vol -63
#<opt	autre 170	dommage_materiel -41
#<or>	bris_de_glace 43
#<ora	blessure -45	evenement_climatique 131
#<orc	evenement_climatique 103	vandalisme -44	vol 40
#<ord	bris_de_glace 79	collision 69	dommage_materiel -46	evenement_climatique 41	incendie 49	none -56
#<ost	autre 149	none -85
#<oth	collision 42
#<oua	autre 152	evenement_climatique 44	incendie -54	none -123	vandalisme 57
#<oue	evenement_climatique 156	vol -49
#<ouj	collision 195	vol -79
#<own	collision 41
#<oxy	incendie 184
#<pac	autre 103	collision 113	degats_des_eaux 40	dommage_materiel -52	incendie -82	none -43
#<pad	blessure 79	none -50	vol 84
#<pai	vandalisme 70
#<pal	bris_de_glace 100
#<pan	bris_de_glace 124
#<par	none -43
#<pas	collision 61
#<pat	blessure 41
#<pav	blessure 72	collision 54
#<pay	autre 108
#<pea	collision -62	dommage_materiel -47	none -52	vandalisme 309	vol -145
#<peb	bris_de_glace 268	collision -44	evenement_climatique -110	none -63
#<ped	collision 159	dommage_materiel -46
#<pee	evenement_climatique 47	vol 56
#<pel	collision 111	dommage_materiel -40
#<pen	bris_de_glace -131	collision 115	degats_des_eaux 168	dommage_materiel -44	evenement_climatique -45	vandalisme -67
#<peo	degats_des_eaux 72
#<pet	collision 42
#<pha	autre 108	bris_de_glace 67	none -59
#<pho	dommage_materiel 43
#<phy	autre 96	none -79	vandalisme 48
#<pia	dommage_materiel 93	evenement_climatique 40	vol -68
#<pie	bris_de_glace 52	dommage_materiel 79	vol -48
#<pil	collision 126	none -47
#<pin	autre 95	dommage_materiel -52	none -55	vol 43
#<pip	degats_des_eaux 171	dommage_materiel -40
#<pit	bris_de_glace 50	collision -86	dommage_materiel -50	evenement_climatique 42	incendie 75	vol -40
#<piz	vol 112
#<pla	dommage_materiel 54	none -48
#<ple	autre 46	none 57
#<plo	collision 191	vandalisme 45	vol -53
#<pls	autre 150	collision -52	degats_des_eaux 51
#<plu	degats_des_eaux 59	evenement_climatique 42
#<pm>	none 44	vol 52
#<poc	autre 73	collision -58	evenement_climatique -73	vandalisme -50	vol 163
#<poi	blessure 139	dommage_materiel -48	evenement_climatique 67	none -47
#<pom	collision 59	incendie 70
#<pon	autre 155	bris_de_glace -46	collision -65	dommage_materiel 141	none -99	vandalisme -108	vol -54
#<poo	degats_des_eaux 81
#<pop	bris_de_glace 86
#<por	dommage_materiel 49	none -44
#<pos	collision 48
#<pot	dommage_materiel 73	evenement_climatique 70	none -51	vol -63
#<pou	dommage_materiel -40	vandalisme 121
#<pow	dommage_materiel 188	evenement_climatique -40	incendie -42
#<pra	none -46	vol 129
#<pre	autre 60	none -47	vol 58
#<pri	none -41
#<pro	vandalisme 71
#<pul	dommage_materiel 60	evenement_climatique 42
#<pum	dommage_materiel 136	evenement_climatique 52	incendie -44
#<pun	autre -68	collision -63	vandalisme 165
#<pup	collision 54	dommage_materiel 94	none -44
#<pur	vandalisme 58
#<pus	bris_de_glace -45	collision 49	vol 75
#<put	blessure 46	dommage_materiel 66	none -54	vol -45
#<pv>	none -114	vandalisme -40	vol 221
#<pyj	collision 101
#<qua	bris_de_glace 61	collision 50
#<que	collision 44
#<quo	dommage_materiel 58
#<rab	autre 133	blessure 40	collision -42	none -84
#<rac	collision 149	dommage_materiel -58	evenement_climatique 61	none -59	vandalisme 55	vol -50
#<rad	autre 46
#<rai	evenement_climatique 79
#<ram	blessure 100	collision 43
#<rat	collision 62	none 57
#<raw	blessure 142	collision -45	dommage_materiel -42
#<ray	blessure -46	collision 125	dommage_materiel -59	evenement_climatique 82
#<re>	autre 45	incendie 65
#<rea	bris_de_glace 54
#<red	collision 115	incendie 83	none -47
#<ref	autre 109
#<reg	blessure 59	collision 70
#<rei	autre 135	blessure -41	bris_de_glace 44
#<rem	dommage_materiel 55
#<ren	blessure 57	collision 64	incendie 52	none -48	vol -86
#<req	collision 82	none 47
#<res	vandalisme 52
#<ret	autre 58	collision 90	degats_des_eaux 68	none -84
#<rev	collision 115
#<ria	autre 88	collision -45	vandalisme 47
#<rib	autre 145	blessure 46	none -126
#<rid	collision 71
#<rig	none 46
#<rip	collision 43	vandalisme 82
#<ris	collision 150	degats_des_eaux 60	dommage_materiel -41	vandalisme -69
#<riv	degats_des_eaux -50	evenement_climatique 228	vol -54
#<roa	collision 119
#<rob	collision -53	vol 106
#<roc	blessure 80	incendie -55	vol 44
#<rod	collision -101	dommage_materiel 224	vol -93
#<rol	collision 75	dommage_materiel 84
#<ros	blessure -43	collision 81	degats_des_eaux -53	evenement_climatique 144
#<rot	blessure 72	degats_des_eaux 112	dommage_materiel -46	none -41
#<rov	bris_de_glace 151	collision 109	none -78	vandalisme -70
#<row	bris_de_glace -90	dommage_materiel -55	evenement_climatique 166	none -63	vandalisme 89	vol -53
#<roy	collision 76	vol 58
#<ruc	bris_de_glace -71	collision -64	dommage_materiel 95	vandalisme -44	vol 155
#<rud	collision 134	none -77	vol -51
#<rug	collision -46	degats_des_eaux 61	dommage_materiel 57	incendie 46
#<rui	degats_des_eaux 113	dommage_materiel -60	evenement_climatique 46	incendie 43
#<run	degats_des_eaux 102
#<saf	incendie 49
#<sal	degats_des_eaux 55	none -54
#<san	evenement_climatique 84
#<sar	degats_des_eaux -80	evenement_climatique 133	vandalisme 108	vol -52
#<sau	incendie 74
#<sav	dommage_materiel -44	evenement_climatique 56	incendie 149
#<saw	vandalisme 55	vol 81
#<sca	blessure 74
#<sch	blessure 92
#<sco	collision 51
#<scr	dommage_materiel 52	vandalisme 48
#<scu	dommage_materiel 200	vol -69
#<sel	collision -70	incendie 60	none 52	vandalisme 68
#<sen	autre 78
#<set	incendie 59
#<sev	bris_de_glace 49	none -42
#<sew	blessure 179	bris_de_glace 57	collision -48	dommage_materiel -52	evenement_climatique 46	none -75	vol -84
#<sha	bris_de_glace 65
#<shi	degats_des_eaux 54	dommage_materiel 65	none -42	vandalisme -41
#<shr	collision -76	vol 158
#<sic	autre 108	degats_des_eaux 49	none -72	vol 81
#<sil	collision -42	dommage_materiel -47	evenement_climatique 95	none -48	vol 148
#<sim	autre 110	collision 77	dommage_materiel -64
#<sip	collision -40	degats_des_eaux 54	dommage_materiel -52	none -70	vol 213
#<sir	collision 107	degats_des_eaux 42	vol -40
#<sis	collision -47	dommage_materiel 61
#<sit	collision 48	vandalisme 40
#<six	collision -65	vandalisme 72
#<siz	degats_des_eaux 44
#<ski	blessure 48	none -43
#<sky	bris_de_glace 42	collision -42	degats_des_eaux 74
#<sla	bris_de_glace 53	evenement_climatique 69	none -41	vandalisme 51	vol -42
#<sle	blessure 44	collision -43	vol 47
#<sli	bris_de_glace 48	dommage_materiel 43	none -52
#<slo	blessure 44	collision 66
#<sma	bris_de_glace 41	vandalisme 72
#<sme	collision -54	degats_des_eaux 72	incendie 52	vandalisme 93
#<smi	bris_de_glace 106	collision -103	evenement_climatique -52	none -84	vandalisme 81	vol 56
#<smo	incendie 126
#<sna	collision -52	dommage_materiel 126	none -41	vol 51
#<sno	evenement_climatique 122
#<soa	degats_des_eaux 99
#<soc	degats_des_eaux 81	dommage_materiel -46
#<sof	collision -41	degats_des_eaux 82	evenement_climatique 67
#<sol	evenement_climatique 77	vandalisme 75	vol -71
#<som	vandalisme 59
#<son	dommage_materiel 73	incendie 41	none -76	vandalisme -50
#<spa	autre 119	dommage_materiel -40	incendie 109	none -82
#<spi	blessure 52	dommage_materiel 111	none -46
#<spl	bris_de_glace 78	none -41
#<spo	dommage_materiel 57
#<spr	degats_des_eaux 62	incendie 41	none -45	vandalisme 43
#<spu	collision 99
#<squ	collision 60
#<sti	none -48
#<str	collision 46
#<stu	degats_des_eaux 57
#<sub	bris_de_glace -68	collision -135	degats_des_eaux 239
#<suf	none -89	vandalisme 136
#<sug	none -53	vandalisme 185	vol -75
#<sui	autre 52	collision 78	incendie 40	none -62
#<sul	blessure 87
#<sum	autre 164	collision 62	degats_des_eaux 43	none -115
#<sun	bris_de_glace 57	vandalisme 49
#<sup	collision -53	vandalisme 105
#<sur	dommage_materiel 53
#<sus	collision 70	incendie 76	none -54	vol 54
#<swa	blessure 127	collision -80	dommage_materiel -45	none 117	vol -59
#<swe	degats_des_eaux 46
#<swi	blessure 40	degats_des_eaux 58
#<swo	degats_des_eaux 44
#<swu	blessure -63	collision 217
#<syn	collision -44	degats_des_eaux 65	none -59	vandalisme 143	vol -44
#<tab	blessure -57	bris_de_glace 129	degats_des_eaux -56	dommage_materiel 41	evenement_climatique 66	vandalisme -59
#<tag	none -41	vandalisme 105
#<tai	collision 75	dommage_materiel 55	vol -49
#<tak	vol 102
#<tal	collision 50	none 101
#<tan	degats_des_eaux 69
#<tap	bris_de_glace -41	degats_des_eaux 123	dommage_materiel 63
#<tar	dommage_materiel -51	evenement_climatique 58	none -132	vandalisme 204	vol -99
#<tax	collision 66
#<taz	collision 43	degats_des_eaux 44	vol 49
#<tea	vol 41
#<tec	collision -47	dommage_materiel 95	incendie 57
#<tee	autre 94	none -63
#<tel	dommage_materiel 62
#<tem	collision 138	evenement_climatique 58	vandalisme -43
#<ten	blessure 57	dommage_materiel -42
#<ter	dommage_materiel 69
#<tes	blessure -41	collision 221	incendie -43	none -68
#<tet	collision -49	degats_des_eaux -61	evenement_climatique 137
#<tho	collision 84
#<thr	none -41
#<thu	evenement_climatique 43
#<tic	autre 60	vol -55
#<tie	collision -62	dommage_materiel 149	none -81	vandalisme -48	vol 95
#<tin	evenement_climatique 81
#<tip	blessure 156	collision -74	none -51
#<tir	collision -72	none -49	vandalisme 152	vol 43
#<tiz	collision -71	vol 176
#<toa	autre -57	bris_de_glace -56	collision -74	degats_des_eaux -47	dommage_materiel 105	evenement_climatique -45	incendie 212	none -147	vandalisme -51	vol -47
#<tod	none 43
#<toe	degats_des_eaux 49	dommage_materiel 91
#<toi	collision -63	degats_des_eaux 170	dommage_materiel 74	none -66
#<tol	vandalisme 45	vol -42
#<tom	vol 42
#<ton	collision 47
#<top	blessure -44	bris_de_glace 203	collision -45	none -61
#<tor	blessure 99	collision -58	evenement_climatique 54
#<tow	collision 57
#<tra	collision 43	none -42
#<tre	collision 41	dommage_materiel -57	vandalisme 74
#<tri	autre 66	collision -44	dommage_materiel 70	none -62	vandalisme -43	vol 62
#<tro	dommage_materiel 164	none -68	vandalisme 101	vol -51
#<try	bris_de_glace 119	collision -73	dommage_materiel 63	vandalisme -52
#<tub	bris_de_glace -40	degats_des_eaux 52	evenement_climatique 46	none -57	vol 63
#<tue	none 50
#<tum	incendie 80
#<tun	collision 138	dommage_materiel 56
#<tur	bris_de_glace 44	collision 43
#<tv>	collision -47	dommage_materiel 202	incendie -45
#<twe	bris_de_glace 59	dommage_materiel -43	evenement_climatique 83
#<twi	autre 64	blessure 48	dommage_materiel -50	evenement_climatique 42	none -82
#<typ	collision 91
#<tyr	vandalisme 106
#<unc	blessure -43	bris_de_glace -94	collision -40	dommage_materiel 177	evenement_climatique 137	vandalisme -54	vol -84
#<und	degats_des_eaux 42
#<unf	collision 41	dommage_materiel -67	none 65	vandalisme 64
#<unh	collision 55	dommage_materiel 51	vol -45
#<uni	dommage_materiel 59	none -47
#<unl	blessure 181	collision -62	degats_des_eaux 52	dommage_materiel -46	vol -45
#<uns	autre -51	collision 43	degats_des_eaux 108
#<unt	vol 52
#<unu	autre 211	collision -82	degats_des_eaux 43	dommage_materiel 64	evenement_climatique -60	none -98	vandalisme -53
#<upd	none 87
#<ups	degats_des_eaux 113
#<urg	blessure -69	bris_de_glace 161	degats_des_eaux 47
#<use	vol 68
#<uti	degats_des_eaux 163	evenement_climatique -62
#<vac	collision -78	degats_des_eaux 162	dommage_materiel -65	vandalisme 42
#<val	degats_des_eaux 47
#<van	vol 49
#<var	collision -41	dommage_materiel 96	incendie 43
#<vas	dommage_materiel 148
#<vau	vandalisme 63	vol 103
#<veh	collision 42
#<vel	bris_de_glace 160	collision 77	dommage_materiel -40	none -62	vandalisme -42
#<ver	collision 43
#<vet	collision 40	incendie 80
#<vic	degats_des_eaux 54	evenement_climatique 112
#<vid	collision -68	incendie -103	vandalisme 173
#<vil	bris_de_glace -40	collision 40	dommage_materiel -47	evenement_climatique 113	vol -43
#<vin	collision 158	dommage_materiel -96	evenement_climatique 66	vandalisme -56
#<vio	dommage_materiel 54	vandalisme -51
#<vis	autre 210	dommage_materiel 74	none -187
#<voi	degats_des_eaux 84
#<vol	dommage_materiel 147
#<wag	blessure -58	bris_de_glace 190	collision -193	dommage_materiel 196	evenement_climatique -46	none -59	vandalisme -43
#<wal	none -43
#<wan	dommage_materiel 65
#<war	blessure 43	collision -47	evenement_climatique 90	none -65	vol -40
#<wat	degats_des_eaux 86	dommage_materiel -41
#<way	dommage_materiel 62
#<wea	evenement_climatique 60	incendie 95
#<web	bris_de_glace 109	collision -47	dommage_materiel 51
#<wed	autre 48	dommage_materiel 59
#<wee	blessure 54	degats_des_eaux 41	none 49
#<wei	collision -40	evenement_climatique 82
#<wel	collision -40	dommage_materiel 40
#<wet	degats_des_eaux 99
#<why	autre 247	collision -59	none -138	vol -61
#<wid	collision 41	dommage_materiel 61
#<wif	collision 45
#<wil	vandalisme 72
#<win	bris_de_glace 97
#<wip	collision 76	none -73	vandalisme 105	vol -68
#<wir	dommage_materiel -45
#<wis	collision 93
#<wok	collision -91	degats_des_eaux 41	vol 146
#<wom	vol 113
#<won	autre 68	none -41
#<woo	collision -46	dommage_materiel 54	none -58
#<wou	autre 55	none -48
#<wre	bris_de_glace -58	dommage_materiel 52	vandalisme 51	vol 99
#<wri	collision 59	none -42
#<wro	collision 64
#<xv>	collision 60	dommage_materiel 168	none -113
#<yan	collision -49	vol 182
#<yar	collision -40
#<yel	collision 50	vol 67
#<yes	none 75
#<yet	collision -47	vandalisme 115
#<yog	autre 108	dommage_materiel -80	vol -50
#<yup	none 140
#<zeb	collision 128
#<zer	autre 81	blessure -46	collision 159	dommage_materiel 79	incendie -40	none -76	vol -46
#aari	vol 63
#abat	autre 175	none -79
#abbe	collision -45	vol 151
#abic	none 67
#abie	blessure 298	collision -89	dommage_materiel -63	none -84	vandalisme -45	vol -41
#abil	blessure 76	bris_de_glace -69	collision -45	degats_des_eaux -53	dommage_materiel 193	vol -40
#abin	dommage_materiel -41	incendie 40	vandalisme 68
#abla	incendie 53
#able	dommage_materiel 48
#ably	bris_de_glace -114	collision -54	degats_des_eaux 142	dommage_materiel 94	vandalisme -60	vol 61
#aboa	collision -151	evenement_climatique 223	none -60	vandalisme -80
#abov	blessure 58	degats_des_eaux 65
#abri	evenement_climatique -95	vandalisme 129
#abso	dommage_materiel -47	none 59
#aby>	bris_de_glace 53	collision -45	dommage_materiel 75
#acad	collision -68	dommage_materiel 111	vandalisme 150	vol -55
#acce	collision 167	vol -50
#acci	autre 57	blessure 40
#acco	blessure -42	evenement_climatique 77	incendie 69
#ace>	vol 62
#aced	bris_de_glace -42	collision -107	dommage_materiel 183	none -51	vandalisme 160	vol -159
#aces	blessure 182	collision 62	none -44	vandalisme -107
#ach>	blessure 48
#ache	vol 70
#achi	collision -40	vol 44
#acia	collision 95	none -116	vol 129
#acin	collision 88	none -89	vol 116
#acis	blessure -53	bris_de_glace 153	collision -70	degats_des_eaux -55	dommage_materiel -134	evenement_climatique -48	incendie 50	none -56	vandalisme 155	vol -74
#acke	bris_de_glace 98	none -61
#acks	bris_de_glace 89	collision -55	degats_des_eaux -90	evenement_climatique 221
#ackw	collision 126
#acro	bris_de_glace 41	evenement_climatique 49	none -40
#act>	blessure 45	none -63
#acti	degats_des_eaux 55
#actl	none 103	vol 52
#acto	collision 73	none -48
#actu	blessure 233	collision -88
#acua	evenement_climatique 75	incendie 116	vol -62
#acy>	autre 155	none -73
#adac	collision 169	dommage_materiel -55
#adam	blessure 53
#add>	autre 231	blessure -41	collision -133	dommage_materiel -63	none -86	vol -44
#adde	blessure 71	bris_de_glace 61	dommage_materiel 43	none -41
#addl	degats_des_eaux 85	vol 70
#ade>	vandalisme 57
#aded	collision 104	dommage_materiel -94	vandalisme -46	vol 139
#adia	degats_des_eaux 51
#adin	blessure 47	collision -44	degats_des_eaux 91	none -43	vol 65
#adio	autre 111	degats_des_eaux -77	dommage_materiel -67	none -74	vandalisme -43	vol 131
#adir	autre 139	blessure -69
#adiu	bris_de_glace -68	dommage_materiel -57	vandalisme 231	vol -46
#adla	bris_de_glace 63	collision 132	none -60	vol -45
#adli	vandalisme 121	vol -57
#adlo	vandalisme -53	vol 133
#adly	blessure 64	none -49
#admi	degats_des_eaux 100
#ado>	evenement_climatique 190
#ads>	vol 119
#advi	dommage_materiel -44	none 90
#aeri	evenement_climatique 69
#afe>	vol 44
#aff>	vandalisme 99	vol -55
#affe	collision -74	degats_des_eaux 142
#affo	dommage_materiel 61	evenement_climatique 91	none -47
#afra	autre 104	collision -54	none 91	vol -41
#agad	autre 139	blessure -69
#age>	dommage_materiel 41
#aged	dommage_materiel 79	evenement_climatique 43	none -52
#agen	collision 125	vandalisme 83	vol -87
#ager	blessure 51
#ages	incendie 84
#agge	collision -73	dommage_materiel 101
#agin	evenement_climatique 42
#ago>	none 159
#agre	collision 60
#ags>	incendie 99
#ague	collision 67
#aha>	collision -46	vol 176
#ahea	blessure 59	collision 52	degats_des_eaux -45	none 89
#aigh	bris_de_glace 96	collision 61	dommage_materiel -48	none -43
#ail>	evenement_climatique 52	vol -41
#ailb	blessure -46	collision -48	degats_des_eaux 57	vandalisme 123
#aile	collision 106	none -53
#ailg	collision 215	dommage_materiel -80	vandalisme -40
#ails	evenement_climatique 74	none -43
#aim>	bris_de_glace -52	none 114
#aime	blessure 180	bris_de_glace -159	dommage_materiel -44	none -48	vol -58
#aims	autre 143	collision -69	none -106	vol 77
#ain>	autre 46
#aine	blessure -40	collision 115
#aini	autre 78	degats_des_eaux 62	none -40
#aint	vandalisme 96	vol 57
#air>	collision -51	vandalisme 41	vol 73
#airb	collision 79	vol 84
#airc	blessure 78	collision -119	dommage_materiel -45	incendie 183
#aird	blessure 160	collision -54	degats_des_eaux 88	dommage_materiel -61	none -54	vol -50
#aire	collision -65	degats_des_eaux 257	dommage_materiel -64	incendie 42	none -59
#airi	collision 75	degats_des_eaux 59
#airl	autre 123	blessure 58	evenement_climatique -52	none -48
#airp	vol 69
#airs	degats_des_eaux 62
#airw	bris_de_glace -46	collision -48	degats_des_eaux 184	dommage_materiel 115	none -85	vandalisme -41
#aise	collision -136	dommage_materiel -43	incendie 70	none -114	vandalisme 285	vol -62
#ait>	collision 55
#aite	evenement_climatique 57
#aiti	none 55
#ake>	vol 64
#akec	collision -48	dommage_materiel 59	vol 71
#aked	degats_des_eaux 109
#aken	none -49	vol 68
#akes	bris_de_glace 60	collision -48	degats_des_eaux 50	dommage_materiel -89	evenement_climatique -40	incendie 137	none -89	vandalisme 71	vol -103
#akin	none -40
#aks>	degats_des_eaux 78
#alam	autre 121	collision 112	dommage_materiel -75	none -60
#alan	autre 113	blessure 154	bris_de_glace -40	dommage_materiel -53	evenement_climatique 46	none -103	vol -58
#alar	evenement_climatique 71
#alco	blessure -42	dommage_materiel 43
#ald>	blessure 130	collision -132	incendie 52	none -44	vol 69
#alde	bris_de_glace -76	degats_des_eaux 89	dommage_materiel 105
#ale>	evenement_climatique 88	none -55	vol 73
#aled	incendie 50	vol 44
#alen	autre -41	collision 54	none 71
#aler	collision 168	vandalisme -76
#ales	collision -56	incendie 177	vandalisme 53	vol -44
#alf>	evenement_climatique 54
#alig	incendie 149
#aliv	autre 76	dommage_materiel 42	incendie 95	none -101	vandalisme -70	vol -65
#alk>	blessure 61	none 59
#alke	blessure 60	bris_de_glace 75	none -50	vandalisme -61	vol 66
#alki	collision 110
#alla	bris_de_glace -46	collision 73	dommage_materiel 82
#alle	blessure 72	none -58
#alli	blessure -43	collision 67	degats_des_eaux 43	vol 74
#allo	blessure 145	collision -53	dommage_materiel -42	none -77	vandalisme 42	vol 53
#alls	autre 46	bris_de_glace -59	evenement_climatique 118	none -68
#allw	degats_des_eaux 137	none -47
#ally	none 52
#alm>	blessure -55	bris_de_glace 126
#almo	autre 55	blessure 171	collision -43	dommage_materiel -47	evenement_climatique 42	none -78	vol -64
#alo>	collision 85	degats_des_eaux 41	incendie -55	vol 94
#alp>	blessure 144	bris_de_glace 113	collision -44	degats_des_eaux -42	dommage_materiel -54	none -53	vol -66
#alre	vol 64
#alri	bris_de_glace -61	dommage_materiel 116
#als>	collision -67	vandalisme 79	vol 81
#alse	collision -62	degats_des_eaux 48	none 49	vol 106
#alth	blessure 62	evenement_climatique 71	none -43
#alti	vandalisme 72	vol -50
#alue	collision -68	none -70	vandalisme 206	vol -52
#alve	degats_des_eaux 121	incendie 46
#alwa	vol 40
#alys	blessure -85	collision 51	incendie -52	vandalisme -50	vol 166
#alyt	none -43	vol 150
#ama>	autre 193	none -70	vandalisme -43	vol -44
#amag	collision 68
#amas	collision 64	incendie 63
#ambu	collision 89
#amdo	collision 100
#amdu	none 60
#amed	degats_des_eaux 67	vol 55
#amel	bris_de_glace -42	collision 180
#amen	blessure 223	collision -55	dommage_materiel -53	evenement_climatique -43	none -96	vol 98
#amer	dommage_materiel 80	none -41	vol 128
#ames	incendie 88
#amia	collision 127
#amic	bris_de_glace 50
#amil	bris_de_glace -45	dommage_materiel 82	incendie 79	none -84	vandalisme 144	vol -59
#amin	blessure -60	degats_des_eaux 51	dommage_materiel 92	evenement_climatique 56
#amma	blessure 120	collision -45
#amme	evenement_climatique 92	vandalisme 150
#amon	bris_de_glace 133	collision -76	degats_des_eaux -42	dommage_materiel 82	none -47	vandalisme -46
#amp>	collision 74	degats_des_eaux 41	none -52
#ampe	collision -43	incendie 61	vandalisme 82
#ampf	vol 59
#ampo	blessure 179	collision -112	degats_des_eaux 45	dommage_materiel -67	evenement_climatique 137	none -106	vol -52
#amps	vandalisme 48
#ams>	collision -50	incendie 68	vol 81
#amu>	autre 139	collision 60	dommage_materiel -71	none -64	vol -42
#anag	blessure 48	dommage_materiel 57
#anca	none 110
#ance	autre 91
#anch	bris_de_glace 106	dommage_materiel -47	evenement_climatique 109
#andb	collision 51	vol 67
#ande	collision -47	dommage_materiel 51	none -44
#andf	collision -87	dommage_materiel -67	evenement_climatique 60	incendie 68	vol 122
#andi	dommage_materiel 77
#andl	incendie 48	none -43
#andm	collision -52	dommage_materiel 84	vol 48
#andp	evenement_climatique 74	vandalisme -47
#ands	collision 69	evenement_climatique 47	vandalisme -40
#andw	collision 63	vol 62
#ane>	bris_de_glace 112	collision 50	none -43
#aned	degats_des_eaux 68	dommage_materiel 56
#anel	degats_des_eaux 48	evenement_climatique 80	vol -43
#aner	dommage_materiel 45	none -47	vol 68
#anes	bris_de_glace 71	vandalisme 58
#anfa	blessure 74	degats_des_eaux -42	none -62	vandalisme -40	vol 121
#anga	blessure 62	collision 106	dommage_materiel -51	none -49
#angi	autre 47	degats_des_eaux 55
#ango	bris_de_glace 51
#angu	none 65
#anic	autre -52	dommage_materiel 100	vandalisme 44
#anim	blessure 139	dommage_materiel -45	evenement_climatique 89
#anin	bris_de_glace 161	collision -51	degats_des_eaux -99	none -51	vandalisme 112	vol -54
#anis	none -46	vol 100
#ank>	degats_des_eaux 48
#anke	incendie 113
#ankl	blessure 91
#anks	degats_des_eaux -47	evenement_climatique 71	none 44
#anni	autre 197	collision -77	degats_des_eaux -64	none -105	vol 57
#anno	vandalisme 71
#anny	blessure 122	collision -111	dommage_materiel -115	none -67	vandalisme -50	vol 134
#ano>	dommage_materiel 95	evenement_climatique 41	vol -48
#anor	bris_de_glace 201
#anot	collision 79
#ans>	evenement_climatique 79	none -46
#ansl	vol 68
#answ	autre 51	blessure -51	dommage_materiel -65	evenement_climatique 44	vol 67
#ante	autre 45	bris_de_glace -48	collision -46	dommage_materiel 66	none -60	vandalisme 75
#anti	blessure 66	collision -83	dommage_materiel 112
#ants	dommage_materiel 125	vol -50
#anua	autre 135	collision -54	none -81	vandalisme 66
#anyb	autre 76	vol -56
#anym	collision -74	incendie 42	vandalisme 165
#anyo	bris_de_glace 69	none -40
#aoue	collision 64
#aoui	autre 74
#apar	autre 172	degats_des_eaux 43	none -152
#ape>	collision 106	none -45
#aped	collision 115
#aphe	collision -45	dommage_materiel 206	none -98	vandalisme 57	vol -44
#aphs	vandalisme 109
#apla	collision 91
#apol	bris_de_glace 74
#app>	collision -49	dommage_materiel -48	none -59	vandalisme 235	vol -68
#appa	autre 146	collision -50	incendie 93	none -66
#appo	bris_de_glace 93	none -58	vol 67
#appr	collision 42	none 60
#appy	collision -78	dommage_materiel 207	vandalisme -83
#aps>	blessure -59	bris_de_glace 51	none 231	vandalisme -44	vol -158
#apse	blessure 94	collision -44	evenement_climatique 100
#apto	dommage_materiel 138	none -54	vol 84
#aqua	degats_des_eaux 106
#ara>	dommage_materiel 132	none -46	vandalisme 68	vol -58
#arab	collision -41	degats_des_eaux -58	dommage_materiel -43	evenement_climatique 57	vandalisme 160
#arag	degats_des_eaux -61	dommage_materiel 104	none -51
#aran	blessure 101	collision -151	evenement_climatique 134
#aras	evenement_climatique 155
#arat	bris_de_glace -71	none -65	vandalisme -75	vol 309
#arav	evenement_climatique 48	incendie 49	vol 44
#arbe	incendie 75
#arbl	bris_de_glace -54	collision -65	dommage_materiel 295	vandalisme -48
#arbo	blessure 44	collision 52	none -44
#arce	vol 137
#arch	degats_des_eaux 42
#arco	collision -76	dommage_materiel -75	incendie 268	none -72
#arde	bris_de_glace 41	dommage_materiel -52	evenement_climatique 78	none -49
#ardi	blessure 69
#ardl	blessure 110	collision -50
#ardr	bris_de_glace 41	dommage_materiel 78	none -51
#ards	blessure 61
#ared	dommage_materiel -48	none -57	vol 68
#arel	degats_des_eaux 43
#aren	autre 45	vandalisme 51
#aret	incendie 122	vol 56
#arga	collision -184	degats_des_eaux -55	vandalisme -40	vol 242
#arge	autre 110	none -77
#argo	collision 149	dommage_materiel -48
#aria	vandalisme 53	vol 79
#arif	vol 63
#arin	autre 73	none -67
#aris	none -59	vol 129
#ariu	collision -53	degats_des_eaux 182	dommage_materiel -41
#arke	collision 61
#arki	collision 78
#arks	autre -40	dommage_materiel 60	incendie 106	vol -41
#arle	degats_des_eaux -93	vol 227
#arli	degats_des_eaux 44	none 59
#arm>	blessure 44
#arma	autre 119	bris_de_glace 73	none -64
#armi	collision -47	degats_des_eaux 141
#armo	blessure -100	collision -76	degats_des_eaux -48	dommage_materiel 189	evenement_climatique -40	incendie 55	none -42	vandalisme -87	vol -47
#arms	incendie 53
#arn>	bris_de_glace 65	incendie 73
#arne	collision 77	evenement_climatique 70
#arni	blessure -50	evenement_climatique 117
#arpa	collision 43	evenement_climatique 54	vol 61
#arpe	degats_des_eaux 95
#arpo	evenement_climatique 151
#arqu	degats_des_eaux 102
#arra	dommage_materiel 42	vol 95
#arre	vandalisme 60
#arri	collision 82
#arro	bris_de_glace -48	collision 127	dommage_materiel 61	none -123	vol 82
#arry	collision -57	degats_des_eaux -54	dommage_materiel 109	evenement_climatique 88	none -44
#ars>	collision 51	none -40
#arse	collision 41	vandalisme -83	vol 136
#arsi	collision 52
#art>	autre 98	bris_de_glace -40	none -87
#arte	autre 82
#arti	dommage_materiel 79	incendie 52
#artm	degats_des_eaux 90
#artn	blessure 73	bris_de_glace 128	degats_des_eaux -40	dommage_materiel -48	none -45
#arty	autre 80	blessure -46	collision -48	none 56	vol -41
#arza	autre 167	dommage_materiel 72	none -145
#asa>	collision 111
#asab	autre 49
#asan	bris_de_glace 280	collision -44	dommage_materiel -46	none -72	vandalisme -53	vol -55
#aseb	collision -101	none -69	vandalisme 294	vol -145
#asem	blessure -54	collision -55	degats_des_eaux 126	dommage_materiel -59	evenement_climatique 72
#ash>	bris_de_glace 45	collision 43
#ashe	vandalisme 92
#ashi	degats_des_eaux 45	dommage_materiel 66	none -40
#asic	collision 60
#asin	bris_de_glace 41	vandalisme 118	vol -76
#ask>	autre 98	blessure -51	evenement_climatique 54	none -76
#aske	bris_de_glace -45	collision 50	degats_des_eaux 84	dommage_materiel -42	vol 59
#aski	blessure 119	incendie -55
#asle	blessure -53	degats_des_eaux 134	dommage_materiel -44	evenement_climatique -53
#asn>	bris_de_glace 45	incendie 49	none 63	vol -66
#asnt	collision -48	incendie 41	vandalisme 106	vol -77
#asol	evenement_climatique 155
#ass>	bris_de_glace 140	vandalisme 42
#assa	autre 110
#asse	autre 51	bris_de_glace -48	collision 53
#assi	bris_de_glace 42	collision 100	vol -50
#asso	collision -71	none -182	vandalisme 348	vol -118
#assp	autre 140	collision -53	incendie 47
#assu	autre 237	blessure -41	dommage_materiel -50	none -278	vol -59
#aste	degats_des_eaux 43	incendie 43	none -40
#asti	collision 48	none -53	vandalisme 50	vol -56
#astr	blessure -64	collision 169
#asty	blessure -42	collision -57	dommage_materiel -40	incendie 165	vol 47
#asua	dommage_materiel 110	vandalisme 58	vol -49
#asur	evenement_climatique 54	none 95
#atal	none -43	vol 150
#atbe	collision 118
#atch	vandalisme 46
#ated	evenement_climatique 78
#aten	bris_de_glace -80	collision 223	dommage_materiel -56	vandalisme -61
#ater	degats_des_eaux 87
#ates	dommage_materiel 59	incendie 47	none -54
#atev	bris_de_glace 153	degats_des_eaux 58	dommage_materiel -40	none -84	vol -44
#ath>	degats_des_eaux 103
#atha	collision 140	incendie -50
#athr	bris_de_glace 62	degats_des_eaux 88
#atht	bris_de_glace 99
#atie	blessure 70	collision -55	evenement_climatique 81
#atin	collision 50	degats_des_eaux 51
#atio	none -65
#ativ	autre -40	collision -58	dommage_materiel -58	none 191	vol -42
#atma	dommage_materiel 110	vol 41
#ator	evenement_climatique 41
#atro	collision 132
#ats>	dommage_materiel 64	evenement_climatique 48
#atta	collision -41	dommage_materiel 79
#atte	blessure 44	bris_de_glace 47	none -63
#atti	degats_des_eaux 95
#attr	incendie 57
#auce	incendie 76
#audi	dommage_materiel 47
#augh	incendie 56	none -40
#auli	bris_de_glace 56	evenement_climatique 49
#ault	collision 45
#aund	degats_des_eaux 66	incendie 41
#aunt	degats_des_eaux 75	evenement_climatique 93
#aura	collision -53	degats_des_eaux 49	evenement_climatique 58	vandalisme 103	vol -85
#ause	none -40
#aust	collision 88	none -54	vandalisme 73
#auto	bris_de_glace 90	collision 175	degats_des_eaux -74	none -165	vandalisme -54	vol 92
#aux>	autre 102	degats_des_eaux 82	dommage_materiel -40	none -83
#avan	evenement_climatique 48	incendie 49	vol 44
#aved	blessure -44	collision 66	dommage_materiel -51	incendie 153	vol -40
#avel	bris_de_glace 115
#avem	blessure 78	collision 61	incendie -44
#aven	none 77
#aves	bris_de_glace -76	collision 101	evenement_climatique 66
#avin	collision 102
#avy>	degats_des_eaux -41	evenement_climatique 175	incendie 42	none -41
#away	none -41	vol 62
#awer	collision -53	dommage_materiel 83	vol 99
#awn>	blessure 63	dommage_materiel -40	vol 83
#awni	evenement_climatique 43
#awye	degats_des_eaux 59	vol -50
#axi>	collision 66
#axle	collision 103	incendie 99
#ayak	collision 110	dommage_materiel -44	evenement_climatique -82	vol 54
#aybe	bris_de_glace 68
#ayed	degats_des_eaux 58	dommage_materiel -46	vandalisme 60
#ayer	collision -55	dommage_materiel 187	none -96	vol 94
#ayin	blessure 84	bris_de_glace -54	degats_des_eaux 91	dommage_materiel 88	vandalisme -66	vol -41
#ayme	autre 150	blessure -106	collision -55	none 77	vandalisme -60	vol -44
#ayor	degats_des_eaux -70	evenement_climatique 106	vandalisme 91
#ayst	autre -43	blessure -51	collision -84	dommage_materiel 171	evenement_climatique -43	incendie 61	none -254	vandalisme -45	vol 149
#azat	autre 193	none -168
#aze>	collision -67	incendie 164	vandalisme -50	vol 56
#azed	blessure -76	bris_de_glace 69	collision 200	none -67	vol -42
#azi>	degats_des_eaux 65	vol 78
#azil	blessure -42	dommage_materiel 141
#azro	collision 59
#azy>	collision -98	dommage_materiel -44	none -44	vandalisme 190	vol -68
#baby	bris_de_glace 53	collision -45	dommage_materiel 75
#bad>	autre 127	incendie 53	none -53	vol -41
#badl	blessure 74	collision 58	dommage_materiel 42	vandalisme -41	vol -46
#bag>	vol 126
#bags	incendie 99
#balc	collision -76	dommage_materiel 51	incendie 43	vol 41
#bale	collision -61	incendie 223
#ball	bris_de_glace 91
#band	blessure -46	vandalisme 49
#bang	bris_de_glace 69	dommage_materiel -40
#bank	collision 109	degats_des_eaux -84	evenement_climatique 153	none -51
#bar>	collision 134	none -65	vandalisme 84	vol -47
#barb	incendie 75
#bare	degats_des_eaux 43
#barn	bris_de_glace 78	collision -55	incendie 88
#barr	collision 102	vol 40
#base	collision -61	degats_des_eaux 62	evenement_climatique 54	none -45	vandalisme 120	vol -60
#basi	bris_de_glace 43	degats_des_eaux 44	vandalisme 49
#bat>	autre 138	collision -41	none -76	vandalisme 75
#bath	bris_de_glace 40	degats_des_eaux 105
#batt	blessure 109	dommage_materiel -49	incendie 144	none -67	vandalisme -44
#bay>	blessure -44	bris_de_glace 198	vandalisme -61
#bbed	collision -51	vandalisme 46	vol 128
#bber	collision 87	incendie 88	none -44	vandalisme -61
#bble	bris_de_glace 220	collision -40	evenement_climatique -93	none -53
#bbli	degats_des_eaux 129
#bby>	collision -44	none -75	vandalisme 115	vol 108
#beac	autre 66	blessure 92	dommage_materiel -41
#beat	collision -88	dommage_materiel -42	incendie 127	vol 108
#beau	collision 48
#beca	none -40
#becu	incendie 95
#bedr	degats_des_eaux 55	incendie 106	none -50
#beds	evenement_climatique 65
#been	vandalisme 42
#bees	none -41	vol 113
#bega	collision -49	incendie 169
#begi	autre 54	bris_de_glace 194	none -162
#behi	degats_des_eaux 48
#bein	vol 62
#beli	bris_de_glace -63	collision 57	none 51	vandalisme -42	vol 120
#bell	bris_de_glace -71	vol 120
#belo	degats_des_eaux 78
#belt	collision 145
#benc	bris_de_glace -44	collision 47	dommage_materiel -130	incendie 147	none -58	vandalisme 153	vol -125
#bend	blessure -93	collision 228
#bene	blessure -44	bris_de_glace 117	degats_des_eaux 54	dommage_materiel -42	evenement_climatique 43	none -45	vol -42
#bent	blessure -71	collision 59	dommage_materiel 82	evenement_climatique 52	none -45	vol -41
#bere	collision 146
#berk	vol 59
#berl	collision 136
#berr	bris_de_glace -41	collision 61
#bers	blessure 44	collision -133	none 176
#bes>	incendie 64
#besi	collision 87	vol 110
#bett	dommage_materiel 75	vandalisme 48
#bic>	none 67
#bicy	collision 71	vol 67
#bies	blessure 298	collision -89	dommage_materiel -63	none -84	vandalisme -45	vol -41
#big>	collision 71	evenement_climatique 78	none -40	vol -68
#bike	collision 59	vol 44
#bile	evenement_climatique 54
#bili	blessure 58	bris_de_glace -51	dommage_materiel 164
#bill	autre 115	collision -45	degats_des_eaux 61	dommage_materiel 48	none -119
#bin>	bris_de_glace 76	collision 64	degats_des_eaux -68
#bine	bris_de_glace -52	dommage_materiel -40	incendie 58	vandalisme 97
#bins	blessure 80	collision -46	incendie 164	none -57
#birt	collision 78
#bit>	blessure 86	none -40
#bits	bris_de_glace 106	degats_des_eaux -52	dommage_materiel 99	vol -46
#blac	dommage_materiel 57	incendie 57
#blam	collision 134
#blan	incendie 105
#blaz	collision -65	incendie 218
#bled	vandalisme 132	vol 40
#blee	collision 52
#blem	collision 135	none -54
#bles	autre -40	collision 80	dommage_materiel 58	none -94	vandalisme 79	vol -52
#blet	blessure -137	collision -49	degats_des_eaux -120	dommage_materiel 165	evenement_climatique -58	none -62	vandalisme -53	vol 100
#blew	evenement_climatique 125
#blin	degats_des_eaux 91
#blis	dommage_materiel -44	incendie 196
#bloc	collision -99	degats_des_eaux 47	dommage_materiel 42	none -52	vandalisme -49	vol 157
#blok	incendie -62	vandalisme 195
#bloo	blessure -68	collision 170
#blow	blessure -121	bris_de_glace -60	collision -54	dommage_materiel 150	evenement_climatique 77	none -69	vandalisme 78	vol -45
#blue	dommage_materiel 59
#bly>	bris_de_glace -88	degats_des_eaux 91	dommage_materiel 120	vandalisme -49
#boar	none -47
#boat	collision -86	dommage_materiel -46	evenement_climatique 198	none -62	vol 47
#bodi	collision 53	evenement_climatique 48
#boil	degats_des_eaux 106	evenement_climatique 93	incendie -55	vol -50
#boll	collision 199	none -50
#bolt	bris_de_glace 91	collision -88	dommage_materiel -73	evenement_climatique 185	incendie -53	none -91	vandalisme 68	vol -51
#bone	blessure 64	collision 49
#bonn	vandalisme 96
#book	dommage_materiel 59	vandalisme -40
#boot	blessure 69	bris_de_glace 72	none -42
#bor>	degats_des_eaux 55	dommage_materiel -79	evenement_climatique 166	none -47
#bord	autre 192	none -164
#borr	autre -40	dommage_materiel 119	incendie 143	vol -95
#bors	blessure 84	collision -43	dommage_materiel -56	evenement_climatique 53	incendie 65
#boss	degats_des_eaux 45	dommage_materiel 40	none -56	vol -45
#bot>	evenement_climatique 54	none 116
#bott	autre -45	blessure 66	bris_de_glace 64	collision -72	evenement_climatique -40	none -66
#boug	degats_des_eaux 57	vol 54
#boul	blessure 87	bris_de_glace 91
#boun	degats_des_eaux -56	dommage_materiel 204	incendie -61	none -70	vandalisme -68	vol -45
#bour	blessure 44
#bous	collision 144	dommage_materiel -42
#bove	blessure 58	degats_des_eaux 65
#box>	none -42
#boxe	dommage_materiel -79	vandalisme 108	vol 44
#boy>	bris_de_glace 68
#boys	evenement_climatique 41
#bra>	collision 128
#brac	blessure 136	degats_des_eaux -45	dommage_materiel -53	evenement_climatique -64	none -68	vandalisme -57	vol 121
#brak	collision 150	dommage_materiel -41	none -62	vandalisme 68
#bran	bris_de_glace 96	collision 55	evenement_climatique 56	none -47	vandalisme -43
#brar	vol 64
#bric	evenement_climatique 59	vol 60
#brid	collision 120	evenement_climatique -66	none -66	vandalisme 84
#brig	incendie 62
#brin	blessure 53	collision -66	degats_des_eaux 55	incendie 130	none -41	vandalisme 124	vol -194
#bris	bris_de_glace 323	collision -56	dommage_materiel -43	none -211
#broa	blessure -47	collision -154	degats_des_eaux -40	dommage_materiel -80	evenement_climatique -72	incendie -118	none -151	vandalisme 273	vol 134
#brok	blessure 60
#brot	bris_de_glace -57	vandalisme 82	vol 52
#brou	blessure -44	dommage_materiel 66	evenement_climatique 98	vandalisme -54	vol 87
#brow	bris_de_glace -52	collision -40	incendie 62	vandalisme 78
#brua	autre 121	dommage_materiel -75	vol -41
#brui	vol 79
#brus	evenement_climatique 49
#bsol	dommage_materiel -47	none 59
#bubb	degats_des_eaux 117
#buck	degats_des_eaux 80
#bula	collision 91
#bulb	blessure 110	dommage_materiel -43	incendie -108	none -63	vol 144
#bump	collision 146
#burg	bris_de_glace 65	collision -45	vol 62
#burn	blessure 43	incendie 100	none -40
#burs	bris_de_glace 42	collision -40	degats_des_eaux 61
#bus>	collision 184	none -63	vol -61
#buse	collision 125	vandalisme -44
#busi	incendie 72	none -56	vandalisme 54
#butt	blessure 179	bris_de_glace 210	collision -43	degats_des_eaux -82	dommage_materiel -68	evenement_climatique -51	incendie -42	none -80	vandalisme -80	vol -63
#buyi	collision 97	evenement_climatique 78
#bvio	bris_de_glace -57	collision 89	vol 46
#bypa	collision 145
#cabi	dommage_materiel -41	incendie 40	vandalisme 68
#cabl	dommage_materiel 91	none -42	vandalisme 84	vol -45
#cade	collision -67	dommage_materiel 93	vandalisme 117	vol -46
#caff	dommage_materiel 61	evenement_climatique 91	none -47
#cake	bris_de_glace 62	dommage_materiel 150	none -65
#cal>	incendie 173
#cald	bris_de_glace -76	degats_des_eaux 89	dommage_materiel 105
#calf	blessure 181	collision -88	incendie 71	none -47
#calp	blessure 144	bris_de_glace 113	collision -44	degats_des_eaux -42	dommage_materiel -54	none -53	vol -66
#camp	incendie 108
#can>	none 47
#canc	autre 220	collision -41
#cand	collision -40	incendie 121	none -73	vol 79
#cann	vandalisme 64	vol 42
#cant	collision -41	dommage_materiel 66
#cape	dommage_materiel 46	evenement_climatique 86
#car>	collision 44	none -49
#cara	evenement_climatique 48	incendie 49	vol 44
#card	autre 111	none -75	vol 55
#care	vol 110
#carg	bris_de_glace 65	collision 88	none -46
#carp	degats_des_eaux 55
#carr	dommage_materiel 56	evenement_climatique 42
#cars	collision 102	none -42	vandalisme 59	vol -43
#cart	autre 244	blessure -42	collision 107	dommage_materiel -59	evenement_climatique -40	none -166	vandalisme -41	vol -49
#casa	collision 100
#case	collision -82	dommage_materiel 121	incendie 69
#cash	vol 107
#cast	bris_de_glace -86	degats_des_eaux 64	dommage_materiel 149	none -59
#casu	dommage_materiel 110	vandalisme 58	vol -49
#cat>	autre 63	collision -43	dommage_materiel 98	incendie 43	vandalisme -45
#cata	autre 100	none -91	vol 80
#cate	autre 50	blessure 64	collision -86	dommage_materiel 128	none -54
#cath	autre -76	collision 114
#cati	degats_des_eaux 50
#caug	incendie 127
#caus	none -40
#cave	blessure -75	collision 103	degats_des_eaux 121	dommage_materiel -42	vol -43
#ccid	autre 60	blessure 41
#ccor	blessure -68	degats_des_eaux -61	dommage_materiel -41	evenement_climatique 128	incendie 78
#ccou	incendie 62
#ced>	bris_de_glace 95	collision -47
#cede	collision 129	vol -48
#ceil	degats_des_eaux 99
#ceip	vol 57
#ceiv	autre -172	blessure 168	dommage_materiel -47	none 163
#cel>	none 107
#cele	blessure -40	bris_de_glace -166	vandalisme -66	vol 190
#cell	autre 73	degats_des_eaux 70	none -62
#cema	collision 128	vandalisme -42
#ceme	blessure -49	collision 151
#cenc	collision 107
#cens	autre 253	dommage_materiel -55	none -215	vol -44
#cent	autre 186	none -89	vol -51
#cepa	degats_des_eaux -41	incendie 97
#cer>	autre 112	dommage_materiel 58	none -61
#cern	collision 173	dommage_materiel -73
#cers	collision 53
#cert	none 98
#ces>	dommage_materiel 40
#cess	none 50
#chai	bris_de_glace -40	collision -64	none -41	vandalisme 103	vol 88
#chal	bris_de_glace 195	collision -48	evenement_climatique 63	none -56	vandalisme -52	vol -49
#cham	autre -114	blessure 183	collision -50	vol 47
#chan	bris_de_glace 54	collision -44
#chao	collision 64
#chap	blessure -44	bris_de_glace 64	collision -69	dommage_materiel -41	none -63	vol 230
#char	autre 68	collision -44	incendie 90	none -67
#chas	vandalisme 77
#chat	none 96
#che>	bris_de_glace 56	collision 41	vandalisme -41
#chec	none 118
#ched	vandalisme 45
#chee	blessure 73	collision -121	vandalisme 98
#chef	collision 64
#chem	bris_de_glace 181	dommage_materiel -122	vandalisme -42
#chen	degats_des_eaux 50	incendie 70
#cher	evenement_climatique 98
#ches	vol 87
#chew	autre -40	dommage_materiel 231
#chid	blessure 54	bris_de_glace -44	evenement_climatique 70
#chie	dommage_materiel 98
#chil	blessure 66	vandalisme 40
#chim	dommage_materiel -49	evenement_climatique 85	incendie 139	vol -43
#chip	bris_de_glace 141	collision -43	none -57
#chiv	degats_des_eaux 159	incendie 40
#chka	collision 73
#chma	blessure 145	collision 58	none -67	vol -45
#chni	collision -76	dommage_materiel 108	evenement_climatique -42	incendie 70
#choc	collision 123
#choi	collision 48
#choo	blessure 88	vol 46
#chri	bris_de_glace 61	vandalisme -49	vol 122
#chur	autre 55	collision -40	vandalisme 48
#cia>	collision 73	none -99	vol 104
#cian	autre 51	collision -41	dommage_materiel 65
#ciar	collision -78	dommage_materiel -78	evenement_climatique 120	none -75	vol 173
#ciat	collision -52	none -48	vandalisme 217	vol -84
#cide	autre 52
#cifu	dommage_materiel -65	vol 90
#ciga	collision -47	dommage_materiel -47	incendie 159	vandalisme -40	vol 66
#cil>	bris_de_glace 96
#cing	collision 76	degats_des_eaux 42	dommage_materiel -40	none -84	vol 98
#ciou	collision 84
#cipa	collision 46	dommage_materiel -47	vandalisme 77
#circ	collision 46	dommage_materiel 147	vandalisme -55
#cisi	none 140
#cist	blessure -51	bris_de_glace 105	collision -84	degats_des_eaux 122	dommage_materiel -108	evenement_climatique -42	none -45	vandalisme 99	vol -66
#city	degats_des_eaux 56	incendie 67
#civi	dommage_materiel 52
#cked	bris_de_glace 54	none -49
#cker	collision -44	degats_des_eaux 64	none -43	vandalisme 62	vol 62
#cket	vol 73
#ckil	collision -79	dommage_materiel -49	evenement_climatique 93	none 67	vandalisme 60	vol -98
#ckin	bris_de_glace 114	dommage_materiel -64	vol -45
#ckle	bris_de_glace -43	dommage_materiel 140	none -40
#ckon	evenement_climatique 47	vol 54
#cks>	evenement_climatique 68	none -42	vol 114
#cksa	bris_de_glace -71	collision -64	dommage_materiel 95	vandalisme -44	vol 155
#ckup	collision 160	degats_des_eaux 80	incendie -55	none -57
#ckwa	collision 126
#clai	autre 45	bris_de_glace -48	none 87
#clar	dommage_materiel -42	evenement_climatique 60	none -69	vandalisme -45	vol 167
#cle>	collision 41
#clea	none -41	vol 43
#cler	bris_de_glace -57	collision 244	dommage_materiel -65	evenement_climatique 61	none -52	vandalisme -59
#cles	evenement_climatique 68
#clie	dommage_materiel 81
#clim	dommage_materiel 56	evenement_climatique 68
#clin	autre 59
#clio	collision 64
#clip	collision 114
#clis	collision 122
#clos	dommage_materiel -40
#clot	collision -97	degats_des_eaux 64	incendie 160	vol -51
#clou	degats_des_eaux -46	evenement_climatique 158
#club	blessure 119	collision -94	evenement_climatique 83	none -61
#clud	vandalisme 84
#clue	blessure 41	none 127	vandalisme -45	vol -50
#coac	bris_de_glace -88	collision 50	vandalisme 94
#coal	collision -76	dommage_materiel -75	incendie 268	none -72
#coat	degats_des_eaux -64	incendie 117	vol 86
#coff	dommage_materiel 132	incendie -56	none -63
#coin	bris_de_glace 150	none -74
#cola	evenement_climatique 96
#cold	bris_de_glace 227	degats_des_eaux 50	none -95
#colu	degats_des_eaux 44
#comb	degats_des_eaux 50	evenement_climatique -83	incendie 108
#come	degats_des_eaux 59
#comi	degats_des_eaux 76
#comm	vandalisme 64
#comp	vandalisme 55	vol 53
#con>	collision 63
#conc	collision 103
#conf	collision 202	dommage_materiel 73	evenement_climatique -46	none -64	vandalisme -58
#conn	dommage_materiel 58	none 50
#cons	collision 68
#cont	blessure 48	vandalisme -41
#conv	vol 111
#cony	collision -76	dommage_materiel 51	incendie 43	vol 41
#cook	blessure 78	collision -77	degats_des_eaux -72	dommage_materiel 49	evenement_climatique -40	incendie 165	none -58	vandalisme -40
#coot	collision 87	vol 41
#cops	none -44	vol 82
#cora	incendie 138	none -51
#corc	collision -41	vandalisme 131
#cord	evenement_climatique 40	incendie 92	none -42	vandalisme 42
#corn	bris_de_glace 102	degats_des_eaux 58	dommage_materiel -43
#corr	degats_des_eaux 48	none 90
#cost	autre 85	blessure 115	none -46	vol -76
#cott	collision -55	evenement_climatique -72	incendie 41	none -75	vandalisme 120	vol 50
#coug	incendie 173
#coun	dommage_materiel 46	vandalisme 41
#coup	vol 108
#cour	collision 41	dommage_materiel -46	vandalisme -55
#cous	dommage_materiel 45
#cove	autre 133	blessure 48	collision -52
#cow>	autre -47	blessure 52	collision 158	none -49
#cows	evenement_climatique 73
#crac	bris_de_glace 181	collision -66	none -68
#crap	collision 142
#cras	collision 101
#crat	vandalisme 75	vol -51
#craw	collision 62	dommage_materiel -101	none -50	vandalisme 148	vol -64
#craz	collision -98	dommage_materiel -44	none -44	vandalisme 190	vol -68
#crea	vandalisme 40
#cree	bris_de_glace 93	dommage_materiel 55
#cret	collision 56
#crew	vandalisme 75
#crie	blessure 82	vol -43
#cros	collision 65	none -40
#crow	blessure 47	bris_de_glace -60	collision -68	none -40	vandalisme 98	vol -55
#crui	autre 221	collision -91	none -93	vandalisme -48
#crum	bris_de_glace 160	none -40
#crun	dommage_materiel 99
#crus	collision 111	dommage_materiel 50
#cry>	incendie 68
#cryi	collision 41
#cted	blessure 106	dommage_materiel -42
#ctib	bris_de_glace 87	collision -44	none 68
#ctic	degats_des_eaux 55
#ctim	degats_des_eaux 54	evenement_climatique 112
#ctio	dommage_materiel 42
#ctob	collision 41
#ctri	collision -47	incendie 100
#ctua	dommage_materiel 106
#ctur	blessure 156	collision -87
#cuat	evenement_climatique 75	incendie 116	vol -62
#cue>	blessure 142	collision -104	incendie 68
#cuff	blessure 79	vandalisme 53
#cuit	dommage_materiel 187
#cula	collision 120	vandalisme -69
#culo	bris_de_glace 99	degats_des_eaux -60
#cupb	degats_des_eaux 77	incendie 50
#curt	incendie 126
#cuse	dommage_materiel 42
#cuss	collision 59	evenement_climatique 48
#cut>	bris_de_glace 46	none -78	vandalisme 108
#cuts	bris_de_glace 228	collision -63	degats_des_eaux -43	vandalisme -42
#cycl	collision 82
#dabo	collision 101
#dach	collision 169	dommage_materiel -55
#daci	collision 95	none -116	vol 129
#dad>	autre 55	none -42
#dage	bris_de_glace 51	collision -51	incendie 61
#dai>	vol 62
#dal>	collision -82	dommage_materiel 78	vol 177
#dals	dommage_materiel -62	vandalisme 99
#dam>	blessure 93	bris_de_glace 46	dommage_materiel -48
#dama	collision 68
#dame	dommage_materiel 67
#damp	collision -45	degats_des_eaux 181
#dang	collision -94	dommage_materiel -70	evenement_climatique -85	incendie -113	none -66	vandalisme 278
#dari	collision 52	dommage_materiel -68	incendie 94
#dark	blessure -56	collision -60	degats_des_eaux 186	none 61
#dash	collision 81	incendie 46
#date	collision 50	none 47
#daug	blessure 69
#dawn	blessure 160	collision -59	dommage_materiel -106	vol 51
#days	blessure 60	evenement_climatique 40
#dbag	collision -57	dommage_materiel 59	vol 113
#dboa	degats_des_eaux 120	dommage_materiel -68	evenement_climatique 42	incendie -50
#dbra	collision 262	degats_des_eaux -78	none -64
#dded	blessure -48	collision 176	dommage_materiel -56
#dden	evenement_climatique 53
#dder	blessure 71	bris_de_glace 61	dommage_materiel 43	none -41
#ddin	autre 105	collision -60	dommage_materiel 106	none -60
#ddle	degats_des_eaux 74	dommage_materiel 65	none -50
#dea>	bris_de_glace 55	none 222	vandalisme -41	vol -125
#dead	evenement_climatique 60
#deal	collision 130	vandalisme -94
#dear	autre 50	collision 56
#deau	autre 154	incendie 48	none -142
#dece	none 50
#deci	degats_des_eaux 40	none 48	vol -40
#deck	blessure 49	collision 112	degats_des_eaux -68	dommage_materiel -76	evenement_climatique -42	incendie 189	none -109	vandalisme -59	vol -58
#decl	dommage_materiel -42	evenement_climatique 47	none -66	vandalisme -43	vol 133
#deco	autre 63	incendie 114	none -72
#ded>	collision 44	none -46
#dedu	bris_de_glace 87	collision -44	none 68
#deep	bris_de_glace 50	collision -72	degats_des_eaux -52	dommage_materiel -60	evenement_climatique 56	incendie 194	none -59	vandalisme -45	vol -57
#deer	collision 160
#defi	none 132
#dega	degats_des_eaux 174	dommage_materiel -53
#degr	dommage_materiel 72	incendie 60
#dela	dommage_materiel 99	evenement_climatique -51	vandalisme 137	vol -45
#deli	dommage_materiel 100
#den>	blessure 56	evenement_climatique 71	none -54	vol -41
#denc	collision -50	dommage_materiel 124	incendie 91	none -47	vol -51
#deni	degats_des_eaux 77
#dens	blessure 146	collision -84	degats_des_eaux 70
#deny	blessure -42	bris_de_glace 129	collision -134	degats_des_eaux -54	evenement_climatique -67	incendie -40	none -49	vandalisme -70	vol 168
#deo>	collision -52	dommage_materiel -122	incendie -110	vandalisme 267
#depo	autre 180	collision -98	none -68	vol 116
#derb	collision -54	dommage_materiel -71	evenement_climatique 199	incendie -62
#dere	bris_de_glace 118	dommage_materiel -43	incendie 135	none -76
#derg	collision 94
#dern	blessure -74	degats_des_eaux 122	dommage_materiel -46	evenement_climatique 59
#ders	collision -42	dommage_materiel 102
#dert	collision 207	none -93
#des>	degats_des_eaux 41
#desc	degats_des_eaux 143	dommage_materiel -47
#dese	collision 184	none -58
#desk	dommage_materiel 58	none -55	vandalisme 50
#dest	blessure -41	evenement_climatique 69
#deta	blessure -42	collision 111	incendie 48
#dewa	collision 87
#dfat	collision -87	dommage_materiel -67	evenement_climatique 60	incendie 68	vol 122
#dge>	vandalisme 40
#dged	blessure 41	collision 46	vol 50
#dger	collision 41	none -49	vandalisme 168	vol -153
#dia>	blessure 105	evenement_climatique 57
#diab	none -50	vol 123
#dian	blessure 140	collision -51	dommage_materiel -40	none -57
#diat	degats_des_eaux 56
#dic>	degats_des_eaux 86
#dica	collision 60	vol 73
#dici	collision -86	degats_des_eaux -49	dommage_materiel -88	none -110	vandalisme -42	vol 341
#dicu	bris_de_glace 99	degats_des_eaux -60
#did>	none 59
#didn	collision 76
#died	autre 104	degats_des_eaux 51
#dies	autre -61	collision 63	dommage_materiel 106	none -53	vandalisme -53	vol 56
#diff	collision 112
#dign	collision -69	dommage_materiel 201	evenement_climatique -49	none -41
#dily	collision 53	evenement_climatique 48
#dina	bris_de_glace 44	collision 114	dommage_materiel -54	none -40	vandalisme 50	vol -48
#dine	degats_des_eaux -73	evenement_climatique 125
#dinn	dommage_materiel 120
#dio>	vol 118
#diol	autre 136	collision 42	none -59	vol -52
#diot	collision -45	vandalisme 148	vol -46
#dir>	autre 139	blessure -69
#dire	blessure 146	bris_de_glace 76	collision -83	dommage_materiel -50	none -48	vandalisme -50
#dirh	collision -50	degats_des_eaux -41	dommage_materiel 50	incendie 51	vol 76
#disa	vol 84
#disc	blessure 186	collision -75	degats_des_eaux 74	dommage_materiel -40	none -48
#dish	degats_des_eaux 138
#disl	blessure 179	collision -118
#disp	autre 81	collision -42	dommage_materiel 41	none -53	vandalisme 50
#diss	collision -146	vol 190
#dist	autre -49	blessure -145	bris_de_glace -66	degats_des_eaux -72	dommage_materiel 178	evenement_climatique -44	incendie 139	none -65	vandalisme -66	vol -85
#ditc	collision 131
#dium	bris_de_glace -68	dommage_materiel -57	vandalisme 231	vol -46
#divi	blessure 248	bris_de_glace -79	collision -82	dommage_materiel -96	none -80	vandalisme -40
#dizz	collision 69
#dlam	bris_de_glace 63	collision 132	none -60	vol -45
#dle>	degats_des_eaux 44	incendie 73
#dleb	collision 134
#dler	dommage_materiel 187	none -56
#dles	collision -48	dommage_materiel 107	evenement_climatique -41	incendie -51	none -96	vol 158
#dlig	vandalisme 121	vol -57
#dlin	blessure 72	collision -55	degats_des_eaux 50
#dloc	vandalisme -53	vol 133
#dlor	autre 91	collision -59	dommage_materiel 91	none -61	vandalisme -42
#dly>	blessure 40	none -48
#dmit	collision 44	degats_des_eaux 74
#dmot	collision -53	dommage_materiel 74	vol 55
#dnig	bris_de_glace 109	incendie 43	vol -40
#dnt>	collision 125	none -50
#doct	blessure 45
#does	none 46
#dog>	blessure 76
#dogs	blessure 200	collision -63	incendie -88	vandalisme 72	vol -57
#doin	collision 53	vandalisme 76
#don>	none 50
#done	incendie 43
#donk	blessure 123	collision 49
#dont	vandalisme 54	vol -62
#door	bris_de_glace 40
#dor>	blessure -51	collision -42	degats_des_eaux 94	dommage_materiel 124
#doub	bris_de_glace 132	none -59
#doul	collision 100
#dow>	bris_de_glace 204	collision -46	none -42
#down	dommage_materiel 71	none -40
#dows	bris_de_glace -130	none -41	vandalisme 274	vol -67
#drag	blessure 86	collision -49	vol 44
#drai	degats_des_eaux 284	dommage_materiel -47	none -64	vol -42
#dram	autre 163	none -52
#dran	blessure 155	dommage_materiel -54	incendie -124	vandalisme -58	vol 82
#dred	collision -51	dommage_materiel 102	vol 41
#dren	blessure 56	dommage_materiel -41	evenement_climatique 44	vandalisme 52
#dres	blessure 41	collision -50	incendie 51
#drew	collision 44	dommage_materiel 49
#dril	bris_de_glace -41	collision -62	dommage_materiel 237	evenement_climatique -56	none -68
#drin	collision 99	evenement_climatique 76
#drip	blessure 59	collision -52	degats_des_eaux 168
#driv	collision 48
#drob	blessure -42	bris_de_glace 51	degats_des_eaux 48	dommage_materiel 94	none -62
#dron	bris_de_glace -147	collision -71	dommage_materiel 206	evenement_climatique -55	incendie 172	none -84	vandalisme -44	vol -78
#droo	degats_des_eaux 59	incendie 109	none -54
#drop	bris_de_glace 47	collision -74	dommage_materiel 171	vol -43
#drov	collision 108
#drow	collision -48	degats_des_eaux 143	dommage_materiel -73	evenement_climatique 142	incendie -54	none -68
#drum	collision -130	degats_des_eaux 53	dommage_materiel 83	vol 92
#drun	vandalisme 116
#dry>	evenement_climatique 78	incendie 47
#drye	degats_des_eaux 44	incendie 101
#dscr	bris_de_glace 74
#dshi	bris_de_glace 69	dommage_materiel 88	none -44	vol -63
#dson	blessure -62	collision 190	vandalisme -42	vol -70
#dsto	collision -115	dommage_materiel -48	evenement_climatique 306	none -107	vandalisme 55	vol -57
#dth>	dommage_materiel 104
#duct	dommage_materiel 100
#due>	evenement_climatique 84
#dull	collision 97
#duly	collision 57
#duri	vol 67
#dust	none -56	vol 105
#dutc	bris_de_glace 78
#duty	collision 76	evenement_climatique 52	incendie -51
#dvis	dommage_materiel -44	none 90
#dwic	collision 63	vol 62
#each	blessure 51
#eada	collision 169	dommage_materiel -55
#eadi	degats_des_eaux 111	none -48	vol 87
#eadl	collision 57	none -43	vandalisme 71	vol -53
#eady	vol 84
#eagu	collision 67
#eah>	dommage_materiel -45	none 132
#eak>	degats_des_eaux 46
#eake	collision -48	degats_des_eaux 202
#eale	collision 93	vandalisme -82	vol 43
#eall	none 154
#ealt	collision 106	evenement_climatique 101	none -64	vandalisme -45	vol -40
#eam>	incendie 45
#eane	collision -55	degats_des_eaux 71	dommage_materiel 73
#eani	blessure 60	bris_de_glace 133	collision -54	degats_des_eaux -87	none -54	vandalisme 90	vol -54
#eant	bris_de_glace -187	collision -99	degats_des_eaux -42	dommage_materiel -107	evenement_climatique -49	none -124	vandalisme 451	vol -185
#ear>	collision 40
#eard	evenement_climatique 59
#eare	bris_de_glace 77	dommage_materiel -68	none -79	vandalisme 92	vol 75
#eari	autre 97	dommage_materiel 49	evenement_climatique 51	none -68	vol -48
#earm	bris_de_glace -51	collision -48	dommage_materiel 98	incendie 55
#earn	collision 139
#eart	bris_de_glace -47	dommage_materiel -40	evenement_climatique 116	none -66	vol 40
#ease	autre 46	none 40
#east	blessure 88	none -43
#easu	evenement_climatique 54	none 95
#eat>	bris_de_glace 42	dommage_materiel 48	none -40	vandalisme 71
#eatb	collision 118
#eate	degats_des_eaux 72	dommage_materiel -40	incendie 49	none -42
#eath	collision 45
#eati	blessure 67
#eats	bris_de_glace -40	collision -63	dommage_materiel 166	evenement_climatique 40
#eau>	vol 102
#eaux	autre 102	degats_des_eaux 82	dommage_materiel -40	none -83
#eave	bris_de_glace -45	vol 168
#eavi	collision 148	dommage_materiel -54
#eavy	degats_des_eaux -41	evenement_climatique 175	incendie 42	none -41
#ebar	collision 134
#ebbl	bris_de_glace 268	collision -44	evenement_climatique -110	none -63
#eble	collision 148	vol -49
#eboa	collision -60	degats_des_eaux 82	dommage_materiel -47	none -125	vandalisme 224	vol -83
#ebod	vandalisme 74	vol 40
#ebox	collision 61
#ebra	blessure 123	collision 44
#ebro	blessure -43	bris_de_glace -78	collision -54	dommage_materiel 42	incendie 103	vandalisme 123
#ebru	autre 121	dommage_materiel -75	vol -41
#ecau	none -40
#ece>	bris_de_glace 42	collision 54
#ecei	blessure 65
#ecep	autre 62	collision -62	vol 48
#eces	dommage_materiel 108	vandalisme 53
#ech>	dommage_materiel 50	vol 54
#echa	autre -67	collision -43	dommage_materiel 103	vandalisme 53
#echi	bris_de_glace -41	collision 79	evenement_climatique 40
#echn	collision -47	dommage_materiel 95	incendie 57
#ecid	collision 74	degats_des_eaux 82	dommage_materiel 44	vol -52
#ecis	collision -49	none 89	vol 86
#eck>	blessure 44	collision 46
#ecke	dommage_materiel 134	none -44
#ecki	autre -52	bris_de_glace 93	none 106
#ecko	evenement_climatique 47	vol 54
#ecla	dommage_materiel -46	evenement_climatique 56	none -67	vandalisme -48	vol 180
#ecli	autre 217	blessure -120	dommage_materiel -44	none -45	vol -70
#ecor	incendie 63	none -56
#ect>	collision 54	incendie 56	none 76	vandalisme -45	vol -43
#ecte	blessure 118	degats_des_eaux 85	dommage_materiel -41	none -50
#ecti	blessure 60	collision -62	evenement_climatique 85
#ectl	dommage_materiel 65
#ecto	autre -79	collision -52	dommage_materiel 143	evenement_climatique -44	vandalisme -53	vol 81
#ectr	collision -53	incendie 91
#ecue	incendie 95
#ecy>	blessure 72	collision -56	dommage_materiel 66
#edal	dommage_materiel -56	vol 189
#edar	bris_de_glace -46	dommage_materiel -98	evenement_climatique 222	incendie 79	none -113
#eddi	autre 105	collision -60	dommage_materiel 106	none -60
#eded	collision 47	none -46	vandalisme -43	vol 84
#edes	collision 131
#edge	degats_des_eaux -41	vandalisme 87
#edia	collision 56	degats_des_eaux -58	evenement_climatique 100
#edic	collision 119	none -56	vol 103
#edin	bris_de_glace 43	collision 44
#edro	degats_des_eaux 59	incendie 109	none -54
#eds>	autre 79	collision -51	dommage_materiel -42	none -72	vol 114
#educ	bris_de_glace 87	collision -44	none 68
#eed>	none 60
#eede	collision 47	none -46	vandalisme -43	vol 84
#eedi	vol 48
#eeds	autre 97	collision -61	dommage_materiel -51	incendie -42	none -94	vol 154
#eein	collision 61
#eek>	bris_de_glace -44	degats_des_eaux 55	none 58	vandalisme 45	vol -53
#eeke	none 93
#eeks	blessure 56	none 40
#eel>	collision 89
#eele	degats_des_eaux -74	evenement_climatique 92	vandalisme -42	vol 136
#eeli	degats_des_eaux 156
#eels	collision -58	none -60	vandalisme 99	vol 102
#eena	autre 146	none -96
#eenh	bris_de_glace 90	evenement_climatique 112
#eens	bris_de_glace 152	collision -81	none -49	vandalisme 40	vol 50
#eep>	degats_des_eaux 47
#eepe	blessure 162	collision 128	dommage_materiel -72	incendie -106	none -42	vandalisme -153
#eepi	collision -47	degats_des_eaux 51	dommage_materiel -52	vol 103
#eeps	bris_de_glace 53
#eer>	collision 79	dommage_materiel 83	none -52
#eeri	collision 95	dommage_materiel -54	vol 46
#eers	none 127
#ees>	vandalisme 96
#eet>	evenement_climatique 43	vandalisme 48
#eeth	autre 54	blessure 48	dommage_materiel 41	none -41	vol -42
#eeze	blessure -40	bris_de_glace 105	degats_des_eaux -42	evenement_climatique 77	none -46
#efch	collision 64
#efer	collision 50
#efig	collision 65	incendie 96
#efin	none 132
#efou	collision 42
#efro	bris_de_glace 273	degats_des_eaux -51	dommage_materiel -54	vandalisme -40	vol -40
#eft>	none -44	vol 59
#efun	autre 305	blessure -76	collision -59	dommage_materiel -49	none -66
#efus	vol 49
#egan	collision -49	incendie 169
#egar	blessure 129	vol -43
#egat	degats_des_eaux 102	dommage_materiel -59	none 119
#egg>	collision 64	degats_des_eaux 80	vol -52
#egge	vandalisme 44
#eggs	vandalisme 155
#egin	autre 54	bris_de_glace 194	none -162
#egis	collision 111
#egre	dommage_materiel 72	incendie 60
#egs>	bris_de_glace 62	dommage_materiel 49
#eham	degats_des_eaux -44	vandalisme 134	vol 65
#ehea	collision 110
#ehic	collision 42
#ehin	degats_des_eaux 48
#eigh	evenement_climatique 46
#eili	degats_des_eaux 99
#eima	collision -57	evenement_climatique 174
#eimb	autre 165	blessure -50	bris_de_glace 54
#eing	vol 44
#eipt	vol 57
#eith	collision 61	none 48
#eive	autre -172	blessure 168	dommage_materiel -47	none 163
#eken	none 93
#ekne	collision 47
#eks>	blessure 56	none 40
#elbo	blessure 83	vandalisme -58
#eld>	incendie 44	vandalisme 59
#elec	collision -44	incendie 96
#eled	degats_des_eaux -74	evenement_climatique 92	vandalisme -42	vol 136
#elep	blessure -50	dommage_materiel -73	evenement_climatique 51	none -73	vandalisme -55	vol 197
#eles	bris_de_glace -110	collision -65	dommage_materiel 164	vol 48
#elev	none -56
#elf>	bris_de_glace 41	none -50	vandalisme 42
#elib	blessure -48	dommage_materiel 141	incendie -108	vandalisme 80	vol -45
#elie	blessure -48	vandalisme -46	vol 103
#elin	autre 126	collision -44	degats_des_eaux 148	dommage_materiel -50	none -69	vol -47
#eliv	collision 42	vol 47
#ella	degats_des_eaux 130
#elle	autre 93	none -50	vol 69
#elli	collision -49	vol 77
#ells	collision 87	evenement_climatique 40	none -42
#elly	bris_de_glace -45	dommage_materiel 84	none -50	vandalisme 101
#elme	blessure -50	vandalisme -138	vol 216
#elmi	bris_de_glace -42	collision 171	dommage_materiel -58
#elon	blessure 52
#elop	bris_de_glace 120	collision -139	none -87	vol 176
#elow	degats_des_eaux 104
#elp>	vol 84
#elpe	blessure 65
#elpi	collision -97	degats_des_eaux -49	dommage_materiel 324	none -48
#els>	collision -41	evenement_climatique 46	none -43	vandalisme 52
#else	blessure 41	collision 69	dommage_materiel -40
#elt>	collision 86
#elte	incendie 186
#elux	bris_de_glace 221	collision -69	degats_des_eaux -45	dommage_materiel -41	none -45	vandalisme -50
#elve	evenement_climatique 45	vol 52
#elvi	collision 176	dommage_materiel -55
#emai	autre 75	bris_de_glace 84	none -48
#eman	collision 96
#emar	collision 91	vandalisme -53	vol 44
#embl	degats_des_eaux 85	dommage_materiel -47
#emem	none 50
#emis	bris_de_glace 90	collision 173	dommage_materiel -88	none -51	vandalisme -54
#emmi	vol 65
#emov	dommage_materiel 82	none -54	vol 90
#empt	none -48	vol 121
#emse	collision 75	vol 50
#enag	autre 146	none -96
#enan	degats_des_eaux 58	dommage_materiel -48	incendie 74	vol 99
#enau	collision 71	evenement_climatique 45
#ench	dommage_materiel -46	incendie 40
#ency	blessure 122	incendie -46	none -131	vandalisme 143	vol -157
#end>	autre 97	none -53
#ende	collision 111
#endi	collision -97	degats_des_eaux -95	incendie 134	vol 131
#ends	autre 75	dommage_materiel 181	none -63	vol -68
#ene>	dommage_materiel 93	vandalisme 109	vol -65
#enea	blessure -44	bris_de_glace 117	degats_des_eaux 54	dommage_materiel -42	evenement_climatique 43	none -45	vol -42
#ened	vol 55
#ener	collision -53	degats_des_eaux 83	dommage_materiel 53	evenement_climatique 101
#enga	dommage_materiel -58	evenement_climatique 59	vandalisme -42	vol 135
#enge	collision 70	vandalisme 49
#engi	incendie 58	none -46	vol 63
#engl	autre 86
#enho	bris_de_glace 74	collision -41	evenement_climatique 88	none -50	vol 59
#enis	blessure 113	evenement_climatique 57
#enna	bris_de_glace -55	dommage_materiel -58	none -52	vandalisme 203
#enne	blessure 248	dommage_materiel -49	incendie -46	none -94	vandalisme -67	vol -57
#enou	collision 52	none -83	vandalisme 110
#ens>	collision -52	evenement_climatique 52	vol 43
#ensa	collision -67	degats_des_eaux 43	dommage_materiel 154
#ense	autre 155	blessure -44	dommage_materiel 85	none -107
#ensi	dommage_materiel 105	incendie 40	none -46	vandalisme -120	vol 113
#enta	incendie 56	vandalisme -41
#ente	evenement_climatique 60
#enth	bris_de_glace -98	collision -78	degats_des_eaux 140	evenement_climatique 49	none -40	vandalisme -41
#entl	collision 87
#entr	collision 71
#enty	evenement_climatique 50
#eny>	blessure -42	bris_de_glace 129	collision -134	degats_des_eaux -54	evenement_climatique -67	incendie -40	none -49	vandalisme -70	vol 168
#eon>	bris_de_glace 137	collision 73	incendie -40	none -51
#eone	vandalisme 55	vol 66
#eopa	autre 149	none -85
#eopl	degats_des_eaux 69
#epai	degats_des_eaux 108
#epan	degats_des_eaux -41	incendie 97
#eper	blessure 162	collision 128	dommage_materiel -72	incendie -106	none -42	vandalisme -153
#ephe	collision -59	vol 118
#epho	blessure -50	dommage_materiel -73	evenement_climatique 51	none -73	vandalisme -55	vol 197
#epin	collision -47	degats_des_eaux 51	dommage_materiel -52	vol 103
#epla	collision -68	dommage_materiel 136	none -48	vol 97
#epos	autre 180	collision -44	none -72	vol 48
#eps>	bris_de_glace 43
#epti	autre 55	collision -52	vandalisme 101
#eque	vol 51
#equi	bris_de_glace -41	collision 93	none 68
#era>	dommage_materiel 88	none -43	vol 130
#eral	blessure 41	none -55	vol 58
#eran	bris_de_glace 100
#erat	autre 69	collision 78	incendie -42	none -60
#erb>	collision 102	none -40	vandalisme 51
#erba	bris_de_glace -91	collision 111	dommage_materiel -60	vandalisme 158	vol -54
#erbo	collision 46	dommage_materiel -76	evenement_climatique 146	incendie -70	none -65	vandalisme 97	vol -45
#erce	autre 104	bris_de_glace 59	none -81	vol -46
#erch	dommage_materiel -54	incendie 111	vandalisme -70	vol 110
#erci	collision 70	dommage_materiel -53	vol 67
#erd>	blessure 175	bris_de_glace 79	collision -71
#ered	bris_de_glace 43	none -40
#erel	autre 112	blessure -40	bris_de_glace -44	collision -117	dommage_materiel -50	evenement_climatique -67	none -116	vandalisme 139	vol 79
#erer	collision -96	dommage_materiel 304	evenement_climatique -46	none -89
#eres	degats_des_eaux 53	incendie 61	none -40
#erfa	degats_des_eaux 199	incendie -57	none -75
#erfe	collision 117	vandalisme -64
#erfl	degats_des_eaux 137	dommage_materiel -55
#erge	blessure 45	collision -48	vandalisme 92
#ergi	autre -68	blessure 239	bris_de_glace -51	collision -59	degats_des_eaux 111	dommage_materiel -83	evenement_climatique -57	incendie -56	none -317	vandalisme -60	vol -118
#ergo	collision -58	evenement_climatique 198
#ergr	collision 94
#ergu	degats_des_eaux -62	evenement_climatique 171
#erhe	degats_des_eaux 96	incendie 64
#eria	evenement_climatique 49
#erie	vol 76
#erio	bris_de_glace 52	dommage_materiel 49
#erip	collision 78
#erka	vol 59
#erli	collision 46	incendie 42
#erly	collision -61	degats_des_eaux 157
#erma	evenement_climatique 73	incendie 45	none -49	vandalisme -55
#erne	blessure -44	collision 50	degats_des_eaux 66	dommage_materiel -60	evenement_climatique 77
#erni	none -50	vandalisme 58
#ero>	autre 88	blessure -49	collision 176	dommage_materiel 86	incendie -46	none -85	vandalisme -40	vol -52
#erpr	vol 115
#erra	dommage_materiel 42
#erre	bris_de_glace -41	collision 79	evenement_climatique 40
#erri	collision -40	dommage_materiel 95
#erry	autre 138	collision 84	dommage_materiel -49	vol -49
#erse	collision 123
#ersh	degats_des_eaux 49	none 53
#ersi	incendie 50
#erst	bris_de_glace -45	collision -45	dommage_materiel 120
#ert>	collision 81
#erta	collision 62	none 125
#erte	autre 106	blessure 70	collision -60	none -122
#erti	incendie 40
#erto	collision 95
#erva	bris_de_glace 42	evenement_climatique 94
#erve	collision 103
#ervi	incendie 42	none 64
#erwo	collision 72
#eryb	vol -40
#eryw	collision 59
#esca	dommage_materiel 46	evenement_climatique 86
#ese>	collision 55	dommage_materiel 107	vandalisme -40
#esel	autre -61	collision 63	dommage_materiel 106	none -53	vandalisme -53	vol 56
#esen	collision 102
#eser	collision 108	none -73	vandalisme 122	vol -53
#esid	vol 73
#esk>	dommage_materiel 65	none -63	vandalisme 55
#esn>	bris_de_glace 52	evenement_climatique 101
#esse	collision -82	dommage_materiel 143	none -63	vol -43
#essi	blessure 119	collision -43
#esso	blessure 75	collision -64	none 76	vol 43
#essu	bris_de_glace -88	collision -83	dommage_materiel 118	vol 111
#esta	autre 96	collision -41	none -108	vandalisme 62	vol -65
#esti	vol 127
#estr	evenement_climatique 70
#ests	bris_de_glace -44	degats_des_eaux 78	dommage_materiel -60	evenement_climatique -48	vol 142
#esum	degats_des_eaux 175	dommage_materiel -43	none -54	vol 45
#etai	blessure -45	collision 83	incendie 46
#etal	collision 109	none -81
#etan	bris_de_glace 113	collision -84	degats_des_eaux -66	dommage_materiel -63	evenement_climatique 121
#etch	incendie 95
#ete>	collision 120
#eter	dommage_materiel -44
#eth>	autre 54	blessure 48	dommage_materiel 41	none -41	vol -42
#ethi	blessure -49	collision 41	dommage_materiel -41	evenement_climatique 47	none -47
#etim	none 82
#etir	degats_des_eaux 109	none -48
#etit	collision 129	none -68
#etre	evenement_climatique 106
#etro	collision 79	none -101	vandalisme -45	vol 161
#ets>	degats_des_eaux 53	dommage_materiel -42
#ette	vandalisme 52
#ettl	collision -52	dommage_materiel -46	none 60	vol 102
#etty	incendie 104	vol 65
#etur	autre 118
#eue>	collision 70
#eur>	collision 261	none -122
#euro	autre 52	dommage_materiel 46	none -42
#eurs	collision 71
#evac	evenement_climatique 75	incendie 116	vol -62
#evar	blessure 110
#eve>	bris_de_glace -56	vandalisme 51
#evel	bris_de_glace 49	evenement_climatique 141	none -49	vol -51
#eves	collision -60	incendie -45	vandalisme 112
#evid	collision 57	incendie 180	none -43	vol -74
#evis	collision -64	dommage_materiel 212	none -94
#evry	blessure -43	degats_des_eaux 136	dommage_materiel -53	incendie 92
#eway	collision 58	dommage_materiel -110	evenement_climatique 147
#ewdr	collision -43	vandalisme 175	vol -55
#ewed	autre -40	blessure 120	collision -65	dommage_materiel 134	none -47
#ewel	vol 167
#ewhe	autre 230	dommage_materiel -40	evenement_climatique -109	vandalisme 66	vol -93
#ewor	collision -74	degats_des_eaux -49	dommage_materiel -71	incendie -75	vandalisme 260
#exac	none 77
#exag	dommage_materiel 61	evenement_climatique 73
#exce	collision 47	vandalisme 53	vol -58
#exch	blessure 91	collision -48
#excu	dommage_materiel 42
#exha	collision 88	none -54	vandalisme 73
#expe	collision -56	incendie 42	none 56	vandalisme -57
#expl	autre 49	bris_de_glace 77	none -52
#ext>	degats_des_eaux 45
#exti	incendie 68	vandalisme 107	vol -75
#extr	incendie 79
#eybo	collision -51	dommage_materiel 198	none -40
#eye>	blessure 165	bris_de_glace -52
#eyeb	blessure -43	bris_de_glace -78	collision -54	dommage_materiel 42	incendie 103	vandalisme 123
#eyed	collision -56	none -47	vandalisme 207	vol -41
#eyel	blessure -48	collision -105	evenement_climatique -110	incendie 108	vandalisme 210
#eyes	collision 56	vandalisme -86	vol 110
#eys>	autre 121	none -44	vandalisme -42	vol 47
#ezed	collision 81
#ezer	bris_de_glace 150	degats_des_eaux -42	dommage_materiel 69	evenement_climatique 45	none -66	vol -49
#faca	collision -68	dommage_materiel 111	vandalisme 150	vol -55
#face	vol 115
#faci	bris_de_glace 53	collision 88	vol -41
#fact	incendie 87
#fail	bris_de_glace 103	collision 52	degats_des_eaux 75	none -49	vol -41
#fain	degats_des_eaux -74	vol 132
#fait	blessure -62	bris_de_glace 64	collision 145	dommage_materiel -90	none -76	vandalisme -56	vol 142
#fall	blessure 58	collision -46	dommage_materiel 78	vol -43
#fals	collision -62	degats_des_eaux 48	none 49	vol 106
#fami	bris_de_glace -45	dommage_materiel 82	incendie 79	none -84	vandalisme 144	vol -59
#far>	blessure 40
#farm	blessure 58	collision -64	dommage_materiel 130
#fath	dommage_materiel -52	vol 40
#faul	collision 54
#fcha	collision 64
#febr	autre 121	dommage_materiel -75	vol -41
#fect	blessure 65	collision 41	vandalisme -45
#fed>	vandalisme 64
#fee>	autre 42	dommage_materiel 139	evenement_climatique -46	incendie -64	none -74
#feel	degats_des_eaux 69	dommage_materiel -55	vol 90
#feet	bris_de_glace 78	degats_des_eaux -83	evenement_climatique 69
#felt	collision 50	vol 65
#fenc	dommage_materiel -67	evenement_climatique 43	none -44	vandalisme 189	vol -63
#fend	collision 110
#fer>	bris_de_glace 58	dommage_materiel -51	none 73
#fere	none -45	vandalisme 47
#ferr	autre 100	collision 55	dommage_materiel -49	vol -47
#fes>	bris_de_glace 89
#few>	blessure 111	collision -116	degats_des_eaux 41	vol 40
#ffec	collision -74	degats_des_eaux 142
#ffee	dommage_materiel 140	incendie -61	none -68	vol 41
#ffer	collision 53	dommage_materiel -41	vandalisme 41
#ffit	vandalisme 141
#ffol	dommage_materiel 61	evenement_climatique 91	none -47
#fiat	collision 75
#fic>	collision 44
#fica	none 40
#fied	collision 53
#fiel	blessure -53	dommage_materiel -64	evenement_climatique 82	incendie 116	none -50	vandalisme 48
#fift	blessure 172	collision -73	vol 45
#figh	collision 41	incendie 67	vandalisme 102	vol -101
#file	vandalisme 77	vol 43
#fill	collision 46	degats_des_eaux 44
#film	collision 48	vandalisme 119	vol -63
#filt	degats_des_eaux 104	dommage_materiel -59	none -51	vandalisme 108	vol -47
#find	autre 98	none -54
#fine	collision 52
#fing	collision -47	dommage_materiel -46	evenement_climatique 47	vol 48
#fire	incendie 125
#firm	degats_des_eaux 103
#firs	collision 66	vandalisme -41
#fish	bris_de_glace 78	degats_des_eaux 89	evenement_climatique 63	none -77	vandalisme -71
#fiti	none -41	vandalisme 131
#fitt	collision -59	degats_des_eaux 229
#five	bris_de_glace 41	dommage_materiel 43	evenement_climatique 43	none -44	vandalisme -62
#flam	collision -43	incendie 196
#flar	incendie 112
#flas	bris_de_glace -95	collision 70	evenement_climatique 150	vandalisme -50
#flat	degats_des_eaux 40	incendie 41	none -46
#flew	bris_de_glace 64	evenement_climatique 46
#flig	autre 98	blessure 43	evenement_climatique 45	none -58
#floa	collision -48	degats_des_eaux 106	evenement_climatique 206	none -72
#floo	degats_des_eaux 82	evenement_climatique 41
#flor	collision 47	none -47	vol 50
#flow	collision -47	degats_des_eaux 108	dommage_materiel 77	none -44
#fly>	autre 164	blessure 61	dommage_materiel -48	none -70	vandalisme -58
#flyi	autre 125	blessure -79	collision 43
#foam	collision -116	dommage_materiel -43	none -52	vandalisme 278
#fog>	blessure -56	collision 90	vandalisme -130	vol 164
#fold	vandalisme 43
#foll	collision -70	dommage_materiel 98
#font	collision -45	none -89	vandalisme -48	vol 192
#food	blessure 122	dommage_materiel 95	evenement_climatique -54	none -43	vandalisme 54	vol -47
#foot	blessure 69	none -41
#for>	autre 62
#forc	bris_de_glace 70	none -44	vol 90
#forg	collision 50
#fork	collision 279	dommage_materiel -47	vol -71
#form	degats_des_eaux 40
#forw	blessure -41	collision 131	dommage_materiel -50	none 83
#foun	vandalisme 128
#four	none -42	vol 40
#frac	blessure 312	collision -126
#frai	autre 111	collision -73	none 105	vol -43
#fram	blessure -44	evenement_climatique 109	none -43	vol 56
#fran	autre 42	collision 102
#free	evenement_climatique 130
#frie	collision -51	dommage_materiel 103	incendie 49	none -46
#frig	collision 116	dommage_materiel -91
#frm>	bris_de_glace 88	dommage_materiel -85	none -79	vandalisme 68	vol 61
#from	none -40
#fron	collision 60	vandalisme 48
#fros	bris_de_glace 274	evenement_climatique -121
#froz	degats_des_eaux 138
#fted	vol 72
#ftin	blessure 82	degats_des_eaux 54	dommage_materiel 84	vandalisme -62
#fty>	autre -40	blessure 228	collision -115	none -59	vandalisme -47	vol 52
#ful>	dommage_materiel 102
#full	dommage_materiel 52
#fund	autre 305	blessure -76	collision -59	dommage_materiel -49	none -66
#funn	blessure 106	collision -54	dommage_materiel 49
#furi	degats_des_eaux -95	evenement_climatique 89	incendie 67
#furn	degats_des_eaux -76	evenement_climatique 60	incendie 47	none -41	vandalisme -42	vol 85
#gade	incendie 70
#gadi	autre 139	blessure -69
#gage	collision -47	dommage_materiel -40	none -41	vol 171
#gal>	blessure 82	collision -52
#gale	evenement_climatique 195
#gall	blessure -87	bris_de_glace -41	collision -95	degats_des_eaux -106	dommage_materiel 207	evenement_climatique -49	vol 92
#game	blessure 262	collision -41	dommage_materiel -58	none -77
#gan>	incendie 53	vol 129
#gar>	none -56	vandalisme 184	vol -78
#gara	degats_des_eaux -61	dommage_materiel 104	none -51
#gard	blessure 72	dommage_materiel -45	evenement_climatique 68
#gare	incendie 66	vol 47
#gas>	bris_de_glace -43	dommage_materiel -49	incendie 247	none -40
#gash	bris_de_glace 153	dommage_materiel -132
#gat>	degats_des_eaux 211	dommage_materiel -69
#gate	collision 113	vol -56
#gave	none -40
#gear	autre 157	blessure -85	bris_de_glace -52	collision -113	dommage_materiel 126
#gen>	incendie 184
#genc	blessure 58	bris_de_glace 97	dommage_materiel -40	incendie -50	none -105	vandalisme 112	vol -139
#gene	collision -53	dommage_materiel 76	evenement_climatique 160	incendie -55
#gent	collision 86
#geon	bris_de_glace 170	collision 95	incendie -49	none -64
#ger>	none -45
#gera	blessure 51
#germ	degats_des_eaux -53	evenement_climatique 126	none -41	vandalisme -50	vol 115
#gerp	vol 157
#gers	dommage_materiel -40	evenement_climatique 51	incendie 45	vandalisme 62
#gery	blessure 74	dommage_materiel -53	vol 88
#ges>	collision 53	vandalisme -41
#get>	autre 53
#gett	blessure 51	collision 62	none -47
#gged	dommage_materiel 44
#gger	dommage_materiel 61	evenement_climatique 73
#ggs>	vandalisme 155
#ghbo	evenement_climatique 45
#ghed	vol 66
#ghin	incendie 191	none -45
#ghte	blessure 51
#ghtn	dommage_materiel -51	evenement_climatique 179
#ghts	collision 54	none -63	vandalisme 70
#ghwa	incendie 47
#gier	autre 203	dommage_materiel -61	none -45	vol -58
#gift	blessure -111	dommage_materiel 195	vandalisme -59	vol 44
#gin>	bris_de_glace 178	collision -41	degats_des_eaux 45	none -155
#gine	vol 48
#girl	autre 73	dommage_materiel -42	none -52
#gise	blessure 88	collision -50	vandalisme 41
#gist	collision 61
#give	evenement_climatique 43
#glar	bris_de_glace 114	collision -60	none 71
#glas	bris_de_glace 130
#glaz	bris_de_glace 199	none -62
#gle>	collision 115
#gled	vol 95
#glis	autre 70	collision 45
#glov	collision 92
#glue	none -46	vandalisme 209	vol -87
#gnal	bris_de_glace -68	dommage_materiel 127
#gnan	collision 79
#gne>	autre -122	blessure 155	dommage_materiel -51	incendie -43	none -114	vandalisme 178	vol -77
#gnit	collision -49	dommage_materiel 139	evenement_climatique -42	none -44	vol 69
#goat	blessure -40	dommage_materiel 58	incendie 45	vandalisme -42
#god>	none 55
#goin	bris_de_glace -62	dommage_materiel 41	none 47
#gold	collision -47	vol 137
#golf	blessure 70	collision -40	evenement_climatique 94	none -41
#gone	vol 77
#gonn	bris_de_glace 60	collision 48
#goo>	collision 40	incendie 47
#good	none 72
#grab	collision -48	vol 188
#grac	none 193	vandalisme -111	vol -52
#graf	vandalisme 141
#grap	dommage_materiel 66	none -40	vandalisme 52
#grat	bris_de_glace 174	collision -81	dommage_materiel -46	none -146	vandalisme -62	vol 79
#grav	bris_de_glace 148	vandalisme 70	vol -75
#graz	blessure -92	collision 177	dommage_materiel -43
#gree	autre 87	none -62
#gres	none 121
#grey	autre -72	blessure 132	collision 70
#gril	bris_de_glace -124	collision 329	dommage_materiel -53	none -102	vandalisme -50	vol -50
#grin	collision -44	dommage_materiel 107	none -101	vandalisme -52	vol 95
#groc	blessure 46	collision -64	dommage_materiel 115	vandalisme -40
#grou	evenement_climatique 77
#grow	bris_de_glace 192	collision -44	degats_des_eaux 81	dommage_materiel -44	none -99
#guag	none 65
#guar	blessure 103	none -40
#gue>	collision 88	none -53	vandalisme 97
#guel	collision 112	dommage_materiel -43
#gues	blessure 59	vol 49
#gui>	degats_des_eaux -70	evenement_climatique 217
#guis	incendie 68	vandalisme 107	vol -75
#gust	blessure -71	bris_de_glace -50	collision -68	dommage_materiel -78	evenement_climatique 247	vandalisme 88	vol -49
#gutt	bris_de_glace -43	collision -64	degats_des_eaux 216	dommage_materiel -42	none -62
#guy>	collision 86
#guys	blessure 166	dommage_materiel -63	none -89
#gym>	degats_des_eaux 80	vandalisme -59	vol 100
#hail	evenement_climatique 139
#hain	vandalisme 97	vol 42
#hair	blessure 56	collision -83	vandalisme 75	vol 50
#hake	collision 65
#haki	collision 49
#hale	evenement_climatique 43
#half	evenement_climatique 75
#hall	degats_des_eaux 66	vandalisme 43
#haly	collision 140	incendie -50
#ham>	collision 51	degats_des_eaux -40	dommage_materiel 221	none -151	vol -60
#hamd	collision 56
#hame	incendie 151
#hamm	bris_de_glace -98	collision -55	vandalisme 195
#hams	collision -44	evenement_climatique 52	incendie 44	vol 40
#han>	collision 182
#hani	autre -67	collision -43	dommage_materiel 103	vandalisme 53
#hank	dommage_materiel 51	none 62
#haou	collision 64
#hap>	collision -60	vol 145
#hape	collision 42	none -70	vol 85
#happ	dommage_materiel 72
#harb	bris_de_glace -114	collision 146	dommage_materiel 145	evenement_climatique -50	incendie 60	none -105	vol -49
#harc	collision -76	dommage_materiel -75	incendie 268	none -72
#hard	dommage_materiel 45	none 62
#hare	collision 67	degats_des_eaux 78	dommage_materiel -47
#harg	autre 129	collision -50	dommage_materiel 51	incendie 45	none -96	vol -45
#harr	dommage_materiel -47	incendie 161
#has>	none -44
#hasi	vandalisme 115	vol -55
#hasn	degats_des_eaux 55	incendie 52	vol -44
#hat>	none 46
#hate	bris_de_glace 135	degats_des_eaux 49	none -71
#hats	dommage_materiel -41	vandalisme 125
#hatt	bris_de_glace 218	collision -40	none -45
#haul	bris_de_glace 43	collision 125	none -44
#haus	collision 88	none -54	vandalisme 73
#havi	collision 71	vandalisme 70
#hay>	incendie 55	vandalisme 45
#hbor	dommage_materiel -72	evenement_climatique 143	none -40
#hday	blessure 55
#heal	collision 106	evenement_climatique 101	none -64	vandalisme -45	vol -40
#heat	bris_de_glace 101	collision -45	degats_des_eaux 61	incendie 40	none -55
#heav	evenement_climatique 142
#heck	none 118
#hed>	vandalisme 41
#hedg	collision 68	dommage_materiel -40	vandalisme 83	vol -83
#heel	collision 46
#heep	blessure 97	dommage_materiel 98
#heer	none 127
#heet	evenement_climatique 125
#hefc	collision 64
#heft	autre 172	collision -76	dommage_materiel -55	none 53
#held	bris_de_glace -108	collision -70	vandalisme 85	vol 115
#helf	blessure -144	bris_de_glace 90	collision -43	degats_des_eaux -47	dommage_materiel 222	evenement_climatique -42	vandalisme -62	vol -45
#helm	blessure -50	vandalisme -138	vol 216
#help	vol 40
#helv	collision 62	degats_des_eaux 78	vol -49
#hem>	none -42	vandalisme 46
#hemi	bris_de_glace 181	dommage_materiel -122	vandalisme -42
#hems	collision 75	vol 50
#hens	collision -67	evenement_climatique 41	incendie 45	none -53	vandalisme -54	vol 153
#herg	degats_des_eaux -70	evenement_climatique 217
#heri	incendie 88
#herm	blessure -44	incendie 124	none -48	vandalisme -93	vol -64
#hers	blessure 89
#hes>	vol 58
#hest	collision 73
#hew>	collision -89	dommage_materiel 53	vol 145
#hewe	autre -40	dommage_materiel 231
#hey>	vol 69
#hich	none -43
#hicl	collision 42
#hid>	bris_de_glace -41	collision 57	evenement_climatique 135	incendie -40
#hidi	blessure 110	collision 62	none -47
#hief	collision -41	vandalisme 65	vol 82
#hiel	bris_de_glace 86	collision 50
#hier	collision 69	degats_des_eaux 48	incendie 58	none -43
#hiev	collision -60	incendie -45	vandalisme 112
#hift	blessure 85	vandalisme -42
#high	dommage_materiel 68
#hild	blessure 66	vandalisme 40
#hile	vol 69
#hill	collision 213	degats_des_eaux 43	dommage_materiel -47	none -42	vol -42
#him>	vandalisme 71
#himn	dommage_materiel -49	evenement_climatique 85	incendie 139	vol -43
#hims	bris_de_glace 59	collision -72	dommage_materiel -50	incendie 95	vandalisme 162	vol -104
#hin>	blessure 43
#hind	degats_des_eaux 48
#hine	collision -48	dommage_materiel 57	vol 47
#hip>	blessure 44	bris_de_glace 67
#hipl	blessure -48	collision 169
#hipp	dommage_materiel 159	none -67	vandalisme -46	vol -49
#hird	autre 45	collision -59	none 46
#hire	autre 110	none -91	vol 76
#hirt	blessure 56
#hit>	collision 161	none -44
#hitc	collision 114	dommage_materiel -41	evenement_climatique -83	none -110	vandalisme -57	vol 161
#hite	collision 43	dommage_materiel 63
#hive	degats_des_eaux 81
#hiya	none 87
#hka>	collision 73
#hman	collision 118
#hnic	collision -76	dommage_materiel 108	evenement_climatique -42	incendie 70
#hob>	bris_de_glace -50	dommage_materiel 177
#hock	blessure 128	degats_des_eaux 62	none -127	vol -58
#hoe>	collision -79	none -42	vandalisme 240	vol -95
#hoes	collision -43	degats_des_eaux 85	incendie 61
#hoev	dommage_materiel 60	none -41	vandalisme 51	vol 84
#hoir	collision 48
#hold	evenement_climatique 73
#hole	dommage_materiel 52
#holi	incendie 51	vandalisme 76
#hom>	bris_de_glace 68	collision 54	dommage_materiel -40	none -42	vandalisme 131	vol -173
#home	blessure 72
#hone	vol 82
#hood	vandalisme 81
#hook	bris_de_glace 169	evenement_climatique -54	none -52	vandalisme -43
#hool	blessure 92
#hoos	degats_des_eaux -60	incendie 132	vol 48
#hopp	blessure 193	none -61	vol -41
#hore	collision 88	dommage_materiel 48
#hors	blessure 105
#hort	autre 188	dommage_materiel 65	none -100	vandalisme -47
#hose	degats_des_eaux 134	dommage_materiel -40	none -43
#hosp	blessure 153	none -60	vol 41
#host	blessure -63	bris_de_glace -43	collision -129	degats_des_eaux -47	dommage_materiel 332	evenement_climatique -58	none -61
#hot>	blessure 61	bris_de_glace 60	incendie -75	none -45
#hote	autre 113	blessure 88	collision -43	none -74
#houg	collision 110
#houl	blessure 48
#hous	collision -43	evenement_climatique 40	none -48	vol 53
#hout	collision 52
#hove	blessure -65	collision -53	vandalisme 112
#how>	none 77
#howe	bris_de_glace 101	dommage_materiel -45
#hrew	collision -54	dommage_materiel 123	none -47	vandalisme 48	vol -43
#hris	bris_de_glace 61	vandalisme -49	vol 122
#hroo	bris_de_glace 62	degats_des_eaux 88
#hrou	none -42
#hrow	evenement_climatique 92	vandalisme 95	vol -51
#hru>	degats_des_eaux 46	dommage_materiel 55
#hrug	collision -131	none -43	vol 196
#hter	blessure 59
#htni	dommage_materiel -51	evenement_climatique 179
#hts>	collision 54	none -63	vandalisme 70
#htub	bris_de_glace 99
#huge	blessure 52
#huma	dommage_materiel -51	vol 40
#humb	blessure 177	collision -75	none -59	vol -44
#hund	collision -56	dommage_materiel 57	evenement_climatique 124
#hunt	collision 133
#hurc	autre 55	collision -40	vandalisme 48
#hurr	collision 109	incendie 42	none -49
#husb	blessure -51	vandalisme 73
#hut>	bris_de_glace 129	none -54	vol 48
#hutt	incendie -41	vandalisme 81
#hwas	degats_des_eaux 174	dommage_materiel -41
#hway	incendie 47
#hysi	autre 96	none -79	vandalisme 48
#hyun	vol 62
#iabl	collision 127
#iad>	autre 88	collision -45	vandalisme 47
#iage	blessure -59	collision 127
#ial>	evenement_climatique 106	vol 42
#ian>	blessure 63
#iano	dommage_materiel 106	evenement_climatique 46	vol -69
#iant	collision -105	dommage_materiel -55	evenement_climatique 221	none -58	vandalisme -41
#iara	bris_de_glace -55	collision -97	degats_des_eaux -42	dommage_materiel 199	evenement_climatique 117	none -41
#iat>	vol 51
#iato	degats_des_eaux 56
#ible	none 72
#ibs>	blessure 59
#ibus	collision 154	vol -80
#ical	incendie 55
#icat	autre 83	dommage_materiel 52
#iced	bris_de_glace 127	collision -62	degats_des_eaux 48
#icem	collision 119
#icen	autre 136	collision 52	none -69
#icer	collision 40
#ices	autre 50
#ich>	none -42
#ichk	collision 73
#icia	collision -47	vol 94
#icit	collision -40	degats_des_eaux 55	incendie 123
#ick>	bris_de_glace 41	none -45	vandalisme 42
#icke	none -42
#icki	bris_de_glace 187	collision -77	dommage_materiel -90	vandalisme 68
#icks	collision -47	evenement_climatique 63	incendie -68	none -84	vandalisme -54	vol 259
#icku	collision 190	incendie -60
#icle	collision 40
#ics>	collision 48	vandalisme 62
#icti	degats_des_eaux 54	evenement_climatique 112
#ictu	collision -75	dommage_materiel 104
#icul	bris_de_glace 74	degats_des_eaux -42
#icy>	autre 213	blessure 56	collision -40	degats_des_eaux -41	evenement_climatique -49	vol -43
#icyc	collision 71	vol 67
#ida>	dommage_materiel 65	evenement_climatique 41
#idde	blessure -43	collision 114	dommage_materiel -49
#iddl	degats_des_eaux 73	evenement_climatique -40
#idea	bris_de_glace 40	incendie 41	none 175	vol -97
#ided	collision 79	degats_des_eaux 65	vol -44
#iden	autre 40
#ideo	collision -52	dommage_materiel -122	incendie -110	vandalisme 267
#ider	collision 50
#ides	collision -47	vandalisme 77
#idew	collision 87
#idge	degats_des_eaux 53	none -45
#idia	blessure 184	collision -47	none -45
#idic	bris_de_glace 99	degats_des_eaux -60
#idin	bris_de_glace 149	incendie 108	none -123	vandalisme -52	vol -44
#idio	collision -45	vandalisme 148	vol -46
#idn>	collision 57
#idni	bris_de_glace 109	incendie 43	vol -40
#idnt	collision 149	none -62
#idor	degats_des_eaux 153
#idth	dommage_materiel 104
#iece	dommage_materiel 82
#ied>	vol 52
#ief>	vandalisme 56	vol 70
#ield	dommage_materiel -49	evenement_climatique 44	incendie 67	none -46
#iend	collision -51	dommage_materiel 125	none -41
#ient	dommage_materiel 59
#ier>	none -44
#iere	collision 229	none -85
#iers	incendie 66	vol 45
#iese	autre -61	collision 63	dommage_materiel 106	none -53	vandalisme -53	vol 56
#iest	bris_de_glace 89	none 42	vol -53
#ieve	bris_de_glace -53	vol 94
#iff>	blessure 64	collision 74
#iffe	collision 118
#ifie	degats_des_eaux 127
#ifra	collision 73	evenement_climatique 71
#ift>	blessure -53	collision 71	dommage_materiel 58
#ifte	vol 108
#ifti	blessure 63	degats_des_eaux 42	dommage_materiel 76	vandalisme -47
#ifty	autre -40	blessure 228	collision -115	none -59	vandalisme -47	vol 52
#iful	collision 57	dommage_materiel -54	vol 84
#igad	incendie 70
#igam	blessure 262	collision -41	dommage_materiel -58	none -77
#igar	collision -47	dommage_materiel -47	incendie 159	vandalisme -40	vol 66
#igh>	dommage_materiel 95	incendie -63
#ighb	evenement_climatique 43
#ighw	incendie 47
#ign>	collision 86
#igna	bris_de_glace -50	collision 47	dommage_materiel 94
#igni	dommage_materiel 117	vol 55
#ika>	collision 71	vandalisme 40
#ikes	blessure -68	collision 52	dommage_materiel -86	none -163	vandalisme 149	vol -43
#ilah	blessure 166	dommage_materiel -74	evenement_climatique 141	none -147	vandalisme -57	vol -57
#ilal	blessure -57	collision 91	dommage_materiel 96
#ilbo	blessure -46	collision -48	degats_des_eaux 57	vandalisme 123
#ild>	collision 62	dommage_materiel 44
#ildr	blessure 65	dommage_materiel -40	evenement_climatique 54	vandalisme 62
#ile>	vol 64
#iled	vandalisme 68
#iler	collision 44	degats_des_eaux 60	evenement_climatique 49
#iles	degats_des_eaux 47	dommage_materiel 54	evenement_climatique 58
#ilet	collision -63	degats_des_eaux 170	dommage_materiel 74	none -66
#ilga	collision 215	dommage_materiel -80	vandalisme -40
#ilin	degats_des_eaux 86
#ilit	degats_des_eaux 62	dommage_materiel 79
#ilk>	collision -134	dommage_materiel 251	evenement_climatique 63	incendie -71	none -59
#illa	collision 46
#ille	collision 49
#ilme	collision 42	none -64	vandalisme 155	vol -85
#ils>	autre 54	collision 46	dommage_materiel -43	evenement_climatique 59	none -42
#ilst	bris_de_glace 44	dommage_materiel 41	evenement_climatique 64
#ilt>	collision -46	evenement_climatique 168
#ilve	dommage_materiel -69	none -69	vol 227
#ily>	incendie 43	vandalisme 43	vol -47
#imag	evenement_climatique 48	vol 46
#imat	blessure 139
#imbe	dommage_materiel 93	evenement_climatique 63
#imbu	autre 165	blessure -50	bris_de_glace 54
#imed	blessure 180	bris_de_glace -159	dommage_materiel -44	none -48	vol -58
#immi	blessure 148	collision -42	degats_des_eaux 63	dommage_materiel -72	none -57
#imne	dommage_materiel -49	evenement_climatique 85	incendie 139	vol -43
#imog	collision 63	dommage_materiel 51
#impa	bris_de_glace 62
#impi	collision 139	dommage_materiel -43
#impl	autre 90	collision 65	dommage_materiel -56
#ims>	autre 80	collision 47	evenement_climatique 42	none -75
#imse	bris_de_glace 59	collision -72	dommage_materiel -50	incendie 95	vandalisme 162	vol -104
#in2>	dommage_materiel 76	evenement_climatique 44
#ina>	collision 71	none -40	vandalisme 81
#inat	degats_des_eaux 57
#ince	vandalisme 47
#inch	collision -88	dommage_materiel 154	evenement_climatique 55	none -82
#incl	vandalisme 84
#inco	degats_des_eaux -77	dommage_materiel -55	none -51	vol 211
#ind>	evenement_climatique 46
#inde	collision -82	none 58	vandalisme -57	vol 141
#indi	collision 77
#indl	autre 48	dommage_materiel 45	none -52
#indo	bris_de_glace 146	collision -43	none -41
#inds	bris_de_glace 69
#indu	bris_de_glace -123	dommage_materiel 284	none -85
#ined	blessure -47	collision 77	degats_des_eaux 54	none -47
#inen	degats_des_eaux 128
#ines	blessure 52	collision -40	evenement_climatique 41	none -53
#inet	bris_de_glace -54	incendie 42	vandalisme 106
#info	incendie 53	vol 106
#inge	collision -42	dommage_materiel -47	incendie 86
#ingi	collision 80
#ingl	vandalisme 47	vol -56
#ingo	collision 115
#ings	blessure 112	dommage_materiel -50	incendie 92	none -84
#ingu	incendie 68	vandalisme 107	vol -75
#inha	incendie 55
#ini>	bris_de_glace 45	collision -47	vandalisme 107
#inib	collision 154	vol -80
#inic	autre 93	dommage_materiel -47
#inin	bris_de_glace 60	evenement_climatique -40	none -43	vol -43
#inis	none -41
#init	none 99
#inje	autre -89	blessure 131	collision -91	degats_des_eaux -80	dommage_materiel 112	evenement_climatique 71	none -94	vandalisme -60	vol -52
#inki	collision 95	evenement_climatique 57	incendie -48
#inks	none -48	vandalisme 102
#inne	dommage_materiel 163
#ins>	degats_des_eaux 48	incendie 43
#insi	bris_de_glace 77
#inst	dommage_materiel 43	vol 40
#int>	vandalisme 80	vol 52
#inta	collision 40
#inte	bris_de_glace 61	none -45
#inti	collision -40	dommage_materiel 88	none -50	vol 114
#into	collision 58	none -47
#intr	vol 130
#ints	blessure 41	vol 94
#inue	collision 65	vandalisme -63
#inve	collision -64	degats_des_eaux -47	dommage_materiel 57	incendie 202	none -107	vol -45
#iole	collision 117	evenement_climatique -100	vandalisme 93
#ioli	blessure 47	collision -67	dommage_materiel 99	incendie 53	vol -49
#iolo	autre 136	collision 42	none -59	vol -52
#ion>	none -55
#iona	collision 103
#ions	blessure 81	dommage_materiel -48	vandalisme 45	vol -40
#iori	collision 205	none -122
#iot>	autre 54	vandalisme 47
#ious	collision 40
#ipal	collision 46	dommage_materiel -47	vandalisme 77
#ipe>	degats_des_eaux 147
#iped	collision 152	none -54
#iper	collision 56	none -71	vandalisme 132	vol -90
#ipho	dommage_materiel -43	none -60	vol 196
#ipla	blessure -48	collision 169
#ippi	degats_des_eaux 139
#ips>	collision 51	evenement_climatique 49	incendie 114	none -76
#ipt>	vol 79
#ique	dommage_materiel 122
#ira>	autre 57	bris_de_glace -68	dommage_materiel 66
#irba	collision 111
#irca	blessure 78	collision -119	dommage_materiel -45	incendie 183
#ircu	collision 46	dommage_materiel 147	vandalisme -55
#ird>	bris_de_glace 54	collision -74
#irdr	blessure 160	collision -54	degats_des_eaux 88	dommage_materiel -61	none -54	vol -50
#ire>	incendie 112
#irec	blessure 118	bris_de_glace 55	collision -78	dommage_materiel -50	none -47	vandalisme 67
#ired	autre 49	degats_des_eaux 117	none -54
#iref	collision 65	incendie 96
#irem	incendie 79
#ires	collision -81	dommage_materiel -43	none -56	vandalisme 155	vol 63
#irew	collision -74	degats_des_eaux -49	dommage_materiel -71	incendie -75	vandalisme 260
#irha	collision -50	degats_des_eaux -41	dommage_materiel 50	incendie 51	vol 76
#irin	collision 89	degats_des_eaux 59
#irl>	blessure 61	bris_de_glace 71	none -57
#irlf	autre 188	collision -139	dommage_materiel -46	none -56
#irli	autre 123	blessure 58	evenement_climatique -52	none -48
#irm>	collision 49	degats_des_eaux 121	none -51
#iron	dommage_materiel 127	none -48	vol 43
#irpo	dommage_materiel 46	vol 83
#irro	collision 56	dommage_materiel 84	none -46
#irs>	degats_des_eaux 65
#irst	collision 66	vandalisme -41
#irth	collision 78
#irti	degats_des_eaux 162
#irty	blessure 45	degats_des_eaux 58
#irwe	bris_de_glace -46	collision -48	degats_des_eaux 184	dommage_materiel 115	none -85	vandalisme -41
#isco	blessure 157	collision -73	degats_des_eaux 91	dommage_materiel -40	none -51
#iscu	autre -48	blessure 140	collision -53	dommage_materiel 95	vol -47
#ise>	none -57	vandalisme 43
#iser	collision -45	degats_des_eaux 85	dommage_materiel -64	none 145	vol -40
#ises	collision 62
#ishe	none -42
#ishw	degats_des_eaux 174	dommage_materiel -41
#isin	blessure -57	bris_de_glace 326	collision -91	dommage_materiel -42	none -93	vol -49
#isio	dommage_materiel 127
#isit	dommage_materiel 116
#isju	collision 125
#isla	autre 192	vol -91
#islo	blessure 179	collision -118
#isn>	bris_de_glace 46	collision -53	degats_des_eaux 43	vandalisme -45	vol 55
#isor	bris_de_glace -49	collision 226	none -109	vandalisme -61
#ispl	bris_de_glace 73	collision -90	degats_des_eaux -48	dommage_materiel 106	vandalisme -60	vol 61
#ispu	autre 126	blessure -47	dommage_materiel -119	evenement_climatique -46	none -68	vandalisme 130
#issa	vol 59
#isse	blessure 48	none -42
#issi	collision -54	none -84	vandalisme 137	vol 152
#ist>	none -40
#ista	collision 60	vandalisme 101	vol -70
#isti	autre 124	collision -60	none -65	vol 65
#istm	blessure -40	bris_de_glace 97	vandalisme -50	vol 81
#istr	blessure -71	dommage_materiel 135	incendie 102	vol -75
#ists	collision 162	incendie 41	none -41	vol -43
#ital	blessure 123	none -52	vol 53
#itca	autre 71	incendie 66	none -50
#ite>	collision 45
#itel	evenement_climatique 42	none 77
#iter	degats_des_eaux 73
#ithe	collision 52	none 40
#ithi	incendie 91
#itho	collision 67
#iti>	none -41	vandalisme 131
#itin	collision 40
#itio	collision -84	degats_des_eaux 72	dommage_materiel -42	none -47	vol 161
#itne	vol 136
#itor	bris_de_glace -45	collision -130	dommage_materiel 169	incendie 61	none -41
#itre	degats_des_eaux 52	dommage_materiel 66
#its>	bris_de_glace 64
#itse	bris_de_glace 66	degats_des_eaux 47	none -45
#itte	collision 50	evenement_climatique 46
#itti	blessure 46	collision -42
#itur	bris_de_glace 44	degats_des_eaux -55	incendie 60	none -41	vandalisme -43	vol 95
#ity>	vol 47
#ium>	autre 170	collision -60	degats_des_eaux 49	dommage_materiel -69	incendie 60	none -114	vandalisme 49	vol -59
#ivab	collision 232	none -54	vol -59
#ived	autre -51	blessure 68	evenement_climatique 76
#iven	collision 55	evenement_climatique 67
#ives	autre 59	degats_des_eaux 68	dommage_materiel 72	none -93	vandalisme -40
#ivil	dommage_materiel 56
#ivin	bris_de_glace 47
#ixty	bris_de_glace -40	collision -151	evenement_climatique 186	incendie -69	vol 95
#iya>	none 87
#ize>	degats_des_eaux 41
#izza	vol 96
#jack	bris_de_glace -58	vandalisme -88	vol 255
#jama	collision 64	incendie 63
#janu	autre 135	collision -54	none -81	vandalisme 66
#jaw>	blessure 172	collision 107	vandalisme -149	vol -48
#jda>	collision 195	vol -79
#ject	autre -80	blessure 112	collision -130	degats_des_eaux -69	dommage_materiel 91	evenement_climatique 54	incendie 97	none -75	vandalisme -50	vol -69
#jemm	vol 65
#jewe	vol 167
#job>	collision 66	vandalisme 41
#join	degats_des_eaux 56
#joke	blessure 96	collision -68	none 48
#joki	bris_de_glace 113	degats_des_eaux 59	none -70
#judg	collision 101
#jump	vandalisme 45
#junc	blessure -45	collision 144
#june	none 87
#jure	autre 46	degats_des_eaux 50
#jury	evenement_climatique 46
#kamp	vol 59
#kang	collision 89
#kay>	bris_de_glace 40
#kaya	collision 110	dommage_materiel -44	evenement_climatique -82	vol 54
#kech	collision -48	dommage_materiel 59	vol 71
#keep	collision 40	degats_des_eaux 47
#ken>	blessure 50
#kend	degats_des_eaux 47	dommage_materiel -43	none 66
#keni	none -54	vandalisme 141	vol -59
#ker>	dommage_materiel 73	vandalisme -48
#kerb	collision 198
#kers	collision -43	none -58	vandalisme 123	vol 98
#kery	degats_des_eaux 56
#kes>	dommage_materiel -64	incendie 47	none -92	vandalisme 197	vol -51
#ket>	incendie 42
#kets	bris_de_glace 108	dommage_materiel -107	evenement_climatique 78
#key>	bris_de_glace 98	collision -65	degats_des_eaux -43	dommage_materiel -71	incendie 62	none -69	vandalisme 66	vol 46
#keyb	collision -51	dommage_materiel 198	none -40
#keye	collision -56	none -47	vandalisme 207	vol -41
#keys	autre 121	none -44	vandalisme -42	vol 47
#kick	bris_de_glace 66	none -45	vandalisme 131
#kid>	collision 69	dommage_materiel 84	none -69	vandalisme -64	vol 57
#kidd	blessure -60	collision 193	degats_des_eaux 56	dommage_materiel -66
#kids	vandalisme 40
#kier	blessure 350	collision -262	dommage_materiel -40	none -76	vol -51
#kill	collision 63	degats_des_eaux -86	dommage_materiel 115
#kily	collision -79	dommage_materiel -49	evenement_climatique 93	none 67	vandalisme 60	vol -98
#kin>	collision -80	dommage_materiel 65	incendie 55	vandalisme 78	vol -42
#kind	collision 49	dommage_materiel 45
#king	collision 48
#kirt	degats_des_eaux 127
#kis>	collision -46	none -46	vol 165
#kiss	collision 187	none -65	vol -42
#kit>	bris_de_glace 103	collision -73	degats_des_eaux 91
#kitc	degats_des_eaux 50	incendie 70
#kle>	blessure 101
#kled	degats_des_eaux 60	evenement_climatique 48
#klif	collision 208	dommage_materiel -43	none -44
#kly>	blessure -75	collision 78	degats_des_eaux -61	evenement_climatique 126	vol -49
#knee	blessure 129	dommage_materiel -59	evenement_climatique 43
#knif	collision -44	none -42	vandalisme 241	vol -139
#knoc	dommage_materiel 78
#know	autre 62	vandalisme 54
#kour	collision 93
#ksac	bris_de_glace -71	collision -64	dommage_materiel 95	vandalisme -44	vol 155
#ksho	evenement_climatique 68	incendie 74
#ktop	dommage_materiel 166	none -54
#kup>	collision 160	degats_des_eaux 80	incendie -55	none -57
#kwar	blessure 138	none -43
#kyli	bris_de_glace 90	collision -73	degats_des_eaux 108
#labl	blessure -50	bris_de_glace -52	degats_des_eaux 229	dommage_materiel -63	evenement_climatique -41
#lace	blessure 42	collision -50	vol 52
#laci	collision -74	none -108	vol 231
#lack	dommage_materiel 57	incendie 57
#lad>	blessure 128	dommage_materiel 42	vol -41
#ladd	blessure 71	bris_de_glace 61	dommage_materiel 43	none -41
#lads	vandalisme -59	vol 164
#lage	collision 96	vandalisme 41	vol -49
#lah>	blessure 49	evenement_climatique 46
#laid	autre 132
#laim	autre 46	bris_de_glace -49	none 90
#lain	vandalisme 81	vol 69
#lal>	blessure -48	bris_de_glace 99	dommage_materiel 57
#lame	incendie 170
#lami	collision 93	degats_des_eaux 84	dommage_materiel -53
#lamm	blessure -65	bris_de_glace 140	dommage_materiel -67	evenement_climatique 105	none -57
#lamp	collision 118	none -58
#lanc	collision 56
#land	collision -44	none -58
#lane	collision 100	none -40
#lang	none 65
#lank	incendie 136
#lant	collision -93	degats_des_eaux 96	dommage_materiel -80	incendie -69	vandalisme 221	vol -45
#laps	blessure 77	evenement_climatique 83
#lapt	dommage_materiel 138	none -54	vol 84
#lar>	degats_des_eaux 59	evenement_climatique 53
#lara	bris_de_glace -71	none -65	vandalisme -75	vol 309
#larb	blessure 108
#lard	collision 199	none -50
#lare	dommage_materiel -41	evenement_climatique 68	none -59	vol 71
#larg	collision 121
#larm	evenement_climatique 71
#lars	vol 96
#lary	bris_de_glace 155	collision -76	none 109	vol -107
#las>	collision 90	none -40
#lash	evenement_climatique 41
#lass	bris_de_glace 130
#lat>	degats_des_eaux 51	none -47
#late	vol 40
#lati	dommage_materiel 57	incendie 124	vandalisme -56
#latm	dommage_materiel 110	vol 41
#lato	autre -46	bris_de_glace -42	collision -82	dommage_materiel 210	incendie 60	none -116	vandalisme -49	vol -42
#latt	dommage_materiel 59	evenement_climatique 77
#laug	collision -47	incendie 71	none -41	vol 76
#laun	degats_des_eaux 66	incendie 41
#law>	bris_de_glace -73	vandalisme 121
#lawn	vol 107
#lawy	degats_des_eaux 59	vol -50
#lay>	blessure -44	bris_de_glace 71	dommage_materiel 66
#layi	blessure 226	bris_de_glace -84	collision -153	dommage_materiel 212	evenement_climatique -48	none -84	vandalisme -159	vol -58
#lays	autre -47	collision -50	dommage_materiel 193	none -183	vol 121
#laze	bris_de_glace 103	collision -52	incendie 133	none -68
#lazi	bris_de_glace 165
#lbon	blessure -62	collision -104	degats_des_eaux 114	dommage_materiel 127
#lbow	blessure 83	vandalisme -58
#lbox	dommage_materiel -118	vandalisme 221	vol -50
#lcon	collision -76	dommage_materiel 51	incendie 43	vol 41
#lded	bris_de_glace -42	vandalisme 48
#lder	blessure 43	dommage_materiel 72
#ldnt	collision 55
#ldre	blessure 65	dommage_materiel -40	evenement_climatique 54	vandalisme 62
#lds>	incendie 48	vandalisme 64	vol -41
#lead	blessure -62	collision 77	incendie 44	vandalisme -68	vol 120
#leag	collision 67
#leak	degats_des_eaux 156
#lean	bris_de_glace 47
#lear	collision 76	none -48	vol 60
#leas	none 46
#leat	bris_de_glace -79	collision -40	dommage_materiel 210	none -68	vandalisme -42
#leav	collision 65	dommage_materiel -46	vol 122
#leba	collision 134
#lect	collision -45	incendie 84
#ledg	collision -48	degats_des_eaux -55	vandalisme 129	vol 64
#leed	none -45	vandalisme -42	vol 85
#leep	degats_des_eaux 46	dommage_materiel -42
#left	none -51	vol 62
#leg>	blessure 150	none -46
#legs	bris_de_glace 78	dommage_materiel 61
#lem>	evenement_climatique 45
#lema	collision 94
#len>	none -48	vol 95
#lenc	collision 82
#lend	autre 275	collision -82	dommage_materiel -90	incendie 93	none -213	vol -53
#leng	bris_de_glace 206	incendie -52	none -59	vandalisme -47	vol -49
#lens	blessure -61	collision -61	dommage_materiel 249	vandalisme -97
#lent	autre -45	collision 77	none 81
#leph	blessure -50	dommage_materiel -73	evenement_climatique 51	none -73	vandalisme -55	vol 197
#lept	incendie 115
#ler>	collision 59
#lery	dommage_materiel 103	vol 105
#les>	dommage_materiel 40	none -40
#less	dommage_materiel 87
#let>	vol 40
#lett	vandalisme 97	vol -54
#leva	blessure 83	dommage_materiel -88	vandalisme 127	vol -45
#leve	evenement_climatique 58
#levi	bris_de_glace -70	collision -59	dommage_materiel 193	none -83	vandalisme -47	vol 72
#lew>	evenement_climatique 84
#ley>	blessure -54	collision -49	degats_des_eaux -50	dommage_materiel 97	evenement_climatique 100
#lfri	autre 188	collision -139	dommage_materiel -46	none -56
#lgat	collision 215	dommage_materiel -80	vandalisme -40
#lham	blessure -104	collision 72	none 110	vandalisme -42	vol 47
#libr	vol 64
#licy	autre 213	blessure 56	collision -40	degats_des_eaux -41	evenement_climatique -49	vol -43
#lid>	blessure 45
#lida	incendie 51	vandalisme 76
#lide	evenement_climatique 221	none -61	vandalisme -65	vol -40
#lie>	collision 79
#lien	dommage_materiel 81
#lier	blessure -65	bris_de_glace 146	dommage_materiel 58	vol -40
#liev	bris_de_glace -60	vandalisme -46	vol 158
#life	collision -54	dommage_materiel 114
#lift	vol 58
#liga	blessure 262	collision -41	dommage_materiel -58	none -77
#ligh	none -44
#lill	collision -45	incendie -50	none 66	vandalisme 72
#limb	dommage_materiel 56	evenement_climatique 68
#limo	collision 63	dommage_materiel 51
#limp	collision 125
#lin>	degats_des_eaux 69
#line	blessure 51	none -44
#ling	degats_des_eaux 64
#lini	autre 73
#lint	blessure 91	bris_de_glace 61	collision 78	dommage_materiel -48	none -72	vandalisme -48
#lio>	collision 64
#lip>	blessure 132	bris_de_glace -55	collision 93
#lipp	degats_des_eaux 42	dommage_materiel -46
#lise	vol 54
#lish	autre 59	collision 84
#lisi	collision 156
#list	incendie 54
#lit>	bris_de_glace 78
#lite	vol 70
#litr	degats_des_eaux 52	dommage_materiel 66
#litt	blessure 61
#lity	degats_des_eaux 62	dommage_materiel 79
#live	dommage_materiel 49	none -54
#livi	bris_de_glace 57	degats_des_eaux 44	none -46
#lked	bris_de_glace 80	none -51	vol 77
#lkin	collision 96
#lla>	collision -49	degats_des_eaux 106	evenement_climatique 48
#llag	collision 96	vandalisme 41	vol -49
#llah	collision 43
#llap	blessure 94	collision -44	evenement_climatique 100
#llar	collision 48	degats_des_eaux 48
#llat	autre 135	bris_de_glace -57	dommage_materiel 92
#lle>	autre 47	collision 97	dommage_materiel -47	none -60	vol 60
#llea	collision 67
#llec	collision -52	degats_des_eaux 141	evenement_climatique 59
#llen	blessure 57	bris_de_glace 80	dommage_materiel -41
#ller	blessure 118	none -73	vol 53
#llet	collision -47	dommage_materiel -44	none -43	vandalisme -48	vol 146
#lley	blessure -54	collision -49	degats_des_eaux -50	dommage_materiel 97	evenement_climatique 100
#llis	blessure 71	collision 45
#llow	blessure 66	collision -47
#lls>	bris_de_glace -40	evenement_climatique 75	none -56
#llwa	degats_des_eaux 137	none -47
#lmed	collision 46	none -49	vandalisme 115	vol -79
#lmet	blessure -50	vandalisme -138	vol 216
#lmim	bris_de_glace -42	collision 171	dommage_materiel -58
#load	blessure 43	collision -47	dommage_materiel -75	vol 115
#loat	collision -48	degats_des_eaux 106	evenement_climatique 206	none -72
#lobb	bris_de_glace -44	collision 61	dommage_materiel -83	none -94	vandalisme 184	vol 56
#loca	blessure 137	collision -140	incendie 74
#lock	vol 80
#lode	bris_de_glace 142	incendie 69	none -58	vandalisme -40
#lodg	blessure 49	dommage_materiel -46	vandalisme 110
#loft	degats_des_eaux 66
#log>	blessure 197	bris_de_glace -50	collision -96	dommage_materiel -42
#loga	collision 184	vol -41
#logi	blessure 60
#loke	incendie -62	vandalisme 195
#lol>	collision 96
#lon>	degats_des_eaux 77
#long	dommage_materiel 66	vol -57
#loo>	degats_des_eaux 53	dommage_materiel 63	none -44
#lood	autre -40	dommage_materiel -51	evenement_climatique 113	none 54
#look	collision 46	vandalisme -40
#loor	degats_des_eaux 103	dommage_materiel 49
#loos	degats_des_eaux 70	dommage_materiel -53	incendie 60	none -40
#lope	blessure 65	bris_de_glace 63	collision -86	none -53	vol 83
#lord	autre 84	collision -56	dommage_materiel 107	none -60	vandalisme -41
#lori	collision 47	none -47	vol 50
#lorr	bris_de_glace 55	vol 47
#lose	dommage_materiel -44
#losi	bris_de_glace 52	vandalisme 133	vol -97
#loss	autre 201	collision -54	none -54	vol -86
#lost	autre 82
#lot>	collision 43
#loth	collision -97	degats_des_eaux 64	incendie 160	vol -51
#loud	degats_des_eaux -46	evenement_climatique 158
#loug	collision 191	vandalisme -55
#loui	collision 60	dommage_materiel 168	none -113
#loun	bris_de_glace 99	degats_des_eaux 54	none -43
#lour	bris_de_glace -155	collision -180	dommage_materiel -58	vandalisme -67	vol 351
#lous	bris_de_glace 111	degats_des_eaux -55
#love	dommage_materiel 83
#low>	degats_des_eaux 69
#lowe	blessure 43	dommage_materiel 90	none -49
#lowi	evenement_climatique 55	none 95	vol -91
#lowl	collision 177	vandalisme -56
#lown	blessure -105	bris_de_glace -55	collision 82	dommage_materiel 108	evenement_climatique 43	none -81	vol -43
#lows	collision -52	vol 67
#loye	blessure 60
#lped	blessure 65
#lrea	vol 64
#lrig	bris_de_glace -61	dommage_materiel 116
#lse>	collision 41	dommage_materiel -40
#lsto	bris_de_glace 54	evenement_climatique 82
#ltag	collision -86	dommage_materiel 328	evenement_climatique -73	incendie -99	none -81	vol -47
#ltan	blessure 87
#lted	incendie 176
#lter	collision 47	evenement_climatique 42
#lth>	collision 72	degats_des_eaux 56	dommage_materiel -66	none -65	vandalisme 105	vol -51
#ltho	blessure 116	collision 84	none -60	vandalisme -50	vol -44
#ltie	vandalisme 72	vol -50
#ltra	collision -57	degats_des_eaux 157	none -56	vol 48
#lts>	collision 136	none -45
#lub>	blessure 119	collision -94	evenement_climatique 83	none -61
#luck	evenement_climatique 54	none 46	vol -76
#lude	vandalisme 135
#ludi	evenement_climatique 79	vol 54
#lue>	vandalisme 79	vol -40
#lued	vandalisme 72
#lug>	evenement_climatique 148	incendie -68
#lumb	degats_des_eaux 110
#lumn	degats_des_eaux 44
#lump	blessure -156	bris_de_glace -49	collision -54	degats_des_eaux 203	dommage_materiel 110	evenement_climatique -60
#lunc	evenement_climatique 52
#lus>	evenement_climatique 66
#lute	dommage_materiel -47	none 59
#lux>	bris_de_glace 221	collision -69	degats_des_eaux -45	dommage_materiel -41	none -45	vandalisme -50
#lve>	degats_des_eaux 44	dommage_materiel -46	vol 52
#lved	collision 77
#lver	dommage_materiel -69	none -69	vol 227
#lves	incendie 49	vandalisme 44
#lvis	collision 111	dommage_materiel -40
#lvo>	vol 60
#lway	degats_des_eaux 46
#lyin	blessure -50	dommage_materiel -41	evenement_climatique 70	vandalisme 100	vol -47
#lyon	incendie 52	vandalisme -40	vol 95
#lyse	blessure -85	collision 51	incendie -52	vandalisme -50	vol 166
#lyti	none -43	vol 150
#maar	collision 50
#mach	vol 48
#macy	autre 155	none -73
#mad>	dommage_materiel 52	incendie -44	vol 73
#mada	blessure 47
#made	vandalisme 59
#mage	collision 68
#magi	evenement_climatique 48	vol 46
#mail	autre 104	dommage_materiel -53	none -54	vandalisme 52
#main	degats_des_eaux 94
#make	blessure 48	collision -42	degats_des_eaux 48
#mal>	autre -42	bris_de_glace 158	collision -77	dommage_materiel -109	incendie 128	none -131	vandalisme -68	vol 89
#mall	bris_de_glace 86	dommage_materiel -42
#mam>	blessure 120	collision -45
#mana	blessure 48	dommage_materiel 57
#mani	blessure -56	bris_de_glace 62	collision -112	dommage_materiel -101	incendie -45	none -62	vandalisme -63	vol 296
#mans	degats_des_eaux 63	evenement_climatique 166	none -56	vol -44
#many	bris_de_glace 165	collision -43	degats_des_eaux -51	dommage_materiel -125	vandalisme -48	vol 93
#mara	collision 126	vandalisme -50
#marb	bris_de_glace -54	collision -65	dommage_materiel 295	vandalisme -48
#mari	dommage_materiel -48	evenement_climatique -73	none -74	vandalisme 112	vol 89
#mark	dommage_materiel 67
#marr	vol 56
#mart	autre -54	degats_des_eaux -62	dommage_materiel 59	incendie 146
#mary	bris_de_glace -152	dommage_materiel 211	vol -72
#mas>	bris_de_glace 48	incendie 45
#mash	vandalisme 151
#mast	autre -61	blessure 86	dommage_materiel -89	evenement_climatique 130	none -42
#matc	collision -54	none 81	vandalisme 120	vol -50
#mate	dommage_materiel 40
#mati	blessure 98	none 62
#mato	evenement_climatique 120
#matt	dommage_materiel -46	incendie 51	vol 43
#may>	autre 40	blessure 89	collision -59	none 62	vol -58
#mayb	bris_de_glace 68
#mayo	degats_des_eaux -61	evenement_climatique 81	none -57	vandalisme 172
#mbed	dommage_materiel 107	evenement_climatique 79
#mble	incendie 68
#mbli	degats_des_eaux 113	dommage_materiel -62
#mbs>	blessure -40	bris_de_glace 204	collision -59	degats_des_eaux -48	vandalisme -41
#mbul	collision 98
#mbur	autre 148	blessure -49	bris_de_glace 47	collision -40
#mdou	collision 100
#mdul	none 60
#mean	bris_de_glace -57	dommage_materiel -42	vandalisme 116
#meas	collision 64
#mebo	vandalisme 74	vol 40
#mech	autre -67	collision -43	dommage_materiel 103	vandalisme 53
#meda	dommage_materiel -77	vol 188
#medi	collision 101	none -43
#mekn	collision 47
#mel>	collision 142
#mell	collision -58	degats_des_eaux 94	incendie 61
#melo	blessure 99
#melt	incendie 197
#memb	none 48
#men>	incendie 47	vol 92
#meon	vandalisme 55	vol 66
#mer>	autre 79	bris_de_glace -83	collision -87	dommage_materiel 47	vandalisme 105
#mera	dommage_materiel 68	none -42	vol 128
#merc	collision 78	dommage_materiel -44
#mere	autre 113	blessure -44	collision -108	dommage_materiel -58	evenement_climatique -46	none -76	vandalisme 269	vol -113
#merg	blessure 145	collision -74
#meri	vol 74
#mers	bris_de_glace 80
#mess	dommage_materiel 52	none 45
#met>	blessure -40	bris_de_glace -55	collision 135	dommage_materiel 80	none -42	vandalisme -79	vol 89
#meta	blessure 87	none -65
#mete	collision -43	dommage_materiel -45	none -43
#meth	blessure -47	dommage_materiel -43	evenement_climatique 43	none -45	vol 61
#meti	none 82
#metr	evenement_climatique 73
#mewh	autre 230	dommage_materiel -40	evenement_climatique -109	vandalisme 66	vol -93
#miab	collision 127
#mic>	bris_de_glace 201
#micr	bris_de_glace -83	collision 138	degats_des_eaux -41	dommage_materiel 92	incendie 56	none -63	vandalisme -53	vol -45
#midd	degats_des_eaux 85	evenement_climatique -47
#midn	bris_de_glace 109	incendie 43	vol -40
#mied	vol 65
#migh	bris_de_glace 194	collision -59	degats_des_eaux -103	dommage_materiel -48	evenement_climatique 124	incendie 62	none -116	vandalisme -40
#mile	evenement_climatique 83	none -53	vandalisme -64	vol 78
#mili	collision -110	dommage_materiel -55	none -57	vandalisme 350	vol -169
#milk	collision -126	dommage_materiel 191	evenement_climatique 106	incendie -58	none -52
#mill	bris_de_glace 138	collision -69	degats_des_eaux 78	dommage_materiel -60	vol -52
#mily	bris_de_glace -44	dommage_materiel 97	incendie 93	none -78	vandalisme 69	vol -48
#mim>	bris_de_glace -42	collision 171	dommage_materiel -58
#mina	collision 46	degats_des_eaux 65
#mind	collision 116	dommage_materiel -41	none 71	vandalisme -42
#mine	vandalisme 66
#ming	degats_des_eaux 71
#mini	vandalisme 63	vol -46
#mino	evenement_climatique 70
#mira	evenement_climatique 51
#mirr	collision 56	dommage_materiel 84	none -46
#mise	collision 47	vol 64
#misj	collision 125
#misl	autre 192	vol -91
#miss	collision -52	none -40	vandalisme 50	vol 90
#mist	bris_de_glace 100	dommage_materiel -74	vandalisme 68	vol -62
#mit>	degats_des_eaux 75	dommage_materiel -58	incendie 99
#mith	autre 135	bris_de_glace 142	collision -60	none -74
#mits	degats_des_eaux 42
#mitt	bris_de_glace -51	collision 43	evenement_climatique 102	none -40	vol -41
#mmam	blessure 120	collision -45
#mmed	bris_de_glace 67	evenement_climatique 120	none -44
#mmer	autre 148	bris_de_glace -132	collision -123	none -71	vandalisme 255
#mmie	vol 65
#mmin	blessure 148	collision -42	degats_des_eaux 63	dommage_materiel -72	none -57
#mmis	vandalisme 53	vol 79
#mmon	collision 97	none -49
#mney	dommage_materiel -49	evenement_climatique 85	incendie 139	vol -43
#mobi	evenement_climatique 43
#moge	collision 63	dommage_materiel 51
#moha	collision 60	degats_des_eaux -44	evenement_climatique 80
#moke	incendie 113
#mom>	collision 45
#mome	collision -63	dommage_materiel 128
#mone	autre 77	collision -41	dommage_materiel -43	vol 56
#moni	autre 147	blessure -125	bris_de_glace 69	collision -134	dommage_materiel 109	none -40	vandalisme -42
#mons	collision 88	none -49	vandalisme 122
#mont	autre 102
#moor	collision -169	dommage_materiel -55	evenement_climatique 203	none -59	vandalisme 91
#mope	vandalisme 87
#more	vandalisme 66
#morr	none 44	vol 59
#mort	collision 129
#mosq	collision 62	evenement_climatique 46
#most	collision 129	dommage_materiel -42	none -40	vandalisme -61	vol 100
#moth	incendie 44	vol 51
#moto	collision 45
#moul	blessure -56	degats_des_eaux 117	dommage_materiel -53	incendie 112
#moun	blessure 108
#mour	degats_des_eaux 138	dommage_materiel -40	vol 76
#mous	autre -40	collision -87	degats_des_eaux 109	dommage_materiel -175	evenement_climatique 167	none -95	vandalisme 100
#mova	blessure -46	bris_de_glace -52	collision -61	dommage_materiel 171	none -96	vol 112
#move	collision -46	dommage_materiel 53	evenement_climatique 107	none -42
#movi	autre 102	blessure -70	bris_de_glace 95	collision -49	none -70	vol -45
#mowe	bris_de_glace 100	incendie 117	vandalisme -66
#mpac	bris_de_glace 62
#mpan	autre 41
#mped	collision 70	none -56	vandalisme 42
#mper	collision 68
#mpf>	vol 59
#mpie	incendie 100
#mpin	blessure -73	collision 50	dommage_materiel -54	incendie 135	vandalisme 80	vol -50
#mpla	vandalisme 95	vol 83
#mple	collision 49
#mplo	blessure 51
#mply	autre 133
#mpol	blessure 179	collision -112	degats_des_eaux 45	dommage_materiel -67	evenement_climatique 137	none -106	vol -52
#mpos	incendie 106	vol 41
#mpsi	bris_de_glace 42
#mpte	autre 63	collision 58	none -75	vol 118
#mpti	collision -54	vol 105
#mpty	bris_de_glace 46	none -62	vol 111
#mput	collision -52	dommage_materiel 173
#mrs>	degats_des_eaux 52
#msel	bris_de_glace 41	dommage_materiel -41	incendie 74	vandalisme 130	vol -64
#much	bris_de_glace -43	none 53	vandalisme 53
#mud>	degats_des_eaux -74	dommage_materiel -95	evenement_climatique 371	vol -93
#mug>	bris_de_glace 47	collision -92	incendie -43	none -73	vandalisme -44	vol 156
#mum>	collision 95
#mur>	blessure 298	degats_des_eaux -54	dommage_materiel -138	evenement_climatique -41	none -40	vol -53
#must	bris_de_glace 80	vol 69
#myse	blessure 110	none -78	vandalisme 55
#nado	evenement_climatique 190
#nage	autre 44	none -50
#nail	collision -55	degats_des_eaux 97	dommage_materiel -84	evenement_climatique 114
#nal>	bris_de_glace -55	collision 60	dommage_materiel 79
#nall	collision 110	none -46
#name	vol 50
#nan>	collision 103	vandalisme -40	vol 80
#nann	blessure 122	collision -111	dommage_materiel -115	none -67	vandalisme -50	vol 134
#nant	autre 72	dommage_materiel -49	incendie 44	none -61	vol 62
#napp	blessure -41	dommage_materiel 192
#narr	bris_de_glace -88	collision 286	dommage_materiel -110	none -137	vandalisme -69	vol -47
#nary	collision 55
#nast	blessure -42	collision -57	dommage_materiel -40	incendie 165	vol 47
#natc	collision -55	vol 171
#nate	dommage_materiel -48	vandalisme 58
#nati	collision 187	none -54
#natu	evenement_climatique 138	none -40
#naul	collision 71	evenement_climatique 45
#nav>	none -41	vandalisme -70	vol 210
#nca>	autre 49
#ncel	autre 181
#ncer	autre 91	collision 119	dommage_materiel -47	none -45
#nces	blessure -70	bris_de_glace 158
#nch>	vol -40
#nche	bris_de_glace -54	collision -94	degats_des_eaux 63	vol 185
#ncil	bris_de_glace 96
#ncle	blessure -43	bris_de_glace -94	collision -40	dommage_materiel 177	evenement_climatique 137	vandalisme -54	vol -84
#nclu	vandalisme 84
#ncre	collision 117
#ncti	blessure -45	collision 144
#ncus	collision 59	evenement_climatique 48
#ncy>	blessure 118	collision 47	none -99	vandalisme 108	vol -126
#nda>	dommage_materiel 104
#ndab	autre 42	collision 76
#ndag	bris_de_glace 51	collision -51	incendie 61
#ndai	vol 62
#ndba	collision -57	dommage_materiel 59	vol 113
#ndbr	collision 262	degats_des_eaux -78	none -64
#nded	autre 47	collision 49	none -63
#nder	evenement_climatique 46
#ndfa	collision -87	dommage_materiel -67	evenement_climatique 60	incendie 68	vol 122
#ndic	degats_des_eaux 59
#ndin	vol 55
#ndis	collision -113	incendie 71	vol 141
#ndle	dommage_materiel 54	incendie 49	none -44
#ndlo	autre 91	collision -59	dommage_materiel 91	none -61	vandalisme -42
#ndly	autre 47	dommage_materiel 46	none -52
#ndmo	collision -53	dommage_materiel 74	vol 55
#ndoo	collision -48	degats_des_eaux 109	evenement_climatique 82
#ndow	bris_de_glace 162	collision -42	none -43
#ndpa	evenement_climatique 91	vandalisme -52
#ndre	dommage_materiel 82
#ndry	degats_des_eaux 88	dommage_materiel -42	incendie 60	none -41
#nds>	autre 60
#ndsc	bris_de_glace 74
#ndsh	bris_de_glace 69	dommage_materiel 88	none -44	vol -63
#ndso	blessure -62	collision 190	vandalisme -42	vol -70
#ndst	bris_de_glace -44	collision -128	dommage_materiel -47	evenement_climatique 359	none -140	vandalisme -79
#nduc	bris_de_glace -79	collision 92	dommage_materiel 197	none -64
#ndwi	collision 63	vol 62
#near	collision 76
#neat	blessure -55	bris_de_glace 59	degats_des_eaux 71	dommage_materiel -47	none -43	vandalisme 93
#nece	evenement_climatique 74
#neck	blessure 52	collision 51
#necy	blessure 72	collision -56	dommage_materiel 66
#nee>	blessure 120	evenement_climatique 45	incendie -40	none -44
#need	autre 48
#neer	degats_des_eaux -41	dommage_materiel 184	evenement_climatique 62	none -91
#neig	evenement_climatique 43
#neit	none 88
#nel>	collision 68	degats_des_eaux 50	evenement_climatique 45
#nels	evenement_climatique 180	vol -54
#nent	autre -73	dommage_materiel 118	evenement_climatique 56	none -55
#neph	collision -89	dommage_materiel 53	vol 145
#nera	collision -57	dommage_materiel 85	evenement_climatique 83	incendie -52	vol 52
#nes>	blessure 46
#ness	autre 46	collision 41	none -50
#nest	dommage_materiel -42
#net>	vandalisme 92
#nets	degats_des_eaux 77
#neve	none 68
#new>	dommage_materiel 54
#news	none 55
#next	degats_des_eaux 45
#ney>	autre 42	collision -40	dommage_materiel -45	incendie 64
#nfa>	blessure 74	degats_des_eaux -42	none -62	vandalisme -40	vol 121
#nfir	collision 122	degats_des_eaux 56	dommage_materiel -44	evenement_climatique -56
#nfor	collision -45	dommage_materiel -47	vol 74
#ngag	dommage_materiel -58	evenement_climatique 59	vandalisme -42	vol 135
#ngal	blessure 89	incendie 43
#nge>	bris_de_glace 106	dommage_materiel -60
#nged	incendie 55
#ngel	autre -55	blessure -46	bris_de_glace -47	collision -95	dommage_materiel 177	incendie -71	none -122	vandalisme 90	vol -75
#nger	none -49
#nges	dommage_materiel 115	vandalisme -51
#ngie	autre 203	dommage_materiel -61	none -45	vol -58
#ngle	bris_de_glace 46	none -44	vol -62
#ngli	autre 79
#ngo>	collision 90
#ngoo	collision 40	incendie 47
#ngs>	blessure 101	incendie 82	none -77
#ngua	none 65
#ngue	blessure -41	collision 138
#ngui	incendie 68	vandalisme 107	vol -75
#nhal	incendie 55
#nhar	dommage_materiel 159	vandalisme -45
#nhou	bris_de_glace 74	collision -41	evenement_climatique 88	none -50	vol 59
#nhur	collision 61	vandalisme 51	vol -60
#nia>	autre 366	blessure -166	bris_de_glace -58	collision -156	degats_des_eaux -55	dommage_materiel -95	evenement_climatique -57	incendie -68	none -308	vandalisme -65	vol 68
#nibu	collision 154	vol -80
#nic>	autre 42
#nice	autre 58	dommage_materiel 40
#nici	dommage_materiel 95
#nick	bris_de_glace 55	vandalisme -41	vol 104
#nies	collision -51	degats_des_eaux 94	dommage_materiel 101
#nife	collision -44	none -42	vandalisme 241	vol -139
#nima	blessure 139	dommage_materiel -45	evenement_climatique 89
#nine	autre 131	blessure -56	none -47
#nist	blessure 102	dommage_materiel 79
#nit>	incendie 42	none -40	vol 119
#nite	collision -44	dommage_materiel 105
#nito	bris_de_glace -44	collision -86	dommage_materiel 170
#nits	degats_des_eaux 60
#nitu	bris_de_glace 44	degats_des_eaux -55	incendie 60	none -41	vandalisme -43	vol 95
#nity	bris_de_glace 50	collision -83	dommage_materiel 101	evenement_climatique -40	vandalisme -45	vol 110
#njec	autre -89	blessure 131	collision -91	degats_des_eaux -80	dommage_materiel 112	evenement_climatique 71	none -94	vandalisme -60	vol -52
#nked	autre 109	vol 82
#nket	dommage_materiel -41	incendie 171
#nkey	blessure 100	vol 49
#nkin	collision 95	evenement_climatique 57	incendie -48
#nkle	blessure 91
#nks>	evenement_climatique 48	vandalisme 53
#nlin	dommage_materiel -42	vol 161
#nly>	collision 40
#nna>	dommage_materiel -48	none -43	vandalisme 152
#nne>	blessure -40	collision 257	none -63
#nnec	blessure 53	collision -47
#nned	bris_de_glace 109	collision -48	degats_des_eaux -65	dommage_materiel 193	none -108
#nnel	collision 104	evenement_climatique 108	vol -47
#nner	dommage_materiel 89
#nnes	blessure 190	dommage_materiel -41	none -77	vandalisme -50	vol -46
#nnet	vandalisme 96
#nnin	autre 83	blessure -40	degats_des_eaux 146	none -53
#nnot	vandalisme 76
#nny>	blessure 115	collision -81	vol 94
#no1>	bris_de_glace 52	dommage_materiel -190	none -44	vandalisme 105	vol -44
#nock	dommage_materiel 78
#nois	none -40	vandalisme 95
#non>	autre 141	dommage_materiel -50
#none	none 60
#nope	collision -66	dommage_materiel -61	none 197
#nor>	collision 105
#nora	bris_de_glace 201
#norm	bris_de_glace 149	collision -70	degats_des_eaux 108	dommage_materiel -72	none -69
#nose	bris_de_glace 122	collision 96	none -47	vol -67
#note	collision 83
#noth	collision 63
#noti	vandalisme 78
#noug	collision -55	none -63	vandalisme 152	vol 41
#nove	autre 96
#nowh	autre 131	evenement_climatique -68	none -82
#nown	collision -67	degats_des_eaux 133	incendie -58	vandalisme 208	vol -95
#nows	collision 53	dommage_materiel 61
#nroo	bris_de_glace 112	dommage_materiel -48	none -74	vandalisme 161	vol -41
#nsat	collision -67	degats_des_eaux 43	dommage_materiel 154
#nsca	autre -76	collision 114
#nse>	autre 191	dommage_materiel -54	none -176	vol -41
#nser	dommage_materiel -49	evenement_climatique 155
#nsid	bris_de_glace 79	collision -44
#nsis	collision 91
#nsla	vol 68
#nst>	blessure -46	degats_des_eaux -47	dommage_materiel 90	vol 91
#nsta	collision 82
#nste	bris_de_glace 153	collision -80	dommage_materiel -119	vandalisme 86
#nstr	blessure 45
#nsul	autre 63	blessure 58	collision -66	evenement_climatique -92	incendie 161	none -49	vol -65
#nsur	blessure 41
#nswe	autre 51	blessure -51	dommage_materiel -65	evenement_climatique 44	vol 67
#ntac	blessure 84
#ntai	blessure 70
#ntal	collision 40	incendie 61	none -46	vandalisme -43
#nte>	blessure -52	collision -115	dommage_materiel 149	vandalisme 44
#ntee	blessure 110
#nten	bris_de_glace -44	vandalisme 159
#nter	vol 50
#ntes	autre 231	none -134
#nth>	autre 84
#nths	autre 76	blessure 75	none -69
#ntil	vol 52
#ntiq	bris_de_glace -49	collision -69	degats_des_eaux 47	dommage_materiel 204	none -46
#ntir	dommage_materiel 88
#ntis	autre 41	degats_des_eaux 73
#ntle	collision 102
#ntly	autre 67	collision 45	none -59
#nto>	collision 48	none -45
#ntra	collision 43
#ntre	blessure 44	collision 130	dommage_materiel -56	none -58
#ntro	collision 99
#ntry	vol 67
#nts>	dommage_materiel 42
#nty>	evenement_climatique 50
#nuar	autre 135	collision -54	none -81	vandalisme 66
#nurs	blessure 59	collision 57	dommage_materiel -48	incendie 75
#nus>	autre 128	collision -61	degats_des_eaux -58	dommage_materiel -53	evenement_climatique 82	none -113
#nver	dommage_materiel 64	none -50	vol 73
#nvoi	blessure 42
#nvol	collision 61	degats_des_eaux 50
#nybo	autre 76	vol -56
#nymo	collision -90	vandalisme 240	vol -50
#nyon	bris_de_glace 69	none -40
#oach	bris_de_glace -88	collision 50	vandalisme 94
#oad>	collision 87
#oade	collision 154	dommage_materiel -113	vol 68
#oak>	blessure -44	collision -48	degats_des_eaux 95	evenement_climatique 79
#oake	collision -40	degats_des_eaux 97
#oal>	blessure -55	bris_de_glace 83	collision -75	dommage_materiel -70	incendie 233	none -56	vandalisme -43
#oam>	collision -116	dommage_materiel -43	none -52	vandalisme 278
#oar>	collision 144
#oard	dommage_materiel 42	none -49
#oast	dommage_materiel 89	incendie 170	none -100	vol -76
#oat>	collision -59	evenement_climatique 82	none -43	vol 63
#oati	degats_des_eaux 207	dommage_materiel -40	evenement_climatique 59	none -80
#oats	evenement_climatique 143	incendie 57	vol -42
#obbe	none -51	vol 112
#obe>	bris_de_glace 42	degats_des_eaux 52	dommage_materiel 79	none -51
#obil	evenement_climatique 43
#obvi	bris_de_glace -57	collision 89	vol 46
#ocat	blessure 179	collision -118
#ocer	blessure 46	collision -64	dommage_materiel 115	vandalisme -40
#ock>	none -57
#ocke	vol 66
#ocki	blessure -46	collision 134	dommage_materiel -53	evenement_climatique 153	none -60	vandalisme -59	vol -68
#ocks	collision -72	vandalisme 51	vol 88
#oday	none 63
#oddl	dommage_materiel 215	none -134
#ode>	collision -92	dommage_materiel 174
#oded	bris_de_glace 79	none -43
#oden	collision -58	degats_des_eaux 42	dommage_materiel 140	none -133	vandalisme 135	vol -155
#odge	blessure 49	dommage_materiel -46	vandalisme 110
#odil	collision 53	evenement_climatique 48
#odne	collision 51
#ods>	collision -55	vandalisme 54	vol 50
#oduc	collision -62	degats_des_eaux 100	evenement_climatique -55	none -54	vandalisme 146	vol -52
#oesn	bris_de_glace 43	evenement_climatique 80
#oeve	dommage_materiel 60	none -41	vandalisme 51	vol 84
#ofa>	evenement_climatique 82
#ofer	bris_de_glace 150	collision -77	dommage_materiel -44
#offe	dommage_materiel 99	incendie -48
#oft>	collision -61	degats_des_eaux 156	none -53
#ogan	collision 184	vol -41
#oges	collision 63	dommage_materiel 51
#ogis	blessure 72	bris_de_glace 47	vol -41
#ogra	dommage_materiel 80	none -40	vandalisme 61
#ogre	none 121
#ogs>	blessure 200	collision -63	incendie -88	vandalisme 72	vol -57
#oham	collision 60	degats_des_eaux -44	evenement_climatique 80
#oid>	autre 44	collision 43
#oil>	blessure 75	none -47	vol 99
#oile	collision -40	degats_des_eaux 129	evenement_climatique 42	none -49
#oili	blessure 96	dommage_materiel 119	incendie -167	none -60	vandalisme -45
#oin>	bris_de_glace 85	incendie 49	none -44
#oing	bris_de_glace -47
#oint	degats_des_eaux 41
#oir>	none -86	vandalisme 200	vol -78
#oire	blessure 179	bris_de_glace -151	collision -149	degats_des_eaux -47	dommage_materiel 174	evenement_climatique -41	incendie 55	none -73	vandalisme -94	vol -53
#oise	vandalisme 103
#okay	bris_de_glace 40
#oked	collision 59	evenement_climatique 58	incendie 40	vandalisme -43
#oken	blessure 85
#oker	bris_de_glace -102	collision -77	degats_des_eaux -98	dommage_materiel 95	incendie 112	vol 94
#okes	blessure 78	collision -87	incendie -96	vandalisme 108
#okin	blessure 40	dommage_materiel -41	evenement_climatique 49	none -40	vandalisme -47
#oks>	degats_des_eaux 44	dommage_materiel -44	evenement_climatique 66	vol 44
#ola>	evenement_climatique 70
#olan	evenement_climatique 69
#olar	collision -49	dommage_materiel -45	evenement_climatique 126	vandalisme 143	vol -97
#olde	dommage_materiel 71	vandalisme 61	vol -47
#oldi	evenement_climatique 45
#ole>	dommage_materiel 44
#olen	none -62	vol 160
#oles	dommage_materiel 79	none -42	vandalisme 112	vol -46
#olet	collision 92	vandalisme 87
#olf>	blessure 70	collision -40	evenement_climatique 94	none -41
#olid	incendie 51	vandalisme 76
#olin	blessure 167	collision -98	evenement_climatique 85	none -80	vol -51
#olis	collision 199	none -60	vol -41
#olit	vol 125
#oliv	bris_de_glace -41	collision -95	dommage_materiel 85	evenement_climatique -46	incendie -71	none -83	vandalisme 268	vol -98
#oll>	bris_de_glace 146	incendie 48	vol -75
#olla	blessure 48	collision 67
#olle	collision 57
#olli	collision 143
#ollo	collision -70	dommage_materiel 98
#olog	autre 58	blessure 49	vol -41
#ols>	dommage_materiel -48	incendie 131	none -48	vol 107
#olt>	bris_de_glace 131	collision -152	dommage_materiel -121	evenement_climatique 256	incendie -82	none -138	vandalisme 111	vol -149
#olta	collision -86	dommage_materiel 328	evenement_climatique -73	incendie -99	none -81	vol -47
#olte	vandalisme 67
#olut	dommage_materiel -43	none 50
#olve	collision 74
#olvo	vol 60
#oman	vol 176
#omat	evenement_climatique 89
#omeb	vandalisme 74	vol 40
#omen	collision -63	dommage_materiel 113
#omeo	vandalisme 55	vol 66
#omes	bris_de_glace -92	degats_des_eaux 250	evenement_climatique -47	vol -44
#omet	blessure -41
#omew	autre 230	dommage_materiel -40	evenement_climatique -109	vandalisme 66	vol -93
#omin	degats_des_eaux 69
#omis	collision 50	vandalisme -40	vol 96
#omma	vol 56
#ommi	vandalisme 46	vol 69
#omor	none 44	vol 59
#ompa	autre 41
#ompe	bris_de_glace -42	collision 89	dommage_materiel 121	none -68	vandalisme -53	vol -50
#ompi	incendie 100
#ompl	vandalisme 79	vol 67
#ompo	collision 55	incendie 116
#ompu	collision -47	dommage_materiel 159
#oms>	degats_des_eaux 119
#onal	collision 138	none -44
#onar	collision 55
#once	collision 115
#onci	dommage_materiel -42	vandalisme 78
#oncr	collision 92
#oncu	collision 59	evenement_climatique 48
#ond>	degats_des_eaux 48
#onda	none 41
#ondi	collision -126	evenement_climatique 50	vol 159
#oned	collision 86	incendie 63	none -56
#ones	vandalisme 64
#oney	autre 84	collision -52	dommage_materiel -41	vol 69
#onfi	collision 191	dommage_materiel 99	evenement_climatique -57	incendie -40	none -86	vandalisme -77	vol -42
#ong>	dommage_materiel 43	vol -51
#onge	autre -66	blessure -44	bris_de_glace -55	collision -126	dommage_materiel 429	evenement_climatique -45	none -366	vandalisme -65	vol -106
#ongi	blessure 77
#ongs	degats_des_eaux -62	dommage_materiel 56	incendie 150	vandalisme -40	vol -67
#ongu	blessure -41	collision 138
#onig	vol 62
#onke	autre 109	blessure 74	dommage_materiel -41
#onli	dommage_materiel -42	vol 161
#onna	none -48	vandalisme 117
#onne	vandalisme 81
#ons>	vol -43
#onse	dommage_materiel -44	evenement_climatique 130
#onsi	collision 86	vandalisme -50	vol 58
#onst	collision 82
#onsu	autre 158	blessure 140	collision -71	dommage_materiel -41	evenement_climatique -102
#ont>	collision 42
#onta	blessure 115	degats_des_eaux -59	dommage_materiel 52	vandalisme -61
#onth	autre 114
#onti	degats_des_eaux 68
#onto	degats_des_eaux 62	dommage_materiel 92
#ontr	collision 67
#onve	vol 111
#ony>	bris_de_glace 42	collision -74	dommage_materiel 62
#oode	degats_des_eaux 91	incendie -47	none -48	vandalisme 121	vol -66
#oodn	collision 51
#oods	collision -51	evenement_climatique 61	vandalisme 121	vol -48
#oof>	dommage_materiel 48	none -45
#oofe	bris_de_glace 150	collision -77	dommage_materiel -44
#ooke	bris_de_glace -44	degats_des_eaux -45	evenement_climatique 62	vandalisme -40
#ooki	blessure 54	dommage_materiel -48	incendie 45	vandalisme -55
#ooks	degats_des_eaux 77	evenement_climatique 48
#ool>	blessure 75
#ools	dommage_materiel -50	incendie 147	none -46	vol 122
#oom>	degats_des_eaux 63
#ooms	collision -43	degats_des_eaux 165	dommage_materiel -41	evenement_climatique 42
#oori	collision -156	dommage_materiel -47	evenement_climatique 203	none -51	vandalisme 71
#oors	evenement_climatique 40	vandalisme 116	vol -49
#oose	collision 188	dommage_materiel -63	incendie 40	none -62	vol -45
#oosh	degats_des_eaux -48	incendie 166
#oot>	blessure 106	none -47
#ootb	bris_de_glace 141
#oote	collision 66	vol 41
#ooth	blessure 50	collision 96
#opat	autre 149	none -85
#ope>	bris_de_glace -52	collision -80	dommage_materiel 104	none 97
#opea	collision 94
#oped	vandalisme 62
#oper	autre 109	blessure 46	collision 69	none -79
#opla	evenement_climatique 82
#ople	degats_des_eaux 69
#oppe	bris_de_glace 49	dommage_materiel 73	none -49
#oppi	blessure 160	none -54	vol -42
#oppo	autre 111	collision 127	dommage_materiel -68	vol -63
#ops>	vol 74
#opti	autre 170	dommage_materiel -41
#orag	collision -45	none -123	vandalisme -48	vol 257
#oram	bris_de_glace 201
#oran	blessure -51	evenement_climatique 146	none -41	vandalisme 47
#orat	incendie 138	none -51
#orbi	collision 58	vol 58
#orce	bris_de_glace 57	none -46	vol 67
#orcy	collision 51	vandalisme 104
#ord>	autre 57	dommage_materiel 46	none -50
#orde	collision 40	none -97	vandalisme 47	vol -48
#ordi	blessure -56	degats_des_eaux -47	dommage_materiel -40	evenement_climatique 102	incendie 55	vol 66
#ordo	collision -67	incendie 210	none -98	vandalisme 140	vol -226
#ords	collision 100	vandalisme 67
#orea	bris_de_glace -47	collision -44	dommage_materiel 104	incendie 49
#ored	dommage_materiel 93
#oreh	collision 112
#ores	blessure 81	incendie 45	vandalisme -45
#orey	collision 50	evenement_climatique 114	vandalisme -46
#orge	none 100
#orgi	collision -79	dommage_materiel 146	evenement_climatique 43	incendie -49	vol -43
#orgo	collision 104	dommage_materiel -42	incendie 45	none -46
#orho	collision 55
#orin	collision -156	dommage_materiel -47	evenement_climatique 203	none -51	vandalisme 71
#oris	collision 68	none -44	vol 44
#orit	collision 119	none -64
#ork>	blessure 94	vandalisme 41
#orke	bris_de_glace 70	none -47	vandalisme -88	vol 80
#orki	bris_de_glace 48	dommage_materiel 74
#orkl	collision 208	dommage_materiel -43	none -44
#orks	dommage_materiel -46	vandalisme 50
#orkt	dommage_materiel 129
#orm>	evenement_climatique 70
#orma	bris_de_glace 203	collision -80	dommage_materiel -60	evenement_climatique 40	none -44
#orme	collision -137	degats_des_eaux 88	dommage_materiel -40	none -42	vandalisme 106	vol 80
#orn>	blessure 107	collision -85	evenement_climatique 44	vandalisme 78
#orna	collision -45	evenement_climatique 114	none -76	vandalisme -58	vol 146
#orne	bris_de_glace 143	degats_des_eaux 71	dommage_materiel -53	evenement_climatique -46
#orou	bris_de_glace 187	none -61	vol -46
#orre	evenement_climatique 55	none 111	vol -47
#orri	degats_des_eaux 126
#ors>	vandalisme 83
#orse	blessure 62	collision 70	vol -50
#orst	collision 55	degats_des_eaux 94	dommage_materiel -96	evenement_climatique -41	incendie 109	vol -61
#orte	vandalisme 54
#orth	none -49	vol 162
#orti	collision 161	none -56
#orts	collision -85	evenement_climatique 56	incendie 109
#ortu	autre 56	dommage_materiel -58	vandalisme 48	vol -43
#orty	collision 58	evenement_climatique 48	none -53
#orwa	collision 73
#ory>	evenement_climatique 88
#ose>	degats_des_eaux 48	dommage_materiel -49
#osed	autre 61	vol -40
#osh>	degats_des_eaux -48	incendie 166
#osin	vandalisme 87
#osit	autre 157	none -59	vol 46
#ospi	blessure 142	none -59	vol 44
#osqu	collision 62	evenement_climatique 46
#oss>	none -46
#ossi	collision 104
#ost>	autre 47
#oste	autre 127	dommage_materiel -109	evenement_climatique 130	none -57
#ostm	blessure 234	collision -145	vandalisme -41	vol 68
#osts	collision 91	dommage_materiel 57	evenement_climatique 40	none -45
#otat	blessure 54	bris_de_glace -105	dommage_materiel 92	evenement_climatique 118	vandalisme -51	vol -94
#otba	bris_de_glace 141
#ote>	collision 61
#otec	incendie 83
#otel	autre 113	blessure 88	collision -43	none -74
#oter	collision 72	vol 45
#otes	bris_de_glace -42	evenement_climatique 82
#othi	collision 59	vandalisme 47
#otho	collision 77	dommage_materiel 104	none -68	vandalisme -40
#otic	degats_des_eaux 41	vandalisme 98
#oto>	autre -40	blessure -47	collision -65	vandalisme 47	vol 153
#otog	dommage_materiel 89	none -45	vandalisme 71
#otor	collision 48
#otos	none 69
#ots>	collision -67	evenement_climatique 86	vandalisme 81	vol -42
#otta	collision -55	evenement_climatique -72	incendie 41	none -75	vandalisme 120	vol 50
#otte	incendie 83
#ottl	autre -49	blessure 88	bris_de_glace -54	collision -46	evenement_climatique -56	incendie 56	none -47
#ouar	autre 193	none -168
#oubl	bris_de_glace 63	none -64	vandalisme 156
#ouch	bris_de_glace 75	collision 44	none -43
#oud>	collision -50	degats_des_eaux 83	dommage_materiel 51	vandalisme 48
#oued	evenement_climatique 156	vol -49
#ouen	collision 50
#ouir	autre 74
#ouis	collision 57	dommage_materiel 145	none -84
#oujd	collision 195	vol -79
#ouk>	autre 55	incendie 73
#oul>	collision -85	degats_des_eaux 60	dommage_materiel -40	vandalisme 85
#oula	blessure -95	collision 169
#oule	blessure 87	bris_de_glace 91
#oull	collision 94
#ounc	bris_de_glace 53	collision 50
#oup>	blessure -57	collision 194
#oupl	vol 108
#oura	bris_de_glace 58	degats_des_eaux -43	dommage_materiel -48	evenement_climatique 45	none -46	vandalisme -45	vol 84
#oure	vandalisme 115
#ouri	collision 96
#ourn	degats_des_eaux 138	dommage_materiel -40	vol 76
#ourt	degats_des_eaux 137	none -44
#ous>	dommage_materiel -48	evenement_climatique 54
#ousa	bris_de_glace 199	degats_des_eaux -59
#ouse	collision -48	evenement_climatique 41	none -47	vol 57
#ousi	collision 49	dommage_materiel 63	vol 43
#ousk	collision 93
#ousl	bris_de_glace -48	collision 75
#outb	autre -118	collision -40	none -93	vandalisme -90	vol 328
#oute	evenement_climatique 99	vol -40
#outh	blessure 133	bris_de_glace -40	collision -54	vandalisme 56
#outi	autre 130	collision -66	incendie 50	none -94
#outs	vol 63
#oux>	collision -51	degats_des_eaux 60	dommage_materiel -92	vol 150
#oval	blessure -41	bris_de_glace -45	collision -60	dommage_materiel 136	vol 102
#oved	autre 41	collision -76	evenement_climatique 134	none -40
#ovel	autre 40	dommage_materiel 111	vol -41
#ovem	incendie 49	vol 66
#oven	blessure -41	bris_de_glace 98	collision -42	dommage_materiel 98	none -48	vandalisme -44	vol -46
#oves	bris_de_glace 113	collision 111	none -58	vol -66
#ovin	autre 102	blessure -70	bris_de_glace 95	collision -49	none -70	vol -45
#owar	bris_de_glace 43	degats_des_eaux 53
#owba	collision 153	none -84	vandalisme 106	vol -50
#owde	vol 92
#owed	blessure 66	dommage_materiel 44	vandalisme -47
#owee	collision -71	vandalisme 219
#owel	collision -43	incendie 141
#ower	bris_de_glace 69	dommage_materiel 52	none -40
#owhe	autre 131	evenement_climatique -68	none -82
#owin	bris_de_glace 45	degats_des_eaux 51	evenement_climatique 47	vol -47
#owly	collision 177	vandalisme -56
#owne	degats_des_eaux 58	dommage_materiel 49
#owns	collision -64	degats_des_eaux 87	dommage_materiel -40	vandalisme 126	vol -77
#ows>	bris_de_glace -40	incendie 48	vandalisme 68
#oxes	collision -48	dommage_materiel -82	vandalisme 134	vol 54
#oxyg	incendie 184
#oyal	collision 76	vol 58
#oyed	blessure -53	evenement_climatique 128
#oyee	blessure 93	collision 56
#oys>	vol 71
#pace	blessure -55	collision 253	incendie -103	none -57
#pack	autre 134	collision -60	degats_des_eaux 56	dommage_materiel -49	none -42
#pact	bris_de_glace 62
#padd	degats_des_eaux 85	vol 70
#padl	vandalisme -53	vol 133
#paid	autre 77	collision -74	vol 68
#pain	autre 41	none -60	vandalisme 85
#pair	degats_des_eaux 102
#pal>	collision -62	degats_des_eaux -43	dommage_materiel 80	none -41	vol 121
#palm	blessure -51	bris_de_glace 185
#pan>	incendie 122
#pane	bris_de_glace 162
#pani	collision 62
#pano	bris_de_glace 201
#pany	autre 41
#para	blessure -43	degats_des_eaux -41	dommage_materiel -44	evenement_climatique 67	vandalisme 64	vol 50
#parc	vol 137
#pare	bris_de_glace 92	none -66
#pari	incendie 44	none -92	vandalisme -43	vol 186
#park	collision 51
#parq	degats_des_eaux 102
#part	autre 78	none -55
#pass	autre 45	collision 60
#past	vol 45
#patc	degats_des_eaux 91	dommage_materiel -41	incendie 104	none -40
#path	autre 100	blessure 143	collision -77	none -55
#pati	bris_de_glace 57
#patr	collision 132
#pave	blessure 78	collision 61	incendie -44
#pay>	autre 95
#paym	autre 150	blessure -106	collision -55	none 77	vandalisme -60	vol -44
#pays	autre 43
#pboa	degats_des_eaux 77	incendie 50
#pdat	none 87
#peak	none 50
#pean	collision 94
#pear	bris_de_glace 73	collision -40	vol 54
#pebb	bris_de_glace 268	collision -44	evenement_climatique -110	none -63
#pect	incendie 78
#pede	collision 133
#peel	evenement_climatique 47	vol 56
#pell	bris_de_glace 92	none -96	vandalisme 101	vol -127
#pelv	collision 111	dommage_materiel -40
#pene	vol 60
#peni	blessure 54	evenement_climatique 40
#pens	autre 71	dommage_materiel 112	vandalisme -67
#pent	bris_de_glace -142	collision -58	degats_des_eaux 194	evenement_climatique -61	incendie 62	vol -60
#peop	degats_des_eaux 69
#pera	autre 113	blessure 43	collision 96	none -91	vandalisme -40
#perc	autre 191	collision -52	dommage_materiel -55	none -140	vandalisme -79	vol 96
#perf	collision 117	vandalisme -64
#perg	evenement_climatique 58	none -74	vandalisme 191	vol -85
#peri	collision 43
#perl	collision -64	degats_des_eaux 44	vandalisme 72
#perm	blessure 105	collision -42	dommage_materiel 52	none -50
#pert	collision -68	evenement_climatique 72	incendie 74	none 80
#perv	bris_de_glace 123	collision -69	none 62
#perw	collision 72
#pet>	degats_des_eaux 72	dommage_materiel 44
#peti	collision 129	none -68
#petr	vol 51
#pets	degats_des_eaux 72
#phar	autre 108	bris_de_glace 67	none -59
#pher	dommage_materiel 150	none -48
#phew	collision -89	dommage_materiel 53	vol 145
#phon	vol 98
#phs>	vandalisme 109
#phys	autre 96	none -79	vandalisme 48
#pian	dommage_materiel 93	evenement_climatique 40	vol -68
#pica	collision 65	none -92	vandalisme 138	vol -53
#pick	collision 47	none -41
#pict	collision -75	dommage_materiel 104
#pide	bris_de_glace 109	collision -47	dommage_materiel 51
#piec	dommage_materiel 86
#pier	bris_de_glace 71	incendie 66
#pile	collision 227	none -75
#pill	dommage_materiel 79
#pine	blessure 163	collision 47	dommage_materiel -89	none -104
#pipe	degats_des_eaux 171	dommage_materiel -40
#pita	blessure 142	none -59	vol 44
#pitc	bris_de_glace 79	collision -116	dommage_materiel -46	incendie 104	none 75	vol -52
#pizz	vol 112
#plac	collision -52	vol 69
#plad	collision -91	degats_des_eaux -40	dommage_materiel 165	none -44
#plai	vandalisme 80	vol 69
#plan	autre 69	vandalisme 75
#plar	evenement_climatique 110
#plas	degats_des_eaux 60	dommage_materiel 56	none -47
#plat	none -41
#play	blessure 50	collision -79	dommage_materiel 263	none -102	vandalisme -72
#ple>	degats_des_eaux 48
#plea	autre 46	none 57
#ples	blessure 197	bris_de_glace -69	collision -62	dommage_materiel -87	none -57	vandalisme 40
#plin	blessure 104	bris_de_glace 72	collision 47	dommage_materiel -47	none -71	vandalisme -46
#plit	blessure 43	bris_de_glace 78
#plod	bris_de_glace 142	incendie 69	none -58	vandalisme -40
#plou	collision 191	vandalisme -55
#ploy	blessure 51
#pls>	autre 150	collision -52	degats_des_eaux 51
#plug	evenement_climatique 148	incendie -68
#plum	degats_des_eaux 99
#plus	evenement_climatique 82
#ply>	autre 63
#pock	autre 54	collision -63	evenement_climatique -58	none -45	vandalisme -49	vol 197
#pods	collision -59	dommage_materiel 79	vol 139
#poil	dommage_materiel 91	none -49
#poin	blessure 74	dommage_materiel -45	evenement_climatique 69	none -48
#poke	collision 44	degats_des_eaux -62	dommage_materiel 63	vandalisme -64
#pole	blessure -44	bris_de_glace 136	dommage_materiel -59	evenement_climatique 93
#polo	bris_de_glace 83
#poly	collision -45	dommage_materiel 97	evenement_climatique 120
#pomp	collision 68	incendie 80
#pool	blessure 66	collision -44	degats_des_eaux 123	none -44
#poor	blessure -62	collision 171
#popl	evenement_climatique 110
#popp	bris_de_glace 118	incendie -40	none -43
#porc	blessure -49	bris_de_glace 163	collision -107	dommage_materiel 92	none -101
#pose	autre 86	collision -42	vol -53
#posi	autre 142	none -53
#post	collision 68
#pot>	dommage_materiel 115	none -45
#poth	collision 77	dommage_materiel 104	none -68	vandalisme -40
#pott	autre -69	collision -50	dommage_materiel 109	incendie 47	vandalisme 43	vol -40
#pour	dommage_materiel -40	vandalisme 121
#powd	vol 92
#powe	dommage_materiel 226	incendie -56
#ppar	autre 146	collision -50	incendie 93	none -66
#ppea	bris_de_glace 49	none 48
#pped	dommage_materiel 47
#ppen	autre 49
#pper	bris_de_glace -47	dommage_materiel 46	none -44	vandalisme 65
#ppin	blessure 81	degats_des_eaux 70
#ppor	bris_de_glace -74	dommage_materiel 75	incendie -54	none -75	vandalisme 148	vol 44
#ppos	autre 125	blessure -81	bris_de_glace 50	vandalisme -44	vol -55
#ppre	collision 90	none 41
#ppro	none 81
#ppy>	collision -65	dommage_materiel 237	vandalisme -66
#prac	degats_des_eaux 55
#prai	blessure -96	bris_de_glace -88	collision 108	evenement_climatique -40	none -57	vandalisme -47	vol 119
#pran	degats_des_eaux 116	dommage_materiel -41	vol 56
#pray	collision -43	degats_des_eaux 47	dommage_materiel -51	none -46	vandalisme 117	vol 71
#prea	degats_des_eaux 64	incendie 143
#prec	collision -41	vol 108
#prem	autre 299	dommage_materiel -45	none -193
#pres	dommage_materiel 45
#pret	degats_des_eaux -56	incendie 103	vol 109
#pric	blessure 137	bris_de_glace 97	collision -67	dommage_materiel -60	evenement_climatique 53	none -52
#prid	collision 129
#pril	blessure 42
#prin	vol 92
#prio	collision 205	none -122
#pris	degats_des_eaux 65	dommage_materiel -42
#proc	bris_de_glace -56	dommage_materiel -53	none 66	vandalisme 138
#prod	collision -62	degats_des_eaux 100	evenement_climatique -55	none -54	vandalisme 146	vol -52
#prog	none 121
#prom	collision 50	vandalisme -40	vol 96
#proo	autre -56	blessure -41	bris_de_glace -40	collision -115	dommage_materiel -63	none -194	vandalisme 222	vol 145
#prop	degats_des_eaux 42	vandalisme 78
#prot	incendie 108
#prov	none 43
#psed	blessure 94	collision -44	evenement_climatique 100
#psit	bris_de_glace 42
#psta	degats_des_eaux 125
#pted	autre -55	collision 45	none -47	vandalisme 67	vol 86
#ptie	collision -54	vol 105
#ptio	autre 63	collision -46	vandalisme 88
#ptop	dommage_materiel 138	none -54	vol 84
#pts>	autre 67
#pty>	bris_de_glace 51	none -66	vol 118
#pull	dommage_materiel 60	evenement_climatique 42
#pump	dommage_materiel 136	evenement_climatique 52	incendie -44
#pun>	collision 99
#punc	autre -68	collision -63	vandalisme 165
#purp	blessure 46	dommage_materiel 47	vandalisme 73
#push	bris_de_glace -45	collision 49	vol 75
#put>	blessure 43	dommage_materiel 67	none -56	vandalisme 41	vol -43
#pute	autre 56	none -44	vandalisme 67
#putt	blessure 129	collision -72	dommage_materiel 56	vandalisme -43	vol 44
#pyja	collision 101
#quad	collision 154	none -53
#quap	collision 91
#quar	bris_de_glace 70	evenement_climatique -42
#que>	collision 46
#quee	collision 81
#ques	dommage_materiel 56
#quet	degats_des_eaux 105
#queu	collision 42
#quic	blessure -45	bris_de_glace 50	evenement_climatique 74
#quir	collision 78	none 45
#quit	vandalisme 42
#quot	dommage_materiel 58
#raba	autre 175	none -79
#rabb	collision -71	dommage_materiel 107	none -52	vandalisme -44	vol 143
#rabi	blessure 180	collision -46
#race	blessure 68	bris_de_glace -60	vandalisme -47	vol 59
#rack	bris_de_glace 164	collision -47	none -64
#ract	blessure 106	none -54
#radi	autre 41	vol 76
#raff	vandalisme 42
#rage	degats_des_eaux -52	dommage_materiel 81	none -57
#ragg	blessure 86	collision -49	vol 44
#raid	autre 111	collision -73	none 105	vol -43
#raig	bris_de_glace 96	collision 61	dommage_materiel -48	none -43
#rail	blessure -43	collision 145	none -43
#rain	degats_des_eaux 44	evenement_climatique 62	none -49	vol 43
#rake	collision 117	none -56	vandalisme 60
#ral>	collision 150	none -50
#rald	blessure 130	collision -132	incendie 52	none -44	vol 69
#rall	collision 90	degats_des_eaux 44	vol -45
#ram>	collision 56	dommage_materiel -46	none -64	vol 152
#rama	autre 141	none -42
#rame	blessure -42	evenement_climatique 97	vol 45
#rami	bris_de_glace 201
#ramp	blessure 141	dommage_materiel -52	evenement_climatique 89	none -85	vol -43
#ranc	autre 53
#rane	collision 104	evenement_climatique 43
#rang	collision 48	evenement_climatique 58
#rank	blessure 170	collision 45	dommage_materiel -52	incendie -115	vandalisme -61	vol 49
#rans	none 46
#rant	collision -73	vandalisme 79	vol -73
#rap>	none 93
#rape	collision 155
#raph	dommage_materiel 80	none -40	vandalisme 61
#rapp	collision 128	dommage_materiel -42
#rary	vol 64
#rash	collision 88
#raso	evenement_climatique 109	vol 45
#rass	incendie 59	vol 81
#ratc	vandalisme 80	vol -53
#rate	blessure 43	bris_de_glace 42	none -72
#rath	collision 77	incendie -44	none 75
#rati	autre 97	none -66	vol 72
#rato	collision 108
#rava	evenement_climatique 48	incendie 49	vol 44
#rave	bris_de_glace 110	vandalisme 51	vol -46
#raw>	blessure 102
#rawe	collision -53	dommage_materiel 83	vol 99
#rawl	dommage_materiel -80	none -52	vandalisme 123
#rawn	collision 170	none -45
#ray>	collision 69	degats_des_eaux 54	dommage_materiel -54	none -57	vandalisme 40
#raye	degats_des_eaux 56	dommage_materiel -52	vol 91
#raze	blessure -92	collision 177	dommage_materiel -43
#razy	collision -98	dommage_materiel -44	none -44	vandalisme 190	vol -68
#rbag	collision 107
#rbal	bris_de_glace -91	collision 111	dommage_materiel -60	vandalisme 158	vol -54
#rbec	incendie 95
#rbik	collision 76	vol 73
#rble	bris_de_glace -54	collision -65	dommage_materiel 295	vandalisme -48
#rbon	blessure 63	collision 106	none -50
#rbox	autre 69	collision 52	dommage_materiel -48	incendie -55	none -52	vandalisme 128
#rcas	blessure 78	collision -119	dommage_materiel -45	incendie 183
#rce>	collision 40	dommage_materiel -43	evenement_climatique 113
#rced	bris_de_glace 105	none -46	vol 62
#rcel	blessure -40	collision -60	dommage_materiel 118	vol 93
#rcha	incendie 88
#rche	vandalisme 48	vol 54
#rchi	blessure 132	degats_des_eaux 49	dommage_materiel -41	none -57
#rcif	collision 70	dommage_materiel -53	vol 67
#rcoa	collision -76	dommage_materiel -75	incendie 268	none -72
#rcui	dommage_materiel 180	none -50
#rcyc	collision 51	vandalisme 104
#rdea	autre 192	none -164
#rded	blessure 46	bris_de_glace 44	collision 91	dommage_materiel -49	none -108	vandalisme 107	vol -88
#rden	blessure 46	collision -42	dommage_materiel -55	evenement_climatique 104	none -46
#rder	bris_de_glace 57	collision 68	none -50
#rdia	blessure 139	none -57
#rdin	degats_des_eaux -43	evenement_climatique 60
#rdio	blessure -62	evenement_climatique 146
#rdly	blessure 68	collision -77	vol 116
#rdon	bris_de_glace -52	collision 197	incendie 216	none -205	vandalisme -96	vol -191
#rdre	blessure 160	collision -54	degats_des_eaux 88	dommage_materiel -61	none -54	vol -50
#rdro	blessure -42	bris_de_glace 51	degats_des_eaux 48	dommage_materiel 94	none -62
#rds>	blessure 40
#reac	bris_de_glace 46	collision 57
#read	incendie 46	vol 48
#reak	bris_de_glace 69	collision -50	vol 82
#real	none 135
#ream	bris_de_glace -44	dommage_materiel 68	incendie 41
#rear	bris_de_glace 65	collision 55	none -43
#reas	evenement_climatique 76
#reat	collision 53
#rece	blessure 40
#rech	bris_de_glace 44	collision 43
#reci	collision -51	vol 109
#reck	dommage_materiel 56	vandalisme 57
#reco	dommage_materiel 43	none -55	vandalisme 69
#rect	blessure 61	none 81
#red>	none -41
#reed	collision 89
#reen	bris_de_glace 89
#rees	incendie -42	none -60	vandalisme 204	vol -55
#reet	vandalisme 68
#reez	blessure -41	degats_des_eaux -58	dommage_materiel 98	evenement_climatique 134	vol -40
#refe	evenement_climatique 75
#refi	collision 65	incendie 96
#refo	collision 42
#refr	bris_de_glace 116	collision 169	dommage_materiel -143	vol -41
#refu	autre 162	none -42
#rega	blessure 129	vol -43
#regi	collision 111
#rehe	collision 110
#reim	autre 135	blessure -41	bris_de_glace 44
#rel>	evenement_climatique -42	none -66	vandalisme -44	vol 216
#rell	evenement_climatique 53
#rely	autre 97	none -42	vandalisme 87	vol -44
#rema	autre 58	blessure -41	bris_de_glace 132	none -63
#remb	degats_des_eaux 85	dommage_materiel -47
#reme	incendie 45
#remi	autre 299	dommage_materiel -45	none -193
#remo	dommage_materiel 140	none -49	vol 54
#ren>	blessure 48	none -42	vandalisme 41
#rena	collision 71	evenement_climatique 45
#renc	vol 48
#rent	incendie 55	none -47	vol -64
#repa	degats_des_eaux 108
#repl	blessure -45	collision -58	dommage_materiel 88	vandalisme -43	vol 113
#requ	collision 82	none 47
#rer>	dommage_materiel 159	none -50
#res>	vandalisme 63
#rese	collision 78	vandalisme 101	vol -54
#resi	autre 42	vandalisme 44
#resp	dommage_materiel 91	vandalisme -54
#ress	collision -55
#rest	vandalisme 73	vol -40
#resu	degats_des_eaux 145	none -56
#rete	degats_des_eaux -58	vol 120
#reti	degats_des_eaux 89	none -43
#rett	incendie 126
#retu	autre 118
#reve	collision 114
#revi	none 115
#rew>	dommage_materiel 94	none -42
#rewd	collision -43	vandalisme 175	vol -55
#rewo	collision -74	degats_des_eaux -49	dommage_materiel -71	incendie -75	vandalisme 260
#rey>	autre -51	blessure 83	collision 62	evenement_climatique 45	vandalisme -41
#rfal	degats_des_eaux 199	incendie -57	none -75
#rfec	collision 117	vandalisme -64
#rflo	degats_des_eaux 137	dommage_materiel -55
#rgan	collision -184	degats_des_eaux -55	vandalisme -45	vol 241
#rge>	degats_des_eaux -63	dommage_materiel 163
#rged	autre 319	blessure 46	collision -82	none -214
#rgen	blessure 92	bris_de_glace 131	collision -132
#rger	incendie 52
#rget	none 100
#rgin	blessure -42	degats_des_eaux 159	none -83	vandalisme 145	vol -103
#rgiv	collision -79	dommage_materiel 146	evenement_climatique 43	incendie -49	vol -43
#rgla	bris_de_glace 119
#rgle	vol 95
#rgo>	collision 149	dommage_materiel -48
#rgot	collision 104	dommage_materiel -42	incendie 45	none -46
#rgro	collision 94
#rgui	degats_des_eaux -70	evenement_climatique 217
#rham	collision -50	degats_des_eaux -41	dommage_materiel 50	incendie 51	vol 76
#rhea	degats_des_eaux 96	incendie 64
#rhom	collision 55
#riad	autre 88	collision -45	vandalisme 47
#riag	blessure -59	collision 127
#rial	evenement_climatique 49
#rian	bris_de_glace 67	collision 84
#riat	vandalisme 53	vol 79
#rib>	autre 319	blessure -44	dommage_materiel -52	none -323	vandalisme -46	vol -63
#ribl	dommage_materiel 132	none -43
#ribs	blessure 59
#ric>	collision -49	incendie 82
#rica	collision -43	incendie 148
#rice	bris_de_glace 88	collision -117	degats_des_eaux -116	dommage_materiel 270	none -122	vandalisme -57	vol -51
#rici	degats_des_eaux 43	incendie 58
#rick	bris_de_glace -68	dommage_materiel 87	incendie -41
#rida	none 45
#ride	collision 104
#ridg	degats_des_eaux 53	none -45
#ridi	bris_de_glace 40	collision 63
#rido	degats_des_eaux 153
#rie>	vol 80
#ried	incendie 47	vol 49
#rien	dommage_materiel 117	none -47
#rier	collision 188	dommage_materiel -43
#ries	collision 49
#rif>	vol 63
#riga	incendie 70
#rika	collision 72	evenement_climatique 66
#ril>	blessure 42
#rill	bris_de_glace -59	collision 77	dommage_materiel 127	none -56
#rim>	collision -109	dommage_materiel 189	none -47
#rima	bris_de_glace -141	dommage_materiel 235	evenement_climatique -41	incendie 62	none -46	vandalisme -47	vol -65
#rina	collision 43	dommage_materiel -46	evenement_climatique -55	none -63	vandalisme 129
#rind	collision -44	dommage_materiel 107	none -101	vandalisme -52	vol 95
#rink	collision 81	evenement_climatique 59
#rint	vol 157
#rior	collision 130	dommage_materiel 78	none -90
#rip>	autre 218	collision -61	degats_des_eaux 92	dommage_materiel -52	none -99	vol -44
#riph	collision 78
#ris>	collision 53
#rise	autre 62	bris_de_glace 137	degats_des_eaux 51	dommage_materiel -41	none -93
#rish	autre -41	collision -44	dommage_materiel -40	incendie 48	none -91	vandalisme -51	vol 150
#rist	collision 52
#rite	collision 51	vandalisme 41
#riti	autre 59	none -48
#ritt	collision 41
#rity	collision 211	none -91
#rium	degats_des_eaux 147
#riva	collision 184	none -44	vol -46
#rivi	bris_de_glace 58	collision 100
#rkam	vol 59
#rked	collision 69
#rker	bris_de_glace 74	dommage_materiel 99	none -75	vandalisme -104	vol 84
#rket	blessure 69	dommage_materiel -55	none -43
#rkin	collision 70
#rkli	collision 208	dommage_materiel -43	none -44
#rks>	vandalisme 54
#rksh	evenement_climatique 68	incendie 74
#rkto	dommage_materiel 87
#rles	degats_des_eaux -73	vol 182
#rlfr	autre 188	collision -139	dommage_materiel -46	none -56
#rlie	degats_des_eaux 44	none 59
#rlin	autre 45	blessure 41
#rly>	degats_des_eaux 106
#rmac	autre 119	bris_de_glace 73	none -64
#rmal	bris_de_glace 176	collision -68	dommage_materiel -94	incendie 171	none -65	vol -59
#rman	collision -57	dommage_materiel 121	evenement_climatique 146	none -51	vandalisme -78	vol 56
#rmar	blessure 155	collision 40	dommage_materiel -63
#rme>	collision 61	vol 60
#rmed	dommage_materiel 87
#rmer	vol 53
#rmin	collision 44	degats_des_eaux 103	dommage_materiel -42
#rms>	collision 66	incendie 44
#rnad	evenement_climatique 190
#rnea	blessure -65	degats_des_eaux 124	dommage_materiel -41	evenement_climatique 50
#rned	incendie 71
#rner	bris_de_glace 100	degats_des_eaux 42	dommage_materiel -40
#rnet	evenement_climatique 174
#rnig	none -54	vandalisme 63	vol 42
#rnis	collision -41	dommage_materiel 96	incendie 43
#rnit	bris_de_glace 44	degats_des_eaux -55	incendie 60	none -41	vandalisme -43	vol 95
#rns>	incendie 102
#rnt>	blessure 56	incendie 96	none -51	vol -42
#road	collision 107
#robb	collision -62	none -50	vol 236
#robe	bris_de_glace 41	degats_des_eaux 50	dommage_materiel 77	none -52
#robl	evenement_climatique 45
#roca	blessure -50	collision -103	degats_des_eaux 70	dommage_materiel 147
#roce	vandalisme 65
#roch	blessure 155	collision 106	incendie -120	none -105
#rod>	bris_de_glace 76	collision -47	dommage_materiel 224	none -82	vol -104
#rode	collision -92	dommage_materiel 174
#rodu	collision -62	degats_des_eaux 100	evenement_climatique -55	none -54	vandalisme 146	vol -52
#rogr	none 121
#roke	blessure 60
#rol>	collision 89
#roll	collision 64	dommage_materiel 50
#rom>	none -40
#rome	collision 72	dommage_materiel -54	evenement_climatique 65
#romi	collision 50	vandalisme -40	vol 96
#ron>	bris_de_glace -63	collision 96	dommage_materiel 160	none -90	vandalisme -43
#rond	collision -120	vol 166
#rone	bris_de_glace -147	collision -71	dommage_materiel 206	evenement_climatique -55	incendie 172	none -84	vandalisme -44	vol -78
#rong	blessure 41	dommage_materiel 135	vol -41
#ront	collision 60	vandalisme 48
#roof	none -45
#room	degats_des_eaux 71
#root	blessure 250	collision -199	dommage_materiel -47	vandalisme 79	vol -57
#rop>	dommage_materiel -57	none 198
#rope	dommage_materiel 111
#ropp	bris_de_glace 64	collision -86	dommage_materiel 177	none -63	vandalisme 40	vol -55
#ror>	collision 82	dommage_materiel 139	none -53
#rors	dommage_materiel -46	vandalisme 127
#ros>	autre 71	dommage_materiel 65	none -45
#rose	blessure -50	collision 84	degats_des_eaux -61	evenement_climatique 175
#ross	collision 65	none -40
#rost	bris_de_glace 274	evenement_climatique -121
#rote	collision 56
#roth	bris_de_glace -57	vandalisme 82	vol 52
#rott	degats_des_eaux 158	dommage_materiel -45	none -47
#rou>	collision 59
#roub	dommage_materiel -63	none -75	vandalisme 271	vol -72
#roug	none -41
#rout	evenement_climatique 93	none -60
#roux	collision -44	degats_des_eaux 92	evenement_climatique 41
#rove	collision 98
#row>	collision 58	vandalisme 67
#rowb	collision -83	none -44	vandalisme 205	vol -43
#rowe	autre -40	dommage_materiel 119	incendie 143	vol -95
#rowi	bris_de_glace 90	collision -68	degats_des_eaux 80	evenement_climatique 63	vandalisme -43
#rown	collision -45	degats_des_eaux 77	evenement_climatique 93	vol -42
#rows	collision -41	incendie 174
#roya	collision 76	vol 58
#roye	blessure -53	evenement_climatique 128
#roze	degats_des_eaux 138
#rpet	degats_des_eaux 100	dommage_materiel 41
#rple	blessure -87	collision 89	dommage_materiel 153	none -43	vol -44
#rpod	collision -59	dommage_materiel 79	vol 139
#rpor	collision 60	evenement_climatique 105
#rpos	blessure 93	vandalisme 102
#rpri	vol 90
#rque	degats_des_eaux 102
#rrac	bris_de_glace -43	dommage_materiel 52
#rrak	collision -48	dommage_materiel 59	vol 71
#rrec	none 90
#rred	bris_de_glace 53	incendie 69
#rref	collision 42
#rrel	autre 40	vol 76
#rria	blessure -59	collision 127
#rrib	dommage_materiel 132	none -43
#rrid	degats_des_eaux 117
#rrie	collision 93
#rrit	incendie 51	vol 127
#rriv	incendie 58
#rron	collision -146	vol 190
#rror	collision 56	dommage_materiel 84	none -46
#rrow	collision 84
#rryi	collision -43	degats_des_eaux -61	dommage_materiel 120	evenement_climatique 92	none -49
#rse>	blessure 40
#rsed	collision 111
#rsel	bris_de_glace -84	dommage_materiel -64	incendie 45	vandalisme 171	vol -43
#rsem	autre 117	none 54
#rses	incendie 114
#rshi	degats_des_eaux 49	none 53
#rsid	collision 52
#rsin	collision 68
#rst>	degats_des_eaux 63
#rsta	bris_de_glace -65	dommage_materiel 117	none 44
#rsto	collision -67	dommage_materiel 90
#rtai	collision -42	incendie 102
#rtak	collision 162	vol -60
#rte>	autre 290	none -166	vol -46
#rtee	collision -43	evenement_climatique 47	incendie 139
#rth>	degats_des_eaux 71	none -53	vol 118
#rthd	blessure 55
#rtie	collision 128	none -70
#rtif	collision 41
#rtin	collision 44	degats_des_eaux 79
#rtis	blessure -105	bris_de_glace -52	collision -81	degats_des_eaux -40	dommage_materiel 171	vandalisme 62	vol -54
#rtme	degats_des_eaux 90
#rtne	blessure 73	bris_de_glace 128	degats_des_eaux -40	dommage_materiel -48	none -45
#rtoo	collision 95
#rtug	collision 67
#rtun	autre 83	dommage_materiel -79	none 62	vandalisme 78	vol -66
#ruar	autre 121	dommage_materiel -75	vol -41
#rubb	collision -70	dommage_materiel 59	incendie 114	vol -58
#ruct	blessure 45
#rude	collision 90	none -53
#rug>	collision -121	degats_des_eaux 48	none -40	vol 137
#rugg	degats_des_eaux 60
#ruin	degats_des_eaux 113	dommage_materiel -60	evenement_climatique 46	incendie 43
#ruis	autre 45	vol 62
#rum>	collision -67	degats_des_eaux 86	dommage_materiel 126	vandalisme -41
#rumb	blessure -40	bris_de_glace 204	collision -59	degats_des_eaux -48	vandalisme -41
#run>	collision 57
#runc	degats_des_eaux 51	dommage_materiel 60
#runk	vandalisme 117
#runn	blessure -42	degats_des_eaux 183
#rush	collision 76
#rvat	evenement_climatique 111
#rved	collision 66	dommage_materiel 77
#rvic	dommage_materiel 42	none 73
#rwar	collision 85
#rway	autre 40	bris_de_glace 48	collision 53	none -46
#rwel	bris_de_glace -46	collision -48	degats_des_eaux 184	dommage_materiel 115	none -85	vandalisme -41
#rwor	collision 72
#rybo	vol -40
#ryer	degats_des_eaux 40	incendie 93
#ryin	bris_de_glace 41	dommage_materiel 75	evenement_climatique 50
#rywh	collision 48	degats_des_eaux 60
#rzaz	autre 193	none -168
#sabl	dommage_materiel 40
#sack	bris_de_glace -61	collision -57	dommage_materiel 75	vandalisme -41	vol 121
#safe	incendie 46	vol 44
#sage	none 80
#sain	collision 40	vol 83
#sal>	autre -65	blessure 276	collision -81	dommage_materiel 86	none -223
#sala	autre 158	dommage_materiel -60	none -57
#sale	none -142	vol 178
#salo	degats_des_eaux 105
#sand	bris_de_glace 58	evenement_climatique 92
#sant	bris_de_glace 335	degats_des_eaux -74	dommage_materiel -56	none -73	vandalisme -60	vol -53
#saou	autre 74
#sapp	collision -69	none -51	vandalisme 168
#sard	degats_des_eaux -73	evenement_climatique 125
#sari	vandalisme 53	vol 79
#sary	evenement_climatique 49	vol 72
#sat>	collision 41	dommage_materiel 77	vandalisme -41	vol 48
#sate	bris_de_glace 93	dommage_materiel -46	evenement_climatique 45
#sati	blessure 125	collision -72	dommage_materiel 124	none -75	vandalisme -41
#sauc	degats_des_eaux -41	incendie 97
#save	dommage_materiel -48	evenement_climatique 65	incendie 167
#saw>	vandalisme 112
#sayi	bris_de_glace -77	degats_des_eaux 149
#sban	blessure -51	vandalisme 73
#scaf	dommage_materiel 61	evenement_climatique 91	none -47
#scal	blessure 88	vol -46
#scap	dommage_materiel 46	evenement_climatique 86
#scat	autre -57	collision 115
#scen	vandalisme 136	vol -55
#scho	blessure 92
#scoo	collision 87	vol 41
#scor	blessure 114	collision -58	vandalisme 76
#scou	blessure 48	collision 48	evenement_climatique 49
#scov	blessure 177	collision -87	degats_des_eaux 94	dommage_materiel -44	none -60
#scra	collision 67	vandalisme 62	vol -41
#scre	bris_de_glace 83	dommage_materiel 49
#sea>	autre 77	blessure 154	collision -64	dommage_materiel -78	evenement_climatique 104	none -133	vandalisme -53	vol -76
#seal	collision -42	degats_des_eaux 100
#seas	degats_des_eaux 40	evenement_climatique 71	vandalisme 80	vol -50
#seat	dommage_materiel 60	vandalisme 63	vol -49
#seba	collision -70	none -52	vandalisme 245	vol -63
#see>	collision 54	vandalisme -45
#seei	collision 61
#seen	collision 74	evenement_climatique 72	none -46
#sel>	autre -61	collision 63	dommage_materiel 106	none -53	vandalisme -53	vol 56
#sele	none 89
#self	none -50	vandalisme 52
#sell	collision -94	degats_des_eaux 126	none 69	vandalisme 82
#selv	bris_de_glace -45	collision 42	vandalisme 93
#seme	autre 45	collision -80	degats_des_eaux 56	vol 63
#sen>	bris_de_glace 68	collision -135	dommage_materiel 105	none -77	vandalisme 130	vol -80
#send	autre 213	blessure 60	collision -81	dommage_materiel -69	incendie 62	none -102	vol -61
#seng	bris_de_glace -50	collision 80	vandalisme 60
#sens	collision 164
#sent	dommage_materiel 73
#ser>	blessure 103	collision -53	degats_des_eaux 45
#seri	bris_de_glace 65
#serv	evenement_climatique 56
#sery	blessure -86	collision 150	degats_des_eaux 47
#ses>	dommage_materiel 40
#sess	autre -47	blessure 156	collision -73	dommage_materiel -53	none 128	vol -47
#set>	incendie 82
#sett	vol 69
#seve	bris_de_glace 49	none -42
#shad	blessure -61	collision -67	degats_des_eaux 194	dommage_materiel -54	none -103	vandalisme 144	vol -102
#shak	collision 57
#sham	incendie 151
#shap	collision 66	evenement_climatique 42	vandalisme 51	vol -44
#shar	bris_de_glace 82	degats_des_eaux 61	dommage_materiel -58
#shat	bris_de_glace 218	collision -40	none -45
#shed	vandalisme 59
#shee	blessure 62	dommage_materiel 57	evenement_climatique 53
#shel	blessure -65	dommage_materiel 104
#sher	degats_des_eaux 89	vol -48
#shes	evenement_climatique 87	incendie 76
#shie	bris_de_glace 86	collision 50
#shif	blessure 85	vandalisme -42
#shin	collision -40	degats_des_eaux 69	dommage_materiel 89	none -48
#ship	collision 58	dommage_materiel 72	vandalisme 68	vol -104
#shoc	blessure 128	degats_des_eaux 62	none -127	vol -58
#shoe	collision -57	degats_des_eaux 51	vandalisme 87
#shor	autre 134	none -73	vandalisme -41
#shov	blessure -65	collision -53	vandalisme 112
#show	bris_de_glace 107	dommage_materiel -45
#shru	collision -131	none -43	vol 196
#shun	collision 133
#shwa	degats_des_eaux 174	dommage_materiel -41
#sian	dommage_materiel 60	incendie 102	none -40
#sibl	collision -67	dommage_materiel -46	none 176	vandalisme -50	vol 80
#sica	collision 48	vandalisme 47
#sick	autre 108	degats_des_eaux 49	none -72	vol 81
#sigh	blessure 214	bris_de_glace 73	collision -233	degats_des_eaux 41	dommage_materiel -53	none -58	vol -41
#sign	collision 54
#silv	dommage_materiel -69	none -69	vol 227
#simp	autre 110	collision 77	dommage_materiel -64
#sinc	vandalisme 47
#sine	collision 66	incendie 55	none -45	vandalisme 40	vol -67
#sink	degats_des_eaux 108	none -56	vandalisme 80
#sins	blessure -94	collision 84	dommage_materiel 104
#sio>	autre 215	none -143
#sion	dommage_materiel 65
#siph	collision -40	degats_des_eaux 54	dommage_materiel -52	none -70	vol 213
#sir>	collision 96
#sirs	collision 86	degats_des_eaux 69	evenement_climatique -68	vol -55
#sist	dommage_materiel 44
#sit>	autre 279	collision -72	dommage_materiel 43	none -94	vandalisme -46	vol -61
#site	collision 75
#siti	vol 121
#sitt	vol 73
#sive	bris_de_glace 50	collision -46	dommage_materiel 43	vol 58
#six>	collision -43	vandalisme 56
#sixt	collision -125	evenement_climatique 143	vandalisme 94
#size	degats_des_eaux 41
#sjud	collision 125
#sked	bris_de_glace -49	collision 46	degats_des_eaux 91	dommage_materiel -46	vol 66
#skid	blessure -51	collision 164	degats_des_eaux 46	dommage_materiel -55
#skie	blessure 350	collision -262	dommage_materiel -40	none -76	vol -51
#skin	blessure 43	collision -51	dommage_materiel 67
#skir	degats_des_eaux 127
#skis	collision -46	none -46	vol 165
#skou	collision 93
#sky>	dommage_materiel 117	evenement_climatique 45
#skyl	bris_de_glace 90	collision -73	degats_des_eaux 108
#slai	autre 192	vol -91
#slam	blessure -65	bris_de_glace 140	dommage_materiel -67	evenement_climatique 105	none -57
#slas	none -48	vandalisme 182	vol -46
#slat	evenement_climatique 76
#slee	degats_des_eaux 46	dommage_materiel -42
#slep	incendie 115
#slid	bris_de_glace 76	none -57
#slip	degats_des_eaux 64	dommage_materiel -57
#sloc	blessure 179	collision -118
#slow	collision 108	degats_des_eaux 44
#sly>	bris_de_glace -48	collision 75
#smal	bris_de_glace 82	dommage_materiel -46	none -45	vol 72
#smas	vandalisme 151
#smel	collision -42	degats_des_eaux 87	incendie 66
#smil	collision -86	evenement_climatique -58	none -67	vandalisme 120	vol 93
#smit	autre 135	bris_de_glace 142	collision -60	none -74
#smok	incendie 99
#snap	blessure -40	dommage_materiel 203	none -45
#snat	collision -55	vol 171
#snow	evenement_climatique 122
#snt>	collision -56	dommage_materiel 77	incendie 61	vandalisme 85	vol -49
#soak	degats_des_eaux 111
#sock	degats_des_eaux 92	dommage_materiel -53
#sofa	evenement_climatique 86
#soft	blessure -51	bris_de_glace -86	collision -141	degats_des_eaux 277	dommage_materiel -48	evenement_climatique -40	none -97	vandalisme 49	vol -45
#sol>	evenement_climatique 155
#sola	collision -49	dommage_materiel -45	evenement_climatique 126	vandalisme 143	vol -97
#sole	collision 158	dommage_materiel 41	none -43
#solu	dommage_materiel -43	none 50
#some	vandalisme 59
#son>	none -41
#sons	collision 93	evenement_climatique 47	vol -43
#sor>	collision 162	vandalisme -44
#sore	bris_de_glace 96	degats_des_eaux -51
#souk	autre 55	incendie 73
#soul	collision -85	degats_des_eaux 60	dommage_materiel -40	vandalisme 85
#soun	bris_de_glace 74	degats_des_eaux -44
#spai	autre 341	blessure -40	collision -143	dommage_materiel -59	none -250	vandalisme -56
#span	collision 49
#spar	dommage_materiel -54	incendie 278	vol -53
#spea	none 54
#spec	autre 59	incendie 77	none -41
#spel	bris_de_glace 92	none -96	vandalisme 101	vol -127
#spid	bris_de_glace 109	collision -47	dommage_materiel 51
#spil	dommage_materiel 195
#spin	blessure 168	collision 49	none -95
#spit	blessure 128	none -57
#spla	bris_de_glace 46	collision -82	degats_des_eaux -41	dommage_materiel 180	vandalisme -57
#spli	bris_de_glace 93	none -42
#spoi	dommage_materiel 91	none -49
#spok	collision 44	degats_des_eaux -62	dommage_materiel 63	vandalisme -64
#spon	collision -69	degats_des_eaux 51	dommage_materiel 98	vandalisme -50
#spor	autre 102	collision -49	incendie 43
#spot	collision 66	dommage_materiel 52
#spra	blessure -53	bris_de_glace -51	degats_des_eaux 66	none -58	vandalisme 88	vol 85
#spre	degats_des_eaux 51	incendie 113
#spri	degats_des_eaux 44	incendie 106	vol -47
#spun	collision 99
#sput	autre 126	blessure -47	dommage_materiel -119	evenement_climatique -46	none -68	vandalisme 130
#squa	blessure 57	collision 52	degats_des_eaux -53	vol 51
#sque	collision 68
#ssag	none 80
#ssan	collision 150	degats_des_eaux -46
#ssao	autre 74
#ssar	vol 60
#sse>	blessure -40	collision 179	none -62
#ssed	blessure 45	dommage_materiel 46	none -51	vol -48
#ssem	collision -146	vol 190
#ssen	bris_de_glace -51	collision 58	dommage_materiel 62	vandalisme 42
#sser	blessure 93	bris_de_glace -71	collision -64	dommage_materiel 129	none -66
#sses	autre 65	dommage_materiel 61
#ssin	collision 56	vandalisme 43
#ssio	blessure 107
#sso>	collision -63	none -67	vandalisme 169	vol 48
#sspo	autre 125	collision -56	incendie 55
#ssur	autre 172	bris_de_glace -82	dommage_materiel 41	none -186	vol 41
#sta>	bris_de_glace 127	none -90	vandalisme 52
#stab	collision -44	evenement_climatique 53	none -44	vandalisme 244	vol -104
#stad	bris_de_glace -68	dommage_materiel -57	vandalisme 231	vol -46
#staf	vandalisme 99	vol -55
#stai	degats_des_eaux 91
#stak	incendie 41	vandalisme 133	vol -94
#stal	dommage_materiel 164	none -69
#stam	collision -93	dommage_materiel -45	none -92	vandalisme 218
#stan	dommage_materiel 87	incendie 41
#star	autre 53	bris_de_glace 41	none -51
#stat	collision 50
#stau	collision -53	degats_des_eaux 49	evenement_climatique 58	vandalisme 103	vol -85
#stay	degats_des_eaux 56	incendie 44
#stea	collision -81	dommage_materiel -40	none -54	vandalisme 52	vol 141
#sted	blessure 58	none -62	vandalisme 85
#stee	collision 60	dommage_materiel -47	incendie 70
#sten	collision 69	none -52	vandalisme -45	vol 78
#steo	autre 149	none -85
#step	blessure 53
#stic	bris_de_glace 43	collision -41	none -77	vandalisme 69	vol 72
#stif	blessure 75	collision 70
#stil	autre 45
#stin	autre 58	blessure 157	degats_des_eaux -61	incendie 59	none -137	vol -48
#stio	dommage_materiel 48
#stit	blessure 83	collision -51	vol 43
#stly	collision 41
#stma	blessure 86	bris_de_glace 47	collision -85	vandalisme -45	vol 81
#stoc	evenement_climatique 50	incendie 47
#stol	none -60	vol 179
#ston	bris_de_glace 131	none -55
#stoo	collision 115
#stop	collision 71
#stor	evenement_climatique 128	none -41
#stov	blessure -47	collision -78	evenement_climatique 60	incendie 198	vol -42
#stra	bris_de_glace 44	collision 88	none -40
#stre	vandalisme 57
#stri	incendie 42
#stro	blessure -44	dommage_materiel 109	none -47
#sts>	collision 102
#stuc	none 75
#stud	degats_des_eaux 120
#stuf	collision -50	vandalisme 66
#stup	collision 57	incendie 186	none -115
#sty>	collision -44	dommage_materiel -42	incendie 133
#sual	dommage_materiel 97	vandalisme 50	vol -44
#suff	none -89	vandalisme 136
#suga	none -61	vandalisme 206	vol -87
#suit	autre 63	incendie 49	none -44	vol 68
#sula	autre 82	collision -51	dommage_materiel 50	evenement_climatique -131	incendie 214	none -71	vandalisme -50	vol -69
#sult	blessure 150	collision -45
#sume	none -45	vol 81
#summ	autre 219	dommage_materiel -44	none -133
#sump	collision 197	degats_des_eaux 86	none -119
#sun>	bris_de_glace 245	none -56	vol -51
#sunr	bris_de_glace 97	dommage_materiel -44	none -69	vandalisme 140
#supe	blessure 50	collision -58	degats_des_eaux -44	dommage_materiel -41	vandalisme 158
#supp	blessure -81	bris_de_glace 41	collision -49	dommage_materiel 84
#sura	autre 59	blessure 52
#sure	none 77
#surf	bris_de_glace 40	vandalisme -45	vol 182
#surg	degats_des_eaux -78	dommage_materiel 177
#surv	collision 52	dommage_materiel -51	evenement_climatique 222	incendie -59	none -51	vandalisme -59	vol -62
#susp	incendie 95	none -43	vol 73
#swal	autre -42	blessure 202	collision 42	dommage_materiel -62	evenement_climatique -47	none -110	vandalisme -65	vol -61
#swap	collision -96	none 212
#swea	degats_des_eaux 99
#swer	blessure -46	collision 61	dommage_materiel -44
#swim	blessure 148	collision -42	degats_des_eaux 63	dommage_materiel -72	none -57
#swip	collision 141
#swit	degats_des_eaux 91	none 41
#swol	degats_des_eaux 51
#swun	blessure -63	collision 217
#synd	degats_des_eaux 86
#tabl	blessure -48	bris_de_glace 92	degats_des_eaux -51	evenement_climatique 61
#tach	dommage_materiel 59
#tack	collision -42	incendie 121
#tact	blessure 84
#tadi	bris_de_glace -68	dommage_materiel -57	vandalisme 231	vol -46
#taff	vandalisme 99	vol -55
#tage	collision -62	dommage_materiel 143	evenement_climatique -60	none -49	vandalisme 42	vol 52
#tail	collision 74
#tair	collision -40	degats_des_eaux 89
#take	vol 109
#taki	autre 93	collision 84	none -71
#tal>	blessure 73	none -53
#talk	none 126
#tall	collision 112	dommage_materiel 73	none -41
#taly	vol 145
#tamp	collision -93	dommage_materiel -45	none -92	vandalisme 218
#tan>	blessure 68	collision 61	dommage_materiel -48
#tand	dommage_materiel 102	incendie 48
#tang	autre 160	dommage_materiel -58	vol -50
#tank	degats_des_eaux 106	none -42
#tant	dommage_materiel -52	vandalisme -41	vol 103
#tap>	degats_des_eaux 183
#tape	collision 97	incendie 98	vol -61
#tar>	bris_de_glace 122	collision -64	none -76	vandalisme 74
#tarr	bris_de_glace 91
#tart	autre 67	none -57
#tat>	collision 89
#tata	blessure 112	collision -89	incendie -50	vandalisme 118	vol -159
#tati	none -63	vol 54
#taur	collision -53	degats_des_eaux 49	evenement_climatique 58	vandalisme 103	vol -85
#taxi	collision 66
#taye	collision 89	vol -82
#tayi	degats_des_eaux 161	dommage_materiel -56
#tazi	degats_des_eaux 65	vol 78
#tbal	bris_de_glace 125
#tbel	collision 118
#tboa	autre -118	collision -40	none -93	vandalisme -90	vol 328
#tcas	autre 71	incendie 66	none -50
#tch>	incendie 42
#tchi	collision -67	vandalisme 93
#tchm	blessure 214	collision -58	none -68	vol -56
#tea>	vol 81
#teal	blessure -105	collision -126	dommage_materiel -43	none -95	vandalisme 97	vol 249
#team	blessure 126	bris_de_glace 49	dommage_materiel -41
#tech	dommage_materiel 87	incendie 45
#tect	incendie 86
#tee>	blessure 100	collision -139	evenement_climatique 119	vol 49
#teen	autre 47	vandalisme 64	vol -49
#teer	collision 60	dommage_materiel -47	incendie 70
#teet	autre 54	blessure 48	dommage_materiel 41	none -41	vol -42
#tel>	autre 104	blessure 81	none -74
#tele	bris_de_glace -60	dommage_materiel 198	none -84	vandalisme -51	vol 98
#tely	none 64
#tema	collision 126	vandalisme -50
#temp	none -40	vol 96
#ten>	blessure 44	collision 47
#tena	degats_des_eaux 58	dommage_materiel -48	incendie 74	vol 99
#tend	blessure 97	vol 53
#tene	degats_des_eaux 95	evenement_climatique 64	none -42
#teni	none -52	vol 113
#tenn	bris_de_glace -68	dommage_materiel -72	none -65	vandalisme 235	vol -40
#tent	evenement_climatique 91	incendie 92
#teop	autre 149	none -85
#tep>	blessure 92	bris_de_glace 60	dommage_materiel -44
#tepl	collision -91	degats_des_eaux -40	dommage_materiel 165	none -44
#teps	collision 45
#terb	collision 90	dommage_materiel -43	incendie -48	none -55	vandalisme 136
#terc	collision -42	vandalisme 89
#tere	bris_de_glace 63
#terf	degats_des_eaux 199	incendie -57	none -75
#term	collision 289	dommage_materiel -72	none -73	vandalisme -58	vol -62
#terr	bris_de_glace -41	dommage_materiel 84
#ters	collision -84	degats_des_eaux 75	evenement_climatique 52	vandalisme 64
#tery	blessure 95	dommage_materiel -45	incendie 137	none -68
#test	autre 229	blessure -53	collision 107	dommage_materiel -45	incendie -49	none -194
#teur	collision 131	dommage_materiel -69
#teve	bris_de_glace 153	degats_des_eaux 58	dommage_materiel -40	none -84	vol -44
#thal	blessure 112	collision 73	incendie -49	none -57
#that	none 41
#thda	blessure 55
#the>	none -41
#thed	collision 53
#thef	autre 172	collision -76	dommage_materiel -55	none 53
#them	none -41	vandalisme 42
#thes	collision 64	dommage_materiel -54	incendie 101
#they	vol 69
#thie	collision -61	vandalisme 109	vol 84
#thig	collision 50	dommage_materiel 163	incendie -106
#thir	collision -44
#tho>	collision 158	dommage_materiel -53	incendie 90	none -66
#thol	collision 77	dommage_materiel 104	none -68	vandalisme -40
#thos	blessure 75	collision -54	degats_des_eaux 53	vol 54
#thou	collision 73
#thro	none -41
#thru	degats_des_eaux 46	dommage_materiel 55
#ths>	autre 63	blessure 68	none -59
#thtu	bris_de_glace 99
#thum	blessure 177	collision -75	none -59	vol -44
#thun	collision -65	evenement_climatique 271	incendie -57	none -44	vol -46
#tibl	bris_de_glace 53
#tic>	degats_des_eaux 54
#tice	vandalisme 64
#tich	collision 73
#tick	bris_de_glace 99	collision -60	evenement_climatique -46	none -95	vandalisme 76	vol 67
#tied	collision -54	vol 113
#tien	blessure 70	collision -55	evenement_climatique 81
#tiff	blessure 75	collision 70
#til>	incendie 54	vol 41
#tile	collision -54	dommage_materiel 68	evenement_climatique 47	none -44
#tili	degats_des_eaux 163	evenement_climatique -62
#tin>	degats_des_eaux -49	dommage_materiel 51	evenement_climatique 135	vol -44
#tina	collision 114
#tine	autre 73
#tink	incendie 104
#tinu	collision 68	vandalisme -48
#tio>	bris_de_glace 92
#tion	none -55
#tipp	collision -53	dommage_materiel 68	incendie 65	vol 54
#tiqu	collision -60	dommage_materiel 165
#tire	vandalisme 77
#tist	autre 107	blessure -44	dommage_materiel 84	none -87	vol -40
#tit>	evenement_climatique 58
#titc	blessure 83	collision -51	vol 43
#tive	dommage_materiel -52	none 176
#tled	collision -52	vol 52
#tlem	collision 81
#tles	blessure -40	bris_de_glace -52	collision -42	degats_des_eaux 223	dommage_materiel -45	vol -50
#tman	blessure 234	collision -145	vandalisme -41	vol 68
#tmas	blessure -40	bris_de_glace 97	vandalisme -50	vol 81
#tmat	dommage_materiel 110	vol 41
#tmen	degats_des_eaux 66	incendie 51
#tner	blessure 73	bris_de_glace 128	degats_des_eaux -40	dommage_materiel -48	none -45
#tnes	vol 136
#tnin	dommage_materiel -51	evenement_climatique 179
#toas	autre -57	bris_de_glace -56	collision -74	degats_des_eaux -47	dommage_materiel 105	evenement_climatique -45	incendie 212	none -147	vandalisme -51	vol -47
#tobe	collision 41
#tock	evenement_climatique 50	incendie 47
#toda	none 63
#todd	dommage_materiel 215	none -134
#toe>	blessure -77	degats_des_eaux 117	dommage_materiel 41
#toes	collision -79	dommage_materiel 150	evenement_climatique 109	vandalisme -49	vol -97
#togr	dommage_materiel 89	none -45	vandalisme 71
#toil	collision -53	degats_des_eaux 157	dommage_materiel 69	none -61
#told	vandalisme 58
#tole	none -58	vol 172
#toll	bris_de_glace 146	incendie 48	vol -75
#tom>	blessure -72	bris_de_glace 243	collision -94	dommage_materiel -95	incendie -64	none -145
#toma	evenement_climatique 72
#tomo	vol 53
#ton>	autre -57	blessure 231	bris_de_glace 191	collision -202	degats_des_eaux -41	dommage_materiel -103	evenement_climatique -67	incendie -58	none -138	vandalisme -130
#tone	bris_de_glace 135	none -56
#tong	blessure -41	collision 138
#toni	vol 62
#tood	collision 115
#tool	collision -46	dommage_materiel -46	incendie 177	none -47	vol 106
#toot	blessure 50	collision 96
#top>	dommage_materiel 48
#topp	autre 44	collision 56
#tops	vol 80
#tora	collision -57	degats_des_eaux -49	none -121	vandalisme -54	vol 333
#torb	collision 76	vol 73
#torc	vandalisme 59
#tore	blessure 97	dommage_materiel -43	evenement_climatique 42
#torh	collision 55
#tori	collision 53
#torm	collision -43	evenement_climatique 172
#torn	blessure 116	collision -99	evenement_climatique 73	none -40	vandalisme 52
#toro	bris_de_glace 187	none -61	vol -46
#tors	dommage_materiel 110
#torw	autre 40	bris_de_glace 48	collision 53	none -46
#tory	evenement_climatique 99
#tos>	none 61
#touc	bris_de_glace 49	collision 48	none -42
#tour	vol 64
#tove	blessure -47	collision -78	evenement_climatique 60	incendie 198	vol -42
#tow>	collision 103
#towa	bris_de_glace 60	collision -41	degats_des_eaux 66
#towe	autre 45	vol 73
#town	collision 118	none -57	vandalisme 95	vol -84
#tra>	vol 61
#trac	collision 77	none -51
#traf	collision 44
#trai	collision 51	none -60	vol 41
#tral	collision 202	degats_des_eaux -63
#tram	blessure 49	collision 60	dommage_materiel -48	evenement_climatique 40	none -62
#tran	vandalisme 48
#trat	degats_des_eaux 107	none -44	vol -65
#trav	autre 181	evenement_climatique -100	vol 42
#tray	collision 127	degats_des_eaux 87	dommage_materiel -53	none -60
#tre>	collision 88	evenement_climatique 61	none -58
#trea	degats_des_eaux 64	dommage_materiel -44	evenement_climatique 63	vol 47
#tree	collision 43	vandalisme 95
#trem	degats_des_eaux 85	dommage_materiel -47
#tria	bris_de_glace 76	collision 94	dommage_materiel -45
#tric	collision -47	incendie 100
#trie	collision -58	none -49	vandalisme -46	vol 199
#trin	bris_de_glace 101	vandalisme 91	vol -121
#trip	autre 88	bris_de_glace -49	dommage_materiel 84	none -56
#tro>	vol 57
#trod	autre -42	bris_de_glace 115	collision -48	dommage_materiel 222	none -123	vol -47
#trol	collision 40
#tron	autre -46	blessure -74	bris_de_glace 54	collision 63	dommage_materiel 285	evenement_climatique -66	incendie -107	none -107	vandalisme -59	vol -41
#trou	none -64	vandalisme 225	vol -82
#troy	blessure -53	evenement_climatique 128
#true	evenement_climatique 48	none 120
#trun	bris_de_glace 41	incendie -80	vandalisme 89
#try>	vol 64
#tryi	bris_de_glace 139	collision -89	dommage_materiel 75	vandalisme -50
#tsel	bris_de_glace 66	degats_des_eaux 47	none -45
#tsid	vol 67
#ttac	collision -41	dommage_materiel 79
#ttag	collision -55	evenement_climatique -72	incendie 41	none -75	vandalisme 120	vol 50
#ttat	collision 41
#tte>	degats_des_eaux 45	dommage_materiel -48	incendie 102
#tted	degats_des_eaux 70	none -47	vandalisme 40
#ttem	collision -43	vol 191
#tten	collision 69
#tter	bris_de_glace 40	none -43
#ttic	degats_des_eaux 95
#ttin	blessure 64
#ttre	incendie 57
#tty>	incendie 104	vol 65
#tual	none 164
#tub>	bris_de_glace 72	collision -42	evenement_climatique 89	none -44
#tube	bris_de_glace -72	degats_des_eaux 81	evenement_climatique -55	none -54	vol 106
#tuck	none 75
#tude	vol 88
#tudi	degats_des_eaux 44	incendie 75
#tudy	collision -60	degats_des_eaux 298	dommage_materiel -127	vol -68
#tues	none 50
#tuff	collision -50	vandalisme 66
#tumb	incendie 80
#tuna	dommage_materiel -83	none 86	vandalisme 94
#tune	autre 132	vol -76
#tunn	bris_de_glace 119	collision 71	evenement_climatique 74	none -75	vol -49
#tupi	collision 57	incendie 186	none -115
#ture	blessure 93	collision -63
#turn	collision 44
#twel	dommage_materiel -80	evenement_climatique 131	incendie -41	vol 106
#twen	evenement_climatique 57
#twic	autre 162	degats_des_eaux 40	none -97
#twin	blessure -54	collision 174
#twis	blessure 178	collision -51	dommage_materiel -102	evenement_climatique 106	none -101
#type	evenement_climatique 51	vandalisme 72
#typi	collision 188	none -52	vandalisme -50	vol 44
#tyre	vandalisme 89
#uad>	collision 105	degats_des_eaux -49	incendie 107	none -41
#uage	none 65
#ual>	collision 89
#uall	none 157
#ualt	dommage_materiel 110	vandalisme 58	vol -49
#uapl	collision 91
#uard	blessure 70	collision 57	none -43	vol 42
#uari	collision -53	degats_des_eaux 182	dommage_materiel -41
#uart	bris_de_glace 92	evenement_climatique -54	none 63
#uary	autre 144	collision -46	none -40
#uarz	autre 193	none -168
#uate	degats_des_eaux -45	evenement_climatique 107	incendie 138	vol -60
#uati	degats_des_eaux 144	dommage_materiel 86	evenement_climatique -69	none -80	vol -83
#ubbe	collision -70	dommage_materiel 59	incendie 114	vol -58
#ubbl	degats_des_eaux 117
#ube>	bris_de_glace -87	degats_des_eaux 91	dommage_materiel 47	evenement_climatique -64	none -60	vol 93
#uber	bris_de_glace -47	collision 65	degats_des_eaux 159	dommage_materiel -43
#uble	bris_de_glace 63	none -64	vandalisme 156
#ucep	degats_des_eaux -41	incendie 97
#uche	bris_de_glace 99	collision 49	dommage_materiel -48	none -47
#uck>	collision 61
#ucke	degats_des_eaux 74
#ucki	collision -79	dommage_materiel -49	evenement_climatique 93	none 67	vandalisme 60	vol -98
#uckl	bris_de_glace -43	dommage_materiel 140	none -40
#ucks	bris_de_glace -42	incendie 46	vol 70
#ucti	collision -40	dommage_materiel 127
#ucto	blessure 43	collision 59
#uddl	collision -41	degats_des_eaux 161	dommage_materiel -64	none -68	vol 54
#ude>	collision 149	none -64	vol -40
#uded	vandalisme 135
#uden	vol 88
#udge	collision 92
#udin	dommage_materiel 63
#udio	dommage_materiel 115	incendie 50
#udy>	collision -50	degats_des_eaux 254	dommage_materiel -57	vol -62
#ued>	evenement_climatique 60
#ueez	collision 81
#uelm	bris_de_glace -42	collision 171	dommage_materiel -58
#uen>	collision 50
#ues>	none 62
#uesd	none 50
#uess	blessure 49	collision 75	none -83	vandalisme 45
#uest	vol 80
#uet>	degats_des_eaux 102
#ueue	collision 55
#uff>	blessure 77
#uffe	collision 145	none -138	vandalisme 98
#ugar	none -61	vandalisme 206	vol -87
#uge>	collision 45
#ugh>	none -43
#ughe	vol 66
#ughi	incendie 191	none -45
#uick	blessure -45	bris_de_glace 50	evenement_climatique 74
#uill	collision 133	dommage_materiel -53	incendie 128	vandalisme -58
#uine	degats_des_eaux 104	evenement_climatique 43
#uira	autre 74
#uire	bris_de_glace -41	collision 93	none 68
#uis>	collision 148	dommage_materiel 98	none -82
#uise	autre 47	vol 65
#uish	incendie 68	vandalisme 107	vol -75
#uit>	dommage_materiel 126	vol -42
#uitc	autre 71	incendie 66	none -50
#uite	degats_des_eaux 50	vol 40
#ujda	collision 195	vol -79
#ulan	collision 98
#ular	vandalisme 56
#ulat	autre 63	evenement_climatique -79	incendie 173	none -42	vandalisme -63
#ulay	blessure -95	collision 169
#ulb>	blessure 158	dommage_materiel -93
#uld>	autre 45
#ulde	blessure 56
#ulev	blessure 110
#ulil	none 111	vol 42
#ulin	collision 48	dommage_materiel -40	evenement_climatique 71
#ull>	dommage_materiel 56
#ulla	collision 94
#ulle	collision -41	dommage_materiel 75	evenement_climatique 52
#ulli	collision 42	vol 92
#ully	collision 45	dommage_materiel 59
#ulou	bris_de_glace 125	degats_des_eaux -65
#ult>	collision 46
#ulta	blessure 179	collision -53
#uly>	collision 115
#uman	dommage_materiel -51	vol 40
#umb>	blessure 140	collision -70	degats_des_eaux 77	none -51	vol -42
#umbl	incendie 80
#umbs	blessure -40	bris_de_glace 204	collision -59	degats_des_eaux -48	vandalisme -41
#umed	degats_des_eaux 84
#umin	collision 107	degats_des_eaux 80	dommage_materiel -64	none -111
#umme	autre 245	collision -120	dommage_materiel -59	none -170	vandalisme -40
#umn>	degats_des_eaux 44
#ump>	collision 66	degats_des_eaux 41	dommage_materiel 89
#umpe	collision 97
#ums>	collision -162	vol 154
#unat	dommage_materiel -83	none 86	vandalisme 94
#unci	bris_de_glace 96
#uncl	blessure -43	bris_de_glace -94	collision -40	dommage_materiel 177	evenement_climatique 137	vandalisme -54	vol -84
#unct	autre -43	blessure -42	collision 92	vandalisme 104	vol -48
#unde	evenement_climatique 46	none -41
#undr	dommage_materiel 43
#unds	autre 162	bris_de_glace -47	collision -73	dommage_materiel -49	incendie -46	none 55	vandalisme -52	vol -51
#une>	none 63
#uner	dommage_materiel 62	vol 72
#unfo	dommage_materiel -83	none 86	vandalisme 94
#ung>	collision 52
#unge	bris_de_glace 110	degats_des_eaux 53	none -49
#unha	dommage_materiel 159	vandalisme -45
#unhu	collision 61	vandalisme 51	vol -60
#unin	blessure 119	bris_de_glace 104	dommage_materiel -58
#unit	incendie 41
#unk>	vandalisme 155
#unks	degats_des_eaux 84	incendie -72	vandalisme 146
#unne	bris_de_glace 119	collision 71	evenement_climatique 74	none -75	vol -49
#unni	blessure -42	degats_des_eaux 183
#unny	blessure 69	collision -55	dommage_materiel 97
#unro	bris_de_glace 112	dommage_materiel -48	none -74	vandalisme 161	vol -41
#uns>	degats_des_eaux 126
#unsc	autre -58	collision 88
#unt>	degats_des_eaux 46
#unta	blessure 59	degats_des_eaux 138	dommage_materiel -43
#unte	vandalisme 65	vol -42
#unti	vol 46
#unus	autre 211	collision -82	degats_des_eaux 43	dommage_materiel 64	evenement_climatique -60	none -98	vandalisme -53
#uote	autre -42	dommage_materiel 66	none 44
#upbo	degats_des_eaux 77	incendie 50
#upda	none 87
#uper	blessure 50	collision -58	degats_des_eaux -44	dommage_materiel -41	vandalisme 158
#upid	collision 57	incendie 186	none -115
#uple	vol 108
#uppe	degats_des_eaux 60	evenement_climatique 121	vandalisme -42
#uppo	autre 45	blessure -103	bris_de_glace 51	collision -69	dommage_materiel 107	incendie -42	vandalisme 44	vol -47
#upst	degats_des_eaux 125
#ura>	collision 93
#urag	collision -90	degats_des_eaux -102	evenement_climatique 147	none -72	vandalisme -77	vol 200
#urch	blessure 145	collision -46	dommage_materiel -43	none -60
#ure>	collision -42	none 54
#ured	blessure 57
#urer	evenement_climatique 89
#ures	incendie 51
#urge	degats_des_eaux -55	dommage_materiel 146
#urgl	bris_de_glace 73	collision -42
#urie	collision 100
#urik	collision 72	evenement_climatique 66
#urin	vol 62
#urio	degats_des_eaux -95	evenement_climatique 89	incendie 67
#uris	vol 87
#urn>	blessure 50
#urne	incendie 78
#urni	incendie 57	vol 67
#urns	incendie 112
#urnt	blessure 56	incendie 96	none -51	vol -42
#uro>	bris_de_glace 150	none -74
#urop	collision 75
#uros	autre 71	dommage_materiel 65	none -45
#urpl	blessure -87	collision 89	dommage_materiel 153	none -43	vol -44
#urpo	blessure 93	vandalisme 102
#urry	collision 80	dommage_materiel 63
#urst	collision -42	degats_des_eaux 81
#urta	incendie 126
#urte	degats_des_eaux 147	incendie 50	none -50
#urth	blessure -55	degats_des_eaux 222	dommage_materiel -41	none -52
#urts	collision 73
#urve	bris_de_glace -46	dommage_materiel 130	none -42
#ury>	evenement_climatique 46
#usan	bris_de_glace 199	degats_des_eaux -59
#usba	blessure -51	vandalisme 73
#use>	none -42
#used	autre 53
#usel	none 89
#uses	collision 53	vandalisme -43	vol 73
#ush>	collision 54	degats_des_eaux 50	vol -47
#ushe	collision 55
#usin	collision 41
#usko	collision 93
#usly	bris_de_glace -48	collision 75
#uspe	incendie 95	none -43	vol 73
#ussi	collision 59	evenement_climatique 48
#uste	none -43	vol 96
#utbo	autre -118	collision -40	none -93	vandalisme -90	vol 328
#utch	bris_de_glace 45	collision 43	degats_des_eaux 48
#ute>	autre 70	bris_de_glace 66	dommage_materiel -73	none -55	vandalisme 46
#uted	collision 74	evenement_climatique 68	vol -45
#utel	dommage_materiel -47	none 59
#uter	collision -41	dommage_materiel 112	evenement_climatique 87
#util	degats_des_eaux 163	evenement_climatique -62
#utin	autre 130	collision -66	incendie 50	none -94
#utor	bris_de_glace 150	degats_des_eaux -97	none -75	vandalisme -44	vol 131
#utre	bris_de_glace 93	collision 162	dommage_materiel -48	none -71	vandalisme -46
#uts>	blessure -60	bris_de_glace 157	collision 52	evenement_climatique 90	vandalisme -44	vol -70
#utsi	vol 67
#utte	collision -45	degats_des_eaux 92	none -46	vandalisme 42
#utti	blessure 129	collision -72	dommage_materiel 56	vandalisme -43	vol 44
#uty>	collision 76	evenement_climatique 52	incendie -51
#uyin	collision 97	evenement_climatique 78
#uys>	blessure 166	dommage_materiel -63	none -89
#vabl	collision 177	dommage_materiel -41	none -41	vandalisme -47	vol 43
#vacu	collision -41	evenement_climatique 68	incendie 106	vol -59
#val>	autre -42	bris_de_glace -47	collision -58	dommage_materiel 188	vol 82
#vale	autre -41	collision 54	none 71
#valu	collision -68	none -70	vandalisme 206	vol -52
#valv	degats_des_eaux 160
#vani	collision -45	none -99	vol 277
#vard	blessure 110
#varn	collision -41	dommage_materiel 96	incendie 43
#vase	dommage_materiel 148
#vati	collision 151	vol -71
#vato	dommage_materiel -66	evenement_climatique 114
#vaul	collision -64	degats_des_eaux -40	vandalisme 83	vol 142
#ved>	evenement_climatique 44
#vehi	collision 42
#vel>	bris_de_glace 85
#velo	bris_de_glace 93	none -104	vol 128
#velu	bris_de_glace 221	collision -69	degats_des_eaux -45	dommage_materiel -41	none -45	vandalisme -50
#vely	bris_de_glace 40	dommage_materiel 111
#vemb	incendie 49	vol 66
#veme	blessure 78	collision 61	incendie -44
#vent	incendie 81
#vera	bris_de_glace 62	none -51
#verb	bris_de_glace -91	collision 111	dommage_materiel -60	vandalisme 158	vol -54
#vere	autre 156	blessure 64	collision -48	dommage_materiel -51
#verf	degats_des_eaux 137	dommage_materiel -55
#verg	blessure -56	collision 157	incendie 106	none -54	vandalisme -49	vol -40
#verh	degats_des_eaux 96	incendie 64
#vern	none -54	vandalisme 63	vol 42
#vers	collision 87
#vert	autre 67	collision 57	none -79
#ves>	none -44
#vet>	incendie 68
#vice	dommage_materiel 42	none 73
#vict	degats_des_eaux 54	evenement_climatique 112
#vide	dommage_materiel -57	incendie 43	vandalisme 127	vol -58
#view	bris_de_glace 75	collision -50	incendie 81	vol -46
#vil>	dommage_materiel 59	incendie 42
#vill	bris_de_glace -58	dommage_materiel -45	evenement_climatique 139
#vine	collision 158	dommage_materiel -96	evenement_climatique 66	vandalisme -56
#ving	collision 61
#viol	dommage_materiel 54	vandalisme -51
#viou	bris_de_glace -52	collision 77
#vis>	collision 111	dommage_materiel -40
#vise	dommage_materiel -50	none 93
#visi	dommage_materiel 187	none -60
#viso	bris_de_glace -49	collision 226	none -109	vandalisme -61
#volt	collision -86	dommage_materiel 328	evenement_climatique -73	incendie -99	none -81	vol -47
#volv	collision 56
#wake	collision -63	degats_des_eaux 95	incendie 61	none -60	vandalisme 135	vol -73
#wall	degats_des_eaux 45	none -50
#want	dommage_materiel 65
#wapp	collision -96	none 212
#ward	blessure 55
#wash	bris_de_glace 45	degats_des_eaux 80	vol -40
#wasn	bris_de_glace 45	incendie 47	none 66	vol -79
#wast	none -59	vandalisme 209	vol -70
#watc	collision -52	dommage_materiel -74	incendie 61	none -41	vol 134
#wate	degats_des_eaux 101
#wave	bris_de_glace -89	collision -40	dommage_materiel 104	evenement_climatique 131	incendie 52	none -44	vandalisme -54	vol -47
#way>	none -42
#wbar	collision 79	none -77	vandalisme 123	vol -53
#wder	vol 92
#wdri	collision -43	vandalisme 175	vol -55
#wear	degats_des_eaux 63	evenement_climatique 61	incendie 55
#web>	bris_de_glace 109	collision -47	dommage_materiel 51
#wed>	blessure 83	collision -42	dommage_materiel 57	none -44	vandalisme -41
#wedd	autre 116	collision -57	dommage_materiel 123	none -56
#week	degats_des_eaux 45	none 62
#weep	vandalisme 49
#weig	blessure 53	evenement_climatique 109
#wel>	collision -50	incendie 130	vol 56
#welv	dommage_materiel -86	evenement_climatique 103	incendie -44	vol 120
#wept	evenement_climatique 90
#wer>	bris_de_glace 54
#wers	evenement_climatique 81	vol 66
#werv	collision 133
#wet>	degats_des_eaux 106
#whee	collision 61	vol 49
#when	bris_de_glace 69
#wher	vol 49
#whic	none -45
#whil	vol 67
#whip	blessure -48	collision 169
#whit	dommage_materiel 63
#who>	vol 41
#whoe	dommage_materiel 60	none -41	vandalisme 51	vol 84
#whol	dommage_materiel 55
#whom	bris_de_glace 68	collision 54	dommage_materiel -40	none -42	vandalisme 131	vol -173
#whoo	degats_des_eaux -48	incendie 166
#why>	autre 247	collision -59	none -138	vol -61
#wice	autre 162	degats_des_eaux 40	none -97
#wich	collision 63	vol 62
#widt	dommage_materiel 104
#wife	collision 49
#wild	collision 144
#will	vandalisme 92
#wimm	blessure 148	collision -42	degats_des_eaux 63	dommage_materiel -72	none -57
#wind	bris_de_glace 119
#wine	degats_des_eaux 49	dommage_materiel 95	evenement_climatique 63	vol -60
#wint	bris_de_glace 122	collision -82	dommage_materiel -58	evenement_climatique -65	none -79	vandalisme -106	vol 260
#wipe	collision 99	none -64	vandalisme 68	vol -42
#wire	collision 44	dommage_materiel -52	evenement_climatique 40
#wish	collision 93
#wist	blessure 178	collision -51	dommage_materiel -102	evenement_climatique 106	none -101
#witc	degats_des_eaux 91	none 41
#witn	vol 136
#wly>	collision 177	vandalisme -56
#wned	degats_des_eaux 91	dommage_materiel -49	evenement_climatique 79	none -59	vandalisme 74	vol -45
#wner	degats_des_eaux 41	dommage_materiel 77
#wnin	evenement_climatique 43
#wnst	collision -79	degats_des_eaux 118
#woke	collision -91	degats_des_eaux 41	vol 146
#woll	degats_des_eaux 51
#woma	vol 113
#won>	autre 68	none -45
#wont	blessure -42	collision -50	degats_des_eaux 84	dommage_materiel 69
#wood	dommage_materiel 44	none -55
#word	collision 64	dommage_materiel -43	vandalisme 61
#work	blessure 42
#wors	collision 128	dommage_materiel -44	none -56	vandalisme 47	vol -71
#wort	none -54	vol 187
#woul	autre 86	none -55
#woun	bris_de_glace 48	collision -53	dommage_materiel 79	evenement_climatique 45
#wrec	dommage_materiel 80	none -42	vandalisme 86
#wris	blessure 55	collision 88	none -43
#writ	collision 50	none -40
#wron	blessure 58	collision 48	vol -40
#wrot	collision 72
#wung	blessure -63	collision 217
#wyer	degats_des_eaux 59	vol -50
#xact	none 77
#xagg	dommage_materiel 61	evenement_climatique 73
#xcep	vandalisme 54	vol -63
#xcha	blessure 91	collision -48
#xcus	dommage_materiel 42
#xer>	autre -46	blessure -97	collision 209	dommage_materiel 86	none -79	vol -58
#xes>	dommage_materiel -74	vandalisme 108	vol 43
#xhau	collision 88	none -54	vandalisme 73
#xper	collision -68	evenement_climatique 72	incendie 74	none 80
#xpla	autre 159
#xplo	bris_de_glace 123	incendie 58	none -59
#xtin	incendie 68	vandalisme 107	vol -75
#xtra	incendie 79
#xty>	bris_de_glace -40	collision -151	evenement_climatique 186	incendie -69	vol 95
#xyge	incendie 184
#yal>	bris_de_glace -41	collision 132
#yale	degats_des_eaux -49	vol 108
#yank	collision -49	vol 182
#ybe>	bris_de_glace 68
#yboa	collision -51	dommage_materiel 198	none -40
#ybod	vol -47
#ycle	collision 61
#ycli	collision 110
#yeah	dommage_materiel -45	none 132
#year	none -43
#yebr	blessure -43	bris_de_glace -78	collision -54	dommage_materiel 42	incendie 103	vandalisme 123
#yed>	vandalisme 74
#yell	collision 50	vol 67
#yer>	dommage_materiel 59	incendie 44	none -44
#yers	collision -77	degats_des_eaux 101	incendie 48	none -49	vol 79
#yes>	none 146	vandalisme -41
#yet>	collision -47	vandalisme 115
#ygen	incendie 184
#ying	dommage_materiel 63
#yjam	collision 101
#ylig	bris_de_glace 142	collision -89	degats_des_eaux 78	dommage_materiel -52	none -62	vandalisme 57
#ymen	autre 150	blessure -106	collision -55	none 77	vandalisme -60	vol -44
#ymor	collision -74	incendie 42	vandalisme 165
#yndi	degats_des_eaux 86
#yon>	incendie 52	vandalisme -40	vol 95
#yor>	collision 91	degats_des_eaux -67	dommage_materiel -43	evenement_climatique 76	vandalisme 68	vol -40
#you>	autre 45	none 44
#your	none 58
#ypas	collision 145
#ype>	collision 59	evenement_climatique 62
#ypin	collision 133	none -49	vol 69
#yre>	collision 67	dommage_materiel 108	none -49
#yres	vandalisme 188
#ysed	blessure -85	collision 51	incendie -52	vandalisme -50	vol 166
#ysel	blessure 110	none -78	vandalisme 55
#ysic	dommage_materiel -42	incendie 57	none -44	vandalisme 88
#ysio	autre 193	none -122
#ysta	collision -81	dommage_materiel 174	none -182	vol 85
#yste	blessure 195	none -78
#ytic	none -43	vol 150
#yund	vol 62
#yup>	none 140
#ywhe	collision 51	degats_des_eaux 52
#zate	autre 193	none -168
#zaza	autre 193	none -168
#zebr	collision 128
#zed>	blessure -40	collision 143
#zer>	degats_des_eaux -42	dommage_materiel 122	evenement_climatique 77	vol -45
#zero	autre 97	blessure -55	collision 179	dommage_materiel 94	evenement_climatique -41	incendie -51	none -96	vandalisme -41	vol -58
#zes>	dommage_materiel 148
#zier	bris_de_glace 106	none -46	vol 125
#zing	bris_de_glace 49
#zrou	collision 59
#zza>	collision 53	vol 112
0	collision 89
00	autre -71	bris_de_glace 66	collision -63	degats_des_eaux -40	dommage_materiel 100	evenement_climatique 69
000	collision -78	dommage_materiel 84	vandalisme -70	vol 128
05	none 83
1	dommage_materiel 60
10	bris_de_glace 71
100	blessure 141	collision 125	dommage_materiel -54	none -123	vol -46
12	blessure 96	none 46	vol -56
12th	none 104
13th	none 91
15	bris_de_glace 83	none -58
150	autre -88	collision -62	dommage_materiel 263	vandalisme -55
17	incendie 62
18	autre 108	collision -74	none -78
1st	bris_de_glace 66	degats_des_eaux -47	dommage_materiel -42	incendie 92
2	bris_de_glace 86
20	autre 74
200	degats_des_eaux 96
2019	blessure -73	collision 120
2025	none 77
28	none 83
3	autre 79	blessure 74	bris_de_glace 66	collision -51	none -89	vandalisme -55
30	bris_de_glace 87
300	blessure 90
31	none 57	vol 55
3rd	none 131
40	blessure 118	none -46
400	autre 114	collision -41	degats_des_eaux 112	dommage_materiel -56	none -77	vandalisme -44
4th	autre 72	collision -138	degats_des_eaux 56	vol 122
50	collision 46
6	dommage_materiel 59	none -51
60	dommage_materiel 82	incendie -69	vandalisme 52	vol 60
600	blessure -45	collision -134	degats_des_eaux 56	dommage_materiel 96	none -71	vol 122
7	none 49
74	autre -45	blessure 226	collision -74
8	vandalisme 42
800	dommage_materiel 86	evenement_climatique 42
=answer: lead	none -74
=answer: no	none -57
=answer: unsure	evenement_climatique -42	none 69
=answer: yes	none -44
=being: animal	blessure 98	collision 45	dommage_materiel 98	none -70	vandalisme -60
=being: thing	none -81
=constat: constat	collision 202	degats_des_eaux 62	dommage_materiel -42	none -51
=constat: not-done	collision 155	degats_des_eaux 92	dommage_materiel -58
=danger: event	collision -73	incendie 308	none -65	vol -67
=danger: now	incendie 116	vandalisme 73
=danger: over	bris_de_glace -68	collision 51	degats_des_eaux -41	evenement_climatique 52	vandalisme -65	vol 49
=danger: plea	autre -49	bris_de_glace -65	collision -64	degats_des_eaux -60	dommage_materiel 141	evenement_climatique -111	incendie -45	none -90	vandalisme 111
=danger: present	bris_de_glace 79	degats_des_eaux 55	dommage_materiel 73	none -78	vandalisme -56
=danger: put-out	blessure -68	bris_de_glace 279	collision -123	degats_des_eaux -42	dommage_materiel -73	incendie 209	none -64	vandalisme -76	vol -102
=distress: distress	none -66
=document: constat	collision 121	degats_des_eaux 142	none -68	vol -40
=document: devis_ou_facture	blessure 80	bris_de_glace -50	collision -86	degats_des_eaux 51	dommage_materiel 134	evenement_climatique -47	none -89	vandalisme -51
=document: photos	autre -42	dommage_materiel 53	incendie -42	vandalisme 80
=document: rapport_police	autre -42	blessure -67	bris_de_glace 122	collision -176	degats_des_eaux -63	dommage_materiel -131	incendie -61	none -151	vandalisme 99
=document: recepisse_plainte	collision -71	none -54	vandalisme 57	vol 183
=hedge: hedge	dommage_materiel -68	evenement_climatique -42
=hedge: roughly	autre 48
=hedge: so-far	blessure 119	none -67
=idiom: figure	autre 43	none -73
=idiom: part	collision 47	none -58
=idiom: silence	autre 113	degats_des_eaux 148	dommage_materiel -77	none -52
=idiom: traffic	blessure 55	collision 81	dommage_materiel -55
=injuries no	none -51
=injuries no rather	bris_de_glace 63	none -54	vandalisme 66
=injuries no sure	none -50
=injuries unknown	blessure 81	collision 46	none -107
=injuries unknown unsure	blessure 81	collision 46	none -107
=injuries yes	blessure 90	none -51
=injuries yes sure	blessure 90	none -51
=injury: absent	bris_de_glace 55	dommage_materiel -97	none -68	vandalisme 119
=injury: body	blessure 122	none -79
=injury: casualty	degats_des_eaux 53
=injury: doubt	autre -53	collision -43	dommage_materiel -48	incendie 73	none -54	vandalisme -95	vol 73
=injury: grave	autre -42	blessure -74	bris_de_glace -46	collision -122	dommage_materiel 112	evenement_climatique 103	incendie -69	none -50	vandalisme 101
=injury: nobody	collision 49	none -49
=injury: one-well	blessure -42	collision 96	none -55
=injury: perhaps	blessure 77	dommage_materiel 47	none -63
=injury: struck	blessure -102	collision 180	dommage_materiel -57	evenement_climatique 97
=injury: symptom	blessure 99	dommage_materiel -47	none -52
=intent: back	autre 40	blessure 97	collision 42	degats_des_eaux -46	dommage_materiel -50	evenement_climatique 59	vandalisme -81
=intent: cancel	collision 79	evenement_climatique -41	none 55	vandalisme 84	vol -41
=intent: complaint	autre -49	blessure 40	collision -226	degats_des_eaux -44	dommage_materiel -99	evenement_climatique -45	incendie -42	none 85	vandalisme 60	vol 156
=intent: correct	bris_de_glace 87	collision 62	vandalisme -41
=intent: declare	collision 69	dommage_materiel -53	none -50
=intent: follow	bris_de_glace -74	none 248	vandalisme -49	vol -70
=intent: greet	collision 46
=intent: help	autre 123	bris_de_glace -40	evenement_climatique 62
=intent: human	blessure -40	collision 60	dommage_materiel -57	none 190	vandalisme -43	vol -53
=intent: language	vandalisme -48
=intent: other	autre 116	blessure -40	bris_de_glace 51	dommage_materiel -61
=intent: review	none 199
=intent: thanks	dommage_materiel 67	none 73	vol -60
=liability: admitted_by_other	blessure 69	bris_de_glace -69	collision 53	vol -100
=liability: admitted_by_self	blessure -41	collision 210
=liability: contested	degats_des_eaux 150
=other autre	autre -85	blessure -43	bris_de_glace -52	collision 136	degats_des_eaux -49	evenement_climatique 147	incendie -53	none -121	vandalisme -85	vol -105
=other blessure	autre 146	blessure -105	bris_de_glace 101	degats_des_eaux 118	dommage_materiel -135	none -87	vol -82
=other collision	evenement_climatique 98	incendie 69	vandalisme -95	vol -63
=other degats_des_eaux	blessure 78	collision 62	degats_des_eaux -85	dommage_materiel -43	none -42	vandalisme 109	vol -59
=other dommage_materiel	autre -41	blessure -250	bris_de_glace -122	collision 88	dommage_materiel 289	incendie -42	none -48	vandalisme 57	vol -60
=other evenement_climatique	bris_de_glace -52	collision -71	degats_des_eaux -46	dommage_materiel -97	evenement_climatique 414	incendie -108	vandalisme -43	vol -227
=other incendie	collision -58	dommage_materiel -48	evenement_climatique 272	incendie -84	vol -43
=other vandalisme	bris_de_glace -56	collision -163	dommage_materiel -115	incendie -42	vandalisme 237
=other vol	degats_des_eaux -59	evenement_climatique 200	vandalisme -48
=party: alone	blessure 59	collision 60	none -40	vandalisme -54
=party: chain	collision 272	none -106	vol -47
=party: foreign	collision 111	dommage_materiel -50	vandalisme -56	vol 103
=party: hit-and-run	collision 133	dommage_materiel -58	evenement_climatique 41	none -67	vandalisme -50	vol 78
=party: neighbour	degats_des_eaux 86	dommage_materiel 41	none -72	vol -61
=party: nobody-else	bris_de_glace -56	collision 70	degats_des_eaux 72	dommage_materiel -41	evenement_climatique 56	vandalisme -48
=party: obstacle	collision 141	evenement_climatique 41	none -78	vol -54
=party: other-vehicle	collision 113
=party: theirs	blessure -42	collision 76	dommage_materiel 159	vandalisme -42	vol -53
=party: unknown-origin	blessure -63	dommage_materiel -49	incendie 91	none -107
=party: vehicle	collision 98	none -51	vol 41
=party: witness	autre -74	bris_de_glace 44	dommage_materiel 83	evenement_climatique -46	none -45	vandalisme -66	vol 143
=person: close	none -70
=person: driver	collision 96	none -47
=person: exposed	blessure 75	bris_de_glace 46	collision 80	none -51	vandalisme -41
=person: self	none -54
=police: not-done	none -59	vandalisme 62	vol 51
=police: police	dommage_materiel -50	none -76	vandalisme 97	vol 107
=scene: autre	autre 176	blessure -51	evenement_climatique -42	incendie 74	none -45	vandalisme -63	vol 48
=scene: bris_de_glace	blessure -45	bris_de_glace 201	none -55	vandalisme 46	vol -45
=scene: collision	collision 144	none -47
=scene: degats_des_eaux	blessure -44	collision -46	degats_des_eaux 261	none -55	vandalisme -48
=scene: dommage_materiel	blessure -49	bris_de_glace -50	collision -41	dommage_materiel 146	none -72	vol 49
=scene: evenement_climatique	blessure -47	evenement_climatique 272	none -71	vol -54
=scene: incendie	incendie 308	none -41	vol -58
=scene: vandalisme	collision -55	dommage_materiel -65	evenement_climatique 44	none -51	vandalisme 278	vol -53
=scene: vol	collision -119	none -52	vandalisme 46	vol 270
=status: awaited	blessure -58	degats_des_eaux 86	dommage_materiel -93	evenement_climatique 61	vol -75
=status: not-yet	collision -40	dommage_materiel -55	vandalisme 82	vol 124
=status: refused	collision 89	none -61
=status: unfinished	collision 132	dommage_materiel -41
=thirdParty no	none -76
=thirdParty no rather	evenement_climatique 61	none -68	vandalisme 61	vol 78
=thirdParty no sure	blessure 56	collision 50	none -43	vandalisme -56
=thirdParty no unsure	collision -41	degats_des_eaux 43	dommage_materiel 68	incendie 57	none -85
=thirdParty none	none 126
=thirdParty yes	collision 76	none -61
=thirdParty yes rather	bris_de_glace -58	collision 102	degats_des_eaux -49	none -131
=thirdParty yes sure	collision 73	none -54
=type autre	autre 398	bris_de_glace -40	collision -72	degats_des_eaux -41	incendie -51	none -79	vol -51
=type autre sure	autre 387	collision -68	incendie -52	none -94	vol -73
=type autre unsure	autre 228	blessure -85	bris_de_glace -68	collision -104	degats_des_eaux -52	dommage_materiel -88	evenement_climatique -46	incendie -52	vandalisme -59
=type blessure	blessure 274	none -95	vol -51
=type blessure sure	blessure 352	bris_de_glace -58	collision -61	incendie -55	none -81	vandalisme -55	vol -79
=type blessure unsure	blessure 146	collision 57	degats_des_eaux -45	evenement_climatique -68	none -113
=type bris_de_glace	bris_de_glace 294	collision -55	evenement_climatique -61	none -55
=type bris_de_glace sure	bris_de_glace 271	collision -57	evenement_climatique -60	none -45
=type bris_de_glace unsure	autre -51	blessure -49	bris_de_glace 305	collision -62	degats_des_eaux -62	evenement_climatique -70	incendie -54	none -132	vol -103
=type collision	collision 233	none -63
=type collision rather	collision 223	none -47	vandalisme -51
=type collision sure	collision 236	none -62	vol -40
=type collision unsure	autre 40	blessure -45	collision 165	dommage_materiel -69	evenement_climatique 96	none -78	vandalisme -55
=type degats_des_eaux	blessure -40	collision -71	degats_des_eaux 329	none -58	vandalisme -45
=type degats_des_eaux rather	autre -86	blessure -51	bris_de_glace -62	collision -62	degats_des_eaux 128	dommage_materiel -109	evenement_climatique 68	incendie -70	vandalisme -86	vol 167
=type degats_des_eaux sure	collision -76	degats_des_eaux 353	evenement_climatique -58	none -69
=type degats_des_eaux unsure	autre -56	blessure -53	bris_de_glace -47	collision -62	degats_des_eaux 199	dommage_materiel 136	evenement_climatique -74	incendie -63	none -128	vandalisme -82	vol -92
=type dommage_materiel	blessure -59	collision -79	dommage_materiel 300	none -88
=type dommage_materiel sure	autre -41	blessure -56	collision -80	dommage_materiel 407	none -88	vol -78
=type dommage_materiel unsure	blessure -67	collision -115	degats_des_eaux -70	none -79	vandalisme 44	vol 245
=type evenement_climatique	collision -71	dommage_materiel -48	evenement_climatique 403	none -63	vol -52
=type evenement_climatique sure	collision -79	dommage_materiel -62	evenement_climatique 412	none -62	vol -50
=type evenement_climatique unsure	autre -75	blessure -100	bris_de_glace -118	collision 77	degats_des_eaux -102	dommage_materiel 105	incendie -66	none -104	vandalisme -86	vol -98
=type incendie	collision -57	degats_des_eaux -46	incendie 354	none -64	vol -58
=type incendie sure	collision -57	degats_des_eaux -46	incendie 347	none -62	vol -58
=type none	none 134
=type vandalisme	collision -51	none -72	vandalisme 337	vol -72
=type vandalisme sure	collision -49	none -71	vandalisme 329	vol -70
=type vol	blessure -41	bris_de_glace -41	collision -59	dommage_materiel -49	none -63	vol 309
=type vol sure	blessure -40	bris_de_glace -41	collision -57	dommage_materiel -49	none -61	vol 298
=type vol unsure	blessure -52	collision -131	dommage_materiel -40	none -158	vandalisme -104	vol 352
=type: autre	autre 296	none -88
=type: blessure	blessure 261	bris_de_glace -50	collision -58	dommage_materiel 41	incendie -49	none -77	vandalisme -54	vol -63
=type: bris_de_glace	bris_de_glace 266	collision -54	none -57
=type: collision	collision 162	none -77
=type: degats_des_eaux	blessure -48	collision -65	degats_des_eaux 244	none -53
=type: dommage_materiel	dommage_materiel 154	none -73	vol -56
=type: evenement_climatique	collision -79	dommage_materiel -47	evenement_climatique 397	none -60	vol -59
=type: incendie	collision -60	degats_des_eaux -41	incendie 343	none -60	vol -76
=type: vandalisme	collision -72	none -68	vandalisme 382	vol -81
=type: vol	blessure -40	collision -63	dommage_materiel -51	none -65	vol 269
a6	bris_de_glace 115	dommage_materiel -69	incendie 127	none -104	vandalisme -45
a7	bris_de_glace 82	collision -45
aboard	collision -151	evenement_climatique 223	none -60	vandalisme -80
above	blessure 58	degats_des_eaux 65
absolutely	dommage_materiel -47	none 59
accident	blessure 44
across	bris_de_glace 41	evenement_climatique 49	none -40
actually	none 82
add	autre 231	blessure -41	collision -133	dommage_materiel -63	none -86	vol -44
admits	degats_des_eaux 42
advise	degats_des_eaux 77	incendie 42
adviser	dommage_materiel -99	none 274	vol -61
aerial	evenement_climatique 69
affected	collision -74	degats_des_eaux 142
afraid	autre 111	collision -73	none 105	vol -43
after	vandalisme 43
agadir	autre 139	blessure -69
again	vandalisme 67
against	blessure -46	degats_des_eaux -47	dommage_materiel 90	vol 91
agent	collision 40	none 87
ago	none 159
agreed	collision 100
ahead	blessure 59	collision 52	degats_des_eaux -45	none 89
ai	collision 333	none -147	vandalisme -40	vol -43
aid	autre 75	dommage_materiel 147	incendie -47	vol -54
ain	vol 75
air	dommage_materiel 62
airbag	collision 172	vol -51
airbags	collision 43
airline	autre 118	none -68
airpods	collision -59	dommage_materiel 79	vol 139
al	autre 103	collision -57	evenement_climatique 130	vol -64
alarm	evenement_climatique 71
alight	incendie 149
alive	autre 76	dommage_materiel 42	incendie 95	none -101	vandalisme -70	vol -65
alone	dommage_materiel 44
along	collision 65	vandalisme 54	vol -56
already	vol 64
alright	bris_de_glace -61	dommage_materiel 116
although	blessure 116	collision 84	none -60	vandalisme -50	vol -44
always	vol 40
am	autre 53
ambulance	collision 98
amiable	collision 127
anfa	blessure 74	degats_des_eaux -42	none -62	vandalisme -40	vol 121
ankle	blessure 101
annecy	blessure 72	collision -56	dommage_materiel 66
another	collision 79
answer	autre 76	blessure -53	dommage_materiel -74	vandalisme -43	vol 114
antenna	bris_de_glace -68	dommage_materiel -72	none -65	vandalisme 235	vol -40
any	collision 47
anybody	autre 76	vol -56
anymore	collision -74	incendie 42	vandalisme 165
anyone	bris_de_glace 69	none -40
apart	autre 289	dommage_materiel 62	evenement_climatique -52	none -297	vandalisme -43	vol -49
apartment	degats_des_eaux 107
apologised	blessure 88	collision -50	vandalisme 41
apparently	autre 146	collision -50	incendie 93	none -66
april	blessure 42
aquaplaned	collision 91
aquarium	collision -53	degats_des_eaux 182	dommage_materiel -41
arabic	none 67
arm	blessure 119	dommage_materiel -70
arrived	incendie 58
arrondissement	collision -146	vol 190
ashes	incendie 115
ask	autre 110	blessure -56	collision -89	evenement_climatique 74	none -88
asked	bris_de_glace -49	collision 46	degats_des_eaux 91	dommage_materiel -46	vol 66
asking	blessure 119	incendie -55
asleep	blessure -53	degats_des_eaux 134	dommage_materiel -44	evenement_climatique -53
ate	autre 40	collision -73	dommage_materiel 109	none -63	vandalisme 51
attached	dommage_materiel 91	vol 47
attempted	collision -48	vol 194
attended	collision 131
attic	degats_des_eaux 95
aunt	degats_des_eaux 75	evenement_climatique 93
autoroute	bris_de_glace 187	none -61	vol -46
away	vol 67
awning	evenement_climatique 43
azrou	collision 59
b	bris_de_glace 58
baby	bris_de_glace 53	collision -45	dommage_materiel 75
backed	collision 196	degats_des_eaux 95	none -99	vandalisme -44
bad	autre 127	incendie 53	none -53	vol -41
badly	blessure 74	collision 58	dommage_materiel 42	vandalisme -41	vol -46
bag	collision -80	vol 213
baker	dommage_materiel 68
balcony	collision -76	dommage_materiel 51	incendie 43	vol 41
bales	collision -61	incendie 223
ball	autre 48	bris_de_glace 190	dommage_materiel -55
balls	evenement_climatique 131
bandage	bris_de_glace -73	collision -42	dommage_materiel 107
bandaged	bris_de_glace 154	collision -66	dommage_materiel -138	evenement_climatique 72	incendie 40	vandalisme -59
bang	bris_de_glace 113
banged	collision 63	degats_des_eaux 63	dommage_materiel -42
banks	degats_des_eaux -130	evenement_climatique 286
barbecue	incendie 95
barely	degats_des_eaux 43
barn	bris_de_glace 92	collision -61	incendie 103
barrel	autre 50	none -40	vol 96
barrier	collision 177
basement	blessure -54	collision -55	degats_des_eaux 126	dommage_materiel -59	evenement_climatique 72
basically	collision 60
basin	bris_de_glace 60	degats_des_eaux 64	dommage_materiel -53	none -45	vandalisme 109	vol -114
bat	bris_de_glace -133	collision -110	degats_des_eaux -45	dommage_materiel 152	evenement_climatique -53	none -70	vandalisme 306	vol -188
bath	blessure -78	degats_des_eaux 199	dommage_materiel 48
bathroom	bris_de_glace 62	degats_des_eaux 88
bathtub	bris_de_glace 99
battery	blessure 117	collision -47	dommage_materiel -50	incendie 162	none -70	vandalisme -45
bay	blessure -44	bris_de_glace 198	vandalisme -61
be	blessure 43	dommage_materiel -50
beach	autre 66	blessure 92	dommage_materiel -41
beat	collision -88	dommage_materiel -42	incendie 127	vol 108
because	none -40
bed	vandalisme 45
bedroom	degats_des_eaux 47	incendie 118	none -55
beds	evenement_climatique 65
been	vandalisme 42
bees	none -41	vol 113
began	collision -49	incendie 169
behind	degats_des_eaux 48
being	bris_de_glace 40	vol 70
believe	bris_de_glace -67	collision 73	none 61	vol 75
belonging	blessure 77
belongs	degats_des_eaux -66	dommage_materiel 88	incendie 114	vandalisme -44	vol -79
below	degats_des_eaux 104
belt	collision 136
bench	bris_de_glace -42	collision 66	dommage_materiel -103	vandalisme 192	vol -100
bend	blessure -116	collision 238
beneath	blessure -44	bris_de_glace 117	degats_des_eaux 54	dommage_materiel -42	evenement_climatique 43	none -45	vol -42
bent	blessure -71	collision 59	dommage_materiel 82	evenement_climatique 52	none -45	vol -41
berlingo	collision 136
berrechid	bris_de_glace -41	collision 79	evenement_climatique 40
beside	blessure -43	bris_de_glace -132	collision 133	dommage_materiel -40	evenement_climatique 46	vol 92
bicycle	collision 71	vol 67
big	collision 71	evenement_climatique 78	none -40	vol -68
bike	collision 67	vol 40
bikes	blessure -68	collision 52	dommage_materiel -86	none -163	vandalisme 149	vol -43
bill	autre 115	collision -45	degats_des_eaux 61	dommage_materiel 48	none -119
bins	blessure 80	collision -46	incendie 164	none -57
birthday	blessure 55
bit	blessure 93
bits	bris_de_glace 106	degats_des_eaux -52	dommage_materiel 99	vol -46
black	dommage_materiel 57	incendie 57
blanket	degats_des_eaux -40	dommage_materiel -45	incendie 217
bleeding	vol 58
blew	evenement_climatique 125
blistered	dommage_materiel -62	incendie 213	none -41	vol -47
blisters	incendie 90
blocked	degats_des_eaux 90
bloke	none -49	vandalisme 167
blood	blessure -78	collision 156
blown	blessure -121	bris_de_glace -60	collision -54	dommage_materiel 150	evenement_climatique 77	none -69	vandalisme 78	vol -45
blue	dommage_materiel 59
boar	collision 144
board	blessure 73	degats_des_eaux -115	dommage_materiel 149	none -51
boat	collision -85	dommage_materiel -48	evenement_climatique 131	none -59	vol 70
bodily	collision 53	evenement_climatique 48
body	blessure -45	collision 145	dommage_materiel 84	vandalisme -56
boiler	degats_des_eaux 132	dommage_materiel -40	evenement_climatique 116	vol -52
boiling	blessure 96	dommage_materiel 119	incendie -167	none -60	vandalisme -45
bollard	collision 179	none -54
bone	blessure 100	evenement_climatique 109	none -72	vandalisme -48
boned	blessure -58	collision 198	none -43
bonnet	vandalisme 96
boot	blessure 49	bris_de_glace 89
bordeaux	autre 192	none -164
borrowed	autre -40	dommage_materiel 119	incendie 143	vol -95
boss	degats_des_eaux 51	dommage_materiel 50	none -44	vol -43
both	vandalisme 47
bother	collision 190	none -78
bottle	autre -49	blessure 108	bris_de_glace -51	collision -44	degats_des_eaux -50	evenement_climatique -55	incendie 64	none -48	vandalisme 40
bought	degats_des_eaux 57	vol 54
boulevard	blessure 110
bouskoura	collision 93
box	dommage_materiel 45	incendie 52	none -46	vol 65
boxes	collision -45	degats_des_eaux 46	vol 101
boy	bris_de_glace 68
boys	evenement_climatique 41
brace	autre -46	blessure 192	bris_de_glace -43	collision 42	degats_des_eaux -56	dommage_materiel -94	evenement_climatique -102	none -124	vandalisme -42	vol -96
brake	autre -43	blessure -57	bris_de_glace -48	collision 69	dommage_materiel -97	none -229	vandalisme 266	vol -64
braked	collision 138
branch	bris_de_glace 159	dommage_materiel -107	evenement_climatique 97
brand	collision 119	dommage_materiel 73	none -100	vandalisme -59
bread	evenement_climatique 115	incendie 40	vandalisme 42	vol -51
break	bris_de_glace 68	vandalisme -40	vol 120
breathalysed	collision 140	incendie -50
breathed	incendie 72
bricks	evenement_climatique 91	incendie -65	vol 113
bridge	collision 152	dommage_materiel -45	evenement_climatique -84	none -60	vandalisme 125
brigade	incendie 70
bring	collision -45	degats_des_eaux 83	vandalisme 189	vol -142
broke	none -43
broken	blessure 87
brother	bris_de_glace -62	vandalisme 97	vol 50
brought	blessure -44	dommage_materiel 66	evenement_climatique 98	vandalisme -54	vol 87
brown	degats_des_eaux 76
bruise	bris_de_glace -77	vol 163
bruised	dommage_materiel 82
bruises	degats_des_eaux 61
bucket	degats_des_eaux 83
buckled	degats_des_eaux 60	evenement_climatique 48
bulb	blessure 158	dommage_materiel -93
bump	autre -40	collision 187
bumped	collision 268	none -117	vandalisme -40
bumper	collision 102
burglary	bris_de_glace 176	collision -87	none 137	vandalisme -59	vol -120
burgled	vol 95
burn	blessure 82	vol 59
burned	collision -40	incendie 164	vol -50
burns	incendie 148
burnt	blessure 56	incendie 96	none -51	vol -42
burst	bris_de_glace 42	collision -42	degats_des_eaux 91
bus	blessure 52	collision 101	vol -57
buses	collision 125	vandalisme -44
business	incendie 72	none -56	vandalisme 54
buying	collision 97	evenement_climatique 78
bypass	collision 145
c	collision 66
cabinet	bris_de_glace -83	dommage_materiel -57	incendie 65	vandalisme 127
cabinets	degats_des_eaux 104	incendie 48
cable	collision -67	dommage_materiel 138	incendie 95	none -62	vandalisme 49	vol -97
cables	autre -92	blessure -46	collision -186	dommage_materiel 189	evenement_climatique -42	none -194	vandalisme 218	vol -60
cafe	degats_des_eaux 41
cake	dommage_materiel 182	none -72
calf	blessure 181	collision -88	incendie 71	none -47
call	collision 46	none 47
called	autre 48	none -43
calling	blessure -43	collision 87	degats_des_eaux -44	vol 96
calls	autre 210	none -125	vandalisme -59
camel	bris_de_glace -42	collision 180
camera	dommage_materiel 72	none -43	vol 137
camper	incendie 131
campsite	bris_de_glace 42
can	none 49
cancel	none 142
cancelled	autre 301	none -131
candle	dommage_materiel 47	incendie 163	none -54
cannot	vandalisme 76
car	collision 44	none -49
caravan	evenement_climatique 48	incendie 49	vol 44
card	autre 145	none -96	vol 77
cargo	collision 149	dommage_materiel -48
carpet	collision -45	degats_des_eaux 104	dommage_materiel 69
carpets	degats_des_eaux 72
carport	evenement_climatique 151
carrefour	collision 42
carried	incendie 49
carrying	collision -45	degats_des_eaux -45	dommage_materiel 237	none -41
cars	collision 102	none -42	vandalisme 59	vol -43
cart	blessure -41	collision 267	dommage_materiel -53
carte	autre 363	blessure -48	bris_de_glace -46	collision -85	degats_des_eaux -40	dommage_materiel -75	evenement_climatique -49	incendie -42	none -358	vandalisme -54	vol -80
casa	collision 111
casablanca	autre 49
case	blessure -131	collision -107	dommage_materiel 235	none 96	vandalisme -70	vol -55
cash	vol 126
cast	bris_de_glace -129	degats_des_eaux 110	dommage_materiel 209	none -99
casualties	vandalisme 72	vol -50
cat	autre 63	collision -43	dommage_materiel 98	incendie 43	vandalisme -45
catalytic	none -43	vol 150
caught	incendie 127
caved	blessure -65	collision 128
ceiling	degats_des_eaux 99
cellar	degats_des_eaux 130	evenement_climatique 49	none -50
certificate	none 40
chain	vandalisme -53	vol 166
chair	blessure 129	bris_de_glace -147	collision -175	dommage_materiel 130	evenement_climatique -45	incendie -41	none -42	vandalisme 134	vol -62
chairs	bris_de_glace -50	dommage_materiel -50	evenement_climatique 157	none -43	vandalisme 85	vol -51
change	bris_de_glace 163	collision -59	dommage_materiel -96	none 63	vandalisme -53
changed	none 124
changing	blessure 136	dommage_materiel -71
chap	collision -73	dommage_materiel -41	vol 175
charcoal	collision -76	dommage_materiel -75	incendie 268	none -72
charge	blessure -51	dommage_materiel 115
charged	autre 384	blessure 60	collision -127	none -301	vol -47
charger	blessure -53	dommage_materiel 93	incendie 108	vol -92
charming	collision -47	degats_des_eaux 141
charred	dommage_materiel -47	incendie 161
chasing	vandalisme 115	vol -55
check	autre 91	collision -99	dommage_materiel -48	none 254	vandalisme -71	vol -47
checked	collision 104
checking	autre -52	bris_de_glace 93	none 106
cheers	none 127
chefchaouen	collision 64
chemist	bris_de_glace 181	dommage_materiel -122	vandalisme -42
chergui	degats_des_eaux -70	evenement_climatique 217
chest	collision 79
chewed	autre -40	dommage_materiel 231
chief	dommage_materiel 98
child	blessure 40	dommage_materiel 126
children	blessure 65	dommage_materiel -40	evenement_climatique 54	vandalisme 62
chimney	dommage_materiel -49	evenement_climatique 85	incendie 139	vol -43
chin	collision 90
chip	bris_de_glace 179	collision -54	none -53
chipped	dommage_materiel 159	none -67	vandalisme -46	vol -49
choir	collision 48
christmas	blessure -40	bris_de_glace 97	vandalisme -50	vol 81
church	autre 55	collision -40	vandalisme 48
cigarette	collision -47	dommage_materiel -47	incendie 159	vandalisme -40	vol 66
circuit	dommage_materiel 180	none -50
civil	dommage_materiel 70	incendie 54
claim	bris_de_glace -52	none 114
claims	autre 143	collision -69	none -106	vol 77
cleaned	collision -65	degats_des_eaux 159	dommage_materiel -41	evenement_climatique -41	vandalisme -50	vol 68
cleaner	dommage_materiel 45	none -47	vol 68
cleaning	bris_de_glace 88	collision -48	degats_des_eaux -69	dommage_materiel 61	none -52	vandalisme 145	vol -59
cleared	none -111	vandalisme -79	vol 221
client	dommage_materiel 98
climbed	collision -40	dommage_materiel 122	evenement_climatique 93
clinic	autre 93	dommage_materiel -47
clio	collision 64
clipped	collision 114
close	blessure -46	bris_de_glace 75	degats_des_eaux 50	dommage_materiel -50	evenement_climatique 56
closed	vandalisme 49
closing	vandalisme 173	vol -122
clothes	collision -75	degats_des_eaux 95	dommage_materiel -93	incendie 196	none -44	vol -41
club	blessure 119	collision -94	evenement_climatique 83	none -61
clue	blessure 41	none 127	vandalisme -45	vol -50
cm	bris_de_glace 149	degats_des_eaux 87	evenement_climatique -58	none -113
co	degats_des_eaux 62
coach	bris_de_glace -108	vandalisme 125	vol 48
coffee	dommage_materiel 149	incendie -67	none -74	vandalisme 42	vol 45
coin	bris_de_glace 150	none -74
colander	evenement_climatique 92
cold	bris_de_glace 227	degats_des_eaux 50	none -95
collapsed	blessure 94	collision -44	evenement_climatique 100
collarbone	blessure 84	collision 53
colleague	collision 83	degats_des_eaux -45	vol 42
collision	collision 156
column	degats_des_eaux 44
comes	bris_de_glace -111	degats_des_eaux 210	evenement_climatique -41	vol -53
coming	degats_des_eaux 69
commissariat	vandalisme 53	vol 79
company	autre 41
complains	blessure -42	collision 224	incendie -78
complaint	collision -63	vandalisme 106	vol 94
computers	vandalisme 57	vol 42
concrete	collision 92
concussion	collision 59	evenement_climatique 48
confirm	collision 162	dommage_materiel -47	evenement_climatique -54
conservatory	dommage_materiel -49	evenement_climatique 155
constat	collision 92
contact	autre -44	blessure 197	collision -91	dommage_materiel 87	none -102	vandalisme -114
control	collision 97	evenement_climatique -54
converter	none -43	vol 150
cooker	bris_de_glace -102	collision -77	degats_des_eaux -98	dommage_materiel 95	incendie 112	vol 94
cops	none -44	vol 82
corner	bris_de_glace 156	degats_des_eaux 67	dommage_materiel -56	evenement_climatique -49	vol -41
correct	none 161	vol -52
corridor	degats_des_eaux 153
cost	autre 139	blessure 127	collision -53	none -61	vol -106
cottage	collision -55	evenement_climatique -72	incendie 41	none -75	vandalisme 120	vol 50
coughing	incendie 132
could	none 50
couldn	vol 65
couldnt	collision 80
council	bris_de_glace 96
count	collision -73	degats_des_eaux 46	dommage_materiel 101
counted	incendie -58	vandalisme 186	vol -70
couple	vol 108
courage	collision -90	degats_des_eaux -102	evenement_climatique 147	none -72	vandalisme -77	vol 200
courier	collision 197	dommage_materiel -68	none -56	vandalisme -73
course	none 239	vandalisme -42
cousin	vol 61
cover	autre 117	bris_de_glace -45	collision -60	degats_des_eaux -58	dommage_materiel 68	vandalisme -55
covered	autre 203	dommage_materiel -53
cow	autre -47	blessure 52	collision 158	none -49
crack	bris_de_glace 261	collision -72	none -91
cracked	bris_de_glace 156	collision -67	none -58
crash	collision 82
crazy	collision -98	dommage_materiel -44	none -44	vandalisme 190	vol -68
cross	bris_de_glace -122	collision 151	dommage_materiel 143	none -130
crossing	collision 140
crowbar	collision -83	none -44	vandalisme 205	vol -43
crumbs	blessure -40	bris_de_glace 204	collision -59	degats_des_eaux -48	vandalisme -41
crushed	collision 111	dommage_materiel 50
cry	incendie 68
crying	collision 41
cupboard	degats_des_eaux 118
cupboards	incendie 118
curtain	autre -42	bris_de_glace 45	collision -44	dommage_materiel -48	incendie 129	none -44	vol 56
curtains	incendie 152
customer	bris_de_glace -43	dommage_materiel 75	vol 44
customers	bris_de_glace 107	dommage_materiel -44
cut	bris_de_glace 48	none -78	vandalisme 112
cuts	bris_de_glace 228	collision -63	degats_des_eaux -43	vandalisme -42
cycling	collision 88
cyclist	collision 70
dacia	collision 95	none -116	vol 129
dad	autre 67	dommage_materiel 41	none -49
damage	collision 43
damaged	blessure -57	collision 171
damp	collision -45	degats_des_eaux 181
danger	collision -94	dommage_materiel -70	evenement_climatique -85	incendie -113	none -66	vandalisme 278
dark	blessure -62	collision -65	degats_des_eaux 165	none 79
dash	collision 132
daughter	blessure 69
dawn	blessure 160	collision -59	dommage_materiel -106	vol 51
day	bris_de_glace 49
days	blessure 65	evenement_climatique 43	incendie -47
de	collision 135
dead	evenement_climatique 60
deal	dommage_materiel 66	incendie 75
dear	autre 50	collision 56
decided	collision 74	degats_des_eaux 82	dommage_materiel 44	vol -52
decision	none 140
deck	blessure 49	collision 112	degats_des_eaux -68	dommage_materiel -76	evenement_climatique -42	incendie 189	none -109	vandalisme -59	vol -58
declaration	bris_de_glace -71	none -65	vandalisme -75	vol 309
declare	dommage_materiel -53	evenement_climatique 129	none -58	vol 47
declared	blessure 101	collision -43	dommage_materiel -44	none -98	vol 175
deductible	bris_de_glace 87	collision -44	none 68
deep	bris_de_glace 50	collision -72	degats_des_eaux -52	dommage_materiel -60	evenement_climatique 56	incendie 194	none -59	vandalisme -45	vol -57
deer	collision 160
definitely	none 132
degat	degats_des_eaux 211	dommage_materiel -69
degree	degats_des_eaux 52	incendie 84
delivery	vol 70
dent	collision 266	none -108
dental	degats_des_eaux 50	vol 87
dented	evenement_climatique 123	vandalisme -41
dentist	autre 52	collision 46
deny	blessure -42	bris_de_glace 129	collision -134	degats_des_eaux -54	evenement_climatique -67	incendie -40	none -49	vandalisme -70	vol 168
deposit	autre 336	collision -58	dommage_materiel -53	none -123	vol -76
derb	vandalisme 41	vol 47
des	degats_des_eaux 99
desk	dommage_materiel 65	none -63	vandalisme 55
destroyed	blessure -53	evenement_climatique 128
details	blessure -46	collision 94	incendie 54
dh	autre 63	blessure 85	collision -49
did	none 60
didn	collision 57
didnt	collision 149	none -62
died	autre 141	collision -87	degats_des_eaux 71
diesel	autre -61	collision 63	dommage_materiel 106	none -53	vandalisme -53	vol 56
dignity	collision -69	dommage_materiel 201	evenement_climatique -49	none -41
dinner	dommage_materiel 120
dirhams	collision -53	incendie 59	vol 90
discovered	blessure 177	collision -87	degats_des_eaux 94	dommage_materiel -44	none -60
dishwasher	degats_des_eaux 174	dommage_materiel -41
dislocated	blessure 219	collision -143	vol -49
display	bris_de_glace 73	collision -90	degats_des_eaux -48	dommage_materiel 106	vandalisme -60	vol 61
dispute	autre 112	blessure -62	bris_de_glace -43	degats_des_eaux -60	dommage_materiel -142	evenement_climatique -58	incendie -44	none -83	vandalisme 150	vol -46
ditch	collision 131
do	autre 50
doctor	blessure 50
does	blessure 66	none 85	vol -44
doesn	bris_de_glace 52	evenement_climatique 101
dog	blessure 76
dogs	blessure 200	collision -63	incendie -88	vandalisme 72	vol -57
doing	collision 66	vandalisme 62
don	none 63
done	vol 53
donkey	blessure 123	collision 49
dont	dommage_materiel 42	incendie 43	vandalisme 65	vol -65
door	bris_de_glace 55
doors	bris_de_glace -49	dommage_materiel 57	none -41	vandalisme 149	vol -59
double	bris_de_glace 132	none -59
down	dommage_materiel 77	none -40
downstairs	collision -79	degats_des_eaux 118
dragged	blessure 97	collision -55	vol 54
drain	degats_des_eaux 195	none -42
drawer	blessure -67	collision -102	dommage_materiel 173	incendie 44	vol 65
drawers	vol 110
drawn	collision 170	none -45
dresser	blessure -87	collision -80	degats_des_eaux -91	dommage_materiel 229	evenement_climatique 110	none -87
drew	collision 44	dommage_materiel 49
drill	bris_de_glace -63	collision -72	degats_des_eaux -52	dommage_materiel 238	incendie -49	none -67	vandalisme -66	vol 55
drilled	collision -55	dommage_materiel 151	evenement_climatique -80	none -67	vandalisme 89
drip	autre -40	blessure 141	collision -70	degats_des_eaux 182	dommage_materiel -54	none -75	vol -48
dripping	collision -42	degats_des_eaux 150
drive	autre 46	dommage_materiel -42	none -75	vol 50
driven	collision 92
drivers	collision 60
driving	bris_de_glace 58	collision 100
drone	bris_de_glace -147	collision -71	dommage_materiel 206	evenement_climatique -55	incendie 172	none -84	vandalisme -44	vol -78
drop	dommage_materiel -57	none 198
dropped	bris_de_glace 69	collision -88	dommage_materiel 187	none -56	vol -42
drove	collision 108
drowned	collision -48	degats_des_eaux 143	dommage_materiel -73	evenement_climatique 142	incendie -54	none -68
drum	collision -97	degats_des_eaux 113	dommage_materiel 157	vandalisme -54
drunk	vandalisme 89
dry	degats_des_eaux -76	evenement_climatique 173
dryer	incendie 120
du	autre 87	degats_des_eaux 54
due	evenement_climatique 84
duly	collision 57
during	vol 67
dust	bris_de_glace 104	degats_des_eaux -47	dommage_materiel 45
dusted	collision -44	vol 176
duster	collision 51	none -120	vandalisme -47	vol 142
dutch	bris_de_glace 78
duty	collision 76	evenement_climatique 52	incendie -51
e	autre 68	incendie 95
each	incendie 67	vandalisme 51
ear	collision -83	vandalisme 47	vol 113
eat	collision -83	dommage_materiel 208	none -57	vandalisme -56
eating	blessure 133	collision 40	incendie -87
eaux	degats_des_eaux 174	dommage_materiel -53
egg	collision 64	degats_des_eaux 80	vol -52
eggs	vandalisme 155
eight	collision -49	evenement_climatique 42	none 86
either	collision 140	none -47
el	none -46	vol 157
electric	collision -54	dommage_materiel 41	incendie 85	vol -44
electrical	collision -47	incendie 179
electricity	collision -42	degats_des_eaux 72	incendie 78
eleven	autre 49	none -48
else	collision 76	dommage_materiel -41
emptied	collision -54	vol 105
empty	bris_de_glace 51	none -66	vol 118
end	autre -49	blessure 51	collision 83	dommage_materiel -42
ended	collision 178
engine	incendie 72	none -52	vol 84
english	autre 86
enough	collision -55	none -63	vandalisme 152	vol 41
enter	collision 89	degats_des_eaux -78	none -45	vandalisme -68	vol 211
entered	evenement_climatique 84
entire	blessure -46	dommage_materiel 83
entrance	collision 48
entry	evenement_climatique 50	vol 40
er	blessure 50
escaped	dommage_materiel 46	evenement_climatique 86
essaouira	autre 74
est	collision 176	none -58
estate	bris_de_glace 46
euro	bris_de_glace 150	none -74
european	collision 94
euros	autre 71	dommage_materiel 65	none -45
evacuated	evenement_climatique 131	incendie 48	vol -56
even	incendie 70	vol 116
ever	incendie 46
every	bris_de_glace 46	collision -43	evenement_climatique 50	none -76	vandalisme 99
everybody	vol -40
everyone	collision 50
everywhere	collision 59
ex	collision -83	dommage_materiel -40	vandalisme 252
exactly	none 103	vol 52
except	collision 54
exchanged	blessure 118	collision -40
excuse	dommage_materiel 42
exhaust	collision 88	none -54	vandalisme 73
expert	collision -68	evenement_climatique 72	incendie 74	none 80
explain	autre 159
exploded	bris_de_glace 142	incendie 69	none -58	vandalisme -40
extinguisher	incendie 43	vandalisme 63	vol -58
extractor	incendie 79
eye	blessure 165	bris_de_glace -52
eyebrow	blessure -78	bris_de_glace -157	collision -75	dommage_materiel 101	vandalisme 200
eyebrows	degats_des_eaux -42	incendie 203
eyes	collision 56	vandalisme -86	vol 110
facade	collision -68	dommage_materiel 111	vandalisme 150	vol -55
face	collision -58	dommage_materiel -43	vol 133
failed	bris_de_glace 103	collision 52	degats_des_eaux 75	none -49	vol -41
fainted	degats_des_eaux -74	vol 132
fall	blessure 46	bris_de_glace 44	degats_des_eaux -105	dommage_materiel 168	none -46	vol -55
fallen	blessure 128	bris_de_glace 71	collision -85	dommage_materiel -54
falls	bris_de_glace -126	collision -53	degats_des_eaux 64	dommage_materiel 163	vandalisme -62
false	collision -62	degats_des_eaux 48	none 49	vol 106
family	bris_de_glace -44	dommage_materiel 97	incendie 93	none -78	vandalisme 69	vol -48
far	blessure 40
farm	collision -49	dommage_materiel 144
farmer	blessure 109	collision -86	dommage_materiel 145	evenement_climatique -40
fast	incendie 52
father	blessure 60	collision 58	dommage_materiel -54
fault	collision 54
february	autre 121	dommage_materiel -75	vol -41
feel	dommage_materiel -49	vol 111
feet	bris_de_glace 78	degats_des_eaux -83	evenement_climatique 69
fell	dommage_materiel 47	none -40
fella	collision -54	degats_des_eaux 136
fellow	blessure 158	none -62	vol -52
felt	collision 50	vol 65
fence	dommage_materiel -67	evenement_climatique 43	none -44	vandalisme 189	vol -63
fender	collision 110
ferry	autre 138	collision 84	dommage_materiel -49	vol -49
fes	bris_de_glace 97	none -43	vol 43
few	blessure 111	collision -116	degats_des_eaux 41	vol 40
fiat	collision 75
field	blessure -59	dommage_materiel -70	evenement_climatique 79	incendie 130	none -55	vandalisme 52
fifty	autre -40	blessure 228	collision -115	none -59	vandalisme -47	vol 52
file	vol 70
filed	collision -44	vandalisme 135
fill	collision 67
filled	collision 48	degats_des_eaux 40
filmed	collision 42	none -64	vandalisme 155	vol -85
find	autre 105	none -56
fine	bris_de_glace 47
finger	blessure 110	collision -67	dommage_materiel -55	vandalisme -40	vol 129
fingerprints	vol 157
fingers	dommage_materiel -54	evenement_climatique 84	incendie 79
finish	collision -72	degats_des_eaux 76	incendie 96
finished	dommage_materiel 51	none -52
fire	incendie 147
firemen	incendie 71
firm	bris_de_glace 48	degats_des_eaux 175	none -65
first	collision 66	vandalisme -41
fish	bris_de_glace 123	degats_des_eaux 151	dommage_materiel -72	none -75	vandalisme -45
fitting	collision -82	degats_des_eaux 247	dommage_materiel -41
five	blessure 44	bris_de_glace 45	dommage_materiel 53	evenement_climatique 48	none -47	vandalisme -63	vol -44
flame	blessure -47	collision -60	degats_des_eaux -70	incendie 291	vol -42
flames	incendie 160
flash	evenement_climatique 233	vol -90
flat	degats_des_eaux 51	none -47
flattened	collision 40	evenement_climatique 128
flew	bris_de_glace 64	evenement_climatique 46
flight	autre 81	blessure 62	evenement_climatique 63	none -64
floating	degats_des_eaux 207	dommage_materiel -40	evenement_climatique 59	none -80
flood	degats_des_eaux -47	dommage_materiel -87	evenement_climatique 278	vol -53
flooded	degats_des_eaux 117	vandalisme 44	vol -42
floods	evenement_climatique 86	incendie -42
floor	degats_des_eaux 97	dommage_materiel 51
floors	blessure -64	collision -58	degats_des_eaux 55	dommage_materiel 43	evenement_climatique -46	none -87	vandalisme 181	vol -61
florist	collision 70	none -62	vol 82
fly	autre 164	blessure 61	dommage_materiel -48	none -70	vandalisme -58
flying	autre 125	blessure -79	collision 43
foam	collision -116	dommage_materiel -43	none -52	vandalisme 278
fog	blessure -56	collision 90	vandalisme -130	vol 164
folded	collision 48	vandalisme 88
follow	vandalisme 74
following	evenement_climatique 65	none 110	vol -106
food	blessure 122	dommage_materiel 95	evenement_climatique -54	none -43	vandalisme 54	vol -47
foot	blessure 110	none -50
football	bris_de_glace 141
for	autre 62
force	collision 95	degats_des_eaux 51	dommage_materiel -54
forced	bris_de_glace 93	collision -44	none -54	vol 116
forearm	bris_de_glace -74	collision -65	dommage_materiel 137	evenement_climatique 61
forearms	incendie 114
forehead	collision 130
forest	blessure 81	incendie 45	vandalisme -45
forget	none 100
forgot	autre 42	collision 124	dommage_materiel -50	none -53
forklift	collision 208	dommage_materiel -43	none -44
forty	collision 58	evenement_climatique 48	none -53
forward	blessure -41	collision 131	dommage_materiel -50	none 83
found	vandalisme 124
four	none -47	vol 51
fourteen	collision -43	evenement_climatique 47	incendie 139
fourth	blessure -55	degats_des_eaux 222	dommage_materiel -41	none -52
fracture	blessure 178	dommage_materiel -42
fractured	blessure 335	collision -176	none -40
frame	blessure -44	evenement_climatique 109	none -43	vol 56
free	degats_des_eaux 79	dommage_materiel -46	evenement_climatique 116	incendie -99
freezer	degats_des_eaux -42	dommage_materiel 122	evenement_climatique 77	vol -45
friday	none 48
fridge	degats_des_eaux 95	dommage_materiel 69	none -43
fried	collision -53	dommage_materiel 58	evenement_climatique 69	incendie 111	none -54
friend	collision -58	dommage_materiel 174	incendie 56	vandalisme -41	vol -64
friends	dommage_materiel 181
frm	bris_de_glace 88	dommage_materiel -85	none -79	vandalisme 68	vol 61
from	none -40
front	collision 65	vandalisme 50
full	dommage_materiel 50	evenement_climatique 63
fully	collision 151
funny	blessure 106	collision -54	dommage_materiel 49
furious	degats_des_eaux -95	evenement_climatique 89	incendie 67
furniture	bris_de_glace 52	degats_des_eaux -50	none -47	vandalisme -47	vol 107
fuse	collision -70	dommage_materiel 103	incendie 105	none -55
gale	evenement_climatique 195
garage	degats_des_eaux -61	dommage_materiel 104	none -51
garden	dommage_materiel -60	evenement_climatique 103	none -49
gare	autre 94
gas	bris_de_glace -43	dommage_materiel -49	incendie 247	none -40
gash	bris_de_glace 153	dommage_materiel -132
gate	collision 59	evenement_climatique 68	incendie -41	vandalisme 53	vol -73
gave	none -40
gendarme	collision 61	vol 60
gendarmerie	vol 83
generator	collision -50	dommage_materiel 107	evenement_climatique 122	incendie -64
gentleman	collision 94
get	autre 67
getting	blessure 51	collision 62	none -47
girl	blessure 61	bris_de_glace 71	none -57
give	none 41
given	blessure -41	evenement_climatique 92
glass	bris_de_glace 173	collision -51
glasses	autre 97	dommage_materiel 96	none -56
glue	vandalisme 150	vol -76
go	none -40	vandalisme 55
goats	blessure -50	evenement_climatique 69	incendie 84	vol -40
god	none 55
going	bris_de_glace -62	dommage_materiel 41	none 47
gold	collision -47	vol 137
golf	blessure 70	collision -40	evenement_climatique 94	none -41
gone	vol 78
gonna	bris_de_glace 60	collision 48
good	none 74
goodness	collision 51
grabbed	collision -48	vol 188
graffiti	none -41	vandalisme 131
grand	blessure 96	none -44
grandfather	collision -87	dommage_materiel -67	evenement_climatique 60	incendie 68	vol 122
grandmother	collision -59	dommage_materiel 83	vol 47
grandson	blessure -62	collision 190	vandalisme -42	vol -70
gravel	bris_de_glace 170
grazed	blessure -109	collision 276	dommage_materiel -52	vol -57
green	autre 280	bris_de_glace -62	collision 106	dommage_materiel -57	evenement_climatique -40	none -215	vol -54
greenhouse	bris_de_glace 90	evenement_climatique 112
grey	autre -72	blessure 132	collision 70
grille	bris_de_glace -165	collision 374	dommage_materiel -72	none -130	vandalisme -65	vol -65
grinder	collision -44	dommage_materiel 107	none -101	vandalisme -52	vol 95
ground	evenement_climatique 113
growing	bris_de_glace 131	collision -104	degats_des_eaux 132	dommage_materiel -43
guardian	blessure 158	collision -61	dommage_materiel -52	incendie 53	none -77
guelmim	bris_de_glace -42	collision 171	dommage_materiel -58
guess	blessure 49	collision 75	none -83	vandalisme 45
guest	blessure 119	collision -76	degats_des_eaux 86	evenement_climatique -55	none -54
guests	blessure -47	bris_de_glace -57	degats_des_eaux 100	dommage_materiel -77	evenement_climatique -61	vandalisme -46	vol 164
gutter	degats_des_eaux 154	dommage_materiel -40	none -41
guy	collision 86
guys	blessure 166	dommage_materiel -63	none -89
gym	degats_des_eaux 80	vandalisme -59	vol 100
hail	collision -47	evenement_climatique 179
hailstones	bris_de_glace -43	evenement_climatique 148	vandalisme -41
hailstorm	evenement_climatique 118
hair	collision -76	degats_des_eaux 54	vandalisme 66
hairdresser	blessure 176	collision -66	degats_des_eaux 109	dommage_materiel -77	evenement_climatique -46	none -66	vol -54
hairline	blessure 122	bris_de_glace 67	collision -57
half	evenement_climatique 87
hall	degats_des_eaux 77
halloween	collision -71	vandalisme 219
hallway	degats_des_eaux 137	none -47
hamdoullah	collision 94
hamdullah	collision 97
hammam	blessure 120	collision -45
hammer	bris_de_glace -212	collision -142	vandalisme 361	vol -62
hand	blessure 41	vol 59
handbag	collision -57	dommage_materiel 59	vol 113
handbrake	collision 262	degats_des_eaux -78	none -64
hands	incendie 77
hang	autre -91	collision -50	evenement_climatique 62	none 188	vol -49
hanging	degats_des_eaux 92	dommage_materiel 44
happens	autre 162	dommage_materiel -50
happy	collision -78	dommage_materiel 207	vandalisme -83
hard	dommage_materiel 61	none 99
hardly	collision -49	evenement_climatique 69	vol 61
harm	collision 49	degats_des_eaux 64
harmed	collision -43	vandalisme 116
has	none -44
hasn	degats_des_eaux 55	incendie 52	vol -44
haven	collision -42	none 111
havent	autre 62
having	collision 120	degats_des_eaux -40
hay	incendie 55	vandalisme 45
he	collision 54
headlamp	bris_de_glace 63	collision 132	none -60	vol -45
headlight	vandalisme 58	vol -43
headlights	collision -50	evenement_climatique 75	none -63	vandalisme 185	vol -74
health	collision 112	degats_des_eaux 67	none -71	vandalisme -51	vol -45
hear	evenement_climatique 42	vol 54
heard	evenement_climatique 63
hearing	autre 152	dommage_materiel 103	incendie -44	none -99	vol -56
heart	none -43	vol 62
heat	bris_de_glace 188	collision -48	dommage_materiel 44	none -84
heater	degats_des_eaux 157	incendie 76
heating	collision -44	degats_des_eaux 118	incendie 91	vol -42
heavy	degats_des_eaux -41	evenement_climatique 175	incendie 42	none -41
hedge	collision 68	dommage_materiel -40	vandalisme 83	vol -83
heel	blessure 173	collision -48	dommage_materiel -49	incendie 62	none -40
held	bris_de_glace -106	collision -78	vandalisme 110	vol 132
helmet	blessure -50	vandalisme -138	vol 216
help	vol 84
helped	blessure 65
hens	collision -67	evenement_climatique 41	incendie 45	none -53	vandalisme -54	vol 153
here	none -40	vol 97
hers	vol 64
hes	evenement_climatique 67
hey	none 119	vandalisme -44
hi	bris_de_glace 51	none 51
hid	collision 47	evenement_climatique 182	incendie -97
high	evenement_climatique 116
highway	incendie 47
hill	collision 179	none -40	vandalisme -41	vol -46
him	vandalisme 71
himself	bris_de_glace 59	collision -72	dommage_materiel -50	incendie 95	vandalisme 162	vol -104
hip	blessure 123
hire	collision 138
hired	autre 168	blessure -45	bris_de_glace -42	collision -137	degats_des_eaux 41	dommage_materiel 42	none -134	vol 115
hit	collision 161	none -44
hiya	none 87
hob	bris_de_glace -50	dommage_materiel 177
hold	collision -54	evenement_climatique 159	none 67	vandalisme -53
holding	collision 48
hole	collision 59	vandalisme 96	vol -97
holes	dommage_materiel 49	evenement_climatique -67	none -57	vandalisme 157	vol -58
holiday	vandalisme 85
home	blessure 87
honest	blessure 79	dommage_materiel -87	none 71	vandalisme -49
honestly	collision 41
hood	incendie 60
hook	bris_de_glace 196	evenement_climatique -70	none -63	vandalisme -55
horse	blessure 127	collision 41
hose	degats_des_eaux 164	dommage_materiel -43	none -40
hospital	blessure 154	none -61	vol 46
hot	blessure 81	bris_de_glace 73	collision -40	evenement_climatique 47	incendie -53	none -47
hotel	autre 113	blessure 88	collision -43	none -74
hour	blessure 42	collision 57
hours	none 53	vandalisme 68	vol -58
house	collision -46	none -52	vol 58
how	none 81
huge	blessure 52
human	incendie 45	none 98
humans	degats_des_eaux 106	dommage_materiel -44	evenement_climatique 92	incendie -40	none -51
hundred	collision -51	dommage_materiel 102	vol 41
hurry	collision 109	incendie 42	none -49
hurts	collision 73
husband	blessure -51	vandalisme 73
hyundai	vol 62
ice	collision 124	degats_des_eaux 95	dommage_materiel -49	none -52
idea	bris_de_glace 55	none 222	vandalisme -41	vol -125
idiot	autre 54	vandalisme 47
if	autre 216	none -103
ifrane	collision 96	evenement_climatique 54
im	vandalisme 65
imagine	evenement_climatique 48	vol 46
impact	bris_de_glace 62
in	none -41
in2	dommage_materiel 76	evenement_climatique 44
inches	collision -88	degats_des_eaux 114	dommage_materiel 92	none -83
included	vandalisme 135
including	evenement_climatique 79	vol 54
indoors	evenement_climatique 105
induction	bris_de_glace -123	dommage_materiel 284	none -85
informed	collision -59	vol 145
inhaled	incendie 57
injured	autre 53	degats_des_eaux 57
injury	evenement_climatique 46
inside	bris_de_glace 84	collision -43
instructor	blessure 63
insulation	autre -42	collision -62	dommage_materiel 61	evenement_climatique -52	incendie 254	none -72	vandalisme -57	vol -78
insurance	blessure 58
insure	autre -78	blessure -50	bris_de_glace -55	collision -104	degats_des_eaux -42	dommage_materiel -58	evenement_climatique -55	incendie -49	none -108	vandalisme 151	vol 109
intact	degats_des_eaux 46
internet	evenement_climatique 174
into	collision 58	none -47
invoice	blessure 62	collision -46
invoices	autre 78	vol 63
involve	collision 63
involved	collision 77
iron	bris_de_glace -65	dommage_materiel 203	none -52
isn	bris_de_glace 46	collision -53	degats_des_eaux 43	vandalisme -45	vol 55
its	bris_de_glace 67
itself	bris_de_glace 66	degats_des_eaux 47	none -45
j	collision 333	none -147	vandalisme -40	vol -43
jacket	bris_de_glace -85	vandalisme -44	vol 207
january	autre 135	collision -54	none -81	vandalisme 66
jaw	blessure 172	collision 107	vandalisme -149	vol -48
jemmied	vol 65
jewellery	vol 83
job	collision 66	vandalisme 41
joint	degats_des_eaux 95
joke	blessure 71	collision -52	none 82
joking	bris_de_glace 113	degats_des_eaux 59	none -70
jumped	collision 42
junction	blessure -45	collision 144
june	none 87
kangoo	collision 40	incendie 47
keep	bris_de_glace -43	degats_des_eaux 109
keeps	bris_de_glace 82
kerb	collision 198
key	collision -87	degats_des_eaux -55	none -62	vandalisme 198	vol 74
keyed	collision -56	none -47	vandalisme 207	vol -41
keys	autre 121	none -44	vandalisme -42	vol 47
kicked	bris_de_glace 70	none -46	vandalisme 107
kid	collision 71	dommage_materiel 87	none -73	vandalisme -70	vol 63
kids	vandalisme 40
killed	degats_des_eaux -167	dommage_materiel 181	none -50	vol -53
killing	collision 105
kind	blessure -41	collision 59	dommage_materiel 43
kindly	autre 52	collision 41	dommage_materiel 51	none -57
kissed	collision 167	none -80
kit	bris_de_glace 103	collision -73	degats_des_eaux 91
kitchen	degats_des_eaux 50	incendie 70
km	collision -48	degats_des_eaux -96	dommage_materiel 104	evenement_climatique 107	vandalisme -59
knee	blessure 128	dommage_materiel -64	evenement_climatique 52	none -42
knocked	dommage_materiel 89
know	autre 85	none -43	vandalisme 44
known	blessure -46	collision -90	degats_des_eaux 164	incendie -80	vandalisme 130	vol -40
knows	collision 53	dommage_materiel 61
l	collision 181
la	bris_de_glace -78	collision 46	dommage_materiel 112
lad	blessure 128	dommage_materiel 42	vol -41
ladder	blessure 50	bris_de_glace 80
lads	vandalisme -59	vol 164
laminate	degats_des_eaux 119
lamp	collision 120	dommage_materiel 44	none -48
land	bris_de_glace 221	collision -93	dommage_materiel -57	none -129	vandalisme -40
landed	blessure 84	collision -70	incendie 60	none -51	vol -43
landing	degats_des_eaux 57	evenement_climatique 43	none -42	vol 66
landlord	autre 96	collision -66	dommage_materiel 90	evenement_climatique -40	none -68	vandalisme -46
lane	blessure -40	collision 157	none -73
lanes	incendie 83
laptop	dommage_materiel 155	none -60	vol 68
large	collision 114	evenement_climatique -41	vol -44
last	none 62
late	bris_de_glace 52	none -43	vol 110
later	collision 71
laugh	autre -97	blessure 129	collision -74	dommage_materiel 57
laughed	vol 112
laughing	dommage_materiel -46	incendie 180	none -79	vandalisme -58
laundry	degats_des_eaux 88	dommage_materiel -42	incendie 60	none -41
law	bris_de_glace -73	vandalisme 121
lawyer	collision 51	degats_des_eaux 47	evenement_climatique 45	vol -62
le	collision 168	none -56
leak	degats_des_eaux 106
leaked	collision -47	degats_des_eaux 236	dommage_materiel -42	none -43
leaking	degats_des_eaux 64
leaned	blessure -44	bris_de_glace 69	collision -52	dommage_materiel 134
learner	collision 116
least	blessure 132	degats_des_eaux -48	dommage_materiel 41	none -58
leather	bris_de_glace -94	collision -72	dommage_materiel 233	none -87	vandalisme -52
leave	blessure -48	collision -50	dommage_materiel -58	none -46	vol 231
leaves	bris_de_glace -101	collision 148	evenement_climatique 42
leaving	collision 148	dommage_materiel -54
left	none -51	vol 62
leg	blessure 150	none -46
legs	bris_de_glace 78	dommage_materiel 61
lens	bris_de_glace 105	collision -72	dommage_materiel 161	vandalisme -118
les	blessure 169	collision -100
let	vandalisme 59	vol -47
letter	blessure 92	bris_de_glace 67	collision -99	vandalisme -44
letterbox	collision 103	dommage_materiel -55	incendie -69	none -64	vandalisme 174
level	evenement_climatique 170	vol -55
library	vol 64
licence	collision 98
lid	blessure 122	collision -63	degats_des_eaux -74	evenement_climatique 122	vol -53
life	collision -54	dommage_materiel 114
lift	blessure -70	collision 74	dommage_materiel 51	evenement_climatique 67
lifted	evenement_climatique 45	vol 88
ligaments	blessure 161
light	collision 80	incendie 42
lightning	dommage_materiel -51	evenement_climatique 179
lights	collision 96	none -54	vandalisme 81
lille	incendie -78	vandalisme 142
limoges	collision 63	dommage_materiel 51
limping	collision 139	dommage_materiel -43
lip	blessure 67	bris_de_glace -70	collision 158
list	vol 77
liters	collision -66	degats_des_eaux 217
litres	degats_des_eaux 52	dommage_materiel 66
live	collision -96	dommage_materiel -46	evenement_climatique -43	vandalisme 123	vol 55
lives	collision -77	degats_des_eaux 68	dommage_materiel 169	evenement_climatique 42	incendie -52	none -80	vandalisme -54	vol -46
living	bris_de_glace 57	degats_des_eaux 44	none -46
ll	blessure 211	none -58	vandalisme -44
loaded	collision 154	dommage_materiel -113	vol 68
lock	none -46	vol 127
locked	vol 68
locks	vandalisme 155	vol -69
lodge	dommage_materiel -61	none 146	vandalisme 188	vol -151
lodged	blessure 76	dommage_materiel -40	vol 97
loft	degats_des_eaux 66
log	blessure 197	bris_de_glace -50	collision -96	dommage_materiel -42
logan	collision 184	vol -41
lol	collision 96
long	autre -74	evenement_climatique 46	none 93	vol -57
loo	degats_des_eaux 53	dommage_materiel 63	none -44
look	dommage_materiel 70	none 80
looked	collision 95	evenement_climatique 102	vandalisme -48
looking	collision 75	vandalisme -46	vol 59
looks	evenement_climatique 187
loose	degats_des_eaux 70	dommage_materiel -53	incendie 60	none -40
lorry	bris_de_glace 55	vol 47
lost	autre 82
lot	collision 50
louis	collision 60	dommage_materiel 168	none -113
lounge	bris_de_glace 110	degats_des_eaux 53	none -49
lovely	bris_de_glace 46	dommage_materiel 129
low	none 82
lower	blessure 86	collision 78	degats_des_eaux -50	dommage_materiel -40	evenement_climatique 40
luck	bris_de_glace 89	collision 148	vandalisme -62	vol -67
luckily	collision -79	dommage_materiel -49	evenement_climatique 93	none 67	vandalisme 60	vol -98
lump	blessure -156	bris_de_glace -49	collision -54	degats_des_eaux 203	dommage_materiel 110	evenement_climatique -60
lying	bris_de_glace -46	dommage_materiel -50	evenement_climatique 99	vandalisme 163	vol -71
lyon	incendie 52	vandalisme -40	vol 95
maarif	vol 63
machine	collision -42	degats_des_eaux 45	vol 52
machines	evenement_climatique 102
mad	dommage_materiel 52	incendie -44	vol 73
madam	blessure 93	bris_de_glace 46	dommage_materiel -48
madame	dommage_materiel 67
made	vandalisme 59
main	collision -41	degats_des_eaux 197	dommage_materiel -46
make	vandalisme 44
man	vol 59
manager	blessure 82
many	bris_de_glace 212	dommage_materiel -129	vandalisme -54
marble	bris_de_glace -54	collision -65	dommage_materiel 295	vandalisme -48
marina	dommage_materiel -55	evenement_climatique -71	none -81	vandalisme 132
mark	collision 88	dommage_materiel 100	vol -59
market	collision 66	dommage_materiel -54	incendie 52	none -51
marks	autre -68	dommage_materiel 127
marrakech	collision -48	dommage_materiel 59	vol 71
match	blessure -43	collision -89	none 101	vandalisme 142	vol -62
mattress	dommage_materiel -46	incendie 80	vol 54
may	autre 40	blessure 89	collision -59	none 62	vol -58
maybe	bris_de_glace 68
mayor	degats_des_eaux -70	evenement_climatique 106	vandalisme 91
mean	none 80
measured	collision 64
mechanic	autre -67	collision -43	dommage_materiel 103	vandalisme 53
medina	bris_de_glace 54	collision 90	dommage_materiel -56	none -42	vandalisme 62	vol -51
meknes	collision 47
melon	blessure 99
melted	collision -42	incendie 216
members	degats_des_eaux 62
men	blessure -48	bris_de_glace 50	collision -94	dommage_materiel -53	vandalisme -45	vol 238
mercedes	collision 129	vol -48
mercifully	dommage_materiel -65	vol 90
merely	autre 155	collision -116	dommage_materiel -58	evenement_climatique -43	none -93	vandalisme 199	vol -105
mess	collision -78	degats_des_eaux -40	dommage_materiel 94
message	none 80
met	bris_de_glace -83	collision 215	dommage_materiel 128	none -50	vandalisme -42	vol -49
metal	collision 109	none -81
meter	bris_de_glace 67	collision -41	dommage_materiel -58	vol 65
meters	autre 137	blessure 139	collision -141	evenement_climatique -49
metre	evenement_climatique 163	none -40
metres	evenement_climatique 68
metro	vol 57
middle	degats_des_eaux 85	evenement_climatique -47
midnight	bris_de_glace 109	incendie 43	vol -40
milk	collision -134	dommage_materiel 251	evenement_climatique 63	incendie -71	none -59
mine	vandalisme 66
mini	bris_de_glace 45	collision -47	vandalisme 107
minibus	collision 154	vol -80
mirror	collision 87	dommage_materiel 146	none -55
mirrors	dommage_materiel -46	vandalisme 127
misjudged	collision 125
mislaid	autre 192	vol -91
missed	blessure 137	collision -46	dommage_materiel 69	vandalisme -63
missing	collision -108	dommage_materiel -41	none -96	vandalisme 157	vol 176
mistake	incendie 90
mobile	evenement_climatique 54
mohammedia	collision 56	degats_des_eaux -58	evenement_climatique 100
mom	collision 45
moment	collision -63	dommage_materiel 128
monday	none 45
money	autre 91	collision -70	dommage_materiel -43	vol 76
month	autre 118
months	autre 90	blessure 91	dommage_materiel -40	none -73
mooring	collision -169	dommage_materiel -55	evenement_climatique 203	none -59	vandalisme 91
moped	vandalisme 87
more	none -48	vol 56
mortified	collision 88
mosque	collision 62	evenement_climatique 46
most	collision 129	dommage_materiel -42	none -40	vandalisme -61	vol 100
mother	incendie 63	vol 65
moto	autre -40	blessure -56	collision -170	dommage_materiel -40	none -150	vandalisme 47	vol 250
motor	dommage_materiel 44	evenement_climatique 111	none -67	vandalisme 80	vol -59
motorbike	collision 76	vol 73
motorcycle	collision 56	none -44	vandalisme 118
motorhome	collision 55
motorway	autre 40	bris_de_glace 48	collision 53	none -46
moulay	blessure -95	collision 169
mountain	blessure 139	dommage_materiel -40	vandalisme -46
move	dommage_materiel 200
moved	autre 86	collision -103	evenement_climatique 229	none -62	vol -65
moving	autre 102	blessure -70	bris_de_glace 95	collision -49	none -70	vol -45
mower	bris_de_glace 114	collision -40	incendie 130	vandalisme -76
mr	blessure 69	bris_de_glace 59	dommage_materiel -48
mrs	degats_des_eaux 52
much	bris_de_glace -43	none 53	vandalisme 53
mud	degats_des_eaux -74	dommage_materiel -95	evenement_climatique 371	vol -93
mum	collision 95
must	bris_de_glace 88	none -41	vol 77
my	none -45
myself	blessure 110	none -78	vandalisme 55
n	none 46
nail	collision -64	degats_des_eaux 167	dommage_materiel -85	vandalisme 105	vol -46
name	blessure 56
names	dommage_materiel -44	evenement_climatique 43	vol 112
nanny	blessure 122	collision -111	dommage_materiel -115	none -67	vandalisme -50	vol 134
nantes	autre 231	none -134
narrow	bris_de_glace -88	collision 286	dommage_materiel -110	none -137	vandalisme -69	vol -47
nasty	blessure -42	collision -57	dommage_materiel -40	incendie 165	vol 47
nav	collision -52	none -48	vandalisme -75	vol 275
near	collision 74
nearside	collision 52
neat	autre -99	collision -81	dommage_materiel -52	evenement_climatique -71	none -65	vandalisme 284	vol -53
necessary	evenement_climatique 74
neck	blessure 55	collision 59
need	autre 54	none 50
needed	collision 47	none -46	vandalisme -43	vol 84
needs	autre 115	collision -68	dommage_materiel -64	incendie -48	none -73	vandalisme 47	vol 104
neighbor	degats_des_eaux 55	dommage_materiel -79	evenement_climatique 166	none -47
neighbors	blessure 84	collision -43	dommage_materiel -56	evenement_climatique 53	incendie 65
neighbour	vandalisme 48
neighbours	blessure 106
neither	none 88
nephew	collision -89	dommage_materiel 53	vol 145
never	none 73
new	dommage_materiel 61	vol -42
news	none 55
next	degats_des_eaux 45
nice	autre 63	dommage_materiel 46	vandalisme -40
nicked	vandalisme -43	vol 115
nights	autre 145	blessure 142	collision -79	dommage_materiel -43	none -116	vandalisme -49
nine	autre 149	blessure -64	none -55
nite	incendie 42
no1	bris_de_glace 52	dommage_materiel -190	none -44	vandalisme 105	vol -44
noise	vandalisme 103
none	bris_de_glace 41	none 69
nope	collision -66	dommage_materiel -61	none 197
nor	collision 111
nose	bris_de_glace 143	collision 90	dommage_materiel -45	none -52	vol -75
note	collision 93
noted	collision 56	vandalisme -40
nothing	collision 59	vandalisme 47
noticed	degats_des_eaux 62
november	incendie 49	vol 66
nowhere	autre 131	evenement_climatique -68	none -82
number	collision 43
nurse	blessure 98	dommage_materiel -49	incendie 93	none -40
oak	blessure -44	collision -48	degats_des_eaux 95	evenement_climatique 79
oberkampf	vol 59
obviously	bris_de_glace -57	collision 89	vol 46
october	collision 41
office	degats_des_eaux 96
officers	collision 53
oil	blessure 85	degats_des_eaux -46	none -50	vol 91
okay	bris_de_glace 40
old	dommage_materiel 59
olive	bris_de_glace -41	collision -95	dommage_materiel 85	evenement_climatique -46	incendie -71	none -83	vandalisme 268	vol -98
online	dommage_materiel -42	vol 161
onto	degats_des_eaux 62	dommage_materiel 92
open	evenement_climatique 50
opened	blessure 49	vol 71
opening	blessure 92
operator	blessure -62	collision 176	dommage_materiel -47
opposite	collision 127
or	bris_de_glace 43
orange	blessure -102	bris_de_glace -40	collision -97	dommage_materiel -90	evenement_climatique 193	none -64	vandalisme 151
oranges	dommage_materiel 131	vandalisme -47
order	collision 100	dommage_materiel -46	evenement_climatique 70	incendie 43
osteopath	autre 149	none -85
other	collision 48
others	blessure 159	dommage_materiel -41	none -61
ouarzazate	autre 193	none -168
oued	evenement_climatique 156	vol -49
oujda	collision 195	vol -79
ourika	collision 72	evenement_climatique 66
ours	degats_des_eaux 61
ourselves	bris_de_glace -84	dommage_materiel -64	incendie 45	vandalisme 171	vol -43
outboard	autre -118	collision -40	none -93	vandalisme -90	vol 328
outside	vol 67
oven	blessure -41	bris_de_glace 98	collision -42	dommage_materiel 98	none -48	vandalisme -44	vol -46
overflowed	degats_des_eaux 144	dommage_materiel -64	evenement_climatique 49
overhead	degats_des_eaux 165
overnight	none -54	vandalisme 63	vol 42
overtook	collision 112
own	bris_de_glace 45	collision 71
owner	collision -41	degats_des_eaux 40	dommage_materiel 93
ownership	degats_des_eaux 70
oxygen	incendie 184
padlock	vandalisme -53	vol 133
paid	autre 77	collision -74	vol 68
pain	collision 95
pains	collision 45
paint	none -52	vandalisme 126
painted	collision -105	dommage_materiel -43	none -65	vandalisme 335	vol -74
painting	collision -42	dommage_materiel 146	vol -47
pair	collision -84	dommage_materiel 75	vol 115
palm	blessure -55	bris_de_glace 126
pan	incendie 108
pane	bris_de_glace 300	collision -48	evenement_climatique -50	none -49
panel	collision 67	degats_des_eaux 62	none -40
panels	evenement_climatique 177	vol -61
panes	bris_de_glace 125	collision -45	vandalisme 105	vol -50
panoramic	bris_de_glace 201
papers	autre 43
paperwork	collision 72
parasol	evenement_climatique 155
pare	blessure -54	bris_de_glace 323	dommage_materiel -52	none -214	vandalisme -42
parents	blessure 62	dommage_materiel -42	vandalisme 84
parish	autre -54	blessure -41	bris_de_glace -41	collision -56	dommage_materiel -40	incendie 74	none -115	vandalisme -64	vol 167
park	blessure 90	evenement_climatique 69	none -40
parked	collision 74
parking	collision 78
parquet	degats_des_eaux 102
part	blessure 129	bris_de_glace -110	collision -173	dommage_materiel -67	incendie 105	none -44	vol 110
parties	degats_des_eaux 45
partner	blessure 73	bris_de_glace 128	degats_des_eaux -40	dommage_materiel -48	none -45
party	autre 84	blessure -52	collision -60	none 63	vol -46
pass	bris_de_glace 98	collision 132	dommage_materiel -42	none -76	vandalisme -65
passed	autre 152	bris_de_glace -45	collision 50	evenement_climatique -80	none -65	vandalisme 95
passenger	collision 105
passengers	bris_de_glace -151	vandalisme 211
passport	autre 181	evenement_climatique -65
passports	collision -111	incendie 129
past	vol 56
patch	blessure -41	degats_des_eaux 110	dommage_materiel -48	incendie 116	none -46	vol -45
patio	bris_de_glace 92
patrol	collision 132
pavement	blessure 78	collision 61	incendie -44
pay	autre 95
payment	autre 150	blessure -106	collision -55	none 77	vandalisme -60	vol -44
pays	autre 43
pebble	bris_de_glace 268	collision -44	evenement_climatique -110	none -63
pedestrian	collision 133
peeled	degats_des_eaux -74	evenement_climatique 92	vandalisme -42	vol 136
peeling	vandalisme 73
pelvis	collision 111	dommage_materiel -40
pen	bris_de_glace -59	collision 170	dommage_materiel -43	vandalisme -65
people	degats_des_eaux 73
perfect	collision 242	dommage_materiel -91	vandalisme -153	vol -43
perfectly	dommage_materiel 65
person	collision -50
persons	collision 117	vol -45
petit	evenement_climatique 58
petrol	vol 51
pharmacy	autre 155	none -73
phone	collision -48	dommage_materiel 61	vol 62
photo	autre -43	blessure -40	collision 58	none 72
photographs	vandalisme 109
photos	none 69
physically	collision 48	none -53	vandalisme 100
physio	autre 215	none -143
piano	dommage_materiel 106	evenement_climatique 46	vol -69
picked	bris_de_glace 40	dommage_materiel -43	evenement_climatique 221	none -55
picking	blessure 100	bris_de_glace 137	degats_des_eaux -70	none -43
pickup	collision 190	incendie -60
picture	collision -94	dommage_materiel 123
piece	bris_de_glace 62	collision 53	vol -47
pieces	dommage_materiel 146	vandalisme 76	vol -48
pillar	collision 129
pipe	degats_des_eaux 158
pitch	bris_de_glace 79	collision -116	dommage_materiel -46	incendie 104	none 75	vol -52
pizza	bris_de_glace -49	none -41	vol 135
place	blessure 40	collision -49	vol 81
places	blessure 237	dommage_materiel -80	vandalisme -141
plaster	blessure 50	collision -56	degats_des_eaux 67	dommage_materiel 63	none -53
plastic	degats_des_eaux 114	none -46
plate	bris_de_glace 62	collision 59
plates	dommage_materiel 74	none -98	vandalisme -64	vol 182
play	bris_de_glace 129	dommage_materiel 87	vol -63
playing	blessure 226	bris_de_glace -84	collision -153	dommage_materiel 212	evenement_climatique -48	none -84	vandalisme -159	vol -58
plays	autre -60	dommage_materiel 286	none -197	vandalisme -43	vol -44
playstation	autre -53	blessure -62	collision -82	dommage_materiel 195	none -300	vandalisme -51	vol 180
please	autre 49	none 44
ploughed	collision 191	vandalisme -55
pls	autre 150	collision -52	degats_des_eaux 51
plug	evenement_climatique 148	incendie -68
plumber	degats_des_eaux 110
plus	evenement_climatique 82
pm	none 44	vol 52
pocket	autre 83	dommage_materiel 48	evenement_climatique -86	none -41	vandalisme -45	vol 122
point	none -57
points	blessure 135	collision 50	degats_des_eaux -42	dommage_materiel -102	evenement_climatique 131	none -76	vandalisme -70	vol -129
pole	blessure -55	bris_de_glace 154	dommage_materiel -77	evenement_climatique 66	vandalisme -40	vol -48
policeman	collision 151	vandalisme -42
policy	autre 213	blessure 56	collision -40	degats_des_eaux -41	evenement_climatique -49	vol -43
polite	dommage_materiel -44	vol 172
pompiers	incendie 100
pool	blessure 66	collision -44	degats_des_eaux 123	none -44
poor	blessure -62	collision 171
poplar	evenement_climatique 110
popped	bris_de_glace 118	incendie -40	none -43
porch	bris_de_glace 193	dommage_materiel -43	incendie 45	none -127	vandalisme -44	vol 59
port	collision 71	vandalisme -43	vol 54
porte	collision 42
post	collision 92
postman	blessure 234	collision -145	vandalisme -41	vol 68
pot	dommage_materiel 99	evenement_climatique 49	incendie 54	none -78	vol -50
pothole	collision 77	dommage_materiel 104	none -68	vandalisme -40
poured	dommage_materiel -40	incendie 40	vandalisme 135
powder	vol 92
power	dommage_materiel 252	evenement_climatique -52	incendie -63
practice	degats_des_eaux 71
premises	collision 97	vol 51
present	collision 185
pride	collision 129
prints	vol 183
priority	collision 205	none -122
problem	evenement_climatique 45
promised	collision 50	vandalisme -40	vol 96
properly	collision -82	degats_des_eaux 58	vandalisme 87
protection	collision -42	incendie 105
prove	vandalisme 48
pulled	collision -44	dommage_materiel 86	evenement_climatique 40
pulling	collision 42	vol 92
pump	dommage_materiel 147	evenement_climatique 40
purple	blessure -87	collision 89	dommage_materiel 153	none -43	vol -44
purpose	blessure 93	vandalisme 102
pushed	bris_de_glace -45	collision 50	vandalisme 40	vol 49
put	blessure 43	dommage_materiel 67	none -56	vandalisme 41	vol -43
putting	blessure 129	collision -72	dommage_materiel 56	vandalisme -43	vol 44
pv	none -114	vandalisme -40	vol 221
pyjamas	collision 101
quad	collision 154	none -53
quarter	bris_de_glace 92	evenement_climatique -54	none 63
question	collision 52	dommage_materiel 65	none 49	vandalisme -80	vol 41
queue	collision 70
quick	bris_de_glace 81
quit	dommage_materiel -51	none 106	vandalisme 73	vol -71
quite	vol 62
quote	autre -56	dommage_materiel 91	none 64
rabat	autre 175	none -79
rabies	blessure 298	collision -89	dommage_materiel -63	none -84	vandalisme -45	vol -41
rack	collision 230	dommage_materiel -51	evenement_climatique -72	none -44
racks	collision -62	degats_des_eaux -73	evenement_climatique 269
radiator	degats_des_eaux 56
rail	autre 101	blessure -71	collision 174	none -42	vol -68
rain	dommage_materiel -60	evenement_climatique 198
raining	vandalisme 48
ramp	collision 158
range	collision 198	incendie -42	vandalisme -80
rather	collision 77	incendie -44	none 75
raw	blessure 142	collision -45	dommage_materiel -42
re	autre 45	incendie 65
reached	bris_de_glace 61	collision 55
read	bris_de_glace 66	collision -102	dommage_materiel -66	incendie 63	vol 125
real	none 74
really	none 154
rear	bris_de_glace 97	collision 84	none -50
reason	autre 63
receipt	vol 79
reception	autre 103	collision -48	degats_des_eaux 44	none -45
record	vol 91
recorded	blessure 97	none -128	vandalisme 176	vol -103
red	collision 143	incendie 42	none -43
reference	collision 64
refund	autre -164	none 288
refunded	autre 405	blessure -131	collision -71	dommage_materiel -61	none -269
refuses	none -54	vandalisme -52	vol 161
register	collision 101	vol 70
reimbursement	autre 117	none 54
remains	bris_de_glace 159	incendie 58	none -48
remember	none 60
removal	blessure -46	bris_de_glace -52	collision -61	dommage_materiel 171	none -96	vol 112
removed	bris_de_glace 94	vol 40
renault	collision 71	evenement_climatique 45
rental	collision 86	evenement_climatique 55	incendie 100	vol -117
repaired	blessure -43	collision -83	degats_des_eaux 266	dommage_materiel -79	incendie 63	none -76	vol -42
replace	blessure -150	bris_de_glace 97	dommage_materiel -60	incendie -45	vandalisme -87	vol 147
replaced	collision -104	dommage_materiel 227	vol -43
replacing	collision -74	none -108	vol 231
reported	vandalisme 49
required	bris_de_glace -41	collision 93	none 68
residence	autre 68	vol 56
rest	autre 59
restaurant	collision -53	degats_des_eaux 49	evenement_climatique 58	vandalisme 103	vol -85
retired	degats_des_eaux 109	none -48
return	autre 76	vol -93
returned	autre 124	collision -77	dommage_materiel -49	vol 67
reversed	collision 128
reversing	collision 68
riad	autre 88	collision -45	vandalisme 47
ribs	blessure 59
rider	blessure -42	collision 112
ridiculous	bris_de_glace 99	degats_des_eaux -60
riding	blessure 66	collision 111	none -46	vandalisme -41
right	none 46
ring	autre 48
ripped	collision 43	vandalisme 82
river	degats_des_eaux -50	evenement_climatique 228	vol -54
road	collision 126
robbed	collision -76	none -51	vol 252
rode	collision -92	dommage_materiel 174
rolled	collision 114	dommage_materiel 61
roof	dommage_materiel 51
roofer	bris_de_glace 148	collision -42	degats_des_eaux -51	none -41
room	degats_des_eaux 66
rooms	degats_des_eaux 156	dommage_materiel -47	evenement_climatique 56
rose	blessure -50	collision 84	degats_des_eaux -61	evenement_climatique 175
round	collision 40	vandalisme 55
roundabout	collision 68
router	dommage_materiel 54	evenement_climatique 156	none -42
rover	bris_de_glace 151	collision 109	none -78	vandalisme -70
royal	bris_de_glace -41	collision 132
royale	degats_des_eaux -49	vol 108
rucksack	bris_de_glace -71	collision -64	dommage_materiel 95	vandalisme -44	vol 155
rude	collision 134	none -77	vol -51
rug	collision -46	degats_des_eaux 61	dommage_materiel 57	incendie 46
ruined	degats_des_eaux 113	dommage_materiel -60	evenement_climatique 46	incendie 43
run	collision 57
running	blessure -42	degats_des_eaux 183
safe	evenement_climatique 44	vol 48
saint	collision 40	vol 83
sale	none -172	vandalisme -50	vol 222
salon	bris_de_glace 43	degats_des_eaux 114
sand	degats_des_eaux -45	dommage_materiel -49	evenement_climatique 150	vol -57
sandwich	collision 63	vol 62
sat	dommage_materiel 82	vandalisme -43	vol 53
saved	dommage_materiel -75	incendie 260	vol -50
saw	vandalisme 67	vol 40
saying	bris_de_glace -91	degats_des_eaux 162	vol -42
scalded	bris_de_glace -76	degats_des_eaux 89	dommage_materiel 105
scalp	blessure 144	bris_de_glace 113	collision -44	degats_des_eaux -42	dommage_materiel -54	none -53	vol -66
scared	evenement_climatique 47	incendie -43	vol 41
school	blessure 98
scooter	collision 73	vol 48
scorched	collision -41	vandalisme 131
scrap	none 93
scraped	collision 183	none -46
scratch	collision 105	vandalisme -51
scratched	collision 57	none -53	vandalisme 179	vol -89
screen	bris_de_glace 150	collision -53	degats_des_eaux -90	dommage_materiel 212	none -95	vol -53
screwdriver	collision -43	vandalisme 175	vol -55
sea	autre 77	blessure 154	collision -64	dommage_materiel -78	evenement_climatique 104	none -133	vandalisme -53	vol -76
seal	degats_des_eaux 162
sealed	collision -53	incendie 43	vol 80
seat	dommage_materiel 43	vandalisme 91	vol -57
seatbelt	collision 118
seats	collision -143	dommage_materiel 198	evenement_climatique 51
see	vandalisme -46
seeing	collision 61
seen	collision 74	evenement_climatique 72	none -46
sell	collision -118	none 131	vandalisme 115
send	autre 229	blessure 66	collision -64	dommage_materiel -71	none -110	vol -57
sent	dommage_materiel 106
serious	bris_de_glace 80
service	dommage_materiel 42	none 73
set	incendie 92
settat	collision 41
settled	collision -52	dommage_materiel -46	none 60	vol 102
seven	bris_de_glace 85
shaken	vol 50
shaking	collision 49
shame	incendie 151
shape	collision 174	none -63
shaped	evenement_climatique 53	vandalisme 131	vol -93
shattered	bris_de_glace 207	collision -41	none -44
shed	collision -46	incendie 134
sheep	blessure 137
shelf	blessure -144	bris_de_glace 90	collision -43	degats_des_eaux -47	dommage_materiel 222	evenement_climatique -42	vandalisme -62	vol -45
shin	blessure -87	bris_de_glace 71	collision -66	degats_des_eaux -43	dommage_materiel 158	vol -45
shock	blessure 128	degats_des_eaux 62	none -127	vol -58
shoe	blessure -40	collision -81	none -45	vandalisme 183	vol -76
shoes	collision -43	degats_des_eaux 85	incendie 61
shopping	blessure 48	collision 64	dommage_materiel 66	none -48
short	autre 188	dommage_materiel 65	none -100	vandalisme -47
should	collision 54	dommage_materiel -60
shoulder	blessure 66
shout	collision -46	degats_des_eaux 47	incendie 99
shouted	collision 97	evenement_climatique 87	vol -57
shoved	blessure -65	collision -53	vandalisme 112
showed	blessure 108	none 62
shower	bris_de_glace 136	collision -49	degats_des_eaux 40	dommage_materiel -50	none -48
shrugged	degats_des_eaux 60
shunt	collision 147
shunted	collision 120
shut	bris_de_glace 129	none -54	vol 48
shutter	vandalisme 76	vol 75
shutters	evenement_climatique 70	incendie -91	vandalisme 105
sick	autre 108	degats_des_eaux 49	none -72	vol 81
sides	collision -66	incendie 45	vandalisme 125
sight	blessure 238	bris_de_glace 103	collision -233	degats_des_eaux -41	dommage_materiel -47	none -77	vol -49
sign	collision 86
signal	bris_de_glace -82	dommage_materiel 150
silver	dommage_materiel -86	none -77	vol 223
simply	autre 133
since	vandalisme 47
singed	dommage_materiel -44	incendie 206	vol -53
singing	collision 121	vandalisme -57	vol 69
sink	degats_des_eaux 130
siphoned	none -86	vandalisme -40	vol 269
sir	collision 96
sirs	collision 86	degats_des_eaux 69	evenement_climatique -68	vol -55
sister	collision -51	dommage_materiel 69
site	blessure -40	collision 127	degats_des_eaux -45	vol -42
sitting	vandalisme 41	vol 63
six	collision -43	vandalisme 56
sixty	bris_de_glace -40	collision -151	evenement_climatique 186	incendie -69	vol 95
size	degats_des_eaux 44
skidded	blessure -60	collision 193	degats_des_eaux 56	dommage_materiel -66
skier	blessure 350	collision -262	dommage_materiel -40	none -76	vol -51
skin	collision -43	incendie 101	vandalisme 152	vol -48
skirting	degats_des_eaux 162
skis	collision -46	none -46	vol 165
sky	dommage_materiel 117	evenement_climatique 45
skylight	bris_de_glace 90	collision -73	degats_des_eaux 108
slammed	blessure -65	bris_de_glace 140	dommage_materiel -67	evenement_climatique 105	none -57
slashed	none -48	vandalisme 182	vol -46
slates	collision -56	evenement_climatique 156
sleep	blessure 127	collision -48	evenement_climatique 71	none -50	vandalisme -41	vol 46
sleeping	collision -73	dommage_materiel -56	incendie 61	vandalisme 44	vol 59
slept	incendie 115
slid	blessure 40	collision 41	dommage_materiel 47	evenement_climatique -40
slipped	blessure 61	degats_des_eaux 74
slippers	blessure -57	degats_des_eaux 118	none -52	vol 99
slowly	collision 177	vandalisme -56
small	bris_de_glace 89	dommage_materiel -44
smashed	vandalisme 151
smell	collision -63	degats_des_eaux 195
smells	degats_des_eaux 55
smoke	incendie 116
snapped	blessure -41	dommage_materiel 192
snatched	collision -55	vol 171
snow	autre 40	evenement_climatique 136
soaked	collision -40	degats_des_eaux 97
sofa	evenement_climatique 82
solar	collision -49	dommage_materiel -45	evenement_climatique 126	vandalisme 143	vol -97
some	vandalisme 97
somebody	vandalisme 74	vol 40
someone	vandalisme 55	vol 66
something	blessure -49	collision 41	dommage_materiel -41	evenement_climatique 47	none -47
sometime	none 82
somewhere	autre 230	dommage_materiel -40	evenement_climatique -109	vandalisme 66	vol -93
son	dommage_materiel 73	incendie 41	none -76	vandalisme -50
sore	bris_de_glace 96	degats_des_eaux -51
souk	autre 55	incendie 73
soul	collision -85	degats_des_eaux 60	dommage_materiel -40	vandalisme 85
spain	autre 341	blessure -40	collision -143	dommage_materiel -59	none -250	vandalisme -56
spanish	collision 62
sparks	incendie 198	vol -59
speak	none 71
spider	bris_de_glace 109	collision -47	dommage_materiel 51
splinter	blessure 192	bris_de_glace 180	collision -163	dommage_materiel -57	none -106	vandalisme -42	vol -65
split	bris_de_glace 95
spoiled	degats_des_eaux 43	dommage_materiel 103	none -57
spot	collision 86
sprained	blessure -114	collision 229	dommage_materiel 65	none -72	vol -53
spray	collision -95	none -80	vandalisme 272	vol -57
sprayed	collision -52	degats_des_eaux 95	dommage_materiel -73	none -44	vandalisme 82	vol 71
spread	collision -43	incendie 187
spun	collision 99
squeezed	collision 81
stadium	bris_de_glace -68	dommage_materiel -57	vandalisme 231	vol -46
staff	vandalisme 99	vol -55
stain	degats_des_eaux 146
stained	degats_des_eaux 70	vandalisme 45
staircase	blessure 78	collision -119	dommage_materiel -45	incendie 183
stairs	blessure 90	dommage_materiel 65
stairwell	bris_de_glace -46	collision -48	degats_des_eaux 184	dommage_materiel 115	none -85	vandalisme -41
stamped	collision -93	dommage_materiel -45	none -92	vandalisme 218
stand	blessure -48	collision -136	dommage_materiel 155	incendie 164	none -49	vol -62
standing	bris_de_glace 74	collision 77	dommage_materiel -41
star	bris_de_glace 229	collision -118	vandalisme -44
starred	bris_de_glace 91
start	autre 91	collision -61	dommage_materiel 79	none -74	vandalisme -43
started	collision 40	incendie 48
statements	collision 77
station	vol 91
stationary	collision 55
stayed	collision 89	vol -82
staying	degats_des_eaux 161	dommage_materiel -56
steering	collision 95	dommage_materiel -54	vol 46
step	blessure 120
stepladder	collision -91	degats_des_eaux -40	dommage_materiel 165	none -44
steps	collision 45
stiff	collision 123
still	autre 45
stinks	incendie 104
stitches	blessure 83	collision -51	vol 43
stock	evenement_climatique 50	incendie 47
stole	vandalisme -44	vol 206
stolen	none -66	vol 172
stone	bris_de_glace 235	none -72
stones	bris_de_glace -112	vandalisme 220	vol -45
stood	collision 155	dommage_materiel -40
stop	collision 77
stopped	autre 48	collision 47
storage	collision -45	none -123	vandalisme -48	vol 257
storey	collision 50	evenement_climatique 114	vandalisme -46
storm	evenement_climatique 147
story	collision 150
stove	blessure -61	collision -86	dommage_materiel -41	evenement_climatique 86	incendie 260	vol -52
straight	bris_de_glace 101	collision 66	dommage_materiel -50	none -45
stray	blessure 41	collision 179	dommage_materiel -44	none -58	vandalisme -40
street	vandalisme 73
stripper	dommage_materiel -45	vandalisme 151
strong	autre -44	bris_de_glace 82	collision -82	dommage_materiel 326	evenement_climatique -77	incendie -127	none -132	vandalisme -70	vol -41
struck	collision 50	evenement_climatique 61
stuck	none 75
student	vol 62
studio	degats_des_eaux 44	incendie 75
study	collision -60	degats_des_eaux 298	dommage_materiel -127	vol -68
suffered	none -89	vandalisme 136
sugar	none -61	vandalisme 206	vol -87
suitcase	autre 84	none -65	vol 40
sultan	blessure 87
summer	autre 264	collision -156	dommage_materiel -79	none -227	vandalisme -54
sump	collision 197	degats_des_eaux 86	none -119
sun	bris_de_glace 245	none -56	vol -51
sunroof	bris_de_glace 220	none -59
super	collision -64	vandalisme 98
supermarket	blessure 193	dommage_materiel -58
supposed	autre 99	blessure -143	bris_de_glace -53	collision -74	dommage_materiel 169	none 43	vandalisme -48	vol -46
sure	dommage_materiel -52	none 198
surge	degats_des_eaux -115	dommage_materiel 315	none -53
surgery	blessure 93	dommage_materiel -53	vol 113
swapped	collision -96	none 212
swear	bris_de_glace -47	degats_des_eaux 149
swerved	collision 107
swimming	blessure 148	collision -42	degats_des_eaux 63	dommage_materiel -72	none -57
swiped	collision 155	none -47
switch	degats_des_eaux 50	none 88
swollen	degats_des_eaux 51
swung	blessure -63	collision 217
syndic	degats_des_eaux 86
table	blessure -55	bris_de_glace 208	collision -45	dommage_materiel -102	evenement_climatique 62	vandalisme -62
tables	collision 45	degats_des_eaux -73	evenement_climatique 199	vandalisme -46	vol -54
tablet	blessure -137	collision -49	degats_des_eaux -120	dommage_materiel 165	evenement_climatique -58	none -62	vandalisme -53	vol 100
tail	collision 70	dommage_materiel 113	incendie 49	vol -104
tailbone	blessure -62	collision -104	degats_des_eaux 114	dommage_materiel 127
tailgate	collision 215	dommage_materiel -80	vandalisme -40
take	autre -48	vol 163
taken	none -50	vol 80
taking	autre 118	blessure 45	collision 49	none -85
talk	dommage_materiel -42	none 186	vol -55
talking	none 58
tangier	autre 203	dommage_materiel -61	none -45	vol -58
tank	degats_des_eaux 121	none -41
tap	degats_des_eaux 183
tape	collision 97	incendie 98	vol -61
taxi	collision 66
tazi	degats_des_eaux 65	vol 78
tea	vol 81
teach	dommage_materiel 106
teacher	collision 63
technician	collision -68	dommage_materiel 147	evenement_climatique -46
teeth	autre 54	blessure 48	dommage_materiel 41	none -41	vol -42
telephone	blessure -59	dommage_materiel -81	none -86	vandalisme -64	vol 221
television	collision -64	dommage_materiel 212	none -94
tell	autre 43
tells	collision 247	none -92	vol -53
telly	bris_de_glace -58	collision -52	dommage_materiel 116	none -48	vandalisme 128
temara	collision 126	vandalisme -50
ten	blessure 99
tenant	blessure -50	collision -40	degats_des_eaux 48	dommage_materiel -84	incendie 102	none -52	vol 126
tent	collision -102	evenement_climatique 60	incendie 184	vol -45
terrace	bris_de_glace -45	dommage_materiel 67
than	collision 182
thank	none 62
thanks	dommage_materiel 51	none 89
that	none 44
thats	dommage_materiel -40	incendie 89
the	none -41
theft	autre 172	collision -76	dommage_materiel -55	none 53
them	none -42	vandalisme 46
themselves	collision 75	vol 50
theres	degats_des_eaux 53	incendie 61	none -40
they	vol 70
thief	collision -67	none -44	vandalisme 94	vol 126
thieves	collision -60	incendie -45	vandalisme 112
thigh	collision 50	dommage_materiel 163	incendie -106
thing	dommage_materiel 48	incendie 40
things	collision 47
third	autre 45	collision -59	none 46
thirty	blessure 56
tho	collision 158	dommage_materiel -53	incendie 90	none -66
those	blessure 94	collision -44	degats_des_eaux 67
thought	collision 108
thousand	bris_de_glace 113	collision 65
threw	collision -54	dommage_materiel 123	none -47	vandalisme 48	vol -43
through	none -43
thrown	collision -69	dommage_materiel -40	evenement_climatique 137	vandalisme 145	vol -74
thru	degats_des_eaux 46	dommage_materiel 55
thumb	blessure 177	collision -75	none -59	vol -44
thunderstorm	collision -62	dommage_materiel 105
tichka	collision 73
tile	blessure 104	bris_de_glace 114	collision -94	degats_des_eaux -88	dommage_materiel 66	evenement_climatique -84	incendie -41	none -83	vandalisme -50	vol -59
tiles	collision -46	degats_des_eaux 41	dommage_materiel 71	evenement_climatique 75
till	vol 49
tin	degats_des_eaux -49	dommage_materiel 69	evenement_climatique 119
tipped	collision -53	dommage_materiel 68	incendie 65	vol 54
tires	bris_de_glace -45	collision -162	dommage_materiel -49	none -69	vandalisme 186	vol 43
today	none 63
toddler	dommage_materiel 215	none -134
toe	blessure -77	degats_des_eaux 117	dommage_materiel 41
toes	blessure 44	collision -84	dommage_materiel 208
toilet	bris_de_glace -43	collision -74	degats_des_eaux 132	dommage_materiel 103	none -70
told	vandalisme 58
toll	bris_de_glace 146	incendie 48	vol -75
tomorrow	none 44	vol 59
tongue	blessure -41	collision 138
tonight	vol 62
tools	dommage_materiel -50	incendie 147	none -46	vol 122
tooth	blessure 50	collision 96
top	blessure -44	bris_de_glace 203	collision -45	none -61
torch	vol 66
tore	blessure 124
torn	blessure 143	collision -124	none -41	vandalisme 74
tornado	evenement_climatique 190
total	incendie 49
totally	collision 45
touch	vol 52
touched	bris_de_glace 55	collision 58	none -49
tourist	collision -91	vol 208
tourists	collision 207	vandalisme -40	vol -147
tours	vol 43
tow	collision 103
towed	autre 83	vol 96
towel	collision -50	incendie 130	vol 56
town	bris_de_glace 61	collision 182	vandalisme -85
tractor	collision 104	dommage_materiel 46	none -70
traffic	collision 59
trailer	collision 136	none -51	vol 97
train	autre 202	collision -53	none -114	vol 76
tram	blessure -82	collision 112	none -41	vol 97
trampoline	blessure 179	collision -112	degats_des_eaux 45	dommage_materiel -67	evenement_climatique 137	none -106	vol -52
travel	autre 224	evenement_climatique -118
tray	blessure -62	collision -49	degats_des_eaux 211	dommage_materiel -68	vol 52
tree	collision 98	dommage_materiel -67	evenement_climatique 48	vandalisme 70	vol -67
trees	incendie -57	none -68	vandalisme 257	vol -71
trembling	degats_des_eaux 113	dommage_materiel -62
tried	collision -58	none -49	vandalisme -46	vol 199
trip	autre 388	blessure -113	collision -53	dommage_materiel -56	none -120	vandalisme -43
tripped	blessure 101	collision -141	dommage_materiel 207	none -45	vandalisme -50	vol -58
trod	autre -42	bris_de_glace 115	collision -48	dommage_materiel 222	none -123	vol -47
trolley	blessure -45	dommage_materiel 121	none -52
trouble	dommage_materiel -53	none -71	vandalisme 217
truck	collision 41
trucks	incendie 133
true	evenement_climatique 48	none 120
trying	bris_de_glace 139	collision -89	dommage_materiel 75	vandalisme -50
tub	collision -51	evenement_climatique 170	none -66
tube	bris_de_glace -87	degats_des_eaux 91	dommage_materiel 47	evenement_climatique -64	none -60	vol 93
tuesday	none 50
tumble	incendie 80
turn	collision 74
turned	collision 40	degats_des_eaux 40
tv	collision -47	dommage_materiel 202	incendie -45
twelve	dommage_materiel -86	evenement_climatique 103	incendie -44	vol 120
twenty	evenement_climatique 57
twice	autre 162	degats_des_eaux 40	none -97
twingo	collision 93
twisted	blessure 201	collision -54	none -104
type	collision 59	evenement_climatique 62
typing	collision 133	none -49	vol 69
tyre	collision 95
tyres	vandalisme 188
u	autre 45	degats_des_eaux 110	dommage_materiel -44	none -61
uncle	blessure -43	bris_de_glace -94	collision -40	dommage_materiel 177	evenement_climatique 137	vandalisme -54	vol -84
under	degats_des_eaux 47	evenement_climatique 43
underground	collision 94
underneath	blessure -74	degats_des_eaux 122	dommage_materiel -46	evenement_climatique 59
understand	dommage_materiel -41	evenement_climatique 54	none 78
unfortunately	dommage_materiel -83	none 86	vandalisme 94
unharmed	dommage_materiel 159	vandalisme -45
unhurt	collision 61	vandalisme 51	vol -60
unit	incendie 49	none -43	vol 49
units	degats_des_eaux 60
unscathed	autre -76	collision 114
until	vol 55
upstairs	degats_des_eaux 125
use	collision -60	vol 198
used	evenement_climatique 57
useless	none 89
utility	degats_des_eaux 163	evenement_climatique -62
valve	degats_des_eaux 160
vanished	collision -45	none -99	vol 277
varnish	collision -41	dommage_materiel 96	incendie 43
vase	dommage_materiel 148
vehicle	collision 65
vehicles	evenement_climatique 68
velux	bris_de_glace 221	collision -69	degats_des_eaux -45	dommage_materiel -41	none -45	vandalisme -50
veranda	bris_de_glace 100
very	collision 63
vet	collision 40	incendie 80
video	collision -52	dommage_materiel -122	incendie -110	vandalisme 267
villa	bris_de_glace -67	collision -51	degats_des_eaux 93	dommage_materiel 74	evenement_climatique 65	vol -45
village	collision 96	vandalisme 41	vol -49
visiting	collision 74
voltage	collision -86	dommage_materiel 328	evenement_climatique -73	incendie -99	none -81	vol -47
volvo	vol 60
w	bris_de_glace -158	collision -40	dommage_materiel -76	none -69	vandalisme 136	vol 158
waiting	none 55
walk	blessure 172	collision -98	degats_des_eaux 80	dommage_materiel -45	none -40
walked	bris_de_glace 80	none -51	vol 77
walking	collision 164	incendie -50
wall	degats_des_eaux 58	dommage_materiel 53
wallet	collision -61	none -68	vol 250
walls	blessure 49	bris_de_glace -74	collision -106	dommage_materiel -66	evenement_climatique 180	none -100	vandalisme 99	vol -56
want	none 48	vol -51
wanted	bris_de_glace -68	dommage_materiel 103	evenement_climatique 81	vandalisme -93	vol 58
wants	collision -45	dommage_materiel 174	vol -45
wardrobe	blessure -42	bris_de_glace 51	degats_des_eaux 48	dommage_materiel 94	none -62
wash	bris_de_glace 183	degats_des_eaux 78	dommage_materiel -52	evenement_climatique -48	vandalisme -47	vol -62
washed	bris_de_glace 93	collision -103	dommage_materiel 152	vandalisme 62	vol -59
washing	degats_des_eaux 51	dommage_materiel 77	none -42
wasn	bris_de_glace 63	incendie 47	none 89	vol -76
wasnt	collision -48	incendie 41	vandalisme 106	vol -77
watch	collision -74	dommage_materiel -99	incendie 140	none -49	vandalisme -51	vol 215
watched	bris_de_glace -52	collision 73	dommage_materiel -59	evenement_climatique 88	vandalisme 42
watching	collision -77	vandalisme 105
water	degats_des_eaux 96
waterfall	degats_des_eaux 199	incendie -57	none -75
way	dommage_materiel 62
wearing	collision -67	evenement_climatique 139	incendie 136	vol -57
weather	none 53
web	bris_de_glace 109	collision -47	dommage_materiel 51
wedding	autre 116	collision -57	dommage_materiel 123	none -56
week	bris_de_glace -43	degats_des_eaux 78	none 68	vol -45
weekend	none 93
weeks	blessure 65	collision -45	none 50
weight	blessure 53	evenement_climatique 109
well	dommage_materiel 43
weren	dommage_materiel 45	incendie 44	none -60	vol 89
wet	degats_des_eaux 106
whatever	bris_de_glace 153	degats_des_eaux 58	dommage_materiel -40	none -84	vol -44
wheel	collision 159
wheels	collision -59	none -66	vandalisme 106	vol 111
when	bris_de_glace 69
where	bris_de_glace -75	none 48	vol 138
which	none -45
while	vol 62
whiplash	blessure -48	collision 169
white	collision 41	dommage_materiel 67
who	vol 41
whoever	dommage_materiel 60	none -41	vandalisme 51	vol 84
whole	dommage_materiel 55
whom	bris_de_glace 68	collision 54	dommage_materiel -40	none -42	vandalisme 131	vol -173
whoosh	degats_des_eaux -48	incendie 166
why	autre 247	collision -59	none -138	vol -61
width	dommage_materiel 104
wife	collision 44
wild	collision 144
will	vandalisme 92
wind	dommage_materiel -42	evenement_climatique 253	none -50	vandalisme -45	vol -42
window	bris_de_glace 208	collision -46	none -43
windows	bris_de_glace -130	none -41	vandalisme 274	vol -67
windscreen	bris_de_glace 72
windshield	bris_de_glace 86	collision 50
wine	degats_des_eaux 49	dommage_materiel 95	evenement_climatique 63	vol -60
wing	collision 83	vandalisme 72
winter	bris_de_glace 122	collision -82	dommage_materiel -58	evenement_climatique -65	none -79	vandalisme -106	vol 260
wiper	bris_de_glace 112	dommage_materiel 73	none -45	vandalisme -55
wipers	collision 92	dommage_materiel -50	none -86	vandalisme 232	vol -135
wire	dommage_materiel -59	evenement_climatique 65
wish	collision 60
without	collision 67
woke	collision -91	degats_des_eaux 41	vol 146
woman	vol 113
won	autre 68	none -45
wont	blessure -42	collision -50	degats_des_eaux 84	dommage_materiel 69
wood	degats_des_eaux 53	dommage_materiel -40	evenement_climatique 44	incendie 64	none -42
wooden	collision -58	degats_des_eaux 42	dommage_materiel 140	none -133	vandalisme 135	vol -155
word	degats_des_eaux 67	vandalisme 40
words	collision 116	dommage_materiel -52	vandalisme 80
work	blessure 110
worker	bris_de_glace 129	collision 49	dommage_materiel 41	vandalisme -102	vol -52
working	bris_de_glace 48	dommage_materiel 74
works	bris_de_glace 67	dommage_materiel -74
workshop	evenement_climatique 68	incendie 74
worktop	dommage_materiel 129
worse	collision 176	none -75	vandalisme 61	vol -84
worth	none -54	vol 187
would	autre 148	none -90
wouldn	collision 63
wound	bris_de_glace 142	collision -75
wounded	blessure -50	bris_de_glace -56	degats_des_eaux -68	dommage_materiel 141	evenement_climatique 55	vandalisme 84	vol -55
wrecked	dommage_materiel 89	none -49	vandalisme 96	vol -44
wrist	blessure 62	collision 107	none -45	vol -42
write	collision 69	vandalisme 45
writing	autre 82	none -57
written	collision 50
wrong	blessure 58	collision 48	vol -40
wrote	collision 72
x	blessure -41	collision 132	dommage_materiel -46	evenement_climatique 63
xv	collision 60	dommage_materiel 168	none -113
yanked	collision -49	vol 182
yard	dommage_materiel 40
yeah	dommage_materiel -45	none 132
year	collision -96	dommage_materiel 104	vol 56
years	none -50
yes	none 178
yet	collision -47	vandalisme 115
you	autre 45	none 44
your	none 75
yours	collision 110	degats_des_eaux 77	evenement_climatique -81	none -44
yup	none 140
zebra	collision 128
zero	autre 97	blessure -55	collision 179	dommage_materiel 94	evenement_climatique -41	incendie -51	none -96	vandalisme -41	vol -58
@injuries
	no -99	unknown 144	yes -111
#019>	no 68	unknown 43	yes -132
#025>	no 50
#0pm>	no -43	unknown -70	yes 98
#0th>	no -65	unknown 67
#100>	no -45	unknown 48
#150>	no -54	unknown 114	yes -75
#1pm>	no -47	unknown 74
#1st>	no 86	unknown -68
#200>	no 157	unknown -94	yes -74
#2019	no 68	unknown 43	yes -132
#2025	no 50
#400>	unknown 100	yes -98
#4th>	no -74	yes 69
#500>	no 64
#600>	no -70	yes 86
#6th>	no -97	unknown 117
#7th>	no -51	unknown 52
#800>	unknown 54	yes -75
#8th>	no 44	unknown -68
#9th>	no 91	unknown -83
#<00>	no 149	unknown -52	yes -102
#<11>	no 91	unknown -47	yes -44
#<12>	no 41	unknown -111	yes 71
#<14>	yes -41
#<150	unknown 54	yes -58
#<15>	no -47	unknown 44
#<17>	unknown 66	yes -67
#<18>	no 83	yes -62
#<19>	no 163	unknown -94	yes -82
#<1st	no 94	unknown -87
#<200	no 90	unknown -59
#<201	unknown 150	yes -137
#<20>	no 84	yes -58
#<240	no -89	unknown 107
#<300	unknown 47
#<400	unknown 61	yes -53
#<40>	no 49	unknown -66
#<4th	no -53
#<50>	no -57
#<600	no -59	unknown -54	yes 98
#<60>	unknown 67
#<74>	no 71	unknown -113
#<800	unknown 45	yes -84
#<900	no -47	unknown 82	yes -45
#<a6>	yes -54
#<abl	unknown 44	yes -43
#<abo	no -41	unknown 49
#<abs	no 116	unknown -101	yes -61
#<add	no 61	yes -98
#<adj	yes -80
#<adv	yes -61
#<aer	no -62	unknown 92	yes -57
#<aff	no -59
#<aga	unknown -42
#<age	no -88	yes 87
#<ago	no -104	unknown 135
#<agr	no 66	unknown -64
#<ahe	no 40
#<ai>	no -210	unknown -210	yes 305
#<aid	no -74	unknown 109
#<ain	no 58	unknown -93	yes 47
#<air	no -64	unknown 74
#<ala	unknown 45	yes -68
#<ali	no -51	yes 47
#<all	no 59	unknown -50
#<alo	no 41	yes -43
#<alr	no 57	unknown -60
#<als	no -48	yes 51
#<alt	no 71	unknown -79
#<alw	no -69	unknown 89
#<anf	no -93	unknown 41	yes 52
#<ank	unknown -112	yes 138
#<ann	no 48	unknown -49
#<ano	no 52	unknown -41
#<ans	no -68	unknown 134	yes -69
#<ant	no -45	unknown 62
#<apa	unknown -47
#<app	no -52	unknown 94	yes -47
#<are	no 46	unknown -40
#<arg	no 78	yes -45
#<arm	yes 40
#<aro	no 54	unknown -48
#<ash	no 45
#<asi	no -104	unknown -47	yes 103
#<ask	unknown 45	yes -58
#<asl	unknown 51	yes -84
#<ass	no 59
#<ate	no -105	unknown 111
#<aud	unknown 69	yes -66
#<aun	no -84	unknown 40	yes 41
#<aut	unknown -138	yes 84
#<ava	no -54	unknown -95	yes 99
#<ave	no 57	unknown -40
#<awa	no 48	unknown -43
#<awn	no -99	yes 117
#<axl	no 165	yes -187
#<azr	no -77	unknown 51
#<bad	no -109	yes 66
#<bag	unknown 45
#<bay	no 148	unknown -103	yes -50
#<be>	yes 43
#<bea	unknown -66	yes 69
#<beg	no -63	yes 58
#<bei	no 49	unknown -47
#<bes	unknown -46
#<bez	no 62	yes -90
#<bic	unknown -88	yes 126
#<big	no -67
#<bin	no -96	unknown 75
#<bir	unknown -85	yes 107
#<bit	unknown -91	yes 54
#<bla	no -61	yes 44
#<ble	no 95	unknown -127
#<bli	no -79	unknown -112	yes 185
#<bod	no 101	unknown -79
#<boi	unknown -129	yes 93
#<bol	no 123	yes -119
#<boo	no -58
#<bor	unknown 48
#<bot	unknown -61	yes 42
#<bou	no 49
#<box	no -53	unknown 71
#<bra	unknown -51
#<bri	yes -40
#<bro	no -58
#<bru	unknown -81	yes 103
#<bub	no -57	unknown -61	yes 111
#<buc	unknown -82	yes 51
#<bul	unknown 42
#<bun	no 93	unknown -102
#<bur	unknown -47	yes 43
#<bus	no 41
#<buy	no 137	unknown -66	yes -100
#<byp	no 200	unknown -105	yes -120
#<cab	yes 43
#<cak	yes -76
#<cap	yes -78
#<cat	unknown 80	yes -56
#<cav	no 54	yes -69
#<cem	no -72	unknown 115	yes -47
#<cen	no -45	unknown 72	yes -59
#<cer	no 41
#<cho	no 62	yes -47
#<chr	yes -47
#<cig	no -41	yes 48
#<cir	no 56	unknown -66
#<cla	unknown 41
#<cle	unknown 49
#<clu	no -86	yes 64
#<cm>	no -61	unknown 92
#<co>	no -59	unknown 100	yes -41
#<coa	no -62	yes 47
#<coc	no -116	unknown -167	yes 222
#<coi	no -53	unknown 103	yes -52
#<coo	no 85	yes -106
#<cop	unknown 76	yes -71
#<cos	no -49
#<cot	no 61	yes -68
#<cov	no -53	unknown 69
#<cow	no -105	unknown 118
#<cri	yes -76
#<cro	no -40
#<cru	unknown 55	yes -58
#<cuf	no -61	unknown -114	yes 173
#<cus	unknown 40	yes -48
#<cut	unknown -50	yes 45
#<cyc	unknown -54	yes 73
#<dai	unknown -45	yes 74
#<dam	no 59	yes -53
#<dan	no 78	unknown -169	yes 94
#<dar	no -63	yes 73
#<das	unknown -46
#<dau	no -40	yes 72
#<daw	unknown -172	yes 102
#<de>	unknown -123	yes 97
#<ded	unknown 86	yes -113
#<dee	no 134	unknown -119
#<def	unknown -84	yes 52
#<deg	no 47
#<dem	no 182	unknown -169
#<den	unknown 52	yes -66
#<dep	no 140	unknown -87	yes -58
#<der	yes -74
#<dh>	no -51	unknown 54
#<dia	unknown 82	yes -90
#<die	yes -71
#<dif	no -143	yes 148
#<dig	no 114	unknown -110
#<din	no 99	yes -71
#<dis	unknown -45	yes 43
#<dit	no 85	unknown -43	yes -49
#<div	no 42	unknown -167	yes 57
#<diz	no -100	unknown -98	yes 193
#<do>	no -41	unknown 55
#<doc	unknown -79	yes 88
#<doi	no -48
#<dou	no -80	unknown 79
#<doz	no 98	unknown -185	yes 72
#<dre	no -69	yes 41
#<dru	no -83	unknown 51
#<dry	no 75	unknown -60
#<du>	unknown 104	yes -98
#<due	no 59	yes -48
#<dul	no 51
#<dur	no -44	unknown 80
#<dus	no 82	yes -66
#<dut	no -43
#<ear	no -107	unknown -88	yes 187
#<eat	no 78	unknown -73
#<eau	no 104	unknown -47	yes -86
#<egg	no -49	yes 40
#<eit	no 78	yes -75
#<el>	no 73	unknown -93
#<elb	no -56	unknown -106	yes 161
#<els	yes 47
#<ema	unknown 94	yes -59
#<emb	no 109	unknown -158
#<end	unknown -69	yes 41
#<eno	unknown 85	yes -66
#<ent	yes -70
#<er>	unknown -78	yes 114
#<esc	no 66	yes -83
#<est	no -162	unknown 125
#<eva	no 78	yes -89
#<evi	no -72	unknown 132	yes -62
#<evr	yes 62
#<ex>	no -81	unknown 144	yes -63
#<exc	no 51	unknown -59
#<ext	no 75	yes -47
#<eye	no -73	unknown -89	yes 163
#<fab	no 141	unknown -100	yes -42
#<fai	no 64	unknown -91
#<fam	yes -56
#<fau	no -40	unknown 72
#<feb	no -62
#<fee	no 54	unknown -81
#<fel	unknown 63
#<fen	yes -50
#<fer	no -44
#<fes	no 73	yes -63
#<few	unknown -66	yes 60
#<fia	unknown -49	yes 82
#<fie	no 46
#<fif	unknown -98	yes 134
#<fig	no -111	unknown 170	yes -65
#<fiv	no 74	unknown -99
#<fle	unknown -120	yes 90
#<fli	no -77	unknown 96
#<flu	no 229	unknown -180	yes -78
#<foa	no -88	unknown 178	yes -94
#<fog	no 93	unknown -74
#<fol	unknown -74
#<fon	no 68	unknown 61	yes -145
#<foo	yes 48
#<fou	no -50
#<fra	no -57	yes 72
#<frm	no -88	unknown 77
#<ful	no -43
#<fun	no -126	unknown 123
#<fus	no -111	unknown 92
#<gal	no -73	unknown 56
#<gam	no -72	unknown -78	yes 130
#<gas	no -53	yes 59
#<gav	unknown 48
#<gea	yes 69
#<get	unknown 56	yes -43
#<gif	no -72	unknown 218	yes -180
#<giv	yes 69
#<glo	no 52	yes -66
#<glu	no -73	unknown 85
#<goa	no -95	yes 76
#<god	no 88	unknown -68
#<gol	unknown -47
#<goo	no 104	unknown -75
#<gri	no 122	unknown -55	yes -74
#<gua	no 68	unknown -93
#<gue	no 70	unknown -54
#<gui	no -106	unknown 101
#<gut	no -75	unknown 180	yes -108
#<guy	no 51	unknown -41
#<gym	no -74	unknown 43
#<hai	unknown -63	yes 40
#<han	yes 43
#<har	no 145	unknown -101	yes -45
#<hat	no 85	yes -124
#<hau	no 86	unknown -129	yes 42
#<hay	no 69	yes -79
#<hee	no -58	unknown -209	yes 256
#<hei	no -104	unknown 153	yes -67
#<hen	unknown 47	yes -40
#<hes	no -305	unknown -82	yes 332
#<hid	no 43	unknown -42
#<hig	no 128	unknown -118
#<hil	no 211	unknown -172	yes -68
#<hip	no -52	unknown -93	yes 144
#<hir	unknown 48
#<hob	no 51	unknown 43	yes -110
#<hom	unknown -46
#<hon	no 86	yes -65
#<hoo	unknown -40	yes 58
#<hor	unknown -74
#<hos	yes 44
#<hot	no -50
#<hug	no -44
#<hum	no 184	unknown -128	yes -68
#<hun	no 59	yes -64
#<hur	no 54
#<hus	no -40
#<hyu	no 118	unknown -112
#<ice	no 59	unknown -52
#<idi	no -41	yes 67
#<ifr	no 94	unknown -49	yes -45
#<ii>	no 102	unknown -50	yes -58
#<ill	no 305	unknown -245	yes -148
#<ima	no -50
#<imp	no -66
#<inc	no 40
#<ind	no 63	unknown -72
#<inf	no -56	unknown -80	yes 121
#<inh	no -43	unknown -52	yes 96
#<inj	no 80	unknown -93
#<inv	no -42	unknown 46
#<iro	unknown 87	yes -81
#<isn	no 102	unknown -72
#<ita	no 74	unknown 41	yes -132
#<jab	unknown -72	yes 110
#<jac	no -76	yes 62
#<jan	unknown 82	yes -57
#<jaw	unknown -56	yes 89
#<jew	no -56	unknown 111	yes -60
#<job	no -83	unknown 71
#<jok	no 69	yes -55
#<jum	unknown -72	yes 43
#<jun	unknown 59	yes -45
#<jus	no 70	unknown -56
#<kan	unknown 48
#<kay	yes -62
#<kee	no -44	unknown 46
#<ken	unknown -90	yes 65
#<kep	no -66	unknown -63	yes 127
#<key	no -47	unknown 55
#<kid	no 71
#<kil	no -121	yes 148
#<kin	no 52
#<kis	no 56	unknown -64
#<km>	no 50	yes -62
#<kne	no -43	unknown -77	yes 119
#<kno	unknown 45
#<la>	unknown 70	yes -59
#<lab	no 149	yes -200
#<lar	no -50	yes 58
#<le>	no -68	unknown 49
#<lee	no 121	unknown -82	yes -52
#<leg	no 65	unknown -115	yes 48
#<len	no -83	unknown 135	yes -50
#<les	no 122	unknown -123
#<lev	unknown 117	yes -81
#<lib	no 47	yes -77
#<lic	no -51	yes 67
#<lid	no 53
#<lif	no -45
#<lig	unknown -44
#<lil	no -51	unknown 76
#<lim	no 57	unknown -104	yes 45
#<lin	no 50	unknown -62
#<lip	no -94	unknown -103	yes 197
#<lit	unknown -56
#<ll>	unknown -64	yes 73
#<loa	no 143	unknown -110
#<lob	no 56	unknown -129	yes 53
#<loc	unknown 56
#<lod	no -48	unknown 61
#<lof	unknown 49
#<log	no -65	yes 69
#<lol	unknown 70	yes -68
#<lon	no -46
#<loo	no 45	yes -48
#<lor	no -49	unknown 41
#<lou	no 135	unknown -102
#<low	unknown -91	yes 75
#<luc	no 159	unknown -117	yes -43
#<lum	unknown -67	yes 98
#<lyo	no -55	unknown 65
#<maa	no -52	unknown 118	yes -68
#<mak	unknown 48
#<mal	no 113	unknown -128
#<man	unknown -42	yes 51
#<mar	unknown -45	yes 45
#<mas	no 82	unknown -115
#<mat	no 41
#<mec	no -48	unknown 80
#<mel	no 44	unknown -62
#<mem	no 61	yes -51
#<mer	no 43	unknown -42
#<met	yes -42
#<mic	no 57	unknown -46
#<mig	no 65	yes -195
#<mil	unknown 47	yes -51
#<min	no 69	unknown -46
#<mir	yes -48
#<mis	no 47
#<mix	no -45
#<mob	unknown 85	yes -109
#<mod	no 50	unknown 42	yes -97
#<mom	no 40	unknown -42
#<moo	no 73	yes -44
#<mop	unknown -73	yes 72
#<mou	unknown -48
#<mov	no -43
#<mow	no -60	unknown 134	yes -75
#<mrs	unknown 76	yes -57
#<muc	no 132	yes -95
#<mud	unknown -135	yes 89
#<mug	unknown -221	yes 159
#<mum	no -55	unknown 40
#<mus	no -58	unknown 85
#<nai	no 84	unknown -58
#<nan	no -83	unknown 69
#<nas	no -43	unknown -59	yes 92
#<nat	no 59	yes -64
#<nav	no -75	unknown 259	yes -207
#<nea	no 48	unknown -47
#<nec	no -98	unknown -59	yes 156
#<nep	unknown -64	yes 52
#<new	no -52	yes 77
#<nic	no 43	unknown -56
#<nin	unknown 58	yes -66
#<nit	no -64	unknown 93
#<no1	no 188	unknown -124	yes -66
#<no>	no 63
#<nob	no 70
#<noi	unknown 53
#<non	no 163	unknown -117	yes -47
#<nos	no -73	unknown -109	yes 170
#<not	no 53
#<nov	unknown 52
#<num	no -43
#<nur	no -51	unknown -43	yes 94
#<obe	unknown 52
#<obs	no 53	unknown -112	yes 58
#<oct	yes 71
#<oil	no 91	unknown -53	yes -44
#<ok>	no 127	unknown -115
#<oli	unknown 45	yes -47
#<onc	no 82	unknown -102
#<one	no 49	unknown -47
#<ont	no -66	unknown 80
#<ope	yes 44
#<opt	unknown 98	yes -68
#<or>	no 48	unknown -50
#<ora	no -59	unknown 42
#<ost	unknown -61	yes 76
#<oue	unknown 41
#<ouj	no -70
#<oxy	no -68	unknown -117	yes 185
#<pac	no -59	unknown -81	yes 142
#<pai	no -42	unknown 43
#<pal	no 97	unknown -200	yes 105
#<pap	no -42
#<pas	yes 50
#<pav	no 82	unknown -55
#<pay	unknown 89	yes -73
#<pea	no -57	unknown 49
#<peb	no 127	unknown -93	yes -54
#<ped	no 42	unknown -87
#<pee	unknown -43	yes 72
#<pel	unknown -44	yes 70
#<pen	no -89	unknown 150	yes -68
#<peo	unknown -42
#<per	no 90	unknown -49	yes -42
#<pet	no -41	yes 52
#<peu	no -90	unknown 86
#<pic	no 43	unknown -60
#<pil	no 103	unknown -132
#<pin	no -55	yes 48
#<pit	no 112	unknown -100
#<piz	no 77	unknown -50	yes -48
#<plo	no 225	unknown -121	yes -129
#<pls	no -87	unknown 129	yes -42
#<plu	unknown 54	yes -45
#<pm>	no 42	unknown -47
#<poc	no -126	unknown 134
#<poi	no -52	yes 47
#<pom	no 95	unknown -116
#<pon	no -47	unknown 84
#<pop	unknown 50	yes -45
#<pot	no 83	unknown -54
#<pou	yes -42
#<pow	unknown 102	yes -67
#<pra	yes -53
#<pri	no 56
#<pul	no -65	yes 61
#<pum	no -100	unknown 61
#<pun	no -57
#<pup	no -182	unknown 217	yes -54
#<pur	unknown -103	yes 136
#<pus	yes 42
#<pv>	no -87	unknown 40	yes 48
#<qua	no -64	unknown 95
#<que	unknown -55	yes 53
#<qui	no 51	unknown -47
#<rac	unknown 55	yes -85
#<raw	unknown -76	yes 77
#<ray	unknown -219	yes 116
#<rea	unknown 65
#<rec	no -40
#<red	no -42
#<ren	unknown -82	yes 85
#<req	no 113	yes -130
#<ret	no 84	yes -50
#<ria	no -40	unknown 71
#<rib	no -43	unknown -51	yes 94
#<rip	no -73	unknown 86
#<ris	no 263	unknown -214	yes -70
#<rob	no -91	unknown 132	yes -42
#<roc	no -62	unknown 121	yes -56
#<rod	no 207	unknown -167	yes -47
#<ros	unknown 69	yes -88
#<rot	no 48	unknown -52
#<rov	no -86	yes 71
#<row	unknown 95	yes -95
#<roy	unknown -97	yes 90
#<ruc	no 172	unknown -136	yes -80
#<rud	no 64
#<rug	no -100	unknown 103
#<rui	no -61	yes 53
#<run	no -46	unknown 76
#<saf	no 90	unknown -60
#<sal	no -67	unknown 43
#<san	unknown 52
#<sau	unknown -44
#<sav	no 106	unknown -153
#<saw	no 47	yes -54
#<sca	no -40	unknown -45	yes 87
#<sco	yes 48
#<scu	no 120	unknown -64	yes -59
#<sec	no 48	unknown -52
#<sen	yes -49
#<ser	no -98	unknown 70
#<sew	unknown -84	yes 99
#<sha	unknown -41
#<shi	no -52	yes 70
#<sho	yes 41
#<shr	no 203	unknown -151	yes -86
#<shu	no 41	unknown -85	yes 41
#<sic	no -44	unknown 41
#<sil	yes -58
#<sim	no 87	unknown -72
#<sip	no -65	yes 70
#<sir	yes -43
#<sit	unknown -71	yes 58
#<six	no -49
#<sle	no 44	unknown -55
#<sli	unknown -85	yes 93
#<slo	no 71	unknown -75
#<sme	unknown 45
#<smi	no -50	unknown 105	yes -53
#<sna	unknown 41
#<so>	no 46
#<soc	no 86	unknown -50	yes -49
#<sof	unknown -45
#<sol	no 49
#<som	unknown 45
#<sou	no 86	unknown -60
#<spl	unknown -107	yes 85
#<spo	no 61	unknown -54
#<spr	no -57	yes 64
#<spu	unknown -89	yes 46
#<squ	no 160	unknown -200
#<ste	yes 42
#<sti	unknown -47	yes 63
#<stu	unknown 43
#<sub	no -146	unknown 132
#<suf	no 140	unknown -128
#<sug	no 124	yes -95
#<sui	no -111	unknown -75	yes 176
#<sul	no 45	unknown -112	yes 43
#<sum	no -89	unknown 48
#<sup	no -54	unknown 84
#<sus	no -90	unknown 130	yes -40
#<swa	unknown -82	yes 96
#<swe	unknown -65	yes 49
#<swi	unknown -61
#<swo	yes 59
#<swu	unknown 66	yes -64
#<syn	unknown 84	yes -63
#<tag	no 86	unknown -49
#<tap	unknown 50
#<tar	no 58	yes -92
#<tax	no -65
#<taz	no 75	unknown 57	yes -150
#<tea	unknown -42
#<tee	yes 51
#<tel	unknown 58
#<tem	unknown -65	yes 42
#<tes	no -86	unknown 125	yes -40
#<tet	no -61	unknown -60	yes 121
#<thi	no -41	unknown 46
#<tho	unknown -57
#<tic	unknown -90	yes 46
#<tie	no -83	yes 103
#<tim	no 52	unknown -43
#<tin	yes -41
#<tip	no -70	unknown -52	yes 118
#<tir	no 94	unknown -81
#<tiz	no -141	unknown 65	yes 87
#<toa	unknown 107	yes -84
#<toe	unknown -66	yes 82
#<tog	no 74	yes -76
#<toi	no -95	unknown 152	yes -55
#<tom	no -44	unknown 42
#<ton	unknown -58	yes 72
#<top	unknown -87	yes 106
#<tor	no -40	unknown -43	yes 81
#<tot	yes -48
#<tre	no 55	unknown -66
#<tri	unknown 47
#<tro	no 41
#<try	unknown -54
#<tub	unknown 49	yes -59
#<tue	no 40
#<tum	unknown -43	yes 45
#<tun	no -44	unknown -150	yes 169
#<tur	no -42	yes 78
#<tv>	no 58	unknown -40
#<twe	no -48
#<twi	no -50	yes 55
#<two	unknown -41
#<typ	no -50	yes 75
#<unc	no 56	unknown -70
#<unh	no 142	unknown -105
#<uni	no 81	unknown -52
#<unl	no -48	unknown 51	yes -44
#<uns	no 271	unknown -198	yes -112
#<unt	no 62
#<urg	no -72	unknown 101
#<us>	no 63	unknown -50
#<use	no 124	unknown -100
#<uti	no -84	unknown 57
#<val	yes 56
#<var	no 52	unknown -59
#<vas	no -84	unknown 117
#<ve>	no -57
#<vel	unknown -44
#<vet	no 71
#<vic	no 78	unknown -53
#<vid	no -119	unknown 168	yes -55
#<vil	yes 63
#<vin	no 101	unknown -189	yes 55
#<vio	no -108	unknown 75
#<vis	no -73	unknown 127	yes -63
#<voi	no -96	unknown 48	yes 42
#<vol	no -51	unknown 73
#<wag	no 65	unknown -56
#<wai	no -67	yes 50
#<wan	unknown 42
#<we>	no 44
#<wea	no -43	unknown 86	yes -52
#<web	yes -66
#<wee	no -60	yes 44
#<wel	no 41	unknown -64
#<wer	no 66	unknown -55
#<wet	unknown -74	yes 64
#<why	unknown -102	yes 102
#<wid	no -68	unknown 115	yes -43
#<wif	unknown -49	yes 42
#<wis	no 64	yes -56
#<wok	no 69	unknown -114	yes 44
#<won	no -43	yes 44
#<woo	yes -66
#<wre	no -46	yes 63
#<wri	no -55	yes 55
#<xv>	no 126	unknown -79	yes -79
#<yan	no -58	unknown -108	yes 146
#<yel	no 122	unknown -132
#<yet	no -49	unknown 76
#<yog	no -41	unknown 40
#<zeb	no -59	unknown -99	yes 155
#<zer	no 48
#aari	unknown 49
#abbe	no -122	unknown 86
#abie	no -92	unknown -134	yes 189
#abin	unknown -76	yes 109
#abla	no 66	yes -79
#ably	no 89	yes -95
#aboa	no 161	unknown -128
#abou	unknown 48
#abri	yes -49
#abso	no 105	unknown -100	yes -59
#acad	no -66	unknown 66
#acce	unknown 161	yes -167
#acco	no -53	yes 65
#aced	no -96
#aces	no 63	unknown -66
#ach>	no -52
#ache	no -50
#acin	no 56	unknown -105
#acis	no -155	unknown -115	yes 195
#acke	yes 50
#ackw	yes -74
#act>	no 62
#acti	no 56	yes -76
#acto	no 45
#actu	unknown -57	yes 83
#acua	no 78	yes -89
#acy>	yes -64
#adac	no 53	unknown -106
#adam	no 96	unknown -132
#add>	no -64	unknown 57
#addl	no 67	unknown -42
#aded	no 73	unknown -43	yes -43
#adio	unknown 106	yes -138
#adir	no 108	unknown -62	yes -55
#adiu	no 41
#adla	no 80	unknown -49	yes -45
#adli	no -85	unknown 53
#adlo	unknown 63
#adly	no -159	unknown 161
#ads>	unknown -50
#advi	no 43	yes -83
#aeri	no -62	unknown 92	yes -57
#afe>	no 68
#aff>	no 167	unknown -138
#affe	no -59
#affo	no -68	unknown 137	yes -67
#afra	yes 49
#agad	no 108	unknown -62	yes -55
#aged	no 84	unknown -105
#agen	no -96	unknown 75
#ager	yes 40
#ages	no -156	unknown -155	yes 245
#ago>	no -104	unknown 135
#agre	unknown -57	yes 57
#ags>	no -74	yes 82
#ague	no 110	unknown -156
#aha>	no -78	yes 44
#ahea	no 40
#ail>	no 60	unknown -64
#ailb	no -53	yes 43
#aile	yes -40
#ails	unknown 64	yes -58
#aime	no -56	unknown -118	yes 167
#aini	no -67	yes 81
#aint	unknown 43
#airb	no -46
#airc	unknown 40	yes -109
#aird	no -53	unknown 41
#aire	no -76	unknown -58	yes 85
#airi	no -75	unknown 79
#airp	no -148	unknown 154
#airw	unknown -89	yes 61
#aise	no -58
#aite	unknown -140	yes 153
#aiti	no -73	unknown 81
#akec	unknown 42
#aked	unknown -53
#aken	unknown 50
#aker	no 68	unknown -40
#akin	unknown -45	yes 81
#aks>	no -85	unknown 149	yes -79
#alam	no 59	yes -67
#alar	no -49	unknown 104	yes -55
#alco	no -73	yes 63
#ald>	unknown -59
#alde	unknown -83	yes 102
#ale>	unknown -77
#aled	unknown -48
#alen	no -49	yes 72
#aler	no 97	unknown -95
#ales	no 172	unknown -106	yes -78
#alig	no -78	unknown 95
#aliv	unknown -57	yes 82
#alk>	no -99	unknown -72	yes 171
#alki	no -49	yes 76
#alla	unknown -107	yes 56
#alli	no -59
#allo	no -66
#alls	unknown 41
#ally	no 45
#alm>	no -81	yes 57
#almo	unknown -113	yes 68
#alo>	no 43	unknown -67
#alon	yes -49
#alp>	no -63	unknown -180	yes 239
#alre	no 40	unknown -46
#als>	unknown 80	yes -122
#also	no -49
#alth	no 124	unknown -118
#alti	no 87	unknown -51
#alue	no -62	unknown 86
#alve	no 53	unknown -156	yes 108
#alwa	no -69	unknown 89
#alys	unknown 110	yes -121
#alyt	no 91	unknown -52
#ama>	no 104	unknown -71
#amag	no 58	yes -50
#amas	no 59	unknown -45
#amat	no -58	unknown 82
#amdo	unknown -93	yes 56
#amdu	no -89	yes 90
#amed	no 52	unknown -96	yes 45
#amel	no 64	unknown -114
#amen	no -53	unknown -69	yes 121
#ames	unknown 59
#amia	no 56	unknown 40	yes -108
#amil	no 54
#amin	no -60	unknown -51	yes 105
#amma	no 57	unknown -53
#amon	yes -52
#amp>	no 80	yes -51
#ampe	unknown 45	yes -61
#ampf	unknown 52
#ampo	no 51	unknown -68
#amps	no -55
#anag	no 64	unknown -48
#anca	no 87	yes -88
#anda	no -45	yes 55
#andb	no 59	unknown -78
#ande	no 91	unknown -78
#andf	no 45
#andi	no -63	unknown 71
#andl	unknown 50
#andp	no 40	unknown -55
#andw	no 90	unknown -118
#ane>	no 81	unknown -43
#anel	no -88	unknown 64
#aner	no 106	unknown -44	yes -71
#anes	unknown 83	yes -135
#anfa	no -93	unknown 41	yes 52
#ang>	no 59	unknown -93
#anga	no 88	unknown -118
#ango	no -78	unknown 136	yes -61
#anic	no -69	unknown 100
#anim	no -78	unknown 57
#anis	no -46
#ank>	no 46	yes -40
#anke	unknown -66	yes 69
#ankf	no 111	yes -97
#ankl	no -46	unknown -111	yes 149
#anks	no 64	yes -62
#anne	no 73	unknown -47
#anni	no 157	unknown -228
#anno	unknown 60
#anny	no -99	unknown 100
#ano>	no 41	unknown -45
#anor	unknown 59	yes -56
#anot	no 61	unknown -53
#ans>	no 54	yes -46
#ansl	unknown -69	yes 84
#answ	no -68	unknown 134	yes -69
#ante	yes 47
#anti	unknown 54
#ants	unknown 51
#anua	no -53	unknown 116	yes -63
#any>	unknown -43
#anyo	no 64	unknown -51
#aoue	unknown -53	yes 43
#apar	unknown -47
#ape>	no -46	unknown -89	yes 111
#aped	no 111	yes -81
#aper	no -46
#aphe	unknown 93	yes -69
#aphs	unknown 50	yes -45
#apla	unknown 52	yes -76
#app>	no -120	unknown 219	yes -144
#appa	unknown 156	yes -162
#appo	unknown 108	yes -89
#appr	no -70	unknown -85	yes 133
#appy	no 82	yes -82
#aps>	no -112	yes 95
#apse	no -49	unknown 43
#ara>	no -47	unknown 68
#arag	no 50
#aran	no 136	unknown -102
#aras	no -50	yes 48
#arat	unknown 77	yes -62
#arav	no -60	yes 76
#arbe	no -67	unknown 68
#arbl	no -73	unknown -42	yes 103
#arde	no 62
#ardi	unknown -77	yes 79
#ardr	yes -50
#ards	yes 57
#are>	no 60	unknown -42
#arel	unknown -68	yes 102
#aren	unknown 47
#aret	no -89	unknown -58	yes 117
#arga	no -104	yes 95
#arge	no -50
#aria	no 41
#arif	unknown 49
#arin	no -81	unknown 56
#aris	no 103	unknown -73
#ark>	unknown -48
#arke	unknown 55
#arks	no 45	unknown -48
#arle	no -46	unknown 150	yes -136
#arm>	unknown -57	yes 43
#arma	yes 46
#armi	no 224	unknown -177	yes -92
#armo	no -118	unknown 122
#arn>	unknown 40
#arne	unknown 83	yes -120
#arni	no 60	unknown -65
#arou	no 47
#arpa	no 63	yes -76
#arpo	no -45	unknown 58
#arqu	yes -40
#arre	unknown 52	yes -49
#arri	no 47	unknown -82
#arro	no -147	unknown 158
#arry	unknown -124	yes 153
#ars>	unknown -43
#arse	unknown -274	yes 168
#arsi	no -84	unknown 71
#arte	no -43	unknown 71
#artm	no 96	unknown -68
#artn	no -74	yes 88
#arty	unknown 106	yes -136
#arza	no -60	unknown 92
#asa>	no -68	yes 86
#asab	no 87	yes -88
#asan	unknown 60	yes -52
#aseb	yes -53
#asem	no 100	unknown -92	yes -43
#ash>	no -61	yes 65
#asic	no -83	yes 66
#asin	no 65	unknown -52
#aske	yes -44
#aski	no -67	unknown 76
#asle	unknown 51	yes -84
#asol	no -50	yes 48
#ason	no -63	unknown 51
#ass>	no 40	unknown -72
#assa	no 54
#asse	no -47	yes 50
#asso	no -63	unknown 92
#assp	unknown 49
#aste	unknown -52
#asty	no -43	unknown -59	yes 92
#asua	no 142	unknown -61	yes -86
#asur	no -88	yes 60
#atal	no 91	unknown -52
#atbe	no -45	yes 58
#ate>	unknown 49
#ated	no 61	unknown -67
#aten	no -76	unknown 117	yes -49
#atev	no -64	unknown 44
#atha	no 54	unknown -47
#atht	no -92	unknown 100
#atie	no 99	unknown -55	yes -81
#atma	no -62	unknown 44
#atro	no -42	unknown -151	yes 172
#atta	no -47	unknown 89	yes -46
#atte	unknown -58
#atti	no 86	unknown -187	yes 98
#attr	unknown -62
#audi	unknown 51	yes -93
#augh	unknown -42
#auli	no 131	unknown -124
#aund	no -85	unknown 87
#aunt	no -84	unknown 40	yes 41
#aura	yes -69
#auth	no -79	unknown 64
#auto	no 148	unknown -173
#aux>	yes -57
#avan	no -60	yes 76
#avem	yes -43
#aves	unknown -128	yes 82
#avin	no 42
#avy>	no 55
#away	unknown -54
#awn>	unknown -72	yes 64
#awni	no -99	yes 117
#awye	no 68	unknown -51
#axi>	no -65
#axle	no 165	yes -187
#ayak	yes -62
#aybe	no -103	unknown 53	yes 53
#ayed	no 67	unknown -66
#ayer	no 165	unknown -180
#ayin	no -82	yes 69
#ayme	unknown 221	yes -188
#ayor	no 202	unknown -149	yes -82
#ayst	unknown 50
#azed	unknown -62	yes 54
#azi>	no -51	unknown 99	yes -46
#azil	no 124	unknown -144
#azro	no -77	unknown 51
#azy>	unknown 83	yes -88
#bad>	no -49	unknown -113	yes 126
#badl	no -175	unknown 163
#bags	no -74	yes 82
#balc	no -73	yes 53
#bale	no 169	unknown -97	yes -104
#ball	no 91	unknown -51	yes -41
#bang	unknown -42
#bank	yes -46
#bar>	unknown 48	yes -72
#barb	no -67	unknown 68
#bare	unknown -68	yes 102
#barn	unknown 58	yes -72
#barr	no 59	unknown -70
#basi	yes 45
#bath	unknown 48
#batt	unknown -146	yes 110
#bay>	no 71
#bber	no 146	unknown -114	yes -55
#bble	no 75	yes -53
#bbli	no 97	unknown -210	yes 67
#bby>	no -106	yes 136
#beac	yes 47
#beat	unknown -254	yes 252
#beau	no -64	unknown 81
#becu	no -83	unknown 78
#bedr	no 52	yes -84
#beds	no -109	unknown 57	yes 47
#bees	no -61	unknown 145	yes -100
#bega	unknown -41	yes 67
#begi	no -54
#bein	no 49	unknown -47
#beli	no -59
#belt	unknown -109	yes 71
#benc	unknown -117	yes 111
#bend	no 80	unknown -99
#bene	no 101	unknown -185	yes 70
#bent	no -40
#ber>	unknown 43
#bere	no 185	unknown -185
#berk	unknown 52
#berl	no 135	unknown -74	yes -98
#berr	no -41
#bers	no 67	unknown -87
#bes>	yes -42
#besi	unknown -51
#bett	no -101	unknown 108
#bicy	unknown -88	yes 126
#bies	no -92	unknown -134	yes 189
#big>	no -77	unknown 42
#bile	no -45	unknown 135	yes -105
#bili	no 59
#bill	unknown 55
#bin>	no 135	unknown -93	yes -75
#bine	no -42	unknown -82	yes 117
#bins	no -145	unknown 107
#birt	unknown -54
#bit>	unknown -60	yes 71
#bits	no 71	yes -49
#blac	no -59	yes 43
#blam	no -155	unknown 102
#blaz	unknown 90	yes -70
#blee	no -54	unknown -74	yes 123
#blem	unknown -89	yes 63
#bles	no 57
#blet	unknown 93	yes -158
#blew	no 109	yes -114
#blin	unknown -158	yes 121
#blis	no -56	unknown -123	yes 173
#bloc	no -62	unknown 59
#bloo	unknown -111	yes 87
#bly>	no 126	yes -109
#boat	unknown 59	yes -56
#bodi	no 77	unknown -51
#body	no 41
#boil	unknown -129	yes 93
#boll	no 194	unknown -66	yes -150
#bolt	no 41	yes -66
#bone	no -54	unknown -85	yes 137
#boot	no -78	unknown 40
#bor>	no 76	yes -79
#bord	no -58
#borr	no -86	unknown 73
#bors	no 61	unknown -123	yes 68
#both	unknown -56
#bott	unknown -88	yes 83
#boug	no -108	unknown 144	yes -52
#boul	unknown -84	yes 76
#boun	no 64	yes -93
#bous	no 85	unknown -86
#bout	unknown 48
#bow>	no -60	unknown -112	yes 171
#box>	yes -40
#boxe	yes 41
#boys	unknown -116	yes 143
#bra>	no -59	unknown -99	yes 155
#brac	unknown -150	yes 151
#brak	unknown -52
#bran	no -119	unknown 204	yes -94
#brar	no 47	yes -77
#brid	no 74	unknown -55
#brig	unknown 52	yes -51
#brin	no -58	unknown 71
#bris	no 92	unknown -162	yes 64
#broa	unknown 94	yes -107
#brok	no -49	yes 41
#brot	no -74	unknown 82
#brou	no 65	unknown -61
#brow	no -68	yes 71
#brua	no -62
#brui	unknown -101	yes 62
#brus	no -144	yes 146
#bser	no -47	unknown -66	yes 114
#bsol	no 105	unknown -100	yes -59
#bubb	no -57	unknown -61	yes 111
#buck	unknown -82	yes 51
#burg	no 93	unknown -67
#burn	unknown -48	yes 55
#bus>	no 79	unknown -46
#buse	no -44	unknown -53	yes 95
#busi	no 99	yes -82
#butt	no -72	unknown -113	yes 166
#buyi	no 137	unknown -66	yes -100
#bvio	no 47	unknown -75
#bypa	no 200	unknown -105	yes -120
#cabi	unknown -76	yes 109
#cabl	no -57
#cade	no -104	unknown 117
#caff	no -68	unknown 137	yes -67
#cake	yes -76
#cal>	no 41
#cald	unknown -83	yes 102
#calf	no -52	unknown -57	yes 108
#calp	no -63	unknown -180	yes 239
#camp	yes -48
#can>	yes 55
#canc	unknown 47	yes -84
#cand	unknown 80	yes -46
#cann	unknown 47
#cape	no 96	yes -137
#cara	no -60	yes 76
#carg	unknown 42
#carp	unknown 46
#carr	unknown -80	yes 73
#cars	no 49	unknown -78
#cart	unknown 53
#case	unknown 53
#cash	unknown 88	yes -64
#cast	unknown -153	yes 85
#casu	no 142	unknown -61	yes -86
#cat>	unknown 43	yes -74
#cata	no 41
#cate	unknown -46
#cath	no 137	unknown -99	yes -40
#cati	no 58	unknown -47
#cave	no 54	yes -69
#ccor	no -106	unknown 45	yes 54
#ccou	unknown -76	yes 68
#ced>	unknown 41
#cede	no -61	unknown -67	yes 125
#cel>	unknown 50	yes -85
#cele	yes -43
#cema	unknown -83	yes 74
#ceme	no 47
#cenc	no -47	unknown -58	yes 101
#cens	no -80	unknown 169	yes -124
#cent	unknown 63	yes -86
#cepa	unknown -56
#cept	unknown 46	yes -56
#cer>	unknown 94	yes -74
#cern	no 121	unknown -77	yes -45
#cert	no 94	unknown -74
#cess	no -103	unknown 161	yes -75
#chai	unknown 101	yes -94
#chal	no 218	unknown -178	yes -90
#cham	unknown -161	yes 111
#chao	unknown -53	yes 43
#chas	no 63	unknown -58
#che>	no 76	unknown -63
#chec	no 74	unknown -67
#chee	no 77	unknown -164	yes 78
#chef	unknown -53	yes 43
#chem	unknown -53	yes 84
#cher	no -62	unknown 85
#ches	unknown -43	yes 74
#chew	no 60	yes -80
#chie	no -122	unknown 148	yes -59
#chil	no 50	unknown -81
#chim	no 114	unknown -119
#chiv	no -49	yes 44
#chka	no -84	yes 106
#chni	yes -40
#choc	no 139	yes -191
#choi	no 43	yes -56
#chri	no -49
#chti	no -119	unknown 68	yes 51
#chur	no 88	yes -83
#cian	no 46	yes -52
#ciar	no 90	yes -82
#cifu	no 154	unknown -114	yes -63
#ciga	no -41	yes 48
#cil>	no -57	unknown 52
#cing	unknown -144	yes 118
#cipa	no 119	yes -132
#circ	no 56	unknown -66
#cist	no -130	unknown -138	yes 224
#cker	no 57	yes -49
#ckil	no 157	unknown -111	yes -51
#ckin	no -66	yes 93
#ckle	no -59	unknown -228	yes 212
#ckon	no -118	unknown -100	yes 159
#cksa	no 172	unknown -136	yes -80
#ckup	unknown 44
#ckwa	yes -74
#clar	unknown 45
#cle>	unknown -52
#clea	no -42	unknown 57
#cler	no 134	unknown -67	yes -68
#clim	no 48	unknown -63
#clin	unknown -60
#clio	unknown -70	yes 97
#clos	yes 44
#clot	no -74	unknown 189	yes -136
#clou	no -100	unknown 140	yes -62
#club	no -116	yes 121
#coac	no -80	unknown 102
#coat	no -124	yes 104
#coin	no -53	unknown 103	yes -52
#cold	unknown 41
#coll	unknown -45
#colu	no 83	yes -86
#comb	yes -47
#con>	no -58	unknown 65
#conc	no 110	unknown -97
#conf	no 199	unknown -56	yes -143
#cont	yes 49
#conv	no 77	unknown -44
#cony	no -73	yes 53
#cook	no 62	yes -103
#coot	yes 50
#cops	no -49	unknown 127	yes -77
#copy	no 96	unknown -79
#cora	unknown 54	yes -54
#corc	unknown 59	yes -62
#cord	no -42
#cost	no -50	yes 47
#cott	no 61	yes -68
#coug	unknown -89	yes 67
#coul	unknown 62
#coup	no 130	unknown -41	yes -123
#cour	unknown -50
#cous	no 54
#cove	no -60	unknown 46
#cow>	no -58	yes 45
#cows	no -151	unknown 199	yes -80
#crac	no -49
#crap	no 55
#cras	unknown -66	yes 67
#crat	no 47
#craw	no 67	unknown -72
#craz	unknown 83	yes -88
#crea	no 92	unknown -103
#cret	no 191	unknown -117	yes -96
#crew	unknown 43
#crie	no 114	unknown -56	yes -94
#crui	yes -73
#crum	no 82	yes -77
#crun	no -75	unknown 132	yes -84
#crus	no -58	unknown 71
#cry>	no -93	unknown 106
#cted	unknown -71	yes 62
#ctic	no 56	yes -76
#ctim	no 78	unknown -53
#ctio	no 77	unknown -74
#ctly	no 157	unknown -115	yes -46
#ctob	yes 71
#ctur	unknown -52	yes 51
#cuat	no 78	yes -89
#cue>	no -81	unknown 41
#cuff	unknown -93	yes 123
#cuit	no 45	unknown -62
#cula	unknown -74	yes 86
#culo	no 41	unknown -55
#cupb	no -52
#curt	unknown -52
#cuse	no 102	unknown -83
#cuss	no -66	unknown -81	yes 137
#cust	unknown 58	yes -40
#cut>	yes 48
#cuts	no 162	unknown -216
#cycl	unknown -58	yes 89
#dabo	no 70	unknown -52
#dach	no 53	unknown -106
#dage	no -49	unknown -74	yes 122
#dai>	no 118	unknown -112
#dal>	no -93	yes 82
#dals	no 143	unknown -98	yes -49
#dam>	no 45	unknown -123	yes 85
#dama	no 58	yes -50
#dame	no 156	unknown -126
#damp	no 42	yes -72
#dang	no 172	unknown -113	yes -88
#dark	no -55	unknown -60	yes 113
#dash	unknown -46
#daug	no -40	yes 72
#dawn	unknown -172	yes 102
#dbag	unknown -69	yes 56
#dboa	no 99	unknown -166	yes 49
#dbra	no 136	unknown -94	yes -46
#dded	no 186	unknown -178
#dden	no 45	unknown -41
#ddin	unknown 48	yes -63
#ddle	no -53	yes 53
#dead	unknown 72	yes -85
#deal	no 90	unknown -96
#dear	no 41	unknown -98	yes 51
#deau	no -60	unknown 87
#deci	unknown -59	yes 51
#deck	no 239	unknown -227	yes -48
#deco	unknown 81	yes -51
#ded>	unknown -52
#deep	no 109	unknown -149
#deer	no 97	unknown -56	yes -68
#dega	no 104	unknown -47	yes -86
#dela	no 192	unknown -142	yes -90
#den>	no 51
#denc	no -60	unknown 103	yes -41
#dens	no -49	unknown 50
#deny	no -74	unknown 161	yes -102
#deo>	no -58	unknown 71
#depo	no 88	unknown -68
#derb	no 50	yes -56
#dere	unknown -48
#derg	no -67	unknown 68
#dern	unknown 61	yes -120
#ders	no -107	unknown 110
#dert	no 87	yes -68
#des>	yes 46
#desc	no 92	unknown -110
#dese	unknown -214	yes 137
#desk	no -76	yes 68
#dewa	no -55	unknown 107	yes -56
#dfat	no 45
#dge>	no 59	unknown -54
#diab	no 64	yes -41
#dian	no -55	unknown -76	yes 120
#diat	unknown -50
#dic>	unknown 62	yes -62
#dica	no 73	unknown -65
#dici	no -122	unknown 153	yes -40
#dicu	no 41	unknown -55
#didn	no 53	unknown -55
#dies	no 53	yes -51
#diff	no -96	yes 105
#dign	no 114	unknown -110
#dily	no 77	unknown -51
#dina	no 121	unknown -46	yes -84
#dine	no 43	unknown -128	yes 83
#dinn	yes -45
#dio>	no -59	unknown 115	yes -63
#diol	no 71	yes -118
#diot	no -41	yes 67
#dir>	no 108	unknown -62	yes -55
#dire	no 82	unknown -42	yes -46
#disa	unknown -52	yes 50
#disc	no -97	unknown -67	yes 153
#dish	unknown -52
#disl	no -50	unknown -63	yes 113
#diss	no -93	unknown 62
#dist	no 91	unknown -136	yes 51
#ditc	no 85	unknown -43	yes -49
#dium	no 41
#divi	no 78	unknown -113	yes -49
#dizz	no -100	unknown -98	yes 193
#dlam	no 80	unknown -49	yes -45
#dle>	no -44	unknown 41
#dleb	no 65	yes -65
#dler	no -52	yes 40
#dles	no -100	unknown 123
#dlig	no -85	unknown 53
#dloc	unknown 63
#dlor	no -67	unknown 98	yes -41
#dly>	unknown 70	yes -51
#dnig	unknown 58	yes -50
#doct	unknown -43	yes 61
#doin	no -46
#done	no 48
#dont	no -137	unknown 76	yes 58
#dor>	no 54	yes -48
#doub	no -69	unknown 116	yes -51
#doul	unknown -93	yes 56
#dows	unknown -40	yes 75
#drag	yes 46
#drai	unknown 64	yes -82
#dram	no 67	unknown -45
#dran	no -82	unknown 103
#draw	no 43
#dred	no 59	yes -64
#dren	yes 58
#dres	no -40
#drew	unknown 75	yes -43
#dril	unknown 64	yes -48
#drin	unknown -155	yes 185
#drob	unknown 52	yes -93
#dron	no -42	unknown -88	yes 82
#droo	no 50	yes -86
#drop	unknown 54
#drow	unknown -81	yes 47
#drum	no -130	unknown 124
#drun	no -70	unknown -48	yes 119
#dry>	no 98	unknown -63	yes -41
#drye	no -77	unknown 63
#dshi	no 65	unknown -88
#dson	unknown -108	yes 102
#dsto	no 155	unknown -147
#dth>	no -47	unknown 75
#duct	no -51	unknown 222	yes -201
#due>	no 59	yes -48
#dull	no -111	yes 131
#duly	no 51
#duri	no -44	unknown 80
#dust	no 62	yes -61
#dutc	unknown 68	yes -46
#duty	no -63	yes 89
#dvis	no 43	yes -83
#dwic	no 90	unknown -118
#eada	no 53	unknown -106
#eadi	yes -48
#eady	no 61	unknown -60
#eagu	no 110	unknown -156
#eaki	no -66	unknown -83	yes 143
#eale	no 149	unknown -127
#eall	no 133	yes -157
#ealt	no 204	unknown -156	yes -66
#eam>	unknown -62	yes 70
#eant	no 54	unknown 63	yes -158
#eard	no -71	unknown 77
#eare	unknown 75	yes -44
#eari	no -85	unknown 60
#earl	no -114	unknown 226	yes -129
#earm	no -96	unknown -174	yes 241
#earn	no 40	yes -57
#eart	no 42	unknown -82
#easo	no -63	unknown 51
#east	no 96	unknown -99
#easu	no -88	yes 60
#eatb	no -45	yes 58
#eath	unknown -46
#eati	unknown -72
#eats	no 156	unknown 50	yes -196
#eau>	no 103	unknown -60	yes -110
#eaux	yes -57
#eave	no -77	unknown 95
#eavy	no 55
#ebar	no 65	yes -65
#ebbl	no 127	unknown -93	yes -54
#eble	no 68	unknown -72
#eboa	no -132	unknown 225	yes -151
#ebod	unknown 50
#ebox	no 129	unknown -68	yes -63
#ebra	no -59	unknown -154	yes 207
#ebro	no -53	unknown -88	yes 139
#ebru	no -62
#ece>	unknown -58	yes 62
#ecep	no -79	unknown 149	yes -87
#eces	no -81	unknown 95
#echa	no -48	unknown 80
#ecid	unknown -59	yes 51
#eck>	unknown -111	yes 135
#ecko	no -118	unknown -100	yes 159
#ecli	no -87	yes 45
#econ	no 43	unknown -63
#ect>	no 107	yes -97
#ecte	unknown -71	yes 62
#ecti	no 52	unknown -102	yes 47
#ectl	no 174	unknown -131	yes -51
#ecto	no -145	unknown 225	yes -91
#ecue	no -83	unknown 78
#ecy>	no 56	unknown -59
#edal	no 65	unknown -107
#edar	no 225	unknown -182	yes -92
#eddi	unknown 48	yes -63
#eded	no 50
#edes	unknown -83	yes 93
#edia	yes 40
#edic	no 96	yes -93
#edin	unknown -47
#edro	no 50	yes -86
#eds>	no -48	yes 47
#eede	no 50
#eedi	unknown -79	yes 107
#eeds	yes 47
#eein	no -60	yes 74
#eeke	no -73	unknown 123	yes -56
#eel>	no 49	unknown -96	yes 47
#eels	no -63	unknown 109	yes -47
#eena	no -72	yes 83
#eens	no -57	unknown 41
#eepe	no 124	unknown -162	yes 43
#eepi	unknown 41
#eeps	no -51
#eer>	no 110	yes -102
#eeri	no 133	unknown -103	yes -87
#ees>	unknown 72	yes -75
#eet>	unknown -48
#eeze	unknown -63	yes 82
#efch	unknown -53	yes 43
#efig	no 83	unknown -71
#efou	unknown 63	yes -59
#efro	no -63	unknown 121	yes -62
#eft>	unknown 40
#efun	unknown 55	yes -40
#egan	unknown -41	yes 67
#egar	no -90	unknown 75
#egat	no 104	unknown -47	yes -86
#egg>	no -76	unknown -106	yes 167
#egge	no -157	unknown 280	yes -190
#egin	no -54
#egis	yes -44
#egs>	no 86	unknown -126
#eham	no 93	yes -76
#ehea	unknown -58	yes 56
#eimb	yes -79
#eing	unknown -40
#eith	no 74
#eken	no -73	unknown 123	yes -56
#elbo	no -56	unknown -106	yes 161
#elep	no -44	unknown 144	yes -125
#elib	no -135	unknown 175	yes -95
#elin	no 120	unknown -117
#eliv	no -51	unknown 56
#elle	no 43
#elli	unknown 49
#ells	no -71	unknown 44
#elme	no -47	unknown -148	yes 191
#elmi	no -41	yes 55
#elon	no -65	yes 51
#elop	unknown 66	yes -44
#elp>	no -115	unknown 212	yes -107
#elpe	no 96	yes -76
#elpi	no -131	unknown -95	yes 169
#els>	no -73	unknown 111
#else	yes 47
#elt>	unknown -75	yes 92
#elte	no 67	unknown -67
#elux	unknown -129	yes 86
#elve	unknown 63	yes -40
#elvi	no -114	unknown -107	yes 191
#ely>	no 56
#emai	no -65	unknown 49
#embe	unknown -41
#emem	unknown -66	yes 86
#emis	no 94	unknown -94
#emmi	no -64	unknown 101
#emov	unknown 54
#empl	no -61	yes 53
#empt	yes -59
#emse	no -69	unknown 85
#enag	no -72	yes 83
#enau	no 148	unknown -98	yes -82
#ence	no -52	unknown 41
#ench	unknown -67	yes 52
#ency	no -54	yes 91
#endi	unknown -145	yes 106
#ends	no 144	unknown -103	yes -46
#enea	no 101	unknown -185	yes 70
#ened	no -72	yes 41
#ener	unknown -95	yes 97
#enga	no -106	unknown 120
#enge	unknown -88	yes 60
#engi	no 54
#enis	no -126	unknown -41	yes 126
#enit	unknown -90	yes 65
#enna	no -107	unknown 96
#enne	no -81	unknown -205	yes 191
#enou	no -144	yes 95
#ens>	unknown 75	yes -49
#ensa	yes -55
#ense	unknown 74	yes -69
#ensi	no 61	yes -51
#enta	no -61
#ente	no 41
#enth	no -60	unknown 78
#entl	unknown 52	yes -61
#ents	no -55
#enty	no -68	unknown 56
#enue	no 57	unknown -40
#eny>	no -74	unknown 161	yes -102
#eon>	no -48	yes 74
#eone	unknown 57
#eopa	unknown -61	yes 76
#eot>	no -90	unknown 86
#epai	yes 41
#epan	unknown -56
#eper	no 124	unknown -162	yes 43
#ephe	unknown -61	yes 62
#epho	no -44	unknown 144	yes -125
#epin	unknown 41
#epla	no -49
#eppe	no -48	unknown -85	yes 132
#eps>	no -50	yes 69
#ept>	unknown -63	yes 41
#epti	no -87	unknown 163	yes -95
#eque	no -84	unknown 94
#era>	yes -50
#eran	no -67	unknown 87
#erb>	unknown 107	yes -71
#erba	no 75	unknown -97
#erbo	no 121	unknown -71	yes -63
#erce	no 41
#erch	unknown 43
#erci	no 229	unknown -107	yes -158
#erd>	no -104	unknown -234	yes 295
#ere>	no 40
#erel	no 72	yes -65
#eren	unknown -63	yes 45
#erer	no 61	unknown -51
#eres	no -92	unknown 121
#erfa	unknown 66	yes -87
#erfe	no 246	unknown -193	yes -64
#erfl	no -52	unknown 56
#erge	unknown -44
#ergi	no -132	unknown -297	yes 246
#ergo	no -69	unknown -52	yes 102
#ergr	no -67	unknown 68
#ergu	unknown 63	yes -62
#eria	unknown 64	yes -83
#erie	unknown 49	yes -59
#erin	no 134	unknown -103	yes -42
#erio	no -82	unknown 45
#erip	no 68	yes -98
#erka	unknown 52
#erle	no 105	unknown -81
#erli	no 153	unknown -139	yes -52
#erly	unknown -62	yes 47
#erma	no -69
#erne	unknown 68	yes -99
#ero>	yes -52
#erpr	no -76	yes 50
#erri	no -46	unknown 42
#ersh	no -62	unknown 97
#ersi	unknown 54	yes -71
#erso	no 68	unknown -44
#erst	no -89	unknown 89
#ert>	no -94	unknown -109	yes 164
#erta	no 45	unknown 53	yes -106
#erte	yes 46
#erti	no 82	unknown -75
#erve	no 79	unknown -120
#ervi	unknown -51	yes 64
#erwo	no -71	unknown 79
#eryb	no 84	unknown -53
#eryo	unknown -42
#eryt	unknown 50
#eryw	no -43	unknown -106	yes 148
#esca	no 96	yes -137
#ese>	no 92	unknown -47	yes -69
#esel	no 53	yes -51
#esen	no 122	unknown -114
#eser	no 107	unknown -155
#esk>	no -67	yes 41
#esn>	unknown -85	yes 58
#ess>	no 62	unknown -48
#essa	unknown 65
#esse	no 42	unknown -41
#essi	no -83	yes 74
#essu	no -50	unknown 75
#est>	unknown -49
#esta	no -100	unknown 137	yes -44
#esti	yes 42
#estl	no -42	yes 59
#ests	no 111	unknown -60	yes -49
#esum	no 118	unknown -45	yes -109
#etai	unknown 56	yes -71
#etal	yes -66
#etan	unknown -85	yes 68
#ete>	no 106	unknown 41	yes -184
#eted	no 84	unknown -45	yes -43
#eter	no -91	unknown 112
#ethe	no 77	yes -66
#ethi	yes 57
#etim	unknown 50
#etit	no -83	unknown -130	yes 143
#etre	no -55	unknown 82
#etro	no 149	unknown -138
#ets>	yes 41
#etta	no -62	yes 73
#ette	no 84	unknown -45
#etur	unknown 50
#eue>	no 79	unknown -41
#euge	no -90	unknown 86
#eur>	no 99	unknown -115
#eurs	no -111	yes 78
#evac	no 78	yes -89
#evar	unknown -86	yes 122
#eve>	no -58	unknown 54
#evel	unknown 147	yes -124
#eves	no -73	unknown 127	yes -90
#evid	no -72	unknown 132	yes -62
#evis	unknown 86	yes -54
#evry	yes 62
#eway	no -149	unknown -73	yes 191
#ewdr	no -49	unknown 88
#ewel	no -56	unknown 111	yes -60
#ewhe	no -42
#ewor	no 168	unknown -92	yes -81
#ews>	unknown -40
#exac	yes -63
#exce	unknown -42
#exch	yes 56
#excu	no 102	unknown -83
#expe	unknown 88	yes -79
#exti	no 54
#extr	no 99	unknown -42	yes -57
#eye>	no -116	unknown -73	yes 189
#eyeb	no -53	unknown -88	yes 139
#eyed	no -50	unknown 69
#eyel	no -90	unknown -137	yes 223
#eyes	unknown -57	yes 86
#ezer	no -76	unknown -64	yes 130
#faca	no -66	unknown 66
#face	unknown -40
#faci	unknown -56	yes 51
#fact	unknown 92	yes -71
#fail	unknown -51
#fait	no 200	unknown -236
#fami	no 54
#far>	unknown -51	yes 43
#farm	yes -42
#faul	unknown 40
#fcha	unknown -53	yes 43
#febr	no -62
#fect	no 127	unknown -116
#fed>	no -101	yes 70
#fee>	no -71
#feel	no 103	unknown -85
#feet	unknown -84	yes 85
#fell	no -48	unknown 81
#felt	unknown -113	yes 75
#fenc	no -84	unknown 71
#fend	no 168	unknown -87	yes -91
#fere	unknown -47
#fes>	no 62	yes -46
#few>	unknown -66	yes 60
#ffec	no -59
#ffer	unknown -60
#ffit	no -65	unknown 97
#ffol	no -68	unknown 137	yes -67
#fiat	unknown -44
#fic>	no 65
#fica	no 58	unknown -69
#fied	yes -55
#fiel	no 60	unknown -41
#fift	unknown -98	yes 134
#figh	no 44
#filt	no -52
#find	unknown 40	yes -79
#fing	no -44	unknown -76	yes 119
#firm	no 68	yes -70
#firs	unknown -57
#fish	unknown -48
#fiti	no -50	unknown 71
#five	no 74	unknown -99
#flam	unknown 45
#flat	unknown 47
#flew	unknown -125	yes 101
#flig	no -77	unknown 96
#floa	yes -76
#flor	no 40	unknown -53
#flow	no -52	unknown 56
#fly>	no -65	yes 88
#flyi	no 52	yes -81
#foam	no -88	unknown 178	yes -94
#fog>	no 93	unknown -74
#fold	unknown -41
#font	no 68	unknown 61	yes -145
#food	no 49	unknown -118	yes 70
#foot	yes 52
#forc	unknown 47
#fore	yes 44
#fort	yes -43
#foun	no -96	yes 71
#frac	no -61	unknown -74	yes 134
#fram	no -70	unknown 64
#fran	no 60	unknown -43
#free	no 45	unknown -42
#frie	yes -41
#frig	no 101	unknown -220	yes 108
#frm>	no -88	unknown 77
#fros	unknown 80	yes -75
#froz	no -103	unknown -205	yes 263
#fted	no 57
#fty>	unknown -126	yes 160
#ful>	no -127	unknown 147
#fund	unknown 55	yes -40
#funn	no -91	unknown 72
#furi	no 165	unknown -124	yes -59
#fuse	yes -44
#gade	unknown 40	yes -54
#gadi	no 108	unknown -62	yes -55
#gage	no -145	unknown 160
#gal>	no -120	unknown 69
#gale	no -137	unknown 45	yes 90
#gall	unknown 75	yes -108
#game	no -47	unknown -112	yes 156
#gar>	no 115	yes -84
#gara	no 50
#gare	no -92	yes 85
#gas>	yes 40
#gash	no -55	unknown -98	yes 152
#gat>	no 149	unknown -106	yes -87
#gate	unknown 53
#gave	unknown 48
#gear	yes 69
#gen>	no -68	unknown -117	yes 185
#genc	no -55	yes 95
#gene	no -71	yes 60
#geot	no -90	unknown 86
#ger>	yes 44
#gera	no 90	unknown -93
#gerp	no -67	unknown 124	yes -57
#gers	no -64	unknown -138	yes 203
#gery	unknown 68	yes -76
#ges>	unknown -44	yes 78
#get>	unknown 60	yes -44
#geth	no 70	yes -71
#gged	unknown 55	yes -42
#ghin	no 41	unknown -66
#ghte	unknown -49	yes 62
#ghwa	no 91	unknown -123
#gier	unknown 80	yes -53
#gift	no -72	unknown 218	yes -180
#gin>	no -71
#gise	yes 43
#give	no -43	yes 66
#glar	no 108	unknown -88
#glas	unknown -43	yes 44
#glaz	no -97	unknown 179	yes -91
#glis	no -77	yes 96
#glov	no 81	yes -50
#glue	no -73	unknown 85
#gnal	unknown 42	yes -47
#gnan	unknown -69	yes 101
#gne>	no -57	unknown -71	yes 80
#gnit	no 67	unknown -50
#goat	no -108	yes 74
#god>	no 88	unknown -69
#gold	no 66
#golf	unknown -49
#goo>	no -62	unknown 115	yes -57
#good	no 104	unknown -75
#grab	no -118	unknown 41
#graf	no -65	unknown 97
#gran	unknown -49
#grap	unknown 66
#grat	no -73	unknown 131	yes -57
#graz	unknown -108	yes 96
#grea	no 45
#grey	no -125	yes 124
#gril	no 100	unknown -162
#grin	no -52	unknown 69
#groc	no 44	yes -91
#grow	unknown 58	yes -47
#guar	no 68	unknown -93
#gue>	unknown -65	yes 59
#guel	unknown -54
#gues	unknown -44
#gui>	unknown 97	yes -106
#guis	no 54
#gust	no 68	unknown -55
#gutt	no -75	unknown 180	yes -108
#guy>	no 41
#guys	no 77	unknown -64
#gym>	no -74	unknown 43
#hain	unknown 50
#hake	yes -131
#haki	unknown -46	yes 66
#hale	no 59	unknown -104	yes 41
#haly	no 54	unknown -47
#hamd	unknown -50	yes 71
#hame	no -49	unknown 102	yes -68
#han>	no 72	yes -48
#hand	yes 44
#hani	no -48	unknown 80
#hank	no 109	unknown -55	yes -52
#haou	unknown -53	yes 43
#hap>	no 106	unknown -83
#hape	no 91	unknown -97
#harb	unknown 42	yes -94
#hard	no -66	unknown 43
#hare	no 201	unknown -137	yes -87
#harg	no -60
#harm	no 151	unknown -113
#harr	unknown 80	yes -81
#hasi	no 77	unknown -46	yes -49
#hasn	no -123	unknown 106
#hass	no 102	unknown -50	yes -58
#hate	no -66	yes 45
#hats	no -63
#hatt	unknown -125	yes 95
#haul	no 86	unknown -129	yes 42
#hay>	no 40	yes -87
#hbor	no 75	yes -40
#hday	unknown -60	yes 61
#head	unknown -65	yes 67
#heal	no 204	unknown -156	yes -66
#heat	no -69	unknown 79
#heck	no 74	unknown -67
#heep	yes -43
#hefc	unknown -53	yes 43
#heft	no -127	unknown 148
#held	no -53
#helf	yes -72
#hell	no -44	unknown 44
#helm	no -47	unknown -148	yes 191
#help	unknown 86	yes -78
#helv	no -165	yes 113
#hemi	unknown -53	yes 84
#hems	no -69	unknown 85
#hens	no 94	yes -77
#herg	unknown 97	yes -106
#heri	no 70	yes -90
#hes>	no -76	yes 83
#hest	unknown -53	yes 60
#heth	no 59	yes -68
#hew>	unknown -64	yes 52
#hewe	no 60	yes -80
#hich	unknown -49
#hid>	no 69	unknown -90
#hidi	no -85	unknown 130	yes -78
#hief	no -104	unknown 135
#hiel	no -82	yes 43
#hier	no -191	unknown 176
#hiev	no -73	unknown 127	yes -90
#hift	no -43
#high	no 41	unknown -160	yes 122
#hild	no 50	unknown -81
#hile	unknown 40
#hill	no 183	unknown -146	yes -49
#himn	no 114	unknown -119
#hims	no 49	unknown -90	yes 40
#hin>	unknown -67	yes 90
#hine	yes -48
#hink	no -131	unknown 168	yes -49
#hip>	unknown -59	yes 56
#hipl	no -93	unknown -68	yes 160
#hipp	no -43
#hird	no -57	unknown 126	yes -69
#hire	unknown 48
#hirt	unknown -46
#hitc	no 70	yes -75
#hive	no -54	unknown 85
#hka>	no -84	yes 106
#hman	unknown 54	yes -69
#hnic	yes -40
#hob>	no 51	unknown 43	yes -110
#hock	unknown -205	yes 144
#hoe>	no -40	yes 71
#hoev	no 112	yes -134
#hoir	no 43	yes -56
#hold	unknown -43	yes 44
#hom>	no -136	unknown 159	yes -41
#home	unknown -43
#hood	unknown -64	yes 86
#hook	no 185	unknown -146	yes -54
#hop>	unknown 75	yes -43
#hopp	unknown -85	yes 104
#hore	no 50	unknown -104	yes 54
#hori	no -79	unknown 64
#hors	unknown -65
#hort	no 53	unknown 41	yes -120
#hosp	no -58	unknown -50	yes 108
#host	no 111	yes -146
#hote	no -52	unknown 50
#hoto	unknown 60	yes -51
#houg	unknown -59	yes 60
#houl	no -61	yes 94
#hove	no -46	unknown -82	yes 128
#howe	unknown -49	yes 59
#hris	no -49
#hrow	no -100	unknown 50	yes 45
#hru>	unknown 50	yes -81
#hrug	unknown 53	yes -50
#hter	yes 62
#htim	no -119	unknown 68	yes 51
#htub	no -92	unknown 100
#huge	no -67	yes 49
#huma	no 227	unknown -173	yes -78
#humb	no -71	unknown -112	yes 177
#hund	no 41	yes -76
#hunt	no 94	unknown -66
#hurc	no 88	yes -83
#hurr	no -50	unknown 152	yes -127
#hurt	no 65
#husb	no -40
#hut>	no 92	unknown -181	yes 80
#hutt	no -42
#hwas	no 40	unknown -49
#hway	no 91	unknown -123
#hyun	no 118	unknown -112
#iabl	no 56	unknown 40	yes -108
#iad>	no -40	unknown 71
#ial>	unknown 55	yes -71
#iara	no 85	yes -81
#iato	unknown -50
#ible	unknown 51	yes -44
#ibra	no 58	yes -67
#ibs>	unknown -91	yes 126
#ibus	no 89	unknown -53
#icab	no -49	yes 42
#ical	no 55	unknown -47
#icat	no 47	unknown -49
#iced	unknown 55	yes -56
#icem	unknown -100	yes 59
#icen	no -43
#ices	no -76	unknown 57
#ich>	unknown -54
#iche	no -60	unknown 42
#ichk	no -84	yes 106
#icia	yes -50
#ick>	no 64	yes -45
#icki	no -123	yes 116
#icks	unknown 73	yes -51
#ics>	no 56	yes -97
#icti	no 78	unknown -53
#ictu	no 99	unknown -109
#icyc	unknown -88	yes 126
#ida>	no 67	yes -74
#iday	no -42
#idde	no 185	unknown -140	yes -64
#iddl	no -48	unknown -40	yes 83
#ideo	no -58	unknown 71
#ider	no -58	unknown 68
#ides	yes 61
#idew	no -55	unknown 107	yes -56
#idge	no 77	unknown -64
#idia	no -56
#idic	no 41	unknown -55
#idin	no 51	unknown -100
#idio	no -41	yes 67
#idn>	no 53	unknown -55
#idni	unknown 58	yes -50
#idnt	no 54	unknown -57
#idth	no -47	unknown 75
#ief>	no -42	unknown 107	yes -71
#iend	unknown 40
#iere	no -160	unknown -165	yes 244
#iers	no 72	unknown -74
#iese	no 53	yes -51
#iest	no 67	yes -75
#iff>	no -64	unknown -74	yes 132
#iffe	no -143	yes 148
#ific	no 68	unknown -60
#ifie	unknown 95	yes -76
#ifra	no 144	unknown -84	yes -60
#ift>	no -71	unknown 73
#ifte	no 85	unknown -72
#ifty	unknown -126	yes 160
#iful	no 66	yes -63
#igad	unknown 40	yes -54
#igam	no -47	unknown -112	yes 156
#igar	no -41	yes 48
#igh>	unknown -166	yes 168
#ighw	no 91	unknown -123
#igni	unknown -60
#ika>	yes -49
#ikes	no -52	unknown 132	yes -80
#ilah	unknown -49	yes 50
#ilal	no -108	yes 89
#ilbo	no -53	yes 43
#ild>	no 141	unknown -138
#ildr	yes 45
#ile>	unknown 43
#iles	unknown -64	yes 48
#ilet	no -95	unknown 152	yes -55
#ilk>	no -70	unknown 73
#illi	unknown -115	yes 151
#ilme	no -52	yes 41
#ils>	unknown 78	yes -61
#ilst	unknown 58
#ilt>	no 76	yes -112
#ilve	no 115	unknown -84	yes -47
#ily>	no 83	unknown -73
#imag	no -50
#imat	unknown -113	yes 83
#imbu	yes -79
#imed	no -56	unknown -118	yes 167
#immi	unknown -53	yes 40
#imne	no 114	unknown -119
#imog	no 169	unknown -160
#impa	no -79	yes 43
#impi	unknown -118	yes 76
#impl	no 100	unknown -78	yes -40
#ims>	no 47	unknown -58
#imse	no 49	unknown -90	yes 40
#ina>	no 60	yes -67
#inat	yes 40
#ince	yes 40
#inch	unknown 66	yes -104
#inco	no -130	unknown 197	yes -82
#ind>	unknown 54
#inde	no -68	unknown 64
#indi	no 89	unknown -83
#indl	no 121	yes -103
#indu	no 163	unknown -59	yes -126
#ined	yes 63
#inen	no -120	unknown 126
#ines	no 65	unknown -72
#inet	no 85	unknown -172	yes 89
#info	no -49	unknown -130	yes 164
#inge	unknown -109	yes 109
#ingi	unknown -70	yes 44
#ingl	no 62	yes -71
#ingo	unknown 94	yes -86
#ings	unknown -58
#ingu	no 54
#inha	unknown -87	yes 128
#ini>	yes -58
#inib	no 89	unknown -53
#inic	no 77	yes -105
#inin	no 77	unknown -93
#inje	no -102	unknown -65	yes 135
#inju	no 92	unknown -95
#ink>	no -78	unknown 89
#inki	unknown 123	yes -110
#inks	no -52	yes 86
#inne	unknown -93	yes 97
#ins>	no -64	yes 55
#insi	no 50
#inta	no 208	unknown -151	yes -63
#inti	no -117	unknown 216	yes -121
#intr	no 143	unknown -113	yes -55
#ints	unknown 65	yes -41
#inve	no -55	unknown 57
#invo	no -40	unknown 44
#iole	no -64	yes 55
#ioli	no -116	unknown 116	yes -47
#iolo	no 71	yes -118
#iona	no 62	unknown -61
#iori	no -68
#iot>	no -42	unknown 41
#ipal	no 119	yes -132
#iped	unknown -217	yes 147
#iper	unknown 52	yes -89
#ipho	no -108	unknown 106
#ipla	no -93	unknown -68	yes 160
#ippi	no -95	unknown 135	yes -41
#ips>	unknown -64	yes 93
#ique	no 45	yes -49
#irba	no -68
#irca	unknown 40	yes -109
#ircu	no 56	unknown -66
#ird>	no -62	unknown 130	yes -66
#irdr	no -53	unknown 41
#irec	no 64	unknown -60
#iref	no 83	unknown -71
#irem	unknown -63
#ires	no 136	unknown -68	yes -71
#irew	no 168	unknown -92	yes -81
#irin	no -52	unknown 88	yes -54
#irlf	no -71	unknown 98
#irm>	yes -62
#iron	unknown 87	yes -81
#irpo	no -188	unknown 185
#irro	yes -46
#irst	unknown -57
#irth	unknown -54
#irti	no -118	unknown 153	yes -60
#irwe	unknown -89	yes 61
#isco	no -105	unknown -58	yes 138
#iscu	no -56	unknown -92	yes 136
#ise>	unknown 48
#ised	no 75	unknown -92
#iser	no 68	unknown -53
#ises	yes 43
#ish>	no 57	unknown -62
#ishw	no 40	unknown -49
#isin	unknown 42	yes -42
#isio	no 43	unknown 42	yes -88
#isit	no -61	unknown 100	yes -49
#isju	no 167	unknown -139	yes -41
#isla	no -44	unknown 56
#islo	no -50	unknown -63	yes 113
#isn>	no 100	unknown -74
#ispl	no 153	unknown -130
#ispu	no -117	unknown 136
#isse	yes 47
#ist>	yes 55
#ista	unknown -56
#iste	unknown -40	yes 61
#istm	no -96	unknown 42	yes 53
#istr	no 59	unknown -72
#ists	no 59	unknown -104	yes 44
#ital	no -43	unknown -44	yes 87
#itca	no -79	unknown 56
#iter	unknown -159	yes 118
#ithe	no 67
#ithi	unknown -44
#iti>	no -50	unknown 71
#itie	no -79	unknown 64
#itin	no -41
#itio	no -76	unknown 152	yes -74
#itra	unknown -90	yes 65
#itre	unknown 56	yes -49
#itse	no -68	unknown 53
#itte	no 79	unknown -48	yes -44
#itti	unknown -65	yes 82
#ittl	unknown -46
#itur	no -81	yes 49
#ium>	no -41
#ivab	unknown -159	yes 89
#ived	unknown -50	yes 59
#iven	no -42	yes 69
#ives	no -51	unknown 80
#ivil	no 113	unknown -104
#ixty	unknown 53	yes -69
#izza	no 61	unknown -63
#izzy	no -89	unknown -58	yes 148
#jack	no -127	unknown -240	yes 277
#jama	no 59	unknown -45
#janu	no -53	unknown 116	yes -63
#jaw>	unknown -56	yes 89
#jda>	no -70
#ject	no -94	yes 91
#jemm	no -64	unknown 101
#jewe	no -56	unknown 111	yes -60
#job>	no -83	unknown 71
#joke	no 120	unknown -66	yes -60
#joki	no -68	unknown 74
#judg	no 146	unknown -111	yes -42
#jump	unknown -72	yes 43
#junc	yes -45
#june	unknown 78	yes -40
#jure	no 93	unknown -121
#juri	no 48	unknown -61
#jury	no 141	unknown -98	yes -44
#just	no 67	unknown -53
#kamp	unknown 52
#kang	unknown 48
#kaya	yes -62
#kech	unknown 42
#keep	no -53	unknown 46
#ken>	yes 47
#kend	no 146	unknown -69	yes -158
#kept	no -66	unknown -63	yes 127
#ker>	no 89	yes -59
#kery	no 67
#kets	no -63	yes 75
#key>	no 100	unknown -42	yes -73
#keye	no -50	unknown 69
#kful	no 111	yes -97
#kid>	no 191	unknown -95	yes -95
#kidd	no 199	unknown -160	yes -78
#kier	no -59	unknown -77	yes 131
#kill	no -123	yes 142
#kily	no 157	unknown -111	yes -51
#kin>	no -210	unknown 65	yes 126
#kind	no 53
#kirt	no -122	unknown 172	yes -71
#kis>	no 61	yes -52
#kiss	no 56	unknown -64
#kit>	no -73	unknown 87
#kle>	unknown -112	yes 138
#kled	unknown -101	yes 107
#klif	no -85	yes 63
#kly>	no -78	yes 112
#knee	no -62	unknown -76	yes 134
#know	unknown 50
#kour	no 105	unknown -95
#ksac	no 172	unknown -136	yes -80
#kup>	unknown 44
#kwar	no -110	unknown 61
#labl	no -40	unknown -64
#lace	yes 40
#laci	no -92	unknown 48	yes 40
#lack	no -59	yes 43
#lad>	unknown -66	yes 50
#lads	no 71	unknown -56
#lage	no -57
#lah>	unknown -62	yes 74
#laid	no 61	yes -43
#lal>	unknown -53
#lami	no 54	unknown -79
#lamm	no -82	yes 62
#lamp	yes -50
#lane	no 94	unknown -52	yes -44
#lank	unknown -56
#lant	no -67	unknown 112	yes -45
#laps	no -90	yes 61
#lara	unknown 77	yes -62
#larb	no -69	unknown -52	yes 118
#lard	no 194	unknown -66	yes -150
#larg	unknown -40	yes 53
#larm	no -49	unknown 104	yes -55
#lars	no 64	yes -103
#lary	no 121	unknown -78	yes -58
#las>	unknown -179	yes 129
#lat>	unknown 41
#lati	unknown -83	yes 111
#latm	no -62	unknown 44
#lato	no -42	yes 51
#latt	no 87	yes -71
#laug	no 103	unknown -94
#laun	no -85	unknown 87
#law>	no -52	unknown 76
#lawn	no 66	unknown -104
#lawy	no 68	unknown -51
#lay>	no 134	unknown -128
#layi	no -47
#lays	no -100	unknown 149	yes -49
#laze	unknown 82	yes -56
#lazi	no -110	unknown 203	yes -101
#lbon	unknown -64	yes 84
#lbow	no -56	unknown -106	yes 161
#lbox	no -89	unknown 88
#lcon	no -73	yes 53
#lded	unknown -72	yes 106
#lder	no -102	yes 136
#ldin	no -40
#ldn>	no -45	unknown 66
#ldnt	no -127	unknown 94
#ldre	yes 45
#lds>	no 263	unknown -263
#lead	no 100	unknown -120
#leag	no 110	unknown -156
#leak	yes 40
#lear	unknown 57	yes -46
#leat	no 70	unknown -47	yes -40
#leav	no -42	unknown 72
#leba	no 65	yes -65
#ledg	no 43	yes -66
#leed	unknown -60	yes 96
#leg>	no -49	unknown -91	yes 142
#legs	no 126	unknown -136
#lem>	no -98	yes 84
#lenc	no -68	unknown 72
#lend	no -50	unknown 164	yes -142
#leng	no 90	unknown -76
#lens	no -45	unknown 79
#lent	no -64	unknown -95	yes 146
#leph	no -44	unknown 144	yes -125
#lept	no 68	unknown -87
#lery	no -56	unknown 112	yes -60
#less	no 175	unknown -102	yes -75
#lete	no 46	yes -79
#lett	no 111	unknown -56	yes -54
#leva	no -51	yes 75
#levi	no -64	unknown 127	yes -63
#lew>	no 64	unknown -84
#ley>	no 189	unknown -146	yes -63
#lfri	no -71	unknown 98
#libr	no 47	yes -77
#lid>	yes 52
#lie>	unknown 124	yes -140
#lier	unknown 65	yes -96
#life	no -149	unknown 154
#liga	no -47	unknown -112	yes 156
#lill	no -43	unknown 73
#limb	no 48	unknown -63
#limo	no 169	unknown -160
#limp	unknown -117	yes 102
#lin>	no -47	yes 44
#lini	no 119	yes -92
#lint	no -126	unknown -105	yes 222
#lio>	unknown -70	yes 97
#lip>	no -103	unknown -102	yes 204
#lipp	no 75	unknown -106
#lish	no 46
#lisi	no 175	unknown -44	yes -141
#list	unknown -52	yes 53
#lit>	no 40	unknown -70
#litr	unknown 56	yes -49
#litt	unknown -47
#live	unknown 45
#livi	unknown -62
#lkin	no -61	yes 62
#lla>	unknown 57	yes -50
#llag	no -57
#llah	unknown -59	yes 76
#llap	no -49	unknown 43
#lle>	no -50	yes 57
#llea	no 110	unknown -156
#llec	no 64	unknown -67
#llen	unknown -55	yes 49
#llet	no 155	unknown -152
#lley	no 189	unknown -146	yes -63
#llin	no -63	yes 64
#llis	no 126	yes -95
#llo>	no -45
#llow	unknown -42	yes 42
#lly>	no 47
#lmed	no -56	unknown 164	yes -137
#lmet	no -47	unknown -148	yes 191
#lmim	no -41	yes 55
#load	no 108	unknown -98
#loat	yes -76
#lobb	no 214	unknown -170	yes -82
#loca	yes 64
#lock	unknown 48
#lode	no -52	yes 50
#lodg	no -48	unknown 61
#loft	unknown 49
#log>	no -82	yes 99
#lol>	unknown 70	yes -68
#lon>	no -59
#lone	unknown -63
#long	unknown 42
#loo>	no -87	unknown 110
#look	no 76	yes -69
#loos	no -64
#lord	unknown 47	yes -46
#lori	no 40	unknown -53
#lorr	no -69	unknown 58
#losi	no 74	yes -53
#loss	no 43	yes -92
#loth	no -74	unknown 189	yes -136
#loud	no -100	unknown 140	yes -62
#loug	no 124	unknown -59	yes -78
#loui	no 126	unknown -79	yes -79
#loun	no 69	unknown -52
#lour	unknown -62	yes 41
#lous	no 96	unknown -54	yes -57
#love	no 44
#lowi	no 132	unknown -103
#lowl	no 110	unknown -145
#lown	no 112	yes -203
#loye	unknown -64	yes 57
#lped	no 96	yes -76
#lrea	no 40	unknown -46
#lso>	no -49
#lsto	unknown 72	yes -62
#ltag	no -64	unknown 112	yes -67
#ltan	no 45	unknown -112	yes 43
#lted	no 59	unknown -64
#lter	no 175	unknown -147
#lth>	no 60	yes -55
#ltho	unknown -85	yes 45
#ltie	no 87	unknown -51
#ltra	no -54	unknown 87	yes -48
#lts>	no 63	yes -67
#lub>	no -116	yes 121
#luck	no 159	unknown -117	yes -43
#lude	no -42
#ludi	unknown -57
#lued	no -69	unknown 105
#lug>	no 101	unknown -112
#lumb	no -65	unknown 129	yes -66
#lumn	no 83	yes -86
#lump	unknown -67	yes 98
#lus>	no 138	yes -109
#lute	no 105	unknown -100	yes -59
#lux>	unknown -129	yes 86
#lved	no -55	unknown 86
#lver	no 115	unknown -84	yes -47
#lves	no 75	yes -40
#lvis	unknown -44	yes 70
#lyon	no -55	unknown 65
#lyse	unknown 110	yes -121
#lyti	no 91	unknown -52
#maar	no -52	unknown 118	yes -68
#macy	yes -64
#mad>	no 46
#mada	no 79	unknown -109
#mage	no 58	yes -50
#magi	no -50
#mail	no -59	unknown 70
#make	unknown 40
#mal>	no -199	unknown 71	yes 129
#mam>	no 57	unknown -53
#mana	no 64	unknown -48
#mani	no 105	yes -103
#mans	no 159	unknown -147
#many	unknown -131	yes 111
#marb	no -73	unknown -42	yes 103
#marc	unknown 44
#mari	unknown 49	yes -54
#mark	no 68
#mart	no -87	unknown 56
#mary	no -132	yes 167
#mast	no 115	unknown -153
#mate	unknown 43	yes -69
#mati	unknown -81	yes 89
#matt	yes 41
#may>	no -41	unknown 68
#mayb	no -103	unknown 53	yes 53
#mayo	no 176	unknown -125	yes -72
#mble	unknown 58
#mbli	no 58	unknown -160	yes 117
#mbs>	no 137	unknown -179
#mbur	no 50	yes -72
#mdou	unknown -93	yes 56
#mdul	no -89	yes 90
#mean	yes -65
#meas	no -67	yes 94
#mebo	unknown 50
#mech	no -48	unknown 80
#med>	unknown -45
#meda	no 91	unknown -97
#medi	no 62	yes -52
#mel>	no 48	unknown -86
#mell	yes -41
#melo	yes 70
#melt	unknown -65
#memb	no 43	unknown -84
#meon	unknown 57
#mer>	unknown 54	yes -46
#mera	yes -41
#mere	no 130	unknown -57	yes -100
#merg	unknown -108	yes 119
#meri	yes -51
#mers	no -56	unknown 67
#met>	no 92	unknown -86
#mete	no -90	unknown 142	yes -52
#meth	yes 49
#meti	unknown 50
#mewh	no -42
#miab	no 56	unknown 40	yes -108
#mic>	unknown 59	yes -56
#mica	no -49	yes 42
#micr	no 83	unknown -85
#midd	no -98	yes 120
#midn	unknown 58	yes -50
#mied	no -64	unknown 101
#migh	unknown 57	yes -172
#mile	yes -43
#mili	unknown 108	yes -84
#milk	no -98	unknown 126	yes -51
#mill	unknown -69	yes 63
#mily	no 63	unknown -48
#mim>	no -41	yes 55
#mina	no -48
#mind	no 225	unknown -253	yes -67
#mine	no 66	unknown -72
#mini	no 63	yes -60
#mino	no -40	unknown 73	yes -47
#minu	no 71
#mira	no 194	unknown -146	yes -79
#mirr	yes -46
#mise	unknown 50	yes -66
#misj	no 167	unknown -139	yes -41
#misl	no -44	unknown 56
#mist	no -76	yes 60
#mit>	no -61	yes 59
#mith	no -72	unknown 114	yes -41
#mits	yes -41
#mitt	unknown 43	yes -76
#mmam	no 57	unknown -53
#mmed	no -66
#mmer	yes -51
#mmie	no -64	unknown 101
#mmin	unknown -53	yes 40
#mmis	no 41
#mmon	no -125	unknown 167	yes -44
#mney	no 114	unknown -119
#mobi	unknown 85	yes -109
#moge	no 169	unknown -160
#moke	unknown -43	yes 45
#mom>	no 64	unknown -51
#mome	no 56
#mone	no -46	unknown 48
#moni	unknown 145	yes -139
#mons	no 123	yes -133
#mont	no -63	unknown 85
#moor	no 187	unknown -148	yes -47
#mope	unknown -72	yes 61
#morr	no -52	unknown 64
#mosq	no -54	unknown 47
#moul	no -51	yes 76
#mour	no 184	unknown -237
#mous	no -51	unknown 121	yes -116
#mova	no 72	unknown 73	yes -151
#move	no -64
#movi	no -46	unknown 48
#mowe	unknown 84	yes -75
#mpac	no -79	yes 43
#mped	unknown -40
#mpf>	unknown 52
#mpie	no 48	unknown -94
#mple	no 55	yes -87
#mplo	yes 42
#mpol	no 51	unknown -68
#mpos	no 119	unknown -85	yes -51
#mpte	unknown 50	yes -69
#mpti	unknown 62	yes -60
#mpty	no 79	yes -56
#mput	no -94	unknown 153	yes -58
#mrs>	unknown 76	yes -57
#much	no 146	yes -121
#mud>	no 42	unknown -145	yes 93
#mum>	no -43
#mur>	no -83	unknown -243	yes 282
#nage	unknown -40
#nail	no 64	unknown -52
#nall	no -100	unknown 146	yes -57
#nan>	unknown -81
#nann	no -99	unknown 100
#napp	no -49	unknown 50
#nast	no -43	unknown -59	yes 92
#nate	no -80	unknown 85
#nati	no 112	unknown -188	yes 50
#natu	no -44	unknown 70
#naul	no 148	unknown -98	yes -82
#nav>	no -89	unknown 168	yes -95
#nca>	no 87	yes -88
#ncel	no 57	yes -63
#ncer	no 90	yes -67
#nces	no -46
#nche	unknown -58	yes 42
#ncht	no -119	unknown 68	yes 51
#ncil	no -57	unknown 52
#ncle	no 56	unknown -70
#ncre	no 295	unknown -203	yes -131
#ncti	yes -45
#ncus	no -66	unknown -81	yes 137
#ncy>	no -46	yes 81
#nda>	unknown 85	yes -48
#ndab	no 49
#ndag	no -49	unknown -74	yes 122
#ndai	no 118	unknown -112
#ndba	unknown -69	yes 56
#ndbr	no 136	unknown -94	yes -46
#nded	no 45	unknown -64
#ndfa	no 45
#ndic	unknown 40
#ndin	unknown -41
#ndis	no -139	unknown 98
#ndle	unknown 54
#ndlo	no -67	unknown 98	yes -41
#ndly	no 103	yes -116
#ndoo	no 122	unknown -166
#ndre	unknown 43	yes -64
#ndry	no -104	unknown 99
#nds>	no 75	unknown -45
#ndsh	no 65	unknown -88
#ndso	unknown -108	yes 102
#ndst	no 133	unknown -156
#nduc	unknown 207	yes -258
#ndwi	no 90	unknown -118
#near	no 56	unknown -61
#neat	no 50
#nece	no -95	unknown 154	yes -83
#neck	no -96	unknown -89	yes 184
#necy	no 56	unknown -59
#nee>	no -70	unknown -62	yes 128
#neer	no 80	yes -109
#nees	yes 67
#neit	no 70	unknown -53
#nel>	no 71	unknown -54
#nels	no -88	yes 70
#nent	no -55	unknown 61
#neph	unknown -64	yes 52
#nera	no -108	unknown 91
#ners	no -45	unknown 59
#ness	no 110	unknown -99
#nets	no -69	unknown -122	yes 160
#new>	no -44	yes 52
#ney>	no 72	unknown -50
#nfa>	no -93	unknown 41	yes 52
#nfir	no 130	yes -110
#nfor	no -93	unknown -86	yes 161
#ngag	no -106	unknown 120
#ngal	no 81	unknown -122
#nge>	unknown -87	yes 52
#nged	unknown -58
#ngel	yes -44
#nger	unknown -60	yes 88
#nges	no -92	unknown 61
#ngie	unknown 80	yes -53
#ngle	unknown 88	yes -71
#ngli	no -51	unknown 63
#ngo>	no -43	unknown 115	yes -86
#ngoo	no -62	unknown 115	yes -57
#ngs>	unknown -46
#ngue	no -138	unknown -46	yes 157
#ngui	no 54
#nhal	unknown -87	yes 128
#nhar	no 112	unknown -92
#nhur	no 113	unknown -71	yes -40
#nia>	no -96	unknown 279	yes -229
#nibu	no 89	unknown -53
#nic>	unknown 78	yes -103
#nice	no 75	unknown -68
#nich	no -60	unknown 42
#nici	unknown 67	yes -80
#nick	unknown -49	yes 54
#nies	unknown 63	yes -46
#nima	no -78	unknown 57
#nine	unknown 58	yes -66
#nish	unknown -40	yes 40
#nist	no -65	unknown 74
#nite	unknown 56
#nito	no -133	unknown 169	yes -47
#nitr	unknown -90	yes 65
#nits	unknown -42	yes 61
#nitu	no -81	yes 49
#nity	no 161	unknown -108	yes -53
#njec	no -102	unknown -65	yes 135
#njur	no 92	unknown -95
#nked	no -93	unknown -68	yes 138
#nkey	no 159	unknown -148
#nkfu	no 111	yes -97
#nkin	unknown 123	yes -110
#nkle	unknown -116	yes 142
#nlin	unknown 82	yes -53
#nne>	no 217	unknown -275
#nned	no -122	unknown -123	yes 193
#nnel	no 82	unknown -99
#nner	yes -44
#nnes	no 62	unknown -179	yes 71
#nnin	unknown 44	yes -86
#nnot	unknown 65	yes -43
#nny>	unknown 44
#no1>	no 188	unknown -124	yes -66
#nobo	no 59
#nois	no -50	unknown 68
#non>	no -61	yes 93
#none	no 191	unknown -127	yes -64
#nor>	no 55	unknown -47
#nora	unknown 59	yes -56
#norm	no -81	yes 113
#nose	no -77	unknown -82	yes 151
#not>	no 49
#note	unknown 86	yes -52
#noth	no 74	unknown -58
#noti	unknown 78	yes -88
#noug	no -97	unknown 147	yes -75
#nove	unknown 52
#nowh	unknown 77	yes -107
#nown	no 93	unknown -123
#nroo	unknown -47	yes 59
#nsat	yes -55
#nsca	no 137	unknown -99	yes -40
#nsid	no 43
#nsis	unknown -79	yes 107
#nsla	unknown -69	yes 84
#nst>	no 49	unknown -60
#nste	no -47	unknown 57
#nstr	no 145	unknown -94	yes -60
#nsul	yes 47
#nswe	no -68	unknown 134	yes -69
#ntac	no 153	unknown -122
#ntai	yes -43
#ntal	no -61
#nte>	no 42	unknown -107	yes 63
#nted	no 49	unknown -48
#ntee	unknown 41	yes -73
#nten	no -89	yes 79
#ntes	no -78	unknown 103
#nth>	unknown 91	yes -53
#nths	no -87	unknown 41	yes 46
#ntin	no -100	unknown 147	yes -46
#ntiq	unknown 84	yes -59
#ntir	no 60	unknown 44	yes -103
#ntis	no 47	yes -80
#ntly	unknown 132	yes -115
#ntre	no 86	unknown -76	yes -54
#ntru	no 101	unknown -90
#ntry	no -68
#nts>	unknown 47
#nty>	no -68	unknown 56
#nuar	no -53	unknown 116	yes -63
#numb	no -43
#nurs	no -51	unknown -43	yes 94
#nus>	no 125	unknown -104	yes -53
#nvoi	no -50	unknown 46
#nvol	unknown 45
#nyon	no 64	unknown -51
#oach	no -80	unknown 102
#oade	no 191	unknown -179
#oake	yes 40
#oam>	no -88	unknown 178	yes -94
#oar>	no 94	unknown -102
#oat>	no -52	unknown 43
#oati	yes -51
#oats	yes 56
#obbe	no 135	unknown -107	yes -43
#obe>	yes -57
#obil	unknown 85	yes -109
#oble	no -53	unknown -41	yes 81
#obod	no 59
#obse	no -47	unknown -66	yes 114
#obvi	no 47	unknown -75
#ocat	no -50	unknown -63	yes 113
#ocer	no 44	yes -91
#ocki	no 80	unknown -56
#octo	unknown -42	yes 62
#oddl	no -52	yes 40
#ode>	no 159	unknown -135	yes -43
#oden	no 41	yes -80
#odge	no -48	unknown 61
#odil	no 77	unknown -51
#ods>	unknown 42
#oduc	no -62	unknown 122	yes -62
#ody>	no 42
#oesn	unknown -79	yes 78
#oeve	no 112	yes -134
#ofa>	no 76	unknown -88
#oft>	no -101	unknown 153	yes -63
#oges	no 169	unknown -160
#oget	no 70	yes -71
#ogra	unknown 88	yes -50
#oice	no -44
#oid>	no 136	unknown -241	yes 98
#oil>	no 58	yes -50
#oili	no -122	unknown -195	yes 244
#oin>	no -40	unknown 40
#oir>	unknown 91	yes -61
#oire	no -129	unknown 83
#oise	unknown 53
#oked	no 81	unknown 42	yes -126
#oken	unknown -49	yes 85
#oker	unknown -67
#okes	unknown -57	yes 87
#okin	unknown 44	yes -62
#oks>	no -70	unknown 90
#ola>	no -76	unknown -68	yes 131
#olde	no -73	yes 59
#oldi	no -85	yes 76
#olen	unknown 71	yes -44
#olet	no -55	unknown 49
#olf>	unknown -49
#olis	no 118	unknown -157
#olit	no -68	unknown 126	yes -64
#oliv	unknown 45	yes -47
#oll>	no 73	unknown -187	yes 105
#olle	unknown -46
#olli	no 173	unknown -48	yes -131
#olt>	no 124	unknown -55	yes -94
#olta	no -64	unknown 112	yes -67
#olte	no 61	yes -80
#olum	no 41	yes -71
#olut	no 136	unknown -126	yes -54
#olve	unknown 67	yes -43
#omat	unknown 41
#omeb	unknown 50
#omen	no 44
#omeo	unknown 57
#omer	unknown 58	yes -40
#omes	no 101	yes -90
#omet	yes 42
#omew	no -42
#omma	no -58	unknown 133	yes -95
#ommi	yes -43
#omor	no -52	unknown 64
#ompe	no 139	unknown -91	yes -92
#ompi	no 48	unknown -94
#ompo	no 151	unknown -117	yes -45
#ompu	no -86	unknown 142	yes -58
#oms>	no 50	unknown -56
#onal	no 117	unknown -133
#once	no 131	unknown -100
#onci	no 56	yes -53
#oncr	no 244	unknown -171	yes -118
#oncu	no -66	unknown -81	yes 137
#ond>	no 56	unknown -53
#ondi	no -87	unknown 95
#onds	unknown -88	yes 92
#oned	no -126	unknown 67	yes 56
#ones	no 83	unknown -75
#oney	yes -49
#onfi	no 161	unknown -54	yes -101
#onge	no -108	unknown 140
#ongi	no -56	unknown 80
#ongs	no 41	unknown -78
#ongu	no -138	unknown -46	yes 157
#onig	no 56	unknown -64
#onke	no 143	unknown -123
#onli	unknown 82	yes -53
#onne	no 51	unknown -46
#ons>	no 46
#onsi	no -47	unknown 93	yes -62
#onsu	no -83	unknown 77
#onta	no 69	unknown -49	yes -47
#onth	no -60	unknown 79
#onti	no -91	unknown 107
#onto	no -66	unknown 80
#onve	no 77	unknown -44
#ony>	no -61	yes 42
#ood>	no 61	unknown -57
#oods	no -67	unknown 43
#ooke	no 50	yes -72
#ooki	yes -61
#ooks	no -74	unknown 103
#ooms	no 91	unknown -61	yes -41
#oori	no 172	unknown -129	yes -47
#oors	no 102	unknown -82
#oose	no -54	yes 41
#oosh	unknown -44
#oot>	no -60	unknown -41	yes 102
#ootb	no 48	yes -57
#ooth	no -91	unknown -90	yes 180
#opat	unknown -61	yes 76
#open	no -42
#oper	unknown -51	yes 66
#opla	unknown 88	yes -61
#oppi	unknown -46	yes 83
#ops>	unknown 81	yes -40
#opti	unknown 98	yes -68
#opy>	no 96	unknown -79
#orag	no -69	unknown 63
#oram	unknown 59	yes -56
#oran	no -88	unknown 64
#orat	unknown 54	yes -54
#orbi	no -49
#orch	unknown 57
#orcy	no -60	yes 58
#ordi	no -88	yes 77
#ords	no -51	unknown 88
#orea	no -90	unknown -150	yes 213
#oreh	yes 41
#ores	no 117	unknown -77	yes -52
#orey	no 62	unknown -169	yes 91
#orgi	no -98	unknown 70
#orho	no 41
#orin	no 172	unknown -129	yes -47
#oris	no 79	unknown -74
#orit	no -71	unknown 56
#ork>	yes 47
#orke	no 57
#orki	no 82	unknown -127
#orkl	no -85	yes 63
#orkt	no -59	unknown 98	yes -43
#orma	no -127	yes 146
#orme	no -116	unknown -128	yes 219
#orn>	no -49	unknown -55	yes 103
#orne	yes -44
#orou	unknown -137	yes 88
#orre	no 43	unknown -53
#orro	no -61	unknown 67
#orry	no -44	unknown 59
#ors>	no 80	yes -41
#orst	no -105	unknown -168	yes 231
#orte	unknown 44	yes -52
#orth	no -87	unknown 56
#orti	unknown -133	yes 81
#orts	no 75	yes -62
#ortu	no -101	unknown 139	yes -52
#orty	no 57	yes -48
#orwa	no -55
#ory>	unknown 49	yes -45
#ose>	yes 56
#osh>	unknown -44
#osin	no 97	unknown -51	yes -49
#osit	no 82	unknown -46
#ospi	no -60	unknown -51	yes 111
#osqu	no -54	unknown 47
#ossi	no -47	unknown 63
#ostm	unknown -66	yes 86
#osts	unknown -51
#otal	yes -48
#otat	no -74	yes 77
#otba	no 48	yes -57
#otec	no 119	unknown -133
#oted	no -48	unknown 107	yes -65
#otel	no -52	unknown 50
#otes	no -60	unknown 83
#oth>	unknown -62	yes 63
#othi	no 74	unknown -58
#otic	unknown 84	yes -97
#oto>	no -90	unknown 143	yes -54
#otog	unknown 63	yes -40
#otos	yes -49
#ots>	no -43	yes 55
#otta	no 61	yes -68
#otte	no 85	yes -65
#ottl	unknown -59
#oubl	unknown 45
#ouch	no 43
#oud>	no 86	unknown 69	yes -161
#oued	unknown 41
#ouis	no 122	unknown -69	yes -75
#oujd	no -70
#oul>	no 104	unknown -58	yes -55
#oula	no -54	unknown -52	yes 104
#ould	no -45
#oule	unknown -84	yes 76
#oull	unknown -90	yes 93
#oung	no 111	unknown -69	yes -41
#oup>	no 46	unknown -246	yes 160
#oupl	no 130	unknown -41	yes -123
#oura	unknown -59	yes 42
#ourn	no 184	unknown -237
#ours	no 51	unknown -48
#ourt	no -81	unknown 71
#ousa	no -75	unknown 57
#ouse	no 49
#ousi	no 67
#ousk	no 105	unknown -95
#ousl	no -113	unknown 122
#outb	no 45
#outh	no 152	unknown -260	yes 121
#oux>	yes -62
#oval	no 72	unknown 73	yes -151
#oveb	no 80	yes -56
#oved	yes 50
#ovem	unknown 40
#oves	no -168	unknown 193
#ovin	no -46	unknown 48
#owar	no -87	yes 48
#owba	unknown 70	yes -56
#owde	unknown 61	yes -45
#owee	no -51	unknown 138	yes -89
#owhe	unknown 77	yes -107
#owin	no 120	unknown -74	yes -51
#owly	no 110	unknown -145
#oxyg	no -68	unknown -117	yes 185
#oyal	unknown -97	yes 90
#oyee	unknown -92	yes 54
#oys>	unknown -61	yes 114
#pace	no 51	unknown -91	yes 40
#pact	no -79	yes 43
#padd	no 67	unknown -42
#padl	unknown 63
#paid	no -50	unknown 60
#pain	no -54	unknown 52
#pair	unknown -42
#pal>	no 87	unknown -175	yes 74
#palm	no -92	yes 117
#pan>	unknown -100	yes 55
#pane	unknown 51
#pani	no -74	unknown -69	yes 127
#pano	unknown 59	yes -56
#pape	no -46
#pare	yes -68
#pari	no 143	unknown -94	yes -79
#parq	yes -40
#past	yes 48
#path	unknown -46	yes 83
#pati	unknown 67	yes -84
#patr	no -42	unknown -151	yes 172
#pave	yes -43
#pay>	unknown 60	yes -54
#paym	unknown 221	yes -188
#pays	unknown 54
#pboa	no -52
#pebb	no 127	unknown -93	yes -54
#pect	unknown 57
#pede	unknown -97	yes 60
#peel	unknown -43	yes 72
#pell	no -60	unknown 50
#pelv	unknown -44	yes 70
#pene	no -67
#peni	no -103	yes 110
#pera	yes 61
#perc	no 120	unknown 52	yes -205
#perf	no 246	unknown -193	yes -64
#perl	unknown -41
#perm	no -95	unknown 93
#pert	unknown 129	yes -108
#perw	no -71	unknown 79
#pet>	no -44
#peti	no -83	unknown -130	yes 143
#petr	no -45	unknown 82	yes -42
#pets	yes -41
#peug	no -90	unknown 86
#pher	no 58
#phew	unknown -64	yes 52
#phot	unknown 60	yes -51
#phs>	unknown 50	yes -45
#pica	no -46	unknown 115	yes -84
#pick	no 40	unknown -74
#pict	no 99	unknown -109
#pide	yes -66
#pier	no 76	unknown -98
#pill	no 118	unknown -87
#pine	no -129	unknown -150	yes 223
#ping	no -41
#pita	no -60	unknown -51	yes 111
#pizz	no 77	unknown -50	yes -48
#plad	no -66	unknown -147	yes 195
#plan	no 111	unknown -57	yes -58
#plar	unknown 88	yes -72
#plas	unknown -46
#play	no 84	unknown -70
#ple>	no 47	unknown -49
#ples	yes 44
#plet	no 46	yes -79
#plin	no -120	unknown -146	yes 253
#plit	no 40	unknown -67
#plod	no -52	yes 50
#plou	no 124	unknown -59	yes -78
#ploy	yes 42
#pls>	no -87	unknown 129	yes -42
#plug	no 101	unknown -112
#plum	no -69	unknown 102
#plus	no 47	unknown 41	yes -94
#pock	no 42
#pods	unknown 44	yes -67
#poil	no 45	yes -47
#poke	no -48	unknown 90	yes -67
#pole	no 97	unknown -194	yes 64
#poly	no 123	yes -145
#pomp	no 108	unknown -130
#pool	no -47
#poor	no 149	yes -136
#popl	unknown 88	yes -72
#porc	no -105	unknown 49
#pose	unknown -71	yes 54
#posi	no 103	unknown -61
#pot>	no -45	yes 58
#pott	no -85	unknown 48	yes 40
#pour	yes -42
#powd	unknown 61	yes -45
#powe	unknown 70	yes -85
#ppar	unknown 156	yes -162
#ppin	yes 41
#ppor	no -57	unknown 94
#ppro	no 42
#ppy>	unknown 79	yes -70
#prac	no 56	yes -76
#prai	no -66	unknown -110	yes 173
#pran	no -65	unknown -186	yes 206
#pray	yes -40
#prea	unknown 69	yes -40
#prem	unknown 130	yes -93
#pres	no 88	unknown -52
#pret	no -93	unknown -177	yes 233
#pric	no -81	unknown 45
#prid	no 241	unknown -207	yes -55
#pril	yes 42
#prin	unknown 91	yes -71
#prio	no -68
#pris	no 40	unknown -165	yes 127
#prob	yes 61
#prod	no -62	unknown 122	yes -62
#proo	no -85	unknown 188	yes -115
#prop	no 154	unknown -136
#prot	no 104	unknown -117
#prov	no -82	unknown 61
#prox	no 42
#psed	no -49	unknown 43
#psta	no -40
#pted	unknown 69	yes -124
#ptie	unknown 62	yes -60
#ptio	no -77	unknown 149	yes -84
#pts>	no -80	unknown 132	yes -59
#pty>	no 89	yes -56
#pull	no -65	yes 61
#pump	no -100	unknown 61
#pun>	unknown -89	yes 46
#punc	no -57
#purp	unknown -79	yes 107
#push	yes 42
#pute	unknown 104	yes -74
#quad	no -174	yes 113
#quap	unknown 52	yes -76
#quar	yes -53
#que>	no 53	yes -66
#ques	unknown -43	yes 66
#quet	yes -40
#quic	no 57	unknown -60
#quir	no 219	unknown -116	yes -122
#quit	no 82	unknown -98
#rabb	no -103	unknown 48
#rabi	no -92	unknown -134	yes 189
#race	unknown -49	yes 52
#rack	no -40
#ragg	yes 46
#ral>	unknown 51	yes -62
#rald	unknown -59
#rall	no -84	yes 91
#ram>	no -66	unknown -110	yes 158
#rame	unknown 52
#rami	unknown 59	yes -56
#rane	no 86	unknown -45	yes -41
#rang	yes 42
#rank	no -94	yes 86
#rans	unknown -71	yes 93
#rant	unknown 49	yes -63
#rape	no 52	unknown -67
#raph	unknown 88	yes -50
#rapp	no -47	yes 47
#rary	no 47	yes -77
#rash	no -49	unknown -62	yes 109
#raso	no -42
#rass	no 123	unknown -144
#rath	unknown -52
#rava	no -60	yes 76
#rave	unknown 41
#raw>	unknown -79	yes 51
#rawl	no 71	unknown -69
#rawn	unknown -42
#ray>	no 76	yes -61
#raze	unknown -108	yes 96
#razy	unknown 83	yes -88
#rbag	no -71
#rbal	no 75	unknown -97
#rbec	no -83	unknown 78
#rbik	no -57	yes 50
#rble	no -73	unknown -42	yes 103
#rbon	no -75	yes 60
#rbox	no 156	unknown -114	yes -60
#rcas	unknown 40	yes -109
#rcel	no -62	yes 51
#rcha	no -125	unknown 130
#rche	yes -51
#rchi	unknown -72	yes 71
#rcif	no 229	unknown -107	yes -158
#rcui	no 98	yes -66
#rcyc	no -60	yes 58
#rdea	no -58
#rded	no 166	unknown -116	yes -60
#rden	no 46
#rdia	unknown -125	yes 145
#rdio	no -88	yes 106
#rdon	no 192	unknown -234
#rdre	no -53	unknown 41
#rdro	unknown 52	yes -93
#reac	unknown 43	yes -79
#read	no 46
#real	no 84	unknown -54	yes -55
#ream	no -69	yes 91
#rear	no -63
#reas	yes -51
#reat	unknown -44
#rece	unknown 42
#reci	no -64	yes 59
#reck	no -64	yes 96
#rect	no 71	unknown -49
#ree>	unknown -54
#rees	no -50	unknown 157	yes -110
#refi	no 83	unknown -71
#refo	unknown 63	yes -59
#refr	no 170	unknown -182
#rega	no -90	unknown 75
#regi	yes -44
#rehe	unknown -58	yes 56
#rel>	no -63	unknown 96
#rell	unknown 85	yes -57
#rema	no -74	unknown 46
#reme	unknown -62	yes 41
#remi	unknown 130	yes -93
#remo	no 66	yes -42
#rena	no 148	unknown -98	yes -82
#renc	unknown -45
#rent	no -63	yes 78
#repa	yes 41
#repl	no -41	unknown 40
#requ	no 113	yes -130
#rer>	no -54	unknown -55	yes 100
#res>	unknown 65
#rese	no 147	unknown -91	yes -64
#resi	no -40	unknown 60
#resp	yes -46
#resu	no 160	unknown -94	yes -102
#rete	no 112	unknown -252	yes 116
#rett	no -45	yes 57
#retu	unknown 50
#reve	yes -45
#rew>	unknown 45
#rewd	no -49	unknown 88
#rewo	no 168	unknown -92	yes -81
#rey>	no -55	unknown -83	yes 126
#rfal	unknown 66	yes -87
#rfec	no 246	unknown -193	yes -64
#rflo	no -52	unknown 56
#rgan	no -59	unknown 111	yes -54
#rge>	unknown 59	yes -72
#rgen	no -64	yes 80
#rger	no -43	yes 49
#rgin	unknown -40	yes 75
#rgiv	no -98	unknown 70
#rgla	unknown -98	yes 57
#rgro	no -67	unknown 68
#rgui	unknown 97	yes -106
#rhom	no 41
#riad	no -40	unknown 71
#rial	unknown 64	yes -83
#riat	no 41
#rib>	no -61	unknown 60
#ribs	unknown -91	yes 126
#ric>	no -52
#rica	yes 77
#rice	no -169	unknown 247	yes -85
#rici	no 63
#rida	no -40
#ride	no 77	unknown -41
#ridg	no 77	unknown -64
#rie>	yes -51
#rier	no 94	unknown -100
#ries	no 57	unknown -48
#rif>	unknown 49
#riga	unknown 40	yes -54
#rika	yes -47
#ril>	yes 42
#rima	no 66	unknown -119
#rina	unknown 52	yes -91
#rind	no -52	unknown 69
#rink	unknown -163	yes 195
#rint	unknown 114	yes -89
#riou	no -53	unknown 41
#rip>	no 70	yes -49
#riph	no 68	yes -98
#ripp	no -64	unknown 91
#ris>	no 121	unknown -195	yes 83
#rise	unknown -73
#rish	no 50	yes -73
#rist	no -47	unknown -61	yes 109
#ritt	no -84	unknown 110
#riva	unknown -98	yes 62
#rkam	unknown 52
#rked	unknown 62
#rker	yes -43
#rket	no 68	yes -48
#rkli	no -85	yes 63
#rkto	no -54	unknown 43
#rles	unknown 114	yes -108
#rlfr	no -71	unknown 98
#rlin	no 98	unknown -91
#rmac	yes 46
#rmal	no -175	yes 176
#rman	no -57	unknown 51
#rme>	yes -42
#rmed	no 129	unknown -144
#rmin	no 171	unknown -121	yes -82
#rms>	no 47	unknown -56
#rnea	unknown 46	yes -82
#rner	no 55	yes -71
#rnet	no -108	unknown 194	yes -88
#rnic	no -56	yes 54
#rnig	yes 42
#rnis	no 52	unknown -59
#rnit	no -81	yes 49
#rns>	yes 78
#rnt>	unknown -58	yes 85
#robb	no -105	unknown 129
#robe	unknown 48	yes -83
#robl	no -98	yes 84
#roca	no -82	yes 67
#roce	no 47	unknown -48
#roch	no -89	unknown -146	yes 197
#rock	unknown 71	yes -77
#rod>	unknown -61
#rode	no 159	unknown -135	yes -43
#rodu	no -62	unknown 122	yes -62
#roke	no -49	yes 41
#rol>	no -44	yes 48
#rome	no 195	unknown -45	yes -186
#ron>	no 87	yes -78
#rond	no -103	unknown 102
#rone	no -42	unknown -88	yes 82
#root	no -93	unknown 71
#ror>	no -65	unknown 81
#rors	no 183	unknown -69	yes -129
#rose	unknown 71	yes -99
#rost	unknown 80	yes -75
#roth	no -74	unknown 82
#rott	no 180	unknown -63	yes -181
#rou>	no -77	unknown 51
#roub	no 52	unknown -47
#roux	no 101	unknown -51	yes -67
#row>	no -68	unknown 54
#rowb	unknown 60	yes -69
#rowe	no -86	unknown 73
#rowi	unknown 84	yes -51
#rown	no -66
#rows	unknown -42	yes 52
#roya	unknown -97	yes 90
#roze	no -103	unknown -205	yes 263
#rpet	unknown 41
#rple	no -54	unknown -48	yes 99
#rpod	unknown 44	yes -67
#rpor	no -185	unknown 164
#rpos	unknown -92	yes 107
#rpri	no -40
#rque	yes -40
#rrak	unknown 42
#rred	no 47	yes -73
#rref	unknown 63	yes -59
#rrel	unknown 43
#rrie	no 69	unknown -100
#rrit	no 43
#rriv	unknown -41
#rron	no -93	unknown 62
#rror	yes -46
#rrow	no -75	unknown 88
#rry>	unknown 50
#rryi	no -73	unknown -115	yes 169
#rse>	unknown -40	yes 43
#rsel	no 167	unknown -117	yes -48
#rsem	no -106	unknown 246	yes -155
#rses	no 65	unknown -71
#rshi	no -62	unknown 97
#rsid	no -84	unknown 71
#rsin	unknown 74	yes -83
#rson	no 68	unknown -44
#rst>	unknown -51
#rsta	no -75	unknown 50
#rsto	no -103	unknown 128
#rtai	unknown -47
#rtak	no 56	unknown 50	yes -127
#rtee	no -93	unknown 82
#rter	no -52	unknown 73
#rth>	no -51	yes 72
#rthd	unknown -60	yes 61
#rtie	no -79	unknown -100	yes 111
#rtif	no 64
#rtin	yes -48
#rtme	no 96	unknown -68
#rtne	no -74	yes 88
#rts>	no -43	yes 77
#rtug	no -140	unknown 159	yes -65
#rtun	no -55	unknown 87
#rty>	yes -64
#ruar	no -62
#rubb	unknown 60	yes -55
#ruct	no 58	yes -59
#rude	no 113	unknown -73	yes -52
#rue>	no -52
#rug>	no -99	unknown 112
#rugg	yes -42
#ruin	no -61	yes 53
#ruis	unknown -83	yes 44
#rum>	no -124	unknown 87	yes 56
#rumb	no 137	unknown -179
#run>	no -50	unknown 86
#runc	no -56	unknown 106	yes -63
#runk	no -47	unknown -42	yes 89
#runn	unknown 107	yes -84
#rush	unknown 41	yes -49
#rved	no 110	unknown -124
#rwar	no 90	unknown -152
#rway	no -67
#rwel	unknown -89	yes 61
#rwor	no -71	unknown 79
#rybo	no 84	unknown -53
#ryer	no -45	unknown 49
#ryin	unknown -65	yes 81
#ryon	unknown -42
#ryth	unknown 42
#rywh	no -41	unknown -87	yes 128
#sabl	no 82	unknown -52
#sack	no 160	unknown -120	yes -70
#safe	no 107	unknown -59	yes -51
#sage	no -47	unknown 72
#sain	no 56	unknown -105	yes 54
#sal>	no -160	unknown 56	yes 92
#sala	unknown 81	yes -54
#sale	no -58	yes 61
#salo	no -66
#same	no 44	unknown -45
#san>	no 102	unknown -50	yes -58
#sant	no -78	unknown 130	yes -52
#sapp	no 92	yes -96
#sard	no 43	unknown -128	yes 83
#sari	no 41
#sary	no -75	unknown 127	yes -61
#sat>	unknown 92	yes -85
#sate	no 40
#sati	unknown -102	yes 67
#sauc	unknown -56
#save	no 143	unknown -153
#saw>	no 53	yes -55
#sayi	no -112	unknown 55	yes 58
#sban	no -40
#scaf	no -68	unknown 137	yes -67
#scal	no -46	unknown -152	yes 194
#scap	no 96	yes -137
#scat	no 42	yes -97
#scen	no 145	unknown -206	yes 41
#scoo	yes 50
#scou	no -54	unknown -76	yes 117
#scov	no -112	unknown -97	yes 177
#scra	no 40
#sea>	no -72	yes 43
#seas	no -55	yes 40
#seat	unknown 52	yes -59
#seba	yes 43
#seco	no 43	unknown -63
#see>	no 61
#seei	no -60	yes 74
#seen	no 56	unknown -55
#sel>	no 53	yes -51
#sell	no 63	yes -56
#selv	yes -41
#seme	unknown 56	yes -53
#sen>	no 114	unknown -81	yes -55
#send	no -64	unknown 106	yes -41
#seng	unknown -73	yes 72
#sens	no -82	unknown 53
#sent	no 116	unknown -57	yes -59
#ser>	no -62	yes 77
#seri	no -115	unknown 69
#sery	no 74	unknown -70
#set>	unknown 58
#sett	no 89	unknown -85
#shad	no -75	unknown -78	yes 145
#sham	no -49	unknown 102	yes -68
#shap	no 125	unknown -157
#shar	no 85	unknown -79
#shat	unknown -125	yes 95
#shel	unknown 44
#shes	no -48
#shie	no -82	yes 43
#shif	no -43
#ship	no 130	unknown -97	yes -44
#shoc	unknown -205	yes 144
#shop	unknown 41
#shor	no 82	yes -86
#shou	yes 72
#shov	no -46	unknown -82	yes 128
#show	no -62	yes 60
#shru	unknown 53	yes -50
#shun	no 94	unknown -66
#shut	unknown -84	yes 65
#shwa	no 40	unknown -49
#sian	no -65	unknown 109	yes -51
#sick	no -44	unknown 41
#sigh	no -42	yes 54
#silv	no 115	unknown -84	yes -47
#simp	no 87	unknown -72
#sin>	no 62	unknown -57
#sinc	yes 40
#sine	no 86	yes -58
#sing	no 49
#sink	no 63
#sins	no -79	unknown 149	yes -71
#sio>	no -87	unknown 132	yes -45
#siph	no -65	yes 70
#sir>	no 41	unknown -63
#sirs	no 63	yes -87
#sist	unknown -45
#sit>	no 54	yes -64
#siti	unknown 86	yes -60
#sitt	unknown -93	yes 99
#sive	unknown 76	yes -67
#six>	no -63	yes 44
#sixt	unknown 56	yes -50
#sjud	no 167	unknown -139	yes -41
#sked	no 42	yes -67
#skid	no 152	unknown -160	yes -54
#skie	no -59	unknown -77	yes 131
#skin	yes 47
#skir	no -122	unknown 172	yes -71
#skis	no 61	yes -52
#skou	no 105	unknown -95
#sky>	no -47	unknown 66
#slai	no -44	unknown 56
#slam	no -82	yes 62
#slat	unknown -46
#slep	no 68	unknown -87
#slid	unknown -42	yes 61
#slig	no -206	unknown -111	yes 236
#slip	no 66	unknown -134	yes 64
#sloc	no -50	unknown -63	yes 113
#slow	no 86	unknown -80
#sly>	no -113	unknown 122
#smal	unknown 41
#smil	unknown 78	yes -49
#smit	no -72	unknown 114	yes -41
#snap	no -57	unknown 85
#soak	yes 40
#sock	no 119	unknown -106
#sofa	no 66	unknown -89
#soft	no -198	unknown 144	yes 54
#sol>	no -50	yes 48
#sole	no 104	yes -71
#solu	no 136	unknown -126	yes -54
#some	unknown 45
#sons	no 59	yes -66
#sore	unknown -102	yes 118
#sorr	unknown 62	yes -40
#soul	no 104	unknown -58	yes -55
#soun	no 96	yes -69
#spai	no -63	unknown 116	yes -56
#span	no -85	yes 89
#spar	no 86	yes -55
#spea	yes -48
#spec	unknown 56
#spel	no -60	unknown 50
#spid	yes -66
#spil	no 86	yes -100
#spin	no -117	unknown -70	yes 149
#spit	no -59	unknown -49	yes 108
#spla	no 155	unknown -127
#spli	unknown -96	yes 104
#spoi	no 45	yes -47
#spok	no -48	unknown 90	yes -67
#spon	no -96	unknown 68
#spor	no 108	unknown -85
#spot	no -85	yes 53
#spra	no -51	unknown -49	yes 101
#spre	unknown 56
#spri	no -116	unknown 61	yes 43
#spun	unknown -89	yes 46
#sput	no -117	unknown 136
#squa	no 165	unknown -266
#ssag	no -47	unknown 72
#ssan	no 94	unknown -46	yes -50
#ssar	yes -42
#sse>	no 67	unknown -167
#ssed	yes 47
#ssem	no -93	unknown 62
#ssen	unknown -76	yes 55
#sser	no -79	unknown 52
#sses	no -43
#ssin	no -44	unknown 69
#ssio	no -68	unknown -103	yes 158
#sspo	no -40	unknown 47
#sta>	no -125	unknown 183	yes -92
#stab	no -97	unknown 181	yes -93
#stad	no 41
#staf	no 167	unknown -138
#stak	no -110	unknown 50	yes 45
#stal	no 162	unknown -156
#stam	unknown 62	yes -85
#stan	no 63	unknown -63
#star	yes -52
#stau	yes -69
#stea	no -58	unknown 168	yes -118
#sted	unknown -63	yes 42
#stee	no 114	unknown -100	yes -57
#sten	unknown -42
#steo	unknown -61	yes 76
#step	no -46	unknown -73	yes 117
#stif	no -85	unknown -81	yes 157
#stin	unknown -77	yes 100
#stio	unknown -116	yes 95
#stit	unknown -75	yes 112
#stly	unknown -57	yes 81
#stma	no -65	yes 67
#stoc	no 86	unknown -100
#stol	unknown 77	yes -43
#ston	no 59	yes -51
#stoo	no 107	yes -95
#stov	unknown 67	yes -121
#stra	no 57	unknown -50
#stri	no 40
#stro	unknown 56
#stru	yes -47
#sts>	no 56	unknown -74
#stuf	no -80	yes 56
#stup	no 92	yes -102
#sty>	no -44
#sual	no 140	unknown -62	yes -82
#suff	no 140	unknown -128
#suga	no 107	yes -92
#sula	unknown -48	yes 51
#sult	unknown -61
#sume	unknown 63
#summ	no -62	unknown 84
#sump	no -94	unknown -90	yes 137
#sun>	no -59	unknown 164	yes -141
#sunr	unknown -50	yes 64
#supe	no -74	unknown 125	yes -52
#supp	unknown 44
#sure	no -42	yes 50
#surf	no 176	unknown -143
#surg	unknown 69	yes -55
#surp	unknown -115	yes 116
#surv	no -76	unknown 90
#susp	no -100	unknown 135
#swal	no -179	unknown -215	yes 317
#swap	no 110	unknown -65	yes -44
#swea	no -166	yes 129
#swim	unknown -53	yes 40
#swip	no 205	unknown -173
#swit	unknown -42	yes 62
#swol	unknown -40	yes 51
#swun	unknown 66	yes -64
#synd	unknown 62	yes -62
#tach	no -80	unknown 91
#tack	unknown 91	yes -86
#tact	no 153	unknown -122
#tadi	no 41
#taff	no 167	unknown -138
#tage	no -46	unknown 111	yes -74
#tal>	yes 55
#talk	no -68	yes 83
#tall	no 66	unknown -46
#tamp	unknown 62	yes -85
#tan>	no 92	unknown -91
#tang	no -72	unknown 59
#tank	unknown 46	yes -54
#tant	no 152	unknown -211
#tap>	no 48	yes -81
#tape	no -112	yes 72
#tar>	no 82	yes -126
#tarr	no 69	yes -63
#tart	yes -42
#tata	no -62
#taur	yes -69
#taxi	no -65
#taye	no 67	unknown -75
#tayi	unknown 42	yes -63
#tazi	no -51	unknown 99	yes -46
#tbel	no -45	yes 58
#tboa	no 45
#tcas	no -79	unknown 56
#tch>	no 40
#tchi	no -49
#tchm	no -90	yes 64
#tea>	unknown -42
#teac	no -77	unknown 48
#teal	no -82	unknown 260	yes -213
#team	no 198	unknown -166	yes -52
#tect	no 96	unknown -98
#tee>	yes -56
#teen	unknown -64
#teer	no 114	unknown -100	yes -57
#tel>	no -61	unknown 67
#tele	no -45	unknown 113	yes -69
#tely	no 82	yes -75
#tend	unknown -118	yes 126
#tene	unknown -63	yes 77
#teni	unknown 62	yes -89
#tenn	no -86	unknown 63
#tent	unknown -117	yes 111
#teop	unknown -61	yes 76
#tep>	yes 72
#tepl	no -66	unknown -147	yes 195
#tepp	no -48	unknown -85	yes 132
#teps	no -46	unknown -82	yes 130
#terb	no 112	unknown -60	yes -74
#terc	yes -42
#terf	unknown 66	yes -87
#teri	no 153	unknown -122
#term	no 138	unknown -70	yes -75
#tery	no -59	unknown -50	yes 100
#test	yes -62
#teur	no 43	yes -48
#teve	no -64	unknown 44
#thal	unknown -54	yes 86
#than	no 99	unknown -48	yes -51
#thda	unknown -60	yes 61
#thed	unknown -97	yes 71
#thef	no -127	unknown 148
#thes	no -120	unknown 127
#thie	no -99	unknown 113
#thig	no -108	unknown -185	yes 230
#thir	unknown 74	yes -41
#tho>	no 189	unknown -64	yes -161
#thor	no -79	unknown 64
#thos	unknown -99	yes 61
#thru	unknown 50	yes -81
#ths>	unknown -109	yes 74
#thtu	no -92	unknown 100
#thum	no -71	unknown -112	yes 177
#thun	unknown 70	yes -91
#tibl	no -42	unknown 102	yes -62
#tic>	unknown -52
#tice	unknown 44
#tich	no -84	yes 106
#tick	no 120	unknown -81	yes -59
#tien	no 99	unknown -55	yes -81
#tiff	no -85	unknown -81	yes 157
#tifi	no 48
#tile	yes 72
#tili	no -84	unknown 57
#tin>	no -81	unknown 126	yes -46
#tina	no 143	unknown -110
#tine	unknown -111	yes 108
#tink	no -50	unknown 86	yes -66
#tinu	no -87	unknown 119
#tio>	no -79	unknown 148	yes -82
#tipp	no -47	yes 60
#tiqu	unknown 45
#tire	no 60	yes -64
#tist	yes -55
#tit>	no -47	unknown 67
#titc	unknown -75	yes 112
#tle>	unknown -45
#tled	no 195	unknown -138	yes -91
#tles	no 75	yes -113
#tman	unknown -66	yes 86
#tmas	no -96	unknown 42	yes 53
#tmat	no -62	unknown 44
#tmen	yes -71
#tner	no -74	yes 88
#toas	unknown 107	yes -84
#tobe	yes 71
#tock	no 86	unknown -100
#todd	no -52	yes 40
#toe>	unknown -73	yes 54
#toes	no -41	unknown -118	yes 157
#toge	no 70	yes -71
#togr	unknown 63	yes -40
#toil	no -51	unknown 120	yes -69
#tole	unknown 71	yes -50
#toll	no 73	unknown -187	yes 105
#tom>	no -130	unknown -181	yes 223
#toma	unknown -73	yes 96
#tome	unknown 58	yes -40
#tomo	unknown 54
#ton>	unknown -215	yes 224
#tone	no 51	yes -51
#tong	no -138	unknown -46	yes 157
#toni	no 56	unknown -64
#too>	unknown -65
#tood	no 107	yes -95
#toot	no -91	unknown -90	yes 180
#topp	no -60
#tops	no -41	yes 52
#tora	no -108	unknown 121
#torb	no -57	yes 50
#torc	no -48
#tore	unknown -84	yes 98
#torh	no 41
#tori	no 145	unknown -72	yes -74
#torn	unknown -42	yes 80
#toro	unknown -137	yes 88
#tors	no 59	unknown 73	yes -144
#torw	no -67
#tory	unknown 45	yes -46
#tos>	no 41	yes -49
#tota	yes -48
#touc	no 44
#tour	unknown 51
#tove	unknown 67	yes -121
#tow>	no -58
#towa	no -60	yes 82
#towe	no -42	unknown 45
#town	no -131	unknown 91	yes 40
#tra>	unknown -71	yes 42
#traf	no 65
#tral	yes -101
#tran	no -73	yes 58
#trat	no 130	unknown -106
#trav	unknown 66	yes -100
#tray	no 80	yes -69
#tre>	unknown -86	yes 53
#trea	no 69	yes -51
#tres	no -40
#trie	no -78	unknown 53
#trin	no 205	unknown -85	yes -146
#tro>	no 102	unknown -176	yes 50
#trod	no -129	yes 68
#tron	no -63	unknown 99
#true	no -112	yes 76
#tryi	unknown -69
#tsel	no -68	unknown 53
#ttac	no -47	unknown 89	yes -46
#ttag	no 61	yes -68
#ttat	no -57	yes 94
#tted	no 67	unknown 48	yes -123
#ttem	no -60	unknown 111	yes -66
#tten	no 66
#ttic	no 86	unknown -187	yes 98
#ttin	unknown -62	yes 73
#ttle	no 44	unknown -52
#ttre	unknown -62
#tub>	unknown 63	yes -44
#tube	no -44	unknown 82	yes -44
#tudi	unknown 82	yes -62
#tudy	unknown 42	yes -40
#tues	no 40
#tuff	no -80	yes 56
#tumb	unknown -43	yes 45
#tune	unknown -76	yes 80
#tunn	no 48	yes -64
#tupi	no 92	yes -102
#ture	yes 44
#turn	no -74	yes 78
#twel	unknown 58	yes -68
#twen	no -72	unknown 72
#twin	no -118	unknown 140
#twis	no -75	unknown -85	yes 148
#two>	unknown -41
#typi	no -80	unknown -101	yes 157
#uad>	no -142	yes 118
#ualt	no 142	unknown -61	yes -86
#uapl	unknown 52	yes -76
#uard	no 77	unknown -102
#uart	no -103	unknown 159	yes -57
#uary	no -57	unknown 87
#uate	no 100	yes -84
#uati	unknown 94	yes -81
#ubbe	unknown 60	yes -55
#ubbl	no -57	unknown -61	yes 111
#ube>	unknown 55
#uber	unknown -92	yes 53
#uble	unknown 45
#ucep	unknown -56
#uch>	no 113	yes -75
#ucki	no 157	unknown -111	yes -51
#uckl	no -59	unknown -228	yes 212
#ucks	no 47	unknown -92
#ucti	no 94	yes -112
#ucto	unknown 210	yes -209
#ude>	no 64
#uded	no -42
#udge	no 148	unknown -100	yes -52
#udi>	unknown 69	yes -78
#udin	no 62	yes -50
#udio	unknown 78	yes -51
#udy>	unknown 75	yes -48
#uelm	no -41	yes 55
#uesd	no 40
#uess	unknown -58
#uest	unknown -59	yes 46
#uet>	yes -40
#ueue	no 42	unknown -40
#uff>	unknown -43
#uffe	no 181	unknown -183
#ugar	no 107	yes -92
#uge>	no 56	yes -45
#ugeo	no -90	unknown 86
#ugge	no 42	unknown -77
#ughi	no 41	unknown -66
#uick	no 57	unknown -60
#uill	no 103	unknown -149	yes 40
#uine	no -59	yes 46
#uis>	unknown -187	yes 157
#uise	unknown -85	yes 48
#uish	no 54
#uit>	yes -40
#uitc	no -79	unknown 56
#uite	no 74	unknown -94
#ujda	no -70
#ular	no -70	unknown 85
#ulat	no -59	unknown -41	yes 86
#ulay	no -54	unknown -52	yes 104
#ulb>	yes 45
#ulde	no -116	unknown -59	yes 175
#uldn	no -60	unknown 74
#ulev	unknown -86	yes 122
#ulin	no 95	unknown -99
#ulla	no -62	unknown -59	yes 113
#ulle	no -48	unknown -46	yes 95
#ulli	no -130	unknown 200	yes -107
#ully	no 89	unknown -70
#ulou	no 125	unknown -72	yes -64
#ulta	unknown -107	yes 64
#uman	no 227	unknown -173	yes -78
#umb>	no -81	unknown -108	yes 187
#umbe	no -45	unknown 60
#umbl	unknown -43	yes 45
#umbs	no 137	unknown -179
#umed	no -52
#umin	no -99	unknown 172	yes -77
#umme	no 44	unknown 48	yes -99
#umn>	no 83	yes -86
#ump>	no -69	yes 95
#ums>	no -142	unknown 210	yes -69
#unch	no -45	yes 41
#unci	no -57	unknown 52
#uncl	no 56	unknown -70
#unct	yes -79
#undr	unknown 52
#une>	unknown 47
#uner	no -58	unknown -44	yes 88
#ung>	no 65	yes -61
#unge	no 111	unknown -100
#unha	no 112	unknown -92
#unhu	no 113	unknown -71	yes -40
#unin	no 47	unknown -80
#unk>	unknown -82	yes 114
#unks	no -46
#unne	no 48	yes -64
#unni	unknown 107	yes -84
#unny	yes -45
#unro	unknown -47	yes 59
#uns>	no 88	unknown -47	yes -87
#unsc	no 73	yes -43
#unt>	no 40
#unta	no -78	yes 82
#untr	no -88	unknown 60
#uote	unknown 50	yes -41
#upbo	no -52
#uper	no -74	unknown 125	yes -52
#upid	no 92	yes -102
#uple	no 130	unknown -41	yes -123
#uppe	no 60	unknown -201	yes 114
#upst	no -40
#ura>	no 105	unknown -95
#urag	no -97	unknown -84	yes 140
#uran	yes -50
#urch	no 62	unknown -78
#ured	unknown -58
#urer	no -146	unknown -56	yes 157
#ures	no -62	yes 76
#urge	unknown 74	yes -51
#urgl	no 89	unknown -64
#urie	no 70	unknown -78
#urik	yes -47
#urin	unknown 70
#urio	no 165	unknown -124	yes -59
#urn>	no -46	unknown -57	yes 102
#urns	no -49	yes 88
#urnt	unknown -58	yes 85
#uro>	no -53	unknown 103	yes -52
#urpl	no -54	unknown -48	yes 99
#urpo	unknown -92	yes 107
#urpr	unknown -115	yes 116
#urry	no 93	yes -122
#urse	unknown -40
#urt>	no 77	yes -49
#urta	unknown -52
#urte	no -122	unknown -59	yes 162
#urth	no -58	unknown -145	yes 197
#urts	no -117	unknown -54	yes 170
#ury>	no 141	unknown -98	yes -44
#usan	no -75	unknown 57
#usba	no -40
#used	no -47	yes 43
#uses	no -57
#ush>	no 108	unknown -98
#usin	no 84	yes -48
#usko	no 105	unknown -95
#usly	no -113	unknown 122
#uspe	no -100	unknown 135
#ussi	no -66	unknown -81	yes 137
#ust>	no 57	unknown -46
#uste	no 62	yes -43
#usto	unknown 58	yes -40
#utbo	no 45
#utch	unknown 73
#ute>	unknown -41	yes 50
#uted	no 45	yes -64
#utel	no 105	unknown -100	yes -59
#uter	unknown 107	yes -71
#utho	no -79	unknown 64
#util	no -84	unknown 57
#utor	yes 60
#utre	no -85	unknown -112	yes 135
#uts>	no 119	unknown -178
#utte	no -58	unknown 85
#uty>	no -63	yes 89
#uyin	no 137	unknown -66	yes -100
#uys>	no 77	unknown -64
#vabl	unknown -88	yes 72
#vacu	no 63	yes -68
#val>	no 43	unknown 99	yes -143
#vale	no -49	yes 72
#valu	no -62	unknown 86
#valv	unknown -106	yes 133
#vani	yes -50
#vard	unknown -86	yes 122
#varn	no 52	unknown -59
#vase	no -84	unknown 117
#vaul	unknown 61
#vebo	no 80	yes -56
#ved>	unknown -40
#vel>	unknown 54	yes -48
#velo	no 93	yes -71
#velu	unknown -129	yes 86
#vemb	unknown 40
#veme	yes -43
#vent	unknown 44
#venu	no 57	unknown -40
#vera	no -91	unknown 113
#verb	no 75	unknown -97
#vere	no -41
#verf	no -52	unknown 56
#verg	no 40	unknown -185	yes 106
#vern	yes 42
#vert	yes 55
#vet>	no 123	unknown -71	yes -56
#vict	no 78	unknown -53
#vide	no -91	unknown 135	yes -46
#vil>	no 79	unknown -99
#vill	no -58
#vine	no 101	unknown -189	yes 55
#viol	no -108	unknown 75
#viou	no 47	unknown -75
#vis>	unknown -44	yes 70
#vise	no 43	yes -83
#visi	no -45	unknown 96	yes -53
#voic	no -44
#volt	no -64	unknown 112	yes -67
#volv	unknown 42
#wait	no -53
#wake	no 99	yes -100
#want	unknown 43
#wapp	no 110	unknown -65	yes -44
#wash	unknown 53
#wasn	no 57
#wast	no -128	unknown 184	yes -55
#ways	unknown 71	yes -61
#wbar	unknown 89	yes -63
#wder	unknown 61	yes -45
#wdri	no -49	unknown 88
#wear	no -128	unknown 59	yes 68
#weat	no -63	unknown 60
#web>	yes -66
#wedd	unknown 65	yes -85
#week	no -53
#weep	no -80
#wel>	no 70	unknown -103
#well	no 65	unknown -50
#welv	no -54	unknown 80
#wept	no 100	yes -137
#were	no 65	unknown -54
#wers	unknown 79	yes -79
#werv	unknown -108	yes 66
#wet>	unknown -73	yes 67
#whee	unknown 40	yes -49
#whet	no 59	yes -68
#whic	unknown -48
#whip	no -93	unknown -68	yes 160
#whit	unknown 43
#whoe	no 112	yes -134
#whom	no -136	unknown 159	yes -41
#whoo	unknown -44
#why>	unknown -102	yes 102
#wich	no 90	unknown -118
#widt	no -47	unknown 75
#wife	unknown -49
#wild	no 94	unknown -102
#will	unknown 63	yes -45
#wimm	unknown -53	yes 40
#wine	no 54	yes -91
#wint	no 142	unknown -49	yes -101
#wipe	unknown -52
#wire	yes 52
#wish	no 64	yes -56
#wist	no -75	unknown -85	yes 148
#witc	unknown -42	yes 62
#wly>	no 110	unknown -145
#wned	no 57	unknown -54
#wner	unknown 47
#wnin	no -99	yes 117
#woke	no 69	unknown -114	yes 44
#woll	unknown -40	yes 51
#won>	no -40	yes 77
#wont	no -69	unknown 165	yes -99
#wood	yes -60
#word	yes -42
#wors	unknown -51	yes 71
#wort	no -77	yes 46
#woul	no -52	unknown 77
#woun	no 116	unknown -90
#wrec	yes 40
#wris	no -99	unknown -116	yes 218
#writ	unknown 51
#wron	unknown -64
#wung	unknown 66	yes -64
#wyer	no 68	unknown -51
#xact	yes -63
#xcep	no 70	unknown -47
#xcha	yes 56
#xcus	no 102	unknown -83
#xer>	no -59	unknown -57	yes 114
#xes>	yes 47
#xper	unknown 129	yes -108
#xpla	no 67	unknown -41	yes -43
#xtin	no 54
#xtra	no 99	unknown -42	yes -57
#xty>	unknown 53	yes -69
#xyge	no -68	unknown -117	yes 185
#yal>	unknown -113	yes 107
#yale	unknown -49	yes 62
#yank	no -58	unknown -108	yes 146
#ybe>	no -103	unknown 53	yes 53
#ycle	no -49	unknown -47	yes 96
#ycli	unknown -44	yes 42
#yebr	no -53	unknown -88	yes 139
#yell	no 122	unknown -132
#yer>	no 103	unknown -115
#yers	no -56	unknown 181	yes -141
#yet>	no -49	unknown 76
#ygen	no -68	unknown -117	yes 185
#ylig	unknown 55
#ymen	unknown 221	yes -188
#yndi	unknown 62	yes -62
#yon>	no -55	unknown 65
#yone	unknown -44
#yor>	no 158	unknown -104	yes -78
#youn	no 93	unknown -54	yes -52
#your	unknown 84	yes -80
#ypas	no 200	unknown -105	yes -120
#ype>	yes 61
#ypin	no -134	unknown -118	yes 217
#yre>	no 61	unknown -116	yes 40
#yres	no -73	unknown 158	yes -83
#ysed	unknown 110	yes -121
#ysic	no 112	unknown -84
#ysio	no -86	unknown 101
#ysta	no 73	yes -45
#yste	unknown -68	yes 74
#ytic	no 91	unknown -52
#yund	no 118	unknown -112
#ywhe	unknown -90	yes 95
#zebr	no -59	unknown -99	yes 155
#zed>	no 63	unknown -106
#zero	no 70	yes -40
#zes>	no -93	unknown 91
#zier	unknown 80	yes -90
#zing	no -73	unknown 117	yes -61
#zrou	no -77	unknown 51
#zza>	no 108	unknown -41	yes -91
#zzy>	no -89	unknown -58	yes 148
0	no 100	unknown -48	yes -61
00	no 149	unknown -52	yes -102
1	no -75
100	no -53	unknown 49
11	no 91	unknown -47	yes -44
12	no 41	unknown -111	yes 71
14	yes -41
15	no -47	unknown 44
150	no -54	unknown 114	yes -75
17	unknown 66	yes -67
18	no 83	yes -62
19	no 163	unknown -94	yes -82
1st	no 94	unknown -87
2	no -44
20	no 84	yes -58
200	no 157	unknown -94	yes -74
2019	no 68	unknown 43	yes -132
2025	no 50
3	no -70	unknown 63
4	no 50
40	no 49	unknown -66
400	unknown 100	yes -98
4th	no -53
50	no -57
6	unknown 55
60	unknown 67
600	no -70	yes 86
74	no 71	unknown -113
8	unknown 104	yes -76
800	unknown 45	yes -84
9	no -46	unknown 71
=answer: no	no 96	unknown -66
=answer: unsure	no -68
=answer: yes	unknown -46
=constat: not-done	no 74	yes -66
=danger: event	no 47	unknown -40
=danger: now	no -46	unknown -74	yes 81
=danger: over	no 219	unknown -137	yes -119
=danger: plea	no 42	yes -117
=danger: present	no -56	yes 42
=danger: put-out	unknown -109	yes 105
=distress: distress	no -50	yes 46
=document: constat	no -49
=document: devis_ou_facture	no -50	unknown 70
=document: photos	yes -68
=document: rapport_police	no 164	yes -190
=document: recepisse_plainte	yes -77
=hedge: hedge	no -107	unknown 107
=hedge: so-far	no 121	unknown -85	yes -83
=idiom: figure	no -65	yes 89
=idiom: part	unknown 48	yes -44
=idiom: silence	no 83	unknown -81	yes -78
=idiom: traffic	unknown -60	yes 67
=injuries no	no 294	unknown -199	yes -94
=injuries no rather	no 267	unknown -246	yes -46
=injuries no sure	no 295	unknown -193	yes -103
=injuries none	no -93	unknown 200	yes -105
=injuries unknown	unknown -60	yes 52
=injuries unknown unsure	unknown -60	yes 52
=injuries yes	no -70	unknown -145	yes 215
=injuries yes sure	no -70	unknown -145	yes 215
=injury: absent	no 295	unknown -232	yes -81
=injury: body	no -138	unknown -186	yes 325
=injury: casualty	no 168	unknown -195
=injury: doubt	no -203	unknown -40	yes 225
=injury: grave	no -50	unknown 146	yes -133
=injury: nobody	no 246	unknown -171	yes -75
=injury: one-well	no 289	unknown -227	yes -71
=injury: perhaps	no -59	yes 81
=injury: struck	no -40	unknown -56	yes 87
=injury: symptom	no -92	unknown -160	yes 252
=intent: back	unknown -91	yes 86
=intent: cancel	unknown -49	yes 46
=intent: complaint	no -168	unknown 171
=intent: correct	no 75	unknown 79	yes -322
=intent: follow	no 49	unknown -42
=intent: help	no -41
=intent: human	no -84	yes 79
=intent: language	no -51	unknown -80	yes 89
=intent: other	unknown 88	yes -93
=intent: thanks	no 158	unknown -144
=liability: admitted_by_other	unknown 44	yes -112
=liability: admitted_by_self	no -217	unknown 176	yes -78
=liability: contested	no -197	yes 175
=other autre	no 123	unknown 116	yes -180
=other blessure	no -155	unknown 236	yes -121
=other degats_des_eaux	no 62	yes -97
=other evenement_climatique	no 84	unknown -53	yes -117
=other incendie	no 119	unknown -187	yes 75
=other vandalisme	no -156	yes 86
=other vol	no 132	unknown -91	yes -55
=party: foreign	no -174	unknown 70	yes 79
=party: hit-and-run	unknown 128	yes -123
=party: nobody-else	no -92	yes 53
=party: obstacle	no 69	unknown -60
=party: theirs	no -41
=party: unknown-origin	no -214	unknown 156	yes 50
=party: witness	no -134	unknown 179	yes -84
=person: close	unknown -86	yes 97
=person: driver	no 41	unknown -87	yes 45
=person: exposed	unknown -59	yes 87
=police: not-done	no -88	unknown 51
=scene: vandalisme	no -67	unknown 98
=scene: vol	unknown 44	yes -86
=status: awaited	no -102	unknown 97
=status: not-yet	no -54	unknown 47
=status: unfinished	no 40	unknown -65
=thirdParty yes rather	no -86	unknown 81
=type autre	no -62	unknown 149	yes -92
=type autre sure	no -94	unknown 168	yes -78
=type autre unsure	no 90	yes -180
=type blessure	no -65	unknown -48	yes 113
=type blessure sure	no -85	yes 118
=type blessure unsure	no -52	unknown -57	yes 109
=type bris_de_glace	unknown 57
=type bris_de_glace sure	unknown 44
=type bris_de_glace unsure	unknown 111	yes -182
=type collision	unknown -59
=type collision rather	unknown -80	yes 92
=type collision sure	unknown -60
=type collision unsure	unknown -46
=type degats_des_eaux	yes -44
=type degats_des_eaux rather	no 44	yes -83
=type degats_des_eaux unsure	no 53	yes -127
=type dommage_materiel	no 43	unknown 61	yes -104
=type dommage_materiel sure	unknown 67	yes -56
=type dommage_materiel unsure	no 82	unknown 61	yes -186
=type evenement_climatique unsure	no 168	unknown -133	yes -167
=type vandalisme	unknown 68	yes -48
=type vandalisme sure	unknown 65	yes -48
=type vol unsure	no -148	unknown 243	yes -98
=type: autre	unknown 46	yes -58
=type: blessure	no -71	unknown -60	yes 127
=type: vandalisme	unknown 68	yes -46
a6	yes -54
aboard	no 161	unknown -128
about	no -59	unknown 74
absolutely	no 105	unknown -100	yes -59
add	no -64	unknown 57
admits	yes -41
advise	no -91	unknown 153	yes -68
aerial	no -62	unknown 92	yes -57
affected	no -59
agadir	no 108	unknown -62	yes -55
against	no 49	unknown -60
ago	no -104	unknown 135
agreed	no 91	yes -74
ahead	no 40
ai	no -210	unknown -210	yes 305
aid	no -82	unknown 120	yes -40
ain	no 78	unknown -89
air	unknown 61
airbag	no -63	unknown 58
airbags	no -75	unknown -47	yes 114
airline	no 90	unknown -42	yes -68
airpods	unknown 44	yes -67
alarm	no -49	unknown 104	yes -55
alight	no -78	unknown 95
alive	unknown -57	yes 82
all	no 62	unknown -47
alone	no 52	unknown -43
along	unknown 76	yes -70
already	no 40	unknown -46
also	no -49
although	unknown -85	yes 45
always	no -69	unknown 89
amiable	no 56	unknown 40	yes -108
amicable	no -49	yes 42
anfa	no -93	unknown 41	yes 52
ankle	unknown -112	yes 138
annecy	no 56	unknown -59
another	no 61	unknown -53
answer	no -70	unknown 95
antenna	no -86	unknown 63
any	no 45
anyone	no 64	unknown -51
apart	no -52	yes 71
apartment	no 121	unknown -109
apologised	yes 43
apparently	unknown 156	yes -162
april	yes 42
aquaplaned	unknown 52	yes -76
are	no 50	unknown -44
arm	unknown -57	yes 75
around	no 54	unknown -48
arrived	unknown -41
arrondissement	no -93	unknown 62
ashes	unknown 54	yes -67
ask	no 47	yes -71
asked	no 42	yes -67
asking	no -67	unknown 76
asleep	unknown 51	yes -84
ate	no -105	unknown 111
attached	no -69	unknown 108
attempted	unknown 72	yes -80
attended	no 70	unknown -106
attic	no 86	unknown -187	yes 98
audi	unknown 69	yes -78
aunt	no -84	unknown 40	yes 41
authorities	no -79	unknown 64
autoroute	unknown -137	yes 88
avenue	no 57	unknown -40
away	unknown -47
awning	no -99	yes 117
azrou	no -77	unknown 51
backed	no -40	unknown 87	yes -48
bad	no -49	unknown -113	yes 126
badly	no -175	unknown 163
baker	no 46	yes -64
balcony	no -73	yes 53
bales	no 169	unknown -97	yes -104
ball	no 113	unknown -47	yes -68
balls	no -58	unknown 89
bandage	yes 70
bandaged	unknown -118	yes 156
bang	no 97	unknown -95
banks	yes -81
barbecue	no -83	unknown 78
barely	unknown -68	yes 102
barn	yes -73
barrel	no -57	unknown 86
barrier	no 73	unknown -100
basement	no 100	unknown -92	yes -43
basically	no -83	yes 66
basin	no 57	unknown -94
bat	no -50	unknown 94	yes -47
bath	no -45	unknown 123	yes -90
bathtub	no -92	unknown 100
battery	no -45	unknown -108	yes 138
bay	no 71
be	yes 43
beach	yes 47
beat	unknown -254	yes 252
bed	unknown -46	yes 54
bedroom	no 42	unknown 44	yes -92
beds	no -109	unknown 57	yes 47
bees	no -61	unknown 145	yes -100
began	unknown -41	yes 67
being	no 42	unknown -45
believe	no -50
belonging	no -56	unknown 80
belongs	no -108	yes 89
belt	no -99	unknown -44	yes 144
bench	unknown -48
bend	unknown -54
beneath	no 101	unknown -185	yes 70
bent	no -40
berlingo	no 135	unknown -74	yes -98
beside	yes -92
bicycle	unknown -88	yes 126
big	no -77	unknown 42
bikes	no -52	unknown 132	yes -80
bill	unknown 55
bin	no -45
bins	no -145	unknown 107
birthday	unknown -60	yes 61
bit	unknown -66	yes 76
bits	no 71	yes -49
black	no -59	yes 43
bleeding	unknown -83	yes 108
blew	no 109	yes -114
blistered	no -83	unknown -168	yes 223
blocked	no -81	yes 51
bloke	no 41	yes -50
blood	no 56	unknown -41
boar	no 94	unknown -102
boat	yes -44
bodily	no 77	unknown -51
body	no 197	unknown -189
boiler	no 77	unknown -80
boiling	no -122	unknown -195	yes 244
bollard	no 224	unknown -78	yes -176
bone	no -75	unknown -124	yes 178
boned	no -171	yes 167
boot	no -79	unknown 41
bordeaux	no -58
borrowed	no -86	unknown 73
boss	no -41	unknown 56
both	unknown -58	yes 45
bother	no 153	unknown -97	yes -60
bottle	unknown -55	yes 67
bought	no -108	unknown 144	yes -52
boulevard	unknown -86	yes 122
bouskoura	no 105	unknown -95
box	no -60	unknown 97
boys	unknown -116	yes 143
brace	no -119	unknown -156	yes 268
brake	no -64	unknown 157	yes -94
braked	unknown -91	yes 64
brand	no -129	unknown 206	yes -95
bread	unknown -56	yes 73
breathalysed	no 54	unknown -47
breathed	no -61	unknown -94	yes 156
bricks	yes -42
bridge	no 107	unknown -89
brigade	unknown 40	yes -54
bring	no -64	unknown 61
broke	no -69	unknown 97
broken	unknown -58	yes 92
brother	no -75	unknown 88
brought	no 65	unknown -61
brown	no -105	unknown 168	yes -65
bruise	no 108	unknown -69	yes -43
bruised	no 78	unknown -172	yes 83
bruises	no -101	unknown -64	yes 166
bucket	no 44	unknown -68
buckled	unknown -101	yes 107
bulb	yes 45
bump	no -52	unknown -99	yes 150
bumped	unknown -76	yes 64
bumper	unknown 52
burglary	no 151	unknown -109	yes -69
burn	unknown -118	yes 134
burns	no -46	yes 83
burnt	unknown -58	yes 85
burst	unknown -46
buses	no -44	unknown -53	yes 95
business	no 99	yes -82
buying	no 137	unknown -66	yes -100
bypass	no 200	unknown -105	yes -120
c	no -91	unknown 151	yes -60
cabinet	unknown 65
cabinets	no -50	unknown -181	yes 203
cable	no -82	yes 62
cables	unknown 135	yes -94
cake	unknown 98	yes -83
calf	no -52	unknown -57	yes 108
call	yes 45
called	yes -52
calling	unknown 87	yes -111
calls	no -96	unknown 123	yes -46
camel	no 64	unknown -114
camera	yes -46
camper	unknown 66	yes -94
can	yes 52
cancel	no 44	unknown 45	yes -97
cancelled	unknown 62
candle	unknown 67	yes -56
cannot	unknown 65	yes -43
cant	no -47	yes 42
caravan	no -60	yes 76
carpet	no -48	unknown 45
carpets	yes -41
carport	no -45	unknown 58
carrefour	unknown 63	yes -59
carried	no 92	unknown -150	yes 60
carrying	no -43	unknown -58	yes 92
cars	no 49	unknown -78
cart	no 47
carte	no -102	unknown 128
casa	no -68	yes 86
casablanca	no 87	yes -88
cash	no -99	unknown 142	yes -57
cast	no -44	unknown -103	yes 108
casualties	no 87	unknown -51
cat	unknown 43	yes -74
catalytic	no 91	unknown -52
certificate	no 58	unknown -69
chair	unknown 52
change	unknown -85	yes 113
changed	unknown 63	yes -58
chap	no 96	unknown -74
charge	no -66	unknown 81
charged	unknown 54	yes -50
charger	no -91	yes 85
charming	no 224	unknown -177	yes -92
charred	unknown 80	yes -81
chasing	no 77	unknown -46	yes -49
checked	no 83	yes -68
chefchaouen	unknown -53	yes 43
chemist	unknown -53	yes 84
chergui	unknown 97	yes -106
chest	no -82	unknown -58	yes 141
chewed	no 60	yes -80
chief	no -122	unknown 148	yes -59
child	no 180	unknown -204
children	yes 45
chimney	no 114	unknown -119
chin	no -72	unknown -124	yes 189
chipped	no -43
choir	no 43	yes -56
christmas	no -96	unknown 42	yes 53
church	no 88	yes -83
cigarette	no -41	yes 48
circuit	no 98	yes -66
civil	yes 46
clean	no -61	unknown 40
cleaned	no -81	unknown 68
cleaner	no 106	unknown -44	yes -71
cleaning	unknown 56	yes -65
client	no -52	yes 41
clinic	no 77	yes -105
clio	unknown -70	yes 97
close	unknown -89	yes 114
closing	no 125	unknown -103
clothes	no -108	unknown 225	yes -162
club	no -116	yes 121
cm	no -61	unknown 92
co	no -59	unknown 100	yes -41
coach	no -120	unknown 141
coffee	no -73
coin	no -53	unknown 103	yes -52
cold	unknown 41
collapsed	no -49	unknown 43
collarbone	no -70	yes 107
colleague	no 138	unknown -135	yes -42
collision	no 175	unknown -44	yes -141
column	no 83	yes -86
comes	no 119	yes -120
commissariat	no 41
complains	no -66	unknown -134	yes 184
computers	no -106	unknown 160	yes -53
concrete	no 244	unknown -171	yes -118
concussion	no -66	unknown -81	yes 137
confirm	no 108	yes -118
contact	no -86	yes 92
control	no -42
converter	no 91	unknown -52
cooker	unknown -67
cops	no -49	unknown 127	yes -77
copy	no 96	unknown -79
corner	yes -58
corniche	no -60	unknown 42
cost	no -69	unknown 47
cottage	no 61	yes -68
coughing	no -98	unknown -48	yes 148
could	yes -58
couldn	no -64	unknown 92
couldnt	no -159	unknown 104
council	no -57	unknown 52
count	no 85	unknown -44	yes -54
couple	no 130	unknown -41	yes -123
courage	no -97	unknown -84	yes 140
courier	no 197	unknown -189
course	no 135	unknown -83	yes -75
cousin	no 101	unknown -82
cover	no -85	unknown 93
covered	unknown 42
cow	no -58	yes 45
crack	no -40
cracked	no -42
crash	unknown -71	yes 70
crazy	unknown 83	yes -88
cross	no -72	unknown 121	yes -47
crossing	no -50	unknown 57
crowbar	unknown 60	yes -69
crumbs	no 137	unknown -179
crushed	no -58	unknown 71
cry	no -93	unknown 106
cupboard	no -50	unknown 108	yes -62
cupboards	no -42	unknown -176	yes 119
curtain	unknown -101	yes 65
customer	yes -45
customers	no -67	unknown 101
cut	yes 51
cuts	no 162	unknown -216
cycling	no -41	unknown -67	yes 108
cyclist	no -77	yes 42
damage	yes -58
damaged	no 158	unknown -148
damp	no 42	yes -72
danger	no 172	unknown -113	yes -88
dark	no -64	unknown -65	yes 125
dash	unknown -52	yes 71
daughter	no -40	yes 72
dawn	unknown -172	yes 102
day	no 49	yes -53
de	unknown -123	yes 97
dead	unknown 72	yes -85
deal	no -64
dear	no 41	unknown -98	yes 51
decided	unknown -59	yes 51
deck	no 239	unknown -227	yes -48
declaration	unknown 77	yes -62
declare	unknown 56	yes -48
deep	no 109	unknown -149
deer	no 97	unknown -56	yes -68
degat	no 149	unknown -106	yes -87
degree	yes 49
delivery	no -41	unknown 67
dent	unknown 92	yes -102
dental	no 50	unknown 68	yes -99
dented	no 73	unknown -84
dentist	no 82	yes -78
deny	no -74	unknown 161	yes -102
deposit	no 119	unknown -84	yes -62
derb	yes -74
desk	no -67	yes 41
details	yes -69
dh	no -51	unknown 54
didn	no 53	unknown -55
didnt	no 54	unknown -57
died	unknown 91	yes -103
diesel	no 53	yes -51
dignity	no 114	unknown -110
dinner	yes -45
discovered	no -112	unknown -97	yes 177
dishwasher	no 40	unknown -49
dislocated	no -53	unknown -54	yes 107
display	no 153	unknown -130
ditch	no 85	unknown -43	yes -49
dizzy	no -89	unknown -58	yes 148
do	no -41	unknown 55
doctor	no -40	unknown -42	yes 82
doesn	unknown -85	yes 58
doing	no -48
don	no -52	unknown 63
done	no 53
dont	no -133	unknown 40	yes 84
doors	no 109	unknown -58	yes -54
double	no -69	unknown 116	yes -51
dragged	unknown -41	yes 60
drain	no -55	unknown 117	yes -65
drawers	unknown 44	yes -85
drawn	unknown -42
dresser	no -116	unknown 84
drew	unknown 75	yes -43
drill	unknown 69	yes -48
drilled	unknown 57	yes -47
drip	no 136	unknown -157
dripping	no -110	unknown 152	yes -43
driven	no -70	yes 74
drivers	no 76	unknown -45
drone	no -42	unknown -88	yes 82
drowned	unknown -81	yes 47
drum	no -75	unknown 141	yes -67
drunk	no -49	unknown -107	yes 157
dry	no 302	unknown -258	yes -66
dryer	no -79	unknown 58
du	unknown 104	yes -98
due	no 59	yes -48
duly	no 51
during	no -44	unknown 80
dust	unknown 90	yes -101
dusted	no 110	unknown -107
duster	no -41	unknown 87	yes -51
dutch	unknown 68	yes -46
duty	no -63	yes 89
e	no -50	yes 51
ear	no -72	unknown -145	yes 210
eat	no 54	yes -53
eating	unknown -49	yes 51
eaux	no 104	unknown -47	yes -86
egg	no -76	unknown -106	yes 167
either	no 78	yes -75
el	no 73	unknown -93
elbow	no -60	unknown -112	yes 171
electric	no -69
electrical	no -41	yes 51
emptied	unknown 62	yes -60
empty	no 89	yes -56
end	no 109	unknown -57	yes -55
ended	unknown -77	yes 103
enough	no -97	unknown 147	yes -75
enter	unknown 220	yes -175
entered	no 96	unknown -68
entire	no 68	unknown 54	yes -121
entrance	no -54	yes 47
entry	unknown 61	yes -43
er	unknown -78	yes 114
escaped	no 96	yes -137
est	no 42
estate	no -317	unknown 243
euro	no -53	unknown 103	yes -52
evacuated	no 142	unknown -109
ever	unknown -51	yes 62
every	unknown 75	yes -75
everybody	no 84	unknown -53
everyone	unknown -41
everything	unknown 50
everywhere	no -43	unknown -106	yes 148
ex	no -81	unknown 144	yes -63
except	no 90	unknown -69
exchanged	unknown -42	yes 64
excuse	no 102	unknown -83
expert	unknown 129	yes -108
explain	no 67	unknown -41	yes -43
exploded	no -52	yes 50
extractor	no 99	unknown -42	yes -57
eye	no -116	unknown -73	yes 189
eyebrow	no -76	unknown -150	yes 215
eyebrows	yes 65
eyes	unknown -57	yes 86
facade	no -66	unknown 66
failed	unknown -51
fall	no -48	unknown 71
family	no 63	unknown -48
far	unknown -51	yes 43
farmer	unknown 67	yes -58
father	no -40	yes 48
fault	unknown 40
february	no -62
feel	no 73	unknown -84
feet	unknown -84	yes 85
fell	no -49	unknown 92	yes -44
fella	unknown 55
fellow	no -41	yes 50
felt	unknown -113	yes 75
fence	no -84	unknown 71
fender	no 168	unknown -87	yes -91
fes	no 73	yes -63
few	unknown -66	yes 60
fiat	unknown -44
field	no 57
fifty	unknown -126	yes 160
file	no -49	unknown 124	yes -88
fill	unknown 56
filmed	no -52	yes 41
find	unknown 74	yes -81
fingerprints	no -67	unknown 124	yes -57
fingers	no -92	unknown -197	yes 276
finish	no 174	unknown -113	yes -75
firemen	unknown -61
first	unknown -57
fish	no 70	unknown -59
five	unknown -79	yes 48
flame	unknown -67	yes 97
flames	unknown 74	yes -80
flash	unknown 92	yes -90
flat	unknown 41
flattened	unknown 41	yes -74
flew	unknown -125	yes 101
flight	no -63	unknown 82
floating	yes -51
flood	unknown -65
floods	no -69	unknown 77
floors	unknown -59	yes 63
florist	unknown -75	yes 53
fly	no -65	yes 88
flying	no 52	yes -81
foam	no -88	unknown 178	yes -94
fog	no 93	unknown -74
folded	no -49	unknown -67	yes 107
follow	no -40
following	no 123	unknown -102
food	no 49	unknown -118	yes 70
foot	unknown -76	yes 105
football	no 48	yes -57
force	unknown -72
forced	no -52	unknown 77
forearm	no -129	unknown -217	yes 280
forearms	unknown -46	yes 75
forehead	unknown -89	yes 70
forest	no 117	unknown -77	yes -52
forklift	no -85	yes 63
forty	no 57	yes -48
found	no -100	yes 95
fourteen	no -93	unknown 82
fourth	no -58	unknown -145	yes 197
fracture	no -59	unknown -78	yes 122
fractured	no -63	unknown -72	yes 133
frame	no -70	unknown 64
friday	no -49
fridge	no 76	unknown -74
fried	no 61	yes -100
friend	no -56	yes 55
friends	no 103	unknown -40	yes -56
frm	no -88	unknown 77
full	no -62	unknown 48
fully	no 89	unknown -151	yes 53
funny	no -91	unknown 72
furious	no 165	unknown -124	yes -59
furniture	no -74	unknown 74
fuse	no -124	unknown 113
gale	no -137	unknown 45	yes 90
garage	no 50
garden	no 56	yes -66
gare	no -55
gas	yes 40
gash	no -55	unknown -98	yes 152
gate	unknown 49	yes -49
gave	unknown 48
gendarme	yes -42
gendarmerie	unknown 40	yes -57
generator	no -68
get	unknown 62	yes -44
give	no -45	unknown -75	yes 115
given	yes 44
glass	unknown -66	yes 48
glasses	no -64	unknown 82
glovebox	no 80	yes -56
glue	no -75	unknown 78
goats	yes 56
god	no 88	unknown -69
gold	no 66
golf	unknown -49
good	no 111	unknown -80
grabbed	no -118	unknown 41
graffiti	no -50	unknown 71
grand	no 70	unknown -74
grandfather	no 45
grandson	unknown -108	yes 102
grazed	unknown -114	yes 89
great	no 45
green	no -55	unknown 41
grey	no -125	yes 124
grille	no 128	unknown -146
grinder	no -52	unknown 69
growing	unknown 71	yes -71
guardian	no -41	unknown -142	yes 155
guelmim	no -41	yes 55
guess	unknown -58
guest	yes 54
guests	no 167	unknown -73	yes -96
gutter	yes -83
guy	no 41
guys	no 77	unknown -64
gym	no -74	unknown 43
hail	no 51	unknown -42
hailstones	unknown 65	yes -49
hailstorm	no 91	yes -69
hair	no 61	unknown -204	yes 127
hairline	unknown -49	yes 72
hall	no -54	yes 57
halloween	no -51	unknown 138	yes -89
hamdoullah	unknown -90	yes 93
hamdullah	no -111	yes 131
hammam	no 57	unknown -53
hand	no -71	yes 102
handbag	unknown -69	yes 56
handbrake	no 136	unknown -94	yes -46
hands	unknown 73	yes -48
happened	no -78	yes 45
happy	no 82	yes -82
hard	no -68	yes 86
hardly	no -43	unknown 86	yes -72
harm	no 157	unknown -111	yes -46
harmed	no 262	unknown -173	yes -119
hasn	no -123	unknown 106
hassan	no 102	unknown -50	yes -58
havent	unknown 51
having	unknown -50
hay	no 40	yes -87
head	unknown -97	yes 133
headache	no 105	unknown -158
headlamp	no 80	unknown -49	yes -45
headlight	no -74	unknown 65
headlights	no -103	unknown 40	yes 70
health	no 205	unknown -144	yes -64
hear	no -48	yes 59
heard	no -51	unknown 88
hearing	no -52	unknown 80
heart	unknown -65	yes 48
heat	no -180	unknown 208	yes -52
heater	unknown -50	yes 62
heating	no 135	unknown -87	yes -79
heavy	no 55
heel	no -63	unknown -227	yes 271
held	no -59
hello	no -44
helmet	no -47	unknown -148	yes 191
help	no -115	unknown 212	yes -107
helped	no 96	yes -76
hens	no 94	yes -77
hers	no 65	yes -92
hes	no -305	unknown -82	yes 332
hid	no 127	unknown -150
high	no 163	unknown -98
highway	no 91	unknown -123
hill	no 274	unknown -241	yes -71
himself	no 49	unknown -90	yes 40
hip	no -52	unknown -93	yes 144
hire	yes 63
hired	unknown 94	yes -92
hob	no 51	unknown 43	yes -110
hold	no -93	unknown 71
holding	no -97	unknown -46	yes 142
hole	unknown -60
holes	unknown 79	yes -50
home	unknown -47
honest	no 117	unknown -92
honestly	unknown -57	yes 81
hood	unknown -62	yes 78
hook	no 158	unknown -122	yes -58
horse	unknown -58
hose	unknown 60
hospital	no -61	unknown -44	yes 104
hotel	no -52	unknown 50
house	no 71	unknown -43
huge	no -67	yes 49
humans	no 226	unknown -198	yes -67
hundred	no 59	yes -64
hurry	no -50	unknown 152	yes -127
hurt	no 73	yes -50
hurts	no -117	unknown -54	yes 170
husband	no -40
hyundai	no 118	unknown -112
ice	no 59	unknown -52
idiot	no -42	unknown 41
ifrane	no 94	unknown -49	yes -45
ii	no 102	unknown -50	yes -58
imagine	no -50
impact	no -79	yes 43
inches	no 109	unknown -106
included	no -42
including	unknown -57
indoors	no 163	unknown -149	yes -40
induction	no 163	unknown -59	yes -126
informed	no -121	unknown -136	yes 200
inhaled	unknown -55	yes 54
injured	no 85	unknown -121
injuries	no 48	unknown -61
injury	no 141	unknown -98	yes -44
inside	no 56
instructor	no 62	yes -70
insulation	unknown -87	yes 71
intact	no 252	unknown -171	yes -97
internet	no -108	unknown 194	yes -88
invoice	no -45
invoices	no -63	unknown 94
involve	yes -58
involved	no -55	unknown 86
iron	unknown 46
isn	no 100	unknown -74
itself	no -68	unknown 53
j	no -210	unknown -210	yes 305
jacket	no -53
january	no -53	unknown 116	yes -63
jaw	unknown -56	yes 89
jemmied	no -64	unknown 101
jewellery	no -43	unknown 76	yes -40
job	no -83	unknown 71
joint	yes 50
joke	no 120	unknown -81	yes -56
joking	no -68	unknown 74
jumped	unknown -72
junction	yes -45
june	unknown 78	yes -40
just	no 70	unknown -56
kangoo	no -62	unknown 115	yes -57
keep	unknown 54
keeps	no -50
kenitra	unknown -90	yes 65
kept	no -66	unknown -63	yes 127
key	no -115	unknown 161	yes -45
keyed	no -50	unknown 69
kid	no 199	unknown -101	yes -104
killed	no -196	unknown 107
killing	no -63	unknown -123	yes 182
kind	no -40	yes 46
kindly	no 145	unknown -47	yes -110
kissed	no 91	unknown -45	yes -54
kit	no -73	unknown 87
km	no 50	yes -62
knee	no -68	unknown -76	yes 140
knees	yes 67
know	unknown 73
known	no 43	unknown -136	yes 78
l	no 120	yes -97
la	unknown 70	yes -59
lad	unknown -66	yes 50
lads	no 71	unknown -56
laminate	no -46	yes 78
lamp	no 65	yes -81
land	no -67	unknown 86
landed	no 125	unknown -103
lane	no 113	unknown -71	yes -44
lanes	no -56	unknown 154	yes -124
large	unknown -44	yes 49
later	no -72	unknown 42
laugh	no 113	unknown -218	yes 132
laughing	no 130	unknown -49	yes -151
laundry	no -104	unknown 99
law	no -52	unknown 76
lawyer	no 104	unknown -146
le	no -68	unknown 49
leaked	no 42
leaking	no 116	unknown -118
leaned	no 98	unknown -114
learner	no 51	unknown 42	yes -108
least	no 86	unknown -106
leather	no 86	yes -103
leave	no -101	unknown 216	yes -129
leaves	no -42	unknown -120	yes 123
leg	no -49	unknown -91	yes 142
legs	no 126	unknown -136
lens	no -110	unknown 184	yes -76
letterbox	no 206	unknown -157	yes -87
level	unknown 137	yes -124
library	no 47	yes -77
licence	no -46	unknown -64	yes 107
lid	no 103	unknown -121
life	no -149	unknown 154
lift	no -79	yes 48
ligaments	unknown -100	yes 131
light	yes 45
lights	no 50	unknown -52
lille	no -51	unknown 76
limoges	no 169	unknown -160
limping	unknown -118	yes 76
line	unknown -55	yes 75
lip	no -94	unknown -103	yes 197
list	no 55	yes -47
liters	no 195	unknown -217
litres	unknown 56	yes -49
little	unknown -46
live	unknown 99	yes -77
lives	unknown 79	yes -74
living	unknown -62
ll	unknown -64	yes 73
loaded	no 191	unknown -179
lock	unknown 74
locked	no -51
locks	no -48	unknown 89	yes -42
lodged	no -63	unknown 67
loft	unknown 49
log	no -82	yes 99
lol	unknown 70	yes -68
loo	no -87	unknown 110
look	no 126	yes -108
looked	no 46	unknown 55	yes -113
looking	no 83	unknown -74
looks	no -92	unknown 112
loose	no -64
lorry	no -69	unknown 58
louis	no 126	unknown -79	yes -79
lounge	no 111	unknown -100
low	no -73	unknown -60	yes 141
lower	no 75	unknown -108
luck	no 192	unknown -138	yes -65
luckily	no 157	unknown -111	yes -51
lump	unknown -67	yes 98
lunchtime	no -119	unknown 68	yes 51
lyon	no -55	unknown 65
maarif	unknown 49
mad	no 46
madam	no 45	unknown -123	yes 85
madame	no 156	unknown -126
main	no 203	unknown -135	yes -92
make	no -57	unknown 73
man	yes 51
manager	no 45
marble	no -73	unknown -42	yes 103
march	unknown 81	yes -43
marina	no -77	unknown 138	yes -63
mark	no 151	unknown -144
market	no 118	unknown -44	yes -83
marrakech	unknown 42
may	no -41	unknown 68
maybe	no -103	unknown 53	yes 53
mayor	no 202	unknown -149	yes -82
mean	no 158	unknown -118
measured	no -67	yes 94
mechanic	no -48	unknown 80
medina	no 65	yes -79
melon	yes 70
melted	unknown -55
members	no 162	unknown -112	yes -51
mercedes	no -61	unknown -67	yes 125
mercifully	no 154	unknown -114	yes -63
merely	no 111	unknown -54	yes -74
message	no -47	unknown 72
met	no 165	unknown -47	yes -132
metal	yes -66
meter	no -81	unknown 117	yes -43
meters	no -88	unknown 84
metre	no -44	unknown 53
metres	yes -42
metro	no 102	unknown -176	yes 50
middle	no -98	yes 120
midnight	unknown 58	yes -50
might	no 65	yes -195
milk	no -70	unknown 73
mine	no 66	unknown -72
mini	yes -58
minibus	no 89	unknown -53
mirror	no -66	unknown 83
mirrors	no 183	unknown -69	yes -129
misjudged	no 167	unknown -139	yes -41
mislaid	no -44	unknown 56
missed	unknown -46
missing	yes -46
mistake	no -111	yes 73
mobile	no -45	unknown 135	yes -105
mohammedia	yes 40
mom	no 64	unknown -51
moment	no 56
month	unknown 107	yes -74
months	no -84	unknown 59
mooring	no 187	unknown -148	yes -47
moped	unknown -72	yes 61
more	unknown -53
mortified	no 55	yes -65
mosque	no -54	unknown 47
mother	no 41
moto	no -84	unknown 118
motor	no -72	unknown 130	yes -66
motorbike	no -57	yes 50
motorcycle	no -79	yes 52
motorhome	no 41
motorway	no -67
moulay	no -54	unknown -52	yes 104
mountain	no -53	yes 58
move	no -51	yes 49
moving	no -46	unknown 48
mower	no -60	unknown 134	yes -75
mrs	unknown 76	yes -57
much	no 146	yes -121
mud	no 42	unknown -145	yes 93
mum	no -43
n	unknown -59
nail	no 187	unknown -124	yes -70
names	no -45
nanny	no -99	unknown 100
nantes	no -78	unknown 103
nasty	no -43	unknown -59	yes 92
nav	no -75	unknown 259	yes -207
near	no 69	unknown -80
nearside	no -84	unknown 71
neat	unknown 146	yes -114
necessary	no -95	unknown 154	yes -83
neck	no -98	unknown -86	yes 184
need	unknown -42
needed	no 50
needs	no -43	yes 69
neighbor	no 76	yes -79
neighbors	no 61	unknown -123	yes 68
neighbour	no -47	unknown 46
neighbours	no 44	unknown -49
neither	no 70	unknown -53
nephew	unknown -64	yes 52
new	no -56	yes 54
nice	no 83	unknown -59
nicked	no -59	unknown -41	yes 93
nights	no -95	unknown 98
nine	no -79	unknown 152	yes -72
nite	no -64	unknown 93
no	no 63
no1	no 188	unknown -124	yes -66
nobody	no 59
noise	unknown 53
none	no 199	unknown -133	yes -67
nor	no 56	unknown -50
nose	no -66	unknown -121	yes 167
not	no 53
note	no -49	unknown 113	yes -65
noted	no -40	unknown 63
nothing	no 74	unknown -58
noticed	unknown 68	yes -98
november	unknown 40
nowhere	unknown 77	yes -107
number	unknown 46
nurse	no -70	unknown -44	yes 115
oberkampf	unknown 52
observation	no -47	unknown -66	yes 114
obviously	no 47	unknown -75
october	yes 71
office	no 108	unknown -89
officer	no -83	unknown 100
oil	no 91	unknown -53	yes -44
ok	no 127	unknown -115
olive	unknown 45	yes -47
one	no 50	unknown -49
online	unknown 82	yes -53
onto	no -66	unknown 80
opened	no -84	unknown 42	yes 43
opening	unknown 42
or	no 48	unknown -50
oranges	no -111	unknown 63
osteopath	unknown -61	yes 76
others	no -69	unknown -83	yes 133
oued	unknown 41
oujda	no -70
ourika	yes -47
ours	no 78	unknown -91
ourselves	no 167	unknown -117	yes -48
outboard	no 45
overflowed	unknown 61
overnight	yes 42
overtook	unknown 52	yes -53
own	no 43
owned	no 133	unknown -132
owner	unknown 42
ownership	no -62	unknown 97
oxygen	no -68	unknown -117	yes 185
padlock	unknown 63
paid	no -50	unknown 60
pain	no -40	unknown -168	yes 199
pains	no -59	unknown -46	yes 106
paint	no -67	unknown 101
painted	yes -69
painting	no -114	unknown 206	yes -138
pair	unknown 40	yes -55
palm	no -81	yes 57
pan	unknown -109	yes 68
pane	unknown 51	yes -67
panel	no -85	unknown 89
panels	no -73	yes 86
panes	unknown 61	yes -143
panoramic	unknown 59	yes -56
papers	no -67
paperwork	no -71	unknown 79
parasol	no -50	yes 48
pare	no 250	unknown -87	yes -235
parents	no -58	yes 85
parish	no 91	unknown -98	yes -76
parked	unknown 61
parquet	yes -40
part	yes 57
parties	no -40	unknown 97	yes -62
partner	no -74	yes 88
party	unknown 147	yes -145
pass	no 265	unknown -162	yes -175
passed	no -119	yes 131
passenger	unknown -69	yes 80
passengers	unknown -71	yes 49
passport	no -44
passports	unknown 82	yes -51
past	yes 58
patch	no 42
patio	no -79	unknown 148	yes -82
patrol	no -42	unknown -151	yes 172
pavement	yes -43
pay	unknown 60	yes -54
payment	unknown 221	yes -188
pays	unknown 54
pebble	no 127	unknown -93	yes -54
pedestrian	unknown -97	yes 60
peeling	no -101	unknown 55	yes 46
pelvis	unknown -44	yes 70
pen	no -84	unknown 146	yes -77
people	unknown -50
perfectly	no 174	unknown -131	yes -51
person	no 94	unknown -53	yes -40
persons	no 113	unknown -67	yes -54
petit	no -47	unknown 67
petrol	no -45	unknown 82	yes -42
peugeot	no -90	unknown 86
pharmacy	yes -64
phone	yes 44
photo	no -93	unknown 163	yes -74
photographs	unknown 50	yes -45
photos	yes -49
physically	no 138	unknown -87	yes -54
physio	no -87	unknown 132	yes -45
pick	yes 46
picked	no -88	yes 97
picking	no -85	yes 44
picture	no 162	unknown -112	yes -52
pieces	no -93	unknown 88
pillar	unknown -42
pizza	no 127	unknown -47	yes -133
place	yes 74
places	yes 42
plaster	unknown -64
plate	yes -58
plates	no -46	unknown -84	yes 125
play	no 109	unknown -56	yes -101
playing	no -47
plays	no -107	unknown 169	yes -60
playstation	no -82	unknown 119
ploughed	no 124	unknown -59	yes -78
pls	no -87	unknown 129	yes -42
plug	no 101	unknown -112
plumber	no -65	unknown 129	yes -66
plus	no 47	unknown 41	yes -94
pm	no 42	unknown -47
pocket	no -145	unknown 188	yes -45
point	no -102	unknown 174	yes -73
points	no -46	unknown -106	yes 148
pole	no 154	unknown -207
policeman	unknown -64	yes 49
polite	no -67	unknown 120	yes -60
pompiers	no 48	unknown -94
pool	no -47
poor	no 149	yes -136
poplar	unknown 88	yes -72
porte	no 127	unknown -43	yes -95
postman	unknown -66	yes 86
pot	unknown -54
poured	yes -40
powder	unknown 61	yes -45
power	no -47	unknown 122	yes -76
practice	no -47	unknown 80
premises	no 57	yes -100
present	no 183	unknown -190
pride	no 241	unknown -207	yes -55
prints	unknown 102	yes -131
priority	no -68
problem	no -98	yes 84
properly	unknown -50
protection	unknown -73	yes 69
prove	no -40
pulled	no -76	yes 110
pulling	no -130	unknown 200	yes -107
pump	no -102	unknown 66
purple	no -54	unknown -48	yes 99
purpose	unknown -92	yes 107
pushed	unknown -53	yes 86
pv	no -87	unknown 40	yes 48
quad	no -174	yes 113
quarter	no -103	unknown 159	yes -57
question	unknown -172	yes 112
queue	no 79	unknown -41
quick	no 121	unknown -100
quite	no 155	unknown -195
quote	yes -41
rabies	no -92	unknown -134	yes 189
rack	no -70	unknown 147	yes -87
racks	unknown 75	yes -66
radiator	unknown -50
rail	no -77	unknown -64	yes 115
rain	no 52	yes -69
raining	unknown -66	yes 81
ramp	unknown 79	yes -62
rang	no 93	yes -71
range	no -81	unknown -67	yes 137
rather	unknown -52
raw	unknown -76	yes 77
reached	no 91	yes -67
read	no -80	unknown 97
really	no 133	yes -157
rear	no -53	unknown 100	yes -48
reason	no -56	unknown 74
reception	no -85	unknown 117
record	no -58
recorded	yes -65
red	no -63	unknown 45
refused	no 56
refuses	no -48	unknown 60
register	unknown 59	yes -41
reimbursement	no -106	unknown 246	yes -155
remains	no -126	unknown 50	yes 75
remember	no -43	unknown -74	yes 107
removal	no 72	unknown 73	yes -151
removed	no -113	yes 107
renault	no 148	unknown -98	yes -82
rental	no -91	yes 106
repair	no 68	unknown -42
repaired	no -140	yes 126
replace	no -43	unknown 141	yes -156
replaced	no -83	yes 64
replacing	no -92	unknown 48	yes 40
reported	no -67	unknown 133	yes -65
residence	no -41	unknown 57
restaurant	yes -69
return	no -59	unknown 80
returned	yes -41
reversing	unknown 74	yes -83
riad	no -40	unknown 71
ribs	unknown -91	yes 126
rider	no -62	unknown 52
ridiculous	no 41	unknown -55
ringing	no -62	unknown -111	yes 158
ripped	no -73	unknown 86
robbed	no -92	unknown 115
rode	no 159	unknown -135	yes -43
roofer	unknown 45	yes -74
room	yes 51
rooms	no 60	unknown -45	yes -48
rose	unknown 71	yes -99
router	unknown 77	yes -82
rover	no -86	yes 71
royal	unknown -113	yes 107
royale	unknown -49	yes 62
rucksack	no 172	unknown -136	yes -80
rude	no 64
rug	no -100	unknown 103
ruined	no -61	yes 53
run	no -50	unknown 86
running	unknown 107	yes -84
safe	no 97	unknown -50	yes -51
saint	no 56	unknown -105	yes 54
sale	no -133	unknown 45	yes 74
salon	no -72	unknown 40
same	no 44	unknown -45
sand	unknown 88	yes -108
sandwich	no 90	unknown -118
sat	unknown 106	yes -107
saved	no 75	unknown -76
saw	no 62	yes -55
saying	no -88	yes 100
scalded	unknown -83	yes 102
scalp	no -63	unknown -180	yes 239
scared	no -66	yes 69
scorched	unknown 59	yes -62
scraped	no 97	unknown -71
scratch	no 139	unknown -83	yes -59
scratched	no -60	yes 46
screen	no -53
screwdriver	no -49	unknown 88
sea	no -72	yes 43
seal	unknown 50	yes -44
sealed	no 55	unknown -44
seat	yes -40
seatbelt	no -45	yes 58
seats	unknown 169	yes -198
second	no 56	unknown -60
see	no 53
seeing	no -60	yes 74
seen	no 56	unknown -55
send	no -63	unknown 99
sent	no 119	yes -86
serious	no 79	unknown -170	yes 83
set	no -56	unknown 72
settat	no -57	yes 94
shaken	no 69	unknown 50	yes -221
shaking	unknown -46	yes 66
shame	no -49	unknown 102	yes -68
shape	unknown -184	yes 79
shaped	no 193	unknown -109	yes -110
shattered	unknown -54
shed	unknown 87	yes -100
sheep	no -72	unknown 42
shelf	yes -72
shift	unknown 40
shin	no -46	unknown -79	yes 124
shock	unknown -205	yes 144
shoe	unknown -70	yes 94
shop	unknown 90	yes -58
shopping	unknown -67	yes 49
short	no 53	unknown 41	yes -120
shoulder	no -119	unknown -54	yes 173
shout	no 73	unknown -85
shouted	yes -58
shoved	no -46	unknown -82	yes 128
showed	no -72	unknown 109	yes -48
shower	unknown -78	yes 101
shrugged	yes -42
shunt	no 108	unknown -70	yes -49
shunted	no 73	unknown -49
shut	no 92	unknown -181	yes 80
shutter	no -44	unknown 50
shutters	no -98	yes 97
sick	no -44	unknown 41
sides	no -68	unknown 53
signal	unknown 73	yes -45
silver	no 65	yes -53
since	yes 40
singed	unknown -95	yes 103
singing	no 89	yes -96
single	no 142	unknown -72	yes -76
sink	no 64	unknown -40
siphoned	no -62	unknown 102	yes -40
sir	no 41	unknown -63
sirs	no 63	yes -87
site	no 49
sitting	no -42	unknown -76	yes 109
six	no -63	yes 44
sixty	unknown 53	yes -69
skidded	no 199	unknown -160	yes -78
skier	no -59	unknown -77	yes 131
skin	no -42
skirting	no -118	unknown 153	yes -60
skis	no 61	yes -52
sky	no -47	unknown 66
slammed	no -82	yes 62
slates	no 82	yes -65
sleep	no -105	unknown 72
sleeping	no 100	unknown -94
slept	no 68	unknown -87
slipped	no 133	unknown -131
slippers	no -42	unknown -80	yes 122
slowly	no 110	unknown -145
smell	unknown 87	yes -130
smells	no -46	yes 66
smoke	unknown -43	yes 50
snapped	no -49	unknown 50
so	no 46
soaked	yes 40
sofa	no 76	unknown -88
some	unknown 59	yes -56
somebody	unknown 50
someone	unknown 57
something	yes 57
sometime	unknown 50
somewhere	no -42
sore	unknown -102	yes 118
sorry	unknown 62	yes -40
soul	no 104	unknown -58	yes -55
spain	no -63	unknown 116	yes -56
spanish	no -74	unknown -69	yes 127
sparks	no 100	unknown -74
spider	yes -66
splinter	unknown -179	yes 188
split	no 43	unknown -67
spoiled	no 43	yes -53
spot	no -92	yes 69
sprained	no -49	unknown -127	yes 173
spray	no -42	unknown 59
spread	no -82	unknown 90
spun	unknown -89	yes 46
stadium	no 41
staff	no 167	unknown -138
stain	no 48	yes -47
stained	no -83	unknown 139	yes -61
staircase	unknown 40	yes -109
stairs	no -55
stairwell	unknown -89	yes 61
stamped	unknown 62	yes -85
stand	no 55	unknown -153	yes 92
standing	no -49
starred	no 69	yes -63
start	unknown 85	yes -52
statements	unknown -44
stayed	no 67	unknown -75
staying	unknown 42	yes -63
steering	no 133	unknown -103	yes -87
step	yes 42
stepladder	no -66	unknown -147	yes 195
stepped	no -48	unknown -85	yes 132
steps	no -46	unknown -82	yes 130
stiff	no -99	unknown -94	yes 177
stinks	no -50	unknown 86	yes -66
stitches	unknown -75	yes 112
stock	no 86	unknown -100
stole	no -72	unknown 99
stolen	unknown 73	yes -44
stone	unknown 60	yes -49
stones	no 178	unknown -178
stood	no 128	yes -117
stop	unknown -60
stopped	no -57	yes 54
storage	no -69	unknown 63
storey	no 62	unknown -169	yes 91
storm	no -79	yes 45
story	unknown 131	yes -163
stove	yes -123
stray	no 160	unknown -75	yes -99
stripper	unknown 60
strong	no -74	unknown 134	yes -63
struck	yes -43
studio	unknown 82	yes -62
study	unknown 42	yes -40
suffered	no 140	unknown -128
sugar	no 107	yes -92
sultan	no 45	unknown -112	yes 43
summer	no 41	unknown 62	yes -121
sump	no -94	unknown -90	yes 137
sun	no -59	unknown 164	yes -141
sunroof	unknown -94	yes 80
supermarket	no -62
supposed	yes 48
sure	no 105	unknown -54	yes -66
surge	unknown 156	yes -130
surgery	no 47	yes -69
swapped	no 110	unknown -65	yes -44
swear	no -135	unknown 85
swerved	no 58	unknown -105
swimming	unknown -53	yes 40
swollen	unknown -40	yes 51
swung	unknown 66	yes -64
syndic	unknown 62	yes -62
tables	unknown -208	yes 203
tablet	unknown 93	yes -158
tail	no 127	yes -112
tailbone	unknown -64	yes 84
taken	no -42
taking	no 43	unknown -50
talking	no -68	yes 83
tangier	unknown 80	yes -53
tank	unknown 58	yes -55
tap	no 48	yes -81
tape	no -112	yes 72
taxi	no -65
tazi	no -51	unknown 99	yes -46
tea	unknown -42
teacher	no -104	yes 67
telephone	unknown 117	yes -124
television	unknown 86	yes -54
telling	no -59	unknown 100	yes -46
tells	no -89	unknown 44	yes 41
telly	yes -49
tenant	no -86	unknown 78
tent	no -86	unknown -115	yes 169
than	no 72	yes -48
thank	no 101	unknown -64
thankfully	no 111	yes -97
thanks	no 113	unknown -61	yes -51
thats	no -101	yes 107
theft	no -127	unknown 148
themselves	no -69	unknown 85
there	no 50
theres	no -92	unknown 121
thief	no -97	unknown 104
thieves	no -73	unknown 127	yes -90
thigh	no -108	unknown -185	yes 230
thing	yes -54
things	no 63	yes -83
think	no -132	unknown 150
third	no -57	unknown 126	yes -69
thirty	unknown -46
tho	no 189	unknown -64	yes -161
those	no 59	unknown -186	yes 93
thought	unknown -54	yes 62
thousand	unknown 82	yes -93
thrown	no -96	unknown -75	yes 147
thru	unknown 50	yes -81
thumb	no -71	unknown -112	yes 177
thunderstorm	no -127	unknown 169	yes -48
tichka	no -84	yes 106
tile	unknown -149	yes 130
tiles	no -41	yes 63
time	no 55	unknown -43
tin	no -73	unknown 118	yes -49
tipped	no -47	yes 60
tires	no 163	unknown -72	yes -104
toddler	no -52	yes 40
toe	unknown -73	yes 54
toes	unknown -122	yes 150
together	no 74	yes -76
toilet	no -90	unknown 148	yes -60
toll	no 73	unknown -187	yes 105
tomorrow	no -52	unknown 64
tongue	no -138	unknown -46	yes 157
tonight	no 56	unknown -64
too	no 45	unknown -75
tooth	no -91	unknown -90	yes 180
top	unknown -87	yes 106
tore	no -45	unknown -78	yes 120
torn	no -48	unknown -57	yes 103
total	no 72	yes -64
touch	no 167	unknown -165
tourists	no -57	unknown 59
tours	no -41	unknown 68
tow	no -58
towed	no -57	unknown 68
towel	no 70	unknown -103
town	no -157	unknown 95	yes 63
tractor	no 44	unknown -45
traffic	no 85	unknown -58
trailer	unknown 70	yes -47
train	no 55	yes -53
tram	no -45	unknown -171	yes 182
trampoline	no 51	unknown -68
travel	unknown 61	yes -107
tree	no 78	unknown -121
trees	unknown 136	yes -116
trembling	no 58	unknown -160	yes 117
tried	no -78	unknown 53
trip	unknown 79	yes -95
tripped	no -103
trod	no -129	yes 68
trouble	no -46
truck	unknown 48
trucks	unknown 64
true	no -124	yes 67
trying	unknown -69
tub	no 58	yes -77
tube	unknown 55
tuesday	no 40
tumble	unknown -43	yes 45
turn	no -75	yes 103
turned	no -89	yes 84
turns	no -56	unknown -48	yes 90
tv	no 58	unknown -40
twelve	no -54	unknown 80
twenty	no -72	unknown 72
twingo	no -188	unknown 216	yes -75
twisted	no -53	yes 78
two	unknown -41
type	yes 61
typing	no -134	unknown -118	yes 217
tyre	no 108	unknown -186	yes 76
tyres	no -73	unknown 158	yes -83
u	no -83	unknown 159	yes -80
uncle	no 56	unknown -70
underground	no -67	unknown 68
underneath	unknown 61	yes -120
unharmed	no 112	unknown -92
unhurt	no 113	unknown -71	yes -40
units	unknown -42	yes 61
unscathed	no 137	unknown -99	yes -40
upstairs	no -40
us	no 63	unknown -50
use	no 95	unknown -93	yes -59
used	no 107	unknown -102
utility	no -84	unknown 57
valve	unknown -106	yes 133
vanished	yes -50
varnish	no 52	unknown -59
vase	no -84	unknown 117
ve	no -57
velux	unknown -129	yes 86
veranda	no -67	unknown 87
vet	no 71
video	no -58	unknown 71
villa	no 51	yes -53
village	no -57
visiting	unknown 46	yes -44
voltage	no -64	unknown 112	yes -67
w	no -74	unknown 102
wait	unknown 66
waiting	no -73	unknown 81
walk	no -46	unknown -54	yes 97
walking	yes 70
wall	unknown 61
wallet	no 114	unknown -146
walls	no -46	yes 41
want	unknown 42
wanted	no 57	unknown -82
wants	no -60	unknown 85
wardrobe	unknown 52	yes -93
wash	no -134	unknown 80
washed	no -66	unknown 197	yes -132
wasn	no 74	unknown -53
watched	no 76	unknown -49
watching	unknown 52	yes -59
waterfall	unknown 66	yes -87
we	no 44
wearing	no -136	unknown 112
web	yes -66
wedding	unknown 65	yes -85
week	no -52	unknown 52
weekend	no -73	unknown 123	yes -56
weeks	no -51	yes 48
well	unknown -60
were	no 65	unknown -53
weren	no 123	unknown -142
wet	unknown -73	yes 67
whatever	no -64	unknown 44
wheel	no 59	unknown -67
wheels	no -65	unknown 129	yes -65
whether	no 59	yes -68
which	unknown -48
whiplash	no -93	unknown -68	yes 160
whoever	no 112	yes -134
whom	no -136	unknown 159	yes -41
whoosh	unknown -44
why	unknown -102	yes 102
width	no -47	unknown 75
wife	unknown -49	yes 41
wild	no 94	unknown -102
will	unknown 63	yes -45
wind	unknown 110	yes -86
windows	unknown -40	yes 75
windshield	no -82	yes 43
wine	no 54	yes -91
winter	no 142	unknown -49	yes -101
wiper	no -96	unknown 125	yes -55
wipers	no 110	yes -107
wire	no -66	yes 64
wish	no 43
woke	no 69	unknown -114	yes 44
won	no -40	yes 77
wont	no -69	unknown 165	yes -99
wood	yes -63
wooden	no 41	yes -80
word	yes -51
work	no -43	yes 68
worker	no 78	unknown -40	yes -41
working	no 82	unknown -127
worktop	no -59	unknown 98	yes -43
worth	no -77	yes 46
would	no -70	unknown 110	yes -41
wound	no 76	unknown -74
wounded	no 149	unknown -102	yes -46
wrecked	no -46	yes 52
wrist	no -95	unknown -103	yes 200
write	unknown 43
written	no -115	unknown 134
wrong	unknown -64
x	unknown -182	yes 117
xv	no 126	unknown -79	yes -79
yanked	no -58	unknown -108	yes 146
yard	yes -47
year	no 52	yes -69
yes	unknown 41
yet	no -49	unknown 76
young	no 93	unknown -54	yes -52
your	unknown 103	yes -110
yours	no -60
zebra	no -59	unknown -99	yes 155
zero	no 70	yes -40
@thirdParty
	no 133	unknown -217	yes -46
#019>	no -109	yes 124
#0th>	no -124	unknown 87
#1pm>	no 60	yes -52
#200>	no 46
#2019	no -109	yes 124
#4th>	no 94	yes -73
#500>	no 52	yes -41
#600>	no 66	unknown -40
#6th>	no 60	yes -47
#800>	no 75	yes -57
#8th>	no -138	unknown 182	yes -99
#9th>	no -52	yes 61
#<000	no 145	yes -122
#<00>	no 116	yes -93
#<12>	no -148	yes 163
#<14>	no -68	unknown 92
#<150	no 74	yes -51
#<15>	no -82	yes 47
#<17>	no 65	yes -57
#<18>	no 178	unknown -57	yes -130
#<1st	unknown -41
#<200	no 41
#<202	no -63	yes 74
#<20>	unknown 83	yes -98
#<240	no -214	unknown 232	yes -66
#<30>	no -55	yes 71
#<400	no -80	unknown 105
#<40>	unknown 53	yes -68
#<4th	no 154	yes -133
#<50>	no 44
#<60>	no 64	yes -54
#<74>	no 135	yes -113
#<800	no 91	yes -73
#<900	no -48	unknown -46	yes 94
#<a6>	no 128	unknown -74	yes -92
#<a7>	no -160	unknown 193	yes -64
#<abl	no 133	yes -108
#<abs	no 86	yes -64
#<acr	no -43	unknown 51
#<add	no 86	unknown 98	yes -182
#<adj	no -129	yes 138
#<adm	no -77	yes 94
#<aer	no 73	yes -53
#<aff	no 61	yes -58
#<afr	no -143	unknown 143	yes -99
#<age	no 166	yes -142
#<ago	no -45	yes 64
#<ahe	no -107	yes 121
#<ai>	no 79	unknown -57
#<aid	no 75	yes -48
#<ain	yes 44
#<air	unknown 42	yes -50
#<al>	no 140	yes -113
#<ali	unknown 66	yes -89
#<als	no -41
#<alt	no -150	yes 169
#<amb	no -65	yes 54
#<ami	no -67	yes 78
#<ank	no 78	yes -57
#<ann	no 97	yes -87
#<ano	no -63	yes 82
#<ans	no -227	unknown 80	yes 121
#<ant	no -116	yes 143
#<apa	no -136	unknown 96
#<apo	yes 47
#<app	no 69	yes -48
#<aqu	no 64	yes -54
#<arc	no -99	yes 110
#<arg	no 106	yes -95
#<arr	no -71	yes 90
#<art	no -80	yes 92
#<ash	no -124	yes 142
#<asi	no 51
#<ass	unknown 62	yes -64
#<ate	no 59
#<aun	no 63	yes -50
#<aut	no -40	yes 72
#<ava	no 131	yes -110
#<ave	yes 43
#<awn	no -89	unknown 72
#<azr	no -156	unknown 241	yes -180
#<bag	no 48
#<bak	no -59
#<bal	no -46
#<bay	no -148	yes 169
#<bed	no 44	yes -50
#<bef	no -67	unknown 60
#<bel	no -83	yes 103
#<ber	yes 55
#<bez	no 75	yes -43
#<bia	no 98	yes -84
#<big	no -44	unknown 55
#<bil	no -81	unknown 100
#<bir	no 51
#<ble	yes 65
#<bli	no 68	yes -57
#<blo	no -133	yes 94
#<blu	no -85	unknown 96
#<boa	no 42	yes -57
#<bod	no 108	yes -79
#<boi	no 101	yes -77
#<bol	no 53
#<bon	no -71	yes 56
#<bor	no -111	unknown 45	yes 56
#<bos	no -73	yes 96
#<bou	yes 47
#<bra	yes 50
#<bru	no 59	yes -48
#<bub	no 48
#<buc	no 56	yes -47
#<bui	no -66	yes 73
#<bul	no 86	yes -75
#<bum	no -76	yes 48
#<bun	no 104	yes -86
#<bus	yes 62
#<buy	no -86	yes 116
#<cab	no 45
#<cak	no -70	yes 97
#<can	yes -56
#<cap	no 52
#<cas	unknown 40
#<cat	no 69
#<cav	no -78	unknown 131	yes -104
#<cem	no 64	unknown -47
#<cen	no -93	unknown 181	yes -145
#<che	no -57	yes 85
#<cho	unknown 75	yes -114
#<chu	no -81	yes 112
#<cir	yes 40
#<cla	no -111	unknown 60	yes 44
#<clu	no -83	unknown 69
#<cm>	no 64	yes -42
#<co>	no -143	unknown 86	yes 66
#<coc	no 97	yes -56
#<cof	no 40
#<coi	no 50
#<con	yes 42
#<coo	yes 64
#<cov	no 52	unknown 46	yes -97
#<cow	no -85	unknown 45	yes 50
#<cra	no 50	yes -60
#<cre	no -52	unknown 107	yes -58
#<cri	no -119	yes 147
#<cro	no -99	yes 121
#<cru	no -51
#<cry	yes 41
#<cuf	no 115	yes -98
#<cup	no 47	yes -52
#<cus	no -80	unknown 104
#<cut	no 46	yes -59
#<cyc	no -48	yes 64
#<dai	no 52
#<dam	no -77	yes 44
#<dan	no 68	yes -58
#<day	yes -45
#<dec	unknown 68	yes -48
#<dee	no 187	yes -163
#<def	no 157	yes -118
#<del	yes 58
#<den	no -111	unknown 111
#<dep	no 42	yes -75
#<der	no 60	yes -49
#<dh>	no 44
#<dia	no 75	yes -141
#<die	no 55
#<dif	no -146	yes 163
#<dir	no -79	yes 53
#<dit	no 107	yes -86
#<div	no 188	yes -154
#<diz	no -181	yes 197
#<doc	no 78	yes -60
#<doe	yes -40
#<dog	yes 44
#<doi	yes 56
#<dou	no 64	yes -47
#<dru	no 90	yes -69
#<dry	no 59	yes -47
#<du>	unknown -68	yes 58
#<due	no 70	yes -58
#<dul	yes 46
#<dur	no -73	yes 68
#<dus	no 59	yes -40
#<dut	yes 58
#<eac	no 80	yes -61
#<ear	no 47	yes -78
#<eas	no 95	yes -73
#<eat	no -54	yes 80
#<eau	no -104	yes 111
#<egg	no 62	yes -50
#<eig	no 79	yes -69
#<eit	no -45	yes 75
#<el>	no 68	yes -51
#<elb	no -73	unknown 44
#<els	no 57	yes -45
#<ema	unknown -83	yes 94
#<eno	no 153	yes -123
#<ent	yes 50
#<esc	no -69	yes 78
#<ess	no -120	unknown 88
#<est	no -105	yes 70
#<eva	no -47	yes 65
#<evi	unknown 109	yes -111
#<evr	unknown -49
#<ex>	no -191	unknown 77	yes 99
#<exa	yes -59
#<exh	no 60	yes -42
#<ext	no 99	yes -89
#<fai	no -53
#<fal	no 44
#<fam	no -87	yes 116
#<far	no -40	yes 60
#<fas	no -48	yes 65
#<fat	no 48	yes -71
#<fau	no -50	yes 63
#<feb	no 127	yes -113
#<fee	no 68	yes -52
#<fen	no -40	yes 60
#<fer	no 86	unknown -54
#<few	no -76	unknown 85
#<fia	no -50	yes 60
#<fie	no 72	yes -51
#<fif	unknown 77	yes -69
#<fig	no -64	yes 80
#<fis	no -83	yes 108
#<fit	no -118	yes 141
#<fiv	no -40	yes 64
#<fla	no -45	yes 43
#<fli	no -160	unknown 122
#<flu	no 64
#<fly	yes 57
#<foa	no -58	yes 87
#<fol	no -51	yes 70
#<fon	no 79	yes -48
#<fou	unknown 48	yes -45
#<fre	no 51
#<frm	unknown -43	yes 62
#<ful	no 51
#<fus	no 113	yes -100
#<gal	no -112	yes 135
#<gam	no 87	yes -70
#<gar	no 55
#<gas	no 80	yes -63
#<gea	no 121	yes -109
#<ger	no -50	yes 81
#<gif	no -174	yes 186
#<gir	no 76	yes -46
#<glo	yes 48
#<glu	yes -49
#<go>	no 44
#<goi	no -41	yes 52
#<gol	no 48
#<goo	no -41	unknown 66
#<gri	no 123	yes -90
#<gua	no -73	yes 49
#<gui	no -80	yes 107
#<gut	no -72	unknown 48
#<guy	no -93	yes 64
#<gym	no 53
#<hap	no -79	unknown 66
#<hat	no -88	yes 101
#<hau	no -103	yes 111
#<he>	no -78	yes 88
#<hed	no -122	yes 137
#<hei	no 74	yes -63
#<her	no -45	yes 51
#<hes	no 131	yes -123
#<hi>	no -48	yes 65
#<hig	no -46	yes 56
#<him	no -73	yes 70
#<hir	no -246	unknown 188
#<his	no -75	yes 88
#<hob	no 82	yes -72
#<hom	no 46
#<hon	no -50	yes 59
#<hop	no -152	yes 173
#<hor	no -109	yes 122
#<hot	yes -47
#<how	no -55	unknown 91
#<hun	no 85	yes -62
#<ice	no 80	yes -54
#<idi	no -185	unknown 130	yes 65
#<if>	unknown 62	yes -96
#<ifr	no 118	yes -107
#<ii>	no -46	yes 56
#<ill	no 185	unknown -63	yes -117
#<im>	no 80	yes -56
#<in2	yes 48
#<ind	no 99	yes -87
#<inf	no 49
#<inh	no 43
#<iro	no -47	yes 63
#<isn	no -47	yes 65
#<jab	no 145	yes -130
#<jan	no -163	unknown 216	yes -44
#<jaw	no -175	unknown 121	yes 60
#<jem	no 132	yes -120
#<jew	no 58	yes -46
#<job	yes 58
#<joi	no 46
#<jud	no -43	yes 63
#<kan	yes 53
#<kee	yes 62
#<ken	no 94	yes -84
#<kep	unknown 48
#<ker	no 67	yes -41
#<kil	no 53
#<kis	no -107	yes 123
#<kit	no 44
#<km>	no 64	yes -55
#<kni	no 43
#<kno	no -67	unknown 65
#<lab	yes 62
#<lad	no -42	yes 60
#<lap	no 77	yes -59
#<las	unknown 49	yes -40
#<law	no -101	yes 119
#<le>	no -56	yes 80
#<lea	no -41	yes 41
#<len	no 40
#<les	no -124	yes 144
#<lic	yes 42
#<lil	no 52
#<lim	no 77	yes -63
#<lip	unknown 46	yes -66
#<lis	no 56	yes -41
#<liv	no 75	yes -50
#<loa	no -135	yes 149
#<lob	no 78	yes -43
#<lod	no -56	yes 86
#<lof	no 82	yes -68
#<lol	yes -41
#<lou	no 149	yes -122
#<lov	yes 48
#<low	no 74	yes -61
#<luc	no -67	yes 81
#<lyi	no 68	yes -40
#<maa	unknown -40
#<mai	no -128	unknown 154	yes -50
#<mak	no 76	yes -56
#<mal	no -54	yes 87
#<me>	no -40
#<mec	no -67	unknown 111	yes -63
#<med	no -61	yes 85
#<mel	no 71	yes -52
#<mid	no 63	yes -51
#<mix	no -74	unknown -43	yes 114
#<mod	yes 42
#<moh	unknown 84	yes -131
#<mon	unknown 57
#<moo	no 79	yes -49
#<mos	no -72	unknown 71
#<mou	no 44
#<mov	unknown 50
#<mow	no -189	yes 203
#<mr>	no -170	yes 189
#<mrs	no -102	yes 122
#<muc	no -100	unknown 40	yes 61
#<mud	no 76	yes -62
#<mug	no 84	yes -74
#<mum	no -91	unknown 77
#<mus	no -63	unknown 57
#<mys	no 90	yes -56
#<nai	no 96	yes -76
#<nam	no -107	yes 110
#<nan	no -144	unknown 94	yes 42
#<nas	no 133	yes -116
#<nat	no -161	yes 177
#<nav	no 48	yes -43
#<nei	no -78	yes 96
#<nep	no 47	unknown -42
#<nev	unknown 48
#<nex	no -106	yes 85
#<nig	no 62	yes -86
#<nin	no 86	yes -124
#<nit	no 102	yes -71
#<noi	yes 43
#<non	no -73	yes 97
#<nos	no -65	yes 86
#<oak	no 74	yes -66
#<obe	no 44
#<obv	no 96	yes -80
#<oct	no -109	unknown 143	yes -49
#<oil	no 96	yes -81
#<oli	no -96	yes 114
#<onc	yes 41
#<ope	no 40
#<opp	no -121	yes 135
#<opt	no 130	unknown -67	yes -62
#<or>	no 53	yes -56
#<ora	no 64	yes -45
#<oue	no 42
#<ouj	no 61	unknown -45	yes -50
#<own	no 45
#<oxy	no 79	yes -69
#<pad	no 95	yes -75
#<pai	unknown 77	yes -53
#<pat	unknown 44
#<pea	no -254	yes 279
#<peb	no 40
#<ped	no -45	yes 54
#<pee	no 50
#<pel	no -159	yes 175
#<pen	no -196	yes 222
#<pet	no -61	yes 83
#<peu	yes 50
#<pha	unknown 49
#<phy	unknown 80	yes -56
#<pil	no 87	unknown -74
#<pin	no 42
#<pit	yes 45
#<piz	unknown -40
#<plo	no -107	yes 122
#<pls	no -121	unknown 187	yes -125
#<pm>	no -41	yes 53
#<poc	no 141	unknown -43	yes -98
#<poi	no 51	unknown 41	yes -91
#<pon	no -141	yes 152
#<poo	no 98	yes -77
#<pot	no 111	yes -93
#<pou	no -62	unknown 44
#<pow	no -74	unknown 107
#<pra	yes 48
#<pro	no -41	unknown 82	yes -40
#<pul	yes -44
#<pum	unknown 95	yes -63
#<pun	no 56	yes -43
#<pup	no 60
#<pur	no 40
#<pus	yes 45
#<pv>	no 166	yes -145
#<pyj	no -83	unknown 127	yes -82
#<qua	no -59	yes 84
#<qui	no 68	yes -49
#<quo	no 60	yes -43
#<rab	unknown 55	yes -89
#<rad	no 71	yes -53
#<ram	no -46	yes 61
#<rat	yes 53
#<raw	yes 42
#<ray	no 180	yes -177
#<rea	unknown 73
#<red	no -94	unknown 100
#<rei	no -90	unknown 115	yes -43
#<rem	no -101	unknown 82
#<ren	no -79	yes 50
#<req	no -99	yes 111
#<ret	no -174	yes 176
#<rev	yes 56
#<ria	no -54	unknown 86	yes -48
#<rib	no -95	unknown 134	yes -43
#<rid	no -79	yes 75
#<rin	yes 52
#<rip	no 58	yes -41
#<roa	no 41	yes -49
#<roc	no 126	yes -111
#<rod	no -142	yes 152
#<rol	no -49	yes 62
#<rot	no 82	yes -46
#<rou	yes 47
#<rov	no -76	yes 109
#<row	no -132	yes 148
#<roy	no 69	yes -46
#<rud	no -45	yes 74
#<rug	no 57
#<run	no -45	yes 68
#<sam	no 41
#<sar	no 120	yes -100
#<sca	no -49	unknown 43
#<scu	no 89	yes -73
#<sel	no 135	yes -124
#<sen	unknown -42
#<ser	yes 42
#<sev	yes -51
#<sew	no -145	unknown -42	yes 176
#<she	yes 51
#<shi	no 59	yes -42
#<shr	no 114	yes -89
#<sic	no 50	unknown -42
#<sil	no 75	yes -59
#<sip	no 105	yes -89
#<sir	no -107	yes 122
#<sit	yes 51
#<six	no 72	yes -52
#<sky	no 47	yes -64
#<sla	yes -56
#<slo	yes 53
#<sma	no 48
#<sme	no 50
#<smi	yes 56
#<smo	no -63	yes 78
#<sno	no 57	yes -46
#<soc	no -54	yes 62
#<sof	unknown 41
#<son	no -59	yes 47
#<spa	no -41
#<spe	yes 52
#<spi	no 62
#<spr	no 66	yes -50
#<spu	no 118	yes -96
#<squ	no -51	yes 67
#<ste	no 68	yes -49
#<sub	no 91	yes -83
#<suf	no 203	yes -185
#<sug	unknown 56	yes -58
#<sui	no -47	unknown 103	yes -68
#<sul	yes 44
#<sum	no 102	unknown 40	yes -144
#<sun	no 40
#<sus	no 57
#<swa	no 48
#<swi	no -74	yes 92
#<swo	no -44	unknown 66
#<swu	no -146	yes 164
#<syn	yes 48
#<tak	yes -45
#<tap	no -45	yes 68
#<tar	no 64
#<tax	no -49	yes 76
#<tee	no -71	unknown 90
#<tem	no -68	yes 87
#<tes	no -150	unknown -44	yes 184
#<tho	no 69	yes -72
#<tie	no -120	yes 138
#<tin	no -110	yes 130
#<tip	no 80	yes -50
#<tir	no 82	yes -65
#<tiz	no 115	yes -93
#<toa	no 111	yes -83
#<top	no 81	yes -60
#<tot	no 71	yes -46
#<tra	yes 52
#<tre	no 48
#<try	no 68	yes -41
#<tub	no 60	yes -42
#<tue	yes -55
#<tum	no 88	yes -78
#<tun	no -234	yes 254
#<twi	yes -45
#<tyr	no 58	yes -86
#<unc	no -97	yes 114
#<unh	no -62	yes 74
#<unl	no 74	yes -49
#<uns	no -48	yes 68
#<unt	no 42	yes -43
#<unu	no 118	unknown -71	yes -63
#<use	no 75	yes -67
#<vas	yes 54
#<vau	no 82	yes -73
#<vel	no -102	yes 124
#<vet	unknown -42
#<vic	no 112	yes -94
#<vil	no -42	yes 57
#<vio	no 57	yes -41
#<vis	no -236	unknown 123	yes 58
#<voi	no -66	yes 86
#<vol	no 79	yes -51
#<wai	no -87	unknown 70
#<wan	no -89	yes 52
#<way	no 47
#<wea	no -105	yes 122
#<web	no 60	yes -51
#<wei	no 83	yes -69
#<wel	no 53
#<wer	no 41
#<wet	no 43
#<why	unknown 73	yes -97
#<wid	yes 58
#<wip	no 52	yes -67
#<wir	unknown 117	yes -110
#<wok	no 141	yes -127
#<wom	unknown 49	yes -47
#<woo	no 55
#<wou	yes -58
#<wre	no 66	yes -50
#<wro	yes 50
#<xv>	no 101	unknown -44	yes -75
#<yan	no -74	unknown 124	yes -67
#<yar	no 52
#<yel	no 119	yes -99
#<yet	no 52
#<yog	no 56	yes -49
#<zeb	no -117	yes 149
#aari	no 66	unknown -42
#abat	unknown 79	yes -108
#abbe	unknown 64	yes -71
#abil	no -128	yes 138
#abin	no 42
#abla	unknown 80	yes -88
#ably	no -92	yes 106
#aboa	no 203	yes -178
#abov	no -85	yes 105
#abri	yes 52
#abso	no 70	yes -49
#acad	no 102	yes -82
#acce	no -164	yes 217
#aces	no -173	yes 190
#acis	no 118	yes -101
#acks	no 99	yes -87
#acro	no -43	unknown 51
#acti	no -78	yes 87
#acto	no -104	yes 121
#acua	no -47	yes 65
#acy>	no -63	unknown 57
#adac	no -56	yes 73
#adam	no 51
#add>	no 110	unknown 110	yes -220
#addl	no 47	yes -41
#ade>	no 46
#adia	no 74	yes -56
#adin	no 96	yes -75
#adio	no 75	yes -58
#adir	no 65	yes -51
#adla	yes 53
#adli	yes 55
#adlo	no 67	yes -42
#admi	no -65	yes 82
#ado>	no 42
#ady>	yes 48
#aeri	no 73	yes -53
#affe	no 61	yes -58
#affo	no -115	unknown -54	yes 151
#afra	no -117	unknown 148	yes -61
#agad	no 65	yes -51
#agai	no -43
#aged	no 53
#agen	no -143	yes 167
#ager	no -64	yes 76
#ago>	no -45	yes 64
#ague	no -50	yes 60
#aha>	no 172	yes -138
#ahea	no -107	yes 121
#ailb	no 47
#aile	yes 63
#aine	no 52
#aini	no -196	unknown 95	yes 99
#ains	no -43
#aint	unknown 48	yes -54
#airc	unknown -45
#aird	no -125	yes 145
#aire	unknown -41
#airl	no -71	unknown 138	yes -98
#airp	no 87	yes -68
#airw	no -208	unknown -51	yes 236
#aise	no 182	yes -161
#ait>	no -212	unknown 73	yes 142
#aite	no -57	unknown 94
#ake>	no 44
#aken	no 40	yes -41
#akes	no 66	yes -43
#aks>	no -69	yes 90
#alam	no -143	unknown 125
#alan	no -87	unknown 122	yes -78
#alar	no 41
#alco	no -52	unknown 50
#ald>	no -207	yes 218
#alde	no 98	yes -82
#ale>	yes 47
#aled	yes 44
#aler	no 129	yes -111
#alig	no 82	yes -70
#aliv	unknown 85	yes -96
#alke	yes 52
#alki	no -150	unknown 61	yes 88
#alla	yes 42
#alli	yes 40
#alls	unknown 53
#allw	no -43	yes 55
#alm>	no -47	yes 74
#almo	no -163	unknown 185	yes -53
#alo>	no -109	yes 129
#alp>	no -100	unknown 105
#als>	no 71	yes -52
#alse	no 44
#alti	no -84	yes 91
#alue	no 112	yes -98
#alve	yes 41
#alyt	no 57
#ama>	no 49
#amag	yes 57
#amas	no -106	unknown 104
#amat	no 43
#ambu	no -58	yes 48
#amdu	no 43
#amel	no 110	yes -100
#amen	no 54
#amer	no 99	unknown 40	yes -139
#amia	no -64	yes 76
#amic	yes 43
#amil	no -79	yes 108
#amin	unknown 65	yes -52
#amma	no 52	yes -42
#amon	no 99	yes -81
#amp>	no -49	unknown 48
#ampf	no 44
#ampo	yes 51
#ams>	unknown 45	yes -65
#anag	no -74	yes 84
#anca	no -78	unknown 96	yes -64
#ance	no -61	unknown 62
#andb	unknown 46
#andf	no 136	yes -115
#andm	no 44
#ands	no 67	yes -51
#andw	yes 40
#aned	no -56	yes 75
#aner	no -41	yes 55
#anga	no 144	yes -134
#angi	no 73	yes -60
#ango	no -95	yes 126
#anic	no -50	unknown 90	yes -54
#anim	no 65	yes -45
#anin	no 52
#anis	no -51	yes 88
#anks	no 50
#anni	no 145	unknown -43	yes -108
#anny	no -161	unknown -56	yes 197
#ano>	no -44	yes 58
#anor	no 64	yes -44
#anot	no -126	yes 141
#ansl	no 81	yes -73
#answ	no -227	unknown 80	yes 121
#ant>	no -85	unknown 49
#ante	unknown 55
#anti	no -142	yes 166
#ants	yes 43
#anua	unknown 100	yes -94
#anyb	no -55	unknown 112	yes -66
#anym	no 126	yes -117
#aoue	no 85	yes -76
#aoui	no -187	unknown 131	yes 52
#apar	no -136	unknown 96
#ape>	no 82	yes -56
#aped	no -57	yes 77
#aphe	no -147	yes 178
#apla	no 70	yes -60
#apol	no -82	unknown 42
#app>	no -206	yes 226
#appa	no 43
#appe	unknown 43
#appo	no 58
#appr	no 94	yes -87
#appy	no -142	unknown -40	yes 172
#aps>	yes 52
#apse	no 78	yes -61
#apto	no 69	yes -51
#aqua	no 64	yes -54
#ara>	no -54	unknown -40	yes 92
#arag	no 69	yes -46
#aran	no 76	yes -63
#arat	no -218	unknown 259	yes -84
#arbl	yes 58
#arbo	no -63	yes 78
#arch	no -76	unknown -40	yes 117
#arco	no 131	yes -112
#arde	no 46
#ardl	no -85	yes 100
#ardr	no -72	yes 92
#ards	no 47
#ared	yes -54
#arel	yes 46
#aren	no -49	yes 71
#aret	no 57
#arga	no 200	yes -188
#arge	unknown 49
#argo	no -55	yes 62
#aria	no 51	unknown 52	yes -100
#arif	no 66	unknown -42
#ariu	no 59	yes -49
#ark>	no 62	yes -45
#arke	no -77	yes 58
#arks	no -58	yes 75
#arle	no 122	yes -110
#arma	unknown 53
#armi	no -87	yes 108
#arpo	no 48
#arqu	no 54
#arre	no -57	yes 76
#arro	unknown -48	yes 63
#arry	no -77	yes 108
#arse	no -134	yes 161
#arsi	no -45	yes 60
#arte	no -59	unknown 42
#arti	yes 60
#artm	no -80	yes 90
#artn	no -97	unknown -57	yes 138
#arty	no -61	unknown 91
#ary>	yes -40
#arza	no -53	unknown -49	yes 92
#asa>	no -121	unknown 120
#asab	no -78	unknown 96	yes -64
#asan	no 54	unknown -44
#aseb	no 85	yes -67
#asem	no 91	yes -74
#asin	no -58	yes 69
#ask>	no -99	unknown 62
#aski	no 68	yes -44
#asn>	yes 46
#assi	no 44
#asso	no 148	unknown -46	yes -117
#assp	yes -57
#assu	no -237	unknown 152
#aste	no 50
#asti	no -43
#astr	no -79	yes 97
#asty	no 133	yes -116
#asua	no -118	yes 127
#asur	no -55	yes 64
#atal	no 57
#atbe	no -80	yes 94
#atel	no -108	unknown 75
#aten	no -246	yes 260
#ates	no -48	yes 72
#atev	no 124	yes -92
#atha	no -145	yes 164
#athr	no 81	yes -65
#atie	no -41	yes 52
#atma	no -166	yes 180
#ats>	no 44
#atta	no 50
#attr	yes 56
#auli	no -124	yes 131
#ault	yes 44
#aund	no -87	yes 105
#aunt	no 63	yes -50
#aura	no -62	yes 82
#aust	no 60	yes -42
#auth	no -44	yes 52
#auto	no -59	unknown -49	yes 89
#aux>	no -78	unknown 69
#aved	no -49	unknown 96	yes -68
#avel	unknown 44	yes -55
#aves	no 144	yes -118
#avin	no -56	yes 74
#awer	no 69	yes -57
#awn>	no -53	yes 70
#awni	no -89	unknown 72
#awye	no -94	yes 105
#axi>	no -49	yes 76
#ayer	no 171	yes -142
#ayin	no -90	yes 107
#ayme	no -178	unknown 162
#ayor	no 77	yes -58
#ayst	no 84	unknown -41	yes -47
#azat	unknown -62	yes 72
#aze>	no 120	yes -106
#azil	no -161	yes 187
#azro	no -156	unknown 241	yes -180
#azy>	no 127	yes -115
#bad>	no 45
#badl	no -49	yes 60
#bake	no -59
#balc	unknown 54
#bank	no -60	unknown 158	yes -108
#bar>	no -182	yes 208
#bare	yes 46
#barn	no 61	yes -48
#base	no 98	yes -81
#basi	yes 42
#bat>	unknown 63	yes -87
#bay>	no -146	yes 167
#bbed	no 49	yes -70
#bber	yes 54
#bbli	unknown -43	yes 45
#bby>	no 130	unknown -45	yes -86
#beac	no 55
#beat	no 46	unknown -52
#beau	no -72	yes 84
#becu	no -51	yes 60
#bed>	no 74	yes -71
#beds	no -54	yes 60
#bees	no 61	yes -42
#befo	no -67	unknown 60
#bega	no -44	yes 57
#begi	yes -68
#belo	no -105	yes 120
#belt	no -56	yes 85
#benc	no 46
#bend	no -43	yes 59
#bene	no -41	yes 67
#bent	no 110	yes -94
#berk	no 44
#berl	no -93	yes 113
#bers	no -63	yes 74
#bett	no 117	yes -96
#big>	no -48	unknown 58
#bili	no -116	yes 125
#bill	no -77	unknown 107
#bin>	no 40
#bins	no 53
#bit>	yes 46
#bits	no 40
#blam	no -84	yes 98
#blan	unknown 53	yes -68
#blaz	no 127	yes -112
#bled	no 111	yes -89
#blee	no -45	yes 55
#blem	no 73	yes -57
#bles	no -72	yes 103
#blet	no 102	yes -85
#blew	no 54
#blin	no 71	unknown -50
#blis	no 68	yes -56
#blok	no -107	unknown 123
#bloo	no -60	yes 80
#blue	no -85	unknown 96
#bly>	no -116	yes 138
#boar	no 49	yes -64
#boat	no 56
#boil	no 101	yes -77
#boll	no 81	yes -66
#bone	no -53	yes 75
#bonn	no -57	yes 48
#bor>	no -140	yes 154
#bord	no -104	unknown 146	yes -94
#borr	no -116	yes 129
#bors	no -85	yes 109
#boss	no -128	yes 156
#bott	no 84	yes -67
#boul	yes 43
#boun	yes 51
#bour	no -77	yes 96
#bous	no -64	yes 72
#bove	no -85	yes 105
#bow>	unknown 50
#box>	no 41
#boy>	no 64	yes -45
#boys	no -82	unknown 123	yes -67
#bra>	no -117	yes 149
#brac	no 124	yes -103
#bran	no -166	yes 192
#bric	no 58	yes -46
#brin	yes 46
#bris	no 126	yes -92
#broa	yes 62
#brou	no 80	yes -61
#brow	no 66	yes -51
#brua	no 127	yes -113
#brui	no 40
#bsol	no 70	yes -49
#bubb	no 48
#buck	no 56	yes -47
#buil	no -60	yes 69
#bula	no -42
#bump	no -76	yes 48
#burs	yes -41
#bus>	no -154	yes 186
#buse	no -142	yes 153
#busi	no 138	yes -121
#butt	no 56	yes -40
#buyi	no -86	yes 116
#cabi	no 42
#cade	no 68	yes -49
#caff	no -115	unknown -54	yes 151
#cake	no -70	yes 97
#cal>	no -58	yes 87
#cald	no 98	yes -82
#calf	no -48	yes 70
#calp	no -100	unknown 105
#can>	no 56	yes -53
#canc	unknown 90	yes -99
#cand	no 79	yes -58
#cant	no -74	unknown 162	yes -102
#cape	no -92	yes 99
#care	unknown 66	yes -101
#cars	no -59	yes 41
#cart	no -192	unknown 129	yes 44
#casa	no -121	unknown 129
#case	no 59	yes -90
#cash	no 44
#cast	no 145	yes -133
#casu	no -118	yes 127
#cat>	no 92	yes -77
#cata	no 102	unknown -61
#cate	yes 61
#cath	no -93	yes 107
#cati	no -165	yes 182
#cave	no -78	unknown 131	yes -104
#ccou	no -76	yes 82
#cede	no -51	yes 55
#ceip	no 84	unknown -43	yes -43
#cel>	no 154	unknown -52	yes -100
#cele	no -116	yes 133
#cell	no -40	unknown 60
#cema	no -96	yes 113
#cenc	no -114	yes 125
#cens	no 128	unknown -64	yes -78
#cent	unknown 90	yes -90
#cept	no -51
#cer>	no 69	unknown -40
#cers	no -59	yes 70
#cert	no -43	yes 54
#chai	yes 44
#chal	no 146	yes -126
#chao	no 85	yes -76
#chap	no 86	yes -54
#che>	no -70
#chec	no 49
#ched	yes 48
#chee	no -143	yes 162
#chef	no 85	yes -76
#chen	no 43
#chew	yes 64
#chid	no 52	yes -40
#chie	no -50	yes 64
#chip	no 49	unknown 61	yes -110
#chiv	no -114	yes 123
#chka	yes 40
#choc	no -63	yes 78
#choo	no 43
#chri	no 58	yes -45
#chti	yes 42
#chur	no 69	yes -58
#ciar	no 146	yes -127
#cifu	no 96	yes -83
#cil>	no 152	yes -138
#cing	no 47
#ciou	no -70	yes 83
#circ	yes 40
#cist	no 133	yes -116
#city	no -66	yes 98
#cker	no 104	yes -77
#cket	no 45
#ckil	no -66	yes 81
#ckin	no -62	unknown 73
#ckon	no -57	yes 81
#cks>	no 99	yes -77
#ckup	no -149	yes 161
#clai	no -79	unknown 73
#clar	unknown 58	yes -75
#cler	no -215	yes 240
#clie	no -93	yes 112
#clio	yes 42
#clis	no -80	yes 96
#clot	no -174	yes 196
#club	yes 44
#clud	no -62	unknown 84
#coal	no 131	yes -112
#coat	no 132	yes -119
#coin	no 50
#cola	no 48	yes -40
#cold	no 74	yes -45
#comb	no 42
#comm	yes -59
#con>	no -43	yes 58
#conc	yes 53
#conf	yes 55
#cons	yes 51
#cont	no -65	unknown 72
#cony	unknown 54
#cook	no 40
#cops	yes 49
#corc	no 55	yes -48
#corr	no -44	unknown 44
#cost	no 147	yes -129
#coug	no -94	yes 108
#coul	no -42	unknown 59
#coun	no 44
#coup	no -89	yes 114
#cour	no 66	yes -46
#cous	yes 57
#cove	no 66	yes -99
#cow>	no -52	unknown 75
#cows	no -46	unknown 145	yes -133
#crac	no 63	yes -79
#cras	no -44	yes 55
#crat	no -46
#craw	no 70	yes -58
#craz	no 127	yes -115
#cret	no 146	yes -129
#crie	no -224	yes 248
#cros	no -82	yes 56
#crui	no 116	unknown -44	yes -67
#crus	no -174	unknown 92	yes 69
#cryi	yes 50
#ctic	no -78	yes 87
#ctim	no 112	yes -94
#ctly	no 57	unknown 42	yes -103
#ctob	no -109	unknown 143	yes -49
#cuat	no -47	yes 65
#cue>	yes 47
#cuit	no 40
#cula	no -125	yes 142
#cupb	yes -43
#curt	no 46
#cuse	no -129	yes 146
#cut>	no 49	yes -65
#cuts	no 110	yes -95
#dach	no -56	yes 73
#dad>	no -41	yes 73
#dage	no 71	yes -61
#dal>	no 98	yes -79
#dam>	no 139	yes -125
#dama	yes 57
#dame	no -105	yes 112
#damp	no -260	unknown 251	yes -49
#dang	no 44
#dark	yes 44
#dbag	unknown 84	yes -64
#dbra	no -55	yes 72
#dded	no 52
#dden	no -82	yes 104
#ddle	no 66	yes -54
#dead	no 49
#deau	no -40	unknown 102	yes -105
#deck	no 82	unknown -40	yes -49
#decl	unknown 89	yes -77
#deco	no -106	unknown 99
#deep	no 164	yes -141
#deer	no 179	yes -164
#dega	no -104	yes 111
#degr	no 76	yes -64
#dela	unknown -41	yes 67
#denc	unknown 53	yes -78
#deni	no -94	yes 120
#dens	no -87	yes 112
#dent	no -45	unknown 48
#deny	no -182	yes 218
#depo	no 47	unknown 41	yes -85
#derb	no 57	yes -42
#dere	yes 63
#derg	no 148	yes -129
#dern	no 91	yes -83
#ders	no -52	yes 80
#dert	yes 58
#desc	no -77	yes 96
#dese	no 78	unknown -61	yes -49
#desk	yes -50
#dest	unknown 40	yes -50
#deta	no -84	yes 95
#dewa	no -53	yes 65
#dfat	no 136	yes -115
#dger	yes 42
#dia>	no 73	yes -113
#diab	unknown 118	yes -110
#diat	no 74	yes -56
#dic>	no -51	yes 71
#dica	no -62	yes 80
#dici	no 180	unknown -42	yes -149
#died	no 101	yes -85
#dies	no 130	yes -90
#diff	no -136	yes 158
#dina	no -118	yes 135
#dine	no 56	yes -46
#dinn	no -41	yes 68
#diol	no 88	yes -63
#diot	no -185	unknown 130	yes 65
#dir>	no 65	yes -51
#dire	no -53	yes 67
#dirh	unknown 44
#disa	no 54
#disc	no 102	yes -86
#diss	no 162	yes -147
#dist	no -170	yes 194
#ditc	no 107	yes -86
#divi	no 155	yes -132
#dizz	no -181	yes 197
#dlam	yes 53
#dle>	no 71	yes -53
#dleb	no -98	yes 114
#dles	no 128	yes -102
#dlig	yes 55
#dloc	no 67	yes -42
#dlor	no -81	unknown 87
#dly>	no -48
#dmit	no -97	yes 114
#dmot	no 40
#dnt>	unknown 48	yes -40
#doct	no 79	yes -64
#does	yes -40
#dogs	yes 43
#doin	yes 47
#donk	no -157	yes 184
#dont	no -131	unknown -40	yes 161
#dor>	no -99	unknown 54	yes 49
#doub	no 61	yes -44
#dow>	no 47
#drag	yes 53
#drai	no -149	yes 162
#dram	no 63
#dran	no 125	yes -108
#draw	no 44
#dred	no 85	yes -62
#drew	no -119	yes 140
#drin	no -201	yes 211
#drip	yes 50
#drob	no -88	yes 112
#dron	no -70	yes 90
#droo	unknown 42	yes -46
#drop	yes 57
#drow	unknown -41
#drum	no 86	yes -72
#drun	no 80	yes -55
#drye	no 70	yes -59
#dshi	yes 57
#dth>	no 59	yes -43
#due>	no 70	yes -58
#dull	no 47	yes -40
#duly	yes 46
#duri	no -73	yes 68
#dutc	no -62	yes 86
#dwic	yes 40
#eada	no -56	yes 73
#eadi	no 43
#eadl	yes 61
#eagu	no -50	yes 60
#eam>	no 57
#eane	no -74	yes 96
#eani	no 66
#eant	no -98	yes 130
#eard	no 67	yes -48
#eare	unknown 58	yes -59
#earm	no 45
#earn	no -71	yes 84
#eart	no 70	yes -50
#easu	no -55	yes 64
#eatb	no -80	yes 94
#eate	no -59	yes 89
#eath	yes 43
#eati	no -61	yes 70
#eats	no -56	yes 65
#eau>	no 76	yes -62
#eaux	no -78	unknown 69
#eave	no -43	unknown 52
#eavi	yes 56
#ebar	no -98	yes 114
#ebbl	no 40
#eble	no -52	yes 67
#eboa	no 57
#ebod	unknown 57	yes -68
#ebox	no -77	yes 86
#ebro	no 60	yes -45
#ebru	no 127	yes -113
#ece>	no -74	yes 61
#ecei	no 79	unknown -40	yes -41
#ecep	no -49	unknown 107	yes -67
#eces	no 72	yes -58
#ech>	no -40	yes 63
#echa	no -67	unknown 111	yes -63
#echi	no 58	yes -47
#ecke	no 83	yes -59
#ecko	no -57	yes 81
#ecla	unknown 54	yes -73
#ecli	no -183	unknown 147	yes -49
#ectl	no 96	yes -86
#ecto	no 94	unknown -45	yes -48
#ecue	no -51	yes 60
#ecy>	no 61	yes -50
#edal	no 65	yes -47
#edes	no -42	yes 46
#edge	yes 55
#edia	no 41	unknown 99	yes -167
#edic	no -124	unknown -48	yes 160
#edin	no -62	yes 75
#edro	unknown 42	yes -46
#eeds	no 71	yes -53
#eein	no -59	yes 67
#eek>	no -88	yes 115
#eeke	yes 46
#eeks	unknown 83	yes -99
#eeli	no 92	yes -73
#eena	no -158	unknown 137
#eenh	no -78	yes 96
#eens	no 76	yes -57
#eepe	no -180	yes 191
#eepi	unknown 74	yes -73
#eeps	yes 59
#eer>	no 148	yes -128
#eeri	no 69	yes -51
#eeth	yes -70
#efch	no 85	yes -76
#efer	no -41	yes 48
#efor	no -67	unknown 60
#efro	no 87	yes -69
#efun	no 100	yes -168
#egan	no -44	yes 57
#egar	unknown 62	yes -65
#egat	no -104	yes 111
#egg>	no 54	yes -46
#egge	no -40	yes 58
#eggs	no 71	yes -57
#egin	yes -68
#egis	yes 54
#egre	no 76	yes -64
#eham	no 106	yes -101
#ehea	no -62	yes 77
#eigh	no -64	yes 81
#eima	no 144	yes -126
#eimb	no -76	unknown 131	yes -85
#eipt	no 84	unknown -43	yes -43
#eir>	no -58	yes 80
#eken	yes 46
#eks>	unknown 83	yes -99
#elbo	no -73	unknown 44
#eld>	no 57	yes -59
#elep	no 54
#elev	unknown 40
#elib	no 115	yes -86
#elie	no 72	yes -51
#elin	no 113	yes -79
#ell>	yes -48
#ella	no -42
#elle	no 43	yes -65
#elli	no -109	unknown 91
#ells	yes 59
#elme	no 76	yes -56
#elmi	no 166	yes -151
#elon	no -96	yes 111
#elop	no 202	unknown -40	yes -179
#elow	no -95	yes 110
#elp>	no 88	unknown -43	yes -49
#elpe	yes 51
#elpi	no -160	yes 191
#else	no 57	yes -45
#elt>	yes 40
#elte	no 101	yes -81
#elve	no -40	yes 59
#elvi	yes 49
#emai	unknown 42	yes -48
#eman	no -96	yes 116
#emar	no -65	yes 75
#embe	no -51	unknown 65
#embl	no 75	yes -60
#emem	no -123	unknown 192	yes -111
#emov	no -41	yes 62
#empl	no -58
#emse	no 65	yes -48
#enag	no -158	unknown 137
#enan	no -210	unknown 111	yes 104
#enau	no -60	yes 87
#ench	no 61	yes -45
#ency	no -144	yes 168
#ende	yes 47
#ends	no -140	yes 159
#ene>	no -48	yes 69
#enea	no -41	yes 67
#ened	no 50	yes -53
#ener	no 71	yes -51
#enga	no 50	yes -45
#engi	no 58
#engl	no -72	unknown 81
#enho	yes 61
#enis	no -46	yes 73
#enit	no 94	yes -84
#enna	no -55	yes 69
#enne	no 162	yes -152
#enou	no 147	yes -126
#ens>	no -48
#ensa	no -107	yes 122
#ensi	no -55	yes 70
#enth	yes 40
#enti	no -92	yes 64
#entl	yes 59
#ents	no -62	yes 89
#enue	yes 43
#eny>	no -182	yes 218
#eone	yes -44
#eot>	yes 50
#eper	no -180	yes 191
#ephe	unknown 72	yes -86
#epho	no 54
#epin	unknown 74	yes -73
#epla	no 68	yes -50
#epos	no 82	yes -123
#eppe	no -106	yes 122
#epti	no -82	unknown 121	yes -43
#era>	no 68	yes -107
#eral	yes 55
#erb>	no 98	yes -76
#erbo	no 126	yes -99
#erce	unknown -44	yes 53
#erci	no 95	yes -79
#erd>	no -45	unknown 94	yes -77
#ered	no 72	yes -59
#erel	no 180	yes -142
#erer	no -136	yes 159
#eres	no 43
#erfa	no -90	unknown -51	yes 141
#erfe	no 54	yes -43
#erfl	no -62	yes 75
#erge	no -52	yes 81
#ergi	no 99	unknown -42	yes -54
#ergr	no 148	yes -129
#ergu	no 64
#erhe	no -132	yes 145
#erie	no 65	yes -49
#erip	no -61	yes 72
#erka	no 44
#erle	no 41
#erly	no 40
#erma	no -62	yes 83
#erne	no 95	yes -71
#erni	yes -45
#erre	no 58	yes -47
#erri	no -45	yes 63
#erry	unknown -61
#ersh	no -77	yes 103
#ersi	yes 48
#erso	yes 44
#erst	yes 52
#ert>	no 132	yes -106
#erta	no -86	yes 108
#erte	unknown 100	yes -134
#erto	yes 62
#erve	yes 55
#erwo	no -121	yes 140
#eryb	no -72	yes 85
#eryo	yes 52
#esca	no -92	yes 99
#esel	no 130	yes -90
#esen	no -50	yes 69
#eser	no 112	unknown -72	yes -45
#esid	no 45
#esk>	yes -68
#esn>	unknown 54
#ess>	yes 42
#essa	no -104	unknown 61
#essi	no 146	unknown -87	yes -56
#esso	no -80	yes 90
#esta	no -63	unknown 52
#esti	no 40
#estl	yes 46
#estr	unknown 40	yes -41
#esum	no 48
#etai	no -118	yes 132
#etal	no 52
#etan	no -91	yes 97
#ete>	no 163	yes -142
#eted	no -56	yes 67
#eter	no 68	yes -83
#eth>	yes -70
#ethe	no -49	unknown 42
#ethi	no 76	yes -56
#etim	no 62
#etir	yes 42
#etit	no -118	yes 147
#etro	no -60	yes 50
#ets>	no 64	yes -51
#ette	yes 53
#eue>	no -89	yes 95
#euge	yes 50
#eur>	no -160	yes 188
#evac	no -47	yes 65
#evar	no 46
#even	no -52
#eves	no 118	yes -107
#evid	unknown 109	yes -111
#evis	no 116	yes -88
#evry	unknown -49
#ewel	no 58	yes -46
#ewor	unknown 203	yes -242
#exac	no -92	unknown 69
#excu	no -129	yes 146
#exha	no 60	yes -42
#ext>	no -106	yes 85
#exti	no 81	yes -72
#extr	no 94	yes -87
#eyeb	no 60	yes -45
#eyed	no 107	yes -73
#eyel	no 138	yes -124
#eyes	yes 46
#eys>	yes -63
#ezer	no 74	yes -55
#faca	no 102	yes -82
#faci	no 135	yes -120
#fact	no -103	yes 122
#fail	yes 41
#fain	unknown 125	yes -135
#fait	no -144	yes 174
#fals	no 44
#fami	no -79	yes 108
#farm	no -81	yes 100
#fast	yes 45
#fath	no 66	yes -80
#faul	no -55	yes 68
#fcha	no 85	yes -76
#febr	no 127	yes -113
#fect	no 62	yes -50
#fee>	no 52
#feet	no 87	yes -77
#felt	yes 52
#fenc	yes 50
#fend	no -64	yes 84
#fer>	no -53	yes 74
#ferr	unknown -49
#few>	no -76	unknown 85
#ffec	no 61	yes -58
#ffee	no 40
#ffer	no -67	yes 86
#ffic	no -52	yes 67
#ffit	no 73	yes -62
#ffol	no -115	unknown -54	yes 151
#fiat	no -54	yes 64
#fic>	no -55	yes 64
#fice	yes 50
#fied	no 76	yes -62
#fiel	no 59	yes -42
#fift	unknown 77	yes -69
#figh	no -89	yes 104
#fill	no -44	yes 57
#film	no -116	yes 128
#find	unknown 77	yes -51
#fing	no 69	yes -54
#fini	no 83	yes -60
#firm	yes 73
#firs	yes 50
#fish	no 62
#fiti	no 73	yes -64
#fitt	yes 43
#five	no -40	yes 64
#flam	no 96	yes -83
#flar	no 44
#flas	no 58	yes -49
#flat	no -107	yes 100
#flig	no -160	unknown 122
#floa	no 108	yes -91
#flor	no -115	yes 140
#flow	no -62	yes 75
#fly>	no -50	yes 77
#foam	no -58	yes 87
#fold	no -118	yes 149
#font	no 79	yes -48
#food	no 93	yes -71
#forc	no 41
#fork	no -165	yes 181
#form	no -45	yes 45
#fort	no 48
#foun	unknown 116	yes -133
#frai	no -143	unknown 143	yes -99
#fran	no 107	yes -73
#free	no 60	yes -42
#fren	no 43
#frie	no -81	yes 64
#frig	no -65	yes 81
#frm>	unknown -43	yes 62
#fron	yes 40
#fros	no 51
#froz	no 129	yes -115
#fted	no 45
#ftin	no -64	yes 77
#fty>	no 118	yes -97
#ful>	yes 53
#full	no 41
#fund	no 100	yes -168
#funn	no -53	yes 62
#furi	no 100	yes -90
#furn	yes 40
#gadi	no 65	yes -51
#gage	no 78	yes -51
#gain	no -41
#gal>	no 92	yes -86
#gale	no -91	yes 110
#gall	no -51	yes 68
#gar>	unknown 52	yes -71
#gara	no 69	yes -46
#gard	no 47	yes -43
#gare	yes -46
#gas>	no 80	yes -58
#gash	no 100	yes -91
#gat>	no -132	yes 138
#gear	no 121	yes -109
#gen>	no 79	yes -69
#genc	no -71	yes 101
#gene	no 88	yes -65
#gent	no -82	yes 102
#geot	yes 50
#gera	no -118	yes 139
#germ	no 56
#gery	no 81	yes -62
#ges>	no 81	yes -63
#gett	no 46
#gged	yes 47
#ggs>	no 71	yes -57
#ghbo	no -93	yes 111
#ghin	no 65
#ghtn	no 48
#gier	no 92	unknown -74
#gift	no -174	yes 186
#gin>	no -112	unknown 124
#girl	no 76	yes -46
#gist	no -45	unknown 43
#give	yes 60
#glaz	no 42
#gle>	no 57	yes -45
#glis	unknown 67	yes -40
#glov	no -59	yes 67
#glue	yes -49
#gnal	no -148	yes 159
#gnan	yes 45
#gned	no -44	yes 59
#goat	no 84	yes -72
#goin	no -41	yes 52
#gold	no 80	yes -72
#goo>	no -126	yes 154
#good	no -41	unknown 66
#grab	unknown 77	yes -80
#graf	no 73	yes -62
#gran	no 46
#grap	no -94	yes 112
#grat	no 110	unknown -41	yes -70
#grav	unknown 63	yes -42
#grea	no 63
#grey	no -101	yes 120
#gril	no 63	yes -42
#grin	no 83	yes -54
#grou	no 52
#grow	no 89	yes -71
#guar	no -73	yes 49
#gues	yes 45
#gui>	yes 43
#guis	no 81	yes -72
#gust	no 48
#gutt	no -72	unknown 48
#guy>	no -131	yes 94
#guys	no 169	yes -148
#gym>	no 53
#hail	no 85	yes -73
#hain	no -76	yes 97
#hair	yes 52
#hake	no -71	yes 89
#hale	no 66	yes -46
#hall	no 40
#haly	no -145	yes 164
#ham>	yes 60
#hame	no -140	yes 152
#hams	unknown 41	yes -66
#han>	no -56	yes 73
#hang	no 43	yes -40
#hani	no -67	unknown 111	yes -63
#haou	no 85	yes -76
#hap>	no 105	yes -89
#hape	no 118	yes -86
#happ	no -79	unknown 66
#harb	no -62	yes 83
#harc	no 131	yes -112
#hare	no -81	yes 98
#harg	no -40	unknown 60
#harr	no 46
#hasi	no -64	yes 78
#hasn	no -118	yes 136
#hass	no -46	yes 56
#hate	unknown 56	yes -87
#hatt	no 72	yes -52
#haul	no -103	yes 111
#haus	no 60	yes -42
#havi	no -96	yes 114
#hay>	no 44
#hbor	no -139	yes 158
#hbou	no -70	yes 89
#head	yes 40
#hear	no 62	yes -42
#heck	no 49
#hedg	no -122	yes 137
#heet	yes 46
#hefc	no 85	yes -76
#heir	no -57	yes 78
#held	unknown 41	yes -57
#helf	no -136	yes 144
#hell	no 41
#helm	no 76	yes -56
#help	no -50	yes 78
#helv	yes 55
#hems	no 65	yes -48
#herg	yes 43
#herm	no -61	yes 78
#heth	no -58	unknown 141	yes -105
#hew>	no 47	unknown -42
#hewe	yes 64
#hey>	no 46
#hidi	no 87	yes -64
#hiel	no 101	yes -80
#hier	no 70	yes -48
#hiev	no 118	yes -107
#high	no -52	yes 65
#hile	yes -40
#hill	no -155	yes 171
#him>	no -88	yes 82
#hims	no 90	yes -79
#hipl	no -109	yes 127
#hipp	no 45
#hird	unknown 99	yes -72
#hire	no -246	unknown 188
#hirt	no -72	yes 87
#his>	no -53	yes 53
#hite	yes 51
#hive	no -41	yes 57
#hka>	yes 40
#hman	no -84	yes 92
#hob>	no 82	yes -72
#hock	no 91	yes -71
#hoe>	no 219	yes -198
#hoes	no -205	yes 218
#hoev	no 56	yes -44
#hold	no 85	yes -59
#holi	yes 45
#hom>	no -191	unknown 129
#hood	unknown 49
#hoos	no 63	yes -52
#hop>	no -45	yes 63
#hore	no -212	yes 224
#hori	no -44	yes 52
#hors	no -140	yes 151
#hort	no 121	unknown -48	yes -80
#host	no -240	yes 272
#hot>	no 76	yes -52
#hote	yes -48
#hove	no -200	unknown 179	yes -59
#how>	no -57	unknown 98	yes -43
#howe	no 64	yes -44
#hris	no 58	yes -45
#hroo	no 81	yes -65
#hrou	no -44	yes 50
#hrow	yes 60
#hrug	no 160	yes -138
#htim	yes 42
#htni	no 48
#huge	no 54	yes -42
#hund	no 80	yes -57
#hunt	no -101	yes 122
#hurc	no 69	yes -58
#hurr	no -59	yes 86
#hut>	no 56
#hysi	unknown 80	yes -56
#iabl	no -64	yes 76
#iad>	no -54	unknown 86	yes -48
#iage	no 85	yes -72
#ial>	no 72	yes -57
#ian>	no -54	yes 80
#iano	no -49	yes 64
#iara	unknown -50
#iato	no 74	yes -56
#ible	no 68	yes -41
#ibra	no -41	yes 48
#ibs>	no -46	unknown 62
#ibus	no -124	yes 146
#icab	no -69	yes 79
#ical	yes 40
#icat	yes 41
#iced	yes -61
#icem	no -88	yes 104
#ices	no 61	yes -45
#iche	no -176	unknown 102
#ichk	yes 40
#icia	no 60
#icit	no -50	yes 81
#ick>	no 40
#icke	yes 43
#icks	no 65
#icku	no -53	yes 63
#ics>	no -57	yes 74
#icti	no 112	yes -94
#icy>	no -143	unknown 204	yes -72
#ida>	no -193	yes 212
#idde	no 81	yes -70
#iddl	no 100	yes -92
#ided	no -66	yes 85
#ider	no -48	yes 67
#ides	no 50
#idew	no -53	yes 65
#idge	yes -62
#idia	no 135	yes -116
#idin	yes -55
#idio	no -185	unknown 130	yes 65
#idnt	unknown 63
#idor	unknown 84	yes -62
#idth	no 59	yes -43
#ief>	no 45
#ield	no 76	yes -58
#iend	no -109	yes 136
#ient	no -83	yes 101
#ier>	yes 63
#iere	yes 65
#iers	no 61	yes -44
#ies>	no -52	yes 68
#iese	no 130	yes -90
#iest	no -46	yes 74
#ieve	no 52
#iffe	no -146	yes 163
#ific	no 43
#ifie	yes 59
#ifra	no 127	yes -115
#ift>	no -83	yes 103
#ifti	no -65	yes 76
#ifty	no 118	yes -97
#igh>	yes 52
#ighb	no -107	yes 125
#igna	no -121	yes 133
#igne	no -43	yes 57
#igni	no 80	yes -68
#ika>	no 57	yes -47
#ikes	no 127	yes -100
#ilah	no 72	yes -47
#ilal	no -111	yes 127
#ilbo	no 47
#ildi	no -60	yes 66
#ildr	no 42
#ilit	no -59	yes 67
#ilk>	no 64	yes -40
#ill>	yes 45
#illi	no 86	yes -63
#ilme	no -111	yes 121
#ils>	no -91	unknown 62
#ilst	no 78	yes -65
#ilt>	no -109	yes 118
#ilve	no 83	yes -65
#imbu	no -76	unknown 131	yes -85
#imog	no 125	yes -114
#impi	no 75	yes -53
#ims>	no -48	unknown 63
#imse	no 90	yes -79
#in2>	yes 48
#ina>	no -57	yes 72
#inat	unknown 74	yes -59
#inch	no 97	yes -75
#incl	no -62	unknown 84
#inco	no 166	yes -142
#inde	no 172	yes -148
#indl	no -106	unknown 70
#indo	no 53
#indu	no 87	yes -74
#inen	no 71	yes -46
#ines	no 78	yes -59
#inet	no 58
#info	no 62	yes -46
#inge	no 76	yes -59
#ingi	no -111	yes 124
#ingl	no 73	yes -53
#ingo	yes 58
#ings	no 60
#ingu	no 81	yes -72
#inha	no 41
#ini>	yes 54
#inib	no -124	yes 146
#inic	unknown 72	yes -72
#inin	no -126	unknown 54	yes 68
#inis	no 95	yes -70
#inje	no -63	unknown -59	yes 102
#inki	no -216	yes 224
#inks	no -64	yes 74
#inne	no -126	yes 95
#inst	no -55
#inte	yes -56
#intr	no 77	yes -66
#ints	yes -59
#inve	no 79	yes -43
#iole	no -130	yes 151
#ioli	no 209	yes -191
#iolo	no 88	yes -63
#iona	no -57	yes 75
#ions	no -93	unknown 63
#iori	no -111	yes 130
#iot>	unknown -61
#iped	no -47	unknown 67
#iper	no 63
#ipho	unknown 71	yes -84
#ipla	no -109	yes 127
#ippi	yes 51
#ique	no -225	unknown 85	yes 144
#ira>	no -137	unknown 114
#irca	unknown -45
#ircu	yes 40
#ird>	unknown 81	yes -88
#irdr	no -125	yes 145
#irec	yes 50
#ired	no -178	unknown 54	yes 119
#ires	no 131	unknown 60	yes -189
#irew	unknown 203	yes -242
#irha	unknown 44
#irin	no 120	yes -97
#irl>	no -60	yes 72
#irlf	no 238	unknown -87	yes -216
#irli	no -71	unknown 138	yes -98
#irm>	yes 46
#iron	no -47	yes 63
#irpo	no 75	yes -61
#irst	yes 50
#irti	no 116	yes -88
#irty	no -183	yes 203
#irwe	no -208	unknown -51	yes 236
#isco	no 98	yes -83
#iser	no -125	yes 157
#ishe	no 80	yes -53
#isin	unknown -41	yes 59
#isio	no 50
#isit	no -152	yes 169
#isju	no 94	yes -80
#isla	no 72	yes -42
#isn>	no -56	yes 71
#ispl	no 73	yes -63
#ispu	no -150	yes 178
#issa	no 48	unknown 41	yes -85
#issi	no 98	yes -77
#ista	no 58
#isti	unknown 106	yes -107
#istm	no 69	yes -54
#istr	no -161	yes 182
#ists	no -141	yes 161
#itca	no -92	unknown 145	yes -80
#ited	no -150	unknown 69	yes 93
#iter	no 108	yes -100
#ithi	yes 50
#iti>	no 73	yes -64
#itie	no -44	yes 52
#itin	no -87	unknown 60
#itio	no 130	unknown -41	yes -93
#itne	unknown 102	yes -90
#itra	no 94	yes -84
#itte	no -48	yes 64
#itur	no -53	yes 74
#ity>	no -55	yes 75
#ium>	no -49	unknown 92	yes -42
#ivab	no -41	yes 68
#iven	no -84	unknown 57
#ives	no -62	unknown 61
#ivin	no 49
#ixty	no 149	yes -127
#jama	no -106	unknown 104
#janu	unknown 100	yes -94
#jaw>	no -175	unknown 121	yes 60
#jda>	no 61	unknown -45	yes -50
#ject	no -62	unknown -50	yes 101
#jewe	no 58	yes -46
#job>	yes 58
#joki	no 67	yes -52
#judg	no 55	yes -44
#junc	no -93	yes 112
#kamp	no 44
#kang	yes 53
#keep	no -45	yes 79
#keni	no 128	yes -112
#kept	unknown 48
#ker>	yes 70
#kerb	no 67	yes -41
#kers	no -182	unknown 232	yes -75
#kes>	no 96	yes -68
#kets	no 72	yes -58
#key>	yes 48
#keye	no 107	yes -73
#keys	yes -63
#kid>	no -71	yes 93
#kidd	no 116	yes -104
#kier	no -108	yes 128
#kill	no 52
#kily	no -66	yes 81
#kin>	no 56
#kind	no -42
#kirt	no 93	yes -69
#kis>	no 48
#kiss	no -107	yes 123
#kit>	no 52	yes -40
#kitc	no 43
#kle>	no 78	yes -57
#kled	no 141	yes -129
#klif	no -62	yes 82
#kly>	no -79	yes 87
#knif	no 40
#knoc	no -81	yes 104
#know	no -54	unknown 85
#kour	yes 44
#ktop	no -56	yes 69
#kup>	no -149	yes 161
#kwar	no -165	yes 181
#kyli	no 67	yes -53
#labl	no 67	yes -54
#laci	no 64	yes -44
#lad>	no -63	yes 85
#lady	no -74	yes 90
#laim	no -88	unknown 83
#lal>	no -77	yes 90
#lame	no 60	yes -47
#lami	no -96	unknown 92
#lanc	no -78	unknown 60
#lant	no 127	yes -110
#laps	no 101	yes -84
#lapt	no 69	yes -51
#lar>	no 49
#lara	no -218	unknown 259	yes -84
#lard	no 81	yes -66
#lare	no 110	unknown -44	yes -64
#larm	no 41
#lary	no 114	yes -106
#last	yes -40
#lat>	no -109	yes 97
#lati	no -95	unknown 72
#latm	no -166	yes 180
#lato	no 141	yes -120
#laug	no 80	yes -41
#laun	no -87	yes 105
#law>	no -109	yes 131
#lawn	no -147	yes 156
#lawy	no -94	yes 105
#lay>	no -103	yes 120
#layi	no -184	yes 199
#lays	no 107	yes -75
#laze	no 113	yes -91
#lbon	no 81	yes -71
#lbow	no -73	unknown 44
#lcon	unknown 54
#lded	no -40	yes 60
#ldin	no -49	yes 57
#ldn>	no -97	unknown 48	yes 46
#ldnt	no 53
#ldre	no 42
#lds>	no 163	yes -153
#lead	no 67	yes -54
#leag	no -50	yes 60
#lear	unknown 57
#leat	no -80	yes 97
#leba	no -98	yes 114
#ledg	no 137	yes -130
#leg>	no -44	yes 70
#lem>	no 48
#lema	no -67	yes 86
#len>	no 48	yes -48
#lenc	no -93	yes 103
#lend	unknown -58
#leng	no 116	yes -93
#lent	no 108	yes -96
#leph	no 54
#lept	yes 41
#ler>	no 68	yes -48
#less	no -124	yes 149
#lete	no -58	yes 69
#leve	no -53	unknown 41
#levi	no 116	yes -81
#lew>	no 46
#ley>	no 73	yes -57
#lfri	no 238	unknown -87	yes -216
#licy	no -143	unknown 204	yes -72
#lid>	no 114	yes -91
#lida	yes 45
#lien	no -93	yes 112
#lier	yes 44
#life	no 121	yes -95
#lill	no 45
#limo	no 125	yes -114
#limp	no 56
#lin>	no 143	yes -102
#line	unknown 56
#lini	unknown 53	yes -61
#lint	no 55
#lio>	yes 42
#lip>	yes -67
#lish	no -59	unknown 61
#lisi	no -85	yes 98
#lit>	no 57	yes -67
#lite	no 78	yes -61
#lity	no -59	yes 67
#livi	no 68	yes -52
#lkin	no -134	unknown 54	yes 78
#lla>	no -182	yes 197
#llap	no 78	yes -61
#llar	no 42
#llat	no -180	unknown 139
#lle>	no 56
#llea	no -50	yes 60
#llec	no 50	yes -45
#llen	no 40	yes -59
#llet	unknown 108	yes -98
#lley	no 73	yes -57
#llis	no -84	yes 97
#llwa	no -43	yes 55
#lmed	no -151	yes 165
#lmet	no 76	yes -56
#lmim	no 166	yes -151
#load	no -80	yes 97
#loat	no 108	yes -91
#lodg	no -56	yes 86
#loft	no 82	yes -68
#log>	no 85	yes -67
#loga	no -73	unknown -78	yes 134
#logi	unknown 50
#loke	no -107	unknown 123
#lol>	yes -41
#lone	no 82	yes -69
#long	yes 45
#loo>	no 56
#lood	no 54
#loos	no -74	yes 88
#lope	no 95	yes -72
#lord	no -69	unknown 76
#lori	no -115	yes 140
#losi	no 66	yes -49
#loth	no -174	yes 196
#loug	no -149	yes 163
#loui	no 101	unknown -44	yes -75
#loun	no 106	yes -89
#lour	no 119	yes -105
#lous	no 62	yes -47
#love	no -48	yes 57
#low>	yes 56
#lowl	no -85	yes 94
#lown	no -305	yes 314
#loye	no -79	unknown 68
#lped	yes 51
#lse>	no 53	yes -42
#lsto	no 66	yes -52
#ltag	no 182	unknown -71	yes -130
#ltan	yes 44
#lted	no 82	yes -64
#lter	no -67	yes 104
#ltho	no -127	yes 143
#ltie	no -84	yes 91
#lts>	yes 51
#lub>	yes 44
#luck	no -67	yes 81
#lude	no -105	unknown 124
#ludi	no 42
#lue>	no -40	unknown 90	yes -54
#lumb	no -40	yes 58
#lute	no 70	yes -49
#lve>	yes 48
#lver	no 83	yes -65
#lvis	no -159	yes 175
#lyin	no 45
#lyti	no 57
#maar	unknown -40
#macy	no -63	unknown 57
#mada	no 55	yes -40
#mage	yes 57
#mail	no -81	unknown 59
#main	no -98	unknown 173	yes -80
#make	no 80	yes -57
#mal>	no 112	yes -79
#mall	no 60	yes -45
#mam>	no 52	yes -42
#man>	yes 41
#mana	no -74	yes 84
#many	no 70	yes -60
#mara	no -95	yes 105
#marb	yes 58
#marc	unknown -55	yes 80
#mari	no 84	yes -70
#mark	no -67	yes 85
#mart	no -43	yes 69
#mas>	unknown 52
#mash	no 47
#mast	no -64	yes 89
#matc	no -150	unknown 141	yes -58
#mate	no -131	yes 153
#mati	no 108	yes -87
#mato	no 60	yes -48
#may>	no 61	unknown -43
#mayo	no 74	yes -49
#mbed	no 58	yes -52
#mble	no 80	yes -70
#mbli	no 82	yes -66
#mbs>	no 59	yes -46
#mbul	no -65	yes 54
#mbur	no -57	unknown 129	yes -83
#mdul	no 43
#meas	no -43	yes 50
#mebo	unknown 57	yes -68
#mech	no -67	unknown 111	yes -63
#meda	no 147	yes -130
#medi	no -94	yes 70
#mel>	no 88	yes -80
#mell	no 57	yes -41
#melt	no 101	yes -81
#memb	no -108	unknown 141
#meon	yes -44
#mer>	no -77	yes 56
#mera	no 76	unknown 42	yes -118
#mere	no 102	yes -75
#merg	no -64	yes 75
#meri	no 72	yes -56
#mete	no 76	yes -95
#meth	no 81	yes -61
#meti	no 62
#miab	no -64	yes 76
#mic>	no 64	yes -44
#mica	no -69	yes 79
#micr	yes 49
#midd	no 135	yes -128
#migh	no 147	yes -119
#mile	no 50
#mili	no -306	yes 319
#milk	no 59
#mily	no -42	yes 66
#mim>	no 166	yes -151
#mina	unknown 74	yes -56
#mind	no -63	yes 78
#mine	unknown 51
#mini	no -75	yes 96
#minu	no 47
#mise	no -85	yes 111
#misj	no 94	yes -80
#misl	no 72	yes -42
#mith	no 91	unknown -44	yes -47
#mits	no -72	yes 89
#mitt	no -98	yes 110
#mmam	no 52	yes -42
#mmer	unknown 53	yes -50
#mmis	no 51	unknown 52	yes -100
#mmon	no 94	yes -59
#moge	no 125	yes -114
#moha	unknown 84	yes -131
#moke	no -89	yes 104
#mom>	no -79	yes 92
#mone	no 53	unknown 78	yes -126
#moni	no -124	unknown 110
#mons	no -175	yes 195
#mont	no -77	unknown 148	yes -74
#mort	no 112	yes -96
#mosq	no -56	unknown 105	yes -56
#most	no -99	yes 113
#moul	yes 43
#moun	no 67	yes -59
#mour	no 169	yes -144
#mous	unknown -45
#mova	no -95	yes 121
#movi	no -170	unknown 105
#mowe	no -150	yes 164
#mpf>	no 44
#mpie	no 57	yes -44
#mpin	no -146	unknown 102
#mpla	no 58	yes -46
#mple	yes 49
#mplo	no -47	unknown 56
#mply	no 48
#mpol	yes 51
#mpos	no 48
#mpte	no -138	unknown 108
#mpty	no 52
#mput	no 71	yes -54
#mrs>	no -102	yes 122
#msel	no 86	yes -72
#much	no -129	unknown 43	yes 86
#mud>	no 103	yes -90
#mug>	no 100	yes -88
#mum>	no -101	unknown 84
#mur>	no 281	yes -276
#must	unknown 86	yes -95
#myse	no 90	yes -56
#nado	no 42
#nage	no -130	unknown 54	yes 74
#nail	no 100	yes -80
#nal>	no -109	yes 121
#nall	no 97	yes -76
#name	no -92	yes 97
#nann	no -161	unknown -56	yes 197
#nant	no -127	unknown 64	yes 57
#nary	no -50	yes 63
#nast	no 133	yes -116
#nate	unknown 62
#nati	no -51	yes 62
#natu	no -52	yes 70
#naul	no -60	yes 87
#nav>	no 154	yes -145
#nca>	no -78	unknown 96	yes -64
#ncel	unknown 114	yes -88
#nch>	no 63	yes -46
#nche	no 101	yes -82
#ncht	yes 42
#ncil	no 152	yes -138
#ncle	no -97	yes 114
#nclu	no -62	unknown 84
#ncre	no 105	yes -90
#ncti	no -93	yes 112
#ncy>	no -115	yes 135
#nda>	yes 52
#ndab	no -54	yes 71
#ndag	no 71	yes -61
#ndba	unknown 84	yes -64
#ndbr	no -55	yes 72
#ndfa	no 136	yes -115
#ndic	no -48	yes 65
#ndis	no 103	yes -88
#ndle	no 42
#ndlo	no -81	unknown 87
#ndly	no -125	unknown 74	yes 43
#ndmo	no 40
#ndoo	no 162	yes -150
#ndow	no 43
#ndre	no 94	yes -67
#ndsh	yes 57
#ndst	unknown -45
#nduc	no -56	yes 70
#ndwi	yes 40
#necy	no 61	yes -50
#neer	no 82	yes -64
#neig	no -107	yes 125
#neit	no 52
#nel>	yes 56
#nent	no -65	yes 78
#neph	no 47	unknown -42
#ner>	no -42	yes 54
#nera	no 77	yes -61
#ners	no -51	yes 73
#nets	no 56	yes -46
#neve	unknown 48
#next	no -106	yes 85
#ney>	unknown 49	yes -58
#nfir	no -104	yes 117
#nfor	no 86	yes -71
#ngag	no 50	yes -45
#ngal	no 73	yes -56
#nge>	no 50
#ngel	no 113	yes -90
#nges	no 84	yes -66
#ngie	no 92	unknown -74
#ngle	no 61	yes -41
#ngli	unknown 70	yes -48
#ngoo	no -126	yes 154
#ngs>	no 43
#ngue	yes 52
#ngui	no 81	yes -72
#nhal	no 41
#nhar	no -110	yes 118
#nhou	yes 61
#nhur	yes 40
#nia>	no -302	unknown 336	yes -265
#nibu	no -124	yes 146
#nic>	unknown 76	yes -56
#nice	no -65	yes 46
#nich	no -176	unknown 102
#nici	yes 41
#nies	no -91	yes 105
#nife	no 40
#nigh	no 61	yes -75
#nima	no 65	yes -45
#nine	no 86	yes -124
#nist	no -66	yes 96
#nit>	no 41
#nite	no 40
#nito	no -41	yes 54
#nitr	no 94	yes -84
#nits	no 84	yes -63
#nitu	no -53	yes 74
#njec	no -63	unknown -59	yes 102
#nked	unknown 89	yes -75
#nket	no 84	yes -67
#nkey	no -85	yes 109
#nkin	no -216	yes 224
#nkle	no 101	yes -83
#nlin	no 61	yes -46
#nna>	yes 46
#nnec	no 48
#nned	unknown -45
#nnel	no -103	yes 119
#nner	yes 46
#nnes	no 88	yes -75
#nnet	no -57	yes 48
#nnin	unknown -46
#nny>	no -110	yes 140
#nock	no -81	yes 104
#none	no -92	yes 119
#nora	no 64	yes -44
#norm	no 94	yes -60
#nose	no -45	yes 70
#note	no -150	unknown 55	yes 95
#noug	no 125	yes -113
#nowh	no 75	yes -43
#nows	no -159	unknown 187	yes -40
#nroo	no -49	yes 82
#nsat	no -107	yes 122
#nsca	no -93	yes 107
#nse>	no 122	unknown -48	yes -79
#nser	yes 42
#nsis	no -65	yes 75
#nsla	no 81	yes -73
#nst>	no -58
#nsta	no -42	yes 58
#nstr	no -57	yes 64
#nsul	no 58	yes -43
#nsur	yes 51
#nswe	no -227	unknown 80	yes 121
#ntai	no 73	yes -63
#nte>	no -112	unknown -44	yes 145
#ntee	yes 48
#nten	no -155	unknown 170
#ntes	no -157	unknown 165	yes -104
#nth>	no -117	unknown 166	yes -57
#nths	no 44	yes -88
#ntiq	no -196	unknown -52	yes 224
#ntir	no -107	yes 123
#ntis	no -151	unknown 100
#ntle	no -89	yes 111
#ntly	no 49
#ntra	no 91	yes -70
#ntro	no -198	unknown 173
#ntry	no 48	yes -43
#nts>	yes 44
#nuar	unknown 100	yes -94
#nus>	no -42	unknown 115	yes -103
#nver	no 61
#nvoi	no -47	unknown 55
#nybo	no -55	unknown 112	yes -66
#nymo	no 172	yes -159
#oak>	no 74	yes -66
#oal>	no 134	yes -117
#oam>	no -58	yes 87
#oar>	no 131	yes -111
#oard	yes -58
#oast	no 45
#oat>	no 88	yes -69
#oati	no 91	yes -72
#oats	no 103	yes -86
#obbe	no 50
#obe>	no -84	yes 109
#ober	no -40	unknown 76	yes -45
#ocki	yes 54
#ocks	no 114	yes -82
#octo	no 57	yes -63
#ode>	no -72	yes 80
#oded	no 42
#oden	yes 52
#odge	no -56	yes 86
#ods>	unknown 113	yes -68
#oesn	unknown 45	yes -53
#oeve	no 56	yes -44
#ofa>	no -65	unknown 60
#ofer	no -40	yes 60
#offe	yes 54
#offi	no -47	yes 63
#oft>	no 106	yes -87
#ogan	no -73	unknown -78	yes 134
#oges	no 125	yes -114
#ogis	no -40	unknown 55
#ogra	no -48	yes 67
#ogs>	yes 43
#oham	unknown 84	yes -131
#oice	unknown 40
#oid>	no 195	unknown -113	yes -82
#oil>	no 80	yes -66
#oile	no 50
#oili	no 101	yes -84
#oin>	no 105	yes -90
#oing	yes 45
#oir>	no 119	unknown -47	yes -76
#oise	yes 43
#oked	no -168	unknown 128
#oken	yes 48
#oker	no 69	yes -47
#okes	no 100	yes -65
#okin	no 53
#oks>	no 48
#olan	no 43
#olar	no 103	yes -85
#olde	no -94	yes 117
#ole>	no 41
#olen	no 58	yes -41
#oles	no 40
#olet	no -100	yes 118
#olid	yes 45
#olin	no 51
#olis	no -99	unknown 80
#olit	no 82	yes -58
#oliv	no -96	yes 114
#olla	no 56	yes -41
#olle	no -45
#olli	no -87	yes 101
#olog	unknown 42
#olt>	no 63
#olta	no 182	unknown -71	yes -130
#oman	yes -50
#omat	no 62	yes -51
#omeb	unknown 57	yes -68
#omeo	yes -44
#omes	no -145	yes 160
#omet	no 73	yes -52
#omma	no -184	yes 198
#ommi	no 49	unknown 47	yes -94
#ompe	no -207	yes 219
#ompi	no 57	yes -44
#ompo	no 160	yes -139
#ompu	no 65	yes -49
#oms>	no 92	yes -71
#onar	no -50	yes 63
#onci	no -229	unknown -61	yes 260
#oncr	no 155	yes -144
#ondi	no 160	yes -142
#oned	yes 50
#oney	unknown 98	yes -106
#onge	no 181	unknown -56	yes -122
#ongi	no -139	yes 151
#ongs	no -42	yes 57
#ongu	yes 52
#onig	no 46
#onke	no -54	yes 78
#onli	no 61	yes -46
#onne	no -51	yes 46
#ons>	no -46
#onsi	no -43	yes 62
#onst	no -43	yes 59
#onta	no 92	yes -60
#onth	no -92	unknown 165	yes -78
#onti	no -95	yes 108
#ontr	no -154	unknown 158
#ony>	unknown 46
#oode	no 63	yes -41
#oods	no -107	unknown 161	yes -96
#oofe	no -40	yes 60
#ooke	no -75
#ooki	no 51
#ools	no 52	yes -42
#ooms	no 49
#oori	no 41
#ootb	no -41	yes 47
#ooth	no -134	unknown 66	yes 63
#ope>	no 95	yes -74
#opea	no -83	yes 92
#oped	no -72	yes 94
#open	no 49	yes -41
#oppi	unknown -40
#oppo	no -121	yes 135
#opti	no 130	unknown -67	yes -62
#orag	no 124	yes -95
#oram	no 64	yes -44
#oran	no 72	yes -51
#orbi	no 54	yes -70
#orch	no 57	yes -46
#ords	yes 54
#oreh	no -66	yes 81
#ores	no 90	yes -78
#orey	no 144	yes -124
#orgi	yes 51
#orho	yes 41
#orin	no 41
#oris	no -103	yes 127
#orit	no -76	yes 90
#orke	no -214	unknown 103	yes 112
#orki	no 78	yes -52
#orkl	no -62	yes 82
#orkt	no -110	yes 116
#orma	no 69	yes -61
#orna	no 129	yes -106
#orne	no 43
#orou	no 160	yes -149
#orre	no -69	yes 82
#orri	unknown 55	yes -64
#orse	no -130	yes 146
#orst	no 70	yes -58
#orth	unknown -42	yes 57
#orty	no 69	yes -52
#orwa	no 72
#osed	unknown 41
#osin	no 70	yes -56
#osit	unknown 40
#osqu	no -56	unknown 105	yes -56
#oss>	no -60
#ossi	no -120	yes 143
#oste	no -53	yes 75
#ostm	no -65	yes 93
#osts	no -51	yes 77
#otal	no 71	yes -46
#otat	no -118	yes 136
#otba	no -41	yes 47
#ote>	no -80	yes 54
#otec	no 43
#oted	no -114	yes 146
#otel	yes -48
#otic	yes -47
#oto>	no 117	unknown -40	yes -81
#otog	no -54	yes 75
#ots>	no -53	unknown 110	yes -67
#otte	no 146	yes -118
#ottl	no 58	yes -44
#ouar	unknown -62	yes 72
#ouch	yes 44
#oud>	no 56
#oued	no 42
#ouen	no 111	yes -89
#ouir	no -187	unknown 131	yes 52
#ouis	no 86	yes -62
#oujd	no 61	unknown -45	yes -50
#ouk>	no 62	yes -40
#oula	no -94	yes 97
#oule	yes 43
#ounc	no 41
#oung	no 42
#oup>	no -45	yes 67
#oupl	no -89	yes 114
#oura	no 51
#oure	unknown 46	yes -55
#ourn	no 169	yes -144
#ourt	no -42	yes 71
#ousa	no 55	unknown 80	yes -154
#ousi	no -43	yes 65
#ousk	yes 44
#outb	no 53
#oute	no 66	yes -43
#outh	no 102	yes -92
#outi	no 119	yes -104
#oux>	no -202	yes 224
#oval	no -95	yes 121
#ove>	no -76	unknown 46
#oved	no 45	yes -81
#oven	no 133	yes -98
#oves	no -123	yes 159
#ovin	no -170	unknown 105
#owar	yes 47
#owba	no -171	yes 192
#owde	no 47
#owed	yes 54
#owel	no 91	yes -85
#owhe	no 75	yes -43
#owly	no -85	yes 94
#owne	no -87	yes 93
#ows>	unknown 65
#oxes	no 58	yes -47
#oxyg	no 79	yes -69
#oyal	no 69	yes -46
#oyed	unknown 73	yes -75
#oyee	yes 47
#oys>	no -51	unknown 117	yes -60
#pace	no -132	yes 151
#padd	no 47	yes -41
#padl	no 67	yes -42
#paid	unknown 81	yes -107
#pain	unknown 93	yes -67
#pal>	no 84	yes -70
#palm	no -41	yes 61
#pani	no -147	yes 163
#pano	no 64	yes -44
#pare	yes 51
#parq	no 54
#part	no -56
#patc	no -96	unknown 139	yes -87
#path	no 52
#pay>	yes 48
#paym	no -178	unknown 162
#pays	no 67	unknown -72
#pboa	yes -43
#peak	no -74	yes 91
#pean	no -83	yes 92
#pebb	no 40
#peel	no 50
#pelv	no -159	yes 175
#pene	no 51	yes -56
#peni	no 52
#pens	no -179	unknown 66	yes 104
#pent	no -109	yes 119
#per>	no -47	unknown 41
#pera	unknown -47
#perc	no 142	unknown -88	yes -91
#perf	no 54	yes -43
#perm	no -106	yes 119
#pert	no 163	yes -155
#perw	no -121	yes 140
#peti	no -118	yes 147
#pets	no 86	yes -70
#peug	yes 50
#phar	unknown 49
#pher	no -180	unknown 79	yes 88
#phew	no 47	unknown -42
#phon	no 53	yes -59
#phys	unknown 80	yes -56
#pica	no 59	yes -40
#pide	no 60	yes -51
#pill	no 69	unknown -70
#pine	no 117	yes -101
#pitc	no -70	yes 83
#pizz	unknown -40
#plad	no 124	yes -105
#plan	no 97	yes -65
#plat	no -79	yes 45
#ples	no 176	unknown -41	yes -132
#plet	no -58	yes 69
#plit	no 57	yes -69
#plou	no -149	yes 163
#ploy	no -47	unknown 56
#pls>	no -121	unknown 187	yes -125
#pock	no 140	yes -102
#pods	no 47	yes -40
#poin	unknown 40	yes -76
#poke	no -125	yes 137
#pole	no 148	yes -129
#polo	yes 47
#poly	no 81	yes -70
#pool	no 74	yes -55
#poor	no 130	yes -111
#porc	no 40
#pose	yes 48
#pott	no 107	yes -82
#pour	no -62	unknown 44
#powd	no 47
#powe	no -70	unknown 109	yes -49
#ppar	no 43
#ppen	unknown 115	yes -75
#pper	no -63	unknown 52
#ppor	no 64	yes -53
#ppos	no -51	yes 66
#ppy>	no -50	yes 86
#prac	no -78	yes 87
#prai	no 103	yes -79
#pray	no 45
#prem	no -101	unknown 156	yes -77
#pret	no 81	yes -72
#pric	no 168	yes -150
#prid	no 134	yes -114
#pril	yes 41
#prin	no 42
#prio	no -111	yes 130
#pris	no 107	yes -99
#prob	no 61	yes -50
#proo	no -115	unknown 194	yes -157
#prop	yes 53
#prot	no 127	yes -120
#prov	no -237	unknown 227	yes -84
#psed	no 78	yes -61
#ptio	no -43	unknown 96	yes -59
#ptop	no 69	yes -51
#pts>	no 138	unknown -103
#pty>	no 65	yes -40
#pull	yes -44
#pump	unknown 95	yes -63
#pun>	no 118	yes -96
#punc	no 56	yes -43
#push	yes 45
#pute	yes 42
#putt	yes 41
#pyja	no -83	unknown 127	yes -82
#quad	no 59	unknown -41	yes -42
#quap	no 70	yes -60
#quar	yes 44
#que>	no -153	unknown 79	yes 74
#quet	no 54
#queu	no -47	yes 55
#quir	no -78	yes 95
#quit	no 66	yes -42
#quot	no 60	yes -43
#raba	unknown 79	yes -108
#rabb	no 45	unknown 46	yes -95
#race	no 49
#rack	no 63	yes -75
#ract	yes 68
#radi	no 75	yes -56
#rage	no 73	yes -49
#ragg	yes 53
#raid	no -143	unknown 143	yes -99
#rail	yes 44
#ral>	no 118	yes -83
#rald	no -207	yes 218
#rall	no -44	yes 57
#ram>	no 47
#rama	no 67	yes -43
#rame	no -40	yes 55
#rami	no 64	yes -44
#rane	no 78	yes -67
#rank	yes 48
#rant	no -51	yes 72
#raph	no -48	yes 67
#rapp	no -115	unknown 78	yes 42
#rash	no -44	yes 55
#rass	no -100	yes 113
#ratc	no -49
#rate	no 48
#rath	no -60	yes 74
#rati	no -72	unknown 63
#rato	yes 61
#rave	unknown 44	yes -46
#raw>	no -66	yes 89
#rawe	no 69	yes -57
#rawl	no -67	yes 82
#rawn	yes 44
#ray>	no 62
#raye	no 46
#razy	no 127	yes -115
#rbec	no -51	yes 60
#rbik	yes -50
#rble	yes 58
#rbon	no -45	yes 57
#rbox	no 145	yes -121
#rcas	unknown -45
#rce>	no 47
#rch>	no 75	yes -45
#rchi	no -45	yes 61
#rcif	no 95	yes -79
#rcoa	no 131	yes -112
#rcui	no 52
#rdea	no -104	unknown 146	yes -94
#rden	no 62
#rdia	no -48	yes 68
#rdin	unknown 50	yes -70
#rdon	no -247	unknown -81	yes 260
#rdre	no -125	yes 145
#rdro	no -88	yes 112
#reac	no -45	yes 53
#reak	no 95	yes -74
#real	yes 43
#rear	no -41	unknown 66
#reat	yes 51
#rece	yes -50
#reco	no 57
#rect	no -61	yes 75
#ree>	no 42	yes -40
#reez	no 53
#refr	no -54	yes 66
#refu	no 48	yes -59
#rega	unknown 62	yes -65
#regi	yes 54
#rehe	no -62	yes 77
#reim	no -90	unknown 115	yes -43
#rel>	no 129	yes -89
#rell	no -67	yes 83
#rely	no 76	unknown -42
#rema	unknown 80	yes -61
#remb	no 75	yes -60
#reme	unknown 51
#remi	no -101	unknown 156	yes -77
#remo	no -103	yes 125
#ren>	no 51
#rena	no -60	yes 87
#rent	no -71	yes 57
#requ	no -99	yes 111
#rer>	no -88	yes 64
#res>	yes -44
#rese	unknown -51
#resi	no 99	unknown -41	yes -58
#resp	no -117	yes 133
#rest	no -50	yes 71
#resu	no 76	yes -57
#rete	no 143	yes -128
#rett	no -50	yes 67
#reve	yes 41
#rew>	yes 57
#rewo	unknown 203	yes -242
#rfal	no -90	unknown -51	yes 141
#rfec	no 54	yes -43
#rflo	no -62	yes 75
#rgan	no 155	yes -141
#rge>	unknown 44
#rged	no -94	unknown 133	yes -65
#rgin	no 44
#rgiv	yes 51
#rgla	no 52	yes -41
#rgo>	no -55	yes 62
#rgro	no 148	yes -129
#rgui	yes 43
#rham	unknown 44
#rhea	no -132	yes 145
#rhom	yes 41
#riad	no -54	unknown 86	yes -48
#riag	no 85	yes -72
#riat	no 51	unknown 52	yes -100
#rib>	no -235	unknown 143
#ribl	yes 48
#ribs	no -46	unknown 62
#ric>	no 85	yes -68
#rica	yes 49
#rici	no -45	yes 71
#ride	no -41	yes 66
#ridg	yes -62
#ridi	no -81	unknown 45
#rido	unknown 84	yes -62
#rie>	no 58	yes -42
#rien	no -131	yes 158
#ries	yes 57
#rif>	no 66	unknown -42
#rika	no 69	yes -58
#ril>	yes 41
#rill	no 48
#rima	no 128	yes -114
#rina	no 83	yes -74
#rind	no 83	yes -54
#rink	no -133	yes 143
#rior	no -110	yes 127
#riou	no 40
#rip>	no 72	unknown -63
#riph	no -61	yes 72
#ris>	no 81	yes -45
#rise	no 47	yes -63
#rish	no 126	unknown -47	yes -72
#riti	no -114	unknown 94
#ritt	no -56	yes 68
#rium	no 93	yes -83
#riva	no -55	yes 79
#rivi	no -40	yes 57
#rkam	no 44
#rked	no -62
#rker	no -256	unknown 112	yes 141
#rket	no -148	yes 167
#rkli	no -62	yes 82
#rkto	no -80	yes 89
#rles	no 92	yes -83
#rlfr	no 238	unknown -87	yes -216
#rlin	no -46	unknown 101	yes -59
#rmac	unknown 53
#rmal	no 66	yes -53
#rman	no -41	yes 71
#rmar	no -153	yes 171
#rme>	no -89	yes 112
#rmin	no -101	yes 124
#rnad	no 42
#rnea	no 108	yes -100
#rnet	no 142	unknown -60	yes -75
#rnic	no -210	unknown 83	yes 88
#rnig	yes -50
#rnit	no -53	yes 74
#rns>	no 59	yes -49
#rnt>	no 41
#robb	no 90	yes -64
#robe	no -93	yes 115
#robl	no 48
#roca	no -50	yes 72
#roce	no 58
#rock	no 117	yes -101
#rod>	no -79	yes 92
#rode	no -72	yes 80
#rol>	no -102	unknown 112
#roll	no -48	yes 62
#ron>	yes 52
#rond	no 136	yes -120
#rone	no -70	yes 90
#ront	yes 40
#root	no 131	yes -120
#rope	no -83	yes 101
#ropp	no 63
#ror>	no -60	yes 85
#rors	no 136	yes -105
#ross	no -82	yes 56
#rost	no 51
#rott	no 171	unknown -44	yes -131
#rou>	no -156	unknown 241	yes -180
#roub	no -47	unknown -44	yes 76
#rout	no 128	yes -102
#roux	no -60	yes 77
#rove	no -60	unknown 72
#row>	no -76	yes 92
#rowb	no -145	yes 159
#rowe	no -116	yes 129
#rowi	no 82	yes -70
#rown	no 41
#rows	no 46
#roya	no 69	yes -46
#roye	unknown 73	yes -75
#roze	no 129	yes -115
#rple	no 81	yes -61
#rpod	no 47	yes -40
#rpor	no 72	yes -57
#rpri	no 54	yes -46
#rque	no 54
#rred	no 54	yes -41
#rrel	no 63
#rria	no 85	yes -72
#rrib	yes 48
#rrid	unknown 71	yes -53
#rriv	yes 40
#rron	no 162	yes -147
#rrow	no -104	yes 111
#rryi	no 63
#rse>	no -44
#rsed	unknown -42	yes 51
#rsem	no -78	unknown 110	yes -73
#rses	no -75	yes 84
#rshi	no -77	yes 103
#rsid	no -45	yes 60
#rsin	no -70	yes 85
#rson	yes 44
#rsta	no -143	yes 166
#rsto	no 118	yes -85
#rtai	no 44
#rtak	no -111	yes 135
#rte>	no -113	unknown 138	yes -62
#rter	yes -42
#rth>	yes 40
#rtie	no -76	yes 99
#rtif	no 58	yes -47
#rtis	no -80	yes 92
#rtme	no -80	yes 90
#rtne	no -97	unknown -57	yes 138
#rtoo	yes 62
#rtug	no 49
#rty>	no -45
#ruar	no 127	yes -113
#rubb	no 43	unknown -41
#ruct	no -55	yes 63
#rug>	no 143	yes -122
#ruis	no 50
#rumb	no 59	yes -46
#run>	no -74	yes 107
#runc	no 87	yes -80
#runk	no 96	yes -73
#runn	no -52	yes 71
#rush	no -97	unknown 48	yes 48
#rwar	no 141	yes -125
#rway	no 55
#rwel	no -208	unknown -51	yes 236
#rwor	no -121	yes 140
#rybo	no -72	yes 85
#ryer	no 84	yes -73
#ryon	yes 52
#rzaz	unknown -62	yes 72
#sabl	unknown 73	yes -59
#sal>	no 213	unknown -60	yes -153
#sala	no -111	unknown 145
#sale	no 65	yes -47
#san>	no -46	yes 56
#sand	no 46	yes -49
#sant	no 149	yes -112
#saou	no -187	unknown 131	yes 52
#sapp	no -154	yes 175
#sard	no 56	yes -46
#sari	no 51	unknown 52	yes -100
#sary	no 63	yes -56
#sate	no -41	yes 60
#sati	no -143	yes 159
#save	no 51
#saw>	no -50
#say>	no -52	yes 56
#sayi	no -88	yes 104
#scaf	no -115	unknown -54	yes 151
#scal	unknown 54	yes -43
#scap	no -92	yes 99
#scar	no -72	unknown 111
#scat	no -99	yes 114
#scen	no -123	yes 145
#scor	no 67	yes -51
#scov	no 125	yes -110
#sea>	no 113	yes -85
#seat	no -51	yes 69
#seba	no 88	yes -73
#seei	no -59	yes 67
#seen	yes 41
#sel>	no 130	yes -90
#self	no 58
#sell	no 201	yes -187
#seme	no 56	unknown 47	yes -110
#send	no 71	unknown -49
#sens	no -49	yes 67
#sent	yes 52
#serv	yes 53
#sery	no -156	yes 172
#sett	yes 54
#seve	yes -51
#shad	yes 40
#shak	yes 55
#sham	no -140	yes 152
#shap	no 103	yes -80
#shat	no 72	yes -52
#she>	yes 58
#shel	no -49	yes 65
#sher	no -43	yes 61
#shes	no 44
#shie	no 101	yes -80
#shin	no 56
#ship	no -123	yes 139
#shoc	no 91	yes -71
#shoe	no -46	yes 63
#shop	yes 57
#shor	no -60	unknown -40	yes 101
#shov	no -200	unknown 179	yes -59
#show	no 47
#shru	no 160	yes -138
#shun	no -101	yes 122
#sian	no -69	yes 87
#sick	no 50	unknown -42
#sigh	no 237	yes -212
#silv	no 83	yes -65
#sin>	no -62	yes 87
#sine	no 65	yes -44
#sink	no 62
#sins	no -55	yes 71
#sio>	no -78	unknown 99	yes -59
#sion	no 75	yes -41
#siph	no 105	yes -89
#sir>	no -119	yes 134
#sirs	no -59	yes 65
#sit>	unknown 88	yes -52
#site	no -49	yes 67
#siti	unknown -40
#sive	unknown -41	yes 51
#six>	no 54
#sixt	no 121	yes -103
#sjud	no 94	yes -80
#skid	no 84	yes -74
#skie	no -108	yes 128
#skir	no 93	yes -69
#skis	no 48
#skou	yes 44
#sky>	unknown 56	yes -86
#skyl	no 67	yes -53
#slai	no 72	yes -42
#slas	no -56	unknown 106	yes -57
#slat	no 107	yes -96
#slep	yes 41
#slid	no 128	yes -105
#slow	no -44	yes 62
#smal	no 69	yes -50
#smas	no 47
#smel	no 62	yes -45
#smil	no -84	yes 109
#smit	no 91	unknown -44	yes -47
#smok	no -79	yes 93
#snap	no -51	yes 78
#snow	no 57	yes -46
#snt>	no 55
#sock	no -59	yes 68
#sofa	no -53	unknown 56
#soft	no 147	yes -122
#sola	no 103	yes -85
#sole	no -87	yes 109
#sons	no -47	yes 57
#souk	no 62	yes -40
#spai	unknown 163	yes -240
#span	no -94	yes 117
#spar	yes 48
#spea	no -74	yes 94
#spid	no 60	yes -51
#spil	no -147	yes 174
#spin	no 146	yes -127
#spla	no 119	yes -107
#spli	no 43	yes -48
#spok	no -125	yes 137
#spon	no -47	yes 62
#spor	yes -47
#spot	no -42	yes 54
#spra	no 93	yes -73
#spri	no 49	yes -42
#spun	no 118	yes -96
#sput	no -150	yes 178
#squa	no -71	yes 82
#sque	no -61	unknown 78
#ssan	no -57	yes 66
#ssao	no -187	unknown 131	yes 52
#ssar	unknown 41	yes -74
#sse>	no 66
#ssed	yes 57
#ssem	no 162	yes -147
#sses	yes -44
#ssin	no -53	yes 72
#ssio	no 94	unknown -57
#sso>	no 126	yes -114
#sspo	yes -56
#ssur	no -101	unknown 125	yes -74
#stab	no 118	yes -105
#stal	no -141	yes 168
#stam	no 102	yes -80
#stan	yes 59
#stau	no -62	yes 82
#stay	no -56	yes 79
#stea	no 198	yes -167
#sted	yes 52
#stee	no 108	yes -90
#stif	no 41
#stil	no -71
#stin	yes 41
#stio	no 51
#stly	no -55	yes 61
#stoc	no -54	yes 68
#stol	no 66	yes -46
#stoo	unknown 78	yes -92
#stop	no -64
#stor	yes -41
#stov	no 67
#sts>	no -79	yes 99
#stud	no -50	yes 65
#stup	no 93	yes -84
#sty>	no 106	yes -92
#sual	no -103	yes 112
#suff	no 203	yes -185
#suga	unknown 57	yes -76
#suit	no -50	unknown 132	yes -72
#sula	no 70	yes -50
#summ	no 69	unknown 48	yes -146
#sump	no 126	yes -95
#sund	no 65
#sunr	no -57
#supp	no 40
#sura	no -63	yes 44
#surf	no 75	yes -56
#surg	no -40	unknown 69
#surp	no 68	yes -59
#surv	no 68	yes -43
#susp	no 91	yes -75
#swal	no 89	yes -69
#swap	no -40	yes 49
#swea	yes 51
#swer	no -90	unknown 43	yes 42
#swip	no -70	yes 93
#swit	no -111	yes 120
#swol	no -48	unknown 73
#swun	no -146	yes 164
#synd	no -51	yes 71
#tack	yes 53
#tage	no 117	yes -85
#tail	yes 52
#taki	unknown 54	yes -53
#talk	no -49	yes 58
#tall	yes 45
#taly	no 57
#tamp	no 102	yes -80
#tand	no -65	yes 87
#tang	no 55	unknown -52
#tant	no 103	yes -79
#tap>	no -127	yes 150
#tape	no 123	yes -105
#tar>	no -65	yes 97
#tarr	no 64	yes -47
#tat>	no -52	yes 69
#tata	no -92	yes 104
#taur	no -62	yes 82
#taxi	no -49	yes 76
#taye	no -178	yes 199
#tayi	yes 45
#tbal	no -50	yes 56
#tbel	no -80	yes 94
#tboa	no 53
#tcas	no -92	unknown 145	yes -80
#tch>	unknown 53	yes -54
#tchi	yes 43
#tchm	no 115	yes -92
#tea>	no 87	yes -62
#teal	no 229	yes -212
#team	no 42
#tech	no -49	yes 83
#tect	no 88	yes -79
#teen	no -79	unknown 81
#teer	no 108	yes -90
#teet	yes -70
#tel>	yes -56
#tele	no 62	yes -72
#tell	unknown 48
#tema	no -95	yes 105
#tena	no -210	unknown 111	yes 104
#tend	no 67	yes -50
#tenn	yes 52
#tep>	no 92	yes -73
#tepl	no 124	yes -105
#tepp	no -106	yes 122
#teps	no 186	yes -176
#terb	no 151	yes -121
#terf	no -90	unknown -51	yes 141
#term	no -172	yes 190
#tern	no 49
#test	no -189	unknown 142
#teve	no 124	yes -92
#thal	no -210	unknown 114	yes 87
#thed	no -51	yes 66
#thei	no -57	yes 78
#they	no 47
#thie	no 100	yes -87
#thig	no -53	yes 71
#thir	no -41	unknown 69
#tho>	no 76	yes -55
#thor	no -44	yes 52
#thos	no 42
#ths>	no 43	yes -79
#thun	no 71	yes -47
#tibl	no 59	yes -42
#tic>	unknown 51	yes -92
#tich	yes 40
#tick	yes 41
#tien	no -41	yes 52
#ties	no -54	yes 61
#tiff	no 41
#tifi	no 46
#til>	no 46	yes -44
#till	no -48
#tin>	no -114	yes 133
#tina	no -84	yes 98
#tine	no 170	yes -151
#tink	no -115	yes 120
#tinu	no -88	yes 98
#tio>	no 44
#tiqu	no -269	unknown 104	yes 165
#tire	yes 53
#tist	no -96	yes 47
#tit>	no -66	yes 79
#tlem	no -46	yes 65
#tles	no -62	yes 73
#tman	no -65	yes 93
#tmas	no 69	yes -54
#tmat	no -166	yes 180
#tner	no -97	unknown -57	yes 138
#tnes	unknown 102	yes -90
#tnin	no 48
#toas	no 111	yes -83
#tobe	no -109	unknown 143	yes -49
#tock	no -54	yes 68
#togr	no -54	yes 75
#tole	no 67	yes -48
#tom>	no 145	yes -119
#ton>	no 235	yes -217
#tong	yes 52
#toni	no 46
#tood	unknown 78	yes -92
#tool	no 64	yes -53
#toot	no -134	unknown 66	yes 63
#topp	no -78	unknown 58
#tora	no 124	yes -97
#torb	yes -50
#torh	yes 41
#tori	no -138	yes 155
#toro	no 160	yes -149
#torw	no 55
#tota	no 71	yes -46
#touc	yes 50
#tove	no 67
#towa	no 75	yes -59
#towe	no 60	yes -44
#town	yes 40
#tra>	no 79	yes -68
#trac	no -92	yes 110
#traf	no -55	yes 64
#tral	no 124	unknown -42	yes -92
#trat	no -40	yes 57
#trav	no 83	yes -63
#tre>	no -42	yes 66
#trea	no -73	yes 88
#trem	no 75	yes -60
#trie	no 58	yes -44
#trin	yes 54
#trip	no -57
#tro>	no -73	unknown 106
#trol	no -90	unknown 72
#trou	yes 54
#troy	unknown 73	yes -75
#true	yes 41
#trun	no 135	yes -119
#tryi	no 68
#ttac	no 50
#tte>	no -176	yes 198
#tted	no 97	yes -57
#ttem	no 46
#ttre	yes 56
#tube	no 139	yes -118
#tude	no -59	yes 69
#tudi	no -96	yes 118
#tues	yes -55
#tumb	no 88	yes -78
#tupi	no 93	yes -84
#twel	yes 47
#twen	yes 48
#twic	unknown 85	yes -79
#twin	no -54	yes 75
#twis	no 109	yes -81
#type	unknown 47	yes -62
#typi	no -99	yes 130
#tyre	no 59	yes -83
#ualt	no -118	yes 127
#uapl	no 70	yes -60
#uard	no -71	yes 43
#uari	no 59	yes -49
#uary	no 41	unknown 64	yes -102
#uarz	unknown -62	yes 72
#uate	no -52	yes 71
#uati	no 48	unknown -41
#ubbe	no 43	unknown -41
#ubbl	no 48
#ube>	no 149	yes -127
#uch>	no -75	yes 45
#uche	yes 50
#ucki	no -66	yes 81
#ucks	no 91	yes -73
#ucti	no 120	yes -102
#ucto	no -157	yes 166
#ude>	no -56	yes 85
#uded	no -105	unknown 124
#uden	no -59	yes 69
#udge	yes 41
#udio	no -54	yes 76
#uelm	no 166	yes -151
#uen>	no 111	yes -89
#uesd	yes -55
#uet>	no 54
#ueue	no -67	yes 74
#uff>	yes 40
#uffe	yes 55
#ugar	unknown 57	yes -76
#ugeo	yes 50
#ugh>	yes 43
#ughi	no 65
#uild	no -60	yes 69
#uill	no -98	unknown 191	yes -198
#uira	no -187	unknown 131	yes 52
#uis>	no 139	yes -110
#uise	no 51
#uish	no 81	yes -72
#uit>	no 67	yes -43
#uitc	no -92	unknown 145	yes -80
#uite	no -47	yes 59
#ujda	no 61	unknown -45	yes -50
#ulan	no -65	yes 54
#ulay	no -94	yes 97
#ulb>	no 62	yes -50
#ulde	no 42
#uldn	no -70
#ulev	no 46
#ulin	no 90	yes -87
#ull>	no 48
#ulle	yes -61
#ully	no 53
#ulou	no 45
#ult>	yes 44
#uly>	no -83	yes 93
#umbl	no 88	yes -78
#umbs	no 59	yes -46
#umin	unknown -42
#umme	no 44	unknown 110	yes -146
#ump>	no -44	unknown 41
#umpe	no -43
#ums>	no 142	yes -130
#unch	no 45
#unci	no 152	yes -138
#uncl	no -97	yes 114
#unct	no -68	yes 84
#undr	no 56
#uner	no -45	yes 59
#unge	no 137	yes -119
#unha	no -110	yes 118
#unhu	yes 40
#unks	no 53
#unni	no -52	yes 71
#unro	no -49	yes 82
#uns>	no -101	yes 117
#unsc	no -77	yes 94
#unta	no 57	yes -49
#unti	no 40	yes -42
#unus	no 118	unknown -71	yes -63
#upbo	yes -43
#upid	no 93	yes -84
#uple	no -89	yes 114
#ura>	yes 44
#urag	no 118	yes -99
#uran	no -59	yes 53
#urch	no 82	yes -66
#urer	unknown 66
#urge	unknown 59
#urik	no 69	yes -58
#urin	no -97	yes 92
#urio	no 100	yes -90
#uris	unknown 61
#urni	no -50	yes 73
#urns	no 66	yes -56
#urnt	no 41
#uro>	no 50
#urop	no -56	yes 67
#urpl	no 81	yes -61
#urpr	no 68	yes -59
#urst	no 53
#urta	no 46
#urth	no -107	yes 134
#urve	no -94	yes 103
#usan	no 55	unknown 80	yes -154
#used	no 49
#uses	yes 41
#ush>	yes 42
#ushe	no -63	yes 63
#usko	yes 44
#uspe	no 91	yes -75
#utbo	no 53
#utch	no -120	yes 142
#uted	no -73	yes 91
#utel	no 70	yes -49
#uter	no 69	yes -50
#utes	no 73	yes -52
#utho	no -44	yes 52
#utin	no 119	yes -104
#utor	no 156	yes -141
#utre	yes 46
#utte	no -40
#utti	yes 41
#uyin	no -86	yes 116
#uys>	no 169	yes -148
#vabl	yes 51
#vacu	yes 52
#val>	no -117	yes 142
#valu	no 112	yes -98
#valv	no -58	yes 75
#vani	no 137	unknown -52	yes -83
#vard	no 46
#vase	yes 54
#vati	no 114	unknown -43	yes -74
#vato	no -79	yes 96
#vaul	no 114	yes -103
#velo	no 41
#vent	no 71	yes -57
#venu	yes 43
#vere	no 93	yes -95
#verf	no -62	yes 75
#verg	no 182	yes -155
#verh	no -132	yes 145
#vern	yes -50
#vert	unknown 45
#vet>	no -61	yes 99
#vict	no 112	yes -94
#vide	no -45	unknown 56
#vill	yes 45
#viol	no 57	yes -41
#vis>	no -159	yes 175
#voic	unknown 40
#volt	no 182	unknown -71	yes -130
#wait	no -86	unknown 62
#wake	no 104	yes -88
#want	no -91	yes 53
#wapp	no -40	yes 49
#ward	yes 51
#wave	no 136	yes -115
#wbar	no -217	yes 237
#wder	no 47
#wear	no -91	yes 110
#web>	no 60	yes -51
#wed>	yes 48
#weep	yes 48
#weig	no 81	yes -68
#wel>	no 96	yes -90
#well	no 53
#welv	yes 45
#were	no 40
#wers	no 125	yes -110
#werv	no 69	yes -48
#wet>	no 42
#whet	no -58	unknown 141	yes -105
#whil	no 41	yes -43
#whip	no -109	yes 127
#whit	yes 47
#whoe	no 56	yes -44
#whol	yes -42
#whom	no -191	unknown 129
#why>	unknown 73	yes -97
#wice	unknown 85	yes -79
#wich	yes 40
#widt	no 59	yes -43
#wild	no 131	yes -111
#will	no -51	yes 68
#wine	no -43	yes 63
#wint	no 122	yes -95
#wire	no -41	unknown 135	yes -92
#wist	no 109	yes -81
#witc	no -111	yes 120
#witn	unknown 102	yes -90
#wly>	no -85	yes 94
#wner	no -100	yes 99
#wnin	no -89	unknown 72
#woke	no 141	yes -127
#woll	no -48	unknown 73
#woma	unknown 49	yes -47
#wood	no 50
#wors	yes 60
#wort	no 42	unknown -43
#woun	no 85	unknown 57	yes -150
#wris	no 50
#wrot	no -42	yes 61
#wung	no -146	yes 164
#wyer	no -94	yes 105
#xact	no -92	unknown 69
#xcus	no -129	yes 146
#xer>	no -115	unknown -48	yes 160
#xes>	no 71	yes -57
#xhau	no 60	yes -42
#xper	no 163	yes -155
#xpla	no -132	unknown 122
#xplo	no 41
#xtin	no 81	yes -72
#xtra	no 94	yes -87
#xty>	no 149	yes -127
#xyge	no 79	yes -69
#yal>	no 71	yes -42
#yale	no 46	yes -42
#yank	no -74	unknown 124	yes -67
#yard	no 52
#ybod	no -67	unknown 45
#ycli	no -71	yes 86
#yebr	no 60	yes -45
#yell	no 119	yes -99
#yer>	no 52	yes -69
#yes>	no -42
#yet>	no 52
#ygen	no 79	yes -69
#yjam	no -83	unknown 127	yes -82
#ylig	no 51
#ymen	no -178	unknown 162
#ymor	no 126	yes -117
#yndi	no -51	yes 71
#yor>	no 41
#youn	yes 55
#ype>	unknown 58	yes -43
#ypin	no -76	yes 106
#yre>	no 177	unknown -42	yes -141
#yres	no -49	unknown 81
#ysel	no 90	yes -56
#ysic	no 76	yes -66
#ysio	no -77	unknown 102	yes -44
#ysta	no 47
#yste	no 65	yes -42
#ytic	no 57
#ywhe	no 63
#zate	unknown -62	yes 72
#zaza	unknown -62	yes 72
#zebr	no -117	yes 149
#zer>	no 61	yes -42
#zero	unknown -40
#zes>	unknown -50	yes 79
#zrou	no -156	unknown 241	yes -180
0	no -46	yes 61
00	no 116	yes -93
000	no 145	yes -122
100	no -54	yes 73
12	no -148	yes 163
14	no -68	unknown 92
15	no -82	yes 47
17	no 65	yes -57
18	no 178	unknown -57	yes -130
1st	unknown -41
2	no -60	yes 49
20	unknown 83	yes -98
200	no 46
2019	no -109	yes 124
3	no 114	yes -91
30	no -55	yes 71
40	unknown 53	yes -68
4th	no 154	yes -133
50	no 44
60	no 64	yes -54
600	no 66	unknown -40
74	no 135	yes -113
8	no -75	yes 103
800	no 91	yes -73
9	yes 44
=being: animal	no 52
=constat: constat	no -144	yes 176
=constat: not-done	no -146	unknown -42	yes 188
=danger: event	unknown -43
=danger: now	no 49
=danger: over	unknown -49
=danger: plea	no -106	unknown -68	yes 134
=danger: present	no 40
=danger: put-out	no 129	yes -99
=distress: distress	no -80	yes 60
=document: constat	no -149	yes 177
=document: devis_ou_facture	no -46	unknown 82	yes -45
=document: rapport_police	no 184	unknown -49	yes -138
=document: recepisse_plainte	no 99	yes -74
=hedge: hedge	no 54	yes -76
=hedge: so-far	no -91	unknown -52	yes 136
=idiom: part	unknown 41
=idiom: silence	no 93	unknown -48	yes -59
=idiom: traffic	no -47	yes 50
=injuries unknown	no 55	unknown -46
=injuries unknown unsure	no 55	unknown -46
=injury: absent	no 167	yes -131
=injury: doubt	no 95	unknown -86	yes -45
=injury: grave	unknown -61
=injury: nobody	yes 63
=injury: one-well	unknown -53	yes 53
=injury: perhaps	no 52
=injury: struck	unknown -44
=intent: cancel	no -69	yes 50
=intent: complaint	no 329	unknown -71	yes -278
=intent: correct	no -145	unknown -41	yes 154
=intent: declare	no -50	yes 47
=intent: follow	unknown -87	yes 112
=intent: help	unknown 58
=intent: human	no -111	unknown -65	yes 174
=intent: other	unknown -58
=liability: admitted_by_other	no -156	unknown -56	yes 191
=liability: admitted_by_self	no -178	yes 191
=liability: contested	no -145	yes 181
=other autre	no 266	unknown -49	yes -215
=other blessure	no -93	yes 115
=other collision	yes 40
=other dommage_materiel	unknown -41	yes 59
=other evenement_climatique	no 78	yes -65
=other vandalisme	no 75	unknown -162
=other vol	no -138	unknown 114
=party: alone	no 178	yes -149
=party: foreign	unknown -62
=party: hit-and-run	no -165	unknown 250	yes -156
=party: neighbour	no -140	yes 164
=party: nobody-else	no 177	yes -148
=party: obstacle	no 71	yes -41
=party: other-vehicle	no -115	yes 109
=party: theirs	no -157	yes 183
=party: unknown-origin	no -88	unknown 148	yes -138
=party: vehicle	no -49	yes 51
=party: witness	unknown 69	yes -107
=person: close	yes 52
=person: driver	no -105	yes 124
=person: exposed	no -98	unknown -43	yes 141
=police: not-done	unknown -51
=scene: autre	unknown 76	yes -112
=scene: dommage_materiel	yes -41
=scene: incendie	unknown -40
=scene: vandalisme	no 63	yes -68
=scene: vol	no 84	yes -92
=status: awaited	no 124	unknown -42	yes -86
=status: future	no -51	yes 64
=status: refused	no -72	yes 47
=status: unfinished	yes 40
=thirdParty no	no 89	yes -69
=thirdParty no rather	no 105	yes -81
=thirdParty no sure	no 159	yes -131
=thirdParty no unsure	no 61	yes -43
=thirdParty none	no -41	unknown 92	yes -51
=thirdParty yes	no -143	yes 151
=thirdParty yes sure	no -155	yes 168
=type autre	unknown 59	yes -107
=type autre sure	unknown 59	yes -93
=type autre unsure	no 96	yes -187
=type blessure unsure	no -98	unknown 51
=type bris_de_glace unsure	no 69
=type collision	no -56	yes 63
=type collision rather	no -72	unknown -45	yes 122
=type collision sure	no -53	yes 52
=type collision unsure	no -44	unknown -65	yes 115
=type degats_des_eaux rather	unknown -42	yes 43
=type degats_des_eaux unsure	no -78	unknown -84	yes 110
=type dommage_materiel unsure	no 69	unknown -60
=type evenement_climatique	no 75
=type evenement_climatique sure	no 89	yes -51
=type evenement_climatique unsure	no -176	unknown -62	yes 190
=type incendie	no 46
=type incendie sure	no 46
=type none	unknown 68	yes -49
=type vandalisme	no 53	yes -41
=type vandalisme sure	no 48
=type vol	no 83	yes -54
=type vol sure	no 80	yes -52
=type vol unsure	no 135	yes -99
=type: autre	yes -70
=type: blessure	no 49
=type: evenement_climatique	no 70	yes -60
=type: incendie	no 50
=type: vandalisme	no 75	yes -54
=type: vol	no 70	yes -52
a6	no 128	unknown -74	yes -92
a7	no -160	unknown 193	yes -64
aboard	no 203	yes -178
above	no -85	yes 105
absolutely	no 70	yes -49
across	no -43	unknown 51
add	no 110	unknown 110	yes -220
admits	no -72	yes 89
advise	no -79	yes 95
aerial	no 73	yes -53
affected	no 61	yes -58
afraid	no -143	unknown 143	yes -99
agadir	no 65	yes -51
against	no -58
ago	no -45	yes 64
ahead	no -107	yes 121
ai	no 79	unknown -57
aid	no 44
ain	no -42	yes 71
air	no 110	yes -94
airline	no -199	unknown 220	yes -75
airpods	no 47	yes -40
al	no 140	yes -113
alarm	no 41
alight	no 82	yes -70
alive	unknown 85	yes -96
alone	no 82	yes -70
along	yes 46
although	no -127	yes 143
ambulance	no -65	yes 54
amiable	no -64	yes 76
amicable	no -69	yes 79
ankle	no 78	yes -57
annecy	no 61	yes -50
another	no -126	yes 141
answer	no -283	unknown 113	yes 127
antenna	yes 52
anybody	no -55	unknown 112	yes -66
anymore	no 126	yes -117
apart	no -193	unknown 183	yes -58
apartment	no -113	yes 122
apparently	no 43
april	yes 41
aquaplaned	no 70	yes -60
aquarium	no 59	yes -49
arrived	yes 40
arrondissement	no 162	yes -147
ask	no -152	unknown 73	yes 77
asking	no 68	yes -44
ate	no 59
attached	no 65	yes -42
attempted	no 50	yes -40
aunt	no 63	yes -50
authorities	no -44	yes 52
autoroute	no 160	yes -149
avenue	yes 43
awning	no -89	unknown 72
azrou	no -156	unknown 241	yes -180
b	no -84	yes 107
backed	no -69	yes 98
bad	no 45
badly	no -49	yes 60
bag	no 54
baker	no -92	yes 108
bakery	no -54
balcony	unknown 54
balls	no 55	yes -42
bandaged	no 131	yes -121
bang	no 47
banged	yes 47
banks	no 109	yes -93
barbecue	no -51	yes 60
barely	yes 46
barn	no 87	yes -73
barrel	no 49
barrier	no 46
basement	no 91	yes -74
basin	no -41	yes 50
bath	no -51	yes 82
bathroom	no 81	yes -65
battery	no -43	yes 59
bay	no -146	yes 167
beach	no 55
beat	no 46	unknown -52
bed	no 104	yes -86
bedroom	unknown 46	yes -59
beds	no -54	yes 60
bees	no 61	yes -42
before	no -67	unknown 60
began	no -44	yes 57
belonging	no -139	yes 151
belongs	no -123	yes 139
below	no -95	yes 110
bend	yes 44
beneath	no -41	yes 67
bent	no 110	yes -94
berlingo	no -93	yes 113
berrechid	no 58	yes -47
beside	yes 51
big	no -48	unknown 58
bike	no -45	yes 64
bikes	no 127	yes -100
bill	no -77	unknown 107
bins	no 53
bit	no -41	yes 58
bits	no 40
blanket	no 90	yes -75
blew	no 54
blistered	no 57	yes -43
blisters	no 84	yes -74
blocked	no -227	yes 236
bloke	no -224	unknown 140
blood	no -124	yes 139
blue	no -85	unknown 96
boar	no 131	yes -111
board	unknown 73	yes -60
boat	no 49
body	no 100	yes -82
boiler	no 107	yes -82
boiling	no 101	yes -84
bollard	no 94	yes -78
boned	no -127	yes 141
bonnet	no -57	yes 48
bordeaux	no -104	unknown 146	yes -94
borrowed	no -116	yes 129
boss	no -82	yes 108
bother	no -90	yes 112
bottle	no 60	yes -46
boulevard	no 46
bouskoura	yes 44
box	no 42
boxes	no 102	yes -96
boy	no 64	yes -45
boys	no -82	unknown 123	yes -67
brace	no 159	yes -131
brake	no 147	unknown -45	yes -99
braked	yes 40
brand	no -180	unknown -48	yes 196
bread	no 66	yes -44
breathalysed	no -145	yes 164
bridge	no 80	yes -67
broke	no 43
broken	yes 48
brother	yes 52
brought	no 80	yes -61
brown	no 52
bruise	no 41
bruised	no 58	yes -46
buckled	no 141	yes -129
building	no -60	yes 66
bulb	no 62	yes -50
bump	no -95	yes 120
bumped	no -141	yes 157
bumper	no -55	unknown 51
burned	yes -48
burns	no 79	yes -69
burnt	no 41
burst	no 54
bus	no -80	yes 103
buses	no -142	yes 153
business	no 138	yes -121
buying	no -86	yes 116
cabinets	no 68	yes -57
cable	no 124	yes -105
cables	no 141	unknown -48	yes -91
cake	no -106	yes 130
calf	no -48	yes 70
called	no -47	yes 45
calling	no -62	yes 83
calls	no -207	unknown 212	yes -102
camel	no 110	yes -100
camera	no 86	unknown 45	yes -131
can	no 49	yes -47
cancel	no 153	unknown -69	yes -79
cancelled	no -82	unknown 88	yes -42
candle	no 69	yes -56
cant	no -50	unknown 209	yes -184
cargo	no -55	yes 62
carpets	no 86	yes -70
carport	no 48
carrying	no 49
cars	no -59	yes 41
cart	no -157	yes 190
carte	no -197	unknown 189	yes -150
casa	no -121	unknown 120
casablanca	no -78	unknown 96	yes -64
cash	no 40
cast	no 114	yes -99
casualties	no -84	yes 91
cat	no 92	yes -77
catalytic	no 57
caved	no -102	unknown 147	yes -118
chair	no -140	yes 164
chairs	yes 62
change	no 87	yes -70
changed	yes 41
changing	no 62	yes -50
chap	no 111	yes -96
charcoal	no 131	yes -112
charged	no -107	unknown 146	yes -93
charger	yes 41
charming	no -87	yes 108
charred	no 46
chasing	no -64	yes 78
chefchaouen	no 85	yes -76
chergui	yes 43
chewed	yes 64
chief	no -50	yes 64
child	no -165	yes 179
children	no 42
chin	yes 45
chip	no 44	unknown 73	yes -124
chipped	no 45
christmas	no 69	yes -54
church	no 69	yes -58
circuit	no 52
cleaner	no -41	yes 55
cleared	no -54	unknown 148	yes -132
client	no -99	yes 119
climbed	no 68	yes -63
clinic	unknown 72	yes -72
clio	yes 42
close	no -56	yes 75
closed	yes -50
clothes	no -167	yes 188
club	yes 44
cm	no 64	yes -42
co	no -143	unknown 86	yes 66
coach	no 43	unknown -40
coffee	no 55
coin	no 50
colander	no 61	yes -53
cold	no 74	yes -45
collapsed	no 78	yes -61
collision	no -85	yes 98
comes	no -84	yes 99
commissariat	no 51	unknown 52	yes -100
complains	no -158	yes 171
complaint	no 68	yes -57
completed	no -74	yes 85
computers	no 43
concrete	no 155	yes -144
conservatory	yes 42
constat	no -47	yes 63
contact	no 140	unknown -51	yes -90
control	no -181	unknown 224	yes -74
converter	no 57
cooker	no 69	yes -47
cops	yes 49
corniche	no -176	unknown 102
corridor	unknown 84	yes -62
cost	no 118	yes -96
could	unknown 48	yes -45
couldn	no -134	unknown 87
couldnt	no 49
council	no 152	yes -138
couple	no -89	yes 114
courage	no 118	yes -99
courier	yes 40
course	no 79	yes -70
cousin	no -42	yes 64
cover	unknown 112	yes -110
covered	no 82	yes -92
cow	no -52	unknown 75
crack	no 55	unknown 54	yes -111
cracked	no 57	yes -58
crash	yes 43
crazy	no 127	yes -115
cross	no -195	yes 223
crossing	no -148	yes 167
crowbar	no -145	yes 159
crumbs	no 59	yes -46
crushed	no -174	unknown 92	yes 69
crying	yes 50
cupboards	no 70	yes -55
curtain	no 66	yes -56
customer	no -79	yes 91
customers	no 69	yes -61
cut	no 45	yes -62
cuts	no 110	yes -95
cycling	no -49	yes 59
dad	yes 59
damage	no -42	yes 62
damp	no -260	unknown 251	yes -49
danger	no 44
dark	no -63	yes 74
day	no 66	yes -64
dead	no 49
deal	yes 54
deck	no 82	unknown -40	yes -49
declaration	no -218	unknown 259	yes -84
declare	no 116	unknown -54	yes -60
declared	no 149	unknown -45	yes -109
deep	no 164	yes -141
deer	no 179	yes -164
degat	no -132	yes 138
degree	no 69	yes -57
dent	no -281	unknown 307	yes -111
dental	no -92	yes 105
dentist	no -93	unknown 116	yes -82
deny	no -182	yes 218
deposit	unknown 104	yes -125
derb	no 60	yes -49
des	no -62	yes 70
desk	yes -68
destroyed	unknown 73	yes -75
details	no -79	yes 92
dh	no 44
didnt	unknown 63
died	no 68	yes -61
diesel	no 130	yes -90
dinner	no -41	yes 68
dirhams	unknown 50	yes -63
discovered	no 125	yes -110
display	no 73	yes -63
ditch	no 107	yes -86
doctor	no 89	yes -74
doesn	unknown 54
dogs	yes 43
doing	yes 56
donkey	no -157	yes 184
dont	no -69	unknown -41	yes 101
double	no 61	yes -44
drain	no -172	yes 184
drawer	no 117	yes -97
drawn	yes 44
dresser	no 133	yes -116
drew	no -119	yes 140
drill	no 46
drip	unknown -48	yes 69
drive	no 56	unknown 47	yes -108
driven	no -109	unknown 199	yes -152
driving	no -40	yes 57
drone	no -70	yes 90
dropped	no 63
drowned	unknown -41
drunk	no 72	yes -55
dry	no 40
dryer	no 91	yes -78
du	unknown -68	yes 58
due	no 70	yes -58
duly	yes 46
during	no -73	yes 68
dust	no 72	yes -57
dusted	no 43
dutch	no -62	yes 86
e	no -43	unknown 75
each	no 80	yes -61
ear	no 48	unknown 54	yes -121
eat	no 122	unknown -42	yes -87
eaux	no -104	yes 111
egg	no 54	yes -46
eggs	no 71	yes -57
eight	no 69	yes -59
either	no -45	yes 75
el	no 68	yes -51
elbow	unknown 50
electric	no 96	yes -76
electrical	no -101	yes 123
electricity	no -70	yes 103
eleven	no -73	unknown 65
else	no 55	yes -44
empty	no 65	yes -40
end	no 70	yes -53
engine	no 90	yes -63
english	no -72	unknown 81
enough	no 125	yes -113
entered	no -63	yes 80
entire	no -138	yes 154
entry	no 57	yes -51
escaped	no -92	yes 99
essaouira	no -187	unknown 131	yes 52
est	no -209	unknown 105	yes 122
euro	no 50
european	no -83	yes 92
even	no -103	yes 127
ever	no 44
every	yes -70
everybody	no -72	yes 85
everyone	yes 46
ex	no -191	unknown 77	yes 99
excuse	no -129	yes 146
exhaust	no 60	yes -42
expert	no 163	yes -155
explain	no -132	unknown 122
extractor	no 94	yes -87
eyebrow	no 86	yes -73
eyes	yes 46
facade	no 102	yes -82
face	no 40
failed	yes 41
fainted	unknown 125	yes -135
fall	yes 55
fallen	no 64	yes -48
falls	no 142	yes -113
false	no 44
family	no -42	yes 66
farmer	no -186	yes 197
fast	yes 44
father	no 40	yes -67
fault	no -55	yes 68
february	no 127	yes -113
feet	no 87	yes -77
fell	no 51	yes -51
fella	no -240	yes 249
fellow	no -150	unknown -59	yes 201
felt	yes 52
fence	yes 50
fender	no -64	yes 84
ferry	unknown -61
few	no -76	unknown 85
fiat	no -54	yes 64
field	no 59	yes -40
fifty	no 118	yes -97
fill	no -77	yes 97
filled	no -44	yes 54
filmed	no -111	yes 121
find	unknown 82	yes -52
finger	no 90	yes -72
fingers	no 59	yes -41
finished	no 122	yes -98
firm	unknown -51	yes 48
first	yes 50
fish	no 114	yes -97
five	no -46	yes 70
flame	no 62	yes -45
flames	no 107	yes -96
flash	no 65	yes -56
flat	no -109	yes 97
flight	no -240	unknown 185	yes 47
floating	no 91	yes -72
flood	no 92	yes -76
flooded	no 69	yes -57
floods	no 83	yes -69
florist	no -80	yes 106
fly	no -50	yes 77
foam	no -58	yes 87
folded	no -149	yes 171
follow	no 86	yes -76
food	no 93	yes -71
football	no -41	yes 47
forced	no 53
forearm	no 43
forearms	no 49
forehead	no -77	yes 93
forest	no 90	yes -78
forklift	no -62	yes 82
form	no -63	yes 59
forty	no 69	yes -52
found	unknown 129	yes -139
fourth	no -107	yes 134
fracture	no 154	yes -130
fractured	no -73	yes 91
freezer	no 61	yes -42
french	no 43
fridge	unknown 68	yes -61
fried	unknown 93	yes -104
friend	no -242	yes 252
friends	no -144	yes 166
frm	unknown -43	yes 62
front	no -46	yes 47
fully	no 143	yes -129
funny	no -53	yes 62
furious	no 100	yes -90
furniture	no -73	yes 95
fuse	no 138	yes -123
gale	no -91	yes 110
garage	no 69	yes -46
garden	no 63
gare	unknown 66	yes -54
gas	no 80	yes -58
gash	no 100	yes -91
gendarme	no -89	yes 112
gendarmerie	no 63	yes -47
generator	no 75	yes -57
gentleman	no -67	yes 86
getting	no 46
girl	no -60	yes 72
given	no -62	yes 93
glue	unknown 47	yes -56
go	no 44
goats	no 70	yes -59
going	no -41	yes 52
gold	no 80	yes -72
good	no -42	unknown 73
grabbed	unknown 77	yes -80
graffiti	no 73	yes -64
grandfather	no 136	yes -115
grandmother	no 40
gravel	unknown 69	yes -42
great	no 63
green	no 178	unknown -59	yes -125
greenhouse	no -78	yes 96
grey	no -101	yes 120
grinder	no 83	yes -54
growing	no 121	yes -111
guardian	yes 43
guelmim	no 166	yes -151
guests	no 71	yes -60
gutter	no -81	unknown 145	yes -86
guy	no -131	yes 94
guys	no 169	yes -148
gym	no 53
hail	no 102	yes -90
hailstones	no 52	yes -41
hailstorm	no 83	yes -64
hair	no -117	yes 130
hairdresser	no -160	yes 176
hairline	no 118	yes -93
hall	no 70	yes -50
hallway	no -43	yes 55
hamdullah	no 47	yes -40
hammam	no 52	yes -42
hammer	no -98	yes 111
handbag	unknown 84	yes -64
handbrake	no -55	yes 72
hanging	no 65	yes -73
happened	unknown 87	yes -53
happy	no -142	unknown -40	yes 172
hard	no -75	unknown 56
hardly	no 112	yes -106
harmed	no 70	yes -57
hasn	no -118	yes 136
hassan	no -46	yes 56
havent	no 72	yes -56
having	no -66	yes 78
hay	no 44
he	no -78	yes 88
headlamp	yes 53
headlights	no -94	yes 116
health	no -71	yes 94
hear	no 68	yes -49
heard	no 72	yes -53
hearing	no 81	yes -54
heart	no 80	yes -60
heat	unknown 117	yes -155
heater	no 45
hedge	no -122	yes 137
held	no 62	unknown 51	yes -133
helmet	no 76	yes -56
help	no 88	unknown -43	yes -49
helped	yes 51
her	no -74	yes 76
here	no 53
hes	no 131	yes -123
hi	no -48	yes 65
high	no -119	yes 130
hill	no -49	yes 59
him	no -88	yes 82
himself	no 90	yes -79
hire	no -127	unknown 130	yes -52
hired	no -260	unknown 159	yes 63
his	no -76	yes 89
hob	no 82	yes -72
hold	no 116	unknown -50	yes -64
holding	no 50	yes -44
home	no 59	yes -42
honestly	no -55	yes 61
hook	no 42
horse	no -147	yes 158
hose	yes 56
hot	no 43
hotel	yes -48
hour	yes 48
hours	no 40	unknown 87	yes -143
house	no 45
how	no -48	unknown 104	yes -58
huge	no 54	yes -42
hundred	no 85	yes -62
hurry	no -59	yes 86
ice	no 80	yes -54
idiot	unknown -61
if	unknown 62	yes -96
ifrane	no 118	yes -107
ii	no -46	yes 56
im	no 80	yes -56
in2	yes 48
included	no -105	unknown 124
including	no 42
indicating	no -40	yes 51
indoors	no 162	yes -152
induction	no 87	yes -74
informed	no 153	yes -121
inhaled	yes 40
instructor	no -76	yes 83
insulation	no 83	yes -64
insurance	yes 70
intact	no -47	unknown 43
internet	no 142	unknown -60	yes -75
invoice	no -79	unknown 72
invoices	no 55
iron	no -74	yes 85
isn	no -56	yes 71
j	no 79	unknown -57
jacket	no 47
january	unknown 100	yes -94
jaw	no -175	unknown 121	yes 60
job	yes 58
joking	no 67	yes -52
junction	no -93	yes 112
kangoo	no -126	yes 154
keep	no -52	yes 71
keeps	unknown -45
kenitra	no 94	yes -84
kept	unknown 48
kerb	no 67	yes -41
key	no -56	unknown -44	yes 93
keyed	no 107	yes -73
keys	yes -63
kid	no -66	yes 89
killed	no 61	unknown -58
kind	no 47
kindly	no -129	unknown 81	yes 45
kissed	no -106	yes 121
kit	no 52	yes -40
kitchen	no 43
km	no 64	yes -55
knocked	no -102	yes 125
know	no -45	unknown 80
known	yes 45
knows	no -159	unknown 187	yes -40
l	no -179	unknown 134	yes 58
lad	no -63	yes 85
lady	no -74	yes 90
laminate	no -68	unknown 111	yes -69
land	no 65	unknown -41
landed	no -95	unknown 78
landlord	no -71	unknown 102
lane	no -108	yes 127
lanes	no 47
laptop	no 63	yes -45
large	no 70	yes -58
last	unknown 53	yes -40
later	yes 45
laugh	no 46
laughed	no 93	unknown -49	yes -43
laughing	no 108	unknown -52	yes -62
law	no -109	yes 131
lawyer	no -114	yes 125
le	no -56	yes 80
leak	no -103	yes 74
leaking	no -61	yes 85
leaned	no -112	yes 127
least	no 43
leather	no -120	yes 137
leave	no -110	unknown 93
leaves	no 141	yes -114
leaving	yes 56
leg	no -44	yes 70
lens	no 106	yes -88
let	no -40
letter	no 80	unknown -41	yes -45
letterbox	no 161	yes -135
level	yes 50
licence	no -108	yes 120
lid	no 68	yes -54
life	no 121	yes -95
lift	yes 58
ligaments	no -160	yes 172
lightning	no 48
lights	yes 59
lille	no 52
limoges	no 125	yes -114
limping	no 75	yes -53
lip	unknown 46	yes -66
list	no 69	yes -57
liters	no 112	yes -105
live	no 115	yes -86
lives	no 112	yes -85
living	no 68	yes -52
locked	yes -45
locks	no 63
loft	no 82	yes -68
log	no 85	yes -67
logan	no -73	unknown -78	yes 134
lol	yes -41
loo	no 56
look	no -44	yes 64
looked	no -136	unknown 53	yes 70
looking	no 67	yes -57
looks	no 118	yes -103
loose	no -74	yes 88
louis	no 101	unknown -44	yes -75
lounge	no 137	yes -119
lovely	yes 48
low	no 68	yes -62
lower	no 79	yes -59
luck	no -46	yes 55
luckily	no -66	yes 81
lunchtime	yes 42
lying	no 68	yes -40
maarif	no 66	unknown -42
machines	no 46
madam	no 139	yes -125
madame	no -105	yes 112
main	no 49
make	no 54
manager	no -99	yes 111
marble	yes 58
march	no 100	unknown -72
marina	no 102	yes -92
market	no -120	yes 139
marks	yes 45
match	no -164	unknown 156	yes -100
mattress	no -43	yes 62
may	no 61	unknown -43
mayor	no 77	yes -58
me	no -40
measured	no -43	yes 50
mechanic	no -67	unknown 111	yes -63
medina	no -128	yes 145
melted	no 110	yes -88
members	no -61	yes 75
mercedes	no -51	yes 55
mercifully	no 96	yes -83
merely	no 119	yes -87
mess	no 65	yes -53
met	yes 53
metal	no 52
meter	no 59	unknown 47	yes -121
meters	no -45	yes 62
metro	no -73	unknown 106
middle	no 135	yes -128
milk	no 64	yes -40
mine	unknown 51
mini	yes 54
minibus	no -124	yes 146
minutes	no 81	yes -61
mirror	no -71	yes 95
mirrors	no 136	yes -105
misjudged	no 94	yes -80
mislaid	no 72	yes -42
missed	no -52	yes 72
missing	no 93	yes -70
mohammedia	no 41	unknown 99	yes -167
mom	no -79	yes 92
money	unknown 106	yes -134
month	no -175	unknown 221	yes -72
months	yes -86
more	no 41
mortified	no 105	yes -89
mosque	no -56	unknown 105	yes -56
most	no -99	yes 113
moto	no 203	unknown -72	yes -158
motor	yes 43
motorbike	yes -50
motorhome	yes 41
motorway	no 55
moulay	no -94	yes 97
mountain	no 43
move	no -367	unknown 90	yes 140
moved	no 165	yes -129
moving	no -170	unknown 105
mower	no -189	yes 203
mr	no -170	yes 189
mrs	no -102	yes 122
much	no -129	unknown 43	yes 86
mud	no 103	yes -90
mum	no -101	unknown 84
must	unknown 95	yes -99
myself	no 90	yes -56
nail	no 91	yes -70
name	no -135	yes 134
names	no -44	yes 59
nanny	no -161	unknown -56	yes 197
nantes	no -157	unknown 165	yes -104
nasty	no 133	yes -116
nav	no 48	yes -43
nearside	no -45	yes 60
neat	no 49
needs	no 70	yes -54
neighbor	no -140	yes 154
neighbors	no -85	yes 109
neighbour	no -63	yes 82
neighbours	no -82	yes 97
neither	no 52
nephew	no 47	unknown -42
never	no -42	unknown 51
next	no -106	yes 85
night	no 54	yes -83
nights	no 193	unknown -65	yes -137
nine	no 74	unknown 43	yes -118
nite	no 102	yes -71
noise	yes 43
none	no -51	yes 78
nose	yes 60
note	no -136	unknown 117
noted	no -162	yes 188
noticed	unknown 43	yes -42
nowhere	no 75	yes -43
nurse	no 46
oak	no 74	yes -66
oberkampf	no 44
october	no -109	unknown 143	yes -49
office	no -97	yes 119
officer	no 62	yes -45
officers	no -59	yes 70
oil	no 96	yes -81
olive	no -96	yes 114
online	no 61	yes -46
opened	no 78	yes -56
opening	no 53
operator	no -52	yes 81
opposite	no -106	yes 113
or	no 53	yes -56
orange	no 51
oranges	no 81	yes -63
others	no -133	yes 152
ouarzazate	unknown -62	yes 72
oued	no 42
oujda	no 61	unknown -45	yes -50
ourika	no 69	yes -58
ours	unknown 55	yes -121
outboard	no 53
oven	no 133	yes -98
overhead	no -252	yes 261
overnight	yes -50
overtook	yes 74
own	no 107	yes -85
owned	no -74	yes 82
owner	no -115	yes 109
ownership	no -77	yes 103
oxygen	no 79	yes -69
padlock	no 67	yes -42
paid	unknown 81	yes -107
pain	yes 46
pains	no -131	yes 141
paint	no -68	unknown 149	yes -85
painted	no 141	yes -119
painting	no -122	yes 142
palm	no -47	yes 74
pane	no 57
panes	no -61	yes 71
panoramic	no 64	yes -44
paperwork	no -121	yes 140
parents	no -85	yes 104
parish	no 116	yes -72
park	no 129	yes -106
parked	no -71	yes 43
parquet	no 54
part	no 91	yes -57
partner	no -97	unknown -57	yes 138
party	no -66	unknown 100	yes -47
pass	no -59	unknown -84	yes 111
passed	unknown -45
passport	unknown 58	yes -81
patch	no -111	unknown 158	yes -107
patio	no 44
pay	yes 48
payment	no -178	unknown 162
pays	no 67	unknown -72
pebble	no 40
peeling	no 86	yes -68
pelvis	no -159	yes 175
pen	no -164	yes 190
perfectly	no 96	yes -86
person	no 51
persons	no -67	yes 77
petit	no -66	yes 79
peugeot	yes 50
pharmacy	no -63	unknown 57
phone	no 43	yes -60
physio	no -78	unknown 99	yes -59
piano	no -49	yes 64
pickup	no -53	yes 63
picture	yes 44
piece	no -69
pieces	no 104	yes -88
pillar	no 82	yes -73
pitch	no -70	yes 83
pizza	unknown -51
places	no -139	yes 154
plaster	no 65	yes -40
plastic	unknown 73	yes -62
plate	no -96	unknown 43	yes 48
play	no -170	yes 181
playing	no -184	yes 199
plays	no 87	yes -53
playstation	no 138	unknown -50	yes -98
ploughed	no -149	yes 163
pls	no -121	unknown 187	yes -125
plumber	no -40	yes 58
pm	no -41	yes 53
pocket	no 134	unknown -44	yes -89
point	no 55
points	unknown 139	yes -168
pole	no 142	yes -124
policeman	no -135	yes 149
policy	no -143	unknown 204	yes -72
polite	no 96	yes -72
pompiers	no 57	yes -44
pool	no 74	yes -55
poor	no 130	yes -111
port	no -44
porte	no -44	yes 59
post	no 60	yes -48
postman	no -65	yes 93
pot	no 43
poured	unknown 48	yes -44
powder	no 47
power	no -104	unknown 129
practice	no -102	yes 112
present	no -92	yes 114
pride	no 134	yes -114
priority	no -111	yes 130
problem	no 48
protection	no 135	yes -128
prove	no -281	unknown 276	yes -166
pulled	yes -52
pump	no -46	unknown 104	yes -58
purple	no 81	yes -61
pushed	yes 51
putting	yes 41
pv	no 166	yes -145
pyjamas	no -83	unknown 127	yes -82
quad	no 59	unknown -41	yes -42
question	no -43	yes 67
queue	no -89	yes 95
quite	no 44
rabat	unknown 79	yes -108
rack	no 79	yes -58
racks	no 73	yes -58
radiator	no 74	yes -56
rail	no -100	yes 122
raining	yes 56
ramp	no 60	yes -44
rang	yes 50
range	no -154	yes 174
rather	no -60	yes 74
raw	yes 42
reached	no -57	yes 66
read	unknown 160	yes -179
rear	no -67	unknown 92
reception	no -137	unknown 150	yes -60
record	no 40
recorded	no 66	unknown -48
red	no -127	unknown 119
reference	no -64	yes 72
refunded	no 230	unknown -155	yes -103
refuses	no 43
register	yes 52
reimbursement	no -78	unknown 110	yes -73
remains	no 205	yes -181
remember	no -160	unknown 217	yes -120
removal	no -95	yes 121
removed	no 58	yes -45
renault	no -60	yes 87
rental	no -49	unknown 41
repaired	unknown -54
replace	no 210	yes -201
replaced	yes 47
replacing	no 64	yes -44
reported	no 55
residence	no 87	unknown -54	yes -40
restaurant	no -62	yes 82
retired	yes 42
return	no -49	unknown 109	yes -69
returned	unknown -46	yes 53
reversed	no -42	yes 63
reversing	no -70	yes 85
riad	no -54	unknown 86	yes -48
ribs	no -46	unknown 62
rider	no -131	yes 157
riding	no -156	unknown 77	yes 54
ring	yes 46
ringing	no -130	yes 140
ripped	no 58	yes -41
road	yes -42
robbed	no 110	yes -77
rode	no -72	yes 80
rolled	no -54	yes 68
roofer	no -90	yes 115
rooms	no 87	yes -70
round	no -105	yes 122
roundabout	no -42	yes 55
router	no 71	yes -47
rover	no -76	yes 109
royal	no 71	yes -42
royale	no 46	yes -42
rude	no -45	yes 74
rug	no 57
run	no -74	yes 107
running	no -52	yes 71
sale	no 70	yes -51
sand	no 73	yes -54
sandwich	yes 40
say	no -54	yes 57
saying	no -101	yes 115
scalded	no 98	yes -82
scalp	no -100	unknown 105
scared	no -64	unknown 142	yes -73
scorched	no 55	yes -48
scratch	unknown 85	yes -55
scratched	no -49	yes 87
screen	no 48
sea	no 113	yes -85
seal	no 62
sealed	yes 40
seat	no -56	yes 76
seatbelt	no -80	yes 94
see	no 49
seeing	no -59	yes 67
seen	yes 41
send	no 83	unknown -52
sent	unknown -47	yes 63
serious	no -46	yes 63
seven	unknown 42
shaken	yes 50
shame	no -140	yes 152
shape	no 173	unknown -43	yes -157
shattered	no 72	yes -52
she	yes 58
shed	no -71	yes 88
shelf	no -136	yes 144
shin	no 69	yes -56
shock	no 91	yes -71
shoe	no 206	yes -192
shoes	no -205	yes 218
shop	no -57	yes 78
short	no 121	unknown -48	yes -80
should	no -60	yes 84
shout	no 74	yes -68
shouted	no -113	yes 130
shoved	no -200	unknown 179	yes -59
shower	no 62	yes -41
shunt	no -126	yes 141
shunted	no -73	yes 99
shut	no 56
shutter	no 63	yes -53
shutters	no 53	unknown -45
sick	no 50	unknown -42
sides	no 73	yes -56
sight	no 254	unknown -43	yes -226
signal	no -177	yes 188
signed	no -44	yes 59
silver	no 95	yes -75
simply	no 48
singed	no 121	yes -109
singing	no -93	yes 107
sink	no 63
sir	no -119	yes 134
sirs	no -59	yes 65
site	no -76	yes 98
six	no 54
sixty	no 149	yes -127
skidded	no 116	yes -104
skier	no -108	yes 128
skin	no 100	unknown -47	yes -49
skirting	no 116	yes -88
skis	no 48
sky	unknown 56	yes -86
skylight	no 67	yes -53
slashed	no -56	unknown 106	yes -57
slates	no 105	yes -92
sleep	no -68	yes 90
slept	yes 41
slid	no 125	yes -103
slippers	no 84	yes -61
slowly	no -85	yes 94
small	no 65	yes -49
smashed	no 47
smell	no 109	yes -93
smoke	no -93	yes 108
snow	no 48
sofa	no -65	unknown 60
solar	no 103	yes -85
somebody	unknown 57	yes -68
someone	yes -44
something	no 76	yes -56
sometime	no 62
son	no -59	yes 47
souk	no 62	yes -40
spain	unknown 163	yes -240
spanish	no -147	yes 163
sparks	no -90	yes 99
spider	no 60	yes -51
splinter	no 92	yes -79
split	no 52	yes -67
spot	no -65	yes 73
sprained	no 73	yes -45
spray	no 104	yes -66
sprayed	no 77	yes -68
spun	no 118	yes -96
stain	no 83	yes -69
staircase	unknown -45
stairwell	no -208	unknown -51	yes 236
stamped	no 102	yes -80
stand	yes 58
standing	yes 40
starred	no 64	yes -47
start	no 40
started	no -99	yes 113
statements	no -76	yes 88
stationary	no -50	yes 63
stayed	no -178	yes 199
staying	yes 45
steering	no 69	yes -51
step	no 133	yes -115
stepladder	no 124	yes -105
stepped	no -106	yes 122
steps	no 186	yes -176
stiff	no 96	yes -71
still	no -71
stinks	no -115	yes 120
stock	no -54	yes 68
stole	no 72	unknown -41
stolen	no 65	yes -48
stones	no 45
stood	unknown 93	yes -97
stop	no -60	yes 43
stopped	no -75	unknown 73
storage	no 124	yes -95
storey	no 144	yes -124
storm	unknown 61
stray	no 211	yes -196
stripper	no -173	unknown 142	yes -81
strong	no 97	yes -60
student	no -74	yes 85
studio	no -96	yes 118
suffered	no 203	yes -185
sugar	unknown 57	yes -76
sultan	yes 44
summer	no 50	unknown 99	yes -162
sump	no 126	yes -95
sunday	no 65
sunroof	no 79	yes -52
supermarket	no -172	yes 188
supposed	no -149	yes 157
sure	no -70	yes 84
surge	no -64	unknown 125	yes -77
surgery	no 92	yes -70
swapped	no -40	yes 49
swear	no -57	yes 70
swerved	no 86	yes -64
swollen	no -48	unknown 73
swung	no -146	yes 164
syndic	no -51	yes 71
table	no 44
tablet	no 102	yes -85
tail	no -78	yes 98
tailbone	no 81	yes -71
taken	no 44	yes -49
taking	unknown 72	yes -100
talking	no -49	yes 58
tangier	no 92	unknown -74
tap	no -127	yes 150
tape	no 123	yes -105
taxi	no -49	yes 76
tea	no 87	yes -62
teach	no -40	yes 50
technician	yes 70
teeth	yes -70
telephone	no 56
television	no 116	yes -88
tell	no -47	unknown 103	yes -57
tells	no -134	yes 155
temara	no -95	yes 105
ten	no 75	yes -57
tenant	no -152	unknown -40	yes 186
tent	no 58	yes -45
than	no -56	yes 73
thank	no 51	yes -43
thats	no 136	yes -125
their	no -58	yes 80
themselves	no 65	yes -48
theres	no 43
they	no 47
thief	no 67	yes -50
thieves	no 118	yes -107
thigh	no -53	yes 71
thing	no 70	yes -76
things	no 58
third	unknown 99	yes -72
thirty	no -72	yes 87
tho	no 76	yes -55
those	no 44
thought	no 72	yes -57
thousand	no -48	unknown 104	yes -78
through	no -44	yes 50
thrown	no 74	yes -58
thunderstorm	no 127	unknown -43	yes -87
tichka	yes 40
tile	no 43
tin	no -153	yes 169
tires	no 172	yes -157
toilet	no 134	yes -115
tongue	yes 52
tonight	no 46
too	no 45
tools	no 52	yes -42
tooth	no -134	unknown 66	yes 63
top	no 81	yes -60
torch	no 42
tornado	no 42
totally	no 161	yes -149
touched	yes 61
tourist	no 231	yes -213
tourists	no -229	yes 237
tours	no 147	unknown -95	yes -54
towed	no 40
towel	no 96	yes -90
town	no -58	yes 76
tractor	no -149	yes 168
traffic	no -65	yes 75
trailer	yes 46
train	no 83	unknown -45
tram	no 99	yes -84
trampoline	yes 51
travel	no 80	yes -58
tray	no -174	yes 193
tree	no 106	yes -89
trembling	no 82	yes -66
tried	no 58	yes -44
trip	no 178	unknown -84	yes -104
tripped	no -132	yes 142
trouble	no -91	unknown -53	yes 120
truck	yes 49
trucks	no 57	yes -51
true	yes 41
trying	no 68
tub	no -52	yes 66
tube	no 149	yes -127
tuesday	yes -55
tumble	no 88	yes -78
turned	no -76	unknown 46
twelve	yes 45
twenty	yes 48
twice	unknown 85	yes -79
twisted	no 105	yes -77
type	unknown 58	yes -43
typing	no -76	yes 106
tyre	no 170	unknown -43	yes -137
tyres	no -49	unknown 81
u	no -60	unknown 137	yes -195
uncle	no -97	yes 114
underground	no 148	yes -129
underneath	no 91	yes -83
unharmed	no -110	yes 118
unhurt	yes 40
units	no 84	yes -63
unscathed	no -93	yes 107
until	no 41	yes -43
use	no 85	yes -79
used	no 67	yes -60
valve	no -58	yes 75
vanished	no 137	unknown -52	yes -83
vase	yes 54
vet	unknown -42
villa	no -107	yes 119
visiting	no -150	yes 166
voltage	no 182	unknown -71	yes -130
w	no -69	yes 96
wait	no -231	unknown 108	yes 124
walk	no 71	yes -49
walking	no -185	unknown 91	yes 96
wallet	no 77	yes -64
walls	no -79	yes 94
want	no -113	unknown 73	yes 41
wants	no -89	yes 89
wardrobe	no -88	yes 112
washed	yes 54
wasn	unknown -41
watch	no 137	yes -115
watched	no -164	unknown -59	yes 198
waterfall	no -90	unknown -51	yes 141
way	no 47
wearing	no -137	yes 152
web	no 60	yes -51
week	no -66	yes 92
weekend	yes 46
weeks	unknown 96	yes -143
weight	no 81	yes -68
well	no 61	yes -40
weren	no 115	yes -106
wet	no 42
whatever	no 124	yes -92
whether	no -58	unknown 141	yes -105
whiplash	no -109	yes 127
white	yes 49
whoever	no 56	yes -44
whole	yes -42
whom	no -191	unknown 129
why	unknown 73	yes -97
width	no 59	yes -43
wild	no 131	yes -111
will	no -51	yes 68
wind	no -54	yes 74
window	no 45
windshield	no 101	yes -80
wine	no -43	yes 63
wing	unknown 83	yes -63
winter	no 122	yes -95
wipers	no 103	yes -76
wire	no -54	unknown 95
within	no -45	yes 59
woke	no 141	yes -127
woman	unknown 49	yes -47
wood	no 82	yes -68
wooden	yes 52
worker	no -207	yes 229
working	no 78	yes -52
worktop	no -110	yes 116
worse	no -135	yes 157
worth	no 42	unknown -43
would	no 62	yes -81
wouldn	no -55	yes 65
wound	no 85	unknown 111	yes -201
wounded	no 78	yes -65
wrecked	no 69	yes -56
wrist	no 40
writing	no -147	unknown 135
written	no -81	yes 93
wrote	no -42	yes 61
x	no 95	yes -66
xv	no 101	unknown -44	yes -75
yanked	no -74	unknown 124	yes -67
yard	no 84	yes -68
year	no 51
yes	no -49
yet	no 52
young	yes 55
your	no 49
yours	no -205	unknown 139	yes 85
zebra	no -117	yes 149
zero	unknown -40
`;
