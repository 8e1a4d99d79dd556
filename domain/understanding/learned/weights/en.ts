// Written by `npm run learn`; see ADR 0058. One word a line, and what it speaks for or against, in hundredths.
export const WEIGHTS = `@type
	autre -160	blessure -147	bris_de_glace -163	collision -79	degats_des_eaux -182	dommage_materiel -96	evenement_climatique -175	incendie -196	none 184	vandalisme -145	vol -110
#000>	dommage_materiel 99	incendie 53	vandalisme -42	vol 40
#019>	collision 47
#025>	none 81
#026>	collision 58	vandalisme 43
#0pm>	none 86
#0th>	none 45
#100>	blessure 76	collision 100	none -89
#12th	collision -44	none 103
#13th	none 76
#140>	blessure -99	bris_de_glace -45	dommage_materiel 159	incendie 84	none -40	vandalisme -40	vol -48
#14th	autre -60	blessure 117
#150>	collision -43	dommage_materiel 199
#17th	blessure 181	collision -184	none 77
#180>	autre 150	bris_de_glace 72	dommage_materiel -88
#18th	blessure 113	collision -114	degats_des_eaux -45	dommage_materiel -53	vandalisme 151	vol -44
#1pm>	vol 61
#1st>	none 69	vandalisme 50
#200>	dommage_materiel 42
#2019	collision 47
#2025	none 81
#2026	collision 58	vandalisme 43
#208>	collision 152	vol -50
#20th	degats_des_eaux 41	evenement_climatique 76
#240>	dommage_materiel 84
#27th	autre 44	blessure 57
#2th>	collision -44	none 103
#300>	blessure 65
#30th	collision 81
#310>	autre 289	dommage_materiel -71	vol -80
#350>	blessure 42	collision -51	vol 78
#3rd>	none 123
#3th>	none 76
#400>	autre 92	degats_des_eaux 94	dommage_materiel -41	none -48	vandalisme -42
#412>	autre 79
#4th>	collision -40	vol 81
#500>	dommage_materiel 44
#5pm>	collision 82	none 102
#5th>	collision -45	dommage_materiel -42	none 262
#600>	autre -44	collision -134	degats_des_eaux 46	dommage_materiel 93	none -67	vol 104
#640>	autre 116	bris_de_glace 56	collision -61	dommage_materiel 69	none -78
#6pm>	bris_de_glace 119
#6th>	degats_des_eaux 64
#780>	dommage_materiel 121	none -65	vandalisme 78	vol -87
#7th>	blessure 116	collision -94
#800>	dommage_materiel 48
#8th>	blessure 68	collision -52	vandalisme 84
#900>	autre 120	collision -54	none -74	vol 58
#950>	blessure 190	collision -65	degats_des_eaux -48
#9th>	collision 68
#<000	dommage_materiel 43	vandalisme -50	vol 62
#<00>	bris_de_glace 72	collision -65	degats_des_eaux -43	dommage_materiel 56	evenement_climatique 63
#<05>	none 54
#<100	blessure 67	bris_de_glace -84	collision 99	degats_des_eaux -40	dommage_materiel 90	none -87	vol -41
#<10>	bris_de_glace 45
#<11h	incendie 54
#<12>	blessure 49
#<12t	collision -44	none 103
#<13t	none 76
#<140	blessure -99	bris_de_glace -45	dommage_materiel 159	incendie 84	none -40	vandalisme -40	vol -48
#<14>	incendie 55
#<14t	autre -60	blessure 117
#<150	collision -41	dommage_materiel 177
#<16>	bris_de_glace 163	collision -75
#<17t	blessure 181	collision -184	none 77
#<180	autre 92	bris_de_glace 60
#<18>	autre 92	none -67
#<18h	collision 100
#<18t	blessure 113	collision -114	degats_des_eaux -45	dommage_materiel -53	vandalisme 151	vol -44
#<19>	collision 87
#<19h	collision 90	vol -47
#<1st	vandalisme 44
#<201	bris_de_glace 55	none -44
#<202	vandalisme 46
#<208	collision 152	vol -50
#<20>	incendie 48
#<20t	degats_des_eaux 41	evenement_climatique 76
#<22>	collision -67	vol 141
#<22h	blessure 120
#<23>	bris_de_glace -49	collision 64
#<240	autre 43	dommage_materiel 49
#<25>	vol 52
#<27t	autre 44	blessure 57
#<28>	none 72
#<300	blessure 46	vol 49
#<30>	collision 45
#<30t	collision 81
#<310	autre 289	dommage_materiel -71	vol -80
#<31>	none 60	vol 69
#<320	bris_de_glace -49	evenement_climatique 95
#<350	autre -43	collision -46	dommage_materiel 95
#<3rd	none 123
#<400	autre 83	degats_des_eaux 75	none -41	vol 50
#<40>	blessure 49
#<45>	bris_de_glace 75
#<4th	collision -77	degats_des_eaux 41	vol 103
#<500	vol 40
#<50>	collision 63
#<55>	collision 146	vol -101
#<5pm	collision 61	none 74
#<600	collision -121	dommage_materiel 68	incendie 85	none -57	vol 77
#<60>	dommage_materiel 71	incendie -71	vandalisme 56	vol 57
#<640	autre 116	bris_de_glace 56	collision -61	dommage_materiel 69	none -78
#<6pm	bris_de_glace 119
#<74>	autre -40	blessure 264	collision -110
#<780	dommage_materiel 121	none -65	vandalisme 78	vol -87
#<800	dommage_materiel 57
#<82>	blessure -44	collision 103	vol 80
#<900	autre 101	collision -43	none -65	vol 44
#<90>	blessure -41	collision 53	vol 117
#<950	blessure 190	collision -65	degats_des_eaux -48
#<a10	bris_de_glace 105
#<a6>	bris_de_glace 97	dommage_materiel -45	incendie 98	none -69
#<a7>	autre 93	bris_de_glace 74	collision -113
#<abl	incendie 90	none -84	vandalisme -45	vol 122
#<abs	dommage_materiel -54	none 50
#<acc	blessure 41
#<acr	evenement_climatique 52
#<act	none 52
#<add	autre 218	collision -87	none -45
#<adj	incendie 44	none 68
#<adm	degats_des_eaux 55
#<adv	evenement_climatique 41	none 71
#<aer	evenement_climatique 83
#<aff	collision -68	degats_des_eaux 119	none 76
#<afr	autre 119	blessure -40	collision -77	none 103	vol -48
#<agd	vol 111
#<age	blessure 57	dommage_materiel 56	vol -52
#<ago	none 99
#<agr	collision 88
#<ahe	blessure 73	degats_des_eaux -50	none 99
#<ai>	collision 362	none -170	vandalisme -43	vol -49
#<aid	autre 167	dommage_materiel 127	incendie -51	none -100	vol -57
#<ain	vol 116
#<al>	autre 113	collision -71	evenement_climatique 144	none -44	vol -70
#<ala	autre 48	evenement_climatique 49
#<ale	evenement_climatique 102
#<ali	autre 109	collision -45	incendie 67	none -64
#<alm	bris_de_glace 181	evenement_climatique 43	none -78	vandalisme -50	vol -55
#<alr	vol 49
#<alt	blessure 54
#<am>	autre 45
#<amb	collision 75
#<ami	collision 65
#<ana	autre 232	blessure 78	dommage_materiel -74	none -177	vol -40
#<anf	blessure 91	collision -69	degats_des_eaux -50	none -76	vandalisme -42	vol 141
#<ang	collision 46	vandalisme 68
#<ani	evenement_climatique 99
#<ank	blessure 79
#<ann	blessure 46	vol 54
#<ano	collision 102	none -48	vandalisme 43
#<ans	autre 70	blessure -49	dommage_materiel -56	vol 66
#<ant	bris_de_glace -45	dommage_materiel 74	none -48	vandalisme 111
#<apa	autre 190	collision -49	none -122
#<apo	bris_de_glace 96
#<aqu	degats_des_eaux 100
#<ara	none 52
#<arc	blessure 82	collision -42	degats_des_eaux 57
#<arg	collision -42	vol 125
#<arm	blessure 56
#<arr	collision -66	vandalisme 87	vol 74
#<art	blessure -65	dommage_materiel 216	vandalisme 44
#<ash	collision -44	dommage_materiel 59	incendie 86
#<asi	blessure 212	dommage_materiel -67	evenement_climatique 59	none -155	vandalisme -51	vol -49
#<ask	none -45
#<asl	blessure -55	degats_des_eaux 120
#<ass	autre 213	dommage_materiel -53	none -103	vandalisme 64	vol -45
#<ate	collision -53	dommage_materiel 102	none -60	vandalisme 48
#<att	autre 42	none -57
#<aud	dommage_materiel 52
#<aug	autre 62
#<aun	degats_des_eaux 58	evenement_climatique 89
#<aut	collision 127	dommage_materiel -47	none -82	vol 44
#<ava	degats_des_eaux 74	evenement_climatique 52
#<ave	collision 69
#<avo	blessure 71	collision 47
#<awn	evenement_climatique 59
#<axl	collision 54	incendie 90
#<azi	blessure -62	collision 106	dommage_materiel 87
#<azr	dommage_materiel 92
#<bab	bris_de_glace 42
#<bag	collision -86	vol 168
#<bal	bris_de_glace 54	collision -50	incendie 52
#<bam	incendie 89	vandalisme 132	vol -135
#<bar	incendie 46
#<bas	vandalisme 55
#<bat	collision -44	degats_des_eaux 70	dommage_materiel 43	none -44
#<bay	bris_de_glace 163	vandalisme -54
#<bed	incendie 78
#<bee	vandalisme 44
#<beg	bris_de_glace 70	incendie 41	none -51
#<bei	vol 51
#<bel	degats_des_eaux 48
#<ben	collision 56	vol -42
#<ber	collision 77
#<bes	collision 60	vol 84
#<bet	collision 42
#<bey	degats_des_eaux 186	dommage_materiel -110	vol -52
#<bez	none -47	vandalisme 96	vol 80
#<bia	bris_de_glace -66	dommage_materiel 124	vol 69
#<bic	blessure -42	collision 87	vol 59
#<big	collision 57	evenement_climatique 51	vol -69
#<bik	collision 64	none -49	vol 42
#<bil	autre 79	degats_des_eaux 53	dommage_materiel 42	none -77
#<bin	incendie 119
#<bir	bris_de_glace 48	collision 67
#<bit	blessure 58
#<bla	incendie 67
#<ble	blessure 61	collision 78	none -51
#<bli	incendie 161
#<blu	dommage_materiel 83	evenement_climatique -47
#<bmw	collision 148
#<boa	evenement_climatique 43	none -43
#<bob	degats_des_eaux 112
#<bod	collision 91
#<boi	collision -60	degats_des_eaux 94	evenement_climatique 75	incendie -56	vol -45
#<bol	bris_de_glace 46	collision 91	none -52
#<bon	vandalisme 67
#<boo	bris_de_glace 49
#<bor	autre 93	collision 51	none -74	vol -58
#<bos	dommage_materiel 50	none -48
#<bou	collision 48	dommage_materiel 44
#<box	none -44	vol 65
#<bra	collision 45	none -44
#<bri	none -40
#<bru	vol 76
#<bub	degats_des_eaux 109
#<buc	degats_des_eaux 66
#<bul	blessure 68	collision 53	incendie -62
#<bum	collision 140
#<bun	blessure 46	collision -77	evenement_climatique 92	vandalisme 55
#<bur	incendie 66
#<bus	collision 77
#<buy	collision 81	evenement_climatique 80
#<byp	collision 178	vandalisme -40
#<cab	dommage_materiel 72	none -78	vandalisme 147	vol -53
#<cak	bris_de_glace 74	dommage_materiel 111	none -54
#<cap	collision 87	none -47
#<car	none -44
#<cas	dommage_materiel 46
#<cat	autre 50	collision -47	dommage_materiel 115	none -61
#<cau	incendie 103
#<cav	blessure -56	collision 41	degats_des_eaux 84	evenement_climatique 82
#<cei	degats_des_eaux 89
#<cel	degats_des_eaux 101	evenement_climatique 48	none -44
#<cem	blessure -81	collision 203	dommage_materiel -42	none -63	vandalisme 83	vol -56
#<cen	autre 181	none -126	vandalisme 40	vol -65
#<cer	none 146
#<cho	blessure 65	dommage_materiel -50	none -42
#<chu	collision 79
#<cig	collision -53	dommage_materiel -49	incendie 152	vandalisme -41	vol 80
#<cir	collision 46	dommage_materiel 155	vandalisme -58
#<cit	collision 225	degats_des_eaux -55
#<civ	dommage_materiel 49	incendie 61
#<cla	bris_de_glace -46	none 75
#<clu	blessure 78	collision -83	none 79
#<cm>	bris_de_glace 110	degats_des_eaux 41	none -82
#<co>	degats_des_eaux 61
#<coa	bris_de_glace -47	collision 58	vandalisme 44
#<coc	autre -54	evenement_climatique -42	none -70	vandalisme -57	vol 182
#<cof	dommage_materiel 127	incendie -62	none -57
#<coi	bris_de_glace 134	none -66
#<con	collision 61
#<coo	blessure 58	collision -52	dommage_materiel 58	incendie 91	none -52
#<cop	vol 84
#<cos	autre 102	blessure 48	collision -93
#<cot	degats_des_eaux 67	evenement_climatique -57	vol 47
#<cov	autre 140	collision -44
#<cow	autre -45	collision 143	none -46
#<cra	bris_de_glace 133	none -52
#<cre	evenement_climatique 43
#<cri	bris_de_glace -63	dommage_materiel 98
#<cro	collision 88
#<cru	autre 41	bris_de_glace 42
#<cuf	blessure 105	vandalisme 79
#<cup	degats_des_eaux 86
#<cur	collision -54	dommage_materiel 72	incendie 116	none -48
#<cus	incendie 43	vol 42
#<cut	bris_de_glace 74	none -68	vandalisme 87
#<cyc	collision 93
#<dac	collision 85	none -100	vol 110
#<dad	collision 41
#<dai	blessure 65	degats_des_eaux 80
#<dam	degats_des_eaux 48
#<dan	collision -74	evenement_climatique -47	incendie -62	none -40	vandalisme 266
#<dar	blessure -54	degats_des_eaux 144	none 53
#<das	collision 74	incendie 48
#<dat	collision 65
#<dau	blessure 51
#<daw	blessure 167	collision -56	dommage_materiel -90	vol 76
#<de>	collision 98
#<dec	none -42	vol 50
#<ded	collision 71	dommage_materiel 90	vol -53
#<dee	incendie 75
#<def	bris_de_glace 42	vol 40
#<deg	blessure 45	degats_des_eaux 91
#<del	dommage_materiel 54
#<dem	collision 187	none -75
#<den	collision 48
#<dep	autre 88	collision -70	vol 79
#<der	vol 50
#<des	degats_des_eaux 40
#<det	collision 40	vol 74
#<dh>	autre 80
#<dia	bris_de_glace 43	none -74	vandalisme 75
#<dic	collision 66
#<did	collision 42
#<die	autre 76	collision -49	dommage_materiel 106
#<dif	collision 105
#<dig	dommage_materiel 155
#<dij	blessure 152	collision -120	dommage_materiel -45	none -78
#<din	bris_de_glace 79	dommage_materiel 40	evenement_climatique 57	vol -66
#<dir	blessure 44
#<dis	collision -59
#<dit	collision 126
#<div	blessure 209	bris_de_glace -76	collision -119	degats_des_eaux 128	dommage_materiel -93	evenement_climatique 67	none -110	vandalisme -61	vol -68
#<doc	blessure 47
#<doe	vol -40
#<dog	blessure 80
#<doi	dommage_materiel 56
#<dor	vandalisme 110
#<dou	bris_de_glace 179	dommage_materiel -66
#<dow	dommage_materiel 64
#<doz	vol 86
#<dr>	degats_des_eaux 41	vol 82
#<dra	degats_des_eaux 47	none -41
#<dre	dommage_materiel 42	incendie 52
#<dro	dommage_materiel 64
#<dru	vandalisme 64
#<dry	evenement_climatique 62	incendie 70
#<du>	autre 83
#<due	evenement_climatique 74
#<dul	collision 69
#<dun	bris_de_glace 141	collision -77	dommage_materiel -43	evenement_climatique 51	none 95	vol -47
#<dup	autre 212	blessure 56	collision -46	none -146
#<dur	collision -46	evenement_climatique 44	vol 45
#<dus	none -53	vol 91
#<duv	incendie 100
#<eac	incendie 52
#<ear	collision -54	evenement_climatique 84	vol 64
#<eas	bris_de_glace 41
#<eat	blessure 78	collision 73	dommage_materiel 58	incendie -41	vandalisme -40
#<eau	degats_des_eaux 168	dommage_materiel -52
#<eco	collision 59	none -66	vandalisme 149	vol -109
#<edg	bris_de_glace 230	collision -52	degats_des_eaux -87	none -67	vandalisme -43	vol 53
#<egg	vandalisme 96
#<eig	none 50
#<eit	collision 84
#<el>	none -44	vol 187
#<elb	blessure 66	vandalisme -51
#<eld	collision -51	degats_des_eaux 127
#<ele	incendie 47
#<els	blessure 57	collision 51	dommage_materiel -43
#<ema	autre 67	bris_de_glace 98
#<emb	collision 40	evenement_climatique -74	incendie 92	vol 54
#<emp	vol 91
#<end	collision 130
#<eno	collision 54	degats_des_eaux 147	none -74	vandalisme 58	vol -45
#<ent	vol 44
#<er>	blessure 51
#<esc	evenement_climatique 72
#<ess	dommage_materiel 67
#<eur	autre 48	dommage_materiel 41
#<eva	evenement_climatique 82	incendie 118	vol -62
#<evi	collision 67	incendie 198	none -51	vol -94
#<evr	blessure -59	degats_des_eaux 146	dommage_materiel -55	incendie 96
#<ex>	collision -84	vandalisme 250
#<exc	collision 61
#<exh	collision 93	none -56	vandalisme 75
#<exi	autre 174	none -56	vol -44
#<exp	bris_de_glace 53
#<ext	incendie 67	vandalisme 43	vol -45
#<eye	blessure 42	bris_de_glace -47	incendie 42
#<fab	incendie 66
#<fac	vol 61
#<fai	bris_de_glace 53	collision 89	dommage_materiel -43	none -40	vol 54
#<fal	dommage_materiel 57
#<fam	bris_de_glace -41	evenement_climatique 40	incendie 55	none -71	vandalisme 108	vol -48
#<far	collision -48
#<fas	collision 51	incendie 40
#<fau	collision 48
#<feb	autre 88	dommage_materiel -47
#<fen	dommage_materiel -57	vandalisme 135	vol -58
#<fer	autre 80	collision 57	vol -42
#<fes	bris_de_glace 69	dommage_materiel 45
#<fet	collision -82	degats_des_eaux -47	dommage_materiel 100	incendie 56	vandalisme 62
#<few	blessure 146	collision -179	degats_des_eaux 40
#<fia	collision 90
#<fie	blessure -41	dommage_materiel -47	evenement_climatique 75	none -54	vandalisme 55
#<fif	blessure 148	collision -108	none -51	vandalisme 74
#<fig	blessure 52	collision -56	none -48	vandalisme 216	vol -81
#<fil	vandalisme 41
#<fir	incendie 75
#<fis	blessure -59	degats_des_eaux 77	dommage_materiel -57	none -58	vandalisme 150
#<fit	degats_des_eaux 176
#<fiv	blessure 44	vandalisme -53
#<fix	collision -43	dommage_materiel 100
#<fla	incendie 51
#<fli	autre 88	evenement_climatique 52	none -56
#<flo	degats_des_eaux 61
#<flu	dommage_materiel 71	evenement_climatique 80	vol -42
#<fly	autre 109	blessure 41	none -49
#<foa	blessure -47	collision -142	dommage_materiel -46	none -55	vandalisme 316
#<fog	blessure -49	none 109	vandalisme -124	vol 108
#<fol	dommage_materiel 41
#<fon	autre -41	none -94	vandalisme -59	vol 217
#<foo	blessure 56	none -40
#<fra	blessure 126	collision -55
#<fre	evenement_climatique 49
#<frm	bris_de_glace 95	dommage_materiel -75	incendie 47	none -58	vol 86
#<fry	collision -47	incendie 59	vandalisme 62
#<ful	dommage_materiel 49	evenement_climatique 50
#<fum	degats_des_eaux 61	dommage_materiel -58	none -70	vandalisme 81
#<fun	blessure 66	collision -50	vol 60
#<fur	degats_des_eaux -58	incendie 64	vol 59
#<fus	collision -55	dommage_materiel 114	incendie 81	none -53
#<gal	blessure -40	collision -52	degats_des_eaux -52	dommage_materiel 60	evenement_climatique 150
#<gam	blessure -103	dommage_materiel 164
#<gan	collision -70	evenement_climatique -94	incendie -48	vandalisme 245
#<gar	dommage_materiel 64	evenement_climatique 41	none -44
#<gas	collision -53	degats_des_eaux -40	dommage_materiel -60	incendie 161	vol 53
#<gat	collision 61	evenement_climatique 46	vandalisme 44	vol -54
#<gea	autre 160	blessure -76	bris_de_glace -46	collision -104	dommage_materiel 126
#<ger	blessure 51	vandalisme -50	vol 117
#<gf>	autre 254	blessure -65	collision -82	dommage_materiel 156	none -223	vandalisme -67
#<gif	blessure -70	dommage_materiel 167	vandalisme -51	vol 67
#<gir	collision 46
#<giv	evenement_climatique 43	vol 87
#<gla	bris_de_glace 138
#<glo	collision 57	dommage_materiel 70	incendie -49
#<glu	vandalisme 172	vol -84
#<go>	vandalisme 43
#<goa	blessure 77	bris_de_glace 62	vandalisme -109	vol -52
#<god	none 43
#<goe	degats_des_eaux 129	none -52
#<goi	bris_de_glace -45
#<gol	blessure 43	evenement_climatique 66
#<gon	vol 72
#<goo	none 62
#<gre	autre 50	collision 41
#<gri	collision 110	none -85
#<gro	evenement_climatique 51
#<gua	blessure 69	vol 43
#<gui	autre 53	blessure 74	collision 109	none -57	vandalisme -60	vol -68
#<gut	bris_de_glace -41	collision -52	degats_des_eaux 199	none -58
#<guy	collision 67
#<gym	degats_des_eaux 73	vandalisme -45	vol 90
#<hai	collision -56	evenement_climatique 78
#<haj	collision -96	degats_des_eaux 199	evenement_climatique -147	vol 46
#<ham	bris_de_glace -58	vandalisme 86
#<har	dommage_materiel 56
#<has	none -42
#<hat	collision -61	degats_des_eaux -48	dommage_materiel 69	evenement_climatique 202	none -43
#<hau	bris_de_glace 57	collision 51	degats_des_eaux 45
#<hay	collision -57	incendie 105	vandalisme 105
#<he>	collision 54
#<hed	collision 48	evenement_climatique -53	incendie 100	vandalisme 52	vol -65
#<hee	blessure 170	incendie 44
#<hei	collision -46	dommage_materiel -87	evenement_climatique 52	vandalisme 202	vol -146
#<hel	vol 45
#<hen	bris_de_glace 40	collision -66	degats_des_eaux 42	incendie 56	vol 70
#<hes	evenement_climatique 78
#<hey	none 101
#<hi>	bris_de_glace 44
#<hid	collision 71	evenement_climatique 148	incendie -66
#<hig	evenement_climatique 40	vol -43
#<hil	autre -55	collision 101	evenement_climatique 58
#<him	vandalisme 63
#<hin	dommage_materiel -46	vol 167
#<hip	blessure 115
#<hir	autre 100	none -85	vol 81
#<his	collision 40
#<hit	collision 148	none -49
#<hiy	none 86
#<hoa	bris_de_glace 67	degats_des_eaux 54	incendie 61
#<hob	bris_de_glace -65	dommage_materiel 195
#<hol	vandalisme 41
#<hom	blessure 59
#<hon	dommage_materiel 56
#<hop	blessure 56	collision 72	none -41
#<hor	blessure 56
#<hos	blessure 67	none -43
#<hot	autre 46	blessure 64	none -55
#<hou	vol 44
#<how	none 72
#<hug	dommage_materiel 73
#<hum	dommage_materiel -47
#<hun	collision -42	dommage_materiel 65	vol 40
#<hus	blessure -55	vandalisme 72
#<hyu	dommage_materiel 73	vol 55
#<ice	collision 100	degats_des_eaux 65
#<ide	autre -50	dommage_materiel -63	none 165	vandalisme -43
#<idi	vandalisme 105
#<idk	collision 56	degats_des_eaux 121	none -52
#<if>	autre 170	none -82
#<ifr	collision 40	evenement_climatique 48
#<ign	vol 88
#<ii>	blessure 98
#<ike	collision 119	none -43
#<ill	autre 204	collision -70	dommage_materiel -58	none -57	vol 85
#<im>	vandalisme 48
#<ima	evenement_climatique 55	vol 49
#<in2	dommage_materiel 67	evenement_climatique 50
#<inc	dommage_materiel 47
#<ind	dommage_materiel 42
#<inf	blessure 98	collision -46	incendie 80	none -68	vol 40
#<inh	incendie 85
#<int	collision 50
#<iph	vol 131
#<iro	dommage_materiel 120	none -47
#<isn	dommage_materiel 40
#<ita	vandalisme -44
#<its	bris_de_glace 51
#<jab	blessure 215	collision -63
#<jac	bris_de_glace -60	vandalisme -40	vol 207
#<jam	evenement_climatique 189
#<jan	autre 92	collision -45	none -55
#<jar	bris_de_glace 113	dommage_materiel 90
#<jaw	blessure 172	collision 136	none -40	vandalisme -155	vol -53
#<jea	collision 57
#<jem	dommage_materiel -42	none -45	vol 189
#<jet	autre -82	collision 194	vandalisme -41
#<jew	vol 173
#<job	collision 59
#<joi	degats_des_eaux 66
#<jok	blessure 90	collision -63
#<jud	collision -42	dommage_materiel -111	none -58	vol 215
#<jul	collision 45
#<jun	none 58
#<kan	collision 93
#<kar	collision 57	vandalisme 43
#<kay	collision 128	dommage_materiel -79	evenement_climatique -82	vol 66
#<kee	degats_des_eaux 43
#<ken	collision 40
#<kep	collision 44
#<ker	collision 170
#<key	autre 49	collision -44	none -45	vandalisme 74
#<kic	bris_de_glace 56	collision -42	vandalisme 109
#<kil	collision 54	degats_des_eaux -84	dommage_materiel 109
#<kis	collision 140
#<kit	degats_des_eaux 50	incendie 56
#<km>	collision -51	degats_des_eaux -62	dommage_materiel 88	evenement_climatique 88	vandalisme -52
#<kne	blessure 103	dommage_materiel -50
#<kni	collision -77	vandalisme 185
#<la>	blessure 46	bris_de_glace -68	collision 50	degats_des_eaux -42	dommage_materiel 82	none -46
#<lab	blessure -50	collision -67	degats_des_eaux 117	dommage_materiel 90	none -86	vol -44
#<lai	collision -42	vol 89
#<lam	collision 80	none -40	vandalisme 45	vol -44
#<lan	none -41
#<lap	dommage_materiel 143	none -50	vol 71
#<lar	collision 57
#<las	none 48
#<lat	vol 79
#<lau	vol 41
#<law	bris_de_glace -46	vandalisme 65
#<le>	collision 174	none -59
#<lea	degats_des_eaux 40
#<lec	collision 248	dommage_materiel -57	none -45	vol -44
#<lee	collision 40	none -134	vandalisme -73	vol 171
#<lef	none -43	vol 58
#<leg	blessure 57
#<lem	blessure 117	collision -66	dommage_materiel -45	evenement_climatique 107	none -43
#<len	autre 85	collision -44	dommage_materiel 100	none -50
#<les	blessure 157	collision -71
#<let	vandalisme 67	vol -46
#<lev	evenement_climatique 125	vol -40
#<lia	bris_de_glace -61	collision 120	dommage_materiel 116	none -98
#<lib	collision 97	vol 56
#<lic	autre 110	collision 67	none -53
#<lid	degats_des_eaux -46	dommage_materiel 56	evenement_climatique 70
#<lig	collision 51	none -44
#<lil	collision 42	incendie -47	vandalisme 81
#<lim	collision 103
#<lip	bris_de_glace -58	collision 171
#<lis	vol 58
#<liv	none -48
#<ll>	blessure 118
#<loa	dommage_materiel -65	vol 140
#<lob	bris_de_glace -42	collision -46	dommage_materiel -79	none -63	vandalisme 195	vol 68
#<loc	vol 61
#<lod	vandalisme 99
#<lof	incendie 53
#<log	blessure 144	none -44
#<lol	collision 115
#<lon	autre -66	dommage_materiel 102	vol -51
#<lor	bris_de_glace 42
#<los	autre 83
#<lot	collision 50
#<lou	bris_de_glace 76	degats_des_eaux 50	none -62
#<lov	bris_de_glace 53	dommage_materiel 140
#<low	blessure 42	collision 95	degats_des_eaux -40	dommage_materiel -43
#<luc	evenement_climatique 52	none 49	vol -83
#<lum	blessure -125	degats_des_eaux 165	dommage_materiel 80
#<lun	vandalisme 43
#<lyi	dommage_materiel -40	evenement_climatique 89	vandalisme 122	vol -51
#<lyo	vol 63
#<maa	vol 43
#<mac	collision -41	vol 56
#<mai	autre 59	collision -48	degats_des_eaux 112	dommage_materiel -50	none -63
#<mak	degats_des_eaux 45
#<mal	vol 45
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
#<mir	collision 62	dommage_materiel 68	none -42
#<mix	blessure -59	collision 119	dommage_materiel 92	none -43
#<mme	collision -56	dommage_materiel 130
#<mob	collision 46
#<mod	collision 124	none -42
#<moh	collision 57	degats_des_eaux -40	evenement_climatique 74
#<mom	dommage_materiel 44	vandalisme 51
#<moo	blessure -61	dommage_materiel -45	evenement_climatique 181	none -70	vandalisme 52
#<mop	vandalisme 66
#<mos	collision 70
#<mou	blessure 50	degats_des_eaux 60
#<mov	autre 64	bris_de_glace 42	collision -51	dommage_materiel 43	evenement_climatique 75	none -54
#<mow	bris_de_glace 110	collision -42	incendie 145	vandalisme -73	vol -46
#<mr>	blessure 73	incendie 45
#<mrs	degats_des_eaux 41
#<ms>	degats_des_eaux 67	dommage_materiel 74
#<muc	vandalisme 43
#<mud	degats_des_eaux -63	dommage_materiel -87	evenement_climatique 356	vol -77
#<mug	bris_de_glace 126	collision -57	dommage_materiel -130	none -41	vol 200
#<mul	collision 80
#<mum	collision 67
#<mun	collision 47	vandalisme 58
#<mus	bris_de_glace 48
#<my>	none -43
#<mys	blessure 88	none -81	vandalisme 66
#<nai	collision -60	degats_des_eaux 85	evenement_climatique 100	vandalisme 49
#<nan	autre 107	dommage_materiel -44	none -75	vol 98
#<nar	bris_de_glace -73	collision 297	dommage_materiel -89	none -154	vandalisme -50	vol -45
#<nas	blessure -43	collision -84	dommage_materiel -43	incendie 189	none -46	vol 56
#<nat	bris_de_glace -50	collision 86	evenement_climatique 153	none -90
#<nav	collision -52	vandalisme -69	vol 254
#<nec	collision 43
#<nep	collision -49	dommage_materiel 89	vol 44
#<nes	collision -45	dommage_materiel 66	evenement_climatique 110
#<net	dommage_materiel 109	evenement_climatique -53
#<nev	none 54
#<new	vol -40
#<nin	autre 102	blessure -55	none -41	vol 71
#<nit	incendie 47
#<no1	bris_de_glace 53	dommage_materiel -216	none -47	vandalisme 125	vol -54
#<noi	vandalisme 56
#<non	none 43
#<nop	collision -65	dommage_materiel -63	none 199
#<nor	collision 42
#<nos	bris_de_glace 83	collision 96	vol -58
#<nov	autre 52
#<nud	collision 117
#<nur	blessure 52	collision 44	incendie 69
#<oak	blessure -49	collision -43	degats_des_eaux 73	dommage_materiel 53	evenement_climatique 79	vandalisme -48
#<obe	vol 43
#<obs	dommage_materiel -40	none -40	vandalisme 170	vol -100
#<obv	collision 76
#<oct	collision 70
#<ohi	autre 188	bris_de_glace -57	collision -63	degats_des_eaux 151	none -115	vandalisme -44	vol -46
#<oil	blessure 66	incendie 42	none -43	vol 60
#<oka	incendie 57
#<oli	blessure -41	bris_de_glace -42	collision -40	dommage_materiel 84	evenement_climatique -45	incendie -74	none -87	vandalisme 283	vol -107
#<onc	evenement_climatique 80
#<ont	dommage_materiel 80
#<opp	autre 117	collision 103	dommage_materiel -60	vol -58
#<opt	autre 108
#<or>	bris_de_glace 49
#<ora	collision -42	evenement_climatique 125
#<orc	bris_de_glace -40	evenement_climatique 120	vandalisme -50	vol 50
#<ord	bris_de_glace 57	collision 62	dommage_materiel -41	evenement_climatique 42	none -48
#<orl	autre 134	bris_de_glace 89	dommage_materiel -72	vandalisme -51	vol -51
#<ost	autre 159	none -88
#<oth	collision 56
#<oua	autre 159	evenement_climatique 47	incendie -69	none -126	vandalisme 75
#<oue	evenement_climatique 146
#<ouj	collision 173	vol -64
#<ouk	blessure 180	bris_de_glace -129	vol -40
#<oxy	blessure -49	collision -44	incendie 227
#<pac	autre 95	blessure -48	collision 112	dommage_materiel -46	incendie -83
#<pad	blessure 79	none -50	vol 40
#<pai	vandalisme 75
#<pal	bris_de_glace 80
#<pan	bris_de_glace 124
#<pas	collision 48
#<pav	blessure 52	collision 52
#<pay	autre 117	blessure -40
#<pea	vandalisme 185	vol -79
#<peb	bris_de_glace 278	collision -42	evenement_climatique -94	none -54
#<ped	collision 158
#<pee	evenement_climatique 55	vol 57
#<pel	collision 118
#<pen	blessure 40	bris_de_glace -94	collision 77	degats_des_eaux 108	vandalisme -42
#<peo	degats_des_eaux 74
#<pha	autre 92	none -61
#<phy	autre 98	none -67
#<pia	dommage_materiel 122	evenement_climatique 41	vol -64
#<pie	bris_de_glace 48	dommage_materiel 90	vol -41
#<pig	bris_de_glace 173	degats_des_eaux 46	none -54
#<pil	collision 121	none -46
#<pin	autre 58	vol 50
#<pip	degats_des_eaux 152
#<pit	bris_de_glace 43	collision -74	dommage_materiel -41	incendie 89	vol -40
#<piz	vol 135
#<pla	dommage_materiel 44
#<ple	autre 51	none 45
#<plo	collision 165	vandalisme 48	vol -43
#<pls	autre 158	collision -53	degats_des_eaux 54
#<plu	degats_des_eaux 50
#<poc	autre 84	collision -71	evenement_climatique -66	vol 150
#<poi	blessure 83	evenement_climatique 49
#<pom	collision 40	evenement_climatique -44	incendie 119
#<pon	autre 128	none -54	vol -40
#<poo	blessure 43	degats_des_eaux 72
#<pop	bris_de_glace 59	collision -58	dommage_materiel 49	evenement_climatique 63
#<por	dommage_materiel 61	none -40
#<pos	collision 53
#<pot	dommage_materiel 62	evenement_climatique 85	none -49	vol -64
#<pou	dommage_materiel -41	vandalisme 92
#<pow	autre 45	collision -76	dommage_materiel 144	evenement_climatique -41
#<pra	none -42	vol 109
#<pre	autre 66	none -48
#<pri	vol 46
#<pro	vandalisme 71
#<pru	blessure 152	bris_de_glace 82	collision -53	dommage_materiel -43	none -41
#<pud	degats_des_eaux 147	dommage_materiel -42	none -54	vol 54
#<pul	dommage_materiel 40
#<pum	dommage_materiel 126	evenement_climatique 67
#<pun	autre -64	collision -74	vandalisme 169
#<pup	dommage_materiel 130	none -49
#<pur	dommage_materiel 45	vandalisme 41	vol 41
#<pus	collision 42
#<put	blessure 40	collision -42	dommage_materiel 53	none -43
#<pv>	none -81	vol 181
#<pyj	collision 60	incendie 67
#<qua	bris_de_glace 43
#<que	collision 47
#<qui	evenement_climatique 41
#<rab	autre 120	none -76
#<rac	collision 118	none -61	vol -45
#<rad	autre 41	degats_des_eaux 40
#<rai	evenement_climatique 51
#<ram	blessure 75
#<rat	collision 66	incendie -43	none 44
#<raw	blessure 138	collision -47	vol 41
#<ray	collision 124
#<re>	autre 53	none -41
#<rea	bris_de_glace 52
#<red	collision 92	incendie 69	none -42
#<ref	autre 92
#<reg	blessure 62	collision 70
#<rei	autre 119	bris_de_glace 46
#<rem	dommage_materiel 56
#<ren	collision 63	none -40	vol -71
#<req	collision 74	none 42
#<ret	autre 50	collision 55	degats_des_eaux 66	none -62
#<rev	collision 103
#<ria	autre 48	vandalisme 104
#<rib	autre 116	blessure 42	none -110
#<rid	collision 59
#<rig	collision 42
#<rim	dommage_materiel 109	evenement_climatique -40	none -98	vandalisme -43
#<rip	none -45	vandalisme 59
#<ris	collision 159	degats_des_eaux 67	dommage_materiel -46	vandalisme -83
#<riv	degats_des_eaux -53	evenement_climatique 242	vol -57
#<roa	collision 107
#<rob	vol 81
#<roc	blessure 62
#<rod	collision -93	dommage_materiel 179	vandalisme 61	vol -73
#<rol	collision 62	dommage_materiel 74
#<ros	blessure -57	evenement_climatique 163
#<rot	blessure 60	degats_des_eaux 124	dommage_materiel -43	none -42
#<rov	bris_de_glace 156	collision 97	none -80	vandalisme -66
#<row	bris_de_glace -124	dommage_materiel -49	evenement_climatique 182	none -72	vandalisme 100	vol -63
#<roy	collision 57	vol 55
#<rub	collision -112	dommage_materiel 160	incendie 117
#<ruc	bris_de_glace -73	collision -84	dommage_materiel 112	vandalisme -49	vol 164
#<rud	collision 107	none -51	vandalisme 45	vol -47
#<rug	collision -50	degats_des_eaux 58	dommage_materiel 96	incendie 40	vandalisme -46
#<rui	degats_des_eaux 110	dommage_materiel -60	evenement_climatique 49	incendie 48
#<run	degats_des_eaux 81
#<saf	incendie 43	vol 43
#<sal	degats_des_eaux 76	none -45
#<san	evenement_climatique 66
#<sar	degats_des_eaux -69	evenement_climatique 118	vandalisme 67
#<sau	incendie 71
#<sav	evenement_climatique 67	incendie 68
#<saw	vandalisme 47	vol 67
#<sca	blessure 61
#<sch	blessure 57
#<scr	dommage_materiel 54
#<scu	dommage_materiel 174	vol -53
#<sel	collision -65	incendie 47	vandalisme 83
#<sen	autre 76
#<sep	evenement_climatique 58
#<set	incendie 52
#<sev	bris_de_glace 40
#<sew	blessure 105	bris_de_glace 72	dommage_materiel -42	evenement_climatique 47	none -59
#<sha	bris_de_glace 70
#<shr	collision -44	vol 129
#<si>	collision -46	dommage_materiel 97
#<sic	autre 72	none -61	vol 45
#<sil	collision -45	dommage_materiel -50	evenement_climatique 59	vol 109
#<sim	autre 108	collision 74	dommage_materiel -54
#<sip	collision -43	degats_des_eaux 62	dommage_materiel -55	none -68	vol 215
#<sir	collision 61
#<sis	collision -47	dommage_materiel 56
#<sit	collision 57
#<six	collision -67	vandalisme 53
#<siz	degats_des_eaux 41
#<ska	blessure 102	degats_des_eaux 53	vol -41
#<sko	collision 79
#<sky	collision -44	degats_des_eaux 64	dommage_materiel 62
#<sla	bris_de_glace 44	evenement_climatique 73	vandalisme 42
#<sle	blessure 70	collision -47	dommage_materiel -44	vol 55
#<slo	collision 48
#<sma	bris_de_glace 40	vandalisme 74
#<sme	collision -63	degats_des_eaux 67	incendie 71	vandalisme 105
#<smi	bris_de_glace 128	collision -109	evenement_climatique -52	none -103	vandalisme 56	vol 81
#<smo	incendie 121
#<sna	dommage_materiel 108	vol 41
#<sne	vol 78
#<sno	evenement_climatique 116
#<soa	degats_des_eaux 97
#<soc	collision -41	degats_des_eaux 65	evenement_climatique 40
#<sof	degats_des_eaux 71	evenement_climatique 56
#<sol	evenement_climatique 68	none -44	vandalisme 54
#<som	vandalisme 63
#<son	dommage_materiel 59	vandalisme -44
#<sop	vol 54
#<spa	autre 124	incendie 62	none -81
#<spi	blessure 56	dommage_materiel 124	none -53
#<spl	bris_de_glace 78
#<spr	blessure -40	degats_des_eaux 48	none -40	vol 42
#<spu	collision 68
#<squ	collision 70
#<ste	blessure 56	dommage_materiel 41
#<sti	none -43
#<stu	degats_des_eaux 49
#<sub	bris_de_glace -54	collision -135	degats_des_eaux 237
#<suf	none -43	vandalisme 114
#<sug	none -49	vandalisme 173	vol -72
#<sui	autre 89	collision 44	none -51
#<sul	collision 58
#<sum	autre 171	collision 63	degats_des_eaux 48	none -128
#<sun	bris_de_glace 42
#<sup	collision -68	vandalisme 99
#<sur	dommage_materiel 54
#<sus	incendie 55	vol 53
#<swa	blessure 113	collision -52	none 83	vol -46
#<swi	blessure 67	degats_des_eaux 54
#<swo	degats_des_eaux 43
#<swu	blessure -72	collision 232	none -41
#<syn	collision -53	degats_des_eaux 49	none -58	vandalisme 133	vol -42
#<tab	blessure -54	bris_de_glace 111	degats_des_eaux -41	dommage_materiel 54	evenement_climatique 46	vandalisme -52
#<tag	vandalisme 88
#<tai	collision 68	vol -45
#<tak	vol 99
#<tal	collision 57	dommage_materiel -42	none 97
#<tan	degats_des_eaux 63
#<tap	degats_des_eaux 111	dommage_materiel 51
#<tar	none -62	vandalisme 125	vol -55
#<tax	collision 59
#<tec	dommage_materiel 95	incendie 48
#<tee	autre 89	none -60
#<tel	dommage_materiel 46	none -41
#<tem	collision 118	evenement_climatique 68
#<ter	degats_des_eaux 46	dommage_materiel 45
#<tes	collision 191	incendie -84	none -62	vandalisme -41	vol 74
#<tet	blessure 62	evenement_climatique 88
#<tho	collision 61
#<tic	autre 68	vol -44
#<tie	collision -71	dommage_materiel 139	none -78	vandalisme -53	vol 122
#<tin	dommage_materiel 60	evenement_climatique 79
#<tip	blessure 82	collision -81	none -40
#<tir	collision -71	none -46	vandalisme 159
#<tiz	collision -126	vol 189
#<toa	autre -51	bris_de_glace -55	collision -79	degats_des_eaux -46	dommage_materiel 114	evenement_climatique -41	incendie 217	none -145	vandalisme -47	vol -51
#<toe	degats_des_eaux 56	dommage_materiel 82
#<tog	vandalisme 50
#<toi	collision -59	degats_des_eaux 155	dommage_materiel 89	none -74
#<tol	vandalisme 44
#<ton	collision 41
#<top	bris_de_glace 187	none -47
#<tor	blessure 71	collision -48	evenement_climatique 57
#<tre	dommage_materiel -53	evenement_climatique 52	vandalisme 61
#<tri	autre 79	collision -42	dommage_materiel 72	none -63	vol 53
#<tro	dommage_materiel 117	none -48	vandalisme 61	vol -46
#<try	blessure -95	bris_de_glace 129	collision -45	dommage_materiel 57	vandalisme -42
#<tub	bris_de_glace -40	degats_des_eaux 47	evenement_climatique 61	none -57	vol 64
#<tum	incendie 83
#<tun	collision 73
#<tv>	collision -42	dommage_materiel 150
#<twe	evenement_climatique 66
#<twi	autre 52	none -66
#<typ	blessure -41	collision 64	evenement_climatique 55
#<tyr	vandalisme 101
#<ube	bris_de_glace -40	collision 150
#<unc	bris_de_glace -88	collision -42	dommage_materiel 166	evenement_climatique 128	vandalisme -48	vol -71
#<unf	collision 41	dommage_materiel -90	none 67	vandalisme 77
#<unh	collision 46	dommage_materiel 42
#<uni	dommage_materiel 51	none -41
#<unl	blessure 125	bris_de_glace 41	collision -60	degats_des_eaux 50	dommage_materiel -46
#<uns	autre -48	degats_des_eaux 113
#<unt	dommage_materiel -41	vol 42
#<unu	autre 188	collision -78	dommage_materiel 78	evenement_climatique -44	none -79	vandalisme -43
#<upd	none 95
#<ups	degats_des_eaux 100
#<urg	blessure -46	bris_de_glace 130
#<use	collision -42	vol 65
#<uti	degats_des_eaux 170	evenement_climatique -58
#<uze	dommage_materiel 177
#<vac	autre 89	collision -60	degats_des_eaux 94	none -43
#<val	collision -41
#<van	vol 45
#<var	collision -63	dommage_materiel 98
#<vas	dommage_materiel 156	none -42
#<vau	collision -64	dommage_materiel -62	vandalisme 65	vol 144
#<vel	bris_de_glace 126	collision 55	evenement_climatique 41	none -48
#<ven	blessure -85	dommage_materiel 260	none -96
#<vet	incendie 88	none -40
#<vic	evenement_climatique 92
#<vid	bris_de_glace -43	collision -72	dommage_materiel 94	incendie -95	vandalisme 175
#<vil	dommage_materiel -41	evenement_climatique 91
#<vin	collision 144	dommage_materiel -90	evenement_climatique 102	vandalisme -43
#<vio	dommage_materiel 48	vandalisme -47
#<vis	autre 154	none -120
#<voi	degats_des_eaux 75
#<vol	dommage_materiel 151
#<wag	bris_de_glace 171	collision -125	dommage_materiel 143	evenement_climatique -66	none -53
#<wak	incendie 50
#<wan	dommage_materiel 60	vol -40
#<war	collision -46	evenement_climatique 102	none -62
#<wat	degats_des_eaux 85
#<wea	collision -41	evenement_climatique 76	incendie 101
#<web	bris_de_glace 96	collision -43	dommage_materiel 69
#<wed	dommage_materiel 42
#<wee	blessure 50	none 42
#<wei	evenement_climatique 81
#<wel	dommage_materiel 45
#<wet	degats_des_eaux 80
#<why	autre 199	collision -63	none -75	vol -68
#<wid	dommage_materiel 53
#<wif	collision 43
#<wil	vandalisme 76
#<win	bris_de_glace 87
#<wip	collision 43	none -55	vandalisme 87	vol -63
#<wis	collision 59
#<wok	collision -83	vol 140
#<wom	vol 57
#<won	autre 71	blessure -46	none -40
#<woo	collision -40	dommage_materiel 55	none -48
#<wou	autre 48	none -44
#<wra	collision 49
#<wre	bris_de_glace -51	dommage_materiel 65	vol 89
#<wri	collision 64	none -42
#<wro	collision 60
#<xv>	collision 59	dommage_materiel 154	none -105
#<yan	collision -65	vol 199
#<yel	collision 85
#<yes	none 41
#<yet	collision -47	vandalisme 110
#<yog	autre 104	collision 50	dommage_materiel -76	incendie -40	vol -62
#<yup	none 140
#<zeb	collision 114
#<zer	autre 82	blessure -41	collision 114	dommage_materiel 75	evenement_climatique -57	none -67
#<zin	evenement_climatique 166
#<zoe	collision 54	dommage_materiel 63
#a10>	bris_de_glace 105
#aari	vol 66
#abat	autre 150	none -72
#abbe	collision -50	vol 145
#abic	none 52
#abie	blessure 264	collision -56	dommage_materiel -57	none -52
#abil	blessure 60	bris_de_glace -67	collision -50	degats_des_eaux -50	dommage_materiel 218
#abin	incendie 40	vandalisme 82
#abla	incendie 60
#able	dommage_materiel 48
#ably	bris_de_glace -133	collision -62	degats_des_eaux 151	dommage_materiel 112	evenement_climatique -43	vandalisme -61	vol 67
#aboa	collision -150	evenement_climatique 226	none -60	vandalisme -104
#abol	bris_de_glace -41	collision -69	degats_des_eaux -128	dommage_materiel -92	evenement_climatique 135	none -103	vandalisme 228	vol -69
#abov	blessure 40	degats_des_eaux 89
#abri	evenement_climatique -64	incendie 46	vandalisme 87
#abso	dommage_materiel -51	none 56
#aby>	bris_de_glace 57
#acad	collision -78	dommage_materiel 132	vandalisme 158	vol -76
#acbo	collision -57	dommage_materiel 119	evenement_climatique -46	none -55	vandalisme -43	vol 172
#acce	collision 180	vol -51
#acci	autre 49	blessure 56
#acco	blessure -58	evenement_climatique 87	incendie 64
#ace>	vol 46
#aced	dommage_materiel 88	none -40	vandalisme 152	vol -123
#aces	blessure 166	collision 74	vandalisme -89
#ach>	blessure 54
#ache	vol 58
#achi	vol 42
#acia	collision 85	none -100	vol 110
#acin	collision 78	none -76	vol 116
#acis	bris_de_glace 113	none -82	vandalisme 120	vol -57
#acke	bris_de_glace 92	none -58
#acks	bris_de_glace 72	collision -45	degats_des_eaux -78	evenement_climatique 187
#ackw	collision 70
#acro	evenement_climatique 52
#act>	none -54
#acti	degats_des_eaux 61
#actl	none 99	vol 44
#acto	collision 67	none -50
#actu	blessure 233	collision -88
#acua	evenement_climatique 82	incendie 118	vol -62
#acy>	autre 121	blessure 45	none -72
#adac	collision 165	dommage_materiel -49
#add>	autre 248	blessure -41	collision -140	dommage_materiel -45	none -135
#adde	blessure 79	bris_de_glace 62	collision -41
#addl	collision 64	degats_des_eaux 82
#addr	none 46
#ade>	vandalisme 47
#aded	collision 109	dommage_materiel -107	vol 138
#adia	degats_des_eaux 48
#adin	degats_des_eaux 69	vol 53
#adio	autre 115	dommage_materiel -108	none -72	vandalisme -42	vol 150
#adir	autre 99
#adiu	bris_de_glace -41	collision 60	dommage_materiel -44	vandalisme 148	vol -56
#adla	bris_de_glace 50	collision 114	none -46
#adli	vandalisme 105	vol -48
#adlo	vandalisme -49	vol 140
#adly	blessure 61	none -43
#admi	degats_des_eaux 83
#ado>	evenement_climatique 212	none -42
#ador	dommage_materiel 156	evenement_climatique -63	none -43
#ads>	vol 95
#adsi	collision 73
#advi	none 79
#aed>	collision 115
#aeri	evenement_climatique 83
#afe>	vol 45
#aff>	vandalisme 81	vol -42
#affe	collision -68	degats_des_eaux 148
#affo	dommage_materiel 63	evenement_climatique 74	none -41
#afor	incendie 101
#afra	autre 111	collision -60	none 89	vol -44
#agad	autre 99
#agda	vol 111
#age>	dommage_materiel 46
#aged	dommage_materiel 102	none -49
#agen	collision 121	vandalisme 79	vol -77
#ages	incendie 89
#agge	blessure 58	collision -58	dommage_materiel 45
#agha	blessure 96	collision -49	vol 108
#agin	vol 43
#agne	autre -98	blessure 158
#agno	autre 99
#ago>	none 99
#agre	collision 41
#ags>	incendie 121
#ague	vol 49
#aha>	collision -71	none -49	vol 203
#ahea	blessure 73	degats_des_eaux -50	none 99
#aigh	bris_de_glace 76	collision 53	none -47
#ail>	evenement_climatique 50	vol -43
#aila	degats_des_eaux 103
#ailb	collision -58	vandalisme 107	vol -41
#aile	collision 70	none -47	vol 46
#ailg	collision 179	dommage_materiel -64
#ails	evenement_climatique 56	none -42
#aim>	bris_de_glace -52	none 111
#aime	blessure 118	bris_de_glace -96	collision 61	dommage_materiel -79
#aims	autre 168	collision -75	none -129	vol 71
#ain>	autre 44
#aine	blessure -42	collision 100
#aini	autre 41	degats_des_eaux 69	none 64
#aint	vandalisme 88	vol 56
#air>	collision -56	vol 74
#airb	collision 78	vol 65
#airc	blessure 115	collision -129	degats_des_eaux -43	dommage_materiel -41	incendie 185	none -57	vol -40
#aird	blessure 173	collision -53	degats_des_eaux 75	dommage_materiel -61	none -58	vol -49
#aire	collision -62	degats_des_eaux 239	dommage_materiel -55	incendie 47	none -58
#airi	evenement_climatique 166
#airl	autre 136	blessure 66	collision -46	evenement_climatique -43	none -40
#airp	vol 61
#airs	degats_des_eaux 55
#airw	bris_de_glace -40	collision -48	degats_des_eaux 150	dommage_materiel 119	none -89
#aise	collision -77	incendie 81	none -66	vandalisme 206
#ait>	collision 51
#aite	evenement_climatique 41
#aiti	none 54
#ake>	vol 65
#akec	autre 49	collision -50	dommage_materiel 41	vol 42
#aked	degats_des_eaux 103
#aken	none -62	vol 65
#akes	dommage_materiel -42	incendie 66	vandalisme 49	vol -63
#akfa	degats_des_eaux 44
#akin	none -40
#aks>	degats_des_eaux 52
#alam	autre 116	collision 103	dommage_materiel -65	none -52
#alan	autre 89	blessure 126	dommage_materiel -50	evenement_climatique 40	none -70
#alar	collision -40	evenement_climatique 75
#alco	blessure -42	dommage_materiel 44	vandalisme 53
#ald>	blessure 157	collision -158	incendie 49	none -45	vol 72
#alde	bris_de_glace -75	degats_des_eaux 107	dommage_materiel 108
#ale>	evenement_climatique 91	none -48	vol 69
#alec	collision 147
#aled	vol 64
#alen	autre 85	collision -65	none 62
#aler	collision 81	vandalisme -52
#ales	collision -56	incendie 204	vol -47
#alf>	evenement_climatique 47
#alig	incendie 140
#alin	blessure 53
#alis	blessure 130	dommage_materiel -67	vol 43
#aliv	autre 164	collision -52	dommage_materiel 61	none -93	vandalisme -54	vol -43
#alk>	blessure 42	none 52
#alke	blessure 51	bris_de_glace 66	none -45	vandalisme -58	vol 84
#alki	collision 107
#alla	bris_de_glace -41	collision 95	dommage_materiel 61
#alle	blessure 47
#alli	degats_des_eaux 49	vol 51
#allo	blessure 144	collision -53	none -58	vandalisme 44
#alls	autre 42	bris_de_glace -49	evenement_climatique 91	none -57
#allw	degats_des_eaux 141	none -46
#ally	none 48
#alm>	blessure -49	bris_de_glace 112	collision -40
#almo	autre 62	blessure 151	collision -56	evenement_climatique 46	none -74	vol -58
#alms	bris_de_glace 148	vol -52
#alo>	blessure -42	collision 53	degats_des_eaux 44	evenement_climatique -43	vol 123
#alp>	blessure 157	bris_de_glace 139	collision -52	degats_des_eaux -46	dommage_materiel -54	none -64	vol -77
#alre	vol 60
#alri	bris_de_glace -47	dommage_materiel 93
#als>	collision -49	vandalisme 65	vol 80
#alsa	blessure 206	none -61
#alse	degats_des_eaux 73	dommage_materiel -73	vol 118
#alt>	evenement_climatique 78	incendie 50
#alth	blessure 52	evenement_climatique 67
#alti	vandalisme 55
#alue	collision -61	dommage_materiel 68	none -43	vandalisme 97
#alve	degats_des_eaux 113	incendie 54
#alys	blessure -78	vandalisme -46	vol 141
#alyt	collision -44	vol 180
#ama>	autre 176	collision 43	none -64	vandalisme -41	vol -49
#amag	collision 51
#amas	incendie 72
#amat	collision 43
#ambe	incendie 80	vandalisme 61
#ambo	incendie 69	vandalisme 98	vol -121
#ambu	collision 70
#amdo	collision 82
#amdu	none 48	vol 67
#amed	dommage_materiel 54
#amel	bris_de_glace -48	collision 165
#amen	blessure 205	collision -62	dommage_materiel -43	none -84	vol 105
#amer	collision -41	dommage_materiel 59	vol 112
#ames	incendie 84
#amia	collision 122
#amic	bris_de_glace 44
#amil	bris_de_glace -41	dommage_materiel 66	incendie 64	none -67	vandalisme 91	vol -46
#amin	degats_des_eaux 46	dommage_materiel 97	evenement_climatique 60
#amma	blessure 116	collision -43
#amme	collision -45	dommage_materiel -41	evenement_climatique 91	vandalisme 162
#amon	bris_de_glace 131	collision -70	degats_des_eaux -40	dommage_materiel 101	none -52	vandalisme -44
#amou	blessure -49	collision 58	degats_des_eaux -59	dommage_materiel -245	evenement_climatique 245	none -87	vandalisme 126	vol -59
#amp>	collision 80
#ampe	vandalisme 56
#ampf	vol 43
#ampi	collision -44	incendie 226	none -48	vol -41
#ampo	blessure 133	collision -101	dommage_materiel -61	evenement_climatique 171	none -58
#ams>	blessure 60	incendie 47
#amu>	autre 132	dommage_materiel -53	none -50
#anag	dommage_materiel 65
#anal	autre 56	blessure 51	collision 44
#anc>	dommage_materiel 60
#anca	none 108
#ance	autre 78
#anch	bris_de_glace 57	collision -52	evenement_climatique 93
#andb	vol 50
#ande	collision -41
#andf	collision -95	dommage_materiel -60	evenement_climatique 64	incendie 67	vol 124
#andi	dommage_materiel 91
#andl	incendie 68
#andm	dommage_materiel 126
#andp	evenement_climatique 74	vandalisme -59
#ands	collision 45
#andw	collision 61
#ane>	bris_de_glace 91
#aned	blessure -40	bris_de_glace 40	degats_des_eaux 69	dommage_materiel 53
#anel	evenement_climatique 89	vol -40
#aner	none -42
#anes	bris_de_glace 60
#anfa	blessure 91	collision -69	degats_des_eaux -50	none -76	vandalisme -42	vol 141
#anga	collision 93
#ange	vandalisme 42
#angi	autre 43
#angl	bris_de_glace 79	collision 40	none -50
#ango	bris_de_glace 48	collision 51
#angr	collision 97
#angu	none 67
#anic	autre -51	collision -41	dommage_materiel 147	vandalisme 45
#anim	blessure 87	evenement_climatique 52
#anin	bris_de_glace 120	collision -41	degats_des_eaux -66	vandalisme 110	vol -72
#anis	none -46	vol 157
#ank>	degats_des_eaux 40
#anke	collision 40	incendie 93
#ankf	collision -43	dommage_materiel 152	evenement_climatique -42	none -44
#ankl	blessure 68	vol -40
#anks	degats_des_eaux -57	dommage_materiel 60	evenement_climatique 64	none 47
#anni	autre 173	collision -93	dommage_materiel -44	none -47	vol 103
#anno	blessure 80	vandalisme 62
#anny	blessure 99	collision -92	dommage_materiel -90	none -45	vol 178
#ano>	dommage_materiel 122	evenement_climatique 40	vol -49
#anor	bris_de_glace 199
#anot	collision 122
#anqu	bris_de_glace 129	collision -138	degats_des_eaux 245	dommage_materiel -52	evenement_climatique -154
#ans>	collision 40	evenement_climatique 40
#ansl	collision -49	vol 89
#answ	autre 70	blessure -49	dommage_materiel -56	vol 66
#ante	autre 43	bris_de_glace -43	dommage_materiel 78	none -67	vandalisme 59
#anti	blessure 49	collision -56	dommage_materiel 87
#anto	collision 118
#ants	dommage_materiel 106	vol -50
#anua	autre 90	collision -45	none -65	vol -40
#anus	blessure 91	collision -61	degats_des_eaux -48	evenement_climatique 119
#anva	collision -94	none -67	vandalisme 237	vol -46
#anyb	autre 68	dommage_materiel 51
#anym	collision -88	incendie 44	vandalisme 166
#anyo	bris_de_glace 70	none -41
#anyw	collision 132	none -117	vandalisme -47	vol 92
#aoue	collision 66	incendie 42
#apar	autre 190	collision -49	none -122
#ape>	collision 118	none -52
#aped	collision 99
#aphe	dommage_materiel 149	none -64	vandalisme 52	vol -41
#aphs	vandalisme 95
#apla	collision 106
#apol	bris_de_glace 88
#app>	vandalisme 144
#appa	autre 145	collision -52	incendie 107	none -71
#appi	blessure 44	dommage_materiel 45
#appo	bris_de_glace 104	none -54	vol 67
#appr	collision 52	none 67
#appy	collision -57	dommage_materiel 134
#aps>	blessure -49	bris_de_glace 79	none 142	vol -68
#apse	blessure 104	collision -55	evenement_climatique 98
#apto	dommage_materiel 149	none -51	vol 75
#aptu	collision 108	degats_des_eaux -79	evenement_climatique 64	none -40
#aqua	degats_des_eaux 112
#ara>	collision 41	dommage_materiel 128	none -43	vandalisme 42	vol -52
#arab	degats_des_eaux -51	dommage_materiel -40	evenement_climatique 61	vandalisme 143
#arag	degats_des_eaux -62	dommage_materiel 108	none -47
#aran	blessure 113	collision -178	evenement_climatique 129
#aras	evenement_climatique 172
#arat	bris_de_glace -44	collision -49	none -43	vol 216
#arav	evenement_climatique 54	incendie 44
#arbe	evenement_climatique -55	incendie 169
#arbl	bris_de_glace -65	collision -68	dommage_materiel 318	vandalisme -53
#arce	blessure 127	vol 69
#arco	collision -84	dommage_materiel -68	incendie 268	none -76
#arde	evenement_climatique 66	none -43
#ardl	evenement_climatique 42
#ardr	blessure -44	bris_de_glace 49	dommage_materiel 82	none -52
#ards	blessure 45
#ared	dommage_materiel -47	none -53	vol 75
#aren	collision -40	vandalisme 57
#aret	collision -43	incendie 115	vol 77
#arga	collision -100	vol 167
#arge	autre 139	none -79
#argi	none -51	vandalisme 186	vol -91
#argl	bris_de_glace 143	none -68
#argo	collision 114	dommage_materiel -43	none -64	vol 89
#argu	collision 139	vol -59
#aria	vandalisme 46	vol 78
#arif	autre 54	vol 46
#arim	collision 57	vandalisme 43
#arin	autre 72	none -63
#aris	none -43	vol 104
#ariu	collision -46	degats_des_eaux 169
#arja	collision 127	dommage_materiel -48	none -52	vandalisme -110	vol 147
#arke	collision 54
#arki	collision 51
#arks	incendie 94	vol -43
#arle	degats_des_eaux -140	vandalisme -51	vol 269
#arli	degats_des_eaux 60	none 53
#arly	blessure 76
#arma	autre 92	none -61
#armi	collision -54	degats_des_eaux 117	vol 44
#armo	blessure -113	collision -96	degats_des_eaux -53	dommage_materiel 210	evenement_climatique -51	incendie 57	none -55	vandalisme -90	vol -59
#arms	incendie 59
#arn>	bris_de_glace 59	incendie 62
#arne	collision 64	evenement_climatique 70
#arni	evenement_climatique 95
#arno	collision 178	incendie -95
#arp>	bris_de_glace 66	collision 124	degats_des_eaux -104
#arpa	bris_de_glace 59	evenement_climatique 46	vol 46
#arpe	degats_des_eaux 89
#arpo	evenement_climatique 100	incendie 53
#arqu	degats_des_eaux 105
#arra	collision -44	vol 75
#arre	vandalisme 65
#arri	collision 69
#arro	collision 112	none -109	vol 91
#arry	collision -47	degats_des_eaux -43	dommage_materiel 90	evenement_climatique 87	none -40
#ars>	collision 43
#arse	incendie 40	vandalisme -53	vol 103
#arsi	collision 58
#art>	autre 92	none -73
#arte	autre 54
#arth	autre -54	blessure -41	bris_de_glace -114	degats_des_eaux -47	evenement_climatique 233	none -94	vandalisme -44	vol -52
#arti	blessure -41	dommage_materiel 79	incendie 58
#artm	degats_des_eaux 102
#artn	bris_de_glace 109	dommage_materiel -42
#arto	collision 102	degats_des_eaux 93	incendie 45	none -103
#arty	autre 79	blessure -58	collision -66	dommage_materiel 46	none 60	vol -42
#ary>	autre 40
#arza	autre 156	dommage_materiel 62	none -130
#asa>	collision 102
#asab	autre 46
#asan	bris_de_glace 280	collision -44	none -73	vandalisme -45	vol -55
#ase>	autre 48
#aseb	collision -101	none -78	vandalisme 314	vol -162
#ased	collision 120	evenement_climatique 42
#asem	degats_des_eaux 110	evenement_climatique 57
#ases	collision -76	dommage_materiel -92	incendie 105	vol 107
#ash>	bris_de_glace 41
#ashc	collision 46
#ashe	vandalisme 99
#ashi	degats_des_eaux 52	dommage_materiel 52
#asic	collision 67
#asin	bris_de_glace 45	vandalisme 144	vol -92
#ask>	autre 95	blessure -44	evenement_climatique 41	none -70
#aske	bris_de_glace -45	degats_des_eaux 75	vol 53
#aski	blessure 69	incendie -44
#asks	collision -40	dommage_materiel 46	vandalisme 133
#asle	blessure -55	degats_des_eaux 120
#asn>	none 71	vol -54
#asnt	collision -41	vandalisme 150	vol -84
#asol	evenement_climatique 172
#ason	evenement_climatique 66
#asp>	autre -63	blessure 239	bris_de_glace -59	degats_des_eaux -53	dommage_materiel 64	evenement_climatique -65	incendie -57	none -262	vandalisme -52	vol -116
#ass>	bris_de_glace 139
#assa	autre 93
#asse	collision 52
#assi	bris_de_glace 44	collision 41
#asso	none -114	vandalisme 301	vol -95
#assp	autre 116	collision -60	incendie 57
#assu	autre 233	dommage_materiel -50	none -280	vol -63
#aste	degats_des_eaux 40
#asti	none -42	vol -44
#astr	collision 90
#asty	blessure -43	collision -84	dommage_materiel -43	incendie 189	none -46	vol 56
#asua	dommage_materiel 59	vandalisme 44
#asur	evenement_climatique 50	none 91
#atal	collision -44	vol 180
#atbe	collision 118
#atch	vandalisme 43
#ated	blessure 40	evenement_climatique 71
#atel	dommage_materiel 60
#aten	bris_de_glace -73	collision 158	vandalisme -52
#atep	collision 94	incendie -47	vandalisme 72
#ater	degats_des_eaux 89
#ates	dommage_materiel 63	incendie 40	none -52
#atev	bris_de_glace 161	dommage_materiel -41	none -85	vol -43
#ath>	degats_des_eaux 94
#atha	collision 113
#athr	bris_de_glace 43	collision -46	degats_des_eaux 89
#atht	bris_de_glace 97
#atie	blessure 51	collision -50	degats_des_eaux 53	evenement_climatique 57
#atin	degats_des_eaux 46
#atio	none -59
#ativ	none 173
#atma	dommage_materiel 78	incendie 58
#atro	collision 132
#atta	dommage_materiel 52
#atte	bris_de_glace 47	none -62
#atti	degats_des_eaux 58
#attr	incendie 42
#auce	incendie 73
#audi	dommage_materiel 44
#augh	incendie 43
#augu	autre 62
#auli	bris_de_glace 98	evenement_climatique 43
#ault	collision 44
#aund	degats_des_eaux 67
#aune	collision 42
#aunt	degats_des_eaux 58	evenement_climatique 89
#aura	collision -47	degats_des_eaux 48	none -41	vandalisme 102	vol -76
#aust	collision 93	none -56	vandalisme 75
#auto	bris_de_glace 69	collision 128	dommage_materiel -75	none -110	vandalisme -47	vol 112
#aux>	autre 87	degats_des_eaux 69	none -73
#avai	degats_des_eaux 103
#avan	evenement_climatique 54	incendie 44
#aved	evenement_climatique 73	incendie 54
#avel	autre 56	bris_de_glace 86
#avem	blessure 57	collision 58
#aven	none 66
#aves	bris_de_glace -76	collision 117	evenement_climatique 62
#avin	collision 96
#avoi	blessure 71	collision 47
#avy>	degats_des_eaux -44	evenement_climatique 177	incendie 44	none -46
#away	vol 43
#awed	collision -117	none -134	vandalisme -63	vol 280
#awer	collision -60	dommage_materiel 93	vol 102
#awle	collision -58	none -106	vandalisme 113	vol 42
#awn>	blessure 72	vol 91
#awni	evenement_climatique 59
#aws>	degats_des_eaux 72	incendie 42
#awye	degats_des_eaux 63	vol -43
#axi>	collision 59
#axle	collision 54	incendie 90
#ayak	collision 128	dommage_materiel -79	evenement_climatique -82	vol 66
#aybe	bris_de_glace 59
#ayer	collision -40	dommage_materiel 125	none -63	vol 97
#ayin	blessure 74	bris_de_glace -49	degats_des_eaux 73	dommage_materiel 87	vandalisme -54
#ayli	bris_de_glace 100	collision -56	dommage_materiel -55	none -71	vandalisme 165
#ayme	autre 173	blessure -126	bris_de_glace -44	collision -73	dommage_materiel 50	none 74	vandalisme -70	vol -40
#ayor	degats_des_eaux -77	evenement_climatique 107	none -43	vandalisme 104
#ayst	autre -40	blessure -49	collision -86	dommage_materiel 158	incendie 54	none -243	vandalisme -47	vol 162
#azat	autre 202	none -173
#aze>	collision -85	incendie 174	vandalisme -50	vol 71
#azed	blessure -87	bris_de_glace 82	collision 204	none -64	vol -42
#azi>	degats_des_eaux 40	vol 45
#azie	bris_de_glace 159	dommage_materiel -42
#azil	blessure -41	dommage_materiel 92
#azin	bris_de_glace 142	dommage_materiel -55
#azou	blessure 96	collision -49	vol 108
#azro	dommage_materiel 92
#azy>	collision -115	dommage_materiel -49	none -48	vandalisme 207	vol -72
#baby	bris_de_glace 57
#bad>	autre 72	incendie 70
#badl	blessure 70	collision 53	vol -44
#bag>	vol 107
#bags	incendie 121
#balc	collision -91	dommage_materiel 51	incendie 55	vandalisme 58
#bale	collision -62	incendie 246
#ball	bris_de_glace 74
#band	blessure -50	collision -44	vandalisme 51
#bang	bris_de_glace 84
#bank	degats_des_eaux -83	evenement_climatique 221
#bann	dommage_materiel 56
#bar>	collision 78	none -48	vandalisme 73	vol -46
#barb	evenement_climatique -55	incendie 169
#bare	bris_de_glace 46
#barn	bris_de_glace 59	collision -51	incendie 99
#barr	collision 70
#base	collision -47	degats_des_eaux 60	evenement_climatique 48	none -46	vandalisme 104
#basi	bris_de_glace 41	vandalisme 47
#bat>	autre 124	none -74	vandalisme 55
#bath	collision -42	degats_des_eaux 102
#batt	blessure 100	dommage_materiel -44	incendie 145	none -63	vandalisme -40
#bay>	bris_de_glace 185	vandalisme -61
#bbed	collision -52	vandalisme 42	vol 124
#bber	autre -65	collision 81	dommage_materiel 92	incendie 69	vandalisme -52
#bbin	degats_des_eaux 122	dommage_materiel -46
#bble	bris_de_glace 243	collision -40	evenement_climatique -84	none -49
#bbli	degats_des_eaux 142
#bby>	collision -43	dommage_materiel -55	none -87	vandalisme 133	vol 105
#beac	autre 62	vol 53
#beam	collision -47	incendie 183
#beat	collision -93	incendie 130	vol 110
#beau	collision 52
#becu	evenement_climatique -62	incendie 187
#bedr	degats_des_eaux 44	incendie 81	none -43
#beds	evenement_climatique 71
#been	vandalisme 46
#bees	none -45	vol 127
#bega	collision -42	incendie 111
#begi	bris_de_glace 192	none -126
#beha	degats_des_eaux 44	vandalisme 135	vol -83
#bein	vol 51
#beli	none 42	vol 110
#bell	bris_de_glace -83	vol 135
#belo	degats_des_eaux 82
#belt	collision 119
#benc	autre -46	bris_de_glace -46	collision 40	dommage_materiel -86	incendie 149	none -63	vandalisme 163	vol -125
#bend	blessure -57	collision 201
#bene	bris_de_glace 108	collision -64	degats_des_eaux 47	dommage_materiel -42	evenement_climatique 44
#bent	blessure -56	collision 52	dommage_materiel 77	evenement_climatique 43	vol -41
#bere	autre -81	collision 171	vandalisme -44
#berg	blessure -52	collision -50	degats_des_eaux 209	none -52	vandalisme -40
#berk	vol 43
#berl	collision 108
#berr	bris_de_glace -52	collision 81
#bers	none 122
#bes>	incendie 52
#besi	collision 83	vandalisme -40	vol 110
#best	collision -55	incendie 40	none -68	vol 148
#bett	collision 102	vol -77
#beyo	degats_des_eaux 186	dommage_materiel -110	vol -52
#bezi	none -52	vol 154
#biar	vol 111
#bic>	none 52
#bicy	blessure -42	collision 87	vol 59
#bies	blessure 264	collision -56	dommage_materiel -57	none -52
#big>	collision 61	evenement_climatique 54	vol -67
#bike	collision 52	none -44	vol 51
#bili	bris_de_glace -44	dommage_materiel 163
#bill	autre 85	degats_des_eaux 59	dommage_materiel 46	none -83
#bin>	bris_de_glace 74	collision 63	degats_des_eaux -67
#bine	bris_de_glace -59	incendie 49	vandalisme 101
#bing	blessure 79	collision -71	degats_des_eaux 75
#bins	collision -69	incendie 197
#birt	blessure 46	collision 58
#bit>	blessure 61
#bite	blessure 234	collision -95	dommage_materiel 48	none -56	vandalisme -41
#bits	bris_de_glace 119	degats_des_eaux -53
#bitt	collision 45	dommage_materiel 61	evenement_climatique -48	vol 44
#blac	dommage_materiel 45	incendie 67
#blad	blessure -65	collision -153	vol 192
#blam	collision 78
#blan	incendie 75
#blaz	collision -69	incendie 232
#ble>	bris_de_glace 42
#bled	collision -43	dommage_materiel -42	none -45	vandalisme 171
#blee	collision 42
#blem	collision 177	none -54
#bles	collision 62	dommage_materiel 40	none -81	vandalisme 88	vol -44
#blet	blessure -125	bris_de_glace -40	collision -49	degats_des_eaux -115	dommage_materiel 180	evenement_climatique -56	none -63	vandalisme -49	vol 109
#blew	evenement_climatique 125
#blin	degats_des_eaux 94
#blis	incendie 201
#bloc	collision -109	degats_des_eaux 135	evenement_climatique -66	none -46	vol 134
#blok	incendie -51	vandalisme 117
#bloo	blessure -42	collision 125
#blow	blessure -61	bris_de_glace -41	dommage_materiel 109	evenement_climatique 47	none -48	vandalisme 72
#blue	dommage_materiel 83	evenement_climatique -47
#bly>	bris_de_glace -106	degats_des_eaux 97	dommage_materiel 143	vandalisme -47
#bmw>	collision 148
#boar	none -41
#boat	collision -81	evenement_climatique 159	none -54	vol 53
#bodi	evenement_climatique 49
#boil	collision -60	degats_des_eaux 94	evenement_climatique 75	incendie -56	vol -45
#boll	collision 196	none -44
#bolt	bris_de_glace 72	collision -40	dommage_materiel -55	evenement_climatique 173	incendie -56	none -72
#bon>	autre 74	collision 144	none -137
#bona	evenement_climatique 83
#bone	blessure 71	collision 42
#bonj	collision 60
#bonn	vandalisme 97
#boot	bris_de_glace 68
#bor>	collision -57	degats_des_eaux 95	dommage_materiel -47	evenement_climatique 132	none -42
#bord	autre 148	blessure 42	none -113
#borr	collision 64	dommage_materiel 46	incendie 122	vol -78
#bors	blessure 82	collision -51	dommage_materiel -70	evenement_climatique 57	incendie 54
#boss	dommage_materiel 46	none -58	vol -43
#bot>	none 66
#both	vandalisme 40
#bott	blessure 52	bris_de_glace 48	collision -44	incendie 47	none -51
#boug	dommage_materiel 58
#boul	blessure 61	bris_de_glace 60	collision 51
#boun	degats_des_eaux -41	dommage_materiel 242	incendie -48	none -61	vandalisme -49	vol -49
#bour	blessure 44
#bous	collision 139	dommage_materiel -44
#bove	blessure 40	degats_des_eaux 89
#box>	none -46
#boxe	dommage_materiel -60	vandalisme 103
#boxi	vol 43
#boy>	bris_de_glace 49
#boyf	blessure -43	none -46	vandalisme 211	vol -58
#bra>	collision 124
#brac	blessure 96	evenement_climatique -53	vandalisme -44	vol 100
#brai	dommage_materiel 218	evenement_climatique -127
#brak	collision 106	none -48	vandalisme 61
#bran	bris_de_glace 47	evenement_climatique 51	none -41
#brar	vol 85
#bric	vol 52
#brid	collision 143	evenement_climatique -50	none -54
#brig	incendie 68
#brin	blessure 56	collision -73	degats_des_eaux 48	incendie 138	none -48	vandalisme 145	vol -210
#bris	bris_de_glace 341	collision -64	dommage_materiel -44	none -216	vandalisme -44	vol -43
#broa	collision -95	dommage_materiel -57	incendie -72	none -101	vandalisme 235	vol 88
#brok	blessure 59
#brot	bris_de_glace -57	vandalisme 78
#brou	dommage_materiel 89	evenement_climatique 85	vandalisme -47	vol 53
#brow	bris_de_glace -46	collision -45	incendie 60	vandalisme 64
#brua	autre 98	dommage_materiel -54
#brui	vol 100
#brus	evenement_climatique 58
#bser	collision 116	vol -67
#bsol	dommage_materiel -51	none 56
#bubb	degats_des_eaux 109
#buck	degats_des_eaux 66
#bula	collision 70
#bulb	blessure 94	bris_de_glace -42	incendie -114	none -52	vol 154
#bump	collision 140
#burg	bris_de_glace 54	collision -53	vol 65
#burn	incendie 108
#burs	bris_de_glace 47	collision -44	degats_des_eaux 64
#bus>	collision 141	none -41	vol -47
#buse	collision 117	vandalisme -45
#busi	incendie 59	vandalisme 63
#butt	blessure 98	bris_de_glace 219	degats_des_eaux -47	dommage_materiel -80	evenement_climatique -51	none -75	vandalisme -62	vol -50
#buyi	collision 81	evenement_climatique 80
#bvio	collision 77
#bypa	collision 178	vandalisme -40
#cabi	incendie 40	vandalisme 82
#cabl	dommage_materiel 81	none -48	vandalisme 90	vol -44
#cade	collision -70	dommage_materiel 111	vandalisme 128	vol -61
#caff	dommage_materiel 63	evenement_climatique 74	none -41
#cake	bris_de_glace 74	dommage_materiel 111	none -54
#cal>	collision -54	incendie 142
#cald	bris_de_glace -75	degats_des_eaux 107	dommage_materiel 108
#cale	collision 147
#calf	blessure 187	collision -96	incendie 74	none -43
#calp	blessure 157	bris_de_glace 139	collision -52	degats_des_eaux -46	dommage_materiel -54	none -64	vol -77
#cam>	collision 46
#camp	evenement_climatique 40	incendie 75
#cana	blessure 63	collision 45
#canc	autre 212	collision -44
#cand	collision -52	incendie 172	none -64	vol 65
#cann	blessure 76	vandalisme 48
#cant	dommage_materiel 47
#canv	collision -94	none -67	vandalisme 237	vol -46
#cape	evenement_climatique 93
#capt	collision 65	none -66
#car>	collision 40	none -44
#cara	evenement_climatique 54	incendie 44
#carb	collision 131	evenement_climatique 59	none -91
#card	autre 132	none -74
#carg	bris_de_glace 56	collision 60	none -65	vol 57
#carp	degats_des_eaux 48
#cars	collision 75	vandalisme 58
#cart	autre 201	collision 110	none -115	vol -72
#casa	collision 93
#case	collision -67	dommage_materiel 90	incendie 48
#cash	autre 64	collision -76	vol 94
#cass	bris_de_glace -106	dommage_materiel 101	none -48	vandalisme 126
#cast	blessure 85	bris_de_glace -61	collision -63	degats_des_eaux 60	dommage_materiel 83	none -45
#casu	dommage_materiel 59	vandalisme 44
#cat>	autre 62	collision -45	dommage_materiel 85	incendie 80	vandalisme -46
#cata	autre 92	none -86	vol 109
#cate	blessure 103	collision -91	dommage_materiel 115	none -50
#cath	autre -72	collision 122
#cati	degats_des_eaux 53
#caug	incendie 114
#cave	blessure -56	collision 41	degats_des_eaux 84	evenement_climatique 82
#cboo	collision -57	dommage_materiel 119	evenement_climatique -46	none -55	vandalisme -43	vol 172
#ccid	blessure 59
#ccor	blessure -98	degats_des_eaux -58	evenement_climatique 139	incendie 82
#ccou	degats_des_eaux 43	incendie 47
#ccyx	blessure 44	collision 98
#ced>	bris_de_glace 76
#cede	collision 95
#cee>	blessure 205	dommage_materiel -43	incendie -51	vandalisme -173	vol 79
#ceil	degats_des_eaux 89
#ceip	vol 69
#ceiv	autre -181	blessure 146	collision -48	none 187
#cel>	blessure 47	none 72
#cele	bris_de_glace -158	none -41	vandalisme -65	vol 183
#cell	autre 88	degats_des_eaux 68	none -65
#cema	collision 75
#cemb	bris_de_glace 50
#ceme	blessure -43	collision 122	dommage_materiel 42
#cenc	collision 117	vol -42
#cens	autre 252	dommage_materiel -60	none -185
#cent	autre 193	none -118	vol -43
#cepa	evenement_climatique 43	incendie 95
#cept	incendie 55
#cer>	autre 63	dommage_materiel 54	none -59	vol 50
#cern	collision 202	dommage_materiel -95
#cert	none 89
#cess	collision -53	vandalisme 97
#chai	collision -56	vandalisme 81	vol 85
#chal	bris_de_glace 197	collision -47	dommage_materiel -45	evenement_climatique 63	none -48	vandalisme -47	vol -47
#cham	autre -56	blessure 97
#chan	bris_de_glace 49
#chao	collision 75
#chap	bris_de_glace 55	collision -51	dommage_materiel -42	none -49	vol 172
#char	autre 87	collision -43	incendie 69	none -65
#chas	vandalisme 100
#chat	none 59
#che>	bris_de_glace 41
#chec	none 103
#chee	blessure 71	collision -97	vandalisme 106
#chem	bris_de_glace 192	collision 79	dommage_materiel -134	vandalisme -47	vol -47
#chen	degats_des_eaux 48	incendie 62
#cher	evenement_climatique 73
#ches	vol 63
#chew	dommage_materiel 183
#chid	blessure 44	bris_de_glace -55	collision 41	evenement_climatique 76
#chie	dommage_materiel 89
#chil	blessure 49	collision -41
#chim	evenement_climatique 94	incendie 85
#chip	bris_de_glace 142	none -49
#chiv	degats_des_eaux 148
#chka	collision 59
#chma	blessure 147	collision 41	none -61	vol -44
#chni	collision -88	dommage_materiel 119	evenement_climatique -43	incendie 70
#choc	collision 119
#choo	blessure 56	vol 46
#chri	vol 46
#chur	autre 60
#cia>	collision 71	none -90	vol 95
#cial	blessure 127	collision -83	dommage_materiel -139	vol 138
#cian	dommage_materiel 55
#ciar	collision -95	dommage_materiel -87	evenement_climatique 110	none -93	vol 188
#ciat	collision -46	none -45	vandalisme 239	vol -74
#cid>	collision 46	none -48	vandalisme 155
#cide	blessure 54
#cier	degats_des_eaux 46	dommage_materiel -44	vandalisme 85
#cifu	collision 59	dommage_materiel -102	vol 94
#ciga	collision -53	dommage_materiel -49	incendie 152	vandalisme -41	vol 80
#cil>	bris_de_glace 100
#cing	collision 69	none -63	vol 87
#ciou	blessure 64
#cipa	vandalisme 44
#circ	collision 46	dommage_materiel 155	vandalisme -58
#cisi	none 144
#cist	bris_de_glace 74	collision -58	degats_des_eaux 110	dommage_materiel -49	none -62	vandalisme 76	vol -54
#citr	collision 204	degats_des_eaux -67
#city	collision 45	degats_des_eaux 47	incendie 59
#civi	dommage_materiel 49	incendie 61
#cked	bris_de_glace 51	none -44
#cker	none -44	vandalisme 47	vol 44
#cket	vol 75
#ckil	collision -90	dommage_materiel -55	evenement_climatique 98	none 74	vandalisme 64	vol -110
#ckin	bris_de_glace 92	dommage_materiel -57
#ckle	dommage_materiel 116
#ckon	dommage_materiel 56
#cks>	collision -43	evenement_climatique 54	none -41	vol 108
#cksa	bris_de_glace -73	collision -84	dommage_materiel 112	vandalisme -49	vol 164
#cksm	autre 147
#ckup	collision 146	degats_des_eaux 78	incendie -60	none -50
#ckwa	collision 70
#clai	autre 44	bris_de_glace -47	none 80
#clar	evenement_climatique 56	none -62	vol 158
#clas	autre -43	blessure 48	collision -69	dommage_materiel 219	vol -45
#cler	bris_de_glace -47	collision 190	dommage_materiel -42	evenement_climatique 66	vandalisme -44
#cles	evenement_climatique 49
#clie	dommage_materiel 64
#clim	evenement_climatique 56
#clin	autre 45	blessure 46
#clio	collision 48	vandalisme 43
#clip	collision 101
#clis	collision 100
#cloc	dommage_materiel 157
#clot	collision -84	incendie 177	vol -44
#clou	degats_des_eaux -46	evenement_climatique 141
#club	blessure 141	collision -107	evenement_climatique 83	none -69	vol 46
#clud	incendie 57	vandalisme 55
#clue	blessure 42	dommage_materiel -40	none 140	vandalisme -50	vol -58
#coac	bris_de_glace -76	vandalisme 91
#coal	collision -84	dommage_materiel -68	incendie 268	none -76
#coat	collision 46	degats_des_eaux -55	incendie 63	vol 50
#cocc	blessure 44	collision 98
#coff	dommage_materiel 120	incendie -59	none -53
#cogn	collision -69	dommage_materiel 235	evenement_climatique 50	vandalisme -40	vol -52
#coin	bris_de_glace 134	none -66
#cola	evenement_climatique 110
#cold	bris_de_glace 207	degats_des_eaux 50	none -87
#colu	degats_des_eaux 54	vol 46
#com>	vandalisme 114
#comb	degats_des_eaux 59	evenement_climatique -67	incendie 96
#come	degats_des_eaux 47
#comi	degats_des_eaux 63
#comm	vandalisme 48	vol 40
#comp	vandalisme 50	vol 55
#con>	collision 83
#conc	collision 79
#conf	autre 67	collision 161	dommage_materiel 44	none -75	vandalisme -49	vol -46
#conn	dommage_materiel 44
#cons	collision 61
#conv	vol 123
#cony	collision -91	dommage_materiel 51	incendie 55	vandalisme 58
#cook	blessure 87	collision -83	degats_des_eaux -72	dommage_materiel 55	evenement_climatique -40	incendie 173	none -71
#cool	collision 54	degats_des_eaux 55	dommage_materiel 114	incendie -65	none -42
#coop	collision -60	evenement_climatique 115	vol 75
#coot	collision 69	vol 45
#cope	bris_de_glace -149	collision -85	degats_des_eaux -51	dommage_materiel 217	none -54	vandalisme -52	vol 59
#copp	collision 61	dommage_materiel -41	vandalisme -66	vol 96
#cops	none -48	vol 96
#cora	incendie 136	none -56
#corc	collision -54	vandalisme 170
#cord	dommage_materiel -40	incendie 91	none -43	vandalisme 45
#corn	bris_de_glace 86	degats_des_eaux 43
#corr	degats_des_eaux 49	none 92
#cors	autre 49	collision 57
#cost	autre 114	blessure 52	collision -103
#cott	degats_des_eaux 67	evenement_climatique -57	vol 47
#coug	collision -48	incendie 214
#coup	vol 102
#cour	collision 51	degats_des_eaux 46	dommage_materiel -46	vandalisme -54
#cous	vol 45
#cove	autre 120	blessure 50	collision -50
#cow>	autre -61	blessure 61	collision 163	none -54
#cows	evenement_climatique 76
#crac	bris_de_glace 175	collision -60	none -63
#crap	collision 126
#cras	autre 60	collision 49
#crat	vandalisme 62	vol -47
#craw	none -84	vandalisme 98
#craz	collision -115	dommage_materiel -49	none -48	vandalisme 207	vol -72
#crea	vol 47
#cree	bris_de_glace 94	dommage_materiel 59
#crew	vandalisme 66
#crie	blessure 40	collision 93
#crim	vandalisme 105
#crop	collision -65	evenement_climatique 60	none -59	vandalisme 134	vol -42
#cros	collision 61
#crow	blessure 57	bris_de_glace -57	collision -77	dommage_materiel 40	none -41	vandalisme 109	vol -75
#crui	autre 234	collision -80	none -106	vandalisme -53	vol -43
#crum	bris_de_glace 152
#crun	collision 52	dommage_materiel 67
#crus	collision 107	dommage_materiel 40
#cry>	incendie 79
#ctat	collision 66
#cted	blessure 93
#ctib	bris_de_glace 93	collision -49	none 74
#ctic	degats_des_eaux 61
#ctim	evenement_climatique 92
#ctly	dommage_materiel 50
#ctob	collision 60
#ctri	incendie 85
#ctro	evenement_climatique 44
#ctua	dommage_materiel 93
#ctur	blessure 137	collision -73
#cuat	evenement_climatique 82	incendie 118	vol -62
#cue>	blessure 84	collision -76	evenement_climatique -59	incendie 166	vol -40
#cuff	blessure 78	vandalisme 59
#cuit	dommage_materiel 197
#cula	collision 126	vandalisme -76
#culo	bris_de_glace 112	degats_des_eaux -67
#cume	none 82
#cupb	degats_des_eaux 77	incendie 47
#curt	collision -40	incendie 146
#cuss	collision 67	evenement_climatique 47
#cust	vol 48
#cut>	bris_de_glace 48	none -71	vandalisme 98
#cuts	bris_de_glace 236	collision -98	degats_des_eaux -55	vandalisme -43
#cycl	collision 83
#cyx>	blessure 44	collision 98
#dabl	autre 169	blessure -117	bris_de_glace -126	collision -49	dommage_materiel 173
#dabo	collision 94
#dach	collision 165	dommage_materiel -49
#daci	collision 85	none -100	vol 110
#dad>	collision 43
#dage	bris_de_glace 58	collision -62	incendie 64
#dai>	dommage_materiel 73	vol 55
#dal>	collision -52	dommage_materiel 173	evenement_climatique -49	vol 87
#dals	dommage_materiel -43	vandalisme 53
#dam>	blessure 54	bris_de_glace 43
#dama	collision 51
#dame	dommage_materiel 60
#damp	collision -45	degats_des_eaux 139
#danc	collision -40	degats_des_eaux 73	vandalisme 71
#dang	collision -108	dommage_materiel -64	evenement_climatique -79	incendie -116	none -58	vandalisme 333
#dar>	bris_de_glace -43	collision -112	degats_des_eaux -43	dommage_materiel 82	evenement_climatique 219	none -84
#dari	collision 56	dommage_materiel -72	incendie 98
#dark	blessure -73	collision -67	degats_des_eaux 205	none 70
#dash	collision 74	incendie 48
#daug	blessure 51
#dawn	blessure 167	collision -56	dommage_materiel -90	vol 76
#dayl	bris_de_glace 100	collision -56	dommage_materiel -55	none -71	vandalisme 165
#days	blessure 40
#dbag	collision -51	dommage_materiel 46	vol 100
#dboa	degats_des_eaux 141	dommage_materiel -78
#dbra	collision 96
#dbur	degats_des_eaux -66	evenement_climatique 195
#dded	blessure -50	collision 174	dommage_materiel -47
#dden	evenement_climatique 68
#dder	blessure 79	bris_de_glace 62	collision -41
#ddin	autre 78	dommage_materiel 92	none -49
#ddle	dommage_materiel 42
#ddli	degats_des_eaux 150
#ddre	none 46
#dea>	bris_de_glace 46	none 202	vol -114
#dead	evenement_climatique 63
#deal	autre 57	collision 74	vandalisme -84
#dear	autre 74
#deau	autre 145	blessure 40	none -120
#deck	blessure 44	collision 90	degats_des_eaux -64	dommage_materiel -69	evenement_climatique -41	incendie 194	none -75	vandalisme -47	vol -52
#decl	evenement_climatique 44	none -59	vol 124
#deco	autre 53	incendie 112	none -76
#ded>	none -42
#dedu	bris_de_glace 93	collision -49	none 74
#deep	collision -56	dommage_materiel -47	evenement_climatique 56	incendie 132	vol -42
#deer	collision 147
#defi	none 137
#dega	degats_des_eaux 168	dommage_materiel -52
#degr	blessure 89	incendie 48
#dela	dommage_materiel 85	vandalisme 146
#deli	dommage_materiel 60
#demo	autre -50	collision 212	dommage_materiel -44	none -96
#den>	evenement_climatique 62	none -47
#denc	collision -48	dommage_materiel 122	incendie 81	none -52	vandalisme -42
#deni	degats_des_eaux 54
#dens	blessure 149	collision -84	degats_des_eaux 77
#deny	blessure -44	bris_de_glace 149	collision -143	degats_des_eaux -53	evenement_climatique -74	incendie -42	none -59	vandalisme -62	vol 160
#deo>	collision -59	dommage_materiel -153	incendie -115	vandalisme 292	vol -45
#depo	autre 95	collision -89	vol 108
#derb	dommage_materiel -58	evenement_climatique 188	incendie -55
#dere	bris_de_glace 83	collision -40	incendie 129	none -67
#derg	collision 114
#dern	degats_des_eaux 105	dommage_materiel -49
#ders	collision -42	dommage_materiel 97
#dert	collision 203	none -95
#des>	vandalisme 45
#desc	degats_des_eaux 147
#dese	collision 201	none -67
#desk	bris_de_glace 52	none -59	vandalisme 51
#dest	blessure -42	evenement_climatique 72
#deta	collision 82	incendie 41
#dewa	collision 62
#dfat	collision -95	dommage_materiel -60	evenement_climatique 64	incendie 67	vol 124
#dful	dommage_materiel 106	none -48
#dged	collision 47	vol 40
#dger	vandalisme 158	vol -140
#dia>	blessure 108	evenement_climatique 74	none -42
#diab	collision 47	none -47	vol 98
#dian	blessure 96	collision -66	vandalisme 73
#diat	degats_des_eaux 49
#dic>	collision -42	degats_des_eaux 65
#dica	blessure 41	vol 58
#dici	collision -102	dommage_materiel -152	none -138	vandalisme -42	vol 380
#dict	collision 66
#dicu	bris_de_glace 112	degats_des_eaux -67
#did>	none 44
#didn	collision 75
#died	autre 153	collision -95	dommage_materiel 66	evenement_climatique -42
#dies	autre -56	collision 66	dommage_materiel 102	none -48	vandalisme -41	vol 46
#diff	collision 103
#dign	dommage_materiel 155
#dily	evenement_climatique 49
#dina	bris_de_glace 45	collision 98	dommage_materiel -54	vandalisme 48
#dine	degats_des_eaux -70	evenement_climatique 120
#dinn	dommage_materiel 110
#dio>	collision -41	dommage_materiel -56	vol 126
#diol	autre 163	none -71	vol -70
#diot	vandalisme 105
#dir>	autre 99
#dire	blessure 45	bris_de_glace 59
#dirh	blessure 47	dommage_materiel 45
#disa	vol 64
#disc	blessure 183	collision -73	degats_des_eaux 68	none -44
#dise	dommage_materiel -40	incendie 105	vol 46
#dish	degats_des_eaux 144
#disl	blessure 213	collision -144
#disp	autre 81	collision -58	dommage_materiel 43	none -55	vandalisme 47
#diss	collision -153	vol 212
#dist	blessure -123	bris_de_glace -50	degats_des_eaux -60	dommage_materiel 129	incendie 163	none -66	vandalisme -50	vol -89
#ditc	collision 126
#diti	evenement_climatique 55
#dium	bris_de_glace -49	collision 81	dommage_materiel -47	vandalisme 175	vol -66
#divi	blessure 237	bris_de_glace -61	collision -87	dommage_materiel -73	none -75
#dlam	bris_de_glace 50	collision 114	none -46
#dle>	incendie 52
#dleb	blessure 64	collision 50
#dler	dommage_materiel 184	none -65
#dles	blessure -48	collision -66	dommage_materiel 90	incendie 45	none -89	vol 122
#dlig	vandalisme 120	vol -50
#dlin	degats_des_eaux 54
#dloc	vandalisme -49	vol 140
#dlor	autre 90	collision -53	dommage_materiel 98	none -61
#dly>	none -45
#dmit	degats_des_eaux 60
#dmot	dommage_materiel 94	vol 44
#dnig	bris_de_glace 106	degats_des_eaux -40
#dnt>	collision 117	none -53
#dock	collision 208	dommage_materiel -57
#doct	blessure 59	vol 45
#docu	none 82
#does	vol -40
#dog>	blessure 69
#dogs	blessure 205	collision -91	incendie -107	vandalisme 99	vol -56
#doin	dommage_materiel 49
#don>	none 50
#donk	blessure 83	collision 117	vol -75
#dont	dommage_materiel 65	vol -55
#dor>	degats_des_eaux 95	dommage_materiel 70
#doub	bris_de_glace 139
#doul	collision 82
#dow>	bris_de_glace 183
#down	dommage_materiel 64
#dows	bris_de_glace -117	none -54	vandalisme 251	vol -60
#drag	blessure 79	collision -61
#drai	degats_des_eaux 248	dommage_materiel -47	none -59
#dram	autre 175	none -62
#dran	blessure 150	dommage_materiel -48	incendie -118	vol 78
#draw	dommage_materiel 42	vol 40
#dred	collision -42	dommage_materiel 65	vol 40
#dren	blessure 41
#dres	blessure 99	collision -57	incendie 40
#drew	dommage_materiel 66
#dril	bris_de_glace -45	collision -70	dommage_materiel 263	evenement_climatique -60	none -71
#drin	blessure -41	collision 70	evenement_climatique 93
#drip	blessure 46	degats_des_eaux 147
#driv	collision 43
#drob	blessure -49	bris_de_glace 60	collision -42	degats_des_eaux 44	dommage_materiel 99	none -62
#dron	bris_de_glace -100	dommage_materiel 157	incendie 133	none -60
#droo	degats_des_eaux 47	incendie 83	none -45
#drop	collision -57	dommage_materiel 148	vol -44
#drov	collision 68	none 46
#drow	collision -41	degats_des_eaux 136	dommage_materiel -66	evenement_climatique 148	incendie -51	none -68
#drum	collision -133	dommage_materiel 102	vol 98
#drun	collision 42	vandalisme 127
#dry>	evenement_climatique 90
#drye	incendie 96
#dscr	bris_de_glace 80
#dshi	bris_de_glace 55	collision 61
#dsid	collision 73
#dson	blessure -73	collision 168	vol -46
#dsto	bris_de_glace -42	collision -142	dommage_materiel -55	evenement_climatique 308	none -107	vandalisme 61	vol -59
#dth>	dommage_materiel 96
#duct	dommage_materiel 114	none -42
#due>	evenement_climatique 74
#duli	collision -139	none 110	vol 127
#dull	collision 105
#duly	collision 69
#duri	collision -46	evenement_climatique 44	vol 45
#dust	none -51	vol 100
#dutc	bris_de_glace 54
#duty	autre 41	blessure -48	collision 55	evenement_climatique 68
#duve	incendie 100
#dvis	none 79
#dwic	collision 66	vol 44
#eace	collision -63	none -43	vandalisme 288	vol -134
#each	blessure 60
#eada	collision 165	dommage_materiel -49
#eadi	degats_des_eaux 94	vol 78
#eadl	collision 58	vandalisme 59	vol -45
#eads	collision 85	vandalisme 113	vol -43
#eady	vol 74
#eagu	collision 43	vol 57
#eah>	dommage_materiel -45	none 137
#eak>	vol 51
#eake	collision -49	degats_des_eaux 194
#eakf	degats_des_eaux 44
#eaki	degats_des_eaux 42
#eaks	degats_des_eaux 72	evenement_climatique 45
#eale	collision 65	dommage_materiel -53	vandalisme -69	vol 59
#eall	none 159
#ealt	collision 60	evenement_climatique 78
#eame	vol 50
#eane	bris_de_glace 41	collision -57	degats_des_eaux 68	dommage_materiel 66
#eani	bris_de_glace 85	degats_des_eaux -55	vandalisme 85	vol -64
#eans	bris_de_glace 64
#eant	bris_de_glace -218	collision -131	degats_des_eaux -48	dommage_materiel -117	evenement_climatique -54	none -149	vandalisme 480	vol -202
#earb	autre 197	collision -124
#eard	vol 61
#eare	bris_de_glace 91	dommage_materiel -71	none -86	vandalisme 101	vol 74
#eari	autre 100	dommage_materiel 42	evenement_climatique 65	none -66	vol -46
#earm	bris_de_glace -41	collision -55	dommage_materiel 94	incendie 73
#earn	collision 113
#eart	evenement_climatique 100	none -55
#eas>	collision 73
#ease	autre 51
#easo	degats_des_eaux 40
#east	blessure 62
#easu	evenement_climatique 50	none 91
#eat>	dommage_materiel 41	vandalisme 71
#eatb	collision 118
#eate	degats_des_eaux 73	none -45
#eati	blessure 53
#eats	blessure 100	dommage_materiel 81
#eau>	blessure 99	collision -44	vol 90
#eaun	collision 42
#eaux	autre 87	degats_des_eaux 69	none -73
#eave	bris_de_glace -42	vol 169
#eavi	collision 147	dommage_materiel -55
#eavy	bris_de_glace -40	degats_des_eaux -54	evenement_climatique 206	incendie 46	none -56
#ebar	blessure 64	collision 50
#ebbl	bris_de_glace 278	collision -42	evenement_climatique -94	none -54
#eble	collision 128	vol -42
#eboa	degats_des_eaux 66	dommage_materiel -49	none -112	vandalisme 175	vol -84
#ebod	vandalisme 84
#ebox	collision 51
#ebra	blessure 117
#ebro	bris_de_glace -72	collision -67	dommage_materiel 41	incendie 110	vandalisme 105
#ebru	autre 98	dommage_materiel -54
#ece>	bris_de_glace 45	dommage_materiel 67
#ecei	blessure 51	vol 52
#ecem	bris_de_glace 50
#ecep	collision -60	vol 56
#eces	dommage_materiel 101	vandalisme 49
#ech>	autre 43
#echa	autre -59	collision -47	dommage_materiel 145	vandalisme 52
#eche	collision 117
#echi	bris_de_glace -54	collision 100
#echn	dommage_materiel 95	incendie 48
#ecia	blessure 146	collision -40	dommage_materiel -68	none 63
#ecid	collision 55	degats_des_eaux 90	dommage_materiel 49	vol -48
#ecis	collision -48	none 71	vol 73
#ecke	dommage_materiel 128
#ecki	autre -55	bris_de_glace 96	none 112
#ecko	dommage_materiel 56
#ecla	evenement_climatique 50	none -59	vol 159
#ecli	autre 244	blessure -149	collision -42	dommage_materiel -50	none -48	vol -73
#ecor	incendie 63	none -60	vandalisme 47
#ecs>	autre 61	collision 75
#ect>	collision 47	incendie 45	none 64
#ecte	blessure 102	degats_des_eaux 74	none -45
#ecti	evenement_climatique 66	incendie 45
#ectl	dommage_materiel 56
#ecto	autre -89	collision -63	dommage_materiel 155	evenement_climatique -42	none -49	vandalisme -44	vol 82
#ectr	incendie 77
#ecue	evenement_climatique -62	incendie 187
#ecy>	blessure 55	dommage_materiel 59
#edal	vol 124
#edar	bris_de_glace -46	collision -77	evenement_climatique 185	incendie 53	none -62
#edde	collision 100
#eddi	autre 78	dommage_materiel 92	none -49
#edec	collision -46	dommage_materiel -79	evenement_climatique 52	incendie 170	none -76
#eded	none -41	vol 106
#eden	blessure 158	bris_de_glace -107
#edes	collision 115
#edfu	dommage_materiel 106	none -48
#edge	bris_de_glace 60	dommage_materiel -44	evenement_climatique -43	incendie 59	vandalisme 61
#edia	collision 70	degats_des_eaux -50	evenement_climatique 88
#edic	autre -50	blessure 59	collision 97	none -50	vol 82
#edle	collision 56
#edro	degats_des_eaux 47	incendie 83	none -45
#eds>	autre 80	collision -48	none -66	vol 88
#educ	bris_de_glace 93	collision -49	none 74
#eed>	none 55
#eede	none -41	vol 106
#eedf	dommage_materiel 106	none -48
#eeds	autre 96	collision -54	dommage_materiel -40	none -81	vol 115
#eek>	none 53	vandalisme 41	vol -47
#eeke	none 79
#eeks	blessure 75	collision -41
#eel>	collision 86
#eelc	autre -92	blessure -129	collision -97	vandalisme 147	vol 127
#eele	degats_des_eaux -71	evenement_climatique 102	vol 122
#eeli	degats_des_eaux 151
#eels	collision -54	none -51	vandalisme 52	vol 121
#eeme	collision 84	dommage_materiel 71	none -51
#eena	autre 144	none -96
#eenh	bris_de_glace 124	evenement_climatique 91
#eens	autre -49	bris_de_glace 177	collision -94	none -60	vol 69
#eepe	blessure 171	collision 137	dommage_materiel -72	incendie -133	none -43	vandalisme -159
#eepi	dommage_materiel -40	vol 79
#eeps	blessure 43	bris_de_glace 51
#eer>	collision 88	dommage_materiel 62
#eeri	collision 117	dommage_materiel -46
#eers	none 129
#ees>	evenement_climatique 41	vandalisme 90
#eese	evenement_climatique 74	vol 47
#eet>	vandalisme 41
#eeth	autre 54	blessure 80	dommage_materiel 48
#eets	evenement_climatique 53	vol 79
#eeze	bris_de_glace 57	evenement_climatique 66
#efch	collision 66	incendie 42
#efer	blessure 62
#efig	collision 160	vol -48
#efin	none 137
#efou	collision 59
#efro	bris_de_glace 256	dommage_materiel -47
#eft>	vol 57
#efun	autre 288	blessure -69	collision -54	none -64
#egan	collision -41	incendie 93
#egar	blessure 138
#egat	degats_des_eaux 108	dommage_materiel -51	none 95
#egg>	collision 73	vol -46
#egge	vandalisme 97
#eggs	vandalisme 136
#egin	bris_de_glace 192	none -126
#egis	collision 124
#egna	collision 63
#egre	blessure 89	incendie 48
#egs>	bris_de_glace 71	dommage_materiel 41
#ehal	degats_des_eaux 44	vandalisme 135	vol -83
#eham	collision -54	dommage_materiel -89	vandalisme 148	vol 106
#ehea	collision 104
#eili	degats_des_eaux 89
#eima	collision -68	evenement_climatique 194
#eimb	autre 156	blessure -47	bris_de_glace 60
#eims	collision 71
#eipt	vol 69
#eith	collision 46
#eive	autre -181	blessure 146	collision -48	none 187
#eken	none 79
#eks>	blessure 75	collision -41
#elbo	blessure 66	vandalisme -51
#elch	autre -92	blessure -129	collision -97	vandalisme 147	vol 127
#eld>	vandalisme 50
#elde	collision -51	degats_des_eaux 127
#elec	incendie 80
#eled	degats_des_eaux -71	evenement_climatique 102	vol 122
#elep	blessure -52	dommage_materiel -88	evenement_climatique 72	none -76	vandalisme -51	vol 192
#eles	bris_de_glace -87	collision -66	dommage_materiel 129
#elet	bris_de_glace -138	collision -107	vandalisme -47	vol 286
#elev	collision -42	none -60
#elf>	none -45	vandalisme 43
#elib	dommage_materiel 132	incendie -97	vandalisme 58	vol -43
#elic	blessure 98	bris_de_glace -40	collision -127	dommage_materiel 169	vandalisme -47	vol -44
#elid	evenement_climatique -88	vandalisme 188
#elie	blessure -43	vol 95
#elin	autre 83	degats_des_eaux 145	vol -40
#eliz	vandalisme 45
#ella	degats_des_eaux 114
#elle	autre 112	dommage_materiel -41	none -60	vol 71
#elli	vol 52
#ells	collision 94
#elly	bris_de_glace -54	dommage_materiel 66	none -53	vandalisme 118
#elme	blessure -53	vandalisme -146	vol 238
#elmi	bris_de_glace -41	collision 169	dommage_materiel -45
#elon	blessure 44
#elop	bris_de_glace 118	collision -63	none -92	vol 87
#elow	degats_des_eaux 105
#elp>	vol 81
#elpe	blessure 62
#elpi	collision -97	dommage_materiel 251	none -42
#els>	collision -46	evenement_climatique 48	none -41
#else	blessure 57	collision 51	dommage_materiel -43
#elt>	collision 46
#elte	incendie 159
#elux	bris_de_glace 183	collision -51	evenement_climatique 71	none -41
#elve	evenement_climatique 45	vol 45
#elvi	collision 178
#ely>	dommage_materiel 46
#emai	autre 64	bris_de_glace 91	none -48
#eman	collision 68
#emar	collision 102	vandalisme -51	vol 42
#embe	collision 40
#embl	degats_des_eaux 73	dommage_materiel -42	evenement_climatique 49
#emem	collision 89	none 43
#emis	bris_de_glace 100	collision 180	dommage_materiel -93	none -44	vandalisme -58
#emmi	vol 69
#emot	collision -107	dommage_materiel 261	evenement_climatique -114	vol -52
#emov	dommage_materiel 83	none -62	vol 91
#empl	blessure 45
#empt	vol 117
#emse	collision 40	vol 66
#enag	autre 144	none -96
#enan	degats_des_eaux 65	incendie 50	vol 73
#enau	collision 93
#ench	incendie 43
#ency	autre -55	blessure 204	collision -49	incendie -41	none -100	vandalisme 121	vol -139
#end>	autre 72	none -42
#ende	collision 103
#endi	collision -126	incendie 164	vol 48
#endo	blessure 75	collision -55	dommage_materiel -72	vandalisme -48	vol 170
#ends	autre 104	dommage_materiel 118	none -54
#ene>	autre -43	dommage_materiel 107	none -52	vandalisme 145	vol -78
#enea	blessure -64	bris_de_glace 119	degats_des_eaux 55	dommage_materiel -41	evenement_climatique 55
#ened	vol 42
#ener	blessure -49	collision -64	degats_des_eaux 93	dommage_materiel 62	evenement_climatique 118	none -40
#enga	dommage_materiel -56	evenement_climatique 43	vol 134
#enge	collision 72
#engi	incendie 43	none -44	vol 51
#engl	autre 85
#engt	vandalisme 44
#enho	bris_de_glace 109	collision -45	evenement_climatique 73	none -51	vol 51
#eni>	bris_de_glace 137	vandalisme -51	vol -56
#enis	blessure 77	evenement_climatique 44
#enna	bris_de_glace -47	none -47	vandalisme 172
#enne	blessure 142	none -57
#enou	collision 148	none -69	vandalisme 59
#ens>	collision -49	evenement_climatique 45
#ensa	dommage_materiel 147
#ense	autre 149	blessure -43	dommage_materiel 75	none -83
#ensi	dommage_materiel 72	vol 55
#enta	incendie 42
#enth	bris_de_glace -111	collision -79	degats_des_eaux 147	evenement_climatique 63	none -42	vandalisme -40
#entl	collision 68
#entr	collision 55
#enty	evenement_climatique 44
#enue	collision 69
#eny>	blessure -44	bris_de_glace 149	collision -143	degats_des_eaux -53	evenement_climatique -74	incendie -42	none -59	vandalisme -62	vol 160
#eon>	bris_de_glace 103	collision 59
#eone	vandalisme 72	vol 58
#eopa	autre 159	none -88
#eopl	degats_des_eaux 72
#epai	degats_des_eaux 95	vandalisme -40
#epan	evenement_climatique 43	incendie 95
#epar	autre 91
#eper	blessure 171	collision 137	dommage_materiel -72	incendie -133	none -43	vandalisme -159
#ephe	dommage_materiel 53
#epho	blessure -52	dommage_materiel -88	evenement_climatique 72	none -76	vandalisme -51	vol 192
#epin	dommage_materiel -40	vol 79
#epla	collision -54	dommage_materiel 104	none -42	vol 88
#epos	autre 93	collision -44	vol 54
#epot	degats_des_eaux -54	incendie 42	vol 124
#eppe	dommage_materiel 79
#eps>	bris_de_glace 40
#epte	evenement_climatique 78
#epti	blessure -43	collision -70	incendie 108	vandalisme 95
#eput	autre -53	collision 203	dommage_materiel -64	evenement_climatique 69	none -91	vandalisme -98
#eque	vol 51
#equi	collision 83	none 56
#era>	collision -44	dommage_materiel 76	vol 114
#eral	none -52	vol 59
#eran	bris_de_glace 93	evenement_climatique 60
#erat	autre 72	collision 63	none -58
#erb>	collision 106
#erba	bris_de_glace -112	collision 120	dommage_materiel -79	vandalisme 185	vol -59
#erbo	dommage_materiel -43	evenement_climatique 104	incendie -57	none -55	vandalisme 96	vol -49
#erce	autre 100	bris_de_glace 58	none -80
#erch	collision -47	dommage_materiel -56	incendie 105	vandalisme -58	vol 132
#erci	collision 85	dommage_materiel -78	vol 73
#erco	vandalisme 114
#erd>	blessure 147	bris_de_glace 72	collision -70
#erel	autre 116	blessure -44	bris_de_glace -51	collision -139	degats_des_eaux -43	dommage_materiel -63	evenement_climatique -68	none -150	vandalisme 168	vol 81
#erer	collision -102	dommage_materiel 312	none -91
#eres	bris_de_glace 55	degats_des_eaux 52
#erfa	degats_des_eaux 195	none -59
#erfe	collision 113	vandalisme -64
#erfl	degats_des_eaux 143	dommage_materiel -57	evenement_climatique 40
#erge	blessure 84	collision -64	vandalisme 74
#ergi	autre -67	blessure 222	bris_de_glace -51	collision -67	degats_des_eaux 132	dommage_materiel -89	evenement_climatique -58	incendie -63	none -296	vandalisme -67	vol -110
#ergo	collision -62	evenement_climatique 217	vol -40
#ergr	collision 114
#ergu	degats_des_eaux -49	evenement_climatique 163
#erhe	degats_des_eaux 104	incendie 43
#eria	evenement_climatique 53
#erie	vol 85
#erio	bris_de_glace 60
#erip	collision 72
#eriq	collision 57
#erka	vol 43
#erle	evenement_climatique 53
#erli	collision 47
#erly	collision -49	degats_des_eaux 144	vandalisme 43
#erma	incendie 52	none -46	vandalisme -40
#ern>	blessure -43	collision -99	degats_des_eaux 237	dommage_materiel -49
#erna	autre 56	collision -44	dommage_materiel 86
#erne	collision 63	degats_des_eaux 62	dommage_materiel -71	evenement_climatique 61
#erni	none -48	vandalisme 56
#erno	collision 47
#ero>	autre 94	blessure -47	collision 135	dommage_materiel 86	evenement_climatique -69	none -80	vol -47
#erpa	bris_de_glace -196	collision -54	vandalisme 280	vol -43
#erpr	vol 104
#erra	degats_des_eaux 56	dommage_materiel 51
#erre	bris_de_glace -54	collision 100
#erri	blessure 44	collision -48	dommage_materiel 71
#erry	autre 111	collision 91
#erse	collision 106
#ersh	degats_des_eaux 53	none 41
#ersi	collision 44
#erst	bris_de_glace -50	collision -45	dommage_materiel 123
#ert>	collision 76	evenement_climatique 50
#erta	collision 43	none 134
#erte	autre 88	blessure 61	none -99	vol 50
#erto	collision 93
#erva	bris_de_glace 48	evenement_climatique 83
#erve	collision 91
#ervi	none 45
#ervo	blessure 111	collision -181	dommage_materiel 88	evenement_climatique -135	none -120	vandalisme 219	vol -119
#erwa	vol 56
#erwi	collision 72	vol 92
#erwo	collision 67
#eryb	collision 55
#eryw	collision 77
#esca	evenement_climatique 93
#esce	degats_des_eaux 98
#ese>	collision 71	dommage_materiel 103
#esel	autre -70	collision 61	dommage_materiel 115	none -59	vandalisme -48	vol 59
#esen	collision 63
#eser	collision 117	none -80	vandalisme 140	vol -60
#esid	vol 78
#esk>	bris_de_glace 59	none -66	vandalisme 56
#esla	collision 154	none -76
#esn>	collision 56	evenement_climatique 77
#esnt	collision 81	incendie 106	vol -69
#espe	degats_des_eaux 65	vol 76
#espo	degats_des_eaux -54	dommage_materiel 118	vandalisme -50
#esse	collision -54	dommage_materiel 144	none -52
#essi	blessure 162	collision -68	dommage_materiel -65	vandalisme 70
#esso	blessure 75	collision -76	none 74	vol 41
#essu	bris_de_glace -67	collision -40	dommage_materiel 79	vol 75
#esta	autre 95	bris_de_glace 45	collision -59	dommage_materiel 44	none -105	vandalisme 51	vol -57
#esti	vol 117
#esto	blessure -61	dommage_materiel 152	vandalisme -50	vol 45
#estr	evenement_climatique 78
#ests	collision 59	degats_des_eaux 46	dommage_materiel -56	evenement_climatique -55	vol 78
#esum	blessure -45	degats_des_eaux 187	none -59	vol 41
#etai	collision 66	incendie 44
#etal	collision 104	none -73	vandalisme 142	vol -146
#etan	blessure 69	bris_de_glace 82	collision -78	degats_des_eaux -42	dommage_materiel -44	evenement_climatique 94
#etch	collision -55	dommage_materiel 47	incendie 79
#ete>	collision 50
#etel	dommage_materiel 76
#eter	blessure 45	collision -49	dommage_materiel -45
#eth>	autre 54	blessure 80	dommage_materiel 48
#ethi	dommage_materiel -42	evenement_climatique 44	none -44
#etic	blessure 140	collision 48	dommage_materiel -67
#etim	none 83
#etir	degats_des_eaux 76
#etit	collision 78	none -47
#etre	evenement_climatique 93
#etro	collision 65	none -98	vandalisme -49	vol 188
#ets>	degats_des_eaux 40	evenement_climatique 40
#etta	collision 43
#ette	vandalisme 52
#ettl	blessure 107	collision -63	dommage_materiel -82	vol 85
#etty	incendie 108	vol 66
#etur	autre 107
#ety>	collision -43	dommage_materiel -75	vol 159
#eue>	collision 69
#eur>	collision 191	none -89
#euro	autre 50
#evac	evenement_climatique 82	incendie 118	vol -62
#evar	blessure 85	collision 98	degats_des_eaux -51
#evel	evenement_climatique 133	vol -44
#eves	collision -78	incendie -47	vandalisme 123	vol 43
#evid	collision 67	incendie 198	none -51	vol -94
#evil	bris_de_glace -117	dommage_materiel 73	vandalisme -42	vol 140
#evin	bris_de_glace 60	degats_des_eaux 43	dommage_materiel -54
#evis	collision -60	dommage_materiel 245	none -89
#evry	blessure -59	degats_des_eaux 146	dommage_materiel -55	incendie 96
#ewal	collision 45
#eway	collision 57	dommage_materiel -124	evenement_climatique 162
#ewdr	collision -46	vandalisme 177	vol -61
#ewed	blessure 78	collision -57	dommage_materiel 91
#ewel	vol 173
#ewhe	autre 235	evenement_climatique -98	vandalisme 41	vol -63
#ewor	dommage_materiel -49	incendie -62	vandalisme 208
#exac	collision 51	none 54
#exag	dommage_materiel 55	evenement_climatique 88
#exce	collision 61	vol -52
#exch	blessure 89	collision -43
#exha	collision 93	none -56	vandalisme 75
#expe	collision -57	evenement_climatique 45	incendie 43	none 54
#expl	autre 53	bris_de_glace 83	none -55
#exte	dommage_materiel 110	incendie 40
#exti	incendie 62	vandalisme 91	vol -65
#extr	incendie 83
#eybo	autre -44	collision -70	dommage_materiel 212	none -47	vol 43
#eye>	blessure 159	bris_de_glace -50
#eyeb	bris_de_glace -72	collision -67	dommage_materiel 41	incendie 110	vandalisme 105
#eyed	collision -44	vandalisme 164
#eyel	collision -50	evenement_climatique -65	incendie 85	vandalisme 126
#eyes	vandalisme -79	vol 119
#eyon	degats_des_eaux 186	dommage_materiel -110	vol -52
#eys>	autre 106	vol 42
#ezed	collision 97
#ezer	bris_de_glace 82	dommage_materiel 50	evenement_climatique 47	none -46
#ezie	none -52	vol 154
#fabr	incendie 87
#faca	collision -78	dommage_materiel 132	vandalisme 158	vol -76
#face	vol 97
#faci	blessure -42	bris_de_glace 58	collision 86
#fact	incendie 92
#fail	bris_de_glace 109	degats_des_eaux 78	none -46
#fain	collision 92	degats_des_eaux -64	vol 101
#fair	blessure 92	collision 178	dommage_materiel -45	none -57	vol -46
#fait	blessure -45	bris_de_glace 68	collision 148	dommage_materiel -104	none -88	vandalisme -64	vol 140
#fall	dommage_materiel 75
#fals	degats_des_eaux 73	dommage_materiel -73	vol 118
#fami	bris_de_glace -41	dommage_materiel 66	incendie 64	none -67	vandalisme 91	vol -46
#far>	collision -60	evenement_climatique 46
#farm	blessure 53	collision -46	dommage_materiel 89
#fath	dommage_materiel -44
#faul	collision 43
#fboa	vol 139
#fcha	collision 66	incendie 42
#febr	autre 98	dommage_materiel -54
#fect	blessure 54	collision 40	vandalisme -47
#fed>	vandalisme 81
#fee>	dommage_materiel 126	evenement_climatique -40	incendie -64	none -61
#feel	degats_des_eaux 60	dommage_materiel -43	vol 77
#feet	dommage_materiel 45
#fell	dommage_materiel 47
#fenc	dommage_materiel -79	evenement_climatique 50	none -43	vandalisme 190	vol -82
#fend	collision 102
#fer>	bris_de_glace 64	dommage_materiel -45	none 61
#ferr	autre 74	collision 49	vandalisme -40	vol -43
#fes>	bris_de_glace 63	dommage_materiel 40
#fetc	collision -70	degats_des_eaux -53	dommage_materiel 120	incendie 78
#few>	blessure 146	collision -179	degats_des_eaux 40
#ffec	collision -68	degats_des_eaux 148
#ffed	degats_des_eaux 45	vandalisme 115
#ffee	dommage_materiel 127	incendie -62	none -57
#ffit	vandalisme 136
#ffol	dommage_materiel 63	evenement_climatique 74	none -41
#fiat	collision 97
#fica	blessure 48
#fiel	blessure -44	dommage_materiel -47	evenement_climatique 83	incendie 43	vandalisme 63
#fift	blessure 148	collision -108	none -51	vandalisme 74
#figh	collision 99	vandalisme 56	vol -79
#file	vandalisme 84
#film	collision 53	vandalisme 127	vol -69
#filt	degats_des_eaux 86	none -71	vandalisme 81	vol -40
#find	autre 80	none -46
#fine	collision 49
#fing	blessure 47	collision -40	vol 43
#fini	degats_des_eaux 42
#fire	incendie 112
#firm	degats_des_eaux 85	vol -45
#firs	collision 52
#fish	bris_de_glace 74	degats_des_eaux 94	dommage_materiel -43	none -61
#fit>	blessure 148
#fiti	none -40	vandalisme 137
#fitt	collision -58	degats_des_eaux 232
#five	blessure 44	vandalisme -53
#flam	collision -40	incendie 192
#flap	evenement_climatique -42	incendie -99	vandalisme 165	vol 62
#flar	incendie 140
#flas	bris_de_glace -82	collision 63	evenement_climatique 153
#flat	degats_des_eaux 44	incendie 42	none -45
#flex	collision 111
#flig	autre 88	evenement_climatique 52	none -56
#floa	collision -40	degats_des_eaux 85	evenement_climatique 188	none -61
#floo	degats_des_eaux 73
#flor	collision 88	incendie -62
#flow	degats_des_eaux 104	dommage_materiel 80	none -45	vol -40
#fly>	autre 170	blessure 65	dommage_materiel -48	none -74	vandalisme -63	vol -46
#flyi	autre 127	blessure -90	collision 46
#foam	blessure -47	collision -142	dommage_materiel -46	none -55	vandalisme 316
#fog>	blessure -46	collision 64	vandalisme -116	vol 162
#foll	collision -81	dommage_materiel 99
#font	autre -41	none -94	vandalisme -59	vol 217
#food	blessure 83	collision -49	dommage_materiel 102	evenement_climatique -52	none -79	vandalisme 139	vol -54
#foot	blessure 57
#for>	autre 53
#forc	bris_de_glace 68	none -43	vol 91
#forg	collision 51
#fork	collision 233	vol -68
#forw	collision 141	dommage_materiel -43	none 62
#foun	vandalisme 101
#frac	blessure 302	collision -120
#frai	autre 119	blessure -40	collision -77	none 103	vol -48
#fram	collision -51	dommage_materiel 89	evenement_climatique 81
#fran	autre 44	collision 54
#free	evenement_climatique 123
#frie	dommage_materiel 91	incendie 46
#frig	collision 119	dommage_materiel -54
#frm>	bris_de_glace 95	dommage_materiel -75	incendie 47	none -58	vol 86
#fron	collision 51
#fros	bris_de_glace 279	evenement_climatique -162
#froz	degats_des_eaux 120	vol -42
#fryi	incendie 87
#fted	vol 60
#ftin	blessure 85	bris_de_glace -46	degats_des_eaux 68	dommage_materiel 95	vandalisme -75
#fts>	vol 62
#fty>	autre -48	blessure 246	collision -133	none -72	vandalisme -60	vol 62
#ful>	dommage_materiel 64
#full	dommage_materiel 44
#fumi	degats_des_eaux 61	dommage_materiel -58	none -70	vandalisme 81
#fund	autre 273	blessure -62	collision -54	none -60
#fune	vol 126
#funn	blessure 126	collision -74	dommage_materiel 43
#furi	degats_des_eaux -105	evenement_climatique 98	incendie 68
#furn	bris_de_glace 45	degats_des_eaux -78	evenement_climatique 47	incendie 61	vandalisme -40	vol 77
#gade	incendie 77
#gadi	autre 99
#gage	vol 161
#gal>	autre 117	collision -41	none -64
#gale	evenement_climatique 205
#gall	blessure -100	bris_de_glace -42	collision -116	degats_des_eaux -142	dommage_materiel 164	evenement_climatique -47	vol 125
#game	blessure 240	collision -48	dommage_materiel -46	none -59
#gan>	incendie 54	vol 75
#gang	collision -70	evenement_climatique -94	incendie -48	vandalisme 245
#gar>	collision -41	none -51	vandalisme 172	vol -74
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
#genc	autre -69	blessure 142	bris_de_glace 94	collision -55	incendie -44	none -87	vandalisme 96	vol -135
#gene	collision -42	dommage_materiel 61	evenement_climatique 158	incendie -51
#gent	collision 56
#geon	bris_de_glace 101	collision 64	none -40
#gera	blessure 53	vol 40
#germ	collision 46	vandalisme -57	vol 103
#gerp	vol 125
#gers	evenement_climatique 44	vandalisme 53
#gery	blessure 79	dommage_materiel -52	vol 83
#get>	none 41
#geth	vandalisme 48
#gett	blessure 45	dommage_materiel 50
#ggag	collision -46	none -58	vol 172
#gged	vandalisme 50
#gger	dommage_materiel 55	evenement_climatique 88
#ggin	blessure 168	collision -76
#ggs>	vandalisme 136
#ghaz	blessure 96	collision -49	vol 108
#ghed	incendie 61	vol 48
#ghin	incendie 131	none -41	vol 48
#ghly	incendie 40
#ghtn	evenement_climatique 164
#ghts	collision 51	none -55	vandalisme 57
#ghty	bris_de_glace 176	degats_des_eaux 70	dommage_materiel -41	none -83	vandalisme -50
#gier	autre 201	dommage_materiel -53	none -44	vol -59
#gift	blessure -70	dommage_materiel 167	vandalisme -51	vol 67
#gin>	bris_de_glace 192	none -123
#gine	vol 45
#girl	autre 40
#gise	blessure 69	collision -47
#gist	collision 60
#glar	bris_de_glace 100	collision -76	none 76
#glas	bris_de_glace 130
#glaz	bris_de_glace 194	dommage_materiel -42
#gle>	collision 86
#gled	vol 70
#gles	autre 92	collision -41	none -42	vandalisme 125	vol -75
#glin	incendie -49	vandalisme 125
#glis	autre 69	collision 54
#glov	collision 78
#glue	none -51	vandalisme 233	vol -99
#gnal	bris_de_glace -73	dommage_materiel 127
#gnan	collision 64
#gne>	autre -65	blessure 109	vandalisme 57
#gnit	dommage_materiel 96	vol 47
#goat	blessure -45	dommage_materiel 59	evenement_climatique 44	incendie 47
#god>	none 44
#goes	degats_des_eaux 129	none -52
#goin	bris_de_glace -45
#gold	collision -71	vol 165
#golf	blessure 59	evenement_climatique 88
#gone	incendie 40	vol 75
#gonn	bris_de_glace 59	collision 50
#goo>	collision 68
#good	none 62
#grab	collision -54	vol 174
#grac	none 131	vandalisme -69
#graf	vandalisme 136
#gran	vol 42
#grap	dommage_materiel 51
#grat	bris_de_glace 195	collision -94	dommage_materiel -51	none -171	vandalisme -63	vol 74
#grav	bris_de_glace 131	vandalisme 61	vol -81
#graz	blessure -114	collision 195	dommage_materiel -47
#gree	autre 60
#gres	none 123
#grey	autre -47	blessure 88	collision 74
#gril	bris_de_glace -77	collision 301	none -74	vol -40
#grin	dommage_materiel 98	none -78	vol 61
#groc	blessure 45	collision -81	dommage_materiel 138	vandalisme -43
#grou	evenement_climatique 66
#grow	bris_de_glace 178	collision -44	degats_des_eaux 89	none -86
#gry>	collision 97
#gth>	vandalisme 44
#guag	none 67
#guar	blessure 69	vol 43
#gue>	collision 68	vandalisme 72
#guel	collision 89
#gues	blessure 45
#gui>	degats_des_eaux -59	evenement_climatique 196
#guis	incendie 62	vandalisme 91	vol -65
#gust	autre 41	dommage_materiel -45	evenement_climatique 113	vandalisme 54
#gutt	bris_de_glace -43	collision -59	degats_des_eaux 211	dommage_materiel -42	none -62
#guy>	collision 75
#guys	blessure 147	dommage_materiel -50	none -82	vol 60
#gym>	degats_des_eaux 73	vandalisme -45	vol 90
#h15>	blessure 137	collision -76
#h30>	collision 50
#h40>	blessure -43	collision 190	vandalisme -40
#hail	evenement_climatique 138
#hain	vandalisme 78	vol 76
#hair	blessure 66	collision -86	vandalisme 69	vol 43
#hake	collision 63
#hale	evenement_climatique 44
#half	evenement_climatique 62
#hall	degats_des_eaux 66
#haly	collision 113
#ham>	collision 48	dommage_materiel 205	none -117	vol -57
#hamb	degats_des_eaux -73	incendie 73	vol 124
#hame	dommage_materiel 97	incendie 112
#hamm	bris_de_glace -85	collision -59	vandalisme 190
#hams	blessure 44
#han>	collision 223	dommage_materiel -47
#hani	autre -59	collision -47	dommage_materiel 145	vandalisme 52
#hank	dommage_materiel 49	none 58
#haou	collision 66	incendie 42
#hap>	degats_des_eaux 56	vol 79
#hape	none -70	vol 90
#haps	autre -48	blessure -95	bris_de_glace 192	collision -67	evenement_climatique -50	none 272	vandalisme -49	vol -218
#harb	bris_de_glace -136	collision 156	dommage_materiel 162	evenement_climatique -49	incendie 57	none -122	vol -56
#harc	collision -84	dommage_materiel -68	incendie 268	none -76
#hard	dommage_materiel 45	none 55
#hare	collision 74	degats_des_eaux 84	dommage_materiel -49
#harg	autre 158	collision -48	none -91	vol -45
#harp	bris_de_glace 75	collision 177	degats_des_eaux -101	none -40
#harr	incendie 168
#has>	none -43
#hasi	vandalisme 143	vol -72
#hasn	blessure 53	collision -63	degats_des_eaux 50	incendie 43	vol -43
#hass	blessure 82
#hate	bris_de_glace 133	none -67
#hats	bris_de_glace 76	dommage_materiel -57	vandalisme 45
#hatt	bris_de_glace 213	none -45
#haul	bris_de_glace 57	collision 51	degats_des_eaux 45
#haus	collision 93	none -56	vandalisme 75
#havi	collision 43	vandalisme 74
#hay>	collision -53	incendie 76	vandalisme 120
#hazo	blessure 96	collision -49	vol 108
#hbor	collision -55	degats_des_eaux 64	dommage_materiel -52	evenement_climatique 115
#hcam	collision 46
#hday	blessure 62
#head	collision 43
#heal	collision 74	evenement_climatique 113	none -44
#heat	bris_de_glace 88	collision -40	degats_des_eaux 53	incendie 45	none -51
#heav	evenement_climatique 150
#heck	none 103
#hedg	collision 48	evenement_climatique -53	incendie 100	vandalisme 52	vol -65
#heel	collision 54
#heep	blessure 98
#heer	none 100
#hees	evenement_climatique 74	vol 47
#heet	evenement_climatique 134
#hefc	collision 66	incendie 42
#heft	autre 189	collision -78	dommage_materiel -53	none 53
#held	bris_de_glace -74	vandalisme 57	vol 69
#helf	blessure -118	bris_de_glace 87	collision -43	dommage_materiel 203	vandalisme -51	vol -42
#helm	blessure -53	vandalisme -146	vol 238
#helt	evenement_climatique 74	vandalisme 66
#helv	collision 66	vol -40
#hemi	bris_de_glace 192	collision 79	dommage_materiel -134	vandalisme -47	vol -47
#hems	collision 40	vol 66
#hens	collision -65	none -52	vandalisme -52	vol 112
#heo>	collision -61	dommage_materiel 53	vol 40
#herd	blessure 125	collision -96
#herg	degats_des_eaux -59	evenement_climatique 196
#heri	incendie 68
#herm	blessure -42	dommage_materiel -41	incendie 154	none -59	vol -72
#hers	blessure 107	collision -50
#herw	collision 72	vol 92
#hes>	vol 46
#hest	collision 44
#hew>	collision -49	dommage_materiel 89	vol 44
#hewe	dommage_materiel 183
#hey>	vol 63
#hick	collision -61	degats_des_eaux -56	dommage_materiel -196	evenement_climatique 226	incendie 63
#hid>	bris_de_glace -51	collision 59	evenement_climatique 127
#hidi	blessure 104	collision 52	evenement_climatique 60	none -45
#hief	collision -51	none -41	vandalisme 77	vol 104
#hiel	bris_de_glace 65	collision 74
#hier	collision 50
#hiev	collision -78	incendie -47	vandalisme 123	vol 43
#high	blessure 40	dommage_materiel 54
#hild	blessure 49	collision -41
#hile	vol 64
#hill	autre -48	collision 198	degats_des_eaux 42
#hils	blessure -62	collision -83	dommage_materiel 130	vandalisme -40	vol 120
#him>	vandalisme 51
#himn	evenement_climatique 94	incendie 85
#hims	bris_de_glace 69	collision -67	vandalisme 181	vol -103
#hin>	blessure 60
#hine	collision -42	vol 47
#hio>	autre 188	bris_de_glace -57	collision -63	degats_des_eaux 151	none -115	vandalisme -44	vol -46
#hip>	blessure 45	bris_de_glace 65
#hipl	blessure -54	collision 170
#hipp	dommage_materiel 149	none -62	vandalisme -47	vol -64
#hird	collision -46
#hire	autre 100	none -85	vol 81
#hist	blessure 96	collision -54	vandalisme 41
#hit>	collision 149	none -46
#hitc	autre -104	collision 156	evenement_climatique -85	none -111	vandalisme -58	vol 177
#hite	collision 41	dommage_materiel 53
#hive	degats_des_eaux 73	vol 47
#hiya	none 86
#hka>	collision 59
#hly>	incendie 40
#hman	collision 93
#hnic	collision -88	dommage_materiel 119	evenement_climatique -43	incendie 70
#hoar	bris_de_glace 97	incendie 91
#hob>	bris_de_glace -65	dommage_materiel 195
#hock	blessure 117	degats_des_eaux 63	none -98	vol -49
#hoe>	none -43	vandalisme 227	vol -88
#hoes	degats_des_eaux 83	incendie 51
#hoev	dommage_materiel 65	vol 62
#hold	evenement_climatique 49	none 41
#hom>	bris_de_glace 60	collision 79	none -43	vandalisme 94	vol -127
#home	blessure 55
#hone	vol 71
#hood	vandalisme 56
#hook	bris_de_glace 117
#hool	blessure 60
#hoos	degats_des_eaux -42	dommage_materiel -51	incendie 120	vol 65
#hopf	incendie 65	vandalisme 51
#hopp	blessure 159	none -50
#hore	bris_de_glace -44	collision 93
#hors	blessure 76
#hort	autre 137	collision -55	dommage_materiel 63	incendie 51	none -70
#hose	collision -41	degats_des_eaux 119
#hosp	blessure 122	none -46
#host	dommage_materiel 211	evenement_climatique -47
#hot>	blessure 56	bris_de_glace 66	incendie -72	none -46
#hote	autre 117	blessure 51	none -66
#houg	collision 72
#hous	collision -47	none -47	vol 52
#hout	collision 47
#hove	blessure -82	collision -60	dommage_materiel -41	vandalisme 71	vol 146
#how>	none 67
#howe	bris_de_glace 78
#hred	collision 83
#hrew	collision -55	dommage_materiel 67	vandalisme 62	vol -40
#hris	vol 46
#hroo	bris_de_glace 43	collision -46	degats_des_eaux 89
#hrou	none -42
#hrow	evenement_climatique 106	vandalisme 88	vol -51
#hru>	degats_des_eaux 59	dommage_materiel 63
#hrug	collision -122	degats_des_eaux 82	dommage_materiel -53	none -47	vol 190
#hter	blessure 41
#htni	evenement_climatique 164
#hts>	collision 51	none -55	vandalisme 57
#htub	bris_de_glace 97
#hty>	bris_de_glace 176	degats_des_eaux 70	dommage_materiel -41	none -83	vandalisme -50
#huge	dommage_materiel 88
#huma	dommage_materiel -52
#humb	blessure 174	collision -81	dommage_materiel 42	none -61	vol -47
#hund	collision -49	evenement_climatique 131
#hunt	collision 127
#hurc	autre 60
#hurr	collision 87	incendie 43	none -47
#husb	blessure -55	vandalisme 72
#hut>	bris_de_glace 113	none -43
#hutt	vandalisme 65
#hwas	degats_des_eaux 174
#hysi	autre 98	none -67
#hyun	dommage_materiel 73	vol 55
#iabl	collision 122
#iad>	autre 48	vandalisme 104
#iage	blessure -57	collision 140
#ial>	dommage_materiel -53	evenement_climatique 108	vol 50
#ian>	blessure 58
#iano	dommage_materiel 134	evenement_climatique 45	vol -68
#iant	bris_de_glace -42	collision -132	degats_des_eaux -44	dommage_materiel -63	evenement_climatique 230
#iara	bris_de_glace -50	collision -111	dommage_materiel 196	evenement_climatique 125	none -42	vol -40
#iarr	vol 111
#iat>	vol 47
#iato	degats_des_eaux 52
#iber	blessure -48	collision 78	degats_des_eaux -76	dommage_materiel 142	incendie -117	none -48	vandalisme 59	vol -57
#ibra	vol 63
#ibs>	blessure 50	vol 55
#ibus	collision 123	vol -64
#ica>	autre 68
#ical	incendie 45
#ican	collision 78	dommage_materiel 47
#icat	autre 62	dommage_materiel 47
#iced	blessure -58	bris_de_glace 95
#icem	collision 73
#icen	autre 100	collision 59	none -48
#icer	vol 50
#ices	vol 57
#iche	dommage_materiel 42
#ichk	collision 59
#icia	collision -45	vol 68
#icip	collision 47	vandalisme 58
#icit	collision -48	degats_des_eaux 60	incendie 135
#ick>	none -40	vandalisme 51
#icki	blessure 51	bris_de_glace 139	collision -73	dommage_materiel -71	vandalisme 65
#icks	incendie -45	none -56	vandalisme -48	vol 206
#icku	collision 174	incendie -65
#icro	bris_de_glace -92	collision -60	degats_des_eaux -41	dommage_materiel 119	evenement_climatique 65	incendie 87
#ics>	vandalisme 43
#icta	collision 66
#icti	evenement_climatique 92
#ictu	collision -72	dommage_materiel 85
#icul	bris_de_glace 84	degats_des_eaux -47
#icy>	autre 187	blessure 67	collision -60	none 44	vol -45
#icyc	blessure -42	collision 87	vol 59
#ida>	evenement_climatique 58
#idde	blessure -52	collision 142	dommage_materiel -52	none -40
#iddl	collision 45
#idea	none 170	vol -99
#ided	collision 48	degats_des_eaux 51
#iden	blessure 40
#ideo	collision -59	dommage_materiel -153	incendie -115	vandalisme 292	vol -45
#ider	collision 45
#ides	collision -40	vandalisme 125	vol -54
#idew	collision 62
#idge	collision 51	degats_des_eaux 44
#idi>	collision 57	vol 92
#idia	blessure 196	collision -58	evenement_climatique 58	none -58
#idic	bris_de_glace 112	degats_des_eaux -67
#idin	bris_de_glace 129	incendie 115	none -106	vandalisme -45	vol -44
#idio	vandalisme 105
#idk>	collision 56	degats_des_eaux 121	none -52
#idl>	collision 69
#idn>	collision 63
#idni	bris_de_glace 106	degats_des_eaux -40
#idnt	collision 137	none -62
#idor	degats_des_eaux 169
#ids>	autre 45
#idth	dommage_materiel 96
#iece	dommage_materiel 98
#ied>	vol 42
#ief>	collision -47	vandalisme 77	vol 68
#ield	evenement_climatique 46
#iend	dommage_materiel 101
#ient	dommage_materiel 46
#ierc	bris_de_glace 137	collision -47	degats_des_eaux -47	dommage_materiel 78	evenement_climatique -63	none -46	vandalisme -42	vol -49
#iere	collision 160	none -55
#ierg	degats_des_eaux 46	dommage_materiel -44	vandalisme 85
#iers	evenement_climatique -41	incendie 99
#iese	autre -70	collision 61	dommage_materiel 115	none -59	vandalisme -48	vol 59
#iest	bris_de_glace 71
#ieur	collision 100	degats_des_eaux 59	none -45
#ieve	vol 94
#iew>	bris_de_glace 109
#iff>	blessure 52	collision 70
#iffe	collision 105
#ific	blessure 40
#ifie	degats_des_eaux 115	none -41
#ifra	evenement_climatique 60
#ift>	blessure -46	collision 66	dommage_materiel 43
#ifte	vol 98
#ifti	blessure 65	degats_des_eaux 51	dommage_materiel 88	vandalisme -56
#ifts	vol 62
#ifty	autre -48	blessure 246	collision -133	none -72	vandalisme -60	vol 62
#iful	collision 88	dommage_materiel -79	vol 88
#igad	incendie 77
#igam	blessure 240	collision -48	dommage_materiel -46	none -59
#igar	collision -53	dommage_materiel -49	incendie 152	vandalisme -41	vol 80
#igeo	bris_de_glace 173	degats_des_eaux 46	none -54
#igh>	blessure 54	dommage_materiel 79	incendie -69	vol -48
#ign>	collision 73	none -41
#igna	bris_de_glace -56	collision 48	dommage_materiel 97
#igni	dommage_materiel 81	vol 40
#ika>	collision 43	evenement_climatique 55
#ikea	collision 119	none -43
#ikes	blessure -51	collision 46	evenement_climatique -63	none -145	vandalisme 162
#ilab	degats_des_eaux 103
#ilah	blessure 211	dommage_materiel -73	evenement_climatique 56	none -155	vandalisme -46	vol -41
#ilal	blessure -52	collision 112	dommage_materiel 63
#ilbo	collision -58	vandalisme 107	vol -41
#ild>	dommage_materiel 47
#ildr	blessure 50	evenement_climatique 44	vandalisme 49
#ile>	vol 58
#iled	vandalisme 71
#iler	degats_des_eaux 61	evenement_climatique 42
#iles	dommage_materiel 43	evenement_climatique 60
#ilet	collision -59	degats_des_eaux 143	dommage_materiel 83	none -68
#ilga	collision 179	dommage_materiel -64
#ilin	degats_des_eaux 76
#ilit	degats_des_eaux 57	dommage_materiel 83
#ilk>	collision -86	dommage_materiel 218	evenement_climatique 76	incendie -72	none -51
#ille	collision 47
#illy	blessure 210	collision -110	dommage_materiel -43
#ilme	none -77	vandalisme 183	vol -105
#ils>	autre 49	none -44
#ilst	evenement_climatique 60
#ilt>	collision -40	evenement_climatique 142
#ilth	evenement_climatique 41	none -95	vandalisme 152	vol -44
#ilve	dommage_materiel -60	none -51	vol 173
#ima>	collision -55	degats_des_eaux 184	evenement_climatique 47	vol -52
#imag	vol 57
#imal	evenement_climatique 99
#imar	bris_de_glace -125	collision -55	dommage_materiel 224	none -40	vandalisme -41
#imat	blessure 48
#imbe	dommage_materiel 46	evenement_climatique 54
#imbu	autre 156	blessure -47	bris_de_glace 60
#imed	blessure 118	bris_de_glace -96	collision 61	dommage_materiel -79
#imes	autre -43	dommage_materiel 218	none -102	vandalisme -42
#immi	autre -52	blessure 167	collision -55	degats_des_eaux 43	dommage_materiel -55	none -43
#imne	evenement_climatique 94	incendie 85
#imog	collision 48	dommage_materiel 41
#impa	bris_de_glace 50
#impe	collision 85	evenement_climatique 46
#impi	collision 106
#impl	autre 106	collision 41	dommage_materiel -54
#ims>	autre 79	none -72
#imse	bris_de_glace 69	collision -67	vandalisme 181	vol -103
#in2>	dommage_materiel 67	evenement_climatique 50
#ina>	collision 57	vandalisme 85
#inae	collision 115
#inal	collision 213	dommage_materiel -40	none -60	vol -44
#inat	degats_des_eaux 58
#inc>	evenement_climatique 166
#inch	collision -78	dommage_materiel 125	evenement_climatique 46	none -62	vol 45
#incl	incendie 57	vandalisme 55
#inco	degats_des_eaux -118	dommage_materiel -53	none -58	vandalisme -44	vol 240
#ind>	evenement_climatique 45
#inde	collision -78	none 46	vandalisme -45	vol 134
#indi	bris_de_glace 45
#indl	autre 84	none -60
#indo	bris_de_glace 134
#inds	bris_de_glace 71
#indu	bris_de_glace -142	collision -45	dommage_materiel 319	none -104
#ined	blessure -51	collision 66	degats_des_eaux 58	none -44
#inee	dommage_materiel -40	evenement_climatique 70
#inen	degats_des_eaux 140
#iner	incendie 71
#ines	blessure 55	evenement_climatique 45	none -55
#inet	bris_de_glace -62	dommage_materiel -47	vandalisme 106
#info	incendie 47	vol 92
#inge	incendie 70
#ingi	collision 60
#ingl	degats_des_eaux 56	vandalisme 43	vol -57
#ingo	collision 90
#ings	blessure 104	collision -47	incendie 65	none -61
#ingu	incendie 62	vandalisme 91	vol -65
#inha	incendie 51
#ini>	blessure -40	bris_de_glace 65	vandalisme 77
#inib	collision 123	vol -64
#inic	autre 63	blessure 73	dommage_materiel -43
#inin	bris_de_glace 43	vol -43
#inis	degats_des_eaux 49	none -40
#init	none 102
#inje	autre -96	blessure 125	collision -108	degats_des_eaux -78	dommage_materiel 117	evenement_climatique 83	none -89	vandalisme -55	vol -53
#inki	bris_de_glace 57	evenement_climatique 50
#inne	collision -41	dommage_materiel 171
#inni	autre 53	degats_des_eaux 42
#ins>	degats_des_eaux 42	incendie 46
#insi	bris_de_glace 66
#int>	vandalisme 77	vol 50
#inta	collision 41
#inte	bris_de_glace 46	none -42	vol 49
#inti	collision -44	dommage_materiel 141	none -65	vandalisme -83	vol 130
#into	collision 57	none -42
#intr	vol 145
#ints	vol 100
#inue	collision 79	vandalisme -70
#inus	bris_de_glace 76	vol 72
#inut	vol 49
#inve	collision -61	degats_des_eaux -41	dommage_materiel 57	incendie 198	none -102	vol -42
#iole	collision 100	evenement_climatique -74	vandalisme 55
#ioli	blessure 45	collision -69	dommage_materiel 104	incendie 68	vol -48
#iolo	autre 163	none -71	vol -70
#ion>	none -51
#iona	collision 139
#ione	collision -58	evenement_climatique 70	incendie 59
#ions	blessure 88	dommage_materiel -49
#iori	collision 200	none -91
#iot>	vandalisme 42
#iots	blessure -67	degats_des_eaux 42	vandalisme 163	vol -83
#ipal	vandalisme 44
#ipe>	degats_des_eaux 137
#iped	collision 166	none -58
#iper	dommage_materiel 40	none -53	vandalisme 112	vol -82
#ipes	degats_des_eaux 194	dommage_materiel -52
#iphe	collision 57
#ipho	none -46	vol 181
#ipla	blessure -54	collision 170
#ippi	degats_des_eaux 116
#ips>	incendie 97
#ipt>	vol 77
#ipts	autre 47
#ique	collision -64	dommage_materiel 85
#ira>	bris_de_glace -48	dommage_materiel 49
#irba	collision 98
#irca	blessure 115	collision -129	degats_des_eaux -43	dommage_materiel -41	incendie 185	none -57	vol -40
#ircu	collision 46	dommage_materiel 155	vandalisme -58
#ird>	collision -55
#irdr	blessure 173	collision -53	degats_des_eaux 75	dommage_materiel -61	none -58	vol -49
#ire>	incendie 112
#irec	bris_de_glace 43	vandalisme 50
#ired	autre 59	degats_des_eaux 94	none -55
#iref	collision 160	vol -48
#irel	bris_de_glace 46	dommage_materiel 147	vandalisme -79
#irem	incendie 86
#ires	collision -62	none -51	vandalisme 161
#irew	dommage_materiel -43	incendie -54	vandalisme 180
#irha	blessure 47	dommage_materiel 45
#irie	collision -160	dommage_materiel 61	evenement_climatique 219	vandalisme -46
#irin	collision 45	degats_des_eaux 44	dommage_materiel 43
#irl>	blessure 76
#irlf	autre 165	collision -68	none -40
#irli	autre 136	blessure 66	collision -46	evenement_climatique -43	none -40
#irm>	collision 47	degats_des_eaux 93	none -61	vol -49
#iron	dommage_materiel 108	none -50
#irpo	dommage_materiel 47	vol 74
#irro	collision 62	dommage_materiel 71	none -43
#irs>	degats_des_eaux 59
#irst	collision 52
#irth	blessure 46	collision 58
#irti	degats_des_eaux 139
#irwe	bris_de_glace -40	collision -48	degats_des_eaux 150	dommage_materiel 119	none -89
#isag	dommage_materiel 44
#isco	blessure 151	collision -73	degats_des_eaux 82	none -46
#iscu	autre -53	blessure 145	collision -52	dommage_materiel 107	vol -59
#ise>	none -48
#ised	vol 64
#iser	degats_des_eaux 79	dommage_materiel -67	none 140
#ishw	degats_des_eaux 174
#isin	blessure -67	bris_de_glace 358	collision -92	dommage_materiel -43	none -112	vol -56
#isio	dommage_materiel 127
#isit	blessure 56	dommage_materiel 57
#isju	collision 136
#isla	autre 221	dommage_materiel -44	vol -108
#islo	blessure 213	collision -144
#isn>	vol 45
#isnt	dommage_materiel 165	none -48
#isor	collision 160	none -74	vandalisme -45
#ispl	bris_de_glace 65	collision -132	dommage_materiel 65	vandalisme -63	vol 98
#ispu	autre 149	blessure -50	dommage_materiel -114	none -69	vandalisme 128	vol -41
#iss>	collision 103	vol -42
#issa	vol 58
#isse	blessure 41
#issi	none -61	vandalisme 74	vol 151
#ista	vandalisme 91	vol -60
#isti	autre 174	collision -59	none -81	vol 41
#istl	blessure 126	collision -69	vandalisme 55
#istm	bris_de_glace 49	vol 45
#istr	blessure -77	dommage_materiel 141	incendie 123	none -41	vol -87
#ists	collision 120	vandalisme -40
#ital	blessure 96
#itca	autre 110	incendie 42
#itel	evenement_climatique 49	none 79
#iter	degats_des_eaux 58
#ithe	collision 40
#ithi	incendie 92	vol 44
#itho	collision 61
#iti>	none -40	vandalisme 137
#itin	collision 52
#itio	collision -69	degats_des_eaux 47	none -43	vol 145
#itne	collision 63	vol 77
#itor	collision -58	dommage_materiel 122	incendie 43
#itre	degats_des_eaux 63	dommage_materiel 73	vandalisme -41
#itro	collision 204	degats_des_eaux -67
#its>	bris_de_glace 49
#itse	bris_de_glace 56	degats_des_eaux 47
#itte	collision 40
#itti	blessure 44
#itur	bris_de_glace 52	degats_des_eaux -55	incendie 74	vandalisme -41	vol 84
#itz>	vol 111
#ium>	autre 150	degats_des_eaux 45	dommage_materiel -51	incendie 48	none -111	vol -57
#ius>	collision -54	vandalisme 81	vol 73
#ivab	blessure -91	collision 245
#ivat	blessure 130
#ived	blessure 46
#iven	collision 50	evenement_climatique 78
#ives	autre 55	degats_des_eaux 50	dommage_materiel 73	none -96	vandalisme -47
#ivil	dommage_materiel 53	incendie 60
#ixed	collision 55	dommage_materiel 98
#ixty	bris_de_glace -42	collision -156	evenement_climatique 135	incendie -78	vandalisme 43	vol 118
#iya>	none 73
#izza	vol 115
#jab>	blessure 195	collision -68
#jack	bris_de_glace -55	vandalisme -71	vol 262
#jam>	degats_des_eaux 46	evenement_climatique 79
#jama	incendie 89
#janu	autre 90	collision -45	none -65	vol -40
#jar>	bris_de_glace 122	dommage_materiel -55
#jaw>	blessure 172	collision 136	none -40	vandalisme -155	vol -53
#jda>	collision 173	vol -64
#jean	collision 57
#ject	autre -86	blessure 104	collision -166	degats_des_eaux -68	dommage_materiel 95	evenement_climatique 61	incendie 117	none -75	vandalisme -47	vol -76
#jemm	vol 69
#jewe	vol 173
#job>	collision 59
#join	degats_des_eaux 52
#joke	blessure 111	collision -67	none 43
#joki	bris_de_glace 145	degats_des_eaux 67	none -83
#jour	collision 60
#judg	collision 111
#july	collision 45
#junc	blessure -44	collision 131
#june	none 77
#juri	evenement_climatique 40
#jury	evenement_climatique 50
#kafo	incendie 101
#kage	autre 154	blessure -127	bris_de_glace 112	collision -78	dommage_materiel 63	none -40	vol -60
#kaim	blessure 180	bris_de_glace -129	vol -40
#kang	collision 93
#kari	collision 57	vandalisme 43
#kate	blessure 122	vandalisme -40	vol -45
#kaya	collision 128	dommage_materiel -79	evenement_climatique -82	vol 66
#kcas	collision -61	dommage_materiel 259	vol -53
#kea>	collision 119	none -43
#kech	autre 49	collision -50	dommage_materiel 41	vol 42
#kend	degats_des_eaux 56	dommage_materiel -40	none 54
#keni	none -43	vandalisme 126	vol -42
#kept	collision 44
#ker>	dommage_materiel 68	vandalisme -49
#kerb	collision 170
#kers	collision -42	none -55	vandalisme 97	vol 82
#kes>	none -60	vandalisme 136	vol -42
#ket>	bris_de_glace -40
#kets	bris_de_glace 105	dommage_materiel -90	evenement_climatique 78
#key>	bris_de_glace 75	collision -43	dommage_materiel -74	incendie 44	none -54	vandalisme 96
#keyb	autre -44	collision -70	dommage_materiel 212	none -47	vol 43
#keye	collision -53	vandalisme 185
#keys	autre 115	vol 49
#kfas	degats_des_eaux 44
#kful	collision -43	dommage_materiel 152	evenement_climatique -42	none -44
#kick	bris_de_glace 56	collision -42	vandalisme 109
#kid>	collision 45	dommage_materiel 40	none -51	vol 40
#kidd	blessure -75	collision 231	degats_des_eaux 56	dommage_materiel -71	none -49
#kier	blessure 342	collision -268	none -71	vol -40
#kill	collision 61	degats_des_eaux -90	dommage_materiel 116
#kily	collision -90	dommage_materiel -55	evenement_climatique 98	none 74	vandalisme 64	vol -110
#kin>	incendie 44	vandalisme 59
#kirt	degats_des_eaux 120
#kis>	none -41	vol 129
#kiss	collision 140
#kit>	blessure -43	bris_de_glace 118	collision -65	degats_des_eaux 69
#kitc	degats_des_eaux 48	incendie 62
#kle>	blessure 75
#kled	incendie 41
#klif	collision 157
#kly>	blessure -80	collision 49	evenement_climatique 126	vandalisme 59	vol -102
#knee	blessure 103	dommage_materiel -50
#knif	collision -84	vandalisme 204	vol -40
#knoc	dommage_materiel 81
#know	autre 47
#koda	collision 108
#kons	blessure -55	dommage_materiel 98	evenement_climatique 56
#kour	blessure 64	collision 57	dommage_materiel -42
#ksac	bris_de_glace -73	collision -84	dommage_materiel 112	vandalisme -49	vol 164
#ksho	degats_des_eaux -43	evenement_climatique 88	incendie 73
#ksmi	autre 147
#ktop	collision -42	dommage_materiel 195	none -66
#kup>	collision 146	degats_des_eaux 78	incendie -60	none -50
#kyli	bris_de_glace 83	collision -76	degats_des_eaux 104	evenement_climatique 46
#lab>	degats_des_eaux 88	incendie 121	vol -71
#labl	blessure -51	degats_des_eaux 201
#laci	collision -63	none -93	vol 211
#lack	dommage_materiel 45	incendie 67
#lad>	blessure 100
#ladd	blessure 79	bris_de_glace 62	collision -41
#lade	blessure -65	collision -153	vol 192
#lads	collision -43	vandalisme -43	vol 168
#lage	collision 72
#lah>	blessure 52
#laid	autre 113
#laim	autre 45	bris_de_glace -48	none 83
#lain	collision -40	vandalisme 77	vol 76
#lal>	blessure -42	bris_de_glace 74
#lame	incendie 156
#lami	collision 81	degats_des_eaux 74	dommage_materiel -53
#lamm	blessure -60	bris_de_glace 137	dommage_materiel -73	evenement_climatique 117	none -59
#lamp	collision 128	none -49	vandalisme 44	vol -51
#lanc	collision 45
#land	none -48
#lane	collision 88
#lang	none 67
#lank	collision 60	incendie 102
#lant	degats_des_eaux 62	incendie -48	none -45	vandalisme 172	vol -51
#laps	blessure 85	evenement_climatique 80
#lapt	dommage_materiel 149	none -51	vol 75
#lar>	degats_des_eaux 48	evenement_climatique 70
#lara	bris_de_glace -48	collision -53	none -45	vol 237
#larb	blessure 56	collision 42
#lard	collision 196	none -44
#lare	evenement_climatique 69	none -59	vol 72
#larg	collision 110
#larm	collision -40	evenement_climatique 75
#lars	vol 109
#lary	bris_de_glace 134	collision -91	none 110	vol -102
#las>	collision 62
#lash	dommage_materiel 40	evenement_climatique 44
#lass	bris_de_glace 130
#lat>	degats_des_eaux 57	none -48
#late	vol 41
#lati	dommage_materiel 76	incendie 137	vandalisme -60
#latm	dommage_materiel 78	incendie 58
#lato	autre -46	blessure -42	bris_de_glace -43	collision -97	dommage_materiel 220	incendie 58	none -133	vandalisme -53	vol -47
#latt	dommage_materiel 42	evenement_climatique 90
#laug	vol 63
#laun	degats_des_eaux 67
#law>	bris_de_glace -64	collision 42	vandalisme 103	vol -49
#lawn	vol 74
#laws	degats_des_eaux 72	incendie 42
#lawy	degats_des_eaux 63	vol -43
#lay>	blessure -43	bris_de_glace 78	dommage_materiel 48
#layi	blessure 246	bris_de_glace -95	collision -185	dommage_materiel 230	evenement_climatique -53	none -100	vandalisme -168	vol -70
#lays	autre -48	collision -51	dommage_materiel 182	none -173	vol 128
#laze	bris_de_glace 132	collision -52	incendie 118	none -73
#lazi	bris_de_glace 149	dommage_materiel -47
#lbon	blessure 58	collision -115	degats_des_eaux 71	dommage_materiel 86
#lbow	blessure 66	vandalisme -51
#lbox	dommage_materiel -142	vandalisme 222	vol -51
#lcha	autre -92	blessure -129	collision -97	vandalisme 147	vol 127
#lcon	collision -91	dommage_materiel 51	incendie 55	vandalisme 58
#lded	vandalisme 50
#lder	blessure 43	dommage_materiel 46
#ldre	blessure 50	evenement_climatique 44	vandalisme 49
#lds>	vandalisme 54
#lead	blessure 55	vol 96
#leag	collision 43	vol 57
#leak	collision -41	degats_des_eaux 147
#lean	bris_de_glace 42
#lear	collision 74	none -41	vol 48
#leas	autre 46
#leat	bris_de_glace -79	collision -56	dommage_materiel 222	none -62	vol 77
#leav	collision 65	dommage_materiel -44	vol 119
#leba	blessure 64	collision 50
#lech	collision 147
#lecl	collision 150	dommage_materiel 94	vandalisme -54	vol -62
#lect	incendie 70
#ledg	collision -68	dommage_materiel -93	vandalisme 143	vol 104
#leed	none -40	vol 84
#leep	blessure 66	dommage_materiel -42
#left	none -44	vol 60
#leg>	blessure 107	collision 67
#legs	bris_de_glace 85	dommage_materiel 50
#lema	collision 74
#leme	blessure 154	collision -55
#len>	none -48	vol 96
#lenc	autre 111	collision -64
#lend	autre 269	collision -58	dommage_materiel -93	incendie 97	none -186	vol -54
#leng	bris_de_glace 158
#lens	collision -49	dommage_materiel 190	vandalisme -66
#lent	autre -62	collision 90	none 98
#leph	blessure -52	dommage_materiel -88	evenement_climatique 72	none -76	vandalisme -51	vol 192
#lept	incendie 108
#ler>	collision 40
#lert	evenement_climatique 102
#lery	dommage_materiel 101	vol 117
#les>	none -42
#less	dommage_materiel 44
#lett	vandalisme 93	vol -50
#leva	blessure 74	collision 59	degats_des_eaux -48	dommage_materiel -79	vandalisme 100	vol -43
#leve	evenement_climatique 50	none -40
#levi	bris_de_glace -64	collision -56	dommage_materiel 225	none -81	vandalisme -44	vol 64
#lew>	evenement_climatique 75
#ley>	blessure -53	collision -46	dommage_materiel 86	evenement_climatique 94
#lfri	autre 165	collision -68	none -40
#lgat	collision 179	dommage_materiel -64
#lham	blessure -99	collision 94	none 111
#lian	blessure 42	vandalisme -64
#liar	collision 214	none -130
#libe	blessure -48	collision 78	degats_des_eaux -76	dommage_materiel 142	incendie -117	none -48	vandalisme 59	vol -57
#libr	vol 85
#lick	bris_de_glace 87
#licy	autre 187	blessure 67	collision -60	none 44	vol -45
#lide	evenement_climatique 201	none -51	vandalisme -56	vol -42
#lidl	collision 69
#lie>	collision 128
#lien	dommage_materiel 64
#lier	blessure -60	bris_de_glace 128	dommage_materiel 42
#lies	collision -64	degats_des_eaux 78	none -78	vandalisme 176
#liev	vol 147
#life	collision -78	dommage_materiel 106
#lift	vol 48
#liga	blessure 240	collision -48	dommage_materiel -46	none -59
#ligh	none -44
#lill	vandalisme 53
#limb	evenement_climatique 56
#limo	collision 48	dommage_materiel 41
#limp	collision 144
#lin>	degats_des_eaux 68
#line	blessure 41
#ling	degats_des_eaux 58
#lini	autre 52	blessure 71
#lino	blessure 63	degats_des_eaux 60
#lint	blessure 125	bris_de_glace 54	collision 47	dommage_materiel -52	none -72	vandalisme -44
#lio>	collision 48	vandalisme 43
#lip>	blessure 84	collision 92
#lipp	dommage_materiel -46
#lis>	collision 46
#lise	blessure 105	dommage_materiel -51
#lish	autre 57	collision 95
#lisi	collision 88
#list	incendie 54
#lit>	bris_de_glace 82	evenement_climatique -52
#lite	dommage_materiel -42	vol 86
#litr	degats_des_eaux 63	dommage_materiel 73	vandalisme -41
#litt	blessure 74
#lity	degats_des_eaux 57	dommage_materiel 83
#live	none -51
#livi	degats_des_eaux 42	none -40
#liz>	vandalisme 45
#lked	bris_de_glace 74	none -46	vol 76
#lkin	collision 96
#lks>	collision 59	degats_des_eaux 151	dommage_materiel -79
#lla>	degats_des_eaux 77	evenement_climatique 41
#llag	collision 72
#llap	blessure 104	collision -55	evenement_climatique 98
#llar	degats_des_eaux 45
#llat	autre 87	bris_de_glace -69	dommage_materiel 105
#lle>	collision 113	none -52
#llea	collision 43	vol 57
#llec	bris_de_glace -45	collision -62	degats_des_eaux 147	evenement_climatique 75
#llen	bris_de_glace 76
#ller	blessure 101	none -61	vol 72
#llet	collision -61	dommage_materiel -42	none -41	vandalisme -50	vol 139
#lleu	blessure 67
#lley	blessure -44	dommage_materiel 77	evenement_climatique 76
#llis	blessure 67
#lloo	blessure 152
#llow	blessure 64	collision -43
#lls>	evenement_climatique 59	none -50
#llwa	degats_des_eaux 141	none -46
#lmed	none -59	vandalisme 140	vol -97
#lmet	blessure -53	vandalisme -146	vol 238
#lmim	bris_de_glace -41	collision 169	dommage_materiel -45
#lms>	bris_de_glace 148	vol -52
#load	dommage_materiel -64	vol 103
#loat	collision -40	degats_des_eaux 85	evenement_climatique 188	none -61
#lobb	autre -76	bris_de_glace -58	collision 90	dommage_materiel -101	none -94	vandalisme 207	vol 58
#loca	blessure 166	collision -165	incendie 81
#lock	vol 64
#lode	bris_de_glace 149	incendie 65	none -55
#lodg	vandalisme 99
#loft	incendie 53
#log>	blessure 221	bris_de_glace -56	collision -115	dommage_materiel -49	none -52	vandalisme 43
#loga	collision 125
#logi	blessure 46	bris_de_glace 62
#loke	incendie -51	vandalisme 117
#lol>	collision 94
#lon>	degats_des_eaux 104
#lone	collision -42
#long	dommage_materiel 46	vol -44
#loo>	degats_des_eaux 55	dommage_materiel 53
#lood	dommage_materiel -47	evenement_climatique 109
#loon	blessure 113
#loor	collision -40	degats_des_eaux 90	dommage_materiel 51
#loos	incendie 54
#lope	blessure 67	bris_de_glace 52	none -55
#lord	autre 82	collision -52	dommage_materiel 117	none -61
#lori	collision 88	incendie -62
#lorr	bris_de_glace 46
#losi	bris_de_glace 45	none -66	vandalisme 197	vol -92
#loss	autre 190	collision -63	incendie 46	none -44	vol -84
#lost	autre 75
#lot>	collision 48
#loth	collision -84	incendie 177	vol -44
#loud	evenement_climatique 117
#loug	collision 173	vandalisme -46
#loui	collision 59	dommage_materiel 154	none -105
#loun	bris_de_glace 100	degats_des_eaux 62	none -46
#lour	bris_de_glace -152	collision -199	degats_des_eaux -40	dommage_materiel -63	evenement_climatique 51	incendie -41	vandalisme -57	vol 344
#lous	bris_de_glace 106	degats_des_eaux -55
#love	dommage_materiel 84
#low>	degats_des_eaux 62
#lowe	blessure 45	dommage_materiel 69	none -44
#lowi	evenement_climatique 60	none 112	vol -104
#lowl	collision 162	vandalisme -60
#lown	autre -101	blessure -95	bris_de_glace -67	collision 110	dommage_materiel 106	evenement_climatique 45	none -77	vandalisme 47
#lows	collision -67	dommage_materiel 102	vandalisme -96	vol 88
#loye	blessure 71
#lped	blessure 62
#lpin	blessure 60	dommage_materiel 157
#lrea	vol 60
#lrig	bris_de_glace -47	dommage_materiel 93
#lse>	dommage_materiel -50
#lst>	blessure -62	collision -83	dommage_materiel 130	vandalisme -40	vol 120
#lsto	bris_de_glace 51	evenement_climatique 79
#ltag	collision -68	dommage_materiel 364	evenement_climatique -135	incendie -89	none -68
#ltan	collision 58
#ltat	autre 132	blessure 154	collision -75	dommage_materiel -45	none -85
#lted	incendie 162
#lter	vandalisme 50
#lth>	none -67	vandalisme 85	vol -43
#ltho	blessure 92	collision 41
#lti>	collision 78
#ltie	vandalisme 55
#ltra	collision -57	degats_des_eaux 164	none -59	vol 58
#lts>	collision 94
#lub>	blessure 141	collision -107	evenement_climatique 83	none -69	vol 46
#luck	evenement_climatique 52	none 49	vol -83
#lude	vandalisme 107
#ludi	incendie 91	vol 48
#lue>	vandalisme 58
#lued	dommage_materiel 52	vandalisme 73
#lug>	dommage_materiel 62	evenement_climatique 53	incendie -53
#lumb	degats_des_eaux 90
#lumn	degats_des_eaux 54	vol 46
#lump	blessure -125	degats_des_eaux 165	dommage_materiel 80
#lunc	vandalisme 47
#lung	degats_des_eaux -44	evenement_climatique 69	incendie 64	vol -40
#lus>	evenement_climatique 57
#lute	dommage_materiel -51	none 56
#lux>	bris_de_glace 160	collision -60	evenement_climatique 100
#lve>	vol 49
#lved	collision 64
#lver	dommage_materiel -57	none -43	vol 154
#lves	vandalisme 41
#lvis	collision 118
#lvo>	vol 62
#lway	degats_des_eaux 47
#lyca	evenement_climatique 83
#lyin	blessure -44	evenement_climatique 57	vandalisme 82
#lyon	vol 63
#lyse	blessure -86	vandalisme -53	vol 154
#lyti	collision -44	vol 180
#lytu	evenement_climatique 145
#maar	vol 43
#macb	collision -57	dommage_materiel 119	evenement_climatique -46	none -55	vandalisme -43	vol 172
#mach	vol 47
#maci	bris_de_glace 154	dommage_materiel -40	incendie 50
#macy	autre 121	blessure 45	none -72
#mad>	dommage_materiel 58	vol 53
#made	vandalisme 42
#mage	collision 51
#magi	vol 57
#mail	autre 124	dommage_materiel -61	none -74	vandalisme 58
#main	degats_des_eaux 113
#mair	collision -136	evenement_climatique 221	vandalisme -41
#make	blessure 41	degats_des_eaux 45
#mal>	autre -44	bris_de_glace 140	collision -68	dommage_materiel -88	incendie 123	none -120	vandalisme -70	vol 95
#mall	bris_de_glace 84	dommage_materiel -41
#mam>	blessure 99	collision -52
#mana	dommage_materiel 65
#mani	bris_de_glace 70	collision -121	dommage_materiel -116	none -61	vandalisme -77	vol 287
#mans	degats_des_eaux 75	evenement_climatique 118
#many	blessure -40	bris_de_glace 197	collision -52	degats_des_eaux -53	dommage_materiel -150	vandalisme -47	vol 90
#mar>	evenement_climatique 68
#mara	collision 141	vandalisme -52
#marb	bris_de_glace -65	collision -68	dommage_materiel 318	vandalisme -53
#mari	dommage_materiel -43	evenement_climatique -74	none -60	vandalisme 119	vol 91
#mark	collision 48
#mart	incendie 125
#mary	bris_de_glace -136	dommage_materiel 195	vol -63
#mas>	incendie 47
#mash	blessure -48	none -42	vandalisme 166
#mask	incendie 97
#mass	bris_de_glace 51	collision -73	dommage_materiel -57	incendie 45	vandalisme -64	vol 174
#mast	autre -48	blessure 61	dommage_materiel -62	evenement_climatique 129
#mat>	collision -65	incendie -47	vandalisme 193
#matc	blessure -54	none 53	vandalisme 128	vol -68
#mati	blessure 77	none 65
#mato	evenement_climatique 123	vol -53
#may>	blessure 84	collision -46	none 48	vol -55
#mayb	bris_de_glace 59
#mayo	degats_des_eaux -67	evenement_climatique 82	none -67	vandalisme 187
#mbed	dommage_materiel 50	evenement_climatique 62
#mbin	blessure 126	collision -80
#mble	incendie 72
#mbli	degats_des_eaux 126	dommage_materiel -64	vol 41
#mbs>	bris_de_glace 217	collision -54	degats_des_eaux -41
#mbul	collision 75
#mbur	autre 140	blessure -47	bris_de_glace 53
#mdou	collision 82
#mdul	none 48	vol 67
#mean	bris_de_glace -61	vandalisme 115	vol 45
#meas	collision 42
#mebo	vandalisme 84
#mech	autre -59	collision -47	dommage_materiel 145	vandalisme 52
#meda	dommage_materiel -61	vol 190
#mede	blessure 159	bris_de_glace -104
#medi	collision 91	none -40
#mel>	collision 132
#mell	collision -58	degats_des_eaux 81	incendie 89
#melo	blessure 80
#melt	collision -48	incendie 203
#memb	collision 67	none 40
#men>	incendie 62	vol 70
#meon	vandalisme 72	vol 58
#mer>	autre 71	bris_de_glace -84	collision -93	vandalisme 128
#mera	dommage_materiel 51	vol 111
#merc	collision 91	dommage_materiel -44
#mere	autre 105	collision -98	dommage_materiel -55	none -96	vandalisme 275	vol -107
#merg	blessure 229	collision -135
#meri	vol 83
#mers	bris_de_glace 44	collision 43
#mess	collision 52	dommage_materiel 40
#met>	collision 107	dommage_materiel 64	vandalisme -60	vol 63
#meta	blessure 71	none -61	vandalisme 125	vol -133
#mete	blessure 48	collision -59	dommage_materiel -46	none -41
#meth	dommage_materiel -44	evenement_climatique 40	none -42	vol 57
#meti	none 83
#metr	evenement_climatique 66
#mewh	autre 235	evenement_climatique -98	vandalisme 41	vol -63
#miab	collision 122
#mic>	bris_de_glace 199
#micr	bris_de_glace -72	collision 68	dommage_materiel 71	incendie 45	none -46	vandalisme -42	vol -40
#midd	degats_des_eaux 44
#midn	bris_de_glace 106	degats_des_eaux -40
#mied	vol 69
#migh	bris_de_glace 132	degats_des_eaux -91	evenement_climatique 112	incendie 56	none -74	vandalisme -49
#mile	collision 59	evenement_climatique 80	none -55	vandalisme -57	vol 82
#mili	collision -98	none -41	vandalisme 290	vol -130
#milk	collision -79	dommage_materiel 156	evenement_climatique 124	incendie -57	none -46
#mill	bris_de_glace 136	collision -78	degats_des_eaux 86	dommage_materiel -62	evenement_climatique 56	vol -61
#mily	bris_de_glace -42	dommage_materiel 74	incendie 71	none -64	vandalisme 55	vol -44
#mim>	bris_de_glace -41	collision 169	dommage_materiel -45
#mina	collision 44	degats_des_eaux 60
#mind	bris_de_glace 76	collision 73	none 41
#mine	vandalisme 74
#ming	degats_des_eaux 54
#mini	bris_de_glace 41	vandalisme 51
#mino	evenement_climatique 81
#minu	vol 51
#mira	evenement_climatique 65
#mirr	collision 62	dommage_materiel 71	none -43
#mise	vol 66
#misj	collision 136
#misl	autre 221	dommage_materiel -44	vol -108
#miss	vol 66
#mist	bris_de_glace 107	dommage_materiel -80	vandalisme 67	vol -77
#mit>	degats_des_eaux 49	dommage_materiel -48	incendie 66	none 70
#mith	autre 104	bris_de_glace 131	collision -49	none -58
#mits	degats_des_eaux 52
#mitt	bris_de_glace -41	evenement_climatique 102
#mixe	blessure -97	collision 199	dommage_materiel 127	none -67	vol -55
#mmam	blessure 116	collision -43
#mme>	collision -56	dommage_materiel 130
#mmed	bris_de_glace 65	evenement_climatique 125	none -44
#mmer	autre 133	bris_de_glace -130	collision -131	dommage_materiel -42	none -74	vandalisme 282
#mmie	vol 69
#mmin	autre -52	blessure 167	collision -55	degats_des_eaux 43	dommage_materiel -55	none -43
#mmis	vandalisme 46	vol 78
#mmon	collision 88	none -48
#mmun	vandalisme 128	vol -82
#mney	evenement_climatique 94	incendie 85
#mobi	collision 44
#moge	collision 48	dommage_materiel 41
#moha	collision 57	degats_des_eaux -40	evenement_climatique 74
#moke	incendie 111
#moki	evenement_climatique 158	incendie -69
#mom>	collision 45	dommage_materiel 44
#mome	collision -47	dommage_materiel 61	vandalisme 87
#mone	autre 82
#moni	autre 154	blessure -120	bris_de_glace 75	collision -96	dommage_materiel 80
#mons	vandalisme 116
#mont	autre 71	blessure 51	dommage_materiel -41
#moon	evenement_climatique 101
#moor	collision -177	dommage_materiel -57	evenement_climatique 208	none -67	vandalisme 97
#mope	vandalisme 77
#more	collision -54	vandalisme 47
#moro	dommage_materiel 130	vandalisme -107
#morr	none 42	vol 55
#mort	collision 89
#mosq	blessure 45
#most	collision 142	vandalisme -52	vol 61
#mote	collision -107	dommage_materiel 261	evenement_climatique -114	vol -52
#moth	blessure 40
#moto	collision 46
#moul	blessure -54	degats_des_eaux 98	dommage_materiel -50	incendie 132	none -44
#moun	blessure 79	collision 114	dommage_materiel -70
#mour	degats_des_eaux 147	dommage_materiel -45	vol 77
#mous	autre -55	blessure -56	bris_de_glace -42	collision -106	degats_des_eaux 140	dommage_materiel -187	evenement_climatique 186	none -99	vandalisme 86
#mout	blessure 195	collision -52
#mova	blessure -42	bris_de_glace -52	collision -58	dommage_materiel 174	none -111	vol 114
#move	dommage_materiel 47	evenement_climatique 88	none -43
#movi	autre 105	bris_de_glace 83	collision -91	none -62
#mowe	bris_de_glace 87	incendie 117	vandalisme -60
#mpac	bris_de_glace 50
#mped	collision 65	none -52
#mper	collision 61
#mpf>	vol 43
#mpie	evenement_climatique -51	incendie 150
#mpin	incendie 93	vandalisme 50
#mpla	collision -42	vandalisme 93	vol 90
#mplo	blessure 62
#mply	autre 142
#mpol	blessure 133	collision -101	dommage_materiel -61	evenement_climatique 171	none -58
#mpos	incendie 77
#mps>	none -46	vandalisme 153
#mpsi	blessure 51
#mpte	autre 54	none -69	vol 125
#mpti	collision -49	vol 94
#mpty	vol 118
#mput	collision -57	dommage_materiel 184
#mrs>	degats_des_eaux 41
#msel	bris_de_glace 49	vandalisme 146	vol -60
#much	vandalisme 44
#mud>	degats_des_eaux -82	dommage_materiel -108	evenement_climatique 390	vol -102
#mug>	bris_de_glace 123	collision -77	none -64	vol 126
#mult	collision 78
#mum>	collision 83
#mune	vandalisme 128	vol -82
#muni	collision 47	vandalisme 58
#mur>	blessure 328	degats_des_eaux -58	dommage_materiel -143	evenement_climatique -46	none -50	vol -57
#must	bris_de_glace 70
#myse	blessure 88	none -81	vandalisme 66
#nado	evenement_climatique 163
#naed	collision 115
#nage	dommage_materiel 43	none -49
#nail	collision -56	degats_des_eaux 78	evenement_climatique 99	vandalisme 43
#nal>	bris_de_glace -48	collision 79	dommage_materiel 76
#nall	collision 89
#nan>	collision 83	dommage_materiel -41	vandalisme -42	vol 91
#nann	blessure 99	collision -92	dommage_materiel -90	none -45	vol 178
#nant	autre 58	none -60	vol 46
#napp	dommage_materiel 177
#narr	bris_de_glace -73	collision 297	dommage_materiel -89	none -154	vandalisme -50	vol -45
#nary	collision 56
#nast	blessure -43	collision -84	dommage_materiel -43	incendie 189	none -46	vol 56
#natc	blessure -42	collision -50	vol 181
#nate	vandalisme 47
#nati	collision 178	none -50
#natu	bris_de_glace -44	evenement_climatique 156	none -56
#naul	collision 93
#nav>	none -43	vandalisme -79	vol 237
#nca>	autre 46
#nced	collision 43	dommage_materiel 94
#ncel	autre 182
#ncer	autre 70	collision 124	dommage_materiel -50
#nces	autre -43	blessure -76	bris_de_glace 174
#nche	bris_de_glace -44	collision -90	degats_des_eaux 61	vol 182
#ncie	degats_des_eaux 46	dommage_materiel -44	vandalisme 85
#ncil	bris_de_glace 100
#ncle	blessure -46	bris_de_glace -96	collision -41	dommage_materiel 181	evenement_climatique 143	vandalisme -50	vol -77
#nclu	incendie 57	vandalisme 55
#ncre	collision 74
#ncti	blessure -44	collision 131
#ncus	collision 67	evenement_climatique 47
#ncy>	autre -42	blessure 203	none -80	vandalisme 94	vol -116
#nda>	dommage_materiel 97
#ndab	collision 74
#ndag	bris_de_glace 58	collision -62	incendie 64
#ndai	dommage_materiel 73	vol 55
#ndba	collision -51	dommage_materiel 46	vol 100
#ndbr	collision 96
#nded	autre 48	none -54
#ndel	blessure -112	bris_de_glace 197	collision -48	dommage_materiel 123	evenement_climatique -71	none -55	vandalisme -43	vol -45
#nder	evenement_climatique 43
#ndfa	collision -95	dommage_materiel -60	evenement_climatique 64	incendie 67	vol 124
#ndic	degats_des_eaux 41
#ndis	collision -125	incendie 48	vol 167
#ndit	collision -51	dommage_materiel 215	none -54	vandalisme -45	vol -53
#ndle	incendie 73	none -40
#ndlo	autre 90	collision -53	dommage_materiel 98	none -61
#ndly	autre 83	none -60
#ndmo	dommage_materiel 94	vol 44
#ndoo	collision -43	degats_des_eaux 99	evenement_climatique 67
#ndow	bris_de_glace 149
#ndpa	bris_de_glace 40	evenement_climatique 89	none -40	vandalisme -62
#ndre	dommage_materiel 52
#ndry	degats_des_eaux 78	dommage_materiel -40	incendie 50
#nds>	autre 49
#ndsc	bris_de_glace 80
#ndsh	bris_de_glace 49	collision 58
#ndso	blessure -73	collision 168	vol -46
#ndst	bris_de_glace -50	collision -166	degats_des_eaux -45	dommage_materiel -59	evenement_climatique 365	none -115	vandalisme -78
#nduc	bris_de_glace -83	collision 118	dommage_materiel 202	none -86
#ndwi	collision 66	vol 44
#neat	blessure -43	bris_de_glace 48	degats_des_eaux 68	dommage_materiel -49	vandalisme 99
#nece	evenement_climatique 70
#neck	collision 44
#nect	degats_des_eaux 55	none 66
#necy	blessure 55	dommage_materiel 59
#nee>	blessure 101	dommage_materiel -42	evenement_climatique 44
#neer	blessure -46	dommage_materiel 175	none -59
#nees	vol 107
#nega	autre 94	collision -55	dommage_materiel -56	none 112	vol -51
#neit	none 74
#nel>	evenement_climatique 51
#nels	evenement_climatique 194	vol -56
#nent	autre -71	dommage_materiel 151	none -83
#neph	collision -49	dommage_materiel 89	vol 44
#nera	dommage_materiel 54	evenement_climatique 74	incendie -42	vol 54
#nes>	blessure 44
#net>	vandalisme 96
#nets	degats_des_eaux 75
#neve	none 54
#new>	dommage_materiel 50
#news	none 46
#ney>	autre 50
#nfa>	blessure 91	collision -69	degats_des_eaux -50	none -76	vandalisme -42	vol 141
#nfir	autre 99	collision 88	dommage_materiel -59	none -56
#nfor	dommage_materiel -48	vol 53
#ngag	dommage_materiel -56	evenement_climatique 43	vol 134
#ngal	blessure 46	incendie 47
#nge>	blessure -40	bris_de_glace 91	dommage_materiel -47
#nged	incendie 54
#ngel	autre -55	bris_de_glace -49	collision -94	dommage_materiel 185	incendie -51	none -162	vandalisme 98	vol -81
#nges	dommage_materiel 101
#ngie	autre 201	dommage_materiel -53	none -44	vol -59
#ngle	degats_des_eaux 44
#ngli	autre 72
#ngo>	collision 75
#ngoo	collision 68
#ngry	collision 97
#ngs>	blessure 89	incendie 62	none -55
#ngth	vandalisme 44
#ngua	none 67
#ngue	collision 147
#ngui	incendie 50	vandalisme 80	vol -59
#nhal	incendie 51
#nhar	dommage_materiel 117
#nhou	bris_de_glace 109	collision -45	evenement_climatique 73	none -51	vol 51
#nhur	collision 46	vandalisme 49	vol -57
#nia>	autre 385	blessure -190	bris_de_glace -62	collision -201	degats_des_eaux -59	dommage_materiel -98	evenement_climatique -55	incendie -68	none -303	vandalisme -69	vol 66
#nibu	collision 123	vol -64
#nic>	blessure 41
#nich	dommage_materiel 42
#nici	dommage_materiel 91
#nick	bris_de_glace 49	vol 88
#nies	degats_des_eaux 98	dommage_materiel 84
#nife	collision -84	vandalisme 204	vol -40
#nima	blessure 87	evenement_climatique 52
#nine	autre 108	blessure -46	none -42
#nis>	dommage_materiel 40
#nise	dommage_materiel 222	vandalisme -46	vol -62
#nist	collision -59	dommage_materiel 46	vol 146
#nit>	vol 87
#nite	collision -44	dommage_materiel 89
#nito	dommage_materiel 123
#nits	degats_des_eaux 69
#nitu	bris_de_glace 52	degats_des_eaux -55	incendie 74	vandalisme -41	vol 84
#nity	bris_de_glace 42	collision -46	dommage_materiel 63	vol 84
#njec	autre -96	blessure 125	collision -108	degats_des_eaux -78	dommage_materiel 117	evenement_climatique 83	none -89	vandalisme -55	vol -53
#njou	collision 60
#nked	autre 106	vol 91
#nket	dommage_materiel -42	incendie 136
#nkey	blessure 71	collision 88
#nkfu	collision -43	dommage_materiel 152	evenement_climatique -42	none -44
#nkin	bris_de_glace 57	evenement_climatique 50
#nkle	blessure 74
#nks>	evenement_climatique 44
#nlin	collision -43	dommage_materiel -44	none -50	vandalisme 70	vol 104
#nna>	none -41	vandalisme 138
#nne>	collision 102
#nned	autre 99	bris_de_glace 45	collision -41	degats_des_eaux -54	dommage_materiel 139	none -80	vol -48
#nnel	collision 69	evenement_climatique 104
#nner	dommage_materiel 96
#nnes	blessure 165	none -50
#nnet	vandalisme 97
#nnin	autre 47	blessure -42	degats_des_eaux 143	none -41
#nnis	collision -49	dommage_materiel 136
#nnot	blessure 84	vandalisme 65
#nny>	blessure 102	collision -87	vol 103
#no1>	bris_de_glace 53	dommage_materiel -216	none -47	vandalisme 125	vol -54
#nock	dommage_materiel 81
#nois	vandalisme 49
#non>	autre 134	blessure -43
#none	collision 40	none 54
#noon	collision 41
#nope	collision -65	dommage_materiel -63	none 199
#nor>	collision 81
#nora	bris_de_glace 199
#nore	bris_de_glace 63
#norm	bris_de_glace 147	collision -91	degats_des_eaux 137	dommage_materiel -72	none -72	vol -47
#nose	bris_de_glace 78	collision 87	vol -55
#note	collision 92
#noth	collision 54
#noti	vandalisme 55
#noug	collision 84	none -47	vandalisme 86
#nove	autre 52
#nowh	autre 120	degats_des_eaux 57	evenement_climatique -47	none -69
#nown	collision -79	degats_des_eaux 122	incendie -61	vandalisme 179	vol -87
#nows	none 76	vol -42
#nque	bris_de_glace 129	collision -138	degats_des_eaux 245	dommage_materiel -52	evenement_climatique -154
#nroo	bris_de_glace 98	collision -49	dommage_materiel -43	none -66	vandalisme 144
#nsat	dommage_materiel 147
#nsca	autre -72	collision 122
#nsci	autre -52	blessure 89
#nse>	autre 215	collision 40	dommage_materiel -58	none -153
#nser	bris_de_glace 50	dommage_materiel -52	evenement_climatique 128
#nses	blessure -88	bris_de_glace -50	dommage_materiel 204
#nsid	bris_de_glace 67
#nsie	collision 100	degats_des_eaux 59	none -45
#nsio	dommage_materiel 45	incendie 48	vol 69
#nsis	collision 86
#nsla	collision -49	vol 89
#nst>	blessure -44	dommage_materiel 52	vol 68
#nsta	collision 72
#nste	blessure -44	bris_de_glace 107	collision -64	dommage_materiel -106	vandalisme 82
#nsul	autre 102	collision -56	evenement_climatique -73	incendie 120	none -67	vol -41
#nswe	autre 70	blessure -49	dommage_materiel -56	vol 66
#ntac	blessure 72
#ntai	blessure 59
#ntal	collision 47	incendie 50	none -48	vandalisme -41
#ntan	degats_des_eaux 63	incendie 98
#nte>	blessure -46	collision -107	dommage_materiel 140	vol 66
#ntee	blessure 99
#ntel	collision 70	dommage_materiel 118	none -79	vandalisme -40
#nten	blessure -40	bris_de_glace -42	none -41	vandalisme 123	vol 63
#nter	vol 44
#ntes	autre 176	none -115
#nth>	autre 70	blessure 41	dommage_materiel -46
#nths	autre 59	blessure 56	none -59
#ntil	dommage_materiel -42	vol 42
#ntin	dommage_materiel 56	vandalisme -47
#ntio	autre 146	bris_de_glace -49	collision 71	incendie 50	none -89
#ntiq	bris_de_glace -44	collision -76	degats_des_eaux 57	dommage_materiel 207	none -52
#ntir	dommage_materiel 102
#ntis	degats_des_eaux 81
#ntle	collision 91
#ntly	autre 70	incendie 44	none -44
#nto>	collision 52	none -40
#ntre	collision 102	dommage_materiel -42	none -41
#ntro	collision 91
#ntry	vol 55
#nty>	evenement_climatique 41
#nuar	autre 90	collision -45	none -65	vol -40
#nudg	collision 117
#nue>	collision 53
#nurs	blessure 52	collision 44	incendie 69
#nus>	autre 111	collision -50	evenement_climatique 54	none -93
#nute	vol 49
#nvas	collision -94	none -67	vandalisme 237	vol -46
#nver	none -40	vol 93
#nvoi	blessure 58	collision -41
#nvol	degats_des_eaux 51
#nybo	autre 68	dommage_materiel 51
#nymo	collision -99	vandalisme 226	vol -43
#nyon	bris_de_glace 70	none -41
#oach	bris_de_glace -76	vandalisme 91
#oad>	collision 83
#oade	collision 159	dommage_materiel -133	vol 83
#oads	collision 66
#oak>	blessure -49	collision -43	degats_des_eaux 73	dommage_materiel 53	evenement_climatique 79	vandalisme -48
#oake	collision -43	degats_des_eaux 106
#oal>	blessure -61	bris_de_glace 97	collision -87	dommage_materiel -62	incendie 231	none -60	vandalisme -41
#oam>	blessure -47	collision -142	dommage_materiel -46	none -55	vandalisme 316
#oar>	collision 144
#oard	none -42
#oast	dommage_materiel 93	incendie 173	none -98	vol -82
#oat>	evenement_climatique 79	none -40	vol 54
#oati	degats_des_eaux 164	evenement_climatique 60	none -62
#oats	evenement_climatique 74	incendie 60
#obbe	autre -49	collision 57	none -45	vol 115
#obbi	degats_des_eaux 122	dommage_materiel -46
#obe>	blessure -42	bris_de_glace 50	degats_des_eaux 46	dommage_materiel 83	none -51
#ober	collision 48
#obil	collision 44
#oble	collision 55
#obot	dommage_materiel 42
#obse	collision 116	vol -67
#obvi	collision 77
#ocal	collision -146	incendie 164
#ocat	blessure 213	collision -144
#occy	blessure 44	collision 98
#ocer	blessure 45	collision -81	dommage_materiel 138	vandalisme -43
#oces	bris_de_glace -67	collision -69	none -40	vandalisme 283	vol -53
#oche	incendie 50	vol 74
#ock>	none -42
#ocke	degats_des_eaux 40	vol 59
#ocki	collision 162	dommage_materiel -53	evenement_climatique 62	vandalisme -43	vol -55
#ocks	autre 60	collision -81	vol 79
#octo	blessure 48
#ocum	none 82
#oda>	collision 108
#oday	none 49
#oddl	dommage_materiel 209	none -132
#ode>	collision -109	dommage_materiel 204
#oded	bris_de_glace 89	none -42
#oden	collision -42	degats_des_eaux 50	dommage_materiel 147	none -134	vandalisme 97	vol -102
#odge	vandalisme 99
#odne	degats_des_eaux 40
#ods>	collision -52	vandalisme 43	vol 83
#oduc	collision -74	degats_des_eaux 86	dommage_materiel 40	evenement_climatique -49	none -61	vandalisme 167	vol -52
#oen>	collision 204	degats_des_eaux -67
#oes>	blessure 46	vol -40
#oesn	collision 62	evenement_climatique 61
#oeve	collision -45	dommage_materiel 50	vol 84
#ofa>	evenement_climatique 69
#ofer	bris_de_glace 141	collision -76	dommage_materiel -47
#offe	dommage_materiel 89	incendie -48
#oft>	collision -40	degats_des_eaux 105
#ogan	collision 125
#oges	collision 48	dommage_materiel 41
#oget	vandalisme 45
#oggi	blessure 148	collision -97	dommage_materiel -41	none 186	vol -58
#ogis	blessure 54	bris_de_glace 72	collision -42
#ogra	dommage_materiel 58	vandalisme 42
#ogre	none 123
#ogs>	blessure 205	collision -91	incendie -107	vandalisme 99	vol -56
#oham	collision 57	degats_des_eaux -40	evenement_climatique 74
#ohio	autre 188	bris_de_glace -57	collision -63	degats_des_eaux 151	none -115	vandalisme -44	vol -46
#oice	blessure 49
#oid>	blessure 46	collision 40
#oil>	blessure 59	none -42	vol 74
#oile	collision -51	degats_des_eaux 122	none -44
#oili	blessure 133	dommage_materiel 112	incendie -156	none -52
#oin>	bris_de_glace 76	incendie 44	none -40
#oine	blessure 117	collision -62	dommage_materiel -46	evenement_climatique 126	none -44
#oint	degats_des_eaux 49
#oir>	collision 44	none -82	vandalisme 196	vol -64
#oire	blessure 120	bris_de_glace -172	collision -138	degats_des_eaux -46	dommage_materiel 197	evenement_climatique -41	incendie 65	none -52	vandalisme -87	vol -41
#oise	vandalisme 56
#oisi	degats_des_eaux 60
#oiss	collision 83	dommage_materiel 41
#okaf	incendie 101
#okca	collision -61	dommage_materiel 259	vol -53
#oke>	collision -40
#oked	collision 50
#oken	blessure 69
#oker	blessure -44	bris_de_glace -100	collision -90	degats_des_eaux -109	dommage_materiel 90	incendie 127	vol 103
#okes	blessure 134	collision -93	incendie -89	vandalisme 102
#okin	vandalisme -41
#oks>	evenement_climatique 77
#oksh	degats_des_eaux 88	evenement_climatique 56
#ola>	evenement_climatique 83
#olan	evenement_climatique 66
#olar	collision -48	dommage_materiel -42	evenement_climatique 142	vandalisme 137	vol -92
#olde	collision 49	vandalisme 55
#olds	dommage_materiel -54	vandalisme 116	vol -43
#olen	none -63	vol 170
#oles	dommage_materiel 86	none -47	vandalisme 110	vol -57
#olet	collision 93	vandalisme 52
#olf>	blessure 59	evenement_climatique 88
#olin	blessure 119	collision -92	evenement_climatique 116	none -48	vol -41
#olis	collision 178	none -44
#olit	vol 142
#oliv	blessure -41	bris_de_glace -42	collision -40	dommage_materiel 84	evenement_climatique -45	incendie -74	none -87	vandalisme 283	vol -107
#oll>	bris_de_glace 115	incendie 40	vol -51
#olla	blessure 48	collision 56
#olle	collision 46
#olli	collision 132	vol -44
#ollo	collision -81	dommage_materiel 99
#olog	autre 58	bris_de_glace 48	vol -41
#ols>	dommage_materiel -48	incendie 115	none -41	vol 102
#olt>	bris_de_glace 113	collision -139	dommage_materiel -92	evenement_climatique 254	incendie -77	none -107	vandalisme 69	vol -92
#olta	collision -68	dommage_materiel 364	evenement_climatique -135	incendie -89	none -68
#olte	collision 71	vandalisme 47	vol -50
#olut	dommage_materiel -47	none 50
#olve	collision 46
#olvo	vol 62
#olyc	evenement_climatique 83
#olyt	evenement_climatique 145
#oman	vol 109
#omat	evenement_climatique 92	vandalisme 54	vol -45
#omeb	vandalisme 84
#omen	collision -54	dommage_materiel 54	vandalisme 71
#omeo	vandalisme 72	vol 58
#omer	vol 48
#omes	bris_de_glace -79	degats_des_eaux 236
#omew	autre 235	evenement_climatique -98	vandalisme 41	vol -63
#omin	degats_des_eaux 60
#omis	collision 41	vol 71
#ommi	vandalisme 40	vol 70
#ommu	vandalisme 128	vol -82
#omor	none 42	vol 55
#ompe	collision 43	dommage_materiel 133	none -53	vandalisme -49
#ompi	evenement_climatique -51	incendie 150
#ompl	vandalisme 74	vol 73
#ompo	collision 75	incendie 127
#ompu	collision -52	dommage_materiel 169
#oms>	degats_des_eaux 127	vol -40
#onal	collision 144
#onar	collision 56
#onat	evenement_climatique 83
#once	collision 96	dommage_materiel -49	incendie 58
#onci	vandalisme 67
#oncr	collision 58
#oncu	collision 67	evenement_climatique 47
#ondi	collision -110	vol 149
#onds	blessure 40	bris_de_glace 63	dommage_materiel -57	vol 55
#ondu	collision 270	none -73
#oned	collision 72	incendie 73	none -51
#oner	collision -46	dommage_materiel 72	evenement_climatique 78
#ones	vandalisme 51
#oney	autre 92	vol 41
#onfi	autre 44	collision 158	dommage_materiel 86	evenement_climatique -43	incendie -41	none -109	vandalisme -67	vol -46
#ong>	vol -43
#onge	collision -90	dommage_materiel 343	none -233	vol -66
#ongi	blessure 93	collision -48	degats_des_eaux 41
#ongs	degats_des_eaux -46	dommage_materiel 48	incendie 140	vol -53
#ongu	collision 147
#onit	collision -62	dommage_materiel 159
#onjo	collision 60
#onke	autre 60	blessure 60	collision 45
#onli	collision -43	dommage_materiel -44	none -50	vandalisme 70	vol 104
#onna	none -48	vandalisme 123
#onne	vandalisme 80
#onsc	autre -52	blessure 89
#onse	bris_de_glace 44	dommage_materiel -47	evenement_climatique 113
#onsi	vol 43
#onst	collision 71
#onsu	autre 181	blessure 73	collision -44	evenement_climatique -77	none -57
#ont>	collision 42
#onta	blessure 94	collision -42	degats_des_eaux -62	dommage_materiel 43	none 48	vandalisme -61
#onte	vol 45
#onth	autre 85	blessure 63	dommage_materiel -46	none -40
#onti	degats_des_eaux 75
#onto	dommage_materiel 80
#ontr	collision 57
#onve	vol 123
#ony>	collision -88	dommage_materiel 60	incendie 46	vandalisme 48
#oode	degats_des_eaux 88	incendie -47	none -52	vandalisme 106	vol -53
#oodn	degats_des_eaux 40
#oods	collision -48	incendie -40	vandalisme 91
#oof>	dommage_materiel 42	none -42
#oofe	bris_de_glace 141	collision -76	dommage_materiel -47
#ookc	collision -61	dommage_materiel 259	vol -53
#ooki	blessure 48	vandalisme -45
#ooks	degats_des_eaux 40	evenement_climatique 72
#ool>	blessure 63
#ools	collision -40	dommage_materiel -50	incendie 126	none -42	vol 113
#oom>	degats_des_eaux 64
#ooms	degats_des_eaux 169	vol -46
#oon>	collision 40
#oori	collision -167	degats_des_eaux -40	dommage_materiel -50	evenement_climatique 214	none -57	vandalisme 76
#oors	evenement_climatique 43	vandalisme 93	vol -42
#oose	collision 142	none -49	vol -41
#oosh	degats_des_eaux -40	incendie 143
#oot>	blessure 80	none -41
#ootb	bris_de_glace 135
#oote	collision 54	vol 46
#ooth	collision 101
#oove	blessure -57	dommage_materiel 218
#opat	autre 159	none -88
#ope>	bris_de_glace -45	collision -71	dommage_materiel 105	none 91
#opea	collision 88
#oped	vandalisme 60
#oper	autre 103	blessure 40	collision 47	none -69
#opfr	incendie 65	vandalisme 51
#opla	collision -81	dommage_materiel 70	evenement_climatique 143
#ople	degats_des_eaux 72
#oppe	dommage_materiel 64
#oppi	blessure 144	dommage_materiel 87	none -55
#oppo	autre 117	collision 103	dommage_materiel -60	vol -58
#ops>	vol 80
#opti	autre 108
#orag	collision -48	none -128	vandalisme -57	vol 258
#oram	bris_de_glace 164
#oran	collision -45	evenement_climatique 136
#orat	incendie 109	none -53
#orbi	collision 49	vol 45
#orce	bris_de_glace 59	none -40	vol 76
#orch	collision -41	vandalisme 46
#orcy	collision 64	vandalisme 95
#ord>	autre 48	none -44
#orde	autre 54	none -90	vandalisme 40	vol -44
#ordi	blessure -82	collision -49	degats_des_eaux -46	evenement_climatique 111	incendie 56	vol 86
#ordo	collision -41	incendie 231	vandalisme 63	vol -218
#ords	collision 81	vandalisme 67
#orea	collision -51	dommage_materiel 96	incendie 65
#ored	dommage_materiel 44
#oreh	collision 105
#ores	blessure 44	dommage_materiel 82	evenement_climatique -40	vandalisme -42
#orey	collision 49	evenement_climatique 107	vandalisme -62
#orge	none 97
#orgi	dommage_materiel 84
#orgo	collision 78
#orho	collision 52
#orin	collision -167	degats_des_eaux -40	dommage_materiel -50	evenement_climatique 214	none -57	vandalisme 76
#oris	collision 105	incendie -52
#orit	collision 127	none -55
#ork>	blessure 71
#orke	bris_de_glace 77	none -52	vandalisme -103	vol 88
#orki	dommage_materiel 72
#orkl	collision 157
#orks	dommage_materiel -40	vandalisme 42
#orkt	dommage_materiel 154
#orm>	evenement_climatique 73
#orma	bris_de_glace 208	collision -102	degats_des_eaux -40	dommage_materiel -48	evenement_climatique 50
#orme	collision -154	degats_des_eaux 88	none -45	vandalisme 128	vol 65
#orn>	blessure 86	collision -65	evenement_climatique 42	vandalisme 41
#orna	collision -51	evenement_climatique 129	none -91	vandalisme -66	vol 154
#orne	bris_de_glace 140	degats_des_eaux 56	dommage_materiel -49
#orou	bris_de_glace 187	none -59	vol -52
#orre	evenement_climatique 59	none 111	vol -41
#orri	degats_des_eaux 94
#ors>	vandalisme 72
#orse	blessure 43	collision 66	vol -43
#orsi	autre 68
#orst	degats_des_eaux 109	dommage_materiel -91	incendie 115	vol -65
#orth	none -57	vol 183
#orti	collision 122	none -53
#ortn	bris_de_glace -40	collision -139	dommage_materiel 158	none 47
#orts	collision -82	incendie 94	vol 41
#ortu	autre 40	vandalisme 40
#orty	collision 45	none -42
#orwa	collision 63
#ory>	evenement_climatique 73
#ose>	degats_des_eaux 42
#osed	autre 48
#osh>	degats_des_eaux -40	incendie 143
#osin	dommage_materiel -52	none -47	vandalisme 144
#osit	autre 85	vol 53
#ospi	blessure 113	none -45
#osqu	blessure 45
#oss>	none -40
#osse	blessure 90	collision 114	none -63	vol -46
#ossi	collision 80
#ossr	collision 78
#ost>	autre 44
#oste	autre 95	dommage_materiel -58	evenement_climatique 129	none -44
#ostm	blessure 237	collision -166	vol 80
#osts	collision 108	dommage_materiel 46	evenement_climatique 40	none -53	vol -44
#otat	blessure 48	bris_de_glace -129	dommage_materiel 105	evenement_climatique 140	vandalisme -54	vol -113
#otba	bris_de_glace 135
#ote>	collision 56
#otec	incendie 88
#otel	autre 117	blessure 51	none -66
#oter	collision 58	vol 48
#otes	bris_de_glace -62	collision 52	evenement_climatique 99	vol -52
#oth>	vandalisme 41
#othi	collision 44
#otho	collision 85	dommage_materiel 94	none -62
#otic	vandalisme 66
#oto>	dommage_materiel 47	vol 94
#otog	dommage_materiel 83	vandalisme 60
#otor	collision 49
#otos	none 68
#ots>	blessure 88	evenement_climatique 60	vandalisme 56	vol -46
#otta	collision -47	degats_des_eaux 80	evenement_climatique -69	vandalisme 41	vol 48
#otte	degats_des_eaux 49	incendie 57
#ottl	autre -40	blessure 74	bris_de_glace -52	collision -41	evenement_climatique -43	incendie 70	none -42	vol 51
#otto	bris_de_glace 202	collision -41	none -71
#ouar	autre 202	none -173
#oubl	bris_de_glace 95	dommage_materiel -45	none -42	vandalisme 86
#ouch	bris_de_glace 57	collision 40
#oud>	collision -50	degats_des_eaux 80
#oudb	degats_des_eaux -66	evenement_climatique 195
#oued	evenement_climatique 146
#ouen	collision 52
#ouge	collision 107
#ouis	collision 54	dommage_materiel 132	none -78
#oujd	collision 173	vol -64
#ouk>	autre 45	incendie 54
#ouka	blessure 180	bris_de_glace -129	vol -40
#oul>	collision -135	degats_des_eaux 51	dommage_materiel -40	evenement_climatique 126	vandalisme 61
#oula	blessure -91	collision 149
#oule	blessure 67	bris_de_glace 69	collision 64	degats_des_eaux -46
#oull	collision 81
#oulo	bris_de_glace 79
#oup>	collision 115
#oupl	vol 102
#oura	bris_de_glace 50	dommage_materiel -41	vol 54
#oure	vandalisme 121
#ouri	collision 66
#ourn	degats_des_eaux 147	dommage_materiel -45	vol 77
#ourt	degats_des_eaux 119
#ous>	dommage_materiel -46	evenement_climatique 55
#ousa	bris_de_glace 226	collision 40	degats_des_eaux -73	none -46
#ouse	collision -50	none -44	vol 54
#ousi	vol 53
#ousk	collision 97	dommage_materiel -43
#ousl	collision 66
#ouss	blessure 54	collision 105	dommage_materiel -78
#outb	autre -99	collision -53	none -80	vandalisme -77	vol 343
#oute	evenement_climatique 100	none -40	vol -44
#outh	blessure 114	collision -49	vandalisme 47
#outi	autre 145	collision -47	none -64
#outs	vol 52
#oux>	autre -42	collision -60	degats_des_eaux 65	dommage_materiel -89	vol 161
#oval	bris_de_glace -45	collision -57	dommage_materiel 136	vol 101
#oveb	vol 48
#oved	collision -45	evenement_climatique 97
#ovel	autre 48	bris_de_glace 45	dommage_materiel 122	vol -44
#ovem	collision 44	vol 43
#oven	blessure -47	bris_de_glace 100	collision -40	dommage_materiel 119	incendie 40	none -42	vol -41
#oves	bris_de_glace 147	collision 89	none -56	vol -86
#ovin	autre 107	bris_de_glace 85	collision -93	none -60
#owar	degats_des_eaux 50
#owba	collision 109	none -72	vandalisme 122	vol -67
#owde	vol 107
#owed	blessure 49
#owee	collision -77	vandalisme 205
#owel	incendie 119
#ower	bris_de_glace 58
#owev	collision 156
#owhe	autre 120	degats_des_eaux 57	evenement_climatique -47	none -69
#owin	degats_des_eaux 51	evenement_climatique 41	vol -43
#owly	collision 162	vandalisme -60
#owne	degats_des_eaux 45
#owns	collision -42	degats_des_eaux 68	dommage_materiel -43	vandalisme 62
#ows>	incendie 47	vandalisme 50
#oxes	dommage_materiel -66	vandalisme 118
#oxin	vol 43
#oxyg	blessure -49	collision -44	incendie 227
#oyal	collision 63	vol 61
#oyed	blessure -40	evenement_climatique 127
#oyee	blessure 101	collision 62
#oyfr	blessure -43	none -46	vandalisme 211	vol -58
#oys>	vol 52
#ozen	degats_des_eaux 139	vol -43
#pace	blessure -41	collision 234	incendie -100	none -40
#pack	autre 105
#pact	bris_de_glace 50
#padd	collision 64	degats_des_eaux 82
#padl	vandalisme -49	vol 140
#paid	autre 81	collision -70	vol 52
#pain	none -58	vandalisme 84
#pair	degats_des_eaux 89
#pal>	collision -72	dommage_materiel 87	none -45	vol 125
#pale	bris_de_glace 54	collision 129
#palm	blessure -45	bris_de_glace 142
#pan>	incendie 117
#pand	collision 69
#pane	bris_de_glace 160
#pani	collision 104
#pano	bris_de_glace 199
#para	dommage_materiel -40	evenement_climatique 64	vandalisme 60	vol 57
#parc	blessure 127	vol 69
#pare	bris_de_glace 91	none -55
#pari	none -78	vandalisme -48	vol 181
#park	collision 45
#parq	degats_des_eaux 105
#part	autre 84	collision -42	none -48
#pass	collision 49
#patc	degats_des_eaux 96	incendie 99	none -40
#path	autre 86	blessure 107	none -52
#pati	bris_de_glace 66
#patr	collision 132
#paul	bris_de_glace 82	dommage_materiel -44	evenement_climatique 74
#pave	blessure 57	collision 58
#pay>	autre 100
#paym	autre 173	blessure -126	bris_de_glace -44	collision -73	dommage_materiel 50	none 74	vandalisme -70	vol -40
#pays	autre 49
#pboa	degats_des_eaux 77	incendie 47
#pdat	none 95
#peac	collision -63	none -43	vandalisme 288	vol -134
#peak	none 48
#pean	collision 88
#pear	bris_de_glace 96	vol 47
#pebb	bris_de_glace 278	collision -42	evenement_climatique -94	none -54
#pect	incendie 43
#peda	collision 184
#pede	collision 136
#peed	collision 62
#peel	evenement_climatique 55	vol 57
#pell	bris_de_glace 89	none -102	vandalisme 114	vol -124
#pelv	collision 118
#pend	blessure -57	collision -66	dommage_materiel 85	vol 133
#pene	vol 44
#peni	blessure 52	evenement_climatique 45
#pens	autre 83	dommage_materiel 78	none -42
#pent	bris_de_glace -121	collision -62	degats_des_eaux 207	evenement_climatique -44	incendie 77	vol -48
#peop	degats_des_eaux 72
#pera	autre 113	blessure 43	collision 69	none -80
#perc	autre 176	none -130	vandalisme -44	vol 84
#perf	collision 103	vandalisme -62
#perg	evenement_climatique 66	none -71	vandalisme 188	vol -86
#peri	collision 44
#perl	collision -49	vandalisme 77
#perm	blessure 97	collision -47	dommage_materiel 80	none -67
#pert	collision -70	evenement_climatique 79	incendie 74	none 75
#perv	bris_de_glace 95
#perw	collision 67
#pes>	degats_des_eaux 194	dommage_materiel -52
#pet>	degats_des_eaux 75
#peti	collision 78	none -47
#petr	collision 41
#pets	degats_des_eaux 67
#pfro	incendie 65	vandalisme 51
#phar	autre 92	none -61
#pher	dommage_materiel 104
#phew	collision -49	dommage_materiel 89	vol 44
#phon	vol 83
#phs>	vandalisme 95
#phys	autre 98	none -67
#pian	dommage_materiel 122	evenement_climatique 41	vol -64
#pica	evenement_climatique 99	none -61	vandalisme 48
#pick	evenement_climatique 44
#pict	collision -72	dommage_materiel 85
#pide	bris_de_glace 149	collision -46
#piec	dommage_materiel 101
#pier	bris_de_glace 57	evenement_climatique -53	incendie 105
#pige	bris_de_glace 173	degats_des_eaux 46	none -54
#pile	collision 182	none -59
#pill	dommage_materiel 70
#pily	dommage_materiel 91
#pin>	collision 45	dommage_materiel 84
#pine	blessure 176	dommage_materiel -84	none -111
#pins	collision 76
#pipe	degats_des_eaux 152
#pist	blessure 68	collision 45
#pita	blessure 113	none -45
#pitc	bris_de_glace 72	collision -122	dommage_materiel -44	incendie 132	none 64	vol -49
#pizz	vol 135
#plac	vol 45
#plad	blessure 60	collision -82	dommage_materiel 146
#plai	vandalisme 77	vol 77
#plan	vandalisme 71
#plar	collision -93	dommage_materiel 81	evenement_climatique 164
#plas	degats_des_eaux 66	dommage_materiel 51	none -43
#plat	collision 45
#play	blessure 55	collision -89	dommage_materiel 264	none -94	vandalisme -74
#ple>	degats_des_eaux 46
#plea	autre 52	none 46
#ples	blessure 213	bris_de_glace -67	collision -86	dommage_materiel -76	none -71
#plin	blessure 148	bris_de_glace 64	dommage_materiel -46	none -63	vandalisme -41
#plit	blessure 42	bris_de_glace 86
#plod	bris_de_glace 149	incendie 65	none -55
#plou	collision 173	vandalisme -46
#ploy	blessure 62
#pls>	autre 158	collision -53	degats_des_eaux 54
#plug	dommage_materiel 62	evenement_climatique 53	incendie -53
#plum	degats_des_eaux 83
#plus	evenement_climatique 67	vandalisme 40
#ply>	autre 82
#pock	autre 66	collision -82	evenement_climatique -56	vandalisme -40	vol 192
#pods	collision -59	dommage_materiel 86	vol 129
#poil	degats_des_eaux 55	dommage_materiel 53
#poin	blessure 53	dommage_materiel -44	evenement_climatique 58
#pois	blessure 154
#poke	collision 65	degats_des_eaux -52	dommage_materiel 72	vandalisme -51
#pole	bris_de_glace 112	collision -40	dommage_materiel -45	evenement_climatique 104
#polo	bris_de_glace 86
#poly	dommage_materiel 77	evenement_climatique 94
#pomp	collision 45	evenement_climatique -47	incendie 131
#pond	evenement_climatique 78
#pont	incendie 98
#pool	blessure 90	collision -49	degats_des_eaux 116
#poor	blessure -43	collision 175
#pop>	collision 104	vol -73
#popl	collision -93	dommage_materiel 81	evenement_climatique 164
#popp	bris_de_glace 133	incendie -51	none -49
#porc	blessure -53	bris_de_glace 107	collision -106	dommage_materiel 88	incendie 41	none -74
#pose	autre 87	collision -49
#posi	autre 77	vol 45
#poss	collision -48	degats_des_eaux 43	none 108
#post	collision 63
#pot>	dommage_materiel 76
#poth	collision 85	dommage_materiel 94	none -62
#pott	dommage_materiel 47
#pour	dommage_materiel -41	vandalisme 92
#powd	vol 107
#powe	autre 65	collision -90	dommage_materiel 173
#ppar	autre 145	collision -52	incendie 107	none -71
#ppea	bris_de_glace 73
#pped	dommage_materiel 44
#ppen	autre 53
#ppil	dommage_materiel 91
#ppin	blessure 75	degats_des_eaux 54
#ppor	bris_de_glace -89	collision -44	dommage_materiel 67	incendie -62	none -79	vandalisme 179	vol 42
#ppos	autre 114	blessure -78	bris_de_glace 48
#ppre	collision 104	none 41
#ppro	none 95
#ppy>	collision -51	dommage_materiel 172
#prac	degats_des_eaux 61
#prai	blessure -100	bris_de_glace -75	collision 97	none -54	vol 105
#pran	degats_des_eaux 96	vol 60
#pray	dommage_materiel -40	vandalisme 80	vol 85
#prea	degats_des_eaux 58	incendie 122
#prec	collision -43	vol 90
#pref	blessure -65	collision -53	evenement_climatique 154	vol 60
#preg	collision 63
#prem	autre 346	collision -48	none -266
#pres	dommage_materiel 52
#pret	incendie 94
#pric	blessure 100	bris_de_glace 151	collision -57	dommage_materiel -70	none -46
#prid	collision 121
#prin	vol 89
#prio	collision 200	none -91
#pris	degats_des_eaux 72	dommage_materiel -45	vol 48
#priv	blessure 130
#proc	bris_de_glace -42	collision -40	vandalisme 182
#prod	collision -74	degats_des_eaux 86	dommage_materiel 40	evenement_climatique -49	none -61	vandalisme 167	vol -52
#prog	none 123
#prom	collision 41	vol 71
#proo	autre -58	blessure -44	bris_de_glace -43	collision -148	degats_des_eaux -40	dommage_materiel -57	evenement_climatique -41	none -206	vandalisme 234	vol 153
#prop	vandalisme 73
#prot	incendie 100
#prou	collision -59	dommage_materiel 85	none -45	vandalisme 76
#prov	collision 51
#prun	blessure 182	bris_de_glace 106	collision -99	dommage_materiel -55	none -52
#psed	blessure 104	collision -55	evenement_climatique 98
#psit	blessure 51
#psta	degats_des_eaux 111
#pted	autre -54	none -42	vandalisme 80	vol 86
#ptem	evenement_climatique 78
#ptic	autre 102
#ptie	collision -49	vol 94
#ptio	collision -55	incendie 82	vandalisme 73
#ptop	dommage_materiel 149	none -51	vol 75
#ptur	collision 108	degats_des_eaux -79	evenement_climatique 64	none -40
#pty>	vol 124
#pudd	degats_des_eaux 147	dommage_materiel -42	none -54	vol 54
#pull	dommage_materiel 42
#pump	dommage_materiel 126	evenement_climatique 67
#pun>	collision 111
#punc	autre -64	collision -74	vandalisme 169
#purp	dommage_materiel 64	vandalisme 58
#push	collision 42
#put>	collision -43	dommage_materiel 55	none -45
#pute	autre 54	dommage_materiel 48	none -43	vandalisme 63
#putt	blessure 78	dommage_materiel 40
#pyja	collision 60	incendie 67
#quad	collision 137	none -43
#quap	collision 106
#quar	bris_de_glace 52
#quee	collision 97
#ques	dommage_materiel 65
#quet	degats_des_eaux 147
#queu	collision 44
#quic	blessure -56	bris_de_glace 51	evenement_climatique 83
#quim	evenement_climatique 66
#quir	collision 60
#raba	autre 150	none -72
#rabb	collision -68	dommage_materiel 97	none -46	vol 136
#rabi	blessure 163
#rabo	bris_de_glace -41	collision -69	degats_des_eaux -128	dommage_materiel -92	evenement_climatique 135	none -103	vandalisme 228	vol -69
#race	degats_des_eaux 41
#raci	collision 134	none -119	vandalisme 142	vol -67
#rack	bris_de_glace 155	collision -42	none -59
#ract	blessure 98	none -53
#radi	dommage_materiel -41	vol 56
#rage	degats_des_eaux -49	dommage_materiel 86	none -52
#ragg	blessure 89	collision -67
#raid	autre 119	blessure -40	collision -77	none 103	vol -48
#raig	bris_de_glace 76	collision 53	none -47
#rail	collision 104	none -43
#rain	degats_des_eaux 56	evenement_climatique 43
#rais	collision -58	incendie 112	none -45	vandalisme 123	vol -40
#rake	collision 84	none -46	vandalisme 54
#ral>	collision 125	none -47	vol 42
#rald	blessure 157	collision -158	incendie 49	none -45	vol 72
#rall	collision 85	degats_des_eaux 42	vol -40
#ram>	blessure 53	dommage_materiel -42	none -60	vol 117
#rama	autre 134	collision 42	none -42
#rame	dommage_materiel 79	evenement_climatique 73
#rami	bris_de_glace 199
#ramp	blessure 72	evenement_climatique 78
#ranc	autre 51
#rane	collision 57	evenement_climatique 40
#rang	evenement_climatique 45
#rank	blessure 163	dommage_materiel -41	incendie -112
#rant	bris_de_glace 40	collision -73	none -43	vandalisme 77	vol -66
#rap>	dommage_materiel 42	none 68
#rape	collision 131
#raph	dommage_materiel 64	vandalisme 47
#rapp	collision 74
#rary	vol 85
#ras>	collision 56
#rash	autre 52	collision 48
#raso	evenement_climatique 123	vol 47
#rass	incendie 56	vol 110
#ratc	vandalisme 66	vol -48
#rate	blessure 51	bris_de_glace 45	none -72
#rath	collision 94	incendie -57	none 71
#rati	autre 83	none -56	vol 72
#rato	collision 113
#rava	evenement_climatique 54	incendie 44
#rave	autre 54	bris_de_glace 82	vandalisme 40	vol -48
#raw>	blessure 97
#rawe	collision -60	dommage_materiel 93	vol 102
#rawl	none -75	vandalisme 80	vol 99
#rawn	collision 161
#ray>	collision 71	degats_des_eaux 59	dommage_materiel -42	none -49
#raye	vol 101
#rays	blessure 49
#raze	blessure -114	collision 195	dommage_materiel -47
#razy	collision -115	dommage_materiel -49	none -48	vandalisme 207	vol -72
#rbag	collision 95
#rbal	bris_de_glace -112	collision 120	dommage_materiel -79	vandalisme 185	vol -59
#rbec	evenement_climatique -62	incendie 187
#rbik	collision 64	vol 55
#rble	bris_de_glace -65	collision -68	dommage_materiel 318	vandalisme -53
#rbon	collision 76
#rbox	autre 90	incendie -43	none -43	vandalisme 116
#rcas	blessure 77	collision -58	incendie 135	none -41
#rce>	collision 56	evenement_climatique 44
#rced	bris_de_glace 90	none -40	vol 56
#rcel	blessure 86	collision -69	dommage_materiel 80	vol 53
#rcha	incendie 87
#rche	vandalisme 75	vol 62
#rchi	blessure 160	degats_des_eaux 41	dommage_materiel -47	none -72
#rcif	collision 85	dommage_materiel -78	vol 73
#rcoa	collision -84	dommage_materiel -68	incendie 268	none -76
#rcom	vandalisme 114
#rcui	dommage_materiel 188	none -49
#rcyc	collision 64	vandalisme 95
#rdea	autre 165	blessure 49	none -133
#rded	autre -69	bris_de_glace 86	collision 107	dommage_materiel -45	none -90	vandalisme 102	vol -87
#rden	collision -53	evenement_climatique 92	none -43
#rder	collision 50	none -42
#rdia	blessure 95	collision -51	vandalisme 51
#rdin	evenement_climatique 47
#rdio	blessure -72	evenement_climatique 171
#rdly	collision -60	vol 115
#rdon	bris_de_glace -41	collision 185	incendie 199	none -142	vandalisme -69	vol -172
#rdre	blessure 173	collision -53	degats_des_eaux 75	dommage_materiel -61	none -58	vol -49
#rdro	blessure -49	bris_de_glace 60	collision -42	degats_des_eaux 44	dommage_materiel 99	none -62
#reac	bris_de_glace 40	collision 64
#read	incendie 45	vol 47
#reak	bris_de_glace 44	collision -46	vol 122
#real	none 135
#rean	blessure 141	bris_de_glace -49	vandalisme 155	vol -136
#rear	bris_de_glace 65	collision 45
#reas	evenement_climatique 76
#reca	collision -67	evenement_climatique 69	none 118
#rece	vol 53
#rech	collision 50
#reci	collision -67	vol 106
#reck	dommage_materiel 92
#reco	collision -41	dommage_materiel 66	none -54	vandalisme 72
#rect	none 68
#redd	collision 83
#redo	vandalisme 149	vol -108
#reed	collision 82
#reen	bris_de_glace 92
#reep	degats_des_eaux 114
#rees	collision -65	evenement_climatique 83	incendie -43	none -60	vandalisme 195	vol -57
#reet	vandalisme 56
#reez	dommage_materiel 71	evenement_climatique 121
#refe	evenement_climatique 61
#refi	collision 160	vol -48
#refo	collision 59
#refr	bris_de_glace 118	collision 179	dommage_materiel -159
#refu	autre 130
#rega	blessure 138
#regi	collision 124
#regn	collision 63
#rehe	collision 104
#reim	autre 119	bris_de_glace 46
#rel>	evenement_climatique -45	none -71	vandalisme -50	vol 234
#rell	evenement_climatique 60
#rely	autre 87	collision -41	none -47	vandalisme 72	vol -44
#rema	blessure -42	bris_de_glace 130	none -56
#remb	degats_des_eaux 92	dommage_materiel -51
#reme	collision 44	incendie 54
#remi	autre 346	collision -48	none -266
#remo	collision -44	dommage_materiel 163	evenement_climatique -42	none -49	vol 55
#rena	collision 89
#renn	blessure 252	bris_de_glace -44	dommage_materiel -55	evenement_climatique -47	none -97	vandalisme -56	vol -56
#rent	incendie 46	none -43	vol -53
#repa	degats_des_eaux 95	vandalisme -40
#repl	blessure -43	collision -43	dommage_materiel 62	vandalisme -43	vol 108
#requ	collision 74	none 42
#rer>	dommage_materiel 149	none -44
#res>	vandalisme 50
#resc	blessure 200	collision -141	vol -48
#rese	collision 51	vandalisme 79
#resi	vol 52
#resp	dommage_materiel 58
#ress	collision -54
#rest	vandalisme 60
#resu	degats_des_eaux 158	none -57
#reta	degats_des_eaux 110	incendie 56
#retc	blessure 104	collision -131	incendie 117
#reti	degats_des_eaux 63
#rett	incendie 125
#retu	autre 107
#reve	collision 97
#revi	none 116
#rew>	dommage_materiel 60
#rewd	collision -46	vandalisme 177	vol -61
#rewo	dommage_materiel -43	incendie -54	vandalisme 180
#rey>	blessure 50	collision 64	vandalisme -40
#rfal	degats_des_eaux 195	none -59
#rfbo	vol 139
#rfec	collision 113	vandalisme -64
#rflo	degats_des_eaux 143	dommage_materiel -57	evenement_climatique 40
#rgan	collision -145	incendie 46	vol 191
#rge>	degats_des_eaux -57	dommage_materiel 155
#rged	autre 293	blessure 62	collision -75	none -175	vol -42
#rgen	autre -41	blessure 146	bris_de_glace 93	collision -129
#rger	incendie 44
#rget	none 97
#rgin	degats_des_eaux 155	none -66	vandalisme 105	vol -80
#rgiv	dommage_materiel 84
#rgla	bris_de_glace 105
#rgle	vol 102
#rgo>	collision 114	dommage_materiel -43	none -64	vol 89
#rgot	collision 78
#rgro	collision 114
#rgui	degats_des_eaux -59	evenement_climatique 196
#rham	blessure 47	dommage_materiel 45
#rhea	degats_des_eaux 104	incendie 43
#rhom	collision 52
#riad	autre 48	vandalisme 104
#riag	blessure -57	collision 140
#rial	evenement_climatique 64
#rian	bris_de_glace 71	collision 86
#riat	vandalisme 46	vol 78
#rib>	autre 347	dommage_materiel -42	none -353	vandalisme -42	vol -71
#ribl	dommage_materiel 105
#ribs	blessure 50	vol 55
#ric>	incendie 77	vol -40
#rica	collision -44	incendie 146
#rice	bris_de_glace 134	collision -95	degats_des_eaux -123	dommage_materiel 236	none -115	vandalisme -54	vol -48
#rici	degats_des_eaux 52
#rick	bris_de_glace -60	dommage_materiel 112	vol 44
#ride	collision 84
#ridg	collision 51	degats_des_eaux 44
#ridi	bris_de_glace 42	collision 69
#rido	degats_des_eaux 169
#rie>	vol 84
#ried	incendie 40
#rien	dommage_materiel 95
#rier	collision 123
#rif>	vol 66
#riga	incendie 77
#rika	collision 54	evenement_climatique 96
#rike	autre 107
#rill	bris_de_glace -51	collision 75	dommage_materiel 134	none -58
#rim>	collision -105	dommage_materiel 171
#rima	bris_de_glace -105	dommage_materiel 190	incendie 41	vol -56
#rime	vandalisme 105
#rina	dommage_materiel -43	evenement_climatique -55	none -52	vandalisme 150
#rind	dommage_materiel 98	none -78	vol 61
#rink	collision 56	evenement_climatique 72
#rint	vol 138
#rior	collision 146	dommage_materiel 58	none -71
#riou	bris_de_glace 41	degats_des_eaux -40
#rip>	autre 199	blessure 65	collision -79	degats_des_eaux 71	dommage_materiel -42	none -99	vol -40
#riph	collision 72
#ripo	bris_de_glace -155	collision 96	dommage_materiel 185	none -55	vandalisme -40	vol -63
#riqu	collision 57
#ris>	collision 63
#rise	autre 72	bris_de_glace 146	degats_des_eaux 57	dommage_materiel -43	none -105
#rish	autre -46	blessure -42	dommage_materiel -40	none -81	vandalisme -55	vol 152
#rist	collision 55
#rite	collision 54
#riti	autre 54	collision 51	none -43
#ritt	collision 42
#rity	collision 178	none -59
#ritz	vol 111
#rium	degats_des_eaux 144
#riva	collision 116
#rivi	collision 60
#rkam	vol 43
#rked	collision 62
#rker	bris_de_glace 82	dommage_materiel 128	none -92	vandalisme -122	vol 93
#rket	blessure 58	dommage_materiel -48
#rkin	collision 48
#rkli	collision 157
#rks>	collision 56	vandalisme 48
#rksh	evenement_climatique 70	incendie 84
#rkto	dommage_materiel 88
#rle>	evenement_climatique 152
#rles	degats_des_eaux -111	vandalisme -40	vol 225
#rlfr	autre 165	collision -68	none -40
#rlie	degats_des_eaux 60	none 53
#rlin	autre 58	blessure 43
#rly>	degats_des_eaux 70
#rmac	autre 92	none -61
#rmal	bris_de_glace 186	collision -86	dommage_materiel -89	incendie 187	none -74	vol -76
#rman	dommage_materiel 82	evenement_climatique 73	vandalisme -48	vol 58
#rmar	blessure 150	dommage_materiel -54
#rme>	incendie 42	vol 49
#rmed	collision -41	dommage_materiel 76	none -40
#rmer	vol 59
#rmes	collision 40
#rmin	collision 42	degats_des_eaux 90	dommage_materiel -52
#rms>	collision 58	incendie 45
#rnad	evenement_climatique 212	none -42
#rnea	degats_des_eaux 108	dommage_materiel -45
#rned	incendie 69
#rner	bris_de_glace 96
#rnet	evenement_climatique 183
#rnig	none -50	vandalisme 60
#rnis	collision -73	dommage_materiel 120	incendie 48
#rnit	bris_de_glace 52	degats_des_eaux -55	incendie 74	vandalisme -41	vol 84
#rnoo	collision 47
#rns>	dommage_materiel -42	incendie 106
#rnt>	blessure 42	incendie 90	none -45
#road	collision 98
#robb	collision -42	none -42	vol 180
#robe	blessure -42	bris_de_glace 48	degats_des_eaux 45	dommage_materiel 81	none -51
#robo	dommage_materiel 42
#roca	blessure -40	collision -126	degats_des_eaux 181	dommage_materiel 111	evenement_climatique -70
#roce	collision -53	dommage_materiel 52	vandalisme 118
#roch	blessure 129	collision 64	incendie -52	none -76
#rock	dommage_materiel 78
#rod>	bris_de_glace 77	collision -54	dommage_materiel 195	none -89	vandalisme 78	vol -110
#rode	collision -109	dommage_materiel 204
#rodu	collision -74	degats_des_eaux 86	dommage_materiel 40	evenement_climatique -49	none -61	vandalisme 167	vol -52
#roen	collision 204	degats_des_eaux -67
#rogr	none 123
#rois	autre 53	collision 121
#roke	blessure 59
#rol>	collision 96
#roll	collision 56
#rome	collision 101	dommage_materiel -55	evenement_climatique 40
#romi	collision 41	vol 71
#ron>	bris_de_glace -60	collision 71	dommage_materiel 144	none -83
#rond	collision -131	vol 190
#rone	bris_de_glace -100	dommage_materiel 157	incendie 133	none -60
#rong	blessure 43	dommage_materiel 92
#ront	collision 51
#roo>	collision 180
#roof	none -42
#room	degats_des_eaux 70
#root	blessure 236	collision -184	dommage_materiel -41	vandalisme 68	vol -54
#rop>	dommage_materiel -42	none 141
#rope	dommage_materiel 95
#roph	evenement_climatique 61
#ropp	autre 43	bris_de_glace 43	collision -65	dommage_materiel 150	none -52	vol -43
#ror>	collision 90	dommage_materiel 108	none -46
#rors	dommage_materiel -41	vandalisme 132
#ros>	autre 63	dommage_materiel 45
#rose	blessure -67	evenement_climatique 197
#ross	collision 61
#rost	bris_de_glace 279	evenement_climatique -162
#rote	collision 54
#roth	bris_de_glace -57	vandalisme 78
#rott	collision 75	degats_des_eaux 107
#rou>	dommage_materiel 92
#roub	dommage_materiel -59	none -51	vandalisme 246	vol -70
#roud	dommage_materiel 67	vandalisme 55
#roug	none -41
#rous	blessure 94	collision -45	dommage_materiel 60	evenement_climatique 66	vol -52
#rout	evenement_climatique 97	none -55	vol -41
#roux	collision -57	degats_des_eaux 97	evenement_climatique 46
#rove	collision 67
#rovi	bris_de_glace -44	collision 279	none -146	vandalisme -44
#row>	collision 58	vandalisme 61
#rowb	collision -78	none -42	vandalisme 222	vol -74
#rowe	collision 64	dommage_materiel 46	incendie 122	vol -78
#rowi	bris_de_glace 75	collision -61	degats_des_eaux 87	evenement_climatique 57
#rown	degats_des_eaux 61	evenement_climatique 104	vol -40
#rows	collision -51	incendie 187
#roya	collision 57	vol 55
#roye	blessure -58	evenement_climatique 140
#roze	degats_des_eaux 120	vol -42
#rpas	bris_de_glace -196	collision -54	vandalisme 280	vol -43
#rpau	bris_de_glace 82	dommage_materiel -44	evenement_climatique 74
#rpen	incendie 117
#rpet	degats_des_eaux 95
#rple	blessure -60	collision 58	dommage_materiel 156
#rpod	collision -59	dommage_materiel 86	vol 129
#rpor	collision 49	evenement_climatique 77	incendie 40
#rpos	blessure 102	collision -41	vandalisme 103
#rpri	vol 94
#rque	degats_des_eaux 105
#rrac	degats_des_eaux 64
#rrak	autre 49	collision -50	dommage_materiel 41	vol 42
#rrec	collision 41	none 85
#rred	bris_de_glace 45	incendie 80
#rref	collision 59
#rrel	vol 88
#rria	blessure -57	collision 140
#rrib	dommage_materiel 105
#rrid	degats_des_eaux 131	evenement_climatique 46
#rrie	collision 58
#rrin	collision -52	vol 92
#rrit	incendie 52	vol 58
#rriv	collision 57	dommage_materiel -41
#rron	collision -153	vol 212
#rror	collision 62	dommage_materiel 71	none -43
#rrow	collision 98
#rryi	degats_des_eaux -59	dommage_materiel 117	evenement_climatique 101	none -54
#rsed	collision 95
#rsel	bris_de_glace -50	dommage_materiel 48	vandalisme 111
#rsem	autre 128	collision -40	none 54
#rser	blessure -71	collision 142
#rses	incendie 104
#rshi	degats_des_eaux 53	none 41
#rsic	autre 68
#rsid	collision 58
#rsin	collision 70
#rst>	degats_des_eaux 62
#rsta	bris_de_glace -78	dommage_materiel 133
#rsto	collision -59	dommage_materiel 80
#rtai	collision -44	incendie 122
#rtak	collision 117	vol -48
#rte>	autre 226	collision 83	none -121	vol -40
#rtee	evenement_climatique 83	incendie 90
#rth>	degats_des_eaux 55	none -55	vol 127
#rthd	blessure 62
#rtib	vandalisme 104
#rtic	collision 49
#rtie	collision 145	none -80
#rtif	blessure 44
#rtin	degats_des_eaux 81
#rtis	blessure -119	bris_de_glace -50	collision -99	degats_des_eaux -40	dommage_materiel 176	none -48	vandalisme 96	vol -67
#rtme	degats_des_eaux 102
#rtne	bris_de_glace 109	dommage_materiel -42
#rtni	bris_de_glace -40	collision -139	dommage_materiel 158	none 47
#rtoo	collision 93
#rtug	collision 47	dommage_materiel 86
#rtun	autre 75	collision -51	none 57	vandalisme 79	vol -54
#ruar	autre 98	dommage_materiel -54
#rubb	collision -102	dommage_materiel 129	incendie 91	vol -49
#ruct	blessure 41
#rude	collision 60	vol 40
#rug>	collision -121	degats_des_eaux 43	dommage_materiel 72	none -43	vandalisme -67	vol 143
#rugg	degats_des_eaux 123	dommage_materiel -43
#ruin	degats_des_eaux 110	dommage_materiel -60	evenement_climatique 49	incendie 48
#ruis	vol 82
#ruly	collision 102	none -68	vol 78
#rum>	collision -63	degats_des_eaux 60	dommage_materiel 151	vandalisme -47
#rumb	bris_de_glace 217	collision -54	degats_des_eaux -41
#runc	degats_des_eaux 41	dommage_materiel 41
#runi	blessure 182	bris_de_glace 106	collision -99	dommage_materiel -55	none -52
#runk	vandalisme 133
#runn	blessure -51	degats_des_eaux 158
#rush	collision 71
#rvan	bris_de_glace 102	collision 43	dommage_materiel -42
#rvat	dommage_materiel -42	evenement_climatique 99
#rved	collision 62	dommage_materiel 53
#rvic	none 50
#rwar	collision 93
#rway	bris_de_glace 40	collision 41	none -41
#rwel	bris_de_glace -40	collision -48	degats_des_eaux 150	dommage_materiel 119	none -89
#rwis	collision 72	vol 92
#rwor	collision 67
#rybo	collision 55
#ryer	incendie 92
#ryin	dommage_materiel 61	evenement_climatique 49
#rywh	blessure -42	collision 66	degats_des_eaux 50
#rzaz	autre 202	none -173
#sack	blessure 68	bris_de_glace -54	collision -105	dommage_materiel 71	vol 98
#safe	evenement_climatique 43	incendie 41	vol 48
#sage	none 81
#sagr	dommage_materiel 44
#sain	collision 64
#sal>	autre -74	blessure 286	collision -97	dommage_materiel 104	none -212
#sala	autre 143	dommage_materiel -49	none -45
#sale	none -180	vol 205
#salo	bris_de_glace 53	degats_des_eaux 138	evenement_climatique -47
#san>	blessure 82
#sand	bris_de_glace 54	evenement_climatique 72
#sant	bris_de_glace 272	none -59	vandalisme -40
#sapp	collision -61	none -40	vandalisme 110
#sard	degats_des_eaux -70	evenement_climatique 120
#sari	vandalisme 46	vol 78
#sary	dommage_materiel -63	evenement_climatique 48	vol 114
#sat>	dommage_materiel 83	vol 57
#sate	bris_de_glace 111	collision -43	dommage_materiel -57	evenement_climatique 42
#sati	blessure 171	collision -71	dommage_materiel 108	none -52	vol -44
#sauc	evenement_climatique 43	incendie 95
#save	evenement_climatique 78	incendie 79
#saw>	vandalisme 92
#sayi	bris_de_glace -54	degats_des_eaux 112
#sban	blessure -55	vandalisme 72
#scaf	dommage_materiel 63	evenement_climatique 74	none -41
#scal	blessure 97	bris_de_glace 47	none -47	vol -52
#scan	autre 78	blessure 149	collision -44	dommage_materiel -72
#scap	evenement_climatique 93
#scat	autre -55	collision 120
#scen	degats_des_eaux 41	vandalisme 141	vol -46
#scho	blessure 60
#scio	autre -52	blessure 89
#scoo	collision 69	vol 45
#scor	blessure 117	collision -73	vandalisme 102
#scou	blessure 77	evenement_climatique 65
#scov	blessure 187	collision -101	degats_des_eaux 78	none -63
#scra	collision 63	vandalisme 49
#scre	bris_de_glace 83	dommage_materiel 52
#sea>	autre 98	blessure 163	collision -68	none -122	vandalisme -40	vol -78
#seal	collision -41	degats_des_eaux 97	vol 48
#seam	collision -77	degats_des_eaux 151
#seas	degats_des_eaux 44	evenement_climatique 77	vandalisme 79	vol -51
#seat	dommage_materiel 43	vandalisme 72	vol -51
#seba	collision -75	none -64	vandalisme 264	vol -68
#secu	blessure 107	vol -41
#see>	collision 56
#sel>	autre -70	collision 61	dommage_materiel 115	none -59	vandalisme -48	vol 59
#sele	none 91
#self	none -45	vandalisme 53
#sell	collision -95	degats_des_eaux 117	none 56	vandalisme 114	vol -50
#selv	bris_de_glace -40	vandalisme 84
#seme	collision -78	degats_des_eaux 47	vol 88
#sen>	bris_de_glace 72	collision -168	dommage_materiel 124	none -64	vandalisme 110	vol -73
#send	autre 195	blessure 47	collision -75	incendie 48	none -90	vol -50
#seng	collision 78
#sens	collision 139
#sent	dommage_materiel 66
#sept	evenement_climatique 78
#ser>	blessure 97	collision -55	degats_des_eaux 48
#seri	bris_de_glace 74
#serv	evenement_climatique 50
#sery	blessure -55	collision 95
#ses>	dommage_materiel 43
#sess	autre -50	blessure 148	collision -81	none 126	vol -41
#set>	incendie 63
#sett	vol 66
#seve	bris_de_glace 40
#sewe	blessure 284	collision -134	dommage_materiel -56	none -74	vandalisme -42
#shad	blessure -69	collision -74	degats_des_eaux 211	dommage_materiel -59	evenement_climatique -46	none -126	vandalisme 169	vol -129
#shak	collision 48
#sham	dommage_materiel 97	incendie 112
#shap	collision 50	evenement_climatique 42	vandalisme 43	vol -44
#shar	bris_de_glace 72	collision 54	dommage_materiel -50
#shat	bris_de_glace 227	collision -41	none -48
#shca	collision 46
#shed	vandalisme 56
#shee	blessure 64	evenement_climatique 71
#shel	blessure -51	dommage_materiel 81	evenement_climatique 45
#sher	degats_des_eaux 89
#shes	evenement_climatique 46	incendie 75
#shie	bris_de_glace 65	collision 74
#shin	degats_des_eaux 68	dommage_materiel 73	none -42
#ship	collision 81	vandalisme 45	vol -43
#shoc	blessure 117	degats_des_eaux 63	none -98	vol -49
#shoe	degats_des_eaux 46	vandalisme 77
#shoo	blessure 49
#shor	autre 99	dommage_materiel 40	none -53
#shot	collision 45	incendie -111	vandalisme 113
#shov	blessure -82	collision -60	dommage_materiel -41	vandalisme 71	vol 146
#show	bris_de_glace 86
#shre	collision 83
#shru	collision -122	degats_des_eaux 82	dommage_materiel -53	none -47	vol 190
#shun	collision 127
#shwa	degats_des_eaux 174
#sian	dommage_materiel 78	incendie 105	none -44
#sibl	none 77
#sica	collision 48
#sick	autre 72	none -61	vol 45
#sidi	bris_de_glace -40	collision -40	dommage_materiel -58	incendie 229	none -81	vandalisme -47
#sier	collision 85
#sieu	collision 100	degats_des_eaux 59	none -45
#sigh	blessure 209	bris_de_glace 88	collision -237	dommage_materiel -52	none -56
#sign	collision 52
#silv	dommage_materiel -60	none -51	vol 173
#simp	autre 122	collision 47	dommage_materiel -60
#sine	vandalisme 43	vol -40
#sink	degats_des_eaux 118
#sins	blessure -91	collision 62	dommage_materiel 96
#sio>	autre 244	none -172
#sion	dommage_materiel 78
#siph	collision -43	degats_des_eaux 62	dommage_materiel -55	none -68	vol 215
#sir>	collision 49
#sirs	collision 94	degats_des_eaux 78	evenement_climatique -73	vol -61
#sist	dommage_materiel 41
#sit>	autre 122	blessure 71	collision -73
#site	collision 55
#siti	vol 110
#sitt	vol 61
#sive	bris_de_glace 53	collision -44	vol 60
#six>	collision -53
#sixt	collision -127	evenement_climatique 93	incendie -43	vandalisme 118
#sjud	collision 136
#skat	blessure 122	vandalisme -40	vol -45
#sked	bris_de_glace -51	degats_des_eaux 89	dommage_materiel -41	vol 63
#sket	collision 63
#ski>	autre -59	bris_de_glace 59	collision 111
#skid	blessure -61	collision 199	degats_des_eaux 49	dommage_materiel -58	none -43
#skie	blessure 342	collision -268	none -71	vol -40
#skin	dommage_materiel 54
#skir	degats_des_eaux 120
#skis	none -41	vol 129
#skod	collision 108
#skou	collision 84
#sks>	collision -40	dommage_materiel 46	vandalisme 133
#sky>	dommage_materiel 174	none -41
#skyl	bris_de_glace 83	collision -76	degats_des_eaux 104	evenement_climatique 46
#sla>	collision 154	none -76
#slab	degats_des_eaux 88	incendie 121	vol -71
#slai	autre 221	dommage_materiel -44	vol -108
#slam	blessure -60	bris_de_glace 137	dommage_materiel -73	evenement_climatique 117	none -59
#slas	none -42	vandalisme 162
#slat	collision -55	evenement_climatique 84
#slee	blessure 60	dommage_materiel -41
#slep	incendie 108
#slid	bris_de_glace 52	none -46
#slin	bris_de_glace -54	dommage_materiel 175	vandalisme -42	vol -73
#slip	blessure 45	degats_des_eaux 51	dommage_materiel -54
#sloc	blessure 213	collision -144
#slow	collision 87	degats_des_eaux 41
#sly>	collision 66
#smal	bris_de_glace 84	dommage_materiel -44	none -43	vol 73
#smar	collision 61
#smas	blessure -49	none -42	vandalisme 172
#smel	collision -45	degats_des_eaux 82	incendie 87
#smil	autre -43	collision -88	evenement_climatique -54	none -80	vandalisme 90	vol 122
#smit	autre 104	bris_de_glace 131	collision -49	none -58
#smok	incendie 94
#snap	dommage_materiel 180
#snat	blessure -42	collision -50	vol 181
#snow	evenement_climatique 123
#snt>	dommage_materiel 57	incendie 40	vandalisme 80	vol -81
#soak	collision -41	degats_des_eaux 117
#soci	collision -43	none -129	vandalisme 278	vol -88
#sock	collision -48	degats_des_eaux 72	dommage_materiel -43	evenement_climatique 44
#sofa	evenement_climatique 73
#soft	bris_de_glace -41	collision -80	degats_des_eaux 253	none -65
#sol>	evenement_climatique 172
#sola	collision -48	dommage_materiel -42	evenement_climatique 142	vandalisme 137	vol -92
#sole	blessure 47
#solu	dommage_materiel -47	none 50
#some	vandalisme 64
#sona	degats_des_eaux 57	vandalisme 55
#sonn	blessure -48	collision 263	none -63
#sons	collision 88	evenement_climatique 43
#sor>	collision 157	vandalisme -40
#sore	bris_de_glace 93	degats_des_eaux -48
#sort	collision 67
#souk	autre 45	incendie 54
#soul	collision -135	degats_des_eaux 51	dommage_materiel -40	evenement_climatique 126	vandalisme 61
#soun	bris_de_glace 78	degats_des_eaux -42
#spac	collision 97
#spai	autre 359	blessure -41	collision -115	dommage_materiel -57	none -264	vandalisme -55
#span	collision 88
#spar	incendie 183
#spea	none 51
#spec	blessure 70	dommage_materiel -49
#spee	collision 62
#spel	bris_de_glace 89	none -102	vandalisme 114	vol -124
#spid	bris_de_glace 149	collision -46
#spil	dommage_materiel 160
#spin	blessure 200	collision 51	evenement_climatique -40	none -122
#spit	blessure 103	none -45
#spla	collision -123	dommage_materiel 179	vandalisme -61	vol 59
#spli	bris_de_glace 94
#spoi	degats_des_eaux 55	dommage_materiel 53
#spok	collision 65	degats_des_eaux -52	dommage_materiel 72	vandalisme -51
#spon	collision -58	dommage_materiel 60	incendie 49
#spor	autre 78	collision -56	incendie 60
#spot	collision 44
#spra	blessure -56	bris_de_glace -43	degats_des_eaux 55	none -49	vandalisme 70	vol 93
#spre	degats_des_eaux 47	incendie 98
#spri	dommage_materiel 100	incendie 85	vol -42
#spun	collision 111
#sput	autre 149	blessure -50	dommage_materiel -114	none -69	vandalisme 128	vol -41
#squa	collision 60	degats_des_eaux -60	vol 65
#sque	collision 48
#sroa	collision 78
#ssag	none 81
#ssan	blessure 59	collision 63
#ssar	vol 64
#sse>	blessure -44	collision 173	none -64	vandalisme 40
#ssed	vol -40
#ssem	collision -153	vol 212
#ssen	collision 62
#sser	blessure 90	bris_de_glace -83	collision -59	dommage_materiel 136	none -70	vol -42
#sses	autre 58	dommage_materiel 60
#ssib	collision -48	degats_des_eaux 43	none 108
#ssin	collision 42
#ssio	blessure 66	vandalisme 68
#ssis	autre 76	collision 106
#sso>	collision -57	none -59	vandalisme 154	vol 56
#sson	blessure 124	collision -58
#sspo	autre 98	collision -62	incendie 64	vol 46
#ssro	collision 78
#ssur	autre 142	bris_de_glace -57	none -135
#sta>	bris_de_glace 111	none -78
#stab	collision -53	dommage_materiel -41	evenement_climatique 63	none -54	vandalisme 260	vol -105
#stad	bris_de_glace -49	collision 81	dommage_materiel -47	vandalisme 175	vol -66
#staf	vandalisme 72	vol -41
#stai	degats_des_eaux 76
#stak	vandalisme 138	vol -97
#stal	dommage_materiel 150
#stam	autre -40	collision -70	none -79	vandalisme 200
#stan	dommage_materiel 109
#star	autre 44	none -42
#stat	collision 45
#stau	collision -47	degats_des_eaux 48	none -41	vandalisme 102	vol -76
#ste>	collision 62
#stea	collision -62	none -50	vol 130
#sted	blessure 46	none -51	vandalisme 91
#stee	collision 64	dommage_materiel -45	incendie 71
#sten	vol 77
#steo	autre 159	none -88
#step	blessure 80	dommage_materiel 44
#steu	blessure 96	collision -63	degats_des_eaux 47
#stic	collision -42	none -73	vandalisme 66	vol 67
#stif	blessure 59	collision 66
#stim	incendie 55
#stin	autre 48	blessure 118	degats_des_eaux -50	incendie 71	none -88
#stio	dommage_materiel 58
#stit	blessure 107	collision -40
#stma	blessure 45	collision -52	vol 59
#stoc	evenement_climatique 45	incendie 43
#stol	autre 40	collision -41	none -63	vol 182
#stom	vol 48
#ston	bris_de_glace 123	none -53
#stoo	collision 109
#stop	collision 61
#stor	evenement_climatique 125
#stov	incendie 144
#stra	collision 62	none -41
#stre	vandalisme 43
#stro	blessure -41	dommage_materiel 69	evenement_climatique 43	none -46
#stru	evenement_climatique 43
#sts>	collision 99
#stuc	autre 104	bris_de_glace 41	collision -94	none 57
#stud	degats_des_eaux 101
#stuf	vandalisme 60
#stup	incendie 156	none -91
#sty>	collision -65	dommage_materiel -48	incendie 153
#sual	dommage_materiel 44
#suff	none -43	vandalisme 114
#suga	collision -43	none -55	vandalisme 190	vol -81
#suit	autre 93
#sula	autre 81	collision -47	dommage_materiel 61	evenement_climatique -125	incendie 196	none -70	vandalisme -51	vol -41
#sult	autre 49	blessure 55
#sume	none -49	vol 81
#summ	autre 231	none -145
#sump	collision 208	degats_des_eaux 88	none -136
#sun>	bris_de_glace 285	evenement_climatique -89	none -44	vol -48
#sunr	bris_de_glace 87	dommage_materiel -40	none -65	vandalisme 129
#supe	blessure 40	collision -66	degats_des_eaux -44	dommage_materiel -40	vandalisme 157
#supp	collision -72	dommage_materiel 65	incendie -45
#sura	autre 57
#sure	none 60
#surf	blessure 41	vol 78
#surg	degats_des_eaux -87	dommage_materiel 196	none -40
#surp	bris_de_glace 51
#surv	collision 85	evenement_climatique 76	vol -43
#susp	dommage_materiel -43	incendie 66	vol 65
#swal	blessure 239	dommage_materiel -48	none -77	vandalisme -44	vol -43
#swap	collision -53	none 176
#swea	degats_des_eaux 50
#swim	autre -58	blessure 186	collision -56	degats_des_eaux 52	dommage_materiel -61
#swip	collision 153
#swit	degats_des_eaux 86
#swol	degats_des_eaux 53
#swun	blessure -72	collision 232	none -41
#synd	collision -42	degats_des_eaux 65
#tabl	blessure -48	bris_de_glace 82	degats_des_eaux -40	evenement_climatique 46
#tack	collision -92	incendie 85	vandalisme 127
#tact	blessure 72
#tadi	bris_de_glace -49	collision 81	dommage_materiel -47	vandalisme 175	vol -66
#taff	vandalisme 72	vol -41
#tage	collision -53	dommage_materiel 172	evenement_climatique -86	vol 43
#tagh	blessure 96	collision -49	vol 108
#tail	collision 66
#tain	incendie 51
#tair	degats_des_eaux 75
#take	vol 107
#taki	autre 103	collision 46	none -79
#tal>	blessure 56	none -48
#tali	collision 55	vandalisme -44
#talk	none 118
#tall	collision 64	dommage_materiel 47
#taly	collision -41	vol 175
#tamp	autre -40	collision -70	none -79	vandalisme 200
#tan>	collision 99	dommage_materiel -41
#tanc	autre 90	incendie 88
#tand	dommage_materiel 122
#tane	incendie 136
#tang	autre 147	dommage_materiel -48	vol -45
#tank	degats_des_eaux 103	none -40
#tant	collision 71	vol 97
#tanu	blessure 91	collision -61	degats_des_eaux -48	evenement_climatique 119
#tap>	degats_des_eaux 166
#tape	collision 103	incendie 109	vol -59
#tar>	bris_de_glace 149	collision -81	none -65	vandalisme 72
#tarp	bris_de_glace 55	evenement_climatique 79
#tarr	bris_de_glace 87
#tart	autre 57	none -47
#tat>	collision 77
#tata	blessure 107	collision -76	incendie -52	vandalisme 123	vol -173
#tati	none -59	vol 61
#taur	collision -47	degats_des_eaux 48	none -41	vandalisme 102	vol -76
#taxi	collision 59
#taye	collision 55
#tayi	degats_des_eaux 152	dommage_materiel -49
#tazi	degats_des_eaux 40	vol 45
#tbal	bris_de_glace 123
#tbel	collision 118
#tboa	autre -99	collision -53	none -80	vandalisme -77	vol 343
#tcas	autre 110	incendie 42
#tchi	blessure -42	collision -82	vandalisme 156
#tchm	blessure 207	collision -51	none -69	vol -55
#tea>	vol 65
#tead	degats_des_eaux 41
#teal	blessure -111	collision -146	none -106	vandalisme 101	vol 248
#team	blessure 62
#tebo	collision 186
#tech	dommage_materiel 87
#tect	incendie 89
#tee>	blessure 114	collision -158	evenement_climatique 131	vol 46
#teen	autre 40	vandalisme 59	vol -44
#teer	collision 64	dommage_materiel -45	incendie 71
#teet	autre 54	blessure 80	dommage_materiel 48
#tel>	autre 99	blessure 85	none -71
#tele	bris_de_glace -47	dommage_materiel 201	none -78	vandalisme -45	vol 90
#tell	collision 46
#tely	none 58
#tema	collision 141	vandalisme -52
#temb	evenement_climatique 78
#temp	vol 104
#ten>	collision 42
#tena	degats_des_eaux 65	incendie 50	vol 73
#tend	blessure 74	vol 88
#tene	degats_des_eaux 88	evenement_climatique 59
#teni	none -57	vol 114
#tenn	bris_de_glace -55	none -57	vandalisme 192	vol -41
#tens	dommage_materiel 75	incendie 77	vol -44
#tent	evenement_climatique 66	incendie 91
#teop	autre 159	none -88
#tep>	blessure 110	bris_de_glace 61
#tepl	blessure 60	collision -82	dommage_materiel 146
#tepo	collision 94	incendie -47	vandalisme 72
#tepp	dommage_materiel 79
#teps	blessure 101
#terb	collision 43	incendie -42	none -47	vandalisme 129
#terc	vandalisme 119
#tere	bris_de_glace 60	collision -44	dommage_materiel 40
#terf	degats_des_eaux 195	none -59
#term	collision 280	dommage_materiel -67	none -51	vandalisme -43	vol -73
#terr	degats_des_eaux 51	dommage_materiel 53
#ters	collision -70	degats_des_eaux 63	evenement_climatique 46	vandalisme 59
#terv	collision -48	dommage_materiel 172	incendie 97	vol -82
#terw	collision 54
#tery	blessure 86	dommage_materiel -41	incendie 135	none -64
#tes>	vol 41
#tesl	collision 154	none -76
#test	autre 143	collision 132	incendie -109	none -163	vandalisme -47	vol 81
#teta	blessure 91	collision -61	degats_des_eaux -48	evenement_climatique 119
#teur	blessure 41	collision 105	dommage_materiel -71
#teve	bris_de_glace 161	dommage_materiel -41	none -85	vol -43
#thal	blessure 72	collision 56	none -46
#than	collision 47
#thda	blessure 62
#thed	collision 47
#thef	autre 189	collision -78	dommage_materiel -53	none 53
#theo	collision -61	dommage_materiel 53	vol 40
#thes	collision 40	dommage_materiel -46	incendie 121
#they	vol 64
#thie	collision -61	vandalisme 111	vol 91
#thig	blessure 99	dommage_materiel 117	incendie -109
#thir	collision -41
#tho>	collision 126	dommage_materiel -46	incendie 101	none -62
#thol	collision 85	dommage_materiel 94	none -62
#thos	blessure 68	collision -54	degats_des_eaux 49	vol 44
#thou	collision 60
#thro	none -42
#thru	degats_des_eaux 59	dommage_materiel 63
#ths>	autre 45	blessure 46	none -51
#thtu	bris_de_glace 97
#thum	blessure 159	collision -67	none -55	vol -42
#thun	collision -60	evenement_climatique 260	incendie -52	none -44	vol -46
#tian	blessure 363	collision -188	none -80
#tibl	bris_de_glace 44	vandalisme 42
#tic>	vol 40
#tice	vandalisme 46
#tich	collision 59
#tici	autre 102
#tick	bris_de_glace 54	collision -42	none -78	vandalisme 72	vol 60
#tied	collision -52	vol 107
#tien	blessure 40	collision -41	evenement_climatique 74
#tiff	blessure 59	collision 66
#tifi	blessure 40
#til>	dommage_materiel -44	incendie 49
#tile	collision -47	dommage_materiel 63	evenement_climatique 54
#tili	degats_des_eaux 170	evenement_climatique -58
#tima	degats_des_eaux 129	evenement_climatique -69	incendie 42
#tin>	degats_des_eaux -56	dommage_materiel 77	evenement_climatique 138	vol -41
#tina	collision 97
#tine	autre 77	collision 63
#tink	incendie 120
#tinu	collision 66	vandalisme -43
#tio>	bris_de_glace 106
#tion	none -50
#tip>	blessure 159	bris_de_glace 66	collision -105	none -63	vol -56
#tipp	collision -70	dommage_materiel 57	incendie 62	vol 40
#tiqu	collision -63	degats_des_eaux 44	dommage_materiel 173	none -40
#tire	vandalisme 65
#tist	autre 97	blessure -49	degats_des_eaux 42	dommage_materiel 79	none -86	vol -40
#titc	blessure 107	collision -40
#tive	none 162
#tled	collision -59	vol 64
#tlem	collision 76
#tles	blessure -45	bris_de_glace -52	collision -44	degats_des_eaux 231	dommage_materiel -42	vol -56
#tlin	evenement_climatique 90
#tman	blessure 237	collision -166	vol 80
#tmas	bris_de_glace 49	vol 45
#tmat	dommage_materiel 78	incendie 58
#tmen	degats_des_eaux 77
#tner	bris_de_glace 109	dommage_materiel -42
#tnes	collision 63	vol 77
#tnin	evenement_climatique 164
#toas	autre -51	bris_de_glace -55	collision -79	degats_des_eaux -46	dommage_materiel 114	evenement_climatique -41	incendie 217	none -145	vandalisme -47	vol -51
#tobe	collision 60
#tock	evenement_climatique 45	incendie 43
#toda	none 49
#todd	dommage_materiel 209	none -132
#toe>	blessure -94	degats_des_eaux 119	dommage_materiel 45
#toes	blessure 64	collision -104	dommage_materiel 121	evenement_climatique 124	vandalisme -43	vol -98
#toge	vandalisme 48
#togr	dommage_materiel 83	vandalisme 60
#toil	collision -46	degats_des_eaux 143	dommage_materiel 83	none -68
#told	vandalisme 58
#tole	none -60	vol 176
#toll	bris_de_glace 115	incendie 40	vol -51
#tom>	bris_de_glace 186	none -73
#toma	evenement_climatique 74
#tome	vol 48
#tomo	vol 48
#ton>	autre -40	blessure 118	bris_de_glace 205	collision -94	dommage_materiel -96	evenement_climatique -58	incendie -46	none -98	vandalisme -88
#tone	bris_de_glace 126	none -54	vandalisme 40
#tong	collision 147
#too>	dommage_materiel 49
#tood	collision 109
#tool	collision -48	dommage_materiel -47	incendie 154	none -43	vol 100
#toot	collision 106
#top>	dommage_materiel 51
#tops	vol 71
#tora	collision -69	dommage_materiel -101	none -127	vandalisme -75	vol 365
#torb	collision 64	vol 55
#torc	vandalisme 60
#tore	blessure 48
#torh	collision 52
#tori	collision 63
#torm	collision -43	evenement_climatique 176
#torn	blessure 95	collision -72	evenement_climatique 70
#toro	bris_de_glace 187	none -59	vol -52
#tors	dommage_materiel 104
#torw	bris_de_glace 40	collision 41	none -41
#tory	dommage_materiel -41	evenement_climatique 80
#tos>	none 61
#touc	collision 44
#tour	vol 58
#tove	incendie 144
#tow>	autre 82
#towa	bris_de_glace 47	degats_des_eaux 62
#towe	autre 50	vol 64
#towi	collision 154	vandalisme -42
#town	bris_de_glace 44	collision 109	none -54	vandalisme 81	vol -72
#tra>	vol 54
#trac	collision 57	none -47
#trai	collision 41	none -55	vol 40
#tral	collision 213	degats_des_eaux -73
#tram	blessure 58	collision 54	dommage_materiel -48	evenement_climatique 46	none -54
#tran	vandalisme 59
#trap	blessure 41	collision 85
#tras	blessure 123	collision -137	vandalisme 81
#trat	degats_des_eaux 93	vol -54
#trav	autre 169	evenement_climatique -52
#tray	collision 112	degats_des_eaux 78	dommage_materiel -40	none -53
#tre>	collision 67	none -43
#trea	degats_des_eaux 59	dommage_materiel -45	evenement_climatique 60	vol 40
#tree	collision 44	vandalisme 76
#trem	degats_des_eaux 92	dommage_materiel -51
#tret	blessure 104	collision -131	incendie 117
#tria	bris_de_glace 80	collision 95	dommage_materiel -44
#tric	incendie 80
#trie	collision -40	none -48	vol 171
#trik	autre 107
#trin	bris_de_glace 104	vandalisme 106	vol -129
#trip	autre 94	bris_de_glace -40	dommage_materiel 74	none -55
#tro>	vol 73
#trod	autre -42	bris_de_glace 111	collision -68	dommage_materiel 257	none -143	vol -67
#troe	collision 204	degats_des_eaux -67
#trol	collision 44
#tron	blessure -62	bris_de_glace 75	collision 44	dommage_materiel 223	evenement_climatique -62	none -107	vandalisme -54
#trot	blessure -50	collision 175
#trou	blessure 46	vandalisme 175	vol -62
#troy	blessure -58	evenement_climatique 140
#true	evenement_climatique 56	none 123
#trul	collision 102	none -68	vol 78
#trun	bris_de_glace 47	collision -45	degats_des_eaux 43	incendie -98	vandalisme 111
#try>	vol 50
#tryi	blessure -120	bris_de_glace 150	collision -53	dommage_materiel 68
#tsel	bris_de_glace 56	degats_des_eaux 47
#tsid	vol 54
#tta>	vandalisme 41	vol 45
#ttac	dommage_materiel 52
#ttag	collision -47	degats_des_eaux 80	evenement_climatique -69	vandalisme 41	vol 48
#ttat	collision 64
#tte>	collision 45	dommage_materiel -42	incendie 80
#tted	degats_des_eaux 80	none -44	vandalisme 40
#ttem	collision -41	none -41	vol 200
#tten	collision 56
#tter	none -42
#ttes	autre 205	collision -164	degats_des_eaux 225	dommage_materiel -56	evenement_climatique -161	none -270	vol -59
#ttic	degats_des_eaux 74	evenement_climatique 40
#ttin	blessure 44
#ttom	bris_de_glace 221	collision -59	dommage_materiel -41	none -84
#tton	autre -49	blessure 95	bris_de_glace 198	collision -98	degats_des_eaux -46	dommage_materiel -127	evenement_climatique -71	incendie -57	none -118	vandalisme -90	vol -74
#ttre	incendie 42
#tty>	incendie 108	vol 66
#tual	none 176	vol -41
#tub>	bris_de_glace 71	evenement_climatique 93	none -43
#tube	bris_de_glace -70	degats_des_eaux 80	dommage_materiel 52	evenement_climatique -55	none -48	vol 109
#tuck	autre 104	bris_de_glace 41	collision -94	none 57
#tude	vol 63
#tudi	collision -44	degats_des_eaux 80	incendie 56
#tudy	collision -56	degats_des_eaux 285	dommage_materiel -116	vol -62
#tuff	vandalisme 60
#tugu	collision 91	dommage_materiel 130	evenement_climatique -42	none -48
#tumb	incendie 97
#tuna	none 70	vandalisme 74
#tune	autre 137	blessure -48	vol -63
#tunn	bris_de_glace 65	collision 52	evenement_climatique 79	none -54
#tupi	incendie 156	none -91
#tur>	collision 108	degats_des_eaux -79	evenement_climatique 64	none -40
#ture	blessure 81	collision -55
#twel	dommage_materiel -68	evenement_climatique 124	vol 95
#twen	evenement_climatique 47
#twic	autre 132	none -84
#twin	collision 88
#twis	blessure 151	collision -55	dommage_materiel -48	evenement_climatique 102	none -79
#twor	dommage_materiel 91	evenement_climatique -72
#type	evenement_climatique 40	vandalisme 53
#typi	blessure -64	collision 124	evenement_climatique 76	vandalisme -45
#tyre	vandalisme 85
#uad>	collision 110	incendie 76
#uage	none 67
#ual>	collision 41
#uall	evenement_climatique 52	none 136
#ualt	dommage_materiel 59	vandalisme 44
#uapl	collision 106
#uard	blessure 41	vol 47
#uari	collision -46	degats_des_eaux 169
#uart	bris_de_glace 53
#uary	autre 98	collision -40
#uarz	autre 202	none -173
#uate	degats_des_eaux -55	evenement_climatique 112	incendie 139	vol -62
#uati	degats_des_eaux 141	dommage_materiel 71	evenement_climatique -64	none -72	vol -71
#ubbe	collision -102	dommage_materiel 129	incendie 91	vol -49
#ubbl	degats_des_eaux 109
#ube>	bris_de_glace -92	degats_des_eaux 89	dommage_materiel 47	evenement_climatique -65	none -52	vol 95
#uber	collision 67	degats_des_eaux 141
#uble	bris_de_glace 95	dommage_materiel -45	none -42	vandalisme 86
#ucep	evenement_climatique 43	incendie 95
#uche	bris_de_glace 77	collision 45	dommage_materiel -50
#ucke	degats_des_eaux 79
#ucki	collision -90	dommage_materiel -55	evenement_climatique 98	none 74	vandalisme 64	vol -110
#uckl	dommage_materiel 134	none -42
#ucks	bris_de_glace -43	dommage_materiel 45	incendie 44	vol 72
#ucti	collision -48	dommage_materiel 155
#ucto	blessure 40	collision 75
#udbu	degats_des_eaux -66	evenement_climatique 195
#uddl	degats_des_eaux 88
#ude>	collision 74	none -74	vol 83
#uded	vandalisme 107
#uden	vol 63
#udge	collision 103
#udi>	vol 41
#udin	incendie 63
#udio	collision -44	degats_des_eaux 57	dommage_materiel 86
#udy>	collision -49	degats_des_eaux 242	dommage_materiel -47	vol -58
#ued>	evenement_climatique 64
#ueez	collision 97
#ueli	vandalisme 45
#uelm	bris_de_glace -41	collision 169	dommage_materiel -45
#uen>	collision 52
#ues>	dommage_materiel 76
#uese	collision 91	dommage_materiel 130	evenement_climatique -42	none -48
#uess	collision 62	none -68
#uest	blessure 40	vol 59
#uet>	degats_des_eaux 105
#uett	collision -79	degats_des_eaux 250	evenement_climatique -147
#ueue	collision 58
#uff>	blessure 52	collision 56
#uffe	collision 80	none -68	vandalisme 88
#uga>	collision 60	evenement_climatique 93	vandalisme -56
#ugar	collision -43	none -55	vandalisme 190	vol -81
#uge>	collision 50	dommage_materiel 67
#ugge	degats_des_eaux 63
#ugh>	none -41
#ughe	incendie 61	vol 48
#ughi	incendie 131	none -41	vol 48
#ughl	incendie 40
#ugue	collision 91	dommage_materiel 130	evenement_climatique -42	none -48
#ugus	autre 62
#uick	blessure -56	bris_de_glace 51	evenement_climatique 83
#uill	collision 147	dommage_materiel -51	incendie 120	vandalisme -58
#uimp	evenement_climatique 66
#uine	degats_des_eaux 103	dommage_materiel -45	evenement_climatique 46	incendie 45
#uire	collision 83	none 56
#uis>	collision 120	dommage_materiel 75	none -70
#uise	autre 41	vol 86
#uish	incendie 62	vandalisme 91	vol -65
#uit>	autre 40	dommage_materiel 81
#uita	dommage_materiel 98	none -46	vandalisme -62	vol 114
#uitc	autre 110	incendie 42
#uite	bris_de_glace 60
#ujda	collision 173	vol -64
#ukai	blessure 180	bris_de_glace -129	vol -40
#ulan	collision 75
#ular	vandalisme 71
#ulat	autre 61	dommage_materiel 42	evenement_climatique -81	incendie 168	none -47	vandalisme -63
#ulay	blessure -91	collision 149
#ulb>	blessure 138	dommage_materiel -76
#uld>	autre 43
#ulde	blessure 56
#ulev	blessure 85	collision 98	degats_des_eaux -51
#ulil	collision -89	none 82	vol 104
#ulin	bris_de_glace 60	dommage_materiel -40	evenement_climatique 57	vol -40
#ull>	dommage_materiel 62
#ulla	collision 89
#ulle	dommage_materiel 51
#ulli	vol 122
#ulls	collision -49	evenement_climatique 122	none -45	vandalisme -44	vol 112
#ully	collision 56
#ulou	bris_de_glace 119	degats_des_eaux -62
#ult>	collision 45
#ulta	autre 57	blessure 63	none -42
#ulti	collision 78
#uly>	collision 67
#uman	dommage_materiel -52
#umb>	blessure 137	collision -77	degats_des_eaux 84	none -54	vol -44
#umbl	incendie 97
#umbs	bris_de_glace 217	collision -54	degats_des_eaux -41
#umed	collision -45	degats_des_eaux 95
#umen	collision 65	none 64	vol -43
#umin	degats_des_eaux 52	dommage_materiel -47	none -52	vandalisme 94
#umme	autre 256	collision -128	dommage_materiel -47	none -188	vandalisme -40
#umn>	vandalisme 70	vol -45
#ump>	blessure -47	collision 44	degats_des_eaux 43	dommage_materiel 64
#umpe	collision 94
#ums>	bris_de_glace 49	collision -159	vol 146
#unat	collision -63	degats_des_eaux -40	none 78	vandalisme 86
#unce	collision 69	dommage_materiel 70
#unch	vandalisme 45
#unci	bris_de_glace 100
#uncl	blessure -46	bris_de_glace -96	collision -41	dommage_materiel 181	evenement_climatique 143	vandalisme -50	vol -77
#unct	blessure -42	collision 90	vandalisme 100	vol -48
#unde	evenement_climatique 41
#unds	autre 164
#une>	none 52
#uner	vol 70
#unfo	dommage_materiel -111	none 88	vandalisme 106
#ung>	collision 50
#unge	bris_de_glace 112	degats_des_eaux 62	none -52
#unha	dommage_materiel 117
#unhu	collision 46	vandalisme 49	vol -57
#unic	collision 47	vandalisme 58
#unin	blessure 138	bris_de_glace 67	collision -42
#unk>	collision -70	vandalisme 128
#unks	collision -40	degats_des_eaux 86	incendie -86	vandalisme 163
#unne	blessure -46	bris_de_glace 47	collision 40	dommage_materiel 46	evenement_climatique 61	none -49
#unni	blessure -42	degats_des_eaux 172
#unny	blessure 80	collision -77	dommage_materiel 110
#unro	bris_de_glace 98	collision -49	dommage_materiel -43	none -66	vandalisme 144
#uns>	degats_des_eaux 137	dommage_materiel -41
#unsc	autre -56	collision 89
#unse	blessure -55	bris_de_glace -43	degats_des_eaux 182	dommage_materiel 68	vol -75
#unta	blessure 45	degats_des_eaux 154
#unte	vandalisme 44
#unti	dommage_materiel -41
#unus	autre 188	collision -78	dommage_materiel 78	evenement_climatique -44	none -79	vandalisme -43
#upbo	degats_des_eaux 77	incendie 47
#upda	none 95
#uper	blessure 40	collision -66	degats_des_eaux -44	dommage_materiel -40	vandalisme 157
#upid	incendie 156	none -91
#uple	vol 90
#uppe	degats_des_eaux 59	evenement_climatique 133	vandalisme -78
#uppl	blessure 149	collision -71	degats_des_eaux 65	dommage_materiel -40
#uppo	autre 43	blessure -106	bris_de_glace 52	collision -70	dommage_materiel 94	incendie -57
#upst	degats_des_eaux 111
#ura>	collision 73
#urag	collision -70	evenement_climatique 71	vandalisme -53	vol 171
#uran	autre 42
#urch	blessure 160	dommage_materiel -49	none -69
#ure>	none 43
#ured	blessure 49
#urer	evenement_climatique 93
#urfb	vol 139
#urg>	blessure 233	collision -201	degats_des_eaux -59	vol 98
#urge	degats_des_eaux -56	dommage_materiel 146
#urgl	bris_de_glace 60	collision -52
#urie	collision 62
#urik	collision 54	evenement_climatique 96
#urin	blessure 43	collision -44
#urio	degats_des_eaux -105	evenement_climatique 98	incendie 68
#uris	collision 49	vol 67
#urit	autre 285	blessure -40	dommage_materiel -51	none -232	vandalisme -49	vol -81
#urn>	blessure 52
#urne	incendie 75
#urni	incendie 68	vol 61
#urns	dommage_materiel -44	incendie 100
#urnt	blessure 42	incendie 90	none -45
#uro>	bris_de_glace 134	none -66
#urop	collision 69
#uros	autre 63	dommage_materiel 45
#urpl	blessure -60	collision 58	dommage_materiel 156
#urpo	blessure 102	collision -41	vandalisme 103
#urpr	bris_de_glace 51
#urry	collision 57	dommage_materiel 61
#urst	bris_de_glace 42	collision -47	degats_des_eaux 83
#urta	collision -40	incendie 146
#urte	degats_des_eaux 143	incendie 41	none -49
#urth	degats_des_eaux 159
#urve	collision 42	dommage_materiel 111
#ury>	evenement_climatique 50
#usan	bris_de_glace 226	collision 40	degats_des_eaux -73	none -46
#usba	blessure -55	vandalisme 72
#use>	none -40
#usel	blessure 51	collision -51	none 65
#uses	collision 45	vandalisme -43	vol 85
#ush>	collision 59
#ushe	collision 46
#usko	collision 97	dommage_materiel -43
#usly	collision 66
#uspe	dommage_materiel -43	incendie 66	vol 65
#usse	blessure 54	collision 105	dommage_materiel -78
#ussi	collision 67	evenement_climatique 47
#uste	none -46	vol 88
#usto	vol 48
#utbo	autre -99	collision -53	none -80	vandalisme -77	vol 343
#utch	degats_des_eaux 41
#ute>	autre 56	bris_de_glace 48	dommage_materiel -58	none -46
#uted	collision 41
#utel	dommage_materiel -51	none 56
#uter	collision -44	dommage_materiel 125	evenement_climatique 104	none -40
#utes	vol 53
#uth>	blessure 165	collision -56
#util	degats_des_eaux 170	evenement_climatique -58
#utin	autre 145	collision -47	none -64
#utor	bris_de_glace 146	degats_des_eaux -49	dommage_materiel -122	none -77	vandalisme -64	vol 170
#utre	bris_de_glace 100	collision 157	dommage_materiel -49	none -74	vandalisme -44	vol -40
#uts>	bris_de_glace 150	degats_des_eaux -41	evenement_climatique 107	vandalisme -42	vol -50
#utsi	vol 54
#utte	collision -41	degats_des_eaux 84	none -44
#utti	blessure 78	dommage_materiel 40
#uty>	autre 41	blessure -48	collision 55	evenement_climatique 68
#uvet	incendie 100
#uyin	collision 81	evenement_climatique 80
#uys>	blessure 147	dommage_materiel -50	none -82	vol 60
#uzes	dommage_materiel 177
#vabl	blessure -72	collision 176	dommage_materiel -45	vandalisme -45	vol 79
#vacu	collision -42	evenement_climatique 70	incendie 107	vol -55
#vail	degats_des_eaux 103
#val>	autre -43	bris_de_glace -49	collision -67	dommage_materiel 211	vol 75
#vale	autre 85	collision -65	none 62
#vall	blessure -74	evenement_climatique 205
#valu	collision -61	dommage_materiel 68	none -43	vandalisme 97
#valv	degats_des_eaux 145
#vani	collision -53	none -111	vandalisme -42	vol 295
#vann	collision 51
#vans	vol 69
#vard	blessure 85	collision 98	degats_des_eaux -51
#varn	collision -73	dommage_materiel 120	incendie 48
#vas>	collision -61	none -51	vandalisme 197
#vase	dommage_materiel 156	none -42
#vate	blessure 130
#vati	collision 128	vol -55
#vato	dommage_materiel -68	evenement_climatique 97
#vaul	collision -95	dommage_materiel -79	vandalisme 85	vol 190
#vebo	vol 48
#vel>	autre 47	bris_de_glace 69
#vell	degats_des_eaux 45	vol 117
#velo	bris_de_glace 92	collision 78	none -105	vol 46
#velu	bris_de_glace 183	collision -51	evenement_climatique 71	none -41
#vely	bris_de_glace 46	dommage_materiel 122
#vemb	collision 44	vol 43
#veme	blessure 52	collision 51
#vent	autre 56	blessure -40	incendie 65
#venu	collision 69
#vera	bris_de_glace 62	none -48
#verb	blessure 42	bris_de_glace -89	collision 68	dommage_materiel -60	vandalisme 155	vol -45
#verd	blessure 112	collision 51
#vere	autre 122	blessure 82	collision -46
#verf	degats_des_eaux 143	dommage_materiel -57	evenement_climatique 40
#verg	blessure -63	collision 141	incendie 104	none -43
#verh	degats_des_eaux 104	incendie 43
#veri	blessure 46
#vern	none -50	vandalisme 60
#vers	collision 80
#vert	autre 51	collision 51	none -63
#ves>	none -47
#vet>	incendie 68
#vice	none 41
#vict	evenement_climatique 92
#vide	dommage_materiel -69	incendie 51	vandalisme 147	vol -70
#view	bris_de_glace 65	incendie 69
#vil>	dommage_materiel 85	incendie 47
#vill	bris_de_glace -44	evenement_climatique 108
#vine	collision 149	dommage_materiel -109	evenement_climatique 126	vandalisme -53
#viol	dommage_materiel 48	vandalisme -47
#viou	collision 70
#vis>	collision 118
#vise	dommage_materiel -49	none 94
#visi	dommage_materiel 153	none -48
#viso	collision 160	none -74	vandalisme -45
#voic	blessure 49
#void	blessure 71	collision 47
#volt	collision -68	dommage_materiel 364	evenement_climatique -135	incendie -89	none -68
#wake	vandalisme 94	vol -44
#wall	degats_des_eaux 41	none -47
#want	dommage_materiel 61	vol -40
#wapp	collision -53	none 176
#ware	collision -41	evenement_climatique 112	vol 76
#wash	bris_de_glace 41	degats_des_eaux 81
#wasn	none 76	vol -72
#wast	none -48	vandalisme 179	vol -62
#watc	collision -52	dommage_materiel -58	vol 130
#wate	degats_des_eaux 101
#wave	bris_de_glace -81	dommage_materiel 104	evenement_climatique 54	incendie 62	vandalisme -42
#wbar	collision 78	none -82	vandalisme 138	vol -75
#wder	vol 107
#wdri	collision -46	vandalisme 177	vol -61
#weat	none 41
#web>	bris_de_glace 96	collision -43	dommage_materiel 69
#wed>	blessure 56	dommage_materiel 42
#wedd	autre 85	dommage_materiel 105	none -43
#week	none 52
#weep	vandalisme 55
#weez	blessure -40	bris_de_glace 247	none -91
#weig	blessure 47	evenement_climatique 101
#wel>	incendie 113
#welv	dommage_materiel -70	evenement_climatique 98	vol 106
#wept	evenement_climatique 75
#wer>	bris_de_glace 49
#wers	vol 65
#werv	collision 98
#wet>	degats_des_eaux 86
#weve	collision 156
#whee	collision 71
#when	bris_de_glace 64
#wher	vol 48
#whil	vol 66
#whip	blessure -54	collision 170
#whis	blessure 97	collision -63
#whit	dommage_materiel 51
#whoe	dommage_materiel 65	vol 62
#whom	bris_de_glace 60	collision 79	none -43	vandalisme 94	vol -127
#whoo	degats_des_eaux -40	incendie 143
#why>	autre 199	collision -63	none -75	vol -68
#wice	autre 132	none -84
#wich	collision 66	vol 44
#wide	bris_de_glace 48	collision 42	degats_des_eaux 43
#widt	dommage_materiel 96
#wife	collision 46
#wild	collision 144
#will	vandalisme 95
#wimm	autre -58	blessure 186	collision -56	degats_des_eaux 52	dommage_materiel -61
#wind	bris_de_glace 108
#wine	degats_des_eaux 84	dommage_materiel 56	evenement_climatique 57	vol -54
#wins	blessure -58	collision 106	incendie 64
#wint	bris_de_glace 95	collision -74	dommage_materiel -56	evenement_climatique -54	none -55	vandalisme -70	vol 179
#wipe	collision 67	none -52	vandalisme 64	vol -50
#wire	collision 54	dommage_materiel -65	evenement_climatique 50
#wise	collision 72	vol 92
#wish	collision 68
#wist	blessure 139	collision -50	dommage_materiel -44	evenement_climatique 95	none -73
#witc	degats_des_eaux 86
#witn	collision 63	vol 77
#wled	collision -58	none -106	vandalisme 113	vol 42
#wly>	collision 162	vandalisme -60
#wned	degats_des_eaux 88	dommage_materiel -50	evenement_climatique 86	none -65	vandalisme 77	vol -44
#wner	collision -40	dommage_materiel 52
#wnin	evenement_climatique 59
#wnst	collision -46	degats_des_eaux 84	dommage_materiel -42
#woke	collision -83	vol 140
#woll	degats_des_eaux 53
#woma	vol 57
#won>	autre 83	blessure -50	none -49
#wont	collision 43	degats_des_eaux 50	dommage_materiel 40
#wood	dommage_materiel 45	none -44
#word	collision 46	vandalisme 63
#wors	collision 112	dommage_materiel -42	incendie 44	none -56	vandalisme 52	vol -78
#wort	none -61	vol 204
#woul	autre 75	none -51
#woun	dommage_materiel 62	evenement_climatique 42
#wrap	collision 49
#wrec	blessure -42	dommage_materiel 108
#wren	bris_de_glace -143	collision -141	dommage_materiel -40	vol 246
#wris	blessure 66	collision 76	none -41
#writ	collision 60	none -40
#wron	blessure 55	collision 48
#wrot	collision 69
#wung	blessure -72	collision 232	none -41
#wyer	degats_des_eaux 63	vol -43
#xact	collision 51	none 54
#xagg	dommage_materiel 55	evenement_climatique 88
#xcep	collision 53	vol -52
#xcha	blessure 89	collision -43
#xed>	collision 40	dommage_materiel 75
#xer>	blessure -80	collision 139	dommage_materiel 127	none -65	vol -40
#xes>	dommage_materiel -64	vandalisme 100
#xhau	collision 93	none -56	vandalisme 75
#xing	vol 43
#xle>	collision 123
#xper	collision -70	evenement_climatique 79	incendie 74	none 75
#xpla	autre 169	none -40
#xplo	bris_de_glace 131	incendie 55	none -57
#xten	dommage_materiel 75	incendie 77	vol -44
#xtin	incendie 62	vandalisme 91	vol -65
#xtra	incendie 83
#xty>	bris_de_glace -42	collision -156	evenement_climatique 135	incendie -78	vandalisme 43	vol 118
#xyge	blessure -49	collision -44	incendie 227
#yal>	collision 114
#yale	vol 111
#yank	collision -65	vol 199
#yard	vol 50
#yari	collision 53	evenement_climatique 44
#ybe>	bris_de_glace 59
#yboa	autre -44	collision -70	dommage_materiel 212	none -47	vol 43
#ybod	collision 41
#ycar	evenement_climatique 83
#ycle	collision 74
#ycli	collision 106
#yeah	dommage_materiel -45	none 137
#year	none -41
#yebr	bris_de_glace -72	collision -67	dommage_materiel 41	incendie 110	vandalisme 105
#yed>	vandalisme 52
#yeli	evenement_climatique -88	vandalisme 188
#yell	collision 85
#yer>	dommage_materiel 49	incendie 44
#yers	collision -61	degats_des_eaux 76	none -49	vol 72
#yes>	none 153	vandalisme -40
#yet>	collision -47	vandalisme 110
#yfri	blessure -43	none -46	vandalisme 211	vol -58
#ygen	blessure -49	collision -44	incendie 227
#ying	dommage_materiel 56
#yjam	collision 60	incendie 67
#ylig	bris_de_glace 102	collision -73	degats_des_eaux 66	dommage_materiel -46	none -48	vandalisme 57
#ymen	autre 173	blessure -126	bris_de_glace -44	collision -73	dommage_materiel 50	none 74	vandalisme -70	vol -40
#ymor	collision -88	incendie 44	vandalisme 166
#yndi	collision -42	degats_des_eaux 65
#yon>	vol 63
#yond	degats_des_eaux 186	dommage_materiel -110	vol -52
#yor>	collision 96	degats_des_eaux -74	dommage_materiel -44	evenement_climatique 75	none -44	vandalisme 78	vol -49
#you>	autre 41
#youn	vol 43
#your	none 42
#ypas	collision 178	vandalisme -40
#ype>	collision 43	evenement_climatique 47	vol 48
#ypin	blessure -83	collision 179	vol 40
#yre>	collision 96	dommage_materiel 95	none -47
#yres	collision -42	vandalisme 186
#ysed	blessure -86	vandalisme -53	vol 154
#ysel	blessure 88	none -81	vandalisme 66
#ysic	collision 40	incendie 51
#ysio	autre 220	none -149
#ysta	collision -88	dommage_materiel 176	none -174	vol 94
#yste	blessure 191	none -82
#ytic	collision -44	vol 180
#ytun	evenement_climatique 145
#yund	dommage_materiel 73	vol 55
#yup>	none 140
#ywhe	blessure -40	collision 64	degats_des_eaux 44
#zate	autre 202	none -173
#zaza	autre 202	none -173
#zebr	collision 114
#zed>	blessure -48	collision 148
#zen>	degats_des_eaux 139	vol -43
#zer>	dommage_materiel 82	evenement_climatique 75
#zero	autre 103	blessure -52	collision 137	dommage_materiel 94	evenement_climatique -76	none -88	vol -51
#zers	blessure -40	bris_de_glace 247	none -91
#zes>	dommage_materiel 131
#zier	bris_de_glace 80	vol 72
#zila	blessure -62	collision 106	dommage_materiel 87
#zinc	evenement_climatique 166
#zing	bris_de_glace 117	dommage_materiel -45
#zoe>	collision 54	dommage_materiel 63
#zout	blessure 96	collision -49	vol 108
#zrou	dommage_materiel 92
#zza>	vol 136
0	collision 92
00	bris_de_glace 72	collision -65	degats_des_eaux -43	dommage_materiel 56	evenement_climatique 63
000	dommage_materiel 46	incendie 43	vandalisme -54	vol 68
05	none 54
10	bris_de_glace 45
100	blessure 101	collision 127	dommage_materiel -41	none -116
12	blessure 49
12th	collision -44	none 103
13th	none 76
14	incendie 55
140	blessure -99	bris_de_glace -45	dommage_materiel 159	incendie 84	none -40	vandalisme -40	vol -48
14th	autre -60	blessure 117
150	collision -43	dommage_materiel 199
16	bris_de_glace 163	collision -75
17th	blessure 181	collision -184	none 77
18	autre 92	none -67
180	autre 150	bris_de_glace 72	dommage_materiel -88
18th	blessure 113	collision -114	degats_des_eaux -45	dommage_materiel -53	vandalisme 151	vol -44
19	collision 87
1st	vandalisme 44
2	bris_de_glace 73
20	incendie 48
200	degats_des_eaux 42	dommage_materiel 49
2019	collision 47
2025	none 81
2026	collision 58	vandalisme 43
208	collision 152	vol -50
20th	degats_des_eaux 41	evenement_climatique 76
22	collision -67	vol 141
23	bris_de_glace -49	collision 64
240	dommage_materiel 84
25	vol 52
27th	autre 44	blessure 57
28	none 72
3	autre 64	blessure 52	bris_de_glace 65	none -65	vandalisme -47
30	collision 45
300	blessure 65
30th	collision 81
31	none 60	vol 69
310	autre 289	dommage_materiel -71	vol -80
350	blessure 42	collision -51	vol 78
3rd	none 123
4	vol 53
40	blessure 49
400	autre 92	degats_des_eaux 94	dommage_materiel -41	none -48	vandalisme -42
45	bris_de_glace 75
4th	collision -77	degats_des_eaux 41	vol 103
50	collision 63
500	vol 40
55	collision 146	vol -101
5pm	collision 61	none 74
6	vol 44
60	dommage_materiel 71	incendie -71	vandalisme 56	vol 57
600	autre -44	collision -134	degats_des_eaux 46	dommage_materiel 93	none -67	vol 104
640	autre 116	bris_de_glace 56	collision -61	dommage_materiel 69	none -78
6pm	bris_de_glace 119
7	collision 43
74	autre -40	blessure 264	collision -110
780	dommage_materiel 121	none -65	vandalisme 78	vol -87
800	dommage_materiel 57
82	blessure -44	collision 103	vol 80
90	blessure -41	collision 53	vol 117
900	autre 120	collision -54	none -74	vol 58
950	blessure 190	collision -65	degats_des_eaux -48
=answer: evade	autre 72	dommage_materiel -59
=answer: lead	none -71
=answer: no	none -52
=answer: unsure	collision 40
=answer: yes	none -50
=being: animal	blessure 79	collision 55	dommage_materiel 78	none -62	vandalisme -54
=being: thing	none -77
=constat: constat	collision 193	degats_des_eaux 66	dommage_materiel -40	none -44
=constat: not-done	collision 82	degats_des_eaux 145	dommage_materiel -61	evenement_climatique -62
=danger: event	collision -83	incendie 326	none -62	vol -60
=danger: now	collision 96	evenement_climatique -41	incendie 84
=danger: over	bris_de_glace -73	collision 61	degats_des_eaux -45	evenement_climatique 67	vandalisme -59	vol 55
=danger: plea	autre -47	bris_de_glace -57	degats_des_eaux -58	dommage_materiel 125	evenement_climatique -106	incendie -45	none -81	vandalisme 128
=danger: present	bris_de_glace 73	dommage_materiel 45	none -68	vandalisme -43
=danger: put-out	blessure -118	bris_de_glace 270	collision -86	dommage_materiel -66	incendie 192	none -60	vandalisme -59	vol -95
=distress: distress	none -63
=document: all	collision 85
=document: constat	collision 123	degats_des_eaux 133	none -66
=document: devis_ou_facture	autre 42	blessure 100	collision -76	dommage_materiel 68	none -78	vandalisme -46
=document: photos	dommage_materiel 71	vandalisme 57
=document: rapport_police	autre -45	bris_de_glace 120	collision -171	degats_des_eaux -58	dommage_materiel -146	incendie -57	none -144	vandalisme 117
=document: recepisse_plainte	collision -63	none -53	vandalisme 74	vol 159
=hedge: hedge	collision 48	dommage_materiel -48	evenement_climatique -40
=hedge: so-far	autre 70	dommage_materiel -73	none -96	vandalisme 172	vol -70
=idiom: figure	none -67
=idiom: of-police	collision 65	incendie 78	vandalisme -40
=idiom: paint	degats_des_eaux 100	evenement_climatique -157	none -41	vol 63
=idiom: part	collision 64	none -62
=idiom: seat	bris_de_glace 179	vandalisme -50
=idiom: silence	autre 104	collision -41	degats_des_eaux 153	dommage_materiel -77	evenement_climatique 47	incendie -42	none -53	vol -41
=idiom: traffic	blessure 40	collision 87	dommage_materiel -51
=injuries no	none -54
=injuries no rather	collision 47	dommage_materiel 50	none -48
=injuries no sure	none -54
=injuries unknown	collision 60	none -107
=injuries unknown unsure	collision 60	none -107
=injuries yes	blessure 103	collision 41	dommage_materiel -44	none -48
=injuries yes sure	blessure 103	collision 41	dommage_materiel -44	none -48
=injury: absent	blessure -41	bris_de_glace 72	collision -47	dommage_materiel -101	evenement_climatique 72	none -78	vandalisme 70	vol 53
=injury: also-well	blessure -51	evenement_climatique 48	none -60	vandalisme 72
=injury: body	blessure 110	none -68
=injury: casualty	collision 68	degats_des_eaux 83	vandalisme -58
=injury: doubt	autre -46	collision -45	incendie 101	vandalisme -62	vol 83
=injury: grave	autre -47	bris_de_glace -56	degats_des_eaux 113	dommage_materiel 70	evenement_climatique -67
=injury: named-well	blessure -45	collision 177	dommage_materiel -47	evenement_climatique 59	incendie 40	none -59	vandalisme -54	vol -62
=injury: nobody	collision 46	none -53
=injury: one-well	collision 86	none -57
=injury: perhaps	blessure 81	dommage_materiel 52	none -62
=injury: struck	autre -43	collision 169	dommage_materiel -53	evenement_climatique 63
=injury: symptom	blessure 106	collision 48	dommage_materiel -48	none -50
=intent: back	autre 55	blessure 86	degats_des_eaux -41	evenement_climatique 43	vandalisme -66
=intent: cancel	collision 76	none 45	vandalisme 83	vol -57
=intent: complaint	autre -52	collision -253	degats_des_eaux -46	dommage_materiel -87	evenement_climatique -47	incendie -41	none 89	vandalisme 61	vol 170
=intent: correct	bris_de_glace 87	collision 62	none 40	vandalisme -43
=intent: declare	collision 61	dommage_materiel -48	none -50
=intent: follow	bris_de_glace -76	none 221	vandalisme -49	vol -72
=intent: greet	blessure -41	collision 66
=intent: help	autre 128	blessure -42	evenement_climatique 52
=intent: human	collision 59	dommage_materiel -43	none 172	vol -58
=intent: language	incendie 40	vandalisme -45
=intent: other	autre 113	blessure -42	bris_de_glace 62	dommage_materiel -66
=intent: review	none 199
=intent: thanks	bris_de_glace -46	dommage_materiel 98	none 57
=liability: admitted_by_other	blessure 97	bris_de_glace -72	vol -96
=liability: admitted_by_self	bris_de_glace 122	collision 99	dommage_materiel -45	none -62	vandalisme -47	vol -43
=liability: contested	degats_des_eaux 114	dommage_materiel 63
=other autre	autre -77	collision 76	dommage_materiel 81	evenement_climatique 126	incendie -46	none -85	vandalisme -54	vol -83
=other blessure	autre 40	blessure 54	collision 81	degats_des_eaux 73	dommage_materiel -65	none -50	vol -60
=other collision	autre -48	blessure 111	bris_de_glace 89	collision -63	dommage_materiel -47	evenement_climatique 88	none -41	vandalisme -89	vol -67
=other degats_des_eaux	blessure 76	collision 63	degats_des_eaux -79	dommage_materiel -45	vandalisme 83
=other dommage_materiel	autre -40	blessure -264	bris_de_glace -119	dommage_materiel 314	evenement_climatique -44	incendie -42	none -41	vandalisme 72	vol -51
=other evenement_climatique	bris_de_glace -67	collision -99	degats_des_eaux -67	dommage_materiel -142	evenement_climatique 413	incendie -42	vandalisme -42	vol -259
=other incendie	collision -62	evenement_climatique 270	incendie -101	vandalisme -42	vol -44
=other vandalisme	blessure -58	bris_de_glace -86	collision -189	dommage_materiel -114	evenement_climatique 146	incendie -41	vandalisme 209	vol -47
=other vol	collision -62	evenement_climatique 127	incendie 102	vandalisme -55	vol -93
=party: alone	blessure 67	collision 61	vandalisme -58
=party: by-oneself	bris_de_glace 76	collision 46
=party: chain	collision 293	none -108	vol -61
=party: foreign	collision 154	dommage_materiel -49	vandalisme -88	vol 100
=party: hit-and-run	collision 117	vandalisme -47	vol 40
=party: neighbour	collision -54	degats_des_eaux 93	dommage_materiel 44	none -69	vol -41
=party: nobody-else	blessure 72	collision 75	degats_des_eaux 58	dommage_materiel -50	vandalisme -44	vol -42
=party: obstacle	collision 119	none -69	vol -52
=party: other-vehicle	collision 120
=party: own	collision 69	dommage_materiel 56	evenement_climatique 48	vandalisme -60	vol 59
=party: theirs	collision 85	dommage_materiel 152	vandalisme -40	vol -72
=party: unknown-origin	blessure 44	dommage_materiel -78	incendie 70	none -87
=party: vehicle	collision 101	none -47
=party: witness	collision 158	none -65	vandalisme -57
=person: close	none -58
=person: driver	collision 109	none -41
=person: exposed	blessure 62	collision 62	evenement_climatique -44	none -44
=person: self	none -54
=police: not-done	none -61	vandalisme 57	vol 47
=police: police	collision 44	dommage_materiel -46	none -73	vandalisme 85	vol 105
=scene: autre	autre 200	blessure -42	evenement_climatique -50	none -43	vandalisme -61	vol 74
=scene: bris_de_glace	blessure -50	bris_de_glace 206	none -55	vandalisme 42
=scene: collision	collision 141	none -44
=scene: degats_des_eaux	bris_de_glace -40	collision -44	degats_des_eaux 251	none -52	vandalisme -47
=scene: dommage_materiel	blessure -51	bris_de_glace -47	dommage_materiel 134	none -66	vol 44
=scene: evenement_climatique	blessure -46	evenement_climatique 263	none -69	vol -57
=scene: incendie	incendie 316	vol -64
=scene: vandalisme	dommage_materiel -72	none -56	vandalisme 253	vol -75
=scene: vol	collision -122	none -47	vandalisme 41	vol 260
=status: awaited	blessure -64	degats_des_eaux 82	dommage_materiel -97	evenement_climatique 58
=status: later	collision -52	none -53	vandalisme -114	vol 302
=status: not-yet	collision -54	dommage_materiel -56	none -44	vandalisme 75	vol 129
=status: refused	collision 96	none -55
=status: unfinished	collision 98	dommage_materiel -40
=thirdParty no	none -74
=thirdParty no rather	evenement_climatique 66	none -67	vandalisme 59	vol 80
=thirdParty no sure	blessure 51	vandalisme -58
=thirdParty no unsure	blessure 40	collision -51	degats_des_eaux 42	dommage_materiel 66	incendie 51	none -85	vol -45
=thirdParty none	none 144
=thirdParty unknown	degats_des_eaux 141
=thirdParty unknown unsure	degats_des_eaux 141
=thirdParty yes	collision 74	none -55
=thirdParty yes rather	bris_de_glace -55	collision 92	degats_des_eaux -53	incendie -41	none -136
=thirdParty yes sure	collision 71	none -48
=type autre	autre 409	bris_de_glace -42	collision -50	degats_des_eaux -44	dommage_materiel -68	evenement_climatique -41	incendie -47	none -76	vol -59
=type autre sure	autre 364	degats_des_eaux -40	dommage_materiel -61	incendie -45	none -89	vol -70
=type autre unsure	autre 300	blessure -79	bris_de_glace -66	collision -131	degats_des_eaux -57	dommage_materiel -93	evenement_climatique -48	incendie -49	vandalisme -74
=type blessure	blessure 281	none -94	vol -51
=type blessure sure	blessure 356	collision -87	incendie -57	none -76	vandalisme -53	vol -80
=type blessure unsure	blessure 162	collision 61	degats_des_eaux -45	evenement_climatique -65	none -118
=type bris_de_glace	blessure -41	bris_de_glace 313	collision -73	evenement_climatique -59	none -52
=type bris_de_glace sure	blessure -40	bris_de_glace 293	collision -75	evenement_climatique -58	none -43
=type bris_de_glace unsure	autre -54	blessure -48	bris_de_glace 309	collision -65	degats_des_eaux -61	evenement_climatique -75	incendie -57	none -127	vol -119
=type collision	collision 230	none -59
=type collision rather	collision 211	dommage_materiel -40	vandalisme -43	vol 53
=type collision sure	collision 238	none -60	vol -44
=type collision unsure	collision 124	dommage_materiel -56	evenement_climatique 73	none -53	vandalisme -50
=type degats_des_eaux	blessure -44	collision -73	degats_des_eaux 347	none -58	vandalisme -42
=type degats_des_eaux rather	autre -84	blessure -51	bris_de_glace -54	collision -84	degats_des_eaux 209	dommage_materiel -108	evenement_climatique 103	incendie -73	vandalisme -79
=type degats_des_eaux sure	blessure -44	collision -71	degats_des_eaux 353	evenement_climatique -57	none -66	vol -42
=type degats_des_eaux unsure	autre -64	blessure -60	bris_de_glace -54	collision -85	degats_des_eaux 208	dommage_materiel 152	evenement_climatique -80	incendie -75	none -148	vandalisme -93	vol -92
=type dommage_materiel	blessure -43	collision -86	degats_des_eaux -40	dommage_materiel 318	incendie -48	none -85
=type dommage_materiel sure	autre -48	collision -94	dommage_materiel 411	none -85	vandalisme -54	vol -44
=type dommage_materiel unsure	autre 46	blessure -70	collision -129	degats_des_eaux -74	incendie -85	none -76	vandalisme 51	vol 277
=type evenement_climatique	collision -83	evenement_climatique 379	none -63	vandalisme -46	vol -55
=type evenement_climatique sure	collision -85	dommage_materiel -59	evenement_climatique 399	none -61	vandalisme -44	vol -53
=type evenement_climatique unsure	autre -75	blessure -82	bris_de_glace -122	collision -68	degats_des_eaux -119	dommage_materiel 436	evenement_climatique -129	incendie -72	none -161	vandalisme -94	vol -97
=type incendie	collision -59	degats_des_eaux -48	incendie 358	none -59	vol -59
=type incendie sure	collision -59	degats_des_eaux -48	incendie 351	none -57	vol -58
=type none	collision -54	none 159
=type vandalisme	collision -51	none -70	vandalisme 345	vol -74
=type vandalisme sure	collision -48	none -69	vandalisme 337	vol -72
=type vol	blessure -42	bris_de_glace -40	collision -54	dommage_materiel -54	none -61	vol 310
=type vol sure	blessure -42	bris_de_glace -40	collision -51	dommage_materiel -54	none -60	vol 300
=type vol unsure	collision -144	none -145	vandalisme -133	vol 410
=type: autre	autre 256	none -73	vol -48
=type: blessure	blessure 265	collision -70	dommage_materiel 42	incendie -49	none -69	vandalisme -59	vol -46
=type: bris_de_glace	bris_de_glace 281	collision -57	none -55
=type: collision	collision 158	none -72
=type: degats_des_eaux	blessure -44	collision -57	degats_des_eaux 240	none -51
=type: dommage_materiel	dommage_materiel 167	none -71	vol -44
=type: evenement_climatique	collision -87	dommage_materiel -46	evenement_climatique 391	none -61	vandalisme -45	vol -62
=type: incendie	collision -57	degats_des_eaux -45	incendie 353	none -55	vol -71
=type: vandalisme	collision -76	none -64	vandalisme 410	vol -103
=type: vol	blessure -43	collision -59	dommage_materiel -54	none -65	vol 266
a10	bris_de_glace 105
a6	bris_de_glace 97	dommage_materiel -45	incendie 98	none -69
a7	autre 93	bris_de_glace 74	collision -113
able	none -127	vandalisme -64	vol 180
aboard	collision -150	evenement_climatique 226	none -60	vandalisme -104
above	blessure 40	degats_des_eaux 89
absolutely	dommage_materiel -51	none 56
accident	blessure 62
across	evenement_climatique 52
actually	none 80
add	autre 248	blessure -41	collision -140	dommage_materiel -45	none -135
address	none 46
admit	collision -41	degats_des_eaux 90	dommage_materiel -47	none 105
admits	degats_des_eaux 52
advise	degats_des_eaux 81	incendie 48
adviser	dommage_materiel -100	none 265	vol -62
aerial	evenement_climatique 83
affected	collision -68	degats_des_eaux 148
afraid	autre 119	blessure -40	collision -77	none 103	vol -48
after	vandalisme 46
afternoon	collision 47
afterwards	collision 54
agadir	autre 99
again	vandalisme 73
against	blessure -44	dommage_materiel 52	vol 68
agdal	vol 111
age	blessure 143
agent	none 73
ago	none 99
agreed	collision 107
ahead	blessure 73	degats_des_eaux -50	none 99
ai	collision 362	none -170	vandalisme -43	vol -49
aid	autre 87	dommage_materiel 146	incendie -54	vol -56
ain	collision 50	vol 61
air	dommage_materiel 79
airbag	collision 125
airbags	collision 51
airline	autre 150	none -45
airpods	collision -59	dommage_materiel 86	vol 129
al	autre 113	collision -71	evenement_climatique 144	none -44	vol -70
alarm	collision -40	evenement_climatique 75
alert	collision -43	evenement_climatique 142
alight	incendie 140
alive	autre 164	collision -52	dommage_materiel 61	none -93	vandalisme -54	vol -43
alone	collision -43	dommage_materiel 41
along	vol -41
already	vol 60
alright	bris_de_glace -47	dommage_materiel 93
although	blessure 92	collision 41
am	autre 45
ambulance	collision 75
amiable	collision 122
anfa	blessure 91	collision -69	degats_des_eaux -50	none -76	vandalisme -42	vol 141
angry	collision 97
ankle	blessure 79
annecy	blessure 55	dommage_materiel 59
another	collision 122
answer	autre 92	blessure -51	dommage_materiel -69	vandalisme -42	vol 120
antenna	bris_de_glace -64	none -65	vandalisme 219	vol -45
anybody	autre 68	dommage_materiel 51
anymore	collision -88	incendie 44	vandalisme 166
anyone	bris_de_glace 70	none -41
apart	autre 294	collision -60	none -208
apartment	collision -41	degats_des_eaux 118
apologised	blessure 88	collision -59
apparently	autre 145	collision -52	incendie 107	none -71
appeared	bris_de_glace 131
aquaplaned	collision 106
aquarium	collision -46	degats_des_eaux 169
arabic	none 52
argan	collision -164	degats_des_eaux -41	incendie 58	vol 236
arm	blessure 78	dommage_materiel -49
arrived	collision 64	dommage_materiel -43
arrondissement	collision -153	vol 212
ashes	incendie 115
ask	autre 115	blessure -49	collision -86	evenement_climatique 65	none -88
asked	bris_de_glace -51	degats_des_eaux 89	dommage_materiel -41	vol 63
asking	blessure 69	incendie -44
asks	collision -42	dommage_materiel 62	vandalisme 130
asleep	blessure -55	degats_des_eaux 120
ate	collision -53	dommage_materiel 102	none -60	vandalisme 48
attached	dommage_materiel 66	vol 53
attempted	collision -44	vol 202
attended	collision 119
attic	degats_des_eaux 74	evenement_climatique 40
audi	vol 41
august	autre 62
aunt	degats_des_eaux 58	evenement_climatique 89
autoroute	bris_de_glace 187	none -59	vol -52
available	degats_des_eaux 103
avenue	collision 69
avoid	blessure 71	collision 47
away	vol 47
awning	evenement_climatique 59
axle	collision 123
azilal	blessure -62	collision 106	dommage_materiel 87
azrou	dommage_materiel 92
b	bris_de_glace 66
baby	bris_de_glace 57
backed	collision 187	degats_des_eaux 88	none -89	vandalisme -44
backwards	collision 41	dommage_materiel 40
bad	autre 72	incendie 70
badly	blessure 70	collision 53	vol -44
bag	collision -87	vol 193
baker	dommage_materiel 59
balcony	collision -91	dommage_materiel 51	incendie 55	vandalisme 58
bales	collision -62	incendie 246
ball	autre 54	bris_de_glace 170	dommage_materiel -57
balloon	blessure 152
balls	evenement_climatique 122
bandage	bris_de_glace -71	collision -57	degats_des_eaux 51	dommage_materiel 110
bandaged	bris_de_glace 168	collision -85	dommage_materiel -151	evenement_climatique 83	vandalisme -54
bang	bris_de_glace 117	evenement_climatique -42
banged	collision 76	degats_des_eaux 74
bank	collision 47	evenement_climatique 153	none -42	vandalisme -48	vol -40
banks	degats_des_eaux -145	evenement_climatique 296
bar	collision 74
barbecue	evenement_climatique -62	incendie 187
barn	bris_de_glace 78	collision -57	incendie 83
barrel	vol 110
barrier	autre 47	collision 109
basement	degats_des_eaux 110	evenement_climatique 57
basically	collision 67
basin	bris_de_glace 78	collision -47	degats_des_eaux 70	dommage_materiel -52	none -46	vandalisme 120	vol -126
bat	blessure -44	bris_de_glace -153	collision -126	degats_des_eaux -49	dommage_materiel 188	evenement_climatique -62	none -82	vandalisme 312	vol -198
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
bees	none -45	vol 127
began	collision -42	incendie 111
begin	bris_de_glace 226	none -156
behalf	degats_des_eaux 44	vandalisme 135	vol -83
being	vol 61
believe	collision 49	none 48	vol 67
belonging	blessure 93	collision -48	degats_des_eaux 41
belongs	degats_des_eaux -45	dommage_materiel 61	incendie 115	vol -57
below	degats_des_eaux 105
belt	collision 102
bench	autre -40	bris_de_glace -43	collision 56	dommage_materiel -47	vandalisme 190	vol -96
bend	blessure -72	collision 218
bender	collision 130
beneath	blessure -64	bris_de_glace 119	degats_des_eaux 55	dommage_materiel -41	evenement_climatique 55
bent	blessure -56	collision 52	dommage_materiel 77	evenement_climatique 43	vol -41
berlingo	collision 108
berrechid	bris_de_glace -54	collision 100
beside	blessure -41	bris_de_glace -102	collision 133	vol 81
better	collision 158	dommage_materiel 60	vol -108
beyond	degats_des_eaux 186	dommage_materiel -110	vol -52
beziers	none -52	vol 154
biarritz	vol 111
bicycle	blessure -42	collision 87	vol 59
big	collision 61	evenement_climatique 54	vol -67
bike	collision 58	vol 52
bikes	blessure -51	collision 46	evenement_climatique -63	none -145	vandalisme 162
bill	autre 92	degats_des_eaux 54	dommage_materiel 49	none -91
bins	collision -69	incendie 197
birthday	blessure 62
bit	blessure 65
bite	blessure 177	collision -95	dommage_materiel 75	none -65
bits	bris_de_glace 119	degats_des_eaux -53
bitten	collision 45	dommage_materiel 61	evenement_climatique -48	vol 44
black	dommage_materiel 45	incendie 67
blame	collision 59
blanket	collision 59	dommage_materiel -47	incendie 167	vol -43
bleeding	vol 54
bless	bris_de_glace 77	collision 144	none -54	vandalisme -42	vol -45
blew	evenement_climatique 125
blistered	dommage_materiel -65	incendie 229	none -51	vol -60
blisters	incendie 118
block	dommage_materiel 131	incendie -46
blocked	collision -53	degats_des_eaux 190	evenement_climatique -95
bloke	vandalisme 51
blood	blessure -46	collision 112
blown	blessure -106	bris_de_glace -68	collision -58	dommage_materiel 144	evenement_climatique 80	none -78	vandalisme 100	vol -40
blue	dommage_materiel 83	evenement_climatique -47
bmw	collision 148
boar	collision 144
board	blessure 83	degats_des_eaux -68	dommage_materiel 118	none -44
boarded	autre -86	bris_de_glace 196	collision 166	dommage_materiel -55	vandalisme -64	vol -57
boards	degats_des_eaux 184	vol -53
boat	collision -86	dommage_materiel -43	evenement_climatique 127	none -59	vol 66
bodily	evenement_climatique 49
body	collision 128	dommage_materiel 73	vandalisme -51
boiler	blessure -40	degats_des_eaux 135	evenement_climatique 104	vol -45
boiling	blessure 133	dommage_materiel 112	incendie -156	none -52
bollard	collision 175	none -48
bolt	bris_de_glace 185	collision -131	evenement_climatique -41	none -99	vandalisme 137	vol -53
bone	blessure 96	evenement_climatique 124	none -75	vandalisme -84
boned	blessure -60	collision 201	none -44
bonjour	collision 60
bonnet	vandalisme 97
bookcase	collision -61	dommage_materiel 259	vol -53
booking	bris_de_glace 77	evenement_climatique 83	vandalisme -43
books	degats_des_eaux 143	evenement_climatique 42	none -48
boot	bris_de_glace 84
bordeaux	autre 165	blessure 49	none -133
borrowed	collision 64	dommage_materiel 46	incendie 122	vol -78
boss	dommage_materiel 55	none -50	vol -41
both	vandalisme 49
bother	collision 138	none -51
bottle	blessure 90	bris_de_glace -50	evenement_climatique -40	incendie 78	none -43	vol 63
bottom	bris_de_glace 221	collision -59	dommage_materiel -41	none -84
bought	dommage_materiel 58
boulevard	blessure 85	collision 98	degats_des_eaux -51
bounced	collision 69	dommage_materiel 70
bouskoura	collision 97	dommage_materiel -43
box	dommage_materiel 48	none -49	vol 66
boxes	vol 77
boxing	vol 43
boy	bris_de_glace 49
boyfriend	blessure -43	none -46	vandalisme 211	vol -58
brace	blessure 176	collision 41	dommage_materiel -54	evenement_climatique -77	none -41	vol -54
brake	autre -43	blessure -48	bris_de_glace -45	collision 113	dommage_materiel -99	none -222	vandalisme 261	vol -66
braked	collision 119
brakes	collision 82
branch	bris_de_glace 78	collision -62	evenement_climatique 81
brand	collision 108	dommage_materiel 65	none -88	vandalisme -46
bread	collision -45	evenement_climatique 47	incendie 49	vandalisme 67	vol -40
break	bris_de_glace 54	vol 141
breakfast	degats_des_eaux 44
breathalysed	collision 113
breathe	blessure 115	vandalisme 41
breathed	incendie 43
brick	collision -41	dommage_materiel 74	vandalisme 96	vol -44
bricks	evenement_climatique 67	incendie -48	vol 126
bridge	collision 170	dommage_materiel -46	evenement_climatique -60	none -47	vandalisme 56
brigade	incendie 77
bring	collision -55	degats_des_eaux 76	none -43	vandalisme 212	vol -150
broad	collision -76	dommage_materiel -72	evenement_climatique -47	none -40	vandalisme 222
broke	blessure 41	collision -42	none -43
broken	blessure 72
brother	bris_de_glace -64	vandalisme 94
brothers	dommage_materiel 114	vol 52
brought	dommage_materiel 89	evenement_climatique 85	vandalisme -47	vol 53
brown	degats_des_eaux 45
bruise	bris_de_glace -57	vol 126
bruised	blessure -64	dommage_materiel 49	vol 122
bruises	degats_des_eaux 40
bubbling	degats_des_eaux 107
bucket	degats_des_eaux 88
buckled	incendie 41
bulb	blessure 138	dommage_materiel -76
bump	collision 161
bumped	collision 275	none -125	vandalisme -40
bumper	collision 104
burglary	bris_de_glace 152	collision -99	none 136	vandalisme -48	vol -112
burgled	vol 102
burn	blessure 91	collision -47	vol 72
burned	collision -46	incendie 181	vol -47
burns	bris_de_glace 61	dommage_materiel -62	incendie 155
burnt	blessure 42	incendie 90	none -45
burst	bris_de_glace 48	collision -49	degats_des_eaux 97
bus	blessure 40	collision 98	vol -44
buses	collision 117	vandalisme -45
business	incendie 59	vandalisme 63
buying	collision 81	evenement_climatique 80
bypass	collision 178	vandalisme -40
c	bris_de_glace 41	collision 72
cabinet	bris_de_glace -113	dommage_materiel -49	incendie 70	vandalisme 147
cabinets	collision -41	degats_des_eaux 101	incendie 42
cable	collision -57	dommage_materiel 145	incendie 92	none -60	vandalisme 42	vol -99
cables	autre -52	collision -167	dommage_materiel 156	none -213	vandalisme 200	vol -64
cake	dommage_materiel 153	none -65
caleche	collision 147
calf	blessure 187	collision -96	incendie 74	none -43
call	collision 49
calling	collision 56	degats_des_eaux -43	vol 97
calls	autre 187	collision 74	none -121
camel	bris_de_glace -48	collision 165
camera	collision -42	dommage_materiel 55	vol 119
camper	collision -65	evenement_climatique 74	incendie 92
campervan	bris_de_glace 102	collision 43	dommage_materiel -42
camping	degats_des_eaux -48	dommage_materiel -45	incendie 225	none -61	vol -51
campsite	blessure 51
cancel	none 139
cancelled	autre 327	none -151
candle	incendie 159	none -47
cannot	blessure 84	vandalisme 65
canvas	collision -94	none -67	vandalisme 237	vol -46
captur	collision 108	degats_des_eaux -79	evenement_climatique 64	none -40
car	collision 40	none -44
caravan	evenement_climatique 54	incendie 44
card	autre 171	none -91	vol 49
care	degats_des_eaux 80
carglass	bris_de_glace 143	none -68
cargo	collision 114	dommage_materiel -43	none -64	vol 89
carpentry	incendie 117
carpet	collision -43	degats_des_eaux 102	dommage_materiel 54
carpets	degats_des_eaux 67
carport	evenement_climatique 100	incendie 53
carrefour	collision 59
carrying	degats_des_eaux -44	dommage_materiel 251	none -47
cars	collision 75	vandalisme 58
cart	collision 244	vol -82
carte	autre 375	blessure -49	bris_de_glace -48	collision -103	degats_des_eaux -40	dommage_materiel -74	evenement_climatique -51	incendie -48	none -377	vandalisme -57	vol -84
casa	collision 102
casablanca	autre 46
case	autre -47	blessure -150	collision -93	dommage_materiel 247	evenement_climatique -40	none 98	vandalisme -85	vol -65
cash	autre 69	collision -80	vol 106
cast	bris_de_glace -80	collision -47	degats_des_eaux 110	dommage_materiel 134	none -58
casualties	vandalisme 55
cat	autre 62	collision -45	dommage_materiel 85	incendie 80	vandalisme -46
catalytic	collision -44	vol 180
caught	incendie 114
caved	blessure -47	collision 54	evenement_climatique 109
ceiling	degats_des_eaux 89
cellar	collision -41	degats_des_eaux 117	evenement_climatique 58	none -49
certificate	blessure 48
chain	vandalisme -58	vol 185
chair	blessure 117	collision -111	dommage_materiel 78	vandalisme 87	vol -44
chairs	bris_de_glace -53	dommage_materiel -54	evenement_climatique 80	vandalisme 118	vol -42
chandelier	blessure -112	bris_de_glace 197	collision -48	dommage_materiel 123	evenement_climatique -71	none -55	vandalisme -43	vol -45
change	blessure -45	bris_de_glace 163	dommage_materiel -96	none 51	vandalisme -48
changed	none 76
changing	blessure 101	collision -46	dommage_materiel -52
chap	degats_des_eaux 64	dommage_materiel -42	vol 89
charcoal	collision -84	dommage_materiel -68	incendie 268	none -76
charge	autre 119	blessure -63	collision -46	dommage_materiel 90	none -65
charged	autre 341	blessure 76	collision -98	none -219	vol -51
charger	blessure -50	dommage_materiel 75	incendie 92	vol -97
charging	none -51	vandalisme 186	vol -91
charming	collision -54	degats_des_eaux 117	vol 44
charred	incendie 168
chasing	vandalisme 143	vol -72
check	autre 91	collision -75	none 227	vandalisme -62	vol -44
checked	collision 82
checking	autre -55	bris_de_glace 96	none 112
cheers	none 129
cheese	evenement_climatique 74	vol 47
chefchaouen	collision 66	incendie 42
chemist	bris_de_glace 192	collision 79	dommage_materiel -134	vandalisme -47	vol -47
chergui	degats_des_eaux -59	evenement_climatique 196
chest	collision 48
chewed	dommage_materiel 183
chief	dommage_materiel 89
child	collision -71	dommage_materiel 127
children	blessure 50	evenement_climatique 44	vandalisme 49
chimney	evenement_climatique 94	incendie 85
chin	blessure 63
chip	bris_de_glace 183	collision -48	none -48
chipped	dommage_materiel 149	none -62	vandalisme -47	vol -64
christmas	bris_de_glace 49	vol 45
church	autre 60
cigarette	collision -53	dommage_materiel -49	incendie 152	vandalisme -41	vol 80
circuit	dommage_materiel 188	none -49
citroen	collision 204	degats_des_eaux -67
civil	dommage_materiel 73	incendie 64
claim	bris_de_glace -52	none 111
claims	autre 168	collision -75	none -129	vol 71
cleaned	blessure -41	collision -65	degats_des_eaux 154	vandalisme -50	vol 94
cleaner	none -42
cleaning	bris_de_glace 52	dommage_materiel 45	vandalisme 126	vol -79
clear	dommage_materiel 114	evenement_climatique 74	incendie -59	none -46
cleared	collision 55	none -130	vandalisme -92	vol 233
client	collision 49	dommage_materiel 82
clients	bris_de_glace 99	incendie 40
climbed	dommage_materiel 56	evenement_climatique 69
clinic	autre 63	blessure 73	dommage_materiel -43
clio	collision 48	vandalisme 43
clipped	collision 101
clock	dommage_materiel 157
close	blessure -42	bris_de_glace 66	degats_des_eaux 42	dommage_materiel -47	evenement_climatique 56
closing	collision -41	none -68	vandalisme 242	vol -110
clothes	collision -68	dommage_materiel -68	incendie 205
cloudburst	degats_des_eaux -66	evenement_climatique 195
club	blessure 141	collision -107	evenement_climatique 83	none -69	vol 46
clue	blessure 42	dommage_materiel -40	none 140	vandalisme -50	vol -58
cm	bris_de_glace 110	degats_des_eaux 41	none -82
co	degats_des_eaux 61
coach	bris_de_glace -91	vandalisme 112	vol 44
coat	collision 102	incendie 82	vol -78
coats	incendie 51
coccyx	blessure 44	collision 98
coffee	dommage_materiel 133	incendie -66	none -61
coin	bris_de_glace 134	none -66
colander	evenement_climatique 110
cold	bris_de_glace 207	degats_des_eaux 50	none -87
collapsed	blessure 104	collision -55	evenement_climatique 98
collar	autre -47	blessure 95	incendie 72
collarbone	blessure 47	collision 51
colleague	collision 58	dommage_materiel -45	vol 78
collision	collision 88
column	degats_des_eaux 54	vol 46
comes	bris_de_glace -89	degats_des_eaux 209
coming	degats_des_eaux 56
commissariat	vandalisme 46	vol 78
commune	vandalisme 128	vol -82
complains	blessure -41	collision 229	incendie -100
complaint	collision -61	vandalisme 101	vol 100
complete	vol 50
completely	dommage_materiel 76
computers	vandalisme 69	vol 40
concertinaed	collision 115
concierge	degats_des_eaux 46	dommage_materiel -44	vandalisme 85
concrete	collision 58
concussion	collision 67	evenement_climatique 47
confirm	autre 117	collision 114	dommage_materiel -63	evenement_climatique -41	none -62
conservatory	bris_de_glace 50	dommage_materiel -52	evenement_climatique 128
constat	collision 79
consultation	autre 132	blessure 154	collision -75	dommage_materiel -45	none -85
contact	autre -42	blessure 189	collision -86	dommage_materiel 90	none -79	vandalisme -111	vol 68
contract	autre 50	collision -60	dommage_materiel 56
control	collision 115	evenement_climatique -54
converter	collision -44	vol 180
convertible	vandalisme 104
cooker	blessure -44	bris_de_glace -100	collision -90	degats_des_eaux -109	dommage_materiel 90	incendie 127	vol 103
cops	none -48	vol 96
corner	bris_de_glace 151	degats_des_eaux 51	dommage_materiel -51	none -40	vol -40
corniche	dommage_materiel 42
correct	none 159	vol -40
corridor	degats_des_eaux 169
corsica	autre 68
cost	autre 152	blessure 72	collision -136
cottage	collision -47	degats_des_eaux 80	evenement_climatique -69	vandalisme 41	vol 48
coughed	blessure -80	collision -74	degats_des_eaux -57	dommage_materiel -47	incendie 325
coughing	incendie 115
could	collision -58	none 82
couldnt	collision 55
council	bris_de_glace 100
count	bris_de_glace 43	collision -80	dommage_materiel 81	vol -41
counted	evenement_climatique 46	vandalisme 135	vol -58
counter	blessure -40	collision -59	dommage_materiel 159	incendie 47	vandalisme -45	vol -52
couple	vol 102
courage	collision -70	evenement_climatique 71	vandalisme -53	vol 171
courier	blessure 66	collision 155	dommage_materiel -79	none -57	vandalisme -78
course	none 236	vandalisme -43
cousin	vol 62
cousins	blessure -114	collision 88	dommage_materiel 129
cover	autre 121	collision -59	vandalisme -40
covered	autre 169
cow	autre -61	blessure 61	collision 163	none -54
crack	bris_de_glace 235	collision -52	none -78
cracked	bris_de_glace 159	collision -66	none -55
crash	autre 66
crazy	collision -115	dommage_materiel -49	none -48	vandalisme 207	vol -72
cream	bris_de_glace -41	degats_des_eaux -51	dommage_materiel 115	incendie 73
creeping	degats_des_eaux 114
crew	collision 109	degats_des_eaux -74	evenement_climatique 73	incendie 46
cried	collision 129
crime	vandalisme 105
cross	bris_de_glace -104	collision 150	dommage_materiel 100	none -88
crossing	collision 122
crowbar	collision -78	none -42	vandalisme 222	vol -74
crumbs	bris_de_glace 217	collision -54	degats_des_eaux -41
crunch	collision 61	dommage_materiel 92
crushed	collision 107	dommage_materiel 40
cry	incendie 79
cupboard	degats_des_eaux 108
cupboards	incendie 92
curtain	collision -49	dommage_materiel -47	incendie 164	none -42	vol 43
curtains	incendie 134
customer	bris_de_glace -51	dommage_materiel 59	vol 70
customers	bris_de_glace 89
cut	bris_de_glace 49	none -71	vandalisme 100
cuts	bris_de_glace 236	collision -98	degats_des_eaux -55	vandalisme -43
cycling	collision 127
cyclist	collision 66
dacia	collision 85	none -100	vol 110
damage	degats_des_eaux 40
damaged	collision 110
damp	degats_des_eaux 162
dance	collision -44	dommage_materiel 52	vandalisme 101
danger	collision -118	dommage_materiel -76	evenement_climatique -98	incendie -113	none -73	vandalisme 299
dark	blessure -79	collision -71	degats_des_eaux 184	dommage_materiel -40	none 89
dash	blessure -41	collision 106
dashcam	collision 46
dashed	collision 89
daughter	blessure 51
dawn	blessure 167	collision -56	dommage_materiel -90	vol 76
daylight	bris_de_glace 100	collision -56	dommage_materiel -55	none -71	vandalisme 165
days	blessure 45
de	collision 98
dead	evenement_climatique 65
deal	autre 92	dommage_materiel 57	vandalisme -67
dear	autre 74
december	bris_de_glace 50
decided	collision 55	degats_des_eaux 90	dommage_materiel 49	vol -48
decision	none 144
deck	blessure 44	collision 90	degats_des_eaux -64	dommage_materiel -69	evenement_climatique -41	incendie 194	none -75	vandalisme -47	vol -52
declaration	bris_de_glace -48	collision -53	none -45	vol 237
declare	dommage_materiel -52	evenement_climatique 151	none -66	vol 45
declared	blessure 78	dommage_materiel -40	none -85	vol 182
deductible	bris_de_glace 93	collision -49	none 74
deep	collision -56	dommage_materiel -47	evenement_climatique 56	incendie 132	vol -42
deer	collision 147
definitely	none 137
degat	degats_des_eaux 189	dommage_materiel -64
degree	blessure 111	collision -42	dommage_materiel -69	incendie 62
delivery	collision 58	vol 48
denis	vol 53
dent	collision 214	none -90
dental	degats_des_eaux 57	vol 99
dented	collision 45	evenement_climatique 122
dentist	collision 46	degats_des_eaux 46
deny	blessure -44	bris_de_glace 149	collision -143	degats_des_eaux -53	evenement_climatique -74	incendie -42	none -59	vandalisme -62	vol 160
deposit	autre 216	dommage_materiel -40	vol -48
depot	degats_des_eaux -54	incendie 42	vol 124
derb	vol 68
des	degats_des_eaux 73
desk	bris_de_glace 59	none -66	vandalisme 56
destroyed	blessure -58	evenement_climatique 140
details	collision 74	incendie 50
dh	autre 80
did	none 45
didn	collision 63
didnt	collision 137	none -62
died	autre 174	collision -138	dommage_materiel 81	evenement_climatique -46
diesel	autre -70	collision 61	dommage_materiel 115	none -59	vandalisme -48	vol 59
dignity	dommage_materiel 155
dinner	dommage_materiel 110
dirhams	blessure 52
discovered	blessure 187	collision -101	degats_des_eaux 78	none -63
dishwasher	degats_des_eaux 174
dislocated	blessure 269	collision -170	vol -49
display	bris_de_glace 65	collision -132	dommage_materiel 65	vandalisme -63	vol 98
dispute	autre 159	blessure -67	bris_de_glace -40	degats_des_eaux -56	dommage_materiel -140	evenement_climatique -46	none -83	vandalisme 148	vol -48
ditch	collision 126
doctor	blessure 64	vol 49
document	none 69
does	autre 50	blessure 66	none 68	vol -43
doesn	collision 56	evenement_climatique 77
doesnt	collision 81	incendie 106	vol -69
dog	blessure 69
dogs	blessure 205	collision -91	incendie -107	vandalisme 99	vol -56
doing	dommage_materiel 56
don	none 61
done	vol 43
donkey	blessure 83	collision 117	vol -75
dont	dommage_materiel 81	vol -54
door	bris_de_glace 42
doors	bris_de_glace -52	dommage_materiel 65	vandalisme 140	vol -59
double	bris_de_glace 139
down	dommage_materiel 69
downstairs	collision -46	degats_des_eaux 84	dommage_materiel -42
dr	degats_des_eaux 41	vol 82
dragged	blessure 97	collision -73	vol 45
drain	degats_des_eaux 193
drawer	blessure -76	collision -96	dommage_materiel 191	vol 70
drawers	vol 119
drawn	collision 161
dresser	blessure -122	collision -66	degats_des_eaux -83	dommage_materiel 228	evenement_climatique 125	none -88
drew	dommage_materiel 66
drill	bris_de_glace -64	collision -67	degats_des_eaux -48	dommage_materiel 240	incendie -49	none -72	vandalisme -67	vol 80
drilled	collision -71	dommage_materiel 199	evenement_climatique -85	none -68	vandalisme 81
drip	autre -41	blessure 128	collision -74	degats_des_eaux 186	dommage_materiel -53	none -72	vol -42
dripping	degats_des_eaux 121
drive	autre 47	none -71
driven	collision 118
drivers	collision 64
driving	collision 60
drone	bris_de_glace -100	dommage_materiel 157	incendie 133	none -60
drop	dommage_materiel -42	none 141
dropped	autre 49	bris_de_glace 48	collision -66	dommage_materiel 163	none -49	vol -43
drove	collision 68	none 46
drowned	collision -41	degats_des_eaux 136	dommage_materiel -66	evenement_climatique 148	incendie -51	none -68
drum	collision -87	degats_des_eaux 80	dommage_materiel 180	vandalisme -62
drunk	collision 51	vandalisme 111
dry	collision -48	degats_des_eaux -70	evenement_climatique 197
dryer	incendie 129
dryers	bris_de_glace 96	degats_des_eaux 83	incendie 95	none -68
du	autre 83
due	evenement_climatique 74
duly	collision 69
during	collision -46	evenement_climatique 44	vol 45
dust	bris_de_glace 113	collision -40	degats_des_eaux -45	dommage_materiel 56	vol -40
dusted	vol 151
duster	collision 48	none -102	vol 132
dutch	bris_de_glace 54
duty	autre 41	blessure -48	collision 55	evenement_climatique 68
duvet	incendie 100
e	autre 49	incendie 67	none -58
each	incendie 52
ear	blessure -41	collision -110	vandalisme 61	vol 131
ears	incendie 52
easter	incendie 45	none 63
eat	dommage_materiel 161	vandalisme -46
eaten	bris_de_glace -95	collision 198	vandalisme -67
eating	blessure 123	incendie -90
eaux	degats_des_eaux 168	dommage_materiel -52
egg	collision 73	vol -46
egged	vandalisme 139
eggs	vandalisme 136
eight	none 58
either	collision 84
el	none -44	vol 187
electric	incendie 80	none -41	vol -44
electrical	collision -59	incendie 204
electrician	degats_des_eaux 43
electricity	collision -51	degats_des_eaux 79	incendie 85
eleven	autre 45	none -53
else	blessure 50	collision 55	dommage_materiel -44
emptied	collision -49	vol 94
empty	vol 124
end	collision 77
ended	collision 172
engine	incendie 55	none -51	vol 70
engineer	dommage_materiel -40	evenement_climatique 70
english	autre 85
enough	collision 84	none -47	vandalisme 86
enter	bris_de_glace -44	collision 111	degats_des_eaux -41	dommage_materiel -105	evenement_climatique -40	none -56	vandalisme -81	vol 239
entered	dommage_materiel 56
entire	blessure -42	dommage_materiel 77	vandalisme 42
entirely	bris_de_glace 46	dommage_materiel 147	vandalisme -79
entrance	collision 52
entry	collision 58	evenement_climatique 59
er	blessure 51
escaped	evenement_climatique 93
est	collision 176	none -59
estate	bris_de_glace 85	collision -60	dommage_materiel 91	evenement_climatique -60
estimate	collision 42	incendie 71
euro	bris_de_glace 134	none -66
european	collision 88
euros	autre 63	dommage_materiel 45
evacuated	degats_des_eaux -48	evenement_climatique 134	incendie 61	vol -56
even	vol 86
every	collision -40	none -69	vandalisme 97
everybody	collision 55
everyone	collision 42
everywhere	collision 77
ex	collision -84	vandalisme 250
exact	collision 163	dommage_materiel -89	evenement_climatique 50
exactly	none 99	vol 44
except	collision 69
exchanged	blessure 110
exhaust	collision 93	none -56	vandalisme 75
expert	collision -70	evenement_climatique 79	incendie 74	none 75
explain	autre 169	none -40
exploded	bris_de_glace 149	incendie 65	none -55
extension	dommage_materiel 75	incendie 77	vol -44
extinguisher	incendie 44	vandalisme 58	vol -53
extractor	incendie 83
eye	blessure 159	bris_de_glace -50
eyebrow	bris_de_glace -144	collision -91	dommage_materiel 100	vandalisme 191
eyebrows	collision -49	degats_des_eaux -43	incendie 211
eyelid	evenement_climatique -88	vandalisme 188
eyes	vandalisme -79	vol 119
facade	collision -78	dommage_materiel 132	vandalisme 158	vol -76
face	collision -54	vol 115
failed	bris_de_glace 109	degats_des_eaux 78	none -46
fainted	collision 92	degats_des_eaux -64	vol 101
fall	degats_des_eaux -91	dommage_materiel 145	vol -44
fallen	blessure 67	bris_de_glace 81	dommage_materiel -53
falls	bris_de_glace -155	collision -63	degats_des_eaux 60	dommage_materiel 196	vandalisme -62
false	degats_des_eaux 73	dommage_materiel -73	vol 118
family	bris_de_glace -42	dommage_materiel 74	incendie 71	none -64	vandalisme 55	vol -44
far	collision -60	evenement_climatique 46
farm	dommage_materiel 121
farmer	blessure 97	collision -70	dommage_materiel 99
fast	incendie 48
father	blessure 50	dommage_materiel -44
fault	collision 43
february	autre 98	dommage_materiel -54
feel	dommage_materiel -43	vol 106
feet	dommage_materiel 45
fell	dommage_materiel 59
fella	degats_des_eaux 109
fellow	blessure 157	none -51	vol -52
fence	dommage_materiel -79	evenement_climatique 50	none -43	vandalisme 190	vol -82
fender	collision 102
ferry	autre 135	collision 112	dommage_materiel -47	vandalisme -44	vol -48
fes	bris_de_glace 69	dommage_materiel 45
few	blessure 146	collision -179	degats_des_eaux 40
fiat	collision 97
field	blessure -47	dommage_materiel -49	evenement_climatique 80	incendie 48	vandalisme 68
fifty	autre -48	blessure 246	collision -133	none -72	vandalisme -60	vol 62
file	vol 70
filed	vandalisme 140
fill	collision 65
filmed	none -77	vandalisme 183	vol -105
filth	evenement_climatique 41	none -95	vandalisme 152	vol -44
find	autre 90	none -50
finger	blessure 90	collision -57	vol 125
fingerprints	vol 125
fingers	dommage_materiel -53	evenement_climatique 81	incendie 72
finish	degats_des_eaux 52	incendie 66
finished	degats_des_eaux 52	none -50
fire	incendie 145
firefighters	collision 96	incendie 66	vandalisme -40	vol -52
firemen	incendie 95
firework	collision -78	degats_des_eaux -40	dommage_materiel -51	incendie 43	vandalisme 147
firm	degats_des_eaux 151	none -59	vol -58
first	collision 52
fish	blessure -69	bris_de_glace 106	degats_des_eaux 138	dommage_materiel -61	none -58
fitting	collision -75	degats_des_eaux 238
five	blessure 47	vandalisme -53
flame	blessure -70	collision -71	degats_des_eaux -87	dommage_materiel -44	incendie 324
flames	incendie 155
flared	collision -48	incendie 145
flash	evenement_climatique 227	vol -85
flat	degats_des_eaux 57	none -48
flatmate	incendie 81
flattened	evenement_climatique 124
flight	autre 79	blessure 51	dommage_materiel -44	evenement_climatique 82	none -62
flights	autre 107	dommage_materiel 84	none -43
floating	degats_des_eaux 164	evenement_climatique 60	none -62
flood	degats_des_eaux -54	dommage_materiel -95	evenement_climatique 297	vol -55
flooded	degats_des_eaux 114
floods	evenement_climatique 55
floor	degats_des_eaux 84	dommage_materiel 53
floors	blessure -81	degats_des_eaux 87	dommage_materiel 40	evenement_climatique -44	vandalisme 105
florist	collision 117	incendie -82	vol 61
fly	autre 170	blessure 65	dommage_materiel -48	none -74	vandalisme -63	vol -46
flying	autre 127	blessure -90	collision 46
foam	blessure -47	collision -142	dommage_materiel -46	none -55	vandalisme 316
fog	blessure -46	collision 64	vandalisme -116	vol 162
folded	collision 60	dommage_materiel -40	vandalisme 81
follow	vandalisme 58
followed	autre -40	blessure -151	bris_de_glace 40	collision -225	degats_des_eaux -46	dommage_materiel 234	vandalisme -56	vol 152
following	evenement_climatique 72	none 129	vol -123
food	blessure 83	collision -49	dommage_materiel 102	evenement_climatique -52	none -79	vandalisme 139	vol -54
foot	blessure 98	none -44
football	bris_de_glace 135
for	autre 54
force	collision 103	degats_des_eaux 56	dommage_materiel -57
forced	bris_de_glace 87	collision -44	none -50	vol 112
forearm	bris_de_glace -54	collision -65	dommage_materiel 123	evenement_climatique 50	incendie 48	vandalisme -47
forearms	incendie 127
forehead	collision 120
forest	blessure 44	dommage_materiel 82	evenement_climatique -40	vandalisme -42
forget	none 97
forgive	dommage_materiel 114
forgot	collision 89
forklift	collision 157
forty	collision 45	none -42
forward	collision 141	dommage_materiel -43	none 62
found	vandalisme 102
four	none -42
fourteen	evenement_climatique 83	incendie 90
fourth	degats_des_eaux 214	none -43
fracture	blessure 186	collision -45
fractured	blessure 361	collision -185	none -47
frame	blessure -42	collision -56	dommage_materiel 101	evenement_climatique 88	none -40	vol 41
free	degats_des_eaux 95	dommage_materiel -56	evenement_climatique 124	incendie -108
freezer	dommage_materiel 82	evenement_climatique 75
fridge	degats_des_eaux 88	dommage_materiel 90
fried	collision -67	dommage_materiel 68	evenement_climatique 71	incendie 113	none -50
friend	dommage_materiel 140	incendie 41	vol -47
friends	dommage_materiel 184
fright	collision 77
frm	bris_de_glace 95	dommage_materiel -75	incendie 47	none -58	vol 86
front	collision 54
frost	bris_de_glace 289	degats_des_eaux 62	evenement_climatique -238
frozen	degats_des_eaux 139	vol -43
frying	incendie 87
full	dommage_materiel 59	evenement_climatique 56
fully	collision 73	degats_des_eaux 64
fuming	degats_des_eaux 61	dommage_materiel -58	none -70	vandalisme 81
funeral	vol 126
funny	blessure 126	collision -74	dommage_materiel 43
furious	degats_des_eaux -105	evenement_climatique 98	incendie 68
furniture	bris_de_glace 61	degats_des_eaux -53	incendie 52	none -42	vandalisme -43	vol 95
fuse	collision -67	dommage_materiel 117	incendie 92	none -60
gale	evenement_climatique 205
gang	collision -70	evenement_climatique -94	incendie -48	vandalisme 245
garage	degats_des_eaux -62	dommage_materiel 108	none -47
garden	collision -45	evenement_climatique 90	none -45
gare	autre 71	vol 40
gas	bris_de_glace -43	collision -58	dommage_materiel -40	incendie 218	vol 45
gash	bris_de_glace 173	dommage_materiel -144
gate	collision 61	evenement_climatique 56	vandalisme 56	vol -56
gatepost	collision 94	incendie -47	vandalisme 72
gendarme	incendie 42	vol 49
gendarmerie	vol 90
gendarmes	collision 41
generator	collision -55	dommage_materiel 102	evenement_climatique 157	incendie -72
gentleman	collision 82
german	collision 94	vandalisme -78	vol 85
get	autre 46
getting	blessure 45	dommage_materiel 50
gf	autre 254	blessure -65	collision -82	dommage_materiel 156	none -223	vandalisme -67
girl	blessure 76
girlfriend	autre 182	blessure -47	collision -82	dommage_materiel -45	none -55
give	vol 79
given	dommage_materiel -45	evenement_climatique 104
glass	bris_de_glace 179	collision -58
glasses	autre 92	dommage_materiel 99	none -51
glazed	bris_de_glace 214	none -121
glazier	bris_de_glace 159	dommage_materiel -42
glazing	bris_de_glace 142	dommage_materiel -55
glovebox	vol 48
glue	vandalisme 166	vol -85
go	vandalisme 43
goats	blessure -61	collision 46	evenement_climatique 85	incendie 83	vol -51
god	none 44
goes	degats_des_eaux 129	none -52
going	bris_de_glace -45
gold	collision -71	vol 165
golf	blessure 59	evenement_climatique 88
gone	incendie 40	vol 75
gonna	bris_de_glace 59	collision 50
good	none 62
goodness	degats_des_eaux 40
grabbed	collision -54	vol 174
graffiti	none -40	vandalisme 137
grand	blessure 74
grandfather	collision -95	dommage_materiel -60	evenement_climatique 64	incendie 67	vol 124
grandmother	dommage_materiel 103
grandson	blessure -73	collision 168	vol -46
gravel	bris_de_glace 159
grazed	blessure -131	bris_de_glace -41	collision 293	dommage_materiel -55	vol -52
green	autre 186	blessure -40	bris_de_glace -54	collision 84	dommage_materiel -62	none -40	vol -54
greenhouse	bris_de_glace 124	evenement_climatique 91
grey	autre -47	blessure 88	collision 74
grille	bris_de_glace -92	collision 333	none -84	vandalisme -45	vol -46
grinder	dommage_materiel 98	none -78	vol 61
ground	evenement_climatique 91
growing	bris_de_glace 103	collision -84	degats_des_eaux 128
guard	degats_des_eaux -41	vol 136
guardian	blessure 106	collision -72	dommage_materiel -41	none -44	vandalisme 56
gueliz	vandalisme 45
guelmim	bris_de_glace -41	collision 169	dommage_materiel -45
guess	collision 62	none -68
guest	blessure 123	collision -65	degats_des_eaux 72	none -50
guests	collision -40	degats_des_eaux 67	dommage_materiel -73	evenement_climatique -64	incendie 76	vandalisme -44	vol 116
gutter	degats_des_eaux 166
gutters	bris_de_glace -173	collision -69	degats_des_eaux 332	dommage_materiel -47	incendie -56	none -110	vandalisme -61	vol -85
guy	collision 75
guys	blessure 147	dommage_materiel -50	none -82	vol 60
gym	degats_des_eaux 73	vandalisme -45	vol 90
hail	evenement_climatique 173
hailstones	evenement_climatique 141
hailstorm	evenement_climatique 124
hair	collision -108	degats_des_eaux 43	vandalisme 79
hairdresser	blessure 189	bris_de_glace -41	collision -65	degats_des_eaux 95	dommage_materiel -75	evenement_climatique -42	none -73	vol -60
hairline	blessure 166	bris_de_glace 52	collision -85
half	evenement_climatique 70
hall	degats_des_eaux 83
halloween	collision -77	vandalisme 205
hallway	degats_des_eaux 141	none -46
ham	autre -43	blessure 98	dommage_materiel 221	evenement_climatique -40	none -221	vandalisme -45	vol -109
hamdoullah	collision 81
hamdullah	collision 105
hammam	blessure 116	collision -43
hammer	bris_de_glace -207	collision -153	vandalisme 408	vol -107
hand	blessure 48	vol 48
handbag	collision -51	dommage_materiel 46	vol 100
handbrake	collision 96
handle	blessure 114	dommage_materiel -63
handlebar	blessure 114	collision 70	vol -47
hands	incendie 57
hang	autre -113	collision -60	evenement_climatique 62	none 207	vol -65
hanging	degats_des_eaux 61	dommage_materiel 41
happened	vol 45
happens	autre 178	dommage_materiel -43	vol -42
happily	dommage_materiel 91
happy	collision -57	dommage_materiel 134
hard	blessure -49	dommage_materiel 80	none 107
hardly	evenement_climatique 62	vol 52
harm	degats_des_eaux 48	dommage_materiel 49
harmed	collision -51	vandalisme 112
has	none -43
hasn	blessure 53	collision -63	degats_des_eaux 50	incendie 43	vol -43
hassan	blessure 82
haven	none 97
havent	autre 71
having	collision 84
hay	collision -53	incendie 76	vandalisme 120
he	collision 54
headache	collision 199	dommage_materiel -76
headlamp	bris_de_glace 50	collision 114	none -46
headlight	vandalisme 50
headlights	collision -70	evenement_climatique 85	none -78	vandalisme 208	vol -77
health	collision 83	degats_des_eaux 65	none -45	vol -42
hear	evenement_climatique 44	vol 54
heard	collision -41	vol 64
hearing	autre 168	dommage_materiel 106	incendie -51	none -98	vol -58
hearse	collision 93
heart	vol 57
heat	bris_de_glace 161	collision -44	dommage_materiel 42	none -70
heater	degats_des_eaux 152	incendie 61
heating	collision -44	degats_des_eaux 82	incendie 147
heavy	bris_de_glace -40	degats_des_eaux -54	evenement_climatique 206	incendie 46	none -56
hedge	collision 48	evenement_climatique -53	incendie 100	vandalisme 52	vol -65
heel	blessure 190
held	bris_de_glace -71	vandalisme 71	vol 76
helmet	blessure -53	vandalisme -146	vol 238
help	vol 81
helped	blessure 62
helping	blessure 60	dommage_materiel 157
hens	collision -65	none -52	vandalisme -52	vol 112
here	vol 80
hers	vol 82
hes	evenement_climatique 78
hey	none 101
hi	bris_de_glace 44
hid	evenement_climatique 177	incendie -88
high	evenement_climatique 98	vandalisme 67	vol -95
hill	autre -68	collision 173
him	vandalisme 53
himself	bris_de_glace 69	collision -67	vandalisme 181	vol -103
hip	blessure 115
hire	collision 89
hired	autre 166	blessure -45	bris_de_glace -40	collision -145	dommage_materiel 54	none -142	vol 135
his	collision 40
hit	collision 151	none -46
hiya	none 86
hob	bris_de_glace -65	dommage_materiel 195
hold	collision -56	evenement_climatique 117	none 122	vandalisme -43
holding	collision 45
holds	dommage_materiel -54	vandalisme 116	vol -43
hole	collision 48	vandalisme 93	vol -95
holes	dommage_materiel 52	evenement_climatique -69	none -61	vandalisme 145	vol -71
home	blessure 64
honest	blessure 86	dommage_materiel -113	none 92	vandalisme -52
hook	bris_de_glace 173	evenement_climatique -60	none -45	vandalisme -52	vol 58
hopped	collision 213	dommage_materiel -51
horse	blessure 90	collision 48
hose	degats_des_eaux 152
hospital	blessure 121	none -46
hot	blessure 82	bris_de_glace 78	collision -44	evenement_climatique 55	incendie -59	none -56
hotel	autre 117	blessure 51	none -66
hour	collision 45
hours	autre 73	collision -61	none 48	vandalisme 42	vol -53
house	collision -52	none -48	vol 54
how	none 70
however	collision 156
huge	dommage_materiel 88
human	incendie 45	none 68
humans	degats_des_eaux 118	dommage_materiel -52	evenement_climatique 99	incendie -52	none -50
hundred	collision -42	dommage_materiel 65	vol 40
hurry	collision 87	incendie 43	none -47
husband	blessure -55	vandalisme 72
hyundai	dommage_materiel 73	vol 55
ice	collision 100	degats_des_eaux 65
idea	bris_de_glace 46	none 202	vol -114
idiot	vandalisme 42
idiots	blessure -67	degats_des_eaux 42	vandalisme 163	vol -83
idk	collision 56	degats_des_eaux 121	none -52
if	autre 170	none -82
ifrane	collision 40	evenement_climatique 48
ii	blessure 98
ikea	collision 119	none -43
im	vandalisme 48
imagine	vol 57
impact	bris_de_glace 50
impossible	degats_des_eaux 54	vol 52
in2	dommage_materiel 67	evenement_climatique 50
inch	collision -77	dommage_materiel 242	none -86
inches	collision -81	degats_des_eaux 116	dommage_materiel 89	none -77
included	vandalisme 107
including	incendie 91	vol 48
indoors	evenement_climatique 96
induction	bris_de_glace -142	collision -45	dommage_materiel 319	none -104
inform	incendie 98
informed	collision -66	vol 145
inhaled	incendie 52
injured	autre 41	degats_des_eaux 41
injuries	evenement_climatique 40
injury	evenement_climatique 50
inside	bris_de_glace 71
instead	degats_des_eaux 41
instructor	blessure 57
insulation	autre -50	blessure -42	collision -70	dommage_materiel 84	evenement_climatique -55	incendie 267	none -89	vandalisme -68	vol -107
insure	autre -95	blessure -52	bris_de_glace -58	collision -112	degats_des_eaux -46	dommage_materiel -62	evenement_climatique -56	incendie -59	none -127	vandalisme 154	vol 125
insurer	blessure 57
intact	degats_des_eaux 44
intercom	vandalisme 114
internet	evenement_climatique 183
into	collision 57	none -42
invoice	blessure 66	collision -47
invoices	vol 58
involved	collision 64
iphone	vol 131
iron	bris_de_glace -59	dommage_materiel 174	none -47
isn	vol 45
isnt	dommage_materiel 165	none -48
its	bris_de_glace 50
itself	bris_de_glace 56	degats_des_eaux 47
j	collision 362	none -170	vandalisme -43	vol -49
jab	blessure 195	collision -68
jacket	bris_de_glace -70	vandalisme -44	vol 223
jam	degats_des_eaux 46	evenement_climatique 79
january	autre 90	collision -45	none -65	vol -40
jaw	blessure 172	collision 136	none -40	vandalisme -155	vol -53
jemmied	vol 69
jewellery	vol 74
job	collision 59
joint	degats_des_eaux 87
joke	blessure 43	collision -45	none 86
jokes	blessure 198	collision -131
joking	bris_de_glace 145	degats_des_eaux 67	none -83
july	collision 45
jump	blessure -82	collision -73	degats_des_eaux 46	dommage_materiel -40	vol 207
junction	blessure -44	collision 131
june	none 77
kangoo	collision 68
keep	degats_des_eaux 89
keeping	collision 84
keeps	bris_de_glace 77
kept	collision 44
kerb	collision 170
key	collision -99	none -54	vandalisme 230	vol 54
keyed	collision -53	vandalisme 185
keys	autre 115	vol 49
kicked	bris_de_glace 60	collision -40	vandalisme 85
kid	collision 45	dommage_materiel 41	none -53	vandalisme -40	vol 44
kids	vandalisme 42
killed	degats_des_eaux -181	dommage_materiel 189	none -59
killing	collision 106
kind	blessure -58	dommage_materiel 42	vol 93
kindly	autre 90	none -64
kiss	collision 152	vol -51
kissed	collision 135	none -51
kit	blessure -43	bris_de_glace 118	collision -65	degats_des_eaux 69
kitchen	degats_des_eaux 48	incendie 62
km	collision -51	degats_des_eaux -62	dommage_materiel 88	evenement_climatique 88	vandalisme -52
knee	blessure 106	dommage_materiel -57	evenement_climatique 47
knees	vol 107
knife	collision -114	vandalisme 240
knocked	dommage_materiel 90
know	autre 61
known	blessure 49	collision -103	degats_des_eaux 144	incendie -82	none -46	vandalisme 116	vol -46
knows	none 76	vol -42
l	blessure -42	collision 176	none -41
la	blessure 46	bris_de_glace -68	collision 50	degats_des_eaux -42	dommage_materiel 82	none -46
lad	blessure 100
ladder	blessure 56	bris_de_glace 82
lads	collision -43	vandalisme -43	vol 168
laid	collision -42	vol 89
laminate	degats_des_eaux 134
lamp	collision 157	vol -68
land	bris_de_glace 219	collision -43	dommage_materiel -48	none -120
landed	blessure 82	collision -76
landing	degats_des_eaux 49	none -41	vol 49
landlord	autre 97	collision -58	dommage_materiel 92	none -65	vandalisme -40
lane	collision 112	evenement_climatique 43	none -51
lanes	collision 77	incendie 60
laptop	dommage_materiel 164	none -54	vol 60
large	collision 115	vol -40
last	none 52
late	bris_de_glace 49	none -47	vol 123
later	collision 64
laugh	autre -47	blessure 81	collision -45	dommage_materiel 62
laughed	vol 89
laughing	incendie 129	none -59	vandalisme -47	vol 81
laundry	degats_des_eaux 78	dommage_materiel -40	incendie 50
law	bris_de_glace -64	collision 42	vandalisme 103	vol -49
laws	degats_des_eaux 72	incendie 42
lawyer	degats_des_eaux 54	evenement_climatique 46	vol -53
le	collision 174	none -59
lead	blessure 73	collision -56	dommage_materiel -40	incendie 46	vandalisme -41	vol 113
leak	degats_des_eaux 100	none 50
leaked	collision -50	degats_des_eaux 227
leaking	degats_des_eaux 81
leaned	blessure -49	bris_de_glace 84	collision -59	dommage_materiel 137
learner	collision 97
learning	collision 99
least	blessure 126	degats_des_eaux -48	dommage_materiel 46	none -61
leather	bris_de_glace -93	collision -84	dommage_materiel 250	evenement_climatique -40	none -76	vandalisme -43	vol 90
leave	blessure -45	collision -70	dommage_materiel -48	none -41	vol 236
leaves	bris_de_glace -96	collision 161	evenement_climatique 40
leaving	collision 169	dommage_materiel -60
left	none -44	vol 60
leg	blessure 107	collision 67
legs	bris_de_glace 85	dommage_materiel 50
length	vandalisme 44
lens	bris_de_glace 60	collision -56	dommage_materiel 140	vandalisme -84
lenses	blessure -88	bris_de_glace -50	dommage_materiel 204
les	blessure 241	collision -93
less	evenement_climatique 52
let	vandalisme 44	vol -41
letter	blessure 43
letterbox	autre 48	collision 56	dommage_materiel -49	incendie -61	none -58	vandalisme 162	vol -42
letterboxes	vandalisme 76
letters	collision -69	degats_des_eaux 48	vandalisme 209	vol -183
level	evenement_climatique 154	vol -48
library	vol 85
licence	collision 112	vol -45
lid	degats_des_eaux -74	dommage_materiel 104	evenement_climatique 108
lidl	collision 69
life	collision -78	dommage_materiel 106
lift	blessure -65	collision 66	dommage_materiel 48	evenement_climatique 61
lifted	evenement_climatique 48	vol 71
ligament	blessure 295	collision -98	dommage_materiel -76	none -112	vol -47
ligaments	blessure 81
light	collision 63	none -43
lightning	evenement_climatique 164
lights	collision 94	none -48	vandalisme 66
lille	collision 64	incendie -54	vandalisme 98
limoges	collision 48	dommage_materiel 41
limping	collision 106
lip	bris_de_glace -58	collision 171
list	collision -46	vol 96
liters	collision -80	degats_des_eaux 203
litres	degats_des_eaux 52	dommage_materiel 98	vandalisme -49
live	blessure -43	collision -81	dommage_materiel -47	vandalisme 110	vol 83
lives	collision -75	degats_des_eaux 53	dommage_materiel 165	incendie -52	none -83	vandalisme -53	vol -46
living	bris_de_glace 43	degats_des_eaux 47	none -43
ll	blessure 118
load	bris_de_glace 70	collision -203	vol 186
loaded	collision 159	dommage_materiel -133	vol 83
lock	vol 122
locked	vol 70
locks	autre 100	none -42	vandalisme 125	vol -59
locksmith	autre 147
lodge	collision -44	dommage_materiel -51	none 123	vandalisme 129	vol -120
lodged	blessure 59	vol 81
loft	incendie 53
log	blessure 221	bris_de_glace -56	collision -115	dommage_materiel -49	none -52	vandalisme 43
logan	collision 151
lol	collision 94
long	autre -82	evenement_climatique 50	none 104	vol -51
longer	collision -40	dommage_materiel 274	none -243	vol -66
loo	degats_des_eaux 55	dommage_materiel 53
look	dommage_materiel 45	none 70
looked	collision 84
looking	collision 69	vandalisme -41	vol 53
looks	evenement_climatique 133
loose	incendie 54
lorry	bris_de_glace 46
loss	autre 222	collision -81	dommage_materiel -97	incendie 67	none -53	vol -98
lost	autre 75
lot	collision 50
louis	collision 59	dommage_materiel 154	none -105
lounge	bris_de_glace 112	degats_des_eaux 62	none -52
lovely	bris_de_glace 53	dommage_materiel 140
low	collision 83	none 60
lower	blessure 85	collision 68	degats_des_eaux -63	dommage_materiel -53	evenement_climatique 81
luck	bris_de_glace 71	collision 132	vandalisme -53	vol -72
luckily	collision -90	dommage_materiel -55	evenement_climatique 98	none 74	vandalisme 64	vol -110
lump	blessure -125	degats_des_eaux 165	dommage_materiel 80
lunch	evenement_climatique 42	none -45	vandalisme 96
lying	dommage_materiel -40	evenement_climatique 89	vandalisme 122	vol -51
lyon	vol 63
maarif	vol 66
machine	collision -42	degats_des_eaux 45	vol 48
machines	evenement_climatique 110	vol 45
mad	dommage_materiel 58	vol 53
madam	blessure 54	bris_de_glace 43
madame	dommage_materiel 60
made	vandalisme 43
main	degats_des_eaux 228	dommage_materiel -59
make	collision -40	vandalisme 55
makes	blessure -44	collision 58	degats_des_eaux 58	dommage_materiel -69	incendie 155	none -45	vol -46
managed	collision -56	dommage_materiel 267	none -109	vol -59
manager	blessure 68
many	bris_de_glace 251	collision -47	dommage_materiel -165	vandalisme -55
marble	bris_de_glace -65	collision -68	dommage_materiel 318	vandalisme -53
marina	dommage_materiel -47	evenement_climatique -66	none -61	vandalisme 160
mark	collision 108	dommage_materiel 42	vol -41
market	collision 42	dommage_materiel -47	incendie 44
marks	collision 49	dommage_materiel 42
marrakech	autre 49	collision -50	dommage_materiel 41	vol 42
mask	incendie 131
mass	collision -76	dommage_materiel -51	vandalisme -89	vol 287
master	incendie 70	vol 74
mat	collision -76	incendie -51	vandalisme 175
match	blessure -61	collision -73	none 62	vandalisme 150	vol -62
mate	dommage_materiel 63
mattress	incendie 65	vol 50
may	blessure 84	collision -46	none 48	vol -55
maybe	bris_de_glace 59
mayor	degats_des_eaux -77	evenement_climatique 107	none -43	vandalisme 104
mean	none 91
measured	collision 49
mechanic	autre -59	collision -47	dommage_materiel 145	vandalisme 52
medina	bris_de_glace 56	collision 79	dommage_materiel -55	vandalisme 56
melon	blessure 80
melted	collision -53	incendie 222
members	degats_des_eaux 59
men	blessure -54	bris_de_glace 68	collision -119	dommage_materiel -76	vandalisme -45	vol 266
mercedes	collision 95
mercifully	collision 59	dommage_materiel -102	vol 94
merely	autre 161	blessure -40	bris_de_glace -44	collision -140	dommage_materiel -76	evenement_climatique -45	none -125	vandalisme 239	vol -128
mess	collision 79	dommage_materiel 87	incendie -65	vol -58
message	none 81
met	bris_de_glace -47	collision 151	dommage_materiel 90
metal	collision 104	none -73	vandalisme 142	vol -146
meter	bris_de_glace 69	collision -40	degats_des_eaux 40	dommage_materiel -60	vol 58
meters	autre 132	blessure 173	collision -161	evenement_climatique -69
metre	evenement_climatique 143	vandalisme 45	vol -61
metres	evenement_climatique 67
metro	vol 73
middle	degats_des_eaux 44
midnight	bris_de_glace 106	degats_des_eaux -40
milk	collision -86	dommage_materiel 218	evenement_climatique 76	incendie -72	none -51
mind	bris_de_glace 103	collision -46	none 115
mine	vandalisme 74
mini	blessure -40	bris_de_glace 65	vandalisme 77
minibus	collision 123	vol -64
minus	bris_de_glace 76	vol 72
minute	blessure 99	evenement_climatique 44
minutes	vol 56
mirror	collision 94	dommage_materiel 112	none -47
mirrors	dommage_materiel -41	vandalisme 132
misjudged	collision 136
mislaid	autre 221	dommage_materiel -44	vol -108
missed	blessure 109
missing	collision -78	none -67	vandalisme 88	vol 174
mistake	incendie 81
mme	collision -56	dommage_materiel 130
mobile	evenement_climatique 44
mohammedia	collision 79	degats_des_eaux -66	evenement_climatique 103
mom	collision 45	dommage_materiel 44
moment	collision -47	dommage_materiel 61	vandalisme 87
money	autre 98	vol 44
monitor	collision -62	dommage_materiel 159
monsieur	collision 100	degats_des_eaux 59	none -45
month	autre 89	blessure 58	dommage_materiel -55
months	autre 67	blessure 64	none -61
moon	evenement_climatique 101
mooring	collision -177	dommage_materiel -57	evenement_climatique 208	none -67	vandalisme 97
moped	vandalisme 77
more	none -46	vol 62
mortified	blessure 40	collision 53
mosque	blessure 45
most	collision 142	vandalisme -52	vol 61
mother	incendie 43	vol 46
moto	blessure -55	collision -173	none -128	vandalisme 57	vol 245
motor	evenement_climatique 110	none -61	vandalisme 69	vol -45
motorbike	collision 64	vol 55
motorcycle	collision 69	vandalisme 107
motorhome	collision 52
motorway	bris_de_glace 40	collision 41	none -41
moulay	blessure -91	collision 149
mountain	blessure 122	dommage_materiel -42	vandalisme -43
mouth	blessure 195	collision -52
move	collision 49	dommage_materiel 90
moved	autre 100	collision -108	evenement_climatique 226	none -73	vandalisme -42	vol -69
moving	autre 118	bris_de_glace 96	collision -103	none -68
mower	bris_de_glace 110	collision -42	incendie 145	vandalisme -73	vol -46
mr	blessure 73	incendie 45
mrs	degats_des_eaux 41
ms	degats_des_eaux 67	dommage_materiel 74
much	vandalisme 44
mud	degats_des_eaux -82	dommage_materiel -108	evenement_climatique 390	vol -102
mug	bris_de_glace 159	collision -53	dommage_materiel -147	none -48	vol 163
multi	collision 78
mum	collision 83
municipal	collision 52	vandalisme 73
must	bris_de_glace 75
my	none -43
myself	blessure 88	none -81	vandalisme 66
n	none 41
nail	collision -77	degats_des_eaux 153	dommage_materiel -82	vandalisme 131	vol -43
nails	blessure -76	bris_de_glace -50	collision -88	evenement_climatique 205
name	blessure 55
names	evenement_climatique 41	vol 88
nanny	blessure 99	collision -92	dommage_materiel -90	none -45	vol 178
nantes	autre 192	none -131
narrow	bris_de_glace -73	collision 297	dommage_materiel -89	none -154	vandalisme -50	vol -45
nasty	blessure -43	collision -84	dommage_materiel -43	incendie 189	none -46	vol 56
nav	bris_de_glace -44	collision -65	none -49	vandalisme -85	vol 306
nearly	blessure 76
nearside	collision 58
neat	autre -97	blessure -40	collision -95	dommage_materiel -59	evenement_climatique -89	none -78	vandalisme 306	vol -65
necessary	evenement_climatique 70
neck	collision 53
need	none 51
needed	none -41	vol 106
needful	dommage_materiel 106	none -48
needs	autre 118	blessure -41	collision -60	dommage_materiel -49	none -68	vandalisme 42	vol 87
neighbor	collision -57	degats_des_eaux 95	dommage_materiel -47	evenement_climatique 132	none -42
neighbors	blessure 82	collision -51	dommage_materiel -70	evenement_climatique 57	incendie 54
neighbour	vandalisme 40
neither	none 74
nephew	collision -49	dommage_materiel 89	vol 44
never	none 56
new	dommage_materiel 55	vol -44
news	none 46
nice	dommage_materiel 40
nicked	vol 96
nights	autre 93	blessure 113	collision -44	none -63
nine	autre 124	blessure -52	none -48
nite	incendie 47
no1	bris_de_glace 53	dommage_materiel -216	none -47	vandalisme 125	vol -54
noise	vandalisme 56
non	autre 152	blessure -51	dommage_materiel -44
none	collision 52	none 61
nope	collision -65	dommage_materiel -63	none 199
nor	collision 83
nose	bris_de_glace 90	collision 87	vol -58
note	collision 101
noted	collision 53
nothing	collision 44
noticed	degats_des_eaux 49
november	collision 44	vol 43
nowhere	autre 120	degats_des_eaux 57	evenement_climatique -47	none -69
nudged	collision 117
numbers	blessure 81	collision -146	none 202
nurse	autre -43	blessure 85	dommage_materiel -43	incendie 90
nursery	blessure -71	collision 142
o	blessure 95	collision 72
oak	blessure -49	collision -43	degats_des_eaux 73	dommage_materiel 53	evenement_climatique 79	vandalisme -48
oberkampf	vol 43
obviously	collision 77
october	collision 60
offered	bris_de_glace 132
office	degats_des_eaux 68
officer	vol 80
ohio	autre 188	bris_de_glace -57	collision -63	degats_des_eaux 151	none -115	vandalisme -44	vol -46
oil	blessure 66	incendie 42	none -43	vol 60
okafor	incendie 101
olive	bris_de_glace -48	collision -121	dommage_materiel 102	evenement_climatique -54	incendie -89	none -106	vandalisme 314	vol -120
online	collision -43	dommage_materiel -44	none -50	vandalisme 70	vol 104
onto	dommage_materiel 80
open	evenement_climatique 44
opened	blessure 46	vol 45
opening	blessure 94
operator	blessure -60	collision 191	dommage_materiel -43
opposite	collision 92
optician	autre 102
or	bris_de_glace 49
orange	blessure -53	collision -72	dommage_materiel -67	evenement_climatique 167	vandalisme 88
oranges	dommage_materiel 141	vandalisme -55
order	collision 104	dommage_materiel -47	evenement_climatique 76	incendie 42	vol -41
osteopath	autre 159	none -88
other	collision 59
others	blessure 166	dommage_materiel -51	none -54	vol 42
otherwise	collision 72	vol 92
ouarzazate	autre 202	none -173
oued	evenement_climatique 146
oujda	collision 173	vol -64
oukaimeden	blessure 180	bris_de_glace -129	vol -40
ourika	collision 54	evenement_climatique 96
ours	degats_des_eaux 49
ourselves	bris_de_glace -60	dommage_materiel 55	vandalisme 134
outboard	autre -99	collision -53	none -80	vandalisme -77	vol 343
outside	vol 54
oven	blessure -47	bris_de_glace 100	collision -40	dommage_materiel 119	incendie 40	none -42	vol -41
overflowed	degats_des_eaux 146	dommage_materiel -66	evenement_climatique 54
overhead	degats_des_eaux 175
overnight	none -50	vandalisme 60
overtaking	collision 134	vol -78
overtook	collision 107
own	bris_de_glace 41	collision 42
owned	bris_de_glace 44
owner	collision -44	dommage_materiel 60
ownership	degats_des_eaux 74
oxygen	blessure -49	collision -44	incendie 227
paddling	degats_des_eaux 150
padlock	vandalisme -49	vol 140
paid	autre 81	collision -70	vol 52
pain	collision 60
paint	none -42	vandalisme 128
painted	collision -120	dommage_materiel -53	none -81	vandalisme 381	vol -87
painting	collision -43	dommage_materiel 166	vol -41
pair	collision -91	dommage_materiel 76	vol 117
palm	blessure -58	bris_de_glace 128
palms	bris_de_glace 148	vol -52
pan	incendie 105
panda	collision 69
pane	bris_de_glace 296	collision -41	evenement_climatique -66	none -41
panel	degats_des_eaux 54
panels	evenement_climatique 199	vol -62
panes	bris_de_glace 129	collision -51	vandalisme 80	vol -54
panoramic	bris_de_glace 199
papers	vol 40
paperwork	collision 67
parasol	evenement_climatique 172
parcel	blessure 153	collision -41	none -44	vol 84
pare	blessure -57	bris_de_glace 340	dommage_materiel -48	none -217	vandalisme -46	vol -45
parents	vandalisme 107
parish	autre -66	blessure -46	bris_de_glace -43	collision -72	dommage_materiel -41	incendie 75	none -120	vandalisme -80	vol 189
park	evenement_climatique 53
parked	collision 66
parking	collision 51
parquet	degats_des_eaux 105
part	blessure 143	bris_de_glace -68	collision -89	dommage_materiel -53	incendie 77	none -41	vol 59
parties	degats_des_eaux 47
partner	bris_de_glace 109	dommage_materiel -42
party	autre 82	blessure -65	collision -77	dommage_materiel 51	none 66	vol -45
pass	bris_de_glace 86	collision 126	none -48	vandalisme -54
passed	autre 64	vandalisme 85
passenger	collision 94
passengers	bris_de_glace -123	vandalisme 180
passing	incendie 53
passport	autre 163	collision -41	evenement_climatique -58
passports	collision -96	incendie 109	vol 67
patch	degats_des_eaux 110	dommage_materiel -42	incendie 108	none -44
path	blessure 204	collision -59
patient	blessure 68	collision -57	evenement_climatique 80
patio	bris_de_glace 106
patrol	collision 132
pavement	blessure 57	collision 58
pay	autre 100
payment	autre 173	blessure -126	bris_de_glace -44	collision -73	dommage_materiel 50	none 74	vandalisme -70	vol -40
pays	autre 49
peace	collision -63	none -43	vandalisme 288	vol -134
pebble	bris_de_glace 278	collision -42	evenement_climatique -94	none -54
pedestrian	collision 136
peeled	degats_des_eaux -71	evenement_climatique 102	vol 122
peeling	vandalisme 68
pelvis	collision 118
pen	blessure 98	bris_de_glace -50	collision 100	dommage_materiel -40	vandalisme -43
people	degats_des_eaux 75
perfect	collision 205	dommage_materiel -60	vandalisme -94
perfectly	dommage_materiel 65	vandalisme -40
peripherique	collision 57
persons	collision 107
petrol	vol 50
pharmacist	bris_de_glace 154	dommage_materiel -40	incendie 50
pharmacy	autre 121	blessure 45	none -72
phone	collision -42	dommage_materiel 53	vol 52
photo	collision 51	dommage_materiel 81	vandalisme -45
photographer	collision -51	dommage_materiel 255	none -80
photographs	vandalisme 95
photos	none 68
physically	collision 54
physio	autre 244	none -172
piano	dommage_materiel 134	evenement_climatique 45	vol -68
picanto	collision 118
picked	bris_de_glace 56	evenement_climatique 206	none -57
picking	blessure 111	bris_de_glace 126	collision -41	degats_des_eaux -64	none -46
pickup	collision 174	incendie -65
picture	collision -107	dommage_materiel 122
pictures	evenement_climatique 55
piece	bris_de_glace 62	vol -44
pieces	dommage_materiel 129	vandalisme 67
pierced	bris_de_glace 137	collision -47	degats_des_eaux -47	dommage_materiel 78	evenement_climatique -63	none -46	vandalisme -42	vol -49
pile	collision 42
pillar	collision 139
pin	collision 66
pins	collision 76
pipe	degats_des_eaux 146
pitch	bris_de_glace 72	collision -122	dommage_materiel -44	incendie 132	none 64	vol -49
pizza	bris_de_glace -44	none -48	vol 160
place	vol 43
places	blessure 241	dommage_materiel -75	vandalisme -125
plainte	collision -46	vol 103
plane	vol 73
plaster	blessure 57	collision -62	degats_des_eaux 77	dommage_materiel 49	none -48
plastic	degats_des_eaux 99
plate	bris_de_glace 54	collision 60
plates	dommage_materiel 60	none -88	vandalisme -53	vol 156
play	bris_de_glace 166	dommage_materiel 59	vandalisme -40	vol -77
playing	blessure 246	bris_de_glace -95	collision -185	dommage_materiel 230	evenement_climatique -53	none -100	vandalisme -168	vol -70
plays	autre -61	dommage_materiel 281	evenement_climatique 41	none -178	vandalisme -41	vol -52
playstation	autre -50	blessure -59	collision -82	dommage_materiel 180	none -294	vandalisme -54	vol 193
please	autre 55
ploughed	collision 218	vandalisme -60
pls	autre 158	collision -53	degats_des_eaux 54
plug	dommage_materiel 62	evenement_climatique 53	incendie -53
plumber	degats_des_eaux 111
plus	evenement_climatique 67	vandalisme 40
pocket	autre 94	collision -46	evenement_climatique -74	none -40	vol 110
point	degats_des_eaux 56	vandalisme 84
points	autre -99	blessure 110	collision 45	dommage_materiel -78	evenement_climatique 138	none -44	vandalisme -68	vol -52
pole	bris_de_glace 133	dommage_materiel -56	evenement_climatique 66
policeman	collision 84
policy	autre 187	blessure 67	collision -60	none 44	vol -45
polish	collision 94	vandalisme 46	vol -64
polite	dommage_materiel -46	vol 189
polycarbonate	evenement_climatique 83
pompiers	evenement_climatique -51	incendie 150
pool	blessure 90	collision -49	degats_des_eaux 116
poor	blessure -43	collision 175
poplar	collision -93	dommage_materiel 81	evenement_climatique 164
popped	bris_de_glace 133	incendie -51	none -49
porch	bris_de_glace 122	incendie 57	none -88	vol 47
port	collision 74	vandalisme -42	vol 55
porte	collision 44
portuguese	collision 91	dommage_materiel 130	evenement_climatique -42	none -48
post	collision 97
postman	blessure 237	collision -166	vol 80
pot	dommage_materiel 78	evenement_climatique 56	incendie 42	none -65	vol -46
pothole	collision 85	dommage_materiel 94	none -62
poured	vandalisme 136
pouring	blessure 99	bris_de_glace 49	collision -60	dommage_materiel -58
powder	vol 107
power	autre 70	collision -95	dommage_materiel 194	evenement_climatique -53
practice	degats_des_eaux 80
prayer	vol 47
pregnant	collision 63
premises	collision 40	vol 52
present	collision 117
pressed	blessure -184	bris_de_glace 180	collision -145	dommage_materiel 113	evenement_climatique -125	vandalisme -48
pressure	bris_de_glace -81	collision -41	degats_des_eaux -50	dommage_materiel 91	vol 94
pride	collision 121
prints	vol 182
priority	collision 200	none -91
private	blessure 130
promised	collision 41	vol 71
properly	collision -77	vandalisme 113
protection	incendie 124
proud	collision -59	dommage_materiel 85	none -45	vandalisme 76
prove	vandalisme 63
pruning	blessure 182	bris_de_glace 106	collision -99	dommage_materiel -55	none -52
puddle	degats_des_eaux 147	dommage_materiel -42	none -54	vol 54
pulled	dommage_materiel 59
pulling	vol 122
pump	collision -40	dommage_materiel 150	evenement_climatique 54	incendie -43
purple	blessure -60	collision 58	dommage_materiel 156
purpose	blessure 102	collision -41	vandalisme 103
put	collision -43	dommage_materiel 55	none -45
putting	blessure 78	dommage_materiel 40
pv	none -81	vol 181
pyjamas	collision 60	incendie 67
quad	collision 137	none -43
quarter	bris_de_glace 53
question	collision 47	dommage_materiel 70	vandalisme -66	vol 42
queue	collision 69
quick	bris_de_glace 84
quit	dommage_materiel -51	none 106	vandalisme 79	vol -82
quite	bris_de_glace 78	vol 54
r	collision 106
rabat	autre 150	none -72
rabies	blessure 302	collision -91	dommage_materiel -76	none -70	vandalisme -47	vol -43
rack	collision 196	dommage_materiel 43	evenement_climatique -102	none -44
racks	collision -70	degats_des_eaux -86	evenement_climatique 288
radiator	degats_des_eaux 52
rail	autre 75	collision 118	none -55	vol -69
rain	dommage_materiel -52	evenement_climatique 152
rained	degats_des_eaux 136
raining	degats_des_eaux 41	none 110
ramp	collision 84
range	blessure -42	collision 177	vandalisme -82
rather	collision 94	incendie -57	none 71
raw	blessure 138	collision -47	vol 41
ray	collision 45	evenement_climatique 60
re	autre 53	none -41
reached	bris_de_glace 54	collision 66
read	bris_de_glace 52	collision -53	dommage_materiel -58	incendie 46	vol 104
real	dommage_materiel 52	none 67
really	none 159
rear	bris_de_glace 93	collision 71	none -44
reason	autre 68
receipt	vol 77
receipts	autre 47
reception	collision -40	degats_des_eaux 52	vol 52
reckons	blessure -55	dommage_materiel 98	evenement_climatique 56
record	vol 106
recorded	blessure 86	none -133	vandalisme 193	vol -111
red	collision 120	none -40
reference	collision 72
refund	autre -189	none 281
refunded	autre 426	blessure -120	collision -75	dommage_materiel -44	none -273
refuses	none -60	vandalisme -51	vol 175
regarding	collision 73
register	collision 115	vol 75
reimbursement	autre 128	collision -40	none 54
reims	collision 71
remains	bris_de_glace 182	collision -43	incendie 63	none -62
remember	collision 79	none 56
remote	collision -107	dommage_materiel 261	evenement_climatique -114	vol -52
removal	blessure -42	bris_de_glace -52	collision -58	dommage_materiel 174	none -111	vol 114
removed	bris_de_glace 101
renault	collision 93
rennes	blessure 252	bris_de_glace -44	dommage_materiel -55	evenement_climatique -47	none -97	vandalisme -56	vol -56
rent	degats_des_eaux 57	incendie -45	vandalisme 145	vol -147
rental	collision 84	evenement_climatique 48	incendie 76	vol -86
repaired	blessure -51	collision -95	degats_des_eaux 287	dommage_materiel -86	incendie 76	none -93	vol -52
replace	blessure -165	bris_de_glace 110	dommage_materiel -48	incendie -44	vandalisme -108	vol 144
replaced	collision -46	dommage_materiel 162
replacing	collision -63	none -93	vol 211
reported	vol 66
required	collision 83	none 56
residence	autre 55	vol 82
respected	degats_des_eaux 89
rest	autre 40
restaurant	collision -47	degats_des_eaux 48	none -41	vandalisme 102	vol -76
retired	degats_des_eaux 76
return	autre 87	vol -100
returned	autre 93	collision -69	degats_des_eaux 50	vol 60
reversed	collision 109
reversing	collision 70
riad	autre 48	vandalisme 104
ribs	blessure 50	vol 55
ride	collision -88	incendie 186	none -88	vandalisme -53	vol 120
rider	blessure -40	collision 117
ridiculous	bris_de_glace 112	degats_des_eaux -67
riding	collision 120
ring	autre 47
ringing	collision 44
rings	none -58	vol 132
ripped	none -45	vandalisme 59
river	degats_des_eaux -53	evenement_climatique 242	vol -57
road	collision 118
roadside	collision 73
robbed	collision -59	none -48	vandalisme -40	vol 223
robot	blessure -49	dommage_materiel 57	evenement_climatique 45	none 49
rock	bris_de_glace 92	dommage_materiel 84	vol -45
rode	collision -109	dommage_materiel 204
rolled	collision 88	dommage_materiel 50
roof	dommage_materiel 45	evenement_climatique 43
roofer	bris_de_glace 169	collision -40	degats_des_eaux -41	dommage_materiel -42
room	degats_des_eaux 64
rooms	degats_des_eaux 177	evenement_climatique 43	vol -52
rose	blessure -67	evenement_climatique 197
roughly	incendie 40
roundabout	collision 70
router	collision -41	dommage_materiel 67	evenement_climatique 179	none -46	vol -46
rover	bris_de_glace 156	collision 97	none -80	vandalisme -66
royal	collision 114
royale	vol 111
rubber	collision -112	dommage_materiel 160	incendie 117
rucksack	bris_de_glace -73	collision -84	dommage_materiel 112	vandalisme -49	vol 164
rude	collision 107	none -51	vandalisme 45	vol -47
rug	collision -50	degats_des_eaux 58	dommage_materiel 96	incendie 40	vandalisme -46
ruined	degats_des_eaux 110	dommage_materiel -60	evenement_climatique 49	incendie 48
running	blessure -42	degats_des_eaux 172
safe	evenement_climatique 47	vol 53
saint	collision 64
sale	none -214	vandalisme -57	vol 251
salon	bris_de_glace 57	collision -41	degats_des_eaux 146	evenement_climatique -50
sand	degats_des_eaux -43	dommage_materiel -41	evenement_climatique 118
sandwich	collision 66	vol 44
sat	dommage_materiel 91	incendie -42	vandalisme -42	vol 65
saved	incendie 163
saw	vandalisme 58
say	collision 40
saying	bris_de_glace -59	degats_des_eaux 122
scalded	bris_de_glace -75	degats_des_eaux 107	dommage_materiel 108
scalp	blessure 157	bris_de_glace 139	collision -52	degats_des_eaux -46	dommage_materiel -54	none -64	vol -77
scare	collision 69
school	blessure 62
scooter	collision 59	vol 50
scorched	collision -54	vandalisme 170
scrap	none 96
scraped	collision 156
scratch	collision 63	vandalisme -40
scratched	collision 85	none -50	vandalisme 169	vol -96
screamed	vol 50
screen	bris_de_glace 137	collision -49	degats_des_eaux -83	dommage_materiel 218	none -94	vol -53
screwdriver	collision -46	vandalisme 177	vol -61
sea	autre 98	blessure 163	collision -68	none -122	vandalisme -40	vol -78
seal	degats_des_eaux 158
sealed	collision -55	dommage_materiel -59	vol 121
seam	collision -77	degats_des_eaux 151
seat	dommage_materiel 43	none -42	vandalisme 97	vol -59
seatbelt	collision 118
seats	collision -76	dommage_materiel 158	evenement_climatique 68
seconds	blessure 54	dommage_materiel -56	vol 93
sell	collision -113	none 96	vandalisme 151	vol -42
send	autre 207	blessure 51	collision -59	none -93	vol -45
sent	dommage_materiel 103
september	evenement_climatique 78
serious	blessure -45	bris_de_glace 90	vol 42
service	dommage_materiel 46	none 62
set	incendie 79
settat	collision 64
settled	collision -57	dommage_materiel -50	none 57	vol 111
seven	bris_de_glace 62
sewed	blessure 284	collision -134	dommage_materiel -56	none -74	vandalisme -42
shaken	vol 56
shame	incendie 146
shape	collision 183	none -72
shaped	bris_de_glace 51	collision -40	evenement_climatique 47	vandalisme 100	vol -77
share	bris_de_glace 43
shattered	bris_de_glace 214	collision -41	none -46
shed	collision -41	incendie 110
sheep	blessure 132
shelf	blessure -118	bris_de_glace 87	collision -43	dommage_materiel 203	vandalisme -51	vol -42
shelter	incendie -47	vandalisme 88
shes	bris_de_glace 72
shift	collision 54
shin	bris_de_glace 62	collision -71	dommage_materiel 151	none -41	vol -44
shock	blessure 117	degats_des_eaux 63	none -98	vol -49
shoe	blessure -44	none -46	vandalisme 172	vol -64
shoes	degats_des_eaux 83	incendie 51
shopfront	incendie 65	vandalisme 51
shopping	blessure 72	dommage_materiel 67	none -46
short	autre 165	collision -41	dommage_materiel 82	none -86
shot	collision 45	incendie -111	vandalisme 113
should	collision 56	dommage_materiel -59
shoulder	blessure 63
shout	collision -49	degats_des_eaux 45	incendie 104
shouted	collision 50	evenement_climatique 66	vandalisme 58	vol -53
shouting	degats_des_eaux 47	incendie 67
shoved	blessure -82	collision -60	dommage_materiel -41	vandalisme 71	vol 146
shower	bris_de_glace 114	degats_des_eaux 46	dommage_materiel -42	none -40
shredded	collision 83
shrugged	degats_des_eaux 123	dommage_materiel -43
shunt	collision 127
shunted	collision 125
shut	bris_de_glace 113	none -43
shutter	vandalisme 85	vol 64
shutters	evenement_climatique 60	incendie -71	vandalisme 70
si	collision -46	dommage_materiel 97
sick	autre 72	none -61	vol 45
side	collision 41
sides	collision -47	vandalisme 173	vol -107
sidi	collision 57	vol 92
sight	blessure 225	bris_de_glace 114	collision -234	dommage_materiel -47	none -69	vandalisme -40	vol -45
sign	collision 73	none -41
signal	bris_de_glace -85	dommage_materiel 147
silver	dommage_materiel -70	none -55	vandalisme 54	vol 157
simply	autre 142
singed	collision -58	dommage_materiel -41	incendie 235	vol -55
singing	collision 76	vandalisme -48	vol 66
sink	degats_des_eaux 134
siphoned	none -83	vandalisme -42	vol 276
sir	collision 58
sirs	collision 94	degats_des_eaux 78	evenement_climatique -73	vol -61
sister	collision -49	dommage_materiel 62
site	blessure -41	collision 135	degats_des_eaux -43	vol -43
sitting	vandalisme 45	vol 50
six	collision -53
sixty	bris_de_glace -42	collision -156	evenement_climatique 135	incendie -78	vandalisme 43	vol 118
size	degats_des_eaux 41
ski	autre -59	bris_de_glace 59	collision 111
skidded	blessure -75	collision 231	degats_des_eaux 56	dommage_materiel -71	none -49
skier	blessure 342	collision -268	none -71	vol -40
skin	incendie 77	vandalisme 113
skirting	degats_des_eaux 139
skis	none -41	vol 129
skoda	collision 108
sky	dommage_materiel 174	none -41
skylight	bris_de_glace 83	collision -76	degats_des_eaux 104	evenement_climatique 46
slab	degats_des_eaux 88	incendie 121	vol -71
slammed	blessure -60	bris_de_glace 137	dommage_materiel -73	evenement_climatique 117	none -59
slashed	none -42	vandalisme 162
slates	collision -54	evenement_climatique 148
sleep	blessure 177	collision -51	dommage_materiel -55
sleeping	collision -50	dommage_materiel -44	incendie 47	vol 51
sleeps	blessure 263	collision -50	degats_des_eaux -45	dommage_materiel -63	none -47	vol -41
slept	incendie 108
slid	dommage_materiel 53
sling	bris_de_glace -54	dommage_materiel 175	vandalisme -42	vol -73
slipped	blessure 87	collision -49	degats_des_eaux 71
slippers	blessure -47	degats_des_eaux 85	incendie 70	vol 61
slow	degats_des_eaux 94
slowly	collision 162	vandalisme -60
small	bris_de_glace 90	dommage_materiel -42
smart	collision 61
smashed	blessure -49	none -42	vandalisme 172
smell	collision -54	degats_des_eaux 202
smells	collision -47	incendie 91
smoke	incendie 113
smoking	evenement_climatique 158	incendie -69
snapped	dommage_materiel 177
snatched	blessure -42	collision -50	vol 181
snow	evenement_climatique 146
soaked	collision -43	degats_des_eaux 106
socket	degats_des_eaux 124	dommage_materiel -90
sockets	evenement_climatique 91
socks	bris_de_glace 92	collision -84	evenement_climatique 57
sofa	evenement_climatique 69
soft	bris_de_glace -52	collision -87	degats_des_eaux 156	none -55	vandalisme 42
solar	collision -48	dommage_materiel -42	evenement_climatique 142	vandalisme 137	vol -92
some	vandalisme 84
somebody	vandalisme 84
someone	vandalisme 72	vol 58
something	dommage_materiel -42	evenement_climatique 44	none -44
sometime	none 83
somewhere	autre 235	evenement_climatique -98	vandalisme 41	vol -63
son	dommage_materiel 62	none -41	vandalisme -46
sore	bris_de_glace 93	degats_des_eaux -48
sorted	collision 68
souk	autre 45	incendie 54
soul	collision -135	degats_des_eaux 51	dommage_materiel -40	evenement_climatique 126	vandalisme 61
sounds	evenement_climatique 68	none 147
space	collision 97
spain	autre 359	blessure -41	collision -115	dommage_materiel -57	none -264	vandalisme -55
spanish	collision 104
spark	incendie 179
sparks	incendie 193	vol -72
speak	none 68
speed	collision 62
spider	bris_de_glace 149	collision -46
spill	dommage_materiel 220	vol -48
splinter	blessure 217	bris_de_glace 177	collision -186	degats_des_eaux -44	dommage_materiel -60	none -123	vandalisme -49	vol -70
split	bris_de_glace 105	evenement_climatique -40
spoiled	degats_des_eaux 63	dommage_materiel 73	none -44
spot	collision 59
sprained	blessure -138	collision 242	dommage_materiel 61	none -76	vol -61
spray	collision -97	none -85	vandalisme 282	vol -53
sprayed	collision -56	degats_des_eaux 74	dommage_materiel -55	vandalisme 47	vol 95
spread	collision -40	incendie 179
spreading	degats_des_eaux 186	none -42
spun	collision 111
squeezed	collision 97
stadium	bris_de_glace -49	collision 81	dommage_materiel -47	vandalisme 175	vol -66
staff	vandalisme 81	vol -42
stain	degats_des_eaux 126
stained	degats_des_eaux 69	vandalisme 51
staircase	blessure 115	collision -129	degats_des_eaux -43	dommage_materiel -41	incendie 185	none -57	vol -40
stairs	blessure 78	dommage_materiel 64
stairwell	bris_de_glace -40	collision -48	degats_des_eaux 150	dommage_materiel 119	none -89
stall	blessure -61	dommage_materiel 140
stalled	collision 65
stamped	autre -40	collision -70	none -79	vandalisme 200
stand	blessure -61	collision -88	dommage_materiel 188	incendie 63
standing	blessure 56	dommage_materiel 68
star	bris_de_glace 249	collision -116
starred	bris_de_glace 87
start	autre 117	collision -58	dommage_materiel 72	none -67
started	collision 47	incendie 54
station	vol 101
stationary	collision 56
stayed	collision 55
staying	degats_des_eaux 152	dommage_materiel -49
steering	collision 102	dommage_materiel -50
step	blessure 140
stepladder	blessure 60	collision -82	dommage_materiel 146
stepped	dommage_materiel 79
steps	blessure 101
stiff	collision 105
stings	autre -52	blessure 230	collision -69	degats_des_eaux -114	dommage_materiel -89	incendie 134	none -255	vandalisme -40	vol -98
stinks	incendie 85
stitches	blessure 83
stock	evenement_climatique 55	incendie 50
stole	autre 89	collision -51	vandalisme -53	vol 163
stolen	collision -40	none -68	vol 184
stone	bris_de_glace 220	none -69
stones	bris_de_glace -111	collision -49	vandalisme 217	vol -43
stood	collision 149	dommage_materiel -40
stop	collision 68
stops	collision 80
storage	collision -48	none -128	vandalisme -57	vol 258
storey	collision 49	evenement_climatique 107	vandalisme -62
storm	evenement_climatique 156
story	collision 200
stove	collision -84	evenement_climatique 71	incendie 213	vol -43
stoved	bris_de_glace -49	collision 127	dommage_materiel 78
straight	bris_de_glace 79	collision 56	none -48
stray	collision 204	none -64
street	vandalisme 63
stretcher	blessure 104	collision -131	incendie 117
strike	autre 107
stripper	vandalisme 151
strong	autre -40	bris_de_glace 101	collision -60	dommage_materiel 256	evenement_climatique -74	none -133	vandalisme -65	vol -43
struck	collision 41	evenement_climatique 73
stuck	autre 104	bris_de_glace 41	collision -94	none 57
studio	collision -44	degats_des_eaux 80	incendie 56
study	collision -56	degats_des_eaux 285	dommage_materiel -116	vol -62
stuffed	degats_des_eaux 45	vandalisme 115
suffered	none -49	vandalisme 130
sugar	collision -43	none -55	vandalisme 190	vol -81
suitcase	autre 123	dommage_materiel -43	none -43
sultan	collision 58
summer	autre 276	collision -165	dommage_materiel -65	none -250	vandalisme -52
sump	collision 208	degats_des_eaux 88	none -136
sun	bris_de_glace 285	evenement_climatique -89	none -44	vol -48
sunroof	bris_de_glace 197	none -49
super	collision -63	vandalisme 87
supermarket	blessure 187	dommage_materiel -52
supposed	autre 106	blessure -162	bris_de_glace -52	collision -79	dommage_materiel 181	none 41	vandalisme -43	vol -57
sure	dommage_materiel -51	none 218	vol -49
surfboards	vol 139
surge	degats_des_eaux -135	dommage_materiel 341	none -60
surgery	blessure 98	dommage_materiel -52	vol 109
swallowed	autre -49	blessure 298	bris_de_glace -59	collision -91	degats_des_eaux -41	dommage_materiel -80	incendie -50	none -123	vandalisme -70	vol -68
swapped	collision -53	none 176
swear	degats_des_eaux 78
swerved	collision 96
swimming	autre -58	blessure 186	collision -56	degats_des_eaux 52	dommage_materiel -61
swiped	collision 169	none -46
switch	degats_des_eaux 54	none 95
swollen	degats_des_eaux 53
swung	blessure -72	collision 232	none -41
syndic	collision -42	degats_des_eaux 65
table	blessure -57	bris_de_glace 176	collision -46	vandalisme -53
tables	collision 53	degats_des_eaux -72	evenement_climatique 175	vandalisme -43	vol -44
tablet	blessure -125	bris_de_glace -40	collision -49	degats_des_eaux -115	dommage_materiel 180	evenement_climatique -56	none -63	vandalisme -49	vol 109
taghazout	blessure 96	collision -49	vol 108
tail	collision 82	dommage_materiel 124	evenement_climatique -47	incendie 40	vol -106
tailbone	blessure 58	collision -115	degats_des_eaux 71	dommage_materiel 86
tailgate	collision 179	dommage_materiel -64
take	autre -57	vol 175
taken	none -63	vol 73
taking	autre 133	none -97
talk	dommage_materiel -47	none 184	vol -56
talking	none 41
tangier	autre 201	dommage_materiel -53	none -44	vol -59
tank	degats_des_eaux 118	none -40
tap	degats_des_eaux 166
tape	collision 103	incendie 109	vol -59
tarpaulin	bris_de_glace 82	dommage_materiel -44	evenement_climatique 74
taxi	collision 59
tazi	degats_des_eaux 40	vol 45
tea	vol 65
teach	blessure 63	dommage_materiel 60
technician	collision -78	dommage_materiel 162	evenement_climatique -44
teeth	autre 54	blessure 80	dommage_materiel 48
telephone	blessure -62	dommage_materiel -94	evenement_climatique 62	none -89	vandalisme -59	vol 220
television	collision -60	dommage_materiel 245	none -89
tell	autre 41
telling	collision 84
tells	collision 235	dommage_materiel -52	none -58
telly	bris_de_glace -69	collision -54	dommage_materiel 94	none -46	vandalisme 148
temara	collision 141	vandalisme -52
ten	blessure 47
tenant	degats_des_eaux 59	dommage_materiel -58	incendie 65	none -46	vol 92
tent	collision -86	incendie 175
terrace	degats_des_eaux 73
terrible	collision -40	dommage_materiel 98
tesla	collision 154	none -76
test	collision -60	incendie -55	none -73	vandalisme -67	vol 246
tetanus	blessure 91	collision -61	degats_des_eaux -48	evenement_climatique 119
than	collision 199
thank	none 57
thankfully	collision -43	dommage_materiel 152	evenement_climatique -42	none -44
thanks	dommage_materiel 94	none 86
thats	bris_de_glace 130	dommage_materiel -79	incendie 47
theft	autre 189	collision -78	dommage_materiel -53	none 53
themselves	collision 40	vol 66
theo	collision -61	dommage_materiel 53	vol 40
theres	bris_de_glace 55	degats_des_eaux 52
they	vol 65
thief	collision -72	none -57	vandalisme 123	vol 117
thieves	collision -78	incendie -47	vandalisme 123	vol 43
thigh	blessure 118	dommage_materiel 126	incendie -118
things	evenement_climatique 43
think	none 41
thinking	bris_de_glace 106
third	collision -46
thirty	blessure 44
tho	collision 126	dommage_materiel -46	incendie 101	none -62
those	blessure 83	collision -44	degats_des_eaux 61
though	bris_de_glace 90
thought	collision 85
thousand	bris_de_glace 127	collision 68	none -50	vandalisme -40
threw	collision -55	dommage_materiel 67	vandalisme 62	vol -40
through	none -42
thrown	collision -53	evenement_climatique 149	vandalisme 119	vol -67
thru	degats_des_eaux 59	dommage_materiel 63
thumb	blessure 174	collision -81	dommage_materiel 42	none -61	vol -47
thunder	dommage_materiel -46	evenement_climatique 193
thunderstorm	collision -52	dommage_materiel 90
tichka	collision 59
tile	autre -129	blessure 110	bris_de_glace 131	collision -88	degats_des_eaux -86	dommage_materiel 83	evenement_climatique -97	incendie -49	none -60	vandalisme -50	vol -74
tiles	collision -42	dommage_materiel 59	evenement_climatique 80
till	vol 53
times	autre -47	bris_de_glace -43	dommage_materiel 252	none -134	vandalisme -47	vol -41
tin	degats_des_eaux -54	dommage_materiel 98	evenement_climatique 122	vandalisme -62
tip	blessure 159	bris_de_glace 66	collision -105	none -63	vol -56
tipped	collision -51	dommage_materiel 67	incendie 72	vol 46
tires	collision -151	dommage_materiel -41	none -66	vandalisme 207
today	none 49
toddler	dommage_materiel 209	none -132
toe	blessure -94	degats_des_eaux 119	dommage_materiel 45
toes	blessure 106	collision -103	dommage_materiel 165
together	vandalisme 50
toilet	bris_de_glace -41	collision -69	degats_des_eaux 123	dommage_materiel 116	none -81
told	vandalisme 58
toll	bris_de_glace 115	incendie 40	vol -51
tomorrow	none 42	vol 55
tongue	collision 147
too	dommage_materiel 51
tools	collision -40	dommage_materiel -50	incendie 126	none -42	vol 113
tooth	collision 106
top	bris_de_glace 187	none -47
torch	vol 70
tore	blessure 74
torn	blessure 117	collision -86
tornado	evenement_climatique 212	none -42
total	autre 66	none -42
totally	bris_de_glace 68
touch	collision 46
touched	bris_de_glace 45	collision 53
tourist	collision -85	vol 199
tourists	collision 226	vandalisme -63	vol -125
tours	vol 61
tow	autre 82
towed	autre 98	vol 98
towel	incendie 113
towing	collision 154	vandalisme -42
town	bris_de_glace 65	collision 162	vandalisme -79
tractor	collision 93	none -67
traffic	collision 48
trailer	collision 85	none -42	vol 115
train	autre 190	collision -45	none -104	vol 73
tram	collision 79	dommage_materiel -42	none -44	vol 80
trampoline	blessure 133	collision -101	dommage_materiel -61	evenement_climatique 171	none -58
travel	autre 240	evenement_climatique -71
travelling	collision -41	degats_des_eaux 61	vol 73
tray	blessure -56	collision -49	degats_des_eaux 189	dommage_materiel -48
tree	collision 112	dommage_materiel -60	evenement_climatique 42	vandalisme 56	vol -57
trees	collision -81	evenement_climatique 87	incendie -54	none -66	vandalisme 239	vol -69
trembling	degats_des_eaux 126	dommage_materiel -64	vol 41
tried	collision -52	none -53	vol 190
trip	autre 392	blessure -99	collision -63	dommage_materiel -40	none -115
tripped	blessure 81	bris_de_glace -47	collision -126	dommage_materiel 239	none -43	vandalisme -65	vol -54
trod	autre -42	bris_de_glace 111	collision -68	dommage_materiel 257	none -143	vol -67
trolley	blessure -45	dommage_materiel 144	none -63
trouble	vandalisme 132
trucks	incendie 135
true	evenement_climatique 56	none 123
truly	collision 102	none -68	vol 78
trying	blessure -120	bris_de_glace 150	collision -53	dommage_materiel 68
tub	collision -51	evenement_climatique 192	none -80
tube	bris_de_glace -92	degats_des_eaux 89	dommage_materiel 47	evenement_climatique -65	none -52	vol 95
tumble	incendie 97
turn	collision 74
tv	collision -42	dommage_materiel 150
tweezers	blessure -40	bris_de_glace 247	none -91
twelve	dommage_materiel -70	evenement_climatique 98	vol 106
twenty	evenement_climatique 47
twice	autre 132	none -84
twingo	collision 72
twins	blessure -58	collision 106	incendie 64
twisted	blessure 169	collision -57	none -78
type	collision 43	evenement_climatique 47	vol 48
typing	blessure -83	collision 179	vol 40
tyre	collision 125
tyres	collision -42	vandalisme 186
u	autre 59	degats_des_eaux 88	dommage_materiel -43	none -58
uber	bris_de_glace -40	collision 150
uncle	blessure -46	bris_de_glace -96	collision -41	dommage_materiel 181	evenement_climatique 143	vandalisme -50	vol -77
under	degats_des_eaux 40
underground	collision 114
underneath	degats_des_eaux 105	dommage_materiel -49
understand	evenement_climatique 59	none 71
unfortunately	dommage_materiel -111	none 88	vandalisme 106
unharmed	dommage_materiel 117
unhurt	collision 46	vandalisme 49	vol -57
units	degats_des_eaux 69
unscathed	autre -72	collision 122
until	dommage_materiel -42	vol 44
upstairs	degats_des_eaux 111
use	collision -56	vol 173
used	collision -45
useless	none 91
utility	degats_des_eaux 170	evenement_climatique -58
uzes	dommage_materiel 177
v	bris_de_glace 99
valence	autre 159	collision -64
valley	blessure -74	evenement_climatique 205
valued	dommage_materiel 74
valve	degats_des_eaux 145
vanished	collision -53	none -111	vandalisme -42	vol 295
vannes	collision 51
vans	vol 69
varnish	collision -73	dommage_materiel 120	incendie 48
vase	dommage_materiel 156	none -42
vehicles	evenement_climatique 49
velux	bris_de_glace 183	collision -51	evenement_climatique 71	none -41
veranda	bris_de_glace 93	evenement_climatique 60
verge	blessure -79	collision 55	incendie 140
very	collision 43
vet	incendie 88	none -40
video	collision -59	dommage_materiel -153	incendie -115	vandalisme 292	vol -45
villa	bris_de_glace -51	collision -41	degats_des_eaux 56	dommage_materiel 48	evenement_climatique 41
village	collision 72
visiting	collision 80
voltage	collision -89	dommage_materiel 332	evenement_climatique -68	incendie -112	none -87	vol -45
volvo	vol 62
w	bris_de_glace -157	dommage_materiel -58	none -53	vandalisme 138	vol 148
wait	none 54
waiter	collision -51	evenement_climatique 71	incendie 46	vandalisme 61
waiting	none 54
wake	incendie 60
walk	blessure 111
walked	bris_de_glace 74	none -46	vol 76
walking	collision 167	incendie -50	vol -44
wall	degats_des_eaux 55	dommage_materiel 64	none -41
wallet	collision -82	none -56	vandalisme -41	vol 275
walls	bris_de_glace -43	collision -73	dommage_materiel -48	evenement_climatique 143	incendie 44	none -53
want	none 44	vol -49
wanted	bris_de_glace -77	dommage_materiel 116	evenement_climatique 91	vandalisme -87	vol 43
wants	dommage_materiel 149	vol -48
wardrobe	blessure -49	bris_de_glace 60	collision -42	degats_des_eaux 44	dommage_materiel 99	none -62
wash	bris_de_glace 203	degats_des_eaux 74	dommage_materiel -63	evenement_climatique -48	none -42	vandalisme -47	vol -62
washed	blessure -44	bris_de_glace 83	collision -83	dommage_materiel 131	vandalisme 92	vol -55
washing	degats_des_eaux 59	dommage_materiel 61
wasn	bris_de_glace 46	none 101	vol -60
wasnt	collision -41	vandalisme 150	vol -84
watch	collision -76	dommage_materiel -85	incendie 72	none -41	vandalisme -41	vol 247
watched	bris_de_glace -50	collision 51	dommage_materiel -45	evenement_climatique 93
watches	collision -73	dommage_materiel -66	vol 280
watching	collision -93	dommage_materiel -40	incendie 46	vandalisme 175	vol -40
water	degats_des_eaux 97
waterfall	degats_des_eaux 195	none -59
wearing	collision -101	dommage_materiel -82	evenement_climatique 190	incendie 158	none -58	vol -65
weather	none 56
web	bris_de_glace 96	collision -43	dommage_materiel 69
wedding	autre 85	dommage_materiel 105	none -43
week	degats_des_eaux 56	none 60
weekend	none 79
weeks	blessure 83	collision -54	none 43
weight	blessure 47	evenement_climatique 101
well	dommage_materiel 48
weren	dommage_materiel 41	none -40
wet	degats_des_eaux 86
whatever	bris_de_glace 161	dommage_materiel -41	none -85	vol -43
wheel	collision 154
wheelchair	autre -92	blessure -129	collision -97	vandalisme 147	vol 127
wheels	collision -53	none -55	vandalisme 56	vol 131
when	bris_de_glace 64
where	bris_de_glace -67	vol 129
while	vol 56
whilst	blessure -62	collision -83	dommage_materiel 130	vandalisme -40	vol 120
whiplash	blessure -54	collision 170
white	dommage_materiel 56
whoever	dommage_materiel 65	vol 62
whom	bris_de_glace 60	collision 79	none -43	vandalisme 94	vol -127
whoosh	degats_des_eaux -40	incendie 143
why	autre 199	collision -63	none -75	vol -68
width	dommage_materiel 96
wife	collision 41
wild	collision 144
will	vandalisme 95
wind	dommage_materiel -41	evenement_climatique 247	none -43	vandalisme -43	vol -40
window	bris_de_glace 185
windows	bris_de_glace -117	none -54	vandalisme 251	vol -60
windscreen	bris_de_glace 79
windshield	bris_de_glace 65	collision 74
wine	degats_des_eaux 84	dommage_materiel 56	evenement_climatique 57	vol -54
wing	collision 85	vandalisme 64
winter	bris_de_glace 95	collision -74	dommage_materiel -56	evenement_climatique -54	none -55	vandalisme -70	vol 179
wiper	bris_de_glace 88	collision -50	dommage_materiel 121
wipers	collision 83	dommage_materiel -44	none -80	vandalisme 234	vol -148
wire	dommage_materiel -74	evenement_climatique 82
wish	collision 55	vandalisme 50
within	vol 72
without	collision 61
witnesses	evenement_climatique -44	vandalisme -41	vol 174
woke	collision -102	degats_des_eaux 41	vol 151
woman	vol 57
won	autre 83	blessure -50	none -49
wont	collision 43	degats_des_eaux 50	dommage_materiel 40
wood	degats_des_eaux 41	incendie 69
wooden	collision -42	degats_des_eaux 50	dommage_materiel 147	none -134	vandalisme 97	vol -102
word	degats_des_eaux 72	vandalisme 43
words	collision 95	none -41	vandalisme 78
work	blessure 90
worker	bris_de_glace 142	collision 56	dommage_materiel 54	vandalisme -121	vol -57
working	dommage_materiel 72
works	bris_de_glace 79	dommage_materiel -82	vandalisme 48	vol 44
workshop	evenement_climatique 70	incendie 84
worktop	dommage_materiel 154
worse	collision 159	none -75	vandalisme 66	vol -88
worth	none -61	vol 204
would	autre 136	none -92
wound	bris_de_glace 141	collision -75
wounded	blessure -44	bris_de_glace -50	degats_des_eaux -59	dommage_materiel 114	evenement_climatique 52	vandalisme 78	vol -44
wrapped	collision 49
wrecked	blessure -49	dommage_materiel 119	vandalisme 45
wrenched	bris_de_glace -143	collision -141	dommage_materiel -40	vol 246
wrist	blessure 56	collision 107	none -43	vol -42
wrists	blessure 109	collision -121	dommage_materiel -52	incendie 136	vandalisme -53	vol 81
write	collision 70
writing	autre 77	collision 71	none -54
written	collision 53
wrong	blessure 55	collision 48
wrote	collision 69
x	collision 124
xv	collision 59	dommage_materiel 154	none -105
yanked	collision -65	vol 199
yard	bris_de_glace 49	vol 45
yaris	collision 53	evenement_climatique 44
yeah	dommage_materiel -45	none 137
year	collision -68	dommage_materiel 77	vol 43
years	none -49
yellow	collision 179	vol -88
yes	none 186
yet	collision -47	vandalisme 110
you	autre 41
young	vol 43
your	none 52
yours	collision 87	degats_des_eaux 86	evenement_climatique -66
yup	none 140
zebra	collision 114
zero	autre 103	blessure -52	collision 137	dommage_materiel 94	evenement_climatique -76	none -88	vol -51
zinc	evenement_climatique 166
zoe	collision 54	dommage_materiel 63
@injuries
	no -112	unknown 149	yes -105
#019>	no 55	yes -106
#025>	no 77	unknown -66
#0th>	no -75	unknown 91
#100>	no -45	unknown 46
#13th	no -58	unknown 97
#140>	no -74	unknown 197	yes -147
#14th	unknown -54	yes 89
#150>	no -56	unknown 111	yes -56
#180>	no 103	yes -77
#18th	no -71	unknown -61	yes 127
#1st>	no 43	unknown -73
#200>	no 51	yes -64
#2019	no 55	yes -106
#2025	no 77	unknown -66
#208>	no -76	unknown -48	yes 125
#20th	no -77	unknown 113
#240>	no -46	unknown 62
#30pm	yes -40
#310>	no -91	unknown 136	yes -46
#3th>	no -58	unknown 97
#400>	no 78	yes -77
#4th>	yes 65
#500>	no 70	unknown -41
#5pm>	no -73	unknown -119	yes 181
#600>	no -58	unknown -54	yes 99
#640>	no -107	unknown 152	yes -45
#6th>	no -156	unknown 176
#780>	no -64	unknown 90
#800>	unknown 43	yes -58
#8th>	yes 51
#950>	yes 59
#9th>	no 44
#<00>	no 81	unknown -55
#<05>	no 64
#<11>	no 55
#<11h	no 40	unknown -67
#<13>	yes -71
#<13t	no -58	unknown 97
#<140	no -74	unknown 197	yes -147
#<14t	unknown -54	yes 89
#<150	unknown 61	yes -51
#<180	no 53	yes -72
#<18h	unknown 69	yes -56
#<18t	no -71	unknown -61	yes 127
#<19>	no 135	unknown -97
#<19h	unknown -52
#<1st	unknown -50	yes 64
#<200	no 40	yes -44
#<201	unknown 134	yes -117
#<208	no -76	unknown -48	yes 125
#<20>	no 54	unknown -53
#<20t	no -77	unknown 113
#<21>	no -55	yes 64
#<22h	no -108	unknown -49	yes 149
#<23>	no -108	unknown 86
#<240	no -42	unknown 56
#<28>	unknown 51	yes -85
#<30>	unknown -46	yes 50
#<30p	yes -40
#<310	no -91	unknown 136	yes -46
#<320	no -71	unknown 87	yes -42
#<400	no 69	yes -53
#<40>	unknown -46
#<45>	no 46	unknown -41
#<500	no 52
#<50>	no -85	unknown 95
#<55>	no -116	yes 106
#<600	no -51	unknown -62	yes 105
#<60>	no 45	yes -88
#<640	no -107	unknown 152	yes -45
#<74>	unknown -73
#<780	no -64	unknown 90
#<7th	no -70	unknown 44
#<800	yes -58
#<82>	unknown -141	yes 142
#<90>	no 48	unknown -113	yes 47
#<950	yes 59
#<a10	no -81	unknown 40
#<a7>	unknown 51	yes -47
#<abs	no 65	unknown -42	yes -45
#<add	yes -77
#<adj	unknown 42	yes -41
#<adv	unknown 49	yes -42
#<aer	unknown 58
#<aff	no -92	unknown 55
#<afr	no -59
#<agd	no -45
#<ago	unknown 45
#<agr	no 98	unknown -58	yes -43
#<ai>	no -205	unknown -236	yes 320
#<aid	no -52	unknown 129	yes -77
#<ain	no 93	unknown -131	yes 43
#<air	unknown 43
#<ale	no 140	unknown -107	yes -44
#<all	no 53	unknown -49
#<alm	unknown 57	yes -43
#<alr	no 65	unknown -45
#<als	yes 47
#<alw	no -48	unknown 70
#<ana	no -65	yes 82
#<anf	no -62	yes 51
#<ani	no -43	unknown 79	yes -49
#<ank	unknown -81	yes 113
#<ann	no 60	unknown -53
#<ano	no 44
#<ans	no -56	unknown 125	yes -70
#<ant	unknown 58
#<apo	no -46	yes 44
#<app	unknown 57	yes -49
#<arm	unknown -50	yes 59
#<arn	no 50
#<aro	no 53	unknown -45
#<art	unknown -41
#<ash	no 42
#<asi	no -102	unknown -65	yes 122
#<ask	yes -41
#<asl	yes -44
#<aud	no -52	unknown 56
#<aun	no -62
#<aut	unknown -55	yes 86
#<ava	no 48	unknown -86
#<ave	unknown -46
#<avo	unknown -55	yes 54
#<awn	no -43	yes 72
#<axl	no 129	yes -142
#<azi	no -95	yes 81
#<bad	no -66
#<bal	no 46
#<bay	no 96	unknown -46	yes -46
#<bef	no -46	unknown 46
#<beg	no -72	unknown 50
#<bei	no 75	unknown -75
#<bes	yes 48
#<bey	unknown -58
#<bez	no 47	unknown 118	yes -195
#<bic	unknown -99	yes 125
#<big	no -46
#<bik	no -44	unknown 46
#<bin	no -84	unknown 69
#<bit	unknown -61	yes 43
#<bla	no -40
#<ble	no 85	unknown -110
#<bli	no -54	unknown -93	yes 147
#<blu	no -42
#<bmw	no -62	unknown 125	yes -91
#<bob	no -66
#<bod	no 98	unknown -49	yes -49
#<boi	no 52	unknown -107	yes 55
#<bol	no 44	yes -63
#<boo	unknown 48
#<bor	unknown 40
#<bot	unknown -48
#<box	no -45	unknown 53
#<boy	yes 48
#<bra	yes 43
#<bro	no -41
#<bru	unknown -50	yes 69
#<bub	no -45	unknown -54	yes 91
#<buc	unknown -58	yes 65
#<bun	no 77	unknown -95
#<bur	unknown -46
#<buy	no 144	unknown -80	yes -99
#<byp	no 249	unknown -139	yes -143
#<cap	unknown 63	yes -86
#<cat	yes -49
#<cav	yes -54
#<cem	no -65	unknown 122	yes -55
#<cen	unknown 87	yes -67
#<cer	yes 45
#<chi	unknown -40
#<cho	no 89	yes -71
#<cig	no 42
#<cir	no 47	unknown -56
#<cit	yes 62
#<clu	no -42	yes 42
#<cm>	no -79	unknown 110
#<co>	no -43	unknown 75
#<coa	yes 49
#<coc	no -74	unknown -89	yes 138
#<coi	no -46	unknown 89	yes -45
#<coo	no 66	yes -42
#<cop	unknown 58	yes -54
#<cos	unknown 82	yes -55
#<cow	no -89	unknown 103
#<cri	unknown 48	yes -64
#<cru	unknown 43	yes -56
#<cuf	unknown -115	yes 149
#<cup	unknown -44
#<cut	unknown -59	yes 47
#<cyc	unknown -40	yes 48
#<dai	unknown -47	yes 85
#<dam	no 40
#<dan	no 54	yes -83
#<dar	no -67	yes 83
#<das	unknown -58
#<dat	no -65	unknown 45
#<dau	unknown -43
#<daw	unknown -170	yes 120
#<de>	no 47	unknown -87	yes 43
#<ded	unknown 47	yes -91
#<dee	no 61	unknown -40
#<def	no -49	unknown -120	yes 98
#<dem	no 247	unknown -228
#<den	yes -49
#<dep	no 94	unknown -81
#<der	no -43	unknown 48
#<des	unknown -56	yes 54
#<dia	yes -75
#<dic	unknown -75	yes 112
#<die	no 64	yes -68
#<dif	no -89	yes 77
#<dig	no 68	unknown -67
#<dij	unknown -119	yes 91
#<din	no 67	yes -60
#<dis	unknown -42	yes 42
#<dit	unknown -45
#<div	no 73	unknown -182	yes 40
#<diz	no -93	unknown -81	yes 173
#<do>	no -45	unknown 42
#<doc	unknown -51	yes 55
#<doz	no 106	unknown -159
#<dr>	no 56	unknown -57
#<dre	no -45
#<dru	no -56	yes 53
#<dry	no 88	unknown -84
#<du>	yes -81
#<dup	unknown 41
#<dur	unknown 62	yes -44
#<dus	no 46	yes -62
#<duv	no 127	yes -101
#<ear	unknown -86	yes 122
#<eat	unknown -63
#<eau	yes -41
#<eco	yes -40
#<eig	unknown -45
#<eit	no 60	yes -76
#<el>	no 106	unknown -103
#<elb	no -51	unknown -69	yes 120
#<eld	no 42	unknown -96	yes 51
#<ema	unknown 72
#<emb	unknown -89	yes 44
#<eme	unknown -91	yes 127
#<eno	unknown 56
#<ent	no 45	yes -64
#<er>	unknown -67	yes 94
#<est	no -102	unknown 102
#<eva	no 58
#<evi	no -70	unknown 130	yes -60
#<evr	yes 50
#<ex>	no -61	unknown 132	yes -72
#<exc	no 40	unknown -55
#<exh	no -42	yes 47
#<exi	no -51	unknown 65	yes -49
#<ext	no 69	yes -43
#<eye	no -59	unknown -61	yes 119
#<fab	unknown -66
#<fai	unknown -78	yes 40
#<fas	no 44
#<feb	no -63	unknown 65
#<fee	no 43	unknown -53
#<fel	unknown 48
#<fen	unknown 41
#<fet	no 76	unknown -66
#<few	unknown -72	yes 80
#<fia	unknown -64
#<fif	unknown -132	yes 123
#<fig	unknown 98	yes -62
#<fis	no 52	yes -40
#<fit	unknown 45
#<fiv	unknown -54	yes 43
#<fle	unknown -70	yes 72
#<fli	no -62	unknown 90
#<flu	no 200	unknown -134	yes -87
#<foa	no -63	unknown 176	yes -124
#<fog	no 78	yes -47
#<fol	unknown -47
#<fon	no 93	unknown 70	yes -165
#<foo	unknown -44	yes 41
#<fra	no -67	yes 59
#<frm	no -71	unknown 65
#<fry	no 114	unknown -71	yes -44
#<fum	no 56	yes -84
#<fur	no -40
#<fus	no -65	unknown 50
#<gal	no -43
#<gam	no -79	unknown -64	yes 131
#<gan	yes 42
#<gas	yes 43
#<gea	no -41
#<gf>	no -119	unknown 63
#<gif	no -53	unknown 170	yes -132
#<gig	no 145	unknown -148
#<giv	yes 42
#<glo	no 47	yes -51
#<glu	no -71	unknown 73
#<goa	no -61	yes 64
#<god	no 61	unknown -45
#<goe	no -79	unknown -45	yes 114
#<gol	no 60	unknown -45
#<goo	no 63
#<gri	no 146	unknown -79	yes -67
#<gua	no 66	unknown -73
#<gui	no -76	unknown 66
#<gut	unknown 83	yes -65
#<gym	no -68	unknown 57
#<hai	unknown -44
#<haj	no -96	yes 60
#<han	yes 40
#<har	no 137	unknown -92	yes -46
#<hat	no 109	unknown -54	yes -114
#<hau	no 113	unknown -144
#<hay	no 92	yes -99
#<hee	no -53	unknown -171	yes 217
#<hei	no -64	unknown 112	yes -59
#<hes	no -238	unknown -132	yes 294
#<hey	no -125	unknown 77
#<hig	unknown -42
#<hil	yes -51
#<him	yes 41
#<hin	no 117	yes -76
#<hip	no -56	unknown -89	yes 143
#<hoa	unknown -60	yes 71
#<hob	unknown 51	yes -98
#<hom	unknown -44
#<hon	no 79	yes -58
#<hop	unknown -47	yes 52
#<hor	unknown -69	yes 44
#<hos	yes 42
#<hot	no -42	unknown 42
#<hou	no 50
#<hum	no 117	unknown -83
#<hun	no 70	yes -61
#<hur	no 60
#<hyu	no 116	unknown -55	yes -79
#<ide	no -60	unknown -64	yes 115
#<idi	unknown -40	yes 65
#<if>	yes -46
#<ifr	no 44
#<ign	no 77	unknown -80
#<ii>	no 87	unknown -67
#<ike	no 42	yes -50
#<ill	no 315	unknown -251	yes -109
#<imp	no 46	unknown -55
#<in2	no 42	unknown -44
#<ind	no 65	unknown -66
#<inf	no -51	unknown -69	yes 110
#<inh	no -51	unknown -58	yes 110
#<inj	no 86	unknown -87
#<iph	no -85	unknown 82
#<iro	unknown 83	yes -101
#<isn	no 86	unknown -57
#<ita	unknown 66	yes -54
#<jab	unknown -50	yes 79
#<jac	yes 55
#<jam	no 154	unknown -89	yes -77
#<jan	unknown 125	yes -83
#<jar	no 57	unknown 105	yes -158
#<jaw	unknown -72	yes 101
#<jea	no -50	unknown -82	yes 120
#<jet	yes -80
#<jew	unknown 87	yes -77
#<job	no -77	unknown 42
#<jum	unknown -60
#<jus	no 69	unknown -48
#<kar	unknown -106	yes 90
#<kay	no 57	yes -82
#<ken	unknown -60	yes 48
#<kep	no -49	unknown -53	yes 101
#<key	unknown 41
#<kil	no -104	unknown -67	yes 175
#<kis	no 86	unknown -81
#<km>	unknown 56	yes -54
#<kne	unknown -88	yes 118
#<kni	no 43
#<kno	unknown 43
#<la>	yes -47
#<lab	no 128	unknown -49	yes -130
#<lac	unknown -92	yes 106
#<lai	no 176	unknown -127	yes -61
#<lar	no -42	yes 62
#<lec	no 104	unknown -41	yes -60
#<lee	no 78	yes -49
#<leg	unknown -61	yes 42
#<len	no -56	unknown 102	yes -44
#<les	unknown -54	yes 47
#<lev	unknown 80	yes -72
#<lia	unknown 72	yes -49
#<lib	unknown 64
#<lic	unknown -41	yes 53
#<lid	yes -41
#<lil	unknown 51	yes -77
#<lim	unknown -72	yes 43
#<lip	no -74	unknown -99	yes 172
#<ll>	unknown 43
#<loa	no 193	unknown -146	yes -53
#<lob	unknown -67	yes 52
#<loc	unknown 52
#<lod	unknown 46
#<lof	unknown 100	yes -74
#<log	no -46	yes 53
#<lol	yes -45
#<lon	no -51	unknown 44
#<lou	no 74	unknown -47
#<low	unknown -87	yes 52
#<luc	no 97	unknown -60
#<lum	unknown -72	yes 68
#<lyi	no -46	yes 46
#<lyo	no -44	unknown 52
#<maa	no -55	unknown 102	yes -48
#<mal	no 50	unknown -86
#<man	yes 52
#<mea	yes -43
#<mec	no -43	unknown 87	yes -45
#<mel	no 40	unknown -45
#<mem	no 46	yes -68
#<men	unknown 60	yes -43
#<mer	unknown -55
#<met	yes -46
#<mic	no 107	unknown -97
#<mig	no 55	yes -154
#<min	no 59
#<mis	unknown -45
#<mix	no -42
#<mob	no 78	yes -113
#<mod	yes -51
#<moh	no 60	unknown -68
#<mom	no 60	unknown -82
#<moo	no 71	yes -43
#<mop	unknown -57	yes 56
#<mos	no -50
#<mou	unknown -51
#<mow	unknown 87	yes -58
#<mrs	unknown 47	yes -43
#<ms>	unknown 51
#<muc	no 102	yes -64
#<mud	unknown -132	yes 123
#<mug	unknown -99	yes 65
#<mul	unknown -93	yes 62
#<mum	no -45
#<mun	unknown 95	yes -83
#<mys	no 51
#<nai	no 82	unknown -77
#<nar	no -50	unknown 66
#<nas	no -48	unknown -49	yes 86
#<nat	no 68	yes -58
#<nav	unknown 192	yes -175
#<nec	no -73	yes 104
#<nep	no 42	unknown -73
#<nes	no -102	unknown 184	yes -89
#<net	no -79	unknown 127	yes -45
#<new	no -46	yes 59
#<nin	unknown 44	yes -60
#<nit	no -50	unknown 72
#<no1	no 213	unknown -159	yes -67
#<no>	no 52
#<nob	no 60
#<noi	no -41	unknown 62
#<non	no 100	unknown -68
#<nos	no -72	unknown -79	yes 149
#<nov	no -46
#<nud	no 73	unknown -45
#<nur	unknown -58	yes 82
#<obe	no -59	yes 63
#<obs	no 58	unknown -100
#<oct	yes 69
#<ohi	unknown 122	yes -99
#<ok>	no 85	unknown -77
#<oli	unknown 51	yes -58
#<onc	no 104	unknown -130
#<one	no 46
#<ont	no -69	unknown 73
#<ope	yes 45
#<opt	unknown 58	yes -46
#<or>	no 48	unknown -41
#<ord	no -42
#<orl	no -54	unknown 131	yes -83
#<ost	unknown -97	yes 63
#<oua	no 52	yes -50
#<ouj	no -50
#<ouk	unknown -84	yes 119
#<oxy	no -47	unknown -87	yes 134
#<pac	unknown -122	yes 85
#<pad	yes 48
#<pai	unknown 51
#<pal	no 54	unknown -109	yes 55
#<pav	no 61	unknown -48
#<pay	unknown 105	yes -76
#<ped	no 44	unknown -72
#<pee	unknown -45	yes 69
#<pel	yes 56
#<pen	no -55	unknown 103	yes -50
#<per	no 58	unknown -42
#<pet	yes 48
#<pic	unknown -51
#<pig	unknown 112	yes -102
#<pil	no 78	unknown -105
#<pin	no -58	yes 58
#<pit	no 84	unknown -74
#<piz	no -48	unknown 77	yes -48
#<plo	no 202	unknown -140	yes -81
#<pls	no -71	unknown 122	yes -50
#<plu	unknown 54
#<pm>	unknown -55	yes 52
#<poc	no -78	unknown 72
#<poi	no -48	yes 44
#<pom	no 86	unknown -105
#<pop	yes -42
#<pos	yes 42
#<pot	no 115	unknown -87
#<pou	no 47
#<pow	unknown 67	yes -80
#<pri	no 40
#<pru	unknown -44	yes 45
#<pul	no -47	yes 66
#<pum	no -75
#<pun	no -46
#<pup	no -162	unknown 212	yes -73
#<pur	no -41	unknown -70	yes 110
#<pv>	no -60	yes 62
#<que	unknown -57	yes 78
#<rac	unknown 118	yes -94
#<rad	no 41	unknown -46
#<ram	no 43	unknown -40
#<raw	unknown -77	yes 100
#<ray	unknown -148	yes 94
#<rea	unknown 53	yes -43
#<red	no -46
#<rei	no 45
#<rem	no -72	unknown 60
#<ren	unknown -61	yes 46
#<req	no 53	unknown 52	yes -111
#<ret	yes -51
#<rev	unknown 42	yes -48
#<rib	unknown -55	yes 93
#<rid	unknown 54
#<rip	no -61	unknown 108	yes -49
#<ris	no 222	unknown -159	yes -79
#<riv	yes -42
#<rob	unknown 65
#<roc	no -60	unknown 56
#<rod	no 112	unknown -147
#<ros	no 79	yes -99
#<rov	yes 42
#<row	unknown 109	yes -90
#<roy	unknown -41
#<rub	no 68
#<ruc	no 82	unknown -48
#<rud	yes -45
#<rug	no -66	unknown 81
#<rui	no -43	yes 64
#<run	unknown 68
#<rus	no 155	unknown -86	yes -83
#<saf	no 116	unknown -71	yes -45
#<sal	no -58	unknown 43
#<san	unknown 53
#<sav	no 98	unknown -175	yes 47
#<saw	no 71	yes -56
#<sca	unknown -46	yes 58
#<scu	no 160	unknown -102	yes -63
#<sen	yes -56
#<ser	no -100	unknown 73
#<sew	unknown -76	yes 72
#<sha	unknown -49
#<shi	no -49	yes 58
#<shr	no 98	unknown -48	yes -56
#<shu	unknown -41
#<si>	no 110	unknown -99
#<sil	unknown 41
#<sim	no 57	unknown -45
#<sip	no -93	yes 74
#<sir	no -52	unknown 64
#<ska	no 74	unknown -199	yes 141
#<sko	no 95	unknown -64
#<sli	unknown -53	yes 59
#<smi	unknown 103	yes -112
#<sna	unknown 44
#<sne	no -55	unknown -60	yes 104
#<soa	yes 63
#<soc	yes -49
#<sof	unknown -48
#<som	unknown 51
#<sop	no 80	unknown 64	yes -174
#<spl	unknown -50	yes 55
#<spr	no -46
#<spu	no 63	unknown -84
#<squ	no 105	unknown -130
#<ste	yes 48
#<sti	yes 58
#<suf	no 146	unknown -113
#<sug	no 106	unknown -65	yes -48
#<sui	no -73	unknown -57	yes 126
#<sul	yes 41
#<sum	no -73
#<sup	unknown 78	yes -40
#<sus	no -63	unknown 101	yes -41
#<swa	unknown -57	yes 78
#<swe	unknown -54	yes 46
#<swi	no 76	unknown -76
#<swo	yes 56
#<swu	unknown 58	yes -48
#<tap	no -51	unknown 112	yes -60
#<tar	no 125	unknown -60	yes -68
#<tax	no -40
#<taz	no 61	unknown 54	yes -122
#<tel	unknown 46
#<tem	unknown -57	yes 41
#<tes	no -62	unknown 67
#<tet	unknown -46	yes 86
#<tho	unknown -52
#<tic	no 56	unknown -65
#<tie	no -52	unknown -55	yes 101
#<tin	no 74	yes -50
#<tip	yes 46
#<tir	no 59	unknown -62
#<tiz	no -144	unknown 53	yes 92
#<toa	unknown 109	yes -100
#<tod	unknown 62
#<toe	unknown -73	yes 76
#<tog	no 66	yes -61
#<toi	no -58	unknown 98
#<tom	no -68	unknown 98
#<ton	yes 57
#<top	unknown -94	yes 101
#<tor	unknown -45	yes 58
#<tre	no 58
#<tro	no 56
#<tub	yes -54
#<tum	yes 64
#<tun	unknown -125	yes 150
#<tur	no -50	yes 74
#<twi	no -40	yes 59
#<two	unknown -41
#<typ	no -40
#<ube	no 76	yes -57
#<unh	no 106	unknown -65
#<uni	no 85	unknown -71
#<unl	no 83	yes -78
#<uns	no 244	unknown -151	yes -128
#<urg	no -77	unknown 77
#<us>	no 61	unknown -46
#<use	no 149	unknown -130
#<uti	no -129	unknown 76	yes 49
#<uze	no -59	unknown 40
#<vas	no -80	unknown 119	yes -42
#<vau	yes -49
#<ve>	no -40
#<ven	no -68	unknown 102
#<vic	no 52	unknown -73
#<vid	no -103	unknown 155	yes -51
#<vil	yes 52
#<vin	no 99	unknown -131
#<vio	no -60	unknown 47
#<vis	unknown 69	yes -44
#<voi	no -57
#<vol	unknown 53
#<wag	no 66	unknown -152	yes 86
#<wea	unknown 47
#<web	yes -49
#<wel	no 56	unknown -82
#<wer	no 52	unknown -42
#<wet	unknown -65	yes 58
#<why	unknown -101	yes 80
#<wid	no -61	unknown 107	yes -45
#<wif	unknown -57	yes 52
#<wip	no -51
#<wis	no 73	yes -42
#<wok	no 50	unknown -75
#<wom	no 43
#<woo	unknown 41	yes -59
#<wra	unknown -72	yes 91
#<wri	yes 49
#<yan	no -40	unknown -105	yes 136
#<yar	no 51
#<yel	unknown -72	yes 62
#<yet	unknown 55
#<yog	unknown 41
#<zeb	unknown -96	yes 134
#<zin	no -60	unknown 59
#a10>	no -81	unknown 40
#abbe	no -76
#abie	no -56	unknown -111	yes 162
#abin	unknown -82	yes 60
#abla	no 48	yes -72
#ably	no 98	yes -100
#aboa	no 114	unknown -93
#abol	no 48	yes -52
#abso	no 46	yes -44
#acad	no -68	unknown 82
#acbo	unknown -138	yes 118
#acce	unknown 173	yes -166
#acco	no -54	yes 58
#aces	unknown -79	yes 53
#ach>	no -40
#acin	no 79	unknown -116
#acis	unknown -143	yes 100
#acks	unknown 42
#ackw	unknown 51	yes -51
#acti	yes -45
#actl	unknown 41	yes -65
#actu	unknown -53	yes 71
#acua	no 58
#acy>	no 42	yes -50
#adac	no 62	unknown -109
#adam	unknown -48
#add>	no -44	unknown 54
#addl	yes 40
#addr	no 94	yes -129
#aded	no 132	unknown -97	yes -47
#adia	unknown -46
#adin	no 53
#adio	no 42	unknown 64	yes -114
#adiu	unknown -66	yes 88
#adla	no 46	yes -46
#adli	no -56
#adlo	unknown 82	yes -47
#adly	no -163	unknown 162
#ado>	no 47	unknown -40
#ador	no 220	unknown -183	yes -71
#ads>	no 44	unknown -49
#adsi	no -91	unknown 106
#advi	unknown 59	yes -65
#ady>	no 45
#aeri	unknown 58
#afe>	no 70
#aff>	no 142	unknown -122
#affe	no -92	unknown 55
#affo	no -50	unknown 101	yes -51
#afor	unknown 62	yes -48
#afra	no -64	yes 67
#agda	no -45
#aged	no 43	unknown -61
#agen	no -78	unknown 57
#ages	no -108	unknown -141	yes 221
#agge	unknown -51
#agne	no -85	unknown -131	yes 216
#agno	unknown 59	yes -66
#ago>	unknown 45
#agre	no 58	unknown -59
#ags>	yes 44
#ague	yes -58
#aha>	no -65	yes 48
#aid>	unknown 40
#aigh	unknown -42
#ail>	no 65	unknown -93
#aila	no -68	yes 63
#ailb	no -61	yes 78
#ailg	unknown 41
#ails	unknown 61
#aime	no -52	unknown -42	yes 94
#aini	unknown -56	yes 92
#aint	unknown 45
#airb	no -46
#airc	no 52
#aird	no -52
#aire	no -60	unknown -64	yes 89
#airi	no -40	unknown 45
#airp	no -57	unknown 44
#airw	unknown -89	yes 52
#aise	no -42
#aite	unknown -107	yes 86
#aiti	unknown 50
#akec	unknown 58
#aked	unknown -46
#akes	yes 42
#akfa	no -53
#akin	unknown -48	yes 73
#aks>	no -87	unknown 177	yes -89
#alam	unknown 78	yes -45
#alar	unknown 52
#ald>	no 61	unknown -70
#alde	unknown -79	yes 108
#alec	unknown -45
#alen	no 41	unknown -46
#ales	no 123	unknown -62	yes -69
#alig	no -50	unknown 80
#alin	no -96	unknown 78
#alis	no -81	yes 83
#aliv	yes 56
#alk>	no -40	unknown -62	yes 101
#alki	no -55	yes 95
#alks	no -70	unknown -54	yes 119
#alla	no -86	yes 82
#allo	no -40
#alm>	unknown 61
#almo	unknown -58	yes 83
#alms	no -91	unknown -78	yes 150
#alo>	no 41	unknown -54
#alp>	no -48	unknown -180	yes 215
#alre	no 59
#alri	no 103	unknown -120
#als>	unknown 64	yes -98
#alsa	unknown -167	yes 199
#alt>	no -90	unknown 192	yes -136
#alth	no 114	unknown -102
#alti	no 63	unknown -42
#alue	unknown 65
#alve	unknown -112	yes 85
#alwa	no -48	unknown 70
#alys	unknown 103	yes -88
#alyt	no 46
#ama>	no 53	unknown -76
#amag	no 41
#amat	no -48	unknown 73
#ambe	no -113	yes 119
#ambo	no 56
#amdo	unknown -85	yes 43
#amdu	unknown -41
#amed	no 82	unknown -127	yes 50
#amel	no -70	yes 105
#amen	no -46	unknown -54	yes 98
#amia	no 70	unknown 40	yes -128
#amin	no -61	yes 93
#amou	no -150	unknown 201	yes -115
#amp>	no 74
#ampe	yes -44
#ampf	no -59	yes 63
#ampo	no 97	unknown -81
#amps	no -60	yes 53
#anal	no -54
#anca	no 66	yes -83
#anda	yes 50
#andb	no 50	unknown -61
#andp	no 50	unknown -79
#andw	no 115	unknown -104
#anel	no -49	unknown 40
#aner	no 86	yes -61
#anes	unknown 87	yes -87
#anfa	no -62	yes 51
#anga	no 69	unknown -86
#angl	no -64	unknown 109	yes -46
#ango	no -44	unknown 78
#anic	no -58	unknown 101	yes -41
#anim	no -43
#ank>	no 45
#anke	unknown -48	yes 71
#ankf	no 117	unknown -94
#ankl	no -42	unknown -73	yes 110
#anks	no 81	yes -50
#anne	no 51
#anni	no 205	unknown -290
#anny	no -46	unknown 58
#anot	no 52
#anqu	unknown 46	yes -45
#ans>	yes -40
#ansl	unknown -60	yes 83
#answ	no -56	unknown 125	yes -70
#anti	unknown 46
#anto	no 52	yes -63
#anua	no -41	unknown 135	yes -91
#anus	unknown -51	yes 85
#anva	no 79	unknown -57
#anyo	no 59	unknown -60
#aoue	unknown -46	yes 73
#ape>	unknown -110	yes 107
#aped	no 51	yes -51
#aphe	unknown 89	yes -47
#aphs	unknown 53	yes -98
#apla	yes -57
#apol	no -48	yes 59
#app>	no -57	unknown 151	yes -109
#appa	unknown 158	yes -178
#appi	unknown -64
#appl	no 127	yes -122
#appo	unknown 65	yes -60
#appr	no -51	unknown -95	yes 132
#aps>	yes 54
#apse	no -45
#aptu	unknown 74	yes -53
#ara>	unknown 48
#arab	no 135	unknown -63	yes -75
#aran	no 112	unknown -89
#aras	no -78	yes 88
#arat	unknown 55	yes -56
#arav	no -44	unknown -42	yes 86
#arbe	no -41	unknown 46
#arbl	no -73	unknown -64	yes 119
#arco	unknown 43
#ardi	no 51	unknown -77
#ardl	yes -48
#ardr	no 90	yes -60
#arel	unknown -108	yes 133
#aren	unknown 75	yes -40
#aret	no -67
#arga	unknown -50	yes 40
#argl	unknown 82	yes -50
#argu	no 79	unknown -110
#arif	unknown 41
#arim	unknown -106	yes 90
#arin	no -41	unknown 49
#aris	no 78	yes -40
#arja	no -62	unknown -247	yes 183
#arks	no 53	unknown -53
#arle	no -51	unknown 156	yes -130
#arli	no -111	unknown 182	yes -93
#arly	unknown 40	yes -53
#arm>	unknown -60	yes 48
#armi	no 100	unknown -74
#armo	no -83	unknown 106	yes -42
#arms	unknown -67
#arne	unknown 88	yes -129
#arni	yes 44
#arou	no 52
#arp>	no -43	unknown 92	yes -56
#arpa	no 108	unknown -42	yes -75
#arpo	unknown 48
#arre	unknown 57	yes -45
#arri	no 46	unknown -56
#arry	unknown -152	yes 136
#arse	unknown -254	yes 195
#arsi	no -50	unknown 50
#artn	no -49	yes 59
#arto	no -78	unknown -141	yes 180
#arty	no 68	unknown 84	yes -147
#ary>	unknown 53
#arza	unknown 74
#asa>	no -156	unknown 79	yes 69
#asab	no 66	yes -83
#asan	no -70	unknown 115	yes -47
#aseb	yes -51
#ased	no 219	unknown -163	yes -108
#asem	no 94	unknown -65	yes -52
#ash>	no -50	yes 57
#ashc	no 109	unknown -69	yes -40
#asic	no -71	yes 66
#asin	no 60	unknown -46
#asks	no 62	yes -66
#asle	yes -44
#asn>	yes -41
#asol	no -78	yes 88
#ason	no -44	unknown 52
#asp>	no -159	unknown -155	yes 219
#assi	no -51	unknown 104	yes -52
#asso	no -58	unknown 57
#assp	unknown 43
#aste	yes 40
#asty	no -48	unknown -49	yes 86
#asua	no 124	unknown -94
#asur	no -87	unknown 51
#atal	no 46
#atas	unknown -45
#atbe	yes 65
#ated	no 43
#aten	no -57	unknown 118	yes -66
#atep	no -87	yes 76
#atha	unknown -52
#atht	no -77	unknown 97
#atie	no 110	unknown -61	yes -80
#atma	no -85	yes 72
#atro	unknown -133	yes 154
#atte	unknown -71	yes 67
#atti	no 120	unknown -174	yes 41
#audi	yes -46
#auli	no 140	unknown -127
#ault	no 54	unknown -40
#aund	no -55	unknown 49
#aunt	no -62
#aura	unknown 47	yes -57
#aust	no -42	yes 47
#auth	no -64	yes 51
#auto	unknown -52
#avai	no -68	yes 63
#avan	no -44	unknown -42	yes 86
#avel	no 60
#aves	unknown -108	yes 79
#avin	no 67	unknown -53
#avoi	unknown -55	yes 54
#avy>	no 71
#awed	no -86	unknown -55	yes 105
#awer	no 40	yes -48
#awle	no -63	unknown 51
#awn>	unknown -77	yes 70
#awni	no -43	yes 72
#aws>	no -51	unknown 52
#awye	no 46	unknown -40
#axi>	no -40
#axle	no 129	yes -142
#ayak	no 57	yes -82
#ayed	unknown -46
#ayin	no -89	unknown 46	yes 41
#ayli	no -42	unknown 75
#ayme	unknown 244	yes -218
#ayor	no 140	unknown -120
#ayst	unknown 49
#azed	yes 52
#azi>	unknown 79	yes -56
#azie	no 106	unknown -57	yes -60
#azin	no -42	unknown 108	yes -70
#azy>	unknown 89	yes -86
#bad>	unknown -115	yes 86
#badl	no -180	unknown 166
#bags	yes 44
#bale	no 85	yes -83
#ball	no 69	unknown -43
#bank	yes -48
#bann	unknown -84	yes 93
#bar>	yes -46
#barb	no -41	unknown 46
#bare	unknown -64	yes 101
#barn	yes -59
#barr	no 48
#bars	yes 41
#base	no 57
#basi	yes 51
#batt	unknown -146	yes 120
#bay>	no 56
#bber	no 94	unknown -62
#bbin	no -80	yes 44
#bble	yes -40
#bbli	unknown -111	yes 95
#bby>	no -67	yes 62
#beam	no -58	unknown 87	yes -70
#beat	no -56	unknown -242	yes 262
#beau	no -42	unknown 41
#becu	no -45	unknown 50
#bedr	no 47	yes -52
#beds	no -136	unknown 56	yes 75
#bees	no -42	unknown 93	yes -50
#befo	no -46	unknown 46
#bein	no 75	unknown -75
#belt	unknown -100	yes 81
#benc	unknown -128	yes 116
#bend	unknown -69
#bene	unknown -77	yes 41
#bent	no -70	unknown 44
#bere	no 124	unknown -137
#berg	no -66	unknown -126	yes 171
#berk	no -59	yes 63
#berr	yes 50
#bers	no 46	unknown -50
#bes>	yes -47
#besi	unknown -45	yes 52
#bett	no -85	yes 58
#betw	no 40
#beyo	unknown -58
#bezi	no 72	unknown 108	yes -217
#bicy	unknown -99	yes 125
#bies	no -56	unknown -111	yes 162
#big>	no -58
#bile	no -43	unknown 110	yes -72
#bili	no 106	unknown -64	yes -54
#bine	unknown -85	yes 48
#bing	no -50
#bins	no -118	unknown 139
#birt	unknown -55
#bit>	yes 48
#bite	no 87	unknown -240	yes 134
#bitt	no 70	unknown -143	yes 61
#blam	no -118	unknown 59	yes 56
#blaz	unknown 88	yes -66
#bled	no 79	unknown -65
#blee	no -58	unknown -50	yes 104
#blem	no 71	unknown -84
#bles	no 80	yes -56
#blet	unknown 98	yes -164
#blew	no 56	yes -65
#blin	unknown -114	yes 109
#blis	no -44	unknown -98	yes 142
#bloc	no -80	yes 41
#bloo	unknown -97	yes 74
#blow	unknown 137	yes -125
#blue	no -42
#bly>	no 80	yes -96
#bmw>	no -62	unknown 125	yes -91
#boat	unknown 44	yes -54
#bodi	no 94	unknown -63
#boil	no 52	unknown -107	yes 55
#boll	no 105	yes -112
#bon>	no -42	unknown 74
#bona	no -66	unknown 111	yes -44
#bone	no -54	unknown -62	yes 116
#bonj	no 152	unknown -71	yes -89
#bonn	no 40
#boot	no -50	unknown 63
#bor>	no 67	yes -62
#borr	no -65	unknown 65
#bors	no 78	unknown -117	yes 40
#bot>	no -76	unknown 121	yes -49
#bott	unknown -100	yes 73
#boug	unknown 56	yes -43
#boun	unknown 45	yes -79
#bous	unknown -50
#bow>	no -55	unknown -71	yes 125
#boyf	no -58	unknown 66
#boys	no -47	unknown -86	yes 131
#bra>	no -57	unknown -143	yes 193
#brac	unknown -85	yes 106
#brai	unknown -89	yes 89
#bran	no -87	unknown 126
#brar	unknown 46
#bric	unknown 55
#brid	no 47	unknown -41
#brig	unknown 42
#brin	no -58	unknown 70
#bris	unknown -134	yes 139
#broa	yes -62
#brok	yes 41
#brot	no -57	unknown 43
#brow	no -53	yes 51
#brua	no -45
#brui	unknown -59	yes 60
#brus	no -112	yes 75
#bser	no -45	yes 82
#bsol	no 46	yes -44
#bubb	no -45	unknown -54	yes 91
#buck	unknown -58	yes 65
#bulb	no -200	unknown 134
#burg	no 99	unknown -66
#burn	unknown -54	yes 52
#buse	yes 63
#busi	no 60	yes -92
#butt	unknown -137	yes 108
#buyi	no 144	unknown -80	yes -99
#bvio	no 66	unknown -48
#bypa	no 249	unknown -139	yes -143
#cabi	unknown -82	yes 60
#cabl	no -43	unknown 40
#cade	no -85	unknown 108
#caff	no -50	unknown 101	yes -51
#cald	unknown -79	yes 108
#cale	unknown -45
#calf	no -48	unknown -54	yes 103
#calp	no -48	unknown -180	yes 215
#cam>	no 109	unknown -69	yes -40
#canc	yes -63
#cand	unknown 57
#cant	yes 49
#canv	no 79	unknown -57
#capt	no -46	unknown 82	yes -47
#cara	no -44	unknown -42	yes 86
#carb	no -55	unknown 101	yes -45
#carr	unknown -84	yes 58
#cars	no 56	unknown -65
#cast	unknown -87	yes 91
#casu	no 124	unknown -94
#cat>	yes -59
#cath	no 113	unknown -86
#cave	yes -54
#cboo	unknown -138	yes 118
#ccor	no -104	unknown 49	yes 49
#ccou	unknown -66	yes 61
#ccyx	no -65	unknown -132	yes 167
#cede	no -57	unknown -61	yes 117
#cee>	no -50
#cemb	no 111	unknown -121
#cenc	unknown -59	yes 94
#cens	no -41	unknown 164	yes -140
#cent	no 43	unknown 53	yes -100
#cepa	unknown -40
#cer>	unknown 64	yes -82
#cern	no 113	unknown -70	yes -45
#cert	unknown -43
#cess	unknown 77	yes -93
#chai	unknown 57	yes -72
#chal	no 184	unknown -145	yes -60
#cham	unknown -99	yes 119
#chao	no -67
#chas	no 63	unknown -44
#chat	unknown -73	yes 99
#che>	unknown -61
#chec	no 92	unknown -67
#chee	no 79	unknown -156	yes 70
#chef	yes 64
#chem	unknown -60	yes 86
#ches	yes 59
#chew	unknown 47
#chie	no -115	unknown 117	yes -40
#chil	unknown -55
#chim	no 65	unknown -65
#chiv	no -63	yes 47
#chka	no -70	yes 99
#choc	no 162	yes -211
#chti	no -82	yes 67
#chur	yes -66
#cial	unknown -85	yes 73
#cian	no 64
#ciar	no 73	yes -77
#cid>	no -98	unknown 102
#cier	no 54	yes -65
#cifu	no 204	unknown -165	yes -72
#ciga	no 42
#cil>	no -68	unknown 68
#cing	unknown -128	yes 77
#ciou	no -53	unknown -109	yes 156
#cipa	no 95	yes -89
#circ	no 47	unknown -56
#cist	unknown -146	yes 136
#cker	no 94	unknown -44	yes -53
#ckil	no 78	yes -42
#ckin	no -51	yes 82
#ckle	unknown -192	yes 186
#ckon	no -44
#cksa	no 82	unknown -48
#cksm	no -52	unknown 86
#ckup	unknown 51	yes -43
#ckwa	unknown 51	yes -51
#clas	unknown 61	yes -75
#cle>	yes 44
#cler	no 146	unknown -70	yes -77
#clie	yes 53
#clim	no 55	unknown -77
#clio	no -50	unknown -52	yes 95
#clip	no 85	unknown -55
#cloc	no -64	unknown 55
#clot	no -73	unknown 126	yes -54
#clou	no -40	unknown 87	yes -50
#club	no -115	unknown -62	yes 145
#coac	no -48	unknown 57
#coal	unknown 43
#coat	no -68	yes 89
#cocc	no -65	unknown -132	yes 167
#cogn	unknown 65	yes -81
#coin	no -46	unknown 89	yes -45
#colu	no 124	yes -109
#com>	unknown 58
#comb	unknown 42	yes -46
#con>	no -62	unknown 74
#conc	no 55	unknown -62
#conf	no 148	unknown -72	yes -79
#conn	no -111	unknown 152	yes -44
#conv	no 78	unknown -40
#cook	no 64
#cool	no 142	unknown -86	yes -67
#coop	unknown 53
#cope	no -103	unknown 176	yes -79
#copp	no 82	yes -55
#cops	unknown 103	yes -65
#copy	no 106	unknown -80
#cora	yes -54
#corc	yes -48
#cors	no 135	unknown -94	yes -42
#cost	unknown 84	yes -59
#coug	unknown -69	yes 85
#coul	unknown 64	yes -44
#coun	no 42
#coup	no 73	yes -97
#cour	unknown -47
#cow>	no -59	yes 46
#cows	no -116	unknown 168	yes -76
#cras	unknown -47	yes 73
#craz	unknown 89	yes -86
#crea	no 51	unknown -95	yes 44
#cret	no 89	unknown -42	yes -50
#crew	yes -43
#crie	no 53	yes -71
#crim	no -42	unknown 77
#crop	unknown 55
#crow	no 65	unknown -47
#crui	no 81	yes -88
#crum	no 72	yes -84
#crun	no -83	unknown 146	yes -73
#crus	unknown 42
#cry>	no -67	unknown 61
#ctat	unknown -75	yes 112
#cted	unknown -50	yes 67
#ctic	yes -45
#ctim	no 52	unknown -73
#ctio	no 54	unknown -45
#ctly	no 110	unknown -72
#ctob	no -47	yes 80
#ctro	no 218	unknown -143	yes -113
#ctur	unknown -48	yes 49
#cuat	no 58
#cue>	no -49
#cuff	unknown -93	yes 102
#cuit	unknown -46
#cula	unknown -108	yes 107
#culo	no 66	unknown -73
#cuse	no 57	unknown -42
#cuss	no -62	unknown -104	yes 163
#cut>	unknown -57	yes 44
#cuts	unknown -110	yes 90
#cycl	unknown -45	yes 67
#cyx>	no -65	unknown -132	yes 167
#dabl	no -51	unknown 45
#dabo	no 52
#dach	no 62	unknown -109
#dage	no -50	unknown -95	yes 145
#dai>	no 116	unknown -55	yes -79
#dal>	no -87	unknown 64
#dals	no 63	unknown -57
#dam>	unknown -50	yes 49
#dama	no 41
#dame	no 40	unknown -46
#damp	yes -43
#danc	unknown 101	yes -112
#dang	no 121	unknown -75	yes -50
#dar>	no 127	unknown -104
#dark	no -71	unknown -66	yes 136
#dash	unknown -58
#date	no -65	unknown 45
#daug	unknown -43
#dawn	unknown -170	yes 120
#dayl	no -42	unknown 75
#dbag	unknown -79	yes 70
#dboa	unknown -53	yes 46
#dbra	no 112	unknown -53	yes -62
#dbur	no -63	unknown 94
#dded	no 131	unknown -159
#dden	no 98	yes -64
#ddin	no 42	yes -60
#ddle	no -66	yes 61
#ddli	no 82	unknown -59
#ddre	no 94	yes -129
#dea>	no -45	unknown -97	yes 135
#dead	unknown 69	yes -80
#deal	unknown 52
#dear	unknown -47	yes 62
#deau	no -52	unknown 44
#dece	no 156	unknown -135
#deci	unknown -86	yes 91
#deck	no 90	unknown -82
#decl	unknown 54
#deco	unknown 47	yes -52
#ded>	unknown -45
#deer	no 164	unknown -94	yes -82
#dega	yes -41
#dela	no 190	unknown -152	yes -75
#demo	no 337	unknown -324
#den>	no 41	yes -49
#denc	no -54	unknown 90
#deni	no -54	unknown 46
#dens	unknown 56
#deny	no -70	unknown 153	yes -90
#depo	no 85	unknown -75
#dere	no 59	unknown -86
#derg	no -46	unknown 57
#derl	no 63
#dern	unknown 62	yes -51
#ders	no -75	unknown 81
#dert	no 82	yes -71
#des>	yes 42
#desc	no 86	unknown -102
#dese	unknown -262	yes 171
#desk	no -87	yes 107
#dest	unknown -45
#dewa	unknown 40
#dful	no -54
#dge>	no 41
#diab	no 108	unknown -80	yes -41
#dian	unknown -63	yes 60
#diat	unknown -55
#dica	no 46	unknown -67
#dici	no -52	unknown 112	yes -66
#dict	unknown -75	yes 112
#dicu	no 66	unknown -73
#didn	no 40	unknown -55
#dies	no 102	unknown -79	yes -53
#diff	no -53	yes 46
#dign	no 68	unknown -67
#dily	no 94	unknown -63
#dina	no 58	yes -89
#dine	unknown -80	yes 81
#dinn	no 54	yes -55
#dio>	unknown 86	yes -48
#diol	no 77	yes -111
#diot	unknown -40	yes 65
#dire	no 116	unknown -87
#disa	unknown -66
#disc	no -70	yes 88
#dise	no -106	unknown 96
#disl	unknown -57	yes 93
#dist	unknown -142	yes 160
#ditc	unknown -45
#diti	yes -60
#divi	no 108	unknown -81	yes -74
#dizz	no -93	unknown -81	yes 173
#dlam	no 46	yes -46
#dle>	no -52
#dleb	no 41	yes -56
#dler	no -43
#dles	no -64	unknown 57
#dlig	no -63
#dloc	unknown 82	yes -47
#dlor	unknown 63
#dly>	unknown 72
#dnig	yes -42
#dnt>	unknown -40
#dock	no 48	unknown -68
#doct	unknown -42	yes 45
#dogs	no 73	yes -55
#don>	no -43	unknown 46
#dont	no -92	unknown 61
#dor>	no 71	unknown -72
#doub	unknown 50
#doul	unknown -85	yes 43
#drai	yes -56
#dram	no 63	unknown -40
#dran	yes -44
#draw	no 76
#dred	no 70	yes -61
#dren	unknown -48	yes 49
#dres	yes 48
#drew	unknown 56
#dril	unknown 64	yes -43
#drin	unknown -87	yes 101
#drip	no 60	yes -47
#drob	no 55	yes -73
#dron	no -50	unknown -52	yes 80
#droo	yes -40
#drop	unknown 41
#drow	unknown -76
#drum	no -70	unknown 98
#drun	no -50	unknown -76	yes 126
#dry>	no 104	unknown -86
#dsid	no -91	unknown 106
#dson	unknown -74	yes 69
#dsto	unknown -90	yes 64
#dth>	no -54	unknown 80
#dual	no -48	unknown 78
#duct	unknown 111	yes -88
#dull	no -106	yes 134
#duri	unknown 62	yes -44
#dust	yes -61
#dutc	unknown 45	yes -42
#duty	no -48	yes 68
#duve	no 127	yes -101
#dvis	unknown 59	yes -65
#dwic	no 133	unknown -124
#eace	no -65	unknown 67
#eada	no 62	unknown -109
#eads	no 45
#eady	no 63
#eagu	no 76	unknown -54
#eake	unknown -41
#eakf	no -53
#eaki	unknown -87	yes 128
#eaks	no -51	unknown 155	yes -109
#eale	no 49
#eall	no 121	yes -126
#ealt	no 110	yes -101
#eam>	yes 45
#eame	unknown -139	yes 138
#eans	no -96	unknown 137
#eant	unknown 167	yes -155
#earb	no -47
#eard	unknown 63
#eare	unknown 68	yes -52
#eari	no -41	unknown 54
#earl	unknown 101	yes -67
#earm	no -84	unknown -144	yes 214
#eart	no 53	unknown -106	yes 55
#eas>	unknown 192	yes -225
#east	no 77	unknown -88
#easu	no -87	unknown 51
#eatb	yes 65
#eats	no 69	yes -105
#eau>	no 125	unknown -70	yes -80
#eave	no -47	unknown 77
#eavy	no 49
#ebar	no 41	yes -56
#eble	no 99	unknown -64	yes -63
#eboa	no -96	unknown 123
#ebod	unknown 63
#ebox	no 107	unknown -54	yes -54
#ebra	no -43	unknown -163	yes 201
#ebro	no -41	unknown -80	yes 121
#ebru	no -45
#ece>	unknown -69	yes 72
#ecem	no 111	unknown -121
#ecep	no -81	unknown 120
#eces	unknown 61
#ech>	unknown 42
#echa	no -43	unknown 87	yes -45
#echi	unknown -60	yes 67
#ecid	no 61	unknown -72
#eck>	unknown -50	yes 81
#ecke	no 51
#ecko	no -44
#ecli	no -65	unknown 156	yes -110
#ecs>	no -43	unknown 65
#ecte	unknown -50	yes 67
#ecti	unknown -71
#ectl	no 143	unknown -114
#ecto	no -96	unknown 166	yes -71
#ecue	no -45	unknown 50
#ecy>	no 46	unknown -48
#edal	no 47	unknown -57
#edar	no 164	unknown -87	yes -90
#edde	unknown -66	yes 65
#eddi	no 42	yes -60
#edec	unknown -58
#eded	no 45
#eden	unknown -79	yes 69
#edes	unknown -66	yes 84
#edfu	no -54
#edge	unknown 44
#edic	no 117	unknown -41	yes -82
#edle	no -67	unknown -51	yes 117
#edro	yes -40
#eed>	unknown -49
#eede	no 45
#eedf	no -54
#eedi	unknown -44	yes 66
#eedl	no -83	yes 66
#eein	no -104	unknown 174	yes -80
#eeke	no -62	unknown 134	yes -81
#eel>	unknown -72	yes 78
#eelc	no -57	unknown 196	yes -172
#eele	no 42	unknown -53
#eels	no -46	unknown 84
#eena	no -49	yes 58
#eenh	no -60	unknown 81
#eens	no -52	unknown 44
#eepe	unknown -78	yes 59
#eeps	no -53	yes 51
#eer>	no 107	yes -78
#eeri	no 97	unknown -51	yes -63
#ees>	yes -59
#eese	no 169	unknown -141	yes -48
#eet>	no 51	unknown -41
#eets	no -82	unknown 132	yes -48
#eeze	no -49	yes 69
#efch	unknown -46	yes 73
#efig	no 63	unknown -78
#efor	no -46	unknown 46
#efou	yes -40
#efro	unknown 80	yes -53
#efun	unknown 46	yes -60
#efus	unknown 40
#egan	no 59	unknown -50
#egar	no -87	unknown 60
#egat	yes -41
#egg>	unknown -98	yes 131
#egge	no -72	unknown 197	yes -157
#egna	unknown -75	yes 107
#egs>	no 78	unknown -99
#eham	no 100	unknown -46	yes -55
#ehea	unknown -52	yes 48
#eimb	yes -73
#eims	no 50	unknown -174	yes 78
#eith	no 88	yes -54
#eken	no -62	unknown 134	yes -81
#elbo	no -51	unknown -69	yes 120
#elch	no -57	unknown 196	yes -172
#elde	no 42	unknown -96	yes 51
#eled	no 42	unknown -53
#elep	no -47	unknown 150	yes -128
#elet	no -82	unknown -85	yes 151
#elib	no -93	unknown 124	yes -57
#elic	unknown -55
#elid	no -88	unknown -135	yes 215
#elin	no 114	unknown -134
#eliz	unknown 44	yes -57
#elli	no 83	yes -85
#ells	no -50
#elme	no -53	unknown -171	yes 214
#elmi	unknown -49	yes 52
#elop	unknown 70	yes -45
#elp>	no -69	unknown 117	yes -46
#elpe	no 141	unknown -45	yes -97
#elpi	no -133	unknown -92	yes 172
#els>	no -49	unknown 89	yes -41
#elt>	unknown -73	yes 74
#elux	unknown -43	yes 49
#elve	unknown 47	yes -55
#elvi	no -68	unknown -91	yes 154
#embl	no 51
#emem	no -69	yes 61
#emer	unknown -91	yes 127
#emis	no 96	unknown -114
#emmi	no -44	unknown 71
#empl	no -56	yes 43
#empt	yes -46
#emse	no -58	unknown 72
#enag	no -49	yes 58
#enan	unknown 41
#enau	no 124	unknown -79	yes -58
#ench	unknown -63	yes 46
#ency	yes 61
#endi	unknown -120	yes 85
#endo	unknown -88	yes 109
#enea	no 40	unknown -87	yes 46
#ened	no -49	yes 46
#ener	unknown -84	yes 94
#enga	no -76	unknown 83
#enge	unknown -42
#engt	no -52	unknown 56
#enho	no -63	unknown 86
#eni>	no 111	unknown -177
#enis	no -84	unknown -51	yes 120
#enit	unknown -71	yes 58
#enna	no -65	unknown 58
#enne	no -77	unknown -73	yes 137
#enou	no -171	yes 150
#ens>	unknown 67	yes -43
#ensa	unknown 129	yes -107
#ense	unknown 69	yes -70
#ensi	unknown 55	yes -49
#ente	no 60
#enth	no -71	unknown 91
#ents	no -42	unknown 42
#enue	unknown -46
#eny>	no -70	unknown 153	yes -90
#eon>	no -55	unknown -56	yes 104
#eone	unknown 42	yes -45
#eopa	unknown -97	yes 63
#epan	unknown -40
#epar	unknown 63
#eper	unknown -78	yes 59
#ephe	unknown -57
#epho	no -47	unknown 150	yes -128
#epla	yes 40
#epos	no 45	unknown -45
#epot	unknown -82	yes 71
#eppe	unknown -79	yes 106
#eps>	no -53	yes 74
#ept>	unknown -54
#epti	no -76	unknown 98
#eput	no 246	unknown -219	yes -46
#eque	no -55	unknown 86	yes -40
#equi	no 108	yes -128
#eran	unknown 42
#erb>	no -49	unknown 61
#erba	no 49	unknown -69
#erbo	no 78	yes -52
#erce	no 47
#erci	no 270	unknown -144	yes -152
#erco	unknown 58
#erd>	no -74	unknown -227	yes 258
#erel	no 94	yes -69
#eren	no 52	unknown -66
#erer	no 55	unknown -62
#eres	no -47	unknown 92	yes -47
#erfa	no 89	yes -103
#erfe	no 137	unknown -135
#ergi	no -104	unknown -307	yes 258
#ergo	no -79	unknown -43	yes 111
#ergr	no -46	unknown 57
#erie	unknown 58	yes -53
#erin	no 93	unknown -58
#erio	no -139	unknown 98
#erip	unknown 62	yes -87
#eriq	no 42	unknown 44	yes -78
#erka	no -59	yes 63
#erkt	no -161	unknown 127	yes 47
#erle	no 53
#erli	no 89	unknown -81
#erly	no 55	unknown -67
#erma	yes 44
#erna	no 66	unknown -153	yes 89
#erne	unknown 75	yes -56
#erpa	no -64	unknown -76	yes 136
#erpr	no -49
#erra	yes -41
#erre	unknown -60	yes 67
#erse	yes -41
#ersh	no -49	unknown 77
#ersi	unknown 92	yes -66
#erso	no 54	unknown -51
#erst	no -70	unknown 76
#ert>	unknown -121	yes 148
#erta	no 43	yes -77
#erte	yes 46
#erti	no 42	unknown -59
#erva	no -40	unknown 49
#erve	no 77	unknown -103
#ervi	unknown -93	yes 61
#ervo	no -98	unknown 108
#erwa	unknown 93	yes -119
#erwo	no -87	unknown 68
#eryb	no 56	unknown -46
#eryo	unknown -41
#eryw	no -47	unknown -97	yes 143
#esce	no 143	unknown -184
#ese>	no 104	unknown -96
#esel	no 74	unknown -59	yes -52
#eser	no 120	unknown -186
#esk>	no -79	yes 86
#esla	no -73	unknown 105
#esn>	unknown -63	yes 41
#esnt	no -96	unknown -48	yes 143
#espo	no -64	unknown 102
#ess>	no 50
#essa	unknown 59
#essi	yes 45
#esso	no 92	unknown -88
#essu	unknown -43
#est>	unknown -43
#esta	no -96	unknown 134	yes -40
#esto	no 48	unknown 108	yes -170
#ests	no 48	unknown -43
#esum	no 128	unknown -52	yes -124
#etai	yes -51
#etal	yes -55
#etan	unknown -51	yes 61
#ete>	unknown 40	yes -72
#eted	no 41
#etel	no 119	unknown -75	yes -46
#eter	unknown 41
#ethe	no 88	yes -59
#etic	no -63	unknown -148	yes 195
#etim	no -50	unknown 66
#etit	unknown -116	yes 109
#etre	no -66	unknown 99
#etta	no -53	yes 87
#ette	no 56
#ettl	no 152	unknown -122	yes -55
#etur	yes -66
#etwe	no 40
#ety>	unknown 86	yes -95
#eue>	unknown -41
#eur>	no 50	unknown -55
#eurs	no -52
#evac	no 58
#evar	no -51	yes 49
#evel	unknown 110	yes -110
#eves	no -71	unknown 138	yes -122
#evid	no -70	unknown 130	yes -60
#evil	no -75	unknown 58
#evin	no -67
#evis	unknown 62	yes -58
#evry	yes 50
#ewal	yes 61
#eway	no -126	unknown -107	yes 197
#ewdr	no -55	unknown 96	yes -43
#ewed	yes 44
#ewel	unknown 87	yes -77
#ewhe	unknown 65	yes -54
#ewor	no 63	unknown -87
#ews>	unknown -51
#exac	unknown 74	yes -87
#exce	unknown -54
#exch	unknown -54	yes 45
#excu	no 57	unknown -42
#exha	no -42	yes 47
#expe	unknown 87	yes -93
#exte	unknown 56	yes -51
#exti	no 65
#extr	no 111	unknown -58	yes -54
#eye>	no -71	unknown -62	yes 133
#eyeb	no -41	unknown -80	yes 121
#eyed	no -67	unknown 68
#eyel	no -83	unknown -74	yes 155
#eyes	no -46
#eyon	unknown -58
#ezer	no -61	yes 71
#ezie	no 72	unknown 108	yes -217
#fabr	unknown -64
#faca	no -68	unknown 82
#face	unknown -41
#faci	no 143	unknown -139
#fact	no -62	unknown 87
#fail	yes 52
#fair	no -44	unknown 66
#fait	no 170	unknown -238
#farm	no 54
#fboa	unknown 50
#fcha	unknown -46	yes 73
#febr	no -45
#fect	no 52	unknown -80
#fed>	no -62	yes 49
#feel	no 80	unknown -62
#feet	unknown -49	yes 43
#fell	unknown 70
#felt	no 57	unknown -94
#fenc	no -62	unknown 84
#fend	no 89	unknown -41	yes -48
#fer>	no 72	unknown -89
#fere	no 67	unknown -47
#few>	unknown -72	yes 80
#ffec	no -92	unknown 55
#ffed	no -40
#ffer	no 72	unknown -61
#ffit	no -48	unknown 71
#ffol	no -50	unknown 101	yes -51
#fiat	no 45	unknown -67
#fic>	unknown -40
#fica	unknown -55	yes 60
#fiel	unknown -41
#fift	unknown -132	yes 123
#figh	no 63	unknown -53
#film	unknown -47
#filt	no -50	unknown 41
#find	unknown 55	yes -54
#fing	unknown -70	yes 99
#firm	no 42	yes -51
#fish	no 80	unknown -60
#fit>	yes -41
#fiti	no -40	unknown 58
#fitt	no -48	unknown 73
#five	unknown -54	yes 43
#flap	no 76	unknown -108
#flat	no -45	unknown 43
#flew	unknown -93	yes 93
#flex	no -113	yes 122
#flig	no -62	unknown 90
#floa	yes -65
#flor	no 51	unknown -77
#flow	no -45
#fly>	no -68	yes 88
#flyi	no 85	yes -86
#foam	no -63	unknown 176	yes -124
#fog>	no 78	yes -47
#fold	unknown -57
#font	no 93	unknown 70	yes -165
#food	no 52	unknown -86
#foot	yes 52
#fort	no 69	yes -80
#forw	no 54	unknown -137
#foun	yes 40
#frac	no -43	unknown -66	yes 109
#frai	no -59
#fram	no -143	unknown 119
#frie	no -41	unknown 50
#frig	no 104	unknown -159	yes 44
#frm>	no -71	unknown 65
#fros	no -159	unknown 213	yes -60
#froz	unknown -135	yes 157
#fted	no 67
#ftin	yes 41
#fts>	unknown 54
#fty>	no -52	unknown -153	yes 192
#ful>	no -91	unknown 95
#fumi	no 56	yes -84
#fund	yes -57
#funn	no -73	yes 46
#furi	no 186	unknown -160
#gade	yes -45
#gage	no -82	unknown 108
#gal>	no -78	unknown 63
#gale	no -102	yes 72
#gall	no 48	unknown 59	yes -123
#game	unknown -89	yes 123
#gang	yes 42
#gar>	no 91	unknown -64
#gare	unknown -51	yes 85
#gash	no -67	unknown -90	yes 151
#gdal	no -45
#gear	no -41
#gen>	no -45	unknown -78	yes 123
#genc	no -40	yes 67
#geon	yes 46
#gera	no 107	unknown -100
#gerp	unknown 89	yes -57
#gers	unknown -142	yes 167
#ges>	unknown -46	yes 48
#geth	no 64	yes -58
#gett	unknown 45
#ggag	no -89	unknown 129	yes -47
#ghly	no -87	yes 85
#ghte	unknown -52
#ghtn	no 49
#ghty	no -58	unknown 62
#ghwa	unknown -49
#gier	yes -60
#gift	no -53	unknown 170	yes -132
#gigg	no 145	unknown -148
#gin>	no -46
#gise	no -49	unknown 44
#give	yes 50
#glar	no 113	unknown -85
#glas	yes 43
#glaz	unknown 40	yes -61
#gled	no 163	unknown -121	yes -54
#gles	no -100	unknown 182	yes -84
#glin	unknown -61
#glis	no -69	yes 102
#glov	no 71	yes -44
#glue	no -71	unknown 73
#gnan	unknown -66	yes 92
#gne>	unknown -53	yes 78
#goat	no -76	yes 66
#god>	no 60	unknown -44
#goes	no -79	unknown -45	yes 114
#gold	no 126	yes -101
#golf	no 40	unknown -53
#gonn	no 41
#goo>	unknown 67
#good	no 63
#grab	no -73	yes 44
#grac	no 43
#graf	no -48	unknown 71
#grap	unknown 60	yes -41
#grat	no -89	unknown 157	yes -68
#graz	unknown -81	yes 93
#grea	no 61
#grey	no -79	yes 84
#gril	no 142	unknown -143
#grin	unknown 42
#groc	unknown 76	yes -86
#grow	yes -42
#gth>	no -52	unknown 56
#guar	no 66	unknown -73
#gue>	no -42
#guis	no 65
#gutt	unknown 91	yes -67
#guys	no 107	unknown -133
#gym>	no -68	unknown 57
#h15>	no -93	unknown -96	yes 180
#h30>	no 48	unknown -71
#h40>	no -96	yes 105
#hain	unknown 48	yes -59
#hake	yes -92
#haki	unknown -41	yes 71
#hale	no 41	unknown -108	yes 59
#hall	no -43	unknown 47
#haly	unknown -52
#hamb	unknown -57	yes 71
#hamd	unknown -65
#hame	unknown 48	yes -66
#han>	no 69	unknown -41
#hani	no -43	unknown 87	yes -45
#hank	no 88	unknown -67
#haou	unknown -46	yes 73
#hap>	no 64	unknown -40
#hape	no 90	unknown -106
#harb	no 42	yes -106
#harc	unknown 43
#hare	no 74
#harm	no 120	unknown -82
#harp	no -66	unknown 66
#harr	unknown 113	yes -109
#hasi	no 82	yes -61
#hasn	no -115	unknown 143	yes -48
#hass	unknown 49
#hate	yes 44
#hatt	unknown -151	yes 134
#haul	no 113	unknown -144
#haus	no -42	yes 47
#havi	no 58
#hay>	no 85	yes -108
#hbor	no 70
#hcam	no 109	unknown -69	yes -40
#hday	unknown -61	yes 55
#head	unknown -51	yes 68
#heal	no 189	unknown -148	yes -56
#heav	no 54
#heck	no 92	unknown -67
#heep	no 51
#hees	no 169	unknown -141	yes -48
#heet	no 47	yes -71
#hefc	unknown -46	yes 73
#heft	no -62	unknown 88
#held	no -53	yes 51
#helf	yes -64
#helm	no -53	unknown -171	yes 214
#help	yes -53
#helt	no 128	unknown -69	yes -65
#helv	no -121	yes 116
#hemi	unknown -60	yes 86
#hems	no -58	unknown 72
#heo>	no -41	yes 54
#herd	yes 42
#heri	unknown 77	yes -94
#herm	no 79	unknown -131	yes 49
#hes>	no -49	yes 68
#heth	no 109	unknown -64	yes -66
#hew>	no 42	unknown -73
#hewe	unknown 47
#hick	no -49	unknown 105	yes -122
#hid>	unknown -75
#hidi	no -59	unknown 150	yes -125
#hief	no -85	unknown 120
#hier	no -119	unknown 86
#hiev	no -71	unknown 138	yes -122
#high	unknown -113	yes 137
#hild	unknown -55
#hill	no 58	yes -42
#himn	no 65	unknown -65
#hims	unknown -86	yes 57
#hin>	unknown -81	yes 94
#hine	no 40
#hink	no -130	unknown 157
#hio>	unknown 122	yes -99
#hip>	unknown -46	yes 69
#hipl	no -84	unknown -72	yes 156
#hipp	no -41
#hird	unknown 67	yes -59
#hirt	no -50	unknown 42
#hitc	no -59	unknown 98	yes -63
#hive	no -53	unknown 53
#hka>	no -70	yes 99
#hly>	no -87	yes 85
#hman	unknown 59	yes -80
#hoar	unknown -68	yes 98
#hob>	unknown 51	yes -98
#hock	no 41	unknown -137	yes 100
#hoe>	no -47	unknown -43	yes 88
#hoev	no 100	yes -75
#hold	no -41	yes 41
#hom>	unknown 66
#home	unknown -42
#hood	unknown -53	yes 58
#hoos	no 40	unknown -43
#hop>	unknown 58	yes -43
#hopf	no 86	unknown -40	yes -68
#hopp	unknown -92	yes 72
#hore	unknown -82	yes 52
#hori	no -62	unknown 56
#hors	unknown -62
#hort	no 69	yes -95
#hosp	no -48	unknown -45	yes 93
#host	no 105	unknown -59	yes -55
#hote	no -49	unknown 74
#hoto	unknown 74	yes -53
#houg	yes 40
#houl	unknown -57	yes 92
#hove	no -47	yes 79
#howe	unknown -51	yes 45
#hows	no -125	yes 90
#hred	unknown -57
#hrow	no -69	yes 82
#hru>	unknown 61	yes -103
#hrug	unknown 91	yes -57
#hter	unknown -43
#htim	no -82	yes 67
#htni	no 49
#htub	no -77	unknown 97
#hty>	no -58	unknown 62
#huma	no 137	unknown -107
#humb	no -64	unknown -106	yes 164
#hund	yes -50
#hunt	no 82	unknown -58
#hurc	yes -66
#hurr	no -47	unknown 163	yes -139
#hurt	no 67	unknown -44
#hut>	unknown -81	yes 94
#hway	unknown -49
#hyun	no 116	unknown -55	yes -79
#iabl	no 70	unknown 40	yes -128
#iara	no 89	yes -77
#iat>	no 41
#iato	unknown -56
#iber	no -76	unknown 89
#ible	no 49
#ibs>	unknown -73	yes 110
#ibus	no 74	unknown -71
#icab	no -40
#ican	unknown -43
#iced	unknown 42	yes -50
#ichk	no -70	yes 99
#icia	no 57
#icip	unknown 95	yes -83
#icki	no -67	yes 68
#icks	unknown 55
#icro	no 132	unknown -104	yes -59
#ics>	no 73	yes -60
#icta	unknown -75	yes 112
#icti	no 52	unknown -73
#ictu	no 73	unknown -86
#icul	no 45	unknown -48
#icyc	unknown -99	yes 125
#ida>	no 101	unknown -65	yes -53
#idde	no 231	unknown -183	yes -98
#iddl	no -68	yes 63
#idea	no -47	unknown -50	yes 92
#ider	no -44	unknown 78
#ides	yes 58
#idew	unknown 40
#idge	no 53	unknown -51
#idi>	no -103	unknown 150	yes -49
#idia	no -49	unknown 67
#idic	no 66	unknown -73
#idin	yes 43
#idio	unknown -40	yes 65
#idl>	unknown 92	yes -81
#idn>	unknown -52
#idni	yes -42
#idnt	no 54	unknown -72
#idor	no -52
#idth	no -54	unknown 80
#ief>	unknown 86	yes -78
#iend	no -56	unknown 51
#ierc	no 83	unknown -55
#iere	no -112	unknown -145	yes 243
#ierg	no 54	yes -65
#iers	no 56	yes -42
#iese	no 74	unknown -59	yes -52
#iest	unknown 42	yes -52
#ieur	no 114	unknown -70	yes -60
#ieve	yes -57
#ife>	unknown -43	yes 42
#iff>	no -56	unknown -80	yes 134
#iffe	no -89	yes 77
#ific	unknown -54	yes 46
#ifie	unknown 74	yes -54
#ifra	no 60	unknown -42
#ift>	no -53
#ifte	no 93	unknown -77
#ifts	unknown 54
#ifty	no -52	unknown -153	yes 192
#iful	no 106	unknown -57	yes -77
#igad	yes -45
#igam	unknown -89	yes 123
#igar	no 42
#igeo	unknown 112	yes -102
#iggl	no 145	unknown -148
#igh>	no -51	unknown -143	yes 186
#ighw	unknown -49
#igni	unknown -43
#ikea	no 42	yes -50
#ikes	no -154	unknown 180
#ilab	no -68	yes 63
#ilah	unknown -76	yes 56
#ilal	no -94	yes 115
#ilbo	no -61	yes 78
#ild>	no 65	unknown -62
#ildr	unknown -45
#iles	no 51	unknown -102	yes 50
#ilet	unknown 78
#ilga	unknown 41
#ilk>	no -79	yes 40
#illi	unknown -112	yes 149
#illy	no -41	unknown -52	yes 93
#ilme	no -46	yes 55
#ils>	no -50	unknown 95	yes -49
#ilt>	unknown 67	yes -66
#ilth	no -73	unknown 80
#ilve	no 52
#ily>	unknown -47
#ima>	unknown -44	yes 72
#imal	no -43	unknown 79	yes -49
#imar	no -63	yes 92
#imbe	unknown -47
#imbu	yes -73
#imed	no -52	unknown -42	yes 94
#imne	no 65	unknown -65
#imog	no 88	unknown -82
#impa	no -96	yes 57
#impe	yes 44
#impi	unknown -88	yes 56
#impl	no 73	unknown -55
#impo	no 210	unknown -160	yes -70
#ims>	no 67	unknown -68
#imse	unknown -86	yes 57
#in2>	no 42	unknown -44
#ina>	no 58	yes -70
#inal	unknown 92	yes -79
#inat	yes 46
#inc>	no -60	unknown 59
#inch	no 57	yes -89
#inco	no -125	unknown 201	yes -88
#indi	no 135	unknown -105
#indl	no 56	yes -56
#indu	no 169	yes -150
#inee	no 76	unknown -40
#inen	no -109	unknown 112
#iner	no -81	unknown 151	yes -119
#ines	unknown -54
#inet	no 65	unknown -117	yes 46
#info	no -43	unknown -118	yes 155
#inge	unknown -78	yes 78
#ingi	unknown -76	yes 58
#ingl	no 66	yes -53
#ingo	no -80	unknown 120
#ingu	no 65
#inha	no -47	unknown -97	yes 146
#ini>	unknown 74	yes -80
#inib	no 74	unknown -71
#inic	yes -48
#inin	no 74	unknown -108
#inje	no -112	unknown -90	yes 180
#inju	no 96	unknown -88
#ink>	no -100	unknown 90
#inki	unknown 82	yes -82
#inne	unknown -107	yes 96
#inni	no -61
#ins>	no -51	yes 48
#inta	no 146	unknown -149
#inti	no -79	unknown 240	yes -183
#intr	no 108	unknown -74
#ints	unknown 42
#inus	no 69	yes -49
#inve	unknown 55
#iole	yes 44
#ioli	no -80	unknown 128	yes -64
#iolo	no 77	yes -111
#iona	no 67	unknown -73
#ione	no -72	unknown 163	yes -136
#iori	yes 50
#iot>	no -52	yes 69
#iots	unknown -90	yes 57
#ipal	no 95	yes -89
#iped	unknown -233	yes 179
#iper	unknown 85	yes -74
#ipes	no -64	unknown 97
#iphe	no 42	unknown 44	yes -78
#ipho	no -88	unknown 50
#ipla	no -84	unknown -72	yes 156
#ippi	unknown 63	yes -53
#ips>	unknown -43	yes 52
#ique	yes -42
#irba	no -52
#irca	no 52
#ircu	no 47	unknown -56
#ird>	unknown 76	yes -57
#irdr	no -52
#irec	no 100	unknown -91
#iref	no 63	unknown -78
#irel	unknown 73
#irem	no 49	unknown -47
#ires	no 113	unknown -75
#irew	unknown -53
#irie	no 72	unknown -97
#irin	no -56	unknown 118	yes -74
#irl>	unknown -40
#irlf	no -66	unknown 49
#irm>	yes -48
#iron	unknown 74	yes -93
#irpo	no -71	unknown 53
#irth	unknown -55
#irti	no -59	unknown 101	yes -43
#irty	no -59	unknown 63
#irwe	unknown -89	yes 52
#isag	unknown -59	yes 75
#isco	no -66	yes 77
#iscu	no -64	unknown -105	yes 155
#ise>	unknown 42
#ises	unknown -57
#ish>	no 54	unknown -56
#isie	no -43	unknown -41	yes 86
#isio	no 44	yes -56
#isit	unknown 50
#isju	no 186	unknown -161	yes -41
#islo	unknown -57	yes 93
#isn>	no 64	unknown -45
#isnt	no 185	unknown -126	yes -82
#ispl	no 125	unknown -88
#ispu	no -82	unknown 80
#iss>	unknown -133	yes 124
#isse	unknown -53
#ist>	yes 42
#ista	no -47
#iste	yes 50
#istr	no 73	unknown -88
#ists	unknown -79	yes 50
#ital	no -42	yes 70
#itca	no -46	unknown 40
#iter	no 46	unknown -115	yes 68
#ithe	no 83	yes -55
#ithi	unknown -74	yes 53
#itho	unknown -43
#iti>	no -40	unknown 58
#itie	no -50
#itio	unknown 85	yes -59
#itra	unknown -71	yes 58
#itre	unknown 50	yes -40
#itse	no -50
#itur	no -107	unknown 82
#ium>	yes 46
#ius>	no -70	yes 73
#ivab	no 101	unknown -92
#iven	unknown -53	yes 72
#ivil	no 69	unknown -45
#ixty	no 82	yes -112
#izza	no -44
#izzy	no -78	unknown -47	yes 127
#jab>	unknown -68	yes 82
#jack	no -65	unknown -222	yes 229
#jam>	no 233	unknown -198	yes -41
#janu	no -41	unknown 135	yes -91
#jar>	no 53	unknown 80	yes -130
#jaw>	unknown -72	yes 101
#jda>	no -50
#jean	no -50	unknown -82	yes 120
#ject	no -99	yes 117
#jemm	no -44	unknown 71
#jewe	unknown 87	yes -77
#job>	no -77	unknown 42
#joke	no 65	unknown -43
#joki	no -43	unknown 43
#jour	no 152	unknown -71	yes -89
#judg	no 159	unknown -124	yes -45
#jump	unknown -60
#june	unknown 42
#jure	no 103	unknown -96
#juri	no 73	unknown -75
#jury	no 110	unknown -93
#just	no 68	unknown -46
#kafo	unknown 62	yes -48
#kage	no -93	unknown 91
#kaim	unknown -84	yes 119
#kamp	yes 52
#kari	unknown -106	yes 90
#kate	no -73	unknown -128	yes 168
#kay>	yes 41
#kaya	no 57	yes -82
#kcas	unknown -49
#kea>	no 42	yes -50
#kech	unknown 58
#ken>	yes 42
#kend	unknown 59	yes -83
#kept	no -49	unknown -53	yes 101
#ker>	no 49	yes -50
#kery	no 59	unknown -40
#kes>	no -64
#kets	no 44	unknown -89
#key>	no 46
#keye	no -57	unknown 82
#kfas	no -53
#kful	no 117	unknown -94
#kid>	no 89	yes -79
#kidd	no 201	unknown -191	yes -61
#kier	no -54	unknown -76	yes 125
#kill	no -107	unknown -63	yes 173
#kily	no 78	yes -42
#kin>	no -146	unknown 41	yes 95
#kirt	no -64	unknown 118	yes -53
#kis>	no 125	unknown -80	yes -51
#kiss	no 86	unknown -81
#kit>	unknown 51
#kle>	unknown -81	yes 100
#kled	no -52	unknown -80	yes 124
#klif	no -50
#kly>	no -71	yes 86
#knee	no -43	unknown -90	yes 130
#know	unknown 48
#koda	no 139	unknown -104
#kons	unknown 50	yes -73
#ksac	no 82	unknown -48
#ksmi	no -52	unknown 86
#ktou	no -161	unknown 127	yes 47
#kup>	unknown 51	yes -43
#lab>	no -82
#labl	no 41	yes -50
#laci	no -118	yes 90
#lad>	unknown -41
#lads	no 80	unknown -65
#lage	no -55	unknown 48
#lah>	yes 55
#laid	no 101	unknown -63	yes -40
#lal>	unknown -96	yes 59
#lam>	no -133	unknown 154
#lami	unknown -65	yes 49
#lamm	no -54	yes 59
#lan>	no -64	yes 84
#lank	unknown -54	yes 44
#lant	no 66	yes -89
#laps	no -79	yes 62
#lara	unknown 55	yes -60
#larb	no -58	unknown -45	yes 102
#lard	no 105	yes -112
#larg	yes 42
#lari	no -160	unknown 105	yes 55
#larm	unknown 52
#lars	no 111	yes -151
#las>	unknown -197	yes 127
#lat>	no -40
#lati	unknown -119	yes 127
#latm	no -85	yes 72
#lato	yes 47
#latt	unknown 47	yes -45
#laun	no -55	unknown 49
#lawn	unknown -55
#laws	no -51	unknown 52
#lawy	no 46	unknown -40
#lay>	no 100	unknown -77
#layi	yes 44
#lays	no -86	unknown 124
#laze	unknown 69	yes -49
#lazi	unknown 40	yes -66
#lbon	no -65	unknown -83	yes 149
#lbow	no -51	unknown -69	yes 120
#lbox	no -52	unknown 76
#lcha	no -57	unknown 196	yes -172
#lded	unknown -70	yes 103
#lder	no -64	unknown -47	yes 109
#ldn>	unknown 50
#ldnt	no -76	unknown 62
#ldre	unknown -45
#lds>	no 104	unknown -110
#leag	no 76	unknown -54
#leat	unknown 48
#leav	unknown 56
#leba	no 41	yes -56
#lech	unknown -45
#lecl	no 143	unknown -82	yes -60
#leed	no -42	unknown -43	yes 83
#leg>	no -47	unknown -75	yes 123
#legs	no 103	unknown -104
#lem>	no -55
#leme	unknown 48
#lend	unknown 126	yes -161
#lens	no -48	unknown 87
#lent	no -59	unknown -143	yes 175
#leph	no -47	unknown 150	yes -128
#lept	no 99	unknown -73
#lert	no 140	unknown -107	yes -44
#lery	unknown 92	yes -61
#less	no 142	unknown -71	yes -70
#lett	no 61
#leva	no -51
#levi	unknown 94	yes -66
#lew>	unknown -54
#lex>	no -88	unknown 120
#ley>	no 132	unknown -90	yes -62
#lfri	no -66	unknown 49
#lgat	unknown 41
#lian	yes 53
#liar	no -41	unknown 99	yes -61
#libe	no -76	unknown 89
#libr	unknown 46
#lid>	yes 43
#lide	unknown -46
#lidl	unknown 92	yes -81
#lie>	unknown 137	yes -104
#lien	yes 53
#lier	unknown 84	yes -82
#lies	no -45	unknown 103	yes -57
#life	no -128	unknown 111
#liga	unknown -89	yes 123
#lill	no 53	unknown 47	yes -100
#limb	no 55	unknown -77
#limo	no 88	unknown -82
#limp	unknown -88	yes 87
#lini	no 77	yes -46
#lino	no 64	unknown -68
#lint	no -61	unknown -106	yes 168
#lio>	no -50	unknown -52	yes 95
#lip>	no -74	unknown -51	yes 125
#lipp	no 60	unknown -90
#lis>	no -76	yes 71
#lise	yes 51
#lish	no 52	unknown -42
#lisi	no 93	unknown -62	yes -46
#list	unknown -41	yes 46
#lite	no 40	yes -43
#litr	unknown 50	yes -40
#livi	unknown -56
#liz>	unknown 44	yes -57
#lkin	no -58	yes 83
#lks>	unknown -62	yes 85
#llag	no -55	unknown 48
#llah	yes 52
#llap	no -45
#llea	no 76	unknown -54
#llec	no 52	unknown -60
#llen	unknown -42	yes 56
#llet	no 91	unknown -103
#lley	no 139	unknown -89	yes -60
#llis	no 66	unknown -56
#lloo	unknown -90	yes 107
#lly>	no 47
#lmed	no -57	unknown 161	yes -132
#lmet	no -53	unknown -171	yes 214
#lmim	unknown -49	yes 52
#lms>	no -91	unknown -78	yes 150
#load	no 168	unknown -131
#loat	yes -65
#lobb	no 110	unknown -64	yes -53
#loca	yes 55
#lock	unknown 43
#lode	no -41	yes 41
#lodg	unknown 46
#loft	unknown 100	yes -74
#log>	no -108	yes 118
#lol>	unknown 45	yes -62
#loo>	unknown 48
#look	yes -47
#loon	unknown -83	yes 100
#lord	no 44	yes -49
#lori	no 51	unknown -77
#lorr	no -49
#loss	unknown 52	yes -45
#loth	no -73	unknown 126	yes -54
#loud	unknown 57	yes -46
#loug	no 78	unknown -51
#loun	no 57
#lour	unknown -66
#lous	unknown 51	yes -84
#love	no 50
#lowi	no 145	unknown -120
#lowl	unknown -106	yes 91
#lown	no 51	unknown 76	yes -144
#loye	yes 47
#lped	no 141	unknown -45	yes -97
#lpin	no -65	yes 41
#lrea	no 59
#lrig	no 103	unknown -120
#ltag	no -53	unknown 106	yes -56
#ltan	yes 41
#ltat	yes 44
#lted	no 40
#lter	no 78	unknown -56
#ltho	unknown -41
#lti>	no 88	unknown -66
#ltie	no 63	unknown -42
#ltra	no -79	unknown 128	yes -67
#lts>	no 113	unknown -61	yes -79
#lub>	no -115	unknown -62	yes 145
#luck	no 97	unknown -60
#ludi	no 43	unknown -53
#lued	no -69	unknown 101
#lumb	no -55	unknown 94
#lumn	no 124	yes -109
#lump	unknown -72	yes 68
#lunc	unknown -40
#lung	no 86	unknown -78
#lus>	no 92	yes -77
#lute	no 46	yes -44
#lux>	yes 47
#lved	unknown 44
#lvis	yes 56
#lvo>	unknown -42	yes 47
#lyca	no -66	unknown 111	yes -44
#lyon	no -44	unknown 52
#lyse	unknown 80	yes -79
#lyti	no 46
#lytu	no 146	unknown -99	yes -120
#maar	no -55	unknown 102	yes -48
#macb	unknown -138	yes 118
#maci	unknown -200	yes 138
#macy	no 42	yes -50
#mage	no 41
#mail	no -53	unknown 67
#main	no 70
#mair	no 49	unknown -86
#mal>	no -234	unknown 83	yes 156
#mans	no 131	unknown -130
#many	unknown -146	yes 119
#mar>	unknown -91	yes 65
#marb	no -73	unknown -64	yes 119
#marc	unknown 41
#mari	unknown 48	yes -55
#mark	no 54
#marr	unknown 49
#mart	no -58	unknown 58
#mary	no -150	unknown -58	yes 193
#mask	no 42	unknown -89	yes 44
#mass	unknown 62
#mast	no 60	unknown -63
#mat>	no 75	yes -60
#mati	unknown -59	yes 71
#mayo	no 119	unknown -97
#mbed	unknown -46	yes 42
#mbin	unknown -40
#mble	unknown 54
#mbli	no 85	unknown -177	yes 109
#mbs>	no 91	unknown -123
#mbur	no 50	yes -68
#mdou	unknown -85	yes 43
#mdul	unknown -41
#mean	unknown 43	yes -69
#meas	no -65	yes 51
#mebo	unknown 63
#mech	no -43	unknown 87	yes -45
#med>	no 41	unknown -45
#meda	no 103	unknown -40	yes -71
#mede	no -106	unknown -68	yes 166
#medi	no 59	yes -57
#mel>	no -61	yes 89
#mell	no 52	unknown -51
#melo	unknown -59	yes 50
#meon	unknown 42	yes -45
#merc	unknown -65	yes 43
#mere	no 94	yes -69
#merg	unknown -81	yes 93
#meri	unknown 41	yes -43
#met>	no 75	unknown -54
#mete	unknown 65	yes -49
#meti	no -50	unknown 66
#metr	no -43	unknown 56
#mewh	unknown 65	yes -54
#miab	no 70	unknown 40	yes -128
#mica	no -40
#micr	no 105	unknown -124
#midd	no -101	yes 79
#midn	yes -42
#mied	no -44	unknown 71
#migh	unknown 55	yes -111
#mili	no 52	unknown 86	yes -147
#milk	no -83	unknown 62
#mill	unknown -76	yes 43
#mim>	unknown -49	yes 52
#mina	no -41	yes 45
#mind	no 267	unknown -278	yes -79
#mine	no 74	unknown -48
#mini	yes -51
#mino	unknown 53	yes -58
#mira	no 195	unknown -151	yes -64
#mise	unknown 56	yes -48
#misj	no 186	unknown -161	yes -41
#mist	no -73	yes 55
#mit>	unknown -40	yes 48
#mith	no -64	unknown 107	yes -43
#mits	yes -41
#mitt	no -65	unknown 144	yes -90
#mixe	no -43	yes 69
#mmat	no -51	unknown 92	yes -40
#mmie	no -44	unknown 71
#mmon	no -93	unknown 141	yes -56
#mmun	unknown -61
#mney	no 65	unknown -65
#mobi	no 71	yes -99
#moge	no 88	unknown -82
#moha	no 60	unknown -68
#moki	no -62	unknown 129	yes -104
#mom>	no 48	unknown -40
#mome	no 85	unknown -108
#mone	no -45
#moni	unknown 124	yes -119
#mons	no 165	unknown -89	yes -92
#mont	no -43
#moon	no -80	unknown 148	yes -73
#moor	no 199	unknown -160	yes -46
#mope	unknown -45	yes 47
#morr	no -83	unknown 139	yes -56
#mosq	no -56	unknown 46
#most	yes 71
#moul	no -58	yes 68
#moun	no -50	unknown 44
#mour	no 217	unknown -279
#mous	unknown 80	yes -130
#mout	no -76	yes 88
#mova	no 97	unknown 55	yes -167
#move	no -50
#mowe	unknown 61	yes -57
#mpac	no -96	yes 57
#mpf>	no -59	yes 63
#mpie	no 58	unknown -92
#mpin	unknown -47	yes 48
#mple	yes -57
#mpol	no 97	unknown -81
#mpos	no 211	unknown -163	yes -59
#mps>	no -147	yes 113
#mpsi	yes 50
#mpti	yes -46
#mpty	yes -47
#mput	no -67	unknown 141	yes -74
#mrs>	unknown 47	yes -43
#msel	unknown -41
#much	no 109	yes -79
#mud>	unknown -153	yes 128
#mug>	unknown 79	yes -107
#mult	no 88	unknown -66
#mum>	no -42	yes 45
#mune	unknown -61
#muni	unknown 95	yes -83
#mur>	no -84	unknown -170	yes 204
#myse	no 51
#nado	no 72	unknown -44
#nail	no 68	unknown -70
#nall	unknown 69	yes -42
#nan>	unknown -45	yes 43
#nann	no -46	unknown 58
#napp	no -51	unknown 60
#narr	no -50	unknown 66
#nary	no 45
#nast	no -48	unknown -49	yes 86
#nate	no -47
#nati	no 114	unknown -183	yes 57
#natu	unknown 45
#naul	no 124	unknown -79	yes -58
#nav>	no -88	unknown 143	yes -68
#nca>	no 66	yes -83
#nced	no 63	yes -63
#ncel	no 50	yes -50
#ncer	no 66	yes -49
#nces	no -49
#nche	unknown -51
#ncht	no -82	yes 67
#ncie	no 54	yes -65
#ncil	no -68	unknown 68
#ncre	no 118	unknown -64	yes -57
#ncus	no -62	unknown -104	yes 163
#ncy>	yes 54
#nda>	no 42	yes -70
#ndag	no -50	unknown -95	yes 145
#ndai	no 116	unknown -55	yes -79
#ndba	unknown -79	yes 70
#ndbr	no 112	unknown -53	yes -62
#nded	unknown -47
#ndin	no 49	unknown -43
#ndit	no 44	yes -59
#ndlo	unknown 63
#ndly	yes -68
#ndoo	no 117	unknown -149
#ndpa	yes 50
#ndre	no 44	yes -60
#ndry	no -73	unknown 56
#ndso	unknown -74	yes 69
#ndst	unknown -106	yes 77
#nduc	unknown 67	yes -93
#ndwi	no 133	unknown -124
#nece	no -75	unknown 165	yes -118
#neck	no -72	unknown -55	yes 126
#necy	no 46	unknown -48
#nee>	no -48	unknown -79	yes 124
#neer	unknown 56	yes -63
#nees	unknown -61	yes 92
#neit	no 106	unknown -65	yes -42
#nel>	no 81	unknown -43	yes -42
#nels	no -65	yes 56
#neph	no 42	unknown -73
#ners	no -40	unknown 47
#ness	no 76	unknown -54
#nets	no -47	unknown -82	yes 114
#new>	no -43
#news	no 40	unknown -90
#nfa>	no -62	yes 51
#nfir	no 108	unknown -43	yes -72
#nfor	no -67	unknown -98	yes 168
#ngag	no -76	unknown 83
#ngal	no 42	unknown -54
#nge>	unknown -47
#nged	unknown -57
#nger	yes 52
#ngie	yes -60
#ngle	yes -41
#ngli	no -44	unknown 45
#ngo>	no -81	unknown 124	yes -42
#ngoo	unknown 67
#ngth	no -52	unknown 56
#ngue	no -137	unknown -41	yes 155
#ngui	no 52
#nhal	no -47	unknown -97	yes 146
#nhar	no 104	unknown -55	yes -46
#nhou	no -63	unknown 86
#nhur	no 97	unknown -59
#nia>	no -72	unknown 283	yes -252
#nibu	no 74	unknown -71
#nic>	unknown 49	yes -64
#nice	no 60	unknown -47
#nici	unknown 46	yes -56
#nick	yes 43
#nies	no -48	unknown 128	yes -81
#nima	no -43
#nine	unknown 47	yes -64
#nis>	unknown -66	yes 79
#nise	unknown 102	yes -129
#nist	no -48
#nito	no -81	unknown 107
#nitr	unknown -71	yes 58
#nits	yes 55
#nitu	no -107	unknown 82
#nity	no 70	unknown -65
#njec	no -112	unknown -90	yes 180
#njou	no 152	unknown -71	yes -89
#njur	no 96	unknown -88
#nked	no -67	unknown -64	yes 126
#nket	no -40	yes 53
#nkey	no 54	unknown -70
#nkfu	no 117	unknown -94
#nkin	unknown 82	yes -82
#nkle	unknown -82	yes 119
#nlin	no -48	unknown 72
#nne>	no 70	unknown -96
#nned	no -96	unknown -121	yes 180
#nnel	no 99	unknown -104
#nner	yes -51
#nnes	no 40	unknown -131	yes 76
#nnet	no 40
#nnin	no 79	yes -91
#nnis	unknown -116	yes 83
#no1>	no 213	unknown -159	yes -67
#nobo	no 57
#nois	no -48	unknown 65
#non>	yes 60
#none	no 119	unknown -76	yes -43
#nor>	no 83	unknown -66
#norm	no -163	unknown 62	yes 110
#nose	no -75	unknown -59	yes 133
#note	unknown 74	yes -52
#noth	no 49
#noti	unknown 52	yes -55
#noug	no -143	unknown 129
#noul	no 50
#nove	no -46
#nowh	unknown 63	yes -83
#nown	no 69	unknown -93
#nque	unknown 46	yes -45
#nroo	no -69	yes 42
#nsat	unknown 129	yes -107
#nsca	no 113	unknown -86
#nser	no -72	unknown 79
#nsie	no 114	unknown -70	yes -60
#nsio	unknown 85	yes -56
#nsis	unknown -113	yes 113
#nsla	unknown -60	yes 83
#nste	no -62	unknown 67
#nstr	no 116	unknown -53	yes -64
#nsul	yes 44
#nswe	no -56	unknown 125	yes -70
#ntac	no 109	unknown -110
#ntai	yes -51
#ntan	no -91	yes 69
#nte>	yes 50
#nted	no 51	unknown -45
#ntee	unknown 46
#ntel	no -71	unknown -134	yes 139
#nten	no -67	yes 57
#nth>	no -55	unknown 59
#nths	yes 51
#ntin	no -75	unknown 150	yes -76
#ntio	unknown 81	yes -102
#ntiq	unknown 80	yes -42
#ntir	unknown 52	yes -84
#ntis	no 81	yes -78
#ntly	unknown 126	yes -132
#ntre	unknown -44
#ntro	no 56	unknown -41
#ntry	no -45
#nuar	no -41	unknown 135	yes -91
#nudg	no 73	unknown -45
#nurs	unknown -58	yes 82
#nvas	no 79	unknown -57
#nver	no 54
#nyon	no 59	unknown -60
#oach	no -48	unknown 57
#oade	no 200	unknown -185
#oads	no -44	unknown 52
#oake	unknown -45	yes 69
#oam>	no -63	unknown 176	yes -124
#oar>	no 66	unknown -54
#oati	unknown 40	yes -46
#oats	unknown -46	yes 40
#obbe	no 66	unknown -47
#obbi	no -80	yes 44
#obe>	yes -50
#ober	no -52	yes 77
#obil	no 71	yes -99
#oble	yes 51
#obod	no 57
#obot	no -61	unknown 98
#obse	no -45	yes 82
#obvi	no 66	unknown -48
#ocal	unknown 58	yes -53
#ocat	unknown -57	yes 93
#occy	no -65	unknown -132	yes 167
#ocer	unknown 76	yes -86
#oces	no 120	unknown -98
#oche	no -75	yes 75
#ocki	unknown -45
#ocks	unknown 41
#octo	unknown -41	yes 50
#oda>	no 139	unknown -104
#oday	unknown 67
#oddl	no -43
#ode>	no 95	unknown -148	yes 40
#oden	unknown 74	yes -45
#odge	unknown 46
#odil	no 69	unknown -59
#ods>	unknown 68
#oduc	no -59	unknown 135	yes -82
#ody>	no 40
#oesn	unknown -60	yes 57
#oeve	no 117	unknown -50	yes -69
#ofa>	no 45	unknown -58
#ofer	no 108	unknown -105
#oft>	unknown 104	yes -72
#oges	no 88	unknown -82
#oget	no 56
#ogra	unknown 43	yes -77
#ogs>	no 73	yes -55
#oham	no 60	unknown -68
#ohio	unknown 122	yes -99
#oid>	no 111	unknown -183	yes 73
#oili	no -95	unknown -196	yes 268
#oint	no -49
#oir>	unknown 81	yes -52
#oire	no -84	unknown 120	yes -81
#oise	no -41	unknown 62
#oisi	no -121	unknown 45	yes 75
#oiss	no -42
#okaf	unknown 62	yes -48
#okay	yes 41
#okca	unknown -49
#oked	no 60	yes -95
#oken	no -41	yes 73
#oker	no 40	unknown -71
#okes	unknown -67	yes 93
#okin	unknown 40
#oks>	unknown 57
#oksh	no -71	unknown 111
#ola>	unknown -77	yes 105
#olan	no 41	yes -41
#olde	yes 52
#oldi	no -58	yes 82
#olds	no 71	unknown -100
#olen	unknown 70	yes -54
#olf>	no 40	unknown -53
#olin	no 49
#olis	no 97	unknown -113
#olit	unknown 87	yes -71
#oliv	unknown 51	yes -58
#oll>	unknown -73	yes 58
#olli	no 101	unknown -89
#ols>	no -48
#olta	no -53	unknown 106	yes -56
#olte	no 58	yes -68
#olum	no 77	yes -87
#olut	no 62	yes -41
#olve	unknown 50
#olvo	unknown -42	yes 47
#olyc	no -66	unknown 111	yes -44
#olyt	no 146	unknown -99	yes -120
#omeb	unknown 63
#omen	no 71	unknown -70
#omeo	unknown 42	yes -45
#omes	yes -66
#omew	unknown 65	yes -54
#omma	no -42
#ommu	unknown -61
#omor	no -83	unknown 139	yes -56
#ompe	no 89	unknown -44	yes -55
#ompi	no 58	unknown -92
#ompo	no 176	unknown -136	yes -61
#ompu	no -60	unknown 124	yes -67
#oms>	no 56	unknown -42
#onal	no 112	unknown -116
#onar	no 45
#onat	no -66	unknown 111	yes -44
#once	no 100	unknown -81
#oncr	no 122	unknown -68	yes -56
#oncu	no -62	unknown -104	yes 163
#ondi	no 41	yes -47
#ondu	no -119	unknown 139
#oned	no -106	unknown 113
#oner	unknown 54	yes -51
#onfi	no 155	unknown -85	yes -74
#onge	no -80	unknown 115
#ongi	no -48	unknown 71
#ongs	no 61	unknown -83
#ongu	no -137	unknown -41	yes 155
#onjo	no 152	unknown -71	yes -89
#onke	no 47	unknown -59
#onli	no -48	unknown 72
#onne	no 51	unknown -46
#onse	no -66	unknown 77
#onsi	yes -61
#onsu	no -77	unknown 88
#onta	no 63	yes -71
#onte	unknown -120	yes 117
#onth	no -47
#onti	no -84	unknown 90
#onto	no -69	unknown 73
#onve	no 78	unknown -40
#ood>	no 43
#oods	no -51	unknown 59
#oofe	no 108	unknown -105
#ookc	unknown -49
#ooke	no 52	yes -74
#ooks	no -40	unknown 67
#ools	no -57
#oomm	no -51	unknown 92	yes -40
#ooms	no 87	unknown -42	yes -51
#oori	no 182	unknown -140	yes -46
#oors	no 75	unknown -60
#oot>	no -47	yes 78
#ootb	yes -41
#ooth	no -82	unknown -79	yes 161
#oove	no -101	unknown 170	yes -70
#opat	unknown -97	yes 63
#opea	yes 40
#open	yes 42
#opfr	no 86	unknown -40	yes -68
#ophe	unknown -45
#opla	no 48	yes -71
#oppi	unknown -45	yes 50
#ops>	unknown 45
#opti	unknown 58	yes -46
#opy>	no 106	unknown -80
#orag	no -48
#oran	no -58	unknown 51
#orat	unknown 45	yes -51
#orcy	no -68
#ord>	no 49
#ordi	no -84	yes 71
#ordo	yes 40
#ords	no -48	unknown 58
#orea	no -79	unknown -128	yes 192
#ored	no 81	unknown -86
#oreh	yes 40
#ores	no 95	unknown -57
#orey	no 61	unknown -68
#orgi	no -95	unknown 44	yes 48
#orgo	no 44	yes -40
#orin	no 182	unknown -140	yes -46
#oris	no 45	unknown -63
#orit	no -48
#orke	no 41
#orki	no 77	unknown -128
#orkl	no -50
#orkt	no -51	unknown 93	yes -44
#orma	no -248	unknown 112	yes 170
#orme	no -89	unknown -115	yes 181
#orn>	unknown -48	yes 50
#orou	no -40	unknown -128	yes 132
#orre	no 66	unknown -61
#orri	no -50	unknown 80
#orro	no -76	unknown 116
#orry	no -43	unknown 52
#ors>	no 52
#orst	no -103	unknown -163	yes 222
#orte	yes -44
#orth	no -63	unknown 42
#orti	unknown -117	yes 82
#orts	yes -61
#ortu	no -49	unknown 135	yes -90
#orty	no 101	unknown -41	yes -67
#ory>	unknown 80	yes -46
#osin	no 74	yes -55
#osit	no 69	unknown -46
#ospi	no -50	unknown -46	yes 95
#osqu	no -56	unknown 46
#osse	no 108	unknown -108
#ossr	unknown 65	yes -44
#oste	no 42	yes -40
#ostm	unknown -76	yes 95
#osts	unknown -55	yes 44
#otba	yes -41
#ote>	unknown 52
#otec	unknown -48
#oted	unknown 120	yes -80
#otel	no -49	unknown 74
#otes	no -62	unknown 95
#oth>	unknown -49	yes 51
#othi	no 51
#otic	unknown 58	yes -60
#oto>	no -113	unknown 145
#otog	unknown 75	yes -63
#otos	yes -40
#otte	no 40	yes -51
#ottl	no 46	unknown -92	yes 43
#otto	unknown -101	yes 106
#ouch	no 56	unknown -57
#oud>	no 90	yes -71
#oudb	no -63	unknown 94
#ouen	yes 49
#ouge	no 134	yes -202
#ouis	no 47
#oujd	no -50
#ouk>	no -85	unknown 84
#ouka	unknown -84	yes 119
#oul>	no 53	unknown -44
#oula	unknown -53	yes 86
#oull	unknown -75	yes 70
#oulo	unknown 136	yes -142
#oult	no 50
#ounc	yes -42
#oung	no 84	unknown -44	yes -40
#ouni	no -161	unknown 127	yes 47
#oup>	no -51	unknown -168	yes 174
#oupl	no 73	yes -97
#oura	yes 43
#oure	unknown -56
#ourn	no 217	unknown -279
#ours	no 53
#ourt	no -60
#ousa	yes 42
#ousk	no 47	unknown -47
#ousl	no -57	unknown 91
#ouss	unknown -84	yes 110
#outh	no 71	unknown -166	yes 95
#oux>	no -44	unknown 84	yes -42
#oval	no 97	unknown 55	yes -167
#oveb	no 51	yes -47
#oved	no -48	yes 57
#ovem	no -42
#oven	unknown -45	yes 74
#oves	no -44	unknown 75
#ovin	yes 54
#owar	no -59
#owba	yes -42
#owde	unknown 50	yes -42
#owee	no -59	unknown 173	yes -124
#owev	no 106	unknown -206
#owhe	unknown 63	yes -83
#owin	no 71	yes -40
#owly	unknown -106	yes 91
#owns	no -44	unknown 53
#oxes	unknown 46
#oxyg	no -47	unknown -87	yes 134
#oyal	unknown -43
#oyee	unknown -65	yes 55
#oyfr	no -58	unknown 66
#oys>	no -43	unknown -72	yes 113
#ozen	unknown -127	yes 135
#pace	unknown -46
#pack	unknown -40
#pact	no -96	yes 57
#padd	yes 40
#padl	unknown 82	yes -47
#paid	unknown 79	yes -54
#pain	unknown 58
#pal>	no 104	unknown -172	yes 56
#pale	no 167	unknown -185	yes -56
#palm	no -66	yes 44
#pan>	unknown -108	yes 75
#pand	unknown -56
#pane	unknown 69
#pani	unknown -52	yes 55
#pare	unknown 68	yes -87
#pari	no 88	unknown -47	yes -58
#path	unknown -66	yes 75
#pati	unknown 60	yes -69
#patr	unknown -133	yes 154
#paul	no 149	unknown -84	yes -92
#pay>	unknown 77	yes -55
#paym	unknown 244	yes -218
#pays	no -53	unknown 59
#peac	no -65	unknown 67
#peak	no 41	yes -42
#pean	yes 40
#pear	yes -43
#peda	no 61	unknown -73
#pede	unknown -73	yes 42
#peed	no -42	yes 69
#peel	unknown -45	yes 69
#pell	no -63	unknown 72
#pelv	yes 56
#pend	yes -53
#pene	no -44	yes 46
#peni	no -95	unknown -44	yes 119
#pera	yes 47
#perc	no 104	yes -145
#perf	no 125	unknown -122
#peri	unknown 55	yes -52
#perl	no 71	yes -61
#perm	no -63	unknown 73
#pert	unknown 139	yes -135
#perv	no 60
#perw	no -87	unknown 68
#pes>	no -64	unknown 97
#pet>	no -44
#peti	unknown -116	yes 109
#petr	no -57	unknown 73
#pets	unknown 68	yes -52
#pfro	no 86	unknown -40	yes -68
#phe>	unknown -45
#phew	no 42	unknown -73
#phot	unknown 74	yes -53
#phs>	unknown 53	yes -98
#pica	no 41	yes -45
#pick	unknown -47
#pict	no 73	unknown -86
#pide	no 138	unknown -80	yes -65
#pier	no 65	unknown -82
#pige	unknown 112	yes -102
#pill	no 163	unknown -122
#pily	no 120	yes -86
#pin>	no -42	yes 67
#pine	no -85	unknown -165	yes 221
#pins	no -72	unknown -139	yes 195
#pita	no -50	unknown -46	yes 95
#pizz	no -48	unknown 77	yes -48
#plad	no -73	unknown -131	yes 186
#plan	no 80	yes -47
#plar	no 64	yes -79
#plas	unknown -52	yes 49
#plin	no -61	unknown -132	yes 192
#plod	no -41	yes 41
#plou	no 78	unknown -51
#pls>	no -71	unknown 122	yes -50
#plum	no -56	unknown 73
#plus	unknown 46	yes -51
#pods	unknown 73	yes -68
#poin	no -60	unknown 47
#pois	unknown -86	yes 122
#poke	no -46	unknown 110	yes -84
#pole	no 79	unknown -174	yes 77
#polo	no -47
#poly	no 64	yes -81
#pomp	no 96	unknown -115
#pond	no 51
#pont	unknown -70	yes 77
#poor	no 115	yes -90
#pop>	unknown -61	yes 43
#popl	no 64	yes -79
#porc	no -42	yes 40
#pose	unknown -64	yes 42
#posi	no 91	unknown -56
#poss	no 141	unknown -125
#post	yes 49
#pot>	unknown -42
#pott	no -105	unknown 77
#pour	no 47
#powd	unknown 50	yes -42
#powe	unknown 48	yes -86
#ppar	unknown 158	yes -178
#ppea	yes -43
#pper	no 42
#ppil	no 120	yes -86
#ppor	no -46	unknown 97	yes -49
#ppos	no -40
#ppro	no 40
#ppy>	unknown 44
#prac	yes -45
#prai	no -48	unknown -93	yes 141
#pran	no 91	unknown -233	yes 117
#pray	yes -40
#prea	no -67	unknown 88
#pref	no -72	yes 67
#preg	unknown -75	yes 107
#prem	no -60	unknown 127	yes -71
#pres	no 55
#pret	no -78	unknown -162	yes 214
#prid	no 277	unknown -241	yes -59
#prin	unknown 71	yes -64
#prio	yes 50
#pris	no 54	unknown -181	yes 125
#proc	no 99	unknown -80
#prod	no -59	unknown 135	yes -82
#proo	no -91	unknown 209	yes -136
#prop	no 168	unknown -97	yes -93
#prot	unknown -42	yes 45
#prou	no -90	yes 59
#prov	no -56
#prox	no 40
#prun	no -48	yes 73
#psed	no -45
#psit	yes 50
#pted	no 40	unknown 60	yes -101
#ptic	unknown 58	yes -48
#ptie	yes -46
#ptio	no -64	unknown 90
#pts>	no -65	unknown 122	yes -56
#ptur	unknown 74	yes -53
#pty>	yes -46
#pull	no -48	yes 69
#pump	no -75
#pun>	no 70	unknown -94
#punc	no -46
#purp	no -41	unknown -52	yes 92
#pute	unknown 67
#putt	unknown -128	yes 156
#quad	no -99	yes 70
#quap	yes -57
#quar	no 48	yes -52
#que>	no 54	yes -59
#ques	unknown -59	yes 73
#quic	unknown -62
#quir	no 102	yes -92
#quit	yes 45
#rabb	no -69
#rabi	unknown -168	yes 134
#rabo	no 48	yes -52
#raci	no 181	unknown -106	yes -94
#ragg	yes 43
#raid	no -59
#raig	unknown -42
#rais	no -49	yes 51
#ral>	yes -61
#rald	no 61	unknown -70
#rall	no -60	yes 72
#ram>	unknown -125	yes 123
#rame	no -91	unknown 104
#ramp	no 78	unknown -56
#ran>	unknown -42
#rane	no 46
#rank	no -62	yes 46
#rans	unknown -64	yes 100
#rant	unknown 59	yes -49
#raph	unknown 82	yes -62
#rapp	no -53	unknown -43	yes 95
#rary	unknown 46
#ras>	unknown -69	yes 65
#rash	unknown -43	yes 78
#raso	no -78
#rass	no 113	unknown -126
#rath	unknown -44
#rava	no -44	unknown -42	yes 86
#rave	no 54
#raw>	unknown -82	yes 56
#rawe	no 40	yes -48
#rawn	unknown -49
#ray>	no 61
#rays	no 87	yes -66
#raze	unknown -81	yes 93
#razy	unknown 89	yes -86
#rbag	no -51
#rbal	no 49	unknown -69
#rbec	no -45	unknown 50
#rbik	yes 52
#rble	no -73	unknown -64	yes 119
#rbon	no -59	yes 60
#rbox	no 107	unknown -69	yes -44
#rcas	no 57	unknown -49
#rcel	unknown -49	yes 42
#rcha	no -57	unknown 66
#rchi	unknown -75	yes 85
#rcif	no 270	unknown -144	yes -152
#rcoa	unknown 43
#rcom	unknown 58
#rcui	no 78	yes -72
#rcyc	no -68
#rdea	no -51	yes 45
#rded	no 137	unknown -71	yes -72
#rden	yes -41
#rdia	unknown -88	yes 81
#rdio	no 81	unknown -102
#rdly	no 47
#rdon	no 44	unknown -70
#rdre	no -52
#rdro	no 55	yes -73
#reac	no 50	yes -79
#real	no 94	unknown -62	yes -43
#ream	unknown -65	yes 98
#rean	no 46	unknown -142	yes 95
#reas	unknown 77	yes -107
#reat	unknown -43
#rect	no 88	unknown -66
#redd	unknown -57
#ree>	unknown -41
#reed	no 51
#reep	no -175	unknown 226	yes -55
#rees	no 42	unknown 85	yes -134
#reet	no 45
#reez	unknown 41
#refi	no 63	unknown -78
#refo	yes -40
#refr	no 154	unknown -178
#refu	unknown 42
#rega	no -87	unknown 60
#regn	unknown -75	yes 107
#rehe	unknown -52	yes 48
#reim	no 45
#rel>	no -65	unknown 104
#rell	no -47	unknown 91	yes -44
#remb	no 50
#remi	no -60	unknown 127	yes -71
#remo	no -72	unknown 93
#rena	no 106	unknown -84
#renn	no -98	unknown -159	yes 245
#requ	no 53	unknown 52	yes -111
#rer>	no -53	yes 48
#res>	unknown 56
#resc	unknown -40	yes 55
#rese	no 92	unknown -40	yes -51
#resi	unknown 63
#resu	no 195	unknown -134	yes -128
#reta	no -153	unknown 235	yes -132
#rete	unknown -162	yes 123
#retu	yes -66
#reve	yes -53
#rewd	no -55	unknown 96	yes -43
#rewo	unknown -53
#rey>	yes 58
#rfal	no 89	yes -103
#rfbo	unknown 50
#rfec	no 137	unknown -135
#rgan	no -55	unknown 102	yes -48
#rge>	unknown 42	yes -55
#rgen	no -63	yes 48
#rger	yes 46
#rgin	no -40	unknown -54	yes 91
#rgiv	no -95	unknown 44	yes 48
#rgla	no 45	unknown -94	yes 45
#rgle	no 56	yes -40
#rgot	no 44	yes -40
#rgro	no -46	unknown 57
#rial	unknown 41
#ribs	unknown -73	yes 110
#ric>	no -57
#rica	no -58	yes 67
#rice	no -115	unknown 174	yes -57
#rici	no 86	unknown -66
#rick	unknown 77
#ride	no 83	yes -54
#ridg	no 53	unknown -51
#rido	no -52
#rie>	unknown 42	yes -44
#rier	no 62	unknown -51
#ries	no 62	unknown -54
#riga	yes -45
#rike	no 149	unknown -111	yes -92
#rill	no 45
#rima	no 45	unknown -193	yes 119
#rime	no -42	unknown 77
#rina	no 64	yes -77
#rind	unknown 42
#rink	unknown -91	yes 120
#rint	unknown 88	yes -74
#rior	unknown -49
#riou	no -103	unknown 93
#rip>	no 51
#riph	unknown 62	yes -87
#ripo	no 129	unknown -86	yes -75
#ripp	unknown 63
#riqu	no 42	unknown 44	yes -78
#ris>	no 49	unknown -101	yes 44
#rise	no 50	unknown -79
#rish	unknown -57
#rist	no -41	unknown -48	yes 90
#ritt	no -65	unknown 110	yes -47
#rity	no 55
#riva	no 47	unknown -41
#rkam	no -59	yes 63
#rker	yes -47
#rkli	no -50
#rkto	no -127	unknown 127
#rle>	no -56	unknown 138	yes -84
#rles	unknown 124	yes -102
#rlfr	no -66	unknown 49
#rlie	no -111	unknown 182	yes -93
#rmal	no -243	unknown 52	yes 220
#rmed	no 116	unknown -112
#rmin	no 73	unknown -47
#rms>	unknown -73	yes 42
#rnad	no 47	unknown -40
#rnea	unknown 43
#rner	no 87	yes -63
#rnet	no -128	unknown 208	yes -83
#rnic	yes 50
#rnig	yes 44
#rnit	no -107	unknown 82
#rnou	no 50
#rns>	no -55	yes 93
#rnt>	unknown -52	yes 75
#robe	no 47	yes -66
#robl	no -55
#robo	no -61	unknown 98
#roca	no 41	unknown -44
#roce	no 61	yes -44
#roch	no -80	unknown -189	yes 253
#rock	no 40	yes -79
#rod>	unknown -53
#rode	no 95	unknown -148	yes 40
#rodu	no -59	unknown 135	yes -82
#roke	yes 41
#rol>	yes 42
#roll	no 42
#rome	no 217	yes -197
#ron>	no 96	yes -87
#rond	yes -42
#rone	no -50	unknown -52	yes 80
#roo>	unknown -83	yes 98
#root	no -82	unknown 84
#ror>	no -44	unknown 56
#rors	no 125	unknown -51	yes -79
#rose	no 73	yes -111
#rost	no -159	unknown 213	yes -60
#roth	no -57	unknown 43
#rott	no 105	yes -79
#roub	no 68	unknown -67
#rous	no -51	yes 46
#roux	unknown 64
#row>	no -64	unknown 53
#rowb	yes -48
#rowe	no -65	unknown 65
#rowi	unknown 62	yes -52
#rown	no -45
#rows	yes 52
#roya	unknown -41
#roze	unknown -135	yes 157
#rpas	no -64	unknown -76	yes 136
#rpau	no 149	unknown -84	yes -92
#rple	no -68	yes 71
#rpod	unknown 73	yes -68
#rpor	no -61
#rpos	unknown -92	yes 106
#rrac	yes -40
#rrak	unknown 58
#rrec	unknown -60
#rred	unknown 94	yes -81
#rref	yes -40
#rrie	no 42
#rrin	no 71	unknown -99
#rrow	no -70	unknown 96
#rry>	unknown 41
#rryi	no -68	unknown -151	yes 199
#rse>	unknown -51	yes 45
#rsed	no 47	yes -47
#rsel	no 75	unknown -51
#rsem	no -100	unknown 255	yes -163
#rses	no 46	unknown -52
#rshi	no -49	unknown 77
#rsid	no -50	unknown 50
#rsin	no -59	unknown 131	yes -85
#rson	no 54	unknown -51
#rsta	no -63	unknown 52
#rsto	no -78	unknown 95
#rtak	no 53	yes -85
#rth>	no -54	yes 63
#rthd	unknown -61	yes 55
#rtib	no 132	unknown -92	yes -43
#rtic	no 58	unknown -46
#rtie	no -74	unknown -100	yes 110
#rtne	no -49	yes 59
#rts>	yes 46
#rtug	no -65	unknown 110	yes -57
#rtun	unknown 146	yes -123
#rty>	no 51	yes -77
#ruar	no -45
#ruct	yes -73
#rude	yes -44
#rue>	yes 44
#rug>	no -64	unknown 84
#rugg	unknown 85	yes -56
#ruin	no -43	yes 64
#ruis	unknown -51	yes 44
#ruly	unknown 42
#rum>	no -54	unknown 68
#rumb	no 91	unknown -123
#run>	no -41	unknown 87	yes -47
#runc	no -63	unknown 118	yes -58
#rung	no -88	yes 75
#runi	no -48	yes 73
#runk	unknown -59	yes 73
#runn	unknown 93	yes -97
#rush	unknown 45	yes -58
#rvan	no 60
#rvat	no -56	unknown 59
#rved	no 91	unknown -88
#rvic	no 80	unknown -105
#rway	no -43
#rwel	unknown -89	yes 52
#rwor	no -87	unknown 68
#rybo	no 56	unknown -46
#ryin	unknown -46	yes 67
#ryon	unknown -41
#rywh	no -44	unknown -80	yes 124
#sabl	no 54
#sack	no 69
#safe	no 131	unknown -72	yes -62
#sage	unknown 63
#sagr	unknown -59	yes 75
#sal>	no -94	yes 77
#sala	no -79	unknown 117	yes -41
#sale	unknown -42	yes 57
#salo	no -46
#samu	no -58
#san>	unknown 49
#sant	no -52	unknown 87
#sapp	no 95	yes -67
#sard	unknown -80	yes 81
#sary	unknown 114	yes -104
#sauc	unknown -40
#save	no 127	unknown -179
#saw>	no 78	yes -56
#sayi	no -127	unknown 123
#scaf	no -50	unknown 101	yes -51
#scal	no -41	unknown -152	yes 186
#scan	unknown -63	yes 44
#scar	unknown -45
#scat	unknown 42	yes -89
#scen	no 132	unknown -179
#scou	no -48	unknown -104	yes 131
#scov	no -64	unknown -65	yes 123
#sea>	no -78
#seal	yes -43
#seam	no -85	unknown 64
#seas	unknown -67	yes 48
#seat	yes -58
#seba	unknown -43	yes 47
#secu	no 148	unknown -71	yes -84
#see>	no 49
#seei	no -104	unknown 174	yes -80
#sel>	no 74	unknown -59	yes -52
#sell	no 48	yes -48
#seme	yes -66
#sen>	no 61
#send	no -46	unknown 100	yes -54
#sens	unknown 87	yes -85
#sent	no 86	unknown -43	yes -43
#ser>	no -52	yes 77
#seri	no -166	unknown 119
#sett	no 108	unknown -125
#sewe	no -66	unknown -161	yes 212
#shad	no -85	unknown -91	yes 158
#sham	unknown 48	yes -66
#shap	no 103	unknown -143
#shar	no 46
#shat	unknown -161	yes 142
#shca	no 109	unknown -69	yes -40
#shee	no 63	yes -43
#shin	yes 42
#shoc	no 41	unknown -137	yes 100
#shoo	unknown -111	yes 100
#shor	no 79	yes -73
#shot	no -45	yes 40
#shou	unknown -53	yes 75
#shov	no -47	yes 79
#show	yes 46
#shre	unknown -57
#shru	unknown 91	yes -57
#shun	no 82	unknown -58
#shut	yes 47
#sian	no -77	unknown 110
#sibl	no 84	unknown -68
#sidi	unknown 74	yes -57
#sier	no -99	yes 109
#sieu	no 114	unknown -70	yes -60
#sigh	yes 45
#silv	no 52
#simp	no 66	unknown -48
#sin>	no 44	unknown -50
#sine	yes -65
#sink	no 46	unknown -46
#sins	no -66	unknown 143	yes -79
#sio>	no -98	unknown 128
#siph	no -93	yes 74
#sir>	no -45
#sirs	no -53	unknown 109	yes -86
#sit>	no 76	unknown -61
#siti	unknown 65	yes -68
#sitt	unknown -43
#sive	unknown 69	yes -58
#six>	no -44
#sixt	yes -76
#sjud	no 186	unknown -161	yes -41
#skat	no -73	unknown -128	yes 168
#sked	no 55	yes -55
#sket	no -40	unknown -44	yes 84
#ski>	yes -51
#skid	no 159	unknown -171
#skie	no -54	unknown -76	yes 125
#skin	yes 51
#skir	no -64	unknown 118	yes -53
#skis	no 125	unknown -80	yes -51
#skod	no 139	unknown -104
#sks>	no 62	yes -66
#sky>	no -51	unknown 80
#sla>	no -73	unknown 105
#slab	no -82
#slam	no -54	yes 59
#slat	unknown -43
#slep	no 99	unknown -73
#slid	yes 50
#slig	no -178	unknown -137	yes 224
#slin	yes 58
#slip	unknown -73	yes 47
#sloc	unknown -57	yes 93
#sly>	no -57	unknown 91
#smar	no -68	unknown 118	yes -56
#smil	unknown 84	yes -123
#smit	no -64	unknown 107	yes -43
#snap	no -51	unknown 81
#snt>	unknown -47
#soak	unknown -45	yes 69
#soci	no -139	unknown 216	yes -110
#sock	no 73	unknown -43
#sofa	unknown -58
#soft	no -75	yes 44
#sol>	no -78	yes 88
#solu	no 62	yes -41
#some	unknown 51
#sonn	no 92	unknown -261	yes 80
#sore	unknown -97	yes 117
#sorr	unknown 74
#sort	no 66	unknown -84
#souk	no -85	unknown 84
#soul	no 53	unknown -44
#soun	no 80	yes -75
#spac	no 63
#spai	unknown 109	yes -85
#spar	no 62
#spea	no 63	yes -80
#spee	no -42	yes 69
#spel	no -63	unknown 72
#spid	no 138	unknown -80	yes -65
#spil	no 113	unknown -40	yes -78
#spin	no -95	unknown -89	yes 154
#spit	no -49	unknown -43	yes 92
#spla	no 125	unknown -89
#spli	unknown -44	yes 64
#spok	no -46	unknown 110	yes -84
#spon	no -64	unknown 63
#spot	no -46
#spra	yes 58
#spri	no -99	unknown 56
#spun	no 70	unknown -94
#sput	no -82	unknown 80
#squa	no 86	unknown -136	yes 40
#sroa	unknown 65	yes -44
#ssag	unknown 63
#ssar	yes -40
#sse>	no 95	unknown -177
#ssed	yes 49
#sser	no -67	yes 47
#ssib	no 141	unknown -125
#ssin	no -44	unknown 40
#ssio	unknown -116	yes 124
#sso>	no 99	unknown -67
#sson	no -47	yes 80
#ssro	unknown 65	yes -44
#ssur	no 48	unknown -60
#sta>	no -82	unknown 139	yes -72
#stab	no -80	unknown 140	yes -61
#staf	no 128	unknown -114
#stak	no -108	unknown 57
#stal	no 69	unknown -86
#stam	yes -57
#stau	unknown 47	yes -57
#ste>	unknown 60	yes -45
#stea	no -46	unknown 119	yes -73
#sted	unknown -57
#stee	no 77	unknown -56
#steo	unknown -97	yes 63
#step	no -42	unknown -70	yes 111
#stic	no 48
#stif	no -71	unknown -88	yes 156
#stim	unknown 48
#stin	unknown -46	yes 82
#stio	unknown -119	yes 102
#stit	unknown -78	yes 115
#stol	unknown 90	yes -57
#ston	no 43	yes -45
#stoo	no 119	yes -122
#stov	yes -50
#stra	no 54	unknown -47
#stri	no 85	unknown -70
#stru	yes -51
#sts>	unknown -58
#stuc	no 79	yes -109
#stuf	no -52	yes 49
#stup	no 91	yes -75
#sty>	yes 40
#sual	no 113	unknown -83
#suff	no 146	unknown -113
#suga	no 84	unknown -58
#suit	no -43	unknown 42
#sula	unknown -63	yes 57
#sume	no -40	unknown 69
#summ	no -41	unknown 72
#sump	no -95	unknown -108	yes 154
#sun>	no -140	unknown 217	yes -97
#sunr	no -62	yes 47
#supe	no -46	unknown 109	yes -63
#supp	unknown 51
#sura	yes -43
#surf	no 154	unknown -133
#surp	unknown -129	yes 150
#surv	no -78
#susp	no -68	unknown 94
#swal	no -83	unknown -143	yes 203
#swap	no 49	unknown -41
#swea	unknown -47	yes 76
#swip	no 203	unknown -156	yes -48
#swit	no 80	unknown -106
#swol	no -42	yes 67
#swun	unknown 58	yes -48
#tack	unknown 59	yes -94
#tact	no 109	unknown -110
#taff	no 128	unknown -114
#tage	no -52	unknown 100	yes -49
#tal>	yes 53
#talk	no -88	yes 119
#tall	no 63
#tamp	yes -57
#tan>	no 49
#tanc	no -48	unknown 97	yes -52
#tane	no -66	yes 64
#tant	no 128	unknown -152
#tanu	unknown -51	yes 85
#tap>	unknown 80	yes -49
#tape	no -110	unknown 43	yes 59
#tar>	no 82	yes -87
#tarp	no 140	unknown -74	yes -73
#tarr	unknown 54	yes -43
#tast	unknown -43
#tata	no -51
#taur	unknown 47	yes -57
#taxi	no -40
#taye	yes 56
#tazi	unknown 79	yes -56
#tbel	yes 65
#tcas	no -46	unknown 40
#tchm	no -84	yes 43
#tea>	no 56	unknown -45
#teac	no -69
#tead	no -60	yes 49
#teal	no -50	unknown 231	yes -194
#tee>	no 78	unknown -43	yes -64
#teer	no 77	unknown -56
#tel>	no -57	unknown 65
#tele	unknown 88	yes -58
#tely	no 45	yes -58
#tena	unknown 41
#tend	unknown -94	yes 126
#tene	no -48	yes 66
#teni	unknown 65	yes -103
#tens	unknown 92	yes -68
#tent	unknown -44	yes 47
#teop	unknown -97	yes 63
#tep>	unknown -48	yes 73
#tepl	no -73	unknown -131	yes 186
#tepo	no -87	yes 76
#tepp	unknown -79	yes 106
#teps	no -69	unknown -71	yes 141
#terb	no 97	unknown -51	yes -53
#tere	unknown -45
#terf	no 89	yes -103
#teri	no 104	unknown -94
#term	no 107	yes -78
#terv	no -40
#terw	unknown 114	yes -156
#tery	no -53	unknown -54	yes 107
#tesl	no -73	unknown 105
#test	unknown 42	yes -42
#teta	unknown -51	yes 85
#teur	no 57
#thal	unknown -53	yes 64
#than	no 88	unknown -64
#thda	unknown -61	yes 55
#thed	unknown -88	yes 75
#thef	no -62	unknown 88
#theo	no -41	yes 54
#thes	no -92	unknown 81
#thie	no -75	unknown 97
#thig	no -86	unknown -181	yes 238
#thir	unknown 61	yes -43
#tho>	no 253	unknown -155	yes -210
#thor	no -62	unknown 56
#thos	unknown -45	yes 76
#thru	unknown 61	yes -103
#ths>	unknown -60	yes 59
#thtu	no -77	unknown 97
#thum	no -70	unknown -96	yes 161
#thun	unknown 61	yes -42
#tian	unknown -112	yes 140
#tibl	no 51	yes -57
#tic>	unknown -60
#tich	no -70	yes 99
#tici	unknown 58	yes -48
#tick	no 120	unknown -62	yes -64
#tien	no 59	yes -89
#tiff	no -71	unknown -88	yes 156
#tile	unknown -85	yes 57
#tili	no -129	unknown 76	yes 49
#tima	no -51	unknown 83
#tin>	no -45	unknown 89	yes -44
#tina	no 76	unknown -53
#tine	unknown -116	yes 104
#tink	no -48	unknown 44
#tinu	no -75	unknown 101
#tio>	no -79	unknown 138	yes -61
#tip>	no -92	yes 61
#tiqu	unknown 40
#tire	yes -42
#tist	no 43	yes -60
#titc	unknown -78	yes 115
#tled	no 133	unknown -69	yes -72
#tles	no 88	unknown 46	yes -131
#tlin	unknown 97	yes -63
#tman	unknown -76	yes 95
#tmat	no -85	yes 72
#tmen	unknown 62	yes -49
#tner	no -49	yes 59
#tnin	no 49
#toas	unknown 109	yes -100
#tobe	no -47	yes 80
#toda	unknown 67
#todd	no -43
#toe>	unknown -63	yes 40
#toes	unknown -122	yes 141
#toge	no 64	yes -58
#togr	unknown 75	yes -63
#toil	unknown 67	yes -46
#tole	unknown 82	yes -65
#toll	unknown -73	yes 58
#tom>	no -46	unknown -113	yes 149
#toma	unknown -85	yes 91
#tomo	no -63	unknown 116	yes -53
#ton>	unknown -159	yes 168
#tone	no 43	yes -46
#tong	no -137	unknown -41	yes 155
#too>	no 41	unknown -88	yes 43
#tood	no 119	yes -122
#toot	no -88	unknown -82	yes 170
#tops	no 51	unknown -75
#tora	no -75	unknown 68
#torb	yes 52
#tore	yes 44
#tori	no 95	unknown -52	yes -44
#torn	yes 48
#toro	no -40	unknown -128	yes 132
#tors	no 40	yes -84
#torw	no -43
#tory	unknown 71	yes -40
#tos>	no 51	yes -41
#touc	no 56	unknown -51
#toun	no -161	unknown 127	yes 47
#tour	unknown 43
#tove	yes -50
#towa	no -46	yes 52
#towi	no 72	unknown -51
#town	no -81	yes 46
#tra>	unknown -46
#traf	unknown -40
#tral	unknown 55	yes -110
#tram	unknown -87	yes 79
#tran	no -62	yes 64
#trap	no -81	yes 86
#tras	no -47	unknown 79
#trat	no 147	unknown -124
#trav	no 67	yes -60
#tray	no 76	yes -46
#tre>	unknown -41
#trea	no 76	yes -67
#tree	no 43
#trem	no 50
#tres	unknown 44
#trik	no 149	unknown -111	yes -92
#trin	no 216	unknown -105	yes -144
#tro>	no 67	unknown -122	yes 56
#trod	no -79	yes 60
#tron	no -69	unknown 92
#trot	no 144	unknown -86	yes -94
#true	no -127	yes 105
#trul	unknown 42
#trun	no 59	yes -52
#tsel	no -50
#tta>	no -55
#ttat	no -44	unknown -50	yes 96
#tted	no 84	yes -111
#ttes	no -61	unknown 134	yes -75
#ttic	no 134	unknown -203	yes 51
#ttom	unknown -115	yes 114
#tton	no -68	unknown -200	yes 214
#tub>	unknown 41	yes -42
#tube	no -57	unknown 97	yes -40
#tuck	no 79	yes -109
#tudi	unknown 83	yes -46
#tudy	unknown 65	yes -43
#tuff	no -52	yes 49
#tugu	unknown 85	yes -66
#tumb	unknown -41	yes 55
#tunn	no 63	yes -63
#tupi	no 91	yes -75
#tur>	unknown 74	yes -53
#ture	yes 41
#turn	no -58	yes 64
#twel	unknown 49	yes -81
#twin	no -88	unknown 97
#twis	no -61	unknown -85	yes 136
#two>	unknown -41
#twor	no -117	unknown 257	yes -174
#type	no -52
#typi	yes 56
#uad>	no -87	yes 77
#uall	no 111	unknown -80
#ualt	no 124	unknown -94
#uan>	no -86	unknown 45	yes 41
#uapl	yes -57
#uard	no 73	unknown -77
#uart	unknown 48	yes -54
#uary	no -42	unknown 101	yes -58
#uate	no 82	unknown -52
#uati	no -52	unknown 87	yes -50
#ubbl	no -45	unknown -54	yes 91
#ube>	no -62	unknown 73
#uber	unknown -71	yes 70
#ucep	unknown -40
#uch>	no 89	unknown -41	yes -47
#uche	no 45	unknown -40
#ucki	no 78	yes -42
#uckl	no -76	unknown -204	yes 217
#ucks	unknown -51	yes 62
#ucti	no 82	yes -116
#ucto	unknown 72	yes -67
#udbu	no -63	unknown 94
#ude>	yes -42
#udge	no 123	unknown -88
#udi>	no -54	unknown 55
#udin	no 80	yes -61
#udio	unknown 78
#udy>	unknown 91	yes -58
#ueli	unknown 44	yes -57
#uelm	unknown -49	yes 52
#uen>	yes 49
#ues>	no 52	unknown -65
#uese	unknown 85	yes -66
#uess	unknown -46
#uest	unknown -48	yes 48
#uett	unknown 62	yes -66
#ueue	yes 41
#uff>	unknown -57	yes 50
#uffe	no 97	unknown -86
#uga>	unknown 43	yes -63
#ugar	no 84	unknown -58
#uge>	no 103	yes -79
#ughl	no -87	yes 85
#ugue	unknown 85	yes -66
#uick	unknown -62
#uill	no 45	unknown -160	yes 108
#uine	no -47	yes 59
#uire	no 108	yes -128
#uis>	unknown -149	yes 176
#uise	unknown -47	yes 48
#uish	no 65
#uita	no -115	unknown 103
#uitc	no -46	unknown 40
#ujda	no -50
#ukai	unknown -84	yes 119
#ular	no -44	unknown 61
#ulat	unknown -65	yes 89
#ulay	unknown -53	yes 86
#ulde	no -80	unknown -59	yes 139
#uldn	unknown 52
#ulev	no -51	yes 49
#ulil	no 153	unknown -80	yes -127
#ulin	no 94	unknown -91
#ulla	unknown -59	yes 95
#ulle	unknown -44	yes 82
#ulli	no -87	unknown 162	yes -86
#ully	no 121	unknown -124
#ulou	no 42	unknown 47	yes -95
#ult>	no 46
#ulta	yes 42
#ulti	no 88	unknown -66
#uman	no 137	unknown -107
#umb>	no -64	unknown -110	yes 171
#umbe	unknown 46
#umbl	unknown -41	yes 55
#umbs	no 91	unknown -123
#umed	no -60
#umen	yes 45
#umin	yes -67
#umme	no 47	unknown 55	yes -105
#umn>	no 95	yes -84
#ump>	unknown -63	yes 85
#ums>	no -86	unknown 148	yes -64
#unce	no 89	yes -77
#unci	no -68	unknown 68
#unct	unknown 54	yes -61
#unds	no 169	unknown -104	yes -109
#uner	unknown -72	yes 69
#ung>	no 51	yes -48
#unge	no 85	unknown -59
#unha	no 104	unknown -55	yes -46
#unhu	no 97	unknown -59
#uni>	no -161	unknown 127	yes 47
#unic	unknown 95	yes -83
#unin	unknown -69
#unit	unknown -40
#unk>	unknown -93	yes 80
#unks	unknown 50	yes -55
#unne	no 45	yes -78
#unni	unknown 77	yes -91
#unro	no -69	yes 42
#uns>	no 98	unknown -53	yes -103
#unsc	no 67	yes -41
#unse	no 116	yes -107
#unt>	no 84	unknown -44
#unta	no -90	yes 93
#unte	no 40
#untr	no -91	unknown 50
#uote	yes -44
#uper	no -46	unknown 109	yes -63
#upid	no 91	yes -75
#uple	no 65	yes -89
#uppe	no 97	unknown -129
#uppl	unknown 70	yes -40
#uppo	unknown 43
#urag	no -95	unknown -87	yes 139
#uran	yes -47
#ured	no 44	unknown -59
#urer	no -92	yes 102
#ures	no -46	yes 54
#urfb	unknown 50
#urg>	unknown -43
#urgl	no 96	unknown -63
#urie	no 78	unknown -76
#urin	unknown 57	yes -50
#urio	no 186	unknown -160
#urit	no 119	yes -125
#urn>	no -42	unknown -47	yes 88
#urns	no -67	unknown -46	yes 112
#urnt	unknown -52	yes 75
#uro>	no -46	unknown 89	yes -45
#urpl	no -68	yes 71
#urpo	unknown -92	yes 106
#urpr	unknown -129	yes 150
#urry	no 95	unknown 50	yes -135
#urt>	no 76	yes -41
#urte	no -65	unknown -80	yes 140
#urth	no -106	unknown -59	yes 163
#urts	no -56	unknown -64	yes 118
#ury>	no 110	unknown -93
#usan	yes 42
#uses	no -43	unknown 49
#ush>	no 42	unknown -46
#usin	no 46
#usko	no 47	unknown -47
#usly	no -57	unknown 91
#uspe	no -68	unknown 94
#usse	unknown -84	yes 110
#ussi	no -62	unknown -104	yes 163
#ust>	no 48
#uste	no 67	yes -51
#ute>	no -41	unknown -46	yes 88
#uted	no 70	unknown -46
#utel	no 46	yes -44
#uter	no -40	unknown 104	yes -65
#uth>	unknown -40	yes 54
#utho	no -62	unknown 56
#util	no -129	unknown 76	yes 49
#utor	no -79	yes 96
#utre	no -91	unknown -121	yes 149
#uts>	unknown -60	yes 70
#utte	unknown 47
#utti	unknown -128	yes 156
#uty>	no -48	yes 68
#uvet	no 127	yes -101
#uyin	no 144	unknown -80	yes -99
#uys>	no 107	unknown -133
#uzes	no -59	unknown 40
#vabl	no 58	unknown -43
#vacu	no 42
#vail	no -68	yes 63
#val>	no 77	unknown 68	yes -152
#vale	no 41	unknown -46
#vall	yes -41
#valu	unknown 65
#valv	unknown -75	yes 101
#vani	yes -49
#vann	no 135	unknown -52	yes -100
#vard	no -51	yes 49
#vas>	no 66	unknown -42
#vase	no -80	unknown 119	yes -42
#vato	no -44	unknown 57
#vaul	yes -44
#vebo	no 51	yes -47
#vel>	yes -44
#vell	no 83	unknown -40	yes -42
#velo	no 77	yes -62
#velu	unknown -43	yes 49
#vemb	no -42
#vent	unknown 45
#venu	unknown -46
#vera	unknown 65
#verb	unknown -52
#verg	unknown -192	yes 136
#vern	yes 44
#vert	unknown -43	yes 55
#vet>	no 83	yes -69
#vice	no 65	unknown -139	yes 61
#vict	no 52	unknown -73
#vide	no -72	unknown 105
#view	no -92	unknown 72
#vil>	no 69	unknown -41	yes -40
#vill	no -49
#vine	no 68	unknown -141	yes 64
#viol	no -60	unknown 47
#viou	no 66	unknown -48
#vis>	yes 56
#vise	unknown 95	yes -66
#visi	unknown 52	yes -46
#void	unknown -55	yes 54
#volt	no -53	unknown 106	yes -56
#wake	no 67	yes -47
#wapp	no 49	unknown -41
#wash	unknown 43
#wasn	no 55
#wast	no -93	unknown 157	yes -62
#wave	no 111	unknown -76	yes -54
#ways	unknown 75	yes -50
#wbar	unknown 46	yes -41
#wder	unknown 50	yes -42
#wdri	no -55	unknown 96	yes -43
#wear	yes 52
#weat	no -51	unknown 67
#web>	yes -49
#wedd	no 50	yes -80
#weep	no -101	unknown 44	yes 55
#weez	no -123	unknown -136	yes 222
#wel>	no 46	unknown -57
#well	no 62	unknown -59
#welv	unknown 56	yes -87
#wept	no 99	yes -136
#were	no 52	unknown -41
#wers	unknown 41	yes -50
#werv	unknown -78	yes 53
#wet>	unknown -71	yes 63
#weve	no 106	unknown -206
#whet	no 109	unknown -64	yes -66
#whip	no -84	unknown -72	yes 156
#whoe	no 100	yes -75
#whom	unknown 66
#why>	unknown -101	yes 80
#wich	no 133	unknown -124
#wide	no -70	unknown 132	yes -70
#widt	no -54	unknown 80
#wife	unknown -57	yes 50
#wild	no 66	unknown -54
#will	unknown 49
#wine	no 72	yes -98
#wins	unknown -73	yes 62
#wint	no 40
#wire	unknown -46	yes 51
#wish	no 85	yes -54
#wist	no -58	unknown -80	yes 129
#witc	no 80	unknown -106
#wled	no -63	unknown 51
#wly>	unknown -106	yes 91
#wned	no 55	unknown -48
#wnin	no -43	yes 72
#wnst	no -56	unknown 65
#woke	no 50	unknown -75
#woll	no -42	yes 67
#woma	no 43
#wont	no -51	unknown 66
#wood	yes -46
#wors	unknown -64	yes 85
#wort	no -55
#woun	no 88	unknown -64
#wrap	unknown -72	yes 91
#wren	unknown -139	yes 111
#wris	no -85	unknown -100	yes 187
#wung	unknown 58	yes -48
#wyer	no 46	unknown -40
#xact	unknown 74	yes -87
#xcep	no 62	unknown -48
#xcha	unknown -54	yes 45
#xcus	no 57	unknown -42
#xer>	yes 48
#xes>	no -41	yes 43
#xhau	no -42	yes 47
#xle>	no 181	yes -156
#xper	unknown 139	yes -135
#xpla	no 44	yes -65
#xten	unknown 92	yes -68
#xtin	no 65
#xtra	no 111	unknown -58	yes -54
#xty>	no 82	yes -112
#xyge	no -47	unknown -87	yes 134
#yal>	unknown -80	yes 70
#yank	no -40	unknown -105	yes 136
#yari	no 58	yes -56
#ycar	no -66	unknown 111	yes -44
#ycle	no -46	yes 82
#ycli	unknown -47	yes 43
#yebr	no -41	unknown -80	yes 121
#yeli	no -88	unknown -135	yes 215
#yell	unknown -72	yes 62
#yers	unknown 136	yes -122
#yet>	unknown 55
#yfri	no -58	unknown 66
#ygen	no -47	unknown -87	yes 134
#ymen	unknown 244	yes -218
#yon>	no -44	unknown 52
#yond	unknown -58
#yone	no 43	unknown -49
#yor>	no 105	unknown -82
#youn	no 78	yes -42
#your	unknown 73	yes -42
#ypas	no 249	unknown -139	yes -143
#ype>	no -50	yes 54
#ypin	no -52	yes 84
#yre>	no 45	unknown -94	yes 41
#yres	no -58	unknown 123	yes -61
#ysed	unknown 80	yes -79
#ysel	no 51
#ysic	no 83	unknown -68
#ysio	no -87	unknown 97
#ysta	no 76	yes -44
#yste	unknown -65	yes 72
#ytic	no 46
#ytun	no 146	unknown -99	yes -120
#yund	no 116	unknown -55	yes -79
#ywhe	unknown -73	yes 101
#zebr	unknown -96	yes 134
#zed>	unknown -54	yes 49
#zen>	unknown -127	yes 135
#zer>	unknown 46
#zerk	no -161	unknown 127	yes 47
#zero	no 59
#zers	no -123	unknown -136	yes 222
#zes>	no -53	unknown 56
#zier	no 94	unknown 43	yes -149
#zila	no -95	yes 81
#zinc	no -60	unknown 59
#zing	unknown 80	yes -47
#zza>	unknown 97	yes -96
#zzy>	no -78	unknown -47	yes 127
0	no 170	unknown -84	yes -111
00	no 81	unknown -55
05	no 64
1	no -41	unknown 41
100	no -51	unknown 41
11	no 55
13	yes -71
13th	no -58	unknown 97
140	no -74	unknown 197	yes -147
14th	unknown -54	yes 89
150	no -56	unknown 111	yes -56
180	no 103	yes -77
18th	no -71	unknown -61	yes 127
19	no 135	unknown -97
1st	unknown -50	yes 64
20	no 54	unknown -53
200	no 65	yes -68
2019	no 55	yes -106
2025	no 77	unknown -66
208	no -76	unknown -48	yes 125
20th	no -77	unknown 113
21	no -55	yes 64
23	no -108	unknown 86
240	no -46	unknown 62
28	unknown 51	yes -85
30	unknown -46	yes 50
30pm	yes -40
310	no -91	unknown 136	yes -46
40	unknown -46
400	no 78	yes -77
45	no 46	unknown -41
50	no -85	unknown 95
500	no 52
55	no -116	yes 106
60	no 45	yes -88
600	no -58	unknown -54	yes 99
640	no -107	unknown 152	yes -45
7	yes 45
74	unknown -73
780	no -64	unknown 90
7th	no -70	unknown 44
8	no -40	unknown 45
800	yes -58
82	unknown -141	yes 142
9	unknown 64
90	no 48	unknown -113	yes 47
950	yes 59
=answer: no	no 74	unknown -55
=answer: unsure	no -49
=being: animal	no 42	unknown -45
=danger: event	no 54	unknown -44
=danger: now	unknown -81	yes 41
=danger: over	no 228	unknown -142	yes -142
=danger: plea	no -60
=danger: present	no -67	yes 54
=danger: put-out	unknown -94	yes 78
=distress: distress	no -43
=document: all	no 49	unknown -228	yes 160
=document: constat	no -40
=document: devis_ou_facture	yes -41
=document: photos	unknown 81	yes -65
=document: rapport_police	no 49	unknown 57	yes -108
=document: recepisse_plainte	yes -58
=hedge: hedge	no -73	unknown 72
=hedge: so-far	no -52	unknown 49
=idiom: figure	yes 46
=idiom: of-police	unknown -160	yes 157
=idiom: paint	no -106	unknown 138	yes -71
=idiom: part	unknown 52	yes -67
=idiom: seat	no 90	yes -100
=idiom: silence	no -47	yes 47
=idiom: traffic	unknown -63	yes 82
=injuries no	no 322	unknown -205	yes -118
=injuries no rather	no 384	unknown -230	yes -155
=injuries no sure	no 309	unknown -200	yes -110
=injuries none	no -155	unknown 264	yes -108
=injuries unknown	no 41	unknown -93	yes 51
=injuries unknown unsure	no 41	unknown -93	yes 51
=injuries yes	no -84	unknown -152	yes 237
=injuries yes sure	no -84	unknown -152	yes 237
=injury: absent	no 250	unknown -190	yes -72
=injury: also-well	no 182	unknown -79	yes -115
=injury: body	no -143	unknown -154	yes 296
=injury: casualty	no 41	unknown -129	yes 73
=injury: doubt	no -203	unknown 59	yes 89
=injury: grave	no -75	yes 46
=injury: named-well	no 87	unknown -56
=injury: nobody	no 282	unknown -191	yes -92
=injury: one-well	no 251	unknown -205	yes -46
=injury: perhaps	no -46	yes 75
=injury: struck	unknown -45
=injury: symptom	no -94	unknown -159	yes 253
=intent: back	unknown -76	yes 87
=intent: complaint	no -102	unknown 144	yes -58
=intent: correct	no 118	unknown 45	yes -324
=intent: declare	unknown 46
=intent: follow	no 94	yes -76
=intent: human	yes 57
=intent: language	unknown -116	yes 54
=intent: other	no -45	unknown 88	yes -46
=intent: thanks	no 116	unknown -143
=liability: admitted_by_other	unknown 118	yes -114
=liability: admitted_by_self	no -129	unknown 97
=liability: contested	no -40	yes 59
=other autre	no 164	yes -175
=other blessure	no -70	unknown 75
=other collision	unknown -50	yes 57
=other dommage_materiel	no -54	unknown 85	yes -64
=other evenement_climatique	no 69	yes -170
=other incendie	no 115	unknown -217	yes 85
=other vandalisme	no -180	yes 159
=other vol	no 171	unknown -96	yes -105
=party: by-oneself	no 157	yes -158
=party: chain	unknown 48
=party: foreign	no -113	unknown 63	yes 47
=party: hit-and-run	unknown 93	yes -124
=party: nobody-else	no -43
=party: obstacle	no 61	unknown -57
=party: own	no 90	unknown -94
=party: theirs	unknown 42
=party: unknown-origin	no -128	unknown 141
=party: witness	unknown 66	yes -60
=person: close	unknown -92	yes 90
=person: driver	unknown -70	yes 41
=person: exposed	unknown -47	yes 64
=scene: incendie	unknown -47
=scene: vol	unknown 60	yes -81
=status: awaited	no -59	unknown 46
=status: later	no -72	unknown 108	yes -85
=status: not-yet	unknown 44
=thirdParty unknown	no -82	unknown 158	yes -74
=thirdParty unknown unsure	no -82	unknown 158	yes -74
=thirdParty yes rather	no -42	unknown 56
=type autre	unknown 96	yes -74
=type autre sure	no -97	unknown 151	yes -54
=type autre unsure	no 66	yes -155
=type blessure	no -61	unknown -70	yes 133
=type blessure sure	no -90	yes 129
=type blessure unsure	no -42	unknown -93	yes 136
=type bris_de_glace	yes -41
=type bris_de_glace unsure	unknown 147	yes -193
=type collision	unknown -54
=type collision rather	no -51	yes 71
=type collision sure	unknown -55
=type collision unsure	unknown -69	yes 49
=type degats_des_eaux	yes -51
=type degats_des_eaux rather	no 158	yes -184
=type degats_des_eaux sure	unknown 42
=type degats_des_eaux unsure	no 71	yes -146
=type dommage_materiel	unknown 73	yes -98
=type dommage_materiel sure	unknown 73	yes -74
=type dommage_materiel unsure	no 43	unknown 104	yes -156
=type evenement_climatique unsure	unknown 62	yes -170
=type none	unknown 50
=type vandalisme	unknown 55
=type vandalisme sure	unknown 52
=type vol unsure	no -110	unknown 187	yes -80
=type: blessure	no -78	unknown -57	yes 135
=type: vandalisme	unknown 60	yes -53
a10	no -81	unknown 40
a7	unknown 51	yes -47
able	no -47	yes 52
aboard	no 114	unknown -93
about	unknown 48
absolutely	no 46	yes -44
add	no -44	unknown 54
address	no 94	yes -129
admits	yes -41
advise	no -55	unknown 125	yes -72
aerial	unknown 58
affected	no -92	unknown 55
afraid	no -59
after	unknown 46
afterwards	unknown 114	yes -156
agdal	no -45
age	no 89	unknown -123
agent	no -117	unknown 44	yes 53
ago	unknown 45
agreed	no 127	yes -96
ai	no -205	unknown -236	yes 320
aid	no -57	unknown 142	yes -86
ain	no 115	unknown -132
airbag	no -64	unknown 61
airbags	unknown -45	yes 75
airpods	unknown 73	yes -68
alarm	unknown 52
alert	no 188	unknown -164
alight	no -50	unknown 80
alive	yes 56
all	no 56	unknown -47
along	unknown 55	yes -53
already	no 59
alright	no 103	unknown -120
although	unknown -41
always	no -48	unknown 70
amiable	no 70	unknown 40	yes -128
amicable	no -40
anfa	no -62	yes 51
ankle	unknown -81	yes 113
annecy	no 46	unknown -48
another	no 52
answer	no -62	unknown 91
antenna	no -55	unknown 65
anyone	no 59	unknown -60
apartment	no 57	unknown -52
apparently	unknown 158	yes -178
appeared	no -55	unknown 99	yes -48
aquaplaned	yes -57
argan	unknown 85	yes -53
arm	unknown -64	yes 90
arms	no 54	unknown -73
arnoult	no 50
around	no 53	unknown -45
ashes	yes -69
ask	unknown 63	yes -48
asked	no 55	yes -55
asks	unknown 74	yes -74
asleep	yes -44
attached	unknown 50
attended	unknown -92	yes 90
attic	no 134	unknown -203	yes 51
audi	no -54	unknown 55
aunt	no -62
authorities	no -62	unknown 56
autoroute	no -40	unknown -128	yes 132
available	no -68	yes 63
avenue	unknown -46
avoid	unknown -55	yes 54
awning	no -43	yes 72
axle	no 181	yes -156
azilal	no -95	yes 81
backed	unknown 54	yes -66
backwards	no -60	unknown 83	yes -40
bad	unknown -115	yes 86
badly	no -180	unknown 166
baker	no 84	yes -53
bales	no 85	yes -83
ball	no 116	unknown -55	yes -61
balloon	unknown -90	yes 107
balls	unknown 42
bandage	unknown -42	yes 67
bandaged	no -53	unknown -166	yes 212
banks	no 66	yes -87
bar	unknown -71	yes 59
barbecue	no -45	unknown 50
barely	unknown -108	yes 133
barn	no 63	yes -64
barrel	no -54	unknown 93
barrier	no 61	unknown -50
basement	no 94	unknown -65	yes -52
basically	no -71	yes 66
basin	no 50	unknown -97	yes 47
bat	unknown 46	yes -47
bath	unknown 102	yes -74
bathtub	no -77	unknown 97
battery	no -43	unknown -103	yes 144
bay	no 56
beat	no -56	unknown -242	yes 262
bed	unknown -52
bedroom	yes -42
beds	no -136	unknown 56	yes 75
bees	no -42	unknown 93	yes -50
before	no -46	unknown 46
begin	yes 56
being	no 79	unknown -81
belonging	no -48	unknown 71
belongs	no -83	yes 63
belt	no -76	unknown -49	yes 126
bend	unknown -68	yes 59
bender	no 103	unknown -73
beneath	no 40	unknown -87	yes 46
bent	no -70	unknown 44
berrechid	unknown -60	yes 67
beside	no -52	unknown 60	yes -49
better	no -92	yes 55
between	no 40
beyond	unknown -58
beziers	no 72	unknown 108	yes -217
bicycle	unknown -99	yes 125
big	no -58
bike	no -50	unknown 46
bikes	no -154	unknown 180
bin	no -51	yes 58
bins	no -118	unknown 139
birthday	unknown -61	yes 55
bit	yes 51
bite	no 133	unknown -258	yes 124
bitten	no 70	unknown -143	yes 61
blame	no -52	unknown 85
bleeding	no -49	unknown -52	yes 97
bless	no 228	unknown -157	yes -100
blew	no 56	yes -65
blistered	no -61	unknown -143	yes 184
blisters	unknown -40	yes 68
block	no -60	yes 78
blocked	no -96	unknown 64
bloke	unknown 47	yes -45
blood	no 43	unknown -51
blue	no -42
bmw	no -62	unknown 125	yes -91
boar	no 66	unknown -54
board	yes 43
boarded	no 163	unknown -149
boat	yes -45
bodily	no 94	unknown -63
body	no 145	unknown -103	yes -46
boiler	no 67	unknown -57
boiling	no -95	unknown -196	yes 268
bollard	no 123	yes -132
bolt	unknown 47	yes -43
bone	unknown -60	yes 86
boned	no -91	yes 99
bonjour	no 152	unknown -71	yes -89
bonnet	no 40
bookcase	unknown -49
booking	no -47	unknown 106	yes -59
books	no -50
boot	no -48	unknown 63
bordeaux	no -51	yes 45
borrowed	no -65	unknown 65
both	unknown -43
bother	no 61	unknown -41
bottle	unknown -89	yes 77
bottom	unknown -115	yes 114
bought	unknown 56	yes -43
boulevard	no -51	yes 49
bounced	no 89	yes -77
bouskoura	no 47	unknown -47
box	no -51	unknown 67
boyfriend	no -58	unknown 66
boys	no -47	unknown -86	yes 131
brace	unknown -84	yes 121
brain	no -66	unknown -63	yes 111
brake	no -67	unknown 56
braked	unknown -52
brakes	no -41	unknown -45	yes 84
branch	no -83	unknown 100
brand	no -95	unknown 162	yes -69
bread	unknown -98	yes 86
breakfast	no -53
breathalysed	unknown -52
breathe	no -40	yes 53
breathed	no -49	unknown -88	yes 140
brick	no -114	unknown 167	yes -54
bricks	unknown 43	yes -41
bridge	no 51	unknown -48
brigade	yes -45
bring	no -68	unknown 65
broad	no -72	unknown 106
broke	unknown 52
broken	no -40	unknown -46	yes 87
brother	no -59	unknown 45
brothers	no -46
brown	no -74	unknown 134	yes -58
bruise	no 55
bruised	unknown -88	yes 103
bruises	no -72	unknown -63	yes 136
bubbling	no -52	unknown -96	yes 124
bucket	unknown -48
buckled	no -52	unknown -80	yes 124
bump	unknown -88	yes 111
bumped	unknown -88	yes 66
bumper	unknown 40
burglary	no 43
burgled	no 56	yes -40
burn	unknown -153	yes 142
burns	no -56	yes 95
burnt	unknown -52	yes 75
buses	yes 63
business	no 60	yes -92
buying	no 144	unknown -80	yes -99
bypass	no 249	unknown -139	yes -143
c	no -65	unknown 123	yes -58
cabinet	no 60	yes -47
cabinets	no -40	unknown -122	yes 143
cable	no -48	unknown 44
cables	no -45	unknown 134	yes -87
cake	unknown 42
caleche	unknown -45
calf	no -48	unknown -54	yes 103
called	yes -40
calling	unknown 126	yes -117
calls	no -171	unknown 113	yes 55
camel	no -70	yes 105
camper	yes -74
campervan	no 60
camping	no -96	unknown 42	yes 46
campsite	yes 50
cancel	unknown 96	yes -71
cancelled	unknown 56
candle	unknown 56	yes -53
cant	no -54	yes 70
canvas	no 79	unknown -57
captur	unknown 74	yes -53
caravan	no -44	unknown -42	yes 86
care	no -48
carglass	unknown 82	yes -50
carpet	no -45
carpets	unknown 68	yes -52
carport	unknown 48
carrefour	yes -40
carried	no 96	unknown -119
carrying	unknown -71	yes 102
cars	no 56	unknown -65
cart	unknown -40
carte	no -62	unknown 93
casa	no -156	unknown 79	yes 69
casablanca	no 66	yes -83
cash	unknown 48
cast	unknown -49	yes 72
casualties	no 63	unknown -42
cat	yes -59
catalytic	no 46
catastrophe	unknown -45
certificate	unknown -55	yes 60
chain	unknown 41	yes -64
chair	no 61
chairs	yes 41
change	no -46	unknown -87	yes 128
changed	no 50
chap	no 71	unknown -45
charcoal	unknown 43
charge	no -56	unknown 78
charged	yes -57
charger	no -61	yes 68
charming	no 100	unknown -74
charred	unknown 113	yes -109
chasing	no 82	yes -61
check	no 93	yes -146
checked	no 107	unknown -48	yes -62
cheese	no 169	unknown -141	yes -48
chefchaouen	unknown -46	yes 73
chemist	unknown -60	yes 86
chest	no -65	yes 102
chewed	unknown 47
chief	no -115	unknown 117	yes -40
child	no 76	unknown -79
children	unknown -45
chimney	no 65	unknown -65
chin	no -49	unknown -122	yes 171
chipped	no -41
church	yes -66
cigarette	no 42
circuit	no 78	yes -72
clean	no -53
cleaned	no -51	unknown 45
cleaner	no 86	yes -61
clear	no -81	unknown 149	yes -66
client	no -48	yes 73
clients	no 48	yes -42
climbed	unknown -42
clinic	yes -48
clio	no -50	unknown -52	yes 95
clipped	no 85	unknown -55
clock	no -64	unknown 55
close	no -58	unknown 49
clothes	no -97	unknown 150	yes -61
cloudburst	no -63	unknown 94
club	no -115	unknown -62	yes 145
cm	no -79	unknown 110
co	no -43	unknown 75
coach	no -83	unknown 83
coat	no -81	unknown -94	yes 161
coats	unknown -102	yes 74
coccyx	no -65	unknown -132	yes 167
coffee	yes 44
coin	no -46	unknown 89	yes -45
collapsed	no -45
collar	no -65	unknown -46	yes 111
collarbone	no -61	yes 99
colleague	no 88	unknown -45	yes -46
collision	no 93	unknown -62	yes -46
column	no 124	yes -109
comes	yes -80
coming	yes 41
commune	unknown -61
complains	no -74	unknown -115	yes 176
complete	no -137	unknown 183	yes -73
completely	no 119	unknown -75	yes -46
computers	no -80	unknown 146	yes -71
concierge	no 54	yes -65
concrete	no 122	unknown -68	yes -56
concussion	no -62	unknown -104	yes 163
confirm	no 106	unknown -41	yes -79
conservatory	no -72	unknown 79
consultation	yes 44
control	no 53
converter	no 46
convertible	no 132	unknown -92	yes -43
cooker	no 40	unknown -71
cops	unknown 103	yes -65
copy	no 106	unknown -80
correct	no 66	unknown -64
corridor	no -52
cost	unknown 111	yes -95
coughed	no -54	unknown -71	yes 123
coughing	no -75	unknown -72	yes 150
could	yes -54
couldn	no -50	unknown 92	yes -43
couldnt	no -95	unknown 68
council	no -68	unknown 68
count	no 167	unknown -112	yes -72
counted	no 86	yes -59
counter	no -84	yes 105
couple	no 73	yes -97
courage	no -95	unknown -87	yes 139
courier	no 116	unknown -90
course	no 159	unknown -111	yes -63
cousin	no 57	unknown -55
cousins	no -79	unknown 163	yes -86
cow	no -59	yes 46
crash	unknown -46	yes 73
crazy	unknown 89	yes -86
cream	no -56	unknown -42	yes 54
creeping	no -175	unknown 226	yes -55
crew	no 107	unknown -60	yes -47
cried	no 102	yes -155
crime	no -42	unknown 77
crossing	no -65
crowbar	yes -48
crumbs	no 91	unknown -123
crunch	yes -41
crushed	unknown 42
cry	no -67	unknown 61
cupboard	unknown 89	yes -57
cupboards	no -42	unknown -194	yes 162
curtain	unknown -67	yes 54
customer	yes -41
cut	unknown -55	yes 46
cuts	unknown -110	yes 90
cycling	unknown -81	yes 109
cyclist	no -42	yes 47
damage	yes -45
damaged	no 80	unknown -86
dance	unknown 152	yes -198
danger	no 152	unknown -95	yes -63
dark	no -74	unknown -74	yes 144
dash	unknown -51	yes 50
dashcam	no 109	unknown -69	yes -40
daughter	unknown -43
dawn	unknown -170	yes 120
daylight	no -42	unknown 75
de	no 47	unknown -87	yes 43
dead	unknown 71	yes -83
dear	unknown -47	yes 62
december	no 111	unknown -121
decided	no 61	unknown -72
deck	no 90	unknown -82
declaration	unknown 55	yes -60
declare	unknown 69
declared	unknown -64	yes 69
deer	no 164	unknown -94	yes -82
degree	yes 46
denis	no -55	unknown -94	yes 145
dent	no -90	unknown 161	yes -82
dental	no 97	unknown -65
dented	no 91	unknown -108
dentist	no 140	unknown -43	yes -116
deny	no -70	unknown 153	yes -90
deposit	no 125	unknown -106
depot	unknown -82	yes 71
derb	no -43	unknown 48
desk	no -79	yes 86
details	yes -47
didn	unknown -52
didnt	no 54	unknown -72
died	unknown 52	yes -85
diesel	no 74	unknown -59	yes -52
dignity	no 68	unknown -67
dinner	no 54	yes -55
discovered	no -64	unknown -65	yes 123
dislocated	unknown -45	yes 82
display	no 125	unknown -88
ditch	unknown -45
dizzy	no -78	unknown -47	yes 127
do	no -45	unknown 42
doctor	yes 54
doesn	unknown -63	yes 41
doesnt	no -96	unknown -48	yes 143
dogs	no 73	yes -55
don	no -51	unknown 56
dont	no -84	yes 45
doors	no 57	yes -40
double	unknown 50
downstairs	no -56	unknown 65
dr	no 56	unknown -57
dragged	yes 51
drain	no -47	unknown 98	yes -51
drawers	no 72	yes -103
drawn	unknown -49
dresser	no -71	yes 52
drew	unknown 56
drill	unknown 60	yes -42
drilled	unknown 65	yes -43
drip	no 153	unknown -136	yes -43
dripping	unknown 63	yes -54
drive	no 77	yes -75
driven	no -102	yes 99
drivers	no 59	unknown -57
drone	no -50	unknown -52	yes 80
drowned	unknown -76
drum	no -46	unknown 100	yes -58
drunk	unknown -124	yes 152
dry	no 282	unknown -238	yes -45
dryer	no -55
dryers	no -79	unknown 112	yes -65
du	yes -81
during	unknown 62	yes -44
dust	unknown 79	yes -124
dusted	no 90	unknown -86
duster	unknown 80	yes -63
dutch	unknown 45	yes -42
duty	no -48	yes 68
duvet	no 127	yes -101
e	no -50
ear	unknown -177	yes 170
ears	no -94	unknown -144	yes 212
easter	no -63	yes 53
eat	no -56	yes 80
eaten	no -52	unknown 75
eating	no 76	unknown -79
eaux	yes -41
egg	unknown -98	yes 131
egged	no 43
eight	unknown -42
either	no 60	yes -76
el	no 106	unknown -103
elbow	no -55	unknown -71	yes 125
electric	no -73	unknown 41
electrical	no -50	yes 58
electrician	no 153	unknown -143
emergency	unknown -91	yes 127
emptied	yes -46
empty	yes -46
ended	yes 68
engineer	no 76	unknown -40
enough	no -143	unknown 129
enter	unknown 210	yes -186
entered	no 91	unknown -62
entire	no 70	unknown 43	yes -110
entirely	unknown 73
entrance	no -48	yes 58
entry	unknown 42	yes -42
er	unknown -67	yes 94
est	no 55	unknown -50
estate	no -259	unknown 221
estimate	no -42	unknown 65
euro	no -46	unknown 89	yes -45
european	yes 40
evacuated	no 108	unknown -84
ever	no -47	yes 80
every	unknown 45	yes -46
everybody	no 56	unknown -46
everyone	unknown -40
everywhere	no -47	unknown -97	yes 143
ex	no -61	unknown 132	yes -72
exact	unknown 101	yes -102
exactly	unknown 41	yes -65
except	no 80	unknown -70
exchanged	unknown -61	yes 47
excuse	no 57	unknown -42
exhaust	no -42	yes 47
expert	unknown 139	yes -135
explain	no 44	yes -65
exploded	no -41	yes 41
extension	unknown 92	yes -68
extinguisher	no 57
extractor	no 111	unknown -58	yes -54
eye	no -71	unknown -62	yes 133
eyebrow	no -52	unknown -137	yes 186
eyebrows	yes 62
eyelid	no -88	unknown -135	yes 215
eyes	no -46
facade	no -68	unknown 82
failed	yes 52
fall	no -78	unknown 101
falls	no 69	yes -41
farm	no 41	yes -42
farmer	yes -40
fast	no 52
february	no -45
feel	no 56	unknown -73
feet	unknown -49	yes 43
fell	unknown 86	yes -53
fella	no -56	yes 43
fellow	unknown -60	yes 41
felt	no 57	unknown -94
fence	no -62	unknown 84
fender	no 89	unknown -41	yes -48
few	unknown -72	yes 80
fiat	no 45	unknown -67
field	unknown -40
fifty	no -52	unknown -153	yes 192
file	unknown 78	yes -52
filmed	no -46	yes 55
filth	no -73	unknown 80
find	unknown 88	yes -52
fingerprints	unknown 89	yes -57
fingers	no -52	unknown -216	yes 265
finish	unknown -40
firefighters	no 85	unknown -88
firemen	no 44	unknown -47
firework	no 142	unknown -92	yes -61
firm	unknown 57
fish	no 114	unknown -69	yes -50
fitting	no -41
five	yes 55
flame	no -50	unknown -62	yes 111
flames	yes -56
flash	unknown 104	yes -91
flat	no -40
flatmate	no -97	unknown -68	yes 164
flattened	no -43	unknown 94	yes -51
flew	unknown -93	yes 93
flight	unknown 59
flights	no -113	unknown 152	yes -41
floating	unknown 40	yes -46
flood	unknown -65	yes 46
floods	no -54	unknown 67
floors	unknown -86	yes 66
florist	unknown -69	yes 63
fly	no -68	yes 88
flying	no 85	yes -86
foam	no -63	unknown 176	yes -124
fog	no 78	yes -47
folded	unknown -67	yes 101
follow	no -43
followed	unknown -73
following	no 144	unknown -118
food	no 52	unknown -86
foot	unknown -74	yes 105
football	yes -41
force	no 58	unknown -79
forced	unknown 66
forearm	no -104	unknown -174	yes 246
forearms	yes 69
forehead	unknown -71	yes 57
forest	no 95	unknown -57
forgive	no -74	unknown 68
forklift	no -50
forty	no 101	unknown -41	yes -67
forward	no 54	unknown -137
found	yes 59
fourth	no -87	unknown -77	yes 161
fracture	unknown -52	yes 80
fractured	no -55	unknown -80	yes 133
frame	no -153	unknown 122
freezer	unknown 46
friday	no -41
fridge	no 60	unknown -65
fried	unknown 47	yes -43
friend	no -70	yes 40
fright	no 58	unknown -66
frm	no -71	unknown 65
frost	no -301	unknown 327	yes -51
frozen	unknown -127	yes 135
full	no -53	unknown 58
fully	no 141	unknown -185
fuming	no 56	yes -84
funny	no -73	yes 46
furious	no 186	unknown -160
furniture	no -104	unknown 122
fuse	no -63	unknown 63
gale	no -102	yes 72
gang	yes 42
garden	no 45	yes -67
gare	no -53	yes 55
gash	no -67	unknown -90	yes 151
gatepost	no -87	yes 76
gendarmerie	unknown 50	yes -50
generator	no -44
gentleman	yes 40
german	no -41	yes 45
getting	unknown 45
gf	no -119	unknown 63
girl	unknown -40
girlfriend	no -66	unknown 77
give	unknown -40	yes 56
given	unknown -63	yes 41
glass	yes 46
glasses	unknown 44
glazed	unknown 45
glazier	no 106	unknown -57	yes -60
glazing	no -42	unknown 108	yes -70
glovebox	no 51	yes -47
glue	no -67	unknown 60
goats	unknown -43
god	no 60	unknown -44
goes	no -79	unknown -45	yes 114
gold	no 126	yes -101
golf	no 40	unknown -53
gonna	no 41
good	no 65
grabbed	no -73	yes 44
graffiti	no -40	unknown 58
grandson	unknown -74	yes 69
gravel	no 58	unknown -53
grazed	unknown -81	yes 94
great	no 61
green	no -50	yes 87
greenhouse	no -60	unknown 81
grey	no -79	yes 84
grille	no 172	unknown -130	yes -50
grinder	unknown 42
growing	yes -63
guardian	unknown -93	yes 78
gueliz	unknown 44	yes -57
guelmim	unknown -49	yes 52
guess	unknown -46
guests	no 88	unknown -48	yes -40
gutter	no 67
gutters	no -154	unknown 233	yes -97
guys	no 107	unknown -133
gym	no -68	unknown 57
hair	unknown -132	yes 93
hairdresser	no -47	yes 51
hairline	yes 59
hall	no -42	yes 43
halloween	no -59	unknown 173	yes -124
ham	no -56
hamdoullah	unknown -75	yes 70
hamdullah	no -106	yes 134
hand	no -46	yes 75
handbag	unknown -79	yes 70
handbrake	no 112	unknown -53	yes -62
handle	no -66	yes 104
handlebar	no 78	unknown 57	yes -125
hands	no -52
happily	no 120	yes -86
hard	no -60	yes 84
hardly	no 50	yes -106
harm	no 132	unknown -82	yes -49
harmed	no 233	unknown -162	yes -84
hasn	no -115	unknown 143	yes -48
hassan	unknown 49
havent	no -42	unknown 55
having	no 76	unknown -87
hay	no 85	yes -108
head	no -45	unknown -81	yes 126
headache	no 92	unknown -128
headlamp	no 46	yes -46
headlight	no -55	unknown 64
headlights	no -73	yes 104
health	no 146	unknown -86	yes -57
hear	no -44
heard	unknown 68
hearing	no -43	unknown 102	yes -59
hearse	no 116	yes -99
heart	no 50	unknown -107	yes 60
heat	no -59	unknown 100	yes -42
heater	no 48	unknown -91	yes 43
heating	no 62	yes -55
heavy	no 49
heel	no -54	unknown -178	yes 221
held	no -56	yes 57
helmet	no -53	unknown -171	yes 214
help	no -69	unknown 117	yes -46
helped	no 141	unknown -45	yes -97
helping	no -65	yes 41
hers	no 75	yes -125
hes	no -238	unknown -132	yes 294
hey	no -125	unknown 77
hid	no 63	unknown -76
highway	unknown -49
hill	no 107	unknown -64	yes -45
him	yes 40
himself	unknown -86	yes 57
hip	no -56	unknown -89	yes 143
hire	no -48	yes 40
hired	unknown 59	yes -75
hob	unknown 51	yes -98
hold	no -54	unknown 54
holding	no -69	unknown -58	yes 127
holds	no 71	unknown -100
hole	no 48	unknown -75
holes	unknown 44
home	unknown -45
honest	no 68	unknown -66
hood	unknown -50	yes 52
hopped	unknown -82	yes 47
horse	unknown -64
hospital	no -49	unknown -41	yes 89
hotel	no -49	unknown 74
hours	no 84	unknown -70
house	no 82	unknown -45
however	no 106	unknown -206
human	no 56
humans	no 203	unknown -176
hundred	no 70	yes -61
hurry	no -47	unknown 163	yes -139
hurt	no 75	yes -42
hurts	no -56	unknown -64	yes 118
hyundai	no 116	unknown -55	yes -79
idea	no -45	unknown -97	yes 135
idiot	no -52	yes 69
idiots	unknown -90	yes 57
if	yes -46
ifrane	no 44
ii	no 87	unknown -67
ikea	no 42	yes -50
impact	no -96	yes 57
impossible	no 156	unknown -128	yes -42
in2	no 42	unknown -44
inch	yes -42
inches	no 105	unknown -73	yes -40
including	no 43	unknown -53
indoors	no 150	unknown -135
induction	no 169	yes -150
informed	no -84	unknown -135	yes 171
inhaled	unknown -44	yes 50
injured	no 98	unknown -94
injuries	no 73	unknown -75
injury	no 110	unknown -93
instead	no -60	yes 49
instructor	unknown 42	yes -80
insulation	unknown -172	yes 108
insurance	yes -40
insurer	no -72	unknown -104	yes 164
intact	no 172	unknown -165
intercom	unknown 58
internet	no -128	unknown 208	yes -83
invoices	no -42	unknown 49
involve	unknown 87	yes -67
involved	unknown 44
iphone	no -85	unknown 82
iron	yes -57
isn	no 64	unknown -45
isnt	no 185	unknown -126	yes -82
itself	no -50
j	no -205	unknown -236	yes 320
jab	unknown -68	yes 82
jam	no 233	unknown -198	yes -41
january	no -41	unknown 135	yes -91
jaw	unknown -72	yes 101
jemmied	no -44	unknown 71
jewellery	unknown 49	yes -43
job	no -77	unknown 42
joint	yes 42
joke	no 95	unknown -48	yes -53
jokes	unknown -40	yes 71
joking	no -43	unknown 43
jump	no 102	unknown -181	yes 63
jumped	unknown -52
june	unknown 42
just	no 69	unknown -48
kangoo	unknown 67
keep	unknown 42
keeping	unknown -106	yes 131
keeps	no -44
kenitra	unknown -71	yes 58
kept	no -49	unknown -53	yes 101
key	no -41	unknown 92	yes -52
keyed	no -57	unknown 82
kid	no 96	yes -90
killed	no -203	unknown 95	yes 95
killing	no -47	unknown -134	yes 180
kindly	no 64	yes -59
kiss	unknown -88	yes 46
kissed	no 106	unknown -78
kit	unknown 51
km	unknown 56	yes -54
knee	no -46	unknown -90	yes 133
knees	unknown -61	yes 92
knife	no 73	unknown -63
know	unknown 64
known	no 67	unknown -105
l	no 150	unknown -65	yes -116
la	yes -47
lad	unknown -41
lads	no 80	unknown -65
laid	no 176	unknown -127	yes -61
laminate	no -45	unknown -57	yes 94
lamp	no 57
land	unknown 46	yes -40
landed	no 63	unknown -55
lane	no 49	unknown -55
lanes	unknown 86	yes -65
later	no -54	yes 41
laugh	unknown -48	yes 53
laughed	no 43	yes -41
laughing	no 55	yes -67
laundry	no -73	unknown 56
laws	no -51	unknown 52
lawyer	no 75	unknown -132
leak	no -42
leaking	no 89	unknown -113
leaned	no 83	unknown -118
learner	no 72	unknown 45	yes -119
learning	unknown -70	yes 67
least	no 130	unknown -135
leather	unknown 79	yes -78
leave	no -45	unknown 163	yes -123
leaves	no -56	unknown -77	yes 129
leg	no -47	unknown -75	yes 123
legs	no 103	unknown -104
length	no -52	unknown 56
lens	no -74	unknown 145	yes -70
les	unknown -64	yes 73
less	no 41	unknown -62
letterbox	no 194	unknown -159	yes -53
letterboxes	no -50	unknown 80
letters	no 85	yes -103
level	unknown 102	yes -111
library	unknown 46
licence	unknown -63	yes 92
lidl	unknown 92	yes -81
life	no -128	unknown 111
lift	no -65	yes 66
lifted	no 53
ligament	no -44	unknown -92	yes 132
ligaments	unknown -85	yes 110
lightning	no 49
lille	unknown 79	yes -81
limoges	no 88	unknown -82
limping	unknown -88	yes 56
line	unknown -46	yes 65
lip	no -74	unknown -99	yes 172
list	yes -48
liters	no 226	unknown -201	yes -51
litres	unknown 52	yes -44
live	unknown 62	yes -102
lives	no 72	yes -78
living	unknown -52
ll	unknown 43
load	no 77	yes -48
loaded	no 200	unknown -185
lock	unknown 51
locked	no -40
locks	no -77	unknown 114
locksmith	no -52	unknown 86
lodge	no -49	unknown 79
lodged	no -42	unknown 57
loft	unknown 100	yes -74
log	no -108	yes 118
lol	unknown 45	yes -62
longer	no -94	unknown 151	yes -54
loo	unknown 48
look	yes -54
looked	no 72	unknown 49	yes -119
looks	unknown 56
lorry	no -49
loss	unknown 44	yes -43
lounge	no 85	unknown -59
low	unknown -58	yes 77
lower	no 63	unknown -105
luck	no 149	unknown -100	yes -50
luckily	no 78	yes -42
lump	unknown -72	yes 68
lunch	no 111	unknown -96
lunchtime	no -82	yes 67
lying	no -46	yes 46
lyon	no -44	unknown 52
madam	unknown -50	yes 49
madame	no 40	unknown -46
main	no 209	unknown -132	yes -102
make	unknown 52	yes -40
makes	no -66	yes 64
man	yes 57
managed	no 111	yes -126
marble	no -73	unknown -64	yes 119
march	unknown 57
marina	no -43	unknown 105	yes -63
mark	no 160	unknown -139
marks	no -75	unknown 56
marrakech	unknown 58
mask	no -44	yes 73
mass	unknown 57
master	no 87	unknown -122
mat	no 120	unknown -61	yes -66
mayor	no 140	unknown -120
mean	no 135	unknown -98
measured	no -65	unknown -42	yes 105
mechanic	no -43	unknown 87	yes -45
medical	no 89	unknown -111
medina	unknown 57	yes -91
melon	unknown -59	yes 50
members	no 124	unknown -96
mercedes	no -57	unknown -61	yes 117
mercifully	no 204	unknown -165	yes -72
merely	no 144	unknown -81	yes -80
message	unknown 63
met	no 116	yes -101
metal	yes -55
meter	yes -41
metre	no -50	unknown 52
metres	no -65	unknown 117	yes -55
metro	no 67	unknown -122	yes 56
middle	no -101	yes 79
midnight	yes -42
might	no 55	yes -154
milk	no -79	yes 40
mine	no 74	unknown -48
mini	unknown 74	yes -80
minibus	no 74	unknown -71
minus	no 69	yes -49
minute	unknown -49	yes 70
mirror	no -44	unknown 56
mirrors	no 125	unknown -51	yes -79
misjudged	no 186	unknown -161	yes -41
missed	unknown -52	yes 41
missing	yes -42
mistake	no -107	yes 65
mobile	no -59	unknown 133	yes -85
mohammedia	yes 47
mom	no 48	unknown -40
moment	no 85	unknown -108
monsieur	no 114	unknown -70	yes -60
month	no -54	unknown 52
moon	no -80	unknown 148	yes -73
mooring	no 199	unknown -160	yes -46
moped	unknown -45	yes 47
more	no 50
mortified	no 40
mosque	no -56	unknown 46
most	yes 71
moto	no -69	unknown 43
motor	unknown 78	yes -47
motorbike	yes 52
motorcycle	no -84	unknown 68
motorway	no -43
moulay	unknown -53	yes 86
mountain	no -55	yes 72
mouth	no -76	yes 88
move	no -52	unknown 41
mower	unknown 87	yes -58
mrs	unknown 47	yes -43
ms	unknown 51
much	no 109	yes -79
mud	unknown -153	yes 128
mug	no 55	yes -62
multi	no 88	unknown -66
mum	no -42	yes 45
municipal	unknown 124	yes -129
must	unknown -49
myself	no 51
nail	no 134	unknown -94	yes -42
nails	no 40	unknown -104	yes 66
names	unknown 46
nanny	no -46	unknown 58
narrow	no -50	unknown 66
nasty	no -48	unknown -49	yes 86
nav	no -85	unknown 273	yes -201
nearly	unknown 40	yes -53
nearside	no -50	unknown 50
neat	unknown 139	yes -117
necessary	no -75	unknown 165	yes -118
neck	no -73	unknown -53	yes 126
need	unknown -55
needed	no 45
needful	no -54
needs	yes 45
neighbor	no 67	yes -62
neighbors	no 78	unknown -117	yes 40
neither	no 106	unknown -65	yes -42
nephew	no 42	unknown -73
new	no -49
news	no 40	unknown -90
nice	no 66	unknown -42
nicked	no -43	yes 52
nights	no -68
nine	unknown 88	yes -68
nite	no -50	unknown 72
no	no 52
no1	no 213	unknown -159	yes -67
nobody	no 57
noise	no -41	unknown 62
none	no 119	unknown -76	yes -44
nor	no 81	unknown -67
nose	no -69	unknown -83	yes 148
note	unknown 87	yes -56
noted	unknown 72	yes -47
nothing	no 51
noticed	unknown 49	yes -59
november	no -42
nowhere	unknown 63	yes -83
nudged	no 73	unknown -45
number	unknown 41
numbers	unknown -41
nurse	unknown -81	yes 105
o	unknown -57	yes 79
oberkampf	no -59	yes 63
observation	unknown -86	yes 119
obviously	no 66	unknown -48
october	no -47	yes 80
offered	yes -51
office	no 62
officer	unknown 49	yes -72
ohio	unknown 122	yes -99
ok	no 85	unknown -77
okafor	unknown 62	yes -48
okay	yes 41
olive	unknown 85	yes -119
one	no 47
online	no -48	unknown 72
onto	no -69	unknown 73
opened	no -62	yes 61
opening	no -45	unknown 76
optician	unknown 58	yes -48
or	no 48	unknown -41
oranges	no -100	unknown 49
osteopath	unknown -97	yes 63
others	no -55	unknown -82	yes 132
oujda	no -50
oukaimeden	unknown -84	yes 119
ours	no 137	unknown -131
ourselves	no 71	unknown -48
oven	unknown -45	yes 74
overflowed	unknown 43
overhead	yes -56
overnight	yes 44
overtaking	unknown 41
owned	no 142	unknown -136
ownership	no -49	unknown 77
oxygen	no -47	unknown -87	yes 134
paddling	no 82	unknown -59
padlock	unknown 82	yes -47
paid	unknown 79	yes -54
pain	unknown -155	yes 172
pains	no -65	unknown -67	yes 133
paint	no -47	unknown 79
painted	no 62	yes -77
painting	no -79	unknown 238	yes -197
pair	no 98	yes -109
palm	no -59	unknown 93
palms	no -91	unknown -78	yes 150
pan	unknown -122	yes 87
panda	unknown -56
pane	no -45	unknown 91	yes -47
panel	no -42	unknown 58
panels	no -50	yes 68
panes	unknown 94	yes -111
paper	no -41	unknown 49
papers	yes 46
paperwork	no -87	unknown 68
parasol	no -78	yes 88
parcel	no 42	unknown -41
pare	no 220	unknown -60	yes -193
parents	no -65
parish	no 92	unknown -102	yes -74
part	unknown -105	yes 111
parties	unknown 104	yes -71
partner	no -49	yes 59
party	no 65	unknown 99	yes -161
pass	no 101	yes -83
passed	no -77	unknown -63	yes 140
passengers	unknown -71
passing	no -125	unknown 187	yes -105
passport	no -53
passports	unknown 59	yes -69
path	no -48	yes 70
patient	no 161	unknown -122	yes -71
patio	no -79	unknown 138	yes -61
patrol	unknown -133	yes 154
pay	unknown 77	yes -55
payment	unknown 244	yes -218
pays	no -53	unknown 59
peace	no -65	unknown 67
pedestrian	unknown -73	yes 42
peeled	no 42	unknown -53
peeling	no -76	yes 54
pelvis	yes 56
pen	unknown 84	yes -52
perfect	no 115	unknown -168
perfectly	no 140	unknown -113
peripherique	no 42	unknown 44	yes -78
person	unknown -43
persons	no 96	unknown -53	yes -42
petrol	no -66	unknown 97
pharmacist	unknown -200	yes 138
pharmacy	no 42	yes -50
photo	no -138	unknown 194	yes -56
photographs	unknown 53	yes -98
photos	yes -40
physically	no 100	unknown -70
physio	no -98	unknown 128
picanto	no 52	yes -63
pick	unknown -43	yes 79
picked	no -89	unknown -50	yes 136
picking	no -86	yes 44
picture	no 154	unknown -127
pictures	no -76	yes 78
pieces	no -42	unknown 51
pierced	no 83	unknown -55
pillar	no 58	unknown -62
pin	no -50	unknown -53	yes 94
pins	no -72	unknown -139	yes 195
pizza	unknown 113	yes -137
place	unknown -44	yes 49
places	unknown -43	yes 49
plainte	unknown 42	yes -49
plane	no 86	unknown -114
plaster	unknown -82	yes 55
plate	unknown 50	yes -55
plates	unknown -129	yes 153
play	unknown 66	yes -81
playing	yes 44
plays	no -86	unknown 135	yes -48
playstation	no -69	unknown 94
ploughed	no 79	unknown -57
pls	no -71	unknown 122	yes -50
plumber	no -53	unknown 91
plus	unknown 46	yes -51
pm	unknown -55	yes 52
pocket	no -84	unknown 105
point	no -127	unknown 196	yes -66
points	unknown -132	yes 158
pole	no 136	unknown -188
polish	no 127	unknown -63	yes -74
polite	unknown 82	yes -63
polycarbonate	no -66	unknown 111	yes -44
pompiers	no 58	unknown -92
poor	no 115	yes -90
poplar	no 64	yes -79
porch	unknown 64	yes -47
porte	no 66	yes -94
portuguese	unknown 85	yes -66
postman	unknown -76	yes 95
pot	no 114	unknown -140
poured	no 40
pouring	no 61	yes -70
powder	unknown 50	yes -42
power	unknown 76	yes -94
practice	no -41	unknown 77
pregnant	unknown -75	yes 107
premises	unknown 49	yes -58
present	no 49	unknown -61
pressed	no -250	unknown 174
pressure	no 81	unknown -111
pride	no 277	unknown -241	yes -59
prints	unknown 125	yes -109
priority	yes 50
problem	no -55
properly	no 112	yes -86
proud	no -90	yes 59
prove	no -47
pruning	no -48	yes 73
pulled	no -54	unknown -40	yes 96
pulling	no -87	unknown 162	yes -86
pump	no -66	yes 47
purple	no -68	yes 71
purpose	unknown -92	yes 106
pushed	no -47	yes 49
putting	unknown -128	yes 156
pv	no -60	yes 62
quad	no -99	yes 70
quarter	unknown 48	yes -54
question	unknown -168	yes 123
queue	unknown -41
quick	no 112	unknown -99
quite	no 74	unknown -65
quote	no 57	yes -41
r	no 134	unknown -98
rabies	no -102	unknown -136	yes 218
rack	no -130	unknown 210	yes -99
racks	unknown 80	yes -73
radiator	unknown -56
radio	yes -52
rail	unknown -150	yes 158
rain	no 43	yes -57
raining	unknown -78	yes 63
ramp	no 78	yes -74
ran	unknown -41
rang	no 63	yes -96
range	no -55	unknown -96	yes 140
rather	unknown -44
raw	unknown -77	yes 100
ray	no 132	unknown -101	yes -46
reached	no 101	yes -63
read	no -70	unknown 84
real	unknown -132	yes 94
really	no 121	yes -126
rear	unknown 80	yes -56
reason	no -40	unknown 65
reception	no -84	unknown 123
reckons	unknown 50	yes -73
record	yes 44
recorded	no 64	yes -100
red	no -71	unknown 48
refunded	no 59	yes -76
refuses	no -40	unknown 84	yes -45
register	unknown 57
reimbursement	no -100	unknown 255	yes -163
reims	no 50	unknown -174	yes 78
remains	no -93	yes 57
remember	no -84	yes 55
removal	no 97	unknown 55	yes -167
removed	no -101	unknown -83	yes 143
renault	no 124	unknown -79	yes -58
rennes	no -98	unknown -159	yes 245
rental	yes 55
repair	no 40
repaired	no -161	unknown -40	yes 145
replace	unknown 124	yes -166
replaced	unknown -42
replacing	no -118	yes 90
reported	no -43	unknown 110	yes -67
required	no 108	yes -128
residence	unknown 53
respected	unknown -60
rest	no 53	unknown -92
restaurant	unknown 47	yes -57
return	no -58	unknown 77
returned	no 59	yes -91
reversed	yes -42
reversing	no -59	unknown 131	yes -85
ribs	unknown -73	yes 110
ride	unknown 53	yes -44
rider	no -91	unknown 102
ridiculous	no 66	unknown -73
ring	unknown 40
ringing	no -70	unknown -107	yes 160
ripped	no -61	unknown 108	yes -49
river	yes -42
roadside	no -91	unknown 106
robot	no -76	unknown 121	yes -49
rock	no -167	unknown 241	yes -104
rode	no 95	unknown -148	yes 40
roofer	no 152	unknown -100	yes -63
room	yes 42
roommate	no -51	unknown 92	yes -40
rooms	no 81	yes -60
rose	no 73	yes -111
roughly	no -87	yes 85
round	no -49	unknown 66
router	unknown 84	yes -62
rover	yes 42
royal	unknown -80	yes 70
rubber	no 68
rucksack	no 82	unknown -48
rude	yes -45
rug	no -66	unknown 81
ruined	no -43	yes 64
run	no -41	unknown 87	yes -47
rung	no -88	yes 75
running	unknown 77	yes -91
rush	no 155	unknown -86	yes -83
safe	no 124	unknown -65	yes -63
salam	no -133	unknown 154
sale	no -126	yes 68
salon	no -48
samu	no -58
sand	no -46	unknown 123	yes -71
sandwich	no 133	unknown -124
sat	unknown 56	yes -75
saw	no 85	yes -55
saying	no -118	unknown 96
scalded	unknown -79	yes 108
scalp	no -48	unknown -180	yes 215
scare	no 62	yes -44
scared	unknown -72	yes 58
scorched	yes -48
scratch	no 88	unknown -50
scratched	no -53	yes 46
screamed	unknown -139	yes 138
screen	no -51	yes 41
screwdriver	no -55	unknown 96	yes -43
sea	no -78
seal	unknown 53	yes -52
sealed	no 83	unknown -51
seam	no -85	unknown 64
seat	no 43	yes -41
seatbelt	yes 65
seats	unknown 181	yes -197
see	no 43
seeing	no -104	unknown 174	yes -80
send	no -45	unknown 95	yes -50
sent	no 115	unknown -46	yes -71
serious	unknown -111	yes 81
service	unknown -101
settat	no -44	unknown -50	yes 96
seven	unknown -66	yes 41
sewed	no -66	unknown -161	yes 212
shaken	no 71	unknown 55	yes -194
shaking	unknown -41	yes 71
shame	unknown 95	yes -73
shape	no 50	unknown -212	yes 82
shaped	no 139	unknown -79	yes -74
share	unknown -40
shattered	unknown -77
shed	unknown 69	yes -82
shelf	yes -64
shelter	no 64	yes -40
shes	no -51	yes 51
shin	no -56	unknown -84	yes 136
shock	no 41	unknown -137	yes 100
shoe	no -53	unknown -59	yes 111
shop	unknown 68	yes -48
shopfront	no 86	unknown -40	yes -68
shopping	no 62	unknown -84
short	no 52	yes -94
shot	no -45	yes 40
should	unknown -59
shoulder	no -79	unknown -55	yes 134
shout	no 45	unknown -68
shouted	no 75	unknown -40
shouting	no -82	yes 62
shoved	no -47	yes 79
showed	no -54
shower	unknown -62	yes 58
shows	no -125	yes 90
shredded	unknown -57
shrugged	unknown 85	yes -56
shunt	no 167	unknown -105	yes -90
shut	unknown -81	yes 94
si	no 110	unknown -99
sides	no -40
sidi	no -103	unknown 150	yes -49
signal	no -46	unknown 59
silver	no 49
singed	unknown -96	yes 110
singing	no 72	unknown -47	yes -71
single	no 41	yes -57
sink	no 41	unknown -42
siphoned	no -78	unknown 121	yes -48
sir	no -43
sirs	no -53	unknown 109	yes -86
sitting	unknown -43
six	no -44
sixty	no 82	yes -112
ski	yes -51
skidded	no 201	unknown -191	yes -61
skier	no -54	unknown -76	yes 125
skin	no -43	yes 59
skirting	no -59	unknown 101	yes -43
skis	no 125	unknown -80	yes -51
skoda	no 139	unknown -104
sky	no -51	unknown 80
slab	no -82
slammed	no -54	yes 59
slates	no 76	yes -50
sleep	no -72	unknown 41
sleeping	no 61
sleeps	no -61	unknown -116	yes 173
slept	no 99	unknown -73
sling	yes 58
slip	no -74	unknown 109	yes -46
slipped	no 50	unknown -80
slippers	yes 46
slow	no 54	yes -69
slowly	unknown -106	yes 91
smart	no -68	unknown 118	yes -56
smell	no 45	yes -49
smells	no -54	yes 86
smoking	no -62	unknown 129	yes -104
snapped	no -51	unknown 60
soaked	unknown -45	yes 69
socket	unknown 54
sockets	no 113	unknown -107	yes -42
socks	no 90	unknown -77
sofa	no 45	unknown -58
soft	no -40	unknown 105	yes -63
some	unknown 66	yes -43
somebody	unknown 63
someone	unknown 42	yes -45
sometime	no -50	unknown 66
somewhere	unknown 65	yes -54
sore	unknown -97	yes 117
sorry	unknown 74
sorted	no 50	unknown -91	yes 40
souk	no -85	unknown 84
soul	no 53	unknown -44
sound	no 43
space	no 63
spain	unknown 109	yes -85
spanish	unknown -52	yes 55
spark	no 92	yes -81
sparks	no 163	unknown -130	yes -59
speak	no 62	yes -81
speed	no -42	yes 69
spider	no 138	unknown -80	yes -65
spill	no 177	unknown -114	yes -106
splinter	no -40	unknown -212	yes 225
sprained	no -44	unknown -125	yes 167
spray	no -45	unknown 67
spread	no -102	unknown 114
spun	no 70	unknown -94
staff	no 142	unknown -122
stain	no 62
stained	no -88	unknown 143	yes -57
staircase	no 52
stairs	no -58	yes 45
stairwell	unknown -89	yes 52
stall	unknown -101	yes 71
stalled	no 58	yes -44
stamped	yes -57
stand	unknown -123	yes 124
star	no 149	unknown -107	yes -72
starred	unknown 54	yes -43
start	no -40	unknown 76
started	unknown -41
statements	unknown -45
stationary	no 45
stayed	yes 56
steering	no 98	unknown -55	yes -66
step	yes 50
stepladder	no -73	unknown -131	yes 186
stepped	unknown -79	yes 106
steps	no -69	unknown -71	yes 141
stiff	no -81	unknown -98	yes 173
stings	no -86	unknown -268	yes 277
stinks	unknown 64	yes -66
stitches	unknown -77	yes 114
stole	no -93	unknown 146	yes -55
stolen	unknown 77	yes -58
stone	unknown 47	yes -53
stones	no 117	unknown -114
stood	no 142	yes -152
stopped	yes 41
stops	no 60	unknown -51
storage	no -48
storey	no 61	unknown -68
story	no 57	unknown 71	yes -172
stove	no 59	yes -61
stoved	no -96	unknown 49
straight	no 42	unknown -42
stray	no 158	unknown -82	yes -88
street	no 54
strike	no 149	unknown -111	yes -92
stripper	no 73	unknown -40
strong	no -84	unknown 126	yes -45
struck	yes -40
stuck	no 79	yes -109
student	no 45
studio	unknown 83	yes -46
study	unknown 65	yes -43
stuffed	no -40
suffered	no 158	unknown -123
sugar	no 84	unknown -58
suitcase	unknown 53
sultan	yes 41
summer	unknown 83	yes -123
sump	no -95	unknown -108	yes 154
sun	no -140	unknown 217	yes -97
sunroof	no -53	yes 61
super	unknown -41
supermarket	no -41
sure	no 77	yes -67
surfboards	unknown 50
surge	unknown 120	yes -100
swallowed	no -70	unknown -162	yes 197
swapped	no 49	unknown -41
swear	unknown -59	yes 82
swearing	unknown -82	yes 77
swerved	unknown -72
swollen	no -42	yes 67
swung	unknown 58	yes -48
tables	no -59	unknown -122	yes 184
tablet	unknown 98	yes -164
tail	no 160	unknown -102	yes -62
tailbone	no -65	unknown -83	yes 149
tailgate	unknown 41
taking	unknown -50
talking	no -84	yes 118
tangier	yes -60
tap	unknown 80	yes -49
tape	no -110	unknown 43	yes 59
tarpaulin	no 149	unknown -84	yes -92
taxi	no -40
tazi	unknown 79	yes -56
tea	no 56	unknown -45
teacher	no -89	yes 87
technician	no 40
telephone	unknown 127	yes -132
television	unknown 62	yes -58
telling	no 82	yes -110
telly	no 41	yes -48
tenant	no -87	unknown 89
tent	unknown -42	yes 43
tesla	no -73	unknown 105
test	no -54	unknown 140	yes -86
tetanus	unknown -51	yes 85
than	no 83	unknown -57
thank	no 76	unknown -60
thankfully	no 117	unknown -94
thanks	no 100	unknown -70
thats	no -53	yes 74
theft	no -62	unknown 88
themselves	no -58	unknown 72
theo	no -41	yes 54
theres	no -47	unknown 92	yes -47
thief	no -71	unknown 81
thieves	no -71	unknown 138	yes -122
thigh	no -92	unknown -187	yes 238
things	unknown 43	yes -59
think	no -141	unknown 153
thinking	unknown 129	yes -125
third	unknown 67	yes -59
thirty	no -49	unknown 50
tho	no 253	unknown -155	yes -210
those	unknown -113	yes 111
though	yes 49
thought	yes 44
thrown	no -49	unknown -94	yes 135
thru	unknown 61	yes -103
thumb	no -64	unknown -106	yes 164
thunder	no 42	yes -63
thunderstorm	no -89	unknown 124
tichka	no -70	yes 99
tile	unknown -150	yes 140
tiles	unknown -79	yes 43
tin	unknown 82	yes -45
tip	no -92	yes 61
tipped	yes 49
tires	no 113	unknown -48	yes -65
today	unknown 67
toddler	no -43
toe	unknown -63	yes 40
toes	unknown -132	yes 151
together	no 66	yes -61
toilet	unknown 77
toll	unknown -73	yes 58
tomorrow	no -83	unknown 139	yes -56
tongue	no -137	unknown -41	yes 155
too	no 45	unknown -94	yes 46
tools	no -57
tooth	no -88	unknown -82	yes 170
top	unknown -94	yes 101
tore	unknown -73	yes 108
torn	yes 61
tornado	no 47	unknown -40
touch	no 122	unknown -154
touched	no 43
tourists	no -57
tours	no -41	unknown 73
towards	yes 60
towed	unknown 41
towel	no 46	unknown -57
towing	no 72	unknown -51
town	no -101	yes 68
traffic	unknown -50
trailer	no -43	unknown 77
train	no 111	yes -91
tram	no -43	unknown -142	yes 176
trampoline	no 97	unknown -81
travel	no 40	yes -63
travelling	no 95	unknown -51	yes -53
tree	no 48	unknown -45
trees	no 66	unknown 75	yes -155
trembling	no 85	unknown -177	yes 109
trip	no -42	unknown 75
tripped	no -73
trod	no -79	yes 60
trouble	no -63
truck	no -40	unknown 49
trucks	unknown 49
true	no -151	yes 105
truly	unknown 42
tub	no 116	unknown -44	yes -73
tube	no -62	unknown 73
tumble	unknown -41	yes 55
turn	no -79	yes 70
turned	no -63	yes 83
turns	no -85	unknown -57	yes 135
tweezers	no -123	unknown -136	yes 222
twelve	unknown 56	yes -87
twingo	no -157	unknown 214	yes -71
twins	unknown -73	yes 62
twisted	no -43	yes 58
two	unknown -41
type	no -50	yes 54
typing	no -52	yes 84
tyre	no 78	unknown -149	yes 69
tyres	no -58	unknown 123	yes -61
u	no -78	unknown 173	yes -96
uber	no 76	yes -57
underground	no -46	unknown 57
underneath	unknown 62	yes -51
unharmed	no 104	unknown -55	yes -46
unhurt	no 97	unknown -59
unit	no 52	unknown -45
units	yes 55
unscathed	no 113	unknown -86
us	no 61	unknown -46
use	no 128	unknown -129
used	no 145	unknown -127
utility	no -129	unknown 76	yes 49
uzes	no -59	unknown 40
valence	no 67	unknown -48
valley	yes -41
valued	no -60	unknown 87
valve	unknown -75	yes 101
vanished	yes -49
vannes	no 135	unknown -52	yes -100
vase	no -80	unknown 119	yes -42
ve	no -40
vehicle	yes 41
velux	unknown -43	yes 49
veranda	unknown 42
verge	no 102	unknown -52	yes -67
village	no -55	unknown 48
visiting	unknown 41	yes -58
voltage	unknown 78	yes -54
volvo	unknown -42	yes 47
w	no -163	unknown 125
wait	no -41	unknown 62
waited	no 79	unknown -42
waiter	no -73	unknown -187	yes 258
waiting	unknown 50
walk	unknown -69	yes 88
walking	unknown -42	yes 78
walks	no -70	unknown -54	yes 119
wall	unknown 52
wallet	no 78	unknown -136	yes 44
walls	no 60	unknown -65
wanted	no 54	unknown -113	yes 59
wants	unknown 47
wardrobe	no 55	yes -73
wash	no -106	unknown 63
washed	no -62	unknown 194	yes -132
wasn	no 65	yes -40
watches	no -59	unknown 122	yes -67
watching	unknown 59	yes -78
waterfall	no 89	yes -103
wearing	no -95	unknown 64
web	yes -49
wedding	no 50	yes -80
weekend	no -62	unknown 134	yes -81
weeks	yes 44
well	no 54	unknown -82
were	no 50
weren	no 129	unknown -152
wet	unknown -71	yes 63
wheel	unknown -42	yes 57
wheelchair	no -57	unknown 196	yes -172
wheels	no -45	unknown 98	yes -54
where	no 53
whether	no 109	unknown -64	yes -66
whiplash	no -84	unknown -72	yes 156
whoever	no 100	yes -75
whom	unknown 66
why	unknown -101	yes 80
width	no -54	unknown 80
wife	unknown -58	yes 51
wild	no 66	unknown -54
will	unknown 49
wind	unknown 49	yes -52
wine	no 72	yes -98
winter	no 40
wiper	no -94	unknown 135	yes -53
wipers	no 75	yes -95
wire	no -50	yes 61
wish	no 63	yes -55
without	unknown -43
woke	no 61	unknown -93
woman	no 43
wont	no -51	unknown 66
wood	no 48	yes -47
wooden	unknown 74	yes -45
word	no 82	yes -79
work	no -42
worker	no 87	unknown -45	yes -40
working	no 77	unknown -128
works	yes -40
worktop	no -51	unknown 93	yes -44
worth	no -55
would	no -61	unknown 78
wound	no 47	unknown -55
wounded	no 118	unknown -71	yes -46
wrapped	unknown -72	yes 91
wrenched	unknown -139	yes 111
wrist	no -86	unknown -89	yes 176
wrists	no -82	unknown -178	yes 226
written	no -84	unknown 133	yes -55
x	unknown -139	yes 98
yanked	no -40	unknown -105	yes 136
yard	no 60	yes -41
yaris	no 58	yes -56
year	yes -47
yellow	unknown -97	yes 65
yet	unknown 55
young	no 78	yes -42
your	unknown 64	yes -53
yours	no -132	unknown 75
zebra	unknown -96	yes 134
zerktouni	no -161	unknown 127	yes 47
zero	no 59
zinc	no -60	unknown 59
@thirdParty
	no 133	unknown -223	yes -44
#019>	no -62	yes 77
#026>	no -44	yes 57
#0pm>	yes 50
#0th>	no -105	unknown 93
#11pm	no 40
#140>	no -195	yes 202
#14th	yes 49
#150>	no 78	yes -58
#180>	no 72	yes -56
#18th	no -209	unknown 202
#1pm>	no 47
#200>	no 67	yes -55
#2019	no -62	yes 77
#2026	no -44	yes 57
#208>	no 70	yes -54
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
#<208	no 70	yes -54
#<21>	no 106	yes -89
#<22>	no 56
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
#<55>	no -184	yes 195
#<60>	no 74	yes -64
#<74>	no 207	unknown -52	yes -175
#<780	no -43	yes 75
#<800	no 114	unknown -52	yes -62
#<900	unknown -50	yes 45
#<90>	no 132	yes -121
#<a10	no 103	yes -92
#<a6>	no 81	unknown -48	yes -42
#<a7>	no -78	unknown 150	yes -97
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
#<art	no -93	yes 110
#<ash	no -129	yes 145
#<ass	unknown 54	yes -63
#<ate	no 46
#<aug	no 44
#<ava	no 86	yes -72
#<ave	no -61	yes 67
#<awn	no -86	unknown 64
#<azi	yes 63
#<azr	no -87	unknown 247	yes -221
#<bag	no 71	yes -53
#<bak	no -75	yes 59
#<bam	no -53	yes 63
#<bay	no -123	yes 148
#<bed	no 48	yes -53
#<bef	no -44	unknown 45
#<beg	no -74	unknown 44
#<bei	no 44
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
#<buc	no 45
#<bui	no -47	yes 62
#<bul	no 80	yes -69
#<bum	no -57	yes 47
#<bun	no 149	yes -124
#<bus	yes 56
#<buy	no -72	yes 106
#<byp	no 42
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
#<chr	yes 41
#<chu	no -75	yes 108
#<cit	no -120	yes 135
#<cla	no -133	unknown 58	yes 75
#<clu	no -46	unknown 55
#<cm>	no 87	yes -57
#<co>	no -117	unknown 50	yes 76
#<coa	yes 47
#<coc	no 83	yes -52
#<coi	no 40
#<coo	no -43	yes 71
#<cov	no 59	yes -97
#<cow	no -100	unknown 53	yes 52
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
#<dai	no 94	yes -70
#<dam	no -64	yes 44
#<dan	no 43
#<dat	yes 53
#<de>	no -40
#<dec	unknown 64	yes -49
#<dee	no 88	yes -117
#<def	no 167	yes -132
#<del	yes 59
#<den	no -93	unknown 87
#<dep	unknown 46
#<dh>	no 52
#<dia	no 54	unknown 60	yes -133
#<dic	no 126	yes -99
#<die	no 45
#<dif	no -144	yes 160
#<dij	no -76	yes 87
#<din	yes 55
#<dir	no -64	yes 43
#<dit	no 120	yes -102
#<div	no 179	yes -149
#<diz	no -86	yes 104
#<doc	no 58
#<doe	unknown 40
#<dou	no 47
#<doz	no 54	yes -47
#<dru	no 61
#<dry	no 68	yes -55
#<du>	unknown -57
#<due	no 78	yes -65
#<dul	no -47	yes 58
#<dup	unknown -45	yes 44
#<dur	no -60	yes 64
#<dus	no 53
#<dut	no -67	yes 99
#<eac	no 66	yes -42
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
#<emb	no 66	yes -52
#<eno	yes 41
#<ent	no -43	yes 57
#<esc	no -76	yes 87
#<ess	no -125	unknown 89
#<eva	no -59	yes 81
#<evi	unknown 104	yes -119
#<evr	unknown -63
#<ex>	no -223	unknown 91	yes 118
#<exh	no 72	yes -53
#<exi	yes 53
#<ext	no 76	yes -65
#<eye	no 45
#<fab	no -62	yes 68
#<fai	no -65	yes 40
#<fam	no -45	yes 72
#<fas	no -42	yes 59
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
#<fus	no 108	yes -92
#<gal	no -83	yes 108
#<gam	no 84	yes -68
#<gar	no 51
#<gas	no 60	yes -41
#<gea	no 117	yes -95
#<ger	no -98	yes 112
#<gf>	no 171	unknown -75	yes -117
#<gif	no -136	yes 145
#<gig	no -49	yes 62
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
#<hei	no 71	yes -59
#<her	no -44	yes 52
#<hes	no 160	yes -152
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
#<iph	no -64	unknown 97
#<iro	no -108	unknown 59	yes 46
#<isn	no -62	yes 62
#<ita	no -53	yes 78
#<jam	no 146	yes -121
#<jan	no -135	unknown 146
#<jar	no -44	yes 53
#<jaw	no -202	unknown 143	yes 64
#<jea	no 48
#<jem	no 159	yes -144
#<jet	no -95	yes 112
#<jew	no 76	yes -64
#<job	yes 47
#<joi	no 59
#<jud	no -51	yes 64
#<kan	no -74	yes 99
#<kar	no -151	yes 166
#<kee	no -46	yes 58
#<ken	no 43
#<kep	no -42
#<kil	no 87	unknown -53
#<kis	no -74	yes 90
#<kit	no 44
#<km>	no 81	yes -67
#<kni	no 86	yes -66
#<kno	no -56	unknown 50
#<la>	yes 63
#<lab	yes 61
#<lad	yes 45
#<lap	no 54
#<las	unknown 49
#<law	no -108	yes 126
#<le>	no -54	yes 78
#<lec	no -187	unknown 137
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
#<loa	no -70	yes 87
#<lob	no 58
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
#<nai	no 72	yes -50
#<nam	no -101	yes 107
#<nan	no -112	unknown 75
#<nar	no -192	unknown -44	yes 209
#<nas	no 159	yes -141
#<nat	no -158	yes 178
#<nav	no 52	yes -46
#<nei	no -71	yes 89
#<nep	yes 52
#<nes	no 41
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
#<onc	no -84	yes 106
#<opp	no -114	yes 128
#<opt	no 83	unknown -57
#<or>	yes -64
#<ora	no 64	yes -46
#<ord	no 49
#<orl	no -84	unknown 153	yes -139
#<oua	unknown -42
#<ouj	no 53	unknown -43
#<ouk	no 59	yes -46
#<own	no 40
#<pai	unknown 84	yes -60
#<pat	unknown 60
#<pav	unknown 42
#<pea	no -139	yes 158
#<peb	no 46
#<ped	no 54	yes -42
#<pel	no -140	yes 156
#<pen	no -103	yes 134
#<pet	no -45	yes 62
#<pha	unknown 47
#<phy	unknown 87	yes -64
#<pig	no 92	yes -71
#<pil	no 46	unknown -64
#<pit	no -68	yes 77
#<piz	unknown -42
#<plo	no -103	yes 119
#<pls	no -135	unknown 196	yes -125
#<poc	no 172	unknown -45	yes -130
#<poi	unknown 91	yes -54
#<pom	yes 41
#<pon	no -111	yes 128
#<poo	no 74	yes -79
#<pop	no 50
#<pot	no 137	yes -117
#<pow	no -43	unknown 99	yes -65
#<pra	yes 47
#<pro	no -48	unknown 66
#<pru	no 58
#<pum	unknown 91	yes -58
#<pun	no 67	yes -53
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
#<req	no -86	yes 93
#<ret	no -115	yes 121
#<rev	yes 46
#<ria	no -54	unknown 80
#<rib	no -88	unknown 106
#<rid	no -87	yes 84
#<rip	no 72	yes -54
#<roa	yes -43
#<rob	no 66
#<roc	no 89	yes -74
#<rod	no -54	yes 65
#<rol	yes 53
#<rot	no 89	yes -52
#<rou	yes 46
#<rov	no -65	yes 98
#<row	no -181	yes 197
#<rub	no 94	unknown -63	yes -50
#<rud	no -74	yes 88
#<rug	no 54
#<run	yes 48
#<sar	no 127	yes -110
#<sca	no -40	unknown 57
#<scu	no 94	yes -72
#<sel	no 145	yes -126
#<sep	yes 55
#<sev	no 43	yes -54
#<sew	no -152	unknown -42	yes 186
#<she	yes 52
#<shr	unknown 57	yes -95
#<si>	no -76	yes 85
#<sic	no 45
#<sil	no 53	yes -41
#<sip	no 107	yes -91
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
#<spu	no 128	yes -110
#<squ	no -65	yes 78
#<ste	no 41
#<sti	no -42
#<sub	no 110	yes -96
#<suf	no 121	yes -100
#<sug	unknown 48	yes -52
#<sui	no -49	unknown 103	yes -66
#<sum	no 101	unknown 41	yes -149
#<sun	no 46
#<swi	no -65	yes 86
#<swo	unknown 63	yes -82
#<swu	no -144	yes 159
#<syn	no -42	yes 69
#<tak	yes -43
#<tax	no -43	yes 71
#<tec	yes 42
#<tee	no -59	unknown 92
#<tem	no -81	yes 99
#<tes	no -128	yes 157
#<tet	no -58	yes 66
#<tho	no 58	yes -58
#<tie	no -156	yes 178
#<tin	no -114	yes 135
#<tir	no 113	yes -89
#<tiz	no 179	yes -161
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
#<ube	no -88	yes 103
#<unc	no -69	yes 84
#<unh	no -67	yes 79
#<unl	no 58
#<uns	no -63	yes 82
#<unu	no 99	unknown -56	yes -48
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
#<wai	no -55	unknown 60
#<wak	no -46	yes 52
#<wan	no -80	yes 49
#<wea	no -78	yes 96
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
#<yel	no 57	yes -42
#<yet	no 41
#<yog	no 65	yes -58
#<zeb	no -94	yes 124
#<zin	yes 58
#a10>	no 103	yes -92
#aari	no 61
#abat	unknown 81	yes -56
#abbe	no 46	unknown 48	yes -94
#abil	no -132	yes 147
#abla	unknown 91	yes -110
#ably	no -90	yes 115
#aboa	no 191	yes -164
#abov	no -90	yes 90
#abri	no -93	yes 108
#abso	no 60
#acad	no 106	yes -84
#acbo	no 112	yes -96
#acce	no -224	yes 240
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
#afra	no -164	unknown 175	yes -69
#agad	no 55
#agai	no -45
#agda	no 51
#agen	no -76	yes 92
#ager	yes 49
#ages	no 65	yes -58
#agha	no 50
#agne	no -51	yes 78
#agno	no 66
#aha>	no 217	unknown -46	yes -180
#ahea	no -98	yes 114
#aila	no 56	yes -50
#aile	yes 46
#aini	no -189	unknown 99	yes 89
#aint	unknown 49	yes -55
#airc	unknown -50
#aird	no -133	yes 153
#aire	no -41	yes 64
#airi	no 86	yes -54
#airl	unknown 133	yes -106
#airp	no 108	yes -88
#airw	no -200	unknown -42	yes 232
#aise	no 62	yes -40
#ait>	no -210	unknown 83	yes 120
#aite	no -73	unknown 69
#aiti	no 63	yes -48
#ake>	no 41
#akec	no -56	unknown 47
#aken	no 43
#akes	no 61
#aks>	yes 58
#alam	no -119	unknown 101
#alan	no -143	unknown 138
#alar	no 43
#alco	unknown 51
#ald>	no -225	yes 235
#alde	no 96	yes -80
#alec	no -88	yes 101
#aler	no 104	yes -90
#ales	no 42
#alig	no 153	yes -136
#alin	no -50	yes 57
#alis	no 58	yes -44
#aliv	unknown 84	yes -123
#alki	no -146	unknown 62	yes 84
#alla	no -53	yes 62
#alls	unknown 45
#alm>	yes 61
#almo	no -180	unknown 210	yes -74
#alo>	no -89	yes 113
#alp>	no -109	unknown 126
#als>	no 86	yes -69
#alsa	no -100	yes 118
#alti	no -57	yes 63
#alue	no 89	yes -72
#alwa	no 45
#alyt	no 68	yes -45
#ama>	no 147	yes -129
#amag	no -49	yes 68
#amas	no -41	unknown 83	yes -53
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
#amon	no 99	yes -82
#amou	no -58	yes 84
#amp>	no -49
#ampi	unknown -47
#anag	yes 50
#anc>	no -54	yes 68
#anca	no -77	unknown 118	yes -73
#ance	no -65	unknown 61
#ande	no -42	unknown 52
#andf	no 168	yes -151
#andw	no -41	yes 56
#aned	no -67	yes 89
#aner	no -52	yes 68
#anfa	no 40
#anga	no 160	yes -151
#angi	no 77	yes -59
#angl	no 91	yes -71
#ango	no -129	yes 157
#anic	no -40	unknown 85	yes -51
#anin	no 68	yes -44
#anis	no -52	yes 81
#ankf	no -101	yes 119
#ankl	yes 45
#anks	no 55
#anni	no 169	yes -145
#anny	no -126	unknown -58	yes 159
#anor	no 54
#anot	no -116	yes 132
#anqu	no -48	yes 53
#ansl	no 123	yes -114
#answ	no -213	unknown 71	yes 125
#ant>	no -80	unknown 41
#anti	no -132	yes 153
#anto	no -105	yes 115
#ants	no -41	yes 50
#anua	unknown 51
#anus	no -74	yes 82
#anva	no 139	yes -109
#anyb	unknown 92	yes -60
#anym	no 147	yes -137
#anyo	no 44
#anyw	unknown -47	yes 40
#aoue	no 93	yes -83
#aoui	no -180	unknown 126	yes 47
#apar	no -82	unknown 67
#ape>	no 86	yes -57
#aped	no -62	yes 82
#aphe	no -144	unknown 72
#aphs	no 48
#apla	no 57	yes -50
#apol	no -72	yes 43
#app>	no -88	yes 105
#appa	no 75	unknown -46
#appi	no -48	yes 62
#appl	no 83	yes -74
#appo	no 88	yes -44
#appr	no 122	yes -113
#appy	no -119	yes 154
#apse	no 85	yes -65
#apto	no 48
#aptu	yes 44
#aqua	no 50
#ara>	no -74	yes 109
#arab	yes 57
#arag	no 84	yes -60
#aran	no 96	yes -82
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
#arks	no -51	unknown 72
#arle	no 154	yes -140
#arly	no -70	yes 88
#arma	unknown 48
#armi	no -64	yes 96
#arni	no 42
#arno	no -159	yes 174
#arp>	no -52	yes 63
#arpo	no 54	yes -45
#arqu	no 42
#arra	no -49
#arre	no -60	yes 80
#arry	no -97	yes 126
#arse	no -83	yes 103
#arsi	yes 49
#arti	yes 44
#artm	no -96	yes 105
#artn	no -67	yes 90
#arto	no -179	yes 208
#arty	no -67	unknown 96
#arza	no -44	unknown -47	yes 87
#asa>	no -98	unknown 108
#asab	no -77	unknown 118	yes -73
#asan	unknown -41
#aseb	no 100	yes -78
#asem	no 77	yes -54
#ases	no 138	yes -130
#asin	no -58	yes 73
#ask>	no -98	unknown 49	yes 47
#asks	no 104	yes -81
#asp>	no 200	unknown -47	yes -151
#assa	yes 44
#assi	no 47
#asso	no 140	yes -109
#assp	yes -54
#assu	no -237	unknown 158
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
#atev	no 115	yes -87
#atha	no -77	yes 102
#athe	no 46	yes -45
#athr	no 66	yes -67
#atie	no -55	yes 66
#atma	no -155	yes 171
#atta	no 69	yes -41
#attr	yes 42
#augu	no 44
#auli	no -145	yes 152
#aund	yes 56
#aune	no -53	yes 65
#aura	no -79	yes 99
#aust	no 72	yes -53
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
#ayer	no 140	yes -112
#ayin	no -85	yes 102
#ayme	no -169	unknown 202	yes -52
#ayor	no 101	yes -83
#ayst	no 84	yes -53
#azat	unknown -71	yes 79
#aze>	no 146	yes -131
#azil	no -125	yes 155
#azou	no 50
#azro	no -87	unknown 247	yes -221
#azy>	no 125	yes -113
#badl	no -42	yes 52
#bag>	yes -43
#bake	no -75	yes 59
#balc	unknown 56	yes -50
#bale	no 44
#bank	no -41	unknown 160	yes -132
#bar>	no -132	yes 152
#barb	yes 42
#barn	no 64	yes -50
#barr	no 40
#base	no 99	yes -77
#basi	yes 41
#bat>	unknown 66	yes -47
#bay>	no -126	yes 151
#bbed	no 67	yes -80
#bber	unknown -50	yes 56
#bbin	no -154	unknown 165
#bbli	no -59	unknown 66
#bby>	no 122	unknown -47	yes -76
#beac	no 42
#beam	no 147	yes -127
#beat	no 75	unknown -45	yes -43
#beau	no -90	yes 104
#becu	no -48	yes 60
#bed>	no 81	yes -74
#bedr	yes -43
#beds	no -73	yes 80
#bees	no 60
#befo	no -44	unknown 45
#bega	no -106	unknown 77
#bein	no 44
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
#bott	no 47
#boug	unknown 67	yes -95
#boul	yes 45
#boun	yes 53
#bour	no -74	yes 94
#bove	no -90	yes 90
#bow>	no -79	unknown 56
#box>	no 45
#boyf	no -133	yes 150
#boys	no -97	unknown 112
#bra>	no -87	yes 114
#brac	no 116	yes -96
#brai	no -56	yes 67
#bran	no -80	yes 114
#brid	no 70	yes -47
#brin	no -49	yes 66
#bris	no 151	unknown -53	yes -108
#brot	no -44	yes 70
#brou	no 66	yes -48
#brow	no 77	yes -61
#brua	no 70	yes -49
#brui	no 42
#bser	yes 71
#bsol	no 60
#bubb	unknown 94	yes -102
#buck	no 45
#buil	no -42	yes 58
#bump	no -57	yes 47
#burs	no 44	yes -58
#bus>	no -106	yes 128
#buse	no -104	yes 119
#busi	no 130	yes -116
#butt	no 71	yes -55
#buyi	no -72	yes 106
#bypa	no 42
#cade	no 71	yes -46
#cafe	yes 46
#caff	no -58	unknown -41	yes 93
#cake	no -48	yes 87
#cal>	yes 49
#cald	no 96	yes -80
#cale	no -88	yes 101
#calf	no -76	yes 102
#calp	no -109	unknown 126
#canc	unknown 108	yes -99
#cand	no 83	yes -62
#cant	no -73	unknown 126	yes -60
#canv	no 139	yes -109
#cape	no -101	yes 110
#capt	no -49	yes 65
#carb	no -58	yes 71
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
#cema	no -83	yes 97
#cemb	no 102	yes -90
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
#chee	no -157	yes 174
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
#cil>	no 170	yes -155
#ciou	no -84	yes 98
#cist	no 135	yes -114
#citr	no -131	yes 148
#city	no -72	yes 107
#cker	no 77	yes -54
#cket	no 55
#ckil	no -60	yes 74
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
#cony	unknown 56	yes -50
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
#cows	no -94	unknown 172	yes -138
#crac	no 53	yes -66
#craw	no 80	yes -59
#craz	no 125	yes -113
#cret	no 128	yes -109
#crew	no 87	yes -75
#crie	no -178	yes 200
#crim	no 63	yes -44
#cros	no -70	yes 53
#crui	no 112	unknown -43	yes -63
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
#cuts	no 134	yes -115
#dabl	no -108	unknown -59	yes 178
#dabo	no -58	yes 71
#dach	no -81	yes 96
#daci	yes 48
#dad>	yes 60
#dage	no 84	yes -70
#dals	no 96	yes -82
#dam>	no 89	yes -77
#dama	no -49	yes 68
#dame	no -45	yes 54
#damp	no -144	unknown 216	yes -104
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
#deer	no 143	yes -127
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
#dger	no -49	yes 59
#dia>	no 81	unknown 42	yes -131
#diab	unknown 145	yes -124
#diat	no 67	yes -50
#dic>	no -74	yes 93
#dica	no -44	yes 60
#dici	no 211	yes -187
#dict	no 126	yes -99
#dicu	no 41
#died	no 91	yes -73
#dies	no 105	yes -70
#diff	no -137	yes 156
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
#dleb	no -74	yes 84
#dles	no 126	yes -96
#dlig	no -54	yes 75
#dloc	no 76	yes -50
#dlor	no -117	unknown 87
#dly>	no -50
#dmit	no -75	yes 90
#dnt>	unknown 51	yes -52
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
#dres	no 40
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
#eane	no -78	yes 103
#eani	no 52
#eans	no 121	yes -100
#eant	no -92	yes 118
#earb	no -65	unknown 116	yes -67
#eard	no 64	yes -48
#eare	unknown 63	yes -61
#earl	no -43	yes 58
#earm	no 48
#eart	no 70	yes -52
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
#ebar	no -74	yes 84
#ebbl	no 46
#eble	yes 56
#eboa	no -44	unknown -45	yes 87
#ebod	unknown 62	yes -65
#ebox	no -49	yes 58
#ebra	no 59
#ebro	no 83	yes -68
#ebru	no 70	yes -49
#ece>	no -68	yes 63
#ecei	no 76	yes -46
#ecem	no 102	yes -90
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
#ecue	no -48	yes 60
#edal	no 131	yes -117
#edar	no 82	yes -53
#edec	no 68	yes -46
#edes	no -46	yes 53
#edge	no -42	yes 58
#edia	unknown 102	yes -134
#edic	no -82	yes 107
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
#efig	no -92	yes 110
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
#eima	no 145	yes -125
#eimb	no -97	unknown 152	yes -77
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
#elon	no -94	yes 108
#elop	no 109	yes -85
#elow	no -88	yes 107
#elp>	no 62
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
#enau	no -56	yes 80
#ench	no 61	yes -42
#ency	no -70	yes 93
#ende	yes 46
#endi	yes 41
#endo	no 81	yes -56
#ends	no -73	yes 92
#ene>	yes 59
#enea	yes 46
#ener	no 84	yes -61
#enga	no 47
#engi	no 54
#engl	no -62	unknown 78
#enho	yes 57
#eni>	no -42	yes 52
#enis	yes 44
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
#ephe	no -61	unknown 95	yes -51
#epho	no 68
#epla	no 54
#epos	no 57	unknown 56	yes -112
#epot	no -49	yes 54
#eppe	no -67	yes 87
#epte	no -56	yes 79
#epti	no -96	unknown 112	yes -46
#equi	no -118	yes 126
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
#erer	no -159	unknown -46	yes 192
#eres	no 52
#erfa	no -67	yes 97
#erfl	no -54	yes 71
#erge	yes 43
#ergi	no 121	unknown -40	yes -77
#ergr	no 159	yes -133
#ergu	no 46
#erhe	no -155	yes 168
#eria	yes 49
#erie	no 61	yes -44
#erin	yes 45
#erip	no -67	yes 88
#eriq	no -44	yes 67
#erma	no -78	yes 96
#erna	no 101	yes -89
#erne	no 88	yes -67
#ero>	no 49
#erpa	no 76	yes -67
#erri	yes 44
#erry	unknown -51	yes 59
#ersh	no -81	yes 104
#erso	yes 52
#erst	yes 41
#ert>	no 116	yes -96
#erta	no -69	yes 89
#erte	unknown 73	yes -91
#erto	no -53	yes 77
#erve	yes 61
#ervo	unknown -46	yes 45
#erwi	no 56	yes -45
#erwo	no -107	yes 127
#eryb	no -85	yes 94
#eryo	no -47	yes 57
#eryt	yes 42
#esca	no -101	yes 110
#esce	no -84	yes 100
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
#esto	no 82	yes -69
#estr	unknown 50	yes -47
#ests	no -45	yes 59
#esum	no 56
#etai	no -112	yes 126
#etal	no 60	yes -44
#etan	no -91	yes 100
#ete>	no 105	yes -84
#eted	no -51	yes 63
#etel	no 104	yes -95
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
#evid	unknown 104	yes -119
#evil	no 137	yes -126
#evis	no 79	yes -56
#evry	unknown -63
#eway	no 56
#ewel	no 76	yes -64
#ewor	no -104	unknown 166	yes -83
#ews>	no -52	yes 60
#exac	no -56
#excu	no -131	yes 144
#exha	no 72	yes -53
#ext>	no -101	yes 78
#exti	no 79	yes -71
#extr	no 139	yes -130
#eyeb	no 83	yes -68
#eyed	no 147	yes -111
#eyel	no 98	yes -82
#ezer	unknown 47	yes -48
#fabr	no -64	yes 69
#faca	no 106	yes -84
#faci	no 128	yes -114
#fact	no -73	yes 91
#fain	no -92	unknown 104
#fair	no 65	yes -49
#fait	no -143	yes 175
#fami	no -40	yes 65
#farm	yes 47
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
#fes>	no -75	yes 88
#fetc	no 84	yes -79
#few>	no -43	unknown 50
#ffec	no 69	yes -66
#ffer	no -68	yes 87
#ffic	no -49	yes 62
#ffit	no 63	yes -53
#ffol	no -58	unknown -41	yes 93
#fiat	yes 49
#fic>	no -47	yes 55
#fice	yes 49
#fied	no 68	yes -57
#fiel	no 53
#fift	unknown 55	yes -111
#figh	no -127	yes 148
#fill	yes 50
#film	no -139	yes 152
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
#flex	no 91	yes -76
#flig	no -126	unknown 111
#floa	no 101	yes -75
#flor	no -141	yes 164
#flow	yes 52
#fly>	no -73	yes 102
#foam	no -57	yes 92
#fold	no -83	yes 107
#font	no 109	unknown -53	yes -72
#food	no 110	yes -75
#forc	no 41
#fork	no -176	yes 187
#form	no -43	yes 44
#fort	no 49
#forw	no 78	yes -77
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
#gash	no 99	yes -90
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
#ghty	no 71	unknown 137	yes -201
#ghwa	no 57	yes -47
#gier	no 103	unknown -84
#gift	no -136	yes 145
#gigg	no -49	yes 62
#gin>	no -104	unknown 89
#girl	no 62
#gist	no -43	unknown 48
#give	yes 46
#gle>	no 62	yes -51
#gles	no 92	yes -61
#glin	yes 46
#glis	unknown 64	yes -40
#glov	no -41	yes 49
#glue	unknown 46	yes -45
#gnal	no -144	yes 155
#gnan	no -45	yes 54
#gned	no -49	yes 60
#goat	no 75	yes -63
#goes	yes 51
#goin	no -57	yes 61
#gold	no 104	yes -95
#gonn	yes 46
#goo>	no -157	yes 182
#good	unknown 51
#grab	no 40	unknown 59	yes -103
#grac	no -95	yes 101
#graf	no 63	yes -53
#grap	no -74	yes 43
#grat	no 116	unknown -44	yes -71
#grav	no -41	unknown 58
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
#guys	no 168	yes -148
#gym>	no 50
#h15>	no 130	yes -113
#h30>	no -40	yes 49
#h40>	no -138	yes 161
#hail	no 77	yes -66
#hain	no -54	yes 75
#hair	yes 43
#hake	no -66	yes 81
#haki	yes 40
#hale	no 52
#haly	no -77	yes 102
#ham>	yes 69
#hame	no -136	yes 149
#hams	yes -43
#han>	no -83	yes 101
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
#haus	no 72	yes -53
#havi	no -66	yes 80
#hay>	no 89	yes -73
#hazo	no 50
#hbor	no -135	yes 154
#hbou	no -70	yes 90
#head	yes 51
#hear	no 57
#hedg	no -135	yes 152
#hees	no 70	yes -53
#hefc	no 93	yes -83
#heir	no -64	yes 84
#held	no -55
#helf	no -82	yes 93
#helm	no 90	yes -69
#help	yes 57
#helt	no 61	yes -50
#helv	yes 48
#hems	no 72	yes -56
#heo>	no -144	yes 155
#herd	no -104	unknown 166	yes -99
#heri	yes 41
#herm	no -55	yes 78
#herw	no 56	yes -45
#heth	unknown 133	yes -119
#hew>	yes 52
#hewe	unknown -42	yes 44
#hick	no -166	yes 179
#hidi	no 87	yes -63
#hiel	no 61	yes -43
#hier	no 84	yes -55
#hiev	no 156	yes -144
#hift	no -42	yes 56
#hill	no -175	yes 199
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
#host	no -215	unknown 80	yes 124
#hot>	no 64	yes -42
#hote	yes -52
#hove	no -110	unknown 207	yes -140
#how>	no -59	unknown 83
#hroo	no 66	yes -67
#hrou	no -41	yes 43
#hrow	yes 54
#hru>	no 70	yes -51
#hrug	unknown 93	yes -154
#htni	no 48
#hts>	yes 42
#hty>	no 71	unknown 137	yes -201
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
#icku	no -72	yes 83
#icro	no 105	yes -96
#ics>	no -66	yes 81
#icta	no 126	yes -99
#icti	no 70	yes -50
#icy>	no -103	unknown 185	yes -83
#ida>	no -189	yes 204
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
#iest	no -46	yes 67
#ieur	no -121	yes 133
#ieve	no 60	yes -45
#iffe	no -144	yes 160
#ific	no 66	yes -58
#ifie	yes 46
#ifra	no 81	yes -72
#ift>	no -66	yes 84
#ifti	no -63	yes 74
#ifts	no 72	yes -51
#ifty	no 151	yes -126
#igam	yes 57
#igeo	no 92	yes -71
#iggl	no -49	yes 62
#ighb	no -102	yes 122
#ighw	no 57	yes -47
#igna	no -119	yes 130
#igne	no -48	yes 60
#igni	no 76	yes -65
#ika>	no 51	yes -42
#ikea	no -80	unknown 181	yes -142
#ikes	no 100	yes -76
#ilab	no 56	yes -50
#ilah	no 51
#ilal	no -56	yes 82
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
#imar	no 78	yes -67
#imbu	no -97	unknown 152	yes -77
#immi	yes 49
#imog	no 167	yes -152
#impi	no 48
#ims>	unknown 72	yes -55
#imse	no 93	yes -82
#in2>	yes 50
#ina>	no -63	yes 78
#inae	no -116	yes 129
#inat	yes -66
#inc>	yes 58
#inch	no 121	yes -100
#incl	unknown 52
#inco	no 187	yes -163
#inde	no 185	yes -152
#indi	no -43	yes 53
#indl	no -94	unknown 66
#indo	no 40
#indu	no 141	yes -116
#inee	no -82	yes 93
#inen	no 110	yes -84
#ines	no 78	yes -55
#info	no 61	yes -47
#inge	no 58	yes -42
#ingi	no -106	yes 122
#ingl	no 71	yes -52
#ingo	yes 44
#ings	no 67	yes -45
#ingu	no 79	yes -71
#inib	no -118	yes 140
#inic	unknown 50	yes -86
#inin	no -144	unknown 58	yes 86
#inis	no 114	yes -91
#inje	unknown -56	yes 71
#inki	no -142	yes 153
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
#iref	no -92	yes 110
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
#irty	no -116	yes 137
#irwe	no -200	unknown -42	yes 232
#isag	no -40	yes 47
#isco	no 87	yes -70
#iser	no -141	unknown -52	yes 188
#ishe	no 94	yes -69
#ishw	yes 46
#isin	unknown -47	yes 66
#isit	no -91	yes 116
#isju	no 103	yes -88
#isla	no 78	yes -48
#islo	no 62	yes -54
#isn>	no -67	yes 63
#isnt	yes 47
#ispl	no 145	yes -138
#ispu	no -149	yes 182
#iss>	no -71	yes 81
#issa	yes -64
#isse	no 51
#issi	no 78	yes -59
#ista	no 56
#iste	no 45
#isti	no -77	unknown 144	yes -114
#istm	no 66	yes -44
#istr	no -162	yes 185
#ists	no -110	yes 128
#itca	no -87	unknown 134	yes -65
#ited	no -78	unknown 45
#iter	no 92	yes -83
#iti>	no 67	yes -58
#itie	no -43	yes 51
#itin	no -62	unknown 52
#itio	no 83	yes -50
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
#kaim	no 59	yes -46
#kang	no -74	yes 99
#kari	no -151	yes 166
#kate	no -105	yes 134
#kcas	no 87	yes -77
#kea>	no -80	unknown 181	yes -142
#kech	no -56	unknown 47
#keep	no -52	yes 68
#kend	no 64
#keni	no 91	yes -75
#kept	no -42
#ker>	yes 55
#kers	no -145	unknown 205	yes -79
#kery	no -45
#kes>	no 84	yes -59
#kets	no 73	yes -59
#key>	yes 72
#keye	no 106	yes -70
#keys	yes -47
#kful	no -101	yes 119
#kid>	no -56	yes 74
#kidd	no 140	yes -127
#kier	no -107	yes 127
#kill	no 84	unknown -58
#kily	no -60	yes 74
#kirt	no 46	unknown 42	yes -89
#kiss	no -74	yes 90
#kit>	no 66	yes -52
#kitc	no 42
#kled	no 83	yes -71
#klif	no -64	yes 78
#kly>	no -54	yes 72
#knif	no 94	yes -71
#knoc	no -95	yes 114
#know	no -41	unknown 64
#koda	no -96	yes 107
#kons	no 64	yes -58
#ksmi	no 49
#ktop	yes 62
#kup>	no -168	yes 181
#kwar	no -165	yes 176
#kyli	no 67	yes -50
#lab>	no 89	yes -71
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
#lati	no -99	unknown 86
#latm	no -155	yes 171
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
#lbon	no 68	yes -45
#lbow	no -128	unknown 50	yes 77
#lbox	yes 42
#lcha	no 91	yes -80
#lcon	unknown 56	yes -50
#lded	yes 46
#ldin	yes 50
#ldn>	no -72	unknown 47
#ldnt	no 83	yes -55
#ldre	no 48
#lds>	no 134	yes -123
#leak	yes 40
#lear	unknown 48	yes -51
#leav	no -42
#leba	no -74	yes 84
#lech	no -88	yes 101
#lecl	no -144	yes 171
#ledg	no 189	yes -181
#leed	yes 47
#leg>	yes 49
#lema	no -78	yes 96
#len>	no 54	yes -56
#lend	no -69	unknown -40	yes 101
#leng	no 71	yes -55
#lens	no 60
#lent	no 127	yes -113
#leph	no 68
#ler>	no 63	yes -45
#lert	no 48	yes -40
#less	no -80	yes 102
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
#lill	no 45
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
#lloo	yes 66
#lmed	no -152	yes 167
#lmet	no 90	yes -69
#lmim	no 120	yes -108
#load	no -51	yes 67
#loat	no 101	yes -75
#lobb	no -47	yes 79
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
#lord	no -98	unknown 77
#lori	no -141	yes 164
#losi	no 77	yes -49
#loss	no -76	yes 84
#loth	no -115	unknown -41	yes 158
#loug	no -143	yes 162
#loui	no 86	unknown -41	yes -61
#loun	no 101	yes -84
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
#ltat	no 86	yes -54
#lted	no 58	yes -41
#lter	yes 41
#lth>	yes 41
#ltho	no -97	yes 110
#lti>	no 82	yes -71
#ltie	no -57	yes 63
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
#mari	no 60	yes -47
#mark	no -62	yes 54
#marr	unknown 41
#mas>	no -47
#mash	no 44
#mask	no 51
#mass	no 103	yes -83
#mast	no -111	yes 133
#mat>	no 61	yes -52
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
#mbur	no -80	unknown 146	yes -76
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
#melt	no 83	yes -63
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
#mili	no -235	yes 249
#milk	no 48
#mill	no 43
#mily	yes 51
#mim>	no 120	yes -108
#mina	yes -62
#mine	unknown 47	yes -47
#mini	yes 53
#minu	no 46
#mise	no -103	yes 128
#misj	no 103	yes -88
#misl	no 78	yes -48
#mith	no 78
#mits	no -61	yes 82
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
#moro	no 93	yes -83
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
#mud>	no 109	yes -92
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
#naul	no -56	yes 80
#nav>	no 189	yes -177
#nca>	no -77	unknown 118	yes -73
#nced	no -101	yes 117
#ncel	unknown 127	yes -93
#nch>	no 57	yes -55
#nche	no 99	yes -77
#ncie	no -220	unknown -48	yes 244
#ncil	no 170	yes -155
#ncle	no -91	yes 107
#nclu	unknown 52
#ncre	no 152	yes -136
#ncti	no -92	yes 103
#ncus	no 51	yes -40
#ncy>	no -61	yes 80
#nda>	yes 43
#ndab	no -75	yes 95
#ndag	no 84	yes -70
#ndba	unknown 87	yes -65
#ndel	no 81	yes -57
#ndfa	no 168	yes -151
#ndic	no -71	yes 89
#ndis	no 142	yes -123
#ndle	no 47
#ndlo	no -117	unknown 87
#ndly	no -111	unknown 71
#ndoo	no 146	yes -135
#ndre	no 85	yes -55
#nduc	no -50	yes 77
#ndwi	no -50	yes 68
#neat	no 48
#neer	no 48
#nees	no 121	yes -99
#neig	no -102	yes 122
#neit	no 58	yes -45
#nent	no -64	yes 78
#neph	yes 52
#ner>	no -40	yes 52
#nera	no 41
#ners	no -61	yes 85
#nesd	no -46
#ness	unknown 50
#nets	no 51	yes -43
#neve	unknown 41
#news	no -92	yes 102
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
#ngs>	no 44
#ngui	no 60	yes -52
#nhar	no -71	yes 79
#nhou	yes 57
#nhur	no -40	yes 52
#nia>	no -310	unknown 359	yes -295
#nibu	no -118	yes 140
#nic>	unknown 49	yes -67
#nice	no -76	yes 68
#nich	no -137	unknown 98
#nies	no -101	yes 123
#nife	no 94	yes -71
#nigh	no 46	yes -54
#nine	no 61	yes -92
#nise	no -89	yes 118
#nish	no 50
#nist	no -49	yes 71
#nit>	no 45
#nite	no 73	yes -48
#nito	no -40	yes 53
#nitr	no 53	yes -43
#nits	no 62	yes -44
#nitu	no -49	yes 72
#njec	unknown -56	yes 71
#nked	unknown 88	yes -102
#nkey	no -123	yes 138
#nkfu	no -101	yes 119
#nkin	no -142	yes 153
#nlin	no 69	yes -55
#nned	no -133	unknown 99
#nnel	no -55	yes 73
#nnet	no -45
#nnin	unknown -41
#nnis	no -78	yes 88
#nny>	no -93	yes 127
#nock	no -95	yes 114
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
#nsis	no -85	yes 96
#nsla	no 123	yes -114
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
#nths	yes -78
#ntio	unknown -41	yes 48
#ntiq	no -200	unknown -49	yes 226
#ntir	no -95	yes 111
#ntis	no -93	unknown 88
#ntle	no -94	yes 114
#ntly	no 69	yes -45
#ntra	no 85	yes -64
#ntre	no -124	yes 156
#ntro	no -201	unknown 192	yes -50
#nts>	yes 40
#nuar	unknown 51
#nudg	no -62	yes 69
#nue>	no -54	yes 60
#nus>	no -72	unknown 103	yes -45
#nute	no 41
#nvas	no 139	yes -109
#nver	no 58
#nybo	unknown 92	yes -60
#nymo	no 183	yes -167
#nyon	no 44
#oads	no -50	yes 60
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
#oden	no 100	yes -79
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
#oili	no 81	yes -69
#oin>	no 123	yes -108
#oine	no -102	yes 124
#oint	unknown 43
#oir>	no 112	unknown -43	yes -71
#oire	yes 43
#oisi	no -112	yes 123
#oiss	no 45
#okaf	no -144	yes 155
#okca	no 87	yes -77
#oked	no -127	unknown 88
#oker	no 69	yes -45
#okes	no 120	yes -81
#oksh	no -77	yes 89
#olar	no 107	yes -91
#olde	no -63	yes 82
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
#omes	no -233	unknown 117	yes 107
#omet	no 68	yes -45
#omma	no -172	yes 188
#ommi	no 40	unknown 40	yes -77
#ommu	yes 43
#ompe	no -147	yes 161
#ompl	no 48
#ompo	no 195	yes -171
#ompu	no 59	yes -44
#oms>	no 93	yes -72
#onal	no 49
#onar	no -58	yes 71
#onci	no -215	unknown -42	yes 244
#oncr	no 198	yes -180
#oncu	no 51	yes -40
#ondi	no 116	yes -97
#onds	no 51
#ondu	no -229	yes 251
#oner	no 41
#oney	unknown 97	yes -67
#onfi	unknown -46
#onge	no 125	yes -85
#ongi	no -111	yes 129
#ongs	no -61	yes 78
#onit	no -44	yes 57
#onke	no -97	yes 114
#onli	no 69	yes -55
#ons>	no -46
#onst	no -44	yes 55
#onta	no 116	yes -88
#onte	no 113	unknown -127
#onth	no -90	unknown 113
#onti	no -99	yes 114
#ontr	no -163	unknown 115
#ony>	unknown 47	yes -46
#oode	no 117	yes -89
#oodn	no 42
#oods	no -113	unknown 149	yes -56
#ookc	no 87	yes -77
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
#orag	no 132	yes -103
#oram	no 134	yes -113
#oran	no 70	yes -50
#orbi	yes -54
#orch	no 58	yes -45
#ord>	yes -44
#ords	no -54	yes 90
#orea	no 40
#oreh	no -57	yes 73
#ores	no 99	yes -76
#orey	no 81	yes -69
#orgi	no -84	yes 92
#oris	no -110	yes 131
#orit	no -96	yes 110
#orke	no -237	unknown 115	yes 127
#orki	no 51
#orkl	no -64	yes 78
#orkt	no -126	yes 137
#orma	no 67	yes -60
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
#otat	no -120	yes 143
#ote>	no -83	yes 50
#oted	no -108	yes 139
#otel	yes -52
#otic	no 60	yes -58
#oto>	no 70
#otog	no -65	unknown 44
#ots>	unknown 61
#otte	no 139	yes -112
#ottl	no 62	yes -47
#ouar	unknown -71	yes 79
#ouch	yes 44
#oud>	no 49
#ouen	no 133	yes -107
#ouge	no -68	yes 90
#ouir	no -180	unknown 126	yes 47
#ouis	no 73	yes -50
#oujd	no 53	unknown -43
#ouka	no 59	yes -46
#oul>	no 89	yes -57
#oula	no -72	yes 75
#oule	yes 53
#oull	yes 46
#oung	no 43
#oup>	no -47	yes 72
#oupl	no -97	yes 124
#oure	unknown 42	yes -77
#ouri	no -43
#ourn	no 195	unknown -47	yes -163
#ourt	no -40	yes 65
#ousa	no 48	unknown 83	yes -147
#outb	no 57
#oute	no 60
#outh	no 71	yes -63
#outi	no 107	yes -89
#outs	no 43
#oux>	no -194	unknown -58	yes 224
#oval	no -120	yes 145
#ove>	no -79	unknown 43
#oved	unknown 83	yes -119
#oven	no 119	yes -88
#oves	no -80	unknown -45	yes 132
#ovin	no -135	unknown 111
#owar	no -55	yes 71
#owba	no -177	yes 197
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
#pani	no -146	yes 161
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
#perw	no -107	yes 127
#pes>	no -119	unknown 88
#pet>	no 57
#peti	no -63	yes 80
#pets	no 50
#pfro	no 61	yes -52
#phar	unknown 47
#pher	no -130	unknown 50	yes 64
#phew	yes 52
#phon	no 40	yes -52
#phs>	no 48
#phys	unknown 87	yes -64
#pide	no 50	yes -42
#pier	yes 49
#pige	no 92	yes -71
#pile	no -106	yes 124
#pill	no 71	unknown -72
#pine	no 160	yes -141
#pins	no -53	yes 69
#pist	yes 40
#pitc	no -132	yes 138
#pizz	unknown -42
#plad	no 88	yes -77
#plai	no 40	yes -42
#plan	no 84	yes -59
#plat	no -84	unknown 44
#ples	no 201	unknown -46	yes -153
#plin	no 48
#plit	no 50	yes -62
#plou	no -143	yes 162
#ploy	unknown 49
#pls>	no -135	unknown 196	yes -125
#plug	no 43
#plum	no -43
#ply>	no 56
#pock	no 172	unknown -40	yes -132
#pods	no 64	yes -56
#poil	yes 43
#poin	unknown 103	yes -70
#pois	no 54
#poke	no -137	yes 152
#pole	no 199	yes -184
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
#powe	unknown 108	yes -83
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
#proo	no -107	unknown 191	yes -178
#prop	yes 42
#prou	yes 47
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
#punc	no 67	yes -53
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
#rald	no -225	yes 235
#rall	no -42	yes 61
#rama	no 136	yes -117
#rami	no 54
#rant	no -68	yes 90
#rape	yes 40
#raph	no -40
#rapp	no -111	unknown 45	yes 63
#ras>	no 76	yes -65
#rass	no -87	yes 98
#rate	no 55
#rath	no -74	yes 89
#rati	no -61	unknown 56
#rato	no -40	yes 65
#rave	unknown 45
#raw>	no -58	yes 84
#rawe	no 73	yes -62
#rawl	no -56	yes 75
#raye	no 46
#raze	yes 43
#razy	no 125	yes -113
#rbec	no -48	yes 60
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
#reac	yes 45
#read	yes -48
#reak	no 61	yes -72
#rear	no -43	unknown 61
#rece	yes -51
#rect	no -45	yes 55
#redo	no 67	yes -56
#ree>	no 40
#reep	no -69	unknown 154	yes -137
#reez	unknown 65	yes -44
#refe	yes 40
#refi	no -92	yes 110
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
#remb	no 71	yes -57
#remi	no -101	unknown 166	yes -81
#remo	no -79	yes 100
#ren>	no 53
#rena	no -52	yes 72
#renn	no 85	yes -76
#rent	no -61	yes 51
#requ	no -86	yes 93
#rer>	no -55	yes 53
#res>	yes -40
#resc	no 77	yes -50
#resi	no 79	yes -45
#resp	no -88	yes 102
#rest	no -46	yes 67
#resu	no 76	yes -53
#reta	no -90	yes 101
#rete	no 110	yes -93
#retu	no -42
#rewo	no -78	unknown 142	yes -75
#rfal	no -67	yes 97
#rfbo	no 48
#rflo	no -54	yes 71
#rgan	no 84	yes -71
#rged	no -91	unknown 171	yes -101
#rgen	no 61	yes -44
#rgin	no 54
#rgiv	no -84	yes 92
#rgla	no 52
#rgro	no 159	yes -133
#rhea	no -155	yes 168
#riad	no -54	unknown 80
#riag	no 80	yes -65
#rial	no -43	yes 59
#riat	no 41	unknown 43	yes -81
#rib>	no -258	unknown 162	yes -40
#ribl	no -43	yes 63
#ribs	no -41	unknown 44
#ric>	no 65	yes -43
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
#rima	no 73	yes -57
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
#rkli	no -64	yes 78
#rkto	no -73	yes 85
#rle>	no 43
#rles	no 117	yes -107
#rlfr	no 220	unknown -85	yes -190
#rlin	unknown 89	yes -64
#rly>	no -61
#rmac	unknown 48
#rmal	no 64	yes -48
#rman	no -64	yes 86
#rmar	no -171	yes 189
#rme>	yes 51
#rmin	no -75	yes 102
#rms>	yes 52
#rnad	no 52	yes -41
#rnea	no 115	yes -105
#rnet	no 125	unknown -54	yes -66
#rnic	no -159	unknown 82	yes 49
#rnit	no -49	yes 72
#rns>	no 67	yes -56
#rnt>	no 57	yes -42
#robb	no 59	yes -43
#robe	no -82	yes 108
#robo	no 141	unknown -45	yes -98
#roca	yes 50
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
#roo>	no 112	yes -96
#root	no 114	yes -102
#rope	no -76	yes 92
#ropp	no 59
#ror>	no -43	yes 65
#rors	no 129	yes -102
#ros>	no 57
#ross	no -70	yes 53
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
#rowb	no -176	yes 189
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
#rpor	no 75	yes -60
#rpri	no 48	yes -41
#rque	no 42
#rrak	no -56	unknown 47
#rred	no 67	yes -50
#rref	yes 45
#rrel	no 51
#rria	no 80	yes -65
#rrib	no -43	yes 63
#rrid	yes -60
#rrin	no 71	yes -55
#rrit	yes 52
#rriv	yes 45
#rron	no 197	yes -177
#rrow	no -81	yes 88
#rryi	no 62
#rsda	unknown 40
#rse>	no -43
#rsed	yes 42
#rsel	no -40	yes 52
#rsem	no -99	unknown 134	yes -87
#rser	no -139	yes 148
#rses	no -69	yes 79
#rshi	no -81	yes 104
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
#rtis	no -58	yes 70
#rtme	no -96	yes 105
#rtne	no -67	yes 90
#rtoo	no -53	yes 77
#ruar	no 70	yes -49
#rubb	no 114	unknown -55	yes -73
#ruct	no -51	yes 59
#rug>	no 152	yes -117
#rugg	no -150	unknown 142
#ruis	no 50
#ruly	no -84	yes 96
#run>	yes 67
#runc	unknown 108	yes -153
#runi	no 68	yes -43
#runk	no 51
#runn	yes 54
#rush	no -101	unknown 41	yes 60
#rvan	no -61	yes 72
#rwar	no 67	yes -54
#rway	no 49
#rwel	no -200	unknown -42	yes 232
#rwis	no 56	yes -45
#rwor	no -107	yes 127
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
#sal>	no 222	unknown -58	yes -163
#sala	no -104	unknown 115
#sale	no 65	yes -48
#salo	no 40
#samu	yes 59
#sant	no 94	yes -63
#saou	no -180	unknown 126	yes 47
#sapp	no -89	yes 109
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
#seme	no 74	yes -114
#send	no 73	unknown -42
#seng	yes 46
#sens	no -41	yes 62
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
#shru	unknown 93	yes -154
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
#siph	no 107	yes -91
#sir>	no -75	yes 93
#sirs	no -66	yes 75
#sit>	unknown 83	yes -41
#site	no -44	yes 63
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
#slab	no 89	yes -71
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
#sort	no -69	yes 82
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
#spok	no -137	yes 152
#spra	no 89	yes -71
#spri	no 89	yes -82
#spun	no 118	yes -101
#sput	no -149	yes 182
#squa	no -78	yes 86
#sque	unknown 69	yes -52
#ssag	no -41	yes 51
#ssao	no -180	unknown 126	yes 47
#ssar	yes -68
#sse>	no 57
#ssem	no 197	yes -177
#ssen	yes 47
#sser	yes 51
#sses	yes -51
#ssin	no -51	yes 69
#ssio	no 122	unknown -56	yes -64
#ssis	no 119	yes -83
#sso>	no 120	yes -105
#sson	yes 45
#sspo	yes -53
#ssur	no -98	unknown 106
#sta>	no 48
#stab	no 150	yes -133
#stal	no -94	yes 116
#stam	no 93	yes -75
#stan	yes 60
#stau	no -79	yes 99
#stay	no 40
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
#sty>	no 144	yes -122
#sual	no -86	yes 95
#suff	no 121	yes -100
#suga	unknown 50	yes -70
#suit	no -50	unknown 108	yes -56
#sula	no 59
#sume	yes 47
#summ	no 54	unknown 55	yes -147
#sump	no 150	unknown -44	yes -110
#sund	no 63	yes -40
#supp	no 48
#sura	no -75	yes 49
#surf	no 60	yes -42
#surg	unknown 59	yes -48
#surp	no 70	yes -60
#surv	no 97	yes -84
#swap	no -48	yes 58
#swea	no -47	yes 61
#swer	no -86	yes 50
#swim	yes 67
#swip	no -84	yes 110
#swit	no -93	yes 103
#swol	unknown 76	yes -80
#swun	no -144	yes 159
#synd	no -74	yes 93
#tage	no 101	yes -72
#tagh	no 50
#tail	yes 47
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
#tape	no 126	yes -101
#tar>	no -43	yes 72
#tarr	no 86	yes -60
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
#tebo	no -229	unknown -42	yes 258
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
#teps	unknown 102	yes -144
#terb	no 113	yes -86
#terf	no -67	yes 97
#term	no -186	yes 199
#terv	no -52	yes 64
#tesl	no -127	yes 149
#test	no -184	unknown 92	yes 72
#teta	no -74	yes 82
#teur	no -40	yes 52
#teve	no 115	yes -87
#thal	no -172	unknown 131	yes 44
#than	yes 46
#thed	yes 50
#thei	no -64	yes 84
#theo	no -144	yes 155
#thes	unknown -40
#thie	no 104	yes -87
#thir	unknown 43
#tho>	no 94	yes -75
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
#tinu	no -96	yes 107
#tip>	no 153	yes -132
#tipp	no -55	yes 77
#tiqu	no -302	unknown 140	yes 164
#tist	no -61
#tit>	no -41	yes 48
#tlem	no -59	yes 77
#tles	no -68	yes 83
#tly>	yes -46
#tman	no -46	yes 71
#tmas	no 66	yes -44
#tmat	no -155	yes 171
#tmen	yes 45
#tner	no -67	yes 90
#tnes	no -77	unknown 187	yes -124
#tnin	no 48
#toas	no 107	yes -77
#tobe	no -63	unknown 110	yes -59
#tock	yes 52
#toes	no 40
#togr	no -65	unknown 44
#tole	no 69	yes -48
#ton>	no 122	yes -110
#tood	unknown 89	yes -97
#tool	unknown 81	yes -63
#toot	no -142	unknown 69	yes 67
#topp	no -68	unknown 45
#tora	no 137	yes -108
#tori	no -120	yes 136
#torn	yes 45
#toro	no 174	yes -164
#torw	no 49
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
#trem	no 71	yes -57
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
#trun	no 151	yes -135
#tryi	no 72	yes -45
#tsid	no 49
#tta>	no 72	yes -59
#ttac	no 69	yes -41
#ttat	yes 44
#tte>	no -98	yes 122
#tted	no 107	yes -70
#ttem	no 61	yes -47
#ttes	no -149	unknown 195	yes -142
#ttin	yes 40
#tton	no 136	yes -124
#ttre	yes 42
#tub>	yes 49
#tube	no 154	yes -132
#tuck	yes 57
#tude	no -43	yes 53
#tudi	no -78	yes 104
#tugu	no -133	yes 144
#tumb	no 73	yes -61
#tune	no -49	yes 64
#tupi	no 65	yes -58
#tur>	yes 44
#twen	yes 48
#twic	unknown 75	yes -56
#twis	no 117	yes -91
#twor	no 74	yes -42
#type	yes -76
#tyre	no 67	unknown 61	yes -126
#uall	no 53	yes -42
#ualt	no -124	yes 132
#uapl	no 57	yes -50
#uari	no 46
#uart	no 54	yes -41
#uarz	unknown -71	yes 79
#uate	no -68	yes 90
#uati	no 43
#ubbe	no 114	unknown -55	yes -73
#ubbl	unknown 94	yes -102
#ube>	no 174	yes -149
#uch>	no -45
#uche	yes 58
#ucki	no -60	yes 74
#ucks	no 101	yes -82
#ucti	no 154	yes -129
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
#uett	no 89	yes -82
#ueue	no -65	yes 71
#uff>	no -79	yes 106
#uga>	no 62	yes -45
#ugar	unknown 50	yes -70
#ugge	no -102	unknown 94
#ughi	no 65
#ugue	no -133	yes 144
#ugus	no 44
#uild	no -42	yes 58
#uill	no -96	unknown 171	yes -228
#uimp	no 129	yes -109
#uira	no -180	unknown 126	yes 47
#uire	no -118	yes 126
#uis>	no 108	yes -80
#uise	no 51
#uish	no 79	yes -71
#uit>	unknown 52	yes -42
#uita	no -209	unknown -40	yes 225
#uitc	no -87	unknown 134	yes -65
#ujda	no 53	unknown -43
#ukai	no 59	yes -46
#ulan	no -47	yes 42
#ular	no 46
#ulat	no 45
#ulay	no -72	yes 75
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
#unce	no -112	yes 127
#unch	yes -51
#unci	no 170	yes -155
#uncl	no -91	yes 107
#unct	no -70	yes 84
#undr	no 50
#unds	no -143	unknown 192	yes -133
#uner	no -73	yes 84
#unge	no 131	yes -114
#unha	no -71	yes 79
#unhu	no -40	yes 52
#unin	no 52
#unk>	no 54
#unks	no 51
#unni	no -43	yes 65
#uns>	no -102	unknown -44	yes 123
#unsc	no -98	yes 112
#unta	no 73	yes -61
#unus	no 99	unknown -56	yes -48
#upid	no 65	yes -58
#uple	no -85	yes 112
#uppl	no 178	yes -164
#urag	no 66	yes -54
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
#urpr	no 70	yes -60
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
#utes	no 61	yes -46
#uth>	no 82	yes -75
#utho	no -52	yes 62
#utin	no 107	yes -89
#utor	no 175	yes -159
#uts>	no 45
#utsi	no 49
#utti	yes 45
#uty>	unknown -40
#uyin	no -72	yes 106
#uys>	no 168	yes -148
#uzes	no -100	unknown -42	yes 129
#vabl	no -47	yes 73
#vacu	yes 44
#vail	no 56	yes -50
#val>	no -131	yes 158
#vall	no 59	yes -46
#valu	no 89	yes -72
#valv	yes 59
#vani	no 150	unknown -54	yes -97
#vann	no -86	yes 98
#vas>	no 81	yes -56
#vase	no -40	yes 60
#vate	no 40
#vati	no 115	unknown -43	yes -78
#vato	no -79	yes 97
#vaul	no 166	yes -156
#velu	no 46
#veme	unknown 42
#vent	no 87	yes -68
#venu	no -61	yes 67
#verd	no -85	yes 101
#vere	no 100	yes -96
#verf	no -54	yes 71
#verg	no 147	yes -117
#verh	no -155	yes 168
#veri	no -59	yes 64
#vet>	yes 62
#vict	no 70	yes -50
#vide	no -46	unknown 59
#view	no 95	yes -83
#vil>	no 51
#viol	no 77	yes -57
#vis>	no -140	yes 156
#volt	no 169	unknown -59	yes -116
#wait	no -61	unknown 57
#want	no -81	yes 49
#wapp	no -48	yes 58
#ward	no -44	yes 64
#ware	no 63	yes -44
#wast	yes 44
#watc	no 40
#wave	no 129	yes -116
#wbar	no -227	yes 246
#wder	no 73	yes -59
#wear	no -106	yes 75
#web>	no 62	yes -51
#wed>	yes 45
#wedd	no -44
#wedn	no -46
#weep	yes 61
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
#wice	unknown 75	yes -56
#wich	no -50	yes 68
#wide	no -72	yes 92
#widt	no 61	yes -42
#wild	no 163	yes -145
#will	yes 54
#wimm	yes 67
#wine	no -102	unknown 61	yes 43
#wins	no -40	yes 53
#wint	unknown 47	yes -92
#wire	no -50	unknown 147	yes -99
#wise	no 56	yes -45
#wist	no 108	yes -85
#witc	no -93	yes 103
#witn	no -77	unknown 187	yes -124
#wled	no 125	yes -99
#wly>	no -60	yes 70
#wner	no -93	yes 93
#wnin	no -86	unknown 64
#woke	no 130	yes -159
#woll	unknown 76	yes -80
#wood	no 59	yes -45
#woun	no 52	unknown 60	yes -118
#wrap	no -94	unknown 140	yes -58
#wren	no 176	yes -165
#wris	no 42
#wrot	no -66	yes 85
#wung	no -144	yes 159
#wyer	no -108	yes 117
#xact	no -56
#xcus	no -131	yes 144
#xed>	no 152	yes -142
#xer>	no -121	yes 149
#xes>	no 61	yes -47
#xhau	no 72	yes -53
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
#yebr	no 83	yes -68
#yed>	no 44	yes -45
#yell	no 57	yes -42
#yer>	no 50	yes -63
#yers	no 42
#yes>	no -41
#yet>	no 41
#yfri	no -133	yes 150
#yjam	unknown 113	yes -156
#ylig	no 41
#ymen	no -169	unknown 202	yes -52
#ymor	no 147	yes -137
#yndi	no -74	yes 93
#yon>	no 42	unknown -45
#yor>	no 58	yes -43
#ypas	no 42
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
#zebr	no -94	yes 124
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
0	no -47	yes 62
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
150	no 78	yes -58
16	no -74	yes 97
18	no 127	unknown -44	yes -84
180	no 72	yes -56
18th	no -209	unknown 202
200	no 70	yes -58
2019	no -62	yes 77
2026	no -44	yes 57
208	no 70	yes -54
21	no 106	yes -89
22	no 56
25	no 83	yes -61
27th	no 102	yes -79
28	no -42	yes 51
3	no 92	yes -68
30	no -59	yes 79
30th	no -116	yes 137
310	no -107	unknown 116
350	no 106	yes -100
40	unknown 44
4th	no 92	yes -67
55	no -184	yes 195
60	no 74	yes -64
600	no 73	yes -40
7	no -80	yes 87
74	no 207	unknown -52	yes -175
780	no -43	yes 75
8	yes 59
800	no 114	unknown -52	yes -62
90	no 132	yes -121
900	no 96	unknown -44	yes -53
=answer: unsure	unknown 66
=being: animal	no 67	yes -40
=constat: constat	no -143	yes 167
=constat: not-done	no -133	yes 171
=danger: event	no 49	unknown -45
=danger: now	no 63	unknown -43
=danger: plea	no -120	unknown -68	yes 158
=danger: put-out	no 126	yes -99
=distress: distress	no -79	yes 72
=document: all	no -136	unknown -82	yes 183
=document: constat	no -148	yes 181
=document: devis_ou_facture	unknown 53
=document: rapport_police	no 163	unknown -55	yes -109
=document: recepisse_plainte	no 91	yes -65
=hedge: hedge	unknown 51	yes -64
=hedge: so-far	no -141	unknown 62	yes 85
=idiom: of-police	no -193	yes 224
=idiom: paint	no 91	yes -61
=idiom: part	no -42
=idiom: seat	yes 53
=idiom: silence	no 122	unknown -60	yes -77
=idiom: traffic	no -71	yes 71
=injuries unknown	unknown -52
=injuries unknown unsure	unknown -52
=injury: absent	no 155	unknown -47	yes -107
=injury: casualty	no 74
=injury: doubt	no 95	unknown -80	yes -53
=injury: grave	no -51	unknown -40	yes 84
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
=other collision	no 45
=other degats_des_eaux	no -152	unknown 169
=other evenement_climatique	no 113	yes -90
=other incendie	no 41
=other vandalisme	no 130	unknown -120	yes -91
=other vol	yes 61
=party: alone	no 160	yes -131
=party: by-oneself	no 78	yes -50
=party: chain	no -195	unknown -58	yes 223
=party: foreign	unknown -58	yes 52
=party: hit-and-run	no -146	unknown 245	yes -138
=party: neighbour	no -146	yes 156
=party: nobody-else	no 172	yes -141
=party: obstacle	no 84	yes -53
=party: other-vehicle	no -109	yes 104
=party: own	no 226	yes -207
=party: theirs	no -147	yes 122
=party: unknown-origin	no -105	unknown 91
=party: vehicle	no -54	yes 62
=party: witness	unknown 113	yes -79
=person: close	yes 52
=person: driver	no -116	yes 139
=person: exposed	no -65	unknown -44	yes 111
=police: not-done	no 40	unknown -50
=scene: autre	unknown 88	yes -97
=scene: collision	yes 40
=scene: evenement_climatique	no 50	yes -42
=scene: incendie	unknown -40
=scene: vandalisme	no 47	yes -43
=scene: vol	no 74	yes -81
=status: awaited	no 132	unknown -53	yes -87
=status: later	no 95	yes -80
=status: refused	no -77
=status: unfinished	unknown -42
=thirdParty no	no 93	yes -75
=thirdParty no rather	no 100	yes -80
=thirdParty no sure	no 177	yes -147
=thirdParty no unsure	no 69	yes -55
=thirdParty none	unknown 90	yes -53
=thirdParty unknown	no -280	unknown 354	yes -271
=thirdParty unknown unsure	no -280	unknown 354	yes -271
=thirdParty yes	no -139	yes 145
=thirdParty yes rather	unknown 48
=thirdParty yes sure	no -148	yes 160
=type autre	unknown 51	yes -106
=type autre sure	unknown 54	yes -85
=type autre unsure	no 140	yes -199
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
a7	no -78	unknown 150	yes -97
aboard	no 191	yes -164
above	no -90	yes 90
absolutely	no 60
add	no 83	unknown 134	yes -219
address	yes 50
admit	no -68	yes 77
admits	no -61	yes 82
advise	no -62	yes 83
affected	no 69	yes -66
afraid	no -162	unknown 211	yes -94
agadir	no 55
against	no -64	yes 40
agdal	no 51
age	no 276	yes -271
agent	no -42	yes 54
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
apartment	no -122	yes 131
apparently	no 75	unknown -46
aquaplaned	no 57	yes -50
aquarium	no 46
argan	no 95	yes -81
arrived	no -45	yes 57
arrondissement	no 197	yes -177
ask	no -146	unknown 66	yes 76
asks	no 117	yes -91
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
bag	no 87	yes -69
baker	no -99	yes 123
bakery	no -73	yes 51
balcony	unknown 56	yes -50
bales	no 44
balloon	yes 66
balls	no 45
bandaged	no 115	yes -105
bang	no 42
banged	no -53	yes 62
bank	no -52	unknown 153	yes -133
banks	no 127	yes -106
bar	no 107	yes -100
barbecue	no -48	yes 60
barely	no -44	yes 58
barn	no 67	yes -52
barrel	no 45
barrier	no 48
basement	no 77	yes -54
basin	no -62	yes 73
bath	no -42	yes 74
bathroom	no 66	yes -67
battery	yes 43
bay	no -126	yes 151
beach	no 42
beat	no 75	unknown -45	yes -43
beaune	no -53	yes 65
bed	no 106	yes -87
bedroom	yes -72
beds	no -73	yes 80
bees	no 60
before	no -44	unknown 45
began	no -106	unknown 77
begin	no -116	unknown 121
belonging	no -111	yes 129
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
blisters	no 98	yes -89
block	yes 47
blocked	no -178	yes 191
bloke	no -249	unknown 140	yes 62
blood	no -85	yes 100
blue	no -114	unknown 90
bmw	no -92	yes 108
boar	no 163	yes -145
board	unknown 92	yes -53
boarded	no -62	yes 78
boards	no 79	yes -62
boat	no 50
body	no 114	yes -100
boiler	no 85	yes -60
boiling	no 81	yes -69
bollard	no 114	yes -99
bolt	no 44
boned	no -132	yes 146
bonnet	no -45
bookcase	no 87	yes -77
booking	no 117	unknown -56	yes -58
books	no -80	yes 109
bordeaux	no -119	unknown 120	yes -48
borrowed	no -87	yes 103
boss	no -75	yes 102
bother	no -71	yes 88
bottle	no 63	yes -48
bought	unknown 67	yes -95
bounced	no -112	yes 127
boxes	no 93	yes -86
boyfriend	no -133	yes 150
boys	no -97	unknown 112
brace	no 131	yes -110
brake	no 92	yes -51
braked	yes 42
brakes	yes 46
branch	yes 61
brand	no -134	unknown -45	yes 163
bread	no 85	yes -69
breathalysed	no -77	yes 102
breathe	no 43
brick	no 102	yes -82
bridge	no 115	yes -99
broad	no -68	yes 84
broke	no 40
brother	no -81	yes 107
brothers	no 179	yes -158
brought	no 66	yes -48
brown	no 54
bruise	no 60	yes -53
bruised	no 47
bubbling	unknown 107	yes -157
buckled	no 83	yes -71
building	no -43	yes 57
bulb	no 64	yes -53
bump	no -95	yes 118
bumped	no -140	yes 159
burn	no 42
burns	no 97	yes -87
burnt	no 57	yes -42
burst	no 82	yes -57
bus	no -70	yes 88
buses	no -104	yes 119
business	no 130	yes -116
buying	no -72	yes 106
bypass	no 42
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
cancelled	no -70	unknown 94	yes -63
candle	no 69	yes -57
cant	unknown 193	yes -173
canvas	no 139	yes -109
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
casablanca	no -77	unknown 118	yes -73
cash	no 62	yes -49
cast	no -52	unknown 106	yes -61
casualties	no -57	yes 63
cat	no 64	yes -48
catalytic	no 68	yes -45
caught	yes -41
caved	unknown 115	yes -122
chair	no -95	yes 112
chairs	no -70	yes 93
chandelier	no 81	yes -57
change	no 105	yes -90
changed	yes 46
changing	no 52	yes -42
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
christmas	no 66	yes -44
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
co	no -117	unknown 50	yes 76
coat	no -116	yes 128
coats	no 84	yes -75
coin	no 40
colander	no 54	yes -46
cold	no 73	yes -48
collapsed	no 85	yes -65
collar	no 114	yes -105
collision	no -52	yes 58
comes	no -167	unknown 138
commissariat	no 41	unknown 43	yes -81
commune	yes 43
complains	no -156	yes 168
complaint	no 74	yes -61
completed	no -64	yes 75
completely	no 104	yes -95
concertinaed	no -116	yes 129
concierge	no -220	unknown -48	yes 244
concrete	no 198	yes -180
concussion	no 51	yes -40
confirm	no 53	unknown -55
conservatory	yes 44
constat	no -47	yes 58
constats	no -64	yes 71
consultation	no 86	yes -54
contact	no 129	yes -90
control	no -198	unknown 245	yes -113
converter	no 68	yes -45
cooker	no 69	yes -45
corniche	no -137	unknown 98
correct	no -108	yes 124
corridor	unknown 44	yes -71
cost	no 115	yes -96
coughed	no 42
coughing	no 63	yes -48
could	unknown 70	yes -62
couldn	no -99	unknown 84
couldnt	no 84	yes -55
council	no 170	yes -155
couple	no -97	yes 124
courage	no 66	yes -54
course	no 89	yes -74
cousins	no -43	yes 61
cover	unknown 88	yes -94
covered	no 97	yes -101
cow	no -65	unknown 87
crack	unknown 47	yes -81
cracked	no 53	yes -51
crazy	no 125	yes -113
cream	no -86	yes 109
creeping	no -69	unknown 154	yes -137
crew	no 183	yes -167
cried	no -124	yes 152
crime	no 63	yes -44
cross	no -136	yes 158
crossing	no -157	yes 177
crowbar	no -176	yes 189
crunch	no -45	unknown 161	yes -147
crushed	no -170	unknown 80	yes 74
cry	no 43
curtain	no 77	yes -66
customer	no -69	yes 78
customers	no 55	yes -45
cut	no 47	yes -60
cuts	no 134	yes -115
cycling	no -96	yes 109
cyclist	yes 48
dacia	yes 48
dad	yes 45
damage	no -54	yes 74
damp	no -267	unknown 245
danger	no 79	yes -69
dark	no -70	yes 82
dash	no 76	yes -64
dashed	no -62	yes 71
de	no -40
dead	no 50
deal	no -103	unknown 123
december	no 102	yes -90
deck	no 94	yes -56
declaration	no -142	unknown 202	yes -72
declare	no 116	unknown -54	yes -61
declared	no 128	yes -93
deep	no 52	unknown 61	yes -109
deer	no 143	yes -127
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
details	no -74	yes 85
dh	no 52
didnt	unknown 66
died	no 68	yes -57
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
drawer	no 103	yes -85
drawers	no 51	yes -44
dresser	no 123	yes -103
drew	no -98	yes 115
drill	no 55
drive	no 65	unknown 43	yes -107
driven	no -166	unknown 219	yes -144
drivers	no -49	yes 61
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
each	no 66	yes -42
ear	no 65	unknown 56	yes -142
ears	no -85	yes 105
eat	no 74
eaten	no -169	yes 195
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
english	no -62	unknown 78
enough	no -54	yes 70
enter	no -47	yes 72
entered	no -62	yes 72
entire	no -139	yes 158
entrance	no 52	yes -43
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
exhaust	no 72	yes -53
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
farmer	no -88	yes 103
fast	yes 52
father	no 47	yes -73
fault	no -41	yes 56
february	no 70	yes -49
feel	no 61	yes -44
feet	no -40	unknown 70
fell	no 58	yes -59
fella	no -231	yes 244
fellow	no -125	unknown -43	yes 161
fence	yes 43
fender	no -80	yes 94
ferry	unknown -63	yes 46
fes	no -87	yes 101
few	no -43	unknown 50
fiat	yes 49
field	no 53
fifty	no 151	yes -126
fill	no -78	yes 97
filled	yes 47
filmed	no -127	yes 139
filth	no 63
find	unknown 76
finger	no 71	yes -58
finished	no 140	yes -117
firefighters	yes 45
firework	no -116	unknown 233	yes -211
firm	unknown -40	yes 61
fish	no 64	yes -50
fitting	no -52	yes 69
flame	no 78	yes -56
flames	no 67	yes -55
flared	no -72	yes 89
flash	no 72	yes -63
flat	no -114	yes 87
flatmate	yes 40
flattened	no 48
flight	no -231	unknown 174	yes 46
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
forklift	no -64	yes 78
form	no -58	yes 56
forty	no 55	yes -40
forward	no 78	yes -77
found	unknown 116	yes -124
fourteen	no 44
fourth	no -100	yes 128
fracture	no 131	yes -105
fractured	no -103	yes 121
freezer	unknown 72	yes -47
french	no 43
fridge	unknown 69	yes -67
fried	unknown 96	yes -133
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
garden	no 47
gare	unknown 54
gas	no 55
gash	no 99	yes -90
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
gold	no 104	yes -95
gonna	yes 46
good	unknown 55
goodness	no 42
grabbed	no 40	unknown 59	yes -103
graffiti	no 67	yes -58
grandfather	no 168	yes -151
gravel	no -56	unknown 69
grazed	no -47	yes 67
green	no 133	unknown -51	yes -83
greenhouse	no -66	yes 85
grey	no -93	yes 56
grinder	no 72	yes -44
growing	no 42	unknown 65	yes -106
guard	no 66	unknown 77	yes -147
gueliz	no -59	yes 73
guelmim	no 120	yes -108
guests	no 76	yes -68
gutter	no -106	unknown 97
gutters	no -195	unknown -67	yes 217
guy	no -102	yes 76
guys	no 168	yes -148
gym	no 50
hail	no 80	yes -70
hailstones	no 42
hailstorm	no 114	yes -92
hair	no -66	yes 84
hairdresser	no -158	yes 176
hairline	no 163	unknown -40	yes -134
ham	no 109	unknown -45	yes -72
hamdoullah	yes 46
hamdullah	no 60	yes -51
hammam	no 55	yes -45
hammer	no -113	yes 131
handbag	unknown 87	yes -65
handle	no -53	yes 74
handlebar	no -134	yes 148
hanging	no 71	yes -71
happened	unknown 64	yes -62
happy	no -119	yes 154
hard	no -63	unknown 59
hardly	no 103	yes -92
harmed	no 90	yes -77
hasn	no -68	yes 88
havent	no 79	yes -64
having	no -42	yes 49
hay	no 89	yes -73
he	no -71	yes 81
headache	no -58	yes 81
headlights	no -141	unknown -40	yes 167
health	no -96	yes 110
hear	no 52
heard	no 67	yes -51
hearing	no 93	yes -58
hearse	no -128	yes 137
heart	no 80	yes -62
heat	unknown 96	yes -130
heater	no 111	yes -86
heating	no 55	yes -43
hedge	no -135	yes 152
helmet	no 90	yes -69
help	no 62
helped	no -40	yes 52
helping	no -264	yes 280
her	no -65	yes 70
hes	no 160	yes -152
hey	no -60	yes 81
high	no -97	yes 110
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
induction	no 141	yes -116
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
invoice	unknown 47
invoices	no 68	yes -41
iphone	no -64	unknown 97
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
kid	no -53	yes 72
killed	no 137	unknown -127
kind	no 73	yes -54
kindly	no -115	unknown 76
kiss	no -62	yes 73
kissed	no -79	yes 96
kit	no 66	yes -52
kitchen	no 42
km	no 81	yes -67
knee	yes 45
knees	no 121	yes -99
knife	no 136	yes -105
knocked	no -107	yes 129
know	unknown 60
known	no -44	yes 65
knows	no -132	unknown 184	yes -65
l	no -196	unknown 136	yes 78
la	yes 63
lad	no -72
lady	no -62	yes 77
laminate	unknown 64	yes -67
land	yes 40
landed	no -91	unknown 105
landlord	no -73	unknown 112
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
leaned	no -137	yes 155
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
ligament	no 201	yes -174
ligaments	no -167	yes 171
lightning	no 48
lights	yes 54
lille	yes 47
limoges	no 167	yes -152
limping	no 48
lip	unknown 50	yes -76
list	no 97	yes -86
liters	no 127	yes -119
litres	no 89	yes -65
live	no 51
lives	no 90	yes -63
living	no 105	yes -91
load	no -94	yes 108
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
lounge	no 131	yes -114
lovely	yes 40
low	no 100	yes -87
lower	no 102	yes -81
luck	no -78	yes 92
luckily	no -60	yes 74
lump	no -71	yes 87
lunch	no 53
lying	no 54
lyon	no 42	unknown -45
maarif	no 61
machine	unknown 50
machines	no 94	yes -62
mad	no 82	yes -69
madam	no 89	yes -77
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
master	no 109	yes -101
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
merely	no 123	yes -92
mess	yes 52
message	no -41	yes 51
met	no -40	yes 57
metal	no 60	yes -44
meter	no 94	yes -114
meters	no -45	yes 60
metro	no -60	unknown 101
middle	no 55	yes -42
milk	no 57
mine	unknown 47	yes -47
minibus	no -118	yes 140
minus	no 94	yes -83
minute	no -152	yes 157
minutes	no 66	yes -51
mirror	no -53	yes 73
mirrors	no 129	yes -102
misjudged	no 103	yes -88
mislaid	no 78	yes -48
missing	no 71	yes -51
mme	no -60	yes 75
mohammedia	unknown 119	yes -187
mom	no -103	yes 115
money	unknown 103	yes -81
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
motorway	no 49
moulay	no -72	yes 75
mountain	no 44
mouth	no 102	yes -94
move	no -201	unknown 68	yes 93
moved	no 161	yes -124
moving	no -101	unknown 124	yes -43
mower	no -201	yes 220
mr	no -138	yes 157
mrs	no -128	yes 145
ms	no -96	yes 112
much	no -102	yes 74
mud	no 109	yes -92
mug	no -71	yes 84
multi	no 82	yes -71
mum	no -100	unknown 65
must	unknown 84	yes -70
myself	no 86	yes -50
nail	no 121	yes -90
name	no -124	yes 128
names	yes 54
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
news	no -92	yes 102
next	no -102	yes 79
nice	no -58	yes 45
night	no 44	yes -67
nights	no 95	unknown -53	yes -40
nine	no 56	yes -93
nite	no 100	yes -66
non	no 80	unknown -49
none	no -50	yes 73
note	no -136	unknown 153
noted	no -159	yes 183
noticed	no 50	yes -55
nowhere	no 60	yes -40
nudged	no -62	yes 69
numbers	no -53	yes 62
nursery	no -139	yes 148
o	yes 52
oak	no 68	yes -60
october	no -63	unknown 110	yes -59
offered	no -226	yes 236
office	no -94	yes 114
officer	no 63	yes -46
officers	no -68	yes 78
ohio	no 102	unknown -68	yes -42
oil	no 93	yes -78
okafor	no -144	yes 155
olive	no -110	yes 126
online	no 69	yes -55
opened	no 49
opening	no 46
operator	no -71	yes 99
opposite	no -76	yes 84
optician	no 42	unknown -51
or	yes -64
orange	no 41
oranges	no 99	yes -79
others	no -92	yes 112
otherwise	no 56	yes -45
ouarzazate	unknown -71	yes 79
oujda	no 53	unknown -43
oukaimeden	no 59	yes -46
ourika	no 71	yes -62
outboard	no 57
outside	no 49
oven	no 119	yes -88
overhead	no -269	yes 279
overtaking	no -91	yes 119
overtook	no -63	yes 91
own	no 97	yes -87
owned	no -65	yes 76
owner	no -102	yes 99
ownership	no -81	yes 104
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
paperwork	no -107	yes 127
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
perfectly	no 81	yes -73
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
picanto	no -105	yes 115
pick	no 41
pickup	no -72	yes 83
picture	unknown -42	yes 44
pictures	no 98	yes -80
piece	no -45
pieces	no 105	yes -89
pierced	no -170	yes 186
pile	no -90	yes 107
pillar	no 86	yes -76
pin	yes 57
pins	no -53	yes 69
pitch	no -132	yes 138
pizza	no 53	unknown -50
places	no -111	yes 126
plainte	yes 44
plane	no 98	yes -89
plaster	no 42
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
pole	no 191	yes -177
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
pot	no 73	yes -57
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
proud	yes 47
prove	no -301	unknown 303	yes -201
pruning	no 68	yes -43
pump	no -40	unknown 103	yes -62
pushed	yes 56
putting	yes 45
pv	no 74	yes -55
pyjamas	unknown 113	yes -156
quarter	no 54	yes -41
question	no -62	yes 87
queue	no -91	yes 98
quite	no 44
r	no -196	yes 209
rabat	unknown 81	yes -56
rack	no 76	yes -58
racks	no 104	yes -86
radiator	no 77	yes -60
rail	yes 65
rained	no -83	yes 98
rang	yes 46
range	no -120	yes 145
rather	no -74	yes 89
raw	yes 42
ray	no -67	yes 75
reached	no -47	yes 56
read	unknown 223	yes -230
real	no -103	yes 111
rear	no -69	unknown 82
receipt	no 53
receipts	no 146	unknown -94	yes -57
reception	no -169	unknown 146	yes -54
reckons	no 64	yes -58
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
renault	no -56	yes 80
rennes	no 85	yes -76
rent	no -96	yes 119
rental	no -65
repaired	unknown -53
replace	no 195	yes -185
replaced	yes 41
replacing	no 68	yes -48
reported	no 54
required	no -118	yes 126
residence	no 63
respected	no -67	yes 77
restaurant	no -79	yes 99
return	unknown 92	yes -66
returned	no -48	yes 78
reversed	yes 53
reversing	no -41	yes 55
riad	no -54	unknown 80
ribs	no -41	unknown 44
rider	no -124	yes 147
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
rover	no -65	yes 98
royal	no 81	yes -56
rubber	no 94	unknown -63	yes -50
rude	no -74	yes 88
rug	no 54
run	yes 67
running	no -43	yes 65
saint	yes 50
salam	no -199	unknown 149
sale	no 70	yes -52
salon	no 46
samu	yes 59
sand	no 72	yes -57
sandwich	no -50	yes 68
say	no -55
saying	no -95	yes 109
scalded	no 96	yes -80
scalp	no -109	unknown 126
scared	no -68	unknown 95
scorched	no 49	yes -42
scratch	yes -43
scratched	no -61	unknown -40	yes 99
screen	no 76	yes -48
sea	no 84	yes -64
seal	no 74	unknown -42
seat	no -73	yes 92
seatbelt	no -72	yes 83
seconds	no 64	yes -53
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
shoe	no 123	unknown -45	yes -97
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
shrugged	no -150	unknown 142
shunt	no -105	yes 117
shunted	no -75	yes 106
shut	no 66
shutter	no 57	yes -47
si	no -76	yes 85
sick	no 45
sides	no 70	yes -55
sight	no 244	yes -217
signal	no -167	yes 178
signed	no -50	yes 62
silver	no 74	yes -56
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
slab	no 89	yes -71
slashed	no -52	unknown 94	yes -54
slates	no 127	yes -117
sleeps	unknown -41	yes 55
slid	no 81	yes -59
sling	no -62	yes 67
slippers	unknown 96	yes -119
slow	yes 49
slowly	no -60	yes 70
small	no 62	yes -48
smart	no -76	yes 85
smashed	no 45
smell	no 100	yes -76
smoke	no -78	yes 96
smoking	unknown 166	yes -163
snatched	no 52	yes -45
snow	no 51	yes -40
socks	no -122	yes 133
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
spanish	no -146	yes 161
spark	no -50	yes 56
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
stain	no 70	yes -46
staircase	unknown -50
stairwell	no -200	unknown -42	yes 232
stall	no -140	yes 164
stalled	no -50	yes 58
stamped	no 93	yes -75
stand	no -56	yes 86
standing	yes 40
star	no 80	yes -61
starred	no 86	yes -60
start	no 60
started	no -52
statements	no -71	yes 81
stationary	no -58	yes 71
staying	no -40	yes 50
step	no 164	yes -139
stepladder	no 88	yes -77
stepped	no -67	yes 87
steps	unknown 102	yes -144
stiff	no 89	yes -63
still	no -67	unknown 40
stinks	no -57	yes 65
stock	no -44	yes 60
stole	no 72
stolen	no 67	yes -48
stones	no 49	yes -42
stood	unknown 105	yes -105
stop	no -60	yes 48
stopped	no -66	unknown 54
stops	no -49	yes 56
storage	no 132	yes -103
storey	no 81	yes -69
storm	no -43	unknown 58
story	no 43
stove	yes 52
stoved	no -54	unknown 129	yes -120
stray	no 187	yes -171
street	no -45
strike	no 113	unknown -69	yes -43
stripper	no -76	unknown 128	yes -114
strong	no 105	yes -67
stuck	yes 57
student	no -58	yes 67
studio	no -78	yes 104
suffered	no 149	yes -128
sugar	unknown 50	yes -70
suitcase	no -98	unknown 151	yes -73
summer	unknown 114	yes -160
sump	no 150	unknown -44	yes -110
sunday	no 63	yes -40
sunroof	no 129	yes -99
supermarket	no -190	yes 206
supposed	no -171	yes 180
sure	no -71	yes 89
surfboards	no 48
surge	unknown 98	yes -87
surgery	no 95	yes -73
swallowed	no 100	yes -83
swapped	no -48	yes 58
swear	no -44	yes 59
swearing	no -40	yes 50
swerved	no 63	yes -40
swimming	yes 67
swollen	unknown 76	yes -80
swung	no -144	yes 159
syndic	no -74	yes 93
tablet	no 79	yes -65
taghazout	no 50
tail	no -74	yes 91
tailbone	no 68	yes -45
taken	no 42	yes -40
taking	unknown 79	yes -111
talking	no -42	yes 50
tangier	no 103	unknown -84
tap	no -56	yes 79
tape	no 126	yes -101
taxi	no -43	yes 71
tea	no 56
teacher	no 52
technician	unknown -45	yes 56
teeth	yes -77
telephone	no 67
television	no 79	yes -56
tell	no -42	unknown 99	yes -58
telling	no -62	yes 77
tells	no -113	yes 131
telly	no -56	yes 86
temara	no -108	yes 118
tenant	no -153	yes 188
tent	no -68	yes 78
tesla	no -127	yes 149
test	no 114	yes -75
tetanus	no -74	yes 82
than	no -81	yes 98
thankfully	no -101	yes 119
thats	no 89	yes -74
their	no -65	yes 86
themselves	no 72	yes -56
theo	no -144	yes 155
theres	no 52
thief	no 81	yes -58
thieves	no 156	yes -144
thing	no 51	yes -50
things	no 77
thinking	no 59	yes -50
third	unknown 62	yes -48
tho	no 94	yes -75
thought	no 70	yes -55
thousand	no -67	unknown 111	yes -72
through	no -41	yes 44
thrown	no 70	yes -48
thru	no 70	yes -51
thunderstorm	no 144	unknown -48	yes -101
thursday	unknown 40
tile	no 54
till	no 61
tin	no -162	yes 181
tip	no 153	yes -132
tipped	yes 52
tires	no 184	yes -159
toilet	no 151	yes -126
tools	no -44	unknown 91	yes -46
tooth	no -142	unknown 69	yes 67
top	no 48
torch	no 64	yes -57
torn	no -44	yes 67
tornado	no 52	yes -41
totally	no 116	yes -100
touch	no 42
touched	no -47	yes 66
tourist	no 240	yes -218
tourists	no -241	yes 249
tours	no 145	unknown -99	yes -48
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
tube	no 174	yes -149
tumble	no 73	yes -61
turned	no -50
tv	no 52
tweezers	no 59	yes -47
twenty	yes 48
twice	unknown 75	yes -56
twins	no -40	yes 53
twisted	no 115	yes -90
type	unknown 46	yes -60
tyre	no 167	unknown 46	yes -213
tyres	unknown 73	yes -46
u	no -77	unknown 152	yes -199
uber	no -88	yes 103
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
w	no -100	yes 133
wait	no -221	unknown 126	yes 78
waited	no -117	unknown 133
waiter	no 48
waiting	no 63	yes -48
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
watch	no 162	yes -138
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
whatever	no 115	yes -87
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
wine	no -102	unknown 61	yes 43
wing	unknown 76	yes -49
winter	unknown 47	yes -92
wipers	no 103	yes -75
wire	no -47	unknown 93	yes -43
witnesses	no -54	unknown 128	yes -98
woke	no 149	yes -132
wood	no 58	yes -46
wooden	no 100	yes -79
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
wrists	no 162	yes -136
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
zebra	no -94	yes 124
zero	no 42
zinc	yes 58
`;
