// Written by `npm run learn`; see ADR 0058. One word a line, and what it speaks for or against, in hundredths.
export const WEIGHTS = `@type
	autre -158	blessure -146	bris_de_glace -163	collision -82	degats_des_eaux -182	dommage_materiel -95	evenement_climatique -179	incendie -196	none 190	vandalisme -146	vol -114
#000>	degats_des_eaux -44	dommage_materiel 109	incendie 51	vandalisme -43	vol 44
#019>	collision 68
#025>	none 80
#0pm>	none 130
#0th>	evenement_climatique 87	none 40	vol -40
#100>	blessure 111	collision 91	none -95
#12th	collision -40	none 106
#13th	degats_des_eaux 40	none 98
#150>	autre -61	collision -58	dommage_materiel 261	vandalisme -41
#17th	blessure 162	collision -169	none 71
#1pm>	vol 52
#1st>	none 80	vandalisme 69
#200>	dommage_materiel 48
#2019	collision 68
#2025	none 80
#208>	collision 137	vol -57
#20th	evenement_climatique 159	vandalisme -46	vol -53
#240>	dommage_materiel 81
#2th>	collision -40	none 106
#300>	blessure 60
#310>	autre 189	collision 84	dommage_materiel -74	none -45	vol -56
#3rd>	none 130
#3th>	degats_des_eaux 40	none 98
#400>	autre 102	degats_des_eaux 97	dommage_materiel -41	none -60	vandalisme -49	vol 44
#4th>	blessure 64	collision -98	vol 110
#500>	dommage_materiel 56
#5pm>	blessure -41	collision 81	none 169
#600>	autre -48	collision -129	dommage_materiel 92	none -65	vol 106
#640>	autre 126	bris_de_glace 93	none -70
#6pm>	bris_de_glace 113
#6th>	degats_des_eaux 68
#780>	dommage_materiel 120	none -65	vandalisme 74	vol -82
#7th>	blessure 94	collision -84
#800>	dommage_materiel 52
#8th>	vandalisme 122
#900>	autre 150	blessure 49	collision -49	none -71	vandalisme -41	vol -42
#9th>	collision 64
#<000	dommage_materiel 67	vandalisme -55	vol 59
#<00>	autre -71	bris_de_glace 68	collision -66	degats_des_eaux -44	dommage_materiel 109	evenement_climatique 67
#<05>	bris_de_glace 41	none 64
#<100	blessure 99	bris_de_glace -52	collision 91	degats_des_eaux -40	dommage_materiel 52	none -93	vol -41
#<10>	bris_de_glace 55
#<12>	blessure 81	none 40	vol -45
#<12t	collision -40	none 106
#<13>	collision 61
#<13t	degats_des_eaux 40	none 98
#<150	autre -54	collision -55	dommage_materiel 230	vol -40
#<15>	bris_de_glace 54	none -44
#<16>	bris_de_glace 149	collision -60
#<17>	autre 55
#<17t	blessure 162	collision -169	none 71
#<180	autre 129	collision -164	degats_des_eaux -55	dommage_materiel 91
#<18>	autre 88	none -56
#<19>	collision 85
#<1st	vandalisme 62
#<201	bris_de_glace 63	none -45
#<202	vandalisme 60
#<208	collision 137	vol -57
#<20t	evenement_climatique 159	vandalisme -46	vol -53
#<21>	evenement_climatique 60	incendie 50
#<22>	collision -78	vol 149
#<23>	bris_de_glace -42	collision 54
#<240	autre 42	dommage_materiel 43
#<28>	none 89
#<300	blessure 44	vol 65
#<30>	bris_de_glace 63
#<310	autre 189	collision 84	dommage_materiel -74	none -45	vol -56
#<31>	none 57	vol 59
#<3rd	none 130
#<400	autre 83	degats_des_eaux 60	dommage_materiel -41	none -48	vandalisme -41	vol 78
#<40>	blessure 68
#<4th	autre 54	collision -114	degats_des_eaux 65	vol 106
#<500	vol 63
#<50>	collision 40
#<600	autre -41	collision -116	dommage_materiel 70	incendie 77	none -55	vol 79
#<60>	dommage_materiel 93	incendie -76	vandalisme 54	vol 62
#<640	autre 126	bris_de_glace 93	none -70
#<6pm	bris_de_glace 113
#<74>	blessure 248	collision -86
#<780	dommage_materiel 120	none -65	vandalisme 74	vol -82
#<800	dommage_materiel 72
#<900	autre 125	none -53
#<90>	blessure -51	vol 139
#<a10	bris_de_glace 45
#<a6>	bris_de_glace 113	dommage_materiel -57	incendie 114	none -85
#<a7>	autre 112	bris_de_glace 68	collision -121
#<abl	collision -51	incendie 114	none -107	vandalisme -60	vol 146
#<abs	collision -52	dommage_materiel -51	none 54	vol 42
#<acr	evenement_climatique 57
#<act	none 52
#<add	autre 212	collision -72
#<adj	incendie 51	none 63
#<adm	degats_des_eaux 71
#<adv	dommage_materiel -45	evenement_climatique 42	none 82
#<aer	evenement_climatique 75
#<aff	collision -62	degats_des_eaux 111	none 73
#<afr	autre 113	blessure -43	collision -75	none 104	vol -46
#<aga	blessure -40
#<age	blessure 86	vandalisme 41	vol -56
#<ago	none 134
#<agr	collision 78
#<ahe	blessure 62	collision 54	degats_des_eaux -47	none 93
#<ai>	collision 348	none -168	vandalisme -48	vol -51
#<aid	autre 150	dommage_materiel 131	incendie -47	none -101	vol -56
#<ain	blessure -46	vol 131
#<al>	autre 115	collision -69	evenement_climatique 131	none -40	vol -64
#<ala	autre 48	evenement_climatique 56
#<ali	autre 99	collision -52	incendie 108	none -61	vandalisme -42	vol -41
#<alm	bris_de_glace 181	none -75	vandalisme -41	vol -51
#<alr	vol 50
#<alt	blessure 77
#<alw	incendie 41
#<am>	autre 50
#<amb	collision 89
#<ami	collision 77
#<anf	blessure 75	collision -45	degats_des_eaux -47	none -70	vandalisme -41	vol 131
#<ang	collision 64	vandalisme 93
#<ani	evenement_climatique 93
#<ank	blessure 87
#<ann	blessure 52	collision -49	vol 63
#<ano	collision 78	none -45	vandalisme 47
#<ans	autre 54	blessure -54	dommage_materiel -61	evenement_climatique 44	vol 65
#<ant	bris_de_glace -52	dommage_materiel 96	none -52	vandalisme 122
#<apa	autre 191	collision -47	none -122
#<apo	bris_de_glace 82
#<apr	collision 46
#<aqu	degats_des_eaux 103
#<ara	none 70
#<arc	blessure 88	degats_des_eaux 80
#<arg	collision -105	vol 206
#<arm	blessure 67
#<arr	collision -104	vandalisme 104	vol 76
#<art	autre -40	blessure -64	collision -57	dommage_materiel 223	vandalisme 58	vol -41
#<ash	collision -46	dommage_materiel 85	incendie 90
#<asi	blessure 180	dommage_materiel -72	evenement_climatique 149	none -158	vandalisme -64	vol -69
#<ask	autre 43	none -41
#<asl	blessure -51	degats_des_eaux 133	dommage_materiel -41	evenement_climatique -52
#<ass	autre 209	dommage_materiel -58	none -111	vandalisme 66	vol -44
#<ate	autre 42	collision -73	dommage_materiel 107	none -67	vandalisme 53
#<att	autre 44	none -56
#<aud	dommage_materiel 57
#<aug	autre 109	evenement_climatique 65	none -43
#<aun	degats_des_eaux 85	evenement_climatique 93
#<aut	collision 141	dommage_materiel -46	none -84
#<ava	degats_des_eaux 70	evenement_climatique 47
#<ave	collision 74
#<awa	vol 48
#<axl	collision 85	incendie 89
#<azi	blessure -47	collision 96	dommage_materiel 89
#<azr	dommage_materiel 90
#<bab	bris_de_glace 57
#<bad	collision 42
#<bag	collision -83	vol 167
#<bal	bris_de_glace 61	collision -55	incendie 44
#<bam	collision -42	incendie 107	vandalisme 139	vol -150
#<ban	evenement_climatique 51
#<bas	vandalisme 64
#<bat	degats_des_eaux 68	dommage_materiel 41	none -44
#<bay	bris_de_glace 145	vandalisme -51
#<be>	dommage_materiel -49
#<bec	none -40
#<bed	incendie 72
#<bee	vandalisme 45
#<beg	bris_de_glace 69	none -54
#<beh	degats_des_eaux 41
#<bei	collision -54	vol 55
#<bel	degats_des_eaux 56
#<ben	collision 46	vol -42
#<ber	collision 70
#<bes	collision 64	vol 99
#<bet	collision 44
#<bez	dommage_materiel -41	none -63	vandalisme 113	vol 110
#<bia	dommage_materiel 86	vol 84
#<bic	blessure -40	collision 69	vol 68
#<big	collision 57	evenement_climatique 69	vol -70
#<bik	collision 71	none -43
#<bil	autre 84	degats_des_eaux 51	dommage_materiel 48	none -86
#<bin	incendie 95
#<bir	bris_de_glace 57	collision 82
#<bit	blessure 62
#<bla	incendie 64
#<ble	collision 95	none -53
#<bli	incendie 160
#<blo	vandalisme 42	vol 44
#<blu	dommage_materiel 73
#<boa	evenement_climatique 62	none -50
#<bob	degats_des_eaux 105
#<bod	collision 94
#<boi	collision -62	degats_des_eaux 93	evenement_climatique 75	incendie -55	none -40	vol -50
#<bol	bris_de_glace 47	collision 71	none -53
#<bon	vandalisme 71
#<boo	bris_de_glace 52
#<bor	autre 122	none -81	vol -69
#<bos	degats_des_eaux 41	dommage_materiel 46	none -46
#<bou	collision 42	dommage_materiel 49
#<box	none -43	vol 76
#<boy	vandalisme 58
#<bra	collision 49	none -51
#<bri	none -41
#<bru	vol 77
#<bub	degats_des_eaux 108
#<buc	degats_des_eaux 63
#<bul	blessure 79	collision 46	incendie -58
#<bum	collision 143
#<bun	blessure 51	collision -76	evenement_climatique 90	vandalisme 51
#<bur	incendie 62
#<bus	collision 72
#<buy	collision 99	evenement_climatique 69
#<byp	collision 162
#<cab	dommage_materiel 84	none -76	vandalisme 145	vol -52
#<cak	bris_de_glace 53	dommage_materiel 137	none -56	vol -42
#<cal	blessure 40
#<cap	degats_des_eaux 67	none -48
#<car	collision 44	none -47
#<cas	dommage_materiel 55
#<cat	autre 60	collision -50	dommage_materiel 135	none -69
#<cau	incendie 116
#<cav	blessure -61	collision 48	degats_des_eaux 92	evenement_climatique 63
#<cei	degats_des_eaux 92
#<cel	collision -45	degats_des_eaux 119	evenement_climatique 41	none -44
#<cem	blessure -80	collision 202	none -63	vandalisme 91	vol -58
#<cen	autre 160	dommage_materiel -42	none -90	vandalisme 53	vol -78
#<cer	none 154
#<cho	blessure 61	dommage_materiel -54	none -41
#<chr	bris_de_glace 40	vol 68
#<chu	collision 65
#<cig	collision -47	dommage_materiel -52	incendie 147	vol 75
#<cir	collision 42	dommage_materiel 156	none -40	vandalisme -54
#<cit	collision 128
#<civ	incendie 62
#<cla	autre 40	bris_de_glace -50	none 80
#<clu	blessure 73	collision -78	none 79
#<cm>	bris_de_glace 141	degats_des_eaux 56	none -99
#<co>	degats_des_eaux 64
#<coa	bris_de_glace -51	collision 49	vandalisme 49
#<coc	autre -54	evenement_climatique -43	none -63	vandalisme -53	vol 171
#<cof	dommage_materiel 136	incendie -69	none -58
#<coi	bris_de_glace 151	none -75
#<con	collision 66
#<coo	blessure 52	collision -67	dommage_materiel 57	incendie 87	none -48
#<cop	vol 89
#<cor	degats_des_eaux 49
#<cos	autre 144	blessure 97	collision -104	vol -61
#<cot	collision -45	degats_des_eaux 40	evenement_climatique -77	incendie 50	vandalisme 57	vol 70
#<cov	autre 146	collision -49
#<cow	autre -41	collision 141	none -43
#<cra	bris_de_glace 136	collision -40	none -54
#<cre	evenement_climatique 50
#<cri	bris_de_glace -70	dommage_materiel 108
#<cro	collision 90	vandalisme 40
#<cru	autre 45	bris_de_glace 45
#<cuf	blessure 98	vandalisme 80
#<cup	degats_des_eaux 87
#<cur	collision -51	dommage_materiel 86	incendie 94	none -50
#<cus	incendie 48	vandalisme -41	vol 44
#<cut	bris_de_glace 77	dommage_materiel -42	none -72	vandalisme 89
#<cyc	collision 85
#<dac	collision 88	none -110	vol 122
#<dad	autre 55	none -43
#<dai	blessure 65	degats_des_eaux 81
#<dam	degats_des_eaux 47
#<dan	collision -85	dommage_materiel -51	evenement_climatique -56	incendie -76	none -47	vandalisme 299
#<dar	blessure -54	degats_des_eaux 135	none 51
#<das	collision 65	incendie 58
#<dat	collision 82
#<dau	blessure 67
#<daw	blessure 173	collision -69	dommage_materiel -112	vol 59
#<de>	collision 103
#<dec	none -43	vol 56
#<ded	collision 71	dommage_materiel 73	vol -48
#<dee	dommage_materiel -42	incendie 80
#<def	bris_de_glace 46
#<deg	blessure 60	degats_des_eaux 86
#<del	dommage_materiel 68
#<dem	collision 189	none -75
#<den	collision 63	none -44
#<dep	autre 104	collision -91	vol 117
#<der	none 42	vol 59
#<det	collision 48	vol 69
#<dh>	autre 89	blessure 61	collision -45	none -41
#<dia	bris_de_glace 53	collision -48	none -78	vandalisme 80
#<did	collision 46
#<die	autre 79	collision -52	dommage_materiel 81
#<dif	collision 107
#<dig	collision -62	dommage_materiel 190	none -42
#<dij	blessure 136	collision -113	dommage_materiel -42	evenement_climatique 45	none -74
#<din	bris_de_glace 85	dommage_materiel 46	evenement_climatique 56	vol -70
#<dir	blessure 58
#<dis	collision -61
#<dit	collision 141
#<div	blessure 204	bris_de_glace -81	collision -126	degats_des_eaux 112	dommage_materiel -105	evenement_climatique 146	none -116	vandalisme -74	vol -87
#<do>	autre 47
#<doc	blessure 44	vol 40
#<doe	none 42	vol -43
#<dog	blessure 76
#<doi	collision 85	dommage_materiel 50
#<dou	bris_de_glace 230	dommage_materiel -69
#<dow	dommage_materiel 66
#<doz	vol 88
#<dra	degats_des_eaux 46	none -41
#<dre	dommage_materiel 54	incendie 63
#<dro	dommage_materiel 80
#<dru	collision -69	vandalisme 79
#<dry	evenement_climatique 52	incendie 86
#<du>	autre 98	degats_des_eaux 53
#<due	evenement_climatique 68
#<dul	collision 66
#<dun	bris_de_glace 140	collision -77	dommage_materiel -42	evenement_climatique 45	none 90	vol -43
#<dur	vol 55
#<dus	none -52	vol 90
#<duv	degats_des_eaux 49	dommage_materiel -43	incendie 136
#<eac	autre -42	incendie 67	vandalisme 55
#<ear	collision -44	evenement_climatique 108	vol 50
#<eas	bris_de_glace 71
#<eat	blessure 46	bris_de_glace -45	collision 111	dommage_materiel 75	incendie -47	vandalisme -41
#<eau	degats_des_eaux 179	dommage_materiel -52
#<eco	collision 56	none -63	vandalisme 146	vol -105
#<edg	bris_de_glace 219	collision -45	degats_des_eaux -80	none -64	vol 48
#<egg	vandalisme 100
#<eig	collision -46	none 71
#<eit	collision 138	none -46
#<el>	none -50	vol 165
#<elb	blessure 64	vandalisme -48
#<eld	collision -49	degats_des_eaux 123
#<ele	incendie 54
#<els	blessure 53	collision 63	dommage_materiel -44
#<ema	autre 69	bris_de_glace 93
#<emb	collision 64	vol 55
#<emp	vol 97
#<end	collision 135
#<eno	degats_des_eaux 162	none -86	vandalisme 86
#<ent	vol 42
#<er>	blessure 51
#<esc	evenement_climatique 69
#<ess	dommage_materiel 72
#<est	collision 66	dommage_materiel 46
#<eur	autre 59	dommage_materiel 48
#<eva	evenement_climatique 76	incendie 120	vol -60
#<evi	collision 62	incendie 188	none -44	vol -89
#<evr	blessure -47	degats_des_eaux 133	dommage_materiel -55	incendie 105
#<ex>	collision -78	dommage_materiel -46	vandalisme 251
#<exc	collision 61
#<exh	collision 86	none -54	vandalisme 78
#<exp	bris_de_glace 49
#<ext	incendie 67	vandalisme 50	vol -49
#<eye	bris_de_glace -47	incendie 44
#<fab	incendie 70
#<fac	vol 62
#<fai	bris_de_glace 59	collision 105	dommage_materiel -42	none -41	vol 48
#<fal	dommage_materiel 64
#<fam	bris_de_glace -43	evenement_climatique 52	incendie 59	none -77	vandalisme 149	vol -57
#<far	collision -49
#<fas	collision 49	incendie 43
#<fat	blessure 41	dommage_materiel -48
#<fau	collision 54
#<feb	autre 110	dommage_materiel -68
#<fee	dommage_materiel -42
#<fen	dommage_materiel -56	vandalisme 133	vol -55
#<fer	autre 88	collision 73	vol -44
#<fes	bris_de_glace 71	collision 44	dommage_materiel 69	vandalisme -56
#<fet	collision -56	incendie 84	vandalisme 88
#<few	blessure 150	collision -153	degats_des_eaux 41
#<fia	collision 87
#<fie	blessure -42	dommage_materiel -58	evenement_climatique 60	incendie 82	none -54	vandalisme 45
#<fif	blessure 169	collision -72	vol 51
#<fig	blessure 55	collision -59	vandalisme 217	vol -86
#<fil	vandalisme 44
#<fir	incendie 81
#<fis	degats_des_eaux 71	evenement_climatique 40	none -69	vandalisme 110	vol -47
#<fit	degats_des_eaux 175
#<fiv	blessure 49	dommage_materiel 45	vandalisme -65
#<fix	dommage_materiel 100
#<fla	incendie 53
#<fli	autre 96	evenement_climatique 46	none -59
#<flo	degats_des_eaux 64	evenement_climatique 41
#<flu	collision -50	dommage_materiel 75	evenement_climatique 69
#<fly	autre 110	none -47
#<foa	collision -123	dommage_materiel -42	none -56	vandalisme 289
#<fog	blessure -58	none 123	vandalisme -137	vol 121
#<fol	dommage_materiel 50
#<fon	none -95	vandalisme -51	vol 199
#<foo	blessure 66	dommage_materiel 43	none -45
#<for	autre 41
#<fra	blessure 126	collision -52
#<fre	evenement_climatique 46
#<frm	bris_de_glace 98	dommage_materiel -75	incendie 51	none -58	vol 70
#<fry	collision -53	incendie 59	vandalisme 77
#<ful	dommage_materiel 51	evenement_climatique 53
#<fum	collision 59	degats_des_eaux 64	dommage_materiel -53	none -96	vandalisme 76
#<fun	blessure 85	collision -62	vol 55
#<fur	degats_des_eaux -64	incendie 66	vol 65
#<fus	collision -51	dommage_materiel 102	incendie 87	none -49
#<gal	blessure -40	collision -51	degats_des_eaux -49	dommage_materiel 71	evenement_climatique 134
#<gam	blessure -100	collision -81	dommage_materiel 169
#<gar	dommage_materiel 65	none -44
#<gas	collision -51	degats_des_eaux -40	dommage_materiel -59	incendie 164	vol 44
#<gat	collision 63	evenement_climatique 47	vandalisme 53	vol -57
#<gea	autre 160	blessure -70	bris_de_glace -42	collision -98	dommage_materiel 116
#<ger	blessure 47	evenement_climatique 80	vandalisme -63	vol 114
#<get	autre 52
#<gif	blessure -90	dommage_materiel 173	vandalisme -50	vol 62
#<gir	autre 50
#<giv	evenement_climatique 40	vol 71
#<gla	bris_de_glace 133
#<glo	collision 69	dommage_materiel 72	incendie -53
#<glu	vandalisme 158	vol -80
#<go>	none -40	vandalisme 52
#<goa	blessure 75	bris_de_glace 59	vandalisme -103	vol -50
#<god	none 51
#<goi	bris_de_glace -67	none 49
#<gol	blessure 47	evenement_climatique 72
#<gon	vol 70
#<goo	none 72
#<gre	autre 73	collision 49	none -62
#<gri	collision 118	none -93	vandalisme -42
#<gro	evenement_climatique 48
#<gua	blessure 95	vol 51
#<gue	blessure 53	vol 40
#<gui	autre 50	blessure 65	collision 110	none -55	vandalisme -60	vol -55
#<gut	bris_de_glace -40	collision -58	degats_des_eaux 201	dommage_materiel -41	none -62
#<guy	collision 70
#<gym	degats_des_eaux 78	vandalisme -52	vol 91
#<hai	collision -51	evenement_climatique 71
#<ham	bris_de_glace -62	vandalisme 89
#<hap	dommage_materiel 60
#<har	dommage_materiel 44
#<has	none -43
#<hat	dommage_materiel -44	evenement_climatique 245	vol -47
#<hau	bris_de_glace 50	collision 59	degats_des_eaux 42
#<hay	incendie 106	vandalisme 41
#<he>	collision 56
#<hed	collision 69	vandalisme 80	vol -77
#<hee	blessure 193	collision -78	incendie 53
#<hei	collision -42	dommage_materiel -75	evenement_climatique 48	vandalisme 197	vol -142
#<hel	vol 51
#<hen	bris_de_glace 52	collision -77	incendie 62	none -41	vandalisme -43	vol 91
#<hes	evenement_climatique 83
#<hey	none 119	vandalisme -40
#<hi>	bris_de_glace 45	none 44
#<hid	collision 75	evenement_climatique 135	incendie -62
#<hig	evenement_climatique 41	vol -47
#<hil	autre -86	collision 162
#<him	vandalisme 75
#<hin	dommage_materiel -44	vol 155
#<hip	blessure 115
#<hir	autre 105	none -88	vol 65
#<his	collision 41
#<hit	collision 151	none -48
#<hiy	none 86
#<hob	dommage_materiel 169
#<hol	vandalisme 51
#<hom	blessure 87
#<hon	dommage_materiel 54
#<hop	blessure 61	collision 87	dommage_materiel -49	none -52
#<hor	blessure 58	collision 42
#<hos	blessure 72	degats_des_eaux 42	none -44
#<hot	autre 43	blessure 81	collision -42	none -56
#<hou	vol 41
#<how	none 83	vol -41
#<hug	dommage_materiel 69
#<hum	dommage_materiel -50
#<hun	collision -40	dommage_materiel 80
#<hus	blessure -54	vandalisme 66
#<hyu	dommage_materiel 67	vol 46
#<ice	collision 97	degats_des_eaux 75
#<ide	autre -58	dommage_materiel -75	none 162	vandalisme -45	vol 65
#<idi	collision -43	vandalisme 156	vol -53
#<if>	autre 197	none -95
#<ifr	evenement_climatique 50
#<ign	bris_de_glace 47	vol 105
#<ill	autre 193	collision -63	dommage_materiel -62	none -52	vol 84
#<im>	vandalisme 59
#<ima	evenement_climatique 44	vol 62
#<in2	dommage_materiel 65	evenement_climatique 45
#<inc	dommage_materiel 58	none -42
#<inf	blessure 87	collision -44	incendie 76	none -60
#<inh	incendie 86
#<int	collision 56	none -40
#<iph	vol 89
#<iro	dommage_materiel 110	none -43
#<isn	collision -50	dommage_materiel 62	vol 45
#<ita	collision 46	vandalisme -52
#<its	bris_de_glace 57
#<jab	blessure 244	collision -85
#<jac	bris_de_glace -61	vandalisme -41	vol 223
#<jan	autre 117	collision -58	none -63	vol -40
#<jaw	blessure 172	collision 105	vandalisme -146	vol -55
#<jem	dommage_materiel -49	none -52	vol 188
#<jet	autre -88	collision 214	vandalisme -51
#<jew	vol 168
#<job	collision 57	vol 45
#<joi	degats_des_eaux 65
#<jok	blessure 79	collision -71
#<jud	blessure 74	collision -48	dommage_materiel -106	none -74	vol 200
#<jun	none 64
#<kan	collision 79
#<kay	collision 126	dommage_materiel -75	evenement_climatique -78	vol 55
#<kee	degats_des_eaux 53
#<ken	collision 42
#<kep	collision 57
#<ker	collision 172
#<key	autre 45	collision -40	none -47	vandalisme 60	vol 46
#<kic	bris_de_glace 62	vandalisme 107
#<kil	collision 54	degats_des_eaux -90	dommage_materiel 119
#<kis	collision 153	none -43
#<kit	degats_des_eaux 54	incendie 56
#<km>	collision -41	degats_des_eaux -63	dommage_materiel 104	evenement_climatique 87	vandalisme -53
#<kne	blessure 109	dommage_materiel -53
#<kni	collision -72	vandalisme 197	vol -63
#<kno	autre 46
#<la>	bris_de_glace -79	dommage_materiel 116
#<lab	blessure -45	collision -70	degats_des_eaux 109	dommage_materiel 96	none -87	vol -43
#<lam	collision 91	none -42
#<lan	none -51
#<lap	dommage_materiel 139	none -44	vol 76
#<lar	collision 69
#<las	none 51
#<lat	vol 78
#<lau	collision -42	incendie 44
#<law	bris_de_glace -47	vandalisme 69
#<le>	collision 180	none -60
#<lea	degats_des_eaux 43
#<lee	collision 42	none -137	vandalisme -74	vol 174
#<lef	none -48	vol 60
#<leg	blessure 68	none -42
#<len	autre 123	collision -56	dommage_materiel 99	none -73
#<les	blessure 140	collision -84	dommage_materiel 68	vol -58
#<let	vandalisme 74	vol -44
#<lev	collision 46	evenement_climatique 124	vol -43
#<lib	vol 76
#<lic	autre 134	collision 88	none -69
#<lid	blessure 58	degats_des_eaux -46	dommage_materiel 45	evenement_climatique 59	vol -42
#<lif	vol 40
#<lig	collision 54	none -44
#<lil	incendie -86	vandalisme 157
#<lim	collision 96
#<lip	blessure 69	bris_de_glace -75	collision 172
#<lis	vol 61
#<liv	none -52	vandalisme 40
#<ll>	autre -46	blessure 176	none -49
#<loa	dommage_materiel -83	vol 174
#<lob	collision -45	dommage_materiel -69	none -62	vandalisme 177	vol 72
#<loc	vol 69
#<lod	dommage_materiel -41	vandalisme 107
#<lof	degats_des_eaux 45
#<log	blessure 141	none -41
#<lol	collision 108
#<lon	autre -72	dommage_materiel 124	evenement_climatique 40	vol -65
#<lor	bris_de_glace 44
#<los	autre 89	vol -42
#<lot	collision 43
#<lou	bris_de_glace 71	degats_des_eaux 47	none -59
#<lov	bris_de_glace 51	dommage_materiel 133
#<low	blessure 44	collision 72	dommage_materiel -44	evenement_climatique 46
#<luc	evenement_climatique 47	none 48	vol -80
#<lum	blessure -122	collision -77	degats_des_eaux 193	dommage_materiel 87	evenement_climatique -40
#<lun	vandalisme 48
#<lyi	bris_de_glace -40	dommage_materiel -47	evenement_climatique 101	vandalisme 139	vol -60
#<lyo	vol 70
#<maa	collision 42	vol 40
#<mac	collision -40	dommage_materiel 50	vol 52
#<mai	autre 51	collision -46	degats_des_eaux 108	dommage_materiel -43	none -53
#<mak	degats_des_eaux 50	incendie 45
#<mal	vol 55
#<mar	dommage_materiel 51
#<mas	collision -45	dommage_materiel -66	evenement_climatique 74	vol 64
#<mat	vandalisme 44
#<mea	bris_de_glace -43	vandalisme 114
#<mec	autre -57	collision -46	dommage_materiel 145	vandalisme 47
#<med	collision 61	dommage_materiel -40	none -40	vol 63
#<mek	collision 54
#<mel	incendie 153
#<men	bris_de_glace 46	collision -96	dommage_materiel -62	vol 202
#<mer	collision 48	dommage_materiel -44
#<mes	collision 44	dommage_materiel 43
#<mic	collision 75	incendie 62
#<mid	bris_de_glace 67
#<mil	dommage_materiel 44	evenement_climatique 108	vandalisme -45	vol -67
#<mir	collision 59	dommage_materiel 76	none -46
#<mix	blessure -61	collision 87	dommage_materiel 105	none -49
#<mme	collision -41	degats_des_eaux 56	dommage_materiel 43
#<mob	evenement_climatique 45
#<mod	collision 139	none -45
#<moh	collision 61	degats_des_eaux -45	evenement_climatique 81
#<mom	dommage_materiel 57
#<moo	blessure -59	dommage_materiel -49	evenement_climatique 183	none -70	vandalisme 49
#<mop	vandalisme 67
#<mos	collision 91
#<mou	blessure 54	degats_des_eaux 65
#<mov	autre 75	bris_de_glace 51	collision -55	dommage_materiel 55	evenement_climatique 102	none -54	vol -53
#<mow	bris_de_glace 111	collision -43	incendie 153	vandalisme -77	vol -40
#<mr>	blessure 57	incendie 40
#<mud	degats_des_eaux -68	dommage_materiel -87	evenement_climatique 374	vol -80
#<mug	blessure -43	bris_de_glace 121	collision -51	dommage_materiel -135	vol 201
#<mul	collision 77
#<mum	collision 80
#<mus	blessure -44	bris_de_glace 51	dommage_materiel 48	vol 43
#<my>	none -44
#<mys	blessure 97	none -79	vandalisme 63
#<nai	collision -72	degats_des_eaux 104	evenement_climatique 86	vandalisme 44	vol -45
#<nam	blessure 47
#<nan	autre 110	dommage_materiel -49	none -69	vol 102
#<nar	bris_de_glace -69	collision 288	dommage_materiel -95	none -138	vandalisme -51	vol -42
#<nas	blessure -48	collision -70	dommage_materiel -43	incendie 179	none -42	vol 54
#<nat	bris_de_glace -44	collision 76	evenement_climatique 143	none -80
#<nav	collision -45	vandalisme -64	vol 236
#<nec	blessure 44	collision 52
#<nee	autre 46
#<nep	dommage_materiel 51	vol 59
#<nes	collision -52	dommage_materiel 85	evenement_climatique 130	none -42
#<nev	none 63
#<nic	vol 40
#<nin	autre 113	blessure -59	collision -50	none -43	vol 74
#<nit	incendie 47
#<no1	bris_de_glace 56	dommage_materiel -198	none -44	vandalisme 110	vol -52
#<noi	vandalisme 68
#<non	none 49
#<nop	collision -65	dommage_materiel -65	none 200
#<nor	collision 65
#<nos	bris_de_glace 89	collision 120	vol -62
#<nov	autre 71
#<nud	collision 154
#<nur	blessure 64	dommage_materiel -46	incendie 76	vol -40
#<oak	blessure -49	collision -47	degats_des_eaux 81	dommage_materiel 43	evenement_climatique 82	vandalisme -51
#<obe	vandalisme 42	vol 56
#<obs	collision 65	dommage_materiel -41	none -40	vandalisme 200	vol -121
#<obv	bris_de_glace -40	collision 74
#<oct	collision 102
#<oil	blessure 76	degats_des_eaux -41	none -45	vol 71
#<oka	incendie 61
#<oli	bris_de_glace -44	collision -100	dommage_materiel 93	evenement_climatique -55	incendie -79	none -94	vandalisme 291	vol -109
#<onc	evenement_climatique 71
#<ont	degats_des_eaux 51	dommage_materiel 80
#<opp	autre 117	collision 104	dommage_materiel -64	vol -66
#<opt	autre 111
#<or>	bris_de_glace 50
#<ora	blessure -45	evenement_climatique 143
#<orc	evenement_climatique 108	vandalisme -47	vol 42
#<ord	bris_de_glace 54	collision 61	dommage_materiel -42	incendie 41	none -48
#<ost	autre 144	none -74
#<oth	collision 49
#<oua	autre 155	evenement_climatique 40	incendie -60	none -125	vandalisme 64
#<oue	evenement_climatique 148	vol -43
#<ouj	collision 177	vol -77
#<ove	vandalisme 40
#<oxy	collision -41	incendie 204
#<pac	autre 93	collision 97	dommage_materiel -46	incendie -70
#<pad	blessure 78	none -50	vol 82
#<pai	vandalisme 69
#<pal	bris_de_glace 102
#<pan	bris_de_glace 123
#<par	none -41
#<pas	collision 59
#<pav	blessure 59	collision 64
#<pay	autre 104	blessure -40
#<pea	collision -70	dommage_materiel -46	none -60	vandalisme 315	vol -149
#<peb	bris_de_glace 294	collision -41	evenement_climatique -107	none -63
#<ped	collision 163	dommage_materiel -47
#<pee	evenement_climatique 49	vol 54
#<pel	collision 91
#<pen	blessure 55	bris_de_glace -106	collision 94	degats_des_eaux 114	vandalisme -49
#<peo	degats_des_eaux 70
#<pet	collision 46
#<pha	autre 87	bris_de_glace 44	dommage_materiel -41	none -52
#<pho	dommage_materiel 40
#<phy	autre 93	none -60
#<pia	dommage_materiel 108	evenement_climatique 40	vol -71
#<pie	bris_de_glace 59	dommage_materiel 73	vol -45
#<pil	collision 128	none -49
#<pin	autre 66	none -44	vol 61
#<pip	degats_des_eaux 163
#<pit	bris_de_glace 45	collision -84	dommage_materiel -48	incendie 92
#<piz	bris_de_glace -41	vol 125
#<pla	dommage_materiel 48	none -40
#<ple	autre 51	none 53
#<plo	collision 205	vandalisme 50	vol -53
#<pls	autre 157	collision -52	degats_des_eaux 51
#<plu	degats_des_eaux 59
#<poc	autre 62	collision -65	evenement_climatique -65	vol 154
#<poi	blessure 122	dommage_materiel -53	evenement_climatique 54	none -41	vol -58
#<pom	collision 45	incendie 89
#<pon	autre 148	dommage_materiel 117	none -80	vandalisme -95	vol -50
#<poo	degats_des_eaux 77
#<pop	bris_de_glace 82	collision -56	evenement_climatique 74
#<por	dommage_materiel 47	none -41
#<pos	collision 46
#<pot	dommage_materiel 70	evenement_climatique 83	none -51	vol -61
#<pou	blessure 44	dommage_materiel -56	vandalisme 103
#<pow	autre 41	collision -66	dommage_materiel 139	evenement_climatique -41
#<pra	none -46	vol 119
#<pre	autre 67	none -48	vol 51
#<pri	vol 49
#<pro	vandalisme 62
#<pru	blessure 141	bris_de_glace 76	collision -48
#<pul	dommage_materiel 49	evenement_climatique 42
#<pum	dommage_materiel 132	evenement_climatique 53	incendie -44
#<pun	autre -73	collision -70	vandalisme 180
#<pup	collision 62	dommage_materiel 108	none -52
#<pur	dommage_materiel 42	vandalisme 45	vol 72
#<pus	bris_de_glace -40	vol 53
#<put	blessure 45	collision -51	dommage_materiel 56	none -48
#<pv>	none -86	vol 196
#<pyj	collision 65	incendie 61
#<qua	bris_de_glace 51
#<que	collision 51
#<rab	autre 129	blessure 45	none -83
#<rac	collision 126	none -50	vol -50
#<rad	autre 42
#<rai	evenement_climatique 67
#<ram	blessure 92
#<rat	collision 57	none 50
#<raw	blessure 151	collision -44	dommage_materiel -40
#<ray	collision 120	dommage_materiel -57	evenement_climatique 57
#<re>	autre 48	incendie 62
#<rea	bris_de_glace 52
#<red	collision 102	incendie 75	none -43
#<ref	autre 101
#<reg	blessure 54	collision 73
#<rei	autre 131	blessure -40	bris_de_glace 46
#<rem	dommage_materiel 58
#<ren	blessure 51	collision 61	incendie 45	none -44	vol -89
#<req	collision 78	none 51
#<ret	autre 67	collision 74	degats_des_eaux 70	none -75
#<rev	collision 113
#<ria	autre 61	collision -43	vandalisme 52
#<rib	autre 129	none -121	vol 42
#<rid	collision 66
#<rig	collision 46	none 42
#<rin	autre 43
#<rip	collision 41	vandalisme 81
#<ris	collision 141	degats_des_eaux 64	dommage_materiel -45	vandalisme -62
#<riv	degats_des_eaux -52	evenement_climatique 233	vol -57
#<roa	collision 115
#<rob	collision -46	vol 96
#<roc	blessure 65
#<rod	collision -104	dommage_materiel 229	vol -81
#<rol	collision 78	dommage_materiel 88
#<roo	evenement_climatique 40
#<ros	blessure -52	collision 86	degats_des_eaux -55	evenement_climatique 149
#<rot	blessure 71	degats_des_eaux 123	dommage_materiel -50	none -44
#<rov	bris_de_glace 165	collision 87	dommage_materiel -40	none -81	vandalisme -69
#<row	bris_de_glace -104	dommage_materiel -51	evenement_climatique 172	none -66	vandalisme 88	vol -59
#<roy	collision 48	vol 67
#<rub	collision -96	dommage_materiel 163	incendie 112	vandalisme -50
#<ruc	bris_de_glace -72	collision -75	dommage_materiel 104	vandalisme -47	vol 164
#<rud	collision 113	none -55	vandalisme 51	vol -46
#<rug	collision -47	degats_des_eaux 58	dommage_materiel 89	vandalisme -44
#<rui	degats_des_eaux 109	dommage_materiel -60	evenement_climatique 47	incendie 48
#<run	degats_des_eaux 89
#<saf	incendie 46
#<sal	degats_des_eaux 50	none -51
#<san	bris_de_glace 40	evenement_climatique 84
#<sar	degats_des_eaux -63	evenement_climatique 106	vandalisme 70
#<sau	incendie 72
#<sav	dommage_materiel -41	evenement_climatique 50	incendie 141
#<saw	vandalisme 42	vol 86
#<sca	blessure 65
#<sch	blessure 94
#<sco	collision 40
#<scr	dommage_materiel 55	vandalisme 43
#<scu	collision -43	dommage_materiel 204	vol -63
#<sel	collision -69	incendie 46	none 43	vandalisme 85
#<sen	autre 85
#<sep	evenement_climatique 89
#<ser	vandalisme 44
#<set	incendie 63
#<sev	bris_de_glace 51	none -42
#<sew	blessure 164	bris_de_glace 71	collision -50	dommage_materiel -52	evenement_climatique 49	none -74	vol -76
#<sha	bris_de_glace 69
#<shi	degats_des_eaux 44	dommage_materiel 68
#<shr	collision -69	degats_des_eaux 55	dommage_materiel -42	vol 148
#<si>	blessure 41	collision -54	dommage_materiel 145	evenement_climatique -63
#<sic	autre 68	none -60
#<sig	collision 42
#<sil	collision -42	dommage_materiel -48	evenement_climatique 88	none -45	vol 116
#<sim	autre 129	collision 77	dommage_materiel -75
#<sip	collision -42	degats_des_eaux 59	dommage_materiel -53	none -69	vol 213
#<sir	collision 89
#<sis	collision -47	dommage_materiel 51
#<sit	collision 57
#<six	collision -59	vandalisme 62
#<siz	degats_des_eaux 46
#<ski	blessure 43	none -41
#<sky	bris_de_glace 44	collision -43	degats_des_eaux 70	evenement_climatique 42
#<sla	bris_de_glace 42	evenement_climatique 70	vandalisme 42
#<sle	blessure 69	collision -47	dommage_materiel -51	vol 48
#<sli	none -40
#<slo	collision 49
#<sma	bris_de_glace 40	vandalisme 76
#<sme	collision -58	degats_des_eaux 69	incendie 76	vandalisme 93
#<smi	bris_de_glace 124	collision -112	evenement_climatique -54	none -94	vandalisme 73	vol 65
#<smo	incendie 126
#<sna	dommage_materiel 107	vol 41
#<sne	vol 72
#<sno	evenement_climatique 119
#<soa	degats_des_eaux 99
#<soc	degats_des_eaux 64
#<sof	collision -40	degats_des_eaux 75	evenement_climatique 55
#<sol	evenement_climatique 66	vandalisme 66	vol -62
#<som	vandalisme 64
#<son	dommage_materiel 67	none -65	vandalisme -46
#<spa	autre 118	incendie 98	none -77
#<spi	blessure 57	dommage_materiel 114	none -50
#<spl	bris_de_glace 75	none -41
#<spo	dommage_materiel 40
#<spr	degats_des_eaux 61	incendie 41	none -42
#<spu	collision 58
#<squ	collision 59
#<sti	none -44
#<str	collision 41
#<stu	collision -41	degats_des_eaux 58
#<sub	bris_de_glace -64	collision -135	degats_des_eaux 244	none -46
#<suf	collision 50	none -55	vandalisme 70	vol 48
#<sug	none -56	vandalisme 199	vol -84
#<sui	autre 87	collision 58	none -54
#<sul	collision 52
#<sum	autre 167	collision 69	degats_des_eaux 43	none -116
#<sup	collision -67	vandalisme 96
#<sur	dommage_materiel 60
#<sus	collision 75	incendie 67	none -47	vol 50
#<swa	blessure 108	collision -53	none 83	vol -50
#<swe	degats_des_eaux 42
#<swi	blessure 42	degats_des_eaux 57
#<swo	degats_des_eaux 44
#<swu	blessure -67	collision 229	none -42
#<syn	collision -51	degats_des_eaux 55	none -56	vandalisme 123	vol -42
#<tab	blessure -57	bris_de_glace 125	degats_des_eaux -52	evenement_climatique 59	vandalisme -54
#<tag	vandalisme 94
#<tai	collision 81	vol -46
#<tak	vol 109
#<tal	collision 55	dommage_materiel -41	none 100
#<tan	degats_des_eaux 73	none -40
#<tap	bris_de_glace -43	degats_des_eaux 123	dommage_materiel 62
#<tar	none -60	vandalisme 133	vol -51
#<tax	collision 57
#<taz	vol 41
#<tec	collision -46	dommage_materiel 98	incendie 57
#<tee	autre 80	none -55
#<tel	dommage_materiel 53	none -41
#<tem	collision 124	evenement_climatique 59
#<ter	dommage_materiel 60
#<tes	collision 211	incendie -85	none -45	vandalisme -43
#<tet	blessure 83	collision -57	degats_des_eaux -43	evenement_climatique 106
#<tho	collision 68
#<tic	autre 55	vol -51
#<tie	collision -65	dommage_materiel 140	none -77	vandalisme -53	vol 108
#<tin	dommage_materiel 57	evenement_climatique 78
#<tip	blessure 110	collision -66
#<tir	collision -72	none -45	vandalisme 162
#<tiz	collision -103	vol 177
#<toa	autre -56	bris_de_glace -54	collision -68	degats_des_eaux -47	dommage_materiel 107	evenement_climatique -42	incendie 221	none -148	vandalisme -51	vol -52
#<tod	none 40
#<toe	degats_des_eaux 58	dommage_materiel 106
#<toi	collision -62	degats_des_eaux 162	dommage_materiel 85	none -73
#<tol	vandalisme 47	vol -40
#<tom	vol 40
#<top	bris_de_glace 194	none -48
#<tor	blessure 103	collision -62	evenement_climatique 56
#<tow	collision 47
#<tre	dommage_materiel -57	evenement_climatique 57	vandalisme 64
#<tri	autre 85	collision -41	dommage_materiel 74	none -69	vandalisme -42	vol 56
#<tro	dommage_materiel 160	none -54	vandalisme 79	vol -50
#<try	bris_de_glace 128	collision -72	dommage_materiel 63	vandalisme -52
#<tub	degats_des_eaux 53	evenement_climatique 49	none -52	vol 63
#<tum	incendie 95
#<tun	collision 129	dommage_materiel 42
#<tv>	collision -43	dommage_materiel 157
#<twe	bris_de_glace 40	evenement_climatique 77
#<twi	autre 56	blessure 42	dommage_materiel -45	none -74
#<typ	collision 67	evenement_climatique 54
#<tyr	vandalisme 103
#<unc	bris_de_glace -93	collision -44	dommage_materiel 157	evenement_climatique 126	vandalisme -52	vol -70
#<und	degats_des_eaux 41
#<unf	collision 40	dommage_materiel -70	none 67	vandalisme 69
#<unh	collision 66	dommage_materiel 60	vol -43
#<uni	dommage_materiel 68	none -46
#<unl	blessure 195	collision -52	degats_des_eaux 55	dommage_materiel -51	vol -46
#<uns	autre -46	degats_des_eaux 110
#<unt	vol 51
#<unu	autre 220	collision -78	dommage_materiel 56	evenement_climatique -48	none -105	vandalisme -51
#<upd	none 90
#<ups	degats_des_eaux 109
#<urg	blessure -78	bris_de_glace 171	collision -40	degats_des_eaux 48	vol -41
#<use	collision -41	vol 64
#<uti	degats_des_eaux 164	evenement_climatique -63
#<vac	autre 112	collision -83	degats_des_eaux 124	dommage_materiel -47	none -52
#<val	degats_des_eaux 40
#<van	vol 51
#<var	collision -55	dommage_materiel 99	incendie 48
#<vas	dommage_materiel 146
#<vau	collision -51	dommage_materiel -59	vandalisme 66	vol 132
#<veh	collision 44
#<vel	bris_de_glace 155	collision 52	none -56
#<ven	blessure -41	bris_de_glace -59	dommage_materiel 258	none -97
#<vet	incendie 92
#<vic	collision -41	degats_des_eaux 54	evenement_climatique 107
#<vid	collision -69	incendie -102	vandalisme 183
#<vil	dommage_materiel -46	evenement_climatique 97
#<vin	collision 177	dommage_materiel -115	evenement_climatique 68	vandalisme -60
#<vio	dommage_materiel 47	vandalisme -48
#<vis	autre 184	dommage_materiel 50	none -153
#<voi	degats_des_eaux 86
#<vol	dommage_materiel 146
#<wag	bris_de_glace 170	collision -134	dommage_materiel 148	evenement_climatique -63	none -56
#<wak	incendie 86
#<wal	none -41
#<wan	dommage_materiel 60	vol -41
#<war	blessure 44	collision -49	evenement_climatique 98	none -66	vol -43
#<wat	degats_des_eaux 84	dommage_materiel -42
#<way	dommage_materiel 43
#<wea	evenement_climatique 62	incendie 92
#<web	bris_de_glace 109	collision -44	dommage_materiel 50
#<wed	dommage_materiel 47
#<wee	blessure 57	none 44
#<wei	evenement_climatique 77
#<wel	dommage_materiel 43	incendie 40
#<wet	degats_des_eaux 91
#<why	autre 264	collision -67	none -151	vol -67
#<wid	dommage_materiel 57
#<wif	collision 48
#<wil	vandalisme 82
#<win	bris_de_glace 89
#<wip	collision 50	none -60	vandalisme 87	vol -65
#<wis	collision 84
#<wok	collision -76	vol 134
#<wom	vol 49
#<won	autre 71	none -40
#<woo	dommage_materiel 49	none -51
#<wou	autre 46	none -43
#<wre	bris_de_glace -51	dommage_materiel 58	vol 89
#<wri	collision 59	none -43
#<wro	collision 58
#<xv>	collision 57	dommage_materiel 160	none -111
#<yan	collision -56	vol 190
#<yel	collision 43	vol 68
#<yes	none 60
#<yet	collision -48	vandalisme 109
#<yog	autre 101	dommage_materiel -72	vol -53
#<yup	none 141
#<zeb	collision 136
#<zer	autre 91	blessure -48	collision 142	dommage_materiel 87	incendie -43	none -74	vol -47
#<zin	evenement_climatique 152
#a10>	bris_de_glace 45
#aari	vol 64
#abat	autre 166	none -78
#abbe	collision -48	vol 146
#abic	none 70
#abie	blessure 296	collision -84	dommage_materiel -65	none -90	vandalisme -41	vol -44
#abil	blessure 69	bris_de_glace -74	collision -46	degats_des_eaux -59	dommage_materiel 210
#abin	vandalisme 72
#abla	incendie 62
#able	dommage_materiel 47
#ably	bris_de_glace -129	collision -53	degats_des_eaux 145	dommage_materiel 117	evenement_climatique -41	vandalisme -63	vol 62
#aboa	collision -148	dommage_materiel -47	evenement_climatique 226	none -63	vandalisme -82
#abol	bris_de_glace -40	collision -61	degats_des_eaux -117	dommage_materiel -94	evenement_climatique 132	none -92	vandalisme 213	vol -70
#abov	blessure 45	degats_des_eaux 64
#abri	evenement_climatique -83	incendie 47	vandalisme 114
#abso	dommage_materiel -49	none 60	vandalisme 41
#aby>	bris_de_glace 69
#acad	collision -70	dommage_materiel 123	vandalisme 139	vol -52
#acce	collision 185	vol -57
#acci	autre 47	blessure 53
#acco	blessure -52	evenement_climatique 77	incendie 69
#ace>	vol 48
#aced	dommage_materiel 83	none -40	vandalisme 141	vol -124
#aces	blessure 183	collision 52	none -40	vandalisme -90
#ach>	blessure 44
#ache	vol 66
#achi	collision -40
#acia	collision 88	none -110	vol 122
#acin	collision 75	none -69	vol 101
#acis	blessure -52	bris_de_glace 146	collision -61	degats_des_eaux -48	dommage_materiel -119	evenement_climatique -45	incendie 53	none -49	vandalisme 142	vol -73
#acke	bris_de_glace 96	none -60
#acks	bris_de_glace 78	collision -46	degats_des_eaux -81	evenement_climatique 204
#ackw	collision 112
#acro	evenement_climatique 57
#act>	blessure 48	none -66
#acti	degats_des_eaux 62
#actl	none 88
#acto	collision 72	none -49
#actu	blessure 234	collision -84
#acua	evenement_climatique 76	incendie 120	vol -60
#acy>	autre 118	blessure 57	dommage_materiel -40	none -60
#adac	collision 184	dommage_materiel -57
#adam	blessure 56
#add>	autre 241	blessure -46	collision -130	dommage_materiel -60	none -121	vandalisme -41	vol -41
#adde	blessure 72	bris_de_glace 69	none -40
#addl	degats_des_eaux 85	vol 72
#addr	none 45
#ade>	vandalisme 57
#aded	collision 109	dommage_materiel -103	vol 132
#adia	degats_des_eaux 42
#adin	blessure 56	degats_des_eaux 89	none -43	vol 67
#adio	autre 102	dommage_materiel -97	none -64	vol 133
#adir	autre 125	blessure -73	dommage_materiel 45
#adiu	bris_de_glace -56	dommage_materiel -49	vandalisme 210	vol -46
#adla	bris_de_glace 54	collision 120	none -47	vol -43
#adli	vandalisme 100	vol -50
#adlo	vandalisme -51	vol 131
#adly	blessure 65	none -43
#admi	degats_des_eaux 101
#ado>	evenement_climatique 196
#ads>	vol 116
#advi	dommage_materiel -45	none 92
#aeri	evenement_climatique 75
#afe>	vol 40
#aff>	vandalisme 93	vol -45
#affe	collision -62	degats_des_eaux 138
#affo	dommage_materiel 56	evenement_climatique 99	none -50
#afra	autre 106	collision -60	none 90	vol -42
#agad	autre 125	blessure -73	dommage_materiel 45
#agai	vol 43
#age>	dommage_materiel 43
#aged	dommage_materiel 85	none -48
#agen	collision 107	vandalisme 89	vol -80
#ager	blessure 45
#ages	incendie 90
#agge	blessure 55	collision -55	dommage_materiel 54	vandalisme 41
#agin	vol 47
#ago>	none 134
#agre	collision 57
#ags>	incendie 110
#ague	collision 54	dommage_materiel -47	vol 51
#aha>	collision -64	none -43	vol 189
#ahea	blessure 62	collision 54	degats_des_eaux -47	none 93
#aigh	bris_de_glace 72	collision 51
#ail>	evenement_climatique 50	vol -42
#aila	degats_des_eaux 99
#ailb	blessure -41	collision -42	degats_des_eaux 58	vandalisme 119	vol -42
#aile	collision 78	none -47	vol 46
#ailg	collision 186	dommage_materiel -66
#ails	evenement_climatique 51
#aim>	bris_de_glace -55	none 116
#aime	blessure 180	bris_de_glace -170	dommage_materiel -40	none -44	vol -57
#aims	autre 148	collision -72	none -107	vol 78
#ain>	autre 40
#aine	blessure -41	collision 111
#aini	autre 72	degats_des_eaux 72	vandalisme 40
#aint	vandalisme 90	vol 57
#air>	collision -66	vandalisme 40	vol 90
#airb	collision 75	vol 74
#airc	blessure 66	collision -108	incendie 184
#aird	blessure 164	collision -51	degats_des_eaux 90	dommage_materiel -62	none -54	vol -47
#aire	collision -69	degats_des_eaux 266	dommage_materiel -67	incendie 40	none -61
#airi	evenement_climatique 166
#airl	autre 132	blessure 65	collision -42	evenement_climatique -42	none -42
#airp	vol 66
#airs	degats_des_eaux 61
#airw	bris_de_glace -41	collision -50	degats_des_eaux 145	dommage_materiel 112	none -79
#aise	collision -111	dommage_materiel -40	incendie 70	none -104	vandalisme 263	vol -61
#ait>	collision 61
#aite	evenement_climatique 47
#aiti	none 53
#ake>	vol 69
#akec	autre 50	collision -50	vol 55
#aked	degats_des_eaux 108
#aken	none -63	vol 71
#akes	bris_de_glace 49	collision -42	degats_des_eaux 47	dommage_materiel -73	incendie 138	none -81	vandalisme 98	vol -100
#akfa	degats_des_eaux 53	evenement_climatique 40
#akin	collision 42
#aks>	degats_des_eaux 81
#alam	autre 116	collision 109	dommage_materiel -70	none -57
#alan	autre 106	blessure 163	dommage_materiel -52	none -103	vol -58
#alar	evenement_climatique 82
#alco	blessure -43	dommage_materiel 46	vandalisme 55
#ald>	blessure 140	collision -139	incendie 46	none -42	vol 72
#alde	bris_de_glace -41	degats_des_eaux 102	dommage_materiel 74
#ale>	evenement_climatique 84	none -51	vol 79
#aled	incendie 46	vol 69
#alen	autre 61	collision -41	none 65
#aler	collision 136	vandalisme -60
#ales	collision -70	incendie 186	vandalisme 54	vol -46
#alf>	evenement_climatique 45
#alig	incendie 141
#aliv	autre 155	collision -67	incendie 80	none -91	vandalisme -61	vol -58
#alk>	blessure 49	none 55
#alke	blessure 47	bris_de_glace 60	none -43	vandalisme -55	vol 84
#alki	collision 99
#alla	bris_de_glace -41	collision 70	dommage_materiel 73
#alle	blessure 54	none -42
#alli	collision 41	vol 78
#allo	blessure 166	collision -61	none -65	vandalisme 42
#alls	autre 43	bris_de_glace -57	evenement_climatique 111	none -61
#allw	degats_des_eaux 137	none -43
#ally	none 55
#alm>	blessure -52	bris_de_glace 122	collision -42
#almo	autre 56	blessure 167	collision -52	none -73	vol -58
#alo>	collision 54	degats_des_eaux 48	vol 98
#alp>	blessure 148	bris_de_glace 132	collision -50	degats_des_eaux -43	dommage_materiel -52	none -56	vol -72
#alre	vol 64
#alri	bris_de_glace -46	dommage_materiel 89
#als>	collision -70	vandalisme 85	vol 87
#alsa	blessure 245	collision -46	none -71
#alse	collision -67	degats_des_eaux 84	dommage_materiel -78	none 52	vol 127
#alth	blessure 60	evenement_climatique 72
#alti	vandalisme 82	vol -56
#alue	collision -56	none -48	vandalisme 126
#alve	degats_des_eaux 120	incendie 54
#alwa	incendie 41
#alys	blessure -95	vandalisme -45	vol 163
#alyt	collision -45	vol 181
#ama>	autre 196	none -74	vandalisme -45	vol -40
#amag	collision 54
#amas	collision 42	incendie 83
#amat	collision 45
#ambo	incendie 86	vandalisme 104	vol -134
#ambu	collision 82
#amdo	collision 84
#amdu	none 45	vol 56
#amed	dommage_materiel 104
#amel	bris_de_glace -41	collision 156
#amen	blessure 218	collision -62	dommage_materiel -43	none -86	vol 92
#amer	dommage_materiel 73	vol 120
#ames	incendie 80
#amia	collision 126
#amic	bris_de_glace 47
#amil	bris_de_glace -43	dommage_materiel 76	incendie 70	none -75	vandalisme 137	vol -54
#amin	blessure -61	degats_des_eaux 59	dommage_materiel 95	evenement_climatique 61
#amma	blessure 106	collision -46
#amme	dommage_materiel -42	evenement_climatique 91	vandalisme 155
#amon	bris_de_glace 138	collision -68	degats_des_eaux -41	dommage_materiel 90	none -51	vandalisme -46
#amp>	collision 67	degats_des_eaux 41
#ampe	collision -58	evenement_climatique 41	incendie 50	vandalisme 67
#ampf	vandalisme 42	vol 56
#ampi	blessure -83	collision -46	degats_des_eaux -41	evenement_climatique -42	incendie 267	vol -42
#ampo	blessure 186	bris_de_glace -41	collision -114	degats_des_eaux 50	dommage_materiel -76	evenement_climatique 147	none -115	vol -50
#amps	vandalisme 43
#ams>	incendie 53
#amu>	autre 134	collision 47	dommage_materiel -62	none -55
#anag	dommage_materiel 59
#anca	none 111
#ance	autre 82
#anch	bris_de_glace 101	dommage_materiel -54	evenement_climatique 114
#anda	bris_de_glace 42
#andb	collision 43	vol 64
#ande	collision -46
#andf	collision -87	dommage_materiel -60	evenement_climatique 56	incendie 66	vol 119
#andi	dommage_materiel 84
#andl	incendie 57
#andm	dommage_materiel 92
#andp	evenement_climatique 72	vandalisme -51
#ands	collision 57	evenement_climatique 45
#andw	collision 60	vol 65
#ane>	bris_de_glace 94
#aned	bris_de_glace 40	degats_des_eaux 71	dommage_materiel 52
#anel	degats_des_eaux 46	evenement_climatique 77
#aner	dommage_materiel 44	none -44	vol 55
#anes	bris_de_glace 89	vandalisme 46	vol -45
#anfa	blessure 75	collision -45	degats_des_eaux -47	none -70	vandalisme -41	vol 131
#anga	blessure 55	collision 100	dommage_materiel -48	none -41
#ange	vandalisme 43
#angi	autre 47	degats_des_eaux 49
#angl	bris_de_glace 122	collision 49	dommage_materiel -47	incendie -57	none -66	vandalisme 70
#ango	bris_de_glace 47
#angr	collision 118
#angu	none 68
#anic	autre -48	collision -41	dommage_materiel 135	vandalisme 40
#anim	blessure 119	evenement_climatique 59
#anin	bris_de_glace 127	collision -41	degats_des_eaux -71	dommage_materiel 40	vandalisme 115	vol -76
#anis	none -43	vol 154
#ank>	degats_des_eaux 46
#anke	incendie 91
#ankf	collision -55	dommage_materiel 156	evenement_climatique -41	none -46
#ankl	blessure 74	vol -42
#anks	degats_des_eaux -51	dommage_materiel 44	evenement_climatique 66	none 45
#anni	autre 164	collision -87	none -41	vol 97
#anno	blessure 62	vandalisme 70
#anny	blessure 126	collision -105	dommage_materiel -115	none -63	vandalisme -43	vol 140
#ano>	dommage_materiel 111	evenement_climatique 41	vol -52
#anor	bris_de_glace 199
#anot	collision 94
#ans>	evenement_climatique 69
#ansl	vol 80
#answ	autre 54	blessure -54	dommage_materiel -61	evenement_climatique 44	vol 65
#ante	autre 41	bris_de_glace -45	collision -48	dommage_materiel 79	none -55	vandalisme 67
#anti	blessure 65	collision -82	dommage_materiel 116
#ants	dommage_materiel 105	vol -52
#anua	autre 110	collision -59	dommage_materiel 43	none -73	vandalisme 59
#anus	blessure 104	collision -86	degats_des_eaux -58	dommage_materiel -40	evenement_climatique 123
#anva	collision -73	none -63	vandalisme 227	vol -54
#anyb	autre 74
#anym	collision -92	incendie 45	vandalisme 184
#anyo	bris_de_glace 74	none -41
#aoue	collision 62	incendie 42
#apar	autre 191	collision -47	none -122
#ape>	collision 119	none -51
#aped	collision 103
#aphe	dommage_materiel 146	none -75	vandalisme 57
#aphs	vandalisme 110
#apla	collision 105
#apol	bris_de_glace 74
#app>	collision -58	dommage_materiel -51	none -69	vandalisme 241	vol -80
#appa	autre 144	collision -56	incendie 103	none -63
#appo	bris_de_glace 96	none -60	vol 66
#appr	collision 53	none 67
#appy	collision -88	dommage_materiel 183
#apri	collision 46
#aps>	blessure -65	bris_de_glace 66	none 240	vandalisme -44	vol -170
#apse	blessure 100	collision -52	evenement_climatique 104
#apto	dommage_materiel 146	none -45	vol 80
#aqua	degats_des_eaux 103
#ara>	collision 40	dommage_materiel 133	none -43	vandalisme 48	vol -57
#arab	degats_des_eaux -51	dommage_materiel -44	evenement_climatique 68	vandalisme 150
#arag	degats_des_eaux -61	dommage_materiel 112	none -46
#aran	blessure 105	collision -150	evenement_climatique 125
#aras	evenement_climatique 155
#arat	bris_de_glace -46	collision -51	none -45	vol 240
#arav	incendie 45	vol 41
#arbe	incendie 131
#arbl	bris_de_glace -59	collision -65	dommage_materiel 306	vandalisme -49
#arbo	collision 45
#arce	blessure 133	none -51	vol 87
#arco	collision -72	dommage_materiel -74	incendie 271	none -77
#arde	evenement_climatique 72	none -43
#ardi	blessure 57
#ardl	blessure 115	collision -52	evenement_climatique 43	none -43
#ardr	blessure -41	bris_de_glace 48	dommage_materiel 79	none -50
#ards	blessure 58
#ared	dommage_materiel -47	none -55	vol 77
#arel	degats_des_eaux 45
#aren	collision -42	vandalisme 45
#aret	dommage_materiel -42	incendie 113	vol 65
#arga	collision -151	degats_des_eaux -44	vol 211
#arge	autre 147	none -82
#argi	none -50	vandalisme 180	vol -89
#argo	collision 157	dommage_materiel -44
#aria	vandalisme 55	vol 77
#arif	vol 64
#arin	autre 69	none -63
#aris	none -54	vol 131
#ariu	collision -49	degats_des_eaux 165
#arja	collision 116	dommage_materiel -49	none -44	vandalisme -107	vol 141
#arke	collision 55
#arki	collision 64
#arks	dommage_materiel 53	incendie 92	vol -44
#arle	degats_des_eaux -111	vandalisme -49	vol 261
#arli	degats_des_eaux 48	none 60
#arma	autre 87	bris_de_glace 43	dommage_materiel -41	none -52
#armi	collision -49	degats_des_eaux 112
#armo	blessure -108	collision -86	degats_des_eaux -55	dommage_materiel 193	evenement_climatique -46	incendie 53	none -46	vandalisme -86	vol -53
#arms	incendie 53
#arn>	bris_de_glace 65	incendie 73
#arne	collision 64	evenement_climatique 68
#arni	blessure -48	collision -47	evenement_climatique 119
#arno	collision 185	incendie -104
#arpa	bris_de_glace 51	vol 41
#arpe	degats_des_eaux 93
#arpo	evenement_climatique 143
#arqu	degats_des_eaux 100
#arra	collision -40	vol 80
#arre	vandalisme 66
#arri	collision 68
#arro	collision 112	none -106	vol 88
#arry	collision -59	degats_des_eaux -48	dommage_materiel 96	evenement_climatique 89	none -40
#ars>	collision 51
#arse	collision 44	vandalisme -74	vol 131
#arsi	collision 59
#art>	autre 107	none -80
#arte	autre 65
#arti	dommage_materiel 69	incendie 53
#artm	degats_des_eaux 98
#artn	blessure 73	bris_de_glace 137	degats_des_eaux -46	dommage_materiel -62	none -49	vandalisme 46
#arty	autre 77	blessure -55	collision -66	dommage_materiel 79	none 58	vol -46
#arza	autre 171	dommage_materiel 74	none -147
#asa>	collision 119
#asab	autre 42
#asan	bris_de_glace 280	collision -49	none -74	vol -51
#ase>	autre 47
#aseb	collision -99	none -76	vandalisme 303	vol -153
#asem	blessure -55	collision -57	degats_des_eaux 124	dommage_materiel -54	evenement_climatique 71
#ases	collision -64	dommage_materiel -86	incendie 102	vol 103
#ash>	bris_de_glace 41
#ashe	vandalisme 98
#ashi	degats_des_eaux 58	dommage_materiel 54
#asic	collision 65
#asin	bris_de_glace 41	vandalisme 132	vol -87
#ask>	autre 92	none -57
#aske	bris_de_glace -44	collision 44	degats_des_eaux 77	dommage_materiel -44	vol 56
#aski	blessure 111	incendie -56
#asks	collision -45	dommage_materiel 50	vandalisme 167	vol -44
#asle	blessure -51	degats_des_eaux 133	dommage_materiel -41	evenement_climatique -52
#asn>	incendie 42	none 65	vol -66
#asnt	collision -43	incendie 46	vandalisme 158	vol -89
#asol	evenement_climatique 155
#asp>	autre -61	blessure 231	bris_de_glace -57	degats_des_eaux -50	dommage_materiel 60	evenement_climatique -61	incendie -56	none -250	vandalisme -47	vol -107
#ass>	bris_de_glace 136
#assa	autre 106
#asse	autre 43	bris_de_glace -42	collision 61
#assi	bris_de_glace 40	collision 94	vol -48
#asso	collision -40	none -132	vandalisme 335	vol -99
#assp	autre 137	collision -61	incendie 50
#assu	autre 238	blessure -46	dommage_materiel -51	none -288	vol -60
#aste	degats_des_eaux 47
#asti	none -43	vol -46
#astr	blessure -54	collision 135
#asty	blessure -48	collision -70	dommage_materiel -43	incendie 179	none -42	vol 54
#asua	dommage_materiel 71	vandalisme 66	vol -53
#asur	evenement_climatique 52	none 92
#atal	collision -45	vol 181
#atbe	collision 127
#atch	vandalisme 46
#ated	evenement_climatique 74
#aten	bris_de_glace -70	collision 180	vandalisme -54
#atep	collision 86	incendie -48	vandalisme 83
#ater	degats_des_eaux 86
#ates	dommage_materiel 62	incendie 44	none -51
#atev	bris_de_glace 150	degats_des_eaux 47	dommage_materiel -40	none -78	vol -44
#ath>	degats_des_eaux 101
#atha	collision 125
#athr	bris_de_glace 55	degats_des_eaux 90
#atht	bris_de_glace 89
#atie	blessure 63	collision -50	evenement_climatique 80
#atin	degats_des_eaux 49
#atio	none -62
#ativ	none 172
#atma	dommage_materiel 98
#ator	evenement_climatique 40
#atro	collision 127
#atta	collision -43	dommage_materiel 79
#atte	blessure 43	bris_de_glace 47	none -63
#atti	degats_des_eaux 81
#attr	incendie 49
#auce	incendie 73
#audi	dommage_materiel 47
#augh	incendie 50
#augu	autre 109	evenement_climatique 65	none -43
#auli	bris_de_glace 87
#ault	collision 43
#aund	degats_des_eaux 63
#aunt	degats_des_eaux 85	evenement_climatique 93
#aura	collision -50	degats_des_eaux 51	evenement_climatique 60	vandalisme 96	vol -85
#ause	none -41
#aust	collision 86	none -54	vandalisme 78
#auto	bris_de_glace 75	collision 147	dommage_materiel -79	none -118	vandalisme -48	vol 101
#aux>	autre 104	degats_des_eaux 85	dommage_materiel -40	none -84
#avai	degats_des_eaux 99
#avan	incendie 45	vol 41
#aved	dommage_materiel -41	evenement_climatique 52	incendie 115
#avel	autre 56	bris_de_glace 101
#avem	blessure 65	collision 71	incendie -41
#aven	none 68
#aves	bris_de_glace -80	collision 113	evenement_climatique 63
#avin	collision 102	dommage_materiel -40
#avy>	evenement_climatique 158	incendie 45
#away	vol 54
#awed	collision -114	none -119	vandalisme -60	vol 269
#awer	collision -54	dommage_materiel 94	vol 97
#awle	collision -51	dommage_materiel -90	none -47	vandalisme 119	vol 45
#awn>	blessure 68	dommage_materiel -43	vol 79
#aws>	degats_des_eaux 68	incendie 41
#awye	degats_des_eaux 61	vol -48
#axi>	collision 57
#axle	collision 85	incendie 89
#ayak	collision 126	dommage_materiel -75	evenement_climatique -78	vol 55
#aybe	bris_de_glace 67
#ayed	degats_des_eaux 59	dommage_materiel -45
#ayer	collision -40	dommage_materiel 136	none -63	vol 89
#ayin	blessure 74	bris_de_glace -52	degats_des_eaux 85	dommage_materiel 90	vandalisme -61	vol -42
#ayli	bris_de_glace 98	collision -52	dommage_materiel -53	none -69	vandalisme 164
#ayme	autre 161	blessure -113	collision -65	none 73	vandalisme -63	vol -43
#ayor	degats_des_eaux -74	evenement_climatique 100	none -41	vandalisme 102
#ayst	autre -43	blessure -51	collision -86	dommage_materiel 166	evenement_climatique -42	incendie 56	none -248	vandalisme -45	vol 153
#azat	autre 197	none -169
#aze>	collision -78	incendie 172	vandalisme -56	vol 64
#azed	blessure -82	bris_de_glace 95	collision 192	dommage_materiel -43	none -63	vol -44
#azi>	degats_des_eaux 52	vol 60
#azil	dommage_materiel 92
#azin	bris_de_glace 123	dommage_materiel -42
#azro	dommage_materiel 90
#azy>	collision -103	dommage_materiel -44	none -47	vandalisme 195	vol -65
#baby	bris_de_glace 69
#bad>	autre 67	incendie 73
#badl	blessure 74	collision 60	vol -45
#bag>	vol 112
#bags	incendie 110
#balc	collision -83	dommage_materiel 53	incendie 40	vandalisme 61
#bale	collision -76	incendie 227
#ball	bris_de_glace 81
#band	blessure -50	vandalisme 47
#bang	bris_de_glace 56
#bank	collision 40	degats_des_eaux -81	evenement_climatique 214
#bar>	collision 118	none -51	vandalisme 86	vol -49
#barb	incendie 131
#bare	bris_de_glace 64
#barn	bris_de_glace 76	collision -60	incendie 86
#barr	autre 42	collision 78
#base	collision -61	degats_des_eaux 63	evenement_climatique 54	none -48	vandalisme 127	vol -59
#basi	bris_de_glace 42	degats_des_eaux 45	vandalisme 52
#bat>	autre 134	none -78	vandalisme 74	vol -55
#bath	degats_des_eaux 104
#batt	blessure 111	dommage_materiel -51	incendie 142	none -68	vandalisme -44
#bay>	bris_de_glace 167	vandalisme -57
#bbed	collision -52	vandalisme 46	vol 123
#bber	autre -70	collision 108	dommage_materiel 89	incendie 64	vandalisme -63
#bbin	degats_des_eaux 116	dommage_materiel -45
#bble	bris_de_glace 247	evenement_climatique -91	none -55
#bbli	degats_des_eaux 125
#bby>	collision -43	dommage_materiel -41	none -84	vandalisme 122	vol 113
#beac	autre 67	blessure 40	vol 60
#beat	collision -86	incendie 127	vol 101
#beau	collision 47
#beca	none -40
#becu	incendie 149
#bedr	degats_des_eaux 57	incendie 89	none -47
#beds	evenement_climatique 69
#been	vandalisme 48
#bees	none -43	vol 114
#bega	collision -43	incendie 124
#begi	bris_de_glace 180	none -127
#behi	degats_des_eaux 40
#bein	collision -54	vol 55
#beli	bris_de_glace -72	collision 61	none 57	vandalisme -43	vol 125
#bell	bris_de_glace -78	vol 131
#belo	degats_des_eaux 80
#belt	collision 147
#benc	autre -45	bris_de_glace -44	dommage_materiel -81	incendie 142	none -55	vandalisme 158	vol -124
#bend	blessure -75	collision 197
#bene	bris_de_glace 103	collision -55	degats_des_eaux 42	dommage_materiel -42	vol -40
#bent	blessure -53	collision 55	dommage_materiel 80	vol -43
#bere	autre -87	collision 191	vandalisme -54
#berk	vandalisme 42	vol 56
#berl	collision 103
#berr	bris_de_glace -40	collision 58
#bers	collision -111	none 157
#bes>	evenement_climatique -40	incendie 67
#besi	collision 89	vandalisme -42	vol 117
#bett	collision 108	dommage_materiel 56	vol -102
#biar	vol 123
#bic>	none 70
#bicy	blessure -40	collision 69	vol 68
#bies	blessure 296	collision -84	dommage_materiel -65	none -90	vandalisme -41	vol -44
#big>	collision 61	evenement_climatique 73	vol -68
#bike	collision 60	vol 48
#bile	collision 45	evenement_climatique 56
#bili	blessure 52	bris_de_glace -55	degats_des_eaux -43	dommage_materiel 179
#bill	autre 91	collision -46	degats_des_eaux 56	dommage_materiel 52	none -93
#bin>	bris_de_glace 68	collision 58	degats_des_eaux -61
#bine	bris_de_glace -52	incendie 47	vandalisme 90
#bing	blessure 96	collision -89	degats_des_eaux 90	dommage_materiel -44
#bins	collision -42	incendie 163
#birt	collision 85
#bit>	blessure 73
#bite	blessure 250	collision -139	dommage_materiel 99	evenement_climatique -77	none -99	vandalisme -54	vol -60
#bits	bris_de_glace 108	degats_des_eaux -50	dommage_materiel 75
#bitt	blessure -41	collision 54	dommage_materiel 82	evenement_climatique -52	vol 62
#blac	dommage_materiel 52	incendie 59
#blad	blessure -67	bris_de_glace 50	collision -162	vol 190
#blam	collision 107
#blan	incendie 79
#blaz	collision -69	incendie 228
#ble>	bris_de_glace 41
#bled	dommage_materiel -42	none -40	vandalisme 154
#blem	collision 179	dommage_materiel -40	none -54
#bles	collision 64	dommage_materiel 64	none -87	vandalisme 79	vol -47
#blet	blessure -134	bris_de_glace -41	collision -45	degats_des_eaux -122	dommage_materiel 172	evenement_climatique -57	none -63	vandalisme -53	vol 97
#blew	evenement_climatique 114
#blin	degats_des_eaux 86
#blis	dommage_materiel -42	incendie 204
#bloc	collision -109	degats_des_eaux 42	dommage_materiel 43	none -58	vandalisme -49	vol 172
#blok	incendie -52	vandalisme 125
#bloo	blessure -49	collision 132
#blow	blessure -95	bris_de_glace -47	collision -41	dommage_materiel 136	evenement_climatique 62	none -57	vandalisme 80
#blue	dommage_materiel 73
#bly>	bris_de_glace -101	degats_des_eaux 95	dommage_materiel 138	vandalisme -49
#boar	none -44
#boat	collision -93	dommage_materiel -45	evenement_climatique 204	none -63	vol 43
#bodi	collision 61	evenement_climatique 46
#boil	collision -62	degats_des_eaux 93	evenement_climatique 75	incendie -55	none -40	vol -50
#boll	collision 195	none -43
#bolt	bris_de_glace 76	collision -81	dommage_materiel -63	evenement_climatique 177	incendie -51	none -76
#bona	evenement_climatique 84
#bone	blessure 54	collision 54
#bonn	vandalisme 103
#book	dommage_materiel 59
#boot	blessure 68	bris_de_glace 61	none -42
#bor>	collision -41	degats_des_eaux 49	evenement_climatique 159	none -42
#bord	autre 172	none -135
#borr	autre -42	dommage_materiel 114	incendie 159	vandalisme -41	vol -106
#bors	blessure 103	collision -55	dommage_materiel -65	evenement_climatique 57	incendie 67
#boss	dommage_materiel 42	none -56	vol -44
#bot>	none 73
#bott	blessure 68	collision -57	dommage_materiel -41	incendie 46	none -53
#boug	autre 40	dommage_materiel 59
#boul	blessure 85	bris_de_glace 106	dommage_materiel -40	vol -41
#boun	degats_des_eaux -46	dommage_materiel 246	incendie -54	none -64	vandalisme -53	vol -56
#bour	blessure 46
#bous	collision 150	dommage_materiel -46
#bove	blessure 45	degats_des_eaux 64
#box>	none -43	vol 40
#boxe	dommage_materiel -66	vandalisme 111
#boy>	bris_de_glace 58
#bra>	collision 136
#brac	blessure 143	evenement_climatique -56	none -61	vandalisme -48	vol 90
#brak	collision 137	none -54	vandalisme 65
#bran	bris_de_glace 77	collision 44	evenement_climatique 55
#brar	vol 76
#bric	vol 52
#brid	collision 141	evenement_climatique -61	none -58	vandalisme 73
#brig	incendie 60
#brin	blessure 59	collision -72	degats_des_eaux 55	incendie 134	none -45	vandalisme 137	vol -207
#bris	bris_de_glace 326	collision -56	dommage_materiel -43	none -209
#broa	collision -80	dommage_materiel -52	incendie -65	none -103	vandalisme 217	vol 89
#brok	blessure 60
#brot	bris_de_glace -60	vandalisme 83
#brou	dommage_materiel 102	evenement_climatique 72	vandalisme -47	vol 54
#brow	bris_de_glace -47	collision -47	incendie 68	vandalisme 68
#brua	autre 110	dommage_materiel -68
#brui	vol 104
#brus	evenement_climatique 61
#bsol	dommage_materiel -49	none 60	vandalisme 41
#bubb	degats_des_eaux 108
#buck	degats_des_eaux 63
#bula	collision 82
#bulb	blessure 108	incendie -110	none -67	vol 147
#bump	collision 143
#burg	bris_de_glace 52	collision -47	vol 57
#burn	incendie 101
#burs	collision -41	degats_des_eaux 61
#bus>	collision 144	none -48	vol -52
#buse	collision 133	vandalisme -43
#busi	dommage_materiel -40	incendie 74	none -52	vandalisme 71
#butt	autre -40	blessure 181	bris_de_glace 213	degats_des_eaux -92	dommage_materiel -84	evenement_climatique -54	incendie -44	none -90	vandalisme -82	vol -66
#buyi	collision 99	evenement_climatique 69
#bvio	bris_de_glace -48	collision 78
#bypa	collision 162
#cabi	vandalisme 72
#cabl	dommage_materiel 93	none -43	vandalisme 71	vol -42
#cade	collision -66	dommage_materiel 103	vandalisme 107	vol -43
#caff	dommage_materiel 56	evenement_climatique 99	none -50
#cake	bris_de_glace 53	dommage_materiel 137	none -56	vol -42
#cal>	collision -53	incendie 151
#cald	bris_de_glace -41	degats_des_eaux 102	dommage_materiel 74
#calf	blessure 179	collision -95	incendie 75	none -41
#calp	blessure 148	bris_de_glace 132	collision -50	degats_des_eaux -43	dommage_materiel -52	none -56	vol -72
#camp	evenement_climatique 45	incendie 97
#canc	autre 210	collision -44
#cand	collision -42	incendie 147	none -67	vol 74
#cann	blessure 61	dommage_materiel -45	vandalisme 55
#cant	dommage_materiel 65
#canv	collision -73	none -63	vandalisme 227	vol -54
#cape	evenement_climatique 89
#car>	collision 43	none -47
#cara	incendie 45	vol 41
#carb	collision 142	evenement_climatique 60	none -96
#card	autre 124	none -72
#carg	bris_de_glace 64	collision 92	none -45
#carp	degats_des_eaux 53
#carr	dommage_materiel 46	evenement_climatique 42
#cars	collision 89	vandalisme 54
#cart	autre 222	collision 140	dommage_materiel -49	none -139	vol -76
#casa	collision 97
#case	collision -72	dommage_materiel 96	incendie 51
#cash	autre 74	collision -75	vol 89
#cast	bris_de_glace -81	degats_des_eaux 84	dommage_materiel 132	none -53
#casu	dommage_materiel 71	vandalisme 66	vol -53
#cat>	autre 70	collision -48	dommage_materiel 95	incendie 43	vandalisme -44
#cata	autre 102	none -93	vol 105
#cate	blessure 110	collision -97	dommage_materiel 114	none -47
#cath	autre -66	collision 121
#cati	degats_des_eaux 49
#caug	incendie 129
#caus	none -41
#cave	blessure -61	collision 48	degats_des_eaux 92	evenement_climatique 63
#ccid	blessure 57
#ccor	blessure -87	degats_des_eaux -55	evenement_climatique 125	incendie 82
#ccou	incendie 56
#ccyx	autre -40	blessure 56	collision 94
#ced>	bris_de_glace 82	none -40
#cede	collision 112	vol -42
#cee>	blessure 197	dommage_materiel -44	incendie -53	vandalisme -171	vol 89
#ceil	degats_des_eaux 92
#ceip	vol 71
#ceiv	autre -175	blessure 158	collision -43	dommage_materiel -44	none 175
#cel>	collision -43	none 89
#cele	blessure -40	bris_de_glace -159	vandalisme -67	vol 176
#cell	autre 71	degats_des_eaux 79	none -63
#cema	collision 129	vandalisme -40
#ceme	blessure -43	collision 116	dommage_materiel 43	vandalisme 40
#cenc	collision 162	vandalisme -51	vol -42
#cens	autre 268	collision -53	dommage_materiel -56	none -230	vol -45
#cent	autre 170	none -85	vol -48
#cepa	evenement_climatique 43	incendie 94
#cer>	autre 118	dommage_materiel 64	none -64
#cern	collision 198	dommage_materiel -90
#cers	collision 83	vandalisme -49
#cert	none 97
#cess	none 51
#chai	collision -71	none -40	vandalisme 96	vol 98
#chal	bris_de_glace 193	collision -52	dommage_materiel -42	evenement_climatique 47	none -43	vandalisme -48	vol -43
#cham	autre -81	blessure 157
#chan	bris_de_glace 53
#chao	collision 62	incendie 42
#chap	blessure -45	bris_de_glace 65	collision -68	dommage_materiel -51	none -61	vol 216
#char	autre 89	collision -40	incendie 75	none -65
#chas	vandalisme 92
#chat	none 101
#che>	bris_de_glace 50	collision 40
#chec	none 119
#ched	vandalisme 46
#chee	blessure 75	collision -128	vandalisme 114
#chef	collision 62	incendie 42
#chem	bris_de_glace 187	dommage_materiel -127	vandalisme -41
#chen	degats_des_eaux 50	incendie 63
#cher	evenement_climatique 90
#ches	vol 69
#chew	autre -41	dommage_materiel 216
#chid	blessure 59	bris_de_glace -46	evenement_climatique 72
#chie	dommage_materiel 91
#chil	blessure 69
#chim	dommage_materiel -46	evenement_climatique 84	incendie 123
#chip	bris_de_glace 142	collision -41	none -52
#chiv	degats_des_eaux 164
#chka	collision 66
#chma	blessure 127	collision 74	none -63	vol -40
#chni	collision -76	dommage_materiel 111	evenement_climatique -42	incendie 70
#choc	collision 123
#choi	collision 49
#choo	blessure 89	vol 49
#chri	bris_de_glace 52	collision -41	vandalisme -41	vol 86
#chur	autre 63	collision -42	vandalisme 59
#cia>	collision 71	none -96	vol 101
#cian	dommage_materiel 64
#ciar	collision -75	dommage_materiel -83	evenement_climatique 111	none -85	vol 180
#ciat	collision -45	vandalisme 229	vol -71
#cid>	collision 54	none -42	vandalisme 144
#cide	blessure 51
#cifu	collision 46	dommage_materiel -95	vol 91
#ciga	collision -47	dommage_materiel -52	incendie 147	vol 75
#cil>	bris_de_glace 102
#cing	collision 65	none -65	vol 86
#ciou	autre -43	blessure 65	collision 53
#cipa	collision 43	dommage_materiel -45	incendie 41	vandalisme 80
#circ	collision 42	dommage_materiel 156	none -40	vandalisme -54
#cisi	none 143
#cist	blessure -51	bris_de_glace 98	collision -83	degats_des_eaux 129	dommage_materiel -102	evenement_climatique -40	none -40	vandalisme 88	vol -65
#city	degats_des_eaux 59	incendie 71
#civi	incendie 62
#cked	bris_de_glace 54	none -46
#cker	collision -46	degats_des_eaux 72	none -47	vandalisme 63	vol 57
#cket	collision -40	vol 83
#ckil	collision -86	dommage_materiel -54	evenement_climatique 93	none 73	vandalisme 65	vol -102
#ckin	bris_de_glace 104	collision 41	dommage_materiel -58	vol -43
#ckle	dommage_materiel 113
#ckon	dommage_materiel 46
#cks>	evenement_climatique 57	vol 106
#cksa	bris_de_glace -72	collision -75	dommage_materiel 104	vandalisme -47	vol 164
#cksm	autre 159
#ckup	collision 159	degats_des_eaux 86	incendie -59	none -60
#ckwa	collision 112
#clai	autre 46	bris_de_glace -50	none 89
#clar	evenement_climatique 58	none -65	vol 161
#clas	autre -48	blessure 122	collision -80	dommage_materiel 199	none -53	vol -54
#cle>	collision 45
#cler	bris_de_glace -58	collision 242	dommage_materiel -59	evenement_climatique 69	none -54	vandalisme -59
#cles	evenement_climatique 57
#clie	dommage_materiel 77
#clim	dommage_materiel 47	evenement_climatique 63	vol -44
#clin	autre 51
#clio	collision 57	vandalisme 55
#clip	collision 113
#clis	collision 108
#cloc	bris_de_glace -50	collision -58	dommage_materiel 280	none -42	vol -42
#clot	collision -103	degats_des_eaux 43	incendie 177	vol -54
#clou	degats_des_eaux -43	evenement_climatique 135
#club	blessure 122	collision -94	evenement_climatique 86	none -62
#clud	vandalisme 84
#clue	none 132	vandalisme -48	vol -54
#coac	bris_de_glace -77	collision 56	vandalisme 89
#coal	collision -72	dommage_materiel -74	incendie 271	none -77
#coat	degats_des_eaux -56	incendie 87	vol 85
#cocc	autre -40	blessure 56	collision 94
#coff	dommage_materiel 129	incendie -63	none -54
#coin	bris_de_glace 151	none -75
#cola	evenement_climatique 90
#cold	bris_de_glace 226	degats_des_eaux 52	none -96
#coll	blessure 44
#colu	degats_des_eaux 48	vol 41
#com>	vandalisme 137
#comb	degats_des_eaux 56	evenement_climatique -65	incendie 94
#come	degats_des_eaux 61
#comi	degats_des_eaux 68	vol -40
#comm	vandalisme 68
#comp	vandalisme 52	vol 51
#con>	collision 76
#conc	collision 110
#conf	autre 69	collision 162	dommage_materiel 40	none -79	vandalisme -55	vol -46
#conn	dommage_materiel 60	none 48
#cons	collision 63
#cont	blessure 48
#conv	vol 119
#cony	collision -83	dommage_materiel 53	incendie 40	vandalisme 61
#cook	blessure 68	collision -81	degats_des_eaux -72	dommage_materiel 42	evenement_climatique -40	incendie 163	none -63
#coop	collision -54	evenement_climatique 113	vol 63
#coot	collision 78	vol 40
#cope	bris_de_glace -158	collision -76	degats_des_eaux -48	dommage_materiel 227	none -54	vandalisme -53
#cops	none -46	vol 91
#cora	incendie 142	none -53
#corc	collision -47	vandalisme 159
#cord	incendie 98	none -42	vandalisme 43
#corn	bris_de_glace 102	degats_des_eaux 62
#corr	degats_des_eaux 46	none 91
#cors	bris_de_glace -50	collision 104
#cost	autre 163	blessure 111	collision -118	vol -66
#cott	collision -45	degats_des_eaux 40	evenement_climatique -77	incendie 50	vandalisme 57	vol 70
#coug	incendie 177
#coun	dommage_materiel 41
#coup	vol 117
#cour	collision 44	dommage_materiel -45	vandalisme -57
#cous	collision 54	vol 40
#cove	autre 123	blessure 56	collision -53
#cow>	autre -55	blessure 57	collision 154	none -51
#cows	evenement_climatique 70
#crac	bris_de_glace 176	collision -62	none -65
#crap	collision 138
#cras	autre 62	collision 53
#crat	vandalisme 71	vol -46
#craw	dommage_materiel -77	none -40	vandalisme 103
#craz	collision -103	dommage_materiel -44	none -47	vandalisme 195	vol -65
#crea	vol 55
#cree	bris_de_glace 92	dommage_materiel 58
#cret	collision 49
#crew	vandalisme 62
#crie	blessure 45	collision 75
#cros	collision 67
#crow	blessure 46	collision -64	none -43	vandalisme 106	vol -64
#crui	autre 227	collision -86	none -100	vandalisme -51
#crum	bris_de_glace 159	none -40
#crun	collision 46	dommage_materiel 58
#crus	collision 101	dommage_materiel 44
#cry>	incendie 74
#cted	blessure 99
#ctib	bris_de_glace 88	collision -46	none 76
#ctic	degats_des_eaux 62
#ctim	collision -41	degats_des_eaux 54	evenement_climatique 107
#ctly	dommage_materiel 47
#ctob	collision 73
#ctri	collision -45	incendie 95
#ctua	dommage_materiel 92	vol -40
#ctur	blessure 154	collision -84
#cuat	evenement_climatique 76	incendie 120	vol -60
#cue>	blessure 104	collision -90	incendie 127
#cuff	blessure 75	vandalisme 60
#cuit	dommage_materiel 195
#cula	collision 120	vandalisme -68
#culo	bris_de_glace 102	degats_des_eaux -63
#cume	none 107
#cupb	degats_des_eaux 74	incendie 51
#curt	incendie 125
#cuss	collision 62	evenement_climatique 48
#cust	vol 51
#cut>	bris_de_glace 49	none -77	vandalisme 102
#cuts	bris_de_glace 220	collision -81	degats_des_eaux -46
#cycl	collision 82
#cyx>	autre -40	blessure 56	collision 94
#dabo	collision 94
#dach	collision 184	dommage_materiel -57
#daci	collision 88	none -110	vol 122
#dad>	autre 50
#dage	bris_de_glace 73	collision -56	incendie 62
#dai>	dommage_materiel 67	vol 46
#dal>	dommage_materiel 86	vol 97
#dals	dommage_materiel -53	vandalisme 89
#dam>	blessure 99	bris_de_glace 49	dommage_materiel -53
#dama	collision 54
#dame	dommage_materiel 78
#damp	collision -47	degats_des_eaux 149
#dang	collision -96	dommage_materiel -58	evenement_climatique -72	incendie -108	none -54	vandalisme 312
#dar>	blessure -54	bris_de_glace -41	collision -70	dommage_materiel 74	evenement_climatique 209	none -74
#dari	collision 49	dommage_materiel -66	incendie 92
#dark	blessure -65	collision -66	degats_des_eaux 192	none 67
#dash	collision 65	incendie 58
#daug	blessure 67
#dawn	blessure 173	collision -69	dommage_materiel -112	vol 59
#dayl	bris_de_glace 98	collision -52	dommage_materiel -53	none -69	vandalisme 164
#days	blessure 49
#dbag	collision -54	dommage_materiel 51	vol 111
#dboa	degats_des_eaux 122	dommage_materiel -65	incendie -52
#dbra	collision 214	degats_des_eaux -71	none -46
#dbur	degats_des_eaux -64	evenement_climatique 186
#dded	blessure -51	collision 196	dommage_materiel -55	none -41
#dden	evenement_climatique 61
#dder	blessure 72	bris_de_glace 69	none -40
#ddin	autre 93	blessure -42	dommage_materiel 100	incendie 43	none -54	vol -43
#ddle	degats_des_eaux 67	dommage_materiel 60	none -48
#ddre	none 45
#dea>	bris_de_glace 54	none 210	vol -107
#dead	evenement_climatique 61
#deal	autre 63	collision 92	vandalisme -99
#dear	autre 88	collision 47
#deau	autre 161	incendie 51	none -144
#dece	dommage_materiel 61
#deci	degats_des_eaux 45	none 49
#deck	blessure 54	collision 89	degats_des_eaux -70	dommage_materiel -86	evenement_climatique -45	incendie 193	none -81	vandalisme -56	vol -54
#decl	dommage_materiel -41	evenement_climatique 47	none -64	vol 131
#deco	autre 54	incendie 121	none -72
#ded>	collision 41	none -45
#dedu	bris_de_glace 88	collision -46	none 76
#deep	collision -50	dommage_materiel -50	evenement_climatique 51	incendie 129	vol -44
#deer	collision 141
#defi	none 134
#dega	degats_des_eaux 179	dommage_materiel -52
#degr	blessure 102	collision -41	incendie 42
#dela	dommage_materiel 84	vandalisme 146	vol -43
#deli	dommage_materiel 72
#demo	autre -41	collision 213	dommage_materiel -45	none -96	vandalisme -40
#den>	blessure 49	evenement_climatique 67	none -50
#denc	collision -49	dommage_materiel 121	incendie 86	none -49
#deni	degats_des_eaux 79
#dens	blessure 148	collision -84	degats_des_eaux 79
#deny	blessure -45	bris_de_glace 146	collision -142	degats_des_eaux -54	evenement_climatique -69	incendie -41	none -55	vandalisme -66	vol 160
#deo>	collision -57	dommage_materiel -128	incendie -111	vandalisme 276	vol -43
#depo	autre 120	collision -98	vol 134
#derb	collision -50	dommage_materiel -62	evenement_climatique 190	incendie -58
#dere	bris_de_glace 80	dommage_materiel -41	incendie 124	none -64
#derg	collision 105
#dern	blessure -80	degats_des_eaux 134	dommage_materiel -52	evenement_climatique 57
#ders	collision -41	dommage_materiel 99
#dert	collision 223	none -104
#desc	degats_des_eaux 138	dommage_materiel -42
#dese	collision 203	none -67
#desk	bris_de_glace 56	none -59	vandalisme 62
#dest	evenement_climatique 69
#deta	collision 91
#dewa	collision 61
#dfat	collision -87	dommage_materiel -60	evenement_climatique 56	incendie 66	vol 119
#dful	dommage_materiel 144	none -59
#dged	collision 49	vol 42
#dger	vandalisme 153	vol -136
#dia>	blessure 112	evenement_climatique 65
#diab	none -52	vol 125
#dian	blessure 124	collision -46	none -51
#diat	degats_des_eaux 46
#dic>	collision -42	degats_des_eaux 71
#dica	blessure 54	collision 40	vol 61
#dici	collision -101	dommage_materiel -141	none -123	vandalisme -45	vol 369
#dicu	bris_de_glace 102	degats_des_eaux -63
#did>	none 52
#didn	collision 76
#died	autre 177	collision -110
#dies	autre -66	collision 59	dommage_materiel 109	none -56	vandalisme -48	vol 55
#diff	collision 105
#dign	collision -62	dommage_materiel 190	none -42
#dily	collision 61	evenement_climatique 46
#dina	bris_de_glace 48	collision 110	dommage_materiel -55	none -41	vandalisme 60	vol -50
#dine	degats_des_eaux -65	evenement_climatique 108
#dinn	dommage_materiel 110
#dio>	dommage_materiel -44	vol 112
#diol	autre 148	none -65	vol -62
#diot	collision -43	vandalisme 156	vol -53
#dir>	autre 125	blessure -73	dommage_materiel 45
#dire	blessure 106	bris_de_glace 65	dommage_materiel -45
#dirh	degats_des_eaux -48	dommage_materiel 48
#disa	vol 84
#disc	blessure 185	collision -70	degats_des_eaux 66	none -46
#dish	degats_des_eaux 140
#disl	blessure 214	collision -146
#disp	autre 80	collision -48	none -52	vandalisme 41
#diss	collision -165	vol 218
#dist	autre -46	blessure -147	bris_de_glace -63	collision -44	degats_des_eaux -68	dommage_materiel 163	evenement_climatique -42	incendie 153	none -66	vandalisme -55	vol -100
#ditc	collision 141
#diti	collision -49	dommage_materiel 52	evenement_climatique 71
#dium	bris_de_glace -56	dommage_materiel -49	vandalisme 210	vol -46
#divi	blessure 237	bris_de_glace -63	collision -85	dommage_materiel -76	none -67
#dlam	bris_de_glace 54	collision 120	none -47	vol -43
#dle>	incendie 77
#dleb	collision 122
#dler	dommage_materiel 177	none -56
#dles	collision -40	dommage_materiel 118	incendie -48	none -93	vol 141
#dlig	vandalisme 115	vol -53
#dlin	blessure 41
#dloc	vandalisme -51	vol 131
#dlor	autre 90	collision -54	dommage_materiel 93	none -58
#dly>	blessure 41	none -50
#dmit	degats_des_eaux 79
#dmot	dommage_materiel 86	vol 44
#dnig	bris_de_glace 108	degats_des_eaux -40
#dnt>	collision 121	none -50
#doct	blessure 56	vol 50
#docu	none 107
#does	none 42	vol -43
#dog>	blessure 64	dommage_materiel 44
#dogs	blessure 200	collision -74	incendie -97	vandalisme 82	vol -55
#doin	collision 70	dommage_materiel 41
#don>	none 52
#donk	blessure 89	collision 136	vol -84
#dont	dommage_materiel 62	vol -52
#dor>	degats_des_eaux 104	dommage_materiel 85	evenement_climatique -41
#doub	bris_de_glace 162	none -46
#doul	collision 84
#dow>	bris_de_glace 184
#down	dommage_materiel 66
#dows	bris_de_glace -111	vandalisme 245	vol -61
#drag	blessure 91	collision -58
#drai	degats_des_eaux 236	dommage_materiel -41	none -59
#dram	autre 167	none -55
#dran	blessure 143	dommage_materiel -46	incendie -111	vol 74
#draw	dommage_materiel 42
#dred	collision -40	dommage_materiel 80
#dren	blessure 57	vandalisme 41
#dres	blessure 87	collision -62	incendie 47
#drew	dommage_materiel 59
#dril	bris_de_glace -45	collision -65	dommage_materiel 250	evenement_climatique -61	none -73
#drin	collision 68	evenement_climatique 84
#drip	blessure 50	collision -45	degats_des_eaux 151
#driv	collision 49
#drob	blessure -47	bris_de_glace 59	degats_des_eaux 41	dommage_materiel 95	none -60
#dron	bris_de_glace -132	collision -66	dommage_materiel 192	evenement_climatique -46	incendie 162	none -77	vandalisme -46
#droo	degats_des_eaux 61	incendie 91	none -50
#drop	bris_de_glace 41	collision -76	dommage_materiel 174	vol -43
#drov	collision 110
#drow	collision -50	degats_des_eaux 147	dommage_materiel -76	evenement_climatique 151	incendie -57	none -71	vol -42
#drum	collision -132	degats_des_eaux 52	dommage_materiel 94	vol 84
#drun	vandalisme 154
#dry>	evenement_climatique 73	incendie 41
#drye	incendie 111
#dscr	bris_de_glace 76
#dshi	bris_de_glace 63	collision 40	dommage_materiel 70	none -42	vol -55
#dson	blessure -69	collision 189	vandalisme -42	vol -68
#dsto	bris_de_glace -40	collision -135	dommage_materiel -53	evenement_climatique 300	none -95	vandalisme 64	vol -58
#dth>	dommage_materiel 118
#dual	collision 54
#duct	dommage_materiel 107
#due>	evenement_climatique 68
#duli	collision -122	none 105	vol 114
#dull	collision 108
#duly	collision 66
#duri	vol 55
#dust	none -52	vol 101
#dutc	bris_de_glace 60
#duty	autre 42	collision 45	evenement_climatique 59
#duve	degats_des_eaux 49	dommage_materiel -43	incendie 136
#dvis	dommage_materiel -45	none 92
#dwic	collision 60	vol 65
#each	blessure 49
#eada	collision 184	dommage_materiel -57
#eadi	degats_des_eaux 110	none -47	vol 91
#eadl	collision 63	vandalisme 60	vol -48
#eady	vol 82
#eagu	collision 54	dommage_materiel -47	vol 51
#eah>	dommage_materiel -43	none 135
#eak>	degats_des_eaux 42	vol 50
#eake	collision -51	degats_des_eaux 208	none -40
#eakf	degats_des_eaux 53	evenement_climatique 40
#eaki	degats_des_eaux 42
#eale	collision 73	dommage_materiel -61	vandalisme -76	vol 74
#eall	none 160
#ealt	collision 81	evenement_climatique 103	none -43
#eame	vol 82
#ean>	collision 46
#eane	bris_de_glace 43	collision -59	degats_des_eaux 74	dommage_materiel 69
#eani	blessure 49	bris_de_glace 106	collision -45	degats_des_eaux -65	none -40	vandalisme 98	vol -74
#eant	blessure -41	bris_de_glace -200	collision -116	degats_des_eaux -43	dommage_materiel -111	evenement_climatique -56	none -132	vandalisme 463	vol -176
#earb	autre 196	collision -119
#eard	collision -45	evenement_climatique 48	vol 63
#eare	bris_de_glace 80	dommage_materiel -69	none -85	vandalisme 94	vol 77
#eari	autre 90	dommage_materiel 45	evenement_climatique 53	none -64	vol -45
#earm	collision -58	dommage_materiel 81	incendie 80	vandalisme -40
#earn	collision 110
#eart	bris_de_glace -47	dommage_materiel -41	evenement_climatique 124	none -64
#ease	autre 50
#east	blessure 65
#easu	evenement_climatique 52	none 92
#eat>	dommage_materiel 41	vandalisme 73
#eatb	collision 127
#eate	degats_des_eaux 67	incendie 40	none -43
#eati	blessure 66
#eats	bris_de_glace -47	dommage_materiel 115	evenement_climatique 42
#eau>	vol 110
#eaux	autre 104	degats_des_eaux 85	dommage_materiel -40	none -84
#eave	bris_de_glace -42	vol 177
#eavi	collision 164	dommage_materiel -64
#eavy	degats_des_eaux -44	evenement_climatique 186	incendie 46	none -46
#ebar	collision 122
#ebbl	bris_de_glace 294	collision -41	evenement_climatique -107	none -63
#eble	collision 139	vol -46
#eboa	collision -56	degats_des_eaux 87	dommage_materiel -50	none -127	vandalisme 228	vol -90
#ebod	vandalisme 72	vol 50
#ebox	collision 63
#ebra	blessure 121	collision 52	vol -41
#ebro	blessure -45	bris_de_glace -70	collision -66	dommage_materiel 43	incendie 116	vandalisme 106
#ebru	autre 110	dommage_materiel -68
#ecau	none -41
#ece>	bris_de_glace 46	collision 54	vol -43
#ecei	blessure 63	vol 52
#ecep	collision -62	vol 54
#eces	dommage_materiel 93	vandalisme 49
#ech>	autre 44	vol 43
#echa	autre -57	collision -46	dommage_materiel 145	vandalisme 47
#echi	bris_de_glace -40	collision 75
#echn	collision -46	dommage_materiel 98	incendie 57
#ecid	collision 57	degats_des_eaux 87	dommage_materiel 42	vol -49
#ecis	collision -50	none 94	vol 81
#eck>	blessure 40	collision 41
#ecke	dommage_materiel 144
#ecki	autre -53	bris_de_glace 102	none 108
#ecko	dommage_materiel 46
#ecla	dommage_materiel -43	evenement_climatique 54	none -64	vol 172
#ecli	autre 225	blessure -131	dommage_materiel -52	none -52	vol -78
#ecor	incendie 66	none -57	vandalisme 40
#ecs>	autre 70	collision 61
#ect>	collision 44	incendie 50	none 74
#ecte	blessure 110	degats_des_eaux 77	none -45
#ecti	evenement_climatique 64
#ectl	dommage_materiel 55
#ecto	autre -84	collision -65	dommage_materiel 148	none -45	vandalisme -44	vol 86
#ectr	collision -52	incendie 87
#ecue	incendie 149
#ecy>	blessure 62	dommage_materiel 61
#edal	dommage_materiel -44	vol 180
#edar	collision -75	evenement_climatique 176	incendie 51	none -54
#eddi	autre 93	blessure -42	dommage_materiel 100	incendie 43	none -54	vol -43
#eded	none -40	vandalisme -40	vol 102
#edes	collision 125
#edfu	dommage_materiel 144	none -59
#edge	bris_de_glace 66	dommage_materiel -47	vandalisme 78
#edia	collision 57	degats_des_eaux -60	evenement_climatique 100
#edic	autre -55	blessure 62	collision 94	none -45	vol 76
#edin	bris_de_glace 46
#edle	collision 87
#edro	degats_des_eaux 61	incendie 91	none -50
#eds>	autre 78	collision -47	none -66	vol 99
#educ	bris_de_glace 88	collision -46	none 76
#eed>	none 55
#eede	none -40	vandalisme -40	vol 102
#eedf	dommage_materiel 144	none -59
#eedi	vol 57
#eedl	collision 49	evenement_climatique 44
#eeds	autre 94	collision -53	dommage_materiel -43	none -81	vol 130
#eein	collision 62
#eek>	bris_de_glace -42	degats_des_eaux 53	none 57	vandalisme 43	vol -53
#eeke	none 82
#eeks	blessure 75
#eel>	collision 87
#eele	degats_des_eaux -66	evenement_climatique 92	vol 116
#eeli	degats_des_eaux 164
#eels	collision -58	none -58	vandalisme 92	vol 105
#eena	autre 129	none -77
#eenh	bris_de_glace 93	evenement_climatique 124	vol -44
#eens	bris_de_glace 172	collision -86	none -58	vol 56
#eep>	degats_des_eaux 43
#eepe	blessure 167	collision 124	dommage_materiel -67	incendie -112	none -42	vandalisme -150
#eepi	degats_des_eaux 43	dommage_materiel -48	vol 92
#eeps	bris_de_glace 53
#eer>	collision 78	dommage_materiel 85	none -43
#eeri	collision 107	dommage_materiel -57	vol 45
#eers	none 125
#ees>	evenement_climatique 46	vandalisme 90
#eet>	vandalisme 49
#eeth	autre 47	blessure 45	dommage_materiel 85	vol -42
#eeze	bris_de_glace 72	evenement_climatique 61
#efch	collision 62	incendie 42
#efer	collision 56
#efig	collision 141	incendie 46	vol -43
#efin	none 134
#efou	collision 44
#efro	bris_de_glace 269	degats_des_eaux -47	dommage_materiel -47	vol -45
#eft>	none -42	vol 58
#efun	autre 308	blessure -76	collision -61	dommage_materiel -43	none -69
#egan	collision -41	incendie 99
#egar	blessure 130	vol -45
#egat	degats_des_eaux 107	dommage_materiel -52	none 101
#egg>	collision 69	degats_des_eaux 66	vol -46
#egge	vandalisme 55
#eggs	vandalisme 156
#egin	bris_de_glace 180	none -127
#egis	collision 113
#egna	collision 58
#egre	blessure 102	collision -41	incendie 42
#egs>	bris_de_glace 78	dommage_materiel 47
#eham	collision -51	dommage_materiel -81	vandalisme 143	vol 102
#ehea	collision 110
#ehic	collision 44
#ehin	degats_des_eaux 40
#eigh	evenement_climatique 41
#eili	degats_des_eaux 92
#eima	collision -64	evenement_climatique 177
#eimb	autre 159	blessure -48	bris_de_glace 55
#eipt	vol 71
#eith	collision 56	none 43
#eive	autre -175	blessure 158	collision -43	dommage_materiel -44	none 175
#eken	none 82
#ekne	collision 54
#eks>	blessure 75
#elbo	blessure 64	vandalisme -48
#eld>	vandalisme 56
#elde	collision -49	degats_des_eaux 123
#elec	collision -42	incendie 91
#eled	degats_des_eaux -66	evenement_climatique 92	vol 116
#elep	blessure -51	dommage_materiel -74	evenement_climatique 55	none -77	vandalisme -55	vol 178
#eles	bris_de_glace -112	collision -65	dommage_materiel 161	vol 43
#elev	none -56
#elf>	none -46	vandalisme 41
#elib	blessure -48	dommage_materiel 143	incendie -109	vandalisme 84	vol -49
#elic	blessure 87	collision -105	dommage_materiel 157	vandalisme -44	vol -40
#elie	blessure -41	vandalisme -41	vol 99
#elin	autre 89	blessure -41	degats_des_eaux 158	dommage_materiel -43	vol -42
#eliv	collision 46
#ella	degats_des_eaux 127
#elle	autre 102	dommage_materiel -41	none -53	vol 71
#elli	vol 71
#ells	collision 70	incendie 44	none -42
#elly	bris_de_glace -48	dommage_materiel 73	none -48	vandalisme 109
#elme	blessure -48	vandalisme -141	vol 226
#elmi	bris_de_glace -41	collision 171	dommage_materiel -57
#elon	blessure 47
#elop	bris_de_glace 106	collision -58	none -78	vol 83
#elow	degats_des_eaux 106
#elp>	vol 77
#elpe	blessure 67
#elpi	blessure -42	bris_de_glace -43	collision -103	degats_des_eaux -50	dommage_materiel 363	none -51
#els>	collision -45	evenement_climatique 49	none -44	vandalisme 54
#else	blessure 53	collision 63	dommage_materiel -44
#elt>	collision 77
#elte	incendie 154
#elux	bris_de_glace 205	collision -65	evenement_climatique 52	none -42	vandalisme -42
#elve	evenement_climatique 60	vol 47
#elvi	collision 166	dommage_materiel -42
#emai	autre 72	bris_de_glace 96	none -51
#eman	collision 83
#emar	collision 99	vandalisme -48
#embe	collision 42
#embl	degats_des_eaux 93	dommage_materiel -48
#emem	collision 86	incendie -43	none 48
#emis	bris_de_glace 91	collision 184	dommage_materiel -92	none -54	vandalisme -60
#emmi	vol 69
#emot	collision -106	dommage_materiel 254	evenement_climatique -107	vol -48
#emov	dommage_materiel 80	none -57	vol 85
#empl	blessure 45
#empt	none -43	vol 127
#emse	collision 83	vol 57
#enag	autre 129	none -77
#enan	degats_des_eaux 64	incendie 53	vol 78
#enau	collision 75
#ence	vol -42
#ency	autre -62	blessure 190	incendie -42	none -106	vandalisme 118	vol -138
#end>	autre 88	none -48
#ende	collision 112
#endi	collision -118	degats_des_eaux -110	dommage_materiel -50	incendie 149	vol 152
#endo	blessure 73	collision -43	dommage_materiel -63	vandalisme -48	vol 160
#ends	autre 89	dommage_materiel 164	none -56	vol -64
#ene>	autre -41	dommage_materiel 91	none -46	vandalisme 126	vol -74
#enea	blessure -50	bris_de_glace 119	degats_des_eaux 49	dommage_materiel -43	evenement_climatique 42
#ened	vol 44
#ener	blessure -44	collision -61	degats_des_eaux 90	dommage_materiel 66	evenement_climatique 106
#enga	dommage_materiel -50	vandalisme -42	vol 153
#enge	collision 74
#engi	incendie 46	none -43	vol 49
#engl	autre 90
#engt	evenement_climatique 56	incendie -41
#enho	bris_de_glace 77	collision -45	evenement_climatique 99	none -50	vol 57
#eni>	bris_de_glace 143	dommage_materiel -41	incendie 42	vandalisme -49	vol -51
#enis	blessure 114	evenement_climatique 61
#enit	collision 42
#enna	bris_de_glace -49	none -48	vandalisme 181
#enne	blessure 260	bris_de_glace -40	dommage_materiel -62	incendie -49	none -102	vandalisme -68	vol -62
#enou	collision 73	none -80	vandalisme 82
#ens>	collision -56	evenement_climatique 59	vol 45
#ensa	collision -73	degats_des_eaux 43	dommage_materiel 165
#ense	autre 172	blessure -42	dommage_materiel 72	none -103
#ensi	dommage_materiel 131	vandalisme -84	vol 43
#enta	incendie 48	vandalisme -40
#ente	evenement_climatique 50
#enth	bris_de_glace -100	collision -75	degats_des_eaux 142	evenement_climatique 56	none -41	vandalisme -40
#entl	collision 62
#entr	collision 56
#enty	evenement_climatique 42
#enue	collision 74
#eny>	blessure -45	bris_de_glace 146	collision -142	degats_des_eaux -54	evenement_climatique -69	incendie -41	none -55	vandalisme -66	vol 160
#eon>	bris_de_glace 150	collision 50	none -54
#eone	vandalisme 64	vol 67
#eopa	autre 144	none -74
#eopl	degats_des_eaux 67
#epai	degats_des_eaux 95	vandalisme -41
#epan	evenement_climatique 43	incendie 94
#eper	blessure 167	collision 124	dommage_materiel -67	incendie -112	none -42	vandalisme -150
#ephe	vol 42
#epho	blessure -51	dommage_materiel -74	evenement_climatique 55	none -77	vandalisme -55	vol 178
#epin	degats_des_eaux 43	dommage_materiel -48	vol 92
#epla	collision -53	dommage_materiel 107	none -42	vol 93
#epos	autre 102	collision -47	vandalisme 41	vol 59
#eps>	bris_de_glace 41
#epti	collision -45	vandalisme 103
#eque	vol 53
#equi	bris_de_glace -40	collision 89	none 73
#era>	dommage_materiel 81	none -40	vol 122
#eral	blessure 44	none -57	vol 54
#eran	bris_de_glace 96	evenement_climatique 43
#erat	autre 76	collision 69	none -63
#erb>	collision 91	vol 42
#erba	bris_de_glace -99	collision 105	dommage_materiel -66	vandalisme 175	vol -60
#erbo	dommage_materiel -41	evenement_climatique 112	incendie -60	none -55	vandalisme 102	vol -41
#erce	autre 104	bris_de_glace 64	none -79	vol -45
#erch	dommage_materiel -60	incendie 114	vandalisme -62	vol 113
#erci	collision 78	dommage_materiel -74	vol 69
#erco	vandalisme 137
#erd>	blessure 173	bris_de_glace 90	collision -77
#erel	autre 112	blessure -45	bris_de_glace -48	collision -128	dommage_materiel -61	evenement_climatique -68	none -130	vandalisme 161	vol 74
#erer	collision -98	dommage_materiel 300	none -87
#eres	degats_des_eaux 48	incendie 53
#erfa	degats_des_eaux 192	incendie -46	none -61
#erfe	collision 125	vandalisme -71
#erfl	degats_des_eaux 141	dommage_materiel -56	evenement_climatique 40
#erge	blessure 91	collision -58	vandalisme 91
#ergi	autre -64	blessure 215	bris_de_glace -48	collision -58	degats_des_eaux 126	dommage_materiel -89	evenement_climatique -56	incendie -61	none -280	vandalisme -62	vol -101
#ergo	blessure -40	collision -58	evenement_climatique 210	vol -41
#ergr	collision 105
#ergu	degats_des_eaux -53	evenement_climatique 166
#erhe	degats_des_eaux 103	incendie 50
#eria	evenement_climatique 48
#erie	vol 80
#erin	collision 40
#erio	bris_de_glace 56
#erip	collision 82
#erka	vandalisme 42	vol 56
#erly	collision -50	degats_des_eaux 149
#erma	evenement_climatique 62	incendie 49	none -49	vandalisme -65
#erne	blessure -46	collision 60	degats_des_eaux 74	dommage_materiel -70	evenement_climatique 74
#erni	none -47	vandalisme 55
#erno	collision 43
#ero>	autre 98	blessure -51	collision 159	dommage_materiel 94	evenement_climatique -41	incendie -49	none -83	vandalisme -40	vol -54
#erpa	bris_de_glace -184	collision -45	vandalisme 267	vol -43
#erpr	vol 108
#erra	dommage_materiel 45
#erre	bris_de_glace -40	collision 75
#erri	collision -44	dommage_materiel 84
#erry	autre 111	collision 85
#erse	collision 118
#ersh	degats_des_eaux 51	none 54
#ersi	collision 44	incendie 41
#erst	bris_de_glace -47	collision -43	dommage_materiel 114
#ert>	collision 98
#erta	collision 62	none 119
#erte	autre 107	blessure 64	collision -60	none -114	vol 56
#erto	collision 102
#erva	evenement_climatique 94
#erve	collision 98
#ervi	incendie 46	none 61
#erwi	collision 70	vol 91
#erwo	collision 69
#eryb	collision 44
#eryw	collision 61	vol -40
#esca	evenement_climatique 89
#ese>	collision 96	dommage_materiel 64
#esel	autre -66	collision 59	dommage_materiel 109	none -56	vandalisme -48	vol 55
#esen	collision 66
#eser	collision 130	none -81	vandalisme 131	vol -61
#esid	vol 75
#esk>	bris_de_glace 64	none -68	vandalisme 69
#esla	collision 150	none -75
#esn>	bris_de_glace 51	collision 76	evenement_climatique 92	incendie -59	vol -40
#espe	degats_des_eaux 61	vol 98
#espo	degats_des_eaux -48	dommage_materiel 112	vandalisme -48
#esse	collision -77	dommage_materiel 151	none -54
#essi	blessure 184	collision -52	dommage_materiel -64
#esso	blessure 75	collision -63	none 69	vol 40
#essu	bris_de_glace -54	collision -80	dommage_materiel 82	vol 118
#esta	autre 96	collision -51	none -108	vandalisme 52	vol -64
#esti	vol 124
#esto	bris_de_glace -41	dommage_materiel 137	vandalisme -49
#estr	evenement_climatique 75
#ests	collision 98	degats_des_eaux 68	dommage_materiel -68	evenement_climatique -44	incendie -59	vol 88
#esum	blessure -42	degats_des_eaux 182	none -53
#etai	collision 77
#etal	collision 96	none -71
#etan	blessure 78	bris_de_glace 91	collision -90	degats_des_eaux -47	dommage_materiel -55	evenement_climatique 94
#etch	blessure 40	incendie 70
#ete>	collision 66
#etel	dommage_materiel 79
#eter	collision -43	dommage_materiel -41
#eth>	autre 47	blessure 45	dommage_materiel 85	vol -42
#ethi	blessure -57	collision 42	dommage_materiel -42	evenement_climatique 48	none -49	vol 41
#etim	none 84
#etir	degats_des_eaux 110	none -50
#etit	collision 123	none -63
#etre	evenement_climatique 93
#etro	collision 58	none -89	vandalisme -46	vol 178
#ets>	degats_des_eaux 50
#ette	vandalisme 64
#ettl	collision -51	dommage_materiel -54	none 58	vol 107
#etty	incendie 110	vol 65
#etur	autre 131
#ety>	dommage_materiel -70	vol 152
#eue>	collision 73
#eur>	collision 200	none -88
#euro	autre 62	dommage_materiel 41
#eurs	collision 44
#evac	evenement_climatique 76	incendie 120	vol -60
#evar	blessure 111
#eve>	bris_de_glace -60	vandalisme 47
#evel	evenement_climatique 135	none -40	vol -47
#eves	collision -66	incendie -47	vandalisme 118
#evid	collision 62	incendie 188	none -44	vol -89
#evis	collision -64	dommage_materiel 218	evenement_climatique 42	none -103
#evry	blessure -47	degats_des_eaux 133	dommage_materiel -55	incendie 105
#ewal	collision 44
#eway	collision 52	dommage_materiel -116	evenement_climatique 158
#ewdr	vandalisme 172	vol -60
#ewed	blessure 114	collision -67	dommage_materiel 124	none -43
#ewel	vol 168
#ewhe	autre 234	dommage_materiel -42	evenement_climatique -115	vandalisme 73	vol -97
#ewor	collision -54	dommage_materiel -49	incendie -56	vandalisme 223
#exac	none 69
#exag	dommage_materiel 64	evenement_climatique 79
#exce	collision 64	vol -55
#exch	blessure 94	collision -50
#exha	collision 86	none -54	vandalisme 78
#expe	collision -60	evenement_climatique 40	incendie 43	none 58	vandalisme -60
#expl	autre 47	bris_de_glace 81	none -51
#exte	dommage_materiel 108
#exti	incendie 62	vandalisme 104	vol -72
#extr	incendie 83
#eybo	collision -54	dommage_materiel 184	none -40
#eye>	blessure 168	bris_de_glace -52	vandalisme -51
#eyeb	blessure -45	bris_de_glace -70	collision -66	dommage_materiel 43	incendie 116	vandalisme 106
#eyed	collision -61	none -45	vandalisme 214	vol -43
#eyel	blessure -49	collision -123	evenement_climatique -114	incendie 107	vandalisme 221
#eyes	collision 41	vandalisme -85	vol 127
#eys>	autre 104	vol 44
#ezed	collision 89
#ezer	bris_de_glace 107	dommage_materiel 59	none -48	vol -41
#fabr	incendie 91
#faca	collision -70	dommage_materiel 123	vandalisme 139	vol -52
#face	vol 89
#faci	bris_de_glace 52	collision 90	vol -40
#fact	incendie 91
#fail	bris_de_glace 104	degats_des_eaux 72	none -44
#fain	collision 95	degats_des_eaux -60	vol 99
#fait	blessure -41	bris_de_glace 69	collision 158	dommage_materiel -103	none -87	vandalisme -55	vol 119
#fall	dommage_materiel 80	vol -40
#fals	collision -67	degats_des_eaux 84	dommage_materiel -78	none 52	vol 127
#fami	bris_de_glace -43	dommage_materiel 76	incendie 70	none -75	vandalisme 137	vol -54
#far>	collision -64	evenement_climatique 52
#farm	blessure 51	collision -48	dommage_materiel 97
#fath	dommage_materiel -50
#faul	collision 51
#fboa	vandalisme -40	vol 155
#fcha	collision 62	incendie 42
#febr	autre 110	dommage_materiel -68
#fect	blessure 66	collision 43	vandalisme -48
#fed>	vandalisme 108
#fee>	dommage_materiel 135	evenement_climatique -48	incendie -71	none -64
#feel	degats_des_eaux 61	dommage_materiel -49	vol 83
#feet	bris_de_glace 70	degats_des_eaux -42	evenement_climatique 57
#fell	dommage_materiel 40
#felt	vol 58
#fenc	dommage_materiel -74	evenement_climatique 46	none -41	vandalisme 179	vol -74
#fend	collision 100
#fer>	bris_de_glace 68	dommage_materiel -49	none 71
#ferr	autre 82	collision 60	vandalisme -40	vol -44
#fes>	bris_de_glace 65	collision 50	dommage_materiel 62	vandalisme -51
#few>	blessure 150	collision -153	degats_des_eaux 41
#ffec	collision -62	degats_des_eaux 138
#ffed	collision -49	incendie -44	vandalisme 167
#ffee	dommage_materiel 136	incendie -69	none -58
#ffer	collision 55
#ffit	vandalisme 138
#ffol	dommage_materiel 56	evenement_climatique 99	none -50
#fiat	collision 94
#fic>	collision 41
#fica	autre -41	blessure 56
#fiel	blessure -45	dommage_materiel -58	evenement_climatique 66	incendie 91	vandalisme 51
#fift	blessure 169	collision -72	vol 51
#figh	collision 81	vandalisme 64	vol -83
#file	vandalisme 86
#fill	collision 43
#film	collision 57	vandalisme 120	vol -65
#filt	degats_des_eaux 88	dommage_materiel -48	none -44	vandalisme 85	vol -43
#find	autre 99	none -52
#fine	collision 44
#fing	blessure 54	collision -48	dommage_materiel -44	evenement_climatique 43	vol 47
#fire	incendie 121
#firm	degats_des_eaux 90	vol -45
#firs	collision 60
#fish	bris_de_glace 75	degats_des_eaux 81	evenement_climatique 49	none -71	vandalisme -41
#fit>	blessure 142
#fiti	none -43	vandalisme 140
#fitt	collision -62	degats_des_eaux 239
#five	blessure 49	dommage_materiel 45	vandalisme -65
#flam	collision -42	incendie 188
#flap	incendie -89	vandalisme 143	vol 47
#flar	incendie 143
#flas	bris_de_glace -104	collision 75	evenement_climatique 159	vandalisme -44
#flat	degats_des_eaux 40	incendie 44	none -43
#flew	bris_de_glace 40	evenement_climatique 41
#flig	autre 96	evenement_climatique 46	none -59
#floa	collision -44	degats_des_eaux 97	evenement_climatique 195	none -69
#floo	degats_des_eaux 77
#flor	collision 96	incendie -53
#flow	degats_des_eaux 103	dommage_materiel 76	none -43	vol -41
#fly>	autre 171	blessure 57	dommage_materiel -49	none -70	vandalisme -58	vol -43
#flyi	autre 125	blessure -86	collision 52
#foam	collision -123	dommage_materiel -42	none -56	vandalisme 289
#fog>	blessure -59	collision 62	vandalisme -129	vol 182
#fold	vandalisme 42
#foll	collision -70	dommage_materiel 99
#font	none -95	vandalisme -51	vol 199
#food	autre -41	blessure 91	collision -50	dommage_materiel 99	evenement_climatique -50	none -78	vandalisme 137	vol -54
#foot	blessure 65
#for>	autre 61
#forc	bris_de_glace 68	none -42	vol 91
#forg	collision 59
#fork	collision 282	vol -81
#forw	blessure -41	collision 142	dommage_materiel -46	none 64
#foun	vandalisme 124
#frac	blessure 307	collision -116
#frai	autre 113	blessure -43	collision -75	none 104	vol -46
#fram	collision -53	dommage_materiel 87	evenement_climatique 75
#fran	autre 43	collision 60	vol -40
#free	evenement_climatique 113
#frie	collision -54	dommage_materiel 103	incendie 46	none -41
#frig	collision 115	dommage_materiel -68
#frm>	bris_de_glace 98	dommage_materiel -75	incendie 51	none -58	vol 70
#fron	collision 53	vandalisme 43
#fros	bris_de_glace 281	evenement_climatique -127
#froz	degats_des_eaux 96
#fted	evenement_climatique 40	vol 71
#ftin	blessure 69	bris_de_glace -40	degats_des_eaux 67	dommage_materiel 91	vandalisme -66
#fts>	vol 67
#fty>	autre -45	blessure 224	collision -112	none -61	vandalisme -48	vol 60
#ful>	dommage_materiel 80
#full	dommage_materiel 46
#fumi	collision 59	degats_des_eaux 64	dommage_materiel -53	none -96	vandalisme 76
#fund	autre 308	blessure -76	collision -61	dommage_materiel -43	none -69
#funn	blessure 112	collision -55	dommage_materiel 41
#furi	degats_des_eaux -101	evenement_climatique 89	incendie 71
#furn	bris_de_glace 44	degats_des_eaux -75	evenement_climatique 58	incendie 50	none -42	vol 76
#gade	incendie 69
#gadi	autre 125	blessure -73	dommage_materiel 45
#gage	collision -42	none -44	vol 182
#gain	vol 44
#gal>	autre 99	blessure 45	collision -50	none -53
#gale	evenement_climatique 195
#gall	blessure -86	bris_de_glace -40	collision -111	degats_des_eaux -117	dommage_materiel 203	evenement_climatique -49	vol 112
#game	blessure 255	collision -49	dommage_materiel -45	none -66
#gan>	incendie 48	vol 92
#gar>	none -59	vandalisme 198	vol -86
#gara	degats_des_eaux -61	dommage_materiel 112	none -46
#gard	blessure 65	evenement_climatique 68
#gare	incendie 53	vol 47
#gas>	bris_de_glace -40	collision -56	dommage_materiel -41	incendie 226	none -40
#gash	bris_de_glace 163	dommage_materiel -136
#gat>	degats_des_eaux 213	dommage_materiel -69
#gate	collision 104	dommage_materiel -40	vol -48
#gear	autre 160	blessure -70	bris_de_glace -42	collision -98	dommage_materiel 116
#gen>	collision -41	incendie 204
#genc	autre -68	blessure 128	bris_de_glace 88	incendie -45	none -90	vandalisme 94	vol -132
#gene	collision -58	dommage_materiel 80	evenement_climatique 168	incendie -59
#gent	collision 58
#geon	bris_de_glace 185	collision 69	none -68
#gera	blessure 53
#germ	degats_des_eaux -48	evenement_climatique 110	vandalisme -77	vol 100
#gerp	vol 139
#gers	dommage_materiel -41	evenement_climatique 43	vandalisme 52
#gery	blessure 76	dommage_materiel -57	vol 89
#ges>	collision 41
#get>	autre 49
#gett	blessure 41	collision 54	dommage_materiel 58	none -43
#gged	vandalisme 40
#gger	dommage_materiel 64	evenement_climatique 79
#ggin	blessure 185	collision -88
#ggs>	vandalisme 156
#ghed	vol 51
#ghin	collision -52	incendie 177
#ghte	blessure 46
#ghtn	dommage_materiel -56	evenement_climatique 177
#ghts	collision 55	none -59	vandalisme 62
#ghty	bris_de_glace 176	degats_des_eaux 72	dommage_materiel -43	evenement_climatique -40	none -81	vandalisme -46
#ghwa	incendie 46
#gier	autre 216	dommage_materiel -65	none -50	vol -65
#gift	blessure -90	dommage_materiel 173	vandalisme -50	vol 62
#gin>	bris_de_glace 181	none -120
#gine	vol 46
#girl	autre 50
#gise	blessure 102	collision -59
#gist	collision 56
#give	evenement_climatique 44
#glar	bris_de_glace 90	collision -63	none 72
#glas	bris_de_glace 125
#glaz	bris_de_glace 199	none -48
#gle>	collision 111	vol -42
#gled	vol 85
#glin	collision -44	incendie -49	vandalisme 138
#glis	autre 73	collision 47
#glov	collision 100
#glue	none -48	vandalisme 225	vol -96
#gnal	bris_de_glace -70	dommage_materiel 126
#gnan	collision 61
#gne>	autre -111	blessure 159	dommage_materiel -42	none -58	vandalisme 114	vol -54
#gnit	collision -44	dommage_materiel 130	none -45	vol 74
#goat	blessure -42	dommage_materiel 60	incendie 44
#god>	none 53
#goin	bris_de_glace -67	none 49
#gold	collision -58	vol 148
#golf	blessure 60	evenement_climatique 91
#gone	vol 73
#gonn	bris_de_glace 62	collision 40
#goo>	collision 41
#good	none 72
#grab	collision -51	vol 174
#grac	none 197	vandalisme -111	vol -54
#graf	vandalisme 138
#gran	vol 45
#grap	dommage_materiel 45	vandalisme 48
#grat	bris_de_glace 184	collision -80	dommage_materiel -47	none -154	vandalisme -61	vol 63
#grav	bris_de_glace 153	vandalisme 76	vol -76
#graz	blessure -112	collision 182	dommage_materiel -52	vandalisme -41
#grea	dommage_materiel 44
#gree	autre 82	none -62
#gres	none 122
#grey	autre -70	blessure 130	collision 68
#gril	bris_de_glace -98	collision 308	none -82	vol -41
#grin	dommage_materiel 92	none -89	vandalisme -47	vol 94
#groc	blessure 42	collision -69	dommage_materiel 127
#grou	evenement_climatique 65
#grow	bris_de_glace 170	collision -41	degats_des_eaux 89	none -81
#gry>	collision 118
#gth>	evenement_climatique 56	incendie -41
#guag	none 68
#guar	blessure 95	vol 51
#gue>	collision 83	none -43	vandalisme 87
#guel	collision 85
#gues	blessure 62
#gui>	degats_des_eaux -61	evenement_climatique 205
#guis	incendie 62	vandalisme 104	vol -72
#gust	autre 59	blessure -52	dommage_materiel -67	evenement_climatique 170	none -53	vandalisme 77	vol -40
#gutt	bris_de_glace -40	collision -58	degats_des_eaux 201	dommage_materiel -41	none -62
#guy>	collision 75
#guys	blessure 163	dommage_materiel -58	none -89
#gym>	degats_des_eaux 78	vandalisme -52	vol 91
#hail	evenement_climatique 132
#hain	vandalisme 79	vol 67
#hair	blessure 60	collision -94	vandalisme 78	vol 51
#hake	collision 62
#haki	collision 45
#hale	evenement_climatique 40
#half	evenement_climatique 60
#hall	degats_des_eaux 61
#haly	collision 125
#ham>	collision 44	degats_des_eaux -44	dommage_materiel 227	none -143	vol -64
#hame	blessure -42	dommage_materiel 124	evenement_climatique -43	incendie 114
#hamm	bris_de_glace -88	collision -56	vandalisme 190
#hams	evenement_climatique 43
#han>	collision 217
#hani	autre -57	collision -46	dommage_materiel 145	vandalisme 47
#hank	dommage_materiel 45	none 59
#haou	collision 62	incendie 42
#hap>	collision -53	degats_des_eaux 42	dommage_materiel -49	vol 122
#hape	none -70	vol 82
#happ	dommage_materiel 60
#harb	bris_de_glace -132	collision 150	dommage_materiel 164	evenement_climatique -52	incendie 67	none -118	vandalisme -53	vol -52
#harc	collision -72	dommage_materiel -74	incendie 271	none -77
#hard	dommage_materiel 53	none 64
#hare	collision 59	degats_des_eaux 85	dommage_materiel -49
#harg	autre 162	collision -47	none -91	vol -45
#harr	dommage_materiel -45	incendie 168
#has>	none -44
#hasi	vandalisme 132	vol -69
#hasn	blessure 51	collision -58	degats_des_eaux 53	incendie 43	vol -43
#hat>	none 42
#hate	bris_de_glace 134	degats_des_eaux 40	none -68
#hats	bris_de_glace 63	dommage_materiel -70	vandalisme 107
#hatt	bris_de_glace 218	collision -40	none -42
#haul	bris_de_glace 50	collision 59	degats_des_eaux 42
#haus	collision 86	none -54	vandalisme 78
#havi	collision 54	vandalisme 79
#hay>	incendie 64	vandalisme 51
#hbor	collision -44	dommage_materiel -43	evenement_climatique 139
#hday	blessure 47
#head	collision 45
#heal	collision 81	evenement_climatique 103	none -43
#heat	bris_de_glace 95	degats_des_eaux 52	incendie 45	none -51
#heav	evenement_climatique 150
#heck	none 119
#hed>	vandalisme 43
#hedg	collision 69	vandalisme 80	vol -77
#heel	collision 50
#heep	blessure 96
#heer	none 125
#heet	evenement_climatique 124
#hefc	collision 62	incendie 42
#heft	autre 187	collision -81	dommage_materiel -56	none 55
#held	bris_de_glace -94	collision -59	vandalisme 76	vol 102
#helf	blessure -128	bris_de_glace 88	dommage_materiel 211	vandalisme -52	vol -46
#helm	blessure -48	vandalisme -141	vol 226
#helt	evenement_climatique 60	vandalisme 76
#helv	collision 69	degats_des_eaux 42	vol -45
#hem>	vandalisme 44
#hemi	bris_de_glace 187	dommage_materiel -127	vandalisme -41
#hems	collision 83	vol 57
#hens	collision -73	evenement_climatique 42	none -56	vandalisme -58	vol 154
#herg	degats_des_eaux -61	evenement_climatique 205
#heri	incendie 90
#herm	blessure -41	incendie 137	none -56	vandalisme -95	vol -68
#hers	blessure 110
#herw	collision 70	vol 91
#hes>	vol 47
#hest	collision 62
#hew>	dommage_materiel 51	vol 59
#hewe	autre -41	dommage_materiel 216
#hey>	vol 66
#hich	none -40
#hicl	collision 44
#hid>	bris_de_glace -41	collision 46	evenement_climatique 128
#hidi	blessure 118	collision 56	evenement_climatique 45	none -47
#hief	collision -46	vandalisme 75	vol 94
#hiel	bris_de_glace 81	collision 58
#hier	collision 55	incendie 50
#hiev	collision -66	incendie -47	vandalisme 118
#hift	blessure 46	dommage_materiel 41
#high	dommage_materiel 58	vol -45
#hild	blessure 69
#hile	vol 69
#hill	autre -61	collision 240	degats_des_eaux 46	dommage_materiel -50	vandalisme -45	vol -42
#hils	collision -98	dommage_materiel 126	vol 120
#him>	vandalisme 65
#himn	dommage_materiel -46	evenement_climatique 84	incendie 123
#hims	bris_de_glace 69	collision -86	dommage_materiel -47	incendie 90	vandalisme 167	vol -101
#hind	degats_des_eaux 40
#hine	collision -42	dommage_materiel 47	vol 41
#hip>	blessure 44	bris_de_glace 69
#hipl	blessure -49	collision 165
#hipp	dommage_materiel 166	none -64	vandalisme -45	vol -48
#hird	collision -48	vol 40
#hire	autre 105	none -88	vol 65
#hirt	incendie 54
#hit>	collision 155	none -46
#hitc	autre -106	collision 170	dommage_materiel -42	evenement_climatique -86	none -100	vandalisme -64	vol 166
#hite	collision 55	dommage_materiel 61
#hive	degats_des_eaux 84
#hiya	none 86
#hka>	collision 66
#hman	collision 127
#hnic	collision -76	dommage_materiel 111	evenement_climatique -42	incendie 70
#hob>	dommage_materiel 169
#hock	blessure 104	degats_des_eaux 63	none -102	vol -50
#hoe>	collision -77	none -43	vandalisme 245	vol -95
#hoes	collision -44	degats_des_eaux 90	incendie 64
#hoev	dommage_materiel 87	none -45	vandalisme 55	vol 46
#hoir	collision 49
#hold	evenement_climatique 66
#hole	dommage_materiel 40
#hom>	bris_de_glace 75	collision 65	none -52	vandalisme 130	vol -168
#home	blessure 80
#hone	vol 78
#hood	vandalisme 67
#hook	bris_de_glace 114
#hool	blessure 94
#hoos	degats_des_eaux -45	dommage_materiel -53	incendie 129	vol 70
#hopf	incendie 65	vandalisme 51
#hopp	blessure 192	none -54
#hore	bris_de_glace -40	collision 82	dommage_materiel 42
#hors	blessure 76	collision 41
#hort	autre 166	collision -54	dommage_materiel 55	incendie 49	none -86	vandalisme -42
#hose	degats_des_eaux 123
#hosp	blessure 131	none -47
#host	dommage_materiel 239	evenement_climatique -64	none -43
#hot>	blessure 57	bris_de_glace 71	incendie -72	none -44
#hote	autre 115	blessure 88	collision -48	none -75
#houg	collision 81
#houl	blessure 48
#hous	collision -46	none -46	vol 49
#hout	collision 53
#hove	blessure -85	dommage_materiel -48	vandalisme 57	vol 128
#how>	none 74
#howe	bris_de_glace 91
#hrew	collision -56	dommage_materiel 111	none -48	vandalisme 55	vol -41
#hris	bris_de_glace 52	collision -41	vandalisme -41	vol 86
#hroo	bris_de_glace 55	degats_des_eaux 90
#hrou	none -40
#hrow	evenement_climatique 97	vandalisme 110	vol -52
#hru>	degats_des_eaux 55	dommage_materiel 58
#hrug	collision -120	degats_des_eaux 82	dommage_materiel -50	none -41	vol 181
#hter	blessure 53
#htni	dommage_materiel -56	evenement_climatique 177
#hts>	collision 55	none -59	vandalisme 62
#htub	bris_de_glace 89
#hty>	bris_de_glace 176	degats_des_eaux 72	dommage_materiel -43	evenement_climatique -40	none -81	vandalisme -46
#huge	blessure 42	dommage_materiel 83
#huma	dommage_materiel -57
#humb	blessure 160	collision -73	dommage_materiel 43	none -57	vol -43
#hund	collision -46	evenement_climatique 119
#hunt	collision 128
#hurc	autre 63	collision -42	vandalisme 59
#hurr	collision 114	none -54
#husb	blessure -54	vandalisme 66
#hut>	bris_de_glace 100	none -45
#hutt	vandalisme 71
#hwas	degats_des_eaux 172
#hway	incendie 46
#hysi	autre 93	none -60
#hyun	dommage_materiel 67	vol 46
#iabl	collision 126
#iad>	autre 61	collision -43	vandalisme 52
#iage	blessure -63	collision 132
#ial>	dommage_materiel -49	evenement_climatique 94	vol 50
#ian>	blessure 65
#iano	dommage_materiel 122	evenement_climatique 46	vol -73
#iant	collision -125	dommage_materiel -64	evenement_climatique 224
#iara	bris_de_glace -56	collision -89	degats_des_eaux -41	dommage_materiel 194	evenement_climatique 111	none -44	vol -44
#iarr	vol 123
#iat>	vol 47
#iato	degats_des_eaux 46
#ibra	vol 55
#ibs>	blessure 41	vol 61
#ibus	collision 130	vol -67
#icab	collision 53
#ical	incendie 46
#ican	collision 66	dommage_materiel 60
#icat	autre 61	dommage_materiel 50
#iced	bris_de_glace 99	collision -57
#icem	collision 118
#icen	autre 133	collision 89	none -68
#icer	collision 59
#ices	autre 44	vol 40
#iche	dommage_materiel 47
#ichk	collision 66
#icia	collision -48	vol 83
#icit	degats_des_eaux 57	incendie 130
#ick>	bris_de_glace 41	none -42	vandalisme 44
#icki	bris_de_glace 163	collision -70	dommage_materiel -73	vandalisme 64
#icks	incendie -46	none -57	vandalisme -46	vol 195
#icku	collision 190	incendie -64
#icle	collision 41
#ics>	vandalisme 42
#icti	collision -41	degats_des_eaux 54	evenement_climatique 107
#ictu	collision -72	dommage_materiel 87
#icul	bris_de_glace 77	degats_des_eaux -44
#icy>	autre 217	blessure 54	collision -44	degats_des_eaux -42	evenement_climatique -48	vol -42
#icyc	blessure -40	collision 69	vol 68
#ida>	dommage_materiel 46	evenement_climatique 44
#idde	blessure -45	collision 128	dommage_materiel -50
#iddl	degats_des_eaux 66
#idea	bris_de_glace 42	none 171	vol -89
#ided	collision 52	degats_des_eaux 52
#ideo	collision -57	dommage_materiel -128	incendie -111	vandalisme 276	vol -43
#ider	collision 50
#ides	collision -49	vandalisme 89
#idew	collision 61
#idge	collision 45	degats_des_eaux 49	none -42
#idia	blessure 191	collision -52	evenement_climatique 46	none -50
#idic	bris_de_glace 102	degats_des_eaux -63
#idin	bris_de_glace 113	collision 48	incendie 103	none -93	vandalisme -45	vol -41
#idio	collision -43	vandalisme 156	vol -53
#idl>	collision 90
#idn>	collision 61
#idni	bris_de_glace 108	degats_des_eaux -40
#idnt	collision 143	none -60
#idor	degats_des_eaux 162
#ids>	autre 53
#idth	dommage_materiel 118
#iece	dommage_materiel 78
#ied>	vol 44
#ief>	collision -43	vandalisme 74	vol 60
#ield	dommage_materiel -48	incendie 56
#iend	collision -54	dommage_materiel 122	vol -41
#ient	dommage_materiel 56
#ier>	none -40
#iere	collision 209	none -75
#iers	incendie 86	vol 41
#iese	autre -66	collision 59	dommage_materiel 109	none -56	vandalisme -48	vol 55
#iest	bris_de_glace 102	vol -51
#ieur	collision 144	none -52
#ieve	bris_de_glace -60	vol 98
#iff>	blessure 52	collision 74
#iffe	collision 107
#ific	blessure 47
#ifie	degats_des_eaux 118	none -41
#ifra	evenement_climatique 64
#ift>	blessure -54	collision 73	dommage_materiel 56
#ifte	vol 109
#ifti	blessure 53	degats_des_eaux 51	dommage_materiel 81	vandalisme -50
#ifts	vol 67
#ifty	autre -45	blessure 224	collision -112	none -61	vandalisme -48	vol 60
#iful	collision 77	dommage_materiel -74	vol 85
#igad	incendie 69
#igam	blessure 255	collision -49	dommage_materiel -45	none -66
#igar	collision -47	dommage_materiel -52	incendie 147	vol 75
#igh>	dommage_materiel 77	incendie -63	vol -53
#ighw	incendie 46
#ign>	collision 86
#igna	bris_de_glace -54	collision 53	dommage_materiel 96
#igni	dommage_materiel 106	none -40	vol 59
#ika>	collision 52
#ikes	blessure -60	bris_de_glace -40	evenement_climatique -75	none -157	vandalisme 180	vol -46
#ilab	degats_des_eaux 99
#ilah	blessure 180	dommage_materiel -80	evenement_climatique 142	none -158	vandalisme -59	vol -61
#ilal	blessure -40	collision 103	dommage_materiel 64
#ilbo	blessure -41	collision -42	degats_des_eaux 58	vandalisme 119	vol -42
#ild>	collision 58
#ildr	blessure 65	evenement_climatique 46	vandalisme 49
#ile>	vol 64
#iled	vandalisme 73
#iler	degats_des_eaux 63	evenement_climatique 43
#iles	degats_des_eaux 47	evenement_climatique 58
#ilet	collision -62	degats_des_eaux 162	dommage_materiel 85	none -73
#ilga	collision 186	dommage_materiel -66
#ilin	degats_des_eaux 78
#ilit	degats_des_eaux 64	dommage_materiel 87
#ilk>	collision -84	dommage_materiel 223	evenement_climatique 71	incendie -73	none -52
#ille	collision 49
#illi	degats_des_eaux 40
#ilme	collision 40	none -72	vandalisme 173	vol -98
#ilst	evenement_climatique 59
#ilt>	collision -44	evenement_climatique 179
#ilth	dommage_materiel -80	vandalisme 155	vol -46
#ilve	dommage_materiel -65	none -57	vandalisme 43	vol 172
#ily>	incendie 40	vandalisme 42	vol -45
#imag	evenement_climatique 44	vol 62
#imal	evenement_climatique 93
#imat	blessure 118
#imbe	dommage_materiel 84	evenement_climatique 60	vol -42
#imbu	autre 159	blessure -48	bris_de_glace 55
#imed	blessure 180	bris_de_glace -170	dommage_materiel -40	none -44	vol -57
#imes	autre -59	bris_de_glace -45	collision -57	degats_des_eaux -40	dommage_materiel 253	none -132	vandalisme -52	vol -40
#immi	blessure 121	collision -46	degats_des_eaux 43	dommage_materiel -63	none -58
#imne	dommage_materiel -46	evenement_climatique 84	incendie 123
#imog	collision 48	dommage_materiel 42
#impa	bris_de_glace 48
#impi	collision 115
#impl	autre 106	collision 65	dommage_materiel -65
#ims>	autre 82	collision 59	evenement_climatique 41	none -79
#imse	bris_de_glace 69	collision -86	dommage_materiel -47	incendie 90	vandalisme 167	vol -101
#in2>	dommage_materiel 65	evenement_climatique 45
#ina>	collision 59	vandalisme 91
#inal	collision 196	none -57
#inat	degats_des_eaux 70
#inc>	evenement_climatique 152
#ince	vandalisme 45
#inch	collision -79	dommage_materiel 137	evenement_climatique 44	none -64	vol 47
#incl	vandalisme 84
#inco	degats_des_eaux -91	dommage_materiel -55	none -53	vandalisme -40	vol 230
#ind>	evenement_climatique 47
#inde	autre -46	blessure 65	collision -89	none 55	vandalisme -53	vol 137
#indi	bris_de_glace 45
#indl	autre 84	none -60
#indo	bris_de_glace 132
#inds	bris_de_glace 69
#indu	bris_de_glace -142	dommage_materiel 317	none -97
#ined	blessure -49	collision 76	degats_des_eaux 56	none -46
#inen	degats_des_eaux 136
#ines	blessure 56	none -56
#inet	bris_de_glace -58	dommage_materiel -45	vandalisme 104
#info	incendie 48	vol 86
#inge	incendie 80
#ingi	collision 68
#ingl	autre 42	vandalisme 51	vol -62
#ingo	collision 102
#ings	blessure 110	dommage_materiel -53	incendie 80	none -69
#ingu	incendie 62	vandalisme 104	vol -72
#inha	incendie 53
#ini>	blessure -46	vandalisme 101
#inib	collision 130	vol -67
#inic	autre 75	dommage_materiel -45
#inin	bris_de_glace 59	vol -45
#inis	none -42
#init	none 100
#inje	autre -92	blessure 125	collision -99	degats_des_eaux -72	dommage_materiel 117	evenement_climatique 76	none -107	vandalisme -47	vol -51
#inki	bris_de_glace 68	evenement_climatique 51
#inks	incendie 46	vandalisme 45
#inne	dommage_materiel 169
#ins>	degats_des_eaux 45	incendie 42
#insi	bris_de_glace 76	collision -42
#inst	vol 49
#int>	vandalisme 77	vol 50
#inta	collision 49	degats_des_eaux 42
#inte	bris_de_glace 50	none -43	vol 51
#inti	collision -42	dommage_materiel 129	none -58	vandalisme -79	vol 120
#into	collision 62	none -43
#intr	vol 137
#ints	vol 91
#inue	collision 67	vandalisme -62
#inus	bris_de_glace 75	vol 69
#inut	vol 51
#inve	autre -42	collision -55	degats_des_eaux -43	dommage_materiel 47	incendie 205	none -102	vol -43
#iole	collision 110	evenement_climatique -107	vandalisme 102
#ioli	blessure 41	collision -66	dommage_materiel 90	incendie 64	vol -44
#iolo	autre 148	none -65	vol -62
#ion>	none -53
#iona	collision 120
#ions	blessure 80	dommage_materiel -47
#iori	collision 207	none -127
#ipal	collision 43	dommage_materiel -45	incendie 41	vandalisme 80
#ipe>	degats_des_eaux 144
#iped	collision 167	none -60
#iper	bris_de_glace 40	none -58	vandalisme 112	vol -85
#ipes	degats_des_eaux 207	dommage_materiel -48
#ipho	none -52	vol 171
#ipla	blessure -49	collision 165
#ippi	degats_des_eaux 127
#ips>	blessure -41	evenement_climatique 55	incendie 113	none -66
#ipt>	vol 81
#ipts	autre 61
#ique	dommage_materiel 106
#irba	collision 100
#irca	blessure 66	collision -108	incendie 184
#ircu	collision 42	dommage_materiel 156	none -40	vandalisme -54
#ird>	collision -59
#irdr	blessure 164	collision -51	degats_des_eaux 90	dommage_materiel -62	none -54	vol -47
#ire>	incendie 114
#irec	blessure 86	bris_de_glace 47	dommage_materiel -49	vandalisme 49
#ired	autre 53	degats_des_eaux 121	none -58
#iref	collision 141	incendie 46	vol -43
#irel	bris_de_glace 63	dommage_materiel 141	vandalisme -95
#irem	incendie 87
#ires	collision -76	none -52	vandalisme 164	vol 54
#irew	collision -54	dommage_materiel -41	incendie -48	vandalisme 191
#irha	degats_des_eaux -48	dommage_materiel 48
#irin	collision 60	dommage_materiel 51
#irl>	blessure 79
#irlf	autre 193	collision -137	dommage_materiel -45	none -57
#irli	autre 132	blessure 65	collision -42	evenement_climatique -42	none -42
#irm>	collision 41	degats_des_eaux 100	none -61	vol -51
#iron	dommage_materiel 110	none -43
#irpo	dommage_materiel 42	vol 79
#irro	collision 58	dommage_materiel 81	none -47
#irs>	degats_des_eaux 64
#irst	collision 60
#irth	collision 85
#irti	degats_des_eaux 137
#irty	degats_des_eaux 49
#irwe	bris_de_glace -41	collision -50	degats_des_eaux 145	dommage_materiel 112	none -79
#isco	blessure 158	collision -69	degats_des_eaux 81	none -50
#iscu	autre -53	blessure 145	collision -49	dommage_materiel 100	vol -57
#ise>	none -51
#ised	vol 59
#iser	collision -42	degats_des_eaux 89	dommage_materiel -68	none 146	vol -41
#ises	collision 42
#ishe	none -43
#ishw	degats_des_eaux 172
#isin	blessure -63	bris_de_glace 343	collision -94	dommage_materiel -41	none -101	vol -51
#isio	dommage_materiel 116
#isit	dommage_materiel 95
#isju	collision 132
#isla	autre 206	dommage_materiel -40	vandalisme -40	vol -99
#islo	blessure 214	collision -146
#isn>	collision -42	vol 51
#isor	bris_de_glace -46	collision 210	none -80	vandalisme -52
#ispl	bris_de_glace 70	collision -114	dommage_materiel 61	vandalisme -65	vol 92
#ispu	autre 145	blessure -46	dommage_materiel -115	none -67	vandalisme 120
#issa	vol 55
#issi	none -53	vandalisme 81	vol 140
#ista	collision 63	vandalisme 94	vol -65
#isti	autre 125	collision -62	none -70	vol 82
#istm	bris_de_glace 73	collision -48	incendie 43	vandalisme -40	vol 58
#istr	blessure -72	dommage_materiel 128	incendie 115	vol -84
#ists	collision 144
#ital	blessure 104
#itca	autre 109	dommage_materiel -42	incendie 49	none -41
#ite>	collision 43
#itel	evenement_climatique 47	none 78
#iter	degats_des_eaux 63
#ithe	collision 48
#ithi	incendie 87	vol 45
#itho	collision 69
#iti>	none -43	vandalisme 140
#itin	collision 44
#itio	collision -93	degats_des_eaux 58	none -47	vol 151
#itne	vol 142
#itor	collision -98	dommage_materiel 144	incendie 53
#itra	collision 42
#itre	degats_des_eaux 55	dommage_materiel 80	vandalisme -42
#its>	bris_de_glace 56
#itse	bris_de_glace 51	degats_des_eaux 43	none -41
#itte	collision 40
#itti	blessure 43
#itur	bris_de_glace 51	degats_des_eaux -54	incendie 61	none -42	vol 84
#ity>	vol 42
#itz>	vol 123
#ium>	autre 154	collision -43	degats_des_eaux 43	dommage_materiel -59	incendie 53	none -100	vandalisme 43	vol -55
#ivab	collision 254	none -66	vol -57
#ived	autre -44	blessure 59	evenement_climatique 70
#iven	collision 61	evenement_climatique 77
#ives	autre 52	degats_des_eaux 62	dommage_materiel 73	none -89	vandalisme -46
#ivil	dommage_materiel 41	incendie 61
#ixty	bris_de_glace -42	collision -150	evenement_climatique 192	incendie -75	vol 89
#iya>	none 86
#ize>	degats_des_eaux 43
#izza	vol 107
#jack	bris_de_glace -55	collision -40	vandalisme -74	vol 276
#jama	collision 42	incendie 83
#janu	autre 110	collision -59	dommage_materiel 43	none -73	vandalisme 59
#jar>	bris_de_glace 127	dommage_materiel -53
#jaw>	blessure 172	collision 105	vandalisme -146	vol -55
#jda>	collision 177	vol -77
#ject	autre -79	blessure 104	collision -147	degats_des_eaux -62	dommage_materiel 93	evenement_climatique 54	incendie 111	none -87	vandalisme -41	vol -69
#jemm	vol 69
#jewe	vol 168
#job>	collision 57	vol 45
#join	degats_des_eaux 51
#joke	blessure 99	collision -79	none 50
#joki	bris_de_glace 121	degats_des_eaux 63	none -75
#judg	collision 108
#junc	blessure -41	collision 131
#june	none 85
#juri	evenement_climatique 40
#jury	evenement_climatique 45
#kage	autre 152	blessure -118	bris_de_glace 107	collision -78	dommage_materiel 54	vol -56
#kamp	vandalisme 42	vol 56
#kang	collision 79
#kaya	collision 126	dommage_materiel -75	evenement_climatique -78	vol 55
#kech	autre 50	collision -50	vol 55
#keep	degats_des_eaux 43
#ken>	blessure 42	none -40
#kend	degats_des_eaux 41	none 59
#keni	none -47	vandalisme 136	vol -53
#kept	collision 57
#ker>	dommage_materiel 69	vandalisme -51
#kerb	collision 172
#kers	collision -40	none -61	vandalisme 120	vol 99
#kery	degats_des_eaux 69
#kes>	evenement_climatique -42	incendie 43	none -92	vandalisme 196	vol -54
#ket>	bris_de_glace -40
#kets	bris_de_glace 116	collision -40	dommage_materiel -104	evenement_climatique 75
#key>	bris_de_glace 85	collision -41	dommage_materiel -81	incendie 47	none -57	vandalisme 58	vol 48
#keyb	collision -54	dommage_materiel 184	none -40
#keye	collision -61	none -45	vandalisme 214	vol -43
#keys	autre 104	vol 44
#kfas	degats_des_eaux 53	evenement_climatique 40
#kful	collision -55	dommage_materiel 156	evenement_climatique -41	none -46
#kick	bris_de_glace 62	vandalisme 107
#kid>	collision 58	dommage_materiel 73	none -56	vandalisme -62	vol 43
#kidd	blessure -64	collision 212	degats_des_eaux 52	dommage_materiel -68	none -44
#kier	blessure 353	collision -267	none -75	vol -46
#kill	collision 61	degats_des_eaux -96	dommage_materiel 127
#kily	collision -86	dommage_materiel -54	evenement_climatique 93	none 73	vandalisme 65	vol -102
#kin>	incendie 50	vandalisme 72
#king	collision 44
#kirt	degats_des_eaux 115
#kis>	collision -58	none -41	vol 146
#kiss	collision 153	none -43
#kit>	bris_de_glace 111	collision -74	degats_des_eaux 91
#kitc	degats_des_eaux 50	incendie 63
#kle>	blessure 81
#kled	incendie 48
#klif	collision 213	dommage_materiel -41	none -40
#kly>	blessure -72	collision 48	evenement_climatique 113	vandalisme 56	vol -99
#knee	blessure 112	dommage_materiel -52
#knif	collision -77	vandalisme 220	vol -67
#knoc	dommage_materiel 78
#know	autre 59	none -40	vandalisme 49
#kons	bris_de_glace -43	dommage_materiel 83
#kour	blessure 40	collision 104	dommage_materiel -45
#ksac	bris_de_glace -72	collision -75	dommage_materiel 104	vandalisme -47	vol 164
#ksho	degats_des_eaux -41	evenement_climatique 92	incendie 64
#ksmi	autre 159
#ktop	dommage_materiel 182	none -60
#kup>	collision 159	degats_des_eaux 86	incendie -59	none -60
#kwar	blessure 111
#kyli	bris_de_glace 88	collision -71	degats_des_eaux 102
#lab>	degats_des_eaux 83	incendie 117	vol -71
#labl	degats_des_eaux 192
#laci	collision -56	none -80	vol 194
#lack	dommage_materiel 52	incendie 59
#lad>	blessure 120	vol -40
#ladd	blessure 72	bris_de_glace 69	none -40
#lade	blessure -67	bris_de_glace 50	collision -162	vol 190
#lads	vandalisme -45	vol 156
#lage	collision 81
#lah>	blessure 47	evenement_climatique 40
#laid	autre 143
#laim	autre 48	bris_de_glace -51	none 92
#lain	collision -41	vandalisme 79	vol 73
#lal>	bris_de_glace 77
#lame	incendie 158
#lami	collision 97	degats_des_eaux 96	dommage_materiel -56
#lamm	blessure -61	bris_de_glace 125	dommage_materiel -73	evenement_climatique 110	none -48
#lamp	collision 133	none -53	vol -41
#lan>	autre 58
#lanc	collision 54
#land	collision -43	none -57
#lane	collision 95
#lang	none 68
#lank	collision 68	incendie 108
#lant	collision -79	degats_des_eaux 86	dommage_materiel -61	incendie -61	vandalisme 217	vol -59
#laps	blessure 83	evenement_climatique 86
#lapt	dommage_materiel 146	none -45	vol 80
#lar>	degats_des_eaux 61	evenement_climatique 69
#lara	bris_de_glace -51	collision -57	none -48	vol 265
#larb	blessure 72	collision 49
#lard	collision 195	none -43
#lare	dommage_materiel -40	evenement_climatique 69	none -60	vol 62
#larg	collision 128	vol -40
#larm	evenement_climatique 82
#lars	vol 101
#lary	bris_de_glace 123	collision -82	none 103	vol -93
#las>	bris_de_glace 41	collision 93	none -45
#lash	evenement_climatique 43
#lass	bris_de_glace 124
#lat>	degats_des_eaux 51	incendie 40	none -44
#late	vol 41
#lati	dommage_materiel 64	incendie 136	vandalisme -54
#latm	dommage_materiel 98
#lato	autre -52	blessure -41	bris_de_glace -43	collision -89	dommage_materiel 218	incendie 56	none -132	vandalisme -51	vol -47
#latt	evenement_climatique 88
#laug	collision -48	dommage_materiel 44	incendie 48	vol 53
#laun	degats_des_eaux 63
#law>	bris_de_glace -71	vandalisme 116	vol -56
#lawn	vol 105
#laws	degats_des_eaux 68	incendie 41
#lawy	degats_des_eaux 61	vol -48
#lay>	blessure -43	bris_de_glace 79	dommage_materiel 43
#layi	blessure 222	bris_de_glace -87	collision -167	dommage_materiel 221	evenement_climatique -52	none -84	vandalisme -156	vol -65
#lays	autre -49	collision -46	dommage_materiel 188	none -179	vol 120
#laze	bris_de_glace 129	collision -52	incendie 118	none -66
#lazi	bris_de_glace 149
#lbon	blessure -56	collision -103	degats_des_eaux 115	dommage_materiel 117
#lbow	blessure 64	vandalisme -48
#lbox	dommage_materiel -120	vandalisme 214	vol -50
#lcon	collision -83	dommage_materiel 53	incendie 40	vandalisme 61
#lded	vandalisme 46
#lder	blessure 44	dommage_materiel 54
#ldnt	collision 50
#ldre	blessure 65	evenement_climatique 46	vandalisme 49
#lds>	incendie 54	vandalisme 77	vol -47
#lead	blessure 62	vol 82
#leag	collision 54	dommage_materiel -47	vol 51
#leak	collision -42	degats_des_eaux 158
#lean	bris_de_glace 42
#lear	collision 65	none -44	vol 57
#leas	autre 44	none 44
#leat	bris_de_glace -79	collision -60	dommage_materiel 264	evenement_climatique -45	none -60	vandalisme -43
#leav	collision 60	dommage_materiel -47	vol 131
#leba	collision 122
#lect	collision -44	incendie 82
#ledg	collision -62	dommage_materiel -87	vandalisme 138	vol 99
#leed	none -50	vandalisme -44	vol 99
#leep	blessure 58	degats_des_eaux 40	dommage_materiel -46
#left	none -49	vol 62
#leg>	blessure 130	collision 55	none -41
#legs	bris_de_glace 94	dommage_materiel 57
#lema	collision 80
#len>	none -46	vol 95
#lenc	autre 133
#lend	autre 289	collision -80	dommage_materiel -98	incendie 98	none -229	vandalisme -40	vol -58
#leng	bris_de_glace 175	dommage_materiel -41	vol -42
#lens	blessure -47	collision -50	dommage_materiel 196	vandalisme -67
#lent	autre -63	collision 99	none 92
#leph	blessure -51	dommage_materiel -74	evenement_climatique 55	none -77	vandalisme -55	vol 178
#lept	incendie 125
#ler>	collision 45
#lery	dommage_materiel 93	vol 108
#les>	none -42
#less	dommage_materiel 78
#lett	vandalisme 113	vol -54
#leva	blessure 94	dommage_materiel -89	vandalisme 134	vol -50
#leve	evenement_climatique 51
#levi	bris_de_glace -73	collision -57	dommage_materiel 197	none -91	vandalisme -48	vol 80
#lew>	evenement_climatique 74
#ley>	blessure -59	collision -47	degats_des_eaux -40	dommage_materiel 84	evenement_climatique 94
#lfri	autre 193	collision -137	dommage_materiel -45	none -57
#lgat	collision 186	dommage_materiel -66
#lham	blessure -98	collision 96	none 106
#lian	collision 42	vandalisme -64
#libr	vol 76
#lick	bris_de_glace 101	degats_des_eaux -41
#licy	autre 217	blessure 54	collision -44	degats_des_eaux -42	evenement_climatique -48	vol -42
#lide	evenement_climatique 189	none -49	vandalisme -51
#lidl	collision 90
#lie>	collision 81
#lien	dommage_materiel 77
#lier	blessure -51	bris_de_glace 124	dommage_materiel 40
#liev	bris_de_glace -68	none 40	vandalisme -44	vol 164
#life	collision -56	dommage_materiel 108
#lift	vol 52
#liga	blessure 255	collision -49	dommage_materiel -45	none -66
#ligh	none -43
#lill	collision -78	incendie -47	none 51	vandalisme 68	vol 52
#limb	dommage_materiel 47	evenement_climatique 63	vol -44
#limo	collision 48	dommage_materiel 42
#limp	collision 135
#lin>	degats_des_eaux 62
#line	blessure 52	none -40
#ling	degats_des_eaux 59
#lini	autre 61
#lint	blessure 104	bris_de_glace 59	collision 80	dommage_materiel -53	none -76	vandalisme -47
#lio>	collision 57	vandalisme 55
#lip>	blessure 116	bris_de_glace -50	collision 97
#lipp	degats_des_eaux 40	dommage_materiel -44
#lis>	collision 51
#lise	vol 56
#lish	autre 61	collision 86
#lisi	collision 142
#list	incendie 60
#lit>	bris_de_glace 70
#lite	dommage_materiel -41	vol 74
#litr	degats_des_eaux 55	dommage_materiel 80	vandalisme -42
#litt	blessure 73
#lity	degats_des_eaux 64	dommage_materiel 87
#live	none -53
#livi	bris_de_glace 44	degats_des_eaux 40	incendie 46	none -47
#lked	bris_de_glace 69	none -43	vol 73
#lkin	collision 88
#lks>	collision 57	degats_des_eaux 130	dommage_materiel -68
#lla>	degats_des_eaux 87	evenement_climatique 41
#llag	collision 81
#llap	blessure 100	collision -52	evenement_climatique 104
#llar	collision 46	degats_des_eaux 51
#llat	autre 78	bris_de_glace -59	dommage_materiel 102
#lle>	autre 42	collision 103	dommage_materiel -42	none -55	vol 41
#llea	collision 54	dommage_materiel -47	vol 51
#llec	bris_de_glace -40	collision -57	degats_des_eaux 135	evenement_climatique 67
#llen	bris_de_glace 76	dommage_materiel -40
#ller	blessure 98	none -58	vol 67
#llet	collision -53	dommage_materiel -42	none -43	vandalisme -48	vol 129
#lley	blessure -59	collision -47	degats_des_eaux -40	dommage_materiel 84	evenement_climatique 94
#llis	blessure 88
#llow	blessure 59	collision -48
#lls>	bris_de_glace -40	evenement_climatique 73	none -53
#llwa	degats_des_eaux 137	none -43
#lmed	collision 44	none -55	vandalisme 131	vol -91
#lmet	blessure -48	vandalisme -141	vol 226
#lmim	bris_de_glace -41	collision 171	dommage_materiel -57
#load	blessure 51	dommage_materiel -82	vol 116
#loat	collision -44	degats_des_eaux 97	evenement_climatique 195	none -69
#lobb	autre -83	bris_de_glace -48	collision 110	dommage_materiel -93	none -94	vandalisme 186	vol 59
#loca	blessure 167	collision -159	incendie 73
#lock	vol 81
#lode	bris_de_glace 143	incendie 66	none -55
#lodg	dommage_materiel -41	vandalisme 107
#loft	degats_des_eaux 45
#log>	blessure 207	bris_de_glace -52	collision -104	dommage_materiel -48	none -44
#loga	collision 138
#logi	blessure 61	bris_de_glace 43
#loke	incendie -52	vandalisme 125
#lol>	collision 108
#lon>	degats_des_eaux 72
#lone	vol 41
#long	dommage_materiel 53	vol -52
#loo>	degats_des_eaux 57	dommage_materiel 43
#lood	dommage_materiel -50	evenement_climatique 113	none 52
#loon	blessure 171	collision -51
#loor	degats_des_eaux 94	dommage_materiel 50
#loos	degats_des_eaux 51	incendie 58
#lope	blessure 59	bris_de_glace 45	none -46
#lord	autre 83	collision -52	dommage_materiel 110	none -58
#lori	collision 96	incendie -53
#lorr	bris_de_glace 47
#lose	dommage_materiel -41
#losi	bris_de_glace 42	none -61	vandalisme 195	vol -91
#loss	autre 209	collision -57	none -56	vol -96
#lost	autre 78
#loth	collision -103	degats_des_eaux 43	incendie 177	vol -54
#loud	evenement_climatique 111
#loug	collision 215	vandalisme -62
#loui	collision 57	dommage_materiel 160	none -111
#loun	bris_de_glace 95	degats_des_eaux 60
#lour	blessure -41	bris_de_glace -152	collision -185	dommage_materiel -57	evenement_climatique 41	vandalisme -58	vol 340
#lous	bris_de_glace 114	degats_des_eaux -59
#love	dommage_materiel 85
#low>	degats_des_eaux 67
#lowe	dommage_materiel 71	none -44
#lowi	evenement_climatique 57	none 103	vol -100
#lowl	collision 155	vandalisme -53
#lown	autre -106	blessure -119	bris_de_glace -60	collision 126	dommage_materiel 108	evenement_climatique 44	none -78	vol -44
#lows	collision -60	dommage_materiel 101	vandalisme -91	vol 73
#loye	blessure 68
#lped	blessure 67
#lrea	vol 64
#lrig	bris_de_glace -46	dommage_materiel 89
#lse>	dommage_materiel -52
#lst>	collision -98	dommage_materiel 126	vol 120
#lsto	bris_de_glace 48	evenement_climatique 80
#ltag	collision -81	dommage_materiel 323	evenement_climatique -69	incendie -107	none -71	vol -44
#ltan	collision 52
#ltat	autre 102	blessure 211	collision -106	dommage_materiel -44	none -70	vol -41
#lted	incendie 171
#lter	vandalisme 65
#lth>	collision 47	degats_des_eaux 47	dommage_materiel -50	vandalisme 85	vol -43
#ltho	blessure 111	collision 59
#lti>	collision 77
#ltie	vandalisme 82	vol -56
#ltra	collision -58	degats_des_eaux 160	none -57	vol 52
#lts>	collision 97
#lub>	blessure 122	collision -94	evenement_climatique 86	none -62
#luck	evenement_climatique 47	none 48	vol -80
#lude	incendie 44	vandalisme 127	vol -44
#ludi	evenement_climatique 71	vol 42
#lue>	vandalisme 66
#lued	vandalisme 96	vol -44
#lug>	evenement_climatique 120	incendie -57
#lumb	degats_des_eaux 107
#lumn	degats_des_eaux 48	vol 41
#lump	blessure -122	collision -77	degats_des_eaux 193	dommage_materiel 87	evenement_climatique -40
#lunc	vandalisme 55
#lung	degats_des_eaux -46	evenement_climatique 65	incendie 75
#lus>	evenement_climatique 61
#lute	dommage_materiel -49	none 60	vandalisme 41
#lux>	bris_de_glace 205	collision -65	evenement_climatique 52	none -42	vandalisme -42
#lve>	degats_des_eaux 41	dommage_materiel -46	evenement_climatique 44	vol 52
#lved	collision 81
#lver	dommage_materiel -61	none -47	vol 151
#lves	incendie 46	vandalisme 45
#lvis	collision 91
#lvo>	vol 54
#lway	degats_des_eaux 50
#lyca	evenement_climatique 84
#lyin	blessure -49	evenement_climatique 60	vandalisme 86	vol -42
#lyon	vol 70
#lyse	blessure -111	vandalisme -52	vol 178
#lyti	collision -45	vol 181
#maar	collision 42	vol 40
#mach	vol 42
#macy	autre 118	blessure 57	dommage_materiel -40	none -60
#mad>	dommage_materiel 58	vol 57
#mada	blessure 50
#made	vandalisme 57
#mage	collision 54
#magi	evenement_climatique 44	vol 62
#mail	autre 112	dommage_materiel -54	none -61	vandalisme 49
#main	degats_des_eaux 110
#make	blessure 40	degats_des_eaux 49
#mal>	autre -40	bris_de_glace 147	collision -53	dommage_materiel -95	incendie 123	none -122	vandalisme -62	vol 86
#mall	bris_de_glace 86	dommage_materiel -43
#mam>	blessure 106	collision -46
#mana	dommage_materiel 59
#mani	bris_de_glace 70	collision -111	dommage_materiel -113	evenement_climatique -40	incendie -40	none -64	vandalisme -63	vol 275
#mans	degats_des_eaux 67	dommage_materiel -41	evenement_climatique 161	incendie -40	none -50	vol -41
#many	bris_de_glace 183	collision -44	degats_des_eaux -54	dommage_materiel -141	vandalisme -47	vol 94
#mara	collision 135	vandalisme -47
#marb	bris_de_glace -59	collision -65	dommage_materiel 306	vandalisme -49
#mari	dommage_materiel -50	evenement_climatique -79	none -65	vandalisme 125	vol 94
#mark	collision 52	dommage_materiel 56
#marr	vol 44
#mart	autre -46	dommage_materiel 69	incendie 139
#mary	bris_de_glace -152	dommage_materiel 205	vol -74
#mas>	bris_de_glace 41	incendie 49
#mash	none -41	vandalisme 160
#mask	dommage_materiel -44	incendie 139	vandalisme 41
#mass	bris_de_glace 69	collision -91	dommage_materiel -64	vandalisme -85	vol 224
#mast	autre -60	blessure 91	dommage_materiel -93	evenement_climatique 147	none -46
#mat>	collision -66	incendie -46	vandalisme 217
#matc	collision -55	none 71	vandalisme 126	vol -62
#mate	dommage_materiel 50
#mati	blessure 104	none 76
#mato	evenement_climatique 118
#matt	incendie 44
#may>	blessure 91	collision -60	none 60	vol -60
#mayb	bris_de_glace 67
#mayo	degats_des_eaux -65	evenement_climatique 76	none -66	vandalisme 179
#mbed	blessure -43	dommage_materiel 95	evenement_climatique 73	vol -46
#mble	incendie 82
#mbli	degats_des_eaux 125	dommage_materiel -62
#mbs>	bris_de_glace 196	collision -57	degats_des_eaux -48	vandalisme -40
#mbul	collision 89
#mbur	autre 144	blessure -47	bris_de_glace 48
#mdou	collision 84
#mdul	none 45	vol 56
#mean	bris_de_glace -60	dommage_materiel -43	none 41	vandalisme 121	vol 46
#meas	collision 43
#mebo	vandalisme 72	vol 50
#mech	autre -57	collision -46	dommage_materiel 145	vandalisme 47
#med>	dommage_materiel 48
#meda	dommage_materiel -57	vol 179
#medi	collision 90	none -43
#mekn	collision 54
#mel>	collision 121
#mell	collision -58	degats_des_eaux 84	incendie 95
#melo	blessure 104
#melt	collision -41	incendie 189
#memb	collision 62	none 47
#men>	incendie 58	vol 84
#meon	vandalisme 64	vol 67
#mer>	autre 72	bris_de_glace -81	collision -85	vandalisme 119
#mera	dommage_materiel 63	vol 119
#merc	collision 91	dommage_materiel -48
#mere	autre 99	collision -90	dommage_materiel -53	none -84	vandalisme 262	vol -101
#merg	blessure 217	collision -113
#meri	vol 79
#mers	bris_de_glace 49	collision 53
#mess	collision 44	dommage_materiel 43
#met>	bris_de_glace -48	collision 112	dommage_materiel 67	vandalisme -63	vol 75
#meta	blessure 74	none -60
#mete	blessure 41	collision -53	dommage_materiel -42	none -40
#meth	blessure -54	dommage_materiel -43	evenement_climatique 43	none -47	vol 68
#meti	none 84
#metr	evenement_climatique 67
#mewh	autre 234	dommage_materiel -42	evenement_climatique -115	vandalisme 73	vol -97
#miab	collision 126
#mic>	bris_de_glace 199
#mica	collision 53
#micr	bris_de_glace -42	collision 120	dommage_materiel 45	incendie 57	none -52	vandalisme -49
#midd	degats_des_eaux 76
#midn	bris_de_glace 108	degats_des_eaux -40
#mied	vol 69
#migh	bris_de_glace 129	degats_des_eaux -89	evenement_climatique 105	incendie 68	none -73	vandalisme -41
#mile	collision 72	evenement_climatique 69	none -48	vandalisme -55	vol 72
#mili	collision -121	dommage_materiel -53	none -66	vandalisme 355	vol -176
#milk	collision -76	dommage_materiel 162	evenement_climatique 114	incendie -55	none -47
#mill	bris_de_glace 143	collision -73	degats_des_eaux 79	dommage_materiel -60	evenement_climatique 50	vol -57
#mily	bris_de_glace -42	dommage_materiel 90	incendie 82	none -66	vandalisme 62	vol -41
#mim>	bris_de_glace -41	collision 171	dommage_materiel -57
#mina	collision 49	degats_des_eaux 76
#mind	bris_de_glace 71	collision 87
#mine	vandalisme 81
#ming	degats_des_eaux 56
#mini	collision 50	vandalisme 61	vol -43
#mino	evenement_climatique 78
#minu	vol 53
#mira	collision 44	evenement_climatique 53
#mirr	collision 58	dommage_materiel 81	none -47
#mise	collision 47	vol 64
#misj	collision 132
#misl	autre 206	dommage_materiel -40	vandalisme -40	vol -99
#miss	collision -42	vol 77
#mist	bris_de_glace 104	dommage_materiel -72	vandalisme 63	vol -63
#mit>	degats_des_eaux 84	dommage_materiel -58	incendie 102
#mith	autre 113	bris_de_glace 126	collision -48	none -58
#mits	degats_des_eaux 49
#mitt	bris_de_glace -50	evenement_climatique 108	vol -44
#mmam	blessure 106	collision -46
#mme>	collision -41	degats_des_eaux 56	dommage_materiel 43
#mmed	bris_de_glace 62	dommage_materiel -42	evenement_climatique 125	none -42
#mmer	autre 130	bris_de_glace -121	collision -113	dommage_materiel -42	none -66	vandalisme 260
#mmie	vol 69
#mmin	blessure 121	collision -46	degats_des_eaux 43	dommage_materiel -63	none -58
#mmis	vandalisme 55	vol 77
#mmon	collision 91	none -47
#mney	dommage_materiel -46	evenement_climatique 84	incendie 123
#mobi	evenement_climatique 45
#moge	collision 48	dommage_materiel 42
#moha	collision 61	degats_des_eaux -45	evenement_climatique 81
#moke	incendie 116
#moki	evenement_climatique 143	incendie -63
#mom>	collision 48
#mome	dommage_materiel 91
#mone	autre 81	dommage_materiel -43
#moni	autre 157	blessure -118	bris_de_glace 76	collision -119	dommage_materiel 92
#mons	vandalisme 118
#mont	autre 83
#moon	evenement_climatique 93
#moor	collision -173	dommage_materiel -58	evenement_climatique 206	none -63	vandalisme 93
#mope	vandalisme 72
#more	collision -54	vandalisme 46	vol 41
#morr	none 42	vol 55
#mort	blessure 40	collision 97
#mosq	collision 61
#most	collision 142	dommage_materiel -47	none -44	vandalisme -64	vol 102
#mote	collision -106	dommage_materiel 254	evenement_climatique -107	vol -48
#moth	blessure 53
#moto	collision 46
#moul	blessure -57	degats_des_eaux 104	dommage_materiel -48	incendie 125
#moun	blessure 100
#mour	degats_des_eaux 139	dommage_materiel -43	vol 78
#mous	autre -43	blessure -49	bris_de_glace -43	collision -86	degats_des_eaux 134	dommage_materiel -198	evenement_climatique 188	none -97	vandalisme 79
#mova	blessure -49	bris_de_glace -48	collision -49	dommage_materiel 168	none -104	vol 111
#move	collision -41	dommage_materiel 50	evenement_climatique 103	none -41
#movi	autre 103	blessure -75	bris_de_glace 111	collision -56	none -68	vol -46
#mowe	bris_de_glace 98	incendie 139	vandalisme -69
#mpac	bris_de_glace 48
#mped	collision 72	none -52
#mper	collision 63
#mpf>	vandalisme 42	vol 56
#mpie	incendie 120
#mpin	blessure -56	incendie 122	vandalisme 84	vol -52
#mpla	collision -41	vandalisme 95	vol 86
#mple	collision 40
#mplo	blessure 59
#mply	autre 154
#mpol	blessure 186	bris_de_glace -41	collision -114	degats_des_eaux 50	dommage_materiel -76	evenement_climatique 147	none -115	vol -50
#mpos	incendie 120	vol 41
#mps>	none -46	vandalisme 152
#mpsi	bris_de_glace 40
#mpte	autre 56	collision 43	none -65	vol 122
#mpti	collision -41	vol 102
#mpty	none -50	vol 130
#mput	autre -40	collision -55	dommage_materiel 183
#msel	bris_de_glace 49	collision -43	incendie 68	vandalisme 134	vol -61
#much	vandalisme 40
#mud>	degats_des_eaux -81	dommage_materiel -101	evenement_climatique 385	vol -97
#mug>	bris_de_glace 119	collision -69	none -56	vol 133
#mult	collision 77
#mum>	collision 88
#mur>	blessure 318	degats_des_eaux -56	dommage_materiel -152	evenement_climatique -44	none -40	vol -56
#must	bris_de_glace 76	vol 46
#myse	blessure 97	none -79	vandalisme 63
#nado	evenement_climatique 196
#nage	none -46
#nail	collision -67	degats_des_eaux 95	evenement_climatique 98	vol -41
#nal>	bris_de_glace -49	collision 50	dommage_materiel 86
#nall	collision 92
#name	blessure 44	vol 45
#nan>	collision 103	vandalisme -43	vol 80
#nann	blessure 126	collision -105	dommage_materiel -115	none -63	vandalisme -43	vol 140
#nant	autre 58	none -54	vol 55
#napp	dommage_materiel 184
#narr	bris_de_glace -69	collision 288	dommage_materiel -95	none -138	vandalisme -51	vol -42
#nary	collision 56
#nast	blessure -48	collision -70	dommage_materiel -43	incendie 179	none -42	vol 54
#natc	collision -52	vol 177
#nate	dommage_materiel -40	vandalisme 47
#nati	collision 173	none -49
#natu	evenement_climatique 146	none -46
#naul	collision 75
#nav>	none -41	vandalisme -71	vol 220
#nca>	autre 42
#nced	collision 86	dommage_materiel 76	vol -43
#ncel	autre 168
#ncer	autre 96	collision 134	dommage_materiel -55	none -49
#nces	blessure -78	bris_de_glace 165	collision 94	vandalisme -116
#nch>	vol -41
#nche	bris_de_glace -43	collision -79	degats_des_eaux 55	vol 178
#ncil	bris_de_glace 102
#ncle	blessure -48	bris_de_glace -102	collision -45	dommage_materiel 174	evenement_climatique 144	vandalisme -55	vol -77
#nclu	vandalisme 84
#ncre	collision 102
#ncti	blessure -41	collision 131
#ncus	collision 62	evenement_climatique 48
#ncy>	autre -45	blessure 188	none -85	vandalisme 91	vol -115
#nda>	dommage_materiel 100
#ndab	collision 73
#ndag	bris_de_glace 73	collision -56	incendie 62
#ndai	dommage_materiel 67	vol 46
#ndba	collision -54	dommage_materiel 51	vol 111
#ndbr	collision 214	degats_des_eaux -71	none -46
#nded	autre 54	collision 43	none -62
#ndel	blessure -95	bris_de_glace 187	collision -54	dommage_materiel 118	evenement_climatique -76	none -51	vandalisme -44	vol -48
#nder	evenement_climatique 44
#ndfa	collision -87	dommage_materiel -60	evenement_climatique 56	incendie 66	vol 119
#ndic	degats_des_eaux 51
#ndin	vol 46
#ndis	collision -132	incendie 61	vol 168
#ndit	autre -45	collision -105	dommage_materiel 236	none -66	vandalisme -53	vol -62
#ndle	incendie 61
#ndlo	autre 90	collision -54	dommage_materiel 93	none -58
#ndly	autre 83	none -60
#ndmo	dommage_materiel 86	vol 44
#ndoo	collision -42	degats_des_eaux 95	evenement_climatique 59
#ndow	bris_de_glace 148
#ndpa	bris_de_glace 41	evenement_climatique 87	vandalisme -54
#ndre	dommage_materiel 64
#ndry	blessure 54	degats_des_eaux 76	dommage_materiel -42	incendie 50
#nds>	autre 50
#ndsc	bris_de_glace 76
#ndsh	bris_de_glace 63	collision 40	dommage_materiel 70	none -42	vol -55
#ndso	blessure -69	collision 189	vandalisme -42	vol -68
#ndst	bris_de_glace -46	collision -157	dommage_materiel -58	evenement_climatique 360	none -101	vandalisme -73
#nduc	bris_de_glace -79	collision 111	dommage_materiel 197	none -77
#ndwi	collision 60	vol 65
#near	collision 46
#neat	blessure -61	bris_de_glace 59	degats_des_eaux 75	dommage_materiel -50	vandalisme 105
#nece	collision 42	evenement_climatique 73
#neck	blessure 49	collision 53
#necy	blessure 62	dommage_materiel 61
#nee>	blessure 110	dommage_materiel -42	evenement_climatique 42
#need	autre 46
#neer	bris_de_glace -50	dommage_materiel 208	evenement_climatique 43	none -75
#nees	vol 95
#nega	autre 81	blessure -42	collision -55	dommage_materiel -51	none 115	vol -46
#neit	none 74
#nel>	collision 55	degats_des_eaux 48	evenement_climatique 44
#nels	evenement_climatique 190	vol -54
#nent	autre -65	dommage_materiel 128	none -64
#neph	dommage_materiel 51	vol 59
#nera	collision -60	dommage_materiel 88	evenement_climatique 94	incendie -57	vol 50
#nes>	blessure 43
#net>	vandalisme 99
#nets	degats_des_eaux 77
#neve	none 63
#new>	dommage_materiel 61
#news	none 56
#ney>	autre 43	dommage_materiel -42	incendie 57
#nfa>	blessure 75	collision -45	degats_des_eaux -47	none -70	vandalisme -41	vol 131
#nfir	autre 85	collision 93	degats_des_eaux 41	dommage_materiel -59	evenement_climatique -44	none -57
#nfor	collision -42	dommage_materiel -42	vol 58
#ngag	dommage_materiel -50	vandalisme -42	vol 153
#ngal	blessure 74	incendie 45
#nge>	bris_de_glace 85	dommage_materiel -49
#nged	incendie 62
#ngel	autre -62	bris_de_glace -49	collision -95	dommage_materiel 184	incendie -80	none -159	vandalisme 99	vol -79
#nger	none -40
#nges	dommage_materiel 91
#ngie	autre 216	dommage_materiel -65	none -50	vol -65
#ngle	bris_de_glace 47	none -41	vandalisme 42	vol -68
#ngli	autre 75
#ngo>	collision 81
#ngoo	collision 41
#ngry	collision 118
#ngs>	blessure 92	incendie 75	none -60
#ngth	evenement_climatique 56	incendie -41
#ngua	none 68
#ngue	collision 135
#ngui	incendie 49	vandalisme 92	vol -65
#nhal	incendie 53
#nhar	dommage_materiel 177	vandalisme -45
#nhou	bris_de_glace 77	collision -45	evenement_climatique 99	none -50	vol 57
#nhur	collision 58	vandalisme 50	vol -59
#nia>	autre 382	blessure -173	bris_de_glace -57	collision -182	degats_des_eaux -58	dommage_materiel -104	evenement_climatique -56	incendie -68	none -322	vandalisme -68	vol 70
#nibu	collision 130	vol -67
#nic>	dommage_materiel 40
#nice	dommage_materiel 42
#nich	dommage_materiel 47
#nici	dommage_materiel 102
#nick	bris_de_glace 55	vol 93
#nies	collision -45	degats_des_eaux 97	dommage_materiel 89
#nife	collision -77	vandalisme 220	vol -67
#nima	blessure 119	evenement_climatique 59
#nine	autre 121	blessure -51	none -43
#nise	dommage_materiel 233	vandalisme -48	vol -74
#nist	blessure 64	collision -67	dommage_materiel 53	vol 130
#nit>	none -42	vol 110
#nite	collision -48	dommage_materiel 102
#nito	collision -57	dommage_materiel 145
#nitr	collision 42
#nits	degats_des_eaux 71
#nitu	bris_de_glace 51	degats_des_eaux -54	incendie 61	none -42	vol 84
#nity	bris_de_glace 54	collision -73	dommage_materiel 72	vandalisme -43	vol 90
#njec	autre -92	blessure 125	collision -99	degats_des_eaux -72	dommage_materiel 117	evenement_climatique 76	none -107	vandalisme -47	vol -51
#nked	autre 105	vol 86
#nket	dommage_materiel -41	incendie 133
#nkey	blessure 78	collision 98
#nkfu	collision -55	dommage_materiel 156	evenement_climatique -41	none -46
#nkin	bris_de_glace 68	evenement_climatique 51
#nkle	blessure 80
#nks>	evenement_climatique 45
#nlin	dommage_materiel -49	vol 146
#nna>	none -40	vandalisme 141
#nne>	collision 204	none -46
#nnec	blessure 46
#nned	autre 103	bris_de_glace 89	collision -48	degats_des_eaux -53	dommage_materiel 134	none -100	vol -54
#nnel	collision 105	evenement_climatique 114	vol -48
#nner	dommage_materiel 90
#nnes	blessure 221	dommage_materiel -50	none -84	vandalisme -51	vol -49
#nnet	vandalisme 103
#nnin	autre 46	degats_des_eaux 143	none -41
#nnot	blessure 66	dommage_materiel -40	vandalisme 74
#nny>	blessure 115	collision -82	vol 89
#no1>	bris_de_glace 56	dommage_materiel -198	none -44	vandalisme 110	vol -52
#nock	dommage_materiel 78
#nois	vandalisme 63
#non>	autre 143	dommage_materiel -47
#none	none 59
#nope	collision -65	dommage_materiel -65	none 200
#nor>	collision 104
#nora	bris_de_glace 199
#norm	bris_de_glace 157	collision -77	degats_des_eaux 128	dommage_materiel -75	none -85	vol -41
#nose	bris_de_glace 82	collision 109	vol -59
#note	collision 87
#noth	collision 51
#noti	vandalisme 54
#noug	none -51	vandalisme 127	vol 47
#nove	autre 71
#nowh	autre 134	degats_des_eaux 41	evenement_climatique -67	none -81
#nown	collision -68	degats_des_eaux 144	incendie -64	vandalisme 208	vol -93
#nows	collision 49	dommage_materiel 57
#nroo	bris_de_glace 106	dommage_materiel -49	none -72	vandalisme 165	vol -43
#nsat	collision -73	degats_des_eaux 43	dommage_materiel 165
#nsca	autre -66	collision 121
#nsci	autre -60	blessure 91
#nse>	autre 238	dommage_materiel -54	none -188	vol -42
#nser	dommage_materiel -47	evenement_climatique 146
#nses	blessure -80	bris_de_glace -45	dommage_materiel 200
#nsid	bris_de_glace 77	collision -53
#nsie	collision 144	none -52
#nsio	incendie 48	vol 57
#nsis	collision 97
#nsla	vol 80
#nst>	blessure -48	dommage_materiel 56	vandalisme -42	vol 98
#nsta	collision 77
#nste	blessure -42	bris_de_glace 128	collision -58	dommage_materiel -104	vandalisme 86
#nstr	blessure 49
#nsul	autre 95	blessure 66	collision -69	evenement_climatique -74	incendie 134	none -65	vol -62
#nswe	autre 54	blessure -54	dommage_materiel -61	evenement_climatique 44	vol 65
#ntac	blessure 88
#ntai	blessure 65
#ntal	collision 50	incendie 59	none -48	vandalisme -43
#nte>	blessure -49	collision -108	dommage_materiel 140	vol 64
#nted	vandalisme 40
#ntee	blessure 114
#nten	vandalisme 114	vol 57
#nter	vol 43
#ntes	autre 184	none -103
#nth>	autre 71
#nths	autre 66	blessure 51	none -58
#ntil	vol 51
#ntin	dommage_materiel 55	vandalisme -47
#ntiq	bris_de_glace -50	collision -70	degats_des_eaux 47	dommage_materiel 209	none -50
#ntir	blessure -40	dommage_materiel 107
#ntis	degats_des_eaux 82
#ntle	collision 88
#ntly	autre 71	incendie 45	none -40
#nto>	collision 54	none -41
#ntra	collision 42
#ntre	bris_de_glace 50	collision 41	dommage_materiel -49	none -44
#ntro	collision 111
#ntry	vol 56
#nty>	evenement_climatique 42
#nuar	autre 110	collision -59	dommage_materiel 43	none -73	vandalisme 59
#nudg	collision 154
#nue>	collision 53
#nurs	blessure 64	dommage_materiel -46	incendie 76	vol -40
#nus>	autre 107	blessure 44	collision -58	dommage_materiel -41	evenement_climatique 52	none -89
#nute	vol 51
#nvas	collision -73	none -63	vandalisme 227	vol -54
#nver	dommage_materiel 44	none -41	vol 87
#nvol	collision 56	degats_des_eaux 49
#nybo	autre 74
#nymo	collision -93	vandalisme 239	vol -48
#nyon	bris_de_glace 74	none -41
#oach	bris_de_glace -77	collision 56	vandalisme 89
#oad>	collision 90
#oade	collision 159	dommage_materiel -126	evenement_climatique -41	vol 76
#oads	collision 62
#oak>	blessure -49	collision -47	degats_des_eaux 81	dommage_materiel 43	evenement_climatique 82	vandalisme -51
#oake	collision -41	degats_des_eaux 96
#oal>	blessure -57	bris_de_glace 90	collision -75	dommage_materiel -65	incendie 234	none -61	vandalisme -44
#oam>	collision -123	dommage_materiel -42	none -56	vandalisme 289
#oar>	collision 145
#oard	dommage_materiel 41	none -45
#oast	dommage_materiel 88	incendie 176	none -102	vol -84
#oat>	collision -65	evenement_climatique 88	none -42	vol 66
#oati	degats_des_eaux 188	evenement_climatique 60	none -74
#oats	evenement_climatique 129	incendie 55
#obbe	autre -61	collision 82	none -49	vol 109
#obbi	degats_des_eaux 116	dommage_materiel -45
#obe>	blessure -40	bris_de_glace 49	degats_des_eaux 45	dommage_materiel 80	none -49
#ober	collision 43
#obil	evenement_climatique 45
#oble	collision 55
#obot	bris_de_glace -44	dommage_materiel 56	evenement_climatique 56	none 54
#obvi	bris_de_glace -48	collision 78
#ocat	blessure 214	collision -146
#occy	autre -40	blessure 56	collision 94
#ocer	blessure 42	collision -69	dommage_materiel 127
#oche	degats_des_eaux -51	incendie 79	vol 90
#ock>	none -46
#ocke	vol 63
#ocki	collision 141	dommage_materiel -56	evenement_climatique 151	none -63	vandalisme -57	vol -74
#ocks	collision -79	vandalisme 47	vol 88
#octo	blessure 46
#ocum	none 107
#oday	none 57
#oddl	dommage_materiel 202	none -119
#ode>	collision -110	dommage_materiel 210
#oded	bris_de_glace 83	none -42
#oden	collision -47	degats_des_eaux 48	dommage_materiel 139	none -121	vandalisme 109	vol -113
#odge	dommage_materiel -41	vandalisme 107
#odil	collision 61	evenement_climatique 46
#odne	collision 51	degats_des_eaux 40
#ods>	collision -57	incendie -40	vandalisme 48	vol 89
#oduc	collision -68	degats_des_eaux 103	evenement_climatique -53	none -56	vandalisme 152	vol -52
#oes>	vol -41
#oesn	bris_de_glace 43	collision 63	evenement_climatique 75
#oeve	dommage_materiel 87	none -45	vandalisme 55	vol 46
#ofa>	dommage_materiel 41	evenement_climatique 70
#ofer	bris_de_glace 163	collision -92	dommage_materiel -44
#offe	dommage_materiel 96	incendie -51
#oft>	collision -43	degats_des_eaux 130	none -44
#ogan	collision 138
#oges	collision 48	dommage_materiel 42
#oggi	blessure 167	collision -107	dommage_materiel -40	none 164	vol -53
#ogis	blessure 73	bris_de_glace 50	collision -41	vol -40
#ogra	dommage_materiel 60	vandalisme 61
#ogre	none 122
#ogs>	blessure 200	collision -74	incendie -97	vandalisme 82	vol -55
#oham	collision 61	degats_des_eaux -45	evenement_climatique 81
#oid>	autre 46
#oil>	blessure 68	none -44	vol 80
#oile	collision -52	degats_des_eaux 128	none -47
#oili	blessure 168	dommage_materiel 102	incendie -171	none -63	vandalisme -48	vol -51
#oin>	bris_de_glace 87	incendie 47	none -45
#oing	bris_de_glace -46	dommage_materiel 41
#oint	degats_des_eaux 49
#oir>	collision 52	none -92	vandalisme 216	vol -87
#oire	blessure 189	bris_de_glace -165	collision -165	degats_des_eaux -51	dommage_materiel 175	evenement_climatique -45	incendie 59	none -80	vandalisme -95	vol -57
#oise	vandalisme 68
#oiss	collision 107	dommage_materiel 68
#oked	collision 66
#oken	blessure 74
#oker	blessure -45	bris_de_glace -57	collision -75	degats_des_eaux -99	dommage_materiel 58	incendie 112	vol 101
#okes	blessure 79	collision -92	incendie -97	vandalisme 111
#oks>	evenement_climatique 63
#oksh	degats_des_eaux 95	evenement_climatique 56	vol -41
#ola>	evenement_climatique 88
#olan	evenement_climatique 69
#olar	collision -49	dommage_materiel -46	evenement_climatique 127	vandalisme 143	vol -95
#olde	dommage_materiel 45	vandalisme 60	vol -40
#oldi	evenement_climatique 41
#olen	none -61	vol 161
#oles	dommage_materiel 98	none -45	vandalisme 115	vol -52
#olet	collision 87	vandalisme 97
#olf>	blessure 60	evenement_climatique 91
#olin	blessure 170	collision -100	evenement_climatique 94	none -84	vol -49
#olis	collision 197	none -55
#olit	vol 132
#oliv	bris_de_glace -44	collision -100	dommage_materiel 93	evenement_climatique -55	incendie -79	none -94	vandalisme 291	vol -109
#oll>	bris_de_glace 117	incendie 47	vol -51
#olla	blessure 53	collision 63
#olle	collision 55
#olli	collision 130
#ollo	collision -70	dommage_materiel 99
#olog	autre 58	blessure 50	vol -43
#ols>	dommage_materiel -50	incendie 114	none -42	vol 99
#olt>	bris_de_glace 110	collision -131	dommage_materiel -94	evenement_climatique 240	incendie -73	none -100	vandalisme 68	vol -81
#olta	collision -81	dommage_materiel 323	evenement_climatique -69	incendie -107	none -71	vol -44
#olte	vandalisme 72
#olut	dommage_materiel -45	none 53
#olve	collision 68
#olvo	vol 54
#olyc	evenement_climatique 84
#oman	vol 117
#omat	evenement_climatique 88
#omeb	vandalisme 72	vol 50
#omen	collision -41	dommage_materiel 79
#omeo	vandalisme 64	vol 67
#omer	vol 51
#omes	bris_de_glace -75	degats_des_eaux 233
#omet	blessure -47
#omew	autre 234	dommage_materiel -42	evenement_climatique -115	vandalisme 73	vol -97
#omin	degats_des_eaux 63
#omis	collision 46	vol 71
#omma	vol 50
#ommi	vandalisme 49	vol 68
#omor	none 42	vol 55
#ompe	bris_de_glace -44	collision 72	dommage_materiel 130	none -61	vandalisme -53	vol -50
#ompi	incendie 120
#ompl	vandalisme 75	vol 69
#ompo	collision 68	incendie 124
#ompu	collision -50	dommage_materiel 169
#oms>	degats_des_eaux 115
#onal	collision 153	none -41
#onar	collision 56
#onat	evenement_climatique 84
#once	collision 131	dommage_materiel -43
#onci	dommage_materiel -63	vandalisme 108
#oncr	collision 85
#oncu	collision 62	evenement_climatique 48
#ond>	degats_des_eaux 44
#ondi	collision -143	vol 167
#onds	blessure 56	bris_de_glace 75	collision -46	dommage_materiel -64	vol 60
#ondu	collision 252	none -64
#oned	collision 81	incendie 61	none -53
#oner	collision -43	dommage_materiel 74	evenement_climatique 73
#ones	vandalisme 54
#oney	autre 86	collision -43	vol 46
#onfi	collision 169	dommage_materiel 84	evenement_climatique -48	incendie -41	none -110	vandalisme -75	vol -45
#ong>	vol -49
#onge	autre -54	bris_de_glace -43	collision -103	dommage_materiel 380	none -285	vandalisme -48	vol -83
#ongi	blessure 79
#ongs	degats_des_eaux -44	dommage_materiel 48	incendie 138	vol -57
#ongu	collision 135
#onig	vol 63
#onit	collision -106	dommage_materiel 190
#onke	autre 77	blessure 64	collision 43	dommage_materiel -40
#onli	dommage_materiel -49	vol 146
#onna	bris_de_glace 40	none -50	vandalisme 119
#onne	vandalisme 87
#onsc	autre -60	blessure 91
#onse	dommage_materiel -42	evenement_climatique 126
#onsi	collision 50	vol 48
#onst	collision 77
#onsu	autre 180	blessure 127	collision -69	evenement_climatique -79	none -56
#onta	blessure 121	collision -44	degats_des_eaux -65	dommage_materiel 52	none 50	vandalisme -60
#onth	autre 91	blessure 42
#onti	degats_des_eaux 74
#onto	degats_des_eaux 51	dommage_materiel 80
#ontr	collision 74
#onve	vol 119
#ony>	collision -80	dommage_materiel 62	vandalisme 49
#oode	degats_des_eaux 89	incendie -47	none -49	vandalisme 116	vol -62
#oodn	collision 51	degats_des_eaux 40
#oods	collision -57	evenement_climatique 45	incendie -60	vandalisme 100
#oof>	dommage_materiel 50	none -43
#oofe	bris_de_glace 163	collision -92	dommage_materiel -44
#ooke	collision 50
#ooki	blessure 49	vandalisme -44
#ooks	degats_des_eaux 45	evenement_climatique 61
#ool>	blessure 78
#ools	dommage_materiel -52	incendie 126	none -40	vol 111
#oom>	degats_des_eaux 62
#ooms	collision -46	degats_des_eaux 161
#oori	collision -162	dommage_materiel -50	evenement_climatique 208	none -54	vandalisme 72
#oors	evenement_climatique 40	vandalisme 98	vol -40
#oose	collision 149	incendie 40	none -54	vol -40
#oosh	degats_des_eaux -44	incendie 158
#oot>	blessure 103	none -47
#ootb	bris_de_glace 138
#oote	collision 59	vol 41
#ooth	blessure 44	collision 89
#opat	autre 144	none -74
#ope>	bris_de_glace -48	collision -63	dommage_materiel 105	none 92
#opea	collision 106
#oped	vandalisme 53
#oper	autre 113	blessure 44	collision 47	none -79
#opfr	incendie 65	vandalisme 51
#opla	collision -89	evenement_climatique 180
#ople	degats_des_eaux 67
#oppe	bris_de_glace 40	dommage_materiel 75	none -43
#oppi	blessure 177	none -54	vol -42
#oppo	autre 117	collision 104	dommage_materiel -64	vol -66
#ops>	vol 80
#opti	autre 111
#orag	collision -50	none -133	vandalisme -56	vol 266
#oram	bris_de_glace 199
#oran	blessure -49	collision -40	evenement_climatique 158	vandalisme 40
#orat	incendie 116	none -51
#orbi	collision 51	vol 55
#orce	bris_de_glace 56	none -44	vol 71
#orcy	collision 81	vandalisme 102
#ord>	autre 55	none -48
#orde	autre 54	none -91	vandalisme 43	vol -45
#ordi	blessure -71	collision -40	degats_des_eaux -43	evenement_climatique 100	incendie 57	vol 74
#ordo	collision -46	incendie 223	vandalisme 79	vol -209
#ords	collision 101	none -44	vandalisme 77
#orea	collision -53	dommage_materiel 86	incendie 71
#ored	dommage_materiel 60
#oreh	collision 112
#ores	blessure 51	dommage_materiel 75	vandalisme -41
#orey	collision 49	evenement_climatique 105	vandalisme -59
#orge	none 99
#orgi	dommage_materiel 110	evenement_climatique 47	incendie -46
#orgo	collision 98	dommage_materiel -40	incendie 41	none -43
#orho	collision 53
#orin	collision -162	dommage_materiel -50	evenement_climatique 208	none -54	vandalisme 72
#oris	collision 112	incendie -44
#orit	collision 122	none -67
#ork>	blessure 87
#orke	bris_de_glace 76	none -50	vandalisme -94	vol 85
#orki	bris_de_glace 50	dommage_materiel 78
#orkl	collision 213	dommage_materiel -41	none -40
#orks	dommage_materiel -49	vandalisme 57
#orkt	dommage_materiel 142
#orm>	evenement_climatique 66
#orma	bris_de_glace 218	collision -89	dommage_materiel -61	none -47
#orme	collision -136	degats_des_eaux 85	none -41	vandalisme 119	vol 60
#orn>	blessure 116	collision -90	evenement_climatique 42	vandalisme 43
#orna	collision -49	evenement_climatique 118	none -80	vandalisme -62	vol 147
#orne	bris_de_glace 155	degats_des_eaux 80	dommage_materiel -65	evenement_climatique -48	vol -43
#orou	bris_de_glace 181	none -54	vol -50
#orre	evenement_climatique 50	none 110	vol -43
#orri	degats_des_eaux 114
#ors>	vandalisme 82
#orse	blessure 41	collision 70	vol -48
#orst	collision 42	degats_des_eaux 107	dommage_materiel -95	evenement_climatique -41	incendie 113	vol -65
#orth	none -55	vol 172
#orti	blessure 43	collision 130	none -61
#orts	collision -97	evenement_climatique 49	incendie 124
#ortu	autre 42	dommage_materiel -52	vandalisme 45	vol -43
#orty	collision 55	evenement_climatique 44	none -51
#orwa	collision 72
#ory>	evenement_climatique 84
#ose>	degats_des_eaux 46
#osed	autre 56
#osh>	degats_des_eaux -44	incendie 158
#osin	dommage_materiel -51	none -44	vandalisme 140
#osit	autre 91	vol 50
#ospi	blessure 122	none -45
#osqu	collision 61
#oss>	none -43
#ossi	collision 92
#ost>	autre 52
#oste	autre 106	dommage_materiel -106	evenement_climatique 145	none -43
#ostm	blessure 232	collision -165	vol 68
#osts	collision 100	dommage_materiel 49	evenement_climatique 43	none -50	vol -41
#otat	blessure 44	bris_de_glace -122	dommage_materiel 104	evenement_climatique 125	vandalisme -57	vol -99
#otba	bris_de_glace 138
#ote>	collision 50
#otec	incendie 100
#otel	autre 115	blessure 88	collision -48	none -75
#oter	collision 64	vol 44
#otes	bris_de_glace -45	evenement_climatique 91
#othi	collision 44	vandalisme 43
#otho	collision 84	dommage_materiel 106	none -71
#otic	vandalisme 67
#oto>	dommage_materiel 51	vol 103
#otog	dommage_materiel 67	none -40	vandalisme 70
#otor	collision 49
#otos	none 70
#ots>	blessure 41	collision -69	evenement_climatique 88	vandalisme 104	vol -60
#otta	collision -45	degats_des_eaux 40	evenement_climatique -77	incendie 50	vandalisme 57	vol 70
#otte	degats_des_eaux 41	incendie 66
#ottl	autre -45	blessure 80	bris_de_glace -53	evenement_climatique -54	incendie 66	none -44	vol 40
#otto	bris_de_glace 246	collision -147	dommage_materiel -67	incendie -58	none -118
#ouar	autre 197	none -169
#oubl	bris_de_glace 102	none -45	vandalisme 99
#ouch	bris_de_glace 72	collision 40	dommage_materiel -41
#oud>	collision -49	degats_des_eaux 78
#oudb	degats_des_eaux -64	evenement_climatique 186
#oued	evenement_climatique 148	vol -43
#ouen	collision 46
#ouis	collision 52	dommage_materiel 137	none -83
#oujd	collision 177	vol -77
#ouk>	autre 50	incendie 62
#oul>	collision -145	degats_des_eaux 46	evenement_climatique 132	vandalisme 62
#oula	blessure -91	collision 164
#oule	blessure 85	bris_de_glace 106	dommage_materiel -40	vol -41
#oull	collision 78
#ounc	bris_de_glace 44
#oup>	collision 133
#oupl	vol 117
#oura	bris_de_glace 56	degats_des_eaux -50	dommage_materiel -48	evenement_climatique 43	none -46	vandalisme -45	vol 93
#oure	dommage_materiel -44	vandalisme 133
#ouri	collision 84
#ourn	degats_des_eaux 139	dommage_materiel -43	vol 78
#ourt	degats_des_eaux 125	none -40
#ous>	dommage_materiel -50	evenement_climatique 58
#ousa	bris_de_glace 209	collision 46	degats_des_eaux -66	none -42
#ouse	collision -51	evenement_climatique 40	none -45	vol 52
#ousi	blessure -41	collision 64	dommage_materiel 42	vol 48
#ousk	blessure 40	collision 104	dommage_materiel -45
#ousl	bris_de_glace -42	collision 70
#outb	autre -113	collision -45	evenement_climatique -40	none -92	vandalisme -86	vol 340
#oute	evenement_climatique 95	vol -44
#outh	blessure 144	bris_de_glace -43	collision -60	vandalisme 69
#outi	autre 130	none -55
#outs	vol 60
#oux>	autre -42	collision -53	degats_des_eaux 61	dommage_materiel -93	vol 154
#oval	blessure -43	bris_de_glace -42	collision -50	dommage_materiel 130	vol 98
#oved	collision -47	evenement_climatique 108
#ovel	autre 46	bris_de_glace 43	dommage_materiel 115	vol -43
#oven	blessure -44	bris_de_glace 109	collision -46	dommage_materiel 117	none -52	vandalisme -43	vol -49
#oves	bris_de_glace 139	collision 120	none -67	vol -80
#ovin	autre 111	blessure -67	bris_de_glace 106	collision -52	none -58	vol -43
#owar	bris_de_glace 45	degats_des_eaux 52
#owba	collision 101	none -65	vandalisme 120	vol -59
#owde	vol 97
#owed	blessure 61	dommage_materiel 47	vandalisme -42
#owee	collision -69	vandalisme 220
#owel	incendie 129
#ower	bris_de_glace 61
#owhe	autre 134	degats_des_eaux 41	evenement_climatique -67	none -81
#owin	degats_des_eaux 54	evenement_climatique 41	vol -44
#owly	collision 155	vandalisme -53
#owne	degats_des_eaux 58	dommage_materiel 40
#owns	collision -48	degats_des_eaux 77	vandalisme 95	vol -57
#ows>	incendie 49	vandalisme 51
#oxes	collision -41	dommage_materiel -72	vandalisme 133	vol 44
#oxyg	collision -41	incendie 204
#oyal	collision 55	vol 76
#oyed	evenement_climatique 123
#oyee	blessure 99	collision 50
#oys>	vol 62
#ozen	degats_des_eaux 109
#pace	blessure -53	collision 255	incendie -109	none -57
#pack	autre 118	collision -47	degats_des_eaux 43	dommage_materiel -43
#pact	bris_de_glace 48
#padd	degats_des_eaux 85	vol 72
#padl	vandalisme -51	vol 131
#paid	autre 78	collision -68	vol 53
#pain	none -59	vandalisme 78
#pair	degats_des_eaux 100
#pal>	bris_de_glace -42	collision -76	degats_des_eaux -44	dommage_materiel 95	none -50	vol 127
#palm	blessure -57	bris_de_glace 186
#pan>	incendie 121
#pane	bris_de_glace 157
#pani	collision 75
#pano	bris_de_glace 199
#para	blessure -43	dommage_materiel -43	evenement_climatique 64	vandalisme 63	vol 51
#parc	blessure 133	none -51	vol 87
#pare	bris_de_glace 88	none -62
#pari	incendie 46	none -94	vandalisme -50	vol 203
#park	collision 45
#parq	degats_des_eaux 100
#part	autre 87	collision -49	none -53
#pass	collision 57
#patc	degats_des_eaux 103	incendie 90
#path	autre 94	blessure 141	collision -80	none -49
#pati	bris_de_glace 73
#patr	collision 127
#paul	bris_de_glace 72	evenement_climatique 63
#pave	blessure 65	collision 71	incendie -41
#pay>	autre 84
#paym	autre 161	blessure -113	collision -65	none 73	vandalisme -63	vol -43
#pays	autre 55
#pboa	degats_des_eaux 74	incendie 51
#pdat	none 90
#peak	none 53
#pean	collision 106
#pear	bris_de_glace 68	collision -41	vol 52
#pebb	bris_de_glace 294	collision -41	evenement_climatique -107	none -63
#pect	incendie 58
#pede	collision 135
#peel	evenement_climatique 49	vol 54
#pell	bris_de_glace 78	none -88	vandalisme 104	vol -117
#pelv	collision 91
#pend	bris_de_glace -47	collision -57	dommage_materiel 69	vol 112
#pene	vol 48
#peni	blessure 55	evenement_climatique 42
#pens	autre 73	dommage_materiel 124	vandalisme -72
#pent	bris_de_glace -145	collision -57	degats_des_eaux 200	evenement_climatique -59	incendie 58	vol -59
#peop	degats_des_eaux 67
#pera	autre 126	blessure 43	collision 78	none -94
#perc	autre 180	blessure -45	dommage_materiel -46	none -123	vandalisme -56	vol 83
#perf	collision 112	vandalisme -68
#perg	evenement_climatique 65	none -76	vandalisme 195	vol -91
#peri	collision 45
#perl	collision -64	degats_des_eaux 46	vandalisme 81
#perm	blessure 104	collision -45	dommage_materiel 61	none -55
#pert	collision -73	evenement_climatique 77	incendie 74	none 80
#perv	bris_de_glace 128	collision -72	none 54
#perw	collision 69
#pes>	degats_des_eaux 207	dommage_materiel -48
#pet>	degats_des_eaux 73
#peti	collision 123	none -63
#petr	vol 46
#pets	degats_des_eaux 66
#pfro	incendie 65	vandalisme 51
#phar	autre 87	bris_de_glace 44	dommage_materiel -41	none -52
#pher	dommage_materiel 134	none -45
#phew	dommage_materiel 51	vol 59
#phon	vol 92
#phs>	vandalisme 110
#phys	autre 93	none -60
#pian	dommage_materiel 108	evenement_climatique 40	vol -71
#pica	evenement_climatique 114	none -58	vandalisme 50	vol -43
#pict	collision -72	dommage_materiel 87
#pide	bris_de_glace 109	collision -44	dommage_materiel 50
#piec	dommage_materiel 80
#pier	bris_de_glace 74	incendie 84
#pile	collision 225	none -78
#pill	dommage_materiel 83
#pine	blessure 176	collision 59	dommage_materiel -97	none -116
#pins	collision 91
#pipe	degats_des_eaux 163
#pist	blessure 59	collision 44
#pita	blessure 122	none -45
#pitc	bris_de_glace 67	collision -107	dommage_materiel -45	incendie 123	none 62	vol -45
#pizz	bris_de_glace -41	vol 125
#plac	vol 47
#plad	collision -84	degats_des_eaux -41	dommage_materiel 169	none -42
#plai	vandalisme 79	vol 74
#plan	autre 42	vandalisme 81
#plar	collision -107	evenement_climatique 213
#plas	degats_des_eaux 62	dommage_materiel 48	none -43
#plat	bris_de_glace 43	collision 48
#play	blessure 44	collision -87	dommage_materiel 255	none -90	vandalisme -68
#ple>	degats_des_eaux 46
#plea	autre 51	none 53
#ples	blessure 213	bris_de_glace -66	collision -82	dommage_materiel -78	none -62
#plin	blessure 118	bris_de_glace 71	dommage_materiel -48	none -73	vandalisme -43
#plit	blessure 44	bris_de_glace 74
#plod	bris_de_glace 143	incendie 66	none -55
#plou	collision 215	vandalisme -62
#ploy	blessure 59
#pls>	autre 157	collision -52	degats_des_eaux 51
#plug	evenement_climatique 120	incendie -57
#plum	degats_des_eaux 98
#plus	evenement_climatique 75
#ply>	autre 78
#pock	autre 46	collision -76	evenement_climatique -54	none -41	vol 194
#pods	collision -58	dommage_materiel 81	vol 138
#poil	degats_des_eaux 55	dommage_materiel 65
#poin	blessure 69	dommage_materiel -51	evenement_climatique 56	none -42	vol -56
#poke	collision 46	degats_des_eaux -59	dommage_materiel 64	vandalisme -60
#pole	blessure -44	bris_de_glace 126	dommage_materiel -52	evenement_climatique 97
#polo	bris_de_glace 82
#poly	dommage_materiel 80	evenement_climatique 100
#pomp	collision 51	incendie 101
#pool	blessure 72	collision -44	degats_des_eaux 132	none -43
#poor	blessure -42	collision 157
#popl	collision -107	evenement_climatique 213
#popp	bris_de_glace 129	incendie -46	none -48
#porc	blessure -66	bris_de_glace 126	collision -113	dommage_materiel 109	none -82	vandalisme -40
#pose	autre 86	collision -50
#posi	autre 81	vol 41
#poss	collision -62	none 136
#post	collision 69
#pot>	dommage_materiel 84
#poth	collision 84	dommage_materiel 106	none -71
#pott	autre -54	collision -43	dommage_materiel 106
#pour	blessure 44	dommage_materiel -56	vandalisme 103
#powd	vol 97
#powe	autre 58	collision -80	dommage_materiel 169
#ppar	autre 144	collision -56	incendie 103	none -63
#ppea	bris_de_glace 51	none 51
#pped	dommage_materiel 47
#ppen	autre 47
#pper	dommage_materiel 41	vandalisme 46
#ppin	blessure 85	degats_des_eaux 68
#ppor	bris_de_glace -81	collision -40	dommage_materiel 74	incendie -56	none -80	vandalisme 163
#ppos	autre 112	blessure -71	bris_de_glace 47	vandalisme -58
#ppre	collision 107	dommage_materiel -41	none 45
#ppro	none 92
#ppy>	collision -73	dommage_materiel 218
#prac	degats_des_eaux 62
#prai	blessure -103	bris_de_glace -84	collision 110	dommage_materiel 41	evenement_climatique -40	none -60	vandalisme -43	vol 114
#pran	degats_des_eaux 94	vol 61
#pray	degats_des_eaux 46	dommage_materiel -49	vandalisme 91	vol 69
#prea	degats_des_eaux 64	incendie 140
#prec	collision -44	none 42	vol 100
#preg	collision 58
#prem	autre 312	dommage_materiel -50	none -209
#pres	dommage_materiel 58
#pret	degats_des_eaux -55	incendie 92	vol 110
#pric	blessure 113	bris_de_glace 152	collision -51	dommage_materiel -81	none -50
#prid	collision 120
#pril	collision 55
#prin	vol 90
#prio	collision 207	none -127
#pris	degats_des_eaux 72	dommage_materiel -42
#proc	bris_de_glace -61	dommage_materiel -58	none 68	vandalisme 152	vol -41
#prod	collision -68	degats_des_eaux 103	evenement_climatique -53	none -56	vandalisme 152	vol -52
#prog	none 122
#prom	collision 46	vol 71
#proo	autre -60	blessure -41	bris_de_glace -42	collision -127	dommage_materiel -64	evenement_climatique -41	none -204	vandalisme 233	vol 143
#prop	collision -41	vandalisme 57
#prot	incendie 118
#prov	collision 47
#prun	blessure 170	bris_de_glace 98	collision -89	dommage_materiel -49	none -50
#psed	blessure 100	collision -52	evenement_climatique 104
#psit	bris_de_glace 40
#psta	degats_des_eaux 119
#pted	autre -59	none -40	vandalisme 83	vol 89
#ptic	autre 103
#ptie	collision -41	vol 102
#ptio	collision -41	vandalisme 89
#ptop	dommage_materiel 146	none -45	vol 80
#pts>	autre 44
#pty>	bris_de_glace 42	none -52	vol 137
#pull	dommage_materiel 52
#pump	dommage_materiel 132	evenement_climatique 53	incendie -44
#pun>	collision 98
#punc	autre -73	collision -70	vandalisme 180
#purp	dommage_materiel 64	vandalisme 65
#push	bris_de_glace -40	vol 53
#put>	blessure 41	collision -50	dommage_materiel 57	none -49
#pute	autre 53	dommage_materiel 47	none -46	vandalisme 62
#putt	blessure 112	collision -62	dommage_materiel 52
#pyja	collision 65	incendie 61
#quad	collision 130	none -55	vol 41
#quap	collision 105
#quar	bris_de_glace 59
#que>	dommage_materiel 46
#quee	collision 89
#ques	dommage_materiel 60
#quet	degats_des_eaux 104
#queu	collision 46
#quic	blessure -53	bris_de_glace 54	evenement_climatique 73
#quir	collision 75	none 49
#quit	dommage_materiel -42
#raba	autre 166	none -78
#rabb	collision -68	dommage_materiel 94	none -45	vol 136
#rabi	blessure 178	collision -44
#rabo	bris_de_glace -40	collision -61	degats_des_eaux -117	dommage_materiel -94	evenement_climatique 132	none -92	vandalisme 213	vol -70
#race	blessure 62	vandalisme -40	vol 41
#rack	bris_de_glace 158	collision -44	none -61
#ract	blessure 106	none -56
#radi	dommage_materiel -44	vol 78
#rage	degats_des_eaux -53	dommage_materiel 88	none -54	vol 41
#ragg	blessure 91	collision -58
#raid	autre 113	blessure -43	collision -75	none 104	vol -46
#raig	bris_de_glace 72	collision 51
#rail	collision 110	none -42
#rain	degats_des_eaux 43	evenement_climatique 64	none -45
#rake	collision 104	none -51	vandalisme 56
#ral>	collision 151	none -53
#rald	blessure 140	collision -139	incendie 46	none -42	vol 72
#rall	collision 85	degats_des_eaux 44	vol -42
#ram>	collision 61	dommage_materiel -48	none -63	vol 135
#rama	autre 146	none -44
#rame	dommage_materiel 76	evenement_climatique 68
#rami	bris_de_glace 199
#ramp	blessure 132	dommage_materiel -47	evenement_climatique 79	none -72
#ranc	autre 56
#rane	collision 55	evenement_climatique 40
#rang	evenement_climatique 58
#rank	blessure 155	incendie -105
#rant	collision -72	degats_des_eaux 40	vandalisme 72	vol -73
#rap>	dommage_materiel 41	none 70
#rape	collision 142
#raph	dommage_materiel 60	vandalisme 61
#rapp	autre -44	blessure 42	collision 113	vol 43
#rary	vol 76
#rash	autre 53	collision 51
#raso	evenement_climatique 110	vol 49
#rass	incendie 52	vol 99
#ratc	vandalisme 76	vol -47
#rate	blessure 47	bris_de_glace 43	none -72
#rath	collision 82	incendie -47	none 79
#rati	autre 85	none -59	vol 75
#rato	collision 108
#rava	incendie 45	vol 41
#rave	autre 54	bris_de_glace 97	vandalisme 49	vol -48
#raw>	blessure 108
#rawe	collision -54	dommage_materiel 94	vol 97
#rawl	dommage_materiel -65	none -41	vandalisme 86	vol 97
#rawn	collision 183	none -50
#ray>	collision 69	degats_des_eaux 46	dommage_materiel -49	none -52
#raye	degats_des_eaux 53	dommage_materiel -49	vol 86
#raze	blessure -112	collision 182	dommage_materiel -52	vandalisme -41
#razy	collision -103	dommage_materiel -44	none -47	vandalisme 195	vol -65
#rbag	collision 95
#rbal	bris_de_glace -99	collision 105	dommage_materiel -66	vandalisme 175	vol -60
#rbec	incendie 149
#rbik	collision 68	vol 68
#rble	bris_de_glace -59	collision -65	dommage_materiel 306	vandalisme -49
#rbon	collision 93	none -40
#rbox	autre 52	incendie -46	none -42	vandalisme 127
#rcas	blessure 66	collision -108	incendie 184
#rce>	collision 40	dommage_materiel -44	evenement_climatique 113
#rced	bris_de_glace 99	none -43	vol 61
#rcel	blessure 73	collision -87	dommage_materiel 110	none -45	vol 60
#rch>	vol 43
#rcha	incendie 93
#rche	vandalisme 74	vol 56
#rchi	blessure 145	degats_des_eaux 50	dommage_materiel -45	none -63
#rcif	collision 78	dommage_materiel -74	vol 69
#rcoa	collision -72	dommage_materiel -74	incendie 271	none -77
#rcom	vandalisme 137
#rcui	dommage_materiel 190	none -51
#rcyc	collision 81	vandalisme 102
#rdea	autre 195	none -169
#rded	autre -82	bris_de_glace 45	collision 148	dommage_materiel -55	none -101	vandalisme 99	vol -92
#rden	collision -52	evenement_climatique 99	none -43
#rder	collision 48	none -42
#rdia	blessure 123	none -51
#rdin	degats_des_eaux -42	evenement_climatique 53
#rdio	blessure -81	evenement_climatique 144
#rdly	blessure 72	collision -76	vol 115
#rdon	bris_de_glace -49	collision 179	incendie 222	none -168	vandalisme -88	vol -194
#rdre	blessure 164	collision -51	degats_des_eaux 90	dommage_materiel -62	none -54	vol -47
#rdro	blessure -47	bris_de_glace 59	degats_des_eaux 41	dommage_materiel 95	none -60
#rds>	blessure 41
#reac	bris_de_glace 49	collision 61
#read	incendie 41	vol 49
#reak	bris_de_glace 47	collision -60	vol 134
#real	none 133
#ream	dommage_materiel 53	incendie 43
#rear	bris_de_glace 66	collision 53	none -42
#reas	evenement_climatique 81
#reat	collision 45
#rece	blessure 45	collision -41	vol 53
#rech	bris_de_glace 51
#reci	collision -64	vol 109
#reck	dommage_materiel 83
#reco	dommage_materiel 73	none -51	vandalisme 63
#rect	blessure 44	none 70
#redo	incendie 40	vandalisme 144	vol -104
#reed	collision 85
#reen	bris_de_glace 89
#rees	collision -71	evenement_climatique 91	incendie -44	none -62	vandalisme 192	vol -58
#reet	vandalisme 66
#reez	blessure -41	dommage_materiel 85	evenement_climatique 113
#refe	evenement_climatique 81
#refi	collision 141	incendie 46	vol -43
#refo	collision 44
#refr	bris_de_glace 122	collision 178	dommage_materiel -152	vol -45
#refu	autre 143
#rega	blessure 130	vol -45
#regi	collision 113
#regn	collision 58
#rehe	collision 110
#reim	autre 131	blessure -40	bris_de_glace 46
#rel>	evenement_climatique -44	none -67	vandalisme -47	vol 224
#rell	evenement_climatique 56
#rely	autre 93	collision -45	none -46	vandalisme 72	vol -46
#rema	autre 44	blessure -44	bris_de_glace 135	none -57
#remb	degats_des_eaux 93	dommage_materiel -48
#reme	collision 40	incendie 42
#remi	autre 312	dommage_materiel -50	none -209
#remo	collision -41	dommage_materiel 156	evenement_climatique -40	none -44	vol 52
#ren>	blessure 44	none -43
#rena	collision 75
#rent	incendie 51	none -46	vol -62
#repa	degats_des_eaux 95	vandalisme -41
#repl	blessure -45	collision -44	dommage_materiel 58	vol 108
#requ	collision 78	none 51
#rer>	dommage_materiel 163	none -46
#res>	vandalisme 56
#rese	collision 67	vandalisme 94
#resi	vol 43
#resp	dommage_materiel 66
#ress	blessure 46	collision -60
#rest	vandalisme 53
#resu	degats_des_eaux 153	none -56
#rete	degats_des_eaux -67	vol 140
#reti	degats_des_eaux 89	none -46	vandalisme 41
#rett	incendie 126
#retu	autre 131
#reve	collision 106
#revi	none 117
#rew>	dommage_materiel 86	none -41
#rewd	vandalisme 172	vol -60
#rewo	collision -54	dommage_materiel -41	incendie -48	vandalisme 191
#rey>	autre -43	blessure 72	collision 59	evenement_climatique 45	vandalisme -45
#rfal	degats_des_eaux 192	incendie -46	none -61
#rfbo	vandalisme -40	vol 155
#rfec	collision 125	vandalisme -71
#rflo	degats_des_eaux 141	dommage_materiel -56	evenement_climatique 40
#rgan	collision -151	degats_des_eaux -45	vol 210
#rge>	degats_des_eaux -65	dommage_materiel 163	none -41
#rged	autre 322	collision -81	none -193
#rgen	autre -56	blessure 168	bris_de_glace 114	collision -155	vol -40
#rger	incendie 47
#rget	none 99
#rgin	degats_des_eaux 149	none -62	vandalisme 101	vol -75
#rgiv	dommage_materiel 110	evenement_climatique 47	incendie -46
#rgla	bris_de_glace 98
#rgle	vol 85
#rgo>	collision 157	dommage_materiel -44
#rgot	collision 98	dommage_materiel -40	incendie 41	none -43
#rgro	collision 105
#rgui	degats_des_eaux -61	evenement_climatique 205
#rham	degats_des_eaux -48	dommage_materiel 48
#rhea	degats_des_eaux 103	incendie 50
#rhom	collision 53
#riad	autre 61	collision -43	vandalisme 52
#riag	blessure -63	collision 132
#rial	evenement_climatique 58
#rian	bris_de_glace 70	collision 84
#riat	vandalisme 55	vol 77
#rib>	autre 331	blessure -47	dommage_materiel -46	none -338	vandalisme -42	vol -70
#ribl	dommage_materiel 132	none -44
#ribs	blessure 41	vol 61
#ric>	collision -49	incendie 91	vol -42
#rica	collision -45	incendie 154
#rice	bris_de_glace 138	collision -97	degats_des_eaux -118	dommage_materiel 228	none -110	vandalisme -50	vol -47
#rici	degats_des_eaux 43	incendie 45
#rick	bris_de_glace -60	dommage_materiel 113	vol 43
#ride	collision 99
#ridg	collision 45	degats_des_eaux 49	none -42
#ridi	collision 69
#rido	degats_des_eaux 162
#rie>	vol 79
#ried	incendie 40	vol 41
#rien	dommage_materiel 114	none -44	vol -42
#rier	collision 157	dommage_materiel -42
#rif>	vol 64
#riga	incendie 69
#rika	collision 71	evenement_climatique 66
#ril>	collision 55
#rill	bris_de_glace -57	collision 90	dommage_materiel 121	none -59
#rim>	collision -109	dommage_materiel 187	none -48
#rima	bris_de_glace -138	dommage_materiel 232	evenement_climatique -42	incendie 72	none -43	vandalisme -59	vol -66
#rina	dommage_materiel -46	evenement_climatique -60	none -56	vandalisme 148
#rind	dommage_materiel 92	none -89	vandalisme -47	vol 94
#rink	collision 54	evenement_climatique 65
#rint	vol 143
#rior	collision 142	dommage_materiel 67	none -94
#rip>	autre 207	blessure 79	collision -73	degats_des_eaux 71	dommage_materiel -45	none -110	vol -42
#riph	collision 82
#ris>	collision 61
#rise	autre 64	bris_de_glace 138	degats_des_eaux 55	dommage_materiel -41	none -93
#rish	autre -46	collision -46	incendie 51	none -99	vandalisme -56	vol 157
#rist	collision 51
#rite	collision 50	vandalisme 40
#riti	autre 59	collision 52	none -47
#rity	collision 216	none -95	vol -40
#ritz	vol 123
#rium	degats_des_eaux 136
#riva	collision 163	none -45
#rivi	bris_de_glace 51	collision 95
#rkam	vandalisme 42	vol 56
#rked	collision 63
#rker	bris_de_glace 82	dommage_materiel 107	none -81	vandalisme -110	vol 92
#rket	blessure 69	dommage_materiel -55
#rkin	collision 59
#rkli	collision 213	dommage_materiel -41	none -40
#rks>	vandalisme 55
#rksh	evenement_climatique 71	incendie 75
#rkto	dommage_materiel 96
#rles	degats_des_eaux -87	vol 213
#rlfr	autre 193	collision -137	dommage_materiel -45	none -57
#rlie	degats_des_eaux 48	none 60
#rlin	autre 60	blessure 45
#rly>	degats_des_eaux 87
#rmac	autre 87	bris_de_glace 43	dommage_materiel -41	none -52
#rmal	bris_de_glace 192	collision -72	dommage_materiel -99	incendie 182	none -76	vol -70
#rman	dommage_materiel 117	evenement_climatique 122	none -47	vandalisme -92	vol 54
#rmar	blessure 154	dommage_materiel -63
#rme>	collision 62	vol 59
#rmed	collision -42	dommage_materiel 95	none -42
#rmer	vol 54
#rmin	degats_des_eaux 87	dommage_materiel -46
#rms>	collision 61	incendie 40
#rnad	evenement_climatique 196
#rnea	blessure -72	degats_des_eaux 136	dommage_materiel -47	evenement_climatique 48
#rned	incendie 70
#rner	bris_de_glace 102	degats_des_eaux 46	dommage_materiel -45	vol -42
#rnet	evenement_climatique 168
#rnig	none -50	vandalisme 59
#rnis	collision -55	dommage_materiel 99	incendie 48
#rnit	bris_de_glace 51	degats_des_eaux -54	incendie 61	none -42	vol 84
#rnoo	collision 43
#rns>	dommage_materiel -42	incendie 96
#rnt>	blessure 41	incendie 83	none -49
#road	collision 106
#robb	collision -44	none -44	vol 191
#robe	blessure -40	bris_de_glace 48	degats_des_eaux 43	dommage_materiel 78	none -50
#robo	bris_de_glace -44	dommage_materiel 56	evenement_climatique 56	none 54
#roca	blessure -63	collision -113	degats_des_eaux 79	dommage_materiel 160
#roce	bris_de_glace -41	dommage_materiel 44	vandalisme 75
#roch	blessure 141	collision 91	degats_des_eaux -50	incendie -51	none -89
#rock	dommage_materiel 68
#rod>	bris_de_glace 65	collision -45	dommage_materiel 229	none -77	vol -101
#rode	collision -110	dommage_materiel 210
#rodu	collision -68	degats_des_eaux 103	evenement_climatique -53	none -56	vandalisme 152	vol -52
#rogr	none 122
#roke	blessure 60
#rol>	collision 98
#roll	collision 69	dommage_materiel 53
#rome	collision 77	dommage_materiel -54	evenement_climatique 55
#romi	collision 46	vol 71
#ron>	bris_de_glace -57	collision 81	dommage_materiel 130	none -81
#rond	collision -139	vol 193
#rone	bris_de_glace -132	collision -66	dommage_materiel 192	evenement_climatique -46	incendie 162	none -77	vandalisme -46
#rong	dommage_materiel 110
#ront	collision 53	vandalisme 43
#roo>	collision 193
#roof	dommage_materiel 42	none -43
#room	degats_des_eaux 68
#root	blessure 244	collision -197	dommage_materiel -52	vandalisme 83	vol -57
#rop>	dommage_materiel -56	none 198
#rope	dommage_materiel 104
#ropp	bris_de_glace 53	collision -85	dommage_materiel 172	none -57	vol -41
#ror>	collision 88	dommage_materiel 128	none -53
#rors	dommage_materiel -47	vandalisme 144
#ros>	autre 82	dommage_materiel 55
#rose	blessure -62	collision 88	degats_des_eaux -62	evenement_climatique 181
#ross	collision 67
#rost	bris_de_glace 281	evenement_climatique -127
#rote	collision 45
#roth	bris_de_glace -60	vandalisme 83
#rott	collision 44	degats_des_eaux 133	none -40
#rou>	dommage_materiel 90
#roub	dommage_materiel -64	none -44	vandalisme 230	vol -69
#roud	dommage_materiel 98	none -44	vandalisme 73
#roug	none -40
#rout	evenement_climatique 93	none -55	vol -40
#roux	collision -51	degats_des_eaux 93	evenement_climatique 43
#rove	collision 94
#rovi	bris_de_glace -40	collision 266	none -132	vandalisme -44
#row>	collision 63	vandalisme 61
#rowb	collision -80	none -43	vandalisme 217	vol -66
#rowe	autre -42	dommage_materiel 114	incendie 159	vandalisme -41	vol -106
#rowi	bris_de_glace 73	collision -60	degats_des_eaux 87	evenement_climatique 56
#rown	collision -48	degats_des_eaux 71	dommage_materiel -40	evenement_climatique 105	none -40	vandalisme 42	vol -42
#rows	collision -50	incendie 180
#roya	collision 48	vol 67
#roye	blessure -48	evenement_climatique 135
#roze	degats_des_eaux 96
#rpas	bris_de_glace -184	collision -45	vandalisme 267	vol -43
#rpau	bris_de_glace 72	evenement_climatique 63
#rpet	degats_des_eaux 95
#rple	blessure -59	collision 53	dommage_materiel 161
#rpod	collision -58	dommage_materiel 81	vol 138
#rpor	collision 66	evenement_climatique 103
#rpos	blessure 95	collision -42	vandalisme 108
#rpri	vol 87
#rque	degats_des_eaux 100
#rrac	dommage_materiel 42
#rrak	autre 50	collision -50	vol 55
#rrec	none 91
#rred	bris_de_glace 49	incendie 72
#rref	collision 44
#rrel	vol 83
#rria	blessure -63	collision 132
#rrib	dommage_materiel 132	none -44
#rrid	degats_des_eaux 124	evenement_climatique 41
#rrie	collision 74
#rrit	incendie 47	vol 62
#rriv	incendie 48
#rron	collision -165	vol 218
#rror	collision 58	dommage_materiel 81	none -47
#rrow	collision 90
#rryi	degats_des_eaux -60	dommage_materiel 116	evenement_climatique 98	none -50
#rsed	collision 101
#rsel	bris_de_glace -86	dommage_materiel -71	vandalisme 187	vol -51
#rsem	autre 126	none 53
#rser	blessure -73	collision 156
#rses	incendie 107
#rshi	degats_des_eaux 51	none 54
#rsid	collision 59
#rsin	collision 78
#rst>	degats_des_eaux 64
#rsta	bris_de_glace -74	dommage_materiel 127	none 45
#rsto	collision -55	dommage_materiel 68
#rtai	incendie 102
#rtak	collision 143	vol -54
#rte>	autre 298	none -174	vol -48
#rtee	collision -43	evenement_climatique 52	incendie 140
#rter	vol 41
#rth>	degats_des_eaux 70	none -50	vol 104
#rthd	blessure 47
#rtib	vandalisme 101
#rtic	collision 50
#rtie	collision 144	none -79
#rtif	blessure 59
#rtin	degats_des_eaux 81
#rtis	blessure -102	bris_de_glace -49	collision -96	dommage_materiel 162	none -41	vandalisme 103	vol -64
#rtme	degats_des_eaux 98
#rtne	blessure 73	bris_de_glace 137	degats_des_eaux -46	dommage_materiel -62	none -49	vandalisme 46
#rtoo	collision 102
#rts>	incendie 49
#rtug	collision 99
#rtun	autre 75	dommage_materiel -80	none 64	vandalisme 83	vol -67
#ruar	autre 110	dommage_materiel -68
#rubb	collision -91	dommage_materiel 131	incendie 86	vol -51
#ruct	blessure 56
#rude	collision 67
#rug>	collision -118	degats_des_eaux 45	dommage_materiel 67	vandalisme -62	vol 135
#rugg	degats_des_eaux 119	dommage_materiel -40
#ruin	degats_des_eaux 109	dommage_materiel -60	evenement_climatique 47	incendie 48
#ruis	autre 41	vol 86
#rum>	collision -70	degats_des_eaux 84	dommage_materiel 138	vandalisme -45
#rumb	bris_de_glace 196	collision -57	degats_des_eaux -48	vandalisme -40
#runi	blessure 170	bris_de_glace 98	collision -89	dommage_materiel -49	none -50
#runk	vandalisme 147
#runn	degats_des_eaux 158
#rush	collision 69
#rvat	evenement_climatique 109
#rved	collision 61	dommage_materiel 76
#rvic	dommage_materiel 47	none 73
#rwar	collision 93
#rway	autre 41	bris_de_glace 43	collision 48	none -44
#rwel	bris_de_glace -41	collision -50	degats_des_eaux 145	dommage_materiel 112	none -79
#rwis	collision 70	vol 91
#rwor	collision 69
#rybo	collision 44
#ryer	incendie 103
#ryin	bris_de_glace 40	dommage_materiel 67	evenement_climatique 48
#rywh	blessure -40	collision 51	degats_des_eaux 57
#rzaz	autre 197	none -169
#sack	blessure 62	bris_de_glace -53	collision -97	dommage_materiel 65	vol 99
#safe	evenement_climatique 41	incendie 42	vol 41
#sage	none 82
#sain	collision 91	vol 50
#sal>	autre -78	blessure 278	collision -97	dommage_materiel 93	none -223	vol -42
#sala	autre 147	dommage_materiel -56	none -50
#sale	none -156	vol 187
#salo	degats_des_eaux 95
#samu	collision 53
#sand	bris_de_glace 59	evenement_climatique 93
#sant	bris_de_glace 270	none -58
#sapp	collision -73	none -58	vandalisme 175
#sard	degats_des_eaux -65	evenement_climatique 108
#sari	vandalisme 55	vol 77
#sary	dommage_materiel -58	evenement_climatique 48	vol 96
#sat>	dommage_materiel 91	vandalisme -44	vol 64
#sate	bris_de_glace 102	collision -40	dommage_materiel -49	evenement_climatique 44
#sati	blessure 191	collision -97	dommage_materiel 114	none -62	vol -44
#sauc	evenement_climatique 43	incendie 94
#save	dommage_materiel -44	evenement_climatique 58	incendie 158
#saw>	vandalisme 102
#say>	collision 41
#sayi	bris_de_glace -68	collision 41	degats_des_eaux 138
#sban	blessure -54	vandalisme 66
#scaf	dommage_materiel 56	evenement_climatique 99	none -50
#scal	blessure 88	bris_de_glace 60	none -41	vol -47
#scan	autre 111	blessure 152	collision -69	dommage_materiel -81
#scap	evenement_climatique 89
#scat	autre -51	collision 113
#scen	dommage_materiel -44	vandalisme 156	vol -61
#scho	blessure 94
#scio	autre -60	blessure 91
#scoo	collision 78	vol 40
#scor	blessure 115	collision -65	vandalisme 98
#scou	blessure 75	evenement_climatique 60
#scov	blessure 180	collision -84	degats_des_eaux 79	dommage_materiel -41	none -58
#scra	collision 61	vandalisme 57
#scre	bris_de_glace 82	dommage_materiel 51
#sea>	autre 74	blessure 145	collision -68	evenement_climatique 87	none -117	vandalisme -46	vol -83
#seal	collision -46	degats_des_eaux 109	vol 43
#seam	collision -71	degats_des_eaux 139
#seas	degats_des_eaux 42	evenement_climatique 74	vandalisme 82	vol -50
#seat	vandalisme 67	vol -50
#seba	collision -72	none -56	vandalisme 257	vol -69
#see>	collision 61	vandalisme -43
#seei	collision 62
#seen	evenement_climatique 54
#sel>	autre -66	collision 59	dommage_materiel 109	none -56	vandalisme -48	vol 55
#sele	none 92
#self	none -46	vandalisme 51
#sell	collision -98	degats_des_eaux 111	none 62	vandalisme 117	vol -49
#selv	bris_de_glace -47	collision 49	dommage_materiel -41	vandalisme 105
#seme	autre 44	collision -94	degats_des_eaux 52	vol 83
#sen>	bris_de_glace 69	collision -127	dommage_materiel 110	none -60	vandalisme 101	vol -79
#send	autre 199	blessure 42	collision -83	dommage_materiel -40	incendie 51	none -83	vol -52
#seng	collision 82	vandalisme 44
#sens	collision 160
#sent	dommage_materiel 84
#ser>	blessure 96	collision -54	degats_des_eaux 50
#seri	bris_de_glace 71
#serv	evenement_climatique 58
#sery	blessure -57	collision 95	degats_des_eaux 43
#ses>	dommage_materiel 42
#sess	autre -43	blessure 151	collision -81	dommage_materiel -46	none 125	vol -43
#set>	incendie 81
#sett	vol 73
#seve	bris_de_glace 51	none -42
#shad	blessure -65	collision -71	degats_des_eaux 205	dommage_materiel -63	evenement_climatique -45	none -114	vandalisme 161	vol -118
#shak	collision 53
#sham	blessure -42	dommage_materiel 124	evenement_climatique -43	incendie 114
#shap	collision 50	vandalisme 43	vol -44
#shar	bris_de_glace 70	degats_des_eaux 69	dommage_materiel -50
#shat	bris_de_glace 218	collision -40	none -42
#shed	vandalisme 59
#shee	blessure 65	evenement_climatique 59
#shel	blessure -56	dommage_materiel 82	evenement_climatique 40
#sher	degats_des_eaux 82	vol -41
#shes	evenement_climatique 92	incendie 75
#shie	bris_de_glace 81	collision 58
#shif	blessure 46	dommage_materiel 41
#shin	collision -40	degats_des_eaux 79	dommage_materiel 83	none -48
#ship	dommage_materiel 60	vandalisme 78	vol -98
#shoc	blessure 104	degats_des_eaux 63	none -102	vol -50
#shoe	collision -56	degats_des_eaux 54	vandalisme 89
#shoo	blessure 76
#shor	autre 124	none -65
#shot	bris_de_glace 48	incendie -129	vandalisme 124
#shov	blessure -85	dommage_materiel -48	vandalisme 57	vol 128
#show	bris_de_glace 95
#shru	collision -120	degats_des_eaux 82	dommage_materiel -50	none -41	vol 181
#shun	collision 128
#shwa	degats_des_eaux 172
#sian	dommage_materiel 60	incendie 101
#sibl	collision -41	none 93	vol 43
#sica	collision 48
#sick	autre 68	none -60
#sidi	bris_de_glace -47	collision -41	dommage_materiel -78	incendie 239	none -100	vandalisme -58	vol 40
#sier	collision 109
#sieu	collision 144	none -52
#sigh	blessure 190	bris_de_glace 103	collision -233	dommage_materiel -48	none -50
#sign	collision 59
#silv	dommage_materiel -65	none -57	vandalisme 43	vol 172
#simp	autre 129	collision 77	dommage_materiel -75
#sinc	vandalisme 45
#sine	collision 43	incendie 58	none -41	vandalisme 57	vol -62
#sink	degats_des_eaux 112
#sins	blessure -108	collision 91	dommage_materiel 115
#sio>	autre 234	none -155
#sion	dommage_materiel 68
#siph	collision -42	degats_des_eaux 59	dommage_materiel -53	none -69	vol 213
#sir>	collision 75
#sirs	collision 83	degats_des_eaux 77	evenement_climatique -71	vol -56
#sit>	autre 206	collision -59	dommage_materiel 56	vol -42
#site	collision 69
#siti	vol 117
#sitt	vol 64
#sive	bris_de_glace 45	collision -52	dommage_materiel 48	vol 49
#six>	collision -40	vandalisme 44
#sixt	collision -124	evenement_climatique 149	incendie -41	vandalisme 100
#size	degats_des_eaux 43
#sjud	collision 132
#sked	bris_de_glace -51	collision 46	degats_des_eaux 93	dommage_materiel -46	vol 68
#sket	blessure 52	collision 58
#skid	blessure -53	collision 182	degats_des_eaux 44	dommage_materiel -56
#skie	blessure 353	collision -267	none -75	vol -46
#skin	dommage_materiel 44
#skir	degats_des_eaux 115
#skis	collision -58	none -41	vol 146
#skou	blessure 40	collision 104	dommage_materiel -45
#sks>	collision -45	dommage_materiel 50	vandalisme 167	vol -44
#sky>	dommage_materiel 120	evenement_climatique 44	incendie -41
#skyl	bris_de_glace 88	collision -71	degats_des_eaux 102
#sla>	collision 150	none -75
#slab	degats_des_eaux 83	incendie 117	vol -71
#slai	autre 206	dommage_materiel -40	vandalisme -40	vol -99
#slam	blessure -61	bris_de_glace 125	dommage_materiel -73	evenement_climatique 110	none -48
#slas	none -47	vandalisme 179	vol -42
#slat	evenement_climatique 77
#slee	blessure 58	degats_des_eaux 40	dommage_materiel -46
#slep	incendie 125
#slid	bris_de_glace 47	none -44
#slin	autre -42	bris_de_glace -64	degats_des_eaux -43	dommage_materiel 176	evenement_climatique -41	incendie -47	vandalisme -49	vol -88
#slip	degats_des_eaux 56	dommage_materiel -53
#sloc	blessure 214	collision -146
#slow	collision 86
#sly>	bris_de_glace -42	collision 70
#smal	bris_de_glace 83	dommage_materiel -46	none -44	vol 70
#smas	none -42	vandalisme 166
#smel	collision -44	degats_des_eaux 84	incendie 92
#smil	collision -93	evenement_climatique -58	none -71	vandalisme 111	vol 104
#smit	autre 113	bris_de_glace 126	collision -48	none -58
#smok	incendie 99
#snap	dommage_materiel 185
#snat	collision -52	vol 177
#snow	evenement_climatique 119
#snt>	collision -55	dommage_materiel 78	incendie 65	vandalisme 86	vol -59
#soak	degats_des_eaux 111
#soci	none -123	vandalisme 269	vol -84
#sock	collision -44	degats_des_eaux 72	dommage_materiel -44
#sofa	evenement_climatique 74
#soft	blessure -42	bris_de_glace -61	collision -106	degats_des_eaux 275	none -86	vol -41
#sol>	evenement_climatique 155
#sola	collision -49	dommage_materiel -46	evenement_climatique 127	vandalisme 143	vol -95
#sole	collision 126	dommage_materiel 48
#solu	dommage_materiel -45	none 53
#some	vandalisme 64
#sons	collision 73	evenement_climatique 58
#sor>	collision 144	none 43
#sore	bris_de_glace 100	degats_des_eaux -53
#souk	autre 50	incendie 62
#soul	collision -145	degats_des_eaux 46	evenement_climatique 132	vandalisme 62
#soun	bris_de_glace 84	degats_des_eaux -47
#spai	autre 331	collision -91	dommage_materiel -53	none -232	vandalisme -50
#span	collision 62
#spar	dommage_materiel -45	incendie 253	vol -49
#spea	none 57
#spec	autre 46	incendie 58
#spel	bris_de_glace 78	none -88	vandalisme 104	vol -117
#spid	bris_de_glace 109	collision -44	dommage_materiel 50
#spil	dommage_materiel 200
#spin	blessure 180	collision 60	evenement_climatique -42	none -107
#spit	blessure 110	none -45
#spla	bris_de_glace 44	collision -102	dommage_materiel 158	vandalisme -61	vol 56
#spli	bris_de_glace 89	none -42
#spoi	degats_des_eaux 55	dommage_materiel 65
#spok	collision 46	degats_des_eaux -59	dommage_materiel 64	vandalisme -60
#spon	collision -59	dommage_materiel 82
#spor	autre 90	collision -55	incendie 56
#spra	blessure -53	bris_de_glace -47	degats_des_eaux 66	none -51	vandalisme 76	vol 84
#spre	degats_des_eaux 51	incendie 112
#spri	collision 95	degats_des_eaux 47	incendie 116	vandalisme -112	vol -52
#spun	collision 98
#sput	autre 145	blessure -46	dommage_materiel -115	none -67	vandalisme 120
#squa	blessure 47	collision 46	degats_des_eaux -52	vol 62
#sque	collision 69
#ssag	none 82
#ssan	collision 96
#ssar	vandalisme 42	vol 60
#sse>	blessure -43	collision 181	none -69
#ssed	dommage_materiel 56	none -42	vol -41
#ssem	collision -165	vol 218
#ssen	bris_de_glace -40	collision 63	dommage_materiel 46
#sser	blessure 83	bris_de_glace -78	collision -61	dommage_materiel 137	none -68	vol -40
#sses	autre 56	dommage_materiel 59
#ssib	collision -62	none 136
#ssin	collision 50
#ssio	blessure 99
#sso>	collision -40	none -55	vandalisme 143	vol 49
#sspo	autre 119	collision -63	incendie 57	vol 44
#ssur	autre 174	bris_de_glace -52	none -196	vol 43
#sta>	bris_de_glace 141	none -100
#stab	collision -46	dommage_materiel -45	evenement_climatique 61	none -51	vandalisme 250	vol -99
#stad	bris_de_glace -56	dommage_materiel -49	vandalisme 210	vol -46
#staf	vandalisme 83	vol -43
#stai	degats_des_eaux 84
#stak	incendie 42	vandalisme 126	vol -94
#stal	dommage_materiel 157	none -50
#stam	autre -53	blessure 51	collision -86	dommage_materiel -44	none -85	vandalisme 205
#stan	dommage_materiel 99
#star	autre 49	bris_de_glace 41	none -47
#stat	collision 49
#stau	collision -50	degats_des_eaux 51	evenement_climatique 60	vandalisme 96	vol -85
#stay	degats_des_eaux 47
#ste>	collision 67
#stea	collision -70	none -52	vandalisme 53	vol 145
#sted	blessure 51	none -54	vandalisme 87
#stee	collision 66	dommage_materiel -49	incendie 71
#sten	collision 84	none -46	vandalisme -43	vol 61
#steo	autre 144	none -74
#step	blessure 49
#steu	blessure 83	collision -56	degats_des_eaux 46
#stic	none -71	vandalisme 59	vol 59
#stif	blessure 59	collision 70
#stil	autre 45	collision -41
#stin	autre 49	blessure 116	degats_des_eaux -50	incendie 57	none -88
#stio	dommage_materiel 50
#stit	blessure 110
#stma	blessure 71	bris_de_glace 41	collision -92	vol 66
#stoc	incendie 50
#stol	none -59	vol 182
#stom	vol 51
#ston	bris_de_glace 129	none -54
#stoo	collision 107
#stop	collision 67
#stor	evenement_climatique 118
#stov	collision -42	evenement_climatique 44	incendie 161
#stra	collision 73
#stre	vandalisme 56
#stri	incendie 43
#stro	dommage_materiel 77	evenement_climatique 43	none -47
#sts>	collision 123
#stuc	autre 97	collision -80	none 58
#stud	degats_des_eaux 127
#stuf	collision -55	vandalisme 122
#stup	collision 40	incendie 183	none -105
#sty>	collision -53	dommage_materiel -46	incendie 145
#sual	dommage_materiel 61	vandalisme 57	vol -48
#suff	collision 50	none -55	vandalisme 70	vol 48
#suga	degats_des_eaux 42	none -65	vandalisme 220	vol -96
#suit	autre 92	vol 43
#sula	autre 83	collision -52	dommage_materiel 55	evenement_climatique -137	incendie 227	none -78	vandalisme -54	vol -79
#sult	blessure 90
#sume	none -42	vol 71
#summ	autre 224	dommage_materiel -48	none -128
#sump	collision 212	degats_des_eaux 88	none -132
#sun>	bris_de_glace 235	none -46	vol -50
#sunr	bris_de_glace 91	dommage_materiel -44	none -67	vandalisme 146	vol -41
#supe	blessure 42	collision -64	dommage_materiel -40	vandalisme 157
#supp	collision -70	dommage_materiel 58	incendie -44
#sura	autre 61	blessure 40
#sure	none 70
#surf	vol 135
#surg	degats_des_eaux -88	dommage_materiel 199	none -41
#surp	bris_de_glace 44
#surv	collision 58	dommage_materiel -50	evenement_climatique 222	incendie -58	none -47	vandalisme -58	vol -71
#susp	incendie 84	vol 67
#swal	blessure 198	dommage_materiel -55	none -92	vandalisme -54	vol -49
#swap	collision -61	none 176
#swea	degats_des_eaux 69
#swer	blessure -41	dommage_materiel -42
#swim	blessure 141	collision -46	degats_des_eaux 55	dommage_materiel -69	none -54
#swip	collision 149	none -43
#swit	degats_des_eaux 95	none 45
#swol	degats_des_eaux 49
#swun	blessure -67	collision 229	none -42
#synd	collision -42	degats_des_eaux 71
#tabl	blessure -50	bris_de_glace 90	degats_des_eaux -48	evenement_climatique 57
#tach	dommage_materiel 55
#tack	collision -54	incendie 113
#tact	blessure 88
#tadi	bris_de_glace -56	dommage_materiel -49	vandalisme 210	vol -46
#taff	vandalisme 83	vol -43
#tage	collision -57	dommage_materiel 146	evenement_climatique -58	vol 57
#tail	collision 81
#tair	collision -41	degats_des_eaux 81
#take	vol 117
#taki	autre 87	collision 85	none -69
#tal>	blessure 62	none -49
#tali	collision 63	vandalisme -54
#talk	none 122
#tall	collision 102	dommage_materiel 59
#taly	collision -40	vol 170
#tamp	autre -53	blessure 51	collision -86	dommage_materiel -44	none -85	vandalisme 205
#tan>	collision 90	dommage_materiel -42
#tand	dommage_materiel 113
#tang	autre 172	dommage_materiel -60	none -42	vol -58
#tank	degats_des_eaux 112	none -43
#tant	collision 41	dommage_materiel -48	none -40	vol 104
#tanu	blessure 104	collision -86	degats_des_eaux -58	dommage_materiel -40	evenement_climatique 123
#tap>	degats_des_eaux 174
#tape	collision 102	incendie 107	vol -59
#tar>	bris_de_glace 136	collision -76	none -67	vandalisme 77
#tarp	bris_de_glace 46	evenement_climatique 73
#tarr	bris_de_glace 84
#tart	autre 63	none -53
#tat>	collision 83
#tata	blessure 109	collision -80	incendie -52	vandalisme 121	vol -164
#tati	none -64	vol 60
#taur	collision -50	degats_des_eaux 51	evenement_climatique 60	vandalisme 96	vol -85
#taxi	collision 57
#taye	collision 74	vol -57
#tayi	degats_des_eaux 153	dommage_materiel -49
#tazi	degats_des_eaux 52	vol 60
#tbal	bris_de_glace 123
#tbel	collision 127
#tboa	autre -113	collision -45	evenement_climatique -40	none -92	vandalisme -86	vol 340
#tcas	autre 109	dommage_materiel -42	incendie 49	none -41
#tchi	blessure -43	collision -77	vandalisme 107
#tchm	blessure 194	collision -43	none -60	vol -43
#tea>	dommage_materiel -44	vol 66
#tead	incendie 46
#teal	blessure -128	collision -149	none -104	vandalisme 114	vol 256
#team	blessure 76
#tech	dommage_materiel 92	incendie 46
#tect	incendie 102
#tee>	blessure 104	collision -141	evenement_climatique 127	vol 47
#teen	autre 43	vandalisme 69	vol -49
#teer	collision 66	dommage_materiel -49	incendie 71
#teet	autre 47	blessure 45	dommage_materiel 85	vol -42
#tel>	autre 106	blessure 81	none -77
#tele	bris_de_glace -61	dommage_materiel 201	none -90	vandalisme -51	vol 98
#tely	none 62
#tema	collision 135	vandalisme -47
#temp	vol 102
#ten>	collision 42
#tena	degats_des_eaux 64	incendie 53	vol 78
#tend	blessure 77	degats_des_eaux -41	vol 136
#tene	degats_des_eaux 93	evenement_climatique 68
#teni	none -47	vol 100
#tenn	bris_de_glace -58	none -57	vandalisme 205	vol -44
#tens	dommage_materiel 71	incendie 75	vol -40
#tent	evenement_climatique 70	incendie 93
#teop	autre 144	none -74
#tep>	blessure 91	bris_de_glace 63	vol -40
#tepl	collision -84	degats_des_eaux -41	dommage_materiel 169	none -42
#tepo	collision 86	incendie -48	vandalisme 83
#terb	collision 66	incendie -44	none -47	vandalisme 143
#terc	collision -48	vandalisme 139
#tere	bris_de_glace 62	dommage_materiel 43
#terf	degats_des_eaux 192	incendie -46	none -61
#term	collision 278	dommage_materiel -71	none -49	vandalisme -46	vol -61
#terr	dommage_materiel 71
#ters	collision -67	degats_des_eaux 63	evenement_climatique 47	vandalisme 57
#tery	blessure 96	dommage_materiel -45	incendie 135	none -68
#tes>	vol 44
#tesl	collision 150	none -75
#test	autre 177	blessure -42	collision 149	dommage_materiel -40	incendie -100	none -163	vandalisme -45
#teta	blessure 104	collision -86	degats_des_eaux -58	dommage_materiel -40	evenement_climatique 123
#teur	collision 106	dommage_materiel -68
#teve	bris_de_glace 150	degats_des_eaux 47	dommage_materiel -40	none -78	vol -44
#thal	blessure 96	collision 58	none -52
#than	collision 45
#thda	blessure 47
#the>	none -40
#thed	collision 44
#thef	autre 187	collision -81	dommage_materiel -56	none 55
#them	vandalisme 41
#thes	collision 50	dommage_materiel -52	incendie 114
#they	vol 66
#thie	collision -60	vandalisme 109	vol 90
#thig	blessure 79	degats_des_eaux -40	dommage_materiel 126	incendie -117	vol -42
#tho>	collision 143	dommage_materiel -45	incendie 93	none -68
#thol	collision 84	dommage_materiel 106	none -71
#thos	blessure 77	collision -58	degats_des_eaux 51	vol 47
#thou	collision 66
#thro	none -40
#thru	degats_des_eaux 55	dommage_materiel 58
#ths>	autre 50	blessure 40	none -51
#thtu	bris_de_glace 89
#thum	blessure 160	collision -73	dommage_materiel 43	none -57	vol -43
#thun	collision -53	evenement_climatique 247	incendie -48	vol -42
#tian	blessure 339	collision -162	none -77
#tibl	bris_de_glace 42	vandalisme 41
#tic>	degats_des_eaux 42	vol 41
#tice	vandalisme 45
#tich	collision 66
#tici	autre 103
#tick	bris_de_glace 81	collision -46	evenement_climatique -43	none -87	vandalisme 74	vol 63
#tied	collision -43	vol 113
#tien	blessure 63	collision -50	evenement_climatique 80
#tiff	blessure 59	collision 70
#tifi	blessure 53
#til>	dommage_materiel -40	incendie 53	vol 41
#tile	collision -51	dommage_materiel 54	evenement_climatique 51	none -44
#tili	degats_des_eaux 164	evenement_climatique -63
#tin>	degats_des_eaux -52	dommage_materiel 70	evenement_climatique 130	vol -43
#tina	collision 127
#tine	autre 82
#tink	incendie 95
#tinu	collision 73	vandalisme -49
#tio>	bris_de_glace 104
#tion	none -53
#tip>	autre -63	blessure 267	collision -79	none -69	vol -69
#tipp	collision -61	dommage_materiel 48	incendie 64
#tiqu	bris_de_glace -40	collision -63	dommage_materiel 166
#tire	dommage_materiel 49	vandalisme 71
#tist	autre 118	blessure -46	dommage_materiel 77	none -100	vol -46
#tit>	evenement_climatique 48
#titc	blessure 110
#tive	none 157
#tled	collision -56	vol 58
#tlem	collision 71
#tles	blessure -44	bris_de_glace -53	collision -40	degats_des_eaux 228	vol -53
#tman	blessure 232	collision -165	vol 68
#tmas	bris_de_glace 73	collision -48	incendie 43	vandalisme -40	vol 58
#tmat	dommage_materiel 98
#tmen	degats_des_eaux 74
#tner	blessure 73	bris_de_glace 137	degats_des_eaux -46	dommage_materiel -62	none -49	vandalisme 46
#tnes	vol 142
#tnin	dommage_materiel -56	evenement_climatique 177
#toas	autre -56	bris_de_glace -54	collision -68	degats_des_eaux -47	dommage_materiel 107	evenement_climatique -42	incendie 221	none -148	vandalisme -51	vol -52
#tobe	collision 73
#tock	incendie 50
#toda	none 57
#todd	dommage_materiel 202	none -119
#toe>	blessure -98	degats_des_eaux 133	dommage_materiel 47
#toes	collision -90	dommage_materiel 168	evenement_climatique 113	vandalisme -55	vol -101
#togr	dommage_materiel 67	none -40	vandalisme 70
#toil	collision -51	degats_des_eaux 150	dommage_materiel 79	none -67
#told	vandalisme 59
#tole	none -57	vol 175
#toll	bris_de_glace 117	incendie 47	vol -51
#tom>	bris_de_glace 195	collision -71	dommage_materiel -54	incendie -47	none -92
#toma	evenement_climatique 71
#tome	vol 51
#tomo	vol 49
#ton>	autre -58	blessure 235	bris_de_glace 197	collision -205	degats_des_eaux -44	dommage_materiel -132	evenement_climatique -76	incendie -64	none -150	vandalisme -142
#tone	bris_de_glace 132	none -54
#tong	collision 135
#toni	vol 63
#tood	collision 107
#tool	collision -46	dommage_materiel -49	incendie 154	none -41	vol 99
#toot	blessure 48	collision 92
#top>	dommage_materiel 51
#topp	collision 49
#tops	vol 81
#tora	collision -66	dommage_materiel -87	none -128	vandalisme -69	vol 353
#torb	collision 68	vol 68
#torc	collision 44	vandalisme 62
#tore	blessure 78
#torh	collision 53
#tori	collision 60
#torm	collision -41	evenement_climatique 162
#torn	blessure 126	collision -103	evenement_climatique 72
#toro	bris_de_glace 181	none -54	vol -50
#tors	autre -41	dommage_materiel 109
#torw	autre 41	bris_de_glace 43	collision 48	none -44
#tory	evenement_climatique 93
#tos>	none 62
#touc	bris_de_glace 47	collision 43	dommage_materiel -41
#tour	vol 63
#tove	collision -42	evenement_climatique 44	incendie 161
#tow>	autre 101
#towa	bris_de_glace 63	collision -44	degats_des_eaux 65
#towe	autre 42	vol 73
#town	bris_de_glace 48	collision 145	none -60	vandalisme 69	vol -91
#tra>	vol 56
#trac	collision 72	none -50
#traf	collision 41
#trai	none -48	vol 40
#tral	collision 205	degats_des_eaux -63
#tram	blessure 72	collision 71	dommage_materiel -52	none -68
#tran	vandalisme 54
#trap	autre -58	blessure 56	collision 106	dommage_materiel 41	vol -40
#trat	degats_des_eaux 91	vol -58
#trav	autre 192	evenement_climatique -63
#tray	collision 114	degats_des_eaux 70	dommage_materiel -45	none -53
#tre>	collision 68	evenement_climatique 48	none -47
#trea	degats_des_eaux 65	dommage_materiel -50	evenement_climatique 68	vol 51
#tree	collision 43	vandalisme 83
#trem	degats_des_eaux 93	dommage_materiel -48
#tria	bris_de_glace 79	collision 95	dommage_materiel -45
#tric	collision -45	incendie 95
#trie	collision -58	none -50	vandalisme -42	vol 197
#trin	bris_de_glace 101	vandalisme 99	vol -125
#trip	autre 109	bris_de_glace -49	dommage_materiel 82	none -66
#tro>	vol 74
#trod	autre -41	bris_de_glace 102	collision -43	dommage_materiel 221	none -115	vol -51
#trol	collision 50
#tron	autre -44	blessure -64	bris_de_glace 65	collision 53	dommage_materiel 229	evenement_climatique -63	none -106	vandalisme -53
#trou	dommage_materiel 41	none -40	vandalisme 191	vol -82
#troy	blessure -48	evenement_climatique 135
#true	evenement_climatique 52	none 125
#trun	bris_de_glace 42	degats_des_eaux 40	incendie -88	vandalisme 97
#try>	vol 53
#tryi	blessure -44	bris_de_glace 145	collision -89	dommage_materiel 71	vandalisme -51
#tsel	bris_de_glace 51	degats_des_eaux 43	none -41
#tsid	vol 63
#ttac	collision -43	dommage_materiel 79
#ttag	collision -45	degats_des_eaux 40	evenement_climatique -77	incendie 50	vandalisme 57	vol 70
#ttat	collision 43
#tte>	degats_des_eaux 45	dommage_materiel -49	incendie 99
#tted	degats_des_eaux 73	none -41
#ttem	collision -43	vol 195
#tten	collision 57
#tter	none -42
#ttic	degats_des_eaux 81
#ttin	blessure 55
#ttom	bris_de_glace 246	collision -147	dommage_materiel -67	incendie -58	none -118
#ttre	incendie 49
#tty>	incendie 110	vol 65
#tual	none 168
#tub>	bris_de_glace 67	evenement_climatique 83
#tube	bris_de_glace -41	degats_des_eaux 84	evenement_climatique -57	none -47	vol 108
#tuck	autre 97	collision -80	none 58
#tude	vol 75
#tudi	degats_des_eaux 73	incendie 55
#tudy	bris_de_glace -41	collision -57	degats_des_eaux 314	dommage_materiel -143	vol -75
#tuff	collision -55	vandalisme 122
#tumb	incendie 95
#tuna	dommage_materiel -69	none 79	vandalisme 82
#tune	autre 120	vol -74
#tunn	bris_de_glace 133	collision 71	evenement_climatique 77	none -84	vol -49
#tupi	collision 40	incendie 183	none -105
#ture	blessure 91	collision -60
#turn	collision 40
#twel	dommage_materiel -81	evenement_climatique 139	vol 100
#twen	evenement_climatique 46
#twic	autre 143	none -90
#twin	blessure -40	collision 116
#twis	blessure 166	collision -40	dommage_materiel -99	evenement_climatique 105	none -89
#type	vandalisme 50
#typi	collision 132	evenement_climatique 83	none -47	vandalisme -57
#tyre	vandalisme 87
#uad>	collision 96	degats_des_eaux -47	incendie 96	none -44
#uage	none 68
#ual>	collision 67
#uall	none 161	vol -40
#ualt	dommage_materiel 71	vandalisme 66	vol -53
#uapl	collision 105
#uard	blessure 62	collision 47	vol 57
#uari	collision -49	degats_des_eaux 165
#uart	bris_de_glace 64	none 49
#uary	autre 120	collision -46
#uarz	autre 197	none -169
#uate	degats_des_eaux -53	evenement_climatique 107	incendie 141	vol -58
#uati	degats_des_eaux 143	dommage_materiel 72	evenement_climatique -68	none -70	vol -78
#ubbe	collision -91	dommage_materiel 131	incendie 86	vol -51
#ubbl	degats_des_eaux 108
#ube>	bris_de_glace -54	degats_des_eaux 94	evenement_climatique -66	none -52	vol 94
#uber	bris_de_glace -52	collision 73	degats_des_eaux 168	dommage_materiel -44
#uble	bris_de_glace 102	none -45	vandalisme 99
#ucep	evenement_climatique 43	incendie 94
#uche	bris_de_glace 95	dommage_materiel -60	none -40
#uck>	collision 42
#ucke	degats_des_eaux 76
#ucki	collision -86	dommage_materiel -54	evenement_climatique 93	none 73	vandalisme 65	vol -102
#uckl	bris_de_glace -40	dommage_materiel 131
#ucks	bris_de_glace -43	incendie 45	vol 72
#ucti	collision -45	dommage_materiel 150
#ucto	blessure 53	collision 71
#udbu	degats_des_eaux -64	evenement_climatique 186
#uddl	degats_des_eaux 162	dommage_materiel -66	none -69	vol 50
#ude>	collision 130	none -48
#uded	incendie 44	vandalisme 127	vol -44
#uden	vol 75
#udge	collision 109
#udi>	vol 46
#udin	dommage_materiel 57
#udio	degats_des_eaux 52	dommage_materiel 85
#udy>	collision -48	degats_des_eaux 270	dommage_materiel -73	vol -68
#ued>	evenement_climatique 65
#ueez	collision 89
#uelm	bris_de_glace -41	collision 171	dommage_materiel -57
#uen>	collision 46
#ues>	none 58
#uess	blessure 48	collision 56	none -81	vandalisme 62
#uest	blessure 48	vol 78
#uet>	degats_des_eaux 100
#ueue	collision 59
#uff>	blessure 74
#uffe	collision 114	none -79	vandalisme 74
#ugar	degats_des_eaux 42	none -65	vandalisme 220	vol -96
#uge>	collision 46	dommage_materiel 62
#ugge	degats_des_eaux 62
#ugh>	none -40
#ughe	vol 51
#ughi	collision -52	incendie 177
#ugus	autre 109	evenement_climatique 65	none -43
#uick	blessure -53	bris_de_glace 54	evenement_climatique 73
#uill	collision 159	dommage_materiel -58	incendie 121	vandalisme -63
#uine	degats_des_eaux 101	evenement_climatique 43	incendie 43
#uire	bris_de_glace -40	collision 89	none 73
#uis>	collision 151	dommage_materiel 95	none -84
#uise	autre 42	vol 90
#uish	incendie 62	vandalisme 104	vol -72
#uit>	dommage_materiel 82
#uitc	autre 109	dommage_materiel -42	incendie 49	none -41
#uite	bris_de_glace 61
#ujda	collision 177	vol -77
#ulan	collision 89
#ular	dommage_materiel -40	vandalisme 76
#ulat	autre 63	evenement_climatique -82	incendie 187	none -47	vandalisme -64	vol -40
#ulay	blessure -91	collision 164
#ulb>	blessure 155	dommage_materiel -91
#uld>	autre 43
#ulde	blessure 56
#ulev	blessure 111
#ulil	collision -70	none 78	vol 92
#ulin	bris_de_glace 52	evenement_climatique 46
#ull>	dommage_materiel 64
#ulla	collision 89
#ulle	dommage_materiel 63	evenement_climatique 42
#ulli	vol 103
#ulls	evenement_climatique 122	none -44	vol 84
#ully	collision 82
#ulou	bris_de_glace 127	degats_des_eaux -69
#ult>	collision 43
#ulta	autre 43	blessure 102
#ulti	collision 77
#uly>	collision 63
#uman	dommage_materiel -57
#umb>	blessure 125	collision -69	degats_des_eaux 77	none -50	vol -40
#umbl	incendie 95
#umbs	bris_de_glace 196	collision -57	degats_des_eaux -48	vandalisme -40
#umed	degats_des_eaux 83
#umen	none 107
#umin	degats_des_eaux 53	dommage_materiel -41	none -71	vandalisme 88
#umme	autre 247	collision -116	dommage_materiel -62	none -165	vandalisme -43
#umn>	vandalisme 68	vol -43
#ump>	blessure -45	collision 42	dommage_materiel 69
#umpe	collision 100
#ums>	collision -164	vol 152
#unat	dommage_materiel -86	none 88	vandalisme 97
#unce	collision 86	dommage_materiel 76	vol -43
#unch	vandalisme 47
#unci	bris_de_glace 102
#uncl	blessure -48	bris_de_glace -102	collision -45	dommage_materiel 174	evenement_climatique 144	vandalisme -55	vol -77
#unct	autre -42	blessure -40	collision 87	vandalisme 105	vol -43
#unde	evenement_climatique 43
#unds	autre 172	bris_de_glace -46	collision -68	dommage_materiel -48	incendie -49	none 52	vandalisme -56	vol -51
#une>	none 62
#uner	dommage_materiel 62	vol 71
#unfo	dommage_materiel -86	none 88	vandalisme 97
#ung>	collision 48
#unge	bris_de_glace 106	degats_des_eaux 60	none -44
#unha	dommage_materiel 177	vandalisme -45
#unhu	collision 58	vandalisme 50	vol -59
#unin	blessure 127	bris_de_glace 61	collision -40
#unk>	collision -90	vandalisme 134
#unks	degats_des_eaux 85	incendie -78	vandalisme 147
#unne	bris_de_glace 83	collision 52	dommage_materiel 45	evenement_climatique 56	none -73	vol -44
#unni	degats_des_eaux 171
#unny	blessure 71	collision -60	dommage_materiel 112
#unro	bris_de_glace 106	dommage_materiel -49	none -72	vandalisme 165	vol -43
#uns>	degats_des_eaux 133	dommage_materiel -40
#unsc	autre -52	collision 83
#unt>	degats_des_eaux 47
#unta	blessure 52	degats_des_eaux 148	dommage_materiel -42
#unte	vandalisme 58
#unti	vol 45
#unus	autre 220	collision -78	dommage_materiel 56	evenement_climatique -48	none -105	vandalisme -51
#uote	autre -40	dommage_materiel 43
#upbo	degats_des_eaux 74	incendie 51
#upda	none 90
#uper	blessure 42	collision -64	dommage_materiel -40	vandalisme 157
#upid	collision 40	incendie 183	none -105
#uple	vol 117
#uppe	degats_des_eaux 58	evenement_climatique 131	vandalisme -72
#uppl	blessure 143	collision -68	degats_des_eaux 62
#uppo	autre 40	blessure -97	bris_de_glace 52	collision -69	dommage_materiel 86	incendie -55
#upst	degats_des_eaux 119
#ura>	collision 89
#urag	collision -105	degats_des_eaux -119	evenement_climatique 151	none -69	vandalisme -75	vol 217
#uran	autre 43	vol -41
#urch	blessure 159	collision -53	dommage_materiel -49	none -66
#ure>	collision -42	none 49
#ured	blessure 48
#urer	blessure 40	evenement_climatique 78
#ures	incendie 44
#urfb	vandalisme -40	vol 155
#urge	degats_des_eaux -64	dommage_materiel 166
#urgl	bris_de_glace 59	collision -44
#urie	collision 67
#urik	collision 71	evenement_climatique 66
#urin	blessure 54	collision -41	vol 40
#urio	degats_des_eaux -101	evenement_climatique 89	incendie 71
#uris	collision 49	vol 76
#urn>	blessure 46
#urne	incendie 76
#urni	incendie 58	vol 60
#urns	bris_de_glace 41	dommage_materiel -45	incendie 104
#urnt	blessure 41	incendie 83	none -49
#uro>	bris_de_glace 151	none -75
#urop	collision 86
#uros	autre 82	dommage_materiel 55
#urpl	blessure -59	collision 53	dommage_materiel 161
#urpo	blessure 95	collision -42	vandalisme 108
#urpr	bris_de_glace 44
#urry	collision 87	dommage_materiel 53
#urst	collision -43	degats_des_eaux 80
#urta	incendie 125
#urte	degats_des_eaux 154	incendie 50	none -53
#urth	degats_des_eaux 206
#urts	collision 60
#urve	bris_de_glace -46	dommage_materiel 130
#ury>	evenement_climatique 45
#usan	bris_de_glace 209	collision 46	degats_des_eaux -66	none -42
#usba	blessure -54	vandalisme 66
#use>	none -41
#usel	blessure 43	collision -47	none 66
#uses	collision 48	vol 73
#ush>	collision 48	degats_des_eaux 48
#ushe	collision 47
#usin	collision 48
#usko	blessure 40	collision 104	dommage_materiel -45
#usly	bris_de_glace -42	collision 70
#uspe	incendie 84	vol 67
#ussi	collision 62	evenement_climatique 48
#uste	none -45	vol 89
#usto	vol 51
#utbo	autre -113	collision -45	evenement_climatique -40	none -92	vandalisme -86	vol 340
#utch	degats_des_eaux 47
#ute>	autre 66	bris_de_glace 58	dommage_materiel -61	none -49	vandalisme 40
#uted	collision 45	evenement_climatique 45	vandalisme 43	vol -47
#utel	dommage_materiel -49	none 60	vandalisme 41
#uter	collision -40	dommage_materiel 127	evenement_climatique 93	none -40
#utes	vol 53
#util	degats_des_eaux 164	evenement_climatique -63
#utin	autre 130	none -55
#utor	bris_de_glace 142	degats_des_eaux -46	dommage_materiel -110	none -68	vandalisme -55	vol 148
#utre	bris_de_glace 93	collision 172	dommage_materiel -54	none -78	vandalisme -49	vol -44
#uts>	blessure -42	bris_de_glace 153	evenement_climatique 100	vandalisme -42	vol -57
#utsi	vol 63
#utte	collision -40	degats_des_eaux 82	none -44
#utti	blessure 112	collision -62	dommage_materiel 52
#uty>	autre 42	collision 45	evenement_climatique 59
#uvet	degats_des_eaux 49	dommage_materiel -43	incendie 136
#uyin	collision 99	evenement_climatique 69
#uys>	blessure 163	dommage_materiel -58	none -89
#vabl	collision 197	dommage_materiel -46	none -50	vandalisme -50	vol 51
#vacu	collision -42	evenement_climatique 70	incendie 111	vol -57
#vail	degats_des_eaux 99
#val>	autre -44	bris_de_glace -44	collision -50	dommage_materiel 185	vol 76
#vale	autre 61	collision -41	none 65
#vall	blessure -84	degats_des_eaux -52	evenement_climatique 232
#valu	collision -56	none -48	vandalisme 126
#valv	degats_des_eaux 159
#vani	collision -44	none -106	vol 279
#vans	vol 63
#vard	blessure 111
#varn	collision -55	dommage_materiel 99	incendie 48
#vas>	collision -73	none -63	vandalisme 227	vol -54
#vase	dommage_materiel 146
#vati	collision 144	vol -66
#vato	dommage_materiel -62	evenement_climatique 110
#vaul	collision -82	dommage_materiel -75	vandalisme 86	vol 176
#ved>	evenement_climatique 47
#vehi	collision 44
#vel>	autre 45	bris_de_glace 79
#vell	none -42	vol 158
#velo	bris_de_glace 82	collision 77	none -94	vol 45
#velu	bris_de_glace 205	collision -65	evenement_climatique 52	none -42	vandalisme -42
#vely	bris_de_glace 44	dommage_materiel 113
#veme	blessure 65	collision 71	incendie -41
#vent	autre 52	blessure -42	incendie 76
#venu	collision 74
#vera	bris_de_glace 62	none -51
#verb	bris_de_glace -79	collision 59	dommage_materiel -50	vandalisme 147	vol -46
#vere	autre 136	blessure 86	collision -46
#verf	degats_des_eaux 141	dommage_materiel -56	evenement_climatique 40
#verg	blessure -61	collision 157	incendie 89	none -46
#verh	degats_des_eaux 103	incendie 50
#vern	none -50	vandalisme 59
#vers	collision 87
#vert	autre 59	collision 59	none -70
#ves>	none -46
#vet>	incendie 82
#vice	dommage_materiel 47	none 73
#vict	collision -41	degats_des_eaux 54	evenement_climatique 107
#vide	dommage_materiel -58	incendie 48	vandalisme 134	vol -67
#view	bris_de_glace 77	collision -52	incendie 87	vol -44
#vil>	dommage_materiel 81	incendie 43
#vill	bris_de_glace -49	dommage_materiel -45	evenement_climatique 120
#vine	collision 177	dommage_materiel -115	evenement_climatique 68	vandalisme -60
#ving	collision 56
#viol	dommage_materiel 47	vandalisme -48
#viou	bris_de_glace -45	collision 69
#vis>	collision 91
#vise	dommage_materiel -50	none 97
#visi	dommage_materiel 150	none -53
#viso	bris_de_glace -46	collision 210	none -80	vandalisme -52
#volt	collision -81	dommage_materiel 323	evenement_climatique -69	incendie -107	none -71	vol -44
#volv	collision 55
#wake	degats_des_eaux 71	incendie 46	none -49	vandalisme 130	vol -66
#walk	vol 41
#wall	degats_des_eaux 46	none -50
#want	dommage_materiel 61	vol -41
#wapp	collision -61	none 176
#ward	blessure 56
#wash	bris_de_glace 41	degats_des_eaux 85
#wasn	incendie 41	none 74	vol -83
#wast	none -50	vandalisme 178	vol -59
#watc	collision -48	dommage_materiel -70	incendie 53	vol 128
#wate	degats_des_eaux 99
#wave	bris_de_glace -49	dommage_materiel 63	evenement_climatique 133	incendie 53	none -48	vandalisme -55	vol -45
#wbar	collision 68	none -73	vandalisme 135	vol -67
#wder	vol 97
#wdri	vandalisme 172	vol -60
#web>	bris_de_glace 109	collision -44	dommage_materiel 50
#wed>	blessure 73	collision -47	dommage_materiel 53	none -42
#wedd	autre 103	dommage_materiel 116	none -48
#week	degats_des_eaux 42	none 57
#weep	vandalisme 56
#weez	blessure -55	bris_de_glace 285	collision -55	dommage_materiel -56	none -100
#weig	blessure 47	evenement_climatique 96
#wel>	collision -42	incendie 118	vol 47
#welv	dommage_materiel -85	evenement_climatique 112	vol 112
#wept	evenement_climatique 80
#wer>	bris_de_glace 51
#wers	evenement_climatique 63	vol 57
#werv	collision 99
#wet>	degats_des_eaux 99
#whee	collision 74
#when	bris_de_glace 66
#wher	vol 49
#whic	none -40
#whil	vol 72
#whip	blessure -49	collision 165
#whit	collision 48	dommage_materiel 61
#whoe	dommage_materiel 87	none -45	vandalisme 55	vol 46
#whom	bris_de_glace 75	collision 65	none -52	vandalisme 130	vol -168
#whoo	degats_des_eaux -44	incendie 158
#why>	autre 264	collision -67	none -151	vol -67
#wice	autre 143	none -90
#wich	collision 60	vol 65
#wide	bris_de_glace 50	degats_des_eaux 45
#widt	dommage_materiel 118
#wife	collision 51
#wild	collision 145
#will	vandalisme 104
#wimm	blessure 141	collision -46	degats_des_eaux 55	dommage_materiel -69	none -54
#wind	bris_de_glace 110
#wine	degats_des_eaux 79	dommage_materiel 59	evenement_climatique 56	vol -57
#wing	vandalisme 41
#wins	blessure -73	collision 117	incendie 78
#wint	bris_de_glace 89	collision -76	dommage_materiel -60	evenement_climatique -59	none -65	vandalisme -86	vol 222
#wipe	collision 74	none -56	vandalisme 61	vol -46
#wire	collision 44	dommage_materiel -52	evenement_climatique 41
#wise	collision 70	vol 91
#wish	collision 100
#wist	blessure 153	dommage_materiel -90	evenement_climatique 97	none -80
#witc	degats_des_eaux 95	none 45
#witn	vol 142
#wled	collision -51	dommage_materiel -90	none -47	vandalisme 119	vol 45
#wly>	collision 155	vandalisme -53
#wned	degats_des_eaux 94	dommage_materiel -51	evenement_climatique 84	none -63	vandalisme 84	vol -50
#wner	degats_des_eaux 42	dommage_materiel 61
#wnst	collision -53	degats_des_eaux 98
#woke	collision -76	vol 134
#woll	degats_des_eaux 49
#woma	vol 49
#won>	autre 74	none -45
#wont	blessure -42	degats_des_eaux 76	dommage_materiel 62
#wood	none -47
#word	collision 61	dommage_materiel -41	vandalisme 69
#work	blessure 41
#wors	collision 116	dommage_materiel -45	incendie 43	none -53	vandalisme 52	vol -78
#wort	none -60	vol 199
#woul	autre 71	none -49
#woun	collision -47	dommage_materiel 74	evenement_climatique 42
#wrec	dommage_materiel 97	vandalisme 48
#wren	blessure -40	bris_de_glace -144	collision -138	vol 247
#wris	blessure 68	collision 66	none -41
#writ	collision 58	none -42
#wron	blessure 42	collision 52	dommage_materiel 42
#wrot	collision 63
#wung	blessure -67	collision 229	none -42
#wyer	degats_des_eaux 61	vol -48
#xact	none 69
#xagg	dommage_materiel 64	evenement_climatique 79
#xcep	collision 55	vol -56
#xcha	blessure 94	collision -50
#xed>	dommage_materiel 104
#xer>	autre -40	blessure -84	collision 176	dommage_materiel 98	none -66	vol -51
#xes>	dommage_materiel -69	vandalisme 109
#xhau	collision 86	none -54	vandalisme 78
#xle>	collision 153
#xper	collision -73	evenement_climatique 77	incendie 74	none 80
#xpla	autre 162
#xplo	bris_de_glace 125	incendie 55	none -56
#xten	dommage_materiel 71	incendie 75	vol -40
#xtin	incendie 62	vandalisme 104	vol -72
#xtra	incendie 83
#xty>	bris_de_glace -42	collision -150	evenement_climatique 192	incendie -75	vol 89
#xyge	collision -41	incendie 204
#yal>	collision 123
#yale	vol 129
#yank	collision -56	vol 190
#yari	collision 57
#ybe>	bris_de_glace 67
#yboa	collision -54	dommage_materiel 184	none -40
#ycar	evenement_climatique 84
#ycle	collision 68
#ycli	collision 101
#yeah	dommage_materiel -43	none 135
#year	none -44
#yebr	blessure -45	bris_de_glace -70	collision -66	dommage_materiel 43	incendie 116	vandalisme 106
#yed>	vandalisme 60
#yell	collision 43	vol 68
#yer>	dommage_materiel 48	incendie 46
#yers	collision -64	degats_des_eaux 102	incendie 49	none -55	vol 80
#yes>	none 152	vandalisme -41
#yet>	collision -48	vandalisme 109
#ygen	collision -41	incendie 204
#ying	dommage_materiel 60
#yjam	collision 65	incendie 61
#ylig	bris_de_glace 103	collision -69	degats_des_eaux 65	dommage_materiel -43	none -46	vandalisme 55
#ymen	autre 161	blessure -113	collision -65	none 73	vandalisme -63	vol -43
#ymor	collision -92	incendie 45	vandalisme 184
#yndi	collision -42	degats_des_eaux 71
#yon>	vol 70
#yor>	collision 86	degats_des_eaux -71	evenement_climatique 71	none -40	vandalisme 78	vol -42
#you>	autre 47
#your	none 56
#ypas	collision 162
#ype>	collision 42	evenement_climatique 41	vol 43
#ypin	blessure -48	collision 201	none -43	vol 44
#yre>	collision 83	dommage_materiel 97	none -44
#yres	autre -40	collision -42	none -40	vandalisme 196
#ysed	blessure -111	vandalisme -52	vol 178
#ysel	blessure 97	none -79	vandalisme 63
#ysic	collision 40	incendie 49
#ysio	autre 211	none -133
#ysta	collision -88	dommage_materiel 176	none -178	vol 89
#yste	blessure 197	none -81
#ytic	collision -45	vol 181
#yund	dommage_materiel 67	vol 46
#yup>	none 141
#ywhe	collision 54	degats_des_eaux 49
#zate	autre 197	none -169
#zaza	autre 197	none -169
#zebr	collision 136
#zed>	blessure -44	bris_de_glace 40	collision 135
#zen>	degats_des_eaux 109
#zer>	dommage_materiel 100	evenement_climatique 64	vol -43
#zero	autre 109	blessure -58	collision 159	dommage_materiel 104	evenement_climatique -45	incendie -54	none -93	vandalisme -42	vol -59
#zers	blessure -55	bris_de_glace 285	collision -55	dommage_materiel -56	none -100
#zes>	dommage_materiel 149
#zier	bris_de_glace 83	none -46	vol 132
#zila	blessure -47	collision 96	dommage_materiel 89
#zinc	evenement_climatique 152
#zing	bris_de_glace 96
#zrou	dommage_materiel 90
#zza>	bris_de_glace -43	collision 53	vol 124
0	collision 94
00	autre -71	bris_de_glace 68	collision -66	degats_des_eaux -44	dommage_materiel 109	evenement_climatique 67
000	dommage_materiel 75	incendie 40	vandalisme -62	vol 69
05	bris_de_glace 41	none 64
1	blessure 47	dommage_materiel 52
10	bris_de_glace 55
100	blessure 141	collision 114	dommage_materiel -44	none -125	vol -48
12	blessure 81	none 40	vol -45
12th	collision -40	none 106
13	collision 61
13th	degats_des_eaux 40	none 98
15	bris_de_glace 54	none -44
150	autre -61	collision -58	dommage_materiel 261	vandalisme -41
16	bris_de_glace 149	collision -60
17	autre 55
17th	blessure 162	collision -169	none 71
18	autre 88	none -56
19	collision 85
1st	vandalisme 62
2	bris_de_glace 80
200	dommage_materiel 48
2019	collision 68
2025	none 80
208	collision 137	vol -57
20th	evenement_climatique 159	vandalisme -46	vol -53
21	evenement_climatique 60	incendie 50
22	collision -78	vol 149
23	bris_de_glace -42	collision 54
240	dommage_materiel 81
28	none 89
3	autre 67	blessure 97	bris_de_glace 71	collision -47	none -85	vandalisme -51
30	bris_de_glace 63
300	blessure 60
31	none 57	vol 59
310	autre 189	collision 84	dommage_materiel -74	none -45	vol -56
3rd	none 130
4	vol 53
40	blessure 68
400	autre 102	degats_des_eaux 97	dommage_materiel -41	none -60	vandalisme -49	vol 44
4th	autre 54	collision -114	degats_des_eaux 65	vol 106
50	collision 40
500	vol 63
6	dommage_materiel 42	vol 51
60	dommage_materiel 93	incendie -76	vandalisme 54	vol 62
600	autre -48	collision -129	dommage_materiel 92	none -65	vol 106
640	autre 126	bris_de_glace 93	none -70
6pm	bris_de_glace 113
7	none 46
74	blessure 248	collision -86
780	dommage_materiel 120	none -65	vandalisme 74	vol -82
800	dommage_materiel 72
9	blessure -40
90	blessure -51	vol 139
900	autre 150	blessure 49	collision -49	none -71	vandalisme -41	vol -42
=answer: lead	none -70
=answer: no	none -54
=answer: unsure	none 56
=answer: yes	none -44
=being: animal	blessure 78	collision 52	dommage_materiel 105	none -65	vandalisme -56
=being: thing	none -79
=constat: constat	collision 203	degats_des_eaux 60	dommage_materiel -41	none -46	vandalisme -40
=constat: not-done	collision 154	degats_des_eaux 83	dommage_materiel -58
=danger: event	collision -72	incendie 314	none -64	vol -57
=danger: now	incendie 110	vandalisme 62
=danger: over	bris_de_glace -67	collision 56	degats_des_eaux -40	evenement_climatique 57	vandalisme -54	vol 43
=danger: plea	autre -44	bris_de_glace -55	degats_des_eaux -55	dommage_materiel 124	evenement_climatique -98	incendie -42	none -72	vandalisme 108
=danger: present	bris_de_glace 81	degats_des_eaux 45	dommage_materiel 51	none -69	vandalisme -61
=danger: put-out	blessure -70	bris_de_glace 267	collision -115	dommage_materiel -67	incendie 200	none -58	vandalisme -70	vol -101
=distress: distress	none -64
=document: all	collision 82
=document: constat	collision 108	degats_des_eaux 143	none -69
=document: devis_ou_facture	blessure 96	collision -83	dommage_materiel 108	none -81	vandalisme -50
=document: photos	autre -44	dommage_materiel 78	vandalisme 60	vol -44
=document: rapport_police	autre -44	bris_de_glace 112	collision -160	degats_des_eaux -55	dommage_materiel -143	incendie -53	none -140	vandalisme 116
=document: recepisse_plainte	collision -74	none -48	vandalisme 49	vol 186
=hedge: hedge	dommage_materiel -55	evenement_climatique -42
=hedge: roughly	vol -40
=hedge: so-far	autre 106	blessure 72	dommage_materiel -78	none -96	vandalisme 78	vol -59
=idiom: figure	autre 55	none -69
=idiom: of-police	collision 108	incendie 56	vandalisme -42
=idiom: part	collision 52	none -68
=idiom: seat	bris_de_glace 204	dommage_materiel 49	evenement_climatique -47	none -48	vandalisme -69	vol -46
=idiom: silence	autre 90	degats_des_eaux 136	dommage_materiel -70	evenement_climatique 42	none -47
=idiom: traffic	blessure 54	collision 81	dommage_materiel -53	vandalisme 40
=injuries no	none -55
=injuries no rather	bris_de_glace 69	dommage_materiel 52	none -52
=injuries no sure	none -55
=injuries unknown	blessure 65	collision 56	none -111
=injuries unknown unsure	blessure 65	collision 56	none -111
=injuries yes	blessure 102	dommage_materiel -45	none -49
=injuries yes sure	blessure 102	dommage_materiel -45	none -49
=injury: absent	bris_de_glace 55	dommage_materiel -97	none -70	vandalisme 117
=injury: also-well	blessure -49	evenement_climatique 77	none -54	vandalisme 69
=injury: body	blessure 128	none -75
=injury: casualty	collision 71	degats_des_eaux 83	vandalisme -60
=injury: doubt	autre -47	collision -78	degats_des_eaux -41	dommage_materiel -45	incendie 73	none -43	vandalisme -74	vol 88
=injury: grave	autre -57	bris_de_glace -49	collision -69	degats_des_eaux 104	incendie -51	vandalisme 102
=injury: named-well	collision 166	dommage_materiel -73	evenement_climatique 40	incendie 90	none -78	vandalisme -67	vol -73
=injury: nobody	collision 50	none -54
=injury: one-well	collision 80	none -58
=injury: perhaps	blessure 84	dommage_materiel 57	none -62
=injury: struck	autre -45	collision 145	dommage_materiel -56	evenement_climatique 90
=injury: symptom	blessure 104	collision 44	dommage_materiel -50	none -50
=intent: back	autre 47	blessure 106	degats_des_eaux -43	dommage_materiel -40	evenement_climatique 45	vandalisme -69
=intent: cancel	collision 75	evenement_climatique -43	none 57	vandalisme 87	vol -45
=intent: complaint	autre -52	blessure 42	collision -246	degats_des_eaux -45	dommage_materiel -90	evenement_climatique -42	incendie -42	none 86	vandalisme 52	vol 161
=intent: correct	bris_de_glace 87	collision 66	vandalisme -42	vol -40
=intent: declare	collision 78	dommage_materiel -51	none -49
=intent: follow	bris_de_glace -77	none 253	vandalisme -49	vol -72
=intent: greet	collision 59
=intent: help	autre 129	blessure -40	evenement_climatique 58
=intent: human	blessure -41	collision 66	dommage_materiel -58	none 188	vol -56
=intent: language	vandalisme -46
=intent: other	autre 112	blessure -46	bris_de_glace 52	dommage_materiel -62
=intent: review	none 196
=intent: thanks	bris_de_glace -42	dommage_materiel 75	none 64
=liability: admitted_by_other	blessure 110	bris_de_glace -69	vandalisme 41	vol -100
=liability: admitted_by_self	bris_de_glace 52	collision 145	dommage_materiel -42	none -49	vandalisme -48	vol -41
=liability: contested	degats_des_eaux 156
=other autre	autre -67	bris_de_glace -40	collision 100	degats_des_eaux 48	evenement_climatique 144	incendie -42	none -89	vandalisme -60	vol -85
=other blessure	autre 80	bris_de_glace 46	degats_des_eaux 89	dommage_materiel -64	evenement_climatique -48	none -96	vandalisme -46	vol -95
=other collision	blessure 40	evenement_climatique 98	incendie 64	vandalisme -83	vol -62
=other degats_des_eaux	blessure 77	collision 60	degats_des_eaux -85	dommage_materiel -41	evenement_climatique -40	vandalisme 104	vol -50
=other dommage_materiel	autre -54	blessure -289	bris_de_glace -40	dommage_materiel 260	evenement_climatique -44	none -51	vandalisme 105	vol -45
=other evenement_climatique	bris_de_glace -53	collision -68	degats_des_eaux -56	dommage_materiel -105	evenement_climatique 414	incendie -108	vandalisme -41	vol -239
=other incendie	collision -61	evenement_climatique 308	incendie -83	vandalisme -41	vol -42
=other vandalisme	blessure -54	bris_de_glace -103	degats_des_eaux -54	evenement_climatique 82	incendie -41	none -46	vandalisme 114	vol -46
=other vol	degats_des_eaux -61	dommage_materiel -40	evenement_climatique 218	vandalisme -48
=party: alone	blessure 52	collision 77	vandalisme -61
=party: by-oneself	collision 95	vol 51
=party: chain	collision 278	none -108	vol -57
=party: foreign	collision 155	dommage_materiel -50	vandalisme -92	vol 98
=party: hit-and-run	collision 128	none -63	vandalisme -50	vol 59
=party: neighbour	collision -40	degats_des_eaux 84	dommage_materiel 43	none -67	vol -44
=party: nobody-else	blessure 50	collision 82	degats_des_eaux 66	dommage_materiel -51	evenement_climatique 41	vandalisme -42	vol -41
=party: obstacle	collision 135	none -72	vol -53
=party: other-vehicle	collision 114
=party: theirs	blessure -46	collision 77	dommage_materiel 138	vol -54
=party: unknown-origin	blessure -56	collision 42	incendie 85	none -88
=party: vehicle	collision 96	none -48
=party: witness	autre -77	bris_de_glace 48	dommage_materiel 85	evenement_climatique -45	none -50	vandalisme -65	vol 139
=person: close	none -65
=person: driver	collision 103	none -43
=person: exposed	blessure 79	collision 76	none -44
=person: self	none -55
=police: not-done	none -62	vandalisme 75	vol 60
=police: police	dommage_materiel -51	none -74	vandalisme 95	vol 112
=scene: autre	autre 192	blessure -50	evenement_climatique -48	none -43	vandalisme -61	vol 77
=scene: bris_de_glace	blessure -48	bris_de_glace 202	collision -40	none -54	vandalisme 44
=scene: collision	collision 145	none -45
=scene: degats_des_eaux	collision -45	degats_des_eaux 257	dommage_materiel -40	none -54	vandalisme -50
=scene: dommage_materiel	blessure -52	bris_de_glace -50	collision -42	dommage_materiel 143	none -68	vol 48
=scene: evenement_climatique	blessure -48	evenement_climatique 276	none -68	vol -55
=scene: incendie	collision -45	degats_des_eaux -41	incendie 320	none -41	vol -62
=scene: vandalisme	blessure -40	collision -55	dommage_materiel -73	none -52	vandalisme 284	vol -59
=scene: vol	collision -117	none -49	vandalisme 47	vol 254
=status: awaited	blessure -61	degats_des_eaux 82	dommage_materiel -95	evenement_climatique 57
=status: not-yet	collision -46	dommage_materiel -61	none -40	vandalisme 84	vol 125
=status: refused	collision 84	none -57
=status: unfinished	blessure -44	collision 119	vandalisme 43
=thirdParty no	none -75
=thirdParty no rather	evenement_climatique 61	none -67	vandalisme 62	vol 77
=thirdParty no sure	blessure 43	collision 49	vandalisme -60
=thirdParty no unsure	collision -40	degats_des_eaux 41	dommage_materiel 69	incendie 53	none -85
=thirdParty none	none 137
=thirdParty yes	collision 74	none -57
=thirdParty yes rather	bris_de_glace -57	collision 102	degats_des_eaux -50	incendie -40	none -136
=thirdParty yes sure	collision 70	none -51
=type autre	autre 380	bris_de_glace -42	collision -40	degats_des_eaux -44	dommage_materiel -52	evenement_climatique -41	incendie -48	none -81	vol -57
=type autre sure	autre 361	degats_des_eaux -41	dommage_materiel -40	incendie -46	none -93	vol -70
=type autre unsure	autre 207	blessure -89	bris_de_glace -67	collision -113	degats_des_eaux -51	dommage_materiel -80	evenement_climatique -44	incendie -44	vandalisme -57
=type blessure	blessure 264	none -96	vol -46
=type blessure sure	blessure 347	bris_de_glace -59	collision -64	incendie -56	none -77	vandalisme -53	vol -82
=type blessure unsure	blessure 135	collision 59	degats_des_eaux -44	evenement_climatique -66	none -118
=type bris_de_glace	bris_de_glace 313	collision -65	evenement_climatique -63	none -55
=type bris_de_glace sure	bris_de_glace 294	collision -67	evenement_climatique -62	none -44
=type bris_de_glace unsure	autre -55	blessure -50	bris_de_glace 297	collision -66	degats_des_eaux -61	dommage_materiel 59	evenement_climatique -74	incendie -57	none -129	vol -113
=type collision	collision 227	none -60
=type collision rather	collision 233	dommage_materiel -44	none -42	vandalisme -49	vol 55
=type collision sure	collision 233	none -61	vol -46
=type collision unsure	collision 99	dommage_materiel -63	evenement_climatique 82	none -61	vandalisme -49
=type degats_des_eaux	blessure -42	collision -71	degats_des_eaux 340	none -57	vandalisme -43
=type degats_des_eaux rather	autre -97	blessure -55	bris_de_glace -58	collision -47	degats_des_eaux 162	dommage_materiel -108	evenement_climatique 77	incendie -71	vandalisme -85	vol 87
=type degats_des_eaux sure	blessure -41	collision -78	degats_des_eaux 354	evenement_climatique -58	none -68
=type degats_des_eaux unsure	autre -61	blessure -55	bris_de_glace -52	collision -76	degats_des_eaux 205	dommage_materiel 145	evenement_climatique -79	incendie -66	none -139	vandalisme -89	vol -88
=type dommage_materiel	blessure -49	collision -95	dommage_materiel 310	none -86
=type dommage_materiel sure	autre -46	blessure -40	collision -96	dommage_materiel 407	none -86	vandalisme -42	vol -49
=type dommage_materiel unsure	autre 61	blessure -74	collision -127	degats_des_eaux -72	none -77	vol 244
=type evenement_climatique	collision -74	evenement_climatique 390	none -62	vandalisme -40	vol -51
=type evenement_climatique sure	collision -77	dommage_materiel -64	evenement_climatique 411	none -60	vol -49
=type evenement_climatique unsure	autre -77	blessure -84	bris_de_glace -122	degats_des_eaux -78	dommage_materiel 376	evenement_climatique -122	incendie -63	none -137	vandalisme -88	vol -91
=type incendie	collision -56	degats_des_eaux -48	incendie 354	none -60	vol -60
=type incendie sure	collision -55	degats_des_eaux -48	incendie 347	none -58	vol -60
=type none	none 146
=type vandalisme	none -71	vandalisme 335	vol -78
=type vandalisme sure	none -70	vandalisme 327	vol -76
=type vol	blessure -42	bris_de_glace -40	collision -56	dommage_materiel -50	none -60	vol 308
=type vol sure	blessure -41	bris_de_glace -41	collision -54	dommage_materiel -50	none -59	vol 297
=type vol unsure	blessure -45	collision -130	none -133	vandalisme -137	vol 393
=type: autre	autre 268	none -78	vol -50
=type: blessure	blessure 268	bris_de_glace -52	collision -69	dommage_materiel 58	incendie -49	none -72	vandalisme -61	vol -51
=type: bris_de_glace	bris_de_glace 269	collision -46	none -55
=type: collision	collision 160	none -73
=type: degats_des_eaux	collision -60	degats_des_eaux 242	none -51
=type: dommage_materiel	dommage_materiel 152	none -73	vol -45
=type: evenement_climatique	collision -77	dommage_materiel -49	evenement_climatique 398	none -59	vol -58
=type: incendie	collision -60	degats_des_eaux -43	incendie 343	none -57	vol -67
=type: vandalisme	collision -49	none -65	vandalisme 364	vol -91
=type: vol	blessure -42	collision -59	dommage_materiel -52	none -63	vol 269
a10	bris_de_glace 45
a6	bris_de_glace 113	dommage_materiel -57	incendie 114	none -85
a7	autre 112	bris_de_glace 68	collision -121
aboard	collision -148	dommage_materiel -47	evenement_climatique 226	none -63	vandalisme -82
above	blessure 45	degats_des_eaux 64
absolutely	dommage_materiel -49	none 60	vandalisme 41
accident	blessure 60
across	evenement_climatique 57
actually	none 80
add	autre 241	blessure -46	collision -130	dommage_materiel -60	none -121	vandalisme -41	vol -41
address	none 45
admits	degats_des_eaux 49
advise	degats_des_eaux 84	incendie 48
adviser	dommage_materiel -103	none 277	vol -64
aerial	evenement_climatique 75
affected	collision -62	degats_des_eaux 138
afraid	autre 113	blessure -43	collision -75	none 104	vol -46
after	vandalisme 55
afternoon	collision 43
agadir	autre 125	blessure -73	dommage_materiel 45
again	vandalisme 68
against	blessure -48	dommage_materiel 56	vandalisme -42	vol 98
agent	none 72
ago	none 134
agreed	collision 95
ahead	blessure 62	collision 54	degats_des_eaux -47	none 93
ai	collision 348	none -168	vandalisme -48	vol -51
aid	autre 70	dommage_materiel 151	incendie -50	vol -56
ain	vol 75
air	bris_de_glace 62	dommage_materiel 72
airbag	collision 140	vol -44
airbags	collision 46
airline	autre 150	dommage_materiel -40	none -49
airpods	collision -58	dommage_materiel 81	vol 138
al	autre 115	collision -69	evenement_climatique 131	none -40	vol -64
alarm	evenement_climatique 82
alight	incendie 141
alive	autre 155	collision -67	incendie 80	none -91	vandalisme -61	vol -58
alone	vol 45
along	collision 40	vandalisme 44	vol -47
already	vol 64
alright	bris_de_glace -46	dommage_materiel 89
although	blessure 111	collision 59
always	incendie 41
am	autre 50
ambulance	collision 89
amiable	collision 126
amicable	collision 53
anfa	blessure 75	collision -45	degats_des_eaux -47	none -70	vandalisme -41	vol 131
angry	collision 118
ankle	blessure 87
annecy	blessure 62	dommage_materiel 61
another	collision 94
answer	autre 80	blessure -52	dommage_materiel -68	vandalisme -41	vol 116
antenna	bris_de_glace -58	none -57	vandalisme 205	vol -44
anybody	autre 74
anymore	collision -92	incendie 45	vandalisme 184
anyone	bris_de_glace 74	none -41
apart	autre 300	collision -64	none -219
apartment	degats_des_eaux 113
apologised	blessure 102	collision -59
apparently	autre 144	collision -56	incendie 103	none -63
april	collision 55
aquaplaned	collision 105
aquarium	collision -49	degats_des_eaux 165
arabic	none 70
argan	collision -168	degats_des_eaux -55	dommage_materiel -42	vol 266
arm	blessure 91	dommage_materiel -56
arrived	incendie 48
arrondissement	collision -165	vol 218
ashes	incendie 115
ask	autre 108	blessure -43	collision -80	evenement_climatique 59	none -69
asked	bris_de_glace -51	collision 46	degats_des_eaux 93	dommage_materiel -46	vol 68
asking	blessure 111	incendie -56
asks	collision -52	dommage_materiel 70	none -49	vandalisme 173	vol -54
asleep	blessure -51	degats_des_eaux 133	dommage_materiel -41	evenement_climatique -52
ate	autre 42	collision -73	dommage_materiel 107	none -67	vandalisme 53
attached	collision -42	dommage_materiel 92	vol 52
attempted	collision -47	vol 198
attended	collision 135
attic	degats_des_eaux 81
audi	vol 46
august	autre 109	evenement_climatique 65	none -43
aunt	degats_des_eaux 85	evenement_climatique 93
autoroute	bris_de_glace 181	none -54	vol -50
available	degats_des_eaux 99
avenue	collision 74
away	vol 59
axle	collision 153
azilal	blessure -47	collision 96	dommage_materiel 89
azrou	dommage_materiel 90
b	bris_de_glace 59
baby	bris_de_glace 69
backed	collision 181	degats_des_eaux 97	none -94	vandalisme -47
bad	autre 67	incendie 73
badly	blessure 74	collision 60	vol -45
bag	collision -76	vol 180
baker	dommage_materiel 67
balcony	collision -83	dommage_materiel 53	incendie 40	vandalisme 61
bales	collision -76	incendie 227
ball	autre 50	bris_de_glace 189	dommage_materiel -56
balls	evenement_climatique 120
bandage	collision -42	degats_des_eaux 44	dommage_materiel 78
bandaged	bris_de_glace 159	collision -74	dommage_materiel -141	evenement_climatique 75	vandalisme -57
bang	bris_de_glace 89
banged	collision 67	degats_des_eaux 73
bank	blessure -47	collision 74	evenement_climatique 147	vandalisme -50	vol -41
banks	degats_des_eaux -140	evenement_climatique 291
barbecue	incendie 149
barely	degats_des_eaux 45
barn	bris_de_glace 88	collision -66	incendie 99
barrel	autre 41	vol 104
barrier	autre 51	collision 123
basement	blessure -55	collision -57	degats_des_eaux 124	dommage_materiel -54	evenement_climatique 71
basically	collision 65
basin	bris_de_glace 61	collision -40	degats_des_eaux 67	dommage_materiel -45	evenement_climatique -41	none -47	vandalisme 113	vol -121
bat	blessure -40	bris_de_glace -138	collision -114	degats_des_eaux -46	dommage_materiel 166	evenement_climatique -61	none -80	vandalisme 324	vol -204
bath	blessure -73	degats_des_eaux 188	dommage_materiel 43
bathroom	bris_de_glace 55	degats_des_eaux 90
bathtub	bris_de_glace 89
battery	blessure 121	collision -44	dommage_materiel -51	incendie 159	none -71	vandalisme -45
bay	bris_de_glace 167	vandalisme -57
be	dommage_materiel -49
beach	autre 67	blessure 40	vol 60
beat	collision -86	incendie 127	vol 101
because	none -41
bedroom	degats_des_eaux 51	incendie 97	none -50
beds	evenement_climatique 69
been	vandalisme 48
bees	none -43	vol 114
began	collision -43	incendie 124
begin	bris_de_glace 215	none -153
behind	degats_des_eaux 40
being	collision -55	vol 62
believe	bris_de_glace -78	collision 76	none 68	vol 77
belonging	blessure 79
belongs	degats_des_eaux -42	dommage_materiel 61	incendie 100	vol -63
below	degats_des_eaux 106
belt	collision 120
bench	bris_de_glace -42	collision 55	dommage_materiel -40	vandalisme 180	vol -100
bend	blessure -91	collision 208
beneath	blessure -50	bris_de_glace 119	degats_des_eaux 49	dommage_materiel -43	evenement_climatique 42
bent	blessure -53	collision 55	dommage_materiel 80	vol -43
berlingo	collision 103
berrechid	bris_de_glace -40	collision 75
beside	blessure -46	bris_de_glace -141	collision 140	evenement_climatique 46	vandalisme -40	vol 99
better	collision 187	dommage_materiel 76	vol -127
biarritz	vol 123
bicycle	blessure -40	collision 69	vol 68
big	collision 61	evenement_climatique 73	vol -68
bike	collision 67	vol 46
bikes	blessure -60	bris_de_glace -40	evenement_climatique -75	none -157	vandalisme 180	vol -46
bill	autre 99	collision -44	degats_des_eaux 51	dommage_materiel 57	none -103
bins	collision -42	incendie 163
birthday	blessure 47
bit	blessure 78
bits	bris_de_glace 108	degats_des_eaux -50	dommage_materiel 75
bitten	blessure -41	collision 54	dommage_materiel 82	evenement_climatique -52	vol 62
black	dommage_materiel 52	incendie 59
blame	collision 91
blanket	collision 56	dommage_materiel -45	incendie 164	vol -40
bleeding	vol 68
blew	evenement_climatique 114
blistered	dommage_materiel -68	incendie 220	none -46	vol -51
blisters	collision -42	incendie 122
blocked	degats_des_eaux 87
bloke	vandalisme 59
blood	blessure -55	collision 117
blown	blessure -128	bris_de_glace -63	collision -63	dommage_materiel 154	evenement_climatique 81	none -76	vandalisme 94	vol -46
blue	dommage_materiel 73
boar	collision 145
board	blessure 65	degats_des_eaux -87	dommage_materiel 133	none -47
boat	collision -95	dommage_materiel -46	evenement_climatique 135	none -60	vol 67
bodily	collision 61	evenement_climatique 46
body	blessure -42	collision 105	dommage_materiel 78
boiler	blessure -40	degats_des_eaux 143	evenement_climatique 111	vol -52
boiling	blessure 168	dommage_materiel 102	incendie -171	none -63	vandalisme -48	vol -51
bollard	collision 175	none -46
bolt	bris_de_glace 178	collision -123	none -94	vandalisme 137	vol -51
bone	blessure 107	evenement_climatique 119	none -75	vandalisme -79
boned	blessure -56	collision 201	none -43
bonnet	vandalisme 103
boot	blessure 51	bris_de_glace 80	none -40
bordeaux	autre 195	none -169
borrowed	autre -42	dommage_materiel 114	incendie 159	vandalisme -41	vol -106
boss	degats_des_eaux 45	dommage_materiel 51	none -47	vol -43
both	vandalisme 44
bother	collision 143	none -48
bottle	autre -45	blessure 98	bris_de_glace -50	evenement_climatique -52	incendie 76	none -45	vol 52
bottom	bris_de_glace 246	collision -147	dommage_materiel -67	incendie -58	none -118
bought	autre 40	dommage_materiel 59
boulevard	blessure 111
bounced	collision 86	dommage_materiel 76	vol -43
bouskoura	blessure 40	collision 104	dommage_materiel -45
box	dommage_materiel 42	incendie 46	none -48	vol 72
boxes	collision -44	degats_des_eaux 43	vol 100
boy	bris_de_glace 58
brace	autre -42	blessure 213	degats_des_eaux -47	dommage_materiel -69	evenement_climatique -86	none -102	vol -70
brake	autre -40	blessure -52	bris_de_glace -43	collision 107	dommage_materiel -99	none -200	vandalisme 250	vol -59
braked	collision 134
branch	bris_de_glace 152	dommage_materiel -114	evenement_climatique 110
brand	collision 94	dommage_materiel 62	none -76	vandalisme -41
bread	collision -45	evenement_climatique 116	incendie 40	vandalisme 57	vol -55
break	bris_de_glace 56	vandalisme -42	vol 154
breakfast	degats_des_eaux 53	evenement_climatique 40
breathalysed	collision 125
breathed	incendie 53
brick	dommage_materiel 90	vandalisme 59
bricks	evenement_climatique 67	incendie -51	vol 117
bridge	collision 171	dommage_materiel -51	evenement_climatique -76	none -53	vandalisme 105
brigade	incendie 69
bring	collision -54	degats_des_eaux 86	none -40	vandalisme 203	vol -151
broad	collision -69	dommage_materiel -68	evenement_climatique -49	vandalisme 218
broke	none -43
broken	blessure 77
brother	bris_de_glace -65	vandalisme 97
brought	dommage_materiel 102	evenement_climatique 72	vandalisme -47	vol 54
brown	degats_des_eaux 56
bruise	bris_de_glace -64	vol 139
bruised	blessure -42	dommage_materiel 44	vol 106
bruises	degats_des_eaux 53
bubbling	degats_des_eaux 98
bucket	degats_des_eaux 85
buckled	incendie 48
bulb	blessure 155	dommage_materiel -91
bump	collision 166
bumped	collision 274	none -118
bumper	collision 104
burglary	bris_de_glace 140	collision -86	none 128	vandalisme -47	vol -102
burgled	vol 85
burn	blessure 83	vol 69
burned	incendie 176	vol -49
burns	bris_de_glace 60	dommage_materiel -60	incendie 150
burnt	blessure 41	incendie 83	none -49
burst	collision -45	degats_des_eaux 94
bus	blessure 56	collision 86	vol -48
buses	collision 133	vandalisme -43
business	dommage_materiel -40	incendie 74	none -52	vandalisme 71
buying	collision 99	evenement_climatique 69
bypass	collision 162
c	collision 71
cabinet	bris_de_glace -98	dommage_materiel -48	incendie 66	vandalisme 134
cabinets	collision -42	degats_des_eaux 103
cable	collision -67	dommage_materiel 147	incendie 99	none -60	vol -91
cables	autre -81	collision -166	dommage_materiel 193	none -193	vandalisme 185	vol -58
cake	dommage_materiel 188	none -72
calf	blessure 179	collision -95	incendie 75	none -41
call	collision 44
called	blessure 42
calling	collision 55	degats_des_eaux -45	vol 100
calls	autre 225	none -141	vandalisme -62
camel	bris_de_glace -41	collision 156
camera	dommage_materiel 66	vol 127
camper	collision -61	evenement_climatique 89	incendie 107
campsite	bris_de_glace 40
can	none 40
cancel	none 142
cancelled	autre 340	none -150
candle	incendie 186	none -48
cannot	blessure 66	dommage_materiel -40	vandalisme 74
canvas	collision -73	none -63	vandalisme 227	vol -54
car	collision 43	none -47
caravan	incendie 45	vol 41
card	autre 158	none -88	vol 54
cargo	collision 157	dommage_materiel -44
carpet	collision -44	degats_des_eaux 102	dommage_materiel 60
carpets	degats_des_eaux 66
carport	evenement_climatique 143
carrefour	collision 44
carried	incendie 44
carrying	degats_des_eaux -44	dommage_materiel 240	none -43
cars	collision 89	vandalisme 54
cart	collision 273	vol -81
carte	autre 376	blessure -48	bris_de_glace -47	collision -92	degats_des_eaux -41	dommage_materiel -74	evenement_climatique -50	incendie -43	none -372	vandalisme -56	vol -82
casa	collision 119
casablanca	autre 42
case	autre -44	blessure -128	collision -97	dommage_materiel 226	none 103	vandalisme -77	vol -57
cash	autre 81	collision -79	vol 103
cast	bris_de_glace -109	degats_des_eaux 132	dommage_materiel 178	none -81
casualties	vandalisme 82	vol -56
cat	autre 70	collision -48	dommage_materiel 95	incendie 43	vandalisme -44
catalytic	collision -45	vol 181
caught	incendie 129
caved	blessure -51	collision 63	evenement_climatique 90
ceiling	degats_des_eaux 92
cellar	degats_des_eaux 141	evenement_climatique 52	none -51
certificate	autre -41	blessure 56
chain	vandalisme -56	vol 172
chair	blessure 108	collision -163	dommage_materiel 115	evenement_climatique -40	none -48	vandalisme 116	vol -61
chairs	bris_de_glace -52	collision -40	dommage_materiel -51	evenement_climatique 155	none -40	vandalisme 98	vol -57
chandelier	blessure -95	bris_de_glace 187	collision -54	dommage_materiel 118	evenement_climatique -76	none -51	vandalisme -44	vol -48
change	bris_de_glace 151	dommage_materiel -91	none 50	vandalisme -48
changed	none 102
changing	blessure 114	collision -48	dommage_materiel -62
chap	collision -62	degats_des_eaux 51	dommage_materiel -59	vol 145
charcoal	collision -72	dommage_materiel -74	incendie 271	none -77
charge	autre 97	blessure -58	dommage_materiel 86	none -52
charged	autre 385	blessure 48	collision -116	none -256	vol -49
charger	autre 43	blessure -47	dommage_materiel 77	incendie 95	vol -103
charging	none -50	vandalisme 180	vol -89
charming	collision -49	degats_des_eaux 112
charred	dommage_materiel -45	incendie 168
chasing	vandalisme 132	vol -69
check	autre 105	collision -96	dommage_materiel -44	none 235	vandalisme -60	vol -41
checked	collision 96
checking	autre -53	bris_de_glace 102	none 108
cheers	none 125
chefchaouen	collision 62	incendie 42
chemist	bris_de_glace 187	dommage_materiel -127	vandalisme -41
chergui	degats_des_eaux -61	evenement_climatique 205
chest	collision 64
chewed	autre -41	dommage_materiel 216
chief	dommage_materiel 91
child	blessure 48	collision -44	dommage_materiel 110
children	blessure 65	evenement_climatique 46	vandalisme 49
chimney	dommage_materiel -46	evenement_climatique 84	incendie 123
chin	collision 74
chip	bris_de_glace 180	collision -49	none -48
chipped	dommage_materiel 166	none -64	vandalisme -45	vol -48
choir	collision 49
christmas	bris_de_glace 73	collision -48	incendie 43	vandalisme -40	vol 58
church	autre 63	collision -42	vandalisme 59
cigarette	collision -47	dommage_materiel -52	incendie 147	vol 75
circuit	dommage_materiel 190	none -51
civil	dommage_materiel 61	incendie 64
claim	bris_de_glace -55	none 116
claims	autre 148	collision -72	none -107	vol 78
clean	collision 46
cleaned	blessure -42	collision -72	degats_des_eaux 161	dommage_materiel -45	evenement_climatique -43	vandalisme -53	vol 92
cleaner	dommage_materiel 44	none -44	vol 55
cleaning	bris_de_glace 60	degats_des_eaux -42	dommage_materiel 50	vandalisme 134	vol -85
clear	dommage_materiel 121	evenement_climatique 69	incendie -59	none -49
cleared	collision 46	none -125	vandalisme -90	vol 231
client	dommage_materiel 94
climbed	blessure -44	dommage_materiel 108	evenement_climatique 84	vol -49
clinic	autre 75	dommage_materiel -45
clio	collision 57	vandalisme 55
clipped	collision 113
clock	bris_de_glace -50	collision -58	dommage_materiel 280	none -42	vol -42
close	blessure -48	bris_de_glace 75	degats_des_eaux 54	dommage_materiel -52	evenement_climatique 58
closing	none -66	vandalisme 241	vol -109
clothes	collision -84	degats_des_eaux 69	dommage_materiel -90	incendie 212	vol -41
cloudburst	degats_des_eaux -64	evenement_climatique 186
club	blessure 122	collision -94	evenement_climatique 86	none -62
clue	none 132	vandalisme -48	vol -54
cm	bris_de_glace 141	degats_des_eaux 56	none -99
co	degats_des_eaux 64
coach	bris_de_glace -93	vandalisme 115	vol 41
coat	incendie 141	vol -45
coats	incendie 52
coccyx	autre -40	blessure 56	collision 94
coffee	dommage_materiel 144	incendie -75	none -64	vandalisme 42	vol 40
coin	bris_de_glace 151	none -75
colander	evenement_climatique 85
cold	bris_de_glace 226	degats_des_eaux 52	none -96
collapsed	blessure 100	collision -52	evenement_climatique 104
collarbone	blessure 52	collision 66
colleague	collision 66	dommage_materiel -58	vol 74
collision	collision 142
column	degats_des_eaux 48	vol 41
comes	bris_de_glace -85	degats_des_eaux 218	vol -40
coming	collision 40	degats_des_eaux 60	vol -42
commissariat	vandalisme 55	vol 77
complains	collision 214	incendie -82
complaint	collision -62	vandalisme 104	vol 97
completely	dommage_materiel 79
computers	vandalisme 63	vol 42
concrete	collision 85
concussion	collision 62	evenement_climatique 48
confirm	autre 104	collision 126	dommage_materiel -66	evenement_climatique -52	none -65
conservatory	dommage_materiel -47	evenement_climatique 146
constat	collision 85
consultation	autre 102	blessure 211	collision -106	dommage_materiel -44	none -70	vol -41
contact	autre -52	blessure 203	collision -102	dommage_materiel 88	none -100	vandalisme -111	vol 41
control	collision 111	evenement_climatique -62
converter	collision -45	vol 181
convertible	vandalisme 101
cooker	blessure -45	bris_de_glace -57	collision -75	degats_des_eaux -99	dommage_materiel 58	incendie 112	vol 101
cops	none -46	vol 91
corner	bris_de_glace 168	degats_des_eaux 75	dommage_materiel -70	evenement_climatique -51	vol -47
corniche	dommage_materiel 47
correct	none 156	vol -45
corridor	degats_des_eaux 162
cost	autre 229	blessure 118	collision -171	none -47	vol -80
cottage	collision -45	degats_des_eaux 40	evenement_climatique -77	incendie 50	vandalisme 57	vol 70
coughing	incendie 130
could	autre 41	none 45
couldn	vol 43
couldnt	collision 72
council	bris_de_glace 102
count	collision -80	degats_des_eaux 46	dommage_materiel 108
counted	incendie -62	vandalisme 188	vol -70
counter	blessure -51	collision -55	dommage_materiel 147	incendie 51	vol -57
couple	vol 117
courage	collision -105	degats_des_eaux -119	evenement_climatique 151	none -69	vandalisme -75	vol 217
courier	collision 209	dommage_materiel -70	none -60	vandalisme -81
course	none 243	vandalisme -40
cousin	collision 51	vol 61
cover	autre 111	blessure 46	collision -71	degats_des_eaux -44	vandalisme -42
covered	autre 187
cow	autre -55	blessure 57	collision 154	none -51
crack	bris_de_glace 243	collision -67	none -77
cracked	bris_de_glace 158	collision -63	none -58
crash	autre 68
crazy	collision -103	dommage_materiel -44	none -47	vandalisme 195	vol -65
crew	collision 98	degats_des_eaux -64	evenement_climatique 67	incendie 41
cried	collision 107
cross	bris_de_glace -118	collision 188	dommage_materiel 116	none -108
crossing	collision 130
crowbar	collision -80	none -43	vandalisme 217	vol -66
crumbs	bris_de_glace 196	collision -57	degats_des_eaux -48	vandalisme -40
crunch	collision 53	dommage_materiel 81
crushed	collision 101	dommage_materiel 44
cry	incendie 74
cupboard	degats_des_eaux 108
cupboards	incendie 118
curtain	collision -41	dommage_materiel -48	incendie 132	none -43	vol 45
curtains	incendie 145
customer	bris_de_glace -47	dommage_materiel 58	vol 68
customers	bris_de_glace 114	dommage_materiel -41	incendie 40
cut	bris_de_glace 50	dommage_materiel -43	none -77	vandalisme 105
cuts	bris_de_glace 220	collision -81	degats_des_eaux -46
cycling	collision 84
cyclist	collision 77
dacia	collision 88	none -110	vol 122
dad	autre 60	none -45
damaged	collision 128
damp	collision -40	degats_des_eaux 174
danger	collision -95	dommage_materiel -65	evenement_climatique -87	incendie -102	none -68	vandalisme 272
dark	blessure -70	collision -71	degats_des_eaux 172	none 86
dash	collision 108
dashed	collision 86
daughter	blessure 67
dawn	blessure 173	collision -69	dommage_materiel -112	vol 59
daylight	bris_de_glace 98	collision -52	dommage_materiel -53	none -69	vandalisme 164
days	blessure 57	incendie -45
de	collision 103
dead	evenement_climatique 64
deal	autre 94	dommage_materiel 56	vandalisme -64	vol -40
dear	autre 88	collision 47
decided	collision 57	degats_des_eaux 87	dommage_materiel 42	vol -49
decision	none 143
deck	blessure 54	collision 89	degats_des_eaux -70	dommage_materiel -86	evenement_climatique -45	incendie 193	none -81	vandalisme -56	vol -54
declaration	bris_de_glace -51	collision -57	none -48	vol 265
declare	dommage_materiel -53	evenement_climatique 143	none -63	vol 41
declared	blessure 107	collision -43	dommage_materiel -44	none -105	vol 171
deductible	bris_de_glace 88	collision -46	none 76
deep	collision -50	dommage_materiel -50	evenement_climatique 51	incendie 129	vol -44
deer	collision 141
definitely	none 134
degat	degats_des_eaux 213	dommage_materiel -69
degree	blessure 127	collision -44	dommage_materiel -71	incendie 55
delivery	collision 70	vol 63
dent	collision 266	none -105
dental	degats_des_eaux 58	vol 94
dented	evenement_climatique 121
dentist	autre 48	collision 54
deny	blessure -45	bris_de_glace 146	collision -142	degats_des_eaux -54	evenement_climatique -69	incendie -41	none -55	vandalisme -66	vol 160
deposit	autre 265	collision -42	dommage_materiel -41	none -46	vol -48
derb	vol 84
des	degats_des_eaux 90
desk	bris_de_glace 64	none -68	vandalisme 69
destroyed	blessure -48	evenement_climatique 135
details	collision 86	incendie 42
dh	autre 89	blessure 61	collision -45	none -41
did	none 53
didn	collision 61
didnt	collision 143	none -60
died	autre 205	collision -167
diesel	autre -66	collision 59	dommage_materiel 109	none -56	vandalisme -48	vol 55
dignity	collision -62	dommage_materiel 190	none -42
dinner	dommage_materiel 110
dirhams	degats_des_eaux -41	incendie 45	vol 41
discovered	blessure 180	collision -84	degats_des_eaux 79	dommage_materiel -41	none -58
dishwasher	degats_des_eaux 172
dislocated	blessure 267	collision -174	vol -48
display	bris_de_glace 70	collision -114	dommage_materiel 61	vandalisme -65	vol 92
dispute	autre 150	blessure -61	bris_de_glace -40	degats_des_eaux -55	dommage_materiel -141	evenement_climatique -49	incendie -40	none -82	vandalisme 139	vol -44
ditch	collision 141
do	autre 47
doctor	blessure 59	vol 52
does	autre 43	blessure 60	none 81	vol -46
doesn	bris_de_glace 51	collision 76	evenement_climatique 92	incendie -59	vol -40
dog	blessure 64	dommage_materiel 44
dogs	blessure 200	collision -74	incendie -97	vandalisme 82	vol -55
doing	collision 85	dommage_materiel 50
don	none 63
done	vol 44
donkey	blessure 89	collision 136	vol -84
dont	dommage_materiel 78	vol -51
door	bris_de_glace 49
doors	bris_de_glace -50	dommage_materiel 57	vandalisme 135	vol -53
double	bris_de_glace 162	none -46
down	dommage_materiel 71
downstairs	collision -53	degats_des_eaux 98
dragged	blessure 101	collision -64
drain	degats_des_eaux 187
drawer	blessure -62	collision -89	dommage_materiel 178	vol 70
drawers	vol 114
drawn	collision 183	none -50
dresser	blessure -110	collision -75	degats_des_eaux -81	dommage_materiel 232	evenement_climatique 110	none -87
drew	dommage_materiel 59
drill	bris_de_glace -69	collision -73	degats_des_eaux -57	dommage_materiel 248	incendie -54	none -78	vandalisme -72	vol 78
drilled	collision -59	dommage_materiel 155	evenement_climatique -87	none -67	vandalisme 94
drip	blessure 127	collision -67	degats_des_eaux 173	dommage_materiel -47	none -70
dripping	degats_des_eaux 134
drive	autre 44	none -73
driven	collision 105
drivers	collision 61
driving	bris_de_glace 51	collision 95
drone	bris_de_glace -132	collision -66	dommage_materiel 192	evenement_climatique -46	incendie 162	none -77	vandalisme -46
drop	dommage_materiel -56	none 198
dropped	bris_de_glace 61	collision -90	dommage_materiel 189	none -55	vol -41
drove	collision 110
drowned	collision -50	degats_des_eaux 147	dommage_materiel -76	evenement_climatique 151	incendie -57	none -71	vol -42
drum	collision -97	degats_des_eaux 111	dommage_materiel 166	vandalisme -59
drunk	vandalisme 142
dry	degats_des_eaux -81	evenement_climatique 181
dryer	incendie 128
du	autre 98	degats_des_eaux 53
due	evenement_climatique 68
duly	collision 66
during	vol 55
dust	bris_de_glace 109	degats_des_eaux -50	dommage_materiel 56
dusted	collision -47	vol 186
duster	collision 44	none -113	vandalisme -46	vol 124
dutch	bris_de_glace 60
duty	autre 42	collision 45	evenement_climatique 59
duvet	degats_des_eaux 49	dommage_materiel -43	incendie 136
e	autre 50	incendie 73	none -41
each	autre -42	incendie 67	vandalisme 55
ear	collision -80	vandalisme 48	vol 110
ears	incendie 56
easter	evenement_climatique 41	incendie 51
eat	dommage_materiel 155	none -47	vandalisme -46
eaten	bris_de_glace -92	collision 218	vandalisme -69
eating	blessure 141	incendie -100
eaux	degats_des_eaux 179	dommage_materiel -52
egg	collision 69	degats_des_eaux 66	vol -46
egged	vandalisme 98
eggs	vandalisme 156
eight	collision -51	evenement_climatique 40	none 87
either	collision 138	none -46
el	none -50	vol 165
electric	collision -54	dommage_materiel 43	incendie 95	none -42	vol -47
electrical	collision -51	incendie 187
electricity	degats_des_eaux 75	incendie 82
eleven	autre 46	none -47
else	blessure 45	collision 68	dommage_materiel -45
emptied	collision -41	vol 102
empty	bris_de_glace 42	none -52	vol 137
end	collision 75	dommage_materiel -41
ended	collision 184
engine	incendie 54	none -48	vol 64
english	autre 90
enough	none -51	vandalisme 127	vol 47
enter	bris_de_glace -40	collision 109	dommage_materiel -94	evenement_climatique -40	none -48	vandalisme -78	vol 221
entered	dommage_materiel 79	evenement_climatique 50
entire	blessure -50	dommage_materiel 86
entirely	bris_de_glace 63	dommage_materiel 141	vandalisme -95
entrance	collision 49
entry	evenement_climatique 56
er	blessure 51
escaped	evenement_climatique 89
est	collision 170	none -57
estate	dommage_materiel 106	evenement_climatique -66
euro	bris_de_glace 151	none -75
european	collision 106
euros	autre 82	dommage_materiel 55
evacuated	degats_des_eaux -48	evenement_climatique 127	incendie 67	vol -53
even	incendie 56	vol 105
every	collision -48	none -75	vandalisme 107
everybody	collision 44
everyone	collision 46
everywhere	collision 61	vol -40
ex	collision -78	dommage_materiel -46	vandalisme 251
exactly	none 88
except	collision 70
exchanged	blessure 122	collision -47
exhaust	collision 86	none -54	vandalisme 78
expert	collision -73	evenement_climatique 77	incendie 74	none 80
explain	autre 162
exploded	bris_de_glace 143	incendie 66	none -55
extension	dommage_materiel 71	incendie 75	vol -40
extinguisher	incendie 41	vandalisme 54	vol -49
extractor	incendie 83
eye	blessure 168	bris_de_glace -52	vandalisme -51
eyebrow	blessure -73	bris_de_glace -150	collision -94	dommage_materiel 108	vandalisme 197
eyebrows	collision -47	degats_des_eaux -41	incendie 204
eyes	collision 41	vandalisme -85	vol 127
facade	collision -70	dommage_materiel 123	vandalisme 139	vol -52
face	collision -50	vol 107
failed	bris_de_glace 104	degats_des_eaux 72	none -44
fainted	collision 95	degats_des_eaux -60	vol 99
fall	degats_des_eaux -98	dommage_materiel 156	none -42	vol -48
fallen	blessure 90	bris_de_glace 82	collision -61	dommage_materiel -53
falls	bris_de_glace -142	collision -58	degats_des_eaux 73	dommage_materiel 168	vandalisme -63
false	collision -67	degats_des_eaux 84	dommage_materiel -78	none 52	vol 127
family	bris_de_glace -42	dommage_materiel 90	incendie 82	none -66	vandalisme 62	vol -41
far	collision -64	evenement_climatique 52
farm	dommage_materiel 122
farmer	blessure 101	collision -75	dommage_materiel 112
fast	incendie 51
father	blessure 46	collision 42	dommage_materiel -53
fault	collision 51
february	autre 110	dommage_materiel -68
feel	dommage_materiel -46	vol 102
feet	bris_de_glace 70	degats_des_eaux -42	evenement_climatique 57
fell	dommage_materiel 50	none -40
fella	degats_des_eaux 108
fellow	blessure 161	none -60	vol -58
felt	vol 58
fence	dommage_materiel -74	evenement_climatique 46	none -41	vandalisme 179	vol -74
fender	collision 100
ferry	autre 134	collision 105	dommage_materiel -47	vandalisme -43	vol -48
fes	bris_de_glace 71	collision 44	dommage_materiel 69	vandalisme -56
few	blessure 150	collision -153	degats_des_eaux 41
fiat	collision 94
field	blessure -49	dommage_materiel -63	evenement_climatique 64	incendie 100	none -40	vandalisme 55
fifty	autre -45	blessure 224	collision -112	none -61	vandalisme -48	vol 60
file	vol 78
filed	collision -44	vandalisme 146
fill	collision 68
filled	collision 43
filmed	collision 40	none -72	vandalisme 173	vol -98
filth	dommage_materiel -80	vandalisme 155	vol -46
find	autre 113	none -59
finger	blessure 103	collision -74	dommage_materiel -48	none -40	vandalisme -43	vol 144
fingerprints	vol 139
fingers	blessure 48	dommage_materiel -58	evenement_climatique 78	incendie 71
finish	degats_des_eaux 56	incendie 66
finished	dommage_materiel 56	none -54	vandalisme 41
fire	incendie 149
firefighters	collision 81	incendie 76	vandalisme -43	vol -46
firemen	incendie 89
firework	collision -59	degats_des_eaux -41	dommage_materiel -51	incendie 59	vandalisme 122
firm	degats_des_eaux 157	none -57	vol -61
first	collision 60
fish	bris_de_glace 114	degats_des_eaux 128	dommage_materiel -63	none -66
fitting	collision -90	degats_des_eaux 252	dommage_materiel -40
five	blessure 54	dommage_materiel 56	evenement_climatique 42	vandalisme -65	vol -40
flame	blessure -61	collision -66	degats_des_eaux -79	incendie 304
flames	incendie 151
flared	collision -47	incendie 148
flash	collision -42	evenement_climatique 247	vol -99
flat	degats_des_eaux 51	incendie 40	none -44
flatmate	vol 52
flattened	evenement_climatique 124
flew	bris_de_glace 40	evenement_climatique 41
flight	autre 89	blessure 59	dommage_materiel -43	evenement_climatique 77	none -67
flights	autre 105	dommage_materiel 83	none -42
floating	degats_des_eaux 188	evenement_climatique 60	none -74
flood	degats_des_eaux -48	dommage_materiel -95	evenement_climatique 294	vol -58
flooded	degats_des_eaux 117	vandalisme 52	vol -45
floods	evenement_climatique 88	incendie -42
floor	degats_des_eaux 87	dommage_materiel 52
floors	blessure -70	degats_des_eaux 72	dommage_materiel 43	evenement_climatique -45	vandalisme 118	vol -40
florist	collision 128	incendie -70	none -46	vol 55
fly	autre 171	blessure 57	dommage_materiel -49	none -70	vandalisme -58	vol -43
flying	autre 125	blessure -86	collision 52
foam	collision -123	dommage_materiel -42	none -56	vandalisme 289
fog	blessure -59	collision 62	vandalisme -129	vol 182
folded	collision 56	vandalisme 81
follow	vandalisme 64
followed	blessure -134	collision -191	degats_des_eaux -43	dommage_materiel 228	vandalisme -51	vol 133
following	evenement_climatique 68	none 120	vol -116
food	autre -41	blessure 91	collision -50	dommage_materiel 99	evenement_climatique -50	none -78	vandalisme 137	vol -54
foot	blessure 109	none -49
football	bris_de_glace 138
for	autre 62
force	collision 94	degats_des_eaux 53	dommage_materiel -54
forced	bris_de_glace 87	collision -42	none -50	vol 113
forearm	bris_de_glace -40	collision -72	dommage_materiel 109	evenement_climatique 55	incendie 58	vandalisme -50
forearms	incendie 118
forehead	collision 129
forest	blessure 51	dommage_materiel 75	vandalisme -41
forget	none 99
forgot	autre 42	collision 116	dommage_materiel -46	none -49
forklift	collision 213	dommage_materiel -41	none -40
forty	collision 55	evenement_climatique 44	none -51
forward	blessure -41	collision 142	dommage_materiel -46	none 64
found	vandalisme 120
four	none -44	vol 40
fourteen	collision -43	evenement_climatique 52	incendie 140
fourth	degats_des_eaux 206
fracture	autre -43	blessure 207
fractured	blessure 341	collision -176	none -42
frame	blessure -43	collision -59	dommage_materiel 99	evenement_climatique 82	vol 44
free	degats_des_eaux 94	dommage_materiel -50	evenement_climatique 107	incendie -102
freezer	dommage_materiel 100	evenement_climatique 64	vol -43
fridge	degats_des_eaux 96	dommage_materiel 73	none -44
fried	collision -57	dommage_materiel 63	evenement_climatique 65	incendie 102	none -44
friend	collision -60	dommage_materiel 168	incendie 52	vol -61
friends	dommage_materiel 179
fright	collision 41
frm	bris_de_glace 98	dommage_materiel -75	incendie 51	none -58	vol 70
front	collision 57	vandalisme 43
frozen	degats_des_eaux 109
full	dommage_materiel 63	evenement_climatique 61
fully	collision 152
fuming	collision 59	degats_des_eaux 64	dommage_materiel -53	none -96	vandalisme 76
funny	blessure 112	collision -55	dommage_materiel 41
furious	degats_des_eaux -101	evenement_climatique 89	incendie 71
furniture	bris_de_glace 60	degats_des_eaux -51	none -48	vandalisme -40	vol 96
fuse	collision -62	dommage_materiel 104	incendie 99	none -54
gale	evenement_climatique 195
garage	degats_des_eaux -61	dommage_materiel 112	none -46
garden	collision -41	evenement_climatique 96	none -44
gare	autre 80
gas	bris_de_glace -40	collision -56	dommage_materiel -41	incendie 226	none -40
gash	bris_de_glace 163	dommage_materiel -136
gate	collision 60	evenement_climatique 58	vandalisme 67	vol -59
gatepost	collision 86	incendie -48	vandalisme 83
gendarme	collision 62	vol 59
gendarmerie	vol 86
generator	collision -54	dommage_materiel 110	evenement_climatique 135	incendie -68	none -40
gentleman	collision 80
get	autre 61
getting	blessure 41	collision 54	dommage_materiel 58	none -43
girl	blessure 79
give	vol 67
given	blessure -46	dommage_materiel -51	evenement_climatique 105
glass	bris_de_glace 169	collision -55
glasses	autre 88	collision 41	dommage_materiel 97	none -52
glazed	bris_de_glace 212	none -110
glazing	bris_de_glace 123	dommage_materiel -42
glue	vandalisme 155	vol -81
go	none -40	vandalisme 52
goats	blessure -57	collision 42	evenement_climatique 77	incendie 81	vol -44
god	none 53
going	bris_de_glace -67	none 49
gold	collision -58	vol 148
golf	blessure 60	evenement_climatique 91
gone	vol 74
gonna	bris_de_glace 62	collision 40
good	none 73
goodness	collision 51	degats_des_eaux 40
grabbed	collision -51	vol 174
graffiti	none -43	vandalisme 140
grand	blessure 96	none -41
grandfather	collision -87	dommage_materiel -60	evenement_climatique 56	incendie 66	vol 119
grandmother	dommage_materiel 94
grandson	blessure -69	collision 189	vandalisme -42	vol -68
gravel	bris_de_glace 174
grazed	blessure -132	collision 290	dommage_materiel -64	vol -61
great	dommage_materiel 44
green	autre 270	bris_de_glace -54	collision 124	dommage_materiel -56	none -206	vol -49
greenhouse	bris_de_glace 93	evenement_climatique 124	vol -44
grey	autre -70	blessure 130	collision 68
grille	bris_de_glace -118	collision 343	dommage_materiel -48	none -95	vandalisme -46	vol -48
grinder	dommage_materiel 92	none -89	vandalisme -47	vol 94
ground	evenement_climatique 94
growing	bris_de_glace 101	collision -87	degats_des_eaux 127
guardian	blessure 140	collision -51	dommage_materiel -40	incendie 42	none -64	vandalisme -40
guelmim	bris_de_glace -41	collision 171	dommage_materiel -57
guess	blessure 48	collision 56	none -81	vandalisme 62
guest	blessure 122	collision -77	degats_des_eaux 88	evenement_climatique -60	none -52
guests	bris_de_glace -52	degats_des_eaux 108	dommage_materiel -99	evenement_climatique -65	vandalisme -46	vol 138
gutter	degats_des_eaux 153	none -42
gutters	bris_de_glace -160	collision -70	degats_des_eaux 316	dommage_materiel -40	incendie -52	none -96	vandalisme -57	vol -82
guy	collision 75
guys	blessure 163	dommage_materiel -58	none -89
gym	degats_des_eaux 78	vandalisme -52	vol 91
hail	collision -42	evenement_climatique 171
hailstones	evenement_climatique 135
hailstorm	evenement_climatique 119
hair	collision -88	degats_des_eaux 55	vandalisme 81
hairdresser	blessure 181	collision -63	degats_des_eaux 112	dommage_materiel -76	evenement_climatique -44	none -69	vol -57
hairline	blessure 155	bris_de_glace 54	collision -70
half	evenement_climatique 68
hall	degats_des_eaux 73
halloween	collision -69	vandalisme 220
hallway	degats_des_eaux 137	none -43
hamdoullah	collision 78
hamdullah	collision 108
hammam	blessure 106	collision -46
hammer	bris_de_glace -196	collision -133	vandalisme 388	vol -103
hand	blessure 58	vol 45
handbag	collision -54	dommage_materiel 51	vol 111
handbrake	collision 214	degats_des_eaux -71	none -46
handle	blessure 125	dommage_materiel -67
hands	incendie 55
hang	autre -100	collision -55	evenement_climatique 68	none 202	vol -57
hanging	degats_des_eaux 84	dommage_materiel 43
happened	vol 52
happens	autre 164	dommage_materiel -47
happy	collision -88	dommage_materiel 183
hard	blessure -42	dommage_materiel 71	none 102
hardly	collision -50	evenement_climatique 77	vol 60
harm	collision 44	degats_des_eaux 72	none -40
harmed	collision -48	vandalisme 116
has	none -44
hasn	blessure 51	collision -58	degats_des_eaux 53	incendie 43	vol -43
haven	collision -44	none 99
havent	autre 67
having	collision 100
hay	incendie 64	vandalisme 51
he	collision 56
headlamp	bris_de_glace 54	collision 120	none -47	vol -43
headlight	collision 49	vandalisme 45
headlights	collision -66	evenement_climatique 83	none -74	vandalisme 203	vol -76
health	collision 88	degats_des_eaux 71	none -44	vol -40
hear	evenement_climatique 45	vol 50
heard	collision -48	evenement_climatique 51	vol 66
hearing	autre 150	dommage_materiel 108	incendie -47	none -99	vol -58
heart	vol 61
heat	bris_de_glace 176	collision -47	dommage_materiel 41	none -75
heater	degats_des_eaux 149	incendie 68
heating	collision -48	degats_des_eaux 116	incendie 112	vol -42
heavy	degats_des_eaux -44	evenement_climatique 186	incendie 46	none -46
hedge	collision 69	vandalisme 80	vol -77
heel	blessure 217	collision -82	dommage_materiel -42	incendie 43
held	bris_de_glace -92	collision -65	vandalisme 100	vol 116
helmet	blessure -48	vandalisme -141	vol 226
help	vol 77
helped	blessure 67
hens	collision -73	evenement_climatique 42	none -56	vandalisme -58	vol 154
here	vol 82
hers	vol 68
hes	evenement_climatique 83
hey	none 119	vandalisme -40
hi	bris_de_glace 45	none 44
hid	evenement_climatique 165	incendie -83
high	evenement_climatique 90	vandalisme 47	vol -93
highway	incendie 46
hill	autre -88	collision 214	vandalisme -56	vol -41
him	vandalisme 67
himself	bris_de_glace 69	collision -86	dommage_materiel -47	incendie 90	vandalisme 167	vol -101
hip	blessure 115
hire	collision 119
hired	autre 176	blessure -51	bris_de_glace -41	collision -148	degats_des_eaux 42	dommage_materiel 56	none -147	vol 111
his	collision 41
hit	collision 155	none -46
hiya	none 86
hob	dommage_materiel 169
hold	collision -51	evenement_climatique 146	none 59	vandalisme -47
hole	collision 57	vandalisme 95	vol -97
holes	dommage_materiel 58	evenement_climatique -73	none -61	vandalisme 162	vol -65
holiday	collision -47	evenement_climatique 48
home	blessure 93
honest	blessure 81	dommage_materiel -104	none 80	vandalisme -51
hook	bris_de_glace 168	evenement_climatique -61	none -40	vandalisme -53	vol 50
horse	blessure 94	collision 62
hose	degats_des_eaux 153
hospital	blessure 131	none -47
hot	blessure 78	bris_de_glace 77	collision -44	evenement_climatique 49	incendie -56	none -50
hotel	autre 115	blessure 88	collision -48	none -75
hour	collision 50
hours	autre 77	collision -82	none 49	vandalisme 53	vol -50
house	collision -49	none -48	vol 48
how	none 79
huge	blessure 42	dommage_materiel 83
human	incendie 44	none 100
humans	degats_des_eaux 114	dommage_materiel -47	evenement_climatique 84	incendie -50	none -45
hundred	collision -40	dommage_materiel 80
hurry	collision 114	none -54
hurts	collision 60
husband	blessure -54	vandalisme 66
hyundai	dommage_materiel 67	vol 46
ice	collision 97	degats_des_eaux 75
idea	bris_de_glace 54	none 210	vol -107
if	autre 197	none -95
ifrane	evenement_climatique 50
im	vandalisme 59
imagine	evenement_climatique 44	vol 62
impact	bris_de_glace 48
in2	dommage_materiel 65	evenement_climatique 45
inches	collision -74	degats_des_eaux 105	dommage_materiel 85	none -69
included	incendie 44	vandalisme 127	vol -44
including	evenement_climatique 71	vol 42
indoors	evenement_climatique 85
induction	bris_de_glace -142	dommage_materiel 317	none -97
inform	incendie 94
informed	collision -65	vol 138
inhaled	incendie 54
injuries	evenement_climatique 40
injury	evenement_climatique 45
inside	bris_de_glace 82	collision -53
instead	incendie 46
instructor	blessure 79
insulation	autre -48	blessure -41	collision -64	dommage_materiel 66	evenement_climatique -54	incendie 265	none -83	vandalisme -62	vol -91
insurance	blessure 44
insure	autre -85	blessure -57	bris_de_glace -56	collision -100	degats_des_eaux -44	dommage_materiel -61	evenement_climatique -53	incendie -52	none -109	vandalisme 148	vol 118
insurer	blessure 110
intact	collision 48	degats_des_eaux 50
intercom	vandalisme 137
internet	evenement_climatique 168
into	collision 62	none -43
invoice	blessure 54	collision -41
invoices	autre 69	vol 65
involved	collision 81
iphone	vol 89
iron	bris_de_glace -58	dommage_materiel 162	none -44
isn	collision -42	vol 51
its	bris_de_glace 58
itself	bris_de_glace 51	degats_des_eaux 43	none -41
j	collision 348	none -168	vandalisme -48	vol -51
jacket	bris_de_glace -73	collision -45	vandalisme -44	vol 245
january	autre 110	collision -59	dommage_materiel 43	none -73	vandalisme 59
jaw	blessure 172	collision 105	vandalisme -146	vol -55
jemmied	vol 69
jewellery	vol 75
job	collision 57	vol 45
joint	degats_des_eaux 88
joke	blessure 72	collision -67	none 85
joking	bris_de_glace 121	degats_des_eaux 63	none -75
jumped	collision 54
junction	blessure -41	collision 131
june	none 85
kangoo	collision 41
keep	bris_de_glace -41	degats_des_eaux 104
keeps	bris_de_glace 76
kenitra	collision 42
kept	collision 57
kerb	collision 172
key	collision -96	none -57	vandalisme 176	vol 113
keyed	collision -61	none -45	vandalisme 214	vol -43
keys	autre 104	vol 44
kicked	bris_de_glace 66	none -40	vandalisme 84
kid	collision 58	dommage_materiel 75	none -59	vandalisme -66	vol 48
kids	vandalisme 43
killed	degats_des_eaux -181	dommage_materiel 193	none -65	vol -47
killing	collision 113
kind	blessure -53	collision 40	vol 84
kindly	autre 91	none -65
kissed	collision 129	none -51
kit	bris_de_glace 111	collision -74	degats_des_eaux 91
kitchen	degats_des_eaux 50	incendie 63
km	collision -41	degats_des_eaux -63	dommage_materiel 104	evenement_climatique 87	vandalisme -53
knee	blessure 116	dommage_materiel -59	evenement_climatique 45
knees	vol 95
knife	collision -114	none -40	vandalisme 263	vol -69
knocked	dommage_materiel 89
know	autre 78	none -44
known	blessure -47	collision -93	degats_des_eaux 176	incendie -88	none -42	vandalisme 137	vol -45
knows	collision 49	dommage_materiel 57
l	collision 181	none -40
la	bris_de_glace -79	dommage_materiel 116
lad	blessure 120	vol -40
ladder	blessure 56	bris_de_glace 88
lads	vandalisme -45	vol 156
laminate	degats_des_eaux 135
lamp	collision 125	dommage_materiel 52	none -47
land	bris_de_glace 230	collision -93	dommage_materiel -56	none -139	vandalisme -45
landed	blessure 76	collision -69	incendie 45	none -49	vol -46
landing	degats_des_eaux 63	evenement_climatique 50	none -45	vol 58
landlord	autre 96	collision -61	dommage_materiel 94	none -64
lane	collision 122	evenement_climatique 56	none -62
lanes	collision 83	incendie 75
laptop	dommage_materiel 161	none -49	vandalisme -41	vol 65
large	collision 118	evenement_climatique -43	vol -47
last	none 56
late	bris_de_glace 53	none -50	vol 134
later	collision 84
laugh	autre -56	blessure 80	collision -43	dommage_materiel 78
laughed	vol 88
laughing	collision -71	evenement_climatique -42	incendie 181	none -53	vandalisme -55
laundry	blessure 54	degats_des_eaux 76	dommage_materiel -42	incendie 50
law	bris_de_glace -71	vandalisme 116	vol -56
laws	degats_des_eaux 68	incendie 41
lawyer	collision 48	degats_des_eaux 51	evenement_climatique 40	vol -61
le	collision 180	none -60
lead	blessure 82	collision -50	incendie 44	vandalisme -42	vol 97
leak	degats_des_eaux 103	none 44
leaked	collision -52	degats_des_eaux 240	none -46
leaking	degats_des_eaux 80
leaned	blessure -44	bris_de_glace 75	collision -57	dommage_materiel 130
learner	collision 95
least	blessure 113	degats_des_eaux -47	dommage_materiel 48	none -53
leather	bris_de_glace -91	collision -94	dommage_materiel 290	evenement_climatique -54	none -73	vandalisme -51
leave	blessure -49	collision -61	dommage_materiel -50	none -41	vol 239
leaves	bris_de_glace -107	collision 162	evenement_climatique 43
leaving	collision 164	dommage_materiel -64
left	none -49	vol 62
leg	blessure 130	collision 55	none -41
legs	bris_de_glace 94	dommage_materiel 57
length	evenement_climatique 56	incendie -41
lens	bris_de_glace 85	collision -64	dommage_materiel 139	vandalisme -90
lenses	blessure -80	bris_de_glace -45	dommage_materiel 200
les	blessure 178	collision -106
let	vandalisme 47
letter	blessure 76	bris_de_glace 56	collision -106	dommage_materiel 77
letterbox	collision 82	dommage_materiel -46	incendie -61	none -55	vandalisme 179
letters	collision -60	degats_des_eaux 48	vandalisme 198	vol -175
level	evenement_climatique 157	vol -52
library	vol 76
licence	collision 121	vol -44
lid	blessure 96	collision -47	degats_des_eaux -75	dommage_materiel 87	evenement_climatique 88	vol -48
lidl	collision 90
life	collision -56	dommage_materiel 108
lift	blessure -70	collision 81	dommage_materiel 46	evenement_climatique 58
lifted	evenement_climatique 49	vol 86
ligament	blessure 260	collision -85	dommage_materiel -71	none -90
ligaments	blessure 170	none -43
light	collision 68	none -40
lightning	dommage_materiel -56	evenement_climatique 177
lights	collision 103	none -50	vandalisme 74
lille	incendie -86	vandalisme 157
limoges	collision 48	dommage_materiel 42
limping	collision 115
line	bris_de_glace 44
lip	blessure 69	bris_de_glace -75	collision 172
list	collision -42	vol 95
liters	collision -73	degats_des_eaux 214
litres	degats_des_eaux 54	dommage_materiel 92	vandalisme -47
live	collision -92	dommage_materiel -46	evenement_climatique -41	vandalisme 117	vol 100
lives	collision -76	degats_des_eaux 67	dommage_materiel 178	incendie -53	none -88	vandalisme -53	vol -46
living	bris_de_glace 44	degats_des_eaux 40	incendie 46	none -47
ll	autre -46	blessure 176	none -49
loaded	collision 159	dommage_materiel -126	evenement_climatique -41	vol 76
lock	none -44	vol 132
locked	vol 65
locks	vandalisme 168	vol -70
locksmith	autre 159
lodge	dommage_materiel -79	none 156	vandalisme 180	vol -138
lodged	blessure 62	vol 79
loft	degats_des_eaux 45
log	blessure 207	bris_de_glace -52	collision -104	dommage_materiel -48	none -44
logan	collision 171
lol	collision 108
long	autre -84	evenement_climatique 53	none 99	vol -62
longer	autre -42	collision -41	dommage_materiel 306	none -311	vol -89
loo	degats_des_eaux 57	dommage_materiel 43
look	dommage_materiel 55	none 76
looked	collision 84	evenement_climatique 76	vandalisme -47
looking	collision 56	vol 48
looks	evenement_climatique 133
loose	degats_des_eaux 51	incendie 58
lorry	bris_de_glace 47
lost	autre 78
lot	collision 43
louis	collision 57	dommage_materiel 160	none -111
lounge	bris_de_glace 106	degats_des_eaux 60	none -44
lovely	bris_de_glace 51	dommage_materiel 133
low	collision 41	none 83
lower	blessure 80	collision 68	degats_des_eaux -58	dommage_materiel -50	evenement_climatique 76
luck	bris_de_glace 71	collision 131	vandalisme -56	vol -76
luckily	collision -86	dommage_materiel -54	evenement_climatique 93	none 73	vandalisme 65	vol -102
lump	blessure -122	collision -77	degats_des_eaux 193	dommage_materiel 87	evenement_climatique -40
lunch	collision -44	evenement_climatique 75	none -73	vandalisme 113
lying	bris_de_glace -40	dommage_materiel -47	evenement_climatique 101	vandalisme 139	vol -60
lyon	vol 70
maarif	vol 64
machine	collision -41	degats_des_eaux 50	vol 40
machines	dommage_materiel -42	evenement_climatique 103	vol 53
mad	dommage_materiel 58	vol 57
madam	blessure 99	bris_de_glace 49	dommage_materiel -53
madame	dommage_materiel 78
made	vandalisme 57
main	degats_des_eaux 223	dommage_materiel -55
make	vandalisme 49
man	vol 42
manager	blessure 81	degats_des_eaux 40	dommage_materiel -41
many	bris_de_glace 237	dommage_materiel -151	vandalisme -55
marble	bris_de_glace -59	collision -65	dommage_materiel 306	vandalisme -49
march	vol 44
marina	dommage_materiel -53	evenement_climatique -77	none -69	vandalisme 144
mark	collision 113	dommage_materiel 66	vol -50
market	collision 56	dommage_materiel -55	incendie 56	none -45
marks	autre -55	collision 64	dommage_materiel 101
marrakech	autre 50	collision -50	vol 55
match	blessure -41	bris_de_glace -41	collision -82	none 85	vandalisme 145	vol -74
mate	dommage_materiel 81
mattress	dommage_materiel -42	incendie 77	vol 53
may	blessure 91	collision -60	none 60	vol -60
maybe	bris_de_glace 67
mayor	degats_des_eaux -74	evenement_climatique 100	none -41	vandalisme 102
mean	none 94
measured	collision 59
mechanic	autre -57	collision -46	dommage_materiel 145	vandalisme 47
medina	bris_de_glace 63	collision 87	dommage_materiel -57	none -45	vandalisme 73	vol -51
meknes	collision 54
melon	blessure 104
melted	collision -45	incendie 206
members	degats_des_eaux 58
men	blessure -53	bris_de_glace 60	collision -103	dommage_materiel -71	vandalisme -44	vol 253
mercedes	collision 112	vol -42
mercifully	collision 46	dommage_materiel -95	vol 91
merely	autre 153	blessure -42	bris_de_glace -42	collision -126	dommage_materiel -74	evenement_climatique -43	none -108	vandalisme 223	vol -116
mess	collision 58	dommage_materiel 89	incendie -54	vol -59
message	none 82
met	bris_de_glace -65	collision 171	dommage_materiel 98	vol -40
metal	collision 96	none -71
meter	bris_de_glace 64	dommage_materiel -55	vol 58
meters	autre 121	blessure 163	collision -146	evenement_climatique -55
metre	evenement_climatique 147	vandalisme 42	vol -59
metres	evenement_climatique 53
metro	vol 74
middle	degats_des_eaux 76
midnight	bris_de_glace 108	degats_des_eaux -40
milk	collision -84	dommage_materiel 223	evenement_climatique 71	incendie -73	none -52
mind	bris_de_glace 99	collision -48	none 109
mine	vandalisme 81
mini	blessure -46	vandalisme 101
minibus	collision 130	vol -67
minus	bris_de_glace 75	vol 69
minutes	vol 57
mirror	collision 93	dommage_materiel 135	none -55
mirrors	dommage_materiel -47	vandalisme 144
misjudged	collision 132
mislaid	autre 206	dommage_materiel -40	vandalisme -40	vol -99
missed	blessure 104	dommage_materiel 60	vandalisme -54
missing	collision -77	none -58	vandalisme 97	vol 163
mistake	collision 43	incendie 89
mme	collision -41	degats_des_eaux 56	dommage_materiel 43
mobile	collision 45	evenement_climatique 56
mohammedia	collision 57	degats_des_eaux -60	evenement_climatique 100
mom	collision 48
moment	dommage_materiel 91
monday	none 41
money	autre 92	collision -53	dommage_materiel -40	vol 50
monitor	collision -106	dommage_materiel 190
monsieur	collision 144	none -52
month	autre 95	vandalisme -40
months	autre 76	blessure 60	none -61
moon	evenement_climatique 93
mooring	collision -173	dommage_materiel -58	evenement_climatique 206	none -63	vandalisme 93
moped	vandalisme 72
more	none -44	vol 69
mortified	blessure 56	collision 52
mosque	collision 61
most	collision 142	dommage_materiel -47	none -44	vandalisme -64	vol 102
mother	blessure 48	incendie 59	vol 51
moto	blessure -47	collision -165	none -125	vandalisme 54	vol 233
motor	evenement_climatique 113	none -60	vandalisme 70	vol -40
motorbike	collision 68	vol 68
motorcycle	collision 89	none -42	vandalisme 115
motorhome	collision 53
motorway	autre 41	bris_de_glace 43	collision 48	none -44
moulay	blessure -91	collision 164
mountain	blessure 130	vandalisme -44
move	dommage_materiel 161
moved	autre 89	collision -107	evenement_climatique 228	none -64	vol -62
moving	autre 103	blessure -75	bris_de_glace 111	collision -56	none -68	vol -46
mower	bris_de_glace 111	collision -43	incendie 153	vandalisme -77	vol -40
mr	blessure 57	incendie 40
much	vandalisme 40
mud	degats_des_eaux -81	dommage_materiel -101	evenement_climatique 385	vol -97
mug	bris_de_glace 150	collision -55	dommage_materiel -152	none -45	vol 171
multi	collision 77
mum	collision 88
must	bris_de_glace 82	vol 51
my	none -44
myself	blessure 97	none -79	vandalisme 63
n	none 47
nail	collision -76	degats_des_eaux 180	dommage_materiel -110	vandalisme 127	vol -51
nails	autre -62	bris_de_glace -47	collision -121	dommage_materiel 58	evenement_climatique 184	incendie -45	vandalisme -41	vol -47
name	blessure 70
names	vol 94
nanny	blessure 126	collision -105	dommage_materiel -115	none -63	vandalisme -43	vol 140
nantes	autre 202	none -122	vandalisme -42
narrow	bris_de_glace -69	collision 288	dommage_materiel -95	none -138	vandalisme -51	vol -42
nasty	blessure -48	collision -70	dommage_materiel -43	incendie 179	none -42	vol 54
nav	bris_de_glace -41	collision -56	none -49	vandalisme -79	vol 283
near	collision 42
nearside	collision 59
neat	autre -107	blessure -41	collision -96	dommage_materiel -53	evenement_climatique -79	none -67	vandalisme 301	vol -60
necessary	collision 42	evenement_climatique 73
neck	blessure 51	collision 62
need	autre 54	none 43
needed	none -40	vandalisme -40	vol 102
needful	dommage_materiel 144	none -59
needs	autre 110	collision -55	dommage_materiel -51	none -59	vol 80
neighbor	collision -41	degats_des_eaux 49	evenement_climatique 159	none -42
neighbors	blessure 103	collision -55	dommage_materiel -65	evenement_climatique 57	incendie 67
neighbour	vandalisme 43
neighbours	blessure 52
neither	none 74
nephew	dommage_materiel 51	vol 59
never	none 66
new	dommage_materiel 68	vol -42
news	none 56
nice	dommage_materiel 48
nicked	vandalisme -40	vol 103
nights	autre 137	blessure 135	collision -70	none -99	vandalisme -41
nine	autre 143	blessure -60	none -52
nite	incendie 47
no1	bris_de_glace 56	dommage_materiel -198	none -44	vandalisme 110	vol -52
noise	vandalisme 68
none	bris_de_glace 43	none 67
nope	collision -65	dommage_materiel -65	none 200
nor	collision 109
nose	bris_de_glace 97	collision 111	vol -63
note	collision 96
noted	collision 63
nothing	collision 44	vandalisme 43
noticed	degats_des_eaux 44
nowhere	autre 134	degats_des_eaux 41	evenement_climatique -67	none -81
nudged	collision 154
number	collision 45
numbers	blessure 101	collision -194	none 221	vol -50
nurse	blessure 106	dommage_materiel -55	incendie 103	none -43	vol -47
nursery	blessure -73	collision 156
oak	blessure -49	collision -47	degats_des_eaux 81	dommage_materiel 43	evenement_climatique 82	vandalisme -51
oberkampf	vandalisme 42	vol 56
obviously	bris_de_glace -48	collision 78
october	collision 73
office	degats_des_eaux 82
officers	collision 83	vandalisme -49
oil	blessure 76	degats_des_eaux -41	none -45	vol 71
olive	bris_de_glace -44	collision -100	dommage_materiel 93	evenement_climatique -55	incendie -79	none -94	vandalisme 291	vol -109
online	dommage_materiel -49	vol 146
onto	degats_des_eaux 51	dommage_materiel 80
open	evenement_climatique 48
opened	vol 48
opening	blessure 96
operator	blessure -66	collision 189	dommage_materiel -50
opposite	collision 101
optician	autre 103
or	bris_de_glace 50
orange	blessure -84	collision -83	dommage_materiel -94	evenement_climatique 204	none -49	vandalisme 121
oranges	dommage_materiel 134	vandalisme -51
order	collision 101	dommage_materiel -46	evenement_climatique 73	incendie 40
osteopath	autre 144	none -74
other	collision 50
others	blessure 159	dommage_materiel -41	none -67
otherwise	collision 70	vol 91
ouarzazate	autre 197	none -169
oued	evenement_climatique 148	vol -43
oujda	collision 177	vol -77
ourika	collision 71	evenement_climatique 66
ours	degats_des_eaux 62
ourselves	bris_de_glace -86	dommage_materiel -71	vandalisme 187	vol -51
outboard	autre -113	collision -45	evenement_climatique -40	none -92	vandalisme -86	vol 340
outside	vol 63
oven	blessure -44	bris_de_glace 109	collision -46	dommage_materiel 117	none -52	vandalisme -43	vol -49
over	vandalisme 40
overflowed	degats_des_eaux 143	dommage_materiel -65	evenement_climatique 55
overhead	degats_des_eaux 174
overnight	none -50	vandalisme 59
overtaking	collision 144	vol -82
overtook	collision 120
own	bris_de_glace 47	collision 56
owner	degats_des_eaux 40	dommage_materiel 72
ownership	degats_des_eaux 73
oxygen	collision -41	incendie 204
padlock	vandalisme -51	vol 131
paid	autre 78	collision -68	vol 53
pain	collision 75
paint	none -51	vandalisme 126
painted	collision -110	dommage_materiel -52	none -76	vandalisme 361	vol -88
painting	dommage_materiel 144	vol -48
pair	collision -82	dommage_materiel 67	vol 113
palm	blessure -65	bris_de_glace 143
pan	incendie 108
pane	bris_de_glace 301	collision -49	evenement_climatique -51	none -49
panel	collision 50	degats_des_eaux 59
panels	evenement_climatique 188	vol -61
panes	bris_de_glace 163	collision -48	vandalisme 94	vol -59
panoramic	bris_de_glace 199
papers	vol 40
paperwork	collision 69
parasol	evenement_climatique 155
parcel	blessure 175	collision -62	none -62	vol 116
pare	blessure -55	bris_de_glace 325	dommage_materiel -49	none -212	vol -41
parents	blessure 61	vandalisme 89
parish	autre -59	blessure -50	bris_de_glace -44	collision -59	incendie 78	none -124	vandalisme -71	vol 173
park	blessure 82	evenement_climatique 60
parked	collision 67	vol -40
parking	collision 64
parquet	degats_des_eaux 100
part	blessure 129	bris_de_glace -93	collision -150	dommage_materiel -64	incendie 106	none -45	vol 93
parties	degats_des_eaux 45
partner	blessure 73	bris_de_glace 137	degats_des_eaux -46	dommage_materiel -62	none -49	vandalisme 46
party	autre 80	blessure -62	collision -77	dommage_materiel 87	none 65	vol -50
pass	bris_de_glace 95	collision 107	none -44	vandalisme -57
passed	autre 120	collision 67	evenement_climatique -66	none -53	vandalisme 54
passenger	collision 100
passengers	bris_de_glace -130	vandalisme 185
passport	autre 165	evenement_climatique -59	vol 52
passports	collision -125	incendie 145
patch	degats_des_eaux 118	dommage_materiel -41	incendie 98	none -43
patio	bris_de_glace 104
patrol	collision 127
pavement	blessure 65	collision 71	incendie -41
pay	autre 84
payment	autre 161	blessure -113	collision -65	none 73	vandalisme -63	vol -43
pays	autre 55
pebble	bris_de_glace 294	collision -41	evenement_climatique -107	none -63
pedestrian	collision 135
peeled	degats_des_eaux -66	evenement_climatique 92	vol 116
peeling	vandalisme 70
pelvis	collision 91
pen	blessure 114	bris_de_glace -56	collision 114	dommage_materiel -51	vandalisme -52
people	degats_des_eaux 70
perfect	collision 235	dommage_materiel -96	evenement_climatique -41	vandalisme -144	vol -42
perfectly	dommage_materiel 55
person	collision -48
persons	collision 90
petit	evenement_climatique 48
petrol	vol 46
pharmacy	autre 118	blessure 57	dommage_materiel -40	none -60
phone	collision -49	dommage_materiel 57	vol 63
photo	collision 64	dommage_materiel 95	none 42	vandalisme -55
photographs	vandalisme 110
photos	none 70
physically	collision 51
physio	autre 234	none -155
piano	dommage_materiel 122	evenement_climatique 46	vol -73
picked	bris_de_glace 60	dommage_materiel -40	evenement_climatique 191	none -46
picking	blessure 95	bris_de_glace 141	degats_des_eaux -73	none -45
pickup	collision 190	incendie -64
picture	collision -100	dommage_materiel 115
pictures	evenement_climatique 76
piece	bris_de_glace 67	collision 57	vol -52
pieces	dommage_materiel 122	vandalisme 68
pillar	collision 136
pins	collision 91
pipe	degats_des_eaux 155
pitch	bris_de_glace 67	collision -107	dommage_materiel -45	incendie 123	none 62	vol -45
pizza	bris_de_glace -54	none -42	vol 150
place	vol 47
places	blessure 234	dommage_materiel -74	vandalisme -114
plainte	collision -42	vol 101
plaster	blessure 58	collision -61	degats_des_eaux 75	dommage_materiel 53	none -47
plastic	degats_des_eaux 90
plate	bris_de_glace 62	collision 68
plates	dommage_materiel 75	none -92	vandalisme -62	vol 174
play	bris_de_glace 162	dommage_materiel 55	vol -46
playing	blessure 222	bris_de_glace -87	collision -167	dommage_materiel 221	evenement_climatique -52	none -84	vandalisme -156	vol -65
plays	autre -62	dommage_materiel 282	evenement_climatique 41	none -188	vandalisme -41	vol -51
playstation	autre -53	blessure -62	collision -76	dommage_materiel 189	none -296	vandalisme -53	vol 184
please	autre 53
ploughed	collision 215	vandalisme -62
pls	autre 157	collision -52	degats_des_eaux 51
plug	evenement_climatique 120	incendie -57
plumber	degats_des_eaux 107
plus	evenement_climatique 75
pocket	autre 71	evenement_climatique -75	vol 115
point	degats_des_eaux 54	vandalisme 77
points	autre -41	blessure 143	bris_de_glace -46	collision 60	degats_des_eaux -50	dommage_materiel -109	evenement_climatique 131	none -83	vandalisme -79	vol -138
pole	blessure -55	bris_de_glace 146	dommage_materiel -67	evenement_climatique 65	vol -41
policeman	collision 152	vandalisme -41
policy	autre 217	blessure 54	collision -44	degats_des_eaux -42	evenement_climatique -48	vol -42
polish	collision 83	vandalisme 53	vol -56
polite	dommage_materiel -50	vol 182
polycarbonate	evenement_climatique 84
pompiers	incendie 120
pool	blessure 72	collision -44	degats_des_eaux 132	none -43
poor	blessure -42	collision 157
poplar	collision -107	evenement_climatique 213
popped	bris_de_glace 129	incendie -46	none -48
porch	bris_de_glace 161	incendie 57	none -101	vandalisme -49	vol 65
port	collision 72	vandalisme -46	vol 52
porte	collision 45
post	collision 96
postman	blessure 232	collision -165	vol 68
pot	dommage_materiel 87	evenement_climatique 68	incendie 48	none -70	vol -47
pothole	collision 84	dommage_materiel 106	none -71
poured	dommage_materiel -48	vandalisme 155
pouring	blessure 128	bris_de_glace 51	collision -64	dommage_materiel -72
powder	vol 97
power	autre 63	collision -84	dommage_materiel 189	evenement_climatique -52
practice	degats_des_eaux 81
pregnant	collision 58
premises	collision 95	vol 58
present	collision 162
pressed	blessure -51	bris_de_glace 180	collision -191	dommage_materiel 120	evenement_climatique -115	vandalisme -70
pride	collision 120
prints	collision -40	vol 188
priority	collision 207	none -127
promised	collision 46	vol 71
properly	collision -84	degats_des_eaux 60	vandalisme 98
protection	incendie 121
prove	vandalisme 64
pruning	blessure 170	bris_de_glace 98	collision -89	dommage_materiel -49	none -50
pulled	dommage_materiel 75
pulling	vol 103
pump	dommage_materiel 142	evenement_climatique 42
purple	blessure -59	collision 53	dommage_materiel 161
purpose	blessure 95	collision -42	vandalisme 108
pushed	blessure 43	collision 40
put	blessure 41	collision -50	dommage_materiel 57	none -49
putting	blessure 112	collision -62	dommage_materiel 52
pv	none -86	vol 196
pyjamas	collision 65	incendie 61
quad	collision 130	none -55	vol 41
quarter	bris_de_glace 64	none 49
question	collision 57	dommage_materiel 67	none 41	vandalisme -75	vol 44
queue	collision 73
quick	bris_de_glace 86
quit	dommage_materiel -47	none 110	vandalisme 76	vol -73
quite	bris_de_glace 79	vol 55
quote	autre -48	dommage_materiel 58	none 43
rabat	autre 166	none -78
rabies	blessure 296	collision -84	dommage_materiel -65	none -90	vandalisme -41	vol -44
rack	collision 190	dommage_materiel 55	evenement_climatique -111	none -41
racks	collision -64	degats_des_eaux -75	evenement_climatique 279	none -40
radiator	degats_des_eaux 46
rail	autre 84	collision 146	none -53	vol -69
rain	dommage_materiel -60	evenement_climatique 189
rained	degats_des_eaux 161	dommage_materiel -40
raining	vandalisme 63
ramp	collision 115
range	collision 172	vandalisme -75
rather	collision 82	incendie -47	none 79
raw	blessure 151	collision -44	dommage_materiel -40
re	autre 48	incendie 62
reached	bris_de_glace 65	collision 61
read	bris_de_glace 47	collision -44	dommage_materiel -56	incendie 44	vol 101
real	dommage_materiel 80	none 63
really	none 160
rear	bris_de_glace 92	collision 84	none -48
reason	autre 60
receipt	vol 81
receipts	autre 61
reception	collision -42	degats_des_eaux 50	vol 50
reckons	bris_de_glace -43	dommage_materiel 83
record	vol 105
recorded	blessure 93	none -127	vandalisme 180	vol -107
red	collision 134	incendie 40	none -40
reference	collision 71
refund	autre -165	none 283
refunded	autre 410	blessure -117	collision -76	dommage_materiel -46	none -253
refuses	none -55	vandalisme -42	vol 161
register	collision 98	vol 69
reimbursement	autre 126	none 53
remains	bris_de_glace 178	collision -46	incendie 64	none -59
remember	collision 102	incendie -45	none 56
remote	collision -106	dommage_materiel 254	evenement_climatique -107	vol -48
removal	blessure -49	bris_de_glace -48	collision -49	dommage_materiel 168	none -104	vol 111
removed	bris_de_glace 108
renault	collision 75
rent	degats_des_eaux 58	incendie -44	vandalisme 143	vol -145
rental	collision 96	evenement_climatique 54	incendie 93	vol -113
repaired	blessure -45	collision -89	degats_des_eaux 275	dommage_materiel -80	incendie 62	none -79	vol -46
replace	blessure -174	bris_de_glace 103	dommage_materiel -53	incendie -51	vandalisme -87	vol 165
replaced	collision -46	dommage_materiel 154
replacing	collision -56	none -80	vol 194
reported	vol 62
required	bris_de_glace -40	collision 89	none 73
residence	autre 61	vol 74
rest	autre 46	collision 53
restaurant	collision -50	degats_des_eaux 51	evenement_climatique 60	vandalisme 96	vol -85
retired	degats_des_eaux 110	none -50
return	autre 81	collision 40	vol -102
returned	autre 138	collision -86	dommage_materiel -47	none -40	vol 65
reversed	collision 119
reversing	collision 78
riad	autre 61	collision -43	vandalisme 52
ribs	blessure 41	vol 61
rider	collision 107
ridiculous	bris_de_glace 102	degats_des_eaux -63
riding	blessure 40	collision 120
right	collision 40	none 43
ring	autre 56
ringing	collision 40
rings	none -89	vandalisme -48	vol 183
ripped	collision 41	vandalisme 81
river	degats_des_eaux -52	evenement_climatique 233	vol -57
road	collision 129
robbed	collision -70	none -53	vandalisme -44	vol 256
robot	bris_de_glace -44	dommage_materiel 56	evenement_climatique 56	none 54
rock	bris_de_glace 91	dommage_materiel 77
rode	collision -110	dommage_materiel 210
rolled	collision 114	dommage_materiel 64
roof	dommage_materiel 53	evenement_climatique 41
roofer	bris_de_glace 161	collision -56	degats_des_eaux -52	dommage_materiel -41	none -44
room	degats_des_eaux 60
rooms	degats_des_eaux 149	dommage_materiel -44	evenement_climatique 53
rose	blessure -62	collision 88	degats_des_eaux -62	evenement_climatique 181
round	vandalisme 43
roundabout	collision 65
router	dommage_materiel 68	evenement_climatique 162	none -45	vol -43
rover	bris_de_glace 165	collision 87	dommage_materiel -40	none -81	vandalisme -69
royal	collision 123
royale	vol 129
rubber	collision -96	dommage_materiel 163	incendie 112	vandalisme -50
rucksack	bris_de_glace -72	collision -75	dommage_materiel 104	vandalisme -47	vol 164
rude	collision 113	none -55	vandalisme 51	vol -46
rug	collision -47	degats_des_eaux 58	dommage_materiel 89	vandalisme -44
ruined	degats_des_eaux 109	dommage_materiel -60	evenement_climatique 47	incendie 48
running	degats_des_eaux 171
safe	evenement_climatique 46	vol 45
saint	collision 91	vol 50
sale	none -188	vandalisme -51	vol 231
salon	bris_de_glace 42	degats_des_eaux 102
samu	collision 53
sand	degats_des_eaux -44	dommage_materiel -47	evenement_climatique 144
sandwich	collision 60	vol 65
sat	dommage_materiel 95	incendie -41	vandalisme -45	vol 69
saved	collision -45	dommage_materiel -69	incendie 255	vol -46
saw	vandalisme 57
say	collision 42
saying	bris_de_glace -79	degats_des_eaux 151
scalded	bris_de_glace -41	degats_des_eaux 102	dommage_materiel 74
scalp	blessure 148	bris_de_glace 132	collision -50	degats_des_eaux -43	dommage_materiel -52	none -56	vol -72
scare	collision 102
school	blessure 98
scooter	collision 65	vol 46
scorched	collision -47	vandalisme 159
scrap	none 97
scraped	collision 173	none -43
scratch	collision 77	vandalisme -43
scratched	collision 50	none -51	vandalisme 180	vol -93
screamed	vol 82
screen	bris_de_glace 142	collision -55	degats_des_eaux -85	dommage_materiel 216	none -93	vol -56
screwdriver	vandalisme 172	vol -60
sea	autre 74	blessure 145	collision -68	evenement_climatique 87	none -117	vandalisme -46	vol -83
seal	degats_des_eaux 164
sealed	collision -64	dommage_materiel -57	vol 115
seam	collision -71	degats_des_eaux 139
seat	vandalisme 93	vol -58
seatbelt	collision 127
seats	collision -73	dommage_materiel 157	evenement_climatique 54
seconds	blessure 73	collision -45	dommage_materiel -68	vol 106
see	vandalisme -44
seeing	collision 62
seen	evenement_climatique 54
sell	collision -118	none 106	vandalisme 149	vol -40
send	autre 211	blessure 46	collision -69	none -87	vol -48
sent	dommage_materiel 125
serious	blessure -44	bris_de_glace 85
service	dommage_materiel 47	none 73
set	incendie 94
settat	collision 43
settled	collision -51	dommage_materiel -54	none 58	vol 107
seven	bris_de_glace 86
shaken	vol 53
shaking	collision 45
shame	incendie 152
shape	collision 190	none -72
shaped	bris_de_glace 54	collision -46	vandalisme 101	vol -77
shattered	bris_de_glace 204	collision -40	none -40
shed	collision -43	incendie 123
sheep	blessure 126
shelf	blessure -128	bris_de_glace 88	dommage_materiel 211	vandalisme -52	vol -46
shelter	collision 48	dommage_materiel -44	incendie -49	vandalisme 100
shin	blessure -95	bris_de_glace 81	collision -73	degats_des_eaux -47	dommage_materiel 171	none -48	vol -54
shock	blessure 104	degats_des_eaux 63	none -102	vol -50
shoe	blessure -43	collision -77	none -47	vandalisme 190	vol -73
shoes	collision -44	degats_des_eaux 90	incendie 64
shopfront	incendie 65	vandalisme 51
shopping	blessure 108	dommage_materiel 66	none -50
short	autre 197	collision -45	dommage_materiel 72	none -106	vandalisme -47
shot	bris_de_glace 48	incendie -129	vandalisme 124
should	collision 56	dommage_materiel -64
shoulder	blessure 65
shout	collision -45	degats_des_eaux 48	incendie 102
shouted	collision 54	evenement_climatique 57	vandalisme 52	vol -56
shouting	degats_des_eaux 41	incendie 65
shoved	blessure -85	dommage_materiel -48	vandalisme 57	vol 128
showed	blessure 83	none 41
shower	bris_de_glace 124	collision -42	degats_des_eaux 42	dommage_materiel -45	none -44
shrugged	degats_des_eaux 119	dommage_materiel -40
shunt	collision 135
shunted	collision 120
shut	bris_de_glace 100	none -45
shutter	vandalisme 78	vol 66
shutters	evenement_climatique 68	incendie -78	vandalisme 81
si	blessure 41	collision -54	dommage_materiel 145	evenement_climatique -63
sick	autre 68	none -60
sides	collision -64	incendie 41	vandalisme 136
sight	blessure 206	bris_de_glace 131	collision -232	dommage_materiel -47	none -63	vol -41
sign	collision 86
signal	bris_de_glace -82	dommage_materiel 147
silver	dommage_materiel -78	none -62	vandalisme 65	vol 152
simply	autre 154
since	vandalisme 45
singed	collision -53	dommage_materiel -42	incendie 234	vol -54
singing	collision 95	vandalisme -51	vol 56
sink	degats_des_eaux 129
siphoned	none -85	vandalisme -42	vol 270
sir	collision 75
sirs	collision 83	degats_des_eaux 77	evenement_climatique -71	vol -56
sister	collision -50	dommage_materiel 58
site	blessure -43	collision 136	degats_des_eaux -45	vol -43
sitting	vandalisme 42	vol 51
six	collision -40	vandalisme 44
sixty	bris_de_glace -42	collision -150	evenement_climatique 192	incendie -75	vol 89
size	degats_des_eaux 46
skidded	blessure -64	collision 212	degats_des_eaux 52	dommage_materiel -68	none -44
skier	blessure 353	collision -267	none -75	vol -46
skin	blessure -44	incendie 80	vandalisme 126	vol -41
skirting	degats_des_eaux 137
skis	collision -58	none -41	vol 146
sky	dommage_materiel 120	evenement_climatique 44	incendie -41
skylight	bris_de_glace 88	collision -71	degats_des_eaux 102
slab	degats_des_eaux 83	incendie 117	vol -71
slammed	blessure -61	bris_de_glace 125	dommage_materiel -73	evenement_climatique 110	none -48
slashed	none -47	vandalisme 179	vol -42
slates	collision -40	evenement_climatique 137
sleep	blessure 187	collision -55	dommage_materiel -62	evenement_climatique 62	none -47
sleeping	collision -54	dommage_materiel -52	incendie 57	vandalisme 40	vol 48
slept	incendie 125
slid	dommage_materiel 57
sling	autre -42	bris_de_glace -64	degats_des_eaux -43	dommage_materiel 176	evenement_climatique -41	incendie -47	vandalisme -49	vol -88
slipped	blessure 63	degats_des_eaux 71
slippers	blessure -53	degats_des_eaux 104	none -44	vol 75
slow	degats_des_eaux 86
slowly	collision 155	vandalisme -53
small	bris_de_glace 90	dommage_materiel -44
smashed	none -42	vandalisme 166
smell	collision -58	degats_des_eaux 207
smells	collision -48	incendie 106
smoke	incendie 118
smoking	evenement_climatique 143	incendie -63
snapped	dommage_materiel 184
snatched	collision -52	vol 177
snow	autre 40	evenement_climatique 146
soaked	collision -41	degats_des_eaux 96
socket	degats_des_eaux 107	dommage_materiel -77	incendie 40
socks	bris_de_glace 78	collision -70	evenement_climatique 50
sofa	dommage_materiel 41	evenement_climatique 70
soft	bris_de_glace -64	collision -97	degats_des_eaux 171	none -71	vandalisme 58
solar	collision -49	dommage_materiel -46	evenement_climatique 127	vandalisme 143	vol -95
some	vandalisme 100
somebody	vandalisme 72	vol 50
someone	vandalisme 64	vol 67
something	blessure -57	collision 42	dommage_materiel -42	evenement_climatique 48	none -49	vol 41
sometime	none 84
somewhere	autre 234	dommage_materiel -42	evenement_climatique -115	vandalisme 73	vol -97
son	dommage_materiel 67	none -65	vandalisme -46
sore	bris_de_glace 100	degats_des_eaux -53
souk	autre 50	incendie 62
soul	collision -145	degats_des_eaux 46	evenement_climatique 132	vandalisme 62
spain	autre 331	collision -91	dommage_materiel -53	none -232	vandalisme -50
spanish	collision 75
spark	dommage_materiel -89	evenement_climatique -53	incendie 282	vandalisme -45	vol -52
sparks	collision -47	incendie 190	vol -65
speak	none 71
spider	bris_de_glace 109	collision -44	dommage_materiel 50
splinter	blessure 202	bris_de_glace 175	collision -179	dommage_materiel -58	none -104	vandalisme -41	vol -64
split	bris_de_glace 90
spoiled	degats_des_eaux 65	dommage_materiel 73	none -43
spot	collision 52
sprained	blessure -123	collision 236	dommage_materiel 76	none -76	vol -56
spray	collision -92	none -85	vandalisme 274	vol -58
sprayed	collision -53	degats_des_eaux 100	dommage_materiel -74	vandalisme 57	vol 78
spread	collision -43	incendie 184
spun	collision 98
squeezed	collision 89
stadium	bris_de_glace -56	dommage_materiel -49	vandalisme 210	vol -46
staff	vandalisme 93	vol -45
stain	degats_des_eaux 140
stained	degats_des_eaux 69	vandalisme 46
staircase	blessure 66	collision -108	incendie 184
stairs	blessure 98	dommage_materiel 71
stairwell	bris_de_glace -41	collision -50	degats_des_eaux 145	dommage_materiel 112	none -79
stalled	collision 101
stamped	autre -53	blessure 51	collision -86	dommage_materiel -44	none -85	vandalisme 205
stand	blessure -64	collision -88	dommage_materiel 153	incendie 137	vol -52
standing	collision 71
star	bris_de_glace 236	collision -119
starred	bris_de_glace 84
start	autre 101	collision -71	dommage_materiel 87	none -75	vandalisme -47
started	collision 51	incendie 66
statements	collision 79
station	vol 104
stationary	collision 56
stayed	collision 74	vol -57
staying	degats_des_eaux 153	dommage_materiel -49
steering	collision 107	dommage_materiel -57	vol 45
step	blessure 119
stepladder	collision -84	degats_des_eaux -41	dommage_materiel 169	none -42
stiff	collision 111
still	autre 46	collision -42	none -40
stings	autre -49	blessure 225	collision -60	degats_des_eaux -107	dommage_materiel -79	incendie 123	none -244	vol -95
stinks	incendie 95
stitches	blessure 84
stock	evenement_climatique 46	incendie 57
stole	vandalisme -48	vol 221
stolen	none -64	vol 174
stone	bris_de_glace 233	none -71
stones	bris_de_glace -108	vandalisme 224	vol -47
stood	collision 145	dommage_materiel -40
stop	collision 75
stopped	collision 40
storage	collision -50	none -133	vandalisme -56	vol 266
storey	collision 49	evenement_climatique 105	vandalisme -59
storm	evenement_climatique 140
story	collision 138
stove	blessure -47	collision -78	evenement_climatique 75	incendie 225	vol -43
straight	bris_de_glace 75	collision 54
stray	collision 189	dommage_materiel -43	none -59
street	vandalisme 70
stripper	dommage_materiel -62	vandalisme 192
strong	autre -45	bris_de_glace 90	collision -57	dommage_materiel 261	evenement_climatique -74	none -131	vandalisme -64	vol -42
struck	collision 53	evenement_climatique 66
stuck	autre 97	collision -80	none 58
student	vol 49
studio	degats_des_eaux 73	incendie 55
study	bris_de_glace -41	collision -57	degats_des_eaux 314	dommage_materiel -143	vol -75
stuffed	collision -49	incendie -44	vandalisme 167
suffered	collision 50	none -55	vandalisme 70	vol 48
sugar	degats_des_eaux 42	none -65	vandalisme 220	vol -96
suitcase	autre 123	dommage_materiel -47	none -47
sultan	collision 52
summer	autre 267	blessure -41	collision -156	dommage_materiel -81	evenement_climatique -41	none -220	vandalisme -58
sump	collision 212	degats_des_eaux 88	none -132
sun	bris_de_glace 235	none -46	vol -50
sunroof	bris_de_glace 221	none -55
super	collision -60	vandalisme 82
supermarket	blessure 193	collision -40	dommage_materiel -56
supposed	autre 102	blessure -147	bris_de_glace -51	collision -75	dommage_materiel 164	none 42	vandalisme -40	vol -56
sure	dommage_materiel -49	none 207	vol -45
surfboards	vandalisme -40	vol 155
surge	degats_des_eaux -136	dommage_materiel 348	evenement_climatique -40	none -63
surgery	blessure 95	dommage_materiel -58	vol 115
swapped	collision -61	none 176
swear	degats_des_eaux 117
swearing	evenement_climatique 41
swerved	collision 98
swimming	blessure 141	collision -46	degats_des_eaux 55	dommage_materiel -69	none -54
swiped	collision 161	none -51
switch	degats_des_eaux 50	none 95
swollen	degats_des_eaux 49
swung	blessure -67	collision 229	none -42
syndic	collision -42	degats_des_eaux 71
table	blessure -57	bris_de_glace 195	collision -41	dommage_materiel -88	evenement_climatique 49	vandalisme -53
tables	collision 45	degats_des_eaux -80	evenement_climatique 205	vandalisme -50	vol -53
tablet	blessure -134	bris_de_glace -41	collision -45	degats_des_eaux -122	dommage_materiel 172	evenement_climatique -57	none -63	vandalisme -53	vol 97
tail	collision 96	dommage_materiel 76	evenement_climatique -51	incendie 51	vol -107
tailbone	blessure -56	collision -103	degats_des_eaux 115	dommage_materiel 117
tailgate	collision 186	dommage_materiel -66
take	autre -49	collision -41	vol 180
taken	none -65	vol 82
taking	autre 116	collision 56	none -87
talk	dommage_materiel -48	none 200	vol -57
talking	none 47
tangier	autre 216	dommage_materiel -65	none -50	vol -65
tank	degats_des_eaux 129	none -43
tap	degats_des_eaux 174
tape	collision 102	incendie 107	vol -59
tarpaulin	bris_de_glace 72	evenement_climatique 63
taxi	collision 57
tazi	degats_des_eaux 52	vol 60
tea	dommage_materiel -44	vol 66
teach	dommage_materiel 100
teacher	collision 53
technician	collision -72	dommage_materiel 154	evenement_climatique -44
teeth	autre 47	blessure 45	dommage_materiel 85	vol -42
telephone	blessure -60	collision 47	dommage_materiel -83	evenement_climatique 47	none -90	vandalisme -65	vol 203
television	collision -64	dommage_materiel 218	evenement_climatique 42	none -103
tell	autre 41
tells	collision 260	none -97	vol -57
telly	bris_de_glace -61	collision -49	dommage_materiel 102	none -44	vandalisme 137
temara	collision 135	vandalisme -47
ten	blessure 67
tenant	degats_des_eaux 60	dommage_materiel -61	incendie 69	none -45	vol 100
tent	collision -90	incendie 193
terrace	dommage_materiel 53
tesla	collision 150	none -75
tetanus	blessure 104	collision -86	degats_des_eaux -58	dommage_materiel -40	evenement_climatique 123
than	collision 217
thank	none 61
thankfully	collision -55	dommage_materiel 156	evenement_climatique -41	none -46
thanks	dommage_materiel 71	none 86
that	none 41
thats	bris_de_glace 107	dommage_materiel -82	incendie 56
the	none -40
theft	autre 187	collision -81	dommage_materiel -56	none 55
them	vandalisme 44
themselves	collision 83	vol 57
theres	degats_des_eaux 48	incendie 53
they	vol 67
thief	collision -70	none -50	vandalisme 120	vol 106
thieves	collision -66	incendie -47	vandalisme 118
thigh	blessure 79	degats_des_eaux -40	dommage_materiel 126	incendie -117	vol -42
things	collision 44	evenement_climatique 40
third	collision -48	vol 40
thirty	blessure 45
tho	collision 143	dommage_materiel -45	incendie 93	none -68
those	blessure 97	collision -50	degats_des_eaux 65
though	bris_de_glace 114
thought	collision 89
thousand	bris_de_glace 118	collision 76	none -46	vandalisme -40
threw	collision -56	dommage_materiel 111	none -48	vandalisme 55	vol -41
through	none -41
thrown	collision -83	dommage_materiel -45	evenement_climatique 141	vandalisme 164	vol -75
thru	degats_des_eaux 55	dommage_materiel 58
thumb	blessure 160	collision -73	dommage_materiel 43	none -57	vol -43
thunder	dommage_materiel -44	evenement_climatique 188
thunderstorm	collision -48	dommage_materiel 77
tichka	collision 66
tile	autre -41	blessure 113	bris_de_glace 127	collision -105	degats_des_eaux -95	dommage_materiel 68	evenement_climatique -95	incendie -49	none -89	vandalisme -54	vol -71
tiles	collision -41	degats_des_eaux 44	dommage_materiel 50	evenement_climatique 81
till	vol 50
tin	degats_des_eaux -49	dommage_materiel 89	evenement_climatique 111	vandalisme -62
tip	autre -63	blessure 267	collision -79	none -69	vol -69
tipped	collision -46	dommage_materiel 57	incendie 74	vol 45
tires	collision -145	dommage_materiel -41	none -61	vandalisme 197
today	none 57
toddler	dommage_materiel 202	none -119
toe	blessure -98	degats_des_eaux 133	dommage_materiel 47
toes	bris_de_glace -40	collision -92	dommage_materiel 234	vol -40
toilet	bris_de_glace -43	collision -72	degats_des_eaux 125	dommage_materiel 113	none -79
told	vandalisme 59
toll	bris_de_glace 117	incendie 47	vol -51
tomorrow	none 42	vol 55
tongue	collision 135
tonight	vol 63
too	dommage_materiel 42
tools	dommage_materiel -52	incendie 126	none -40	vol 111
tooth	blessure 48	collision 92
top	bris_de_glace 194	none -48
torch	vol 63
tore	blessure 119
torn	blessure 153	collision -126
tornado	evenement_climatique 196
total	autre 54
totally	collision 61
touch	collision 72	vol 52
touched	bris_de_glace 58	collision 43	dommage_materiel -46	none -41
tourist	collision -85	vol 198
tourists	collision 211	vandalisme -62	vol -109
tours	vol 51
tow	autre 101
towed	autre 84	none -40	vol 101
towel	collision -42	incendie 118	vol 47
town	bris_de_glace 75	collision 217	vandalisme -134
tractor	collision 102	none -68
traffic	collision 54
trailer	collision 90	none -42	vol 116
train	autre 171	collision -48	none -103	vol 79
tram	blessure -40	collision 111	dommage_materiel -41	none -41	vol 78
trampoline	blessure 186	bris_de_glace -41	collision -114	degats_des_eaux 50	dommage_materiel -76	evenement_climatique 147	none -115	vol -50
travel	autre 260	dommage_materiel -47	evenement_climatique -84	vol -47
tray	blessure -58	degats_des_eaux 174	dommage_materiel -53	vol 40
tree	collision 117	dommage_materiel -64	evenement_climatique 44	vandalisme 54	vol -62
trees	collision -90	evenement_climatique 99	incendie -58	none -70	vandalisme 240	vol -73
trembling	degats_des_eaux 125	dommage_materiel -62
tried	collision -58	none -50	vandalisme -42	vol 197
trip	autre 421	blessure -112	collision -61	dommage_materiel -49	none -143	vol -41
tripped	blessure 82	collision -133	dommage_materiel 232	none -43	vandalisme -58	vol -58
trod	autre -41	bris_de_glace 102	collision -43	dommage_materiel 221	none -115	vol -51
trolley	blessure -56	dommage_materiel 130	none -59
trouble	dommage_materiel -44	vandalisme 127
trucks	incendie 134
true	evenement_climatique 52	none 125
trying	blessure -44	bris_de_glace 145	collision -89	dommage_materiel 71	vandalisme -51
tub	collision -56	evenement_climatique 179	none -65
tube	bris_de_glace -54	degats_des_eaux 94	evenement_climatique -66	none -52	vol 94
tumble	incendie 95
turn	collision 79
turns	collision 41
tv	collision -43	dommage_materiel 157
tweezers	blessure -55	bris_de_glace 285	collision -55	dommage_materiel -56	none -100
twelve	dommage_materiel -85	evenement_climatique 112	vol 112
twenty	evenement_climatique 46
twice	autre 143	none -90
twingo	collision 102
twins	blessure -73	collision 117	incendie 78
twisted	blessure 187	collision -40	none -90
type	collision 42	evenement_climatique 41	vol 43
typing	blessure -48	collision 201	none -43	vol 44
tyre	collision 109
tyres	autre -40	collision -42	none -40	vandalisme 196
u	autre 58	degats_des_eaux 116	dommage_materiel -51	none -69
uncle	blessure -48	bris_de_glace -102	collision -45	dommage_materiel 174	evenement_climatique 144	vandalisme -55	vol -77
under	degats_des_eaux 45
underground	collision 105
underneath	blessure -80	degats_des_eaux 134	dommage_materiel -52	evenement_climatique 57
understand	dommage_materiel -40	evenement_climatique 51	none 81
unfortunately	dommage_materiel -86	none 88	vandalisme 97
unharmed	dommage_materiel 177	vandalisme -45
unhurt	collision 58	vandalisme 50	vol -59
unit	incendie 43	none -44	vol 46
units	degats_des_eaux 71
unscathed	autre -66	collision 121
until	vol 54
upstairs	degats_des_eaux 119
use	collision -49	vol 159
used	collision -43	vandalisme 40
useless	none 92
utility	degats_des_eaux 164	evenement_climatique -63
valence	autre 129
valley	blessure -84	degats_des_eaux -52	evenement_climatique 232
valve	degats_des_eaux 159
vanished	collision -44	none -106	vol 279
vans	vol 63
varnish	collision -55	dommage_materiel 99	incendie 48
vase	dommage_materiel 146
vehicle	collision 64
vehicles	evenement_climatique 57
velux	bris_de_glace 205	collision -65	evenement_climatique 52	none -42	vandalisme -42
veranda	bris_de_glace 96	evenement_climatique 43
verge	blessure -73	collision 67	incendie 122
very	collision 51
vet	incendie 92
video	collision -57	dommage_materiel -128	incendie -111	vandalisme 276	vol -43
villa	bris_de_glace -56	collision -43	degats_des_eaux 71	dommage_materiel 57	evenement_climatique 52	vol -44
village	collision 81
visiting	collision 53
voltage	collision -81	dommage_materiel 323	evenement_climatique -69	incendie -107	none -71	vol -44
volvo	vol 54
w	bris_de_glace -168	collision -40	dommage_materiel -73	none -73	vandalisme 152	vol 152
waiter	collision -45	evenement_climatique 67	incendie 51	vandalisme 61
waiting	none 53
wake	incendie 86
walk	blessure 134	collision -51	degats_des_eaux 71
walked	bris_de_glace 69	none -43	vol 73
walking	blessure -41	collision 159	incendie -53
wall	degats_des_eaux 62	dommage_materiel 54	none -40
wallet	collision -70	none -62	vol 255
walls	bris_de_glace -66	collision -99	dommage_materiel -60	evenement_climatique 155	incendie 68	none -75	vol -45
want	none 45	vol -50
wanted	bris_de_glace -79	dommage_materiel 110	evenement_climatique 87	vandalisme -94	vol 55
wants	dommage_materiel 148	vol -51
wardrobe	blessure -47	bris_de_glace 59	degats_des_eaux 41	dommage_materiel 95	none -60
wash	bris_de_glace 195	degats_des_eaux 77	dommage_materiel -54	evenement_climatique -47	none -40	vandalisme -46	vol -66
washed	autre -42	blessure -46	bris_de_glace 96	collision -121	dommage_materiel 163	vandalisme 75	vol -68
washing	degats_des_eaux 64	dommage_materiel 65
wasn	bris_de_glace 49	incendie 40	none 95	vol -77
wasnt	collision -43	incendie 46	vandalisme 158	vol -89
watch	collision -80	dommage_materiel -102	incendie 134	none -43	vandalisme -46	vol 226
watched	bris_de_glace -47	collision 50	dommage_materiel -60	evenement_climatique 88	vandalisme 52
watches	collision -68	dommage_materiel -81	vol 275
watching	blessure -41	collision -90	vandalisme 120
water	degats_des_eaux 94
waterfall	degats_des_eaux 192	incendie -46	none -61
way	dommage_materiel 43
wearing	collision -85	dommage_materiel -62	evenement_climatique 163	incendie 149	none -41	vol -58
weather	none 54
web	bris_de_glace 109	collision -44	dommage_materiel 50
wedding	autre 103	dommage_materiel 116	none -48
week	bris_de_glace -41	degats_des_eaux 75	none 66	vol -44
weekend	none 82
weeks	blessure 85	collision -54	none 45
weight	blessure 47	evenement_climatique 96
well	dommage_materiel 45
were	vol 41
weren	dommage_materiel 41	incendie 40	none -44
wet	degats_des_eaux 99
whatever	bris_de_glace 150	degats_des_eaux 47	dommage_materiel -40	none -78	vol -44
wheel	collision 173
wheels	collision -58	none -63	vandalisme 98	vol 115
when	bris_de_glace 66
where	bris_de_glace -75	dommage_materiel -42	none 49	vol 140
which	none -40
while	vol 60
whilst	collision -98	dommage_materiel 126	vol 120
whiplash	blessure -49	collision 165
white	collision 52	dommage_materiel 65
whoever	dommage_materiel 87	none -45	vandalisme 55	vol 46
whom	bris_de_glace 75	collision 65	none -52	vandalisme 130	vol -168
whoosh	degats_des_eaux -44	incendie 158
why	autre 264	collision -67	none -151	vol -67
width	dommage_materiel 118
wife	collision 46
wild	collision 145
will	vandalisme 104
wind	dommage_materiel -41	evenement_climatique 268	none -47	vandalisme -49	vol -41
window	bris_de_glace 187
windows	bris_de_glace -111	vandalisme 245	vol -61
windscreen	bris_de_glace 74
windshield	bris_de_glace 81	collision 58
wine	degats_des_eaux 79	dommage_materiel 59	evenement_climatique 56	vol -57
wing	collision 78	vandalisme 76
winter	bris_de_glace 89	collision -76	dommage_materiel -60	evenement_climatique -59	none -65	vandalisme -86	vol 222
wiper	bris_de_glace 93	collision -55	dommage_materiel 118
wipers	collision 104	dommage_materiel -59	none -99	vandalisme 253	vol -170
wire	dommage_materiel -59	evenement_climatique 68
wish	collision 64
within	vol 65
without	collision 69
woke	collision -93	degats_des_eaux 43	vol 146
woman	vol 49
won	autre 74	none -45
wont	blessure -42	degats_des_eaux 76	dommage_materiel 62
wood	degats_des_eaux 43	evenement_climatique 40	incendie 56
wooden	collision -47	degats_des_eaux 48	dommage_materiel 139	none -121	vandalisme 109	vol -113
word	degats_des_eaux 71	vandalisme 44
words	collision 118	dommage_materiel -45	none -52	vandalisme 91
work	blessure 108
worker	bris_de_glace 143	collision 45	dommage_materiel 46	vandalisme -106	vol -52
working	bris_de_glace 50	dommage_materiel 78
works	bris_de_glace 70	dommage_materiel -86	vandalisme 49	vol 55
workshop	evenement_climatique 71	incendie 75
worktop	dommage_materiel 142
worse	collision 162	none -71	vandalisme 67	vol -89
worth	none -60	vol 199
would	autre 137	none -89
wouldn	collision 50
wound	bris_de_glace 136	collision -82
wounded	blessure -46	bris_de_glace -49	degats_des_eaux -62	dommage_materiel 127	evenement_climatique 50	vandalisme 82	vol -51
wrecked	blessure -40	dommage_materiel 108	vandalisme 56	vol -40
wrenched	blessure -40	bris_de_glace -144	collision -138	vol 247
wrist	blessure 76	collision 81	none -42
write	collision 66	none -40	vandalisme 44
writing	autre 84	collision 74	none -58
written	collision 48
wrong	blessure 42	collision 52	dommage_materiel 42
wrote	collision 63
x	collision 128	dommage_materiel -47	evenement_climatique 45
xv	collision 57	dommage_materiel 160	none -111
yanked	collision -56	vol 190
yard	bris_de_glace 52
yaris	collision 57
yeah	dommage_materiel -43	none 135
year	collision -95	dommage_materiel 78	vol 50
years	blessure 42	none -53
yes	none 186
yet	collision -48	vandalisme 109
you	autre 47
your	none 72
yours	collision 119	degats_des_eaux 83	evenement_climatique -82	none -48
yup	none 141
zebra	collision 136
zero	autre 109	blessure -58	collision 159	dommage_materiel 104	evenement_climatique -45	incendie -54	none -93	vandalisme -42	vol -59
zinc	evenement_climatique 152
@injuries
	no -108	unknown 146	yes -108
#019>	no 58	yes -119
#025>	no 51	unknown -41
#0pm>	no -55	yes 44
#0th>	no -54	unknown 68
#100>	no -49	unknown 42
#150>	no -46	unknown 101	yes -60
#1st>	unknown -60	yes 49
#200>	no 47	yes -57
#2019	no 58	yes -119
#2025	no 51	unknown -41
#208>	no -91	yes 123
#20th	no -72	unknown 115	yes -45
#240>	unknown 54
#310>	no -43	unknown 85	yes -41
#400>	unknown 72	yes -86
#4th>	no -45	yes 54
#5pm>	no -67	unknown -61	yes 124
#600>	no -60	unknown -62	yes 111
#640>	no -101	unknown 152	yes -52
#6pm>	unknown -44
#6th>	no -66	unknown 93
#780>	no -59	unknown 87
#800>	unknown 65	yes -70
#900>	no 96	unknown -82
#9th>	no 55	unknown -44
#<00>	no 82	yes -50
#<05>	no 67	yes -79
#<100	no -44
#<11>	no 62
#<12>	no 44	unknown -93	yes 51
#<13>	unknown -74	yes 59
#<150	unknown 55	yes -51
#<16>	unknown 40
#<17>	unknown 58	yes -49
#<180	no 82	unknown 41	yes -131
#<19>	no 126	unknown -108
#<1st	no -55	unknown -40	yes 91
#<201	unknown 157	yes -134
#<208	no -91	yes 123
#<20>	unknown -55
#<20t	no -72	unknown 115	yes -45
#<22>	no 54	unknown -44	yes -54
#<23>	no -105	unknown 73
#<240	unknown 49
#<300	unknown 43
#<310	no -43	unknown 85	yes -41
#<400	unknown 49	yes -54
#<40>	no 43	unknown -49
#<50>	no -47	yes 54
#<600	no -54	unknown -69	yes 117
#<60>	unknown 52
#<640	no -101	unknown 152	yes -52
#<6pm	unknown -44
#<74>	unknown -94	yes 55
#<780	no -59	unknown 87
#<800	unknown 59	yes -75
#<90>	no -41	yes 72
#<a10	no -45	unknown -48	yes 92
#<a6>	yes -49
#<a7>	no 42
#<abl	yes -53
#<abs	no 73	unknown -51	yes -58
#<add	yes -68
#<adj	unknown 46	yes -43
#<adv	yes -61
#<aer	unknown 55
#<afr	no -44
#<aga	yes 42
#<age	no -63	yes 60
#<ago	unknown 47	yes -44
#<agr	no 85	unknown -55
#<ai>	no -205	unknown -225	yes 319
#<aid	no -56	unknown 93
#<ain	no 87	unknown -119
#<air	unknown 45
#<ala	yes -45
#<all	no 53	unknown -48
#<alm	unknown 58	yes -46
#<alr	no 56	unknown -54
#<als	yes 44
#<alt	no 45	unknown -46
#<alw	no -72	unknown 90
#<anf	no -57
#<ani	no -64	unknown 100	yes -55
#<ank	unknown -98	yes 126
#<ans	no -55	unknown 135	yes -81
#<ant	unknown 55
#<app	unknown 79	yes -62
#<arg	no 43	yes -47
#<aro	no 40
#<art	no 44
#<ash	no 78	unknown -51
#<asi	no -88	unknown -58	yes 106
#<ask	unknown 53	yes -53
#<asl	unknown 51	yes -78
#<ass	no 64	yes -40
#<ate	no -57	unknown 72
#<aud	unknown 68	yes -63
#<aug	no -49
#<aun	no -67
#<aut	unknown -53	yes 94
#<ava	unknown -119	yes 76
#<ave	no 45	unknown -55
#<awn	no -52	yes 80
#<axl	no 129	yes -138
#<azi	no -142	yes 139
#<bad	no -75
#<bag	unknown 50
#<bal	no 43
#<bay	no 113	unknown -55	yes -56
#<bea	unknown -44	yes 53
#<beg	no -76	unknown 43
#<bei	no 79	unknown -67
#<bes	unknown -41
#<bez	no 116	yes -107
#<bic	unknown -94	yes 122
#<big	no -51
#<bik	unknown 51
#<bin	no -95	unknown 72
#<bir	unknown -68	yes 94
#<bit	unknown -68	yes 48
#<bla	no -42
#<ble	no 73	unknown -98
#<bli	no -59	unknown -114	yes 171
#<blu	unknown 40
#<bob	no -60
#<bod	no 69
#<boi	no 57	unknown -120	yes 65
#<bol	no 42	yes -75
#<bor	unknown 51
#<bot	unknown -55	yes 42
#<box	no -46	unknown 57
#<bra	unknown -41
#<bru	unknown -52	yes 81
#<bub	no -42	unknown -45	yes 85
#<buc	unknown -50	yes 68
#<bun	no 117	unknown -131
#<bur	unknown -45
#<buy	no 151	unknown -90	yes -103
#<byp	no 229	unknown -119	yes -138
#<cap	no 71	yes -99
#<cat	unknown 47	yes -56
#<cav	no 54	yes -59
#<cem	no -76	unknown 129	yes -51
#<cen	unknown 79	yes -64
#<cer	unknown -59	yes 66
#<che	unknown -42
#<cho	no 86	yes -66
#<chr	no 43	yes -40
#<chu	no 49	unknown -50
#<cig	no 41
#<cir	no 52	unknown -55
#<cit	unknown -95	yes 97
#<cm>	unknown 73
#<co>	no -51	unknown 96	yes -45
#<coa	yes 40
#<coc	no -62	unknown -102	yes 143
#<coi	no -48	unknown 99	yes -52
#<coo	yes -68
#<cop	unknown 56	yes -54
#<cov	no -44
#<cow	no -96	unknown 113
#<cre	no 43
#<cri	yes -44
#<cru	yes -60
#<cuf	unknown -98	yes 125
#<cus	yes -40
#<cut	unknown -56	yes 54
#<cyc	unknown -45	yes 62
#<dai	unknown -41	yes 72
#<dam	yes -47
#<dan	no 107	unknown -142
#<dar	no -49	yes 68
#<das	unknown -44
#<dat	yes 54
#<dau	yes 58
#<daw	no 46	unknown -177	yes 101
#<de>	no 63	unknown -118	yes 58
#<ded	unknown 52	yes -104
#<dee	no 46
#<def	unknown -141	yes 61
#<dem	no 227	unknown -208
#<den	yes -48
#<dep	no 154	unknown -108	yes -51
#<der	no -45	unknown 81
#<des	yes 43
#<dh>	no -49	unknown 42
#<dia	unknown 55	yes -90
#<die	no 67	yes -72
#<dif	no -72	yes 65
#<dig	no 92	unknown -87
#<dij	unknown -104	yes 86
#<din	no 60	yes -58
#<dis	unknown -42	yes 42
#<dit	unknown -45
#<div	no 109	unknown -189
#<diz	no -82	unknown -84	yes 165
#<do>	no -40	unknown 51
#<doc	unknown -56	yes 67
#<doi	no -49
#<doz	no 103	unknown -157
#<dre	no -49
#<dru	no -41
#<dry	no 73	unknown -61
#<du>	no 50	unknown 54	yes -125
#<dul	no 49
#<dur	unknown 71
#<dus	no 57	yes -56
#<duv	no 166	unknown -82	yes -104
#<ear	no -70	unknown -83	yes 152
#<eau	yes -42
#<eco	yes -47
#<edg	unknown -43
#<eit	no 63	yes -71
#<el>	no 72	unknown -103
#<elb	no -46	unknown -80	yes 125
#<eld	no 87	unknown -115
#<ema	no -45	unknown 91	yes -43
#<emb	unknown -163	yes 107
#<eme	no -43	unknown -113	yes 152
#<end	unknown -48	yes 50
#<eno	unknown 90	yes -79
#<ent	no 41	yes -69
#<er>	unknown -75	yes 104
#<est	no -104	unknown 87
#<eur	yes -42
#<eva	no 71	yes -75
#<evi	no -68	unknown 129	yes -60
#<evr	yes 61
#<ex>	no -40	unknown 119	yes -79
#<exc	unknown -54
#<exh	no -48	yes 47
#<ext	no 66	yes -46
#<eye	no -58	unknown -83	yes 140
#<fab	unknown -56
#<fai	unknown -72
#<fam	unknown 43
#<feb	no -42
#<fee	no 50	unknown -55
#<fel	no -54	unknown 67
#<fen	unknown 50
#<fes	no 70	unknown -64
#<fet	no 93	unknown -81
#<few	unknown -53	yes 69
#<fia	unknown -52	yes 41
#<fif	unknown -103	yes 136
#<fig	no -47	unknown 105	yes -58
#<fis	no 62	yes -46
#<fiv	unknown -74	yes 40
#<fle	unknown -88	yes 72
#<fli	no -65	unknown 97
#<flu	no 204	unknown -142	yes -95
#<foa	no -74	unknown 178	yes -120
#<fog	no 98	unknown -73	yes -41
#<fol	unknown -44
#<fon	no 96	unknown 55	yes -172
#<foo	unknown -42	yes 45
#<fou	no -40
#<fra	no -76	yes 66
#<frm	no -67	unknown 55
#<fry	no 132	unknown -87	yes -46
#<ful	unknown 41
#<fum	no 61	yes -92
#<fun	no -96	unknown 98
#<fus	no -65	unknown 64
#<gal	no -40
#<gam	no -77	unknown -61	yes 116
#<gas	yes 46
#<gea	yes 43
#<ger	yes 46
#<get	unknown 56
#<gif	no -55	unknown 188	yes -153
#<giv	yes 60
#<glo	yes -59
#<glu	no -60	unknown 69
#<goa	no -68	yes 65
#<god	no 64	unknown -51
#<gol	no 50	unknown -42
#<goo	no 78	unknown -48
#<gri	no 114	unknown -59	yes -56
#<gua	no 68	unknown -76
#<gue	no 53
#<gui	no -93	unknown 98
#<gut	no -50	unknown 129	yes -77
#<gym	no -69	unknown 45
#<hai	unknown -53	yes 43
#<han	yes 45
#<har	no 136	unknown -93	yes -44
#<hat	no 120	unknown -55	yes -162
#<hau	no 72	unknown -106
#<hay	no 65	yes -79
#<hee	no -45	unknown -172	yes 209
#<hei	no -73	unknown 131	yes -75
#<hen	no -51	unknown 63
#<hes	no -220	unknown -139	yes 287
#<hig	unknown -61
#<hil	no 101	unknown -70
#<hin	no 110	unknown -65	yes -52
#<hip	no -44	unknown -89	yes 131
#<hir	unknown 40
#<hob	unknown 53	yes -105
#<hom	unknown -42
#<hon	no 89	yes -68
#<hop	unknown -69	yes 72
#<hor	unknown -70
#<hos	yes 40
#<hot	no -40
#<hum	no 116	unknown -84
#<hun	no 79	yes -54
#<hur	no 53
#<hyu	no 106	unknown -66
#<ide	no -73	unknown -72	yes 108
#<idi	no -43	yes 81
#<ifr	no 49
#<ii>	no 97	unknown -76
#<ill	no 304	unknown -237	yes -110
#<im>	no 55
#<imp	no -76
#<in2	no 43	unknown -41
#<ind	no 67	unknown -67
#<inf	no -50	unknown -69	yes 109
#<inh	no -40	unknown -49	yes 90
#<inj	no 78	unknown -80
#<iph	no -99	unknown 140	yes -93
#<iro	unknown 67	yes -87
#<isn	no 77	unknown -57
#<jab	unknown -55	yes 81
#<jac	yes 44
#<jan	unknown 120	yes -91
#<jaw	unknown -55	yes 87
#<jet	yes -75
#<jew	unknown 94	yes -66
#<job	no -60	unknown 49
#<jok	no 43
#<jum	unknown -63
#<jun	unknown 43
#<jus	no 74	unknown -57
#<kay	no 41	yes -81
#<ken	unknown -82	yes 73
#<kep	no -60	unknown -61	yes 119
#<kid	no 43
#<kil	no -109	unknown -67	yes 179
#<kin	no 40
#<kis	no 75	unknown -71
#<km>	unknown 42	yes -60
#<kne	unknown -86	yes 114
#<kni	no 48	yes -40
#<kno	unknown 46
#<la>	no 43	yes -64
#<lab	no 131	unknown -46	yes -137
#<lam	yes -42
#<lar	no -42	yes 56
#<lee	no 66
#<leg	unknown -69	yes 51
#<len	no -54	unknown 111	yes -55
#<les	no 45	unknown -53
#<lev	unknown 88	yes -77
#<lic	yes 63
#<lil	unknown 59
#<lim	no 43	unknown -80
#<lin	unknown -50
#<lip	no -91	unknown -100	yes 191
#<lit	unknown -42
#<ll>	yes 64
#<loa	no 158	unknown -125	yes -42
#<lob	no 80	unknown -132	yes 40
#<loc	unknown 47
#<lod	unknown 51
#<log	no -42	yes 50
#<lol	unknown 44	yes -63
#<lon	no -45
#<lou	no 119	unknown -83
#<low	unknown -85	yes 64
#<luc	no 85	unknown -47
#<lum	unknown -68	yes 75
#<lun	no -42
#<lyi	no -44
#<maa	no -52	unknown 121	yes -71
#<mak	unknown 58
#<mal	no 59	unknown -103	yes 45
#<man	yes 47
#<mec	no -42	unknown 83	yes -42
#<mel	unknown -48
#<mer	unknown -48
#<mic	no 106	unknown -80	yes -48
#<mig	no 68	yes -194
#<min	no 60	unknown -41
#<mme	no 44	yes -56
#<mob	no 41	unknown 75	yes -109
#<mod	yes -60
#<mom	no 54	unknown -85
#<moo	no 106	unknown -66	yes -40
#<mop	unknown -50	yes 56
#<mou	unknown -55
#<mow	unknown 96	yes -69
#<mrs	unknown 50
#<muc	no 103	yes -72
#<mud	unknown -120	yes 106
#<mug	unknown -90	yes 44
#<mul	no 94	unknown -67
#<mys	no 44
#<nai	no 79	unknown -72
#<nan	no -50	unknown 40
#<nar	no -62	unknown 76
#<nas	no -40	unknown -54	yes 85
#<nat	no 65	yes -62
#<nav	unknown 195	yes -186
#<nec	no -78	unknown -69	yes 146
#<nee	unknown -42
#<nep	unknown -55	yes 59
#<nes	no -90	unknown 182	yes -108
#<new	no -46	yes 58
#<nic	unknown -40
#<nin	yes -64
#<nit	unknown 62
#<no1	no 188	unknown -120	yes -67
#<no>	no 46
#<nob	no 58
#<noi	unknown 51
#<non	no 120	unknown -79	yes -42
#<nor	unknown -51
#<nos	no -73	unknown -86	yes 154
#<nov	no -82	yes 50
#<nud	no 96	unknown -52	yes -42
#<nur	no -54	unknown -43	yes 96
#<oak	unknown -50
#<obe	unknown 59
#<obs	no 84	unknown -136	yes 43
#<oct	no -78	yes 106
#<ok>	no 88	unknown -77
#<oli	unknown 84	yes -48
#<onc	no 92	unknown -118
#<one	no 47	unknown -40
#<ont	no -61	unknown 67
#<opt	unknown 53	yes -52
#<or>	no 47	unknown -45
#<ost	no 59	unknown -98	yes 40
#<ouj	no -65	unknown 43
#<oxy	no -54	unknown -99	yes 153
#<pac	unknown -112	yes 85
#<pai	unknown 41
#<pal	no 81	unknown -168	yes 87
#<pap	no -48
#<pas	yes 43
#<pav	no 68	unknown -40
#<pay	unknown 109	yes -82
#<peb	yes -42
#<ped	no 42	unknown -79
#<pee	unknown -42	yes 64
#<pel	yes 60
#<pen	no -69	unknown 99
#<per	no 64
#<pet	yes 41
#<peu	no -59	unknown 52
#<pic	unknown -54
#<pil	no 105	unknown -136
#<pin	no -58	unknown 42
#<pit	no 97	unknown -80
#<piz	unknown 54	yes -48
#<plo	no 215	unknown -145	yes -95
#<pls	no -79	unknown 125	yes -45
#<plu	unknown 41
#<pm>	unknown -54	yes 40
#<poc	no -85	unknown 89
#<poi	no -52
#<pom	no 92	unknown -118
#<pon	yes -40
#<pop	unknown 49	yes -42
#<pot	no 107	unknown -72	yes -42
#<pow	unknown 68	yes -79
#<pra	yes -44
#<pri	no 61
#<pul	no -48	yes 61
#<pum	no -68
#<pun	no -63	unknown 56
#<pup	no -162	unknown 202	yes -59
#<pur	unknown -68	yes 105
#<pus	yes 49
#<pv>	no -64	yes 43
#<qua	unknown 45
#<que	unknown -56	yes 75
#<quo	unknown 42
#<rac	no -52	unknown 138	yes -95
#<raw	unknown -75	yes 97
#<ray	unknown -171	yes 106
#<rea	unknown 41
#<rem	no -60	unknown 40
#<ren	unknown -80	yes 61
#<req	no 104	yes -141
#<rev	yes -54
#<ria	unknown 66
#<rib	no -40	unknown -55	yes 93
#<rip	no -67	unknown 86
#<ris	no 219	unknown -155	yes -80
#<riv	yes -43
#<rob	no -72	unknown 121	yes -50
#<roc	no -52	unknown 97	yes -44
#<rod	no 148	unknown -126
#<ros	no 72	yes -107
#<rov	no -67	yes 54
#<row	unknown 99	yes -91
#<roy	unknown -46
#<rub	no 74	yes -43
#<ruc	no 93	unknown -50	yes -42
#<rud	no 49	yes -58
#<rug	no -73	unknown 82
#<rui	no -41	yes 52
#<run	unknown 53
#<rus	no 159	unknown -94	yes -76
#<saf	no 105	unknown -64	yes -41
#<sal	no -54	unknown 51
#<san	unknown 58
#<sau	unknown -40
#<sav	no 93	unknown -151
#<saw	no 48	yes -55
#<sca	unknown -49	yes 59
#<scu	no 156	unknown -92	yes -69
#<sen	yes -48
#<sep	unknown 84	yes -54
#<ser	no -97	unknown 85
#<sew	unknown -67	yes 90
#<shi	no -41	yes 60
#<shr	no 131	unknown -59	yes -86
#<shu	unknown -46	yes 50
#<si>	no 122	unknown -134
#<sil	unknown 49	yes -53
#<sim	no 80	unknown -59
#<sip	no -81	yes 66
#<sir	yes -42
#<six	no -53
#<sli	unknown -66	yes 65
#<smi	no -43	unknown 99	yes -54
#<sna	unknown 48
#<sne	no -50	unknown -60	yes 101
#<soc	unknown 41
#<sof	unknown -56
#<som	unknown 45
#<son	unknown -40
#<spl	unknown -89	yes 85
#<spr	no -54	yes 61
#<spu	no 49	unknown -70
#<squ	no 94	unknown -119
#<sti	yes 56
#<suf	no 165	unknown -160
#<sug	no 151	unknown -53	yes -102
#<sui	no -78	unknown -70	yes 137
#<sul	yes 43
#<sum	no -73
#<sup	unknown 72
#<sus	no -80	unknown 116
#<swa	unknown -71	yes 94
#<swe	unknown -42	yes 51
#<swi	unknown -44
#<swo	yes 63
#<swu	unknown 66	yes -61
#<tap	no -63	unknown 91
#<tar	no 68	yes -44
#<taz	no 107	yes -124
#<tel	unknown 50
#<tem	unknown -56
#<tes	no -58	unknown 54
#<tet	no -49	unknown -49	yes 99
#<tho	unknown -55
#<tic	unknown -65
#<tie	no -44	unknown -51	yes 91
#<tin	yes -52
#<tip	yes 64
#<tir	no 60	unknown -59
#<tiz	no -123	yes 88
#<toa	unknown 113	yes -87
#<toe	unknown -71	yes 80
#<tog	no 68	yes -60
#<toi	no -52	unknown 97	yes -43
#<tom	no -67	unknown 69
#<ton	yes 55
#<top	unknown -79	yes 101
#<tor	unknown -51	yes 72
#<tre	no 56	unknown -58
#<tro	no 60	yes -44
#<tub	unknown 67	yes -52
#<tum	unknown -44	yes 50
#<tun	unknown -156	yes 157
#<tur	no -54	yes 83
#<twe	no -46
#<twi	yes 52
#<typ	no -49	yes 56
#<unh	no 119	unknown -77	yes -40
#<uni	no 95	unknown -70
#<unl	unknown 42	yes -41
#<uns	no 245	unknown -155	yes -131
#<urg	no -57	unknown 91
#<us>	no 55
#<use	no 139	unknown -111
#<uti	no -73	unknown 42
#<vac	no -46
#<vas	no -80	unknown 118	yes -42
#<ve>	no -43
#<ven	no -126	unknown 126
#<vet	no 60
#<vic	no 81	unknown -53
#<vid	no -97	unknown 150	yes -55
#<vil	unknown -40	yes 61
#<vin	no 65	unknown -148	yes 65
#<vio	no -73	unknown 69
#<vis	no -47	unknown 115	yes -73
#<voi	no -51
#<vol	no -44	unknown 68
#<wag	no 82	unknown -146	yes 65
#<wai	no -42	yes 44
#<wak	no -48
#<wea	no -41	unknown 41
#<web	no 47	yes -53
#<wel	no 40	unknown -68
#<wer	no 58	unknown -46
#<wet	unknown -75	yes 66
#<why	unknown -93	yes 75
#<wid	no -72	unknown 119	yes -45
#<wif	unknown -53	yes 43
#<wis	no 54	yes -46
#<wok	no 63	unknown -93
#<woo	yes -51
#<wri	yes 58
#<xv>	no 121	unknown -85	yes -54
#<yan	no -52	unknown -127	yes 166
#<yel	no 60	unknown -78
#<yet	unknown 67
#<zeb	no -46	unknown -97	yes 143
#<zer	no 46
#<zin	no -71	unknown 76
#a10>	no -45	unknown -48	yes 92
#aari	unknown 52
#abbe	no -74
#abie	no -67	unknown -143	yes 186
#abin	unknown -86	yes 61
#abla	no 41	yes -69
#ably	no 104	yes -102
#aboa	no 152	unknown -123
#abol	no 70	yes -55
#abso	no 46	yes -56
#acad	no -66	unknown 77
#acce	unknown 158	yes -138
#acco	no -41	yes 47
#aced	no -64	yes 55
#aces	no 52	unknown -74
#ach>	no -41
#acin	no 54	unknown -70
#acis	no -119	unknown -114	yes 191
#acke	yes 47
#ackw	unknown 66	yes -60
#acti	yes -44
#actl	yes -71
#actu	unknown -57	yes 73
#acua	no 71	yes -75
#acy>	yes -42
#adac	no 73	unknown -120
#adam	no 51	unknown -87
#add>	no -52	unknown 50
#addl	no 63
#addr	no 93	yes -121
#aded	no 125	unknown -82	yes -58
#adia	unknown -40
#adio	unknown 70	yes -111
#adla	no 71	yes -57
#adlo	unknown 57
#adly	no -158	unknown 167
#ads>	unknown -49
#advi	no 48	yes -87
#ady>	no 42
#aeri	unknown 55
#afe>	no 73	unknown -42
#aff>	no 144	unknown -118
#affi	unknown -41
#affo	no -54	unknown 114	yes -58
#afra	no -53	yes 57
#aged	no 58	unknown -71
#agen	no -85	unknown 83
#ager	unknown -40
#ages	no -109	unknown -157	yes 229
#agge	unknown -49
#ago>	unknown 47	yes -44
#agre	unknown -51
#ague	no 53	unknown -92
#aha>	no -60	yes 49
#ail>	no 65	unknown -95
#aila	no -94	unknown -70	yes 127
#ailb	no -42
#ails	unknown 67	yes -41
#aim>	yes -47
#aime	no -43	unknown -129	yes 170
#aini	no -52	yes 77
#ains	yes 45
#airb	no -40
#airc	unknown 44	yes -121
#aird	no -45
#aire	no -74	unknown -55	yes 76
#airi	unknown 48
#airp	no -40	unknown 40
#airw	unknown -82	yes 63
#aise	no -42
#aite	no -50	unknown -129	yes 170
#aiti	unknown 46
#akec	unknown 55
#aked	unknown -54
#aken	unknown 43
#aker	no 42
#akin	unknown -50	yes 69
#aks>	no -74	unknown 155	yes -80
#alam	unknown 87	yes -51
#alar	unknown 55
#ald>	no 63	unknown -71
#alde	unknown -95	yes 116
#aled	unknown -42
#alen	no 40	unknown -50
#aler	no 54	unknown -44
#ales	no 154	unknown -88	yes -86
#alig	no -61	unknown 89
#aliv	yes 49
#alk>	no -49	unknown -53	yes 103
#alke	yes -42
#alki	no -46	yes 75
#alla	no -77	yes 44
#alls	unknown 40
#alm>	no -54
#almo	no -44	unknown -57	yes 95
#alo>	no 49	unknown -71
#alp>	no -53	unknown -169	yes 209
#alre	no 42	unknown -40
#alri	no 96	unknown -130
#als>	unknown 91	yes -129
#alsa	unknown -134	yes 160
#alth	no 102	unknown -91
#alti	no 57
#alue	no -61	unknown 80
#alve	no 62	unknown -133	yes 74
#alwa	no -72	unknown 90
#alys	unknown 143	yes -135
#alyt	no 62
#ama>	no 90	unknown -58
#amag	yes -47
#amas	no 76	unknown -47
#amat	no -58	unknown 93	yes -41
#ambo	no 60
#amdo	unknown -90	yes 46
#amdu	unknown -40
#amed	no 91	unknown -85
#amel	no -86	yes 116
#amen	unknown -69	yes 105
#amia	no 85	yes -127
#amin	no -64	yes 96
#amon	no 60	yes -58
#amp>	no 73	yes -50
#ampe	yes -47
#ampf	unknown 59
#ampi	no -101	unknown 135	yes -118
#ampo	unknown -60	yes 40
#amps	no -53
#anag	no 47
#anca	no 57	yes -78
#anda	no -49	yes 53
#andb	no 64	unknown -89
#ande	no 42	unknown -42
#andf	no 42
#andi	no -50	unknown 56
#andp	no 76	unknown -81
#andw	no 157	unknown -170
#ane>	no 44
#anel	no -48
#aner	no 109	unknown -49	yes -69
#anes	unknown 68	yes -102
#anfa	no -57
#ang>	no 58	unknown -85
#anga	no 55	unknown -85
#angl	no -90	unknown 147	yes -73
#ango	no -44	unknown 96	yes -52
#anic	no -50	unknown 92	yes -40
#anim	no -57	unknown 41
#ank>	no 50
#anke	unknown -59	yes 71
#ankf	no 114	unknown -89
#ankl	no -42	unknown -87	yes 124
#anks	no 70	yes -51
#anne	no 56	unknown -40
#anni	no 168	unknown -243
#anno	unknown 65
#anny	no -60	unknown 62
#anor	unknown 42	yes -42
#anot	unknown -44
#ansl	unknown -76	yes 94
#answ	no -55	unknown 135	yes -81
#ante	yes 41
#anti	unknown 47
#anua	no -43	unknown 151	yes -106
#anus	unknown -58	yes 92
#anva	no 85	unknown -54
#anyo	no 40
#aoue	unknown -72
#ape>	unknown -100	yes 101
#aped	no 70	yes -53
#aper	no -49
#aphe	unknown 85	yes -62
#aphs	no -42	unknown 68	yes -42
#apla	yes -74
#app>	no -86	unknown 206	yes -153
#appa	unknown 172	yes -171
#appo	unknown 51	yes -50
#appr	no -54	unknown -95	yes 131
#aps>	no -92	yes 85
#apse	no -46
#apto	yes -41
#ara>	unknown 47
#arab	no 70	yes -55
#aran	no 128	unknown -104	yes -41
#aras	no -76	yes 72
#arav	no -44	yes 74
#arbl	no -74	unknown -42	yes 102
#ardi	unknown -61	yes 67
#ardr	no 89	yes -84
#ards	yes 59
#are>	no 41
#arel	unknown -80	yes 113
#aren	no -47	unknown 61
#aret	no -44	unknown -69	yes 81
#arga	no -90	yes 70
#arif	unknown 52
#arin	no -48	unknown 40
#aris	no 68	yes -46
#arja	no -69	unknown -245	yes 221
#arki	unknown 54
#arks	no 50	unknown -40
#arle	unknown 149	yes -141
#arly	unknown 99	yes -91
#arm>	unknown -59	yes 45
#armi	no 102	unknown -69	yes -45
#armo	no -84	unknown 115	yes -50
#arms	unknown -53
#arne	unknown 83	yes -121
#arpa	no 85	yes -66
#arpo	unknown 49
#arre	unknown 60
#arri	no 63	unknown -80
#arro	no -43	unknown 45
#arry	unknown -130	yes 145
#ars>	unknown -47
#arse	unknown -267	yes 168
#arsi	no -55	unknown 57
#artn	no -53	yes 77
#arty	unknown 113	yes -139
#ary>	unknown 53
#arza	unknown 64
#asa>	no -78	yes 100
#asab	no 57	yes -78
#asan	no -51	unknown 104	yes -57
#aseb	unknown 43	yes -53
#asem	no 118	unknown -95	yes -75
#ases	no -50
#ash>	no -42	yes 52
#asic	no -115	yes 87
#asin	no 63	unknown -53
#aske	no 40
#aski	no -48	unknown 67
#asks	unknown 62	yes -76
#asle	unknown 51	yes -78
#asol	no -76	yes 72
#asp>	no -171	unknown -130	yes 198
#ass>	unknown -44
#assi	no 45	yes -45
#asso	no -53	unknown 88
#assp	unknown 60
#asty	no -40	unknown -54	yes 85
#asua	no 127	unknown -97
#asur	no -83	yes 49
#atal	no 62
#atbe	yes 63
#ated	no 60	unknown -56
#aten	no -55	unknown 122	yes -73
#atep	no -96	yes 72
#atha	no 57	unknown -46
#atht	no -67	unknown 83
#atie	no 92	unknown -52	yes -75
#atma	no -59
#atro	unknown -132	yes 149
#atta	no -42	unknown 94	yes -54
#atte	unknown -65	yes 49
#atti	no 107	unknown -197	yes 82
#attr	unknown -62	yes 45
#audi	no 59	yes -104
#augu	no -49
#auli	no 108	unknown -99
#ault	no 48	unknown -42
#aund	no -72	unknown 66
#aunt	no -67
#aura	unknown 46	yes -58
#aust	no -48	yes 47
#auth	no -65	yes 47
#auto	unknown -49
#aux>	unknown 51
#avai	no -94	unknown -70	yes 127
#avan	no -44	yes 74
#avem	unknown 49
#aves	unknown -134	yes 90
#avy>	no 65
#away	unknown -43
#awed	no -97	unknown -55	yes 115
#awer	yes -46
#awle	no -58	unknown 42
#awn>	unknown -76	yes 60
#awni	no -52	yes 80
#aws>	no -45	unknown 61
#axle	no 129	yes -138
#ayak	no 41	yes -81
#aybe	no -48	yes 49
#ayed	no 42	unknown -49
#ayin	no -65	yes 66
#ayli	no -48	unknown 84
#ayme	unknown 245	yes -210
#ayor	no 120	unknown -97
#azi>	yes -47
#azil	no -44	yes 65
#azin	unknown 88	yes -82
#azy>	unknown 92	yes -84
#bad>	unknown -111	yes 87
#badl	no -172	unknown 171
#bale	no 141	unknown -70	yes -111
#ball	no 73
#bank	yes -46
#bar>	yes -70
#bare	unknown -40	yes 79
#barn	unknown 54	yes -67
#barr	no 90	unknown -81
#bars	yes 43
#base	no 55	yes -43
#basi	yes 58
#bath	unknown 48
#batt	no 42	unknown -154	yes 114
#bay>	no 74
#bber	no 91	unknown -56
#bbin	no -69
#bble	yes -45
#bbli	unknown -101	yes 88
#bby>	no -99	unknown -79	yes 161
#beat	no -62	unknown -245	yes 270
#beau	no -43	unknown 59
#becu	no -43	unknown 44
#bed>	unknown -40
#bedr	unknown 41	yes -78
#beds	no -122	unknown 63	yes 54
#bees	no -51	unknown 99	yes -46
#bein	no 79	unknown -67
#beli	no -51
#belt	no 49	unknown -116	yes 47
#benc	unknown -122	yes 114
#bend	no 65	unknown -73
#bene	unknown -102	yes 87
#bent	no -85	unknown 53
#bere	no 107	unknown -117
#berk	unknown 59
#berl	unknown 44	yes -40
#bers	unknown -63
#bes>	yes -41
#besi	unknown -46
#bett	no -106	unknown 49	yes 57
#bicy	unknown -94	yes 122
#bies	no -67	unknown -143	yes 186
#big>	no -60
#bike	unknown 40
#bile	no -44	unknown 129	yes -96
#bili	no 87	unknown -53
#bine	unknown -92	yes 50
#bing	no -68	yes 43
#bins	no -157	unknown 156
#birt	no 48	unknown -55
#bit>	unknown -53	yes 57
#bite	unknown -184	yes 171
#bitt	no 93	unknown -166	yes 53
#blad	yes 64
#blam	no -137	unknown 73	yes 56
#blaz	unknown 93	yes -68
#bled	no 69	unknown -55
#blee	no -50	unknown -70	yes 114
#blem	no 49	unknown -105	yes 55
#bles	no 68	yes -50
#blet	unknown 85	yes -157
#blew	unknown 40	yes -61
#blin	unknown -100	yes 95
#blis	no -50	unknown -131	yes 178
#bloc	no -64	unknown 53
#bloo	unknown -76	yes 85
#blow	no -55	unknown 199	yes -166
#blue	unknown 40
#bly>	no 89	yes -98
#boat	yes -58
#bodi	no 81	unknown -56
#boil	no 57	unknown -120	yes 65
#boll	no 97	yes -106
#bolt	unknown 53
#bona	no -73	unknown 133	yes -63
#bone	no -49	unknown -69	yes 119
#boot	no -62
#bor>	no 67	yes -76
#borr	no -65	unknown 54
#bors	no 96	unknown -144	yes 55
#both	unknown -47
#bott	unknown -102	yes 75
#boug	no -40	unknown 76
#boul	unknown -68	yes 70
#boun	unknown 43	yes -81
#bous	unknown -58
#bow>	no -49	unknown -82	yes 129
#boys	unknown -108	yes 142
#bra>	no -46	unknown -97	yes 143
#brac	unknown -123	yes 156
#brak	unknown -60
#bran	no -88	unknown 170	yes -82
#brid	no 63	unknown -74
#brig	unknown 45
#brin	no -50	unknown 66
#bris	unknown -126	yes 128
#broa	unknown 44	yes -82
#brot	no -69	unknown 70
#brow	no -49	yes 53
#brua	no -42
#brui	unknown -61	yes 75
#brus	no -99	yes 87
#bser	no -41	unknown -67	yes 109
#bsol	no 46	yes -56
#bubb	no -42	unknown -45	yes 85
#buck	unknown -50	yes 68
#bulb	no -41	unknown 41
#burg	no 91	unknown -60
#burn	unknown -52	yes 48
#buse	no -47	unknown -50	yes 95
#busi	no 121	yes -94
#butt	unknown -139	yes 149
#buyi	no 151	unknown -90	yes -103
#bvio	no 57	unknown -66
#bypa	no 229	unknown -119	yes -138
#cabi	unknown -86	yes 61
#cabl	no -42
#cade	no -89	unknown 111
#caff	no -54	unknown 114	yes -58
#cald	unknown -95	yes 116
#calf	no -49	unknown -52	yes 102
#calp	no -53	unknown -169	yes 209
#camp	yes -46
#can>	yes 42
#canc	yes -68
#cand	unknown 57	yes -43
#cann	unknown 43
#cant	yes 44
#canv	no 85	unknown -54
#cape	yes -47
#cara	no -44	yes 74
#carb	no -59	unknown 120	yes -61
#care	no 44
#carr	unknown -84	yes 76
#cars	no 45	unknown -65
#case	unknown 54
#cash	unknown 52	yes -41
#cast	no 40	unknown -102	yes 43
#casu	no 127	unknown -97
#cat>	no 40	yes -73
#cate	unknown -44	yes 40
#cath	no 110	unknown -78
#cave	no 54	yes -59
#ccor	no -84	unknown 50
#ccou	unknown -69	yes 57
#ccyx	no -59	unknown -144	yes 175
#cede	unknown -56	yes 92
#cee>	no -46
#cema	unknown -75	yes 73
#cenc	no -53	unknown -66	yes 117
#cens	no -51	unknown 162	yes -132
#cent	unknown 51	yes -92
#cepa	unknown -45
#cer>	no -56	unknown 127	yes -80
#cern	no 96	unknown -62
#cert	no 48	unknown -67
#cess	no -88	unknown 164	yes -88
#chai	unknown 94	yes -92
#chal	no 181	unknown -134	yes -79
#cham	unknown -129	yes 87
#chao	unknown -72
#chas	no 58	unknown -48
#che>	no 69	unknown -66
#chec	no 102	unknown -80
#chee	no 93	unknown -192	yes 83
#chef	unknown -72
#chem	unknown -67	yes 95
#ches	unknown -41	yes 59
#chew	unknown 54	yes -47
#chie	no -108	unknown 134	yes -68
#chil	unknown -55
#chim	no 76	unknown -90
#chka	no -60	yes 95
#chni	yes -40
#choc	no 162	yes -206
#choi	yes -48
#chti	no -99	unknown 50	yes 49
#chur	no 109	unknown -51	yes -94
#ciar	no 98	yes -84
#cid>	no -100	unknown 95
#cifu	no 197	unknown -152	yes -82
#ciga	no 41
#cil>	no -62	unknown 57
#cing	unknown -116	yes 95
#ciou	no -77	unknown -123	yes 199
#cipa	no 135	yes -137
#circ	no 52	unknown -55
#cist	no -111	unknown -126	yes 213
#cker	no 84	yes -62
#ckil	no 83	yes -43
#ckin	no -53	yes 78
#ckle	unknown -183	yes 175
#ckon	no -48	yes 55
#cksa	no 93	unknown -50	yes -42
#cksm	no -60	unknown 96
#ckup	unknown 49
#ckwa	unknown 66	yes -60
#clas	yes -57
#cle>	unknown -43	yes 40
#cler	no 158	unknown -81	yes -78
#clim	no 62	unknown -82
#clin	unknown -60
#clio	unknown -73	yes 106
#clip	no 54	unknown -49
#cloc	no -121	unknown 118
#clos	yes 41
#clot	no -62	unknown 182	yes -134
#clou	no -54	unknown 99	yes -49
#club	no -93	unknown -63	yes 131
#coac	no -49	unknown 66
#coat	no -60	yes 74
#cocc	no -59	unknown -144	yes 175
#coin	no -48	unknown 99	yes -52
#cold	unknown 51
#coll	unknown -41	yes 40
#colu	no 123	yes -106
#com>	unknown 55
#comb	no 64	yes -41
#con>	no -50	unknown 49
#conc	no 67	unknown -64
#conf	no 176	unknown -71	yes -108
#cont	yes 40
#conv	no 92	unknown -51	yes -42
#cook	no 70	yes -113
#cope	no -86	unknown 158	yes -73
#cops	unknown 105	yes -68
#copy	no 79	unknown -64
#cora	yes -55
#corc	yes -64
#cors	no 132	unknown -97
#coug	unknown -89	yes 68
#coul	unknown 55
#coup	no 62	yes -99
#cour	unknown -41
#cove	no -46
#cow>	no -61	yes 47
#cows	no -135	unknown 196	yes -92
#cras	yes 58
#craz	unknown 92	yes -84
#crea	no 57	unknown -71
#cret	no 82	yes -46
#crie	no 92	unknown -81
#crow	no 65
#crui	no 65	yes -77
#crum	no 95	yes -81
#crun	no -45	unknown 98	yes -62
#crus	unknown 51
#cry>	no -75	unknown 86
#cted	unknown -67	yes 57
#ctic	yes -44
#ctim	no 81	unknown -53
#ctio	no 49	unknown -50
#ctly	no 100	unknown -65
#ctob	no -77	yes 105
#ctur	unknown -40	yes 42
#cuat	no 71	yes -75
#cue>	no -48
#cuff	unknown -80	yes 87
#cuit	unknown -55
#cula	unknown -80	yes 75
#culo	no 44	unknown -60
#cupb	no -46
#curt	unknown -44
#cuse	no 110	unknown -89
#cuss	no -62	unknown -84	yes 146
#cust	unknown 40
#cut>	unknown -52	yes 53
#cuts	no 50	unknown -115	yes 63
#cycl	unknown -55	yes 78
#cyx>	no -59	unknown -144	yes 175
#dabo	no 60
#dach	no 73	unknown -120
#dage	no -49	unknown -82	yes 130
#dai>	no 106	unknown -66
#dal>	no -85	yes 103
#dals	no 99	unknown -57	yes -46
#dam>	no 41	unknown -110	yes 74
#dama	yes -47
#dame	no 66	unknown -48
#damp	yes -44
#dang	no 119	unknown -46	yes -77
#dar>	no 134	unknown -110
#dark	no -52	unknown -58	yes 109
#dash	unknown -44
#date	yes 54
#daug	yes 58
#dawn	no 46	unknown -177	yes 101
#dayl	no -48	unknown 84
#dbag	unknown -82	yes 72
#dboa	unknown -63	yes 54
#dbra	no 147	unknown -101	yes -50
#dbur	no -74	unknown 102
#dded	no 157	unknown -163
#dden	no 40
#ddin	yes -54
#ddle	yes 45
#ddre	no 93	yes -121
#dead	unknown 79	yes -81
#dear	unknown -68	yes 49
#deau	no -50	unknown 72
#dece	no 101	unknown -83
#deci	no 49	unknown -66
#deck	no 78	unknown -74
#deco	unknown 53	yes -53
#ded>	unknown -47
#deer	no 119	unknown -48	yes -85
#dega	yes -42
#dela	no 165	unknown -122	yes -73
#demo	no 315	unknown -302
#denc	no -51	unknown 90
#dens	unknown 50
#deny	no -53	unknown 145	yes -103
#deo>	no -41	unknown 49
#depo	no 108	unknown -94
#derb	unknown 61
#dere	no 40	unknown -61
#derg	no -51	unknown 62
#derl	no 67	unknown -44
#dern	unknown 72	yes -104
#ders	no -90	unknown 94
#dert	no 80	yes -73
#des>	yes 41
#dese	unknown -239	yes 153
#desk	no -81	yes 65
#dewa	unknown 53
#dfat	no 42
#dful	no -52
#dge>	no 45	unknown -49
#dia>	no -43
#diab	no 83	unknown -54	yes -49
#dian	unknown -63	yes 98
#diat	unknown -52
#dica	no 54	unknown -74
#dici	no -105	unknown 138	yes -40
#dicu	no 44	unknown -60
#didn	unknown -47
#dies	no 81	unknown -59	yes -47
#diff	no -40
#dign	no 92	unknown -87
#dily	no 81	unknown -56
#dina	no 97	yes -93
#dine	unknown -82	yes 68
#dinn	no 50	yes -44
#dio>	no -47	unknown 93	yes -49
#diol	no 72	yes -105
#diot	no -43	yes 81
#dire	no 80	unknown -74
#disa	unknown -58	yes 41
#disc	no -69	unknown -77	yes 141
#disl	unknown -64	yes 97
#dist	unknown -90	yes 73
#ditc	unknown -45
#diti	unknown 61	yes -72
#divi	no 113	unknown -90	yes -85
#dizz	no -82	unknown -84	yes 165
#dlam	no 71	yes -57
#dleb	no 56	yes -84
#dler	yes 41
#dles	no -79	unknown 97
#dlig	no -41
#dloc	unknown 57
#dlor	no -49	unknown 80
#dly>	unknown 79	yes -43
#dnig	yes -53
#doct	yes 52
#don>	no -40	unknown 44
#dont	no -96	unknown 60
#dor>	no 62	unknown -66
#doub	unknown 60	yes -46
#doul	unknown -90	yes 46
#dows	yes 57
#drai	unknown 47	yes -74
#dram	no 52
#dran	yes -45
#draw	no 52
#dred	no 79	yes -54
#dren	unknown -47	yes 54
#drew	unknown 63	yes -44
#dril	unknown 65	yes -49
#drin	unknown -157	yes 179
#drob	no 57	yes -91
#dron	unknown -80	yes 75
#droo	unknown 43	yes -81
#drop	unknown 51
#drow	unknown -89	yes 41
#drum	no -68	unknown 100
#drun	unknown -60	yes 82
#dry>	no 94	unknown -65
#drye	no -64	unknown 48
#dson	unknown -103	yes 104
#dsto	unknown -67
#dth>	no -61	unknown 87
#dual	no -46	unknown 88
#duct	unknown 117	yes -92
#dull	no -95	yes 124
#duly	no 49
#duri	unknown 71
#dust	yes -54
#dutc	unknown 53	yes -49
#duty	no -53	yes 84
#duve	no 166	unknown -82	yes -104
#dvis	no 48	yes -87
#dwic	no 157	unknown -170
#eada	no 73	unknown -120
#eady	no 50	unknown -46
#eagu	no 53	unknown -92
#eake	unknown -42
#eaki	unknown -83	yes 96
#eale	no 69	unknown -52
#eall	no 135	yes -152
#ealt	no 168	unknown -120	yes -62
#eam>	yes 62
#eame	unknown -64	yes 59
#eant	unknown 156	yes -160
#earb	no -42
#eard	unknown 65
#eare	unknown 78	yes -56
#eari	no -46
#earl	no -62	unknown 162	yes -106
#earm	no -92	unknown -162	yes 232
#earn	no 43	yes -64
#eart	unknown -40
#east	no 91	unknown -105
#easu	no -83	yes 49
#eatb	yes 63
#eati	unknown -44
#eats	no 72	unknown 103	yes -172
#eau>	no 128	unknown -66	yes -138
#eaux	unknown 51
#eave	no -51	unknown 79
#eavy	no 41
#ebar	no 56	yes -84
#ebbl	yes -42
#eble	no 100	unknown -81	yes -55
#eboa	no -81	unknown 153	yes -89
#ebod	unknown 46
#ebox	no 111	unknown -58	yes -54
#ebra	no -49	unknown -154	yes 200
#ebro	unknown -73	yes 111
#ebru	no -42
#ece>	unknown -58	yes 61
#ecep	no -64	unknown 98
#eces	no -41	unknown 62
#echa	no -42	unknown 83	yes -42
#echi	yes 41
#ecid	no 49	unknown -66
#eck>	unknown -89	yes 124
#ecko	no -48	yes 55
#ecli	no -76
#ecs>	unknown 49
#ect>	yes -47
#ecte	unknown -67	yes 57
#ecti	unknown -72
#ectl	no 124	unknown -103
#ecto	no -119	unknown 193	yes -79
#ecue	no -43	unknown 44
#ecy>	unknown -42
#edal	no 50	unknown -80
#edar	no 160	unknown -88	yes -83
#eddi	yes -54
#eded	no 44
#edes	unknown -73	yes 76
#edfu	no -52
#edia	yes 42
#edic	no 80	yes -56
#edin	unknown -50
#edle	unknown -55	yes 74
#edro	unknown 43	yes -81
#eds>	yes 42
#eed>	unknown -55
#eede	no 44
#eedf	no -52
#eedi	unknown -72	yes 98
#eedl	no -45
#eein	yes 65
#eeke	no -64	unknown 112	yes -52
#eel>	unknown -65	yes 68
#eele	no 46	unknown -49
#eels	no -41	unknown 84	yes -44
#eena	yes 51
#eenh	no 41
#eens	no -48
#eep>	unknown 40
#eepe	unknown -103	yes 72
#eeps	no -42
#eer>	no 102	yes -100
#eeri	no 103	unknown -43	yes -83
#ees>	yes -52
#eet>	no 49	unknown -43
#eeze	no -43	yes 65
#efch	unknown -72
#efer	unknown -42
#efig	no 50	unknown -58
#efou	unknown 42
#efro	unknown 85	yes -64
#efun	yes -73
#egan	unknown -41
#egar	no -97	unknown 75
#egat	yes -42
#egg>	no -60	unknown -110	yes 166
#egge	no -88	unknown 225	yes -190
#egis	yes -51
#egna	unknown -66	yes 89
#egs>	no 75	unknown -102
#eham	no 61	yes -41
#ehea	unknown -51	yes 61
#eimb	yes -77
#eing	no 46	unknown -55
#eith	no 91	yes -53
#eken	no -64	unknown 112	yes -52
#elbo	no -46	unknown -80	yes 125
#elde	no 87	unknown -115
#eled	no 46	unknown -49
#elep	no -43	unknown 136	yes -110
#elib	no -110	unknown 170	yes -106
#elic	no 42	unknown -48
#elin	no 121	unknown -152
#elli	unknown 48	yes -79
#ells	no -61
#elme	no -68	unknown -148	yes 202
#elon	no -56	yes 41
#elop	no -44	unknown 74	yes -45
#elp>	no -70	unknown 133	yes -64
#elpe	no 108	yes -92
#elpi	no -164	unknown -72	yes 170
#els>	no -51	unknown 100	yes -49
#elt>	unknown -81	yes 77
#elte	unknown -41
#elux	unknown -74	yes 49
#elve	unknown 50	yes -45
#elvi	no -75	unknown -99	yes 166
#ely>	no 45
#emai	no -51	unknown 40
#embe	yes 45
#emem	unknown -67	yes 103
#emer	no -43	unknown -113	yes 152
#emis	no 88	unknown -93
#emmi	no -57	unknown 106	yes -50
#empl	no -46	yes 46
#empt	no 47	yes -53
#emse	unknown 59
#enag	yes 51
#enan	yes -41
#enau	no 140	unknown -102	yes -59
#ench	unknown -60	yes 41
#ency	no -45	yes 73
#endi	unknown -145	yes 105
#endo	unknown -80	yes 104
#ends	no 41
#enea	unknown -115	yes 97
#ened	no -53
#ener	unknown -89	yes 97
#enga	no -77	unknown 91
#enge	unknown -48
#engi	no 47	yes -47
#engt	no -50	unknown 48
#eni>	no 96	unknown -149
#enis	no -111	unknown -54	yes 129
#enit	unknown -82	yes 73
#enna	no -53	unknown 58
#enne	no -84	unknown -213	yes 205
#enou	no -132	yes 98
#ens>	unknown 88	yes -51
#ensa	unknown 57	yes -44
#ense	unknown 65	yes -62
#ensi	unknown 47	yes -51
#ente	no 53
#enth	no -54	unknown 73
#entl	unknown 41	yes -48
#ents	no -47
#enty	no -59
#enue	no 45	unknown -55
#eny>	no -53	unknown 145	yes -103
#eon>	no -43	yes 77
#eone	unknown 54	yes -42
#eopa	no 59	unknown -98	yes 40
#eot>	no -59	unknown 52
#epan	unknown -45
#eper	unknown -103	yes 72
#ephe	unknown -49	yes 61
#epho	no -43	unknown 136	yes -110
#epos	no 45	unknown -45
#eppe	unknown -94	yes 129
#eps>	no -47	yes 53
#ept>	unknown -53	yes 44
#epti	no -64	unknown 104	yes -40
#eque	no -61	unknown 96	yes -47
#era>	yes -50
#eran	no -68	unknown 100
#erb>	unknown 86	yes -47
#erba	no 57	unknown -73
#erbo	no 99	yes -69
#erce	no 62	yes -55
#erci	no 259	unknown -139	yes -161
#erco	unknown 55
#erd>	no -85	unknown -237	yes 282
#erel	no 96	yes -74
#eren	no 59	unknown -76
#erer	no 47	unknown -48
#eres	no -45	unknown 66
#erfa	unknown 47	yes -67
#erfe	no 134	unknown -108
#ergi	no -107	unknown -283	yes 233
#ergo	no -71	unknown -50	yes 107
#ergr	no -51	unknown 62
#erie	unknown 47	yes -61
#erin	no 112	unknown -69	yes -46
#erio	no -133	unknown 99
#erip	no 40	yes -77
#erka	unknown 59
#erle	no 106	unknown -91
#erli	no 85	unknown -63
#erly	unknown -76	yes 55
#erma	yes 48
#erne	unknown 90	yes -87
#ero>	yes -50
#erpa	no -62	unknown -68	yes 128
#erpr	no -60
#erre	yes 41
#erse	no 48	yes -47
#ersh	no -50	unknown 83
#ersi	unknown 65	yes -64
#erso	no 62	unknown -44
#erst	no -68	unknown 73
#ert>	no -91	unknown -120	yes 184
#erta	yes -70
#erti	no 66	unknown -80
#erve	no 84	unknown -118
#ervi	no 40	unknown -113	yes 52
#erwo	no -86	unknown 74
#eryb	no 47	unknown -40
#eryw	no -46	unknown -95	yes 141
#esca	yes -47
#ese>	no 124	unknown -116
#esel	no 81	unknown -59	yes -47
#eser	no 129	unknown -179
#esk>	no -76
#esla	no -72	unknown 95
#esn>	unknown -99	yes 83
#espo	no -57	unknown 104	yes -45
#ess>	no 47	unknown -42
#essa	unknown 59
#essi	no -61	yes 72
#esso	no 71	unknown -64
#est>	no 44	unknown -49
#esta	no -88	unknown 130	yes -43
#esti	yes 54
#esto	unknown 100	yes -142
#ests	no 44	unknown -53
#esum	no 130	unknown -51	yes -116
#etai	yes -54
#etal	yes -54
#etan	unknown -55	yes 60
#ete>	no 55	unknown 64	yes -126
#eted	no 40
#etel	no 129	unknown -92
#eter	unknown 48
#ethe	no 91	yes -62
#ethi	no -43	yes 69
#etim	no -42	unknown 59
#etit	unknown -146	yes 117
#etre	no -57	unknown 71
#etta	no -61	yes 73
#ette	no 94	unknown -58
#etti	no -40
#ety>	unknown 88	yes -74
#euge	no -59	unknown 52
#eurs	no -74
#evac	no 71	yes -75
#evar	unknown -76	yes 106
#eve>	no -53	unknown 60
#evel	unknown 128	yes -121
#eves	no -62	unknown 123	yes -107
#evid	no -68	unknown 129	yes -60
#evis	unknown 63	yes -53
#evry	yes 61
#ewal	yes 52
#eway	no -121	unknown -97	yes 189
#ewdr	no -48	unknown 90	yes -42
#ewed	no -43	yes 40
#ewel	unknown 94	yes -66
#ewhe	no -40
#ewor	no 109	unknown -71	yes -46
#exac	unknown 74	yes -83
#exce	unknown -50
#exch	yes 53
#excu	no 110	unknown -89
#exha	no -48	yes 47
#expe	unknown 79	yes -86
#exte	unknown 41	yes -54
#exti	no 54
#extr	no 128	unknown -64	yes -63
#eye>	no -84	unknown -73	yes 157
#eyeb	unknown -73	yes 111
#eyed	no -55	unknown 78
#eyel	no -95	unknown -142	yes 234
#eyes	unknown -50	yes 79
#ezer	no -61	yes 76
#fabr	unknown -57
#faca	no -66	unknown 77
#face	unknown -43
#faci	no 46	unknown -69
#fact	no -78	unknown 103	yes -44
#fail	yes 46
#fait	no 160	unknown -227
#farm	no 54
#fcha	unknown -72
#febr	no -42
#fect	no 61	unknown -66
#fed>	no -73	yes 62
#fee>	no -67	yes 51
#feel	no 93	unknown -70
#feet	unknown -51	yes 43
#fell	no -68	unknown 89
#felt	no 61	unknown -124	yes 62
#fenc	no -65	unknown 75
#fend	no 82	yes -55
#fere	no 69	unknown -51
#fes>	no 57	unknown -62
#few>	unknown -53	yes 69
#ffed	no -43
#ffer	no 66	unknown -69
#ffit	no -46	unknown 77
#ffol	no -54	unknown 114	yes -58
#fiat	unknown -54
#fica	unknown -87	yes 91
#fied	yes -47
#fift	unknown -103	yes 136
#figh	no 52	unknown -41
#film	unknown -42
#filt	no -51
#find	unknown 58	yes -58
#fing	no -41	unknown -70	yes 109
#fini	no -42
#firm	no 50	yes -57
#fish	no 81	unknown -65
#fit>	unknown 55	yes -49
#fiti	unknown 66
#five	unknown -74	yes 40
#flam	yes -44
#flap	no 75	unknown -72
#flat	unknown 48
#flew	unknown -94	yes 87
#flig	no -65	unknown 97
#floa	yes -70
#flor	no 52	unknown -64
#flow	no -47
#fly>	no -55	yes 83
#flyi	no 78	yes -92
#foam	no -74	unknown 178	yes -120
#fog>	no 98	unknown -73	yes -41
#fold	unknown -57
#font	no 96	unknown 55	yes -172
#food	unknown -76	yes 42
#foot	unknown -45	yes 50
#forc	unknown 43
#fore	yes 40
#fork	yes 49
#fort	no 47	yes -46
#forw	no 55	unknown -119
#foun	no -65	yes 53
#frac	no -48	unknown -75	yes 122
#frai	no -44
#fram	no -139	unknown 122
#frie	unknown 65
#frig	no 119	unknown -185	yes 50
#frm>	no -67	unknown 55
#fros	unknown 107	yes -75
#froz	unknown -137	yes 157
#fted	no 73	yes -44
#fts>	unknown 52
#fty>	no -42	unknown -125	yes 165
#ful>	no -97	unknown 90
#fumi	no 61	yes -92
#fund	yes -73
#funn	no -65	unknown 46
#furi	no 162	unknown -125	yes -52
#gade	unknown 40	yes -41
#gage	no -106	unknown 123
#gal>	no -94	unknown 70
#gale	no -107	yes 80
#gall	no 47	unknown 68	yes -127
#game	unknown -105	yes 134
#gar>	no 125	unknown -44	yes -86
#gare	no -47	yes 70
#gash	no -60	unknown -87	yes 144
#gear	yes 43
#gen>	no -54	unknown -99	yes 153
#genc	no -44	yes 77
#gene	no -44	yes 44
#geot	no -59	unknown 52
#gera	no 112	unknown -101
#germ	yes 55
#gerp	no -51	unknown 113	yes -61
#gers	unknown -143	yes 180
#ges>	unknown -43	yes 43
#get>	unknown 51
#geth	no 66	yes -57
#gett	unknown 49
#ghte	unknown -40	yes 47
#ghty	no -53	unknown 51
#ghwa	no 46	unknown -82
#gier	unknown 56	yes -58
#gift	no -55	unknown 188	yes -153
#gin>	no -44
#give	no -40	yes 63
#glar	no 95	unknown -66
#glas	yes 44
#glaz	unknown 99	yes -64
#gled	no 47
#glin	no 52	unknown -75
#glis	no -67	yes 99
#glov	no 57	yes -44
#glue	no -60	unknown 69
#gnan	unknown -61	yes 80
#gne>	unknown -68	yes 68
#gnit	no 47
#goat	no -84	yes 64
#god>	no 63	unknown -50
#gold	no 99	unknown -40	yes -56
#golf	unknown -41
#goo>	unknown 79	yes -46
#good	no 78	unknown -48
#grab	no -73	yes 40
#graf	no -46	unknown 77
#gran	unknown -46
#grap	unknown 60
#grat	no -63	unknown 124	yes -61
#graz	unknown -80	yes 78
#grea	no 59	yes -42
#grey	no -91	yes 94
#gril	no 101	unknown -116
#grin	unknown 51
#groc	unknown 74	yes -78
#grow	yes -41
#gth>	no -50	unknown 48
#guar	no 68	unknown -76
#gue>	yes 67
#gues	unknown -45
#gui>	yes -43
#guis	no 54
#gutt	no -50	unknown 129	yes -77
#guys	no 117	unknown -83	yes -67
#gym>	no -69	unknown 45
#hain	unknown 42	yes -43
#hake	unknown 46	yes -119
#haki	unknown -41	yes 65
#hale	no 50	unknown -91
#haly	no 57	unknown -46
#hamd	unknown -66
#hame	unknown 41	yes -62
#han>	no 84	unknown -51
#hand	yes 44
#hang	yes 41
#hani	no -42	unknown 83	yes -42
#hank	no 98	unknown -68
#haou	unknown -72
#hap>	no 59
#hape	no 84	unknown -94
#harb	no 41	yes -104
#hard	no -53
#hare	no 92	yes -72
#harm	no 125	unknown -89
#harr	unknown 74	yes -86
#hasi	no 76	yes -48
#hasn	no -94	unknown 85
#hass	unknown 45
#hats	yes 44
#hatt	unknown -150	yes 122
#haul	no 72	unknown -106
#haus	no -48	yes 47
#hay>	no 47	yes -89
#hbor	no 76	yes -44
#hday	unknown -58	yes 47
#head	unknown -56	yes 69
#heal	no 168	unknown -120	yes -62
#heck	no 102	unknown -80
#heep	no 47
#hefc	unknown -72
#heft	no -68	unknown 106
#held	no -42
#helf	yes -72
#helm	no -68	unknown -148	yes 202
#help	unknown 69	yes -69
#helt	no 131	unknown -79	yes -63
#helv	no -113	yes 100
#hemi	unknown -67	yes 95
#hems	unknown 59
#herg	yes -43
#heri	no 41	yes -81
#herm	no 82	unknown -113
#hes>	no -49	yes 65
#hest	unknown -48
#heth	no 103	unknown -48	yes -81
#hew>	unknown -55	yes 59
#hewe	unknown 54	yes -47
#hid>	no 42	unknown -60
#hidi	no -72	unknown 143	yes -104
#hief	no -83	unknown 127	yes -41
#hiel	no -62
#hier	no -134	unknown 83	yes 41
#hiev	no -62	unknown 123	yes -107
#high	unknown -120	yes 130
#hild	unknown -55
#hill	no 95	unknown -63
#himn	no 76	unknown -90
#hims	unknown -64	yes 52
#hin>	unknown -72	yes 97
#hine	no 45
#hink	no -134	unknown 182	yes -60
#hip>	unknown -55	yes 62
#hipl	no -77	unknown -74	yes 151
#hird	unknown 82	yes -59
#hire	unknown 40
#hitc	unknown 46	yes -63
#hive	no -44	unknown 53
#hka>	no -60	yes 95
#hman	unknown 46	yes -71
#hnic	yes -40
#hob>	unknown 53	yes -105
#hock	no 57	unknown -178	yes 114
#hoe>	unknown -43	yes 70
#hoev	no 122	unknown -54	yes -78
#hoir	yes -48
#hold	unknown -64
#hom>	no -46	unknown 89	yes -45
#hood	unknown -57	yes 52
#hop>	unknown 66	yes -41
#hopf	no 96	unknown -45	yes -67
#hopp	unknown -83	yes 96
#hore	unknown -89	yes 57
#hori	no -60	unknown 59
#hors	no 51	unknown -69
#hort	no 67	yes -100
#hosp	no -47	unknown -43	yes 90
#host	no 122	unknown -81	yes -63
#hote	no -45	unknown 43
#hoto	unknown 63	yes -45
#houg	unknown -43	yes 45
#houl	no -45	yes 83
#hous	no 47
#hove	yes 74
#howe	unknown -45	yes 44
#hows	no -117	yes 86
#hrew	no -41
#hrow	no -89	unknown 41	yes 45
#hru>	unknown 63	yes -93
#hrug	unknown 81	yes -48
#hter	yes 49
#htim	no -99	unknown 50	yes 49
#htub	no -67	unknown 83
#hty>	no -53	unknown 51
#huge	no -42	yes 41
#huma	no 150	unknown -123
#humb	no -58	unknown -107	yes 159
#hund	no 44	yes -58
#hunt	no 59	unknown -42
#hurc	no 109	unknown -51	yes -94
#hurr	no -55	unknown 162	yes -134
#hurt	no 63	unknown -42
#hut>	unknown -102	yes 104
#hway	no 46	unknown -82
#hyun	no 106	unknown -66
#iabl	no 85	yes -127
#iad>	unknown 66
#iara	no 107	yes -91
#iato	unknown -52
#ibs>	unknown -79	yes 117
#ibus	no 64	unknown -61
#icab	yes 43
#ican	no -62	yes 59
#iced	unknown 44	yes -48
#icem	unknown -71	yes 62
#icen	no -41
#ices	no -64
#iche	no -55	unknown 49
#ichk	no -60	yes 95
#icki	no -66	yes 70
#icks	unknown 57
#ics>	no 69	yes -55
#icti	no 81	unknown -53
#ictu	no 74	unknown -87
#icul	unknown -40
#icyc	unknown -94	yes 122
#ida>	no 107	unknown -56	yes -72
#idde	no 181	unknown -145	yes -50
#iddl	unknown -45	yes 68
#idea	no -50	unknown -64	yes 91
#ideo	no -41	unknown 49
#ider	no -55	unknown 69
#ides	yes 58
#idew	unknown 53
#idge	no 53	unknown -60
#idia	no -62	unknown 53
#idic	no 44	unknown -60
#idio	no -43	yes 81
#idl>	unknown 70	yes -68
#idn>	unknown -43
#idni	yes -53
#idnt	no 53	unknown -69
#idor	no -48	unknown 41
#idth	no -61	unknown 87
#ief>	unknown 96	yes -70
#iend	no -48	unknown 65
#iere	no -131	unknown -186	yes 265
#iers	no 88	unknown -91
#iese	no 81	unknown -59	yes -47
#iest	no 88	yes -75
#ieur	no 64	yes -69
#iff>	no -60	unknown -69	yes 126
#iffe	no -72	yes 65
#ific	unknown -76	yes 65
#ifie	unknown 80	yes -67
#ifra	no 64
#ift>	no -56	unknown 52
#ifte	no 98	unknown -72
#ifts	unknown 52
#ifty	no -42	unknown -125	yes 165
#iful	no 110	unknown -48	yes -82
#igad	unknown 40	yes -41
#igam	unknown -105	yes 134
#igar	no 41
#igh>	no -40	unknown -136	yes 170
#ighw	no 46	unknown -82
#igni	unknown -50
#ika>	unknown 54	yes -49
#ikes	no -166	unknown 211	yes -64
#ilab	no -94	unknown -70	yes 127
#ilah	unknown -62	yes 54
#ilal	no -134	yes 147
#ilbo	no -42
#ild>	no 53	unknown -66
#ildr	unknown -47	yes 46
#iles	unknown -88	yes 49
#ilet	no -52	unknown 97	yes -43
#ilk>	no -67	unknown 59
#illi	unknown -122	yes 143
#ilme	no -41	yes 41
#ils>	no -45	unknown 87	yes -45
#ilst	unknown 49
#ilt>	yes -71
#ilth	no -77	unknown 84
#ilve	no 59
#ily>	unknown -41
#imal	no -64	unknown 100	yes -55
#imat	unknown -64	yes 47
#imbe	unknown -46	yes 48
#imbu	yes -77
#imed	no -43	unknown -129	yes 170
#imne	no 76	unknown -90
#imog	no 106	unknown -75
#impa	no -97	unknown 44	yes 51
#impi	unknown -115	yes 70
#impl	no 92	unknown -71
#ims>	no 65	unknown -77
#imse	unknown -64	yes 52
#in2>	no 43	unknown -41
#ina>	no 86	yes -80
#inal	unknown 100	yes -73
#inc>	no -71	unknown 76
#ince	yes 41
#inch	no 44	unknown 47	yes -92
#inco	no -107	unknown 185	yes -95
#inde	no -46
#indi	no 98	unknown -67
#indl	no 80	yes -82
#indu	no 153	yes -139
#ined	yes 55
#inen	no -100	unknown 117
#ines	no 61	unknown -74
#inet	no 128	unknown -174
#info	no -43	unknown -116	yes 157
#inge	unknown -83	yes 86
#ingi	unknown -71	yes 48
#ingl	yes -55
#ingo	no -93	unknown 148	yes -57
#ingu	no 54
#inha	unknown -87	yes 123
#ini>	unknown 46	yes -49
#inib	no 64	unknown -61
#inic	no 55	yes -78
#inin	no 55	unknown -82
#inje	no -84	unknown -95	yes 150
#inju	no 88	unknown -81
#ink>	no -95	unknown 105
#inki	unknown 122	yes -125
#inks	unknown -46	yes 57
#inne	unknown -107	yes 96
#ins>	no -50	yes 44
#inta	no 178	unknown -147
#inti	no -86	unknown 199	yes -118
#intr	no 110	unknown -76
#ints	unknown 59	yes -44
#inus	no 77	yes -61
#inve	unknown 47
#iole	no -55	yes 40
#ioli	no -76	unknown 124	yes -74
#iolo	no 72	yes -105
#iona	no 75	unknown -67
#iori	no -47
#iot>	no -47
#ipal	no 135	yes -137
#iped	unknown -227	yes 160
#iper	unknown 71	yes -81
#ipes	no -57	unknown 88
#ipho	no -88	unknown 79
#ipla	no -77	unknown -74	yes 151
#ippi	no -63	unknown 109	yes -48
#ips>	unknown -65	yes 92
#ique	no 66	yes -43
#irba	no -45
#irca	unknown 44	yes -121
#ircu	no 52	unknown -55
#ird>	unknown 91	yes -59
#irdr	no -45
#irec	no 66	unknown -80
#iref	no 50	unknown -58
#irem	unknown -52
#ires	no 95	unknown -56
#irew	no 72	yes -44
#irin	no -45	unknown 110	yes -84
#irl>	unknown -58
#irlf	no -49	unknown 79
#irm>	yes -53
#iron	unknown 67	yes -87
#irpo	no -50	unknown 47
#irth	no 48	unknown -55
#irti	no -75	unknown 116	yes -47
#irty	no -40
#irwe	unknown -82	yes 63
#isco	no -70	unknown -72	yes 129
#iscu	no -49	unknown -104	yes 142
#ise>	unknown 44
#ised	no 42	unknown -63
#iser	no 51
#ises	unknown -60
#ish>	no 54	unknown -56
#isin	yes -43
#isio	no 59	yes -79
#isit	unknown 100	yes -72
#isju	no 180	unknown -153	yes -44
#isla	unknown 50
#islo	unknown -64	yes 97
#isn>	no 69	unknown -53
#ispl	no 102	unknown -77
#ispu	no -77	unknown 84
#isse	unknown -50
#ist>	yes 58
#ista	unknown -58
#iste	yes 62
#istm	no -45
#istr	no 69	unknown -74
#ists	unknown -74	yes 49
#ital	no -40	yes 77
#itca	no -45
#ited	no -48
#iter	unknown -148	yes 114
#ithe	no 85	yes -53
#ithi	unknown -65	yes 59
#iti>	unknown 66
#itie	no -60	unknown 59
#itio	unknown 100	yes -65
#itra	unknown -82	yes 73
#itre	unknown 62	yes -47
#itse	no -61	unknown 41
#itti	unknown -48	yes 45
#itur	no -40	yes 40
#ivab	unknown -178	yes 113
#ived	unknown -59
#iven	unknown -42	yes 78
#ives	unknown 55
#ivil	no 91	unknown -76
#ixty	yes -59
#izzy	no -75	unknown -53	yes 129
#jack	no -74	unknown -222	yes 224
#jama	no 76	unknown -47
#janu	no -43	unknown 151	yes -106
#jar>	no 63	unknown 86	yes -146
#jaw>	unknown -55	yes 87
#jda>	no -65	unknown 43
#ject	no -75	unknown -42	yes 103
#jemm	no -57	unknown 106	yes -50
#jewe	unknown 94	yes -66
#job>	no -60	unknown 49
#joke	no 76	unknown -46
#joki	no -48	unknown 57
#judg	no 155	unknown -118	yes -47
#jump	unknown -63
#june	unknown 57	yes -41
#jure	no 103	unknown -99
#juri	no 48	unknown -57
#jury	no 108	unknown -81
#just	no 72	unknown -54
#kage	no -75	unknown 77
#kamp	unknown 59
#kaya	no 41	yes -81
#kech	unknown 55
#keep	no -41
#ken>	yes 43
#kend	yes -62
#kept	no -60	unknown -61	yes 119
#ker>	no 54	yes -53
#kery	no 98	unknown -53	yes -48
#kes>	no -72	unknown 79
#kets	no -58	yes 81
#keye	no -55	unknown 78
#kful	no 114	unknown -89
#kid>	no 101	yes -73
#kidd	no 199	unknown -172	yes -61
#kier	no -54	unknown -87	yes 137
#kill	no -109	unknown -62	yes 173
#kily	no 83	yes -43
#kin>	no -137	yes 95
#kind	no 40
#kirt	no -79	unknown 131	yes -56
#kis>	no 91	unknown -55	yes -48
#kiss	no 75	unknown -71
#kit>	no -52	unknown 62
#kle>	unknown -97	yes 110
#kled	no -56	unknown -74	yes 120
#klif	no -70	yes 53
#kly>	no -72	yes 85
#knee	no -45	unknown -86	yes 127
#know	unknown 53
#kour	no 50	unknown -54
#ksac	no 93	unknown -50	yes -42
#ksmi	no -60	unknown 96
#kup>	unknown 49
#kwar	no -54
#lab>	no -77
#labl	unknown -89
#laci	no -88	yes 70
#lade	yes 64
#lads	no 70	unknown -52
#lage	no -47
#lah>	yes 45
#lal>	unknown -77	yes 81
#lam>	no -140	unknown 174	yes -41
#lami	unknown -62	yes 46
#lamm	no -55	yes 43
#lamp	yes -57
#lan>	no -89	yes 63
#lane	no 45
#lank	unknown -65
#lant	no -64	unknown 108	yes -43
#laps	no -83	yes 58
#lapt	yes -41
#larb	no -56	unknown -53	yes 106
#lard	no 97	yes -106
#larm	unknown 55
#lars	no 104	yes -131
#las>	no -44	unknown -175	yes 135
#lat>	unknown 40
#lati	unknown -96	yes 119
#latm	no -59
#lato	yes 40
#latt	unknown 56	yes -47
#laun	no -72	unknown 66
#law>	no -50	unknown 52
#lawn	no 75	unknown -105
#laws	no -45	unknown 61
#lay>	no 85	unknown -64
#lays	no -76	unknown 117	yes -40
#laze	unknown 68	yes -52
#lazi	no -52	unknown 125	yes -73
#lbon	unknown -62	yes 91
#lbow	no -46	unknown -80	yes 125
#lbox	no -57	unknown 80
#lded	unknown -74	yes 109
#lder	no -63	unknown -50	yes 112
#ldn>	unknown 42
#ldnt	no -80	unknown 68
#ldre	unknown -47	yes 46
#lds>	no 284	unknown -273
#leag	no 53	unknown -92
#lear	unknown 50	yes -53
#leav	unknown 63
#leba	no 56	yes -84
#leed	unknown -56	yes 87
#leg>	no -42	unknown -92	yes 135
#legs	no 102	unknown -105
#lem>	no -66	yes 75
#lenc	yes -54
#lend	unknown 128	yes -131
#lens	unknown 92	yes -53
#lent	no -64	unknown -106	yes 155
#leph	no -43	unknown 136	yes -110
#lept	no 53	unknown -70
#lery	unknown 95	yes -63
#less	no 127	unknown -49	yes -77
#lete	yes -53
#lett	no 106	unknown -58	yes -48
#leva	yes 66
#levi	no -44	unknown 109	yes -65
#ley>	no 171	unknown -132	yes -60
#lfri	no -49	unknown 79
#lian	unknown -49	yes 59
#lid>	yes 44
#lide	unknown -43
#lidl	unknown 70	yes -68
#lie>	unknown 141	yes -148
#lier	unknown 100	yes -73
#liev	no 53	unknown -47
#life	no -134	unknown 147
#liga	unknown -105	yes 134
#lill	no 56	yes -68
#limb	no 62	unknown -82
#limo	no 106	unknown -75
#limp	unknown -106	yes 88
#lini	no 96	yes -69
#lint	no -94	unknown -140	yes 227
#lio>	unknown -73	yes 106
#lip>	no -78	unknown -87	yes 163
#lipp	no 51	unknown -89
#lis>	no -50	unknown -79	yes 118
#lish	no 53
#lisi	no 171	unknown -53	yes -131
#list	unknown -43	yes 56
#lit>	unknown -63
#litr	unknown 62	yes -47
#livi	unknown -52
#lked	yes -44
#lkin	no -51	yes 60
#lks>	no -64	unknown -70	yes 115
#llag	no -47
#llap	no -46
#lle>	yes 49
#llea	no 53	unknown -92
#llec	no 59	unknown -62
#llen	unknown -41	yes 51
#llet	no 129	unknown -134
#lley	no 171	unknown -132	yes -60
#llis	no 123	unknown -46	yes -85
#llow	unknown -41
#lly>	no 49
#lmed	no -48	unknown 171	yes -146
#lmet	no -68	unknown -148	yes 202
#load	no 123	unknown -119
#loat	yes -70
#lobb	no 181	unknown -138	yes -73
#loca	yes 58
#lock	unknown 46
#lode	yes 40
#lodg	unknown 51
#log>	no -80	yes 100
#lol>	unknown 44	yes -63
#look	yes -50
#loon	unknown -77	yes 96
#lord	yes -43
#lori	no 52	unknown -64
#lorr	no -53
#loss	unknown 70	yes -59
#loth	no -62	unknown 182	yes -134
#loud	unknown 66	yes -44
#loug	no 88	yes -59
#loui	no 121	unknown -85	yes -54
#loun	no 65
#lour	no 59	unknown -72
#lous	no 57	unknown -49
#love	no 47
#lowe	unknown -45
#lowi	no 138	unknown -112
#lowl	unknown -91	yes 80
#lown	unknown 111	yes -174
#lows	no 53
#loye	unknown -40	yes 45
#lped	no 108	yes -92
#lrea	no 42	unknown -40
#lrig	no 96	unknown -130
#lsto	unknown 58	yes -42
#ltag	no -47	unknown 110	yes -75
#ltan	yes 43
#ltat	no -48	yes 52
#lted	no 41	unknown -46
#lter	no 97	unknown -83
#ltho	unknown -57
#lti>	no 94	unknown -67
#ltie	no 57
#ltra	no -58	unknown 100	yes -59
#lts>	no 113	unknown -58	yes -80
#lub>	no -93	unknown -63	yes 131
#luck	no 85	unknown -47
#ludi	unknown -73
#lued	no -58	unknown 94
#lumb	no -40	unknown 83	yes -43
#lumn	no 123	yes -106
#lump	unknown -68	yes 75
#lunc	no -40
#lung	no 90	unknown -91
#lus>	no 116	yes -101
#lute	no 46	yes -56
#lux>	unknown -74	yes 49
#lved	no -46	unknown 76
#lver	unknown -40
#lves	no 70
#lvis	yes 60
#lyca	no -73	unknown 133	yes -63
#lyse	unknown 121	yes -136
#lyti	no 62
#maar	no -52	unknown 121	yes -71
#macy	yes -42
#mada	no 40	unknown -71
#mage	yes -47
#mail	no -51	unknown 67
#main	no 67
#make	unknown 51
#mal>	no -110	yes 112
#mana	no 47
#mani	yes -43
#mans	no 121	unknown -119
#many	unknown -147	yes 107
#marb	no -74	unknown -42	yes 102
#mari	unknown 43	yes -54
#mark	no 56
#marr	unknown 50
#mart	no -88	unknown 78
#mary	no -129	yes 154
#mask	no 42	unknown -92	yes 45
#mast	no 72	unknown -83
#mat>	no 146	yes -148
#mati	unknown -69	yes 78
#matt	unknown -45	yes 48
#may>	unknown 62
#mayb	no -48	yes 49
#mayo	no 101	unknown -78
#mbed	unknown -42	yes 46
#mble	unknown 64
#mbli	no 77	unknown -156	yes 92
#mbs>	no 150	unknown -191	yes 40
#mbur	no 49	yes -71
#mdou	unknown -90	yes 46
#mdul	unknown -40
#mean	yes -66
#meas	no -65	yes 75
#mebo	unknown 46
#mech	no -42	unknown 83	yes -42
#med>	no 45	unknown -42
#meda	no 91	unknown -78
#medi	no 71	yes -47
#mel>	no -68	yes 93
#mell	unknown -45
#melo	yes 64
#melt	unknown -42
#memb	unknown -71	yes 64
#meon	unknown 54	yes -42
#mera	yes -42
#merc	unknown -64
#mere	no 84	yes -72
#merg	unknown -81	yes 100
#meri	yes -49
#mers	unknown 54
#met>	no 75	unknown -64
#mete	unknown 72	yes -53
#meth	yes 60
#meti	no -42	unknown 59
#mewh	no -40
#miab	no 85	yes -127
#mic>	unknown 42	yes -42
#mica	yes 43
#micr	no 123	unknown -132	yes -55
#midd	no -66	yes 100
#midn	yes -53
#mied	no -57	unknown 106	yes -50
#migh	unknown 54	yes -137
#mili	unknown 102	yes -79
#milk	no -80	unknown 100
#mill	no 52	unknown -92
#mina	no -49
#mind	no 219	unknown -220	yes -65
#mine	no 85	unknown -85
#mino	unknown 64	yes -53
#mira	no 191	unknown -152	yes -59
#mise	unknown 46	yes -47
#misj	no 180	unknown -153	yes -44
#misl	unknown 50
#mist	no -63	yes 59
#mit>	no -45	yes 71
#mith	no -67	unknown 111	yes -44
#mitt	unknown 81	yes -83
#mme>	no 44	yes -56
#mmed	no -43
#mmie	no -57	unknown 106	yes -50
#mmon	no -91	unknown 145	yes -55
#mney	no 76	unknown -90
#mobi	no 41	unknown 75	yes -109
#moge	no 106	unknown -75
#moke	yes 56
#moki	no -76	unknown 132	yes -97
#mom>	no 66	unknown -55
#mome	no 76	unknown -110
#mone	no -47
#moni	unknown 152	yes -154
#mons	no 129	unknown -46	yes -101
#mont	no -42	unknown 54
#moon	no -40	unknown 96	yes -57
#moor	no 206	unknown -165	yes -50
#mope	unknown -42	yes 44
#morr	no -81	unknown 97
#mosq	no -53	unknown 49
#moul	no -42	yes 65
#mour	no 209	unknown -263
#mous	no -54	unknown 133	yes -136
#mova	no 111	yes -158
#move	no -50
#movi	unknown 43
#mowe	unknown 59	yes -70
#mpac	no -97	unknown 44	yes 51
#mped	unknown -43
#mpf>	unknown 59
#mpie	no 49	unknown -96	yes 41
#mple	no 45	yes -69
#mpol	unknown -60	yes 40
#mpos	no 127	unknown -87	yes -44
#mps>	no -142	unknown 41	yes 92
#mpte	yes -53
#mpti	unknown 42	yes -48
#mpty	no 78	yes -57
#mput	no -68	unknown 146	yes -75
#mrs>	unknown 50
#much	no 111	yes -89
#mud>	unknown -129	yes 111
#mug>	unknown 67	yes -100
#mult	no 94	unknown -67
#mur>	no -60	unknown -238	yes 266
#myse	no 44
#nail	no 63	unknown -66
#nall	unknown 86	yes -62
#nan>	unknown -50	yes 58
#nann	no -60	unknown 62
#napp	no -49	unknown 62
#narr	no -62	unknown 76
#nast	no -40	unknown -54	yes 85
#nate	no -62	unknown 65
#nati	no 114	unknown -188	yes 49
#natu	unknown 60
#naul	no 140	unknown -102	yes -59
#nav>	no -96	unknown 160	yes -83
#nca>	no 57	yes -78
#nced	no 103	yes -76
#ncel	no 58	yes -45
#ncer	no 76	yes -68
#nces	no -44
#nche	no 40	unknown -53
#ncht	no -99	unknown 50	yes 49
#ncil	no -62	unknown 57
#ncre	no 127	unknown -76	yes -54
#ncus	no -62	unknown -84	yes 146
#ncy>	no -40	yes 66
#nda>	unknown 78	yes -60
#ndab	no 45
#ndag	no -49	unknown -82	yes 130
#ndai	no 106	unknown -66
#ndba	unknown -82	yes 72
#ndbr	no 147	unknown -101	yes -50
#nded	unknown -54
#ndel	no 42
#ndfa	no 42
#ndis	no -42
#ndit	unknown 53	yes -67
#ndlo	no -49	unknown 80
#ndly	no 61	yes -91
#ndoo	no 120	unknown -143
#ndpa	unknown -47
#ndre	no 46	yes -55
#ndry	no -80	unknown 70
#ndso	unknown -103	yes 104
#ndst	unknown -77	yes 43
#nduc	unknown 73	yes -97
#ndwi	no 157	unknown -170
#near	no 40	unknown -40
#nece	no -75	unknown 159	yes -103
#neck	no -78	unknown -96	yes 173
#necy	unknown -42
#nee>	no -48	unknown -76	yes 122
#need	unknown -42
#neer	no 52	unknown 50	yes -99
#nees	unknown -62	yes 98
#neit	no 102	unknown -57	yes -47
#nel>	no 89	unknown -54	yes -44
#nels	no -62	yes 63
#nent	unknown 43
#neph	unknown -55	yes 59
#nera	no -80	unknown 77
#ners	unknown 52
#ness	no 127	unknown -107
#nets	no -43	unknown -86	yes 114
#new>	no -40
#ney>	no 43
#nfa>	no -57
#nfir	no 118	unknown -46	yes -79
#nfor	no -68	unknown -91	yes 157
#ngag	no -77	unknown 91
#ngal	no 97	unknown -119
#nge>	unknown -58	yes 52
#nged	unknown -45
#nger	unknown -42	yes 59
#ngie	unknown 56	yes -58
#ngle	unknown 86	yes -54
#ngli	no -41	unknown 54
#ngo>	no -94	unknown 154	yes -60
#ngoo	unknown 79	yes -46
#ngth	no -50	unknown 48
#ngue	no -113	unknown -47	yes 143
#ngui	no 43
#nhal	unknown -87	yes 123
#nhar	no 118	unknown -73	yes -44
#nhur	no 109	unknown -69
#nia>	no -79	unknown 286	yes -249
#nibu	no 64	unknown -61
#nic>	unknown 58	yes -85
#nice	no 45	unknown -49
#nich	no -55	unknown 49
#nici	unknown 81	yes -84
#nick	unknown -40	yes 59
#nies	unknown 76	yes -47
#nima	no -57	unknown 41
#nine	yes -69
#nise	unknown 111	yes -129
#nish	yes 44
#nist	no -56
#nit>	no 42
#nite	unknown 40
#nito	no -78	unknown 127	yes -59
#nitr	unknown -82	yes 73
#nits	yes 44
#nitu	no -40	yes 40
#nity	no 80	unknown -70
#njec	no -84	unknown -95	yes 150
#njur	no 88	unknown -81
#nked	no -71	unknown -82	yes 143
#nket	yes 42
#nkey	no 74	unknown -83
#nkfu	no 114	unknown -89
#nkin	unknown 122	yes -125
#nkle	unknown -98	yes 129
#nlin	no -55	unknown 79
#nne>	no 170	unknown -202
#nned	no -94	unknown -99	yes 161
#nnel	no 81	unknown -131	yes -44
#nnes	no 55	unknown -188	yes 89
#nnin	no 75	yes -77
#nnot	unknown 71	yes -43
#no1>	no 188	unknown -120	yes -67
#nobo	no 56
#nois	no -44	unknown 65
#non>	unknown -42	yes 77
#none	no 137	unknown -82	yes -57
#nor>	no 73	unknown -64
#nora	unknown 42	yes -42
#norm	no -73	unknown -42	yes 113
#nose	no -74	unknown -65	yes 136
#note	unknown 77	yes -52
#noth	no 71	unknown -51
#noti	unknown 62	yes -64
#noug	no -83	unknown 142	yes -92
#nove	no -82	yes 50
#nowh	unknown 95	yes -88
#nown	unknown -94	yes 63
#nroo	no -44	yes 72
#nsat	unknown 57	yes -44
#nsca	no 110	unknown -78
#nsie	no 64	yes -69
#nsio	unknown 80	yes -59
#nsis	unknown -98	yes 86
#nsla	unknown -76	yes 94
#nst>	unknown -42	yes 46
#nste	no -61	unknown 47
#nstr	no 143	unknown -85	yes -61
#nsul	no -41	yes 45
#nswe	no -55	unknown 135	yes -81
#ntac	no 133	unknown -115
#ntai	yes -56
#nte>	unknown -43	yes 53
#nted	no 40	unknown -44
#ntee	unknown 56	yes -45
#nten	no -55	yes 50
#ntes	unknown 51
#nth>	no -41	unknown 79
#nths	yes 42
#ntin	no -74	unknown 121	yes -45
#ntio	no 63
#ntiq	unknown 82	yes -44
#ntir	unknown 59	yes -96
#ntis	no 60	yes -77
#ntly	unknown 138	yes -124
#ntre	no 65	unknown -46	yes -49
#ntry	no -45
#nty>	no -59
#nuar	no -43	unknown 151	yes -106
#nudg	no 96	unknown -52	yes -42
#nurs	no -54	unknown -43	yes 96
#nvas	no 85	unknown -54
#nver	no 58
#nyon	no 40
#oach	no -49	unknown 66
#oade	no 198	unknown -175	yes -41
#oads	no -131	unknown 75
#oak>	unknown -50
#oam>	no -74	unknown 178	yes -120
#oar>	no 49	unknown -70
#oati	yes -50
#oats	unknown -41
#obbe	no 123	unknown -93	yes -44
#obbi	no -69
#obe>	no 41	yes -62
#ober	no -63	yes 63
#obil	no 41	unknown 75	yes -109
#oble	unknown -51	yes 68
#obod	no 56
#obse	no -41	unknown -67	yes 109
#obvi	no 57	unknown -66
#ocat	unknown -64	yes 97
#occy	no -59	unknown -144	yes 175
#ocer	unknown 74	yes -78
#oche	no -72	unknown 77
#octo	yes 63
#oday	unknown 40
#oddl	yes 41
#ode>	no 146	unknown -119
#oden	unknown 76	yes -45
#odge	unknown 51
#odil	no 81	unknown -56
#ods>	unknown 60
#oduc	no -60	unknown 129	yes -77
#oesn	unknown -92	yes 91
#oeve	no 122	unknown -54	yes -78
#ofa>	no 54	unknown -73
#oft>	unknown 60	yes -49
#oges	no 106	unknown -75
#oget	no 66	yes -57
#ogra	unknown 89	yes -53
#oid>	no 120	unknown -224	yes 106
#oili	no -92	unknown -189	yes 245
#oint	no -43
#oir>	unknown 86	yes -57
#oire	no -101	unknown 70
#oise	unknown 51
#oked	no 73	yes -104
#oken	unknown -45	yes 76
#oker	no 50	unknown -73
#okes	unknown -68	yes 90
#okin	unknown 61	yes -44
#oks>	unknown 64
#oksh	no -63	unknown 111	yes -49
#ola>	unknown -81	yes 104
#olde	no -52	yes 65
#oldi	no -68	yes 78
#olen	unknown 64	yes -41
#olet	no -54	unknown 57
#olf>	unknown -41
#olis	no 136	unknown -161
#olit	unknown 110	yes -71
#oliv	unknown 84	yes -48
#oll>	unknown -139	yes 125
#olli	no 176	unknown -62	yes -121
#ols>	no -46
#olt>	unknown 40
#olta	no -47	unknown 110	yes -75
#olte	no 85	yes -101
#olum	no 84	yes -85
#olut	no 72	unknown -47	yes -55
#olve	unknown 61	yes -43
#olyc	no -73	unknown 133	yes -63
#omat	unknown 48
#omeb	unknown 46
#omen	no 60	unknown -86
#omeo	unknown 54	yes -42
#omer	unknown 40
#omes	yes -64
#omet	no -43	yes 52
#omew	no -40
#omma	no -55	unknown 121	yes -78
#omor	no -81	unknown 97
#ompe	no 135	unknown -87	yes -71
#ompi	no 49	unknown -96	yes 41
#ompo	no 146	unknown -112
#ompu	no -63	unknown 131	yes -70
#oms>	no 48	unknown -48
#onal	no 124	unknown -126
#onat	no -73	unknown 133	yes -63
#once	no 124	unknown -86
#onci	no 57	yes -66
#oncr	no 126	unknown -79	yes -49
#oncu	no -62	unknown -84	yes 146
#ondi	yes -48
#onds	unknown -42	yes 41
#ondu	no -127	unknown 147	yes -49
#oned	no -90	unknown 76
#oner	unknown 64	yes -68
#ones	no 55	unknown -52
#onfi	no 165	unknown -88	yes -81
#onge	no -71	unknown 97
#ongi	no -45	unknown 65
#ongs	no 52	unknown -74
#ongu	no -113	unknown -47	yes 143
#onit	yes -41
#onke	no 62	unknown -68
#onli	no -55	unknown 79
#onne	no 48	unknown -44
#onsi	unknown 65	yes -60
#onsu	no -83	unknown 74
#onta	no 68	yes -74
#onth	unknown 46
#onti	no -68	unknown 87
#onto	no -61	unknown 67
#onve	no 92	unknown -51	yes -42
#ood>	no 49	unknown -45
#oods	no -48	unknown 53
#ooke	no 63	yes -78
#ooki	unknown 42	yes -40
#ooks	no -42	unknown 73
#ools	no -54
#ooms	no 85	unknown -45	yes -46
#oori	no 187	unknown -144	yes -48
#oors	no 73	unknown -55
#oosh	unknown -40
#oot>	no -53	unknown -44	yes 97
#ooth	no -80	unknown -83	yes 162
#opat	no 59	unknown -98	yes 40
#oper	unknown -50	yes 62
#opfr	no 96	unknown -45	yes -67
#opla	unknown 57	yes -48
#oppi	unknown -61	yes 77
#ops>	unknown 60	yes -40
#opti	unknown 53	yes -52
#opy>	no 79	unknown -64
#orag	no -48	unknown 46
#oram	unknown 42	yes -42
#oran	no -51
#orat	unknown 47	yes -51
#orcy	no -51	yes 49
#ord>	no 40
#ordi	no -69	yes 56
#ordo	yes 41
#ords	unknown 60
#orea	no -86	unknown -142	yes 207
#ored	no 102	unknown -115
#oreh	yes 50
#ores	no 155	unknown -100	yes -62
#orey	no 48	unknown -135	yes 92
#orgi	no -92	unknown 62
#orin	no 187	unknown -144	yes -48
#oris	no 46	unknown -55
#orit	no -54	unknown 46
#ork>	yes 50
#orki	no 119	unknown -149
#orkl	no -70	yes 53
#orkt	no -58	unknown 102	yes -46
#orma	no -139	yes 134
#orme	no -94	unknown -99	yes 175
#orn>	unknown -59	yes 88
#orne	no 45	yes -41
#orou	no -40	unknown -119	yes 126
#orre	no 56	unknown -50
#orro	no -77	unknown 87
#orry	no -40	unknown 47
#ors>	no 57
#orst	no -108	unknown -158	yes 221
#orte	yes -47
#orth	no -86	unknown 46
#orti	unknown -128	yes 83
#orts	yes -47
#ortu	no -63	unknown 109	yes -51
#orty	no 71	yes -52
#ory>	unknown 46	yes -41
#ose>	yes 47
#osh>	unknown -40
#osin	no 50
#osit	no 82	unknown -50
#ospi	no -49	unknown -44	yes 92
#osqu	no -53	unknown 49
#oste	unknown 44	yes -61
#ostm	unknown -61	yes 75
#osts	unknown -56	yes 48
#otat	yes 41
#ote>	unknown 60
#oted	no -51	unknown 121	yes -71
#otel	no -45	unknown 43
#otes	no -60	unknown 87
#oth>	unknown -58	yes 60
#othi	no 74	unknown -51
#otic	unknown 67	yes -70
#oto>	no -75	unknown 96
#otog	unknown 69	yes -43
#ots>	no -41	yes 45
#otte	no 42	yes -45
#ottl	no 47	unknown -96	yes 41
#otto	no -62	unknown -114	yes 128
#ouch	no 47	unknown -41
#oud>	no 98	yes -112
#oudb	no -74	unknown 102
#ouen	unknown -46
#ouis	no 123	unknown -74	yes -64
#oujd	no -65	unknown 43
#ouk>	no -81	unknown 86
#oul>	no 58	unknown -46
#oula	no -41	unknown -49	yes 88
#oule	unknown -68	yes 70
#oull	unknown -86	yes 75
#oung	no 86	unknown -49
#oup>	no -50	unknown -164	yes 171
#oupl	no 62	yes -99
#oura	yes 49
#ourn	no 209	unknown -263
#ours	no 51
#ourt	no -74	unknown 57
#ouse	no 50
#ousk	no 50	unknown -54
#ousl	no -80	unknown 100
#outb	no 53
#outh	no 179	unknown -270	yes 102
#outi	no 49	yes -44
#oux>	unknown 84	yes -58
#oval	no 111	yes -158
#oveb	no 51	yes -48
#oved	no -43	yes 60
#ovem	no -81	yes 66
#oven	yes 40
#oves	no -73	unknown 109
#ovin	no -43
#owar	no -80	yes 43
#owba	unknown 44	yes -44
#owde	unknown 40
#owee	unknown 99	yes -106
#owhe	unknown 95	yes -88
#owin	no 79	unknown -40	yes -40
#owly	unknown -91	yes 80
#oxyg	no -54	unknown -99	yes 153
#oyal	unknown -50	yes 46
#oyee	unknown -63	yes 51
#oys>	unknown -87	yes 121
#ozen	unknown -136	yes 141
#pace	no 40	unknown -71
#pack	no 53	unknown -101	yes 45
#pact	no -97	unknown 44	yes 51
#padd	no 63
#padl	unknown 57
#paid	unknown 78
#pain	unknown 43
#pal>	no 109	unknown -182	yes 63
#palm	no -87	yes 91
#pan>	unknown -102	yes 72
#pane	unknown 41
#pani	unknown -54	yes 66
#pano	unknown 42	yes -42
#pape	no -49
#pare	unknown 48	yes -68
#pari	no 113	unknown -51	yes -95
#past	yes 54
#path	unknown -79	yes 58
#pati	unknown 69	yes -67
#patr	unknown -132	yes 149
#paul	no 131	unknown -77	yes -80
#pave	unknown 49
#pay>	unknown 83	yes -62
#paym	unknown 245	yes -210
#pays	no -43	unknown 60
#pboa	no -46
#pear	no 44	yes -48
#pebb	yes -42
#pect	no -43
#pede	unknown -89	yes 53
#peel	unknown -42	yes 64
#pell	no -56	unknown 54
#pelv	yes 60
#pene	no -45
#peni	no -97	yes 109
#pera	unknown -45	yes 66
#perc	no 101	unknown 42	yes -167
#perf	no 119	unknown -93
#perm	no -66	unknown 69
#pert	unknown 133	yes -124
#perw	no -86	unknown 74
#pes>	no -57	unknown 88
#pet>	no -48
#peti	unknown -146	yes 117
#petr	no -48	unknown 80	yes -40
#pets	unknown 42
#peug	no -59	unknown 52
#pfro	no 96	unknown -45	yes -67
#pher	no 50
#phew	unknown -55	yes 59
#phot	unknown 63	yes -45
#phs>	no -42	unknown 68	yes -42
#pick	unknown -60
#pict	no 74	unknown -87
#pide	no 47	yes -53
#pier	no 73	unknown -98
#pill	no 158	unknown -121
#pine	no -102	unknown -164	yes 221
#pins	no -40	unknown -101	yes 129
#pita	no -49	unknown -44	yes 92
#pizz	unknown 54	yes -48
#plad	no -84	unknown -139	yes 201
#plan	no 79	yes -43
#plar	unknown 54	yes -53
#plas	unknown -40
#plet	yes -53
#plin	no -100	unknown -165	yes 254
#plit	unknown -52
#plod	yes 40
#plou	no 88	yes -59
#pls>	no -79	unknown 125	yes -45
#plum	no -42	unknown 64
#plus	no 46	yes -87
#pock	no 41
#pods	unknown 59	yes -74
#poin	no -46
#poke	unknown 91	yes -69
#pole	no 112	unknown -170
#poly	no 72	yes -107
#pomp	no 102	unknown -131
#poor	no 140	yes -132
#popl	unknown 54	yes -53
#porc	no -76
#pose	unknown -58
#posi	no 99	unknown -63
#pott	no -98	unknown 71
#powd	unknown 40
#powe	unknown 55	yes -85
#ppar	unknown 172	yes -171
#ppea	no 44	yes -48
#ppor	unknown 79	yes -43
#ppro	no 44
#ppy>	unknown 66
#prac	yes -44
#prai	no -56	unknown -111	yes 166
#pran	no 48	unknown -227	yes 176
#prea	no -64	unknown 85
#preg	unknown -66	yes 89
#prem	no -64	unknown 129	yes -68
#pres	no 49
#pret	no -65	unknown -163	yes 205
#prid	no 258	unknown -224	yes -55
#pril	yes 43
#prin	unknown 76	yes -69
#prio	no -47
#pris	no 47	unknown -162	yes 110
#prob	unknown -40	yes 56
#prod	no -60	unknown 129	yes -77
#proo	no -86	unknown 201	yes -127
#prop	no 128	unknown -104
#prov	no -49
#prox	no 44
#prun	no -44	yes 61
#psed	no -46
#pted	unknown 99	yes -132
#ptic	unknown 53	yes -59
#ptie	unknown 42	yes -48
#ptio	no -57	unknown 95
#ptop	yes -41
#pts>	no -50	unknown 103	yes -52
#pty>	no 85	yes -57
#pull	no -49	yes 64
#pump	no -68
#pun>	no 55	unknown -78
#punc	no -63	unknown 56
#purp	no -40	unknown -46	yes 86
#push	yes 49
#pute	unknown 80	yes -75
#putt	unknown -105	yes 108
#quad	no -137	yes 96
#quap	yes -74
#que>	no 72	yes -68
#ques	unknown -56	yes 85
#quic	no 57	unknown -72
#quir	no 193	unknown -70	yes -121
#quit	no 40
#quot	unknown 42
#rabb	no -67
#rabi	no -67	unknown -143	yes 186
#rabo	no 70	yes -55
#race	yes 49
#raff	unknown -41
#raid	no -44
#ral>	unknown 57	yes -73
#rald	no 63	unknown -71
#rall	no -61	yes 80
#ram>	no -49	unknown -104	yes 148
#rame	no -91	unknown 107
#rami	unknown 42	yes -42
#rane	no 53
#rank	no -69	yes 54
#rans	unknown -76	yes 106
#rant	unknown 56	yes -52
#rape	unknown -49
#raph	unknown 89	yes -53
#rapp	yes 59
#rash	yes 65
#raso	no -65
#rass	no 170	unknown -171
#rath	unknown -59
#rava	no -44	yes 74
#raw>	unknown -82	yes 58
#rawe	yes -46
#rawn	unknown -41
#ray>	no 64	yes -40
#raze	unknown -80	yes 78
#razy	unknown 92	yes -84
#rbag	no -46
#rbal	no 57	unknown -73
#rbec	no -43	unknown 44
#rbik	no -41	yes 50
#rble	no -74	unknown -42	yes 102
#rbon	no -58	yes 49
#rbox	no 144	unknown -93	yes -57
#rcas	unknown 44	yes -121
#rcel	yes 67
#rcha	no -68	unknown 82
#rchi	unknown -65	yes 72
#rcif	no 259	unknown -139	yes -161
#rcom	unknown 55
#rcui	no 85	yes -61
#rcyc	no -51	yes 49
#rdea	no -49
#rded	no 135	unknown -67	yes -74
#rden	no 43
#rdia	unknown -98	yes 121
#rdio	no -64	yes 88
#rdon	no 40	unknown -61
#rdre	no -45
#rdro	no 57	yes -91
#reac	no 44	yes -76
#reak	unknown 41
#real	no 111	unknown -71	yes -55
#ream	no -51	yes 71
#reas	no 54	yes -51
#reat	unknown -42
#reci	yes 56
#rect	no 72	unknown -64
#redo	no 44	unknown -43
#ree>	unknown -47
#reed	no 53
#rees	unknown 89	yes -110
#reet	no 49
#refi	no 50	unknown -58
#refo	unknown 42
#refr	no 168	unknown -185	yes -50
#rega	no -97	unknown 75
#regi	yes -51
#regn	unknown -66	yes 89
#rehe	unknown -51	yes 61
#rel>	no -57	unknown 100	yes -43
#rell	unknown 92	yes -61
#rema	no -47
#reme	unknown -57
#remi	no -64	unknown 129	yes -68
#remo	no -64	unknown 89
#rena	no 140	unknown -102	yes -59
#rent	yes 48
#requ	no 104	yes -141
#rer>	no -66	yes 72
#res>	unknown 53
#rese	no 95	unknown -41	yes -59
#resi	no -43	unknown 69
#resu	no 169	unknown -110	yes -101
#rete	unknown -202	yes 154
#reve	no 47	yes -61
#rewd	no -48	unknown 90	yes -42
#rewo	no 72	yes -44
#rey>	unknown -71	yes 96
#rfal	unknown 47	yes -67
#rfec	no 134	unknown -108
#rgan	unknown 91	yes -54
#rge>	unknown 45	yes -56
#rged	yes -45
#rgen	no -49	yes 60
#rger	no -41	yes 70
#rgin	no -40	unknown -49	yes 86
#rgiv	no -92	unknown 62
#rgla	unknown -89	yes 50
#rgle	no 47
#rgro	no -51	unknown 62
#rgui	yes -43
#riad	unknown 66
#ribs	unknown -79	yes 117
#ric>	no -46
#rica	no -40	yes 78
#rice	no -100	unknown 163	yes -62
#rici	no 53
#rick	unknown 55
#ride	no 98	unknown -59	yes -41
#ridg	no 53	unknown -60
#rido	no -48	unknown 41
#rie>	yes -52
#rien	unknown 44
#rier	no 86	unknown -73
#ries	no 51	unknown -48
#rif>	unknown 52
#riga	unknown 40	yes -41
#rika	yes -51
#ril>	yes 43
#rima	no 91	unknown -145
#rina	no 60	yes -101
#rind	unknown 51
#rink	unknown -159	yes 189
#rint	unknown 94	yes -80
#riou	no -82	unknown 76
#riph	no 40	yes -77
#ripp	no -56	unknown 87
#ris>	unknown -119	yes 84
#rise	no 43	unknown -62
#rish	no 77	unknown -46	yes -93
#rist	no -40	unknown -57	yes 98
#ritt	no -64	unknown 102
#rity	no 53	yes -59
#riva	unknown -96	yes 78
#rkam	unknown 59
#rker	yes -43
#rkli	no -70	yes 53
#rkto	no -49	unknown 42
#rles	unknown 114	yes -113
#rlfr	no -49	unknown 79
#rmal	no -108	unknown -75	yes 175
#rme>	yes -40
#rmed	no 128	unknown -130
#rmin	no 89	unknown -47	yes -44
#rms>	no 42	unknown -62
#rnea	unknown 54	yes -69
#rner	no 87	yes -75
#rnet	no -131	unknown 214	yes -87
#rnic	no -51
#rnig	yes 45
#rnit	no -40	yes 40
#rns>	no -45	unknown -46	yes 91
#rnt>	unknown -51	yes 74
#robb	no -70	unknown 63
#robe	no 51	yes -82
#robl	no -66	yes 75
#roca	no -53	yes 62
#roch	no -75	unknown -153	yes 214
#rock	unknown 43	yes -84
#rode	no 146	unknown -119
#rodu	no -60	unknown 129	yes -77
#rol>	yes 45
#rome	no 198	yes -190
#ron>	no 96	yes -82
#rond	unknown 44
#rone	unknown -80	yes 75
#roo>	unknown -71	yes 77
#root	no -79	unknown 76
#ror>	no -41	unknown 52
#rors	no 131	unknown -48	yes -92
#rose	no 62	yes -119
#rost	unknown 107	yes -75
#roth	no -69	unknown 70
#rott	no 148	yes -126
#roub	no 71	unknown -65
#roud	unknown 63	yes -68
#roux	unknown 72	yes -60
#row>	no -66	unknown 49
#rowb	unknown 49	yes -49
#rowe	no -65	unknown 54
#rowi	unknown 48	yes -50
#rown	no -45
#rows	yes 45
#roya	unknown -46
#roze	unknown -137	yes 157
#rpas	no -62	unknown -68	yes 128
#rpau	no 131	unknown -77	yes -80
#rple	no -80	yes 61
#rpod	unknown 59	yes -74
#rpor	no -63
#rpos	unknown -87	yes 98
#rrak	unknown 55
#rrec	unknown -43
#rred	unknown 71	yes -70
#rref	unknown 42
#rrel	unknown 46
#rrie	no 67	unknown -91
#rriv	no 75	unknown -52
#rrow	no -72	unknown 71
#rry>	unknown 40
#rryi	no -62	unknown -132	yes 176
#rse>	unknown -51	yes 44
#rsed	no 65	yes -55
#rsel	no 142	unknown -110
#rsem	no -112	unknown 262	yes -167
#rses	no 45	unknown -49
#rshi	no -50	unknown 83
#rsid	no -55	unknown 57
#rsin	unknown 97	yes -84
#rson	no 62	unknown -44
#rsta	no -66	unknown 42
#rsto	no -72	unknown 99
#rtak	yes -79
#rtee	no -81	unknown 80
#rter	unknown 48
#rth>	no -59	yes 81
#rthd	unknown -58	yes 47
#rtib	no 131	unknown -86	yes -47
#rtic	no 70	unknown -50
#rtie	no -72	unknown -111	yes 115
#rtif	unknown -41
#rtin	unknown 42	yes -46
#rtne	no -53	yes 77
#rts>	yes 57
#rtug	no -80	unknown 123	yes -65
#rtun	no -46	unknown 77
#rty>	yes -67
#ruar	no -42
#rubb	yes -41
#ruct	no 55	yes -70
#rude	no 57	yes -52
#rue>	no -44
#rug>	no -70	unknown 84
#rugg	unknown 75	yes -46
#ruin	no -41	yes 52
#ruis	unknown -52	yes 57
#rum>	no -58	unknown 79
#rumb	no 150	unknown -191	yes 40
#run>	unknown 76	yes -41
#runc	unknown 79	yes -49
#rung	no -45
#runi	no -44	yes 61
#runk	unknown -44	yes 63
#runn	unknown 67	yes -71
#rush	unknown 45	yes -55
#rved	no 104	unknown -108
#rwar	no 54	unknown -94
#rway	no -56
#rwel	unknown -82	yes 63
#rwor	no -86	unknown 74
#rybo	no 47	unknown -40
#ryin	unknown -50	yes 75
#rywh	no -44	unknown -79	yes 123
#sabl	no 41
#sack	no 78	unknown -40
#safe	no 122	unknown -63	yes -61
#sage	unknown 56
#sain	no 41	unknown -87	yes 48
#sal>	no -119	yes 81
#sala	no -87	unknown 134	yes -50
#sale	yes 47
#samu	unknown -65	yes 97
#san>	unknown 45
#sant	unknown 69
#sapp	no 85	yes -71
#sard	unknown -82	yes 68
#sary	no -54	unknown 126	yes -77
#sat>	unknown 58	yes -68
#sati	unknown -63	yes 70
#sauc	unknown -45
#save	no 121	unknown -152
#saw>	no 56	yes -55
#sayi	no -84	yes 50
#scaf	no -54	unknown 114	yes -58
#scal	no -40	unknown -149	yes 184
#scan	unknown -69	yes 49
#scap	yes -47
#scar	no 58	unknown -40
#scat	unknown 47	yes -101
#scen	no 89	unknown -148	yes 45
#scou	no -48	unknown -70	yes 104
#scov	no -71	unknown -107	yes 164
#sea>	no -61
#seam	no -82	unknown 52
#seat	yes -58
#see>	no 70	unknown -48
#seei	yes 65
#sel>	no 81	unknown -59	yes -47
#sell	no 49	yes -57
#selv	no 45
#seme	unknown 43	yes -78
#sen>	no 65
#send	unknown 72
#seng	unknown -46
#sens	no -49
#sent	no 96	yes -57
#ser>	no -51	yes 72
#seri	no -156	unknown 115
#serv	no 56	unknown -45
#set>	unknown 52
#sett	no 111	unknown -111
#shad	no -68	unknown -86	yes 143
#sham	unknown 41	yes -62
#shap	no 102	unknown -135
#shat	unknown -150	yes 122
#shie	no -62
#ship	no 54
#shoc	no 57	unknown -178	yes 114
#shoo	unknown -121	yes 96
#shor	no 77	yes -80
#shot	no -46
#shou	yes 66
#shov	yes 74
#show	no -44	yes 53
#shru	unknown 81	yes -48
#shun	no 59	unknown -42
#shut	unknown -45	yes 68
#sian	no -78	unknown 117	yes -45
#sidi	unknown 155	yes -141
#sier	no -76	yes 110
#sieu	no 64	yes -69
#silv	no 59
#simp	no 80	unknown -59
#sin>	unknown -49
#sinc	yes 41
#sine	no 106	yes -70
#sink	no 52
#sins	no -58	unknown 148	yes -93
#sio>	no -84	unknown 123	yes -40
#siph	no -81	yes 66
#sirs	yes -77
#sit>	no 94	unknown -58	yes -58
#siti	unknown 90	yes -83
#sitt	unknown -47	yes 46
#sive	unknown 70	yes -65
#six>	no -68	yes 48
#sixt	yes -41
#sjud	no 180	unknown -153	yes -44
#sked	no 57	yes -66
#sket	unknown -63	yes 94
#skid	no 154	unknown -162
#skie	no -54	unknown -87	yes 137
#skin	yes 50
#skir	no -79	unknown 131	yes -56
#skis	no 91	unknown -55	yes -48
#skou	no 50	unknown -54
#sks>	unknown 62	yes -76
#sky>	no -40	unknown 73
#sla>	no -72	unknown 95
#slab	no -77
#slai	unknown 50
#slam	no -55	yes 43
#slat	no 46	unknown -58
#slep	no 53	unknown -70
#slid	yes 40
#slig	no -169	unknown -143	yes 214
#slin	yes 45
#slip	unknown -95	yes 60
#sloc	unknown -64	yes 97
#sly>	no -80	unknown 100
#smal	unknown 41
#smil	unknown 83	yes -51
#smit	no -67	unknown 111	yes -44
#smok	yes 41
#snap	no -51	unknown 89
#soci	no -120	unknown 198	yes -108
#sofa	no 45	unknown -72
#soft	no -72	yes 46
#sol>	no -76	yes 72
#sole	no 49
#solu	no 72	unknown -47	yes -55
#some	unknown 44
#sons	no 47	yes -52
#sore	unknown -94	yes 97
#sorr	unknown 57
#souk	no -81	unknown 86
#soul	no 58	unknown -46
#soun	no 95	yes -82
#spai	unknown 90	yes -59
#span	yes 45
#spar	no 64	yes -40
#spea	yes -56
#spec	no -44	unknown 43
#spel	no -56	unknown 54
#spid	no 47	yes -53
#spil	no 110	yes -79
#spin	no -100	unknown -78	yes 144
#spit	no -47	unknown -41	yes 89
#spla	no 106	unknown -77
#spli	unknown -86	yes 101
#spok	unknown 91	yes -69
#spon	no -68	unknown 61
#spor	no 74	unknown -56
#spot	no -47
#spra	unknown -49	yes 88
#spre	unknown 41
#spri	no -119	unknown 53	yes 56
#spun	no 55	unknown -78
#sput	no -77	unknown 84
#squa	no 88	unknown -158	yes 58
#ssag	unknown 56
#sse>	no 86	unknown -176
#ssed	yes 42
#ssen	unknown -44
#sser	no -73	unknown 40
#ssio	no -61	unknown -102	yes 158
#sso>	no 88	unknown -51
#sspo	unknown 56
#ssur	no 41
#sta>	no -121	unknown 196	yes -101
#stab	no -69	unknown 127	yes -58
#staf	no 129	unknown -111
#stak	no -88	unknown 47
#stal	no 113	unknown -100
#stam	yes -47
#stau	unknown 46	yes -58
#ste>	unknown 79	yes -53
#stea	no -50	unknown 142	yes -85
#sted	unknown -53
#stee	no 84	unknown -44	yes -58
#sten	unknown -50
#steo	no 59	unknown -98	yes 40
#step	no -44	unknown -70	yes 113
#stif	no -75	unknown -74	yes 146
#stin	unknown -49	yes 57
#stio	unknown -124	yes 119
#stit	unknown -76	yes 111
#stma	yes 43
#stol	unknown 71	yes -42
#ston	no 59	yes -49
#stoo	no 104	yes -94
#stov	unknown 69	yes -89
#stra	no 59	unknown -42
#stre	no 43
#sts>	unknown -58
#stuc	no 60	yes -94
#stup	no 98	yes -114
#sual	no 122	unknown -92
#suff	no 165	unknown -160
#suga	no 130	unknown -40	yes -95
#sula	unknown -59	yes 58
#sume	no -43	unknown 76
#summ	no -49	unknown 82
#sump	no -86	unknown -108	yes 152
#sun>	unknown 123	yes -107
#sunr	no -40	yes 73
#supe	no -42	unknown 105	yes -64
#supp	unknown 43
#sure	yes 41
#surf	no 140	unknown -117
#surp	unknown -112	yes 123
#surv	no -55	unknown 68
#susp	no -90	unknown 117
#swal	no -108	unknown -181	yes 251
#swap	no 58	unknown -48
#swea	no -40	yes 70
#swip	no 208	unknown -166	yes -46
#swit	unknown -50	yes 62
#swol	yes 60
#swun	unknown 66	yes -61
#tach	no -51	unknown 73
#tack	no -55	unknown 118	yes -91
#tact	no 133	unknown -115
#taff	no 129	unknown -111
#tage	unknown 89	yes -61
#tal>	yes 46
#tali	unknown -76	yes 48
#talk	no -62	yes 84
#tall	no 67
#taly	yes -41
#tamp	yes -47
#tang	unknown 48
#tant	no 162	unknown -219
#tanu	unknown -58	yes 92
#tap>	no -40	unknown 92	yes -52
#tape	no -106	unknown 43	yes 51
#tar>	unknown 55	yes -83
#tarp	no 123	unknown -66	yes -62
#tarr	unknown 68	yes -51
#tata	no -60
#taur	unknown 46	yes -58
#taye	yes 44
#tayi	unknown 45	yes -41
#tazi	yes -47
#tbel	yes 63
#tboa	no 53
#tcas	no -45
#tchi	no -43
#tchm	no -66	yes 47
#teac	no -70	unknown 46
#teal	no -62	unknown 261	yes -223
#team	unknown -46
#tee>	no 81	yes -62
#teen	unknown -70
#teer	no 84	unknown -44	yes -58
#tel>	no -45	unknown 47
#tele	unknown 97	yes -64
#tely	no 44	yes -66
#tena	yes -41
#tend	unknown -107	yes 102
#tene	no -58	yes 71
#teni	unknown 47	yes -89
#tenn	no -50	unknown 52
#tens	unknown 89	yes -72
#tent	unknown -84	yes 86
#teop	no 59	unknown -98	yes 40
#tep>	unknown -43	yes 73
#tepl	no -84	unknown -139	yes 201
#tepo	no -96	yes 72
#tepp	unknown -94	yes 129
#teps	no -64	unknown -42	yes 106
#terb	no 131	unknown -71	yes -71
#tere	unknown -51
#terf	unknown 47	yes -67
#teri	no 92	unknown -91
#term	no 120	unknown -43	yes -80
#tery	no -51	unknown -59	yes 107
#tesl	no -72	unknown 95
#test	yes -54
#teta	unknown -58	yes 92
#teur	no 55	yes -52
#thal	unknown -57	yes 67
#than	no 95	unknown -63
#thda	unknown -58	yes 47
#thed	unknown -82	yes 74
#thef	no -68	unknown 106
#thes	no -90	unknown 107
#thie	no -76	unknown 96
#thig	no -81	unknown -180	yes 220
#thir	unknown 62
#tho>	no 229	unknown -135	yes -205
#thor	no -60	unknown 59
#thos	unknown -51	yes 69
#thru	unknown 63	yes -93
#ths>	no 54	unknown -110	yes 50
#thtu	no -67	unknown 83
#thum	no -58	unknown -107	yes 159
#thun	unknown 67	yes -68
#tian	unknown -114	yes 138
#tibl	no 51	yes -67
#tic>	unknown -40
#tich	no -60	yes 95
#tici	unknown 53	yes -59
#tick	no 109	unknown -56	yes -62
#tien	no 92	unknown -52	yes -75
#tiff	no -75	unknown -74	yes 146
#tile	unknown -73	yes 61
#tili	no -73	unknown 42
#tin>	no -46	unknown 91	yes -46
#tina	no 123	unknown -78	yes -46
#tine	no 58	unknown -95	yes 43
#tink	unknown 60	yes -85
#tinu	no -67	unknown 102
#tio>	no -70	unknown 125	yes -59
#tip>	no -133	yes 134
#tipp	unknown -40
#tiqu	unknown 42
#tire	yes -53
#tist	yes -57
#tit>	yes -44
#titc	unknown -76	yes 111
#tle>	unknown -47
#tled	no 126	unknown -62	yes -74
#tles	no 91	yes -124
#tman	unknown -61	yes 75
#tmas	no -45
#tmat	no -59
#tmen	unknown 53	yes -54
#tner	no -53	yes 77
#toas	unknown 113	yes -87
#tobe	no -77	yes 105
#toda	unknown 40
#todd	yes 41
#toe>	unknown -79	yes 63
#toes	unknown -118	yes 140
#toge	no 66	yes -57
#togr	unknown 69	yes -43
#toil	unknown 73	yes -54
#tole	unknown 63	yes -53
#toll	unknown -139	yes 125
#tom>	no -97	unknown -112	yes 173
#toma	unknown -60	yes 83
#tome	unknown 40
#tomo	no -66	unknown 85
#ton>	no -85	unknown -231	yes 220
#tone	no 59	yes -50
#tong	no -113	unknown -47	yes 143
#too>	no 46	unknown -90
#tood	no 104	yes -94
#toot	no -85	unknown -89	yes 174
#tora	no -73	unknown 86
#torb	no -41	yes 50
#tore	unknown -50	yes 71
#tori	no 102	unknown -52	yes -52
#torn	unknown -47	yes 70
#toro	no -40	unknown -119	yes 126
#tors	no 59	unknown 58	yes -130
#torw	no -56
#tory	unknown 43	yes -41
#touc	no 46
#tour	unknown 42
#tove	unknown 69	yes -89
#towa	no -69	yes 78
#town	no -103	unknown 52	yes 51
#tra>	unknown -74	yes 45
#tral	unknown 43	yes -109
#tram	unknown -80	yes 102
#tran	no -63	yes 67
#trap	no -91	unknown 44	yes 51
#trat	no 137	unknown -112
#trav	unknown 47	yes -80
#tray	no 63	yes -45
#tre>	unknown -43	yes 46
#trea	no 92	unknown -40	yes -67
#tree	no 44
#trie	no -48
#trin	no 196	unknown -83	yes -136
#tro>	no 68	unknown -124	yes 56
#trod	no -83	yes 43
#tron	no -58	unknown 84
#true	no -120	yes 93
#tsel	no -61	unknown 41
#ttac	no -42	unknown 94	yes -54
#ttat	no -53	yes 94
#tte>	no 42
#tted	no 79	yes -117
#ttem	unknown 64
#tter	unknown -45
#ttic	no 107	unknown -197	yes 82
#ttle	no 51	unknown -55
#ttom	no -62	unknown -114	yes 128
#ttre	unknown -62	yes 45
#tub>	unknown 70	yes -40
#tube	no -47	unknown 85
#tuck	no 60	yes -94
#tudi	no -46	unknown 95	yes -50
#tudy	unknown 49
#tumb	unknown -44	yes 50
#tune	unknown -85	yes 84
#tunn	no 49	yes -83
#tupi	no 98	yes -114
#turn	no -65	yes 79
#twel	unknown 58	yes -52
#twen	no -62	unknown 50
#twin	no -78	unknown 121	yes -49
#twis	no -68	unknown -90	yes 147
#type	no -48	unknown 42
#typi	no -52	unknown -92	yes 140
#uad>	no -116	yes 103
#ualt	no 127	unknown -97
#uapl	yes -74
#uard	no 78	unknown -82
#uart	no -50	unknown 93	yes -44
#uary	no -43	unknown 108	yes -66
#uate	no 94	yes -77
#uati	no -45	unknown 85	yes -52
#ubbe	yes -41
#ubbl	no -42	unknown -45	yes 85
#ube>	no -53	unknown 68
#uber	unknown -63	yes 54
#ucep	unknown -45
#uch>	no 80	yes -55
#ucki	no 83	yes -43
#uckl	no -74	unknown -196	yes 206
#ucks	unknown -45	yes 45
#ucti	no 80	yes -118
#ucto	unknown 70	yes -70
#udbu	no -74	unknown 102
#ude>	no 45	yes -50
#udge	no 134	unknown -94	yes -42
#udi>	unknown 70	yes -74
#udin	no 86	unknown -45	yes -63
#udio	no -45	unknown 88	yes -43
#udy>	unknown 83	yes -53
#uen>	unknown -46
#uess	no 47	unknown -77
#uest	unknown -60	yes 70
#uff>	unknown -53
#uffe	no 104	unknown -112
#ugar	no 130	unknown -40	yes -95
#uge>	no 91	yes -70
#ugeo	no -59	unknown 52
#ugge	unknown -48
#ugus	no -49
#uick	no 57	unknown -72
#uill	no 50	unknown -136	yes 83
#uine	no -43	yes 45
#uis>	unknown -203	yes 175
#uise	unknown -50	yes 61
#uish	no 54
#uitc	no -45
#ujda	no -65	unknown 43
#ular	no -41	unknown 62
#ulat	no -44	unknown -55	yes 85
#ulay	no -41	unknown -49	yes 88
#ulb>	yes 41
#ulde	no -77	unknown -62	yes 138
#uldn	unknown 45
#ulev	unknown -76	yes 106
#ulil	no 128	unknown -69	yes -106
#ulin	no 86	unknown -83
#ull>	unknown 42
#ulla	unknown -64	yes 96
#ulle	unknown -41	yes 77
#ulli	no -92	unknown 167	yes -82
#ully	no 114	unknown -106
#ulou	no 75	unknown -65
#ulta	yes 46
#ulti	no 94	unknown -67
#uman	no 150	unknown -123
#umb>	no -64	unknown -107	yes 168
#umbe	unknown 41
#umbl	unknown -44	yes 50
#umbs	no 150	unknown -191	yes 40
#umed	no -73
#umin	unknown 42	yes -74
#umme	unknown 61	yes -96
#umn>	no 92	yes -81
#ump>	no -44	yes 81
#ums>	no -83	unknown 147	yes -64
#unce	no 103	yes -76
#unci	no -62	unknown 57
#unct	unknown 66	yes -66
#uner	unknown -65	yes 80
#ung>	no 51	yes -51
#unge	no 94	unknown -66
#unha	no 118	unknown -73	yes -44
#unhu	no 109	unknown -69
#unin	no 47	unknown -66
#unk>	unknown -91	yes 59
#unks	no -58	unknown 55
#unne	yes -76
#unni	unknown 53	yes -73
#unro	no -44	yes 72
#uns>	no 112	unknown -69	yes -104
#unsc	no 54
#unt>	no 55
#unta	no -71	yes 81
#untr	no -67	unknown 49
#uote	unknown 56	yes -42
#upbo	no -46
#uper	no -42	unknown 105	yes -64
#upid	no 98	yes -114
#uple	no 62	yes -99
#uppe	no 63	unknown -191	yes 109
#uppl	unknown 65
#urag	no -69	unknown -96	yes 130
#urch	no 68	unknown -88
#ured	unknown -45
#urer	no -106	unknown -63	yes 143
#ures	no -62	yes 59
#urgl	no 83	unknown -53
#urie	no 60	unknown -64
#urik	yes -51
#urin	unknown 48
#urio	no 162	unknown -125	yes -52
#urn>	no -42	unknown -64	yes 105
#urni	no 42	unknown -68
#urns	no -56	unknown -46	yes 101
#urnt	unknown -51	yes 74
#uro>	no -48	unknown 99	yes -52
#urpl	no -80	yes 61
#urpo	unknown -87	yes 98
#urpr	unknown -112	yes 123
#urry	no 66	unknown 65	yes -124
#urt>	no 71
#urta	unknown -44
#urte	no -102	unknown -66	yes 153
#urth	no -68	unknown -86	yes 153
#urts	no -74	unknown -48	yes 121
#ury>	no 108	unknown -81
#uses	no -48	unknown 43
#ush>	no 48	unknown -49
#usin	no 54
#usko	no 50	unknown -54
#usly	no -80	unknown 100
#uspe	no -90	unknown 117
#ussi	no -62	unknown -84	yes 146
#ust>	no 53	unknown -43
#uste	no 68	yes -47
#usto	unknown 40
#utbo	no 53
#utch	unknown 50
#ute>	unknown -42	yes 65
#uted	no 79	yes -50
#utel	no 46	yes -56
#uter	unknown 99	yes -62
#utho	no -60	unknown 59
#util	no -73	unknown 42
#utin	no 49	yes -44
#utor	no -78	yes 90
#utre	no -97	unknown -120	yes 150
#uts>	unknown -103	yes 71
#utte	unknown 55
#utti	unknown -105	yes 108
#uty>	no -53	yes 84
#uvet	no 166	unknown -82	yes -104
#uyin	no 151	unknown -90	yes -103
#uys>	no 117	unknown -83	yes -67
#vabl	unknown -107	yes 91
#vacu	no 59	yes -57
#vail	no -94	unknown -70	yes 127
#val>	no 87	unknown 48	yes -146
#vale	no 40	unknown -50
#vall	no 47	unknown -67
#valu	no -61	unknown 80
#valv	unknown -81	yes 96
#vani	yes -55
#vard	unknown -76	yes 106
#vas>	no 85	unknown -54
#vase	no -80	unknown 118	yes -42
#vaul	unknown 66
#vebo	no 51	yes -48
#vel>	yes -53
#vell	unknown 68
#velo	no 80	yes -64
#velu	unknown -74	yes 49
#vemb	no -81	yes 66
#veme	unknown 49
#vent	unknown 48
#venu	no 45	unknown -55
#vera	no -79	unknown 110
#verb	no 40	unknown -54
#vere	no -45	yes 63
#verg	unknown -184	yes 134
#vern	yes 45
#vers	no 40	yes -50
#vert	unknown -51	yes 61
#vet>	no 107	unknown -50	yes -60
#vict	no 81	unknown -53
#vide	no -78	unknown 119	yes -43
#vil>	no 79	unknown -69
#vill	no -42
#vine	no 65	unknown -148	yes 65
#viol	no -73	unknown 69
#viou	no 57	unknown -66
#vis>	yes 60
#vise	no 48	yes -87
#visi	unknown 72	yes -59
#volt	no -47	unknown 110	yes -75
#volv	unknown 41
#wait	no -40
#wake	no 75	yes -94
#wapp	no 58	unknown -48
#wash	unknown 51
#wasn	no 49
#wast	no -82	unknown 152	yes -67
#wave	no 110	unknown -63	yes -69
#ways	no -42	unknown 92	yes -50
#wbar	unknown 61	yes -45
#wder	unknown 40
#wdri	no -48	unknown 90	yes -42
#wear	yes 56
#weat	unknown 69	yes -59
#web>	no 47	yes -53
#wedd	no 40	yes -75
#weep	no -94	yes 55
#weez	no -125	unknown -137	yes 215
#wel>	no 55	unknown -82
#well	no 43	unknown -42
#welv	unknown 68	yes -53
#wept	no 78	yes -127
#were	no 57	unknown -45
#wers	unknown 57	yes -52
#werv	unknown -81	yes 69
#wet>	unknown -78	yes 72
#whee	unknown 55
#whet	no 103	unknown -48	yes -81
#whip	no -77	unknown -74	yes 151
#whoe	no 122	unknown -54	yes -78
#whom	no -46	unknown 89	yes -45
#whoo	unknown -40
#why>	unknown -93	yes 75
#wich	no 157	unknown -170
#wide	no -78	unknown 134	yes -67
#widt	no -61	unknown 87
#wife	unknown -53	yes 40
#wild	no 49	unknown -70
#will	unknown 41	yes -54
#wine	no 72	yes -95
#wins	no 51
#wint	yes -49
#wire	yes 44
#wish	no 64	yes -60
#wist	no -63	unknown -84	yes 138
#witc	unknown -50	yes 62
#wled	no -58	unknown 42
#wly>	unknown -91	yes 80
#wned	no 61	unknown -50
#wnin	no -52	yes 80
#woke	no 63	unknown -93
#woll	yes 60
#won>	unknown -49	yes 73
#wont	no -43	unknown 123	yes -82
#wood	yes -47
#word	no 54	yes -46
#wors	unknown -54	yes 74
#wort	no -83	yes 56
#woul	unknown 45
#woun	no 84	unknown -68
#wren	unknown -113	yes 90
#wris	no -83	unknown -114	yes 199
#wron	yes 41
#wung	unknown 66	yes -61
#xact	unknown 74	yes -83
#xcep	no 49	unknown -53
#xcha	yes 53
#xcus	no 110	unknown -89
#xer>	unknown -62	yes 96
#xes>	yes 46
#xhau	no -48	yes 47
#xle>	no 181	unknown -40	yes -151
#xper	unknown 133	yes -124
#xpla	no 57	unknown -40
#xten	unknown 89	yes -72
#xtin	no 54
#xtra	no 128	unknown -64	yes -63
#xty>	yes -59
#xyge	no -54	unknown -99	yes 153
#yal>	unknown -94	yes 79
#yank	no -52	unknown -127	yes 166
#yari	unknown 45
#ybe>	no -48	yes 49
#ycar	no -73	unknown 133	yes -63
#ycle	unknown -52	yes 90
#yebr	unknown -73	yes 111
#yell	no 60	unknown -78
#yers	no -52	unknown 169	yes -133
#yet>	unknown 67
#ygen	no -54	unknown -99	yes 153
#ymen	unknown 245	yes -210
#yor>	no 88	unknown -62
#youn	no 71	unknown -40
#your	unknown 86	yes -75
#ypas	no 229	unknown -119	yes -138
#ype>	no -46	yes 40
#ypin	no -104	unknown -121	yes 214
#yre>	unknown -90	yes 42
#yres	no -62	unknown 141	yes -77
#ysed	unknown 121	yes -136
#ysel	no 44
#ysic	no 76	unknown -66
#ysio	no -79	unknown 92
#ysta	no 71	yes -40
#yste	unknown -62	yes 67
#ytic	no 62
#yund	no 106	unknown -66
#ywhe	unknown -68	yes 96
#zebr	no -46	unknown -97	yes 143
#zed>	unknown -47
#zen>	unknown -136	yes 141
#zer>	unknown 40
#zero	no 66	yes -41
#zers	no -125	unknown -137	yes 215
#zes>	no -83	unknown 77
#zier	no 40	unknown 56	yes -104
#zila	no -142	yes 139
#zinc	no -71	unknown 76
#zing	unknown 59	yes -52
#zza>	unknown 64	yes -83
#zzy>	no -75	unknown -53	yes 129
0	no 103	unknown -40	yes -71
00	no 82	yes -50
05	no 67	yes -79
1	no -48	unknown 53
100	no -61	unknown 45
11	no 62
12	no 44	unknown -93	yes 51
13	unknown -74	yes 59
150	no -46	unknown 101	yes -60
16	unknown 40
17	unknown 58	yes -49
19	no 126	unknown -108
1st	no -55	unknown -40	yes 91
20	unknown -55
200	no 47	yes -57
2019	no 58	yes -119
2025	no 51	unknown -41
208	no -91	yes 123
20th	no -72	unknown 115	yes -45
22	no 54	unknown -44	yes -54
23	no -105	unknown 73
240	unknown 54
310	no -43	unknown 85	yes -41
4	no 41
40	no 43	unknown -49
400	unknown 72	yes -86
50	no -47	yes 54
60	unknown 52
600	no -60	unknown -62	yes 111
640	no -101	unknown 152	yes -52
6pm	unknown -44
74	unknown -94	yes 55
780	no -59	unknown 87
8	unknown 59
800	unknown 59	yes -75
9	no -61	unknown 68
90	no -41	yes 72
900	no 96	unknown -82
=answer: no	no 77	unknown -52
=answer: unsure	no -54
=constat: not-done	no 59	yes -44
=danger: event	no 48	unknown -50
=danger: now	no -53	unknown -48	yes 70
=danger: over	no 212	unknown -120	yes -129
=danger: plea	no -58	unknown 62
=danger: present	no -74	yes 56
=danger: put-out	unknown -104	yes 89
=distress: distress	yes 51
=document: all	unknown -205	yes 157
=document: devis_ou_facture	unknown 46
=document: photos	unknown 47	yes -57
=document: rapport_police	no 64	yes -101
=document: recepisse_plainte	yes -95
=hedge: hedge	no -82	unknown 94
=hedge: so-far	no -67	unknown 100	yes -41
=idiom: figure	no -52	yes 81
=idiom: of-police	no 58	unknown -207	yes 129
=idiom: part	unknown 82	yes -86
=idiom: seat	no 141	unknown -64	yes -97
=idiom: silence	yes 42
=idiom: traffic	unknown -51	yes 59
=injuries no	no 330	unknown -211	yes -119
=injuries no rather	no 357	unknown -185	yes -172
=injuries no sure	no 322	unknown -215	yes -108
=injuries none	no -152	unknown 251	yes -97
=injuries unknown	unknown -91	yes 71
=injuries unknown unsure	unknown -91	yes 71
=injuries yes	no -78	unknown -152	yes 232
=injuries yes sure	no -78	unknown -152	yes 232
=injury: absent	no 273	unknown -254
=injury: also-well	no 204	unknown -169	yes -50
=injury: body	no -135	unknown -172	yes 305
=injury: casualty	no 65	unknown -171	yes 95
=injury: doubt	no -189	yes 160
=injury: grave	no 43	yes -56
=injury: named-well	no 147	unknown -123
=injury: nobody	no 280	unknown -197	yes -83
=injury: one-well	no 268	unknown -204	yes -65
=injury: perhaps	no -53	yes 70
=injury: struck	unknown -88	yes 83
=injury: symptom	no -92	unknown -155	yes 248
=intent: back	unknown -64	yes 73
=intent: cancel	no -42
=intent: complaint	no -99	unknown 131	yes -42
=intent: correct	no 132	unknown 57	yes -340
=intent: follow	no 113	unknown -52	yes -74
=intent: human	no -101	yes 85
=intent: language	unknown -81	yes 45
=intent: other	unknown 93	yes -79
=intent: thanks	no 134	unknown -141
=liability: admitted_by_other	unknown 85	yes -90
=liability: admitted_by_self	no -141	unknown 82	yes 56
=liability: contested	no -137	yes 104
=other autre	no 180	unknown -53	yes -170
=other blessure	no -174	unknown 222	yes -99
=other collision	no 54	unknown -62
=other degats_des_eaux	unknown 65	yes -69
=other dommage_materiel	unknown 106	yes -116
=other evenement_climatique	no 67	yes -109
=other incendie	no 127	unknown -199	yes 61
=other vandalisme	no -137	unknown -90	yes 192
=other vol	no 135	unknown -76	yes -77
=party: alone	yes 40
=party: by-oneself	no 211	unknown -89	yes -149
=party: foreign	no -113	unknown 59	yes 51
=party: hit-and-run	unknown 91	yes -120
=party: nobody-else	no -54
=party: obstacle	no 64	unknown -66
=party: theirs	no -48	unknown 61
=party: unknown-origin	no -170	unknown 114	yes 43
=party: witness	no -60	unknown 139	yes -99
=person: close	unknown -77	yes 95
=person: driver	unknown -73
=person: exposed	yes 69
=police: not-done	no -46
=scene: autre	no 50
=scene: incendie	unknown -52
=scene: vandalisme	unknown 52	yes -40
=scene: vol	unknown 41	yes -75
=status: awaited	no -49	unknown 51
=status: not-yet	no -49	unknown 67
=thirdParty yes rather	no -67	unknown 98
=type autre	unknown 94	yes -74
=type autre sure	no -95	unknown 162	yes -68
=type autre unsure	no 96	yes -187
=type blessure	no -69	unknown -55	yes 125
=type blessure sure	no -115	yes 141
=type blessure unsure	unknown -74	yes 113
=type bris_de_glace	unknown 41	yes -43
=type bris_de_glace unsure	no 44	unknown 128	yes -186
=type collision	unknown -53
=type collision rather	unknown -80	yes 92
=type collision sure	unknown -55
=type collision unsure	no -45	yes 58
=type degats_des_eaux rather	no 81	yes -82
=type degats_des_eaux sure	unknown 42
=type degats_des_eaux unsure	no 69	yes -150
=type dommage_materiel	no 41	unknown 61	yes -102
=type dommage_materiel sure	unknown 64	yes -64
=type dommage_materiel unsure	no 79	unknown 77	yes -161
=type evenement_climatique unsure	unknown 55	yes -178
=type vandalisme	unknown 56
=type vandalisme sure	unknown 52
=type vol unsure	no -118	unknown 209	yes -94
=type: autre	no 44
=type: blessure	no -85	unknown -41	yes 125
=type: incendie	unknown -43
a10	no -45	unknown -48	yes 92
a6	yes -49
a7	no 42
aboard	no 152	unknown -123
about	unknown 49
absolutely	no 46	yes -56
add	no -52	unknown 50
address	no 93	yes -121
advise	no -70	unknown 141	yes -75
aerial	unknown 55
afraid	no -44
against	unknown -42	yes 46
agent	no -105	unknown 58
ago	unknown 47	yes -44
agreed	no 114	yes -82
ai	no -205	unknown -225	yes 319
aid	no -61	unknown 101	yes -40
ain	no 110	unknown -114
airbag	no -60	unknown 62
airbags	yes 61
airpods	unknown 59	yes -74
alarm	unknown 55
alight	no -61	unknown 89
alive	yes 49
all	no 55	unknown -47
along	unknown 53	yes -56
already	no 42	unknown -40
alright	no 96	unknown -130
although	unknown -57
always	no -72	unknown 90
amiable	no 85	yes -127
amicable	yes 43
anfa	no -57
ankle	unknown -98	yes 126
annecy	unknown -42
another	unknown -44
answer	no -52	unknown 79
antenna	no -50	unknown 52
anyone	no 40
apart	yes 41
apartment	no 65	unknown -58
apparently	unknown 172	yes -171
april	yes 43
aquaplaned	yes -74
argan	unknown 76	yes -62
arm	unknown -49	yes 67
arms	no 61	unknown -52
around	no 40
arrived	no 75	unknown -52
ashes	unknown 60	yes -81
ask	unknown 61	yes -51
asked	no 57	yes -66
asking	no -48	unknown 67
asks	no -57	unknown 136	yes -83
asleep	unknown 51	yes -78
ate	no -57	unknown 72
attached	no -62	unknown 111	yes -49
attempted	unknown 51
attended	no 67	unknown -104
attic	no 107	unknown -197	yes 82
audi	unknown 70	yes -74
august	no -49
aunt	no -67
authorities	no -60	unknown 59
autoroute	no -40	unknown -119	yes 126
available	no -94	unknown -70	yes 127
avenue	no 45	unknown -55
awning	no -52	yes 80
axle	no 181	unknown -40	yes -151
azilal	no -142	yes 139
backed	unknown 65	yes -63
bad	unknown -111	yes 87
badly	no -172	unknown 171
baker	no 84	yes -86
bakery	no 46	yes -44
bales	no 141	unknown -70	yes -111
ball	no 113	unknown -42	yes -70
balls	unknown 62
bandage	yes 71
bandaged	unknown -126	yes 160
bang	no 53	unknown -62
banks	yes -84
barbecue	no -43	unknown 44
barely	unknown -80	yes 113
barn	yes -66
barrel	no -54	unknown 92
barrier	no 91	unknown -89
basement	no 118	unknown -95	yes -75
basically	no -115	yes 87
basin	no 60	unknown -103	yes 45
bat	unknown 70	yes -49
bath	unknown 96	yes -72
bathtub	no -67	unknown 83
battery	unknown -113	yes 140
bay	no 74
beat	no -62	unknown -245	yes 270
bed	unknown -55	yes 41
bedroom	unknown 52	yes -85
beds	no -122	unknown 63	yes 54
bees	no -51	unknown 99	yes -46
begin	yes 50
being	no 81	unknown -71
believe	no -43
belonging	no -45	unknown 65
belongs	no -84	yes 63
belt	no -69	yes 105
bench	unknown -56
bend	no 52	unknown -68
beneath	unknown -115	yes 97
bent	no -85	unknown 53
berlingo	unknown 44	yes -40
berrechid	yes 41
beside	unknown 76	yes -97
better	no -114	yes 81
bicycle	unknown -94	yes 122
big	no -60
bike	no -40	unknown 51
bikes	no -166	unknown 211	yes -64
bin	no -45	yes 54
bins	no -157	unknown 156
birthday	unknown -58	yes 47
bit	unknown -58	yes 61
bitten	no 93	unknown -166	yes 53
blame	no -70	unknown 107	yes -49
bleeding	unknown -76	yes 102
blew	unknown 40	yes -61
blistered	no -82	unknown -202	yes 249
blocked	no -88	yes 68
blue	unknown 40
boar	no 49	unknown -70
boat	no 42	yes -47
bodily	no 81	unknown -56
body	no 108	unknown -72	yes -40
boiler	no 72	unknown -74
boiling	no -92	unknown -189	yes 245
bollard	no 109	yes -126
bolt	unknown 53	yes -48
bone	no -54	unknown -130	yes 168
boned	no -93	yes 99
boot	no -64
bordeaux	no -49
borrowed	no -65	unknown 54
boss	unknown 41
both	unknown -54	yes 45
bother	no 61
bottle	unknown -93	yes 80
bottom	no -62	unknown -114	yes 128
bought	no -40	unknown 76
boulevard	unknown -76	yes 106
bounced	no 103	yes -76
bouskoura	no 50	unknown -54
box	no -54	unknown 78
boxes	unknown -42
boys	unknown -108	yes 142
brace	no -67	unknown -120	yes 184
brake	no -57	unknown 69
braked	unknown -86	yes 50
brand	no -91	unknown 161	yes -70
bread	unknown -75	yes 61
breathalysed	no 57	unknown -46
breathed	no -56	unknown -84	yes 141
brick	no -61	unknown 114	yes -51
bricks	unknown 41	yes -43
bridge	no 75	unknown -94
brigade	unknown 40	yes -41
bring	no -55	unknown 59
broad	no -71	unknown 103
broke	unknown 59
broken	unknown -54	yes 85
brother	no -72	unknown 77
brown	no -72	unknown 130	yes -57
bruised	unknown -85	yes 103
bruises	no -76	unknown -71	yes 147
bubbling	no -47	unknown -89	yes 127
buckled	no -56	unknown -74	yes 120
bulb	yes 41
bump	unknown -93	yes 125
bumped	unknown -83	yes 61
bumper	unknown 52
burglary	no 40
burgled	no 47
burn	unknown -133	yes 130
burns	no -48	unknown -40	yes 88
burnt	unknown -51	yes 74
buses	no -47	unknown -50	yes 95
business	no 121	yes -94
buying	no 151	unknown -90	yes -103
bypass	no 229	unknown -119	yes -138
c	no -67	unknown 128	yes -61
cabinet	no 66	yes -61
cabinets	unknown -135	yes 153
cable	no -69	yes 65
cables	unknown 132	yes -99
calf	no -49	unknown -52	yes 102
called	unknown 45	yes -44
calling	unknown 83	yes -91
calls	no -109	unknown 113	yes -46
camel	no -86	yes 116
camera	yes -46
camper	no 43	yes -79
cancel	unknown 71	yes -62
cancelled	unknown 52
candle	unknown 43	yes -53
cannot	unknown 71	yes -43
canvas	no 85	unknown -54
caravan	no -44	yes 74
carpet	no -54	unknown 40
carpets	unknown 42
carport	unknown 49
carrefour	unknown 42
carried	no 84	unknown -135	yes 52
carrying	unknown -63	yes 90
cars	no 45	unknown -65
cart	no 50	unknown -43
carte	no -77	unknown 107
casa	no -78	yes 100
casablanca	no 57	yes -78
cash	unknown 71	yes -45
cast	unknown -47	yes 55
casualties	no 57
cat	no 40	yes -73
catalytic	no 62
certificate	unknown -87	yes 91
chain	yes -42
chairs	yes 41
chandelier	no 42
change	no -87	unknown -86	yes 162
changed	unknown 44	yes -53
chap	no 66
charge	no -58	unknown 81
charged	no 45	yes -94
charger	no -80	yes 90
charming	no 102	unknown -69	yes -45
charred	unknown 74	yes -86
chasing	no 76	yes -48
checked	no 101	yes -69
chefchaouen	unknown -72
chemist	unknown -67	yes 95
chergui	yes -43
chest	no -64	unknown -51	yes 116
chewed	unknown 54	yes -47
chief	no -108	unknown 134	yes -68
child	no 73	unknown -80
children	unknown -47	yes 46
chimney	no 76	unknown -90
chin	no -62	unknown -111	yes 171
choir	yes -48
christmas	no -45
church	no 109	unknown -51	yes -94
cigarette	no 41
circuit	no 85	yes -61
claim	yes -47
cleaned	no -59	unknown 49
cleaner	no 109	unknown -49	yes -69
cleaning	yes -44
clear	no -81	unknown 142	yes -66
cleared	unknown 43
client	no -42
clinic	no 55	yes -78
clio	unknown -73	yes 106
clipped	no 54	unknown -49
clock	no -121	unknown 118
close	no -42	unknown -66	yes 104
clothes	no -91	unknown 219	yes -161
cloudburst	no -74	unknown 102
club	no -93	unknown -63	yes 131
cm	unknown 73
co	no -51	unknown 96	yes -45
coach	no -81	unknown 95
coat	no -87	unknown -154	yes 209
coats	unknown -100	yes 65
coccyx	no -59	unknown -144	yes 175
coffee	no -67	yes 61
coin	no -48	unknown 99	yes -52
cold	unknown 51
collapsed	no -46
collarbone	no -58	unknown -44	yes 100
colleague	no 74	unknown -58
collision	no 171	unknown -53	yes -131
column	no 123	yes -106
comes	yes -77
complains	no -61	unknown -121	yes 172
completely	no 129	unknown -92
computers	no -83	unknown 161	yes -76
concrete	no 126	unknown -79	yes -49
concussion	no -62	unknown -84	yes 146
confirm	no 101	yes -82
consultation	no -48	yes 52
contact	no -66	yes 61
converter	no 62
convertible	no 131	unknown -86	yes -47
cooker	no 50	unknown -73
cops	unknown 105	yes -68
copy	no 79	unknown -64
corner	no 51	yes -55
corniche	no -55	unknown 49
correct	no 56	unknown -54
corridor	no -48	unknown 41
coughing	no -83	unknown -60	yes 143
could	yes -62
couldn	no -47	unknown 65
couldnt	no -104	unknown 78
council	no -62	unknown 57
count	no 100	unknown -52	yes -61
counted	no 47
counter	no -70	yes 71
couple	no 62	yes -99
courage	no -69	unknown -96	yes 130
courier	no 154	unknown -119	yes -46
course	no 137	unknown -93	yes -58
cousin	unknown -49
cover	no -48	unknown 54
cow	no -61	yes 47
cracked	yes 40
crash	yes 58
crazy	unknown 92	yes -84
crew	no 95	unknown -57	yes -40
cried	no 153	unknown -94	yes -106
cross	unknown 68	yes -45
crowbar	unknown 49	yes -49
crumbs	no 150	unknown -191	yes 40
crushed	unknown 51
cry	no -75	unknown 86
cupboard	unknown 95	yes -58
cupboards	no -68	unknown -175	yes 133
curtain	unknown -82	yes 58
customers	unknown 72	yes -45
cut	unknown -49	yes 56
cuts	no 50	unknown -115	yes 63
cycling	unknown -62	yes 90
cyclist	no -56
damage	yes -60
damaged	no 68	unknown -78
damp	unknown 51	yes -42
danger	no 148	unknown -57	yes -97
dark	no -56	unknown -61	yes 115
dash	unknown -62	yes 52
daughter	yes 58
dawn	no 46	unknown -177	yes 101
day	yes -56
daylight	no -48	unknown 84
de	no 63	unknown -118	yes 58
dead	unknown 82	yes -84
dear	unknown -68	yes 49
decided	no 49	unknown -66
deck	no 78	unknown -74
declare	yes -45
deer	no 119	unknown -48	yes -85
degree	yes 43
delivery	unknown 41
dent	no -74	unknown 141	yes -76
dental	no 83	unknown -54
dented	no 78	unknown -89
dentist	no 86	yes -73
deny	no -53	unknown 145	yes -103
deposit	no 139	unknown -110	yes -61
derb	no -45	unknown 81
desk	no -76
details	yes -50
dh	no -49	unknown 42
didn	unknown -43
didnt	no 53	unknown -69
died	unknown 59	yes -99
diesel	no 81	unknown -59	yes -47
dignity	no 92	unknown -87
dinner	no 50	yes -44
discovered	no -71	unknown -107	yes 164
dislocated	unknown -51	yes 85
display	no 102	unknown -77
ditch	unknown -45
dizzy	no -75	unknown -53	yes 129
do	no -40	unknown 51
doctor	yes 68
doesn	unknown -99	yes 83
doing	no -49
don	no -47	unknown 53
dont	no -94	unknown 40	yes 49
doors	no 56	yes -43
double	unknown 60	yes -46
dragged	yes 47
drain	no -45	unknown 105	yes -61
drawers	no 48	unknown 52	yes -104
drawn	unknown -41
dresser	no -92	unknown 56
drew	unknown 63	yes -44
drill	unknown 69	yes -51
drilled	unknown 58	yes -48
drip	no 80	unknown -103
dripping	no -67	unknown 115	yes -49
drive	no 55	yes -74
driven	no -96	yes 88
drivers	no 79	yes -49
drone	unknown -80	yes 75
drowned	unknown -89	yes 41
drum	no -53	unknown 114	yes -63
drunk	unknown -116	yes 108
dry	no 299	unknown -241	yes -70
dryer	no -62	unknown 40
du	no 50	unknown 54	yes -125
duly	no 49
during	unknown 71
dust	unknown 64	yes -101
dusted	no 107	unknown -104
duster	no -40	unknown 87	yes -48
dutch	unknown 53	yes -49
duty	no -53	yes 84
duvet	no 166	unknown -82	yes -104
ear	no -49	unknown -152	yes 195
ears	no -67	unknown -160	yes 208
easter	no -59	yes 76
eat	no -51	yes 70
eaten	no -50	unknown 84	yes -41
eating	unknown -54	yes 52
eaux	yes -42
egg	no -60	unknown -110	yes 166
either	no 63	yes -71
el	no 72	unknown -103
elbow	no -49	unknown -82	yes 129
electric	no -64
electrical	no -47	yes 48
electrician	no 83	unknown -70
emergency	no -43	unknown -113	yes 152
emptied	unknown 42	yes -48
empty	no 85	yes -57
ended	unknown -77	yes 96
enough	no -83	unknown 142	yes -92
enter	unknown 203	yes -184
entered	no 90	unknown -50
entire	no 52	unknown 66	yes -116
entrance	no -52	yes 53
entry	unknown 46
er	unknown -75	yes 104
escaped	yes -47
est	no 64	unknown -61
estate	no -259	unknown 212
euro	no -48	unknown 99	yes -52
evacuated	no 134	unknown -104
ever	unknown -46	yes 75
every	unknown 68	yes -70
everybody	no 47	unknown -40
everywhere	no -46	unknown -95	yes 141
ex	no -40	unknown 119	yes -79
exactly	yes -71
except	no 63	unknown -71
exchanged	yes 58
excuse	no 110	unknown -89
exhaust	no -48	yes 47
expert	unknown 133	yes -124
explain	no 57	unknown -40
exploded	yes 40
extension	unknown 89	yes -72
extinguisher	no 49
extractor	no 128	unknown -64	yes -63
eye	no -84	unknown -73	yes 157
eyebrow	no -54	unknown -135	yes 181
eyebrows	yes 55
eyes	unknown -50	yes 79
facade	no -66	unknown 77
failed	yes 46
fall	unknown 53
farm	no 51
father	yes 50
february	no -42
feel	no 55	unknown -67
feet	unknown -51	yes 43
fell	no -75	unknown 105
fellow	no -40	yes 64
felt	no 61	unknown -124	yes 62
fence	no -65	unknown 75
fender	no 82	yes -55
fes	no 70	unknown -64
few	unknown -53	yes 69
fiat	unknown -54
fifty	no -42	unknown -125	yes 165
file	unknown 96	yes -83
filmed	no -41	yes 41
filth	no -77	unknown 84
find	unknown 81	yes -61
finger	no -46
fingerprints	no -51	unknown 113	yes -61
fingers	no -55	unknown -203	yes 252
finish	unknown -84	yes 47
firefighters	no 67	unknown -59
firemen	unknown -53
firework	no 142	unknown -65	yes -90
firm	unknown 56
fish	no 115	unknown -73	yes -46
five	unknown -54	yes 57
flame	no -44	unknown -55	yes 98
flames	no 40	yes -81
flash	unknown 91	yes -100
flat	unknown 40
flatmate	no -51	unknown -88	yes 138
flattened	no -42	unknown 96	yes -54
flew	unknown -94	yes 87
flight	no -42	unknown 65
flights	no -106	unknown 148	yes -46
floating	yes -50
flood	unknown -76	yes 40
floods	no -50	unknown 72
floors	unknown -73	yes 67
florist	unknown -58	yes 53
fly	no -55	yes 83
flying	no 78	yes -92
foam	no -74	unknown 178	yes -120
fog	no 98	unknown -73	yes -41
folded	no -44	unknown -64	yes 104
follow	no -40	unknown 40
followed	unknown -56	yes 61
following	no 136	unknown -109
food	unknown -76	yes 42
foot	unknown -74	yes 103
force	no 51	unknown -83
forced	no -47	unknown 75
forearm	no -120	unknown -198	yes 269
forearms	unknown -43	yes 71
forehead	unknown -75	yes 73
forest	no 155	unknown -100	yes -62
forklift	no -70	yes 53
forty	no 71	yes -52
forward	no 55	unknown -119
found	no -63	yes 73
fourteen	no -81	unknown 80
fourth	no -68	unknown -86	yes 153
fracture	no -40	unknown -78	yes 110
fractured	no -54	unknown -75	yes 128
frame	no -150	unknown 126
freezer	unknown 40
fridge	no 50	unknown -58
fried	unknown 63	yes -74
friend	no -66
fright	no 75	unknown -83
frm	no -67	unknown 55
frozen	unknown -136	yes 141
full	no -52	unknown 67
fully	no 113	unknown -159
fuming	no 61	yes -92
funny	no -65	unknown 46
furious	no 162	unknown -125	yes -52
fuse	no -69	unknown 82
gale	no -107	yes 80
garden	no 52	yes -69
gare	no -62	yes 50
gash	no -60	unknown -87	yes 144
gatepost	no -96	yes 72
gendarme	yes -40
gendarmerie	yes -59
generator	no -44
get	unknown 53
getting	unknown 49
girl	unknown -58
give	no -55	yes 80
given	unknown -53	yes 53
glass	unknown -49	yes 45
glasses	no -46	unknown 52
glazing	unknown 88	yes -82
glovebox	no 51	yes -48
glue	no -62	unknown 61
god	no 63	unknown -50
gold	no 99	unknown -40	yes -56
golf	unknown -41
good	no 83	unknown -50
grabbed	no -73	yes 40
graffiti	unknown 66
grand	unknown -49
grandfather	no 42
grandson	unknown -103	yes 104
grazed	unknown -80	yes 73
great	no 59	yes -42
green	no -42
greenhouse	no 41
grey	no -91	yes 94
grille	no 123	unknown -98
grinder	unknown 51
growing	yes -58
guardian	unknown -107	yes 126
guess	no 47	unknown -77
guest	yes 50
guests	no 110	unknown -66	yes -45
gutters	no -135	unknown 217	yes -110
guys	no 117	unknown -83	yes -67
gym	no -69	unknown 45
hail	no 44	unknown -43
hailstones	unknown 49	yes -40
hailstorm	yes -40
hair	unknown -174	yes 138
hairdresser	no -41	yes 42
hairline	unknown -45	yes 66
hall	yes 43
halloween	unknown 99	yes -106
hamdoullah	unknown -86	yes 75
hamdullah	no -95	yes 124
hand	no -53	unknown -40	yes 93
handbag	unknown -82	yes 72
handbrake	no 147	unknown -101	yes -50
handle	no -53	yes 79
hands	no -52	unknown 79
happened	no -50	yes 42
hard	no -61	yes 87
hardly	unknown 77	yes -88
harm	no 139	unknown -96	yes -42
harmed	no 241	unknown -167	yes -92
hasn	no -94	unknown 85
hassan	unknown 45
havent	unknown 50
having	yes 47
hay	no 47	yes -89
head	no -46	unknown -89	yes 135
headache	no 114	unknown -175
headlamp	no 71	yes -57
headlights	no -69	yes 62
health	no 145	unknown -80	yes -62
hear	no -50	yes 62
heard	unknown 70
hearing	no -42	unknown 67
heart	yes 43
heat	no -74	unknown 118	yes -47
heater	unknown -46	yes 54
heating	no 131	unknown -80	yes -76
heavy	no 41
heel	no -42	unknown -179	yes 211
held	no -44	yes 40
helmet	no -68	unknown -148	yes 202
help	no -70	unknown 133	yes -64
helped	no 108	yes -92
hers	no 79	yes -96
hes	no -220	unknown -139	yes 287
hid	no 54	unknown -63
highway	no 46	unknown -82
hill	no 154	unknown -132
himself	unknown -64	yes 52
hip	no -44	unknown -89	yes 131
hire	no -45	yes 70
hired	unknown 95	yes -89
hob	unknown 53	yes -105
hold	no -50	unknown 48
holding	no -79	unknown -51	yes 130
hole	unknown -68
holes	unknown 88	yes -51
home	unknown -43
honest	no 70	unknown -62
hood	unknown -53	yes 43
horse	no 55	unknown -69
hose	unknown 44
hospital	no -48	yes 85
hotel	no -45	unknown 43
house	no 73
huge	no -42	yes 41
humans	no 189	unknown -163
hundred	no 79	yes -54
hurry	no -55	unknown 162	yes -134
hurt	no 68
hurts	no -74	unknown -48	yes 121
hyundai	no 106	unknown -66
idiot	no -47
ifrane	no 49
ii	no 97	unknown -76
im	no 55
impact	no -97	unknown 44	yes 51
in2	no 43	unknown -41
inches	no 100	unknown -76
including	unknown -73
indoors	no 150	unknown -128
induction	no 153	yes -139
informed	no -87	unknown -133	yes 176
inhaled	unknown -50	yes 55
injured	no 97	unknown -96
injuries	no 48	unknown -57
injury	no 108	unknown -81
instructor	no 57	yes -81
insulation	unknown -107	yes 81
insurer	no -98	unknown -202	yes 242
intact	no 213	unknown -164	yes -58
intercom	unknown 55
internet	no -131	unknown 214	yes -87
invoices	no -49	unknown 77
involve	yes -68
involved	no -46	unknown 76
iphone	no -99	unknown 140	yes -93
iron	yes -42
isn	no 69	unknown -53
its	unknown 40
itself	no -61	unknown 41
j	no -205	unknown -225	yes 319
january	no -43	unknown 151	yes -106
jaw	unknown -55	yes 87
jemmied	no -57	unknown 106	yes -50
jewellery	unknown 52	yes -40
job	no -60	unknown 49
joint	yes 42
joke	no 88	unknown -50	yes -46
joking	no -48	unknown 57
jumped	no 42	unknown -64
june	unknown 57	yes -41
just	no 74	unknown -57
kangoo	unknown 79	yes -46
keep	unknown 53
kenitra	unknown -82	yes 73
kept	no -60	unknown -61	yes 119
key	no -84	unknown 130	yes -47
keyed	no -55	unknown 78
kid	no 108	yes -81
killed	no -186	unknown 87	yes 89
killing	no -48	unknown -142	yes 186
kindly	no 93	yes -88
kissed	no 100	unknown -60	yes -45
kit	no -52	unknown 62
km	unknown 42	yes -60
knee	no -47	unknown -87	yes 130
knees	unknown -62	yes 98
knife	no 90	unknown -44	yes -83
know	unknown 68
known	unknown -121	yes 97
l	no 147	unknown -53	yes -117
la	no 43	yes -64
lads	no 70	unknown -52
laminate	no -50	yes 80
lamp	no 86	yes -92
land	no -72	unknown 87
landed	no 73	unknown -72
landlord	unknown 43
lane	no 76	unknown -49
lanes	no -68	unknown 132	yes -65
laptop	yes -41
later	no -45
laugh	unknown -84	yes 88
laughing	no 67	yes -91
laundry	no -80	unknown 70
law	no -50	unknown 52
laws	no -45	unknown 61
lawyer	no 56	unknown -121
leaking	no 90	unknown -105
leaned	no 77	unknown -111
learner	no 55	unknown 48	yes -111
least	no 119	unknown -127
leather	unknown 54	yes -77
leave	no -49	unknown 173	yes -130
leaves	no -63	unknown -118	yes 141
leg	no -42	unknown -92	yes 135
legs	no 102	unknown -105
length	no -50	unknown 48
lens	no -77	unknown 190	yes -112
letterbox	no 236	unknown -181	yes -78
letters	no 76	yes -89
level	unknown 118	yes -122
licence	no -52	unknown -65	yes 115
lidl	unknown 70	yes -68
life	no -134	unknown 147
lift	no -65	yes 53
lifted	no 57	yes -44
ligament	unknown -81	yes 116
ligaments	unknown -124	yes 147
lights	unknown -44
lille	unknown 59
limoges	no 106	unknown -75
limping	unknown -115	yes 70
line	unknown -44	yes 63
lip	no -91	unknown -100	yes 191
liters	no 187	unknown -184
litres	unknown 56	yes -48
live	unknown 95	yes -68
lives	unknown 50	yes -84
living	unknown -52
ll	yes 64
loaded	no 198	unknown -175	yes -41
lock	unknown 49
locks	no -42	unknown 89	yes -48
locksmith	no -60	unknown 96
lodged	no -47	unknown 64
log	no -80	yes 100
lol	unknown 44	yes -63
longer	no -76	unknown 151	yes -72
look	no 53	yes -63
looked	no 60	unknown 66	yes -124
looks	no -53	unknown 83
lorry	no -53
louis	no 121	unknown -85	yes -54
lounge	no 94	unknown -66
low	no -66	unknown -60	yes 130
lower	no 59	unknown -96
luck	no 117	unknown -63	yes -53
luckily	no 83	yes -43
lump	unknown -68	yes 75
lunchtime	no -99	unknown 50	yes 49
lying	no -44
maarif	unknown 52
madam	no 41	unknown -110	yes 74
madame	no 66	unknown -48
main	no 208	unknown -128	yes -103
make	unknown 64
man	unknown -42	yes 52
marble	no -74	unknown -42	yes 102
march	unknown 66
marina	no -71	unknown 130	yes -63
mark	no 155	unknown -144
market	no 53	yes -62
marks	no -41	unknown 48
marrakech	unknown 55
mattress	unknown -54	yes 56
may	unknown 62
maybe	no -48	yes 49
mayor	no 120	unknown -97
mean	no 127	unknown -102
measured	no -73	yes 97
mechanic	no -42	unknown 83	yes -42
medical	no 72	unknown -118	yes 46
medina	no 84	yes -102
melon	yes 64
members	no 108	unknown -77
mercedes	unknown -56	yes 92
mercifully	no 197	unknown -152	yes -82
merely	no 134	unknown -75	yes -82
message	unknown 56
met	no 133	yes -108
metal	yes -54
meter	unknown 44	yes -51
metre	no -50	unknown 59
metres	unknown 44
metro	no 68	unknown -124	yes 56
middle	no -66	yes 100
midnight	yes -53
might	no 68	yes -194
milk	no -67	unknown 59
mine	no 85	unknown -85
mini	unknown 46	yes -49
minibus	no 64	unknown -61
minus	no 77	yes -61
mirror	no -41	unknown 52
mirrors	no 131	unknown -48	yes -92
misjudged	no 180	unknown -153	yes -44
mislaid	unknown 50
missed	unknown -55
mistake	no -92	yes 63
mme	no 44	yes -56
mobile	no -44	unknown 129	yes -96
mohammedia	yes 42
mom	no 66	unknown -55
moment	no 76	unknown -110
monitor	yes -41
monsieur	no 64	yes -69
month	no -40	unknown 86	yes -46
moon	no -40	unknown 96	yes -57
mooring	no 206	unknown -165	yes -50
moped	unknown -42	yes 44
more	no 49	unknown -51
mortified	no 48	yes -50
mosque	no -53	unknown 49
mother	no 46
moto	no -68	unknown 42
motor	no -54	unknown 105	yes -51
motorbike	no -41	yes 50
motorcycle	no -65	yes 43
motorway	no -56
moulay	no -41	unknown -49	yes 88
mountain	yes 58
move	no -53	yes 41
moving	unknown 43
mower	unknown 96	yes -69
mrs	unknown 50
much	no 111	yes -89
mud	unknown -129	yes 111
mug	no 50	yes -69
multi	no 94	unknown -67
myself	no 44
nail	no 141	unknown -97	yes -43
nails	unknown -104	yes 76
nanny	no -60	unknown 62
nantes	no -42	unknown 65
narrow	no -62	unknown 76
nasty	no -40	unknown -54	yes 85
nav	no -76	unknown 264	yes -209
near	no 46	unknown -52
nearly	unknown 99	yes -91
nearside	no -55	unknown 57
neat	no -45	unknown 175	yes -141
necessary	no -75	unknown 159	yes -103
neck	no -80	unknown -96	yes 174
need	unknown -63
needed	no 44
needful	no -52
needs	yes 53
neighbor	no 67	yes -76
neighbors	no 96	unknown -144	yes 55
neither	no 102	unknown -57	yes -47
nephew	unknown -55	yes 59
new	no -49
nice	no 50	unknown -40
nicked	no -40	yes 74
nights	no -65	unknown 54
nine	no -44	unknown 123	yes -78
nite	unknown 62
no	no 46
no1	no 188	unknown -120	yes -67
nobody	no 56
noise	unknown 51
none	no 139	unknown -81	yes -58
nor	no 74	unknown -67
nose	no -69	unknown -92	yes 152
note	unknown 96	yes -64
noted	no -42	unknown 73
nothing	no 74	unknown -51
noticed	unknown 58	yes -71
november	no -81	yes 66
nowhere	unknown 95	yes -88
nudged	no 96	unknown -52	yes -42
nurse	no -67	unknown -62	yes 129
oak	unknown -50
oberkampf	unknown 59
observation	no -41	unknown -67	yes 109
obviously	no 57	unknown -66
october	no -77	yes 105
office	no 78	unknown -53
officer	no -75	unknown 104	yes -42
ok	no 88	unknown -77
olive	unknown 84	yes -48
one	no 48	unknown -41
online	no -55	unknown 79
onto	no -61	unknown 67
opened	no -56
opening	unknown 58
optician	unknown 53	yes -59
or	no 47	unknown -45
oranges	no -100	unknown 56
osteopath	no 59	unknown -98	yes 40
others	no -42	unknown -88	yes 122
oujda	no -65	unknown 43
ourika	yes -51
ours	no 103	unknown -116
ourselves	no 142	unknown -110
outboard	no 53
oven	yes 40
overflowed	unknown 45
overnight	yes 45
overtaking	no -46	unknown 51
owned	no 133	unknown -135
ownership	no -50	unknown 83
oxygen	no -54	unknown -99	yes 153
padlock	unknown 57
paid	unknown 78
pain	unknown -138	yes 163
pains	no -62	unknown -53	yes 115
paint	no -56	unknown 91
painted	no 65	yes -84
painting	no -92	unknown 212	yes -145
pair	yes -47
palm	no -95	yes 55
pan	unknown -116	yes 86
pane	unknown 56	yes -52
panel	no -42	unknown 57
panels	no -52	yes 79
panes	no 48	unknown 46	yes -132
panoramic	unknown 42	yes -42
paper	unknown 52
papers	no -52	yes 43
paperwork	no -86	unknown 74
parasol	no -76	yes 72
pare	no 211	unknown -42	yes -190
parents	no -66	yes 71
parish	no 109	unknown -107	yes -94
parking	unknown 54
part	yes 68
parties	unknown 96	yes -62
partner	no -53	yes 77
party	unknown 129	yes -152
pass	no 79	yes -93
passed	no -95	unknown -42	yes 132
passenger	unknown -40
passengers	unknown -65	yes 89
passport	unknown 48
passports	unknown 71	yes -54
past	yes 61
patio	no -70	unknown 125	yes -59
patrol	unknown -132	yes 149
pavement	unknown 49
pay	unknown 83	yes -62
payment	unknown 245	yes -210
pays	no -43	unknown 60
pebble	yes -42
pedestrian	unknown -89	yes 53
peeled	no 46	unknown -49
peeling	no -83	yes 44
pelvis	yes 60
pen	no -51	unknown 83	yes -42
perfectly	no 124	unknown -103
person	no 75	unknown -54
persons	no 86	unknown -45	yes -41
petit	yes -44
petrol	no -48	unknown 80	yes -40
peugeot	no -59	unknown 52
pharmacy	yes -42
photo	no -78	unknown 132	yes -52
photographs	no -42	unknown 68	yes -42
physically	no 87	unknown -64
physio	no -84	unknown 123	yes -40
picked	no -77	yes 112
picking	no -84	yes 42
picture	no 152	unknown -118
pictures	no -110	yes 105
pieces	no -49	unknown 53
pillar	no 52	unknown -61
pins	no -40	unknown -101	yes 129
pizza	unknown 77	yes -119
place	yes 49
places	unknown -53	yes 59
plaster	unknown -71
plate	unknown 50	yes -41
plates	unknown -98	yes 128
play	unknown 75	yes -85
plays	no -83	unknown 135	yes -52
playstation	no -56	unknown 84
ploughed	no 88	yes -59
pls	no -79	unknown 125	yes -45
plumber	no -40	unknown 83	yes -43
plus	no 46	yes -87
pm	unknown -54	yes 40
pocket	no -95	unknown 119
point	no -83	unknown 138	yes -54
points	no -45	unknown -120	yes 163
pole	no 168	unknown -185
policeman	unknown -61	yes 55
polish	no 112	unknown -49	yes -67
polite	no -42	unknown 109	yes -67
polycarbonate	no -73	unknown 133	yes -63
pompiers	no 49	unknown -96	yes 41
poor	no 140	yes -132
poplar	unknown 54	yes -53
porte	no 107	yes -88
postman	unknown -61	yes 75
pot	no 96	unknown -104
poured	unknown 40
pouring	no 88	unknown -59
powder	unknown 40
power	unknown 81	yes -93
practice	unknown 72
prayer	unknown 54
pregnant	unknown -66	yes 89
premises	unknown 44	yes -52
present	unknown -51
pressed	no -255	unknown 151	yes 83
pride	no 258	unknown -224	yes -55
prints	unknown 129	yes -118
priority	no -47
problem	no -66	yes 75
protection	yes 54
pruning	no -44	yes 61
pulled	no -56	yes 93
pulling	no -92	unknown 167	yes -82
pump	no -68	unknown 40
purple	no -80	yes 61
purpose	unknown -87	yes 98
pushed	unknown -52	yes 78
putting	unknown -105	yes 108
pv	no -64	yes 43
quad	no -137	yes 96
quarter	no -50	unknown 93	yes -44
question	unknown -168	yes 135
quick	no 134	unknown -118
quite	no 81	unknown -76
quote	unknown 40	yes -40
rabies	no -67	unknown -143	yes 186
rack	no -152	unknown 222	yes -93
racks	unknown 69	yes -67
radiator	unknown -52
radio	yes -46
rail	unknown -147	yes 162
rain	no 41	yes -61
rained	unknown 63
raining	unknown -62	yes 74
ramp	yes -64
rang	no 100	unknown -46	yes -54
range	no -50	unknown -74	yes 116
rather	unknown -59
raw	unknown -75	yes 97
reached	no 93	yes -63
read	no -59	unknown 73
real	no 62	unknown -145	yes 82
really	no 135	yes -152
rear	unknown 65	yes -47
reason	unknown 56
reception	no -63	unknown 99
record	no -47
recorded	no 67	yes -94
red	no -46
reference	no 41
refunded	no 68	yes -85
refuses	no -42	unknown 85	yes -45
register	unknown 79	yes -53
reimbursement	no -112	unknown 262	yes -167
remains	no -91	yes 56
remember	no -53	unknown -73	yes 123
removal	no 111	yes -158
removed	no -105	unknown -60	yes 129
renault	no 140	unknown -102	yes -59
rental	no -43	yes 69
repair	no 63
repaired	no -131	yes 114
replace	unknown 147	yes -184
replaced	unknown -52
replacing	no -88	yes 70
reported	no -48	unknown 111	yes -62
residence	unknown 56
rest	unknown -54
restaurant	unknown 46	yes -58
return	no -52	unknown 69
returned	yes -48
reversed	no 47	yes -49
reversing	unknown 97	yes -84
riad	unknown 66
ribs	unknown -79	yes 117
rider	no -70	unknown 65
ridiculous	no 44	unknown -60
ringing	no -56	unknown -108	yes 151
ripped	no -67	unknown 86
river	yes -43
robbed	no -65	unknown 95	yes -44
rock	no -140	unknown 239	yes -116
rode	no 146	unknown -119
rolled	unknown -44
roofer	no 41	yes -75
rooms	no 69	yes -54
rose	no 62	yes -119
router	unknown 70	yes -57
rover	no -67	yes 54
royal	unknown -94	yes 79
rubber	no 74	yes -43
rucksack	no 93	unknown -50	yes -42
rude	no 49	yes -58
rug	no -73	unknown 82
ruined	no -41	yes 52
run	unknown 76	yes -41
rung	no -45
running	unknown 53	yes -73
rush	no 159	unknown -94	yes -76
safe	no 117	unknown -58	yes -62
saint	no 41	unknown -87	yes 48
salam	no -140	unknown 174	yes -41
sale	no -104	yes 59
samu	unknown -65	yes 97
sand	no -47	unknown 121	yes -70
sandwich	no 157	unknown -170
sat	unknown 66	yes -83
saw	no 64	yes -55
saying	no -67	yes 86
scalded	unknown -95	yes 116
scalp	no -53	unknown -169	yes 209
scare	no 106	unknown -40	yes -68
scared	unknown -41
scorched	yes -64
scraped	no 64	unknown -47
scratch	no 87	unknown -47	yes -40
scratched	no -49	yes 50
screamed	unknown -64	yes 59
screwdriver	no -48	unknown 90	yes -42
sea	no -61
seal	unknown 56	yes -50
sealed	no 51
seam	no -82	unknown 52
seat	no 55	yes -42
seatbelt	yes 63
seats	unknown 207	yes -194
seconds	unknown -55	yes 79
see	no 63	unknown -49
seeing	yes 65
send	unknown 66
sent	no 135	unknown -49	yes -88
serious	unknown -107	yes 85
set	unknown 58
settat	no -53	yes 94
seven	yes 63
shaken	no 50	unknown 63	yes -199
shaking	unknown -41	yes 65
shame	unknown 93	yes -70
shape	no 50	unknown -197	yes 76
shaped	no 138	unknown -78	yes -76
shattered	no 42	unknown -63
shed	unknown 83	yes -85
shelf	yes -72
shelter	no 58
shin	no -59	unknown -77	yes 131
shock	no 57	unknown -178	yes 114
shoe	unknown -69	yes 93
shop	unknown 77	yes -51
shopfront	no 96	unknown -45	yes -67
shopping	unknown -68	yes 46
short	no 58	yes -109
shot	no -46
shoulder	no -77	unknown -57	yes 134
shout	unknown -55
shouted	no 60	yes -41
shouting	no -72	yes 55
shoved	yes 74
showed	no -64	unknown 115	yes -52
shower	unknown -62	yes 86
shows	no -117	yes 86
shrugged	unknown 75	yes -46
shunt	no 118	unknown -72	yes -57
shut	unknown -102	yes 104
shutter	unknown 41
shutters	no -65	yes 75
si	no 122	unknown -134
sides	no -64	unknown 53
signal	no -48	unknown 58
silver	no 56	yes -41
since	yes 41
singed	unknown -95	yes 107
singing	no 76	unknown -40	yes -79
single	no 52	yes -50
sink	no 53
siphoned	no -66	unknown 105	yes -43
sirs	yes -77
site	no 44
sitting	unknown -48	yes 50
six	no -68	yes 48
sixty	yes -59
skidded	no 199	unknown -172	yes -61
skier	no -54	unknown -87	yes 137
skin	no -50
skirting	no -75	unknown 116	yes -47
skis	no 91	unknown -55	yes -48
sky	no -40	unknown 73
slab	no -77
slammed	no -55	yes 43
slates	no 95	unknown -43	yes -58
sleep	no -92	unknown 52
slept	no 53	unknown -70
sling	yes 45
slip	no -41	yes 53
slipped	no 80	unknown -95
slippers	no -42	yes 74
slow	no 64	yes -67
slowly	unknown -91	yes 80
smell	no 50	yes -57
smells	no -40	unknown -43	yes 80
smoke	yes 60
smoking	no -76	unknown 132	yes -97
snapped	no -49	unknown 62
socks	no 49	unknown -46
sofa	no 54	unknown -73
soft	no -47	unknown 123	yes -73
some	unknown 56
somebody	unknown 46
someone	unknown 54	yes -42
something	no -43	yes 69
sometime	no -42	unknown 59
somewhere	no -40
son	unknown -40
sore	unknown -94	yes 97
sorry	unknown 57
souk	no -81	unknown 86
soul	no 58	unknown -46
spain	unknown 90	yes -59
spanish	unknown -54	yes 66
sparks	no 132	unknown -101	yes -51
spider	no 47	yes -53
splinter	no -40	unknown -167	yes 189
split	unknown -50
spot	no -41
sprained	no -47	unknown -132	yes 176
spray	no -48	unknown 66
spread	no -88	unknown 102
spun	no 55	unknown -78
staff	no 144	unknown -118
stain	no 73	unknown -53
stained	no -81	unknown 135	yes -56
staircase	unknown 44	yes -121
stairs	no -40	yes 46
stairwell	unknown -82	yes 63
stalled	no 56
stamped	yes -47
stand	unknown -103	yes 100
standing	no -62	unknown 47
star	no 121	unknown -75	yes -54
starred	unknown 68	yes -51
start	no -45	unknown 96	yes -51
started	no 40
statements	unknown -42
station	unknown 40
stayed	yes 44
staying	unknown 45	yes -41
steering	no 103	unknown -43	yes -83
step	yes 45
stepladder	no -84	unknown -139	yes 201
stepped	unknown -94	yes 129
steps	no -64	unknown -42	yes 106
stiff	no -85	unknown -80	yes 159
stings	no -101	unknown -247	yes 261
stinks	unknown 60	yes -85
stitches	unknown -75	yes 110
stock	unknown -46
stole	no -54	unknown 93
stolen	unknown 67	yes -43
stone	unknown 44	yes -55
stones	no 173	unknown -164
stood	no 124	yes -117
storage	no -48	unknown 46
storey	no 48	unknown -135	yes 92
story	unknown 118	yes -191
stove	unknown 58	yes -124
stray	no 144	unknown -75	yes -78
street	no 55
stripper	unknown 81	yes -49
strong	no -68	unknown 115	yes -46
stuck	no 60	yes -94
studio	no -46	unknown 95	yes -50
study	unknown 49
stuffed	no -43
suffered	no 165	unknown -160
sugar	no 130	unknown -40	yes -95
suitcase	unknown 56
sultan	yes 43
summer	unknown 84	yes -114
sump	no -86	unknown -108	yes 152
sun	unknown 123	yes -107
sunroof	unknown -76	yes 97
super	unknown -52
supermarket	no -47
supposed	yes 46
sure	no 44	yes -52
surge	unknown 111	yes -88
swapped	no 58	unknown -48
swear	no -57	yes 82
swearing	unknown -78	yes 63
swerved	unknown -76
swollen	yes 60
swung	unknown 66	yes -61
tables	no -44	unknown -184	yes 206
tablet	unknown 85	yes -157
tail	no 159	unknown -94	yes -73
tailbone	unknown -62	yes 91
take	unknown 40	yes -40
taking	unknown -63
talking	no -62	yes 84
tangier	unknown 56	yes -58
tap	no -40	unknown 92	yes -52
tape	no -106	unknown 43	yes 51
tarpaulin	no 131	unknown -77	yes -80
tazi	yes -47
teacher	no -86	yes 56
team	no 49	unknown -55
telephone	unknown 112	yes -108
television	unknown 63	yes -53
tell	no -52
telling	no 62	unknown 74	yes -138
tells	no -77	unknown 46
telly	no 48	yes -53
tenant	no -54	unknown 86	yes -41
tent	unknown -108	yes 135
tesla	no -72	unknown 95
tetanus	unknown -58	yes 92
than	no 84	unknown -51
thank	no 88	unknown -59
thankfully	no 114	unknown -89
thanks	no 109	unknown -78
thats	no -56	unknown -45	yes 104
theft	no -68	unknown 106
themselves	unknown 59
theres	no -45	unknown 66
thief	no -71	unknown 79
thieves	no -62	unknown 123	yes -107
thigh	no -81	unknown -180	yes 220
things	yes -64
think	no -141	unknown 168
third	unknown 82	yes -59
tho	no 229	unknown -135	yes -205
those	unknown -124	yes 108
though	unknown -43	yes 56
thought	unknown -40	yes 47
thousand	yes -42
threw	no -41
thrown	no -73	unknown -80	yes 138
thru	unknown 63	yes -93
thumb	no -58	unknown -107	yes 159
thunder	no 93	yes -115
thunderstorm	no -83	unknown 128	yes -44
tichka	no -60	yes 95
tile	unknown -163	yes 145
tiles	unknown -61	yes 46
tin	unknown 86	yes -49
tip	no -133	yes 134
tires	no 111	unknown -52	yes -58
today	unknown 40
toddler	yes 41
toe	unknown -79	yes 63
toes	unknown -119	yes 138
together	no 68	yes -60
toilet	unknown 82	yes -42
toll	unknown -139	yes 125
tomorrow	no -81	unknown 97
tongue	no -113	unknown -47	yes 143
too	no 53	unknown -100	yes 43
tools	no -54
tooth	no -85	unknown -89	yes 174
top	unknown -79	yes 101
tore	unknown -88	yes 115
torn	unknown -61	yes 91
touch	no 96	unknown -111
tourists	no -69
tours	no -41	unknown 70
towed	unknown 55
towel	no 55	unknown -82
town	no -133	unknown 53	yes 77
traffic	no 45	unknown -50
trailer	no -65	unknown 94
train	no 89	unknown -46	yes -51
tram	unknown -154	yes 180
trampoline	unknown -60	yes 40
travel	no 44	yes -91
tree	unknown -87	yes 44
trees	unknown 76	yes -124
trembling	no 77	unknown -156	yes 92
tried	no -48
trip	no -44	unknown 90	yes -53
tripped	no -68
trod	no -83	yes 43
trouble	no -56
truck	unknown 49
trucks	unknown 55	yes -42
true	no -143	yes 93
tub	yes -74
tube	no -53	unknown 68
tumble	unknown -44	yes 50
turn	no -79	yes 107
turned	no -66	yes 79
turns	no -71	unknown -59	yes 119
tweezers	no -125	unknown -137	yes 215
twelve	unknown 68	yes -53
twenty	no -62	unknown 50
twingo	no -186	unknown 233	yes -83
twins	no 51
twisted	no -50	yes 75
type	no -46	yes 40
typing	no -104	unknown -121	yes 214
tyre	no 74	unknown -149	yes 72
tyres	no -62	unknown 141	yes -77
u	no -73	unknown 157	yes -86
underground	no -51	unknown 62
underneath	unknown 72	yes -104
unharmed	no 118	unknown -73	yes -44
unhurt	no 109	unknown -69
unit	no 56
units	yes 44
unscathed	no 110	unknown -78
us	no 55
use	no 152	unknown -141
used	no 115	unknown -91
utility	no -73	unknown 42
valence	no 72	unknown -56
valley	no 47	unknown -67
valve	unknown -81	yes 96
vanished	yes -55
vase	no -80	unknown 118	yes -42
ve	no -43
velux	unknown -74	yes 49
veranda	no -68	unknown 100
verge	no 113	unknown -46	yes -80
vet	no 60
video	no -41	unknown 49
villa	no 44
village	no -47
visiting	unknown 72	yes -75
voltage	no -47	unknown 110	yes -75
w	no -85	unknown 109
wait	unknown 63
waiter	no -73	unknown -236	yes 279
waiting	unknown 46
wake	no -48
walk	unknown -51	yes 89
walked	yes -44
walking	yes 65
wall	unknown 56
wallet	no 118	unknown -166
walls	yes 49
want	unknown 41
wanted	no 74	unknown -106
wants	unknown 48
wardrobe	no 57	yes -91
wash	no -102	unknown 64
washed	no -76	unknown 237	yes -156
wasn	no 59	yes -40
watched	no 67	unknown -44
watches	no -66	unknown 141	yes -85
watching	unknown 78	yes -85
waterfall	unknown 47	yes -67
wearing	no -122	unknown 83
web	no 47	yes -53
wedding	no 40	yes -75
weekend	no -64	unknown 112	yes -52
weeks	yes 42
well	unknown -67
were	no 56	unknown -42
weren	no 142	unknown -173	yes 44
wet	unknown -78	yes 72
wheel	yes 46
wheels	unknown 99	yes -62
where	no 62	yes -43
whether	no 103	unknown -48	yes -81
whiplash	no -77	unknown -74	yes 151
whoever	no 122	unknown -54	yes -78
whom	no -46	unknown 89	yes -45
whoosh	unknown -40
why	unknown -93	yes 75
width	no -61	unknown 87
wife	unknown -54	yes 42
wild	no 49	unknown -70
will	unknown 41	yes -54
wind	unknown 70	yes -78
windows	yes 57
windshield	no -62
wine	no 72	yes -95
winter	yes -49
wiper	no -82	unknown 124	yes -51
wipers	no 119	yes -120
wire	no -46	yes 56
wish	no 43	yes -47
woke	no 72	unknown -108
won	unknown -49	yes 73
wont	no -43	unknown 123	yes -82
wood	no 47	yes -46
wooden	unknown 76	yes -45
word	no 75	yes -66
work	yes 69
worker	no 44	yes -40
working	no 119	unknown -149
works	yes -41
worktop	no -58	unknown 102	yes -46
worth	no -83	yes 56
would	no -63	unknown 79
wound	unknown -53
wounded	no 129	unknown -80	yes -45
wrenched	unknown -113	yes 90
wrist	no -79	unknown -102	yes 183
written	no -85	unknown 121	yes -42
wrong	yes 41
x	unknown -157	yes 110
xv	no 121	unknown -85	yes -54
yanked	no -52	unknown -127	yes 166
yard	no 56
yaris	unknown 45
year	yes -40
yet	unknown 67
young	no 71	unknown -40
your	unknown 109	yes -101
zebra	no -46	unknown -97	yes 143
zero	no 66	yes -41
zinc	no -71	unknown 76
@thirdParty
	no 132	unknown -217	yes -43
#000>	no -50	unknown 42
#019>	no -104	yes 121
#0pm>	yes 49
#0th>	no -116	unknown 91
#11pm	no 46	yes -42
#150>	no 57
#1pm>	no 51	yes -42
#1st>	no 43
#200>	no 72	yes -60
#2019	no -104	yes 121
#208>	no 112	yes -93
#310>	no -139	unknown 122
#4th>	no 92	yes -68
#500>	no 47
#600>	no 73	yes -40
#780>	yes 55
#800>	no 132	unknown -86	yes -47
#8th>	no -127	unknown 155	yes -43
#9th>	no -56	yes 62
#<000	no 89	yes -71
#<00>	no 128	yes -98
#<10>	yes 41
#<11p	no 46	yes -42
#<12>	no -115	yes 131
#<13>	no -43	yes 50
#<14>	no -59	unknown 82
#<150	no 56
#<16>	no -62	yes 84
#<17>	no 64	yes -47
#<18>	no 130	unknown -40	yes -91
#<1st	no 46
#<200	no 61	yes -48
#<208	no 112	yes -93
#<20>	unknown 42	yes -51
#<21>	no 156	yes -139
#<22>	no 95	yes -73
#<240	no -254	unknown 194
#<30>	no -80	yes 98
#<310	no -139	unknown 122
#<400	no -76	unknown 92
#<40>	unknown 66	yes -61
#<4th	no 136	yes -113
#<60>	no 64	yes -54
#<74>	no 183	unknown -50	yes -151
#<780	yes 55
#<800	no 152	unknown -104	yes -52
#<900	no -54	yes 93
#<90>	no 137	yes -129
#<a6>	no 125	unknown -57	yes -90
#<a7>	no -113	unknown 165	yes -86
#<abl	no 94	yes -75
#<abs	no 84	yes -56
#<acr	unknown 42
#<add	no 68	unknown 95	yes -156
#<adj	no -138	yes 150
#<adm	no -70	yes 91
#<aff	no 64	yes -60
#<afr	no -135	unknown 205	yes -85
#<age	no 155	yes -134
#<ahe	no -118	yes 132
#<ai>	no 71	unknown -65
#<aid	no 75	yes -45
#<ain	yes 41
#<air	unknown 44	yes -42
#<al>	no 141	yes -115
#<ali	no 40	unknown 62	yes -108
#<alm	unknown 127	yes -154
#<alt	no -154	yes 171
#<amb	no -61	yes 57
#<ami	no -72	yes 85
#<ani	no 45
#<ann	no 123	yes -113
#<ano	no -68	yes 87
#<ans	no -231	unknown 84	yes 126
#<ant	no -94	yes 124
#<apa	no -98	unknown 69
#<apo	yes 50
#<app	no 82	yes -54
#<aqu	no 47
#<arc	no -92	yes 103
#<arg	no 97	yes -85
#<arr	no -56	yes 77
#<art	no -62	yes 80
#<ash	no -137	yes 155
#<asi	no 47
#<ass	unknown 56	yes -62
#<ate	no 74
#<aun	no 77	yes -64
#<aut	yes 44
#<ava	no 102	yes -82
#<ave	no -42	yes 49
#<awn	no -114	unknown 65	yes 44
#<azi	yes 64
#<azr	no -68	unknown 233	yes -223
#<bag	no 63	yes -41
#<bak	no -61
#<bam	no -67	yes 79
#<bar	no 44
#<bay	no -116	yes 139
#<bed	no 42	yes -57
#<bef	no -57	unknown 54
#<beg	no -66	unknown 46
#<bel	no -82	yes 102
#<ber	yes 54
#<bez	no 87	unknown -44	yes -45
#<big	unknown 49
#<bil	no -63	unknown 85
#<bin	no 43
#<bir	no 51
#<ble	no -45	yes 69
#<bli	no 72	yes -58
#<blo	no -117	yes 83
#<blu	no -86	unknown 92
#<boa	yes -50
#<bob	no -44	unknown 141	yes -125
#<bod	no 119	yes -91
#<boi	no 111	yes -84
#<bol	no 58	yes -41
#<bon	no -70	yes 56
#<bor	no -119	unknown 51	yes 59
#<bos	no -66	yes 91
#<bra	yes 52
#<bru	no 52	yes -41
#<bub	unknown 79	yes -87
#<buc	no 48
#<bui	no -69	yes 76
#<bul	no 79	yes -68
#<bum	no -74	yes 48
#<bun	no 123	yes -95
#<bus	yes 60
#<buy	no -81	yes 112
#<cab	no 49
#<caf	no -45	yes 60
#<cak	unknown -45	yes 83
#<cal	no -45
#<can	yes -50
#<cap	no 62	yes -46
#<cas	unknown 55
#<cat	no 74
#<cav	unknown 112	yes -119
#<cei	yes 40
#<cem	no 51	unknown -42
#<cen	no -94	unknown 175	yes -120
#<che	no -52	yes 81
#<cho	unknown 80	yes -120
#<chu	no -82	yes 119
#<cit	no -105	yes 122
#<cla	no -115	unknown 54	yes 57
#<clu	no -55	unknown 59
#<cm>	no 83	yes -48
#<co>	no -151	unknown 94	yes 68
#<coc	no 92	yes -61
#<cof	no 44
#<coi	no 51
#<con	yes 40
#<coo	yes 59
#<cov	no 65	unknown 40	yes -105
#<cow	no -96	unknown 53	yes 51
#<cra	no 48	yes -54
#<cre	unknown 72	yes -65
#<cri	no -116	yes 140
#<cro	no -94	yes 115
#<cru	no -67	unknown 40
#<cuf	no 128	yes -109
#<cup	no 52	yes -53
#<cur	no 40
#<cus	no -68	unknown 107
#<cut	no 51	yes -63
#<cyc	no -53	yes 66
#<dad	yes 65
#<dai	no 48
#<dam	no -70	yes 42
#<dan	no 60	yes -49
#<dat	no -46	yes 84
#<day	yes -42
#<dec	unknown 69	yes -48
#<dee	no 97	yes -130
#<def	no 143	yes -105
#<del	yes 53
#<den	no -106	unknown 107
#<dep	no 41	unknown 46	yes -81
#<der	no 60	yes -47
#<dh>	no 55
#<dia	no 59	unknown 52	yes -135
#<die	no 52
#<dif	no -134	yes 150
#<dij	no -64	yes 77
#<dir	no -77	yes 54
#<dit	no 79	yes -58
#<div	no 204	yes -164
#<diz	no -137	yes 160
#<doc	no 81	yes -62
#<doe	unknown 41
#<dou	no 63	yes -46
#<doz	no 56	yes -50
#<dro	yes 44
#<dru	no 87	yes -66
#<dry	no 53
#<du>	unknown -79	yes 61
#<due	no 78	yes -67
#<dul	no -51	yes 60
#<dur	no -63	yes 61
#<dus	no 52
#<dut	no -56	yes 87
#<duv	no -48	yes 56
#<eac	no 98	yes -72
#<ear	yes -49
#<eas	no 68	yes -49
#<eau	no -107	yes 114
#<edg	no 121	yes -109
#<egg	no 63	yes -49
#<eig	no 86	yes -74
#<eit	yes 65
#<el>	no 91	yes -69
#<elb	no -105	unknown 40	yes 64
#<eld	no 54	yes -43
#<els	no 50
#<ema	unknown -92	yes 74
#<eno	no 118	yes -90
#<ent	no -40	yes 56
#<esc	no -72	yes 83
#<ess	no -114	unknown 89
#<est	no -58
#<eva	no -53	yes 72
#<evi	unknown 109	yes -107
#<evr	unknown -63	yes 42
#<ex>	no -202	unknown 78	yes 105
#<exa	yes -48
#<exh	no 69	yes -49
#<ext	no 74	yes -64
#<eye	no 45
#<fab	no -58	yes 64
#<fai	no -71	yes 48
#<fal	no 40
#<fam	no -83	yes 111
#<fas	no -40	yes 57
#<fat	no 52	yes -80
#<fau	no -42	yes 57
#<feb	no 113	yes -96
#<fee	no 42	yes -65
#<fen	yes 59
#<fer	no 48	unknown -54
#<fes	no -75	yes 91
#<fet	no 56	yes -49
#<few	no -84	unknown 94
#<fia	no -42	yes 51
#<fie	no 70	yes -48
#<fif	unknown 76	yes -77
#<fig	no -91	yes 112
#<fis	no -81	yes 104
#<fit	no -94	yes 123
#<fiv	no -45	yes 68
#<fla	no -44	yes 41
#<fli	no -136	unknown 115
#<flu	no 77	yes -44
#<fly	yes 63
#<foa	no -58	yes 90
#<fol	no -45	yes 64
#<fon	no 92	unknown -46	yes -55
#<fou	unknown 58	yes -41
#<fra	no 43
#<frm	no -66	yes 89
#<fry	no 101	yes -93
#<fum	yes 42
#<fus	no 106	yes -92
#<gal	no -92	yes 117
#<gam	no 112	yes -93
#<gar	no 54
#<gas	no 63	yes -43
#<gea	no 107	yes -89
#<ger	no -83	yes 110
#<gif	no -159	yes 167
#<gir	no 72	yes -41
#<glo	no -45	yes 55
#<glu	unknown 41	yes -51
#<go>	no 47
#<goi	no -71	yes 45
#<gol	no 47
#<goo	unknown 64
#<gre	yes 40
#<gri	no 97	yes -65
#<gua	no -71	yes 49
#<gui	no -102	yes 128
#<gut	no -74	yes 40
#<guy	no -72	yes 46
#<gym	no 43
#<hap	no -63	unknown 62
#<hat	no -101	yes 115
#<hau	no -90	yes 98
#<he>	no -75	yes 86
#<hed	no -149	yes 167
#<hee	no 47
#<hei	no 78	yes -64
#<her	no -44	yes 53
#<hes	no 134	yes -126
#<hi>	yes 52
#<hid	no 44
#<hig	yes 46
#<hil	no -64	yes 84
#<him	no -78	yes 75
#<hin	no 67	yes -51
#<hir	no -236	unknown 178
#<his	no -81	yes 92
#<hob	no 89	yes -77
#<hon	no -49
#<hop	no -132	yes 152
#<hor	no -112	yes 125
#<hot	no 46	yes -51
#<how	no -46	unknown 87	yes -41
#<hun	no 74	yes -50
#<ice	no 70	yes -47
#<ide	no -153	unknown -62	yes 178
#<idi	no -168	unknown 117	yes 61
#<if>	unknown 70	yes -92
#<ifr	no 102	yes -94
#<ii>	no -54	yes 62
#<ill	no 165	unknown -54	yes -106
#<im>	no 64	yes -43
#<in2	yes 62
#<inc	yes -65
#<ind	no 92	yes -80
#<inf	no 49
#<inh	no 46
#<iph	no -87	unknown 121	yes -49
#<iro	no -100	unknown 53	yes 44
#<isn	no -43	yes 66
#<ita	no -75	yes 93
#<jab	no 87	yes -73
#<jac	no 44
#<jan	no -183	unknown 170
#<jaw	no -170	unknown 131	yes 44
#<jem	no 155	yes -139
#<jet	no -92	yes 114
#<jew	no 77	yes -65
#<job	yes 59
#<joi	no 46
#<kan	yes 64
#<kay	yes 40
#<kee	no -43	yes 59
#<ken	no 72	yes -60
#<kep	no -43	unknown 44
#<ker	no 41
#<kil	no 79	unknown -60
#<kis	no -84	yes 99
#<kit	no 46
#<km>	no 74	yes -63
#<kni	no 70	yes -48
#<kno	no -61	unknown 59
#<la>	yes 45
#<lab	yes 46
#<lad	yes 50
#<lap	no 53
#<las	unknown 54
#<law	no -115	yes 134
#<le>	no -62	yes 89
#<len	no 51
#<les	no -106	yes 127
#<lic	yes 41
#<lil	no 75
#<lim	no 63	yes -51
#<lip	unknown 55	yes -67
#<lis	no 78	yes -63
#<lit	no 46
#<liv	no 69	yes -45
#<loa	no -124	yes 138
#<lob	no 69
#<lod	no -42	yes 71
#<lof	no 81	yes -66
#<log	unknown -45
#<lou	no 137	yes -111
#<lov	yes 46
#<low	no 81	yes -66
#<luc	no -65	yes 79
#<lum	no -43	yes 59
#<lyi	no 67	yes -42
#<lyo	no 48	unknown -52
#<mad	no 43
#<mai	no -143	unknown 185	yes -61
#<mak	no 83	yes -60
#<mal	yes 59
#<mec	no -42	unknown 90	yes -56
#<med	no -41	yes 62
#<mel	no 46
#<mes	yes 45
#<mid	no 61	yes -47
#<mix	no -87	yes 121
#<mme	no -67	yes 84
#<mob	yes 40
#<moh	unknown 90	yes -135
#<mon	unknown 47
#<moo	no 74	yes -46
#<mos	no -60	unknown 70
#<mou	no 64	yes -42
#<mov	unknown 51
#<mow	no -161	yes 181
#<mr>	no -148	yes 166
#<mrs	no -129	yes 153
#<muc	no -64
#<mud	no 81	yes -63
#<mug	yes 46
#<mul	no 83	yes -71
#<mum	no -87	unknown 63
#<mus	no -61	unknown 75
#<mys	no 95	yes -57
#<nai	no 68	yes -49
#<nam	no -103	yes 108
#<nan	no -132	unknown 88	yes 41
#<nar	no -188	unknown -45	yes 206
#<nas	no 152	yes -135
#<nat	no -151	yes 169
#<nei	no -69	yes 88
#<nep	yes 57
#<nev	no -40	unknown 48
#<nex	no -101	yes 77
#<nig	no 55	yes -76
#<nin	no 71	yes -102
#<nit	no 111	yes -77
#<noi	no -45	yes 61
#<non	no -77	yes 98
#<nos	yes 61
#<nov	no 63
#<nud	no -85	yes 93
#<oak	no 82	yes -73
#<obe	no 41
#<obv	no 88	yes -67
#<oct	no -82	unknown 105
#<oil	no 102	yes -88
#<oka	yes 42
#<old	no -53	yes 48
#<oli	no -110	yes 129
#<onc	yes 57
#<opp	no -102	yes 117
#<opt	no 81	unknown -58
#<or>	yes -59
#<ora	no 64	yes -46
#<ord	no 42
#<oue	no 44
#<ouj	no 60	unknown -44	yes -48
#<oxy	no 57	yes -46
#<pad	no 93	yes -73
#<pai	unknown 86	yes -55
#<pal	no 43
#<pat	no -40	unknown 83	yes -43
#<pav	unknown 47	yes -43
#<pea	no -272	yes 297
#<peb	no 51	yes -42
#<ped	no -46	yes 56
#<pel	no -140	yes 155
#<pen	no -119	yes 152
#<pet	no -58	yes 79
#<pha	unknown 46
#<phy	unknown 82	yes -57
#<pia	yes 45
#<pil	no 81	unknown -81
#<pit	no -91	yes 100
#<plo	no -122	yes 138
#<pls	no -122	unknown 190	yes -129
#<pm>	yes 48
#<poc	no 168	unknown -51	yes -123
#<poi	unknown 104	yes -82
#<pon	no -139	yes 151
#<poo	no 93	yes -103
#<por	no -48
#<pot	no 119	yes -99
#<pou	no -50
#<pow	no -48	unknown 94	yes -52
#<pra	yes 43
#<pri	no 40
#<pro	no -44	unknown 72
#<pru	no 43
#<pum	unknown 91	yes -57
#<pun	no 55	yes -40
#<pup	no 79	yes -44
#<pur	no 48
#<pus	yes 49
#<pv>	no 86	yes -67
#<pyj	unknown 105	yes -132
#<qua	no -45	yes 64
#<qui	no 69	yes -49
#<rab	unknown 61	yes -70
#<rad	no 78	yes -58
#<ram	no -54	yes 68
#<rat	yes 40
#<raw	yes 41
#<ray	no 176	yes -164
#<rea	no -43	unknown 78
#<red	no -75	unknown 84
#<rei	no -95	unknown 120
#<rem	no -103	unknown 80
#<ren	no -70	yes 48
#<req	no -104	yes 113
#<ret	no -157	yes 157
#<rev	yes 52
#<ria	no -69	unknown 93
#<rib	no -90	unknown 126
#<rid	no -86	yes 83
#<rin	yes 44
#<rip	no 64	yes -46
#<roa	no 48	yes -56
#<roc	no 102	yes -86
#<rod	no -72	yes 83
#<rol	yes 53
#<rot	no 87	unknown -46	yes -42
#<rov	no -51	yes 86
#<row	no -149	yes 165
#<rub	no 83	unknown -57	yes -42
#<rud	no -66	yes 83
#<rug	no 52
#<run	yes 63
#<sar	no 112	yes -94
#<sca	no -55	unknown 66
#<scu	no 90	yes -66
#<sel	no 143	yes -125
#<sen	unknown -40
#<ser	yes 45
#<sew	no -165	unknown -45	yes 198
#<she	yes 48
#<shr	unknown 62	yes -94
#<sic	no 50
#<sil	no 67	yes -54
#<sip	no 102	yes -88
#<sir	no -84	yes 106
#<sit	no -58	yes 84
#<six	no 68	yes -50
#<sky	no 55	yes -72
#<sla	yes -41
#<slo	yes 47
#<sma	no 48
#<sme	no 55
#<smi	yes 70
#<smo	no -55	yes 55
#<sna	no 42
#<sne	no -109	unknown 146	yes -45
#<sno	no 48
#<soc	no -57	yes 66
#<sof	unknown 54
#<son	no -68	yes 52
#<spe	yes 49
#<spi	no 71
#<spr	no 64	yes -47
#<spu	no 120	yes -101
#<squ	no -68	yes 83
#<ste	no 49	yes -49
#<sub	no 100	yes -83
#<suf	no 207	yes -185
#<sug	unknown 55	yes -64
#<sui	no -52	unknown 107	yes -66
#<sum	no 101	yes -147
#<sun	no 47
#<swi	no -63	yes 83
#<swo	unknown 57	yes -64
#<swu	no -145	yes 162
#<syn	yes 63
#<tak	yes -46
#<tap	yes 41
#<tax	yes 61
#<tec	yes 43
#<tee	no -61	unknown 92
#<tem	no -80	yes 97
#<tes	no -140	yes 169
#<tho	no 60	yes -59
#<tie	no -141	yes 163
#<tin	no -101	yes 123
#<tir	no 110	yes -86
#<tiz	no 142	yes -120
#<toa	no 115	yes -84
#<ton	no 41
#<top	no 52
#<tot	no 79	yes -52
#<tra	yes 44
#<tre	no 59
#<try	no 73	yes -48
#<tub	no 65	yes -46
#<tum	no 67	yes -55
#<tun	no -194	yes 214
#<tv>	no 50
#<twi	yes -55
#<tyr	no 53	unknown 67	yes -117
#<unc	no -77	yes 92
#<unh	no -73	yes 86
#<uns	no -52	yes 72
#<unt	no 45	yes -45
#<unu	no 128	unknown -69	yes -70
#<use	no 64	yes -53
#<vac	no 59
#<vas	no -48	yes 67
#<vau	no 128	yes -117
#<vel	no -51	yes 76
#<ven	no 106	yes -84
#<vet	no 43	unknown -56
#<vic	no 115	yes -94
#<vil	yes 48
#<vio	no 68	yes -47
#<vis	no -180	unknown 121	yes 40
#<voi	no -73	yes 96
#<vol	no 78	yes -51
#<wag	no -68	yes 94
#<wai	no -71	unknown 62
#<wan	no -81	yes 48
#<wea	no -82	yes 99
#<web	no 54	yes -44
#<wed	no -58
#<wei	no 76	yes -64
#<wel	no 47
#<wer	no 42
#<why	unknown 76	yes -94
#<wip	no 59	yes -63
#<wir	unknown 106	yes -101
#<wok	no 128	yes -156
#<wom	no -51	unknown 40
#<woo	no 82	yes -64
#<wou	yes -53
#<wre	no 60	yes -44
#<wro	yes 47
#<xv>	no 93	unknown -41	yes -67
#<yan	no -64	unknown 127	yes -86
#<yar	no 55	yes -68
#<yel	no 128	yes -112
#<yog	no 63	yes -55
#<zeb	no -117	yes 147
#<zin	yes 44
#aari	no 50
#abat	unknown 84	yes -83
#abbe	unknown 48	yes -86
#abil	no -136	yes 147
#abin	no 45
#abla	unknown 81	yes -85
#ably	no -95	yes 115
#aboa	no 215	yes -189
#abov	no -96	yes 99
#abri	no -85	yes 100
#abso	no 67
#acad	no 112	yes -89
#acce	no -227	yes 243
#aced	no -77	unknown 86
#aces	no -133	yes 150
#acis	no 85	yes -72
#acks	no 90	yes -77
#acro	unknown 42
#acti	no -74	yes 86
#actl	unknown 71	yes -95
#acto	no -81	yes 96
#acua	no -53	yes 72
#acy>	no -40	unknown 57
#adac	no -54	yes 73
#add>	no 103	unknown 127	yes -228
#addl	no 67	yes -58
#addr	no -53	yes 69
#ade>	no 42
#adia	no 83	yes -63
#adin	no 57
#adio	no 70	yes -51
#adir	no 67	yes -51
#adla	yes 40
#adli	yes 59
#adlo	no 66	yes -41
#admi	no -59	yes 80
#ado>	no 44
#ady>	yes 45
#affe	no 64	yes -60
#affo	no -108	unknown -55	yes 145
#afra	no -146	unknown 172	yes -58
#agad	no 67	yes -51
#agai	no -48
#aged	no 45
#agen	no -87	yes 106
#ager	no -59	yes 72
#aha>	no 206	unknown -46	yes -169
#ahea	no -118	yes 132
#aila	no 52	yes -43
#ailb	no 40
#aile	yes 51
#aine	no 51
#aini	no -202	unknown 102	yes 100
#ains	no -47	yes 44
#aint	unknown 52	yes -51
#airc	unknown -41
#aird	no -140	yes 160
#aire	unknown -41
#airi	no 82	yes -47
#airl	unknown 131	yes -101
#airp	no 95	yes -76
#airw	no -199	unknown -42	yes 230
#aise	no 152	yes -127
#ait>	no -222	unknown 73	yes 147
#aite	no -76	unknown 80
#aiti	no 58	yes -44
#ake>	no 43
#akec	no -48	unknown 42
#aken	no 46	yes -42
#akes	no 80	yes -51
#akfa	no 45
#aks>	no -103	yes 128
#alam	no -127	unknown 110
#alan	no -110	unknown 132	yes -60
#alar	no 42
#alco	no -40	unknown 48
#ald>	no -219	yes 230
#alde	no 102	yes -82
#aler	no 112	yes -94
#alig	no 121	yes -104
#aliv	unknown 84	yes -108
#alki	no -144	unknown 62	yes 82
#alla	yes 49
#allo	no 40
#alls	unknown 50
#alm>	yes 54
#almo	no -177	unknown 199	yes -58
#alo>	no -82	yes 110
#alp>	no -103	unknown 125
#als>	no 71	yes -54
#alsa	no -100	yes 123
#alse	no 63	yes -48
#alti	no -81	yes 87
#alue	no 85	yes -65
#alve	yes 54
#alys	no 47
#alyt	no 79	yes -51
#ama>	no 61
#amag	no -47	yes 69
#amas	no -44	unknown 87	yes -57
#ambu	no -56	yes 51
#amdu	no 102	yes -85
#amel	no 113	yes -102
#amer	no 104	yes -138
#ames	no 44
#amia	no -68	yes 82
#amic	yes 51
#amil	no -69	yes 96
#amin	unknown 63	yes -68
#amma	no 52	yes -43
#amon	no 93	yes -76
#amp>	no -60	unknown 54
#ampf	no 41
#ampi	unknown -47
#ams>	unknown 42
#anag	no -54	yes 65
#anca	no -73	unknown 108	yes -62
#ance	no -68	unknown 63
#andb	unknown 43
#ande	no -55	unknown 58
#andf	no 162	yes -146
#ands	yes -50
#aned	no -53	yes 76
#aner	no -52	yes 69
#anga	no 141	yes -131
#angi	no 69	yes -52
#angl	no 127	yes -101
#ango	no -100	yes 128
#anic	unknown 77	yes -49
#anim	no 71	yes -52
#anin	no 43
#anis	no -69	yes 101
#ankf	no -73	yes 96
#anks	no 42
#anni	no 161	yes -136
#anny	no -144	unknown -71	yes 180
#ano>	yes 53
#anor	no 61	yes -40
#anot	no -109	yes 125
#ansl	no 92	yes -84
#answ	no -231	unknown 84	yes 126
#ant>	no -77	unknown 45
#ante	unknown 42
#anti	no -145	yes 168
#ants	yes 43
#anua	no -44	unknown 59
#anus	yes 40
#anva	no 111	yes -86
#anyb	no -47	unknown 111	yes -68
#anym	no 141	yes -130
#anyo	no 41
#aoue	no 94	yes -82
#aoui	no -175	unknown 133	yes 45
#apar	no -98	unknown 69
#ape>	no 73	yes -43
#aped	no -59	yes 81
#aphe	no -145	unknown 77
#apla	no 74	yes -65
#apol	no -73
#app>	no -216	yes 237
#appa	no 78
#appo	no 76
#appr	no 100	yes -92
#appy	no -123	yes 154
#aps>	unknown -43	yes 66
#apse	no 86	yes -67
#apto	no 47
#aqua	no 47
#ara>	no -81	unknown -40	yes 117
#arag	no 76	yes -52
#aran	no 86	yes -74
#arat	no -120	unknown 188	yes -81
#arbl	yes 65
#arbo	no -56	yes 71
#arch	no -61	yes 101
#arco	no 128	yes -107
#ardl	no -86	yes 99
#ardr	no -67	yes 93
#ards	no 44
#arel	no -40	yes 55
#aren	yes 57
#aret	no 63	yes -46
#arga	no 172	yes -157
#arge	no -46	unknown 68
#argi	no 42
#argo	no -56	yes 64
#aria	no 40	unknown 50	yes -88
#arif	no 50
#aris	yes -45
#arja	no -65	unknown 172	yes -128
#ark>	no 55
#arke	no -82	yes 65
#arks	no -73	unknown 63
#arle	no 153	yes -140
#arly	yes 46
#arma	unknown 48
#armi	no -51	yes 86
#arno	no -166	yes 183
#arpo	no 51	yes -40
#arqu	no 52
#arra	no -48
#arre	no -59	yes 79
#arry	no -87	yes 119
#arse	no -123	yes 154
#arsi	no -42	yes 56
#artm	no -88	yes 96
#artn	no -87	unknown -66	yes 132
#arty	no -70	unknown 87
#arza	no -59	unknown -48	yes 97
#asa>	no -124	unknown 118
#asab	no -73	unknown 108	yes -62
#asan	no 50	unknown -42
#aseb	no 85	yes -64
#asem	no 108	yes -84
#ases	no 134	yes -125
#asin	no -66	yes 82
#ask>	no -88	unknown 53
#aski	no 67	yes -42
#asks	no 125	yes -97
#asn>	yes 43
#asp>	no 175	unknown -45	yes -130
#asso	no 123	yes -91
#assp	no 52	yes -72
#assu	no -240	unknown 161
#astr	no -90	yes 105
#asty	no 152	yes -135
#asua	no -145	yes 154
#atal	no 79	yes -51
#atbe	no -80	yes 94
#atel	no -118	unknown 77	yes 44
#aten	no -141	yes 162
#atep	no 118	yes -105
#ates	no -40	yes 66
#atev	no 114	yes -84
#atha	no -136	yes 159
#athr	no 88	yes -67
#atie	yes 50
#atma	no -160	yes 175
#atta	no 53
#attr	yes 46
#auli	no -135	yes 143
#aund	no -69	yes 91
#aunt	no 77	yes -64
#aura	no -68	yes 88
#aust	no 69	yes -49
#auth	yes 44
#auto	yes 62
#aux>	no -81	unknown 72
#avai	no 52	yes -43
#aved	unknown 86	yes -81
#avel	unknown 51	yes -42
#avem	unknown 53	yes -46
#aves	no 158	yes -130
#avin	no -56	yes 73
#awed	no 124	yes -88
#awer	no 69	yes -57
#awle	no 103	yes -84
#awn>	no -63	yes 81
#awni	no -114	unknown 65	yes 44
#aws>	no 48
#awye	no -106	yes 114
#axi>	yes 61
#ayak	yes 40
#ayer	no 139	yes -107
#ayin	no -92	yes 111
#ayme	no -177	unknown 187	yes -46
#ayor	no 92	yes -71
#ayst	no 81	yes -50
#azat	unknown -61	yes 71
#aze>	no 115	yes -101
#azil	no -127	yes 155
#azro	no -68	unknown 233	yes -223
#azy>	no 126	yes -113
#badl	no -54	yes 65
#bake	no -61
#balc	unknown 53
#bank	unknown 143	yes -112
#bar>	no -169	yes 190
#barn	no 56	yes -41
#barr	no 51
#base	no 110	yes -88
#basi	yes 49
#bat>	unknown 66	yes -66
#batt	yes 47
#bay>	no -117	yes 141
#bbed	no 61	yes -76
#bber	unknown -49	yes 62
#bbin	no -145	unknown 155
#bbli	no -57	unknown 50
#bby>	no 131	unknown -52	yes -81
#beac	no 51
#beat	no 57	unknown -49
#beau	no -68	yes 81
#bed>	no 74	yes -68
#bedr	unknown 57	yes -53
#beds	no -61	yes 68
#bees	no 53
#befo	no -57	unknown 54
#bega	no -107	unknown 83
#belo	no -101	yes 119
#belt	no -45	yes 72
#bent	no 102	yes -89
#bere	no -73	yes 89
#berk	no 41
#berl	no -68	yes 85
#bers	no -58	yes 69
#big>	unknown 51
#bili	no -130	yes 140
#bill	no -58	unknown 91
#bin>	no 47
#bing	no -162	unknown 115
#bins	no 52
#bit>	yes 46
#bite	yes 59
#bits	no 47
#bitt	no 107	yes -92
#blad	no 203	yes -161
#blam	no -55	yes 69
#blaz	no 130	yes -113
#bled	no 121	yes -99
#blee	no -42	yes 52
#blem	no 55	yes -40
#bles	no -48	yes 77
#blet	no 79	yes -65
#blew	no 47
#blin	no 42
#blis	no 78	yes -62
#blok	no -133	unknown 129
#bloo	yes 60
#blow	no -297	yes 311
#blue	no -86	unknown 92
#bly>	no -120	yes 147
#boar	yes -58
#boat	no 61
#boil	no 111	yes -84
#boll	no 94	yes -79
#bone	no -61	yes 83
#bonn	no -56	yes 49
#bor>	no -143	yes 157
#bord	no -61	unknown 130	yes -103
#borr	no -115	yes 128
#bors	no -78	yes 105
#boss	no -110	yes 139
#bott	no 47
#boug	no 40	unknown 76	yes -109
#boun	no -40	yes 64
#bour	no -73	yes 94
#bous	yes 40
#bove	no -96	yes 99
#bow>	no -65	unknown 45
#box>	no 44
#boy>	no 49
#boys	no -83	unknown 107
#bra>	no -117	yes 147
#brac	no 104	yes -82
#bran	no -129	yes 158
#brin	yes 55
#bris	no 134	unknown -50	yes -94
#broa	yes 42
#brot	yes 55
#brou	no 67	yes -50
#brow	no 77	yes -57
#brua	no 113	yes -96
#brui	no 42
#bsol	no 67
#bubb	unknown 79	yes -87
#buck	no 48
#buil	no -63	yes 73
#bump	no -74	yes 48
#burs	no 40	yes -50
#bus>	no -123	yes 149
#buse	no -142	yes 161
#busi	no 155	yes -140
#butt	no 51
#buyi	no -81	yes 112
#cabi	no 45
#cade	no 76	yes -50
#cafe	yes 49
#caff	no -108	unknown -55	yes 145
#cake	unknown -45	yes 83
#cal>	yes 59
#cald	no 102	yes -82
#calf	no -60	yes 86
#calp	no -103	unknown 125
#can>	no 50	yes -45
#canc	unknown 94	yes -103
#cand	no 77	yes -55
#cant	no -71	unknown 157	yes -99
#canv	no 111	yes -86
#cape	no -94	yes 103
#carb	no -58	yes 71
#care	unknown 46	yes -45
#cars	no -62	yes 48
#cart	no -217	unknown 122	yes 86
#casa	no -121	unknown 132
#case	no 44	yes -77
#cash	no 71	yes -57
#cast	unknown 98	yes -130
#casu	no -145	yes 154
#cat>	no 104	yes -88
#cata	no 112	unknown -60	yes -49
#cath	no -94	yes 110
#cati	no -149	yes 167
#cave	unknown 112	yes -119
#ccou	no -78	yes 83
#cede	no -68	yes 73
#cee>	no -132	yes 139
#ceil	yes 40
#ceip	no 80	yes -49
#cel>	no 113	unknown -55	yes -54
#cele	no -141	yes 156
#cell	no -64	unknown 85
#cema	no -87	yes 109
#ceme	yes 40
#cenc	no -103	yes 116
#cens	no 122	unknown -57	yes -75
#cent	unknown 89	yes -75
#cept	no -65
#cer>	no 81	yes -44
#cers	no -79	yes 89
#ces>	no 43
#chal	no 159	yes -135
#chao	no 94	yes -82
#chap	unknown 62	yes -77
#che>	no -71
#chec	no 51
#ched	yes 45
#chee	no -148	yes 166
#chef	no 94	yes -82
#chen	no 47
#chew	unknown -40	yes 67
#chid	no 53
#chie	no -53	yes 75
#chip	no 47	unknown 59	yes -106
#chiv	no -109	yes 118
#choc	no -66	yes 89
#choo	no 46
#chri	no 98	yes -80
#chur	no 65	yes -53
#ciar	no 154	yes -138
#cid>	unknown -53
#cifu	no 96	yes -84
#cil>	no 164	yes -149
#cing	no 43
#cipa	no 53	yes -42
#cist	no 122	yes -107
#city	no -52	yes 90
#cker	no 100	yes -77
#cket	no 60
#ckil	no -61	yes 73
#ckin	no -63	unknown 66
#cks>	no 71	yes -69
#cksm	no 53	unknown -40
#ckup	no -151	yes 166
#clai	no -82	unknown 72
#clar	unknown 56	yes -76
#clas	no -155	unknown -40	yes 185
#cler	no -198	yes 222
#clie	no -98	yes 121
#clis	no -85	yes 99
#cloc	no 91	yes -80
#clot	no -156	yes 185
#club	yes 43
#clud	no -56	unknown 84
#coac	yes 50
#coal	no 128	yes -107
#coat	no 117	yes -103
#coin	no 51
#cola	no 46
#cold	no 76	yes -45
#com>	no 72	yes -63
#comb	no 51	yes -46
#comm	yes -55
#con>	yes 52
#conc	yes 57
#conf	no -68
#cons	yes 48
#cont	unknown 50
#cony	unknown 53
#cook	no 58
#cope	no 98	yes -81
#corc	no 50	yes -43
#cord	no 40
#cors	no -84	yes 92
#cost	no 168	yes -149
#coug	no -111	yes 128
#coul	no -55	unknown 83
#coup	no -111	yes 142
#cour	no 70	yes -47
#cous	yes 45
#cove	no 75	yes -105
#cow>	no -57	unknown 86
#cows	no -79	unknown 166	yes -139
#crac	no 60	yes -74
#craw	no 63	yes -46
#craz	no 126	yes -113
#cret	no 158	yes -136
#crew	no 62	yes -52
#crie	no -200	yes 226
#cros	no -69	yes 49
#crui	no 118	unknown -49	yes -63
#crun	unknown 119	yes -113
#crus	no -182	unknown 79	yes 88
#cryi	yes 45
#ctic	no -74	yes 86
#ctim	no 115	yes -94
#ctly	no 40	yes -72
#ctob	no -80	unknown 119	yes -53
#ctur	no 42
#cuat	no -53	yes 72
#cuff	no 46
#cuit	no 45
#cula	no -114	yes 130
#culo	no 43
#cupb	yes -42
#curt	no 46
#cuse	no -139	yes 155
#cuss	no 43
#cut>	no 51	yes -66
#cuts	no 144	yes -125
#dach	no -54	yes 73
#dad>	no -63	yes 94
#dage	no 73	yes -61
#dam>	no 121	yes -109
#dama	no -47	yes 69
#dame	no -98	yes 108
#damp	no -170	unknown 233	yes -98
#dang	no 49	yes -41
#dar>	unknown -40
#dark	no -40	yes 52
#date	no -46	yes 84
#dbag	unknown 83	yes -69
#dbra	yes 55
#dbur	no 42
#dded	no 49
#dden	no -81	yes 102
#ddle	no 56	yes -44
#ddre	no -53	yes 69
#dead	no 46
#deal	no -74	unknown 77
#deau	no -42	unknown 106	yes -113
#dece	yes 52
#deck	no 98	yes -70
#decl	unknown 88	yes -78
#deco	no -125	unknown 108
#deep	no 53	unknown 61	yes -109
#deer	no 176	yes -158
#dega	no -107	yes 114
#degr	no 78	yes -68
#dela	unknown -45	yes 57
#demo	no 74	yes -60
#den>	no 40
#denc	unknown 44	yes -70
#deni	no -85	yes 112
#dens	no -89	yes 125
#dent	no -40	unknown 42
#deny	no -176	yes 214
#depo	no 46	unknown 49	yes -91
#derb	no 58	yes -40
#dere	yes 43
#derg	no 150	yes -124
#dern	no 103	yes -95
#ders	no -45	yes 73
#dert	yes 56
#desc	no -60	yes 79
#dese	no 101	unknown -61	yes -63
#desk	yes -54
#dest	unknown 43	yes -59
#deta	no -67	yes 77
#dfat	no 162	yes -146
#dger	no -49	yes 59
#dia>	no 76	yes -118
#diab	unknown 143	yes -139
#diat	no 83	yes -62
#dic>	no -64	yes 85
#dica	yes 49
#dici	no 220	unknown -40	yes -193
#dicu	no 43
#died	no 114	yes -93
#dies	no 138	unknown -41	yes -96
#diff	no -132	yes 151
#dina	no -116	yes 134
#dine	no 74	yes -62
#dinn	no -54	yes 87
#dio>	yes 41
#diol	no 104	yes -71
#diot	no -168	unknown 117	yes 61
#dir>	no 67	yes -51
#dire	no -53	yes 65
#dirh	unknown 41
#disa	no 51
#disc	no 109	yes -91
#disl	no 69	yes -60
#diss	no 200	yes -179
#dist	no -158	yes 179
#ditc	no 79	yes -58
#diti	no -96	yes 106
#divi	no 148	yes -125
#dizz	no -137	yes 160
#dlam	yes 40
#dle>	no 53
#dleb	no -115	yes 126
#dles	no 126	yes -97
#dlig	no -40	yes 61
#dloc	no 66	yes -41
#dlor	no -87	unknown 81
#dly>	no -51
#dmit	no -87	yes 108
#dnt>	unknown 43	yes -43
#doct	no 84	yes -67
#does	unknown 41
#donk	no -190	yes 208
#dont	no -155	yes 182
#dor>	no -116	unknown 53	yes 59
#doub	no 62	yes -48
#drai	no -115	yes 136
#dram	no 64	yes -40
#dran	no 121	yes -102
#draw	no 47
#dred	no 74	yes -50
#dren	no 49
#drew	no -118	yes 137
#drin	no -188	yes 200
#drip	yes 41
#drob	no -84	yes 114
#dron	no -68	yes 90
#droo	unknown 61	yes -73
#drop	yes 66
#drow	unknown -43
#drum	no 81	yes -69
#drun	no 82	yes -58
#drye	no 54	yes -43
#dshi	yes 50
#dsto	no 59
#dth>	no 81	yes -56
#due>	no 78	yes -67
#dull	no 51	yes -42
#duly	no -51	yes 60
#duri	no -63	yes 61
#dutc	no -136	yes 161
#duty	no 40
#duve	no -48	yes 56
#eada	no -54	yes 73
#eadl	yes 56
#eakf	no 45
#eame	no 75	yes -58
#eane	no -72	yes 100
#eani	no 56
#eant	no -92	yes 120
#earb	no -79	unknown 119	yes -53
#eard	no 67	yes -51
#eare	unknown 64	yes -54
#earm	no 62	yes -43
#earn	no -61	yes 74
#eart	no 67	yes -50
#eatb	no -80	yes 94
#eate	yes 49
#eath	yes 40
#eati	yes 47
#eats	no -57	yes 68
#eau>	no 87	yes -70
#eaux	no -81	unknown 72
#eave	unknown 46
#eavi	no -41	yes 61
#ebar	no -115	yes 126
#ebbl	no 51	yes -42
#eble	no -41	yes 60
#eboa	no 92	unknown -49	yes -41
#ebod	unknown 54	yes -68
#ebox	no -76	yes 85
#ebro	no 73	yes -58
#ebru	no 113	yes -96
#ece>	no -77	yes 66
#ecei	no 80	yes -49
#ecep	no -60	unknown 114	yes -61
#eces	no 75	yes -60
#ech>	no -79
#echa	no -42	unknown 90	yes -56
#echi	no 53	yes -41
#echn	yes 43
#ecke	no 81	yes -56
#ecla	unknown 53	yes -73
#ecli	no -204	unknown 151	yes -47
#ectl	no 64	yes -56
#ecto	no 94	unknown -49	yes -43
#ecy>	no 62	yes -51
#edal	no 57	yes -43
#edar	no 85	yes -60
#edes	no -52	yes 59
#edge	yes 49
#edia	unknown 107	yes -172
#edic	no -82	yes 113
#edin	no -58	yes 73
#edle	no -93	yes 105
#edne	no -44
#edro	unknown 61	yes -73
#eedl	no -45	yes 55
#eeds	no 76	yes -60
#eein	no -51	yes 63
#eek>	no -69	yes 101
#eeks	unknown 57	yes -90
#eele	no -104	yes 116
#eeli	no 110	yes -86
#eena	no -151	unknown 137
#eenh	no -87	yes 104
#eens	no 90	yes -67
#eepe	no -171	yes 181
#eepi	yes -47
#eeps	yes 48
#eer>	no 142	yes -121
#eeri	no 79	yes -61
#eeth	yes -86
#efch	no 94	yes -82
#efig	no -72	yes 91
#efor	no -57	unknown 54
#efro	no 92	yes -74
#efun	no 90	yes -147
#egan	no -79	unknown 69
#egar	unknown 63	yes -69
#egat	no -107	yes 114
#egg>	no 47
#egge	yes 46
#eggs	no 79	yes -64
#egis	yes 56
#egna	no -52	yes 65
#egre	no 78	yes -68
#eham	no 170	yes -165
#ehea	no -49	yes 61
#eigh	no -58	yes 77
#eili	yes 40
#eima	no 151	yes -132
#eimb	no -83	unknown 141	yes -75
#eipt	no 80	yes -49
#eir>	no -61	yes 83
#eks>	unknown 57	yes -90
#elbo	no -105	unknown 40	yes 64
#eld>	no 51	yes -51
#elde	no 54	yes -43
#eled	no -104	yes 116
#elib	no 112	yes -90
#elic	no -98	yes 112
#elie	no 64
#elin	no 105	yes -72
#ell>	yes -45
#ella	no -73
#elle	no 55	yes -79
#elli	no -117	unknown 84
#ells	yes 57
#elme	no 86	yes -66
#elmi	no 151	yes -138
#elon	no -86	yes 101
#elop	no 112	yes -88
#elow	no -94	yes 111
#elp>	no 80	unknown -41
#elpi	no -194	yes 220
#else	no 50
#elte	no 81	yes -63
#elve	yes 55
#elvi	no -44	yes 59
#emai	unknown 44	yes -60
#eman	no -83	yes 106
#emar	no -69	yes 79
#embe	no -47	unknown 54
#embl	no 72	yes -57
#emem	no -146	unknown 165
#emov	no -42	yes 64
#empl	no -53
#emse	no 59
#enag	no -151	unknown 137
#enan	no -177	unknown 69	yes 97
#enau	no -64	yes 89
#ench	no 57
#ency	no -79	yes 101
#ende	yes 45
#endo	no 83	yes -53
#ends	no -124	yes 143
#ene>	no -52	yes 73
#enea	no -40	yes 75
#ener	no 80	yes -59
#enga	no 60	yes -49
#engi	no 56
#engl	no -62	unknown 86
#engt	no 46
#enho	no -44	yes 67
#eni>	yes 44
#enis	yes 60
#enit	no 72	yes -60
#enna	yes 43
#enne	no 161	yes -150
#enou	no 124	yes -101
#ensa	no -106	yes 122
#ense	no 42
#ensi	no -59	yes 76
#enti	no -80	yes 57
#entl	yes 61
#ents	yes 74
#enue	no -42	yes 49
#eny>	no -176	yes 214
#eone	yes -42
#eper	no -171	yes 181
#ephe	no -107	unknown 111	yes -42
#epin	yes -47
#epla	no 61	yes -42
#epos	no 62	unknown 44	yes -107
#eppe	no -97	yes 117
#ept>	no -40
#epti	no -115	unknown 116
#era>	no 76	yes -110
#eral	no -42	yes 70
#erb>	no 81	yes -61
#erbo	no 112	yes -84
#erce	unknown -43	yes 52
#erci	no 101	yes -83
#erco	no 72	yes -63
#erd>	no -62	unknown 115	yes -90
#ered	no 64	yes -47
#erel	no 189	unknown -42	yes -150
#eren	no -49	unknown 44
#erer	no -146	yes 174
#eres	no 67
#erfa	no -55	yes 96
#erfe	no 40
#erfl	no -57	yes 74
#erge	yes 66
#ergi	no 99	yes -59
#ergo	no 43
#ergr	no 150	yes -124
#ergu	no 70	yes -42
#erhe	no -149	yes 162
#eria	yes 48
#erie	no 66	yes -49
#erio	yes 43
#erip	no -76	yes 87
#erka	no 41
#erma	no -76	yes 98
#erne	no 96	yes -75
#erni	yes -44
#ero>	unknown -41
#erpa	no 60	yes -52
#erre	no 53	yes -41
#erri	no -47	yes 66
#erry	unknown -51	yes 72
#ersh	no -80	yes 107
#ersi	yes 42
#erso	yes 53
#erst	yes 44
#ert>	no 129	yes -107
#erta	no -86	yes 106
#erte	unknown 97	yes -139
#erto	yes 63
#erve	yes 51
#erwi	no 65	yes -56
#erwo	no -124	yes 142
#eryb	no -73	yes 84
#eryo	no -41	yes 53
#eryt	yes 44
#esca	no -94	yes 103
#ese>	yes 59
#esel	no 138	unknown -41	yes -96
#esen	yes 46
#eser	no 104	unknown -69
#esid	no 52
#esk>	no 40	yes -72
#esla	no -122	yes 138
#esn>	unknown 52
#espo	no -71	yes 85
#ess>	yes 49
#essa	no -99	unknown 63
#essi	no 117	unknown -68	yes -48
#esso	no -73	yes 83
#esta	no -51	unknown 49
#estl	no -45	unknown 43
#esto	no 88	yes -75
#estr	unknown 48	yes -43
#ests	no -76	yes 94
#esum	no 50
#etai	no -106	yes 121
#etal	no 56	yes -42
#etan	no -81	yes 90
#ete>	no 133	yes -111
#eted	no -55	yes 67
#etel	no 118	yes -109
#eter	no 65	yes -72
#eth>	yes -86
#ethi	no 85	yes -62
#etim	no 55
#etir	yes 40
#etit	no -107	yes 131
#ets>	no 50
#etta	no 40
#ette	yes 51
#eue>	no -73	yes 79
#eur>	no -155	yes 184
#eurs	no -44	yes 53
#evac	no -53	yes 72
#evar	no 48
#even	no -48
#eves	no 128	yes -118
#evid	unknown 109	yes -107
#evis	no 115	yes -88
#evry	unknown -63	yes 42
#ewed	yes 53
#ewel	no 77	yes -65
#ewor	unknown 185	yes -217
#exac	no -56	unknown 44
#excu	no -139	yes 155
#exha	no 69	yes -49
#ext>	no -101	yes 77
#exti	no 77	yes -69
#extr	no 129	yes -120
#eyeb	no 73	yes -58
#eyed	no 121	yes -81
#eyel	no 153	yes -138
#eys>	yes -47
#ezer	unknown 56	yes -49
#fabr	no -62	yes 67
#faca	no 112	yes -89
#faci	no 143	yes -126
#fact	no -85	yes 103
#fain	no -94	unknown 101
#fait	no -146	yes 177
#fals	no 63	yes -48
#fami	no -69	yes 96
#farm	no -58	yes 75
#fath	no 72	yes -92
#faul	no -44	yes 60
#fboa	no 42
#fcha	no 94	yes -82
#febr	no 113	yes -96
#fect	no 55	yes -44
#fee>	no 57	yes -40
#feel	no 52
#feet	unknown 88	yes -90
#felt	yes 51
#fenc	yes 50
#fend	no -63	yes 80
#fer>	no -48	yes 70
#fere	no -89	yes 52
#ferr	unknown -48
#fes>	no -62	yes 78
#few>	no -84	unknown 94
#ffec	no 64	yes -60
#ffee	no 44
#ffer	no -106	yes 125
#ffic	no -51	yes 67
#ffit	no 70	yes -59
#ffol	no -108	unknown -55	yes 145
#fiat	no -45	yes 55
#fic>	no -45	yes 53
#fice	yes 58
#fied	no 65	yes -51
#fiel	no 59	yes -40
#fift	unknown 76	yes -77
#figh	no -125	yes 147
#fill	no -47	yes 60
#film	no -135	yes 147
#filt	yes 48
#find	unknown 60
#fing	no 49
#fini	no 116	yes -93
#firm	yes 52
#firs	yes 44
#fish	no 45
#fit>	yes 45
#fiti	no 76	yes -66
#five	no -45	yes 68
#flam	no 94	yes -80
#flap	no 63	yes -50
#flar	no -49	yes 67
#flas	no 72	yes -61
#flat	no -101	yes 90
#flig	no -136	unknown 115
#floa	no 99	yes -69
#flor	no -143	yes 169
#flow	no -41	yes 58
#fly>	no -60	yes 90
#foam	no -58	yes 90
#fold	no -101	yes 130
#font	no 92	unknown -46	yes -55
#food	no 123	unknown -40	yes -84
#fork	no -154	yes 172
#form	no -44	yes 48
#fort	no 60
#forw	no 44
#foun	unknown 131	yes -143
#frai	no -135	unknown 205	yes -85
#fran	no 103	yes -70
#free	unknown 43	yes -40
#fren	no 46
#frie	no -87	yes 71
#frig	no -86	yes 103
#frm>	no -66	yes 89
#fros	no 51
#froz	no 85	yes -69
#ftin	no -53	yes 66
#fts>	no 62	yes -42
#fty>	no 130	yes -108
#ful>	yes 45
#fumi	yes 42
#fund	no 90	yes -147
#funn	no -53	yes 64
#furi	no 119	yes -102
#furn	yes 42
#gadi	no 67	yes -51
#gage	no 86	yes -51
#gain	no -47
#gal>	no 108	yes -87
#gale	no -81	yes 103
#gall	yes 47
#game	yes 41
#gar>	unknown 52	yes -81
#gara	no 76	yes -52
#gard	no 48	yes -42
#gare	yes -44
#gas>	no 57
#gash	no 96	yes -89
#gat>	no -134	yes 138
#gear	no 107	yes -89
#gen>	no 57	yes -46
#genc	yes 63
#gene	no 90	yes -68
#gent	no -71	yes 91
#gera	no -134	yes 156
#gery	no 81	yes -60
#ges>	no 90	yes -71
#gett	no 77	yes -44
#gged	no -48
#ggin	no -41	unknown -41	yes 83
#ggs>	no 79	yes -64
#ghbo	no -87	yes 107
#ghin	no 91	yes -58
#ghtn	no 49
#ghts	yes 41
#ghty	no 72	unknown 116	yes -192
#gier	no 102	unknown -91
#gift	no -159	yes 167
#gin>	no -114	unknown 94
#girl	no 72	yes -41
#gist	no -47	unknown 46
#give	yes 54
#gle>	no 71	yes -58
#glis	unknown 70	yes -51
#glov	no -66	yes 75
#glue	unknown 41	yes -51
#gnal	no -143	yes 154
#gnan	no -43	yes 54
#gned	no -47	yes 61
#goat	no 67	yes -54
#goin	no -71	yes 45
#gold	no 98	yes -89
#goo>	no -125	yes 150
#good	unknown 64
#grab	unknown 59	yes -93
#graf	no 70	yes -59
#gran	no 40
#grap	no -96	yes 61
#grat	no 109	unknown -45	yes -63
#grav	unknown 62
#grea	no 58
#grey	no -100	yes 119
#gril	no 56
#grin	no 72	yes -48
#grou	no 45
#grow	yes -70
#gth>	no 46
#guar	no -71	yes 49
#guel	no 42
#gues	yes 59
#guis	no 77	yes -69
#gutt	no -74	yes 40
#guy>	no -102	yes 71
#guys	no 166	yes -147
#gym>	no 43
#hail	no 81	yes -70
#hain	no -65	yes 88
#hair	yes 43
#hake	no -74	yes 90
#haki	yes 50
#hale	no 68	yes -46
#haly	no -136	yes 159
#ham>	yes 40
#hamd	no 45
#hame	no -133	yes 147
#hams	yes -44
#han>	no -87	yes 106
#hani	no -42	unknown 90	yes -56
#haou	no 94	yes -82
#hap>	unknown 108	yes -103
#hape	no 122	yes -86
#happ	no -63	unknown 62
#harb	no -69	yes 94
#harc	no 128	yes -107
#hare	no -88	yes 103
#harg	no -54	unknown 78
#harr	no 52	yes -41
#hasi	no -64	yes 81
#hasn	no -71	yes 93
#hass	no -48	yes 57
#hate	unknown 48	yes -83
#hatt	no 74	yes -52
#haul	no -90	yes 98
#haus	no 69	yes -49
#havi	no -83	yes 98
#hay>	no 49
#hbor	no -138	yes 158
#hbou	no -65	yes 85
#head	yes 48
#hear	no 61	yes -43
#heck	no 51
#hedg	no -149	yes 167
#hefc	no 94	yes -82
#heir	no -59	yes 81
#held	yes -47
#helf	no -117	yes 127
#helm	no 86	yes -66
#help	yes 64
#helt	no 51
#helv	yes 49
#hems	no 59
#herm	no -58	yes 79
#herw	no 65	yes -56
#heth	no -40	unknown 109	yes -88
#hew>	yes 57
#hewe	unknown -40	yes 67
#hidi	no 92	yes -65
#hiel	no 93	yes -75
#hier	no 75	yes -45
#hiev	no 128	yes -118
#high	yes 53
#hill	no -194	yes 220
#hils	no 107	yes -89
#him>	no -90	yes 86
#hims	no 96	yes -85
#hine	unknown 40
#hipl	no -105	yes 129
#hipp	no 58	yes -40
#hird	unknown 67	yes -49
#hire	no -236	unknown 178
#hirt	no -63	yes 85
#his>	no -55	yes 54
#hitc	no -67	yes 94
#hite	no -43
#hive	yes 56
#hman	no -90	yes 99
#hob>	no 89	yes -77
#hock	no 87	yes -66
#hoe>	no 230	unknown -43	yes -205
#hoes	no -207	yes 224
#hoev	no 55	yes -42
#hold	no 73	yes -47
#hole	no 40
#holi	no -64	unknown 51
#hom>	no -228	unknown 132	yes 51
#hone	yes -42
#hoos	no 100	yes -88
#hop>	no -44	yes 65
#hopf	no 59	yes -51
#hore	no -232	yes 241
#hori	no -49	yes 59
#hors	no -139	yes 151
#hort	no 195	unknown -46	yes -154
#host	no -253	unknown 95	yes 134
#hot>	no 76	yes -50
#hote	yes -52
#hove	no -154	unknown 229	yes -124
#how>	no -49	unknown 92	yes -43
#howe	yes -45
#hris	no 98	yes -80
#hroo	no 88	yes -67
#hrou	no -41	yes 50
#hrow	yes 57
#hru>	no 47
#hrug	no 47	unknown 91	yes -151
#htni	no 49
#hts>	yes 41
#hty>	no 72	unknown 116	yes -192
#huge	no 45
#hund	no 75	yes -51
#hunt	no -90	yes 113
#hurc	no 65	yes -53
#hurr	no -60	yes 94
#hut>	no 63
#hysi	unknown 82	yes -57
#iabl	no -68	yes 82
#iad>	no -69	unknown 93
#iage	no 98	yes -81
#ian>	no -57	yes 82
#iano	no -41	yes 58
#iara	unknown -51
#iato	no 83	yes -62
#ible	no 50
#ibs>	no -40	unknown 59
#ibus	no -113	yes 131
#icab	no -74	yes 86
#iced	yes -58
#icem	no -80	yes 101
#ices	no 65	yes -48
#iche	no -153	unknown 100
#icia	no 59
#icit	yes 74
#icke	yes 40
#icks	unknown 40
#icku	no -45	yes 57
#ics>	no -70	yes 86
#icti	no 115	yes -94
#icy>	no -131	unknown 200	yes -80
#ida>	no -185	yes 205
#idde	no 81	yes -69
#iddl	no 99	yes -88
#idea	no 95	yes -59
#ided	yes 57
#ider	no -46	yes 65
#ides	no 60	yes -43
#idge	yes -48
#idia	no 139	yes -118
#idic	no 43
#idin	yes -53
#idio	no -168	unknown 117	yes 61
#idl>	no -50	yes 68
#idnt	unknown 58
#idor	unknown 82	yes -80
#idth	no 81	yes -56
#ief>	no 54
#ield	no 72	yes -53
#iend	no -123	yes 153
#ient	no -85	yes 107
#ier>	yes 57
#iere	yes 72
#iers	no 54
#ies>	no -47	yes 64
#iese	no 138	unknown -41	yes -96
#iest	no -43	yes 73
#ieur	no -142	yes 154
#ieve	no 59	yes -41
#iffe	no -134	yes 150
#ific	no 58	yes -49
#ifie	yes 63
#ifra	no 120	yes -110
#ift>	no -77	yes 98
#ifti	no -56	yes 67
#ifts	no 62	yes -42
#ifty	no 130	yes -108
#igam	yes 41
#igh>	yes 40
#ighb	no -100	yes 121
#igna	no -124	yes 135
#igne	no -46	yes 59
#igni	no 70	yes -58
#ika>	no 50	yes -40
#ikes	no 143	yes -117
#ilab	no 52	yes -43
#ilah	no 70	yes -46
#ilal	no -56	yes 79
#ilbo	no 40
#ildi	no -66	yes 72
#ildr	no 57
#iler	no 41
#ilin	yes 41
#ilit	no -68	yes 78
#ilk>	no 64	yes -41
#ill>	yes 42
#illi	no 81	yes -62
#ilme	no -130	yes 141
#ils>	no -77	unknown 51
#ilst	no 76	yes -63
#ilt>	no -87	yes 97
#ilve	no 76	yes -60
#imal	no 45
#imbu	no -83	unknown 141	yes -75
#imes	no 47
#imog	no 134	yes -121
#impi	no 49
#ims>	no -45	unknown 71
#imse	no 96	yes -85
#in2>	yes 62
#ina>	no -62	yes 78
#inat	unknown 74	yes -59
#inc>	yes 44
#inch	no 122	yes -101
#incl	no -56	unknown 84
#inco	no 181	yes -157
#inde	no 200	yes -166
#indl	no -88	unknown 63
#indo	no 44
#indu	no 114	yes -89
#inen	no 77	yes -46
#ines	no 84	yes -58
#info	no 60	yes -44
#inge	no 61	yes -43
#ingi	no -112	yes 126
#ingl	no 82	yes -60
#ingo	yes 51
#ings	no 58
#ingu	no 77	yes -69
#inha	no 43
#ini>	yes 48
#inib	no -113	yes 131
#inic	unknown 63	yes -75
#inin	no -126	unknown 59	yes 66
#inis	no 127	yes -102
#inje	no -60	unknown -65	yes 104
#inki	no -155	yes 167
#inks	no -47	yes 56
#inne	no -130	yes 103
#inst	no -61	yes 47
#insu	yes 41
#inte	unknown 52	yes -44
#intr	no 61	yes -54
#ints	yes -54
#inus	no 87	yes -75
#inve	no 68
#iole	no -126	yes 147
#ioli	no 208	yes -183
#iolo	no 104	yes -71
#iona	no -44	yes 59
#ions	no -105	unknown 76
#iori	no -112	yes 135
#iot>	no 43	unknown -58
#ipal	no 53	yes -42
#iped	no -58	unknown 73
#iper	no 75	yes -44
#ipes	no -185	unknown 159	yes -44
#ipho	unknown 60	yes -72
#ipla	no -105	yes 129
#ippi	yes 60
#ipt>	no 58	yes -45
#ipts	no 144	unknown -91	yes -59
#ique	no -210	unknown 89	yes 125
#ira>	no -126	unknown 116
#irca	unknown -41
#ird>	unknown 56	yes -63
#irdr	no -140	yes 160
#irec	no -41	yes 52
#ired	no -177	unknown 58	yes 117
#iref	no -72	yes 91
#irel	no 42
#ires	no 138	unknown 48	yes -187
#irew	unknown 152	yes -185
#irha	unknown 41
#irin	no 105	yes -76
#irl>	yes 42
#irlf	no 247	unknown -103	yes -222
#irli	unknown 131	yes -101
#iron	no -100	unknown 53	yes 44
#irpo	no 74	yes -57
#irst	yes 44
#irti	no 54	yes -97
#irty	no -160	yes 186
#irwe	no -199	unknown -42	yes 230
#isco	no 107	yes -90
#iser	no -133	unknown -51	yes 179
#ishe	no 96	yes -70
#isin	unknown -44	yes 65
#isio	no 42
#isit	no -136	yes 153
#isju	no 91	yes -76
#isla	no 70	yes -41
#islo	no 69	yes -60
#isn>	no -49	yes 71
#ispl	no 137	yes -130
#ispu	no -164	yes 198
#issa	yes -68
#issi	no 79	yes -59
#ista	no 43
#isti	no -51	unknown 125	yes -120
#istm	no 122	yes -100
#istr	no -151	yes 171
#ists	no -140	yes 157
#itca	no -96	unknown 143	yes -66
#ited	no -147	unknown 71	yes 85
#iter	no 72	yes -63
#ithi	yes 44
#iti>	no 76	yes -66
#itie	no -49	yes 59
#itin	no -83	unknown 60
#itio	no 119	unknown -41	yes -82
#itne	unknown 100	yes -92
#itra	no 72	yes -60
#itre	no 72	yes -50
#itti	yes 61
#itur	no -53	yes 78
#ity>	no -55	yes 77
#ium>	no -51	unknown 74
#ivab	no -72	yes 98
#iven	no -95	unknown 64
#ives	no -65	unknown 63
#ivin	no 51
#ixty	no 143	yes -123
#izzy	no -139	yes 156
#jack	no 52
#jama	no -44	unknown 87	yes -57
#janu	no -44	unknown 59
#jar>	no -40	yes 49
#jaw>	no -170	unknown 131	yes 44
#jda>	no 60	unknown -44	yes -48
#ject	no -57	unknown -52	yes 99
#jewe	no 77	yes -65
#job>	yes 59
#joki	no 70	yes -54
#judg	no 56	yes -44
#junc	no -87	yes 99
#kage	no 69	yes -46
#kamp	no 41
#kang	yes 64
#kaya	yes 40
#kech	no -48	unknown 42
#keep	no -47	yes 67
#kend	no 67
#keni	no 106	yes -88
#kept	no -43	unknown 44
#ker>	yes 64
#kerb	no 41
#kers	no -201	unknown 246	yes -70
#kes>	no 111	yes -81
#kets	no 77	yes -62
#key>	yes 64
#keye	no 121	yes -81
#keys	yes -47
#kfas	no 45
#kful	no -73	yes 96
#kid>	no -60	yes 79
#kidd	no 136	yes -123
#kier	no -108	yes 128
#kill	no 79	unknown -66
#kily	no -61	yes 73
#kin>	no 40
#kirt	no 46	yes -83
#kiss	no -84	yes 99
#kit>	no 44
#kitc	no 47
#kled	no 87	yes -76
#klif	no -60	yes 88
#kly>	no -51	yes 65
#knif	no 74	yes -49
#knoc	no -88	yes 111
#know	no -47	unknown 76
#kons	no 63	yes -58
#ksmi	no 53	unknown -40
#ktop	no -52	yes 73
#kup>	no -151	yes 166
#kwar	no -139	yes 151
#kyli	no 77	yes -62
#lab>	no 89	yes -70
#labl	no 53
#laci	no 59	yes -42
#lad>	no -76
#lade	no 203	yes -161
#lady	no -71	yes 88
#lah>	no 42
#laim	no -90	unknown 81
#lal>	no -77	yes 95
#lam>	no -195	unknown 157
#lame	no 61	yes -47
#lami	no -85	unknown 90
#lanc	no -77	unknown 50
#lant	no 113	yes -87
#laps	no 103	yes -84
#lapt	no 47
#lara	no -139	unknown 209	yes -86
#larb	yes 40
#lard	no 94	yes -79
#lare	no 84	unknown -45
#larm	no 42
#lars	no 40
#lary	no 122	yes -108
#lat>	no -105	yes 88
#lati	no -90	unknown 75
#latm	no -160	yes 175
#lato	no 165	yes -141
#laug	no 89	yes -57
#laun	no -69	yes 91
#law>	no -132	yes 154
#lawn	no -153	yes 164
#laws	no 48
#lawy	no -106	yes 114
#lay>	no -70	yes 88
#layi	no -185	yes 198
#lays	no 98	yes -69
#laze	no 109	yes -89
#lbon	no 91	yes -80
#lbow	no -105	unknown 40	yes 64
#lcon	unknown 53
#lded	yes 52
#ldin	no -50	yes 58
#ldn>	no -82	unknown 50
#ldnt	no 71	yes -42
#ldre	no 57
#lds>	no 172	yes -160
#lear	no -42	unknown 57
#leat	no -75	yes 90
#leba	no -115	yes 126
#ledg	no 185	yes -179
#leg>	yes 54
#lema	no -71	yes 92
#len>	no 55	yes -55
#lenc	yes 47
#lend	unknown -52	yes 69
#leng	no 114	yes -93
#lens	no 48
#lent	no 112	yes -99
#ler>	no 67	yes -48
#less	no -122	yes 146
#lett	no 40
#leve	no -47
#levi	no 109	yes -79
#lew>	no 43
#ley>	no 63	yes -48
#lfri	no 247	unknown -103	yes -222
#lian	no -114	yes 119
#licy	no -131	unknown 200	yes -80
#lid>	no 93	yes -70
#lida	no -64	unknown 51
#lidl	no -50	yes 68
#lien	no -98	yes 121
#lier	yes 63
#life	no 112	yes -88
#liga	yes 41
#lill	no 122	yes -84
#limo	no 134	yes -121
#lin>	no 103	unknown -42	yes -57
#line	unknown 48
#lini	unknown 49	yes -64
#lip>	yes -61
#lis>	no -135	unknown 143
#lish	no -48	unknown 60
#lisi	no -82	yes 95
#lit>	no 53	yes -65
#lite	no 79	yes -59
#litr	no 72	yes -50
#lity	no -68	yes 78
#livi	no 91	yes -74
#lkin	no -130	unknown 56	yes 73
#lks>	no 53
#lla>	no -158	yes 177
#llap	no 86	yes -67
#llat	no -192	unknown 145
#lle>	no 51
#llec	no 48	yes -41
#llen	no 58	yes -78
#llet	unknown 97	yes -103
#lley	no 63	yes -48
#llis	no -81	yes 95
#lmed	no -148	yes 162
#lmet	no 86	yes -66
#lmim	no 151	yes -138
#load	no -90	yes 107
#loat	no 99	yes -69
#lobb	no -42	unknown -41	yes 77
#loca	no 53	yes -44
#lodg	no -42	yes 71
#loft	no 81	yes -66
#log>	no 102	yes -80
#loga	no -50	unknown -63	yes 103
#logi	unknown 50
#loke	no -133	unknown 129
#lone	no 52	yes -42
#long	yes 44
#loo>	no 62	yes -41
#lood	no 58
#loon	no -41	unknown -41	yes 70
#loos	no -83	yes 97
#lord	no -74	unknown 71
#lori	no -143	yes 169
#losi	no 77	yes -51
#loth	no -156	yes 185
#loug	no -180	yes 196
#loui	no 93	unknown -41	yes -67
#loun	no 106	yes -88
#lour	no 111	yes -98
#lous	no 69	yes -51
#love	no -49	yes 59
#low>	yes 59
#lowl	no -70	yes 80
#lown	no -329	unknown -45	yes 349
#loye	no -60	unknown 60
#lse>	no 52	yes -41
#lst>	no 107	yes -89
#lsto	no 68	yes -57
#ltag	no 186	unknown -66	yes -139
#ltat	no 96	yes -62
#lted	no 69	yes -50
#lter	no -45	yes 66
#lth>	yes 45
#ltho	no -136	yes 148
#lti>	no 83	yes -71
#ltie	no -81	yes 87
#lts>	yes 63
#lub>	yes 43
#luck	no -65	yes 79
#lude	no -85	unknown 119	yes -43
#lue>	no -48	unknown 87	yes -41
#lug>	no 46
#lumb	yes 61
#lump	no -43	yes 59
#lute	no 67
#lve>	yes 49
#lver	no 81	yes -65
#lves	yes 48
#lvis	no -140	yes 155
#lyin	no 44
#lyon	no 48	unknown -52
#lyti	no 79	yes -51
#mach	unknown 40
#macy	no -40	unknown 57
#mad>	no 88	yes -74
#mada	no 45
#mage	no -47	yes 69
#mail	no -82	unknown 60
#main	no -146	unknown 223	yes -84
#make	no 81	yes -56
#mal>	no 106	yes -71
#mall	no 61	yes -45
#mam>	no 52	yes -43
#man>	yes 52
#mana	no -54	yes 65
#many	no 58	yes -47
#mara	no -99	yes 110
#marb	yes 65
#marc	unknown -48	yes 65
#mari	no 87	yes -75
#mark	no -59	yes 51
#mart	yes 42
#mas>	yes -50
#mash	no 49
#mask	no 140	yes -130
#mast	no -69	yes 98
#mat>	no 83	yes -70
#matc	no -128	unknown 137	yes -56
#mate	no -120	yes 142
#mati	no 107	yes -85
#mato	no 73	yes -58
#mayo	no 86	yes -60
#mbed	no 56	yes -48
#mble	no 64	yes -53
#mbli	no 77	yes -61
#mbs>	no 67	yes -52
#mbul	no -61	yes 57
#mbur	no -66	unknown 134	yes -76
#mdul	no 102	yes -85
#mebo	unknown 54	yes -68
#mech	no -42	unknown 90	yes -56
#meda	no 111	yes -98
#medi	no -77	yes 53
#mel>	no 90	yes -82
#mell	no 40
#melt	no 87	yes -67
#memb	no -127	unknown 127
#men>	no 48
#meon	yes -42
#mer>	no -70	yes 47
#mera	no 81	yes -118
#mere	no 110	yes -84
#meri	no 74	yes -57
#mess	yes 45
#mete	no 72	yes -82
#meth	no 89	yes -66
#meti	no 55
#miab	no -68	yes 82
#mic>	no 61	yes -40
#mica	no -74	yes 86
#micr	no -50	yes 62
#midd	no 127	yes -115
#migh	no 106	unknown 81	yes -189
#mile	no 50
#mili	no -333	yes 348
#milk	no 60
#mill	no 41
#mily	yes 56
#mim>	no 151	yes -138
#mina	unknown 74	yes -58
#mine	unknown 52	yes -52
#mini	no -65	yes 85
#minu	no 40
#mise	no -95	yes 125
#misj	no 91	yes -76
#misl	no 70	yes -41
#mith	no 77	unknown -40
#mits	no -62	yes 86
#mitt	no -100	yes 108
#mmam	no 52	yes -43
#mme>	no -67	yes 84
#mmer	unknown 43	yes -59
#mmis	no 40	unknown 50	yes -88
#mmon	no 105	unknown -46	yes -72
#mobi	yes 40
#moge	no 134	yes -121
#moha	unknown 90	yes -135
#moke	no -85	yes 102
#moki	unknown 155	yes -157
#mom>	no -98	yes 111
#mome	no -42	yes 55
#mone	unknown 78	yes -115
#moni	no -92	unknown 117	yes -60
#mons	no -112	yes 132
#mont	no -68	unknown 118	yes -53
#mort	no 93	yes -77
#mosq	unknown 95	yes -82
#most	no -105	yes 123
#moun	no 73	yes -64
#mour	no 193	unknown -52	yes -160
#mous	unknown -41	yes 40
#mova	no -108	yes 135
#movi	no -165	unknown 112
#mowe	no -127	yes 148
#mpf>	no 41
#mpie	no 45
#mpin	no -89	unknown 89
#mpla	no 60	yes -49
#mplo	unknown 49
#mply	no 60
#mpos	no 50
#mpte	no -145	unknown 122
#mpty	no 81	yes -56
#mput	no 73	yes -54
#mrs>	no -129	yes 153
#msel	no 89	yes -74
#much	no -83	yes 54
#mud>	no 110	yes -93
#mug>	yes 45
#mult	no 83	yes -71
#mum>	no -95	unknown 68
#mur>	no 278	yes -275
#must	unknown 106	yes -85
#myse	no 95	yes -57
#nado	no 44
#nage	no -119	unknown 53	yes 63
#nail	no 71	yes -53
#nal>	no -104	yes 117
#nall	no 70	yes -51
#name	no -90	yes 95
#nann	no -144	unknown -71	yes 180
#nant	no -101	yes 57
#narr	no -188	unknown -45	yes 206
#nary	no -54	yes 67
#nast	no 152	yes -135
#natc	no 45
#nate	unknown 47
#nati	yes 40
#natu	no -69	yes 89
#naul	no -64	yes 89
#nav>	no 175	yes -164
#nca>	no -73	unknown 108	yes -62
#nce>	no -40
#nced	no -141	yes 163
#ncel	unknown 116	yes -90
#nch>	no 64	yes -63
#nche	no 87	yes -66
#ncil	no 164	yes -149
#ncle	no -98	yes 114
#nclu	no -56	unknown 84
#ncre	no 112	yes -99
#ncti	no -87	yes 99
#ncus	no 43
#ncy>	no -67	yes 86
#nda>	yes 50
#ndab	no -59	yes 76
#ndag	no 73	yes -61
#ndba	unknown 83	yes -69
#ndbr	yes 55
#ndel	no 86	yes -60
#ndfa	no 162	yes -146
#ndic	no -55	yes 73
#ndis	no 139	yes -119
#ndit	no 67	unknown -40
#ndle	no 42
#ndlo	no -87	unknown 81
#ndly	no -108	unknown 68
#ndoo	no 138	yes -127
#ndre	no 85	yes -55
#nds>	no -44	unknown 54
#ndsh	yes 50
#ndst	no 65	unknown -40
#nduc	no -56	yes 83
#necy	no 62	yes -51
#neer	no 81	yes -62
#nees	no 126	yes -101
#neig	no -100	yes 121
#neit	no 50
#nel>	yes 49
#nent	no -66	yes 81
#neph	yes 57
#ner>	no -44	yes 57
#nera	no 73	yes -58
#ners	no -54	yes 79
#nes>	no 46
#nesd	no -44
#nets	no 54	yes -43
#neve	no -40	unknown 48
#next	no -101	yes 77
#ney>	unknown 49	yes -50
#nfir	no -54	yes 81
#nfor	no 74	yes -58
#ngag	no 60	yes -49
#ngal	no 66	yes -42
#nge>	no 59	yes -40
#ngel	no 101	yes -78
#nges	no 88	yes -70
#ngie	no 102	unknown -91
#ngle	no 70	yes -49
#ngli	unknown 69	yes -52
#ngoo	no -125	yes 150
#ngth	no 46
#ngui	no 60	yes -52
#nhal	no 43
#nhar	no -101	yes 109
#nhou	no -44	yes 67
#nhur	yes 41
#nia>	no -312	unknown 352	yes -280
#nibu	no -113	yes 131
#nic>	unknown 57	yes -65
#nice	no -106	yes 86
#nich	no -153	unknown 100
#nici	yes 41
#nies	no -92	yes 112
#nife	no 74	yes -49
#nigh	no 58	yes -69
#nima	no 71	yes -52
#nine	no 71	yes -106
#nise	no -73	yes 97
#nish	no 54
#nist	no -85	yes 113
#nite	no 45
#nitr	no 72	yes -60
#nits	no 65	yes -45
#nitu	no -53	yes 78
#njec	no -60	unknown -65	yes 104
#nked	unknown 89	yes -90
#nkey	no -142	yes 159
#nkfu	no -73	yes 96
#nkin	no -155	yes 167
#nkle	no 63	yes -45
#nlin	no 59	yes -44
#nnec	no 50
#nned	no -97	unknown 76
#nnel	no -112	yes 128
#nnes	no 90	yes -75
#nnet	no -56	yes 49
#nnin	unknown -42
#nny>	no -110	yes 144
#nock	no -88	yes 111
#none	no -93	yes 116
#nora	no 61	yes -40
#norm	no 73	yes -48
#nose	yes 49
#note	no -149	unknown 58	yes 92
#noug	no 96	yes -82
#nove	no 63
#nowh	no 78	yes -48
#nows	no -156	unknown 192	yes -49
#nroo	no -42	yes 77
#nsat	no -106	yes 122
#nsca	no -94	yes 110
#nse>	no 117	unknown -43	yes -77
#nser	yes 49
#nses	yes 62
#nsie	no -142	yes 154
#nsio	no 94	yes -73
#nsis	no -78	yes 87
#nsla	no 92	yes -84
#nst>	no -72	yes 47
#nsta	no -42	yes 55
#nstr	no -42	yes 49
#nsul	no 77	yes -51
#nsur	no -47	yes 53
#nswe	no -231	unknown 84	yes 126
#ntai	no 85	yes -73
#nte>	no -79	yes 112
#ntee	yes 53
#nten	no -79	unknown 101
#ntes	no -123	unknown 176	yes -85
#nth>	no -114	unknown 138
#nths	no 42	yes -81
#ntiq	no -206	unknown -53	yes 233
#ntir	no -109	yes 125
#ntis	no -155	unknown 107
#ntle	no -91	yes 115
#ntly	no 66	yes -46
#ntra	no 94	yes -76
#ntre	no -61	yes 91
#ntro	no -207	unknown 181
#ntry	no 45	yes -40
#nuar	no -44	unknown 59
#nudg	no -85	yes 93
#nue>	yes 42
#nus>	no -44	unknown 96	yes -64
#nvas	no 111	yes -86
#nver	no 63
#nvoi	unknown 40
#nybo	no -47	unknown 111	yes -68
#nymo	no 163	yes -148
#nyon	no 41
#oach	yes 50
#oak>	no 82	yes -73
#oal>	no 125	yes -106
#oam>	no -58	yes 90
#oar>	no 148	yes -128
#oard	yes -49
#oast	no 51
#oat>	no 93	yes -70
#oati	no 64
#oats	no 90	yes -73
#obbi	no -145	unknown 155
#obe>	no -79	yes 109
#ober	unknown 70	yes -45
#obil	yes 40
#ocat	no 69	yes -60
#ocki	yes 49
#ocks	no 108	yes -75
#octo	no 59	yes -65
#ode>	no 42
#oded	no 41
#oden	no 79	yes -55
#odge	no -42	yes 71
#ods>	no -45	unknown 111	yes -57
#oesn	unknown 44
#oeve	no 55	yes -42
#ofa>	no -50	unknown 48
#ofer	yes 53
#offe	no -71	yes 87
#offi	no -51	yes 69
#oft>	no 54	yes -95
#ogan	no -50	unknown -63	yes 103
#oges	no 134	yes -121
#ogis	no -42	unknown 58
#ogra	no -58	unknown 41
#oham	unknown 90	yes -135
#oid>	no 214	unknown -117	yes -111
#oil>	no 88	yes -75
#oile	no 55
#oili	no 87	yes -73
#oin>	no 116	yes -100
#oing	no -43
#oint	unknown 41
#oir>	no 117	unknown -49	yes -70
#oise	no -45	yes 61
#oiss	no 65	yes -51
#oked	no -130	unknown 94
#oker	no 72	yes -51
#okes	no 106	yes -74
#okin	yes -46
#oks>	no 46
#oksh	no -67	yes 80
#olan	no 42
#olar	no 119	yes -100
#olde	no -83	yes 104
#ole>	no 41
#olen	no 55
#olet	no -97	yes 116
#olid	no -55	unknown 45
#olin	no 62
#olis	no -89	unknown 67
#olit	no 96	yes -63
#oliv	no -110	yes 129
#olla	no 55	yes -41
#olli	no -83	yes 97
#olog	unknown 41
#ols>	no -55	unknown 75
#olt>	no 56
#olta	no 186	unknown -66	yes -139
#omat	no 76	yes -64
#omeb	unknown 54	yes -68
#omeo	yes -42
#omes	no -248	unknown 162	yes 74
#omet	no 78	yes -55
#omma	no -199	yes 216
#ommi	no 40	unknown 46	yes -83
#ompe	no -189	yes 200
#ompi	no 45
#ompl	no 45
#ompo	no 159	yes -131
#ompu	no 65	yes -48
#oms>	no 98	yes -76
#onal	no 50
#onar	no -54	yes 67
#onci	no -260	unknown -72	yes 287
#oncr	no 160	yes -146
#oncu	no 43
#ondi	no 146	yes -125
#onds	no 54	yes -42
#ondu	no -216	yes 237
#oner	no 46
#oney	unknown 98	yes -89
#onge	no 142	unknown -41	yes -96
#ongi	no -107	yes 124
#ongs	no -68	yes 85
#onig	no 69	yes -56
#onke	no -107	yes 126
#onli	no 59	yes -44
#onne	no -52	yes 48
#onse	yes 43
#onst	no -43	yes 55
#onta	no 109	yes -72
#onth	no -82	unknown 130	yes -52
#onti	no -101	yes 115
#ontr	no -157	unknown 165	yes -44
#ony>	unknown 44
#oode	no 104	yes -76
#oods	no -108	unknown 154	yes -70
#oofe	yes 53
#ooke	no -62	yes 44
#ools	no -43	unknown 84
#ooms	no 53
#oori	no 40
#ootb	no -40	yes 47
#ooth	no -135	unknown 58	yes 72
#ope>	no 62	yes -43
#opea	no -103	yes 114
#oped	no -72	yes 95
#opfr	no 59	yes -51
#opla	no 40
#oppo	no -102	yes 117
#opti	no 81	unknown -58
#orag	no 134	yes -101
#oram	no 61	yes -40
#oran	no 70	yes -52
#orbi	no 46	yes -63
#orch	no 56	yes -44
#ords	yes 66
#orea	no 52
#oreh	no -53	yes 67
#ores	no 106	yes -84
#orey	no 82	yes -69
#orgi	no -58	yes 70
#orin	no 40
#oris	no -122	yes 145
#orit	no -80	yes 97
#orke	no -234	unknown 111	yes 122
#orki	no 72	yes -45
#orkl	no -60	yes 88
#orks	no 50
#orkt	no -118	yes 129
#orma	no 53	yes -45
#orme	no 45
#orna	no 137	yes -113
#orne	no 48
#orou	no 164	yes -153
#orre	no -65	yes 77
#orri	unknown 49	yes -58
#orse	no -113	yes 129
#orst	no 78	yes -64
#orth	unknown -44	yes 67
#orty	no 85	yes -66
#orwa	no 57
#osin	no 102	yes -81
#osit	unknown 44
#osqu	unknown 95	yes -82
#oss>	no -47
#ossi	no -119	yes 142
#oste	no -109	yes 128
#ostm	yes 63
#osts	no -55	yes 82
#otal	no 79	yes -52
#otat	no -129	yes 151
#otba	no -40	yes 47
#ote>	no -72	yes 50
#oted	no -116	yes 151
#otel	yes -52
#otes	no 42
#othi	yes -42
#otic	yes -49
#oto>	no 82	yes -46
#otog	no -64	unknown 46
#ots>	no -65	unknown 118	yes -66
#otte	no 134	yes -105
#ottl	no 44
#otto	no 64	yes -45
#ouar	unknown -61	yes 71
#oud>	no 79	yes -59
#oudb	no 42
#oued	no 44
#ouen	no 127	yes -101
#ouir	no -175	unknown 133	yes 45
#ouis	no 79	yes -55
#oujd	no 60	unknown -44	yes -48
#ouk>	no 48
#oul>	no 89	yes -59
#oula	no -79	yes 84
#oung	no 47
#oup>	no -84	yes 107
#oupl	no -111	yes 142
#oura	no 59	yes -40
#oure	unknown 40	yes -72
#ouri	no -46
#ourn	no 193	unknown -52	yes -160
#ours	no 41	yes -46
#ourt	no -62	yes 90
#ousa	no 67	unknown 76	yes -161
#ousi	yes 51
#outb	no 55
#oute	no 62	yes -40
#outh	no 121	yes -110
#outi	no 97	yes -78
#oux>	no -188	unknown -51	yes 217
#oval	no -108	yes 135
#ove>	no -84	unknown 50
#oved	no 44	unknown 62	yes -106
#ovem	no 56
#oven	no 151	yes -113
#oves	no -125	unknown -46	yes 176
#ovin	no -200	unknown 118	yes 59
#owar	no -44	yes 60
#owba	no -167	yes 187
#owde	no 64	yes -50
#owed	yes 45
#owel	no 82	yes -76
#owhe	no 78	yes -48
#owly	no -70	yes 80
#owne	no -90	yes 94
#ows>	unknown 61
#oxes	no 59	yes -46
#oxyg	no 57	yes -46
#oyal	no 58
#oyed	unknown 74	yes -69
#oyee	yes 42
#oys>	no -57	unknown 100
#ozen	no 40
#pace	no -131	yes 152
#pack	no 144	yes -130
#padd	no 67	yes -58
#padl	no 66	yes -41
#paid	unknown 77	yes -57
#pain	unknown 101	yes -70
#pal>	no 111	yes -93
#palm	yes 55
#pani	no -155	yes 170
#pano	no 61	yes -40
#pare	yes 49
#pari	no 40	unknown -40
#parq	no 52
#part	no -48
#patc	no -174	unknown 235	yes -104
#path	no 41
#paul	yes 40
#pave	unknown 53	yes -46
#pay>	yes 56
#paym	no -177	unknown 187	yes -46
#pays	no 66	unknown -75
#pboa	yes -42
#peak	no -84	yes 101
#pean	no -103	yes 114
#pebb	no 51	yes -42
#pelv	no -140	yes 155
#pend	no 60	yes -45
#peni	no 49
#pens	no -202	unknown 80	yes 121
#pent	no -108	yes 122
#pera	unknown -46
#perc	no 142	unknown -75	yes -92
#perm	no -115	yes 129
#pert	no 181	yes -174
#perw	no -124	yes 142
#pes>	no -185	unknown 159	yes -44
#pet>	no 49
#peti	no -107	yes 131
#pets	no 40
#pfro	no 59	yes -51
#phar	unknown 46
#pher	no -213	unknown 67	yes 98
#phew	yes 57
#phon	no 45	yes -58
#phys	unknown 82	yes -57
#pian	yes 45
#pick	no -49
#pide	no 54	yes -44
#pill	no 67	unknown -74
#pine	no 116	yes -99
#pins	no -59	yes 76
#pist	no -48	yes 53
#pitc	no -150	yes 155
#plad	no 106	yes -90
#plai	yes -40
#plan	no 84	yes -56
#plar	unknown -44
#plat	no -88	unknown 46	yes 40
#ples	no 209	unknown -50	yes -158
#plit	no 55	yes -69
#plou	no -180	yes 196
#ploy	unknown 49
#pls>	no -122	unknown 190	yes -129
#plug	no 46
#plum	yes 43
#pock	no 168	unknown -44	yes -124
#pods	no 47	yes -40
#poin	unknown 102	yes -69
#poke	no -137	yes 151
#pole	no 159	yes -143
#polo	yes 50
#poly	no 69	yes -60
#pool	no 76	yes -53
#poor	no 120	unknown 59	yes -175
#popl	unknown -44
#porc	unknown -50
#pott	no 87	yes -62
#pour	no -50
#powd	no 64	yes -50
#powe	unknown 103	yes -71
#ppar	no 78
#ppen	unknown 111	yes -89
#pper	no -59	unknown 76
#ppor	no 79	yes -66
#ppos	no -45	yes 59
#ppy>	yes 75
#prac	no -74	yes 86
#prai	no 111	yes -87
#prea	yes 44
#preg	no -52	yes 65
#prem	no -99	unknown 158	yes -74
#pret	no 73	yes -62
#pric	no 124	yes -107
#prid	no 112	yes -94
#pril	yes 41
#prin	no 42
#prio	no -112	yes 135
#pris	no 106	yes -98
#prob	no 47
#proo	no -128	unknown 198	yes -140
#prot	no 77	yes -68
#prov	no -207	unknown 204	yes -61
#prun	no 51
#psed	no 86	yes -67
#pted	yes 40
#ptic	unknown -52
#ptio	no -62	unknown 89	yes -54
#ptop	no 47
#pts>	no 93	unknown -73
#pty>	no 91	yes -65
#pump	unknown 91	yes -57
#pun>	no 107	yes -89
#punc	no 55	yes -40
#push	yes 49
#pute	yes 49
#pyja	unknown 105	yes -132
#quad	no 56
#quap	no 74	yes -65
#que>	no -108	unknown 74
#quet	no 50
#queu	yes 41
#quir	no -85	yes 98
#quit	no 61
#raba	unknown 84	yes -83
#rabb	no 64	yes -104
#race	yes -40
#rack	no 62	yes -72
#ract	yes 51
#radi	no 79	yes -59
#rage	no 78	yes -53
#raid	no -135	unknown 205	yes -85
#ral>	no 125	yes -88
#rald	no -219	yes 230
#rall	no -61	yes 77
#rama	no 69	yes -46
#rami	no 61	yes -40
#ranc	no -43
#rane	no 69	yes -59
#rans	yes 40
#rant	no -58	yes 79
#raph	no -58	unknown 41
#rapp	no -156	unknown 83	yes 78
#rass	no -103	yes 118
#rate	no 47
#rath	no -58	yes 72
#rati	no -56	unknown 56
#rato	yes 57
#rave	unknown 50
#raw>	no -74	yes 100
#rawe	no 69	yes -57
#rawl	no -63	yes 79
#rawn	yes 48
#ray>	no 61
#razy	no 126	yes -113
#rbik	yes -47
#rble	yes 65
#rbon	no -42	yes 52
#rbox	no 120	yes -92
#rcas	unknown -41
#rce>	no 49
#rcel	yes 49
#rch>	no 72
#rchi	no -43	yes 58
#rcif	no 101	yes -83
#rcoa	no 128	yes -107
#rcom	no 72	yes -63
#rcui	no 58	yes -42
#rdea	no -109	unknown 154	yes -101
#rded	unknown -43	yes 66
#rden	no 57
#rdia	no -40	yes 60
#rdin	unknown 40	yes -78
#rdon	no -227	unknown -57	yes 250
#rdre	no -140	yes 160
#rdro	no -84	yes 114
#reac	no -42	yes 52
#read	yes -45
#reak	no 84	yes -62
#real	yes 51
#rear	no -40	unknown 61
#reat	yes 43
#rece	yes -50
#reco	no 40
#rect	no -59	yes 71
#redo	no 73	yes -63
#reez	unknown 73
#refi	no -72	yes 91
#refr	no -59	yes 73
#rega	unknown 63	yes -69
#regi	yes 56
#regn	no -52	yes 65
#rehe	no -49	yes 61
#reim	no -95	unknown 120
#rel>	no 139	yes -97
#rell	no -64	yes 82
#rely	no 69	unknown -43
#rema	unknown 82	yes -65
#remb	no 72	yes -57
#reme	unknown 47
#remi	no -99	unknown 158	yes -74
#remo	no -81	yes 102
#ren>	no 59
#rena	no -64	yes 89
#rent	no -62	yes 51
#requ	no -104	yes 113
#rer>	no -57	yes 45
#res>	no 51	yes -60
#rese	unknown -42
#resi	no 89	yes -54
#resp	no -75	yes 88
#rest	yes 59
#resu	no 79	yes -57
#rete	no 155	yes -138
#rett	no -46	yes 65
#rew>	yes 44
#rewo	unknown 152	yes -185
#rfal	no -55	yes 96
#rfbo	no 42
#rfec	no 40
#rflo	no -57	yes 74
#rgan	no 131	yes -117
#rged	no -93	unknown 129	yes -61
#rgin	no 52
#rgiv	no -58	yes 70
#rgla	no 54	yes -40
#rgo>	no -56	yes 64
#rgro	no 150	yes -124
#rham	unknown 41
#rhea	no -149	yes 162
#riad	no -69	unknown 93
#riag	no 98	yes -81
#rial	no -40	yes 57
#riat	no 40	unknown 50	yes -88
#rib>	no -248	unknown 154	yes -41
#ribl	no -42	yes 70
#ribs	no -40	unknown 59
#ric>	no 93	yes -73
#rica	yes 58
#rici	yes 50
#ride	yes 61
#ridg	yes -48
#ridi	no -73	unknown 43
#rido	unknown 82	yes -80
#rie>	no 66	yes -49
#rien	no -139	yes 169
#ries	yes 53
#rif>	no 50
#righ	no -41
#rika	no 69	yes -59
#ril>	yes 41
#rill	no 48
#rima	no 114	yes -98
#rina	no 87	yes -79
#rind	no 72	yes -48
#rink	no -112	yes 124
#rior	no -111	yes 131
#riou	no 46
#rip>	no 71	unknown -55
#riph	no -76	yes 87
#ris>	no 51	unknown 53	yes -121
#rise	no 51	yes -66
#rish	no 135	unknown -62	yes -64
#riti	no -136	unknown 93
#ritt	no -52	yes 66
#rity	yes 49
#rium	no 66	yes -52
#riva	no -53	yes 75
#rivi	no -47	yes 65
#rkam	no 41
#rked	no -70	yes 47
#rker	no -273	unknown 120	yes 147
#rket	no -154	yes 173
#rkli	no -60	yes 88
#rkto	no -85	yes 99
#rles	no 116	yes -106
#rlfr	no 247	unknown -103	yes -222
#rlin	unknown 92	yes -64
#rmac	unknown 48
#rmal	no 64	yes -47
#rman	no -63	yes 92
#rmar	no -166	yes 183
#rme>	no -91	yes 115
#rmin	no -64	yes 94
#rms>	yes 44
#rnad	no 44
#rnea	no 120	yes -112
#rnet	no 122	unknown -52	yes -65
#rnic	no -184	unknown 81	yes 65
#rnig	yes -49
#rnit	no -53	yes 78
#rns>	no 61	yes -51
#rnt>	no 47
#robb	no 64	yes -46
#robe	no -87	yes 114
#roca	no -59	yes 86
#roce	no 64	yes -44
#roch	yes 45
#rock	no 111	yes -93
#rod>	no -85	yes 100
#rode	no 42
#rol>	no -99	unknown 102
#roll	no -45	yes 58
#ron>	no -95	unknown 68
#rond	no 172	yes -148
#rone	no -68	yes 90
#roo>	no 100	yes -87
#root	no 105	yes -95
#rope	no -96	yes 114
#ropp	no 60
#ror>	no -45	yes 68
#rors	no 154	yes -120
#ros>	no 58
#ross	no -69	yes 49
#rost	no 51
#roth	yes 55
#rott	no 159	unknown -44	yes -117
#rou>	no -68	unknown 233	yes -223
#roub	no -77	yes 99
#rout	no 120	yes -96
#roux	no -56	yes 79
#rove	no -53	unknown 77
#rovi	no -337	unknown -42	yes 359
#row>	no -50	yes 67
#rowb	no -170	yes 184
#rowe	no -115	yes 128
#rowi	unknown 40	yes -66
#rown	no 48
#rows	no 48
#roye	unknown 87	yes -77
#roze	no 85	yes -69
#rpas	no 60	yes -52
#rpau	yes 40
#rple	no 44
#rpod	no 47	yes -40
#rpor	no 70	yes -53
#rpri	no 47	yes -40
#rque	no 52
#rrak	no -48	unknown 42
#rred	no 61	yes -46
#rrel	no 63
#rria	no 98	yes -81
#rrib	no -42	yes 70
#rrid	unknown 70	yes -69
#rrit	no -41	yes 57
#rron	no 200	yes -179
#rrow	no -77	yes 83
#rryi	no 59
#rsed	yes 42
#rsel	yes 50
#rsem	no -90	unknown 123	yes -75
#rser	no -128	yes 138
#rses	no -66	yes 74
#rshi	no -80	yes 107
#rsid	no -42	yes 56
#rsin	no -77	yes 95
#rson	yes 53
#rsta	no -145	yes 168
#rsto	no 113	yes -81
#rtai	no 45
#rtak	no -107	yes 129
#rte>	no -139	unknown 150	yes -59
#rter	yes -40
#rth>	yes 54
#rtic	yes 48
#rtie	no -83	yes 107
#rtif	no 56	yes -44
#rtis	no -43	yes 55
#rtme	no -88	yes 96
#rtne	no -87	unknown -66	yes 132
#rtoo	yes 63
#rtun	yes 42
#ruar	no 113	yes -96
#rubb	no 105	unknown -50	yes -67
#ruct	no -47	yes 55
#rug>	no 153	yes -122
#rugg	no -146	unknown 139
#ruis	no 51
#rumb	no 67	yes -52
#run>	no -73	yes 109
#runc	unknown 98	yes -141
#runi	no 51
#runk	no 101	yes -79
#runn	yes 54
#rush	no -103	yes 63
#rwar	no 105	yes -91
#rway	no 47
#rwel	no -199	unknown -42	yes 230
#rwis	no 65	yes -56
#rwor	no -124	yes 142
#rybo	no -73	yes 84
#ryer	no 81	yes -70
#ryon	no -41	yes 53
#ryth	yes 52
#rzaz	unknown -61	yes 71
#sabl	unknown 76	yes -58
#sack	no 54
#sain	no -55	yes 74
#sal>	no 232	unknown -67	yes -170
#sala	no -103	unknown 123
#sale	no 68	yes -52
#samu	yes 49
#san>	no -48	yes 57
#sand	no 53	yes -52
#sant	no 102	yes -72
#saou	no -175	unknown 133	yes 45
#sapp	no -160	yes 181
#sard	no 74	yes -62
#sari	no 40	unknown 50	yes -88
#sary	no 124	yes -113
#sate	yes 56
#sati	no -145	yes 166
#save	no 53
#saw>	no -60
#say>	no -46
#sayi	no -99	yes 120
#scaf	no -108	unknown -55	yes 145
#scal	unknown 67	yes -49
#scan	no -67	unknown 127	yes -55
#scap	no -94	yes 103
#scar	unknown 66
#scat	no -98	yes 115
#scen	no -112	yes 133
#scor	no 61	yes -45
#scov	no 135	yes -118
#sea>	no 102	yes -73
#seal	no 46
#seat	no -57	yes 75
#seba	no 87	yes -70
#seei	no -51	yes 63
#sel>	no 138	unknown -41	yes -96
#self	no 53
#sell	no 198	yes -173
#seme	no 82	unknown 41	yes -130
#send	no 75	unknown -43
#sens	no -47	yes 63
#sent	yes 51
#ser>	yes 42
#serv	yes 58
#sery	no -132	yes 146
#sett	yes 47
#shad	yes 53
#shak	no -51	yes 67
#sham	no -133	yes 147
#shap	no 103	yes -79
#shat	no 74	yes -52
#she>	yes 58
#shel	yes 40
#sher	no -67	yes 85
#shes	no 40
#shie	no 93	yes -75
#ship	no -115	yes 130
#shoc	no 87	yes -66
#shoe	no -49	yes 70
#shoo	yes 45
#shop	yes 57
#shot	no 140	yes -122
#shov	no -154	unknown 229	yes -124
#shru	no 47	unknown 91	yes -151
#shun	no -90	yes 113
#shut	no 41
#sian	no -48	yes 71
#sibl	no 70	yes -46
#sick	no 50
#sidi	no 107	yes -82
#sier	no 68	yes -42
#sieu	no -142	yes 154
#sigh	no 228	yes -203
#sign	yes 42
#silv	no 76	yes -60
#sin>	no -58	yes 81
#sine	no 74	yes -53
#sink	no 60
#sins	no -67	yes 83
#sio>	no -82	unknown 108	yes -76
#sion	no 63
#siph	no 102	yes -88
#sir>	no -88	yes 110
#sirs	no -50	yes 58
#sit>	no -82	unknown 97
#site	no -54	yes 72
#sitt	no -42	yes 69
#sive	yes 48
#six>	no 54
#sixt	no 116	yes -99
#sjud	no 91	yes -76
#skid	no 98	yes -87
#skie	no -108	yes 128
#skir	no 46	yes -83
#sks>	no 125	yes -97
#sky>	unknown 62	yes -93
#skyl	no 77	yes -62
#sla>	no -122	yes 138
#slab	no 89	yes -70
#slai	no 70	yes -41
#slas	no -57	unknown 100	yes -55
#slat	no 113	yes -102
#slid	no 101	yes -79
#slin	no -94	yes 109
#sloc	no 69	yes -60
#slow	no -41	yes 61
#smal	no 69	yes -49
#smas	no 50
#smel	no 67
#smil	no -99	yes 125
#smit	no 77	unknown -40
#smok	no -77	yes 73
#snap	no -41	yes 71
#snat	no 45
#snow	no 48
#snt>	no 59	yes -42
#soci	no 74	yes -40
#sock	no -62	yes 72
#sofa	no -41	unknown 45
#soft	no 57	unknown 61	yes -145
#sola	no 119	yes -100
#sole	no -71	yes 87
#son>	no -45	yes 42
#sons	yes 41
#souk	no 48
#soul	no 89	yes -59
#spai	unknown 155	yes -174
#span	no -103	yes 128
#spar	no -45	yes 55
#spea	no -88	yes 106
#spid	no 54	yes -44
#spil	no -131	yes 165
#spin	no 148	yes -128
#spla	no 171	yes -160
#spli	yes -41
#spok	no -137	yes 151
#spon	yes 48
#spra	no 90	yes -71
#spun	no 107	yes -89
#sput	no -164	yes 198
#squa	no -87	yes 96
#sque	no -50	unknown 75	yes -40
#ssan	no -52	yes 60
#ssao	no -175	unknown 133	yes 45
#ssar	unknown 41	yes -69
#sse>	no 73
#ssed	yes 53
#ssem	no 200	yes -179
#ssen	yes 41
#sser	yes 50
#ssin	no -58	yes 76
#ssio	no 97	unknown -57
#sso>	no 96	yes -82
#sspo	yes -71
#ssur	no -103	unknown 138	yes -79
#sta>	no 42
#stab	no 150	yes -134
#stal	no -119	yes 142
#stam	no 106	yes -88
#stan	yes 60
#stau	no -68	yes 88
#ste>	no -68	yes 77
#stea	no 175	yes -150
#sted	no -41	yes 63
#stee	no 119	yes -99
#stil	no -53
#stly	no -54	unknown 49
#stma	no 66	yes -41
#stoc	no -40	yes 56
#stol	no 62	yes -43
#stoo	unknown 81	yes -84
#stop	no -56
#stor	yes -40
#stov	no 44
#sts>	no -106	yes 126
#stuc	yes 52
#stud	no -48	yes 66
#stup	no 77	yes -70
#sty>	no 139	yes -116
#sual	no -129	yes 138
#suff	no 207	yes -185
#suga	unknown 57	yes -89
#suit	no -52	unknown 113	yes -58
#sula	no 78	yes -54
#sume	no -50	yes 66
#summ	no 64	unknown 45	yes -151
#sump	no 133	unknown -40	yes -92
#sund	no 64
#sunr	no -56	unknown 40
#supp	no 51
#sura	no -80	yes 48
#surf	no 55	yes -42
#surg	unknown 49	yes -44
#surp	no 61	yes -53
#surv	no 50
#susp	no 65	yes -52
#swal	no 80	yes -59
#swap	yes 45
#swea	no -49	yes 64
#swer	no -91	unknown 44	yes 44
#swip	no -74	yes 94
#swit	no -103	yes 115
#swol	unknown 62	yes -72
#swun	no -145	yes 162
#synd	no -64	yes 85
#tage	no 120	yes -88
#tail	yes 51
#taki	unknown 49	yes -47
#tali	no -147	yes 156
#talk	yes 42
#taly	no 80	yes -50
#tamp	no 106	yes -88
#tand	no -56	yes 78
#tang	no 66	unknown -65
#tant	no 80	yes -58
#tanu	yes 40
#tap>	no -48	yes 78
#tape	no 119	yes -97
#tar>	no -61	yes 90
#tarr	no 72	yes -51
#tat>	no -51	yes 64
#tata	no -95	yes 107
#tats	no -67	yes 74
#taur	no -68	yes 88
#taxi	yes 61
#taye	yes 55
#tayi	yes 42
#tbal	no -46	yes 53
#tbel	no -80	yes 94
#tboa	no 55
#tcas	no -96	unknown 143	yes -66
#tch>	unknown 63	yes -53
#tche	yes 43
#tchi	yes 45
#tchm	no 96	yes -75
#tea>	no 51
#teal	no 244	yes -223
#tech	no -53	yes 87
#tect	no 54	yes -43
#teen	no -81	unknown 84
#teer	no 119	yes -99
#teet	yes -86
#tel>	no 41	yes -59
#tele	no 47	yes -58
#tell	unknown 47
#tely	no 53
#tema	no -99	yes 110
#tena	no -177	unknown 69	yes 97
#tend	no 82	yes -58
#tene	no 47
#tens	no 82	yes -60
#tent	unknown -53	yes 51
#tep>	no 106	yes -84
#tepl	no 106	yes -90
#tepo	no 118	yes -105
#tepp	no -97	yes 117
#teps	no 50	unknown 114	yes -176
#terb	no 129	yes -98
#terf	no -55	yes 96
#term	no -182	yes 195
#tesl	no -122	yes 138
#test	no -206	unknown 113	yes 77
#teta	yes 40
#teur	no -49	yes 61
#teve	no 114	yes -84
#thal	no -217	unknown 123	yes 82
#thed	no -42	yes 60
#thei	no -59	yes 81
#thie	no 101	yes -85
#thig	yes 57
#thir	unknown 46
#tho>	no 69	yes -49
#thor	no -49	yes 59
#thos	no 51	yes -42
#thru	no 47
#ths>	yes -70
#thun	no 71	yes -47
#tian	no -125	yes 154
#tibl	no 55	yes -40
#tic>	no 41	unknown 42	yes -85
#tice	yes -41
#tici	unknown -52
#tick	yes 45
#tien	yes 50
#ties	no -54	yes 61
#tifi	no 45
#til>	no 48	yes -44
#tin>	no -104	yes 127
#tina	no -83	yes 97
#tine	no 168	yes -146
#tink	no -82	yes 89
#tinu	no -87	yes 96
#tio>	no 43
#tip>	no 169	yes -140
#tipp	no -44	yes 64
#tiqu	no -284	unknown 119	yes 165
#tire	yes 43
#tist	no -79
#tit>	no -57	yes 68
#tlem	no -53	yes 74
#tles	no -58	yes 73
#tly>	yes -40
#tman	yes 63
#tmas	no 122	yes -100
#tmat	no -160	yes 175
#tmen	yes 44
#tner	no -87	unknown -66	yes 132
#tnes	unknown 100	yes -92
#tnin	no 49
#toas	no 115	yes -84
#tobe	no -80	unknown 119	yes -53
#tock	no -40	yes 56
#togr	no -64	unknown 46
#tole	no 64	yes -46
#tom>	no 42
#toma	no 46
#ton>	no 214	yes -193
#toni	no 69	yes -56
#too>	no 43
#tood	unknown 81	yes -84
#tool	unknown 75	yes -56
#toot	no -142	unknown 63	yes 73
#topp	no -67	unknown 45
#tora	no 129	yes -99
#torb	yes -47
#tore	yes -43
#tori	no -131	yes 148
#toro	no 164	yes -153
#torw	no 47
#tota	no 79	yes -52
#tove	no 44
#tow>	no 62	yes -47
#towa	no 67	yes -53
#towe	no 66	yes -46
#town	yes 48
#tra>	no 66	yes -53
#trac	no -100	yes 73
#traf	no -45	yes 53
#tral	no 114	yes -89
#trat	yes 47
#tre>	yes 40
#trea	no -64	yes 81
#trem	no 72	yes -57
#trie	no 61	yes -46
#trin	yes 56
#trip	no -42
#tro>	no -63	unknown 103
#trol	no -93	unknown 68
#tron	yes 45
#trou	no -48	yes 72
#troy	unknown 87	yes -77
#true	yes 44
#trun	no 151	yes -136
#tryi	no 76	yes -49
#tsid	no 47
#ttac	no 53
#tte>	no -167	yes 191
#tted	no 102	unknown -40	yes -61
#ttem	no 48
#ttin	yes 41
#ttom	no 64	yes -45
#ttre	yes 46
#tub>	yes 44
#tube	no 149	yes -130
#tuck	yes 52
#tude	no -55	yes 68
#tudi	no -82	yes 108
#tumb	no 67	yes -55
#tune	no -41	yes 56
#tunn	yes 46
#tupi	no 77	yes -70
#twen	yes 51
#twic	unknown 85	yes -70
#twis	no 108	yes -77
#type	yes -66
#typi	yes 46
#tyre	no 54	unknown 61	yes -113
#ualt	no -145	yes 154
#uapl	no 74	yes -65
#uard	no -69	yes 43
#uary	yes -45
#uarz	unknown -61	yes 71
#uate	no -62	yes 81
#uati	no 49
#ubbe	no 105	unknown -50	yes -67
#ubbl	unknown 79	yes -87
#ube>	no 147	yes -127
#uch>	no -50
#ucki	no -61	yes 73
#ucks	no 90	yes -70
#ucti	no 134	yes -110
#ucto	no -144	yes 158
#udbu	no 42
#ude>	no -83	yes 101
#uded	no -85	unknown 119	yes -43
#uden	no -55	yes 68
#udio	no -48	yes 75
#uelm	no 151	yes -138
#uen>	no 127	yes -101
#uet>	no 52
#ueue	no -53	yes 58
#uff>	yes 46
#ugar	unknown 57	yes -89
#ugge	no -105	unknown 89
#ugh>	yes 46
#ughi	no 91	yes -58
#uild	no -63	yes 73
#uill	no -92	unknown 162	yes -209
#uira	no -175	unknown 133	yes 45
#uis>	no 141	yes -113
#uise	no 52
#uish	no 77	yes -69
#uit>	unknown 42
#uitc	no -96	unknown 143	yes -66
#uite	yes 51
#ujda	no 60	unknown -44	yes -48
#ulan	no -61	yes 57
#ular	no 49
#ulat	no 49
#ulay	no -79	yes 84
#ulb>	no 62	yes -51
#uldn	no -63	unknown 41
#ulev	no 48
#ulil	no 114	yes -95
#ulin	no 41
#ulle	yes -51
#ulls	yes 40
#ully	no 71	yes -48
#ulou	no 58	yes -43
#ulti	no 83	yes -71
#uly>	no -43	yes 52
#umbl	no 67	yes -55
#umbs	no 67	yes -52
#umed	no -49	yes 57
#umme	unknown 112	yes -149
#ump>	no -46
#umpe	no -42
#ums>	no 142	yes -130
#unce	no -141	yes 163
#unch	yes -57
#unci	no 164	yes -149
#uncl	no -98	yes 114
#unct	no -65	yes 80
#undr	no 56
#uner	no -75	yes 90
#unge	no 137	yes -118
#unha	no -101	yes 109
#unhu	yes 41
#unin	no 41
#unk>	no 75	yes -49
#unks	no 51
#unni	no -42	yes 66
#unro	no -42	yes 77
#uns>	no -104	unknown -44	yes 126
#unsc	no -80	yes 98
#unta	no 70	yes -58
#unti	no 45	yes -44
#unus	no 128	unknown -69	yes -70
#upbo	yes -42
#upid	no 77	yes -70
#uple	no -111	yes 142
#uppl	no 172	yes -155
#urag	no 127	yes -107
#uran	no -75	yes 57
#urch	no 83	yes -67
#urer	no -40	unknown 54
#ures	no 45
#urfb	no 42
#urge	unknown 44
#urik	no 69	yes -59
#urin	no -79	yes 79
#urio	no 119	yes -102
#uris	unknown 52
#urni	no -48	yes 77
#urns	no 68	yes -57
#urnt	no 47
#uro>	no 51
#urop	no -75	yes 87
#uros	no 58
#urpl	no 44
#urpr	no 61	yes -53
#urst	no 71	yes -45
#urta	no 46
#urth	no -109	yes 139
#urve	no -94	yes 101
#usan	no 67	unknown 76	yes -161
#ush>	yes 41
#ushe	no -66	yes 66
#uspe	no 65	yes -52
#ussi	no 43
#utbo	no 55
#utch	no -180	yes 204
#ute>	yes 40
#uted	no -60	yes 79
#utel	no 67
#uter	no 70	yes -50
#utes	no 61	yes -45
#utho	no -49	yes 59
#utin	no 97	yes -78
#utor	no 157	yes -143
#uts>	no 46
#utsi	no 47
#utte	no -40
#uty>	no 40
#uvet	no -48	yes 56
#uyin	no -81	yes 112
#uys>	no 166	yes -147
#vabl	no -51	yes 79
#vacu	no -41	yes 60
#vail	no 52	yes -43
#val>	no -123	yes 152
#vall	no 90	yes -73
#valu	no 85	yes -65
#valv	no -60	yes 94
#vani	no 140	unknown -51	yes -89
#vard	no 48
#vas>	no 111	yes -86
#vase	no -48	yes 67
#vati	no 106	unknown -41	yes -69
#vato	no -85	yes 102
#vaul	no 169	yes -158
#ved>	yes -44
#vemb	no 56
#veme	unknown 53	yes -46
#vent	no 82	yes -61
#venu	no -42	yes 49
#verb	yes 45
#vere	no 95	yes -90
#verf	no -57	yes 74
#verg	no 144	yes -113
#verh	no -149	yes 162
#vern	yes -49
#vert	unknown 42
#vet>	unknown -46	yes 64
#vict	no 115	yes -94
#vide	no -51	unknown 56
#vil>	no 91	yes -78
#vill	yes 40
#viol	no 68	yes -47
#vis>	no -140	yes 155
#volt	no 186	unknown -66	yes -139
#wait	no -71	unknown 56
#wake	no 82	yes -65
#want	no -82	yes 48
#wapp	yes 45
#ward	yes 56
#wave	no 142	yes -121
#wbar	no -212	yes 231
#wder	no 64	yes -50
#wear	no -106	yes 78
#web>	no 54	yes -44
#wed>	yes 41
#wedd	no -55
#wedn	no -44
#weep	yes 57
#weez	no 64	yes -52
#weig	no 74	yes -63
#wel>	no 85	yes -79
#well	no 54
#wer>	unknown 43
#were	no 42
#wers	no 125	yes -107
#werv	no 72	yes -48
#whet	no -40	unknown 109	yes -88
#whil	no 40
#whip	no -105	yes 129
#whit	no -40
#whoe	no 55	yes -42
#whom	no -228	unknown 132	yes 51
#why>	unknown 76	yes -94
#wice	unknown 85	yes -70
#wide	no -87	yes 116
#widt	no 81	yes -56
#wild	no 148	yes -128
#will	no -53	yes 72
#wine	no -97	unknown 54	yes 45
#wint	unknown 119	yes -130
#wire	no -41	unknown 139	yes -95
#wise	no 65	yes -56
#wist	no 99	yes -71
#witc	no -103	yes 115
#witn	unknown 100	yes -92
#wled	no 103	yes -84
#wly>	no -70	yes 80
#wner	no -103	yes 101
#wnin	no -114	unknown 65	yes 44
#woke	no 128	yes -156
#woll	unknown 62	yes -72
#woma	no -51	unknown 40
#wont	yes 45
#wood	no 75	yes -59
#wort	unknown -43
#woun	no 85	unknown 66	yes -158
#wren	no 174	yes -164
#wris	no 57
#wrot	no -43	yes 61
#wung	no -145	yes 162
#wyer	no -106	yes 114
#xact	no -56	unknown 44
#xcus	no -139	yes 155
#xer>	no -135	yes 170
#xes>	no 71	yes -55
#xhau	no 69	yes -49
#xper	no 181	yes -174
#xpla	no -140	unknown 134
#xten	no 82	yes -60
#xtin	no 77	yes -69
#xtra	no 129	yes -120
#xty>	no 143	yes -123
#xyge	no 57	yes -46
#yal>	no 64
#yale	no 46
#yank	no -64	unknown 127	yes -86
#yard	no 64	yes -42
#yari	unknown 108	yes -85
#ybod	no -65	unknown 42
#ycli	no -75	yes 88
#yebr	no 73	yes -58
#yell	no 128	yes -112
#yer>	no 49	yes -62
#yes>	no -41
#ygen	no 57	yes -46
#yjam	unknown 105	yes -132
#ylig	no 49
#ymen	no -177	unknown 187	yes -46
#ymor	no 141	yes -130
#yndi	no -64	yes 85
#yon>	no 48	unknown -52
#yor>	no 51
#you>	yes -42
#youn	yes 47
#ype>	unknown 40	yes -54
#ypin	yes 40
#yre>	no 147	yes -178
#yres	no -42	unknown 77
#ysel	no 95	yes -57
#ysic	no 67	yes -57
#ysio	no -81	unknown 110	yes -58
#ysta	no 41
#yste	no 48
#ytic	no 79	yes -51
#ywhe	no 58
#zate	unknown -61	yes 71
#zaza	unknown -61	yes 71
#zebr	no -117	yes 147
#zen>	no 40
#zer>	unknown 82	yes -44
#zero	unknown -44
#zers	no 64	yes -52
#zes>	no -50	unknown -56	yes 95
#zier	no 51
#zila	yes 64
#zinc	yes 44
#zrou	no -68	unknown 233	yes -223
#zzy>	no -139	yes 156
0	no -56	yes 70
00	no 128	yes -98
000	no 89	yes -71
10	yes 41
100	no -56	yes 74
11pm	no 46	yes -42
12	no -115	yes 131
13	no -43	yes 50
14	no -59	unknown 82
150	no 57
16	no -62	yes 84
17	no 64	yes -47
18	no 130	unknown -40	yes -91
1st	no 46
2	no -54
20	unknown 42	yes -51
200	no 72	yes -60
2019	no -104	yes 121
208	no 112	yes -93
21	no 156	yes -139
22	no 95	yes -73
3	no 116	yes -90
30	no -80	yes 98
310	no -139	unknown 122
40	unknown 66	yes -61
4th	no 136	yes -113
60	no 64	yes -54
600	no 73	yes -40
7	no -44	yes 51
74	no 183	unknown -50	yes -151
780	yes 55
8	yes 51
800	no 152	unknown -104	yes -52
90	no 137	yes -129
=being: animal	no 44
=constat: constat	no -146	yes 174
=constat: not-done	no -146	unknown -43	yes 190
=danger: event	unknown -46
=danger: now	no 55
=danger: over	unknown -41
=danger: plea	no -111	unknown -70	yes 150
=danger: put-out	no 127	yes -96
=distress: distress	no -78	yes 68
=document: all	no -141	unknown -78	yes 187
=document: constat	no -143	yes 174
=document: devis_ou_facture	unknown 64
=document: rapport_police	no 173	unknown -53	yes -121
=document: recepisse_plainte	no 92	yes -60
=hedge: hedge	unknown 55	yes -79
=hedge: so-far	no -160	unknown 75	yes 93
=idiom: of-police	no -167	unknown -41	yes 203
=idiom: part	no -42
=idiom: seat	no 42	unknown -40
=idiom: silence	no 116	unknown -57	yes -72
=idiom: traffic	no -50	yes 55
=injuries unknown	no 59	unknown -50
=injuries unknown unsure	no 59	unknown -50
=injury: absent	no 133	unknown -45	yes -91
=injury: casualty	no 84	yes -47
=injury: doubt	no 141	unknown -83	yes -109
=injury: grave	unknown -45
=injury: named-well	no 93	unknown -54	yes -43
=injury: nobody	yes 62
=injury: one-well	unknown -48	yes 42
=injury: struck	no 60
=intent: cancel	no -58
=intent: complaint	no 344	unknown -72	yes -297
=intent: correct	no -150	yes 160
=intent: declare	no -40
=intent: follow	unknown -87	yes 115
=intent: help	unknown 56
=intent: human	no -85	unknown -65	yes 146
=intent: other	unknown -61
=liability: admitted_by_other	no -177	unknown -53	yes 215
=liability: admitted_by_self	no -144	yes 172
=liability: contested	no -153	unknown -48	yes 199
=other autre	unknown -58
=other blessure	yes 47
=other collision	yes 63
=other evenement_climatique	no 99	yes -82
=other vandalisme	unknown -88
=other vol	no -120	unknown 117
=party: alone	no 156	yes -127
=party: by-oneself	no 81	yes -45
=party: foreign	unknown -60	yes 47
=party: hit-and-run	no -145	unknown 225	yes -135
=party: neighbour	no -135	yes 144
=party: nobody-else	no 172	yes -143
=party: obstacle	no 77	yes -44
=party: other-vehicle	no -115	yes 107
=party: theirs	no -164	yes 138
=party: unknown-origin	no -131	unknown 136	yes -66
=party: vehicle	no -48	yes 57
=party: witness	unknown 62	yes -96
=person: close	yes 55
=person: driver	no -116	yes 138
=person: exposed	no -71	unknown -43	yes 115
=police: not-done	unknown -54
=scene: autre	unknown 87	yes -105
=scene: dommage_materiel	yes -45
=scene: evenement_climatique	no 49	yes -43
=scene: incendie	unknown -43
=scene: vandalisme	no 80	yes -78
=scene: vol	no 68	yes -72
=status: awaited	no 117	unknown -51	yes -74
=status: future	yes 40
=status: refused	no -71
=status: unfinished	unknown -40	yes 46
=thirdParty no	no 90	yes -71
=thirdParty no rather	no 104	yes -77
=thirdParty no sure	no 167	yes -135
=thirdParty no unsure	no 60	yes -50
=thirdParty none	unknown 86	yes -54
=thirdParty yes	no -139	yes 149
=thirdParty yes rather	no -42
=thirdParty yes sure	no -148	yes 162
=type autre	unknown 57	yes -99
=type autre sure	unknown 60	yes -73
=type autre unsure	no 91	yes -200
=type blessure sure	no 68
=type blessure unsure	no -105	unknown 50	yes 49
=type bris_de_glace unsure	no 94	yes -60
=type collision	no -53	yes 58
=type collision rather	unknown -50	yes 86
=type collision sure	no -52	yes 55
=type collision unsure	no -56	yes 54
=type degats_des_eaux rather	unknown -59	yes 74
=type degats_des_eaux unsure	no -58	unknown -122	yes 103
=type dommage_materiel unsure	no 44
=type evenement_climatique	no 65
=type evenement_climatique sure	no 86	yes -49
=type evenement_climatique unsure	no -219	unknown -55	yes 238
=type none	unknown 63	yes -52
=type vol	no 85	yes -53
=type vol sure	no 83	yes -51
=type vol unsure	no 116	yes -85
=type: autre	yes -59
=type: blessure	no 71	unknown -41
=type: bris_de_glace	no 44
=type: evenement_climatique	no 70	yes -59
=type: incendie	no 45
=type: vandalisme	no 63
=type: vol	no 74	yes -52
a6	no 125	unknown -57	yes -90
a7	no -113	unknown 165	yes -86
aboard	no 215	yes -189
above	no -96	yes 99
absolutely	no 67
across	unknown 42
add	no 103	unknown 127	yes -228
address	no -53	yes 69
admits	no -62	yes 86
advise	no -64	yes 87
affected	no 64	yes -60
afraid	no -135	unknown 205	yes -85
after	unknown 46
agadir	no 67	yes -51
against	no -72	yes 47
agent	no -56	yes 69
ahead	no -118	yes 132
ai	no 71	unknown -65
aid	no 45
ain	yes 63
air	no 67	yes -54
airline	no -207	unknown 252	yes -65
airpods	no 47	yes -40
al	no 141	yes -115
alarm	no 42
alight	no 121	yes -104
alive	unknown 84	yes -108
alone	no 51	yes -41
along	yes 49
although	no -136	yes 148
ambulance	no -61	yes 57
amiable	no -68	yes 82
amicable	no -74	yes 86
annecy	no 62	yes -51
another	no -109	yes 125
answer	no -287	unknown 121	yes 136
anybody	no -47	unknown 111	yes -68
anymore	no 141	yes -130
anyone	no 41
apart	no -99	unknown 113	yes -48
apartment	no -112	yes 120
apparently	no 78
april	yes 41
aquaplaned	no 74	yes -65
argan	no 167	yes -151
arrondissement	no 200	yes -179
ask	no -144	unknown 66	yes 75
asking	no 67	yes -42
asks	no 151	yes -118
ate	no 74
attached	no 68	yes -44
attempted	no 52	yes -40
aunt	no 77	yes -64
authorities	no -49	yes 59
autoroute	no 164	yes -153
available	no 52	yes -43
avenue	no -42	yes 49
awning	no -114	unknown 65	yes 44
azilal	yes 64
azrou	no -68	unknown 233	yes -223
b	no -88	yes 115
backed	no -58	yes 96
badly	no -54	yes 65
bag	no 70	yes -51
baker	no -97	yes 122
bakery	no -57
balcony	unknown 53
balls	no 46
bandaged	no 139	yes -129
banged	no -52	yes 62
bank	no -64	unknown 140	yes -105
banks	no 127	yes -103
barely	no -40	yes 55
barn	no 78	yes -62
barrel	no 54
barrier	no 69	yes -46
basement	no 108	yes -84
basin	no -56	yes 71
bath	yes 71
bathroom	no 88	yes -67
battery	no -49	yes 67
bay	no -117	yes 141
beach	no 51
beat	no 57	unknown -49
bed	no 97	yes -78
bedroom	unknown 66	yes -87
beds	no -61	yes 68
bees	no 53
before	no -57	unknown 54
began	no -107	unknown 83
begin	no -129	unknown 126
belonging	no -107	yes 124
belongs	no -130	yes 147
below	no -94	yes 111
beneath	no -40	yes 75
bent	no 102	yes -89
berlingo	no -68	yes 85
berrechid	no 53	yes -41
better	no -87	yes 102
big	unknown 51
bike	yes 57
bikes	no 143	yes -117
bill	no -54	unknown 95
bins	no 52
bit	yes 55
bits	no 47
bitten	no 107	yes -92
blew	no 47
blistered	no 77	yes -54
blisters	no 78	yes -70
blocked	no -222	yes 232
bloke	no -236	unknown 146
blood	no -79	yes 96
blue	no -86	unknown 92
boar	no 148	yes -128
board	unknown 95	yes -64
boat	no 56
body	no 113	yes -97
boiler	no 114	yes -82
boiling	no 87	yes -73
bollard	no 108	yes -92
bolt	no 52
boned	no -129	yes 145
bonnet	no -56	yes 49
bordeaux	no -109	unknown 154	yes -101
borrowed	no -115	yes 128
boss	no -75	yes 102
bother	no -79	yes 95
bottle	no 44
bottom	no 64	yes -45
bought	no 40	unknown 76	yes -109
boulevard	no 48
bounced	no -141	yes 163
box	no 42
boxes	no 124	yes -115
boy	no 49
boys	no -83	unknown 107
brace	no 125	yes -96
brake	no 92	yes -52
braked	yes 43
brand	no -114	unknown -40	yes 141
bread	no 78	yes -55
breakfast	no 45
breathalysed	no -136	yes 159
brick	no 130	yes -102
bridge	no 77	yes -63
broad	no -74	yes 89
broken	yes 42
brother	no -56	yes 84
brought	no 67	yes -50
brown	no 57
bruise	no 48	yes -42
bruised	no 49
bubbling	unknown 91	yes -130
buckled	no 87	yes -76
building	no -66	yes 72
bulb	no 62	yes -51
bump	no -91	yes 114
bumped	no -168	yes 189
bumper	no -50	unknown 48
burned	yes -44
burns	no 98	yes -87
burnt	no 47
burst	no 74	yes -46
bus	no -72	yes 92
buses	no -142	yes 161
business	no 155	yes -140
buying	no -81	yes 112
cabinets	no 66	yes -54
cable	no 122	yes -102
cables	no 124	unknown -47	yes -74
cafe	no -45	yes 60
cake	no -99	unknown -48	yes 141
calf	no -60	yes 86
called	no -56	yes 52
calling	no -51	yes 74
calls	no -223	unknown 222	yes -100
camel	no 113	yes -102
camera	no 91	yes -130
can	no 45	yes -41
cancel	no 164	unknown -75	yes -83
cancelled	no -69	unknown 87	yes -66
candle	no 64	yes -50
cant	unknown 218	yes -208
canvas	no 111	yes -86
card	no -54
cargo	no -56	yes 64
carpet	no 45
carpets	no 40
carport	no 51	yes -40
carrying	no 49
cars	no -62	yes 48
cart	no -187	yes 208
carte	no -216	unknown 202	yes -154
casa	no -124	unknown 118
casablanca	no -73	unknown 108	yes -62
cash	no 71	yes -57
cast	no -65	unknown 130	yes -86
casualties	no -81	yes 87
cat	no 104	yes -88
catalytic	no 79	yes -51
caved	unknown 127	yes -132
ceiling	yes 40
chair	no -85	yes 105
chairs	yes 65
chandelier	no 86	yes -60
change	no 100	yes -84
changed	no -89	yes 105
changing	no 53	yes -43
chap	unknown 125	yes -111
charcoal	no 128	yes -107
charge	no 76	yes -50
charged	no -105	unknown 143	yes -85
charger	no -89	unknown 57
charging	no 42
charming	no -51	yes 86
charred	no 52	yes -41
chasing	no -64	yes 81
chefchaouen	no 94	yes -82
chewed	unknown -40	yes 67
chief	no -53	yes 75
child	no -168	yes 182
children	no 57
chip	no 44	unknown 74	yes -120
chipped	no 58	yes -40
christmas	no 122	yes -100
church	no 65	yes -53
circuit	no 58	yes -42
cleaner	no -52	yes 69
clear	no 55
cleared	no -79	unknown 159	yes -132
client	no -99	yes 124
climbed	no 64	yes -57
clinic	unknown 63	yes -75
clock	no 91	yes -80
closed	no 41	yes -61
closing	no 55
clothes	no -159	yes 189
cloudburst	no 42
club	yes 43
cm	no 83	yes -48
co	no -151	unknown 94	yes 68
coach	unknown -42
coat	no 42
coats	no 87	yes -78
coffee	no 60	yes -43
coin	no 51
colander	no 54	yes -46
cold	no 76	yes -45
collapsed	no 86	yes -67
collarbone	yes 42
collision	no -82	yes 95
comes	no -201	unknown 183
commissariat	no 40	unknown 50	yes -88
complains	no -142	yes 155
complaint	no 68	yes -57
completed	no -70	yes 81
completely	no 118	yes -109
computers	no 46
concrete	no 160	yes -146
concussion	no 43
conservatory	yes 49
constat	no -47	yes 59
constats	no -67	yes 74
consultation	no 96	yes -62
contact	no 163	unknown -59	yes -105
control	no -185	unknown 232	yes -101
converter	no 79	yes -51
cooker	no 72	yes -51
corniche	no -153	unknown 100
correct	no -106	yes 121
corridor	unknown 82	yes -80
cost	no 141	yes -118
could	unknown 89	yes -56
couldn	no -103	unknown 91
couldnt	no 66
council	no 164	yes -149
couple	no -111	yes 142
courage	no 127	yes -107
course	no 80	yes -67
cousin	yes 45
cover	unknown 95	yes -113
covered	no 98	yes -102
cow	no -57	unknown 86
crack	no 53	unknown 47	yes -99
cracked	no 54	yes -54
crazy	no 126	yes -113
crew	no 136	yes -118
cried	no -151	yes 187
cross	no -178	yes 202
crossing	no -150	yes 170
crowbar	no -170	yes 184
crumbs	no 67	yes -52
crunch	unknown 149	yes -141
crushed	no -182	unknown 79	yes 88
crying	yes 45
cupboards	no 76	yes -62
curtain	no 76	yes -64
customer	no -61	yes 71
customers	no 62	yes -53
cut	no 48	yes -64
cuts	no 144	yes -125
cycling	no -47	yes 56
cyclist	yes 41
dad	no -55	yes 87
damage	no -53	yes 76
damp	no -269	unknown 263	yes -47
danger	no 60	yes -50
dark	no -73	yes 84
dash	no 51	yes -41
dashed	no -75	yes 86
day	no 58	yes -51
days	yes -44
dead	no 48
deal	no -119	unknown 105
deck	no 98	yes -70
declaration	no -139	unknown 209	yes -86
declare	no 107	unknown -58	yes -49
declared	no 165	unknown -48	yes -122
deep	no 53	unknown 61	yes -109
deer	no 176	yes -158
degat	no -134	yes 138
degree	no 77	yes -66
dent	no -268	unknown 284	yes -90
dental	no -84	yes 103
dentist	no -90	unknown 125	yes -100
deny	no -176	yes 214
deposit	no -59	unknown 114	yes -83
derb	no 60	yes -47
des	no -55	yes 63
desk	no 40	yes -72
destroyed	unknown 87	yes -77
details	no -70	yes 81
dh	no 55
didnt	unknown 58
died	no 91	yes -81
diesel	no 138	unknown -41	yes -96
dinner	no -54	yes 87
dirhams	unknown 46
discovered	no 135	yes -118
dislocated	no 80	yes -71
display	no 137	yes -130
ditch	no 79	yes -58
dizzy	no -139	yes 156
doctor	no 92	yes -75
doesn	unknown 52
donkey	no -190	yes 208
dont	no -104	yes 129
double	no 62	yes -48
drain	no -155	yes 174
drawer	no 102	yes -84
drawers	no 40
drawn	yes 48
dresser	no 126	yes -107
drew	no -118	yes 137
drill	no 46
drip	yes 41
dripping	yes 46
drive	no 64	unknown 47	yes -111
driven	no -148	unknown 217	yes -153
drivers	yes 44
driving	no -47	yes 65
drone	no -68	yes 90
dropped	no 63
drowned	unknown -43
drunk	no 76	yes -59
dry	no 48
dryer	no 69	yes -57
du	unknown -79	yes 61
due	no 78	yes -67
duly	no -51	yes 60
during	no -63	yes 61
dust	no 88	yes -72
dusted	no 43
dutch	no -136	yes 161
duty	no 40
duvet	no -48	yes 56
e	unknown 56
each	no 98	yes -72
ear	no 47	unknown 55	yes -121
ears	no -70	yes 91
easter	no 41
eat	no 128	yes -90
eaten	no -178	yes 203
eaux	no -107	yes 114
egg	no 47
eggs	no 79	yes -64
eight	no 72	yes -61
either	yes 65
el	no 91	yes -69
elbow	no -65	unknown 45
electric	no 104	yes -81
electrical	no -105	yes 130
electricity	no -57	unknown -44	yes 99
eleven	no -64	unknown 56
else	no 49
empty	no 91	yes -65
end	no 59	yes -41
engine	no 79	yes -56
english	no -62	unknown 86
enough	no 96	yes -82
enter	yes 55
entered	no -65	yes 80
entire	no -148	yes 165
entirely	no 42
entry	no 48	yes -43
escaped	no -94	yes 103
essaouira	no -175	unknown 133	yes 45
est	no -194	unknown 105	yes 105
estate	no 73	yes -51
euro	no 51
european	no -103	yes 114
euros	no 58
evacuated	yes 44
even	no -106	yes 130
ever	no 52	yes -40
every	yes -65
everybody	no -73	yes 84
everyone	yes 48
everything	yes 44
ex	no -202	unknown 78	yes 105
exactly	unknown 71	yes -95
except	yes 45
excuse	no -139	yes 155
exhaust	no 69	yes -49
expert	no 181	yes -174
explain	no -140	unknown 134
extension	no 82	yes -60
extractor	no 129	yes -120
eyebrow	no 105	yes -91
eyebrows	no 45
facade	no 112	yes -89
fainted	no -94	unknown 101
fall	no -40	yes 57
fallen	no 60	yes -46
falls	no 152	yes -118
false	no 63	yes -48
family	yes 56
farmer	no -145	yes 159
fast	yes 44
father	no 42	yes -76
fault	no -44	yes 60
february	no 113	yes -96
feel	no 52
feet	unknown 88	yes -90
fell	no 49	yes -49
fella	no -221	yes 234
fellow	no -152	unknown -58	yes 199
felt	yes 51
fence	yes 50
fender	no -63	yes 80
ferry	unknown -64	yes 48
fes	no -75	yes 91
few	no -84	unknown 94
fiat	no -45	yes 55
field	no 59
fifty	no 130	yes -108
fill	no -75	yes 97
filled	no -48	yes 58
filmed	no -130	yes 141
find	unknown 67	yes -45
finger	no 87	yes -69
finished	no 165	yes -140
firework	no -108	unknown 220	yes -205
firm	unknown -44
first	yes 44
fish	no 79	yes -62
five	no -51	yes 74
flame	no 77	yes -54
flames	no 100	yes -89
flared	no -78	yes 96
flash	no 69	yes -62
flat	no -105	yes 88
flattened	no 53	yes -42
flight	no -266	unknown 195	yes 62
flights	no 184	unknown -104	yes -99
floating	no 64
flood	no 92	yes -77
flooded	no 77	yes -54
floods	no 73	yes -61
florist	no -116	yes 139
fly	no -60	yes 90
foam	no -58	yes 90
folded	no -121	yes 141
follow	no 90	yes -77
followed	no -106	yes 117
food	no 123	unknown -40	yes -84
football	no -40	yes 47
forced	no 46
forearm	no 62	yes -41
forearms	no 65	yes -51
forehead	no -63	yes 76
forest	no 106	yes -84
forklift	no -60	yes 88
form	no -60	yes 61
forty	no 85	yes -66
forward	no 44
found	unknown 144	yes -148
fourth	no -109	yes 139
fracture	no 155	yes -126
fractured	no -92	yes 108
freezer	unknown 82	yes -44
french	no 46
fridge	unknown 67	yes -67
fried	unknown 98	yes -114
friend	no -272	yes 285
friends	no -130	yes 153
fright	no -93	yes 108
frm	no -66	yes 89
front	yes 40
frozen	no 40
fully	no 193	yes -173
fuming	yes 42
funny	no -53	yes 64
furious	no 119	yes -102
furniture	no -71	yes 97
fuse	no 126	yes -110
gale	no -81	yes 103
garage	no 76	yes -52
garden	no 57
gare	unknown 52
gas	no 57
gash	no 96	yes -89
gatepost	no 118	yes -105
gendarme	no -91	yes 115
gendarmerie	no 64	yes -48
generator	no 70	yes -53
gentleman	no -71	yes 92
getting	no 77	yes -44
girl	yes 42
given	no -64	yes 99
glazed	no 83	yes -62
glue	unknown 50	yes -58
go	no 47
goats	no 60	yes -47
going	no -71	yes 45
gold	no 98	yes -89
good	unknown 70
grabbed	unknown 59	yes -93
graffiti	no 76	yes -66
grandfather	no 162	yes -146
gravel	unknown 69
grazed	yes 49
great	no 58
green	no 158	unknown -53	yes -107
greenhouse	no -87	yes 104
grey	no -100	yes 119
grinder	no 72	yes -48
growing	no 43	unknown 55	yes -99
guardian	yes 40
guelmim	no 151	yes -138
guests	no 61	yes -50
gutter	no -125	unknown 101
gutters	no -183	unknown -64	yes 211
guy	no -102	yes 71
guys	no 166	yes -147
gym	no 43
hail	no 91	yes -81
hailstones	no 45
hailstorm	no 107	yes -82
hair	no -122	yes 137
hairdresser	no -168	yes 187
hairline	no 153	unknown -41	yes -122
hall	no 56	yes -55
hamdullah	no 51	yes -42
hammam	no 52	yes -43
hammer	no -104	yes 118
handbag	unknown 83	yes -69
handbrake	yes 55
handle	yes 41
hands	no -88	unknown 68
hanging	no 56	yes -60
happened	unknown 78	yes -74
happy	no -123	yes 154
hard	no -81	unknown 56
hardly	no 106	yes -99
harmed	no 85	yes -72
hasn	no -71	yes 93
hassan	no -48	yes 57
havent	no 73	yes -57
having	no -55	yes 64
hay	no 49
he	no -75	yes 86
headlamp	yes 40
headlights	no -103	yes 128
health	no -85	yes 98
hear	no 62	yes -45
heard	no 70	yes -54
hearing	no 81	yes -51
heart	no 76	yes -59
heat	unknown 107	yes -132
heater	no 108	yes -79
hedge	no -149	yes 167
heel	no 62	yes -41
held	no 51	unknown 44	yes -108
helmet	no 86	yes -66
help	no 80	unknown -41
her	no -68	yes 73
hes	no 134	yes -126
hi	yes 52
high	no -98	yes 110
hill	no -115	yes 134
him	no -91	yes 86
himself	no 96	yes -85
hire	no -130	unknown 111
hired	no -260	unknown 163	yes 63
his	no -81	yes 93
hob	no 89	yes -77
hold	no 106	unknown -50	yes -53
holiday	no -54	unknown 64
honestly	no -54	unknown 49
hook	no 49
horse	no -152	yes 163
hose	yes 52
hot	no 53
hotel	yes -52
hour	yes 42
hours	no 60	unknown 71	yes -144
house	no 48
how	no -42	unknown 98	yes -56
huge	no 45
hundred	no 74	yes -50
hurry	no -60	yes 94
ice	no 70	yes -47
idiot	no 43	unknown -58
if	unknown 70	yes -92
ifrane	no 102	yes -94
ii	no -54	yes 62
im	no 64	yes -43
in2	yes 62
inches	no 48
included	no -85	unknown 119	yes -43
indicating	yes 43
indoors	no 137	yes -129
induction	no 114	yes -89
informed	no 162	yes -126
inhaled	yes 44
instructor	no -69	yes 76
insulation	no 93	yes -68
insurance	no -57	yes 69
insurer	no -77	unknown 111	yes -59
intact	no -61	unknown 42
intercom	no 72	yes -63
internet	no 122	unknown -52	yes -65
invoice	unknown 58
invoices	no 60
iphone	no -87	unknown 121	yes -49
iron	no -133	unknown 81	yes 55
isn	no -49	yes 71
j	no 71	unknown -65
jacket	no 89	yes -62
january	no -44	unknown 59
jaw	no -170	unknown 131	yes 44
job	yes 59
joint	yes 41
joking	no 70	yes -54
junction	no -87	yes 99
kangoo	no -125	yes 150
keep	no -54	yes 79
kenitra	no 72	yes -60
kept	no -43	unknown 44
kerb	no 41
key	no -41	unknown -41	yes 77
keyed	no 121	yes -81
keys	yes -47
kid	no -56	yes 76
killed	no 130	unknown -129
kind	no 58
kindly	no -110	unknown 74
kissed	no -74	yes 90
kit	no 44
kitchen	no 47
km	no 74	yes -63
knee	yes 46
knees	no 126	yes -101
knife	no 142	yes -109
knocked	no -108	yes 130
know	unknown 70
knows	no -156	unknown 192	yes -49
l	no -180	unknown 136	yes 59
la	yes 45
lad	no -76
lady	no -71	yes 88
laminate	no -60	unknown 109	yes -77
land	no 52	unknown -43
landed	no -116	unknown 120
landlord	no -64	unknown 99
lane	no -62	yes 80
lanes	no 66	yes -54
laptop	no 40
large	no 81	yes -68
last	unknown 60
late	no 49
later	yes 51
laughed	no 116	yes -77
laughing	no 142	unknown -50	yes -102
law	no -132	yes 154
laws	no 48
lawyer	no -127	yes 136
le	no -62	yes 89
lead	no 44
leak	no -108	yes 82
leaked	no 42
leaking	no -54	yes 82
leaned	no -116	yes 135
leather	no -116	yes 130
leave	no -76	unknown 77
leaves	no 150	yes -122
leaving	no -41	yes 61
leg	yes 54
length	no 46
lens	no 110	yes -94
lenses	yes 62
let	yes 40
letter	no 60	unknown -41
letterbox	no 137	yes -108
level	yes 51
licence	no -83	yes 96
lid	no 52
lidl	no -50	yes 68
life	no 112	yes -88
lift	yes 63
ligament	no 170	yes -142
ligaments	no -149	yes 158
lightning	no 49
lights	no -40	yes 61
lille	no 75
limoges	no 134	yes -121
limping	no 49
lip	unknown 55	yes -67
list	no 100	yes -89
liters	no 102	yes -95
litres	no 93	yes -70
live	no 78	yes -52
lives	no 110	yes -82
living	no 91	yes -74
lock	no 42
locked	yes -50
locks	no 67
locksmith	no 53	unknown -40
loft	no 81	yes -66
log	no 102	yes -80
logan	no -65	unknown -77	yes 128
long	yes 44
longer	no 147	unknown -55	yes -90
loo	no 62	yes -41
look	no -61	yes 83
looked	no -115	yes 73
looking	no 49
looks	no 84	yes -74
loose	no -83	yes 97
louis	no 93	unknown -41	yes -67
lounge	no 137	yes -118
lovely	yes 46
low	no 73	yes -66
lower	no 85	yes -65
luck	no -64	yes 77
luckily	no -61	yes 73
lump	no -43	yes 59
lunch	no 71	yes -44
lying	no 67	yes -42
lyon	no 48	unknown -52
maarif	no 50
machine	unknown 50
machines	no 90	yes -58
mad	no 88	yes -74
madam	no 121	yes -109
madame	no -98	yes 108
main	no -54	unknown 84
make	no 50
manager	no -108	yes 121
marble	yes 65
march	no 83	unknown -58
marina	no 108	yes -99
market	no -118	yes 135
marks	no -41	unknown 94	yes -60
marrakech	no -48	unknown 42
match	no -138	unknown 151	yes -80
mattress	yes 62
mayor	no 92	yes -71
measured	no -42	yes 49
mechanic	no -42	unknown 90	yes -56
medina	no -124	yes 144
melted	no 92	yes -71
members	no -53	yes 66
men	no 63
mercedes	no -68	yes 73
mercifully	no 96	yes -84
merely	no 124	yes -91
met	yes 46
metal	no 56	yes -42
meter	no 67	yes -109
meters	no -46	yes 61
metre	no 41
metro	no -63	unknown 103
middle	no 127	yes -115
milk	no 64	yes -41
mine	unknown 52	yes -52
mini	yes 48
minibus	no -113	yes 131
minus	no 87	yes -75
minutes	no 66	yes -51
mirror	no -56	yes 77
mirrors	no 154	yes -120
misjudged	no 91	yes -76
mislaid	no 70	yes -41
missed	no -42	yes 62
missing	no 70	yes -49
mme	no -67	yes 84
mohammedia	unknown 107	yes -172
mom	no -98	yes 111
moment	no -42	yes 55
money	unknown 106	yes -111
monsieur	no -142	yes 154
month	no -164	unknown 179
months	yes -81
mortified	no 83	yes -67
mosque	unknown 95	yes -82
most	no -105	yes 123
moto	no 196	unknown -59	yes -155
motorbike	yes -47
motorway	no 47
moulay	no -79	yes 84
mountain	no 48	yes -41
move	no -334	unknown 77	yes 155
moved	no 178	unknown -40	yes -137
moving	no -165	unknown 112
mower	no -161	yes 181
mr	no -148	yes 166
mrs	no -129	yes 153
much	no -83	yes 54
mud	no 110	yes -93
mug	no -64	yes 78
multi	no 83	yes -71
mum	no -95	unknown 68
must	unknown 117	yes -83
myself	no 95	yes -57
nail	no 116	yes -94
name	no -136	yes 137
nanny	no -144	unknown -71	yes 180
nantes	no -148	unknown 189	yes -81
narrow	no -188	unknown -45	yes 206
nasty	no 152	yes -135
nav	no 44
near	no 43
nearly	yes 46
nearside	no -42	yes 56
neat	no 61	yes -46
needs	no 76	yes -61
neighbor	no -143	yes 157
neighbors	no -78	yes 105
neighbour	no -80	yes 101
neither	no 50
nephew	yes 57
never	no -45	unknown 50
next	no -101	yes 77
nice	no -84	yes 56
night	no 51	yes -76
nights	no 132	unknown -57	yes -81
nine	no 75	unknown 42	yes -118
nite	no 111	yes -77
noise	no -45	yes 61
none	no -50	yes 73
noon	yes -48
note	no -137	unknown 118
noted	no -166	yes 193
nothing	yes -42
noticed	yes -45
november	no 56
nowhere	no 78	yes -48
nudged	no -85	yes 93
nurse	no 47
nursery	no -128	yes 138
oak	no 82	yes -73
oberkampf	no 41
october	no -80	unknown 119	yes -53
office	no -89	yes 114
officer	no 78	yes -61
officers	no -79	yes 89
oil	no 102	yes -88
old	no -53	yes 48
olive	no -110	yes 129
online	no 59	yes -44
opened	no 46
opening	no 52
operator	no -52	yes 88
opposite	no -70	yes 77
optician	unknown -52
or	yes -59
orange	no 45
oranges	no 87	yes -70
others	no -125	yes 148
otherwise	no 65	yes -56
ouarzazate	unknown -61	yes 71
oued	no 44
oujda	no 60	unknown -44	yes -48
ourika	no 69	yes -59
ours	unknown 50	yes -99
ourselves	yes 50
outboard	no 55
outside	no 47
oven	no 151	yes -113
overhead	no -255	yes 265
overnight	yes -49
overtaking	no -89	yes 113
overtook	no -41	yes 77
own	no 91	yes -80
owned	no -67	yes 77
owner	no -115	yes 109
ownership	no -80	yes 107
oxygen	no 57	yes -46
padlock	no 66	yes -41
paid	unknown 77	yes -57
pains	no -135	yes 146
paint	no -73	unknown 175	yes -105
painted	no 163	yes -135
painting	no -130	unknown -40	yes 151
palm	yes 62
pane	no 53
panes	no -41	yes 52
panoramic	no 61	yes -40
paperwork	no -124	yes 142
parents	no -80	yes 100
parish	no 115	unknown -45	yes -60
park	no 111	yes -87
parked	no -77	yes 53
parquet	no 52
part	no 82	yes -50
partner	no -87	unknown -66	yes 132
party	no -76	unknown 93
pass	unknown -61	yes 83
passed	no -70	yes 102
passenger	yes 40
passport	unknown 51	yes -91
patch	no -192	unknown 257	yes -122
patio	no 43
pavement	unknown 53	yes -46
pay	yes 56
payment	no -177	unknown 187	yes -46
pays	no 66	unknown -75
pebble	no 51	yes -42
peeled	no -104	yes 116
peeling	no 101	yes -80
pelvis	no -140	yes 155
pen	no -127	yes 168
people	no -41	yes 41
perfectly	no 64	yes -56
persons	no -46	yes 54
petit	no -57	yes 68
pharmacy	no -40	unknown 57
phone	yes -62
photo	yes 40
physio	no -82	unknown 108	yes -76
piano	no -41	yes 58
pick	yes 41
picking	yes 44
pickup	no -45	yes 57
picture	unknown -40
pictures	no 112	yes -92
piece	no -62
pieces	no 97	yes -81
pillar	no 73	yes -63
pins	no -59	yes 76
pitch	no -150	yes 155
pizza	no 50	unknown -45
places	no -78	yes 94
plainte	no -41	yes 66
plaster	yes -43
plastic	yes -53
plate	no -108	unknown 59	yes 44
play	no -174	yes 184
playing	no -185	yes 198
plays	no 73	yes -45
playstation	no 122	unknown -40	yes -88
ploughed	no -180	yes 196
pls	no -122	unknown 190	yes -129
plug	no 46
plumber	yes 61
pm	yes 48
pocket	no 161	unknown -54	yes -106
point	no -58	unknown 108
points	unknown 143	yes -156
pole	no 152	yes -136
policeman	no -127	yes 146
policy	no -131	unknown 200	yes -80
polish	no -64	yes 84
polite	no 117	yes -82
pompiers	no 45
pool	no 76	yes -53
poor	no 120	unknown 59	yes -175
poplar	unknown -44
porte	no -50	yes 62
post	no 59	yes -46
postman	yes 63
pot	no 40
poured	unknown 42	yes -58
pouring	no -136	yes 144
powder	no 64	yes -50
power	no -74	unknown 113	yes -52
practice	no -98	yes 112
pregnant	no -52	yes 65
present	no -81	yes 97
pressed	no 128	yes -118
pride	no 112	yes -94
prints	no 45
priority	no -112	yes 135
protection	no 70	yes -60
prove	no -273	unknown 288	yes -192
pruning	no 51
pulled	yes -43
pump	no -46	unknown 98	yes -54
purple	no 44
pushed	yes 53
pv	no 86	yes -67
pyjamas	unknown 105	yes -132
quad	no 56
question	yes 67
queue	no -73	yes 79
quite	no 43
rabat	unknown 84	yes -83
rack	no 99	yes -79
racks	no 86	yes -68
radiator	no 83	yes -62
rail	no -65	yes 95
rain	no 40
rained	yes 41
raining	yes 42
rang	yes 63
range	no -124	yes 145
rather	no -58	yes 72
raw	yes 41
reached	no -54	yes 65
read	unknown 206	yes -204
real	no -99	yes 109
rear	no -70	unknown 84
receipt	no 58	yes -45
receipts	no 144	unknown -91	yes -59
reception	no -162	unknown 153
reckons	no 63	yes -58
recorded	no 69	unknown -49
red	no -118	unknown 108
reference	no -50	yes 63
refunded	no 202	unknown -134	yes -80
refuses	no 57
register	yes 54
reimbursement	no -90	unknown 123	yes -75
remains	no 218	yes -192
remember	no -176	unknown 183
removal	no -108	yes 135
removed	no 54	yes -40
renault	no -64	yes 89
rent	no -91	yes 118
rental	no -62
repaired	unknown -53
replace	no 219	yes -207
replaced	yes 41
replacing	no 59	yes -42
reported	no 50
residence	no 79	unknown -54
restaurant	no -68	yes 88
retired	yes 40
return	unknown 107	yes -74
returned	unknown -46	yes 54
reversed	yes 55
reversing	no -77	yes 95
riad	no -69	unknown 93
ribs	no -40	unknown 59
rider	no -124	yes 147
ridiculous	no 43
riding	no -135	unknown 72	yes 46
ringing	no -122	yes 134
ripped	no 64	yes -46
road	no 42	yes -53
robbed	no 95	yes -66
rock	no 167	yes -142
rode	no 42
rolled	no -42	yes 55
roofer	no -83	yes 111
rooms	no 96	yes -77
round	no -67	yes 85
roundabout	no -43	yes 56
router	no 69	yes -46
rover	no -51	yes 86
royal	no 64
royale	no 46
rubber	no 83	unknown -57	yes -42
rude	no -66	yes 83
rug	no 52
run	no -73	yes 109
running	no -42	yes 66
saint	no -55	yes 74
salam	no -195	unknown 157
sale	no 73	yes -56
samu	yes 49
sand	no 73	yes -54
say	no -47
saying	no -110	yes 129
scalded	no 102	yes -82
scalp	no -103	unknown 125
scared	no -50	unknown 117	yes -61
scorched	no 50	yes -43
scratch	unknown 72	yes -70
scratched	no -51	unknown -40	yes 90
screamed	no 75	yes -58
screen	no 76	yes -47
sea	no 102	yes -73
seal	no 75
seat	no -63	yes 83
seatbelt	no -80	yes 94
seconds	no 76	yes -65
seeing	no -51	yes 63
send	no 83	unknown -45
sent	unknown -46	yes 67
serious	no -56	yes 73
set	no 45	yes -49
shaken	yes 53
shaking	yes 50
shame	no -141	yes 153
shape	no 183	unknown -40	yes -163
shattered	no 69	yes -49
she	yes 58
shed	yes 56
shelf	no -117	yes 127
shin	no 83	yes -68
shock	no 87	yes -66
shoe	no 221	yes -203
shoes	no -207	yes 224
shop	no -60	yes 83
shopfront	no 59	yes -51
short	no 135	unknown -48	yes -93
shot	no 140	yes -122
should	no -61	yes 86
shout	no 74	yes -67
shouted	no -94	yes 113
shouting	no 57	yes -48
shoved	no -154	unknown 229	yes -124
shower	yes -44
shrugged	no -146	unknown 139
shunt	no -114	yes 129
shunted	no -68	yes 98
shut	no 63
shutter	no 62	yes -52
sick	no 50
sides	no 87	yes -70
sight	no 242	yes -215
signal	no -165	yes 175
signed	no -48	yes 62
silver	no 84	yes -66
simply	no 60
singed	no 150	yes -138
singing	no -97	yes 111
sink	no 66	unknown -41
sir	no -88	yes 110
sirs	no -50	yes 58
site	no -83	yes 106
sitting	no -45	yes 73
six	no 54
sixty	no 143	yes -123
skidded	no 136	yes -123
skier	no -108	yes 128
skin	no 70	unknown -43
skirting	no 54	yes -97
sky	unknown 62	yes -93
skylight	no 77	yes -62
slab	no 89	yes -70
slashed	no -57	unknown 100	yes -55
slates	no 117	yes -104
sleep	no -40	yes 62
slid	no 105	yes -83
sling	no -94	yes 109
slippers	unknown 106	yes -152
slow	yes 53
slowly	no -70	yes 80
small	no 64	yes -48
smashed	no 50
smell	no 123	yes -95
smells	unknown -41
smoke	no -89	yes 106
smoking	unknown 155	yes -157
snatched	no 45
snow	no 57	yes -45
socks	no -112	yes 123
sofa	no -50	unknown 48
soft	unknown 78	yes -141
solar	no 119	yes -100
some	no -42
somebody	unknown 54	yes -68
someone	yes -42
something	no 85	yes -62
sometime	no 55
son	no -68	yes 52
souk	no 48
soul	no 89	yes -59
spain	unknown 155	yes -174
spanish	no -155	yes 170
spark	no -60	yes 68
sparks	no -112	yes 122
spider	no 54	yes -44
splinter	no 96	yes -81
split	no 48	yes -65
spoiled	yes 45
spot	yes 40
sprained	no 85	yes -57
spray	no 106	unknown -40	yes -66
sprayed	no 70	yes -61
spun	no 107	yes -89
stain	no 73	yes -45
staircase	unknown -41
stairwell	no -199	unknown -42	yes 230
stalled	no -70	yes 80
stamped	no 106	yes -88
stand	no -40	yes 65
star	no 93	yes -76
starred	no 72	yes -51
start	no 59
started	no -64	yes 79
statements	no -80	yes 90
stationary	no -54	yes 67
stayed	yes 55
staying	yes 42
steering	no 79	yes -61
step	no 151	yes -129
stepladder	no 106	yes -90
stepped	no -97	yes 117
steps	no 50	unknown 114	yes -176
stiff	no 80	yes -56
still	no -54
stinks	no -82	yes 89
stock	no -48	yes 64
stole	no 66
stolen	no 62	yes -45
stones	no 46
stood	unknown 96	yes -88
stop	no -51
stopped	no -64	unknown 55
storage	no 134	yes -101
storey	no 82	yes -69
storm	no -45	unknown 54
stray	no 190	yes -174
street	no -41
stripper	no -164	unknown 144	yes -99
strong	no 97	yes -59
stuck	yes 52
student	no -75	yes 87
studio	no -82	yes 108
suffered	no 207	yes -185
sugar	unknown 57	yes -89
suitcase	no -109	unknown 162	yes -75
summer	no 40	unknown 98	yes -166
sump	no 133	unknown -40	yes -92
sunday	no 64
sunroof	no 92	yes -63
supermarket	no -185	yes 200
supposed	no -157	yes 165
sure	no -68	yes 87
surfboards	no 42
surge	unknown 87	yes -78
surgery	no 92	yes -69
swapped	yes 45
swear	no -55	yes 72
swerved	no 93	yes -69
swollen	unknown 62	yes -72
swung	no -145	yes 162
syndic	no -64	yes 85
table	no 41
tablet	no 79	yes -65
tail	no -97	yes 115
tailbone	no 91	yes -80
taken	no 51	yes -50
taking	unknown 68	yes -104
talking	yes 42
tangier	no 102	unknown -91
tap	no -48	yes 78
tape	no 119	yes -97
tarpaulin	yes 40
taxi	yes 61
tea	no 51
teach	yes 46
technician	yes 74
teeth	yes -86
television	no 115	yes -88
tell	unknown 97	yes -60
tells	no -142	yes 164
telly	yes 66
temara	no -99	yes 110
ten	no 47
tenant	no -126	yes 164
tesla	no -122	yes 138
tetanus	yes 40
than	no -87	yes 106
thank	no 56	yes -46
thankfully	no -73	yes 96
thats	no 83	yes -71
their	no -61	yes 83
themselves	no 59
theres	no 67
thief	no 78	yes -58
thieves	no 128	yes -118
thigh	yes 57
thing	no 51	yes -49
things	no 70
think	unknown 43
third	unknown 67	yes -49
thirty	no -58	yes 81
tho	no 69	yes -49
those	no 56	yes -46
thought	no 60	yes -44
thousand	no -60	unknown 107	yes -71
through	no -42	yes 50
thrown	no 88	yes -67
thru	no 47
thunderstorm	no 121	yes -83
tile	no 53
tin	no -146	yes 165
tip	no 169	yes -140
tipped	yes 43
tires	no 184	yes -161
toilet	no 131	yes -105
tonight	no 69	yes -56
too	no 48
tools	no -43	unknown 84
tooth	no -142	unknown 63	yes 73
top	no 52
torch	no 54	yes -48
torn	yes 41
tornado	no 44
totally	no 173	yes -154
touched	yes 42
tourist	no 233	yes -213
tourists	no -220	yes 230
tours	no 148	unknown -103	yes -47
tow	no 62	yes -47
towed	no 53
towel	no 85	yes -79
town	no -68	yes 90
tractor	no -125	yes 141
traffic	no -52	yes 61
trailer	yes 40
train	no 66	unknown -41
tram	no 74	yes -58
travel	yes -60
tray	no -116	yes 139
tree	no 103	yes -86
trembling	no 77	yes -61
tried	no 61	yes -46
trip	no 188	unknown -84	yes -106
tripped	no -154	yes 161
trouble	no -128	yes 146
truck	yes 42
trucks	no 59	yes -52
true	yes 44
trying	no 76	yes -49
tub	no -61	yes 75
tube	no 147	yes -127
tumble	no 67	yes -55
turned	no -46
tv	no 50
tweezers	no 64	yes -52
twenty	yes 51
twice	unknown 85	yes -70
twisted	no 108	yes -77
type	unknown 40	yes -54
typing	yes 40
tyre	no 142	unknown 41	yes -183
tyres	no -42	unknown 77
u	no -65	unknown 141	yes -201
uncle	no -98	yes 114
underground	no 150	yes -124
underneath	no 103	yes -95
unharmed	no -101	yes 109
unhurt	yes 41
units	no 65	yes -45
unscathed	no -94	yes 110
until	no 44	yes -44
use	no 63	yes -54
used	no 65	yes -56
valence	no -56	yes 71
valley	no 90	yes -73
valve	no -60	yes 94
vanished	no 140	unknown -51	yes -89
vase	no -48	yes 67
verge	no 117	yes -91
vet	no 43	unknown -56
villa	no -91	yes 107
visiting	no -126	yes 142
voltage	no 186	unknown -66	yes -139
w	no -83	yes 126
wait	no -239	unknown 116	yes 125
waiter	no 47
waiting	no 58	yes -44
walk	no 67	yes -45
walking	no -195	unknown 99	yes 99
wallet	no 83	yes -68
walls	no -95	yes 107
want	no -100	unknown 68
wants	no -86	yes 89
wardrobe	no -84	yes 114
washed	yes 48
watch	no 159	yes -133
watched	no -143	unknown -52	yes 176
watches	yes 64
waterfall	no -55	yes 96
wearing	no -142	yes 155
web	no 54	yes -44
wedding	no -55
wednesday	no -44
week	no -51	yes 80
weeks	no 59	unknown 66	yes -127
weight	no 74	yes -63
well	no 52
were	no 40
weren	no 108	yes -97
whatever	no 114	yes -84
whether	no -40	unknown 109	yes -88
whilst	no 107	yes -89
whiplash	no -105	yes 129
white	no -42
whoever	no 55	yes -42
whom	no -228	unknown 132	yes 51
why	unknown 76	yes -94
width	no 81	yes -56
wild	no 148	yes -128
will	no -53	yes 72
wind	yes 45
windshield	no 93	yes -75
wine	no -97	unknown 54	yes 45
wing	unknown 78	yes -64
winter	unknown 119	yes -130
wipers	no 121	yes -91
wire	no -45	unknown 93	yes -41
within	yes 54
woke	no 146	yes -129
woman	no -51	unknown 40
wont	yes 45
wood	no 81	yes -66
wooden	no 79	yes -55
worker	no -211	yes 236
working	no 72	yes -45
works	no 75	yes -49
worktop	no -118	yes 129
worse	no -111	yes 133
worth	unknown -43
would	no 58	yes -77
wouldn	no -51	yes 63
wound	no 95	unknown 136	yes -227
wounded	no 67	yes -52
wrecked	no 71	yes -58
wrenched	no 174	yes -164
wrist	no 49
writing	no -179	unknown 142
written	no -79	yes 93
wrote	no -43	yes 61
x	no 105	yes -78
xv	no 93	unknown -41	yes -67
yanked	no -64	unknown 127	yes -86
yard	no 93	yes -71
yaris	unknown 108	yes -85
year	no 72	yes -53
yes	no -50	unknown 42
you	yes -42
young	yes 47
your	no 57
yours	no -213	unknown 142	yes 92
zebra	no -117	yes 147
zero	unknown -44
zinc	yes 44
`;
