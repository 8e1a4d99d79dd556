// Written by `npm run learn`; see ADR 0058. One word a line, and what it speaks for or against, in hundredths.
export const WEIGHTS = `@type
	autre -160	blessure -147	bris_de_glace -163	collision -77	degats_des_eaux -182	dommage_materiel -95	evenement_climatique -175	incendie -195	none 179	vandalisme -145	vol -110
#000>	dommage_materiel 99	incendie 53	vandalisme -42	vol 40
#019>	collision 48
#025>	none 85
#026>	collision 58	vandalisme 43
#0pm>	none 91
#0th>	none 48
#100>	blessure 76	collision 100	none -89
#12th	collision -44	none 107
#13th	none 80
#140>	blessure -99	bris_de_glace -45	dommage_materiel 159	incendie 84	none -41	vandalisme -40	vol -48
#14th	autre -60	blessure 117
#150>	collision -43	dommage_materiel 199
#17th	blessure 180	collision -183	none 79
#180>	autre 150	bris_de_glace 72	dommage_materiel -88
#18th	blessure 113	collision -114	degats_des_eaux -45	dommage_materiel -53	vandalisme 151	vol -44
#1pm>	vol 61
#1st>	none 74	vandalisme 50
#200>	dommage_materiel 42
#2019	collision 48
#2025	none 85
#2026	collision 58	vandalisme 43
#208>	collision 150	vol -50
#20th	degats_des_eaux 41	evenement_climatique 76
#240>	dommage_materiel 84
#27th	autre 44	blessure 58
#2th>	collision -44	none 107
#300>	blessure 65
#30th	collision 81
#310>	autre 291	dommage_materiel -72	vol -80
#350>	blessure 42	collision -51	vol 78
#3rd>	none 130
#3th>	none 80
#400>	autre 92	degats_des_eaux 94	dommage_materiel -41	none -49	vandalisme -42
#412>	autre 80
#4th>	collision -40	vol 81
#500>	dommage_materiel 43
#5pm>	collision 74	none 135
#5th>	collision -48	dommage_materiel -44	none 273	vol -40
#600>	autre -43	collision -134	degats_des_eaux 46	dommage_materiel 93	none -64	vol 102
#640>	autre 116	bris_de_glace 56	collision -62	dommage_materiel 68	none -77
#6pm>	bris_de_glace 119
#6th>	degats_des_eaux 64
#780>	dommage_materiel 121	none -66	vandalisme 78	vol -87
#7th>	blessure 116	collision -94
#800>	dommage_materiel 48
#8th>	blessure 68	collision -51	vandalisme 84
#900>	autre 118	collision -54	none -71	vol 58
#950>	blessure 190	collision -65	degats_des_eaux -48
#9th>	collision 68
#<000	dommage_materiel 43	vandalisme -50	vol 62
#<00>	bris_de_glace 72	collision -65	degats_des_eaux -43	dommage_materiel 55	evenement_climatique 63
#<05>	none 56
#<100	blessure 67	bris_de_glace -84	collision 99	degats_des_eaux -40	dommage_materiel 90	none -87	vol -41
#<10>	bris_de_glace 45
#<11h	incendie 54
#<12>	blessure 49
#<12t	collision -44	none 107
#<13t	none 80
#<140	blessure -99	bris_de_glace -45	dommage_materiel 159	incendie 84	none -41	vandalisme -40	vol -48
#<14>	incendie 55
#<14t	autre -60	blessure 117
#<150	collision -42	dommage_materiel 177
#<16>	bris_de_glace 164	collision -74
#<17t	blessure 180	collision -183	none 79
#<180	autre 92	bris_de_glace 60
#<18>	autre 84	none -58
#<18h	collision 101
#<18t	blessure 113	collision -114	degats_des_eaux -45	dommage_materiel -53	vandalisme 151	vol -44
#<19>	collision 88
#<19h	collision 91	vol -48
#<1st	vandalisme 44
#<201	bris_de_glace 55	none -44
#<202	vandalisme 45
#<208	collision 150	vol -50
#<20>	incendie 48
#<20t	degats_des_eaux 41	evenement_climatique 76
#<22>	collision -67	vol 141
#<22h	blessure 120
#<23>	bris_de_glace -49	collision 65
#<240	autre 44	dommage_materiel 49
#<25>	vol 52
#<27t	autre 44	blessure 58
#<28>	none 75
#<300	blessure 46	vol 49
#<30>	collision 45
#<30t	collision 81
#<310	autre 291	dommage_materiel -72	vol -80
#<31>	none 61	vol 68
#<320	bris_de_glace -49	evenement_climatique 95
#<350	autre -42	collision -47	dommage_materiel 95
#<3rd	none 130
#<400	autre 84	degats_des_eaux 75	none -42	vol 50
#<40>	blessure 49
#<45>	bris_de_glace 75
#<4th	collision -76	degats_des_eaux 41	vol 103
#<500	vol 40
#<50>	collision 74
#<55>	collision 144	vol -101
#<5pm	collision 63	none 69
#<600	collision -121	dommage_materiel 68	incendie 85	none -54	vol 76
#<60>	dommage_materiel 70	incendie -71	vandalisme 56	vol 57
#<640	autre 116	bris_de_glace 56	collision -62	dommage_materiel 68	none -77
#<6pm	bris_de_glace 119
#<74>	autre -40	blessure 264	collision -110
#<780	dommage_materiel 121	none -66	vandalisme 78	vol -87
#<800	dommage_materiel 57
#<82>	blessure -44	collision 104	vol 80
#<900	autre 100	collision -44	none -63	vol 44
#<90>	blessure -41	collision 55	vol 117
#<950	blessure 190	collision -65	degats_des_eaux -48
#<a10	bris_de_glace 105
#<a6>	bris_de_glace 98	dommage_materiel -45	incendie 98	none -69
#<a7>	autre 93	bris_de_glace 74	collision -114
#<abl	incendie 90	none -84	vandalisme -44	vol 123
#<abs	dommage_materiel -54	none 50
#<acc	blessure 41
#<acr	evenement_climatique 52
#<act	none 55
#<add	autre 214	collision -88
#<adj	incendie 44	none 71
#<adm	degats_des_eaux 60
#<adv	evenement_climatique 41	none 73
#<aer	evenement_climatique 83
#<aff	collision -68	degats_des_eaux 119	none 76
#<afr	autre 117	blessure -40	collision -77	none 105	vol -48
#<agd	vol 111
#<age	blessure 57	dommage_materiel 55	vol -52
#<ago	none 101
#<agr	collision 88
#<ahe	blessure 73	degats_des_eaux -50	none 98
#<ai>	collision 363	none -170	vandalisme -43	vol -49
#<aid	autre 168	dommage_materiel 127	incendie -51	none -102	vol -57
#<ain	vol 116
#<al>	autre 112	collision -71	evenement_climatique 143	none -44	vol -70
#<ala	autre 48	evenement_climatique 49
#<ale	evenement_climatique 101
#<ali	autre 110	collision -45	incendie 67	none -65
#<alm	bris_de_glace 180	evenement_climatique 43	none -75	vandalisme -50	vol -55
#<alr	vol 49
#<alt	blessure 54
#<am>	autre 45
#<amb	collision 74
#<ami	collision 64
#<ana	autre 233	blessure 78	dommage_materiel -74	none -179	vol -40
#<anf	blessure 91	collision -69	degats_des_eaux -50	none -75	vandalisme -42	vol 141
#<ang	collision 47	vandalisme 68
#<ani	evenement_climatique 99
#<ank	blessure 79
#<ann	blessure 45	vol 54
#<ano	collision 102	none -48	vandalisme 43
#<ans	autre 71	blessure -49	dommage_materiel -56	vol 66
#<ant	bris_de_glace -45	dommage_materiel 74	none -48	vandalisme 111
#<apa	autre 188	collision -49	none -120
#<apo	bris_de_glace 96
#<aqu	degats_des_eaux 100
#<ara	none 53
#<arc	blessure 81	collision -42	degats_des_eaux 58
#<arg	collision -44	vol 125
#<arm	blessure 56
#<arr	collision -66	vandalisme 86	vol 74
#<art	blessure -65	dommage_materiel 216	vandalisme 43
#<ash	collision -44	dommage_materiel 59	incendie 86
#<asi	blessure 211	dommage_materiel -68	evenement_climatique 59	none -153	vandalisme -51	vol -49
#<ask	none -40
#<asl	blessure -55	degats_des_eaux 121
#<ass	autre 213	dommage_materiel -53	none -101	vandalisme 64	vol -45
#<ate	collision -53	dommage_materiel 102	none -61	vandalisme 48
#<att	autre 41	none -57
#<aud	dommage_materiel 52
#<aug	autre 63
#<aun	degats_des_eaux 59	evenement_climatique 88
#<aut	collision 127	dommage_materiel -47	none -81	vol 44
#<ava	degats_des_eaux 74	evenement_climatique 52
#<ave	collision 69
#<avo	blessure 71	collision 48
#<awa	vol 40
#<awn	evenement_climatique 59
#<axl	collision 52	incendie 90
#<azi	blessure -62	collision 104	dommage_materiel 87
#<azr	dommage_materiel 93
#<bab	bris_de_glace 42
#<bag	collision -86	vol 168
#<bal	bris_de_glace 54	collision -49	incendie 52
#<bam	incendie 89	vandalisme 132	vol -135
#<bar	incendie 46
#<bas	vandalisme 55
#<bat	collision -44	degats_des_eaux 70	dommage_materiel 43	none -43
#<bay	bris_de_glace 163	vandalisme -54
#<bed	incendie 78
#<bee	vandalisme 44
#<beg	bris_de_glace 70	incendie 41	none -51
#<bei	vol 51
#<bel	degats_des_eaux 48
#<ben	collision 55	vol -43
#<ber	collision 77
#<bes	collision 60	vol 83
#<bet	collision 41
#<bey	degats_des_eaux 186	dommage_materiel -110	vol -52
#<bez	none -48	vandalisme 96	vol 80
#<bia	bris_de_glace -66	dommage_materiel 124	vol 68
#<bic	blessure -42	collision 85	vol 59
#<big	collision 56	evenement_climatique 51	vol -69
#<bik	collision 63	none -47	vol 42
#<bil	autre 80	degats_des_eaux 53	dommage_materiel 42	none -78
#<bin	incendie 119
#<bir	bris_de_glace 48	collision 68
#<bit	blessure 58
#<bla	incendie 67
#<ble	blessure 61	collision 78	none -51
#<bli	incendie 161
#<blu	dommage_materiel 82	evenement_climatique -47
#<bmw	collision 146
#<boa	evenement_climatique 42	none -42
#<bob	degats_des_eaux 112
#<bod	collision 91
#<boi	collision -60	degats_des_eaux 94	evenement_climatique 75	incendie -56	vol -45
#<bol	bris_de_glace 46	collision 91	none -52
#<bon	vandalisme 67
#<boo	bris_de_glace 49
#<bor	autre 94	collision 51	none -74	vol -58
#<bos	dommage_materiel 49	none -47
#<bou	collision 49	dommage_materiel 44
#<box	none -44	vol 65
#<bra	collision 45	none -43
#<bru	vol 76
#<bub	degats_des_eaux 110
#<buc	degats_des_eaux 66
#<bul	blessure 68	collision 53	incendie -61
#<bum	collision 139
#<bun	blessure 46	collision -76	evenement_climatique 92	vandalisme 55
#<bur	incendie 66
#<bus	collision 77
#<buy	collision 82	evenement_climatique 80
#<byp	collision 179	vandalisme -40
#<cab	dommage_materiel 72	none -77	vandalisme 146	vol -53
#<cak	bris_de_glace 74	dommage_materiel 112	none -55
#<cap	collision 85	none -44
#<car	none -44
#<cas	dommage_materiel 46
#<cat	autre 50	collision -48	dommage_materiel 115	none -61
#<cau	incendie 103
#<cav	blessure -56	degats_des_eaux 83	evenement_climatique 82
#<cei	degats_des_eaux 89
#<cel	degats_des_eaux 101	evenement_climatique 48	none -43
#<cem	blessure -81	collision 203	dommage_materiel -42	none -63	vandalisme 83	vol -56
#<cen	autre 170	none -102	vandalisme 40	vol -65
#<cer	none 148
#<cho	blessure 64	dommage_materiel -50	none -42
#<chu	collision 78
#<cig	collision -53	dommage_materiel -49	incendie 152	vandalisme -41	vol 80
#<cir	collision 45	dommage_materiel 155	vandalisme -58
#<cit	collision 225	degats_des_eaux -55
#<civ	dommage_materiel 50	incendie 61
#<cla	bris_de_glace -47	none 79
#<clu	blessure 78	collision -84	none 79
#<cm>	bris_de_glace 110	degats_des_eaux 41	none -83
#<co>	degats_des_eaux 61
#<coa	bris_de_glace -47	collision 58	vandalisme 44
#<coc	autre -53	evenement_climatique -42	none -69	vandalisme -57	vol 182
#<cof	dommage_materiel 126	incendie -62	none -56
#<coi	bris_de_glace 133	none -66
#<con	collision 60
#<coo	blessure 58	collision -53	dommage_materiel 58	incendie 91	none -51
#<cop	vol 84
#<cos	autre 103	blessure 48	collision -93
#<cot	degats_des_eaux 67	evenement_climatique -57	vol 47
#<cov	autre 136	collision -44
#<cow	autre -45	collision 141	none -44
#<cra	bris_de_glace 132	none -51
#<cre	evenement_climatique 43
#<cri	bris_de_glace -63	dommage_materiel 97
#<cro	collision 87
#<cru	autre 41	bris_de_glace 43
#<cuf	blessure 105	vandalisme 79
#<cup	degats_des_eaux 86
#<cur	collision -56	dommage_materiel 75	incendie 116	none -48
#<cus	incendie 43	vol 42
#<cut	bris_de_glace 74	none -68	vandalisme 87
#<cyc	collision 93
#<dac	collision 85	none -97	vol 108
#<dai	blessure 65	degats_des_eaux 79
#<dam	degats_des_eaux 48
#<dan	collision -74	evenement_climatique -47	incendie -62	none -40	vandalisme 266
#<dar	blessure -54	degats_des_eaux 144	none 52
#<das	collision 74	incendie 48
#<dat	collision 63
#<dau	blessure 51
#<daw	blessure 166	collision -57	dommage_materiel -90	vol 76
#<de>	collision 98
#<dec	none -41	vol 50
#<ded	collision 71	dommage_materiel 89	vol -53
#<dee	incendie 75
#<def	bris_de_glace 42	vol 40
#<deg	blessure 45	degats_des_eaux 91
#<del	dommage_materiel 54
#<dem	collision 188	none -76
#<den	collision 47
#<dep	autre 88	collision -70	vol 79
#<der	vol 49
#<des	degats_des_eaux 40
#<det	collision 40	vol 74
#<dh>	autre 80
#<dia	bris_de_glace 43	none -72	vandalisme 75
#<dic	collision 65
#<did	collision 42
#<die	autre 76	collision -49	dommage_materiel 106
#<dif	collision 105
#<dig	dommage_materiel 156
#<dij	blessure 152	collision -120	dommage_materiel -44	none -78
#<din	bris_de_glace 79	dommage_materiel 40	evenement_climatique 57	vol -66
#<dir	blessure 44
#<dis	collision -59
#<dit	collision 126
#<div	blessure 208	bris_de_glace -76	collision -121	degats_des_eaux 129	dommage_materiel -94	evenement_climatique 67	none -103	vandalisme -61	vol -68
#<doc	blessure 46
#<doe	vol -40
#<dog	blessure 80
#<doi	dommage_materiel 56
#<dor	vandalisme 110
#<dou	bris_de_glace 179	dommage_materiel -66
#<dow	dommage_materiel 64
#<doz	vol 86
#<dr>	degats_des_eaux 41	vol 82
#<dra	degats_des_eaux 47	none -40
#<dre	dommage_materiel 42	incendie 52
#<dro	dommage_materiel 66
#<dru	collision -40	vandalisme 64
#<dry	evenement_climatique 62	incendie 71
#<du>	autre 85
#<due	evenement_climatique 74
#<dul	collision 71
#<dun	bris_de_glace 141	collision -79	dommage_materiel -45	evenement_climatique 50	none 101	vol -48
#<dup	autre 206	blessure 56	collision -47	none -131
#<dur	collision -47	evenement_climatique 44	vol 45
#<dus	none -51	vol 90
#<duv	incendie 101
#<eac	incendie 52
#<ear	collision -55	evenement_climatique 84	vol 64
#<eas	bris_de_glace 53
#<eat	blessure 78	collision 73	dommage_materiel 58	incendie -41	vandalisme -40
#<eau	degats_des_eaux 168	dommage_materiel -52
#<eco	collision 61	none -67	vandalisme 149	vol -109
#<edg	bris_de_glace 231	collision -52	degats_des_eaux -87	none -68	vandalisme -42	vol 53
#<egg	vandalisme 96
#<eig	none 53
#<eit	collision 83
#<el>	none -43	vol 187
#<elb	blessure 66	vandalisme -51
#<eld	collision -50	degats_des_eaux 127
#<ele	incendie 47
#<els	blessure 56	collision 51	dommage_materiel -43
#<ema	autre 67	bris_de_glace 99
#<emb	evenement_climatique -75	incendie 93	vol 54
#<emp	vol 91
#<end	collision 130
#<eno	collision 52	degats_des_eaux 147	none -74	vandalisme 58	vol -45
#<ent	vol 44
#<er>	blessure 51
#<esc	evenement_climatique 72
#<ess	dommage_materiel 67
#<eur	autre 48	dommage_materiel 41
#<eva	evenement_climatique 82	incendie 118	vol -62
#<evi	collision 67	incendie 198	none -50	vol -93
#<evr	blessure -58	degats_des_eaux 146	dommage_materiel -55	incendie 96
#<ex>	collision -84	vandalisme 250
#<exc	collision 61
#<exh	collision 93	none -56	vandalisme 75
#<exi	autre 172	none -52	vol -44
#<exp	bris_de_glace 53
#<ext	incendie 67	vandalisme 42	vol -45
#<eye	blessure 42	bris_de_glace -47	incendie 42
#<fab	incendie 66
#<fac	vol 61
#<fai	bris_de_glace 53	collision 89	dommage_materiel -43	vol 54
#<fal	dommage_materiel 57
#<fam	bris_de_glace -41	evenement_climatique 40	incendie 55	none -70	vandalisme 108	vol -48
#<far	collision -48
#<fas	collision 52	incendie 40
#<fat	dommage_materiel -40
#<fau	collision 48
#<feb	autre 88	dommage_materiel -47
#<fen	dommage_materiel -57	vandalisme 135	vol -58
#<fer	autre 80	collision 57	vol -42
#<fes	bris_de_glace 69	dommage_materiel 45
#<fet	collision -81	degats_des_eaux -46	dommage_materiel 100	incendie 55	vandalisme 62
#<few	blessure 146	collision -180	degats_des_eaux 40
#<fia	collision 90
#<fie	blessure -41	dommage_materiel -47	evenement_climatique 74	none -53	vandalisme 55
#<fif	blessure 148	collision -108	none -53	vandalisme 74
#<fig	blessure 50	collision -59	none -42	vandalisme 216	vol -81
#<fil	vandalisme 41
#<fir	incendie 74
#<fis	blessure -59	degats_des_eaux 77	dommage_materiel -57	none -57	vandalisme 150
#<fit	degats_des_eaux 176
#<fiv	blessure 44	vandalisme -53
#<fix	collision -42	dommage_materiel 100
#<fla	incendie 51
#<fli	autre 89	evenement_climatique 51	none -55
#<flo	degats_des_eaux 60
#<flu	dommage_materiel 71	evenement_climatique 80	vol -42
#<fly	autre 109	blessure 41	none -48
#<foa	blessure -47	collision -141	dommage_materiel -46	none -57	vandalisme 316
#<fog	blessure -49	none 109	vandalisme -124	vol 108
#<fol	dommage_materiel 41
#<fon	autre -40	none -97	vandalisme -59	vol 218
#<foo	blessure 56	none -40
#<fra	blessure 126	collision -54
#<fre	evenement_climatique 49
#<frm	bris_de_glace 96	dommage_materiel -75	incendie 47	none -58	vol 87
#<fry	collision -46	incendie 59	vandalisme 62
#<ful	dommage_materiel 49	evenement_climatique 50
#<fum	degats_des_eaux 61	dommage_materiel -58	none -71	vandalisme 82
#<fun	blessure 65	collision -49	vol 60
#<fur	degats_des_eaux -58	incendie 64	vol 59
#<fus	collision -55	dommage_materiel 114	incendie 81	none -53
#<gal	collision -52	degats_des_eaux -52	dommage_materiel 60	evenement_climatique 150
#<gam	blessure -103	dommage_materiel 164
#<gan	collision -70	evenement_climatique -94	incendie -48	vandalisme 245
#<gar	dommage_materiel 64	evenement_climatique 41	none -43
#<gas	collision -54	degats_des_eaux -40	dommage_materiel -60	incendie 161	vol 53
#<gat	collision 61	evenement_climatique 46	vandalisme 44	vol -54
#<gea	autre 160	blessure -76	bris_de_glace -46	collision -104	dommage_materiel 126
#<ger	blessure 50	vandalisme -50	vol 117
#<gf>	autre 254	blessure -65	collision -82	dommage_materiel 156	none -224	vandalisme -67
#<gif	blessure -70	dommage_materiel 167	vandalisme -51	vol 67
#<gir	collision 46
#<giv	evenement_climatique 43	vol 87
#<gla	bris_de_glace 138
#<glo	collision 56	dommage_materiel 70	incendie -49
#<glu	vandalisme 171	vol -84
#<go>	vandalisme 43
#<goa	blessure 77	bris_de_glace 62	vandalisme -109	vol -52
#<god	none 44
#<goe	degats_des_eaux 129	none -53
#<goi	bris_de_glace -46
#<gol	blessure 43	evenement_climatique 66
#<gon	vol 72
#<goo	none 64
#<gre	autre 62	collision 47	none -55
#<gri	collision 110	none -82
#<gro	evenement_climatique 51
#<gua	blessure 68	vol 43
#<gui	autre 54	blessure 74	collision 110	none -58	vandalisme -60	vol -68
#<gut	bris_de_glace -41	collision -53	degats_des_eaux 199	none -57
#<guy	collision 67
#<gym	degats_des_eaux 72	vandalisme -45	vol 90
#<hai	collision -56	evenement_climatique 78
#<haj	collision -99	degats_des_eaux 199	evenement_climatique -146	vol 46
#<ham	bris_de_glace -58	vandalisme 86
#<har	dommage_materiel 56
#<has	none -41
#<hat	collision -60	degats_des_eaux -48	dommage_materiel 68	evenement_climatique 201	none -40
#<hau	bris_de_glace 57	collision 52	degats_des_eaux 45
#<hay	collision -57	incendie 106	vandalisme 105
#<he>	collision 56
#<hed	collision 48	evenement_climatique -53	incendie 100	vandalisme 52	vol -65
#<hee	blessure 170	incendie 44
#<hei	collision -45	dommage_materiel -87	evenement_climatique 52	vandalisme 200	vol -145
#<hel	vol 44
#<hen	bris_de_glace 40	collision -66	degats_des_eaux 42	incendie 56	vol 70
#<hes	evenement_climatique 78
#<hey	none 103
#<hi>	bris_de_glace 43	none 40
#<hid	collision 72	evenement_climatique 148	incendie -66
#<hig	evenement_climatique 41	vol -43
#<hil	autre -56	collision 102	evenement_climatique 58
#<him	vandalisme 63
#<hin	dommage_materiel -46	vol 167
#<hip	blessure 115
#<hir	autre 98	none -82	vol 81
#<hit	collision 147	none -48
#<hiy	none 88
#<hoa	bris_de_glace 67	degats_des_eaux 54	incendie 61
#<hob	bris_de_glace -65	dommage_materiel 195
#<hol	vandalisme 43
#<hom	blessure 60
#<hon	dommage_materiel 55
#<hop	blessure 56	collision 72	none -41
#<hor	blessure 56
#<hos	blessure 67	none -42
#<hot	autre 46	blessure 64	none -55
#<hou	vol 44
#<how	none 76
#<hug	dommage_materiel 73
#<hum	dommage_materiel -47
#<hun	collision -42	dommage_materiel 65	vol 40
#<hus	blessure -55	vandalisme 72
#<hyu	dommage_materiel 73	vol 55
#<ice	collision 100	degats_des_eaux 64
#<ide	autre -52	dommage_materiel -63	none 171	vandalisme -43
#<idi	vandalisme 103
#<idk	collision 56	degats_des_eaux 120	none -53
#<if>	autre 168	none -81
#<ifr	collision 40	evenement_climatique 48
#<ign	vol 88
#<ii>	blessure 98
#<ike	collision 121	none -42
#<ill	autre 207	collision -70	dommage_materiel -59	none -58	vol 85
#<im>	vandalisme 48
#<ima	evenement_climatique 55	vol 49
#<in2	dommage_materiel 67	evenement_climatique 50
#<inc	dommage_materiel 46
#<ind	dommage_materiel 42
#<inf	blessure 98	collision -46	incendie 80	none -67	vol 40
#<inh	incendie 85
#<int	collision 50
#<iph	vol 131
#<iro	dommage_materiel 120	none -46
#<isn	dommage_materiel 42
#<ita	collision 40	vandalisme -44
#<its	bris_de_glace 51
#<jab	blessure 215	collision -63
#<jac	bris_de_glace -60	vandalisme -40	vol 207
#<jam	evenement_climatique 189
#<jan	autre 90	collision -45	none -52
#<jar	bris_de_glace 114	dommage_materiel 89
#<jaw	blessure 172	collision 131	vandalisme -155	vol -53
#<jea	collision 57
#<jem	dommage_materiel -42	none -44	vol 188
#<jet	autre -82	collision 193	vandalisme -41
#<jew	vol 172
#<job	collision 57
#<joi	degats_des_eaux 66
#<jok	blessure 90	collision -64
#<jud	collision -42	dommage_materiel -111	none -57	vol 215
#<jul	collision 45
#<jun	none 61
#<kan	collision 92
#<kar	collision 57	vandalisme 43
#<kay	collision 128	dommage_materiel -79	evenement_climatique -82	vol 66
#<kee	degats_des_eaux 43
#<ken	collision 40
#<kep	collision 44
#<ker	collision 169
#<key	autre 49	collision -44	none -45	vandalisme 74
#<kic	bris_de_glace 56	collision -42	vandalisme 109
#<kil	collision 53	degats_des_eaux -84	dommage_materiel 109
#<kis	collision 140
#<kit	degats_des_eaux 50	incendie 55
#<km>	collision -51	degats_des_eaux -62	dommage_materiel 88	evenement_climatique 88	vandalisme -52
#<kne	blessure 103	dommage_materiel -50
#<kni	collision -77	vandalisme 184
#<kno	autre 44
#<la>	blessure 46	bris_de_glace -68	collision 49	degats_des_eaux -42	dommage_materiel 82	none -45
#<lab	blessure -50	collision -67	degats_des_eaux 117	dommage_materiel 90	none -87	vol -44
#<lai	collision -42	vol 89
#<lam	collision 81	none -40	vandalisme 45	vol -44
#<lan	none -40
#<lap	dommage_materiel 143	none -49	vol 71
#<lar	collision 57
#<las	none 48
#<lat	vol 79
#<lau	vol 41
#<law	bris_de_glace -46	vandalisme 64
#<le>	collision 173	none -58
#<lea	degats_des_eaux 40
#<lec	collision 249	dommage_materiel -57	none -44	vol -44
#<lee	collision 40	none -136	vandalisme -73	vol 171
#<lef	none -43	vol 58
#<leg	blessure 56
#<lem	blessure 118	collision -68	dommage_materiel -46	evenement_climatique 107	none -41
#<len	autre 86	collision -44	dommage_materiel 99	none -51
#<les	blessure 157	collision -71
#<let	vandalisme 67	vol -46
#<lev	evenement_climatique 125	vol -40
#<lia	bris_de_glace -61	collision 118	dommage_materiel 116	none -96
#<lib	collision 97	vol 56
#<lic	autre 110	collision 68	none -54
#<lid	degats_des_eaux -46	dommage_materiel 56	evenement_climatique 69
#<lig	collision 50	none -42
#<lil	collision 42	incendie -47	vandalisme 81
#<lim	collision 103
#<lip	bris_de_glace -58	collision 171
#<lis	vol 58
#<liv	none -48
#<ll>	blessure 124
#<loa	dommage_materiel -65	vol 140
#<lob	bris_de_glace -42	collision -47	dommage_materiel -80	none -60	vandalisme 195	vol 67
#<loc	vol 61
#<lod	vandalisme 99
#<lof	incendie 53
#<log	blessure 144	none -42
#<lol	collision 112
#<lon	autre -66	dommage_materiel 102	vol -51
#<lor	bris_de_glace 43
#<los	autre 83
#<lot	collision 50
#<lou	bris_de_glace 76	degats_des_eaux 49	none -59
#<lov	bris_de_glace 53	dommage_materiel 140
#<low	blessure 42	collision 96	degats_des_eaux -40	dommage_materiel -43
#<luc	evenement_climatique 52	none 49	vol -83
#<lum	blessure -125	degats_des_eaux 166	dommage_materiel 80
#<lun	vandalisme 44
#<lyi	dommage_materiel -40	evenement_climatique 89	vandalisme 123	vol -51
#<lyo	vol 64
#<maa	vol 43
#<mac	collision -41	vol 56
#<mai	autre 60	collision -48	degats_des_eaux 112	dommage_materiel -50	none -64
#<mak	degats_des_eaux 47
#<mal	vol 44
#<mar	dommage_materiel 40
#<mas	dommage_materiel -54	evenement_climatique 71	incendie 42	vol 47
#<mat	vandalisme 45
#<mea	bris_de_glace -44	vandalisme 107
#<mec	autre -59	collision -47	dommage_materiel 145	vandalisme 52
#<med	collision 59	vol 63
#<mel	incendie 156
#<men	bris_de_glace 46	collision -102	dommage_materiel -61	vol 196
#<mer	collision 49	dommage_materiel -43
#<mes	collision 52	dommage_materiel 40
#<mic	bris_de_glace -51	collision 44	dommage_materiel 53	incendie 50
#<mid	bris_de_glace 53
#<mil	dommage_materiel 40	evenement_climatique 120	vandalisme -43	vol -67
#<mir	collision 61	dommage_materiel 67	none -41
#<mix	blessure -59	collision 118	dommage_materiel 92	none -43
#<mme	collision -57	dommage_materiel 129
#<mob	collision 47
#<mod	collision 123	none -42
#<moh	collision 55	degats_des_eaux -40	evenement_climatique 74
#<mom	dommage_materiel 44	vandalisme 51
#<moo	blessure -61	dommage_materiel -45	evenement_climatique 181	none -70	vandalisme 52
#<mop	vandalisme 67
#<mos	collision 70
#<mou	blessure 50	degats_des_eaux 59
#<mov	autre 62	bris_de_glace 42	collision -52	dommage_materiel 43	evenement_climatique 75	none -52
#<mow	bris_de_glace 109	collision -42	incendie 145	vandalisme -73	vol -46
#<mr>	blessure 73	incendie 45
#<mrs	degats_des_eaux 40
#<ms>	degats_des_eaux 67	dommage_materiel 74
#<muc	vandalisme 42
#<mud	degats_des_eaux -63	dommage_materiel -87	evenement_climatique 356	vol -77
#<mug	bris_de_glace 126	collision -57	dommage_materiel -129	none -41	vol 200
#<mul	collision 81
#<mum	collision 68
#<mun	collision 47	vandalisme 58
#<mus	bris_de_glace 48
#<my>	none -43
#<mys	blessure 88	none -80	vandalisme 65
#<nai	collision -60	degats_des_eaux 85	evenement_climatique 100	vandalisme 49
#<nan	autre 97	dommage_materiel -44	none -63	vol 97
#<nar	bris_de_glace -73	collision 296	dommage_materiel -89	none -152	vandalisme -50	vol -45
#<nas	blessure -43	collision -84	dommage_materiel -43	incendie 189	none -47	vol 56
#<nat	bris_de_glace -51	collision 82	evenement_climatique 152	none -85
#<nav	collision -52	none -40	vandalisme -69	vol 254
#<nec	collision 43
#<nee	autre 40
#<nep	collision -51	dommage_materiel 89	vol 44
#<nes	collision -45	dommage_materiel 66	evenement_climatique 110
#<net	dommage_materiel 109	evenement_climatique -52
#<nev	none 54
#<new	vol -40
#<nin	autre 98	blessure -55	vol 71
#<nit	incendie 47
#<no1	bris_de_glace 53	dommage_materiel -216	none -46	vandalisme 124	vol -54
#<noi	vandalisme 55
#<non	none 44
#<nop	collision -65	dommage_materiel -63	none 200
#<nor	collision 42
#<nos	bris_de_glace 83	collision 96	vol -58
#<nov	autre 52
#<nud	collision 117
#<nur	blessure 52	collision 44	incendie 69
#<oak	blessure -49	collision -43	degats_des_eaux 73	dommage_materiel 53	evenement_climatique 79	vandalisme -48
#<obe	vol 43
#<obs	dommage_materiel -40	none -40	vandalisme 170	vol -100
#<obv	collision 77
#<oct	collision 70
#<ohi	autre 189	bris_de_glace -57	collision -62	degats_des_eaux 150	none -116	vandalisme -44	vol -45
#<oil	blessure 66	incendie 42	none -42	vol 60
#<oka	incendie 57
#<oli	blessure -41	bris_de_glace -42	dommage_materiel 84	evenement_climatique -45	incendie -75	none -87	vandalisme 283	vol -107
#<onc	evenement_climatique 80
#<ont	dommage_materiel 80
#<opp	autre 118	collision 103	dommage_materiel -60	vol -58
#<opt	autre 109
#<or>	bris_de_glace 49
#<ora	collision -42	evenement_climatique 125
#<orc	bris_de_glace -40	evenement_climatique 120	vandalisme -50	vol 50
#<ord	bris_de_glace 56	collision 62	dommage_materiel -41	evenement_climatique 42	none -48
#<orl	autre 135	bris_de_glace 89	dommage_materiel -72	vandalisme -51	vol -51
#<ost	autre 158	none -85
#<oth	collision 56
#<oua	autre 160	evenement_climatique 47	incendie -69	none -128	vandalisme 75
#<oue	evenement_climatique 146
#<ouj	collision 174	vol -64
#<ouk	blessure 180	bris_de_glace -130	vol -40
#<oxy	blessure -49	collision -44	incendie 227
#<pac	autre 96	blessure -48	collision 112	dommage_materiel -46	incendie -83
#<pad	blessure 79	none -49	vol 41
#<pai	vandalisme 74
#<pal	bris_de_glace 80
#<pan	bris_de_glace 124
#<pas	collision 48
#<pav	blessure 52	collision 52
#<pay	autre 117	blessure -40
#<pea	vandalisme 185	vol -79
#<peb	bris_de_glace 278	collision -43	evenement_climatique -94	none -53
#<ped	collision 158
#<pee	evenement_climatique 55	vol 57
#<pel	collision 118
#<pen	blessure 40	bris_de_glace -94	collision 77	degats_des_eaux 108	vandalisme -42
#<peo	degats_des_eaux 74
#<pha	autre 89	none -59
#<phy	autre 97	none -66
#<pia	dommage_materiel 122	evenement_climatique 41	vol -64
#<pie	bris_de_glace 48	dommage_materiel 90	vol -41
#<pig	bris_de_glace 173	degats_des_eaux 46	none -54
#<pil	collision 121	none -43
#<pin	autre 58	vol 50
#<pip	degats_des_eaux 152
#<pit	bris_de_glace 43	collision -73	dommage_materiel -42	incendie 89	vol -40
#<piz	vol 135
#<pla	dommage_materiel 44
#<ple	autre 49	none 48
#<plo	collision 166	vandalisme 48	vol -43
#<pls	autre 156	collision -52	degats_des_eaux 54
#<plu	degats_des_eaux 50
#<poc	autre 83	collision -72	evenement_climatique -66	vol 150
#<poi	blessure 84	evenement_climatique 49
#<pom	collision 41	evenement_climatique -44	incendie 119
#<pon	autre 129	none -54	vol -40
#<poo	blessure 43	degats_des_eaux 72
#<pop	bris_de_glace 59	collision -58	dommage_materiel 49	evenement_climatique 63
#<por	dommage_materiel 61	none -40
#<pos	collision 53
#<pot	dommage_materiel 62	evenement_climatique 85	none -48	vol -64
#<pou	dommage_materiel -41	vandalisme 92
#<pow	autre 45	collision -75	dommage_materiel 143	evenement_climatique -41
#<pra	none -41	vol 109
#<pre	autre 60	none -42
#<pri	vol 46
#<pro	vandalisme 71
#<pru	blessure 153	bris_de_glace 82	collision -52	dommage_materiel -43	none -40
#<pud	degats_des_eaux 147	dommage_materiel -42	none -54	vol 54
#<pul	dommage_materiel 40
#<pum	dommage_materiel 126	evenement_climatique 67
#<pun	autre -64	collision -73	vandalisme 169
#<pup	dommage_materiel 129	none -48
#<pur	dommage_materiel 45	vandalisme 41	vol 41
#<pus	collision 42
#<put	blessure 40	collision -42	dommage_materiel 53	none -43
#<pv>	none -78	vol 180
#<pyj	collision 58	incendie 67
#<qua	bris_de_glace 43
#<que	collision 46
#<qui	evenement_climatique 41
#<rab	autre 120	none -75
#<rac	collision 114	none -57	vol -44
#<rad	autre 41	degats_des_eaux 40
#<rai	evenement_climatique 53
#<ram	blessure 74
#<rat	collision 64	incendie -43	none 52
#<raw	blessure 138	collision -47	vol 41
#<ray	collision 125
#<re>	autre 52
#<rea	bris_de_glace 53
#<red	collision 89	incendie 69
#<ref	autre 92
#<reg	blessure 62	collision 69
#<rei	autre 115	bris_de_glace 46
#<rem	dommage_materiel 55
#<ren	collision 63	vol -71
#<req	collision 71	none 48
#<ret	autre 51	collision 56	degats_des_eaux 66	none -62
#<rev	collision 103
#<ria	autre 49	vandalisme 103
#<rib	autre 114	blessure 42	none -108
#<rid	collision 58
#<rig	collision 42
#<rim	dommage_materiel 109	evenement_climatique -40	none -98	vandalisme -43
#<rip	none -44	vandalisme 59
#<ris	collision 158	degats_des_eaux 67	dommage_materiel -46	vandalisme -83
#<riv	degats_des_eaux -53	evenement_climatique 242	vol -57
#<roa	collision 107
#<rob	collision -40	vol 81
#<roc	blessure 62
#<rod	collision -93	dommage_materiel 179	vandalisme 61	vol -73
#<rol	collision 62	dommage_materiel 74
#<ros	blessure -57	evenement_climatique 163
#<rot	blessure 60	degats_des_eaux 124	dommage_materiel -43	none -42
#<rov	bris_de_glace 156	collision 95	none -78	vandalisme -66
#<row	bris_de_glace -123	dommage_materiel -49	evenement_climatique 182	none -72	vandalisme 101	vol -63
#<roy	collision 56	vol 55
#<rub	collision -113	dommage_materiel 160	incendie 117
#<ruc	bris_de_glace -73	collision -84	dommage_materiel 112	vandalisme -49	vol 164
#<rud	collision 106	none -51	vandalisme 45	vol -47
#<rug	collision -50	degats_des_eaux 58	dommage_materiel 96	incendie 40	vandalisme -46
#<rui	degats_des_eaux 110	dommage_materiel -60	evenement_climatique 49	incendie 48
#<run	degats_des_eaux 81
#<saf	incendie 43	vol 43
#<sal	degats_des_eaux 76	none -43
#<san	evenement_climatique 65
#<sar	degats_des_eaux -69	evenement_climatique 118	vandalisme 67
#<sau	incendie 71
#<sav	evenement_climatique 67	incendie 68
#<saw	vandalisme 47	vol 67
#<sca	blessure 61
#<sch	blessure 57
#<scr	dommage_materiel 54
#<scu	dommage_materiel 174	vol -54
#<sel	collision -64	incendie 47	vandalisme 82
#<sen	autre 73
#<sep	evenement_climatique 58
#<set	incendie 52
#<sev	bris_de_glace 40
#<sew	blessure 105	bris_de_glace 72	dommage_materiel -43	evenement_climatique 47	none -59
#<sha	bris_de_glace 70
#<shr	collision -44	vol 129
#<si>	collision -46	dommage_materiel 97
#<sic	autre 71	none -60	vol 45
#<sil	collision -45	dommage_materiel -50	evenement_climatique 59	vol 109
#<sim	autre 106	collision 73	dommage_materiel -54
#<sip	collision -43	degats_des_eaux 62	dommage_materiel -55	none -67	vol 215
#<sir	collision 60
#<sis	collision -47	dommage_materiel 57
#<sit	collision 58
#<six	collision -67	vandalisme 53
#<siz	degats_des_eaux 41
#<ska	blessure 102	degats_des_eaux 53	vol -41
#<sko	collision 78
#<sky	collision -44	degats_des_eaux 64	dommage_materiel 62
#<sla	bris_de_glace 44	evenement_climatique 73	vandalisme 42
#<sle	blessure 70	collision -47	dommage_materiel -44	vol 55
#<slo	collision 47
#<sma	bris_de_glace 41	vandalisme 74
#<sme	collision -63	degats_des_eaux 66	incendie 71	vandalisme 105
#<smi	bris_de_glace 128	collision -109	evenement_climatique -52	none -102	vandalisme 56	vol 80
#<smo	incendie 121
#<sna	dommage_materiel 107	vandalisme 40	vol 41
#<sne	vol 78
#<sno	evenement_climatique 116
#<soa	degats_des_eaux 97
#<soc	collision -40	degats_des_eaux 65	evenement_climatique 40
#<sof	degats_des_eaux 71	evenement_climatique 56
#<sol	evenement_climatique 68	none -43	vandalisme 54
#<som	vandalisme 63
#<son	dommage_materiel 63	none -56	vandalisme -44
#<sop	vol 54
#<spa	autre 119	incendie 62	none -74
#<spi	blessure 56	dommage_materiel 123	none -52
#<spl	bris_de_glace 78
#<spr	blessure -40	degats_des_eaux 48	vol 42
#<spu	collision 68
#<squ	collision 69
#<ste	blessure 56	dommage_materiel 41
#<sti	none -42
#<stu	degats_des_eaux 49
#<sub	bris_de_glace -54	collision -135	degats_des_eaux 236
#<suf	none -44	vandalisme 113
#<sug	none -49	vandalisme 173	vol -72
#<sui	autre 90	collision 43	none -50
#<sul	collision 58
#<sum	autre 168	collision 61	degats_des_eaux 48	none -119
#<sun	bris_de_glace 42
#<sup	collision -69	vandalisme 100
#<sur	dommage_materiel 54
#<sus	incendie 55	vol 53
#<swa	blessure 113	collision -56	none 88	vol -47
#<swi	blessure 67	degats_des_eaux 54
#<swo	degats_des_eaux 43
#<swu	blessure -72	collision 234	none -42
#<syn	collision -53	degats_des_eaux 49	none -59	vandalisme 133	vol -42
#<tab	blessure -54	bris_de_glace 111	degats_des_eaux -41	dommage_materiel 54	evenement_climatique 46	vandalisme -52
#<tag	vandalisme 89
#<tai	collision 68	vol -45
#<tak	vol 99
#<tal	collision 56	dommage_materiel -42	none 100
#<tan	degats_des_eaux 63
#<tap	degats_des_eaux 111	dommage_materiel 51
#<tar	none -63	vandalisme 126	vol -55
#<tax	collision 59
#<tec	dommage_materiel 94	incendie 47
#<tee	autre 84	none -53
#<tel	dommage_materiel 46
#<tem	collision 119	evenement_climatique 68
#<ter	degats_des_eaux 46	dommage_materiel 45
#<tes	collision 191	incendie -84	none -62	vandalisme -41	vol 74
#<tet	blessure 62	evenement_climatique 88
#<tho	collision 61
#<tic	autre 69	vol -44
#<tie	collision -71	dommage_materiel 140	none -80	vandalisme -53	vol 122
#<tin	dommage_materiel 59	evenement_climatique 79
#<tip	blessure 82	collision -81	none -40
#<tir	collision -71	none -46	vandalisme 159
#<tiz	collision -127	vol 189
#<toa	autre -51	bris_de_glace -55	collision -81	degats_des_eaux -47	dommage_materiel 114	evenement_climatique -41	incendie 215	none -139	vandalisme -47	vol -51
#<toe	degats_des_eaux 56	dommage_materiel 82
#<tog	vandalisme 50
#<toi	collision -59	degats_des_eaux 155	dommage_materiel 89	none -73
#<tol	vandalisme 44
#<ton	collision 41
#<top	bris_de_glace 187	none -47
#<tor	blessure 71	collision -48	evenement_climatique 57
#<tre	dommage_materiel -53	evenement_climatique 52	vandalisme 61
#<tri	autre 80	collision -43	dommage_materiel 72	none -62	vol 52
#<tro	dommage_materiel 116	none -47	vandalisme 61	vol -46
#<try	blessure -95	bris_de_glace 130	collision -45	dommage_materiel 57	vandalisme -42
#<tub	bris_de_glace -40	degats_des_eaux 46	evenement_climatique 60	none -55	vol 64
#<tum	incendie 83
#<tun	collision 72
#<tv>	collision -42	dommage_materiel 150
#<twe	evenement_climatique 66
#<twi	autre 53	none -66
#<typ	blessure -41	collision 64	evenement_climatique 55
#<tyr	vandalisme 101
#<ube	bris_de_glace -40	collision 151
#<unc	bris_de_glace -87	collision -42	dommage_materiel 165	evenement_climatique 127	vandalisme -47	vol -71
#<unf	collision 41	dommage_materiel -90	none 68	vandalisme 77
#<unh	collision 46	dommage_materiel 42
#<uni	dommage_materiel 51	none -41
#<unl	blessure 125	bris_de_glace 41	collision -60	degats_des_eaux 50	dommage_materiel -46
#<uns	autre -48	degats_des_eaux 113
#<unt	dommage_materiel -41	vol 42
#<unu	autre 189	collision -78	dommage_materiel 78	evenement_climatique -44	none -80	vandalisme -43
#<upd	none 95
#<ups	degats_des_eaux 100
#<urg	blessure -46	bris_de_glace 130
#<use	collision -42	vol 65
#<uti	degats_des_eaux 170	evenement_climatique -58
#<uze	dommage_materiel 176
#<vac	autre 89	collision -61	degats_des_eaux 94	none -42
#<val	collision -41
#<van	vol 45
#<var	collision -63	dommage_materiel 98
#<vas	dommage_materiel 157	none -41
#<vau	collision -63	dommage_materiel -62	vandalisme 65	vol 144
#<vel	bris_de_glace 126	collision 55	evenement_climatique 41	none -48
#<ven	blessure -85	dommage_materiel 260	none -94
#<vet	incendie 88	none -40
#<vic	evenement_climatique 92
#<vid	bris_de_glace -43	collision -72	dommage_materiel 94	incendie -95	vandalisme 175
#<vil	dommage_materiel -41	evenement_climatique 91
#<vin	collision 144	dommage_materiel -90	evenement_climatique 102	vandalisme -43
#<vio	dommage_materiel 48	vandalisme -46
#<vis	autre 153	none -118
#<voi	degats_des_eaux 75
#<vol	dommage_materiel 152
#<wag	bris_de_glace 171	collision -125	dommage_materiel 143	evenement_climatique -66	none -52
#<wak	incendie 50
#<wan	dommage_materiel 60	vol -40
#<war	collision -46	evenement_climatique 102	none -62
#<wat	degats_des_eaux 85
#<wea	collision -41	evenement_climatique 75	incendie 101
#<web	bris_de_glace 95	collision -43	dommage_materiel 69
#<wed	dommage_materiel 42
#<wee	blessure 50	none 43
#<wei	evenement_climatique 81
#<wel	dommage_materiel 45
#<wet	degats_des_eaux 80
#<why	autre 269	collision -66	none -170	vol -70
#<wid	bris_de_glace 40	dommage_materiel 53
#<wif	collision 45
#<wil	vandalisme 76
#<win	bris_de_glace 87
#<wip	collision 42	none -55	vandalisme 87	vol -63
#<wis	collision 59
#<wok	collision -83	vol 140
#<wom	vol 58
#<won	autre 70	blessure -47
#<woo	collision -40	dommage_materiel 54	none -47
#<wou	autre 48	none -42
#<wra	collision 48
#<wre	bris_de_glace -52	dommage_materiel 65	vol 89
#<wri	collision 63	none -40
#<wro	collision 59
#<xv>	collision 56	dommage_materiel 154	none -101
#<yan	collision -65	vol 199
#<yel	collision 84
#<yes	none 42
#<yet	collision -48	vandalisme 109
#<yog	autre 104	collision 50	dommage_materiel -77	incendie -40	vol -62
#<yup	none 142
#<zeb	collision 112
#<zer	autre 75	blessure -40	collision 114	dommage_materiel 75	evenement_climatique -57	none -60
#<zin	evenement_climatique 165
#<zoe	collision 55	dommage_materiel 63
#a10>	bris_de_glace 105
#aari	vol 66
#abat	autre 151	none -73
#abbe	collision -50	vol 146
#abic	none 53
#abie	blessure 263	collision -58	dommage_materiel -58	none -48
#abil	blessure 60	bris_de_glace -67	collision -50	degats_des_eaux -50	dommage_materiel 218
#abin	incendie 40	vandalisme 82
#abla	incendie 60
#able	dommage_materiel 48
#ably	bris_de_glace -132	collision -61	degats_des_eaux 151	dommage_materiel 112	evenement_climatique -43	vandalisme -61	vol 67
#aboa	collision -151	evenement_climatique 226	none -59	vandalisme -103
#abol	bris_de_glace -42	collision -70	degats_des_eaux -128	dommage_materiel -92	evenement_climatique 135	none -102	vandalisme 226	vol -69
#abov	degats_des_eaux 89
#abri	evenement_climatique -64	incendie 46	vandalisme 87
#abso	dommage_materiel -51	none 57
#aby>	bris_de_glace 57
#acad	collision -78	dommage_materiel 132	none -40	vandalisme 158	vol -76
#acbo	collision -57	dommage_materiel 118	evenement_climatique -46	none -52	vandalisme -43	vol 172
#acce	collision 173	vol -51
#acci	autre 47	blessure 56
#acco	blessure -58	evenement_climatique 87	incendie 64
#ace>	vol 46
#aced	dommage_materiel 88	vandalisme 152	vol -123
#aces	blessure 165	collision 75	vandalisme -89
#ach>	blessure 54
#ache	vol 58
#achi	vol 42
#acia	collision 85	none -97	vol 108
#acin	collision 77	none -73	vol 115
#acis	bris_de_glace 113	dommage_materiel -40	none -81	vandalisme 120	vol -57
#acke	bris_de_glace 92	none -58
#acks	bris_de_glace 72	collision -45	degats_des_eaux -78	evenement_climatique 187
#ackw	collision 70
#acro	evenement_climatique 52
#act>	none -52
#acti	degats_des_eaux 61
#actl	dommage_materiel 40	none 99	vol 50
#acto	collision 67	none -50
#actu	blessure 233	collision -88
#acua	evenement_climatique 82	incendie 118	vol -62
#acy>	autre 117	blessure 45	none -69
#adac	collision 166	dommage_materiel -49
#add>	autre 243	blessure -42	collision -143	dommage_materiel -46	none -117	vol -40
#adde	blessure 79	bris_de_glace 62	collision -41
#addl	collision 62	degats_des_eaux 82
#addr	none 44
#ade>	vandalisme 47
#aded	collision 106	dommage_materiel -106	vol 138
#adia	degats_des_eaux 48
#adin	degats_des_eaux 69	vol 53
#adio	autre 116	dommage_materiel -108	none -71	vandalisme -42	vol 150
#adir	autre 99
#adiu	bris_de_glace -41	collision 60	dommage_materiel -44	vandalisme 148	vol -56
#adla	bris_de_glace 51	collision 114	none -46
#adli	vandalisme 105	vol -48
#adlo	vandalisme -49	vol 140
#adly	blessure 62	none -44
#admi	degats_des_eaux 90
#ado>	evenement_climatique 211	none -40
#ador	dommage_materiel 156	evenement_climatique -63	none -43
#ads>	vol 95
#adsi	collision 74
#advi	none 81
#aed>	collision 115
#aeri	evenement_climatique 83
#afe>	vol 45
#aff>	vandalisme 80	vol -42
#affe	collision -68	degats_des_eaux 149
#affo	dommage_materiel 62	evenement_climatique 74	none -40
#afor	incendie 101
#afra	autre 110	collision -61	none 91	vol -43
#agad	autre 99
#agda	vol 111
#age>	dommage_materiel 46
#aged	dommage_materiel 101	none -48
#agen	collision 120	vandalisme 79	vol -77
#ages	incendie 89
#agge	blessure 57	collision -59	dommage_materiel 45
#agha	blessure 96	collision -49	vol 107
#agin	vol 43
#agne	autre -98	blessure 158
#agno	autre 99
#ago>	none 101
#agre	collision 41
#ags>	incendie 121
#ague	vol 49
#aha>	collision -72	none -48	vol 203
#ahea	blessure 73	degats_des_eaux -50	none 98
#aigh	bris_de_glace 76	collision 50	none -42
#ail>	evenement_climatique 50	vol -43
#aila	degats_des_eaux 104
#ailb	collision -58	vandalisme 107	vol -41
#aile	collision 69	none -46	vol 46
#ailg	collision 180	dommage_materiel -64
#ails	evenement_climatique 56	none -42
#aim>	bris_de_glace -53	none 117
#aime	blessure 118	bris_de_glace -96	collision 60	dommage_materiel -79
#aims	autre 168	collision -75	none -128	vol 71
#ain>	autre 43
#aine	blessure -42	collision 100
#aini	autre 61	degats_des_eaux 87
#aint	vandalisme 88	vol 56
#air>	collision -56	vol 74
#airb	collision 78	vol 65
#airc	blessure 115	collision -128	degats_des_eaux -43	dommage_materiel -41	incendie 185	none -58	vol -40
#aird	blessure 172	collision -53	degats_des_eaux 76	dommage_materiel -61	none -58	vol -49
#aire	collision -63	degats_des_eaux 238	dommage_materiel -55	incendie 47	none -54
#airi	evenement_climatique 165
#airl	autre 136	blessure 66	collision -45	evenement_climatique -43	none -41
#airp	vol 61
#airs	degats_des_eaux 55
#airw	bris_de_glace -41	collision -49	degats_des_eaux 150	dommage_materiel 119	none -84
#aise	collision -76	incendie 81	none -67	vandalisme 205
#ait>	collision 57
#aite	evenement_climatique 41
#aiti	none 56
#ake>	vol 65
#akec	autre 50	collision -49	dommage_materiel 41	vol 42
#aked	degats_des_eaux 103
#aken	none -61	vol 65
#akes	dommage_materiel -44	incendie 71	none -40	vandalisme 53	vol -65
#akfa	degats_des_eaux 44
#aks>	degats_des_eaux 52
#alam	autre 116	collision 103	dommage_materiel -65	none -53
#alan	autre 90	blessure 126	dommage_materiel -50	evenement_climatique 40	none -68	vol -40
#alar	collision -40	evenement_climatique 74
#alco	blessure -42	dommage_materiel 44	vandalisme 53
#ald>	blessure 156	collision -158	incendie 49	none -44	vol 72
#alde	bris_de_glace -75	degats_des_eaux 107	dommage_materiel 108
#ale>	evenement_climatique 91	none -47	vol 68
#alec	collision 147
#aled	vol 64
#alen	autre 85	collision -66	none 64
#aler	collision 81	vandalisme -52
#ales	collision -56	incendie 204	vol -47
#alf>	evenement_climatique 47
#alig	incendie 140
#alin	blessure 53
#alis	blessure 130	dommage_materiel -67	vol 43
#aliv	autre 166	collision -52	dommage_materiel 61	none -94	vandalisme -54	vol -43
#alk>	blessure 42	none 53
#alke	blessure 51	bris_de_glace 66	none -45	vandalisme -58	vol 84
#alki	collision 106
#alla	bris_de_glace -41	collision 95	dommage_materiel 61
#alle	blessure 47
#alli	degats_des_eaux 49	vol 51
#allo	blessure 144	collision -53	none -57	vandalisme 44
#alls	autre 43	bris_de_glace -49	evenement_climatique 91	none -57
#allw	degats_des_eaux 141	none -45
#ally	none 47
#alm>	blessure -49	bris_de_glace 112	collision -40
#almo	autre 62	blessure 151	collision -56	evenement_climatique 46	none -72	vol -59
#alms	bris_de_glace 148	vol -53
#alo>	blessure -42	collision 51	degats_des_eaux 43	evenement_climatique -43	vol 122
#alp>	blessure 157	bris_de_glace 137	collision -52	degats_des_eaux -46	dommage_materiel -54	none -60	vol -77
#alre	vol 60
#alri	bris_de_glace -47	dommage_materiel 93
#als>	collision -49	vandalisme 65	vol 81
#alsa	blessure 206	none -60
#alse	degats_des_eaux 73	dommage_materiel -73	none 43	vol 116
#alt>	evenement_climatique 78	incendie 50
#alth	blessure 52	evenement_climatique 67
#alti	vandalisme 55
#alue	collision -60	dommage_materiel 68	none -43	vandalisme 97
#alve	degats_des_eaux 113	incendie 54
#alys	blessure -78	vandalisme -46	vol 141
#alyt	collision -44	vol 180
#ama>	autre 174	collision 41	none -59	vandalisme -41	vol -49
#amag	collision 51
#amas	incendie 72
#amat	collision 42
#ambe	incendie 80	vandalisme 61
#ambo	incendie 69	vandalisme 98	vol -121
#ambu	collision 69
#amdo	collision 82
#amdu	none 48	vol 67
#amed	dommage_materiel 54
#amel	bris_de_glace -48	collision 165
#amen	blessure 205	collision -61	dommage_materiel -44	none -83	vol 105
#amer	collision -41	dommage_materiel 59	vol 112
#ames	incendie 84
#amia	collision 121
#amic	bris_de_glace 44
#amil	bris_de_glace -41	dommage_materiel 66	incendie 64	none -67	vandalisme 91	vol -46
#amin	degats_des_eaux 46	dommage_materiel 96	evenement_climatique 60
#amma	blessure 116	collision -43
#amme	collision -46	dommage_materiel -41	evenement_climatique 93	vandalisme 161
#amon	bris_de_glace 131	collision -69	degats_des_eaux -40	dommage_materiel 100	none -51	vandalisme -44
#amou	blessure -49	collision 57	degats_des_eaux -59	dommage_materiel -245	evenement_climatique 245	none -85	vandalisme 126	vol -59
#amp>	collision 80
#ampe	vandalisme 55
#ampf	vol 43
#ampi	collision -47	incendie 226	none -45	vol -41
#ampo	blessure 133	collision -102	dommage_materiel -61	evenement_climatique 170	none -56
#ams>	blessure 60	incendie 47
#amu>	autre 133	dommage_materiel -53	none -49
#anag	dommage_materiel 65
#anal	autre 57	blessure 51	collision 44
#anc>	dommage_materiel 60
#anca	none 113
#ance	autre 77
#anch	bris_de_glace 57	collision -53	evenement_climatique 94
#andb	vol 50
#ande	collision -42
#andf	collision -95	dommage_materiel -60	evenement_climatique 63	incendie 67	vol 124
#andi	dommage_materiel 91
#andl	incendie 67
#andm	dommage_materiel 126
#andp	evenement_climatique 74	vandalisme -59
#ands	collision 45
#andw	collision 61
#ane>	bris_de_glace 91
#aned	blessure -40	bris_de_glace 40	degats_des_eaux 69	dommage_materiel 53
#anel	evenement_climatique 88	vol -40
#aner	none -42
#anes	bris_de_glace 60
#anfa	blessure 91	collision -69	degats_des_eaux -50	none -75	vandalisme -42	vol 141
#anga	collision 94
#ange	vandalisme 42
#angi	autre 44
#angl	bris_de_glace 79	collision 40	none -49
#ango	bris_de_glace 48	collision 50
#angr	collision 98
#angu	none 68
#anic	autre -50	collision -41	dommage_materiel 148	vandalisme 45
#anim	blessure 87	evenement_climatique 52
#anin	bris_de_glace 120	collision -41	degats_des_eaux -66	vandalisme 109	vol -72
#anis	none -43	vol 156
#ank>	degats_des_eaux 40
#anke	collision 40	incendie 93
#ankf	collision -43	dommage_materiel 152	evenement_climatique -42	none -43
#ankl	blessure 68	vol -40
#anks	degats_des_eaux -57	dommage_materiel 60	evenement_climatique 64	none 48
#anni	autre 174	blessure -40	collision -93	degats_des_eaux -40	dommage_materiel -46	none -45	vol 102
#anno	blessure 79	vandalisme 62
#anny	blessure 99	collision -91	dommage_materiel -90	none -46	vol 178
#ano>	dommage_materiel 122	evenement_climatique 40	vol -48
#anor	bris_de_glace 199
#anot	collision 122
#anqu	bris_de_glace 129	collision -140	degats_des_eaux 245	dommage_materiel -53	evenement_climatique -154
#ans>	evenement_climatique 40
#ansl	collision -49	vol 89
#answ	autre 71	blessure -49	dommage_materiel -56	vol 66
#ante	bris_de_glace -43	dommage_materiel 78	none -60	vandalisme 59
#anti	blessure 49	collision -56	dommage_materiel 87
#anto	collision 118
#ants	dommage_materiel 106	vol -50
#anua	autre 88	collision -44	none -61	vol -40
#anus	blessure 91	collision -62	degats_des_eaux -48	evenement_climatique 119
#anva	collision -93	none -68	vandalisme 237	vol -46
#anyb	autre 68	dommage_materiel 50
#anym	collision -87	incendie 44	vandalisme 167
#anyo	bris_de_glace 69	none -40
#anyw	collision 130	none -110	vandalisme -46	vol 91
#aoue	collision 65	incendie 42
#apar	autre 188	collision -49	none -120
#ape>	collision 118	none -52
#aped	collision 99
#aphe	dommage_materiel 149	none -64	vandalisme 51	vol -41
#aphs	vandalisme 95
#apla	collision 106
#apol	bris_de_glace 88
#app>	vandalisme 144
#appa	autre 145	collision -54	incendie 107	none -69
#appi	blessure 44	dommage_materiel 44
#appo	bris_de_glace 104	none -56	vol 68
#appr	collision 52	none 68
#appy	collision -63	dommage_materiel 140
#aps>	blessure -49	bris_de_glace 78	none 155	vol -75
#apse	blessure 103	collision -54	evenement_climatique 98
#apto	dommage_materiel 149	none -50	vol 74
#aptu	collision 108	degats_des_eaux -79	evenement_climatique 64
#aqua	degats_des_eaux 112
#ara>	collision 41	dommage_materiel 128	none -42	vandalisme 41	vol -52
#arab	degats_des_eaux -51	dommage_materiel -40	evenement_climatique 61	vandalisme 143
#arag	degats_des_eaux -62	dommage_materiel 108	none -47
#aran	blessure 113	collision -177	evenement_climatique 129
#aras	evenement_climatique 172
#arat	bris_de_glace -44	collision -48	none -44	vol 216
#arav	evenement_climatique 54	incendie 44
#arbe	evenement_climatique -55	incendie 169
#arbl	bris_de_glace -65	collision -67	dommage_materiel 318	vandalisme -53
#arce	blessure 127	none -40	vol 70
#arco	collision -85	dommage_materiel -68	incendie 266	none -70
#arde	evenement_climatique 66	none -42
#ardl	evenement_climatique 41
#ardr	blessure -44	bris_de_glace 49	dommage_materiel 82	none -51
#ards	blessure 45
#ared	dommage_materiel -47	none -52	vol 75
#aren	collision -40	vandalisme 57
#aret	collision -42	incendie 115	vol 77
#arga	collision -99	vol 167
#arge	autre 140	none -80
#argi	none -52	vandalisme 187	vol -91
#argl	bris_de_glace 143	none -69
#argo	collision 112	dommage_materiel -43	none -64	vol 90
#argu	collision 136	vol -59
#aria	vandalisme 46	vol 78
#arif	autre 55	vol 46
#arim	collision 57	vandalisme 43
#arin	autre 73	none -63
#aris	none -43	vol 104
#ariu	collision -46	degats_des_eaux 169
#arja	collision 125	dommage_materiel -48	none -51	vandalisme -110	vol 147
#arke	collision 53
#arki	collision 51
#arks	incendie 94	vol -43
#arle	degats_des_eaux -140	vandalisme -51	vol 270
#arli	degats_des_eaux 60	none 56
#arly	blessure 76
#arma	autre 90	none -58
#armi	collision -54	degats_des_eaux 117	vol 44
#armo	blessure -113	collision -96	degats_des_eaux -53	dommage_materiel 210	evenement_climatique -51	incendie 57	none -56	vandalisme -90	vol -59
#arms	incendie 59
#arn>	bris_de_glace 59	incendie 62
#arne	collision 64	evenement_climatique 70
#arni	evenement_climatique 95
#arno	collision 179	incendie -95
#arp>	bris_de_glace 66	collision 123	degats_des_eaux -104
#arpa	bris_de_glace 58	evenement_climatique 45	vol 46
#arpe	degats_des_eaux 89
#arpo	evenement_climatique 100	incendie 53
#arqu	degats_des_eaux 105
#arra	collision -44	vol 75
#arre	vandalisme 65
#arri	collision 68
#arro	collision 112	none -107	vol 91
#arry	collision -47	degats_des_eaux -43	dommage_materiel 90	evenement_climatique 87
#ars>	collision 43
#arse	incendie 40	vandalisme -53	vol 103
#arsi	collision 58
#art>	autre 91	none -72
#arte	autre 52
#arth	autre -53	blessure -41	bris_de_glace -114	degats_des_eaux -47	evenement_climatique 233	none -93	vandalisme -44	vol -52
#arti	blessure -41	dommage_materiel 79	incendie 58
#artm	degats_des_eaux 102
#artn	bris_de_glace 109	dommage_materiel -42
#arto	collision 103	degats_des_eaux 93	incendie 45	none -103
#arty	autre 79	blessure -58	collision -67	dommage_materiel 46	none 61	vol -42
#arza	autre 157	dommage_materiel 63	none -132
#asa>	collision 99
#asab	autre 45
#asan	bris_de_glace 279	collision -43	none -73	vandalisme -45	vol -55
#ase>	autre 46
#aseb	collision -101	none -77	vandalisme 314	vol -162
#ased	collision 121	evenement_climatique 42
#asem	degats_des_eaux 110	evenement_climatique 57
#ases	collision -76	dommage_materiel -93	incendie 105	vol 107
#ash>	bris_de_glace 41
#ashc	collision 46
#ashe	vandalisme 99
#ashi	degats_des_eaux 52	dommage_materiel 52
#asic	collision 67
#asin	bris_de_glace 45	vandalisme 144	vol -92
#ask>	autre 91	blessure -45	evenement_climatique 41	none -58
#aske	bris_de_glace -45	degats_des_eaux 75	dommage_materiel -40	vol 52
#aski	blessure 69	incendie -44
#asks	collision -40	dommage_materiel 46	vandalisme 133
#asle	blessure -55	degats_des_eaux 121
#asn>	none 56	vol -55
#asnt	collision -42	vandalisme 150	vol -84
#asol	evenement_climatique 172
#ason	evenement_climatique 66
#asp>	autre -63	blessure 238	bris_de_glace -59	degats_des_eaux -53	dommage_materiel 65	evenement_climatique -65	incendie -57	none -261	vandalisme -52	vol -116
#ass>	bris_de_glace 139
#assa	autre 93
#asse	collision 52
#assi	bris_de_glace 44	collision 40
#asso	none -115	vandalisme 300	vol -95
#assp	autre 117	collision -60	incendie 57
#assu	autre 231	dommage_materiel -50	none -277	vol -62
#aste	blessure 40	degats_des_eaux 41
#asti	none -42	vol -44
#astr	collision 88
#asty	blessure -43	collision -84	dommage_materiel -43	incendie 189	none -47	vol 56
#asua	dommage_materiel 59	vandalisme 44
#asur	evenement_climatique 50	none 90
#atal	collision -44	vol 180
#atbe	collision 114
#atch	vandalisme 43
#ated	blessure 40	evenement_climatique 71
#atel	dommage_materiel 59
#aten	bris_de_glace -73	collision 155	vandalisme -52
#atep	collision 94	incendie -47	vandalisme 72
#ater	degats_des_eaux 89
#ates	dommage_materiel 62	none -48
#atev	bris_de_glace 161	dommage_materiel -41	none -83	vol -43
#ath>	degats_des_eaux 93
#atha	collision 112
#athr	bris_de_glace 43	collision -46	degats_des_eaux 89
#atht	bris_de_glace 97
#atie	blessure 51	collision -50	degats_des_eaux 53	evenement_climatique 57
#atin	degats_des_eaux 46
#atio	none -58
#ativ	none 174
#atma	dommage_materiel 78	incendie 58
#atro	collision 132
#atta	dommage_materiel 51
#atte	bris_de_glace 47	none -61
#atti	degats_des_eaux 58
#attr	incendie 42
#auce	incendie 73
#audi	dommage_materiel 44
#augh	incendie 43
#augu	autre 63
#auli	bris_de_glace 98	evenement_climatique 43
#ault	collision 44
#aund	degats_des_eaux 67
#aune	collision 42
#aunt	degats_des_eaux 59	evenement_climatique 88
#aura	collision -47	degats_des_eaux 48	none -41	vandalisme 102	vol -76
#aust	collision 93	none -56	vandalisme 75
#auto	bris_de_glace 69	collision 128	dommage_materiel -75	none -110	vandalisme -47	vol 111
#aux>	autre 88	degats_des_eaux 69	none -74
#avai	degats_des_eaux 104
#avan	evenement_climatique 54	incendie 44
#aved	evenement_climatique 73	incendie 54
#avel	autre 56	bris_de_glace 86
#avem	blessure 57	collision 58
#aven	none 67
#aves	bris_de_glace -76	collision 118	evenement_climatique 62
#avin	collision 96
#avoi	blessure 71	collision 48
#avy>	degats_des_eaux -45	evenement_climatique 177	incendie 43	none -41
#away	vol 43
#awed	collision -118	none -129	vandalisme -63	vol 279
#awer	collision -60	dommage_materiel 93	vol 102
#awle	collision -59	none -105	vandalisme 112	vol 42
#awn>	blessure 72	vol 90
#awni	evenement_climatique 59
#aws>	degats_des_eaux 72	incendie 42
#awye	degats_des_eaux 63	vol -43
#axi>	collision 59
#axle	collision 52	incendie 90
#ayak	collision 128	dommage_materiel -79	evenement_climatique -82	vol 66
#aybe	bris_de_glace 60
#ayer	dommage_materiel 126	none -63	vol 97
#ayin	blessure 74	bris_de_glace -49	degats_des_eaux 73	dommage_materiel 89	vandalisme -55
#ayli	bris_de_glace 99	collision -57	dommage_materiel -55	none -70	vandalisme 165
#ayme	autre 173	blessure -126	bris_de_glace -44	collision -73	dommage_materiel 50	none 76	vandalisme -70	vol -41
#ayor	degats_des_eaux -77	evenement_climatique 107	none -42	vandalisme 104
#ayst	autre -41	blessure -49	collision -86	dommage_materiel 157	incendie 54	none -242	vandalisme -47	vol 162
#azat	autre 203	none -174
#aze>	collision -85	incendie 174	vandalisme -51	vol 71
#azed	blessure -87	bris_de_glace 82	collision 203	none -63	vol -42
#azi>	degats_des_eaux 40	vol 45
#azie	bris_de_glace 159	dommage_materiel -42
#azil	blessure -41	dommage_materiel 92
#azin	bris_de_glace 142	dommage_materiel -55
#azou	blessure 96	collision -49	vol 107
#azro	dommage_materiel 93
#azy>	collision -114	dommage_materiel -49	none -49	vandalisme 207	vol -72
#baby	bris_de_glace 57
#bad>	autre 73	incendie 70
#badl	blessure 70	collision 53	vol -44
#bag>	vol 107
#bags	incendie 121
#balc	collision -90	dommage_materiel 51	incendie 55	vandalisme 58
#bale	collision -62	incendie 246
#ball	bris_de_glace 74
#band	blessure -50	collision -44	vandalisme 51
#bang	bris_de_glace 84
#bank	degats_des_eaux -83	evenement_climatique 221
#bann	dommage_materiel 55
#bar>	collision 79	none -47	vandalisme 72	vol -46
#barb	evenement_climatique -55	incendie 169
#bare	bris_de_glace 46
#barn	bris_de_glace 59	collision -51	incendie 100
#barr	collision 70
#base	collision -47	degats_des_eaux 60	evenement_climatique 48	none -46	vandalisme 104
#basi	bris_de_glace 41	vandalisme 47
#bat>	autre 124	none -74	vandalisme 55
#bath	collision -43	degats_des_eaux 102
#batt	blessure 99	dommage_materiel -44	incendie 145	none -63	vandalisme -40
#bay>	bris_de_glace 185	vandalisme -61
#bbed	collision -52	vandalisme 42	vol 124
#bber	autre -65	collision 80	dommage_materiel 92	incendie 69	vandalisme -52
#bbin	degats_des_eaux 122	dommage_materiel -46
#bble	bris_de_glace 243	collision -41	evenement_climatique -84	none -49
#bbli	degats_des_eaux 142
#bby>	collision -44	dommage_materiel -55	none -83	vandalisme 133	vol 103
#beac	autre 62	vol 53
#beam	collision -47	incendie 183
#beat	collision -93	incendie 130	vol 110
#beau	collision 53
#becu	evenement_climatique -62	incendie 187
#bedr	degats_des_eaux 44	incendie 81	none -42
#beds	evenement_climatique 71
#been	vandalisme 46
#bees	none -46	vol 127
#bega	collision -42	incendie 111
#begi	bris_de_glace 192	none -127
#beha	degats_des_eaux 43	vandalisme 135	vol -83
#bein	vol 51
#beli	none 42	vol 110
#bell	bris_de_glace -83	vol 135
#belo	degats_des_eaux 82
#belt	collision 119
#benc	autre -45	bris_de_glace -46	dommage_materiel -87	incendie 150	none -61	vandalisme 163	vol -125
#bend	blessure -57	collision 200
#bene	bris_de_glace 108	collision -64	degats_des_eaux 47	dommage_materiel -42	evenement_climatique 44
#bent	blessure -56	collision 52	dommage_materiel 76	evenement_climatique 43	vol -41
#bere	autre -82	collision 171	vandalisme -44
#berg	blessure -52	collision -50	degats_des_eaux 210	none -51	vandalisme -40
#berk	vol 43
#berl	collision 109
#berr	bris_de_glace -52	collision 80
#bers	none 130
#bes>	incendie 52
#besi	collision 83	vandalisme -40	vol 109
#best	collision -54	incendie 40	none -68	vol 148
#bett	collision 102	vol -77
#beyo	degats_des_eaux 186	dommage_materiel -110	vol -52
#bezi	none -52	vol 155
#biar	vol 111
#bic>	none 53
#bicy	blessure -42	collision 85	vol 59
#bies	blessure 263	collision -58	dommage_materiel -58	none -48
#big>	collision 60	evenement_climatique 54	vol -67
#bike	collision 51	none -42	vol 51
#bili	bris_de_glace -44	dommage_materiel 163
#bill	autre 87	degats_des_eaux 59	dommage_materiel 46	none -85
#bin>	bris_de_glace 74	collision 63	degats_des_eaux -67
#bine	bris_de_glace -59	incendie 49	vandalisme 102
#bing	blessure 79	collision -70	degats_des_eaux 75
#bins	collision -70	incendie 197
#birt	blessure 46	collision 59
#bit>	blessure 61
#bite	blessure 233	collision -96	dommage_materiel 47	none -53	vandalisme -41
#bits	bris_de_glace 119	degats_des_eaux -53
#bitt	collision 44	dommage_materiel 61	evenement_climatique -48	vol 45
#blac	dommage_materiel 45	incendie 67
#blad	blessure -65	collision -152	vol 191
#blam	collision 79
#blan	incendie 75
#blaz	collision -70	incendie 232
#ble>	bris_de_glace 42
#bled	collision -43	dommage_materiel -42	none -45	vandalisme 171
#blee	collision 41
#blem	collision 178	none -55
#bles	collision 63	dommage_materiel 40	none -81	vandalisme 87	vol -44
#blet	blessure -125	bris_de_glace -40	collision -49	degats_des_eaux -115	dommage_materiel 180	evenement_climatique -56	none -64	vandalisme -49	vol 110
#blew	evenement_climatique 125
#blin	degats_des_eaux 94
#blis	incendie 202
#bloc	collision -110	degats_des_eaux 135	evenement_climatique -66	none -45	vol 134
#blok	incendie -51	vandalisme 116
#bloo	blessure -42	collision 126
#blow	blessure -61	bris_de_glace -41	dommage_materiel 108	evenement_climatique 47	none -48	vandalisme 72
#blue	dommage_materiel 82	evenement_climatique -47
#bly>	bris_de_glace -106	degats_des_eaux 97	dommage_materiel 143	vandalisme -47
#bmw>	collision 146
#boar	none -40
#boat	collision -81	evenement_climatique 159	none -53	vol 53
#bodi	evenement_climatique 49
#boil	collision -60	degats_des_eaux 94	evenement_climatique 75	incendie -56	vol -45
#boll	collision 196	none -44
#bolt	bris_de_glace 72	dommage_materiel -55	evenement_climatique 173	incendie -56	none -73
#bon>	autre 74	collision 144	none -137
#bona	evenement_climatique 83
#bone	blessure 70	collision 42
#bonj	collision 61
#bonn	vandalisme 96
#boot	bris_de_glace 68
#bor>	collision -58	degats_des_eaux 95	dommage_materiel -47	evenement_climatique 131	none -40
#bord	autre 148	blessure 42	none -114
#borr	collision 63	dommage_materiel 46	incendie 122	vol -78
#bors	blessure 82	collision -51	dommage_materiel -70	evenement_climatique 57	incendie 54
#boss	dommage_materiel 46	none -56	vol -44
#bot>	none 69
#both	vandalisme 40
#bott	blessure 52	bris_de_glace 47	collision -44	incendie 47	none -51
#boug	dommage_materiel 58
#boul	blessure 61	bris_de_glace 60	collision 52
#boun	degats_des_eaux -41	dommage_materiel 242	incendie -48	none -61	vandalisme -50	vol -49
#bour	blessure 44
#bous	collision 138	dommage_materiel -44
#bove	degats_des_eaux 89
#box>	none -45
#boxe	dommage_materiel -60	vandalisme 103
#boxi	vol 43
#boy>	bris_de_glace 49
#boyf	blessure -44	none -44	vandalisme 210	vol -58
#bra>	collision 123
#brac	blessure 96	evenement_climatique -53	vandalisme -44	vol 100
#brai	dommage_materiel 218	evenement_climatique -126
#brak	collision 107	none -48	vandalisme 61
#bran	bris_de_glace 47	evenement_climatique 51	none -41
#brar	vol 85
#bric	vol 52
#brid	collision 143	evenement_climatique -50	none -54
#brig	incendie 68
#brin	blessure 56	collision -75	degats_des_eaux 48	incendie 138	none -46	vandalisme 144	vol -210
#bris	bris_de_glace 341	collision -63	dommage_materiel -44	none -217	vandalisme -44	vol -43
#broa	collision -95	dommage_materiel -57	incendie -72	none -103	vandalisme 235	vol 89
#brok	blessure 59
#brot	bris_de_glace -58	vandalisme 77
#brou	dommage_materiel 89	evenement_climatique 85	vandalisme -47	vol 53
#brow	bris_de_glace -46	collision -45	incendie 60	vandalisme 63
#brua	autre 98	dommage_materiel -54
#brui	vol 100
#brus	evenement_climatique 58
#bser	collision 116	vol -68
#bsol	dommage_materiel -51	none 57
#bubb	degats_des_eaux 110
#buck	degats_des_eaux 66
#bula	collision 69
#bulb	blessure 94	bris_de_glace -42	incendie -114	none -52	vol 154
#bump	collision 139
#burg	bris_de_glace 54	collision -53	vol 65
#burn	incendie 108
#burs	bris_de_glace 47	collision -44	degats_des_eaux 64
#bus>	collision 141	none -41	vol -47
#buse	collision 118	vandalisme -45
#busi	incendie 60	vandalisme 62
#butt	blessure 97	bris_de_glace 219	degats_des_eaux -47	dommage_materiel -80	evenement_climatique -51	none -75	vandalisme -62	vol -50
#buyi	collision 82	evenement_climatique 80
#bvio	collision 77
#bypa	collision 179	vandalisme -40
#cabi	incendie 40	vandalisme 82
#cabl	dommage_materiel 81	none -48	vandalisme 90	vol -44
#cade	collision -70	dommage_materiel 111	vandalisme 129	vol -61
#caff	dommage_materiel 62	evenement_climatique 74	none -40
#cake	bris_de_glace 74	dommage_materiel 112	none -55
#cal>	collision -53	incendie 142
#cald	bris_de_glace -75	degats_des_eaux 107	dommage_materiel 108
#cale	collision 147
#calf	blessure 187	collision -96	incendie 74	none -42
#calp	blessure 157	bris_de_glace 137	collision -52	degats_des_eaux -46	dommage_materiel -54	none -60	vol -77
#cam>	collision 46
#camp	evenement_climatique 40	incendie 75
#cana	blessure 63	collision 46
#canc	autre 209	collision -45
#cand	collision -52	incendie 172	none -65	vol 65
#cann	blessure 76	dommage_materiel -40	vandalisme 48
#cant	dommage_materiel 47
#canv	collision -93	none -68	vandalisme 237	vol -46
#cape	evenement_climatique 93
#capt	collision 64	none -64
#car>	none -43
#cara	evenement_climatique 54	incendie 44
#carb	collision 131	evenement_climatique 59	none -91
#card	autre 127	none -68
#carg	bris_de_glace 56	collision 59	none -65	vol 57
#carp	degats_des_eaux 48
#cars	collision 75	vandalisme 58
#cart	autre 197	collision 110	none -111	vol -72
#casa	collision 91
#case	collision -67	dommage_materiel 90	incendie 48
#cash	autre 64	collision -76	vol 94
#cass	bris_de_glace -106	dommage_materiel 101	none -48	vandalisme 126
#cast	blessure 85	bris_de_glace -62	collision -64	degats_des_eaux 60	dommage_materiel 83	none -44
#casu	dommage_materiel 59	vandalisme 44
#cat>	autre 61	collision -45	dommage_materiel 84	incendie 80	vandalisme -46
#cata	autre 93	none -86	vol 109
#cate	blessure 103	collision -91	dommage_materiel 115	none -47
#cath	autre -72	collision 122
#cati	degats_des_eaux 53
#caug	incendie 114
#cave	blessure -56	degats_des_eaux 83	evenement_climatique 82
#cboo	collision -57	dommage_materiel 118	evenement_climatique -46	none -52	vandalisme -43	vol 172
#ccid	blessure 59
#ccor	blessure -98	degats_des_eaux -58	evenement_climatique 139	incendie 82
#ccou	degats_des_eaux 43	incendie 47
#ccyx	blessure 44	collision 98
#ced>	bris_de_glace 75
#cede	collision 94
#cee>	blessure 205	dommage_materiel -44	incendie -51	vandalisme -173	vol 80
#ceil	degats_des_eaux 89
#ceip	vol 69
#ceiv	autre -186	blessure 145	collision -48	none 195
#cel>	blessure 46	none 77
#cele	bris_de_glace -148	vandalisme -64	vol 183
#cell	autre 87	degats_des_eaux 68	none -63
#cema	collision 75
#cemb	bris_de_glace 49
#ceme	blessure -43	collision 121	dommage_materiel 42
#cenc	collision 118	vol -43
#cens	autre 252	dommage_materiel -60	none -187
#cent	autre 178	none -98	vol -43
#cepa	evenement_climatique 43	incendie 95
#cept	incendie 55
#cer>	autre 64	dommage_materiel 53	none -60	vol 50
#cern	collision 201	dommage_materiel -95
#cert	none 90
#cess	collision -53	vandalisme 97
#chai	collision -58	vandalisme 81	vol 85
#chal	bris_de_glace 196	collision -47	dommage_materiel -45	evenement_climatique 63	none -47	vandalisme -47	vol -47
#cham	autre -56	blessure 97
#chan	bris_de_glace 49
#chao	collision 75
#chap	bris_de_glace 55	collision -51	dommage_materiel -42	none -50	vol 173
#char	autre 88	collision -43	incendie 69	none -64
#chas	vandalisme 100
#chat	none 61
#che>	bris_de_glace 41
#chec	none 104
#chee	blessure 71	collision -96	vandalisme 105
#chem	bris_de_glace 192	collision 79	dommage_materiel -134	vandalisme -47	vol -47
#chen	degats_des_eaux 48	incendie 61
#cher	evenement_climatique 73
#ches	vol 63
#chew	dommage_materiel 182
#chid	blessure 44	bris_de_glace -55	collision 41	evenement_climatique 76
#chie	dommage_materiel 89
#chil	blessure 49	collision -42
#chim	evenement_climatique 94	incendie 85
#chip	bris_de_glace 143	none -49
#chiv	degats_des_eaux 149
#chka	collision 59
#chma	blessure 147	collision 42	none -60	vol -44
#chni	collision -88	dommage_materiel 119	evenement_climatique -43	incendie 70
#choc	collision 119
#choo	blessure 56	vol 46
#chri	vol 46
#chur	autre 59
#cia>	collision 71	none -87	vol 94
#cial	blessure 127	collision -83	dommage_materiel -139	vol 138
#cian	dommage_materiel 54
#ciar	collision -95	dommage_materiel -88	evenement_climatique 110	none -92	vol 188
#ciat	collision -46	none -46	vandalisme 239	vol -74
#cid>	collision 45	none -45	vandalisme 154
#cide	blessure 54
#cier	degats_des_eaux 46	dommage_materiel -44	vandalisme 85
#cifu	collision 60	dommage_materiel -102	vol 94
#ciga	collision -53	dommage_materiel -49	incendie 152	vandalisme -41	vol 80
#cil>	bris_de_glace 100
#cing	collision 68	none -61	vol 86
#ciou	blessure 65
#cipa	vandalisme 45
#circ	collision 45	dommage_materiel 155	vandalisme -58
#cisi	none 147
#cist	bris_de_glace 74	collision -57	degats_des_eaux 110	dommage_materiel -50	none -62	vandalisme 76	vol -54
#citr	collision 205	degats_des_eaux -67
#city	collision 44	degats_des_eaux 47	incendie 59
#civi	dommage_materiel 50	incendie 61
#cked	bris_de_glace 51	none -44
#cker	none -44	vandalisme 47	vol 44
#cket	vol 75
#ckil	collision -90	dommage_materiel -55	evenement_climatique 98	none 75	vandalisme 64	vol -110
#ckin	bris_de_glace 92	dommage_materiel -57
#ckle	dommage_materiel 116
#ckon	dommage_materiel 56
#cks>	collision -43	evenement_climatique 53	none -41	vol 108
#cksa	bris_de_glace -73	collision -84	dommage_materiel 112	vandalisme -49	vol 164
#cksm	autre 146
#ckup	collision 145	degats_des_eaux 77	incendie -60	none -49
#ckwa	collision 70
#clai	autre 42	bris_de_glace -48	none 84
#clar	evenement_climatique 56	none -61	vol 157
#clas	autre -43	blessure 48	collision -69	dommage_materiel 219	vol -45
#cler	bris_de_glace -47	collision 191	dommage_materiel -42	evenement_climatique 66	vandalisme -44
#cles	evenement_climatique 49
#clie	dommage_materiel 64
#clim	evenement_climatique 56
#clin	autre 45	blessure 46
#clio	collision 48	vandalisme 42
#clip	collision 100
#clis	collision 100
#cloc	dommage_materiel 157
#clot	collision -84	incendie 177	vol -44
#clou	degats_des_eaux -46	evenement_climatique 141
#club	blessure 141	collision -107	evenement_climatique 83	none -69	vol 46
#clud	incendie 57	vandalisme 55
#clue	blessure 41	dommage_materiel -41	none 140	vandalisme -49	vol -58
#coac	bris_de_glace -76	vandalisme 91
#coal	collision -85	dommage_materiel -68	incendie 266	none -70
#coat	collision 45	degats_des_eaux -55	incendie 63	vol 51
#cocc	blessure 44	collision 98
#coff	dommage_materiel 120	incendie -59	none -53
#cogn	collision -68	dommage_materiel 235	evenement_climatique 50	vandalisme -40	vol -52
#coin	bris_de_glace 133	none -66
#cola	evenement_climatique 110
#cold	bris_de_glace 207	degats_des_eaux 50	none -85
#colu	degats_des_eaux 53	vol 46
#com>	vandalisme 114
#comb	degats_des_eaux 59	evenement_climatique -67	incendie 96
#come	degats_des_eaux 47
#comi	degats_des_eaux 63
#comm	vandalisme 48	vol 40
#comp	vandalisme 50	vol 55
#con>	collision 84
#conc	collision 79
#conf	autre 67	collision 161	dommage_materiel 44	none -75	vandalisme -49	vol -46
#conn	dommage_materiel 43
#cons	collision 60
#conv	vol 123
#cony	collision -90	dommage_materiel 51	incendie 55	vandalisme 58
#cook	blessure 87	collision -83	degats_des_eaux -72	dommage_materiel 55	evenement_climatique -40	incendie 172	none -70
#cool	collision 50	degats_des_eaux 56	dommage_materiel 114	incendie -64	none -42
#coop	collision -60	evenement_climatique 115	vol 75
#coot	collision 69	vol 45
#cope	bris_de_glace -148	collision -85	degats_des_eaux -51	dommage_materiel 217	none -54	vandalisme -52	vol 59
#copp	collision 63	dommage_materiel -41	vandalisme -66	vol 96
#cops	none -47	vol 96
#cora	incendie 135	none -53
#corc	collision -54	vandalisme 170
#cord	dommage_materiel -40	incendie 91	none -43	vandalisme 45
#corn	bris_de_glace 86	degats_des_eaux 43
#corr	degats_des_eaux 49	none 94
#cors	autre 50	collision 57
#cost	autre 114	blessure 52	collision -102
#cott	degats_des_eaux 67	evenement_climatique -57	vol 47
#coug	collision -48	incendie 214
#coup	vol 102
#cour	collision 50	degats_des_eaux 46	dommage_materiel -47	vandalisme -54
#cous	vol 45
#cove	autre 116	blessure 49	collision -50
#cow>	autre -61	blessure 60	collision 162	none -52
#cows	evenement_climatique 76
#crac	bris_de_glace 175	collision -60	none -62
#crap	collision 126
#cras	autre 60	collision 49
#crat	vandalisme 62	vol -47
#craw	none -83	vandalisme 97
#craz	collision -114	dommage_materiel -49	none -49	vandalisme 207	vol -72
#crea	vol 47
#cree	bris_de_glace 94	dommage_materiel 59
#crew	vandalisme 65
#crie	blessure 40	collision 92
#crim	vandalisme 104
#crop	collision -64	evenement_climatique 59	none -60	vandalisme 134	vol -42
#cros	collision 60
#crow	blessure 57	bris_de_glace -57	collision -77	dommage_materiel 40	none -41	vandalisme 109	vol -75
#crui	autre 232	collision -81	none -100	vandalisme -53	vol -43
#crum	bris_de_glace 152
#crun	collision 52	dommage_materiel 67
#crus	collision 106	dommage_materiel 40
#cry>	incendie 80
#ctat	collision 65
#cted	blessure 93
#ctib	bris_de_glace 93	collision -49	none 76
#ctic	degats_des_eaux 61
#ctim	evenement_climatique 92
#ctly	dommage_materiel 54
#ctob	collision 60
#ctri	incendie 85
#ctro	evenement_climatique 44
#ctua	dommage_materiel 93
#ctur	blessure 137	collision -73
#cuat	evenement_climatique 82	incendie 118	vol -62
#cue>	blessure 84	collision -75	evenement_climatique -59	incendie 166	vol -40
#cuff	blessure 78	vandalisme 59
#cuit	dommage_materiel 197
#cula	collision 125	vandalisme -76
#culo	bris_de_glace 111	degats_des_eaux -67
#cume	none 85
#cupb	degats_des_eaux 77	incendie 47
#curt	incendie 146
#cuss	collision 67	evenement_climatique 47
#cust	vol 48
#cut>	bris_de_glace 48	none -71	vandalisme 98
#cuts	bris_de_glace 236	collision -98	degats_des_eaux -55	vandalisme -43
#cycl	collision 83
#cyx>	blessure 44	collision 98
#dabl	autre 169	blessure -117	bris_de_glace -126	collision -49	dommage_materiel 173
#dabo	collision 93
#dach	collision 166	dommage_materiel -49
#daci	collision 85	none -97	vol 108
#dad>	collision 40
#dage	bris_de_glace 58	collision -62	incendie 64
#dai>	dommage_materiel 73	vol 55
#dal>	collision -52	dommage_materiel 173	evenement_climatique -49	vol 87
#dals	dommage_materiel -43	vandalisme 54
#dam>	blessure 54	bris_de_glace 43
#dama	collision 51
#dame	dommage_materiel 60
#damp	collision -46	degats_des_eaux 139
#danc	collision -40	degats_des_eaux 73	vandalisme 71
#dang	collision -108	dommage_materiel -64	evenement_climatique -79	incendie -116	none -59	vandalisme 333
#dar>	bris_de_glace -43	collision -112	degats_des_eaux -43	dommage_materiel 82	evenement_climatique 220	none -86
#dari	collision 56	dommage_materiel -72	incendie 97
#dark	blessure -73	collision -66	degats_des_eaux 206	none 68
#dash	collision 74	incendie 48
#daug	blessure 51
#dawn	blessure 166	collision -57	dommage_materiel -90	vol 76
#dayl	bris_de_glace 99	collision -57	dommage_materiel -55	none -70	vandalisme 165
#days	blessure 41
#dbag	collision -51	dommage_materiel 46	vol 100
#dboa	degats_des_eaux 141	dommage_materiel -78
#dbra	collision 96
#dbur	degats_des_eaux -67	evenement_climatique 195
#dded	blessure -50	collision 173	dommage_materiel -47
#dden	evenement_climatique 68
#dder	blessure 79	bris_de_glace 62	collision -41
#ddin	autre 78	dommage_materiel 92	none -49
#ddle	dommage_materiel 42
#ddli	degats_des_eaux 150
#ddre	none 44
#dea>	bris_de_glace 44	none 209	vol -114
#dead	evenement_climatique 63
#deal	autre 58	collision 75	vandalisme -84
#dear	autre 74
#deau	autre 146	blessure 40	none -121
#deci	none 41
#deck	blessure 44	collision 88	degats_des_eaux -64	dommage_materiel -69	evenement_climatique -41	incendie 195	none -74	vandalisme -47	vol -52
#decl	evenement_climatique 44	none -58	vol 123
#deco	autre 53	incendie 110	none -72
#ded>	none -41
#dedu	bris_de_glace 93	collision -49	none 76
#deep	collision -55	dommage_materiel -48	evenement_climatique 56	incendie 132	vol -42
#deer	collision 146
#defi	none 137
#dega	degats_des_eaux 168	dommage_materiel -52
#degr	blessure 89	collision -40	incendie 48
#dela	dommage_materiel 85	vandalisme 146
#deli	dommage_materiel 60
#demo	autre -50	collision 212	dommage_materiel -45	none -97
#den>	evenement_climatique 62	none -47
#denc	collision -48	dommage_materiel 122	incendie 81	none -52	vandalisme -42
#deni	degats_des_eaux 53
#dens	blessure 149	collision -84	degats_des_eaux 76
#deny	blessure -44	bris_de_glace 149	collision -143	degats_des_eaux -53	evenement_climatique -74	incendie -42	none -59	vandalisme -62	vol 160
#deo>	collision -59	dommage_materiel -153	incendie -115	vandalisme 292	vol -45
#depo	autre 96	collision -89	vol 108
#derb	dommage_materiel -58	evenement_climatique 188	incendie -55
#dere	bris_de_glace 83	collision -40	incendie 129	none -66
#derg	collision 115
#dern	degats_des_eaux 105	dommage_materiel -49
#ders	collision -42	dommage_materiel 96
#dert	collision 203	none -95
#des>	vandalisme 46
#desc	degats_des_eaux 147
#dese	collision 202	none -67
#desk	bris_de_glace 52	none -57	vandalisme 51
#dest	blessure -42	evenement_climatique 72
#deta	collision 83	incendie 41
#dewa	collision 61
#dfat	collision -95	dommage_materiel -60	evenement_climatique 63	incendie 67	vol 124
#dful	dommage_materiel 106	none -48
#dged	collision 47	vol 40
#dger	vandalisme 158	vol -140
#dia>	blessure 107	evenement_climatique 74	none -41
#diab	collision 45	none -44	vol 97
#dian	blessure 95	collision -66	vandalisme 73
#diat	degats_des_eaux 49
#dic>	collision -42	degats_des_eaux 65
#dica	blessure 41	vol 58
#dici	collision -103	dommage_materiel -153	none -133	vandalisme -42	vol 379
#dict	collision 65
#dicu	bris_de_glace 111	degats_des_eaux -67
#did>	none 45
#didn	collision 74
#died	autre 153	collision -94	dommage_materiel 66	evenement_climatique -42
#dies	autre -56	collision 67	dommage_materiel 102	none -49	vandalisme -41	vol 46
#diff	collision 103
#dign	dommage_materiel 156
#dily	evenement_climatique 49
#dina	bris_de_glace 45	collision 98	dommage_materiel -54	vandalisme 47
#dine	degats_des_eaux -70	evenement_climatique 120
#dinn	dommage_materiel 109
#dio>	collision -41	dommage_materiel -56	vol 126
#diol	autre 164	none -72	vol -70
#diot	vandalisme 103
#dir>	autre 99
#dire	blessure 45	bris_de_glace 59
#dirh	blessure 47	dommage_materiel 45
#disa	vol 64
#disc	blessure 183	collision -73	degats_des_eaux 68	none -45
#dise	dommage_materiel -40	incendie 105	vol 46
#dish	degats_des_eaux 144
#disl	blessure 213	collision -144
#disp	autre 81	collision -58	dommage_materiel 42	none -54	vandalisme 48
#diss	collision -152	vol 212
#dist	blessure -123	bris_de_glace -50	degats_des_eaux -60	dommage_materiel 129	incendie 163	none -67	vandalisme -50	vol -89
#ditc	collision 126
#diti	evenement_climatique 55
#dium	bris_de_glace -49	collision 81	dommage_materiel -47	vandalisme 175	vol -66
#divi	blessure 236	bris_de_glace -62	collision -89	dommage_materiel -73	none -69
#dlam	bris_de_glace 51	collision 114	none -46
#dle>	incendie 52
#dleb	blessure 64	collision 50
#dler	dommage_materiel 184	none -62
#dles	blessure -48	collision -66	dommage_materiel 90	incendie 45	none -90	vol 122
#dlig	vandalisme 120	vol -50
#dlin	degats_des_eaux 54
#dloc	vandalisme -49	vol 140
#dlor	autre 89	collision -53	dommage_materiel 97	none -59
#dly>	none -44
#dmit	degats_des_eaux 65
#dmot	dommage_materiel 94	vol 44
#dnig	bris_de_glace 106	degats_des_eaux -40
#dnt>	collision 115	none -52
#dock	collision 209	dommage_materiel -58
#doct	blessure 59	vol 45
#docu	none 85
#does	vol -40
#dog>	blessure 69
#dogs	blessure 205	collision -91	incendie -107	vandalisme 99	vol -56
#doin	dommage_materiel 50
#don>	none 49
#donk	blessure 83	collision 117	vol -75
#dont	dommage_materiel 65	vol -55
#dor>	degats_des_eaux 95	dommage_materiel 69
#doub	bris_de_glace 139
#doul	collision 82
#dow>	bris_de_glace 183
#down	dommage_materiel 63
#dows	bris_de_glace -116	none -53	vandalisme 250	vol -60
#drag	blessure 79	collision -61
#drai	degats_des_eaux 247	dommage_materiel -47	none -58
#dram	autre 173	none -57
#dran	blessure 150	dommage_materiel -48	incendie -118	vol 78
#draw	dommage_materiel 42	vol 40
#dred	collision -42	dommage_materiel 65	vol 40
#dren	blessure 40
#dres	blessure 98	collision -57	incendie 40
#drew	dommage_materiel 65
#dril	bris_de_glace -45	collision -70	dommage_materiel 262	evenement_climatique -60	none -71
#drin	blessure -41	collision 70	evenement_climatique 93
#drip	blessure 47	degats_des_eaux 147
#driv	collision 44
#drob	blessure -49	bris_de_glace 60	collision -42	degats_des_eaux 44	dommage_materiel 99	none -62
#dron	bris_de_glace -100	dommage_materiel 158	incendie 133	none -60
#droo	degats_des_eaux 47	incendie 82	none -44
#drop	collision -58	dommage_materiel 147	vol -44
#drov	collision 104
#drow	collision -43	degats_des_eaux 135	dommage_materiel -67	evenement_climatique 148	incendie -51	none -63
#drum	collision -134	dommage_materiel 103	vol 98
#drun	collision 42	vandalisme 126
#dry>	evenement_climatique 90
#drye	incendie 97
#dscr	bris_de_glace 79
#dshi	bris_de_glace 55	collision 61
#dsid	collision 74
#dson	blessure -73	collision 169	vol -46
#dsto	bris_de_glace -43	collision -142	dommage_materiel -55	evenement_climatique 308	none -107	vandalisme 61	vol -59
#dth>	dommage_materiel 97
#duct	dommage_materiel 113
#due>	evenement_climatique 74
#duli	collision -139	none 112	vol 127
#dull	collision 106
#duly	collision 71
#duri	collision -47	evenement_climatique 44	vol 45
#dust	none -49	vol 100
#dutc	bris_de_glace 54
#duty	autre 42	blessure -48	collision 53	evenement_climatique 68
#duve	incendie 101
#dvis	none 81
#dwic	collision 66	vol 44
#eace	collision -63	none -42	vandalisme 287	vol -134
#each	blessure 60
#eada	collision 166	dommage_materiel -49
#eadi	degats_des_eaux 94	vol 78
#eadl	collision 58	vandalisme 58	vol -45
#eads	collision 83	vandalisme 113	vol -43
#eady	vol 74
#eagu	collision 42	vol 57
#eah>	dommage_materiel -46	none 139
#eak>	vol 51
#eake	collision -49	degats_des_eaux 194
#eakf	degats_des_eaux 44
#eaki	degats_des_eaux 42
#eaks	degats_des_eaux 71	evenement_climatique 45
#eale	collision 65	dommage_materiel -53	vandalisme -69	vol 59
#eall	none 160
#ealt	collision 61	evenement_climatique 78
#eame	vol 50
#eane	bris_de_glace 41	collision -57	degats_des_eaux 68	dommage_materiel 66
#eani	bris_de_glace 85	degats_des_eaux -55	vandalisme 85	vol -64
#eans	bris_de_glace 64
#eant	bris_de_glace -218	collision -132	degats_des_eaux -48	dommage_materiel -118	evenement_climatique -54	none -147	vandalisme 481	vol -203
#earb	autre 197	collision -123
#eard	vol 61
#eare	bris_de_glace 92	dommage_materiel -71	none -86	vandalisme 101	vol 75
#eari	autre 101	dommage_materiel 42	evenement_climatique 64	none -66	vol -46
#earm	bris_de_glace -41	collision -55	dommage_materiel 94	incendie 73
#earn	collision 113
#eart	evenement_climatique 100	none -54
#eas>	collision 72
#ease	autre 49
#easo	degats_des_eaux 40
#east	blessure 72
#easu	evenement_climatique 50	none 90
#eat>	dommage_materiel 41	vandalisme 71
#eatb	collision 114
#eate	degats_des_eaux 73	none -44
#eati	blessure 53
#eats	blessure 100	collision -40	dommage_materiel 81
#eau>	blessure 99	collision -45	vol 90
#eaun	collision 42
#eaux	autre 88	degats_des_eaux 69	none -74
#eave	bris_de_glace -42	vol 169
#eavi	collision 147	dommage_materiel -55
#eavy	bris_de_glace -41	degats_des_eaux -54	evenement_climatique 205	incendie 45	none -50
#ebar	blessure 64	collision 50
#ebbl	bris_de_glace 278	collision -43	evenement_climatique -94	none -53
#eble	collision 126	vol -42
#eboa	degats_des_eaux 67	dommage_materiel -49	none -112	vandalisme 175	vol -84
#ebod	vandalisme 84
#ebox	collision 52
#ebra	blessure 117
#ebro	bris_de_glace -72	collision -67	dommage_materiel 41	incendie 110	vandalisme 105
#ebru	autre 98	dommage_materiel -54
#ece>	bris_de_glace 45	dommage_materiel 67
#ecei	blessure 51	vol 52
#ecem	bris_de_glace 49
#ecep	collision -60	vol 56
#eces	dommage_materiel 101	vandalisme 49
#ech>	autre 43
#echa	autre -59	collision -47	dommage_materiel 145	vandalisme 52
#eche	collision 117
#echi	bris_de_glace -54	collision 99
#echn	dommage_materiel 94	incendie 47
#ecia	blessure 146	collision -40	dommage_materiel -68	none 64
#ecid	collision 55	degats_des_eaux 90	dommage_materiel 48	vol -48
#ecis	collision -49	none 74	vol 72
#ecke	dommage_materiel 127
#ecki	autre -54	bris_de_glace 96	none 114
#ecko	dommage_materiel 56
#ecla	evenement_climatique 50	none -58	vol 158
#ecli	autre 245	blessure -149	collision -41	dommage_materiel -51	none -48	vol -73
#ecor	incendie 62	none -59	vandalisme 47
#ecs>	autre 61	collision 76
#ect>	collision 47	incendie 45	none 65
#ecte	blessure 102	degats_des_eaux 74	none -45
#ecti	evenement_climatique 66	incendie 45
#ectl	dommage_materiel 56
#ecto	autre -89	collision -63	dommage_materiel 156	evenement_climatique -42	none -50	vandalisme -44	vol 82
#ectr	incendie 77
#ecue	evenement_climatique -62	incendie 187
#ecy>	blessure 55	dommage_materiel 59
#edal	vol 124
#edar	bris_de_glace -46	collision -77	evenement_climatique 185	incendie 53	none -64
#edde	collision 100
#eddi	autre 78	dommage_materiel 92	none -49
#edec	collision -47	dommage_materiel -80	evenement_climatique 52	incendie 169	none -70
#eded	none -40	vol 106
#eden	blessure 158	bris_de_glace -107
#edes	collision 114
#edfu	dommage_materiel 106	none -48
#edge	bris_de_glace 60	dommage_materiel -44	evenement_climatique -43	incendie 59	vandalisme 61
#edia	collision 68	degats_des_eaux -50	evenement_climatique 88
#edic	autre -50	blessure 59	collision 96	none -47	vol 81
#edle	collision 56
#edro	degats_des_eaux 47	incendie 82	none -44
#eds>	autre 79	collision -49	none -65	vol 88
#educ	bris_de_glace 93	collision -49	none 76
#eed>	none 48
#eede	none -40	vol 106
#eedf	dommage_materiel 106	none -48
#eeds	autre 94	collision -54	dommage_materiel -40	none -79	vol 115
#eek>	degats_des_eaux 40	none 54	vandalisme 42	vol -48
#eeke	none 83
#eeks	blessure 74	collision -41
#eel>	collision 86
#eelc	autre -92	blessure -129	collision -97	vandalisme 146	vol 127
#eele	degats_des_eaux -71	evenement_climatique 102	vol 122
#eeli	degats_des_eaux 151
#eels	collision -54	none -50	vandalisme 52	vol 121
#eeme	collision 85	dommage_materiel 71	none -52
#eena	autre 133	none -80
#eenh	bris_de_glace 124	evenement_climatique 90
#eens	autre -49	bris_de_glace 176	collision -93	none -60	vol 69
#eepe	blessure 171	collision 137	dommage_materiel -72	incendie -134	none -43	vandalisme -160
#eepi	dommage_materiel -40	vol 79
#eeps	blessure 42	bris_de_glace 50
#eer>	collision 88	dommage_materiel 61
#eeri	collision 118	dommage_materiel -46
#eers	none 131
#ees>	evenement_climatique 41	vandalisme 90
#eese	evenement_climatique 74	vol 47
#eet>	vandalisme 41
#eeth	autre 54	blessure 80	dommage_materiel 48
#eets	evenement_climatique 53	vol 79
#eeze	bris_de_glace 57	evenement_climatique 66
#efch	collision 65	incendie 42
#efer	blessure 63
#efig	collision 159	vol -48
#efin	none 137
#efou	collision 59
#efro	bris_de_glace 256	dommage_materiel -47
#eft>	vol 57
#efun	autre 288	blessure -69	collision -54	none -64
#egan	collision -41	incendie 93
#egar	blessure 138
#egat	degats_des_eaux 108	dommage_materiel -51	none 96
#egg>	collision 73	vol -46
#egge	vandalisme 97
#eggs	vandalisme 136
#egin	bris_de_glace 192	none -127
#egis	collision 124
#egna	collision 64
#egre	blessure 89	collision -40	incendie 48
#egs>	bris_de_glace 71	dommage_materiel 40
#ehal	degats_des_eaux 43	vandalisme 135	vol -83
#eham	collision -54	dommage_materiel -89	vandalisme 147	vol 106
#ehea	collision 104
#eili	degats_des_eaux 89
#eima	collision -68	evenement_climatique 193
#eimb	autre 151	blessure -47	bris_de_glace 60
#eims	collision 71
#eipt	vol 69
#eith	collision 46
#eive	autre -186	blessure 145	collision -48	none 195
#eken	none 83
#eks>	blessure 74	collision -41
#elbo	blessure 66	vandalisme -51
#elch	autre -92	blessure -129	collision -97	vandalisme 146	vol 127
#eld>	vandalisme 50
#elde	collision -50	degats_des_eaux 127
#elec	incendie 80
#eled	degats_des_eaux -71	evenement_climatique 102	vol 122
#elep	blessure -52	dommage_materiel -88	evenement_climatique 72	none -76	vandalisme -51	vol 192
#eles	bris_de_glace -88	collision -67	dommage_materiel 128
#elet	bris_de_glace -138	collision -105	vandalisme -47	vol 286
#elev	collision -42	none -55
#elf>	none -44	vandalisme 43
#elib	dommage_materiel 132	incendie -97	vandalisme 58	vol -43
#elic	blessure 97	bris_de_glace -40	collision -125	dommage_materiel 170	vandalisme -47	vol -44
#elid	evenement_climatique -88	vandalisme 188
#elie	blessure -43	vol 95
#elin	autre 83	degats_des_eaux 145	vol -40
#eliz	vandalisme 45
#ella	degats_des_eaux 114
#elle	autre 112	dommage_materiel -41	none -58	vol 71
#elli	vol 52
#ells	collision 93
#elly	bris_de_glace -54	dommage_materiel 66	none -53	vandalisme 118
#elme	blessure -53	vandalisme -146	vol 238
#elmi	bris_de_glace -41	collision 169	dommage_materiel -45
#elon	blessure 44
#elop	bris_de_glace 118	collision -62	none -91	vol 87
#elow	degats_des_eaux 105
#elp>	vol 79
#elpe	blessure 61
#elpi	collision -96	dommage_materiel 250	none -42
#els>	collision -46	evenement_climatique 48	none -40
#else	blessure 56	collision 51	dommage_materiel -43
#elt>	collision 46
#elte	incendie 159
#elux	bris_de_glace 183	collision -51	evenement_climatique 71	none -41
#elve	evenement_climatique 45	vol 44
#elvi	collision 178
#ely>	dommage_materiel 46
#emai	autre 64	bris_de_glace 91	none -47
#eman	collision 68
#emar	collision 103	vandalisme -52
#embl	degats_des_eaux 73	dommage_materiel -43	evenement_climatique 49
#emem	collision 88	none 45
#emis	bris_de_glace 100	collision 180	dommage_materiel -93	none -45	vandalisme -58
#emmi	vol 69
#emot	collision -106	dommage_materiel 260	evenement_climatique -114	vol -52
#emov	dommage_materiel 83	none -60	vol 91
#empl	blessure 45
#empt	vol 117
#emse	collision 41	vol 65
#enag	autre 133	none -80
#enan	degats_des_eaux 65	incendie 50	vol 73
#enau	collision 94
#ench	incendie 43
#ency	autre -55	blessure 204	collision -49	incendie -41	none -100	vandalisme 121	vol -139
#end>	autre 70	none -41
#ende	collision 102
#endi	collision -126	incendie 163	vol 47
#endo	blessure 75	collision -54	dommage_materiel -72	vandalisme -48	vol 170
#ends	autre 105	dommage_materiel 124	none -53
#ene>	autre -43	dommage_materiel 106	none -54	vandalisme 144	vol -78
#enea	blessure -63	bris_de_glace 119	degats_des_eaux 56	dommage_materiel -42	evenement_climatique 55
#ened	vol 42
#ener	blessure -49	collision -64	degats_des_eaux 93	dommage_materiel 61	evenement_climatique 117
#enga	dommage_materiel -56	evenement_climatique 43	vol 134
#enge	collision 71
#engi	incendie 43	none -44	vol 51
#engl	autre 84
#engt	vandalisme 44
#enho	bris_de_glace 108	collision -45	evenement_climatique 72	none -49	vol 51
#eni>	bris_de_glace 137	vandalisme -51	vol -56
#enis	blessure 77	evenement_climatique 44
#enna	bris_de_glace -47	none -47	vandalisme 171
#enne	blessure 142	none -57
#enou	collision 146	none -68	vandalisme 60
#ens>	collision -49	evenement_climatique 45
#ensa	dommage_materiel 147
#ense	autre 149	blessure -43	dommage_materiel 74	none -84
#ensi	dommage_materiel 71	vol 55
#enta	incendie 42
#enth	bris_de_glace -111	collision -78	degats_des_eaux 147	evenement_climatique 63	none -43	vandalisme -40
#entl	collision 68
#entr	collision 55
#enty	evenement_climatique 44
#enue	collision 69
#eny>	blessure -44	bris_de_glace 149	collision -143	degats_des_eaux -53	evenement_climatique -74	incendie -42	none -59	vandalisme -62	vol 160
#eon>	bris_de_glace 103	collision 59
#eone	vandalisme 72	vol 58
#eopa	autre 158	none -85
#eopl	degats_des_eaux 71
#epai	degats_des_eaux 94	vandalisme -40
#epan	evenement_climatique 43	incendie 95
#epar	autre 94
#eper	blessure 171	collision 137	dommage_materiel -72	incendie -134	none -43	vandalisme -160
#ephe	dommage_materiel 53
#epho	blessure -52	dommage_materiel -88	evenement_climatique 72	none -76	vandalisme -51	vol 192
#epin	dommage_materiel -40	vol 79
#epla	collision -54	dommage_materiel 104	none -41	vol 88
#epos	autre 94	collision -44	vol 54
#epot	degats_des_eaux -54	incendie 42	vol 124
#eppe	dommage_materiel 79
#eps>	bris_de_glace 40
#epte	evenement_climatique 78
#epti	blessure -43	collision -70	incendie 108	vandalisme 94
#eput	autre -52	collision 204	dommage_materiel -64	evenement_climatique 68	none -92	vandalisme -98
#eque	vol 51
#equi	collision 81	none 63
#era>	collision -44	dommage_materiel 76	vol 114
#eral	none -51	vol 59
#eran	bris_de_glace 93	evenement_climatique 60
#erat	autre 72	collision 62	none -57
#erb>	collision 106
#erba	bris_de_glace -111	collision 120	dommage_materiel -79	vandalisme 185	vol -58
#erbo	dommage_materiel -43	evenement_climatique 104	incendie -57	none -55	vandalisme 96	vol -48
#erce	autre 92	bris_de_glace 58	none -69
#erch	collision -47	dommage_materiel -56	incendie 105	vandalisme -58	vol 132
#erci	collision 85	dommage_materiel -78	vol 73
#erco	vandalisme 114
#erd>	blessure 147	bris_de_glace 72	collision -70
#erel	autre 114	blessure -44	bris_de_glace -51	collision -140	degats_des_eaux -43	dommage_materiel -63	evenement_climatique -68	none -146	vandalisme 168	vol 81
#erer	collision -101	dommage_materiel 313	none -94
#eres	bris_de_glace 55	degats_des_eaux 51
#erfa	degats_des_eaux 194	none -55
#erfe	collision 113	vandalisme -64
#erfl	degats_des_eaux 142	dommage_materiel -57	evenement_climatique 40
#erge	blessure 84	collision -64	vandalisme 74
#ergi	autre -67	blessure 221	bris_de_glace -51	collision -67	degats_des_eaux 132	dommage_materiel -89	evenement_climatique -58	incendie -63	none -294	vandalisme -67	vol -110
#ergo	collision -62	evenement_climatique 217	vol -40
#ergr	collision 115
#ergu	degats_des_eaux -49	evenement_climatique 163
#erhe	degats_des_eaux 104	incendie 43
#eria	evenement_climatique 53
#erie	vol 85
#erin	collision 40
#erio	bris_de_glace 60
#erip	collision 72
#eriq	collision 57
#erka	vol 43
#erle	evenement_climatique 53
#erli	collision 47
#erly	collision -49	degats_des_eaux 144	vandalisme 43
#erma	incendie 52	none -45	vandalisme -40
#ern>	blessure -43	collision -98	degats_des_eaux 237	dommage_materiel -50
#erna	autre 57	collision -43	dommage_materiel 86
#erne	collision 63	degats_des_eaux 62	dommage_materiel -71	evenement_climatique 61
#erni	none -47	vandalisme 56
#erno	collision 47
#ero>	autre 86	blessure -47	collision 136	dommage_materiel 86	evenement_climatique -69	none -73	vol -47
#erpa	bris_de_glace -196	collision -55	vandalisme 280	vol -43
#erpr	vol 104
#erra	degats_des_eaux 56	dommage_materiel 51
#erre	bris_de_glace -54	collision 99
#erri	blessure 45	collision -48	dommage_materiel 71
#erry	autre 111	collision 91
#erse	collision 106
#ersh	degats_des_eaux 52	none 54
#ersi	collision 43
#erst	bris_de_glace -50	collision -46	dommage_materiel 123
#ert>	collision 76	evenement_climatique 50
#erta	collision 44	none 135
#erte	autre 88	blessure 61	none -98	vol 51
#erto	collision 93
#erva	bris_de_glace 48	evenement_climatique 82
#erve	collision 92
#ervi	none 47
#ervo	blessure 111	collision -179	dommage_materiel 88	evenement_climatique -135	none -122	vandalisme 218	vol -118
#erwa	vol 56
#erwi	collision 71	vol 92
#erwo	collision 67
#eryb	collision 55
#eryw	collision 76
#esca	evenement_climatique 93
#esce	degats_des_eaux 98
#ese>	collision 70	dommage_materiel 103
#esel	autre -70	collision 61	dommage_materiel 115	none -59	vandalisme -48	vol 59
#esen	collision 62
#eser	collision 118	none -81	vandalisme 140	vol -60
#esid	vol 77
#esk>	bris_de_glace 59	none -65	vandalisme 56
#esla	collision 154	none -76
#esn>	collision 56	evenement_climatique 77
#esnt	collision 82	incendie 106	vol -69
#espe	degats_des_eaux 66	vol 76
#espo	degats_des_eaux -54	dommage_materiel 118	vandalisme -50
#esse	collision -54	dommage_materiel 143	none -52
#essi	blessure 162	collision -68	dommage_materiel -65	vandalisme 70
#esso	blessure 75	collision -76	none 77	vol 41
#essu	bris_de_glace -67	dommage_materiel 79	vol 75
#esta	autre 94	bris_de_glace 45	collision -59	dommage_materiel 44	none -104	vandalisme 51	vol -57
#esti	vol 117
#esto	blessure -61	dommage_materiel 152	vandalisme -50	vol 45
#estr	evenement_climatique 78
#ests	collision 59	degats_des_eaux 46	dommage_materiel -56	evenement_climatique -55	vol 78
#esum	blessure -45	degats_des_eaux 187	none -60	vol 42
#etai	collision 67	incendie 44
#etal	collision 104	none -72	vandalisme 142	vol -146
#etan	blessure 69	bris_de_glace 82	collision -77	degats_des_eaux -42	dommage_materiel -44	evenement_climatique 94
#etch	collision -54	dommage_materiel 46	incendie 79
#ete>	collision 51
#etel	dommage_materiel 75
#eter	blessure 45	collision -49	dommage_materiel -45
#eth>	autre 54	blessure 80	dommage_materiel 48
#ethi	dommage_materiel -42	evenement_climatique 44	none -45
#etic	blessure 140	collision 48	dommage_materiel -67
#etim	none 86
#etir	degats_des_eaux 76
#etit	collision 78	none -46
#etre	evenement_climatique 93
#etro	collision 65	none -98	vandalisme -49	vol 188
#ets>	degats_des_eaux 40	evenement_climatique 40
#etta	collision 43
#ette	vandalisme 52
#ettl	blessure 106	collision -64	dommage_materiel -82	none 40	vol 84
#etty	incendie 108	vol 66
#etur	autre 108
#ety>	collision -43	dommage_materiel -75	vol 158
#eue>	collision 70
#eur>	collision 190	none -88
#euro	autre 50
#evac	evenement_climatique 82	incendie 118	vol -62
#evar	blessure 85	collision 98	degats_des_eaux -51
#evel	evenement_climatique 133	vol -44
#eves	collision -81	incendie -47	vandalisme 123	vol 43
#evid	collision 67	incendie 198	none -50	vol -93
#evil	bris_de_glace -117	dommage_materiel 73	vandalisme -42	vol 140
#evin	bris_de_glace 60	degats_des_eaux 43	dommage_materiel -54
#evis	collision -60	dommage_materiel 245	none -88
#evry	blessure -58	degats_des_eaux 146	dommage_materiel -55	incendie 96
#ewal	collision 44
#eway	collision 57	dommage_materiel -124	evenement_climatique 162
#ewdr	collision -46	vandalisme 176	vol -60
#ewed	blessure 77	collision -57	dommage_materiel 91
#ewel	vol 172
#ewhe	autre 234	evenement_climatique -98	vandalisme 41	vol -63
#ewor	dommage_materiel -49	incendie -62	vandalisme 208
#exac	collision 58	none 51
#exag	dommage_materiel 55	evenement_climatique 88
#exce	collision 61	vol -52
#exch	blessure 89	collision -43
#exha	collision 93	none -56	vandalisme 75
#expe	collision -57	evenement_climatique 45	incendie 43	none 57
#expl	autre 51	bris_de_glace 83	none -54
#exte	dommage_materiel 110	incendie 40
#exti	incendie 62	vandalisme 91	vol -65
#extr	incendie 83
#eybo	autre -44	collision -70	dommage_materiel 212	none -46	vol 43
#eye>	blessure 159	bris_de_glace -50
#eyeb	bris_de_glace -72	collision -67	dommage_materiel 41	incendie 110	vandalisme 105
#eyed	collision -44	vandalisme 164
#eyel	collision -50	evenement_climatique -65	incendie 85	vandalisme 126
#eyes	vandalisme -79	vol 118
#eyon	degats_des_eaux 186	dommage_materiel -110	vol -52
#eys>	autre 106	vol 42
#ezed	collision 97
#ezer	bris_de_glace 81	dommage_materiel 50	evenement_climatique 47	none -45
#ezie	none -52	vol 155
#fabr	incendie 87
#faca	collision -78	dommage_materiel 132	none -40	vandalisme 158	vol -76
#face	vol 97
#faci	blessure -42	bris_de_glace 59	collision 86
#fact	incendie 92
#fail	bris_de_glace 109	degats_des_eaux 78	none -45
#fain	collision 91	degats_des_eaux -64	vol 101
#fair	blessure 92	collision 179	dommage_materiel -45	none -58	vol -46
#fait	blessure -45	bris_de_glace 68	collision 149	dommage_materiel -104	none -89	vandalisme -64	vol 140
#fall	dommage_materiel 75
#fals	degats_des_eaux 73	dommage_materiel -73	none 43	vol 116
#fami	bris_de_glace -41	dommage_materiel 66	incendie 64	none -67	vandalisme 91	vol -46
#far>	collision -60	evenement_climatique 46
#farm	blessure 52	collision -46	dommage_materiel 89
#fath	dommage_materiel -44
#faul	collision 43
#fboa	vol 139
#fcha	collision 65	incendie 42
#febr	autre 98	dommage_materiel -54
#fect	blessure 54	collision 40	vandalisme -47
#fed>	vandalisme 81
#fee>	dommage_materiel 126	evenement_climatique -40	incendie -64	none -61
#feel	degats_des_eaux 60	dommage_materiel -43	vol 77
#feet	dommage_materiel 45
#fell	dommage_materiel 47
#fenc	dommage_materiel -79	evenement_climatique 50	none -43	vandalisme 190	vol -82
#fend	collision 101
#fer>	bris_de_glace 63	dommage_materiel -46	none 66
#ferr	autre 74	collision 49	vandalisme -40	vol -43
#fes>	bris_de_glace 63	dommage_materiel 40
#fetc	collision -69	degats_des_eaux -52	dommage_materiel 119	incendie 77
#few>	blessure 146	collision -180	degats_des_eaux 40
#ffec	collision -68	degats_des_eaux 149
#ffed	degats_des_eaux 45	vandalisme 115
#ffee	dommage_materiel 126	incendie -62	none -56
#ffit	vandalisme 135
#ffol	dommage_materiel 62	evenement_climatique 74	none -40
#fiat	collision 96
#fica	blessure 48
#fiel	blessure -44	dommage_materiel -47	evenement_climatique 82	incendie 43	vandalisme 63
#fift	blessure 148	collision -108	none -53	vandalisme 74
#figh	collision 97	vandalisme 56	vol -79
#file	vandalisme 84
#film	collision 53	vandalisme 127	vol -69
#filt	degats_des_eaux 86	none -69	vandalisme 81	vol -40
#find	autre 80	none -44
#fine	collision 48
#fing	blessure 47	collision -40	vol 43
#fini	degats_des_eaux 42
#fire	incendie 112
#firm	degats_des_eaux 84	vol -45
#firs	collision 52
#fish	bris_de_glace 74	degats_des_eaux 94	dommage_materiel -43	none -60
#fit>	blessure 148
#fiti	vandalisme 136
#fitt	collision -58	degats_des_eaux 231
#five	blessure 44	vandalisme -53
#flam	collision -40	incendie 192
#flap	evenement_climatique -42	incendie -99	vandalisme 166	vol 63
#flar	incendie 140
#flas	bris_de_glace -82	collision 63	evenement_climatique 153
#flat	degats_des_eaux 44	incendie 42	none -43
#flex	collision 112
#flig	autre 89	evenement_climatique 51	none -55
#floa	collision -40	degats_des_eaux 85	evenement_climatique 188	none -62
#floo	degats_des_eaux 72
#flor	collision 89	incendie -62
#flow	degats_des_eaux 103	dommage_materiel 80	none -44	vol -40
#fly>	autre 170	blessure 65	dommage_materiel -48	none -74	vandalisme -63	vol -46
#flyi	autre 127	blessure -90	collision 45
#foam	blessure -47	collision -141	dommage_materiel -46	none -57	vandalisme 316
#fog>	blessure -46	collision 63	vandalisme -116	vol 162
#foll	collision -81	dommage_materiel 99
#font	autre -40	none -97	vandalisme -59	vol 218
#food	blessure 83	collision -48	dommage_materiel 103	evenement_climatique -52	none -81	vandalisme 139	vol -54
#foot	blessure 57
#for>	autre 52
#forc	bris_de_glace 67	none -42	vol 92
#forg	collision 48
#fork	collision 234	vol -69
#forw	blessure -40	collision 141	dommage_materiel -44	none 65
#foun	vandalisme 101
#frac	blessure 302	collision -119
#frai	autre 117	blessure -40	collision -77	none 105	vol -48
#fram	collision -50	dommage_materiel 89	evenement_climatique 80
#fran	autre 43	collision 54
#free	evenement_climatique 123
#frie	dommage_materiel 92	incendie 46
#frig	collision 118	dommage_materiel -53
#frm>	bris_de_glace 96	dommage_materiel -75	incendie 47	none -58	vol 87
#fron	collision 53
#fros	bris_de_glace 279	evenement_climatique -162
#froz	degats_des_eaux 120	vol -42
#fryi	incendie 87
#fted	vol 59
#ftin	blessure 85	bris_de_glace -46	degats_des_eaux 67	dommage_materiel 95	vandalisme -75
#fts>	vol 62
#fty>	autre -47	blessure 246	collision -133	none -75	vandalisme -60	vol 62
#ful>	dommage_materiel 64
#full	dommage_materiel 44
#fumi	degats_des_eaux 61	dommage_materiel -58	none -71	vandalisme 82
#fund	autre 273	blessure -62	collision -54	none -61
#fune	vol 126
#funn	blessure 125	collision -73	dommage_materiel 42
#furi	degats_des_eaux -104	evenement_climatique 99	incendie 68
#furn	bris_de_glace 45	degats_des_eaux -78	evenement_climatique 47	incendie 61	vandalisme -40	vol 77
#gade	incendie 77
#gadi	autre 99
#gage	vol 161
#gal>	autre 117	collision -42	none -62
#gale	evenement_climatique 206
#gall	blessure -100	bris_de_glace -42	collision -116	degats_des_eaux -142	dommage_materiel 164	evenement_climatique -47	vol 125
#game	blessure 240	collision -47	dommage_materiel -46	none -58
#gan>	incendie 54	vol 75
#gang	collision -70	evenement_climatique -94	incendie -48	vandalisme 245
#gar>	collision -42	none -51	vandalisme 172	vol -74
#gara	degats_des_eaux -62	dommage_materiel 108	none -47
#gard	blessure 64	evenement_climatique 63
#gare	incendie 48	vol 57
#gas>	bris_de_glace -43	collision -58	dommage_materiel -40	incendie 218	vol 45
#gash	bris_de_glace 173	dommage_materiel -144
#gat>	degats_des_eaux 189	dommage_materiel -64
#gate	collision 102	dommage_materiel -44	vol -45
#gdal	vol 111
#gear	autre 160	blessure -76	bris_de_glace -46	collision -104	dommage_materiel 126
#gen>	blessure -56	incendie 203
#genc	autre -68	blessure 142	bris_de_glace 94	collision -55	incendie -45	none -87	vandalisme 96	vol -135
#gene	collision -42	dommage_materiel 61	evenement_climatique 157	incendie -51
#gent	collision 56
#geon	bris_de_glace 101	collision 64	none -40
#gera	blessure 53	vol 40
#germ	collision 44	vandalisme -57	vol 103
#gerp	vol 125
#gers	evenement_climatique 44	vandalisme 53
#gery	blessure 79	dommage_materiel -52	vol 83
#get>	none 46
#geth	vandalisme 48
#gett	blessure 45	dommage_materiel 49
#ggag	collision -48	none -54	vol 170
#gged	vandalisme 50
#gger	dommage_materiel 55	evenement_climatique 88
#ggin	blessure 168	collision -76
#ggs>	vandalisme 136
#ghaz	blessure 96	collision -49	vol 107
#ghed	incendie 61	vol 48
#ghin	incendie 131	none -41	vol 48
#ghly	incendie 40
#ghtn	evenement_climatique 163
#ghts	collision 52	none -54	vandalisme 57
#ghty	bris_de_glace 176	degats_des_eaux 71	dommage_materiel -41	none -81	vandalisme -50
#gier	autre 202	dommage_materiel -53	none -44	vol -59
#gift	blessure -70	dommage_materiel 167	vandalisme -51	vol 67
#gin>	bris_de_glace 192	none -124
#gine	vol 45
#girl	autre 41
#gise	blessure 69	collision -47
#gist	collision 60
#glar	bris_de_glace 100	collision -76	none 78
#glas	bris_de_glace 130
#glaz	bris_de_glace 194	dommage_materiel -42
#gle>	collision 86
#gled	vol 70
#gles	autre 89	collision -41	none -40	vandalisme 124	vol -74
#glin	incendie -49	vandalisme 126
#glis	autre 68	collision 54
#glov	collision 77
#glue	none -49	vandalisme 232	vol -99
#gnal	bris_de_glace -73	dommage_materiel 127
#gnan	collision 65
#gne>	autre -65	blessure 110	vandalisme 57
#gnit	dommage_materiel 96	vol 47
#goat	blessure -45	dommage_materiel 59	evenement_climatique 44	incendie 47
#god>	none 45
#goes	degats_des_eaux 129	none -53
#goin	bris_de_glace -46
#gold	collision -71	vol 166
#golf	blessure 59	evenement_climatique 88
#gone	incendie 40	vol 74
#gonn	bris_de_glace 60	collision 50
#goo>	collision 67
#good	none 64
#grab	collision -54	vol 174
#grac	none 134	vandalisme -70
#graf	vandalisme 135
#gran	vol 42
#grap	dommage_materiel 51
#grat	bris_de_glace 194	collision -95	dommage_materiel -51	none -167	vandalisme -63	vol 74
#grav	bris_de_glace 131	vandalisme 61	vol -81
#graz	blessure -114	collision 195	dommage_materiel -47
#gree	autre 73	none -58
#gres	none 124
#grey	autre -47	blessure 88	collision 68
#gril	bris_de_glace -77	collision 300	none -73	vol -40
#grin	dommage_materiel 98	none -78	vol 62
#groc	blessure 44	collision -81	dommage_materiel 139	vandalisme -43
#grou	evenement_climatique 66
#grow	bris_de_glace 179	collision -45	degats_des_eaux 89	none -86
#gry>	collision 98
#gth>	vandalisme 44
#guag	none 68
#guar	blessure 68	vol 43
#gue>	collision 69	vandalisme 72
#guel	collision 89
#gues	blessure 45
#gui>	degats_des_eaux -59	evenement_climatique 196
#guis	incendie 62	vandalisme 91	vol -65
#gust	autre 41	dommage_materiel -45	evenement_climatique 113	vandalisme 54
#gutt	bris_de_glace -43	collision -59	degats_des_eaux 211	dommage_materiel -42	none -61
#guy>	collision 75
#guys	blessure 147	dommage_materiel -50	none -82	vol 60
#gym>	degats_des_eaux 72	vandalisme -45	vol 90
#h15>	blessure 137	collision -76
#h30>	collision 49
#h40>	blessure -43	collision 189	vandalisme -40
#hail	evenement_climatique 138
#hain	vandalisme 78	vol 76
#hair	blessure 66	collision -87	vandalisme 68	vol 43
#hake	collision 63
#hale	evenement_climatique 44
#half	evenement_climatique 62
#hall	degats_des_eaux 66
#haly	collision 112
#ham>	collision 49	dommage_materiel 205	none -117	vol -57
#hamb	degats_des_eaux -73	incendie 73	vol 124
#hame	dommage_materiel 97	incendie 112
#hamm	bris_de_glace -85	collision -59	vandalisme 190
#hams	blessure 44
#han>	collision 222	dommage_materiel -47
#hani	autre -59	collision -47	dommage_materiel 145	vandalisme 52
#hank	dommage_materiel 49	none 59
#haou	collision 65	incendie 42
#hap>	degats_des_eaux 56	vol 79
#hape	none -71	vol 90
#haps	autre -51	blessure -97	bris_de_glace 187	collision -72	evenement_climatique -52	none 284	vandalisme -53	vol -228
#harb	bris_de_glace -136	collision 153	dommage_materiel 162	evenement_climatique -49	incendie 57	none -120	vol -56
#harc	collision -85	dommage_materiel -68	incendie 266	none -70
#hard	dommage_materiel 44	none 57
#hare	collision 74	degats_des_eaux 84	dommage_materiel -49
#harg	autre 159	collision -48	none -92	vol -45
#harp	bris_de_glace 75	collision 177	degats_des_eaux -102
#harr	incendie 168
#has>	none -42
#hasi	vandalisme 143	vol -72
#hasn	blessure 53	collision -63	degats_des_eaux 50	incendie 43	vol -43
#hass	blessure 82
#hate	bris_de_glace 133	none -65
#hats	bris_de_glace 76	dommage_materiel -57	vandalisme 45
#hatt	bris_de_glace 213	none -42
#haul	bris_de_glace 57	collision 52	degats_des_eaux 45
#haus	collision 93	none -56	vandalisme 75
#havi	collision 43	vandalisme 74
#hay>	collision -53	incendie 76	vandalisme 120
#hazo	blessure 96	collision -49	vol 107
#hbor	collision -56	degats_des_eaux 64	dommage_materiel -52	evenement_climatique 115
#hcam	collision 46
#hday	blessure 62
#head	collision 43
#heal	collision 74	evenement_climatique 113	none -45
#heat	bris_de_glace 88	collision -40	degats_des_eaux 53	incendie 45	none -51
#heav	evenement_climatique 149
#heck	none 104
#hedg	collision 48	evenement_climatique -53	incendie 100	vandalisme 52	vol -65
#heel	collision 55
#heep	blessure 97
#heer	none 102
#hees	evenement_climatique 74	vol 47
#heet	evenement_climatique 134
#hefc	collision 65	incendie 42
#heft	autre 190	collision -78	dommage_materiel -53	none 55
#held	bris_de_glace -74	vandalisme 57	vol 69
#helf	blessure -118	bris_de_glace 87	collision -43	dommage_materiel 203	vandalisme -51	vol -42
#helm	blessure -53	vandalisme -146	vol 238
#helt	evenement_climatique 74	vandalisme 66
#helv	collision 66	vol -40
#hemi	bris_de_glace 192	collision 79	dommage_materiel -134	vandalisme -47	vol -47
#hems	collision 41	vol 65
#hens	collision -65	none -52	vandalisme -52	vol 111
#heo>	collision -60	dommage_materiel 53	vol 40
#herd	blessure 125	collision -95
#herg	degats_des_eaux -59	evenement_climatique 196
#heri	incendie 68
#herm	blessure -41	dommage_materiel -42	incendie 154	none -59	vol -72
#hers	blessure 106	collision -50
#herw	collision 71	vol 92
#hes>	vol 46
#hest	collision 44
#hew>	collision -51	dommage_materiel 89	vol 44
#hewe	dommage_materiel 182
#hey>	vol 63
#hick	collision -62	degats_des_eaux -56	dommage_materiel -196	evenement_climatique 226	incendie 63
#hid>	bris_de_glace -51	collision 59	evenement_climatique 127
#hidi	blessure 104	collision 52	evenement_climatique 60	none -46
#hief	collision -51	none -40	vandalisme 76	vol 104
#hiel	bris_de_glace 65	collision 74
#hier	collision 49
#hiev	collision -81	incendie -47	vandalisme 123	vol 43
#high	blessure 40	dommage_materiel 54
#hild	blessure 49	collision -42
#hile	vol 64
#hill	autre -49	collision 198	degats_des_eaux 42
#hils	blessure -62	collision -83	dommage_materiel 130	vandalisme -40	vol 120
#him>	vandalisme 51
#himn	evenement_climatique 94	incendie 85
#hims	bris_de_glace 69	collision -66	vandalisme 180	vol -103
#hin>	blessure 60
#hine	collision -42	vol 47
#hio>	autre 189	bris_de_glace -57	collision -62	degats_des_eaux 150	none -116	vandalisme -44	vol -45
#hip>	blessure 44	bris_de_glace 65
#hipl	blessure -54	collision 170
#hipp	dommage_materiel 149	none -61	vandalisme -47	vol -64
#hird	collision -46
#hire	autre 98	none -82	vol 81
#hist	blessure 97	collision -56	vandalisme 41
#hit>	collision 148	none -45
#hitc	autre -105	collision 155	evenement_climatique -85	none -106	vandalisme -58	vol 176
#hite	collision 41	dommage_materiel 53
#hive	degats_des_eaux 73	vol 47
#hiya	none 88
#hka>	collision 59
#hly>	incendie 40
#hman	collision 93
#hnic	collision -88	dommage_materiel 119	evenement_climatique -43	incendie 70
#hoar	bris_de_glace 97	incendie 91
#hob>	bris_de_glace -65	dommage_materiel 195
#hock	blessure 117	degats_des_eaux 63	none -97	vol -49
#hoe>	none -42	vandalisme 226	vol -88
#hoes	degats_des_eaux 83	incendie 51
#hoev	dommage_materiel 64	vol 63
#hold	evenement_climatique 55
#hom>	bris_de_glace 60	collision 78	none -42	vandalisme 94	vol -127
#home	blessure 55
#hone	vol 70
#hood	vandalisme 56
#hook	bris_de_glace 116
#hool	blessure 60
#hoos	degats_des_eaux -42	dommage_materiel -51	incendie 120	vol 65
#hopf	incendie 64	vandalisme 51
#hopp	blessure 159	none -49
#hore	bris_de_glace -44	collision 93
#hors	blessure 76
#hort	autre 138	collision -54	dommage_materiel 63	incendie 51	none -71
#hose	collision -40	degats_des_eaux 119
#hosp	blessure 122	none -46
#host	dommage_materiel 211	evenement_climatique -47
#hot>	blessure 56	bris_de_glace 66	incendie -72	none -45
#hote	autre 118	blessure 51	none -67
#houg	collision 73
#hous	collision -47	none -46	vol 52
#hout	collision 47
#hove	blessure -82	collision -60	dommage_materiel -42	vandalisme 72	vol 146
#how>	none 70
#howe	bris_de_glace 78
#hred	collision 84
#hrew	collision -55	dommage_materiel 66	vandalisme 61	vol -40
#hris	vol 46
#hroo	bris_de_glace 43	collision -46	degats_des_eaux 89
#hrou	none -40
#hrow	evenement_climatique 105	vandalisme 88	vol -51
#hru>	degats_des_eaux 59	dommage_materiel 63
#hrug	collision -122	degats_des_eaux 83	dommage_materiel -53	none -46	vol 190
#hter	blessure 41
#htni	evenement_climatique 163
#hts>	collision 52	none -54	vandalisme 57
#htub	bris_de_glace 97
#hty>	bris_de_glace 176	degats_des_eaux 71	dommage_materiel -41	none -81	vandalisme -50
#huge	dommage_materiel 89
#huma	dommage_materiel -52
#humb	blessure 173	collision -81	dommage_materiel 42	none -60	vol -47
#hund	collision -49	evenement_climatique 131
#hunt	collision 127
#hurc	autre 59
#hurr	collision 84	incendie 43	none -44
#husb	blessure -55	vandalisme 72
#hut>	bris_de_glace 113	none -42
#hutt	vandalisme 65
#hwas	degats_des_eaux 174
#hysi	autre 97	none -66
#hyun	dommage_materiel 73	vol 55
#iabl	collision 121
#iad>	autre 49	vandalisme 103
#iage	blessure -57	collision 138
#ial>	dommage_materiel -54	evenement_climatique 107	vol 50
#ian>	blessure 58
#iano	dommage_materiel 134	evenement_climatique 45	vol -68
#iant	bris_de_glace -42	collision -131	degats_des_eaux -44	dommage_materiel -63	evenement_climatique 231
#iara	bris_de_glace -50	collision -111	dommage_materiel 196	evenement_climatique 124	none -41	vol -41
#iarr	vol 111
#iat>	vol 46
#iato	degats_des_eaux 52
#iber	blessure -48	collision 77	degats_des_eaux -75	dommage_materiel 142	incendie -117	none -47	vandalisme 59	vol -57
#ibra	vol 63
#ibs>	blessure 51	vol 55
#ibus	collision 123	vol -64
#ica>	autre 70
#ical	incendie 45
#ican	collision 78	dommage_materiel 47
#icat	autre 58	dommage_materiel 47
#iced	blessure -58	bris_de_glace 94
#icem	collision 73
#icen	autre 100	collision 60	none -48
#icer	vol 50
#ices	vol 57
#iche	dommage_materiel 42
#ichk	collision 59
#icia	collision -45	vol 68
#icip	collision 47	vandalisme 58
#icit	collision -48	degats_des_eaux 60	incendie 134
#ick>	none -40	vandalisme 51
#icki	blessure 50	bris_de_glace 139	collision -74	dommage_materiel -71	vandalisme 65
#icks	incendie -45	none -57	vandalisme -48	vol 206
#icku	collision 172	incendie -65
#icro	bris_de_glace -92	collision -59	degats_des_eaux -41	dommage_materiel 120	evenement_climatique 65	incendie 87
#ics>	vandalisme 43
#icta	collision 65
#icti	evenement_climatique 92
#ictu	collision -71	dommage_materiel 85
#icul	bris_de_glace 84	degats_des_eaux -47
#icy>	autre 203	blessure 72	collision -50	degats_des_eaux -40	vol -43
#icyc	blessure -42	collision 85	vol 59
#ida>	evenement_climatique 58
#idde	blessure -52	collision 142	dommage_materiel -52
#iddl	collision 45
#idea	none 176	vol -99
#ided	collision 49	degats_des_eaux 51
#iden	blessure 40
#ideo	collision -59	dommage_materiel -153	incendie -115	vandalisme 292	vol -45
#ider	collision 45
#ides	collision -40	vandalisme 125	vol -54
#idew	collision 61
#idge	collision 50	degats_des_eaux 44
#idi>	collision 58	vol 92
#idia	blessure 196	collision -58	evenement_climatique 58	none -57
#idic	bris_de_glace 111	degats_des_eaux -67
#idin	bris_de_glace 129	incendie 115	none -105	vandalisme -46	vol -44
#idio	vandalisme 103
#idk>	collision 56	degats_des_eaux 120	none -53
#idl>	collision 68
#idn>	collision 62
#idni	bris_de_glace 106	degats_des_eaux -40
#idnt	collision 136	none -61
#idor	degats_des_eaux 169
#ids>	autre 46
#idth	dommage_materiel 97
#iece	dommage_materiel 97
#ied>	vol 42
#ief>	collision -46	vandalisme 77	vol 67
#ield	evenement_climatique 45
#iend	dommage_materiel 103
#ient	dommage_materiel 46
#ierc	bris_de_glace 137	collision -48	degats_des_eaux -47	dommage_materiel 78	evenement_climatique -63	none -45	vandalisme -42	vol -49
#iere	collision 161	none -55
#ierg	degats_des_eaux 46	dommage_materiel -44	vandalisme 85
#iers	evenement_climatique -41	incendie 99
#iese	autre -70	collision 61	dommage_materiel 115	none -59	vandalisme -48	vol 59
#iest	bris_de_glace 71
#ieur	collision 101	degats_des_eaux 59	none -45
#ieve	vol 94
#iew>	bris_de_glace 110
#iff>	blessure 52	collision 70
#iffe	collision 105
#ific	blessure 40
#ifie	degats_des_eaux 114
#ifra	evenement_climatique 60
#ift>	blessure -46	collision 66	dommage_materiel 43
#ifte	vol 97
#ifti	blessure 65	degats_des_eaux 51	dommage_materiel 88	vandalisme -56
#ifts	vol 62
#ifty	autre -47	blessure 246	collision -133	none -75	vandalisme -60	vol 62
#iful	collision 89	dommage_materiel -79	vol 88
#igad	incendie 77
#igam	blessure 240	collision -47	dommage_materiel -46	none -58
#igar	collision -53	dommage_materiel -49	incendie 152	vandalisme -41	vol 80
#igeo	bris_de_glace 173	degats_des_eaux 46	none -54
#igh>	blessure 54	dommage_materiel 79	incendie -69	vol -48
#ign>	collision 72	none -40
#igna	bris_de_glace -56	collision 48	dommage_materiel 97
#igni	dommage_materiel 81	vol 40
#ika>	collision 41	evenement_climatique 55
#ikea	collision 121	none -42
#ikes	blessure -50	collision 40	evenement_climatique -62	none -139	vandalisme 163
#ilab	degats_des_eaux 104
#ilah	blessure 210	dommage_materiel -73	evenement_climatique 55	none -154	vandalisme -46	vol -41
#ilal	blessure -52	collision 110	dommage_materiel 63
#ilbo	collision -58	vandalisme 107	vol -41
#ild>	dommage_materiel 47
#ildr	blessure 49	evenement_climatique 44	vandalisme 49
#ile>	vol 58
#iled	vandalisme 71
#iler	degats_des_eaux 61	evenement_climatique 42
#iles	dommage_materiel 44	evenement_climatique 60
#ilet	collision -59	degats_des_eaux 143	dommage_materiel 83	none -67
#ilga	collision 180	dommage_materiel -64
#ilin	degats_des_eaux 76
#ilit	degats_des_eaux 57	dommage_materiel 83
#ilk>	collision -87	dommage_materiel 218	evenement_climatique 75	incendie -72	none -50
#ille	collision 46
#illy	blessure 209	collision -109	dommage_materiel -43
#ilme	none -76	vandalisme 183	vol -105
#ils>	autre 50	none -46
#ilst	evenement_climatique 60
#ilt>	collision -40	evenement_climatique 142
#ilth	evenement_climatique 41	none -93	vandalisme 152	vol -44
#ilve	dommage_materiel -60	none -50	vol 174
#ima>	collision -58	degats_des_eaux 184	evenement_climatique 47	vol -52
#imag	vol 56
#imal	evenement_climatique 99
#imar	bris_de_glace -125	collision -55	dommage_materiel 224	none -40	vandalisme -41
#imat	blessure 48
#imbe	dommage_materiel 46	evenement_climatique 54
#imbu	autre 151	blessure -47	bris_de_glace 60
#imed	blessure 118	bris_de_glace -96	collision 60	dommage_materiel -79
#imes	autre -43	dommage_materiel 218	none -103	vandalisme -41
#immi	autre -52	blessure 167	collision -55	degats_des_eaux 42	dommage_materiel -55	none -42
#imne	evenement_climatique 94	incendie 85
#imog	collision 48	dommage_materiel 41
#impa	bris_de_glace 50
#impe	collision 86	evenement_climatique 46
#impi	collision 104
#impl	autre 105	dommage_materiel -54
#ims>	autre 80	none -72
#imse	bris_de_glace 69	collision -66	vandalisme 180	vol -103
#in2>	dommage_materiel 67	evenement_climatique 50
#ina>	collision 57	vandalisme 85
#inae	collision 115
#inal	collision 214	dommage_materiel -40	none -61	vol -44
#inat	degats_des_eaux 58
#inc>	evenement_climatique 165
#inch	collision -78	dommage_materiel 125	evenement_climatique 46	none -61	vol 45
#incl	incendie 57	vandalisme 55
#inco	degats_des_eaux -118	dommage_materiel -53	none -57	vandalisme -44	vol 239
#ind>	evenement_climatique 45
#inde	collision -80	none 56	vandalisme -46	vol 132
#indi	bris_de_glace 45
#indl	autre 84	none -58
#indo	bris_de_glace 133
#inds	bris_de_glace 70
#indu	bris_de_glace -142	collision -44	dommage_materiel 319	none -103
#ined	blessure -51	collision 66	degats_des_eaux 58	none -44
#inee	dommage_materiel -40	evenement_climatique 70
#inen	degats_des_eaux 140
#iner	incendie 71
#ines	blessure 54	evenement_climatique 45	none -55
#inet	bris_de_glace -62	dommage_materiel -47	vandalisme 106
#info	incendie 47	vol 92
#inge	incendie 70
#ingi	collision 59
#ingl	degats_des_eaux 56	vandalisme 42	vol -57
#ingo	collision 90
#ings	blessure 104	collision -47	incendie 65	none -61
#ingu	incendie 62	vandalisme 91	vol -65
#inha	incendie 51
#ini>	blessure -40	bris_de_glace 65	vandalisme 77
#inib	collision 123	vol -64
#inic	autre 64	blessure 73	dommage_materiel -44
#inin	bris_de_glace 50	degats_des_eaux 43	vol -40
#inis	degats_des_eaux 49
#init	none 103
#inje	autre -96	blessure 125	collision -110	degats_des_eaux -78	dommage_materiel 117	evenement_climatique 83	incendie -40	none -84	vandalisme -55	vol -53
#inki	bris_de_glace 57	evenement_climatique 50
#inne	collision -41	dommage_materiel 171
#inni	autre 53	degats_des_eaux 42
#ins>	degats_des_eaux 42	incendie 45
#insi	bris_de_glace 66
#int>	vandalisme 77	vol 50
#inta	collision 41
#inte	bris_de_glace 45	none -42	vol 48
#inti	collision -44	dommage_materiel 140	none -64	vandalisme -83	vol 130
#into	collision 56	none -41
#intr	vol 145
#ints	vol 100
#inue	collision 79	vandalisme -70
#inus	bris_de_glace 76	vol 72
#inut	vol 48
#inve	collision -62	degats_des_eaux -41	dommage_materiel 57	incendie 196	none -97	vol -42
#iole	collision 100	evenement_climatique -74	vandalisme 55
#ioli	blessure 44	collision -69	dommage_materiel 105	incendie 68	vol -48
#iolo	autre 164	none -72	vol -70
#ion>	none -50
#iona	collision 139
#ione	collision -58	evenement_climatique 70	incendie 59
#ions	blessure 88	dommage_materiel -50
#iori	collision 200	none -90
#iot>	vandalisme 41
#iots	blessure -67	degats_des_eaux 40	vandalisme 163	vol -83
#ipal	vandalisme 45
#ipe>	degats_des_eaux 137
#iped	collision 167	none -57
#iper	dommage_materiel 40	none -52	vandalisme 112	vol -82
#ipes	degats_des_eaux 194	dommage_materiel -53
#iphe	collision 57
#ipho	none -46	vol 180
#ipla	blessure -54	collision 170
#ippi	degats_des_eaux 117
#ips>	incendie 97
#ipt>	vol 77
#ipts	autre 48
#ique	collision -64	dommage_materiel 85
#ira>	bris_de_glace -48	dommage_materiel 50
#irba	collision 98
#irca	blessure 115	collision -128	degats_des_eaux -43	dommage_materiel -41	incendie 185	none -58	vol -40
#ircu	collision 45	dommage_materiel 155	vandalisme -58
#ird>	collision -55
#irdr	blessure 172	collision -53	degats_des_eaux 76	dommage_materiel -61	none -58	vol -49
#ire>	incendie 112
#irec	bris_de_glace 43	vandalisme 50
#ired	autre 57	degats_des_eaux 94	none -51
#iref	collision 159	vol -48
#irel	bris_de_glace 46	dommage_materiel 147	vandalisme -79
#irem	incendie 86
#ires	collision -64	none -48	vandalisme 161
#irew	dommage_materiel -43	incendie -54	vandalisme 179
#irha	blessure 47	dommage_materiel 45
#irie	collision -159	dommage_materiel 61	evenement_climatique 218	vandalisme -46
#irin	collision 45	degats_des_eaux 44	dommage_materiel 42
#irl>	blessure 76
#irlf	autre 168	collision -68	none -44
#irli	autre 136	blessure 66	collision -45	evenement_climatique -43	none -41
#irm>	collision 46	degats_des_eaux 93	none -59	vol -50
#iron	dommage_materiel 108	none -49
#irpo	dommage_materiel 47	vol 73
#irro	collision 62	dommage_materiel 71	none -42
#irs>	degats_des_eaux 59
#irst	collision 52
#irth	blessure 46	collision 59
#irti	degats_des_eaux 139
#irwe	bris_de_glace -41	collision -49	degats_des_eaux 150	dommage_materiel 119	none -84
#isag	dommage_materiel 44	none 42
#isco	blessure 151	collision -72	degats_des_eaux 82	none -48
#iscu	autre -52	blessure 145	collision -51	dommage_materiel 107	vol -59
#ise>	none -47
#ised	vol 64
#iser	degats_des_eaux 79	dommage_materiel -68	none 144
#ishw	degats_des_eaux 174
#isin	blessure -67	bris_de_glace 358	collision -92	dommage_materiel -44	none -111	vol -56
#isio	dommage_materiel 127
#isit	blessure 57	dommage_materiel 57
#isju	collision 136
#isla	autre 221	dommage_materiel -44	vol -107
#islo	blessure 213	collision -144
#isn>	vol 45
#isnt	bris_de_glace -41	collision -43	dommage_materiel 175	none -45
#isor	collision 161	none -75	vandalisme -45
#ispl	bris_de_glace 65	collision -132	dommage_materiel 65	vandalisme -63	vol 98
#ispu	autre 149	blessure -50	dommage_materiel -114	none -69	vandalisme 128	vol -41
#iss>	collision 102	vol -41
#issa	vol 58
#isse	blessure 41
#issi	none -59	vandalisme 74	vol 150
#ista	vandalisme 91	vol -59
#isti	autre 171	collision -60	none -73	vol 40
#istl	blessure 127	collision -71	vandalisme 55
#istm	bris_de_glace 49	vol 45
#istr	blessure -77	dommage_materiel 141	incendie 123	none -41	vol -87
#ists	collision 120	vandalisme -40
#ital	blessure 96
#itca	autre 111	incendie 42
#itel	evenement_climatique 48	none 80
#iter	degats_des_eaux 58
#ithe	collision 40
#ithi	incendie 93	vol 44
#itho	collision 62
#iti>	vandalisme 136
#itin	collision 53
#itio	collision -69	degats_des_eaux 47	none -42	vol 145
#itne	collision 58	vol 76
#itor	collision -66	dommage_materiel 130	incendie 41
#itre	degats_des_eaux 63	dommage_materiel 73	vandalisme -41
#itro	collision 205	degats_des_eaux -67
#its>	bris_de_glace 49
#itse	bris_de_glace 56	degats_des_eaux 47
#itti	blessure 43
#itur	bris_de_glace 52	degats_des_eaux -55	incendie 74	vandalisme -41	vol 84
#itz>	vol 111
#ium>	autre 137	degats_des_eaux 45	dommage_materiel -51	incendie 48	none -96	vol -57
#ius>	collision -54	vandalisme 81	vol 73
#ivab	blessure -91	collision 246
#ivat	blessure 130
#ived	blessure 46
#iven	collision 49	evenement_climatique 78
#ives	autre 50	degats_des_eaux 50	dommage_materiel 73	none -89	vandalisme -47
#ivil	dommage_materiel 53	incendie 60
#ixed	collision 55	dommage_materiel 98
#ixty	bris_de_glace -42	collision -156	evenement_climatique 135	incendie -78	vandalisme 43	vol 118
#iya>	none 75
#izza	vol 115
#jab>	blessure 196	collision -68
#jack	bris_de_glace -55	vandalisme -71	vol 263
#jam>	degats_des_eaux 46	evenement_climatique 80
#jama	incendie 89
#janu	autre 88	collision -44	none -61	vol -40
#jar>	bris_de_glace 123	dommage_materiel -56
#jaw>	blessure 172	collision 131	vandalisme -155	vol -53
#jda>	collision 174	vol -64
#jean	collision 57
#ject	autre -86	blessure 103	collision -167	degats_des_eaux -68	dommage_materiel 95	evenement_climatique 61	incendie 117	none -72	vandalisme -47	vol -76
#jemm	vol 69
#jewe	vol 172
#job>	collision 57
#join	degats_des_eaux 52
#joke	blessure 110	collision -68	none 43
#joki	bris_de_glace 145	degats_des_eaux 67	none -83
#jour	collision 61
#judg	collision 112
#july	collision 45
#junc	blessure -44	collision 131
#june	none 81
#juri	evenement_climatique 40
#jury	evenement_climatique 50
#kafo	incendie 101
#kage	autre 154	blessure -127	bris_de_glace 112	collision -78	dommage_materiel 63	none -41	vol -60
#kaim	blessure 180	bris_de_glace -130	vol -40
#kang	collision 92
#kari	collision 57	vandalisme 43
#kate	blessure 122	vandalisme -40	vol -45
#kaya	collision 128	dommage_materiel -79	evenement_climatique -82	vol 66
#kcas	collision -61	dommage_materiel 260	vol -53
#kea>	collision 121	none -42
#kech	autre 50	collision -49	dommage_materiel 41	vol 42
#kend	degats_des_eaux 56	dommage_materiel -41	none 57
#keni	none -43	vandalisme 126	vol -42
#kept	collision 44
#ker>	dommage_materiel 68	vandalisme -49
#kerb	collision 169
#kers	collision -42	none -56	vandalisme 97	vol 82
#kes>	none -66	vandalisme 142	vol -42
#ket>	bris_de_glace -40
#kets	bris_de_glace 105	dommage_materiel -90	evenement_climatique 78
#key>	bris_de_glace 75	collision -43	dommage_materiel -74	incendie 44	none -54	vandalisme 96
#keyb	autre -44	collision -70	dommage_materiel 212	none -46	vol 43
#keye	collision -53	vandalisme 185
#keys	autre 116	vol 49
#kfas	degats_des_eaux 44
#kful	collision -43	dommage_materiel 152	evenement_climatique -42	none -43
#kick	bris_de_glace 56	collision -42	vandalisme 109
#kid>	collision 45	none -51	vol 40
#kidd	blessure -75	collision 231	degats_des_eaux 56	dommage_materiel -71	none -49
#kier	blessure 341	collision -269	none -69	vol -40
#kill	collision 60	degats_des_eaux -90	dommage_materiel 116
#kily	collision -90	dommage_materiel -55	evenement_climatique 98	none 75	vandalisme 64	vol -110
#kin>	incendie 44	vandalisme 58
#kirt	degats_des_eaux 120
#kis>	none -42	vol 129
#kiss	collision 140
#kit>	blessure -43	bris_de_glace 118	collision -67	degats_des_eaux 69
#kitc	degats_des_eaux 48	incendie 61
#kle>	blessure 74
#kled	incendie 41
#klif	collision 157
#kly>	blessure -80	collision 49	evenement_climatique 126	vandalisme 59	vol -102
#knee	blessure 102	dommage_materiel -50
#knif	collision -84	vandalisme 203	vol -40
#knoc	dommage_materiel 81
#know	autre 55
#koda	collision 107
#kons	blessure -56	dommage_materiel 98	evenement_climatique 56
#kour	blessure 64	collision 56	dommage_materiel -42
#ksac	bris_de_glace -73	collision -84	dommage_materiel 112	vandalisme -49	vol 164
#ksho	degats_des_eaux -43	evenement_climatique 88	incendie 73
#ksmi	autre 146
#ktop	collision -42	dommage_materiel 195	none -66
#kup>	collision 145	degats_des_eaux 77	incendie -60	none -49
#kyli	bris_de_glace 83	collision -75	degats_des_eaux 104	evenement_climatique 46
#lab>	degats_des_eaux 88	incendie 121	vol -71
#labl	blessure -51	degats_des_eaux 201
#laci	collision -64	none -89	vol 210
#lack	dommage_materiel 45	incendie 67
#lad>	blessure 99
#ladd	blessure 79	bris_de_glace 62	collision -41
#lade	blessure -65	collision -152	vol 191
#lads	collision -43	vandalisme -43	vol 168
#lage	collision 72
#lah>	blessure 52
#laid	autre 114
#laim	autre 43	bris_de_glace -49	none 87
#lain	collision -40	vandalisme 77	vol 76
#lal>	blessure -41	bris_de_glace 74
#lame	incendie 155
#lami	collision 81	degats_des_eaux 74	dommage_materiel -53
#lamm	blessure -60	bris_de_glace 136	dommage_materiel -73	evenement_climatique 117	none -57
#lamp	collision 128	none -50	vandalisme 44	vol -51
#lanc	collision 45
#land	collision -40	none -47
#lane	collision 88
#lang	none 68
#lank	collision 60	incendie 102
#lant	degats_des_eaux 62	incendie -48	none -44	vandalisme 172	vol -51
#laps	blessure 85	evenement_climatique 80
#lapt	dommage_materiel 149	none -50	vol 74
#lar>	degats_des_eaux 48	evenement_climatique 70
#lara	bris_de_glace -48	collision -53	none -46	vol 238
#larb	blessure 56	collision 42
#lard	collision 196	none -44
#lare	evenement_climatique 69	none -57	vol 71
#larg	collision 110
#larm	collision -40	evenement_climatique 74
#lars	vol 108
#lary	bris_de_glace 134	collision -91	none 112	vol -102
#las>	collision 63
#lash	dommage_materiel 40	evenement_climatique 44
#lass	bris_de_glace 130
#lat>	degats_des_eaux 57	none -45
#late	vol 40
#lati	dommage_materiel 77	incendie 137	vandalisme -59
#latm	dommage_materiel 78	incendie 58
#lato	autre -46	blessure -42	bris_de_glace -43	collision -97	dommage_materiel 220	incendie 59	none -133	vandalisme -53	vol -47
#latt	dommage_materiel 42	evenement_climatique 90
#laug	vol 63
#laun	degats_des_eaux 67
#law>	bris_de_glace -64	collision 42	vandalisme 103	vol -50
#lawn	vol 74
#laws	degats_des_eaux 72	incendie 42
#lawy	degats_des_eaux 63	vol -43
#lay>	blessure -43	bris_de_glace 78	dommage_materiel 48
#layi	blessure 245	bris_de_glace -95	collision -192	dommage_materiel 235	evenement_climatique -54	none -99	vandalisme -169	vol -71
#lays	autre -48	collision -51	dommage_materiel 182	none -172	vol 128
#laze	bris_de_glace 132	collision -52	incendie 118	none -72
#lazi	bris_de_glace 150	dommage_materiel -47
#lbon	blessure 58	collision -115	degats_des_eaux 71	dommage_materiel 86
#lbow	blessure 66	vandalisme -51
#lbox	dommage_materiel -142	vandalisme 222	vol -51
#lcha	autre -92	blessure -129	collision -97	vandalisme 146	vol 127
#lcon	collision -90	dommage_materiel 51	incendie 55	vandalisme 58
#lded	vandalisme 50
#lder	blessure 43	dommage_materiel 46
#ldre	blessure 49	evenement_climatique 44	vandalisme 49
#lds>	vandalisme 54
#lead	blessure 55	vol 96
#leag	collision 42	vol 57
#leak	collision -41	degats_des_eaux 147
#lean	bris_de_glace 42
#lear	collision 73	none -40	vol 48
#leas	autre 44	none 41
#leat	bris_de_glace -79	collision -57	dommage_materiel 221	none -60	vol 77
#leav	collision 65	dommage_materiel -45	vol 119
#leba	blessure 64	collision 50
#lech	collision 147
#lecl	collision 149	dommage_materiel 94	vandalisme -54	vol -61
#lect	incendie 70
#ledg	collision -68	dommage_materiel -93	vandalisme 143	vol 104
#leed	none -40	vol 84
#leep	blessure 66	dommage_materiel -42
#left	none -44	vol 60
#leg>	blessure 107	collision 67
#legs	bris_de_glace 85	dommage_materiel 49
#lema	collision 73
#leme	blessure 154	collision -54
#len>	none -46	vol 96
#lenc	autre 111	collision -64
#lend	autre 268	collision -57	dommage_materiel -94	incendie 97	none -188	vol -54
#leng	bris_de_glace 158
#lens	collision -49	dommage_materiel 189	vandalisme -66
#lent	autre -62	collision 91	none 99
#leph	blessure -52	dommage_materiel -88	evenement_climatique 72	none -76	vandalisme -51	vol 192
#lept	incendie 108
#ler>	collision 40
#lert	evenement_climatique 101
#lery	dommage_materiel 101	vol 117
#les>	none -41
#less	dommage_materiel 44
#lett	vandalisme 93	vol -50
#leva	blessure 74	collision 58	degats_des_eaux -48	dommage_materiel -79	vandalisme 101	vol -43
#leve	evenement_climatique 50
#levi	bris_de_glace -64	collision -56	dommage_materiel 224	none -80	vandalisme -44	vol 64
#lew>	evenement_climatique 75
#ley>	blessure -53	collision -47	dommage_materiel 86	evenement_climatique 94
#lfri	autre 168	collision -68	none -44
#lgat	collision 180	dommage_materiel -64
#lham	blessure -99	collision 94	none 113
#lian	blessure 42	vandalisme -64
#liar	collision 213	none -127
#libe	blessure -48	collision 77	degats_des_eaux -75	dommage_materiel 142	incendie -117	none -47	vandalisme 59	vol -57
#libr	vol 85
#lick	bris_de_glace 88
#licy	autre 203	blessure 72	collision -50	degats_des_eaux -40	vol -43
#lide	evenement_climatique 200	none -51	vandalisme -56	vol -42
#lidl	collision 68
#lie>	collision 127
#lien	dommage_materiel 64
#lier	blessure -60	bris_de_glace 128	dommage_materiel 42
#lies	collision -64	degats_des_eaux 78	none -77	vandalisme 175
#liev	vol 146
#life	collision -81	dommage_materiel 105
#lift	vol 48
#liga	blessure 240	collision -47	dommage_materiel -46	none -58
#ligh	none -42
#lill	vandalisme 53
#limb	evenement_climatique 56
#limo	collision 48	dommage_materiel 41
#limp	collision 144
#lin>	degats_des_eaux 67
#line	blessure 41
#ling	degats_des_eaux 58
#lini	autre 53	blessure 71	collision -40
#lino	blessure 63	degats_des_eaux 61
#lint	blessure 125	bris_de_glace 54	collision 43	dommage_materiel -52	none -68	vandalisme -44
#lio>	collision 48	vandalisme 42
#lip>	blessure 84	collision 93
#lipp	dommage_materiel -46
#lis>	collision 47
#lise	blessure 105	dommage_materiel -51
#lish	autre 56	collision 95
#lisi	collision 89
#list	incendie 54
#lit>	bris_de_glace 82	evenement_climatique -51
#lite	dommage_materiel -42	vol 86
#litr	degats_des_eaux 63	dommage_materiel 73	vandalisme -41
#litt	blessure 74
#lity	degats_des_eaux 57	dommage_materiel 83
#live	none -51
#livi	degats_des_eaux 42
#liz>	vandalisme 45
#lked	bris_de_glace 74	none -46	vol 76
#lkin	collision 95
#lks>	collision 58	degats_des_eaux 151	dommage_materiel -79
#lla>	degats_des_eaux 77	evenement_climatique 41
#llag	collision 72
#llap	blessure 103	collision -54	evenement_climatique 98
#llar	degats_des_eaux 45
#llat	autre 89	bris_de_glace -69	dommage_materiel 106
#lle>	collision 112	none -52
#llea	collision 42	vol 57
#llec	bris_de_glace -45	collision -62	degats_des_eaux 148	evenement_climatique 75
#llen	bris_de_glace 76
#ller	blessure 101	none -61	vol 72
#llet	collision -60	dommage_materiel -42	none -40	vandalisme -50	vol 139
#lleu	blessure 67
#lley	blessure -44	dommage_materiel 77	evenement_climatique 76
#llis	blessure 67
#lloo	blessure 153
#llow	blessure 64	collision -44
#lls>	evenement_climatique 59	none -49
#llwa	degats_des_eaux 141	none -45
#lmed	collision 40	none -58	vandalisme 139	vol -98
#lmet	blessure -53	vandalisme -146	vol 238
#lmim	bris_de_glace -41	collision 169	dommage_materiel -45
#lms>	bris_de_glace 148	vol -53
#load	dommage_materiel -64	vol 103
#loat	collision -40	degats_des_eaux 85	evenement_climatique 188	none -62
#lobb	autre -77	bris_de_glace -58	collision 89	dommage_materiel -101	none -90	vandalisme 207	vol 57
#loca	blessure 166	collision -164	incendie 81
#lock	vol 64
#lode	bris_de_glace 149	incendie 64	none -55
#lodg	vandalisme 99
#loft	incendie 53
#log>	blessure 221	bris_de_glace -56	collision -115	dommage_materiel -49	none -50	vandalisme 42
#loga	collision 122
#logi	blessure 46	bris_de_glace 62
#loke	incendie -51	vandalisme 116
#lol>	collision 91
#lon>	bris_de_glace 40	degats_des_eaux 104
#lone	collision -42
#long	dommage_materiel 46	vol -44
#loo>	degats_des_eaux 55	dommage_materiel 53
#lood	dommage_materiel -48	evenement_climatique 108	none 48
#loon	blessure 114
#loor	collision -40	degats_des_eaux 90	dommage_materiel 51
#loos	incendie 54
#lope	blessure 67	bris_de_glace 52	none -53
#lord	autre 82	collision -52	dommage_materiel 117	none -59
#lori	collision 89	incendie -62
#lorr	bris_de_glace 46
#losi	bris_de_glace 44	none -67	vandalisme 198	vol -92
#loss	autre 191	collision -63	incendie 46	none -45	vol -84
#lost	autre 74
#lot>	collision 48
#loth	collision -84	incendie 177	vol -44
#loud	evenement_climatique 117
#loug	collision 173	vandalisme -47
#loui	collision 56	dommage_materiel 154	none -101
#loun	bris_de_glace 100	degats_des_eaux 61	none -44
#lour	bris_de_glace -152	collision -199	degats_des_eaux -40	dommage_materiel -63	evenement_climatique 51	incendie -41	vandalisme -57	vol 344
#lous	bris_de_glace 106	degats_des_eaux -55
#love	dommage_materiel 84
#low>	degats_des_eaux 62
#lowe	blessure 45	dommage_materiel 69	none -44
#lowi	evenement_climatique 60	none 111	vol -105
#lowl	collision 162	vandalisme -59
#lown	autre -102	blessure -95	bris_de_glace -67	collision 109	dommage_materiel 106	evenement_climatique 45	none -76	vandalisme 47
#lows	collision -68	dommage_materiel 102	vandalisme -96	vol 88
#loye	blessure 71
#lped	blessure 61
#lpin	blessure 60	dommage_materiel 156
#lrea	vol 60
#lrig	bris_de_glace -47	dommage_materiel 93
#lse>	dommage_materiel -50
#lst>	blessure -62	collision -83	dommage_materiel 130	vandalisme -40	vol 120
#lsto	bris_de_glace 51	evenement_climatique 79
#ltag	collision -68	dommage_materiel 364	evenement_climatique -135	incendie -89	none -67
#ltan	collision 58
#ltat	autre 132	blessure 154	collision -76	dommage_materiel -45	none -82
#lted	incendie 162
#lter	vandalisme 50
#lth>	none -66	vandalisme 84	vol -44
#ltho	blessure 92	collision 41
#lti>	collision 78
#ltie	vandalisme 55
#ltra	collision -58	degats_des_eaux 163	none -57	vol 58
#lts>	collision 94
#lub>	blessure 141	collision -107	evenement_climatique 83	none -69	vol 46
#luck	evenement_climatique 52	none 49	vol -83
#lude	vandalisme 107
#ludi	incendie 91	vol 47
#lue>	vandalisme 57
#lued	dommage_materiel 52	vandalisme 73
#lug>	dommage_materiel 62	evenement_climatique 53	incendie -53
#lumb	degats_des_eaux 90
#lumn	degats_des_eaux 53	vol 46
#lump	blessure -125	degats_des_eaux 166	dommage_materiel 80
#lunc	vandalisme 47
#lung	degats_des_eaux -44	evenement_climatique 68	incendie 64	vol -40
#lus>	evenement_climatique 56
#lute	dommage_materiel -51	none 57
#lux>	bris_de_glace 160	collision -60	evenement_climatique 100
#lve>	vol 49
#lved	collision 64
#lver	dommage_materiel -58	none -43	vol 154
#lves	vandalisme 41
#lvis	collision 118
#lvo>	vol 64
#lway	degats_des_eaux 47
#lyca	evenement_climatique 83
#lyin	blessure -44	evenement_climatique 57	vandalisme 82
#lyon	vol 64
#lyse	blessure -86	vandalisme -53	vol 154
#lyti	collision -44	vol 180
#lytu	evenement_climatique 146
#maar	vol 43
#macb	collision -57	dommage_materiel 118	evenement_climatique -46	none -52	vandalisme -43	vol 172
#mach	vol 48
#maci	bris_de_glace 154	dommage_materiel -40	incendie 50
#macy	autre 117	blessure 45	none -69
#mad>	dommage_materiel 58	vol 53
#made	vandalisme 42
#mage	collision 51
#magi	vol 56
#mail	autre 125	dommage_materiel -61	none -75	vandalisme 59
#main	degats_des_eaux 113
#mair	collision -135	evenement_climatique 221	vandalisme -41
#make	blessure 43	degats_des_eaux 46
#mal>	autre -43	bris_de_glace 139	collision -68	dommage_materiel -88	incendie 121	none -120	vandalisme -70	vol 95
#mall	bris_de_glace 84	dommage_materiel -41
#mam>	blessure 99	collision -52
#mana	dommage_materiel 65
#mani	bris_de_glace 70	collision -119	dommage_materiel -117	none -62	vandalisme -77	vol 287
#mans	degats_des_eaux 75	evenement_climatique 118
#many	blessure -41	bris_de_glace 198	collision -52	degats_des_eaux -53	dommage_materiel -150	vandalisme -47	vol 90
#mar>	evenement_climatique 68
#mara	collision 141	vandalisme -53
#marb	bris_de_glace -65	collision -67	dommage_materiel 318	vandalisme -53
#mari	dommage_materiel -43	evenement_climatique -74	none -59	vandalisme 117	vol 90
#mark	collision 48
#mart	incendie 125
#mary	bris_de_glace -136	dommage_materiel 195	vol -63
#mas>	incendie 47
#mash	blessure -48	none -41	vandalisme 166
#mask	incendie 97
#mass	bris_de_glace 51	collision -73	dommage_materiel -57	incendie 45	vandalisme -64	vol 175
#mast	autre -48	blessure 61	dommage_materiel -62	evenement_climatique 129
#mat>	collision -64	incendie -47	vandalisme 193
#matc	blessure -55	none 60	vandalisme 127	vol -69
#mati	blessure 77	none 65
#mato	evenement_climatique 122	vol -52
#may>	blessure 84	collision -46	none 51	vol -56
#mayb	bris_de_glace 60
#mayo	degats_des_eaux -67	evenement_climatique 81	none -66	vandalisme 187
#mbed	dommage_materiel 50	evenement_climatique 62
#mbin	blessure 126	collision -80
#mble	incendie 72
#mbli	degats_des_eaux 126	dommage_materiel -64	vol 40
#mbs>	bris_de_glace 217	collision -54	degats_des_eaux -41
#mbul	collision 74
#mbur	autre 136	blessure -47	bris_de_glace 52
#mdou	collision 82
#mdul	none 48	vol 67
#mean	bris_de_glace -61	vandalisme 115	vol 45
#meas	collision 42
#mebo	vandalisme 84
#mech	autre -59	collision -47	dommage_materiel 145	vandalisme 52
#meda	dommage_materiel -61	vol 191
#mede	blessure 159	bris_de_glace -105
#medi	collision 90
#mel>	collision 132
#mell	collision -58	degats_des_eaux 81	incendie 89
#melo	blessure 80
#melt	collision -48	incendie 203
#memb	collision 66	none 45
#men>	incendie 62	vol 70
#meon	vandalisme 72	vol 58
#mer>	autre 69	bris_de_glace -84	collision -93	vandalisme 128
#mera	dommage_materiel 51	vol 111
#merc	collision 91	dommage_materiel -44
#mere	autre 103	collision -98	dommage_materiel -55	none -93	vandalisme 276	vol -107
#merg	blessure 229	collision -134
#meri	vol 83
#mers	bris_de_glace 43	collision 44
#mess	collision 52	dommage_materiel 40
#met>	collision 107	dommage_materiel 64	vandalisme -60	vol 63
#meta	blessure 71	none -61	vandalisme 125	vol -133
#mete	blessure 48	collision -59	dommage_materiel -46	none -41
#meth	dommage_materiel -44	evenement_climatique 40	none -43	vol 57
#meti	none 86
#metr	evenement_climatique 66
#mewh	autre 234	evenement_climatique -98	vandalisme 41	vol -63
#miab	collision 121
#mic>	bris_de_glace 199
#micr	bris_de_glace -72	collision 68	dommage_materiel 71	incendie 45	none -46	vandalisme -42	vol -40
#midd	collision 40	degats_des_eaux 44
#midn	bris_de_glace 106	degats_des_eaux -40
#mied	vol 69
#migh	bris_de_glace 131	degats_des_eaux -91	evenement_climatique 112	incendie 56	none -73	vandalisme -49
#mile	collision 58	evenement_climatique 80	none -54	vandalisme -57	vol 82
#mili	collision -99	none -40	vandalisme 289	vol -130
#milk	collision -79	dommage_materiel 156	evenement_climatique 124	incendie -58	none -46
#mill	bris_de_glace 136	collision -79	degats_des_eaux 86	dommage_materiel -62	evenement_climatique 55	vol -61
#mily	bris_de_glace -42	dommage_materiel 73	incendie 71	none -64	vandalisme 55	vol -44
#mim>	bris_de_glace -41	collision 169	dommage_materiel -45
#mina	collision 44	degats_des_eaux 60
#mind	bris_de_glace 76	collision 72	none 42
#mine	vandalisme 74
#ming	degats_des_eaux 54
#mini	bris_de_glace 41	collision 40	vandalisme 51
#mino	evenement_climatique 81
#minu	vol 50
#mira	evenement_climatique 65
#mirr	collision 62	dommage_materiel 71	none -42
#mise	vol 66
#misj	collision 136
#misl	autre 221	dommage_materiel -44	vol -107
#miss	vol 65
#mist	bris_de_glace 107	dommage_materiel -80	vandalisme 67	vol -77
#mit>	degats_des_eaux 63	dommage_materiel -48	incendie 83
#mith	autre 103	bris_de_glace 131	collision -49	none -58
#mits	degats_des_eaux 51
#mitt	bris_de_glace -41	evenement_climatique 103
#mixe	blessure -96	collision 199	dommage_materiel 128	none -66	vol -55
#mmam	blessure 116	collision -43
#mme>	collision -57	dommage_materiel 129
#mmed	bris_de_glace 65	evenement_climatique 125	none -43
#mmer	autre 130	bris_de_glace -130	collision -131	dommage_materiel -42	none -67	vandalisme 282
#mmie	vol 69
#mmin	autre -52	blessure 167	collision -55	degats_des_eaux 42	dommage_materiel -55	none -42
#mmis	vandalisme 46	vol 78
#mmon	autre 40	collision 87	none -49
#mmun	vandalisme 128	vol -81
#mney	evenement_climatique 94	incendie 85
#mobi	collision 45
#moge	collision 48	dommage_materiel 41
#moha	collision 55	degats_des_eaux -40	evenement_climatique 74
#moke	incendie 111
#moki	evenement_climatique 158	incendie -69
#mom>	collision 45	dommage_materiel 43
#mome	collision -47	dommage_materiel 61	vandalisme 87
#mone	autre 81
#moni	autre 154	blessure -120	bris_de_glace 74	collision -101	dommage_materiel 87
#mons	vandalisme 116
#mont	autre 72	blessure 51	dommage_materiel -41
#moon	evenement_climatique 101
#moor	collision -177	dommage_materiel -57	evenement_climatique 208	none -66	vandalisme 97
#mope	vandalisme 77
#more	collision -54	vandalisme 47
#moro	dommage_materiel 130	vandalisme -107
#morr	none 42	vol 57
#mort	collision 89
#mosq	blessure 45
#most	collision 143	vandalisme -52	vol 61
#mote	collision -106	dommage_materiel 260	evenement_climatique -114	vol -52
#moth	blessure 40
#moto	collision 46
#moul	blessure -54	degats_des_eaux 97	dommage_materiel -50	incendie 132	none -42
#moun	blessure 79	collision 112	dommage_materiel -70
#mour	degats_des_eaux 147	dommage_materiel -45	vol 77
#mous	autre -55	blessure -56	bris_de_glace -42	collision -106	degats_des_eaux 140	dommage_materiel -187	evenement_climatique 186	none -100	vandalisme 86
#mout	blessure 195	collision -52	vol -40
#mova	blessure -42	bris_de_glace -52	collision -58	dommage_materiel 174	none -109	vol 114
#move	dommage_materiel 47	evenement_climatique 88	none -40
#movi	autre 105	bris_de_glace 84	collision -91	none -61
#mowe	bris_de_glace 87	incendie 117	vandalisme -60
#mpac	bris_de_glace 50
#mped	collision 65	none -51
#mper	collision 61
#mpf>	vol 43
#mpie	evenement_climatique -51	incendie 150
#mpin	incendie 92	vandalisme 50
#mpla	collision -42	vandalisme 93	vol 90
#mplo	blessure 62
#mply	autre 141
#mpol	blessure 133	collision -102	dommage_materiel -61	evenement_climatique 170	none -56
#mpos	incendie 77
#mps>	none -46	vandalisme 153
#mpsi	blessure 51
#mpte	autre 55	none -68	vol 125
#mpti	collision -49	vol 94
#mpty	vol 118
#mput	collision -58	dommage_materiel 184
#mrs>	degats_des_eaux 40
#msel	bris_de_glace 49	vandalisme 145	vol -60
#much	vandalisme 44
#mud>	degats_des_eaux -81	dommage_materiel -108	evenement_climatique 390	vol -102
#mug>	bris_de_glace 124	collision -77	none -62	vol 125
#mult	collision 78
#mum>	collision 84
#mune	vandalisme 128	vol -81
#muni	collision 47	vandalisme 58
#mur>	blessure 328	degats_des_eaux -59	dommage_materiel -143	evenement_climatique -46	none -49	vol -57
#must	bris_de_glace 70
#myse	blessure 88	none -80	vandalisme 65
#nado	evenement_climatique 162
#naed	collision 115
#nage	dommage_materiel 42	none -43
#nail	collision -55	degats_des_eaux 78	evenement_climatique 99	vandalisme 43
#nal>	bris_de_glace -48	collision 79	dommage_materiel 75
#nall	collision 90
#nan>	collision 80	dommage_materiel -41	vandalisme -41	vol 91
#nann	blessure 99	collision -91	dommage_materiel -90	none -46	vol 178
#nant	autre 51	none -53	vol 46
#napp	dommage_materiel 177
#narr	bris_de_glace -73	collision 296	dommage_materiel -89	none -152	vandalisme -50	vol -45
#nary	collision 55
#nast	blessure -43	collision -84	dommage_materiel -43	incendie 189	none -47	vol 56
#natc	blessure -42	collision -50	vol 181
#nate	vandalisme 46
#nati	collision 178	none -50
#natu	bris_de_glace -44	evenement_climatique 155	none -50
#naul	collision 94
#nav>	none -43	vandalisme -78	vol 237
#nca>	autre 45
#nced	collision 43	dommage_materiel 94
#ncel	autre 179	collision -40
#ncer	autre 70	collision 125	dommage_materiel -50
#nces	autre -43	blessure -76	bris_de_glace 174
#nche	bris_de_glace -44	collision -90	degats_des_eaux 61	vol 182
#ncie	degats_des_eaux 46	dommage_materiel -44	vandalisme 85
#ncil	bris_de_glace 100
#ncle	blessure -46	bris_de_glace -96	collision -41	dommage_materiel 180	evenement_climatique 143	vandalisme -50	vol -77
#nclu	incendie 57	vandalisme 55
#ncre	collision 74
#ncti	blessure -44	collision 131
#ncus	collision 67	evenement_climatique 47
#ncy>	autre -42	blessure 203	none -80	vandalisme 94	vol -116
#nda>	dommage_materiel 96
#ndab	collision 74
#ndag	bris_de_glace 58	collision -62	incendie 64
#ndai	dommage_materiel 73	vol 55
#ndba	collision -51	dommage_materiel 46	vol 100
#ndbr	collision 96
#nded	autre 48	none -54
#ndel	blessure -112	bris_de_glace 196	collision -48	dommage_materiel 123	evenement_climatique -71	none -53	vandalisme -43	vol -45
#nder	evenement_climatique 43
#ndfa	collision -95	dommage_materiel -60	evenement_climatique 63	incendie 67	vol 124
#ndic	degats_des_eaux 41
#ndis	collision -124	incendie 48	vol 167
#ndit	collision -51	dommage_materiel 214	none -53	vandalisme -45	vol -53
#ndle	incendie 73	none -40
#ndlo	autre 89	collision -53	dommage_materiel 97	none -59
#ndly	autre 83	none -58
#ndmo	dommage_materiel 94	vol 44
#ndoo	collision -43	degats_des_eaux 99	evenement_climatique 68
#ndow	bris_de_glace 149
#ndpa	bris_de_glace 40	evenement_climatique 88	vandalisme -62
#ndre	dommage_materiel 52
#ndry	degats_des_eaux 78	dommage_materiel -40	incendie 50
#nds>	autre 50
#ndsc	bris_de_glace 79
#ndsh	bris_de_glace 49	collision 59
#ndso	blessure -73	collision 169	vol -46
#ndst	bris_de_glace -50	collision -166	degats_des_eaux -45	dommage_materiel -59	evenement_climatique 366	none -115	vandalisme -79
#nduc	bris_de_glace -83	collision 116	dommage_materiel 202	none -84
#ndwi	collision 66	vol 44
#neat	blessure -42	bris_de_glace 47	degats_des_eaux 68	dommage_materiel -49	vandalisme 99
#nece	evenement_climatique 70
#neck	collision 44
#nect	degats_des_eaux 55	none 68
#necy	blessure 55	dommage_materiel 59
#nee>	blessure 101	dommage_materiel -42	evenement_climatique 44
#need	autre 40
#neer	blessure -46	dommage_materiel 175	none -58
#nees	vol 107
#nega	autre 93	collision -57	dommage_materiel -56	none 113	vol -51
#neit	none 75
#nel>	evenement_climatique 51
#nels	evenement_climatique 194	vol -56
#nent	autre -71	dommage_materiel 150	none -80
#neph	collision -51	dommage_materiel 89	vol 44
#nera	dommage_materiel 54	evenement_climatique 74	incendie -42	vol 54
#nes>	blessure 43
#net>	vandalisme 96
#nets	degats_des_eaux 75
#neve	none 54
#new>	dommage_materiel 50
#news	none 48
#ney>	autre 49
#nfa>	blessure 91	collision -69	degats_des_eaux -50	none -75	vandalisme -42	vol 141
#nfir	autre 99	collision 88	dommage_materiel -59	none -55
#nfor	dommage_materiel -48	vol 53
#ngag	dommage_materiel -56	evenement_climatique 43	vol 134
#ngal	blessure 46	incendie 47
#nge>	blessure -40	bris_de_glace 91	dommage_materiel -47
#nged	incendie 53
#ngel	autre -55	bris_de_glace -49	collision -94	dommage_materiel 185	incendie -51	none -162	vandalisme 98	vol -81
#nges	dommage_materiel 102
#ngie	autre 202	dommage_materiel -53	none -44	vol -59
#ngle	degats_des_eaux 44
#ngli	autre 71
#ngo>	collision 75
#ngoo	collision 67
#ngry	collision 98
#ngs>	blessure 89	incendie 62	none -55
#ngth	vandalisme 44
#ngua	none 68
#ngue	collision 148
#ngui	incendie 50	vandalisme 80	vol -59
#nhal	incendie 51
#nhar	dommage_materiel 117
#nhou	bris_de_glace 108	collision -45	evenement_climatique 72	none -49	vol 51
#nhur	collision 46	vandalisme 49	vol -57
#nia>	autre 385	blessure -190	bris_de_glace -62	collision -201	degats_des_eaux -59	dommage_materiel -98	evenement_climatique -55	incendie -68	none -302	vandalisme -69	vol 66
#nibu	collision 123	vol -64
#nic>	blessure 41
#nich	dommage_materiel 42
#nici	dommage_materiel 90
#nick	bris_de_glace 49	vol 88
#nies	collision -41	degats_des_eaux 96	dommage_materiel 84
#nife	collision -84	vandalisme 203	vol -40
#nima	blessure 87	evenement_climatique 52
#nine	autre 104	blessure -46
#nis>	dommage_materiel 40
#nise	dommage_materiel 222	vandalisme -46	vol -63
#nist	collision -59	dommage_materiel 46	vol 146
#nit>	vol 87
#nite	collision -50	dommage_materiel 97
#nito	dommage_materiel 132
#nits	degats_des_eaux 69
#nitu	bris_de_glace 52	degats_des_eaux -55	incendie 74	vandalisme -41	vol 84
#nity	bris_de_glace 42	collision -45	dommage_materiel 63	vol 84
#njec	autre -96	blessure 125	collision -110	degats_des_eaux -78	dommage_materiel 117	evenement_climatique 83	incendie -40	none -84	vandalisme -55	vol -53
#njou	collision 61
#nked	autre 107	vol 91
#nket	dommage_materiel -42	incendie 136
#nkey	blessure 71	collision 88
#nkfu	collision -43	dommage_materiel 152	evenement_climatique -42	none -43
#nkin	bris_de_glace 57	evenement_climatique 50
#nkle	blessure 74
#nks>	evenement_climatique 43
#nlin	collision -43	dommage_materiel -44	none -50	vandalisme 70	vol 105
#nna>	none -40	vandalisme 137
#nne>	collision 103
#nned	autre 99	bris_de_glace 45	collision -41	degats_des_eaux -54	dommage_materiel 138	none -80	vol -48
#nnel	collision 68	evenement_climatique 104
#nner	dommage_materiel 95
#nnes	blessure 165	none -50
#nnet	vandalisme 96
#nnin	autre 47	blessure -42	degats_des_eaux 143	none -40
#nnis	collision -49	dommage_materiel 135
#nnot	blessure 84	vandalisme 65
#nny>	blessure 102	collision -86	vol 103
#no1>	bris_de_glace 53	dommage_materiel -216	none -46	vandalisme 124	vol -54
#nock	dommage_materiel 81
#nois	vandalisme 48
#non>	autre 134	blessure -43
#none	none 55
#noon	collision 42
#nope	collision -65	dommage_materiel -63	none 200
#nor>	collision 81
#nora	bris_de_glace 199
#nore	bris_de_glace 63
#norm	bris_de_glace 145	collision -92	degats_des_eaux 137	dommage_materiel -72	none -70	vol -47
#nose	bris_de_glace 78	collision 87	vol -55
#note	collision 90
#noth	collision 53
#noti	vandalisme 55
#noug	collision 81	none -46	vandalisme 87
#nove	autre 52
#nowh	autre 115	degats_des_eaux 58	evenement_climatique -46	none -63
#nown	collision -80	degats_des_eaux 122	incendie -61	vandalisme 179	vol -87
#nows	collision 59
#nque	bris_de_glace 129	collision -140	degats_des_eaux 245	dommage_materiel -53	evenement_climatique -154
#nroo	bris_de_glace 97	collision -49	dommage_materiel -44	none -64	vandalisme 144
#nsat	dommage_materiel 147
#nsca	autre -72	collision 122
#nsci	autre -52	blessure 89
#nse>	autre 215	collision 41	dommage_materiel -58	none -155
#nser	bris_de_glace 50	dommage_materiel -52	evenement_climatique 127
#nses	blessure -88	bris_de_glace -50	dommage_materiel 204
#nsid	bris_de_glace 67
#nsie	collision 101	degats_des_eaux 59	none -45
#nsio	dommage_materiel 45	incendie 48	vol 69
#nsis	collision 86
#nsla	collision -49	vol 89
#nst>	blessure -44	dommage_materiel 52	vol 68
#nsta	collision 71
#nste	blessure -44	bris_de_glace 107	collision -63	dommage_materiel -106	vandalisme 82
#nsul	autre 102	collision -56	evenement_climatique -73	incendie 120	none -66	vol -41
#nswe	autre 71	blessure -49	dommage_materiel -56	vol 66
#ntac	blessure 71
#ntai	blessure 59
#ntal	collision 46	incendie 50	none -47	vandalisme -41
#ntan	degats_des_eaux 63	incendie 98
#nte>	blessure -46	collision -107	dommage_materiel 140	vol 65
#ntee	blessure 99
#ntel	collision 60	dommage_materiel 118	none -66
#nten	blessure -40	bris_de_glace -42	none -41	vandalisme 122	vol 63
#nter	vol 44
#ntes	autre 164	none -94
#nth>	autre 71	blessure 40	dommage_materiel -46
#nths	autre 60	blessure 55	none -58
#ntil	dommage_materiel -42	vol 42
#ntin	dommage_materiel 55	vandalisme -47
#ntio	autre 145	bris_de_glace -49	collision 70	incendie 50	none -86
#ntiq	bris_de_glace -44	collision -76	degats_des_eaux 57	dommage_materiel 208	none -51
#ntir	dommage_materiel 102
#ntis	degats_des_eaux 81
#ntle	collision 91
#ntly	autre 71	incendie 44	none -43
#nto>	collision 51
#ntre	collision 102	dommage_materiel -42	none -41
#ntro	collision 91
#ntry	vol 55
#nty>	evenement_climatique 41
#nuar	autre 88	collision -44	none -61	vol -40
#nudg	collision 117
#nue>	collision 53
#nurs	blessure 52	collision 44	incendie 69
#nus>	autre 112	collision -51	evenement_climatique 54	none -94
#nute	vol 48
#nvas	collision -93	none -68	vandalisme 237	vol -46
#nver	none -40	vol 93
#nvoi	blessure 58	collision -41
#nvol	degats_des_eaux 51
#nybo	autre 68	dommage_materiel 50
#nymo	collision -98	vandalisme 226	vol -43
#nyon	bris_de_glace 69	none -40
#oach	bris_de_glace -76	vandalisme 91
#oad>	collision 82
#oade	collision 154	dommage_materiel -132	vol 83
#oads	collision 67
#oak>	blessure -49	collision -43	degats_des_eaux 73	dommage_materiel 53	evenement_climatique 79	vandalisme -48
#oake	collision -44	degats_des_eaux 106
#oal>	blessure -61	bris_de_glace 97	collision -87	dommage_materiel -62	incendie 230	none -55	vandalisme -41
#oam>	blessure -47	collision -141	dommage_materiel -46	none -57	vandalisme 316
#oar>	collision 144
#oard	none -41
#oast	dommage_materiel 93	incendie 172	none -95	vol -82
#oat>	evenement_climatique 79	none -40	vol 53
#oati	degats_des_eaux 164	evenement_climatique 60	none -63
#oats	evenement_climatique 74	incendie 60
#obbe	autre -49	collision 56	none -43	vol 114
#obbi	degats_des_eaux 122	dommage_materiel -46
#obe>	blessure -42	bris_de_glace 50	degats_des_eaux 46	dommage_materiel 83	none -51
#ober	collision 48
#obil	collision 45
#oble	collision 56
#obot	dommage_materiel 41
#obse	collision 116	vol -68
#obvi	collision 77
#ocal	collision -146	incendie 163
#ocat	blessure 213	collision -144
#occy	blessure 44	collision 98
#ocer	blessure 44	collision -81	dommage_materiel 139	vandalisme -43
#oces	bris_de_glace -67	collision -68	none -40	vandalisme 284	vol -52
#oche	incendie 50	vol 73
#ock>	none -42
#ocke	degats_des_eaux 40	vol 59
#ocki	collision 161	dommage_materiel -52	evenement_climatique 62	vandalisme -42	vol -54
#ocks	autre 60	collision -81	vol 79
#octo	blessure 48
#ocum	none 85
#oda>	collision 107
#oday	none 50
#oddl	dommage_materiel 208	none -131
#ode>	collision -109	dommage_materiel 204
#oded	bris_de_glace 89	none -42
#oden	collision -42	degats_des_eaux 50	dommage_materiel 146	none -133	vandalisme 97	vol -102
#odge	vandalisme 99
#odne	degats_des_eaux 40
#ods>	collision -52	vandalisme 43	vol 82
#oduc	collision -75	degats_des_eaux 86	dommage_materiel 40	evenement_climatique -50	none -58	vandalisme 166	vol -52
#oen>	collision 205	degats_des_eaux -67
#oes>	blessure 44	vol -40
#oesn	collision 62	evenement_climatique 60
#oeve	collision -45	dommage_materiel 50	vol 84
#ofa>	evenement_climatique 69
#ofer	bris_de_glace 141	collision -76	dommage_materiel -47
#offe	dommage_materiel 89	incendie -48
#oft>	collision -40	degats_des_eaux 105
#ogan	collision 122
#oges	collision 48	dommage_materiel 41
#oget	vandalisme 45
#oggi	blessure 147	collision -97	dommage_materiel -41	none 186	vol -58
#ogis	blessure 54	bris_de_glace 72	collision -42
#ogra	dommage_materiel 58	vandalisme 42
#ogre	none 124
#ogs>	blessure 205	collision -91	incendie -107	vandalisme 99	vol -56
#oham	collision 55	degats_des_eaux -40	evenement_climatique 74
#ohio	autre 189	bris_de_glace -57	collision -62	degats_des_eaux 150	none -116	vandalisme -44	vol -45
#oice	blessure 49
#oid>	blessure 46	collision 41
#oil>	blessure 59	none -41	vol 74
#oile	collision -51	degats_des_eaux 123	none -44
#oili	blessure 133	dommage_materiel 112	incendie -156	none -52
#oin>	bris_de_glace 76	incendie 44
#oine	blessure 117	collision -63	dommage_materiel -46	evenement_climatique 125	none -41
#oint	degats_des_eaux 49
#oir>	collision 44	none -83	vandalisme 196	vol -64
#oire	blessure 120	bris_de_glace -172	collision -138	degats_des_eaux -46	dommage_materiel 197	evenement_climatique -41	incendie 65	none -52	vandalisme -87	vol -41
#oise	vandalisme 55
#oisi	degats_des_eaux 61
#oiss	collision 83	dommage_materiel 40
#okaf	incendie 101
#okca	collision -61	dommage_materiel 260	vol -53
#oke>	collision -41
#oked	collision 49
#oken	blessure 69
#oker	blessure -44	bris_de_glace -100	collision -90	degats_des_eaux -109	dommage_materiel 90	incendie 127	vol 103
#okes	blessure 134	collision -92	incendie -88	vandalisme 102
#okin	vandalisme -41
#oks>	evenement_climatique 77
#oksh	degats_des_eaux 87	evenement_climatique 56
#ola>	evenement_climatique 83
#olan	evenement_climatique 66
#olar	collision -48	dommage_materiel -42	evenement_climatique 141	vandalisme 137	vol -92
#olde	collision 50	vandalisme 55
#olds	dommage_materiel -54	vandalisme 116	vol -43
#olen	none -61	vol 169
#oles	dommage_materiel 85	none -47	vandalisme 110	vol -57
#olet	collision 93	vandalisme 53
#olf>	blessure 59	evenement_climatique 88
#olin	blessure 119	collision -92	evenement_climatique 115	none -46	vol -41
#olis	collision 178	none -45
#olit	vol 142
#oliv	blessure -41	bris_de_glace -42	dommage_materiel 84	evenement_climatique -45	incendie -75	none -87	vandalisme 283	vol -107
#oll>	bris_de_glace 115	vol -51
#olla	blessure 48	collision 56
#olle	collision 46
#olli	collision 131	vol -44
#ollo	collision -81	dommage_materiel 99
#olog	autre 59	bris_de_glace 48	vol -41
#ols>	dommage_materiel -48	incendie 115	none -41	vol 102
#olt>	bris_de_glace 113	collision -139	dommage_materiel -92	evenement_climatique 254	incendie -77	none -108	vandalisme 70	vol -91
#olta	collision -68	dommage_materiel 364	evenement_climatique -135	incendie -89	none -67
#olte	collision 73	vandalisme 47	vol -50
#olut	dommage_materiel -47	none 51
#olve	collision 47
#olvo	vol 64
#olyc	evenement_climatique 83
#olyt	evenement_climatique 146
#oman	vol 109
#omat	evenement_climatique 91	vandalisme 54	vol -45
#omeb	vandalisme 84
#omen	collision -54	dommage_materiel 54	vandalisme 71
#omeo	vandalisme 72	vol 58
#omer	vol 48
#omes	bris_de_glace -79	degats_des_eaux 236
#omew	autre 234	evenement_climatique -98	vandalisme 41	vol -63
#omin	degats_des_eaux 60
#omis	collision 41	vol 71
#ommi	vandalisme 40	vol 70
#ommu	vandalisme 128	vol -81
#omor	none 42	vol 57
#ompe	collision 43	dommage_materiel 133	none -53	vandalisme -49
#ompi	evenement_climatique -51	incendie 150
#ompl	vandalisme 73	vol 73
#ompo	collision 77	incendie 127
#ompu	collision -52	dommage_materiel 169
#oms>	degats_des_eaux 128	vol -40
#onal	collision 146
#onar	collision 55
#onat	evenement_climatique 83
#once	collision 97	dommage_materiel -49	incendie 58
#onci	vandalisme 67
#oncr	collision 59
#oncu	collision 67	evenement_climatique 47
#ondi	collision -109	vol 149
#onds	blessure 40	bris_de_glace 63	dommage_materiel -57	vol 55
#ondu	collision 267	none -69
#oned	collision 72	incendie 73	none -51
#oner	collision -45	dommage_materiel 71	evenement_climatique 78
#ones	vandalisme 51
#oney	autre 90	vol 40
#onfi	autre 44	collision 158	dommage_materiel 86	evenement_climatique -43	incendie -41	none -108	vandalisme -68	vol -46
#ong>	vol -43
#onge	collision -90	dommage_materiel 342	none -232	vol -66
#ongi	blessure 93	collision -49	degats_des_eaux 40
#ongs	degats_des_eaux -46	dommage_materiel 48	incendie 140	vol -53
#ongu	collision 148
#onit	collision -71	dommage_materiel 169
#onjo	collision 61
#onke	autre 60	blessure 60	collision 45
#onli	collision -43	dommage_materiel -44	none -50	vandalisme 70	vol 105
#onna	none -49	vandalisme 123
#onne	vandalisme 80
#onsc	autre -52	blessure 89
#onse	bris_de_glace 44	dommage_materiel -47	evenement_climatique 112
#onsi	vol 43
#onst	collision 71
#onsu	autre 180	blessure 73	collision -44	evenement_climatique -77	none -54
#ont>	collision 43
#onta	blessure 93	collision -44	degats_des_eaux -61	dommage_materiel 43	none 54	vandalisme -61
#onte	vol 45
#onth	autre 86	blessure 63	dommage_materiel -46
#onti	collision 40	degats_des_eaux 75
#onto	dommage_materiel 80
#ontr	collision 58
#onve	vol 123
#ony>	collision -87	dommage_materiel 60	incendie 46	vandalisme 47
#oode	degats_des_eaux 88	incendie -47	none -52	vandalisme 106	vol -53
#oodn	degats_des_eaux 40
#oods	collision -47	incendie -40	vandalisme 92
#oof>	dommage_materiel 42	none -42
#oofe	bris_de_glace 141	collision -76	dommage_materiel -47
#ookc	collision -61	dommage_materiel 260	vol -53
#ooki	blessure 48	vandalisme -45
#ooks	degats_des_eaux 40	evenement_climatique 72
#ool>	blessure 63
#ools	collision -40	dommage_materiel -50	incendie 126	none -42	vol 113
#oom>	degats_des_eaux 63
#ooms	degats_des_eaux 170	vol -46
#oon>	collision 40
#oori	collision -167	degats_des_eaux -40	dommage_materiel -50	evenement_climatique 214	none -57	vandalisme 74
#oors	evenement_climatique 43	vandalisme 94	vol -41
#oose	collision 142	none -49	vol -41
#oosh	degats_des_eaux -40	incendie 143
#oot>	blessure 80	none -41
#ootb	bris_de_glace 135
#oote	collision 54	vol 46
#ooth	collision 101
#oove	blessure -57	dommage_materiel 217
#opat	autre 158	none -85
#ope>	bris_de_glace -45	collision -71	dommage_materiel 105	none 92
#opea	collision 88
#oped	vandalisme 60
#oper	autre 102	blessure 40	collision 46	none -68
#opfr	incendie 64	vandalisme 51
#opla	collision -81	dommage_materiel 69	evenement_climatique 143
#ople	degats_des_eaux 71
#oppe	dommage_materiel 64
#oppi	blessure 144	dommage_materiel 87	none -53
#oppo	autre 118	collision 103	dommage_materiel -60	vol -58
#ops>	vol 80
#opti	autre 109
#orag	collision -48	none -129	vandalisme -57	vol 259
#oram	bris_de_glace 164
#oran	collision -44	evenement_climatique 136
#orat	incendie 108	none -50
#orbi	collision 49	vol 45
#orce	bris_de_glace 58	none -40	vol 76
#orch	collision -41	vandalisme 46
#orcy	collision 64	vandalisme 95
#ord>	autre 48	none -43
#orde	autre 55	none -90	vandalisme 40	vol -44
#ordi	blessure -82	collision -49	degats_des_eaux -46	evenement_climatique 111	incendie 56	vol 86
#ordo	collision -42	incendie 231	vandalisme 62	vol -218
#ords	collision 80	vandalisme 67
#orea	collision -51	dommage_materiel 96	incendie 65
#ored	dommage_materiel 44
#oreh	collision 105
#ores	blessure 44	dommage_materiel 82	evenement_climatique -40	vandalisme -42
#orey	collision 49	evenement_climatique 107	vandalisme -63
#orge	none 100
#orgi	dommage_materiel 83
#orgo	collision 74
#orho	collision 53
#orin	collision -167	degats_des_eaux -40	dommage_materiel -50	evenement_climatique 214	none -57	vandalisme 74
#oris	collision 106	incendie -52
#orit	collision 127	none -55
#ork>	blessure 71
#orke	bris_de_glace 77	none -53	vandalisme -103	vol 89
#orki	dommage_materiel 73
#orkl	collision 157
#orks	dommage_materiel -40	vandalisme 42
#orkt	dommage_materiel 154
#orm>	evenement_climatique 73
#orma	bris_de_glace 205	collision -104	degats_des_eaux -40	dommage_materiel -49	evenement_climatique 50
#orme	collision -153	degats_des_eaux 88	none -45	vandalisme 128	vol 65
#orn>	blessure 86	collision -65	evenement_climatique 42	vandalisme 41
#orna	collision -51	evenement_climatique 129	none -89	vandalisme -66	vol 154
#orne	bris_de_glace 140	degats_des_eaux 56	dommage_materiel -49
#orou	bris_de_glace 187	none -59	vol -52
#orre	evenement_climatique 59	none 114	vol -42
#orri	degats_des_eaux 94
#ors>	vandalisme 72
#orse	blessure 43	collision 66	vol -43
#orsi	autre 70
#orst	degats_des_eaux 109	dommage_materiel -91	incendie 115	vol -65
#orth	none -55	vol 182
#orti	collision 122	none -53
#orts	collision -82	incendie 94	vol 41
#ortu	autre 41
#orty	collision 45	none -42
#orwa	collision 64
#ory>	evenement_climatique 72
#ose>	degats_des_eaux 42
#osed	autre 49
#osh>	degats_des_eaux -40	incendie 143
#osin	dommage_materiel -52	none -48	vandalisme 144
#osit	autre 85	vol 53
#ospi	blessure 113	none -44
#osqu	blessure 45
#osse	blessure 90	collision 114	none -63	vol -47
#ossi	collision 79
#ossr	collision 79
#ost>	autre 44
#oste	autre 95	dommage_materiel -58	evenement_climatique 129	none -43
#ostm	blessure 237	collision -167	vol 80
#osts	collision 108	dommage_materiel 46	evenement_climatique 40	none -50	vol -44
#otat	blessure 48	bris_de_glace -129	dommage_materiel 104	evenement_climatique 139	vandalisme -54	vol -113
#otba	bris_de_glace 135
#ote>	collision 55
#otec	incendie 88
#otel	autre 118	blessure 51	none -67
#oter	collision 58	vol 48
#otes	bris_de_glace -62	collision 53	evenement_climatique 99	vol -52
#oth>	vandalisme 41
#othi	collision 43
#otho	collision 85	dommage_materiel 94	none -61
#otic	vandalisme 66
#oto>	dommage_materiel 47	vol 93
#otog	dommage_materiel 83	vandalisme 60
#otor	collision 48
#otos	none 68
#ots>	blessure 88	evenement_climatique 60	vandalisme 57	vol -46
#otta	collision -47	degats_des_eaux 80	evenement_climatique -69	vandalisme 41	vol 48
#otte	degats_des_eaux 49	incendie 57
#ottl	autre -40	blessure 74	bris_de_glace -52	collision -41	evenement_climatique -43	incendie 70	none -42	vol 50
#otto	bris_de_glace 203	collision -40	none -72
#ouar	autre 203	none -174
#oubl	bris_de_glace 95	dommage_materiel -45	none -43	vandalisme 86
#ouch	bris_de_glace 57	collision 41
#oud>	collision -50	degats_des_eaux 80
#oudb	degats_des_eaux -67	evenement_climatique 195
#oued	evenement_climatique 146
#ouen	collision 50
#ouge	collision 108
#ouis	collision 52	dommage_materiel 131	none -75
#oujd	collision 174	vol -64
#ouk>	autre 46	incendie 53
#ouka	blessure 180	bris_de_glace -130	vol -40
#oul>	collision -135	degats_des_eaux 51	dommage_materiel -40	evenement_climatique 125	vandalisme 61
#oula	blessure -90	collision 148
#oule	blessure 67	bris_de_glace 69	collision 63	degats_des_eaux -46
#oull	collision 81
#oulo	bris_de_glace 79
#oup>	collision 115
#oupl	vol 102
#oura	bris_de_glace 50	dommage_materiel -41	vol 54
#oure	vandalisme 121
#ouri	collision 66
#ourn	degats_des_eaux 147	dommage_materiel -45	vol 77
#ourt	degats_des_eaux 118
#ous>	dommage_materiel -46	evenement_climatique 55
#ousa	bris_de_glace 227	degats_des_eaux -73	none -46
#ouse	collision -50	none -43	vol 54
#ousi	vol 53
#ousk	collision 97	dommage_materiel -43
#ousl	collision 66
#ouss	blessure 54	collision 104	dommage_materiel -77
#outb	autre -99	collision -54	none -77	vandalisme -76	vol 343
#oute	evenement_climatique 100	vol -43
#outh	blessure 114	collision -49	vandalisme 47
#outi	autre 145	collision -47	none -62
#outs	vol 51
#oux>	autre -41	collision -60	degats_des_eaux 65	dommage_materiel -89	vol 161
#oval	bris_de_glace -45	collision -57	dommage_materiel 135	vol 101
#oveb	vol 48
#oved	collision -45	evenement_climatique 97
#ovel	autre 48	bris_de_glace 44	dommage_materiel 121	vol -44
#ovem	collision 44	vol 44
#oven	blessure -47	bris_de_glace 101	collision -40	dommage_materiel 119	incendie 40	none -42	vol -41
#oves	bris_de_glace 147	collision 90	none -56	vol -85
#ovin	autre 107	bris_de_glace 85	collision -93	none -59
#owar	degats_des_eaux 50
#owba	collision 109	none -72	vandalisme 122	vol -67
#owde	vol 107
#owed	blessure 49
#owee	collision -77	vandalisme 206
#owel	incendie 119
#ower	bris_de_glace 58
#owev	collision 157
#owhe	autre 115	degats_des_eaux 58	evenement_climatique -46	none -63
#owin	degats_des_eaux 51	evenement_climatique 41	vol -43
#owly	collision 162	vandalisme -59
#owne	degats_des_eaux 45
#owns	collision -42	degats_des_eaux 68	dommage_materiel -43	vandalisme 62
#ows>	incendie 50	vandalisme 53
#oxes	dommage_materiel -67	vandalisme 118
#oxin	vol 43
#oxyg	blessure -49	collision -44	incendie 227
#oyal	collision 63	vol 61
#oyed	blessure -40	evenement_climatique 127
#oyee	blessure 101	collision 61
#oyfr	blessure -44	none -44	vandalisme 210	vol -58
#oys>	vol 52
#ozen	degats_des_eaux 139	vol -43
#pace	blessure -41	collision 232	incendie -100
#pack	autre 105
#pact	bris_de_glace 50
#padd	collision 62	degats_des_eaux 82
#padl	vandalisme -49	vol 140
#paid	autre 81	collision -70	vol 51
#pain	none -55	vandalisme 84
#pair	degats_des_eaux 89
#pal>	collision -72	dommage_materiel 86	none -44	vol 125
#pale	bris_de_glace 55	collision 127
#palm	blessure -45	bris_de_glace 142
#pan>	incendie 116
#pand	collision 69
#pane	bris_de_glace 160
#pani	collision 103
#pano	bris_de_glace 199
#para	dommage_materiel -40	evenement_climatique 64	vandalisme 60	vol 56
#parc	blessure 127	none -40	vol 70
#pare	bris_de_glace 91	none -55
#pari	none -80	vandalisme -48	vol 181
#park	collision 45
#parq	degats_des_eaux 105
#part	autre 83	collision -42	none -48
#pass	collision 49
#patc	degats_des_eaux 96	incendie 99	none -40
#path	autre 85	blessure 107	none -50
#pati	bris_de_glace 66
#patr	collision 132
#paul	bris_de_glace 81	dommage_materiel -44	evenement_climatique 74
#pave	blessure 57	collision 58
#pay>	autre 100
#paym	autre 173	blessure -126	bris_de_glace -44	collision -73	dommage_materiel 50	none 76	vandalisme -70	vol -41
#pays	autre 49
#pboa	degats_des_eaux 77	incendie 47
#pdat	none 95
#peac	collision -63	none -42	vandalisme 287	vol -134
#peak	none 49
#pean	collision 88
#pear	bris_de_glace 97	vol 47
#pebb	bris_de_glace 278	collision -43	evenement_climatique -94	none -53
#pect	incendie 43
#peda	collision 183
#pede	collision 136
#peed	collision 62
#peel	evenement_climatique 55	vol 57
#pell	bris_de_glace 89	none -101	vandalisme 113	vol -124
#pelv	collision 118
#pend	blessure -56	collision -68	dommage_materiel 85	vol 133
#pene	vol 44
#peni	blessure 52	evenement_climatique 45
#pens	autre 83	dommage_materiel 77	none -40
#pent	bris_de_glace -121	collision -61	degats_des_eaux 207	evenement_climatique -44	incendie 77	vol -48
#peop	degats_des_eaux 71
#pera	autre 112	blessure 43	collision 69	none -80
#perc	autre 165	none -114	vandalisme -44	vol 84
#perf	collision 103	vandalisme -62
#perg	evenement_climatique 66	none -70	vandalisme 189	vol -86
#peri	collision 44
#perl	collision -50	vandalisme 77
#perm	blessure 97	collision -48	dommage_materiel 79	none -64
#pert	collision -71	evenement_climatique 79	incendie 73	none 79
#perv	bris_de_glace 95
#perw	collision 67
#pes>	degats_des_eaux 194	dommage_materiel -53
#pet>	degats_des_eaux 75
#peti	collision 78	none -46
#petr	collision 41
#pets	degats_des_eaux 67
#pfro	incendie 64	vandalisme 51
#phar	autre 89	none -59
#pher	dommage_materiel 104
#phew	collision -51	dommage_materiel 89	vol 44
#phon	vol 82
#phs>	vandalisme 95
#phys	autre 97	none -66
#pian	dommage_materiel 122	evenement_climatique 41	vol -64
#pica	evenement_climatique 99	none -60	vandalisme 48
#pick	evenement_climatique 44
#pict	collision -71	dommage_materiel 85
#pide	bris_de_glace 149	collision -46
#piec	dommage_materiel 101
#pier	bris_de_glace 58	evenement_climatique -53	incendie 105
#pige	bris_de_glace 173	degats_des_eaux 46	none -54
#pile	collision 182	none -59
#pill	dommage_materiel 70
#pily	dommage_materiel 91
#pin>	collision 46	dommage_materiel 83
#pine	blessure 176	dommage_materiel -85	none -110
#pins	collision 76
#pipe	degats_des_eaux 152
#pist	blessure 68	collision 46
#pita	blessure 113	none -44
#pitc	bris_de_glace 72	collision -121	dommage_materiel -44	incendie 132	none 63	vol -49
#pizz	vol 135
#plac	vol 45
#plad	blessure 61	collision -81	dommage_materiel 145
#plai	vandalisme 77	vol 76
#plan	vandalisme 71
#plar	collision -93	dommage_materiel 81	evenement_climatique 164
#plas	degats_des_eaux 66	dommage_materiel 51	none -43
#plat	collision 43
#play	blessure 54	collision -91	dommage_materiel 266	none -94	vandalisme -74
#ple>	degats_des_eaux 46
#plea	autre 50	none 50
#ples	blessure 212	bris_de_glace -67	collision -88	dommage_materiel -77	none -65
#plin	blessure 148	bris_de_glace 64	dommage_materiel -46	none -63	vandalisme -41
#plit	blessure 41	bris_de_glace 86
#plod	bris_de_glace 149	incendie 64	none -55
#plou	collision 173	vandalisme -47
#ploy	blessure 62
#pls>	autre 156	collision -52	degats_des_eaux 54
#plug	dommage_materiel 62	evenement_climatique 53	incendie -53
#plum	degats_des_eaux 83
#plus	evenement_climatique 67	vandalisme 41
#ply>	autre 80
#pock	autre 65	collision -83	evenement_climatique -55	vandalisme -40	vol 192
#pods	collision -59	dommage_materiel 86	vol 129
#poil	degats_des_eaux 55	dommage_materiel 53
#poin	blessure 53	dommage_materiel -45	evenement_climatique 58
#pois	blessure 155
#poke	collision 65	degats_des_eaux -52	dommage_materiel 72	vandalisme -51
#pole	bris_de_glace 112	dommage_materiel -45	evenement_climatique 104
#polo	bris_de_glace 86
#poly	dommage_materiel 77	evenement_climatique 94
#pomp	collision 45	evenement_climatique -47	incendie 131
#pond	evenement_climatique 78
#pont	incendie 98
#pool	blessure 90	collision -49	degats_des_eaux 116
#poor	blessure -43	collision 174
#pop>	collision 102	vol -72
#popl	collision -93	dommage_materiel 81	evenement_climatique 164
#popp	bris_de_glace 134	incendie -50	none -49
#porc	blessure -53	bris_de_glace 106	collision -106	dommage_materiel 88	incendie 41	none -74
#pose	autre 87	collision -49
#posi	autre 77	vol 44
#poss	collision -48	degats_des_eaux 43	none 109
#post	collision 63
#pot>	dommage_materiel 76
#poth	collision 85	dommage_materiel 94	none -61
#pott	dommage_materiel 46
#pour	dommage_materiel -41	vandalisme 92
#powd	vol 107
#powe	autre 65	collision -90	dommage_materiel 173
#ppar	autre 145	collision -54	incendie 107	none -69
#ppea	bris_de_glace 73
#pped	dommage_materiel 44
#ppen	autre 53
#ppil	dommage_materiel 91
#ppin	blessure 75	degats_des_eaux 54
#ppor	bris_de_glace -89	collision -43	dommage_materiel 67	incendie -62	none -81	vandalisme 179	vol 43
#ppos	autre 114	blessure -78	bris_de_glace 48
#ppre	collision 104	none 42
#ppro	none 96
#ppy>	collision -56	dommage_materiel 177
#prac	degats_des_eaux 61
#prai	blessure -101	bris_de_glace -76	collision 98	none -53	vol 104
#pran	degats_des_eaux 96	vol 60
#pray	dommage_materiel -40	vandalisme 80	vol 85
#prea	degats_des_eaux 58	incendie 121
#prec	collision -44	vol 90
#pref	blessure -65	collision -53	evenement_climatique 154	vol 60
#preg	collision 64
#prem	autre 327	collision -48	none -228
#pres	dommage_materiel 52
#pret	incendie 94
#pric	blessure 100	bris_de_glace 152	collision -56	dommage_materiel -70	none -47
#prid	collision 121
#prin	vol 89
#prio	collision 200	none -90
#pris	degats_des_eaux 72	dommage_materiel -45	vol 48
#priv	blessure 130
#proc	bris_de_glace -42	collision -40	vandalisme 181
#prod	collision -75	degats_des_eaux 86	dommage_materiel 40	evenement_climatique -50	none -58	vandalisme 166	vol -52
#prog	none 124
#prom	collision 41	vol 71
#proo	autre -58	blessure -44	bris_de_glace -43	collision -147	degats_des_eaux -40	dommage_materiel -57	evenement_climatique -41	none -211	vandalisme 234	vol 153
#prop	vandalisme 73
#prot	incendie 100
#prou	collision -59	dommage_materiel 84	none -44	vandalisme 76
#prov	collision 50
#prun	blessure 183	bris_de_glace 106	collision -98	dommage_materiel -55	none -51
#psed	blessure 103	collision -54	evenement_climatique 98
#psit	blessure 51
#psta	degats_des_eaux 111
#pted	autre -54	none -42	vandalisme 80	vol 86
#ptem	evenement_climatique 78
#ptic	autre 103
#ptie	collision -49	vol 94
#ptio	collision -56	incendie 82	vandalisme 73
#ptop	dommage_materiel 149	none -50	vol 74
#ptur	collision 108	degats_des_eaux -79	evenement_climatique 64
#pty>	vol 124
#pudd	degats_des_eaux 147	dommage_materiel -42	none -54	vol 54
#pull	dommage_materiel 42
#pump	dommage_materiel 126	evenement_climatique 67
#pun>	collision 112
#punc	autre -64	collision -73	vandalisme 169
#purp	dommage_materiel 64	vandalisme 58
#push	collision 42
#put>	collision -43	dommage_materiel 55	none -44
#pute	autre 53	dommage_materiel 48	none -41	vandalisme 62
#putt	blessure 78	dommage_materiel 40
#pyja	collision 58	incendie 67
#quad	collision 137	none -43
#quap	collision 106
#quar	bris_de_glace 52
#quee	collision 97
#ques	dommage_materiel 65
#quet	degats_des_eaux 147
#queu	collision 44
#quic	blessure -56	bris_de_glace 51	evenement_climatique 82
#quim	evenement_climatique 66
#quir	collision 57
#raba	autre 151	none -73
#rabb	collision -69	dommage_materiel 97	none -46	vol 136
#rabi	blessure 162
#rabo	bris_de_glace -42	collision -70	degats_des_eaux -128	dommage_materiel -92	evenement_climatique 135	none -102	vandalisme 226	vol -69
#race	degats_des_eaux 41
#raci	collision 134	none -117	vandalisme 142	vol -67
#rack	bris_de_glace 155	collision -43	none -58
#ract	blessure 98	none -53
#radi	dommage_materiel -42	vol 56
#rage	degats_des_eaux -49	dommage_materiel 86	none -51
#ragg	blessure 89	collision -68
#raid	autre 117	blessure -40	collision -77	none 105	vol -48
#raig	bris_de_glace 76	collision 50	none -42
#rail	collision 104	none -42
#rain	degats_des_eaux 57	evenement_climatique 44	none -43
#rais	collision -58	incendie 112	none -45	vandalisme 122	vol -40
#rake	collision 85	none -46	vandalisme 53
#ral>	collision 125	none -47	vol 42
#rald	blessure 156	collision -158	incendie 49	none -44	vol 72
#rall	collision 82	degats_des_eaux 42	vol -40
#ram>	blessure 52	dommage_materiel -42	none -59	vol 117
#rama	autre 132	collision 41
#rame	dommage_materiel 79	evenement_climatique 73
#rami	bris_de_glace 199
#ramp	blessure 72	evenement_climatique 77
#ranc	autre 50
#rane	collision 57	evenement_climatique 40
#rang	evenement_climatique 45
#rank	blessure 162	dommage_materiel -41	incendie -112
#rant	bris_de_glace 40	collision -73	none -42	vandalisme 76	vol -66
#rap>	dommage_materiel 41	none 72
#rape	collision 131
#raph	dommage_materiel 64	vandalisme 47
#rapp	collision 73
#rary	vol 85
#ras>	collision 57
#rash	autre 52	collision 48
#raso	evenement_climatique 123	vol 47
#rass	incendie 55	vol 110
#ratc	vandalisme 66	vol -48
#rate	blessure 51	bris_de_glace 45	none -69
#rath	collision 91	incendie -57	none 82
#rati	autre 82	none -56	vol 72
#rato	collision 112
#rava	evenement_climatique 54	incendie 44
#rave	autre 54	bris_de_glace 82	vandalisme 40	vol -48
#raw>	blessure 97
#rawe	collision -60	dommage_materiel 93	vol 102
#rawl	none -74	vandalisme 80	vol 98
#rawn	collision 161
#ray>	collision 72	degats_des_eaux 59	dommage_materiel -42	none -49
#raye	vol 101
#rays	blessure 49
#raze	blessure -114	collision 195	dommage_materiel -47
#razy	collision -114	dommage_materiel -49	none -49	vandalisme 207	vol -72
#rbag	collision 94
#rbal	bris_de_glace -111	collision 120	dommage_materiel -79	vandalisme 185	vol -58
#rbec	evenement_climatique -62	incendie 187
#rbik	collision 64	vol 55
#rble	bris_de_glace -65	collision -67	dommage_materiel 318	vandalisme -53
#rbon	collision 76
#rbox	autre 91	incendie -44	none -43	vandalisme 116
#rcas	blessure 77	collision -58	incendie 134	none -41
#rce>	collision 56	dommage_materiel -40	evenement_climatique 44
#rced	bris_de_glace 90	vol 56
#rcel	blessure 86	collision -69	dommage_materiel 80	vol 53
#rcha	incendie 87
#rche	vandalisme 75	vol 62
#rchi	blessure 160	degats_des_eaux 41	dommage_materiel -47	none -72
#rcif	collision 85	dommage_materiel -78	vol 73
#rcoa	collision -85	dommage_materiel -68	incendie 266	none -70
#rcom	vandalisme 114
#rcui	dommage_materiel 189	none -49
#rcyc	collision 64	vandalisme 95
#rdea	autre 166	blessure 50	none -134
#rded	autre -69	bris_de_glace 86	collision 107	dommage_materiel -45	none -91	vandalisme 103	vol -87
#rden	collision -53	evenement_climatique 92	none -43
#rder	collision 49	none -41
#rdia	blessure 95	collision -51	vandalisme 51
#rdin	evenement_climatique 47
#rdio	blessure -72	evenement_climatique 171
#rdly	collision -60	vol 115
#rdon	bris_de_glace -41	collision 185	incendie 199	none -144	vandalisme -69	vol -172
#rdre	blessure 172	collision -53	degats_des_eaux 76	dommage_materiel -61	none -58	vol -49
#rdro	blessure -49	bris_de_glace 60	collision -42	degats_des_eaux 44	dommage_materiel 99	none -62
#reac	bris_de_glace 41	collision 65
#read	incendie 46	vol 49
#reak	bris_de_glace 44	collision -46	vol 122
#real	none 135
#rean	blessure 141	bris_de_glace -49	vandalisme 154	vol -135
#rear	bris_de_glace 65	collision 44
#reas	evenement_climatique 76
#reca	collision -66	evenement_climatique 69	none 116
#rece	vol 53
#rech	collision 50
#reci	collision -67	vol 105
#reck	dommage_materiel 92
#reco	collision -40	dommage_materiel 66	none -55	vandalisme 73
#rect	none 70
#redd	collision 84
#redo	vandalisme 149	vol -108
#reed	collision 83
#reen	bris_de_glace 93
#reep	degats_des_eaux 114
#rees	collision -65	evenement_climatique 83	incendie -43	none -59	vandalisme 195	vol -57
#reet	vandalisme 56
#reez	dommage_materiel 71	evenement_climatique 120
#refe	evenement_climatique 61
#refi	collision 159	vol -48
#refo	collision 59
#refr	bris_de_glace 118	collision 176	dommage_materiel -158
#refu	autre 130
#rega	blessure 138
#regi	collision 124
#regn	collision 64
#rehe	collision 104
#reim	autre 115	bris_de_glace 46
#rel>	collision -40	evenement_climatique -45	none -70	vandalisme -50	vol 234
#rell	evenement_climatique 60
#rely	autre 86	collision -41	none -46	vandalisme 72	vol -44
#rema	blessure -42	bris_de_glace 130	none -56
#remb	degats_des_eaux 93	dommage_materiel -51
#reme	collision 44	incendie 54
#remi	autre 327	collision -48	none -228
#remo	collision -44	dommage_materiel 163	evenement_climatique -42	none -47	vol 55
#rena	collision 90
#renn	blessure 251	bris_de_glace -44	dommage_materiel -55	evenement_climatique -47	none -97	vandalisme -56	vol -56
#rent	incendie 46	none -43	vol -53
#repa	degats_des_eaux 94	vandalisme -40
#repl	blessure -43	collision -44	dommage_materiel 62	vandalisme -43	vol 108
#requ	collision 71	none 48
#rer>	dommage_materiel 149	none -45
#res>	vandalisme 50
#resc	blessure 200	collision -141	vol -48
#rese	collision 51	vandalisme 79
#resi	vol 52
#resp	dommage_materiel 58
#ress	collision -54
#rest	vandalisme 59
#resu	degats_des_eaux 158	none -58
#reta	degats_des_eaux 109	incendie 57
#retc	blessure 104	collision -131	incendie 117
#reti	degats_des_eaux 63
#rett	incendie 125
#retu	autre 108
#reve	collision 97
#revi	none 117
#rew>	dommage_materiel 59
#rewd	collision -46	vandalisme 176	vol -60
#rewo	dommage_materiel -43	incendie -54	vandalisme 179
#rey>	blessure 50	collision 60	vandalisme -40
#rfal	degats_des_eaux 194	none -55
#rfbo	vol 139
#rfec	collision 113	vandalisme -64
#rflo	degats_des_eaux 142	dommage_materiel -57	evenement_climatique 40
#rgan	collision -145	incendie 46	vol 191
#rge>	degats_des_eaux -57	dommage_materiel 155
#rged	autre 295	blessure 62	collision -75	none -177	vol -42
#rgen	autre -40	blessure 146	bris_de_glace 93	collision -129
#rger	incendie 44
#rget	none 100
#rgin	degats_des_eaux 155	none -67	vandalisme 105	vol -80
#rgiv	dommage_materiel 83
#rgla	bris_de_glace 105
#rgle	vol 102
#rgo>	collision 112	dommage_materiel -43	none -64	vol 90
#rgot	collision 74
#rgro	collision 115
#rgui	degats_des_eaux -59	evenement_climatique 196
#rham	blessure 47	dommage_materiel 45
#rhea	degats_des_eaux 104	incendie 43
#rhom	collision 53
#riad	autre 49	vandalisme 103
#riag	blessure -57	collision 138
#rial	evenement_climatique 64
#rian	bris_de_glace 71	collision 85
#riat	vandalisme 46	vol 78
#rib>	autre 345	dommage_materiel -42	none -349	vandalisme -42	vol -71
#ribl	dommage_materiel 106
#ribs	blessure 51	vol 55
#ric>	incendie 77	vol -40
#rica	collision -44	incendie 145
#rice	bris_de_glace 135	collision -95	degats_des_eaux -123	dommage_materiel 236	none -116	vandalisme -54	vol -48
#rici	degats_des_eaux 52
#rick	bris_de_glace -60	dommage_materiel 111	vol 44
#ride	collision 84
#ridg	collision 50	degats_des_eaux 44
#ridi	bris_de_glace 42	collision 67
#rido	degats_des_eaux 169
#rie>	vol 84
#ried	incendie 40
#rien	dommage_materiel 97
#rier	collision 123
#rif>	vol 66
#riga	incendie 77
#rika	collision 51	evenement_climatique 96
#rike	autre 109
#rill	bris_de_glace -51	collision 74	dommage_materiel 134	none -57
#rim>	collision -105	dommage_materiel 171
#rima	bris_de_glace -105	dommage_materiel 190	incendie 41	vol -56
#rime	vandalisme 104
#rina	dommage_materiel -43	evenement_climatique -55	none -52	vandalisme 151
#rind	dommage_materiel 98	none -78	vol 62
#rink	collision 55	evenement_climatique 72
#rint	vol 138
#rior	collision 146	dommage_materiel 58	none -71
#riou	bris_de_glace 41	degats_des_eaux -40
#rip>	autre 200	blessure 65	collision -79	degats_des_eaux 71	dommage_materiel -42	none -99	vol -40
#riph	collision 72
#ripo	bris_de_glace -155	collision 94	dommage_materiel 186	none -54	vandalisme -40	vol -63
#riqu	collision 57
#ris>	collision 62
#rise	autre 68	bris_de_glace 147	degats_des_eaux 57	dommage_materiel -43	none -100
#rish	autre -46	blessure -42	dommage_materiel -40	none -83	vandalisme -55	vol 152
#rist	collision 55
#rite	collision 54
#riti	autre 52	collision 51	none -41
#ritt	collision 42
#rity	collision 177	none -59
#ritz	vol 111
#rium	degats_des_eaux 144
#riva	collision 116
#rivi	collision 69
#rkam	vol 43
#rked	collision 62
#rker	bris_de_glace 82	dommage_materiel 127	none -91	vandalisme -122	vol 94
#rket	blessure 58	dommage_materiel -48
#rkin	collision 48
#rkli	collision 157
#rks>	collision 56	vandalisme 48
#rksh	evenement_climatique 70	incendie 84
#rkto	dommage_materiel 88
#rle>	evenement_climatique 152
#rles	degats_des_eaux -111	vandalisme -40	vol 225
#rlfr	autre 168	collision -68	none -44
#rlie	degats_des_eaux 60	none 56
#rlin	autre 59	blessure 43
#rly>	degats_des_eaux 70
#rmac	autre 90	none -58
#rmal	bris_de_glace 185	collision -87	dommage_materiel -90	incendie 185	none -73	vol -76
#rman	dommage_materiel 81	evenement_climatique 73	vandalisme -48	vol 58
#rmar	blessure 150	dommage_materiel -54
#rme>	incendie 42	vol 49
#rmed	collision -41	dommage_materiel 76
#rmer	vol 59
#rmes	collision 40
#rmin	collision 42	degats_des_eaux 90	dommage_materiel -52
#rms>	collision 58	incendie 45
#rnad	evenement_climatique 211	none -40
#rnea	degats_des_eaux 108	dommage_materiel -45
#rned	incendie 69
#rner	bris_de_glace 96
#rnet	evenement_climatique 183
#rnig	none -50	vandalisme 60
#rnis	collision -73	dommage_materiel 119	incendie 48
#rnit	bris_de_glace 52	degats_des_eaux -55	incendie 74	vandalisme -41	vol 84
#rnoo	collision 47
#rns>	dommage_materiel -42	incendie 106
#rnt>	blessure 42	incendie 90	none -45
#road	collision 98
#robb	collision -43	none -40	vol 179
#robe	blessure -42	bris_de_glace 48	degats_des_eaux 45	dommage_materiel 81	none -51
#robo	dommage_materiel 41
#roca	blessure -40	collision -128	degats_des_eaux 181	dommage_materiel 111	evenement_climatique -70
#roce	collision -53	dommage_materiel 51	vandalisme 117
#roch	blessure 129	collision 64	incendie -52	none -76
#rock	dommage_materiel 78
#rod>	bris_de_glace 76	collision -54	dommage_materiel 194	none -86	vandalisme 78	vol -110
#rode	collision -109	dommage_materiel 204
#rodu	collision -75	degats_des_eaux 86	dommage_materiel 40	evenement_climatique -50	none -58	vandalisme 166	vol -52
#roen	collision 205	degats_des_eaux -67
#rogr	none 124
#rois	autre 54	collision 120
#roke	blessure 59
#rol>	collision 96
#roll	collision 56
#rome	collision 102	dommage_materiel -55	evenement_climatique 40
#romi	collision 41	vol 71
#ron>	bris_de_glace -60	collision 71	dommage_materiel 144	none -83
#rond	collision -131	vol 190
#rone	bris_de_glace -100	dommage_materiel 158	incendie 133	none -60
#rong	blessure 42	dommage_materiel 91
#ront	collision 53
#roo>	collision 179
#roof	none -42
#room	degats_des_eaux 70
#root	blessure 235	collision -184	dommage_materiel -41	vandalisme 68	vol -54
#rop>	dommage_materiel -46	none 157
#rope	dommage_materiel 95
#roph	evenement_climatique 61
#ropp	autre 43	bris_de_glace 43	collision -65	dommage_materiel 149	none -52	vol -43
#ror>	collision 89	dommage_materiel 108	none -45
#rors	dommage_materiel -41	vandalisme 132
#ros>	autre 62	dommage_materiel 45
#rose	blessure -67	evenement_climatique 197
#ross	collision 60
#rost	bris_de_glace 279	evenement_climatique -162
#rote	collision 54
#roth	bris_de_glace -58	vandalisme 77
#rott	collision 75	degats_des_eaux 107
#rou>	dommage_materiel 93
#roub	dommage_materiel -59	none -52	vandalisme 247	vol -70
#roud	dommage_materiel 67	vandalisme 55
#rous	blessure 94	collision -46	dommage_materiel 60	evenement_climatique 65	vol -52
#rout	evenement_climatique 97	none -55	vol -41
#roux	collision -57	degats_des_eaux 97	evenement_climatique 46
#rove	collision 90
#rovi	bris_de_glace -43	collision 281	none -148	vandalisme -44
#row>	collision 59	vandalisme 63
#rowb	collision -78	none -42	vandalisme 222	vol -74
#rowe	collision 63	dommage_materiel 46	incendie 122	vol -78
#rowi	bris_de_glace 75	collision -61	degats_des_eaux 87	evenement_climatique 57
#rown	degats_des_eaux 61	evenement_climatique 103	vol -40
#rows	collision -51	incendie 187
#roya	collision 56	vol 55
#roye	blessure -58	evenement_climatique 140
#roze	degats_des_eaux 120	vol -42
#rpas	bris_de_glace -196	collision -55	vandalisme 280	vol -43
#rpau	bris_de_glace 81	dommage_materiel -44	evenement_climatique 74
#rpen	incendie 117
#rpet	degats_des_eaux 95
#rple	blessure -60	collision 55	dommage_materiel 157
#rpod	collision -59	dommage_materiel 86	vol 129
#rpor	collision 48	evenement_climatique 77	incendie 40
#rpos	blessure 101	collision -42	vandalisme 104
#rpri	vol 94
#rque	degats_des_eaux 105
#rrac	degats_des_eaux 64
#rrak	autre 50	collision -49	dommage_materiel 41	vol 42
#rrec	collision 41	none 88
#rred	bris_de_glace 45	incendie 80
#rref	collision 59
#rrel	vol 88
#rria	blessure -57	collision 138
#rrib	dommage_materiel 106
#rrid	degats_des_eaux 131	evenement_climatique 45
#rrie	collision 58
#rrin	collision -52	vol 93
#rrit	incendie 51	vol 58
#rriv	collision 57	dommage_materiel -41
#rron	collision -152	vol 212
#rror	collision 62	dommage_materiel 71	none -42
#rrow	collision 101
#rryi	degats_des_eaux -59	dommage_materiel 117	evenement_climatique 101	none -54
#rsed	collision 95
#rsel	bris_de_glace -50	dommage_materiel 47	vandalisme 111
#rsem	autre 128	collision -41	none 53
#rser	blessure -70	collision 141
#rses	incendie 104
#rshi	degats_des_eaux 52	none 54
#rsic	autre 70
#rsid	collision 58
#rsin	collision 69
#rst>	degats_des_eaux 62
#rsta	bris_de_glace -78	dommage_materiel 132	none 41
#rsto	collision -60	dommage_materiel 80
#rtai	collision -44	incendie 122
#rtak	collision 117	vol -48
#rte>	autre 222	collision 83	none -116	vol -40
#rtee	evenement_climatique 83	incendie 90
#rth>	degats_des_eaux 54	none -53	vol 126
#rthd	blessure 62
#rtib	vandalisme 104
#rtic	collision 49
#rtie	collision 145	none -80
#rtif	blessure 44
#rtin	degats_des_eaux 81
#rtis	blessure -119	bris_de_glace -50	collision -99	degats_des_eaux -41	dommage_materiel 176	none -46	vandalisme 94	vol -67
#rtme	degats_des_eaux 102
#rtne	bris_de_glace 109	dommage_materiel -42
#rtoo	collision 93
#rtug	collision 47	dommage_materiel 86
#rtun	autre 75	collision -51	none 58	vandalisme 77	vol -54
#ruar	autre 98	dommage_materiel -54
#rubb	collision -102	dommage_materiel 128	incendie 90	vol -49
#ruct	blessure 41
#rude	collision 60	vol 40
#rug>	collision -121	degats_des_eaux 43	dommage_materiel 72	none -43	vandalisme -67	vol 142
#rugg	degats_des_eaux 123	dommage_materiel -43
#ruin	degats_des_eaux 110	dommage_materiel -60	evenement_climatique 49	incendie 48
#ruis	vol 82
#ruly	collision 102	none -69	vol 79
#rum>	collision -64	degats_des_eaux 61	dommage_materiel 151	vandalisme -47
#rumb	bris_de_glace 217	collision -54	degats_des_eaux -41
#runc	degats_des_eaux 41	dommage_materiel 41
#runi	blessure 183	bris_de_glace 106	collision -98	dommage_materiel -55	none -51
#runk	vandalisme 133
#runn	blessure -51	degats_des_eaux 158
#rush	collision 71
#rvan	bris_de_glace 102	collision 41	dommage_materiel -42
#rvat	dommage_materiel -43	evenement_climatique 99
#rved	collision 59	dommage_materiel 59
#rvic	none 52
#rwar	collision 94
#rway	bris_de_glace 40	collision 41
#rwel	bris_de_glace -41	collision -49	degats_des_eaux 150	dommage_materiel 119	none -84
#rwis	collision 71	vol 92
#rwor	collision 67
#rybo	collision 55
#ryer	incendie 92
#ryin	dommage_materiel 61	evenement_climatique 49
#rywh	blessure -42	collision 66	degats_des_eaux 51
#rzaz	autre 203	none -174
#sack	blessure 68	bris_de_glace -54	collision -105	dommage_materiel 71	vol 98
#safe	evenement_climatique 43	incendie 41	vol 48
#sage	none 84
#sagr	dommage_materiel 44	none 42
#sain	collision 64
#sal>	autre -76	blessure 284	collision -100	dommage_materiel 103	none -201	vol -40
#sala	autre 144	dommage_materiel -49	none -46
#sale	none -175	vol 204
#salo	bris_de_glace 53	degats_des_eaux 138	evenement_climatique -47
#san>	blessure 82
#sand	bris_de_glace 54	evenement_climatique 71
#sant	bris_de_glace 271	none -59	vandalisme -40
#sapp	collision -60	vandalisme 110
#sard	degats_des_eaux -70	evenement_climatique 120
#sari	vandalisme 46	vol 78
#sary	dommage_materiel -63	evenement_climatique 48	vol 114
#sat>	dommage_materiel 82	vol 56
#sate	bris_de_glace 111	collision -43	dommage_materiel -57	evenement_climatique 42
#sati	blessure 171	collision -70	dommage_materiel 108	none -52	vol -44
#sauc	evenement_climatique 43	incendie 95
#save	evenement_climatique 78	incendie 79
#saw>	vandalisme 92
#sayi	bris_de_glace -54	degats_des_eaux 111
#sban	blessure -55	vandalisme 72
#scaf	dommage_materiel 62	evenement_climatique 74	none -40
#scal	blessure 97	bris_de_glace 46	none -44	vol -52
#scan	autre 79	blessure 149	collision -44	dommage_materiel -72
#scap	evenement_climatique 93
#scat	autre -55	collision 120
#scen	degats_des_eaux 41	vandalisme 142	vol -46
#scho	blessure 60
#scio	autre -52	blessure 89
#scoo	collision 69	vol 45
#scor	blessure 117	collision -73	vandalisme 102
#scou	blessure 77	evenement_climatique 65
#scov	blessure 187	collision -100	degats_des_eaux 78	none -65
#scra	collision 62	vandalisme 49
#scre	bris_de_glace 83	dommage_materiel 52
#sea>	autre 95	blessure 163	collision -69	none -118	vandalisme -40	vol -78
#seal	collision -41	degats_des_eaux 97	vol 48
#seam	collision -78	degats_des_eaux 152
#seas	degats_des_eaux 44	evenement_climatique 77	vandalisme 79	vol -51
#seat	dommage_materiel 42	vandalisme 72	vol -51
#seba	collision -74	none -65	vandalisme 264	vol -68
#secu	blessure 107	vol -41
#see>	collision 56	vandalisme -40
#sel>	autre -70	collision 61	dommage_materiel 115	none -59	vandalisme -48	vol 59
#sele	none 93
#self	none -44	vandalisme 52
#sell	collision -94	degats_des_eaux 117	none 58	vandalisme 113	vol -50
#selv	bris_de_glace -40	vandalisme 84
#seme	collision -78	degats_des_eaux 47	vol 87
#sen>	bris_de_glace 72	collision -166	dommage_materiel 123	none -64	vandalisme 110	vol -73
#send	autre 190	blessure 47	collision -75	incendie 48	none -81	vol -50
#seng	collision 78
#sens	collision 139
#sent	dommage_materiel 66
#sept	evenement_climatique 78
#ser>	blessure 97	collision -55	degats_des_eaux 48
#seri	bris_de_glace 74
#serv	evenement_climatique 50
#sery	blessure -55	collision 94
#ses>	dommage_materiel 43
#sess	autre -50	blessure 148	collision -82	none 129	vol -41
#set>	incendie 63
#sett	vol 66
#seve	bris_de_glace 40
#sewe	blessure 284	collision -134	dommage_materiel -56	none -72	vandalisme -42
#shad	blessure -69	collision -74	degats_des_eaux 211	dommage_materiel -59	evenement_climatique -46	none -124	vandalisme 169	vol -129
#shak	collision 48
#sham	dommage_materiel 97	incendie 112
#shap	collision 50	evenement_climatique 42	vandalisme 43	vol -43
#shar	bris_de_glace 72	collision 54	dommage_materiel -50
#shat	bris_de_glace 227	collision -41	none -45
#shca	collision 46
#shed	vandalisme 56
#shee	blessure 63	evenement_climatique 70
#shel	blessure -51	dommage_materiel 81	evenement_climatique 45
#sher	degats_des_eaux 89
#shes	evenement_climatique 46	incendie 75
#shie	bris_de_glace 65	collision 74
#shin	degats_des_eaux 68	dommage_materiel 73	none -42
#ship	collision 79	vandalisme 45	vol -44
#shoc	blessure 117	degats_des_eaux 63	none -97	vol -49
#shoe	degats_des_eaux 46	vandalisme 77
#shoo	blessure 48
#shor	autre 100	none -54
#shot	collision 45	incendie -111	vandalisme 113
#shov	blessure -82	collision -60	dommage_materiel -42	vandalisme 72	vol 146
#show	bris_de_glace 86
#shre	collision 84
#shru	collision -122	degats_des_eaux 83	dommage_materiel -53	none -46	vol 190
#shun	collision 127
#shwa	degats_des_eaux 174
#sian	dommage_materiel 78	incendie 105	none -45
#sibl	none 78
#sica	collision 48
#sick	autre 71	none -60	vol 45
#sidi	bris_de_glace -40	dommage_materiel -58	incendie 229	none -82	vandalisme -47
#sier	collision 85
#sieu	collision 101	degats_des_eaux 59	none -45
#sigh	blessure 209	bris_de_glace 88	collision -237	dommage_materiel -52	none -57
#sign	collision 51
#silv	dommage_materiel -60	none -50	vol 174
#simp	autre 121	collision 45	dommage_materiel -59
#sine	incendie 40	vandalisme 43	vol -40
#sink	degats_des_eaux 118
#sins	blessure -90	collision 61	dommage_materiel 96
#sio>	autre 243	none -169
#sion	dommage_materiel 78
#siph	collision -43	degats_des_eaux 62	dommage_materiel -55	none -67	vol 215
#sir>	collision 49
#sirs	collision 94	degats_des_eaux 78	evenement_climatique -73	vol -61
#sist	dommage_materiel 41
#sit>	autre 123	blessure 71	collision -75
#site	collision 55
#siti	vol 110
#sitt	vol 61
#sive	bris_de_glace 53	collision -44	vol 60
#six>	collision -53
#sixt	collision -127	evenement_climatique 93	incendie -43	vandalisme 118
#sjud	collision 136
#skat	blessure 122	vandalisme -40	vol -45
#sked	bris_de_glace -51	degats_des_eaux 88	dommage_materiel -41	vol 63
#sket	collision 63
#ski>	autre -59	bris_de_glace 59	collision 110
#skid	blessure -61	collision 199	degats_des_eaux 49	dommage_materiel -58	none -43
#skie	blessure 341	collision -269	none -69	vol -40
#skin	dommage_materiel 54
#skir	degats_des_eaux 120
#skis	none -42	vol 129
#skod	collision 107
#skou	collision 83
#sks>	collision -40	dommage_materiel 46	vandalisme 133
#sky>	dommage_materiel 174	none -40
#skyl	bris_de_glace 83	collision -75	degats_des_eaux 104	evenement_climatique 46
#sla>	collision 154	none -76
#slab	degats_des_eaux 88	incendie 121	vol -71
#slai	autre 221	dommage_materiel -44	vol -107
#slam	blessure -60	bris_de_glace 136	dommage_materiel -73	evenement_climatique 117	none -57
#slas	none -41	vandalisme 162
#slat	collision -55	evenement_climatique 84
#slee	blessure 60	dommage_materiel -41
#slep	incendie 108
#slid	bris_de_glace 52	none -45
#slin	bris_de_glace -54	dommage_materiel 176	vandalisme -42	vol -73
#slip	blessure 45	degats_des_eaux 50	dommage_materiel -54
#sloc	blessure 213	collision -144
#slow	collision 87	degats_des_eaux 41
#sly>	collision 66
#smal	bris_de_glace 84	dommage_materiel -44	none -44	vol 73
#smar	collision 62
#smas	blessure -49	none -42	vandalisme 172
#smel	collision -45	degats_des_eaux 82	incendie 87
#smil	autre -42	collision -88	evenement_climatique -54	none -79	vandalisme 90	vol 121
#smit	autre 103	bris_de_glace 131	collision -49	none -58
#smok	incendie 94
#snap	dommage_materiel 180
#snat	blessure -42	collision -50	vol 181
#snow	evenement_climatique 123
#snt>	dommage_materiel 63	incendie 40	vandalisme 79	vol -81
#soak	collision -41	degats_des_eaux 117
#soci	collision -43	none -131	vandalisme 278	vol -88
#sock	collision -47	degats_des_eaux 72	dommage_materiel -43	evenement_climatique 44
#sofa	evenement_climatique 73
#soft	bris_de_glace -41	collision -80	degats_des_eaux 253	none -63
#sol>	evenement_climatique 172
#sola	collision -48	dommage_materiel -42	evenement_climatique 141	vandalisme 137	vol -92
#sole	blessure 48
#solu	dommage_materiel -47	none 51
#some	vandalisme 64
#sona	degats_des_eaux 58	vandalisme 55
#sonn	blessure -48	collision 265	none -63
#sons	collision 86	evenement_climatique 43
#sor>	collision 157	vandalisme -40
#sore	bris_de_glace 93	degats_des_eaux -48
#sort	collision 67
#souk	autre 46	incendie 53
#soul	collision -135	degats_des_eaux 51	dommage_materiel -40	evenement_climatique 125	vandalisme 61
#soun	bris_de_glace 77	degats_des_eaux -42
#spac	collision 94
#spai	autre 352	blessure -42	collision -120	dommage_materiel -57	none -246	vandalisme -56
#span	collision 88
#spar	incendie 182
#spea	none 53
#spec	blessure 70	dommage_materiel -49
#spee	collision 62
#spel	bris_de_glace 89	none -101	vandalisme 113	vol -124
#spid	bris_de_glace 149	collision -46
#spil	dommage_materiel 160
#spin	blessure 199	collision 52	evenement_climatique -40	none -121
#spit	blessure 103	none -44
#spla	collision -123	dommage_materiel 180	vandalisme -61	vol 59
#spli	bris_de_glace 94
#spoi	degats_des_eaux 55	dommage_materiel 53
#spok	collision 65	degats_des_eaux -52	dommage_materiel 72	vandalisme -51
#spon	collision -58	dommage_materiel 60	incendie 49
#spor	autre 78	collision -56	incendie 60
#spot	collision 44
#spra	blessure -56	bris_de_glace -44	degats_des_eaux 55	none -48	vandalisme 70	vol 92
#spre	degats_des_eaux 47	incendie 98
#spri	dommage_materiel 99	incendie 85	vol -42
#spun	collision 112
#sput	autre 149	blessure -50	dommage_materiel -114	none -69	vandalisme 128	vol -41
#squa	collision 59	degats_des_eaux -60	vol 66
#sque	collision 47
#sroa	collision 79
#ssag	none 84
#ssan	blessure 59	collision 63
#ssar	vol 64
#sse>	blessure -44	collision 174	none -64	vandalisme 40
#ssed	vol -40
#ssem	collision -152	vol 212
#ssen	collision 62
#sser	blessure 90	bris_de_glace -83	collision -60	dommage_materiel 136	none -70	vol -42
#sses	autre 59	dommage_materiel 60
#ssib	collision -48	degats_des_eaux 43	none 109
#ssin	collision 41
#ssio	blessure 66	vandalisme 68
#ssis	autre 77	collision 103
#sso>	collision -57	none -59	vandalisme 153	vol 55
#sson	blessure 124	collision -57
#sspo	autre 98	collision -62	incendie 64	vol 46
#ssro	collision 79
#ssur	autre 141	bris_de_glace -57	none -134
#sta>	bris_de_glace 111	none -79
#stab	collision -53	dommage_materiel -41	evenement_climatique 63	none -53	vandalisme 260	vol -105
#stad	bris_de_glace -49	collision 81	dommage_materiel -47	vandalisme 175	vol -66
#staf	vandalisme 72	vol -40
#stai	degats_des_eaux 76
#stak	vandalisme 138	vol -96
#stal	dommage_materiel 150
#stam	autre -40	collision -70	none -78	vandalisme 201
#stan	dommage_materiel 109
#star	autre 44	none -42
#stat	collision 45
#stau	collision -47	degats_des_eaux 48	none -41	vandalisme 102	vol -76
#ste>	collision 63
#stea	collision -62	none -49	vol 131
#sted	blessure 46	none -50	vandalisme 91
#stee	collision 64	dommage_materiel -45	incendie 71
#sten	vol 77
#steo	autre 158	none -85
#step	blessure 80	dommage_materiel 44
#steu	blessure 95	collision -63	degats_des_eaux 46
#stic	collision -42	none -72	vandalisme 65	vol 67
#stif	blessure 59	collision 67
#stim	incendie 55
#stin	autre 47	blessure 118	degats_des_eaux -50	incendie 71	none -86
#stio	dommage_materiel 57
#stit	blessure 107
#stma	blessure 45	collision -51	vol 59
#stoc	evenement_climatique 45	incendie 43
#stol	collision -42	none -61	vol 181
#stom	vol 48
#ston	bris_de_glace 123	none -53
#stoo	collision 109
#stop	collision 59
#stor	evenement_climatique 125
#stov	incendie 144
#stra	collision 60
#stre	vandalisme 43
#stro	blessure -41	dommage_materiel 69	evenement_climatique 43	none -46
#stru	evenement_climatique 43
#sts>	collision 99
#stuc	autre 104	bris_de_glace 41	collision -93	none 58
#stud	degats_des_eaux 101
#stuf	vandalisme 60
#stup	incendie 156	none -90
#sty>	collision -65	dommage_materiel -48	incendie 153
#sual	dommage_materiel 44
#suff	none -44	vandalisme 113
#suga	collision -44	none -55	vandalisme 190	vol -81
#suit	autre 94
#sula	autre 79	collision -47	dommage_materiel 62	evenement_climatique -124	incendie 197	none -70	vandalisme -51	vol -41
#sult	autre 49	blessure 55
#sume	none -50	vol 81
#summ	autre 226	none -131
#sump	collision 207	degats_des_eaux 88	none -135
#sun>	bris_de_glace 285	evenement_climatique -89	none -43	vol -48
#sunr	bris_de_glace 86	dommage_materiel -40	none -62	vandalisme 129
#supe	blessure 40	collision -66	degats_des_eaux -44	dommage_materiel -40	vandalisme 157
#supp	collision -71	dommage_materiel 65	incendie -45
#sura	autre 57
#sure	none 62
#surf	blessure 41	vol 78
#surg	degats_des_eaux -87	dommage_materiel 196	none -40
#surp	bris_de_glace 51
#surv	collision 85	evenement_climatique 76	vol -43
#susp	dommage_materiel -44	incendie 66	vol 65
#swal	blessure 239	dommage_materiel -48	none -76	vandalisme -44	vol -43
#swap	collision -59	none 182
#swea	degats_des_eaux 56
#swim	autre -58	blessure 186	collision -56	degats_des_eaux 52	dommage_materiel -61
#swip	collision 153
#swit	degats_des_eaux 86
#swol	degats_des_eaux 53
#swun	blessure -72	collision 234	none -42
#synd	collision -42	degats_des_eaux 65
#tabl	blessure -48	bris_de_glace 82	degats_des_eaux -40	evenement_climatique 46
#tack	collision -91	incendie 85	vandalisme 128
#tact	blessure 71
#tadi	bris_de_glace -49	collision 81	dommage_materiel -47	vandalisme 175	vol -66
#taff	vandalisme 72	vol -40
#tage	collision -53	dommage_materiel 172	evenement_climatique -86	vol 43
#tagh	blessure 96	collision -49	vol 107
#tail	collision 67
#tain	incendie 51
#tair	degats_des_eaux 75
#take	vol 107
#taki	autre 100	collision 46	none -75
#tal>	blessure 56	none -48
#tali	collision 55	vandalisme -44
#talk	none 120
#tall	collision 65	dommage_materiel 47
#taly	collision -41	vol 175
#tamp	autre -40	collision -70	none -78	vandalisme 201
#tan>	collision 99	dommage_materiel -41
#tanc	autre 91	incendie 89
#tand	dommage_materiel 122
#tane	incendie 136
#tang	autre 148	dommage_materiel -48	vol -45
#tank	degats_des_eaux 102	none -40
#tant	collision 70	vol 97
#tanu	blessure 91	collision -62	degats_des_eaux -48	evenement_climatique 119
#tap>	degats_des_eaux 166
#tape	collision 102	incendie 109	vol -59
#tar>	bris_de_glace 149	collision -80	none -65	vandalisme 72
#tarp	bris_de_glace 55	evenement_climatique 79
#tarr	bris_de_glace 88
#tart	autre 58	none -47
#tat>	collision 76
#tata	blessure 107	collision -76	incendie -52	vandalisme 123	vol -173
#tati	none -57	vol 61
#taur	collision -47	degats_des_eaux 48	none -41	vandalisme 102	vol -76
#taxi	collision 59
#taye	collision 55
#tayi	degats_des_eaux 153	dommage_materiel -49
#tazi	degats_des_eaux 40	vol 45
#tbal	bris_de_glace 123
#tbel	collision 114
#tboa	autre -99	collision -54	none -77	vandalisme -76	vol 343
#tcas	autre 111	incendie 42
#tchi	blessure -42	collision -81	vandalisme 156
#tchm	blessure 207	collision -51	none -67	vol -55
#tea>	vol 65
#tead	degats_des_eaux 40
#teal	blessure -111	collision -146	none -105	vandalisme 100	vol 248
#team	blessure 62
#tebo	collision 186
#tech	dommage_materiel 87
#tect	incendie 89
#tee>	blessure 114	collision -157	evenement_climatique 131	vol 46
#teen	vandalisme 59	vol -44
#teer	collision 64	dommage_materiel -45	incendie 71
#teet	autre 54	blessure 80	dommage_materiel 48
#tel>	autre 101	blessure 85	none -69
#tele	bris_de_glace -47	dommage_materiel 201	none -78	vandalisme -45	vol 90
#tell	collision 46
#tely	none 59
#tema	collision 141	vandalisme -53
#temb	evenement_climatique 78
#temp	vol 104
#ten>	collision 43
#tena	degats_des_eaux 65	incendie 50	vol 73
#tend	blessure 74	vol 88
#tene	degats_des_eaux 88	evenement_climatique 59
#teni	none -56	vol 114
#tenn	bris_de_glace -55	none -57	vandalisme 191	vol -41
#tens	dommage_materiel 76	incendie 77	vol -44
#tent	evenement_climatique 66	incendie 91
#teop	autre 158	none -85
#tep>	blessure 110	bris_de_glace 62
#tepl	blessure 61	collision -81	dommage_materiel 145
#tepo	collision 94	incendie -47	vandalisme 72
#tepp	dommage_materiel 79
#teps	blessure 101
#terb	collision 43	incendie -42	none -47	vandalisme 129
#terc	vandalisme 119
#tere	bris_de_glace 60	collision -44	dommage_materiel 40
#terf	degats_des_eaux 194	none -55
#term	collision 279	dommage_materiel -68	none -51	vandalisme -44	vol -74
#terr	degats_des_eaux 51	dommage_materiel 53
#ters	collision -70	degats_des_eaux 63	evenement_climatique 46	vandalisme 59
#terv	collision -47	dommage_materiel 172	incendie 96	vol -82
#terw	collision 55
#tery	blessure 86	dommage_materiel -41	incendie 135	none -64
#tes>	vol 40
#tesl	collision 154	none -76
#test	autre 142	collision 132	incendie -109	none -162	vandalisme -47	vol 82
#teta	blessure 91	collision -62	degats_des_eaux -48	evenement_climatique 119
#teur	blessure 41	collision 101	dommage_materiel -70
#teve	bris_de_glace 161	dommage_materiel -41	none -83	vol -43
#thal	blessure 72	collision 55	none -45
#than	collision 46
#thda	blessure 62
#thed	collision 47
#thef	autre 190	collision -78	dommage_materiel -53	none 55
#theo	collision -60	dommage_materiel 53	vol 40
#thes	dommage_materiel -46	incendie 121
#they	vol 64
#thie	collision -62	vandalisme 111	vol 90
#thig	blessure 99	dommage_materiel 117	incendie -109
#thir	collision -41
#tho>	collision 127	dommage_materiel -46	incendie 101	none -63
#thol	collision 85	dommage_materiel 94	none -61
#thos	blessure 67	collision -55	degats_des_eaux 49	vol 44
#thou	collision 60
#thro	none -40
#thru	degats_des_eaux 59	dommage_materiel 63
#ths>	autre 45	blessure 45	none -51
#thtu	bris_de_glace 97
#thum	blessure 158	collision -66	none -54	vol -42
#thun	collision -60	evenement_climatique 260	incendie -52	none -44	vol -46
#tian	blessure 363	collision -186	none -80
#tibl	bris_de_glace 44	vandalisme 42
#tic>	vol 40
#tice	vandalisme 46
#tich	collision 59
#tici	autre 103
#tick	bris_de_glace 54	collision -42	none -79	vandalisme 72	vol 60
#tied	collision -52	vol 107
#tien	blessure 40	collision -41	evenement_climatique 74
#tiff	blessure 59	collision 67
#tifi	blessure 40
#til>	dommage_materiel -44	incendie 49
#tile	collision -48	dommage_materiel 63	evenement_climatique 54
#tili	degats_des_eaux 170	evenement_climatique -58
#tima	degats_des_eaux 129	evenement_climatique -68	incendie 42
#tin>	degats_des_eaux -56	dommage_materiel 77	evenement_climatique 138	vol -41
#tina	collision 97
#tine	autre 77	collision 63
#tink	incendie 120
#tinu	collision 66	vandalisme -43
#tio>	bris_de_glace 106
#tion	none -50
#tip>	blessure 158	bris_de_glace 66	collision -105	none -61	vol -56
#tipp	collision -69	dommage_materiel 57	incendie 62	vol 40
#tiqu	collision -63	degats_des_eaux 44	dommage_materiel 173
#tire	vandalisme 65
#tist	autre 98	blessure -49	degats_des_eaux 41	dommage_materiel 79	none -85	vol -40
#titc	blessure 107
#tive	none 163
#tled	collision -59	vol 63
#tlem	collision 75
#tles	blessure -45	bris_de_glace -52	collision -44	degats_des_eaux 231	dommage_materiel -42	vol -56
#tlin	evenement_climatique 91
#tman	blessure 237	collision -167	vol 80
#tmas	bris_de_glace 49	vol 45
#tmat	dommage_materiel 78	incendie 58
#tmen	degats_des_eaux 77
#tner	bris_de_glace 109	dommage_materiel -42
#tnes	collision 58	vol 76
#tnin	evenement_climatique 163
#toas	autre -51	bris_de_glace -55	collision -81	degats_des_eaux -47	dommage_materiel 114	evenement_climatique -41	incendie 215	none -139	vandalisme -47	vol -51
#tobe	collision 60
#tock	evenement_climatique 45	incendie 43
#toda	none 50
#todd	dommage_materiel 208	none -131
#toe>	blessure -94	degats_des_eaux 120	dommage_materiel 45
#toes	blessure 64	collision -104	dommage_materiel 120	evenement_climatique 123	vandalisme -43	vol -97
#toge	vandalisme 48
#togr	dommage_materiel 83	vandalisme 60
#toil	collision -46	degats_des_eaux 143	dommage_materiel 83	none -68
#told	vandalisme 57
#tole	none -59	vol 175
#toll	bris_de_glace 115	vol -51
#tom>	bris_de_glace 187	none -74
#toma	evenement_climatique 73
#tome	vol 48
#tomo	vol 49
#ton>	autre -40	blessure 117	bris_de_glace 205	collision -93	dommage_materiel -96	evenement_climatique -58	incendie -46	none -98	vandalisme -88
#tone	bris_de_glace 126	none -54	vandalisme 40
#tong	collision 148
#too>	dommage_materiel 48
#tood	collision 109
#tool	collision -48	dommage_materiel -47	incendie 154	none -43	vol 100
#toot	collision 106
#top>	dommage_materiel 51
#tops	vol 71
#tora	collision -69	dommage_materiel -101	none -127	vandalisme -75	vol 365
#torb	collision 64	vol 55
#torc	vandalisme 60
#tore	blessure 48
#torh	collision 53
#tori	collision 64
#torm	collision -43	evenement_climatique 175
#torn	blessure 95	collision -72	evenement_climatique 70
#toro	bris_de_glace 187	none -59	vol -52
#tors	dommage_materiel 104
#torw	bris_de_glace 40	collision 41
#tory	dommage_materiel -42	evenement_climatique 80
#tos>	none 61
#touc	collision 44
#tour	vol 58
#tove	incendie 144
#tow>	autre 82
#towa	bris_de_glace 46	degats_des_eaux 62
#towe	autre 50	vol 64
#towi	collision 154	vandalisme -42
#town	bris_de_glace 44	collision 109	none -55	vandalisme 81	vol -72
#tra>	vol 54
#trac	collision 57	none -47
#trai	none -51	vol 40
#tral	collision 212	degats_des_eaux -73
#tram	blessure 58	collision 54	dommage_materiel -48	evenement_climatique 45	none -53
#tran	vandalisme 59
#trap	blessure 41	collision 85
#tras	blessure 123	collision -137	vandalisme 80
#trat	degats_des_eaux 93	vol -54
#trav	autre 169	evenement_climatique -51
#tray	collision 112	degats_des_eaux 78	dommage_materiel -40	none -52
#tre>	collision 66	none -42
#trea	degats_des_eaux 59	dommage_materiel -45	evenement_climatique 60	vol 40
#tree	collision 44	vandalisme 76
#trem	degats_des_eaux 93	dommage_materiel -51
#tret	blessure 104	collision -131	incendie 117
#tria	bris_de_glace 80	collision 95	dommage_materiel -44
#tric	incendie 80
#trie	collision -41	none -46	vol 170
#trik	autre 109
#trin	bris_de_glace 103	vandalisme 106	vol -128
#trip	autre 94	bris_de_glace -40	dommage_materiel 74	none -55
#tro>	vol 73
#trod	autre -43	bris_de_glace 110	collision -68	dommage_materiel 256	none -138	vol -67
#troe	collision 205	degats_des_eaux -67
#trol	collision 44
#tron	blessure -62	bris_de_glace 75	collision 43	dommage_materiel 223	evenement_climatique -62	none -107	vandalisme -54
#trot	blessure -51	collision 176
#trou	blessure 46	vandalisme 175	vol -62
#troy	blessure -58	evenement_climatique 140
#true	evenement_climatique 55	none 128
#trul	collision 102	none -69	vol 79
#trun	bris_de_glace 47	collision -44	degats_des_eaux 43	incendie -98	vandalisme 111
#try>	vol 50
#tryi	blessure -119	bris_de_glace 151	collision -53	dommage_materiel 68
#tsel	bris_de_glace 56	degats_des_eaux 47
#tsid	vol 54
#tta>	vandalisme 41	vol 46
#ttac	dommage_materiel 51
#ttag	collision -47	degats_des_eaux 80	evenement_climatique -69	vandalisme 41	vol 48
#ttat	collision 64
#tte>	collision 46	dommage_materiel -42	incendie 79
#tted	degats_des_eaux 80	none -44	vandalisme 40
#ttem	collision -41	none -41	vol 200
#tten	collision 56
#tter	none -41
#ttes	autre 204	collision -165	degats_des_eaux 224	dommage_materiel -56	evenement_climatique -160	none -265	vol -58
#ttic	degats_des_eaux 74	evenement_climatique 40
#ttin	blessure 44
#ttom	bris_de_glace 222	collision -58	dommage_materiel -41	none -85
#tton	autre -49	blessure 95	bris_de_glace 199	collision -97	degats_des_eaux -46	dommage_materiel -127	evenement_climatique -71	incendie -56	none -117	vandalisme -90	vol -74
#ttre	incendie 42
#tty>	incendie 108	vol 66
#tual	none 178	vol -41
#tub>	bris_de_glace 71	evenement_climatique 93	none -41
#tube	bris_de_glace -70	degats_des_eaux 80	dommage_materiel 52	evenement_climatique -55	none -48	vol 109
#tuck	autre 104	bris_de_glace 41	collision -93	none 58
#tude	vol 63
#tudi	collision -43	degats_des_eaux 80	incendie 56
#tudy	collision -57	degats_des_eaux 285	dommage_materiel -116	vol -62
#tuff	vandalisme 60
#tugu	collision 92	dommage_materiel 130	evenement_climatique -42	none -49
#tumb	incendie 97
#tuna	none 71	vandalisme 74
#tune	autre 138	blessure -49	vol -63
#tunn	bris_de_glace 65	collision 51	evenement_climatique 79	none -54
#tupi	incendie 156	none -90
#tur>	collision 108	degats_des_eaux -79	evenement_climatique 64
#ture	blessure 81	collision -55
#twel	dommage_materiel -68	evenement_climatique 124	vol 95
#twen	evenement_climatique 47
#twic	autre 134	none -86
#twin	collision 88
#twis	blessure 150	collision -55	dommage_materiel -48	evenement_climatique 102	none -77
#twor	dommage_materiel 91	evenement_climatique -72
#type	evenement_climatique 40	vandalisme 53
#typi	blessure -64	collision 124	evenement_climatique 76	vandalisme -45
#tyre	vandalisme 85
#uad>	collision 110	incendie 76
#uage	none 68
#ual>	collision 41
#uall	evenement_climatique 52	none 138
#ualt	dommage_materiel 59	vandalisme 44
#uapl	collision 106
#uard	blessure 41	vol 47
#uari	collision -46	degats_des_eaux 169
#uart	bris_de_glace 53	none 40
#uary	autre 96	collision -40
#uarz	autre 203	none -174
#uate	degats_des_eaux -55	evenement_climatique 112	incendie 139	vol -62
#uati	degats_des_eaux 141	dommage_materiel 71	evenement_climatique -64	none -72	vol -71
#ubbe	collision -102	dommage_materiel 128	incendie 90	vol -49
#ubbl	degats_des_eaux 110
#ube>	bris_de_glace -92	degats_des_eaux 89	dommage_materiel 47	evenement_climatique -65	none -52	vol 95
#uber	collision 67	degats_des_eaux 142
#uble	bris_de_glace 95	dommage_materiel -45	none -43	vandalisme 86
#ucep	evenement_climatique 43	incendie 95
#uche	bris_de_glace 77	collision 46	dommage_materiel -50
#ucke	degats_des_eaux 79
#ucki	collision -90	dommage_materiel -55	evenement_climatique 98	none 75	vandalisme 64	vol -110
#uckl	dommage_materiel 133	none -41
#ucks	bris_de_glace -43	dommage_materiel 44	incendie 44	vol 72
#ucti	collision -48	dommage_materiel 155
#ucto	blessure 40	collision 75
#udbu	degats_des_eaux -67	evenement_climatique 195
#uddl	degats_des_eaux 88
#ude>	collision 75	none -75	vol 83
#uded	vandalisme 107
#uden	vol 63
#udge	collision 104
#udi>	vol 41
#udin	incendie 63
#udio	collision -44	degats_des_eaux 57	dommage_materiel 85
#udy>	collision -50	degats_des_eaux 242	dommage_materiel -47	vol -58
#ued>	evenement_climatique 64
#ueez	collision 97
#ueli	vandalisme 45
#uelm	bris_de_glace -41	collision 169	dommage_materiel -45
#uen>	collision 50
#ues>	dommage_materiel 76
#uese	collision 92	dommage_materiel 130	evenement_climatique -42	none -49
#uess	collision 62	none -68
#uest	blessure 40	vol 59
#uet>	degats_des_eaux 105
#uett	collision -82	degats_des_eaux 250	evenement_climatique -147
#ueue	collision 59
#uff>	blessure 52	collision 56
#uffe	collision 80	none -69	vandalisme 88
#uga>	collision 61	evenement_climatique 92	vandalisme -56
#ugar	collision -44	none -55	vandalisme 190	vol -81
#uge>	collision 51	dommage_materiel 67
#ugge	degats_des_eaux 63
#ughe	incendie 61	vol 48
#ughi	incendie 131	none -41	vol 48
#ughl	incendie 40
#ugue	collision 92	dommage_materiel 130	evenement_climatique -42	none -49
#ugus	autre 63
#uick	blessure -56	bris_de_glace 51	evenement_climatique 82
#uill	collision 147	dommage_materiel -52	incendie 120	vandalisme -58
#uimp	evenement_climatique 66
#uine	degats_des_eaux 103	dommage_materiel -45	evenement_climatique 46	incendie 45
#uire	collision 81	none 63
#uis>	collision 118	dommage_materiel 75	none -69
#uise	autre 41	vol 86
#uish	incendie 62	vandalisme 91	vol -65
#uit>	autre 41	dommage_materiel 81
#uita	dommage_materiel 97	none -45	vandalisme -62	vol 114
#uitc	autre 111	incendie 42
#uite	bris_de_glace 61
#ujda	collision 174	vol -64
#ukai	blessure 180	bris_de_glace -130	vol -40
#ulan	collision 74
#ular	vandalisme 71
#ulat	autre 60	dommage_materiel 42	evenement_climatique -81	incendie 169	none -46	vandalisme -63
#ulay	blessure -90	collision 148
#ulb>	blessure 138	dommage_materiel -76
#uld>	autre 40
#ulde	blessure 56
#ulev	blessure 85	collision 98	degats_des_eaux -51
#ulil	collision -89	none 83	vol 104
#ulin	bris_de_glace 60	dommage_materiel -40	evenement_climatique 57	vol -40
#ull>	dommage_materiel 62
#ulla	collision 89
#ulle	dommage_materiel 51
#ulli	vol 122
#ulls	collision -50	evenement_climatique 122	none -44	vandalisme -43	vol 111
#ully	collision 57
#ulou	bris_de_glace 118	degats_des_eaux -62
#ult>	collision 45
#ulta	autre 57	blessure 63	none -40
#ulti	collision 78
#uly>	collision 67
#uman	dommage_materiel -52
#umb>	blessure 136	collision -77	degats_des_eaux 84	none -52	vol -44
#umbl	incendie 97
#umbs	bris_de_glace 217	collision -54	degats_des_eaux -41
#umed	collision -45	degats_des_eaux 95
#umen	collision 66	none 66	vol -43
#umin	degats_des_eaux 52	dommage_materiel -47	none -53	vandalisme 95
#umme	autre 250	collision -130	dommage_materiel -48	none -167	vandalisme -40
#umn>	vandalisme 70	vol -45
#ump>	blessure -47	collision 44	degats_des_eaux 43	dommage_materiel 64
#umpe	collision 94
#ums>	bris_de_glace 49	collision -159	vol 146
#unat	collision -63	degats_des_eaux -40	none 79	vandalisme 86
#unce	collision 69	dommage_materiel 70
#unch	vandalisme 45
#unci	bris_de_glace 100
#uncl	blessure -46	bris_de_glace -96	collision -41	dommage_materiel 180	evenement_climatique 143	vandalisme -50	vol -77
#unct	blessure -42	collision 90	vandalisme 100	vol -48
#unde	evenement_climatique 41
#unds	autre 165
#une>	none 55
#uner	vol 70
#unfo	dommage_materiel -111	none 89	vandalisme 106
#ung>	collision 49
#unge	bris_de_glace 111	degats_des_eaux 60	none -50
#unha	dommage_materiel 117
#unhu	collision 46	vandalisme 49	vol -57
#unic	collision 47	vandalisme 58
#unin	blessure 139	bris_de_glace 66	collision -42
#unk>	collision -69	vandalisme 128
#unks	collision -40	degats_des_eaux 86	incendie -86	vandalisme 164
#unne	blessure -46	bris_de_glace 47	dommage_materiel 46	evenement_climatique 61	none -49
#unni	blessure -42	degats_des_eaux 172
#unny	blessure 80	collision -76	dommage_materiel 109
#unro	bris_de_glace 97	collision -49	dommage_materiel -44	none -64	vandalisme 144
#uns>	degats_des_eaux 137	dommage_materiel -42
#unsc	autre -56	collision 89
#unse	blessure -55	bris_de_glace -43	degats_des_eaux 182	dommage_materiel 68	vol -75
#unta	blessure 45	degats_des_eaux 154
#unte	vandalisme 44
#unti	dommage_materiel -41
#unus	autre 189	collision -78	dommage_materiel 78	evenement_climatique -44	none -80	vandalisme -43
#upbo	degats_des_eaux 77	incendie 47
#upda	none 95
#uper	blessure 40	collision -66	degats_des_eaux -44	dommage_materiel -40	vandalisme 157
#upid	incendie 156	none -90
#uple	vol 90
#uppe	degats_des_eaux 59	evenement_climatique 133	vandalisme -78
#uppl	blessure 149	collision -71	degats_des_eaux 65	dommage_materiel -40
#uppo	autre 43	blessure -106	bris_de_glace 52	collision -70	dommage_materiel 94	incendie -57
#upst	degats_des_eaux 111
#ura>	collision 72
#urag	collision -70	evenement_climatique 70	vandalisme -53	vol 171
#uran	autre 41
#urch	blessure 160	dommage_materiel -49	none -68
#ure>	none 44
#ured	blessure 48
#urer	evenement_climatique 93
#urfb	vol 139
#urg>	blessure 233	collision -200	degats_des_eaux -59	vol 98
#urge	degats_des_eaux -56	dommage_materiel 146
#urgl	bris_de_glace 60	collision -52
#urie	collision 63
#urik	collision 51	evenement_climatique 96
#urin	blessure 43	collision -45
#urio	degats_des_eaux -104	evenement_climatique 99	incendie 68
#uris	collision 49	vol 66
#urit	autre 285	blessure -40	dommage_materiel -51	none -230	vandalisme -49	vol -81
#urn>	blessure 52
#urne	incendie 75
#urni	incendie 68	vol 61
#urns	bris_de_glace 40	dommage_materiel -44	incendie 100
#urnt	blessure 42	incendie 90	none -45
#uro>	bris_de_glace 133	none -66
#urop	collision 69
#uros	autre 62	dommage_materiel 45
#urpl	blessure -60	collision 55	dommage_materiel 157
#urpo	blessure 101	collision -42	vandalisme 104
#urpr	bris_de_glace 51
#urry	collision 56	dommage_materiel 60
#urst	bris_de_glace 42	collision -47	degats_des_eaux 83
#urta	incendie 146
#urte	degats_des_eaux 143	incendie 40	none -48
#urth	degats_des_eaux 159
#urve	dommage_materiel 120
#ury>	evenement_climatique 50
#usan	bris_de_glace 227	degats_des_eaux -73	none -46
#usba	blessure -55	vandalisme 72
#use>	none -40
#usel	blessure 51	collision -51	none 66
#uses	collision 44	vandalisme -43	vol 85
#ush>	collision 59
#ushe	collision 46
#usko	collision 97	dommage_materiel -43
#usly	collision 66
#uspe	dommage_materiel -44	incendie 66	vol 65
#usse	blessure 54	collision 104	dommage_materiel -77
#ussi	collision 67	evenement_climatique 47
#uste	none -44	vol 88
#usto	vol 48
#utbo	autre -99	collision -54	none -77	vandalisme -76	vol 343
#utch	degats_des_eaux 41
#ute>	autre 56	bris_de_glace 48	dommage_materiel -58	none -45
#utel	dommage_materiel -51	none 57
#uter	collision -44	dommage_materiel 125	evenement_climatique 104
#utes	vol 53
#uth>	blessure 165	collision -55
#util	degats_des_eaux 170	evenement_climatique -58
#utin	autre 145	collision -47	none -62
#utor	bris_de_glace 146	degats_des_eaux -49	dommage_materiel -122	none -76	vandalisme -64	vol 170
#utre	bris_de_glace 100	collision 156	dommage_materiel -49	none -72	vandalisme -44	vol -40
#uts>	bris_de_glace 150	degats_des_eaux -41	evenement_climatique 107	vandalisme -42	vol -50
#utsi	vol 54
#utte	collision -41	degats_des_eaux 84	none -43
#utti	blessure 78	dommage_materiel 40
#uty>	autre 42	blessure -48	collision 53	evenement_climatique 68
#uvet	incendie 101
#uyin	collision 82	evenement_climatique 80
#uys>	blessure 147	dommage_materiel -50	none -82	vol 60
#uzes	dommage_materiel 176
#vabl	blessure -73	collision 177	dommage_materiel -45	vandalisme -45	vol 79
#vacu	collision -42	evenement_climatique 70	incendie 107	vol -55
#vail	degats_des_eaux 104
#val>	autre -43	bris_de_glace -49	collision -67	dommage_materiel 211	vol 75
#vale	autre 85	collision -66	none 64
#vall	blessure -74	evenement_climatique 205
#valu	collision -60	dommage_materiel 68	none -43	vandalisme 97
#valv	degats_des_eaux 145
#vani	collision -56	none -104	vandalisme -42	vol 292
#vann	collision 51
#vans	vol 69
#vard	blessure 85	collision 98	degats_des_eaux -51
#varn	collision -73	dommage_materiel 119	incendie 48
#vas>	collision -61	none -52	vandalisme 197
#vase	dommage_materiel 157	none -41
#vate	blessure 130
#vati	collision 128	vol -55
#vato	dommage_materiel -69	evenement_climatique 97
#vaul	collision -95	dommage_materiel -79	vandalisme 86	vol 190
#vebo	vol 48
#vel>	autre 47	bris_de_glace 69
#vell	degats_des_eaux 45	vol 117
#velo	bris_de_glace 92	collision 78	none -104	vol 46
#velu	bris_de_glace 183	collision -51	evenement_climatique 71	none -41
#vely	bris_de_glace 46	dommage_materiel 121
#vemb	collision 44	vol 44
#veme	blessure 52	collision 51
#vent	autre 56	blessure -40	incendie 64
#venu	collision 69
#vera	bris_de_glace 62	none -48
#verb	blessure 42	bris_de_glace -89	collision 68	dommage_materiel -60	vandalisme 155	vol -45
#verd	blessure 112	collision 51
#vere	autre 123	blessure 82	collision -46
#verf	degats_des_eaux 142	dommage_materiel -57	evenement_climatique 40
#verg	blessure -63	collision 142	incendie 104	none -44
#verh	degats_des_eaux 104	incendie 43
#veri	blessure 46
#vern	none -50	vandalisme 60
#vers	collision 80
#vert	autre 51	collision 51	none -63
#ves>	none -45
#vet>	incendie 68
#vice	none 43
#vict	evenement_climatique 92
#vide	dommage_materiel -69	incendie 51	vandalisme 147	vol -70
#view	bris_de_glace 65	incendie 69
#vil>	dommage_materiel 85	incendie 47
#vill	bris_de_glace -44	evenement_climatique 108
#vine	collision 148	dommage_materiel -109	evenement_climatique 126	vandalisme -53
#ving	collision 41
#viol	dommage_materiel 48	vandalisme -46
#viou	collision 70
#vis>	collision 118
#vise	dommage_materiel -50	none 97
#visi	dommage_materiel 153	none -47
#viso	collision 161	none -75	vandalisme -45
#voic	blessure 49
#void	blessure 71	collision 48
#volt	collision -68	dommage_materiel 364	evenement_climatique -135	incendie -89	none -67
#wake	degats_des_eaux 40	vandalisme 94	vol -44
#wall	degats_des_eaux 41	none -46
#want	dommage_materiel 61	vol -40
#wapp	collision -59	none 182
#ware	collision -40	evenement_climatique 112	vol 77
#wash	bris_de_glace 41	degats_des_eaux 81
#wasn	none 61	vol -74
#wast	none -48	vandalisme 179	vol -62
#watc	collision -53	dommage_materiel -58	vol 130
#wate	degats_des_eaux 101
#wave	bris_de_glace -81	dommage_materiel 104	evenement_climatique 54	incendie 62	vandalisme -42
#wbar	collision 78	none -81	vandalisme 137	vol -75
#wder	vol 107
#wdri	collision -46	vandalisme 176	vol -60
#wear	evenement_climatique 42
#web>	bris_de_glace 95	collision -43	dommage_materiel 69
#wed>	blessure 56	dommage_materiel 41
#wedd	autre 85	dommage_materiel 105	none -43
#week	none 54
#weep	vandalisme 55
#weez	blessure -40	bris_de_glace 247	none -89
#weig	blessure 47	evenement_climatique 101
#wel>	incendie 113
#welv	dommage_materiel -70	evenement_climatique 98	vol 106
#wept	evenement_climatique 75
#wer>	bris_de_glace 49
#wers	vol 65
#werv	collision 99
#wet>	degats_des_eaux 86
#weve	collision 157
#whee	collision 71
#when	bris_de_glace 63
#wher	vol 48
#whil	vol 66
#whip	blessure -54	collision 170
#whis	blessure 97	collision -64
#whit	dommage_materiel 51
#whoe	dommage_materiel 64	vol 63
#whom	bris_de_glace 60	collision 78	none -42	vandalisme 94	vol -127
#whoo	degats_des_eaux -40	incendie 143
#why>	autre 269	collision -66	none -170	vol -70
#wice	autre 134	none -86
#wich	collision 66	vol 44
#wide	bris_de_glace 48	collision 41	degats_des_eaux 42
#widt	dommage_materiel 97
#wife	collision 48
#wild	collision 144
#will	vandalisme 95
#wimm	autre -58	blessure 186	collision -56	degats_des_eaux 52	dommage_materiel -61
#wind	bris_de_glace 108
#wine	degats_des_eaux 84	dommage_materiel 56	evenement_climatique 57	vol -54
#wins	blessure -58	collision 106	incendie 64
#wint	bris_de_glace 95	collision -73	dommage_materiel -56	evenement_climatique -54	none -55	vandalisme -70	vol 179
#wipe	collision 67	none -52	vandalisme 64	vol -51
#wire	collision 53	dommage_materiel -65	evenement_climatique 50
#wise	collision 71	vol 92
#wish	collision 69
#wist	blessure 138	collision -50	dommage_materiel -44	evenement_climatique 95	none -70
#witc	degats_des_eaux 86
#witn	collision 58	vol 76
#wled	collision -59	none -105	vandalisme 112	vol 42
#wly>	collision 162	vandalisme -59
#wned	degats_des_eaux 87	dommage_materiel -50	evenement_climatique 86	none -62	vandalisme 77	vol -44
#wner	collision -41	dommage_materiel 51
#wnin	evenement_climatique 59
#wnst	collision -47	degats_des_eaux 84	dommage_materiel -42
#woke	collision -83	vol 140
#woll	degats_des_eaux 53
#woma	vol 58
#won>	autre 82	blessure -50	none -45
#wont	collision 42	degats_des_eaux 50	dommage_materiel 40
#wood	dommage_materiel 44	none -44
#word	collision 46	vandalisme 63
#wors	collision 112	dommage_materiel -42	incendie 44	none -56	vandalisme 52	vol -78
#wort	none -59	vol 203
#woul	autre 74	none -48
#woun	dommage_materiel 63	evenement_climatique 42
#wrap	collision 48
#wrec	blessure -42	dommage_materiel 108
#wren	bris_de_glace -144	collision -140	dommage_materiel -40	vol 246
#wris	blessure 66	collision 75	none -40
#writ	collision 60
#wron	blessure 54	collision 48
#wrot	collision 69
#wung	blessure -72	collision 234	none -42
#wyer	degats_des_eaux 63	vol -43
#xact	collision 58	none 51
#xagg	dommage_materiel 55	evenement_climatique 88
#xcep	collision 54	vol -52
#xcha	blessure 89	collision -43
#xed>	collision 40	dommage_materiel 75
#xer>	blessure -80	collision 139	dommage_materiel 128	none -65	vol -40
#xes>	dommage_materiel -64	vandalisme 100
#xhau	collision 93	none -56	vandalisme 75
#xing	vol 43
#xle>	collision 121
#xper	collision -71	evenement_climatique 79	incendie 73	none 79
#xpla	autre 165
#xplo	bris_de_glace 131	incendie 54	none -57
#xten	dommage_materiel 76	incendie 77	vol -44
#xtin	incendie 62	vandalisme 91	vol -65
#xtra	incendie 83
#xty>	bris_de_glace -42	collision -156	evenement_climatique 135	incendie -78	vandalisme 43	vol 118
#xyge	blessure -49	collision -44	incendie 227
#yal>	collision 114
#yale	vol 111
#yank	collision -65	vol 199
#yard	vol 50
#yari	collision 52	evenement_climatique 44
#ybe>	bris_de_glace 60
#yboa	autre -44	collision -70	dommage_materiel 212	none -46	vol 43
#ybod	collision 41
#ycar	evenement_climatique 83
#ycle	collision 73
#ycli	collision 106
#yeah	dommage_materiel -46	none 139
#yebr	bris_de_glace -72	collision -67	dommage_materiel 41	incendie 110	vandalisme 105
#yed>	vandalisme 52
#yeli	evenement_climatique -88	vandalisme 188
#yell	collision 84
#yer>	dommage_materiel 50	incendie 44
#yers	collision -61	degats_des_eaux 76	none -49	vol 72
#yes>	none 152	vandalisme -41
#yet>	collision -48	vandalisme 109
#yfri	blessure -44	none -44	vandalisme 210	vol -58
#ygen	blessure -49	collision -44	incendie 227
#ying	dommage_materiel 57
#yjam	collision 58	incendie 67
#ylig	bris_de_glace 102	collision -73	degats_des_eaux 66	dommage_materiel -46	none -48	vandalisme 57
#ymen	autre 173	blessure -126	bris_de_glace -44	collision -73	dommage_materiel 50	none 76	vandalisme -70	vol -41
#ymor	collision -87	incendie 44	vandalisme 167
#yndi	collision -42	degats_des_eaux 65
#yon>	vol 64
#yond	degats_des_eaux 186	dommage_materiel -110	vol -52
#yor>	collision 95	degats_des_eaux -74	dommage_materiel -44	evenement_climatique 75	none -42	vandalisme 78	vol -49
#you>	autre 43
#youn	vol 43
#your	none 47
#ypas	collision 179	vandalisme -40
#ype>	collision 42	evenement_climatique 47	vol 48
#ypin	blessure -83	collision 181	vol 40
#yre>	collision 97	dommage_materiel 96	none -48
#yres	collision -42	vandalisme 186
#ysed	blessure -86	vandalisme -53	vol 154
#ysel	blessure 88	none -80	vandalisme 65
#ysic	collision 40	incendie 51
#ysio	autre 219	none -146
#ysta	collision -88	dommage_materiel 176	none -175	vol 94
#yste	blessure 191	none -80
#ytic	collision -44	vol 180
#ytun	evenement_climatique 146
#yund	dommage_materiel 73	vol 55
#yup>	none 142
#ywhe	blessure -40	collision 64	degats_des_eaux 44
#zate	autre 203	none -174
#zaza	autre 203	none -174
#zebr	collision 112
#zed>	blessure -48	collision 148
#zen>	degats_des_eaux 139	vol -43
#zer>	dommage_materiel 82	evenement_climatique 75
#zero	autre 95	blessure -52	collision 137	dommage_materiel 94	evenement_climatique -76	none -80	vol -51
#zers	blessure -40	bris_de_glace 247	none -89
#zes>	dommage_materiel 132
#zier	bris_de_glace 81	vol 72
#zila	blessure -62	collision 104	dommage_materiel 87
#zinc	evenement_climatique 165
#zing	bris_de_glace 117	dommage_materiel -45
#zoe>	collision 55	dommage_materiel 63
#zout	blessure 96	collision -49	vol 107
#zrou	dommage_materiel 93
#zza>	vol 136
0	collision 92
00	bris_de_glace 72	collision -65	degats_des_eaux -43	dommage_materiel 55	evenement_climatique 63
000	dommage_materiel 46	incendie 43	vandalisme -54	vol 68
05	none 56
10	bris_de_glace 45
100	blessure 101	collision 127	dommage_materiel -41	none -116
12	blessure 49
12th	collision -44	none 107
13th	none 80
14	incendie 55
140	blessure -99	bris_de_glace -45	dommage_materiel 159	incendie 84	none -41	vandalisme -40	vol -48
14th	autre -60	blessure 117
150	collision -43	dommage_materiel 199
16	bris_de_glace 164	collision -74
17th	blessure 180	collision -183	none 79
18	autre 84	none -58
180	autre 150	bris_de_glace 72	dommage_materiel -88
18th	blessure 113	collision -114	degats_des_eaux -45	dommage_materiel -53	vandalisme 151	vol -44
19	collision 88
1st	vandalisme 44
2	bris_de_glace 73
20	incendie 48
200	degats_des_eaux 42	dommage_materiel 49
2019	collision 48
2025	none 85
2026	collision 58	vandalisme 43
208	collision 150	vol -50
20th	degats_des_eaux 41	evenement_climatique 76
22	collision -67	vol 141
23	bris_de_glace -49	collision 65
240	dommage_materiel 84
25	vol 52
27th	autre 44	blessure 58
28	none 75
3	autre 64	blessure 52	bris_de_glace 65	none -64	vandalisme -47
30	collision 45
300	blessure 65
30th	collision 81
31	none 61	vol 68
310	autre 291	dommage_materiel -72	vol -80
350	blessure 42	collision -51	vol 78
3rd	none 130
4	vol 53
40	blessure 49
400	autre 92	degats_des_eaux 94	dommage_materiel -41	none -49	vandalisme -42
45	bris_de_glace 75
4th	collision -76	degats_des_eaux 41	vol 103
50	collision 74
500	vol 40
55	collision 144	vol -101
5pm	collision 63	none 69
6	vol 44
60	dommage_materiel 70	incendie -71	vandalisme 56	vol 57
600	autre -43	collision -134	degats_des_eaux 46	dommage_materiel 93	none -64	vol 102
640	autre 116	bris_de_glace 56	collision -62	dommage_materiel 68	none -77
6pm	bris_de_glace 119
7	collision 40	none 43
74	autre -40	blessure 264	collision -110
780	dommage_materiel 121	none -66	vandalisme 78	vol -87
800	dommage_materiel 57
82	blessure -44	collision 104	vol 80
90	blessure -41	collision 55	vol 117
900	autre 118	collision -54	none -71	vol 58
950	blessure 190	collision -65	degats_des_eaux -48
=answer: evade	autre 75	dommage_materiel -60
=answer: lead	none -70
=answer: no	none -53
=answer: unsure	collision 40
=answer: yes	none -50
=being: animal	blessure 79	collision 55	dommage_materiel 78	none -62	vandalisme -54
=being: thing	none -76
=constat: constat	collision 191	degats_des_eaux 66	dommage_materiel -40	none -42
=constat: not-done	collision 115	degats_des_eaux 153	dommage_materiel -58	evenement_climatique -61
=danger: event	collision -84	incendie 326	none -61	vol -60
=danger: now	collision 97	evenement_climatique -42	incendie 84
=danger: over	bris_de_glace -73	collision 61	degats_des_eaux -45	evenement_climatique 67	vandalisme -59	vol 55
=danger: plea	autre -48	bris_de_glace -58	degats_des_eaux -58	dommage_materiel 125	evenement_climatique -106	incendie -45	none -77	vandalisme 128
=danger: present	bris_de_glace 73	dommage_materiel 44	none -67	vandalisme -43
=danger: put-out	blessure -118	bris_de_glace 270	collision -85	dommage_materiel -67	incendie 192	none -59	vandalisme -59	vol -95
=distress: distress	none -62
=document: all	collision 85
=document: constat	collision 124	degats_des_eaux 133	none -67
=document: devis_ou_facture	autre 42	blessure 99	collision -76	dommage_materiel 68	none -76	vandalisme -46
=document: photos	dommage_materiel 71	vandalisme 57
=document: rapport_police	autre -45	bris_de_glace 121	collision -170	degats_des_eaux -58	dommage_materiel -146	incendie -57	none -145	vandalisme 118
=document: recepisse_plainte	collision -63	none -52	vandalisme 73	vol 159
=hedge: hedge	collision 46	dommage_materiel -49	evenement_climatique -40
=hedge: so-far	autre 71	dommage_materiel -73	none -97	vandalisme 174	vol -70
=idiom: figure	none -66
=idiom: of-police	collision 66	incendie 78	vandalisme -40
=idiom: paint	degats_des_eaux 100	evenement_climatique -157	none -42	vol 63
=idiom: part	collision 64	none -62
=idiom: seat	bris_de_glace 179	vandalisme -50
=idiom: silence	autre 104	collision -42	degats_des_eaux 153	dommage_materiel -77	evenement_climatique 47	incendie -42	none -52	vol -41
=idiom: traffic	blessure 41	collision 93	dommage_materiel -50
=injuries no	none -53
=injuries no rather	collision 49	dommage_materiel 49	none -48
=injuries no sure	none -53
=injuries unknown	collision 59	none -106
=injuries unknown unsure	collision 59	none -106
=injuries yes	blessure 103	collision 41	dommage_materiel -44	none -47
=injuries yes sure	blessure 103	collision 41	dommage_materiel -44	none -47
=injury: absent	blessure -41	bris_de_glace 72	collision -46	dommage_materiel -101	evenement_climatique 72	none -78	vandalisme 70	vol 52
=injury: also-well	blessure -51	evenement_climatique 48	none -59	vandalisme 73
=injury: body	blessure 110	none -68
=injury: casualty	collision 69	degats_des_eaux 83	vandalisme -58
=injury: doubt	autre -46	collision -44	incendie 100	vandalisme -62	vol 83
=injury: grave	autre -47	bris_de_glace -56	degats_des_eaux 113	dommage_materiel 69	evenement_climatique -67
=injury: named-well	blessure -45	collision 177	dommage_materiel -47	evenement_climatique 59	incendie 40	none -59	vandalisme -54	vol -62
=injury: nobody	collision 46	none -52
=injury: one-well	collision 86	none -56
=injury: perhaps	blessure 81	dommage_materiel 52	none -61
=injury: struck	autre -42	collision 168	dommage_materiel -53	evenement_climatique 63
=injury: symptom	blessure 106	collision 47	dommage_materiel -48	none -49
=intent: back	autre 55	blessure 86	degats_des_eaux -41	evenement_climatique 43	vandalisme -66
=intent: cancel	collision 74	none 50	vandalisme 82	vol -58
=intent: complaint	autre -53	collision -253	degats_des_eaux -46	dommage_materiel -88	evenement_climatique -47	incendie -41	none 95	vandalisme 59	vol 169
=intent: correct	bris_de_glace 87	collision 61	none 43	vandalisme -43
=intent: declare	collision 60	dommage_materiel -48	none -48
=intent: follow	bris_de_glace -77	none 227	vandalisme -49	vol -72
=intent: greet	blessure -41	collision 66
=intent: help	autre 124	blessure -42	evenement_climatique 51
=intent: human	collision 57	dommage_materiel -43	none 181	vol -59
=intent: language	incendie 40	vandalisme -45
=intent: other	autre 103	blessure -43	bris_de_glace 61	dommage_materiel -67
=intent: review	bris_de_glace -40	none 203
=intent: thanks	bris_de_glace -46	dommage_materiel 98	none 60
=liability: admitted_by_other	blessure 97	bris_de_glace -72	vol -96
=liability: admitted_by_self	bris_de_glace 121	collision 100	dommage_materiel -46	none -62	vandalisme -47	vol -43
=liability: contested	degats_des_eaux 113	dommage_materiel 62
=other autre	autre -77	collision 77	dommage_materiel 80	evenement_climatique 126	incendie -46	none -84	vandalisme -54	vol -83
=other blessure	blessure 54	collision 80	degats_des_eaux 71	dommage_materiel -65	none -45	vol -59
=other collision	autre -49	blessure 111	bris_de_glace 89	collision -62	dommage_materiel -47	evenement_climatique 88	none -41	vandalisme -89	vol -67
=other degats_des_eaux	blessure 76	collision 63	degats_des_eaux -79	dommage_materiel -44	vandalisme 83
=other dommage_materiel	autre -40	blessure -264	bris_de_glace -119	dommage_materiel 314	evenement_climatique -44	incendie -42	none -41	vandalisme 72	vol -51
=other evenement_climatique	bris_de_glace -67	collision -99	degats_des_eaux -67	dommage_materiel -142	evenement_climatique 414	incendie -42	vandalisme -42	vol -260
=other incendie	collision -63	evenement_climatique 270	incendie -101	vandalisme -42	vol -44
=other vandalisme	blessure -58	bris_de_glace -86	collision -192	dommage_materiel -114	evenement_climatique 146	incendie -41	vandalisme 212	vol -47
=other vol	collision -62	evenement_climatique 126	incendie 102	vandalisme -55	vol -93
=party: alone	blessure 67	collision 61	vandalisme -58
=party: by-oneself	bris_de_glace 76	collision 48
=party: chain	collision 292	none -107	vol -60
=party: foreign	collision 154	dommage_materiel -49	vandalisme -87	vol 100
=party: hit-and-run	collision 137	none -61	vandalisme -46	vol 46
=party: neighbour	collision -55	degats_des_eaux 93	dommage_materiel 44	none -67	vol -41
=party: nobody-else	blessure 72	collision 75	degats_des_eaux 58	dommage_materiel -50	vandalisme -44	vol -42
=party: obstacle	collision 119	none -69	vol -52
=party: other-vehicle	collision 121
=party: own	collision 66	dommage_materiel 56	evenement_climatique 48	vandalisme -60	vol 60
=party: theirs	collision 85	dommage_materiel 151	vandalisme -40	vol -72
=party: unknown-origin	blessure 44	dommage_materiel -78	incendie 70	none -82
=party: vehicle	collision 100	none -45
=party: witness	collision 156	none -61	vandalisme -57
=person: close	none -59
=person: driver	collision 108	none -41
=person: exposed	blessure 62	collision 61	evenement_climatique -44	none -43
=person: self	none -54
=police: not-done	none -59	vandalisme 56	vol 47
=police: police	collision 44	dommage_materiel -46	none -72	vandalisme 85	vol 105
=scene: autre	autre 200	blessure -42	evenement_climatique -50	none -41	vandalisme -61	vol 74
=scene: bris_de_glace	blessure -50	bris_de_glace 206	none -53	vandalisme 41
=scene: collision	collision 140	none -43
=scene: degats_des_eaux	bris_de_glace -40	collision -44	degats_des_eaux 251	none -51	vandalisme -47
=scene: dommage_materiel	blessure -51	bris_de_glace -47	dommage_materiel 134	none -65	vol 44
=scene: evenement_climatique	blessure -46	evenement_climatique 262	none -68	vol -57
=scene: incendie	incendie 316	vol -64
=scene: vandalisme	dommage_materiel -72	none -55	vandalisme 253	vol -75
=scene: vol	collision -123	none -46	vandalisme 42	vol 260
=status: awaited	blessure -64	degats_des_eaux 82	dommage_materiel -97	evenement_climatique 58
=status: later	collision -53	none -52	vandalisme -114	vol 301
=status: not-yet	collision -55	dommage_materiel -56	none -42	vandalisme 75	vol 129
=status: refused	collision 94	none -54
=status: unfinished	collision 96	dommage_materiel -40
=thirdParty no	none -73
=thirdParty no rather	evenement_climatique 66	none -65	vandalisme 59	vol 80
=thirdParty no sure	blessure 51	vandalisme -58
=thirdParty no unsure	blessure 40	collision -51	degats_des_eaux 42	dommage_materiel 66	incendie 51	none -83	vol -45
=thirdParty none	none 148
=thirdParty unknown	degats_des_eaux 141
=thirdParty unknown unsure	degats_des_eaux 141
=thirdParty yes	collision 75	none -55
=thirdParty yes rather	bris_de_glace -55	collision 92	degats_des_eaux -53	incendie -41	none -131
=thirdParty yes sure	collision 72	none -50
=type autre	autre 409	bris_de_glace -42	collision -50	degats_des_eaux -44	dommage_materiel -68	evenement_climatique -41	incendie -47	none -75	vol -59
=type autre sure	autre 365	degats_des_eaux -41	dommage_materiel -61	incendie -45	none -89	vol -70
=type autre unsure	autre 296	blessure -80	bris_de_glace -67	collision -131	degats_des_eaux -58	dommage_materiel -93	evenement_climatique -49	incendie -49	vandalisme -74
=type blessure	blessure 281	none -93	vol -52
=type blessure sure	blessure 356	collision -87	incendie -57	none -75	vandalisme -53	vol -80
=type blessure unsure	blessure 162	collision 59	degats_des_eaux -45	evenement_climatique -65	none -115
=type bris_de_glace	blessure -41	bris_de_glace 313	collision -73	evenement_climatique -59	none -51
=type bris_de_glace sure	blessure -40	bris_de_glace 293	collision -75	evenement_climatique -58	none -42
=type bris_de_glace unsure	autre -54	blessure -48	bris_de_glace 309	collision -65	degats_des_eaux -62	evenement_climatique -75	incendie -57	none -126	vol -119
=type collision	collision 228	none -57
=type collision rather	collision 211	dommage_materiel -40	vandalisme -43	vol 53
=type collision sure	collision 236	none -58	vol -44
=type collision unsure	collision 123	dommage_materiel -56	evenement_climatique 72	none -53	vandalisme -50
=type degats_des_eaux	blessure -44	collision -73	degats_des_eaux 347	none -55	vandalisme -42
=type degats_des_eaux rather	autre -95	blessure -53	bris_de_glace -54	collision -87	degats_des_eaux 207	dommage_materiel -109	evenement_climatique 102	incendie -73	none 54	vandalisme -80
=type degats_des_eaux sure	blessure -44	collision -72	degats_des_eaux 353	evenement_climatique -57	none -66	vol -42
=type degats_des_eaux unsure	autre -63	blessure -60	bris_de_glace -54	collision -85	degats_des_eaux 208	dommage_materiel 152	evenement_climatique -80	incendie -75	none -150	vandalisme -93	vol -92
=type dommage_materiel	blessure -43	collision -86	degats_des_eaux -40	dommage_materiel 318	incendie -48	none -84
=type dommage_materiel sure	autre -48	collision -95	dommage_materiel 411	none -84	vandalisme -54	vol -44
=type dommage_materiel unsure	autre 47	blessure -70	collision -129	degats_des_eaux -75	incendie -85	none -76	vandalisme 51	vol 277
=type evenement_climatique	collision -83	evenement_climatique 379	none -62	vandalisme -46	vol -55
=type evenement_climatique sure	collision -86	dommage_materiel -59	evenement_climatique 399	none -61	vandalisme -44	vol -53
=type evenement_climatique unsure	autre -76	blessure -83	bris_de_glace -123	collision -67	degats_des_eaux -119	dommage_materiel 435	evenement_climatique -130	incendie -72	none -156	vandalisme -94	vol -97
=type incendie	collision -60	degats_des_eaux -48	incendie 358	none -58	vol -59
=type incendie sure	collision -59	degats_des_eaux -48	incendie 351	none -57	vol -58
=type none	collision -54	none 160
=type vandalisme	collision -51	none -69	vandalisme 345	vol -74
=type vandalisme sure	collision -48	none -67	vandalisme 337	vol -73
=type vol	blessure -42	bris_de_glace -40	collision -54	dommage_materiel -54	none -59	vol 310
=type vol sure	blessure -42	bris_de_glace -40	collision -52	dommage_materiel -54	none -58	vol 300
=type vol unsure	collision -143	none -147	vandalisme -133	vol 413
=type: autre	autre 256	none -72	vol -48
=type: blessure	blessure 265	collision -70	dommage_materiel 42	incendie -50	none -68	vandalisme -59	vol -46
=type: bris_de_glace	bris_de_glace 281	collision -57	none -54
=type: collision	collision 157	none -69
=type: degats_des_eaux	blessure -44	collision -57	degats_des_eaux 240	none -49
=type: dommage_materiel	dommage_materiel 167	none -70	vol -44
=type: evenement_climatique	collision -87	dommage_materiel -46	evenement_climatique 391	none -60	vandalisme -45	vol -62
=type: incendie	collision -57	degats_des_eaux -45	incendie 353	none -54	vol -71
=type: vandalisme	collision -76	none -63	vandalisme 410	vol -103
=type: vol	blessure -43	collision -60	dommage_materiel -54	none -63	vol 266
a10	bris_de_glace 105
a6	bris_de_glace 98	dommage_materiel -45	incendie 98	none -69
a7	autre 93	bris_de_glace 74	collision -114
able	none -129	vandalisme -63	vol 181
aboard	collision -151	evenement_climatique 226	none -59	vandalisme -103
above	degats_des_eaux 89
absolutely	dommage_materiel -51	none 57
accident	blessure 62
across	evenement_climatique 52
actually	none 84
add	autre 243	blessure -42	collision -143	dommage_materiel -46	none -117	vol -40
address	none 44
admit	degats_des_eaux 126	dommage_materiel -47
admits	degats_des_eaux 51
advise	degats_des_eaux 82	incendie 48
adviser	dommage_materiel -102	none 265	vol -64
aerial	evenement_climatique 83
affected	collision -68	degats_des_eaux 149
afraid	autre 117	blessure -40	collision -77	none 105	vol -48
after	vandalisme 46
afternoon	collision 47
afterwards	collision 55
agadir	autre 99
again	vandalisme 72
against	blessure -44	dommage_materiel 52	vol 68
agdal	vol 111
age	blessure 144
agent	none 75
ago	none 101
agreed	collision 107
ahead	blessure 73	degats_des_eaux -50	none 98
ai	collision 363	none -170	vandalisme -43	vol -49
aid	autre 87	dommage_materiel 146	incendie -54	vol -56
ain	collision 51	vol 62
air	dommage_materiel 79
airbag	collision 125
airbags	collision 51
airline	autre 151	none -46
airpods	collision -59	dommage_materiel 86	vol 129
al	autre 112	collision -71	evenement_climatique 143	none -44	vol -70
alarm	collision -40	evenement_climatique 74
alert	collision -42	evenement_climatique 142
alight	incendie 140
alive	autre 166	collision -52	dommage_materiel 61	none -94	vandalisme -54	vol -43
alone	collision -43	dommage_materiel 41
along	vol -41
already	vol 60
alright	bris_de_glace -47	dommage_materiel 93
although	blessure 92	collision 41
am	autre 45
ambulance	collision 74
amiable	collision 121
anfa	blessure 91	collision -69	degats_des_eaux -50	none -75	vandalisme -42	vol 141
angry	collision 98
ankle	blessure 79
annecy	blessure 55	dommage_materiel 59
another	collision 122
answer	autre 93	blessure -51	dommage_materiel -69	vandalisme -42	vol 119
antenna	bris_de_glace -64	none -64	vandalisme 218	vol -46
anybody	autre 68	dommage_materiel 50
anymore	collision -87	incendie 44	vandalisme 167
anyone	bris_de_glace 69	none -40
apart	autre 292	collision -61	none -204
apartment	collision -41	degats_des_eaux 118
apologised	blessure 88	collision -58
apparently	autre 145	collision -54	incendie 107	none -69
appeared	bris_de_glace 132
aquaplaned	collision 106
aquarium	collision -46	degats_des_eaux 169
arabic	none 53
argan	collision -163	degats_des_eaux -41	incendie 58	vol 236
arm	blessure 78	dommage_materiel -49
arrived	collision 64	dommage_materiel -43
arrondissement	collision -152	vol 212
ashes	incendie 116
ask	autre 111	blessure -49	collision -90	evenement_climatique 64	none -73
asked	bris_de_glace -51	degats_des_eaux 88	dommage_materiel -41	vol 63
asking	blessure 69	incendie -44
asks	collision -42	dommage_materiel 62	vandalisme 130
asleep	blessure -55	degats_des_eaux 121
ate	collision -53	dommage_materiel 102	none -61	vandalisme 48
attached	dommage_materiel 66	vol 53
attempted	collision -44	vol 202
attended	collision 120
attic	degats_des_eaux 74	evenement_climatique 40
audi	vol 41
august	autre 63
aunt	degats_des_eaux 59	evenement_climatique 88
autoroute	bris_de_glace 187	none -59	vol -52
available	degats_des_eaux 104
avenue	collision 69
avoid	blessure 71	collision 48
away	vol 47
awning	evenement_climatique 59
axle	collision 121
azilal	blessure -62	collision 104	dommage_materiel 87
azrou	dommage_materiel 93
b	bris_de_glace 66
baby	bris_de_glace 57
backed	collision 187	degats_des_eaux 88	none -87	vandalisme -44
backwards	collision 41	dommage_materiel 40
bad	autre 73	incendie 70
badly	blessure 70	collision 53	vol -44
bag	collision -87	vol 193
baker	dommage_materiel 58
balcony	collision -90	dommage_materiel 51	incendie 55	vandalisme 58
bales	collision -62	incendie 246
ball	autre 55	bris_de_glace 170	dommage_materiel -57
balloon	blessure 153
balls	evenement_climatique 121
bandage	bris_de_glace -71	collision -57	degats_des_eaux 51	dommage_materiel 110
bandaged	bris_de_glace 168	collision -85	dommage_materiel -151	evenement_climatique 80	vandalisme -54
bang	bris_de_glace 117	evenement_climatique -42
banged	collision 76	degats_des_eaux 71
bank	collision 47	evenement_climatique 152	none -40	vandalisme -48	vol -40
banks	degats_des_eaux -145	evenement_climatique 296
bar	collision 74
barbecue	evenement_climatique -62	incendie 187
barn	bris_de_glace 78	collision -58	incendie 83
barrel	vol 110
barrier	autre 47	collision 110
basement	degats_des_eaux 110	evenement_climatique 57
basically	collision 67
basin	bris_de_glace 77	collision -47	degats_des_eaux 71	dommage_materiel -52	none -46	vandalisme 120	vol -125
bat	blessure -43	bris_de_glace -153	collision -125	degats_des_eaux -49	dommage_materiel 187	evenement_climatique -62	none -81	vandalisme 312	vol -198
bath	blessure -70	collision -40	degats_des_eaux 183
bathroom	bris_de_glace 43	collision -46	degats_des_eaux 89
bathtub	bris_de_glace 97
battery	blessure 108	collision -44	dommage_materiel -45	incendie 160	none -66	vandalisme -40
bay	bris_de_glace 185	vandalisme -61
beach	autre 62	vol 53
beat	collision -93	incendie 130	vol 110
beaune	collision 42
bed	incendie 46
bedroom	degats_des_eaux 42	incendie 87	none -45
beds	evenement_climatique 71
been	vandalisme 46
bees	none -46	vol 127
began	collision -42	incendie 111
begin	bris_de_glace 225	none -156
behalf	degats_des_eaux 43	vandalisme 135	vol -83
being	vol 61
believe	collision 49	none 48	vol 66
belonging	blessure 93	collision -49	degats_des_eaux 40
belongs	degats_des_eaux -45	dommage_materiel 61	incendie 115	vol -57
below	degats_des_eaux 105
belt	collision 103
bench	bris_de_glace -43	collision 54	dommage_materiel -48	vandalisme 189	vol -96
bend	blessure -72	collision 218
bender	collision 128
beneath	blessure -63	bris_de_glace 119	degats_des_eaux 56	dommage_materiel -42	evenement_climatique 55
bent	blessure -56	collision 52	dommage_materiel 76	evenement_climatique 43	vol -41
berlingo	collision 109
berrechid	bris_de_glace -54	collision 99
beside	blessure -41	bris_de_glace -102	collision 134	vol 81
better	collision 158	dommage_materiel 60	vol -109
beyond	degats_des_eaux 186	dommage_materiel -110	vol -52
beziers	none -52	vol 155
biarritz	vol 111
bicycle	blessure -42	collision 85	vol 59
big	collision 60	evenement_climatique 54	vol -67
bike	collision 58	vol 52
bikes	blessure -50	collision 40	evenement_climatique -62	none -139	vandalisme 163
bill	autre 94	degats_des_eaux 54	dommage_materiel 49	none -92
bins	collision -70	incendie 197
birthday	blessure 62
bit	blessure 65
bite	blessure 177	collision -96	dommage_materiel 74	none -61
bits	bris_de_glace 119	degats_des_eaux -53
bitten	collision 44	dommage_materiel 61	evenement_climatique -48	vol 45
black	dommage_materiel 45	incendie 67
blame	collision 60
blanket	collision 59	dommage_materiel -47	incendie 167	vol -43
bleeding	vol 54
bless	bris_de_glace 78	collision 144	none -54	vandalisme -42	vol -45
blew	evenement_climatique 125
blistered	dommage_materiel -65	incendie 229	none -52	vol -60
blisters	incendie 119
block	dommage_materiel 131	incendie -46
blocked	collision -55	degats_des_eaux 189	evenement_climatique -95
bloke	vandalisme 51
blood	blessure -46	collision 113
blown	blessure -106	bris_de_glace -68	collision -59	dommage_materiel 144	evenement_climatique 79	none -77	vandalisme 99	vol -40
blue	dommage_materiel 82	evenement_climatique -47
bmw	collision 146
boar	collision 144
board	blessure 83	degats_des_eaux -68	dommage_materiel 118	none -43
boarded	autre -87	bris_de_glace 196	collision 166	dommage_materiel -55	vandalisme -64	vol -57
boards	degats_des_eaux 184	vol -53
boat	collision -86	dommage_materiel -43	evenement_climatique 128	none -58	vol 65
bodily	evenement_climatique 49
body	collision 127	dommage_materiel 73	vandalisme -51
boiler	degats_des_eaux 135	evenement_climatique 104	vol -45
boiling	blessure 133	dommage_materiel 112	incendie -156	none -52
bollard	collision 175	none -48
bolt	bris_de_glace 185	collision -131	evenement_climatique -41	none -100	vandalisme 137	vol -52
bone	blessure 95	evenement_climatique 124	none -73	vandalisme -84
boned	blessure -61	collision 200	none -43
bonjour	collision 61
bonnet	vandalisme 96
bookcase	collision -61	dommage_materiel 260	vol -53
booking	bris_de_glace 76	evenement_climatique 83	vandalisme -43
books	degats_des_eaux 141	evenement_climatique 42	none -46
boot	bris_de_glace 84
bordeaux	autre 166	blessure 50	none -134
borrowed	collision 63	dommage_materiel 46	incendie 122	vol -78
boss	dommage_materiel 54	none -48	vol -41
both	vandalisme 49
bother	collision 138	none -50
bottle	blessure 90	bris_de_glace -50	evenement_climatique -40	incendie 78	none -42	vol 63
bottom	bris_de_glace 222	collision -58	dommage_materiel -41	none -85
bought	dommage_materiel 58
boulevard	blessure 85	collision 98	degats_des_eaux -51
bounced	collision 69	dommage_materiel 70
bouskoura	collision 97	dommage_materiel -43
box	dommage_materiel 48	none -49	vol 66
boxes	vol 77
boxing	vol 43
boy	bris_de_glace 49
boyfriend	blessure -44	none -44	vandalisme 210	vol -58
brace	blessure 176	dommage_materiel -54	evenement_climatique -76	none -40	vol -54
brake	autre -43	blessure -48	bris_de_glace -44	collision 113	dommage_materiel -99	none -221	vandalisme 261	vol -66
braked	collision 121
brakes	collision 82
branch	bris_de_glace 78	collision -62	evenement_climatique 81
brand	collision 107	dommage_materiel 65	none -87	vandalisme -46
bread	collision -43	evenement_climatique 47	incendie 49	vandalisme 65	vol -40
break	bris_de_glace 54	vol 141
breakfast	degats_des_eaux 44
breathalysed	collision 112
breathe	blessure 116	vandalisme 41
breathed	incendie 43
brick	collision -41	dommage_materiel 74	vandalisme 98	vol -44
bricks	evenement_climatique 67	incendie -48	vol 126
bridge	collision 170	dommage_materiel -46	evenement_climatique -61	none -47	vandalisme 56
brigade	incendie 77
bring	collision -57	degats_des_eaux 76	none -40	vandalisme 212	vol -150
broad	collision -76	dommage_materiel -72	evenement_climatique -47	none -41	vandalisme 222
broke	blessure 41	collision -42	none -43
broken	blessure 72
brother	bris_de_glace -64	vandalisme 94
brothers	dommage_materiel 113	vol 52
brought	dommage_materiel 89	evenement_climatique 85	vandalisme -47	vol 53
brown	degats_des_eaux 44
bruise	bris_de_glace -57	vol 126
bruised	blessure -64	dommage_materiel 49	vol 123
bruises	degats_des_eaux 40
bubbling	degats_des_eaux 107
bucket	degats_des_eaux 88
buckled	incendie 41
bulb	blessure 138	dommage_materiel -76
bump	collision 161
bumped	collision 275	none -125	vandalisme -40
bumper	collision 103
burglary	bris_de_glace 151	collision -99	none 137	vandalisme -49	vol -112
burgled	vol 102
burn	blessure 91	collision -47	vol 72
burned	collision -46	incendie 181	vol -47
burns	bris_de_glace 61	dommage_materiel -62	incendie 155
burnt	blessure 42	incendie 90	none -45
burst	bris_de_glace 48	collision -49	degats_des_eaux 97
bus	blessure 40	collision 97	vol -44
buses	collision 118	vandalisme -45
business	incendie 60	vandalisme 62
buying	collision 82	evenement_climatique 80
bypass	collision 179	vandalisme -40
c	bris_de_glace 42	collision 69
cabinet	bris_de_glace -113	dommage_materiel -49	incendie 70	vandalisme 147
cabinets	collision -41	degats_des_eaux 100	incendie 41
cable	collision -58	dommage_materiel 145	incendie 92	none -60	vandalisme 43	vol -99
cables	autre -52	collision -166	dommage_materiel 156	none -212	vandalisme 200	vol -64
cake	dommage_materiel 154	none -67
caleche	collision 147
calf	blessure 187	collision -96	incendie 74	none -42
call	collision 48
calling	collision 56	degats_des_eaux -43	vol 97
calls	autre 188	collision 75	none -124
camel	bris_de_glace -48	collision 165
camera	collision -42	dommage_materiel 55	vol 119
camper	collision -64	evenement_climatique 74	incendie 92
campervan	bris_de_glace 102	collision 41	dommage_materiel -42
camping	degats_des_eaux -48	dommage_materiel -45	incendie 225	none -57	vol -51
campsite	blessure 51
cancel	none 147
cancelled	autre 324	none -144
candle	incendie 159	none -46
cannot	blessure 84	vandalisme 65
canvas	collision -93	none -68	vandalisme 237	vol -46
captur	collision 108	degats_des_eaux -79	evenement_climatique 64
car	none -43
caravan	evenement_climatique 54	incendie 44
card	autre 165	none -83	vol 49
care	degats_des_eaux 80
carglass	bris_de_glace 143	none -69
cargo	collision 112	dommage_materiel -43	none -64	vol 90
carpentry	incendie 117
carpet	collision -43	degats_des_eaux 102	dommage_materiel 54
carpets	degats_des_eaux 67
carport	evenement_climatique 100	incendie 53
carrefour	collision 59
carrying	degats_des_eaux -44	dommage_materiel 251	none -46
cars	collision 75	vandalisme 58
cart	collision 245	vol -82
carte	autre 371	blessure -49	bris_de_glace -48	collision -104	degats_des_eaux -40	dommage_materiel -73	evenement_climatique -51	incendie -48	none -361	vandalisme -57	vol -84
casa	collision 99
casablanca	autre 45
case	autre -47	blessure -150	collision -93	dommage_materiel 247	evenement_climatique -40	none 99	vandalisme -86	vol -65
cash	autre 69	collision -79	vol 106
cast	bris_de_glace -80	collision -48	degats_des_eaux 110	dommage_materiel 134	none -58
casualties	vandalisme 55
cat	autre 61	collision -45	dommage_materiel 84	incendie 80	vandalisme -46
catalytic	collision -44	vol 180
caught	incendie 114
caved	blessure -47	collision 53	evenement_climatique 109
ceiling	degats_des_eaux 89
cellar	collision -41	degats_des_eaux 117	evenement_climatique 58	none -49
certificate	blessure 48
chain	vandalisme -58	vol 185
chair	blessure 116	collision -117	dommage_materiel 86	vandalisme 87	vol -44
chairs	bris_de_glace -53	dommage_materiel -54	evenement_climatique 80	vandalisme 119	vol -42
chandelier	blessure -112	bris_de_glace 196	collision -48	dommage_materiel 123	evenement_climatique -71	none -53	vandalisme -43	vol -45
change	blessure -45	bris_de_glace 163	dommage_materiel -96	none 51	vandalisme -48
changed	none 84
changing	blessure 101	collision -46	dommage_materiel -52
chap	degats_des_eaux 64	dommage_materiel -42	vol 89
charcoal	collision -85	dommage_materiel -68	incendie 266	none -70
charge	autre 119	blessure -63	collision -47	dommage_materiel 90	none -63
charged	autre 342	blessure 76	collision -98	none -222	vol -51
charger	blessure -50	dommage_materiel 75	incendie 92	vol -97
charging	none -52	vandalisme 187	vol -91
charming	collision -54	degats_des_eaux 117	vol 44
charred	incendie 168
chasing	vandalisme 143	vol -72
check	autre 91	collision -76	none 229	vandalisme -62	vol -44
checked	collision 82
checking	autre -54	bris_de_glace 96	none 114
cheers	none 131
cheese	evenement_climatique 74	vol 47
chefchaouen	collision 65	incendie 42
chemist	bris_de_glace 192	collision 79	dommage_materiel -134	vandalisme -47	vol -47
chergui	degats_des_eaux -59	evenement_climatique 196
chest	collision 48
chewed	dommage_materiel 182
chief	dommage_materiel 89
child	collision -73	dommage_materiel 127
children	blessure 49	evenement_climatique 44	vandalisme 49
chimney	evenement_climatique 94	incendie 85
chin	blessure 63
chip	bris_de_glace 183	collision -48	none -48
chipped	dommage_materiel 149	none -61	vandalisme -47	vol -64
christmas	bris_de_glace 49	vol 45
church	autre 59
cigarette	collision -53	dommage_materiel -49	incendie 152	vandalisme -41	vol 80
circuit	dommage_materiel 189	none -49
citroen	collision 205	degats_des_eaux -67
civil	dommage_materiel 73	incendie 64
claim	bris_de_glace -53	none 117
claims	autre 168	collision -75	none -128	vol 71
cleaned	blessure -41	collision -65	degats_des_eaux 154	vandalisme -50	vol 94
cleaner	none -42
cleaning	bris_de_glace 52	dommage_materiel 45	vandalisme 126	vol -79
clear	dommage_materiel 115	evenement_climatique 74	incendie -60	none -47
cleared	collision 49	none -127	vandalisme -91	vol 233
client	collision 49	dommage_materiel 82
clients	bris_de_glace 99	incendie 40
climbed	dommage_materiel 56	evenement_climatique 69
clinic	autre 64	blessure 73	dommage_materiel -44
clio	collision 48	vandalisme 42
clipped	collision 100
clock	dommage_materiel 157
close	blessure -42	bris_de_glace 66	degats_des_eaux 42	dommage_materiel -47	evenement_climatique 56
closing	collision -40	none -70	vandalisme 243	vol -110
clothes	collision -68	dommage_materiel -68	incendie 205
cloudburst	degats_des_eaux -67	evenement_climatique 195
club	blessure 141	collision -107	evenement_climatique 83	none -69	vol 46
clue	blessure 41	dommage_materiel -41	none 140	vandalisme -49	vol -58
cm	bris_de_glace 110	degats_des_eaux 41	none -83
co	degats_des_eaux 61
coach	bris_de_glace -91	vandalisme 112	vol 44
coat	collision 100	incendie 82	vol -78
coats	incendie 51
coccyx	blessure 44	collision 98
coffee	dommage_materiel 133	incendie -66	none -60
coin	bris_de_glace 133	none -66
colander	evenement_climatique 111
cold	bris_de_glace 207	degats_des_eaux 50	none -85
collapsed	blessure 103	collision -54	evenement_climatique 98
collar	autre -47	blessure 94	incendie 72
collarbone	blessure 47	collision 51
colleague	collision 58	dommage_materiel -45	vol 78
collision	collision 89
column	degats_des_eaux 53	vol 46
comes	bris_de_glace -89	degats_des_eaux 209
coming	degats_des_eaux 56
commissariat	vandalisme 46	vol 78
commune	vandalisme 128	vol -81
complains	blessure -42	collision 228	incendie -100
complaint	collision -62	vandalisme 101	vol 100
complete	vol 50
completely	dommage_materiel 75
computers	vandalisme 68	vol 40
concertinaed	collision 115
concierge	degats_des_eaux 46	dommage_materiel -44	vandalisme 85
concrete	collision 59
concussion	collision 67	evenement_climatique 47
confirm	autre 117	collision 114	dommage_materiel -64	evenement_climatique -41	none -60
conservatory	bris_de_glace 50	dommage_materiel -52	evenement_climatique 127
constat	collision 78
consultation	autre 132	blessure 154	collision -76	dommage_materiel -45	none -82
contact	autre -44	blessure 186	collision -90	dommage_materiel 89	none -66	vandalisme -111	vol 66
contract	autre 51	collision -60	dommage_materiel 56
control	collision 114	evenement_climatique -54
converter	collision -44	vol 180
convertible	vandalisme 104
cooker	blessure -44	bris_de_glace -100	collision -90	degats_des_eaux -109	dommage_materiel 90	incendie 127	vol 103
cops	none -47	vol 96
corner	bris_de_glace 151	degats_des_eaux 51	dommage_materiel -51	none -40	vol -40
corniche	dommage_materiel 42
correct	none 162	vol -41
corridor	degats_des_eaux 169
corsica	autre 70
cost	autre 153	blessure 72	collision -135
cottage	collision -47	degats_des_eaux 80	evenement_climatique -69	vandalisme 41	vol 48
coughed	blessure -80	collision -74	degats_des_eaux -57	dommage_materiel -47	incendie 324
coughing	incendie 115
couldnt	collision 50
council	bris_de_glace 100
count	bris_de_glace 43	collision -80	dommage_materiel 81	vol -41
counted	evenement_climatique 46	vandalisme 135	vol -58
counter	blessure -40	collision -60	dommage_materiel 159	incendie 47	vandalisme -44	vol -52
couple	vol 102
courage	collision -70	evenement_climatique 70	vandalisme -53	vol 171
courier	blessure 66	collision 155	dommage_materiel -80	none -56	vandalisme -78
course	none 246	vandalisme -44
cousin	vol 62
cousins	blessure -114	collision 87	dommage_materiel 129
cover	autre 113	collision -60	degats_des_eaux -41	vandalisme -40
covered	autre 170
cow	autre -61	blessure 60	collision 162	none -52
crack	bris_de_glace 235	collision -53	none -77
cracked	bris_de_glace 158	collision -67	none -55
crash	autre 66
crazy	collision -114	dommage_materiel -49	none -49	vandalisme 207	vol -72
cream	bris_de_glace -41	degats_des_eaux -51	dommage_materiel 115	incendie 73
creeping	degats_des_eaux 114
crew	collision 109	degats_des_eaux -74	evenement_climatique 73	incendie 46
cried	collision 128
crime	vandalisme 104
cross	bris_de_glace -104	collision 150	dommage_materiel 100	none -88
crossing	collision 120
crowbar	collision -78	none -42	vandalisme 222	vol -74
crumbs	bris_de_glace 217	collision -54	degats_des_eaux -41
crunch	collision 61	dommage_materiel 92
crushed	collision 106	dommage_materiel 40
cry	incendie 80
cupboard	degats_des_eaux 108
cupboards	incendie 92
curtain	collision -49	dommage_materiel -47	incendie 164	none -42	vol 43
curtains	incendie 134
customer	bris_de_glace -51	dommage_materiel 59	vol 70
customers	bris_de_glace 88
cut	bris_de_glace 49	none -71	vandalisme 100
cuts	bris_de_glace 236	collision -98	degats_des_eaux -55	vandalisme -43
cycling	collision 128
cyclist	collision 66
dacia	collision 85	none -97	vol 108
damage	degats_des_eaux 40
damaged	collision 108
damp	degats_des_eaux 163
dance	collision -44	dommage_materiel 52	vandalisme 101
danger	collision -118	dommage_materiel -77	evenement_climatique -98	incendie -113	none -74	vandalisme 299
dark	blessure -79	collision -71	degats_des_eaux 184	dommage_materiel -40	none 87
dash	blessure -41	collision 103
dashcam	collision 46
dashed	collision 89
daughter	blessure 51
dawn	blessure 166	collision -57	dommage_materiel -90	vol 76
daylight	bris_de_glace 99	collision -57	dommage_materiel -55	none -70	vandalisme 165
days	blessure 46
de	collision 98
dead	evenement_climatique 65
deal	autre 93	dommage_materiel 57	vandalisme -67
dear	autre 74
december	bris_de_glace 49
decided	collision 55	degats_des_eaux 90	dommage_materiel 48	vol -48
decision	none 147
deck	blessure 44	collision 88	degats_des_eaux -64	dommage_materiel -69	evenement_climatique -41	incendie 195	none -74	vandalisme -47	vol -52
declaration	bris_de_glace -48	collision -53	none -46	vol 238
declare	dommage_materiel -52	evenement_climatique 150	none -64	vol 44
declared	blessure 78	dommage_materiel -40	none -81	vol 181
deductible	bris_de_glace 93	collision -49	none 76
deep	collision -55	dommage_materiel -48	evenement_climatique 56	incendie 132	vol -42
deer	collision 146
definitely	none 137
degat	degats_des_eaux 189	dommage_materiel -64
degree	blessure 110	collision -43	dommage_materiel -69	incendie 62
delivery	collision 59	vol 48
denis	vol 53
dent	collision 215	none -91
dental	degats_des_eaux 57	vol 99
dented	collision 46	evenement_climatique 122
dentist	collision 43	degats_des_eaux 46
deny	blessure -44	bris_de_glace 149	collision -143	degats_des_eaux -53	evenement_climatique -74	incendie -42	none -59	vandalisme -62	vol 160
deposit	autre 217	dommage_materiel -40	vol -49
depot	degats_des_eaux -54	incendie 42	vol 124
derb	vol 67
des	degats_des_eaux 73
desk	bris_de_glace 59	none -65	vandalisme 56
destroyed	blessure -58	evenement_climatique 140
details	collision 74	incendie 50
dh	autre 80
did	none 45
didn	collision 62
didnt	collision 136	none -61
died	autre 174	collision -138	dommage_materiel 81	evenement_climatique -46
diesel	autre -70	collision 61	dommage_materiel 115	none -59	vandalisme -48	vol 59
dignity	dommage_materiel 156
dinner	dommage_materiel 109
dirhams	blessure 52
discovered	blessure 187	collision -100	degats_des_eaux 78	none -65
dishwasher	degats_des_eaux 174
dislocated	blessure 269	collision -170	vol -50
display	bris_de_glace 65	collision -132	dommage_materiel 65	vandalisme -63	vol 98
dispute	autre 159	blessure -67	bris_de_glace -40	degats_des_eaux -56	dommage_materiel -140	evenement_climatique -46	none -84	vandalisme 148	vol -48
ditch	collision 126
doctor	blessure 63	vol 49
document	none 65
does	autre 44	blessure 64	none 82	vol -43
doesn	collision 56	evenement_climatique 77
doesnt	collision 82	incendie 106	vol -69
dog	blessure 69
dogs	blessure 205	collision -91	incendie -107	vandalisme 99	vol -56
doing	dommage_materiel 56
don	none 60
done	vol 43
donkey	blessure 83	collision 117	vol -75
dont	dommage_materiel 81	vol -54
door	bris_de_glace 42
doors	bris_de_glace -52	dommage_materiel 65	vandalisme 140	vol -59
double	bris_de_glace 139
down	dommage_materiel 69
downstairs	collision -47	degats_des_eaux 84	dommage_materiel -42
dr	degats_des_eaux 41	vol 82
dragged	blessure 97	collision -74	vol 45
drain	degats_des_eaux 193
drawer	blessure -76	collision -96	dommage_materiel 191	vol 70
drawers	vol 119
drawn	collision 161
dresser	blessure -122	collision -67	degats_des_eaux -84	dommage_materiel 227	evenement_climatique 124	none -86
drew	dommage_materiel 65
drill	bris_de_glace -64	collision -68	degats_des_eaux -48	dommage_materiel 240	incendie -49	none -71	vandalisme -67	vol 80
drilled	collision -71	dommage_materiel 199	evenement_climatique -85	none -69	vandalisme 81
drip	autre -41	blessure 128	collision -74	degats_des_eaux 186	dommage_materiel -53	none -72	vol -41
dripping	degats_des_eaux 121
drive	autre 46	none -69
driven	collision 114
drivers	collision 65
driving	collision 69
drone	bris_de_glace -100	dommage_materiel 158	incendie 133	none -60
drop	dommage_materiel -46	none 157
dropped	autre 49	bris_de_glace 48	collision -67	dommage_materiel 162	none -49	vol -43
drove	collision 104
drowned	collision -43	degats_des_eaux 135	dommage_materiel -67	evenement_climatique 148	incendie -51	none -63
drum	collision -89	degats_des_eaux 80	dommage_materiel 180	vandalisme -62
drunk	collision 51	vandalisme 111
dry	collision -48	degats_des_eaux -70	evenement_climatique 197
dryer	incendie 130
dryers	bris_de_glace 96	degats_des_eaux 83	incendie 96	none -70
du	autre 85
due	evenement_climatique 74
duly	collision 71
during	collision -47	evenement_climatique 44	vol 45
dust	bris_de_glace 113	degats_des_eaux -45	dommage_materiel 56	vol -40
dusted	vol 151
duster	collision 45	none -97	vol 131
dutch	bris_de_glace 54
duty	autre 42	blessure -48	collision 53	evenement_climatique 68
duvet	incendie 101
e	autre 49	incendie 67	none -59
each	incendie 52
ear	blessure -41	collision -110	vandalisme 61	vol 131
ears	incendie 53
easter	incendie 62
eat	dommage_materiel 162	vandalisme -46
eaten	bris_de_glace -96	collision 196	vandalisme -67
eating	blessure 123	incendie -90
eaux	degats_des_eaux 168	dommage_materiel -52
egg	collision 73	vol -46
egged	vandalisme 139
eggs	vandalisme 136
eight	none 61
either	collision 83
el	none -43	vol 187
electric	incendie 80	none -41	vol -44
electrical	collision -59	incendie 204
electrician	degats_des_eaux 43
electricity	collision -51	degats_des_eaux 79	incendie 85
eleven	none -48
else	blessure 50	collision 54	dommage_materiel -44
emptied	collision -49	vol 94
empty	vol 124
end	collision 76
ended	collision 172
engine	incendie 55	none -51	vol 69
engineer	dommage_materiel -40	evenement_climatique 70
english	autre 84
enough	collision 81	none -46	vandalisme 87
enter	bris_de_glace -44	collision 111	degats_des_eaux -41	dommage_materiel -105	evenement_climatique -40	none -55	vandalisme -81	vol 239
entered	dommage_materiel 56
entire	blessure -42	dommage_materiel 77	vandalisme 41
entirely	bris_de_glace 46	dommage_materiel 147	vandalisme -79
entrance	collision 52
entry	collision 58	evenement_climatique 59
er	blessure 51
escaped	evenement_climatique 93
est	collision 173	none -56
estate	bris_de_glace 85	collision -61	dommage_materiel 90	evenement_climatique -60
estimate	collision 42	incendie 71
euro	bris_de_glace 133	none -66
european	collision 88
euros	autre 62	dommage_materiel 45
evacuated	degats_des_eaux -48	evenement_climatique 134	incendie 61	vol -56
even	vol 86
every	collision -40	none -69	vandalisme 97
everybody	collision 55
everyone	collision 42
everywhere	collision 76
ex	collision -84	vandalisme 250
exact	collision 162	dommage_materiel -89	evenement_climatique 50
exactly	dommage_materiel 40	none 99	vol 50
except	collision 69
exchanged	blessure 110
exhaust	collision 93	none -56	vandalisme 75
expert	collision -71	evenement_climatique 79	incendie 73	none 79
explain	autre 165
exploded	bris_de_glace 149	incendie 64	none -55
extension	dommage_materiel 76	incendie 77	vol -44
extinguisher	incendie 44	vandalisme 57	vol -53
extractor	incendie 83
eye	blessure 159	bris_de_glace -50
eyebrow	bris_de_glace -144	collision -90	dommage_materiel 100	vandalisme 189
eyebrows	collision -49	degats_des_eaux -43	incendie 211
eyelid	evenement_climatique -88	vandalisme 188
eyes	vandalisme -79	vol 118
facade	collision -78	dommage_materiel 132	none -40	vandalisme 158	vol -76
face	collision -53	vol 115
failed	bris_de_glace 109	degats_des_eaux 78	none -45
fainted	collision 91	degats_des_eaux -64	vol 101
fall	degats_des_eaux -91	dommage_materiel 145	vol -44
fallen	blessure 67	bris_de_glace 81	dommage_materiel -53
falls	bris_de_glace -155	collision -64	degats_des_eaux 60	dommage_materiel 197	vandalisme -62
false	degats_des_eaux 73	dommage_materiel -73	none 43	vol 116
family	bris_de_glace -42	dommage_materiel 73	incendie 71	none -64	vandalisme 55	vol -44
far	collision -60	evenement_climatique 46
farm	dommage_materiel 122
farmer	blessure 97	collision -70	dommage_materiel 99
fast	incendie 48
father	blessure 50	dommage_materiel -44
fault	collision 43
february	autre 98	dommage_materiel -54
feel	dommage_materiel -43	vol 106
feet	dommage_materiel 45
fell	dommage_materiel 59
fella	degats_des_eaux 109
fellow	blessure 157	none -50	vol -51
fence	dommage_materiel -79	evenement_climatique 50	none -43	vandalisme 190	vol -82
fender	collision 101
ferry	autre 135	collision 112	dommage_materiel -47	vandalisme -44	vol -48
fes	bris_de_glace 69	dommage_materiel 45
few	blessure 146	collision -180	degats_des_eaux 40
fiat	collision 96
field	blessure -47	dommage_materiel -50	evenement_climatique 79	incendie 48	vandalisme 68
fifty	autre -47	blessure 246	collision -133	none -75	vandalisme -60	vol 62
file	vol 70
filed	vandalisme 140
fill	collision 63
filmed	none -76	vandalisme 183	vol -105
filth	evenement_climatique 41	none -93	vandalisme 152	vol -44
find	autre 90	none -48
finger	blessure 90	collision -58	vol 125
fingerprints	vol 125
fingers	dommage_materiel -53	evenement_climatique 81	incendie 72
finish	degats_des_eaux 52	incendie 66
finished	degats_des_eaux 52	none -47
fire	incendie 145
firefighters	collision 97	incendie 66	vandalisme -40	vol -52
firemen	incendie 95
firework	collision -78	degats_des_eaux -40	dommage_materiel -52	incendie 42	vandalisme 147
firm	degats_des_eaux 150	none -56	vol -58
first	collision 52
fish	blessure -69	bris_de_glace 105	degats_des_eaux 138	dommage_materiel -61	none -58
fitting	collision -75	degats_des_eaux 238
five	blessure 47	vandalisme -53
flame	blessure -70	collision -71	degats_des_eaux -87	dommage_materiel -44	incendie 324
flames	incendie 155
flared	collision -48	incendie 145
flash	evenement_climatique 227	vol -85
flat	degats_des_eaux 57	none -45
flatmate	incendie 81
flattened	evenement_climatique 124
flight	autre 80	blessure 51	dommage_materiel -45	evenement_climatique 82	none -61
flights	autre 107	dommage_materiel 83	none -42
floating	degats_des_eaux 164	evenement_climatique 60	none -63
flood	degats_des_eaux -54	dommage_materiel -95	evenement_climatique 297	vol -55
flooded	degats_des_eaux 114
floods	evenement_climatique 55
floor	degats_des_eaux 84	dommage_materiel 53
floors	blessure -81	degats_des_eaux 87	dommage_materiel 40	evenement_climatique -44	vandalisme 105
florist	collision 118	incendie -82	vol 61
fly	autre 170	blessure 65	dommage_materiel -48	none -74	vandalisme -63	vol -46
flying	autre 127	blessure -90	collision 45
foam	blessure -47	collision -141	dommage_materiel -46	none -57	vandalisme 316
fog	blessure -46	collision 63	vandalisme -116	vol 162
folded	collision 61	dommage_materiel -41	vandalisme 81
follow	vandalisme 57
followed	autre -40	blessure -151	bris_de_glace 40	collision -225	degats_des_eaux -46	dommage_materiel 234	vandalisme -56	vol 152
following	evenement_climatique 72	none 129	vol -123
food	blessure 83	collision -48	dommage_materiel 103	evenement_climatique -52	none -81	vandalisme 139	vol -54
foot	blessure 98	none -43
football	bris_de_glace 135
for	autre 53
force	collision 104	degats_des_eaux 56	dommage_materiel -57
forced	bris_de_glace 86	collision -44	none -49	vol 112
forearm	bris_de_glace -54	collision -65	dommage_materiel 123	evenement_climatique 50	incendie 48	vandalisme -47
forearms	incendie 128
forehead	collision 119
forest	blessure 44	dommage_materiel 82	evenement_climatique -40	vandalisme -42
forget	none 100
forgive	dommage_materiel 113
forgot	collision 84
forklift	collision 157
forty	collision 45	none -42
forward	blessure -40	collision 141	dommage_materiel -44	none 65
found	vandalisme 102
four	none -42
fourteen	evenement_climatique 83	incendie 90
fourth	degats_des_eaux 214	none -41
fracture	blessure 186	collision -45
fractured	blessure 360	collision -185	none -47
frame	blessure -42	collision -55	dommage_materiel 101	evenement_climatique 88	none -40	vol 41
free	degats_des_eaux 95	dommage_materiel -56	evenement_climatique 124	incendie -108
freezer	dommage_materiel 82	evenement_climatique 75
fridge	degats_des_eaux 88	dommage_materiel 91
fried	collision -67	dommage_materiel 68	evenement_climatique 72	incendie 113	none -50
friend	dommage_materiel 139	incendie 41	vol -47
friends	dommage_materiel 193
fright	collision 77
frm	bris_de_glace 96	dommage_materiel -75	incendie 47	none -58	vol 87
front	collision 56
frost	bris_de_glace 289	degats_des_eaux 62	evenement_climatique -238
frozen	degats_des_eaux 139	vol -43
frying	incendie 87
full	dommage_materiel 59	evenement_climatique 56
fully	collision 74	degats_des_eaux 64
fuming	degats_des_eaux 61	dommage_materiel -58	none -71	vandalisme 82
funeral	vol 126
funny	blessure 125	collision -73	dommage_materiel 42
furious	degats_des_eaux -104	evenement_climatique 99	incendie 68
furniture	bris_de_glace 61	degats_des_eaux -53	incendie 52	none -42	vandalisme -43	vol 95
fuse	collision -67	dommage_materiel 118	incendie 92	none -59
gale	evenement_climatique 206
gang	collision -70	evenement_climatique -94	incendie -48	vandalisme 245
garage	degats_des_eaux -62	dommage_materiel 108	none -47
garden	collision -45	evenement_climatique 90	none -44
gare	autre 72	vol 40
gas	bris_de_glace -43	collision -58	dommage_materiel -40	incendie 218	vol 45
gash	bris_de_glace 173	dommage_materiel -144
gate	collision 61	evenement_climatique 56	vandalisme 56	vol -56
gatepost	collision 94	incendie -47	vandalisme 72
gendarme	incendie 42	vol 49
gendarmerie	vol 90
gendarmes	collision 40
generator	collision -55	dommage_materiel 103	evenement_climatique 157	incendie -72
gentleman	collision 81
german	collision 94	vandalisme -78	vol 85
get	autre 46	none 40
getting	blessure 45	dommage_materiel 49
gf	autre 254	blessure -65	collision -82	dommage_materiel 156	none -224	vandalisme -67
girl	blessure 76
girlfriend	autre 185	blessure -47	collision -82	dommage_materiel -46	none -61
give	vol 79
given	dommage_materiel -45	evenement_climatique 104
glass	bris_de_glace 178	collision -58
glasses	autre 92	dommage_materiel 99	none -51
glazed	bris_de_glace 216	none -121
glazier	bris_de_glace 159	dommage_materiel -42
glazing	bris_de_glace 142	dommage_materiel -55
glovebox	vol 48
glue	vandalisme 165	vol -85
go	vandalisme 43
goats	blessure -61	collision 45	evenement_climatique 85	incendie 83	vol -51
god	none 45
goes	degats_des_eaux 129	none -53
going	bris_de_glace -46
gold	collision -71	vol 166
golf	blessure 59	evenement_climatique 88
gone	incendie 40	vol 75
gonna	bris_de_glace 60	collision 50
good	none 64
goodness	degats_des_eaux 40
grabbed	collision -54	vol 174
graffiti	vandalisme 136
grand	blessure 74
grandfather	collision -95	dommage_materiel -60	evenement_climatique 63	incendie 67	vol 124
grandmother	dommage_materiel 102
grandson	blessure -73	collision 169	vol -46
gravel	bris_de_glace 160
grazed	blessure -131	bris_de_glace -41	collision 291	dommage_materiel -55	vol -52
green	autre 264	bris_de_glace -53	collision 120	dommage_materiel -60	none -194	vol -47
greenhouse	bris_de_glace 124	evenement_climatique 90
grey	autre -47	blessure 88	collision 68
grille	bris_de_glace -92	collision 332	none -82	vandalisme -45	vol -46
grinder	dommage_materiel 98	none -78	vol 62
ground	evenement_climatique 91
growing	bris_de_glace 103	collision -84	degats_des_eaux 128
guard	degats_des_eaux -41	vol 135
guardian	blessure 106	collision -72	dommage_materiel -42	none -42	vandalisme 56
gueliz	vandalisme 45
guelmim	bris_de_glace -41	collision 169	dommage_materiel -45
guess	collision 62	none -68
guest	blessure 123	collision -66	degats_des_eaux 72	none -50
guests	degats_des_eaux 67	dommage_materiel -73	evenement_climatique -64	incendie 76	vandalisme -44	vol 116
gutter	degats_des_eaux 167
gutters	bris_de_glace -173	collision -70	degats_des_eaux 332	dommage_materiel -48	incendie -57	none -103	vandalisme -61	vol -86
guy	collision 75
guys	blessure 147	dommage_materiel -50	none -82	vol 60
gym	degats_des_eaux 72	vandalisme -45	vol 90
hail	evenement_climatique 173
hailstones	evenement_climatique 141
hailstorm	evenement_climatique 124
hair	collision -107	degats_des_eaux 43	vandalisme 78
hairdresser	blessure 189	bris_de_glace -41	collision -65	degats_des_eaux 95	dommage_materiel -75	evenement_climatique -42	none -73	vol -60
hairline	blessure 166	bris_de_glace 52	collision -84
half	evenement_climatique 70
hall	degats_des_eaux 83
halloween	collision -77	vandalisme 206
hallway	degats_des_eaux 141	none -45
ham	autre -43	blessure 98	dommage_materiel 221	evenement_climatique -40	none -220	vandalisme -45	vol -109
hamdoullah	collision 81
hamdullah	collision 106
hammam	blessure 116	collision -43
hammer	bris_de_glace -207	collision -152	vandalisme 408	vol -107
hand	blessure 48	vol 48
handbag	collision -51	dommage_materiel 46	vol 100
handbrake	collision 96
handle	blessure 114	dommage_materiel -63
handlebar	blessure 114	collision 70	vol -47
hands	incendie 57
hang	autre -114	collision -61	evenement_climatique 62	none 208	vol -66
hanging	degats_des_eaux 61	dommage_materiel 41
happened	vol 45
happens	autre 177	dommage_materiel -43	vol -42
happily	dommage_materiel 91
happy	collision -63	dommage_materiel 140
hard	blessure -49	dommage_materiel 79	none 109
hardly	evenement_climatique 61	vol 52
harm	degats_des_eaux 48	dommage_materiel 49
harmed	collision -51	vandalisme 112
has	none -42
hasn	blessure 53	collision -63	degats_des_eaux 50	incendie 43	vol -43
hassan	blessure 82
haven	none 98
havent	autre 72
having	collision 84
hay	collision -53	incendie 76	vandalisme 120
he	collision 56
headache	collision 200	dommage_materiel -76
headlamp	bris_de_glace 51	collision 114	none -46
headlight	vandalisme 50
headlights	collision -70	evenement_climatique 85	none -76	vandalisme 207	vol -77
health	collision 83	degats_des_eaux 65	none -45	vol -42
hear	evenement_climatique 44	vol 54
heard	collision -41	vol 63
hearing	autre 168	dommage_materiel 106	incendie -51	none -100	vol -58
hearse	collision 94
heart	vol 57
heat	bris_de_glace 162	collision -44	dommage_materiel 42	none -72
heater	degats_des_eaux 152	incendie 61
heating	collision -43	degats_des_eaux 82	incendie 147
heavy	bris_de_glace -41	degats_des_eaux -54	evenement_climatique 205	incendie 45	none -50
hedge	collision 48	evenement_climatique -53	incendie 100	vandalisme 52	vol -65
heel	blessure 190
held	bris_de_glace -71	vandalisme 71	vol 76
helmet	blessure -53	vandalisme -146	vol 238
help	vol 79
helped	blessure 61
helping	blessure 60	dommage_materiel 156
hens	collision -65	none -52	vandalisme -52	vol 111
here	vol 79
hers	vol 82
hes	evenement_climatique 78
hey	none 103
hi	bris_de_glace 43	none 40
hid	evenement_climatique 177	incendie -88
high	evenement_climatique 98	vandalisme 67	vol -94
hill	autre -68	collision 173
him	vandalisme 53
himself	bris_de_glace 69	collision -66	vandalisme 180	vol -103
hip	blessure 115
hire	collision 88
hired	autre 163	blessure -45	bris_de_glace -40	collision -145	dommage_materiel 54	none -138	vol 135
hit	collision 150	none -45
hiya	none 88
hob	bris_de_glace -65	dommage_materiel 195
hold	collision -53	evenement_climatique 143	none 58	vandalisme -41
holding	collision 45
holds	dommage_materiel -54	vandalisme 116	vol -43
hole	collision 49	vandalisme 93	vol -96
holes	dommage_materiel 52	evenement_climatique -69	none -60	vandalisme 145	vol -71
home	blessure 64
honest	blessure 86	dommage_materiel -113	none 91	vandalisme -52
hook	bris_de_glace 172	dommage_materiel -40	evenement_climatique -60	none -43	vandalisme -52	vol 59
hopped	collision 214	dommage_materiel -51
horse	blessure 90	collision 49
hose	degats_des_eaux 152
hospital	blessure 120	none -46
hot	blessure 82	bris_de_glace 78	collision -44	evenement_climatique 54	incendie -59	none -55
hotel	autre 118	blessure 51	none -67
hour	collision 45
hours	autre 73	collision -62	none 50	vandalisme 42	vol -53
house	collision -52	none -47	vol 54
how	none 74
however	collision 157
huge	dommage_materiel 89
human	incendie 45	none 71
humans	degats_des_eaux 118	dommage_materiel -52	evenement_climatique 99	incendie -52	none -50
hundred	collision -42	dommage_materiel 65	vol 40
hurry	collision 84	incendie 43	none -44
husband	blessure -55	vandalisme 72
hyundai	dommage_materiel 73	vol 55
ice	collision 100	degats_des_eaux 64
idea	bris_de_glace 44	none 209	vol -114
idiot	vandalisme 41
idiots	blessure -67	degats_des_eaux 40	vandalisme 163	vol -83
idk	collision 56	degats_des_eaux 120	none -53
if	autre 168	none -81
ifrane	collision 40	evenement_climatique 48
ii	blessure 98
ikea	collision 121	none -42
im	vandalisme 48
imagine	vol 56
impact	bris_de_glace 50
impossible	degats_des_eaux 53	vol 52
in2	dommage_materiel 67	evenement_climatique 50
inch	collision -78	dommage_materiel 242	none -83
inches	collision -81	degats_des_eaux 117	dommage_materiel 89	none -76
included	vandalisme 107
including	incendie 91	vol 47
indoors	evenement_climatique 96
induction	bris_de_glace -142	collision -44	dommage_materiel 319	none -103
inform	incendie 96
informed	collision -66	vol 145
inhaled	incendie 52
injured	autre 41	degats_des_eaux 41
injuries	evenement_climatique 40
injury	evenement_climatique 50
inside	bris_de_glace 71
instead	degats_des_eaux 40
instructor	blessure 56
insulation	autre -49	blessure -42	collision -69	dommage_materiel 84	evenement_climatique -55	incendie 267	none -92	vandalisme -68	vol -107
insure	autre -95	blessure -54	bris_de_glace -59	collision -119	degats_des_eaux -47	dommage_materiel -65	evenement_climatique -58	incendie -60	none -107	vandalisme 153	vol 124
insurer	blessure 57
intact	degats_des_eaux 44
intercom	vandalisme 114
internet	evenement_climatique 183
into	collision 56	none -41
invoice	blessure 65	collision -47
invoices	vol 58
involved	collision 64
iphone	vol 131
iron	bris_de_glace -60	dommage_materiel 174	none -47
isn	vol 45
isnt	bris_de_glace -41	collision -43	dommage_materiel 175	none -45
its	bris_de_glace 50
itself	bris_de_glace 56	degats_des_eaux 47
j	collision 363	none -170	vandalisme -43	vol -49
jab	blessure 196	collision -68
jacket	bris_de_glace -70	vandalisme -44	vol 223
jam	degats_des_eaux 46	evenement_climatique 80
january	autre 88	collision -44	none -61	vol -40
jaw	blessure 172	collision 131	vandalisme -155	vol -53
jemmied	vol 69
jewellery	vol 74
job	collision 57
joint	degats_des_eaux 87
joke	blessure 42	collision -47	none 87
jokes	blessure 197	collision -131
joking	bris_de_glace 145	degats_des_eaux 67	none -83
july	collision 45
jump	blessure -82	collision -73	degats_des_eaux 46	dommage_materiel -40	vol 208
junction	blessure -44	collision 131
june	none 81
kangoo	collision 67
keep	degats_des_eaux 88
keeping	collision 84
keeps	bris_de_glace 77
kept	collision 44
kerb	collision 169
key	collision -99	none -54	vandalisme 230	vol 54
keyed	collision -53	vandalisme 185
keys	autre 116	vol 49
kicked	bris_de_glace 60	collision -40	vandalisme 85
kid	collision 45	dommage_materiel 40	none -53	vandalisme -40	vol 44
kids	vandalisme 42
killed	degats_des_eaux -181	dommage_materiel 189	none -58
killing	collision 104
kind	blessure -58	dommage_materiel 41	vol 93
kindly	autre 90	none -63
kiss	collision 152	vol -51
kissed	collision 135	none -51
kit	blessure -43	bris_de_glace 118	collision -67	degats_des_eaux 69
kitchen	degats_des_eaux 48	incendie 61
km	collision -51	degats_des_eaux -62	dommage_materiel 88	evenement_climatique 88	vandalisme -52
knee	blessure 106	dommage_materiel -57	evenement_climatique 47
knees	vol 107
knife	collision -114	vandalisme 240
knocked	dommage_materiel 90
know	autre 70
known	blessure 49	collision -104	degats_des_eaux 144	incendie -82	none -45	vandalisme 116	vol -46
knows	collision 59
l	blessure -42	collision 174
la	blessure 46	bris_de_glace -68	collision 49	degats_des_eaux -42	dommage_materiel 82	none -45
lad	blessure 99
ladder	blessure 56	bris_de_glace 82
lads	collision -43	vandalisme -43	vol 168
laid	collision -42	vol 89
laminate	degats_des_eaux 134
lamp	collision 158	vol -68
land	bris_de_glace 219	collision -44	dommage_materiel -49	none -117
landed	blessure 82	collision -77
landing	degats_des_eaux 49	none -40	vol 49
landlord	autre 97	collision -58	dommage_materiel 91	none -63	vandalisme -40
lane	collision 113	evenement_climatique 43	none -51
lanes	collision 77	incendie 60
laptop	dommage_materiel 163	none -53	vol 60
large	collision 116	vol -40
last	none 52
late	bris_de_glace 49	none -47	vol 123
later	collision 63
laugh	autre -47	blessure 81	collision -45	dommage_materiel 62
laughed	vol 89
laughing	incendie 129	none -58	vandalisme -47	vol 81
laundry	degats_des_eaux 78	dommage_materiel -40	incendie 50
law	bris_de_glace -64	collision 42	vandalisme 103	vol -50
laws	degats_des_eaux 72	incendie 42
lawyer	degats_des_eaux 54	evenement_climatique 45	vol -53
le	collision 173	none -58
lead	blessure 73	collision -56	dommage_materiel -40	incendie 46	vandalisme -41	vol 114
leak	degats_des_eaux 100	none 50
leaked	collision -50	degats_des_eaux 227
leaking	degats_des_eaux 81
leaned	blessure -49	bris_de_glace 84	collision -59	dommage_materiel 137
learner	collision 97
learning	collision 97
least	blessure 126	degats_des_eaux -48	dommage_materiel 46	none -57
leather	bris_de_glace -93	collision -84	dommage_materiel 249	evenement_climatique -40	none -73	vandalisme -43	vol 90
leave	blessure -45	collision -70	dommage_materiel -48	none -40	vol 236
leaves	bris_de_glace -97	collision 161	evenement_climatique 40
leaving	collision 169	dommage_materiel -60
left	none -44	vol 60
leg	blessure 107	collision 67
legs	bris_de_glace 85	dommage_materiel 49
length	vandalisme 44
lens	bris_de_glace 61	collision -56	dommage_materiel 140	vandalisme -84
lenses	blessure -88	bris_de_glace -50	dommage_materiel 204
les	blessure 241	collision -94
less	evenement_climatique 51
let	vandalisme 44	vol -41
letter	blessure 43
letterbox	autre 49	collision 57	dommage_materiel -50	incendie -61	none -59	vandalisme 163	vol -43
letterboxes	vandalisme 76
letters	collision -69	degats_des_eaux 48	vandalisme 209	vol -183
level	evenement_climatique 154	vol -48
library	vol 85
licence	collision 113	vol -45
lid	degats_des_eaux -74	dommage_materiel 103	evenement_climatique 108
lidl	collision 68
life	collision -81	dommage_materiel 105
lift	blessure -65	collision 66	dommage_materiel 48	evenement_climatique 61
lifted	evenement_climatique 47	vol 70
ligament	blessure 295	collision -97	dommage_materiel -76	none -112	vol -47
ligaments	blessure 81
light	collision 61	none -40
lightning	evenement_climatique 163
lights	collision 95	none -48	vandalisme 66
lille	collision 64	incendie -54	vandalisme 98
limoges	collision 48	dommage_materiel 41
limping	collision 104
lip	bris_de_glace -58	collision 171
list	collision -46	vol 96
liters	collision -80	degats_des_eaux 203
litres	degats_des_eaux 52	dommage_materiel 98	vandalisme -49
live	blessure -43	collision -81	dommage_materiel -47	vandalisme 110	vol 83
lives	collision -76	degats_des_eaux 53	dommage_materiel 165	incendie -52	none -82	vandalisme -53	vol -46
living	bris_de_glace 42	degats_des_eaux 47	none -41
ll	blessure 124
load	bris_de_glace 69	collision -203	vol 186
loaded	collision 154	dommage_materiel -132	vol 83
lock	vol 122
locked	vol 71
locks	autre 101	none -41	vandalisme 124	vol -59
locksmith	autre 146
lodge	collision -44	dommage_materiel -51	none 125	vandalisme 127	vol -120
lodged	blessure 59	vol 81
loft	incendie 53
log	blessure 221	bris_de_glace -56	collision -115	dommage_materiel -49	none -50	vandalisme 42
logan	collision 148
lol	collision 91
long	autre -81	evenement_climatique 50	none 104	vol -51
longer	collision -40	dommage_materiel 273	none -241	vol -66
loo	degats_des_eaux 55	dommage_materiel 53
look	dommage_materiel 45	none 76
looked	collision 82
looking	collision 70	vandalisme -41	vol 53
looks	evenement_climatique 133
loose	incendie 54
lorry	bris_de_glace 46
loss	autre 223	collision -81	dommage_materiel -97	incendie 67	none -54	vol -98
lost	autre 74
lot	collision 50
louis	collision 56	dommage_materiel 154	none -101
lounge	bris_de_glace 111	degats_des_eaux 60	none -50
lovely	bris_de_glace 53	dommage_materiel 140
low	collision 84	none 64
lower	blessure 85	collision 68	degats_des_eaux -63	dommage_materiel -53	evenement_climatique 81
luck	bris_de_glace 71	collision 132	vandalisme -53	vol -72
luckily	collision -90	dommage_materiel -55	evenement_climatique 98	none 75	vandalisme 64	vol -110
lump	blessure -125	degats_des_eaux 166	dommage_materiel 80
lunch	evenement_climatique 42	none -47	vandalisme 97
lying	dommage_materiel -40	evenement_climatique 89	vandalisme 123	vol -51
lyon	vol 64
maarif	vol 66
machine	collision -42	degats_des_eaux 45	vol 48
machines	evenement_climatique 110	vol 45
mad	dommage_materiel 58	vol 53
madam	blessure 54	bris_de_glace 43
madame	dommage_materiel 60
made	vandalisme 43
main	degats_des_eaux 228	dommage_materiel -59
make	collision -41	vandalisme 54
makes	blessure -48	collision 77	degats_des_eaux 75	dommage_materiel -80	incendie 172	none -95	vol -49
managed	collision -56	dommage_materiel 267	none -109	vol -59
manager	blessure 68
many	bris_de_glace 251	collision -47	dommage_materiel -165	vandalisme -55
marble	bris_de_glace -65	collision -67	dommage_materiel 318	vandalisme -53
marina	dommage_materiel -47	evenement_climatique -66	none -61	vandalisme 160
mark	collision 108	dommage_materiel 42	vol -41
market	collision 43	dommage_materiel -47	incendie 44
marks	collision 49	dommage_materiel 42
marrakech	autre 50	collision -49	dommage_materiel 41	vol 42
mask	incendie 131
mass	collision -76	dommage_materiel -51	vandalisme -89	vol 287
master	incendie 70	vol 75
mat	collision -76	incendie -51	vandalisme 175
match	blessure -61	collision -74	none 70	vandalisme 149	vol -63
mate	dommage_materiel 63
mattress	incendie 65	vol 50
may	blessure 84	collision -46	none 51	vol -56
maybe	bris_de_glace 60
mayor	degats_des_eaux -77	evenement_climatique 107	none -42	vandalisme 104
mean	none 91
measured	collision 49
mechanic	autre -59	collision -47	dommage_materiel 145	vandalisme 52
medina	bris_de_glace 56	collision 79	dommage_materiel -56	vandalisme 56
melon	blessure 80
melted	collision -52	incendie 222
members	degats_des_eaux 59
men	blessure -54	bris_de_glace 68	collision -119	dommage_materiel -76	vandalisme -45	vol 266
mercedes	collision 94
mercifully	collision 60	dommage_materiel -102	vol 94
merely	autre 159	blessure -40	bris_de_glace -44	collision -141	dommage_materiel -76	evenement_climatique -44	none -120	vandalisme 239	vol -128
mess	collision 80	dommage_materiel 87	incendie -65	vol -58
message	none 84
met	bris_de_glace -47	collision 152	dommage_materiel 90
metal	collision 104	none -72	vandalisme 142	vol -146
meter	bris_de_glace 69	collision -40	degats_des_eaux 40	dommage_materiel -60	vol 58
meters	autre 130	blessure 173	collision -160	evenement_climatique -69
metre	evenement_climatique 142	vandalisme 45	vol -61
metres	evenement_climatique 67
metro	vol 73
middle	collision 40	degats_des_eaux 44
midnight	bris_de_glace 106	degats_des_eaux -40
milk	collision -87	dommage_materiel 218	evenement_climatique 75	incendie -72	none -50
mind	bris_de_glace 103	collision -46	none 115
mine	vandalisme 74
mini	blessure -40	bris_de_glace 65	vandalisme 77
minibus	collision 123	vol -64
minus	bris_de_glace 76	vol 72
minute	blessure 99	evenement_climatique 44
minutes	vol 56
mirror	collision 93	dommage_materiel 112	none -46
mirrors	dommage_materiel -41	vandalisme 132
misjudged	collision 136
mislaid	autre 221	dommage_materiel -44	vol -107
missed	blessure 109
missing	collision -79	none -64	vandalisme 88	vol 174
mistake	incendie 81
mme	collision -57	dommage_materiel 129
mobile	evenement_climatique 44
mohammedia	collision 76	degats_des_eaux -66	evenement_climatique 104
mom	collision 45	dommage_materiel 43
moment	collision -47	dommage_materiel 61	vandalisme 87
money	autre 96	vol 43
monitor	collision -71	dommage_materiel 169
monsieur	collision 101	degats_des_eaux 59	none -45
month	autre 89	blessure 57	dommage_materiel -56
months	autre 67	blessure 64	none -60
moon	evenement_climatique 101
mooring	collision -177	dommage_materiel -57	evenement_climatique 208	none -66	vandalisme 97
moped	vandalisme 77
more	none -45	vol 62
mortified	blessure 40	collision 53
mosque	blessure 45
most	collision 143	vandalisme -52	vol 61
mother	incendie 43	vol 46
moto	blessure -55	collision -174	none -129	vandalisme 58	vol 245
motor	evenement_climatique 110	none -60	vandalisme 69	vol -45
motorbike	collision 64	vol 55
motorcycle	collision 70	vandalisme 107
motorhome	collision 53
motorway	bris_de_glace 40	collision 41
moulay	blessure -90	collision 148
mountain	blessure 122	dommage_materiel -42	vandalisme -43
mouth	blessure 195	collision -52	vol -40
move	collision 49	dommage_materiel 90
moved	autre 95	collision -108	evenement_climatique 226	none -67	vandalisme -42	vol -69
moving	autre 116	bris_de_glace 93	collision -103	none -67
mower	bris_de_glace 109	collision -42	incendie 145	vandalisme -73	vol -46
mr	blessure 73	incendie 45
mrs	degats_des_eaux 40
ms	degats_des_eaux 67	dommage_materiel 74
much	vandalisme 44
mud	degats_des_eaux -81	dommage_materiel -108	evenement_climatique 390	vol -102
mug	bris_de_glace 159	collision -53	dommage_materiel -145	none -47	vol 163
multi	collision 78
mum	collision 84
municipal	collision 53	vandalisme 73
must	bris_de_glace 75
my	none -43
myself	blessure 88	none -80	vandalisme 65
n	none 47
nail	collision -76	degats_des_eaux 153	dommage_materiel -82	vandalisme 131	vol -43
nails	blessure -76	bris_de_glace -50	collision -88	evenement_climatique 205
name	blessure 55
names	evenement_climatique 41	vol 88
nanny	blessure 99	collision -91	dommage_materiel -90	none -46	vol 178
nantes	autre 179	none -106
narrow	bris_de_glace -73	collision 296	dommage_materiel -89	none -152	vandalisme -50	vol -45
nasty	blessure -43	collision -84	dommage_materiel -43	incendie 189	none -47	vol 56
nav	bris_de_glace -44	collision -65	none -50	vandalisme -85	vol 305
nearly	blessure 76
nearside	collision 58
neat	autre -97	blessure -40	collision -95	dommage_materiel -59	evenement_climatique -89	none -78	vandalisme 305	vol -65
necessary	evenement_climatique 70
neck	collision 52
need	autre 43
needed	none -40	vol 106
needful	dommage_materiel 106	none -48
needs	autre 116	blessure -41	collision -61	dommage_materiel -49	none -65	vandalisme 42	vol 87
neighbor	collision -58	degats_des_eaux 95	dommage_materiel -47	evenement_climatique 131	none -40
neighbors	blessure 82	collision -51	dommage_materiel -70	evenement_climatique 57	incendie 54
neighbour	vandalisme 40
neither	none 75
nephew	collision -51	dommage_materiel 89	vol 44
never	none 57
new	dommage_materiel 55	vol -44
news	none 48
nice	dommage_materiel 40
nicked	vol 96
nights	autre 94	blessure 113	collision -44	none -63
nine	autre 119	blessure -52	none -44
nite	incendie 47
no1	bris_de_glace 53	dommage_materiel -216	none -46	vandalisme 124	vol -54
noise	vandalisme 55
non	autre 152	blessure -51	dommage_materiel -44
none	collision 50	none 62
nope	collision -65	dommage_materiel -63	none 200
nor	collision 83
nose	bris_de_glace 90	collision 87	vol -58
note	collision 98
noted	collision 53
nothing	collision 43
noticed	degats_des_eaux 49
november	collision 44	vol 44
nowhere	autre 115	degats_des_eaux 58	evenement_climatique -46	none -63
nudged	collision 117
number	collision 42
numbers	blessure 80	collision -150	none 208
nurse	autre -43	blessure 85	dommage_materiel -43	incendie 90
nursery	blessure -70	collision 141
o	blessure 95	collision 72
oak	blessure -49	collision -43	degats_des_eaux 73	dommage_materiel 53	evenement_climatique 79	vandalisme -48
oberkampf	vol 43
obviously	collision 77
october	collision 60
offered	bris_de_glace 131
office	degats_des_eaux 68
officer	vol 80
ohio	autre 189	bris_de_glace -57	collision -62	degats_des_eaux 150	none -116	vandalisme -44	vol -45
oil	blessure 66	incendie 42	none -42	vol 60
okafor	incendie 101
olive	bris_de_glace -48	collision -121	dommage_materiel 102	evenement_climatique -54	incendie -89	none -105	vandalisme 314	vol -120
online	collision -43	dommage_materiel -44	none -50	vandalisme 70	vol 105
onto	dommage_materiel 80
open	evenement_climatique 44
opened	blessure 46	vol 45
opening	blessure 93
operator	blessure -60	collision 192	dommage_materiel -42
opposite	collision 92
optician	autre 103
or	bris_de_glace 49
orange	blessure -53	collision -71	dommage_materiel -67	evenement_climatique 167	vandalisme 87
oranges	dommage_materiel 141	vandalisme -55
order	collision 104	dommage_materiel -47	evenement_climatique 76	incendie 42	vol -41
osteopath	autre 158	none -85
other	collision 59
others	blessure 165	dommage_materiel -51	none -49	vol 41
otherwise	collision 71	vol 92
ouarzazate	autre 203	none -174
oued	evenement_climatique 146
oujda	collision 174	vol -64
oukaimeden	blessure 180	bris_de_glace -130	vol -40
ourika	collision 51	evenement_climatique 96
ours	degats_des_eaux 49
ourselves	bris_de_glace -60	dommage_materiel 55	vandalisme 134
outboard	autre -99	collision -54	none -77	vandalisme -76	vol 343
outside	vol 54
oven	blessure -47	bris_de_glace 101	collision -40	dommage_materiel 119	incendie 40	none -42	vol -41
overflowed	degats_des_eaux 145	dommage_materiel -66	evenement_climatique 54
overhead	degats_des_eaux 176
overnight	none -50	vandalisme 60
overtaking	collision 135	vol -78
overtook	collision 106
own	bris_de_glace 41	collision 42
owned	bris_de_glace 44
owner	collision -44	dommage_materiel 59
ownership	degats_des_eaux 74
oxygen	blessure -49	collision -44	incendie 227
paddling	degats_des_eaux 150
padlock	vandalisme -49	vol 140
paid	autre 81	collision -70	vol 51
pain	collision 60
paint	none -41	vandalisme 128
painted	collision -119	dommage_materiel -53	none -83	vandalisme 381	vol -87
painting	collision -43	dommage_materiel 165	vol -41
pair	collision -91	dommage_materiel 76	vol 117
palm	blessure -58	bris_de_glace 128
palms	bris_de_glace 148	vol -53
pan	incendie 104
panda	collision 69
pane	bris_de_glace 296	collision -41	evenement_climatique -66	none -40
panel	degats_des_eaux 53
panels	evenement_climatique 198	vol -62
panes	bris_de_glace 129	collision -51	vandalisme 80	vol -54
panoramic	bris_de_glace 199
paper	collision 40
paperwork	collision 67
parasol	evenement_climatique 172
parcel	blessure 153	collision -40	none -45	vol 84
pare	blessure -58	bris_de_glace 340	dommage_materiel -48	none -219	vandalisme -46	vol -45
parents	vandalisme 107
parish	autre -65	blessure -46	bris_de_glace -43	collision -71	dommage_materiel -41	incendie 75	none -124	vandalisme -80	vol 189
park	evenement_climatique 53
parked	collision 66
parking	collision 51
parquet	degats_des_eaux 105
part	blessure 143	bris_de_glace -68	collision -90	dommage_materiel -53	incendie 77	none -42	vol 59
parties	degats_des_eaux 46
partner	bris_de_glace 109	dommage_materiel -42
party	autre 82	blessure -65	collision -77	dommage_materiel 51	none 66	vol -45
pass	bris_de_glace 86	collision 126	none -47	vandalisme -54
passed	autre 64	vandalisme 85
passenger	collision 94
passengers	bris_de_glace -123	vandalisme 180
passing	incendie 53
passport	autre 162	collision -41	evenement_climatique -58
passports	collision -96	incendie 108	vol 67
patch	degats_des_eaux 110	dommage_materiel -42	incendie 108	none -44
path	blessure 204	collision -58
patient	blessure 68	collision -56	evenement_climatique 80
patio	bris_de_glace 106
patrol	collision 132
pavement	blessure 57	collision 58
pay	autre 100
payment	autre 173	blessure -126	bris_de_glace -44	collision -73	dommage_materiel 50	none 76	vandalisme -70	vol -41
pays	autre 49
peace	collision -63	none -42	vandalisme 287	vol -134
pebble	bris_de_glace 278	collision -43	evenement_climatique -94	none -53
pedestrian	collision 136
peeled	degats_des_eaux -71	evenement_climatique 102	vol 122
peeling	vandalisme 68
pelvis	collision 118
pen	blessure 98	bris_de_glace -50	collision 98	dommage_materiel -40	vandalisme -43
people	degats_des_eaux 74
perfect	collision 206	dommage_materiel -61	vandalisme -94
perfectly	dommage_materiel 64	vandalisme -40
peripherique	collision 57
persons	collision 105
petrol	vol 50
pharmacist	bris_de_glace 154	dommage_materiel -40	incendie 50
pharmacy	autre 117	blessure 45	none -69
phone	collision -43	dommage_materiel 52	vol 52
photo	collision 51	dommage_materiel 81	vandalisme -45
photographer	collision -51	dommage_materiel 255	none -81
photographs	vandalisme 95
photos	none 68
physically	collision 54
physio	autre 243	none -169
piano	dommage_materiel 134	evenement_climatique 45	vol -68
picanto	collision 118
picked	bris_de_glace 56	evenement_climatique 205	none -52
picking	blessure 108	bris_de_glace 126	collision -42	degats_des_eaux -64	none -41
pickup	collision 172	incendie -65
picture	collision -106	dommage_materiel 122
pictures	evenement_climatique 55
piece	bris_de_glace 62	vol -45
pieces	dommage_materiel 129	vandalisme 67
pierced	bris_de_glace 137	collision -48	degats_des_eaux -47	dommage_materiel 78	evenement_climatique -63	none -45	vandalisme -42	vol -49
pile	collision 42
pillar	collision 139
pin	collision 67
pins	collision 76
pipe	degats_des_eaux 146
pitch	bris_de_glace 72	collision -121	dommage_materiel -44	incendie 132	none 63	vol -49
pizza	bris_de_glace -44	none -47	vol 160
place	vol 43
places	blessure 241	dommage_materiel -75	vandalisme -124
plainte	collision -46	vol 102
plane	vol 73
plaster	blessure 56	collision -62	degats_des_eaux 77	dommage_materiel 49	none -46
plastic	degats_des_eaux 99
plate	bris_de_glace 55	collision 58
plates	dommage_materiel 60	none -80	vandalisme -54	vol 152
play	bris_de_glace 166	dommage_materiel 59	vandalisme -40	vol -77
playing	blessure 245	bris_de_glace -95	collision -192	dommage_materiel 235	evenement_climatique -54	none -99	vandalisme -169	vol -71
plays	autre -60	dommage_materiel 280	evenement_climatique 42	none -177	vandalisme -41	vol -52
playstation	autre -50	blessure -59	collision -82	dommage_materiel 180	none -292	vandalisme -54	vol 193
please	autre 52
ploughed	collision 217	vandalisme -60
pls	autre 156	collision -52	degats_des_eaux 54
plug	dommage_materiel 62	evenement_climatique 53	incendie -53
plumber	degats_des_eaux 110
plus	evenement_climatique 67	vandalisme 41
pocket	autre 93	collision -47	evenement_climatique -74	vol 110
point	degats_des_eaux 56	vandalisme 84
points	autre -98	blessure 110	collision 43	dommage_materiel -78	evenement_climatique 137	none -43	vandalisme -68	vol -52
pole	bris_de_glace 132	dommage_materiel -57	evenement_climatique 66
policeman	collision 84
policy	autre 203	blessure 72	collision -50	degats_des_eaux -40	vol -43
polish	collision 93	vandalisme 47	vol -64
polite	dommage_materiel -46	vol 189
polycarbonate	evenement_climatique 83
pompiers	evenement_climatique -51	incendie 150
pool	blessure 90	collision -49	degats_des_eaux 116
poor	blessure -43	collision 174
poplar	collision -93	dommage_materiel 81	evenement_climatique 164
popped	bris_de_glace 134	incendie -50	none -49
porch	bris_de_glace 121	collision -40	incendie 57	none -86	vol 47
port	collision 74	vandalisme -42	vol 55
porte	collision 44
portuguese	collision 92	dommage_materiel 130	evenement_climatique -42	none -49
post	collision 97
postman	blessure 237	collision -167	vol 80
pot	dommage_materiel 78	evenement_climatique 56	incendie 42	none -65	vol -46
pothole	collision 85	dommage_materiel 94	none -61
poured	vandalisme 135
pouring	blessure 98	bris_de_glace 48	collision -60	dommage_materiel -58
powder	vol 107
power	autre 70	collision -95	dommage_materiel 194	evenement_climatique -53
practice	degats_des_eaux 80
prayer	vol 47
pregnant	collision 64
premises	collision 40	vol 52
present	collision 116
pressed	blessure -183	bris_de_glace 180	collision -145	dommage_materiel 112	evenement_climatique -125	vandalisme -48
pressure	bris_de_glace -81	collision -40	degats_des_eaux -51	dommage_materiel 91	vol 94
pride	collision 121
prints	vol 182
priority	collision 200	none -90
private	blessure 130
promised	collision 41	vol 71
properly	collision -78	vandalisme 113
protection	incendie 124
proud	collision -59	dommage_materiel 84	none -44	vandalisme 76
prove	vandalisme 63
pruning	blessure 183	bris_de_glace 106	collision -98	dommage_materiel -55	none -51
puddle	degats_des_eaux 147	dommage_materiel -42	none -54	vol 54
pulled	dommage_materiel 59
pulling	vol 122
pump	collision -41	dommage_materiel 150	evenement_climatique 54	incendie -43
purple	blessure -60	collision 55	dommage_materiel 157
purpose	blessure 101	collision -42	vandalisme 104
put	collision -43	dommage_materiel 55	none -44
putting	blessure 78	dommage_materiel 40
pv	none -78	vol 180
pyjamas	collision 58	incendie 67
quad	collision 137	none -43
quarter	bris_de_glace 53	none 40
question	collision 46	dommage_materiel 70	vandalisme -67	vol 41
queue	collision 70
quick	bris_de_glace 83
quit	dommage_materiel -52	none 109	vandalisme 78	vol -82
quite	bris_de_glace 79	vol 54
r	collision 106
rabat	autre 151	none -73
rabies	blessure 302	collision -93	dommage_materiel -77	none -65	vandalisme -47	vol -43
rack	collision 189	dommage_materiel 44	evenement_climatique -102
racks	collision -70	degats_des_eaux -86	evenement_climatique 289	none -41
radiator	degats_des_eaux 52
rail	autre 76	collision 117	none -55	vol -69
rain	dommage_materiel -52	evenement_climatique 152
rained	degats_des_eaux 136
raining	degats_des_eaux 62	vandalisme 50
ramp	collision 85
range	blessure -42	collision 176	vandalisme -82
rather	collision 91	incendie -57	none 82
raw	blessure 138	collision -47	vol 41
ray	collision 46	evenement_climatique 60
re	autre 52
reached	bris_de_glace 54	collision 66
read	bris_de_glace 53	collision -54	dommage_materiel -58	incendie 46	vol 104
real	dommage_materiel 52	none 67
really	none 160
rear	bris_de_glace 93	collision 70	none -43
reason	autre 68
receipt	vol 77
receipts	autre 48
reception	collision -40	degats_des_eaux 52	vol 52
reckons	blessure -56	dommage_materiel 98	evenement_climatique 56
record	vol 107
recorded	blessure 86	none -135	vandalisme 193	vol -111
red	collision 116
reference	collision 72
refund	autre -187	none 279
refunded	autre 425	blessure -120	collision -75	dommage_materiel -44	none -270
refuses	none -57	vandalisme -50	vol 174
regarding	collision 74
register	collision 114	vol 76
reimbursement	autre 128	collision -41	none 53
reims	collision 71
remains	bris_de_glace 182	collision -43	incendie 63	none -62
remember	collision 78	none 59
remote	collision -106	dommage_materiel 260	evenement_climatique -114	vol -52
removal	blessure -42	bris_de_glace -52	collision -58	dommage_materiel 174	none -109	vol 114
removed	bris_de_glace 102
renault	collision 94
rennes	blessure 251	bris_de_glace -44	dommage_materiel -55	evenement_climatique -47	none -97	vandalisme -56	vol -56
rent	degats_des_eaux 57	incendie -45	vandalisme 145	vol -147
rental	collision 83	evenement_climatique 48	incendie 76	vol -86
repaired	blessure -51	collision -97	degats_des_eaux 286	dommage_materiel -86	incendie 76	none -86	vol -52
replace	blessure -164	bris_de_glace 110	dommage_materiel -48	incendie -44	vandalisme -108	vol 144
replaced	collision -46	dommage_materiel 162
replacing	collision -64	none -89	vol 210
reported	vol 65
required	collision 81	none 63
residence	autre 56	vol 82
respected	degats_des_eaux 90
rest	autre 40
restaurant	collision -47	degats_des_eaux 48	none -41	vandalisme 102	vol -76
retired	degats_des_eaux 76
return	autre 89	vol -100
returned	autre 93	collision -69	degats_des_eaux 50	vol 60
reversed	collision 109
reversing	collision 69
riad	autre 49	vandalisme 103
ribs	blessure 51	vol 55
ride	collision -88	incendie 186	none -89	vandalisme -53	vol 120
rider	blessure -40	collision 116
ridiculous	bris_de_glace 111	degats_des_eaux -67
riding	collision 118
ring	autre 46
ringing	collision 42
rings	none -58	vol 133
ripped	none -44	vandalisme 59
river	degats_des_eaux -53	evenement_climatique 242	vol -57
road	collision 118
roadside	collision 74
robbed	collision -60	none -45	vandalisme -40	vol 222
robot	blessure -49	dommage_materiel 57	evenement_climatique 45	none 52
rock	bris_de_glace 92	dommage_materiel 85	vol -45
rode	collision -109	dommage_materiel 204
rolled	collision 88	dommage_materiel 50
roof	dommage_materiel 45	evenement_climatique 42
roofer	bris_de_glace 169	collision -40	degats_des_eaux -41	dommage_materiel -42
room	degats_des_eaux 64
rooms	degats_des_eaux 178	evenement_climatique 42	vol -52
rose	blessure -67	evenement_climatique 197
roughly	incendie 40
roundabout	collision 70
router	collision -40	dommage_materiel 67	evenement_climatique 179	none -46	vol -46
rover	bris_de_glace 156	collision 95	none -78	vandalisme -66
royal	collision 114
royale	vol 111
rubber	collision -113	dommage_materiel 160	incendie 117
rucksack	bris_de_glace -73	collision -84	dommage_materiel 112	vandalisme -49	vol 164
rude	collision 106	none -51	vandalisme 45	vol -47
rug	collision -50	degats_des_eaux 58	dommage_materiel 96	incendie 40	vandalisme -46
ruined	degats_des_eaux 110	dommage_materiel -60	evenement_climatique 49	incendie 48
running	blessure -42	degats_des_eaux 172
safe	evenement_climatique 47	vol 53
saint	collision 64
sale	none -208	vandalisme -58	vol 249
salon	bris_de_glace 57	collision -42	degats_des_eaux 146	evenement_climatique -50
sand	degats_des_eaux -43	dommage_materiel -41	evenement_climatique 118
sandwich	collision 66	vol 44
sat	dommage_materiel 91	incendie -42	vandalisme -42	vol 64
saved	collision -40	incendie 163
saw	vandalisme 58
saying	bris_de_glace -59	degats_des_eaux 122
scalded	bris_de_glace -75	degats_des_eaux 107	dommage_materiel 108
scalp	blessure 157	bris_de_glace 137	collision -52	degats_des_eaux -46	dommage_materiel -54	none -60	vol -77
scare	collision 70
school	blessure 62
scooter	collision 59	vol 50
scorched	collision -54	vandalisme 170
scrap	none 100
scraped	collision 156
scratch	collision 63	vandalisme -40
scratched	collision 85	none -51	vandalisme 169	vol -96
screamed	vol 50
screen	bris_de_glace 137	collision -50	degats_des_eaux -83	dommage_materiel 217	none -92	vol -53
screwdriver	collision -46	vandalisme 176	vol -60
sea	autre 95	blessure 163	collision -69	none -118	vandalisme -40	vol -78
seal	degats_des_eaux 158
sealed	collision -56	dommage_materiel -59	vol 121
seam	collision -78	degats_des_eaux 152
seat	dommage_materiel 43	none -41	vandalisme 97	vol -59
seatbelt	collision 114
seats	collision -76	dommage_materiel 157	evenement_climatique 68
seconds	blessure 54	dommage_materiel -57	vol 92
sell	collision -112	none 99	vandalisme 150	vol -42
send	autre 202	blessure 51	collision -60	none -84	vol -46
sent	dommage_materiel 103
september	evenement_climatique 78
serious	blessure -46	bris_de_glace 90	vol 42
service	dommage_materiel 45	none 65
set	incendie 79
settat	collision 64
settled	collision -57	dommage_materiel -50	none 60	vol 109
seven	bris_de_glace 62
sewed	blessure 284	collision -134	dommage_materiel -56	none -72	vandalisme -42
shaken	vol 56
shame	incendie 147
shape	collision 184	none -72
shaped	bris_de_glace 51	collision -40	evenement_climatique 47	vandalisme 100	vol -76
share	bris_de_glace 43
shattered	bris_de_glace 214	collision -41	none -44
shed	collision -41	incendie 110
sheep	blessure 131
shelf	blessure -118	bris_de_glace 87	collision -43	dommage_materiel 203	vandalisme -51	vol -42
shelter	incendie -47	vandalisme 89
shes	bris_de_glace 72
shift	collision 54
shin	bris_de_glace 62	collision -71	dommage_materiel 151	none -41	vol -44
shock	blessure 117	degats_des_eaux 63	none -97	vol -49
shoe	blessure -44	none -43	vandalisme 172	vol -64
shoes	degats_des_eaux 83	incendie 51
shopfront	incendie 64	vandalisme 51
shopping	blessure 72	dommage_materiel 67	none -45
short	autre 166	collision -41	dommage_materiel 81	none -87
shot	collision 45	incendie -111	vandalisme 113
should	collision 55	dommage_materiel -59
shoulder	blessure 63
shout	collision -49	degats_des_eaux 45	incendie 104
shouted	collision 44	evenement_climatique 66	vandalisme 59	vol -52
shouting	degats_des_eaux 47	incendie 66
shoved	blessure -82	collision -60	dommage_materiel -42	vandalisme 72	vol 146
shower	bris_de_glace 114	degats_des_eaux 45	dommage_materiel -42	none -40
shredded	collision 84
shrugged	degats_des_eaux 123	dommage_materiel -43
shunt	collision 125
shunted	collision 122
shut	bris_de_glace 113	none -42
shutter	vandalisme 85	vol 63
shutters	evenement_climatique 60	incendie -71	vandalisme 70
si	collision -46	dommage_materiel 97
sick	autre 71	none -60	vol 45
side	collision 41
sides	collision -48	vandalisme 173	vol -107
sidi	collision 58	vol 92
sight	blessure 225	bris_de_glace 114	collision -233	dommage_materiel -48	none -70	vandalisme -40	vol -45
sign	collision 72	none -40
signal	bris_de_glace -85	dommage_materiel 146
silver	dommage_materiel -70	none -54	vandalisme 54	vol 157
simply	autre 141
singed	collision -58	dommage_materiel -41	incendie 234	vol -55
singing	collision 77	vandalisme -48	vol 65
sink	degats_des_eaux 134
siphoned	none -83	vandalisme -42	vol 276
sir	collision 57
sirs	collision 94	degats_des_eaux 78	evenement_climatique -73	vol -61
sister	collision -49	dommage_materiel 62
site	blessure -41	collision 136	degats_des_eaux -43	vol -42
sitting	vandalisme 45	vol 50
six	collision -53
sixty	bris_de_glace -42	collision -156	evenement_climatique 135	incendie -78	vandalisme 43	vol 118
size	degats_des_eaux 41
ski	autre -59	bris_de_glace 59	collision 110
skidded	blessure -75	collision 231	degats_des_eaux 56	dommage_materiel -71	none -49
skier	blessure 341	collision -269	none -69	vol -40
skin	incendie 77	vandalisme 112
skirting	degats_des_eaux 139
skis	none -42	vol 129
skoda	collision 107
sky	dommage_materiel 174	none -40
skylight	bris_de_glace 83	collision -75	degats_des_eaux 104	evenement_climatique 46
slab	degats_des_eaux 88	incendie 121	vol -71
slammed	blessure -60	bris_de_glace 136	dommage_materiel -73	evenement_climatique 117	none -57
slashed	none -41	vandalisme 162
slates	collision -54	evenement_climatique 147
sleep	blessure 177	collision -52	dommage_materiel -56
sleeping	collision -50	dommage_materiel -44	incendie 47	vol 51
sleeps	blessure 263	collision -50	degats_des_eaux -45	dommage_materiel -63	none -46	vol -41
slept	incendie 108
slid	dommage_materiel 53
sling	bris_de_glace -54	dommage_materiel 176	vandalisme -42	vol -73
slipped	blessure 87	collision -49	degats_des_eaux 71
slippers	blessure -47	degats_des_eaux 85	incendie 69	vol 61
slow	degats_des_eaux 94
slowly	collision 162	vandalisme -59
small	bris_de_glace 90	dommage_materiel -42
smart	collision 62
smashed	blessure -49	none -42	vandalisme 172
smell	collision -55	degats_des_eaux 201
smells	collision -46	incendie 91
smoke	incendie 113
smoking	evenement_climatique 158	incendie -69
snapped	dommage_materiel 177
snatched	blessure -42	collision -50	vol 181
snow	evenement_climatique 146
soaked	collision -44	degats_des_eaux 106
socket	degats_des_eaux 124	dommage_materiel -90
sockets	evenement_climatique 91
socks	bris_de_glace 92	collision -83	evenement_climatique 57
sofa	evenement_climatique 69
soft	bris_de_glace -52	collision -87	degats_des_eaux 155	none -53	vandalisme 41
solar	collision -48	dommage_materiel -42	evenement_climatique 141	vandalisme 137	vol -92
some	vandalisme 84
somebody	vandalisme 84
someone	vandalisme 72	vol 58
something	dommage_materiel -42	evenement_climatique 44	none -45
sometime	none 86
somewhere	autre 234	evenement_climatique -98	vandalisme 41	vol -63
son	dommage_materiel 67	none -59	vandalisme -46
sore	bris_de_glace 93	degats_des_eaux -48
sorted	collision 69
souk	autre 46	incendie 53
soul	collision -135	degats_des_eaux 51	dommage_materiel -40	evenement_climatique 125	vandalisme 61
sounds	autre -41	collision -40	evenement_climatique 68	none 153
space	collision 94
spain	autre 352	blessure -42	collision -120	dommage_materiel -57	none -246	vandalisme -56
spanish	collision 103
spark	incendie 179
sparks	collision -40	incendie 193	vol -72
speak	none 69
speed	collision 62
spider	bris_de_glace 149	collision -46
spill	dommage_materiel 220	vol -48
splinter	blessure 217	bris_de_glace 176	collision -185	degats_des_eaux -45	dommage_materiel -61	none -122	vandalisme -49	vol -70
split	bris_de_glace 105	evenement_climatique -40
spoiled	degats_des_eaux 63	dommage_materiel 73	none -44
spot	collision 59
sprained	blessure -138	collision 242	dommage_materiel 60	none -75	vol -61
spray	collision -97	none -86	vandalisme 282	vol -53
sprayed	collision -56	degats_des_eaux 74	dommage_materiel -55	vandalisme 47	vol 95
spread	collision -40	incendie 178
spreading	degats_des_eaux 186	none -42
spun	collision 112
squeezed	collision 97
stadium	bris_de_glace -49	collision 81	dommage_materiel -47	vandalisme 175	vol -66
staff	vandalisme 80	vol -42
stain	degats_des_eaux 125
stained	degats_des_eaux 69	vandalisme 51
staircase	blessure 115	collision -128	degats_des_eaux -43	dommage_materiel -41	incendie 185	none -58	vol -40
stairs	blessure 78	dommage_materiel 64
stairwell	bris_de_glace -41	collision -49	degats_des_eaux 150	dommage_materiel 119	none -84
stall	blessure -61	dommage_materiel 140
stalled	collision 65
stamped	autre -40	collision -70	none -78	vandalisme 201
stand	blessure -61	collision -86	dommage_materiel 188	incendie 63
standing	blessure 56	dommage_materiel 68
star	bris_de_glace 249	collision -116
starred	bris_de_glace 88
start	autre 117	collision -58	dommage_materiel 72	none -67
started	collision 47	incendie 54
station	collision -40	vol 100
stationary	collision 55
stayed	collision 55
staying	degats_des_eaux 153	dommage_materiel -49
steering	collision 103	dommage_materiel -51
step	blessure 140
stepladder	blessure 61	collision -81	dommage_materiel 145
stepped	dommage_materiel 79
steps	blessure 101
stiff	collision 106
stings	autre -52	blessure 230	collision -69	degats_des_eaux -114	dommage_materiel -89	incendie 134	none -253	vandalisme -40	vol -98
stinks	incendie 85
stitches	blessure 83
stock	evenement_climatique 55	incendie 50
stole	autre 89	collision -51	vandalisme -53	vol 163
stolen	collision -41	none -65	vol 183
stone	bris_de_glace 220	none -69
stones	bris_de_glace -111	collision -49	vandalisme 217	vol -43
stood	collision 148	dommage_materiel -40
stop	collision 67
stops	collision 81
storage	collision -48	none -129	vandalisme -57	vol 259
storey	collision 49	evenement_climatique 107	vandalisme -63
storm	evenement_climatique 156
story	collision 196
stove	collision -84	evenement_climatique 71	incendie 212	vol -43
stoved	bris_de_glace -49	collision 126	dommage_materiel 78
straight	bris_de_glace 79	collision 53	none -44
stray	collision 205	none -64
street	vandalisme 63
stretcher	blessure 104	collision -131	incendie 117
strike	autre 109
stripper	vandalisme 151
strong	autre -40	bris_de_glace 100	collision -59	dommage_materiel 255	evenement_climatique -74	none -132	vandalisme -65	vol -43
struck	collision 41	evenement_climatique 73
stuck	autre 104	bris_de_glace 41	collision -93	none 58
studio	collision -43	degats_des_eaux 80	incendie 56
study	collision -57	degats_des_eaux 285	dommage_materiel -116	vol -62
stuffed	degats_des_eaux 45	vandalisme 115
suffered	none -49	vandalisme 130
sugar	collision -44	none -55	vandalisme 190	vol -81
suitcase	autre 124	dommage_materiel -43	none -43
sultan	collision 58
summer	autre 271	collision -167	dommage_materiel -66	none -223	vandalisme -53
sump	collision 207	degats_des_eaux 88	none -135
sun	bris_de_glace 285	evenement_climatique -89	none -43	vol -48
sunroof	bris_de_glace 197	none -47
super	collision -63	vandalisme 87
supermarket	blessure 187	dommage_materiel -52
supposed	autre 105	blessure -162	bris_de_glace -52	collision -79	dommage_materiel 181	none 41	vandalisme -43	vol -57
sure	dommage_materiel -51	none 217	vol -49
surfboards	vol 139
surge	degats_des_eaux -135	dommage_materiel 340	none -59
surgery	blessure 98	dommage_materiel -52	vol 109
swallowed	autre -49	blessure 298	bris_de_glace -59	collision -92	degats_des_eaux -41	dommage_materiel -80	incendie -50	none -122	vandalisme -70	vol -68
swapped	collision -59	none 182
swear	degats_des_eaux 90
swerved	collision 97
swimming	autre -58	blessure 186	collision -56	degats_des_eaux 52	dommage_materiel -61
swiped	collision 169	none -44
switch	degats_des_eaux 54	none 95
swollen	degats_des_eaux 53
swung	blessure -72	collision 234	none -42
syndic	collision -42	degats_des_eaux 65
table	blessure -57	bris_de_glace 176	collision -46	vandalisme -53
tables	collision 54	degats_des_eaux -72	evenement_climatique 175	vandalisme -43	vol -44
tablet	blessure -125	bris_de_glace -40	collision -49	degats_des_eaux -115	dommage_materiel 180	evenement_climatique -56	none -64	vandalisme -49	vol 110
taghazout	blessure 96	collision -49	vol 107
tail	collision 82	dommage_materiel 124	evenement_climatique -47	incendie 40	vol -106
tailbone	blessure 58	collision -115	degats_des_eaux 71	dommage_materiel 86
tailgate	collision 180	dommage_materiel -64
take	autre -56	vol 175
taken	none -62	vol 73
taking	autre 130	none -93
talk	dommage_materiel -47	none 186	vol -56
talking	none 45
tangier	autre 202	dommage_materiel -53	none -44	vol -59
tank	degats_des_eaux 117	none -40
tap	degats_des_eaux 166
tape	collision 102	incendie 109	vol -59
tarpaulin	bris_de_glace 81	dommage_materiel -44	evenement_climatique 74
taxi	collision 59
tazi	degats_des_eaux 40	vol 45
tea	vol 65
teach	blessure 63	dommage_materiel 60
technician	collision -78	dommage_materiel 162	evenement_climatique -44
teeth	autre 54	blessure 80	dommage_materiel 48
telephone	blessure -62	dommage_materiel -94	evenement_climatique 62	none -89	vandalisme -60	vol 220
television	collision -60	dommage_materiel 245	none -88
telling	collision 84
tells	collision 234	dommage_materiel -52	none -57
telly	bris_de_glace -69	collision -53	dommage_materiel 94	none -46	vandalisme 148
temara	collision 141	vandalisme -53
ten	blessure 48
tenant	degats_des_eaux 59	dommage_materiel -58	incendie 65	none -45	vol 92
tent	collision -86	incendie 175
terrace	degats_des_eaux 73
terrible	collision -40	dommage_materiel 98
tesla	collision 154	none -76
test	collision -60	incendie -55	none -75	vandalisme -67	vol 247
tetanus	blessure 91	collision -62	degats_des_eaux -48	evenement_climatique 119
than	collision 199
thank	none 60
thankfully	collision -43	dommage_materiel 152	evenement_climatique -42	none -43
thanks	dommage_materiel 93	none 87
thats	bris_de_glace 130	dommage_materiel -79	incendie 47
theft	autre 190	collision -78	dommage_materiel -53	none 55
themselves	collision 41	vol 65
theo	collision -60	dommage_materiel 53	vol 40
theres	bris_de_glace 55	degats_des_eaux 51
they	vol 65
thief	collision -73	none -55	vandalisme 123	vol 116
thieves	collision -81	incendie -47	vandalisme 123	vol 43
thigh	blessure 117	dommage_materiel 126	incendie -118
things	evenement_climatique 43
think	none 43
thinking	bris_de_glace 106
third	collision -46
thirty	blessure 44
tho	collision 127	dommage_materiel -46	incendie 101	none -63
those	blessure 83	collision -44	degats_des_eaux 61
though	bris_de_glace 90
thought	collision 85
thousand	bris_de_glace 127	collision 67	none -50	vandalisme -40
threw	collision -55	dommage_materiel 66	vandalisme 61	vol -40
through	none -40
thrown	collision -53	evenement_climatique 148	vandalisme 119	vol -67
thru	degats_des_eaux 59	dommage_materiel 63
thumb	blessure 173	collision -81	dommage_materiel 42	none -60	vol -47
thunder	dommage_materiel -46	evenement_climatique 193
thunderstorm	collision -53	dommage_materiel 90
tichka	collision 59
tile	autre -128	blessure 111	bris_de_glace 131	collision -88	degats_des_eaux -86	dommage_materiel 83	evenement_climatique -96	incendie -49	none -61	vandalisme -50	vol -74
tiles	collision -42	dommage_materiel 59	evenement_climatique 79
till	vol 53
times	autre -47	bris_de_glace -43	dommage_materiel 252	none -136	vandalisme -47	vol -41
tin	degats_des_eaux -54	dommage_materiel 97	evenement_climatique 122	vandalisme -62
tip	blessure 158	bris_de_glace 66	collision -105	none -61	vol -56
tipped	collision -51	dommage_materiel 67	incendie 72	vol 46
tires	collision -152	dommage_materiel -41	none -65	vandalisme 207
today	none 50
toddler	dommage_materiel 208	none -131
toe	blessure -94	degats_des_eaux 120	dommage_materiel 45
toes	blessure 106	collision -104	dommage_materiel 165
together	vandalisme 50
toilet	bris_de_glace -41	collision -69	degats_des_eaux 123	dommage_materiel 116	none -80
told	vandalisme 57
toll	bris_de_glace 115	vol -51
tomorrow	none 42	vol 57
tongue	collision 148
too	dommage_materiel 50
tools	collision -40	dommage_materiel -50	incendie 126	none -42	vol 113
tooth	collision 106
top	bris_de_glace 187	none -47
torch	vol 70
tore	blessure 74
torn	blessure 117	collision -86
tornado	evenement_climatique 211	none -40
total	autre 66	none -40
totally	bris_de_glace 68
touch	collision 47
touched	bris_de_glace 45	collision 53
tourist	collision -85	vol 200
tourists	collision 226	vandalisme -63	vol -125
tours	vol 60
tow	autre 82
towed	autre 98	vol 99
towel	incendie 113
towing	collision 154	vandalisme -42
town	bris_de_glace 65	collision 162	vandalisme -79
tractor	collision 92	none -67
traffic	collision 48
trailer	collision 84	none -40	vol 115
train	autre 191	collision -46	none -102	vol 72
tram	collision 78	dommage_materiel -42	none -43	vol 80
trampoline	blessure 133	collision -102	dommage_materiel -61	evenement_climatique 170	none -56
travel	autre 240	dommage_materiel -40	evenement_climatique -70
travelling	collision -40	degats_des_eaux 61	vol 73
tray	blessure -56	collision -49	degats_des_eaux 189	dommage_materiel -48
tree	collision 112	dommage_materiel -60	evenement_climatique 42	vandalisme 55	vol -57
trees	collision -81	evenement_climatique 87	incendie -54	none -66	vandalisme 239	vol -69
trembling	degats_des_eaux 126	dommage_materiel -64	vol 40
tried	collision -53	none -51	vol 189
trip	autre 394	blessure -99	collision -64	dommage_materiel -41	none -116
tripped	blessure 81	bris_de_glace -47	collision -126	dommage_materiel 239	none -43	vandalisme -65	vol -54
trod	autre -43	bris_de_glace 110	collision -68	dommage_materiel 256	none -138	vol -67
trolley	blessure -45	dommage_materiel 143	none -61
trouble	vandalisme 132
trucks	incendie 136
true	evenement_climatique 55	none 128
truly	collision 102	none -69	vol 79
trying	blessure -119	bris_de_glace 151	collision -53	dommage_materiel 68
tub	collision -54	evenement_climatique 192	none -73
tube	bris_de_glace -92	degats_des_eaux 89	dommage_materiel 47	evenement_climatique -65	none -52	vol 95
tumble	incendie 97
turn	collision 74
tv	collision -42	dommage_materiel 150
tweezers	blessure -40	bris_de_glace 247	none -89
twelve	dommage_materiel -70	evenement_climatique 98	vol 106
twenty	evenement_climatique 47
twice	autre 134	none -86
twingo	collision 72
twins	blessure -58	collision 106	incendie 64
twisted	blessure 168	collision -57	none -75
type	collision 42	evenement_climatique 47	vol 48
typing	blessure -83	collision 181	vol 40
tyre	collision 126
tyres	collision -42	vandalisme 186
u	autre 60	degats_des_eaux 87	dommage_materiel -43	none -59
uber	bris_de_glace -40	collision 151
uncle	blessure -46	bris_de_glace -96	collision -41	dommage_materiel 180	evenement_climatique 143	vandalisme -50	vol -77
under	degats_des_eaux 40
underground	collision 115
underneath	degats_des_eaux 105	dommage_materiel -49
understand	evenement_climatique 58	none 75
unfortunately	dommage_materiel -111	none 89	vandalisme 106
unharmed	dommage_materiel 117
unhurt	collision 46	vandalisme 49	vol -57
units	degats_des_eaux 69
unscathed	autre -72	collision 122
until	dommage_materiel -42	vol 44
upstairs	degats_des_eaux 111
use	collision -56	vol 173
used	collision -44
useless	none 93
utility	degats_des_eaux 170	evenement_climatique -58
uzes	dommage_materiel 176
v	bris_de_glace 99
valence	autre 160	collision -64
valley	blessure -74	evenement_climatique 205
valued	dommage_materiel 74
valve	degats_des_eaux 145
vanished	collision -56	none -104	vandalisme -42	vol 292
vannes	collision 51
vans	vol 69
varnish	collision -73	dommage_materiel 119	incendie 48
vase	dommage_materiel 157	none -41
vehicles	evenement_climatique 49
velux	bris_de_glace 183	collision -51	evenement_climatique 71	none -41
veranda	bris_de_glace 93	evenement_climatique 60
verge	blessure -79	collision 55	incendie 140
very	collision 43
vet	incendie 88	none -40
video	collision -59	dommage_materiel -153	incendie -115	vandalisme 292	vol -45
villa	bris_de_glace -51	collision -41	degats_des_eaux 56	dommage_materiel 47	evenement_climatique 41
village	collision 72
visiting	collision 81
voltage	collision -89	dommage_materiel 332	evenement_climatique -68	incendie -111	none -86	vol -45
volvo	vol 64
w	bris_de_glace -157	dommage_materiel -58	none -53	vandalisme 138	vol 148
waiter	collision -52	evenement_climatique 71	incendie 46	vandalisme 62
waiting	none 56
wake	incendie 60
walk	blessure 110
walked	bris_de_glace 74	none -46	vol 76
walking	collision 167	incendie -50	vol -44
wall	degats_des_eaux 55	dommage_materiel 63	none -40
wallet	collision -82	none -55	vandalisme -41	vol 275
walls	bris_de_glace -43	collision -73	dommage_materiel -48	evenement_climatique 143	incendie 44	none -52
want	none 48	vol -49
wanted	bris_de_glace -77	dommage_materiel 116	evenement_climatique 90	vandalisme -87	vol 43
wants	dommage_materiel 149	vol -48
wardrobe	blessure -49	bris_de_glace 60	collision -42	degats_des_eaux 44	dommage_materiel 99	none -62
wash	bris_de_glace 203	degats_des_eaux 75	dommage_materiel -63	evenement_climatique -48	none -42	vandalisme -47	vol -62
washed	blessure -44	bris_de_glace 84	collision -89	dommage_materiel 131	vandalisme 92	vol -55
washing	degats_des_eaux 59	dommage_materiel 61
wasn	bris_de_glace 50	none 83	vol -61
wasnt	collision -42	vandalisme 150	vol -84
watch	collision -76	dommage_materiel -85	incendie 72	none -40	vandalisme -41	vol 247
watched	bris_de_glace -50	collision 49	dommage_materiel -45	evenement_climatique 93
watches	collision -73	dommage_materiel -66	vol 281
watching	collision -92	dommage_materiel -41	incendie 47	vandalisme 175	vol -40
water	degats_des_eaux 96
waterfall	degats_des_eaux 194	none -55
wearing	collision -102	dommage_materiel -83	evenement_climatique 188	incendie 158	none -52	vol -66
weather	none 53
web	bris_de_glace 95	collision -43	dommage_materiel 69
wedding	autre 85	dommage_materiel 105	none -43
week	degats_des_eaux 58	none 62	vol -40
weekend	none 83
weeks	blessure 82	collision -54	none 45
weight	blessure 47	evenement_climatique 101
well	dommage_materiel 47
weren	dommage_materiel 41	none -40
wet	degats_des_eaux 86
whatever	bris_de_glace 161	dommage_materiel -41	none -83	vol -43
wheel	collision 155
wheelchair	autre -92	blessure -129	collision -97	vandalisme 146	vol 127
wheels	collision -53	none -54	vandalisme 55	vol 131
when	bris_de_glace 63
where	bris_de_glace -69	none 42	vol 129
while	vol 56
whilst	blessure -62	collision -83	dommage_materiel 130	vandalisme -40	vol 120
whiplash	blessure -54	collision 170
white	dommage_materiel 56
whoever	dommage_materiel 64	vol 63
whom	bris_de_glace 60	collision 78	none -42	vandalisme 94	vol -127
whoosh	degats_des_eaux -40	incendie 143
why	autre 269	collision -66	none -170	vol -70
width	dommage_materiel 97
wife	collision 43
wild	collision 144
will	vandalisme 95
wind	dommage_materiel -41	evenement_climatique 246	none -42	vandalisme -43	vol -40
window	bris_de_glace 185
windows	bris_de_glace -116	none -53	vandalisme 250	vol -60
windscreen	bris_de_glace 78
windshield	bris_de_glace 65	collision 74
wine	degats_des_eaux 84	dommage_materiel 56	evenement_climatique 57	vol -54
wing	collision 83	vandalisme 64
winter	bris_de_glace 95	collision -73	dommage_materiel -56	evenement_climatique -54	none -55	vandalisme -70	vol 179
wiper	bris_de_glace 87	collision -51	dommage_materiel 121
wipers	collision 83	dommage_materiel -45	none -80	vandalisme 234	vol -148
wire	dommage_materiel -74	evenement_climatique 82
wish	collision 55	vandalisme 50
within	vol 72
without	collision 62
witnesses	evenement_climatique -44	vandalisme -41	vol 173
woke	collision -102	degats_des_eaux 41	vol 152
woman	vol 58
won	autre 82	blessure -50	none -45
wont	collision 42	degats_des_eaux 50	dommage_materiel 40
wood	degats_des_eaux 41	incendie 69
wooden	collision -42	degats_des_eaux 50	dommage_materiel 146	none -133	vandalisme 97	vol -102
word	degats_des_eaux 72	vandalisme 43
words	collision 94	none -41	vandalisme 79
work	blessure 90
worker	bris_de_glace 142	collision 55	dommage_materiel 55	vandalisme -121	vol -57
working	dommage_materiel 73
works	bris_de_glace 79	dommage_materiel -83	vandalisme 49	vol 44
workshop	evenement_climatique 70	incendie 84
worktop	dommage_materiel 154
worse	collision 159	none -74	vandalisme 67	vol -88
worth	none -59	vol 203
would	autre 135	none -88
wound	bris_de_glace 141	collision -75
wounded	blessure -44	bris_de_glace -50	degats_des_eaux -59	dommage_materiel 114	evenement_climatique 52	vandalisme 79	vol -44
wrapped	collision 48
wrecked	blessure -49	dommage_materiel 119	vandalisme 44
wrenched	bris_de_glace -144	collision -140	dommage_materiel -40	vol 246
wrist	blessure 55	collision 106	none -42	vol -42
wrists	blessure 109	collision -123	dommage_materiel -51	incendie 136	vandalisme -53	vol 81
write	collision 69
writing	autre 74	collision 71	none -51
written	collision 52
wrong	blessure 54	collision 48
wrote	collision 69
x	collision 124
xv	collision 56	dommage_materiel 154	none -101
yanked	collision -65	vol 199
yard	bris_de_glace 49	vol 46
yaris	collision 52	evenement_climatique 44
yeah	dommage_materiel -46	none 139
year	collision -68	dommage_materiel 77	vol 43
years	none -46
yellow	collision 178	vol -87
yes	none 186
yet	collision -48	vandalisme 109
you	autre 43
young	vol 43
your	none 58
yours	collision 87	degats_des_eaux 86	evenement_climatique -65
yup	none 142
zebra	collision 112
zero	autre 95	blessure -52	collision 137	dommage_materiel 94	evenement_climatique -76	none -80	vol -51
zinc	evenement_climatique 165
zoe	collision 55	dommage_materiel 63
@injuries
	no -112	unknown 150	yes -105
#019>	no 56	yes -106
#025>	no 75	unknown -64
#0th>	no -76	unknown 91
#100>	no -46	unknown 46
#13th	no -59	unknown 98
#140>	no -75	unknown 196	yes -147
#14th	unknown -54	yes 88
#150>	no -56	unknown 109	yes -55
#180>	no 101	yes -78
#18th	no -71	unknown -60	yes 127
#1st>	no 41	unknown -73
#200>	no 50	yes -64
#2019	no 56	yes -106
#2025	no 75	unknown -64
#208>	no -76	unknown -46	yes 123
#20th	no -77	unknown 114
#240>	no -46	unknown 61
#30pm	yes -41
#310>	no -91	unknown 135	yes -46
#3th>	no -59	unknown 98
#400>	no 78	yes -77
#4th>	yes 64
#500>	no 70	unknown -41
#5pm>	no -73	unknown -120	yes 182
#600>	no -58	unknown -53	yes 99
#640>	no -107	unknown 152	yes -45
#6th>	no -155	unknown 175
#780>	no -64	unknown 89
#800>	unknown 44	yes -58
#8th>	yes 51
#950>	no -40	yes 60
#9th>	no 43
#<00>	no 80	unknown -54
#<05>	no 63	yes -41
#<11>	no 54
#<11h	no 40	unknown -68
#<13>	yes -72
#<13t	no -59	unknown 98
#<140	no -75	unknown 196	yes -147
#<14t	unknown -54	yes 88
#<150	unknown 60	yes -50
#<180	no 53	yes -72
#<18h	unknown 69	yes -56
#<18t	no -71	unknown -60	yes 127
#<19>	no 135	unknown -96
#<19h	unknown -52
#<1st	unknown -50	yes 67
#<200	yes -45
#<201	unknown 132	yes -116
#<208	no -76	unknown -46	yes 123
#<20>	no 52	unknown -52
#<20t	no -77	unknown 114
#<21>	no -55	yes 64
#<22h	no -109	unknown -49	yes 151
#<23>	no -108	unknown 85
#<240	no -41	unknown 55
#<28>	unknown 54	yes -86
#<30>	unknown -47	yes 51
#<30p	yes -41
#<310	no -91	unknown 135	yes -46
#<320	no -70	unknown 86	yes -42
#<400	no 69	yes -53
#<40>	unknown -48
#<45>	no 43
#<500	no 52
#<50>	no -86	unknown 95
#<55>	no -115	yes 105
#<600	no -51	unknown -61	yes 105
#<60>	no 46	yes -88
#<640	no -107	unknown 152	yes -45
#<74>	unknown -72
#<780	no -64	unknown 89
#<7th	no -69	unknown 44
#<800	yes -59
#<82>	unknown -145	yes 141
#<90>	no 49	unknown -113	yes 47
#<950	no -40	yes 60
#<a10	no -81	yes 40
#<a7>	unknown 51	yes -47
#<abs	no 65	unknown -40	yes -45
#<add	yes -76
#<adj	unknown 41	yes -41
#<adv	unknown 49	yes -42
#<aer	unknown 56
#<aff	no -91	unknown 53
#<afr	no -59
#<agd	no -45
#<ago	unknown 44
#<agr	no 98	unknown -59	yes -42
#<ai>	no -205	unknown -235	yes 319
#<aid	no -53	unknown 130	yes -77
#<ain	no 93	unknown -131	yes 45
#<air	unknown 45
#<ale	no 140	unknown -107	yes -43
#<all	no 52	unknown -48
#<alm	unknown 56	yes -44
#<alr	no 65	unknown -44
#<als	yes 47
#<alw	no -49	unknown 71
#<ana	no -66	yes 80
#<anf	no -61	yes 52
#<ani	no -42	unknown 78	yes -48
#<ank	unknown -80	yes 113
#<ann	no 60	unknown -52
#<ano	no 45
#<ans	no -56	unknown 125	yes -70
#<ant	unknown 58
#<apo	no -46	yes 46
#<app	unknown 57	yes -48
#<arm	unknown -51	yes 60
#<arn	no 50
#<aro	no 53	unknown -45
#<art	unknown -41
#<ash	no 42
#<asi	no -103	unknown -64	yes 120
#<ask	yes -41
#<asl	unknown 41	yes -69
#<aud	no -53	unknown 58
#<aun	no -61
#<aut	unknown -55	yes 85
#<ava	no 48	unknown -85
#<ave	unknown -47
#<avo	unknown -55	yes 54
#<awn	no -43	yes 71
#<axl	no 128	yes -142
#<azi	no -99	yes 88
#<bad	no -67
#<bal	no 46
#<bay	no 95	unknown -45	yes -46
#<bef	no -46	unknown 46
#<beg	no -72	unknown 50
#<bei	no 75	unknown -75
#<bes	yes 48
#<bey	unknown -58
#<bez	no 45	unknown 120	yes -197
#<bic	unknown -98	yes 125
#<big	no -45
#<bik	no -44	unknown 45
#<bin	no -84	unknown 69
#<bit	unknown -61	yes 43
#<bla	no -40
#<ble	no 84	unknown -110
#<bli	no -54	unknown -92	yes 146
#<blu	no -42
#<bmw	no -62	unknown 125	yes -90
#<bob	no -67
#<bod	no 96	unknown -47	yes -50
#<boi	no 53	unknown -108	yes 55
#<bol	no 44	yes -64
#<boo	unknown 48
#<bot	unknown -48
#<box	no -45	unknown 53
#<boy	yes 49
#<bro	no -41
#<bru	unknown -48	yes 75
#<bub	no -45	unknown -55	yes 91
#<buc	unknown -59	yes 66
#<bun	no 77	unknown -95
#<bur	unknown -47
#<buy	no 144	unknown -82	yes -98
#<byp	no 247	unknown -139	yes -143
#<cap	unknown 64	yes -86
#<cat	yes -49
#<cav	yes -53
#<cem	no -64	unknown 122	yes -56
#<cen	unknown 86	yes -67
#<cer	yes 45
#<cho	no 88	yes -71
#<cig	no 42
#<cir	no 47	unknown -55
#<cit	yes 62
#<clu	no -42	yes 42
#<cm>	no -78	unknown 108
#<co>	no -43	unknown 75
#<coa	yes 48
#<coc	no -74	unknown -88	yes 136
#<coi	no -46	unknown 89	yes -44
#<coo	no 65	yes -43
#<cop	unknown 58	yes -55
#<cos	unknown 81	yes -54
#<cow	no -89	unknown 102
#<cri	unknown 46	yes -63
#<cru	unknown 42	yes -57
#<cuf	unknown -114	yes 148
#<cup	unknown -45
#<cut	unknown -59	yes 47
#<cyc	yes 48
#<dai	unknown -48	yes 86
#<dan	no 53	yes -84
#<dar	no -67	yes 83
#<das	unknown -58
#<dat	no -64	unknown 44
#<dau	unknown -43
#<daw	unknown -170	yes 118
#<de>	no 47	unknown -87	yes 43
#<ded	unknown 46	yes -90
#<dee	no 60
#<def	no -51	unknown -117	yes 101
#<dem	no 246	unknown -227
#<den	yes -49
#<dep	no 94	unknown -81
#<der	no -43	unknown 48
#<des	unknown -56	yes 54
#<dia	yes -74
#<dic	unknown -75	yes 113
#<die	no 63	yes -68
#<dif	no -89	yes 77
#<dig	no 68	unknown -66
#<dij	unknown -119	yes 94
#<din	no 67	yes -61
#<dis	unknown -42	yes 42
#<dit	unknown -45
#<div	no 69	unknown -181
#<diz	no -93	unknown -81	yes 173
#<do>	no -45	unknown 44
#<doc	unknown -49	yes 53
#<doz	no 108	unknown -158
#<dr>	no 56	unknown -58
#<dre	no -45
#<dru	no -56	yes 53
#<dry	no 89	unknown -84
#<du>	yes -81
#<dup	unknown 43
#<dur	unknown 62	yes -44
#<dus	no 46	yes -62
#<duv	no 128	yes -99
#<ear	unknown -84	yes 121
#<eat	unknown -62
#<eau	yes -41
#<eco	yes -40
#<eig	unknown -44
#<eit	no 60	yes -76
#<el>	no 106	unknown -102
#<elb	no -51	unknown -69	yes 121
#<eld	no 41	unknown -94	yes 50
#<ema	unknown 75	yes -40
#<emb	unknown -88	yes 48
#<eme	unknown -92	yes 128
#<eno	unknown 56
#<ent	no 45	yes -64
#<er>	unknown -68	yes 95
#<est	no -102	unknown 102
#<eva	no 59
#<evi	no -69	unknown 130	yes -60
#<evr	yes 50
#<ex>	no -61	unknown 132	yes -71
#<exc	no 40	unknown -55
#<exh	no -43	yes 45
#<exi	no -51	unknown 65	yes -50
#<ext	no 69	yes -43
#<eye	no -59	unknown -61	yes 119
#<fab	unknown -64
#<fai	unknown -78
#<fas	no 44
#<feb	no -65	unknown 67
#<fee	no 43	unknown -53
#<fel	unknown 48
#<fen	unknown 40
#<fet	no 74	unknown -65
#<few	unknown -74	yes 81
#<fia	unknown -63
#<fif	unknown -132	yes 122
#<fig	unknown 96	yes -61
#<fis	no 51	yes -41
#<fit	unknown 45
#<fiv	unknown -51	yes 40
#<fle	unknown -69	yes 72
#<fli	no -62	unknown 91
#<flu	no 199	unknown -134	yes -87
#<foa	no -64	unknown 179	yes -126
#<fog	no 78	yes -48
#<fol	unknown -48
#<fon	no 94	unknown 69	yes -165
#<foo	unknown -44	yes 40
#<fra	no -67	yes 59
#<frm	no -70	unknown 65
#<fry	no 115	unknown -70	yes -45
#<fum	no 56	yes -85
#<fus	no -65	unknown 49
#<gal	no -43
#<gam	no -78	unknown -66	yes 132
#<gan	yes 42
#<gas	yes 44
#<gea	no -41
#<gf>	no -119	unknown 61
#<gif	no -53	unknown 170	yes -133
#<gig	no 147	unknown -149
#<giv	yes 42
#<glo	no 47	yes -51
#<glu	no -72	unknown 74
#<goa	no -62	yes 65
#<god	no 61	unknown -44
#<goe	no -79	unknown -46	yes 115
#<gol	no 61	unknown -45
#<goo	no 63
#<gri	no 145	unknown -78	yes -67
#<gua	no 66	unknown -74
#<gui	no -76	unknown 67
#<gut	unknown 82	yes -65
#<gym	no -68	unknown 57
#<hai	unknown -44
#<haj	no -94	yes 59
#<han	yes 40
#<har	no 136	unknown -91	yes -46
#<hat	no 109	unknown -53	yes -114
#<hau	no 111	unknown -142
#<hay	no 93	yes -99
#<hee	no -53	unknown -171	yes 217
#<hei	no -65	unknown 114	yes -60
#<hes	no -242	unknown -130	yes 295
#<hey	no -124	unknown 76
#<hig	unknown -42
#<hil	yes -52
#<hin	no 117	yes -77
#<hip	no -56	unknown -89	yes 143
#<hoa	unknown -57	yes 70
#<hob	unknown 50	yes -98
#<hom	unknown -44
#<hon	no 78	yes -58
#<hop	unknown -45	yes 51
#<hor	unknown -70	yes 44
#<hos	yes 42
#<hot	no -42	unknown 42
#<hou	no 49
#<hum	no 118	unknown -84
#<hun	no 70	yes -61
#<hur	no 60
#<hyu	no 116	unknown -55	yes -80
#<ide	no -59	unknown -64	yes 116
#<idi	yes 64
#<if>	yes -46
#<ifr	no 46
#<ign	no 83	unknown -85
#<ii>	no 87	unknown -68
#<ike	no 43	yes -51
#<ill	no 315	unknown -251	yes -108
#<imp	no 47	unknown -55
#<in2	no 42	unknown -45
#<ind	no 65	unknown -66
#<inf	no -51	unknown -68	yes 111
#<inh	no -51	unknown -59	yes 110
#<inj	no 86	unknown -87
#<iph	no -85	unknown 83
#<iro	unknown 83	yes -101
#<isn	no 87	unknown -58
#<ita	unknown 65	yes -55
#<jab	unknown -49	yes 78
#<jac	yes 54
#<jam	no 155	unknown -89	yes -77
#<jan	no -40	unknown 126	yes -84
#<jar	no 58	unknown 105	yes -159
#<jaw	unknown -73	yes 102
#<jea	no -49	unknown -82	yes 120
#<jet	yes -80
#<jew	unknown 90	yes -78
#<job	no -77	unknown 41
#<jum	unknown -60
#<jus	no 69	unknown -48
#<kar	unknown -105	yes 90
#<kay	no 57	yes -81
#<ken	unknown -62	yes 50
#<kep	no -49	unknown -53	yes 102
#<key	unknown 40
#<kil	no -104	unknown -67	yes 175
#<kis	no 85	unknown -80
#<km>	unknown 57	yes -53
#<kne	unknown -88	yes 118
#<kni	no 42
#<kno	unknown 44
#<la>	yes -47
#<lab	no 127	unknown -50	yes -130
#<lai	no 175	unknown -126	yes -61
#<lar	no -42	yes 62
#<lec	no 103	unknown -40	yes -60
#<lee	no 78	yes -50
#<leg	unknown -61	yes 42
#<len	no -56	unknown 101	yes -44
#<les	unknown -53	yes 46
#<lev	unknown 79	yes -71
#<lia	unknown 70	yes -49
#<lib	unknown 65
#<lic	unknown -40	yes 53
#<lid	yes -40
#<lil	unknown 52	yes -77
#<lim	unknown -73	yes 43
#<lip	no -75	unknown -99	yes 172
#<ll>	unknown 43
#<loa	no 193	unknown -145	yes -53
#<lob	unknown -67	yes 53
#<loc	unknown 52
#<lod	unknown 47
#<lof	unknown 99	yes -74
#<log	no -45	yes 52
#<lol	yes -45
#<lon	no -51	unknown 43
#<lou	no 74	unknown -46
#<low	unknown -87	yes 51
#<luc	no 96	unknown -58
#<lum	unknown -72	yes 68
#<lun	unknown -40
#<lyi	no -45	yes 45
#<lyo	no -44	unknown 52
#<maa	no -55	unknown 101	yes -48
#<mal	no 49	unknown -84
#<man	yes 51
#<mea	yes -43
#<mec	no -43	unknown 87	yes -44
#<mel	no 40	unknown -44
#<mem	no 46	yes -68
#<men	unknown 59	yes -43
#<mer	unknown -55
#<met	yes -46
#<mic	no 106	unknown -96
#<mig	no 54	yes -156
#<min	no 59
#<mis	unknown -45
#<mix	no -43	yes 41
#<mob	no 78	yes -113
#<mod	yes -51
#<moh	no 60	unknown -68
#<mom	no 60	unknown -83
#<moo	no 72	yes -43
#<mop	unknown -57	yes 56
#<mos	no -50
#<mou	unknown -51
#<mow	unknown 89	yes -58
#<mrs	unknown 47	yes -43
#<ms>	unknown 52
#<muc	no 96	yes -61
#<mud	unknown -133	yes 122
#<mug	unknown -98	yes 64
#<mul	unknown -91	yes 62
#<mum	no -45
#<mun	unknown 94	yes -82
#<mys	no 51
#<nai	no 83	unknown -77
#<nar	no -50	unknown 67
#<nas	no -48	unknown -48	yes 85
#<nat	no 67	yes -59
#<nav	unknown 193	yes -174
#<nec	no -72	yes 104
#<nep	no 41	unknown -72
#<nes	no -102	unknown 182	yes -89
#<net	no -83	unknown 129	yes -43
#<new	no -46	yes 59
#<nin	unknown 44	yes -60
#<nit	no -51	unknown 73
#<no1	no 214	unknown -156	yes -67
#<no>	no 52
#<nob	no 60
#<noi	no -42	unknown 62
#<non	no 96	unknown -68
#<nos	no -72	unknown -79	yes 148
#<nov	no -48
#<nud	no 74	unknown -45
#<nur	unknown -57	yes 82
#<obe	no -60	yes 63
#<obs	no 57	unknown -98
#<oct	no -41	yes 71
#<ohi	unknown 120	yes -98
#<ok>	no 85	unknown -78
#<oli	unknown 49	yes -58
#<onc	no 104	unknown -130
#<one	no 46
#<ont	no -69	unknown 73
#<ope	yes 45
#<opt	unknown 58	yes -46
#<or>	no 49	unknown -42
#<ord	no -42
#<orl	no -53	unknown 129	yes -82
#<ost	unknown -95	yes 63
#<oua	no 52	yes -50
#<ouj	no -49
#<ouk	unknown -85	yes 119
#<oxy	no -47	unknown -87	yes 134
#<pac	unknown -124	yes 87
#<pad	yes 47
#<pai	unknown 51
#<pal	no 54	unknown -109	yes 55
#<pav	no 60	unknown -48
#<pay	unknown 105	yes -76
#<ped	no 43	unknown -72
#<pee	unknown -44	yes 69
#<pel	yes 56
#<pen	no -54	unknown 102	yes -49
#<per	no 58	unknown -42
#<pet	yes 47
#<pic	unknown -51
#<pig	unknown 112	yes -101
#<pil	no 77	unknown -104
#<pin	no -58	yes 58
#<pit	no 85	unknown -74
#<piz	no -50	unknown 80	yes -48
#<plo	no 203	unknown -141	yes -81
#<pls	no -71	unknown 122	yes -50
#<plu	unknown 54
#<pm>	unknown -56	yes 53
#<poc	no -79	unknown 73
#<poi	no -49	yes 44
#<pom	no 86	unknown -105
#<pop	yes -42
#<pos	yes 43
#<pot	no 116	unknown -89
#<pou	no 47
#<pow	unknown 66	yes -80
#<pri	no 40
#<pru	unknown -43	yes 45
#<pul	no -46	yes 66
#<pum	no -74
#<pun	no -45
#<pup	no -162	unknown 212	yes -72
#<pur	no -41	unknown -69	yes 110
#<pv>	no -60	yes 61
#<que	unknown -56	yes 76
#<rac	unknown 118	yes -95
#<rad	no 40	unknown -45
#<ram	no 44	unknown -41
#<raw	unknown -76	yes 100
#<ray	unknown -150	yes 95
#<rea	unknown 53	yes -43
#<red	no -46
#<rei	no 44
#<rem	no -72	unknown 60
#<ren	unknown -62	yes 46
#<req	no 53	unknown 53	yes -112
#<ret	yes -51
#<rev	unknown 41	yes -49
#<rib	unknown -55	yes 93
#<rid	unknown 54
#<rip	no -61	unknown 108	yes -49
#<ris	no 222	unknown -159	yes -79
#<riv	yes -43
#<rob	unknown 64
#<roc	no -59	unknown 55
#<rod	no 113	unknown -148
#<ros	no 79	yes -99
#<rov	yes 40
#<row	unknown 107	yes -89
#<roy	unknown -42
#<rub	no 68
#<ruc	no 82	unknown -48
#<rud	yes -46
#<rug	no -66	unknown 81
#<rui	no -44	yes 64
#<run	unknown 67
#<rus	no 155	unknown -84	yes -84
#<saf	no 117	unknown -72	yes -45
#<sal	no -58	unknown 43
#<san	unknown 53
#<sav	no 97	unknown -174	yes 47
#<saw	no 72	yes -57
#<sca	unknown -47	yes 59
#<scu	no 162	unknown -103	yes -65
#<sen	yes -56
#<ser	no -100	unknown 74
#<sew	unknown -75	yes 72
#<sha	unknown -48
#<shi	no -49	yes 58
#<shr	no 97	unknown -48	yes -55
#<shu	unknown -41
#<si>	no 110	unknown -99
#<sil	unknown 43
#<sim	no 57	unknown -44
#<sip	no -92	yes 74
#<sir	no -51	unknown 63
#<ska	no 74	unknown -197	yes 140
#<sko	no 95	unknown -64
#<sli	unknown -53	yes 59
#<smi	unknown 103	yes -112
#<sna	unknown 44
#<sne	no -54	unknown -60	yes 103
#<soa	yes 63
#<soc	yes -49
#<sof	unknown -48
#<som	unknown 52
#<sop	no 79	unknown 64	yes -173
#<spl	unknown -49	yes 55
#<spr	no -46
#<spu	no 63	unknown -84
#<squ	no 106	unknown -131
#<ste	yes 48
#<sti	yes 58
#<suf	no 152	unknown -117
#<sug	no 107	unknown -65	yes -48
#<sui	no -73	unknown -56	yes 126
#<sul	yes 42
#<sum	no -74
#<sup	unknown 78	yes -40
#<sus	no -63	unknown 101	yes -40
#<swa	unknown -58	yes 79
#<swe	unknown -53	yes 45
#<swi	no 77	unknown -76
#<swo	yes 57
#<swu	unknown 56	yes -47
#<tap	no -52	unknown 114	yes -61
#<tar	no 124	unknown -59	yes -68
#<taz	no 61	unknown 54	yes -123
#<tel	unknown 46
#<tem	unknown -57	yes 41
#<tes	no -62	unknown 68
#<tet	unknown -46	yes 85
#<tho	unknown -51
#<tic	no 54	unknown -61
#<tie	no -51	unknown -56	yes 103
#<tin	no 74	yes -49
#<tip	yes 45
#<tir	no 59	unknown -61
#<tiz	no -142	unknown 51	yes 92
#<toa	unknown 110	yes -100
#<tod	unknown 62
#<toe	unknown -73	yes 76
#<tog	no 66	yes -61
#<toi	no -59	unknown 100
#<tom	no -68	unknown 98
#<ton	yes 57
#<top	unknown -94	yes 100
#<tor	unknown -45	yes 58
#<tre	no 58
#<tro	no 56
#<tub	yes -53
#<tum	yes 64
#<tun	unknown -122	yes 147
#<tur	no -50	yes 73
#<twi	yes 59
#<two	unknown -40
#<typ	no -41
#<ube	no 76	yes -57
#<unh	no 107	unknown -65
#<uni	no 85	unknown -71
#<unl	no 83	yes -78
#<uns	no 246	unknown -153	yes -128
#<urg	no -77	unknown 76
#<us>	no 58	unknown -44
#<use	no 149	unknown -130
#<uti	no -128	unknown 77	yes 49
#<uze	no -58
#<vas	no -81	unknown 121	yes -44
#<vau	yes -52
#<ve>	no -40
#<ven	no -67	unknown 99
#<vic	no 52	unknown -73
#<vid	no -102	unknown 153	yes -51
#<vil	yes 53
#<vin	no 99	unknown -131
#<vio	no -60	unknown 49
#<vis	unknown 70	yes -45
#<voi	no -57
#<vol	unknown 54
#<wag	no 68	unknown -152	yes 86
#<wea	unknown 46
#<web	yes -48
#<wel	no 55	unknown -82
#<wer	no 53	unknown -42
#<wet	unknown -65	yes 58
#<why	unknown -100	yes 80
#<wid	no -61	unknown 106	yes -45
#<wif	unknown -56	yes 52
#<wip	no -51
#<wis	no 72	yes -42
#<wok	no 50	unknown -75
#<wom	no 43
#<woo	unknown 42	yes -59
#<wra	unknown -72	yes 92
#<wri	yes 49
#<yan	no -40	unknown -105	yes 137
#<yar	no 51
#<yel	unknown -73	yes 62
#<yet	unknown 55
#<yog	unknown 40
#<zeb	unknown -96	yes 134
#<zin	no -61	unknown 59
#a10>	no -81	yes 40
#abbe	no -76
#abie	no -58	unknown -114	yes 161
#abin	unknown -81	yes 61
#abla	no 48	yes -72
#ably	no 98	yes -100
#aboa	no 114	unknown -93
#abol	no 46	yes -52
#abso	no 45	yes -44
#acad	no -67	unknown 79
#acbo	unknown -135	yes 117
#acce	unknown 176	yes -168
#acco	no -54	yes 58
#aces	unknown -75	yes 43
#ach>	no -40
#acin	no 79	unknown -115
#acis	unknown -144	yes 99
#acks	unknown 42
#ackw	unknown 50	yes -51
#acti	yes -46
#actl	unknown 41	yes -64
#actu	unknown -52	yes 71
#acua	no 59
#acy>	no 42	yes -50
#adac	no 64	unknown -108
#adam	unknown -47
#add>	no -43	unknown 52
#addr	no 94	yes -128
#aded	no 133	unknown -98	yes -46
#adia	unknown -45
#adin	no 53
#adio	no 41	unknown 65	yes -115
#adiu	unknown -67	yes 88
#adla	no 47	yes -47
#adli	no -56
#adlo	unknown 81	yes -47
#adly	no -165	unknown 165
#ado>	no 49	unknown -40
#ador	no 216	unknown -180	yes -71
#ads>	no 44	unknown -49
#adsi	no -91	unknown 107
#advi	unknown 59	yes -65
#ady>	no 45
#aed>	no 41
#aeri	unknown 56
#afe>	no 70
#aff>	no 141	unknown -121
#affe	no -91	unknown 53
#affo	no -51	unknown 103	yes -52
#afor	unknown 61	yes -47
#afra	no -64	yes 66
#agda	no -45
#aged	no 42	unknown -60
#agen	no -78	unknown 58
#ages	no -107	unknown -141	yes 221
#agge	unknown -52
#agha	unknown -42
#agne	no -85	unknown -132	yes 215
#agno	unknown 59	yes -66
#ago>	unknown 44
#agre	no 58	unknown -59
#ags>	yes 45
#ague	yes -57
#aha>	no -64	yes 46
#aigh	unknown -41
#ail>	no 65	unknown -93
#aila	no -68	yes 63
#ailb	no -61	yes 77
#ailg	unknown 40
#ails	unknown 61
#aime	no -51	unknown -43	yes 94
#aini	unknown -57	yes 93
#aint	unknown 45
#airb	no -48
#airc	no 52
#aird	no -51
#aire	no -59	unknown -64	yes 89
#airi	no -40	unknown 46
#airp	no -58	unknown 47
#airw	unknown -89	yes 52
#aise	no -42
#aite	unknown -105	yes 85
#aiti	unknown 49
#akec	unknown 58
#aked	unknown -47
#akes	yes 43
#akfa	no -54
#akin	unknown -48	yes 73
#aks>	no -86	unknown 176	yes -89
#alam	unknown 76	yes -44
#alan	yes -40
#alar	unknown 52
#ald>	no 62	unknown -71
#alde	unknown -80	yes 108
#alec	unknown -45
#alen	no 41	unknown -45
#ales	no 124	unknown -62	yes -69
#alig	no -50	unknown 80
#alin	no -98	unknown 85
#alis	no -81	yes 84
#aliv	yes 56
#alk>	no -40	unknown -61	yes 100
#alki	no -55	unknown -40	yes 95
#alla	no -86	yes 82
#allo	no -40
#alm>	unknown 59
#almo	unknown -57	yes 80
#alms	no -90	unknown -77	yes 149
#alo>	no 40	unknown -51
#alp>	no -48	unknown -180	yes 216
#alre	no 59
#alri	no 98	unknown -120
#als>	unknown 63	yes -97
#alsa	unknown -167	yes 199
#alt>	no -90	unknown 191	yes -137
#alth	no 114	unknown -102
#alti	no 63	unknown -42
#alue	unknown 65
#alve	unknown -112	yes 85
#alwa	no -49	unknown 71
#alys	unknown 101	yes -86
#alyt	no 46
#ama>	no 53	unknown -78
#amag	no 40
#amat	no -48	unknown 74
#ambe	no -114	yes 117
#ambo	no 56
#amdo	unknown -85	yes 43
#amdu	unknown -40
#amed	no 82	unknown -129	yes 51
#amel	no -69	yes 103
#amen	no -46	unknown -53	yes 97
#amia	no 70	yes -127
#amin	no -61	yes 94
#amou	no -148	unknown 199	yes -115
#amp>	no 74
#ampe	yes -44
#ampf	no -60	yes 63
#ampo	no 96	unknown -80
#amps	no -59	yes 53
#anal	no -54
#anca	no 66	yes -83
#anda	yes 50
#andb	no 50	unknown -61
#andp	no 50	unknown -80
#andw	no 115	unknown -104
#anel	no -49	unknown 40
#aner	no 85	yes -62
#anes	unknown 86	yes -87
#anfa	no -61	yes 52
#anga	no 70	unknown -87
#angl	no -64	unknown 109	yes -47
#ango	no -43	unknown 77
#anic	no -58	unknown 100	yes -41
#anim	no -41
#ank>	no 45
#anke	unknown -47	yes 70
#ankf	no 117	unknown -94
#ankl	no -42	unknown -72	yes 110
#anks	no 80	yes -50
#anne	no 51
#anni	no 203	unknown -287
#anny	no -45	unknown 58
#anot	no 53
#anqu	unknown 44	yes -44
#ans>	yes -40
#ansl	unknown -61	yes 84
#answ	no -56	unknown 125	yes -70
#anti	unknown 46
#anto	no 50	yes -68
#anua	no -41	unknown 135	yes -92
#anus	unknown -50	yes 83
#anva	no 78	unknown -55
#anyo	no 59	unknown -59
#aoue	unknown -43	yes 68
#ape>	unknown -109	yes 107
#aped	no 52	yes -50
#aphe	unknown 89	yes -47
#aphs	unknown 53	yes -97
#apla	yes -57
#apol	no -47	yes 60
#app>	no -55	unknown 149	yes -107
#appa	unknown 159	yes -178
#appi	unknown -64
#appl	no 127	yes -122
#appo	unknown 64	yes -60
#appr	no -52	unknown -95	yes 131
#aps>	yes 57
#apse	no -44
#aptu	unknown 78	yes -54
#ara>	unknown 47
#arab	no 133	unknown -61	yes -75
#aran	no 111	unknown -87
#aras	no -78	yes 88
#arat	unknown 55	yes -55
#arav	no -44	unknown -41	yes 85
#arbe	no -40	unknown 46
#arbl	no -73	unknown -64	yes 118
#arco	unknown 43
#ardi	no 51	unknown -78
#ardl	yes -48
#ardr	no 89	yes -60
#arel	unknown -107	yes 130
#aren	unknown 77	yes -40
#aret	no -67
#arga	unknown -53	yes 41
#argl	unknown 81	yes -49
#argu	no 80	unknown -111
#arif	unknown 42
#arim	unknown -105	yes 90
#arin	no -41	unknown 49
#aris	no 78
#arja	no -62	unknown -247	yes 181
#arks	no 54	unknown -54
#arle	no -50	unknown 156	yes -131
#arli	no -111	unknown 182	yes -93
#arly	unknown 41	yes -54
#arm>	unknown -61	yes 49
#armi	no 102	unknown -75
#armo	no -83	unknown 102
#arms	unknown -67
#arne	unknown 88	yes -130
#arni	yes 45
#arou	no 52
#arp>	no -42	unknown 91	yes -55
#arpa	no 108	unknown -41	yes -75
#arpo	unknown 47
#arre	unknown 57	yes -45
#arri	no 47	unknown -57
#arry	unknown -151	yes 136
#arse	unknown -255	yes 195
#arsi	no -50	unknown 49
#artn	no -49	yes 59
#arto	no -78	unknown -139	yes 176
#arty	no 67	unknown 84	yes -146
#ary>	unknown 54
#arza	unknown 74
#asa>	no -155	unknown 80	yes 67
#asab	no 66	yes -83
#asan	no -69	unknown 115	yes -47
#aseb	yes -52
#ased	no 219	unknown -162	yes -108
#asem	no 94	unknown -66	yes -52
#ash>	no -50	yes 56
#ashc	no 109	unknown -69	yes -40
#asic	no -70	yes 67
#asin	no 59	unknown -45
#asks	no 63	yes -66
#asle	unknown 41	yes -69
#asn>	yes -41
#asol	no -78	yes 88
#ason	no -43	unknown 51
#asp>	no -159	unknown -153	yes 218
#assi	no -50	unknown 103	yes -52
#asso	no -58	unknown 57
#assp	unknown 43
#asty	no -48	unknown -48	yes 85
#asua	no 125	unknown -94
#asur	no -87	unknown 51
#atal	no 46
#atas	unknown -44
#atbe	yes 64
#ated	no 43
#aten	no -56	unknown 115	yes -64
#atep	no -87	yes 77
#atha	unknown -53
#atht	no -77	unknown 96
#atie	no 110	unknown -61	yes -80
#atma	no -85	yes 72
#atro	unknown -134	yes 154
#atte	unknown -71	yes 66
#atti	no 122	unknown -175	yes 41
#audi	yes -46
#auli	no 139	unknown -124
#ault	no 55	unknown -41
#aund	no -56	unknown 49
#aunt	no -61
#aura	unknown 47	yes -56
#aust	no -43	yes 45
#auth	no -65	yes 51
#auto	unknown -52
#avai	no -68	yes 63
#avan	no -44	unknown -41	yes 85
#avel	no 58
#aves	unknown -108	yes 78
#avin	no 68	unknown -53
#avoi	unknown -55	yes 54
#avy>	no 70
#awed	no -87	unknown -52	yes 104
#awer	no 41	yes -49
#awle	no -62	unknown 50
#awn>	unknown -78	yes 70
#awni	no -43	yes 71
#aws>	no -50	unknown 51
#awye	no 45	unknown -40
#axle	no 128	yes -142
#ayak	no 57	yes -81
#ayed	unknown -47
#ayin	no -89	unknown 46	yes 41
#ayli	no -42	unknown 74
#ayme	unknown 245	yes -219
#ayor	no 140	unknown -120
#ayst	unknown 49
#azed	yes 52
#azi>	unknown 79	yes -56
#azie	no 107	unknown -57	yes -60
#azin	no -42	unknown 108	yes -70
#azou	unknown -42
#azy>	unknown 88	yes -85
#bad>	unknown -115	yes 85
#badl	no -183	unknown 170
#bags	yes 45
#bale	no 85	yes -83
#ball	no 69	unknown -43
#bank	yes -49
#bann	unknown -83	yes 92
#bar>	yes -46
#barb	no -40	unknown 46
#bare	unknown -64	yes 101
#barn	no 40	yes -59
#barr	no 49
#bars	yes 42
#base	no 58
#basi	yes 51
#batt	unknown -145	yes 118
#bay>	no 55
#bber	no 95	unknown -63
#bbin	no -82	unknown 44	yes 41
#bble	yes -40
#bbli	unknown -111	yes 95
#bby>	no -66	yes 61
#beam	no -57	unknown 85	yes -70
#beat	no -55	unknown -242	yes 262
#beau	no -42	unknown 40
#becu	no -45	unknown 50
#bedr	no 47	yes -52
#beds	no -139	unknown 59	yes 74
#bees	no -44	unknown 96	yes -50
#befo	no -46	unknown 46
#bein	no 75	unknown -75
#belt	unknown -104	yes 84
#benc	unknown -113	yes 114
#bend	unknown -67
#bene	unknown -77	yes 41
#bent	no -72	unknown 50
#bere	no 124	unknown -137
#berg	no -67	unknown -125	yes 168
#berk	no -60	yes 63
#berr	yes 49
#bers	no 46	unknown -50
#bes>	yes -47
#besi	unknown -43	yes 50
#bett	no -85	yes 58
#betw	no 40
#beyo	unknown -58
#bezi	no 70	unknown 111	yes -219
#bicy	unknown -98	yes 125
#bies	no -58	unknown -114	yes 161
#big>	no -58
#bile	no -43	unknown 110	yes -71
#bili	no 106	unknown -64	yes -54
#bine	unknown -85	yes 48
#bing	no -50
#bins	no -118	unknown 139
#birt	unknown -55
#bit>	yes 48
#bite	no 87	unknown -237	yes 135
#bitt	no 71	unknown -141	yes 60
#blam	no -117	unknown 59	yes 55
#blaz	unknown 87	yes -67
#bled	no 78	unknown -62
#blee	no -58	unknown -51	yes 105
#blem	no 71	unknown -84
#bles	no 80	yes -55
#blet	unknown 97	yes -164
#blew	no 56	yes -65
#blin	unknown -114	yes 109
#blis	no -44	unknown -97	yes 140
#bloc	no -80	yes 41
#bloo	unknown -98	yes 75
#blow	unknown 138	yes -126
#blue	no -42
#bly>	no 81	yes -96
#bmw>	no -62	unknown 125	yes -90
#boat	unknown 44	yes -54
#bodi	no 94	unknown -63
#boil	no 53	unknown -108	yes 55
#boll	no 107	yes -113
#bon>	no -43	unknown 74
#bona	no -66	unknown 111	yes -45
#bone	no -53	unknown -62	yes 115
#bonj	no 152	unknown -72	yes -89
#bonn	no 40
#boot	no -50	unknown 62
#bor>	no 67	yes -62
#borr	no -64	unknown 64
#bors	no 78	unknown -117	yes 40
#bot>	no -76	unknown 120	yes -47
#bott	unknown -99	yes 72
#boug	unknown 57	yes -43
#boun	unknown 46	yes -79
#bous	unknown -51
#bow>	no -55	unknown -71	yes 125
#boyf	no -58	unknown 67
#boys	no -47	unknown -87	yes 132
#bra>	no -57	unknown -143	yes 193
#brac	unknown -87	yes 108
#brai	unknown -58	yes 47
#bran	no -87	unknown 125
#brar	unknown 47
#bric	unknown 57
#brid	no 47	unknown -41
#brig	unknown 42
#brin	no -57	unknown 68
#bris	unknown -137	yes 137
#broa	yes -62
#brok	yes 41
#brot	no -58	unknown 44
#brow	no -53	yes 51
#brua	no -45
#brui	unknown -58	yes 67
#brus	no -112	yes 76
#bser	no -45	yes 83
#bsol	no 45	yes -44
#bubb	no -45	unknown -55	yes 91
#buck	unknown -59	yes 66
#bulb	no -198	unknown 136
#burg	no 98	unknown -65
#burn	unknown -54	yes 53
#buse	yes 61
#busi	no 59	yes -92
#butt	unknown -137	yes 108
#buyi	no 144	unknown -82	yes -98
#bvio	no 67	unknown -49
#bypa	no 247	unknown -139	yes -143
#cabi	unknown -81	yes 61
#cabl	no -43	unknown 40
#cade	no -85	unknown 107
#caff	no -51	unknown 103	yes -52
#cald	unknown -80	yes 108
#cale	unknown -45
#calf	no -48	unknown -54	yes 103
#calp	no -48	unknown -180	yes 216
#cam>	no 109	unknown -69	yes -40
#canc	yes -63
#cand	unknown 57
#cant	yes 49
#canv	no 78	unknown -55
#cape	yes -40
#capt	no -47	unknown 84	yes -48
#cara	no -44	unknown -41	yes 85
#carb	no -55	unknown 101	yes -45
#carr	unknown -85	yes 58
#cars	no 56	unknown -65
#cast	unknown -86	yes 91
#casu	no 125	unknown -94
#cat>	yes -58
#cath	no 113	unknown -85
#cave	yes -53
#cboo	unknown -135	yes 117
#ccor	no -104	unknown 49	yes 49
#ccou	unknown -66	yes 61
#ccyx	no -65	unknown -130	yes 166
#cede	no -56	unknown -61	yes 117
#cee>	no -50
#cemb	no 110	unknown -120
#cenc	unknown -59	yes 94
#cens	no -41	unknown 164	yes -141
#cent	no 43	unknown 54	yes -100
#cer>	unknown 66	yes -82
#cern	no 114	unknown -71	yes -45
#cert	unknown -43
#cess	unknown 75	yes -93
#chai	unknown 57	yes -72
#chal	no 184	unknown -145	yes -61
#cham	unknown -100	yes 118
#chao	no -70
#chas	no 62	unknown -43
#chat	unknown -73	yes 98
#che>	unknown -60
#chec	no 90	unknown -65
#chee	no 79	unknown -157	yes 70
#chef	yes 63
#chem	unknown -61	yes 86
#ches	yes 59
#chew	unknown 48
#chie	no -114	unknown 116
#chil	unknown -55
#chim	no 65	unknown -66
#chiv	no -62	yes 48
#chka	no -68	yes 98
#choc	no 162	yes -210
#chti	no -82	yes 67
#chur	yes -65
#cial	unknown -82	yes 72
#cian	no 64
#ciar	no 72	yes -78
#cid>	no -97	unknown 102
#cier	no 54	yes -64
#cifu	no 204	unknown -164	yes -72
#ciga	no 42
#cil>	no -68	unknown 67
#cing	unknown -127	yes 76
#ciou	no -53	unknown -110	yes 157
#cipa	no 96	yes -88
#circ	no 47	unknown -55
#cist	unknown -146	yes 135
#cker	no 95	unknown -44	yes -53
#ckil	no 78	yes -43
#ckin	no -52	yes 82
#ckle	unknown -190	yes 186
#ckon	no -44
#cksa	no 82	unknown -48
#cksm	no -52	unknown 86
#ckup	unknown 50	yes -43
#ckwa	unknown 50	yes -51
#clas	unknown 61	yes -76
#cle>	yes 44
#cler	no 145	unknown -70	yes -77
#clie	yes 52
#clim	no 54	unknown -77
#clio	no -50	unknown -52	yes 96
#clip	no 85	unknown -55
#cloc	no -64	unknown 52
#clot	no -73	unknown 125	yes -54
#clou	no -40	unknown 88	yes -50
#club	no -115	unknown -61	yes 145
#coac	no -47	unknown 58
#coal	unknown 43
#coat	no -68	yes 89
#cocc	no -65	unknown -130	yes 166
#cogn	unknown 63	yes -81
#coin	no -46	unknown 89	yes -44
#colu	no 124	yes -110
#com>	unknown 58
#comb	unknown 45	yes -45
#con>	no -63	unknown 74
#conc	no 56	unknown -62
#conf	no 147	unknown -72	yes -78
#conn	no -111	unknown 152	yes -43
#conv	no 78	unknown -40
#cook	no 64
#cool	no 140	unknown -82	yes -67
#coop	unknown 54
#cope	no -102	unknown 174	yes -79
#copp	no 85	yes -56
#cops	unknown 104	yes -66
#copy	no 106	unknown -80
#cora	yes -54
#corc	yes -48
#cors	no 134	unknown -93	yes -42
#cost	unknown 84	yes -58
#coug	unknown -69	yes 86
#coul	unknown 64	yes -44
#coun	no 42
#coup	no 73	yes -96
#cour	unknown -46
#cow>	no -59	yes 47
#cows	no -118	unknown 169	yes -76
#cras	unknown -48	yes 73
#craz	unknown 88	yes -85
#crea	no 51	unknown -96	yes 45
#cret	no 89	unknown -42	yes -50
#crew	yes -42
#crie	no 54	yes -70
#crim	no -41	unknown 77
#crop	unknown 56
#crow	no 63	unknown -45
#crui	no 81	yes -90
#crum	no 76	yes -84
#crun	no -82	unknown 145	yes -73
#crus	unknown 43
#cry>	no -66	unknown 58
#ctat	unknown -75	yes 113
#cted	unknown -50	yes 65
#ctic	yes -46
#ctim	no 52	unknown -73
#ctio	no 54	unknown -46
#ctly	no 109	unknown -71
#ctob	no -49	yes 83
#ctro	no 219	unknown -144	yes -113
#ctur	unknown -48	yes 49
#cuat	no 59
#cue>	no -49
#cuff	unknown -93	yes 102
#cuit	unknown -48
#cula	unknown -103	yes 106
#culo	no 67	unknown -74
#cuse	no 58	unknown -43
#cuss	no -64	unknown -100	yes 159
#cut>	unknown -57	yes 43
#cuts	unknown -110	yes 90
#cycl	unknown -45	yes 67
#cyx>	no -65	unknown -130	yes 166
#dabl	no -51	unknown 44
#dabo	no 52
#dach	no 64	unknown -108
#dage	no -50	unknown -95	yes 145
#dai>	no 116	unknown -55	yes -80
#dal>	no -86	unknown 61
#dals	no 60	unknown -56
#dam>	unknown -48	yes 49
#dama	no 40
#dame	unknown -45
#damp	yes -43
#danc	unknown 104	yes -114
#dang	no 121	unknown -74	yes -51
#dar>	no 129	unknown -106
#dark	no -71	unknown -66	yes 136
#dash	unknown -58
#date	no -64	unknown 44
#daug	unknown -43
#dawn	unknown -170	yes 118
#dayl	no -42	unknown 74
#dbag	unknown -79	yes 70
#dboa	unknown -53	yes 46
#dbra	no 112	unknown -52	yes -62
#dbur	no -63	unknown 95
#dded	no 132	unknown -159
#dden	no 97	yes -64
#ddin	no 42	yes -61
#ddle	no -66	yes 60
#ddli	no 81	unknown -57
#ddre	no 94	yes -128
#dea>	no -44	unknown -97	yes 135
#dead	unknown 69	yes -81
#deal	unknown 51
#dear	unknown -48	yes 63
#deau	no -51	unknown 42
#dece	no 156	unknown -134
#deci	unknown -87	yes 92
#deck	no 88	unknown -81
#decl	unknown 53
#deco	unknown 47	yes -52
#ded>	unknown -45
#deer	no 163	unknown -92	yes -83
#dega	yes -41
#dela	no 190	unknown -152	yes -71
#demo	no 336	unknown -323
#den>	no 40	yes -49
#denc	no -53	unknown 89
#deni	no -54	unknown 48
#dens	unknown 57
#deny	no -68	unknown 154	yes -91
#depo	no 86	unknown -75
#dere	no 60	unknown -86
#derg	no -45	unknown 56
#derl	no 62
#dern	unknown 60	yes -49
#ders	no -74	unknown 81
#dert	no 83	yes -71
#des>	yes 41
#desc	no 86	unknown -102
#dese	unknown -261	yes 173
#desk	no -86	yes 106
#dest	unknown -44
#dewa	unknown 40
#dful	no -55
#dge>	no 41
#diab	no 108	unknown -81
#dian	unknown -66	yes 64
#diat	unknown -54
#dica	no 46	unknown -67
#dici	no -53	unknown 116	yes -67
#dict	unknown -75	yes 113
#dicu	no 67	unknown -74
#didn	no 40	unknown -54
#dies	no 102	unknown -79	yes -53
#diff	no -53	yes 46
#dign	no 68	unknown -66
#dily	no 94	unknown -63
#dina	no 57	yes -90
#dine	unknown -79	yes 82
#dinn	no 53	yes -55
#dio>	unknown 86	yes -48
#diol	no 75	yes -110
#diot	yes 64
#dire	no 117	unknown -86
#disa	unknown -65
#disc	no -69	yes 88
#dise	no -105	unknown 95
#disl	unknown -58	yes 94
#dist	unknown -140	yes 158
#ditc	unknown -45
#diti	no 40	yes -60
#divi	no 108	unknown -84	yes -72
#dizz	no -93	unknown -81	yes 173
#dlam	no 47	yes -47
#dle>	no -52
#dleb	no 41	yes -55
#dler	no -43	yes 40
#dles	no -63	unknown 57
#dlig	no -63
#dloc	unknown 81	yes -47
#dlor	unknown 63
#dly>	unknown 72
#dnig	yes -42
#dnt>	unknown -40
#dock	no 49	unknown -69
#doct	unknown -40	yes 42
#dogs	no 73	yes -54
#don>	no -44	unknown 47
#dont	no -91	unknown 60
#dor>	no 71	unknown -71
#doub	unknown 50
#doul	unknown -85	yes 43
#drai	yes -56
#dram	no 64	unknown -40
#dran	yes -44
#draw	no 76
#dred	no 70	yes -61
#dren	unknown -46	yes 47
#dres	yes 47
#drew	unknown 55
#dril	unknown 64	yes -43
#drin	unknown -87	yes 101
#drip	no 59	yes -46
#drob	no 54	yes -73
#dron	no -49	unknown -50	yes 78
#droo	yes -40
#drop	unknown 41
#drow	unknown -76
#drum	no -70	unknown 97
#drun	no -50	unknown -75	yes 125
#dry>	no 104	unknown -87
#dsid	no -91	unknown 107
#dson	unknown -77	yes 70
#dsto	unknown -92	yes 64
#dth>	no -54	unknown 80
#dual	no -48	unknown 79
#duct	unknown 111	yes -89
#dull	no -106	yes 133
#duri	unknown 62	yes -44
#dust	yes -61
#dutc	unknown 45	yes -41
#duty	no -48	yes 69
#duve	no 128	yes -99
#dvis	unknown 59	yes -65
#dwic	no 132	unknown -124
#eace	no -64	unknown 66
#eada	no 64	unknown -108
#eads	no 45
#eady	no 62
#eagu	no 75	unknown -53
#eake	unknown -42
#eakf	no -54
#eaki	unknown -86	yes 127
#eaks	no -50	unknown 153	yes -109
#eale	no 48
#eall	no 122	yes -126
#ealt	no 111	yes -101
#eam>	yes 46
#eame	unknown -140	yes 140
#eans	no -95	unknown 136
#eant	unknown 176	yes -161
#earb	no -47
#eard	unknown 63
#eare	unknown 69	yes -53
#eari	no -41	unknown 54
#earl	unknown 102	yes -68
#earm	no -85	unknown -145	yes 215
#eart	no 53	unknown -105	yes 53
#eas>	unknown 194	yes -228
#east	no 77	unknown -87
#easu	no -87	unknown 51
#eatb	yes 64
#eats	no 68	unknown 40	yes -105
#eau>	no 126	unknown -73	yes -80
#eave	no -47	unknown 76
#eavy	no 50
#ebar	no 41	yes -55
#eble	no 100	unknown -66	yes -62
#eboa	no -97	unknown 123
#ebod	unknown 64
#ebox	no 106	unknown -54	yes -54
#ebra	no -43	unknown -163	yes 202
#ebro	no -40	unknown -80	yes 120
#ebru	no -45
#ece>	unknown -69	yes 72
#ecem	no 110	unknown -120
#ecep	no -81	unknown 120
#eces	unknown 59
#ech>	unknown 42
#echa	no -43	unknown 87	yes -44
#echi	unknown -60	yes 67
#ecid	no 61	unknown -73
#eck>	unknown -49	yes 81
#ecke	no 51
#ecko	no -44
#ecli	no -65	unknown 155	yes -110
#ecs>	no -43	unknown 63
#ecte	unknown -50	yes 65
#ecti	unknown -72
#ectl	no 142	unknown -113
#ecto	no -95	unknown 163	yes -69
#ecue	no -45	unknown 50
#ecy>	no 47	unknown -48
#edal	no 46	unknown -57
#edar	no 165	unknown -89	yes -89
#edde	unknown -66	yes 64
#eddi	no 42	yes -61
#edec	unknown -57
#eded	no 46
#eden	unknown -79	yes 69
#edes	unknown -66	yes 83
#edfu	no -55
#edge	unknown 44
#edic	no 117	unknown -41	yes -82
#edle	no -65	unknown -50	yes 115
#edro	yes -40
#eed>	unknown -49
#eede	no 46
#eedf	no -55
#eedi	unknown -44	yes 66
#eedl	no -83	yes 65
#eein	no -104	unknown 172	yes -81
#eeke	no -63	unknown 135	yes -82
#eel>	unknown -72	yes 78
#eelc	no -56	unknown 194	yes -171
#eele	no 40	unknown -51
#eels	no -46	unknown 85	yes -40
#eena	no -49	yes 58
#eenh	no -59	unknown 80
#eens	no -52	unknown 44
#eepe	unknown -79	yes 61
#eeps	no -53	yes 53
#eer>	no 106	yes -77
#eeri	no 98	unknown -54	yes -63
#ees>	yes -59
#eese	no 169	unknown -141	yes -48
#eet>	no 51	unknown -41
#eets	no -82	unknown 132	yes -48
#eeze	no -48	yes 68
#efch	unknown -43	yes 68
#efig	no 60	unknown -75
#efor	no -46	unknown 46
#efou	yes -40
#efro	unknown 79	yes -53
#efun	unknown 46	yes -60
#egan	no 58	unknown -50
#egar	no -85	unknown 59
#egat	yes -41
#egg>	unknown -99	yes 131
#egge	no -72	unknown 198	yes -157
#egna	unknown -75	yes 107
#egs>	no 77	unknown -99
#eham	no 99	unknown -44	yes -55
#ehea	unknown -53	yes 49
#eimb	yes -72
#eims	no 50	unknown -174	yes 77
#eith	no 89	yes -55
#eken	no -63	unknown 135	yes -82
#elbo	no -51	unknown -69	yes 121
#elch	no -56	unknown 194	yes -171
#elde	no 41	unknown -94	yes 50
#eled	no 40	unknown -51
#elep	no -46	unknown 150	yes -127
#elet	no -79	unknown -86	yes 149
#elib	no -92	unknown 122	yes -55
#elic	no 40	unknown -56
#elid	no -88	unknown -136	yes 217
#elin	no 113	unknown -135
#eliz	unknown 45	yes -57
#elli	no 83	yes -85
#ells	no -50
#elme	no -52	unknown -173	yes 215
#elmi	unknown -50	yes 53
#elop	unknown 71	yes -47
#elp>	no -68	unknown 116	yes -46
#elpe	no 142	unknown -45	yes -98
#elpi	no -133	unknown -91	yes 171
#els>	no -49	unknown 89	yes -41
#elt>	unknown -74	yes 76
#elux	unknown -44	yes 49
#elve	unknown 47	yes -55
#elvi	no -69	unknown -91	yes 154
#embl	no 51
#emem	no -68	yes 61
#emer	unknown -92	yes 128
#emis	no 95	unknown -104
#emmi	no -44	unknown 70
#empl	no -56	yes 43
#empt	yes -45
#emse	no -57	unknown 72
#enag	no -49	yes 58
#enan	unknown 41
#enau	no 126	unknown -82	yes -59
#ench	unknown -63	yes 45
#ency	yes 62
#endi	unknown -125	yes 88
#endo	unknown -83	yes 104
#enea	no 41	unknown -88	yes 46
#ened	no -49	yes 45
#ener	unknown -83	yes 92
#enga	no -76	unknown 82
#enge	unknown -40
#engt	no -52	unknown 56
#enho	no -62	unknown 85
#eni>	no 111	unknown -175
#enis	no -84	unknown -49	yes 117
#enit	unknown -73	yes 59
#enna	no -64	unknown 57
#enne	no -77	unknown -73	yes 137
#enou	no -169	yes 151
#ens>	unknown 67	yes -44
#ensa	unknown 128	yes -107
#ense	unknown 69	yes -70
#ensi	unknown 55	yes -49
#ente	no 61
#enth	no -71	unknown 91
#ents	no -42	unknown 43
#enue	unknown -47
#eny>	no -68	unknown 154	yes -91
#eon>	no -54	unknown -56	yes 104
#eone	unknown 42	yes -45
#eopa	unknown -95	yes 63
#epar	unknown 63
#eper	unknown -79	yes 61
#ephe	unknown -57
#epho	no -46	unknown 150	yes -127
#epla	yes 41
#epos	no 45	unknown -45
#epot	unknown -82	yes 71
#eppe	unknown -78	yes 106
#eps>	no -54	yes 75
#ept>	unknown -54
#epti	no -75	unknown 97
#eput	no 245	unknown -217	yes -47
#eque	no -55	unknown 86	yes -40
#equi	no 108	yes -129
#eran	unknown 42
#erb>	no -48	unknown 61
#erba	no 49	unknown -69
#erbo	no 78	yes -53
#erce	no 47
#erci	no 271	unknown -142	yes -152
#erco	unknown 58
#erd>	no -73	unknown -227	yes 260
#erel	no 94	yes -71
#eren	no 53	unknown -68
#erer	no 55	unknown -61
#eres	no -46	unknown 91	yes -46
#erfa	no 90	yes -103
#erfe	no 137	unknown -135
#ergi	no -105	unknown -302	yes 257
#ergo	no -80	unknown -42	yes 108
#ergr	no -45	unknown 56
#erie	unknown 58	yes -53
#erin	no 93	unknown -58
#erio	no -140	unknown 100
#erip	unknown 62	yes -87
#eriq	no 41	unknown 45	yes -78
#erka	no -60	yes 63
#erkt	no -159	unknown 126	yes 46
#erle	no 54
#erli	no 89	unknown -87
#erly	no 54	unknown -65
#erma	yes 43
#erna	no 66	unknown -154	yes 90
#erne	unknown 73	yes -55
#erpa	no -60	unknown -76	yes 131
#erpr	no -48
#erra	yes -41
#erre	unknown -60	yes 67
#erse	yes -42
#ersh	no -50	unknown 77
#ersi	unknown 92	yes -67
#erso	no 54	unknown -51
#erst	no -70	unknown 76
#ert>	unknown -121	yes 147
#erta	no 44	yes -77
#erte	yes 47
#erti	no 42	unknown -59
#erva	unknown 48
#erve	no 78	unknown -103
#ervi	unknown -94	yes 61
#ervo	no -101	unknown 109
#erwa	unknown 92	yes -119
#erwo	no -88	unknown 73
#eryb	no 56	unknown -46
#eryo	unknown -41
#eryw	no -47	unknown -97	yes 143
#esca	yes -40
#esce	no 143	unknown -183
#ese>	no 103	unknown -94
#esel	no 75	unknown -59	yes -51
#eser	no 123	unknown -189
#esk>	no -79	yes 85
#esla	no -73	unknown 108
#esn>	unknown -62	yes 41
#esnt	no -96	unknown -49	yes 145
#espo	no -63	unknown 100
#ess>	no 50
#essa	unknown 58
#essi	yes 45
#esso	no 92	unknown -89
#essu	unknown -43
#est>	unknown -41
#esta	no -96	unknown 134	yes -40
#esto	no 47	unknown 107	yes -167
#ests	no 48	unknown -44
#esum	no 129	unknown -54	yes -121
#etai	yes -51
#etal	yes -56
#etan	unknown -50	yes 60
#ete>	unknown 40	yes -73
#eted	no 41
#etel	no 119	unknown -74	yes -47
#eter	unknown 42
#ethe	no 88	yes -59
#etic	no -63	unknown -148	yes 194
#etim	no -49	unknown 66
#etit	unknown -116	yes 107
#etre	no -67	unknown 99
#etta	no -54	yes 87
#ette	no 56
#ettl	no 152	unknown -123	yes -54
#etur	yes -66
#etwe	no 40
#ety>	unknown 88	yes -95
#eue>	unknown -42
#eur>	no 50	unknown -54
#eurs	no -52
#evac	no 59
#evar	no -50	yes 49
#evel	unknown 109	yes -110
#eves	no -70	unknown 138	yes -122
#evid	no -69	unknown 130	yes -60
#evil	no -76	unknown 66
#evin	no -66
#evis	unknown 62	yes -58
#evry	yes 50
#ewal	yes 60
#eway	no -126	unknown -109	yes 198
#ewdr	no -55	unknown 96	yes -43
#ewed	yes 44
#ewel	unknown 90	yes -78
#ewhe	unknown 63	yes -53
#ewor	no 62	unknown -84
#ews>	unknown -51
#exac	unknown 75	yes -87
#exce	unknown -55
#exch	unknown -53	yes 45
#excu	no 58	unknown -43
#exha	no -43	yes 45
#expe	unknown 86	yes -93
#exte	unknown 56	yes -51
#exti	no 65
#extr	no 112	unknown -59	yes -54
#eye>	no -72	unknown -61	yes 133
#eyeb	no -40	unknown -80	yes 120
#eyed	no -67	unknown 68
#eyel	no -84	unknown -74	yes 156
#eyes	no -46
#eyon	unknown -58
#ezer	no -61	yes 70
#ezie	no 70	unknown 111	yes -219
#fabr	unknown -62
#faca	no -67	unknown 79
#face	unknown -43
#faci	no 144	unknown -139
#fact	no -62	unknown 88
#fail	yes 51
#fair	no -44	unknown 67
#fait	no 169	unknown -237
#farm	no 55
#fboa	unknown 49
#fcha	unknown -43	yes 68
#febr	no -45
#fect	no 52	unknown -79
#fed>	no -63	yes 49
#feel	no 79	unknown -62
#feet	unknown -49	yes 43
#fell	unknown 70
#felt	no 56	unknown -94
#fenc	no -61	unknown 84
#fend	no 89	unknown -42	yes -47
#fer>	no 72	unknown -89
#fere	no 65	unknown -47
#few>	unknown -74	yes 81
#ffec	no -91	unknown 53
#ffed	no -40
#ffer	no 70	unknown -60
#ffit	no -47	unknown 70
#ffol	no -51	unknown 103	yes -52
#fiat	no 45	unknown -66
#fica	unknown -55	yes 61
#fiel	unknown -42
#fift	unknown -132	yes 122
#figh	no 62	unknown -51
#film	unknown -47
#filt	no -51	unknown 42
#find	unknown 56	yes -54
#fing	unknown -69	yes 98
#firm	no 41	yes -51
#fish	no 79	unknown -58
#fit>	yes -40
#fiti	unknown 58
#fitt	no -48	unknown 72
#five	unknown -51	yes 40
#flap	no 74	unknown -106
#flat	no -44	unknown 43
#flew	unknown -92	yes 92
#flex	no -114	yes 121
#flig	no -62	unknown 91
#floa	yes -64
#flor	no 51	unknown -76
#flow	no -45
#fly>	no -68	yes 89
#flyi	no 85	yes -88
#foam	no -64	unknown 179	yes -126
#fog>	no 78	yes -48
#fold	unknown -56
#font	no 94	unknown 69	yes -165
#food	no 52	unknown -87
#foot	yes 51
#fort	no 69	yes -79
#forw	no 54	unknown -137
#foun	yes 40
#frac	no -43	unknown -66	yes 109
#frai	no -59
#fram	no -141	unknown 116
#frie	no -41	unknown 50
#frig	no 106	unknown -158	yes 44
#frm>	no -70	unknown 65
#fros	no -160	unknown 214	yes -60
#froz	unknown -135	yes 155
#fted	no 68
#ftin	yes 40
#fts>	unknown 52
#fty>	no -51	unknown -153	yes 192
#ful>	no -92	unknown 95
#fumi	no 56	yes -85
#fund	yes -57
#funn	no -73	yes 46
#furi	no 187	unknown -161
#gade	yes -45
#gage	no -82	unknown 108
#gal>	no -78	unknown 63
#gale	no -102	yes 73
#gall	no 49	unknown 62	yes -124
#game	unknown -89	yes 122
#gang	yes 42
#gar>	no 92	unknown -64
#gare	unknown -52	yes 86
#gash	no -67	unknown -90	yes 152
#gdal	no -45
#gear	no -41
#gen>	no -45	unknown -78	yes 123
#genc	no -40	yes 67
#geon	yes 47
#gera	no 108	unknown -101
#gerp	unknown 87	yes -56
#gers	unknown -141	yes 181
#ges>	unknown -46	yes 47
#geth	no 64	yes -58
#gett	unknown 44
#ggag	no -89	unknown 130	yes -47
#ghaz	unknown -42
#ghly	no -88	yes 85
#ghte	unknown -52
#ghtn	no 49
#ghty	no -57	unknown 63
#ghwa	unknown -49
#gier	yes -59
#gift	no -53	unknown 170	yes -133
#gigg	no 147	unknown -149
#gin>	no -47
#gise	no -48	unknown 43
#give	yes 50
#glar	no 114	unknown -85
#glas	yes 43
#glaz	unknown 40	yes -62
#gled	no 161	unknown -119	yes -54
#gles	no -98	unknown 181	yes -84
#glin	unknown -63
#glis	no -69	yes 103
#glov	no 71	yes -45
#glue	no -72	unknown 74
#gnan	unknown -66	yes 93
#gne>	unknown -54	yes 78
#goat	no -77	yes 67
#god>	no 60	unknown -43
#goes	no -79	unknown -46	yes 115
#gold	no 127	yes -101
#golf	no 40	unknown -53
#gonn	no 43
#goo>	unknown 66
#good	no 63
#grab	no -73	yes 43
#grac	no 45
#graf	no -47	unknown 70
#grap	unknown 60	yes -41
#grat	no -88	unknown 156	yes -69
#graz	unknown -81	yes 94
#grea	no 61	yes -41
#grey	no -80	yes 82
#gril	no 142	unknown -140
#grin	unknown 44
#groc	unknown 75	yes -86
#grow	yes -43
#gth>	no -52	unknown 56
#guar	no 66	unknown -74
#gue>	no -42
#guis	no 65
#gutt	unknown 90	yes -67
#guys	no 106	unknown -130
#gym>	no -68	unknown 57
#h15>	no -93	unknown -98	yes 182
#h30>	no 48	unknown -72
#h40>	no -95	yes 105
#hain	unknown 47	yes -59
#hake	no 40	yes -93
#haki	unknown -41	yes 71
#hale	no 41	unknown -108	yes 60
#hall	no -44	unknown 47
#haly	unknown -53
#hamb	unknown -57	yes 70
#hamd	unknown -65
#hame	unknown 49	yes -66
#han>	no 70	unknown -42
#hani	no -43	unknown 87	yes -44
#hank	no 89	unknown -67
#haou	unknown -43	yes 68
#hap>	no 63	unknown -40
#hape	no 90	unknown -105
#harb	no 42	yes -105
#harc	unknown 43
#hare	no 74	yes -40
#harm	no 120	unknown -82
#harp	no -64	unknown 64
#harr	unknown 111	yes -109
#hasi	no 81	yes -61
#hasn	no -115	unknown 143	yes -48
#hass	unknown 49
#hate	yes 44
#hatt	unknown -151	yes 133
#haul	no 111	unknown -142
#haus	no -43	yes 45
#havi	no 58
#hay>	no 86	yes -108
#hazo	unknown -42
#hbor	no 70
#hcam	no 109	unknown -69	yes -40
#hday	unknown -62	yes 55
#head	unknown -51	yes 67
#heal	no 190	unknown -149	yes -56
#heav	no 54
#heck	no 90	unknown -65
#heep	no 49
#hees	no 169	unknown -141	yes -48
#heet	no 46	yes -70
#hefc	unknown -43	yes 68
#heft	no -61	unknown 87
#held	no -52	yes 50
#helf	yes -64
#helm	no -52	unknown -173	yes 215
#help	yes -53
#helt	no 127	unknown -68	yes -66
#helv	no -121	yes 115
#hemi	unknown -61	yes 86
#hems	no -57	unknown 72
#heo>	no -40	yes 55
#herd	yes 43
#heri	unknown 78	yes -95
#herm	no 79	unknown -128	yes 47
#hes>	no -49	yes 67
#heth	no 110	unknown -65	yes -66
#hew>	no 41	unknown -72
#hewe	unknown 48
#hick	no -48	unknown 104	yes -121
#hid>	unknown -75
#hidi	no -59	unknown 150	yes -124
#hief	no -84	unknown 119
#hier	no -119	unknown 86
#hiev	no -70	unknown 138	yes -122
#high	unknown -113	yes 137
#hild	unknown -55
#hill	no 58	yes -43
#himn	no 65	unknown -66
#hims	unknown -86	yes 57
#hin>	unknown -79	yes 92
#hink	no -132	unknown 159
#hio>	unknown 120	yes -98
#hip>	unknown -46	yes 69
#hipl	no -82	unknown -73	yes 156
#hipp	no -40
#hird	unknown 66	yes -59
#hirt	no -49	unknown 42
#hitc	no -58	unknown 96	yes -62
#hive	no -53	unknown 54
#hka>	no -68	yes 98
#hly>	no -88	yes 85
#hman	unknown 59	yes -80
#hoar	unknown -64	yes 97
#hob>	unknown 50	yes -98
#hock	no 41	unknown -137	yes 100
#hoe>	no -47	unknown -43	yes 89
#hoev	no 102	yes -74
#hold	no -41	yes 41
#hom>	unknown 66
#home	unknown -41
#hood	unknown -54	yes 59
#hoos	unknown -42
#hop>	unknown 58	yes -43
#hopf	no 87	unknown -41	yes -67
#hopp	unknown -89	yes 70
#hore	unknown -83	yes 54
#hori	no -62	unknown 56
#hors	unknown -63
#hort	no 70	yes -94
#hosp	no -48	unknown -44	yes 92
#host	no 104	unknown -59	yes -56
#hote	no -49	unknown 74
#hoto	unknown 74	yes -53
#houl	unknown -57	yes 91
#hove	no -48	yes 79
#howe	unknown -52	yes 45
#hows	no -124	yes 89
#hred	unknown -56
#hrow	no -70	yes 80
#hru>	unknown 61	yes -104
#hrug	no -40	unknown 93	yes -57
#hter	unknown -42
#htim	no -82	yes 67
#htni	no 49
#htub	no -77	unknown 96
#hty>	no -57	unknown 63
#huma	no 139	unknown -109
#humb	no -66	unknown -102	yes 161
#hund	yes -50
#hunt	no 82	unknown -59
#hurc	yes -65
#hurr	no -46	unknown 161	yes -138
#hurt	no 67	unknown -44
#hut>	unknown -81	yes 94
#hway	unknown -49
#hyun	no 116	unknown -55	yes -80
#iabl	no 70	yes -127
#iara	no 88	yes -78
#iat>	no 40
#iato	unknown -55
#iber	no -75	unknown 89
#ible	no 49
#ibs>	unknown -74	yes 110
#ibus	no 75	unknown -71
#icab	no -40
#iced	unknown 43	yes -50
#ichk	no -68	yes 98
#icia	no 57
#icip	unknown 94	yes -82
#icki	no -67	yes 68
#icks	unknown 55
#icro	no 132	unknown -103	yes -60
#ics>	no 73	yes -61
#icta	unknown -75	yes 113
#icti	no 52	unknown -73
#ictu	no 73	unknown -86
#icul	no 46	unknown -48
#icyc	unknown -98	yes 125
#ida>	no 99	unknown -63	yes -53
#idde	no 238	unknown -179	yes -99
#iddl	no -69	yes 62
#idea	no -46	unknown -51	yes 93
#ider	no -43	unknown 77
#ides	yes 57
#idew	unknown 40
#idge	no 52	unknown -50
#idi>	no -102	unknown 149	yes -50
#idia	no -49	unknown 67
#idic	no 67	unknown -74
#idin	yes 42
#idio	yes 64
#idl>	unknown 90	yes -81
#idn>	unknown -51
#idni	yes -42
#idnt	no 54	unknown -72
#idor	no -52
#idth	no -54	unknown 80
#ief>	unknown 85	yes -78
#iend	no -56	unknown 50
#ierc	no 85	unknown -55
#iere	no -113	unknown -143	yes 242
#ierg	no 54	yes -64
#iers	no 56	yes -43
#iese	no 75	unknown -59	yes -51
#iest	unknown 41	yes -52
#ieur	no 113	unknown -69	yes -61
#ieve	unknown 41	yes -58
#ife>	unknown -42	yes 41
#iff>	no -56	unknown -80	yes 134
#iffe	no -89	yes 77
#ific	unknown -54	yes 46
#ifie	unknown 74	yes -54
#ifra	no 62	unknown -42
#ift>	no -53
#ifte	no 94	unknown -77
#ifts	unknown 52
#ifty	no -51	unknown -153	yes 192
#iful	no 106	unknown -57	yes -76
#igad	yes -45
#igam	unknown -89	yes 122
#igar	no 42
#igeo	unknown 112	yes -101
#iggl	no 147	unknown -149
#igh>	no -50	unknown -144	yes 187
#ighw	unknown -49
#igni	unknown -43
#ikea	no 43	yes -51
#ikes	no -155	unknown 180
#ilab	no -68	yes 63
#ilah	unknown -75	yes 56
#ilal	no -98	yes 121
#ilbo	no -61	yes 77
#ild>	no 66	unknown -62
#ildr	unknown -45
#iles	no 52	unknown -102	yes 49
#ilet	no -40	unknown 80
#ilga	unknown 40
#ilk>	no -78	yes 42
#illi	unknown -112	yes 149
#illy	no -44	unknown -45	yes 88
#ilme	no -45	yes 55
#ils>	no -50	unknown 95	yes -49
#ilt>	unknown 67	yes -66
#ilth	no -74	unknown 81
#ilve	no 53
#ily>	unknown -46
#ima>	unknown -44	yes 73
#imal	no -42	unknown 78	yes -48
#imar	no -63	yes 92
#imbe	unknown -47
#imbu	yes -72
#imed	no -51	unknown -43	yes 94
#imne	no 65	unknown -66
#imog	no 90	unknown -83
#impa	no -95	yes 56
#impe	yes 45
#impi	unknown -88	yes 57
#impl	no 73	unknown -54
#impo	no 209	unknown -160	yes -70
#ims>	no 68	unknown -70
#imse	unknown -86	yes 57
#in2>	no 42	unknown -45
#ina>	no 57	yes -70
#inae	no 41
#inal	unknown 93	yes -79
#inat	yes 45
#inc>	no -61	unknown 59
#inch	no 57	yes -89
#inco	no -124	unknown 199	yes -89
#indi	no 133	unknown -102
#indl	no 56	yes -56
#indu	no 170	yes -150
#inee	no 74
#inen	no -110	unknown 113
#iner	no -81	unknown 150	yes -119
#ines	unknown -52
#inet	no 65	unknown -116	yes 46
#info	no -42	unknown -119	yes 156
#inge	unknown -78	yes 77
#ingi	unknown -75	yes 58
#ingl	no 68	yes -53
#ingo	no -81	unknown 116
#ingu	no 65
#inha	no -47	unknown -98	yes 146
#ini>	unknown 74	yes -81
#inib	no 75	unknown -71
#inic	yes -47
#inin	no 75	unknown -109
#inje	no -112	unknown -90	yes 170
#inju	no 97	unknown -88
#ink>	no -101	unknown 91
#inki	unknown 81	yes -81
#inne	unknown -107	yes 96
#inni	no -63	unknown 46
#ins>	no -51	yes 48
#inta	no 146	unknown -149
#inti	no -79	unknown 242	yes -184
#intr	no 108	unknown -73
#ints	unknown 42
#inus	no 68	yes -49
#inve	unknown 56
#iole	yes 43
#ioli	no -81	unknown 126	yes -62
#iolo	no 75	yes -110
#iona	no 66	unknown -72
#ione	no -71	unknown 163	yes -135
#iori	yes 50
#iot>	no -54	yes 68
#iots	unknown -92	yes 57
#ipal	no 96	yes -88
#iped	unknown -234	yes 179
#iper	unknown 86	yes -74
#ipes	no -62	unknown 96
#iphe	no 41	unknown 45	yes -78
#ipho	no -87	unknown 51
#ipla	no -82	unknown -73	yes 156
#ippi	unknown 64	yes -53
#ips>	unknown -43	yes 52
#ique	yes -42
#irba	no -54
#irca	no 52
#ircu	no 47	unknown -55
#ird>	unknown 76	yes -57
#irdr	no -51
#irec	no 100	unknown -90
#iref	no 60	unknown -75
#irel	unknown 72
#irem	no 50	unknown -47
#ires	no 113	unknown -75
#irew	unknown -51
#irie	no 72	unknown -96
#irin	no -56	unknown 118	yes -74
#irl>	unknown -40
#irlf	no -65	unknown 46
#irm>	yes -48
#iron	unknown 75	yes -93
#irpo	no -73	unknown 56
#irth	unknown -55
#irti	no -59	unknown 101	yes -43
#irty	no -58	unknown 62
#irwe	unknown -89	yes 52
#isag	unknown -58	yes 72
#isco	no -66	yes 77
#iscu	no -64	unknown -104	yes 155
#ise>	unknown 44
#ised	unknown -40
#ises	unknown -57
#ish>	no 54	unknown -56
#isie	no -44	yes 85
#isio	no 43	yes -55
#isit	unknown 51
#isju	no 186	unknown -161	yes -41
#islo	unknown -58	yes 94
#isn>	no 65	unknown -46
#isnt	no 183	unknown -125	yes -82
#ispl	no 125	unknown -87
#ispu	no -82	unknown 80
#iss>	unknown -132	yes 124
#isse	unknown -53
#ist>	yes 42
#ista	no -48
#iste	yes 49
#istr	no 73	unknown -88
#ists	unknown -79	yes 49
#ital	no -42	yes 69
#itca	no -46	unknown 40
#iter	no 47	unknown -116	yes 68
#ithe	no 84	yes -55
#ithi	unknown -74	yes 52
#itho	unknown -44
#iti>	unknown 58
#itie	no -50
#itio	unknown 84	yes -59
#itra	unknown -73	yes 59
#itre	unknown 49	yes -40
#itse	no -50
#itur	no -107	unknown 81
#ium>	yes 46
#ius>	no -70	yes 73
#ivab	no 100	unknown -90
#iven	unknown -54	yes 73
#ivil	no 70	unknown -45
#ixty	no 83	yes -112
#izza	no -46	unknown 42
#izzy	no -79	unknown -48	yes 128
#jab>	unknown -66	yes 81
#jack	no -66	unknown -222	yes 227
#jam>	no 233	unknown -198	yes -40
#janu	no -41	unknown 135	yes -92
#jar>	no 54	unknown 80	yes -130
#jaw>	unknown -73	yes 102
#jda>	no -49
#jean	no -49	unknown -82	yes 120
#ject	no -99	yes 117
#jemm	no -44	unknown 70
#jewe	unknown 90	yes -78
#job>	no -77	unknown 41
#joke	no 65	unknown -43
#joki	no -43	unknown 43
#jour	no 152	unknown -72	yes -89
#judg	no 159	unknown -124	yes -44
#jump	unknown -60
#june	unknown 42
#jure	no 103	unknown -96
#juri	no 74	unknown -75
#jury	no 110	unknown -93
#just	no 67	unknown -46
#kafo	unknown 61	yes -47
#kage	no -91	unknown 92
#kaim	unknown -85	yes 119
#kamp	yes 52
#kari	unknown -105	yes 90
#kate	no -73	unknown -127	yes 167
#kay>	yes 40
#kaya	no 57	yes -81
#kcas	unknown -51
#kea>	no 43	yes -51
#kech	unknown 58
#ken>	yes 42
#kend	unknown 59	yes -84
#kept	no -49	unknown -53	yes 102
#ker>	no 49	yes -50
#kery	no 60
#kes>	no -64
#kets	no 44	unknown -89
#key>	no 46
#keye	no -56	unknown 82
#kfas	no -54
#kful	no 117	unknown -94
#kid>	no 89	yes -78
#kidd	no 209	unknown -187	yes -62
#kier	no -54	unknown -76	yes 125
#kill	no -106	unknown -64	yes 174
#kily	no 78	yes -43
#kin>	no -146	unknown 41	yes 94
#kirt	no -64	unknown 117	yes -53
#kis>	no 125	unknown -81	yes -51
#kiss	no 85	unknown -80
#kit>	no -40	unknown 51
#kle>	unknown -80	yes 100
#kled	no -52	unknown -79	yes 124
#klif	no -50
#kly>	no -71	yes 87
#knee	no -43	unknown -89	yes 129
#know	unknown 49
#koda	no 140	unknown -105
#kons	unknown 47	yes -70
#ksac	no 82	unknown -48
#ksmi	no -52	unknown 86
#ktou	no -159	unknown 126	yes 46
#kup>	unknown 50	yes -43
#lab>	no -82
#labl	no 41	yes -49
#laci	no -118	yes 89
#lad>	unknown -42
#lads	no 80	unknown -66
#lage	no -54	unknown 46
#lah>	unknown -40	yes 56
#laid	no 100	unknown -62	yes -40
#lal>	unknown -96	yes 62
#lam>	no -132	unknown 152
#lami	unknown -65	yes 48
#lamm	no -54	yes 58
#lan>	no -66	yes 92
#lank	unknown -54	yes 43
#lant	no 63	yes -89
#laps	no -78	yes 62
#lara	unknown 54	yes -59
#larb	no -58	unknown -44	yes 101
#lard	no 107	yes -113
#larg	yes 42
#lari	no -162	unknown 109	yes 53
#larm	unknown 52
#lars	no 111	yes -151
#las>	unknown -196	yes 127
#lat>	no -40
#lati	unknown -116	yes 125
#latm	no -85	yes 72
#lato	yes 47
#latt	unknown 46	yes -44
#laun	no -56	unknown 49
#lawn	unknown -56
#laws	no -50	unknown 51
#lawy	no 45	unknown -40
#lay>	no 101	unknown -79
#layi	yes 43
#lays	no -85	unknown 124
#laze	unknown 69	yes -50
#lazi	unknown 40	yes -66
#lbon	no -65	unknown -82	yes 148
#lbow	no -51	unknown -69	yes 121
#lbox	no -52	unknown 76
#lcha	no -56	unknown 194	yes -171
#lded	unknown -70	yes 103
#lder	no -64	unknown -46	yes 109
#ldn>	unknown 49
#ldnt	no -75	unknown 61
#ldre	unknown -45
#lds>	no 104	unknown -110
#leag	no 75	unknown -53
#leat	unknown 49
#leav	unknown 55
#leba	no 41	yes -55
#lech	unknown -45
#lecl	no 142	unknown -80	yes -60
#leed	no -42	unknown -43	yes 83
#leg>	no -47	unknown -75	yes 124
#legs	no 103	unknown -103
#lem>	no -55
#leme	unknown 46
#lend	unknown 124	yes -160
#lens	no -48	unknown 87
#lent	no -59	unknown -141	yes 174
#leph	no -46	unknown 150	yes -127
#lept	no 99	unknown -73
#lert	no 140	unknown -107	yes -43
#lery	unknown 93	yes -61
#less	no 142	unknown -71	yes -70
#lett	no 61
#leva	no -51
#levi	unknown 94	yes -65
#lew>	unknown -53
#lex>	no -88	unknown 121
#ley>	no 132	unknown -90	yes -62
#lfri	no -65	unknown 46
#lgat	unknown 40
#lian	yes 52
#liar	unknown 97	yes -61
#libe	no -75	unknown 89
#libr	unknown 47
#lid>	yes 42
#lide	unknown -45
#lidl	unknown 90	yes -81
#lie>	unknown 136	yes -103
#lien	yes 52
#lier	unknown 85	yes -82
#lies	no -46	unknown 103	yes -58
#life	no -127	unknown 110
#liga	unknown -89	yes 122
#lill	no 53	unknown 47	yes -100
#limb	no 54	unknown -77
#limo	no 90	unknown -83
#limp	unknown -88	yes 87
#lini	no 76	yes -45
#lino	no 64	unknown -66
#lint	no -62	unknown -105	yes 166
#lio>	no -50	unknown -52	yes 96
#lip>	no -75	unknown -51	yes 125
#lipp	no 60	unknown -90
#lis>	no -76	yes 71
#lise	yes 52
#lish	no 52	unknown -42
#lisi	no 93	unknown -62	yes -46
#list	unknown -40	yes 45
#lite	yes -43
#litr	unknown 49	yes -40
#livi	unknown -56
#liz>	unknown 45	yes -57
#lkin	no -58	yes 83
#lks>	unknown -42	yes 59
#llag	no -54	unknown 46
#llah	yes 52
#llap	no -44
#llea	no 75	unknown -53
#llec	no 53	unknown -62
#llen	unknown -42	yes 56
#llet	no 90	unknown -102
#lley	no 140	unknown -90	yes -60
#llis	no 66	unknown -56
#lloo	unknown -90	yes 108
#lly>	no 47
#lmed	no -56	unknown 164	yes -134
#lmet	no -52	unknown -173	yes 215
#lmim	unknown -50	yes 53
#lms>	no -90	unknown -77	yes 149
#load	no 168	unknown -131
#loat	yes -64
#lobb	no 109	unknown -63	yes -53
#loca	yes 55
#lock	unknown 43
#lode	no -41	yes 41
#lodg	unknown 47
#loft	unknown 99	yes -74
#log>	no -108	yes 117
#lol>	unknown 44	yes -62
#loo>	unknown 48
#look	yes -48
#loon	unknown -83	yes 100
#lord	no 44	yes -50
#lori	no 51	unknown -76
#lorr	no -49
#loss	unknown 52	yes -45
#loth	no -73	unknown 125	yes -54
#loud	unknown 57	yes -46
#loug	no 77	unknown -51
#loun	no 57
#lour	no 42	unknown -67
#lous	unknown 51	yes -85
#love	no 50
#lowi	no 144	unknown -119
#lowl	unknown -103	yes 88
#lown	no 50	unknown 76	yes -145
#loye	yes 46
#lped	no 142	unknown -45	yes -98
#lpin	no -66	yes 40
#lrea	no 59
#lrig	no 98	unknown -120
#ltag	no -56	unknown 108	yes -55
#ltan	yes 42
#ltat	yes 44
#lter	no 78	unknown -55
#ltho	unknown -41
#lti>	no 88	unknown -66
#ltie	no 63	unknown -42
#ltra	no -78	unknown 127	yes -67
#lts>	no 114	unknown -61	yes -80
#lub>	no -115	unknown -61	yes 145
#luck	no 96	unknown -58
#ludi	no 43	unknown -53
#lued	no -70	unknown 103
#lumb	no -55	unknown 94	yes -40
#lumn	no 124	yes -110
#lump	unknown -72	yes 68
#lunc	unknown -41
#lung	no 86	unknown -76
#lus>	no 93	yes -77
#lute	no 45	yes -44
#lux>	yes 47
#lved	unknown 43
#lvis	yes 56
#lvo>	unknown -42	yes 47
#lyca	no -66	unknown 111	yes -45
#lyon	no -44	unknown 52
#lyse	unknown 79	yes -81
#lyti	no 46
#lytu	no 145	unknown -100	yes -120
#maar	no -55	unknown 101	yes -48
#macb	unknown -135	yes 117
#maci	unknown -201	yes 137
#macy	no 42	yes -50
#mage	no 40
#mail	no -52	unknown 67
#main	no 70
#mair	no 50	unknown -87
#mal>	no -234	unknown 86	yes 151
#mans	no 132	unknown -131
#many	unknown -147	yes 120
#mar>	unknown -92	yes 66
#marb	no -73	unknown -64	yes 118
#marc	unknown 41
#mari	unknown 48	yes -55
#mark	no 55
#marr	unknown 48
#mart	no -57	unknown 57
#mary	no -149	unknown -59	yes 193
#mask	no 41	unknown -89	yes 44
#mass	unknown 63
#mast	no 59	unknown -64
#mat>	no 74	yes -61
#mati	unknown -59	yes 71
#mato	no 40
#mayo	no 118	unknown -97
#mbed	unknown -46	yes 42
#mbin	no 41	unknown -42
#mble	unknown 53
#mbli	no 87	unknown -176	yes 108
#mbs>	no 93	unknown -123
#mbur	no 49	yes -67
#mdou	unknown -85	yes 43
#mdul	unknown -40
#mean	unknown 45	yes -70
#meas	no -65	yes 51
#mebo	unknown 64
#mech	no -43	unknown 87	yes -44
#med>	no 41	unknown -45
#meda	no 104	unknown -41	yes -71
#mede	no -106	unknown -69	yes 167
#medi	no 58	yes -57
#mel>	no -60	yes 88
#mell	no 52	unknown -50
#melo	unknown -56	yes 47
#meon	unknown 42	yes -45
#merc	unknown -66	yes 43
#mere	no 93	yes -70
#merg	unknown -81	yes 93
#meri	unknown 40	yes -43
#met>	no 75	unknown -53
#mete	unknown 67	yes -50
#meti	no -49	unknown 66
#metr	no -43	unknown 56
#mewh	unknown 63	yes -53
#miab	no 70	yes -127
#mica	no -40
#micr	no 105	unknown -122
#midd	no -101	yes 78
#midn	yes -42
#mied	no -44	unknown 70
#migh	unknown 57	yes -112
#mili	no 51	unknown 86	yes -147
#milk	no -82	unknown 62
#mill	unknown -76	yes 42
#mim>	unknown -50	yes 53
#mina	no -41	yes 44
#mind	no 265	unknown -274	yes -80
#mine	no 74	unknown -48
#mini	yes -52
#mino	unknown 53	yes -58
#mira	no 196	unknown -153	yes -63
#mise	unknown 57	yes -48
#misj	no 186	unknown -161	yes -41
#mist	no -74	yes 54
#mit>	unknown -40	yes 48
#mith	no -63	unknown 106	yes -43
#mits	yes -41
#mitt	no -68	unknown 148	yes -91
#mixe	no -45	yes 72
#mmat	no -51	unknown 92
#mmie	no -44	unknown 70
#mmon	no -92	unknown 141	yes -55
#mmun	unknown -61
#mney	no 65	unknown -66
#mobi	no 71	yes -99
#moge	no 90	unknown -83
#moha	no 60	unknown -68
#moki	no -61	unknown 128	yes -104
#mom>	no 48	unknown -40
#mome	no 85	unknown -109
#mone	no -46
#moni	unknown 121	yes -118
#mons	no 163	unknown -87	yes -93
#mont	no -43
#moon	no -79	unknown 147	yes -72
#moor	no 199	unknown -160	yes -47
#mope	unknown -45	yes 47
#morr	no -83	unknown 139	yes -56
#mosq	no -55	unknown 44
#most	yes 71
#moul	no -58	yes 68
#moun	no -51	unknown 44
#mour	no 218	unknown -280
#mous	unknown 80	yes -130
#mout	no -77	yes 89
#mova	no 96	unknown 57	yes -167
#move	no -50
#mowe	unknown 63	yes -58
#mpac	no -95	yes 56
#mpf>	no -60	yes 63
#mpie	no 59	unknown -92
#mpin	unknown -48	yes 48
#mple	yes -57
#mpol	no 96	unknown -80
#mpos	no 209	unknown -160	yes -58
#mps>	no -147	yes 114
#mpsi	yes 50
#mpti	yes -46
#mpty	yes -46
#mput	no -67	unknown 141	yes -74
#mrs>	unknown 47	yes -43
#msel	unknown -41
#much	no 104	yes -77
#mud>	unknown -155	yes 127
#mug>	unknown 80	yes -106
#mult	no 88	unknown -66
#mum>	no -42	yes 45
#mune	unknown -61
#muni	unknown 94	yes -82
#mur>	no -83	unknown -165	yes 199
#myse	no 51
#nado	no 74	unknown -44
#naed	no 41
#nail	no 69	unknown -70
#nall	unknown 69	yes -42
#nan>	unknown -45	yes 44
#nann	no -45	unknown 58
#napp	no -51	unknown 60
#narr	no -50	unknown 67
#nary	no 44
#nast	no -48	unknown -48	yes 85
#nate	no -47
#nati	no 112	unknown -182	yes 57
#natu	unknown 44
#naul	no 126	unknown -82	yes -59
#nav>	no -90	unknown 143	yes -67
#nca>	no 66	yes -83
#nced	no 63	yes -63
#ncel	no 50	yes -50
#ncer	no 67	yes -49
#nces	no -49
#nche	unknown -51
#ncht	no -82	yes 67
#ncie	no 54	yes -64
#ncil	no -68	unknown 67
#ncre	no 119	unknown -64	yes -58
#ncus	no -64	unknown -100	yes 159
#ncy>	yes 54
#nda>	no 41	yes -71
#ndag	no -50	unknown -95	yes 145
#ndai	no 116	unknown -55	yes -80
#ndba	unknown -79	yes 70
#ndbr	no 112	unknown -52	yes -62
#nded	unknown -46
#ndin	no 49	unknown -42
#ndit	no 44	yes -59
#ndlo	unknown 63
#ndly	yes -68
#ndoo	no 118	unknown -148
#ndpa	yes 50
#ndre	no 44	yes -60
#ndry	no -73	unknown 56
#ndso	unknown -77	yes 70
#ndst	unknown -108	yes 77
#nduc	unknown 69	yes -95
#ndwi	no 132	unknown -124
#nece	no -74	unknown 163	yes -116
#neck	no -72	unknown -55	yes 126
#necy	no 47	unknown -48
#nee>	no -48	unknown -79	yes 124
#neer	unknown 56	yes -62
#nees	unknown -62	yes 92
#neit	no 107	unknown -65	yes -43
#nel>	no 81	unknown -42	yes -42
#nels	no -65	yes 56
#neph	no 41	unknown -72
#ners	no -40	unknown 48
#ness	no 75	unknown -52
#nets	no -47	unknown -81	yes 114
#new>	no -42
#news	no 41	unknown -91
#nfa>	no -61	yes 52
#nfir	no 108	unknown -42	yes -71
#nfor	no -67	unknown -100	yes 171
#ngag	no -76	unknown 82
#ngal	no 42	unknown -55
#nge>	unknown -46
#nged	unknown -57
#nger	yes 53
#ngie	yes -59
#ngle	yes -41
#ngli	no -44	unknown 45
#ngo>	no -81	unknown 120
#ngoo	unknown 66
#ngth	no -52	unknown 56
#ngue	no -136	unknown -42	yes 156
#ngui	no 52
#nhal	no -47	unknown -98	yes 146
#nhar	no 104	unknown -56	yes -47
#nhou	no -62	unknown 85
#nhur	no 96	unknown -59
#nia>	no -72	unknown 283	yes -252
#nibu	no 75	unknown -71
#nic>	unknown 49	yes -63
#nice	no 60	unknown -48
#nici	unknown 45	yes -56
#nick	yes 43
#nies	no -48	unknown 129	yes -81
#nima	no -41
#nine	unknown 47	yes -64
#nis>	unknown -65	yes 78
#nise	unknown 104	yes -131
#nist	no -48
#nito	no -80	unknown 105
#nitr	unknown -73	yes 59
#nits	yes 55
#nitu	no -107	unknown 81
#nity	no 70	unknown -64
#njec	no -112	unknown -90	yes 170
#njou	no 152	unknown -72	yes -89
#njur	no 97	unknown -88
#nked	no -67	unknown -64	yes 126
#nket	no -40	yes 52
#nkey	no 54	unknown -70
#nkfu	no 117	unknown -94
#nkin	unknown 81	yes -81
#nkle	unknown -82	yes 118
#nlin	no -48	unknown 72
#nne>	no 69	unknown -96
#nned	no -95	unknown -121	yes 181
#nnel	no 99	unknown -100	yes -40
#nner	yes -50
#nnes	no 40	unknown -131	yes 76
#nnet	no 40
#nnin	no 79	yes -89
#nnis	unknown -115	yes 82
#no1>	no 214	unknown -156	yes -67
#nobo	no 57
#nois	no -48	unknown 66
#non>	yes 61
#none	no 114	unknown -77
#nor>	no 82	unknown -67
#norm	no -163	unknown 66	yes 105
#nose	no -74	unknown -59	yes 132
#note	unknown 75	yes -53
#noth	no 48
#noti	unknown 53	yes -55
#noug	no -142	unknown 129
#noul	no 50
#nove	no -48
#nowh	unknown 62	yes -83
#nown	no 69	unknown -92
#nque	unknown 44	yes -44
#nroo	no -70	yes 42
#nsat	unknown 128	yes -107
#nsca	no 113	unknown -85
#nser	no -72	unknown 78
#nsie	no 113	unknown -69	yes -61
#nsio	unknown 85	yes -56
#nsis	unknown -111	yes 112
#nsla	unknown -61	yes 84
#nste	no -63	unknown 68
#nstr	no 117	unknown -54	yes -64
#nsul	yes 43
#nswe	no -56	unknown 125	yes -70
#ntac	no 110	unknown -111
#ntai	yes -51
#ntan	no -91	yes 69
#nte>	yes 51
#nted	no 51	unknown -45
#ntee	unknown 46
#ntel	no -72	unknown -135	yes 138
#nten	no -66	yes 57
#nth>	no -55	unknown 59
#nths	yes 50
#ntin	no -76	unknown 151	yes -77
#ntio	unknown 81	yes -103
#ntiq	unknown 80	yes -42
#ntir	unknown 52	yes -85
#ntis	no 81	yes -77
#ntly	unknown 127	yes -132
#ntre	unknown -43
#ntro	no 53
#ntry	no -44
#nuar	no -41	unknown 135	yes -92
#nudg	no 74	unknown -45
#nurs	unknown -57	yes 82
#nvas	no 78	unknown -55
#nver	no 54
#nyon	no 59	unknown -59
#oach	no -47	unknown 58
#oade	no 201	unknown -186
#oads	no -44	unknown 52
#oake	unknown -45	yes 69
#oam>	no -64	unknown 179	yes -126
#oar>	no 67	unknown -55
#oati	unknown 40	yes -45
#oats	unknown -45	yes 41
#obbe	no 66	unknown -47
#obbi	no -82	unknown 44	yes 41
#obe>	yes -50
#ober	no -54	yes 79
#obil	no 71	yes -99
#oble	yes 51
#obod	no 57
#obot	no -61	unknown 97
#obse	no -45	yes 83
#obvi	no 67	unknown -49
#ocal	unknown 59	yes -52
#ocat	unknown -58	yes 94
#occy	no -65	unknown -130	yes 166
#ocer	unknown 75	yes -86
#oces	no 121	unknown -98
#oche	no -74	yes 75
#ocki	unknown -45
#ocks	unknown 41
#octo	yes 48
#oda>	no 140	unknown -105
#oday	unknown 67
#oddl	no -43	yes 40
#ode>	no 96	unknown -148	yes 41
#oden	unknown 73	yes -45
#odge	unknown 47
#odil	no 70	unknown -60
#odne	no 40
#ods>	unknown 71
#oduc	no -59	unknown 135	yes -83
#ody>	no 40
#oesn	unknown -59	yes 57
#oeve	no 118	unknown -51	yes -69
#ofa>	no 45	unknown -59
#ofer	no 108	unknown -105
#oft>	unknown 103	yes -71
#oges	no 90	unknown -83
#oget	no 55
#ogra	unknown 44	yes -78
#ogs>	no 73	yes -54
#oham	no 60	unknown -68
#ohio	unknown 120	yes -98
#oid>	no 111	unknown -182	yes 73
#oili	no -95	unknown -196	yes 269
#oint	no -49
#oir>	unknown 82	yes -53
#oire	no -84	unknown 118	yes -80
#oise	no -42	unknown 62
#oisi	no -122	unknown 47	yes 74
#oiss	no -42
#okaf	unknown 61	yes -47
#okay	yes 40
#okca	unknown -51
#oked	no 58	yes -97
#oken	no -41	yes 73
#oker	no 40	unknown -71
#okes	unknown -68	yes 94
#oks>	unknown 56
#oksh	no -70	unknown 109
#ola>	unknown -77	yes 104
#olan	no 41	yes -44
#olde	yes 52
#oldi	no -58	yes 82
#olds	no 70	unknown -101
#olen	unknown 70	yes -54
#olf>	no 40	unknown -53
#olin	no 48
#olis	no 98	unknown -112
#olit	unknown 91	yes -72
#oliv	unknown 49	yes -58
#oll>	unknown -73	yes 58
#olli	no 101	unknown -89
#ols>	no -49
#olta	no -56	unknown 108	yes -55
#olte	no 58	yes -67
#olum	no 77	yes -88
#olut	no 62	yes -41
#olve	unknown 49
#olvo	unknown -42	yes 47
#olyc	no -66	unknown 111	yes -45
#olyt	no 145	unknown -100	yes -120
#omeb	unknown 64
#omen	no 71	unknown -70
#omeo	unknown 42	yes -45
#omes	yes -66
#omew	unknown 63	yes -53
#omma	no -42
#ommu	unknown -61
#omor	no -83	unknown 139	yes -56
#ompe	no 90	unknown -44	yes -55
#ompi	no 59	unknown -92
#ompo	no 176	unknown -132	yes -61
#ompu	no -60	unknown 125	yes -67
#oms>	no 57	unknown -43
#onal	no 112	unknown -116
#onar	no 44
#onat	no -66	unknown 111	yes -45
#once	no 101	unknown -82
#oncr	no 121	unknown -67	yes -56
#oncu	no -64	unknown -100	yes 159
#ondi	no 41	yes -47
#ondu	no -119	unknown 141	yes -40
#oned	no -106	unknown 112
#oner	unknown 52	yes -50
#onfi	no 155	unknown -82	yes -74
#onge	no -80	unknown 114
#ongi	no -48	unknown 70
#ongs	no 60	unknown -83
#ongu	no -136	unknown -42	yes 156
#onjo	no 152	unknown -72	yes -89
#onke	no 47	unknown -59
#onli	no -48	unknown 72
#onne	no 51	unknown -46
#onse	no -66	unknown 76
#onsi	yes -61
#onsu	no -77	unknown 87
#onta	no 63	yes -70
#onte	unknown -120	yes 115
#onth	no -47
#onti	no -84	unknown 90
#onto	no -69	unknown 73
#onve	no 78	unknown -40
#ood>	no 43
#oodn	no 40
#oods	no -52	unknown 60
#oofe	no 108	unknown -105
#ookc	unknown -51
#ooke	no 51	yes -75
#ooks	unknown 66
#ools	no -57
#oomm	no -51	unknown 92
#ooms	no 87	unknown -43	yes -50
#oori	no 182	unknown -140	yes -46
#oors	no 75	unknown -60
#oot>	no -46	yes 78
#ootb	yes -42
#ooth	no -82	unknown -79	yes 161
#oove	no -100	unknown 167	yes -68
#opat	unknown -95	yes 63
#opea	yes 40
#open	yes 40
#opfr	no 87	unknown -41	yes -67
#ophe	unknown -44
#opla	no 49	yes -71
#oppi	unknown -44	yes 49
#ops>	unknown 45
#opti	unknown 58	yes -46
#opy>	no 106	unknown -80
#orag	no -47
#oran	no -57	unknown 49
#orat	unknown 45	yes -51
#orcy	no -68
#ord>	no 50
#ordi	no -83	yes 71
#ordo	yes 41
#ords	no -48	unknown 59
#orea	no -80	unknown -129	yes 193
#ored	no 84	unknown -90
#oreh	yes 41
#ores	no 95	unknown -56
#orey	no 61	unknown -68
#orgi	no -94	unknown 43	yes 48
#orgo	no 45	yes -40
#orin	no 182	unknown -140	yes -46
#oris	no 46	unknown -64
#orit	no -48
#orki	no 75	unknown -125
#orkl	no -50
#orkt	no -51	unknown 95	yes -46
#orma	no -248	unknown 116	yes 164
#orme	no -88	unknown -115	yes 182
#orn>	unknown -47	yes 50
#orou	unknown -128	yes 132
#orre	no 66	unknown -62
#orri	no -49	unknown 81
#orro	no -76	unknown 115
#orry	no -43	unknown 52
#ors>	no 52
#orst	no -103	unknown -162	yes 223
#orte	yes -45
#orth	no -63	unknown 43
#orti	unknown -117	yes 81
#orts	yes -60
#ortu	no -49	unknown 136	yes -90
#orty	no 100	unknown -40	yes -67
#ory>	unknown 80	yes -46
#osin	no 74	yes -55
#osit	no 70	unknown -46
#ospi	no -50	unknown -45	yes 94
#osqu	no -55	unknown 44
#osse	no 106	unknown -106
#ossr	unknown 65	yes -45
#oste	yes -41
#ostm	unknown -77	yes 97
#osts	unknown -55	yes 44
#otba	yes -42
#ote>	unknown 52
#otec	unknown -47
#oted	unknown 120	yes -80
#otel	no -49	unknown 74
#otes	no -63	unknown 96
#oth>	unknown -49	yes 51
#othi	no 51
#otic	unknown 59	yes -60
#oto>	no -113	unknown 143
#otog	unknown 75	yes -63
#otos	yes -41
#otte	no 40	yes -51
#ottl	no 47	unknown -92	yes 44
#otto	unknown -99	yes 104
#ouch	no 56	unknown -57
#oud>	no 90	yes -73
#oudb	no -63	unknown 95
#ouen	yes 47
#ouge	no 134	yes -202
#ouis	no 48
#oujd	no -49
#ouk>	no -85	unknown 82
#ouka	unknown -85	yes 119
#oul>	no 54	unknown -45
#oula	unknown -53	yes 86
#oull	unknown -76	yes 70
#oulo	unknown 136	yes -142
#oult	no 50
#ounc	yes -42
#oung	no 83	unknown -43	yes -41
#ouni	no -159	unknown 126	yes 46
#oup>	no -50	unknown -170	yes 176
#oupl	no 73	yes -96
#oura	yes 43
#oure	unknown -56
#ourn	no 218	unknown -280
#ours	no 53
#ourt	no -59
#ousa	yes 42
#ousk	no 48	unknown -48
#ousl	no -57	unknown 92
#ouss	unknown -85	yes 110
#outh	no 71	unknown -164	yes 95
#oux>	no -44	unknown 83	yes -42
#oval	no 96	unknown 57	yes -167
#oveb	no 50	yes -47
#oved	no -48	yes 57
#ovem	no -45
#oven	unknown -45	yes 74
#oves	no -42	unknown 73
#owar	no -60
#owba	yes -42
#owde	unknown 50	yes -43
#owee	no -60	unknown 176	yes -125
#owev	no 107	unknown -207
#owhe	unknown 62	yes -83
#owin	no 71	yes -40
#owly	unknown -103	yes 88
#owns	no -43	unknown 52
#oxes	unknown 45
#oxyg	no -47	unknown -87	yes 134
#oyal	unknown -44
#oyee	unknown -65	yes 56
#oyfr	no -58	unknown 67
#oys>	no -43	unknown -73	yes 114
#ozen	unknown -126	yes 132
#pace	unknown -47
#pack	unknown -41
#pact	no -95	yes 56
#padl	unknown 81	yes -47
#paid	unknown 80	yes -54
#pain	unknown 58
#pal>	no 105	unknown -172	yes 55
#pale	no 167	unknown -180	yes -57
#palm	no -66	yes 45
#pan>	unknown -108	yes 75
#pand	unknown -54
#pane	unknown 69
#pani	unknown -52	yes 55
#pare	unknown 69	yes -87
#pari	no 88	unknown -49	yes -57
#path	unknown -65	yes 75
#pati	unknown 59	yes -69
#patr	unknown -134	yes 154
#paul	no 150	unknown -82	yes -92
#pay>	unknown 76	yes -55
#paym	unknown 245	yes -219
#pays	no -54	unknown 60
#peac	no -64	unknown 66
#peak	no 41	yes -42
#pean	yes 40
#pear	yes -43
#peda	no 59	unknown -73
#pede	unknown -72	yes 41
#peed	no -42	yes 68
#peel	unknown -44	yes 69
#pell	no -64	unknown 69
#pelv	yes 56
#pend	yes -51
#pene	no -44	yes 44
#peni	no -95	unknown -43	yes 118
#pera	yes 47
#perc	no 102	yes -145
#perf	no 125	unknown -122
#peri	unknown 54	yes -51
#perl	no 71	yes -60
#perm	no -63	unknown 73
#pert	unknown 139	yes -136
#perv	no 60
#perw	no -88	unknown 73
#pes>	no -62	unknown 96
#pet>	no -45
#peti	unknown -116	yes 107
#petr	no -56	unknown 72
#pets	unknown 69	yes -52
#pfro	no 87	unknown -41	yes -67
#phe>	unknown -44
#phew	no 41	unknown -72
#phot	unknown 74	yes -53
#phs>	unknown 53	yes -97
#pica	no 40	yes -47
#pick	unknown -48
#pict	no 73	unknown -86
#pide	no 136	unknown -79	yes -65
#pier	no 66	unknown -83
#pige	unknown 112	yes -101
#pill	no 163	unknown -121
#pily	no 121	yes -85
#pin>	no -43	yes 67
#pine	no -87	unknown -163	yes 218
#pins	no -71	unknown -139	yes 194
#pita	no -50	unknown -45	yes 94
#pizz	no -50	unknown 80	yes -48
#plad	no -73	unknown -131	yes 186
#plan	no 79	yes -47
#plar	no 65	yes -79
#plas	unknown -52	yes 48
#plin	no -62	unknown -130	yes 190
#plod	no -41	yes 41
#plou	no 77	unknown -51
#pls>	no -71	unknown 122	yes -50
#plum	no -56	unknown 74
#plus	unknown 46	yes -51
#pods	unknown 76	yes -70
#poin	no -61	unknown 47
#pois	unknown -87	yes 122
#poke	no -46	unknown 110	yes -84
#pole	no 79	unknown -174	yes 77
#polo	no -47	yes 40
#poly	no 64	yes -81
#pomp	no 96	unknown -115
#pond	no 53
#pont	unknown -72	yes 76
#poor	no 116	yes -90
#pop>	unknown -59	yes 41
#popl	no 65	yes -79
#porc	no -43	yes 41
#pose	unknown -65	yes 43
#posi	no 91	unknown -57
#poss	no 140	unknown -125
#post	yes 49
#pot>	unknown -43
#pott	no -105	unknown 77
#pour	no 47
#powd	unknown 50	yes -43
#powe	unknown 47	yes -86
#ppar	unknown 159	yes -178
#ppea	yes -43
#pper	no 43
#ppil	no 121	yes -85
#ppor	no -45	unknown 95	yes -49
#ppos	no -40
#ppro	no 40
#ppy>	unknown 44
#prac	yes -46
#prai	no -48	unknown -93	yes 141
#pran	no 90	unknown -233	yes 117
#pray	yes -40
#prea	no -67	unknown 88
#pref	no -72	yes 66
#preg	unknown -75	yes 107
#prem	no -60	unknown 129	yes -72
#pres	no 56
#pret	no -78	unknown -162	yes 214
#prid	no 277	unknown -241	yes -59
#prin	unknown 72	yes -63
#prio	yes 50
#pris	no 56	unknown -180	yes 122
#proc	no 100	unknown -80
#prod	no -59	unknown 135	yes -83
#proo	no -91	unknown 211	yes -137
#prop	no 167	unknown -99	yes -90
#prot	unknown -41	yes 44
#prou	no -90	yes 58
#prov	no -57
#prox	no 40
#prun	no -48	yes 72
#psed	no -44
#psit	yes 50
#pted	no 40	unknown 58	yes -101
#ptic	unknown 58	yes -49
#ptie	yes -46
#ptio	no -64	unknown 90
#pts>	no -66	unknown 125	yes -57
#ptur	unknown 78	yes -54
#pty>	yes -46
#pull	no -47	yes 69
#pump	no -74
#pun>	no 71	unknown -93
#punc	no -45
#purp	no -41	unknown -52	yes 92
#pute	unknown 68
#putt	unknown -129	yes 156
#quad	no -98	yes 70
#quap	yes -57
#quar	no 47	yes -51
#que>	no 54	yes -59
#ques	unknown -60	yes 73
#quic	unknown -63
#quir	no 102	yes -92
#quit	yes 44
#rabb	no -69
#rabi	unknown -167	yes 134
#rabo	no 46	yes -52
#raci	no 182	unknown -104	yes -97
#ragg	yes 44
#raid	no -59
#raig	unknown -41
#rais	no -50	yes 52
#ral>	yes -61
#rald	no 62	unknown -71
#rall	no -59	yes 72
#ram>	unknown -125	yes 123
#rame	no -88	unknown 101
#ramp	no 78	unknown -56
#ran>	unknown -42
#rane	no 48
#rank	no -63	yes 47
#rans	no -40	unknown -64	yes 100
#rant	unknown 58	yes -49
#raph	unknown 82	yes -62
#rapp	no -52	unknown -43	yes 95
#rary	unknown 47
#ras>	unknown -69	yes 66
#rash	unknown -43	yes 79
#raso	no -78
#rass	no 112	unknown -124
#rath	unknown -46
#rava	no -44	unknown -41	yes 85
#rave	no 53
#raw>	unknown -82	yes 56
#rawe	no 41	yes -49
#rawn	unknown -49
#ray>	no 61
#rays	no 86	yes -66
#raze	unknown -81	yes 94
#razy	unknown 88	yes -85
#rbag	no -53
#rbal	no 49	unknown -69
#rbec	no -45	unknown 50
#rbik	yes 52
#rble	no -73	unknown -64	yes 118
#rbon	no -59	yes 59
#rbox	no 107	unknown -69	yes -44
#rcas	no 58	unknown -49
#rcel	unknown -48	yes 42
#rcha	no -56	unknown 64
#rchi	unknown -74	yes 84
#rcif	no 271	unknown -142	yes -152
#rcoa	unknown 43
#rcom	unknown 58
#rcui	no 79	yes -71
#rcyc	no -68
#rdea	no -50	yes 46
#rded	no 136	unknown -70	yes -74
#rden	yes -41
#rdia	unknown -91	yes 83
#rdio	no 81	unknown -104
#rdly	no 46
#rdon	no 45	unknown -71
#rdre	no -51
#rdro	no 54	yes -73
#reac	no 50	yes -79
#real	no 95	unknown -62	yes -44
#ream	unknown -66	yes 99
#rean	no 47	unknown -143	yes 96
#reas	unknown 78	yes -109
#reat	unknown -43
#rect	no 88	unknown -66
#redd	unknown -56
#reed	no 52
#reep	no -173	unknown 222	yes -53
#rees	no 41	unknown 85	yes -134
#reet	no 45
#reez	unknown 40
#refi	no 60	unknown -75
#refo	yes -40
#refr	no 155	unknown -178
#refu	unknown 42
#rega	no -85	unknown 59
#regn	unknown -75	yes 107
#rehe	unknown -53	yes 49
#reim	no 44
#rel>	no -65	unknown 104
#rell	no -47	unknown 90	yes -44
#remb	no 50
#remi	no -60	unknown 129	yes -72
#remo	no -71	unknown 95
#rena	no 107	unknown -84
#renn	no -99	unknown -159	yes 248
#requ	no 53	unknown 53	yes -112
#rer>	no -53	yes 49
#res>	unknown 55
#resc	unknown -40	yes 56
#rese	no 93	unknown -42	yes -51
#resi	unknown 63
#resu	no 197	unknown -136	yes -126
#reta	no -152	unknown 234	yes -131
#rete	unknown -161	yes 122
#retu	yes -66
#reve	yes -53
#rewd	no -55	unknown 96	yes -43
#rewo	unknown -51
#rey>	yes 56
#rfal	no 90	yes -103
#rfbo	unknown 49
#rfec	no 137	unknown -135
#rgan	no -53	unknown 100	yes -48
#rge>	unknown 42	yes -54
#rgen	no -62	yes 48
#rger	yes 47
#rgin	no -41	unknown -51	yes 88
#rgiv	no -94	unknown 43	yes 48
#rgla	no 46	unknown -95	yes 44
#rgle	no 53
#rgot	no 45	yes -40
#rgro	no -45	unknown 56
#rial	unknown 40
#ribs	unknown -74	yes 110
#ric>	no -57
#rica	no -59	yes 67
#rice	no -114	unknown 172	yes -57
#rici	no 86	unknown -66
#rick	no -40	unknown 78
#ride	no 83	yes -54
#ridg	no 52	unknown -50
#rido	no -52
#rie>	unknown 42	yes -43
#rier	no 62	unknown -51
#ries	no 62	unknown -54
#riga	yes -45
#rike	no 150	unknown -111	yes -92
#rill	no 44
#rima	no 45	unknown -192	yes 119
#rime	no -41	unknown 77
#rina	no 63	yes -77
#rind	unknown 44
#rink	unknown -91	yes 120
#rint	unknown 88	yes -74
#rior	unknown -50
#riou	no -104	unknown 95
#rip>	no 50
#riph	unknown 62	yes -87
#ripo	no 129	unknown -86	yes -74
#ripp	unknown 62
#riqu	no 41	unknown 45	yes -78
#ris>	no 49	unknown -101	yes 45
#rise	no 51	unknown -79
#rish	unknown -58
#rist	no -41	unknown -48	yes 89
#ritt	no -64	unknown 109	yes -47
#rity	no 56
#riva	no 47	unknown -40
#rkam	no -60	yes 63
#rker	yes -47
#rkli	no -50
#rkto	no -126	unknown 127
#rle>	no -56	unknown 136	yes -84
#rles	unknown 124	yes -103
#rlfr	no -65	unknown 46
#rlie	no -111	unknown 182	yes -93
#rmal	no -243	unknown 56	yes 215
#rmed	no 116	unknown -112
#rmin	no 74	unknown -49
#rms>	unknown -73	yes 41
#rnad	no 49	unknown -40
#rnea	unknown 41
#rner	no 87	yes -63
#rnet	no -127	unknown 207	yes -82
#rnic	yes 51
#rnig	yes 45
#rnit	no -107	unknown 81
#rnou	no 50
#rns>	no -55	yes 93
#rnt>	unknown -53	yes 75
#robe	no 46	yes -67
#robl	no -55
#robo	no -61	unknown 97
#roca	no 40	unknown -43
#roce	no 61	yes -44
#roch	no -80	unknown -187	yes 251
#rock	no 41	yes -78
#rod>	unknown -53
#rode	no 96	unknown -148	yes 41
#rodu	no -59	unknown 135	yes -83
#roke	yes 41
#rol>	yes 42
#roll	no 42
#rome	no 218	yes -197
#ron>	no 94	yes -89
#rond	yes -42
#rone	no -49	unknown -50	yes 78
#roo>	unknown -85	yes 100
#root	no -81	unknown 82
#ror>	no -43	unknown 55
#rors	no 125	unknown -50	yes -80
#rose	no 72	yes -111
#rost	no -160	unknown 214	yes -60
#roth	no -58	unknown 44
#rott	no 103	yes -80
#roub	no 66	unknown -63
#rous	no -51	yes 47
#roux	unknown 65
#row>	no -63	unknown 53
#rowb	unknown 41	yes -48
#rowe	no -64	unknown 64
#rowi	unknown 62	yes -52
#rown	no -45
#rows	yes 53
#roya	unknown -42
#roze	unknown -135	yes 155
#rpas	no -60	unknown -76	yes 131
#rpau	no 150	unknown -82	yes -92
#rpet	unknown 41
#rple	no -69	yes 71
#rpod	unknown 76	yes -70
#rpor	no -61
#rpos	unknown -91	yes 106
#rrak	unknown 58
#rrec	unknown -60
#rred	unknown 93	yes -81
#rref	yes -40
#rrie	no 42
#rrin	no 71	unknown -100
#rrow	no -70	unknown 95
#rry>	unknown 41
#rryi	no -68	unknown -151	yes 199
#rse>	unknown -51	yes 45
#rsed	no 47	yes -47
#rsel	no 76	unknown -53
#rsem	no -100	unknown 255	yes -159
#rses	no 46	unknown -51
#rshi	no -50	unknown 77
#rsid	no -50	unknown 49
#rsin	no -59	unknown 132	yes -85
#rson	no 54	unknown -51
#rsta	no -63	unknown 54
#rsto	no -77	unknown 94
#rtak	no 54	yes -85
#rth>	no -54	yes 62
#rthd	unknown -62	yes 55
#rtib	no 131	unknown -91	yes -45
#rtic	no 60	unknown -48
#rtie	no -74	unknown -99	yes 110
#rtne	no -49	yes 59
#rts>	yes 46
#rtug	no -66	unknown 111	yes -57
#rtun	unknown 147	yes -124
#rty>	no 50	yes -77
#ruar	no -45
#ruct	yes -72
#rude	yes -45
#rue>	yes 44
#rug>	no -64	unknown 84
#rugg	unknown 88	yes -56
#ruin	no -44	yes 64
#ruis	unknown -50	yes 49
#ruly	unknown 43
#rum>	no -54	unknown 67
#rumb	no 93	unknown -123
#run>	no -41	unknown 87	yes -47
#runc	no -63	unknown 117	yes -58
#rung	no -89	yes 73
#runi	no -48	yes 72
#runk	unknown -58	yes 73
#runn	unknown 89	yes -94
#rush	unknown 46	yes -58
#rvan	no 60
#rvat	no -55	unknown 58
#rved	no 92	unknown -88
#rvic	no 82	unknown -107
#rway	no -42
#rwel	unknown -89	yes 52
#rwor	no -88	unknown 73
#rybo	no 56	unknown -46
#ryin	unknown -47	yes 67
#ryon	unknown -41
#rywh	no -44	unknown -80	yes 124
#sabl	no 53
#sack	no 70	unknown -40
#safe	no 131	unknown -73	yes -62
#sage	unknown 63
#sagr	unknown -58	yes 72
#sal>	no -94	yes 79
#sala	no -78	unknown 115	yes -40
#sale	unknown -42	yes 56
#salo	no -46
#samu	no -59
#san>	unknown 49
#sant	no -50	unknown 86
#sapp	no 95	yes -67
#sard	unknown -79	yes 82
#sary	unknown 114	yes -103
#save	no 125	unknown -177
#saw>	no 78	yes -56
#sayi	no -127	unknown 122
#scaf	no -51	unknown 103	yes -52
#scal	no -41	unknown -153	yes 187
#scan	unknown -64	yes 46
#scap	yes -40
#scar	unknown -45
#scat	unknown 41	yes -88
#scen	no 133	unknown -178
#scou	no -48	unknown -104	yes 131
#scov	no -63	unknown -66	yes 123
#sea>	no -79
#seal	yes -43
#seam	no -85	unknown 63
#seas	unknown -70	yes 48
#seat	yes -58
#seba	unknown -43	yes 47
#secu	no 148	unknown -71	yes -83
#see>	no 48
#seei	no -104	unknown 172	yes -81
#sel>	no 75	unknown -59	yes -51
#sell	no 47	yes -48
#seme	yes -65
#sen>	no 62
#send	no -46	unknown 99	yes -53
#sens	unknown 85	yes -86
#sent	no 86	unknown -43	yes -43
#ser>	no -51	yes 76
#seri	no -168	unknown 120
#sett	no 108	unknown -125
#sewe	no -68	unknown -156	yes 210
#shad	no -86	unknown -91	yes 159
#sham	unknown 49	yes -66
#shap	no 103	unknown -142
#shar	no 46
#shat	unknown -161	yes 141
#shca	no 109	unknown -69	yes -40
#shee	no 60	yes -44
#shin	yes 41
#shoc	no 41	unknown -137	yes 100
#shoo	unknown -112	yes 100
#shor	no 79	yes -73
#shot	no -45	yes 40
#shou	unknown -53	yes 74
#shov	no -48	yes 79
#show	yes 46
#shre	unknown -56
#shru	no -40	unknown 93	yes -57
#shun	no 82	unknown -59
#shut	yes 46
#sian	no -76	unknown 109
#sibl	no 85	unknown -68
#sidi	unknown 76	yes -58
#sier	no -99	yes 108
#sieu	no 113	unknown -69	yes -61
#sigh	yes 44
#silv	no 53
#simp	no 66	unknown -47
#sin>	no 42	unknown -49
#sine	yes -65
#sink	no 46	unknown -46
#sins	no -66	unknown 142	yes -78
#sio>	no -98	unknown 128
#siph	no -92	yes 74
#sir>	no -44
#sirs	no -52	unknown 107	yes -84
#sit>	no 76	unknown -61
#siti	unknown 66	yes -69
#sitt	unknown -42
#sive	unknown 69	yes -58
#six>	no -44
#sixt	yes -75
#sjud	no 186	unknown -161	yes -41
#skat	no -73	unknown -127	yes 167
#sked	no 54	yes -55
#sket	no -40	unknown -44	yes 84
#ski>	yes -51
#skid	no 160	unknown -177
#skie	no -54	unknown -76	yes 125
#skin	yes 52
#skir	no -64	unknown 117	yes -53
#skis	no 125	unknown -81	yes -51
#skod	no 140	unknown -105
#sks>	no 63	yes -66
#sky>	no -52	unknown 80
#sla>	no -73	unknown 108
#slab	no -82
#slam	no -54	yes 58
#slat	unknown -42
#slep	no 99	unknown -73
#slid	yes 49
#slig	no -179	unknown -138	yes 227
#slin	yes 59
#slip	unknown -73	yes 47
#sloc	unknown -58	yes 94
#sly>	no -57	unknown 92
#smar	no -67	unknown 118	yes -55
#smil	unknown 84	yes -123
#smit	no -63	unknown 106	yes -43
#snap	no -51	unknown 80
#snt>	unknown -46
#soak	unknown -45	yes 69
#soci	no -139	unknown 217	yes -110
#sock	no 74	unknown -43
#sofa	unknown -59
#soft	no -75	yes 42
#sol>	no -78	yes 88
#solu	no 62	yes -41
#some	unknown 51
#sonn	no 92	unknown -261	yes 80
#sore	unknown -98	yes 118
#sorr	unknown 74
#sort	no 66	unknown -79
#souk	no -85	unknown 82
#soul	no 54	unknown -45
#soun	no 81	yes -76
#spac	no 64
#spai	unknown 110	yes -85
#spar	no 62
#spea	no 63	yes -80
#spee	no -42	yes 68
#spel	no -64	unknown 69
#spid	no 136	unknown -79	yes -65
#spil	no 114	unknown -40	yes -78
#spin	no -97	unknown -88	yes 151
#spit	no -49	unknown -43	yes 91
#spla	no 126	unknown -89
#spli	unknown -43	yes 64
#spok	no -46	unknown 110	yes -84
#spon	no -64	unknown 62
#spot	no -45
#spra	yes 58
#spri	no -102	unknown 57
#spun	no 71	unknown -93
#sput	no -82	unknown 80
#squa	no 87	unknown -137	yes 42
#sroa	unknown 65	yes -45
#ssag	unknown 63
#ssar	yes -40
#sse>	no 95	unknown -176
#ssed	yes 49
#sser	no -66	yes 46
#ssib	no 140	unknown -125
#ssin	no -44	unknown 40
#ssio	unknown -113	yes 122
#sso>	no 100	unknown -68
#sson	no -47	yes 81
#ssro	unknown 65	yes -45
#ssur	no 48	unknown -60
#sta>	no -81	unknown 137	yes -70
#stab	no -80	unknown 139	yes -60
#staf	no 128	unknown -114
#stak	no -110	unknown 60
#stal	no 69	unknown -86
#stam	yes -58
#stau	unknown 47	yes -56
#ste>	unknown 60	yes -46
#stea	no -47	unknown 118	yes -72
#sted	unknown -56
#stee	no 78	unknown -58
#steo	unknown -95	yes 63
#step	no -43	unknown -70	yes 111
#stic	no 49	yes -40
#stif	no -71	unknown -88	yes 156
#stim	unknown 48
#stin	unknown -48	yes 82
#stio	unknown -120	yes 101
#stit	unknown -78	yes 115
#stol	unknown 90	yes -57
#ston	no 44	yes -46
#stoo	no 118	yes -123
#stov	yes -50
#stra	no 54	unknown -47
#stri	no 86	unknown -71
#stru	yes -51
#sts>	unknown -58
#stuc	no 81	yes -109
#stuf	no -52	yes 49
#stup	no 89	yes -75
#sual	no 113	unknown -84
#suff	no 152	unknown -117
#suga	no 85	unknown -58
#suit	no -43	unknown 41
#sula	unknown -62	yes 55
#sume	no -40	unknown 68
#summ	no -42	unknown 72
#sump	no -96	unknown -110	yes 156
#sun>	no -139	unknown 217	yes -96
#sunr	no -64	yes 47
#supe	no -46	unknown 109	yes -63
#supp	unknown 50
#sura	yes -42
#surf	no 155	unknown -134
#surp	unknown -129	yes 149
#surv	no -78
#susp	no -68	unknown 94
#swal	no -82	unknown -143	yes 203
#swap	no 50	unknown -42
#swea	unknown -47	yes 75
#swip	no 204	unknown -158	yes -48
#swit	no 81	unknown -106
#swol	no -42	yes 69
#swun	unknown 56	yes -47
#tack	unknown 58	yes -95
#tact	no 110	unknown -111
#taff	no 128	unknown -114
#tage	no -52	unknown 99	yes -49
#tagh	unknown -42
#tal>	yes 52
#talk	no -88	yes 120
#tall	no 63
#tamp	yes -58
#tan>	no 52
#tanc	no -48	unknown 97	yes -52
#tane	no -67	yes 63
#tant	no 128	unknown -153
#tanu	unknown -50	yes 83
#tap>	unknown 82	yes -50
#tape	no -110	unknown 44	yes 59
#tar>	no 82	yes -87
#tarp	no 139	unknown -72	yes -73
#tarr	unknown 54	yes -43
#tast	unknown -42
#tata	no -52
#taur	unknown 47	yes -56
#taye	yes 56
#tazi	unknown 79	yes -56
#tbel	yes 64
#tcas	no -46	unknown 40
#tchm	no -86	unknown 44	yes 40
#tea>	no 56	unknown -45
#teac	no -70
#tead	no -60	yes 49
#teal	no -50	unknown 227	yes -190
#tee>	no 78	unknown -43	yes -64
#teer	no 78	unknown -58
#tel>	no -56	unknown 65
#tele	unknown 88	yes -58
#tely	no 44	yes -58
#tena	unknown 41
#tend	unknown -91	yes 124
#tene	no -48	yes 64
#teni	unknown 64	yes -102
#tens	unknown 92	yes -68
#tent	unknown -44	yes 47
#teop	unknown -95	yes 63
#tep>	unknown -47	yes 73
#tepl	no -73	unknown -131	yes 186
#tepo	no -87	yes 77
#tepp	unknown -78	yes 106
#teps	no -71	unknown -68	yes 140
#terb	no 97	unknown -51	yes -53
#tere	unknown -45
#terf	no 90	yes -103
#teri	no 103	unknown -94
#term	no 107	yes -79
#terv	no -40
#terw	unknown 113	yes -156
#tery	no -53	unknown -54	yes 106
#tesl	no -73	unknown 108
#test	unknown 43	yes -42
#teta	unknown -50	yes 83
#teur	no 57
#thal	unknown -53	yes 63
#than	no 88	unknown -64
#thda	unknown -62	yes 55
#thed	unknown -88	yes 75
#thef	no -61	unknown 87
#theo	no -40	yes 55
#thes	no -92	unknown 82
#thie	no -75	unknown 97
#thig	no -86	unknown -182	yes 239
#thir	unknown 61	yes -43
#tho>	no 253	unknown -154	yes -210
#thor	no -62	unknown 56
#thos	unknown -45	yes 75
#thru	unknown 61	yes -104
#ths>	unknown -60	yes 58
#thtu	no -77	unknown 96
#thum	no -71	unknown -92	yes 158
#thun	unknown 60	yes -42
#tian	unknown -113	yes 141
#tibl	no 52	yes -57
#tic>	unknown -61
#tich	no -68	yes 98
#tici	unknown 58	yes -49
#tick	no 119	unknown -60	yes -66
#tien	no 59	yes -89
#tiff	no -71	unknown -88	yes 156
#tile	unknown -85	yes 57
#tili	no -128	unknown 77	yes 49
#tima	no -51	unknown 82
#tin>	no -45	unknown 89	yes -44
#tina	no 77	unknown -54
#tine	unknown -115	yes 104
#tink	no -46	unknown 43
#tinu	no -76	unknown 102
#tio>	no -78	unknown 136	yes -61
#tip>	no -94	yes 58
#tiqu	unknown 40
#tire	yes -42
#tist	no 44	yes -59
#titc	unknown -78	yes 115
#tled	no 132	unknown -69	yes -71
#tles	no 88	unknown 45	yes -132
#tlin	unknown 97	yes -63
#tman	unknown -77	yes 97
#tmat	no -85	yes 72
#tmen	unknown 63	yes -49
#tner	no -49	yes 59
#tnin	no 49
#toas	unknown 110	yes -100
#tobe	no -49	yes 83
#toda	unknown 67
#todd	no -43	yes 40
#toe>	unknown -64	yes 41
#toes	unknown -122	yes 141
#toge	no 64	yes -58
#togr	unknown 75	yes -63
#toil	unknown 70	yes -47
#tole	unknown 82	yes -65
#toll	unknown -73	yes 58
#tom>	no -47	unknown -109	yes 147
#toma	unknown -85	yes 91
#tomo	no -63	unknown 116	yes -52
#ton>	unknown -158	yes 166
#tone	no 43	yes -47
#tong	no -136	unknown -42	yes 156
#too>	no 41	unknown -88	yes 44
#tood	no 118	yes -123
#toot	no -88	unknown -82	yes 169
#tops	no 52	unknown -76
#tora	no -75	unknown 68
#torb	yes 52
#tore	yes 44
#tori	no 96	unknown -52	yes -44
#torn	yes 47
#toro	unknown -128	yes 132
#tors	no 40	yes -84
#torw	no -42
#tory	unknown 70	yes -40
#tos>	no 51	yes -41
#touc	no 56	unknown -51
#toun	no -159	unknown 126	yes 46
#tour	unknown 43
#tove	yes -50
#towa	no -47	yes 51
#towi	no 72	unknown -52
#town	no -83	yes 45
#tra>	unknown -47
#tral	unknown 53	yes -110
#tram	unknown -87	yes 79
#tran	no -62	yes 63
#trap	no -81	yes 86
#tras	no -48	unknown 77
#trat	no 147	unknown -124
#trav	no 67	yes -60
#tray	no 76	yes -47
#tre>	unknown -41
#trea	no 77	yes -67
#tree	no 43
#trem	no 50
#tres	unknown 44
#trik	no 150	unknown -111	yes -92
#trin	no 215	unknown -105	yes -144
#tro>	no 66	unknown -122	yes 57
#trod	no -78	yes 61
#tron	no -68	unknown 91
#trot	no 142	unknown -82	yes -94
#true	no -126	yes 106
#trul	unknown 43
#trun	no 58	yes -52
#tsel	no -50
#tta>	no -55
#ttat	no -45	unknown -49	yes 96
#tted	no 83	yes -111
#ttes	no -60	unknown 132	yes -75
#ttic	no 137	unknown -205	yes 51
#ttom	unknown -113	yes 113
#tton	no -68	unknown -197	yes 213
#tub>	unknown 42	yes -41
#tube	no -56	unknown 97	yes -40
#tuck	no 81	yes -109
#tudi	unknown 82	yes -45
#tudy	unknown 64	yes -43
#tuff	no -52	yes 49
#tugu	unknown 84	yes -66
#tumb	unknown -41	yes 55
#tunn	no 63	yes -66
#tupi	no 89	yes -75
#tur>	unknown 78	yes -54
#ture	yes 41
#turn	no -58	yes 63
#twel	unknown 49	yes -81
#twin	no -88	unknown 97
#twis	no -61	unknown -86	yes 137
#two>	unknown -40
#twor	no -121	unknown 261	yes -172
#type	no -52
#typi	yes 54
#uad>	no -86	yes 77
#uall	no 110	unknown -78
#ualt	no 125	unknown -94
#uan>	no -84	unknown 42	yes 42
#uapl	yes -57
#uard	no 74	unknown -78
#uart	unknown 47	yes -53
#uary	no -42	unknown 102	yes -58
#uate	no 82	unknown -53
#uati	no -51	unknown 88	yes -50
#ubbl	no -45	unknown -55	yes 91
#ube>	no -62	unknown 74
#uber	unknown -69	yes 69
#uch>	no 84	yes -44
#uche	no 45	unknown -40
#ucki	no 78	yes -43
#uckl	no -76	unknown -203	yes 217
#ucks	unknown -50	yes 61
#ucti	no 83	yes -115
#ucto	unknown 72	yes -67
#udbu	no -63	unknown 95
#ude>	yes -42
#udge	no 124	unknown -89
#udi>	no -54	unknown 57
#udin	no 80	yes -61
#udio	unknown 78
#udy>	unknown 91	yes -58
#ueli	unknown 45	yes -57
#uelm	unknown -50	yes 53
#uen>	yes 47
#ues>	no 52	unknown -65
#uese	unknown 84	yes -66
#uess	unknown -48
#uest	unknown -48	yes 48
#uett	unknown 61	yes -66
#ueue	yes 41
#uff>	unknown -57	yes 50
#uffe	no 97	unknown -87
#uga>	unknown 43	yes -64
#ugar	no 85	unknown -58
#uge>	no 103	yes -79
#ughl	no -88	yes 85
#ugue	unknown 84	yes -66
#uick	unknown -63
#uill	no 45	unknown -159	yes 107
#uine	no -48	yes 59
#uire	no 108	yes -129
#uis>	unknown -148	yes 175
#uise	unknown -46	yes 53
#uish	no 65
#uita	no -115	unknown 104
#uitc	no -46	unknown 40
#ujda	no -49
#ukai	unknown -85	yes 119
#ular	no -44	unknown 63
#ulat	unknown -63	yes 87
#ulay	unknown -53	yes 86
#ulde	no -80	unknown -59	yes 139
#uldn	unknown 51
#ulev	no -50	yes 49
#ulil	no 153	unknown -80	yes -127
#ulin	no 94	unknown -90
#ulla	unknown -59	yes 95
#ulle	unknown -44	yes 82
#ulli	no -86	unknown 162	yes -85
#ully	no 122	unknown -125
#ulou	no 42	unknown 47	yes -95
#ult>	no 47
#ulta	yes 42
#ulti	no 88	unknown -66
#uman	no 139	unknown -109
#umb>	no -64	unknown -107	yes 169
#umbe	unknown 46
#umbl	unknown -41	yes 55
#umbs	no 93	unknown -123
#umed	no -60
#umen	yes 45
#umin	yes -67
#umme	no 45	unknown 57	yes -104
#umn>	no 96	yes -85
#ump>	unknown -62	yes 84
#ums>	no -85	unknown 147	yes -63
#unce	no 90	yes -77
#unci	no -68	unknown 67
#unct	unknown 56	yes -61
#unds	no 170	unknown -106	yes -108
#uner	unknown -72	yes 68
#ung>	no 51	yes -48
#unge	no 84	unknown -56
#unha	no 104	unknown -56	yes -47
#unhu	no 96	unknown -59
#uni>	no -159	unknown 126	yes 46
#unic	unknown 94	yes -82
#unin	no 40	unknown -69
#unit	unknown -41
#unk>	unknown -91	yes 79
#unks	unknown 47	yes -54
#unne	no 45	yes -79
#unni	unknown 74	yes -89
#unro	no -70	yes 42
#uns>	no 100	unknown -55	yes -104
#unsc	no 67	yes -40
#unse	no 117	yes -107
#unt>	no 84	unknown -44
#unta	no -90	yes 92
#unte	no 41
#untr	no -90	unknown 48
#uote	yes -44
#uper	no -46	unknown 109	yes -63
#upid	no 89	yes -75
#uple	no 66	yes -89
#uppe	no 97	unknown -130
#uppl	unknown 69	yes -40
#uppo	unknown 42
#urag	no -94	unknown -86	yes 139
#uran	yes -47
#ured	no 44	unknown -60
#urer	no -92	yes 102
#ures	no -46	yes 53
#urfb	unknown 49
#urg>	unknown -44
#urgl	no 95	unknown -62
#urie	no 79	unknown -76
#urin	unknown 57	yes -51
#urio	no 187	unknown -161
#urit	no 119	yes -125
#urn>	no -42	unknown -46	yes 87
#urns	no -67	unknown -46	yes 113
#urnt	unknown -53	yes 75
#uro>	no -46	unknown 89	yes -44
#urpl	no -69	yes 71
#urpo	unknown -91	yes 106
#urpr	unknown -129	yes 149
#urry	no 97	unknown 49	yes -134
#urt>	no 76	yes -42
#urte	no -65	unknown -81	yes 141
#urth	no -106	unknown -57	yes 161
#urts	no -56	unknown -63	yes 117
#ury>	no 110	unknown -93
#usan	yes 42
#uses	no -43	unknown 51
#ush>	no 41	unknown -46
#usin	no 45
#usko	no 48	unknown -48
#usly	no -57	unknown 92
#uspe	no -68	unknown 94
#usse	unknown -85	yes 110
#ussi	no -64	unknown -100	yes 159
#ust>	no 48
#uste	no 65	yes -51
#ute>	no -41	unknown -47	yes 88
#uted	no 69	unknown -45
#utel	no 45	yes -44
#uter	unknown 103	yes -65
#uth>	unknown -40	yes 54
#utho	no -62	unknown 56
#util	no -128	unknown 77	yes 49
#utor	no -79	yes 97
#utre	no -89	unknown -121	yes 149
#uts>	unknown -59	yes 69
#utte	unknown 46
#utti	unknown -129	yes 156
#uty>	no -48	yes 69
#uvet	no 128	yes -99
#uyin	no 144	unknown -82	yes -98
#uys>	no 106	unknown -130
#uzes	no -58
#vabl	no 56	unknown -41
#vacu	no 43
#vail	no -68	yes 63
#val>	no 77	unknown 70	yes -153
#vale	no 41	unknown -45
#vall	yes -41
#valu	unknown 65
#valv	unknown -75	yes 101
#vani	yes -49
#vann	no 135	unknown -54	yes -100
#vard	no -50	yes 49
#vas>	no 66	unknown -41
#vase	no -81	unknown 121	yes -44
#vato	no -44	unknown 56
#vaul	unknown 46	yes -48
#vebo	no 50	yes -47
#vel>	yes -44
#vell	no 82	yes -42
#velo	no 77	yes -64
#velu	unknown -44	yes 49
#vemb	no -45
#vent	unknown 44
#venu	unknown -47
#vera	unknown 66
#verb	unknown -52
#verg	unknown -190	yes 135
#vern	yes 45
#vert	unknown -43	yes 55
#vet>	no 83	yes -68
#vice	no 66	unknown -141	yes 62
#vict	no 52	unknown -73
#vide	no -71	unknown 105
#view	no -91	unknown 70
#vil>	no 70	unknown -41	yes -41
#vill	no -49
#vine	no 69	unknown -142	yes 64
#viol	no -60	unknown 49
#viou	no 67	unknown -49
#vis>	yes 56
#vise	unknown 94	yes -66
#visi	unknown 53	yes -46
#void	unknown -55	yes 54
#volt	no -56	unknown 108	yes -55
#wake	no 68	yes -47
#wapp	no 50	unknown -42
#wash	unknown 44
#wasn	no 55
#wast	no -92	unknown 156	yes -62
#wave	no 111	unknown -75	yes -55
#ways	unknown 76	yes -51
#wbar	unknown 48	yes -42
#wder	unknown 50	yes -43
#wdri	no -55	unknown 96	yes -43
#wear	yes 52
#weat	no -52	unknown 66
#web>	yes -48
#wedd	no 51	yes -81
#weep	no -102	unknown 41	yes 58
#weez	no -122	unknown -135	yes 223
#wel>	no 48	unknown -58
#well	no 61	unknown -58
#welv	unknown 57	yes -86
#wept	no 98	yes -136
#were	no 52	unknown -41
#wers	unknown 41	yes -50
#werv	unknown -76	yes 52
#wet>	unknown -72	yes 63
#weve	no 107	unknown -207
#whet	no 110	unknown -65	yes -66
#whip	no -82	unknown -73	yes 156
#whoe	no 102	yes -74
#whom	unknown 66
#why>	unknown -100	yes 80
#wich	no 132	unknown -124
#wide	no -70	unknown 130	yes -70
#widt	no -54	unknown 80
#wife	unknown -56	yes 49
#wild	no 67	unknown -55
#will	unknown 50
#wine	no 72	yes -98
#wins	unknown -72	yes 62
#wint	no 40
#wire	unknown -47	yes 51
#wish	no 84	yes -54
#wist	no -57	unknown -81	yes 130
#witc	no 81	unknown -106
#wled	no -62	unknown 50
#wly>	unknown -103	yes 88
#wned	no 54	unknown -46
#wnin	no -43	yes 71
#wnst	no -56	unknown 64
#woke	no 50	unknown -75
#woll	no -42	yes 69
#woma	no 43
#wont	no -51	unknown 65
#wood	yes -46
#wors	unknown -65	yes 85
#wort	no -56
#woun	no 87	unknown -62
#wrap	unknown -72	yes 92
#wren	unknown -140	yes 109
#wris	no -85	unknown -100	yes 187
#wung	unknown 56	yes -47
#wyer	no 45	unknown -40
#xact	unknown 75	yes -87
#xcep	no 63	unknown -49
#xcha	unknown -53	yes 45
#xcus	no 58	unknown -43
#xer>	yes 48
#xes>	no -41	yes 43
#xhau	no -43	yes 45
#xle>	no 180	yes -156
#xper	unknown 139	yes -136
#xpla	no 43	yes -67
#xten	unknown 92	yes -68
#xtin	no 65
#xtra	no 112	unknown -59	yes -54
#xty>	no 83	yes -112
#xyge	no -47	unknown -87	yes 134
#yal>	unknown -80	yes 70
#yank	no -40	unknown -105	yes 137
#yari	no 56	yes -56
#ycar	no -66	unknown 111	yes -45
#ycle	no -46	yes 82
#ycli	unknown -46	yes 42
#yebr	no -40	unknown -80	yes 120
#yeli	no -88	unknown -136	yes 217
#yell	unknown -73	yes 62
#yers	unknown 133	yes -121
#yet>	unknown 55
#yfri	no -58	unknown 67
#ygen	no -47	unknown -87	yes 134
#ymen	unknown 245	yes -219
#yon>	no -44	unknown 52
#yond	unknown -58
#yone	no 43	unknown -48
#yor>	no 105	unknown -82
#youn	no 77	yes -42
#your	unknown 73	yes -42
#ypas	no 247	unknown -139	yes -143
#ype>	no -50	yes 54
#ypin	no -55	yes 82
#yre>	no 46	unknown -94	yes 40
#yres	no -58	unknown 121	yes -61
#ysed	unknown 79	yes -81
#ysel	no 51
#ysic	no 83	unknown -68
#ysio	no -86	unknown 97
#ysta	no 77	yes -43
#yste	unknown -64	yes 70
#ytic	no 46
#ytun	no 145	unknown -100	yes -120
#yund	no 116	unknown -55	yes -80
#ywhe	unknown -72	yes 100
#zebr	unknown -96	yes 134
#zed>	unknown -54	yes 49
#zen>	unknown -126	yes 132
#zer>	unknown 45
#zerk	no -159	unknown 126	yes 46
#zero	no 58
#zers	no -122	unknown -135	yes 223
#zes>	no -52	unknown 55
#zier	no 94	unknown 44	yes -151
#zila	no -99	yes 88
#zinc	no -61	unknown 59
#zing	unknown 80	yes -48
#zout	unknown -42
#zza>	unknown 99	yes -98
#zzy>	no -79	unknown -48	yes 128
0	no 170	unknown -84	yes -111
00	no 80	unknown -54
05	no 63	yes -41
1	no -42	unknown 41
100	no -52	unknown 42
11	no 54
13	yes -72
13th	no -59	unknown 98
140	no -75	unknown 196	yes -147
14th	unknown -54	yes 88
150	no -56	unknown 109	yes -55
180	no 101	yes -78
18th	no -71	unknown -60	yes 127
19	no 135	unknown -96
1st	unknown -50	yes 67
20	no 52	unknown -52
200	no 64	yes -68
2019	no 56	yes -106
2025	no 75	unknown -64
208	no -76	unknown -46	yes 123
20th	no -77	unknown 114
21	no -55	yes 64
23	no -108	unknown 85
240	no -46	unknown 61
28	unknown 54	yes -86
30	unknown -47	yes 51
30pm	yes -41
310	no -91	unknown 135	yes -46
40	unknown -48
400	no 78	yes -77
45	no 43
50	no -86	unknown 95
500	no 52
55	no -115	yes 105
60	no 46	yes -88
600	no -58	unknown -53	yes 99
640	no -107	unknown 152	yes -45
7	yes 44
74	unknown -72
780	no -64	unknown 89
7th	no -69	unknown 44
8	no -41	unknown 46
800	yes -59
82	unknown -145	yes 141
9	unknown 65
90	no 49	unknown -113	yes 47
950	no -40	yes 60
=answer: no	no 74	unknown -54
=answer: unsure	no -49
=being: animal	no 42	unknown -44
=danger: event	no 54	unknown -44
=danger: now	unknown -83	yes 40
=danger: over	no 230	unknown -141	yes -142
=danger: plea	no -60
=danger: present	no -67	yes 53
=danger: put-out	unknown -95	yes 77
=distress: distress	no -43
=document: all	no 50	unknown -227	yes 160
=document: devis_ou_facture	yes -41
=document: photos	unknown 81	yes -66
=document: rapport_police	no 49	unknown 56	yes -106
=document: recepisse_plainte	yes -58
=hedge: hedge	no -74	unknown 74
=hedge: so-far	no -49	unknown 62
=idiom: figure	yes 46
=idiom: of-police	unknown -161	yes 157
=idiom: paint	no -105	unknown 130	yes -65
=idiom: part	unknown 51	yes -67
=idiom: seat	no 95	yes -106
=idiom: silence	no -48	yes 49
=idiom: traffic	unknown -61	yes 81
=injuries no	no 322	unknown -205	yes -118
=injuries no rather	no 382	unknown -229	yes -156
=injuries no sure	no 309	unknown -200	yes -110
=injuries none	no -154	unknown 263	yes -108
=injuries unknown	no 44	unknown -97	yes 52
=injuries unknown unsure	no 44	unknown -97	yes 52
=injuries yes	no -84	unknown -152	yes 238
=injuries yes sure	no -84	unknown -152	yes 238
=injury: absent	no 248	unknown -189	yes -72
=injury: also-well	no 179	unknown -74	yes -117
=injury: body	no -144	unknown -152	yes 295
=injury: casualty	no 40	unknown -129	yes 73
=injury: doubt	no -203	unknown 58	yes 89
=injury: grave	no -76	yes 45
=injury: named-well	no 86	unknown -54
=injury: nobody	no 282	unknown -191	yes -92
=injury: one-well	no 255	unknown -212	yes -43
=injury: perhaps	no -46	yes 75
=injury: struck	unknown -46
=injury: symptom	no -94	unknown -159	yes 253
=intent: back	unknown -76	yes 88
=intent: complaint	no -103	unknown 145	yes -60
=intent: correct	no 120	unknown 48	yes -324
=intent: declare	unknown 46
=intent: follow	no 95	yes -77
=intent: human	unknown -40	yes 59
=intent: language	no 41	unknown -116	yes 54
=intent: other	no -46	unknown 89	yes -46
=intent: thanks	no 117	unknown -144
=liability: admitted_by_other	unknown 123	yes -115
=liability: admitted_by_self	no -129	unknown 96
=liability: contested	yes 58
=other autre	no 165	yes -174
=other blessure	no -71	unknown 78
=other collision	unknown -50	yes 57
=other dommage_materiel	no -54	unknown 86	yes -65
=other evenement_climatique	no 69	yes -171
=other incendie	no 116	unknown -214	yes 87
=other vandalisme	no -181	yes 159
=other vol	no 170	unknown -94	yes -105
=party: by-oneself	no 158	yes -159
=party: chain	unknown 54
=party: foreign	no -112	unknown 62	yes 47
=party: hit-and-run	unknown 90	yes -124
=party: nobody-else	no -43
=party: obstacle	no 61	unknown -57
=party: own	no 91	unknown -94
=party: theirs	unknown 42
=party: unknown-origin	no -129	unknown 138
=party: witness	unknown 66	yes -60
=person: close	unknown -92	yes 91
=person: driver	unknown -69	yes 40
=person: exposed	unknown -49	yes 66
=scene: incendie	unknown -48
=scene: vol	unknown 60	yes -81
=status: awaited	no -60	unknown 46
=status: later	no -71	unknown 107	yes -85
=status: not-yet	unknown 44
=thirdParty unknown	no -82	unknown 158	yes -74
=thirdParty unknown unsure	no -82	unknown 158	yes -74
=thirdParty yes rather	no -42	unknown 57
=type autre	unknown 96	yes -74
=type autre sure	no -96	unknown 151	yes -54
=type autre unsure	no 63	yes -152
=type blessure	no -62	unknown -68	yes 131
=type blessure sure	no -91	unknown -40	yes 130
=type blessure unsure	no -43	unknown -90	yes 133
=type bris_de_glace	yes -42
=type bris_de_glace unsure	unknown 150	yes -193
=type collision	unknown -54
=type collision rather	no -51	yes 70
=type collision sure	unknown -56
=type collision unsure	unknown -68	yes 51
=type degats_des_eaux	yes -51
=type degats_des_eaux rather	no 156	yes -184
=type degats_des_eaux sure	unknown 41
=type degats_des_eaux unsure	no 71	yes -145
=type dommage_materiel	unknown 72	yes -98
=type dommage_materiel sure	unknown 73	yes -73
=type dommage_materiel unsure	no 42	unknown 104	yes -156
=type evenement_climatique unsure	unknown 60	yes -171
=type none	unknown 48
=type vandalisme	unknown 55
=type vandalisme sure	unknown 52
=type vol unsure	no -116	unknown 197	yes -85
=type: blessure	no -78	unknown -58	yes 136
=type: vandalisme	unknown 60	yes -53
a10	no -81	yes 40
a7	unknown 51	yes -47
able	no -45	yes 52
aboard	no 114	unknown -93
about	unknown 49
absolutely	no 45	yes -44
add	no -43	unknown 52
address	no 94	yes -128
admits	yes -41
advise	no -56	unknown 125	yes -71
aerial	unknown 56
affected	no -91	unknown 53
afraid	no -59
after	unknown 46
afterwards	unknown 113	yes -156
agdal	no -45
age	no 89	unknown -122
agent	no -116	unknown 46	yes 52
ago	unknown 44
agreed	no 127	yes -95
ai	no -205	unknown -235	yes 319
aid	no -58	unknown 144	yes -86
ain	no 115	unknown -132
airbag	no -68	unknown 65
airbags	unknown -46	yes 75
airpods	unknown 76	yes -70
alarm	unknown 52
alert	no 188	unknown -163
alight	no -50	unknown 80
alive	yes 56
all	no 54	unknown -46
along	unknown 55	yes -54
already	no 59
alright	no 98	unknown -120
although	unknown -41
always	no -49	unknown 71
amiable	no 70	yes -127
amicable	no -40
anfa	no -61	yes 52
ankle	unknown -80	yes 113
annecy	no 47	unknown -48
another	no 53
answer	no -61	unknown 90
antenna	no -55	unknown 65
anyone	no 59	unknown -59
apartment	no 55	unknown -51
apparently	unknown 159	yes -178
appeared	no -56	unknown 101	yes -49
aquaplaned	yes -57
argan	unknown 83	yes -53
arm	unknown -66	yes 92
arms	no 53	unknown -72
arnoult	no 50
around	no 53	unknown -45
ashes	yes -68
ask	unknown 63	yes -48
asked	no 54	yes -55
asks	unknown 71	yes -73
asleep	unknown 41	yes -69
attached	unknown 50
attended	unknown -91	yes 90
attic	no 137	unknown -205	yes 51
audi	no -54	unknown 57
aunt	no -61
authorities	no -62	unknown 56
autoroute	unknown -128	yes 132
available	no -68	yes 63
avenue	unknown -47
avoid	unknown -55	yes 54
awning	no -43	yes 71
axle	no 180	yes -156
azilal	no -99	yes 88
backed	unknown 54	yes -66
backwards	no -59	unknown 82
bad	unknown -115	yes 85
badly	no -183	unknown 170
baker	no 82	yes -44
bales	no 85	yes -83
ball	no 117	unknown -56	yes -61
balloon	unknown -90	yes 108
balls	unknown 42
bandage	unknown -40	yes 66
bandaged	no -53	unknown -167	yes 214
banks	no 65	yes -87
bar	unknown -73	yes 60
barbecue	no -45	unknown 50
barely	unknown -107	yes 130
barn	no 63	yes -64
barrel	no -54	unknown 93
barrier	no 62	unknown -50
basement	no 94	unknown -66	yes -52
basically	no -70	yes 67
basin	no 48	unknown -94	yes 47
bat	unknown 46	yes -48
bath	unknown 101	yes -73
bathtub	no -77	unknown 96
battery	no -43	unknown -102	yes 142
bay	no 55
beat	no -55	unknown -242	yes 262
bed	unknown -53
bedroom	yes -41
beds	no -139	unknown 59	yes 74
bees	no -44	unknown 96	yes -50
before	no -46	unknown 46
begin	yes 56
being	no 78	unknown -81
belonging	no -48	unknown 70
belongs	no -83	yes 64
belt	no -77	unknown -54	yes 131
bend	unknown -65	yes 51
bender	no 103	unknown -73
beneath	no 41	unknown -88	yes 46
bent	no -72	unknown 50
berrechid	unknown -60	yes 67
beside	no -52	unknown 60	yes -49
better	no -92	yes 55
between	no 40
beyond	unknown -58
beziers	no 70	unknown 111	yes -219
bicycle	unknown -98	yes 125
big	no -58
bike	no -50	unknown 46
bikes	no -155	unknown 180
bin	no -51	yes 57
bins	no -118	unknown 139
birthday	unknown -62	yes 55
bit	yes 51
bite	no 133	unknown -248	yes 120
bitten	no 71	unknown -141	yes 60
blame	no -52	unknown 85
bleeding	no -49	unknown -53	yes 97
bless	no 229	unknown -157	yes -101
blew	no 56	yes -65
blistered	no -60	unknown -140	yes 182
blisters	unknown -40	yes 68
block	no -60	yes 78
blocked	no -96	unknown 64
bloke	unknown 46	yes -44
blood	no 43	unknown -52
blue	no -42
bmw	no -62	unknown 125	yes -90
boar	no 67	unknown -55
board	yes 43
boarded	no 160	unknown -145
boat	yes -45
bodily	no 94	unknown -63
body	no 143	unknown -101	yes -46
boiler	no 68	unknown -58
boiling	no -95	unknown -196	yes 269
bollard	no 128	yes -134
bolt	unknown 48	yes -44
bone	unknown -57	yes 83
boned	no -90	yes 100
bonjour	no 152	unknown -72	yes -89
bonnet	no 40
bookcase	unknown -51
booking	no -48	unknown 106	yes -59
books	no -49
boot	no -48	unknown 62
bordeaux	no -50	yes 46
borrowed	no -64	unknown 64
both	unknown -43
bother	no 61	unknown -40
bottle	unknown -90	yes 77
bottom	unknown -113	yes 113
bought	unknown 57	yes -43
boulevard	no -50	yes 49
bounced	no 90	yes -77
bouskoura	no 48	unknown -48
box	no -51	unknown 67
boyfriend	no -58	unknown 67
boys	no -47	unknown -87	yes 132
brace	unknown -85	yes 122
brake	no -66	unknown 58
braked	unknown -52
brakes	unknown -46	yes 84
branch	no -81	unknown 98
brand	no -95	unknown 163	yes -69
bread	unknown -97	yes 86
breakfast	no -54
breathalysed	unknown -53
breathe	no -41	yes 54
breathed	no -48	unknown -88	yes 140
brick	no -115	unknown 169	yes -55
bricks	unknown 44	yes -42
bridge	no 50	unknown -47
brigade	yes -45
bring	no -68	unknown 64
broad	no -72	unknown 105
broke	unknown 52
broken	no -40	unknown -46	yes 87
brother	no -59	unknown 45
brothers	no -48
brown	no -75	unknown 134	yes -58
bruise	no 41
bruised	unknown -88	yes 100
bruises	no -68	unknown -64	yes 133
bubbling	no -52	unknown -95	yes 123
bucket	unknown -50
buckled	no -52	unknown -79	yes 124
bump	unknown -86	yes 110
bumped	unknown -90	yes 67
bumper	unknown 43
burglary	no 42
burgled	no 53
burn	unknown -152	yes 142
burns	no -56	yes 96
burnt	unknown -53	yes 75
buses	yes 61
business	no 59	yes -92
buying	no 144	unknown -82	yes -98
bypass	no 247	unknown -139	yes -143
c	no -65	unknown 124	yes -58
cabinet	no 60	yes -46
cabinets	no -40	unknown -121	yes 143
cable	no -47	unknown 42
cables	no -44	unknown 133	yes -87
cake	unknown 42
caleche	unknown -45
calf	no -48	unknown -54	yes 103
called	yes -40
calling	unknown 125	yes -116
calls	no -171	unknown 113	yes 55
camel	no -69	yes 103
camper	yes -74
campervan	no 60
camping	no -95	unknown 41	yes 47
campsite	yes 50
cancel	unknown 97	yes -72
cancelled	unknown 56
candle	unknown 56	yes -53
cant	no -56	yes 70
canvas	no 78	unknown -55
captur	unknown 78	yes -54
caravan	no -44	unknown -41	yes 85
care	no -48
carglass	unknown 81	yes -49
carpet	no -46	unknown 41
carpets	unknown 69	yes -52
carport	unknown 47
carrefour	yes -40
carried	no 96	unknown -120
carrying	unknown -71	yes 102
cars	no 56	unknown -65
carte	no -62	unknown 93
casa	no -155	unknown 80	yes 67
casablanca	no 66	yes -83
cash	unknown 48
cast	unknown -46	yes 71
casualties	no 63	unknown -42
cat	yes -58
catalytic	no 46
catastrophe	unknown -44
certificate	unknown -55	yes 61
chain	unknown 41	yes -64
chair	no 60
chairs	yes 42
change	no -49	unknown -88	yes 131
changed	no 50
chap	no 70	unknown -44
charcoal	unknown 43
charge	no -57	unknown 79
charged	yes -57
charger	no -61	yes 69
charming	no 102	unknown -75
charred	unknown 111	yes -109
chasing	no 81	yes -61
check	no 92	yes -147
checked	no 107	unknown -48	yes -62
cheese	no 169	unknown -141	yes -48
chefchaouen	unknown -43	yes 68
chemist	unknown -61	yes 86
chest	no -65	yes 102
chewed	unknown 48
chief	no -114	unknown 116
child	no 76	unknown -80
children	unknown -45
chimney	no 65	unknown -66
chin	no -51	unknown -118	yes 168
chipped	no -40
church	yes -65
cigarette	no 42
circuit	no 79	yes -71
clean	no -53
cleaned	no -50	unknown 43
cleaner	no 85	yes -62
clear	no -80	unknown 148	yes -66
client	no -48	yes 73
clients	no 45	yes -42
climbed	unknown -42
clinic	yes -47
clio	no -50	unknown -52	yes 96
clipped	no 85	unknown -55
clock	no -64	unknown 52
close	no -58	unknown 48
clothes	no -97	unknown 150	yes -61
cloudburst	no -63	unknown 95
club	no -115	unknown -61	yes 145
cm	no -78	unknown 108
co	no -43	unknown 75
coach	no -83	unknown 85
coat	no -80	unknown -98	yes 172
coats	unknown -100	yes 74
coccyx	no -65	unknown -130	yes 166
coffee	yes 44
coin	no -46	unknown 89	yes -44
colander	unknown 40
collapsed	no -44
collar	no -66	unknown -47	yes 112
collarbone	no -60	yes 98
colleague	no 86	unknown -44	yes -46
collision	no 93	unknown -62	yes -46
column	no 124	yes -110
comes	yes -80
coming	yes 40
commune	unknown -61
complains	no -73	unknown -115	yes 178
complete	no -137	unknown 181	yes -73
completely	no 119	unknown -74	yes -47
computers	no -80	unknown 147	yes -71
concertinaed	no 41
concierge	no 54	yes -64
concrete	no 121	unknown -67	yes -56
concussion	no -64	unknown -100	yes 159
confirm	no 107	unknown -40	yes -78
conservatory	no -72	unknown 78
consultation	yes 44
control	no 48
converter	no 46
convertible	no 131	unknown -91	yes -45
cooker	no 40	unknown -71
cops	unknown 104	yes -66
copy	no 106	unknown -80
correct	no 66	unknown -65
corridor	no -52
cost	unknown 112	yes -95
coughed	no -54	unknown -72	yes 123
coughing	no -75	unknown -72	yes 150
could	yes -54
couldn	no -50	unknown 92	yes -43
couldnt	no -95	unknown 66
council	no -68	unknown 67
count	no 166	unknown -112	yes -72
counted	no 86	yes -59
counter	no -85	yes 104
couple	no 73	yes -96
courage	no -94	unknown -86	yes 139
courier	no 114	unknown -89
course	no 160	unknown -110	yes -64
cousin	no 56	unknown -55
cousins	no -79	unknown 162	yes -86
cow	no -59	yes 47
crash	unknown -47	yes 73
crazy	unknown 88	yes -85
cream	no -57	unknown -41	yes 54
creeping	no -173	unknown 222	yes -53
crew	no 107	unknown -61	yes -47
cried	no 101	yes -154
crime	no -41	unknown 77
crossing	no -64
crowbar	unknown 41	yes -48
crumbs	no 93	unknown -123
crunch	yes -41
crushed	unknown 43
cry	no -66	unknown 58
cupboard	unknown 89	yes -55
cupboards	no -44	unknown -195	yes 131
curtain	unknown -67	yes 54
customer	yes -40
cut	unknown -54	yes 46
cuts	unknown -110	yes 90
cycling	unknown -77	yes 106
cyclist	no -42	yes 47
damage	yes -45
damaged	no 80	unknown -87
dance	unknown 155	yes -200
danger	no 152	unknown -94	yes -63
dark	no -74	unknown -73	yes 144
dash	unknown -50	yes 49
dashcam	no 109	unknown -69	yes -40
daughter	unknown -43
dawn	unknown -170	yes 118
daylight	no -42	unknown 74
de	no 47	unknown -87	yes 43
dead	unknown 72	yes -84
dear	unknown -48	yes 63
december	no 110	unknown -120
decided	no 61	unknown -73
deck	no 88	unknown -81
declaration	unknown 54	yes -59
declare	unknown 69
declared	unknown -63	yes 67
deer	no 163	unknown -92	yes -83
degree	yes 46
denis	no -54	unknown -91	yes 142
dent	no -89	unknown 158	yes -81
dental	no 96	unknown -64
dented	no 93	unknown -111
dentist	no 141	unknown -45	yes -114
deny	no -68	unknown 154	yes -91
deposit	no 124	unknown -106
depot	unknown -82	yes 71
derb	no -43	unknown 48
desk	no -79	yes 85
details	yes -48
didn	unknown -51
didnt	no 54	unknown -72
died	unknown 53	yes -85
diesel	no 75	unknown -59	yes -51
dignity	no 68	unknown -66
dinner	no 53	yes -55
discovered	no -63	unknown -66	yes 123
dislocated	unknown -46	yes 82
display	no 125	unknown -87
ditch	unknown -45
dizzy	no -79	unknown -48	yes 128
do	no -45	unknown 44
doctor	yes 52
doesn	unknown -62	yes 41
doesnt	no -96	unknown -49	yes 145
dogs	no 73	yes -54
don	no -52	unknown 57
dont	no -84	yes 45
doors	no 57	yes -40
double	unknown 50
downstairs	no -56	unknown 64
dr	no 56	unknown -58
dragged	yes 51
drain	no -48	unknown 99	yes -51
drawers	no 73	yes -104
drawn	unknown -49
dresser	no -70	yes 51
drew	unknown 55
drill	unknown 61	yes -43
drilled	unknown 65	yes -43
drip	no 153	unknown -138	yes -40
dripping	unknown 64	yes -54
drive	no 78	yes -76
driven	no -101	yes 101
drivers	no 60	unknown -58
drone	no -49	unknown -50	yes 78
drowned	unknown -76
drum	no -46	unknown 99	yes -57
drunk	unknown -122	yes 150
dry	no 283	unknown -242	yes -45
dryer	no -54
dryers	no -80	unknown 112	yes -65
du	yes -81
during	unknown 62	yes -44
dust	unknown 80	yes -124
dusted	no 90	unknown -87
duster	unknown 81	yes -63
dutch	unknown 45	yes -41
duty	no -48	yes 69
duvet	no 128	yes -99
e	no -50
ear	unknown -174	yes 168
ears	no -94	unknown -144	yes 214
easter	no -63	yes 53
eat	no -59	yes 83
eaten	no -51	unknown 73
eating	no 76	unknown -79
eaux	yes -41
egg	unknown -99	yes 131
egged	no 44
eight	unknown -41
either	no 60	yes -76
el	no 106	unknown -102
elbow	no -55	unknown -71	yes 125
electric	no -73	unknown 42
electrical	no -51	yes 57
electrician	no 153	unknown -142
emergency	unknown -92	yes 128
emptied	yes -46
empty	yes -46
ended	yes 67
engineer	no 74
enough	no -142	unknown 129
enter	unknown 210	yes -185
entered	no 91	unknown -62
entire	no 70	unknown 44	yes -111
entirely	unknown 72
entrance	no -49	yes 56
entry	yes -41
er	unknown -68	yes 95
escaped	yes -40
est	no 54	unknown -49
estate	no -258	unknown 221
estimate	no -42	unknown 65
euro	no -46	unknown 89	yes -44
european	yes 40
evacuated	no 109	unknown -84
ever	no -48	yes 79
every	unknown 44	yes -44
everybody	no 56	unknown -46
everyone	unknown -40
everywhere	no -47	unknown -97	yes 143
ex	no -61	unknown 132	yes -71
exact	unknown 102	yes -102
exactly	unknown 41	yes -64
except	no 81	unknown -71
exchanged	unknown -59	yes 47
excuse	no 58	unknown -43
exhaust	no -43	yes 45
expert	unknown 139	yes -136
explain	no 43	yes -67
exploded	no -41	yes 41
extension	unknown 92	yes -68
extinguisher	no 56
extractor	no 112	unknown -59	yes -54
eye	no -72	unknown -61	yes 133
eyebrow	no -50	unknown -136	yes 183
eyebrows	yes 63
eyelid	no -88	unknown -136	yes 217
eyes	no -46
facade	no -67	unknown 79
failed	yes 51
fall	no -76	unknown 99
falls	no 68	yes -41
farm	no 41	yes -42
fast	no 52
father	yes 40
february	no -45
feel	no 55	unknown -73
feet	unknown -49	yes 43
fell	unknown 86	yes -52
fella	no -57	yes 42
fellow	unknown -60	yes 40
felt	no 56	unknown -94
fence	no -61	unknown 84
fender	no 89	unknown -42	yes -47
few	unknown -74	yes 81
fiat	no 45	unknown -66
field	unknown -41
fifty	no -51	unknown -153	yes 192
file	unknown 77	yes -52
filmed	no -45	yes 55
filth	no -74	unknown 81
find	unknown 87	yes -52
fingerprints	unknown 87	yes -56
fingers	no -52	unknown -212	yes 260
finish	unknown -42
firefighters	no 81	unknown -84
firemen	no 44	unknown -47
firework	no 140	unknown -88	yes -61
firm	unknown 58
fish	no 113	unknown -66	yes -51
fitting	no -41
five	yes 51
flame	no -50	unknown -63	yes 111
flames	yes -56
flash	unknown 103	yes -90
flat	no -40
flatmate	no -97	unknown -69	yes 164
flattened	no -42	unknown 93	yes -51
flew	unknown -92	yes 92
flight	unknown 59
flights	no -114	unknown 152	yes -41
floating	unknown 40	yes -45
flood	unknown -65	yes 45
floods	no -56	unknown 69
floors	unknown -87	yes 67
florist	unknown -70	yes 63
fly	no -68	yes 89
flying	no 85	yes -88
foam	no -64	unknown 179	yes -126
fog	no 78	yes -48
folded	unknown -67	yes 100
follow	no -44
followed	unknown -71
following	no 144	unknown -118
food	no 52	unknown -87
foot	unknown -74	yes 105
football	yes -42
force	no 59	unknown -81
forced	unknown 67
forearm	no -106	unknown -175	yes 247
forearms	unknown -40	yes 70
forehead	unknown -73	yes 59
forest	no 95	unknown -56
forgive	no -73	unknown 67
forklift	no -50
forty	no 100	unknown -40	yes -67
forward	no 54	unknown -137
found	yes 59
fourth	no -87	unknown -75	yes 158
fracture	unknown -51	yes 79
fractured	no -55	unknown -80	yes 133
frame	no -150	unknown 119
freezer	unknown 45
friday	no -40
fridge	no 58	unknown -62
fried	unknown 47	yes -44
friend	no -70	yes 40
fright	no 58	unknown -66
frm	no -70	unknown 65
frost	no -300	unknown 325	yes -51
frozen	unknown -126	yes 132
full	no -52	unknown 59
fully	no 143	unknown -186
fuming	no 56	yes -85
funny	no -73	yes 46
furious	no 187	unknown -161
furniture	no -104	unknown 121
fuse	no -63	unknown 63
gale	no -102	yes 73
gang	yes 42
garden	no 44	yes -67
gare	no -54	yes 55
gash	no -67	unknown -90	yes 152
gatepost	no -87	yes 77
gendarmerie	unknown 49	yes -50
generator	no -42
gentleman	yes 40
german	no -42	yes 45
getting	unknown 44
gf	no -119	unknown 61
girl	unknown -40
girlfriend	no -65	unknown 74
give	unknown -40	yes 55
given	unknown -63	yes 41
glass	yes 46
glasses	unknown 43
glazed	unknown 45
glazier	no 107	unknown -57	yes -60
glazing	no -42	unknown 108	yes -70
glovebox	no 50	yes -47
glue	no -68	unknown 61
goats	unknown -43
god	no 60	unknown -43
goes	no -79	unknown -46	yes 115
gold	no 127	yes -101
golf	no 40	unknown -53
gonna	no 43
good	no 64
goodness	no 40
grabbed	no -73	yes 43
graffiti	unknown 58
grandson	unknown -77	yes 70
gravel	no 56	unknown -51
grazed	unknown -82	yes 95
great	no 61	yes -41
green	no -49	yes 86
greenhouse	no -59	unknown 80
grey	no -80	yes 82
grille	no 170	unknown -127	yes -51
grinder	unknown 44
growing	yes -63
guardian	unknown -96	yes 81
gueliz	unknown 45	yes -57
guelmim	unknown -50	yes 53
guess	unknown -48
guests	no 89	unknown -48	yes -41
gutter	no 66
gutters	no -154	unknown 233	yes -97
guys	no 106	unknown -130
gym	no -68	unknown 57
hair	unknown -136	yes 96
hairdresser	no -47	yes 51
hairline	yes 58
hall	no -41	yes 43
halloween	no -60	unknown 176	yes -125
ham	no -57
hamdoullah	unknown -76	yes 70
hamdullah	no -106	yes 133
hand	no -46	yes 75
handbag	unknown -79	yes 70
handbrake	no 112	unknown -52	yes -62
handle	no -67	yes 102
handlebar	no 77	unknown 56	yes -124
hands	no -52
happily	no 121	yes -85
hard	no -60	yes 83
hardly	no 49	yes -106
harm	no 132	unknown -82	yes -50
harmed	no 232	unknown -160	yes -85
hasn	no -115	unknown 143	yes -48
hassan	unknown 49
havent	no -42	unknown 55
having	no 76	unknown -87
hay	no 86	yes -108
head	no -45	unknown -81	yes 126
headache	no 95	unknown -129
headlamp	no 47	yes -47
headlight	no -55	unknown 64
headlights	no -74	yes 104
health	no 146	unknown -86	yes -57
hear	no -44
heard	unknown 67
hearing	no -44	unknown 103	yes -59
hearse	no 117	yes -99
heart	no 50	unknown -106	yes 58
heat	no -59	unknown 100	yes -42
heater	no 49	unknown -93	yes 44
heating	no 62	yes -54
heavy	no 50
heel	no -54	unknown -178	yes 221
held	no -55	yes 57
helmet	no -52	unknown -173	yes 215
help	no -68	unknown 116	yes -46
helped	no 142	unknown -45	yes -98
helping	no -66	yes 40
hers	no 74	yes -125
hes	no -242	unknown -130	yes 295
hey	no -124	unknown 76
hid	no 63	unknown -77
highway	unknown -49
hill	no 107	unknown -62	yes -46
himself	unknown -86	yes 57
hip	no -56	unknown -89	yes 143
hire	no -49	yes 40
hired	unknown 61	yes -76
hob	unknown 50	yes -98
hold	no -54	unknown 55
holding	no -70	unknown -56	yes 126
holds	no 70	unknown -101
hole	no 48	unknown -75
holes	unknown 45
home	unknown -44
honest	no 70	unknown -68
hood	unknown -50	yes 52
hopped	unknown -78	yes 45
horse	unknown -64
hospital	no -49	unknown -41	yes 89
hotel	no -49	unknown 74
hours	no 83	unknown -68
house	no 82	unknown -44
however	no 107	unknown -207
human	no 56
humans	no 205	unknown -177
hundred	no 70	yes -61
hurry	no -46	unknown 161	yes -138
hurt	no 75	yes -43
hurts	no -56	unknown -63	yes 117
hyundai	no 116	unknown -55	yes -80
idea	no -44	unknown -97	yes 135
idiot	no -54	yes 68
idiots	unknown -92	yes 57
if	yes -46
ifrane	no 46
ii	no 87	unknown -68
ikea	no 43	yes -51
impact	no -95	yes 56
impossible	no 156	unknown -128	yes -42
in2	no 42	unknown -45
inch	yes -41
inches	no 104	unknown -72	yes -40
including	no 43	unknown -53
indoors	no 150	unknown -136
induction	no 170	yes -150
informed	no -84	unknown -135	yes 170
inhaled	unknown -44	yes 49
injured	no 98	unknown -94
injuries	no 74	unknown -75
injury	no 110	unknown -93
instead	no -60	yes 49
instructor	unknown 41	yes -79
insulation	unknown -168	yes 106
insurance	yes -40
insurer	no -71	unknown -106	yes 165
intact	no 172	unknown -165
intercom	unknown 58
internet	no -127	unknown 207	yes -82
invoices	no -42	unknown 49
involve	unknown 86	yes -66
involved	unknown 43
iphone	no -85	unknown 83
iron	yes -58
isn	no 65	unknown -46
isnt	no 183	unknown -125	yes -82
itself	no -50
j	no -205	unknown -235	yes 319
jab	unknown -66	yes 81
jam	no 233	unknown -198	yes -40
january	no -41	unknown 135	yes -92
jaw	unknown -73	yes 102
jemmied	no -44	unknown 70
jewellery	unknown 52	yes -43
job	no -77	unknown 41
joint	yes 41
joke	no 94	unknown -48	yes -54
jokes	unknown -40	yes 71
joking	no -43	unknown 43
jump	no 102	unknown -182	yes 63
jumped	unknown -52
june	unknown 42
just	no 69	unknown -48
kangoo	unknown 66
keep	unknown 41
keeping	unknown -85	yes 113
keeps	no -45
kenitra	unknown -73	yes 59
kept	no -49	unknown -53	yes 102
key	no -40	unknown 91	yes -52
keyed	no -56	unknown 82
kid	no 96	yes -90
killed	no -203	unknown 94	yes 95
killing	no -46	unknown -136	yes 181
kindly	no 64	yes -60
kiss	unknown -89	yes 47
kissed	no 105	unknown -78
kit	no -40	unknown 51
km	unknown 57	yes -53
knee	no -46	unknown -89	yes 132
knees	unknown -62	yes 92
knife	no 72	unknown -63
know	unknown 65
known	no 67	unknown -103
l	no 150	unknown -65	yes -116
la	yes -47
lad	unknown -42
lads	no 80	unknown -66
laid	no 175	unknown -126	yes -61
laminate	no -46	unknown -55	yes 91
lamp	no 56
land	unknown 45	yes -40
landed	no 64	unknown -56
lane	no 49	unknown -54
lanes	unknown 86	yes -65
later	no -54	yes 41
laugh	unknown -49	yes 54
laughed	no 43	yes -41
laughing	no 56	yes -67
laundry	no -73	unknown 56
laws	no -50	unknown 51
lawyer	no 73	unknown -131
leak	no -42
leaking	no 89	unknown -114
leaned	no 81	unknown -116
learner	no 73	unknown 45	yes -120
learning	unknown -72	yes 70
least	no 130	unknown -132
leather	unknown 82	yes -78
leave	no -46	unknown 163	yes -121
leaves	no -54	unknown -78	yes 129
leg	no -47	unknown -75	yes 124
legs	no 103	unknown -103
length	no -52	unknown 56
lens	no -73	unknown 145	yes -70
les	unknown -64	yes 72
less	unknown -60
letterbox	no 193	unknown -158	yes -53
letterboxes	no -50	unknown 80
letters	no 83	yes -101
level	unknown 102	yes -111
library	unknown 47
licence	unknown -63	yes 91
lidl	unknown 90	yes -81
life	no -127	unknown 110
lift	no -65	yes 65
lifted	no 53
ligament	no -44	unknown -90	yes 131
ligaments	unknown -85	yes 110
lightning	no 49
lille	unknown 79	yes -81
limoges	no 90	unknown -83
limping	unknown -88	yes 57
line	unknown -46	yes 65
lip	no -75	unknown -99	yes 172
list	yes -47
liters	no 228	unknown -206	yes -50
litres	unknown 51	yes -43
live	unknown 62	yes -103
lives	no 71	yes -79
living	unknown -51
ll	unknown 43
load	no 76	yes -48
loaded	no 201	unknown -186
lock	unknown 50
locked	no -40
locks	no -78	unknown 114
locksmith	no -52	unknown 86
lodge	no -49	unknown 79
lodged	no -42	unknown 57
loft	unknown 99	yes -74
log	no -108	yes 117
lol	unknown 44	yes -62
longer	no -93	unknown 151	yes -55
loo	unknown 48
look	yes -54
looked	no 71	unknown 50	yes -120
looks	unknown 56
lorry	no -49
loss	unknown 44	yes -43
lounge	no 84	unknown -56
low	unknown -60	yes 77
lower	no 63	unknown -105
luck	no 147	unknown -96	yes -50
luckily	no 78	yes -43
lump	unknown -72	yes 68
lunch	no 113	unknown -98
lunchtime	no -82	yes 67
lying	no -45	yes 45
lyon	no -44	unknown 52
madam	unknown -48	yes 49
madame	unknown -45
main	no 208	unknown -131	yes -102
make	unknown 52	yes -40
makes	no -68	yes 66
man	yes 56
managed	no 108	yes -124
marble	no -73	unknown -64	yes 118
march	unknown 56
marina	no -43	unknown 104	yes -62
mark	no 162	unknown -139
marks	no -75	unknown 56
marrakech	unknown 58
mask	no -44	yes 73
mass	unknown 57
master	no 88	unknown -123
mat	no 119	unknown -60	yes -66
mayor	no 140	unknown -120
mean	no 135	unknown -99
measured	no -65	unknown -43	yes 106
mechanic	no -43	unknown 87	yes -44
medical	no 90	unknown -111
medina	unknown 59	yes -92
melon	unknown -56	yes 47
members	no 124	unknown -96
mercedes	no -56	unknown -61	yes 117
mercifully	no 204	unknown -164	yes -72
merely	no 143	unknown -79	yes -82
message	unknown 63
met	no 116	yes -101
metal	yes -56
meter	yes -42
metre	no -50	unknown 52
metres	no -66	unknown 118	yes -54
metro	no 66	unknown -122	yes 57
middle	no -101	yes 78
midnight	yes -42
might	no 54	yes -156
milk	no -78	yes 42
mine	no 74	unknown -48
mini	unknown 74	yes -81
minibus	no 75	unknown -71
minus	no 68	yes -49
minute	unknown -50	yes 71
mirror	no -44	unknown 55
mirrors	no 125	unknown -50	yes -80
misjudged	no 186	unknown -161	yes -41
missed	unknown -53	yes 41
missing	yes -42
mistake	no -110	yes 63
mobile	no -59	unknown 133	yes -85
mohammedia	yes 48
mom	no 48	unknown -40
moment	no 85	unknown -109
monsieur	no 113	unknown -69	yes -61
month	no -53	unknown 52
moon	no -79	unknown 147	yes -72
mooring	no 199	unknown -160	yes -47
moped	unknown -45	yes 47
more	no 50
mortified	no 41
mosque	no -55	unknown 44
most	yes 71
moto	no -69	unknown 43
motor	unknown 78	yes -47
motorbike	yes 52
motorcycle	no -84	unknown 67
motorway	no -42
moulay	unknown -53	yes 86
mountain	no -56	yes 72
mouth	no -77	yes 89
move	no -53	unknown 40
mower	unknown 89	yes -58
mrs	unknown 47	yes -43
ms	unknown 52
much	no 104	yes -77
mud	unknown -155	yes 127
mug	no 54	yes -62
multi	no 88	unknown -66
mum	no -42	yes 45
municipal	unknown 123	yes -129
must	unknown -49
myself	no 51
nail	no 136	unknown -96	yes -42
nails	no 41	unknown -100	yes 65
names	no -40	unknown 48
nanny	no -45	unknown 58
narrow	no -50	unknown 67
nasty	no -48	unknown -48	yes 85
nav	no -85	unknown 273	yes -200
nearly	unknown 41	yes -54
nearside	no -50	unknown 49
neat	unknown 138	yes -116
necessary	no -74	unknown 163	yes -116
neck	no -73	unknown -53	yes 126
need	unknown -55
needed	no 46
needful	no -55
needs	yes 45
neighbor	no 67	yes -62
neighbors	no 78	unknown -117	yes 40
neither	no 107	unknown -65	yes -43
nephew	no 41	unknown -72
new	no -49
news	no 41	unknown -91
nice	no 66	unknown -43
nicked	no -44	yes 52
nights	no -69
nine	unknown 88	yes -68
nite	no -51	unknown 73
no	no 52
no1	no 214	unknown -156	yes -67
nobody	no 57
noise	no -42	unknown 62
none	no 114	unknown -76
nor	no 81	unknown -68
nose	no -68	unknown -83	yes 147
note	unknown 87	yes -56
noted	unknown 74	yes -47
nothing	no 51
noticed	unknown 50	yes -59
november	no -45
nowhere	unknown 62	yes -83
nudged	no 74	unknown -45
number	unknown 40
numbers	unknown -40
nurse	unknown -80	yes 105
o	unknown -57	yes 80
oberkampf	no -60	yes 63
observation	unknown -87	yes 121
obviously	no 67	unknown -49
october	no -49	yes 83
offered	yes -52
office	no 62
officer	unknown 49	yes -72
ohio	unknown 120	yes -98
ok	no 85	unknown -78
okafor	unknown 61	yes -47
okay	yes 40
olive	unknown 83	yes -120
one	no 47
online	no -48	unknown 72
onto	no -69	unknown 73
opened	no -63	yes 59
opening	no -45	unknown 78
optician	unknown 58	yes -49
or	no 49	unknown -42
oranges	no -101	unknown 50
osteopath	unknown -95	yes 63
others	no -54	unknown -83	yes 128
oujda	no -49
oukaimeden	unknown -85	yes 119
ours	no 136	unknown -130
ourselves	no 73	unknown -49
oven	unknown -45	yes 74
overflowed	unknown 43
overhead	yes -55
overnight	yes 45
owned	no 138	unknown -132
ownership	no -50	unknown 77
oxygen	no -47	unknown -87	yes 134
paddling	no 81	unknown -57
padlock	unknown 81	yes -47
paid	unknown 80	yes -54
pain	unknown -158	yes 176
pains	no -65	unknown -67	yes 133
paint	no -46	unknown 79
painted	no 62	yes -78
painting	no -80	unknown 239	yes -198
pair	no 97	yes -109
palm	no -59	unknown 90
palms	no -90	unknown -77	yes 149
pan	unknown -122	yes 87
panda	unknown -54
pane	no -44	unknown 91	yes -47
panel	no -43	unknown 58
panels	no -50	yes 68
panes	unknown 93	yes -111
paper	no -40	unknown 48
papers	yes 48
paperwork	no -88	unknown 73
parasol	no -78	yes 88
parcel	no 41
pare	no 225	unknown -60	yes -196
parents	no -66
parish	no 92	unknown -102	yes -73
part	unknown -102	yes 109
parties	unknown 103	yes -71
partner	no -49	yes 59
party	no 65	unknown 98	yes -160
pass	no 102	yes -85
passed	no -76	unknown -63	yes 138
passengers	unknown -66	yes 73
passing	no -124	unknown 186	yes -104
passport	no -52
passports	unknown 58	yes -68
path	no -48	yes 71
patient	no 161	unknown -122	yes -71
patio	no -78	unknown 136	yes -61
patrol	unknown -134	yes 154
pay	unknown 76	yes -55
payment	unknown 245	yes -219
pays	no -54	unknown 60
peace	no -64	unknown 66
pedestrian	unknown -72	yes 41
peeled	no 40	unknown -51
peeling	no -76	yes 54
pelvis	yes 56
pen	unknown 84	yes -52
perfect	no 115	unknown -167
perfectly	no 140	unknown -112
peripherique	no 41	unknown 45	yes -78
person	unknown -42
persons	no 97	unknown -55	yes -41
petrol	no -65	unknown 96
pharmacist	unknown -201	yes 137
pharmacy	no 42	yes -50
photo	no -137	unknown 192	yes -56
photographs	unknown 53	yes -97
photos	yes -41
physically	no 100	unknown -70
physio	no -98	unknown 128
picanto	no 50	yes -68
pick	unknown -44	yes 80
picked	no -89	unknown -51	yes 137
picking	no -85	yes 46
picture	no 154	unknown -127
pictures	no -76	yes 77
pieces	no -42	unknown 51
pierced	no 85	unknown -55
pillar	no 57	unknown -61
pin	no -50	unknown -55	yes 95
pins	no -71	unknown -139	yes 194
pizza	no -41	unknown 116	yes -139
place	unknown -44	yes 49
places	unknown -45	yes 51
plainte	unknown 42	yes -49
plane	no 86	unknown -115
plaster	unknown -81	yes 54
plate	unknown 50	yes -55
plates	unknown -125	yes 150
play	unknown 64	yes -81
playing	yes 43
plays	no -85	unknown 134	yes -48
playstation	no -69	unknown 94
ploughed	no 80	unknown -57
pls	no -71	unknown 122	yes -50
plumber	no -53	unknown 92	yes -40
plus	unknown 46	yes -51
pm	unknown -56	yes 53
pocket	no -85	unknown 106
point	no -128	unknown 198	yes -66
points	unknown -135	yes 161
pole	no 137	unknown -187
polish	no 128	unknown -65	yes -73
polite	unknown 88	yes -65
polycarbonate	no -66	unknown 111	yes -45
pompiers	no 59	unknown -92
poor	no 116	yes -90
poplar	no 65	yes -79
porch	unknown 65	yes -48
porte	no 67	yes -94
portuguese	unknown 84	yes -66
postman	unknown -77	yes 97
pot	no 113	unknown -140
poured	no 40
pouring	no 60	yes -70
powder	unknown 50	yes -43
power	unknown 75	yes -94
practice	no -42	unknown 78
pregnant	unknown -75	yes 107
premises	unknown 48	yes -58
present	no 48	unknown -60
pressed	no -249	unknown 174
pressure	no 81	unknown -111
pride	no 277	unknown -241	yes -59
prints	unknown 126	yes -109
priority	yes 50
problem	no -55
properly	no 111	yes -85
proud	no -90	yes 58
prove	no -46
pruning	no -48	yes 72
pulled	no -53	unknown -40	yes 95
pulling	no -86	unknown 162	yes -85
pump	no -66	yes 45
purple	no -69	yes 71
purpose	unknown -91	yes 106
pushed	no -47	yes 48
putting	unknown -129	yes 156
pv	no -60	yes 61
quad	no -98	yes 70
quarter	unknown 47	yes -53
question	unknown -166	yes 121
queue	unknown -42
quick	no 113	unknown -100
quite	no 74	unknown -66
quote	no 56	yes -41
r	no 134	unknown -99
rabies	no -103	unknown -137	yes 209
rack	no -130	unknown 208	yes -99
racks	unknown 80	yes -74
radiator	unknown -55
radio	yes -52
rail	unknown -151	yes 159
rain	no 43	yes -56
raining	unknown -77	yes 62
ramp	no 78	yes -74
ran	unknown -41
rang	no 63	yes -95
range	no -56	unknown -93	yes 140
rather	unknown -46
raw	unknown -76	yes 100
ray	no 132	unknown -101	yes -47
reached	no 101	yes -63
read	no -72	unknown 86
real	unknown -134	yes 94
really	no 122	yes -126
rear	unknown 80	yes -56
reason	no -41	unknown 66
reception	no -85	unknown 123
reckons	unknown 47	yes -70
record	yes 46
recorded	no 62	yes -99
red	no -71	unknown 48
refunded	no 58	yes -77
refuses	no -41	unknown 86	yes -48
register	unknown 57
reimbursement	no -100	unknown 255	yes -159
reims	no 50	unknown -174	yes 77
remains	no -93	yes 57
remember	no -84	yes 55
removal	no 96	unknown 57	yes -167
removed	no -102	unknown -81	yes 140
renault	no 126	unknown -82	yes -59
rennes	no -99	unknown -159	yes 248
rental	yes 54
repaired	no -161	yes 144
replace	unknown 123	yes -164
replaced	unknown -44
replacing	no -118	yes 89
reported	no -43	unknown 110	yes -67
required	no 108	yes -129
residence	unknown 52
respected	unknown -60
rest	no 57	unknown -85
restaurant	unknown 47	yes -56
return	no -58	unknown 77
returned	no 60	yes -91
reversed	yes -42
reversing	no -59	unknown 132	yes -85
ribs	unknown -74	yes 110
ride	unknown 57	yes -44
rider	no -90	unknown 101
ridiculous	no 67	unknown -74
ring	unknown 40
ringing	no -70	unknown -107	yes 161
ripped	no -61	unknown 108	yes -49
river	yes -43
roadside	no -91	unknown 107
robot	no -76	unknown 120	yes -47
rock	no -166	unknown 246	yes -104
rode	no 96	unknown -148	yes 41
roofer	no 152	unknown -99	yes -64
room	yes 41
roommate	no -51	unknown 92
rooms	no 82	yes -59
rose	no 72	yes -111
roughly	no -88	yes 85
round	no -49	unknown 64
router	unknown 83	yes -62
rover	yes 40
royal	unknown -80	yes 70
rubber	no 68
rucksack	no 82	unknown -48
rude	yes -46
rug	no -66	unknown 81
ruined	no -44	yes 64
run	no -41	unknown 87	yes -47
rung	no -89	yes 73
running	unknown 74	yes -89
rush	no 155	unknown -84	yes -84
safe	no 125	unknown -66	yes -62
salam	no -132	unknown 152
sale	no -126	unknown 41	yes 69
salon	no -48
samu	no -59
sand	no -47	unknown 123	yes -72
sandwich	no 132	unknown -124
sat	unknown 55	yes -75
saw	no 85	yes -56
saying	no -118	unknown 96
scalded	unknown -80	yes 108
scalp	no -48	unknown -180	yes 216
scare	no 62	yes -44
scared	unknown -72	yes 58
scorched	yes -48
scratch	no 88	unknown -49
scratched	no -53	yes 46
screamed	unknown -140	yes 140
screen	no -51	yes 40
screwdriver	no -55	unknown 96	yes -43
sea	no -79
seal	unknown 53	yes -52
sealed	no 82	unknown -49
seam	no -85	unknown 63
seat	no 45	yes -42
seatbelt	yes 64
seats	unknown 181	yes -196
see	no 43
seeing	no -104	unknown 172	yes -81
send	no -45	unknown 95	yes -49
sent	no 115	unknown -45	yes -72
serious	unknown -111	yes 81
service	unknown -103
settat	no -45	unknown -49	yes 96
seven	unknown -67	yes 41
sewed	no -68	unknown -156	yes 210
shaken	no 72	unknown 55	yes -194
shaking	unknown -41	yes 71
shame	unknown 96	yes -73
shape	no 49	unknown -208	yes 81
shaped	no 140	unknown -80	yes -74
share	unknown -40
shattered	unknown -79
shed	unknown 70	yes -82
shelf	yes -64
shelter	no 65	yes -41
shes	no -50	yes 51
shin	no -56	unknown -86	yes 139
shock	no 41	unknown -137	yes 100
shoe	no -53	unknown -60	yes 112
shop	unknown 68	yes -48
shopfront	no 87	unknown -41	yes -67
shopping	no 61	unknown -84
short	no 52	yes -94
shot	no -45	yes 40
should	unknown -59
shoulder	no -79	unknown -54	yes 134
shout	no 46	unknown -69
shouted	no 72
shouting	no -82	yes 62
shoved	no -48	yes 79
showed	no -54
shower	unknown -63	yes 58
shows	no -124	yes 89
shredded	unknown -56
shrugged	unknown 88	yes -56
shunt	no 166	unknown -104	yes -90
shut	unknown -81	yes 94
si	no 110	unknown -99
sides	no -41
sidi	no -102	unknown 149	yes -50
signal	no -46	unknown 58
silver	no 49
singed	unknown -96	yes 110
singing	no 72	unknown -47	yes -71
single	no 41	yes -58
sink	no 42	unknown -44
siphoned	no -77	unknown 120	yes -47
sir	no -43
sirs	no -52	unknown 107	yes -84
sitting	unknown -41
six	no -44
sixty	no 83	yes -112
ski	yes -51
skidded	no 209	unknown -187	yes -62
skier	no -54	unknown -76	yes 125
skin	no -43	yes 58
skirting	no -59	unknown 101	yes -43
skis	no 125	unknown -81	yes -51
skoda	no 140	unknown -105
sky	no -52	unknown 80
slab	no -82
slammed	no -54	yes 58
slates	no 75	yes -50
sleep	no -72
sleeping	no 61
sleeps	no -60	unknown -116	yes 173
slept	no 99	unknown -73
sling	yes 59
slip	no -74	unknown 110	yes -46
slipped	no 50	unknown -80
slippers	yes 47
slow	no 55	yes -70
slowly	unknown -103	yes 88
smart	no -67	unknown 118	yes -55
smell	no 44	yes -49
smells	no -54	yes 85
smoking	no -61	unknown 128	yes -104
snapped	no -51	unknown 60
soaked	unknown -45	yes 69
socket	unknown 54
sockets	no 114	unknown -107	yes -42
socks	no 93	unknown -76
sofa	no 45	unknown -59
soft	no -40	unknown 103	yes -61
some	unknown 66	yes -43
somebody	unknown 64
someone	unknown 42	yes -45
sometime	no -49	unknown 66
somewhere	unknown 63	yes -53
sore	unknown -98	yes 118
sorry	unknown 74
sorted	no 50	unknown -85
souk	no -85	unknown 82
soul	no 54	unknown -45
sound	no 44
space	no 64
spain	unknown 110	yes -85
spanish	unknown -52	yes 55
spark	no 91	yes -80
sparks	no 163	unknown -130	yes -59
speak	no 62	yes -80
speed	no -42	yes 68
spider	no 136	unknown -79	yes -65
spill	no 177	unknown -113	yes -107
splinter	no -42	unknown -208	yes 224
sprained	no -44	unknown -125	yes 168
spray	no -44	unknown 65
spread	no -102	unknown 114
spun	no 71	unknown -93
staff	no 141	unknown -121
stain	no 64
stained	no -88	unknown 142	yes -57
staircase	no 52
stairs	no -58	yes 45
stairwell	unknown -89	yes 52
stall	unknown -101	yes 72
stalled	no 58	yes -44
stamped	yes -58
stand	unknown -122	yes 123
star	no 150	unknown -108	yes -71
starred	unknown 54	yes -43
start	no -40	unknown 76
started	unknown -42
statements	unknown -46
stationary	no 44
stayed	yes 56
steering	no 99	unknown -58	yes -66
step	yes 49
stepladder	no -73	unknown -131	yes 186
stepped	unknown -78	yes 106
steps	no -71	unknown -68	yes 140
stiff	no -80	unknown -97	yes 172
stings	no -84	unknown -265	yes 277
stinks	unknown 63	yes -66
stitches	unknown -78	yes 115
stole	no -92	unknown 146	yes -55
stolen	unknown 77	yes -58
stone	unknown 47	yes -54
stones	no 119	unknown -115
stood	no 141	yes -153
stopped	yes 41
stops	no 60	unknown -51
storage	no -47
storey	no 61	unknown -68
story	no 56	unknown 72	yes -174
stove	no 60	yes -61
stoved	no -96	unknown 50
straight	no 42	unknown -41
stray	no 157	unknown -80	yes -88
street	no 54
strike	no 150	unknown -111	yes -92
stripper	no 74	unknown -41
strong	no -82	unknown 125	yes -45
stuck	no 81	yes -109
student	no 44
studio	unknown 82	yes -45
study	unknown 64	yes -43
stuffed	no -40
suffered	no 166	unknown -129
sugar	no 85	unknown -58
suitcase	unknown 53
sultan	yes 42
summer	unknown 85	yes -122
sump	no -96	unknown -110	yes 156
sun	no -139	unknown 217	yes -96
sunroof	no -52	yes 62
super	unknown -40
supermarket	no -40
supposed	yes 40
sure	no 76	yes -68
surfboards	unknown 49
surge	unknown 118	yes -100
swallowed	no -70	unknown -165	yes 199
swapped	no 50	unknown -42
swear	unknown -60	yes 81
swearing	unknown -83	yes 76
swerved	unknown -71
swollen	no -42	yes 69
swung	unknown 56	yes -47
tables	no -61	unknown -120	yes 184
tablet	unknown 97	yes -164
taghazout	unknown -42
tail	no 160	unknown -103	yes -62
tailbone	no -65	unknown -82	yes 148
tailgate	unknown 40
taking	unknown -50
talking	no -84	yes 119
tangier	yes -59
tap	unknown 82	yes -50
tape	no -110	unknown 44	yes 59
tarpaulin	no 150	unknown -82	yes -92
tazi	unknown 79	yes -56
tea	no 56	unknown -45
teacher	no -90	yes 87
technician	no 40
telephone	unknown 127	yes -132
television	unknown 62	yes -58
telling	no 82	yes -109
telly	no 41	yes -48
tenant	no -87	unknown 89
tent	unknown -44	yes 44
tesla	no -73	unknown 108
test	no -55	unknown 141	yes -87
tetanus	unknown -50	yes 83
than	no 83	unknown -58
thank	no 77	unknown -60
thankfully	no 117	unknown -94
thanks	no 99	unknown -68
thats	no -53	yes 75
theft	no -61	unknown 87
themselves	no -57	unknown 72
theo	no -40	yes 55
theres	no -46	unknown 91	yes -46
thief	no -70	unknown 80
thieves	no -70	unknown 138	yes -122
thigh	no -92	unknown -188	yes 239
things	unknown 41	yes -59
think	no -143	unknown 155
thinking	unknown 128	yes -126
third	unknown 66	yes -59
thirty	no -49	unknown 49
tho	no 253	unknown -154	yes -210
those	unknown -113	yes 110
though	yes 48
thought	yes 43
thrown	no -50	unknown -91	yes 134
thru	unknown 61	yes -104
thumb	no -66	unknown -102	yes 161
thunder	no 42	yes -63
thunderstorm	no -88	unknown 123
tichka	no -68	yes 98
tile	unknown -152	yes 140
tiles	unknown -79	yes 43
tin	unknown 82	yes -45
tip	no -94	yes 58
tipped	yes 48
tires	no 113	unknown -47	yes -65
today	unknown 67
toddler	no -43	yes 40
toe	unknown -64	yes 41
toes	unknown -131	yes 151
together	no 66	yes -61
toilet	no -41	unknown 80
toll	unknown -73	yes 58
tomorrow	no -83	unknown 139	yes -56
tongue	no -136	unknown -42	yes 156
too	no 45	unknown -94	yes 46
tools	no -57
tooth	no -88	unknown -82	yes 169
top	unknown -94	yes 100
tore	unknown -73	yes 108
torn	yes 61
tornado	no 49	unknown -40
touch	no 121	unknown -152
touched	no 43
tourists	no -57
tours	no -40	unknown 72
towards	yes 58
towed	unknown 40
towel	no 48	unknown -58
towing	no 72	unknown -52
town	no -103	yes 67
traffic	unknown -49
trailer	no -42	unknown 77
train	no 110	yes -90
tram	no -43	unknown -143	yes 177
trampoline	no 96	unknown -80
travel	no 40	yes -62
travelling	no 95	unknown -51	yes -54
tree	no 47	unknown -45
trees	no 65	unknown 74	yes -156
trembling	no 87	unknown -176	yes 108
trip	no -42	unknown 75
tripped	no -74
trod	no -78	yes 61
trouble	no -64
truck	unknown 48
trucks	unknown 51
true	no -150	yes 106
truly	unknown 43
tub	no 113	unknown -46	yes -72
tube	no -62	unknown 74
tumble	unknown -41	yes 55
turn	no -79	yes 69
turned	no -63	yes 82
turns	no -85	unknown -58	yes 136
tweezers	no -122	unknown -135	yes 223
twelve	unknown 57	yes -86
twingo	no -157	unknown 213	yes -71
twins	unknown -72	yes 62
twisted	no -42	yes 58
two	unknown -40
type	no -50	yes 54
typing	no -55	yes 82
tyre	no 78	unknown -149	yes 68
tyres	no -58	unknown 121	yes -61
u	no -78	unknown 172	yes -95
uber	no 76	yes -57
underground	no -45	unknown 56
underneath	unknown 60	yes -49
unharmed	no 104	unknown -56	yes -47
unhurt	no 96	unknown -59
unit	no 53	unknown -45
units	yes 55
unscathed	no 113	unknown -85
us	no 58	unknown -44
use	no 129	unknown -131
used	no 144	unknown -125
utility	no -128	unknown 77	yes 49
uzes	no -58
v	no 40
valence	no 67	unknown -48
valley	yes -41
valued	no -60	unknown 87
valve	unknown -75	yes 101
vanished	yes -49
vannes	no 135	unknown -54	yes -100
vase	no -81	unknown 121	yes -44
ve	no -40
vehicle	yes 42
velux	unknown -44	yes 49
veranda	unknown 42
verge	no 101	unknown -51	yes -66
village	no -54	unknown 46
visiting	unknown 43	yes -58
voltage	unknown 80	yes -55
volvo	unknown -42	yes 47
w	no -163	unknown 124
wait	no -40	unknown 62
waited	no 77
waiter	no -75	unknown -184	yes 257
waiting	unknown 49
wake	yes 40
walk	unknown -69	yes 87
walking	unknown -42	yes 78
wall	unknown 52
wallet	no 78	unknown -133	yes 45
walls	no 61	unknown -66
wanted	no 54	unknown -112	yes 59
wants	unknown 47
wardrobe	no 54	yes -73
wash	no -108	unknown 63
washed	no -62	unknown 194	yes -132
wasn	no 65	yes -41
watches	no -58	unknown 122	yes -67
watching	unknown 60	yes -81
waterfall	no 90	yes -103
wearing	no -95	unknown 63
web	yes -48
wedding	no 51	yes -81
weekend	no -63	unknown 135	yes -82
weeks	yes 44
well	no 54	unknown -82
were	no 50
weren	no 130	unknown -154
wet	unknown -72	yes 63
wheel	unknown -41	yes 57
wheelchair	no -56	unknown 194	yes -171
wheels	no -46	unknown 99	yes -54
where	no 51
whether	no 110	unknown -65	yes -66
whiplash	no -82	unknown -73	yes 156
whoever	no 102	yes -74
whom	unknown 66
why	unknown -100	yes 80
width	no -54	unknown 80
wife	unknown -56	yes 51
wild	no 67	unknown -55
will	unknown 50
wind	unknown 49	yes -52
wine	no 72	yes -98
winter	no 40
wiper	no -93	unknown 133	yes -52
wipers	no 72	yes -97
wire	no -50	yes 61
wish	no 62	yes -55
without	unknown -44
woke	no 61	unknown -93
woman	no 43
wont	no -51	unknown 65
wood	no 48	yes -48
wooden	unknown 73	yes -45
word	no 82	yes -78
work	unknown -45	yes 56
worker	no 86	unknown -44	yes -41
working	no 75	unknown -125
works	yes -41
worktop	no -51	unknown 95	yes -46
worth	no -56
would	no -60	unknown 78
wound	no 48	unknown -56
wounded	no 115	unknown -68	yes -46
wrapped	unknown -72	yes 92
wrenched	unknown -140	yes 109
wrist	no -86	unknown -88	yes 176
wrists	no -82	unknown -179	yes 227
written	no -84	unknown 132	yes -55
x	unknown -140	yes 99
yanked	no -40	unknown -105	yes 137
yard	no 61	yes -41
yaris	no 56	yes -56
year	yes -47
yellow	unknown -98	yes 64
yet	unknown 55
young	no 77	yes -42
your	unknown 64	yes -54
yours	no -131	unknown 74
zebra	unknown -96	yes 134
zerktouni	no -159	unknown 126	yes 46
zero	no 58
zinc	no -61	unknown 59
@thirdParty
	no 133	unknown -223	yes -44
#019>	no -62	yes 77
#026>	no -44	yes 57
#0pm>	yes 50
#0th>	no -105	unknown 93
#11pm	no 40
#140>	no -195	yes 202
#14th	yes 49
#150>	no 78	yes -57
#180>	no 72	yes -55
#18th	no -209	unknown 202
#1pm>	no 47
#200>	no 67	yes -55
#2019	no -62	yes 77
#2026	no -44	yes 57
#208>	no 70	yes -53
#27th	no 102	yes -79
#30th	no -116	yes 137
#310>	no -107	unknown 116
#350>	no 106	yes -100
#5pm>	yes 50
#600>	no 73	yes -40
#6th>	no 44
#780>	no -43	yes 75
#800>	no 107	unknown -48	yes -59
#8th>	no -123	unknown 125
#900>	no 96	unknown -44	yes -53
#9th>	no -71	yes 76
#<000	no 87	yes -72
#<00>	no 127	yes -94
#<05>	no -56	yes 62
#<11p	no 40
#<12>	no -57	yes 79
#<13>	no -50	yes 58
#<140	no -195	yes 202
#<14>	unknown 71
#<14t	yes 49
#<150	no 72	yes -53
#<16>	no -74	yes 97
#<18>	no 127	unknown -44	yes -84
#<18h	no -104	yes 126
#<18t	no -209	unknown 202
#<19h	no -104	yes 120
#<200	no 57	yes -44
#<208	no 70	yes -53
#<21>	no 106	yes -89
#<22>	no 57
#<240	no -263	unknown 202
#<25>	no 83	yes -61
#<27t	no 102	yes -79
#<28>	no -42	yes 51
#<30>	no -59	yes 79
#<30t	no -116	yes 137
#<310	no -107	unknown 116
#<350	no 110	yes -97
#<400	no -64	unknown 84
#<40>	unknown 44
#<4th	no 92	yes -67
#<55>	no -183	yes 195
#<60>	no 74	yes -64
#<74>	no 207	unknown -52	yes -175
#<780	no -43	yes 75
#<800	no 114	unknown -52	yes -62
#<900	unknown -50	yes 45
#<90>	no 132	yes -121
#<a10	no 103	yes -92
#<a6>	no 81	unknown -48	yes -42
#<a7>	no -79	unknown 150	yes -97
#<abl	no 93	yes -78
#<abs	no 76	yes -52
#<add	no 56	unknown 104	yes -152
#<adj	no -152	yes 165
#<adm	no -61	yes 77
#<aff	no 69	yes -66
#<afr	no -162	unknown 211	yes -94
#<agd	no 51
#<age	no 137	yes -117
#<ahe	no -98	yes 114
#<ai>	no 84	unknown -68
#<aid	no 88	yes -53
#<air	unknown 42	yes -41
#<al>	no 137	yes -109
#<ale	no 48	yes -40
#<ali	no 63	unknown 62	yes -130
#<alm	unknown 142	yes -156
#<alt	no -95	yes 113
#<alw	no 45
#<amb	no -47	yes 42
#<ami	no -67	yes 79
#<ana	no 151	unknown -90	yes -59
#<anf	no 40
#<ani	no 58	yes -49
#<ann	no 94	yes -83
#<ano	no -73	yes 93
#<ans	no -213	unknown 71	yes 125
#<ant	no -84	yes 112
#<apa	no -82	unknown 67
#<apo	yes 56
#<app	no 82	yes -58
#<arc	no -79	yes 92
#<arg	no 92	yes -80
#<arr	no -45	yes 73
#<art	no -93	yes 111
#<ash	no -129	yes 145
#<ass	unknown 54	yes -63
#<ate	no 46
#<aug	no 44
#<ava	no 86	yes -72
#<ave	no -61	yes 67
#<awn	no -86	unknown 64
#<azi	yes 63
#<azr	no -87	unknown 247	yes -221
#<bag	no 71	yes -52
#<bak	no -75	yes 59
#<bam	no -53	yes 63
#<bay	no -123	yes 147
#<bed	no 48	yes -53
#<bef	no -44	unknown 45
#<beg	no -74	unknown 44
#<bei	no 45
#<bel	no -70	yes 89
#<ben	no 43
#<ber	yes 56
#<bez	no 47
#<big	unknown 59
#<bil	no -77	unknown 93
#<bir	no 54
#<ble	no -46	yes 70
#<bli	no 73	yes -60
#<blo	no -109	yes 84
#<blu	no -114	unknown 90
#<bmw	no -92	yes 108
#<boa	yes -48
#<bob	no -51	unknown 151	yes -137
#<bod	no 122	yes -98
#<boi	no 94	yes -71
#<bol	no 65	yes -50
#<bon	no -63	yes 45
#<bor	no -106	unknown 47	yes 54
#<bos	no -65	yes 90
#<bra	yes 51
#<bru	no 59	yes -48
#<bub	unknown 94	yes -102
#<buc	no 44
#<bui	no -47	yes 62
#<bul	no 80	yes -69
#<bum	no -57	yes 47
#<bun	no 149	yes -124
#<bus	yes 56
#<buy	no -72	yes 106
#<byp	no 43
#<cab	no 49
#<caf	no -42	yes 55
#<cak	no -48	yes 87
#<cal	no -43
#<can	yes -42
#<cas	unknown 47
#<cat	no 43
#<cau	yes -42
#<cav	unknown 102	yes -112
#<cen	no -100	unknown 184	yes -121
#<che	no -49	yes 74
#<cho	unknown 83	yes -124
#<chr	yes 42
#<chu	no -75	yes 109
#<cit	no -120	yes 135
#<cla	no -134	unknown 58	yes 75
#<clu	no -46	unknown 55
#<cm>	no 87	yes -57
#<co>	no -116	unknown 50	yes 76
#<coa	yes 47
#<coc	no 83	yes -52
#<coi	no 40
#<coo	no -43	yes 71
#<cov	no 59	yes -97
#<cow	no -101	unknown 53	yes 52
#<cra	yes -42
#<cre	unknown 44	yes -52
#<cri	no -105	yes 125
#<cro	no -88	yes 107
#<cru	no -62
#<cuf	no 152	yes -135
#<cup	no 52	yes -40
#<cur	no 40
#<cus	no -69	unknown 108
#<cut	no 49	yes -59
#<cyc	no -63	yes 78
#<dac	yes 48
#<dai	no 93	yes -70
#<dam	no -64	yes 44
#<dan	no 43
#<dat	yes 53
#<de>	no -40
#<dec	unknown 64	yes -49
#<dee	no 88	yes -117
#<def	no 167	yes -131
#<del	yes 59
#<den	no -93	unknown 87
#<dep	unknown 46
#<dh>	no 52
#<dia	no 54	unknown 60	yes -133
#<dic	no 126	yes -99
#<die	no 45
#<dif	no -144	yes 160
#<dij	no -75	yes 87
#<din	yes 55
#<dir	no -64	yes 43
#<dit	no 120	yes -102
#<div	no 179	yes -149
#<diz	no -86	yes 104
#<doc	no 58
#<doe	unknown 40
#<dou	no 48
#<doz	no 54	yes -47
#<dru	no 61
#<dry	no 68	yes -55
#<du>	unknown -57
#<due	no 78	yes -65
#<dul	no -47	yes 58
#<dup	unknown -45	yes 43
#<dur	no -60	yes 64
#<dus	no 53
#<dut	no -67	yes 99
#<eac	no 67	yes -42
#<ear	yes -50
#<eas	no 51
#<eat	yes 54
#<eau	no -120	yes 129
#<edg	no 113	yes -103
#<egg	no 43
#<eig	no 68	yes -57
#<el>	no 130	yes -110
#<elb	no -128	unknown 50	yes 77
#<eld	no 79	yes -69
#<els	no 51
#<ema	unknown -93	yes 63
#<emb	no 65	yes -52
#<eno	yes 41
#<ent	no -43	yes 57
#<esc	no -76	yes 87
#<ess	no -125	unknown 89
#<eva	no -59	yes 81
#<evi	unknown 104	yes -118
#<evr	unknown -63
#<ex>	no -223	unknown 91	yes 118
#<exh	no 72	yes -52
#<exi	yes 53
#<ext	no 76	yes -65
#<eye	no 45
#<fab	no -61	yes 68
#<fai	no -65	yes 40
#<fam	no -45	yes 72
#<fas	no -42	yes 58
#<fat	yes -41
#<fau	yes 53
#<feb	no 60	yes -41
#<fen	no -43	yes 62
#<fer	unknown -47
#<fes	no -87	yes 101
#<fet	no 83	yes -76
#<few	no -43	unknown 50
#<fia	yes 47
#<fie	no 59	yes -41
#<fif	unknown 55	yes -111
#<fig	no -68	yes 88
#<fis	no -97	yes 116
#<fit	no -71	yes 97
#<fla	no -48
#<fli	no -126	unknown 111
#<flu	no 53
#<fly	yes 64
#<foa	no -57	yes 92
#<fol	yes 57
#<fon	no 109	unknown -53	yes -72
#<fou	unknown 44
#<frm	no -55	yes 78
#<fry	no 97	yes -89
#<ful	no 50
#<fus	no 108	yes -93
#<gal	no -83	yes 108
#<gam	no 84	yes -68
#<gar	no 51
#<gas	no 60	yes -41
#<gea	no 117	yes -95
#<ger	no -98	yes 112
#<gf>	no 171	unknown -75	yes -117
#<gif	no -136	yes 146
#<gig	no -49	yes 61
#<gir	no 53
#<glu	unknown 46	yes -45
#<go>	no 51
#<goe	yes 51
#<goi	no -57	yes 61
#<gol	no 45
#<goo	unknown 51
#<gri	no 96	yes -67
#<gui	no -96	unknown -42	yes 123
#<gut	no -68
#<guy	no -70	yes 49
#<gym	no 50
#<hai	no 42
#<hap	no -61	unknown 58
#<hat	no -54	yes 70
#<hau	no -102	yes 108
#<hay	no 63	yes -47
#<he>	no -71	yes 81
#<hed	no -135	yes 152
#<hei	no 71	yes -60
#<her	no -44	yes 52
#<hes	no 159	yes -152
#<hey	no -60	yes 81
#<hid	no 50
#<hil	no -49	yes 64
#<him	no -74	yes 70
#<hin	no 80	yes -63
#<hip	yes 43
#<hir	no -206	unknown 166
#<his	no -73	yes 83
#<hoa	no -74	yes 110
#<hob	no 80	yes -70
#<hop	no -114	yes 134
#<hor	no -105	yes 116
#<hot	no 45	yes -51
#<hou	no 41
#<how	no -55	unknown 75
#<hun	no 75	yes -50
#<ice	no 79	yes -60
#<ide	no -161	yes 100
#<idi	no -97	unknown 75
#<idk	no 82	yes -60
#<if>	unknown 63	yes -70
#<ifr	no 59	yes -52
#<ign	no 122	yes -111
#<ike	no -80	unknown 181	yes -142
#<ill	no 166	unknown -57	yes -104
#<im>	no 58
#<in2	yes 50
#<inc	no 44	yes -60
#<ind	no 85	yes -73
#<inf	no 53
#<iph	no -65	unknown 98
#<iro	no -108	unknown 59	yes 46
#<isn	no -62	yes 61
#<ita	no -53	yes 78
#<jam	no 146	yes -121
#<jan	no -136	unknown 146
#<jar	no -44	yes 53
#<jaw	no -202	unknown 143	yes 64
#<jea	no 48
#<jem	no 159	yes -144
#<jet	no -95	yes 112
#<jew	no 76	yes -64
#<job	yes 47
#<joi	no 59
#<jud	no -52	yes 64
#<kan	no -73	yes 99
#<kar	no -151	yes 166
#<kee	no -46	yes 58
#<ken	no 44
#<kep	no -42
#<kil	no 87	unknown -53
#<kis	no -74	yes 90
#<kit	no 44
#<km>	no 81	yes -67
#<kni	no 86	yes -66
#<kno	no -55	unknown 50
#<la>	yes 63
#<lab	yes 61
#<lad	yes 45
#<lap	no 54
#<las	unknown 49
#<law	no -108	yes 126
#<le>	no -54	yes 78
#<lec	no -186	unknown 137
#<lem	no -189	yes 209
#<les	no -47	yes 67
#<lia	no -148	yes 165
#<lib	yes 43
#<lil	yes 52
#<lim	no 53	yes -40
#<lip	unknown 50	yes -76
#<lis	no 89	yes -66
#<lit	no 43
#<liv	no 67	yes -46
#<loa	no -71	yes 87
#<lob	no 57
#<loc	no 41
#<lod	yes 56
#<lof	no 80	yes -66
#<lou	no 130	yes -106
#<lov	yes 40
#<low	no 100	yes -83
#<luc	no -73	yes 89
#<lum	no -71	yes 87
#<lyi	no 54
#<lyo	no 42	unknown -45
#<mai	no -149	unknown 198	yes -70
#<mak	no 88	yes -67
#<mal	no -74	yes 105
#<mec	no -50	unknown 100	yes -59
#<med	yes 55
#<men	no 43
#<mes	no -48	yes 64
#<mme	no -60	yes 75
#<moh	unknown 88	yes -129
#<mon	no -41	unknown 42
#<moo	no 76	yes -50
#<mos	no -72	unknown 58
#<mou	no 55
#<mov	unknown 44
#<mow	no -201	yes 220
#<mr>	no -138	yes 157
#<mrs	no -128	yes 145
#<ms>	no -96	yes 112
#<muc	no -85	yes 59
#<mud	no 59	yes -42
#<mul	yes 43
#<mum	no -83	unknown 57
#<mus	unknown 55
#<mys	no 86	yes -50
#<nai	no 71	yes -49
#<nam	no -101	yes 107
#<nan	no -112	unknown 75
#<nar	no -192	unknown -44	yes 209
#<nas	no 159	yes -141
#<nat	no -158	yes 178
#<nav	no 52	yes -46
#<nei	no -71	yes 89
#<nep	yes 52
#<nes	no 40
#<nev	unknown 41
#<nex	no -102	yes 79
#<nig	no 49	yes -67
#<nin	no 60	yes -89
#<nit	no 100	yes -66
#<non	no -63	yes 90
#<nos	yes 52
#<nud	no -62	yes 69
#<oak	no 68	yes -60
#<obv	no 71	yes -54
#<oct	no -74	unknown 87
#<ohi	no 102	unknown -68	yes -42
#<oil	no 93	yes -78
#<oka	yes 43
#<oli	no -120	yes 136
#<onc	no -83	yes 106
#<opp	no -114	yes 128
#<opt	no 83	unknown -57
#<or>	yes -64
#<ora	no 64	yes -46
#<ord	no 48
#<orl	no -85	unknown 153	yes -140
#<oua	unknown -42
#<ouj	no 53	unknown -43
#<ouk	no 60	yes -46
#<own	no 40
#<pai	unknown 84	yes -60
#<pat	unknown 60
#<pav	unknown 42
#<pea	no -138	yes 157
#<peb	no 46
#<ped	no 54	yes -42
#<pel	no -140	yes 156
#<pen	no -103	yes 134
#<pet	no -45	yes 62
#<pha	unknown 47
#<phy	unknown 87	yes -64
#<pig	no 92	yes -71
#<pil	no 46	unknown -64
#<pit	no -68	yes 76
#<piz	unknown -42
#<plo	no -103	yes 119
#<pls	no -135	unknown 196	yes -125
#<poc	no 173	unknown -45	yes -130
#<poi	unknown 91	yes -54
#<pom	yes 41
#<pon	no -111	yes 128
#<poo	no 74	yes -79
#<pop	no 50
#<pot	no 137	yes -117
#<pow	no -44	unknown 99	yes -65
#<pra	yes 47
#<pro	no -48	unknown 66
#<pru	no 57
#<pum	unknown 91	yes -58
#<pun	no 66	yes -52
#<pup	no 81	yes -53
#<pus	yes 55
#<pv>	no 74	yes -55
#<pyj	unknown 113	yes -156
#<qua	yes 42
#<qui	no 56	yes -40
#<quo	no 43
#<rab	unknown 62	yes -56
#<rad	no 69	yes -51
#<ram	no -58	yes 72
#<rat	yes 50
#<raw	yes 42
#<ray	no 76	yes -61
#<rea	no -42	unknown 78
#<red	no -56	unknown 59
#<rei	no -98	unknown 124
#<rem	no -98	unknown 79
#<ren	no -65	yes 48
#<req	no -86	yes 94
#<ret	no -114	yes 121
#<rev	yes 46
#<ria	no -54	unknown 80
#<rib	no -88	unknown 106
#<rid	no -87	yes 84
#<rip	no 72	yes -54
#<roa	yes -43
#<rob	no 66
#<roc	no 89	yes -74
#<rod	no -54	yes 64
#<rol	yes 53
#<rot	no 89	yes -52
#<rou	yes 46
#<rov	no -65	yes 99
#<row	no -181	yes 197
#<rub	no 94	unknown -63	yes -50
#<rud	no -74	yes 89
#<rug	no 54
#<run	yes 48
#<sar	no 127	yes -110
#<sca	no -40	unknown 57
#<scu	no 94	yes -71
#<sel	no 145	yes -126
#<sep	yes 55
#<sev	no 43	yes -54
#<sew	no -152	unknown -42	yes 186
#<she	yes 52
#<shr	unknown 57	yes -95
#<si>	no -76	yes 85
#<sic	no 45
#<sil	no 53	yes -41
#<sip	no 106	yes -91
#<sir	no -68	yes 90
#<sit	yes 58
#<six	no 58	yes -42
#<ska	no -97	yes 120
#<sko	no -62	yes 72
#<sky	no 52	yes -66
#<sla	yes -44
#<slo	yes 42
#<sma	no 46
#<sme	no 48
#<smi	yes 55
#<smo	no -48	yes 46
#<sna	no 59
#<sne	no -89	unknown 146	yes -72
#<sno	no 50	yes -40
#<soc	no -52	yes 62
#<sof	unknown 59
#<sol	no 44
#<son	no -80	yes 65
#<sop	no -168	yes 181
#<spi	no 60
#<spl	no 45	yes -46
#<spr	no 69	yes -52
#<spu	no 128	yes -109
#<squ	no -64	yes 78
#<ste	no 41
#<sti	no -42
#<sub	no 110	yes -96
#<suf	no 121	yes -100
#<sug	unknown 48	yes -52
#<sui	no -49	unknown 103	yes -66
#<sum	no 100	unknown 41	yes -149
#<sun	no 46
#<swi	no -65	yes 86
#<swo	unknown 63	yes -82
#<swu	no -144	yes 158
#<syn	no -42	yes 69
#<tak	yes -43
#<tax	no -43	yes 71
#<tec	yes 42
#<tee	no -59	unknown 92
#<tem	no -81	yes 99
#<tes	no -128	yes 157
#<tet	no -58	yes 66
#<tho	no 58	yes -58
#<tie	no -155	yes 178
#<tin	no -114	yes 135
#<tir	no 113	yes -89
#<tiz	no 180	yes -162
#<toa	no 107	yes -77
#<top	no 48
#<tot	no 67	yes -44
#<tra	yes 40
#<tre	no 75	yes -57
#<tri	no 43
#<try	no 71	yes -45
#<tub	no 65	yes -45
#<tum	no 59	yes -48
#<tun	no -127	yes 146
#<tv>	no 52
#<twi	yes -41
#<tyr	no 66	unknown 67	yes -130
#<ube	no -87	yes 102
#<unc	no -69	yes 84
#<unh	no -67	yes 79
#<unl	no 59
#<uns	no -63	yes 82
#<unu	no 99	unknown -55	yes -48
#<urg	no 92	yes -76
#<use	no 72	yes -63
#<uze	no -100	unknown -42	yes 129
#<vac	no 62
#<vas	no -40	yes 60
#<vau	no 126	yes -117
#<vel	yes 50
#<ven	no 102	yes -80
#<vet	unknown -52
#<vic	no 70	yes -50
#<vid	no -47	yes 69
#<vil	yes 44
#<vio	no 77	yes -57
#<vis	no -143	unknown 92
#<voi	no -77	yes 101
#<vol	no 89	yes -58
#<wag	no -94	yes 117
#<wai	no -54	unknown 60
#<wak	no -46	yes 52
#<wan	no -80	yes 49
#<wea	no -79	yes 96
#<web	no 62	yes -51
#<wed	no -52
#<wei	no 84	yes -71
#<why	unknown 74	yes -82
#<wip	no 60	yes -61
#<wir	unknown 113	yes -116
#<wok	no 130	yes -159
#<woo	no 74	yes -59
#<wou	yes -43
#<wra	no -94	unknown 140	yes -58
#<wre	no 55
#<wro	yes 55
#<xv>	no 86	unknown -41	yes -61
#<yan	no -43	unknown 126	yes -112
#<yar	no 51	yes -65
#<yel	no 56	yes -42
#<yet	no 41
#<yog	no 65	yes -58
#<zeb	no -92	yes 123
#<zin	yes 58
#a10>	no 103	yes -92
#aari	no 61
#abat	unknown 81	yes -56
#abbe	no 46	unknown 48	yes -94
#abil	no -132	yes 147
#abla	unknown 91	yes -110
#ably	no -91	yes 115
#aboa	no 191	yes -164
#abov	no -90	yes 90
#abri	no -92	yes 108
#abso	no 60
#acad	no 106	yes -84
#acbo	no 112	yes -96
#acce	no -224	yes 241
#acco	yes 41
#aces	no -81	yes 98
#acia	yes 48
#acis	no 81	yes -60
#acks	no 88	yes -76
#acti	no -64	yes 75
#actl	unknown 62	yes -89
#acto	no -73	yes 88
#acua	no -59	yes 81
#acy>	unknown 59
#adac	no -81	yes 96
#add>	no 83	unknown 134	yes -219
#addl	no -50	yes 65
#addr	yes 50
#adia	no 78	yes -61
#adio	no 85	yes -64
#adir	no 55
#adli	no -53	yes 73
#adlo	no 76	yes -50
#admi	no -52	yes 68
#ado>	no 52	yes -41
#ador	no -155	yes 162
#adsi	no -66	yes 80
#aed>	no -116	yes 129
#affe	no 69	yes -66
#affo	no -58	unknown -41	yes 93
#afor	no -144	yes 155
#afra	no -165	unknown 175	yes -69
#agad	no 55
#agai	no -45
#agda	no 51
#agen	no -76	yes 92
#ager	yes 49
#ages	no 65	yes -57
#agha	no 50
#agne	no -51	yes 78
#agno	no 66
#aha>	no 217	unknown -46	yes -180
#ahea	no -98	yes 114
#aila	no 56	yes -50
#aile	yes 46
#aini	no -189	unknown 98	yes 89
#aint	unknown 49	yes -55
#airc	unknown -50
#aird	no -133	yes 153
#aire	no -40	yes 63
#airi	no 86	yes -54
#airl	unknown 133	yes -106
#airp	no 108	yes -88
#airw	no -200	unknown -42	yes 232
#aise	no 62	yes -40
#ait>	no -210	unknown 83	yes 120
#aite	no -73	unknown 69
#aiti	no 64	yes -49
#ake>	no 41
#akec	no -56	unknown 47
#aken	no 43
#akes	no 61
#aks>	yes 58
#alam	no -119	unknown 101
#alan	no -143	unknown 138
#alar	no 43
#alco	unknown 51
#ald>	no -224	yes 235
#alde	no 96	yes -80
#alec	no -88	yes 101
#aler	no 104	yes -90
#ales	no 41
#alig	no 153	yes -136
#alin	no -50	yes 57
#alis	no 58	yes -44
#aliv	unknown 84	yes -123
#alki	no -146	unknown 62	yes 84
#alla	no -53	yes 63
#alls	unknown 45
#alm>	yes 61
#almo	no -180	unknown 210	yes -74
#alo>	no -89	yes 113
#alp>	no -110	unknown 126
#als>	no 86	yes -69
#alsa	no -101	yes 118
#alti	no -56	yes 62
#alue	no 89	yes -72
#alwa	no 45
#alyt	no 68	yes -45
#ama>	no 147	yes -129
#amag	no -49	yes 68
#amas	no -40	unknown 83	yes -53
#ambu	no -43
#amdo	yes 40
#amdu	no 120	yes -102
#amel	no 139	yes -128
#amer	no 103	yes -128
#amia	no -68	yes 80
#amic	yes 48
#amil	no -40	yes 65
#amin	no 45	yes -73
#amma	no 55	yes -45
#amon	no 100	yes -82
#amou	no -58	yes 84
#amp>	no -49
#ampi	unknown -47
#anag	yes 50
#anc>	no -54	yes 68
#anca	no -78	unknown 117	yes -73
#ance	no -65	unknown 61
#ande	no -42	unknown 52
#andf	no 168	yes -151
#andw	no -41	yes 56
#aned	no -67	yes 88
#aner	no -52	yes 68
#anfa	no 40
#anga	no 160	yes -151
#angi	no 77	yes -59
#angl	no 91	yes -71
#ango	no -130	yes 157
#anic	no -40	unknown 85	yes -51
#anin	no 68	yes -44
#anis	no -52	yes 81
#ankf	no -101	yes 120
#ankl	yes 45
#anks	no 55
#anni	no 169	yes -145
#anny	no -126	unknown -58	yes 159
#anor	no 54
#anot	no -116	yes 132
#anqu	no -48	yes 53
#ansl	no 122	yes -113
#answ	no -213	unknown 71	yes 125
#ant>	no -80	unknown 41
#anti	no -131	yes 153
#anto	no -106	yes 116
#ants	no -41	yes 50
#anua	unknown 51
#anus	no -74	yes 82
#anva	no 138	yes -109
#anyb	unknown 92	yes -60
#anym	no 147	yes -137
#anyo	no 44
#anyw	unknown -47	yes 40
#aoue	no 93	yes -83
#aoui	no -180	unknown 126	yes 47
#apar	no -82	unknown 67
#ape>	no 87	yes -57
#aped	no -62	yes 82
#aphe	no -144	unknown 72
#aphs	no 48
#apla	no 57	yes -50
#apol	no -72	yes 44
#app>	no -88	yes 105
#appa	no 75	unknown -46
#appi	no -48	yes 62
#appl	no 83	yes -74
#appo	no 88	yes -45
#appr	no 122	yes -113
#appy	no -120	yes 154
#apse	no 85	yes -65
#apto	no 48
#aptu	yes 44
#aqua	no 50
#ara>	no -74	yes 109
#arab	yes 57
#arag	no 84	yes -60
#aran	no 95	yes -82
#arat	no -125	unknown 183	yes -68
#arbe	yes 42
#arbl	yes 60
#arbo	no -41	yes 56
#arch	yes 61
#arco	no 145	yes -127
#ardl	no -103	yes 113
#ardr	no -58	yes 82
#arel	no -44	yes 58
#aren	yes 59
#aret	no 62	yes -43
#arga	no 77	yes -63
#arge	unknown 84	yes -54
#aria	no 41	unknown 43	yes -81
#arif	no 70
#arim	no -151	yes 166
#aris	yes -44
#ariu	no 46
#arja	no -59	unknown 173	yes -140
#ark>	no 46
#arke	no -80	yes 54
#arks	no -51	unknown 71
#arle	no 155	yes -140
#arly	no -70	yes 88
#arma	unknown 49
#armi	no -64	yes 96
#arni	no 43
#arno	no -159	yes 174
#arp>	no -52	yes 63
#arpo	no 54	yes -45
#arqu	no 42
#arra	no -49
#arre	no -60	yes 80
#arry	no -97	yes 126
#arse	no -82	yes 103
#arsi	yes 49
#arti	yes 44
#artm	no -96	yes 105
#artn	no -67	yes 90
#arto	no -179	yes 208
#arty	no -67	unknown 96
#arza	no -44	unknown -47	yes 87
#asa>	no -98	unknown 108
#asab	no -78	unknown 117	yes -73
#asan	unknown -41
#aseb	no 101	yes -78
#asem	no 77	yes -54
#ases	no 138	yes -130
#asin	no -58	yes 73
#ask>	no -98	unknown 49	yes 47
#asks	no 104	yes -81
#asp>	no 200	unknown -47	yes -151
#assa	yes 44
#assi	no 47
#asso	no 140	yes -109
#assp	yes -55
#assu	no -236	unknown 158
#astr	no -55	yes 70
#asty	no 159	yes -141
#asua	no -124	yes 132
#asur	yes 41
#atal	no 68	yes -45
#atbe	no -72	yes 83
#atel	no -84	unknown 53
#aten	no -136	yes 157
#atep	no 129	yes -116
#ates	yes 54
#atev	no 116	yes -87
#atha	no -77	yes 101
#athe	no 46	yes -45
#athr	no 66	yes -67
#atie	no -55	yes 66
#atma	no -155	yes 172
#atta	no 69	yes -41
#attr	yes 42
#augu	no 44
#auli	no -145	yes 152
#aund	yes 56
#aune	no -53	yes 65
#aura	no -79	yes 99
#aust	no 72	yes -52
#auth	yes 45
#auto	yes 48
#aux>	no -91	unknown 64
#avai	no 56	yes -50
#aved	unknown 79	yes -76
#avel	unknown 45
#avem	unknown 46
#aves	no 123	yes -102
#avin	no -59	yes 75
#awed	no 121	yes -84
#awer	no 73	yes -62
#awle	no 125	yes -99
#awn>	yes 49
#awni	no -86	unknown 64
#aws>	no 47
#awye	no -108	yes 117
#axi>	no -43	yes 71
#ayed	no 49
#ayer	no 141	yes -113
#ayin	no -85	yes 102
#ayme	no -169	unknown 202	yes -52
#ayor	no 101	yes -83
#ayst	no 84	yes -53
#azat	unknown -71	yes 79
#aze>	no 146	yes -132
#azil	no -124	yes 155
#azou	no 50
#azro	no -87	unknown 247	yes -221
#azy>	no 125	yes -113
#badl	no -42	yes 52
#bag>	yes -43
#bake	no -75	yes 59
#balc	unknown 56	yes -49
#bale	no 44
#bank	no -41	unknown 160	yes -132
#bar>	no -132	yes 152
#barb	yes 42
#barn	no 64	yes -50
#barr	no 40
#base	no 99	yes -77
#basi	yes 41
#bat>	unknown 66	yes -47
#bay>	no -126	yes 150
#bbed	no 67	yes -80
#bber	unknown -50	yes 56
#bbin	no -154	unknown 165
#bbli	no -59	unknown 66
#bby>	no 122	unknown -47	yes -76
#beac	no 42
#beam	no 147	yes -127
#beat	no 76	unknown -45	yes -43
#beau	no -90	yes 104
#becu	no -48	yes 61
#bed>	no 81	yes -74
#bedr	yes -43
#beds	no -73	yes 80
#bees	no 60
#befo	no -44	unknown 45
#bega	no -106	unknown 77
#bein	no 45
#belo	no -95	yes 113
#belt	yes 50
#bent	no 108	yes -96
#bere	no -74	yes 86
#berg	no 78	yes -66
#berl	no -65	yes 86
#bers	no -79	yes 92
#besi	yes 48
#best	no 91	yes -78
#big>	unknown 62
#bili	no -114	yes 128
#bill	no -73	unknown 100
#bin>	no 49
#bing	no -134	unknown 109
#bit>	yes 41
#bits	no 63
#bitt	no 60	yes -41
#blad	no 175	yes -145
#blam	yes 46
#blan	unknown 41
#blaz	no 164	yes -147
#bled	no 158	yes -132
#blee	no -57	yes 67
#blem	no 56	yes -40
#bles	yes 58
#blet	no 79	yes -65
#blew	no 48
#blis	no 80	yes -67
#blok	no -152	unknown 124
#bloo	no -49	yes 70
#blow	no -252	yes 265
#blue	no -114	unknown 90
#bly>	no -117	yes 147
#bmw>	no -92	yes 108
#boar	yes -43
#boat	no 48
#boil	no 94	yes -71
#boll	no 99	yes -85
#bolt	no 42
#bon>	unknown -73	yes 78
#bone	no -52	yes 73
#bonn	no -45
#bor>	no -128	yes 141
#bord	no -84	unknown 108	yes -59
#borr	no -87	yes 103
#bors	no -104	yes 128
#boss	no -106	yes 134
#bot>	no 118	yes -111
#bott	no 46
#boug	unknown 66	yes -96
#boul	yes 45
#boun	yes 52
#bour	no -74	yes 94
#bove	no -90	yes 90
#bow>	no -79	unknown 56
#box>	no 45
#boyf	no -133	yes 150
#boys	no -97	unknown 112
#bra>	no -85	yes 113
#brac	no 116	yes -96
#brai	no -56	yes 67
#bran	no -80	yes 114
#brid	no 70	yes -47
#brin	no -49	yes 66
#bris	no 151	unknown -54	yes -108
#brot	no -44	yes 70
#brou	no 66	yes -48
#brow	no 77	yes -60
#brua	no 70	yes -49
#brui	no 43
#bser	yes 71
#bsol	no 60
#bubb	unknown 94	yes -102
#buck	no 44
#buil	no -42	yes 58
#bump	no -57	yes 47
#burs	no 43	yes -58
#bus>	no -106	yes 128
#buse	no -104	yes 119
#busi	no 130	yes -116
#butt	no 71	yes -55
#buyi	no -72	yes 106
#bypa	no 43
#cade	no 71	yes -46
#cafe	yes 46
#caff	no -58	unknown -41	yes 93
#cake	no -48	yes 87
#cal>	yes 49
#cald	no 96	yes -80
#cale	no -88	yes 101
#calf	no -76	yes 102
#calp	no -110	unknown 126
#canc	unknown 108	yes -99
#cand	no 83	yes -62
#cant	no -73	unknown 126	yes -60
#canv	no 138	yes -109
#cape	no -101	yes 110
#capt	no -49	yes 65
#carb	no -57	yes 71
#cars	no -47
#cart	no -210	unknown 97	yes 109
#casa	no -113	unknown 130
#case	yes -68
#cash	no 61	yes -48
#cass	no 202	yes -183
#cast	unknown 69	yes -85
#casu	no -124	yes 132
#cat>	no 64	yes -48
#cata	no 94	unknown -47	yes -44
#cate	yes 45
#cath	no -110	yes 123
#cati	no -150	yes 168
#caug	yes -41
#cave	unknown 102	yes -112
#cboo	no 112	yes -96
#ccou	no -85	yes 90
#cede	no -63	yes 68
#cee>	no -158	yes 165
#ceip	no 74	yes -44
#cel>	no 64	unknown -41
#cele	no -141	yes 158
#cell	no -66	unknown 82
#cema	no -82	yes 97
#cemb	no 102	yes -89
#ceme	yes 47
#cenc	no -84	yes 98
#cens	no 81	unknown -42	yes -40
#cent	unknown 92	yes -80
#cept	no -55	unknown 40
#cer>	no 61
#cers	no -68	yes 78
#ces>	no 62	yes -45
#cess	no 61	yes -44
#chai	yes 52
#chal	no 138	yes -113
#chao	no 78	yes -69
#chap	unknown 49	yes -54
#char	unknown 49
#chat	no -158	unknown 140
#che>	no -66
#ched	yes 51
#chee	no -157	yes 173
#chef	no 110	yes -96
#chen	no 42
#chew	unknown -42	yes 44
#chie	no -54	yes 78
#chip	unknown 61	yes -95
#chiv	no -121	yes 129
#chni	unknown -50
#choc	no -88	yes 108
#chur	no 42
#cia>	yes 46
#cial	no 123	yes -116
#ciar	no 163	yes -146
#cid>	unknown -52
#cier	no -220	unknown -48	yes 244
#cifu	no 92	yes -80
#cil>	no 170	yes -156
#ciou	no -82	yes 95
#cist	no 135	yes -114
#citr	no -131	yes 148
#city	no -72	yes 107
#cker	no 77	yes -54
#cket	no 55
#ckil	no -60	yes 73
#ckin	no -60	unknown 77
#cks>	no 64	yes -64
#cksm	no 49
#ckup	no -168	yes 181
#clai	no -90	unknown 70
#clar	unknown 59	yes -71
#clas	no -198	yes 218
#cler	no -118	yes 142
#clie	no -96	yes 117
#clis	no -76	yes 90
#clot	no -115	unknown -41	yes 158
#club	yes 40
#clud	unknown 52
#coal	no 145	yes -127
#coin	no 40
#cola	no 45
#cold	no 73	yes -48
#com>	no 67	yes -58
#comb	no 53	yes -47
#con>	yes 52
#conn	no 47
#cons	yes 47
#cont	unknown 43
#cony	unknown 56	yes -49
#cool	no -174	yes 203
#cope	no 113	yes -98
#copp	no 79	yes -63
#corc	no 49	yes -42
#cord	no 48
#cost	no 140	yes -123
#coug	no -78	yes 96
#coul	no -40	unknown 72
#coup	no -97	yes 124
#cour	no 50
#cove	no 71	yes -102
#cow>	no -65	unknown 87
#cows	no -94	unknown 172	yes -137
#crac	no 53	yes -66
#craw	no 80	yes -59
#craz	no 125	yes -113
#cret	no 128	yes -110
#crew	no 87	yes -75
#crie	no -178	yes 200
#crim	no 63	yes -44
#cros	no -69	yes 53
#crui	no 112	unknown -43	yes -64
#crun	unknown 130	yes -119
#crus	no -170	unknown 80	yes 74
#cry>	no 43
#ctat	no 126	yes -99
#ctic	no -64	yes 75
#ctim	no 70	yes -50
#ctly	no 62	yes -82
#ctob	no -63	unknown 110	yes -59
#ctro	no 63	yes -51
#cuat	no -59	yes 81
#cue>	no -40	yes 52
#cuff	no 66	yes -46
#cuit	no 57
#cula	no -99	yes 115
#culo	no 41
#curt	no 47
#cuse	no -131	yes 144
#cuss	no 51	yes -40
#cut>	no 49	yes -61
#cuts	no 134	yes -114
#dabl	no -108	unknown -59	yes 177
#dabo	no -58	yes 71
#dach	no -81	yes 96
#daci	yes 48
#dad>	yes 60
#dage	no 84	yes -71
#dals	no 96	yes -82
#dam>	no 90	yes -77
#dama	no -49	yes 68
#dame	no -45	yes 54
#damp	no -143	unknown 216	yes -104
#dang	no 62	yes -54
#dar>	unknown -45
#dark	no -42	yes 53
#date	yes 53
#dbag	unknown 87	yes -65
#dded	no 65	yes -52
#dden	no -85	yes 104
#ddli	no 120	yes -110
#ddre	yes 50
#dea>	unknown 95	yes -74
#dead	no 48
#deal	unknown 60
#deau	no -55	unknown 100	yes -69
#deck	no 94	yes -56
#decl	unknown 90	yes -74
#deco	no -143	unknown 118
#deep	no 52	unknown 61	yes -109
#deer	no 143	yes -128
#dega	no -120	yes 129
#degr	no 74	yes -64
#dela	unknown -44	yes 49
#demo	no 77	yes -62
#denc	unknown 50	yes -65
#deni	no -62	yes 88
#dens	no -83	yes 109
#deny	no -166	yes 202
#depo	unknown 60	yes -57
#dere	no 55
#derg	no 159	yes -133
#dern	no 91	yes -80
#ders	no -42	yes 74
#desc	no -56	yes 71
#dese	no 133	unknown -62	yes -102
#desk	yes -55
#dest	unknown 45	yes -69
#deta	no -66	yes 76
#dfat	no 168	yes -151
#dger	no -48	yes 59
#dia>	no 81	unknown 42	yes -131
#diab	unknown 144	yes -124
#diat	no 67	yes -50
#dic>	no -74	yes 93
#dica	no -45	yes 60
#dici	no 211	yes -187
#dict	no 126	yes -99
#dicu	no 41
#died	no 91	yes -73
#dies	no 105	yes -70
#diff	no -137	yes 155
#dina	no -109	yes 126
#dine	no 96	yes -84
#dinn	no -54	yes 87
#diol	no 120	yes -83
#diot	no -97	unknown 75
#dir>	no 55
#dire	yes 46
#disc	no 89	yes -72
#disl	no 62	yes -54
#disp	no 42
#diss	no 197	yes -177
#dist	no -170	yes 189
#ditc	no 120	yes -102
#diti	no -118	yes 127
#divi	no 139	yes -117
#dizz	no -86	yes 104
#dleb	no -75	yes 85
#dles	no 126	yes -96
#dlig	no -54	yes 75
#dloc	no 76	yes -50
#dlor	no -116	unknown 87
#dly>	no -50
#dmit	no -75	yes 90
#dnt>	unknown 51	yes -51
#dock	no -44	unknown -50	yes 93
#doct	no 55	yes -40
#does	unknown 40
#dogs	yes 50
#donk	no -152	yes 169
#dont	no -169	yes 195
#dor>	no -102	yes 78
#doul	yes 40
#dows	no 45
#drai	no -105	yes 125
#dram	no 41
#dran	no 135	yes -113
#draw	no 51
#dred	no 75	yes -50
#drew	no -98	yes 115
#drin	no -198	yes 209
#drob	no -72	yes 101
#dron	no -58	yes 77
#droo	yes -59
#drop	yes 47
#drum	no 111	yes -96
#drye	no 62	yes -51
#dsid	no -66	yes 80
#dth>	no 61	yes -42
#due>	no 78	yes -65
#dull	no 60	yes -51
#duly	no -47	yes 58
#duri	no -60	yes 64
#dutc	no -140	yes 166
#duty	unknown -40
#dwic	no -50	yes 68
#eace	no -196	yes 211
#eada	no -81	yes 96
#eadl	yes 60
#eads	no -98	yes 111
#eane	no -78	yes 102
#eani	no 52
#eans	no 121	yes -100
#eant	no -92	yes 118
#earb	no -65	unknown 116	yes -67
#eard	no 64	yes -48
#eare	unknown 63	yes -61
#earl	no -43	yes 59
#earm	no 48
#eart	no 70	yes -53
#eas>	no 46
#easu	yes 41
#eatb	no -72	yes 83
#eate	yes 52
#eats	no -57	yes 76
#eau>	no 130	yes -114
#eaun	no -53	yes 65
#eaux	no -91	unknown 64
#eave	unknown 47
#eavi	no -52	yes 71
#ebar	no -75	yes 85
#ebbl	no 46
#eble	yes 56
#eboa	no -44	unknown -45	yes 87
#ebod	unknown 62	yes -65
#ebox	no -49	yes 58
#ebra	no 59
#ebro	no 82	yes -68
#ebru	no 70	yes -49
#ece>	no -68	yes 63
#ecei	no 76	yes -46
#ecem	no 102	yes -89
#ecep	no -68	unknown 114	yes -71
#eces	no 85	yes -71
#ech>	no -86	unknown 45	yes 40
#echa	no -50	unknown 100	yes -59
#eche	no -68	yes 78
#echn	yes 42
#ecke	no 63	yes -41
#ecla	unknown 53	yes -62
#ecli	no -205	unknown 164	yes -80
#ect>	yes 45
#ectl	no 84	yes -76
#ecto	no 86	unknown -50
#ecue	no -48	yes 61
#edal	no 131	yes -117
#edar	no 82	yes -54
#edec	no 67	yes -46
#edes	no -46	yes 53
#edge	no -42	yes 58
#edia	unknown 102	yes -134
#edic	no -82	yes 108
#edin	no -69	yes 81
#edne	no -46
#edro	yes -59
#eedi	yes 42
#eeds	no 68	yes -53
#eein	no -40	yes 49
#eek>	no -66	yes 73
#eeks	no 46	yes -81
#eelc	no 91	yes -80
#eele	no -46	yes 59
#eeli	no 106	yes -78
#eels	no 49
#eena	no -155	unknown 147
#eenh	no -66	yes 85
#eens	no 100	yes -73
#eepe	no -200	yes 210
#eeps	no -57	yes 65
#eer>	no 104	yes -85
#ees>	no 41
#eese	no 70	yes -53
#eeth	yes -77
#efch	no 93	yes -83
#efer	no -49	yes 61
#efig	no -91	yes 110
#efor	no -44	unknown 45
#efou	yes 45
#efro	no 96	yes -78
#efun	no 94	yes -141
#egan	no -80	unknown 65
#egar	unknown 41	yes -57
#egat	no -120	yes 129
#eggs	no 62	yes -42
#egis	yes 55
#egna	no -52	yes 62
#egre	no 74	yes -64
#eham	no 169	yes -165
#ehea	no -53	yes 67
#eigh	no -58	yes 76
#eima	no 146	yes -125
#eimb	no -97	unknown 153	yes -77
#eims	no -44	yes 63
#eipt	no 74	yes -44
#eir>	no -65	yes 86
#eks>	no 46	yes -81
#elbo	no -128	unknown 50	yes 77
#elch	no 91	yes -80
#elde	no 79	yes -69
#eled	no -46	yes 59
#elep	no 68
#elet	no -103	unknown 137	yes -40
#elib	no 87	yes -70
#elic	no -95	yes 111
#elie	no 63	yes -42
#elin	no 91	yes -56
#eliv	yes 40
#eliz	no -59	yes 73
#ell>	yes -45
#ella	no -66
#elle	no 53	yes -83
#elli	no -123	unknown 71	yes 49
#ello	yes 41
#ells	yes 62
#elme	no 90	yes -69
#elmi	no 120	yes -108
#elon	no -93	yes 108
#elop	no 109	yes -85
#elow	no -88	yes 107
#elp>	no 61
#elpe	no -40	yes 52
#elpi	no -125	yes 148
#else	no 51
#elte	no 69	yes -52
#elux	no 46
#elve	yes 44
#elvi	no -48	yes 65
#emai	unknown 47
#eman	no -77	yes 95
#emar	no -73	yes 84
#embl	no 88	yes -74
#emem	no -137	unknown 140
#emov	no -42	yes 62
#emse	no 72	yes -56
#enag	no -155	unknown 147
#enan	no -200	unknown 73	yes 119
#enau	no -56	yes 79
#ench	no 61	yes -42
#ency	no -70	yes 93
#ende	yes 46
#endi	yes 41
#endo	no 81	yes -56
#ends	no -73	yes 92
#ene>	yes 60
#enea	yes 46
#ener	no 84	yes -61
#enga	no 47
#engi	no 54
#engl	no -62	unknown 79
#enho	yes 57
#eni>	no -43	yes 53
#enis	yes 45
#enit	no 53	yes -43
#enne	no 72	yes -57
#ensa	no -146	yes 165
#ensi	no -43	yes 62
#enth	yes 43
#enti	no -45
#entl	no -46	yes 69
#ents	no -43	yes 78
#enue	no -61	yes 67
#eny>	no -166	yes 202
#eon>	yes 46
#eone	yes -40
#eper	no -200	yes 210
#ephe	no -61	unknown 95	yes -52
#epho	no 68
#epla	no 54
#epos	no 57	unknown 56	yes -112
#epot	no -49	yes 54
#eppe	no -67	yes 87
#epte	no -56	yes 79
#epti	no -96	unknown 112	yes -46
#equi	no -118	yes 127
#era>	no 79	yes -106
#eral	yes 55
#erb>	no 45
#erbo	no 103	yes -78
#erce	yes 56
#erci	no 97	yes -80
#erco	no 67	yes -58
#erd>	unknown 98	yes -101
#ered	no 65	yes -50
#erel	no 177	yes -140
#eren	no -51	unknown 47
#erer	no -158	unknown -46	yes 192
#eres	no 52
#erfa	no -67	yes 97
#erfl	no -54	yes 71
#erge	yes 43
#ergi	no 120	unknown -40	yes -77
#ergr	no 159	yes -133
#ergu	no 46
#erhe	no -155	yes 168
#eria	yes 48
#erie	no 60	yes -44
#erin	yes 45
#erip	no -67	yes 88
#eriq	no -44	yes 67
#erma	no -78	yes 96
#erna	no 101	yes -89
#erne	no 88	yes -67
#ero>	no 50
#erpa	no 76	yes -67
#erri	yes 45
#erry	unknown -51	yes 59
#ersh	no -81	yes 105
#erso	yes 52
#erst	yes 41
#ert>	no 116	yes -96
#erta	no -69	yes 89
#erte	unknown 73	yes -91
#erto	no -53	yes 77
#erve	yes 61
#ervo	unknown -46	yes 45
#erwi	no 55	yes -45
#erwo	no -108	yes 127
#eryb	no -85	yes 94
#eryo	no -47	yes 57
#eryt	yes 42
#esca	no -101	yes 110
#esce	no -83	yes 100
#ese>	yes 59
#esel	no 140	unknown -42	yes -97
#esen	yes 42
#eser	no 133	unknown -70	yes -65
#esk>	no 40	yes -72
#esla	no -127	yes 149
#esn>	unknown 42
#esnt	no 150	yes -143
#espo	no -89	yes 103
#essa	no -104	unknown 66
#essi	no 136	unknown -51	yes -82
#esso	no -68	yes 77
#esta	no -55	unknown 46
#esto	no 81	yes -69
#estr	unknown 50	yes -47
#ests	no -45	yes 59
#esum	no 55
#etai	no -113	yes 127
#etal	no 60	yes -44
#etan	no -91	yes 100
#ete>	no 105	yes -85
#eted	no -51	yes 63
#etel	no 105	yes -95
#eter	no 80	yes -74
#eth>	yes -77
#ethi	no 72	yes -48
#etic	unknown 197	yes -238
#etim	no 53
#etit	no -63	yes 80
#ets>	no 48
#etti	no 41
#etur	no -42
#ety>	no 51	yes -47
#eue>	no -91	yes 98
#eur>	no -136	yes 164
#euro	no 41
#eurs	no -40	yes 47
#evac	no -59	yes 81
#eves	no 156	yes -144
#evid	unknown 104	yes -118
#evil	no 137	yes -127
#evis	no 79	yes -56
#evry	unknown -63
#eway	no 56
#ewel	no 76	yes -64
#ewor	no -104	unknown 166	yes -83
#ews>	no -51	yes 60
#exac	no -56
#excu	no -131	yes 144
#exha	no 72	yes -52
#ext>	no -101	yes 78
#exti	no 79	yes -71
#extr	no 139	yes -130
#eyeb	no 82	yes -68
#eyed	no 147	yes -111
#eyel	no 98	yes -82
#ezer	unknown 47	yes -48
#fabr	no -63	yes 68
#faca	no 106	yes -84
#faci	no 127	yes -114
#fact	no -73	yes 91
#fain	no -92	unknown 104
#fair	no 65	yes -49
#fait	no -143	yes 175
#fami	no -40	yes 65
#farm	yes 46
#fath	no 69	yes -85
#faul	no -41	yes 56
#fboa	no 48
#fcha	no 93	yes -83
#febr	no 70	yes -49
#feel	no 57
#feet	no -40	unknown 70
#fenc	yes 43
#fend	no -80	yes 94
#fer>	yes 53
#fere	no -71	yes 42
#ferr	unknown -44	yes 41
#fes>	no -75	yes 89
#fetc	no 84	yes -79
#few>	no -43	unknown 50
#ffec	no 69	yes -66
#ffer	no -68	yes 88
#ffic	no -49	yes 62
#ffit	no 63	yes -53
#ffol	no -58	unknown -41	yes 93
#fiat	yes 50
#fic>	no -47	yes 55
#fice	yes 49
#fied	no 68	yes -57
#fiel	no 53
#fift	unknown 55	yes -111
#figh	no -127	yes 148
#fill	yes 50
#film	no -140	yes 152
#filt	yes 41
#find	no -44	unknown 69
#fing	no 46
#fini	no 107	yes -85
#firm	unknown -42	yes 61
#fiti	no 67	yes -58
#flam	no 68	yes -54
#flap	no 70	yes -58
#flar	no -46	yes 63
#flas	no 72	yes -62
#flat	no -108	yes 88
#flex	no 90	yes -75
#flig	no -126	unknown 111
#floa	no 101	yes -75
#flor	no -141	yes 164
#flow	yes 53
#fly>	no -73	yes 102
#foam	no -57	yes 92
#fold	no -83	yes 107
#font	no 109	unknown -53	yes -72
#food	no 110	yes -75
#forc	no 41
#fork	no -175	yes 187
#form	no -43	yes 44
#fort	no 49
#forw	no 78	yes -76
#foun	unknown 102	yes -115
#frai	no -162	unknown 211	yes -94
#fran	no 66
#free	unknown 41	yes -43
#fren	no 43
#frie	no -79	yes 65
#frig	no -79	yes 94
#frm>	no -55	yes 78
#fros	no 47
#froz	no 78	yes -66
#ftin	no -54	yes 66
#fts>	no 72	yes -51
#fty>	no 151	yes -126
#ful>	yes 43
#full	no 41
#fund	no 98	yes -135
#funn	no -49	yes 62
#furi	no 136	yes -122
#gadi	no 55
#gage	no 66	yes -40
#gain	no -44
#gal>	no 116	yes -94
#gale	no -63	yes 85
#gall	yes 52
#game	yes 57
#gar>	unknown 45	yes -67
#gara	no 84	yes -60
#gard	no 41
#gare	yes -41
#gas>	no 55
#gash	no 98	yes -90
#gat>	no -145	yes 154
#gdal	no 51
#gear	no 117	yes -95
#genc	no -40	yes 66
#gene	no 73	yes -50
#gent	no -47	yes 66
#gera	no -116	yes 137
#gery	no 85	yes -65
#ges>	no 114	yes -97
#gett	no 85	yes -51
#ggag	no 87	unknown -43	yes -43
#ggin	yes 70
#ggs>	no 62	yes -42
#ghaz	no 50
#ghbo	no -90	yes 110
#ghin	no 65
#ghtn	no 48
#ghts	yes 42
#ghty	no 72	unknown 137	yes -201
#ghwa	no 57	yes -47
#gier	no 103	unknown -84
#gift	no -136	yes 146
#gigg	no -49	yes 61
#gin>	no -104	unknown 89
#girl	no 62
#gist	no -43	unknown 48
#give	yes 46
#gle>	no 62	yes -51
#gles	no 92	yes -61
#glin	yes 46
#glis	unknown 65	yes -40
#glov	no -41	yes 49
#glue	unknown 46	yes -45
#gnal	no -144	yes 155
#gnan	no -45	yes 54
#gned	no -49	yes 60
#goat	no 75	yes -62
#goes	yes 51
#goin	no -57	yes 61
#gold	no 104	yes -96
#gonn	yes 46
#goo>	no -157	yes 182
#good	unknown 51
#grab	unknown 59	yes -103
#grac	no -95	yes 101
#graf	no 63	yes -53
#grap	no -74	yes 43
#grat	no 116	unknown -44	yes -71
#grav	no -42	unknown 58
#graz	yes 43
#grey	no -93	yes 56
#gril	no 53
#grin	no 72	yes -44
#grow	no 43	yes -81
#gue>	no 41
#guel	no 40
#guis	no 79	yes -71
#gust	no 46
#gutt	no -72
#guy>	no -102	yes 76
#guys	no 168	yes -147
#gym>	no 50
#h15>	no 130	yes -113
#h30>	no -40	yes 49
#h40>	no -139	yes 161
#hail	no 77	yes -66
#hain	no -54	yes 75
#hair	yes 43
#hake	no -67	yes 81
#haki	yes 40
#hale	no 52
#haly	no -77	yes 101
#ham>	yes 70
#hame	no -136	yes 149
#hams	yes -43
#han>	no -84	yes 101
#hang	no 45
#hani	no -50	unknown 100	yes -59
#haou	no 93	yes -83
#hap>	unknown 84	yes -84
#hape	no 127	yes -91
#happ	no -61	unknown 58
#harb	no -56	yes 89
#harc	no 145	yes -127
#hare	no -72	yes 84
#harg	no -52	unknown 97	yes -45
#harp	no -106	yes 125
#harr	no 57	yes -45
#hasi	yes 52
#hasn	no -68	yes 88
#hate	yes -57
#hatt	no 64	yes -40
#haul	no -102	yes 108
#haus	no 72	yes -52
#havi	no -66	yes 80
#hay>	no 88	yes -73
#hazo	no 50
#hbor	no -135	yes 154
#hbou	no -70	yes 90
#head	yes 51
#hear	no 57
#hedg	no -135	yes 152
#hees	no 70	yes -53
#hefc	no 93	yes -83
#heft	yes 40
#heir	no -64	yes 84
#held	no -55
#helf	no -82	yes 93
#helm	no 90	yes -69
#help	yes 57
#helt	no 60	yes -49
#helv	yes 49
#hems	no 72	yes -56
#heo>	no -144	yes 155
#herd	no -104	unknown 166	yes -100
#heri	yes 41
#herm	no -55	yes 78
#herw	no 55	yes -45
#heth	unknown 133	yes -119
#hew>	yes 52
#hewe	unknown -42	yes 44
#hick	no -165	yes 179
#hidi	no 87	yes -63
#hiel	no 61	yes -43
#hier	no 84	yes -55
#hiev	no 156	yes -144
#hift	no -42	yes 56
#hill	no -175	yes 200
#hils	no 92	yes -77
#him>	no -84	yes 79
#hims	no 93	yes -82
#hine	unknown 41
#hio>	no 102	unknown -68	yes -42
#hipl	no -110	yes 135
#hird	unknown 62	yes -48
#hire	no -206	unknown 166
#hirt	yes 48
#his>	no -52	yes 49
#hitc	no -72	yes 97
#hite	no -45
#hive	no -45	yes 66
#hman	no -59	yes 68
#hnic	unknown -50
#hoar	no -45	yes 64
#hob>	no 80	yes -70
#hock	no 52
#hoe>	no 143	unknown -46	yes -113
#hoes	no -189	yes 206
#hoev	no 47
#hold	no 51
#hole	no 47	yes -41
#holi	no -41
#hom>	no -183	unknown 120
#hoos	no 82	yes -73
#hop>	no -40	yes 59
#hopf	no 61	yes -52
#hore	no -238	yes 245
#hori	no -52	yes 62
#hors	no -123	yes 134
#hort	no 202	yes -168
#host	no -215	unknown 79	yes 124
#hot>	no 64	yes -42
#hote	yes -52
#hove	no -110	unknown 207	yes -140
#how>	no -59	unknown 83
#hroo	no 66	yes -67
#hrou	no -41	yes 43
#hrow	yes 54
#hru>	no 70	yes -51
#hrug	unknown 94	yes -154
#htni	no 48
#hts>	yes 42
#hty>	no 72	unknown 137	yes -201
#huge	no 46
#hund	no 80	yes -54
#hunt	no -92	yes 115
#hurc	no 42
#hurr	no -51	yes 88
#hurs	unknown 40
#hut>	no 66
#hwas	yes 46
#hway	no 57	yes -47
#hysi	unknown 87	yes -64
#iabl	no -68	yes 80
#iad>	no -54	unknown 80
#iage	no 80	yes -65
#ian>	yes 59
#iano	yes 44
#iara	unknown -47
#iato	no 77	yes -60
#ibs>	no -41	unknown 44
#ibus	no -118	yes 140
#icab	no -66	yes 77
#iced	no 51	yes -54
#icem	no -79	yes 94
#ices	no 75	yes -56
#iche	no -137	unknown 98
#icia	no 53
#icit	no -42	yes 80
#ick>	no 53
#icks	unknown 42
#icku	no -71	yes 83
#icro	no 106	yes -96
#ics>	no -66	yes 82
#icta	no 126	yes -99
#icti	no 70	yes -50
#icy>	no -103	unknown 185	yes -83
#ida>	no -190	yes 204
#idde	no 87	yes -75
#iddl	no 45
#idea	no 42	unknown 53	yes -97
#ided	yes 49
#ider	yes 52
#ides	no 52
#idge	yes -64
#idia	no 146	yes -126
#idic	no 41
#idin	yes -65
#idio	no -97	unknown 75
#idk>	no 82	yes -60
#idl>	no -43	yes 59
#idnt	unknown 66
#idor	unknown 44	yes -71
#idth	no 61	yes -42
#ief>	no 53
#ield	no 56
#iend	no -113	yes 141
#ient	no -88	yes 107
#ier>	yes 54
#ierc	no -170	yes 186
#iere	yes 61
#ierg	no -220	unknown -48	yes 244
#ies>	yes 49
#iese	no 140	unknown -42	yes -97
#iest	no -45	yes 66
#ieur	no -121	yes 133
#ieve	no 60	yes -45
#iffe	no -144	yes 160
#ific	no 66	yes -58
#ifie	yes 46
#ifra	no 82	yes -72
#ift>	no -66	yes 84
#ifti	no -63	yes 74
#ifts	no 72	yes -51
#ifty	no 151	yes -126
#igam	yes 57
#igeo	no 92	yes -71
#iggl	no -49	yes 61
#ighb	no -102	yes 122
#ighw	no 57	yes -47
#igna	no -119	yes 130
#igne	no -48	yes 60
#igni	no 76	yes -65
#ika>	no 50	yes -42
#ikea	no -80	unknown 181	yes -142
#ikes	no 100	yes -76
#ilab	no 56	yes -50
#ilah	no 51
#ilal	no -57	yes 83
#ildi	no -43	yes 57
#ildr	no 48
#ilet	no 46
#ilit	no -60	yes 71
#ilk>	no 57
#illi	no 89	yes -70
#illy	no -66	yes 71
#ilme	no -127	yes 139
#ils>	no -79	unknown 55
#ilst	no 76	yes -64
#ilt>	no -106	yes 118
#ilth	no 63
#ilve	no 69	yes -53
#ima>	no 54
#imal	no 58	yes -49
#imar	no 77	yes -67
#imbu	no -97	unknown 153	yes -77
#immi	yes 49
#imog	no 167	yes -152
#impi	no 48
#ims>	unknown 72	yes -55
#imse	no 93	yes -82
#in2>	yes 50
#ina>	no -63	yes 78
#inae	no -116	yes 129
#inat	yes -65
#inc>	yes 58
#inch	no 121	yes -101
#incl	unknown 52
#inco	no 187	yes -163
#inde	no 186	yes -152
#indi	no -43	yes 53
#indl	no -94	unknown 66
#indo	no 40
#indu	no 140	yes -115
#inee	no -82	yes 93
#inen	no 110	yes -83
#ines	no 78	yes -55
#info	no 61	yes -47
#inge	no 58	yes -42
#ingi	no -107	yes 122
#ingl	no 71	yes -52
#ingo	yes 44
#ings	no 67	yes -45
#ingu	no 79	yes -71
#inib	no -118	yes 140
#inic	unknown 50	yes -86
#inin	no -144	unknown 58	yes 86
#inis	no 114	yes -91
#inje	unknown -56	yes 71
#inki	no -141	yes 153
#inne	no -122	yes 96
#inni	no 116	unknown -100
#inst	no -50
#insu	yes 43
#int>	yes -41
#inte	unknown 40	yes -44
#intr	no 72	yes -64
#ints	yes -51
#inus	no 94	yes -83
#inut	no 41
#inve	no 61
#iole	no -84	yes 102
#ioli	no 209	yes -183
#iolo	no 120	yes -83
#iona	no -46	yes 64
#ions	no -102	unknown 89
#iori	no -129	yes 147
#iot>	no 44	unknown -40
#iots	no -240	unknown 198	yes 48
#iped	no -48	unknown 70
#iper	no 67
#ipes	no -119	unknown 88
#iphe	no -44	yes 67
#ipho	unknown 50	yes -66
#ipla	no -110	yes 135
#ippi	yes 48
#ipt>	no 53
#ipts	no 146	unknown -94	yes -57
#ique	no -174	unknown 81	yes 92
#ira>	no -137	unknown 112
#irca	unknown -50
#ird>	unknown 54	yes -57
#irdr	no -133	yes 153
#ired	no -121	unknown 52	yes 69
#iref	no -91	yes 110
#ires	no 72	unknown 49	yes -122
#irew	no -78	unknown 142	yes -75
#irie	no 44
#irin	no 83	yes -59
#irlf	no 220	unknown -85	yes -190
#irli	unknown 133	yes -106
#irm>	unknown -46
#iron	no -108	unknown 52	yes 53
#irpo	no 94	yes -76
#irti	no 53	unknown 45	yes -102
#irty	no -115	yes 137
#irwe	no -200	unknown -42	yes 232
#isag	no -40	yes 47
#isco	no 87	yes -70
#iser	no -141	unknown -52	yes 187
#ishe	no 94	yes -69
#ishw	yes 46
#isin	unknown -47	yes 66
#isit	no -92	yes 116
#isju	no 103	yes -88
#isla	no 78	yes -48
#islo	no 62	yes -54
#isn>	no -67	yes 63
#isnt	yes 47
#ispl	no 145	yes -138
#ispu	no -149	yes 183
#iss>	no -71	yes 81
#issa	yes -64
#isse	no 51
#issi	no 78	yes -58
#ista	no 56
#iste	no 45
#isti	no -77	unknown 144	yes -114
#istm	no 65	yes -44
#istr	no -162	yes 185
#ists	no -110	yes 128
#itca	no -87	unknown 134	yes -65
#ited	no -78	unknown 45
#iter	no 92	yes -83
#iti>	no 67	yes -58
#itie	no -43	yes 51
#itin	no -61	unknown 52
#itio	no 84	yes -50
#itne	no -77	unknown 187	yes -124
#itra	no 53	yes -43
#itre	no 70	yes -48
#itro	no -131	yes 148
#itte	yes 40
#itti	yes 63
#itur	no -49	yes 72
#ity>	no -49	yes 70
#ium>	unknown 66
#ivab	no -83	yes 103
#ivat	no 40
#iven	no -80	unknown 61
#ives	no -71	unknown 62
#ivil	yes 41
#ivin	no 50
#ixty	no 151	yes -139
#izzy	no -73	yes 93
#jab>	no -106	yes 117
#jam>	no 171	unknown -43	yes -146
#jama	unknown 95	yes -84
#janu	unknown 51
#jaw>	no -202	unknown 143	yes 64
#jda>	no 53	unknown -43
#jean	no 48
#ject	unknown -46	yes 68
#jewe	no 76	yes -64
#job>	yes 47
#joki	no 86	yes -69
#judg	no 60	yes -48
#junc	no -92	yes 103
#kafo	no -144	yes 155
#kage	no 73	yes -53
#kaim	no 60	yes -46
#kang	no -73	yes 99
#kari	no -151	yes 166
#kate	no -105	yes 134
#kcas	no 87	yes -76
#kea>	no -80	unknown 181	yes -142
#kech	no -56	unknown 47
#keep	no -52	yes 68
#kend	no 64
#keni	no 91	yes -75
#kept	no -42
#ker>	yes 55
#kers	no -145	unknown 205	yes -78
#kery	no -45
#kes>	no 84	yes -59
#kets	no 72	yes -59
#key>	yes 72
#keye	no 106	yes -70
#keys	yes -47
#kful	no -101	yes 120
#kid>	no -55	yes 74
#kidd	no 140	yes -127
#kier	no -107	yes 127
#kill	no 84	unknown -58
#kily	no -60	yes 73
#kirt	no 46	unknown 42	yes -89
#kiss	no -74	yes 90
#kit>	no 66	yes -52
#kitc	no 42
#kled	no 83	yes -71
#klif	no -64	yes 77
#kly>	no -54	yes 72
#knif	no 94	yes -71
#knoc	no -94	yes 114
#know	no -41	unknown 64
#koda	no -96	yes 107
#kons	no 65	yes -58
#ksmi	no 49
#ktop	no -40	yes 63
#kup>	no -168	yes 181
#kwar	no -165	yes 176
#kyli	no 67	yes -50
#lab>	no 90	yes -71
#labl	no 56	yes -44
#laci	no 68	yes -48
#lad>	no -72
#lade	no 175	yes -145
#lady	no -62	yes 77
#laim	no -98	unknown 75
#lain	yes -40
#lal>	no -79	yes 99
#lam>	no -199	unknown 149
#lame	no 44
#lan>	yes 57
#lanc	no -70	unknown 52
#lank	no 49
#lant	no 88	yes -64
#laps	no 104	yes -86
#lapt	no 48
#lara	no -142	unknown 202	yes -72
#lard	no 99	yes -85
#lare	no 82	unknown -40
#larg	no 55	yes -42
#larm	no 43
#lars	no 56
#lary	no 120	yes -106
#lat>	no -114	yes 87
#lati	no -98	unknown 86
#latm	no -155	yes 172
#lato	no 192	yes -170
#laug	no 66
#laun	yes 56
#law>	no -121	yes 142
#lawn	no -129	yes 140
#laws	no 47
#lawy	no -108	yes 117
#lay>	no -85	yes 101
#layi	no -178	yes 193
#lays	no 113	yes -82
#laze	no 124	yes -103
#lbon	no 68	yes -44
#lbow	no -128	unknown 50	yes 77
#lbox	yes 42
#lcha	no 91	yes -80
#lcon	unknown 56	yes -49
#lded	yes 46
#ldin	yes 50
#ldn>	no -72	unknown 47
#ldnt	no 83	yes -54
#ldre	no 48
#lds>	no 134	yes -123
#leak	yes 40
#lear	unknown 48	yes -51
#leav	no -42
#leba	no -75	yes 85
#lech	no -88	yes 101
#lecl	no -144	yes 171
#ledg	no 189	yes -181
#leed	yes 47
#leg>	yes 49
#lema	no -79	yes 96
#len>	no 54	yes -56
#lend	no -69	unknown -40	yes 101
#leng	no 71	yes -55
#lens	no 60
#lent	no 126	yes -113
#leph	no 68
#ler>	no 63	yes -45
#lert	no 48	yes -40
#less	no -79	yes 102
#leva	no -41	yes 65
#levi	no 77	yes -52
#lex>	no 42
#ley>	no 51
#lfri	no 220	unknown -85	yes -190
#lian	no -95	yes 99
#liar	no -114	yes 133
#licy	no -103	unknown 185	yes -83
#lid>	no 67	yes -46
#lida	no -41
#lidl	no -43	yes 59
#lie>	no 55
#lien	no -96	yes 117
#lier	no -52	yes 79
#lies	no -107	yes 129
#life	no 141	yes -114
#liga	yes 57
#lill	no 46
#limo	no 167	yes -152
#lin>	no 109	yes -71
#line	unknown 46
#lini	unknown 40	yes -74
#lino	yes 40
#lint	no 63
#lip>	yes -64
#lis>	no -122	unknown 90
#lise	no 46
#lish	no -46	unknown 53
#lisi	no -52	yes 58
#lit>	no 59	yes -69
#lite	no 95	yes -76
#litr	no 70	yes -48
#lity	no -60	yes 71
#livi	no 84	yes -71
#liz>	no -59	yes 73
#lkin	no -135	unknown 57	yes 77
#lks>	no 81	yes -56
#lla>	no -152	yes 169
#llap	no 85	yes -65
#llat	no -194	unknown 157
#llec	no 60	yes -53
#llen	no 49	yes -74
#llet	unknown 110	yes -106
#lleu	no -70	yes 83
#llis	no -56	yes 67
#lloo	yes 65
#lmed	no -153	yes 167
#lmet	no 90	yes -69
#lmim	no 120	yes -108
#load	no -51	yes 67
#loat	no 101	yes -75
#lobb	no -46	yes 79
#loca	no 49	yes -40
#lodg	yes 56
#loft	no 80	yes -66
#log>	no 102	yes -80
#loga	no -51	unknown -50	yes 99
#logi	no -43	unknown 51
#loke	no -152	unknown 124
#lone	no 46
#loo>	no 75	yes -54
#lood	no 45
#loon	no -53	yes 80
#loos	no -58	yes 71
#lord	no -97	unknown 77
#lori	no -141	yes 164
#losi	no 77	yes -49
#loss	no -76	yes 84
#loth	no -115	unknown -41	yes 158
#loug	no -143	yes 162
#loui	no 86	unknown -41	yes -61
#loun	no 101	yes -83
#lour	no 117	yes -104
#love	yes 45
#low>	yes 58
#lowl	no -60	yes 70
#lown	no -311	yes 328
#lows	yes 41
#loye	no -59	unknown 60
#lped	no -40	yes 52
#lpin	no -264	yes 280
#lse>	no 45
#lst>	no 92	yes -77
#lsto	no 73	yes -61
#ltag	no 169	unknown -59	yes -116
#ltat	no 87	yes -55
#lted	no 58	yes -41
#lth>	yes 41
#ltho	no -97	yes 110
#lti>	no 82	yes -71
#ltie	no -56	yes 62
#lts>	yes 53
#lub>	yes 40
#luck	no -73	yes 89
#lude	no -57	unknown 89
#ludi	no 52
#lue>	no -69	unknown 87
#lued	no 41
#lug>	no 43
#lumb	no -58	yes 52
#lump	no -71	yes 87
#lute	no 60
#lux>	no 45
#lver	no 78	yes -63
#lvis	no -140	yes 156
#lyin	no 46
#lyon	no 42	unknown -45
#lyti	no 68	yes -45
#lytu	no 72	yes -62
#macb	no 112	yes -96
#mach	unknown 42
#macy	unknown 59
#mad>	no 82	yes -69
#mage	no -49	yes 68
#mail	no -79	unknown 66
#main	no -153	unknown 239	yes -95
#mair	yes 60
#make	no 88	yes -65
#mal>	no 115	yes -79
#mall	no 52
#mam>	no 55	yes -46
#man>	no -46	yes 60
#mana	yes 50
#many	no 65	yes -55
#mara	no -108	yes 118
#marb	yes 60
#mari	no 60	yes -46
#mark	no -62	yes 54
#marr	unknown 41
#mas>	no -47
#mash	no 45
#mask	no 51
#mass	no 103	yes -83
#mast	no -110	yes 133
#mat>	no 60	yes -52
#matc	no -123	unknown 119
#mate	no -82	yes 101
#mato	no 59	yes -47
#may>	no 47	yes -47
#mayo	no 95	yes -71
#mbed	no 46
#mbin	yes 41
#mble	no 80	yes -69
#mbli	no 74	yes -60
#mbul	no -47	yes 42
#mbur	no -80	unknown 146	yes -77
#mdou	yes 40
#mdul	no 120	yes -102
#mean	yes 40
#mebo	unknown 62	yes -65
#mech	no -50	unknown 100	yes -59
#meda	no 135	yes -121
#mede	no 40
#medi	no -76	yes 48
#mel>	no 108	yes -98
#melo	no -47	yes 61
#melt	no 83	yes -62
#memb	no -118	unknown 111
#meon	yes -40
#mer>	no -68	yes 46
#mera	no 83	yes -110
#mere	no 106	yes -83
#meri	no 69	yes -52
#mess	no -48	yes 64
#mete	no 87	yes -83
#meth	no 76	yes -53
#meti	no 53
#miab	no -68	yes 80
#mic>	no 54
#mica	no -66	yes 77
#micr	yes 50
#midd	no 55	yes -42
#migh	no 103	unknown 95	yes -199
#mile	no 63
#mili	no -235	yes 250
#milk	no 48
#mill	no 43
#mily	yes 51
#mim>	no 120	yes -108
#mina	yes -62
#mine	unknown 47	yes -46
#mini	yes 53
#minu	no 46
#mise	no -102	yes 128
#misj	no 103	yes -88
#misl	no 78	yes -48
#mith	no 78
#mits	no -61	yes 81
#mitt	no -79	yes 86
#mixe	no 53
#mmam	no 55	yes -45
#mmat	no -166	yes 176
#mme>	no -60	yes 75
#mmer	unknown 44	yes -45
#mmin	yes 49
#mmis	no 41	unknown 43	yes -81
#mmon	no 98	unknown -48	yes -64
#mmun	yes 43
#moge	no 167	yes -152
#moha	unknown 88	yes -129
#moke	no -75	yes 92
#moki	unknown 166	yes -163
#mom>	no -103	yes 115
#mone	unknown 75	yes -83
#moni	no -113	unknown 116
#mons	no -101	yes 120
#mont	no -85	unknown 96
#moon	no 41
#more	no 40
#moro	no 94	yes -83
#mort	no 94	yes -82
#mosq	unknown 86	yes -94
#most	no -159	yes 176
#moun	no 47
#mour	no 195	unknown -47	yes -163
#mout	no 102	yes -94
#mova	no -120	yes 145
#movi	no -81	unknown 109	yes -42
#mowe	no -151	yes 170
#mped	yes 43
#mpin	no -48	unknown 60
#mpla	no 66	yes -53
#mplo	unknown 49
#mply	no 59
#mpte	no -160	unknown 130
#mpty	no 74	yes -53
#mput	no 64	yes -47
#mrs>	no -128	yes 145
#msel	no 91	yes -78
#much	no -102	yes 74
#mud>	no 108	yes -92
#mug>	yes 43
#mult	no 82	yes -71
#mum>	no -100	unknown 65
#mune	yes 43
#mur>	no 279	yes -275
#must	unknown 77	yes -72
#myse	no 86	yes -50
#naed	no -116	yes 129
#nage	no -102	unknown 51	yes 49
#nail	no 65	yes -45
#nal>	no -94	yes 106
#name	no -90	yes 98
#nann	no -126	unknown -58	yes 159
#nant	no -110	yes 71
#narr	no -192	unknown -44	yes 209
#nary	no -58	yes 71
#nast	no 159	yes -141
#natc	no 52	yes -45
#nate	yes -40
#natu	no -75	yes 95
#naul	no -56	yes 79
#nav>	no 189	yes -177
#nca>	no -78	unknown 117	yes -73
#nced	no -101	yes 117
#ncel	unknown 126	yes -93
#nch>	no 57	yes -55
#nche	no 99	yes -77
#ncie	no -220	unknown -48	yes 244
#ncil	no 170	yes -156
#ncle	no -91	yes 107
#nclu	unknown 52
#ncre	no 153	yes -137
#ncti	no -92	yes 103
#ncus	no 51	yes -40
#ncy>	no -61	yes 80
#nda>	yes 43
#ndab	no -75	yes 95
#ndag	no 84	yes -71
#ndba	unknown 87	yes -65
#ndel	no 81	yes -57
#ndfa	no 168	yes -151
#ndic	no -71	yes 89
#ndis	no 142	yes -123
#ndle	no 47
#ndlo	no -116	unknown 87
#ndly	no -111	unknown 71
#ndoo	no 146	yes -135
#ndre	no 85	yes -55
#nduc	no -50	yes 78
#ndwi	no -50	yes 68
#neat	no 48
#neer	no 48
#nees	no 122	yes -99
#neig	no -102	yes 122
#neit	no 58	yes -45
#nent	no -64	yes 79
#neph	yes 52
#ner>	no -40	yes 52
#nera	no 41
#ners	no -61	yes 85
#nesd	no -46
#ness	unknown 50
#nets	no 51	yes -43
#neve	unknown 41
#news	no -92	yes 101
#next	no -102	yes 79
#ney>	unknown 51	yes -40
#nfa>	no 40
#nfir	unknown -50	yes 72
#nfor	no 123	yes -106
#ngag	no 47
#ngal	no 79	yes -63
#nge>	no 57
#ngel	no 69	yes -52
#nges	no 105	yes -84
#ngie	no 103	unknown -84
#ngle	no 48
#ngli	unknown 63	yes -42
#ngoo	no -157	yes 182
#ngs>	no 43
#ngui	no 60	yes -52
#nhar	no -71	yes 79
#nhou	yes 57
#nhur	no -40	yes 52
#nia>	no -310	unknown 359	yes -296
#nibu	no -118	yes 140
#nic>	unknown 49	yes -67
#nice	no -76	yes 68
#nich	no -137	unknown 98
#nies	no -101	yes 123
#nife	no 94	yes -71
#nigh	no 46	yes -54
#nine	no 61	yes -92
#nise	no -90	yes 118
#nish	no 50
#nist	no -49	yes 71
#nit>	no 45
#nite	no 73	yes -49
#nito	no -40	yes 53
#nitr	no 53	yes -43
#nits	no 62	yes -44
#nitu	no -49	yes 72
#njec	unknown -56	yes 71
#nked	unknown 88	yes -102
#nkey	no -122	yes 138
#nkfu	no -101	yes 120
#nkin	no -141	yes 153
#nlin	no 69	yes -55
#nned	no -133	unknown 99
#nnel	no -55	yes 73
#nnet	no -45
#nnin	unknown -41
#nnis	no -78	yes 88
#nny>	no -93	yes 127
#nock	no -94	yes 114
#non>	no 57
#none	no -88	yes 110
#nora	no 54
#norm	no 74	yes -55
#nose	yes 40
#note	no -147	unknown 81	yes 67
#noti	no 45	yes -41
#noug	no -54	yes 70
#nowh	no 60	yes -40
#nows	no -132	unknown 184	yes -65
#nque	no -48	yes 53
#nsat	no -146	yes 165
#nsca	no -110	yes 123
#nse>	no 77	yes -44
#nser	yes 44
#nses	yes 53
#nsie	no -121	yes 133
#nsio	no 100	yes -79
#nsis	no -86	yes 97
#nsla	no 122	yes -113
#nst>	no -64	yes 40
#nsta	no -44	yes 54
#nstr	no -46	yes 52
#nsul	no 63	yes -41
#nsur	no -45	yes 52
#nswe	no -213	unknown 71	yes 125
#ntai	no 102	yes -88
#ntal	no -41
#nte>	no -62	yes 96
#ntee	no -68	yes 83
#ntel	no 179	yes -145
#nten	no -79	unknown 112
#ntes	no -115	unknown 143	yes -54
#nth>	no -123	unknown 117
#nths	yes -77
#ntio	unknown -41	yes 48
#ntiq	no -200	unknown -49	yes 226
#ntir	no -95	yes 112
#ntis	no -93	unknown 88
#ntle	no -94	yes 114
#ntly	no 69	yes -45
#ntra	no 84	yes -64
#ntre	no -124	yes 156
#ntro	no -201	unknown 192	yes -50
#nts>	yes 40
#nuar	unknown 51
#nudg	no -62	yes 69
#nue>	no -54	yes 60
#nus>	no -72	unknown 103	yes -45
#nute	no 41
#nvas	no 138	yes -109
#nver	no 58
#nybo	unknown 92	yes -60
#nymo	no 183	yes -167
#nyon	no 44
#oads	no -50	yes 59
#oak>	no 68	yes -60
#oal>	no 152	yes -135
#oam>	no -57	yes 92
#oar>	no 163	yes -145
#oast	no 43
#oat>	no 53
#oati	no 60
#oats	no 65	yes -53
#obbi	no -154	unknown 165
#obe>	no -76	yes 105
#ober	unknown 62	yes -42
#obot	no 141	unknown -45	yes -98
#obse	yes 71
#ocat	no 62	yes -54
#oces	no 127	yes -108
#oche	yes 43
#ocki	no -45	yes 60
#ocks	no 94	yes -63
#octo	yes -42
#oda>	no -96	yes 107
#oded	no 55
#oden	no 101	yes -79
#odge	yes 56
#odil	no 54	yes -46
#odne	no 42
#ods>	no -54	unknown 106	yes -56
#oen>	no -131	yes 148
#oes>	no -42
#oesn	yes -42
#ofa>	no -43	unknown 50
#offe	no -55	yes 70
#offi	no -46	yes 61
#oft>	no 53	unknown 41	yes -97
#ogan	no -51	unknown -50	yes 99
#oges	no 167	yes -152
#ogis	no -51	unknown 58
#ogs>	yes 50
#oham	unknown 88	yes -129
#ohio	no 102	unknown -68	yes -42
#oid>	no 108	unknown -97
#oil>	no 81	yes -67
#oile	no 53
#oili	no 82	yes -70
#oin>	no 123	yes -108
#oine	no -102	yes 124
#oint	unknown 43
#oir>	no 113	unknown -43	yes -71
#oire	yes 42
#oisi	no -112	yes 123
#oiss	no 45
#okaf	no -144	yes 155
#okca	no 87	yes -76
#oked	no -127	unknown 88
#oker	no 69	yes -45
#okes	no 120	yes -81
#oksh	no -77	yes 89
#olar	no 107	yes -91
#olde	no -63	yes 82
#olds	yes 40
#ole>	no 50	yes -42
#olen	no 59	yes -41
#olet	no -78	yes 94
#olin	no 58
#olis	no -88	unknown 41	yes 47
#olit	no 109	yes -79
#oliv	no -120	yes 136
#olla	no 55	yes -42
#olli	no -137	yes 148
#olog	unknown 40
#ols>	no -50	unknown 82
#olt>	no 49
#olta	no 169	unknown -59	yes -116
#olyt	no 72	yes -62
#omat	no 68	yes -58
#omeb	unknown 62	yes -65
#omeo	yes -40
#omes	no -232	unknown 117	yes 107
#omet	no 68	yes -45
#omma	no -171	yes 188
#ommi	no 40	unknown 40	yes -77
#ommu	yes 43
#ompe	no -147	yes 161
#ompl	no 48
#ompo	no 196	yes -172
#ompu	no 59	yes -44
#oms>	no 93	yes -72
#onal	no 48
#onar	no -58	yes 71
#onci	no -215	unknown -42	yes 244
#oncr	no 199	yes -180
#oncu	no 51	yes -40
#ondi	no 116	yes -98
#onds	no 50
#ondu	no -230	yes 252
#oner	no 40
#oney	unknown 97	yes -67
#onfi	unknown -46
#onge	no 125	yes -85
#ongi	no -111	yes 128
#ongs	no -61	yes 78
#onit	no -44	yes 57
#onke	no -96	yes 114
#onli	no 69	yes -55
#ons>	no -46
#onst	no -44	yes 55
#onta	no 116	yes -88
#onte	no 113	unknown -127
#onth	no -90	unknown 113
#onti	no -99	yes 115
#ontr	no -163	unknown 115
#ony>	unknown 48	yes -46
#oode	no 117	yes -89
#oodn	no 42
#oods	no -113	unknown 149	yes -56
#ookc	no 87	yes -76
#ooke	no -70	yes 55
#ools	no -44	unknown 91	yes -46
#oomm	no -166	yes 176
#ooms	no 50
#ooth	no -136	unknown 63	yes 68
#oove	yes 61
#ope>	no 78	yes -58
#opea	no -81	yes 90
#oped	no -56	yes 77
#opfr	no 61	yes -52
#oppo	no -114	yes 128
#opti	no 83	unknown -57
#orag	no 133	yes -103
#oram	no 134	yes -113
#oran	no 70	yes -50
#orbi	yes -54
#orch	no 58	yes -45
#ord>	yes -44
#ords	no -54	yes 91
#orea	no 40
#oreh	no -57	yes 73
#ores	no 99	yes -76
#orey	no 81	yes -69
#orgi	no -84	yes 92
#oris	no -110	yes 131
#orit	no -96	yes 111
#orke	no -237	unknown 115	yes 127
#orki	no 51
#orkl	no -64	yes 77
#orkt	no -126	yes 137
#orma	no 67	yes -61
#orme	no 50
#orn>	yes 55
#orna	no 129	yes -105
#orne	no 54
#orou	no 174	yes -164
#orre	no -70	yes 83
#orse	no -112	yes 127
#orst	no 78	yes -62
#orth	yes 50
#orty	no 55	yes -40
#orwa	no 62
#osin	no 108	yes -86
#osit	unknown 53
#osqu	unknown 86	yes -94
#oss>	no -49
#osse	no -158	yes 174
#ossi	no -122	yes 143
#oste	no -81	yes 101
#ostm	no -46	yes 71
#osts	no -45	yes 72
#otal	no 67	yes -44
#otat	no -120	yes 144
#ote>	no -83	yes 50
#oted	no -108	yes 140
#otel	yes -52
#otic	no 60	yes -58
#oto>	no 70
#otog	no -64	unknown 44
#ots>	unknown 61
#otte	no 139	yes -112
#ottl	no 62	yes -46
#ouar	unknown -71	yes 79
#ouch	yes 44
#oud>	no 49
#ouen	no 133	yes -107
#ouge	no -68	yes 90
#ouir	no -180	unknown 126	yes 47
#ouis	no 73	yes -50
#oujd	no 53	unknown -43
#ouka	no 60	yes -46
#oul>	no 89	yes -57
#oula	no -72	yes 76
#oule	yes 53
#oull	yes 46
#oung	no 42
#oup>	no -47	yes 72
#oupl	no -97	yes 124
#oure	unknown 42	yes -77
#ouri	no -43
#ourn	no 195	unknown -47	yes -163
#ourt	no -40	yes 65
#ousa	no 48	unknown 83	yes -147
#outb	no 57
#oute	no 60
#outh	no 71	yes -64
#outi	no 107	yes -89
#outs	no 43
#oux>	no -194	unknown -58	yes 225
#oval	no -120	yes 145
#ove>	no -79	unknown 43
#oved	unknown 83	yes -119
#oven	no 119	yes -87
#oves	no -80	unknown -45	yes 133
#ovin	no -136	unknown 111
#owar	no -55	yes 71
#owba	no -176	yes 197
#owde	no 73	yes -59
#owed	yes 56
#owel	no 76	yes -70
#owev	no -61	yes 68
#owhe	no 60	yes -40
#owly	no -60	yes 70
#owne	no -79	yes 85
#ows>	unknown 60
#oxes	no 47
#oyal	no 51
#oyed	unknown 78	yes -68
#oyfr	no -133	yes 150
#oys>	no -83	unknown 105
#ozen	no 43
#pace	no -129	yes 150
#pack	no 107	yes -95
#padd	no -50	yes 65
#padl	no 76	yes -50
#paid	unknown 77	yes -60
#pain	unknown 102	yes -73
#pal>	no 118	yes -100
#pale	no 113	yes -100
#palm	yes 56
#pand	no -63	yes 70
#pani	no -146	yes 160
#pano	no 54
#pare	yes 54
#parq	no 42
#patc	no -147	unknown 203	yes -90
#pave	unknown 46
#pay>	yes 42
#paym	no -169	unknown 202	yes -52
#pays	no 49	unknown -62
#peac	no -196	yes 211
#peak	no -54	yes 70
#pean	no -81	yes 90
#pebb	no 46
#peda	no 91	yes -80
#peed	no -53	yes 58
#pelv	no -140	yes 156
#pend	no 66	yes -51
#peni	no 42
#pens	no -196	unknown 91	yes 94
#pent	no -140	yes 149
#perc	no 117	unknown -63	yes -69
#perm	no -114	yes 129
#pert	no 190	yes -183
#perv	no -61	yes 72
#perw	no -108	yes 127
#pes>	no -119	unknown 88
#pet>	no 57
#peti	no -63	yes 80
#pets	no 50
#pfro	no 61	yes -52
#phar	unknown 47
#pher	no -130	unknown 50	yes 64
#phew	yes 52
#phon	yes -52
#phs>	no 48
#phys	unknown 87	yes -64
#pide	no 50	yes -42
#pier	yes 49
#pige	no 92	yes -71
#pile	no -106	yes 124
#pill	no 71	unknown -72
#pine	no 160	yes -141
#pins	no -54	yes 69
#pist	yes 40
#pitc	no -132	yes 137
#pizz	unknown -42
#plad	no 88	yes -77
#plai	no 40	yes -42
#plan	no 84	yes -59
#plat	no -84	unknown 44
#ples	no 201	unknown -46	yes -153
#plin	no 47
#plit	no 50	yes -62
#plou	no -143	yes 162
#ploy	unknown 49
#pls>	no -135	unknown 196	yes -125
#plug	no 43
#plum	no -44
#ply>	no 56
#pock	no 172	unknown -40	yes -132
#pods	no 64	yes -56
#poil	yes 43
#poin	unknown 103	yes -70
#pois	no 54
#poke	no -137	yes 151
#pole	no 198	yes -184
#polo	no -57
#poly	no 78	yes -67
#pomp	yes 45
#pond	no -144	yes 151
#pool	no 68	yes -45
#poor	no 83	unknown 57	yes -140
#pop>	no -67	yes 82
#popp	no 48
#porc	unknown -42
#posi	unknown 47
#pott	no 113	yes -84
#powd	no 73	yes -59
#powe	unknown 109	yes -83
#ppar	no 75	unknown -46
#ppen	unknown 109	yes -79
#pper	unknown 65
#ppor	no 81	yes -68
#ppos	no -47	yes 63
#ppy>	no -47	yes 83
#prac	no -64	yes 75
#prai	no 68	yes -47
#pran	no 41
#pray	no 42
#prea	yes 42
#prec	no -85	yes 99
#pref	no 47
#preg	no -52	yes 62
#prem	no -101	unknown 166	yes -81
#pret	no 52	yes -42
#pric	no 107	yes -93
#prid	no 117	yes -98
#prin	no 52	yes -43
#prio	no -129	yes 147
#pris	no 113	yes -105
#priv	no 40
#prob	no 46
#proc	no 80	yes -63
#proo	no -107	unknown 191	yes -179
#prop	yes 42
#prou	yes 48
#prov	no -217	unknown 218	yes -76
#prun	no 68	yes -43
#psed	no 85	yes -65
#pted	yes 43
#ptem	no -56	yes 79
#ptic	no 42	unknown -51
#ptio	unknown 76	yes -62
#ptop	no 48
#pts>	no 102	unknown -74
#ptur	yes 44
#pty>	no 83	yes -62
#pump	unknown 91	yes -58
#pun>	no 118	yes -101
#punc	no 66	yes -52
#push	yes 55
#pute	yes 54
#putt	yes 45
#pyja	unknown 113	yes -156
#quap	no 57	yes -50
#que>	no -86	unknown 66
#queu	no -43	yes 50
#quim	no 129	yes -109
#quir	no -84	yes 96
#quot	no 43
#raba	unknown 81	yes -56
#rabb	no 75	yes -115
#raci	no -146	yes 167
#rack	no 54	yes -63
#ract	yes 48
#radi	no 70	yes -53
#rage	no 78	yes -55
#raid	no -162	unknown 211	yes -94
#rais	no 46
#ral>	no 90	yes -62
#rald	no -224	yes 235
#rall	no -42	yes 61
#rama	no 136	yes -117
#rami	no 54
#rant	no -68	yes 90
#rape	yes 40
#raph	no -40
#rapp	no -111	unknown 45	yes 63
#ras>	no 76	yes -65
#rass	no -87	yes 99
#rate	no 55
#rath	no -74	yes 90
#rati	no -61	unknown 56
#rato	no -40	yes 65
#rave	unknown 45
#raw>	no -58	yes 84
#rawe	no 73	yes -62
#rawl	no -56	yes 76
#raye	no 47
#raze	yes 43
#razy	no 125	yes -113
#rbec	no -48	yes 61
#rble	yes 60
#rbox	no 111	yes -84
#rcas	no 85	yes -57
#rcel	no -44	yes 65
#rch>	no 61
#rchi	no -42	yes 59
#rcif	no 97	yes -80
#rcoa	no 145	yes -127
#rcom	no 67	yes -58
#rcui	no 66	yes -48
#rdea	no -119	unknown 120	yes -48
#rded	yes 48
#rden	no 46
#rdin	no 41	yes -67
#rdio	no 41
#rdly	yes 50
#rdon	no -217	unknown -45	yes 247
#rdre	no -133	yes 153
#rdro	no -72	yes 101
#reac	yes 44
#read	yes -48
#reak	no 61	yes -72
#rear	no -43	unknown 61
#rece	yes -51
#rect	no -45	yes 55
#redo	no 67	yes -56
#ree>	no 40
#reep	no -69	unknown 154	yes -136
#reez	unknown 65	yes -44
#refe	yes 40
#refi	no -91	yes 110
#refo	yes 45
#refr	no -50	yes 64
#rega	unknown 41	yes -57
#regi	yes 55
#regn	no -52	yes 62
#rehe	no -53	yes 67
#reim	no -98	unknown 124
#rel>	no 119	yes -82
#rell	no -83	yes 99
#rely	no 53
#rema	unknown 79	yes -52
#remb	no 71	yes -56
#remi	no -101	unknown 166	yes -81
#remo	no -79	yes 100
#ren>	no 53
#rena	no -52	yes 72
#renn	no 85	yes -77
#rent	no -61	yes 51
#requ	no -86	yes 94
#rer>	no -55	yes 53
#res>	yes -40
#resc	no 77	yes -50
#resi	no 79	yes -45
#resp	no -88	yes 102
#rest	no -46	yes 67
#resu	no 76	yes -53
#reta	no -90	yes 100
#rete	no 110	yes -94
#retu	no -42
#rewo	no -78	unknown 142	yes -75
#rfal	no -67	yes 97
#rfbo	no 48
#rflo	no -54	yes 71
#rgan	no 84	yes -71
#rged	no -91	unknown 171	yes -101
#rgen	no 61	yes -44
#rgin	no 53
#rgiv	no -84	yes 92
#rgla	no 52
#rgro	no 159	yes -133
#rhea	no -155	yes 168
#riad	no -54	unknown 80
#riag	no 80	yes -65
#rial	no -42	yes 59
#riat	no 41	unknown 43	yes -81
#rib>	no -257	unknown 162	yes -40
#ribl	no -43	yes 63
#ribs	no -41	unknown 44
#ric>	no 64	yes -42
#rica	yes 59
#rici	yes 53
#ride	no -47	yes 72
#ridg	yes -64
#ridi	no -75	unknown 49
#rido	unknown 44	yes -71
#rie>	no 61	yes -44
#rien	no -126	yes 155
#ries	yes 48
#rif>	no 61
#rika	no 71	yes -62
#rike	no 113	unknown -69	yes -43
#rill	no 44
#rima	no 72	yes -57
#rime	no 63	yes -44
#rina	no 57	yes -49
#rind	no 72	yes -44
#rink	no -125	yes 136
#rior	no -121	yes 138
#riou	no 64	yes -47
#rip>	no 68	unknown -47
#riph	no -67	yes 88
#riqu	no -44	yes 67
#ris>	no 43	unknown 42	yes -93
#rise	no 56	yes -75
#rish	no 76	unknown -60
#riti	no -83	unknown 77
#ritt	no -50	yes 64
#rium	no 87	yes -74
#riva	yes 52
#rivi	yes 40
#rked	no -65
#rker	no -279	unknown 125	yes 157
#rket	no -173	yes 190
#rkli	no -64	yes 77
#rkto	no -73	yes 85
#rle>	no 43
#rles	no 117	yes -107
#rlfr	no 220	unknown -85	yes -190
#rlin	unknown 89	yes -64
#rly>	no -61
#rmac	unknown 49
#rmal	no 64	yes -48
#rman	no -64	yes 85
#rmar	no -171	yes 189
#rme>	yes 51
#rmin	no -75	yes 102
#rms>	yes 52
#rnad	no 52	yes -41
#rnea	no 115	yes -105
#rnet	no 125	unknown -54	yes -66
#rnic	no -159	unknown 82	yes 49
#rnit	no -49	yes 72
#rns>	no 66	yes -56
#rnt>	no 57	yes -42
#robb	no 59	yes -44
#robe	no -82	yes 108
#robo	no 141	unknown -45	yes -98
#roca	yes 51
#roce	no 51
#roch	yes 59
#rock	no 127	yes -110
#rod>	no -79	yes 94
#roen	no -131	yes 148
#rol>	no -101	unknown 114
#roll	no -42	yes 57
#ron>	no -105	unknown 75
#rond	no 173	yes -151
#rone	no -58	yes 77
#roo>	no 113	yes -97
#root	no 115	yes -102
#rope	no -76	yes 92
#ropp	no 59
#ror>	no -43	yes 65
#rors	no 129	yes -102
#ros>	no 57
#ross	no -69	yes 53
#rost	no 47
#rote	no -48	yes 65
#roth	no -44	yes 70
#rott	no 87	yes -56
#rou>	no -87	unknown 247	yes -221
#roub	no -91	yes 113
#roud	yes 43
#rous	no 121	yes -100
#rout	no 111	yes -86
#roux	no -59	yes 84
#rove	no -61	unknown 68
#rovi	no -323	yes 350
#row>	no -56	yes 72
#rowb	no -176	yes 188
#rowe	no -87	yes 103
#rowi	unknown 49	yes -75
#rown	no 49
#rows	no 44
#roye	unknown 90	yes -75
#roze	no 78	yes -66
#rpas	no 76	yes -67
#rpen	no -76	yes 80
#rpet	no 45
#rpod	no 64	yes -56
#rpor	no 75	yes -59
#rpri	no 48	yes -41
#rque	no 42
#rrak	no -56	unknown 47
#rred	no 67	yes -50
#rref	yes 45
#rrel	no 51
#rria	no 80	yes -65
#rrib	no -43	yes 63
#rrid	yes -60
#rrin	no 70	yes -55
#rrit	yes 51
#rriv	yes 45
#rron	no 197	yes -177
#rrow	no -81	yes 88
#rryi	no 62
#rsda	unknown 40
#rse>	no -43
#rsed	yes 43
#rsel	no -40	yes 52
#rsem	no -99	unknown 134	yes -87
#rser	no -139	yes 148
#rses	no -69	yes 78
#rshi	no -81	yes 105
#rsid	yes 49
#rsin	no -41	yes 55
#rson	yes 52
#rst>	no 46
#rsta	no -151	yes 176
#rsto	no 132	unknown -40	yes -93
#rtai	no 46
#rtak	no -89	yes 111
#rte>	no -123	unknown 100
#rtee	no 44
#rter	no 43	yes -48
#rtic	yes 40
#rtie	no -80	yes 104
#rtif	no 55	yes -47
#rtis	no -58	yes 71
#rtme	no -96	yes 105
#rtne	no -67	yes 90
#rtoo	no -53	yes 77
#ruar	no 70	yes -49
#rubb	no 114	unknown -55	yes -73
#ruct	no -51	yes 59
#rug>	no 152	yes -117
#rugg	no -150	unknown 143
#ruis	no 50
#ruly	no -84	yes 96
#run>	yes 67
#runc	unknown 108	yes -153
#runi	no 68	yes -43
#runk	no 51
#runn	yes 54
#rush	no -101	unknown 41	yes 60
#rvan	no -61	yes 72
#rwar	no 67	yes -53
#rway	no 48
#rwel	no -200	unknown -42	yes 232
#rwis	no 55	yes -45
#rwor	no -108	yes 127
#rybo	no -85	yes 94
#ryer	no 90	yes -79
#ryon	no -47	yes 57
#ryth	yes 48
#rzaz	unknown -71	yes 79
#sabl	unknown 85	yes -67
#sack	no 59
#sage	no -41	yes 51
#sagr	no -40	yes 47
#sain	yes 50
#sal>	no 223	unknown -58	yes -164
#sala	no -104	unknown 115
#sale	no 65	yes -48
#salo	no 40
#samu	yes 60
#sant	no 94	yes -63
#saou	no -180	unknown 126	yes 47
#sapp	no -89	yes 108
#sard	no 96	yes -84
#sari	no 41	unknown 43	yes -81
#sary	no 136	yes -127
#sat>	yes 56
#sate	no -52	yes 69
#sati	no -161	yes 184
#saw>	no -49
#say>	no -54
#sayi	no -88	yes 102
#scaf	no -58	unknown -41	yes 93
#scal	unknown 70	yes -47
#scan	no -67	unknown 117	yes -44
#scap	no -101	yes 110
#scar	unknown 43
#scat	no -114	yes 128
#scen	no -66	yes 81
#scor	no 57	yes -41
#scov	no 153	yes -136
#sea>	no 84	yes -64
#seal	no 63
#seat	no -64	yes 81
#seba	no 101	yes -82
#secu	no 158	yes -134
#seei	no -40	yes 49
#sel>	no 140	unknown -42	yes -97
#self	no 43
#sell	no 204	yes -179
#seme	no 75	yes -114
#send	no 73	unknown -42
#seng	yes 46
#sens	no -42	yes 63
#sent	yes 56
#sept	no -56	yes 79
#serv	yes 54
#sery	no -150	yes 162
#sett	yes 55
#seve	no 43	yes -54
#shak	no -44	yes 59
#sham	no -136	yes 149
#shap	no 107	yes -84
#shat	no 70	yes -45
#she>	no -43	yes 62
#sher	no -64	yes 81
#shie	no 61	yes -43
#shif	no -42	yes 56
#ship	no -49	yes 64
#shoc	no 52
#shoe	no -67	yes 91
#shoo	no -45	yes 53
#shop	yes 51
#shot	no 110	yes -92
#shov	no -110	unknown 207	yes -140
#shru	unknown 94	yes -154
#shun	no -92	yes 115
#shut	no 40
#shwa	yes 46
#sian	yes 61
#sick	no 45
#sidi	no 104	yes -74
#sier	no 45
#sieu	no -121	yes 133
#sigh	no 232	yes -207
#silv	no 69	yes -53
#sin>	yes 60
#sine	no 54
#sink	no 67
#sins	no -53	yes 68
#sio>	no -90	unknown 115	yes -73
#sion	no 60
#siph	no 106	yes -91
#sir>	no -75	yes 92
#sirs	no -66	yes 75
#sit>	unknown 83	yes -41
#site	no -43	yes 62
#sitt	no -48	yes 76
#six>	no 43
#sixt	no 120	yes -108
#sjud	no 103	yes -88
#skat	no -105	yes 134
#ski>	no -44	yes 57
#skid	no 101	yes -89
#skie	no -107	yes 127
#skir	no 46	unknown 42	yes -89
#skod	no -96	yes 107
#sks>	no 104	yes -81
#sky>	unknown 50	yes -92
#skyl	no 67	yes -50
#sla>	no -127	yes 149
#slab	no 90	yes -71
#slai	no 78	yes -48
#slas	no -52	unknown 94	yes -54
#slat	no 133	yes -123
#slid	no 83	yes -61
#slin	no -62	yes 67
#sloc	no 62	yes -54
#slow	yes 54
#smal	no 67	yes -49
#smar	no -76	yes 85
#smas	no 45
#smel	no 59
#smil	no -86	yes 110
#smit	no 78
#smok	no -69	yes 64
#snap	yes 45
#snat	no 52	yes -45
#snow	no 49
#snt>	no 42
#soci	no 73	yes -43
#sock	no -56	yes 67
#sofa	unknown 47
#soft	unknown 64	yes -103
#sola	no 107	yes -91
#son>	no -49	yes 44
#sona	no -100	yes 117
#sonn	no 69
#sons	no -41	yes 53
#sort	no -68	yes 82
#soul	no 89	yes -57
#spac	no -58	yes 78
#spai	unknown 167	yes -184
#span	no -101	yes 124
#spar	yes 47
#spea	no -52	yes 68
#spee	no -53	yes 58
#spid	no 50	yes -42
#spil	no -123	yes 153
#spin	no 168	yes -148
#spla	no 177	yes -167
#spli	no 42	yes -45
#spoi	yes 43
#spok	no -137	yes 151
#spra	no 89	yes -71
#spri	no 89	yes -82
#spun	no 118	yes -101
#sput	no -149	yes 183
#squa	no -77	yes 85
#sque	unknown 69	yes -52
#ssag	no -41	yes 51
#ssao	no -180	unknown 126	yes 47
#ssar	yes -68
#sse>	no 57
#ssem	no 197	yes -177
#ssen	yes 47
#sser	yes 51
#sses	yes -51
#ssin	no -51	yes 68
#ssio	no 122	unknown -56	yes -64
#ssis	no 119	yes -83
#sso>	no 121	yes -105
#sson	yes 45
#sspo	yes -53
#ssur	no -98	unknown 107
#sta>	no 48
#stab	no 150	yes -133
#stal	no -93	yes 116
#stam	no 93	yes -75
#stan	yes 60
#stau	no -79	yes 99
#stay	no 41
#ste>	no -81	yes 89
#stea	no 145	yes -120
#sted	yes 50
#stee	no 82	yes -65
#stil	no -65	unknown 40
#stly	unknown 43
#stoc	yes 52
#stol	no 67	yes -46
#stoo	unknown 89	yes -97
#stop	no -62
#stor	yes -41
#stre	unknown 42
#sts>	no -77	yes 95
#stuc	yes 57
#stud	no -40	yes 56
#stup	no 65	yes -58
#sty>	no 144	yes -121
#sual	no -86	yes 95
#suff	no 121	yes -100
#suga	unknown 50	yes -70
#suit	no -50	unknown 107	yes -56
#sula	no 59
#sume	yes 47
#summ	no 54	unknown 55	yes -147
#sump	no 150	unknown -44	yes -110
#sund	no 63	yes -40
#supp	no 48
#sura	no -75	yes 49
#surf	no 60	yes -42
#surg	unknown 59	yes -48
#surp	no 70	yes -61
#surv	no 96	yes -84
#swap	no -48	yes 58
#swea	no -47	yes 61
#swer	no -86	yes 50
#swim	yes 67
#swip	no -84	yes 110
#swit	no -93	yes 103
#swol	unknown 76	yes -80
#swun	no -144	yes 158
#synd	no -74	yes 93
#tage	no 101	yes -72
#tagh	no 50
#tail	yes 48
#taki	unknown 57	yes -57
#tali	no -113	yes 132
#talk	yes 46
#taly	no 75	yes -47
#tamp	no 93	yes -75
#tanc	no 54
#tand	no -59	yes 83
#tang	no 64	unknown -57
#tant	no 53
#tanu	no -74	yes 82
#tap>	no -56	yes 79
#tape	no 126	yes -102
#tar>	no -43	yes 73
#tarr	no 85	yes -60
#tat>	no -51	yes 62
#tata	no -97	yes 109
#tats	no -64	yes 71
#taur	no -79	yes 99
#taxi	no -43	yes 71
#tayi	no -40	yes 50
#tbal	yes 42
#tbel	no -72	yes 83
#tboa	no 57
#tcas	no -87	unknown 134	yes -65
#tch>	yes -46
#tchi	yes 53
#tchm	no 114	yes -96
#tea>	no 56
#tead	no 47	yes -41
#teal	no 221	yes -198
#tebo	no -230	unknown -42	yes 258
#tech	no -41	yes 80
#teen	no -71	unknown 75
#teer	no 82	yes -65
#teet	yes -77
#tel>	yes -43
#tele	no 46	yes -52
#tell	no -48	unknown 48
#tely	no 55
#tema	no -108	yes 118
#temb	no -56	yes 79
#tena	no -200	unknown 73	yes 119
#tend	no 62	yes -42
#tene	no 46
#tens	no 78	yes -58
#tent	unknown -46	yes 75
#tep>	no 119	yes -93
#tepl	no 88	yes -77
#tepo	no 129	yes -116
#tepp	no -67	yes 87
#teps	unknown 101	yes -143
#terb	no 113	yes -86
#terf	no -67	yes 97
#term	no -187	yes 199
#terv	no -52	yes 64
#tesl	no -127	yes 149
#test	no -184	unknown 92	yes 72
#teta	no -74	yes 82
#teur	no -40	yes 52
#teve	no 116	yes -87
#thal	no -172	unknown 131	yes 44
#than	yes 46
#thed	yes 50
#thef	yes 40
#thei	no -64	yes 84
#theo	no -144	yes 155
#thes	unknown -40
#thie	no 104	yes -87
#thir	unknown 43
#tho>	no 94	yes -74
#thor	no -52	yes 62
#thru	no 70	yes -51
#ths>	yes -68
#thun	no 84	yes -55
#thur	no -40
#tian	no -107	yes 135
#tibl	no 57	yes -42
#tic>	no 42	yes -82
#tice	no 63	yes -57
#tici	no 42	unknown -51
#ties	no -40	yes 46
#tifi	no 45
#til>	no 40
#till	no -40
#tin>	no -109	yes 134
#tina	no -82	yes 93
#tine	no 144	yes -123
#tink	no -63	yes 71
#tinu	no -96	yes 106
#tip>	no 153	yes -132
#tipp	no -56	yes 77
#tiqu	no -302	unknown 140	yes 164
#tist	no -61
#tit>	no -41	yes 48
#tlem	no -59	yes 77
#tles	no -68	yes 83
#tly>	yes -46
#tman	no -46	yes 71
#tmas	no 65	yes -44
#tmat	no -155	yes 172
#tmen	yes 45
#tner	no -67	yes 90
#tnes	no -77	unknown 187	yes -124
#tnin	no 48
#toas	no 107	yes -77
#tobe	no -63	unknown 110	yes -59
#tock	yes 52
#toes	no 40
#togr	no -64	unknown 44
#tole	no 69	yes -48
#ton>	no 122	yes -110
#tood	unknown 89	yes -97
#tool	unknown 81	yes -63
#toot	no -142	unknown 69	yes 68
#topp	no -68	unknown 45
#tora	no 137	yes -108
#tori	no -120	yes 136
#torn	yes 45
#toro	no 174	yes -164
#torw	no 48
#tota	no 67	yes -44
#touc	yes 49
#towa	no 41
#towe	no 65	yes -47
#towi	no -74	yes 97
#tra>	no 56	yes -45
#trac	no -69	yes 66
#traf	no -47	yes 55
#tral	no 127	yes -102
#trap	no -77	yes 94
#tras	no 71	yes -59
#trat	no -41	yes 59
#trea	no -86	unknown 62
#trem	no 71	yes -56
#trie	no 58	yes -44
#trik	no 113	unknown -69	yes -43
#trin	no -46	yes 66
#tro>	no -60	unknown 101
#troe	no -131	yes 148
#trol	no -85	unknown 67
#tron	yes 43
#trou	no -40	yes 62
#troy	unknown 90	yes -75
#true	no -40	yes 47
#trul	no -84	yes 96
#trun	no 151	yes -136
#tryi	no 72	yes -45
#tsid	no 49
#tta>	no 72	yes -59
#ttac	no 69	yes -41
#ttat	yes 44
#tte>	no -98	yes 122
#tted	no 107	yes -70
#ttem	no 61	yes -47
#ttes	no -149	unknown 195	yes -141
#ttin	yes 40
#tton	no 136	yes -124
#ttre	yes 42
#tub>	yes 49
#tube	no 154	yes -132
#tuck	yes 57
#tude	no -43	yes 53
#tudi	no -79	yes 104
#tugu	no -133	yes 144
#tumb	no 73	yes -61
#tune	no -49	yes 64
#tupi	no 65	yes -58
#tur>	yes 44
#twen	yes 48
#twic	unknown 75	yes -55
#twis	no 117	yes -91
#twor	no 74	yes -42
#type	yes -76
#tyre	no 67	unknown 61	yes -126
#uall	no 53	yes -42
#ualt	no -124	yes 132
#uapl	no 57	yes -50
#uari	no 46
#uart	no 54	yes -40
#uarz	unknown -71	yes 79
#uate	no -68	yes 89
#uati	no 43
#ubbe	no 114	unknown -55	yes -73
#ubbl	unknown 94	yes -102
#ube>	no 175	yes -150
#uch>	no -45
#uche	yes 58
#ucki	no -60	yes 73
#ucks	no 101	yes -82
#ucti	no 153	yes -129
#ucto	no -132	yes 146
#ude>	yes 53
#uded	no -57	unknown 89
#uden	no -43	yes 53
#udi>	yes 40
#udin	no 48
#udio	no -40	yes 67
#ueli	no -59	yes 73
#uelm	no 120	yes -108
#uen>	no 133	yes -107
#ues>	no -65	yes 78
#uese	no -133	yes 144
#uet>	no 42
#uett	no 90	yes -83
#ueue	no -65	yes 71
#uff>	no -80	yes 107
#uga>	no 62	yes -45
#ugar	unknown 50	yes -70
#ugge	no -102	unknown 94
#ughi	no 65
#ugue	no -133	yes 144
#ugus	no 44
#uild	no -42	yes 58
#uill	no -96	unknown 172	yes -229
#uimp	no 129	yes -109
#uira	no -180	unknown 126	yes 47
#uire	no -118	yes 127
#uis>	no 108	yes -80
#uise	no 51
#uish	no 79	yes -71
#uit>	unknown 52	yes -42
#uita	no -208	unknown -40	yes 225
#uitc	no -87	unknown 134	yes -65
#ujda	no 53	unknown -43
#ukai	no 60	yes -46
#ulan	no -47	yes 42
#ular	no 46
#ulat	no 45
#ulay	no -72	yes 76
#ulb>	no 64	yes -53
#uldn	no -54
#ulil	no 133	yes -115
#ulin	no 44
#ulle	yes -46
#ulls	yes 40
#ully	no 85	yes -63
#ulti	no 82	yes -71
#uly>	no -46	yes 56
#umb>	no 50
#umbl	no 73	yes -61
#umen	no 107	unknown -50	yes -54
#umin	no 41
#umme	unknown 125	yes -142
#ump>	no -52
#ums>	no 163	yes -146
#unce	no -112	yes 126
#unch	yes -51
#unci	no 170	yes -156
#uncl	no -91	yes 107
#unct	no -70	yes 84
#undr	no 50
#unds	no -143	unknown 192	yes -133
#uner	no -73	yes 84
#unge	no 131	yes -113
#unha	no -71	yes 79
#unhu	no -40	yes 52
#unin	no 52
#unk>	no 54
#unks	no 51
#unni	no -43	yes 65
#uns>	no -101	unknown -44	yes 123
#unsc	no -98	yes 112
#unta	no 73	yes -61
#unus	no 99	unknown -55	yes -48
#upid	no 65	yes -58
#uple	no -85	yes 112
#uppl	no 178	yes -164
#urag	no 65	yes -54
#uran	no -75	yes 59
#urch	no 70	yes -54
#ures	no 48
#urfb	no 48
#urg>	no 41
#urge	unknown 46	yes -55
#urik	no 71	yes -62
#urin	no -79	yes 85
#urio	no 136	yes -122
#uris	unknown 57
#urit	no -135	unknown 257	yes -231
#urni	no -53	yes 79
#urns	no 64	yes -53
#urnt	no 57	yes -42
#uro>	no 40
#urop	no -54	yes 63
#uros	no 57
#urpr	no 70	yes -61
#urry	no 67
#ursd	unknown 40
#urst	no 78	yes -54
#urta	no 47
#urth	no -105	yes 127
#usan	no 48	unknown 83	yes -147
#ush>	no -62	yes 77
#ushe	no -68	yes 67
#ussi	no 51	yes -40
#utbo	no 57
#utch	no -146	yes 169
#uted	no -72	yes 90
#utel	no 60
#uter	no 76	yes -55
#utes	no 62	yes -46
#uth>	no 82	yes -75
#utho	no -52	yes 62
#utin	no 107	yes -89
#utor	no 175	yes -159
#uts>	no 45
#utsi	no 49
#utti	yes 45
#uty>	unknown -40
#uyin	no -72	yes 106
#uys>	no 168	yes -147
#uzes	no -100	unknown -42	yes 129
#vabl	no -47	yes 74
#vacu	yes 44
#vail	no 56	yes -50
#val>	no -132	yes 158
#vall	no 59	yes -46
#valu	no 89	yes -72
#valv	yes 59
#vani	no 150	unknown -54	yes -97
#vann	no -86	yes 98
#vas>	no 81	yes -57
#vase	no -40	yes 60
#vate	no 40
#vati	no 116	unknown -43	yes -78
#vato	no -79	yes 97
#vaul	no 166	yes -156
#velu	no 46
#veme	unknown 42
#vent	no 87	yes -68
#venu	no -61	yes 67
#verd	no -85	yes 100
#vere	no 100	yes -96
#verf	no -54	yes 71
#verg	no 147	yes -117
#verh	no -155	yes 168
#veri	no -59	yes 64
#vet>	yes 62
#vict	no 70	yes -50
#vide	no -45	unknown 59
#view	no 95	yes -83
#vil>	no 51
#viol	no 77	yes -57
#vis>	no -140	yes 156
#volt	no 169	unknown -59	yes -116
#wait	no -60	unknown 57
#want	no -81	yes 49
#wapp	no -48	yes 58
#ward	no -44	yes 64
#ware	no 63	yes -44
#wast	yes 44
#wave	no 129	yes -117
#wbar	no -227	yes 246
#wder	no 73	yes -59
#wear	no -106	yes 75
#web>	no 62	yes -51
#wed>	yes 45
#wedd	no -44
#wedn	no -46
#weep	yes 62
#weez	no 59	yes -47
#weig	no 74	yes -63
#wel>	no 76	yes -71
#well	no 42
#wers	no 128	yes -102
#werv	no 47
#weve	no -61	yes 68
#whet	unknown 133	yes -119
#whip	no -110	yes 135
#whoe	no 47
#whol	no 44	yes -43
#whom	no -183	unknown 120
#why>	unknown 74	yes -82
#wice	unknown 75	yes -55
#wich	no -50	yes 68
#wide	no -72	yes 92
#widt	no 61	yes -42
#wild	no 163	yes -145
#will	yes 54
#wimm	yes 67
#wine	no -102	unknown 61	yes 42
#wins	no -40	yes 54
#wint	unknown 47	yes -92
#wire	no -50	unknown 147	yes -99
#wise	no 55	yes -45
#wist	no 108	yes -85
#witc	no -93	yes 103
#witn	no -77	unknown 187	yes -124
#wled	no 125	yes -99
#wly>	no -60	yes 70
#wner	no -94	yes 93
#wnin	no -86	unknown 64
#woke	no 130	yes -159
#woll	unknown 76	yes -80
#wood	no 59	yes -45
#woun	no 52	unknown 60	yes -119
#wrap	no -94	unknown 140	yes -58
#wren	no 176	yes -165
#wris	no 42
#wrot	no -66	yes 85
#wung	no -144	yes 158
#wyer	no -108	yes 117
#xact	no -56
#xcus	no -131	yes 144
#xed>	no 152	yes -142
#xer>	no -121	yes 149
#xes>	no 61	yes -47
#xhau	no 72	yes -52
#xper	no 190	yes -183
#xpla	no -159	unknown 107
#xplo	no 54
#xten	no 78	yes -58
#xtin	no 79	yes -71
#xtra	no 139	yes -130
#xty>	no 151	yes -139
#yal>	no 81	yes -56
#yank	no -43	unknown 126	yes -112
#yard	no 60
#yari	unknown 84	yes -83
#ybod	no -65
#ycli	no -85	yes 99
#yebr	no 82	yes -68
#yed>	no 44	yes -45
#yell	no 56	yes -42
#yer>	no 50	yes -63
#yers	no 42
#yes>	no -41
#yet>	no 41
#yfri	no -133	yes 150
#yjam	unknown 113	yes -156
#ylig	no 40
#ymen	no -169	unknown 202	yes -52
#ymor	no 147	yes -137
#yndi	no -74	yes 93
#yon>	no 42	unknown -45
#yor>	no 58	yes -43
#ypas	no 43
#ype>	unknown 46	yes -60
#yre>	no 174	yes -207
#yres	unknown 73	yes -46
#ysel	no 86	yes -50
#ysic	no 79	yes -69
#ysio	no -89	unknown 116	yes -55
#yste	no 50
#ytic	no 68	yes -45
#ytun	no 72	yes -62
#ywhe	no 53
#zate	unknown -71	yes 79
#zaza	unknown -71	yes 79
#zebr	no -92	yes 123
#zen>	no 43
#zer>	unknown 72	yes -47
#zero	no 42
#zers	no 59	yes -47
#zes>	unknown -46	yes 64
#zila	yes 63
#zinc	yes 58
#zout	no 50
#zrou	no -87	unknown 247	yes -221
#zza>	no 44	unknown -40
#zzy>	no -73	yes 93
0	no -48	yes 62
00	no 127	yes -94
000	no 87	yes -72
05	no -56	yes 62
100	no -63	yes 78
11pm	no 40
12	no -57	yes 79
13	no -50	yes 58
14	unknown 71
140	no -195	yes 202
14th	yes 49
150	no 78	yes -57
16	no -74	yes 97
18	no 127	unknown -44	yes -84
180	no 72	yes -55
18th	no -209	unknown 202
200	no 71	yes -58
2019	no -62	yes 77
2026	no -44	yes 57
208	no 70	yes -53
21	no 106	yes -89
22	no 57
25	no 83	yes -61
27th	no 102	yes -79
28	no -42	yes 51
3	no 91	yes -68
30	no -59	yes 79
30th	no -116	yes 137
310	no -107	unknown 116
350	no 106	yes -100
40	unknown 44
4th	no 92	yes -67
55	no -183	yes 195
60	no 74	yes -64
600	no 73	yes -40
7	no -80	yes 88
74	no 207	unknown -52	yes -175
780	no -43	yes 75
8	yes 59
800	no 114	unknown -52	yes -62
90	no 132	yes -121
900	no 96	unknown -44	yes -53
=answer: unsure	unknown 65
=being: animal	no 67	yes -40
=constat: constat	no -143	yes 167
=constat: not-done	no -133	yes 171
=danger: event	no 49	unknown -45
=danger: now	no 63	unknown -43
=danger: plea	no -119	unknown -68	yes 158
=danger: put-out	no 126	yes -99
=distress: distress	no -80	yes 72
=document: all	no -136	unknown -82	yes 183
=document: constat	no -148	yes 181
=document: devis_ou_facture	unknown 53
=document: rapport_police	no 163	unknown -55	yes -109
=document: recepisse_plainte	no 91	yes -65
=hedge: hedge	unknown 51	yes -64
=hedge: so-far	no -141	unknown 62	yes 85
=idiom: of-police	no -193	yes 223
=idiom: paint	no 91	yes -60
=idiom: part	no -42
=idiom: seat	yes 53
=idiom: silence	no 122	unknown -60	yes -77
=idiom: traffic	no -71	yes 71
=injuries unknown	no 40	unknown -52
=injuries unknown unsure	no 40	unknown -52
=injury: absent	no 155	unknown -47	yes -107
=injury: casualty	no 74
=injury: doubt	no 94	unknown -80	yes -53
=injury: grave	no -51	unknown -40	yes 85
=injury: named-well	no 75	unknown -49
=injury: nobody	yes 59
=injury: one-well	unknown -43
=intent: cancel	no -73	yes 60
=intent: complaint	no 354	unknown -65	yes -313
=intent: correct	no -160	yes 174
=intent: follow	no -84	yes 80
=intent: greet	no -42
=intent: help	unknown 66
=intent: human	no -127	unknown -52	yes 178
=intent: language	no -58
=intent: other	unknown -54
=intent: thanks	yes 68
=liability: admitted_by_other	no -154	unknown -49	yes 195
=liability: admitted_by_self	no -135	yes 161
=liability: contested	no -171	unknown -45	yes 214
=other autre	no 46	unknown -81
=other collision	no 44
=other degats_des_eaux	no -152	unknown 169
=other evenement_climatique	no 113	yes -90
=other incendie	no 41
=other vandalisme	no 130	unknown -120	yes -91
=other vol	yes 61
=party: alone	no 160	yes -131
=party: by-oneself	no 78	yes -50
=party: chain	no -196	unknown -58	yes 224
=party: foreign	unknown -58	yes 52
=party: hit-and-run	no -146	unknown 245	yes -138
=party: neighbour	no -146	yes 156
=party: nobody-else	no 172	yes -141
=party: obstacle	no 84	yes -54
=party: other-vehicle	no -109	yes 104
=party: own	no 226	yes -207
=party: theirs	no -147	yes 122
=party: unknown-origin	no -105	unknown 91
=party: vehicle	no -54	yes 62
=party: witness	unknown 113	yes -79
=person: close	yes 52
=person: driver	no -116	yes 139
=person: exposed	no -66	unknown -44	yes 111
=police: not-done	no 40	unknown -50
=scene: autre	unknown 88	yes -97
=scene: collision	yes 40
=scene: evenement_climatique	no 50	yes -42
=scene: incendie	unknown -40
=scene: vandalisme	no 47	yes -43
=scene: vol	no 74	yes -82
=status: awaited	no 132	unknown -53	yes -87
=status: later	no 96	yes -81
=status: refused	no -77
=status: unfinished	unknown -42
=thirdParty no	no 93	yes -76
=thirdParty no rather	no 100	yes -80
=thirdParty no sure	no 177	yes -147
=thirdParty no unsure	no 69	yes -55
=thirdParty none	unknown 90	yes -53
=thirdParty unknown	no -279	unknown 354	yes -271
=thirdParty unknown unsure	no -279	unknown 354	yes -271
=thirdParty yes	no -139	yes 145
=thirdParty yes rather	unknown 48
=thirdParty yes sure	no -148	yes 160
=type autre	unknown 51	yes -106
=type autre sure	unknown 54	yes -85
=type autre unsure	no 140	yes -198
=type blessure sure	no 53
=type blessure unsure	no -62	unknown 42
=type bris_de_glace unsure	no 92	yes -59
=type collision	no -60	yes 65
=type collision rather	unknown -52	yes 56
=type collision sure	no -62	yes 65
=type collision unsure	no -69	yes 65
=type degats_des_eaux	yes 41
=type degats_des_eaux rather	no -75	unknown -55	yes 121
=type degats_des_eaux unsure	no -80	unknown -105	yes 120
=type dommage_materiel unsure	no 47
=type evenement_climatique	no 68
=type evenement_climatique sure	no 88	yes -55
=type evenement_climatique unsure	no -224	unknown -52	yes 246
=type incendie	no 43
=type incendie sure	no 43
=type none	unknown 78	yes -88
=type vandalisme	no 50
=type vandalisme sure	no 45
=type vol	no 74	yes -53
=type vol sure	no 72	yes -51
=type vol unsure	no 113	yes -80
=type: autre	no 44	yes -60
=type: blessure	no 67
=type: bris_de_glace	no 43
=type: evenement_climatique	no 75	yes -65
=type: incendie	no 40
=type: vandalisme	no 81	yes -58
=type: vol	no 71	yes -47
a10	no 103	yes -92
a6	no 81	unknown -48	yes -42
a7	no -79	unknown 150	yes -97
aboard	no 191	yes -164
above	no -90	yes 90
absolutely	no 60
add	no 83	unknown 134	yes -219
address	yes 50
admit	no -68	yes 77
admits	no -61	yes 81
advise	no -62	yes 83
affected	no 69	yes -66
afraid	no -162	unknown 211	yes -94
agadir	no 55
against	no -64	yes 40
agdal	no 51
age	no 276	yes -271
agent	no -43	yes 54
ahead	no -98	yes 114
ai	no 84	unknown -68
aid	no 50
ain	yes 51
air	no 62	yes -50
airline	no -194	unknown 244	yes -67
airpods	no 64	yes -56
al	no 137	yes -109
alarm	no 43
alight	no 153	yes -136
alive	unknown 84	yes -123
alone	no 44
along	yes 42
although	no -97	yes 110
always	no 45
ambulance	no -47	yes 42
amiable	no -68	yes 80
amicable	no -66	yes 77
anfa	no 40
another	no -116	yes 132
answer	no -294	unknown 127	yes 142
anybody	unknown 92	yes -60
anymore	no 147	yes -137
anyone	no 44
apart	no -64	unknown 111	yes -70
apartment	no -122	yes 130
apparently	no 75	unknown -46
aquaplaned	no 57	yes -50
aquarium	no 46
argan	no 95	yes -81
arrived	no -45	yes 57
arrondissement	no 197	yes -177
ask	no -145	unknown 66	yes 76
asks	no 117	yes -92
ate	no 46
attached	no 72	yes -40
attempted	no 67	yes -53
audi	yes 40
august	no 44
authorities	no -52	yes 62
autoroute	no 174	yes -164
available	no 56	yes -50
avenue	no -61	yes 67
awning	no -86	unknown 64
azilal	yes 63
azrou	no -87	unknown 247	yes -221
b	no -75	yes 99
backed	no -91	yes 85
badly	no -42	yes 52
bag	no 87	yes -68
baker	no -99	yes 123
bakery	no -73	yes 51
balcony	unknown 56	yes -49
bales	no 44
balloon	yes 65
balls	no 45
bandaged	no 115	yes -105
bang	no 41
banged	no -53	yes 62
bank	no -52	unknown 153	yes -133
banks	no 127	yes -106
bar	no 107	yes -100
barbecue	no -48	yes 61
barely	no -44	yes 58
barn	no 67	yes -52
barrel	no 45
barrier	no 48
basement	no 77	yes -54
basin	no -62	yes 73
bath	no -41	yes 74
bathroom	no 66	yes -67
battery	yes 43
bay	no -126	yes 150
beach	no 42
beat	no 76	unknown -45	yes -43
beaune	no -53	yes 65
bed	no 106	yes -87
bedroom	yes -72
beds	no -73	yes 80
bees	no 60
before	no -44	unknown 45
began	no -106	unknown 77
begin	no -116	unknown 121
belonging	no -111	yes 128
belongs	no -130	yes 145
below	no -88	yes 107
bend	no 44
bender	no -112	yes 128
beneath	yes 46
bent	no 108	yes -96
berlingo	no -65	yes 86
beside	no -52	yes 74
better	no -78	yes 91
big	unknown 62
bike	yes 48
bikes	no 100	yes -76
bill	no -72	unknown 105
bit	yes 49
bite	no -91	yes 106
bits	no 63
bitten	no 60	yes -41
bless	no -137	yes 147
blew	no 48
blistered	no 60	yes -42
blisters	no 98	yes -88
block	yes 47
blocked	no -178	yes 191
bloke	no -249	unknown 140	yes 62
blood	no -85	yes 99
blue	no -114	unknown 90
bmw	no -92	yes 108
boar	no 163	yes -145
board	unknown 91	yes -53
boarded	no -62	yes 78
boards	no 79	yes -62
boat	no 50
body	no 114	yes -100
boiler	no 85	yes -60
boiling	no 82	yes -70
bollard	no 114	yes -99
bolt	no 44
boned	no -132	yes 146
bonnet	no -45
bookcase	no 87	yes -76
booking	no 117	unknown -56	yes -58
books	no -80	yes 109
bordeaux	no -119	unknown 120	yes -48
borrowed	no -87	yes 103
boss	no -75	yes 102
bother	no -71	yes 88
bottle	no 63	yes -48
bought	unknown 66	yes -96
bounced	no -112	yes 126
boxes	no 94	yes -86
boyfriend	no -133	yes 150
boys	no -97	unknown 112
brace	no 131	yes -110
brake	no 92	yes -50
braked	yes 42
brakes	yes 46
branch	yes 61
brand	no -133	unknown -45	yes 163
bread	no 85	yes -69
breathalysed	no -77	yes 101
breathe	no 43
brick	no 101	yes -81
bridge	no 115	yes -99
broad	no -68	yes 84
broke	no 40
brother	no -81	yes 107
brothers	no 179	yes -158
brought	no 66	yes -48
brown	no 54
bruise	no 61	yes -53
bruised	no 47
bubbling	unknown 107	yes -157
buckled	no 83	yes -71
building	no -43	yes 57
bulb	no 64	yes -53
bump	no -95	yes 118
bumped	no -140	yes 160
burn	no 41
burns	no 97	yes -87
burnt	no 57	yes -42
burst	no 82	yes -57
bus	no -70	yes 88
buses	no -104	yes 119
business	no 130	yes -116
buying	no -72	yes 106
bypass	no 43
cabinet	yes 46
cabinets	no 65	yes -55
cable	no 95	yes -78
cables	no 151	unknown -53	yes -94
cafe	no -42	yes 55
cake	no -101	yes 139
caleche	no -88	yes 101
calf	no -76	yes 102
called	no -58	yes 51
calling	no -55	yes 75
calls	no -178	unknown 185	yes -62
camel	no 139	yes -128
camera	no 91	yes -122
campervan	no -61	yes 72
camping	no -84	unknown -49	yes 113
cancel	no 187	unknown -78	yes -104
cancelled	no -69	unknown 93	yes -63
candle	no 69	yes -57
cant	unknown 193	yes -173
canvas	no 138	yes -109
captur	yes 44
card	no -54
carpentry	no -76	yes 80
carpet	no 49
carpets	no 50
carport	no 54	yes -45
carrefour	yes 45
carrying	no 49
cars	no -47
cart	no -178	yes 200
carte	no -210	unknown 188	yes -135
casa	no -98	unknown 108
casablanca	no -78	unknown 117	yes -73
cash	no 62	yes -49
cast	no -52	unknown 106	yes -61
casualties	no -56	yes 62
cat	no 64	yes -48
catalytic	no 68	yes -45
caught	yes -41
caved	unknown 115	yes -122
chair	no -95	yes 112
chairs	no -69	yes 93
chandelier	no 81	yes -57
change	no 105	yes -90
changed	yes 46
changing	no 52	yes -43
chap	unknown 95	yes -89
charcoal	no 145	yes -127
charge	no 85	yes -57
charged	no -104	unknown 191	yes -127
charger	no -85	unknown 61
charming	no -64	yes 96
charred	no 57	yes -45
chasing	yes 52
check	no 57
cheese	no 70	yes -53
chefchaouen	no 93	yes -83
chewed	unknown -42	yes 44
chief	no -54	yes 78
child	no -124	yes 136
children	no 48
chip	unknown 79	yes -120
christmas	no 65	yes -44
church	no 42
circuit	no 66	yes -48
citroen	no -131	yes 148
cleaner	no -52	yes 68
cleaning	no 41
clear	no 45
cleared	no -68	unknown 164	yes -144
client	no -111	yes 134
climbed	no 50	yes -42
clinic	unknown 50	yes -86
close	yes 41
closed	yes -54
closing	no 60
clothes	no -112	unknown -45	yes 158
club	yes 40
cm	no 87	yes -57
co	no -116	unknown 50	yes 76
coat	no -116	yes 128
coats	no 84	yes -75
coin	no 40
colander	no 54	yes -46
cold	no 73	yes -48
collapsed	no 85	yes -65
collar	no 114	yes -104
collision	no -52	yes 58
comes	no -167	unknown 138
commissariat	no 41	unknown 43	yes -81
commune	yes 43
complains	no -156	yes 168
complaint	no 74	yes -61
completed	no -64	yes 75
completely	no 105	yes -95
concertinaed	no -116	yes 129
concierge	no -220	unknown -48	yes 244
concrete	no 199	yes -180
concussion	no 51	yes -40
confirm	no 53	unknown -55
conservatory	yes 44
constat	no -47	yes 58
constats	no -64	yes 71
consultation	no 87	yes -55
contact	no 129	yes -90
control	no -198	unknown 244	yes -112
converter	no 68	yes -45
cooker	no 69	yes -45
corniche	no -137	unknown 98
correct	no -108	yes 124
corridor	unknown 44	yes -71
cost	no 114	yes -96
coughed	no 42
coughing	no 63	yes -48
could	unknown 70	yes -62
couldn	no -99	unknown 84
couldnt	no 84	yes -55
council	no 170	yes -156
couple	no -97	yes 124
courage	no 65	yes -54
course	no 89	yes -74
cousins	no -43	yes 61
cover	unknown 88	yes -94
covered	no 97	yes -101
cow	no -65	unknown 87
crack	unknown 47	yes -81
cracked	no 53	yes -51
crazy	no 125	yes -113
cream	no -87	yes 109
creeping	no -69	unknown 154	yes -136
crew	no 183	yes -167
cried	no -124	yes 152
crime	no 63	yes -44
cross	no -135	yes 158
crossing	no -156	yes 176
crowbar	no -176	yes 188
crunch	no -45	unknown 161	yes -147
crushed	no -170	unknown 80	yes 74
cry	no 43
curtain	no 77	yes -66
customer	no -69	yes 78
customers	no 55	yes -46
cut	no 47	yes -60
cuts	no 134	yes -114
cycling	no -96	yes 109
cyclist	yes 48
dacia	yes 48
dad	yes 45
damage	no -54	yes 74
damp	no -266	unknown 245
danger	no 79	yes -69
dark	no -71	yes 82
dash	no 75	yes -64
dashed	no -62	yes 71
de	no -40
dead	no 50
deal	no -103	unknown 123
december	no 102	yes -89
deck	no 94	yes -56
declaration	no -142	unknown 202	yes -72
declare	no 116	unknown -54	yes -61
declared	no 128	yes -93
deep	no 52	unknown 61	yes -109
deer	no 143	yes -128
degat	no -145	yes 154
degree	no 70	yes -62
denis	no 51
dent	no -235	unknown 265	yes -96
dental	no -80	yes 95
dentist	no -99	unknown 115	yes -67
deny	no -166	yes 202
deposit	no -60	unknown 129	yes -67
depot	no -49	yes 54
des	no -79	yes 87
desk	no 40	yes -72
destroyed	unknown 90	yes -75
details	no -75	yes 85
dh	no 52
didnt	unknown 66
died	no 67	yes -57
diesel	no 140	unknown -42	yes -97
dinner	no -54	yes 87
dirhams	unknown 42
discovered	no 153	yes -136
dishwasher	yes 46
dislocated	no 72	yes -64
display	no 145	yes -138
ditch	no 120	yes -102
dizzy	no -73	yes 93
doctor	no 63	yes -48
does	unknown 41
doesn	unknown 42
doesnt	no 150	yes -143
dogs	yes 50
donkey	no -152	yes 169
dont	no -118	yes 142
dragged	no 43
drain	no -139	yes 158
drawer	no 103	yes -86
drawers	no 51	yes -44
dresser	no 123	yes -103
drew	no -98	yes 115
drill	no 55
drive	no 65	unknown 43	yes -107
driven	no -166	unknown 219	yes -144
drivers	no -50	yes 61
driving	yes 40
drone	no -58	yes 77
dropped	no 62
dry	no 74	yes -58
dryer	no 72	yes -60
dryers	no 42
du	unknown -57
due	no 78	yes -65
duly	no -47	yes 58
during	no -60	yes 64
dust	no 89	yes -74
dusted	no 49	yes -43
dutch	no -140	yes 166
duty	unknown -40
e	unknown 52	yes -55
each	no 67	yes -42
ear	no 65	unknown 56	yes -142
ears	no -86	yes 105
eat	no 74
eaten	no -169	yes 194
eaux	no -120	yes 129
eggs	no 62	yes -42
eight	no 57	yes -46
el	no 130	yes -110
elbow	no -79	unknown 56
electric	no 69	yes -45
electrical	no -114	yes 140
electricity	no -61	unknown -45	yes 104
eleven	no -53	unknown 49
else	no 49
empty	no 83	yes -62
end	no 57
engine	no 91	yes -69
engineer	no -82	yes 93
english	no -62	unknown 79
enough	no -54	yes 70
enter	no -47	yes 72
entered	no -62	yes 72
entire	no -140	yes 158
entrance	no 52	yes -42
entry	no 47	yes -41
escaped	no -101	yes 110
essaouira	no -180	unknown 126	yes 47
est	no -190	unknown 105	yes 99
estate	no 71	yes -52
euro	no 40
european	no -81	yes 90
euros	no 57
even	no -82	yes 99
every	no 48	yes -70
everybody	no -85	yes 94
everyone	no -41	yes 52
everything	yes 42
ex	no -223	unknown 91	yes 118
exact	no -109	yes 128
exactly	unknown 62	yes -89
except	yes 43
excuse	no -131	yes 144
exhaust	no 72	yes -52
expert	no 190	yes -183
explain	no -159	unknown 107
extension	no 78	yes -58
extractor	no 139	yes -130
eyebrow	no 127	yes -113
eyebrows	no 41
facade	no 106	yes -84
fainted	no -92	unknown 104
fall	no -47	yes 63
fallen	no 53
falls	no 159	yes -126
family	yes 51
farmer	no -88	yes 102
fast	yes 52
father	no 47	yes -74
fault	no -41	yes 56
february	no 70	yes -49
feel	no 61	yes -44
feet	no -40	unknown 70
fell	no 57	yes -59
fella	no -231	yes 244
fellow	no -124	unknown -43	yes 160
fence	yes 43
fender	no -80	yes 94
ferry	unknown -63	yes 46
fes	no -87	yes 101
few	no -43	unknown 50
fiat	yes 50
field	no 53
fifty	no 151	yes -126
fill	no -77	yes 97
filled	yes 47
filmed	no -127	yes 139
filth	no 63
find	unknown 76
finger	no 71	yes -58
finished	no 140	yes -117
firefighters	yes 46
firework	no -116	unknown 233	yes -212
firm	unknown -40	yes 61
fish	no 64	yes -50
fitting	no -52	yes 69
flame	no 78	yes -57
flames	no 67	yes -55
flared	no -72	yes 89
flash	no 72	yes -63
flat	no -114	yes 87
flatmate	yes 40
flattened	no 48
flight	no -232	unknown 174	yes 46
flights	no 162	unknown -81	yes -95
floating	no 60
flood	no 97	yes -82
flooded	no 82	yes -59
floors	yes 47
florist	no -104	yes 124
fly	no -73	yes 102
foam	no -57	yes 92
folded	no -100	yes 117
follow	no 97	yes -80
followed	no -106	yes 117
food	no 110	yes -75
forced	no 51
forearm	no 44
forearms	no 61	yes -48
forehead	no -66	yes 82
forest	no 99	yes -76
forgive	no -58	yes 65
forklift	no -64	yes 77
form	no -58	yes 56
forty	no 55	yes -40
forward	no 78	yes -76
found	unknown 116	yes -124
fourteen	no 44
fourth	no -100	yes 128
fracture	no 131	yes -105
fractured	no -103	yes 121
freezer	unknown 72	yes -47
french	no 43
fridge	unknown 69	yes -67
fried	unknown 97	yes -133
friend	no -235	yes 249
friends	no -139	yes 161
fright	no -81	yes 95
frm	no -55	yes 78
frozen	no 43
fully	no 249	yes -234
funny	no -49	yes 62
furious	no 136	yes -122
furniture	no -64	yes 89
fuse	no 127	yes -110
gale	no -63	yes 85
garage	no 84	yes -60
garden	no 46
gare	unknown 54
gas	no 55
gash	no 98	yes -90
gatepost	no 129	yes -116
gendarme	yes 51
gendarmerie	no 59	yes -42
generator	no 85	yes -65
gentleman	no -60	yes 78
german	no -55	yes 60
getting	no 85	yes -51
gf	no 171	unknown -75	yes -117
girlfriend	no 204	unknown -109	yes -173
given	no -43	yes 75
glass	no 40
glazed	no 77	yes -54
glue	unknown 56	yes -51
go	no 51
goats	no 41
goes	yes 51
going	no -57	yes 61
gold	no 104	yes -96
gonna	yes 46
good	unknown 55
goodness	no 42
grabbed	unknown 59	yes -103
graffiti	no 67	yes -58
grandfather	no 168	yes -151
gravel	no -56	unknown 69
grazed	no -47	yes 67
green	no 133	unknown -51	yes -83
greenhouse	no -66	yes 85
grey	no -93	yes 56
grinder	no 72	yes -44
growing	no 42	unknown 65	yes -105
guard	no 67	unknown 77	yes -147
gueliz	no -59	yes 73
guelmim	no 120	yes -108
guests	no 76	yes -68
gutter	no -106	unknown 97
gutters	no -195	unknown -67	yes 217
guy	no -102	yes 76
guys	no 168	yes -147
gym	no 50
hail	no 80	yes -70
hailstones	no 42
hailstorm	no 114	yes -92
hair	no -66	yes 84
hairdresser	no -158	yes 176
hairline	no 163	unknown -40	yes -134
ham	no 110	unknown -45	yes -72
hamdoullah	yes 46
hamdullah	no 60	yes -51
hammam	no 55	yes -45
hammer	no -113	yes 131
handbag	unknown 87	yes -65
handle	no -53	yes 74
handlebar	no -134	yes 148
hanging	no 71	yes -71
happened	unknown 64	yes -62
happy	no -120	yes 154
hard	no -63	unknown 59
hardly	no 103	yes -92
harmed	no 89	yes -77
hasn	no -68	yes 88
havent	no 79	yes -64
having	no -41	yes 49
hay	no 88	yes -73
he	no -71	yes 81
headache	no -58	yes 81
headlights	no -141	unknown -40	yes 167
health	no -96	yes 110
hear	no 52
heard	no 67	yes -51
hearing	no 93	yes -58
hearse	no -127	yes 137
heart	no 80	yes -62
heat	unknown 96	yes -130
heater	no 112	yes -86
heating	no 55	yes -43
hedge	no -135	yes 152
helmet	no 90	yes -69
help	no 61
helped	no -40	yes 52
helping	no -264	yes 280
her	no -65	yes 70
hes	no 159	yes -152
hey	no -60	yes 81
high	no -96	yes 110
highway	no 57	yes -47
hill	no -105	yes 121
him	no -83	yes 78
himself	no 93	yes -82
hip	yes 43
hire	no -96	unknown 103
hired	no -249	unknown 170	yes 63
his	no -73	yes 84
hob	no 80	yes -70
hold	no 95	unknown -46	yes -47
holds	yes 40
hole	no 56
honestly	unknown 43
hook	no 41
hopped	no -146	yes 169
horse	no -130	yes 141
hose	yes 49
hot	no 45
hotel	yes -52
hour	yes 44
hours	no 73	unknown 60	yes -142
house	no 55
how	no -56	unknown 87
however	no -61	yes 68
huge	no 46
human	no 40
hundred	no 75	yes -50
hurry	no -51	yes 88
ice	no 79	yes -60
idea	unknown 95	yes -74
idiot	no 44	unknown -40
idiots	no -240	unknown 198	yes 48
idk	no 82	yes -60
if	unknown 63	yes -70
ifrane	no 59	yes -52
ikea	no -80	unknown 181	yes -142
im	no 58
in2	yes 50
inch	no 177	yes -160
inches	no 79	yes -57
included	no -57	unknown 89
including	no 52
indicating	yes 50
indoors	no 143	yes -135
induction	no 140	yes -115
informed	no 167	yes -130
inhaled	yes 50
instead	no 47	yes -41
instructor	no -66	yes 73
insulation	no 79	yes -55
insurance	no -54	yes 65
insurer	no -57	unknown 59
intact	no -54
intercom	no 67	yes -58
internet	no 125	unknown -54	yes -66
invoice	unknown 46
invoices	no 68	yes -41
iphone	no -65	unknown 98
iron	no -140	unknown 89	yes 53
isn	no -67	yes 63
isnt	yes 47
j	no 84	unknown -68
jab	no -106	yes 117
jam	no 171	unknown -43	yes -146
january	unknown 51
jaw	no -202	unknown 143	yes 64
job	yes 47
joking	no 86	yes -69
junction	no -92	yes 103
kangoo	no -157	yes 182
keep	no -45	yes 66
keeping	no -70	yes 82
kenitra	no 53	yes -43
kept	no -42
key	no -53	yes 88
keyed	no 106	yes -70
keys	yes -47
kid	no -52	yes 71
killed	no 137	unknown -127
kind	no 73	yes -54
kindly	no -114	unknown 76
kiss	no -62	yes 73
kissed	no -79	yes 96
kit	no 66	yes -52
kitchen	no 42
km	no 81	yes -67
knee	yes 45
knees	no 122	yes -99
knife	no 136	yes -105
knocked	no -107	yes 128
know	unknown 60
known	no -44	yes 65
knows	no -132	unknown 184	yes -65
l	no -196	unknown 136	yes 78
la	yes 63
lad	no -72
lady	no -62	yes 77
laminate	unknown 64	yes -66
land	yes 40
landed	no -91	unknown 105
landlord	no -71	unknown 113
lane	no -67	yes 83
lanes	no 42
laptop	no 41
large	no 79	yes -66
last	unknown 54
late	no 48
laughed	no 81	yes -43
laughing	no 67	unknown -43
law	no -121	yes 142
laws	no 47
lawyer	no -128	yes 136
le	no -54	yes 78
lead	no 49
leak	no -95	yes 93
leaking	yes 63
leaned	no -137	yes 154
learning	no 157	yes -148
least	no 63
leather	no -41	yes 56
leave	no -86	unknown 78
leaves	no 103	yes -82
leaving	no -58	yes 80
leg	yes 49
lens	no 104	yes -64
lenses	yes 53
les	yes 45
letterbox	no 129	yes -98
letterboxes	no 81	yes -70
licence	no -75	yes 89
lidl	no -43	yes 59
life	no 141	yes -114
lift	yes 59
ligament	no 200	yes -173
ligaments	no -167	yes 171
lightning	no 48
lights	yes 54
lille	yes 47
limoges	no 167	yes -152
limping	no 48
lip	unknown 50	yes -76
list	no 97	yes -86
liters	no 128	yes -120
litres	no 89	yes -65
live	no 51
lives	no 90	yes -63
living	no 105	yes -91
load	no -95	yes 108
lock	no 42
locked	no 43	yes -66
locks	no 52
locksmith	no 49
lodge	no -63	unknown -50	yes 90
loft	no 80	yes -66
log	no 102	yes -80
logan	no -62	unknown -59	yes 119
longer	no 120	unknown -42	yes -72
loo	no 75	yes -54
looked	no -110	yes 71
looks	no 71	yes -62
loose	no -58	yes 71
loss	no -76	yes 84
louis	no 86	unknown -41	yes -61
lounge	no 131	yes -113
lovely	yes 40
low	no 100	yes -87
lower	no 102	yes -81
luck	no -78	yes 92
luckily	no -60	yes 73
lump	no -71	yes 87
lunch	no 53
lying	no 54
lyon	no 42	unknown -45
maarif	no 61
machine	unknown 50
machines	no 94	yes -62
mad	no 82	yes -69
madam	no 90	yes -77
madame	no -45	yes 54
main	no -66	unknown 96
make	no 52
makes	no 123	yes -101
man	yes 56
manager	no -80	yes 94
marble	yes 60
march	no 66	unknown -40
marina	no 67	yes -58
market	no -146	yes 161
marks	unknown 104	yes -103
marrakech	no -56	unknown 47
mask	no 46
mass	no 78	yes -55
master	no 110	yes -102
mat	no 52	yes -43
match	no -109	unknown 131	yes -75
mattress	yes 54
may	no 47	yes -47
mayor	no 101	yes -83
mechanic	no -50	unknown 100	yes -59
medina	no -117	yes 134
melon	no -47	yes 61
melted	no 89	yes -67
members	no -42	yes 53
men	no 71
mercedes	no -63	yes 68
mercifully	no 92	yes -80
merely	no 122	yes -92
mess	yes 51
message	no -41	yes 51
met	no -40	yes 58
metal	no 60	yes -44
meter	no 94	yes -114
meters	no -45	yes 60
metro	no -60	unknown 101
middle	no 55	yes -42
milk	no 57
mine	unknown 47	yes -46
minibus	no -118	yes 140
minus	no 94	yes -83
minute	no -152	yes 157
minutes	no 66	yes -52
mirror	no -53	yes 73
mirrors	no 129	yes -102
misjudged	no 103	yes -88
mislaid	no 78	yes -48
missing	no 71	yes -51
mme	no -60	yes 75
mohammedia	unknown 119	yes -187
mom	no -103	yes 115
money	unknown 103	yes -82
monitor	no -44	yes 57
monsieur	no -121	yes 133
month	no -174	unknown 147
months	unknown 42	yes -79
moon	no 41
more	no 40
mortified	no 88	yes -77
mosque	unknown 86	yes -94
most	no -159	yes 176
moto	no 212	unknown -65	yes -168
motorway	no 48
moulay	no -72	yes 76
mountain	no 44
mouth	no 102	yes -94
move	no -200	unknown 67	yes 93
moved	no 161	yes -124
moving	no -102	unknown 124	yes -43
mower	no -201	yes 220
mr	no -138	yes 157
mrs	no -128	yes 145
ms	no -96	yes 112
much	no -102	yes 74
mud	no 108	yes -92
mug	no -72	yes 85
multi	no 82	yes -71
mum	no -100	unknown 65
must	unknown 84	yes -70
myself	no 86	yes -50
nail	no 121	yes -90
name	no -124	yes 128
names	yes 55
nanny	no -126	unknown -58	yes 159
nantes	no -138	unknown 151	yes -46
narrow	no -192	unknown -44	yes 209
nasty	no 159	yes -141
nav	no 64	yes -56
near	no 45
nearly	no -70	yes 88
nearside	yes 49
neat	no 77	yes -64
needs	no 74	yes -59
neighbor	no -128	yes 141
neighbors	no -104	yes 128
neighbour	no -89	yes 109
neither	no 58	yes -45
nephew	yes 52
never	no -41	unknown 43
news	no -92	yes 101
next	no -102	yes 79
nice	no -58	yes 45
night	no 44	yes -67
nights	no 95	unknown -53	yes -40
nine	no 56	yes -93
nite	no 100	yes -66
non	no 80	unknown -49
none	no -51	yes 73
note	no -136	unknown 153
noted	no -159	yes 183
noticed	no 50	yes -54
nowhere	no 60	yes -40
nudged	no -62	yes 69
numbers	no -53	yes 62
nursery	no -139	yes 148
o	yes 52
oak	no 68	yes -60
october	no -63	unknown 110	yes -59
offered	no -226	yes 236
office	no -94	yes 114
officer	no 63	yes -47
officers	no -68	yes 78
ohio	no 102	unknown -68	yes -42
oil	no 93	yes -78
okafor	no -144	yes 155
olive	no -110	yes 126
online	no 69	yes -55
opened	no 49
opening	no 46
operator	no -71	yes 99
opposite	no -77	yes 84
optician	no 42	unknown -51
or	yes -64
orange	no 41
oranges	no 99	yes -79
others	no -92	yes 112
otherwise	no 55	yes -45
ouarzazate	unknown -71	yes 79
oujda	no 53	unknown -43
oukaimeden	no 60	yes -46
ourika	no 71	yes -62
outboard	no 57
outside	no 49
oven	no 119	yes -87
overhead	no -269	yes 279
overtaking	no -91	yes 119
overtook	no -63	yes 91
own	no 97	yes -87
owned	no -64	yes 75
owner	no -102	yes 99
ownership	no -81	yes 105
paddling	no 120	yes -110
padlock	no 76	yes -50
paid	unknown 77	yes -60
pains	no -140	yes 151
paint	no -60	unknown 163	yes -103
painted	no 179	yes -150
painting	no -128	yes 151
palm	yes 68
panda	no -63	yes 70
pane	no 49
panes	no -42	yes 54
panoramic	no 54
paperwork	no -108	yes 127
parcel	yes 45
pare	unknown -42
parents	no -80	yes 100
parish	no 112	unknown -49	yes -55
park	no 86	yes -64
parked	no -72
parquet	no 42
part	no 68	yes -43
partner	no -67	yes 90
party	no -71	unknown 105	yes -44
pass	unknown -43	yes 76
passed	yes 48
passenger	yes 45
passengers	yes 47
passport	unknown 54	yes -74
patch	no -163	unknown 223	yes -106
path	no 43
pavement	unknown 46
pay	yes 42
payment	no -169	unknown 202	yes -52
pays	no 49	unknown -62
peace	no -196	yes 211
pebble	no 46
peeled	no -46	yes 59
peeling	no 107	yes -73
pelvis	no -140	yes 156
pen	no -85	yes 120
people	no -41	yes 40
perfect	no -96	yes 107
perfectly	no 82	yes -73
peripherique	no -44	yes 67
person	no 44
persons	no -52	yes 63
petit	no -41	yes 48
pharmacy	unknown 59
phone	yes -46
photographer	no -203	unknown -42	yes 241
photographs	no 48
physically	no 42
physio	no -90	unknown 115	yes -73
piano	yes 44
picanto	no -106	yes 116
pick	no 41
pickup	no -71	yes 83
picture	unknown -42	yes 44
pictures	no 97	yes -80
piece	no -45
pieces	no 105	yes -89
pierced	no -170	yes 186
pile	no -90	yes 107
pillar	no 86	yes -76
pin	yes 57
pins	no -54	yes 69
pitch	no -132	yes 137
pizza	no 53	unknown -50
places	no -111	yes 126
plainte	yes 44
plane	no 98	yes -89
plaster	no 41
plastic	yes -44
plate	no -95	unknown 57
plates	yes 49
play	no -214	yes 224
playing	no -178	yes 193
plays	no 83	yes -54
playstation	no 133	unknown -41	yes -100
ploughed	no -182	yes 201
pls	no -135	unknown 196	yes -125
plug	no 43
plumber	no -43
pocket	no 161	unknown -47	yes -109
point	no -63	unknown 121	yes -44
points	unknown 124	yes -128
pole	no 190	yes -177
policeman	no -101	yes 114
policy	no -103	unknown 185	yes -83
polish	no -54	yes 86
polite	no 132	yes -103
pool	no 68	yes -45
poor	no 83	unknown 57	yes -140
popped	no 48
porch	no 82	yes -44
porte	yes 45
portuguese	no -133	yes 144
post	no 71	yes -60
postman	no -46	yes 71
pot	no 73	yes -56
poured	unknown 44	yes -75
pouring	no -140	yes 150
powder	no 73	yes -59
power	no -70	unknown 118	yes -66
practice	no -84	yes 98
pregnant	no -52	yes 62
present	no -63	yes 75
pressed	no 88	yes -84
pressure	no 65	yes -48
pride	no 117	yes -98
prints	no 49
priority	no -129	yes 147
private	no 40
protection	no 44
proud	yes 48
prove	no -301	unknown 304	yes -201
pruning	no 68	yes -43
pump	no -40	unknown 103	yes -62
pushed	yes 57
putting	yes 45
pv	no 74	yes -55
pyjamas	unknown 113	yes -156
quarter	no 54	yes -40
question	no -62	yes 87
queue	no -91	yes 98
quite	no 45
r	no -195	yes 209
rabat	unknown 81	yes -56
rack	no 76	yes -58
racks	no 104	yes -86
radiator	no 77	yes -60
rail	yes 65
rained	no -84	yes 98
rang	yes 46
range	no -120	yes 146
rather	no -74	yes 90
raw	yes 42
ray	no -67	yes 75
reached	no -46	yes 56
read	unknown 223	yes -230
real	no -103	yes 112
rear	no -69	unknown 82
receipt	no 53
receipts	no 146	unknown -94	yes -57
reception	no -169	unknown 146	yes -54
reckons	no 65	yes -58
recorded	no 62	unknown -44
red	no -87	unknown 75
reference	no -51	yes 64
refunded	no 215	unknown -133	yes -94
refuses	no 74	yes -41
regarding	no -76	unknown 97
reimbursement	no -99	unknown 134	yes -87
reims	no -44	yes 63
remains	no 230	yes -202
remember	no -158	unknown 169
removal	no -120	yes 145
removed	no 56	yes -41
renault	no -56	yes 79
rennes	no 85	yes -77
rent	no -96	yes 119
rental	no -65
repaired	unknown -53
replace	no 196	yes -185
replaced	yes 41
replacing	no 68	yes -48
reported	no 54
required	no -118	yes 127
residence	no 63
respected	no -67	yes 77
restaurant	no -79	yes 99
return	unknown 92	yes -66
returned	no -48	yes 78
reversed	yes 53
reversing	no -41	yes 55
riad	no -54	unknown 80
ribs	no -41	unknown 44
rider	no -125	yes 148
ridiculous	no 41
riding	no -139	unknown 80	yes 41
ringing	no -123	yes 136
ripped	no 72	yes -54
road	yes -44
roadside	no -66	yes 80
robbed	no 80	yes -57
robot	no 118	yes -111
rock	no 161	yes -139
rolled	yes 54
roofer	no -57	yes 80
roommate	no -166	yes 176
rooms	no 90	yes -72
round	no -52	yes 68
roundabout	no -80	yes 92
router	no 79	yes -53
rover	no -65	yes 99
royal	no 81	yes -56
rubber	no 94	unknown -63	yes -50
rude	no -74	yes 89
rug	no 54
run	yes 67
running	no -43	yes 65
saint	yes 50
salam	no -199	unknown 149
sale	no 70	yes -52
salon	no 46
samu	yes 60
sand	no 72	yes -57
sandwich	no -50	yes 68
say	no -55
saying	no -95	yes 109
scalded	no 96	yes -80
scalp	no -110	unknown 126
scared	no -68	unknown 95
scorched	no 49	yes -42
scratch	yes -43
scratched	no -61	unknown -40	yes 99
screen	no 76	yes -48
sea	no 84	yes -64
seal	no 74	unknown -42
seat	no -73	yes 92
seatbelt	no -72	yes 83
seconds	no 63	yes -53
seeing	no -40	yes 49
send	no 80	unknown -44
sent	unknown -43	yes 82
september	no -56	yes 79
serious	yes 45
set	yes -43
settat	yes 44
shaking	yes 40
shame	no -148	yes 159
shape	no 197	unknown -40	yes -181
share	no 40
shattered	no 66	yes -41
she	no -43	yes 62
shed	no -66	yes 83
shelf	no -82	yes 93
shes	yes 46
shock	no 52
shoe	no 122	unknown -45	yes -97
shoes	no -189	yes 206
shop	no -51	yes 72
shopfront	no 61	yes -52
short	no 109	yes -75
shot	no 110	yes -92
should	no -60	yes 85
shout	no 81	yes -73
shouted	no -94	yes 116
shouting	no 67	yes -59
shoved	no -110	unknown 207	yes -140
showed	yes 52
shower	no 43
shrugged	no -150	unknown 143
shunt	no -106	yes 118
shunted	no -75	yes 105
shut	no 66
shutter	no 57	yes -47
si	no -76	yes 85
sick	no 45
sides	no 70	yes -55
sight	no 243	yes -217
signal	no -167	yes 178
signed	no -50	yes 62
silver	no 73	yes -56
simply	no 59
singed	no 162	yes -149
singing	no -86	yes 102
sink	no 72
sir	no -85	yes 102
sirs	no -66	yes 75
site	no -56	yes 79
sitting	no -52	yes 81
six	no 43
sixty	no 151	yes -139
ski	no -44	yes 57
skidded	no 140	yes -127
skier	no -107	yes 127
skin	no 56
skirting	no 53	unknown 45	yes -102
skoda	no -96	yes 107
sky	unknown 50	yes -92
skylight	no 67	yes -50
slab	no 90	yes -71
slashed	no -52	unknown 94	yes -54
slates	no 127	yes -117
sleeps	unknown -41	yes 55
slid	no 81	yes -59
sling	no -62	yes 67
slippers	unknown 95	yes -119
slow	yes 49
slowly	no -60	yes 70
small	no 62	yes -48
smart	no -76	yes 85
smashed	no 45
smell	no 100	yes -77
smoke	no -78	yes 96
smoking	unknown 166	yes -163
snatched	no 52	yes -45
snow	no 51	yes -40
socks	no -122	yes 134
sofa	no -43	unknown 50
soft	unknown 94	yes -156
solar	no 107	yes -91
somebody	unknown 62	yes -65
someone	yes -40
something	no 72	yes -48
sometime	no 53
son	no -81	yes 65
sorted	no -84	yes 101
soul	no 89	yes -57
space	no -58	yes 78
spain	unknown 167	yes -184
spanish	no -146	yes 160
spark	no -49	yes 56
sparks	no -103	yes 114
speed	no -53	yes 58
spider	no 50	yes -42
spill	no -47	yes 77
splinter	no 96	yes -81
split	no 47	yes -63
spoiled	yes 40
spot	no -44	yes 52
sprained	no 90	yes -63
spray	no 113	unknown -41	yes -72
sprayed	no 64	yes -56
spun	no 118	yes -101
stain	no 70	yes -45
staircase	unknown -50
stairwell	no -200	unknown -42	yes 232
stall	no -141	yes 165
stalled	no -50	yes 58
stamped	no 93	yes -75
stand	no -56	yes 86
standing	yes 40
star	no 79	yes -61
starred	no 85	yes -60
start	no 60
started	no -52
statements	no -71	yes 81
stationary	no -58	yes 71
staying	no -40	yes 50
step	no 164	yes -139
stepladder	no 88	yes -77
stepped	no -67	yes 87
steps	unknown 101	yes -143
stiff	no 89	yes -63
still	no -67	unknown 40
stinks	no -56	yes 64
stock	no -44	yes 60
stole	no 72
stolen	no 67	yes -48
stones	no 49	yes -42
stood	unknown 105	yes -105
stop	no -60	yes 48
stopped	no -66	unknown 54
stops	no -49	yes 56
storage	no 133	yes -103
storey	no 81	yes -69
storm	no -43	unknown 58
story	no 43
stove	yes 52
stoved	no -55	unknown 129	yes -120
stray	no 187	yes -171
street	no -45
strike	no 113	unknown -69	yes -43
stripper	no -76	unknown 128	yes -114
strong	no 105	yes -67
stuck	yes 57
student	no -58	yes 67
studio	no -79	yes 104
suffered	no 149	yes -127
sugar	unknown 50	yes -70
suitcase	no -98	unknown 150	yes -73
summer	unknown 114	yes -160
sump	no 150	unknown -44	yes -110
sunday	no 63	yes -40
sunroof	no 129	yes -99
supermarket	no -189	yes 206
supposed	no -171	yes 179
sure	no -71	yes 89
surfboards	no 48
surge	unknown 98	yes -87
surgery	no 95	yes -73
swallowed	no 100	yes -83
swapped	no -48	yes 58
swear	no -44	yes 60
swearing	no -40	yes 50
swerved	no 63	yes -40
swimming	yes 67
swollen	unknown 76	yes -80
swung	no -144	yes 158
syndic	no -74	yes 93
tablet	no 79	yes -65
taghazout	no 50
tail	no -74	yes 91
tailbone	no 68	yes -44
taken	no 42	yes -40
taking	unknown 79	yes -111
talking	no -42	yes 50
tangier	no 103	unknown -84
tap	no -56	yes 79
tape	no 126	yes -102
taxi	no -43	yes 71
tea	no 56
teacher	no 52
technician	unknown -45	yes 55
teeth	yes -77
telephone	no 68
television	no 79	yes -56
tell	no -42	unknown 99	yes -58
telling	no -62	yes 77
tells	no -113	yes 131
telly	no -56	yes 86
temara	no -108	yes 118
tenant	no -152	yes 188
tent	no -68	yes 78
tesla	no -127	yes 149
test	no 114	yes -75
tetanus	no -74	yes 82
than	no -82	yes 98
thankfully	no -101	yes 120
thats	no 89	yes -74
theft	yes 40
their	no -65	yes 86
themselves	no 72	yes -56
theo	no -144	yes 155
theres	no 52
thief	no 81	yes -58
thieves	no 156	yes -144
thing	no 51	yes -50
things	no 77
thinking	no 60	yes -50
third	unknown 62	yes -48
tho	no 94	yes -74
thought	no 69	yes -55
thousand	no -67	unknown 111	yes -72
through	no -41	yes 44
thrown	no 70	yes -48
thru	no 70	yes -51
thunderstorm	no 144	unknown -48	yes -101
thursday	unknown 40
tile	no 54
till	no 61
tin	no -162	yes 180
tip	no 153	yes -132
tipped	yes 52
tires	no 184	yes -159
toilet	no 151	yes -126
tools	no -44	unknown 91	yes -46
tooth	no -142	unknown 69	yes 68
top	no 48
torch	no 63	yes -57
torn	no -44	yes 67
tornado	no 52	yes -41
totally	no 117	yes -100
touch	no 42
touched	no -47	yes 66
tourist	no 240	yes -218
tourists	no -241	yes 249
tours	no 145	unknown -98	yes -48
towed	no 57
towel	no 76	yes -71
towing	no -74	yes 97
town	no -53	yes 75
tractor	no -109	yes 125
traffic	no -54	yes 62
train	no 49
tram	no 92	yes -78
travel	yes -52
tray	no -109	yes 127
tree	no 123	yes -106
trembling	no 74	yes -60
tried	no 65	yes -50
trip	no 158	unknown -66	yes -91
tripped	no -136	yes 143
trouble	no -147	unknown -41	yes 164
trucks	no 50	yes -44
true	no -40	yes 47
truly	no -84	yes 96
trying	no 72	yes -45
tub	no -63	yes 78
tube	no 175	yes -150
tumble	no 73	yes -61
turned	no -50
tv	no 52
tweezers	no 59	yes -47
twenty	yes 48
twice	unknown 75	yes -55
twins	no -40	yes 54
twisted	no 115	yes -90
type	unknown 46	yes -60
tyre	no 167	unknown 46	yes -213
tyres	unknown 73	yes -46
u	no -76	unknown 152	yes -199
uber	no -87	yes 102
uncle	no -91	yes 107
underground	no 159	yes -133
underneath	no 91	yes -80
unharmed	no -71	yes 79
unhurt	no -40	yes 52
units	no 62	yes -44
unscathed	no -110	yes 123
use	no 69	yes -58
used	no 73	yes -66
uzes	no -100	unknown -42	yes 129
v	no 43
valence	no -41	yes 55
valley	no 59	yes -46
valued	no 48
valve	yes 59
vanished	no 150	unknown -54	yes -97
vannes	no -86	yes 98
vase	no -40	yes 60
vehicle	no 40	yes -51
velux	no 46
verge	no 121	yes -97
vet	unknown -52
villa	no -78	yes 91
visiting	no -142	yes 160
voltage	no 209	unknown -80	yes -152
w	no -101	yes 133
wait	no -221	unknown 125	yes 78
waited	no -117	unknown 133
waiter	no 48
waiting	no 64	yes -49
wake	no -49	yes 56
walking	no -189	unknown 93	yes 99
wallet	no 95	yes -81
walls	no -78	yes 89
want	no -95	unknown 64
wants	no -92	yes 96
wardrobe	no -72	yes 101
wash	no 44
washed	no -48	unknown 41
wasn	unknown -40
watch	no 162	yes -137
watched	no -116	yes 143
watching	yes 42
waterfall	no -67	yes 97
wearing	no -144	yes 158
web	no 62	yes -51
wedding	no -44
wednesday	no -46
week	no -56	yes 56
weeks	no 67	unknown 40	yes -107
weight	no 74	yes -63
weren	no 102	yes -90
whatever	no 116	yes -87
wheel	yes 40
wheelchair	no 91	yes -80
wheels	no 59
whether	unknown 133	yes -119
whilst	no 92	yes -77
whiplash	no -110	yes 135
white	no -44
whoever	no 47
whole	no 44	yes -43
whom	no -183	unknown 120
why	unknown 74	yes -82
width	no 61	yes -42
wild	no 163	yes -145
will	yes 54
windows	no 45
windshield	no 61	yes -43
wine	no -102	unknown 61	yes 42
wing	unknown 76	yes -49
winter	unknown 47	yes -92
wipers	no 103	yes -75
wire	no -47	unknown 93	yes -43
witnesses	no -54	unknown 128	yes -98
woke	no 149	yes -132
wood	no 58	yes -46
wooden	no 101	yes -79
worker	no -216	unknown -40	yes 242
working	no 51
works	no 61
worktop	no -126	yes 137
worse	no -114	yes 138
would	no 42	yes -65
wouldn	yes 42
wound	no 89	unknown 146	yes -233
wrapped	no -94	unknown 140	yes -58
wrecked	no 79	yes -67
wrenched	no 176	yes -165
wrists	no 163	yes -136
writing	no -109	unknown 112
written	no -77	yes 91
wrote	no -66	yes 85
x	no 46
xv	no 86	unknown -41	yes -61
yanked	no -43	unknown 126	yes -112
yard	no 87	yes -66
yaris	unknown 84	yes -83
yes	no -48	unknown 41
yet	no 41
yours	no -186	unknown 142	yes 56
zebra	no -92	yes 123
zero	no 42
zinc	yes 58
`;
