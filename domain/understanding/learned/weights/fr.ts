// Written by `npm run learn`; see ADR 0058. One word a line, and what it speaks for or against, in hundredths.
export const WEIGHTS = `@type
	autre -181	blessure -161	bris_de_glace -161	collision -79	degats_des_eaux -164	dommage_materiel -113	evenement_climatique -168	incendie -190	none 214	vandalisme -148	vol -118
#000>	dommage_materiel 58	evenement_climatique 41	none -56	vol 82
#019>	bris_de_glace 56
#025>	none 76
#026>	autre -59	none 91
#0h30	collision 58
#100>	autre 94	dommage_materiel -48	evenement_climatique 75
#10h>	autre -44	blessure 92	none 54
#11h>	collision 71
#125>	none -48	vol 163
#12e>	none -42	vol 118
#13h1	collision 73
#13h>	autre -40	vol 66
#14h>	collision 62
#150>	autre 45	bris_de_glace 68	collision -43
#15h>	collision 47	degats_des_eaux 55
#17h3	collision 48	none 53
#180>	collision 48	incendie 47
#18h>	vol 63
#199>	dommage_materiel 66
#19h1	bris_de_glace -49	collision 47	none 82
#19h4	collision 43
#19h>	collision 98
#1h30	incendie 43	vandalisme 74	vol -48
#200>	none 70
#2019	bris_de_glace 56
#2025	none 76
#2026	autre -80	none 108
#208>	collision 102
#20h3	collision 79
#20h>	blessure 166	collision -99
#22h>	collision 57	evenement_climatique 43
#23h3	incendie 68
#250>	bris_de_glace 65	dommage_materiel -41	none -43	vol 89
#2h30	collision 72
#300>	vol 51
#380>	autre 110	collision -49
#3h15	collision 73
#400>	bris_de_glace 99
#450>	degats_des_eaux 42	dommage_materiel 47	incendie -42	vandalisme -43	vol 47
#4x4>	collision 158	none -41
#500>	autre 76
#5h30	collision 47
#600>	autre 168	collision -61	degats_des_eaux -60	dommage_materiel 70	none -176	vol 51
#640>	autre 59	blessure 42
#6h15	collision 231	dommage_materiel -97	vol -111
#6h40	collision 54
#700>	vol 59
#7ed>	bris_de_glace -82	collision 184
#7h20	evenement_climatique 41
#7h30	collision 40	none 50
#7h45	collision 40
#7h50	collision 87
#800>	degats_des_eaux -48	dommage_materiel 141
#890>	incendie 60
#8h10	collision 53
#8h45	collision 44
#900>	blessure -44	degats_des_eaux 52	none -56	vandalisme -45	vol 150
#9h15	bris_de_glace -49	none 149
#9h30	bris_de_glace 60
#<000	collision -40	dommage_materiel 59	vol 86
#<00>	autre 43	vandalisme -61	vol 106
#<04>	none 88
#<06>	none 97
#<100	autre 94	dommage_materiel -48	evenement_climatique 75
#<10>	blessure 61	dommage_materiel -40	none 60
#<10h	blessure 58
#<11>	none -48	vol 94
#<11h	bris_de_glace 50	collision 43
#<120	autre 62	blessure 40
#<125	none -48	vol 163
#<12>	none 58
#<12e	none -42	vol 118
#<12h	collision 173	dommage_materiel -44
#<13>	none 67
#<14h	dommage_materiel 110	evenement_climatique -56
#<150	bris_de_glace 50	collision -53
#<15>	none 53
#<15h	degats_des_eaux 43
#<17>	degats_des_eaux 140	none -48
#<180	collision 48	incendie 47
#<18>	autre 175	none -138
#<199	autre 163	collision -55	none -125	vol 56
#<19>	none 73	vol 72
#<19h	collision 67
#<1h3	vandalisme 74	vol -48
#<1h>	bris_de_glace -61	vol 107
#<201	bris_de_glace 43
#<202	evenement_climatique 40	none 72
#<208	collision 102
#<20>	bris_de_glace 86	collision -74	none 46
#<20h	blessure 108	collision -67
#<21>	blessure 74
#<22>	blessure 60
#<23>	autre 51
#<24>	blessure 76
#<250	bris_de_glace 65	dommage_materiel -41	none -43	vol 89
#<25>	none 100
#<260	collision -61	degats_des_eaux 112	dommage_materiel 85
#<27>	autre 137	blessure -104
#<2e>	incendie 60
#<2h>	none 80
#<300	collision -40	vol 46
#<30>	none 41
#<31>	incendie 41	none 58
#<320	autre 208	collision 55	dommage_materiel -156	vol -47
#<380	autre 110	collision -49
#<3e>	vandalisme 41
#<3h>	collision -57	dommage_materiel 91	vol -40
#<400	bris_de_glace 89
#<40>	autre 59	bris_de_glace 71	evenement_climatique 40	none -70
#<450	degats_des_eaux 42	dommage_materiel 47	incendie -42	vandalisme -43	vol 47
#<482	collision 41
#<4e>	degats_des_eaux 107
#<4h>	incendie 40	vandalisme 60	vol 74
#<4x4	collision 158	none -41
#<500	autre 77
#<50>	collision -61	none 135
#<5h>	none 56
#<600	autre 207	collision -46	degats_des_eaux -68	none -211	vol 53
#<60>	autre -67	blessure 52	collision 69	degats_des_eaux -126	dommage_materiel 183	evenement_climatique 90	incendie -47	none -168	vol -63
#<640	autre 59	blessure 42
#<65>	collision -45	dommage_materiel 271	none -49	vol -117
#<6h>	collision -68	degats_des_eaux 95	vol 50
#<700	vol 59
#<70>	evenement_climatique 151
#<78>	autre 164	none -68
#<7h5	blessure 161	collision -70
#<800	dommage_materiel 56
#<82>	blessure 145	dommage_materiel -52
#<84>	blessure -60	collision 157
#<890	collision -42	dommage_materiel 79
#<8h1	collision 45
#<8h>	vol 50
#<900	degats_des_eaux 44	none -51	vandalisme -41	vol 127
#<90>	bris_de_glace 42	dommage_materiel 42
#<9h3	bris_de_glace 96	collision -62
#<9h>	bris_de_glace 83	collision -66	none 69	vol 42
#<a10	collision 45
#<a6>	collision 171	none -65
#<a7>	bris_de_glace 80	collision 47	evenement_climatique -47
#<abi	dommage_materiel 67
#<abo	evenement_climatique 79
#<abr	collision -44	evenement_climatique 101	vandalisme 77
#<abs	dommage_materiel -51	evenement_climatique 56
#<ac>	blessure 111	none -86	vol 83
#<acc	collision 72
#<ach	autre 94	blessure 77	none -70
#<aci	bris_de_glace -53	collision -216	dommage_materiel 197	none -183	vandalisme 285	vol -69
#<act	autre 65
#<adi	collision -74	dommage_materiel 83	none -55	vandalisme -51	vol 149
#<ado	degats_des_eaux 49	none -41	vandalisme 155	vol -40
#<adr	autre 97	blessure -47	collision -83	degats_des_eaux 150
#<adv	collision 60
#<aer	autre 43	blessure 155	dommage_materiel -87	none -55
#<aff	degats_des_eaux 50	dommage_materiel -49	incendie 41
#<aga	autre 61
#<agd	blessure 63
#<agr	vandalisme 49
#<ah>	none 82
#<ail	collision 100
#<aim	dommage_materiel 100	vol 40
#<ain	vol 74
#<air	collision -48	none -65	vol 97
#<ait	autre 180	collision -169	dommage_materiel 228	evenement_climatique -109	incendie 40	none -138
#<al>	collision 103	degats_des_eaux -43	evenement_climatique 77
#<ala	dommage_materiel 94	vol -40
#<alc	collision 79
#<ale	blessure 116	collision -139	vandalisme 136	vol -44
#<ali	blessure 150	degats_des_eaux 132	incendie -43	none -43
#<alo	autre 63	collision 56	none -53
#<alu	dommage_materiel -53	evenement_climatique 48	vol 140
#<ama	autre 154	collision -73	degats_des_eaux -60	dommage_materiel -50	incendie 166	none -86	vol -44
#<amb	collision 57
#<ame	collision -49	vol 97
#<ami	dommage_materiel 85
#<amp	dommage_materiel -49	evenement_climatique 87	vandalisme -53	vol 55
#<an>	none -99	vol 150
#<anc	collision -78	degats_des_eaux 42	dommage_materiel 86	incendie -130	none -46	vandalisme 168	vol -43
#<ane	blessure -56	collision 168
#<ang	blessure 72
#<ani	autre 80	blessure -42	collision 75
#<ann	autre 97
#<ans	dommage_materiel 43
#<ape	collision 45	degats_des_eaux 54	none -50	vandalisme 41
#<aqu	degats_des_eaux 132
#<ara	none 46
#<arb	collision 145	evenement_climatique 91	incendie -40	none -50
#<arc	collision -40	evenement_climatique 90	none -40
#<ard	dommage_materiel 138
#<arg	blessure -47	collision -49	vandalisme -40	vol 197
#<arm	bris_de_glace 54	collision -42	dommage_materiel 141	none -84	vandalisme -52
#<art	collision -53	degats_des_eaux -50	incendie 94	vandalisme 66
#<asc	autre -104	blessure 84	collision -62	degats_des_eaux 118	dommage_materiel -56	none -48	vol -45
#<asp	collision -55	incendie -93	vandalisme 105	vol 128
#<ass	dommage_materiel 40
#<ate	bris_de_glace 143	dommage_materiel -44	incendie 75	none -58
#<aub	evenement_climatique 79	none -41	vol -43
#<aud	dommage_materiel 94	none -56	vandalisme 40
#<auj	none 55
#<aur	collision 62	degats_des_eaux 44
#<aus	incendie 42
#<auv	collision -61	evenement_climatique 139
#<aux	vandalisme 67
#<avc	autre 173	collision -42	dommage_materiel -44	none -174	vandalisme -43	vol 97
#<avr	autre 80
#<aya	autre 46	blessure -101	collision 43	dommage_materiel -42	evenement_climatique 111	incendie 45	none -45
#<aze	none 79
#<azr	autre 131	none -59	vol 90
#<bab	collision -60	none -83	vol 161
#<bac	blessure 41	collision -66	degats_des_eaux 55	dommage_materiel -44	evenement_climatique 78	none -77	vandalisme 85
#<bad	autre 58	blessure 82	collision -43	dommage_materiel -46
#<bag	incendie 42	vol 63
#<bah	none 119
#<bai	bris_de_glace 52	degats_des_eaux 52
#<bal	bris_de_glace 64	none -43
#<ban	incendie 63	vol 49
#<bap	collision 40	vol 41
#<bas	bris_de_glace 48	evenement_climatique 45	none -51
#<bat	collision -44	incendie 77	none -52	vandalisme 56
#<beb	vol 53
#<bel	collision 47
#<beq	blessure 138
#<bet	collision 68
#<bia	blessure 86	collision 84	none -58
#<bib	autre -51	collision 77	evenement_climatique 63
#<bie	none 53
#<bij	vol 83
#<bil	autre 46
#<biz	blessure 161	collision -85	dommage_materiel -128	evenement_climatique 52	none -52	vol 45
#<bla	none 53
#<blo	autre 57	vol 50
#<bmw	bris_de_glace -103	collision 208	vol -44
#<bob	bris_de_glace 63
#<boi	vandalisme 48
#<bol	degats_des_eaux 63	vandalisme 82
#<bom	vandalisme 88
#<bor	autre 40	collision 67
#<bot	collision 153	vandalisme -92
#<box	evenement_climatique 80
#<bra	evenement_climatique 51
#<bre	none -40	vandalisme -42	vol 79
#<bri	bris_de_glace 120	none -41
#<bro	collision 53
#<bru	incendie 94	none -48
#<bu>	blessure -42	collision 187	degats_des_eaux 42	vol -48
#<bua	degats_des_eaux 94	incendie 51
#<bur	vandalisme -41
#<bus	collision 68
#<buv	blessure 45	dommage_materiel 93	evenement_climatique 95	incendie -73	vol -55
#<c3>	dommage_materiel 114
#<cab	dommage_materiel 87	none -51	vandalisme 42
#<cac	collision -83	dommage_materiel 121	none -56	vol 74
#<cad	collision -59	dommage_materiel 103	none -52	vol 75
#<caf	dommage_materiel 69	none -63	vol 52
#<cag	vandalisme -82	vol 165
#<cai	bris_de_glace 53	dommage_materiel -44	none -42	vandalisme 68	vol 46
#<can	degats_des_eaux 43
#<cap	evenement_climatique 63	vandalisme 87
#<cas	none -55
#<cat	autre 88	blessure -47	evenement_climatique 43	none -60	vol 111
#<cav	degats_des_eaux 65	evenement_climatique 75	none -54
#<cc>	collision 45	none 87
#<ced	blessure -51	bris_de_glace 81	evenement_climatique 43
#<cei	collision 99
#<cel	collision 41	degats_des_eaux 52
#<cer	vandalisme 42	vol -45
#<chi	blessure 79
#<cho	collision 71
#<chu	blessure 140	bris_de_glace -43	degats_des_eaux -47	dommage_materiel 140	none -54
#<ci>	autre 51
#<cie	evenement_climatique 129
#<cim	autre 100	blessure 84	collision -41	incendie 47	none -88
#<cin	vol 45
#<cir	blessure 60	incendie 64	none -52
#<cis	blessure 88	none -79	vol 82
#<cit	degats_des_eaux 103
#<civ	autre 53	collision -53	none -42
#<cla	blessure 40	bris_de_glace 56
#<cle	autre 68	none -47	vandalisme 78
#<clo	collision -41	dommage_materiel 48
#<clu	dommage_materiel 124	incendie -48	vandalisme 84	vol -76
#<cm>	evenement_climatique 79
#<coc	dommage_materiel 94
#<coe	none -73	vandalisme 166	vol 66
#<cof	dommage_materiel 49	vol 79
#<cog	collision 110
#<coi	dommage_materiel 50
#<col	none -40
#<coo	collision 56
#<cop	dommage_materiel 137	none -40
#<coq	collision 127	none -42	vandalisme 44
#<cor	collision 51
#<cra	incendie 72
#<cre	vandalisme 67
#<cri	collision -53	dommage_materiel 43	none -41	vandalisme 51
#<cro	vandalisme 44
#<cru	collision 64	dommage_materiel -40
#<cue	blessure 215	none -52	vol -62
#<cui	none -43
#<cul	degats_des_eaux 96	none -44
#<cum	degats_des_eaux 173
#<cur	autre 141	none -103
#<cut	vandalisme 166	vol -68
#<cuv	collision -41	dommage_materiel 131	none -106	vandalisme 67
#<cyc	collision 58
#<dac	collision 84	none -61
#<dak	autre 143	blessure 83	collision -88	none -52	vandalisme -109	vol 80
#<dal	blessure -75	collision -42	dommage_materiel 252
#<dar	blessure -51	collision 118
#<dat	none 145
#<dc>	vandalisme 40
#<de>	none -41
#<deb	degats_des_eaux 56
#<ded	collision 72
#<def	collision 60
#<deg	degats_des_eaux 52
#<deh	evenement_climatique 46	incendie 40
#<del	vol -52
#<dem	vol 40
#<den	autre 66	blessure 104	none -71
#<det	collision 56	dommage_materiel 57
#<dh>	autre 87
#<dia	collision 57	none -44
#<dic	collision 44
#<dif	autre 280	collision -81	dommage_materiel -53	none -58	vol -55
#<dig	blessure -44	collision 69	degats_des_eaux -129	dommage_materiel -81	evenement_climatique 189	vandalisme -48	vol -70
#<dil	bris_de_glace 170	degats_des_eaux -51	evenement_climatique 143	none -45	vandalisme -42	vol -84
#<din	evenement_climatique 45	vol 80
#<dis	vol 95
#<dit	collision 45
#<dje	autre 158	blessure -53	incendie 44
#<dkh	collision 302	degats_des_eaux -73	none -81
#<doc	blessure 78
#<doi	blessure 54
#<dom	evenement_climatique 65
#<dos	none 104	vandalisme -42	vol 59
#<dre	collision 101	vandalisme 41
#<dri	collision 98
#<dro	collision 47	dommage_materiel 72	none -43
#<ds>	bris_de_glace 60	dommage_materiel 99	none -85
#<dun	collision 67	dommage_materiel 153	none -110	vol -51
#<dur	blessure -105	bris_de_glace 167	collision -71	dommage_materiel -52	none -40	vandalisme -49	vol 149
#<dus	collision 148
#<dya	collision 42	degats_des_eaux 41
#<eau	degats_des_eaux 132
#<ebo	bris_de_glace -40	collision -89	degats_des_eaux 170	dommage_materiel 102	evenement_climatique -42	incendie -43	none -123	vol -50
#<ecl	bris_de_glace 92	none -42
#<eco	vol 63
#<ecr	dommage_materiel 43
#<edf	collision 78	dommage_materiel 77	none -57
#<eff	bris_de_glace 128	collision -49
#<ega	autre 492	blessure -61	collision -88	dommage_materiel -54	none -282	vol -114
#<ego	collision 140	degats_des_eaux 100	incendie -69	none -43
#<el>	none -40	vol 90
#<ele	bris_de_glace 48
#<emb	collision 108	none -42
#<emp	collision -42	dommage_materiel 56	vol 43
#<enc	vol 51
#<end	blessure 153
#<eng	dommage_materiel 75	evenement_climatique -46	vol 50
#<enl	collision -133	vol 180
#<eno	collision -103	dommage_materiel 57	evenement_climatique 93
#<enq	incendie 77	vandalisme 88
#<enr	vandalisme 48	vol 54
#<env	evenement_climatique 48	vol 43
#<epa	collision 72	dommage_materiel 63
#<epi	evenement_climatique 52	vol 68
#<epo	degats_des_eaux 72
#<equ	degats_des_eaux -65	dommage_materiel 80	vandalisme -41
#<era	collision 50
#<err	blessure -83	collision 160	dommage_materiel -46	none 84
#<es>	degats_des_eaux 69
#<esc	blessure 101	dommage_materiel 47
#<esp	blessure 87
#<ete	none -43
#<eto	bris_de_glace 133	collision -57
#<etu	autre 151	none -108
#<euh	none 189
#<eur	autre 53	none -43
#<eux	dommage_materiel 85	vandalisme 84
#<eva	evenement_climatique 59	incendie 61
#<eve	collision 98	vandalisme 43	vol -58
#<ex>	collision -76	dommage_materiel -132	none -56	vandalisme 368	vol -70
#<exa	none 78
#<exc	bris_de_glace 61
#<exe	autre 165	collision -42	degats_des_eaux 47	dommage_materiel -42	none -111
#<exi	autre 194	incendie 48	none -82
#<exp	vandalisme 57
#<ext	vandalisme 111	vol -46
#<fal	autre 116	incendie 42
#<fam	autre 49	evenement_climatique 47	none -83	vandalisme 47
#<far	degats_des_eaux 60
#<fas	degats_des_eaux 47
#<fat	degats_des_eaux 122	evenement_climatique -48
#<fe>	autre 58	bris_de_glace 53	evenement_climatique 60	none -136
#<fel	blessure 67
#<fen	bris_de_glace 149	none -50
#<fes	degats_des_eaux 42
#<fet	blessure 141	collision -70	dommage_materiel -52	incendie 47	none -56	vandalisme 59
#<feu	incendie 124	none -42
#<fic	dommage_materiel 53
#<fig	blessure 168	degats_des_eaux 81	evenement_climatique -43	vol -94
#<fil	none -40
#<fin	collision 59
#<fis	bris_de_glace 163	collision -43	none -43
#<fix	blessure -224	collision -82	dommage_materiel 287	none -69	vol -46
#<fla	incendie 75
#<fle	degats_des_eaux 77	none -42
#<fli	collision 57
#<flo	collision 49	degats_des_eaux 113
#<fna	vandalisme 60
#<foi	autre 53	none -64
#<fon	collision 47
#<foo	blessure 167	dommage_materiel -62	none -57
#<for	vol 51
#<fos	collision 187
#<fra	blessure 62
#<fre	collision 89
#<fri	collision -42	dommage_materiel 51	evenement_climatique 46	incendie 45	none -40
#<fro	bris_de_glace 56
#<fui	degats_des_eaux 149
#<fum	incendie 122
#<fur	degats_des_eaux 106	none -55	vandalisme 52
#<fus	collision -50	degats_des_eaux -133	dommage_materiel 94	incendie 155
#<fut	blessure 181	collision -99	dommage_materiel -74	incendie -52	none -185	vandalisme 164
#<fuy	blessure -101	degats_des_eaux 239	none -57
#<gag	incendie 165
#<gai	blessure -95	collision -41	degats_des_eaux 287	none -48
#<gal	collision -57	dommage_materiel 200	none -46
#<gam	blessure 95
#<gan	incendie 85
#<gar	none -42
#<gas	dommage_materiel 107	none -121	vandalisme -40	vol 151
#<gat	bris_de_glace 62	dommage_materiel 68
#<gau	collision 53
#<gaz	incendie 42	vol 128
#<gel	blessure -56	bris_de_glace 70	collision -64	degats_des_eaux 64	dommage_materiel -49	evenement_climatique 183	none -102	vol -43
#<ges	degats_des_eaux 62	none 51
#<gir	collision 79
#<git	dommage_materiel 64
#<giv	bris_de_glace 86	collision -81	dommage_materiel 141	vol -51
#<gla	bris_de_glace 73	evenement_climatique 44	vol -40
#<gli	blessure 45	collision 53	degats_des_eaux 55
#<glo	collision 60
#<gol	bris_de_glace 125	dommage_materiel -46	evenement_climatique 57	none -50
#<gon	blessure 45	degats_des_eaux 94
#<gor	blessure 52	degats_des_eaux 77
#<gos	blessure 63
#<gou	degats_des_eaux 73	none -44
#<gps	bris_de_glace -56	collision 54	dommage_materiel -45	none -114	vol 255
#<gra	bris_de_glace 53
#<gre	blessure 51	collision -42	evenement_climatique 115
#<gri	none -53
#<gro	evenement_climatique 60
#<gue	blessure 92	collision 65	none -61
#<gui	vol 142
#<hab	dommage_materiel 52
#<hac	evenement_climatique 105
#<had	blessure 55	collision -85	dommage_materiel -51	none -87	vol 170
#<hai	incendie 79
#<hal	none -44
#<han	blessure 43	vol 48
#<hau	bris_de_glace 60
#<hay	bris_de_glace 59	collision 67	incendie 54	none -68
#<hec	collision -45	degats_des_eaux -56	incendie 84	vandalisme 84	vol -41
#<hei	collision -48	dommage_materiel 87	incendie -43	vol 100
#<hel	dommage_materiel 111
#<hem	blessure 94	degats_des_eaux 86	none -42
#<her	blessure 107	collision 68	none -53
#<his	collision 53	vandalisme 95	vol -58
#<hol	collision 242	evenement_climatique -44	none -59	vol -99
#<hom	vol 111
#<hon	collision -107	dommage_materiel 186
#<hop	blessure 50
#<hor	degats_des_eaux 67
#<hos	blessure 61	bris_de_glace -40	collision -52	vol 102
#<hot	autre 62	none -44
#<hou	evenement_climatique 170	none -42	vandalisme 112	vol -132
#<hum	degats_des_eaux 47
#<hur	evenement_climatique 49
#<ici	degats_des_eaux 45
#<ide	none 101
#<ifr	evenement_climatique 52
#<ign	none 152
#<ils	vol 88
#<ima	blessure 40	bris_de_glace 218	collision -176
#<imp	bris_de_glace 45
#<in>	none 73
#<inc	incendie 84
#<ine	blessure 73
#<inf	degats_des_eaux 65
#<inh	incendie 46
#<ino	degats_des_eaux 83	evenement_climatique 66
#<inq	collision 51
#<ins	vandalisme 71
#<inv	blessure 69	collision 53	degats_des_eaux 47	none -45
#<iph	blessure -112	dommage_materiel 194	none -48	vol 55
#<ira	vol 87
#<irm	blessure 252	collision -47	dommage_materiel -53	none -145
#<irr	dommage_materiel 130	vol -46
#<iso	degats_des_eaux 104
#<ist	autre 128	none -54
#<ita	blessure 164	collision -126	degats_des_eaux 92	dommage_materiel -117
#<itt	blessure 148	vol -85
#<ivr	bris_de_glace -45	collision 54	vandalisme 62
#<jac	collision -105	degats_des_eaux 87	vol 126
#<jai	none -49
#<jam	vol -48
#<jan	dommage_materiel 62	vol 47
#<jat	collision -85	none -108	vol 254
#<jau	degats_des_eaux 43
#<jea	vandalisme 43
#<jem	vandalisme 47
#<jet	dommage_materiel -46	incendie 40	vandalisme 201
#<jle	dommage_materiel -125	vandalisme 264	vol -48
#<jme	blessure -47	collision 83	dommage_materiel 41	evenement_climatique 59
#<jog	blessure 45	none -45	vol 92
#<jsu	dommage_materiel 77
#<jud	blessure 183	collision -46	dommage_materiel -75	none -78	vandalisme 57	vol -65
#<jug	collision 106	vandalisme -41
#<jui	none 52
#<jum	incendie 88
#<jur	collision 104	dommage_materiel -54
#<kan	bris_de_glace 87	collision 47	none -72	vol 63
#<kay	collision 105	dommage_materiel -51	evenement_climatique 111	none -42
#<kel	collision -57	degats_des_eaux -74	dommage_materiel 102	vandalisme 160	vol -49
#<ker	bris_de_glace 50	degats_des_eaux 58
#<keu	collision 132
#<kho	collision 66
#<ki>	collision 69	degats_des_eaux 47	none -63
#<kil	collision 45
#<kin	collision -40	vandalisme 41
#<kit	autre -42	blessure 160	collision -120	dommage_materiel -79	vandalisme 138	vol -66
#<km>	none 89
#<ko>	collision 85	dommage_materiel 128	none -73	vol -43
#<koi	autre 211	dommage_materiel -73	none -142
#<la>	none -44
#<lab	collision 58	dommage_materiel 65	none -49
#<lac	degats_des_eaux 48	dommage_materiel 55
#<laf	autre -43	bris_de_glace -69	collision 246	dommage_materiel -90
#<lah	incendie 70
#<lai	dommage_materiel 88
#<lam	degats_des_eaux 60	dommage_materiel 47
#<lan	collision 48
#<lar	blessure -55	bris_de_glace 55	dommage_materiel 57	evenement_climatique 95
#<las	collision -60	dommage_materiel -74	vandalisme -61	vol 214
#<lat	collision -68	degats_des_eaux 121	dommage_materiel 75	incendie -57
#<lav	degats_des_eaux 71	dommage_materiel 63	none -68
#<lec	dommage_materiel 74	none -47
#<leg	vandalisme 91
#<len	dommage_materiel 111	none -83	vol 65
#<let	collision -46	none -51	vandalisme 227
#<leu	dommage_materiel 52
#<lev	blessure 40
#<lez	bris_de_glace 163	dommage_materiel -90	evenement_climatique 95	none -78	vol -40
#<lib	degats_des_eaux 43
#<lie	vandalisme 48
#<lig	blessure 62
#<lil	autre 109	bris_de_glace -58	collision 53	none -54
#<lim	blessure -52	dommage_materiel 156	evenement_climatique 77	vol -71
#<lin	incendie 56	none -44
#<liq	vol 109
#<lis	autre 78	collision -50	none -70	vandalisme 112
#<lit	autre 47	collision -40	degats_des_eaux 51
#<liv	dommage_materiel 63
#<lo>	blessure -67	collision -66	degats_des_eaux 131	dommage_materiel 50	evenement_climatique 69	vol -42
#<loc	vandalisme 48
#<log	evenement_climatique 54
#<loi	bris_de_glace 67	collision 59	dommage_materiel -55	vol 49
#<lol	blessure 86
#<lon	degats_des_eaux 42	vandalisme 41
#<lop	collision -58	degats_des_eaux 119
#<lor	none -55	vol 70
#<lot	collision -47	degats_des_eaux 182	dommage_materiel -100	none -148	vandalisme -64	vol 111
#<lou	none -40
#<luc	bris_de_glace 56	collision -55	evenement_climatique 119
#<lum	blessure -54	collision 73	vol 85
#<lun	bris_de_glace 40
#<lus	collision -67	degats_des_eaux 197	dommage_materiel 42	none -45
#<lut	blessure 43	none -55	vol 95
#<lux	collision 84	degats_des_eaux 82
#<lyc	collision 61	vol 72
#<lyo	collision 59
#<m2>	degats_des_eaux -112	dommage_materiel -40	evenement_climatique 170
#<ma>	none -40
#<mac	collision -43	degats_des_eaux 54	dommage_materiel 63	none -40
#<mag	bris_de_glace 41	degats_des_eaux 45
#<mam	collision 82	dommage_materiel -42
#<mas	collision -53	dommage_materiel -40	vandalisme 151	vol -43
#<mcd	collision 69
#<mdr	collision 67	evenement_climatique 43
#<me>	blessure 56
#<mec	dommage_materiel 57
#<med	blessure 80
#<meg	incendie 49
#<mek	collision 61
#<mel	dommage_materiel 45
#<men	blessure 80	none -67
#<mes	none -52	vol 42
#<met	degats_des_eaux 40	none -46
#<meu	incendie 40
#<mi>	autre -40	blessure -47	bris_de_glace -57	collision -74	degats_des_eaux -60	dommage_materiel 325	evenement_climatique -44	none -237	vandalisme -52
#<mic	collision 82	incendie 83	none -66
#<mie	bris_de_glace 87
#<mil	bris_de_glace 120
#<min	evenement_climatique 54
#<mir	bris_de_glace 168	vol -40
#<mis	vandalisme 57
#<mit	incendie 136
#<mm>	collision -114	none -57	vandalisme 71	vol 120
#<mme	collision -58	dommage_materiel 118
#<mn>	collision -55	degats_des_eaux 63	incendie -49	none -108	vol 183
#<mob	collision 134	vandalisme -69
#<mod	blessure 67	collision -133	degats_des_eaux -57	dommage_materiel 104	vol 77
#<mol	blessure 246	collision -59	degats_des_eaux -55	none -45
#<mom	dommage_materiel 70
#<mon	none -40
#<moq	degats_des_eaux 97	dommage_materiel 50	evenement_climatique -55
#<mos	collision 56
#<mot	collision 52
#<mou	blessure 64
#<moy	degats_des_eaux -79	incendie 139	vandalisme 57
#<mr>	degats_des_eaux 110	incendie 73
#<mul	degats_des_eaux 74
#<mur	dommage_materiel 68	none -41
#<mus	blessure -55	bris_de_glace -101	dommage_materiel 112	evenement_climatique 101	incendie -100	none -47
#<mut	autre 103	blessure 90	none -79
#<mys	none 72
#<nai	collision -47	none -43	vandalisme 71	vol 137
#<nan	none 76
#<nat	collision 40
#<nav	bris_de_glace 82	collision 81	none -67
#<nec	incendie 92
#<neg	none 91
#<nei	evenement_climatique 126
#<net	blessure -48	bris_de_glace 126	collision -41	none -53	vol 66
#<neu	dommage_materiel 100
#<nev	dommage_materiel 92
#<nez	collision 70
#<nie	blessure 40
#<nio	blessure 105
#<niv	incendie 58
#<noe	vol 87
#<noi	incendie 76
#<non	none 90
#<nor	collision 118
#<nov	autre 65	none -53
#<noy	degats_des_eaux 94	dommage_materiel 49	evenement_climatique 75	none -69
#<nul	collision 78	dommage_materiel -58	vol 45
#<num	collision 44
#<nuq	collision 83
#<nus	bris_de_glace 197	dommage_materiel -70	vandalisme -130
#<obj	autre 137	blessure -41	collision -79	vol 72
#<obs	blessure 46	dommage_materiel -41	evenement_climatique 58
#<occ	none -56	vandalisme 122
#<oct	collision 47
#<ode	degats_des_eaux 48	incendie 58
#<oei	vandalisme 43
#<oeu	none -48	vandalisme 168
#<off	collision 57	dommage_materiel -46	incendie 51
#<ois	bris_de_glace 166	vol -43
#<oka	blessure -60	collision 294	evenement_climatique -48	none -116
#<ole	dommage_materiel 186	none -42
#<oli	incendie 68
#<oma	degats_des_eaux 102
#<onc	evenement_climatique 60
#<ond	collision -55	degats_des_eaux -48	dommage_materiel 183	evenement_climatique -134	incendie 98	none -86	vol -68
#<ong	collision -66	dommage_materiel 125
#<onz	evenement_climatique 50	vandalisme 41
#<ope	autre 122	dommage_materiel -51	none -53
#<opt	autre 71	bris_de_glace 119	collision -44	none -41
#<or>	blessure -73	collision -54	degats_des_eaux -46	dommage_materiel 64	incendie -45	vol 220
#<ora	evenement_climatique 140
#<ord	dommage_materiel 67	vol 48
#<ore	blessure 89	collision -41	dommage_materiel -49	evenement_climatique 113
#<org	collision 134	none -44
#<ori	collision -110	degats_des_eaux 180	incendie 103	none -101
#<ort	blessure 51	collision -51	dommage_materiel 103	none -47
#<ose	blessure -44	bris_de_glace 55	collision -93	dommage_materiel -80	incendie -65	vandalisme -145	vol 318
#<ost	autre 50	collision 85	dommage_materiel -46	none -50	vol 55
#<ou>	autre 59
#<oua	collision -52	degats_des_eaux 46	none 114
#<oub	autre 66	incendie 47
#<oue	evenement_climatique 109	none 91
#<ouf	blessure -50	collision -45	degats_des_eaux 103	dommage_materiel 112	evenement_climatique -40	none -53	vandalisme 40
#<oui	none 150
#<our	collision -70	evenement_climatique 326	vol -121
#<out	collision -47	dommage_materiel -46	vol 194
#<oxy	incendie 90
#<pa>	dommage_materiel -49	none -75	vol 71
#<pai	incendie 40
#<pan	bris_de_glace 51	none -56
#<pap	collision 74	vol 40
#<paq	blessure 40	collision 81	dommage_materiel -66	none 43	vandalisme -40
#<pat	blessure 48
#<pav	collision -68	vandalisme 230	vol -69
#<pay	autre 137	dommage_materiel 48	none -70
#<pc>	collision -56	dommage_materiel 216	none -145	vandalisme -54
#<pdt	blessure 115	collision -54	degats_des_eaux -44	dommage_materiel -55	evenement_climatique 116	none -74	vol -42
#<pea	collision 46
#<ped	collision 121	dommage_materiel -42
#<pei	vandalisme 61
#<pel	degats_des_eaux 47	dommage_materiel -40
#<pet	none -42
#<pha	collision 67	none -62	vandalisme 66
#<phy	vol 56
#<pia	dommage_materiel 202	incendie -73
#<pic	dommage_materiel 102
#<pie	vandalisme 46
#<pig	bris_de_glace 80
#<pil	blessure 111	collision 40	none -49
#<pin	bris_de_glace 102	collision -45	evenement_climatique 57
#<piq	blessure 137	collision -44	degats_des_eaux -46	none -70	vol 107
#<pir	collision 126	degats_des_eaux -59	dommage_materiel 51	none -76	vandalisme -48	vol 50
#<pis	blessure 45	collision -40	evenement_climatique 50	none -50
#<pli	evenement_climatique 43	none -40
#<plo	degats_des_eaux 45
#<pne	collision 50	none -45	vandalisme 76
#<poc	autre 46	collision -104	dommage_materiel 175
#<poe	collision 64	incendie 169	vol -66
#<poi	blessure 45
#<pom	incendie 54
#<pon	blessure 42	vandalisme 42
#<pot	dommage_materiel 151	none -68
#<pr>	autre 67	none -49
#<pu>	evenement_climatique 48
#<pub	collision 161	degats_des_eaux -51	none -40
#<pul	bris_de_glace 129	collision -100	dommage_materiel 110	incendie -78	none -139	vandalisme 70
#<pur	blessure 175	incendie -41	none -63	vandalisme 45	vol -61
#<pv>	vol 47
#<pyj	incendie 79	none -41	vol 71
#<qqn	none 60
#<quo	none 42
#<rab	collision 41
#<rac	degats_des_eaux 47
#<rad	blessure 55
#<raf	collision -46	evenement_climatique 134
#<rai	blessure -51	collision 185
#<ral	bris_de_glace 55	incendie -47
#<ram	bris_de_glace 55	collision 42	degats_des_eaux -56	dommage_materiel 72
#<ran	blessure 151	dommage_materiel -44	none -59
#<rap	incendie 50
#<ras	degats_des_eaux 62
#<rat	collision 89	degats_des_eaux 55
#<rav	dommage_materiel -59	incendie -52	vandalisme 98	vol 108
#<ray	dommage_materiel 90	vandalisme 108	vol -48
#<reb	blessure 184	collision -64	degats_des_eaux -52	dommage_materiel 103	incendie -83	vandalisme -50	vol -47
#<rec	collision 47
#<red	incendie 67
#<rel	collision 82
#<reu	collision 207	none -61	vandalisme -63
#<rez	evenement_climatique 73
#<ria	incendie 108	none -44
#<rid	dommage_materiel 103	incendie 68
#<rig	collision 157	incendie -99	vandalisme 92
#<rir	blessure 87
#<rit	collision -92	degats_des_eaux 115	evenement_climatique 100
#<riv	degats_des_eaux -52	evenement_climatique 210
#<rob	collision -41	degats_des_eaux 90	dommage_materiel 71
#<roc	bris_de_glace 60	collision 106	vol -57
#<rom	blessure 122	dommage_materiel -55	none -61
#<ron	collision 67
#<rot	blessure 87	collision 82	dommage_materiel -40
#<rou	collision 41
#<roy	collision 48
#<ruc	collision -85	incendie 181	none -59	vol 56
#<rue	collision 55
#<rui	autre 40	collision -44	degats_des_eaux 94	dommage_materiel -42	evenement_climatique 81
#<rup	degats_des_eaux 154	none -44
#<sa>	collision 57
#<sab	collision -40	evenement_climatique 58	vandalisme 142	vol -40
#<sac	collision -45	vol 95
#<saf	evenement_climatique 84
#<sal	collision -45	degats_des_eaux 45
#<san	collision 43
#<sap	incendie 43	none -96	vol 117
#<sat	blessure -95	collision -43	degats_des_eaux 205
#<sau	incendie 40
#<sca	blessure 103	dommage_materiel -40
#<sce	bris_de_glace 141	collision -78	evenement_climatique -54	vol 69
#<sch	collision 57	incendie 43
#<sci	blessure 75	collision -62	none -65	vandalisme 84	vol 46
#<scu	dommage_materiel 66	incendie 52
#<sea	autre 89	collision -44	degats_des_eaux -58	incendie 146
#<seb	blessure -53	collision 105
#<sei	evenement_climatique 131
#<sej	autre 75	evenement_climatique 62
#<sel	bris_de_glace 170	none -78
#<sen	collision 82
#<sep	autre 52
#<set	dommage_materiel 77	vol 48
#<seu	bris_de_glace 45
#<si>	autre 42
#<sid	blessure 57
#<sie	collision 63	vol 76
#<sif	blessure 51	incendie 61
#<sil	collision 75
#<sim	degats_des_eaux 70
#<sin	degats_des_eaux 40
#<sip	collision -43	degats_des_eaux 88	dommage_materiel -61	vol 125
#<sir	collision 96
#<sit	evenement_climatique 96
#<six	autre 85	none -71
#<ski	blessure 249	collision -53	none -62
#<slt	collision 49
#<sma	blessure 155	collision -133	dommage_materiel -65	none -55	vandalisme 160	vol -43
#<soc	blessure -53	dommage_materiel 96	evenement_climatique 115	none -54	vandalisme -48
#<soe	collision 50
#<sol	none -41
#<sor	collision 40
#<spe	dommage_materiel -50	incendie 82
#<spo	degats_des_eaux 64	incendie 46
#<sta	collision 40	evenement_climatique 69
#<ste	blessure 56	collision 60	none -62	vandalisme 54
#<sto	incendie 53
#<str	degats_des_eaux 54
#<stu	collision -144	degats_des_eaux 191	incendie 96	vol -49
#<sub	collision -46	vol 143
#<suc	autre -44	dommage_materiel 128	none -113	vandalisme 162	vol -71
#<sui	blessure 42
#<sul	collision 57	vandalisme -62	vol 99
#<sup	blessure 49	collision -61	vandalisme 51
#<sut	blessure 118
#<suv	collision 170
#<svp	none 69
#<sym	bris_de_glace 50	collision 66
#<syn	degats_des_eaux 102
#<ta>	degats_des_eaux 60
#<tab	bris_de_glace 52
#<tac	degats_des_eaux 139	dommage_materiel 70
#<tag	collision -41	vandalisme 168
#<tai	blessure 73	collision -48	vandalisme 65
#<tal	blessure -74	collision 163	dommage_materiel -68	vandalisme 89
#<tam	vol 69
#<tan	collision -54	dommage_materiel 75	vandalisme -45	vol 96
#<tap	collision 64
#<tar	bris_de_glace -44	collision 150	evenement_climatique 184	none -150	vandalisme -52
#<tas	blessure -47	collision 133	dommage_materiel 106	none -69
#<tax	collision 63
#<taz	collision -108	dommage_materiel 230	evenement_climatique -61	vol -105
#<tcl	autre -43	collision 101
#<tec	collision -40	degats_des_eaux 81
#<tel	dommage_materiel 40	vol 47
#<tem	evenement_climatique 40
#<ter	evenement_climatique 68
#<tes	collision 51
#<the	bris_de_glace 48	collision -59	dommage_materiel 108	none -83
#<tho	blessure 69	evenement_climatique 60
#<tib	blessure 84
#<tie	autre 57
#<tir	collision -49	incendie 41	vol 89
#<tis	incendie 53
#<tit	vandalisme 80
#<tkt	none -42	vol 118
#<tob	blessure 188
#<toi	evenement_climatique 65	none -40
#<tol	dommage_materiel 56
#<tom	blessure 43	collision -52	dommage_materiel 73	evenement_climatique 51	none -48
#<ton	collision 78	none -40
#<tor	evenement_climatique 47
#<tot	incendie 72
#<tre	none -40
#<tri	collision 102
#<tru	autre 104	collision 60	dommage_materiel -77	vandalisme 42
#<tt>	collision -40	degats_des_eaux 92
#<tu>	blessure -46	none 90
#<tui	evenement_climatique 124
#<tuy	degats_des_eaux 204	dommage_materiel -67	evenement_climatique -41
#<twi	vol 44
#<ube	collision 125
#<uni	collision 100
#<up>	collision 61
#<urg	blessure 74
#<usa	blessure -93	degats_des_eaux 188	none -49
#<use	degats_des_eaux 98
#<uti	collision 62
#<va>	collision 65
#<vag	blessure -58	collision -146	degats_des_eaux 71	dommage_materiel -58	evenement_climatique 296	vandalisme -41	vol -136
#<vai	degats_des_eaux 50	dommage_materiel -58
#<val	blessure 56
#<van	collision -75	vandalisme 164
#<vas	degats_des_eaux -42	dommage_materiel 136
#<vau	collision 65	incendie 42
#<veh	dommage_materiel 65
#<vei	dommage_materiel 85	evenement_climatique 61
#<ven	evenement_climatique 40
#<ver	bris_de_glace 45
#<ves	dommage_materiel -52	evenement_climatique 107	incendie -80	none -86	vol 122
#<vet	dommage_materiel 71
#<vex	collision 126
#<vic	incendie 44
#<vid	vol 65
#<vie	degats_des_eaux 43
#<vif	blessure -86	collision -50	vol 258
#<vig	collision 53	evenement_climatique 231	none -134	vandalisme -41
#<vil	collision 44
#<vin	blessure -54	dommage_materiel 83	evenement_climatique 43
#<vio	vol 123
#<vir	collision 69	vandalisme 47
#<vis	vol 140
#<vit	bris_de_glace 85
#<viv	blessure 102	degats_des_eaux -68	evenement_climatique 143	vandalisme -43
#<voi	none -46
#<vol	vol 78
#<von	collision 42
#<voy	autre 74
#<vra	none 91
#<vtc	blessure -40	bris_de_glace 96
#<vtt	dommage_materiel 92	none -50	vol 82
#<vue	autre 40
#<wa7	bris_de_glace -82	collision 184
#<wal	collision 265	degats_des_eaux -67	none -53
#<wc>	collision -93	degats_des_eaux 262	dommage_materiel 109	none -120	vol -53
#<wee	vol 48
#<ya>	autre 45	degats_des_eaux 48	dommage_materiel -46
#<yar	collision 93
#<yav	degats_des_eaux 47	vol 49
#<yeu	bris_de_glace 83	vol 59
#<zag	evenement_climatique 72
#<zel	collision -106	degats_des_eaux 71	dommage_materiel 160	none -71
#<zoe	blessure 132	collision 90	dommage_materiel -75	vol -42
#a10>	collision 45
#a7ed	bris_de_glace -82	collision 184
#aban	incendie 115
#abas	collision 125	degats_des_eaux -51	evenement_climatique 56
#abe>	none 72
#abea	blessure 214	vol -74
#abil	autre 121	collision -47	dommage_materiel 188	none -142
#abim	dommage_materiel 67
#abin	vandalisme 91
#abla	incendie 57	none 58
#abo>	collision -65	degats_des_eaux -53	dommage_materiel 96	none -52	vandalisme 189	vol -42
#abol	bris_de_glace -83	collision -152	dommage_materiel -120	evenement_climatique 343	none -83	vandalisme -51
#abor	evenement_climatique 77
#abos	autre -79	bris_de_glace -61	collision -51	dommage_materiel 201	evenement_climatique 78
#abot	blessure 77	bris_de_glace -46	collision -40	degats_des_eaux -76	dommage_materiel -47	none -49	vandalisme 207	vol -75
#abou	degats_des_eaux 51	vandalisme 91
#abra	dommage_materiel 215	none -94
#abri	evenement_climatique 99
#abru	bris_de_glace -47	collision -108	evenement_climatique -46	vandalisme 296	vol -43
#abse	evenement_climatique 106	none -79
#abso	collision 81	dommage_materiel -72	none 102
#acad	vandalisme 60
#acan	autre 41
#acar	collision -43	degats_des_eaux 131
#acas	collision -50	dommage_materiel 103	vandalisme 46
#acbo	dommage_materiel 100
#acca	collision -52	degats_des_eaux -130	none -45	vandalisme 285	vol -63
#acci	collision 66	none -46
#acco	none 46
#accr	collision 101	none -54
#accu	evenement_climatique 100	vol 99
#acee	bris_de_glace 85	degats_des_eaux 64	evenement_climatique -52	none -54	vol -47
#acem	bris_de_glace 54	collision -43	dommage_materiel 42	vol 41
#acer	vandalisme 167	vol -46
#aces	blessure -43	vandalisme 59	vol 59
#acha	blessure -66	collision 115
#achi	degats_des_eaux 73	none -41
#acho	autre -82	blessure 132	collision -170	dommage_materiel 110	evenement_climatique 74	none -64	vandalisme -66	vol 53
#acia	collision 95	none -56
#acid	bris_de_glace -69	collision -246	dommage_materiel -51	none -104	vandalisme 357	vol -53
#acie	dommage_materiel 99	none -72
#ack>	autre -40	collision -71	dommage_materiel -98	incendie 226	none -173	vandalisme -46	vol 67
#acki	collision -77	vol 178
#acle	collision 51
#aco>	collision -190	dommage_materiel 238	none -58
#acoc	autre 114
#acon	dommage_materiel -42	evenement_climatique 113	vol -48
#acs>	collision -54	degats_des_eaux 40	none -53	vandalisme 117
#act>	bris_de_glace 67	none 41
#acti	autre 61	bris_de_glace 71	none -44	vandalisme -43	vol 51
#acts	evenement_climatique 44	incendie 166	none -102
#actu	blessure 85
#acua	degats_des_eaux 55
#acue	evenement_climatique 105	incendie 95
#acun	collision 58
#adai	collision 111
#adat	collision 96	dommage_materiel -52	none -80	vandalisme 91	vol -59
#addi	blessure 166	collision -107	dommage_materiel 57
#adea	collision -95	dommage_materiel -50	none -178	vandalisme -65	vol 355
#adee	vandalisme 92
#aden	vol 142
#adge	autre 81
#adia	collision 86	degats_des_eaux 42
#adie	autre 40	collision -68	vol 101
#adio	blessure 113	vol 43
#adir	autre 61
#ado>	degats_des_eaux 41	vandalisme 87
#ador	dommage_materiel 72
#adra	bris_de_glace -48	degats_des_eaux -176	dommage_materiel 250	none -64	vol -58
#adre	autre 53	collision -59	degats_des_eaux 111	dommage_materiel 73	vol -54
#adve	collision 60
#aero	collision 65	none -60	vol 84
#afal	collision -41	evenement_climatique 159
#afau	blessure 107	bris_de_glace -50	collision -54	dommage_materiel 128
#afe>	dommage_materiel 85	none -65	vol 55
#afes	vandalisme 81
#affa	degats_des_eaux 114	dommage_materiel -66	evenement_climatique 50
#affi	collision -41	dommage_materiel -48	incendie 50	none 88	vandalisme 89
#afi>	evenement_climatique 84
#afle	collision 90
#aflu	bris_de_glace 100	collision -43
#afon	degats_des_eaux 97
#agad	autre 61
#agas	bris_de_glace 45	degats_des_eaux 50
#agda	blessure 63
#age>	none -40
#agem	blessure -76	collision -73	dommage_materiel 221
#ager	dommage_materiel 48	vol 42
#ages	bris_de_glace 84	collision -91
#ageu	bris_de_glace -46	collision 84	degats_des_eaux -73	dommage_materiel 141	none -47
#agin	blessure 40	bris_de_glace 218	collision -176
#agis	bris_de_glace 158	collision -47	none -75
#agne	incendie 59
#agni	autre 170	none -58
#agor	evenement_climatique 72
#agra	vandalisme 50
#agre	blessure 82	collision -67	vol 58
#agri	blessure 51	collision 95	dommage_materiel -50	none -52	vandalisme 97	vol -67
#ags>	vandalisme 108
#ague	collision -63	evenement_climatique 53	vandalisme 65
#ahce	incendie 93
#ahim	degats_des_eaux 89
#aid>	collision -102	dommage_materiel 137
#aide	collision 45
#aidi	blessure 260	degats_des_eaux -171	vol -41
#aie>	bris_de_glace 40
#aign	none -42	vol -42
#aile	collision 107
#aill	bris_de_glace 60
#aima	dommage_materiel 209	none -65
#aime	none 56
#aing	dommage_materiel -82	vol 180
#aint	vandalisme 49	vol 54
#air>	collision -62	incendie -43	vol 55
#airb	collision -43	degats_des_eaux 54	incendie 54
#airi	degats_des_eaux 56	evenement_climatique 43	vandalisme 59
#aisa	dommage_materiel 75	vol 46
#aise	dommage_materiel 99	incendie 41	none -53
#aisi	collision 49	dommage_materiel -91	vandalisme 56	vol 55
#aiso	evenement_climatique 45
#aite	collision -41	vol 85
#aitr	blessure 49	collision -69	incendie 105
#aits	collision 43
#aix>	bris_de_glace 59	degats_des_eaux 50
#akec	collision 44	dommage_materiel 57	vol -62
#akhl	autre 146	blessure 101	collision -119	dommage_materiel -47	none -69	vandalisme -131	vol 98
#ala>	degats_des_eaux -112	dommage_materiel 195
#alad	autre 130	blessure -74	none -57	vandalisme 118	vol -54
#alai	autre -61	blessure 113
#alan	blessure 94	collision 43	none -41
#alar	collision -40	dommage_materiel 101	evenement_climatique 48	incendie 41	none -41	vol -40
#alay	blessure -102	degats_des_eaux -72	dommage_materiel 137	none 89
#alci	incendie 163
#alco	blessure -48	dommage_materiel 67	incendie 94
#alec	collision 79
#alee	collision -42	dommage_materiel 63
#alem	autre 72	vandalisme 45
#alen	bris_de_glace 44	collision 69	dommage_materiel -45
#aler	blessure 40	collision -50
#ales	collision 87	dommage_materiel -55
#alet	degats_des_eaux 52	dommage_materiel -56	incendie 51	none -58	vandalisme -50	vol 90
#aleu	bris_de_glace 46
#alfa	collision 134	evenement_climatique -113	none -41	vandalisme -41	vol 123
#alhe	bris_de_glace 125	collision -41	dommage_materiel -44	none 78
#ali>	bris_de_glace -86	dommage_materiel 164
#alid	bris_de_glace -139	none 299
#alie	blessure 73	collision -40
#alin	blessure 47	none -47	vandalisme 47
#alit	autre 62	blessure 67	collision -52
#all>	bris_de_glace 74	evenement_climatique 42	none -50	vol 54
#alli	autre 182	none -60
#allo	bris_de_glace 63	degats_des_eaux 54
#allu	autre 49	collision -40	vandalisme 45
#alme	none -63	vol 139
#alon	bris_de_glace 43	collision -57	degats_des_eaux 59
#alor	autre 63	collision 56	none -53
#alou	collision 192	degats_des_eaux -83	vandalisme 41
#alu>	dommage_materiel -53	evenement_climatique 48	vol 140
#alus	blessure -100	collision 236
#alut	bris_de_glace 43	none 72
#alys	autre 54	collision -41	none -84	vol 182
#alyt	none -72	vol 202
#ama>	incendie 51	vol 98
#amai	evenement_climatique 63	none 66	vol -62
#aman	collision 57	dommage_materiel -43	incendie 42
#amar	blessure 220	collision -146	degats_des_eaux -84	dommage_materiel -89	incendie 158	none -112	vandalisme -45	vol -45
#amas	bris_de_glace 195	dommage_materiel -87	none -51	vol -49
#amat	none 77
#ambo	collision 61	dommage_materiel 79	none -48
#ambr	degats_des_eaux 57
#ambu	blessure 46	collision 50
#amen	blessure 133
#amer	vandalisme 55
#ames	incendie 94
#amie	collision 73
#amil	autre 49	evenement_climatique 47	none -83	vandalisme 47
#amin	blessure 75
#amio	bris_de_glace 45
#amiq	bris_de_glace 113
#amis	collision -81	degats_des_eaux -42	dommage_materiel 251	vol -51
#amma	blessure 69	none -61	vol 82
#amme	incendie 109
#amp>	collision 195	dommage_materiel -50	vol -46
#ampa	degats_des_eaux 65	dommage_materiel 63
#ampe	blessure -88	degats_des_eaux -100	dommage_materiel 224	evenement_climatique 54	none -58	vandalisme 92	vol -79
#ampo	blessure 56	evenement_climatique 65
#ams>	none -41	vol 143
#amu>	blessure 50
#amwa	collision 69	none -48	vol 97
#anal	degats_des_eaux 113
#anap	collision -51	dommage_materiel 69
#anar	dommage_materiel 42	vandalisme 53
#anbu	autre 128	none -54
#anc>	none 54
#anca	collision 75	incendie 45	vol 45
#anci	autre 101	collision -62	dommage_materiel 47	incendie -102	none -74	vandalisme 113
#anda	bris_de_glace 98
#andi	vol 44
#ando	blessure 229	collision -54	dommage_materiel -63	none -42
#andr	collision 55
#ands	degats_des_eaux 75	incendie 65
#andw	vol 50
#ane>	collision 43
#aneg	blessure 104	evenement_climatique 44
#anet	collision -52	dommage_materiel 121
#ang>	bris_de_glace 47
#anga	evenement_climatique 120
#angl	collision 71
#ango	collision 56
#angu	blessure -112	collision 131	none 60
#ani>	collision -75	degats_des_eaux 200
#anif	bris_de_glace -68	none -42	vandalisme 193
#anim	autre 62	blessure 94	collision 51	none -47	vol -52
#aniq	bris_de_glace 96	dommage_materiel -50	none -54	vandalisme -50	vol 73
#anit	evenement_climatique 70	vol -60
#anni	collision -50	dommage_materiel 126
#anno	bris_de_glace 67
#annu	autre 146
#ano>	dommage_materiel 199	incendie -61
#anoe	collision 125	dommage_materiel -48
#anon	collision -67	dommage_materiel -54	evenement_climatique 69	incendie 99	none -111	vandalisme 125
#anor	bris_de_glace 154	none -43
#anqu	vol 80
#ansa	blessure 291	collision -81	dommage_materiel -66	none -98	vol -68
#anse	collision -42	dommage_materiel 91
#ansf	evenement_climatique 80
#ansi	collision -82	none -118	vandalisme 140	vol 102
#ansm	vol 64
#ansp	none -41	vol 104
#anta	dommage_materiel 48	vol 63
#ante	none -49
#anti	vol 70
#anto	blessure 42	collision -91	degats_des_eaux 41	dommage_materiel 115	none -57
#ants	evenement_climatique 57
#antu	incendie 54	none -45	vandalisme 116	vol -70
#anvi	vol 54
#aoui	collision 79	vol -40
#apa>	blessure 69	collision -41	vol 94
#ape>	collision 65
#apee	blessure -49	collision 98
#apel	collision 45	none -86	vandalisme 177	vol -51
#aper	collision 52	vandalisme 54
#aphi	blessure 54	collision 84
#api>	bris_de_glace -50	collision 106	dommage_materiel -142	incendie 145
#apie	collision 68
#apin	none -95	vol 104
#apis	degats_des_eaux 103
#apla	collision 89
#aplu	bris_de_glace 68	none -46	vol 61
#apot	evenement_climatique 64	none -51	vandalisme 87
#appa	incendie 55	none -48	vol 57
#appl	collision 73	dommage_materiel 53
#appo	incendie 57	vol -43
#appr	collision 41	none -46
#appu	bris_de_glace 67	collision -61	incendie 150
#aqua	bris_de_glace 57	degats_des_eaux 86	none -40
#ara>	collision -60	degats_des_eaux 105	dommage_materiel -46	vol 110
#arab	collision -72	evenement_climatique 119
#arag	none -49	vandalisme 48
#arai	none -48	vol 68
#aram	collision 80
#aran	autre 40	none -42
#arap	bris_de_glace 42
#aras	evenement_climatique 134	vol -52
#arat	collision -47	vol 88
#arav	bris_de_glace 117	collision 40	dommage_materiel -76	none -51	vol 66
#arbe	incendie 80	vol 41
#arbo	dommage_materiel 64	incendie 88
#arbr	collision 63	dommage_materiel 55	evenement_climatique 77	none -46
#arca	collision -63	dommage_materiel 88	vandalisme 94	vol -49
#arce	vandalisme 57
#arco	blessure 51	none -62	vol 132
#ard>	collision 74
#arda	bris_de_glace -44	dommage_materiel 196	incendie 67	none -70	vandalisme -51	vol -56
#ardo	collision -65	dommage_materiel 102
#ards	collision -151	degats_des_eaux 82	none -60	vandalisme 209	vol -60
#are>	bris_de_glace 47	none -43
#areb	bris_de_glace 73	collision -46	vandalisme 87
#arec	dommage_materiel -71	evenement_climatique 77	none -83	vandalisme 157	vol -50
#aree	collision 48	none -40	vol 47
#arei	dommage_materiel 113	none -45	vol 40
#arer	collision 40	none 149	vol -100
#ares	autre 41	none -75	vandalisme 160
#arfa	none 101
#arge	bris_de_glace 58	collision -44	none -50
#argl	bris_de_glace 85
#ari>	bris_de_glace 54	collision 67	dommage_materiel -43
#aria	vol 49
#arie	collision 57	dommage_materiel 116	none -65
#arif	collision -43	dommage_materiel 119
#arin	degats_des_eaux 77	incendie 41
#ario	collision 156	none -44
#aris	autre 97	none -44
#arit	vandalisme -43	vol 142
#ariu	degats_des_eaux 196	incendie -51
#arja	collision 54
#arla	collision 83
#arma	vol 43
#armo	bris_de_glace 54	dommage_materiel 134	none -82	vandalisme -51
#arne	bris_de_glace 42	evenement_climatique 101
#arno	collision 83
#aroc	autre 73	degats_des_eaux 109
#aroi	bris_de_glace 244	degats_des_eaux -53	none -52
#aron	blessure -115	collision 240	dommage_materiel -50	evenement_climatique 60	none -75
#arpa	dommage_materiel -98	vol 218
#arpe	degats_des_eaux 102	incendie 58	none -45
#arqu	vandalisme 72
#arri	collision 64
#arro	collision -68	dommage_materiel 78
#ars>	vol 44
#arse	collision 64	vol 69
#art>	autre 48
#arta	bris_de_glace -43	incendie -50	vandalisme 75	vol 78
#arte	autre 54	none -67
#arti	none -40
#arto	degats_des_eaux 62	none -41
#aru>	vol 104
#arue	degats_des_eaux 86	evenement_climatique 60
#arus	vol 93
#asa>	collision 42
#asab	incendie 71
#asbo	blessure 45	incendie 100	none -40
#asce	autre -104	blessure 84	collision -62	degats_des_eaux 118	dommage_materiel -56	none -48	vol -45
#ascu	collision -52	dommage_materiel 218	none -112
#ase>	collision 48	evenement_climatique 41
#ash>	blessure 136	dommage_materiel 101	none -53	vandalisme -57	vol -44
#asin	bris_de_glace 45	degats_des_eaux 50
#asol	evenement_climatique 134	vol -52
#aspe	collision -70	dommage_materiel -50	incendie -110	none -47	vandalisme 145	vol 137
#asqu	evenement_climatique 142
#ass>	bris_de_glace 41
#assa	collision 62
#assi	evenement_climatique 49
#asso	vandalisme 60
#assu	none 40
#aste	collision 69
#asti	collision 213	incendie 43	vandalisme -76
#astr	degats_des_eaux 42
#atai	collision -71	degats_des_eaux 81	vandalisme 69
#atal	collision -50	none -86	vol 244
#atan	dommage_materiel 82	evenement_climatique 73	none -44
#atas	evenement_climatique 114
#atat	bris_de_glace 109	dommage_materiel -40	vandalisme -44	vol 59
#atch	collision -41	vandalisme 82
#atea	degats_des_eaux -45	dommage_materiel 58	incendie 84	vandalisme -41
#atee	degats_des_eaux 66	vandalisme 48
#atel	bris_de_glace 69	incendie 75	none -44
#ater	vandalisme 41
#ates	evenement_climatique 164	none -55
#ateu	dommage_materiel 67
#atif	none 78
#atim	degats_des_eaux 93	evenement_climatique 52
#atiq	collision 86	vandalisme -41
#atis	vol 70
#ativ	collision -111	degats_des_eaux 102	none -74	vandalisme 44	vol 164
#atoi	vol 84
#atom	blessure 57	degats_des_eaux 102	none -44
#aton	blessure -152	collision -94	dommage_materiel -64	evenement_climatique 325	none -97	vol -60
#ator	collision -59	dommage_materiel 56	vol 123
#atro	blessure 82	collision -53
#ats>	bris_de_glace 72	degats_des_eaux 40	dommage_materiel -43
#atta	vol 122
#atte	none -42
#attr	blessure 44
#attu	collision 82
#atur	blessure -51	degats_des_eaux 78	vol 55
#aube	evenement_climatique 80	none -41	vol -42
#auch	collision 46
#auco	collision 42
#aud>	blessure -125	bris_de_glace 203	collision 112	dommage_materiel -92	vol -50
#auda	blessure 85	bris_de_glace -44	collision -52	dommage_materiel 105	none -40
#aude	degats_des_eaux 91
#audi	dommage_materiel 79
#audr	blessure 78	bris_de_glace 49	collision -57	dommage_materiel -42	none 125
#auf>	blessure 40
#auff	degats_des_eaux 48
#aufi	collision 231	dommage_materiel -71
#aufs	evenement_climatique 79	incendie 84	vol -41
#aujo	none 55
#aule	dommage_materiel 87	evenement_climatique 52
#auma	vandalisme -46	vol 93
#aume	bris_de_glace 90	collision -61	incendie 41	vandalisme -43	vol 49
#aura	collision 145
#aure	degats_des_eaux 70
#auri	autre 143	none -81
#aut>	autre 67	collision -55
#auti	collision 72	dommage_materiel 67
#auts	incendie 54
#auve	collision -67	dommage_materiel -61	evenement_climatique 112	vol 83
#auvr	dommage_materiel 68	none -57	vandalisme 99	vol -52
#avab	collision -65	degats_des_eaux -53	dommage_materiel 96	none -52	vandalisme 189	vol -42
#avag	bris_de_glace 53	vandalisme 73
#aval	blessure 201	collision -42	dommage_materiel -47	none -60
#avau	collision -60	dommage_materiel 143	evenement_climatique -52	none -57	vol 74
#avc>	autre 173	collision -42	dommage_materiel -44	none -174	vandalisme -43	vol 97
#ave>	degats_des_eaux 56	none -57
#avee	collision -71	none -134	vandalisme 236	vol -46
#aven	bris_de_glace 138	dommage_materiel -65
#aver	bris_de_glace 40	degats_des_eaux 41
#aves	collision 186	none -59	vol -84
#avez	none 46
#avic	blessure 127	collision 54
#avie	bris_de_glace 147	collision -77	dommage_materiel 168	none -73
#avil	bris_de_glace 109	collision 54	evenement_climatique -41
#avio	evenement_climatique 45
#avis	vandalisme 43
#avoc	autre -41	blessure 52	collision 48	vandalisme 61
#avoi	autre 46
#avon	collision 60
#avou	dommage_materiel -84	none -103	vandalisme 215	vol 56
#avri	autre 80
#axi>	collision 70
#ayai	blessure -138	collision -123	degats_des_eaux -91	dommage_materiel 98	evenement_climatique 147
#ayan	blessure -86	evenement_climatique 142	none -44
#aye>	autre 44	dommage_materiel 46	none -59	vandalisme 82
#ayee	bris_de_glace -46	collision -77	none 202	vol -72
#ayer	vol 40
#ayeu	bris_de_glace 68
#ayon	bris_de_glace 102	collision 142	none -64	vandalisme -51
#ayur	collision -109	dommage_materiel 153	none -42	vandalisme 82	vol -81
#azro	autre 131	none -59	vol 90
#bab>	collision -67	none -103	vol 214
#bac>	degats_des_eaux 214	dommage_materiel -44	none -129
#bach	collision -52	evenement_climatique 125	none -48	vandalisme 134
#badg	autre 81
#bag>	incendie 132
#bagn	vol 52
#bagu	collision -94	incendie 44	vol 124
#bah>	none 119
#baie	bris_de_glace 120
#baig	degats_des_eaux 97	none -48	vol -56
#bail	bris_de_glace 61	collision -58	degats_des_eaux 58	dommage_materiel -58	vol 136
#bain	degats_des_eaux 91
#bais	autre 63	bris_de_glace 82	collision -86	dommage_materiel 53
#baix	degats_des_eaux 89
#bal>	incendie 54
#bala	blessure -63	degats_des_eaux -48	dommage_materiel 91	vandalisme 142
#balc	blessure -58	collision -56	dommage_materiel 87	incendie 121
#bali	collision 89	incendie 108
#ball	bris_de_glace 96	none -51
#ban>	vol 85
#banc	bris_de_glace -102	collision 201	dommage_materiel -54	none -154	vol 183
#band	collision -54	incendie 85
#bane	collision 44	incendie 117
#bann	incendie 88
#bano	dommage_materiel -40	evenement_climatique 111	incendie 151	none -80
#banq	collision -52	vandalisme 86	vol 73
#bant	blessure 90	bris_de_glace -69
#bapt	collision 40	vol 41
#bar>	vandalisme 57
#barb	incendie 80
#bard	blessure -154	bris_de_glace -58	collision 134	dommage_materiel 130	incendie 71	none -40	vandalisme -58	vol -52
#barq	collision -57	evenement_climatique 50	vol 79
#barr	collision 73	dommage_materiel 71
#bas>	bris_de_glace 44	collision 67	none -42
#basc	collision -52	dommage_materiel 218	none -112
#bass	blessure -60	bris_de_glace 54	evenement_climatique 155
#bat>	blessure 56	degats_des_eaux 46
#bata	collision -87	degats_des_eaux 120	dommage_materiel -42	evenement_climatique 109	incendie -62
#bate	blessure -40	collision 64	degats_des_eaux -79	incendie 183
#bati	degats_des_eaux 93	evenement_climatique 52
#batt	incendie 49	none -55	vandalisme 63
#bebe	vol 53
#becu	incendie 98
#bee>	blessure 40	evenement_climatique 79	none -48
#belg	collision 42
#bell	incendie 65
#ben>	none 147
#bene	bris_de_glace -70	vandalisme 158
#beni	collision 80	degats_des_eaux 49
#benn	bris_de_glace 46	collision 45
#beno	blessure -45	collision -84	degats_des_eaux -40	dommage_materiel 205	incendie 82	none -68	vol -71
#bequ	blessure 138
#ber>	dommage_materiel 100
#bera	collision 41	vol 59
#berb	dommage_materiel 149	none -41
#bere	dommage_materiel 149	none -41
#berg	blessure 111	none -63
#berk	vol 58
#berl	collision 190	dommage_materiel -121
#bern	vandalisme 69
#berr	bris_de_glace 114	collision -71	degats_des_eaux 43
#bert	blessure 71	bris_de_glace -69	collision 87	vol -45
#bes>	degats_des_eaux 84
#bete	collision 50
#beti	blessure 109	dommage_materiel -42	incendie 40
#beto	collision 78	none 103
#bett	collision 219	none -53	vol -80
#bia>	blessure 96
#bibl	autre -63	collision 122	degats_des_eaux 50
#bien	none 53
#bier	degats_des_eaux 60
#bijo	vol 83
#bil>	collision 57	evenement_climatique 73
#bila	collision 125
#bile	autre -55	collision 95	dommage_materiel 118	none -42
#bili	autre 67	dommage_materiel 53	none -72	vol -56
#bill	autre 41	dommage_materiel 70	none -47
#bime	dommage_materiel 67
#bine	degats_des_eaux 97	vandalisme 44
#bis>	blessure -91	collision -64	dommage_materiel -45	evenement_climatique 74	none -68	vol 232
#bita	degats_des_eaux 61
#bitu	collision 47	vol 62
#biza	blessure 147	collision -72	dommage_materiel -90
#bjet	autre 156	blessure -51	collision -93	none -42	vol 61
#blag	collision -44	none 47	vandalisme -45	vol 136
#blan	none 51
#blea	dommage_materiel 78	incendie 63
#blem	autre -43	blessure -57	bris_de_glace -43	dommage_materiel -53	evenement_climatique 204	none 138	vandalisme -46	vol -66
#bler	collision 130
#blet	autre 61	collision -69	dommage_materiel 98	vol 46
#bleu	bris_de_glace -43	collision 43	dommage_materiel 54
#blic	collision 131	degats_des_eaux -64
#blie	autre 66	incendie 47
#blio	autre -63	collision 122	degats_des_eaux 50
#bloc	autre 155	collision -42
#bmw>	bris_de_glace -103	collision 208	vol -44
#bnb>	collision -157	degats_des_eaux 175	dommage_materiel -54	none -58	vol 159
#bobo	bris_de_glace 71
#bogg	blessure 188
#bois	bris_de_glace 67	incendie 55
#boit	vandalisme 61
#bol>	bris_de_glace -40	collision -113	dommage_materiel -82	evenement_climatique 166	none -55	vandalisme 94	vol -40
#bola	collision 80
#bomb	vandalisme 88
#bon>	none 80
#bond	collision 134	degats_des_eaux -83	dommage_materiel 126	incendie -97	none -46	vandalisme -56	vol -41
#bonh	autre -123	dommage_materiel 217	evenement_climatique -40	incendie 54	none -57
#boni	incendie 111
#bonj	autre 73
#bonn	collision 87
#book	dommage_materiel 100
#bord	degats_des_eaux 49
#born	collision 316	degats_des_eaux -76	dommage_materiel -78	incendie -114
#boss	autre -42	dommage_materiel 62	evenement_climatique 48
#bot>	blessure 93	collision 80	vandalisme -41
#bott	collision 207	degats_des_eaux -46	vandalisme -110
#bouc	degats_des_eaux 70
#boue	collision -40	evenement_climatique 189
#boug	blessure 76	incendie 44
#boui	degats_des_eaux 171	none -72
#boum	collision 88
#bour	autre 91
#bous	blessure 53	dommage_materiel -65	vol 82
#bout	none -43
#box>	evenement_climatique 80
#brad	dommage_materiel 215	none -94
#brah	degats_des_eaux 89
#brai	blessure -57	degats_des_eaux 102	dommage_materiel -52	incendie 121
#bran	collision -51	dommage_materiel -44	evenement_climatique 195
#braq	none -46	vol 174
#bras	blessure 45
#brav	incendie 46	none -55	vandalisme 101	vol -49
#brea	bris_de_glace 163	collision -92	none -72	vandalisme -41
#breb	blessure -111	collision -78	none -66	vol 293
#bref	bris_de_glace -50	collision 138	none -44
#bri>	evenement_climatique 84
#brib	collision 52	evenement_climatique 59	vol -40
#bric	blessure 132	bris_de_glace -48	collision -95	degats_des_eaux -68	dommage_materiel 109	evenement_climatique 68	none -89	vandalisme -58
#brig	vol 105
#brio	vol 77
#bris	bris_de_glace 148	none -40	vandalisme 42
#broc	blessure 56	evenement_climatique 43
#brou	collision 68
#broy	blessure 145	dommage_materiel -49	incendie 44
#brui	none -59	vol 106
#brul	collision -49	incendie 132	none -42
#brun	degats_des_eaux 161	vol -45
#brut	autre -68	blessure 128	bris_de_glace -43	collision -110	degats_des_eaux -40	dommage_materiel -50	evenement_climatique -43	vandalisme 258	vol -46
#brux	autre 108	incendie -74
#bsen	evenement_climatique 106	none -79
#bser	blessure 76	dommage_materiel -50	evenement_climatique 95
#bsol	none 116
#btil	dommage_materiel -45	none -58	vol 197
#buan	degats_des_eaux 94	incendie 51
#bul>	autre 128	none -54
#bula	blessure 46	collision 50
#bure	vandalisme -41
#bus>	collision 75
#bute	blessure -40	collision -74	degats_des_eaux 70	none -45	vandalisme 60	vol 65
#buva	blessure 84	evenement_climatique 42
#byle	collision 171	dommage_materiel -41
#caba	evenement_climatique 41	incendie 135	none -53
#cabe	blessure 214	vol -74
#cabi	degats_des_eaux 46	vandalisme 77
#cabl	collision 75	degats_des_eaux -43	dommage_materiel 199	evenement_climatique -120	none -99	vandalisme 49
#cabo	autre -79	bris_de_glace -61	collision -51	dommage_materiel 201	evenement_climatique 78
#cabr	blessure -66	dommage_materiel 131	vandalisme 113	vol -42
#cach	collision -83	dommage_materiel 121	none -56	vol 74
#cadd	blessure 147	collision -111	dommage_materiel 77
#cadr	collision -43	degats_des_eaux -60	dommage_materiel 275	none -58	vol -90
#cafe	dommage_materiel 69	none -63	vol 52
#cage	blessure -44	degats_des_eaux -73	none -41	vandalisme 54	vol 107
#cail	bris_de_glace 148	collision -123	none -45	vandalisme 139
#cain	degats_des_eaux 44	dommage_materiel 68
#cais	collision 98	dommage_materiel -52	vol 80
#cal>	vandalisme 40
#cala	collision 72
#calc	incendie 135
#cali	blessure 87	collision -43	dommage_materiel 63
#camb	vol 120
#came	vandalisme 60
#cami	bris_de_glace 45
#cana	degats_des_eaux 59
#canc	autre 46	dommage_materiel 40
#cane	blessure 87
#cani	dommage_materiel -40	vol 74
#cann	blessure 79
#cano	dommage_materiel 61	none -43	vol 150
#cant	collision -62	dommage_materiel 125	vol -62
#cape	collision -50	dommage_materiel -45	evenement_climatique 51	vol 154
#capo	evenement_climatique 66	vandalisme 90
#car>	collision 57
#cara	collision 64
#carb	dommage_materiel 94	incendie 59
#card	degats_des_eaux 65
#carn	evenement_climatique 80
#carp	collision -59	degats_des_eaux 193	dommage_materiel -42	evenement_climatique 71	none -82	vol -43
#cart	autre 87	none -81	vol 48
#cas>	dommage_materiel 68
#casq	collision 59	dommage_materiel 173	none -105	vol -49
#cass	blessure 45	none -57
#cast	collision 52	degats_des_eaux 66
#cat>	blessure 110	vandalisme 52	vol -46
#cata	autre 47	collision -51	none -44	vol 49
#cate	collision -82	degats_des_eaux -45	evenement_climatique -68	none -158	vandalisme 230
#cati	none -43
#caut	autre -53	dommage_materiel 128
#caux	blessure 43	bris_de_glace -41	collision -98	dommage_materiel 97	vandalisme 46	vol -44
#cava	evenement_climatique 88	vol 84
#cave	collision -46	degats_des_eaux 76	evenement_climatique 73	none -56
#cboo	dommage_materiel 100
#cces	vandalisme 58
#ccid	collision 76	none -49
#ccin	blessure 113
#ccom	collision 53	vandalisme 43
#ccor	none 70
#ccro	collision 101	none -54
#ccup	vol 86
#ccus	blessure -65	collision -65	evenement_climatique 110	none -52	vol 149
#ccyx	blessure -41	collision -97	degats_des_eaux 170	dommage_materiel 58
#cdo>	collision 69
#ceau	bris_de_glace 79	collision -68	vol -42
#cede	blessure -43	bris_de_glace 62
#cee>	collision 41
#cees	degats_des_eaux -58	dommage_materiel -44	evenement_climatique -42	vandalisme 159
#cein	collision 51
#cela	collision 61
#cell	degats_des_eaux 50
#celu	collision 40
#cen>	incendie 93
#cend	incendie 76
#cene	bris_de_glace 165	collision -132	vandalisme 67
#cens	autre -82	blessure 90	collision -51	degats_des_eaux 128	dommage_materiel -54
#cent	dommage_materiel 61	none -46
#cepi	vol 108
#cept	collision 172	incendie -96	none 51
#cer>	dommage_materiel 61
#cera	bris_de_glace 262	dommage_materiel -69	none -146
#cere	blessure 101	collision -108	dommage_materiel -43	vandalisme 167	vol -47
#ceri	blessure 52	collision -44	none -41	vandalisme 106
#cern	degats_des_eaux 74
#cert	blessure 42	collision -42	none 161	vol -49
#cerv	blessure -58	collision 194
#cess	vol 137
#cest	bris_de_glace -56	collision 69	none 50
#cet>	vol 47
#ceus	collision -56	dommage_materiel 50	vol 146
#cevo	autre 105	degats_des_eaux 90	vol -43
#chac	collision 58
#chaf	blessure 107	bris_de_glace -50	collision -54	dommage_materiel 128
#chag	collision 141	none -62
#chai	vol 56
#chal	collision -51	degats_des_eaux 154	evenement_climatique -70	none -41
#cham	collision 40	degats_des_eaux 40	none -44
#chan	vol 43
#chao	collision 181	vandalisme -95
#chap	degats_des_eaux 61	dommage_materiel 46	none -64	vandalisme 56
#chaq	bris_de_glace 49	degats_des_eaux 102	dommage_materiel -86	none -51
#char	bris_de_glace 41	none -56
#chas	collision 59	degats_des_eaux 215	dommage_materiel -52	none -49	vandalisme -72
#chat	collision -44	dommage_materiel 57	evenement_climatique -44
#chau	degats_des_eaux 47
#chef	collision 41	dommage_materiel 47
#chei	degats_des_eaux 49
#chel	blessure 108	bris_de_glace 99	collision -109
#chem	incendie 102
#chen	collision -86	dommage_materiel 170	incendie 57	vol -40
#chet	autre 55	none -49	vol 82
#cheu	collision -49	degats_des_eaux 109	incendie 102
#chev	blessure 104	none -43
#chic	collision 204	vandalisme -151
#chid	bris_de_glace 115	collision -64	dommage_materiel 59
#chie	blessure 125	none -42
#chif	bris_de_glace -50	collision 89	incendie 44
#chin	degats_des_eaux 68	dommage_materiel 63
#chir	blessure 182	none -77
#chis	autre 131	collision -80	dommage_materiel 83	evenement_climatique -56	none -54
#chiv	degats_des_eaux 65	evenement_climatique 144	vol -79
#chni	collision -40	degats_des_eaux 81
#choc	collision 84
#choi	blessure 110	collision -84	dommage_materiel 60	evenement_climatique 78	none -62	vandalisme -93	vol 76
#chon	incendie 48
#chos	autre 131	none -41
#chou	autre -105	dommage_materiel 204	evenement_climatique -64	none -49
#cht>	autre -89	collision 211
#chu>	blessure 74	dommage_materiel 120	none -49	vol -59
#chur	collision -128	dommage_materiel -44	evenement_climatique 258	incendie -65
#chut	blessure 145	bris_de_glace -42	dommage_materiel 92	none -49
#cia>	collision 100	none -54
#cial	collision 126	dommage_materiel -83	incendie 107	none -69
#ciat	bris_de_glace -72	vandalisme 113	vol 60
#cide	none -52	vandalisme 57
#cie>	none -45	vandalisme 72
#ciel	evenement_climatique 93
#cien	incendie -43
#cier	none -51	vol 57
#ciet	bris_de_glace 57	dommage_materiel 65
#cile	collision -89	vandalisme 146
#cils	collision -131	incendie 248
#cime	autre 98	blessure 82	collision -43	incendie 45	none -90	vol -41
#cin>	blessure 94
#cine	evenement_climatique 50	none -46	vandalisme 47
#circ	blessure 66	collision 44	incendie 88	none -53
#cise	collision 79	none -46
#cisi	none 89
#ciss	degats_des_eaux 159
#cita	none -86	vandalisme 238	vol -65
#cite	degats_des_eaux 70
#civi	autre 53	collision -53	none -42
#cke>	degats_des_eaux 71	evenement_climatique 40
#cket	vol 141
#ckin	collision -77	vol 178
#ckpo	vol 140
#clai	collision -42	dommage_materiel 115	evenement_climatique 60	incendie -86	vandalisme -45	vol -40
#clam	bris_de_glace -43	dommage_materiel 148
#claq	bris_de_glace 240	collision -70	dommage_materiel -57	evenement_climatique 44	none -41
#clas	bris_de_glace -42	dommage_materiel -47	vandalisme 53	vol 67
#clat	bris_de_glace 109
#clav	blessure 98	dommage_materiel 138	none -75
#cle>	evenement_climatique 63	vandalisme 80
#cles	autre 113	none -48	vol 65
#clie	dommage_materiel 40
#clig	collision 128	vol -62
#clim	collision -90	dommage_materiel 230	evenement_climatique -60	vol -105
#clin	autre 58	blessure 41
#clio	autre 108	none -49
#clis	collision 57
#cloi	collision -54	incendie 53	none -45	vandalisme 72
#cloq	dommage_materiel 60	incendie 82
#clos	none -69	vol 186
#clot	collision -59	dommage_materiel 80	evenement_climatique 71
#clou	blessure 89
#club	dommage_materiel 124	incendie -48	vandalisme 84	vol -76
#cocc	blessure -41	collision -97	degats_des_eaux 170	dommage_materiel 58
#coch	autre 43
#coco	bris_de_glace 170	collision -71	degats_des_eaux -90	dommage_materiel 101	incendie -107	none -67	vol -63
#coeu	none -73	vandalisme 166	vol 66
#coff	dommage_materiel 49	vol 79
#cogn	collision 110
#coif	dommage_materiel 91	vandalisme 61
#coin	dommage_materiel 55
#col>	blessure 108	collision 55	vol -41
#cola	blessure 109	bris_de_glace 52	dommage_materiel 84	evenement_climatique -95	none -45
#cole	collision 40
#coli	blessure -44	collision -42	none -68	vandalisme 75	vol 140
#colo	degats_des_eaux 70
#comb	autre 80	collision -68
#come	autre 154	bris_de_glace 193	collision -142	dommage_materiel -64	none -214	vandalisme -82	vol -72
#comp	autre 44
#con>	incendie 72
#conc	dommage_materiel -52	vol 73
#conf	collision 49	dommage_materiel 80
#cong	autre -53	collision -45	degats_des_eaux 44	dommage_materiel 73	evenement_climatique 93	vol -49
#cont	collision 73
#conv	incendie 48	none -51	vandalisme 148
#coor	collision 67
#coot	vol 41
#copa	collision 65	dommage_materiel 43
#cope	blessure 141	collision -105	dommage_materiel -44	none -81	vandalisme -46	vol 59
#copi	dommage_materiel 138	incendie -75	none -62	vol 47
#copr	collision -74	dommage_materiel 146	none -66
#coq>	vandalisme 73
#corb	blessure -45	collision 245	dommage_materiel -46
#corc	dommage_materiel -60	evenement_climatique 147
#cord	none 53
#core	vol 45
#corn	collision 93	none -61
#corp	blessure 46	collision 50	degats_des_eaux 47
#corr	none 96
#coti	autre 312	collision -78	degats_des_eaux -42	dommage_materiel -69	evenement_climatique 139	none -226	vandalisme -47	vol -50
#cott	bris_de_glace 170	collision -71	degats_des_eaux -90	dommage_materiel 101	incendie -107	none -67	vol -63
#couc	evenement_climatique 58
#coud	vol 73
#coue	blessure -50	collision 44	degats_des_eaux -79	incendie 161
#coul	collision -49	degats_des_eaux 152
#cous	bris_de_glace 51	degats_des_eaux -44	dommage_materiel 49	none -44
#cout	autre 72	collision -52	vol 89
#couv	autre 44
#crac	degats_des_eaux 45	dommage_materiel 43
#cram	collision -71	incendie 197
#cran	dommage_materiel 96	vandalisme 50
#craq	blessure -101	bris_de_glace 132	degats_des_eaux -58	evenement_climatique -144	none -108	vandalisme -106	vol 214
#cras	blessure -40	collision 66	dommage_materiel 50	evenement_climatique 65
#cre>	autre -56	dommage_materiel 84	none -77	vandalisme 110	vol -54
#crec	degats_des_eaux 48
#crep	incendie 52	vol 43
#cret	bris_de_glace -44	collision 65	dommage_materiel -66	none -128	vandalisme 87	vol 154
#creu	collision -134	degats_des_eaux -97	dommage_materiel 230
#crev	vandalisme 118	vol -42
#crib	evenement_climatique 121
#crie	blessure 63	collision -88	dommage_materiel 115	none -40
#crim	collision -80	incendie 92	none -96	vandalisme 162
#crir	collision 50
#cris	blessure 42
#crit	autre 88	none -58
#croc	collision 70	none -51
#croi	autre 61	vandalisme 76
#croq	blessure 166	none -65
#cros	blessure 71	vol 119
#croy	blessure -58	vol 170
#cru>	collision 109	dommage_materiel -54
#crue	evenement_climatique 148
#ctar	collision -48	incendie 107
#cte>	autre 66	blessure -46	collision 70
#ctem	none 107
#ctim	incendie 48
#ctio	none -43	vandalisme -42
#ctiv	autre 56	none 103
#ctob	collision 47
#ctoi	dommage_materiel 147	none -43
#ctro	dommage_materiel 70
#cts>	evenement_climatique 44	incendie 166	none -102
#ctue	bris_de_glace -67	vandalisme 165
#ctur	blessure 81
#cuat	degats_des_eaux 55
#cue>	incendie 121
#cuei	blessure 155
#cues	evenement_climatique 115	incendie 78	vol -55
#cuir	collision -57	dommage_materiel 224	none -62	vol -52
#cuis	bris_de_glace 49	degats_des_eaux 46	incendie 43	none -44
#cuit	incendie 138
#cul>	collision 114
#cula	blessure 81	collision 60	dommage_materiel 47	none -87
#cule	collision 68
#culp	dommage_materiel 50	incendie 40
#cult	vandalisme 70
#cume	none 59
#cumu	degats_des_eaux 147
#cupa	bris_de_glace 47
#cupe	autre 82	dommage_materiel 50	none -57	vol 41
#cure	autre 141	none -103
#cuse	bris_de_glace 62
#cute	collision 103
#cutt	vandalisme 166	vol -68
#cuve	collision -41	dommage_materiel 131	none -106	vandalisme 67
#cycl	collision 57
#cyx>	blessure -41	collision -97	degats_des_eaux 170	dommage_materiel 58
#daci	collision 84	none -61
#dad>	collision -62	dommage_materiel 75	vandalisme 74
#dage	blessure 59	collision -55	dommage_materiel 71	incendie 64
#dail	collision 41	none -46	vandalisme -64	vol 171
#dair	collision 103	vandalisme -47
#dais	blessure -47	collision 50	dommage_materiel 101	none -90	vandalisme -47	vol 86
#dait	collision 115	vol 41
#dakh	autre 146	blessure 101	collision -119	dommage_materiel -47	none -69	vandalisme -131	vol 98
#dal>	blessure 42	degats_des_eaux -88	dommage_materiel 161
#dale	blessure -47	collision 142
#dall	blessure -75	collision -42	dommage_materiel 252
#dan>	blessure 99	collision 46
#dant	vol 42
#dari	incendie 56	none 67
#date	evenement_climatique 45	none 105	vol -55
#dati	degats_des_eaux -90	dommage_materiel -45	evenement_climatique 162	none 58
#ddie	blessure 147	collision -111	dommage_materiel 77
#deau	dommage_materiel 59	incendie 51	none -47	vol 45
#debo	degats_des_eaux 76	evenement_climatique 48
#dech	blessure 100	dommage_materiel 57	none -64
#deci	blessure 76
#deco	degats_des_eaux 85	vol 53
#decr	bris_de_glace 113	dommage_materiel 64	none -45	vol -48
#deda	collision 72
#defo	collision 79
#dega	degats_des_eaux 66
#dege	bris_de_glace 117	degats_des_eaux 182	dommage_materiel -42	evenement_climatique -188
#dego	collision -77	degats_des_eaux 110	dommage_materiel -40	vandalisme 120
#degr	dommage_materiel 193	incendie 63	none -124	vol -54
#deho	evenement_climatique 46	incendie 40
#deje	dommage_materiel 62
#dela	autre 136	none 82	vol -102
#dele	autre -102	collision -40	dommage_materiel 318	none -88
#deli	collision 101	vol -44
#dema	vol 44
#deme	degats_des_eaux -54	dommage_materiel 134	evenement_climatique 66
#demi	collision -45	dommage_materiel 99	evenement_climatique 96	none -62	vol -50
#demn	collision 71
#demo	collision -95	dommage_materiel -53	none -88	vandalisme 118	vol 180
#den>	blessure 204	collision -82	degats_des_eaux 48	none -68
#dena	vol 142
#denc	blessure -44	bris_de_glace 149	none -55
#dent	blessure 42	none -48
#deo>	collision -61	none -50	vandalisme 163
#depo	vandalisme 53	vol 45
#dera	collision 66	degats_des_eaux 90
#derb	vol 56
#deri	degats_des_eaux 63
#dern	none 43
#dero	vol 75
#dese	collision -72	dommage_materiel 81	none -42	vandalisme 60
#deso	collision 97	degats_des_eaux 66	dommage_materiel -63
#dess	degats_des_eaux 80	none -57
#deta	collision 60
#dete	collision 89	vandalisme 77
#detr	collision 59	degats_des_eaux -47	dommage_materiel 127	vandalisme -94
#deur	blessure 51
#deus	incendie 60	vol 53
#deve	collision -68	degats_des_eaux -48	incendie 50	none -57	vandalisme 221	vol -74
#devo	autre 42	blessure -54	dommage_materiel 270	none -166	vandalisme -48	vol -68
#devr	collision 256	none -55
#dez>	vandalisme 50
#dge>	autre 88
#dia>	blessure 98	degats_des_eaux -70
#diab	blessure 56	collision -68	dommage_materiel 126	none -64
#dial	autre 98	collision 89
#diat	collision 64
#dic>	degats_des_eaux 106
#dica	dommage_materiel -41	vol 77
#dice	collision -41	dommage_materiel 50	incendie 42
#dict	collision 45
#die>	blessure 58	dommage_materiel 65	evenement_climatique -43
#dier	autre 97	evenement_climatique 70	none -82	vol -41
#dieu	dommage_materiel 46
#diff	autre 280	collision -81	dommage_materiel -53	none -58	vol -55
#dige	collision 99
#din>	evenement_climatique 57	incendie 52	none -40
#dina	dommage_materiel 63
#dine	evenement_climatique 47	vol 55
#dini	degats_des_eaux 54	vandalisme 40
#dio>	blessure 87	collision -54
#diqu	autre 85
#dir>	autre 48
#dira	evenement_climatique 115
#dirh	none -41	vol 143
#dis>	bris_de_glace 119	collision -64
#disa	vol 92
#disc	blessure -42	collision -57	dommage_materiel -50	vol 217
#dise	autre -40	none -46	vandalisme 104	vol 73
#disp	vol 96
#disq	incendie 50
#diss	collision -63	dommage_materiel 133
#dist	blessure -40	collision -40	vandalisme 69	vol 79
#dit>	collision 42
#dite	degats_des_eaux 64
#diti	blessure -53	collision -102	dommage_materiel 218	none -94	vandalisme 109	vol -51
#divi	vol 136
#doct	blessure 133	none -63
#docu	none 59
#doi>	blessure 226	collision -55	degats_des_eaux 104	dommage_materiel -77	none -175	vandalisme -77	vol -92
#doig	blessure 62	degats_des_eaux -48	dommage_materiel 100	incendie 41	none -58
#dois	dommage_materiel 40	vol 64
#doit	autre 63	none 45
#dole	degats_des_eaux 105
#domm	evenement_climatique 97	none -51
#don>	blessure 61	bris_de_glace 41	collision -55	dommage_materiel 53
#dont	autre 41
#dor>	dommage_materiel 124	none -46
#dorm	vol 40
#dors	collision 83	dommage_materiel -75
#dort	dommage_materiel -42	evenement_climatique 63
#dos>	bris_de_glace -41	dommage_materiel -41	none 98	vol 81
#doss	none 94
#doub	blessure 47
#douc	degats_des_eaux 86
#dout	collision -47	degats_des_eaux 40	none 108
#dra>	vandalisme 168	vol -82
#drai	none 73
#dree	bris_de_glace 217	dommage_materiel -100	none -82	vol -41
#drie	blessure 117	dommage_materiel 52
#driv	collision 98
#droi	collision 55	none -59	vol -41
#drol	collision -54	vandalisme 122
#dron	blessure -54	collision -62	dommage_materiel 202	none -62	vandalisme 102	vol -42
#duct	collision 40
#due>	bris_de_glace 74
#dues	incendie 57
#duis	collision 87
#duit	incendie 85
#dule	blessure -51	collision -54	dommage_materiel 248	evenement_climatique -118	none -60	vandalisme -46	vol 49
#dun>	autre -52	bris_de_glace 48	dommage_materiel 162	none -173	vol -55
#dure	blessure -147	bris_de_glace 191	dommage_materiel -88	vandalisme 108	vol -70
#dus>	evenement_climatique 41
#dust	collision 92	degats_des_eaux 41
#dver	collision 60
#dwic	vol 50
#dyal	collision 42	degats_des_eaux 41
#eage	collision 46
#eait	blessure -55	incendie 125
#eak>	bris_de_glace 83	collision 64	none -42
#eanc	autre 262	dommage_materiel -43	none -104
#eant	degats_des_eaux 104
#eau>	degats_des_eaux 55
#eauc	collision 44
#ebe>	vol 53
#ebil	autre -97	dommage_materiel 209	none -44
#ebis	blessure -111	collision -78	none -66	vol 293
#eboi	evenement_climatique 104
#ebor	degats_des_eaux 94	evenement_climatique 47
#ebou	degats_des_eaux 78	dommage_materiel 56	none -58
#ebra	degats_des_eaux 94
#ebre	collision 110
#ebri	bris_de_glace 59	vandalisme 66
#ebro	bris_de_glace 62	collision 49
#ecan	vol 74
#ecau	incendie 69
#ece>	bris_de_glace 45
#eced	none 50
#ecep	vol 108
#eces	degats_des_eaux 46	dommage_materiel 50	incendie -66	vandalisme 64
#ecev	autre 177	collision -42	vol -48
#ech>	collision 44	dommage_materiel 57	vol -62
#echa	dommage_materiel 64	incendie 40	none -42
#eche	incendie 41	none -42
#echi	blessure 118	collision -47	none -56
#echn	collision -40	degats_des_eaux 81
#ecin	blessure 90
#ecis	collision 59
#ecle	collision 62
#ecol	degats_des_eaux 40
#ecom	autre -72	collision 85	none 82
#ecor	dommage_materiel -60	evenement_climatique 147
#ecou	bris_de_glace 48	dommage_materiel -43	none -40	vol 63
#ecra	dommage_materiel 89
#ecre	autre -69	blessure 69	collision 102	dommage_materiel -50	vandalisme 59
#ecro	bris_de_glace 100	collision -53	dommage_materiel 152	none -64	vol -49
#ecs>	collision -97	degats_des_eaux -41	evenement_climatique 230	incendie -50
#ect>	collision 47
#ecta	incendie 86
#ecte	dommage_materiel 65	none -47	vol 57
#ecti	blessure 50
#ecto	collision 113	degats_des_eaux -93	dommage_materiel -41	vandalisme 122	vol -63
#ectu	bris_de_glace -48	collision -44	vandalisme 142
#ecue	incendie 90
#ecul	collision 149	none -44
#ecup	autre 121	dommage_materiel 71	none -59	vol -42
#edai	collision 60	none -42	vandalisme -50	vol 126
#edal	blessure -47	collision 142
#edan	collision 72
#ede>	blessure -70	bris_de_glace 120	degats_des_eaux 54
#edec	blessure 90
#eden	bris_de_glace 225	collision -68	dommage_materiel -45	none -83	vol -48
#eder	autre 58	collision -69	evenement_climatique 53	vol 77
#edes	collision 60	degats_des_eaux 81
#edez	collision 187
#edf>	collision 78	dommage_materiel 77	none -57
#edic	blessure 66
#edig	collision 99
#eds>	bris_de_glace 53	degats_des_eaux 49	evenement_climatique 67	vandalisme -44
#eek>	collision -40	vol 60
#ees>	none -41	vandalisme 42
#efai	degats_des_eaux 89	incendie 51
#efer	blessure 106
#efeu	autre 173	collision -62	none -48	vol 52
#effe	bris_de_glace -50	collision -42	none 58	vandalisme 121
#effo	blessure -62	bris_de_glace 210	collision -74	none -44
#effr	bris_de_glace 128	vandalisme -43
#efon	collision 86
#efou	collision 104	none -49
#efug	collision -76	evenement_climatique 243	incendie -47
#egag	collision 168	none -87	vandalisme 57	vol -63
#egar	autre 122	none -48
#egat	degats_des_eaux 60	none 43
#ege>	bris_de_glace -68	collision 44	vol 88
#egel	bris_de_glace 132	degats_des_eaux 213	dommage_materiel -50	evenement_climatique -220	none -41	vol -52
#eger	degats_des_eaux -81	dommage_materiel 164	none -47
#eges	blessure -89	collision 100	vol -49
#egis	vandalisme 52	vol 58
#egle	autre 112	collision -60
#egot	incendie 149	none -40
#egou	degats_des_eaux 190	dommage_materiel -43	none -57	vandalisme 58	vol -46
#egre	collision -46	degats_des_eaux -45	dommage_materiel 230	incendie 102	none -150	vol -54
#egue	dommage_materiel 125	none -62
#egul	blessure 87	collision -41	dommage_materiel -44	vandalisme 87
#ehic	dommage_materiel 65
#ehor	evenement_climatique 46	incendie 40
#eige	evenement_climatique 159
#eign	vandalisme 108
#eil>	dommage_materiel 53
#eils	dommage_materiel 142	none -57
#eima	collision 74	none -40	vandalisme -88	vol 171
#eina	bris_de_glace 82
#eine	collision 79
#ejeu	dommage_materiel 62
#ejou	autre 75	evenement_climatique 62
#ejud	collision -41	dommage_materiel 50	incendie 42
#ekne	collision 61
#ela>	collision 75	vandalisme 50
#elag	degats_des_eaux 100
#elai	autre 89
#elan	collision 55
#elas	vandalisme 59
#elat	autre -72	dommage_materiel 111	evenement_climatique 74	vol -45
#eleb	autre -130	collision -46	dommage_materiel 246	none -60
#elee	evenement_climatique 79
#elep	vol 47
#eler	dommage_materiel 99
#eles	evenement_climatique 115	none -46
#elet	blessure -53	incendie 44	none -45	vandalisme -41	vol 153
#elev	autre 59	collision 60	none -42
#elez	none 88
#elge	collision 42
#elic	dommage_materiel 112
#elie	bris_de_glace 142	dommage_materiel -45	incendie 75	none -61
#elim	autre 73	bris_de_glace 74	collision 65	evenement_climatique -68
#elit	collision 101	vol -44
#eliz	vol 41
#ella	collision 97
#elli	collision -40	degats_des_eaux 107	none -60
#ello	collision 123	degats_des_eaux 49
#elon	blessure 50	evenement_climatique 84
#elos	collision -100	incendie 129	vol 90
#elot	dommage_materiel 61	incendie 66
#elqu	autre 44	vandalisme 56
#els>	vol 62
#elu>	blessure 60	dommage_materiel -64	evenement_climatique 70
#elui	collision 40
#elux	bris_de_glace 118	none -51
#ema>	incendie 66
#emaa	vandalisme 47
#emar	collision -61	vol 171
#emat	blessure 57	degats_des_eaux 102	none -44
#emba	autre 55	blessure -90	collision 95	none -46	vol 76
#embl	evenement_climatique 54	none -40
#embo	autre 86
#embr	autre 62
#emer	none 45
#emes	autre 122	collision -73	incendie 131	none -66
#emi>	bris_de_glace 40	collision 69
#emie	collision 53	vol 50
#emin	incendie 111	none -52
#emis	degats_des_eaux -56	dommage_materiel 69	evenement_climatique 53
#emne	collision 84
#emni	none 88
#emoi	collision 50	vandalisme 68	vol -41
#emol	collision -131	dommage_materiel -69	vandalisme 306	vol -50
#emon	bris_de_glace -48	collision 72	degats_des_eaux 121	dommage_materiel -55	none -61	vol 59
#emor	collision 108	none -45
#empe	degats_des_eaux 43	evenement_climatique 55
#empo	collision -59	dommage_materiel 85	none -46	vol 59
#empr	dommage_materiel 41	vol 60
#emur	blessure 193	vol -49
#enac	collision -79	vandalisme 94	vol 86
#enad	collision 156	dommage_materiel -84
#enag	blessure -42	degats_des_eaux -54	dommage_materiel 141	vol 43
#enas	vol 142
#enau	collision 208	vol -43
#enca	collision 52	degats_des_eaux 62
#ench	collision 111
#encl	none -84	vol 231
#enco	vol 52
#end>	vol 53
#enda	vol 41
#endi	incendie 176
#endo	blessure 191	bris_de_glace 60	none -57	vandalisme -43
#ends	autre 109
#endu	bris_de_glace 74
#enee	collision -50	vandalisme 136
#ener	vol 53
#enes	vandalisme 154
#enet	bris_de_glace 122	incendie 42
#eneu	blessure 81	dommage_materiel -66	incendie 82	vandalisme -53
#enev	bris_de_glace -70	vandalisme 158
#enez	none 55
#enfi	dommage_materiel 73	none 40
#enfl	collision -59	evenement_climatique 83	incendie 164
#enfo	collision 55	evenement_climatique 41	vandalisme 45
#enfu	bris_de_glace -62	collision 83	incendie 116
#engl	none 91
#engo	collision -46	dommage_materiel 225	evenement_climatique -110	none -49
#eni>	collision 106
#enie	degats_des_eaux 77	incendie 46
#enis	blessure 201	collision -44	dommage_materiel -46	none -79	vol -54
#enit	bris_de_glace 63
#enle	collision -147	none -40	vandalisme -43	vol 232
#enni	blessure 62	bris_de_glace 53	collision -67	dommage_materiel -67	none 187	vandalisme -63	vol -54
#enob	blessure 316	collision -176	dommage_materiel -70	none -155	vandalisme -40
#enoi	blessure -47	collision -77	dommage_materiel 211	incendie 81	none -69	vol -58
#enor	collision -103	dommage_materiel 57	evenement_climatique 93
#enou	blessure 90	none -59
#enqu	incendie 77	vandalisme 88
#enre	autre 76	none -66	vol 40
#ensa	degats_des_eaux 73	dommage_materiel -42	evenement_climatique 66
#ensi	dommage_materiel 192	evenement_climatique -61	vol 46
#enta	autre 48	none -53
#enth	bris_de_glace -62	dommage_materiel 263	none -212	vandalisme -70
#ento	blessure 132	collision 73	dommage_materiel -40	none -50
#ents	blessure 48
#enu>	vandalisme 44
#enue	vandalisme 43
#enus	incendie 48
#enva	evenement_climatique 93	incendie 87	none -55
#enve	collision 46	dommage_materiel 56	none -40
#envi	degats_des_eaux 40
#envo	autre 44	evenement_climatique 42
#eole	degats_des_eaux 73
#eon>	bris_de_glace 74
#eot>	collision -54	dommage_materiel 108	vandalisme -68	vol 71
#epan	autre 74
#epas	incendie 90
#epau	dommage_materiel 87	evenement_climatique 52
#epe>	blessure 298	collision -48	none -85	vol -94
#epei	incendie 167	none -50
#epho	incendie 42	vol 50
#epi>	incendie 62
#epic	vol 133
#epis	vol 88
#epon	degats_des_eaux 52
#epor	autre 115	collision -45	vol 73
#epos	vol 42
#epot	none -69	vandalisme 91	vol 63
#epou	dommage_materiel 45	vol 66
#epri	autre -66	blessure 139
#ept>	bris_de_glace 73	incendie 62
#epte	autre 79	incendie -44
#eque	collision 117
#equi	blessure 68	degats_des_eaux -54	dommage_materiel 64
#era>	bris_de_glace 75	none -67	vandalisme 50
#eraf	collision 50
#erai	dommage_materiel 56
#eram	bris_de_glace 236	dommage_materiel -59	none -119
#eran	bris_de_glace 73
#erap	collision 46
#erar	collision -43	dommage_materiel 75	vandalisme 44
#eras	collision 165	dommage_materiel -45
#erat	blessure 150	bris_de_glace -43	collision 79	degats_des_eaux -46	dommage_materiel -53	evenement_climatique 103	none -113	vandalisme -47	vol -52
#erb>	degats_des_eaux 41	vandalisme -49	vol 76
#erba	collision 46	incendie 68
#erbe	dommage_materiel 95
#erc>	collision 70
#erce	degats_des_eaux 60
#erci	none 47
#ercl	blessure 98
#ercu	collision 116
#erdi	blessure 73	collision 69
#erdu	autre 61	dommage_materiel 47	none -42
#eree	vandalisme 66
#erem	incendie 72	vandalisme 52
#erer	autre 105
#eres	evenement_climatique 58	vandalisme 96
#eret	bris_de_glace 138	incendie 51
#erfs	degats_des_eaux 43
#erge	blessure 69	dommage_materiel -52	none -56	vol 108
#ergl	collision 142
#ergo	evenement_climatique 43	incendie 67
#ergu	evenement_climatique 110
#eri>	incendie 110	vol -43
#erid	dommage_materiel 85
#erif	none 126
#erin	autre 59	dommage_materiel 102	evenement_climatique -43	incendie -57
#erio	autre 149	blessure 64	collision -60	dommage_materiel -44	none -125	vandalisme 51	vol -54
#erip	collision 82
#eriq	collision 203	evenement_climatique -53	vandalisme -56	vol -55
#eris	bris_de_glace 60	collision -66	dommage_materiel 84	incendie -45	none -79	vandalisme 111
#erit	collision 68
#erka	vol 58
#erli	collision 162	dommage_materiel -112
#erma	autre 108	blessure 135	bris_de_glace 162	collision -217	dommage_materiel -45	none -111
#ermi	autre 96	collision 71	none -80
#ermo	evenement_climatique 101
#erna	collision 134	none -42
#erne	blessure 62	collision -46	dommage_materiel 67
#erni	dommage_materiel 51
#ernu	autre -46	blessure 95	collision 95
#ero>	collision 41
#erob	blessure 54	dommage_materiel -43	vol 107
#erol	dommage_materiel 40	incendie 43
#eron	blessure 70	dommage_materiel -45	evenement_climatique 41
#erop	collision 65	none -60	vol 84
#eros	collision 42
#erpi	degats_des_eaux -98	dommage_materiel 244
#erre	bris_de_glace 62	evenement_climatique 51	none -43
#erro	collision -54	dommage_materiel 283	none -101	vandalisme -40
#erru	vandalisme 92
#ersa	collision 98
#ersi	evenement_climatique 51	incendie 156	none -69
#erta	blessure 81	collision -63	none 202	vandalisme -40	vol -61
#erti	blessure 59	collision 101	vol -52
#ertu	blessure 90	none -46
#erva	blessure 49	bris_de_glace -43	dommage_materiel 44	evenement_climatique 67
#erve	degats_des_eaux 62	none -46
#ervo	vandalisme 132	vol 75
#erzo	bris_de_glace 195	none -89	vandalisme -40
#esca	blessure 98	dommage_materiel 47
#escr	autre 140	collision 41	none -99
#ese>	autre 283	blessure 118	collision -93	degats_des_eaux -40	dommage_materiel -53	none -252	vandalisme -54	vol -156
#esea	collision -101	degats_des_eaux 71	dommage_materiel 219	evenement_climatique -180	none -68	vandalisme -49
#esen	collision 64
#eser	degats_des_eaux 95	none -57	vandalisme 84
#eses	collision -116	degats_des_eaux 77	dommage_materiel 141	none -53	vandalisme -56	vol 59
#esid	vandalisme 72
#esil	autre 276	none -102	vol -44
#esio	collision 75
#esis	collision -71	none 42	vol 128
#esit	none 151	vandalisme 82	vol -71
#esla	collision 76
#esol	collision 138	dommage_materiel -56
#espa	collision 78	incendie -49
#espe	dommage_materiel 66	vol 69
#espo	autre 41
#esqu	evenement_climatique 65
#essa	vol 66
#essi	autre 44	none -45	vandalisme 45
#esso	degats_des_eaux 82
#essu	degats_des_eaux 58	none -65
#esta	evenement_climatique 67
#esti	collision -45	vol 56
#esto	autre 43	collision -101	vol 83
#estr	autre 61	collision 49	dommage_materiel -40	evenement_climatique 135	incendie 65	none -111	vandalisme -48	vol -57
#esul	collision 44	dommage_materiel 54
#esur	autre 239	none -191	vol -58
#etab	collision 51
#etac	bris_de_glace 60	collision 103
#etag	blessure -65	collision -87	dommage_materiel 201	evenement_climatique 67	none -60
#etal	collision 63	dommage_materiel -80	none -57	vandalisme 127
#etan	degats_des_eaux 72	dommage_materiel 84	incendie 48	none -53
#etar	none -62	vandalisme 227
#ete>	none -41
#etee	dommage_materiel 114
#etei	incendie 94
#etem	none -72	vol 137
#eten	autre 89	blessure -46	degats_des_eaux 98	none -87
#etes	autre 101	blessure 83	none -57
#etie	autre 102	blessure 69	dommage_materiel -48	none -49
#etio	vandalisme 46
#etiq	blessure 101	degats_des_eaux 51
#etir	blessure 44	incendie -56	vol 141
#etoi	bris_de_glace 170	collision -60
#eton	collision 118
#etra	vol 53
#etre	bris_de_glace 47
#etri	blessure 159	collision -48	dommage_materiel -55	incendie 82
#etro	collision 44	vandalisme 43
#etru	collision 59	degats_des_eaux -47	dommage_materiel 127	vandalisme -94
#ets>	vol 49
#ett>	collision -131	none -46	vandalisme -51	vol 262
#etta	dommage_materiel 90
#etto	bris_de_glace 90
#ettr	none -45	vandalisme 197
#etud	autre 151	none -108
#etur	degats_des_eaux 171	dommage_materiel -41	evenement_climatique -149	vol 55
#eue>	collision 62
#euf>	collision 41	dommage_materiel 112
#euge	collision -63	dommage_materiel 98	vandalisme -62	vol 63
#euh>	none 189
#euil	autre 48
#eul>	blessure 40
#eule	bris_de_glace 61
#eune	collision 58
#eura	dommage_materiel 113	vandalisme -45
#euri	collision 167	degats_des_eaux 67	dommage_materiel -99	vandalisme -44
#euro	autre 52	none -43
#eurs	none -40
#eurt	blessure 49	none -44
#eus>	bris_de_glace -40	vandalisme 128
#euss	collision 246	none -83	vandalisme -83
#eutr	autre -129	collision -54	dommage_materiel 242	none -60	vandalisme 47
#euve	collision 91
#euvr	collision 102	dommage_materiel -53	none -47	vandalisme 72
#euxi	collision 42	vol 57
#evac	evenement_climatique 75	incendie 77
#eval	collision 101	none -40
#evar	collision 81
#evat	collision 138
#eve>	autre 48	none -42
#evee	vol 56
#evei	degats_des_eaux 46
#evel	blessure 43	dommage_materiel -48	evenement_climatique 51
#evem	collision -58	none -40	vol 143
#even	vandalisme 41
#ever	evenement_climatique 45	vandalisme 88	vol -49
#eves	none -45	vandalisme 124
#eveu	incendie 50
#evie	bris_de_glace -47	collision -90	degats_des_eaux 74	dommage_materiel 98	incendie 48
#evil	blessure 253	collision -108	dommage_materiel -74	none -47
#evin	collision 56	degats_des_eaux 92	dommage_materiel 88	incendie -89	none -72
#evit	collision 151
#evoi	autre 57
#evol	bris_de_glace -70	vandalisme 158
#evra	collision 256	none -55
#evre	collision 44	dommage_materiel 108	none -48
#evu>	autre 129	blessure -67	degats_des_eaux 100	none -41
#exac	none 123
#exce	collision 209	incendie -122
#excu	bris_de_glace 70
#exe>	incendie 128
#exee	collision 143
#exib	degats_des_eaux 118
#exig	autre 240	collision -93	dommage_materiel 40	none -143	vandalisme -40
#exis	autre 127	blessure -44	incendie 84	none -46	vol -48
#expe	none 108
#expl	bris_de_glace 40
#expr	dommage_materiel -52	none -48	vandalisme 235	vol -40
#exti	incendie 41	vandalisme 127	vol -50
#ezar	bris_de_glace 163	dommage_materiel -90	evenement_climatique 95	none -78	vol -40
#fac>	none -42	vol 138
#faca	vandalisme 60
#face	collision 63	incendie 40
#fact	autre 67	blessure 55	collision -55
#fage	bris_de_glace 61	collision -43	degats_des_eaux 121
#fail	autre 314	blessure -43	degats_des_eaux -126	none -183
#fair	autre 44
#fale	collision -41	evenement_climatique 159
#fall	autre 150	degats_des_eaux -44	dommage_materiel -51	incendie 59
#fami	autre 49	evenement_climatique 47	none -83	vandalisme 47
#fane	collision -81	none -164	vandalisme 298	vol -62
#fard	collision 53
#fari	degats_des_eaux 77	incendie 41
#fass	degats_des_eaux 47
#fati	degats_des_eaux 122	evenement_climatique -48
#fauc	collision 102
#faud	blessure 96	collision -55	dommage_materiel 55	none 52
#fauf	collision 231	dommage_materiel -71
#faut	autre 53
#faux	none 48	vol 64
#fect	blessure 68	bris_de_glace -46	collision -47	vandalisme 92
#fele	blessure 59	bris_de_glace 42
#feme	blessure -81	incendie 264
#femu	blessure 193	vol -49
#fend	bris_de_glace 176	none -64
#fene	bris_de_glace 126	incendie 45
#fer>	dommage_materiel 123
#fere	none 49
#ferr	collision 63	vol 66
#fert	dommage_materiel -47	incendie 95
#fess	autre 109	degats_des_eaux 87	dommage_materiel -45	none -107	vandalisme -42	vol 41
#fest	bris_de_glace -41	vandalisme 150
#feta	collision -58	dommage_materiel -54	incendie 45	vandalisme 182
#fete	blessure 171	collision -51	dommage_materiel -49	incendie 43	none -58
#feu>	incendie 139	none -41
#feui	autre 85	bris_de_glace 40	none -41
#feus	blessure 86	dommage_materiel 110	none -83
#feut	autre -129	collision -54	dommage_materiel 242	none -60	vandalisme 47
#ffag	bris_de_glace 55	collision -40	degats_des_eaux 119
#ffai	degats_des_eaux 114	dommage_materiel -66	evenement_climatique 50
#ffar	collision 53
#ffe>	degats_des_eaux 121
#ffec	bris_de_glace -60	none 71	vandalisme 116
#ffem	blessure -81	incendie 264
#ffer	incendie 69
#ffet	vol 69
#ffic	collision 76	none 87
#ffir	dommage_materiel -46	incendie 74	none 139
#ffle	collision 51
#ffon	blessure -67	bris_de_glace 181	collision -61	incendie 50
#ffra	bris_de_glace 105
#ffre	vol 54
#ffur	dommage_materiel 45	vandalisme 90
#fiat	collision 47
#fica	blessure 100	collision -50	dommage_materiel 42
#fice	degats_des_eaux -88	incendie 219
#fich	dommage_materiel 53
#fici	autre -42	blessure -43	collision 49	dommage_materiel -40	incendie 64	none 107
#fie>	collision 72
#fier	collision -66	degats_des_eaux -44	dommage_materiel -53	evenement_climatique -43	vandalisme 249	vol -62
#figu	blessure 168	degats_des_eaux 81	evenement_climatique -43	vol -94
#fila	collision 78	dommage_materiel -60	vol 42
#file	collision 90
#film	collision 188	dommage_materiel -99	incendie -63	none -55
#fils	dommage_materiel 110	none -62
#filt	degats_des_eaux 141
#fin>	dommage_materiel 48	evenement_climatique 41
#fina	dommage_materiel 45
#fini	collision 72
#fiqu	collision 76
#firm	dommage_materiel -53	none 47
#fiss	bris_de_glace 163	collision -43	none -43
#flam	incendie 143
#flan	collision 68	none -54	vandalisme 48
#flaq	degats_des_eaux 164	none -48	vol -93
#flee	collision -109	degats_des_eaux -48	evenement_climatique 174	incendie 46	vol -44
#fler	collision 139	vol -83
#fleu	collision 55	none -73	vandalisme 62
#flex	degats_des_eaux 101
#flic	collision 50	vol 40
#flot	collision 50	degats_des_eaux 137	dommage_materiel -41
#flou	bris_de_glace 49
#flur	bris_de_glace 100	collision -43
#fna>	vandalisme 60
#foin	collision 101	incendie 95	vandalisme -69
#fois	autre 65	none -70
#fon>	blessure 124	collision -66	degats_des_eaux 99	dommage_materiel -52
#fonc	collision 78
#fond	degats_des_eaux 61
#font	collision 173	vol -48
#food	collision 147	dommage_materiel -91	none -44	vandalisme 102
#foot	autre -42	blessure 202	bris_de_glace 54	collision -49	dommage_materiel -40	none -60	vandalisme -57
#forc	vol 91
#fore	collision 68
#form	collision 44
#fort	blessure -66	bris_de_glace 67	collision -44	evenement_climatique 138
#foss	collision 187
#foud	dommage_materiel -48	evenement_climatique 203
#foue	collision 76
#foui	collision -43	dommage_materiel -45	vol 233
#fout	collision -61	degats_des_eaux 78	dommage_materiel 149
#frac	blessure 90
#frai	autre 154	dommage_materiel 155	none -152	vandalisme -67	vol -47
#frap	collision 90
#fray	bris_de_glace 68
#fre>	vol 71
#frei	collision 151	none -49
#frer	vol 71
#frig	collision -42	dommage_materiel 55	evenement_climatique 89
#frit	collision -56	incendie 131	none -49	vol 43
#froi	bris_de_glace 110
#frol	collision 106	evenement_climatique 63
#fron	blessure 46	collision 41
#frot	collision 160	none -42
#frou	bris_de_glace 91
#fugi	collision -76	evenement_climatique 243	incendie -47
#fui>	degats_des_eaux 208	dommage_materiel -54	evenement_climatique -59
#fuit	degats_des_eaux 132
#fuma	incendie 130
#fume	incendie 122
#fure	dommage_materiel 45	vandalisme 90
#fuya	blessure -101	degats_des_eaux 239	none -57
#gade	vol 120
#gadi	autre 54
#gage	collision 100	incendie 45	none -54
#gagn	incendie 165
#gais	vol 109
#gale	collision -175	degats_des_eaux -41	dommage_materiel 187	none -74	vandalisme 148	vol -46
#game	blessure 233	collision -50	none -63
#gami	blessure 116
#gan>	none -50	vol 63
#gar>	evenement_climatique 109
#gara	none -49
#garc	none -71	vol 148
#gare	autre 79	collision 40	none -65
#gars	collision 43	vol 68
#gasi	bris_de_glace 45	degats_des_eaux 50
#gat>	degats_des_eaux 87
#gate	bris_de_glace 62	dommage_materiel 68
#gati	collision 47	none 99
#gats	degats_des_eaux 59
#gauc	collision 55
#gaz>	incendie 64	vol 108
#gazo	blessure -41	collision 43	degats_des_eaux -97	dommage_materiel 78	vandalisme -74	vol 153
#gdal	blessure 63
#geai	incendie 83
#gean	degats_des_eaux 104
#gee>	blessure -45	degats_des_eaux 46	vandalisme 52
#gel>	bris_de_glace 82	collision -47	degats_des_eaux 170	incendie -40	none -93
#gela	autre -77	dommage_materiel 122	evenement_climatique 81	vol -47
#gele	blessure -97	bris_de_glace -55	collision -78	degats_des_eaux 61	dommage_materiel -47	evenement_climatique 273	none -66
#geme	blessure -43	dommage_materiel 119
#genc	dommage_materiel -42
#geni	vol 52
#geno	blessure 90	none -59
#genr	autre 243	dommage_materiel -84	none -176
#gens	collision 89	none -71
#gent	vol 41
#geon	bris_de_glace 84
#geot	dommage_materiel 96	vandalisme -62	vol 63
#gere	blessure -51	dommage_materiel 84	vol 44
#geri	autre 58	none -54
#gers	blessure -52	degats_des_eaux 152
#ges>	autre 55
#gest	degats_des_eaux 62	none 51
#geur	degats_des_eaux -40	dommage_materiel 115	evenement_climatique -41
#ggan	blessure 188
#gie>	collision -48	degats_des_eaux 66	incendie 44
#gien	vandalisme 45
#gies	degats_des_eaux -42	evenement_climatique 207	incendie -49
#gile	blessure -44	collision -40	dommage_materiel 151	evenement_climatique 50	none -61	vandalisme -81	vol 61
#gine	bris_de_glace 101	collision -158	degats_des_eaux 135	incendie 59	none -66
#gist	bris_de_glace 46	evenement_climatique 41	none -47
#gite	dommage_materiel 62	incendie 47
#givr	bris_de_glace 132	collision -58	dommage_materiel 92	vol -40
#glac	bris_de_glace 68	evenement_climatique 40
#glai	none 54
#glas	collision 130
#gle>	blessure 119	bris_de_glace 75	collision -71
#glie	collision 175	none -49
#glis	blessure 40	collision 45	degats_des_eaux 49
#glov	collision 60
#gnal	vol 40
#gnan	collision 48
#gnee	vandalisme 83
#gnes	collision 93	evenement_climatique 50	none -69
#gnet	blessure 92	collision 70	dommage_materiel -40
#gnie	autre 183	none -61
#gnoi	degats_des_eaux 119	incendie 48	none -41
#gnon	degats_des_eaux 92	dommage_materiel -40	evenement_climatique 50
#gnor	none 152
#gnot	collision 128	vol -62
#gola	incendie 42
#gole	collision 113	incendie -133	vandalisme 121
#golf	bris_de_glace 125	dommage_materiel -46	evenement_climatique 57	none -50
#gond	degats_des_eaux 112
#gonf	blessure 118	collision -44	degats_des_eaux 46
#gonn	collision 94
#goo>	collision 56
#gora	evenement_climatique 72
#gorg	blessure 52	degats_des_eaux 77
#gos>	collision -67	degats_des_eaux -41	dommage_materiel -49	evenement_climatique 196	vol -51
#got>	evenement_climatique 46	incendie 110
#goul	collision -45	degats_des_eaux 80
#gour	collision -46	dommage_materiel 225	evenement_climatique -110	none -49
#gout	degats_des_eaux 100	none -41
#gps>	bris_de_glace -56	collision 54	dommage_materiel -45	none -114	vol 255
#grac	collision -41	evenement_climatique 131
#grad	collision 96	dommage_materiel -52	none -80	vandalisme 91	vol -59
#graf	vandalisme 144
#grap	collision 52
#grat	bris_de_glace 40
#grav	bris_de_glace 92
#gre>	degats_des_eaux -50	dommage_materiel 160	incendie 137	none -154	vol -44
#grel	evenement_climatique 192
#gren	blessure 185	collision -84	degats_des_eaux 45	none -67
#gres	blessure 50	collision -56	dommage_materiel 72	none -43
#grev	autre 155	none -40
#gric	blessure 51	collision 95	dommage_materiel -50	none -52	vandalisme 97	vol -67
#grie	degats_des_eaux -40	dommage_materiel 75	incendie 43
#grif	blessure -68	dommage_materiel 191
#gril	dommage_materiel 46	evenement_climatique 59	none -49
#grim	collision 54
#gris	autre 143	none -99
#gros	evenement_climatique 61
#gts>	blessure 41	degats_des_eaux -65	dommage_materiel 78	incendie 96
#gue>	dommage_materiel 48
#guei	collision 134	none -44
#guel	collision 192	none -96	vandalisme -48
#guer	vol 87
#gues	blessure 61	collision -75	dommage_materiel -49	evenement_climatique 112
#guet	collision -90	vol 66
#gueu	dommage_materiel 52
#gui>	evenement_climatique 110
#guli	blessure 87	collision -41	dommage_materiel -44	vandalisme 87
#gure	collision 59	degats_des_eaux 87
#h15>	collision 50
#h20>	collision 88
#h45>	collision 76
#h50>	collision 88
#habi	dommage_materiel 44
#hach	evenement_climatique 105
#hacu	collision 58
#hadd	blessure 80	collision -40
#hafa	blessure 107	bris_de_glace -50	collision -54	dommage_materiel 128
#hage	blessure 80	collision 98	none -73
#haie	incendie 79
#hain	blessure -41	vandalisme -59	vol 237
#hais	collision -65	evenement_climatique 59	none 66
#hait	autre 115
#hala	blessure 317	collision -95	dommage_materiel -72	none -151	vandalisme -84	vol -43
#hale	degats_des_eaux 62	evenement_climatique -47
#hall	none -62	vandalisme 89
#hamb	degats_des_eaux 57	incendie 55
#hamp	collision 125	none -51	vandalisme 59	vol -58
#hams	collision -40	none -42	vol 135
#han>	vandalisme 73
#hanc	blessure 56	vol 55
#hand	vol 106
#hang	autre 55
#hant	collision -46	vol 138
#haou	collision 187	vandalisme -130
#happ	degats_des_eaux 59	dommage_materiel 41	none -67	vandalisme 42
#haqu	bris_de_glace 49	degats_des_eaux 102	dommage_materiel -86	none -51
#hare	collision 103	none -58	vandalisme 80
#harg	autre 57	bris_de_glace 71	collision -45	none -69
#hari	collision 156	none -44
#harp	evenement_climatique 49	incendie 80
#harr	dommage_materiel -57	incendie 65	none -45	vol 92
#hass	degats_des_eaux 95
#hat>	collision -47
#hats	evenement_climatique -51	incendie 102	vandalisme 113	vol -47
#haud	degats_des_eaux 60
#hauf	degats_des_eaux 48
#haus	evenement_climatique 51	vandalisme 59
#haut	bris_de_glace 63
#hay>	incendie 96	none -77
#hayo	bris_de_glace 102	collision 142	none -64	vandalisme -51
#hcen	incendie 93
#hect	collision -45	degats_des_eaux -56	incendie 84	vandalisme 84	vol -41
#hees	collision 193	degats_des_eaux -47	evenement_climatique 63	none -74
#hef>	dommage_materiel 59
#hein	collision -48	dommage_materiel 87	incendie -43	vol 100
#hela	none 103
#heli	dommage_materiel 134
#hell	blessure 71	bris_de_glace 67
#hema	blessure 59	degats_des_eaux 89
#heme	autre 124	blessure -112	none 139	vandalisme -44
#hemi	incendie 116	none -63
#hene	collision -111	dommage_materiel 236	evenement_climatique -92
#hequ	collision 70
#her>	degats_des_eaux 45	incendie 43
#here	bris_de_glace -47	evenement_climatique 233
#herg	evenement_climatique 110
#heri	collision 176
#herm	autre 82	bris_de_glace 74	none -64
#hers	dommage_materiel 79	none -50	vol 65
#het>	collision -59	vol 194
#hete	autre 115	none -68
#hett	collision 58
#heva	collision 94
#heve	incendie 76
#hevi	blessure 280	collision -125	dommage_materiel -85	none -55
#hevr	autre -53	collision 78	dommage_materiel 173	none -60
#hich	collision 160	vandalisme -114
#hicu	dommage_materiel 65
#hie>	collision 43	none 53
#hien	blessure 126	none -42
#hiff	bris_de_glace -55	collision 94	incendie 48
#him>	degats_des_eaux 89
#hine	degats_des_eaux 77	dommage_materiel 62	none -41
#hini	collision 67
#hino	degats_des_eaux -90	dommage_materiel 219
#hir>	collision 63
#hire	blessure 147	evenement_climatique 47	none -90
#his>	collision 78
#hise	autre 162	collision -109	dommage_materiel 112	evenement_climatique -114	none -70
#hist	collision 53	vandalisme 95	vol -58
#hive	degats_des_eaux 106	evenement_climatique 87	vol -65
#hla>	autre 146	blessure 101	collision -119	dommage_materiel -47	none -69	vandalisme -131	vol 98
#hnic	autre -56	blessure 109	collision -44	dommage_materiel 46
#hniq	blessure -68	degats_des_eaux 116	vol 88
#hoc>	collision 91
#hocs	collision 63	dommage_materiel 69
#hoir	blessure 133	collision -144	dommage_materiel 92	evenement_climatique 106	none -70	vandalisme -88	vol 49
#home	evenement_climatique 58	vol 45
#homm	collision -40	vol 109
#hone	vol 58
#honi	collision 101
#honn	vol 130
#hont	collision -148	dommage_materiel 209	vol 57
#hope	blessure 116	collision -46	incendie 72	vol -45
#hopi	blessure 50
#hors	evenement_climatique 40
#hose	autre 131	none -41
#hosp	blessure 81	collision -67	none -40	vol 65
#hote	autre 126	none -69
#hott	incendie 54	vandalisme 46
#houe	collision 51	vandalisme 57
#hous	vandalisme 124	vol -74
#hui>	none 55
#huil	blessure 78	collision 49	none -55
#humi	degats_des_eaux 84	dommage_materiel 41
#hure	collision -128	dommage_materiel -44	evenement_climatique 258	incendie -65
#hurl	evenement_climatique 57
#hute	blessure 145	bris_de_glace -42	dommage_materiel 92	none -49
#hysi	vol 56
#iab>	collision 102	none -84
#iac>	evenement_climatique 95
#iad>	incendie 91	none -52
#iage	vol 121
#iair	collision -49	none -86	vol 180
#ial>	collision 103	degats_des_eaux -48	incendie 55	none -40	vandalisme 52
#iale	autre 117
#ianc	autre 146	none -50
#iano	dommage_materiel 202	incendie -73
#iant	collision 54
#iate	collision 55	dommage_materiel 41	evenement_climatique -46
#iati	autre 227	bris_de_glace -63	collision -43	none -194	vandalisme 77
#iatr	autre 56	collision 82	dommage_materiel -69
#ibia	blessure 96
#ibli	autre -63	collision 122	degats_des_eaux 50
#ibra	blessure -68	degats_des_eaux 163
#ibus	collision 108
#ibut	blessure -40	collision -40	vandalisme 69	vol 79
#ical	blessure -51	collision 128
#icat	autre 92	blessure 123	collision -49	none -63
#ich>	vol 50
#icha	collision 100	vandalisme -102
#iche	vol 73
#ichu	collision 44	degats_des_eaux 45	vol -45
#ici>	autre 43
#icil	none 59
#icit	collision 47
#ick>	collision 61
#ickp	vol 140
#ico>	blessure 65	vol 47
#icol	blessure 84	collision 46	degats_des_eaux -42	dommage_materiel 72	evenement_climatique -119	none -48	vandalisme 77	vol -49
#icro	incendie 117	none -41	vandalisme -46	vol 73
#ics>	vol 65
#icte	collision 46
#icti	incendie 45
#icto	dommage_materiel 147	none -43
#icul	dommage_materiel 40
#ida>	collision -65	degats_des_eaux -113	dommage_materiel 194
#idai	collision 71	degats_des_eaux -101	vandalisme -96	vol 201
#idan	blessure 47	collision -72	degats_des_eaux 121
#ide>	vandalisme 50	vol 60
#idea	dommage_materiel 75	incendie 73
#idee	collision -49	evenement_climatique 56	none 120
#iden	collision 59
#ideo	collision -61	none -50	vandalisme 163
#ider	collision -90	vol 88
#ides	collision -65	vandalisme 176	vol -100
#idez	collision 97
#idia	blessure 260	degats_des_eaux -171	vol -41
#idiq	autre 127
#idit	degats_des_eaux 106
#idon	dommage_materiel 99
#ids>	blessure 54	evenement_climatique 41
#idus	vol 140
#ied>	vandalisme 46
#ieds	bris_de_glace 53	degats_des_eaux 49	evenement_climatique 67	vandalisme -44
#iee>	collision -85	dommage_materiel 155	incendie 114	none -71	vol -46
#iege	collision 61	vol 99
#ieil	degats_des_eaux 133	incendie 53	none -65
#iel>	evenement_climatique 75
#iell	blessure 138	collision -54	degats_des_eaux 62	vol -70
#ienn	blessure 77	dommage_materiel -49
#iera	collision 189	none -69
#iere	collision 48
#ierr	none -65	vandalisme 184	vol -65
#ies>	evenement_climatique 55	none -45
#iest	degats_des_eaux 132	incendie -67	vol 45
#ieta	autre 68	none -47
#iete	dommage_materiel 94
#ieto	collision 137
#iett	dommage_materiel 81
#ieux	collision 40	dommage_materiel -44	none -40
#iez>	autre 270	none -80	vol -41
#ifes	bris_de_glace -41	vandalisme 150
#iffe	dommage_materiel 158
#iffl	blessure 51	incendie 61
#iffr	bris_de_glace -59	collision 109
#iffu	dommage_materiel 45	vandalisme 90
#ific	blessure 49	collision -42	degats_des_eaux -60	incendie 124
#ifie	none 57
#ifiq	collision 76
#ifra	evenement_climatique 52
#ifs>	dommage_materiel 113	none -64
#igad	vol 116
#igam	blessure 233	collision -50	none -63
#ige>	autre 82	evenement_climatique 82	none -54
#igeo	bris_de_glace 95
#iger	blessure 55	collision -54	none 53	vandalisme 54
#igin	collision -110	degats_des_eaux 180	incendie 103	none -101
#igno	degats_des_eaux 74
#igo>	dommage_materiel 76	evenement_climatique 41
#igol	collision 113	incendie -106	vandalisme 109
#igt>	autre 49	blessure 78	collision -44	dommage_materiel 98	none -84
#igts	blessure 41	degats_des_eaux -65	dommage_materiel 78	incendie 96
#igue	blessure 71	collision -82	degats_des_eaux 41	dommage_materiel -46	evenement_climatique 117	incendie 41	vol -79
#ijou	vol 83
#ika>	evenement_climatique 158	vol -55
#ilan	collision 130
#ile>	collision 53
#ilee	collision 57	dommage_materiel 82	vol -61
#ilen	autre 47	collision 122	none -45
#iles	collision -47	evenement_climatique 83	vandalisme 49
#ilet	dommage_materiel 114	none -42
#ilia	autre 424	blessure -51	collision -87	degats_des_eaux -41	dommage_materiel -63	none -428	vandalisme 77	vol -67
#ilie	collision 107
#ilis	vandalisme 64
#ilit	autre 88	dommage_materiel 81	none -92
#illi	autre 130	none -63
#illo	bris_de_glace 117	vandalisme 40
#ilme	none -44	vandalisme 80	vol 45
#ilom	bris_de_glace 42
#ilot	collision 269	vandalisme -121
#ils>	none -45	vol 46
#iltr	degats_des_eaux 141
#ima>	collision 168	degats_des_eaux -49
#imag	blessure 40	bris_de_glace 218	collision -176
#imal	collision 104
#imar	autre 59	bris_de_glace 59	collision 48	evenement_climatique -58
#imat	blessure 189	dommage_materiel -45	evenement_climatique 47	none -68	vol -108
#ime>	none -42
#imee	collision -41	dommage_materiel 54	vol 72
#imen	blessure 61
#imer	collision -84	degats_des_eaux -58	dommage_materiel 68	none 42	vol 107
#imes	blessure -48	evenement_climatique 95
#imet	autre 85	collision -63	none -50
#imin	blessure -42	collision -102	dommage_materiel -40	incendie 110	none -93	vandalisme 160	vol -142
#imma	bris_de_glace 70	vol 61
#immo	collision 130	vol -53
#imog	blessure -66	dommage_materiel 198
#impa	bris_de_glace 122	none -43
#impe	collision 45	evenement_climatique 54	vol 58
#impo	vol 45
#ina>	autre 50
#inag	incendie 60
#inai	blessure -55	bris_de_glace 117	dommage_materiel 50	incendie -45	none -58
#inan	blessure 195	none -55
#inat	dommage_materiel 87
#ince	incendie 80
#inci	collision 40	dommage_materiel 57
#inco	dommage_materiel -61	vandalisme 98	vol 49
#inct	incendie 46	vandalisme 137	vol -52
#inde	collision 48
#indi	vol 119
#indu	bris_de_glace 55	degats_des_eaux 41
#inee	incendie 74
#inel	blessure -42	collision -102	dommage_materiel -40	incendie 110	none -93	vandalisme 160	vol -142
#inem	blessure 240	collision -56	dommage_materiel -66
#iner	bris_de_glace 60	collision -41
#ines	blessure 55
#inet	degats_des_eaux 46
#inez	collision 67
#infi	degats_des_eaux 75
#info	blessure -47	dommage_materiel 100
#ing>	vol 46
#inge	dommage_materiel 63	incendie 80
#ings	dommage_materiel -98	vol 218
#ingt	evenement_climatique 100
#inha	incendie 46
#ini>	collision 62
#inie	degats_des_eaux 44
#inim	none 65
#iniq	autre 58	blessure 41
#inis	autre 45	degats_des_eaux 45
#ino>	degats_des_eaux 209	dommage_materiel -97	none -75	vol 70
#inoi	blessure 234	collision -41	degats_des_eaux -60	dommage_materiel 68	none -114
#inon	degats_des_eaux 65	evenement_climatique 87
#inq>	collision 41	vol 48
#inqu	vol 57
#inse	bris_de_glace 245	incendie -84
#insi	incendie -68	none 74	vol 74
#inst	vandalisme 78
#insu	bris_de_glace -47	vandalisme 109
#inta	dommage_materiel 41	incendie 97	none -56
#inte	vandalisme 43	vol 46
#inth	degats_des_eaux 180	dommage_materiel -77
#into	blessure 75	incendie 56
#intr	collision -52	vandalisme 78	vol 82
#ints	blessure 63	bris_de_glace 66
#intu	collision 49	vandalisme 59
#inui	collision 115	none 52	vol -95
#invi	collision 98
#inze	evenement_climatique 84
#iola	vol 112
#iolo	collision -72	dommage_materiel -83	none -64	vol 338
#iona	collision 66	incendie 60
#ions	vandalisme 40
#iori	collision 98
#iort	blessure 105
#iot>	collision 206	none -62
#ioth	autre -63	collision 122	degats_des_eaux 50
#ipag	collision 128	degats_des_eaux -93	dommage_materiel -64	incendie 110	vandalisme -46
#ipe>	blessure 105
#iph>	collision 89
#ipho	blessure -64	dommage_materiel 102	vol 90
#iple	degats_des_eaux 169	dommage_materiel -57	incendie -54
#ipor	collision 64
#ipri	degats_des_eaux 78	incendie 89
#iqui	collision -57	dommage_materiel 125	vol 80
#iqur	blessure 282	collision -53	none -77	vol -46
#ira>	none 41
#irac	bris_de_glace 65
#irag	collision 90	vandalisme 70
#irai	vol 74
#iran	blessure 48
#irat	autre 70	vol 50
#irba	incendie 76
#irbn	collision -157	degats_des_eaux 175	dommage_materiel -54	none -58	vol 159
#irci	incendie 86	vandalisme 52
#ircu	blessure 80	collision 49	incendie 75	none -57
#irec	blessure 71	none -44	vandalisme -42
#iree	bris_de_glace 47	none 110
#irem	blessure 102	bris_de_glace -48	none -42	vandalisme 105
#irer	vandalisme 48
#ires	collision -53	evenement_climatique 41	none -51	vandalisme 111
#irha	none -41	vol 143
#irie	degats_des_eaux 50	vandalisme 77
#irm>	blessure 252	collision -47	dommage_materiel -53	none -145
#irme	dommage_materiel -54	none 112
#irmi	dommage_materiel -53
#iroi	bris_de_glace 134
#iron	collision 57
#irre	collision -63	dommage_materiel 179	vol -48
#irs>	vol 51
#isag	blessure -41	incendie 102	vandalisme -41	vol 79
#isai	vol 48
#isan	dommage_materiel 88	none -46
#isat	autre 129	degats_des_eaux 62	none -78
#isbo	autre 124	none -53	vol 57
#isci	evenement_climatique 85	none -60	vandalisme 66	vol -45
#ise>	bris_de_glace 43
#isea	blessure 50	bris_de_glace 89	vol -43
#isee	bris_de_glace 76	none -65	vandalisme 125
#isen	collision -122	dommage_materiel -41	none -72	vandalisme 162	vol 69
#iser	incendie 55
#ises	collision -68	dommage_materiel 82	none -85	vandalisme 77
#iseu	collision 83	none -53	vol 49
#ish>	none 91
#isi>	vandalisme 55	vol 94
#isib	evenement_climatique 55
#isie	autre 81	collision -60	none -73	vandalisme 118
#isin	degats_des_eaux 43
#isio	collision 53
#isir	none 119	vandalisme 54	vol -41
#isis	collision 150	degats_des_eaux 106	dommage_materiel -138
#isit	dommage_materiel -40	none -54	vol 225
#isme	evenement_climatique 62	vol 42
#isol	degats_des_eaux 125
#ispa	vol 116
#ispo	vol 57
#isqu	autre 115	blessure 100	none -92
#issi	collision 61	vandalisme 50
#isso	none -42
#issu	bris_de_glace 107
#ista	autre 40	blessure 44
#isti	collision 67	degats_des_eaux -78	evenement_climatique 102
#isto	collision 53	vandalisme 95	vol -58
#ital	blessure 70
#itan	collision 48	none -50	vandalisme 116	vol -42
#itat	degats_des_eaux 86	none -47	vol 44
#itee	none -44	vol 47
#item	none 150
#iter	autre 53	collision 100	none -49
#iteu	vol 49
#itie	bris_de_glace 45	evenement_climatique 46
#itif	collision 60	dommage_materiel 202	none -68	vandalisme -52
#itio	vol 69
#itoy	incendie 125
#itra	bris_de_glace 138
#itre	bris_de_glace 82
#itri	dommage_materiel 54	vandalisme 47
#itro	bris_de_glace 231	collision -42	dommage_materiel -56	evenement_climatique -46	incendie 92	none -116
#its>	blessure 65	none -44
#itt>	blessure 148	vol -85
#itte	autre 91	blessure -76	collision -50	degats_des_eaux -62	dommage_materiel -74	evenement_climatique 65	vol 155
#itue	degats_des_eaux 47	vol 54
#itur	collision 44	none -59
#itut	degats_des_eaux -42	vandalisme 187
#ium>	degats_des_eaux 196	incendie -51
#ius>	collision -82	vol 214
#ivai	collision 140	vol -79
#ivan	evenement_climatique 138
#ivea	collision 46
#ivee	collision -73	degats_des_eaux 95	dommage_materiel 120
#iven	degats_des_eaux 256	dommage_materiel -51	none -72	vol -41
#iver	degats_des_eaux 47
#ives	evenement_climatique 60
#ivi>	blessure -50	collision 119	dommage_materiel -41	incendie 62
#ivid	vol 136
#ivie	collision -43	degats_des_eaux -43	evenement_climatique 144	incendie 49
#ivil	autre 53	collision -53	none -42
#ivol	vol 83
#ivra	degats_des_eaux -49	dommage_materiel 58
#ivre	dommage_materiel 41
#ixan	dommage_materiel 95	evenement_climatique 51	none -58
#izar	blessure 161	collision -85	dommage_materiel -128	evenement_climatique 52	none -52	vol 45
#ize>	blessure 228	bris_de_glace -40	collision -100	dommage_materiel 121	none -211	vandalisme -45	vol -66
#jack	collision -64	vol 149
#jai>	collision 40	none -50
#jama	evenement_climatique 52	none 48
#jamb	dommage_materiel 52
#jane	collision 108
#jant	dommage_materiel 113	none -51	vol 47
#janv	vol 54
#jard	evenement_climatique 43
#jaun	degats_des_eaux 93
#jean	vandalisme 43
#ject	blessure 72
#jema	vandalisme 47
#jet>	vol 68
#jeta	bris_de_glace 111	incendie 63
#jete	dommage_materiel -40	vandalisme 163
#jeun	collision 63
#jle>	dommage_materiel -125	vandalisme 264	vol -48
#jme>	blessure -47	collision 83	dommage_materiel 41	evenement_climatique 59
#jogg	blessure 45	none -45	vol 92
#join	collision -46	degats_des_eaux 72	none -40
#joua	blessure 67	bris_de_glace 40	collision -69	dommage_materiel 80
#joue	autre 50	blessure 99	collision -83	none -54
#jout	bris_de_glace 133
#joux	vol 108
#jsui	dommage_materiel 77
#judi	incendie 60	vandalisme 64	vol -47
#juge	collision 106	vandalisme -41
#juil	incendie 52	vol 44
#juin	none 66
#jume	incendie 88
#jure	collision 154	dommage_materiel -76	incendie 49
#juri	autre 165
#jus>	degats_des_eaux 95	dommage_materiel 44
#kang	collision 56
#kay>	blessure -60	collision 294	evenement_climatique -48	none -116
#kech	collision 44	dommage_materiel 57	vol -62
#kel>	dommage_materiel 41
#ket>	bris_de_glace 85	vol 85
#keuf	collision 104
#khel	collision 204	degats_des_eaux -78
#khir	autre 117
#khla	autre 97	blessure 65	collision 55	none -101	vandalisme -106	vol 65
#khou	collision 101
#kilo	collision 46
#kine	vandalisme 52
#knes	collision 61
#koi>	autre 211	dommage_materiel -73	none -142
#kon>	bris_de_glace -65	vol 179
#kpoc	vol 122
#laba	collision 94	degats_des_eaux -50	evenement_climatique 58
#labl	collision 41	none 53
#labr	dommage_materiel 175	none -71
#lac>	collision 99	dommage_materiel 96	none -44	vol -46
#laca	degats_des_eaux 93
#lace	vandalisme 45
#lach	collision -54	degats_des_eaux 76	dommage_materiel 65
#laco	collision -125	dommage_materiel 95	evenement_climatique 124
#lade	autre 70	blessure -57	none -41	vandalisme 159
#lafo	degats_des_eaux 97
#lage	vol 46
#lagu	collision -43	vol 115
#lahc	incendie 93
#lai>	autre 116	collision 61	none 41	vol -126
#lail	collision 43	evenement_climatique 70
#lain	vandalisme 51	vol 63
#lair	blessure 80	evenement_climatique 43	none -40	vandalisme 42
#lais	dommage_materiel 50
#lama	incendie 48	none 71
#lamb	degats_des_eaux 40	incendie 45
#lame	bris_de_glace -46	dommage_materiel 175	none -53
#lamm	collision -40	incendie 152
#lamp	blessure -110	dommage_materiel 164	incendie 63
#lan>	blessure -50	bris_de_glace -44	dommage_materiel 146	evenement_climatique 64	incendie -46
#land	collision 99
#lang	blessure 73	none -46
#lant	collision 49	none -41
#laqu	bris_de_glace 47
#lara	collision -45	vol 101
#lard	collision 106
#lare	none 55	vandalisme 94	vol -72
#larg	bris_de_glace 111
#lari	incendie 123	none -56
#larm	blessure -55	dommage_materiel 183	vol -43
#las>	collision 47
#lass	vandalisme 78
#last	blessure -44	collision 152	degats_des_eaux -41	incendie 86	vandalisme -119
#lat>	blessure -52	bris_de_glace 127	none -57	vandalisme 69
#lata	bris_de_glace 46	dommage_materiel 72	evenement_climatique 58	none -49	vol -47
#late	bris_de_glace 53	evenement_climatique 40
#lati	blessure -55	dommage_materiel 47	none -44
#latr	blessure 74
#lats	bris_de_glace 253	dommage_materiel -41	vandalisme -46
#lava	collision -43	dommage_materiel 44	vandalisme 114
#lave	degats_des_eaux 114	dommage_materiel 84	none -81
#lavi	blessure 112	dommage_materiel 124	none -74
#lavo	collision 146	dommage_materiel -87	incendie 104	none -56	vandalisme -41
#laya	blessure -85	degats_des_eaux -60	dommage_materiel 159	evenement_climatique 70
#lcin	incendie 163
#lcon	blessure -58	collision -56	dommage_materiel 87	incendie 121
#lcoo	collision 79
#leau	dommage_materiel 64	incendie 52
#lech	autre -44	blessure 56	collision 69	incendie 41
#lecl	collision 70
#led>	dommage_materiel 133	none -42	vol 62
#lee>	evenement_climatique 62	none -41
#lees	evenement_climatique 74	none -51
#lege	collision 65
#legu	dommage_materiel 133	none -65
#leil	bris_de_glace 87	incendie 95	vol -115
#lein	bris_de_glace 48
#lema	bris_de_glace -50	collision 93
#leme	autre 69
#lenc	collision 61
#lend	blessure 76	collision -46	vol 109
#lent	none -71
#leph	vol 47
#lerc	collision 70
#lere	collision -52	degats_des_eaux -67	dommage_materiel 124	evenement_climatique 88
#leri	collision -94	dommage_materiel 215	none -48
#lerm	evenement_climatique 114
#lert	blessure 116	collision -139	vandalisme 136	vol -44
#lesi	collision 75
#let>	blessure 54
#lete	bris_de_glace 142	collision -44	evenement_climatique 45	none -42	vol -44
#lets	evenement_climatique 40	incendie 42
#lett	vandalisme 44
#leu>	dommage_materiel 102
#leue	collision 79	vol 104
#leus	vandalisme 94	vol 62
#leut	collision -54	degats_des_eaux 241	evenement_climatique 62	none -91
#leva	collision 59
#leve	autre 47
#levi	dommage_materiel 55
#levr	blessure 131
#lexi	degats_des_eaux 118
#lez>	none 64
#leza	bris_de_glace 163	dommage_materiel -90	evenement_climatique 95	none -78	vol -40
#lge>	collision 42
#lheu	bris_de_glace 108	none 70
#lhou	vandalisme 63
#lian	autre 200	blessure -41	none -72
#libe	collision 43	vol 42
#libr	blessure -82	collision -100	degats_des_eaux 113	dommage_materiel 142
#lic>	collision 272	degats_des_eaux -44	dommage_materiel -49	incendie -44	vol -47
#lici	collision 42
#lico	blessure 68
#lics	vol 65
#lide	bris_de_glace -139	none 299
#lie>	autre 51	collision 52	dommage_materiel -42	none -48
#liee	collision -75	dommage_materiel 180	incendie 65	none -62
#liez	collision -78	none 203
#liga	blessure 206	collision -42	none -55
#lige	collision -106	degats_des_eaux 71	dommage_materiel 160	none -71
#lil>	bris_de_glace -99	collision 165	incendie 56
#lila	vandalisme 115	vol -52
#lill	autre 99	none -43
#lim>	collision -90	dommage_materiel 230	evenement_climatique -60	vol -105
#lima	autre 73	bris_de_glace 74	collision 65	evenement_climatique -68
#limo	blessure -52	dommage_materiel 156	evenement_climatique 77	vol -71
#lin>	collision 225	degats_des_eaux 77	dommage_materiel -44	evenement_climatique -55	none -128	vandalisme -40
#lind	autre 41	degats_des_eaux 58
#line	dommage_materiel -75	evenement_climatique 58
#ling	dommage_materiel 49	incendie 62
#lini	autre 58	blessure 41
#lino	degats_des_eaux 95	dommage_materiel -67	evenement_climatique 92	none -43
#lins	vandalisme 154
#lint	degats_des_eaux 67	dommage_materiel -79	vandalisme 63	vol 90
#lio>	autre 108	none -49
#liot	autre -63	collision 122	degats_des_eaux 50
#lis>	none -45	vandalisme 44	vol 72
#lisa	degats_des_eaux 101
#lisb	autre 124	none -53	vol 57
#lise	none -44
#lish	none 91
#lisi	collision 76	none -49	vandalisme 114
#liss	blessure 42	collision 58	degats_des_eaux 51
#list	vandalisme 50
#lita	blessure 100
#lite	autre 189	collision -43	dommage_materiel 60	none -106
#litr	degats_des_eaux 55	vol 65
#livi	incendie 90
#livr	dommage_materiel 65
#liz>	vol 41
#llac	degats_des_eaux 56
#llad	collision -74	vandalisme 187	vol -40
#llag	collision 65	vandalisme -86	vol 143
#llan	blessure 63	collision 48	degats_des_eaux 40	none -58
#llar	collision 106
#llas	bris_de_glace -69	collision -96	dommage_materiel -53	incendie 51	none -66	vandalisme 284	vol -71
#llee	evenement_climatique 108	none -65	vandalisme 43
#lleg	collision 42	dommage_materiel 95	none -56
#llem	blessure 80	collision 51
#ller	vol 49
#llet	blessure 82
#lleu	bris_de_glace 45
#llez	autre 52	bris_de_glace 89	evenement_climatique -66
#lli>	degats_des_eaux 54
#llia	autre 229	blessure -43	none -83
#llic	collision 97
#llie	degats_des_eaux 88	none -50
#llig	collision -106	degats_des_eaux 71	dommage_materiel 160	none -71
#llin	collision -54	evenement_climatique 96	incendie 66
#llis	collision 95	vol 42
#llo>	bris_de_glace -55	collision 119	none 87
#llon	bris_de_glace 90	degats_des_eaux 45
#llot	blessure -42	collision 45	degats_des_eaux 165	dommage_materiel -154
#llou	bris_de_glace 175	collision -124	none -41	vandalisme 87
#llow	vandalisme 103
#llu>	autre 168	degats_des_eaux -45	dommage_materiel -50
#llum	collision -49	dommage_materiel 75	vol 43
#lme>	vandalisme 73
#lmer	vandalisme 47
#loc>	autre 106
#loca	vandalisme 52
#loga	collision 85
#loge	dommage_materiel -43	incendie 71	vol 86
#logu	autre 141	collision 97	dommage_materiel -61	none -165	vandalisme -42	vol 71
#loin	bris_de_glace 85	dommage_materiel -58	vol 66
#loir	blessure 45	collision -55	degats_des_eaux 95
#lois	collision -54	incendie 46	none -40	vandalisme 65
#loit	degats_des_eaux 49	evenement_climatique 43	none -61	vol 71
#lol>	blessure 86
#lomb	degats_des_eaux 56
#lome	bris_de_glace 42
#lon>	bris_de_glace 61	collision -40	degats_des_eaux 42
#lona	collision 141	dommage_materiel -45
#long	degats_des_eaux 52	vandalisme 45
#lonn	degats_des_eaux 98
#lons	evenement_climatique 71
#lont	collision -50	none 61	vandalisme 102
#lope	collision -58	degats_des_eaux 119
#loqu	incendie 54
#lor>	degats_des_eaux -73	dommage_materiel 93
#lord	autre 135	bris_de_glace -101	evenement_climatique 65	none -76	vol 95
#lors	autre 47	collision 47	none -52
#los>	collision -70	incendie 78	vol 116
#lose	bris_de_glace 65
#losi	incendie 187	none -44
#lot>	collision 48	degats_des_eaux 70	none -50
#lote	collision 133	dommage_materiel -41
#loto	collision 81
#lots	collision 84	evenement_climatique 83	vol -62
#lott	degats_des_eaux 160	dommage_materiel -68	none -43
#lotu	collision -59	dommage_materiel 80	evenement_climatique 71
#lou>	bris_de_glace 164	collision -51
#loue	dommage_materiel 40
#loui	blessure -53	collision -122	degats_des_eaux -42	dommage_materiel 230
#loup	degats_des_eaux 68
#lour	evenement_climatique 51
#lous	none -79	vol 179
#loux	bris_de_glace -82	collision -132	evenement_climatique -44	none -41	vandalisme 304
#lovo	collision 60
#lowe	vandalisme 103
#loye	blessure 70	collision -45	none -98	vol 131
#lqu>	vandalisme 81	vol 48
#lque	autre 184	blessure 57	none -69	vol -49
#ltan	collision 43	none -45	vol 85
#ltat	autre 43	dommage_materiel 41
#lte>	bris_de_glace -52	collision 65
#ltes	vandalisme 134
#lteu	none -47	vandalisme 91
#ltip	degats_des_eaux 116
#ltra	degats_des_eaux 112
#ltre	bris_de_glace -48	degats_des_eaux 177	dommage_materiel -46	incendie 49	none -40
#lub>	dommage_materiel 124	incendie -48	vandalisme 84	vol -76
#luca	bris_de_glace 56	collision -55	evenement_climatique 119
#luie	collision 57
#lume	dommage_materiel 78
#lumi	blessure -54	collision 73	vol 85
#lune	bris_de_glace 163	collision -47	dommage_materiel 42	none -49
#lure	incendie 93
#lust	collision -67	degats_des_eaux 197	dommage_materiel 42	none -45
#lut>	bris_de_glace 43	none 72
#luth	blessure 43	none -55	vol 95
#luto	collision -58	degats_des_eaux 119	none 42
#lux>	bris_de_glace 118	none -51
#luxe	collision 84	degats_des_eaux 82
#lver	bris_de_glace 156	collision -114	dommage_materiel -40	incendie -82	none -91	vandalisme 98
#lyce	collision 43	vol 61
#lyon	collision 59
#lyse	autre 54	collision -41	none -84	vol 182
#lyti	none -72	vol 202
#maa>	vandalisme 47
#macb	dommage_materiel 100
#mach	collision -47	degats_des_eaux 63	dommage_materiel 62	none -42
#maci	collision 47	vol 55
#maga	bris_de_glace 45	degats_des_eaux 50
#mage	evenement_climatique 88	none -45
#magi	blessure 40	bris_de_glace 218	collision -176
#mai>	autre 64	none 68
#maie	collision 145	degats_des_eaux 210	dommage_materiel -178	vandalisme -124
#mail	vandalisme 52
#mair	evenement_climatique 44	none -50	vandalisme 98	vol -47
#mait	incendie 59	none -52	vandalisme 47
#mala	autre 61	none -46	vandalisme 76
#malh	bris_de_glace 125	collision -41	dommage_materiel -44	none 78
#mali	blessure 48	collision 45	vandalisme 49
#mall	bris_de_glace 62	vol 65
#mam>	blessure 78	none -69	vol 96
#mama	collision 60	dommage_materiel -42
#mami	collision 124	dommage_materiel -40	evenement_climatique 43
#man>	collision 46	vol 51
#mane	blessure 40	collision -45	dommage_materiel 60
#mang	blessure 61	collision -76	dommage_materiel 90	none -59	vol 51
#mani	none -40	vandalisme 156	vol -48
#mano	collision 140	dommage_materiel -54
#manq	dommage_materiel -42	none -40	vol 183
#mant	bris_de_glace 60	collision -48	vol 54
#mar>	collision 82	evenement_climatique -42
#mara	blessure 149	collision -60	dommage_materiel -54	none -59
#mare	dommage_materiel -46	none -56	vandalisme 138
#mari	collision 51
#marj	collision 108
#maro	autre 73	degats_des_eaux 109
#marq	vandalisme 186	vol -116
#marr	vol 57
#mart	collision -66	evenement_climatique 73	vandalisme 114
#mas>	incendie 85
#mass	bris_de_glace 77	dommage_materiel -58	vandalisme 90	vol -45
#mat>	blessure 42	collision 45
#matc	collision -52	vandalisme 94
#mate	evenement_climatique 61
#mato	autre 77	degats_des_eaux 72	none -89
#matr	bris_de_glace 52	vol 52
#mban	blessure 120	collision -42	degats_des_eaux 50	dommage_materiel -42
#mbar	blessure -120	collision 78	none -40	vol 78
#mbe>	blessure 48	dommage_materiel 88	none -46
#mbee	blessure 42	collision -50	evenement_climatique 81	none -49
#mber	dommage_materiel 100
#mbes	collision 62	evenement_climatique 41
#mbet	collision 77
#mbie	autre 46	collision -50
#mble	evenement_climatique 49	none -40
#mbol	collision 80
#mbou	autre 85
#mbra	autre 70	collision 85	incendie 72	none -44
#mbri	degats_des_eaux 57	vol 106
#mbul	blessure 46	collision 50
#mcdo	collision 69
#mdr>	collision 84	evenement_climatique 56
#meau	collision 264	none -154	vandalisme -80
#mec>	collision 58	dommage_materiel 47	incendie -46	vandalisme -51
#meca	none -46	vol 102
#mech	bris_de_glace 69	collision -56	degats_des_eaux -121	dommage_materiel 69	incendie 146	none -43	vandalisme -41
#med>	none -47	vol 103
#meda	collision 41	none -46	vandalisme -64	vol 171
#mede	blessure 119
#mee>	incendie 84
#mees	incendie 108
#mego	incendie 149	none -40
#mekn	collision 61
#mel>	evenement_climatique 79
#mele	autre 87	collision -52
#mell	collision 69
#melo	blessure 118	bris_de_glace -41	dommage_materiel 117	none -46	vol -52
#men>	autre 144	blessure 49	bris_de_glace -56	none -55	vol -62
#mena	degats_des_eaux -41	dommage_materiel 93	vol 48
#mene	vol 46
#menu	collision -40	incendie 121
#mer>	bris_de_glace 61
#mera	vandalisme 45
#meri	vandalisme 40	vol 49
#mero	collision 48	none 43
#merv	bris_de_glace 218	collision -102	none -44
#mesu	autre 239	none -191	vol -58
#met>	collision -174	degats_des_eaux 225	vol -52
#meta	collision -53	dommage_materiel -40	none -122	vandalisme 218	vol 42
#meti	autre 121	none -58
#metr	evenement_climatique 44
#mets	vol 48
#mett	incendie 40	vol -45
#metu	degats_des_eaux 171	dommage_materiel -41	evenement_climatique -149	vol 55
#meuf	collision 137	none -53
#meul	collision -77	dommage_materiel -86	incendie 107	vandalisme 41	vol 121
#meur	bris_de_glace -47	collision -124	dommage_materiel 74	none -48	vandalisme 113	vol 43
#micr	collision 82	incendie 83	none -66
#mide	collision -57	evenement_climatique 127	none -55
#mie>	blessure 47	collision 89
#mier	collision 41
#miet	bris_de_glace 179	collision -51	none -56
#mieu	collision 53	dommage_materiel -112	vol 99
#mili	autre 95	none -93
#mill	bris_de_glace 48
#min>	blessure 50	dommage_materiel -42
#mine	incendie 80
#mini	evenement_climatique 97
#mins	blessure 80	collision 81	none -54
#mion	bris_de_glace 44
#miqu	bris_de_glace 127	collision -47
#mira	vol 59
#miro	bris_de_glace 214	none -49	vol -62
#mise	dommage_materiel 66	incendie 50
#miss	vol 44
#mit>	blessure 47	collision 56
#mito	incendie 125
#mmag	evenement_climatique 97	none -51
#mmam	blessure 78	none -69	vol 96
#mmat	bris_de_glace 70	vol 61
#mmed	incendie 41
#mmee	blessure 62	incendie 49
#mmen	autre 52
#mmer	degats_des_eaux 87	vandalisme -41
#mmes	incendie 85
#mmis	vol 44
#mmob	collision 177	vol -72
#mmod	collision -76	dommage_materiel 225
#mmun	dommage_materiel 91	none -40
#mne>	collision 93
#mnes	collision 75	evenement_climatique 64
#mnis	none 88
#mobi	collision 98	vol -55
#moby	collision 171	dommage_materiel -41
#mode	collision -110	dommage_materiel 188
#moge	blessure -66	dommage_materiel 198
#moi>	collision 43
#moir	bris_de_glace 53	collision -41	dommage_materiel 118	incendie 40	none -83	vandalisme -52
#moit	evenement_climatique 66
#mole	blessure 228	collision -97	evenement_climatique -50	none -139
#moli	collision -131	dommage_materiel -69	vandalisme 306	vol -50
#moll	blessure 212	collision -50	degats_des_eaux -60
#mome	dommage_materiel 66
#mon>	none -43
#moni	blessure 70
#mont	vol 41
#moqu	degats_des_eaux 97	dommage_materiel 50	evenement_climatique -55
#mora	collision 153
#morc	bris_de_glace 93	dommage_materiel 40	vol -44
#mord	blessure 170	none -40
#morq	collision 117	none -46
#mort	dommage_materiel 58
#mosq	collision 56	vandalisme -51	vol 62
#moss	collision 55
#mot>	collision 137
#mota	collision 65
#mote	collision -40	incendie 107
#moti	collision 44
#moto	collision 49	none -46	vol 57
#mots	blessure 92	collision 100	dommage_materiel -42	vol -88
#moui	blessure 106	collision -55	degats_des_eaux 61
#mour	incendie 84	none -50
#mous	dommage_materiel 45	vandalisme 102
#moye	degats_des_eaux -79	incendie 139	vandalisme 57
#mpa>	bris_de_glace 50	collision 66
#mpac	bris_de_glace 142	none -42
#mpad	collision 111
#mpag	autre 89	none -41
#mpar	collision 69	vol 74
#mpe>	dommage_materiel 92	none -42
#mpec	blessure -63	collision 53	vandalisme 154	vol -51
#mpee	degats_des_eaux 73
#mper	blessure 135	degats_des_eaux -135	evenement_climatique 52	vol 41
#mpes	collision -45	degats_des_eaux 158
#mpet	dommage_materiel 40	evenement_climatique 150	none -73
#mpie	incendie 71
#mpin	evenement_climatique 52
#mpla	dommage_materiel 58
#mple	autre 132	blessure -54
#mplo	autre 43	blessure 73	dommage_materiel -56	none 87	vol -59
#mpol	evenement_climatique 113
#mpon	blessure 77	vol 54
#mpor	collision -49	dommage_materiel 71	vol 45
#mpos	collision 42	vol 68
#mpou	dommage_materiel -62	evenement_climatique 119
#mpre	vol 89
#mpri	dommage_materiel 61
#mpta	collision -78	degats_des_eaux 54	dommage_materiel 84	evenement_climatique -47	none -171	vandalisme 261	vol -213
#mpte	collision -66	degats_des_eaux 41	vandalisme 45
#mpu>	blessure 198	collision -41	degats_des_eaux 47	none -84	vandalisme -84
#mule	autre 79	blessure 58	dommage_materiel -40	none -42
#mult	degats_des_eaux 96
#mulu	degats_des_eaux 173
#muna	collision 97	dommage_materiel 142	incendie -88
#mune	collision -95	dommage_materiel 62	none -42	vandalisme 72
#mur>	collision -60	degats_des_eaux 55	dommage_materiel 60	none -41
#mure	collision 223	vol -51
#murs	bris_de_glace -70	evenement_climatique 58	none -44	vandalisme 114
#muse	bris_de_glace -151	collision -71	dommage_materiel 161	evenement_climatique -47	none -46	vandalisme 187	vol -63
#musi	blessure -56	dommage_materiel -40	evenement_climatique 123	incendie -113	none -41	vandalisme 42
#mutu	autre 103	blessure 90	none -79
#mway	collision 69	none -48	vol 97
#myst	none 72
#nace	collision -79	vandalisme 94	vol 86
#nade	autre 49	dommage_materiel -50	evenement_climatique 146
#nage	dommage_materiel 94
#nair	blessure 60	dommage_materiel 81	none -43
#nais	bris_de_glace 63
#nal>	collision 66
#nale	collision 42
#nali	degats_des_eaux 134
#nan>	collision -41	none 184
#nanc	autre 153	bris_de_glace -52	collision -46	dommage_materiel 124	none -149	vandalisme -45
#nant	blessure 41
#nape	collision -51	dommage_materiel 69
#nard	bris_de_glace 74	vandalisme 48
#nas>	vol 128
#nat>	evenement_climatique 108
#nate	dommage_materiel 119
#nati	collision 66	incendie 60
#natu	evenement_climatique 95
#nbul	autre 128	none -54
#nca>	incendie 71
#ncai	bris_de_glace -44	collision 108	none -70	vol 79
#ncas	collision 60	degats_des_eaux 72
#ncee	collision 73	vandalisme 49
#ncei	degats_des_eaux 55	dommage_materiel -52	vol 61
#ncel	degats_des_eaux 40
#ncen	incendie 189
#ncer	collision 41
#nces	blessure 45
#nch>	autre -73	blessure -52	bris_de_glace 237	degats_des_eaux -60	dommage_materiel 80	evenement_climatique -81	incendie -62	none -235	vandalisme -77	vol -105
#ncha	blessure -45	collision -89	degats_des_eaux 99	dommage_materiel 62	none -42
#nchi	autre 145	collision -94	dommage_materiel 94	evenement_climatique -95	none -60
#ncia	collision 128
#ncie	autre 67	incendie -74	none -68	vandalisme 79	vol 64
#ncle	evenement_climatique 60
#nclo	none -84	vol 231
#ncom	dommage_materiel -45	evenement_climatique 133	incendie 44
#ncon	dommage_materiel -57	vandalisme 91	vol 60
#ncor	vol 54
#ncte	vandalisme 119	vol -47
#nda>	bris_de_glace 124
#ndai	collision 116	vol 56
#ndan	vol 44
#ndat	blessure -43	degats_des_eaux -108	evenement_climatique 256	none 99	vol -48
#ndee	evenement_climatique 47	incendie 65
#ndel	autre -99	dommage_materiel 207	none -46
#ndem	collision 41
#nden	collision -68	degats_des_eaux 134	dommage_materiel -64	evenement_climatique 90
#nder	degats_des_eaux 45
#ndes	bris_de_glace -50	incendie 107	vol 42
#ndeu	incendie 52	vol 43
#ndez	collision -50	none 62	vandalisme 94	vol -50
#ndic	degats_des_eaux 91
#ndie	collision -40	incendie 197
#ndis	vol 66
#ndit	bris_de_glace 58	degats_des_eaux 49	none -46
#ndiv	vol 136
#ndol	degats_des_eaux 112
#ndon	blessure 179	bris_de_glace 69	collision -45	vandalisme -49
#ndor	collision 144
#ndra	collision -71	none -47	vandalisme 142
#ndri	blessure 126	collision -80	dommage_materiel 58
#nds>	autre 84
#ndu>	degats_des_eaux 47
#nduc	collision 40
#ndue	bris_de_glace 117
#ndul	blessure -57	collision -61	dommage_materiel 221	evenement_climatique -62	none -61	vandalisme -49
#ndus	degats_des_eaux 41	incendie 70
#ndwi	vol 50
#neau	bris_de_glace 55	collision 49	none -56
#nees	collision -46	vandalisme 130
#nega	collision 40	none 99
#nege	blessure 104	evenement_climatique 44
#neig	evenement_climatique 159
#neim	none -46	vandalisme -110	vol 240
#nel>	blessure 77	collision 44	vandalisme 50	vol -77
#nell	autre 111	bris_de_glace -43	incendie 69	none -86	vol -48
#neme	blessure 94	dommage_materiel -62	evenement_climatique 122	none -68	vandalisme -47
#nera	collision 128
#nerf	degats_des_eaux 43
#nero	degats_des_eaux 40	evenement_climatique 42
#nerv	collision 76
#net>	degats_des_eaux 43
#netr	bris_de_glace 122	incendie 42
#neu>	collision 165	degats_des_eaux -47	dommage_materiel 57	none -53
#neuf	dommage_materiel 171
#neur	blessure 50	incendie 101
#neus	blessure 43	none -58	vandalisme 55
#neuv	collision 111
#neve	dommage_materiel 92
#nevi	vandalisme -66	vol 124
#nevo	bris_de_glace -70	vandalisme 158
#nez>	collision 57
#nfil	degats_des_eaux 146
#nfin	dommage_materiel 59	none 42
#nfir	dommage_materiel -56
#nfla	collision -53	incendie 210
#nfle	blessure 79	collision -47	evenement_climatique 71
#nfon	collision 72
#nfor	blessure -57	collision -43	degats_des_eaux 45	dommage_materiel 125
#nfui	bris_de_glace -60	collision 140
#ngar	evenement_climatique 120
#nge>	none -54
#ngea	blessure 48	degats_des_eaux 79
#ngee	blessure -60	bris_de_glace 59	incendie 51
#ngel	autre -55	collision -47	degats_des_eaux 47	dommage_materiel 77	evenement_climatique 99
#nges	evenement_climatique 129	none 45	vol -49
#ngla	none 54
#ngle	blessure 103	dommage_materiel 47
#ngli	collision 110
#ngoo	collision 56
#ngou	collision -46	dommage_materiel 225	evenement_climatique -110	none -49
#ngs>	dommage_materiel -81	vol 178
#ngt>	evenement_climatique 103
#ngue	blessure -55
#nhal	incendie 43
#nice	collision 85
#nich	collision 83	none -48
#nici	blessure 45
#nie>	autre 110	none -50
#niec	dommage_materiel 77
#nife	bris_de_glace -41	vandalisme 150
#nil>	vol 46
#nima	autre 62	blessure 94	collision 51	none -47	vol -52
#nime	blessure -65	degats_des_eaux -58	evenement_climatique 145	none 40
#nion	collision 41
#nior	blessure 105
#nis>	blessure 44	dommage_materiel 118	incendie -87
#nise	incendie 95
#niss	none -49	vandalisme 151
#nist	autre 43	degats_des_eaux 52
#nita	degats_des_eaux 55	evenement_climatique 115	vol -85
#nite	blessure 53	collision 97	degats_des_eaux -42
#niti	blessure 95	bris_de_glace 90	collision -110	degats_des_eaux 74	dommage_materiel -56
#nive	dommage_materiel 48
#njou	autre 73
#nlev	collision -147	none -40	vandalisme -43	vol 232
#nnea	bris_de_glace 63	collision 47	none -65	vandalisme 44
#nnec	blessure -70	collision 88	degats_des_eaux -47	dommage_materiel 63	none -83	vol 159
#nnee	dommage_materiel 46
#nnel	autre 74	collision 77	none -59	vandalisme -98	vol 59
#nnem	autre 101	collision 118	dommage_materiel -40	none -56
#nner	blessure 53	evenement_climatique 53
#nnes	evenement_climatique 123
#nnet	collision 43
#nneu	autre 55	none -51	vol 71
#nnie	bris_de_glace 58	collision -51	incendie 88
#nniv	collision -50	dommage_materiel 126
#nnon	bris_de_glace 67
#nnu>	blessure 73	dommage_materiel -57
#nnul	autre 146
#nnus	collision -66	incendie -85	vandalisme 264	vol -75
#nobl	blessure 316	collision -176	dommage_materiel -70	none -155	vandalisme -40
#noel	vol 87
#noeu	collision 140	dommage_materiel -54
#noir	incendie 69
#nois	blessure 61	degats_des_eaux -49	dommage_materiel 116
#nol>	degats_des_eaux -48	evenement_climatique 112	incendie 47
#nole	vandalisme 48
#nom>	collision 50	degats_des_eaux -43
#noms	vandalisme 48
#non>	none 72
#nonc	bris_de_glace 44
#nond	degats_des_eaux 79	evenement_climatique 103
#nora	bris_de_glace 154	none -43
#nore	none 152
#norm	collision -58	dommage_materiel 42	evenement_climatique 74
#nota	collision 54
#note	collision 59
#nou>	blessure 110	none -63
#noui	vandalisme 44
#nour	blessure -46	bris_de_glace -70	collision -52	degats_des_eaux 196	dommage_materiel 124	evenement_climatique -40	none -62
#nouv	bris_de_glace -70	degats_des_eaux -61	none 172
#noux	blessure -49	bris_de_glace 106	dommage_materiel -68	vol 80
#nove	autre 65	none -53
#noye	degats_des_eaux 94	dommage_materiel 49	evenement_climatique 75	none -69
#nqua	collision -70	dommage_materiel 52	vol 162
#nque	vandalisme 65	vol 46
#nqui	collision 51
#nre>	autre 243	dommage_materiel -84	none -176
#nreg	vandalisme 52	vol 58
#nsab	autre 45
#nsai	blessure 202	collision -41	dommage_materiel -56	evenement_climatique 78	none -61	vol -60
#nsat	collision -48	degats_des_eaux 121	dommage_materiel -41
#nsci	collision 83
#nse>	autre 43
#nser	bris_de_glace 75	dommage_materiel 124	none -41
#nsfe	collision -43	evenement_climatique 58	none 62
#nsfo	degats_des_eaux 62	evenement_climatique 102	none -62
#nsi>	collision -52	none -41	vol 107
#nsie	collision 40
#nsio	dommage_materiel 102	vol 62
#nsme	none -44	vol 78
#nsoi	none 42
#nsol	collision -42	dommage_materiel 162	none -48	vol 43
#nspo	none -47	vol 119
#nsti	degats_des_eaux -42	vandalisme 187
#nsul	bris_de_glace -43	vandalisme 94
#ntac	collision 46	incendie 71
#ntai	none -48
#ntal	collision 62	dommage_materiel 55
#ntan	autre -58	blessure -45	degats_des_eaux 64	none 69
#ntat	collision -66	none -42	vandalisme 49	vol 137
#nte>	none -43
#ntea	collision -46	dommage_materiel -70	incendie 64	vol 128
#ntee	collision 59	dommage_materiel 40	evenement_climatique 80
#ntel	bris_de_glace 189	dommage_materiel 51	evenement_climatique -61	none -71
#ntem	blessure -80	collision 194	dommage_materiel -47
#ntes	vol 72
#nthe	degats_des_eaux 103	dommage_materiel 129	none -89
#nti>	collision 105
#ntie	vol 44
#ntil	blessure -50	dommage_materiel 94	vol 93
#ntim	blessure -40	bris_de_glace 61	collision -74	degats_des_eaux 52	dommage_materiel 42
#ntio	collision 61	degats_des_eaux 156	none -121	vol -41
#ntis	autre 68
#ntit	blessure 60
#ntiv	vol 74
#nto>	collision -52	dommage_materiel 234	evenement_climatique -60	vol -106
#nton	blessure 93	collision 70	degats_des_eaux -42	none -44
#ntor	blessure 170	dommage_materiel -40	none -64
#ntox	blessure 75	incendie 56
#ntro	collision 109	vol 62
#ntru	bris_de_glace -58	vandalisme 193	vol -68
#ntur	collision 43	vandalisme 68
#ntus	collision 67
#nue>	vandalisme 41
#nuer	none 72
#nues	evenement_climatique 44	incendie 81
#nul>	collision 96	dommage_materiel -73	none -48	vol 48
#nula	autre 143
#nule	autre 142
#num>	blessure 80	collision 45
#nume	collision 42	none 41
#nuqu	collision 83
#nvah	evenement_climatique 93	incendie 87	none -55
#nver	collision 51	dommage_materiel 59
#nvie	vandalisme 50
#nvir	collision 47	degats_des_eaux 47
#nvit	collision 98
#nvoi	collision -62	dommage_materiel 69
#nvol	evenement_climatique 120	none -50	vol 63
#nvoy	autre 95
#nze>	evenement_climatique 61
#obe>	collision -47	dommage_materiel 135	none -50
#obil	collision 98	vol -55
#obin	degats_des_eaux 153
#obje	autre 137	blessure -41	collision -79	vol 72
#oble	blessure 229	collision -162	degats_des_eaux -40	dommage_materiel -75	evenement_climatique -53	none 111	vandalisme -48	vol -49
#obog	blessure 188
#obot	none 56
#obre	collision 47
#obsc	vandalisme 113
#obse	blessure 63	dommage_materiel -50	evenement_climatique 74
#obyl	collision 171	dommage_materiel -41
#ocad	autre 41	collision 115	vol -62
#ocal	collision -43	vol 49
#ocat	vandalisme 51
#ocau	blessure -40	bris_de_glace -49	collision -89	degats_des_eaux 46	dommage_materiel 127	vandalisme 59	vol -41
#occu	vol 86
#occy	blessure -41	collision -97	degats_des_eaux 170	dommage_materiel 58
#oce>	blessure 136	bris_de_glace -51	collision -183	degats_des_eaux -69	dommage_materiel -78	evenement_climatique 136	incendie -163	none -160	vandalisme -59	vol 189
#oced	autre 71	degats_des_eaux -88	vandalisme 131	vol -52
#ocer	bris_de_glace 293	dommage_materiel -84	none -182	vol -42
#oces	incendie 49
#ocha	collision 105
#oche	dommage_materiel 47
#ocia	bris_de_glace -61	collision 93	none -65	vandalisme 81	vol 44
#ocie	bris_de_glace 43	dommage_materiel 43
#ock>	incendie 122
#ocke	vol 53
#ocot	bris_de_glace 170	collision -71	degats_des_eaux -90	dommage_materiel 101	incendie -107	none -67	vol -63
#ocs>	collision 57	dommage_materiel 64
#octe	blessure 133	none -63
#octo	collision 47
#ocum	none 59
#ode>	collision -71	dommage_materiel 109	vol 50
#odeu	degats_des_eaux 57
#odui	collision -40	vol 202
#oeil	vandalisme 43
#oel>	vol 87
#oele	incendie 202
#oeuf	vandalisme 50
#oeur	none -46	vandalisme 71
#oeuv	collision 106	dommage_materiel -57	none -51	vandalisme 78
#ofan	collision -81	none -164	vandalisme 298	vol -62
#ofes	autre 137	collision 72	dommage_materiel -51	none -98	vandalisme -48	vol 59
#offe	bris_de_glace 40	dommage_materiel -50	incendie 82
#offr	dommage_materiel 49	vol 79
#ogan	collision 71
#oges	blessure -46	dommage_materiel 117	incendie 56
#ogga	blessure 188
#ogne	collision 115
#ogra	blessure 93
#ogue	autre 141	collision 97	dommage_materiel -61	none -165	vandalisme -42	vol 71
#oid>	bris_de_glace 199	none -59
#oids	blessure 54	evenement_climatique 41
#oie>	collision -67	dommage_materiel 88
#oiff	dommage_materiel 83	vandalisme 53
#oign	blessure 56	collision 41
#oigt	blessure 62	degats_des_eaux -48	dommage_materiel 100	incendie 41	none -58
#oil>	collision 140
#oile	bris_de_glace 93
#oili	blessure -60	collision 77	incendie 101	none -55	vandalisme 65	vol -44
#oin>	blessure 47
#oinc	autre -44	blessure 75	collision 53	none -41
#oing	blessure 59	bris_de_glace 100	collision -134	dommage_materiel -42	evenement_climatique -43	none -85	vandalisme -107	vol 99
#oirc	incendie 86	vandalisme 52
#oirs	vandalisme 43	vol 77
#oise	blessure 52
#oisi	degats_des_eaux 46
#oiso	bris_de_glace 68	collision -54	incendie 44	none -53	vandalisme 58
#oiss	vol 46
#oit>	none -40
#oite	collision 52
#oiti	evenement_climatique 51
#oitu	collision 46	none -57
#oix>	vandalisme 199	vol -52
#oixa	dommage_materiel 110	evenement_climatique 60	none -66
#ojet	bris_de_glace 90
#okay	blessure -60	collision 294	evenement_climatique -48	none -116
#ola>	evenement_climatique 43	incendie 67
#olag	vol 54
#olai	evenement_climatique 47	none -53	vandalisme 78
#olee	evenement_climatique 48	none -40	vol 151
#olei	bris_de_glace 87	incendie 95	vol -115
#olen	vol 56
#oler	incendie -80	vandalisme 110	vol 45
#oles	vol 71
#oleu	collision -43	dommage_materiel -47	vandalisme 178
#olf>	bris_de_glace 125	dommage_materiel -46	evenement_climatique 57	none -50
#oli>	collision -94	dommage_materiel -45	vandalisme 237
#olie	blessure 169	dommage_materiel -117	vandalisme 45	vol -85
#olin	degats_des_eaux 45	evenement_climatique 82
#olis	blessure -40	none -64	vandalisme 86	vol 138
#oliv	incendie 68
#olle	blessure 47
#olli	collision 42
#oloc	incendie -87	vandalisme 165
#olog	autre 145	none -128	vol 75
#olum	none 62
#omar	degats_des_eaux 102
#omat	collision 53	dommage_materiel -61	evenement_climatique 125	none -54
#omba	blessure 87
#ombe	blessure 40	collision -51	dommage_materiel 72	evenement_climatique 48	none -46
#ombi	autre 46	collision -50
#ombl	degats_des_eaux 84	incendie 74
#ome>	degats_des_eaux 68	none -54
#omet	bris_de_glace 175	none -70
#omi>	collision -64	degats_des_eaux 95	evenement_climatique 85
#omic	vol 41
#omie	blessure 180	collision -105	dommage_materiel -102	none -81	vol 123
#omit	blessure 47	collision 56
#omma	evenement_climatique 86	none -46
#ommi	vol 44
#ommo	collision -56	dommage_materiel 182
#ommu	dommage_materiel 91	none -40
#omob	blessure 57	collision 40	dommage_materiel -42	vandalisme 102	vol -69
#ompa	autre 98
#ompe	dommage_materiel 90	evenement_climatique 56
#ompi	incendie 70
#ompl	autre 142	blessure -58
#ompr	vol 72
#ompt	collision -70	evenement_climatique 40	none -53	vandalisme 121	vol -74
#ompu	blessure 140	bris_de_glace 50	collision -41	degats_des_eaux 46	none -61	vandalisme -74
#oms>	vandalisme 48
#onai	collision 141	dommage_materiel -45
#onal	collision 61	incendie 55
#once	collision 65
#onch	blessure -102	collision 200	dommage_materiel 146	none -59	vandalisme -44	vol -107
#onci	collision -80	dommage_materiel -124	vol 199
#oncl	evenement_climatique 60
#onct	dommage_materiel 75
#ond>	degats_des_eaux 48
#onda	degats_des_eaux -73	evenement_climatique 144	none 54
#ondi	collision 102	degats_des_eaux -56	dommage_materiel 104	incendie -67	vandalisme -42
#ondo	collision -60	degats_des_eaux 103	dommage_materiel 42
#ondr	blessure -50	bris_de_glace 173	collision -62
#one>	dommage_materiel 64
#ones	collision -59	dommage_materiel -88	incendie 283	none -143	vol -45
#onfi	dommage_materiel 129
#onfl	blessure 109	degats_des_eaux 43
#onfo	blessure -41	collision 172
#ong>	collision -76	degats_des_eaux 76	vandalisme 78
#onge	autre -42	collision -40	degats_des_eaux 117	dommage_materiel 49	evenement_climatique 56	vol -53
#ongl	collision -66	dommage_materiel 125
#ongu	bris_de_glace 66	collision -58	dommage_materiel 51	incendie 41
#onie	vol 44
#oniq	collision 148	vandalisme -47
#onis	incendie 111
#onit	blessure 83
#onjo	autre 69
#onni	bris_de_glace 58	collision -51	incendie 88
#onnu	blessure 48	dommage_materiel -45	vandalisme 96
#ono>	vol 166
#onom	collision -102	dommage_materiel 84	none -84	vol 197
#onsa	autre 45
#onsc	blessure -46	collision 52	incendie 77
#onse	dommage_materiel 58
#onso	dommage_materiel 63
#onsu	autre 94	collision -59	dommage_materiel -52	incendie 186
#onta	vandalisme 43
#onti	none 97
#ontr	collision 66
#ontu	collision 67
#onze	vandalisme 67	vol -45
#ood>	blessure -45	collision 181	dommage_materiel -82	vandalisme 72
#ook>	dommage_materiel 100
#ool>	collision 41
#oord	collision 67
#oot>	blessure 152	none -46
#opai	collision 65	dommage_materiel 43
#ope>	evenement_climatique 49
#opee	blessure 131
#opel	collision 155	dommage_materiel -61	evenement_climatique 55	none -54
#oper	autre 134	dommage_materiel -47	none -51	vol -41
#opez	bris_de_glace 47	collision -73	degats_des_eaux 103
#ophe	evenement_climatique 114
#opin	dommage_materiel 163	incendie -89	none -59
#opit	blessure 50
#opor	collision 42	none -51	vandalisme -67	vol 156
#opos	collision -74	degats_des_eaux 88	vandalisme 50
#opre	blessure 84	dommage_materiel 51	none -64	vandalisme -55	vol 46
#opri	autre 46	dommage_materiel 63	none -45
#opro	collision -68	dommage_materiel 169	none -63
#opti	autre 71	bris_de_glace 119	collision -44	none -41
#oque	dommage_materiel 62
#ora>	evenement_climatique 72
#orad	none -47	vol 174
#orag	dommage_materiel 51	evenement_climatique 136
#orai	collision -65	dommage_materiel -48	vol 135
#oral	collision 153
#oram	bris_de_glace 154	none -43
#oran	collision 62	dommage_materiel -79	evenement_climatique 144
#orat	vandalisme 44	vol 96
#orce	vol 42
#orch	collision -44	evenement_climatique 50	incendie 93
#orde	degats_des_eaux 75	evenement_climatique 60
#ordi	dommage_materiel 67	vol 56
#ordo	autre 76	collision 43
#ordr	blessure 56
#ordu	blessure 77
#orei	blessure 100	collision -51	dommage_materiel -55	evenement_climatique 124
#orel	collision 56	degats_des_eaux 48
#ores	vandalisme 149
#orge	blessure 47	degats_des_eaux 66
#orgu	collision 134	none -44
#orig	collision -110	degats_des_eaux 180	incendie 103	none -101
#orit	collision 82
#orma	dommage_materiel 58	none -71	vol 45
#ormu	autre 85	collision 68
#orna	evenement_climatique 205
#orne	autre -45	blessure -134	bris_de_glace -78	collision 219	degats_des_eaux -96	dommage_materiel -102	evenement_climatique 177	incendie -108	none -80	vandalisme -72	vol -62
#orni	collision 67	evenement_climatique 42	none -43
#orou	incendie 46
#orpo	collision 61	degats_des_eaux 54
#orqu	collision 117	none -46
#orre	evenement_climatique 56	none 56	vol -46
#orri	none 104
#orse	blessure 79	collision 58
#orta	collision 40
#orth	autre 110	blessure 49	none -56
#orti	collision 49
#ortu	collision 68	vol 65
#osan	dommage_materiel 77
#osco	blessure 141	collision -105	dommage_materiel -44	none -81	vandalisme -46	vol 59
#ose>	vol 49
#osee	vandalisme 49
#oses	autre 46	dommage_materiel 51
#osie	blessure 185	collision -40	dommage_materiel -42	none -84	vandalisme 99	vol -125
#osio	incendie 187	none -44
#osit	vol 55
#ospi	blessure 81	collision -67	none -40	vol 65
#osqu	blessure -55	collision 116	none -45	vandalisme 55
#osse	dommage_materiel 46
#ossi	none 46
#oste	none -50	vandalisme 76	vol 69
#otag	blessure -86	collision -119	degats_des_eaux -111	dommage_materiel -51	vandalisme 287	vol -97
#otal	evenement_climatique 85
#otan	collision 93
#otar	collision 65
#otea	collision 206	dommage_materiel -51
#otec	autre 40	incendie 47
#oteg	bris_de_glace -175	vandalisme 152
#otel	autre 149	none -71
#oteu	collision -73	dommage_materiel 172	incendie 91	none -75	vol -42
#othe	autre 149	blessure 44	collision 86	none -111	vol -82
#otie	bris_de_glace -58	collision -134	degats_des_eaux -49	dommage_materiel 109	evenement_climatique 253	none -79	vandalisme -80	vol -59
#otin	blessure -60	vol 173
#otio	collision 44
#otis	autre 314	dommage_materiel -79	none -215	vol -50
#oto>	vol 66
#otog	collision 85
#oton	autre 205	none -97	vol -46
#otos	none 57	vol -53
#ots>	dommage_materiel -49	evenement_climatique 89
#otta	collision 110	degats_des_eaux -62	dommage_materiel -52	evenement_climatique 128	none -47
#otte	degats_des_eaux 45
#otti	collision 62
#otto	blessure 102	collision 43	degats_des_eaux -49	dommage_materiel -60	incendie 42
#otul	blessure 87	collision 82	dommage_materiel -40
#otur	collision -59	dommage_materiel 80	evenement_climatique 71
#ouai	autre -40	blessure 63	collision -61	none 77
#ouan	bris_de_glace 62	dommage_materiel 40
#ouar	blessure 93	collision -51	evenement_climatique 58
#ouba	degats_des_eaux 89
#oube	collision -73	incendie 137
#oubl	autre 44
#ouce	dommage_materiel 75
#ouci	degats_des_eaux 71	vol 58
#ouco	none 101
#oude	vol 67
#oudr	evenement_climatique 74
#oue>	evenement_climatique 57	vandalisme 63
#oued	evenement_climatique 140
#ouer	autre 49	blessure 139	none -53	vandalisme -49
#oues	collision -41	vol 130
#ouet	degats_des_eaux -40	incendie 96
#oueu	degats_des_eaux 48
#ouf>	blessure -40	degats_des_eaux 43	dommage_materiel 76	none -42
#ouga	bris_de_glace 233	collision -94	none -106	vandalisme -46
#ougi	degats_des_eaux 85	incendie 58
#ouha	autre 203	collision -41
#oui>	none 131
#ouir	collision 79	vol -50
#ouis	blessure -53	collision -122	degats_des_eaux -42	dommage_materiel 230
#oujo	none 47
#ouk>	autre 109	bris_de_glace -61	none -140	vandalisme -40	vol 217
#ouka	blessure 213	collision -62	none -71
#oul>	collision 192	degats_des_eaux -82	evenement_climatique 44
#oule	degats_des_eaux 41	dommage_materiel 46
#ouli	degats_des_eaux 42
#oull	evenement_climatique 44
#oulo	degats_des_eaux 46
#oum>	evenement_climatique 73
#oume	blessure 99	incendie 41
#oun>	collision 146	degats_des_eaux 73	none -98	vandalisme -40
#oupa	collision 169	degats_des_eaux 68	dommage_materiel -42	none -58	vandalisme -53	vol -100
#oupe	none -45
#oupi	blessure -73	collision 41	vol 127
#oups	vandalisme 137	vol -41
#oupu	bris_de_glace 124	collision -46	dommage_materiel 94
#oura	dommage_materiel 48
#ourc	autre 63	collision -49	incendie 110	none -42
#oure	collision 45	vandalisme 70
#ouri	evenement_climatique 41
#ouro	autre 110	blessure 61
#ourq	autre 138	collision -47	dommage_materiel -48	vandalisme -46	vol -49
#ourr	autre 51	collision -75	dommage_materiel 68	evenement_climatique 41
#ourt	incendie 72
#ouru	bris_de_glace 98	collision 52
#ousc	blessure 59	dommage_materiel -80	vol 100
#ousi	dommage_materiel 143	none -48	vol 70
#oust	collision -50	none -80	vol 231
#ousu	blessure 139	bris_de_glace 215	degats_des_eaux -103	dommage_materiel -181	evenement_climatique -46	incendie -43	none -57	vandalisme -49
#outi	collision 66
#outo	blessure 337	collision -151	dommage_materiel -65	incendie -77	none -114
#outr	collision 93	none -59
#outs	bris_de_glace 43	degats_des_eaux 176	none -63	vol -49
#outt	degats_des_eaux 108	none -40
#outu	collision -60	degats_des_eaux 72	dommage_materiel 140
#ouva	autre 148	collision -47	none -100
#oux>	vandalisme 42	vol 54
#ovem	autre 65	none -53
#ovis	collision 91	none -55	vol 47
#ovo>	collision 60
#owee	vandalisme 103
#oxic	blessure 177	collision -47
#oxiq	incendie 69
#oxyg	incendie 90
#oyag	autre 77
#oyai	bris_de_glace 54	none -54	vol 71
#oyal	collision 51
#oyan	blessure -78	vol 162
#oye>	none -40
#oyee	collision -46	degats_des_eaux 150	none -76
#oyen	incendie 167
#oyer	autre 132	bris_de_glace -62	none -53
#oyes	blessure 122
#oyeu	autre 71	degats_des_eaux 69	incendie 51	none -44
#oyez	collision -40	degats_des_eaux 212	dommage_materiel -192	evenement_climatique 72	incendie 42	vol -48
#pact	bris_de_glace 142	none -42
#pada	collision 111
#page	incendie 182
#pagn	autre 72
#paie	dommage_materiel 75
#pail	blessure 120	dommage_materiel -43	incendie 108	vol -48
#pain	vol 52
#pale	evenement_climatique 47
#pali	degats_des_eaux 48	dommage_materiel 77
#pan>	blessure 123	collision -57	evenement_climatique 78	none -59
#pand	autre -41	collision 189	degats_des_eaux 86	dommage_materiel -50	vandalisme -44
#pann	none -48
#pano	bris_de_glace 154	none -43
#pans	blessure 127	collision -49	none -49	vandalisme 89	vol -68
#papa	blessure 69	collision -41	vol 94
#pape	collision 125	degats_des_eaux 160	dommage_materiel -66	incendie -49	none -48	vol -44
#papi	collision 82
#paqu	blessure 40	collision 81	dommage_materiel -66	none 43	vandalisme -40
#para	bris_de_glace 67	collision -74	evenement_climatique 124	none -48
#parc	vandalisme 48
#pard	collision -117	dommage_materiel 97
#pare	bris_de_glace 54
#parf	dommage_materiel 120	incendie -91	none 71
#pari	autre 119	none -44	vol 56
#paro	bris_de_glace 206	degats_des_eaux -47	none -45
#parp	dommage_materiel -98	vol 218
#parq	degats_des_eaux 95
#part	none -40
#paru	vol 93
#past	collision 105
#pate	bris_de_glace 119	collision 73	vandalisme -44	vol -66
#pati	blessure 114
#patr	collision -49
#paul	dommage_materiel 77	evenement_climatique 46
#paum	bris_de_glace 90	collision -61	incendie 41	vandalisme -43	vol 49
#pauv	dommage_materiel 68	none -57	vandalisme 99	vol -52
#pave	blessure -104	collision 89	none -46	vandalisme 156	vol -57
#paye	autre 155	collision -42	dommage_materiel 54	none -77
#pdt>	blessure 115	collision -54	degats_des_eaux -44	dommage_materiel -55	evenement_climatique 116	none -74	vol -42
#peag	collision 46
#pech	blessure -52	dommage_materiel 54	vandalisme 114	vol -53
#pect	collision 183	dommage_materiel -79
#peda	blessure -47	collision 142
#pedi	autre 42	blessure 40	collision 65	dommage_materiel -66
#pee>	none -42
#pein	vandalisme 58
#pel>	incendie 94
#pell	blessure 48
#pelo	collision 81
#peme	collision -95	dommage_materiel 76	none -49	vandalisme 96	vol 49
#penc	collision 134	dommage_materiel -47
#pend	vol 46
#pens	autre 41
#pent	collision 104	dommage_materiel -43
#pera	autre -40	blessure 112	collision 49	degats_des_eaux -41	evenement_climatique 90	none -83	vandalisme -41	vol -60
#perc	collision 46
#perd	autre 61	dommage_materiel 47	none -42
#pere	autre 53
#perf	incendie 73
#perg	collision -50	vol 71
#peri	collision 56
#perm	autre 118	blessure 66	none -93
#pero	blessure 149
#perr	dommage_materiel 241	none -107	vol -99
#pert	none 63
#pes>	collision -45	degats_des_eaux 81	vol 42
#peta	none -72	vandalisme 174
#pete	evenement_climatique 76
#petr	blessure 73	collision -80	degats_des_eaux 81	dommage_materiel -73	none -53	vandalisme 134	vol -66
#peu>	collision 49
#peug	collision -54	dommage_materiel 108	vandalisme -68	vol 71
#peut	none 74
#peux	blessure 67
#pez>	collision -70	degats_des_eaux 58	dommage_materiel -72	none 170
#phal	autre -42	blessure 309	bris_de_glace -49	collision -158	degats_des_eaux -47	dommage_materiel -97	evenement_climatique -48	incendie -57	none -243	vandalisme 149	vol -141
#phar	collision 84	none -48	vandalisme 49
#phe>	evenement_climatique 80
#phie	blessure 54	collision 84
#phon	vol 62
#phys	vol 56
#pian	dommage_materiel 202	incendie -73
#pick	vol 75
#pie>	collision 183
#piet	collision 123
#pige	bris_de_glace 95
#pile	blessure 99
#pili	blessure 143	collision 124	dommage_materiel -56	none -126
#pill	collision -61	degats_des_eaux -124	dommage_materiel 276
#pin>	evenement_climatique 43	none -75	vol 77
#pine	dommage_materiel 163	incendie -89	none -59
#ping	evenement_climatique 57
#pion	blessure 87	collision -61	degats_des_eaux -49	incendie 123	none -53	vandalisme 56
#piqu	blessure 137	collision -44	degats_des_eaux -46	none -70	vol 107
#pira	blessure 46
#pire	collision 78
#pis>	degats_des_eaux 103
#pisc	evenement_climatique 85	none -60	vandalisme 66	vol -45
#piss	vol 72
#pist	blessure 60	bris_de_glace 69
#pita	blessure 60
#plaf	degats_des_eaux 97
#plag	autre 43	blessure 71	bris_de_glace -40	degats_des_eaux -56	vol 48
#plai	vandalisme 51	vol 59
#plan	bris_de_glace 72	degats_des_eaux 63	none -75
#plas	blessure -44	collision 152	degats_des_eaux -41	incendie 86	vandalisme -119
#ple>	degats_des_eaux 141	dommage_materiel -41	incendie -41
#plei	bris_de_glace 48
#plem	autre 329	blessure -160	bris_de_glace -53	collision -42	dommage_materiel -47	none -65
#pleu	degats_des_eaux 64
#pli>	collision 48
#plic	autre 241	collision -44	dommage_materiel -51	none -143
#plie	dommage_materiel 45	evenement_climatique 69
#plin	degats_des_eaux 59	dommage_materiel -74	vandalisme 55	vol 80
#plis	collision 81	evenement_climatique 78	vol -61
#ploi	dommage_materiel -42
#plom	degats_des_eaux 56
#plos	bris_de_glace 58
#plot	collision 132	evenement_climatique 68	vol -52
#ploy	autre 65	blessure 101	none -49
#plu>	collision 53	degats_des_eaux -48	dommage_materiel 148	none -158	vandalisme -49
#plui	collision 57
#plut	collision -58	degats_des_eaux 119	none 42
#pneu	collision 50	none -45	vandalisme 76
#poch	autre 46	collision -104	dommage_materiel 175
#pock	vol 122
#poel	incendie 202
#poid	blessure 54	evenement_climatique 41
#poig	blessure 87	collision 68
#poin	blessure 44
#pois	evenement_climatique 72
#poit	collision 82
#polo	collision 102	dommage_materiel -42
#poly	bris_de_glace 112	collision -71	dommage_materiel 174
#pomm	blessure 73	collision -40
#pomp	incendie 60
#pong	blessure -40	bris_de_glace 49	degats_des_eaux 141	dommage_materiel -40
#ponn	vol 69
#pons	blessure 41	collision -56	dommage_materiel 44
#pont	collision 42	vandalisme 89
#pore	collision 55	degats_des_eaux 66
#posa	dommage_materiel 49
#posi	vol 55
#post	none -52	vandalisme 112	vol 74
#pot>	evenement_climatique 42	none -44	vandalisme 71
#pote	bris_de_glace -46	collision 59	dommage_materiel 204	none -106
#pots	collision -75	none -104	vandalisme 72	vol 149
#poub	collision -73	incendie 137
#pouc	dommage_materiel 137	vol -51
#poul	bris_de_glace -44	collision -134	dommage_materiel 206	evenement_climatique 68	none -49
#poup	bris_de_glace 99	collision -72	degats_des_eaux -86	dommage_materiel 256	none -122	vandalisme -47	vol -59
#pous	bris_de_glace 49	collision 49
#pout	collision 93	none -59
#pouv	none 68
#ppar	incendie 55	none -48	vol 57
#ppe>	blessure -47	dommage_materiel 95	incendie -51	none -44	vol 50
#ppem	collision -50	none -49	vandalisme 125	vol 64
#ppli	collision 96
#ppor	vandalisme 61	vol -45
#ppre	collision 54	incendie 45	none -53	vol 49
#ppri	autre 65
#pre>	blessure 78	none -45	vandalisme 125
#prea	bris_de_glace 81	none -59	vandalisme 83	vol -41
#prec	collision 60	none -42
#pref	none 46
#prei	vol 77
#prej	collision -41	dommage_materiel 50	incendie 42
#prem	vol 66
#pren	vol 109
#prep	collision 55
#pret	dommage_materiel 96	incendie -51	none -42	vol 71
#pri>	blessure -46	degats_des_eaux 49	dommage_materiel -54	incendie 68	none -81	vol 89
#prie	autre 45	dommage_materiel 56	none -42
#prim	autre 199	collision -51	dommage_materiel 82	none -81
#prin	blessure -59	collision 181	degats_des_eaux 47	vol -52
#prio	collision 91
#priu	collision -82	vol 214
#prix	vol 48
#pro>	dommage_materiel 152
#proc	vandalisme 44
#prof	autre 48	collision 40	none -79	vandalisme 88
#prog	autre 97	blessure 105	collision -41	dommage_materiel -49
#proj	bris_de_glace 86
#prom	blessure 42	dommage_materiel -54	vandalisme 137
#prop	dommage_materiel 45	none -48
#prot	autre 142	bris_de_glace -57	none -66
#ptab	autre -49	blessure -46	bris_de_glace -50	collision -102	degats_des_eaux 66	dommage_materiel 93	evenement_climatique -61	none -225	vandalisme 281	vol -251
#pte>	vandalisme 63
#ptem	autre 93
#pteu	collision -45	degats_des_eaux 129	evenement_climatique 83
#ptic	autre 109
#ptio	none -45	vandalisme 123
#ptur	degats_des_eaux 121
#publ	collision 161	degats_des_eaux -51	none -40
#pui>	incendie 187	none -76
#pulv	bris_de_glace 156	collision -114	dommage_materiel -40	incendie -82	none -91	vandalisme 98
#pure	bris_de_glace 106	dommage_materiel 80
#pyja	incendie 79	none -41	vol 71
#qqn>	none 60
#quad	collision 43
#quag	vol 113
#quai	vol 59
#quat	bris_de_glace 44	vol 45
#quee	vol 75
#quer	autre 120	collision -72	vol 92
#quet	degats_des_eaux 53
#queu	vandalisme 162	vol -107
#quid	vol 109
#quie	vol 60
#quil	dommage_materiel 59
#quim	evenement_climatique 74	vol 76
#quin	evenement_climatique 73
#quip	blessure 62	degats_des_eaux -75	evenement_climatique 41	incendie 40	vandalisme -41
#quis	evenement_climatique 49
#quit	autre 73	blessure -72	degats_des_eaux -57	evenement_climatique 51	vol 56
#quoi	autre 54	none 42
#qure	blessure 282	collision -53	none -77	vol -46
#rabe	none 72
#rabi	blessure 55	collision -53	vandalisme 114
#rabl	dommage_materiel 142
#rabo	bris_de_glace -66	collision -91	dommage_materiel -106	evenement_climatique 280	none -65	vandalisme -43
#rac>	blessure 79	dommage_materiel 92	none -52
#raca	collision -50	dommage_materiel 103	vandalisme 46
#racc	degats_des_eaux 166	none -41
#race	blessure -45	evenement_climatique 42	vol 158
#rach	evenement_climatique 48	none -47
#racl	collision 41
#raco	vandalisme 54
#ract	blessure 63
#rada	collision 73	dommage_materiel -46	none -60	vandalisme 81	vol -45
#radi	blessure 41
#rado	dommage_materiel 215	none -94
#rafa	collision -41	evenement_climatique 159
#rafe	vandalisme 81
#rafl	collision 41
#rage	none -40
#ragi	bris_de_glace 176	collision -103	none -83	vol 65
#rahi	degats_des_eaux 89
#rai>	vol 51
#raid	collision 161
#raie	dommage_materiel -73	none 179
#raig	bris_de_glace 88
#rail	blessure -90	collision 309	none -67	vandalisme -41	vol -54
#raim	none 74
#rain	blessure 59	none -42
#rair	degats_des_eaux 55	none 73
#rake	collision 44	dommage_materiel 57	vol -62
#ral>	collision 43
#rale	blessure -61	collision 52	dommage_materiel 137
#rali	vol 73
#rall	bris_de_glace 143	dommage_materiel 66	incendie -103
#ram>	blessure -41	bris_de_glace 77	collision 116	dommage_materiel -41	none -90	vol 58
#rama	bris_de_glace 123
#ramb	collision 72	dommage_materiel 43
#rame	incendie 172
#rami	bris_de_glace 113
#ramp	blessure 57	degats_des_eaux -81	dommage_materiel 79	evenement_climatique 47
#ramw	collision 69	none -48	vol 97
#ran>	degats_des_eaux -43	dommage_materiel 192	none -45
#rand	bris_de_glace 64
#rane	evenement_climatique 82
#ranq	collision 65
#rans	vol 44
#rape	dommage_materiel 54
#raph	collision 52
#rapl	bris_de_glace 68	none -46	vol 61
#rapp	incendie 55
#raqu	blessure -40	bris_de_glace 51	evenement_climatique -53	none -59	vandalisme -41	vol 213
#rard	dommage_materiel 74	vandalisme 44
#ras>	blessure 48	bris_de_glace 42
#rasb	blessure 45	incendie 100	none -40
#rase	collision 55	evenement_climatique 49
#raso	evenement_climatique 134	vol -52
#rasq	collision -86	dommage_materiel -44	evenement_climatique 271
#rass	degats_des_eaux 41
#rat>	autre 162	vandalisme 44
#rate	collision 69	evenement_climatique 50
#rati	vol 44
#rato	collision -42	dommage_materiel -52	evenement_climatique 181	none -101	vandalisme -73	vol 59
#ratt	bris_de_glace 54	dommage_materiel -47	none -74	vandalisme 41	vol 97
#raum	vandalisme -46	vol 93
#rava	blessure 46	dommage_materiel 84	none -46
#rave	bris_de_glace 72
#ravi	bris_de_glace 151
#rax>	collision 127	evenement_climatique 47	none -48
#ray>	bris_de_glace -46	collision -60	dommage_materiel 220	none -132
#raye	vandalisme 111	vol -48
#rayu	collision -109	dommage_materiel 153	none -42	vandalisme 82	vol -81
#rbag	incendie 76
#rbal	collision 54	incendie 78
#rbec	incendie 98
#rber	dommage_materiel 149	none -41
#rbnb	collision -157	degats_des_eaux 175	dommage_materiel -54	none -58	vol 159
#rbon	dommage_materiel 70	incendie 95
#rbre	collision 77	dommage_materiel 68	evenement_climatique 87	none -48
#rcad	blessure -42	collision -59	dommage_materiel 102	vandalisme 129	vol -51
#rcea	bris_de_glace 88	collision -46	none -43	vol -43
#rcee	vol 103
#rcem	autre 122	collision 41	none -52	vol -41
#rces	collision 51
#rceu	collision -65	dommage_materiel 58	vol 166
#rchi	evenement_climatique 85	vol -46
#rcho	incendie 94
#rchu	collision -128	dommage_materiel -44	evenement_climatique 258	incendie -65
#rci>	none 44
#rcie	vandalisme 54
#rcil	collision -131	incendie 248
#rcle	blessure 98
#rcon	incendie 53	none -49	vol 109
#rcui	incendie 166
#rcul	blessure 154	collision 129	none -87	vol -47
#rcut	collision 120
#rdag	bris_de_glace -60	collision -48	dommage_materiel 67	incendie 170	vandalisme -68	vol -62
#rdai	blessure -40	dommage_materiel 254	none -131	vandalisme -48	vol -62
#rdan	blessure 175	dommage_materiel -47	vol -79
#rdea	blessure 62	dommage_materiel 69
#rdee	blessure -162	bris_de_glace 199	collision 195	degats_des_eaux -40	dommage_materiel -132	evenement_climatique -55	incendie -52	none -113	vandalisme -53	vol -49
#rdem	blessure 93	collision -41	degats_des_eaux -45	dommage_materiel -85	evenement_climatique 137	vol -55
#rdes	evenement_climatique 82
#rdia	autre 156
#rdie	dommage_materiel 66	evenement_climatique -47
#rdit	blessure 73	collision 69
#rdoi	dommage_materiel 138
#rdon	dommage_materiel 49
#rdre	blessure 56
#rds>	collision -42	degats_des_eaux 61	none -71	vandalisme 177	vol -53
#rdu>	none -46
#rdue	blessure 41	collision -48	vandalisme 41
#rdus	collision -72	degats_des_eaux 78	evenement_climatique 105
#reak	bris_de_glace 163	collision -92	none -72	vandalisme -41
#real	degats_des_eaux 83	incendie 40
#reau	bris_de_glace 86
#rebi	blessure -85	collision -58	none -52	vol 246
#rebo	blessure 226	collision -45	degats_des_eaux -88	dommage_materiel 86	evenement_climatique -43	incendie -101	vandalisme -59	vol -50
#rebr	bris_de_glace 73	collision -46	vandalisme 87
#reca	evenement_climatique 81
#rece	autre 41	vol 79
#rech	none -42	vandalisme 63
#reci	collision 70	none -74	vol 54
#recl	bris_de_glace -43	dommage_materiel 148
#reco	bris_de_glace 41	dommage_materiel -41
#rect	collision 43
#recu	collision 76
#rede	blessure -165	bris_de_glace 221	degats_des_eaux 57	dommage_materiel -43	evenement_climatique -47	none -107	vandalisme -46	vol -49
#redo	vandalisme -148	vol 160
#rees	blessure -49	collision -111	degats_des_eaux 68	dommage_materiel -42	evenement_climatique 192	vandalisme 75	vol -144
#ref>	bris_de_glace -50	collision 138	none -44
#refa	degats_des_eaux 89	incendie 51
#refe	blessure 94	collision -40
#refo	collision 116	none -53
#regi	vandalisme 45	vol 53
#regl	autre 112	collision -60
#regu	blessure 87	collision -41	dommage_materiel -44	vandalisme 87
#reil	dommage_materiel 58
#rein	collision 109
#reju	collision -41	dommage_materiel 50	incendie 42
#rel>	degats_des_eaux 53
#rela	degats_des_eaux 82
#rele	collision 47	evenement_climatique 44
#rell	collision 42	evenement_climatique 76
#relo	evenement_climatique 171
#rem>	none 54
#remb	autre 100
#remi	vol 58
#remo	collision 111	degats_des_eaux 56	dommage_materiel -40	none -44
#rena	collision 93
#rend	none -40	vol 76
#rene	blessure -50	collision 151
#reni	blessure -47	degats_des_eaux 122	incendie 75
#renn	none -87	vol 161
#reno	blessure 242	collision -143	dommage_materiel -58	none -49
#rent	collision 41
#renv	dommage_materiel 61
#reol	degats_des_eaux 86
#repe	incendie 58
#repi	incendie 69
#repo	vol 47
#repr	blessure 82
#rere	vol 83
#resc	autre 155	none -127
#rese	degats_des_eaux 64	none -43
#resi	autre 75	collision -46	dommage_materiel 51	none -45
#resq	evenement_climatique 93
#resu	collision 44	dommage_materiel 54
#ret>	blessure 46	collision 71
#reta	vandalisme 54
#reti	blessure 61	incendie -45	vol 100
#retr	vandalisme 44
#rett	bris_de_glace 57	collision 65	none -57
#reui	collision 143	dommage_materiel -41
#reur	degats_des_eaux 52
#reux	dommage_materiel 56	vandalisme 42
#reve	vandalisme 42
#revi	bris_de_glace -52	collision -72	incendie 111	none 75
#revo	none 47
#revu	autre 81	degats_des_eaux 68
#rez>	evenement_climatique 40
#rfai	none 80
#rfs>	degats_des_eaux 43
#rge>	autre 48	bris_de_glace 61	none -70
#rgea	blessure -44	dommage_materiel 93	incendie 77
#rger	blessure 145	collision -41	none -52	vol 47
#rges	blessure -82	degats_des_eaux 81	evenement_climatique 76
#rgeu	bris_de_glace 131	degats_des_eaux 72	evenement_climatique -105
#rgi>	collision 64
#rgla	collision 98
#rgol	evenement_climatique 43	incendie 67
#rgue	collision 134	none -44
#rgui	evenement_climatique 110
#rham	none -41	vol 143
#ria>	blessure -48	incendie 102
#riad	incendie 91	none -52
#riag	dommage_materiel 41	vol 102
#rian	collision 63	incendie 49
#ribl	evenement_climatique 96	vandalisme 100	vol -40
#ribu	vandalisme 54
#rice	vandalisme 55
#rico	blessure 130	bris_de_glace -47	collision 59	degats_des_eaux -52	dommage_materiel 55	none -64	vandalisme -62	vol -46
#ricu	bris_de_glace 40	vandalisme 50
#ride	dommage_materiel 75	incendie 73
#ridi	autre 127
#riee	collision 92	dommage_materiel 147	incendie -76	none -75
#riel	blessure 42
#riem	autre 48	collision 40
#rier	collision 48	none -41
#ries	collision -67	dommage_materiel 201	incendie 68	none -59	vol -56
#riet	autre 53	dommage_materiel 69	none -49
#rieu	collision -56	degats_des_eaux 68
#riez	autre 434	blessure -46	collision -81	none -344	vandalisme -53	vol -81
#riff	blessure -68	dommage_materiel 191
#rifi	none 109
#riga	collision 46	vol 105
#rige	collision -56	none 75	vandalisme 76
#rigi	degats_des_eaux 142	incendie 82	none -104
#rigo	evenement_climatique 55
#rika	collision -70	evenement_climatique 326	vol -121
#ril>	autre 80
#rill	dommage_materiel 43	evenement_climatique 58	none -47
#rim>	autre 89	collision 54	dommage_materiel -45	none -43
#rima	dommage_materiel 103
#rime	autre 232	collision -52	none -90
#rimi	blessure -42	collision -102	dommage_materiel -40	incendie 110	none -93	vandalisme 160	vol -142
#rin>	blessure 70
#rina	autre 59	dommage_materiel 102	evenement_climatique -43	incendie -57
#rinc	collision 94	dommage_materiel 56	none -51
#rine	dommage_materiel 73	vandalisme 59	vol -41
#ring	dommage_materiel 102
#rio>	collision 70	degats_des_eaux 47
#riol	vol 82
#rior	collision 89
#riot	collision 161
#riph	collision 82
#ripl	collision -44	degats_des_eaux 141	dommage_materiel -84	vol 63
#ripo	collision 64
#riqu	incendie 47
#rir>	collision -54	evenement_climatique 45	vol 68
#rira	blessure -133	collision 167	dommage_materiel 94
#rise	bris_de_glace 87	none -41
#riss	degats_des_eaux 136
#rist	collision 82
#rit>	degats_des_eaux 44
#rite	autre 43
#riti	collision 49	vandalisme -68	vol 110
#rium	bris_de_glace -49	collision 111	degats_des_eaux 143	incendie -42	none -46
#rius	collision -82	vol 214
#riva	degats_des_eaux 139	none -46
#rivi	degats_des_eaux -60	evenement_climatique 241
#rix>	vol 48
#rjan	collision 108
#rlai	collision 123
#rlan	incendie 63	vandalisme 58
#rlen	blessure 230	dommage_materiel -68	evenement_climatique -41	none -114	vandalisme -48	vol -68
#rler	none 82
#rlez	none 77
#rlin	collision 162	dommage_materiel -112
#rmac	collision 47	vol 55
#rmai	degats_des_eaux 48	none -82	vol 58
#rman	blessure -61	bris_de_glace 170
#rmat	blessure -41	collision -95	dommage_materiel 155	none 87
#rme>	dommage_materiel 48
#rmee	bris_de_glace 91	none -60	vol 41
#rmen	collision 117	incendie 79	vandalisme -111
#rmer	vol 44
#rmet	degats_des_eaux 144	evenement_climatique -84
#rmi>	blessure 57
#rmie	dommage_materiel -49	vol -41
#rmiq	bris_de_glace 183	collision -115	incendie 40
#rmis	autre 111	collision 87	none -80
#rmoi	bris_de_glace 60	collision -41	dommage_materiel 135	none -89	vandalisme -56
#rmon	evenement_climatique 82
#rmul	autre 85	collision 68
#rnad	evenement_climatique 205
#rnai	collision 44
#rnan	collision 89
#rne>	blessure 63	collision 50
#rnee	vandalisme 52
#rnel	blessure 159	bris_de_glace -46	vandalisme 45	vol -137
#rner	collision 65
#rnes	vol 107
#rnic	collision 52	evenement_climatique 53	none -49
#rnie	none 42
#rnil	vol 46
#rnir	autre 63	none 96
#rnis	collision -44	dommage_materiel 137	incendie -91	none -61	vandalisme 157
#rnou	vandalisme 62
#rnum	blessure 105	collision 42
#robe	collision -44	dommage_materiel 115	none -48	vol 48
#robi	degats_des_eaux 168
#robo	none 56
#roca	collision 105	vol -58
#roce	bris_de_glace 67	none -67	vandalisme 40
#roch	collision 64	none -44
#rodu	collision -40	vol 202
#rof>	collision 65	vol 62
#rofa	collision -81	none -164	vandalisme 298	vol -62
#rofe	autre 137	collision 72	dommage_materiel -51	none -98	vandalisme -48	vol 59
#rogr	autre 97	blessure 105	collision -41	dommage_materiel -49
#roi>	autre 78	bris_de_glace 115	collision -49	degats_des_eaux -43	none -55
#roid	bris_de_glace 190	collision -51	none -49
#roir	bris_de_glace 116
#roit	collision 76	none -56
#roix	collision -45	none -99	vandalisme 334	vol -80
#roje	bris_de_glace 86
#role	collision 90
#roma	collision 140	none -79	vandalisme 95	vol -49
#rome	dommage_materiel -65	vandalisme 114
#romi	blessure 85
#romp	blessure 84	collision -52	dommage_materiel 120	vandalisme -56
#ronc	blessure -52	collision 102	dommage_materiel 88	evenement_climatique 52	vol -74
#rond	collision 65
#rone	blessure 95	collision -65	dommage_materiel 150
#roni	collision 46
#ronn	autre 55	dommage_materiel 40
#rons	blessure -89	collision 204	none -58
#ront	blessure 46	collision 41
#rop>	none 41
#roph	evenement_climatique 114
#ropo	degats_des_eaux 57
#ropr	dommage_materiel 57	none -53
#roqu	blessure 106	dommage_materiel 153	none -93	vol -68
#ros>	none -43
#rosa	collision -46	degats_des_eaux 120	dommage_materiel -59	incendie 41
#rose	degats_des_eaux 150	dommage_materiel -41
#ross	collision -55	dommage_materiel 91
#rote	bris_de_glace -58	vandalisme 48
#rott	collision 76
#rotu	blessure 87	collision 82	dommage_materiel -40
#rou>	bris_de_glace 51	dommage_materiel 69	none -44
#roub	degats_des_eaux 50
#roue	collision 73
#rouf	collision 223	degats_des_eaux -78
#roui	collision 48	vol 54
#roul	dommage_materiel 54
#rous	bris_de_glace 45	collision -44	dommage_materiel 41	incendie 41
#rout	collision 89
#rovi	collision 77	none -52	vol 57
#roya	collision 41	vol 55
#roye	blessure 145	dommage_materiel -49	incendie 44
#rpai	dommage_materiel -98	vol 218
#rpen	evenement_climatique 49	incendie 80
#rpor	collision 48	degats_des_eaux 45
#rque	vandalisme 44
#rqui	autre 72	dommage_materiel -57	evenement_climatique 124	none -42
#rquo	autre 138	collision -47	dommage_materiel -48	vandalisme -46	vol -49
#rrac	evenement_climatique 46	none -50	vol 51
#rrag	blessure 61	dommage_materiel 53	none -46	vol 66
#rrai	dommage_materiel 78	none 56
#rrak	collision 44	dommage_materiel 57	vol -62
#rran	collision 65
#rras	collision -44	evenement_climatique 103
#rre>	bris_de_glace 68	evenement_climatique 54	none -46
#rrea	blessure -102	bris_de_glace 247	dommage_materiel -41
#rrec	none 52
#rref	collision 145	none -60
#rrel	degats_des_eaux 137
#rrem	collision -57	dommage_materiel -41	none 283
#rren	blessure 125	evenement_climatique 172	vol -125
#rrer	autre -40	dommage_materiel -42	vandalisme -110	vol 240
#rres	bris_de_glace -77	none -50	vandalisme 180	vol -44
#rreu	blessure -70	incendie 48	none 151
#rri>	dommage_materiel 127	evenement_climatique 58	vol -108
#rrib	blessure -88	collision -48	evenement_climatique 46	vandalisme 203	vol -65
#rrie	collision 56	none -48
#rrig	collision 54	incendie 57	none 46
#rrit	blessure 57	collision 44	dommage_materiel 106	none -73
#rros	collision -88	degats_des_eaux 47	dommage_materiel 105
#rrou	dommage_materiel -68	vandalisme -40	vol 174
#rrur	vandalisme 92
#rsai	collision 119
#rse>	dommage_materiel 48
#rsee	none -57	vandalisme 51
#rsei	collision 64	vol 69
#rsem	blessure -47	collision -42	none 132
#rser	autre 167	collision 43	degats_des_eaux -51	none -84
#rses	dommage_materiel -44	vol 121
#rsez	autre 217	none -61
#rsio	autre 60	dommage_materiel -46	evenement_climatique 40	incendie 133	none -60
#rso>	collision 66	dommage_materiel 50
#rtab	dommage_materiel 113	none -49	vol 89
#rtag	vandalisme 40
#rte>	none -42
#rtea	evenement_climatique 63	vandalisme 64
#rteb	collision 110
#rtee	incendie 73	none -40	vandalisme 70
#rtef	autre 173	collision -62	none -48	vol 52
#rtei	blessure 50	collision -69	dommage_materiel 160	none -44
#rtem	incendie 63	none -40
#rten	blessure 95	dommage_materiel 106	none -48
#rter	vandalisme 67
#rtes	blessure -62	bris_de_glace -41	collision -47	degats_des_eaux -58	dommage_materiel -62	evenement_climatique 186	vandalisme 42	vol 48
#rteu	none -41	vol 70
#rtho	autre 110	blessure 49	none -56
#rtic	blessure -89	collision -177	dommage_materiel 192	evenement_climatique -157	vandalisme 208	vol -52
#rtie	collision 57
#rtif	blessure 65	collision -50	degats_des_eaux -74	incendie 162	vol -42
#rtil	collision -62	dommage_materiel 111	vol 67
#rtir	collision -60	incendie 167	none -51	vandalisme 98
#rton	blessure 78
#rtou	degats_des_eaux 54
#rtur	blessure 90	none -46
#rty>	dommage_materiel 52	none 79
#ruc>	autre 139	dommage_materiel -57
#ruch	collision -85	incendie 181	none -59	vol 56
#ruck	collision 147	dommage_materiel -91	none -44	vandalisme 102
#ruel	collision 136	none -40
#rues	degats_des_eaux 72	evenement_climatique 58
#ruis	blessure -49	collision -53	degats_des_eaux 74	dommage_materiel -48	evenement_climatique 139
#ruit	collision 46	none -46	vandalisme -51	vol 65
#rula	bris_de_glace 169	collision -58	degats_des_eaux 87	dommage_materiel 45	incendie -122	none -46	vandalisme -41	vol -50
#rule	blessure 41	collision -54	incendie 141	none -45
#rulu	blessure -51	incendie 181
#rune	degats_des_eaux 136	none -46	vol -43
#rupt	degats_des_eaux 154	none -44
#rure	vandalisme 97
#ruri	autre 82
#rus>	vandalisme 74
#ruti	bris_de_glace -47	collision -108	evenement_climatique -46	vandalisme 296	vol -43
#ruxe	autre 108	incendie -74
#rvat	blessure 55	bris_de_glace -47	dommage_materiel 49	evenement_climatique 74
#rve>	collision 42	degats_des_eaux 179	none -72
#rvec	dommage_materiel 49
#rvei	bris_de_glace 146	collision -71	incendie 40
#rven	collision 65	none -53
#rveu	collision 59	dommage_materiel 70
#rvez	none 88
#rvic	blessure -41
#rvie	collision -51	degats_des_eaux 55	none -42	vandalisme 70	vol 67
#rvoi	vandalisme 132	vol 75
#sabi	autre 90	bris_de_glace 63	collision -46	dommage_materiel 60	none -81
#sabl	evenement_climatique 77
#sabo	blessure 80	bris_de_glace -56	collision -78	degats_des_eaux -98	dommage_materiel -57	none -60	vandalisme 231	vol -85
#sac>	none -46	vol 132
#saco	autre 114
#sacs	collision -64	none -62	vandalisme 126
#safi	evenement_climatique 84
#said	blessure 222	collision -106	degats_des_eaux -153	dommage_materiel 147	none -47	vol -44
#saig	collision 68	none -46	vandalisme 96
#sail	collision 146	dommage_materiel -44	vandalisme -43
#sain	collision 77	incendie 73
#sale	blessure 49
#sall	blessure 51	collision -43	degats_des_eaux 65	none -50	vol 56
#salo	bris_de_glace 43	collision -58	degats_des_eaux 64
#salu	collision -42	dommage_materiel 115	vol -40
#samu	blessure 50
#san>	dommage_materiel 64
#sang	collision 61
#sani	degats_des_eaux 42	evenement_climatique 90	vol -70
#sant	dommage_materiel 45
#saou	collision 79	vol -50
#sapi	incendie 43	none -96	vol 117
#sari	vol 44
#sati	autre 118	degats_des_eaux 75	none -66
#sauf	incendie 44
#saur	none 234	vandalisme -89
#saut	bris_de_glace 52	collision -64
#sauv	collision -81	degats_des_eaux 44	dommage_materiel -132	evenement_climatique 50	none -67	vol 189
#sava	collision 49	incendie 41
#save	none 66
#savo	bris_de_glace 65	degats_des_eaux 40	evenement_climatique -43
#saye	bris_de_glace 88	collision -65	none -51	vandalisme -119	vol 182
#sbon	autre 124	none -53	vol 57
#sbou	blessure 45	incendie 100	none -40
#scab	blessure 214	vol -74
#scal	blessure 76	dommage_materiel 55
#scan	blessure 79
#scel	collision -41	evenement_climatique -88	vandalisme 85	vol 106
#scen	degats_des_eaux 42
#scie	blessure 63	collision -42	none -57	vandalisme 71
#scin	evenement_climatique 85	none -60	vandalisme 66	vol -45
#scol	blessure 80
#scoo	vol 44
#scop	blessure 141	collision -105	dommage_materiel -44	none -81	vandalisme -46	vol 59
#scri	autre 88	blessure -47	incendie 64	none -83	vandalisme 60
#scul	blessure 48	dommage_materiel 71	none -65
#sean	autre 133	none -40
#seau	collision -45	dommage_materiel 67	incendie 54
#sec>	collision -55	evenement_climatique 131
#sech	evenement_climatique 77	incendie 97	none -52
#seco	collision 42	incendie 48
#secs	collision -106	degats_des_eaux -54	dommage_materiel -51	evenement_climatique 273	incendie -68
#sect	blessure 87
#secu	autre 40
#see>	none -41
#sees	blessure 62	bris_de_glace -63	collision 42	vandalisme 93	vol -45
#sef>	collision 80
#seig	vandalisme 134
#sejo	autre 75	evenement_climatique 62
#sel>	bris_de_glace 209	collision -124	dommage_materiel 120	evenement_climatique -122	none -150
#sele	degats_des_eaux 94	evenement_climatique 50
#sell	degats_des_eaux 97	dommage_materiel -56
#sema	none 43
#semb	bris_de_glace 49
#seme	none 41
#semi	collision 121
#senc	autre 98	none -52	vol 48
#sens	collision 111	vol -45
#sent	evenement_climatique 40
#sepo	autre 132	collision -52	none -42	vol 84
#sept	autre 52
#sequ	bris_de_glace 75	collision 176	none -48
#sera	bris_de_glace 148	collision -43	none -49
#seri	collision -128	dommage_materiel 163	incendie 52	none -46	vol -40
#sero	dommage_materiel 49	incendie 52
#serr	evenement_climatique 52
#sert	bris_de_glace 67	vandalisme 59
#serv	degats_des_eaux 43
#ses>	none -42	vandalisme 49
#sesp	collision -116	degats_des_eaux 77	dommage_materiel 141	none -53	vandalisme -56	vol 59
#sett	dommage_materiel 53
#seul	bris_de_glace 45
#seur	collision 43	none -45
#sez>	blessure 48
#sfer	collision -43	evenement_climatique 58	none 62
#side	collision -58	vandalisme 63
#sidi	blessure 57
#sieg	collision 64	vol 115
#siem	degats_des_eaux 48
#sien	blessure -62	collision 161
#sier	vandalisme 41
#sies	degats_des_eaux 132	incendie -67	vol 45
#siet	blessure -59	dommage_materiel 271	incendie -123
#sieu	collision 49
#siff	blessure 51	incendie 61
#sile	autre 47	collision 122	none -45
#sili	autre 276	none -102	vol -44
#simp	degats_des_eaux 70
#sina	blessure 44	bris_de_glace 217	dommage_materiel -70	none -98	vol -49
#sine	collision -40	none -42
#sini	autre 55	degats_des_eaux 56
#sino	blessure -62	collision 79	incendie 81
#sins	evenement_climatique 55
#siph	collision -43	degats_des_eaux 88	dommage_materiel -61	vol 125
#siqu	vandalisme 48	vol 63
#sir>	none 119	vandalisme 54	vol -41
#sis>	collision 199	dommage_materiel -116
#siss	degats_des_eaux 135
#sist	none 59
#site	collision -40	degats_des_eaux -41	dommage_materiel 47	vol 118
#siti	vol 55
#situ	degats_des_eaux 93
#sive	autre 56	vandalisme 125	vol -53
#six>	autre 85	none -71
#ski>	blessure 226	none -69
#sla>	collision 66
#slt>	collision 49
#sme>	evenement_climatique 62	vol 42
#smet	none -45	vol 92
#soci	vandalisme 41
#soeu	collision 50
#soig	blessure -54	evenement_climatique 75
#soit	vol 47
#soix	dommage_materiel 110	evenement_climatique 60	none -66
#sol>	evenement_climatique 70
#sola	evenement_climatique 54	none -64	vandalisme 90
#sole	collision 42
#soll	collision 97
#solu	none 116
#sone	degats_des_eaux 165	incendie -66
#sono	autre 200	collision -55	dommage_materiel -40	none -111	vandalisme -47	vol 85
#sons	collision -50	degats_des_eaux 66	vandalisme 84
#soph	blessure 340	collision -111	dommage_materiel -50	incendie -72	none -113	vandalisme -98	vol -43
#sors	collision 102	vandalisme -51	vol 65
#sos>	blessure 63
#souc	vandalisme -40	vol 110
#souh	autre 203	collision -41
#souk	autre 109	bris_de_glace -61	none -140	vandalisme -40	vol 217
#soul	blessure 84	collision -44	degats_des_eaux 44	evenement_climatique 64	none -47
#soup	blessure -73	degats_des_eaux 40	dommage_materiel -54	vol 194
#sour	collision -44	dommage_materiel -44	evenement_climatique 92	incendie 68	none -45	vandalisme 60
#sous	degats_des_eaux 42
#sout	blessure -45	collision 61	degats_des_eaux -45	evenement_climatique 141
#souv	collision 43	degats_des_eaux 57
#spar	vol 116
#spec	collision 94	dommage_materiel -91	incendie 61
#spen	blessure 60	collision -46	evenement_climatique 114	incendie 49
#sper	collision -74	dommage_materiel 84	incendie -78	none -45	vandalisme 49	vol 149
#spir	collision 40
#spit	blessure 81	collision -67	none -40	vol 65
#spor	vol 63
#sque	evenement_climatique 46	none -44
#ssag	collision 44
#ssai	collision 107	dommage_materiel -59
#ssan	bris_de_glace 60
#ssao	collision 79	vol -50
#ssar	vol 44
#ssay	bris_de_glace 67	collision -115	dommage_materiel -48	evenement_climatique 109	none -42	vandalisme -105	vol 159
#ssea	autre 61	collision -50	degats_des_eaux -50	evenement_climatique 111
#ssef	collision 80
#ssel	collision -41	degats_des_eaux 102
#ssem	bris_de_glace 60	none -58	vol 70
#ssen	autre 65	collision -48	evenement_climatique 80
#ssep	autre 132	collision -52	none -42	vol 84
#sser	collision -40	dommage_materiel 47
#sses	vandalisme 87
#sset	blessure -41	dommage_materiel 133
#sseu	blessure 58	collision 45	vol -50
#ssez	blessure 73	none 73
#ssif	degats_des_eaux 110	incendie -91
#ssig	collision 71
#ssin	evenement_climatique 85	vandalisme 54
#ssio	autre 76	none -57	vandalisme -46	vol 119
#ssis	collision 41
#ssoc	bris_de_glace -50	none -40	vandalisme 210
#ssoi	evenement_climatique 83
#sson	none -40
#ssor	bris_de_glace 78	vol 58
#ssou	degats_des_eaux 87
#ssui	autre -43	dommage_materiel 104	vandalisme 42	vol -42
#ssur	bris_de_glace 45
#ssus	degats_des_eaux 81	none -70
#stac	dommage_materiel 141	none -47
#stad	blessure 72	collision 42	vandalisme -59
#stag	bris_de_glace 99	dommage_materiel 96	none -72
#stai	vol 78
#stan	vandalisme 43
#stau	dommage_materiel -40	evenement_climatique 233	none -45	vol -51
#stee	collision 154	none -56
#stel	collision -51	none -100	vandalisme 169
#stem	none 71
#stes	blessure 55	collision -52	evenement_climatique -41	vandalisme 110
#steu	blessure 84
#stia	collision -67	dommage_materiel -47	none -131	vol 295
#stim	collision -43	dommage_materiel 66
#stio	collision -45	degats_des_eaux 45	none 124
#stiq	collision 53	degats_des_eaux -68	evenement_climatique 88	incendie 44
#stit	degats_des_eaux -42	vandalisme 187
#sto>	blessure 45	collision -73	vol 76
#stoc	evenement_climatique 98	incendie 84
#stoi	collision 53	vandalisme 95	vol -58
#stop	collision 78	none 53	vol -58
#stor	dommage_materiel -51	incendie 117
#stra	collision -41	none -60	vol 148
#stre	degats_des_eaux 45
#stri	vol 50
#stro	dommage_materiel 81	evenement_climatique 90	none -46
#stru	collision -77	dommage_materiel -43	evenement_climatique 287	none -104	vandalisme -42
#subi	collision -82	dommage_materiel 123	evenement_climatique -86	vol 126
#subt	dommage_materiel -45	none -58	vol 197
#sucr	autre -44	dommage_materiel 128	none -113	vandalisme 162	vol -71
#sui>	blessure 65	degats_des_eaux -41	evenement_climatique 58	none -56	vol -42
#suie	dommage_materiel 45	incendie 80
#suis	blessure 42
#sult	collision 40
#sume	dommage_materiel -42	incendie 151
#supe	blessure 97	bris_de_glace 55	collision -92	dommage_materiel -46
#supp	vandalisme 116
#sura	none 44
#sure	bris_de_glace 54
#surg	collision 64
#surp	collision 173	dommage_materiel -47
#surt	dommage_materiel 90
#surv	incendie 55
#sus>	degats_des_eaux 81	none -70
#sush	collision 93
#sutu	blessure 118
#suv>	collision 170
#svp>	none 69
#symp	bris_de_glace 50	collision 66
#synd	degats_des_eaux 102
#tach	degats_des_eaux 62	dommage_materiel 46
#tact	collision 46	incendie 71
#tade	blessure 90	collision 52	vandalisme -75
#tage	blessure -59	collision -75	dommage_materiel 159	evenement_climatique 43	none -51	vandalisme 48
#tagn	bris_de_glace -44	collision -52	evenement_climatique 145
#tags	none -50	vandalisme 155
#tagu	vandalisme 191	vol -75
#tai>	collision 54	degats_des_eaux -45	dommage_materiel 95	none -67
#taie	vandalisme 51
#tail	vandalisme 48
#tain	none 59
#tair	autre 45	none -47	vandalisme 51
#tal>	blessure 76
#tale	autre 51	collision 90	none -44
#tali	autre 42	blessure 113	collision -87	dommage_materiel -53
#tall	vol 68
#talo	bris_de_glace 43	dommage_materiel -114	vandalisme 229	vol -76
#talu	blessure -100	collision 236
#taly	none -77	vol 221
#tamp	vol 69
#tan>	blessure -47	collision 97	degats_des_eaux -47	evenement_climatique 101	none -82	vandalisme -57	vol 76
#tanb	autre 128	none -54
#tanc	autre 46
#tane	dommage_materiel 58	evenement_climatique 52	none -66	vandalisme 76	vol -45
#tang	collision -60	degats_des_eaux 47	dommage_materiel 47	none -49	vandalisme -47	vol 97
#tape	bris_de_glace 51	collision 105
#tapi	degats_des_eaux 94
#tard	collision 50	evenement_climatique 65	none -76	vandalisme 82
#tare	collision 78	incendie 91	none -48
#tass	blessure -54	collision 168	dommage_materiel 118	none -80
#tast	evenement_climatique 114
#tata	incendie 71
#tate	dommage_materiel -44	none -64	vandalisme 132	vol 81
#tats	collision 71
#taur	collision 88	evenement_climatique 101	none -49
#taxi	collision 70
#tch>	vandalisme 72
#tche	bris_de_glace 212	collision -72
#tcl>	autre -43	collision 101
#tebr	collision 110
#tech	collision -40	degats_des_eaux 81
#tect	incendie 48
#tees	bris_de_glace -60	collision 85	dommage_materiel 60
#tefe	autre 173	collision -62	none -48	vol 52
#tege	bris_de_glace -160	vandalisme 152
#teil	collision -57	dommage_materiel 107	none -42	vandalisme 55
#tein	incendie 53
#tel>	autre 64	vol 63
#tela	degats_des_eaux 41	vandalisme 63
#teli	bris_de_glace 136	dommage_materiel -41	incendie 56	none -55
#tell	blessure 59	dommage_materiel 53
#temb	autre 126	collision -49
#temo	collision 60	vandalisme 78	vol -45
#temp	evenement_climatique 46
#tena	dommage_materiel 55	vandalisme 44
#tend	autre 52
#tene	dommage_materiel -55	incendie 87	vandalisme -44
#teni	blessure -40	dommage_materiel -50	evenement_climatique 133	none 42	vol -73
#tenn	dommage_materiel -41	evenement_climatique 65	vandalisme 52
#tens	dommage_materiel 248	evenement_climatique -72	none -43
#tent	degats_des_eaux 57	none -53	vol 49
#tenu	blessure -75	collision 86
#tera	collision 110	evenement_climatique 87	vol -49
#terd	blessure 73	collision 69
#tere	vandalisme 104
#teri	collision -44	dommage_materiel 42	none -41
#tern	blessure 54
#terp	collision -197	degats_des_eaux -67	dommage_materiel 252	incendie 56
#terr	evenement_climatique 62
#ters	vandalisme 104
#terv	collision 50	none -56	vandalisme 76
#tesl	collision 66
#tete	blessure 40
#teus	collision -63	dommage_materiel 194	none -72
#text	autre 46
#tez>	none 92
#the>	dommage_materiel 144	none -95
#theq	autre -45	collision 71
#ther	autre 70	bris_de_glace 64	none -56
#thes	autre 214	blessure 67	collision -55	degats_des_eaux 114	dommage_materiel -85	none -150	vol -96
#thie	vol 54
#tiai	collision -67	dommage_materiel -47	none -131	vol 295
#tibi	blessure 93
#tici	autre 109
#tiel	evenement_climatique 208	vol -71
#ties	collision 41
#tif>	none 47
#tifi	incendie 74
#tifs	dommage_materiel 145	none -76
#tige	autre 269	dommage_materiel -90	none -76
#til>	none 47	vol 66
#tile	bris_de_glace 55	collision 130	vandalisme -48
#tili	collision 64	none -59	vol 90
#till	blessure -56	dommage_materiel 140	none -91	vol 145
#tils	collision -47	vol 122
#tinc	vandalisme 81
#tine	collision 52
#tipr	degats_des_eaux 78	incendie 89
#tiqu	none -47
#tir>	collision -67	incendie 142	none -46	vandalisme 81
#tira	dommage_materiel -40	incendie -78	vol 140
#tire	collision -50	incendie 44	vol 86
#tiro	vol 115
#tis>	vandalisme 45
#tisa	autre 283	collision -59	dommage_materiel 50	none -182
#tism	vandalisme -50	vol 93
#tiss	dommage_materiel -43
#tist	autre 75	collision -42	none -54	vandalisme 72
#tite	blessure 42	none -40
#tits	none -44	vol 40
#titu	vandalisme 156
#tive	collision -73	degats_des_eaux 62	vol 83
#tivo	vol 83
#tkt>	none -42	vol 118
#tobo	blessure 188
#tobr	collision 47
#tock	evenement_climatique 98	incendie 84
#togr	collision 85
#toil	bris_de_glace 119	collision -43
#toir	blessure 52
#toit	evenement_climatique 71	none -42
#tole	dommage_materiel 73
#toli	collision 52	degats_des_eaux -83	vandalisme 165	vol -71
#toma	collision 46	dommage_materiel -67	evenement_climatique 124	none -55
#tomb	blessure 44	collision -53	dommage_materiel 75	evenement_climatique 46	none -47
#tome	blessure 46	degats_des_eaux 151	none -69
#tomo	blessure 57	collision 40	dommage_materiel -42	vandalisme 102	vol -69
#ton>	blessure 95	collision 62
#tond	bris_de_glace 55	incendie 57	none -40	vol 55
#tonn	collision 118	dommage_materiel -40	evenement_climatique 104	none -64
#tons	degats_des_eaux 49	evenement_climatique 81
#top>	collision 78	none 53	vol -58
#tora	none -47	vol 174
#torc	collision -78	incendie 206
#tord	vandalisme 48
#tore	dommage_materiel -53	incendie 128
#torn	evenement_climatique 205
#toro	incendie 46
#tors	blessure 148	dommage_materiel -44	none -62
#tort	blessure -52	collision 71	vandalisme 135	vol -42
#tos>	none 51	vol -51
#tot>	collision -44	degats_des_eaux 49	vol 75
#tota	evenement_climatique 85
#tou>	collision 69	dommage_materiel -52	incendie 84
#toua	collision 138	evenement_climatique 40
#touc	collision 61
#touf	incendie 44	vol 61
#touj	none 47
#tous	incendie 52
#toxi	blessure 64	incendie 49
#toya	bris_de_glace 103	vandalisme 66
#toye	incendie 105
#trac	vol 74
#trad	incendie 55
#trag	bris_de_glace 215
#tral	dommage_materiel 146	vol -70
#tram	collision 69	none -46	vol 62
#trap	dommage_materiel 105	vol -64
#tras	blessure 45	incendie 100	none -40
#trat	autre 66	collision -44	degats_des_eaux 58
#trau	vol 68
#trav	dommage_materiel 54
#treb	blessure 148	collision -59	dommage_materiel 122	vol -122
#tree	bris_de_glace 50
#trei	dommage_materiel 159	none -56	vandalisme -61	vol -62
#trem	degats_des_eaux 70	none -52
#tren	collision 69	evenement_climatique 93
#trep	collision -40	incendie 93	vandalisme -82	vol 108
#trer	collision 85	none -67	vandalisme 60
#trib	vandalisme 61	vol 68
#trin	dommage_materiel 61	vandalisme 56	vol -40
#trip	degats_des_eaux 55
#triq	incendie 56
#tris	bris_de_glace 63	collision -40	degats_des_eaux -49	incendie 100
#tro>	collision 63
#troc	blessure 127	bris_de_glace 218	collision -69	none -175	vol -57
#trol	collision 185	evenement_climatique -41	none -43
#trom	collision -57	dommage_materiel 143	vol -40
#tron	dommage_materiel 80
#tros	vandalisme 161	vol -41
#trot	collision 66
#trov	collision 100	none -59	vol 51
#truc	autre 79	dommage_materiel -74	evenement_climatique 90	none -47
#trui	collision 59	degats_des_eaux -47	dommage_materiel 127	vandalisme -94
#trus	bris_de_glace -58	vandalisme 193	vol -68
#ttac	vol 231
#ttai	collision 99	degats_des_eaux -50	dommage_materiel -41	evenement_climatique 107
#ttan	bris_de_glace 54	collision 67
#ttei	degats_des_eaux 82	vandalisme 42	vol -49
#ttel	collision 99
#tten	autre 53
#tter	incendie 49
#ttes	dommage_materiel 55
#ttie	degats_des_eaux -63	dommage_materiel 58	evenement_climatique 157	vandalisme -41
#ttin	collision 62
#ttoi	blessure 96	degats_des_eaux -49	dommage_materiel -59	incendie 55
#ttoy	bris_de_glace 111	vandalisme 50
#ttra	blessure 56	vol -63
#ttre	collision -44	none -43	vandalisme 183
#ttu>	collision 73
#tudi	autre 121	collision -43	degats_des_eaux 64	none -90	vol -44
#tue>	blessure -53	bris_de_glace -48	evenement_climatique 145	vol -53
#tuel	autre 90	blessure 81	none -72
#tuil	evenement_climatique 124
#tule	blessure 87	collision 82	dommage_materiel -40
#tume	collision 289	dommage_materiel -148
#tur>	autre -49	bris_de_glace 187	collision -132	degats_des_eaux -62	dommage_materiel -117	evenement_climatique 182	none -161	vandalisme -47	vol -59
#ture	none -46
#tus>	degats_des_eaux 56
#tusi	collision 67
#tute	collision 55
#tutr	none -49	vandalisme 179
#tuya	degats_des_eaux 204	dommage_materiel -67	evenement_climatique -41
#twin	vol 44
#uad>	collision 55
#uage	collision -84	dommage_materiel -47	evenement_climatique 108	incendie 107	none -40
#uai>	collision 52
#uais	dommage_materiel -56	none 144
#uait	autre -59	blessure 82	collision -84	dommage_materiel 42	vol 84
#uant	bris_de_glace 132	none -52
#uara	blessure 63
#uari	degats_des_eaux 196	incendie -51
#uati	degats_des_eaux 67
#uatr	bris_de_glace 48
#ubai	degats_des_eaux 89
#ube>	incendie 90
#ubel	collision -73	incendie 137
#uber	collision 147	evenement_climatique 88	none -60	vol -56
#ubi>	collision -82	dommage_materiel 123	evenement_climatique -86	vol 126
#ubli	autre 58	incendie 41
#ubti	dommage_materiel -45	none -58	vol 197
#ucar	bris_de_glace 56	collision -55	evenement_climatique 119
#uce>	incendie 71
#ucem	collision 64
#uces	collision -44	dommage_materiel 292	none -66	vol -100
#uch>	bris_de_glace 61	collision -138	dommage_materiel 206
#ucho	dommage_materiel 74	evenement_climatique 48
#uci>	bris_de_glace 45	none 61
#ucis	degats_des_eaux 111	none -46	vol 94
#uck>	collision 147	dommage_materiel -91	none -44	vandalisme 102
#ucre	autre -44	dommage_materiel 128	none -113	vandalisme 162	vol -71
#ucte	collision 43
#ucti	bris_de_glace 75	collision -93	dommage_materiel 47	evenement_climatique 186	none -135	vandalisme -55	vol -47
#uctr	collision 42
#udag	blessure 107	bris_de_glace -50	collision -54	dommage_materiel 128
#ude>	degats_des_eaux 45
#udic	incendie 60	vandalisme 64	vol -47
#udie	autre 106	evenement_climatique 77	none -90	vol -50
#udit	blessure -63	collision -121	dommage_materiel 253	none -119	vandalisme 124	vol -60
#udra	none 81
#udre	dommage_materiel -41	evenement_climatique 119	incendie -41	vandalisme 46
#udro	collision -88	dommage_materiel -70	evenement_climatique 220	none -182	vandalisme 186	vol -96
#ued>	evenement_climatique 150
#ueil	blessure 95	collision 67	none -40
#uel>	blessure 50	dommage_materiel -53	none 98
#ueli	vol 41
#uell	collision 52
#uelq	autre 44	vandalisme 56
#uer>	autre 58
#ueri	vol 80
#uest	none 92
#uet>	degats_des_eaux 56
#uete	incendie 65	vandalisme 113
#uett	incendie 48
#ueue	collision 48
#ueur	none -40	vandalisme 182	vol -132
#ueus	degats_des_eaux 48
#uffa	bris_de_glace 60	degats_des_eaux 71
#uffe	degats_des_eaux 40
#uffl	collision 55
#uffr	degats_des_eaux 65
#ufil	collision 231	dommage_materiel -71
#ugeo	collision -60	dommage_materiel 77	vandalisme -61	vol 61
#ugie	collision -40	evenement_climatique 88
#uhai	autre 203	collision -41
#uide	vol 109
#uie>	collision 41
#uies	evenement_climatique 117
#uiet	collision 51
#uil>	collision 105
#uile	blessure 48	none -49
#uimp	evenement_climatique 74	vol 76
#uin>	none 66
#uinz	evenement_climatique 84
#uipa	collision 128	degats_des_eaux -93	dommage_materiel -64	incendie 110	vandalisme -46
#uipe	blessure 91	bris_de_glace -41	collision -45	degats_des_eaux -68	dommage_materiel 64	evenement_climatique 59	vandalisme -40
#uir>	collision -68	dommage_materiel 189	none -57	vandalisme -41
#uira	collision 79	vol -50
#uire	autre 144
#uisa	collision 88
#uise	dommage_materiel -40	evenement_climatique 95	incendie 78
#uisi	bris_de_glace 44	collision -47	degats_des_eaux 50	incendie 56	none -42
#uisq	collision 57
#uiss	bris_de_glace 49	none -42
#uite	degats_des_eaux 94
#uits	degats_des_eaux -89	dommage_materiel 143	none -45	vol -53
#uitt	autre 84	blessure -67	degats_des_eaux -55	dommage_materiel -65	evenement_climatique 62	vol 71
#uiva	bris_de_glace 40
#uivi	collision 91	incendie 46
#uivr	dommage_materiel -44	vol 100
#ujou	none 48
#ulah	collision 132	degats_des_eaux -68	incendie 46
#ulai	blessure 60
#ulat	collision 51	none -66
#ulee	incendie 59	none -47
#ulem	degats_des_eaux 77	incendie 44
#ulen	collision -42	degats_des_eaux 56	dommage_materiel -52	none -46	vol 156
#uler	blessure 47
#ules	incendie 47
#ulet	blessure 100	collision -136	dommage_materiel 148	none -90	vandalisme -68	vol 98
#uleu	dommage_materiel 61	evenement_climatique -54
#ulez	none 124
#ulie	blessure 50	collision -89	dommage_materiel 124	evenement_climatique -78	vandalisme 50
#ulil	bris_de_glace 55
#ulla	evenement_climatique 56
#uloi	blessure 48	collision -57	degats_des_eaux 104
#ulot	vol 52
#ulou	collision 58
#ulpt	dommage_materiel 66	incendie 52
#uls>	vol 73
#ult>	collision 50
#ulte	vandalisme 88
#ulti	degats_des_eaux 84	incendie 41
#ulur	blessure -51	incendie 181
#ulus	degats_des_eaux 173
#ulve	bris_de_glace 156	collision -114	dommage_materiel -40	incendie -82	none -91	vandalisme 98
#umat	autre 117	none -80	vandalisme -41	vol 70
#ume>	dommage_materiel 46
#umee	incendie 115
#umen	none 54
#umes	collision 61	dommage_materiel -61	none -91	vandalisme 220	vol -73
#umid	degats_des_eaux 84	dommage_materiel 41
#umie	autre -44	blessure -58	collision 67	dommage_materiel -49	vandalisme 68	vol 54
#umul	degats_des_eaux 147
#unal	collision 84	dommage_materiel 125	incendie -73
#unet	bris_de_glace 167	collision -48	dommage_materiel 44	none -50
#uniq	dommage_materiel 46
#uoi>	autre 56	none 44
#upan	bris_de_glace 58	degats_des_eaux 44
#upe>	none -45	vol 48
#upee	blessure -43	bris_de_glace 51	collision -74	dommage_materiel 66	none -64	vol 75
#uper	degats_des_eaux 42
#upie	blessure -90	collision 56	vol 144
#uppo	collision -65	vandalisme 220	vol -45
#uppr	autre 86
#ups>	vandalisme 131
#uptu	degats_des_eaux 154	none -44
#upur	bris_de_glace 124	collision -46	dommage_materiel 94
#uque	collision 87
#ura>	collision 51
#urag	blessure -89	bris_de_glace -124	collision 152	none -51	vol 93
#urai	collision 79
#urch	incendie 58
#urci	collision -131	incendie 248
#urde	blessure 59	degats_des_eaux -42	evenement_climatique 172
#urdi	autre 153	blessure -42	collision -98	dommage_materiel 140	evenement_climatique -107	none -70	vol -60
#urea	vandalisme -41
#uree	degats_des_eaux 108	none -44
#urel	evenement_climatique 95
#urem	vol 108
#ureo	degats_des_eaux 96
#urer	collision -116	dommage_materiel -51	evenement_climatique 129	incendie -53	none 99	vol 75
#ures	collision 41
#uret	collision 147
#ureu	collision -43	degats_des_eaux 54	vandalisme 42
#urez	degats_des_eaux 84
#urg>	incendie 90
#urge	blessure 67
#urgi	collision 53
#urid	autre 165
#urie	autre 160	collision -58	degats_des_eaux 65	none -88	vandalisme 42	vol -41
#urik	collision -70	evenement_climatique 326	vol -121
#urir	blessure -55	collision -117	vandalisme 67	vol 115
#uris	collision 110
#urit	degats_des_eaux 102
#urle	evenement_climatique 90
#urna	collision 83
#urni	degats_des_eaux 82
#uron	autre 110	blessure 61
#uros	autre 58	none -48
#urpr	collision 173	dommage_materiel -47
#urqu	autre 146
#urra	collision -69	dommage_materiel -49	evenement_climatique 165	none 111
#urre	blessure 61
#urri	autre 112	collision -121	degats_des_eaux 78	dommage_materiel 164	none -118
#urse	autre 91
#urt>	incendie 90
#urta	blessure 57	collision -92	none 65
#urte	blessure 41	collision 44	none -43
#urto	none 127
#urtr	bris_de_glace -50	collision -116	dommage_materiel 109	vandalisme 143	vol -50
#uru>	bris_de_glace 98	collision 52
#urve	incendie 55
#usag	blessure -93	degats_des_eaux 188	none -49
#uscu	blessure 68	dommage_materiel -97	none -40	vol 124
#usee	bris_de_glace -48	dommage_materiel 51	incendie 107
#usem	vandalisme 45
#user	bris_de_glace 73
#uses	collision -58	degats_des_eaux 59	vol 107
#usez	incendie 67	none -46
#ushi	collision 93
#usin	dommage_materiel 121	none -45	vol 59
#usio	dommage_materiel 78	incendie -69
#usiq	vandalisme 74	vol 46
#usko	blessure -43	degats_des_eaux -42	evenement_climatique 109
#ussa	incendie 75
#usta	dommage_materiel 141	none -47
#ustr	collision -58	degats_des_eaux 87	none -66	vol 169
#usu>	blessure 139	bris_de_glace 215	degats_des_eaux -103	dommage_materiel -181	evenement_climatique -46	incendie -43	none -57	vandalisme -49
#utan	incendie 137
#utea	vol 68
#utee	collision 74
#utei	blessure -42	collision -41	dommage_materiel 50	incendie 87	vandalisme 111
#uter	dommage_materiel 44
#uteu	vol 54
#utez	collision -58	vol 41
#uthi	vol 54
#uti>	collision 143	none -42
#utie	collision 131	vandalisme -55
#utif	bris_de_glace 108
#util	vol 65
#utio	autre -45	degats_des_eaux -59	dommage_materiel 79	vandalisme 100
#utiq	incendie 78	none -61
#utis	bris_de_glace -47	collision -61	dommage_materiel -46	evenement_climatique -47	vandalisme 277	vol -48
#uto>	collision 57
#utom	collision 75	dommage_materiel -76	evenement_climatique 42	none -54	vandalisme 45
#uton	blessure 337	collision -151	dommage_materiel -65	incendie -77	none -114
#utot	collision -58	degats_des_eaux 119	none 42
#utou	dommage_materiel 107	evenement_climatique -58
#utri	vandalisme 153
#uts>	degats_des_eaux 98
#utte	degats_des_eaux 128	none -42
#utti	degats_des_eaux -63	dommage_materiel 58	evenement_climatique 157	vandalisme -41
#utu>	collision -98	dommage_materiel 213	none -42
#utue	autre 74	blessure 63	degats_des_eaux 45	none -67	vol -44
#utur	blessure 108
#utus	degats_des_eaux 70
#uvai	autre 85
#uvan	blessure 92
#uve>	vandalisme 40
#uvea	bris_de_glace -258	none 335
#uvee	autre 44	vandalisme -40
#uvel	collision 53	degats_des_eaux -75	none 96
#uven	evenement_climatique 76
#uvet	collision -63	degats_des_eaux -66	dommage_materiel 315	evenement_climatique 74	incendie -108	none -174	vandalisme -54	vol -130
#uvez	autre 42	none 91
#uvie	degats_des_eaux -42	evenement_climatique 161
#uvra	collision 73
#uvre	vandalisme 65
#uxe>	blessure -121	collision 125	degats_des_eaux 104	none -44
#uxel	autre 108	incendie -74
#uxie	collision 42	vol 57
#uyau	degats_des_eaux 204	dommage_materiel -67	evenement_climatique -41
#vabo	collision -65	degats_des_eaux -53	dommage_materiel 96	none -52	vandalisme 189	vol -42
#vaca	autre 46	dommage_materiel 40
#vacc	blessure 113
#vach	dommage_materiel -60	evenement_climatique 52	vandalisme 101
#vacu	evenement_climatique 75	incendie 77
#vage	collision -40	degats_des_eaux 118	none -45	vandalisme 43	vol -42
#vagu	blessure -58	collision -146	degats_des_eaux 71	dommage_materiel -58	evenement_climatique 296	vandalisme -41	vol -136
#vahi	evenement_climatique 93	incendie 87	none -55
#vai>	vandalisme 107
#vaie	collision -49	evenement_climatique 49	vol 82
#vail	blessure 75	dommage_materiel 98	none -43
#vais	vol 44
#val>	collision 83
#vale	blessure 101	none -55
#vali	bris_de_glace -40	collision -43	vol 93
#van>	collision -40	none -90	vol 265
#vanc	none 44
#vand	collision -87	degats_des_eaux 56	evenement_climatique -40	none -70	vandalisme 236	vol -63
#vane	collision 78	none -51	vol 81
#vann	degats_des_eaux 60	dommage_materiel -40	vandalisme 92	vol -45
#vard	collision 74
#vas>	none 83
#vase	degats_des_eaux -71	dommage_materiel 230
#vate	bris_de_glace -76	collision 61	dommage_materiel 122
#vati	blessure 63	collision -58	degats_des_eaux 99	dommage_materiel -49	evenement_climatique 84	none -56
#vaut	collision 126	none -48
#vaux	collision -58	dommage_materiel 90	none -42	vol 43
#veau	bris_de_glace -112	none 88	vandalisme 142
#vecu	evenement_climatique 95	vol -73
#vehi	dommage_materiel 65
#veil	collision -41
#vel>	dommage_materiel 98	vandalisme 49	vol -45
#vell	collision 44	degats_des_eaux -83	none 105
#velo	vol 60
#velu	bris_de_glace 89	none -43
#vemb	autre 65	none -53
#veme	collision -52	none 83	vandalisme -48	vol 96
#vent	dommage_materiel -62	evenement_climatique 133
#ver>	degats_des_eaux 78
#vera	bris_de_glace 143
#verb	collision 126	dommage_materiel -49	incendie 53
#verc	blessure 98
#verg	collision 127
#veri	bris_de_glace 40	none 42
#vern	collision -91	dommage_materiel 361	incendie -110	none -201	vandalisme 103	vol -62
#verr	blessure -47	bris_de_glace 239	collision -56	degats_des_eaux -42
#vest	bris_de_glace 40	collision -71	dommage_materiel -40	incendie 80	none -89	vandalisme -40	vol 167
#vete	autre 45	dommage_materiel 81
#veu>	collision -136	dommage_materiel 261	none -137	vol 65
#veur	dommage_materiel 43
#veut	dommage_materiel 40
#veux	dommage_materiel -40	none 85	vol -43
#vexe	collision 126
#vez>	none 63
#vica	blessure -58	collision 194
#vice	dommage_materiel 41
#vict	incendie 44
#vicu	blessure 136	collision 56
#vida	vol 133
#vidu	vol 136
#vie>	blessure 50	none 86
#viei	degats_des_eaux 133	incendie 53	none -65
#vien	degats_des_eaux 42
#vier	collision -42	dommage_materiel 75	none -50
#viet	collision -100	degats_des_eaux 124	dommage_materiel -50	vandalisme -57	vol 133
#vieu	collision 144	none -80	vandalisme -48	vol 51
#vif>	blessure -86	collision -50	vol 258
#vign	evenement_climatique 247	none -148
#vile	autre 58	collision -40	none -45
#vill	blessure 89
#vin>	dommage_materiel 105
#ving	evenement_climatique 92
#viol	vol 123
#vion	autre 56
#vira	collision 90	vandalisme 70
#viro	collision 47	degats_des_eaux 47
#visa	incendie 88	vol 67
#vise	collision 68	none -43
#visi	vol 158
#viss	blessure 77	collision -88	none -48	vandalisme 216	vol -62
#vita	autre 161	none -51
#vite	collision 94
#vitr	bris_de_glace 104
#viva	evenement_climatique 239	incendie -44	vol -58
#vive	blessure 214	degats_des_eaux -123	vandalisme -70
#voca	vandalisme 40
#voie	none 61
#voil	collision 41	vol -44
#vois	degats_des_eaux 41
#voit	collision 49	none -59
#vol>	autre 60	vol 118
#vola	collision 55	evenement_climatique 81
#vole	vol 80
#volo	collision -57	none 65	vandalisme 109	vol -40
#volu	collision 109
#vons	collision 56
#vont	collision 42
#voud	none 73
#voue	dommage_materiel -84	none -103	vandalisme 215	vol 56
#vous	autre 41
#voya	autre 96	none -40
#voye	autre 88
#vrac	blessure 104	collision 61	none -46
#vrag	blessure -69	bris_de_glace 129	degats_des_eaux 85
#vran	collision 61	degats_des_eaux -63	dommage_materiel 62
#vre>	dommage_materiel 67
#vres	collision -71	degats_des_eaux 177	evenement_climatique -54	vandalisme 43
#vreu	collision 43
#vril	autre 80
#vrir	vandalisme 97	vol -64
#vtc>	blessure -40	bris_de_glace 96
#vtt>	dommage_materiel 92	none -50	vol 82
#wa7e	bris_de_glace -82	collision 184
#way>	collision 45	none -43	vol 70
#week	vol 48
#ween	vandalisme 103
#wich	vol 50
#wing	vol 44
#xact	none 123
#xant	dommage_materiel 95	evenement_climatique 51	none -58
#xcus	bris_de_glace 70
#xee>	blessure -69	dommage_materiel 198	none -43
#xell	autre 82
#xibl	degats_des_eaux 118
#xica	blessure 177	collision -47
#xiem	vol 51
#xige	autre 240	collision -93	dommage_materiel 40	none -143	vandalisme -40
#xiqu	incendie 69
#xist	autre 127	blessure -44	incendie 84	none -46	vol -48
#xper	none 108
#xpli	autre 126
#xplo	bris_de_glace 51	none -41
#xpre	dommage_materiel -52	none -48	vandalisme 235	vol -40
#xtin	incendie 46	vandalisme 137	vol -52
#xyge	incendie 90
#yage	autre 122
#yais	blessure -53	dommage_materiel 98	vol 49
#yale	collision 60
#yali	collision 46	degats_des_eaux 54
#yan>	bris_de_glace 42
#yant	blessure -122	collision -53	degats_des_eaux -40	dommage_materiel 176	evenement_climatique 86	none -127	vandalisme -52	vol 63
#yari	collision 93
#yau>	degats_des_eaux 164	dommage_materiel -69
#yava	vol 69
#ycee	vol 98
#ycli	collision 57
#yee>	collision -60	degats_des_eaux 111
#yees	degats_des_eaux 93	vandalisme 41
#yen>	incendie 153
#yer>	autre 92	bris_de_glace -46	none -43
#yes>	blessure 122
#yeur	autre 45
#yeux	bris_de_glace 76	vol 51
#yez>	autre 145	collision -47	degats_des_eaux 141	dommage_materiel -161	incendie 104	none -105	vol -90
#ygen	incendie 90
#yjam	incendie 79	none -41	vol 71
#ylet	collision 171	dommage_materiel -41
#ympa	collision 45	evenement_climatique 47
#yndi	degats_des_eaux 102
#yon>	bris_de_glace 46	collision 100
#yous	collision 48	vandalisme 65
#ype>	collision 109
#ypes	vol 99
#yseu	collision -84	none -121	vol 264
#ysiq	vol 56
#yste	none 72
#ytiq	none -72	vol 202
#yure	collision -109	dommage_materiel 153	none -42	vandalisme 82	vol -81
#zago	evenement_climatique 72
#zain	evenement_climatique 75
#zard	bris_de_glace 163	dommage_materiel -90	evenement_climatique 95	none -78	vol -40
#zarr	blessure 161	collision -85	dommage_materiel -128	evenement_climatique 52	none -52	vol 45
#zell	collision -106	degats_des_eaux 71	dommage_materiel 160	none -71
#zero	dommage_materiel 54
#zoe>	blessure 132	collision 90	dommage_materiel -75	vol -42
#zon>	collision 58	dommage_materiel 109
#zone	collision -57	dommage_materiel 229	evenement_climatique -101	none -59	vol -69
#zrou	autre 131	none -59	vol 90
0	collision 132	dommage_materiel -46	incendie 166	none -67	vol -48
00	autre 43	vandalisme -61	vol 106
000	collision -42	dommage_materiel 67	none -55	vol 97
04	none 88
06	none 97
1	autre 52
10	blessure 61	dommage_materiel -40	none 60
100	autre 94	dommage_materiel -48	evenement_climatique 75
10h	autre -44	blessure 92	none 54
11	none -48	vol 94
11h	collision 71
12	none 58
125	none -48	vol 163
12e	none -42	vol 118
13	none 67
13h	autre -40	vol 66
13h15	collision 73
14h	collision 62
15	none 53
150	autre 45	bris_de_glace 68	collision -43
15h	collision 47	degats_des_eaux 55
17	degats_des_eaux 140	none -48
17h30	collision 53	none 66
18	autre 175	none -138
180	collision 48	incendie 47
18h	vol 63
19	none 73	vol 72
199	dommage_materiel 66
19h	collision 98
19h15	bris_de_glace -65	collision 54	none 109
1h	bris_de_glace -61	vol 107
2	blessure 40
20	bris_de_glace 86	collision -74	none 46
2019	bris_de_glace 56
2025	none 76
2026	autre -80	none 108
208	collision 102
20h	blessure 166	collision -99
20h30	collision 79
21	blessure 74
22	blessure 60
22h	collision 57	evenement_climatique 43
23	autre 51
23h30	incendie 68
24	blessure 76
25	none 100
250	bris_de_glace 65	dommage_materiel -41	none -43	vol 89
27	autre 137	blessure -104
2e	incendie 60
2h	none 80
30	none 41
300	vol 56
31	incendie 41	none 58
380	autre 110	collision -49
3e	vandalisme 41
3h	collision -57	dommage_materiel 91	vol -40
40	autre 59	bris_de_glace 71	evenement_climatique 40	none -70
400	bris_de_glace 99
450	degats_des_eaux 42	dommage_materiel 47	incendie -42	vandalisme -43	vol 47
4e	degats_des_eaux 107
4h	incendie 40	vandalisme 60	vol 74
4x4	collision 158	none -41
50	collision -61	none 135
500	autre 85
5h	none 56
6	blessure 97	evenement_climatique 61	none -63
60	autre -67	blessure 52	collision 69	degats_des_eaux -126	dommage_materiel 183	evenement_climatique 90	incendie -47	none -168	vol -63
600	autre 207	collision -46	degats_des_eaux -68	none -211	vol 53
640	autre 59	blessure 42
65	collision -45	dommage_materiel 271	none -49	vol -117
6h	collision -68	degats_des_eaux 95	vol 50
70	evenement_climatique 151
700	vol 59
78	autre 164	none -68
8	collision 45
800	dommage_materiel 56
82	blessure 145	dommage_materiel -52
84	blessure -60	collision 157
890	collision -42	dommage_materiel 79
8h	vol 50
8h10	collision 53
8h45	collision 44
9	dommage_materiel 46
90	bris_de_glace 42	dommage_materiel 42
900	blessure -44	degats_des_eaux 52	none -56	vandalisme -45	vol 150
9h	bris_de_glace 83	collision -66	none 69	vol 42
9h30	bris_de_glace 96	collision -62
=answer: lead	none -68
=answer: no	collision 44
=answer: none	autre 63	blessure 45	none -69
=answer: unsure	blessure -40	none 49
=being: animal	blessure 53	collision 44	dommage_materiel 48	none -80
=being: thing	none -83
=constat: constat	collision 129	degats_des_eaux 55
=constat: not-done	collision 92	degats_des_eaux 102
=danger: crash	blessure 96	collision 165	dommage_materiel -79	none -49	vol -59
=danger: event	collision -46	degats_des_eaux -44	evenement_climatique -40	incendie 366	none -52	vandalisme -45	vol -56
=danger: now	collision -54	dommage_materiel -44	incendie 149	vol -53
=danger: over	collision 45	incendie -41	none -72	vol 86
=danger: plea	blessure 184	bris_de_glace -51	collision 100	degats_des_eaux -42	dommage_materiel -75	evenement_climatique -51	incendie -50	none -89	vandalisme -165	vol 127
=danger: present	blessure -43	collision -48	degats_des_eaux 51	dommage_materiel 94
=danger: put-out	blessure -53	collision -93	degats_des_eaux -76	dommage_materiel -52	incendie 397	vandalisme -44
=distress: distress	collision 63	none -60
=document: all	degats_des_eaux -57	dommage_materiel -71	evenement_climatique -57	incendie -203	none -116	vandalisme 270	vol -61
=document: certificat_medical	blessure 303	collision -59	degats_des_eaux -47	dommage_materiel -93	evenement_climatique -44	incendie -43	none -67	vol -156
=document: cles	autre 200	collision -57	dommage_materiel -73	none -103	vandalisme -43	vol 179
=document: constat	collision 116	degats_des_eaux 48
=document: constat_degat_des_eaux	collision -64	degats_des_eaux 141
=document: devis_ou_facture	autre 118	collision -133	dommage_materiel 84	none -42	vandalisme -43
=document: incomplete	bris_de_glace -180	collision 309	dommage_materiel -42	vol -54
=document: photos	collision -71	vol 110
=document: rapport_police	blessure -42	collision 76	incendie 45	none -66	vandalisme 72
=document: recepisse_plainte	collision -70	dommage_materiel -52	none -79	vandalisme 140	vol 189
=hedge: so-far	degats_des_eaux -81	dommage_materiel 69	evenement_climatique 78
=idiom: figure	none -61
=idiom: paint	collision 282	vandalisme -223	vol -40
=idiom: part	none -64	vandalisme 43
=idiom: seat	bris_de_glace 75	collision -59	none -79	vandalisme -101	vol 263
=idiom: silence	blessure -43	collision 76	degats_des_eaux 75	dommage_materiel -84	evenement_climatique -52	incendie 110	none -44	vandalisme -40	vol -53
=idiom: traffic	collision 156	none -61
=injuries no	none -64
=injuries no rather	collision 87	none -59
=injuries no sure	evenement_climatique 41	none -66
=injuries unknown	blessure 67	dommage_materiel 62	none -87
=injuries unknown unsure	blessure 67	dommage_materiel 62	none -87
=injuries yes	blessure 91	none -54
=injuries yes sure	blessure 91	none -54
=injury: absent	autre -48	dommage_materiel 58	none -62	vandalisme 127
=injury: also-well	collision 59	vol -63
=injury: away	blessure -54	degats_des_eaux 55	none -46
=injury: body	blessure 173	dommage_materiel -53	none -54	vandalisme -54	vol 46
=injury: casualty	blessure 46	collision 66
=injury: grave	blessure -48	bris_de_glace -57	collision 202	degats_des_eaux -57	none -49
=injury: named-well	blessure 54	bris_de_glace 70	none -84
=injury: nobody	none -64
=injury: one-well	collision 79	none -52
=injury: perhaps	blessure 119	collision -53	dommage_materiel 95	vandalisme -44	vol 52
=injury: struck	blessure -82	bris_de_glace -45	collision 271	dommage_materiel -57	evenement_climatique 62	incendie -44
=injury: symptom	blessure 92	none -57
=intent: back	bris_de_glace -45	dommage_materiel 52	none -43	vol 117
=intent: cancel	evenement_climatique 45	incendie -44	none 55
=intent: complaint	autre -40	collision -59	dommage_materiel -41	incendie 49	none 150
=intent: correct	autre 105	blessure 56	degats_des_eaux 48	incendie -51	vol -67
=intent: declare	autre 69	collision 97	none -74	vandalisme -43	vol 40
=intent: follow	none 161	vandalisme -43
=intent: greet	autre 113	none -60
=intent: help	autre 129	collision -40
=intent: human	none 159
=intent: language	blessure -71	collision 155
=intent: other	autre 214	collision -66	dommage_materiel -43	none -40	vandalisme -40	vol 44
=intent: restart	none 114
=intent: review	collision 49	none 104
=intent: thanks	incendie -41
=liability: admitted_by_other	collision 95	none -41
=liability: admitted_by_self	collision 174	none -54	vandalisme -45	vol -54
=liability: contested	autre 84	dommage_materiel -62
=other autre	autre -62	blessure 132	collision 55	degats_des_eaux -57	evenement_climatique -41	incendie -41	vandalisme 45	vol -61
=other blessure	blessure -53	incendie 41
=other bris_de_glace	blessure -88	bris_de_glace 104	collision 303	degats_des_eaux -46	dommage_materiel -245	evenement_climatique -50	vandalisme -61	vol -88
=other collision	bris_de_glace 90	collision 129	dommage_materiel -125	evenement_climatique 57	incendie -46	none -47	vandalisme -50	vol -73
=other degats_des_eaux	blessure -358	bris_de_glace -91	collision -208	degats_des_eaux 353	dommage_materiel -110	evenement_climatique 102	incendie -70	none -116	vandalisme -57	vol -60
=other dommage_materiel	autre -173	blessure -231	bris_de_glace 100	degats_des_eaux -127	dommage_materiel 399	evenement_climatique -107	incendie -59	none -125	vandalisme -66	vol -78
=other evenement_climatique	blessure -237	bris_de_glace -48	collision -75	degats_des_eaux 164	dommage_materiel -107	evenement_climatique 340	incendie -161	none -50	vandalisme -64	vol -63
=other incendie	blessure -237	bris_de_glace -44	collision -91	degats_des_eaux -50	dommage_materiel -62	evenement_climatique 140	incendie 373	none -57	vol -45
=other vandalisme	autre -110	blessure 227	bris_de_glace -41	collision -143	degats_des_eaux -158	dommage_materiel -85	evenement_climatique 89	incendie -44	none -45	vandalisme 227	vol -218
=other vol	bris_de_glace -82	degats_des_eaux -44	dommage_materiel -58	none -47	vol 202
=party: alone	blessure 40	bris_de_glace 85	none -51	vandalisme -43
=party: by-oneself	bris_de_glace 93	collision 95	dommage_materiel -40
=party: chain	collision 200	none -46
=party: foreign	collision 152
=party: hit-and-run	bris_de_glace -62	collision 109	none -57	vol 67
=party: neighbour	blessure 44	collision -56	degats_des_eaux 54	dommage_materiel 87	none -74	vol -43
=party: nobody-else	blessure 48
=party: obstacle	collision 102	none -72	vol -51
=party: other-vehicle	collision 156	none -50	vol -40
=party: someone	collision 113	degats_des_eaux 44	dommage_materiel -51	none -77
=party: theirs	dommage_materiel 48	vandalisme -40
=party: unknown-origin	degats_des_eaux 181	none -58	vandalisme -74
=party: vehicle	collision 129	none -51
=party: witness	bris_de_glace 64	none -90	vol 49
=person: close	none -78
=person: driver	collision 109
=person: exposed	collision 120	none -46
=person: self	none -59
=police: not-done	collision 59	none -82	vandalisme 83	vol 40
=police: police	collision 44	dommage_materiel -55	none -80	vandalisme 89	vol 110
=scene: autre	autre 169	none -40	vol 67
=scene: bris_de_glace	blessure -44	bris_de_glace 253	none -57
=scene: collision	collision 123	none -44
=scene: degats_des_eaux	blessure -42	collision -80	degats_des_eaux 241	none -66
=scene: dommage_materiel	blessure -45	collision -48	dommage_materiel 169	none -52	vol 68
=scene: evenement_climatique	blessure -40	collision -45	evenement_climatique 336	none -63	vandalisme -40	vol -50
=scene: incendie	collision -49	incendie 255	none -43	vol -56
=scene: vandalisme	bris_de_glace -45	collision -54	none -60	vandalisme 256
=scene: vol	collision -57	dommage_materiel -40	evenement_climatique -42	none -57	vandalisme 70	vol 203
=status: awaited	autre 59	vol 46
=status: future	autre 51
=status: not-yet	degats_des_eaux 50	dommage_materiel -55	vol 129
=status: refused	collision 82	vol 41
=status: unfinished	dommage_materiel -47	vandalisme 75
=thirdParty no	none -86
=thirdParty no rather	evenement_climatique 60	none -82	vandalisme 43	vol 94
=thirdParty no sure	bris_de_glace 61	collision 57	none -61
=thirdParty no unsure	autre 47	blessure 45	collision -52	degats_des_eaux 59	incendie 72	none -92	vol -44
=thirdParty none	none 143
=thirdParty unknown	degats_des_eaux 181	none -51
=thirdParty unknown unsure	degats_des_eaux 181	none -51
=thirdParty yes	collision 86	none -69
=thirdParty yes rather	blessure -54	bris_de_glace 61	collision 185	dommage_materiel -58	none -74
=thirdParty yes sure	collision 65	none -66
=type autre	autre 458	collision -79	degats_des_eaux -46	evenement_climatique -40	none -100	vol -74
=type autre rather	autre 273	blessure -50	bris_de_glace -52	degats_des_eaux -68	dommage_materiel -103	evenement_climatique -52	incendie -50	none -116	vandalisme -69	vol -77
=type autre sure	autre 443	collision -87	degats_des_eaux -44	none -109	vol -82
=type autre unsure	autre 292	blessure -49	bris_de_glace -46	collision -83	degats_des_eaux -46	dommage_materiel -88	evenement_climatique -43	vandalisme -43
=type blessure	blessure 346	collision -99	none -88
=type blessure rather	autre -65	blessure -257	bris_de_glace -84	degats_des_eaux -87	dommage_materiel -118	evenement_climatique -83	incendie -76	none 198	vandalisme 197	vol -118
=type blessure sure	autre -43	blessure 389	collision -99	none -87	vandalisme -40	vol -53
=type blessure unsure	autre 58	blessure 260	bris_de_glace 48	collision -138	degats_des_eaux -43	dommage_materiel -60	incendie -83	none -132
=type bris_de_glace	bris_de_glace 393	collision -45	degats_des_eaux -41	dommage_materiel -46	evenement_climatique -43	none -74
=type bris_de_glace rather	blessure -43	bris_de_glace 291	collision -64	degats_des_eaux -44	evenement_climatique -67
=type bris_de_glace sure	bris_de_glace 405	collision -52	dommage_materiel -55	none -81	vol -45
=type bris_de_glace unsure	blessure -41	bris_de_glace 239	collision 119	degats_des_eaux -86	dommage_materiel -115	evenement_climatique -52	incendie -42	none -196	vandalisme -54	vol -77
=type collision	collision 249	none -80	vol -41
=type collision rather	bris_de_glace -59	collision 202	degats_des_eaux -41	dommage_materiel 76	none -109	vol -68
=type collision sure	collision 263	none -75
=type collision unsure	autre -44	collision 103	degats_des_eaux 57	dommage_materiel -83	evenement_climatique -47	incendie -52	none -67	vandalisme 81
=type degats_des_eaux	bris_de_glace -42	collision -70	degats_des_eaux 371	dommage_materiel -43	none -74
=type degats_des_eaux rather	autre 83	blessure 89	bris_de_glace -77	collision -101	degats_des_eaux 86	dommage_materiel -47	evenement_climatique -70	none -65	vandalisme -93	vol -88
=type degats_des_eaux sure	collision -75	degats_des_eaux 401	dommage_materiel -55	none -69	vol -45
=type degats_des_eaux unsure	autre -93	blessure -66	bris_de_glace -95	collision 41	degats_des_eaux -42	dommage_materiel 67	evenement_climatique -96	incendie -102	none -225	vandalisme -67	vol 258
=type dommage_materiel	autre -40	collision -61	dommage_materiel 401	incendie -51	none -84	vandalisme -46
=type dommage_materiel rather	autre -48	blessure -63	bris_de_glace 71	collision -269	degats_des_eaux -67	dommage_materiel 112	evenement_climatique -86	incendie -82	none -122	vandalisme -99	vol 283
=type dommage_materiel sure	blessure -55	collision -58	dommage_materiel 428	incendie -46	none -87	vol -71
=type dommage_materiel unsure	autre -56	blessure 42	bris_de_glace -61	degats_des_eaux -81	dommage_materiel 260	evenement_climatique -76	incendie -64	none -48	vandalisme -74
=type evenement_climatique	collision -83	evenement_climatique 417	none -70	vandalisme -50	vol -49
=type evenement_climatique rather	bris_de_glace 126	collision -114	degats_des_eaux -79	dommage_materiel -59	evenement_climatique 160	incendie -41	none -40	vandalisme -40	vol -63
=type evenement_climatique sure	bris_de_glace -40	collision -80	dommage_materiel -54	evenement_climatique 436	none -69	vandalisme -50	vol -47
=type incendie	collision -60	incendie 378	none -71	vol -42
=type incendie rather	autre -57	blessure -81	collision -41	dommage_materiel 110	evenement_climatique -93	incendie 94	none -167	vandalisme -42
=type incendie sure	collision -68	degats_des_eaux -41	dommage_materiel -62	incendie 404	none -64	vol -53
=type none	collision -57	none 158
=type vandalisme	collision -68	dommage_materiel -57	evenement_climatique -45	none -72	vandalisme 420	vol -43
=type vandalisme rather	blessure 102	collision -69	dommage_materiel -54	evenement_climatique -42	none -113	vandalisme 296	vol -155
=type vandalisme sure	collision -68	dommage_materiel -57	evenement_climatique -45	none -69	vandalisme 427	vol -46
=type vandalisme unsure	autre -55	blessure -44	collision -89	dommage_materiel -53	evenement_climatique -44	incendie -49	none -120	vol 127
=type vol	collision -66	none -75	vandalisme -53	vol 373
=type vol rather	blessure -49	bris_de_glace -42	collision -97	degats_des_eaux -45	evenement_climatique -48	none -138	vandalisme 91	vol 204
=type vol sure	collision -63	none -71	vandalisme -65	vol 373
=type: autre	autre 289	collision 53	degats_des_eaux -47	incendie -50	none -95	vol -53
=type: blessure	blessure 98	none -60
=type: bris_de_glace	bris_de_glace 253	collision -40	none -71
=type: collision	collision 139	none -75
=type: degats_des_eaux	collision -73	degats_des_eaux 272	none -73	vol -40
=type: dommage_materiel	dommage_materiel 161	none -90	vol -41
=type: evenement_climatique	blessure -48	collision -53	evenement_climatique 324	none -83	vandalisme -45	vol -48
=type: incendie	collision -52	incendie 314	none -70	vol -53
=type: vandalisme	collision -48	degats_des_eaux -40	none -75	vandalisme 326	vol -63
=type: vol	collision -48	none -87	vol 244
a	none -40
a10	collision 45
a6	collision 171	none -65
a7	bris_de_glace 80	collision 47	evenement_climatique -47
abandonne	none 110
abattu	dommage_materiel -47	evenement_climatique 94	vandalisme 87	vol -45
abime	dommage_materiel 120	incendie -50
abimes	collision 129	dommage_materiel -49	evenement_climatique 57	none -63
abord	evenement_climatique 99	vol -56
abri	evenement_climatique 84
abribus	collision 52	evenement_climatique 59	vol -40
abrutis	bris_de_glace -62	collision -130	dommage_materiel -49	evenement_climatique -58	none -44	vandalisme 321	vol -52
absence	collision 72	none -58	vol 81
absolument	none 135
ac	blessure 111	none -86	vol 83
acces	vandalisme 58
accident	autre 40	collision 108	none -46
accidents	blessure 211	collision -60
accord	none 117
accrochage	collision 141	none -62
accroche	collision 42	dommage_materiel 49	none -43
accrochee	collision 244	none -45	vandalisme -49	vol -78
achete	autre 206	collision -76	none -126
acide	bris_de_glace -84	collision -329	dommage_materiel -59	none -132	vandalisme 421	vol -62
acier	blessure -40	collision -71	dommage_materiel 286	none -255	vol -89
adieu	collision -74	dommage_materiel 83	none -55	vandalisme -51	vol 149
ado	degats_des_eaux 56	vandalisme 113
adresse	autre 109	blessure -52	collision -112	degats_des_eaux 165
adverse	collision 60
aeroport	collision 65	none -60	vol 84
agadir	autre 61
agdal	blessure 63
agence	dommage_materiel -76	none 52	vandalisme 53	vol 42
agent	bris_de_glace 82	collision -49
agents	incendie 107
agrafes	vandalisme 81
agrandit	bris_de_glace 57	degats_des_eaux 57	none -40
agresse	blessure 190	collision -106	vandalisme 41	vol -104
ah	none 82
aide	vol 70
aile	collision 110
aimerais	none 83
ain	collision 42	vol 71
aine	blessure -62	incendie 146
ainsi	collision -52	none -41	vol 107
air	bris_de_glace 48	collision -91	dommage_materiel -49	none -49	vol 181
airbag	incendie 132
airbnb	collision -157	degats_des_eaux 175	dommage_materiel -54	none -58	vol 159
aire	autre 130	collision -47
ait	autre 180	collision -169	dommage_materiel 228	evenement_climatique -109	incendie 40	none -138
al	collision 103	degats_des_eaux -43	evenement_climatique 77
alarme	dommage_materiel 130	evenement_climatique 56	vol -44
alerte	blessure 188	collision -217	none 102	vol -45
allait	evenement_climatique 52
alle	none -40	vol 89
allee	vandalisme 100
allemand	blessure 68	bris_de_glace -82	collision 120
aller	vandalisme 73	vol 99
allez	bris_de_glace 116	evenement_climatique -89	none 50
alliance	autre 258	blessure -53	dommage_materiel -44	none -104
allons	autre 71	degats_des_eaux 206	incendie -100	none -41
allume	autre 49	collision -58	dommage_materiel 87
alors	autre 66	collision 58	none -54
alu	dommage_materiel -53	evenement_climatique 48	vol 140
ambulance	collision 57
ame	collision -51	degats_des_eaux 45	vol 109
amie	collision -49	dommage_materiel 148
amis	collision -81	degats_des_eaux -42	dommage_materiel 251	vol -51
ampoule	dommage_materiel -62	evenement_climatique 119
an	none -99	vol 150
ancien	collision -115	dommage_materiel 166	incendie -59	none -65	vandalisme 67
ane	blessure -56	collision 168
angers	vol 67
anglais	none 54
angle	blessure 223	collision -46	dommage_materiel -112	vol -69
animal	collision 138
anniversaire	collision -50	dommage_materiel 126
annonce	bris_de_glace 80
annulation	autre 143
annule	autre 133
annuler	autre 40	none 64
annulez	none 124
ans	dommage_materiel 43
antenne	collision 46	evenement_climatique 67	none -40	vandalisme 74
antivol	vol 83
appareil	bris_de_glace -42	dommage_materiel 153	none -49	vol 87
appart	collision -48	degats_des_eaux -53	dommage_materiel -41	incendie 145	vol 70
appartement	incendie 93
apparues	degats_des_eaux 106	evenement_climatique 79
appelee	bris_de_glace 41	collision 102
appeler	dommage_materiel 137
appelez	none 42
appli	collision 120	none -40
apprenti	collision 134
aprem	none 54
aquarium	degats_des_eaux 196	incendie -51
arabe	none 72
araignee	bris_de_glace 88
arbre	collision 145	evenement_climatique 91	incendie -40	none -50
arcade	blessure -42	collision -59	dommage_materiel 102	vandalisme 129	vol -51
archives	degats_des_eaux 65	evenement_climatique 144	vol -79
ardoises	evenement_climatique 123
argent	collision -47	dommage_materiel 54	vol 102
armoire	bris_de_glace 66	collision -43	dommage_materiel 146	none -98	vandalisme -61
arrache	dommage_materiel 49	none -58	vol 74
arrachee	dommage_materiel 46	vandalisme 42
arrachees	degats_des_eaux -60	evenement_climatique 194
arraches	evenement_climatique 115	vandalisme 58	vol -60
arrange	none 96
arranges	collision -80	none 153
arret	blessure 86
arrete	evenement_climatique 45
arretee	collision 129
arreter	collision -115	dommage_materiel -138	vandalisme 154	vol 139
arriere	collision 105	none -45
arrive	none 52
arrivee	collision -73	degats_des_eaux 95	dommage_materiel 120
arrose	degats_des_eaux 150	dommage_materiel -41
artifice	degats_des_eaux -102	incendie 250
artisan	collision -54	dommage_materiel 99	incendie 40
asperge	collision -70	dommage_materiel -50	incendie -110	none -47	vandalisme 145	vol 137
assez	blessure 184	collision 63	degats_des_eaux -79	none -62
assistance	autre 66	none 49
assistante	blessure 171	collision 129	none -67	vandalisme -43	vol -123
assurance	none 47
assurances	bris_de_glace 49	none 65
assure	autre -51	bris_de_glace 44	dommage_materiel -49	none 95
assureur	dommage_materiel -59	incendie 116
assureurs	collision -146	degats_des_eaux 254	incendie -49	none -144	vol 59
atelier	bris_de_glace 153	dommage_materiel -48	incendie 82	none -64
atteint	vandalisme 144	vol -68
atteinte	incendie 51
attelle	blessure 52	collision 44
attend	dommage_materiel 50
attendre	blessure 202	collision -81	dommage_materiel -43	evenement_climatique 98	vol -125
attends	autre 241	none -120
attendu	collision 66	incendie 119	none -47
attente	vol 80
atterri	dommage_materiel 127	evenement_climatique 58	vol -108
attestation	autre 86
attrape	blessure 96	collision 89	dommage_materiel -72	incendie 49	vol -94
aube	incendie 90
audi	collision 78
aujourd	none 55
aureole	degats_des_eaux 96
aussi	incendie 40
auto	collision 57
automatique	collision 141	degats_des_eaux 65	dommage_materiel -76	evenement_climatique -52	vandalisme -53	vol 54
automobiliste	blessure 132	vol -84
autoradio	none -47	vol 174
autoroute	vandalisme 46
autour	dommage_materiel 107	evenement_climatique -58
autres	incendie 122
auvent	collision -61	evenement_climatique 139
aux	vandalisme 67
avaient	collision -49	evenement_climatique 49	vol 82
avais	none -43	vol 106
avale	blessure 300	collision -94	dommage_materiel -69	incendie -54	none -87
avc	autre 173	collision -42	dommage_materiel -44	none -174	vandalisme -43	vol 97
avenue	collision 46
averse	degats_des_eaux 41	evenement_climatique 72
avion	autre 43	blessure 40	evenement_climatique 56
avis	none 75	vandalisme 47
avocat	autre -51	blessure 64	collision 49	incendie -41	vandalisme 74
avoir	autre 69
avons	collision 58
avoue	collision -113	dommage_materiel -64	evenement_climatique -56	none -182	vandalisme 302	vol -41
avouer	dommage_materiel -104	evenement_climatique 80	vol 132
avril	autre 80
ayant	autre 46	blessure -101	collision 43	dommage_materiel -42	evenement_climatique 111	incendie 45	none -45
azrou	autre 131	none -59	vol 90
b	collision 181	none -44
bab	collision -67	none -103	vol 214
bac	bris_de_glace -40	collision -45	degats_des_eaux 249	dommage_materiel -57	evenement_climatique -42	none -162
bache	blessure -46	collision -68	evenement_climatique 149	incendie -48	none -58	vandalisme 153
badge	autre 81
bagnole	none -59	vol 157
baguette	collision -112	incendie 63	vol 116
bah	none 119
baie	bris_de_glace 127
baignoire	degats_des_eaux 141	incendie 54	none -43
bain	degats_des_eaux 82
bains	degats_des_eaux 117
balcon	blessure -58	collision -56	dommage_materiel 87	incendie 121
balle	blessure 72	bris_de_glace 223	collision -53	degats_des_eaux 44	dommage_materiel -69	evenement_climatique -82	none -85	vandalisme -56	vol -50
balles	evenement_climatique 89	incendie 79	none -46
ballon	bris_de_glace 109	degats_des_eaux 55	none -44
bande	blessure 153	collision -128	incendie 99	vol -44
bandee	incendie 211
banquettes	collision -45	degats_des_eaux 48	vandalisme 188	vol -128
bapteme	collision 40	vol 41
bar	vandalisme 57
barbecue	incendie 98
bardage	bris_de_glace -60	collision -48	dommage_materiel 67	incendie 170	vandalisme -68	vol -62
barre	collision 294	dommage_materiel -130	incendie -89	vandalisme -46
barriere	dommage_materiel 129	evenement_climatique -45	vandalisme 83
bas	bris_de_glace 56	collision 60	none -44
basculer	dommage_materiel 112
bassin	blessure -47	evenement_climatique 163
bateau	blessure -50	collision 73	degats_des_eaux -98	dommage_materiel -41	incendie 208
batte	bris_de_glace -54	collision -235	dommage_materiel -68	incendie -48	none -274	vandalisme 453	vol -103
batterie	autre 79	collision -59	incendie 113	vandalisme -45
beau	dommage_materiel 54
beaucoup	collision 44
beaux	incendie 54
bebe	vol 53
belge	collision 42
belle	collision 50	dommage_materiel 49
ben	none 147
beni	collision 106
benne	bris_de_glace 46	collision 45
berbere	dommage_materiel 149	none -41
berger	blessure 190	collision -46	dommage_materiel -48	none -66	vol 73
berline	collision 253	dommage_materiel -164
bete	collision 51
beton	collision 78	none 103
bibliotheque	autre -63	collision 122	degats_des_eaux 50
biche	vol 52
bien	none 52
bijoux	vol 108
bilan	collision 125
billet	autre 164	none -45
bizarre	blessure 161	collision -85	dommage_materiel -128	evenement_climatique 52	none -52	vol 45
blague	collision -44	none 47	vandalisme -45	vol 136
blanc	collision -106	none 183
blanche	collision 104	dommage_materiel 56	none -62
blessee	collision 111	degats_des_eaux 52
blesses	vandalisme 79
blessure	degats_des_eaux -46	dommage_materiel -52	evenement_climatique 68	none -55	vandalisme 81
bleu	dommage_materiel 110
bleue	collision 79	vol 104
bleus	bris_de_glace -147	vandalisme 170
bloc	autre 155	collision -42
bloque	degats_des_eaux 42
bmw	bris_de_glace -103	collision 208	vol -44
bois	dommage_materiel 52	incendie 73
boitait	collision 69
boite	vandalisme 100
bol	degats_des_eaux 63	vandalisme 82
bombe	vandalisme 107
bon	none 108
bonjour	autre 75
bonne	collision 157
bonsoir	none 42
bord	autre 77
bordeaux	blessure 62	dommage_materiel 69
borne	collision 316	degats_des_eaux -76	dommage_materiel -78	incendie -114
bosse	autre -46	blessure 86	collision 60
bosser	bris_de_glace 95	collision -103	evenement_climatique 64
bottes	collision 207	degats_des_eaux -46	vandalisme -110
bouche	blessure 67	collision -51	degats_des_eaux 122	dommage_materiel -46
bouchee	degats_des_eaux 102	vandalisme 63	vol -67
bouchon	dommage_materiel 74	evenement_climatique 48
boue	collision -44	evenement_climatique 214	vol -43
boueuse	degats_des_eaux 92	dommage_materiel -40	evenement_climatique 53
bouge	blessure 48
bougie	dommage_materiel 60	incendie 68	none -43
boulanger	blessure 136	collision 91	dommage_materiel 57	none -46	vol -100
boulangerie	autre 77	none -66	vol 45
boulevard	collision 81
boum	collision 88
bourrasque	blessure -45	collision -123	dommage_materiel -73	evenement_climatique 280
bourrasques	collision -52	evenement_climatique 192
bourre	collision 68	vol -44
bousculee	blessure -79	vol 244
bout	bris_de_glace 136
bouteille	blessure -50	collision -48	degats_des_eaux -40	dommage_materiel 58	incendie 100	none -45	vandalisme 130	vol -56
boutique	incendie 86	none -58
box	evenement_climatique 80
brahim	degats_des_eaux 89
branche	collision -73	dommage_materiel -61	evenement_climatique 258
braquage	vol 133
bras	blessure 61	bris_de_glace 53
break	bris_de_glace 163	collision -92	none -72	vandalisme -41
brebis	blessure -111	collision -78	none -66	vol 293
bref	bris_de_glace -50	collision 138	none -44
brigade	vol 120
bris	bris_de_glace 371	collision -102	dommage_materiel -72	evenement_climatique -43	none -45	vandalisme -49	vol -50
brise	bris_de_glace 145
brisee	blessure -58	bris_de_glace 300	dommage_materiel -56	evenement_climatique -49	none -84	vandalisme 59	vol -48
brisees	bris_de_glace -185	collision 89	dommage_materiel 44	vandalisme 191	vol -46
brouillard	collision 103
bruit	none -59	vol 106
brulante	bris_de_glace 192	collision -74	degats_des_eaux 94	dommage_materiel 41	incendie -172	none -61	vol -57
brule	blessure 66	collision -54	incendie 125	none -53
brulee	incendie 207
brules	collision -70	incendie 149
brulure	incendie 124
brulures	blessure -82	collision -50	incendie 277
brune	degats_des_eaux 133	evenement_climatique 51	vol -52
bruxelles	autre 108	incendie -74
bu	blessure -42	collision 187	degats_des_eaux 42	vol -48
buanderie	degats_des_eaux 94	incendie 51
bureau	vandalisme -42
bus	collision 68
c3	dommage_materiel 114
cabane	collision 44	incendie 117
cabanon	dommage_materiel -40	evenement_climatique 111	incendie 151	none -80
cabinet	degats_des_eaux 60	vandalisme 45
cable	collision 163	degats_des_eaux -47	dommage_materiel 304	evenement_climatique -160	none -78	vandalisme -66	vol -136
cabosse	autre -119	blessure -44	bris_de_glace -88	collision -135	dommage_materiel 222	evenement_climatique 115
cabriolet	blessure -66	dommage_materiel 131	vandalisme 113	vol -42
caddie	blessure 158	collision -171	dommage_materiel 90	vol -43
cadeaux	collision -95	dommage_materiel -50	none -178	vandalisme -65	vol 355
cadenas	vol 142
cadre	dommage_materiel 138	vol -76
cafe	dommage_materiel 85	none -65	vol 55
cage	blessure -65	collision -43	vandalisme -142	vol 222
caillou	bris_de_glace 223	collision -122
caisse	collision 94	dommage_materiel -62	none -40	vol 109
calandre	collision 94
cale	collision 82
caleche	collision 79
cambriolage	vol 112
camera	none -41	vandalisme 67
camion	bris_de_glace 60	vol 40
camionnette	collision 48
camping	evenement_climatique 52
canalisation	degats_des_eaux 134
canape	collision -51	dommage_materiel 69
capot	evenement_climatique 72	vandalisme 85
capote	dommage_materiel -44	none -49	vandalisme 232	vol -65
car	collision 57
carambolage	collision 80
caravane	collision 78	none -51	vol 81
carbonise	incendie 70
carglass	bris_de_glace 85
carreau	blessure -126	bris_de_glace 275	dommage_materiel -48	none -42	vol -41
carrefour	collision 145	none -60
carrelage	degats_des_eaux 137
carrosserie	collision -152	dommage_materiel 209	none -45	vandalisme 50	vol -43
carte	autre 172	none -121	vol 56
carton	blessure 198	bris_de_glace 53	collision -62	dommage_materiel -50	none -69	vol -41
cartons	degats_des_eaux 71
casa	collision 42
casablanca	incendie 71
casse	blessure 45	collision 43	dommage_materiel 40	none -60
cassee	bris_de_glace 92
cassees	blessure 224	degats_des_eaux -66	dommage_materiel -74	vol -65
casser	blessure -58	vandalisme 206	vol -55
casserole	dommage_materiel 65	incendie 78	none -41
catalyseur	collision -84	none -121	vol 264
catalytique	vol 102
catastrophe	evenement_climatique 114
caution	autre -96	dommage_materiel 218	none -57
cave	collision -41	degats_des_eaux 84	dommage_materiel -40	evenement_climatique 81	none -47
cc	collision 45	none 87
cede	blessure -82	bris_de_glace 138	degats_des_eaux 64	evenement_climatique 43	none -44
ceder	collision -88	evenement_climatique 75	vol 97
cedez	collision 187
ceinture	collision 99
cela	collision 75	vandalisme 50
celle	collision 110
cellier	degats_des_eaux 232	none -85
celui	collision 40
cendres	incendie 163
centimetres	blessure -50	collision -72	degats_des_eaux 69	dommage_materiel 58
centre	blessure 178	collision 114	dommage_materiel -122	none -68	vol -58
certain	blessure 144	collision -79	dommage_materiel -43	none 129	vandalisme -47	vol -83
cervicale	blessure -68	collision 178
ces	autre -43	vandalisme 97
cest	bris_de_glace -56	collision 69	none 50
cet	vol 47
chacun	collision 58
chaine	blessure -68	none -95	vandalisme -89	vol 316
chais	collision -65	dommage_materiel -59	none 149	vandalisme -45	vol -77
chaise	collision -45	dommage_materiel 72
chaises	collision -201	degats_des_eaux -65	dommage_materiel -68	evenement_climatique 137	incendie 112	vandalisme 113	vol -47
chaleur	dommage_materiel 64	incendie 53
chambre	degats_des_eaux 59	incendie 53
champ	collision 157	dommage_materiel -49	vol -50
chance	bris_de_glace 80	collision 89	degats_des_eaux -41	none -54
change	autre 312	dommage_materiel -46	none -172
changer	collision 41	vandalisme 44
chantier	collision -52	dommage_materiel -76	none -42	vandalisme -43	vol 223
chaque	bris_de_glace 49	degats_des_eaux 102	dommage_materiel -86	none -51
charge	autre 103	bris_de_glace 122	collision -66	none -93
chariot	collision 156	none -44
charpente	incendie 100
chat	collision -53
chaude	degats_des_eaux 97
chaudiere	evenement_climatique 88	vol -51
chauffage	bris_de_glace 71	collision -51	degats_des_eaux 146
chauffard	collision 53
chauffe	degats_des_eaux 165	dommage_materiel -60
chauffeur	bris_de_glace 40
chauffeurs	collision 43
chaussee	evenement_climatique 80
chef	dommage_materiel 59
cheminee	evenement_climatique 47	incendie 116	none -45
chene	collision -111	dommage_materiel 236	evenement_climatique -92
cherche	collision 49
chercher	dommage_materiel 66
chergui	evenement_climatique 110
cheval	collision 94
chevelu	blessure 60	dommage_materiel -64	evenement_climatique 70
cheveux	bris_de_glace 52	collision -58	incendie 85
cheville	blessure 280	collision -125	dommage_materiel -85	none -55
chevreuil	collision 183	dommage_materiel -52
chien	blessure 149	none -47
choc	collision 89
chocs	collision 63	dommage_materiel 69
chose	autre 102
chu	blessure 130	bris_de_glace -40	degats_des_eaux -132	dommage_materiel 160	none -59	vol -50
chute	blessure 168	dommage_materiel 46	none -50
ci	autre 51
ciel	evenement_climatique 129
ciment	blessure 183	collision -50	incendie 48	none -108	vandalisme 86	vol -74
cimetiere	autre 177	collision -47	dommage_materiel -42	incendie 54	none -93
cinq	collision 41	vol 48
circuit	incendie 166
circulation	blessure -40	collision 224	none -71
citerne	blessure -45	degats_des_eaux 154
civile	autre 58	collision -40	none -45
claque	bris_de_glace 240	collision -44	dommage_materiel -64
clavicule	blessure 125	collision 68	none -41
clavier	autre -58	blessure -108	bris_de_glace -64	collision -111	degats_des_eaux -72	dommage_materiel 331	evenement_climatique -53	none -235	vandalisme -84	vol -56
cle	collision -61	none -55	vandalisme 252	vol -69
clermont	evenement_climatique 114
cles	autre 113	none -48	vol 65
cliente	blessure -43	dommage_materiel 126
clientes	bris_de_glace 56	incendie 57
clients	bris_de_glace 49	collision -76	evenement_climatique 142	incendie 156	none -89	vol -99
clignotant	collision 93
clim	collision -90	dommage_materiel 230	evenement_climatique -60	vol -105
clinique	autre 58	blessure 41
clio	autre 108	none -49
cloison	bris_de_glace 43	dommage_materiel 67	incendie 58	none -46
cloque	dommage_materiel 65	incendie 59
cloques	degats_des_eaux -88	incendie 195
cloture	collision -64	degats_des_eaux -40	dommage_materiel 94	evenement_climatique 83
club	dommage_materiel 124	incendie -48	vandalisme 84	vol -76
cm	evenement_climatique 79
coccyx	blessure -41	collision -97	degats_des_eaux 170	dommage_materiel 58
cocher	collision 79
cocotte	bris_de_glace 170	collision -71	degats_des_eaux -90	dommage_materiel 101	incendie -107	none -67	vol -63
coeur	none -73	vandalisme 166	vol 66
coffre	dommage_materiel 51	vol 83
cogne	collision 125
coiffeuse	blessure 86	dommage_materiel 110	none -83
coiffure	dommage_materiel 55	vandalisme 103
coin	blessure -50	bris_de_glace 55	collision -62	dommage_materiel 79	incendie 43
coince	dommage_materiel 79
col	blessure 108	collision 55	vol -41
colis	none -87	vandalisme -62	vol 241
colle	none -49	vandalisme 238	vol -105
college	blessure -47	collision 123	dommage_materiel -63	vol 73
collegue	dommage_materiel 153	none -66
colline	collision -54	evenement_climatique 96	incendie 66
collision	collision 121
colonne	degats_des_eaux 112
combien	autre 130	collision -90	evenement_climatique -42	none 63
commence	evenement_climatique 49
commencer	evenement_climatique 71
comment	autre 205	collision -56	degats_des_eaux -41
commissariat	vol 44
commode	blessure -56	collision -102	dommage_materiel 342	none -54	vol -42
communal	collision 123
commune	collision -95	dommage_materiel 62	none -42	vandalisme 72
compagne	blessure -66	collision 121
compagnie	autre 183	none -61
comprends	autre -58	none 156
compris	incendie 69
compte	collision -77	vandalisme 99
compteur	collision -53	degats_des_eaux 145	evenement_climatique 89	none -42	vandalisme -43
conducteur	collision 43
conducteurs	collision 48
conductrice	collision 42
conduis	collision 86
conduisait	collision 88
conduit	incendie 93
conduite	collision -41	degats_des_eaux 241	dommage_materiel -45	evenement_climatique -59	vol -46
confirme	collision 48	dommage_materiel -61	none 95
confondu	blessure -51	collision 184
congel	collision -63	degats_des_eaux 233	evenement_climatique -65	incendie -99	none -48
congelateur	autre -77	dommage_materiel 122	evenement_climatique 81	vol -47
connaissance	collision 53
conscient	collision 83
conseiller	none 91
console	collision -42	dommage_materiel 162	none -48	vol 43
constatations	incendie 71
constate	blessure -50	bris_de_glace 89	dommage_materiel -41	vol 115
constater	collision -89	dommage_materiel -42	none -86	vandalisme 194
constats	collision 71
conteneur	dommage_materiel -88	incendie 150	vandalisme -68	vol 81
conteste	none 74
continue	collision 70
continuer	none 72
contrat	autre 159	collision -71	vandalisme 62
contre	collision 87
controle	collision 222	dommage_materiel -42	evenement_climatique -52	none -42	vol -61
coordonnees	collision 67
copain	dommage_materiel 90
copains	collision 125
copine	dommage_materiel 163	incendie -89	none -59
copropriete	collision -90	dommage_materiel 183	none -82
coq	vandalisme 73
cordialement	autre 199	collision -52
corniche	collision 93	none -61
corporel	degats_des_eaux 66
correct	none 144
corriger	none 104
cotes	collision 47
cotisation	autre 358	collision -64	none -250	vol -61
couche	evenement_climatique 96
couchee	evenement_climatique 45
coucou	none 101
couette	collision -40	degats_des_eaux -112	dommage_materiel -49	incendie 204
coule	collision -46	degats_des_eaux 246	none -44
coulee	evenement_climatique 240	none -49
couler	degats_des_eaux 69
couloir	blessure 54	collision -66	degats_des_eaux 119
coupe	none -49	vandalisme 52
coupee	blessure -64	collision -56	evenement_climatique 85	vol 83
couper	degats_des_eaux 149
coups	vandalisme 153	vol -42
coupure	bris_de_glace 121	collision -49	dommage_materiel 102
cour	blessure 96	collision 40	dommage_materiel -42
courant	collision -58	dommage_materiel 104
courante	vandalisme 69
courir	blessure -120	collision -177	incendie 82	vol 276
couronne	autre 176
courrier	autre 261	dommage_materiel -46	none -198
cours	vol 50
course	bris_de_glace 46	collision 40
courses	dommage_materiel -41	vandalisme -85	vol 162
court	incendie 126
couru	bris_de_glace 98	collision 52
cousin	degats_des_eaux -40	dommage_materiel 238	none -69
cousine	dommage_materiel 46	vol 98
coute	autre 206	collision -114
couteau	vol 68
couvercle	blessure 98
couvert	autre 198	bris_de_glace -42	collision -59	dommage_materiel 96	incendie -54	none -67	vol -54
couverture	incendie 57
couvre	autre 139	blessure -41	degats_des_eaux -92	dommage_materiel -47	evenement_climatique -76	none 194
couvreur	degats_des_eaux 96
crac	blessure 53	bris_de_glace 53	collision -82	dommage_materiel 136	none -57
crache	blessure -66	degats_des_eaux 122	incendie 40
crame	collision -56	incendie 234
crane	collision -48	dommage_materiel -71	evenement_climatique 159	vandalisme 65
craque	blessure -101	bris_de_glace 132	degats_des_eaux -58	evenement_climatique -144	none -108	vandalisme -106	vol 214
creche	degats_des_eaux 48
creve	degats_des_eaux 55	vandalisme 133	vol -44
creves	none -45	vandalisme 166	vol -54
crie	blessure 63	collision -88	dommage_materiel 115	none -40
crois	collision -45	none 115	vandalisme 54
croise	blessure 230	collision -56
croises	blessure 84	none -66	vol 59
croix	collision -45	none -99	vandalisme 334	vol -80
crosse	vol 127
croyais	none -66	vol 105
cru	collision 109	dommage_materiel -54
crue	evenement_climatique 148
cueillant	blessure 260	vol -76
cuir	collision -57	dommage_materiel 224	none -62	vol -52
cuisine	collision -44	degats_des_eaux 57	incendie 63
cuisse	collision 107
cuisson	bris_de_glace 254	none -83
cumulus	degats_des_eaux 173
cure	autre 141	none -103
cutter	vandalisme 166	vol -68
cuve	dommage_materiel -45	vandalisme 105
cycliste	collision 57
dacia	collision 84	none -61
dakhla	autre 146	blessure 101	collision -119	dommage_materiel -47	none -69	vandalisme -131	vol 98
dalle	blessure -75	collision -42	dommage_materiel 252
date	none 145
dc	vandalisme 40
de	none -41
deboite	collision -56	dommage_materiel -47	evenement_climatique 136
deborde	degats_des_eaux 110
deborder	collision -64	degats_des_eaux 144
debout	collision 152	none -46
debranche	degats_des_eaux 162
debroussailleuse	bris_de_glace 113	collision -62
dechire	blessure 168	none -111
decision	none 122
declaration	collision -40	vol 115
declare	collision -41	incendie 60	none -53	vandalisme 182
declarer	collision 45	none 159	vol -105
decolle	collision -54	degats_des_eaux 265	dommage_materiel -109
decoupe	collision -89	none -82	vandalisme -151	vol 339
decouvert	vandalisme 50
decroche	bris_de_glace 221	dommage_materiel -48	none -56	vandalisme -83
decrochee	collision -92	dommage_materiel 206	vandalisme 76	vol -87
dedan	collision 103	none -51
dedans	collision 69
defonce	collision 92	none -44
degat	degats_des_eaux 87
degats	degats_des_eaux 59
degre	collision -53	degats_des_eaux -57	dommage_materiel 162	incendie 160	none -168	vol -49
degres	dommage_materiel 260	none -110	vol -65
dehors	evenement_climatique 46	incendie 40
dejeuner	dommage_materiel 62
delit	collision 101	vol -44
demain	autre 73
demande	none 45
demenagement	blessure -76	collision -73	dommage_materiel 221
demenageurs	dommage_materiel 148
demoli	collision -131	dommage_materiel -69	vandalisme 306	vol -50
dent	blessure 130	dommage_materiel 144	evenement_climatique -42	none -135
dentaire	autre 280	blessure -48	none -213	vandalisme -55
dentiste	autre 61	blessure 69
dents	blessure 235	dommage_materiel -47
depanneuse	autre 92	collision 67
depart	incendie 117	none -41
departementale	collision 48	dommage_materiel 116
depose	vol 102
deposee	vandalisme 67
deposition	collision -48	vol 137
depositions	collision 89
depot	blessure 45	none -73	vandalisme 159
derange	degats_des_eaux 202	incendie -79	vol -40
deranger	collision 230	none -44	vandalisme -70
derb	degats_des_eaux 41	vandalisme -49	vol 76
dernier	none 65
derniere	blessure 57
derobe	blessure 75	dommage_materiel -50	none -40	vol 87
descendais	collision 175	vol -90
descendu	blessure -46	evenement_climatique 127	incendie 48
descendue	collision -42	degats_des_eaux 91
descendus	incendie 42
desole	collision 93	vol -41
desolee	collision 164	dommage_materiel -115
dessin	blessure 81	collision -49	vandalisme 55
dessine	collision -92	none -92	vandalisme 231	vol -59
dessous	degats_des_eaux 89
dessus	degats_des_eaux 82	none -71
detachee	autre -48	collision 169	dommage_materiel -40
detruit	collision 109	vandalisme -156	vol 68
detruits	degats_des_eaux -147	dommage_materiel 188	none -64	vol -86
deuxieme	collision 42	vol 57
devale	collision 118	dommage_materiel 76	none -48
devan	none -130	vandalisme -55	vol 265
devanture	incendie 54	none -45	vandalisme 116	vol -70
devenu	collision -46	evenement_climatique 94	incendie 146	vol -83
devis	bris_de_glace 55	none 41
devisse	collision -121	none -81	vandalisme 271	vol -77
dh	autre 87
diab	collision 102	none -84
dial	collision 228	degats_des_eaux -91
dicte	collision 52
dieu	dommage_materiel 41
diner	evenement_climatique 82
dirait	evenement_climatique 115
direct	collision 82	none -56	vandalisme -41	vol 44
directrice	blessure 161	bris_de_glace -65	collision -84	dommage_materiel -122	none -41	vandalisme 90	vol -94
dirhams	none -41	vol 143
dis	collision 71	dommage_materiel -46	vol 50
disait	dommage_materiel -43	vol 96
disant	incendie 47	vol 83
disent	collision -122	dommage_materiel -41	none -72	vandalisme 162	vol 69
disparition	vandalisme -43	vol 142
disparu	vol 114
disparus	vol 93
disqueuse	incendie 82
distributeur	blessure -40	collision -40	vandalisme 69	vol 79
dit	collision 45
docteur	blessure 133	none -63
doi	blessure 226	collision -55	degats_des_eaux 104	dommage_materiel -77	none -175	vandalisme -77	vol -92
doigt	autre 49	blessure 78	collision -44	dommage_materiel 98	none -84
doigts	blessure 41	degats_des_eaux -65	dommage_materiel 78	incendie 96
dois	vol 100
doit	autre 63	none 45
dommage	evenement_climatique 97	none -51
donner	vandalisme 85	vol -41
dormais	collision -107	dommage_materiel 151	none -127	vol 171
dormait	collision -64	none -70	vandalisme 132
dormi	autre -46	blessure 105	degats_des_eaux 40
dors	collision 83	dommage_materiel -75
dort	collision 40	dommage_materiel -46	evenement_climatique 77
dos	none 110	vandalisme -52	vol 92
dossier	none 99	vandalisme -52
double	blessure 58	none -43
doucement	collision 64
douche	bris_de_glace 51	collision -43	degats_des_eaux 115	none -40
douleur	collision 100
douleurs	collision 71
doute	collision -43	none 133
dresse	collision 77	vandalisme 51
drive	collision 98
droit	autre 120	blessure -65	collision 69	dommage_materiel 74	none -59	vol -58
droite	bris_de_glace 52	collision 79	none -43
drole	collision -54	vandalisme 122
drone	blessure -67	collision -72	dommage_materiel 290
ds	bris_de_glace 60	dommage_materiel 99	none -85
dun	autre -52	bris_de_glace 48	dommage_materiel 162	none -173	vol -55
duster	collision 148
dyali	collision 46	degats_des_eaux 54
e	collision 48	degats_des_eaux 75	dommage_materiel -45
eau	degats_des_eaux 137	none -43
eaux	degats_des_eaux 93
ebouillante	blessure 78	bris_de_glace -40	collision -66	dommage_materiel 130	incendie -42	none -141	vol -50
echafaudage	bris_de_glace -60	dommage_materiel 169
echappe	blessure -55	collision 112	dommage_materiel 203	none -82	vandalisme -41	vol -43
echappement	collision -68	dommage_materiel -46	none -66	vandalisme 163	vol 58
echauffement	blessure -81	incendie 264
echelle	blessure 121	bris_de_glace 111	collision -119
eclair	blessure -48	degats_des_eaux 46	dommage_materiel 145	evenement_climatique 105	incendie -105	none -69	vandalisme -52	vol -42
eclat	blessure -45	bris_de_glace 142	collision -84	dommage_materiel 50	none -48	vandalisme 66
eclate	bris_de_glace 71	evenement_climatique 49
eclatee	bris_de_glace 93	collision -46	degats_des_eaux 114	none -45
eclats	bris_de_glace 253	dommage_materiel -41	vandalisme -46
ecorchure	collision -128	dommage_materiel -44	evenement_climatique 258	incendie -65
ecran	dommage_materiel 180
ecrase	collision 106	evenement_climatique 84	none -42
ecris	blessure 54
ecrit	collision 67	vol -40
edf	collision 78	dommage_materiel 77	none -57
effectue	bris_de_glace -88	collision -50	vandalisme 204
effondre	blessure -75	bris_de_glace 142	collision -76	dommage_materiel 62	evenement_climatique -50
effraction	bris_de_glace 128	vandalisme -43
egare	autre 494	blessure -47	collision -91	dommage_materiel -66	none -353	vandalisme -52	vol -109
el	none -40	vol 90
electricien	evenement_climatique 40
electrique	incendie 58
elevateur	collision 138
eleve	autre 160	blessure -85	bris_de_glace 88	none -44
elle	collision 43
elles	collision -144	vandalisme 250
embarque	vandalisme 77	vol 45
embouti	collision 153	none -44
embrase	blessure -58	incendie 236
embrasse	collision 280	dommage_materiel -58	none -63
emporte	collision -68	dommage_materiel 122	none -56	vol 87
empreintes	vol 77
encastre	dommage_materiel 62
encastree	collision 52	degats_des_eaux 142	dommage_materiel -72
enceinte	degats_des_eaux 65	dommage_materiel -54
enclos	none -84	vol 231
encore	vol 46
end	vol 48
endormi	collision 146
enfant	collision 76
enfin	dommage_materiel 73	none 40
enflamme	collision -74	incendie 255	none -42
enfonce	collision 41	evenement_climatique 66	none -42
enfoncee	collision 92	vol -42
english	none 91
enorme	collision -118	dommage_materiel 62	evenement_climatique 102
enquete	blessure -43	collision -73	incendie 109	vandalisme 130
enregistre	collision 115	none -50
enregistree	vandalisme 112	vol 97
enseigne	collision -49	vandalisme 168	vol -44
ensemble	degats_des_eaux 42
entaille	blessure -107	bris_de_glace 247	collision -138	dommage_materiel -70	none -45	vandalisme -77	vol 160
entendu	none 74	vol 75
entier	collision -64	evenement_climatique 48	incendie 60
entiers	evenement_climatique 146	vol -40
entorse	blessure 89	collision 52	dommage_materiel -40
entrainement	blessure 377	collision -90	dommage_materiel -116	evenement_climatique -45	none -268	vol -45
entre	autre 77
entree	bris_de_glace 53
entrepot	collision -48	incendie 150	none -48	vandalisme -131	vol 150
entreprise	dommage_materiel 76
environ	collision 47	degats_des_eaux 47
envole	bris_de_glace -75	collision 64	evenement_climatique 218	none -83	vandalisme -42
envolee	blessure -67	evenement_climatique 158	none -41	vol 94
envolees	dommage_materiel -42	evenement_climatique 68	vol 73
envoles	vol 114
envoye	autre 48	bris_de_glace 45	none -42
envoyer	autre 187	none -41	vol -40
epaule	dommage_materiel 87	evenement_climatique 52
eponge	degats_des_eaux 161
epouse	none -52	vol 89
equipage	collision 128	degats_des_eaux -93	dommage_materiel -64	incendie 110	vandalisme -46
equipe	blessure 128	bris_de_glace -48	vandalisme -45
erafle	collision 127
eraflure	bris_de_glace 100	collision -43
erreur	blessure -80	incendie 58	none 181
es	degats_des_eaux 69
escabeau	blessure 214	vol -74
escalier	blessure 82	collision -43	dommage_materiel 70	vandalisme -40
espagnole	vandalisme 91	vol -43
essaouira	collision 79	vol -50
essaye	bris_de_glace 88	collision -65	none -51	vandalisme -119	vol 182
essuie	autre -49	dommage_materiel 104	vandalisme 46	vol -45
etage	collision -59	dommage_materiel 130	evenement_climatique 108	none -74
etagere	blessure -174	collision -64	dommage_materiel 370	none -55	vol -41
etai	degats_des_eaux -51	dommage_materiel 113
etaient	vandalisme 51
etant	bris_de_glace -41	collision 187	dommage_materiel -92	evenement_climatique -41	incendie 100	none -81	vandalisme -46
ete	none -42
eteint	incendie 112
etendu	autre 218	collision -126	degats_des_eaux -55	dommage_materiel -61	incendie 88	none -202	vol -85
etes	autre 193	none -62	vol -49
etincelle	evenement_climatique 62	incendie 55
etincelles	degats_des_eaux 106
etions	vandalisme 46
etoile	bris_de_glace 220	collision -74	none -46
etoilee	vandalisme 58
etre	none 48
etroite	collision 322	dommage_materiel -40	none -120	vandalisme -42
etudiant	collision 97	vol -61
euh	none 189
euros	autre 58	none -48
eux	dommage_materiel 85	vandalisme 84
evacuation	degats_des_eaux 55
evacue	collision -57	evenement_climatique 101	incendie 147	none -65
evacues	evenement_climatique 115	incendie 78	vol -55
evier	collision -66	degats_des_eaux 119	dommage_materiel 142	none -71	vol -48
eviter	bris_de_glace -49	collision 211	dommage_materiel -41	none -44
ex	collision -76	dommage_materiel -132	none -56	vandalisme 368	vol -70
exact	bris_de_glace -40	none 154
exactement	none 108
excuse	bris_de_glace 114	collision -73	degats_des_eaux 67
excuser	bris_de_glace 127	none -49
excuses	dommage_materiel 87	incendie -40
excusez	incendie 67	none -46
existe	autre 148	blessure -55	incendie 103	none -55	vol -58
expert	none 108
explique	collision 79
expliquer	autre 102	dommage_materiel -40	none 72
exploitation	degats_des_eaux 89	none -95	vol 120
explose	bris_de_glace 62	incendie 47	none -40
explosee	bris_de_glace 99	collision -46	none -47	vandalisme 69
exploses	dommage_materiel 103
explosion	incendie 187	none -44
expres	none -59	vandalisme 189
extincteur	vandalisme 104
extincteurs	bris_de_glace -56	vandalisme 220	vol -144
f	bris_de_glace -42	collision 217	none -48
fac	none -42	vol 138
facade	vandalisme 60
face	collision 63	incendie 40
facteur	dommage_materiel -52	vol 170
facture	autre 89	collision -65
faire	autre 51
faisais	blessure -68	bris_de_glace 110	collision -43	vol 139
faisant	collision -80	dommage_materiel 116	none -48	vandalisme -45	vol 82
faite	collision -51	none -62	vandalisme 87	vol 139
faits	collision 75
fallu	autre 168	degats_des_eaux -45	dommage_materiel -50
famille	evenement_climatique 56	none -45
farine	degats_des_eaux 77	incendie 41
fauche	collision 135
fauchee	collision 54
faudrait	blessure 78	bris_de_glace 49	collision -57	dommage_materiel -42	none 125
faut	autre 128	collision -107	dommage_materiel 55
fauteuil	vandalisme 46
fautif	bris_de_glace 108
faux	none 48	vol 64
fe	autre 58	bris_de_glace 53	evenement_climatique 60	none -136
fele	blessure 105	bris_de_glace 63	none -61
felee	bris_de_glace 104	degats_des_eaux 43	vol -46
femur	blessure 193	vol -49
fendu	bris_de_glace 138	degats_des_eaux 89	none -79
fendue	bris_de_glace 220	none -45	vol -49
fenetre	bris_de_glace 180
fenetres	bris_de_glace -102	incendie 97	vandalisme 118
fer	collision -48	dommage_materiel 190	none -67
ferme	vol 40
fermee	bris_de_glace 120	collision -60	none -93	vol 127
fermer	blessure -78	bris_de_glace 134	degats_des_eaux 89
fermeture	degats_des_eaux 171	dommage_materiel -41	evenement_climatique -149	vol 55
fermier	incendie 121	vandalisme 96	vol -125
fete	blessure 59	dommage_materiel -41	incendie 73
fetes	blessure 251	collision -82	dommage_materiel -67	incendie -41	none -154	vandalisme -62
feu	incendie 139	none -41
feuille	collision 62
fiat	collision 47
fichu	collision 86	degats_des_eaux 77	vol -72
file	collision 79
filme	collision -57	none -57	vandalisme 103	vol 62
fils	dommage_materiel 110	none -62
fin	evenement_climatique 56
finalement	none 44
fini	collision 80	dommage_materiel 45
fissure	bris_de_glace 205	collision -48
fissuree	blessure -102	bris_de_glace 122	degats_des_eaux 126	dommage_materiel 75	none -77	vandalisme -51
fissures	bris_de_glace -55	evenement_climatique 215	none -41
flambe	incendie 143
flamme	dommage_materiel 131	none -40
flammes	incendie 153	vol -47
flanc	collision 73	none -58	vandalisme 52
flaque	degats_des_eaux 164	none -48	vol -93
fleuriste	collision 194	dommage_materiel -97	vandalisme -45
flexible	degats_des_eaux 118
flic	collision 206	dommage_materiel -45	vandalisme 47	vol -47
flics	vol 65
flotte	degats_des_eaux 197
fna	vandalisme 60
foin	collision 101	incendie 95	vandalisme -69
fois	autre 65	none -70
fonce	collision 248	none -79
fond	dommage_materiel 132	evenement_climatique 69	incendie -85	none -58	vandalisme -42	vol -46
fondu	degats_des_eaux 76	incendie 88
fondue	incendie 242	none -63
food	collision 147	dommage_materiel -91	none -44	vandalisme 102
foot	autre -44	blessure 231	bris_de_glace 63	collision -45	dommage_materiel -40	none -59	vandalisme -57
force	vol 149
forcee	vol 133
forcement	collision 63
forces	collision 51
forme	collision 103
formel	autre 46
fort	bris_de_glace 124	collision -43	vol 46
fortes	blessure -136	bris_de_glace -70	collision -42	degats_des_eaux -44	dommage_materiel -50	evenement_climatique 265	none -59	vandalisme -47	vol -47
fosse	collision 187
foudre	dommage_materiel -44	evenement_climatique 147
fouet	collision 76
foule	degats_des_eaux 63	vandalisme 75
foulee	blessure 91	none -43	vandalisme -42	vol 74
four	bris_de_glace 115	collision -43	dommage_materiel 51	incendie 42	none -40
fourgonnette	collision 94
fournil	vol 46
fournir	autre 63	none 96
fourriere	autre -58	collision -240	dommage_materiel 313	none -62
foutu	collision -98	dommage_materiel 213	none -42
foutus	degats_des_eaux 70
fracas	dommage_materiel 86	evenement_climatique 49	none -43
fracasse	bris_de_glace 136	collision -80	degats_des_eaux -71	dommage_materiel 131
fracture	blessure 147
fracturee	blessure 99	vol 59
frais	autre 193	dommage_materiel -54	none -57
francais	bris_de_glace -69	collision 138	incendie 58
france	collision 81
franchement	none 184	vandalisme -54
franchise	autre 162	collision -109	dommage_materiel 112	evenement_climatique -114	none -70
frappe	collision 90
frayeur	bris_de_glace 68
frein	collision 248	degats_des_eaux -48	dommage_materiel -70	incendie -43	none -80	vandalisme 112	vol -77
freine	collision 140	none -48
frere	vol 63
frigo	dommage_materiel 76	evenement_climatique 41
friteuse	dommage_materiel 51
froid	bris_de_glace 199	none -59
froissee	collision 68
frole	collision 106	evenement_climatique 63
front	autre -44	blessure 83	collision 49
frotte	collision 184	none -49
frousse	bris_de_glace 122	collision -71
fui	collision -89	degats_des_eaux 276	dommage_materiel -71	evenement_climatique -80
fuit	degats_des_eaux 92
fuite	degats_des_eaux 144
fumait	incendie 130
fumee	incendie 127
fumees	incendie 129
fusee	collision -55	degats_des_eaux -159	dommage_materiel -40	incendie 290
g	collision 111	dommage_materiel -40	none -72
gagne	incendie 165
gamin	blessure 107	collision -73	dommage_materiel -57
gamins	blessure 112	bris_de_glace 63	none -70
garage	vandalisme 63
garagiste	bris_de_glace 215	collision -66	none -104
garant	collision 367	dommage_materiel -82	none -84	vol -58
garantie	autre 148	collision -46
garcon	blessure 50	dommage_materiel -45	none -99	vol 184
garde	dommage_materiel 78
gare	collision 76	vol 43
garee	collision 43	vol 50
gars	collision 43	vol 68
gateau	bris_de_glace 80	dommage_materiel 84
gauche	collision 57
gaz	incendie 64	vol 108
gel	bris_de_glace 129	collision -54	degats_des_eaux 53	dommage_materiel -46	evenement_climatique 92	none -119
gendarmerie	none -40	vandalisme 44	vol 55
gendre	collision -167	evenement_climatique 111	incendie 165
generaliste	collision 56
genou	blessure 129	none -69
genoux	blessure -49	bris_de_glace 106	dommage_materiel -68	vol 80
genre	autre 243	dommage_materiel -84	none -176
gens	collision 89	none -71
gentil	collision 59	dommage_materiel -70	none 136
gentille	blessure -108	dommage_materiel -57	vol 171
gentils	collision -81	vol 122
gerant	vol 80
gerard	blessure -42	collision -76	dommage_materiel 107	vandalisme 75
gere	evenement_climatique 96
gestionnaire	degats_des_eaux 62	none 51
gite	dommage_materiel 87	incendie -40
glace	autre -52	bris_de_glace 98	dommage_materiel 91	vandalisme -46
glaces	none -45	vandalisme 256	vol -88
glacons	bris_de_glace -52	collision -72	dommage_materiel -100	evenement_climatique 217	none -40	vandalisme -49
glisse	blessure 68	degats_des_eaux 83	dommage_materiel -47
glissiere	collision 100
glovo	collision 60
golf	bris_de_glace 125	dommage_materiel -46	evenement_climatique 57	none -50
gondole	degats_des_eaux 119
gonfle	blessure 124	collision -48
gorge	blessure 91
goutte	degats_des_eaux 149	none -43
gouttiere	dommage_materiel 85	evenement_climatique 57	vandalisme -42
gps	bris_de_glace -56	collision 54	dommage_materiel -45	none -114	vol 255
grace	collision -41	evenement_climatique 131
grande	bris_de_glace 206	collision -160	evenement_climatique 40	vol 53
grandit	bris_de_glace 56	degats_des_eaux 47	none -50
grands	collision -42	degats_des_eaux 98	incendie 84
grange	incendie 131
grave	collision 41
gravee	collision -71	none -134	vandalisme 236	vol -46
gravier	bris_de_glace 244	collision -101
gravillon	bris_de_glace 179	collision -54	evenement_climatique -42
gravillons	bris_de_glace -113	collision 298	none -85
grele	evenement_climatique 179
grelons	evenement_climatique 204
grenier	blessure -47	degats_des_eaux 122	incendie 75
grenoble	blessure 316	collision -176	dommage_materiel -70	none -155	vandalisme -40
greve	autre 155	none -40
grillage	vandalisme -146	vol 257
grille	dommage_materiel 50
grilles	incendie 63
grise	autre 177	none -124
gros	bris_de_glace 51	evenement_climatique 61
grosse	evenement_climatique 60
groupe	vandalisme 43
gueliz	vol 41
habitation	degats_des_eaux 108	dommage_materiel 47	evenement_climatique -54
haie	incendie 79
hall	degats_des_eaux -43	evenement_climatique 68	none -60	vol 81
halloween	vandalisme 103
hamdoulah	incendie 81
hamdoullah	evenement_climatique 44
hammam	blessure 78	none -69	vol 96
hanche	blessure 75	vol 80
hangar	evenement_climatique 120
haut	bris_de_glace 54
hauteur	bris_de_glace 109	evenement_climatique -47
hauts	incendie 54
hay	incendie 96	none -77
hayon	bris_de_glace 102	collision 142	none -64	vandalisme -51
hectares	collision -58	incendie 135
hein	collision -48	dommage_materiel 87	incendie -43	vol 100
helas	none 103
helico	blessure 92
hello	collision 150	evenement_climatique -46
hematome	blessure 57	degats_des_eaux 102	none -44
heures	collision 50
heureusement	vandalisme 59
heurte	blessure 71	bris_de_glace 58	collision 74	dommage_materiel -54	none -49
histoire	collision 92	vandalisme 64	vol -69
home	evenement_climatique 58	vol 45
homme	blessure 45	collision -44	dommage_materiel -52	vol 131
hommes	vol 108
honte	collision -158	dommage_materiel 234	vandalisme -40	vol 66
hopital	blessure 50
hors	degats_des_eaux 75
hospitalisee	autre 50	blessure 122	collision -75	none -44
hotel	autre 160	none -74
hotes	collision -82	degats_des_eaux -77	dommage_materiel 171	evenement_climatique 103	none -53
hotte	incendie 58	vandalisme 49
hui	none 55
huile	blessure 95	collision 57	none -58
humain	none 71
humaine	collision 58	degats_des_eaux 51	none -45
humains	degats_des_eaux 93
humidite	degats_des_eaux 106
hurle	evenement_climatique 90
ici	degats_des_eaux 45
idee	collision -64	none 224
identite	blessure 108
ifrane	evenement_climatique 52
ignore	none 152
ils	vol 88
immatriculation	bris_de_glace 117	collision -106	none -73	vol 137
immobilise	collision 177	vol -72
impact	bris_de_glace 155	none -40
impossible	collision 42	vol 68
in	none 73
incendie	collision 41	incendie 74
incommode	degats_des_eaux 60	incendie 91
inconnus	collision -66	incendie -85	vandalisme 264	vol -75
indemne	collision 93
indemnes	collision 75	evenement_climatique 64
individus	vol 140
infiltration	degats_des_eaux 116
infiniment	none 65
infirmiere	degats_des_eaux 104	dommage_materiel -65
inhale	incendie 43
inondation	degats_des_eaux -66	evenement_climatique 222
inonde	blessure -49	collision -47	degats_des_eaux 262	none -47
inondee	evenement_climatique 77
insert	bris_de_glace 245	incendie -84
instant	vandalisme 70
instituteur	collision 55
institutrice	none -49	vandalisme 179
insulte	vandalisme 83
insultes	vandalisme 134
intact	dommage_materiel 101	evenement_climatique -69
intacte	bris_de_glace 108	evenement_climatique 59	vol -47
intacts	incendie 186	none -113
interdit	blessure 73	collision 69
interieur	collision -63	dommage_materiel 96	vandalisme 73	vol -42
interieure	bris_de_glace 43	degats_des_eaux 224	dommage_materiel -57	vandalisme -43
intervention	collision 162	none -56
intervenue	collision 60	vandalisme 142	vol -66
intoxication	blessure 177	collision -47
iphone	blessure -112	dommage_materiel 194	none -48	vol 55
irai	degats_des_eaux 60	none -72	vol 134
irm	blessure 252	collision -47	dommage_materiel -53	none -145
isolant	degats_des_eaux 127	evenement_climatique -42
istanbul	autre 128	none -54
itt	blessure 148	vol -85
ivre	bris_de_glace -57	collision 105
jacking	collision -71	vol 171
jai	collision 40	none -50
jamais	evenement_climatique 69	none 72	vol -64
jambes	collision 112	degats_des_eaux 48	vol -82
jante	dommage_materiel 192	evenement_climatique -44	none -51	vol -68
jantes	dommage_materiel -57	none -48	vol 195
janvier	vol 54
jardin	evenement_climatique 57	incendie 52	none -40
jardinier	bris_de_glace 107
jardinieres	degats_des_eaux 127	dommage_materiel -50	vandalisme 69
jean	vandalisme 43
jemaa	vandalisme 47
jete	bris_de_glace -62	degats_des_eaux -45	dommage_materiel -57	incendie 53	none -54	vandalisme 287
jeter	bris_de_glace 88
jeune	collision 141	dommage_materiel -40
jeunes	blessure -47	collision -40	incendie 66	vandalisme 118
jle	dommage_materiel -125	vandalisme 264	vol -48
jme	blessure -47	collision 83	dommage_materiel 41	evenement_climatique 59
joint	bris_de_glace 47	degats_des_eaux 66
jointe	none -78	vandalisme 44	vol 141
jouait	autre -69	blessure 160	collision -100	dommage_materiel 73
jouant	bris_de_glace 66	collision -52	dommage_materiel 105
joue	collision -102	degats_des_eaux 68	dommage_materiel 60	none -42	vandalisme 98
jouer	autre 70	blessure 187	collision -68	none -67	vandalisme -55
journee	none 50
jours	none 47
jsui	collision 72	dommage_materiel -40	evenement_climatique 49	vandalisme 63
jsuis	collision -43	dommage_materiel 128
juge	collision 106	vandalisme -41
juillet	incendie 52	vol 44
juin	none 66
jure	collision 154	dommage_materiel -76	incendie 49
juridique	autre 165
jus	degats_des_eaux 95	dommage_materiel 44
jusque	collision 53
justement	none 89
kangoo	collision 56
keufs	collision 104
ki	collision 69	degats_des_eaux 47	none -63
kilometres	bris_de_glace 42
kine	vandalisme 66
km	none 89
ko	collision 85	dommage_materiel 128	none -73	vol -43
koi	autre 211	dommage_materiel -73	none -142
la	none -44
labas	collision 145	degats_des_eaux -94	dommage_materiel -50	evenement_climatique 112	none -44
labrador	dommage_materiel 215	none -94
lac	collision 140	degats_des_eaux -52	dommage_materiel 180	none -81	vol -78
lacere	vandalisme 192	vol -42
laceres	incendie -53	vandalisme 199	vol -57
lache	collision -53	degats_des_eaux 76	dommage_materiel 77
lahcen	incendie 93
laisse	dommage_materiel 87
laissez	bris_de_glace -42	collision 43	dommage_materiel -84	none 194
lambert	blessure 166	bris_de_glace -148	collision 112	none -59	vandalisme -55	vol -71
lampadaire	collision 111
langue	blessure -131	collision 151	none 97
lateral	collision 50
lavabo	collision -65	degats_des_eaux -53	dommage_materiel 96	none -52	vandalisme 189	vol -42
lave	collision -41	degats_des_eaux 72	dommage_materiel 130	none -90
laver	degats_des_eaux 201	none -43
leclerc	collision 70
lecteur	collision -82	dommage_materiel 284	none -124	vandalisme -44
leger	collision 81
legerement	incendie 78
lendemain	blessure 76	collision -46	vol 109
lesion	collision 75
lettres	collision -47	none -54	vandalisme 231
leur	dommage_materiel 70
leurs	collision -44	degats_des_eaux 122	dommage_materiel -59	evenement_climatique 95	incendie 44	vol -87
levant	dommage_materiel 90
leve	evenement_climatique 86
lever	evenement_climatique 153	incendie -47
levre	blessure 145
liberale	collision 48
librairie	blessure -68	degats_des_eaux 163
lieux	vandalisme 106
ligament	blessure 287	collision -69
lille	autre 138	dommage_materiel -49	none -76
limoges	blessure -66	dommage_materiel 198
linge	dommage_materiel 84	incendie 67	none -45
lino	degats_des_eaux 270	dommage_materiel -106	none -70
liquide	vol 109
lisbonne	autre 124	none -53	vol 57
lit	degats_des_eaux 52
litres	degats_des_eaux 81	vol 84
livraison	collision 51
livres	collision -87	degats_des_eaux 268	evenement_climatique -82
livreur	dommage_materiel 66
lo	blessure -67	collision -66	degats_des_eaux 131	dommage_materiel 50	evenement_climatique 69	vol -42
local	incendie 40
locataire	collision -62	degats_des_eaux 74	vandalisme 118
locataires	collision -49	degats_des_eaux 138
location	dommage_materiel 91
logan	collision 85
loin	bris_de_glace 85	dommage_materiel -58	vol 66
lol	blessure 86
long	collision -81	degats_des_eaux 110	vandalisme 118
longue	bris_de_glace 89	collision -100	dommage_materiel 66	incendie 103
longueur	bris_de_glace 48
lopez	bris_de_glace 47	collision -73	degats_des_eaux 103
lordi	bris_de_glace -100	evenement_climatique 99	vol 125
lors	blessure 47	dommage_materiel 49	none -48	vandalisme -43	vol 65
loue	dommage_materiel 98	evenement_climatique 40
loueur	collision 50
louis	blessure -53	collision -122	degats_des_eaux -42	dommage_materiel 230
lourd	collision 46
lourde	degats_des_eaux -50	evenement_climatique 223
lucarne	bris_de_glace 56	collision -55	evenement_climatique 119
lumiere	blessure -62	collision 87	dommage_materiel -44	vol 102
lunette	autre 42	bris_de_glace 286	collision -97	dommage_materiel -41	none -79
lunettes	dommage_materiel 111
lustre	collision -67	degats_des_eaux 197	dommage_materiel 42	none -45
luthier	blessure 43	none -55	vol 95
luxe	blessure -121	collision 125	degats_des_eaux 104	none -44
lycee	vol 98
lyon	collision 59
m	none -40
m2	degats_des_eaux -112	dommage_materiel -40	evenement_climatique 170
ma	none -40
macbook	dommage_materiel 100
machine	degats_des_eaux 85	dommage_materiel 80	none -47
machines	collision -44	incendie 92
machiniste	collision 67
machoire	blessure 170	collision -186	dommage_materiel -54	evenement_climatique 139	none -69	vandalisme -99	vol 69
magasin	bris_de_glace 45	degats_des_eaux 50
mai	autre 64	none 68
mains	collision -69	incendie 73	vol 52
maintenant	bris_de_glace -47	collision -55	dommage_materiel 79
maire	autre -40	collision -109	dommage_materiel -67	incendie 94	none -110	vandalisme 294	vol -121
mairie	evenement_climatique 60	none -46	vandalisme 74	vol -43
maison	evenement_climatique 58
maitrise	collision -41	degats_des_eaux -67	incendie 175
malade	autre 111	blessure -97	collision 55	dommage_materiel -52	none -64	vandalisme 152	vol -66
malinois	blessure 139
malins	vandalisme 154
maman	collision 67	dommage_materiel -45
mamie	collision 124	dommage_materiel -40	evenement_climatique 43
manege	blessure 104	evenement_climatique 44
manette	collision -52	dommage_materiel 121
mange	blessure 82	collision -109	dommage_materiel 116	none -70	vandalisme -46	vol 65
manger	collision 45	degats_des_eaux 109
manoeuvrant	collision 174	dommage_materiel -70
manoeuvre	degats_des_eaux 103
manque	vol 112
manteau	collision -60	dommage_materiel -93	incendie 64	vol 178
marchandise	autre -43	vol 73
marche	collision 44
marches	bris_de_glace 45	degats_des_eaux 53
mari	bris_de_glace 54	collision 67	dommage_materiel -43
mariage	vol 121
mariee	collision 92	dommage_materiel 147	incendie -76	none -75
marjane	collision 108
marrakech	collision 44	dommage_materiel 57	vol -62
marre	none 124
mars	none 54
marseille	collision 64	vol 69
marteau	evenement_climatique 63	vandalisme 64
masse	bris_de_glace -51	collision -67	dommage_materiel -47	vandalisme 254	vol -53
mat	blessure 45	collision 46
match	collision -52	vandalisme 94
matelas	bris_de_glace -40	degats_des_eaux 51	vandalisme 77	vol -40
materiel	vol 65
maternelle	bris_de_glace -60	collision 87	vandalisme 76
matinee	bris_de_glace -93	collision 147	dommage_materiel -51	none 51	vandalisme 51	vol -70
matricule	none 145
mauvaise	degats_des_eaux 40
mcdo	collision 69
mdr	collision 84	evenement_climatique 56
me	blessure 56
mec	collision 58	dommage_materiel 47	incendie -46	vandalisme -51
mechant	collision -73	degats_des_eaux -167	dommage_materiel 96	incendie 184	vandalisme -47
med	none -75	vandalisme -57	vol 181
medecin	blessure 90
medical	degats_des_eaux 57	vandalisme 57
megot	incendie 149	none -40
meknes	collision 61
melon	bris_de_glace -43	dommage_materiel 167	none -47	vandalisme -41	vol -54
menace	collision -79	vandalisme 94	vol 86
menthe	bris_de_glace -62	dommage_materiel 263	none -212	vandalisme -70
menton	blessure 78	collision 117	degats_des_eaux -51	dommage_materiel -40	none -50
mer	autre 55	collision 54	evenement_climatique 98	none -73
merci	none 50
merveille	bris_de_glace 218	collision -102	none -44
mes	none -52	vol 46
message	none 81
messe	vol 75
mesure	autre 281	none -253	vol -85
metier	evenement_climatique 51
metre	collision -58	degats_des_eaux 56	none -52	vandalisme 82
metres	collision 63	evenement_climatique 91
metro	blessure 42	vol 114
meubles	evenement_climatique 58	incendie 51
meuf	collision 137	none -53
mi	autre -40	blessure -47	bris_de_glace -57	collision -74	degats_des_eaux -60	dommage_materiel 325	evenement_climatique -44	none -237	vandalisme -52
mien	vandalisme 49
mienne	collision 46
mieux	collision 53	dommage_materiel -112	vol 99
milieu	bris_de_glace 61	collision 41
mille	bris_de_glace 190	collision -61	dommage_materiel -51	incendie -69	vol 84
min	collision 147
minerve	collision 63
mini	evenement_climatique 110
minuit	collision 115	none 52	vol -95
minutes	evenement_climatique 44
miracle	bris_de_glace 65
miroir	bris_de_glace 261	dommage_materiel -45	none -76	vandalisme -99
miroirs	collision -45	vandalisme 251	vol -135
mis	incendie 42	vandalisme 70
mise	collision 86	degats_des_eaux -42	dommage_materiel -67	vol 98
mitoyen	incendie 121
mm	collision -114	none -57	vandalisme 71	vol 120
mme	collision -58	dommage_materiel 118
mn	collision -55	degats_des_eaux 63	incendie -49	none -108	vol 183
mobylette	collision 171	dommage_materiel -41
mode	collision -43	dommage_materiel -92	vandalisme -46	vol 198
mohammedia	incendie 62
moi	collision 43
moindre	degats_des_eaux 40
moins	collision 46	none 74
moisissures	degats_des_eaux 209	evenement_climatique -46
moitie	evenement_climatique 66
mollet	blessure 212	collision -50	degats_des_eaux -60
moment	dommage_materiel 81
mon	none -44
moniteur	blessure 147	collision -56	vol -43
monsieur	collision 40
montait	collision -81	degats_des_eaux -40	dommage_materiel 165	evenement_climatique 113	incendie -62	none -44
montant	autre -79	none 145
monte	collision -102	vandalisme -62	vol 213
montee	autre -41	dommage_materiel 69	evenement_climatique 104	vol -46
montelimar	autre 73	bris_de_glace 74	collision 65	evenement_climatique -68
montes	collision 46	degats_des_eaux -42	dommage_materiel -41	evenement_climatique 124
montre	vol 113
montres	vol 62
moquette	degats_des_eaux 104	dommage_materiel 73	evenement_climatique -65
moral	collision 84
morceau	bris_de_glace 70	degats_des_eaux 97	dommage_materiel -49
morceaux	bris_de_glace 98	dommage_materiel 63	none -40	vol -48
mordu	blessure 152	collision 58	none -41
mort	dommage_materiel 110
morte	autre 67	collision 49
mosquee	collision 80
mot	collision 137
motard	collision 65
moteur	collision -45	incendie 116
moto	collision 49	none -46	vol 58
mots	blessure 92	collision 100	dommage_materiel -42	vol -88
mouille	blessure 126	collision -102	degats_des_eaux 59
mouillee	degats_des_eaux 82
mouillees	blessure 141	collision -59	degats_des_eaux 82
mousse	collision -45	vandalisme 212	vol -89
moyen	degats_des_eaux -79	incendie 139	vandalisme 57
mr	degats_des_eaux 110	incendie 73
multiprise	degats_des_eaux 78	incendie 89
mur	collision -69	degats_des_eaux 67	dommage_materiel 78	none -45
muret	collision 223	vol -51
murs	bris_de_glace -70	evenement_climatique 58	none -44	vandalisme 114
musique	vandalisme 74	vol 46
mutuelle	autre 127
mystere	none 72
nan	collision -41	none 184
nationale	collision 79
naturelle	evenement_climatique 114
negatif	none 106
neige	evenement_climatique 159
neiman	none -46	vandalisme -110	vol 240
nerfs	degats_des_eaux 43
net	blessure -71	bris_de_glace 141	collision -45	none -72	vol 121
nettoyage	bris_de_glace 62	vandalisme 98
neuf	dommage_materiel 171
neuve	collision 111
neveu	collision -63	dommage_materiel 127
nez	collision 70
nice	collision 85
nie	degats_des_eaux 45
niece	dommage_materiel 77
niort	blessure 105
niveau	collision 64
noel	vol 87
noir	incendie 111	none -43
noirci	incendie 100
noircie	incendie 45	vandalisme 107
noire	collision 40
noires	incendie 109
noirs	incendie 43
nom	collision 50	degats_des_eaux -43
noms	vandalisme 48
non	none 85
note	collision 57
nou	collision -60	dommage_materiel -67	evenement_climatique 119	incendie 145
nouveau	bris_de_glace -258	none 335
nouvelle	autre 45	collision 150	none -62
nouvelles	degats_des_eaux -112	none 177
novembre	autre 65	none -53
noye	blessure -67	degats_des_eaux -56	dommage_materiel 107	evenement_climatique 82	incendie 78	none -49
noyee	collision -56	degats_des_eaux 251	evenement_climatique 54	none -133	vol -50
nul	collision 96	dommage_materiel -73	none -48	vol 48
numero	collision 50	none 58
numeros	collision 42
nuque	collision 83
nus	bris_de_glace 197	dommage_materiel -70	vandalisme -130
o	blessure 57	collision 51	none -80	vol 81
objet	collision -105	vol 140
observation	blessure 76	dommage_materiel -50	evenement_climatique 95
occupant	degats_des_eaux 81
octobre	collision 47
odeur	degats_des_eaux 67
oeil	vandalisme 43
oeufs	vandalisme 58
offert	bris_de_glace 57	dommage_materiel -66	incendie 109
oiseau	bris_de_glace 116	vol -46
okay	blessure -60	collision 294	evenement_climatique -48	none -116
oliviers	incendie 111
omar	degats_des_eaux 102
oncle	evenement_climatique 60
onze	evenement_climatique 50	vandalisme 41
opel	collision 155	dommage_materiel -61	evenement_climatique 55	none -54
opere	autre 216	bris_de_glace 64	collision -40	dommage_materiel -57	none -46	vol -43
operee	collision 73
opticien	autre 109
or	blessure -73	collision -54	degats_des_eaux -46	dommage_materiel 64	incendie -45	vol 220
orage	dommage_materiel 62	evenement_climatique 135
oranges	dommage_materiel -80	evenement_climatique 191	none -40	vandalisme -48
ordi	collision -47	dommage_materiel 105	incendie -55	none -80	vandalisme 56	vol 100
ordinateur	dommage_materiel 87
ordre	collision 61
oreille	blessure 134	collision -63	dommage_materiel -46	evenement_climatique 159	incendie -64
orgueil	collision 134	none -44
origine	collision -121	degats_des_eaux 200	incendie 126	none -117	vol -53
orteil	blessure 67	collision -94	dommage_materiel 205	none -58
ose	blessure -44	bris_de_glace 55	collision -93	dommage_materiel -80	incendie -65	vandalisme -145	vol 318
ou	autre 59
ouais	dommage_materiel -56	none 144
oublie	autre 98
oubliee	dommage_materiel -63	incendie 286	none -74
oued	evenement_climatique 150
ouf	blessure -50	collision -45	degats_des_eaux 103	dommage_materiel 112	evenement_climatique -40	none -53	vandalisme 40
oui	none 142
ourika	collision -70	evenement_climatique 326	vol -121
outil	vol 89
outils	vol 117
ouverte	collision 42	dommage_materiel -41
ouverture	vandalisme 69
ouvrant	bris_de_glace 47
ouvre	blessure -99	degats_des_eaux 96	dommage_materiel -43	none -55	vol 148
ouvrier	collision 73	dommage_materiel -81	none -44	vol 84
ouvriers	blessure -50	collision -51	dommage_materiel 102	evenement_climatique 57
ouvrir	vandalisme 97	vol -64
oxygene	incendie 90
p	collision 54	degats_des_eaux 51
pa	dommage_materiel -49	none -75	vol 71
paie	collision -81	dommage_materiel 99
paille	blessure 154	collision -41	dommage_materiel -41	incendie 108	vol -59
pain	vol 45
palettes	collision -70	degats_des_eaux -140	dommage_materiel -68	evenement_climatique 152	incendie 42	none -85	vandalisme -67	vol 155
palier	degats_des_eaux 69
pan	evenement_climatique 83	incendie 93	none -55	vandalisme -43
panne	autre 43	blessure 48	collision -63	degats_des_eaux 73	dommage_materiel 80	none -43
panneau	bris_de_glace 291	collision -92	degats_des_eaux -53	evenement_climatique -62	none -75
panneaux	blessure -41	bris_de_glace -40	dommage_materiel 44	evenement_climatique 59	none -70	vandalisme 106
panoramique	bris_de_glace 154	none -43
papa	blessure 69	collision -41	vol 94
papier	collision 78
papiers	vol 62
parait	none -110	vol 160
parapluie	bris_de_glace 68	none -46	vol 61
parasol	evenement_climatique 167	vol -61
parce	vandalisme 67
pardon	collision -127	dommage_materiel 105
pare	bris_de_glace 84
parebrise	bris_de_glace 73	collision -46	vandalisme 87
pareil	collision 78
parfaitement	none 150
paris	autre 194	none -78
parlent	blessure 230	dommage_materiel -68	evenement_climatique -41	none -114	vandalisme -48	vol -68
parler	none 90
parlez	none 77
paroi	bris_de_glace 244	degats_des_eaux -53	none -52
parpaings	dommage_materiel -98	vol 218
parquet	degats_des_eaux 95
part	autre 76	collision 60
partant	blessure -50	dommage_materiel 73	incendie -100	vandalisme 171
partenaire	blessure 296	collision -57	dommage_materiel -87	none -94	vandalisme -40
parti	incendie 41	none -49
partie	autre 75	blessure 65	none -95
partir	autre 42	degats_des_eaux -80	none -55	vandalisme 263	vol -42
partout	degats_des_eaux 76	none -40
passage	blessure -40	collision 105	dommage_materiel 49
passager	vol 81
passagere	collision 75
passait	blessure -51	collision 59	none -70	vol 119
passant	degats_des_eaux -64	dommage_materiel 210
passee	blessure -41	dommage_materiel 51
passeport	autre 219	collision -62	none -68
passeports	collision -40	vandalisme -41	vol 153
passer	evenement_climatique -45	vol 115
passes	vol 58
passez	none 106
passoire	evenement_climatique 115
pasteur	collision 64
patiente	bris_de_glace 40	vandalisme -44	vol 59
patron	blessure 51	incendie 46
patrouille	blessure -66	collision -101	vandalisme 91	vol 174
paume	bris_de_glace 96	collision -66	incendie 46	vandalisme -46	vol 50
pauvre	dommage_materiel 68	none -57	vandalisme 99	vol -52
pave	collision -75	none -44	vandalisme 225	vol -76
paye	autre 185	collision -68	dommage_materiel 77	none -89
payer	vol 52
pc	collision -56	dommage_materiel 216	none -145	vandalisme -54
pdt	blessure 115	collision -54	degats_des_eaux -44	dommage_materiel -55	evenement_climatique 116	none -74	vol -42
peage	collision 46
pedales	blessure -58	collision 162
pediatre	autre 56	collision 82	dommage_materiel -69
peine	collision 85
peinture	none -40	vandalisme 84
pelle	collision 40	degats_des_eaux 75	dommage_materiel -53	none -59	vol 95
peloton	collision 81
penche	collision 134	dommage_materiel -47
pend	blessure -53	collision -59	vandalisme 169
pendant	vol 49
pense	autre 89	incendie -45
perce	degats_des_eaux 86	dommage_materiel 41
perceuse	dommage_materiel 121	none -42	vol 47
percute	collision 148	none -43
percutee	collision 72
percutes	collision 50
perdu	autre 76	dommage_materiel 55	none -53
perdue	dommage_materiel 56
perdus	blessure -42	collision -79	degats_des_eaux 92	evenement_climatique 129
pere	blessure 40
pergola	evenement_climatique 43	incendie 67
periph	collision 89
permets	blessure 41	degats_des_eaux 43
permis	autre 160	collision 125	none -120
persone	degats_des_eaux 165	incendie -66
personnel	vol 76
perte	collision 194	degats_des_eaux 56	dommage_materiel -46	evenement_climatique -109	none -94	vol -54
petard	collision -52	none -83	vandalisme 246
pete	bris_de_glace -42	degats_des_eaux 40	dommage_materiel -55	none -49	vandalisme 55	vol 51
petee	bris_de_glace 100	collision -78	dommage_materiel 156	none -56
petite	autre 54	blessure 43	none -54
petits	none -46	vol 44
petrin	blessure 159	collision -48	dommage_materiel -55	incendie 82
peu	collision 49
peugeot	collision -54	dommage_materiel 108	vandalisme -68	vol 71
peut	none 74
peux	blessure 67
phare	collision 157
phares	none -97	vandalisme 239
pharmacie	collision 57
photo	vol 78
photographie	collision 110
photos	none 57	vol -53
physiquement	degats_des_eaux -47	vandalisme 46	vol 85
piano	dommage_materiel 202	incendie -73
pick	collision 61
pickpocket	vol 122
piece	bris_de_glace 69
pieces	collision -50	degats_des_eaux 71	dommage_materiel 71	incendie -92	vandalisme 85
pied	vandalisme 46
pieds	bris_de_glace 53	degats_des_eaux 49	evenement_climatique 67	vandalisme -44
pierre	bris_de_glace 141	degats_des_eaux -40	none -40	vol -45
pierres	bris_de_glace -172	none -113	vandalisme 394	vol -103
pieton	collision 137
pigeon	bris_de_glace 95
pile	blessure 107
pilier	blessure 143	collision 124	dommage_materiel -56	none -126
pin	bris_de_glace 46	collision -40	evenement_climatique 105
ping	bris_de_glace 121	collision -68	evenement_climatique 87
pique	blessure 131	collision -43	degats_des_eaux -74	none -101	vandalisme -43	vol 179
piquee	blessure 187	collision -64
piqure	blessure 282	collision -53	none -77	vol -46
pire	collision 178	degats_des_eaux -63	dommage_materiel 68	none -109	vandalisme -50
piscine	evenement_climatique 85	none -60	vandalisme 66	vol -45
pisse	blessure -45	bris_de_glace 169	collision -72	vandalisme 99	vol -45
piste	blessure 42	bris_de_glace 87	incendie 41	none -43
placard	degats_des_eaux 65
place	collision 56
placo	collision -190	dommage_materiel 238	none -58
plafond	degats_des_eaux 95
plage	autre 43	blessure 71	bris_de_glace -40	degats_des_eaux -56	vol 48
plaie	bris_de_glace -50	collision 59	evenement_climatique 90
plaint	collision 61	degats_des_eaux 52
plainte	vandalisme 60	vol 70
plaisir	collision -48	none 114	vandalisme 86	vol -60
plan	bris_de_glace -63	collision -57	degats_des_eaux -45	dommage_materiel 287	incendie -68
planche	blessure 176	collision -173	dommage_materiel -62	evenement_climatique -49	incendie 119	vol 87
plancher	collision -69	degats_des_eaux 241	dommage_materiel -77	incendie 41
plante	autre -53	blessure 78	bris_de_glace -63	collision 245	degats_des_eaux 113	dommage_materiel -262	evenement_climatique -48	incendie -43	none -165	vandalisme -71	vol -70
plaque	collision 40
plaques	vandalisme 91
plat	autre 79	blessure -115	bris_de_glace 167	collision -49	dommage_materiel -153	none -71	vandalisme 120	vol -59
platane	dommage_materiel 82	evenement_climatique 73	none -44
platre	blessure 79
plein	bris_de_glace 50
pleine	bris_de_glace 47
pleurait	dommage_materiel 133	vandalisme -47
pleure	collision 60	incendie -41	none -43
pleut	collision -54	degats_des_eaux 241	evenement_climatique 62	none -91
plie	collision 103	dommage_materiel -43	evenement_climatique 82
pliee	collision -106	dommage_materiel 240	none -60	vol -47
plier	evenement_climatique 154
plinte	collision -50	dommage_materiel -86	none -44	vandalisme 111	vol 167
plinthes	degats_des_eaux 197	dommage_materiel -90
plombier	degats_des_eaux 63
plots	collision 85	dommage_materiel -41	evenement_climatique 100	vol -80
plu	collision 53	degats_des_eaux -48	dommage_materiel 148	none -158	vandalisme -49
pluie	collision 110	degats_des_eaux 55
pluies	evenement_climatique 117
plutot	collision -58	degats_des_eaux 119	none 42
pneu	collision 165	degats_des_eaux -47	dommage_materiel 57	none -53
pneus	vandalisme 116
poche	autre 46	collision -104	dommage_materiel 175
poele	incendie 202
poids	blessure 54	evenement_climatique 41
poignet	blessure 92	collision 70	dommage_materiel -40
poing	blessure 86	bris_de_glace 126	collision -163	dommage_materiel -50	evenement_climatique -54	none -113	vandalisme -129	vol 137
point	collision 97
points	blessure 81	bris_de_glace 75
poisson	evenement_climatique 94
poissons	degats_des_eaux 199	incendie -86
policier	blessure 58
policiers	collision 42
polonais	collision 141	dommage_materiel -45
pompe	degats_des_eaux 81	evenement_climatique 92	none -56
pompier	incendie 229	none -42
pompiers	incendie 61
pong	bris_de_glace 121	collision -68	evenement_climatique 87
pont	collision 55	evenement_climatique -42	none -42	vandalisme 115
port	collision -45	dommage_materiel 88	incendie 51	none -47	vandalisme -64	vol 75
portable	dommage_materiel 135	none -49	vol 42
portail	collision 64	dommage_materiel -53	incendie 47	vandalisme 46	vol -43
portant	blessure 228	collision -54	none -48
porte	none -40	vandalisme 59
portefeuille	autre 173	collision -62	none -48	vol 52
porter	blessure 81	collision -91	vol 95
portiere	collision 104
portieres	collision -68	none -73	vandalisme 270	vol -65
pose	bris_de_glace 63
posee	dommage_materiel -47	none -41	vol 104
possible	none 54
poste	none -52	vandalisme 112	vol 74
pot	collision -73	dommage_materiel 197	none -48	vol 60
pote	autre -72	blessure 66	collision -62	dommage_materiel 211	none -226	vol -62
poteau	collision 206	dommage_materiel -51
poterie	bris_de_glace -118	collision -62	dommage_materiel 168	evenement_climatique 94	vol -45
pots	collision -84	none -138	vandalisme 87	vol 177
poubelle	collision -78	incendie 144
poubelles	collision -61	evenement_climatique 92	incendie 115	vandalisme -63
pouce	incendie 71
pouces	collision -44	dommage_materiel 292	none -66	vol -100
poule	autre -41	bris_de_glace -134	collision -165	degats_des_eaux -40	dommage_materiel 329	evenement_climatique -76	incendie -48	none -132	vandalisme -58	vol -65
poules	evenement_climatique 95
pourquoi	autre 138	collision -47	dommage_materiel -48	vandalisme -46	vol -49
pourtant	blessure 57	collision -92	none 65
pousse	bris_de_glace 60	collision 58
poussee	collision 73	dommage_materiel -49	vandalisme 63
pousses	collision 80
poussiere	bris_de_glace 224	collision -50	degats_des_eaux -106	dommage_materiel 53	incendie -75
poutre	collision 126	none -76
pouvez	autre 42	none 91
pr	autre 67	none -49
precaution	incendie 69
precise	collision 90	degats_des_eaux 45
prefere	none 69
prejudice	collision -41	dommage_materiel 50	incendie 42
premiere	none -59	vol 108
prend	blessure -58	collision -59	degats_des_eaux 52	none -65	vol 169
prendre	autre 78	none -80	vol 178
present	vandalisme 66
presente	incendie 54
presque	evenement_climatique 93
presse	vol 51
pressee	blessure 165	collision -104	dommage_materiel -48
prete	autre -55	vol 225
pretend	collision 69
prevenu	degats_des_eaux 57	incendie -42	vandalisme 69
prevenue	collision 218	none -52	vandalisme -55
prevenus	incendie 86	none -73	vandalisme -99	vol 203
prevu	autre 129	blessure -67	degats_des_eaux 100	none -41
pri	blessure -46	degats_des_eaux 49	dommage_materiel -54	incendie 68	none -81	vol 89
priorite	collision 98
pris	incendie 42
prise	degats_des_eaux 48
prius	collision -82	vol 214
prix	vol 48
proces	incendie 54
prochain	none 78	vol 63
prof	collision 65	vol 62
projete	bris_de_glace 100
propose	collision -59	degats_des_eaux 110
propre	blessure 130	collision 68	dommage_materiel -41	none -48
proprement	vandalisme -146	vol 266
proprietaire	autre 68	none -47
proprio	degats_des_eaux 79
protection	autre 40	incendie 47
pu	evenement_climatique 48
pulverisee	bris_de_glace 156	collision -114	dommage_materiel -40	incendie -82	none -91	vandalisme 98
pv	vol 47
pyjama	incendie 79	none -41	vol 71
qqn	none 60
quad	collision 55
quai	collision 52
quarante	autre -42	blessure 77
quart	none 135
quatre	bris_de_glace 55	vol 43
quatrieme	collision 87
quel	dommage_materiel -59	none 165	vol -66
quelle	autre -42	collision 45	none 101
quelqu	vandalisme 81	vol 48
quelque	autre 300	dommage_materiel -44	none -100	vol -71
quelques	blessure 151
quels	none 56
question	collision -63	degats_des_eaux 42	none 187
queue	collision 48
quimper	vol 104
quinze	evenement_climatique 84
quitte	collision 41	dommage_materiel -127	none -51	vol 192
quoi	none 45
rabat	blessure 56	degats_des_eaux 46
rabattu	collision 142	none -47
raccord	degats_des_eaux 201	none -44
racle	collision 117	none -40
raconte	vandalisme 69
radiateur	collision 88	degats_des_eaux 50
radio	blessure 158
rafales	evenement_climatique 171
raide	collision 161
rampe	collision 94	degats_des_eaux -139	dommage_materiel 179	none -59
rangee	blessure -60	bris_de_glace 59	incendie 51
rappeler	collision 92
rapport	incendie 57	vol -47
ras	evenement_climatique 45	vandalisme 53
rate	collision 146	degats_des_eaux -40
ray	bris_de_glace -46	collision -60	dommage_materiel 220	none -132
raye	dommage_materiel 46	none -47	vandalisme 151	vol -46
rayee	bris_de_glace -56	collision -61	none 237	vol -84
recepisse	vol 108
recevoir	autre 177	collision -42	vol -48
reclamation	none 123
reclame	bris_de_glace -79	dommage_materiel 222	none -46
reconnu	vandalisme 43
recousu	blessure 139	bris_de_glace 215	degats_des_eaux -103	dommage_materiel -181	evenement_climatique -46	incendie -43	none -57	vandalisme -49
recu	blessure -41	bris_de_glace 58	collision -51
reculant	collision 98	dommage_materiel 50	none -40
recule	collision 149	none -46
redige	collision 99
refaire	degats_des_eaux 89	incendie 51
referme	blessure 248	bris_de_glace -55	collision -88	degats_des_eaux -58	dommage_materiel 91	evenement_climatique -101	incendie -57	none -50	vandalisme -58	vol -74
refugies	collision -104	degats_des_eaux -47	dommage_materiel -46	evenement_climatique 266	incendie -61
regarde	none 53
regarder	collision 55
regle	blessure 140	collision -75
relance	collision 55
releve	collision 105
rembourse	autre 89	dommage_materiel 146	none -125
remboursee	autre 198	none -84
remboursement	blessure -47	collision -42	none 132
rembourser	autre 260	degats_des_eaux -88	none -117
remboursez	autre 217	none -61
remercie	evenement_climatique 42	none 60
remonte	bris_de_glace -84	collision 120	degats_des_eaux 166	dommage_materiel -75
remorque	collision 162	none -47
remplacement	bris_de_glace 90	collision -50	dommage_materiel 80
rempli	collision 42
remplis	evenement_climatique 126	vol -74
rendez	autre -48	collision -112	incendie -44	vandalisme 203	vol -117
rendre	autre 96
rendu	collision -145	degats_des_eaux 91	dommage_materiel 162
rentrais	collision 58
rentrait	collision 93	dommage_materiel -41
rentre	collision 68
rentree	collision 64	evenement_climatique 47
rentrer	bris_de_glace 86	collision 160	dommage_materiel -40	none -105
rentres	degats_des_eaux 40	evenement_climatique 47
renverse	dommage_materiel 132
renversee	collision 82	degats_des_eaux 66	dommage_materiel -77	none -72	vandalisme 100
renverser	collision 133	none -42
renvoie	autre 50	collision -109	degats_des_eaux 52	dommage_materiel 102
reparation	collision -70	dommage_materiel 153
reparti	collision 63
repartie	dommage_materiel -58	vol 104
repartis	vandalisme -112	vol 141
repond	collision 60	dommage_materiel 58
repondez	incendie 43
repondre	dommage_materiel -40	incendie 104
reponse	collision -125	dommage_materiel 99	vol 130
reseau	collision -101	degats_des_eaux 71	dommage_materiel 219	evenement_climatique -180	none -68	vandalisme -49
reserve	degats_des_eaux 293	none -101
reservoir	vandalisme 158
residence	vol 43
resiste	collision -81	vol 182
respirant	blessure 82	incendie 52
respire	collision 41	vandalisme 60
respirer	collision 70
responsabilite	autre 90	bris_de_glace 63	collision -46	dommage_materiel 60	none -81
responsable	blessure 49	collision 46
ressemble	bris_de_glace 123	collision 53	evenement_climatique 46	none -127	vandalisme -49
restaurant	collision 111	evenement_climatique 100	none -58	vol -42
reste	incendie 46
restee	collision 154	none -56
restes	autre -74	blessure 152	evenement_climatique -87	vol 81
resto	blessure 63	collision -108	vol 97
resultat	collision 44	dommage_materiel 54
retard	collision 45
retire	blessure 88	vol 52
retombe	collision 43
retour	dommage_materiel 44
retourne	blessure 139	none -109
retournes	vol 107
retraite	vol 95
retro	collision 78
retros	vandalisme 161	vol -41
retrouve	autre 69	vandalisme 94	vol -66
retrouvee	autre 50	vandalisme -43
retroviseur	collision 166	none -41
retroviseurs	collision -103	none -105	vol 245
reussi	collision 246	none -83	vandalisme -83
reveil	collision -152	degats_des_eaux 124	vandalisme -46	vol 82
reveille	evenement_climatique 55	vol -46
reveillee	incendie 43
revenant	incendie 55
revenir	collision -52	none 87	vol 64
revenu	blessure 54	collision -62	vandalisme 103
reviens	bris_de_glace -129	none 156	vol 53
revoir	none 83
rez	evenement_climatique 73
riad	incendie 91	none -52
rideau	dommage_materiel 60	incendie 41
rideaux	collision -43	dommage_materiel 93	incendie 142	none -58
rigole	collision 204	incendie -93	vandalisme -51
rire	blessure 115	dommage_materiel -51	none -40	vol 46
rit	collision -92	degats_des_eaux 115	evenement_climatique 100
riviere	degats_des_eaux -60	evenement_climatique 241
robe	collision -70	dommage_materiel 280	none -68	vol -48
robinet	degats_des_eaux 168
robot	none 46	vol 46
rocade	autre 41	collision 115	vol -62
rompu	blessure 229	collision -40	degats_des_eaux 64	dommage_materiel -75	none -75	vandalisme -99
rond	collision 84
rotule	blessure 87	collision 82	dommage_materiel -40
roubaix	degats_des_eaux 89
roue	collision 111	vandalisme 65
roulais	collision 50
roulait	collision 56
roulant	collision -74	dommage_materiel 73
roulants	degats_des_eaux 80	evenement_climatique 61
roule	blessure 57	bris_de_glace 42	collision 75
rouler	bris_de_glace 130	collision -105	dommage_materiel 158	none -45	vandalisme -51	vol -50
route	collision 109
routier	collision 184	vandalisme -104
royale	collision 60
ruches	collision -96	incendie 171	none -70	vol 75
rue	collision 45
ruelle	collision 136	none -40
rupture	degats_des_eaux 154	none -44
sa	collision 57
sable	evenement_climatique 104
sac	none -47	vol 137
sacoche	autre 114
sacs	collision -64	none -62	vandalisme 126
safi	evenement_climatique 84
saidia	blessure 260	degats_des_eaux -171	vol -41
saignait	collision 49
saigne	collision 78	dommage_materiel -41	none -64	vandalisme 138	vol -52
sain	collision 135
sains	evenement_climatique 97	incendie 45	vol -40
saint	bris_de_glace -49	collision 109	incendie 101	vol -53
saisi	blessure -50	collision -67	vandalisme 157	vol 74
saison	blessure 101	collision -53	degats_des_eaux 55	dommage_materiel -40	evenement_climatique 117	vol -94
sait	degats_des_eaux 106	vol 43
sale	blessure 70	collision -48
salle	blessure 51	collision -43	degats_des_eaux 65	none -50	vol 56
salon	bris_de_glace 43	collision -58	degats_des_eaux 64
salut	bris_de_glace 43	none 72
samu	blessure 50
sandwich	vol 50
sang	bris_de_glace 58
sanglier	collision 210	none -52
sante	collision 60	evenement_climatique 40
sapin	incendie 43	none -96	vol 117
sauf	blessure 40
saufs	evenement_climatique 79	incendie 84	vol -41
saute	bris_de_glace 62	collision -83	none -43	vol 49
savoir	bris_de_glace 72	evenement_climatique -45
scanner	blessure 79
scene	bris_de_glace 192	collision -136
scie	blessure 89	collision -69	none -72	vandalisme 96	vol 55
scolaire	blessure 80
scoot	bris_de_glace -56	collision 75	vol 74
sec	collision -55	evenement_climatique 131
seche	incendie 166	none -51
secheresse	bris_de_glace -59	evenement_climatique 302	none -58
second	blessure 75	dommage_materiel -82	incendie 155
secondes	bris_de_glace -66	incendie 58	vol 65
secours	collision 67
secs	collision -106	degats_des_eaux -54	dommage_materiel -51	evenement_climatique 273	incendie -68
sectionne	blessure 121	degats_des_eaux 57
secu	autre 98
securite	degats_des_eaux 51
sejour	autre 75	evenement_climatique 62
selle	collision 116	vandalisme 85	vol -41
selon	blessure 46	bris_de_glace 46
semaine	none 100
semaines	blessure 87
semi	bris_de_glace 60	collision 115
sens	collision 60
sent	incendie 57
sentait	collision 122	vol -76
senti	collision 91
sept	bris_de_glace 73	incendie 62
septembre	autre 126	collision -49
serre	collision 51	evenement_climatique 101
serres	evenement_climatique 74
serrure	vandalisme 105
serrurier	autre 82
sert	vandalisme 82
serveur	blessure -56	collision 99	dommage_materiel 107	none -55	vol -53
servez	none 88
service	dommage_materiel 47
seul	blessure 42
seule	bris_de_glace 89
seulement	degats_des_eaux 86	none -44
si	autre 42
sidi	blessure 57
siege	bris_de_glace -65	collision 43	dommage_materiel -40	none -42	vol 184
sieges	blessure -89	collision 100	vol -49
sieste	degats_des_eaux 132	incendie -67	vol 45
signale	degats_des_eaux 74
signaler	vol 88
signee	none -50	vandalisme 150
silence	autre 72
simple	degats_des_eaux 91
sin	autre -121	none 193
sinistre	autre 70	degats_des_eaux 44
sinon	blessure -62	collision 79	incendie 81
siphonne	vandalisme -46	vol 177
site	degats_des_eaux -114	dommage_materiel -56	evenement_climatique 167
situe	degats_des_eaux 84
six	autre 85	none -71
ski	blessure 226	none -69
slt	collision 49
societe	bris_de_glace 57	dommage_materiel 65
soeur	collision 50
soignante	vandalisme 42
soiree	bris_de_glace 47	none 110
soit	vol 47
soixante	dommage_materiel 141	evenement_climatique 75	none -80
sol	degats_des_eaux 44	evenement_climatique 48
solaires	blessure -53	evenement_climatique 116	none -98	vandalisme 124
soleil	bris_de_glace 87	incendie 95	vol -115
sommes	incendie 40
sonne	collision -56	degats_des_eaux 48	incendie 77
sono	vol 166
sors	collision 102	vandalisme -51	vol 65
sortais	bris_de_glace 143	vol -45
sortait	incendie 57
sortant	collision 88
sorti	collision 42
sortir	collision -87	incendie 297	none -52
sortis	incendie 57
souci	bris_de_glace 45	none 61
souffert	degats_des_eaux 79	incendie 83
souffle	evenement_climatique 41
souffler	collision 177	vol -103
souffre	degats_des_eaux 90	dommage_materiel -40	vandalisme -47	vol 40
souhaite	autre 141
souk	autre 109	bris_de_glace -61	none -140	vandalisme -40	vol 217
souleve	blessure 84	collision -44	degats_des_eaux 44	evenement_climatique 64	none -47
sourcils	collision -131	incendie 248
souterrain	collision 105
sport	degats_des_eaux 60	incendie 51
stade	blessure 90	collision 52	vandalisme -75
station	incendie 71
stationne	collision 75
stationnee	dommage_materiel 120	vol -57
stationnement	collision 169
sternum	blessure 105	collision 42
stock	incendie 122
stop	collision 78	none 53	vol -58
store	dommage_materiel -49	incendie 144
strasbourg	blessure 45	incendie 100	none -40
stratifie	degats_des_eaux 153
subi	collision -82	dommage_materiel 123	evenement_climatique -86	vol 126
subtilise	dommage_materiel -57	vol 189
sucre	autre -44	dommage_materiel 128	none -113	vandalisme 162	vol -71
sui	blessure 98	degats_des_eaux -44	evenement_climatique 58	none -68	vol -49
suie	incendie 164
suis	blessure 43
suivant	bris_de_glace 54
suivi	blessure -50	collision 119	dommage_materiel -41	incendie 62
suivre	none 67
sultan	collision 71	none -48	vandalisme -77	vol 110
super	none 111
superette	bris_de_glace 192	collision -43	dommage_materiel -50	vol 44
supporters	collision -46	vandalisme 179
surement	collision -74	none -41	vol 137
surete	incendie 67	vol 43
surgi	collision 64
sursaute	collision 54	evenement_climatique 44
surtension	dommage_materiel 183
surtout	none 127
survecu	dommage_materiel 49
suture	blessure 137	collision -52
suv	collision 170
svp	none 69
sympa	bris_de_glace 50	collision 66
syndic	degats_des_eaux 106
t	autre 214	none -69
ta	degats_des_eaux 60
table	bris_de_glace 142	dommage_materiel -41
tableau	dommage_materiel 84	incendie 67
tablette	autre 61	collision -69	dommage_materiel 98	vol 46
tache	collision -40	degats_des_eaux 143	dommage_materiel 53
tags	none -50	vandalisme 155
tague	vandalisme 158	vol -71
talon	bris_de_glace 43	dommage_materiel -114	vandalisme 229	vol -76
talus	blessure -100	collision 236
tamponne	vol 135
tanger	collision -56	dommage_materiel 60	vandalisme -47	vol 113
tant	collision -79	vandalisme -70	vol 146
tante	dommage_materiel 132	none -75
tape	bris_de_glace 62	collision 115	none -45
taper	blessure -62	vandalisme 190
tapis	degats_des_eaux 103
tard	blessure -43	collision 245	none -92
tassees	collision 110
taxi	collision 70
tcl	autre -43	collision 101
technicien	autre -56	blessure 109	collision -44	dommage_materiel 46
technique	blessure -83	degats_des_eaux 143	evenement_climatique -57	none -40	vol 113
tel	blessure -69	collision -40	dommage_materiel 81	none 43	vandalisme -51	vol 161
tele	dommage_materiel 128
telephone	vol 66
telephones	collision -59	dommage_materiel -88	incendie 283	none -143	vol -45
telephonique	collision 129	vol -40
temoin	collision 111
temoins	dommage_materiel -46	vandalisme 206	vol -64
tempe	blessure 41	bris_de_glace -125	vandalisme 212
tempete	evenement_climatique 179
temps	vol 44
tenait	blessure -42	dommage_materiel 89
tendon	blessure 216	bris_de_glace 104	collision -55	dommage_materiel -43	none -66	vandalisme -66	vol -41
tentative	collision -75	none -46	vandalisme 68	vol 174
tente	blessure -89	dommage_materiel -52	evenement_climatique 293	incendie -131
terrain	collision -132	degats_des_eaux -102	dommage_materiel 267	evenement_climatique -52
terrasse	degats_des_eaux 53	evenement_climatique 71
terre	evenement_climatique 90	none -49
tesla	collision 66
tete	blessure 40
the	dommage_materiel 184	none -106
thermique	bris_de_glace 183	collision -115	incendie 40
tibia	blessure 96
tiers	autre 158	collision -75	vol -56
tire	collision -60	incendie 60	none -47	vol 115
tiroirs	vol 115
tissus	degats_des_eaux 61	incendie 93	none -41
tit	collision 100	incendie 52	vol -43
tkt	none -42	vol 118
toboggan	blessure 188
toile	bris_de_glace 46
toilettes	degats_des_eaux 71
toit	bris_de_glace 41	evenement_climatique 64	none -46
toiture	evenement_climatique 98	incendie 48
tole	dommage_materiel 82
toles	evenement_climatique 72	vandalisme 62
tolier	collision 77	vandalisme 69	vol -48
tomates	evenement_climatique 141	none -41
tombant	blessure 120	collision -42	degats_des_eaux 50	dommage_materiel -42
tombe	blessure 74	collision -60	dommage_materiel 137	none -60
tombee	blessure 45	collision -51	evenement_climatique 88	none -51
tomber	collision -49	dommage_materiel 113
tondeuse	bris_de_glace 41	incendie 62	vandalisme -40	vol 60
tonneau	bris_de_glace -41	collision 311	dommage_materiel -45	evenement_climatique -42	none -81	vol -43
tonneaux	collision 98
torchon	incendie 112
tordu	vol 73
tordue	blessure 72	collision -77	vandalisme 101
tornade	evenement_climatique 205
torts	collision 146
total	evenement_climatique 85
touche	autre -43	collision 61
touchee	collision -48	vol 95
toucher	collision -67	none 49	vol 68
touchette	collision 101	none -58
toujours	none 47
tour	collision -85	vandalisme 44	vol 144
touriste	collision 87
touristique	collision 123
tourne	collision 151	vol -66
tourner	collision 90
tours	collision 88
tous	evenement_climatique 40	incendie 44	none -42
tousse	incendie 81
toute	bris_de_glace 40
toutes	vandalisme 83	vol 42
trace	vol 152
traces	blessure -100	vandalisme -98	vol 205
tracteur	collision 50
train	autre 57	collision 40
traine	collision 116	vol 44
tram	collision 132	none -60	vol 71
trampoline	evenement_climatique 113
tramway	collision 69	none -48	vol 97
tranquille	bris_de_glace -41	collision 78
transmets	none -55	vol 118
traumatisme	vandalisme -50	vol 93
travail	blessure 78	collision -65	dommage_materiel 134	none -40
travaux	collision -60	dommage_materiel 143	evenement_climatique -52	none -57	vol 74
travers	blessure -67	bris_de_glace 198
traversait	collision 90
traverse	evenement_climatique 41
trempe	bris_de_glace 55	degats_des_eaux 142	none -52
trempee	degats_des_eaux 80
trempes	collision -73	degats_des_eaux 250	evenement_climatique -84
trente	collision 91	evenement_climatique 98
tres	collision 45
triple	collision -44	degats_des_eaux 141	dommage_materiel -84	vol 63
triporteur	collision 64
trois	dommage_materiel 41
troisieme	degats_des_eaux 48
trop	collision 46	none 45
trottinette	collision 63	vol 40
trottoir	blessure 102	collision 43	degats_des_eaux -49	dommage_materiel -60	incendie 42
trou	bris_de_glace 83	collision -41	dommage_materiel 122	none -43
trouille	evenement_climatique 56	incendie 57	vandalisme -67	vol 93
truc	autre 139	dommage_materiel -57
truck	collision 147	dommage_materiel -91	none -44	vandalisme 102
tt	collision -40	degats_des_eaux 92
tu	blessure -46	none 90
tuiles	evenement_climatique 124
tuyau	degats_des_eaux 164	dommage_materiel -69
twingo	vol 44
type	collision 109
types	vol 99
u	collision 49	vol 81
uber	collision 125
uniquement	dommage_materiel 46
up	collision 61
urgence	collision 46	incendie 71
urgences	blessure 91	degats_des_eaux 43
usees	degats_des_eaux 104
utile	bris_de_glace 74	collision 69	vandalisme -48
utilitaire	collision 52
v	vol 44
va	collision 65
vacances	autre 46	dommage_materiel 40
vaccin	blessure 122
vache	autre 105	collision 144	dommage_materiel -130
vaches	collision -89	evenement_climatique 83	vandalisme 146
vais	blessure 46
vaisselle	degats_des_eaux 129	dommage_materiel -66	incendie 51
valise	autre 135	none -49
valises	collision -150	dommage_materiel 123	none -46	vandalisme -90	vol 208
vanne	degats_des_eaux 81	dommage_materiel -44	vandalisme 91	vol -54
vas	none 139
vase	degats_des_eaux -71	dommage_materiel 230
vaut	collision 126	none -48
vehicule	dommage_materiel 94
vehicules	collision 65
veille	collision -45	dommage_materiel 95	evenement_climatique 68	vandalisme -41
velos	collision -100	incendie 129	vol 90
velux	bris_de_glace 118	none -51
venais	evenement_climatique 42	vol 77
venait	incendie 87
vendeuse	incendie 57	vandalisme 75
venir	autre 90	none -75	vol 57
vent	collision -51	dommage_materiel -92	evenement_climatique 270
ventre	collision 51
venu	dommage_materiel 65
venus	incendie 53
veranda	blessure -42	bris_de_glace 151	collision -41
verbal	incendie 54
verbalise	autre -41	collision 89	incendie 140	none -52	vandalisme -53	vol -51
verglas	blessure -48	collision 189
verifie	none 100
vernis	dommage_materiel 229	incendie -131
verre	blessure -53	bris_de_glace 241	collision -65	degats_des_eaux -43	dommage_materiel 65	none -57
verriere	bris_de_glace 313	collision -113	degats_des_eaux -47	dommage_materiel -105	evenement_climatique 59	none -125	vol -44
verse	vandalisme 102
vert	dommage_materiel -50	evenement_climatique 209
verte	autre 89	collision 48	degats_des_eaux 45	none -71
vertebres	collision 110
veterinaire	autre 59	dommage_materiel 102	evenement_climatique -43	incendie -57
veut	dommage_materiel 40
veux	dommage_materiel -43	none 102	vandalisme 44	vol -48
vexee	collision 143
victimes	incendie 120
vide	vol 100
videe	collision -45	degats_des_eaux -40	evenement_climatique 194	vandalisme -43
video	collision -61	none -50	vandalisme 163
vides	bris_de_glace -57	vandalisme 218	vol -128
vie	none 83
vieille	degats_des_eaux 133	incendie 53	none -65
viens	degats_des_eaux -119	none 140
vient	degats_des_eaux 109
vieux	collision 144	none -80	vandalisme -48	vol 51
vif	blessure -86	collision -50	vol 258
vigne	autre -50	blessure -63	bris_de_glace -70	degats_des_eaux -69	dommage_materiel -92	evenement_climatique 287	none -263	vandalisme -50	vol -53
vignes	collision 104	evenement_climatique 72	none -93
village	evenement_climatique 51
ville	collision 108	vol 54
vin	dommage_materiel 79	vandalisme 58
vingt	evenement_climatique 103
violence	vol 144
violent	evenement_climatique 71
violette	blessure 50	degats_des_eaux 77
virage	collision 90	vandalisme 70
visage	blessure -41	incendie 102	vandalisme -41	vol 79
visite	vol 101
vite	collision 55
vitesse	collision 101
vitrage	bris_de_glace 215
vitre	bris_de_glace 131	collision -46	vol 52
vitree	bris_de_glace 152
vitres	bris_de_glace -136	collision 71	evenement_climatique 84	vandalisme 141	vol -52
vitrier	bris_de_glace 79
vitrine	collision -42	dommage_materiel 84	vandalisme 75	vol -46
vivants	evenement_climatique 266	incendie -49	vol -66
vive	blessure 214	degats_des_eaux -123	vandalisme -70
voie	collision -66	dommage_materiel -58	none 244
voile	blessure -41	collision 198	vol -44
voilee	collision 42	dommage_materiel 148	vol -107
voilier	blessure -60	collision 77	incendie 101	none -55	vandalisme 65	vol -44
vois	vandalisme 63
voisin	degats_des_eaux 47
voisine	bris_de_glace 45	collision -52	dommage_materiel 44	none -44
voisins	evenement_climatique 52
voit	collision 43	dommage_materiel -61	incendie 126	none -47	vandalisme 100	vol -47
voitur	autre -61	blessure -100	bris_de_glace 225	collision -161	degats_des_eaux -87	dommage_materiel -171	evenement_climatique 234	none -165	vandalisme -73	vol -79
voiture	collision 48	none -55
voitures	collision 129	evenement_climatique 64	none -46
voiturette	collision 200	dommage_materiel 60	none -93
vol	autre 72	vol 123
volant	collision 77
vole	vol 83
volee	collision -43	none -63	vol 287
voler	vol 84
volet	vandalisme -45
volets	evenement_climatique 51	incendie 68
voleur	collision -75	dommage_materiel -87	none -88	vandalisme 226	vol -56
volontaire	incendie 80	vandalisme 49
volume	collision 109
vomi	collision -64	degats_des_eaux 95	evenement_climatique 85
vomit	blessure 47	collision 56
vont	collision 42
voudrais	none 79
voulait	blessure 119
voulant	bris_de_glace -52	collision 70	degats_des_eaux 49	dommage_materiel 50	none -50
vous	autre 41
voyage	autre 118	none -50
voyageurs	vol 77
vrac	blessure 104	collision 61	none -46
vrai	none 90	vandalisme 63
vraiment	none 74
vtc	blessure -40	bris_de_glace 96
vtt	dommage_materiel 92	none -50	vol 82
vue	autre 47
wa7ed	bris_de_glace -82	collision 184
wc	collision -93	degats_des_eaux 262	dommage_materiel 109	none -120	vol -53
week	vol 48
x	bris_de_glace 134	collision -74	incendie 112	none -66
ya	autre 45	degats_des_eaux 48	dommage_materiel -46
yaris	collision 93
yeux	bris_de_glace 83	vol 59
youssef	collision 80
zagora	evenement_climatique 72
zellige	collision -106	degats_des_eaux 71	dommage_materiel 160	none -71
zero	dommage_materiel 54
zoe	blessure 132	collision 90	dommage_materiel -75	vol -42
@injuries
	no -95	unknown 125	yes -76
#000>	yes -43
#019>	no 64	yes -58
#0h30	no -56	unknown 64
#100>	unknown 57
#10h>	no -96	unknown 44	yes 57
#11h>	no -85	yes 68
#125>	no 119	unknown -63	yes -67
#12e>	no -58	unknown 92
#13h1	no -40	yes 47
#13h>	unknown 67
#14h>	no -48	yes 59
#150>	unknown 45
#15h>	no 41	unknown -70
#16h>	unknown -46	yes 81
#17h3	unknown 93	yes -82
#180>	no 145	unknown -136	yes -56
#18h1	yes 43
#18h3	unknown 51
#18h>	unknown 40
#199>	no -80	unknown 115
#19h1	no 47	unknown -91	yes 42
#19h4	no 47	unknown -73
#19h>	yes -46
#1h30	no -79	unknown 94
#200>	yes -48
#2019	no 64	yes -58
#208>	no -61	unknown 77
#20h3	no -71	unknown 97
#21h>	no 58	unknown -64
#22h>	no 79	unknown -99
#23h1	unknown -47	yes 81
#23h3	unknown 81	yes -97
#23h>	no -70	unknown 96
#250>	no -55
#2h30	unknown -62
#300>	unknown 49	yes -53
#380>	no -99	unknown 118
#3h10	unknown -47	yes 81
#3h15	no -40	yes 47
#400>	unknown 53
#450>	no -64	unknown 91
#4x4>	no 78	unknown 50	yes -158
#500>	unknown 98	yes -67
#5h30	no -72	unknown -56	yes 127
#600>	unknown 69	yes -75
#6h15	no 261	unknown -221	yes -57
#6h40	no 95	unknown -47	yes -55
#700>	yes -40
#7ed>	no 105	unknown -51	yes -80
#7h20	no -52	unknown -51	yes 101
#7h30	unknown 77	yes -65
#7h45	unknown -44	yes 40
#7h50	no -69	unknown 78
#890>	no -49	unknown 125	yes -86
#8h10	no 57	unknown -117
#8h15	no -61	yes 88
#8h30	unknown 51
#8h45	no -45	yes 73
#900>	no 45
#9h15	no 49	unknown -91	yes 41
#9h30	no -40	yes 55
#<06>	no -86	unknown 87
#<100	unknown 57
#<10>	no -45
#<10h	no -58
#<11>	no -45	yes 87
#<125	no 119	unknown -63	yes -67
#<12>	no 64	unknown -40
#<12e	no -58	unknown 92
#<12h	no 43
#<13>	unknown 51
#<14>	yes -43
#<14h	unknown -51
#<15h	unknown -61
#<16h	yes 53
#<180	no 145	unknown -136	yes -56
#<18>	no -45	unknown 49
#<199	no -67	unknown 117	yes -47
#<19h	unknown -51
#<1h3	no 71	unknown -45	yes -42
#<200	no 40	yes -65
#<201	yes -49
#<208	no -61	unknown 77
#<20>	no 47	yes -42
#<21>	unknown 43
#<21h	no 85	unknown -55
#<22h	no 70	unknown -89
#<23h	no -44	unknown 63
#<250	no -55
#<25>	unknown 51
#<260	unknown 55	yes -62
#<26>	no -96	unknown 166	yes -80
#<27>	unknown 67	yes -85
#<28>	yes 41
#<2h>	no 49	unknown -47
#<300	unknown 47	yes -55
#<31>	unknown 65
#<380	no -99	unknown 118
#<400	unknown 40
#<40>	unknown 56
#<450	no -64	unknown 91
#<482	no -90	unknown -114	yes 178
#<4h>	no -69	unknown 51
#<4x4	no 78	unknown 50	yes -158
#<500	unknown 111	yes -74
#<50>	no -56	yes 58
#<5h>	no 41	unknown -41
#<600	yes -61
#<65>	no 116	unknown -131
#<6h>	yes -51
#<700	yes -40
#<70>	no 68	unknown -125	yes 49
#<7h5	unknown 72
#<80>	no 43
#<82>	no -41	yes 41
#<890	no 55
#<8h1	unknown -107	yes 68
#<8h4	yes 63
#<8h>	unknown 66
#<900	yes -40
#<90>	no 96	unknown -99
#<a6>	unknown -49
#<a7>	no 48	yes -49
#<aba	no -94	unknown 82
#<abi	unknown -91	yes 50
#<abo	no 234	unknown -189	yes -62
#<abs	no 149	unknown -146
#<ac>	no -92	yes 53
#<ach	no -57
#<aci	yes -46
#<act	no -52
#<adi	no 45	yes -76
#<ado	no 48	yes -59
#<adr	no -80	unknown 108	yes -40
#<adv	unknown -43
#<aer	no -77	yes 48
#<aff	no 79	unknown -69
#<agd	unknown 56
#<age	no 61	yes -46
#<agr	unknown -67	yes 78
#<aid	yes 48
#<ail	no 49
#<aim	no 217	unknown -99	yes -126
#<ait	no -185	unknown 282	yes -113
#<al>	no 49	unknown -40
#<ala	unknown 51	yes -45
#<alc	yes 65
#<ale	no -91	unknown 78
#<ali	no 58	unknown -66
#<ama	no -50	unknown 121	yes -70
#<amb	unknown -73	yes 103
#<ame	no 77	yes -45
#<an>	no -53	yes 49
#<anc	yes -57
#<ane	no -48	unknown 54
#<ang	no -69
#<ani	no 75	unknown -48
#<ann	unknown 44
#<ape	unknown 83	yes -59
#<ara	no -77	unknown 159	yes -93
#<arb	unknown 76	yes -117
#<arc	unknown 56
#<ard	no -89	unknown -108	yes 161
#<arg	no 59
#<arm	no 49	unknown -107	yes 49
#<asc	no 52	unknown 48	yes -112
#<asp	no -54
#<aub	no 128	unknown -128
#<auc	no 72
#<aud	unknown 112	yes -76
#<auj	no 62	unknown -90
#<aur	unknown 68	yes -45
#<aus	unknown -41	yes 46
#<avc	yes -52
#<avr	no -43	unknown 51
#<aya	no -78	unknown 126	yes -49
#<azr	no 56
#<bab	no -50	yes 54
#<bad	no -46	unknown 86	yes -41
#<bag	yes 48
#<bap	yes -45
#<bar	no 52	unknown -61
#<bat	unknown 71	yes -58
#<beb	unknown 42	yes -69
#<ben	unknown 69	yes -51
#<beq	unknown 126	yes -101
#<bes	no 79	unknown -53
#<bia	unknown -50
#<bib	no 82	yes -107
#<bic	unknown 44
#<bie	no 70	unknown -55
#<bij	no 73	yes -52
#<biz	no -101	yes 97
#<bjr	unknown 65
#<ble	no 68	unknown -56
#<bmw	no 46	yes -53
#<bob	no 110	unknown -66	yes -42
#<bol	no -51	unknown 69
#<bom	no -66	unknown 55
#<bos	no -43	yes 69
#<bot	no 164	unknown -114	yes -65
#<bou	unknown -47
#<box	unknown 84	yes -47
#<bra	unknown -51	yes 80
#<bro	no -44
#<bu>	unknown -76	yes 85
#<bua	unknown -73	yes 105
#<buv	unknown -81	yes 89
#<cac	no 72
#<caf	no 51
#<cag	no -187	unknown 190
#<cal	no 49
#<can	unknown 43
#<cap	yes -45
#<cat	no -45	unknown 134	yes -87
#<cau	yes 76
#<cav	no 52	yes -56
#<ced	no -59
#<cei	no -70	unknown -68	yes 139
#<cer	no -51	yes 72
#<chu	no -42	yes 43
#<cie	unknown 51	yes -86
#<cim	unknown 40
#<cin	no -45
#<cir	yes 65
#<cit	no 67	yes -54
#<clo	yes 65
#<clu	no 49	unknown -66
#<coc	unknown -92	yes 89
#<coe	no 56	yes -69
#<cog	no -67	yes 62
#<coi	unknown -40
#<coo	no -55	unknown 78
#<cop	unknown 47
#<coq	no -65	unknown 122	yes -58
#<cor	no 46
#<cra	unknown -52	yes 41
#<cro	no -50
#<cru	unknown -82	yes 49
#<cue	unknown -86	yes 55
#<cul	no -47	unknown 60
#<cur	unknown 64	yes -67
#<cut	no -72	unknown 93
#<cuv	unknown 77	yes -81
#<dak	no -45	unknown 90	yes -48
#<dal	no -76	unknown 186	yes -128
#<dc>	no 223	unknown -185	yes -59
#<def	no 43
#<deg	yes -52
#<deh	no 91	unknown -66
#<dej	unknown -41
#<del	unknown 43
#<den	unknown -87	yes 113
#<det	yes -41
#<dev	unknown 41
#<dh>	unknown 68	yes -54
#<dia	unknown 44	yes -82
#<die	no 41
#<dif	no -64	unknown 95
#<dig	no 236	unknown -187	yes -106
#<din	no -79	unknown 108
#<dix	no -50	unknown 40
#<dje	no -65	unknown 147	yes -92
#<dkh	no 299	unknown -255	yes -97
#<doc	no 56
#<doi	unknown -43	yes 71
#<dom	no 64	unknown -53
#<don	no 46
#<dor	no 71	unknown -55
#<dos	no -43	unknown -43	yes 87
#<dri	no 85	yes -141
#<dro	no 52	unknown -55
#<dur	no -121	unknown 134
#<dya	no 204	unknown -131	yes -106
#<ebo	unknown -80	yes 47
#<ecl	yes 41
#<edf	no 79	yes -64
#<ega	no -74	unknown 145	yes -70
#<ego	unknown -106	yes 108
#<egr	no 70	unknown -68
#<el>	no 82	yes -86
#<emm	unknown -41	yes 69
#<end	no -45	yes 81
#<eng	unknown -77	yes 72
#<enl	no 106	unknown -87
#<enq	no 108	unknown -130
#<enr	yes -43
#<epa	yes 47
#<epi	no -51	unknown 43
#<equ	unknown -118	yes 81
#<era	no 114	unknown -91
#<err	no 70	unknown -61
#<es>	no 87	unknown -150	yes 64
#<esc	unknown -46	yes 83
#<esp	no 63	unknown -45
#<eti	no 41
#<eto	unknown 80	yes -56
#<etr	unknown 69	yes -77
#<eu>	no 78	unknown -74
#<eur	unknown 62	yes -45
#<ex>	no -96	unknown 128
#<exi	no -41
#<ext	no 40	unknown -54
#<fac	unknown 55
#<fal	no -55	unknown 50
#<far	no -47	unknown 46
#<fe>	no -46	unknown 101	yes -55
#<fel	unknown -59	yes 77
#<fem	yes 48
#<fev	no 87	unknown -47	yes -41
#<fic	unknown -57
#<fig	no -47
#<fis	yes -50
#<fix	no 54	unknown -126	yes 70
#<fla	unknown -46
#<fli	no -48	unknown 57
#<fna	no 76	yes -87
#<foo	unknown -73	yes 74
#<fos	no -106	unknown 45	yes 58
#<fra	unknown -45	yes 42
#<fro	unknown -43	yes 54
#<fur	no 144	unknown -103	yes -54
#<fus	no -131	unknown 144	yes -45
#<fut	unknown 44
#<fuy	no 52	unknown 72	yes -141
#<gag	no 71	yes -79
#<gai	no 76	yes -130
#<gal	no 61	yes -55
#<gan	no -92	yes 73
#<gas	unknown -44	yes 47
#<gau	unknown -54
#<gaz	no -75	yes 102
#<gel	unknown 146	yes -137
#<gir	no 103	unknown -78
#<git	no 200	unknown -173	yes -49
#<giv	no 75	yes -91
#<gla	no -41
#<gli	unknown -56	yes 53
#<glo	no 49	unknown -60
#<gol	no 59	unknown -91
#<gor	no -49	unknown -173	yes 212
#<gps	no -49	yes 78
#<gre	unknown -40
#<gue	no 43	unknown -88	yes 43
#<gui	no -78	unknown 70
#<hac	no -68	yes 70
#<had	no -61	unknown 49
#<hal	unknown 77	yes -56
#<ham	no 70	unknown -52
#<han	no -54	unknown 40
#<has	unknown 85	yes -66
#<hay	unknown 90	yes -61
#<hec	no 64
#<hel	unknown -116	yes 58
#<hem	unknown -50	yes 75
#<her	no -41	unknown -56	yes 96
#<heu	unknown -45
#<his	no 55	unknown 58	yes -108
#<hol	unknown 40	yes -55
#<hom	unknown -44
#<hon	no 60
#<hop	unknown -61	yes 93
#<hos	no -56	yes 44
#<hou	no -116	unknown 162	yes -68
#<hui	unknown -43	yes 50
#<hum	no 127	unknown -66	yes -61
#<hur	no 61	unknown 52	yes -115
#<ifr	no -58	unknown -43	yes 95
#<ii>	unknown 72	yes -62
#<ima	no 174	unknown -104	yes -104
#<inc	yes -64
#<ind	no 70	unknown -52
#<ine	no -45	yes 40
#<inf	yes 42
#<inh	unknown -48	yes 72
#<ino	no 41
#<inq	no -50	yes 74
#<int	no 41
#<iph	unknown 64
#<ira	unknown 55
#<irm	no -42	unknown -138	yes 165
#<irr	no -51	yes 58
#<ist	unknown 45
#<ita	no -110	unknown 169	yes -83
#<itt	no -42	unknown -94	yes 133
#<ivr	no 80	unknown -136	yes 48
#<jar	no 40	yes -49
#<jat	yes -69
#<jau	unknown -44	yes 48
#<jea	yes 42
#<jem	no 43	yes -44
#<jet	unknown -44	yes 58
#<jle	unknown 93	yes -69
#<jme	no -42	unknown -43	yes 76
#<jog	no 79	unknown -126
#<joi	unknown 48
#<jsu	no 113	unknown -87
#<jud	unknown -91	yes 63
#<jui	unknown 40
#<jum	no 51	yes -66
#<jur	no -69	unknown 134	yes -77
#<kan	no 90	unknown -68
#<kay	no 293	unknown -196	yes -160
#<kel	yes -45
#<ken	no 41
#<ker	no -60	unknown 101	yes -42
#<keu	no -95	yes 68
#<ki>	no -75	unknown -83	yes 162
#<kil	no 101	yes -89
#<kin	no 107	unknown -63	yes -49
#<kit	no -176	unknown -58	yes 191
#<km>	no -148	unknown 123
#<ko>	unknown 105	yes -81
#<koi	unknown 66	yes -47
#<lab	no 75	yes -52
#<laf	no 133	unknown -90	yes -40
#<lah	unknown 41	yes -65
#<lan	unknown -43	yes 42
#<las	no -96	unknown 164	yes -70
#<lec	no -53	unknown 76
#<leg	no -88	unknown -80	yes 163
#<len	yes 58
#<let	no -40	unknown 113	yes -75
#<lev	unknown -65	yes 100
#<lez	no 42	yes -44
#<lil	no -66	unknown 104	yes -41
#<lim	no 111	unknown -177	yes 48
#<liq	yes -54
#<lit	no 43	unknown -47
#<lo>	yes 42
#<loc	no 49
#<loi	no 122	yes -103
#<lol	no 53	unknown -79
#<lon	no -41	unknown 54
#<lop	no -62	unknown 114	yes -51
#<lot	no -60	unknown 82
#<luc	no 80	unknown 81	yes -166
#<lus	no 88	yes -68
#<lux	no -40	unknown -42	yes 83
#<lyc	no -64	unknown -128	yes 169
#<lyo	no -44	yes 61
#<m2>	unknown -58	yes 46
#<maa	yes 45
#<mag	no 60	unknown -47
#<mal	no 64	unknown -75
#<mas	no 42
#<mcd	no -101	unknown 151	yes -54
#<mdr	no 207	unknown -150	yes -90
#<me>	unknown -50	yes 63
#<mec	unknown 55
#<mek	no 44	unknown -65
#<mel	no -61	unknown 73
#<men	unknown -51	yes 84
#<meu	no -45	yes 52
#<mi>	no -112	yes 88
#<mic	unknown -78	yes 63
#<mil	unknown 55
#<mir	unknown -40
#<mit	no 57	unknown -68
#<mm>	no -107	unknown 87
#<mn>	unknown 72	yes -88
#<mob	unknown 56	yes -64
#<mod	no 88	yes -79
#<moh	no 45
#<mol	unknown -117	yes 124
#<moq	no 57
#<mos	no -69	yes 82
#<moy	no -54
#<mr>	unknown 73	yes -88
#<mus	no -76	unknown 118	yes -40
#<mut	unknown -42	yes 55
#<mys	unknown 136	yes -110
#<nai	no -134	unknown 266	yes -200
#<nan	no 86	unknown -48	yes -40
#<nav	no 150	unknown -81	yes -101
#<nec	no -68	yes 108
#<ner	no 107	unknown -59	yes -46
#<net	no -82	unknown 75
#<nev	no 70
#<nez	no -72	unknown -87	yes 156
#<ni>	no 98	unknown -67
#<nic	yes 43
#<nie	no -68	yes 50
#<nio	yes 49
#<niv	no 73	unknown -96
#<noi	yes 46
#<nom	no 44
#<non	no 53
#<nor	no 42	unknown -69
#<nou	no 51	unknown -47
#<nov	unknown 40
#<nul	no 252	unknown -183	yes -68
#<nuq	no -50	unknown -59	yes 108
#<nus	no -51	unknown -185	yes 181
#<obj	unknown 78	yes -88
#<obs	unknown -66	yes 71
#<occ	no 72	unknown -64
#<oct	unknown 41
#<ode	no 63	yes -41
#<oei	no -40	unknown -79	yes 119
#<oeu	unknown 50
#<off	no 54	unknown -73
#<ois	no -122	unknown 158	yes -52
#<ok>	no 129	unknown -52	yes -76
#<oka	no 46	unknown -71
#<ole	no 48
#<oli	no -44	unknown 83	yes -44
#<oma	no 48
#<onc	no -52	yes 67
#<ond	no -105	yes 104
#<onz	no 57	unknown -62
#<ope	no -44	unknown 46
#<or>	no -76	unknown 118	yes -64
#<ora	no -55	unknown 62
#<ore	no -54	unknown -103	yes 156
#<org	no 76	unknown -54
#<ori	no -91	unknown 155	yes -62
#<ort	no -42	unknown -128	yes 171
#<ose	no -82	unknown -61	yes 134
#<ost	no -81	unknown 121	yes -50
#<ou>	no 47	unknown -86
#<oua	no -88	unknown 85
#<oub	yes -51
#<ouf	no 308	unknown -196	yes -147
#<oui	yes 58
#<our	no 77	unknown -115
#<out	no -57	unknown 81
#<ouv	yes 50
#<oxy	no -50	unknown -43	yes 93
#<pa>	no 64	yes -42
#<paq	no 76	unknown -77
#<pat	yes 53
#<pau	unknown -63	yes 40
#<pav	no 81	unknown -139	yes 58
#<pc>	no -56	unknown 107	yes -52
#<pdt	no -81	unknown -172	yes 211
#<pea	no 78	unknown -87
#<ped	unknown -72	yes 67
#<phy	no 153	unknown -110	yes -49
#<pia	unknown 71	yes -82
#<pic	yes 61
#<pie	unknown -40	yes 41
#<pil	unknown -66	yes 68
#<pin	unknown 49	yes -79
#<pir	no 70	yes -81
#<pis	no -50	unknown 60
#<poc	no -45	unknown 151	yes -107
#<poe	unknown -113	yes 74
#<poi	yes 55
#<pon	yes -40
#<pr>	no -86	unknown 111
#<pu>	no -40	unknown 63
#<pub	no 95	unknown -95
#<pul	unknown 98	yes -60
#<pur	no 101	unknown -148	yes 52
#<pyj	no -53
#<rai	yes 66
#<ram	no 40	unknown -88	yes 48
#<ran	unknown -116	yes 107
#<ras	no 139	unknown -62	yes -74
#<rat	yes -57
#<rav	no -81	unknown 111
#<ray	unknown 69	yes -68
#<reb	no 121	unknown -120
#<reu	yes -40
#<ria	no -60	unknown 81
#<rie	no 45
#<rig	unknown -43
#<rir	unknown -50	yes 73
#<rit	no 64	unknown 57	yes -144
#<riv	unknown 54	yes -76
#<roc	yes 42
#<rom	no -93	yes 92
#<ron	unknown 41
#<rot	no -78	unknown -57	yes 138
#<ruc	unknown 45	yes -80
#<rui	no 95	unknown -73
#<sab	unknown -60
#<sap	no 58	yes -40
#<sar	unknown 60
#<sau	no 44	unknown -56
#<sav	no 52	unknown -88
#<sca	no -41	yes 70
#<sce	no 149	unknown -113	yes -46
#<sch	no -76	unknown -62	yes 140
#<scu	no 108	yes -86
#<sea	no 43
#<sei	no 140	yes -103
#<sej	unknown 106	yes -101
#<sel	no 71
#<ses	unknown -44
#<set	no -40	unknown 62
#<sid	no -55	unknown -53	yes 108
#<sif	unknown -85	yes 54
#<sil	no -67	unknown 108	yes -43
#<sin	no 93	unknown -61
#<sip	no 78	unknown -64
#<sir	no -60	unknown 76
#<six	no 51	unknown -74
#<ski	no -67	yes 74
#<sma	yes 43
#<soc	unknown 119	yes -104
#<soe	unknown -124	yes 90
#<som	no 131	unknown -93
#<spo	no -43	unknown 72
#<sta	no -55	unknown 133	yes -78
#<ste	no -81	yes 69
#<stu	no 67	yes -75
#<sub	no 125	unknown -114
#<suc	no 91	unknown -102
#<sul	no -61	unknown 85
#<sus	no -135	yes 94
#<sut	unknown -49	yes 78
#<syn	unknown 55
#<ta>	no 245	unknown -156	yes -152
#<tag	unknown 57
#<tal	unknown -43	yes 52
#<tan	no 52	unknown -49
#<tar	no -69	yes 102
#<tas	no -93	unknown 85
#<tax	unknown 62
#<taz	no -58	unknown -57	yes 110
#<tcl	yes 48
#<tec	no 58	yes -49
#<ten	unknown -115	yes 91
#<tes	no -45	unknown 72
#<tet	unknown -65	yes 84
#<the	unknown 41	yes -53
#<tib	no -54	unknown -76	yes 128
#<tkt	no 235	unknown -164	yes -117
#<tol	no 132	unknown -81	yes -52
#<tot	unknown 78	yes -97
#<tri	unknown -67
#<tru	unknown 91	yes -112
#<tt>	no 95	unknown -42	yes -62
#<tu>	no 63
#<tui	no -42
#<twi	no -46	unknown 76	yes -43
#<typ	yes 40
#<ube	no -147	unknown 113
#<uni	no 153	unknown -105	yes -60
#<up>	yes 59
#<urg	yes 40
#<usa	no 128	yes -133
#<use	no 97	yes -75
#<va>	no 62	unknown -64
#<vag	unknown -157	yes 112
#<vai	yes -46
#<val	no -44	yes 40
#<van	unknown 49	yes -53
#<vas	yes -49
#<vau	no -45
#<vei	no 91	yes -53
#<ves	no 142	unknown -82	yes -73
#<vet	no -42	unknown 42
#<veu	unknown 41
#<vex	no 179	unknown -98	yes -81
#<vic	no 83	unknown -61
#<vie	unknown 46
#<vif	unknown -111	yes 124
#<vil	no 62	unknown -91
#<vio	no 56	unknown -62
#<vis	no -54	yes 45
#<viv	no 99	unknown -125
#<vom	unknown -61	yes 49
#<von	no 113	unknown -93	yes -40
#<voy	unknown 42
#<vra	no -55	unknown 102	yes -50
#<vtc	unknown -76	yes 81
#<vtt	unknown 67	yes -65
#<vu>	yes -41
#<vue	no -67	unknown 81
#<wa7	no 105	unknown -51	yes -80
#<wal	no 156	yes -119
#<wc>	no -75	unknown 168	yes -91
#<wee	no -63	unknown 84
#<ya>	no 51
#<yar	no 114	unknown -89
#<yav	unknown -119	yes 128
#<yeu	unknown -82	yes 70
#<you	unknown -46	yes 54
#<zag	no 66	unknown -67
#<zer	no 62
#<zoe	no -67	unknown -54	yes 122
#a7ed	no 105	unknown -51	yes -80
#aban	no -65	unknown 110	yes -47
#abas	no 100	unknown -108
#abea	unknown -49	yes 64
#abil	unknown 67
#abim	unknown -91	yes 50
#abin	no 97	unknown -70
#abla	no 86	unknown -92
#abo>	unknown 69
#abol	no -44	unknown 96	yes -52
#abor	no 199	unknown -147	yes -69
#abos	no -62	yes 78
#abot	no 75	unknown -79
#abou	unknown -43	yes 51
#abra	no -48	unknown 64
#abri	no 63
#abru	no -63
#abse	no 207	unknown -133	yes -117
#acad	no -47	unknown 93	yes -47
#acar	yes -70
#acas	no 111	unknown -108
#acbo	unknown 80	yes -64
#acca	no 137	unknown -141
#acce	no 106	unknown -51	yes -57
#accr	yes -40
#accu	no -52	unknown 137	yes -88
#acee	no -42	unknown 104	yes -61
#acem	no 64	unknown -47
#acer	no 64	yes -51
#aces	unknown 44
#acha	no -75	yes 76
#achi	unknown -41
#acho	yes 54
#acid	no 112	unknown -82
#acie	no -50
#ack>	no 135	unknown -66	yes -144
#acki	no 173	unknown -133	yes -61
#acle	no 58
#aco>	no 86	yes -106
#acoc	no -91	unknown 67
#acon	unknown -40
#acs>	no -61	yes 81
#acts	no 233	unknown -187	yes -87
#acua	no 54	yes -47
#acue	no 57	yes -43
#acun	no 42	yes -40
#adai	unknown -67	yes 40
#addi	unknown -52	yes 58
#adee	no -42
#aden	no -67	unknown 105	yes -40
#adge	no -53	unknown 113	yes -67
#adia	no 90	unknown -53
#adie	unknown -147	yes 171
#adio	no -48	yes 59
#ador	yes -52
#adra	no -87	unknown 78
#adre	unknown 40	yes -41
#adve	unknown -43
#aero	no -90	unknown 155	yes -63
#afau	unknown -61	yes 87
#afe>	no 56
#afes	no -70	unknown -41	yes 110
#affa	no 76	unknown -42
#afle	no 74	unknown -74
#aflu	no 130	unknown -83	yes -51
#agas	no 59	unknown -47
#agda	unknown 56
#agem	unknown 91	yes -111
#agen	no 44	yes -44
#ageu	unknown 53	yes -74
#agin	no 174	unknown -104	yes -104
#agis	no -95	unknown 66
#agni	unknown 78	yes -40
#agno	unknown -54
#agor	no 66	unknown -67
#agou	no -80	yes 55
#agra	no -59	yes 75
#agre	unknown -176	yes 152
#ahce	unknown 57	yes -83
#aid>	unknown 83	yes -85
#aidi	unknown -67	yes 92
#aien	no 55	unknown -68
#aign	no -44	yes 48
#aile	no 56	yes -40
#aima	no 148	unknown -114	yes -42
#aime	no 70	yes -77
#aing	no -54	unknown 76
#ains	no 43	unknown -57
#air>	unknown -43	yes 69
#airb	no -48
#aisi	unknown 72	yes -67
#aits	no -50	unknown 92	yes -40
#aix>	no 112	unknown -88
#akhl	no -56	unknown 108	yes -61
#ala>	unknown -124	yes 103
#alad	no -111	unknown -61	yes 165
#alai	no 79	unknown -61
#alan	no 74	unknown -84
#alci	no 52	yes -88
#ale>	yes 40
#alec	no 158	unknown -104	yes -88
#alee	no -104	unknown -89	yes 159
#alem	unknown 51
#alen	yes 53
#aler	no 40
#alet	unknown 43	yes -55
#aleu	no -93	unknown 87
#alfa	no 58	yes -90
#ali>	no 132	yes -122
#alin	unknown 62	yes -48
#alis	no -42	unknown 52
#alit	unknown -54	yes 60
#all>	no -65	unknown 128	yes -69
#alla	no -73
#alli	no -118	unknown 174	yes -63
#allo	yes -51
#alme	no 151	unknown -214
#alou	no 342	unknown -274	yes -125
#alus	yes 53
#alys	unknown 103	yes -98
#alyt	no -57	unknown 71
#amai	unknown 49
#amar	unknown 60
#ambe	unknown -69	yes 74
#ambu	unknown -69	yes 97
#amdo	no 65	unknown -65
#amer	unknown 48	yes -51
#amiq	unknown 80	yes -47
#amis	unknown -64	yes 49
#amma	unknown 47
#amp>	no 117	unknown -184	yes 64
#ampa	unknown -45	yes 41
#ampe	unknown -125	yes 99
#ampo	no -41
#amu>	unknown -73	yes 97
#anal	unknown 48
#anap	unknown 75	yes -42
#anar	no 96	yes -82
#anbu	unknown 45
#anca	no 65	unknown -53
#anci	unknown 47
#andi	unknown 45	yes -80
#ando	no -83	unknown -160	yes 187
#andr	no 60
#ands	no -63	unknown -126	yes 180
#andw	no -47
#aneg	no 102	unknown -117
#ang>	yes 45
#anga	unknown 68	yes -54
#ango	no 47	unknown -51
#angu	no -52	unknown -138	yes 178
#ani>	unknown 53	yes -84
#anif	no -54	unknown -48	yes 94
#anim	no 63	unknown -64
#aniq	yes -56
#anno	unknown 76	yes -94
#annu	unknown 58	yes -41
#ano>	unknown 108	yes -81
#anoe	unknown 45
#anon	no -46	unknown 106	yes -58
#anor	no -40	unknown 81	yes -45
#anou	no -64	unknown -41	yes 107
#ansa	no -95	unknown -106	yes 190
#anse	yes 46
#ansf	no -97	unknown 73
#ansi	yes -42
#ansm	no 46
#ansp	yes 46
#anta	no 139	unknown -71	yes -70
#ants	unknown -49
#antu	no -123	unknown 152
#anvi	unknown 52
#aoui	no 78	unknown -68
#aout	no -40	unknown 65
#apa>	no -42
#apee	no 172	unknown -177
#apel	no -115	unknown 172	yes -73
#aper	yes -64
#aphi	unknown -91	yes 111
#api>	no 145	unknown -143
#apin	unknown -44	yes 42
#apla	unknown -88	yes 118
#aplu	unknown -143	yes 95
#apot	unknown 50	yes -66
#appa	no -42	unknown 87	yes -43
#appl	no 46	yes -57
#appr	no 56	unknown -59
#appu	no -70	unknown 71
#aqua	unknown -46
#ara>	no 85	unknown -56
#arag	unknown 48
#arai	no -71	unknown 62
#aram	unknown -43	yes 61
#aran	yes -49
#arap	unknown -128	yes 118
#aras	no 44	unknown -62
#arbe	unknown -73	yes 47
#arbo	no -42
#arbr	yes -63
#arca	no -40	unknown -90	yes 130
#arco	no 82	unknown -118
#arda	unknown -90	yes 91
#ardo	unknown -106	yes 67
#ards	unknown 72	yes -48
#areb	unknown 62	yes -47
#arec	no -94	unknown 41	yes 49
#aree	unknown 79	yes -60
#arei	unknown 70	yes -89
#aren	no 42
#ares	no -49	unknown 58
#argl	no -48	unknown 77
#argo	no 166	unknown -161
#ari>	unknown -50	yes 84
#arie	unknown 41
#arin	no -51
#ario	yes 46
#aris	no 81	yes -47
#arit	no -46	unknown 77
#arja	no 69	yes -48
#arla	no -135	yes 108
#armo	no 50	unknown -105	yes 47
#arne	no 94	unknown 46	yes -143
#arno	no 123	unknown -160
#aroc	no 153	unknown -62	yes -127
#aroi	unknown -98	yes 118
#aron	no -67	yes 71
#arpa	no -49	unknown 76
#arpe	no -57	unknown 132	yes -79
#arse	no 49	unknown 48	yes -99
#art>	no 88	unknown -48	yes -40
#aru>	no 53	yes -48
#arue	no -64	unknown 108	yes -45
#arus	no -72	unknown 102
#asab	no 86	unknown -92
#asce	no 52	unknown 48	yes -112
#ascu	unknown 41	yes -61
#ase>	unknown -60
#ash>	no -76	unknown 44
#asin	no 59	unknown -47
#asol	no 44	unknown -62
#aspe	unknown -110	yes 110
#asqu	unknown -50	yes 79
#asso	unknown -65
#aste	no 106	unknown -127
#asti	no 160	unknown -138
#atal	no -44	unknown 64
#atat	no -77	unknown -67	yes 124
#atea	no 44	yes -40
#atee	no -72	unknown -66	yes 134
#ates	no 51	unknown -43
#atif	yes 49
#atig	no 62	unknown -58
#atim	no -55	unknown 112	yes -59
#atiq	unknown -59
#atis	no 59	unknown -118	yes 53
#ativ	no 124	unknown -106
#atoi	no 82	yes -53
#atom	unknown -50	yes 73
#aton	no 165	unknown -171
#ator	no -56	unknown -127	yes 169
#attr	no -57	yes 54
#atur	no 40
#aube	no 137	unknown -133
#aucu	no 75	unknown -42
#auda	no -50
#aude	no -43
#auf>	unknown -55
#aufi	no -72	unknown 183	yes -126
#aufs	no 109	unknown -65	yes -48
#aujo	no 62	unknown -90
#aule	unknown -65	yes 87
#auma	no 59	unknown -118	yes 53
#aume	no -61	unknown -124	yes 183
#aura	no -43	unknown 73
#aure	unknown 48
#auri	yes -52
#ause	unknown -48	yes 88
#aut>	unknown 46
#auti	no 119	yes -92
#auts	no 57	yes -41
#auve	no 68	unknown -92
#auvr	no 68	unknown 41	yes -113
#avab	unknown 69
#avag	no -84	unknown 113
#aval	unknown -104	yes 82
#avau	yes -65
#avc>	yes -52
#ave>	unknown 51
#avee	unknown 67
#aven	unknown -63	yes 85
#aves	unknown -131	yes 131
#avic	unknown -73	yes 106
#avie	no 49	yes -86
#avil	yes 47
#avis	unknown 59
#avoc	no 57	yes -46
#avon	no 72
#avou	no -46	unknown 126	yes -78
#avri	no -43	unknown 51
#axi>	no -40	unknown 63
#ayan	no -79	unknown 76
#aye>	unknown 41	yes -56
#ayee	no -58	unknown 93
#ayer	no 79	unknown -145	yes 48
#ayeu	no 57	unknown -69
#ayon	unknown 120	yes -82
#azro	no 56
#bab>	no -50	unknown -48	yes 95
#bac>	no -76	unknown 129	yes -55
#badg	no -53	unknown 113	yes -67
#bag>	no -45
#bagn	unknown -62	yes 86
#bags	no -48	yes 68
#bagu	unknown 55	yes -67
#bail	unknown 67	yes -77
#bain	unknown 50
#bais	unknown -82	yes 79
#baix	unknown 47
#bal>	yes 44
#bala	no 168	unknown -111	yes -74
#bali	no -77	unknown 146	yes -83
#ball	unknown 47
#ban>	unknown 53
#banc	unknown 126	yes -103
#band	unknown -44
#bane	no -85	unknown 96
#bann	no 118	unknown -90
#bano	no -56	unknown 125	yes -68
#bant	unknown -160	yes 153
#bapt	yes -45
#bar>	no -119	unknown -82	yes 152
#barb	unknown -46	yes 46
#bard	no 59	unknown -57
#barr	no 101	unknown -55	yes -47
#basc	unknown 41	yes -61
#bata	yes -44
#bate	no 47
#bati	no -55	unknown 112	yes -59
#batt	unknown 65	yes -44
#bebe	unknown 42	yes -69
#becu	unknown -110	yes 71
#bee>	unknown -54
#beni	no -83	unknown 179	yes -96
#benn	unknown 62	yes -55
#beno	no -88	unknown 195	yes -132
#bequ	unknown 126	yes -101
#ber>	unknown 49
#berb	no -90	unknown 228	yes -146
#bere	no -90	unknown 228	yes -146
#berg	no 43	unknown -94	yes 46
#berk	unknown -53	yes 72
#berl	no 56
#bern	no -74	yes 68
#beso	no 79	unknown -53
#beti	unknown -102	yes 70
#bett	unknown -85	yes 82
#bia>	no -56	unknown -91	yes 149
#bien	no 64	unknown -46
#bier	no -50
#bijo	no 73	yes -52
#bil>	unknown 56	yes -114
#bila	unknown -47	yes 82
#bili	no -43
#bill	no 50	yes -67
#bime	unknown -91	yes 50
#bine	no 46
#bis>	no -108	unknown 147
#bita	no -46	unknown 48
#bite	unknown -54	yes 59
#bitu	unknown -140	yes 88
#biza	no -108	yes 74
#bjet	unknown 80	yes -103
#bjr>	unknown 65
#blag	no -46	unknown 75
#blai	no 53
#blea	unknown -57	yes 86
#bler	no -51	unknown -60	yes 101
#bles	no 63	unknown -45
#blet	unknown 81	yes -57
#bleu	unknown -123	yes 88
#blic	no 128	unknown -80	yes -50
#blie	yes -51
#bloc	unknown 76	yes -48
#bloq	no -41
#bmw>	no 46	yes -53
#bnb>	no -57	unknown 108	yes -58
#bobo	no 130	unknown -85	yes -43
#bois	yes -42
#bol>	no -76	unknown 117	yes -55
#bola	unknown -43	yes 61
#bomb	no -66	unknown 55
#bon>	no 78	unknown -88
#bond	no 272	unknown -180	yes -123
#bonh	no -54
#boni	no -77	yes 57
#bonn	unknown -83	yes 61
#book	unknown 80	yes -64
#boss	no -43	yes 76
#bot>	no 192	unknown -181
#bott	no 164	unknown -114	yes -65
#bouc	no 43
#boug	unknown -58	yes 67
#boui	no -45	unknown -128	yes 166
#bous	no 43	unknown -52
#bouz	unknown -46	yes 62
#box>	unknown 84	yes -47
#brad	no -48	unknown 64
#brai	no 48	yes -41
#bran	yes 68
#braq	unknown -68	yes 55
#bras	no -40	unknown -86	yes 126
#brav	no -71	unknown 118	yes -52
#brea	no -111	unknown 59
#breb	no -81	unknown 77
#bref	no 65	yes -68
#bri>	no 44
#brib	no 48	unknown -107	yes 54
#bric	unknown -175	yes 170
#brig	yes -53
#brio	no 79	yes -71
#bris	unknown 51
#broc	no -48
#broy	no -74	unknown -120	yes 183
#brul	unknown -48	yes 54
#brun	unknown 72	yes -89
#brut	no -62	yes 62
#bsen	no 207	unknown -133	yes -117
#bser	no -61	unknown -42	yes 106
#btil	no 75	unknown -51
#buan	unknown -73	yes 105
#bul>	unknown 45
#bula	unknown -69	yes 97
#bute	yes 70
#buva	no -83	unknown 80
#byle	no 134	unknown -85	yes -67
#caba	no -68	unknown 98
#cabe	unknown -49	yes 64
#cabi	no 100	unknown -76
#cabl	no -72	yes 73
#cabo	no -62	yes 78
#cabr	no 117	yes -173
#cach	no 72
#cadd	unknown -59	yes 51
#cadr	yes -54
#cafe	no 51
#cage	no -69	unknown 76
#cago	no -80	yes 55
#cain	no 76	yes -115
#cais	unknown 41
#cal>	no 59
#cala	no 56	unknown -87
#calc	yes -56
#cali	yes 57
#calm	no 65	unknown -168	yes 68
#camb	no 63	yes -49
#came	yes -52
#cana	unknown 50
#cane	no 49	unknown -80
#cani	no -63	unknown 127	yes -68
#cano	no -58	unknown 106	yes -48
#cant	yes 48
#cape	no 61	unknown 77	yes -209
#capo	yes -45
#card	no 51	unknown -68
#carg	no 77	unknown -75
#carn	no 70	yes -59
#carp	no -86	unknown 129	yes -55
#cas>	no 172	unknown -149
#cast	unknown -66	yes 43
#cata	unknown 67	yes -67
#cate	unknown 57
#caus	no -47	unknown -42	yes 91
#caut	no 176	unknown -95	yes -94
#caux	no -53	unknown 93	yes -43
#cava	no 138	unknown -90	yes -71
#cave	yes -54
#cboo	unknown 80	yes -64
#cces	no 166	unknown -54	yes -119
#ccin	unknown -51	yes 83
#ccom	no 96	unknown -141	yes 56
#ccro	yes -40
#ccup	no 80	unknown -78
#ccus	no -94	unknown 182	yes -113
#ccyx	no -77	unknown -148	yes 208
#cdo>	no -101	unknown 151	yes -54
#cede	no -53
#cees	no 61	yes -61
#cein	no -70	yes 68
#cela	no 118	yes -88
#celu	yes 49
#cemb	unknown 76	yes -43
#cen>	unknown 57	yes -83
#cene	no 163	unknown -69	yes -101
#cens	no 52	unknown 48	yes -112
#cepi	unknown 54
#cept	yes 42
#cer>	unknown 63
#cera	no -65	unknown 130	yes -66
#cere	no 69	unknown -57
#ceri	no -41	unknown 72
#cern	no -75	unknown 128	yes -55
#cert	no -55
#cerv	no -45	unknown -79	yes 125
#cess	no -55	unknown 123	yes -70
#cet>	unknown 71
#ceus	unknown 78
#cevo	no -54	unknown 83
#chac	no 42	yes -40
#chaf	unknown -61	yes 87
#chal	no -112	unknown 143
#chao	no -107	unknown 75
#chap	no 52	yes -68
#chaq	no -106	yes 146
#chas	no 81	unknown -51
#chef	no -104	unknown 142	yes -42
#chei	no 46	unknown -91	yes 45
#chel	unknown -59
#chen	no 69	yes -45
#chet	unknown 46
#cheu	unknown 95	yes -137
#chev	unknown -63	yes 57
#chi>	no 160	unknown -92	yes -94
#chif	no 45	yes -52
#chir	no -44	unknown -67	yes 115
#chis	unknown 51	yes -43
#chiv	no -72	unknown 129	yes -62
#chni	no 58	yes -49
#chon	no 43
#choq	unknown 54	yes -67
#chos	no -71	unknown 55
#chou	no 91	yes -73
#cht>	yes 59
#chur	no 42
#chut	no -44	yes 60
#cia>	unknown 56
#cial	no -105	unknown -132	yes 208
#ciat	unknown 45	yes -70
#cie>	unknown -42
#ciel	yes -44
#ciet	yes -40
#cils	no -57	unknown -95	yes 149
#cime	unknown 52
#cin>	unknown -83	yes 48
#cine	unknown 71	yes -45
#cinq	no -62
#circ	unknown -60	yes 84
#cise	no 85	unknown -82
#cita	no 59	yes -46
#cke>	unknown 83	yes -85
#cket	no -62	unknown -111	yes 162
#ckin	no 173	unknown -133	yes -61
#ckpo	no -89	yes 99
#clai	no -69	yes 48
#clam	yes -48
#clas	unknown 78	yes -55
#clav	unknown -64	yes 80
#cle>	unknown 50
#clie	no 86	unknown -69
#clig	unknown -77	yes 70
#clim	no 114	unknown -114
#clin	no -44
#cloi	unknown -46
#cloq	unknown -107	yes 137
#clos	no -77	unknown 57
#clou	no -102	unknown 113
#club	no 49	unknown -66
#cocc	no -77	unknown -148	yes 208
#coco	no 55	yes -64
#coeu	no 56	yes -69
#cogn	no -67	yes 62
#coin	unknown -40
#col>	unknown -58	yes 92
#cola	unknown -150	yes 146
#coli	no -66	unknown 40
#colo	no 71	yes -45
#comb	unknown 44
#come	no -73	unknown 46
#comp	unknown 44
#conc	unknown 62
#conf	yes -51
#cong	no 41
#conv	no 46	unknown -48
#coor	no -48	unknown 59
#coot	yes 49
#cope	no -96	unknown 77
#copi	unknown 60
#copr	unknown 58	yes -60
#coq>	no -59	unknown 97	yes -41
#corb	no 209	unknown -144	yes -117
#corp	no 74	unknown -59
#coti	unknown 70	yes -43
#cott	no 55	yes -64
#cou>	no -56	unknown -124	yes 178
#coud	no -64	unknown -102	yes 167
#coue	no -58	yes 40
#couv	no -41	unknown 67
#cram	no 42	unknown -54
#cran	no -63	unknown 63
#craq	unknown -82	yes 85
#cras	no 72	unknown -82
#cre>	no 70	unknown -107
#crec	unknown -48
#crep	no 47
#cret	no 138	unknown -166
#creu	no 48
#crev	no -43	unknown 60
#crib	no 59	yes -62
#crie	no -49	yes 65
#crim	no 44	yes -95
#cris	unknown -93	yes 86
#criv	no 50	unknown -49
#croi	no -65	unknown 83
#croq	unknown -157	yes 130
#cros	no -60	yes 98
#croy	unknown -53
#cru>	unknown -70
#crue	unknown -106	yes 64
#ctar	no 92	unknown -65
#ctem	no 63	yes -76
#ctim	no 94	unknown -72
#ctob	unknown 41
#ctro	unknown 50	yes -52
#cts>	no 233	unknown -187	yes -87
#cuat	no 54	yes -47
#cue>	no 57	unknown -66
#cues	no 70	yes -61
#cuir	no -75	unknown 54
#cuit	unknown -80	yes 68
#cul>	no -128	unknown 216	yes -86
#cula	yes 59
#culp	no 75	yes -45
#cun>	no 66
#cune	no 109	unknown -68	yes -40
#cupa	no 96	unknown -98
#cure	unknown 64	yes -67
#curi	unknown -47
#cuse	unknown 56	yes -50
#cutt	no -72	unknown 93
#cuve	unknown 77	yes -81
#cyx>	no -77	unknown -148	yes 208
#dage	unknown -74	yes 59
#dail	unknown 94	yes -99
#dais	no 59	unknown -98	yes 43
#dakh	no -56	unknown 108	yes -61
#dale	yes 66
#dall	no -76	unknown 186	yes -128
#dan>	no -58	yes 63
#date	unknown 42	yes -61
#ddie	unknown -59	yes 51
#debr	unknown -72	yes 110
#dece	unknown 43
#dech	unknown -86	yes 88
#deci	no 46	unknown -88	yes 41
#deco	no -46	unknown 78
#decr	unknown -56	yes 63
#dee>	yes 54
#defo	no 75	yes -46
#dega	no 44	yes -60
#dege	unknown 91	yes -70
#dego	no 128	unknown -57	yes -97
#degr	unknown 43
#deho	no 91	unknown -66
#deje	no 83	unknown -51
#dele	no -83	unknown 111
#deli	no -59	unknown 61
#deme	unknown 44
#demi	unknown -73	yes 53
#demm	no 64
#demn	no 87	unknown -63
#demo	no -43	unknown 48
#den>	unknown -55	yes 45
#dena	no -67	unknown 105	yes -40
#denc	no -63	unknown 46
#dent	unknown -43	yes 56
#deo>	no -51	unknown 80
#depa	unknown -41
#depl	no 56
#depu	no -49	yes 68
#dera	no 82	unknown -92
#derb	unknown 41
#deri	unknown -82	yes 83
#dern	no 70	unknown -47
#dero	unknown 53
#dese	no 44	unknown 42	yes -92
#deso	no -42	unknown 62
#deta	unknown 49	yes -50
#dete	yes -48
#deur	no 86	unknown -72
#deve	no 70	yes -69
#devi	unknown 42	yes -44
#devo	no -114	unknown 239	yes -154
#devr	unknown 165	yes -181
#dez>	unknown -42	yes 80
#dge>	no -56	unknown 102	yes -48
#dia>	no 107	unknown -111
#dial	unknown 59	yes -87
#diat	no 48	unknown -45
#dic>	unknown 52
#dica	no -84	unknown 175	yes -102
#dice	no 40
#die>	no -43	unknown -44	yes 85
#dieu	no 44
#diff	no -64	unknown 95
#dige	yes 53
#din>	unknown 43	yes -50
#dina	no -42	unknown 63
#dine	unknown 85	yes -57
#diqu	no -47	unknown 68
#dir>	unknown 45
#dira	no -66
#dire	no -46
#disa	unknown -40	yes 43
#dise	no 86	unknown -44	yes -44
#disq	no -89	unknown 76
#dist	yes 61
#dite	no 53
#diti	unknown 121	yes -136
#divi	yes 45
#dix>	no -51	unknown 45
#doct	no 61	yes -54
#doi>	no -166	unknown -299	yes 350
#doig	unknown -71	yes 82
#doit	no -70	unknown 63
#domi	no -42	yes 67
#domm	no 104	unknown -61	yes -44
#donc	no 70	unknown -48
#dont	no -44
#dora	no 69	yes -91
#dorm	no 92	unknown -73
#dors	no -55	unknown 91	yes -41
#dort	unknown -47	yes 70
#dos>	unknown -82	yes 118
#doss	no -90	unknown 169	yes -78
#doub	unknown -44
#doul	unknown -59
#dra>	unknown -59	yes 75
#dree	no 96	unknown -83
#dres	unknown 42
#drie	unknown -57	yes 79
#driv	no 85	yes -141
#drol	no 119	unknown -64	yes -56
#dron	unknown -77
#due>	no -41	unknown 75
#dues	no -54	unknown -62	yes 62
#duis	no -44	yes 68
#dule	no -70	unknown 98
#dun>	no 67	yes -66
#dure	no -87	yes 75
#dver	unknown -43
#dwic	no -47
#dyal	no 204	unknown -131	yes -106
#eage	no 78	unknown -87
#eait	no -69
#eak>	no -132	unknown -97	yes 176
#eant	unknown -137	yes 145
#ebe>	unknown 42	yes -69
#ebil	unknown 48
#ebis	no -81	unknown 77
#eboi	no -45	unknown -104	yes 146
#ebou	no 41	unknown -67
#ebra	no -79	unknown -198	yes 249
#ebre	no -45	unknown -55	yes 102
#ebri	unknown 122	yes -80
#ecan	no -41	unknown 102	yes -63
#ecau	no 233	unknown -148	yes -118
#eced	no -73	yes 55
#ecem	unknown 76	yes -43
#ecep	unknown 54
#eces	unknown -62
#echi	unknown -64	yes 78
#echn	no 58	yes -49
#ecin	no 46	unknown -88	yes 41
#ecis	no 95	unknown -89
#ecle	no -54	unknown 131	yes -78
#ecre	no -52	unknown -182	yes 222
#ecro	unknown -61	yes 65
#ecs>	no 77	unknown -80
#ect>	no 41
#ecta	no 92	unknown -61
#ecto	no 187	yes -197
#ectu	unknown 64	yes -128
#ecu>	no 62	unknown -70
#ecue	unknown -82	yes 57
#ecup	unknown 60
#ecur	no 79	unknown -46
#edai	unknown 110	yes -95
#edal	yes 66
#ede>	no -62	yes 54
#edec	no 46	unknown -88	yes 41
#eden	no -86	unknown -62	yes 143
#edes	no 112	unknown -108
#edf>	no 79	yes -64
#edia	no 55	unknown -80
#edig	yes 53
#eds>	no 64	unknown -142	yes 76
#eek>	no 42	unknown -40
#een>	no -43	unknown 53
#efai	yes -54
#efeu	no 95	yes -83
#effe	no 44
#effo	unknown -45	yes 69
#effr	unknown 52	yes -40
#efon	no 69	yes -48
#efou	no 73	unknown -61
#efug	no 84	unknown -54
#egag	no 80	unknown 62	yes -156
#egan	unknown -65	yes 43
#egat	yes -40
#ege>	no 42	unknown -46
#egel	no -52	unknown 129	yes -88
#eger	no -73	unknown -80	yes 148
#eges	yes -44
#egis	yes -45
#egle	no -41	unknown 132	yes -96
#egou	unknown -133	yes 86
#egra	no 56	unknown -49
#egul	no -43	unknown 54
#ehor	no 91	unknown -66
#eils	unknown -124	yes 138
#eima	no 157	unknown -115	yes -43
#eina	unknown -118	yes 64
#eine	no 56	unknown -45
#ejeu	no 83	unknown -51
#ejou	unknown 106	yes -101
#ejud	no 40
#ekne	no 44	unknown -65
#ela>	no 154	unknown -70	yes -96
#elai	no -72	unknown 61
#eleb	no -62	unknown 108	yes -47
#elep	unknown -95	yes 67
#eler	yes -42
#elet	no 71	yes -99
#elic	unknown -159	yes 125
#elim	yes -58
#elit	no -59	unknown 61
#eliz	unknown -85
#ella	no -61	unknown 92
#ello	no 77	unknown -49
#elo>	yes 54
#elot	unknown -50
#els>	no 94	unknown -54
#elu>	no -66	unknown -67	yes 133
#elui	yes 49
#elux	unknown 67	yes -42
#emaa	no 43	yes -44
#emat	unknown -50	yes 73
#embl	yes 46
#embo	unknown 54	yes -47
#emie	no -67	unknown 120	yes -52
#emin	yes 48
#emne	no 93	unknown -70
#emoi	no -72	unknown 53
#emon	unknown 61
#empo	unknown 51
#emur	unknown -71	yes 100
#enac	unknown -40
#enad	no -55	unknown 49
#enag	no -49	unknown 110	yes -69
#enai	unknown -48	yes 72
#enas	no -67	unknown 105	yes -40
#enca	unknown -58	yes 49
#ench	unknown 60	yes -82
#encl	no -58	unknown 113	yes -59
#end>	no -44
#ende	unknown -88	yes 58
#endi	unknown 61	yes -59
#endo	no -47	unknown -94	yes 141
#ends	yes -64
#ene>	unknown -51
#enee	unknown -63
#ener	no -45	yes 59
#eneu	no -59	unknown 63
#enez	unknown 42
#enfu	no 61	unknown -83
#engo	no -73	unknown -185	yes 246
#eni>	no -108	unknown 199	yes -95
#enir	unknown 47
#enis	unknown -50	yes 62
#enit	no 53
#enle	no 109	unknown -102
#enob	unknown -140	yes 158
#enoi	no -76	unknown 166	yes -109
#enou	no -50	unknown -93	yes 142
#enqu	no 108	unknown -130
#enre	yes -45
#ensa	unknown -57	yes 54
#enta	unknown -66	yes 75
#enth	unknown 65	yes -79
#ento	no -50	unknown -90	yes 141
#ents	unknown -53
#enu>	no 40
#enve	yes 54
#envi	no -47	unknown 76
#eole	no -40	unknown 82	yes -44
#eon>	no 52
#epan	no 65	unknown -79
#epas	no -132	unknown -56	yes 177
#epau	unknown -65	yes 87
#epe>	unknown -89	yes 59
#epei	no 196	unknown -110	yes -148
#epet	no -51	unknown -65	yes 117
#epho	unknown -96	yes 71
#epi>	no 71	unknown -53
#epic	no -159	unknown 159
#epla	yes -47
#eplo	no 77	unknown -60
#epor	no -83	unknown 87
#epou	no -41	unknown 62
#epre	no 92	unknown -85
#epri	no 58	unknown -69
#ept>	no -60	unknown 45
#epui	no -49	yes 68
#eque	no 155	unknown -119
#equi	yes 40
#eraf	no 114	unknown -91
#eram	no -44	unknown 95	yes -52
#eran	no 71	unknown -48
#erap	unknown -73	yes 114
#erb>	unknown 54
#erba	no -48	unknown 61
#erbe	no -88	unknown 113
#erc>	no -46	unknown 75
#erch	yes -40
#erci	no 49
#erdi	unknown 51
#eree	no 52
#erem	unknown -72	yes 105
#erer	no -49	unknown 74
#eret	unknown -44
#erfs	no 102	unknown -60	yes -41
#erge	no 83	unknown -134	yes 47
#ergl	no 58	unknown -89
#ergo	no 81	unknown -68
#ergu	unknown -45
#erid	no -103	yes 81
#erif	no 47	yes -83
#erin	unknown 52
#erio	no -59	unknown 72
#eriq	no 48	unknown -88	yes 42
#erit	no 102	unknown -95
#erka	unknown -53	yes 72
#erli	no 57
#erma	no -41	yes 43
#ermi	no 63	unknown -49
#ermo	no 133	unknown -119
#erna	no 156	unknown -106	yes -70
#erni	unknown 54
#ernu	no -54	yes 88
#erol	no 92	unknown -106
#eron	no 157	unknown -135
#erop	no -90	unknown 155	yes -63
#eros	no 52
#erpi	no 63	unknown -80
#erro	no -46	unknown 111	yes -66
#erru	no -54	unknown 75
#erso	no 62
#erti	yes 60
#erva	yes 60
#ervo	no 47	unknown 64	yes -110
#erzo	no -57	unknown 64
#esca	unknown -41	yes 78
#ese>	no 134	unknown -118
#esea	no -104	unknown 134	yes -52
#esen	no 60	yes -50
#eser	unknown 40	yes -68
#eses	no -45	unknown 104	yes -57
#esid	no -49	unknown 85
#esil	unknown 58
#esio	no 111	unknown -78
#esis	no 183	unknown -240	yes 89
#esla	no -125	unknown 175	yes -53
#esoi	no 79	unknown -53
#espa	no 50	yes -49
#espe	no 61
#espo	unknown 69
#esqu	no 53	unknown -72
#esse	no 42
#esta	unknown -76	yes 47
#esti	yes -44
#esto	no -54	unknown 65
#estr	no 59	yes -58
#esur	no -77	unknown 71
#etac	unknown 69	yes -53
#etag	no 80	unknown -62
#etal	unknown -43	yes 61
#etar	unknown 49
#etat	no -41	unknown 43
#etee	no -41	unknown 54
#etem	no 150	unknown -79	yes -76
#etin	no 56	unknown -67
#etiq	no 40
#etir	unknown -150	yes 122
#etit	unknown -43
#etoi	unknown 41	yes -52
#etom	no 60	unknown -214	yes 120
#etou	unknown 61
#ett>	no -108	unknown 182	yes -73
#etta	unknown 61
#etto	no -46	unknown -91	yes 132
#ettr	unknown 88	yes -58
#etur	no -89	unknown 141	yes -57
#euf>	unknown -41
#eufs	no -51
#euge	no 56
#eura	no 87	yes -71
#eurb	no 94	unknown -86
#eure	no 44	unknown -61
#euri	no -59	unknown 90	yes -40
#euro	unknown 62	yes -46
#eurt	unknown -55	yes 73
#eus>	no -48	unknown 41
#euss	unknown 65	yes -46
#eut>	no -45	unknown 80
#eutr	no 44	unknown 74	yes -138
#euve	unknown 56
#euvr	yes -41
#euxi	no 51	yes -78
#evac	no 57	yes -44
#evai	no 109	unknown -58	yes -62
#eval	no 77	unknown -81
#evar	no 42	unknown -47
#evat	no -50	unknown -40	yes 89
#evee	yes -41
#evel	no 46	unknown -143	yes 91
#evem	unknown -45	yes 85
#even	unknown 40
#ever	no 70	unknown -124	yes 54
#eves	no -69	unknown 102
#evid	no 64
#evie	no -74	unknown 118	yes -44
#evil	no -58	unknown -98	yes 156
#evin	no -164	unknown 90
#evit	no -58	yes 48
#evoi	no -85	unknown 83
#evra	unknown 165	yes -181
#evre	unknown -86	yes 92
#evri	no 87	unknown -47	yes -41
#evu>	no -43	unknown 77
#exac	yes -50
#exam	unknown -53
#exe>	no 222	unknown -156	yes -93
#exee	no 198	unknown -108	yes -90
#exig	unknown 43
#exis	no -53	yes 67
#expe	unknown -56	yes 44
#exte	no 49
#exti	no 50	unknown -63
#ezar	no 42	yes -44
#fac>	unknown 58
#faca	no -47	unknown 93	yes -47
#face	no -55	unknown 52
#fact	unknown 46
#fail	no -60	yes 60
#fall	no -77	unknown 63
#fane	no -67	unknown 120	yes -60
#fard	no -88	unknown -158	yes 198
#fari	no -51
#fauc	unknown -47	yes 41
#faud	unknown -51	yes 56
#fauf	no -72	unknown 183	yes -126
#fect	yes -77
#fele	unknown -60	yes 85
#feme	no -61
#femu	unknown -71	yes 100
#fer>	unknown -43	yes 66
#fere	no -59
#ferr	no 52	yes -55
#fert	no 71	unknown -78
#fess	unknown -65	yes 69
#fest	no -98	yes 120
#feta	unknown 89	yes -101
#fete	unknown -49	yes 51
#feus	no -95	unknown -59	yes 112
#feut	no 44	unknown 74	yes -138
#fevr	no 87	unknown -47	yes -41
#ffai	no 76	unknown -42
#ffar	no -88	unknown -158	yes 198
#ffe>	no 51	unknown -53
#ffem	no -61
#ffer	unknown -69
#ffet	no -48
#ffic	unknown -55
#ffle	no 82	unknown -97
#ffon	unknown -44	yes 69
#ffur	unknown -60	yes 61
#fica	yes 46
#fich	unknown -57
#figu	no -47
#fil>	no 55	unknown -120	yes 83
#fila	no -57	yes 64
#file	unknown 63	yes -42
#fill	unknown -68	yes 47
#film	unknown -114	yes 74
#filt	unknown -92	yes 87
#fina	no -43	unknown 110	yes -67
#fiqu	no -55
#firm	no 45	unknown -44
#fiss	yes -50
#flam	unknown -50
#flan	no -46	unknown 40
#flaq	no 41	unknown -144	yes 99
#fle>	unknown -58
#flee	unknown -113	yes 113
#fler	no 76	unknown -107
#flic	no -57	unknown 63
#flou	unknown -80	yes 91
#flur	no 130	unknown -83	yes -51
#fna>	no 76	yes -87
#fon>	no -162	unknown 180	yes -48
#font	no -51	unknown 68
#food	no 90	unknown 43	yes -154
#foot	no -53	unknown -119	yes 163
#form	unknown -50
#fort	yes -50
#foss	no -106	unknown 45	yes 58
#foue	no 123	unknown -119
#foul	no 50	unknown -92	yes 42
#fout	unknown -44
#frac	unknown -40	yes 52
#frai	unknown 66
#fran	unknown -49	yes 56
#frap	no -54	unknown -61	yes 115
#fray	no 57	unknown -69
#frer	yes 44
#frig	unknown 81	yes -87
#frit	no 42	unknown -108	yes 64
#frol	unknown -64	yes 72
#fron	no -66	unknown -80	yes 145
#frot	yes -51
#fugi	no 84	unknown -54
#fui>	no 82	unknown -73
#fuma	no -129	unknown 51
#fure	unknown -60	yes 61
#fuya	no 52	unknown 72	yes -141
#gade	no 47	yes -51
#gage	no 124	yes -137
#gagn	no 71	yes -79
#gais	yes 66
#gale	no 87	unknown -115
#game	no -40	unknown -50	yes 91
#gar>	yes -51
#gara	unknown 43
#garc	no 96	unknown -134
#gare	unknown 85	yes -55
#gasi	no 59	unknown -47
#gati	yes 67
#gats	no 57	yes -71
#gauc	unknown -44
#gaz>	no -74	unknown -66	yes 139
#gazo	no -101	unknown 97
#gdal	unknown 56
#geai	no 47	unknown -61
#gean	no -40	unknown -144	yes 184
#gee>	no 108	unknown -61	yes -53
#gel>	yes -51
#gele	no -54	unknown 261	yes -223
#geme	unknown 45	yes -51
#gene	yes 46
#geni	no 140	unknown -49	yes -109
#geno	no -50	unknown -93	yes 142
#genr	no 80	unknown -48	yes -46
#gens	no 119	unknown -67	yes -52
#gent	yes -47
#geon	no 92	unknown -66
#geot	unknown 56
#ger>	yes 40
#gere	unknown -44
#geur	no 46	yes -79
#gien	unknown -50	yes 50
#gies	yes 56
#gile	no 40	unknown 104	yes -152
#gine	unknown 61	yes -86
#gist	unknown 43
#gite	no 115	unknown -67	yes -49
#givr	unknown 72	yes -80
#glac	no -40
#glas	unknown -43
#gle>	unknown -54
#glis	unknown -56	yes 53
#glov	no 49	unknown -60
#gnai	no -55	yes 48
#gnal	unknown -105	yes 101
#gnan	no -65	yes 45
#gnee	unknown -57	yes 41
#gnes	yes -48
#gnet	no -51	yes 86
#gnie	no -46	unknown 89	yes -42
#gnol	unknown -55
#gnon	no -88	unknown 84
#gnot	unknown -77	yes 70
#gnur	no 78	unknown -56
#gola	no 56	unknown -66
#golf	no 59	unknown -91
#gonf	unknown -54	yes 68
#gonn	yes 53
#goo>	no 47	unknown -51
#gora	no 66	unknown -67
#gorg	no -49	unknown -173	yes 212
#gos>	no 52	unknown -44
#got>	no -60	unknown 49
#goul	no 111	unknown -118
#gour	no -73	unknown -185	yes 246
#gps>	no -49	yes 78
#grac	no 152	unknown -130
#graf	no -70	unknown -41	yes 110
#grap	unknown -49	yes 59
#grat	no 70	unknown -40
#grav	no -50
#gren	unknown -65	yes 100
#gres	no 69	unknown -91
#grie	no -77	yes 66
#grif	no 113	yes -141
#grim	no -105	unknown 156	yes -63
#grou	unknown 90	yes -56
#gts>	unknown -106	yes 127
#guei	no 76	unknown -54
#guel	no 73	unknown -111
#gues	no -92	yes 67
#guet	no 46	yes -55
#gui>	unknown -45
#gule	no 109	yes -87
#guli	no -43	unknown 54
#gure	unknown 54	yes -41
#h05>	unknown -46	yes 57
#h10>	unknown -60
#h15>	no 48	unknown -91	yes 42
#h35>	no 93	yes -80
#h40>	unknown -42
#hach	no -68	yes 70
#hacu	no 42	yes -40
#hadd	no -67	yes 54
#hafa	unknown -61	yes 87
#hain	yes -71
#hair	no 191	unknown -103	yes -90
#hait	no -84	unknown 52
#hala	unknown -212	yes 209
#hale	no -74	yes 56
#hall	unknown 98	yes -64
#hamd	no 68	unknown -64
#hamp	no 50	unknown -88
#han>	no -106	unknown 106
#hanc	unknown -45	yes 69
#hand	no 69	yes -105
#hant	unknown 44
#haou	no -107	unknown 119
#happ	no 55	yes -54
#haqu	no -106	yes 146
#hari	yes 46
#harp	unknown 101	yes -75
#harr	no 67	unknown -51	yes -55
#hass	yes -48
#hats	no 83	yes -105
#hay>	unknown 51
#hayo	unknown 120	yes -82
#hcen	unknown 57	yes -83
#hect	no 64
#hef>	no -45	unknown 101	yes -57
#heli	unknown -170	yes 137
#hell	unknown -63
#hema	unknown -43	yes 65
#heme	unknown 156	yes -132
#hene	no 79	yes -47
#her>	no 40
#herc	yes -44
#herg	unknown -45
#heri	unknown -73	yes 109
#herm	unknown -48
#hers	no -85	unknown 128	yes -49
#hete	no -55	unknown 108	yes -53
#heva	no 134	unknown -82	yes -62
#heve	yes 57
#hevi	no -62	unknown -109	yes 171
#hevr	no 49
#hich	no -41	unknown 92	yes -56
#hie>	unknown -76	yes 90
#hine	yes -40
#hini	no -42
#hino	no 169	unknown -171
#hir>	no 117	unknown -97
#hire	no -59	unknown -79	yes 133
#his>	no -163	unknown -53	yes 192
#hise	unknown 70	yes -59
#hist	no 55	unknown 58	yes -108
#hive	unknown 89	yes -53
#hla>	no -56	unknown 108	yes -61
#hnic	unknown 40
#hniq	no 145	unknown -84	yes -94
#hoir	yes 49
#home	no -102	unknown 121
#homm	unknown -79	yes 61
#hon>	no 65	unknown -46
#hone	unknown -79	yes 60
#honi	yes -44
#honn	yes -45
#hont	no 92	unknown -52
#hopi	unknown -61	yes 93
#hoqu	unknown 54	yes -67
#hora	no -76	unknown -143	yes 191
#hors	no 66	yes -45
#hose	no -71	unknown 55
#hosp	no -40
#hott	unknown -83	yes 59
#houe	unknown 83	yes -47
#hour	no 56	unknown -49
#hous	no -97	unknown 121
#hui>	no 62	unknown -90
#huil	unknown -56	yes 69
#huit	no -41	yes 53
#huma	no 147	unknown -92	yes -55
#humi	unknown 61	yes -44
#hure	no 42
#hurl	no 47	unknown 77	yes -127
#hute	no -44	yes 60
#hysi	no 153	unknown -110	yes -49
#iac>	no 106	unknown 80	yes -187
#iad>	no -49	unknown 82
#iair	no 86	yes -54
#ial>	no 113	unknown -71	yes -54
#iale	no -72
#ianc	no -60	unknown 110	yes -49
#iano	unknown 71	yes -82
#iati	unknown 76	yes -82
#iatr	no 44	unknown -119	yes 61
#iber	no 50	yes -61
#ibia	no -56	unknown -91	yes 149
#ibus	unknown -85	yes 92
#ibut	yes 61
#ical	no -45	unknown -48	yes 93
#icat	unknown -52	yes 67
#ich>	no -47
#icha	unknown 70
#ichu	no 62	unknown -61
#icil	no -42	yes 67
#icit	unknown 51	yes -44
#ick>	yes 59
#ickp	no -89	yes 99
#ico>	no -71	unknown 43
#icol	no -52	unknown -109	yes 161
#icro	no -86	unknown -53	yes 123
#ics>	no -44
#icte	no 52	yes -44
#icti	no 89	unknown -70
#ida>	unknown -54
#idai	no 140	unknown -116
#idan	no -127	yes 102
#idea	yes 40
#idem	no 64
#ideo	no -51	unknown 80
#ider	no 113	unknown -81	yes -46
#idia	unknown -67	yes 92
#idiq	no -51	unknown 92	yes -41
#idon	no -65	unknown 147	yes -94
#idus	yes 56
#ieds	no 64	unknown -142	yes 76
#iee>	no 41
#ieil	yes -68
#iel>	no 73	yes -44
#iell	unknown -48	yes 51
#iels	no 159	unknown -139
#iera	unknown -99	yes 63
#ieta	unknown 45	yes -55
#ieto	unknown -54	yes 47
#iett	unknown 42
#iez>	no -57	unknown 98	yes -42
#ifes	no -98	yes 120
#iffe	no 99	unknown -71
#iffl	unknown -85	yes 54
#iffu	unknown -60	yes 61
#ific	no -46	yes 43
#ifie	no 52	unknown -44
#ifiq	no -55
#ifra	no -58	unknown -43	yes 95
#ifs>	no -41	unknown 57
#igad	yes -51
#igam	no -40	unknown -50	yes 91
#igeo	no 59
#iger	no -113	unknown 132
#iges	no -44	unknown -91	yes 135
#igin	no -91	unknown 155	yes -62
#igna	yes 67
#ignu	no 78	unknown -56
#igo>	unknown 40	yes -68
#igol	unknown -70
#igts	unknown -106	yes 127
#ijou	no 73	yes -52
#ika>	unknown -82	yes 48
#ilan	unknown 40
#ilee	unknown 48	yes -58
#ilen	no -104	unknown 114
#iles	unknown 44
#ilet	unknown 48	yes -46
#ilia	no -69	unknown 142	yes -72
#ilis	unknown -62	yes 48
#ilit	unknown 48
#illa	unknown -51
#ilme	no -45	unknown 65
#ilom	no 68	yes -73
#ilot	no 45	yes -47
#iltr	unknown -92	yes 87
#ima>	no -40	unknown 61
#imac	no -48	yes 64
#imag	no 174	unknown -104	yes -104
#imal	no 99	unknown -88
#imar	unknown 64	yes -66
#imat	no -73	unknown 43
#ime>	no 72	unknown -43
#imen	no -70	unknown 117	yes -48
#imer	no 63	unknown -50
#imes	no 137	unknown -113
#imet	no 46
#imin	no 68	yes -103
#immo	no -65	unknown 54
#imog	no -92	yes 109
#impa	unknown 46
#impe	unknown 73	yes -43
#impl	no -64	unknown 97	yes -44
#inag	no 95	unknown -54	yes -41
#inal	unknown 44	yes -49
#inan	no -94	unknown 56	yes 41
#inci	yes -59
#inco	no 135	unknown -64	yes -74
#inct	no 51	unknown -68
#inde	no 68	unknown -50
#indi	yes 44
#indr	no 125	unknown -54	yes -71
#indu	no 175	unknown -97	yes -97
#inel	no 68	yes -103
#inem	unknown -118	yes 135
#iner	no -50	yes 79
#inez	unknown 100	yes -133
#inge	unknown 48
#ingo	unknown 83	yes -50
#ings	no -49	unknown 76
#ingt	unknown -55
#inha	unknown -48	yes 72
#inie	yes -46
#iniq	no -44
#inis	no 45
#ino>	no 47	unknown -160	yes 113
#inoi	no 65	unknown -212	yes 140
#inon	no 63
#inq>	no -54	yes 41
#inqu	no -89	unknown 57
#inse	no 92	unknown -72
#insi	no 52	yes -47
#inst	no 48	unknown -45
#inta	no 160	unknown -99	yes -70
#into	unknown -98	yes 86
#intr	yes -53
#ints	unknown -54	yes 87
#inui	unknown -52	yes 62
#invi	unknown 76	yes -58
#inze	no 74	unknown -58
#iola	no 64	yes -44
#iole	no 72	unknown -53
#iolo	no 123	unknown -43	yes -94
#iori	no -178	unknown 142
#iort	yes 49
#iot>	no -40
#ipag	no 72	unknown -53
#ipe>	no 169	unknown -225	yes 48
#iple	unknown -52
#ipri	unknown -51	yes 67
#iqua	unknown -76	yes 109
#iqur	unknown -68	yes 87
#ira>	no 89	unknown -67
#irac	no 156	unknown -95	yes -64
#iran	no -133	yes 96
#irat	unknown 70	yes -78
#irba	no -46	yes 46
#irbn	no -57	unknown 108	yes -58
#irci	no 99	unknown -102
#ircu	unknown -62	yes 83
#irem	no -51	unknown 73
#irer	no -62
#irgu	no 109	yes -87
#irie	unknown 45
#irm>	no -42	unknown -138	yes 165
#irme	no 231	unknown -112	yes -125
#irmi	no -51	yes 60
#iron	unknown 48
#irre	no -52	yes 48
#isag	no -47	unknown -117	yes 161
#isai	no -49	yes 42
#isan	no 69	yes -45
#isat	no -48	unknown 89	yes -40
#isci	no -54	unknown 94
#isen	no -112	unknown 164	yes -50
#iser	unknown 57
#ises	unknown -57	yes 51
#iseu	unknown 70
#isi>	unknown 84	yes -85
#isib	no -144	unknown 160
#isie	no -58	unknown 81
#isio	unknown -62
#isis	no -62	unknown 61
#isit	no -48	unknown 89	yes -42
#isol	unknown 50	yes -57
#ispa	yes -40
#isqu	no -84	unknown 44
#ista	yes 65
#isti	no 74	yes -74
#isto	no 55	unknown 58	yes -108
#ital	no -43	yes 60
#itan	no -54	yes 64
#iteu	unknown -46
#itie	yes -51
#itif	no -44	unknown 45
#itio	no 50	yes -51
#itoy	no 74	unknown -75
#itra	unknown 83	yes -86
#itro	unknown 56	yes -92
#its>	yes 52
#itt>	no -42	unknown -94	yes 133
#itte	unknown 52	yes -82
#itue	no 108	unknown -79
#itut	no -45	unknown 50
#ivai	no -40	yes 82
#ive>	no 44	unknown -48
#ivea	no 49	unknown -88
#ivee	no 66
#iven	no -87	unknown 119
#ivid	yes 45
#ivie	unknown 81	yes -94
#ivol	no 87	unknown -52
#ixan	no -45	unknown 41
#izar	no -101	yes 97
#ize>	no 98	unknown -171	yes 108
#jack	no 169	unknown -122	yes -59
#jama	unknown 54
#jamb	unknown -69	yes 92
#jane	no -68	unknown 48
#janv	unknown 52
#jard	yes -44
#jaur	unknown -89	yes 103
#jean	yes 42
#jema	no 43	yes -44
#jet>	no 60	yes -57
#jeta	unknown -52	yes 53
#jete	unknown -41	yes 51
#jle>	unknown 93	yes -69
#jme>	no -42	unknown -43	yes 76
#jogg	no 79	unknown -126
#join	unknown 53
#joua	no 44	unknown -68
#joue	no -46	unknown -94	yes 138
#jout	no 115	unknown -137
#joux	yes -48
#jsui	no 113	unknown -87
#judi	no 52	unknown -68
#juin	unknown 40
#jume	no 51	yes -66
#jure	no -73	unknown 156	yes -117
#jus>	yes 41
#just	no 45
#kang	no 47	unknown -51
#kay>	no 46	unknown -71
#keni	no 41
#ket>	no -78	unknown -51	yes 106
#keuf	no -81	yes 102
#khel	no 161	unknown -118	yes -63
#khir	no 50	yes -44
#khla	no 174	unknown -115	yes -80
#khou	unknown -62	yes 51
#kilo	no 79	yes -76
#kine	no 60
#knes	no 44	unknown -65
#koi>	unknown 66	yes -47
#kon>	no -98	unknown 149	yes -53
#kpoc	no -83	unknown -93	yes 139
#laba	no 120	unknown -96
#labl	unknown -62	yes 80
#labr	no -42	unknown 61
#lac>	unknown 73	yes -59
#laca	yes -49
#laco	no 106	unknown -137
#lade	yes 47
#lagu	unknown 52
#lah>	no 72	unknown -41
#lahc	unknown 57	yes -83
#lai>	no -111	unknown -165	yes 217
#laie	yes 46
#laig	no -92	unknown 129	yes -46
#lail	no 142	unknown -60	yes -121
#lair	no -47	yes 59
#lam>	no -55	yes 62
#lamb	unknown -42
#lame	unknown 82	yes -96
#lamp	unknown -59	yes 70
#lanc	yes 41
#lang	unknown -47	yes 42
#lara	unknown 49
#lard	no 78	yes -51
#lare	no 51
#larg	unknown 131	yes -105
#lari	no -59	unknown -142	yes 184
#larm	no 49	yes -84
#las>	no 52	unknown -57
#lass	unknown 46
#last	no 233	unknown -210
#lat>	unknown -63	yes 56
#lats	no -53	unknown -146	yes 188
#lave	unknown 46
#lavi	unknown -65	yes 82
#lavo	no 123	unknown -67	yes -58
#laya	unknown -78	yes 110
#lcin	no 52	yes -88
#lcoo	yes 65
#leau	yes 61
#lech	no 62	yes -66
#lecl	no -46	unknown 75
#led>	unknown 49
#lege	no -77	unknown -74	yes 148
#lein	no 52
#lema	no 67	unknown -59
#leme	unknown 41
#lenc	unknown 50	yes -40
#lend	unknown -68	yes 91
#lent	unknown -81	yes 92
#leph	unknown -95	yes 67
#lerc	no -46	unknown 75
#lere	no 150	yes -122
#leri	no 125	unknown -109
#lert	no -91	unknown 78
#lesi	no 111	unknown -78
#less	no 70	unknown -48
#lets	unknown 65	yes -66
#lett	unknown 42
#leu>	no 84	unknown -163	yes 71
#leue	no -86	yes 94
#leus	no -74	yes 43
#leut	no -113	unknown 133
#levi	unknown 48
#levr	no -73	unknown -168	yes 231
#leza	no 42	yes -44
#lheu	unknown 52
#lhou	no -71	unknown 120	yes -52
#lian	unknown 71	yes -78
#lic>	no -57	unknown 144	yes -100
#lico	no -57	yes 66
#lics	no -44
#lien	no 51	unknown -45
#lieu	unknown 67
#liga	no -46	yes 73
#lil>	no -117	unknown 87
#lim>	no 114	unknown -114
#lima	yes -58
#limo	unknown -95	yes 74
#lin>	no 146	unknown -202	yes 96
#line	no 94	unknown -44	yes -51
#ling	unknown 57
#lini	no -44
#lino	unknown -119	yes 109
#lint	unknown 71	yes -41
#liqu	no -56	unknown 89
#lir>	no -62
#lis>	yes 43
#lisa	unknown 69	yes -41
#liss	unknown -53	yes 50
#lita	unknown 41
#litr	no 77	unknown -70
#livi	no -71	unknown 88
#liz>	unknown -85
#llag	unknown -43	yes 54
#llai	unknown -60	yes 66
#llan	unknown -87	yes 79
#llar	no 78	yes -51
#lleu	unknown 48	yes -52
#lli>	no -80	yes 46
#llia	no -51	unknown 116	yes -74
#llic	no -50	unknown 97	yes -50
#llin	no 78	yes -86
#llo>	no 181	unknown -93	yes -98
#llot	no -76	unknown -85	yes 135
#llu>	unknown 99	yes -84
#lme>	unknown -47	yes 53
#lmer	no 177	unknown -143	yes -77
#loc>	no 50	yes -63
#loca	no 40
#logu	no 94	unknown -51	yes -55
#loin	no 154	unknown -68	yes -110
#loit	no 61
#lol>	no 53	unknown -79
#lome	no 68	yes -73
#lonn	no 48	yes -50
#lons	unknown -77	yes 46
#lope	no -62	unknown 114	yes -51
#loqu	unknown -58	yes 92
#lor>	unknown 40	yes -55
#lord	yes -50
#lore	no 69	unknown -56
#losi	no -111	unknown -160	yes 231
#loto	no 76	unknown -114
#lots	no 92	unknown -87
#lou>	no 42
#loue	no -42	unknown 110	yes -69
#loui	unknown -57	yes 51
#loup	yes 46
#lous	no 130	unknown -152
#loux	no 65	unknown -181	yes 86
#lovo	no 49	unknown -60
#loye	no 80	unknown -50	yes -44
#ltan	no -73	unknown 96
#lte>	no -48	yes 85
#ltes	no -40	unknown 94	yes -54
#lteu	no -42	unknown 77
#ltip	unknown -45	yes 64
#ltra	no 53	unknown -86
#ltre	no -98	unknown -76	yes 146
#lub>	no 49	unknown -66
#luca	no 80	unknown 81	yes -166
#lune	no -50
#lure	unknown -55
#lust	no 88	yes -68
#lux>	unknown 67	yes -42
#luxe	no -40	unknown -42	yes 83
#lver	unknown 43	yes -43
#lyce	no -98	unknown -73	yes 142
#lyon	no -44	yes 61
#lyse	unknown 103	yes -98
#lyti	no -57	unknown 71
#maa>	no 43	yes -44
#maar	yes 45
#macb	unknown 80	yes -64
#maci	no -43
#made	no 48
#maga	no 59	unknown -47
#mage	no 92	unknown -57
#magi	no 174	unknown -104	yes -104
#mai>	unknown 69	yes -68
#maie	no 200	unknown -122	yes -107
#main	yes 43
#mait	no 94	unknown -77
#mal>	no 80	unknown -92
#mala	unknown -82	yes 92
#mali	no -89	unknown 105
#mall	no -52	unknown 42
#man>	unknown -48
#mane	no 58	unknown -61
#mani	unknown -59	yes 60
#mano	unknown 41
#manq	unknown 107	yes -103
#mar>	unknown 50	yes -55
#mara	yes 44
#marc	unknown -52
#mari	yes 54
#marj	no -68	unknown 48
#maro	no 153	unknown -62	yes -127
#marq	yes 65
#mart	no 63	yes -41
#mas>	unknown -60
#mban	no -82	unknown -150	yes 190
#mbee	unknown -55
#mbes	unknown -64	yes 44
#mbet	unknown 88	yes -100
#mbie	no -40	unknown 44
#mble	yes 45
#mbol	unknown -43	yes 61
#mbou	unknown 51	yes -48
#mbri	no 48	yes -59
#mbul	unknown -69	yes 97
#mcdo	no -101	unknown 151	yes -54
#mdou	no 65	unknown -65
#mdr>	no 178	unknown -129	yes -88
#meau	no 145	unknown -78	yes -85
#meca	no -105	unknown 186	yes -83
#mech	no -137	unknown 169
#med>	unknown 42
#meda	unknown 94	yes -99
#mede	no 40	unknown -84	yes 43
#mees	no -46	unknown -49	yes 96
#mega	unknown -65	yes 43
#mekn	no 44	unknown -65
#mele	no -59	unknown 72
#mell	no -82	yes 88
#melo	unknown 64
#men>	no 41
#mena	unknown 76	yes -56
#mene	unknown -56	yes 49
#mera	yes -48
#mere	yes 56
#merv	unknown 113	yes -124
#mess	unknown 63	yes -77
#mesu	no -77	unknown 71
#met>	no 90	yes -66
#meta	no -119	unknown 137
#meti	unknown 52	yes -43
#mets	no -45	unknown 47
#mett	no -75	unknown -95	yes 164
#metu	no -89	unknown 141	yes -57
#meuf	unknown -108	yes 128
#meul	no -112	unknown 161	yes -59
#meur	unknown -135	yes 91
#mici	no -42	yes 67
#micr	unknown -78	yes 63
#mide	no -120	unknown 209	yes -87
#mieu	unknown -174	yes 150
#mili	unknown 51	yes -62
#mini	no 42	unknown -57
#mins	no -53	yes 76
#miqu	unknown 55	yes -41
#mir>	no 76	unknown -79
#mira	no 44	yes -51
#miro	unknown -51
#mise	no 45	yes -80
#mit>	unknown -41	yes 75
#mito	no 74	unknown -75
#mmag	no 104	unknown -61	yes -44
#mmed	no 55	unknown -49
#mmee	no -53	yes 59
#mmer	unknown 69	yes -41
#mmes	no 80	unknown -58
#mmob	no -103	unknown 82
#mmod	unknown -63	yes 61
#mne>	no 80	unknown -71
#mnes	no 106	unknown -68
#moby	no 134	unknown -85	yes -67
#mode	no 43	unknown -47
#moge	no -92	yes 109
#moha	no 45
#moi>	no 42
#moir	no 61	unknown -112
#moit	unknown 49	yes -62
#mole	no 68	unknown -191	yes 80
#moll	unknown -70	yes 102
#mond	no 163	unknown -116	yes -47
#moni	no 56	unknown -87
#moqu	no 57
#mord	unknown -56	yes 91
#mosq	no -91	yes 69
#moss	no -49	unknown -40	yes 91
#mot>	no -68	unknown 83
#mota	unknown -102	yes 134
#moti	no -96	yes 122
#mots	no -66	unknown -60	yes 110
#moui	no 40	unknown -52
#mour	no 126	unknown -61	yes -69
#moye	no -54
#mpad	unknown -67	yes 40
#mpar	no 66	yes -72
#mpee	no -56	unknown 48
#mper	no -62	unknown 55
#mpet	no 71	yes -74
#mpie	yes 45
#mpla	no 49
#mple	unknown 113	yes -98
#mpol	no -72	unknown 65
#mpor	unknown 48
#mpou	unknown -61	yes 55
#mpre	yes -57
#mpta	unknown 70	yes -68
#mpu>	unknown -159	yes 166
#muna	no -62	unknown -83	yes 132
#muni	no 44	unknown -53
#mur>	unknown -45
#mure	unknown -51	yes 50
#muse	unknown 61	yes -91
#musi	no -41	unknown 46
#mutu	unknown -42	yes 55
#myst	unknown 136	yes -110
#nace	unknown -40
#nade	unknown 43
#nage	unknown 47	yes -56
#nal>	no -53	unknown -87	yes 136
#nali	no -42	unknown 68
#nanc	no -75	unknown 99
#nape	unknown 75	yes -42
#nard	no -48	unknown 65
#nas>	no -67	unknown 87
#nat>	no -86	unknown 128	yes -43
#nbul	unknown 45
#nca>	no 86	unknown -92
#ncai	unknown -40
#ncas	unknown -76	yes 47
#ncei	no -73	unknown 75
#ncen	unknown 58	yes -60
#ncer	no -48	unknown 100	yes -53
#nch>	no -72	unknown 195	yes -125
#ncha	no -67	unknown 74
#nchi	unknown 44	yes -45
#ncia	no -104	unknown 184	yes -95
#ncle	no -52	yes 67
#nclo	no -58	unknown 113	yes -59
#ncom	no 106	unknown -48	yes -66
#ncon	no 49	yes -66
#ncte	no 53	unknown -77
#nda>	no 55
#ndat	no 104	unknown -128
#nde>	no 45
#ndee	unknown -58	yes 78
#ndel	no -41	unknown 81
#ndem	no 68	unknown -69
#nden	no 61	unknown -97
#nder	no 63	unknown -60
#ndes	unknown 59
#ndeu	no 60
#ndez	unknown -66	yes 98
#ndic	unknown 121	yes -84
#ndie	unknown 65	yes -73
#ndis	no 153	unknown -125
#ndit	unknown 63	yes -62
#ndiv	yes 45
#ndon	no -40	unknown -72	yes 109
#ndor	unknown -42	yes 66
#ndra	no 69	unknown -76
#ndue	unknown 61
#ndui	unknown -45	yes 40
#ndul	no -68	unknown 113	yes -45
#ndus	no 60
#ndwi	no -47
#nega	no -48	yes 75
#nege	no 102	unknown -117
#neim	no 223	unknown -161	yes -87
#nel>	no 69	yes -51
#nell	unknown 55	yes -51
#neme	unknown 64	yes -48
#nera	no -45	yes 45
#nerf	no 102	unknown -60	yes -41
#nero	no 45	unknown -81
#nerv	no -62	unknown -93	yes 155
#neu>	yes -50
#neuv	unknown 69
#neve	no 70
#nevi	no 87	unknown -114
#nez>	unknown -63	yes 97
#nfle	unknown -52	yes 74
#nfor	yes 43
#nfui	no 48	unknown -109	yes 60
#ngar	unknown 68	yes -54
#nge>	no -49	unknown 49
#ngea	unknown -79	yes 111
#ngee	yes -47
#ngel	no 44
#nger	no 44	unknown -40
#nges	yes 43
#ngle	unknown -88	yes 49
#ngo>	unknown 48	yes -42
#ngoo	no 47	unknown -51
#ngou	no -73	unknown -185	yes 246
#ngt>	unknown -58
#nhal	unknown -74	yes 107
#nice	no -58	yes 82
#nich	no -45	unknown 81	yes -46
#nie>	unknown 43
#niec	yes 62
#nife	no -98	yes 120
#nika	unknown -46	yes 62
#nil>	no 71	unknown -66
#nima	no 63	unknown -64
#nion	no 158	unknown -136
#nior	yes 49
#niqu	no 41
#nir>	unknown 87	yes -78
#nis>	no -115	unknown 154	yes -46
#nise	no -72	yes 40
#nist	no 42
#nita	no 56
#nite	yes -61
#nitr	no 59	yes -40
#nive	unknown -44
#nlev	no 109	unknown -102
#nnec	no -56	unknown 104	yes -52
#nnee	no -44
#nnel	no 48	yes -64
#nner	unknown -46	yes 79
#nnie	no 222	unknown -214
#nnon	unknown 76	yes -94
#nnu>	no 197	unknown -161	yes -48
#nnul	unknown 58	yes -41
#nnus	no 107	unknown -73	yes -46
#nobl	unknown -140	yes 158
#noeu	unknown 41
#noir	yes 48
#nois	no 96	unknown -116
#nol>	no 76	unknown -137
#nole	unknown -79	yes 84
#nom>	no -42	unknown 60
#noms	no 50	unknown -80
#non>	no 49
#nonc	unknown 72	yes -85
#nora	no -40	unknown 81	yes -45
#note	no -75	unknown 58
#nou>	unknown -109	yes 121
#noui	no -77	yes 73
#nous	no 45	unknown -44
#nouv	yes 58
#noux	unknown -77	yes 82
#nove	unknown 40
#nqua	no -71	unknown 143	yes -94
#nque	no 53	unknown -61
#nre>	no 80	unknown -48	yes -46
#nreg	yes -45
#nsab	unknown 56
#nsai	no -83	unknown -80	yes 162
#nsat	no 45	yes -52
#nsci	unknown -98	yes 115
#nse>	unknown 59
#nsei	unknown 44
#nser	no 62	yes -43
#nsfo	no -75	unknown 163	yes -101
#nsi>	no 50	yes -49
#nsol	no 74	yes -42
#nspo	no -48	yes 63
#nsti	no -45	unknown 50
#ntac	no 126	unknown -111
#ntal	unknown -45
#ntat	no 136	unknown -114
#ntea	yes -44
#ntee	unknown 46
#ntel	unknown 53
#ntem	no -67	unknown -48	yes 101
#ntie	yes -41
#ntim	no 67	yes -46
#ntit	yes 44
#ntiv	no 77	unknown -44
#nto>	no -47	unknown 104	yes -54
#nton	no -49	unknown -80	yes 131
#ntor	no -49	unknown -91	yes 137
#ntox	unknown -98	yes 86
#ntro	unknown 116	yes -121
#ntru	no -55	unknown 88	yes -48
#nts>	unknown -55
#ntus	no -62	unknown -67	yes 128
#nues	no -81	unknown -41	yes 121
#nul>	no 273	unknown -209	yes -70
#nula	no -46	unknown 78
#nule	unknown 52	yes -41
#null	no 137	unknown -80	yes -61
#num>	no -54	unknown -42	yes 98
#nuqu	no -50	unknown -59	yes 108
#nure	no 78	unknown -56
#nvie	unknown 56
#nvir	no -47	unknown 76
#nvit	unknown 76	yes -58
#nvoi	unknown 47	yes -46
#nze>	no 48	unknown -41
#obe>	unknown 45
#obje	unknown 78	yes -88
#oble	unknown -140	yes 158
#obo>	no 139	unknown -105
#obre	unknown 41
#obsc	unknown -40	yes 52
#obse	unknown -74	yes 77
#obyl	no 134	unknown -85	yes -67
#ocad	unknown -77	yes 103
#ocal	no 68	yes -47
#ocau	no -65	unknown 117	yes -60
#occu	no 80	unknown -78
#occy	no -77	unknown -148	yes 208
#oce>	unknown -48
#oced	no -43	unknown 42
#ocia	unknown -74	yes 80
#ocke	no -52	yes 52
#ocot	no 55	yes -64
#octe	no 61	yes -54
#octo	unknown 41
#oeil	no -40	unknown -79	yes 119
#oele	no 56	unknown -46
#oeuf	unknown 43
#oeur	no 47	unknown -63
#oeuv	unknown 47
#ofan	no -67	unknown 120	yes -60
#ofes	unknown -54	yes 49
#offe	no 59	unknown -84
#oges	unknown -49	yes 81
#ogra	unknown -46	yes 72
#ogue	no 94	unknown -51	yes -55
#oham	no 45
#oid>	unknown 93	yes -64
#oiff	no 51	unknown -68
#oign	no -46	unknown -51	yes 96
#oigt	unknown -71	yes 82
#oil>	unknown -148	yes 145
#oile	yes -40
#oinc	unknown -107	yes 130
#oind	no 135	unknown -55	yes -79
#oing	no -41	unknown 117	yes -98
#oirc	no 99	unknown -102
#oire	unknown -46
#oise	unknown -62	yes 72
#oiso	no -42
#oiss	unknown -64
#oita	unknown -64	yes 70
#oiti	unknown 44	yes -53
#oix>	no -96	unknown 129
#oixa	no -45	unknown 81
#okay	no 46	unknown -71
#ola>	no 81	unknown -68
#olan	unknown -60	yes 92
#olee	no -47	unknown 68
#olen	no 128	unknown -177	yes 49
#oler	unknown 59	yes -69
#oles	no 41
#oleu	no 135	unknown -96	yes -41
#olf>	no 59	unknown -91
#oli>	unknown -46
#olie	no -61	yes 79
#olin	no -61	unknown 61
#olis	no -62
#oliv	no -44	unknown 83	yes -44
#oloc	no 156	unknown -114	yes -54
#olog	no 101	unknown -57	yes -58
#olon	yes -45
#olum	no -62	unknown -69	yes 131
#omar	no 48
#omat	yes -43
#omba	no -86	unknown -159	yes 211
#ombi	no -40	unknown 44
#ombl	no -59	unknown 58
#ome>	no -47	unknown 52
#omet	no 72	yes -45
#omi>	no 140	unknown -127	yes -45
#omic	no -54
#omie	no -81	yes 41
#omis	no -64	unknown 47
#omit	unknown -41	yes 75
#omma	no 119	unknown -76	yes -44
#ommo	unknown -59	yes 86
#omob	no 69	unknown -116	yes 45
#ompa	no -40
#ompe	unknown 62	yes -85
#ompi	yes 46
#ompl	unknown 123	yes -110
#ompr	unknown 54	yes -61
#ompu	unknown -152	yes 162
#oms>	no 50	unknown -80
#onc>	no 72	unknown -51
#onch	no 164	unknown -183
#onci	no 65	unknown -84
#oncl	no -52	yes 67
#onct	unknown -56	yes 72
#onde	no 57
#ondi	no 206	unknown -130	yes -87
#ondr	no -50	unknown -49	yes 96
#one>	unknown -53	yes 40
#ones	no 154	unknown -193
#onfi	no 92	yes -101
#onfl	yes 52
#ong>	unknown 150	yes -119
#onie	no 55	unknown -41
#onis	no -77	yes 57
#onit	no 55	unknown -98	yes 43
#onni	no 222	unknown -214
#onnu	no 158	unknown -111	yes -50
#ono>	no 97	unknown -72
#onom	no -107	unknown 123
#onsa	unknown 56
#onsc	unknown -86	yes 117
#onse	unknown 77	yes -65
#onso	no 50
#onsu	yes -73
#onti	unknown 42
#ontu	no -62	unknown -67	yes 128
#onvo	yes 43
#ood>	unknown 49	yes -92
#ook>	unknown 80	yes -64
#oord	no -48	unknown 59
#oot>	no -61	unknown -77	yes 129
#ope>	no -74	unknown 172	yes -122
#opee	no -68	yes 85
#oper	unknown 43
#opez	unknown 82	yes -44
#opin	unknown 59
#opit	unknown -61	yes 93
#opor	no -77	unknown 127	yes -51
#opos	unknown 101	yes -63
#opre	yes -47
#opro	unknown 78	yes -60
#oque	unknown -45	yes 66
#oqui	no 47
#ora>	no 66	unknown -67
#orab	no 69	yes -91
#orad	unknown 75	yes -43
#orag	unknown 58
#orai	no -85	unknown 107
#oram	no -40	unknown 81	yes -45
#oran	no -109	yes 94
#orat	no -74	unknown 113
#orax	no -76	unknown -143	yes 191
#ordi	unknown 51
#ordo	no -53	unknown 66
#ordu	unknown -45	yes 55
#orei	no -54	unknown -109	yes 160
#orel	no 75	unknown -52
#orer	no 72	unknown -54
#ores	unknown -44
#orge	unknown -159	yes 188
#orgu	no 76	unknown -54
#orig	no -91	unknown 155	yes -62
#orit	unknown -56	yes 48
#orma	no 102	yes -75
#orme	no 60	unknown -83
#ormi	unknown -71	yes 64
#ormu	no -44	unknown 100	yes -61
#orne	unknown 253	yes -243
#orni	unknown -44	yes 62
#orou	no 83	unknown -70
#orpo	no 80	unknown -61
#orse	unknown -47	yes 77
#osan	no -64	yes 103
#osco	no -96	unknown 77
#oser	unknown 41
#oses	unknown -108	yes 82
#osie	no -55	yes 40
#osio	no -111	unknown -160	yes 231
#osit	no 48	unknown -43
#ospi	no -40
#osqu	no 71	unknown -144
#osso	no -44	yes 77
#otag	no -46
#otar	unknown -102	yes 134
#otea	no -68	unknown 56
#oteg	no -74	unknown -164	yes 215
#oter	yes 52
#otes	unknown -70	yes 83
#oteu	yes -62
#othe	no -47
#otie	no 117	unknown -77	yes -41
#otin	no 134	unknown -96	yes -40
#otio	no -96	yes 122
#otis	no -57	unknown 78
#otog	unknown -56
#otos	unknown 63
#otta	yes -58
#otte	unknown -45
#otto	unknown -53
#otul	no -78	unknown -57	yes 138
#ouai	unknown -88	yes 92
#ouan	no 46
#ouar	no -51
#ouba	unknown 47
#oube	unknown 46
#ouce	unknown -69	yes 40
#ouci	unknown -54
#oude	unknown -67	yes 100
#oues	no -91	unknown 147	yes -57
#ouet	unknown -73	yes 41
#ouf>	no 195	unknown -117	yes -94
#ouff	no 55	unknown -109	yes 54
#ouga	no -62	unknown 168	yes -108
#ouge	unknown -64	yes 73
#ougi	unknown -55	yes 51
#ouha	no -52	unknown 80
#oui>	unknown -42	yes 57
#ouie	no -74	unknown -47	yes 123
#ouir	no 104	unknown -81
#ouis	unknown -57	yes 51
#ouk>	no -40	unknown 61
#ouka	unknown -53	yes 40
#oul>	no 159	unknown -78	yes -113
#ouli	no 170	unknown -123	yes -52
#oull	no 74	unknown -94
#oulu	no -46
#oum>	no 72	yes -46
#oume	yes 50
#oun>	no 134	unknown -71	yes -121
#oupa	no -99	unknown 145	yes -58
#oupi	no -118	unknown -78	yes 192
#ourc	unknown -66	yes 64
#oure	unknown -77	yes 97
#ouri	no 67
#ourm	no -46	yes 74
#ourn	yes 50
#ouro	no -40	unknown 56
#ourr	yes 45
#ouru	unknown -98	yes 96
#ousc	no 72	unknown -89
#ousi	unknown 67	yes -63
#oust	unknown 70
#ousu	unknown -63	yes 90
#outo	unknown -115	yes 138
#outr	unknown 61	yes -91
#outu	unknown -43
#ouva	no 72	unknown -88
#ouvr	no -45
#ouzn	unknown -46	yes 62
#ovem	unknown 40
#ovis	no -43	unknown 76
#ovo>	no 49	unknown -60
#oxic	no -77	unknown -118	yes 191
#oxiq	no 43	unknown -68
#oxyg	no -50	unknown -43	yes 93
#oyai	no -58	unknown -60	yes 116
#oyal	yes 40
#oyan	no -44
#oyee	no 68	yes -48
#oyen	unknown -40
#oyes	unknown -115	yes 112
#oyez	no -69	unknown 174	yes -111
#pada	unknown -67	yes 40
#paie	no -81	yes 65
#pain	unknown 83	yes -62
#pali	no 63	yes -68
#pan>	no -83	yes 96
#pand	unknown -43
#pano	no -40	unknown 81	yes -45
#pans	unknown -67	yes 42
#pant	no 101	unknown -56	yes -45
#papa	no -42
#pape	unknown 129	yes -95
#paqu	no 76	unknown -77
#pard	no 80	unknown -101
#parf	no -74	unknown 117	yes -79
#pari	no -41	unknown 67
#paro	no -116	yes 97
#parp	no -49	unknown 76
#paru	yes -44
#past	no 115	unknown -146
#pate	no 87	yes -53
#pati	unknown -70	yes 94
#patr	unknown 45
#patt	unknown 101	yes -167
#paul	unknown -56	yes 65
#paum	no -61	unknown -124	yes 183
#pauv	no 68	unknown 41	yes -113
#pdt>	no -81	unknown -172	yes 211
#peag	no 78	unknown -87
#peda	yes 66
#pedi	unknown -103	yes 57
#pee>	no 50	unknown -62
#peen	no -56
#pel>	yes 40
#pelo	no 76	unknown -114
#peme	no 90	unknown -97
#penc	no 77	unknown -48
#pent	no -68	unknown 94
#per>	unknown 42
#perg	no 46	unknown -84
#pero	no 162	unknown -145
#perr	no -98	unknown 188	yes -108
#pers	no 57
#pert	no 43	unknown -62
#peta	no 41
#peti	unknown -43
#petr	unknown 55
#peu>	yes 69
#peur	no 92	yes -80
#peut	no -55	unknown 98
#peux	unknown -95	yes 112
#pez>	unknown 82	yes -44
#phal	no -58	unknown -155	yes 176
#phe>	yes -40
#phie	unknown -91	yes 111
#phon	unknown -68	yes 44
#phys	no 153	unknown -110	yes -49
#pian	unknown 71	yes -82
#pick	no -54	yes 87
#pie>	no -96	unknown -100	yes 167
#pied	yes 51
#piet	unknown -55	yes 41
#pige	no 59
#pile	unknown -52	yes 82
#pili	no 59	unknown -158	yes 86
#pill	no -77	unknown -85	yes 159
#pin>	unknown -48
#pine	unknown 59
#ping	yes -67
#pira	no -96	unknown 48	yes 44
#pisc	no -54	unknown 94
#piss	unknown 40
#pist	no -77	yes 52
#pita	unknown -45	yes 79
#plas	no 233	unknown -210
#plei	no 52
#plem	unknown 170	yes -184
#pleu	unknown -43
#plic	no 161	unknown -113	yes -53
#plin	yes 50
#pliq	no -49	unknown 89	yes -48
#plis	no 50	unknown -89
#ploi	no 61
#plor	no 77	unknown -60
#plot	no 52
#plu>	unknown 90	yes -78
#poch	no -45	unknown 151	yes -107
#pock	no -83	unknown -93	yes 139
#poel	no 56	unknown -46
#poig	no -52	yes 89
#poin	yes 62
#poit	no -52
#poly	no 50	yes -71
#pomm	no 41	unknown -143	yes 95
#pond	unknown -62	yes 62
#pong	unknown 63	yes -68
#pons	unknown 78	yes -42
#pore	no 76	unknown -56
#posa	no 54	unknown -72
#posi	no 48	unknown -43
#post	no -47
#pot>	unknown 40	yes -46
#pote	no -56
#pots	no 86	unknown -68
#poub	unknown 46
#pouc	no 45	unknown -113	yes 63
#poul	no 78	unknown -42
#poup	yes -72
#pous	unknown -50	yes 55
#pout	unknown 61	yes -91
#ppar	no -42	unknown 87	yes -43
#ppe>	yes 45
#ppem	no 128	unknown -100	yes -42
#ppli	yes -41
#ppre	no 64	unknown -75
#pre>	unknown 40	yes -54
#prea	no -83	yes 40
#prec	no 115	unknown -78	yes -40
#pref	unknown 144	yes -145
#prej	no 40
#prem	no -44	unknown 90	yes -44
#prep	no -142	yes 121
#pret	unknown 64	yes -76
#pri>	unknown -80	yes 109
#prin	no 56	unknown -88
#prio	no -156	unknown 97	yes 44
#prix	no 190	unknown -110	yes -61
#pro>	no -66	unknown 190	yes -125
#proc	no -41
#prof	no 43	yes -47
#prog	unknown -84	yes 44
#prot	no -48	yes 82
#prov	yes 63
#ptab	no -101	unknown 180	yes -77
#ptem	yes -60
#pteu	no -77	unknown 52
#ptio	no 43
#ptur	no 48
#publ	no 95	unknown -95
#pui>	no -124	yes 119
#pulv	unknown 43	yes -43
#pure	no 60	unknown -52
#pyja	no -53
#quad	no -62	yes 59
#quag	no 80	unknown -127	yes 46
#quan	no -44
#quar	unknown 55
#quat	unknown -40
#quee	unknown -40	yes 57
#quem	no 151	unknown -82	yes -73
#quid	yes -54
#quim	no -66	unknown 103
#quin	no 135	unknown -112
#quip	unknown -104	yes 114
#quis	unknown -41
#quit	no 58	yes -57
#qure	unknown -68	yes 87
#rabl	yes -44
#rabo	unknown 70	yes -48
#rac>	unknown 46
#raca	no 111	unknown -108
#racc	unknown -91	yes 79
#race	unknown 89	yes -54
#racl	no 86	yes -74
#raco	unknown 114	yes -109
#rada	unknown 56
#rado	no -48	unknown 64
#rafe	no -70	unknown -41	yes 110
#rafl	no 102	unknown -78
#rai>	unknown 84	yes -69
#raid	unknown -54	yes 82
#raig	no -77	unknown 159	yes -93
#rail	no 53	yes -57
#raim	no -98	unknown 103
#rair	unknown 51
#rali	unknown -74	yes 43
#rall	yes -46
#rama	unknown -49
#ramb	unknown -41
#rame	no 47	unknown -56
#rami	unknown 80	yes -47
#ramp	unknown -90	yes 92
#ran>	unknown 49	yes -46
#rane	unknown -50	yes 89
#rani	yes 53
#ranq	no 76	unknown -65
#rape	unknown -50	yes 78
#raph	unknown -49	yes 59
#rapl	unknown -143	yes 95
#raqu	unknown -72	yes 63
#ras>	unknown -71	yes 104
#rase	unknown -55
#raso	no 44	unknown -62
#rasq	no -63	unknown -82	yes 119
#rat>	no -46	unknown 93	yes -48
#rate	yes -70
#rato	no 80	yes -44
#ratt	unknown 127	yes -93
#raum	no 59	unknown -118	yes 53
#rax>	unknown -106	yes 116
#ray>	no -57	unknown 120	yes -63
#raye	yes -55
#rbag	no -46	yes 46
#rbal	no -49
#rban	no 94	unknown -86
#rbec	unknown -110	yes 71
#rber	no -90	unknown 228	yes -146
#rbnb	no -57	unknown 108	yes -58
#rbre	unknown 48	yes -71
#rcad	no -56	unknown -105	yes 161
#rcee	no 88	yes -72
#rcel	no -82	yes 78
#rcem	no -53	unknown 94	yes -42
#rceu	no -58	unknown 100
#rcha	no 84	unknown -87
#rchi	unknown 75	yes -92
#rchu	no 42
#rci>	no 54
#rcie	no 120	unknown -190	yes 59
#rcil	no -57	unknown -95	yes 149
#rcon	no 59	unknown -102
#rcui	unknown -67	yes 51
#rcul	no -59	unknown -61	yes 116
#rdag	no 118	unknown -71	yes -49
#rdai	yes 42
#rdan	no -82	unknown -151	yes 209
#rdea	no -67	unknown 41
#rdee	no 45	unknown -107	yes 66
#rdem	unknown -104	yes 104
#rden	yes 46
#rdes	no -70	unknown 87
#rdi>	unknown 43
#rdia	no -49	unknown 82
#rdin	yes -41
#rdit	unknown 51
#rdoi	no -89	unknown -108	yes 161
#rds>	unknown 54
#rdue	no -53	unknown 71
#reak	no -111	unknown 59
#reau	unknown -43	yes 63
#rebi	no -120	unknown 127
#rebo	no 182	unknown -214
#rebr	unknown 62	yes -47
#reca	no 206	unknown -183
#rece	unknown 58
#rech	unknown 58
#reci	no 81	unknown -74
#recl	yes -48
#rede	no 51	unknown -131	yes 50
#redo	no -55	unknown 82
#rees	no -145	unknown 104
#ref>	no 65	yes -68
#refa	yes -54
#refe	unknown 49
#refo	no 66	unknown -51
#rega	unknown -50
#regi	yes -46
#regl	no -41	unknown 132	yes -96
#regu	no -43	unknown 54
#reju	no 40
#rel>	no 79	unknown -84
#rela	no -42	unknown 66
#rell	no 43
#relo	unknown -54	yes 79
#rem>	unknown 41
#remb	unknown 44
#reme	no -60	unknown 48
#remi	no -67	unknown 119	yes -51
#rena	no -53	yes 49
#rene	unknown 69
#renn	no 94	yes -76
#reno	unknown -121	yes 140
#reol	no -50	unknown 106	yes -58
#repe	no 55	unknown -55
#repr	no 73	unknown -75
#rere	yes 52
#resc	no -57	unknown 48
#rese	yes -53
#resi	no 51
#resq	no 100	unknown -99
#ret>	unknown -65	yes 69
#reta	unknown -58
#reti	no 60	unknown -156	yes 93
#rett	unknown -102	yes 66
#reus	no 68	unknown -69
#reux	unknown -59	yes 40
#revi	no -51	yes 47
#revo	no -52
#rfs>	no 102	unknown -60	yes -41
#rge>	unknown -70	yes 68
#rgea	no 73	unknown -46
#rger	unknown -54	yes 79
#rges	no -69	unknown 45
#rgeu	no 45	yes -61
#rgi>	unknown -43	yes 48
#rgla	unknown -44
#rgo>	no 166	unknown -161
#rgol	no 81	unknown -68
#rgue	no 76	unknown -54
#rgui	unknown -45
#rgul	no 109	yes -87
#riad	no -49	unknown 82
#rian	no -47	yes 81
#ribu	unknown -48	yes 52
#rice	no -47	yes 82
#rici	no -44
#rico	unknown -117	yes 111
#ride	yes 40
#ridi	no -51	unknown 92	yes -41
#riee	yes -60
#riel	no 94	unknown -66
#rien	no 45
#ries	no 69	yes -68
#riet	yes -42
#rieu	no 71	unknown -54
#riez	no -86	unknown 147	yes -64
#riff	no 113	yes -141
#rifi	unknown 60	yes -80
#rigi	no -90	unknown 161	yes -70
#rika	no 77	unknown -115
#ril>	no -43	unknown 51
#rim>	no -81	unknown 66
#rima	no -45
#rime	no -44	unknown 77
#rimi	no 68	yes -103
#rin>	unknown 64
#rina	unknown 52
#rinc	unknown 122	yes -181
#ring	no 128	unknown -109	yes -61
#rio>	no -67	unknown -77	yes 128
#riol	no 86	yes -79
#rior	no -176	unknown 146
#riot	yes 40
#ripl	unknown -67
#rir>	no 222	unknown -181	yes -51
#rira	no 60	unknown -63
#riss	no -99	unknown 43	yes 48
#rist	yes -40
#rite	unknown -56	yes 50
#riti	unknown 55
#rium	unknown -108	yes 138
#rivi	unknown 67	yes -105
#rix>	no 190	unknown -110	yes -61
#rjan	no -68	unknown 48
#rlai	no -77	unknown -40	yes 109
#rlan	no -80	unknown 126	yes -74
#rlen	no -72	unknown -127	yes 182
#rlin	no 57
#rmac	no -43
#rmai	no 118	yes -94
#rman	no 105	unknown -101
#rme>	no 46
#rmee	no 70	unknown -42
#rmel	no -86	unknown -74	yes 142
#rmen	no 145	unknown -43	yes -75
#rmet	no -87	unknown 113
#rmi>	yes 52
#rmie	unknown -41	yes 43
#rmir	no 76	unknown -79
#rmoi	no 48	unknown -113	yes 54
#rmon	no 44
#rmul	no -44	unknown 100	yes -61
#rnai	unknown -59	yes 87
#rnan	no -47	unknown 125	yes -79
#rne>	unknown -65	yes 48
#rnee	unknown 51
#rner	no -86	unknown -75	yes 163
#rnes	unknown 57	yes -91
#rnil	no 71	unknown -66
#rnis	no -91	unknown 123
#rnou	no 109	unknown -111
#rnum	no -60	unknown -41	yes 102
#robe	unknown 54
#roca	unknown -90	yes 72
#rof>	no 129	yes -130
#rofa	no -67	unknown 120	yes -60
#rofe	unknown -54	yes 49
#rogr	unknown -84	yes 44
#roi>	no -40	unknown -53	yes 97
#roid	unknown 59	yes -55
#roix	no -109	unknown 142
#role	unknown 50	yes -49
#roma	no -126	unknown 173	yes -64
#romp	no 80	unknown -182	yes 91
#ronc	no 118	unknown -79	yes -46
#rone	unknown -117	yes 70
#roni	no 67	unknown -53
#ronn	yes -55
#rons	no 87	unknown -80
#ront	no -66	unknown -80	yes 145
#rop>	yes 55
#rope	no -56
#ropo	no -60	unknown 123	yes -62
#roqu	unknown -43	yes 69
#ros>	unknown 41
#rose	no -40	unknown 72
#rote	no -43	unknown -47	yes 90
#rotu	no -78	unknown -57	yes 138
#rou>	no -75
#roub	yes 45
#rouf	no 46	unknown -77
#roug	unknown -66	yes 79
#roup	unknown 90	yes -56
#rous	unknown 56
#rovi	no -50	unknown 60
#roye	no -74	unknown -120	yes 183
#rpai	no -49	unknown 76
#rpen	unknown 101	yes -75
#rpor	no 68	unknown -48
#rqui	no 42	unknown -70
#rrag	no -42
#rran	no 51
#rrea	unknown -121	yes 102
#rree	unknown -104	yes 131
#rref	no 45
#rrel	no -62	unknown 69
#rrer	no 96	unknown -65
#rret	unknown -43
#rreu	no -59	unknown -86	yes 144
#rri>	unknown -95	yes 104
#rrib	yes 48
#rrig	unknown -40	yes 49
#rrou	no -171	unknown 218	yes -56
#rrur	no -54	unknown 75
#rsei	no 49	unknown 48	yes -99
#rsem	unknown 128	yes -93
#rses	unknown 59
#rso>	no 167	unknown -99	yes -86
#rson	no 58
#rtab	no -43	unknown 61
#rtea	no 79	yes -40
#rteb	no -45	unknown -55	yes 102
#rtee	unknown 62
#rtef	no 95	yes -83
#rtei	no -74	unknown -191	yes 254
#rtem	no -44
#rten	no 53	unknown -49
#rter	unknown 43
#rtes	no -51	unknown 187	yes -144
#rti>	unknown -40
#rtic	unknown -81	yes 71
#rtif	no -47	yes 48
#rtig	no -44	unknown -91	yes 135
#rtil	unknown 85	yes -63
#rton	no -42
#rtou	unknown -46	yes 41
#rtri	no 62	unknown -222	yes 87
#ruc>	no -70	unknown 102
#ruch	unknown 45	yes -80
#ruck	no 90	unknown 43	yes -154
#ruel	yes -49
#rues	unknown 81	yes -51
#rula	yes -55
#rule	unknown -51	yes 55
#rulu	unknown -49	yes 79
#rune	unknown 122	yes -103
#rure	no -52	unknown 60
#ruri	no -43	unknown 105	yes -69
#rus>	no -111	unknown 139
#ruti	no -63
#rvat	no -50	yes 67
#rve>	no -55	yes 74
#rvec	no 61	yes -66
#rvei	yes 56
#rvic	unknown -55
#rvie	unknown 44
#rvoi	no 47	unknown 64	yes -110
#sabi	unknown 45	yes -40
#sabo	no 82	unknown -95
#saco	no -91	unknown 67
#sacs	unknown 67
#said	no -64	unknown 46
#saig	no -59	unknown -61	yes 119
#sain	no 87	yes -59
#sais	unknown 44
#sait	no -46	yes 53
#sall	yes 47
#salu	unknown 70	yes -63
#samu	unknown -73	yes 97
#sanc	no -115	unknown 89
#sand	no -80	unknown 80
#sang	unknown -41	yes 50
#sant	no 71	unknown -64
#saou	no 104	unknown -81
#sapi	no 58	yes -40
#sati	unknown 76
#sauf	no 47	unknown -58
#sauv	no 105	unknown -219	yes 82
#sava	no 69	unknown -274	yes 150
#savo	no 48	yes -63
#saye	no 65	yes -50
#scab	unknown -49	yes 64
#scal	yes 77
#scel	no -59
#scen	no 42
#scin	no -54	unknown 94
#scol	yes 52
#scoo	yes 46
#scop	no -96	unknown 77
#scul	no 83	unknown -46
#seau	unknown 60	yes -40
#sec>	no 66	unknown -43
#sech	yes 41
#secs	no 119	unknown -84
#sect	no -46	yes 41
#sees	unknown -88	yes 85
#seil	unknown 86	yes -78
#sejo	unknown 106	yes -101
#sel>	no 66	yes -45
#sell	no 68	yes -73
#senc	unknown 87	yes -136
#sepo	no -80	unknown 109
#sequ	no 166	unknown -125	yes -62
#sera	no -82	yes 74
#seri	no 62	unknown -40
#sero	no 72	unknown -109
#sesp	no -45	unknown 104	yes -57
#sett	no 126	unknown -168
#side	unknown 57	yes -48
#sidi	no -55	unknown -53	yes 108
#siem	no -41
#sien	no -52	unknown 93	yes -42
#sier	no -62	unknown 48
#siet	no -106	unknown 98
#siff	unknown -85	yes 54
#sile	no -104	unknown 114
#sili	unknown 58
#sina	no 78	unknown -58
#sini	no 73	unknown -48
#sino	no 147	unknown -101	yes -82
#sins	unknown 45
#siph	no 78	unknown -64
#siqu	no 110	unknown -70	yes -43
#sis>	no 47	unknown -73
#siss	no -75	unknown 69
#sist	unknown -117	yes 77
#site	no -48	unknown 91	yes -43
#siti	no 48	unknown -43
#situ	unknown 46
#sive	no 105	unknown -137
#six>	no 51	unknown -74
#ski>	no -80	yes 83
#sla>	no -46	unknown 96	yes -51
#smet	no 51
#soci	yes 43
#soeu	unknown -124	yes 90
#soig	no -47	unknown -72	yes 118
#soin	no 49	unknown -45
#soit	no 94	yes -64
#soix	no -45	unknown 81
#sola	no -64	unknown 82
#sole	no 41
#soll	no -50	unknown 97	yes -50
#somm	no 117	unknown -85
#sone	no 189	unknown -142	yes -50
#sonn	no 50
#sono	yes -47
#sons	unknown -55	yes 83
#soph	no -51	unknown -111	yes 153
#sos>	yes 63
#souc	unknown -91	yes 64
#souf	no 89	unknown -127
#souh	no -52	unknown 80
#souk	no -40	unknown 61
#soul	no -86	yes 43
#sour	no -48	yes 73
#souv	no -64	yes 67
#spag	no 50	yes -51
#spar	yes -40
#spec	unknown -52
#spen	no -41	unknown -52	yes 93
#sper	unknown -48
#spit	no -40
#spon	unknown 54
#spor	no -46
#ssai	no -44
#ssao	no 104	unknown -81
#ssay	no 47
#ssea	unknown 61	yes -59
#ssel	yes -46
#ssep	no -80	unknown 109
#sses	no 48
#sset	no 170	unknown -232
#ssez	no -46
#ssie	no -55
#ssig	no 44
#ssin	no -43
#ssio	unknown 47
#ssis	unknown -44	yes 65
#ssoc	no -49	unknown -59	yes 100
#ssoi	no 85	unknown -55
#ssor	yes -45
#ssos	no -44	yes 77
#ssui	no -62	unknown 96
#ssus	no -49
#stac	no -84	unknown 129	yes -47
#stag	no -49	yes 68
#stai	unknown 62	yes -55
#stan	no 58	unknown -62
#stau	no -62	unknown 78
#stee	unknown -99	yes 81
#stel	unknown 93	yes -68
#stem	no -75	unknown 144	yes -66
#stes	no 118	unknown -91
#steu	unknown -59	yes 77
#stio	unknown 69	yes -52
#stiq	no 87	yes -66
#stit	no -45	unknown 50
#sto>	no -53
#stoi	no 55	unknown 58	yes -108
#stop	no 51	unknown -53
#stor	no 72	unknown -59
#stre	no 42
#stro	unknown 45
#stru	no -59	unknown 91
#subi	no 142	unknown -153
#subt	no 75	unknown -51
#sucr	no 91	unknown -102
#sui>	no 60	unknown -89
#suie	unknown 90	yes -67
#suit	no 45
#suiv	no -45	unknown -102	yes 143
#sume	unknown 46	yes -55
#supe	unknown -90	yes 96
#supp	no -51	unknown 110	yes -60
#sura	unknown 46
#surg	unknown -43	yes 48
#surp	no 41	unknown -53
#surt	unknown -61
#surv	unknown -57	yes 48
#sus>	no -49
#sush	no -161	yes 117
#sutu	unknown -49	yes 78
#synd	unknown 55
#tact	no 126	unknown -111
#tade	unknown 53
#tage	no 49	unknown -49
#tagn	unknown -41
#tagu	unknown 59
#tai>	unknown 40	yes -68
#taie	no 74	unknown -61
#tain	no -40	yes 71
#tais	no 43
#tal>	unknown -56	yes 86
#tale	unknown -62	yes 45
#tali	no -58	unknown 51
#tall	no -143	unknown 165
#talo	unknown -48	yes 44
#talu	yes 53
#taly	yes -40
#tan>	no -70	unknown 91
#tanb	unknown 45
#tane	no -49	yes 48
#tang	no 64
#tard	no -44	yes 48
#tare	no 49	unknown -160	yes 100
#tass	no -78	unknown 62
#tata	no -147	unknown 181	yes -48
#tate	no -62
#tats	no 75	unknown -54
#taur	no -70	unknown 94
#taxi	no -40	unknown 63
#tch>	no 45
#tche	no 48	yes -76
#tcl>	yes 48
#tebr	no -45	unknown -55	yes 102
#tech	no 58	yes -49
#tees	no -43
#tefe	no 95	yes -83
#tege	no 46	unknown -168	yes 87
#teil	unknown -136	yes 171
#tein	no 81	unknown -45
#tela	no 48
#tell	no -78	yes 81
#temb	yes -61
#temo	no -88	unknown 57
#tena	no -44	yes 64
#tene	unknown 48
#teni	unknown -42
#tenn	unknown 44
#tens	no 43
#tent	no 86	unknown -89
#tenu	no 125	unknown -94	yes -41
#tera	unknown -115	yes 99
#terd	unknown 51
#tere	unknown 69	yes -60
#tern	no -59
#terp	no -80	yes 64
#tesl	no -46	unknown 96	yes -51
#tess	no 45	unknown -88	yes 45
#tete	unknown -77	yes 95
#teui	yes -72
#teus	no -44	yes 51
#tez>	no 80	unknown -52
#the>	unknown 68	yes -67
#ther	unknown -44
#thie	no 68	unknown -43
#thor	no -76	unknown -143	yes 191
#tibi	no -52	unknown -82	yes 135
#tifi	unknown -50	yes 52
#tifs	no -47	unknown 65
#tige	no -44	unknown -91	yes 135
#tign	no 70	unknown -68
#tile	no 93	unknown -64
#tili	no 153	unknown -116	yes -41
#till	no -76	unknown 129	yes -51
#time	no 61
#tinc	no 55	unknown -67
#tipr	unknown -51	yes 67
#tira	no -80	yes 94
#tiro	unknown 66	yes -71
#tisa	unknown 54
#tism	no -51	yes 85
#tite	unknown -42	yes 44
#tits	unknown -78	yes 96
#tive	no 73	unknown -78
#tivo	no 87	unknown -52
#tkt>	no 235	unknown -164	yes -117
#tobr	unknown 41
#togr	unknown -56
#toil	unknown 42	yes -44
#tole	no 168	unknown -113	yes -56
#toli	no -53	unknown 89
#toma	yes -50
#tomo	no 69	unknown -116	yes 45
#ton>	unknown -60	yes 63
#tond	unknown 63	yes -52
#tonn	unknown -63	yes 68
#top>	no 51	unknown -53
#tora	unknown 75	yes -43
#tore	no 52	unknown -51
#tori	no -87	yes 111
#toro	no 83	unknown -70
#tors	no -49	unknown -71	yes 117
#tos>	unknown 43	yes -41
#tou>	unknown -105	yes 54
#toua	unknown 101	yes -70
#touc	no 45	unknown -45
#touf	no -85	unknown -52	yes 120
#toul	no 56
#toun	yes -41
#tous	no 79	unknown -54
#toxi	unknown -85	yes 75
#toya	unknown 51
#toye	unknown -94	yes 44
#tra>	no 41
#trad	no 118	unknown -50	yes -72
#trag	unknown 128	yes -112
#tral	no -65	unknown 121	yes -56
#trap	no -64	yes 60
#trau	unknown -75
#treb	unknown -57	yes 87
#trei	no -69	unknown 122	yes -72
#tren	no 138	unknown -103	yes -44
#trep	no 52
#treu	no -112	unknown 170	yes -89
#trib	yes 51
#trie	no 44
#tris	unknown 42
#tro>	yes -41
#trol	no -48	unknown 136	yes -98
#trom	no 122	unknown -104	yes -45
#tron	no 43
#trop	yes 46
#tros	no 53	yes -41
#trov	unknown 68
#truc	unknown 89	yes -90
#trus	no -55	unknown 88	yes -48
#ttac	no -61	yes 79
#ttai	yes -50
#ttan	no 58
#ttei	no 154	unknown -112	yes -43
#ttel	unknown -82	yes 73
#ttie	no -57	unknown 104	yes -49
#ttoi	unknown -82	yes 74
#ttoy	no -47	yes 46
#ttra	no -74	yes 68
#ttre	unknown 81	yes -55
#ttu>	no -55
#tue>	unknown 127	yes -147
#tuel	unknown -74	yes 40
#tuil	no -42
#tule	no -78	unknown -57	yes 138
#tume	no -80	unknown -86	yes 146
#tur>	no -47
#tusi	no -62	unknown -67	yes 128
#tute	yes 46
#tutr	unknown 85	yes -76
#twin	no -46	unknown 76	yes -43
#type	yes 40
#uad>	no -55
#uaie	no -43	yes 64
#uand	no -43
#uara	no -51	unknown 78
#uart	no -44	unknown 72
#uati	yes -52
#uatr	unknown -46
#ubai	unknown 47
#ube>	yes 60
#ubel	unknown 46
#uber	no 86	unknown -70
#ubi>	no 142	unknown -153
#ubla	no 51	unknown -61
#ubli	yes -40
#ubti	no 75	unknown -51
#ucar	no 80	unknown 81	yes -166
#uce>	no -56	unknown -51	yes 106
#uces	no 137	unknown -146
#uch>	no -132	unknown -51	yes 106
#ucha	no -114	unknown 121
#ucho	no 103	unknown -44	yes -55
#uci>	unknown -117	yes 85
#uck>	no 90	unknown 43	yes -154
#ucre	no 91	unknown -102
#ucti	no 268	unknown -215	yes -112
#uctr	no -50	yes 49
#ucun	no 75	unknown -42
#udag	unknown -61	yes 87
#ude>	no -53	yes 70
#udic	no 52	unknown -68
#udit	no -48	unknown 147	yes -121
#udre	yes 49
#udro	no -65	unknown 115	yes -94
#uee>	no -56
#ueli	unknown -85
#ueme	no 142	unknown -76	yes -69
#uer>	no -40	yes 63
#uere	unknown -66	yes 103
#ueri	no 49
#uest	unknown 72	yes -71
#uete	no 111	unknown -126
#ueus	no 40
#uffa	yes 40
#uffl	no 53	unknown -90
#uffr	no 113	unknown -193	yes 77
#ufil	no -72	unknown 183	yes -126
#uge>	yes 40
#uger	unknown -223	yes 210
#ugie	no 56
#uhai	no -52	unknown 80
#uide	yes -54
#uiet	no -50	yes 74
#uil>	no 49	unknown 41	yes -94
#uile	yes 55
#uimp	no -66	unknown 103
#uin>	unknown 40
#uinz	no 74	unknown -58
#uipa	no 72	unknown -53
#uipe	no -44	unknown -126	yes 170
#uir>	no -79	unknown 67
#uira	no 104	unknown -81
#uire	no 72	unknown -51	yes -55
#uisa	no -58	yes 50
#uise	unknown -49	yes 76
#uisq	no -42	yes 42
#uiss	no -47	unknown -45	yes 93
#uitt	no 68	yes -68
#uivi	no -56	unknown -126	yes 157
#uivr	no -103	yes 114
#ulah	no 94	unknown -50	yes -52
#ulat	no -52	unknown 84
#ulem	no 79	unknown -52
#ulen	unknown -85	yes 91
#uler	no 47
#ules	unknown -54	yes 43
#ulet	no -73	unknown 104	yes -67
#uleu	no -54
#ulil	no 43
#ulla	no 79	unknown -90
#ulle	no 123	unknown -72	yes -52
#ulot	no -42	unknown 41
#ulou	unknown -41
#ulpt	no 108	yes -86
#uls>	no 72	yes -64
#ult>	no 123	unknown -88	yes -64
#ulta	unknown 61
#ulu>	no -46
#ulur	unknown -49	yes 79
#ulve	unknown 43	yes -43
#umai	no 114	unknown -77
#umat	unknown -63
#ume>	yes 71
#umid	unknown 61	yes -44
#unal	no -52	unknown -72	yes 116
#uner	no 61
#unes	yes 58
#unet	no -50
#uniq	no 160	unknown -117	yes -60
#upan	no 129	unknown -99
#upie	no -68	unknown -67	yes 131
#uppo	unknown 132	yes -112
#uque	no -45	unknown -55	yes 101
#urag	no -54	yes 43
#urba	no 73	unknown -119	yes 62
#urch	unknown -56	yes 50
#urci	no -57	unknown -95	yes 149
#urd>	no 41	unknown -45
#urde	no -56	yes 43
#urdi	no -140	unknown 146	yes -66
#uree	no 46	yes -44
#urem	no -81	unknown 134	yes -88
#ureo	no -43	unknown 98	yes -57
#uret	unknown -46	yes 77
#ureu	no 61	unknown -73
#urez	no 59
#urgi	unknown -41	yes 49
#urie	no 50	yes -61
#urik	no 77	unknown -115
#urir	no 140	unknown -81	yes -64
#urle	no 100	yes -77
#urmi	no -46	yes 74
#urna	yes 41
#urne	yes 73
#uron	no -40	unknown 56
#urop	no -56
#uros	unknown 63	yes -52
#urpr	no 41	unknown -53
#urqu	no 66	yes -119
#urra	no -63	unknown -82	yes 119
#urre	unknown -40	yes 48
#urri	no -42
#urse	unknown 69
#urt>	unknown -51
#urto	no -55	unknown -60	yes 107
#urtr	unknown -118	yes 94
#uru>	unknown -98	yes 96
#urve	unknown -57	yes 48
#usag	no 128	yes -133
#uscu	no 139	unknown -143
#usem	no 95	unknown -99
#uses	no 59	yes -63
#usez	yes -46
#ushi	no -161	yes 117
#usin	unknown 63	yes -78
#usio	no -76
#usiq	no -54	unknown 76
#ussa	no -76	unknown 77
#ussi	yes 46
#usta	no -84	unknown 129	yes -47
#uste	no 41
#ustr	yes -45
#usu>	unknown -63	yes 90
#utan	no -90	unknown -62	yes 145
#utea	yes 50
#utei	unknown -88	yes 77
#uter	yes -41
#utez	no 118	unknown -50	yes -82
#uthi	no 68	unknown -43
#uti>	no 40	unknown 40	yes -80
#utie	no 78	unknown -74
#utif	no 48	yes -79
#utio	no 110	yes -93
#utis	no -42	yes 60
#uto>	yes 47
#utom	no 42	unknown -65
#uton	unknown -115	yes 138
#utou	no -79	unknown 95
#utri	unknown 111	yes -86
#utti	no -57	unknown 104	yes -49
#utu>	no 57	unknown -85
#utue	yes 47
#utur	unknown -47	yes 82
#uvan	no -63	unknown 92
#uve>	unknown 41
#uvee	no 63	yes -69
#uvel	unknown -50	yes 75
#uvet	unknown -87	yes 63
#uvie	unknown -95	yes 112
#uvra	no -50	yes 59
#uvre	unknown 86	yes -62
#uxe>	no -49	unknown -50	yes 99
#uxie	no 51	yes -78
#uzni	unknown -46	yes 62
#vabo	unknown 69
#vacc	unknown -51	yes 83
#vach	no 44	yes -47
#vacu	no 57	yes -44
#vage	no -131	unknown 193	yes -61
#vagu	unknown -157	yes 112
#vai>	no 73	yes -92
#vaie	no 92	unknown -76
#vail	no 60	yes -45
#val>	no 95	yes -68
#vale	no -41	unknown -80	yes 122
#vali	no 50	yes -50
#van>	unknown -72	yes 93
#vanc	no 44
#vann	no -62	unknown 110	yes -52
#vano	no -64	unknown -41	yes 107
#vard	unknown -49
#vase	no 118	unknown -76	yes -57
#vate	no -62
#vati	no -71	yes 89
#vaut	no -136	unknown 100
#vaux	no 86	yes -56
#vecu	no 78	yes -59
#vee>	no 42
#vel>	no -122	unknown 181	yes -70
#vell	unknown -64	yes 85
#velo	unknown -40	yes 54
#vemb	unknown 40
#veme	no -105	unknown -86	yes 170
#ver>	unknown -56
#vera	no 51
#verg	no 54	unknown -81
#veri	unknown 65	yes -65
#vern	no -115	unknown 196	yes -84
#verr	no -63	yes 70
#vest	no 96	yes -130
#vete	unknown 75	yes -46
#veu>	unknown 43	yes -68
#veur	unknown 45
#veut	unknown 55
#veux	no -48	yes 54
#vexe	no 179	unknown -98	yes -81
#vica	no -45	unknown -79	yes 125
#vice	unknown -43
#vict	no 83	unknown -61
#vicu	unknown -79	yes 113
#vida	unknown 42
#vidu	yes 45
#vie>	unknown -42
#viei	yes -68
#vien	no -42	unknown 59
#vier	unknown 64	yes -55
#viet	no -49	unknown 67
#vieu	unknown 66	yes -106
#vif>	unknown -111	yes 124
#vill	unknown -82	yes 89
#ving	unknown -63	yes 43
#viol	no 56	unknown -62
#virg	no 109	yes -87
#viro	no -47	unknown 76
#visa	no -41	unknown -101	yes 141
#vise	unknown 63
#visi	no -71	unknown 87
#viss	no 46	unknown -84
#vita	no -90	yes 59
#viva	no 68	unknown -78
#vive	no 147	unknown -189	yes 55
#voca	yes -54
#vol>	yes -48
#vola	unknown -103	yes 94
#volu	no -62	unknown -69	yes 131
#vomi	unknown -61	yes 49
#vons	no 55
#vont	no 113	unknown -93	yes -40
#voue	no -46	unknown 126	yes -78
#voul	no -50
#vrac	unknown -59
#vrag	no -67	unknown 100
#vrai	unknown 58	yes -50
#vran	yes 59
#vril	no -43	unknown 51
#vrir	yes -43
#vtc>	unknown -76	yes 81
#vtt>	unknown 67	yes -65
#vue>	no -61	unknown 61
#wa7e	no 105	unknown -51	yes -80
#week	no -63	unknown 84
#wich	no -47
#wing	no -46	unknown 76	yes -43
#xact	yes -50
#xami	yes 56
#xant	no -45	unknown 41
#xee>	no 130	unknown -90	yes -40
#xica	no -77	unknown -118	yes 191
#xiem	no 44	yes -74
#xige	unknown 43
#xiqu	no 43	unknown -68
#xist	no -53	yes 67
#xper	unknown -56	yes 44
#xtin	no 51	unknown -68
#xyge	no -50	unknown -43	yes 93
#yais	no -49	yes 83
#yale	yes 47
#yali	no 214	unknown -143	yes -125
#yant	no -80	unknown 102
#yari	no 114	unknown -89
#yau>	yes 43
#yava	unknown -57
#ycee	no -49	unknown -112	yes 142
#yee>	yes -47
#yees	no 137	unknown -110
#yen>	no -67
#yer>	unknown -44
#yes>	unknown -115	yes 112
#yeur	no 42	unknown -63
#yeux	unknown -60	yes 54
#yez>	unknown 104	yes -89
#ygen	no -50	unknown -43	yes 93
#yjam	no -53
#ylet	no 134	unknown -85	yes -67
#yndi	unknown 55
#yon>	no -41	unknown 48
#ype>	no -40	unknown 77
#ypes	unknown -90	yes 108
#yseu	unknown 50
#ysiq	no 153	unknown -110	yes -49
#yste	unknown 136	yes -110
#ytiq	no -57	unknown 71
#zago	no 66	unknown -67
#zain	no 45	unknown 40	yes -88
#zard	no 42	yes -44
#zarr	no -101	yes 97
#zero	no 98	unknown -50	yes -49
#znik	unknown -46	yes 62
#zoe>	no -67	unknown -54	yes 122
#zon>	no -60
#zone	no -101	unknown 128
#zrou	no 56
0	no 283	unknown -150	yes -167
06	no -86	unknown 87
1	unknown 53	yes -40
10	no -45
100	unknown 57
10h	no -96	unknown 44	yes 57
11	no -45	yes 87
11h	no -85	yes 68
12	no 64	unknown -40
125	no 119	unknown -63	yes -67
12e	no -58	unknown 92
13	unknown 51
13h	unknown 67
13h15	no -40	yes 47
14	yes -43
14h	no -48	yes 59
150	unknown 45
15h	no 41	unknown -70
16h	unknown -46	yes 81
17h30	unknown 74	yes -72
18	no -45	unknown 49
180	no 145	unknown -136	yes -56
18h	unknown 40
18h15	yes 43
18h30	unknown 51
199	no -80	unknown 115
19h	yes -46
2	no -51
20	no 47	yes -42
200	yes -62
2019	no 64	yes -58
208	no -61	unknown 77
20h30	no -71	unknown 97
21	unknown 43
21h	no 58	unknown -64
22h	no 79	unknown -99
23h	no -70	unknown 96
23h10	unknown -47	yes 81
23h30	unknown 81	yes -97
25	unknown 51
250	no -55
26	no -96	unknown 166	yes -80
27	unknown 67	yes -85
28	yes 41
2h	no 49	unknown -47
300	unknown 50	yes -55
31	unknown 65
380	no -99	unknown 118
40	unknown 56
400	unknown 53
450	no -64	unknown 91
4h	no -69	unknown 51
4x4	no 78	unknown 50	yes -158
5	no 61	yes -47
50	no -56	yes 58
500	unknown 98	yes -71
5h	no 41	unknown -41
6	no -70
600	yes -61
65	no 116	unknown -131
6h	yes -51
7	no 45
70	no 68	unknown -125	yes 49
700	yes -40
8	unknown 68
80	no 43
82	no -41	yes 41
890	no 55
8h	unknown 66
8h10	no 57	unknown -117
8h45	no -45	yes 73
90	no 96	unknown -99
900	no 45
=answer: no	no 97	unknown -65
=answer: none	unknown 87	yes -66
=answer: unsure	no -87	unknown 100
=being: animal	no 86	yes -51
=constat: not-done	no 66	unknown -42
=danger: crash	no -113	unknown -245	yes 243
=danger: now	no -44	unknown 79
=danger: over	no 185	unknown -133	yes -86
=danger: plea	no -108	unknown -194	yes 233
=danger: put-out	no 68	unknown -73
=distress: distress	no 42	unknown -58
=document: all	yes -91
=document: certificat_medical	no -77	unknown -163	yes 229
=document: cles	yes -51
=document: constat_degat_des_eaux	unknown 97	yes -91
=document: devis_ou_facture	unknown 140	yes -144
=document: incomplete	no 323	unknown -286	yes -163
=document: photos	unknown 86	yes -82
=document: recepisse_plainte	unknown 61	yes -46
=hedge: hedge	no -82	unknown 142	yes -59
=hedge: so-far	unknown 58	yes -45
=idiom: paint	unknown 65	yes -57
=idiom: silence	no 134	unknown -92	yes -48
=idiom: traffic	no -46	unknown 47
=injuries no	no 308	unknown -199	yes -107
=injuries no rather	no 368	unknown -225	yes -142
=injuries no sure	no 297	unknown -195	yes -99
=injuries none	no -136	unknown 236	yes -98
=injuries unknown	no 48	yes -46
=injuries unknown unsure	no 48	yes -46
=injuries yes	no -98	unknown -148	yes 247
=injuries yes sure	no -98	unknown -148	yes 247
=injury: absent	no 164	unknown -147
=injury: also-well	no 148	unknown -127
=injury: away	no 295	unknown -206	yes -92
=injury: body	no -122	unknown -184	yes 307
=injury: casualty	no 75	unknown -149	yes 74
=injury: doubt	no -331	unknown 362	yes -232
=injury: form	no 249	unknown -121	yes -202
=injury: grave	no -139	yes 122
=injury: named-well	no 216	unknown -158	yes -78
=injury: nobody	no 279	unknown -182	yes -97
=injury: one-well	no 244	unknown -190	yes -54
=injury: perhaps	no -64	yes 74
=injury: struck	no -236	unknown 83	yes 139
=injury: symptom	no -114	unknown -136	yes 250
=intent: back	unknown 46	yes -77
=intent: complaint	no 271	unknown -222	yes -193
=intent: correct	unknown -63
=intent: follow	no -188	yes 132
=intent: greet	no 55	yes -48
=intent: help	no -59	unknown 65
=intent: human	no 175	unknown -94	yes -139
=intent: review	no -195	unknown 132	yes 64
=intent: thanks	no 66	yes -51
=liability: contested	no 128	yes -146
=other blessure	no -94	unknown -61	yes 150
=other bris_de_glace	unknown -46	yes 44
=other collision	unknown -82	yes 109
=other degats_des_eaux	no -42	unknown -77	yes 118
=other dommage_materiel	no -131	unknown 105
=other evenement_climatique	no -83	yes 53
=other incendie	unknown -126	yes 94
=other vandalisme	no -73	unknown 82
=other vol	no 50	unknown -75
=party: by-oneself	no 151	unknown -139
=party: chain	no 87	unknown -141	yes 51
=party: foreign	yes -45
=party: obstacle	unknown -43
=party: other-vehicle	unknown -55
=party: someone	no -93	unknown 73
=party: unknown-origin	unknown -121	yes 149
=party: witness	no -61	unknown 95
=person: close	unknown -55	yes 66
=person: driver	yes 67
=person: exposed	unknown -56	yes 67
=scene: autre	no -41	unknown 78	yes -41
=scene: incendie	unknown -55	yes 47
=scene: vandalisme	no -88	unknown 127
=scene: vol	yes -64
=status: awaited	no -52	unknown 65
=status: not-yet	no -59	unknown 65
=status: refused	unknown 75	yes -46
=status: unfinished	no 43	yes -43
=thirdParty none	yes -77
=thirdParty unknown	unknown -58	yes 77
=thirdParty unknown unsure	unknown -58	yes 77
=type autre	no -49	unknown 147	yes -95
=type autre rather	no -44	unknown 92	yes -45
=type autre sure	no -49	unknown 153	yes -102
=type autre unsure	no -64	unknown 126	yes -66
=type blessure	no -69	unknown -74	yes 144
=type blessure rather	no -151	yes 133
=type blessure sure	no -54	unknown -95	yes 149
=type blessure unsure	no -72	unknown -71	yes 143
=type bris_de_glace	unknown 48	yes -40
=type bris_de_glace rather	no -57	unknown 105	yes -51
=type bris_de_glace unsure	no 189	yes -180
=type collision	unknown -47
=type collision rather	unknown -121	yes 158
=type collision unsure	no 48
=type degats_des_eaux	unknown 42	yes -42
=type degats_des_eaux rather	no -43	unknown -93	yes 101
=type degats_des_eaux sure	unknown 48	yes -52
=type degats_des_eaux unsure	no -43	unknown 169	yes -135
=type dommage_materiel	unknown 61	yes -67
=type dommage_materiel rather	unknown 121	yes -160
=type dommage_materiel sure	unknown 52	yes -50
=type dommage_materiel unsure	unknown 75	yes -122
=type evenement_climatique sure	no 40
=type incendie	no 51	unknown -80
=type incendie sure	no 58	unknown -93
=type none	unknown 89	yes -77
=type vandalisme rather	no 108	unknown -53	yes -91
=type vandalisme unsure	unknown 106	yes -67
=type vol rather	no -40	unknown 111	yes -83
=type: autre	unknown 50	yes -61
=type: blessure	no 95	unknown -121
=type: incendie	unknown -43
=type: vandalisme	yes -52
a6	unknown -49
a7	no 48	yes -49
abattu	no -93	unknown 64
abime	no -71	yes 47
abimes	no 117	unknown -108
abord	no 237	unknown -195	yes -73
abri	no 44
abribus	no 48	unknown -107	yes 54
abrutis	no -49	yes 66
absence	no 69	unknown 77	yes -178
ac	no -92	yes 53
acces	no 166	unknown -54	yes -119
accidents	unknown -44	yes 53
accroche	no 66	yes -65
accrochee	no -130	unknown 59	yes 67
achete	no -50	unknown 116	yes -65
acide	no 118	unknown -91
acier	no -89	unknown 152	yes -64
adieu	no 45	yes -76
adorable	no 69	yes -91
adresse	no -96	unknown 154	yes -76
adverse	unknown -43
aeroport	no -90	unknown 155	yes -63
agdal	unknown 56
agence	yes -48
agent	no 53	yes -74
agents	no 100	unknown -106
agrafes	no -70	unknown -41	yes 110
agresse	no 115	unknown -118
agriculteur	no 59
aide	yes -49
ainsi	no 50	yes -49
airbag	no -45
airbags	no -48	yes 68
airbnb	no -57	unknown 108	yes -58
aire	no 99	yes -69
ait	no -185	unknown 282	yes -113
al	no 49	unknown -40
alarme	unknown 63	yes -59
allait	no -82	yes 76
allee	no 73	yes -58
allemand	no 81	unknown -84
aller	no -45	yes 63
allez	no 67	unknown -63
alliance	no 72	yes -78
allons	no 217	unknown -97	yes -150
allume	yes -66
ambulance	unknown -77	yes 105
ame	no 116	unknown -77	yes -46
amis	unknown -64	yes 49
ampoule	unknown -61	yes 55
an	no -53	yes 49
ancien	unknown 78	yes -73
ane	no -48	unknown 54
angers	no -74	unknown 106
angle	no -46	unknown -149	yes 173
animal	no 122	unknown -110
annonce	no 63	yes -98
annulation	no -46	unknown 78
antenne	unknown 48
antivol	no 87	unknown -52
aout	no -40	unknown 65
appareil	no -46	unknown 155	yes -116
appart	no -56	unknown 84	yes -45
apparues	no -80	unknown 132	yes -54
appel	no 61	unknown -102
appelee	no 139	unknown -105
appeler	no -65	unknown 43
appelle	yes -48
appli	unknown 49	yes -72
apprenti	unknown -67	yes 83
aprem	unknown 41
araignee	no -77	unknown 159	yes -93
arbre	unknown 76	yes -117
arcade	no -56	unknown -105	yes 161
archives	no -72	unknown 129	yes -62
ardoises	no -105	unknown -105	yes 165
argent	no 80	unknown -51
armoire	no 45	unknown -124	yes 63
arrache	unknown -57
arrachee	no -141	unknown 199	yes -62
arrachees	unknown 54
arraches	unknown 75	yes -48
arret	unknown -65	yes 78
arreter	no 81	unknown -166
arrivee	no 66
arrose	no -40	unknown 72
artifice	no -55	yes 40
asperge	unknown -110	yes 110
assez	no -96	unknown 76
assis	no 73	unknown -106
assistante	no -85	unknown -135	yes 213
assureur	unknown -77	yes 46
assureurs	no -102	unknown 139	yes -44
atteint	no 56	unknown -55
atteinte	no 156	unknown -147
attelle	no -41	unknown -98	yes 140
attend	no -92	unknown 81
attends	no -40	unknown 76
attendu	no -47	unknown 64
attente	no 86	unknown -48	yes -43
atterri	unknown -95	yes 104
attrape	no -84	unknown -87	yes 157
aube	yes 60
auchan	no -69	unknown 56
aucun	no 68
aucune	no 109	unknown -68	yes -40
audi	unknown 45
aujourd	no 62	unknown -90
aureole	no -43	unknown 98	yes -57
aussi	yes 47
auto	yes 47
automatique	no 102	unknown -57	yes -41
automobiliste	no -95	unknown -79	yes 158
autoradio	unknown 75	yes -43
autoroute	no 99	unknown -76
autour	no -79	unknown 95
autres	no -88	unknown 71
avaient	no 92	unknown -76
avais	unknown -54
avale	no -104	unknown -158	yes 248
avance	no 44
avc	yes -52
averse	no 56	unknown -62
avion	no 43
avocat	no 57	yes -56
avons	no 57
avoue	unknown 87	yes -56
avouer	no -64	unknown 160	yes -101
avril	no -43	unknown 51
ayant	no -78	unknown 126	yes -49
azrou	no 56
b	no 134	unknown -70	yes -71
bab	no -50	unknown -48	yes 95
bac	no -61	unknown 117	yes -58
bache	unknown 57
badge	no -53	unknown 113	yes -67
bagnole	no -48	yes 54
bagnolet	no 86	unknown -62
baguette	no 57	yes -71
bain	unknown 74	yes -60
bains	no -49	yes 56
balle	no -84	unknown 182	yes -103
bande	unknown 84	yes -87
bandee	no -79	unknown -173	yes 223
banquettes	no 91	yes -110
bapteme	yes -45
bar	no -119	unknown -82	yes 152
barbecue	unknown -110	yes 71
bardage	no 118	unknown -71	yes -49
barre	no 57	yes -49
barriere	no 135	unknown -96	yes -54
basculer	no -67	unknown 100
bassin	no -58
bateau	no 75	unknown -64
batte	no -127	unknown 236	yes -156
batterie	unknown 77	yes -47
beau	unknown -58	yes 40
beaux	unknown 65	yes -75
bebe	unknown 42	yes -69
beni	no -108	unknown 199	yes -95
benne	unknown 62	yes -55
berbere	no -90	unknown 228	yes -146
berger	no -49	unknown -97	yes 142
berline	no 77	unknown -52
besoin	no 79	unknown -53
bete	yes -42
biche	yes -51
bien	no 70	unknown -55
bijoux	yes -48
bilan	unknown -47	yes 82
billet	unknown 48
bizarre	no -101	yes 97
bjr	unknown 65
blague	no -46	unknown 75
blanche	no -42	yes 68
blesse	no 58	unknown -41
blessee	no 57	unknown -95
blesses	no 92	unknown -44	yes -48
blessure	no 140	unknown -92	yes -47
bleu	no 91	unknown -172	yes 71
bleue	no -86	yes 94
bleus	no -59	unknown -87	yes 146
bloc	unknown 76	yes -48
bmw	no 46	yes -53
bobo	no 139	unknown -105
boitait	no -102	unknown -67	yes 169
bol	no -51	unknown 69
bombe	no -58	unknown 104	yes -49
bon	no 112	unknown -106
bonne	no 44	unknown -141	yes 98
bord	no 45
bordeaux	no -67	unknown 41
bosse	no -71	unknown -76	yes 108
bosser	unknown 65	yes -87
bottes	no 164	unknown -114	yes -65
bouchee	no -42	yes 60
bouchon	no 103	unknown -44	yes -55
bouge	yes 43
bougie	no 78	yes -114
boulanger	no -86	unknown 75
boulevard	no 42	unknown -47
boulot	yes 59
bourrasque	no -121	unknown -73	yes 144
bousculee	no 68	unknown -128	yes 60
bout	unknown -84	yes 71
bouteille	no -52	unknown -53	yes 101
bouznika	unknown -46	yes 62
box	unknown 84	yes -47
branche	unknown 48
braquage	no 67	unknown -136	yes 66
braque	yes 46
bras	no -47	unknown -93	yes 141
break	no -111	unknown 59
brebis	no -81	unknown 77
bref	no 65	yes -68
brigade	no 47	yes -51
bris	no -102	unknown 151	yes -50
brisee	no -89	unknown 102
brisees	unknown -81	yes 99
brouillard	unknown -57
brulante	no 95	unknown -69
brule	unknown -63
brulee	no -138	unknown 72	yes 63
brules	unknown -116	yes 113
brulure	unknown -57	yes 74
brulures	no -56	yes 91
brune	unknown 65	yes -95
bu	unknown -76	yes 85
buanderie	unknown -73	yes 105
cabane	no -85	unknown 96
cabanon	no -56	unknown 125	yes -68
cabinet	no 43
cable	no -106	yes 93
cabosse	no -108	unknown -44	yes 130
cabriolet	no 117	yes -173
caddie	unknown -62	yes 77
cadenas	no -67	unknown 105	yes -40
cadre	no 61
cafe	no 56
cage	no -131	unknown 131
caisse	unknown 42	yes -43
calandre	no 74	unknown -44
cale	no 76	unknown -56
caleche	no 158	unknown -104	yes -88
cambriolage	no 64	yes -44
camera	yes -60
canalisation	no -42	unknown 68
canape	unknown 75	yes -42
capot	yes -62
carambolage	unknown -43	yes 61
carbonise	no -112	unknown 144
carglass	no -48	unknown 77
cargo	no 166	unknown -161
carreau	unknown -146	yes 129
carrefour	no 45
carrelage	no -62	unknown 69
carrosserie	no 72	unknown -53
carton	no -122	yes 100
cartons	no -54	unknown 77
casablanca	no 86	unknown -92
casque	no -134	unknown 68	yes 66
cassees	unknown -48	yes 62
casser	no -50	unknown 130	yes -88
casserole	no 107	unknown -167
catalyseur	unknown 50
catalytique	no -58	unknown 74
cause	no -47	unknown -42	yes 91
caution	no 79	yes -70
cave	no 42	yes -55
cede	no -66
ceinture	no -70	unknown -68	yes 139
cela	no 154	unknown -70	yes -96
cellier	yes -63
celui	yes 49
cendres	no -81	unknown 88
centimetres	no 53
centre	no 110	unknown -181	yes 69
cervicale	no -52	yes 93
ces	no 74	unknown -57
cet	unknown 71
chacun	no 42	yes -40
chaine	no 99	yes -78
chair	no 191	unknown -103	yes -90
chaise	no -174	unknown 242	yes -69
chaises	no 63
chaleur	no -108	unknown 74
champ	no 125	unknown -202	yes 73
chance	no 81	yes -73
change	no -88	unknown 150	yes -62
changer	no 52	yes -41
chantier	no -40	unknown 76
chaque	no -106	yes 146
chariot	yes 46
charpente	unknown 91	yes -80
chaude	no -40	unknown 40
chaudiere	unknown -42
chauffard	no -88	unknown -158	yes 198
chauffe	no 41	unknown -53
chauffeurs	unknown -63	yes 69
chef	no -45	unknown 101	yes -57
chene	no 79	yes -47
cherche	yes -45
chergui	unknown -45
cheval	no 134	unknown -82	yes -62
chevelu	no -66	unknown -67	yes 133
cheville	no -62	unknown -109	yes 171
chevreuil	no 94	unknown -86
chien	no -56
choquee	unknown 92	yes -68
chose	no -75	unknown 49
chute	unknown -59	yes 84
ciel	unknown 51	yes -86
cimetiere	unknown 88	yes -55
cinq	no -54	yes 41
circuit	unknown -67	yes 51
circulation	no -63	unknown 81
citerne	no 82	unknown -98
claque	no -42
clavicule	unknown -86	yes 123
cle	no -72	unknown 100
client	no 45	unknown -51
clientes	no 122	unknown -109
clients	no 153	unknown -99	yes -68
clim	no 114	unknown -114
clinique	no -44
cloison	yes -58
cloque	unknown -110	yes 96
cloques	no -90	unknown -47	yes 134
cloture	unknown 80	yes -74
club	no 49	unknown -66
coccyx	no -77	unknown -148	yes 208
cocher	no 158	unknown -104	yes -88
cocotte	no 55	yes -64
coeur	no 56	yes -69
cogne	no -70	yes 62
coiffeuse	no -95	unknown -59	yes 112
coiffure	unknown -66	yes 72
coin	unknown 43	yes -55
coince	unknown -94	yes 105
col	unknown -58	yes 92
colis	no -54	unknown 80
colle	unknown 73
college	unknown -77	yes 107
collegue	no 40
colline	no 78	yes -86
coloc	no 177	unknown -143	yes -62
colonne	no 55	yes -52
combien	unknown 65	yes -62
comment	no -58	unknown 58
commode	no -75	unknown -71	yes 131
compagne	no -69	yes 79
compagnie	no -46	unknown 89	yes -42
compris	unknown 56
compteur	no -90	unknown 59
conducteurs	no 114	unknown -100
conductrice	no -50	yes 49
conduis	unknown -51	yes 70
conduisait	no -58	yes 50
conduit	unknown -55
conduite	no 85	yes -54
confirme	no 150	unknown -88	yes -67
confondu	yes 40
congel	no 174	unknown -149
connaissance	no -97	yes 120
conscient	unknown -98	yes 115
console	no 74	yes -42
constatations	no -147	unknown 181	yes -48
constate	no -43	unknown 154	yes -125
constater	no -121	unknown 108
constats	no 75	unknown -54
conteneur	unknown 87	yes -55
continue	unknown -47
contrat	unknown 78
controle	unknown 114	yes -113
coordonnees	no -48	unknown 59
copain	no -88	unknown 70
copains	no 109	yes -95
copine	unknown 59
coq	no -59	unknown 97	yes -41
cordialement	unknown 70
corporel	no 60	unknown -56
correct	no 45
cotes	unknown -79	yes 99
cotisation	no -109	unknown 135	yes -44
cou	no -70	unknown -133	yes 199
couche	unknown -43
couchee	no 70	unknown -75
coude	no -70	unknown -77	yes 147
couette	no -94	unknown -118	yes 186
couler	no 282	unknown -252	yes -56
couper	unknown 40
cour	no 65	yes -86
courante	unknown 63
courir	no 125	unknown -100	yes -44
couronne	no -55	unknown 88
courrier	no -78	unknown 115
cours	unknown -49
course	no -79	unknown -64	yes 101
courses	unknown 50
couru	unknown -98	yes 96
cousin	no -58	unknown 102	yes -40
cousine	no 123	unknown -60	yes -85
coute	no -102	unknown 160	yes -67
couteau	yes 50
couvert	no -53	unknown 105	yes -51
couverture	no 112	yes -98
couvre	no -47	unknown 88
couvreur	unknown 88	yes -50
crac	no -56	unknown 106	yes -55
crache	no -79	unknown -79	yes 157
crame	no 50	unknown -60
crane	no -55	unknown -109	yes 158
craque	unknown -82	yes 85
creche	unknown -48
creve	unknown 40
creves	no -74	unknown 110
crie	no -49	yes 65
crois	no -244	unknown 235	yes -63
croise	unknown -78	yes 65
croises	no 127	unknown -136
croix	no -109	unknown 142
croquis	no 47
crosse	no -42	unknown -96	yes 137
croyais	no -75	unknown -67	yes 137
cru	unknown -70
crue	unknown -106	yes 64
cueillant	unknown -70	yes 91
cuir	no -75	unknown 54
cuisse	no -68	unknown -153	yes 209
cuisson	no -66	unknown 148	yes -89
cure	unknown 64	yes -67
cutter	no -72	unknown 93
dakhla	no -56	unknown 108	yes -61
dalle	no -76	unknown 186	yes -128
dc	no 223	unknown -185	yes -59
deboite	no -73	unknown -130	yes 176
deborder	no -56	unknown 118	yes -62
deboule	no -90	unknown 51
debout	no 197	unknown -191
debroussailleuse	no -43
decembre	unknown 76	yes -43
dechire	no -128	unknown -77	yes 180
declaration	unknown 57
declare	no 46
declarer	no 41	unknown -43
decolle	unknown 75	yes -111
decoupe	no -84	unknown 122	yes -42
decouvert	no -84	unknown 122
decroche	no -64	unknown -54	yes 115
decrochee	no 59	unknown -50
dedan	no -87	unknown 94
defonce	no 80	yes -51
degats	no 57	yes -71
degre	no -59	yes 42
degres	no 70	yes -48
dehors	no 91	unknown -66
dejeuner	no 83	unknown -51
delit	no -59	unknown 61
demande	unknown 50
demenagement	unknown 91	yes -111
demenageurs	unknown 172	yes -145
dent	no -133	unknown -213	yes 286
dentaire	no 141	unknown -114
dents	no -55	unknown -173	yes 222
depanneuse	unknown -62
departementale	no -59
deplorer	no 72	unknown -54
depose	unknown 59	yes -41
deposee	no 44	unknown -44
deposition	no 59
depositions	no -71	yes 85
depuis	no -49	yes 68
deranger	no 197	unknown -179
derb	unknown 54
derniere	no -43
descendais	no 195	unknown -238
descendant	no -68	unknown 52
descendu	unknown -41	yes 79
descendue	unknown 93	yes -74
desolee	no -68
dessin	unknown -61
dessine	no -104	unknown 171	yes -66
dessus	no -54
detachee	no -64	unknown 130	yes -65
detruits	unknown 62	yes -43
deuxieme	no 51	yes -78
devait	no 107	unknown -55	yes -69
devale	unknown -137	yes 95
devan	no -90	unknown -68	yes 119
devanture	no -123	unknown 152
devenu	unknown 65	yes -112
dh	unknown 68	yes -54
dial	no 172	unknown -134	yes -67
dieu	no 45	unknown -42
diner	no -101	unknown 124
dirait	no -66
dire	no -56	yes 50
direct	no 40
directrice	no -75	unknown -146	yes 171
dis	unknown 64
disait	no -49
disant	unknown -123	yes 48
disent	no -112	unknown 164	yes -50
disparition	no -46	unknown 77
disparu	no 53	yes -45
disparus	no -72	unknown 102
disqueuse	no 57	yes -46
distributeur	yes 61
dix	no -51	unknown 45
docteur	no 61	yes -54
doi	no -166	unknown -299	yes 350
doigts	unknown -106	yes 127
dois	unknown 83	yes -99
doit	no -70	unknown 63
domicile	no -42	yes 67
dommage	no 96	unknown -63
donc	no 72	unknown -51
donne	yes -42
donner	no 42	unknown -76
dont	no -49
dormais	no -48	unknown 119	yes -78
dormait	no 207	unknown -108	yes -114
dormi	unknown -46	yes 63
dormir	no 76	unknown -79
dors	no -55	unknown 91	yes -41
dort	unknown -52	yes 82
dos	unknown -82	yes 118
dossier	no -75	unknown 137	yes -62
doublait	no 51	unknown -61
double	unknown -49
douche	unknown 78	yes -79
douleur	no 119	unknown -124
douleurs	no -139	unknown 57	yes 46
douloureux	unknown -47	yes 83
doute	no -46	unknown 77
drive	no 85	yes -141
droit	no 65	yes -79
droite	unknown -66
drole	no 119	unknown -64	yes -56
drone	no 47	unknown -166	yes 70
dun	no 67	yes -66
dyali	no 214	unknown -143	yes -125
e	no 75	unknown -108
ebouillante	no 44	unknown -96	yes 53
echafaudage	unknown -55	yes 74
echappe	no 49	unknown 40	yes -107
echauffement	no -61
echelle	unknown -53	yes 46
eclair	no -94	yes 60
eclat	no -55	unknown -65	yes 120
eclate	no 41	yes -81
eclats	no -53	unknown -146	yes 188
ecorchure	no 42
ecran	no -67	unknown 137	yes -69
ecrase	unknown -88	yes 70
ecris	unknown -73	yes 62
ecrivant	no 50	unknown -49
edf	no 79	yes -64
effectue	no 82	unknown -66
effondre	no -71	yes 89
effraction	unknown 52	yes -40
egare	no -97	unknown 146	yes -49
egratignure	no 78	unknown -56
el	no 82	yes -86
electricien	yes 42
elevateur	no -50	unknown -40	yes 89
eleve	no 60	unknown 57	yes -124
elles	no 150	unknown -130
embarque	no -54	unknown 70
embouti	no 49	yes -79
emboutie	no -103	yes 67
embrase	yes 45
embrasse	unknown -138	yes 108
emmene	no -50	unknown -40	yes 89
emmenee	unknown -65	yes 81
encastre	no 136	unknown -142	yes -114
encastree	no -63	yes 74
enceinte	no -58	unknown 52
enclos	no -58	unknown 113	yes -59
end	no -63	unknown 84
endormi	unknown -45	yes 73
enfant	no -116	yes 115
enflamme	no 90	unknown -42	yes -57
enfoncee	no -47	unknown 91	yes -44
enquete	no 133	unknown -126
enregistre	unknown 59	yes -57
enregistree	yes -42
enseigne	no 60
entaille	unknown -119	yes 148
entier	no -67	unknown 144	yes -87
entiers	no 209	unknown -111	yes -109
entorse	unknown -49	yes 81
entrainement	no -49	unknown -197	yes 221
entreprise	no 107	unknown -48	yes -75
environ	no -47	unknown 76
envole	no -72	unknown 50
envolee	no -50	unknown 74
envolees	no -77	unknown 144	yes -74
envoles	no 85	unknown -62
epaule	unknown -65	yes 87
eponge	yes -64
epouse	no -53	yes 55
equipage	no 72	unknown -53
equipe	no -55	unknown -147	yes 195
erafle	no 78	unknown -104
eraflure	no 130	unknown -83	yes -51
es	no 87	unknown -150	yes 64
escabeau	unknown -49	yes 64
escalier	no -45	yes 64
espagnole	unknown 46
essaouira	no 104	unknown -81
essaye	no 65	yes -50
essuie	no -62	unknown 105	yes -43
etage	no 95	unknown -57
etagere	unknown -52	yes 46
etai	no 47	yes -71
etaient	no 74	unknown -61
etais	no 46
etant	yes -61
etat	no -41	unknown 43
etendu	no -82	unknown 149	yes -66
etes	no 53	yes -117
etincelle	no 95	unknown -101
etoile	unknown 53	yes -62
etre	unknown 90	yes -84
etudiant	no -57	yes 88
eu	no 78	unknown -74
europeen	no -56
euros	unknown 63	yes -52
evacuation	no 54	yes -47
evacue	no 90	yes -116
evacues	no 70	yes -61
evanouie	no -74	unknown -47	yes 123
evidemment	no 64
evier	no -91	unknown 140	yes -56
evite	no -71	unknown -42	yes 110
eviter	unknown 63
ex	no -96	unknown 128
examinee	no 64	unknown -42
excuse	unknown 45	yes -55
excuses	unknown 102	yes -74
excusez	yes -46
existe	no -104	yes 98
expert	unknown -56	yes 44
exploitation	no 121	unknown -104
explose	no -53
exploses	no 113	unknown -55	yes -60
explosion	no -111	unknown -160	yes 231
expres	no 69	unknown -111
extincteur	no 52	unknown -103	yes 43
extincteurs	unknown 59
f	no 235	unknown -152	yes -100
fac	unknown 58
facade	no -47	unknown 93	yes -47
face	no -55	unknown 52
facture	unknown 71	yes -55
fais	unknown 64	yes -87
faisais	no 57	unknown -65
faisait	no -80	yes 66
faisant	no 51	unknown 75	yes -116
faite	unknown 50
fallu	unknown 99	yes -84
farine	no -51
fauche	unknown -61
fauchee	yes 56
faut	no -47	unknown 62
fauteuil	no 83	unknown 139	yes -232
fautif	no 48	yes -79
fe	no -46	unknown 101	yes -55
fele	yes 45
felee	unknown -85	yes 55
felees	no -56	unknown -75	yes 131
femur	unknown -71	yes 100
fendue	no -68	unknown 52
fenetres	no -79	yes 62
fer	yes 40
ferme	no 46	unknown -40
fermer	no -131	unknown 63	yes 53
fermeture	no -89	unknown 141	yes -57
fermier	no 116	unknown -119
fete	no 45	unknown -50
fetes	no -108	yes 109
feuille	no -85	yes 72
fevrier	no 87	unknown -47	yes -41
fichu	no 102	unknown -99
fil	no 55	unknown -120	yes 83
file	unknown 46
fille	unknown -77	yes 55
filme	no -46	unknown 69
fissure	unknown 52	yes -46
fissuree	no 204	unknown -184	yes -69
flambe	unknown -51	yes 86
flamme	no -179	unknown 43	yes 93
flammes	no 56	unknown -42
flaque	no 41	unknown -144	yes 99
fleuriste	unknown 61
flic	no -104	unknown 198	yes -113
flics	no -44
flotte	yes 47
fna	no 76	yes -87
fonce	no -105	unknown 69
fond	no -40	yes 42
fondu	no 71	yes -52
fondue	no -42
food	no 90	unknown 43	yes -154
foot	no -59	unknown -127	yes 171
force	unknown 46	yes -48
forcee	no 64	unknown -40
forcement	no -65	unknown 109	yes -50
forme	no 147	unknown -127
formel	no -82	unknown 40	yes 44
fort	no 84	unknown -156	yes 70
fortes	no -87	unknown 228	yes -196
fosse	no -106	unknown 45	yes 58
fouet	no 123	unknown -119
foule	no -72	yes 111
foulee	no 98	unknown -97
four	unknown 112	yes -73
fourgonnette	yes 53
fourmis	yes 60
fournil	no 71	unknown -66
fourriere	no -76	yes 73
foutu	no 57	unknown -85
fracas	no 187	unknown -169
fracasse	unknown -52
fracture	unknown -82	yes 103
fracturee	no -94	unknown 60
frais	unknown 40
francais	no 89	unknown -110
france	no -48	unknown -98	yes 144
franchise	unknown 70	yes -59
frappe	no -54	unknown -61	yes 115
frayeur	no 57	unknown -69
frein	no 42	yes -79
frere	unknown -43	yes 57
frigo	unknown 40	yes -68
friteuse	unknown -87	yes 105
froid	unknown 93	yes -64
froissee	no 170	unknown -93	yes -84
frole	unknown -64	yes 72
front	no -68	unknown -129	yes 194
frontal	unknown -65	yes 85
frotte	yes -57
frousse	no 69	yes -54
fui	no 65	unknown -49
fuit	unknown -42	yes 61
fumait	no -129	unknown 51
fumees	no -48	unknown -46	yes 94
fusee	no -63	unknown 45
g	no 53	unknown -94
gagne	no 71	yes -79
gamins	no -45
garagiste	no -75	unknown 87
garantie	no -44	unknown 63
garcon	no 116	unknown -169
garde	no -57
gardent	yes 46
gare	unknown 62
garee	unknown 75	yes -60
gateau	no 41	yes -61
gauche	unknown -48
gaz	no -74	unknown -66	yes 139
gel	yes -47
gendre	no -66	unknown 60
generaliste	no -62	yes 98
genou	no -60	unknown -96	yes 154
genoux	unknown -77	yes 82
genre	no 80	unknown -48	yes -46
gens	no 119	unknown -67	yes -52
gentille	unknown 54
gentils	no 56	unknown -67
gere	no 66	unknown -78
gite	yes -46
glace	unknown 77
glaces	no -40	unknown 73
glacons	unknown -153	yes 157
glisse	unknown -42
glissiere	yes 71
glovo	no 49	unknown -60
golf	no 59	unknown -91
gonfle	unknown -46	yes 52
gorge	no -55	unknown -188	yes 228
goutte	no 40
gouttiere	unknown 68
gps	no -49	yes 78
grace	no 152	unknown -130
grand	yes 67
grande	no 81	unknown -43
grandit	unknown 62	yes -65
grands	no -83	unknown -156	yes 215
grange	no -128	unknown 144	yes -45
grave	no -93	unknown 83
gravee	unknown 67
gravier	no 63	yes -61
gravillon	unknown 44	yes -59
gravillons	no -81	unknown -211	yes 247
grelons	unknown -52	yes 66
grenoble	unknown -140	yes 158
grillage	no -56	unknown 83
grilles	no 54	unknown -48
groupe	unknown 75	yes -63
gueliz	unknown -85
habitation	no -71	unknown 124	yes -54
habite	unknown -54	yes 59
hall	no -73	unknown 150	yes -90
hamdoulah	no 54
hamdoullah	no 74	unknown -94
hanche	no -56	unknown -67	yes 126
hangar	unknown 68	yes -54
hassan	unknown 85	yes -66
haut	no 44	yes -40
hauts	no 57	yes -41
hay	unknown 51
hayon	unknown 120	yes -82
helico	no -60	yes 71
hematome	unknown -50	yes 73
heureusement	no 94	unknown -101
heurte	yes 63
histoire	no 43	unknown 82	yes -124
home	no -102	unknown 121
homme	no 41	unknown -104	yes 62
hommes	unknown -65	yes 41
honte	no 92	unknown -52
hopital	unknown -61	yes 93
hors	unknown 44	yes -80
hospitalisee	no -50	yes 41
hotte	unknown -81	yes 64
hui	no 62	unknown -90
huile	unknown -57	yes 65
huit	no -41	yes 53
humain	no 100	unknown -61
humaine	no 190	unknown -131	yes -58
humains	no 175	unknown -125	yes -58
hurle	no 100	yes -77
identites	no -43	yes 50
ifrane	no -58	unknown -43	yes 95
ii	unknown 72	yes -62
immatriculation	no -63	unknown 124	yes -64
immobilise	no -103	unknown 82
incendie	unknown 102	yes -74
incommode	no 116	unknown -47	yes -82
inconnus	no 107	unknown -73	yes -46
indemne	no 80	unknown -71
indemnes	no 106	unknown -68
individus	yes 56
infiltration	no 56	unknown -93	yes 47
inhale	unknown -74	yes 107
inondation	no 79	unknown -116
inonde	no 61	yes -42
insert	no 92	unknown -72
instant	no 93	unknown -80
instituteur	yes 46
institutrice	unknown 85	yes -76
insultes	no -40	unknown 94	yes -54
intact	unknown 86	yes -63
intacte	no 163	unknown -130	yes -57
intacts	no 233	unknown -187	yes -87
interdit	unknown 51
interieur	no 76	unknown -47
intervenue	no -41	unknown -91	yes 135
intoxication	no -77	unknown -118	yes 191
iphone	unknown 64
irai	unknown 55
irm	no -42	unknown -138	yes 165
isolant	no -41	unknown 91	yes -50
istanbul	unknown 45
itt	no -42	unknown -94	yes 133
ivre	no 164	unknown -140
jacking	no 48	unknown -59
jamais	unknown 65	yes -47
jambe	no -50	unknown -89	yes 137
jambes	no 42	unknown -65
jante	yes -40
jantes	no -57	yes 41
janvier	unknown 52
jardin	unknown 43	yes -50
jardinier	yes -44
jardinieres	no -89	unknown 131	yes -43
jaures	unknown -89	yes 103
jean	yes 42
jemaa	no 43	yes -44
jete	unknown -47	yes 47
jeter	no -41
jle	unknown 93	yes -69
jme	no -42	unknown -43	yes 76
jointe	no -70	unknown 102
jouait	unknown -144	yes 136
jouant	no 103	unknown -45	yes -59
joue	no -71	unknown -90	yes 138
jouer	unknown -61	yes 84
journee	no -44	unknown 54
jsui	no 127	unknown -111	yes -68
jsuis	no 52	unknown -46
juin	unknown 40
jure	no -73	unknown 156	yes -117
jus	yes 41
jusque	no -96	unknown 78
juste	no 45
kangoo	no 47	unknown -51
kenitra	no 41
keufs	no -81	yes 102
ki	no -75	unknown -83	yes 162
kilometres	no 68	yes -73
kine	no 72	unknown -43
km	no -148	unknown 123
ko	unknown 105	yes -81
koi	unknown 66	yes -47
labas	no 199	unknown -147	yes -76
labrador	no -48	unknown 64
lac	no -61	unknown 156	yes -93
lacere	unknown 66
laceres	no 55	yes -74
lahcen	unknown 57	yes -83
lambert	no 41	unknown -52
lampadaire	unknown -67	yes 40
lance	yes 69
lateral	no 70	unknown -130	yes 53
lavabo	unknown 69
lave	no -58	unknown 59
laver	no 113	unknown -78	yes -44
leclerc	no -46	unknown 75
lecteur	no -58	unknown 102	yes -45
leger	no 41	unknown -43
legerement	no -62	unknown -148	yes 183
lendemain	unknown -68	yes 91
lesion	no 111	unknown -78
lettres	no -42	unknown 119	yes -78
leurs	no 91	unknown -53	yes -48
levant	unknown 55
leve	no -55	yes 48
lever	yes 48
levre	no -75	unknown -201	yes 263
ligament	no -53	unknown -66	yes 120
ligne	unknown 50	yes -50
lille	no -40	unknown 53
limoges	no -92	yes 109
linge	unknown 50
liquide	yes -54
litres	no 94	unknown -90
livraison	no 61
livres	no 42
lo	yes 42
local	no 116	unknown -86
locataire	no 49	yes -55
loin	no 154	unknown -68	yes -110
lol	no 53	unknown -79
long	no -66	unknown 112	yes -44
longue	no -91	yes 65
longueur	no 56
lopez	unknown 82	yes -44
lordi	yes -63
loueur	no -76	unknown 46
louis	unknown -57	yes 51
lourde	unknown 72
lucarne	no 80	unknown 81	yes -166
lunette	no -45	unknown 82
lunettes	no -50	yes 62
lustre	no 88	yes -68
luxe	no -49	unknown -50	yes 99
lycee	no -49	unknown -112	yes 142
lyon	no -44	yes 61
m2	unknown -58	yes 46
macbook	unknown 80	yes -64
machine	no 51
machines	no -54	unknown 103	yes -48
machiniste	no -42
machoire	unknown -77	yes 111
magasin	no 59	unknown -47
mai	unknown 69	yes -68
main	unknown -58	yes 96
mains	unknown -70	yes 110
maire	unknown 72	yes -56
mairie	unknown 44
maitrise	no 51	unknown -61
mal	no 78	unknown -91
malade	no -63	unknown 90
malaise	no 150	unknown -203
malinois	yes 47
maman	yes 48
manege	no 102	unknown -117
manger	unknown -177	yes 203
manoeuvrant	unknown -41
manoeuvre	no -55	unknown 120	yes -72
manque	unknown 43
manteau	no -105	unknown 82
marchandise	no 197	unknown -171	yes -41
marches	no -42	unknown -131	yes 164
mari	unknown -50	yes 84
mariee	yes -60
marjane	no -68	unknown 48
marque	unknown -76	yes 95
marseille	no 49	unknown 48	yes -99
marteau	no 79	yes -40
materiel	no 97	unknown -62
materiels	no 159	unknown -139
matinee	no -93	unknown 102
mcdo	no -101	unknown 151	yes -54
mdr	no 178	unknown -129	yes -88
me	unknown -50	yes 63
mechant	no -228	unknown 219
med	no -42	unknown 53
medecin	no 46	unknown -88	yes 41
medical	no -45
megane	unknown -65	yes 43
meknes	no 44	unknown -65
meler	no -64	unknown 77
melon	unknown 86	yes -55
menace	unknown -40
menthe	unknown 65	yes -79
menton	no -55	unknown -88	yes 144
mer	unknown 102	yes -120
merci	no 50
mere	yes 56
merveille	unknown 113	yes -124
messe	unknown 106	yes -94
mesure	no -50
metro	no -49	unknown 46
meuble	no 43	unknown 68	yes -113
meubles	no -104	yes 119
meuf	unknown -108	yes 128
mi	no -112	yes 88
mien	no -71	unknown 81
mienne	no 57	unknown -74
mieux	unknown -174	yes 150
milieu	no -66	unknown 107	yes -52
mille	no -46
min	no 77	unknown 81	yes -253
minerve	no -92	unknown -100	yes 192
mini	no 69	unknown -60
minuit	unknown -52	yes 62
miracle	no 156	unknown -95	yes -64
miroir	unknown -54	yes 57
miroirs	no 64	yes -45
mise	no 97	yes -92
mitoyen	no -64	yes 50
mm	no -107	unknown 87
mn	unknown 72	yes -88
mobylette	no 134	unknown -85	yes -67
mohammedia	no 80	unknown -77
moi	no 42
moindre	no 153	unknown -63	yes -90
moins	no -55	yes 82
moisissures	no -62	unknown 105	yes -44
moitie	unknown 49	yes -62
mollet	unknown -70	yes 102
monde	no 120	unknown -82
moniteur	no 70	unknown -94
montait	unknown 94	yes -70
montant	no -87	unknown -82	yes 168
montee	no -44	unknown 62
montelimar	yes -58
montes	no 88	unknown -40	yes -48
montres	unknown -40
moquette	no 47
moral	unknown -52	yes 52
morceau	no -77	unknown -125	yes 201
mordu	unknown -55	yes 89
mosquee	no -97	unknown -43	yes 135
mossos	no -44	yes 77
mot	no -68	unknown 83
motard	unknown -102	yes 134
mots	no -66	unknown -60	yes 110
mouille	no 46	unknown -50
mouillee	unknown -75	yes 40
mouillees	no -50	unknown -76	yes 123
mousse	no 52
moyen	no -54
mr	unknown 73	yes -88
multiprise	unknown -51	yes 67
muret	unknown -51	yes 50
musique	no -54	unknown 76
mystere	unknown 136	yes -110
n	no 41
nantes	no 40	yes -44
neiman	no 223	unknown -161	yes -87
nerfs	no 102	unknown -60	yes -41
net	no -106	unknown 190	yes -82
nettoyage	no -42	unknown 78
neuve	unknown 69
neveu	no 110	unknown -48	yes -67
nez	no -72	unknown -87	yes 156
ni	no 98	unknown -67
nice	no -58	yes 82
nie	no -127	unknown 108
niece	yes 62
niort	yes 49
niveau	unknown -68
noir	yes 41
noirci	no 77	unknown -46
noircie	no 106	unknown -189	yes 43
noire	yes 51
noires	unknown -119	yes 96
noirs	no -75	unknown -93	yes 135
nom	no -42	unknown 60
noms	no 50	unknown -80
non	no 53
note	no -87	unknown 95
nou	no 282	unknown -213	yes -93
nous	no 46	unknown -43
nouvelle	unknown -64	yes 85
novembre	unknown 40
noye	unknown 47
noyee	unknown 46
nul	no 273	unknown -209	yes -70
nulle	no 137	unknown -80	yes -61
numeros	no 52
nuque	no -50	unknown -59	yes 108
nus	no -51	unknown -185	yes 181
o	unknown -128	yes 121
objet	no 70	yes -66
observation	no -61	unknown -42	yes 106
occupant	no 135	unknown -100
octobre	unknown 41
oeil	no -40	unknown -79	yes 119
oeufs	unknown 60
offert	unknown -88	yes 59
ok	no 129	unknown -52	yes -76
okay	no 46	unknown -71
oliviers	no -64	unknown 137	yes -110
omar	no 48
oncle	no -52	yes 67
onze	no 57	unknown -62
opere	no -53	unknown 89
operee	yes 45
or	no -76	unknown 118	yes -64
orage	no -41	unknown 72
oranges	unknown -58	yes 80
ordi	unknown 65	yes -42
oreille	no -61	unknown -152	yes 202
orgueil	no 76	unknown -54
origine	no -111	unknown 188	yes -75
orteil	no -58	unknown -178	yes 222
ose	no -82	unknown -61	yes 134
ou	no 47	unknown -86
oublie	unknown 74	yes -80
ouf	no 308	unknown -196	yes -147
oui	unknown -41	yes 63
ourika	no 77	unknown -115
outil	no -62	unknown 81
outils	unknown 57
ouvert	yes 41
ouverte	unknown -47	yes 82
ouvrant	no -47	unknown 61
ouvre	no -114	unknown 111
ouvrier	unknown 102	yes -71
ouvrir	yes -43
oxygene	no -50	unknown -43	yes 93
p	no 90	yes -68
pa	no 64	yes -42
paie	no -66	unknown 41
pain	unknown 134	yes -104
palier	no 87	unknown -41	yes -64
pan	no -98	unknown 94
panne	no -77	unknown 72
panneau	no 49	yes -68
panoramique	no -40	unknown 81	yes -45
pansement	unknown -68	yes 81
papa	no -42
papier	no 75	unknown -55
parait	no -48	unknown 90	yes -42
parapluie	unknown -143	yes 95
parasol	no 63	unknown -103
pardon	no 41	unknown -70
parebrise	unknown 62	yes -47
pareil	no 109	unknown -55	yes -60
paris	unknown 57
parking	unknown 51
parlent	no -72	unknown -127	yes 182
paroi	unknown -98	yes 118
parpaings	no -49	unknown 76
part	no 140	unknown -91	yes -49
partant	unknown 53
partenaire	unknown -68	yes 95
partie	unknown -50	yes 64
partir	unknown 69	yes -45
partis	no -65
partout	unknown -49
passager	yes 50
passagere	yes 68
passait	unknown 44
passant	no 106	unknown -87
passee	no 42	unknown -49
passeport	no -144	unknown 179	yes -45
passer	unknown -49
passoire	unknown 57
pasteur	unknown -68	yes 91
patiente	no -152	unknown 52	yes 92
patron	no -63	yes 48
patrouille	unknown 120	yes -123
paume	no -65	unknown -119	yes 181
pauvre	no 68	unknown 41	yes -113
pave	no 107	unknown -143
payer	unknown -68	yes 66
pc	no -56	unknown 107	yes -52
pdt	no -81	unknown -172	yes 211
peage	no 78	unknown -87
pedales	no -42	yes 68
pediatre	no 44	unknown -119	yes 61
peine	no 93	yes -90
peinture	no 42	yes -50
pelle	unknown 92	yes -67
peloton	no 76	unknown -114
penche	no 77	unknown -48
pend	no -86	unknown 99
perceuse	unknown 82	yes -42
percutes	no -51	unknown -71	yes 124
perdue	no -132	unknown 188	yes -57
pere	unknown -46	yes 56
pergola	no 81	unknown -68
permets	no -82	unknown 78
permis	no 63
persone	no 189	unknown -142	yes -50
personne	no 54
personnel	no 115	unknown -75	yes -44
petard	unknown 41
petee	no -117	unknown 193	yes -74
petite	unknown -48
petits	unknown -83	yes 102
peu	yes 69
peur	no 88	yes -84
peut	no -55	unknown 98
peux	unknown -95	yes 112
phare	yes -63
phares	no -73	unknown 43
pharmacie	no -43
photo	yes -45
photographie	unknown -53	yes 49
photos	unknown 63
physique	no 139	unknown -83	yes -61
physiquement	no 153	unknown -119	yes -43
piano	unknown 71	yes -82
pick	yes 59
pickpocket	no -83	unknown -93	yes 139
piece	no 45
pieces	unknown -75	yes 55
pieds	no 64	unknown -142	yes 76
pieton	unknown -54	yes 47
pigeon	no 59
pile	unknown -47	yes 73
pilier	no 59	unknown -158	yes 86
pin	no 81	unknown -62
ping	unknown 137	yes -220
pique	no -55	unknown 52
piquee	no -46	unknown 48
piqure	unknown -68	yes 87
pire	no 42	yes -50
piscine	no -54	unknown 94
pisse	yes 44
piste	no -87	unknown 71
placard	no 58	yes -79
placo	no 86	yes -106
plaie	unknown -74	yes 65
plaignait	no -92	unknown 129	yes -46
plaint	no -102	yes 78
plan	no 93	unknown 62	yes -159
planche	no 48
plante	no -116	unknown -209	yes 281
plaques	no -45	unknown 135	yes -96
plat	no -57	unknown 40
pleine	no 84	unknown -74
pleurait	no 106	unknown -45	yes -69
pleure	unknown -150	yes 130
pleut	no -113	unknown 133
pliee	no 54	yes -41
plinte	no -69	unknown 136	yes -66
plombier	no -55
plots	no 110	unknown -106
plu	unknown 90	yes -78
pluie	unknown 59
pneu	yes -50
pneus	no -42	unknown 68
poche	no -45	unknown 151	yes -107
poele	no 56	unknown -46
poignet	no -51	yes 86
poing	no -102	unknown 142	yes -60
points	no -48	unknown -69	yes 117
poissons	unknown -88	yes 69
policier	no -41	unknown 68
pompe	no -84	unknown 141	yes -58
pompier	no -163	unknown -179	yes 301
pong	unknown 137	yes -220
pont	no 45	unknown -60
port	no 147	unknown -127	yes -47
portable	no -44	unknown 60
portail	yes -42
portant	unknown -181	yes 196
portefeuille	no 95	yes -83
posee	unknown 120	yes -94
poste	no -47
pot	no -71	unknown 84
pote	no -78	unknown -70	yes 144
poteau	no -68	unknown 56
poterie	no -88
pots	no 105	unknown -91
poubelle	no -40	unknown 52
pouce	no -56	unknown -51	yes 106
pouces	no 137	unknown -146
poules	no 73	unknown -65
pousse	no -54	unknown 48
poussee	no -66	unknown -150	yes 203
poussiere	no -40	yes 68
poutre	unknown 81	yes -98
pr	no -86	unknown 111
precaution	no 233	unknown -148	yes -118
precise	no 95	unknown -89
prefere	unknown 57	yes -68
prejudice	no 40
premier	no -44
premiere	no -82	unknown 175	yes -94
prend	no -56	unknown 74
present	no 122	yes -126
presque	no 100	unknown -99
presse	no -118	yes 92
pressee	unknown -95	yes 109
prete	unknown 72	yes -44
prevenue	no -125	unknown 199	yes -131
prevenus	no -89	unknown 148	yes -61
prevu	no -43	unknown 77
pri	unknown -80	yes 109
prie	no 64	unknown -76
priorite	unknown -68	yes 42
prise	no 57	unknown -52
prix	no 190	unknown -110	yes -61
proces	yes 44
prochain	no -100	unknown 150	yes -52
prof	no 129	yes -130
projete	unknown -68
propose	no -44	unknown 109	yes -65
propre	no 54
proprement	no -69	unknown 99
proprietaire	unknown 45	yes -55
proprio	no -111	unknown -122	yes 177
pu	no -40	unknown 63
pulverisee	unknown 43	yes -43
pyjama	no -53
quad	no -55
quand	no -44
quarante	no -41	unknown 60
quartier	no -58	unknown 101	yes -41
quatre	unknown -47
quel	no -56	unknown 93
quelle	no -176	yes 130
quelque	unknown 86	yes -46
quelques	unknown -63	yes 97
quimper	no -101	unknown 149	yes -50
quinze	no 74	unknown -58
quitte	no 83	unknown -115
rabattu	yes 44
raccord	no -63	unknown -49	yes 101
racle	no 109	unknown -75	yes -41
raconte	unknown 126	yes -116
radiateur	no 66
radio	no -43	yes 64
raide	unknown -54	yes 82
ramassant	unknown -48	yes 69
rampe	no 62	unknown -203	yes 128
rangee	yes -47
ras	no 151	yes -130
rate	yes -68
ray	no -57	unknown 120	yes -63
raye	unknown 83	yes -86
recepisse	unknown 54
reclame	no 96	yes -87
reconnait	unknown 96	yes -65
reconnu	no 188	unknown -160	yes -52
recousu	unknown -63	yes 90
recu	no 72	unknown -104
reculant	no -77
recule	yes -69
redige	yes 53
refaire	yes -54
referme	unknown -86	yes 54
refugies	unknown 53
regarde	no 78	unknown -70
relever	no 105	unknown -98
rembourse	unknown 74	yes -45
remboursee	no -43	unknown 72
remboursement	unknown 128	yes -93
remplacement	no 95	unknown -80
remplir	no -68
remplis	no 67	unknown -119	yes 57
rendre	unknown 163	yes -188
rendu	no -66	unknown 101
rennes	no 58	unknown -56
rentrait	no -74	unknown -49	yes 123
rentrant	yes -41
rentree	no -42
rentrer	no -85	unknown 57
rentres	no -76	unknown 103
renversee	no -73	yes 97
renvoie	unknown 46	yes -59
reparation	no 49
reparti	no 70	unknown -99
repartie	no -54	unknown 111	yes -63
repartis	yes 43
repete	no -58	unknown -78	yes 135
repondez	no -62	unknown -75	yes 139
reponse	no -79	unknown 166	yes -110
reseau	no -104	unknown 134	yes -52
reserve	no -49	unknown 43
reservoir	no 65	unknown 56	yes -119
residence	no -41	unknown 75
resiste	no 183	unknown -240	yes 89
respirant	no -103	unknown -42	yes 140
respire	unknown -71	yes 42
respirer	no -63	unknown 152	yes -112
responsabilite	unknown 45	yes -40
responsable	no -50	unknown 68
ressemble	no -43	unknown -66	yes 85
restaurant	no -61	unknown 79
restee	unknown -99	yes 81
rester	no 42	yes -58
restes	no 113	unknown -164	yes 44
resto	no -54	unknown 50
retard	no 40
retire	no 121	unknown -139
retombe	no 87	unknown -270	yes 150
retour	unknown 58
retourne	unknown -62	yes 94
retournes	unknown 57	yes -91
retraite	no -51
retro	unknown 49
retros	no 53	yes -41
retrouve	unknown 54	yes -42
retrouvee	no 44	yes -55
retroviseur	unknown 68
reussi	unknown 65	yes -46
reveil	no -93	unknown 54
reveille	unknown -120	yes 79
reveillee	unknown 48	yes -72
revenant	no 51	yes -44
revenu	unknown -92	yes 114
riad	no -49	unknown 82
rideaux	no -70	yes 78
rien	no 46
rigole	no 43	unknown -108	yes 56
rire	unknown -56	yes 83
rit	no 64	unknown 57	yes -144
riviere	unknown 67	yes -105
robe	no -43	unknown 122	yes -81
rocade	unknown -77	yes 103
rompu	no -97	unknown -144	yes 194
rotule	no -78	unknown -57	yes 138
roubaix	unknown 47
roue	unknown -84	yes 71
rouge	unknown -56	yes 54
roulais	no 64	unknown -87
roulait	yes -41
roulant	no 103	unknown 135	yes -244
roulants	unknown -47	yes 74
roule	no -71	unknown 46
rouler	no 61
routier	no 48	yes -48
royale	yes 47
royan	no -53	unknown 58
ruches	unknown 68	yes -84
ruelle	yes -49
sable	unknown -40
sacoche	no -91	unknown 67
sacs	unknown 67
saidia	unknown -67	yes 92
saignait	no -42	unknown -56	yes 101
saigne	no -66	unknown -62	yes 128
sain	no 108	unknown -62	yes -43
sains	no 114	unknown -68	yes -51
saint	no 76	yes -78
sais	unknown 101	yes -59
saisi	unknown 102	yes -112
saison	no 81	unknown -91
sait	unknown -73	yes 61
salle	yes 47
samu	unknown -73	yes 97
sandwich	no -47
sang	unknown -60	yes 60
sante	no 156	unknown -102	yes -56
sapin	no 58	yes -40
sauf	unknown -55
saufs	no 109	unknown -65	yes -48
saute	no 42
savoir	no 72	yes -56
scene	no 184	unknown -92	yes -123
scolaire	yes 52
scoot	no -61	yes 71
sec	no 66	unknown -43
seche	unknown -124	yes 95
second	no -48	unknown -56	yes 103
secondes	no -46	unknown 54
secoue	unknown 73	yes -61
secours	no 66	unknown -50
secs	no 119	unknown -84
sectionne	no -56	unknown 61
secu	no -62	unknown 76
securite	no 80	unknown -50
sejour	unknown 106	yes -101
selle	no 192	unknown -168	yes -51
semaine	no 54
sens	unknown 51
sent	unknown -119	yes 109
sentait	unknown -68	yes 92
senti	no 74	unknown -79
sept	no -60	unknown 45
septembre	yes -61
serres	no 40	unknown -66
serrure	no -61	unknown 71
serrurier	no -43	unknown 105	yes -69
sert	no -116	unknown 150
serveur	no -92	unknown 47
service	unknown -43
seul	no 41
seule	yes -41
seulement	no 68	unknown -49
sidi	no -55	unknown -53	yes 108
sieges	yes -44
signaler	no 101	unknown -58	yes -46
signee	no 42
signer	no -45	unknown 61
silence	no -97	unknown 74
simple	unknown 51	yes -43
sinistre	no 66
sinon	no 147	unknown -101	yes -82
six	no 51	unknown -74
ski	no -80	yes 83
societe	yes -40
soeur	unknown -124	yes 90
soignante	no -40	unknown 51
soit	no 94	yes -64
soixante	no -87	unknown 124	yes -44
sol	no -41
solaires	no -79	unknown 72
sommes	no 114	unknown -76	yes -40
sono	no 97	unknown -72
sort	unknown -43	yes 52
sortais	no 83	unknown -53
sortait	yes 49
sortant	no 50	yes -78
sorti	unknown -76	yes 62
sortie	unknown -44
sortir	no 45	unknown -93	yes 44
souci	unknown -117	yes 85
souffert	no 98	unknown -69
souffle	no 110	unknown -79	yes -41
souffler	no -56	unknown -45	yes 104
souffre	unknown -79	yes 98
souhaite	no -50	unknown 74
souk	no -40	unknown 61
souleve	no -86	yes 43
sourcils	no -57	unknown -95	yes 149
souterrain	unknown -45
sport	no -42	unknown 74
stade	unknown 53
station	no -89	unknown -165	yes 199
stationne	no -99	unknown 114
stationnee	unknown 80	yes -50
sternum	no -60	unknown -41	yes 102
stop	no 51	unknown -53
store	no 51	unknown -51
stratifie	no -58	yes 63
subi	no 142	unknown -153
sucre	no 91	unknown -102
sui	unknown -57	yes 70
suie	unknown 75	yes -94
suite	no 46
suivant	unknown 57
sultan	no -79	unknown 99	yes -42
superette	no 58	unknown -95
surement	no -263	unknown 300	yes -82
surgi	unknown -43	yes 48
sursaute	no 113	unknown -94
surtension	no 78	unknown -51
surtout	no -55	unknown -60	yes 107
survecu	no 61	yes -66
suture	unknown -51	yes 82
syndic	unknown 52
ta	no 245	unknown -156	yes -152
tableau	unknown -60	yes 82
tablette	unknown 81	yes -57
tache	unknown -66	yes 44
talon	unknown -48	yes 44
talus	yes 53
tamponne	no -42	unknown 110	yes -70
tanger	no 84	unknown -50
tant	unknown -61	yes 52
taper	no 93	yes -64
tard	no -126	unknown 40	yes 85
tassees	no -45	unknown -55	yes 102
taxi	no -40	unknown 63
tcl	yes 48
technicien	unknown 40
technique	no 127	unknown -74	yes -104
tel	no -68	yes 63
tele	unknown 52	yes -54
telephone	unknown -97	yes 84
telephones	no 154	unknown -193
telephonique	unknown 60	yes -41
temoin	no -93	unknown 169	yes -80
temoins	no -84	yes 90
tempe	no -56	unknown -94	yes 149
tempete	no 61	yes -55
tenait	no -56	unknown -132	yes 184
tendon	no -48	unknown -101	yes 143
tentative	no 177	unknown -168
tente	no 61	unknown -62
terrain	no 70	unknown -107	yes 40
terre	no 52
tesla	no -46	unknown 96	yes -51
tete	unknown -77	yes 95
the	unknown 101	yes -68
tibia	no -56	unknown -91	yes 149
tiens	no -41	yes 53
tiroirs	unknown 66	yes -71
tissus	no 49	yes -45
tit	yes 58
tkt	no 235	unknown -164	yes -117
toile	unknown 108	yes -89
toilettes	yes 61
toiture	no 98	yes -79
tole	no 182	unknown -100	yes -84
toles	no 52	unknown -122	yes 63
tolier	no -41	unknown 77
tomates	unknown 91	yes -59
tombant	no -82	unknown -150	yes 190
tombe	unknown 46
tombee	unknown -54
tomber	unknown 40
tondeuse	unknown 53	yes -49
tonneaux	unknown -47	yes 77
tordu	unknown -89	yes 47
tordue	unknown 140	yes -125
torts	no 58	yes -61
touche	unknown -49
touchee	no 172	unknown -110	yes -64
touches	unknown -42
touchette	unknown 59	yes -56
toulouse	no 56
tour	unknown 46	yes -86
touristes	no 68	yes -41
touristique	no 94	yes -96
tourne	unknown -109	yes 139
tourner	no -91	unknown -82	yes 174
tours	no -45
tous	no 107	unknown -56	yes -50
tousse	no -52	unknown -69	yes 120
toute	unknown 51
toutes	no -57	unknown 71
trace	no -212	unknown 228
traces	no -42	unknown 62
tracteur	no 40
traine	no 49
trampoline	no -72	unknown 65
tranquille	no 81	unknown -67
transmets	unknown 42
transporte	unknown -96	yes 121
traumatisme	no -51	yes 85
travail	yes -55
travaux	yes -65
traversait	yes 42
tremble	no -49	unknown -49	yes 93
trempe	yes -63
trempee	no -60	unknown 45
trempes	no -50	unknown 111	yes -62
trente	no 190	unknown -71	yes -129
triple	unknown -67
troisieme	no -41
trop	yes 65
trottoir	unknown -53
trou	no -119	unknown 61	yes 47
trouille	no 108	unknown -78
trouve	unknown 45
truc	no -70	unknown 102
truck	no 90	unknown 43	yes -154
tt	no 95	unknown -42	yes -62
tu	no 63
tuiles	no -42
tuyau	yes 43
twingo	no -46	unknown 76	yes -43
type	no -40	unknown 77
types	unknown -90	yes 108
u	unknown -44	yes 74
uber	no -147	unknown 113
uniquement	no 160	unknown -117	yes -60
up	yes 59
urgence	yes -42
urgences	unknown -57	yes 83
usees	no 48	yes -68
utile	no 81	unknown -55
utilitaire	no -42	unknown 57
va	no 62	unknown -64
vaccin	unknown -57	yes 94
vache	no 199	unknown -156	yes -69
vaches	no -57	unknown 97	yes -40
vaisselle	unknown 98	yes -72
valise	unknown 49
valises	unknown 56
vanne	no -71	unknown 141	yes -71
vase	no 118	unknown -76	yes -57
vaut	no -136	unknown 100
veille	no 41
velo	yes 58
velux	unknown 67	yes -42
venais	no 197	unknown -158	yes -50
venait	unknown -66	yes 85
vendeuse	unknown -124	yes 84
venir	no -41	unknown 106	yes -65
vent	unknown 42
ventre	unknown -100	yes 113
venu	no 47
venue	no 55	unknown -49
veranda	no 63
verbal	yes 44
verbalise	no -122	unknown 167	yes -113
verglas	no 67	unknown -94
verifie	no 47	yes -83
vernis	no -138	unknown 191	yes -100
verre	no -76	yes 66
verse	no -47	unknown 67
vertebres	no -45	unknown -55	yes 102
vertiges	no -44	unknown -91	yes 135
vetements	unknown 83	yes -91
veterinaire	unknown 52
veut	unknown 55
veux	no -65	yes 71
vexee	no 198	unknown -108	yes -90
victime	no 82	unknown -65
victimes	no 171	unknown -118	yes -52
vide	yes -42
videe	unknown -66
video	no -51	unknown 80
vides	no -50	unknown 71
vie	no 41	unknown -48
vieille	yes -68
viens	no -55	unknown 122	yes -66
vient	unknown 72
vieux	unknown 66	yes -106
vif	unknown -111	yes 124
vigne	no 97	yes -99
vignes	yes -60
village	no 51	unknown -234	yes 140
ville	no 40
villeurbanne	no 94	unknown -86
vin	no 45	yes -48
vingt	unknown -58
violence	no 184	unknown -143	yes -46
violent	unknown -45
violette	no -58	unknown -57	yes 111
virgule	no 109	yes -87
visage	no -47	unknown -117	yes 161
visite	no -49	unknown 75
vite	no 58	unknown -129	yes 63
vitesse	no -59	unknown -85	yes 123
vitrage	unknown 128	yes -112
vitree	unknown -43	yes 42
vitres	unknown -44
vitrier	no 86	unknown -45	yes -45
vivants	no 76	unknown -85
vive	no 147	unknown -189	yes 55
voie	no -65	unknown -51	yes 114
voile	yes 66
voilee	yes -81
vois	no -64	yes 93
voisin	unknown 45
voit	no 82	unknown 90	yes -159
voitur	no -47	unknown 100	yes -52
voiturette	no -166	yes 148
vol	unknown 58	yes -49
volant	unknown -76	yes 110
vole	no -59	unknown 54
volee	no -54	unknown 60
voler	no -43	unknown 62
volet	unknown -71
volets	unknown 66	yes -59
voleur	no 103	unknown -63	yes -49
volontaire	unknown 45	yes -44
volume	no -62	unknown -69	yes 131
vomi	no 140	unknown -127	yes -45
vomit	unknown -41	yes 75
vont	no 113	unknown -93	yes -40
voulait	no -55	yes 40
voulant	no -88	unknown 59
voulu	no -46
voyageurs	no 68	yes -52
vrac	unknown -59
vraiment	no -98	unknown 103
vtc	unknown -76	yes 81
vtt	unknown 67	yes -65
vu	yes -41
vue	no -71	unknown 83
wa7ed	no 105	unknown -51	yes -80
wc	no -75	unknown 168	yes -91
week	no -63	unknown 84
ya	no 51
yaris	no 114	unknown -89
yavait	unknown -58	yes 54
yeux	unknown -82	yes 70
zagora	no 66	unknown -67
zero	no 98	unknown -50	yes -49
zoe	no -67	unknown -54	yes 122
@thirdParty
	no 134	unknown -200	yes -40
#000>	yes 42
#019>	unknown 91	yes -77
#0h30	no -105	yes 75
#100>	no 75	yes -42
#11h>	no -49	unknown -97	yes 142
#125>	no 41
#13h1	yes 51
#13h>	no 68	yes -56
#14h>	no 57
#15h>	no -63	yes 101
#17h3	no -69	yes 84
#17h4	unknown -44
#17h>	no 87	yes -76
#180>	no 189	unknown -46	yes -156
#18h>	unknown 42
#199>	yes 47
#19h1	no -93	unknown -43	yes 131
#19h>	no -42	yes 75
#1er>	no 77	yes -47
#1h30	yes 65
#2019	unknown 91	yes -77
#20h3	no -142	yes 169
#20h>	no -175	unknown 143
#21h>	unknown 153	yes -148
#23h1	no 69	yes -46
#23h3	no 113	unknown -60	yes -62
#23h>	no 54
#250>	no -121	yes 131
#300>	no 52
#380>	no 97	yes -64
#3h10	no 69	yes -46
#3h15	yes 51
#3h30	no 128	unknown -46	yes -82
#412>	no -75	unknown 58
#450>	no -40	yes 61
#4x4>	no -163	unknown 69	yes 79
#500>	no 109	unknown -48	yes -61
#5h30	no 116	yes -99
#600>	no 63	yes -43
#640>	no -50	unknown 95	yes -58
#6h15	no -105	unknown -53	yes 163
#6h40	no 50
#7ed>	no 79	yes -52
#7h30	no -59	yes 70
#7h50	no -46	yes 54
#800>	no -158	unknown 128
#890>	no 45	unknown -42
#900>	no 56
#9h15	no -111	unknown -47	yes 157
#<000	yes 41
#<00>	no 42
#<06>	yes 50
#<100	no 75	yes -42
#<10>	no -142	unknown 147
#<11>	no -45	unknown 72
#<11h	unknown -55	yes 84
#<120	no 82	yes -65
#<125	no 41
#<12>	no -69	unknown -41	yes 109
#<12h	yes 48
#<14h	yes 47
#<15h	no -54	yes 86
#<17>	yes 54
#<180	no 189	unknown -46	yes -156
#<18>	unknown 64
#<199	no -120	unknown 139	yes -49
#<19>	no 87	yes -75
#<19h	no -48	yes 73
#<1er	no 77	yes -47
#<1h3	yes 66
#<1h>	no 91	yes -79
#<201	unknown 73	yes -62
#<20>	unknown 45
#<20h	no -126	unknown 83	yes 42
#<21>	no -42	yes 65
#<21h	unknown 120	yes -119
#<22>	no 85	yes -56
#<23>	no 76	unknown -45
#<23h	yes -59
#<24>	no 53
#<250	no -121	yes 131
#<260	unknown -82	yes 74
#<26>	no -173	unknown 152
#<28>	no -54	unknown 80
#<2e>	yes 53
#<2h>	no 112	yes -86
#<300	no 47
#<31>	no -145	unknown 124
#<380	no 97	yes -64
#<3e>	yes 66
#<400	no -46	yes 64
#<40>	no -45	unknown 62
#<412	no -75	unknown 58
#<450	no -40	yes 61
#<482	no -130	yes 149
#<4e>	no -66	unknown -51	yes 117
#<4h>	no 132	unknown -48	yes -86
#<4x4	no -163	unknown 69	yes 79
#<500	no 62
#<50>	no -41	yes 61
#<5h>	yes 40
#<60>	unknown 88	yes -112
#<640	no -50	unknown 95	yes -58
#<65>	no -94	yes 110
#<70>	no 50
#<78>	no -208	unknown 198
#<7h5	no -59	yes 69
#<81>	no 46
#<890	unknown -52
#<900	no 63
#<90>	unknown 111	yes -94
#<9h>	yes 41
#<a10	unknown -86	yes 110
#<a6>	no -202	unknown 181	yes 45
#<a7>	no 57	unknown -62
#<aba	yes 59
#<abi	no -72	yes 108
#<abo	no 45
#<abs	no 40
#<acc	no -41	unknown 42
#<ach	unknown 128	yes -122
#<aci	no 251	unknown -87	yes -190
#<act	no -75	unknown -46	yes 110
#<adi	no 85	yes -60
#<ado	no -94	yes 125
#<adr	unknown -42
#<adv	yes 57
#<aer	unknown 98	yes -132
#<aga	no -42	unknown 41
#<agr	yes -42
#<aid	no -83	unknown 130	yes -55
#<ait	no -246	unknown 173
#<al>	no 76	yes -64
#<alc	yes 48
#<ale	unknown -42
#<ali	no -50	yes 75
#<ama	unknown 126	yes -172
#<amb	no -53	yes 67
#<ame	no 65
#<ami	no -64	yes 88
#<amp	no 150	yes -128
#<an>	no 68
#<anc	no -202	unknown -53	yes 235
#<ane	unknown -44
#<ani	no 70	yes -42
#<aou	unknown 45
#<ape	no -79	yes 85
#<arb	yes -54
#<arc	no -58	yes 81
#<ard	no 55
#<arg	no 76	yes -49
#<arm	no 53
#<asc	no -51	unknown 134	yes -134
#<asp	no 89	yes -71
#<ass	no -45	yes 53
#<aub	yes 56
#<auj	yes 45
#<aur	no -65	unknown 147	yes -85
#<auv	yes 65
#<avc	no 94	unknown -62
#<avi	no -40
#<avr	unknown 47
#<aya	no 48
#<azr	no 162	unknown -46	yes -128
#<bab	no 142	yes -119
#<bac	unknown -40	yes 57
#<bad	no 40
#<bag	no 65	yes -44
#<bai	yes 59
#<bal	yes 50
#<bap	no 116	yes -95
#<bat	no 49
#<bea	yes 74
#<bes	yes 57
#<bet	no 90	yes -58
#<bia	no -210	yes 230
#<bib	no -111	unknown 158	yes -56
#<bic	unknown 94	yes -79
#<bij	no 47
#<bil	no 100	unknown -63
#<bla	no -47	unknown 69
#<bmw	no -190	yes 201
#<bom	no 93	yes -69
#<bor	no 44
#<bos	unknown 55	yes -71
#<bot	no -101	yes 116
#<box	no 49
#<bri	yes -54
#<bro	no 45	yes -50
#<bu>	no -117	yes 144
#<bua	no 86	yes -65
#<bur	unknown 44
#<bus	no -40	yes 63
#<buv	yes 62
#<c3>	no -61	yes 96
#<cab	no -59
#<cac	no -65	yes 90
#<cai	no 43	yes -55
#<cal	no 44
#<cam	no -41
#<cap	no 57
#<cat	no 84	yes -58
#<cav	no 42	unknown -42
#<ced	no 53	yes -64
#<cei	no -81	yes 113
#<cel	no -93	unknown 81
#<cen	unknown 51	yes -71
#<cer	no -76	unknown -41	yes 116
#<ces	no -69
#<chi	yes 59
#<chu	no 89	unknown -41	yes -49
#<cie	no 86	yes -62
#<cim	no 112	yes -90
#<cir	no 45
#<cit	unknown -46	yes 58
#<civ	no 41	yes -57
#<cla	no 41
#<cli	no -54
#<clo	no -58
#<clu	no -117	unknown -42	yes 151
#<cm>	no 42	yes -47
#<coc	no -60	yes 84
#<coe	no 100	yes -77
#<cof	no 45
#<cog	yes 52
#<coi	unknown 96	yes -73
#<coo	no -50	unknown 75
#<cop	no -106	yes 126
#<coq	no -210	yes 219
#<cra	no 108	yes -78
#<cre	no -43	unknown 55
#<cri	no 53	unknown -42
#<cru	no 94	yes -72
#<cue	unknown -41
#<cul	yes 69
#<cum	no 113	yes -81
#<cur	no -93	unknown 101
#<cut	no 72	yes -48
#<cuv	no 107	yes -79
#<cyc	yes 40
#<dac	no -75	unknown 108	yes -43
#<dal	unknown 110	yes -140
#<dam	no -47	yes 72
#<dar	no 119	unknown -41	yes -79
#<def	no -49	unknown -78	yes 129
#<deh	yes 44
#<dej	no 49
#<del	no -150	unknown 91	yes 53
#<den	yes -50
#<dia	no -94	yes 60
#<dic	no 107	unknown -53	yes -50
#<die	no 42
#<dig	no 199	yes -184
#<din	yes 42
#<dix	no 46
#<dje	no 167	unknown -59	yes -112
#<dkh	no -215	yes 246
#<doc	no 102	yes -65
#<doi	yes -50
#<dor	yes 46
#<dre	no 78	unknown -41
#<ds>	no 55	yes -44
#<dun	no -312	unknown 109	yes 188
#<dur	no 98	yes -70
#<dus	no -73	unknown -84	yes 140
#<dya	no -106	yes 137
#<ebo	no 175	unknown -49	yes -125
#<ech	no -48	yes 59
#<ecl	no 41
#<edf	no 103	yes -80
#<eff	yes -58
#<ega	no 43	unknown -82	yes 40
#<ego	unknown -67	yes 97
#<egr	no 41
#<el>	yes 49
#<ele	no 51
#<emp	yes 61
#<enc	no 43
#<end	yes -45
#<enl	no 135	yes -109
#<eno	no 91	unknown -45	yes -48
#<enq	no -100	unknown 169	yes -107
#<ens	yes 46
#<env	no -76	unknown 67
#<epi	no 86	unknown -43	yes -45
#<epo	no 52
#<equ	no -134	unknown -46	yes 178
#<era	yes -48
#<err	no 123	unknown -54	yes -92
#<es>	no -43	yes 67
#<esp	no -53	unknown 59
#<eto	unknown 68
#<etr	no -119	unknown 65	yes 52
#<etu	no -74	unknown 97
#<eux	no -79	yes 104
#<eva	yes 48
#<eve	no -62	yes 82
#<evi	no 65	yes -80
#<ex>	no -373	unknown -59	yes 396
#<exa	no -69	yes 96
#<exc	no -66	yes 89
#<exe	no -258	unknown 98	yes 114
#<exi	no -73	unknown 86
#<fac	no -41
#<fal	no 101	yes -83
#<far	no 113	yes -80
#<fat	no -156	unknown 177	yes -44
#<fe>	unknown -70	yes 96
#<fel	no 72	yes -42
#<fet	no 126	yes -88
#<fev	no 99	yes -70
#<fia	no -59	yes 90
#<fic	no 55
#<fis	no 55	unknown 63	yes -120
#<fix	no 142	unknown -47	yes -105
#<flo	unknown 109	yes -97
#<fna	yes 51
#<fos	no 193	yes -158
#<fri	no 51
#<fus	no -55	unknown 155	yes -191
#<fut	no 181	unknown -70	yes -119
#<fuy	no 117	unknown -140
#<gag	unknown -41	yes 65
#<gai	no 117	unknown -64	yes -62
#<gal	no -193	yes 215
#<gam	no -44
#<gan	no 56
#<gas	no 134	yes -106
#<gat	no -55	yes 69
#<gaz	no 97	yes -70
#<gel	no 128	unknown -48	yes -80
#<git	no -73	yes 90
#<giv	no 60	yes -48
#<gla	no -90	unknown 117
#<gli	no 105	yes -78
#<glo	no -62	yes 71
#<gor	no 41
#<gos	unknown -41	yes 50
#<gou	no -56	unknown 62
#<gps	no 94	yes -70
#<gre	no 68
#<gro	unknown 51
#<gue	no 81	yes -60
#<gui	no 95	yes -85
#<hab	no -60	unknown 46
#<hac	no 55	yes -41
#<had	no 158	unknown -54	yes -123
#<hai	no -107	yes 63
#<hal	no -90	yes 67
#<hau	no 54
#<hay	yes -52
#<hel	yes 57
#<hem	no 43
#<his	no -40	yes 58
#<hol	no 98	yes -72
#<hom	no 57	yes -45
#<hon	no -88	yes 111
#<hop	no -41
#<hor	no 75	yes -43
#<hos	no 76	yes -105
#<hou	yes 56
#<hs>	no 75	yes -48
#<hum	no 43	yes -40
#<ici	unknown -51	yes 58
#<ifr	no 107	yes -81
#<ii>	yes 52
#<imm	no -42
#<imp	yes -40
#<inc	unknown 78	yes -71
#<ine	no 156	yes -137
#<inf	no 63
#<inh	no -58	yes 71
#<ino	no 71	unknown -40
#<inv	yes 64
#<iph	no 121	yes -105
#<ira	unknown -68
#<irm	no -95	yes 123
#<irr	no 45	unknown -57
#<iso	unknown -41	yes 48
#<ist	no 97	unknown -59
#<ita	no 130	unknown -40	yes -92
#<itt	no -137	yes 146
#<ivr	no -166	yes 194
#<jac	no 69	yes -59
#<jan	no 51	yes -52
#<jar	yes 44
#<jat	no 110	unknown -49	yes -81
#<jea	no 48
#<jem	yes 46
#<jle	no -60	yes 80
#<jog	no -66	unknown -59	yes 96
#<joi	no 70
#<jud	no -68	unknown -41	yes 95
#<jug	no -68	unknown 127	yes -72
#<jur	no -211	unknown 56	yes 150
#<kay	no -109	unknown -44	yes 138
#<kel	no 143	yes -118
#<ken	no -92	unknown 117	yes -60
#<ker	no -113	yes 135
#<keu	no -40	yes 69
#<ki>	no -56	unknown -46	yes 109
#<kil	unknown 51	yes -42
#<kin	no 54
#<kit	no -253	yes 262
#<km>	no -183	unknown 132
#<ko>	no 48
#<koi	no -92	unknown 60
#<lab	no -68	yes 101
#<laf	no -57	unknown -96	yes 149
#<lah	no -86	unknown -47	yes 133
#<lam	no 52
#<lan	yes 51
#<lar	no 78	yes -44
#<las	no 124	unknown -45	yes -94
#<lat	no -81	yes 108
#<lav	yes 52
#<lec	no 79	unknown -43
#<len	no -62	unknown -76	yes 136
#<let	no 70	unknown -52
#<leu	no -88	yes 109
#<lez	no 55
#<lie	yes 45
#<lil	no 155	yes -127
#<lim	no 55	yes -40
#<lin	no 65	yes -40
#<lis	no 187	unknown -46	yes -143
#<lit	no -41	unknown 49
#<liv	no -64
#<lo>	no -42	yes 73
#<loc	no -49	yes 74
#<loi	no -53	unknown 162	yes -123
#<lol	no 171	unknown -48	yes -129
#<lon	no -123	yes 153
#<lop	no -111	yes 147
#<lor	yes 58
#<lot	unknown -63	yes 101
#<luc	no -104	yes 123
#<lui	yes 53
#<lum	no 43	unknown 83	yes -140
#<lus	no -206	yes 241
#<lyo	no -47	unknown 108	yes -68
#<m2>	no -41	yes 61
#<mac	yes 41
#<mad	no -72	yes 65
#<mam	yes 47
#<mcd	no 77	yes -59
#<mdr	no 82	unknown -54
#<mec	no -118	yes 100
#<meg	yes 40
#<mel	no -66	yes 110
#<men	no -48	yes 46
#<meu	no 61
#<mi>	unknown -56	yes 58
#<mic	unknown -67	yes 51
#<mie	no 43
#<mil	no 74	unknown -48
#<mit	no -156	yes 175
#<mm>	no 145	yes -112
#<mme	no -87	yes 114
#<mn>	unknown -47	yes 69
#<mod	no 96	yes -67
#<moh	no -83	unknown 42	yes 41
#<mol	no -130	yes 161
#<mom	no -54	yes 83
#<moq	no 143	yes -104
#<moy	no 80	unknown -48
#<mr>	no -166	yes 198
#<mul	no 53
#<mun	no 58
#<mus	no -78	yes 106
#<mut	unknown 60	yes -70
#<mys	no -157	unknown 246	yes -166
#<nai	no 132	yes -114
#<nav	no -239	yes 248
#<nec	no -285	unknown 163	yes 68
#<neg	yes 47
#<nei	no 92	yes -59
#<ner	no -54	yes 82
#<net	no 44
#<nev	no -41	yes 55
#<nic	no -97	yes 121
#<nie	no -88	yes 109
#<nio	unknown -46
#<niv	no -65	yes 79
#<noi	no 47
#<nom	unknown -40	yes 59
#<non	no -46
#<nos	no -48	yes 77
#<not	yes 43
#<nov	no -56	unknown 41
#<noy	no 94	yes -71
#<nui	no 56	yes -59
#<nul	unknown -43
#<num	no -71	yes 92
#<nus	no 139	yes -126
#<obj	no 96	yes -80
#<obs	no 65	yes -44
#<occ	no -40	unknown 75	yes -55
#<ode	no 42
#<oei	unknown 47
#<off	no -48	yes 73
#<ois	no 140	unknown -42	yes -122
#<ok>	unknown -76	yes 49
#<oka	no -96	unknown -44	yes 130
#<ole	no 64
#<oli	no 67
#<oma	no -135	unknown 156
#<onc	no 91	unknown 43	yes -143
#<ond	no 114	yes -91
#<onz	unknown 41
#<opt	no 192	unknown -59	yes -136
#<or>	no -138	unknown 136
#<ora	no 40
#<org	no 134	unknown -44	yes -89
#<ori	no -150	unknown 182	yes -71
#<ort	no -82	unknown 118
#<ose	no 129	yes -106
#<ost	no -152	unknown -82	yes 191
#<ou>	no -80	unknown 171	yes -91
#<oua	yes 45
#<oub	no 47
#<oue	no 96	yes -78
#<oui	no -80	unknown 69
#<ouj	unknown 94	yes -81
#<our	no 77	yes -64
#<out	no 104	yes -84
#<pai	no -44
#<pal	unknown -46	yes 54
#<pap	yes 57
#<paq	unknown -41	yes 49
#<pau	no 73	yes -44
#<pav	unknown 49	yes -108
#<pay	no -102	unknown 56	yes 48
#<pc>	no 171	unknown -42	yes -144
#<pdt	no 55
#<pea	no -84	yes 119
#<ped	unknown -67
#<pei	unknown 64	yes -66
#<pel	no -85	yes 117
#<phy	no 54	yes -41
#<pia	no -85	yes 101
#<pic	yes 49
#<pig	no 50
#<piq	no 73
#<pir	no 140	yes -114
#<pis	no 73	yes -44
#<pli	no 58
#<pne	no 96	yes -69
#<pon	no 107	yes -70
#<pot	no 78	unknown -58
#<pr>	unknown -61	yes 41
#<pu>	no 69	yes -48
#<pub	unknown 135	yes -105
#<pui	no 40	yes -44
#<pul	unknown -65	yes 72
#<pur	no -47	unknown 111	yes -148
#<pv>	no 46
#<pyj	no 86	yes -66
#<quo	no -54	unknown 72
#<rab	no -42	unknown 45
#<rad	no 59
#<raf	no -108	unknown 47	yes 58
#<rai	unknown -49
#<ral	no 50
#<ram	no 131	yes -98
#<ras	no -206	unknown 166
#<rat	no 105	yes -86
#<rav	no -82	yes 107
#<ray	no 41
#<reb	unknown -40	yes 58
#<rec	no -44	yes 51
#<red	no 107	yes -76
#<rel	no -58	yes 88
#<reu	no -67	yes 81
#<rez	no 62	yes -51
#<rig	no -72	yes 106
#<rir	no -118	unknown 62	yes 46
#<riv	no 58	yes -43
#<rob	no -109	yes 142
#<rom	no 48	unknown 79	yes -127
#<ron	yes 40
#<rot	no -73	yes 91
#<roy	no 54
#<ruc	unknown -71	yes 56
#<rui	yes 60
#<rup	no -68	yes 104
#<sa>	no -68	yes 83
#<sab	no 41	yes -77
#<sac	no 58
#<sap	no 44	unknown -42
#<sar	no -41	unknown -65	yes 102
#<sav	yes -48
#<sca	no -73	yes 112
#<sce	yes 45
#<sch	no 118	yes -95
#<scu	no -104	yes 116
#<se>	no -63
#<sea	no 94	unknown -50	yes -40
#<sec	no 44
#<sej	no 81	unknown -40	yes -41
#<sem	no -46	unknown 76
#<sen	no -58	yes 82
#<ses	no -83	unknown 73
#<set	no 57
#<si>	no -40	unknown 64
#<sid	no 46	unknown 138	yes -168
#<sil	no 59
#<sin	unknown -55	yes 45
#<sir	no -109	yes 131
#<six	yes -59
#<ski	no 52
#<slt	unknown -50	yes 57
#<sma	no 59	unknown -78
#<soc	no -136	yes 169
#<soe	no -60	yes 92
#<spo	no 115	yes -92
#<sta	no -150	unknown 79	yes 68
#<ste	no 43	unknown -44
#<str	no -45	unknown 60
#<stu	no -74	yes 87
#<sub	no 71
#<suc	no 82	yes -54
#<sul	yes 67
#<sup	no 59
#<sus	no -158	yes 171
#<sut	no -87	yes 113
#<suv	no -61	yes 76
#<svp	unknown 47	yes -86
#<sym	no -89	yes 114
#<syn	no -72	unknown 59
#<ta>	no -164	yes 196
#<tac	no -160	unknown 132
#<tag	no 114	yes -90
#<tai	unknown -70	yes 63
#<tam	yes 43
#<tan	no 43	unknown -42
#<tar	yes 41
#<tas	no 57	unknown 63	yes -124
#<tcl	yes 40
#<tec	no -102	unknown 94
#<tel	no 56
#<ten	no 42
#<tes	no -108	yes 147
#<tet	no 82	yes -49
#<the	yes -45
#<tho	no -79	yes 102
#<tib	no -48	yes 73
#<tie	unknown 74	yes -85
#<tis	no -160	unknown 81	yes 96
#<tit	unknown -60
#<toi	no 47	yes -79
#<tol	no 45	yes -85
#<ton	yes -43
#<tor	no 47	yes -43
#<tot	no 47
#<tri	no 53
#<tru	no -116	unknown 107
#<tui	no 45
#<tuy	yes 50
#<ube	no -58	yes 95
#<uni	no -155	unknown 186	yes -98
#<up>	no -45	yes 58
#<urg	no -48	yes 49
#<usa	no 133	unknown -58	yes -84
#<vag	no 127	yes -98
#<vai	no 65	yes -74
#<val	no 54	unknown -40
#<van	no -80	yes 112
#<vas	no -163	yes 185
#<vau	unknown 176	yes -167
#<veh	no -43
#<vei	no 91	yes -57
#<ves	no 127	unknown -64	yes -82
#<vet	unknown -62	yes 68
#<veu	unknown -47	yes 65
#<vic	unknown -45
#<vie	no -44	unknown 57
#<vif	no 99	yes -85
#<vig	no 54	yes -57
#<vio	no -54	unknown 78
#<vir	no 42
#<viv	no 54	unknown 65	yes -120
#<voi	no -41
#<vom	no -85	yes 119
#<von	no -41	yes 54
#<vot	no -86	unknown 117
#<vra	no 102	yes -81
#<vtc	no -58	unknown -62	yes 109
#<vtt	no 48
#<vu>	unknown 45	yes -67
#<wa7	no 79	yes -52
#<wal	no -87	yes 129
#<wee	unknown -54
#<ya>	unknown -45
#<yar	no -56
#<yeu	no -86	unknown 61
#<you	no 77	yes -64
#<zel	no -134	yes 152
#<zoe	no 69	yes -50
#a10>	unknown -86	yes 110
#a7ed	no 79	yes -52
#aari	no 66	yes -42
#aban	no -80	unknown 55
#abas	unknown -42
#abea	no 40
#abil	no -165	unknown 59	yes 98
#abim	no -72	yes 108
#abin	yes 50
#abit	unknown 59	yes -60
#abla	no -77	yes 91
#abol	no 91	unknown -108	yes -45
#abor	no 42
#abos	no -102	unknown 107
#abot	yes 47
#abou	no -96	unknown -50	yes 137
#abra	no -86	yes 97
#abru	no 113	unknown -60	yes -57
#abse	no 81	yes -46
#acad	unknown 72	yes -67
#acar	no -46	unknown 65
#acas	unknown -40
#acbo	no 83	yes -54
#acca	no 48
#acci	unknown 55
#acco	no -60	unknown 66
#accr	no -45
#accu	no -179	unknown 166
#ace>	no -87	yes 70
#acee	no 84	unknown -48
#acem	yes 45
#acer	no -84	yes 106
#aces	no 107	yes -99
#acho	no -121	unknown -63	yes 164
#acia	no -111	yes 85
#acid	no 243	unknown -94	yes -202
#acie	no 70	unknown 71	yes -144
#ack>	no -113	yes 152
#acki	no 89	yes -77
#acle	unknown 81	yes -55
#aco>	no 199	unknown -66	yes -158
#acoc	no 69	yes -58
#acon	no -41	yes 69
#acte	no 58
#acts	no -130	unknown 89
#acua	yes 55
#acun	no -42	yes 61
#adai	no 42
#adam	no -69	yes 61
#addi	yes 59
#adea	no 143	unknown -51	yes -92
#adee	no 79	yes -59
#aden	no 71	yes -51
#adia	no 72	yes -42
#adie	no 42	unknown -42
#adio	no 43
#adir	no -42	unknown 41
#ado>	no -187	unknown -45	yes 231
#ador	no -59	yes 81
#adra	no 105	yes -95
#adre	unknown -47	yes 63
#adve	yes 57
#aero	no -63	unknown 150	yes -177
#afal	no -136	unknown 57	yes 79
#afe>	yes 40
#afes	no 89	yes -73
#affa	no 48
#aflu	no 53	unknown 100	yes -163
#afon	no -42	unknown 48
#agad	no -42	unknown 41
#agem	no 210	unknown -49	yes -175
#ages	no 104	unknown -55	yes -46
#ageu	no -226	yes 246
#agis	no 66
#agne	yes 50
#agni	unknown 53	yes -86
#agou	no 44
#agra	no 49
#agre	no -62	unknown 79
#agri	no 109	unknown -42	yes -67
#ags>	no 52
#ague	no 60	yes -88
#ahce	no -105	unknown -49	yes 149
#ahim	yes 47
#aide	no -54	unknown 104	yes -53
#aidi	no 57
#aign	no -66
#ail>	no 86	yes -62
#aile	no -44	yes 42
#aill	no 41
#aima	no 58
#aime	no 68
#ains	no 49	yes -43
#air>	no 87	yes -61
#airb	no -118	unknown 44	yes 67
#airi	no 60	yes -86
#aise	no 46	yes -50
#aite	no 48	yes -51
#aitr	no 109	yes -90
#akec	no -178	unknown 115	yes 49
#ala>	no -60	yes 70
#alad	no 62
#alai	no -185	unknown 99	yes 104
#alam	no -50	unknown 50
#alan	no 93	yes -68
#alci	no 166	unknown -51	yes -125
#alco	yes 50
#alec	no -115	yes 122
#alee	no 132	unknown -50	yes -90
#alem	no -86	unknown 103
#alen	no -129	unknown -52	yes 179
#ales	no -57	unknown -61	yes 120
#alet	unknown -44	yes 61
#aleu	no 59
#alfa	no -128	unknown 177	yes -124
#ali>	no -205	yes 226
#alin	unknown -48	yes 74
#alit	no 88	yes -68
#all>	no -45	unknown -50	yes 82
#alli	no 43
#allo	no -47	yes 63
#allu	no 47
#alme	yes 59
#alou	yes 40
#alus	no 71
#alys	no 122	unknown -49	yes -72
#alyt	no 69	yes -43
#ama>	no 85	yes -68
#amar	no -65	unknown -41	yes 103
#amas	yes 54
#ambo	unknown 52	yes -48
#ambu	no -46	yes 60
#ame>	yes 40
#amen	no -85	yes 118
#ames	no 118	yes -103
#amia	no -42	yes 68
#amie	no -72	yes 91
#amin	no -52
#amio	no -72	yes 45
#amis	no -101	yes 122
#amma	unknown -66	yes 84
#amp>	unknown 46	yes -50
#ampa	no 52	unknown -50
#ampe	no 135	yes -106
#ampi	no -45	yes 71
#ampo	yes 58
#ams>	no 53
#amwa	no -78	unknown -44	yes 117
#anal	no 59	yes -86
#anar	unknown -43
#anbu	no 97	unknown -59
#anca	no -60	yes 76
#anci	no -283	unknown 49	yes 237
#andi	unknown 91	yes -74
#andr	no 50
#ane>	no 49
#aneg	no 59	yes -44
#anet	no 267	unknown -43	yes -235
#angl	no 102	yes -79
#angu	no 91	yes -54
#ani>	no -101	yes 137
#anif	no 43	unknown 100	yes -191
#anim	no 85	yes -57
#aniq	unknown -43	yes 45
#anni	no -70	yes 107
#anno	no 203	unknown -48	yes -157
#annu	yes -53
#ano>	yes 47
#anoe	no -57	yes 95
#anon	unknown 64	yes -48
#anor	no -42	yes 66
#anou	no -46	unknown -63	yes 106
#anqu	no -52	yes 44
#ansa	no 252	unknown -46	yes -215
#ansf	no 135	yes -109
#ansi	no 104	yes -72
#ansm	yes 45
#ansp	no -62	yes 85
#anto	no -144	yes 167
#antu	no 47	unknown -44
#aoui	no -88	yes 97
#aout	unknown 49
#apa>	no 117	yes -98
#apel	no -124	unknown -50	yes 156
#aphi	no -55	unknown 130	yes -75
#api>	no -76	yes 91
#apie	no -51	yes 82
#apin	no -53	unknown -44	yes 95
#apis	no 75	yes -51
#apla	no 83	yes -54
#aplu	no 88	yes -68
#appl	no -55	yes 73
#appu	no -363	unknown 117	yes 238
#apte	no 203	yes -186
#aqua	no 46
#ara>	no -124	unknown -56	yes 157
#arab	no 55	unknown -84
#arag	unknown 54	yes -87
#arai	no 42
#aram	no -46	unknown 74
#aran	no 64	yes -43
#arat	no 79	yes -47
#arav	no 116	unknown -41	yes -74
#arbe	no 42
#arbo	no 50
#arbr	no -178	unknown 171	yes -63
#arc>	no -201	unknown 269	yes -114
#arca	no -214	unknown 178	yes 47
#ard>	no -45
#arda	unknown -52	yes 78
#ards	no 164	unknown -52	yes -130
#areb	unknown -67	yes 75
#arec	no 83	unknown -48
#aree	no -74	unknown 131	yes -56
#arei	no 101	yes -81
#arer	unknown -64
#arge	no 43
#argl	no 92	unknown -61
#arie	no -145	yes 176
#arin	no 124	yes -85
#ario	no -140	yes 158
#aris	no -77	unknown 92
#arit	no 45
#arja	yes 40
#arla	no -106	yes 143
#arma	unknown 93	yes -88
#armo	no 50
#arne	no -82	yes 97
#arno	no -76	yes 91
#aroc	no -82	yes 108
#aroi	no 72	yes -56
#aron	no 157	unknown -42	yes -132
#arpa	no 62	yes -48
#arpe	no 92	yes -53
#arqu	no 50
#arro	yes 55
#ars>	no -41	yes 58
#arse	no -88	yes 56
#arte	no -58
#aru>	no 86	yes -65
#arue	no 48
#asab	no -77	yes 91
#asbo	no -49	yes 66
#asce	no -51	unknown 134	yes -134
#ascu	yes 48
#ash>	no -150	unknown -57	yes 194
#aspe	no 105	yes -83
#asqu	yes 54
#ass>	no 105	unknown -40	yes -60
#assu	no -71	yes 89
#aste	no -61	yes 87
#asti	no -64	unknown -44	yes 101
#astr	no 45
#atai	no -93	yes 131
#atal	no 104	yes -68
#atan	unknown 79	yes -75
#atat	no -67	unknown 167	yes -143
#atch	no 41
#atea	no -40	yes 62
#atee	no 77	yes -60
#ater	yes -43
#ates	no 67
#atie	yes 51
#atif	unknown 61	yes -42
#atim	no 59	yes -42
#atis	no 59	yes -46
#ativ	no 60	unknown -56
#atom	no 82	yes -58
#aton	no 105	yes -82
#ator	no -133	yes 144
#atri	unknown -57	yes 74
#atro	yes 45
#atta	no 53
#attr	no 103	yes -83
#attu	no -88	unknown 71
#atur	no 78	yes -42
#aube	no -67
#auco	unknown -44
#auda	no 56
#aude	no 89	yes -61
#audr	no 75	yes -51
#aufi	no 57
#aujo	yes 45
#auma	no 59	yes -46
#aume	no 117	yes -92
#aura	unknown 149	yes -133
#aure	no -51	unknown 87
#auri	no -96	unknown 121
#aut>	yes -62
#aute	no -51	unknown 46
#auti	yes 41
#auts	no 65	yes -54
#auve	no 51
#auvr	no 40
#avag	no -163	yes 175
#aval	no 73	unknown -43
#avc>	no 94	unknown -62
#ave>	no 48
#avee	no 127	unknown -42	yes -106
#aver	yes 56
#aves	no 58
#avie	unknown -44
#avil	unknown 121	yes -147
#avio	yes 52
#avis	unknown 102	yes -117
#avoc	no -72	yes 100
#avoi	unknown 48	yes -55
#avon	yes 56
#avou	unknown -40	yes 65
#avri	unknown 47
#ayai	no -174	unknown 161
#ayan	no 56
#aye>	no -106	yes 68
#ayee	no 237	unknown -83	yes -150
#ayeu	no 126	unknown -42	yes -86
#ayon	unknown 62	yes -66
#ayur	yes 42
#azro	no 162	unknown -46	yes -128
#bab>	no 124	unknown -41	yes -101
#bac>	no 125	unknown -42	yes -80
#bach	no -57	yes 92
#bag>	no -111	unknown 119	yes -48
#bagu	no 94	yes -83
#baig	no -80	yes 73
#bail	no -55	unknown -57	yes 111
#bain	no -65	yes 98
#bais	no 108	yes -81
#bal>	no -56	unknown 54
#bala	no -150	unknown 113
#balc	yes 49
#bali	no -138	unknown -43	yes 174
#ball	yes 57
#banc	no 142	unknown -45	yes -119
#band	unknown -40
#bane	yes 44
#bano	no -127	unknown 109
#banq	yes 56
#bant	unknown -42
#bapt	no 116	yes -95
#bar>	no -63	yes 83
#barb	no 43
#bard	yes 54
#bas>	no 49	yes -43
#basc	yes 48
#bata	no -40	unknown -76	yes 97
#bati	no 59	yes -42
#bee>	unknown 62
#bell	unknown 41
#bene	no 118	yes -90
#beni	no 88	yes -63
#benn	unknown 48
#beno	no -104	yes 120
#berb	no 57	yes -44
#bere	no 57	yes -44
#berg	no -83	yes 117
#berk	no 48
#berl	no -70	unknown 53
#bern	no 80	yes -53
#berr	no -157	unknown 121
#bert	no -113	yes 145
#beso	yes 57
#beti	no -46	unknown 133	yes -143
#bett	no 107	yes -84
#bia>	yes 61
#bibl	no -178	unknown 196
#bich	unknown 135	yes -128
#bien	yes -45
#bier	yes -52
#bijo	no 47
#bil>	no 78	yes -61
#bila	no 136	unknown -66	yes -87
#bile	unknown -52	yes 40
#bili	yes -42
#bill	unknown -64	yes 84
#bime	no -72	yes 108
#bis>	unknown -50
#bita	unknown 118	yes -125
#biza	no 45
#bjet	no 82	yes -67
#blag	no -56	unknown 168	yes -169
#blai	yes 42
#blan	no -50
#blea	no 53	yes -40
#bler	no -112	yes 134
#blic	unknown 162	yes -151
#blie	no 47
#blio	no -178	unknown 196
#bloc	no -63	unknown 43
#bloq	yes 40
#bmw>	no -190	yes 201
#bnb>	no -196	unknown -44	yes 215
#bobo	no -45	unknown 43
#bol>	no 222	unknown -146	yes -105
#bola	no -46	unknown 74
#bomb	no 93	yes -69
#bond	no -63	unknown -44	yes 106
#bonh	no -131	yes 147
#boni	no 79	yes -43
#bonn	no 65
#bons	no -67	yes 95
#book	no 83	yes -54
#born	no 201	unknown -59	yes -155
#boss	unknown 77	yes -49
#bot>	no 41
#bott	no -101	yes 116
#boue	no 61	yes -40
#boug	no 204	unknown -46	yes -160
#boui	no 57	unknown 48	yes -105
#boum	yes 53
#bouz	no -48	yes 69
#box>	no 49
#brad	no -86	yes 97
#brah	yes 47
#brai	no 51
#bran	no 111	yes -77
#bras	unknown 42
#brav	no 164	yes -144
#brea	no 64	yes -41
#breb	no 133	yes -108
#bref	no -83	yes 86
#bres	unknown 59	yes -58
#bri>	yes 42
#bric	no 150	unknown -43	yes -116
#brig	no 46
#bris	yes -46
#broy	no 58
#brui	no 102	yes -67
#brun	no -70	unknown 130	yes -64
#brut	unknown 97	yes -82
#brux	no -175	unknown 179
#bsen	no 81	yes -46
#btil	no 75
#buan	no 86	yes -65
#bul>	no 97	unknown -59
#bula	no -46	yes 60
#bure	unknown 44
#bus>	yes 59
#but>	unknown 47	yes -68
#bute	no 79	yes -53
#buva	no 84	unknown -41	yes -44
#byle	no -64	yes 90
#caba	no -76	unknown 48
#cabe	no 40
#cabo	no -102	unknown 107
#cabr	no -53	yes 74
#cach	no -65	yes 90
#cadd	no -119	yes 136
#cadr	unknown -46	yes 51
#cage	no -100	yes 124
#cago	no 44
#cail	no 61	unknown 67	yes -127
#cala	yes 41
#calc	no 209	unknown -55	yes -167
#calm	no -159	yes 179
#camb	no 48
#cami	no -72	yes 45
#camp	yes 48
#cane	no 78	yes -52
#cani	no -92	unknown -40	yes 125
#cano	no 94	yes -80
#cant	no -104	yes 120
#cape	no 208	yes -167
#capo	no 48
#car>	yes 48
#card	no 43	yes -69
#carg	no 53
#carn	no -75	yes 90
#carp	no 198	unknown -79	yes -118
#cas>	no -47	yes 66
#casa	yes 51
#casq	no -138	unknown -64	yes 189
#cast	unknown -44
#cat>	no -131	yes 152
#cata	yes 70
#cate	no -46	yes 72
#caut	no -76	yes 98
#caux	no 202	unknown -97	yes -122
#cava	yes 53
#cave	no 56	unknown -43
#cboo	no 83	yes -54
#cces	no 103	yes -87
#ccid	unknown 63
#ccin	no -70	yes 84
#ccom	no -167	yes 178
#ccro	no -45
#ccup	no -53	unknown 78
#ccus	no -217	unknown 267	yes -113
#ccyx	no -135	yes 155
#cdo>	no 77	yes -59
#ceau	no 42	yes -61
#cede	no 44	yes -48
#cees	yes 51
#cein	yes 40
#cela	no -81	yes 105
#cell	no -48	unknown 107	yes -61
#celu	yes 61
#ceme	yes 45
#cen>	no -105	unknown -49	yes 149
#cene	no 83	yes -70
#cens	no -51	unknown 134	yes -134
#cepi	unknown 81	yes -86
#cept	no -78	yes 98
#cer>	no -60	unknown -57	yes 116
#cera	no 183	unknown -56	yes -130
#cere	no -62	yes 101
#ceri	no 40
#cert	no -229	unknown 187
#cerv	yes 44
#cess	no -65	unknown 173	yes -120
#cest	no -64	yes 96
#cet>	no 78	unknown -46
#cett	unknown 46	yes -40
#cevo	unknown 152	yes -145
#chac	no -42	yes 61
#chag	no -53	yes 80
#chai	yes -40
#chal	no 45
#chan	no -63	unknown 47
#chao	unknown 135	yes -89
#chap	no 45	unknown -54
#chaq	no 40	yes -51
#chas	no 239	unknown -80	yes -175
#chat	no 63
#chef	no -73	yes 86
#chel	no -113	yes 137
#chen	no 66	unknown -99
#chet	no -49	unknown 57
#cheu	no 154	yes -128
#chi>	yes 54
#chic	no -161	yes 178
#chid	no -183	unknown 155
#chie	yes 40
#chir	no 68
#chis	no -66	unknown 62
#chiv	no -87	yes 104
#chni	no -102	unknown 94
#choi	no 71	yes -42
#chon	yes -59
#chos	no 96	yes -70
#chou	no -149	unknown -104	yes 204
#cht>	unknown 127	yes -185
#chu>	no 79	yes -53
#chur	no 258	yes -248
#chut	no 76	unknown -43
#cia>	no -103	unknown 156	yes -64
#cial	no 75	yes -50
#ciat	no 144	yes -125
#cide	unknown 74	yes -68
#cie>	yes -47
#ciel	no 64	yes -40
#cien	no -85	yes 63
#ciet	no -186	yes 212
#cile	no 76	yes -65
#cils	unknown 115	yes -152
#cime	no 52
#cin>	unknown 45
#cine	no 109	yes -78
#cipa	no 57
#circ	no 48
#ciss	no 96	yes -72
#cita	no 97	unknown 80	yes -220
#cite	no -50	yes 81
#civi	no 41	yes -57
#cke>	no 97	yes -81
#ckel	no -65	yes 94
#cket	no 58	yes -46
#ckin	no 89	yes -77
#clai	no 68	yes -48
#clam	no -193	yes 208
#claq	no 60
#clar	no 59	unknown -43
#clas	no 47
#cle>	unknown 43
#cler	unknown -47
#clie	no -50	yes 54
#clig	no -82	yes 100
#clim	no -223	unknown -46	yes 247
#clin	yes -57
#clio	no -77	unknown 116	yes -43
#cloi	no -103	yes 131
#cloq	no -50	unknown 90	yes -40
#clos	no 55	yes -40
#clot	no -82	yes 81
#clou	no -40	yes 61
#club	no -117	unknown -42	yes 151
#cocc	no -135	yes 155
#coch	yes 42
#coco	no 132	yes -112
#coeu	no 100	yes -77
#coff	no 45
#cogn	yes 52
#coif	no 55	yes -68
#coin	no -88	unknown 173	yes -88
#col>	no 97	yes -76
#colo	yes 45
#comb	unknown 68	yes -61
#come	no 111	unknown -54	yes -59
#con>	yes 46
#conc	no -91	unknown 76
#conf	no -76	yes 115
#cong	no 76	yes -61
#conv	unknown -42
#coor	no -63	unknown 86
#coot	yes 42
#copa	yes 67
#cope	no 132	unknown -43	yes -100
#copi	no -131	yes 155
#copr	no -135	yes 110
#coq>	no -217	yes 221
#corb	no 95	unknown -50	yes -55
#corc	no 117	yes -101
#cord	no -69	unknown 60
#corn	no -60	yes 74
#corp	yes -40
#corr	no -41	yes 56
#coti	unknown 146	yes -176
#cott	no 132	yes -112
#couc	no 49	yes -58
#coud	yes 48
#coue	no -204	unknown 176
#coul	no 41
#cous	no -51	yes 90
#cout	no 99	yes -68
#couv	unknown 63	yes -99
#crac	no 121	yes -83
#cram	no 83	yes -51
#cran	no 41
#craq	no 116	yes -102
#cras	no 40	unknown -42
#cre>	no 74	yes -43
#crec	no -329	unknown 278	yes -114
#crep	no 169	yes -140
#cret	no -153	unknown -61	yes 188
#crev	no 66	yes -45
#crib	no 78	yes -42
#crie	yes 53
#crim	no 64	yes -40
#crir	no 41
#crit	no -113	unknown 68	yes 43
#croc	no -57	unknown 44
#croi	no 53
#croq	no -71	yes 91
#cros	no -65	yes 79
#cru>	no 68	yes -48
#crue	no 151	yes -132
#ctem	yes 44
#ctim	unknown -47
#ctoi	unknown -45	yes 82
#ctro	no 47
#cts>	no -130	unknown 89
#ctur	no 42
#cuat	yes 55
#cuei	unknown -65	yes 55
#cues	no -65	yes 89
#cuir	yes 40
#cuit	no 44
#cul>	no -91	yes 118
#cula	yes 46
#cule	no -45	yes 45
#culp	no -80	yes 91
#cumu	no 100	yes -72
#cupa	no -99	unknown 104
#cupe	no 51
#cure	no -93	unknown 101
#curi	no 142	yes -149
#cuse	no -97	yes 65
#cutt	no 72	yes -48
#cuve	no 107	yes -79
#cycl	yes 44
#cyx>	no -135	yes 155
#daci	no -75	unknown 108	yes -43
#dais	no -40	yes 58
#dait	no 84	yes -46
#dal>	no -88	yes 104
#dale	yes 62
#dall	unknown 110	yes -140
#dame	no -54	yes 67
#dan>	no 61	unknown -40
#date	no 51
#dati	no 71	yes -55
#ddie	no -119	yes 136
#debr	no -43	yes 79
#debu	unknown 47	yes -68
#deci	unknown 57
#decl	no 58	unknown -42
#deco	yes -62
#decr	no -113	unknown 159	yes -56
#dee>	no 44	yes -48
#defo	no -62	unknown -68	yes 133
#dega	no -92	unknown 80
#dego	no 98	yes -81
#degr	unknown -42
#deho	yes 44
#deja	no 49	unknown -40
#deje	no 55
#dele	no -106	yes 119
#deli	no -102	unknown 152	yes -66
#deme	no 50
#demm	unknown 80	yes -83
#den>	no 134	unknown -74	yes -68
#dena	no 71	yes -51
#denc	no -102	unknown 61
#dent	unknown 44
#depa	no 44
#derb	no -90	unknown 47
#deri	no 56
#dero	no 88	yes -76
#derr	no -46	yes 40
#dese	no 58	unknown -45
#dess	no -45	yes 53
#deta	no -86	unknown 82
#detr	no 49
#deur	yes 62
#deus	no 48	yes -70
#deve	unknown 72	yes -92
#devo	no -79	unknown -47	yes 125
#devr	no -215	unknown -52	yes 252
#dez>	unknown 111	yes -128
#dge>	no 49
#dia>	yes 54
#diab	no -114	unknown 137	yes -62
#dial	no -120	yes 81
#diat	no 70	unknown -42
#dic>	no -76	unknown 67
#dice	yes 48
#dict	no 62	unknown -55
#dier	unknown 72	yes -74
#dieu	no 47
#dige	no 81	yes -46
#dine	yes 71
#dini	no -48	yes 72
#diqu	no -74	unknown -47	yes 122
#dir>	no -65
#dira	no 91	yes -55
#dirh	no 53
#disa	no -117	yes 135
#dise	no 50	unknown -44
#disp	no 45
#disq	no -48	yes 65
#dist	no 56
#dite	no -54	unknown 153	yes -116
#diti	no 138	yes -104
#divi	no 51	yes -40
#dix>	no 48
#doct	no 164	yes -133
#doi>	no 125	yes -94
#doig	yes -64
#dois	no 68	unknown -46
#doit	unknown 88	yes -75
#domm	unknown -41
#don>	no 45
#dont	no -50	yes 79
#dor>	yes 57
#dora	no -97	yes 110
#dos>	no 73	yes -46
#doss	no -108	yes 133
#douc	yes 60
#doul	no 44
#douz	no -84	yes 100
#dra>	no 111	yes -85
#drai	no 69
#dree	no 51
#drie	no -192	yes 207
#drol	no -200	yes 212
#duct	yes 40
#dues	no 97	yes -92
#duis	no -68	yes 86
#duit	no 54
#dule	no 70	yes -51
#dun>	no -315	unknown 178	yes 100
#dure	no 91	yes -65
#dust	unknown -65	yes 74
#dver	yes 57
#dyal	no -106	yes 137
#eage	no -84	yes 119
#eak>	no 83	yes -52
#eanc	unknown 75	yes -82
#eant	no 64
#eauc	unknown -46
#ebis	no 133	yes -108
#eboi	no -124	yes 144
#ebou	no 44
#ebra	no 132	yes -109
#ebre	no -76	unknown 138	yes -122
#ebri	unknown -65	yes 93
#ebro	no -173	yes 210
#ebut	unknown 47	yes -68
#ece>	no -72	unknown 40
#ecep	unknown 81	yes -86
#eces	unknown 40
#ech>	no -178	unknown 115	yes 49
#eche	no -66	unknown 68
#echi	unknown 41	yes -54
#echn	no -102	unknown 94
#ecin	unknown 57
#ecis	unknown -42
#ecle	unknown -59	yes 52
#econ	no -51	yes 79
#ecor	no 117	yes -101
#ecou	no 55	yes -73
#ecre	no -121	yes 139
#ecro	no -104	unknown 161	yes -67
#ecs>	no 159	yes -148
#ect>	no -52	yes 76
#ecta	no -49	yes 72
#ecte	no -77	yes 101
#ecto	no -68	yes 98
#ectr	no 45
#ectu	no 51
#ecu>	no 65	yes -73
#ecul	no -63	yes 96
#ecur	no 160	yes -166
#edai	yes 58
#edal	yes 62
#ede>	no 66
#edec	unknown 57
#eden	no 199	unknown -54	yes -150
#eder	no 216	yes -174
#edes	no 116	yes -97
#edez	no -113	yes 129
#edf>	no 103	yes -80
#edia	unknown -51	yes 54
#edic	no -87	unknown -44	yes 123
#edig	no 81	yes -46
#eek>	unknown -40
#efeu	no 68	yes -57
#effe	no 89	yes -75
#effo	unknown 71	yes -112
#efon	no -68	unknown -73	yes 142
#efou	no 43
#efug	no 150	yes -139
#efus	no -50
#egag	no -69	yes 97
#egan	no 141	unknown -41	yes -104
#egar	no -53
#egat	no -101	unknown 88
#egel	no 52
#eger	no 60
#eges	no 75	yes -57
#egle	no 58	yes -43
#egou	no 247	unknown -59	yes -201
#egra	no 46
#egre	unknown -48
#egue	no -41	yes 72
#egul	no -108	yes 138
#ehic	no -43
#ehor	yes 44
#eige	no 97	yes -59
#eign	yes 55
#eils	no 109	yes -69
#eima	no 107	yes -90
#ein>	no 60
#eina	no -151	yes 166
#eja>	no 49	unknown -40
#ejeu	no 55
#ejou	no 81	unknown -40	yes -41
#ejud	yes 48
#ela>	no -115	yes 140
#elai	no -45	unknown 95	yes -68
#elas	no -82	unknown 98
#elat	no 46
#eleb	no -93	yes 101
#elec	no 59	yes -41
#elep	no 52
#eler	no -117	yes 151
#elet	unknown 86	yes -99
#elev	no -56	yes 55
#elic	no 79	yes -49
#elie	no 54
#elim	unknown -48	yes 42
#elit	no -102	unknown 152	yes -66
#ella	no 100	unknown -56	yes -67
#elli	no -120	unknown 128
#ello	unknown -98	yes 73
#elos	no -105	unknown 110
#elot	no -44	yes 81
#elqu	no 56	yes -89
#els>	no 74	unknown -53
#elu>	unknown -46	yes 47
#elui	yes 61
#elux	no 83	unknown -48
#emaa	yes 46
#emai	no -40	unknown 51
#emar	no 112	unknown -40	yes -72
#emat	no 82	yes -58
#emba	yes 51
#embo	unknown 46
#emes	no 91	yes -65
#emi>	no -105	unknown 123
#emie	no -49	yes 72
#emin	unknown 62	yes -42
#emis	no 65
#emoi	unknown 138	yes -106
#emol	no -111	yes 117
#emon	no 46
#emor	no -70	yes 50
#empl	no -44	yes 63
#emur	no 58	yes -41
#enad	no -142	yes 154
#enai	no -96	yes 57
#enas	no 71	yes -51
#enau	yes 54
#ench	no 51
#encl	no 56
#enco	no 44
#end>	no 43
#ende	no -56	yes 46
#endi	no 75
#endo	no 97	yes -125
#enes	no 83	yes -62
#enet	no -40	yes 54
#enev	no 118	yes -90
#enfa	no -62	yes 75
#enfi	yes 62
#enfl	no 46
#enfo	no -44	unknown 86	yes -44
#enfu	no 86	unknown -65
#engo	no 85	yes -63
#eni>	no 40
#enie	no 74	yes -57
#enir	no -60	unknown 73
#enis	no 125	yes -88
#enit	unknown 78	yes -87
#enle	no 154	yes -125
#enne	no 42
#enob	no -99	yes 124
#enoi	no -61	unknown -47	yes 112
#enor	no 91	unknown -45	yes -48
#enqu	no -100	unknown 169	yes -107
#ens>	no -57
#ensa	no 135	unknown -47	yes -88
#ensi	no 60	yes -47
#ente	no 43
#enth	no -97	yes 121
#enue	no -63	unknown 48
#enus	no 71	yes -44
#enve	yes 55
#envo	no -58	unknown 65
#eole	unknown 88	yes -76
#eon>	no 51
#eot>	no 44
#epan	no 83	unknown -42	yes -40
#epas	yes 50
#epe>	no 105	yes -89
#epet	yes 43
#epho	no 50
#epi>	no 75	yes -57
#epic	no 71	unknown -67
#epis	unknown 62	yes -94
#epla	no 77	yes -45
#eplo	no -69	yes 93
#epon	unknown 45	yes -76
#epor	no 48
#epot	unknown 51	yes -61
#epre	unknown 92	yes -80
#epri	no -133	unknown 134
#ept>	unknown -57
#eque	no -168	unknown 122
#equi	no -69	yes 103
#eraf	yes -48
#erai	no -187	unknown 40	yes 136
#eral	no -57	yes 73
#eram	no 135	unknown -46	yes -90
#erar	yes 45
#erat	no -123	yes 150
#erb>	no -107	unknown 53
#erba	no -63	yes 42
#erc>	unknown -69	yes 57
#ercl	no -51	unknown 164	yes -191
#erdi	no -83	yes 109
#erdu	no 47
#erem	no 70	yes -43
#erer	no -75	yes 93
#eres	no 80	yes -51
#eret	no 109	yes -85
#erge	yes 75
#ergl	no 65
#ergo	no 47
#ergu	no 107	yes -92
#eri>	unknown -120	yes 71
#erif	no 155	unknown -46	yes -98
#erin	unknown -80	yes 102
#erio	no 71	unknown 85	yes -189
#erip	yes 57
#eriq	no -50	yes 66
#eris	no 110	yes -76
#erit	no -48	yes 60
#erka	no 48
#erli	no -66	unknown 40
#erma	unknown 86	yes -118
#ermi	no 42	unknown -40
#ermo	no 45
#erna	no -55	yes 41
#ero>	no -64	yes 69
#erob	no 100	yes -90
#erol	no 114	yes -96
#eron	no 94	yes -63
#erop	no -63	unknown 150	yes -177
#erri	no -51	yes 55
#erro	yes 54
#erse	yes 47
#ersi	no 72	yes -48
#erte	unknown 48	yes -40
#erti	no -91	yes 127
#ertu	no 75	yes -53
#erve	yes -41
#ervo	no 97	yes -73
#erzo	unknown 100	yes -165
#escr	no -180	unknown 104	yes 47
#ese>	no 117	unknown -74	yes -51
#esea	no 102	yes -76
#esen	no -71	yes 53
#eser	no 83	yes -94
#eses	no -58	unknown -54	yes 90
#esid	no -105	unknown 63
#esil	no -223	unknown 222	yes -105
#esis	no 177	yes -161
#esla	no -96	yes 129
#esoi	yes 57
#esol	no -132	unknown 44	yes 81
#espa	no -64	unknown -42	yes 107
#espe	no -91	unknown -50	yes 124
#espi	yes 48
#espo	no -150	yes 99
#esqu	no 63	unknown -47
#essi	no 68	yes -57
#esso	no -57	yes 84
#essu	no -48	yes 44
#esta	unknown 95	yes -78
#esti	no 58
#esto	no 66
#estr	unknown -40	yes 68
#esul	unknown -43
#esur	no 67	unknown -50
#etac	no -217	unknown 128
#etag	no 95	yes -62
#etan	no 47
#etar	no 95	yes -125
#etat	no -171	yes 191
#etei	no -42	yes 67
#etem	no 102	yes -69
#eten	no -90	unknown 140	yes -58
#etio	unknown 42
#etiq	no -102	unknown 161	yes -116
#etir	no 144	yes -120
#etoi	no -79	unknown 98
#eton	yes 43
#etou	no 46
#etra	no 44
#etri	no 84	yes -66
#etru	no 49
#ets>	yes -44
#ett>	no 124	yes -91
#etta	no 45
#etto	unknown -49	yes 65
#ettr	no 55	unknown -46
#etud	no -74	unknown 97
#etur	no 122	yes -99
#eue>	no -46	yes 80
#euf>	yes 66
#euil	no 51
#eul>	no 51
#eule	no 43
#euri	no -69	yes 90
#euss	no -86	yes 101
#eutr	no -58	yes 67
#euve	no -109	unknown 76
#euvr	unknown -51	yes 52
#euxi	no -49	yes 84
#evai	no 58
#eval	yes 59
#evar	no -52	yes 74
#evat	no -68	yes 92
#evee	no 49
#evem	unknown -54	yes 45
#ever	no -41	yes 60
#eves	no 73	yes -54
#eveu	no -44	yes 67
#evid	unknown 80	yes -83
#evie	no -57	unknown 59
#evil	no 68
#evin	no -278	unknown -49	yes 309
#evis	no 53
#evit	no 155	yes -116
#evoi	no -49	unknown 78
#evol	no 118	yes -90
#evra	no -215	unknown -52	yes 252
#evre	no -41	unknown -43	yes 83
#evri	no 99	yes -70
#evu>	no 129	unknown -45	yes -84
#exac	no -119	yes 129
#exam	yes 54
#exce	unknown -42	yes 63
#excu	no -65	yes 85
#exe>	yes 44
#exig	no -158	unknown 206	yes -105
#expr	no -106	yes 142
#exte	yes 44
#ezar	no 55
#fac>	no 52	unknown -65
#faca	unknown 72	yes -67
#face	no -184	yes 160
#fage	no 102	unknown -43	yes -59
#fail	no 103	unknown -61	yes -43
#fale	no -136	unknown 57	yes 79
#fall	no 103	yes -86
#fane	no 104	unknown -43	yes -74
#fant	no -67	yes 81
#fard	yes 54
#fari	no 124	yes -85
#fati	no -156	unknown 177	yes -44
#fauc	no -58	yes 67
#faud	no 64
#fauf	no 57
#faut	unknown 41
#fect	no 111	yes -90
#feme	no 115	yes -88
#femu	no 58	yes -41
#fene	no -52	yes 63
#ferr	unknown -52
#fert	no 56
#fes>	no 41
#fess	unknown 62	yes -107
#fest	unknown 130	yes -209
#feta	no 157	unknown -47	yes -137
#fete	no 84	yes -53
#feui	no 43
#feus	no 130	yes -114
#feut	no -58	yes 67
#fevr	no 99	yes -70
#ffag	no 105	unknown -42	yes -63
#ffai	no 48
#ffar	yes 54
#ffe>	yes 65
#ffem	no 115	yes -88
#ffer	no 87	yes -51
#ffet	no 74	unknown -50
#ffic	no -74	yes 98
#ffon	no 43	unknown 54	yes -99
#ffur	no -54
#fiat	no -58	yes 89
#fica	no -81	unknown -46	yes 116
#fice	no -65	unknown 91
#fich	no 55
#fie>	no -113	yes 92
#fil>	no 74	yes -54
#fila	no -61	yes 73
#fill	no -72	yes 44
#film	no -152	yes 146
#fils	yes 45
#filt	no 96	yes -67
#fiqu	no 80	unknown -41
#fiss	no 55	unknown 63	yes -120
#flam	no 52
#flan	no -48	unknown 71
#flaq	no 102	yes -80
#fle>	no 45
#flee	no -146	yes 162
#flex	no 50
#flic	no 50
#flot	unknown 53	yes -86
#flou	no -103	unknown 209	yes -149
#flur	no 53	unknown 100	yes -163
#fna>	yes 51
#foin	yes 46
#fon>	no 106	yes -92
#fonc	no -41
#font	no 86	yes -51
#food	no -187	yes 198
#foot	no 102	yes -82
#form	unknown -41
#fort	no 54
#foss	no 193	yes -158
#foud	no 82	yes -59
#foue	no 61	yes -45
#foul	no 81	yes -66
#fout	yes 52
#frai	yes -69
#fray	no 126	unknown -42	yes -86
#frei	yes 50
#frer	no 56
#frit	no 47	unknown -43
#froi	no 48	yes -73
#frol	no -87	unknown -72	yes 136
#frou	no 77	unknown 119	yes -216
#fugi	no 150	yes -139
#fui>	no -70	yes 103
#fuma	no 89	unknown -49	yes -53
#fure	no -54
#fuse	no -52	unknown 56
#fuya	no 117	unknown -140
#gadi	yes -41
#gagn	unknown -41	yes 65
#gais	no 109	yes -93
#gale	no -115	yes 131
#game	no -41	yes 62
#gami	no -59
#gan>	no -211	unknown 175
#gane	no 126	yes -94
#gara	yes -58
#gare	unknown 53
#gars	no -66	yes 88
#gat>	no -142	unknown 143
#gate	no -55	yes 69
#gati	no 67	unknown -43
#gats	unknown -40	yes 50
#gaz>	no 49
#gazo	no 252	yes -233
#gean	no 64
#gee>	unknown -53	yes 50
#gel>	no 94	unknown -40	yes -54
#gela	no 46
#gele	no 146	yes -110
#geme	no 105	yes -74
#geni	no 66	yes -41
#genr	no -78	unknown 115	yes -83
#gens	no -133	unknown 139
#geon	no 53
#gers	no 87	unknown -46	yes -41
#ges>	no 70	unknown -40
#geur	no -62	yes 92
#gie>	yes 75
#gien	no 142	yes -115
#gies	no 74	yes -47
#gile	no 60	unknown 57	yes -118
#gine	no -110	unknown 137	yes -40
#gite	no -57	yes 80
#givr	no 53
#glac	no -100	unknown 107
#glas	no 101	yes -68
#glie	no 189	yes -158
#glis	no 105	yes -78
#glov	no -62	yes 71
#gnai	no -47	yes 63
#gnal	no 85	yes -122
#gnan	unknown -42
#gnee	no 80	yes -50
#gnes	yes 59
#gnie	unknown 65	yes -62
#gnoi	no -93	yes 83
#gnot	no -82	yes 100
#gola	no 51
#gole	no -107	yes 138
#gon>	no -69	unknown 95
#gonf	no 89	yes -68
#gonn	no -42	yes 80
#gorg	no 41
#goss	unknown -43	yes 68
#got>	no -138	yes 152
#gour	no 85	yes -63
#gout	no -40	unknown 64
#gps>	no 94	yes -70
#grac	no 86	yes -68
#graf	no 89	yes -73
#grap	no -97	unknown 100
#gre>	no 105	yes -69
#grel	no 95	yes -63
#gren	yes 45
#gres	yes 65
#grev	no 89	unknown -58
#gric	no 109	unknown -42	yes -67
#grie	no -53	yes 79
#grif	no -40	unknown -44	yes 81
#grim	no -91	yes 110
#gris	no -97	unknown 88
#gros	unknown 64	yes -51
#grou	no -62	yes 84
#gts>	unknown 71	yes -96
#guei	no 134	unknown -44	yes -89
#guel	no 52
#guer	no 86	yes -63
#gues	no -42	unknown 105	yes -93
#guet	no 208	yes -180
#gueu	no -112	yes 132
#gui>	no 107	yes -92
#guli	no -108	yes 138
#gure	no 174	unknown -47	yes -134
#h15>	no -64
#h20>	no -68	yes 88
#h35>	no -45	yes 65
#h40>	no 43	unknown 55	yes -97
#habi	no -56	unknown 43
#hach	no 55	yes -41
#hacu	no -42	yes 61
#hadd	no 74	yes -43
#hage	yes 45
#haie	no -107	yes 63
#hain	no 93	yes -58
#hais	no 61
#hait	no -105	unknown 165	yes -71
#hala	no 99	yes -70
#hamb	unknown 50
#hamm	no -57	yes 58
#hams	no 52
#han>	no 42	yes -70
#hand	no 57
#hant	no -140	yes 103
#haou	yes 43
#happ	unknown -51
#haqu	no 40	yes -51
#hare	unknown -43	yes 49
#hari	no -140	yes 158
#harm	unknown 78	yes -95
#harp	no 71	unknown -40
#harr	unknown -47	yes 52
#hass	no 107	unknown -48	yes -57
#hat>	no 86	yes -57
#hats	no -146	unknown -49	yes 186
#haud	no 78	yes -54
#haus	no 44
#haut	no 59
#hay>	no 89	unknown -53
#hayo	unknown 62	yes -66
#hcen	no -105	unknown -49	yes 149
#hees	no -42	unknown 112	yes -112
#hef>	no -50	yes 63
#hell	no -87	yes 118
#hema	no 62	yes -40
#heme	no 111	unknown -53	yes -64
#hemi	no -75	unknown 47
#hene	no -91	unknown -54	yes 140
#hequ	no -97	unknown 113
#herc	yes -45
#herg	no 107	yes -92
#herm	unknown 54	yes -103
#hers	no 114	yes -94
#hete	no -104	unknown 139
#hett	no -76	yes 91
#heva	yes 68
#heve	yes 58
#hevi	no 82	yes -40
#hevr	unknown -46
#hich	no -65	yes 89
#hicu	no -43
#hie>	no -50	unknown 114	yes -65
#hien	yes 44
#him>	yes 47
#hino	no -43	yes 52
#hir>	no -49	yes 71
#hire	no 63
#his>	no -55	yes 73
#hise	no -142	unknown 62
#hist	no -40	yes 58
#hive	no -48	yes 72
#hnic	no -175	unknown 92	yes 74
#hniq	unknown 67	yes -92
#home	no 45
#homm	no 40
#hone	no 52
#honi	no 193	unknown -51	yes -144
#honn	no -81	unknown 111
#hont	no -83	yes 110
#hope	no -171	yes 188
#hopi	no -41
#hose	no 96	yes -70
#hosp	unknown 46	yes -92
#hott	no 52
#houe	yes 53
#hous	no -57	yes 70
#hui>	yes 45
#huil	no 58
#huit	yes 63
#huma	no 50	yes -52
#humi	no -51	unknown 99	yes -58
#hure	no 258	yes -248
#hute	no 76	unknown -43
#hysi	no 54	yes -41
#iab>	no -63	yes 74
#iabl	no -42	yes 68
#iac>	no 125	yes -96
#iad>	unknown 55
#iage	no 53
#iair	no 151	unknown -47	yes -107
#ial>	no -61	yes 102
#iale	unknown 95	yes -110
#ianc	no 53
#iano	no -85	yes 101
#iant	unknown -43	yes 63
#iate	no 71	yes -43
#iati	unknown 109	yes -131
#iatr	no 85	unknown -99
#ibia	yes 61
#ibli	no -178	unknown 196
#ibra	no 56
#ibut	no 56
#ical	yes 66
#icat	no -132	unknown 74	yes 53
#icha	no -65	yes 89
#ichu	no 55
#ici>	unknown -47
#icip	no 58
#icit	unknown 50
#ick>	no -45	yes 58
#icke	yes 71
#icro	no 133	yes -97
#ics>	no 60
#icti	no 54	unknown -55
#icto	unknown -45	yes 82
#ida>	yes 43
#idai	no 123	yes -105
#idan	no 85	yes -58
#ide>	no 45
#idee	no 89	unknown -40	yes -51
#idem	unknown 80	yes -83
#iden	no -64	unknown 70
#ider	no 66	yes -58
#ides	no -44	unknown 200	yes -203
#idia	no 57
#ids>	no -127	unknown 138
#iece	no -54
#iee>	no 80	unknown -44
#ieil	no 53	unknown -58
#iel>	no 48
#iell	yes 65
#ieme	unknown -42	yes 43
#ienn	no 82	yes -48
#ient	no -40
#iera	no -164	yes 187
#ierr	no 67	unknown -40
#iest	no -50	unknown -48	yes 94
#ieta	yes 50
#iete	no -136	yes 168
#ieto	no -60	yes 86
#ieu>	no 49
#iez>	unknown 117	yes -169
#ifes	unknown 130	yes -209
#iffe	no 58	yes -40
#iffr	yes 56
#iffu	no -54
#ific	no -88	unknown 44	yes 44
#ifie	unknown 41
#ifiq	no 80	unknown -41
#ifra	no 107	yes -81
#ifs>	no 132	unknown -56	yes -76
#igam	no -41	yes 62
#ige>	no 41
#igeo	no 55
#iger	no -229	yes 241
#iges	no -62	yes 86
#igin	no -150	unknown 182	yes -71
#igna	yes -48
#igno	no -81	yes 64
#igo>	no 82	yes -69
#igol	no -68	yes 102
#igt>	no 62
#igts	unknown 71	yes -96
#igue	no -46	unknown 117	yes -79
#ijou	no 47
#ilan	no 41	unknown -51
#ilee	no 168	yes -132
#ilen	no 83	yes -52
#iles	no 53
#ilet	no 88	yes -63
#ilia	no -214	unknown 270	yes -144
#ilis	no 84	yes -55
#ilit	no -70	unknown 54
#illo	unknown 84	yes -111
#ilme	no -72
#ilom	no -153	unknown 104
#ilot	unknown -43
#iltr	no 96	yes -67
#ima>	yes 40
#imac	yes 43
#imal	no 64
#imar	unknown -41
#imat	no 73	yes -57
#ime>	no -50	yes 54
#imer	no 92	yes -68
#imes	no 45	unknown -42
#imet	no 102	yes -110
#imin	no 78	yes -49
#imma	no -59	unknown -54	yes 111
#imme	no -55
#immo	no 60
#imog	no 58
#impa	no 47	yes -68
#impl	yes 68
#impo	unknown 70	yes -55
#ina>	no -75	yes 98
#inai	unknown -64	yes 100
#inan	no 101	unknown -40	yes -62
#inat	no 48
#inci	no -77	unknown 159	yes -166
#inco	no -47	unknown 149	yes -116
#indr	yes -52
#indu	no 114	yes -84
#inee	unknown 46	yes -43
#inel	no 78	yes -49
#inem	no -161	unknown -41	yes 195
#iner	yes 64
#ines	unknown 47	yes -65
#inet	no -42	yes 61
#infi	no 50
#info	unknown -46
#inge	no 68	yes -41
#ingo	no -59	unknown 42
#ings	no 62	yes -48
#ingt	no 43	yes -77
#inha	no -58	yes 71
#inie	yes 54
#iniq	yes -57
#inis	unknown -52
#ino>	no 105	yes -86
#inoi	no -148	unknown -42	yes 188
#inon	no 46
#inq>	yes 42
#inqu	no 55	yes -42
#inse	no 112	unknown -61	yes -51
#insi	yes 57
#inta	yes -40
#inth	no 210	unknown -52	yes -159
#intr	no 118	yes -93
#intu	unknown 64
#inue	no -116	yes 138
#inui	no -111	yes 129
#invi	no -80	yes 121
#inze	no -98	unknown 87
#iola	no 55	yes -42
#iole	no -80	unknown 72
#iolo	no 108	yes -72
#ionn	no -43
#ions	unknown 41
#iori	no -40	yes 60
#iort	unknown -46
#iot>	yes 67
#ioth	no -178	unknown 196
#ipal	no 44
#ipe>	no -145	unknown -41	yes 178
#iph>	yes 63
#ipho	no 88	yes -71
#ipor	yes 52
#iqui	no -47	yes 62
#iqur	no 98	unknown -56
#ira>	no -200	yes 211
#irag	no 52
#irai	no 55	unknown -40
#iran	no 61	yes -51
#irba	no -51	unknown 66
#irbn	no -196	unknown -44	yes 215
#ircu	no 44
#irec	yes 54
#irem	no -45	yes 57
#irer	no -41	yes 55
#ires	unknown -47	yes 89
#irha	no 53
#irie	no 71	yes -92
#irm>	no -95	yes 123
#irme	no -61	yes 73
#irmi	no 62	yes -42
#iroi	no 48
#irre	no -42	unknown -48	yes 74
#isag	no -60	unknown 140	yes -75
#isan	yes 66
#isat	unknown 104	yes -86
#isbo	no 69	yes -42
#isci	no 98	yes -68
#isee	no 57	unknown -41
#isen	no 124	unknown -50	yes -74
#iser	no -92	unknown 89
#ises	no 103	unknown -42	yes -59
#isi>	no -91	unknown 55
#isie	no 60	unknown -47
#isin	no -58	yes 82
#isio	yes 59
#isis	no 100	yes -93
#isit	no 48
#isme	no 44
#isol	unknown -45
#ispa	no 62	yes -43
#ispo	no -43	yes 79
#isqu	unknown 157	yes -136
#issu	unknown 62	yes -92
#isti	yes 52
#isto	no -40	yes 58
#itan	no 211	unknown -62	yes -157
#itat	no 115	unknown -44	yes -74
#iteu	no 41
#itie	no 70	yes -41
#itio	no 60	unknown -43
#itoy	no -187	yes 207
#itra	no -52
#itri	yes 55
#itro	no 137	yes -100
#itt>	no -137	yes 146
#itte	no 131	unknown -40	yes -90
#itue	yes 60
#itut	yes 65
#ius>	no 117	unknown -44	yes -76
#ivai	no -162	yes 178
#ivan	no 98	yes -57
#ivea	yes 41
#ivee	no 65	yes -43
#iven	no 110	unknown -51	yes -79
#iver	unknown -40	yes 78
#ivid	no 51	yes -40
#ivie	no 60	yes -41
#ivil	no 41	yes -57
#ivra	no -75	unknown 87
#ivre	no -70	yes 53
#ixan	no -54	unknown -47	yes 95
#ize>	no -263	unknown -62	yes 290
#jack	no 79	yes -68
#jama	yes -42
#jane	no -58	yes 87
#jant	no 108	yes -85
#jard	yes 54
#jaun	no -55	unknown 44
#jda>	unknown 94	yes -81
#jean	no 48
#ject	no -147	yes 167
#jema	yes 46
#jet>	no 96	yes -82
#jeta	no 139	yes -120
#jete	no -51	unknown 70
#jle>	no -60	yes 80
#jogg	no -66	unknown -59	yes 96
#join	no 93	unknown -43	yes -49
#joua	no -67	yes 84
#joue	no 115	yes -122
#joux	no 50
#juge	no -68	unknown 127	yes -72
#juil	no 100	yes -77
#jure	no -224	unknown 88	yes 136
#jus>	yes 58
#just	yes 43
#kay>	no -96	unknown -44	yes 130
#kech	no -178	unknown 115	yes 49
#kel>	yes 54
#keni	no -92	unknown 117	yes -60
#ket>	no -73	unknown -43	yes 106
#khel	no -159	unknown -45	yes 191
#khla	no -99	yes 120
#khou	no -111	yes 139
#kilo	unknown 63	yes -62
#koi>	no -92	unknown 60
#kon>	no 59	yes -48
#kpoc	no 40
#laba	unknown -41
#labl	no -51	yes 69
#labr	no -53	yes 70
#laca	unknown 59
#lace	no -53	yes 48
#lach	unknown -40
#laco	no -46	unknown -53	yes 98
#lade	yes 46
#lafo	no -42	unknown 48
#lagu	no -63	unknown 149	yes -117
#lahc	no -105	unknown -49	yes 149
#lai>	no -212	unknown 100
#lair	no 42
#lam>	no -42	unknown 40
#lamb	yes 75
#lame	no -52	yes 74
#lamm	no 51
#lamp	no 106	yes -76
#lan>	no 90	yes -59
#land	no 110	yes -82
#lant	no 64	yes -52
#lara	no 83	yes -48
#lare	unknown -53
#larg	no 126	yes -97
#lari	no -59	yes 84
#lass	no 84	yes -48
#lat>	unknown -53	yes 78
#lata	unknown 70	yes -71
#lati	unknown -48
#latr	no 42
#lats	no 47
#lave	yes 75
#lavo	no 129	unknown -44	yes -98
#laya	no -102	unknown 168	yes -109
#lcin	no 166	unknown -51	yes -125
#lcon	yes 49
#lcoo	yes 48
#leau	no 44
#lech	unknown 60
#lecl	unknown -69	yes 57
#led>	no 43
#lee>	no 57
#lege	yes 48
#legu	no -45	yes 77
#leil	no 47
#lein	no 63
#lema	no -83	yes 102
#lenc	no 41
#lend	unknown -44	yes 75
#lent	no -42
#leph	no 52
#lerc	unknown -69	yes 57
#leri	no -116	yes 131
#lerm	no 56	yes -46
#lert	unknown -42
#lete	no 46
#lets	no -48	unknown 68
#leu>	no 73
#leue	no -59	yes 91
#leus	yes 77
#leut	no -178	unknown -77	yes 212
#levr	no -106	yes 139
#lez>	no 47
#leza	no 55
#lheu	no 124	unknown -63	yes -83
#libr	no -45	yes 71
#lic>	unknown -56
#lics	no 60
#liee	no 115	unknown -42	yes -68
#lieu	unknown -54	yes 42
#liga	yes 54
#lige	no -134	yes 152
#lil>	no 163	unknown -46	yes -137
#lila	no 47
#lill	no 55
#lim>	no -223	unknown -46	yes 247
#lima	unknown -48	yes 42
#limo	no 55	yes -40
#lin>	no -101	unknown -40	yes 135
#lind	unknown -49	yes 55
#line	no 55
#lini	yes -57
#lino	no -65	yes 92
#lint	no 86	yes -43
#lio>	no -77	unknown 116	yes -43
#liot	no -178	unknown 196
#lir>	no -66	yes 94
#lisa	no 42	unknown 51	yes -99
#lisb	no 69	yes -42
#lise	no 49
#lisi	yes 49
#liss	no 92	yes -64
#lit>	no -51	unknown 102	yes -52
#lita	yes 41
#livi	no 111	yes -84
#livr	no -76	unknown 40
#llac	no -46	yes 79
#llad	no -40	unknown -52	yes 65
#llai	no 62	yes -42
#llan	yes -41
#llec	no -136	unknown 158	yes -40
#llee	no 55
#lleg	yes 59
#llem	yes 47
#ller	no 40
#lles	no 40
#lleu	yes 60
#llez	no 58
#llia	no 72	yes -52
#llic	yes 43
#llie	no -64	unknown 122	yes -81
#llig	no -134	yes 152
#llin	no 191	yes -167
#llis	yes 40
#llot	no 45
#llou	no 51	unknown 57	yes -112
#llow	no -68	unknown 113	yes -67
#llu>	no 82	yes -63
#llur	yes 55
#lme>	no -98	yes 121
#lmer	no -118	yes 130
#loca	no -53	yes 79
#loga	yes 61
#loge	unknown -41
#logu	no -225	unknown 100	yes 78
#loin	no 54
#loir	no 108	yes -87
#lois	no -87	yes 114
#lol>	no 171	unknown -48	yes -129
#lomb	no -48
#lome	no -153	unknown 104
#lona	no -40	yes 53
#long	no -107	yes 139
#lons	no 53
#lont	yes 54
#lope	no -111	yes 147
#loqu	unknown 45
#lor>	no 64	yes -51
#lord	no -75	unknown -45	yes 108
#lore	no -74	yes 100
#los>	unknown 57	yes -44
#losi	no 82	yes -50
#lot>	no 70
#lote	no -60	unknown -40	yes 99
#loto	no 47	unknown -48
#lots	no 61	yes -45
#lott	unknown 44	yes -86
#lotu	no -82	yes 81
#lou>	no -61	unknown 123	yes -56
#loui	no -139	unknown -48	yes 168
#loup	no 131	unknown -50	yes -100
#lour	no 53
#lous	no 82	yes -66
#loux	no 191	unknown -84	yes -136
#lovo	no -62	yes 71
#lowe	no -68	unknown 113	yes -67
#loye	no -65	yes 93
#lqu>	no 80	unknown 51	yes -132
#ltan	unknown -44
#ltat	no 48	unknown -50
#lte>	no -63	yes 84
#ltes	no 120	yes -107
#lteu	no 53
#ltre	no 211	yes -190
#lub>	no -117	unknown -42	yes 151
#luca	no -104	yes 123
#lui>	yes 54
#lumi	no 43	unknown 83	yes -140
#lune	no 45
#lure	yes -43
#lust	no -206	yes 241
#lux>	no 83	unknown -48
#lver	no 139	yes -120
#lyon	no -47	unknown 108	yes -68
#lyse	no 122	unknown -49	yes -72
#lyti	no 69	yes -43
#maa>	yes 46
#macb	no 83	yes -54
#mach	yes 58
#maci	unknown 115	yes -123
#mada	no -57	yes 50
#mage	unknown -40	yes 44
#mair	no 66	yes -91
#mait	no 51
#mal>	yes 49
#mala	unknown 47
#mali	no -83	unknown -55	yes 136
#mam>	unknown -74	yes 83
#mama	yes 44
#mami	yes 54
#mane	no 190	yes -160
#mang	no -66	yes 44
#mani	no 49	unknown 85	yes -169
#mano	no -65	unknown -42	yes 106
#manq	no -78	unknown 111
#mant	no 87	yes -67
#mar>	yes -62
#mara	no -43	yes 75
#mare	unknown -45	yes 44
#marj	no -58	yes 87
#maro	no -82	yes 108
#marr	no -41	unknown 40
#mart	no 68	yes -42
#mas>	no -109	yes 134
#mass	yes 48
#mat>	no 86	unknown -45	yes -46
#matc	no 74	yes -50
#mate	unknown 40
#mato	unknown 62	yes -50
#matr	no -56	unknown -47	yes 103
#mban	no 116	yes -102
#mbee	unknown 64
#mber	yes 66
#mbes	unknown -55
#mbet	no -59	yes 87
#mbie	unknown 80	yes -79
#mbol	no -46	unknown 74
#mbou	unknown 45
#mbra	no 52
#mbri	no 47
#mbul	no -46	yes 60
#mcdo	no 77	yes -59
#mdr>	no 72	unknown -61
#meau	no 136	yes -116
#mec>	no -176	yes 212
#meca	no 61
#mech	no -205	unknown 150	yes 56
#med>	unknown 60
#mede	unknown 43
#mees	no -129	yes 144
#mega	no 141	unknown -41	yes -104
#mele	no -116	yes 146
#mell	no 143	unknown -83	yes -74
#melo	no -102	yes 130
#men>	no -45	unknown 106	yes -101
#mena	no -44
#menc	unknown -43	yes 57
#mer>	no 47	yes -50
#meri	no 56
#mero	no -69	yes 92
#merv	no -93	yes 108
#mess	no 48
#mesu	no 67	unknown -50
#met>	yes 63
#meta	no 87	unknown -42	yes -40
#meti	no 106	yes -82
#metr	no 69	yes -78
#mets	no 52	unknown -43
#mett	no 60
#metu	no 122	yes -99
#meuf	no -110	yes 136
#meul	no 81	yes -67
#meur	no 116	unknown -56	yes -60
#miab	no -42	yes 68
#micr	unknown -67	yes 51
#mide	unknown -44	yes 52
#miet	no 44
#mieu	no 173	yes -144
#mill	no 49
#min>	unknown 111	yes -144
#mins	no -231	unknown 64	yes 168
#mion	no -70	yes 44
#mir>	yes 44
#miro	no 54	unknown -45
#mis>	yes 46
#mise	no 144	yes -120
#mit>	yes 47
#mito	no -187	yes 207
#mmag	unknown -41
#mmam	unknown -74	yes 83
#mmat	no -59	unknown -54	yes 111
#mmed	no -87	unknown 46	yes 40
#mmee	yes 40
#mmen	no 40	yes -42
#mmer	no 69	unknown -41
#mmeu	no -55
#mmob	no 76	yes -62
#mmod	no -80	yes 112
#mmun	no -146	unknown 60	yes 85
#mne>	unknown 75	yes -69
#mnes	unknown -46
#mobi	no 78
#moby	no -64	yes 90
#mode	yes 42
#moge	no 58
#moha	no -83	unknown 42	yes 41
#moin	unknown 79	yes -56
#moir	no 89	yes -72
#mois	no 61
#moit	no 40
#mole	no -150	yes 164
#moli	no -111	yes 117
#moll	no -111	yes 143
#mome	no -51	yes 79
#moni	no -45	yes 64
#mons	no -42	yes 40
#moqu	no 143	yes -104
#morc	no 85	yes -55
#mord	no -62	yes 98
#morq	no -66	yes 40
#mort	no 48	yes -45
#moss	yes 49
#mot>	no -96	unknown 169	yes -79
#mota	no -42	yes 71
#mots	no -101	yes 110
#moui	yes 41
#mous	no 60	yes -45
#moye	no 80	unknown -48
#mpa>	no -89	yes 114
#mpac	no 53	yes -83
#mpad	no 42
#mpar	no -64	unknown -41	yes 92
#mpe>	no 58
#mpee	no 106	yes -66
#mper	no 41
#mpes	no 69	yes -48
#mpet	no -49	yes 65
#mpin	no -43	yes 68
#mpla	no -81	yes 102
#mpli	yes 50
#mpol	no -94	unknown -49	yes 138
#mpon	no -50	yes 84
#mpos	unknown 83	yes -85
#mpou	no 175	yes -153
#mpri	no 61
#mpte	no 53	unknown -43
#mpu>	no 159	yes -128
#mule	no 114	yes -97
#mult	no 45
#mulu	no 113	yes -81
#muna	no -258	unknown 110	yes 161
#mune	no -82	yes 40
#muni	no 45
#mure	no 104	yes -76
#muse	no -235	yes 248
#musi	no 42
#mutu	unknown 60	yes -70
#mway	no -78	unknown -44	yes 117
#myst	no -157	unknown 246	yes -166
#nade	no 66	yes -46
#nado	no 42	unknown -41
#nair	unknown -76	yes 83
#nait	no -63	yes 61
#nal>	yes -66
#nali	yes -57
#nanc	no 105	yes -67
#nant	no 64	yes -55
#nard	yes 61
#nas>	no 75	yes -53
#nat>	unknown 89	yes -99
#nbul	no 97	unknown -59
#nca>	no -77	yes 91
#ncai	no -61	yes 82
#ncas	unknown -41
#ncee	no -44
#ncei	no 57	yes -42
#ncen	no 80	yes -40
#ncer	unknown 63
#nch>	no 232	unknown -65	yes -185
#ncha	no 43
#nchi	no -79	unknown 50	yes -40
#ncia	no -169	unknown 177	yes -106
#ncie	no -207	yes 185
#ncle	no 91	unknown 43	yes -143
#nclo	no 56
#ncom	no -56	yes 93
#ncon	unknown 139	yes -188
#ncor	no 40
#nda>	yes 44
#ndai	no 67	yes -40
#ndat	no 47
#ndel	no -44	yes 59
#nden	no 73
#ndes	no 54
#ndez	no 144	unknown -53	yes -91
#ndic	unknown 55
#ndie	no 83	unknown -41	yes -41
#ndit	no -84	unknown 194	yes -129
#ndiv	no 51	yes -40
#ndon	no 109	yes -76
#ndor	unknown 101	yes -172
#ndra	no 145	unknown -54	yes -95
#ndri	no -145	yes 159
#nduc	yes 40
#ndul	no 71	yes -52
#ndus	yes 61
#neau	no 56	yes -43
#nees	unknown 60	yes -84
#nega	no -147	yes 161
#nege	no 59	yes -44
#neig	no 97	yes -59
#neim	no 65	yes -54
#nel>	no 45
#nell	unknown 54
#neme	no -134	unknown 124
#ner>	no -50	yes 54
#nera	no -41	unknown -40	yes 79
#netr	no -40	yes 54
#nett	yes 40
#neu>	no 154	unknown -46	yes -105
#neur	no -44	yes 64
#neus	no 49
#neuv	yes 42
#neve	no -41	yes 55
#nevo	no 118	yes -90
#nfan	no -62	yes 75
#nfin	yes 62
#nfla	no 72	yes -49
#nfle	no 58
#nfon	no -49	unknown 75
#nfor	no 45	unknown -51
#nfui	no 52	unknown -76
#ngea	no 98	yes -58
#ngel	no 80	yes -65
#nges	no 68
#ngli	no 189	yes -158
#ngo>	no -75	unknown 54
#ngou	no 85	yes -63
#ngs>	no 59	yes -45
#ngt>	no 42	yes -83
#ngue	yes 43
#nhal	no -61	yes 75
#nice	no -58	yes 73
#nich	no -50	yes 62
#nick	no -65	yes 94
#niec	no -68	yes 93
#nife	unknown 130	yes -209
#nika	no -48	yes 69
#nima	no 85	yes -57
#nior	unknown -46
#niqu	yes -50
#nir>	no -54	unknown 65
#nise	no 53
#niss	no -83	unknown -55	yes 133
#nist	unknown -51
#nite	no -54	unknown 191	yes -157
#niti	no 121	unknown -70	yes -78
#nitr	no -83	unknown 93
#nive	no -50	yes 72
#nlev	no 154	yes -125
#nnai	yes 43
#nnea	no 61	yes -61
#nnec	no 58
#nnee	no -56
#nnel	yes -76
#nnem	no -190	unknown 247	yes -113
#nner	no -63	yes 93
#nnes	no 75	yes -46
#nnet	no -68	yes 96
#nneu	unknown -40
#nnie	no -63	yes 86
#nniv	no -70	yes 107
#nnon	no 203	unknown -48	yes -157
#nnu>	no -130	unknown 101
#nnul	yes -53
#nnus	no 96	yes -85
#nobl	no -99	yes 124
#noeu	no -65	unknown -42	yes 106
#nois	no -116	yes 141
#nol>	no 103	yes -72
#nole	no 45
#nom>	unknown -49	yes 45
#noms	no -63	yes 84
#nonc	no 177	unknown -40	yes -136
#nond	no 67
#nora	no -42	yes 66
#norm	no 85	unknown -41	yes -46
#nos>	no -48	yes 77
#nota	no -63	yes 84
#note	unknown -47	yes 74
#noui	unknown -54	yes 50
#nous	yes 40
#nouv	no 46	unknown -59
#nove	no -56	unknown 41
#noye	no 94	yes -71
#nqua	no -94	unknown 165	yes -110
#nque	no -52	unknown 65
#nre>	no -78	unknown 115	yes -83
#nsab	no -163	yes 102
#nsai	no 156	unknown -41	yes -115
#nsat	no 234	unknown -51	yes -193
#nsci	no -138	unknown 161	yes -66
#nsfo	no 98	yes -72
#nsi>	no 84	yes -58
#nsie	no -51	yes 55
#nsio	no 64	yes -51
#nsme	yes 43
#nsoi	yes 46
#nspo	no -73	yes 99
#nsti	yes 65
#ntac	yes -66
#ntal	yes 49
#ntan	no -41	unknown -40	yes 81
#ntat	unknown -43	yes 59
#ntee	no -121	unknown -54	yes 176
#ntel	no 104	unknown -69	yes -40
#ntem	no -41	yes 58
#ntes	no 65	yes -50
#nthe	no 95	unknown -41	yes -53
#nti>	no -43	yes 75
#ntie	no 56
#ntif	yes 49
#ntil	no -44	unknown -57	yes 98
#ntim	no 91	yes -113
#ntin	no -123	yes 150
#ntis	no 57	unknown -47
#ntit	no -74	yes 86
#ntiv	no 44
#nto>	no -43	yes 56
#nton	no -52	yes 81
#ntro	no 46
#ntru	no 73	yes -65
#ntur	unknown 53
#nue>	no -84	unknown 55
#nues	no 172	yes -141
#nuit	no 45	yes -46
#nul>	unknown -46
#nula	no 72	yes -40
#nule	unknown 49	yes -57
#null	unknown -41
#nume	no -76	yes 98
#nus>	no 81	yes -56
#nver	yes 62
#nvie	no 44	yes -52
#nvit	no -80	yes 121
#nvoi	yes 55
#nvol	unknown 49
#nvoy	no -86	unknown 95
#nze>	no -47	unknown 66
#obe>	no -125	yes 143
#obil	no 78
#obje	no 96	yes -80
#oble	no -99	yes 124
#obo>	no -56	unknown 47
#obsc	no 161	yes -151
#obyl	no -64	yes 90
#ocad	no -69
#ocal	no 95	yes -78
#ocat	no -84	yes 114
#ocau	no 278	unknown -112	yes -199
#occu	no -53	unknown 78
#occy	no -135	yes 155
#oce>	no 222	unknown -60	yes -174
#oced	no 77	unknown -42
#oces	no -47	unknown 49
#ocha	no -65	yes 97
#ocia	no 218	yes -190
#ocie	no -169	yes 197
#ock>	no 68	yes -41
#ocke	no 40
#ocot	no 132	yes -112
#ocs>	no -45
#octe	no 164	yes -133
#ode>	unknown -42
#oeil	unknown 47
#oele	no 88	yes -72
#oeuf	no -44	unknown 52
#oeuv	unknown -52	yes 76
#ofan	no 104	unknown -43	yes -74
#ofes	unknown 84	yes -87
#offe	no -47	yes 70
#offr	no 45
#ogan	unknown -40
#ogra	no -168	unknown 84	yes 87
#ogue	no -225	unknown 100	yes 78
#oham	no -83	unknown 42	yes 41
#oid>	no 54	unknown -84
#oids	no -127	unknown 138
#oie>	no -44	yes 69
#oiff	no 51	yes -64
#oigt	yes -64
#oil>	no 198	yes -182
#oili	no -295	unknown -64	yes 324
#oin>	no -65	unknown 70
#oinc	no -101	unknown 151	yes -73
#oind	unknown 52	yes -70
#oing	no 49
#oins	unknown -48
#oisi	no -68	yes 96
#oiss	no 62
#oit>	yes -43
#oita	no 95	yes -67
#oite	yes 40
#oiti	no 49
#oitu	unknown 40
#oix>	no 113	unknown -49	yes -63
#oixa	no -84	unknown -53	yes 126
#ojet	no -103	unknown 125
#okay	no -96	unknown -44	yes 130
#ola>	no 47
#olai	no 82	yes -48
#olan	no 97	unknown -40	yes -57
#olee	no 59
#olei	no 47
#olen	unknown 139	yes -128
#oler	no -70	yes 98
#oles	no 82	yes -55
#oleu	no 78	yes -44
#oli>	no -66	yes 75
#olie	no -70	unknown 159	yes -151
#olin	no -64	unknown -50	yes 111
#oliv	no 67
#olle	no -50	yes 59
#olli	no 49
#oloc	no -75	yes 88
#olog	no -85	unknown 124	yes -95
#olum	no -58	yes 69
#omar	no -135	unknown 156
#omat	no 52	yes -85
#omba	no 123	yes -102
#ombi	unknown 80	yes -79
#omen	yes 64
#omi>	no -119	unknown -41	yes 142
#omie	no 189	yes -171
#omit	yes 47
#ommo	no -77	yes 109
#ommu	no -146	unknown 60	yes 85
#omob	no 72	unknown -44
#ompa	no -40
#ompe	no 41	yes -72
#ompl	no 54
#ompu	no 138	yes -101
#oms>	no -63	yes 84
#onai	no -40	yes 53
#once	unknown 40
#onch	no -244	yes 249
#onci	no -89	unknown -42	yes 122
#oncl	no 91	unknown 43	yes -143
#onct	no 153	unknown -42	yes -122
#ond>	no -50
#onda	yes 41
#ondi	yes 48
#ondr	no 71	unknown 58	yes -131
#one>	no 56
#ones	no -117	yes 155
#onfi	no -90	unknown -48	yes 140
#onfl	no 83	yes -64
#onfo	no -86	yes 116
#ong>	no -42	yes 70
#onge	no 98	yes -77
#ongu	no -125	yes 159
#onie	no -130	yes 156
#oniq	no 102	yes -115
#onis	no 79	yes -43
#onit	yes 51
#onni	no -63	yes 86
#onnu	no -92	unknown 110
#ono>	no 68
#onom	no 182	yes -163
#onsa	no -163	yes 102
#onsc	no -74	unknown 136	yes -79
#onse	unknown 57	yes -47
#onsi	no -44	yes 49
#onso	yes 42
#onsu	unknown -43
#onti	yes 41
#onvo	no -70	yes 92
#ood>	no -255	yes 272
#ook>	no 83	yes -54
#ool>	no -53	yes 65
#oord	no -63	unknown 86
#oote	yes 48
#opai	yes 67
#opel	unknown -71	yes 90
#opez	no -42	yes 63
#opin	no -186	yes 201
#opit	no -41
#opor	unknown 151	yes -170
#opos	no -240	unknown 150	yes 67
#opre	no 111	yes -78
#opri	no -51	yes 82
#opro	no -62	yes 49
#opti	no 192	unknown -59	yes -136
#orab	no -97	yes 110
#orag	no 43
#orai	no 159	yes -139
#oram	no -42	yes 66
#oran	no 63
#orat	no 71	yes -59
#orce	no 45	yes -40
#orch	unknown 40	yes -76
#ordo	unknown 59
#ordr	unknown 63
#orer	no -80	yes 105
#orge	no 50
#orgu	no 134	unknown -44	yes -89
#orig	no -150	unknown 182	yes -71
#orit	yes 54
#orma	no 67	unknown -46
#orme	unknown -43
#ormi	no -54	unknown 56
#orna	no 106	yes -85
#orne	no 237	unknown -60	yes -183
#orou	yes -44
#orpo	unknown 41
#orqu	no -66	yes 40
#orre	no 46
#orse	no 47
#orta	no 47
#orth	no -68	yes 94
#orts	no 74	yes -57
#ortu	no -58	unknown -47	yes 106
#osan	no -81	yes 96
#osco	no 132	unknown -43	yes -100
#oser	no -50	yes 73
#osie	no -290	unknown -54	yes 308
#osio	no 82	yes -50
#osit	unknown -46
#ospi	unknown 46	yes -92
#osqu	no -44	yes 62
#osso	no -45	yes 60
#oste	unknown -42
#otag	no 88	yes -68
#otal	no 51
#otan	no -78	yes 92
#otar	no -42	yes 71
#ote>	yes 46
#otea	no 188	unknown -42	yes -146
#oteg	no 107	yes -71
#oter	no -45	yes 67
#oteu	yes 48
#othe	unknown 66	yes -67
#otie	no -50	unknown -69	yes 94
#otis	no -88	unknown 153	yes -104
#otog	no -156	unknown 148
#oton	no 77	unknown -46
#otos	no 61	yes -42
#otre	no -49
#otta	no 90	yes -62
#otti	yes 57
#otto	no -46
#otul	no -73	yes 91
#otur	no -82	yes 81
#ouai	no -51	yes 59
#ouan	unknown -53	yes 79
#ouar	yes 57
#oube	unknown 75	yes -46
#ouce	no -52	yes 74
#ouci	unknown 62	yes -105
#oudr	no 49
#oued	no 97	yes -79
#oues	no 54
#ouet	no -80	unknown 95
#oueu	no -48	unknown -44	yes 88
#ouga	no 163	unknown -79	yes -131
#ouge	yes -45
#ouha	no -107	unknown 162	yes -102
#oui>	no -65	unknown 54
#ouie	yes 70
#ouir	no -100	yes 109
#ouis	no -139	unknown -48	yes 168
#oujd	unknown 94	yes -81
#oujo	unknown 67	yes -45
#ouk>	no 94	yes -67
#ouka	no 211	unknown -62	yes -147
#oul>	no -145	unknown -40	yes 180
#oulo	no 78	yes -59
#oume	unknown 161	yes -169
#oun>	no -42	unknown -82	yes 101
#oupa	unknown 209	yes -344
#oupi	no 88	yes -73
#oups	no -70	yes 93
#oupu	no 70
#ourc	unknown 58	yes -77
#oure	no -101	yes 134
#ourg	no -41
#ourm	yes 48
#ouro	unknown 130	yes -150
#ourr	no -41
#ouru	no 42
#ousi	no -45	yes 73
#oust	no 184	yes -156
#ousu	no 58	unknown -57
#outo	no 145	unknown -68	yes -106
#outr	no 134	unknown -69	yes -69
#outt	no -117	unknown 100
#ouva	unknown 83	yes -73
#oux>	no 51
#ouze	no -96	yes 113
#ouzn	no -48	yes 69
#ovem	no -56	unknown 41
#ovis	yes 47
#ovo>	no -62	yes 71
#owee	no -68	unknown 113	yes -67
#oxiq	no 108	yes -76
#oyag	no -45	yes 47
#oyal	no 87	yes -58
#oyan	yes 41
#oyen	no -94	yes 125
#oyer	unknown 117	yes -96
#oyes	no 50
#oyez	yes 51
#pact	no 53	yes -83
#pada	no 42
#page	no -79	yes 115
#pail	yes 52
#pali	no -103	yes 137
#pan>	no 53
#pand	unknown -46	yes 61
#pann	yes -53
#pano	no -42	yes 66
#pans	no 89	yes -62
#pant	no -113	unknown 106
#papa	no 117	yes -98
#papi	no -49	yes 78
#paqu	unknown -41	yes 49
#para	no 106	yes -68
#parf	no 60	yes -48
#pari	unknown 75	yes -41
#park	yes -40
#parl	yes 51
#parp	no 62	yes -48
#parq	no 64
#paru	no 74	yes -55
#past	no -102	unknown -40	yes 143
#pate	no -107	yes 141
#pati	no -52	yes 82
#paum	no 117	yes -92
#pauv	no 40
#pave	no 72	yes -104
#paye	no -116	unknown 67	yes 51
#pdt>	no 55
#peag	no -84	yes 119
#pech	no 114	yes -79
#pect	no -292	unknown -53	yes 317
#peda	yes 62
#pedi	unknown -92	yes 105
#pee>	no 73
#pein	unknown 58	yes -67
#pel>	no -47	unknown 66
#pell	no -51
#pelo	no 47	unknown -48
#peme	no 176	unknown -76	yes -110
#penc	no 66
#pend	yes -41
#pent	unknown 90	yes -124
#per>	no 48
#pera	no -49	yes 79
#perd	no 47
#perf	no 62	yes -43
#perg	no 69	yes -40
#peri	unknown -55	yes 52
#perm	unknown -42
#pero	no 88	unknown -44	yes -45
#perr	no -112	yes 132
#pert	no 46
#pes>	no 64	yes -43
#peta	unknown 63	yes -79
#pete	no -44	yes 64
#petr	no 79	yes -40
#peu>	no 62
#peug	no 44
#peur	no -67	yes 60
#peut	unknown 103	yes -142
#peux	no 91	yes -55
#pez>	no -42	yes 63
#phal	no 155	unknown -70	yes -91
#phe>	yes 40
#phie	no -55	unknown 130	yes -75
#phon	no 60
#phys	no 54	yes -41
#pian	no -85	yes 101
#pie>	no -79	yes 108
#piec	no -43
#piet	yes 56
#pige	no 55
#pile	unknown 46
#pili	no 113	unknown -55	yes -65
#pin>	no -48	unknown -41	yes 91
#pine	no -186	yes 201
#ping	yes 52
#pion	no 66	yes -41
#piqu	no 73
#pira	no 50
#pis>	no 75	yes -51
#pisc	no 98	yes -68
#piss	unknown 61	yes -58
#pist	no 49
#plaf	no -42	unknown 48
#plan	no 73	yes -44
#plaq	no 53
#plei	no 63
#plem	no 136	yes -98
#pleu	no -54	yes 76
#pli>	no -42	yes 60
#plic	no -163	unknown 217	yes -116
#plie	no 46
#plin	no 97	yes -55
#plir	no -66	yes 88
#plis	no -65	yes 83
#plom	no -48
#plor	no -69	yes 93
#plot	no 153	yes -115
#plu>	no 134	yes -97
#pneu	no 96	yes -69
#pock	no 40
#poel	no 88	yes -72
#poid	no -127	unknown 138
#poin	no -43	yes 73
#poit	no -126	unknown -43	yes 171
#poly	no -182	unknown -59	yes 223
#pomm	no 71	yes -50
#pond	unknown 115	yes -98
#pong	no 107	yes -71
#ponn	yes 43
#pons	no -109	yes 95
#pont	no 102	yes -64
#pore	yes -40
#posi	unknown -46
#poss	unknown 47
#post	no 85	yes -53
#pot>	no 47
#pote	unknown -60	yes 48
#pots	no 85	yes -58
#poub	unknown 75	yes -46
#pouc	no -75	yes 100
#poul	no 113	yes -94
#poup	no -84	unknown -71	yes 111
#pout	no 134	unknown -69	yes -69
#pouv	no 82	unknown -73
#ppem	no 131	unknown -69	yes -65
#ppli	no -52	yes 71
#ppre	no -42	yes 62
#ppri	no 140	yes -119
#prea	no 86	yes -47
#pref	yes 62
#prei	no 43
#prej	yes 48
#pren	no 60
#pret	no -70	yes 90
#prev	unknown 61	yes -55
#pri>	yes 43
#prie	yes 63
#prim	no -58	unknown 141	yes -105
#prin	yes 64
#prio	no -60	yes 83
#priu	no 117	unknown -44	yes -76
#pro>	unknown 63	yes -116
#prog	no -68	unknown -45	yes 95
#proj	no -169	unknown 98	yes 81
#prom	no 86	yes -65
#prot	no 45	unknown -41
#prov	no -44	unknown -44	yes 87
#ptab	unknown -43
#ptem	no 60
#pteu	no 126	unknown -64	yes -62
#ptic	no 93	yes -56
#ptio	unknown -57	yes 44
#ptur	no -78	yes 110
#publ	unknown 135	yes -105
#pui>	no -184	unknown 75	yes 61
#pulv	no 139	yes -120
#pure	unknown 42	yes -72
#pyja	no 86	yes -66
#quag	no 44
#quai	no -82	unknown 48
#quar	no 43	yes -67
#quel	yes -53
#quer	no -56	unknown 58
#ques	no -72	unknown 52
#queu	yes 48
#quie	no 90	yes -54
#quil	no -60	yes 86
#quin	no -86	unknown 79
#quip	no -60	unknown -40	yes 98
#quoi	unknown 50
#qure	no 98	unknown -56
#raba	unknown 46	yes -54
#rabi	no -170	yes 192
#rabo	unknown -101	yes 58
#rac>	no 103	yes -70
#raca	unknown -40
#racc	no -136	unknown 98	yes 50
#race	unknown 83	yes -96
#racl	yes 47
#raco	no 42
#rada	no 73	unknown -42
#radi	no 45
#rado	no -86	yes 97
#rafa	no -136	unknown 57	yes 79
#rafe	no 89	yes -73
#rafl	yes -51
#ragi	no 79	unknown -42
#rahi	yes 47
#rail	no 212	unknown -60	yes -167
#raim	no 112	yes -99
#rake	no -178	unknown 115	yes 49
#rall	no 86	yes -69
#ramb	unknown 57
#rame	no 76	yes -49
#ramw	no -78	unknown -44	yes 117
#ran>	no 42
#rane	no 97	yes -75
#ranq	no -46	yes 70
#rant	yes -46
#raph	no -97	unknown 100
#rapl	no 88	yes -68
#rard	yes 43
#ras>	no -57	unknown 96	yes -41
#rasb	no -49	yes 66
#rase	no 63
#rat>	no 46	unknown 43	yes -89
#rate	no 98	yes -78
#rato	no 54
#ratt	no -83	yes 112
#raum	no 59	yes -46
#rava	no 54
#ravi	unknown 55	yes -51
#rax>	no 95	yes -69
#ray>	no 118	yes -90
#raye	no 52
#rayu	yes 42
#rbag	no -51	unknown 66
#rbal	no -85	yes 55
#rber	no 57	yes -44
#rbnb	no -196	unknown -44	yes 215
#rbon	no 53
#rbre	no -51
#rcad	no -142	yes 157
#rcea	no 85	yes -56
#rcem	unknown -43
#rcer	no 72	yes -56
#rces	unknown 77	yes -55
#rcha	yes 61
#rchi	yes 52
#rcho	no 64	unknown -40
#rchu	no 258	yes -248
#rcie	no 40
#rcil	unknown 115	yes -152
#rcle	no -51	unknown 164	yes -191
#rcui	no 68	yes -44
#rcut	no -40
#rdag	no -124	yes 140
#rdai	no -136	yes 165
#rdan	no 50	unknown -78
#rdee	no 112	unknown -64	yes -47
#rdem	no 196	unknown -62	yes -131
#rder	no -53
#rdes	no 143	yes -132
#rdia	no -149	unknown 135
#rdit	no -83	yes 109
#rdoi	no 55
#rdre	unknown 63
#rds>	no 57	unknown -63
#rdue	no 40
#reak	no 64	yes -41
#real	no 116	unknown -91
#rebi	no 116	yes -93
#rebo	unknown -46	yes 84
#rebr	unknown -67	yes 75
#reca	no 53	yes -41
#rece	unknown 97	yes -96
#rech	no -151	unknown 188	yes -71
#reci	unknown -44
#recl	no -193	yes 208
#reco	no -74	yes 90
#rect	no -45	yes 69
#recu	yes 46
#rede	no 212	yes -184
#rees	no 176	unknown -46	yes -130
#ref>	no -83	yes 86
#refo	no 46
#rega	no -69	unknown 57
#regl	no 58	yes -43
#regu	no -108	yes 138
#reil	no 77	yes -50
#reju	yes 48
#rel>	unknown -50	yes 41
#rele	no -40	yes 41
#rell	no -54	unknown 133	yes -103
#relo	no 102	yes -86
#remi	yes 42
#remp	yes 43
#rend	no 59
#rene	no -44	yes 78
#reni	no 106	yes -88
#renn	no 47
#reno	no -77	yes 101
#reol	no -61	unknown 108	yes -50
#repe	no 63	yes -41
#repi	no 170	yes -137
#repo	unknown 51	yes -56
#repr	no -95	unknown 129
#rer>	no 44
#rere	no 44
#resc	no -173	unknown 121
#resi	no -78	unknown 103
#resp	no -70	yes 77
#resq	no 81	unknown -62
#rest	unknown 45
#resu	unknown -43
#reta	no -42	unknown -42	yes 82
#rete	yes 44
#reti	no 82	yes -62
#rett	no 96	yes -55
#reui	no 164	yes -144
#reur	yes 41
#reux	no -47	unknown -48	yes 96
#revi	no -121	unknown 115
#revo	no 95	yes -67
#revu	no 129	yes -90
#rfai	no 51
#rgea	no -65	unknown -43	yes 103
#rger	no -59	yes 97
#rges	no 120	yes -99
#rgeu	no 230	unknown -55	yes -179
#rgi>	no 40
#rgla	no 72
#rgol	no 47
#rgon	no -57	unknown 53
#rgue	no 134	unknown -44	yes -89
#rgui	no 107	yes -92
#rham	no 53
#riad	unknown 55
#riag	yes 56
#rian	yes 49
#ribl	unknown -52
#ribu	no 47
#rico	no 113	unknown -40	yes -75
#ricu	unknown -50	yes 61
#riee	yes 55
#riem	unknown -72	yes 60
#ries	unknown -48	yes 79
#riet	yes 72
#rieu	no 44
#riez	no -76	unknown 176	yes -180
#rif>	no 66	yes -42
#riff	no -40	unknown -44	yes 81
#rifi	no 110	unknown -41	yes -63
#riga	no 61	yes -40
#rigi	no -148	unknown 163
#rika	no 77	yes -64
#ril>	unknown 47
#rim>	no -123	unknown -67	yes 169
#rima	no -55	yes 78
#rime	no -115	unknown 173	yes -102
#rimi	no 78	yes -49
#rin>	no -76	unknown 101
#rina	unknown -80	yes 102
#rinc	no -114	unknown -48	yes 149
#rine	yes 62
#ring	no 40
#rio>	no -112	yes 141
#rior	yes 43
#riot	no -119	yes 136
#riph	yes 57
#ripl	no 46
#ripo	yes 52
#rir>	no 68	yes -46
#rira	no 46
#riss	no 76	yes -47
#rist	yes 59
#rit>	yes 49
#riti	no 46
#rium	no 48
#rius	no 117	unknown -44	yes -76
#riva	no -85	yes 118
#rive	no 40
#rivi	no 71	yes -55
#rjan	no -58	yes 87
#rlai	no -107	yes 123
#rlan	no 74	yes -62
#rle>	yes 46
#rlen	no 113	unknown -50	yes -72
#rlin	no -66	unknown 40
#rmac	unknown 115	yes -123
#rmai	no 48	unknown -46
#rman	no 143	yes -120
#rmee	no 44
#rmel	no 125	unknown -86	yes -42
#rmen	no -64	yes 101
#rmer	no 52
#rmet	no 76	yes -44
#rmi>	no -99	unknown 106
#rmie	no 61
#rmiq	no 99	yes -79
#rmir	yes 44
#rmoi	no 67	yes -48
#rnad	no 106	yes -85
#rnai	no -78	yes 104
#rnan	yes 44
#rne>	yes 41
#rnee	no 119	unknown -41	yes -82
#rnel	no -65	yes 85
#rner	no -50	yes 69
#rnis	no 69	unknown -44
#rnou	no 63	yes -45
#robe	no -104	yes 122
#roca	no -87	yes 54
#rof>	unknown -40	yes 50
#rofa	no 104	unknown -43	yes -74
#rofe	unknown 84	yes -87
#rogr	no -68	unknown -45	yes 95
#roi>	no 126	yes -100
#roid	unknown 55	yes -64
#roir	no 43
#roix	no 137	unknown -58	yes -85
#roje	no -169	unknown 98	yes 81
#role	yes 42
#roma	no -146	unknown 169	yes -106
#romi	no -85	unknown -45	yes 111
#romp	no 149	unknown -40	yes -113
#ron>	no 45
#ronc	no -114	yes 134
#rond	yes 49
#roni	no -92	yes 123
#ronn	unknown 67	yes -85
#rons	no 185	yes -164
#ropo	no -180	unknown 191	yes -48
#roqu	no -94	yes 122
#rosa	no -62	yes 88
#rose	no 92	yes -67
#ross	no -56	yes 42
#rotu	no -73	yes 91
#rou>	no 71	yes -62
#roue	yes 66
#rouf	no -116	yes 136
#roul	no -43
#roup	no -62	yes 84
#rovi	yes 40
#roye	no 58
#rpai	no 62	yes -48
#rpen	no 71	unknown -40
#rpor	yes -47
#rqui	no 148	unknown -60	yes -109
#rrag	no 66	unknown -52
#rrai	unknown -42
#rrak	no -178	unknown 115	yes 49
#rran	no 53
#rrea	no 89	yes -65
#rrec	no -66	unknown 55
#rref	unknown -40
#rrel	no 60
#rrer	no 93	unknown -94
#rres	no 42
#rreu	unknown -43
#rri>	no -230	yes 247
#rrib	no -41	unknown -81	yes 96
#rrig	no 127	yes -93
#rrit	no -158	yes 172
#rros	yes 59
#rrou	no -44	yes 80
#rsau	no 42
#rse>	no -42	yes 65
#rsee	unknown 44	yes -41
#rsei	no -88	yes 56
#rsem	no 121	yes -83
#rser	no 89	unknown -66
#rses	no -43	unknown 145	yes -118
#rsio	no 78	yes -56
#rso>	no -132	yes 150
#rtab	no 88	yes -66
#rtag	no 93	yes -74
#rtai	no 60
#rtea	no -68	yes 77
#rteb	no -76	unknown 138	yes -122
#rtef	no 68	yes -57
#rtei	no -66	unknown 159	yes -106
#rtem	no -78	yes 62
#rter	yes 56
#rtes	no 52
#rtho	no -68	yes 94
#rti>	yes 43
#rtic	no -62	unknown -61	yes 116
#rtif	no -157	unknown 69	yes 91
#rtig	no -62	yes 86
#rtir	no -44
#rton	no 125	yes -87
#rts>	no 96	yes -74
#rtur	no 75	yes -53
#ruc>	unknown 135	yes -181
#ruch	unknown -71	yes 56
#ruck	no -187	yes 198
#ruel	no -97	unknown -55	yes 149
#ruis	no -63	yes 81
#ruit	no 70	yes -41
#rula	no 93	yes -70
#rune	no -50	unknown 110	yes -64
#rupt	no -68	yes 104
#ruri	no 42
#rus>	no 42
#ruti	no 113	unknown -60	yes -57
#ruxe	no -175	unknown 179
#rvat	yes 57
#rve>	no 60	yes -99
#rvec	no 194	yes -174
#rvei	no -171	yes 145
#rveu	unknown 74	yes -86
#rvie	no 51	unknown -45
#rvoi	no 97	yes -73
#sabi	no -140	yes 89
#sabl	no -58	unknown 87
#sabo	no 96	yes -62
#sac>	no 47
#saco	no 69	yes -58
#sacs	no 95	yes -56
#saig	no -95	unknown 62
#sail	no 63	unknown -72
#sair	unknown 70	yes -47
#sait	unknown 46
#sala	no -58
#sale	no -65	yes 96
#sall	no -56	unknown 55
#salu	no 62	yes -47
#san>	unknown -40	yes 83
#sand	no -63	yes 76
#sang	no 53	yes -53
#sani	no 46
#saou	no -100	yes 109
#sapi	no 44	unknown -42
#sati	unknown 97	yes -86
#saut	no -56
#sauv	no 183	yes -165
#sava	no 40
#savo	unknown 63
#saye	no 77	yes -65
#sbon	no 69	yes -42
#sbou	no -49	yes 66
#scab	no 40
#scal	yes 53
#scin	no 98	yes -68
#scol	no 113	yes -82
#scop	no 132	unknown -43	yes -100
#scri	no -74	unknown 61
#sean	no 63	unknown -64
#seau	no 77	yes -57
#sec>	no 108	yes -93
#sech	no 149	yes -123
#secs	no 188	yes -177
#sect	yes 57
#secu	no 147	yes -128
#sef>	no 73	yes -61
#sejo	no 81	unknown -40	yes -41
#sel>	unknown -56	yes 51
#sele	no -104	yes 126
#sell	no 83	yes -51
#sema	no -55	unknown 72
#semi	no -81	unknown 114	yes -55
#senc	unknown -42	yes 65
#sens	no -88	yes 111
#sepo	no 56
#sequ	no -319	unknown 150
#sera	no -106	unknown 112
#seri	no -65	yes 88
#sero	no 59	yes -43
#sert	no 74
#serv	yes -42
#sesp	no -58	unknown -54	yes 90
#sett	no 53
#sez>	no -48	yes 48
#side	no -66	unknown 58
#sidi	no 46	unknown 138	yes -168
#sieg	no 40
#sien	no 68	yes -50
#sier	yes 69
#sies	no -50	unknown -48	yes 94
#siet	no 94	yes -63
#sieu	yes 42
#sile	no 83	yes -52
#sili	no -223	unknown 222	yes -105
#sin>	no -87	yes 112
#sina	no 55
#sini	unknown -66
#sino	no -58	yes 82
#sins	yes 48
#sis>	no 159	yes -133
#siss	no 77	yes -80
#sist	unknown 41
#site	no 54	yes -42
#siti	unknown -46
#situ	no -42	yes 81
#sive	no 56
#six>	yes -59
#ski>	no 106	yes -80
#sla>	no -86	yes 121
#slt>	unknown -50	yes 57
#sme>	no 44
#smet	yes 42
#soci	no -93	yes 122
#soeu	no -60	yes 92
#soig	no 68	unknown -47
#soin	no -54	yes 96
#soix	no -84	unknown -53	yes 126
#sola	no 53	unknown -44
#soll	yes 43
#somm	yes -41
#sone	no 60	yes -44
#sono	no 93	yes -57
#soph	no 127	yes -149
#sors	unknown 95	yes -86
#souc	no -43	unknown 116	yes -90
#souh	no -107	unknown 162	yes -102
#souk	no 94	yes -67
#soul	unknown 61	yes -81
#soup	no 96	yes -75
#sour	no -46	unknown 43
#sout	no 122	yes -91
#souv	no -148	unknown 175	yes -43
#spar	no 62	yes -43
#spec	no -239	unknown -41	yes 264
#spen	no 61	yes -43
#spit	unknown 46	yes -92
#spon	no -120	yes 84
#spor	no 42
#squ>	no 61	yes -48
#ssai	no -41	unknown 80	yes -41
#ssan	no 48
#ssao	no -100	yes 109
#ssea	no 122	yes -99
#ssee	unknown 41	yes -45
#ssef	no 73	yes -61
#ssem	no 51
#ssep	no 56
#sses	no 40
#sset	no 60
#sseu	yes 56
#ssez	no -53	unknown -41	yes 95
#ssib	unknown 47
#ssif	no 68	yes -43
#ssio	yes -76
#ssis	yes -65
#sson	no 44
#ssos	no -45	yes 60
#ssou	no -63	yes 90
#ssui	no -112	unknown 101
#ssus	no -57	yes 44
#stac	no 83	yes -73
#stad	no -102	yes 61
#stag	no -101	unknown -60	yes 150
#stai	no -186	unknown 255	yes -113
#stan	no -41	yes 56
#stau	unknown 89	yes -94
#stee	no -82	yes 99
#stel	no 183	yes -164
#stem	no -116	unknown 192	yes -144
#stes	unknown 46
#steu	no -56	yes 71
#stim	yes 45
#stio	no -93	yes 117
#stit	yes 65
#sto>	no 110	unknown -42	yes -69
#stoc	no 85	yes -58
#stoi	no -40	yes 58
#stop	yes 49
#stor	yes 57
#stra	unknown 47	yes -59
#stre	unknown -40	yes 47
#stri	no 48
#stro	no 46
#stru	no 142	unknown -63	yes -79
#subi	no 76	unknown -40	yes -43
#subt	no 75
#sucr	no 82	yes -54
#sui>	no 84	yes -59
#suie	no -41	unknown 42
#suiv	no 111	unknown -56	yes -56
#sume	yes 49
#supe	no 122	yes -90
#sura	yes 54
#surg	no 40
#surs	no 42
#surt	no 59	yes -46
#surv	yes -49
#sus>	no -57	yes 44
#sush	no -46	yes 58
#sutu	no -87	yes 113
#suv>	no -61	yes 76
#svp>	unknown 47	yes -86
#symp	no -89	yes 114
#synd	no -72	unknown 59
#tach	no -104	unknown 106
#tact	yes -66
#tade	no -116	yes 65
#tage	no 76	yes -47
#tagn	no 117	yes -96
#tags	no 70	yes -44
#tagu	no 98	yes -75
#tai>	no -40	yes 63
#tail	no 81	yes -45
#tair	no -67	yes 64
#tais	unknown 50	yes -49
#tal>	no -61
#tale	no 53
#tali	no 66	yes -89
#talo	no -63	yes 78
#talu	no 71
#taly	no 90	yes -57
#tamp	yes 43
#tan>	no -53	yes 94
#tanb	no 97	unknown -59
#tanc	unknown -55	yes 93
#tane	no 41	unknown 44	yes -95
#tang	no 68	unknown -49
#tape	yes 46
#tapi	no 82	yes -57
#tass	no 49	unknown 64	yes -132
#tat>	no -47	yes 54
#tata	no -185	unknown 238	yes -154
#tate	no 79	unknown 53	yes -134
#tati	no -41	unknown 63
#tats	no -67	yes 87
#taur	no -51	unknown 101	yes -79
#tche	no 55
#tcl>	yes 40
#teau	no 44
#tebr	no -76	unknown 138	yes -122
#tech	no -102	unknown 94
#tees	no -104	yes 130
#tefe	no 68	yes -57
#tege	no 71
#teil	no -111	unknown 92
#tel>	no 70	yes -41
#tela	no -83	unknown 79
#tele	no 42
#tell	no 99	unknown -46	yes -52
#temo	no -64	unknown 156	yes -100
#tene	no 93	yes -70
#teni	yes 63
#tens	no 62	yes -49
#tenu	no 61	yes -46
#terd	no -83	yes 109
#tere	unknown 104	yes -72
#tern	unknown 66
#terp	no -142	yes 158
#ters	no 79	yes -55
#tesl	no -86	yes 121
#tess	no -98	yes 117
#tete	no 97	yes -71
#teui	no -158	yes 176
#teus	unknown -40
#text	no -70	yes 90
#tez>	no 80	yes -61
#the>	unknown -41
#theq	no -112	unknown 136
#ther	unknown 43	yes -69
#thes	no 177	unknown -53	yes -123
#tibi	yes 57
#tici	no 93	yes -56
#tie>	no 50
#ties	yes 40
#tifi	no -112	unknown 64	yes 48
#tifs	no 153	unknown -61	yes -91
#tige	no -62	yes 86
#tign	no 41
#til>	no 75	yes -55
#tile	unknown 46	yes -67
#tili	yes 47
#till	unknown -58	yes 90
#tils	no 74	yes -52
#tine	yes 50
#tinu	no -116	yes 138
#tir>	no -48
#tira	no -145	yes 174
#tire	no 72	yes -79
#tisa	no -89	unknown 102
#tism	no 70	yes -55
#tiss	no -123	unknown 49	yes 83
#tist	no 68	unknown -59
#tit>	yes 40
#titu	no -57	yes 97
#tock	no 85	yes -58
#togr	no -156	unknown 148
#toil	unknown 54
#toit	no 42	unknown 40	yes -82
#tole	no 81	yes -49
#toli	no -48	unknown 153	yes -165
#toma	no 62	yes -94
#tomo	no 72	unknown -44
#tonn	no 93	unknown -41	yes -50
#tons	no 160	unknown -42	yes -117
#top>	yes 49
#torc	unknown 74	yes -80
#tord	no 63
#torn	no 106	yes -85
#toro	yes -44
#tort	yes 61
#tos>	no 43
#tot>	no 55
#tota	no 51
#tou>	yes 59
#toua	no -81	unknown -110	yes 170
#touf	no 116	unknown -48	yes -67
#touj	unknown 67	yes -45
#toul	yes 47
#toun	no 47
#toxi	no 75	yes -48
#toye	no -246	yes 275
#tra>	no -92	unknown 117	yes -60
#trac	no 40
#trad	no -56	unknown -43	yes 97
#trag	no -40	yes 70
#tral	no 144	unknown -45	yes -101
#tram	yes 47
#tran	no 41
#trap	no 97	yes -78
#tras	no -49	yes 66
#trat	unknown 49	yes -75
#trau	no 65	yes -46
#treb	no -105	yes 122
#trei	no -47	unknown -58	yes 82
#tren	no -41	yes 72
#trer	no 74	yes -49
#treu	no 113	yes -101
#trib	no 61
#tric	yes 52
#trie	no 64	unknown -49
#trin	yes 54
#triq	no 48
#tris	no 70	yes -60
#tro>	unknown 60
#troc	no 133	yes -102
#trom	no 120	yes -105
#tros	no 67	unknown -47
#trov	yes 55
#truc	no -59	unknown 63
#trui	no 49
#trus	no 73	yes -65
#ttac	no 47
#ttai	no 72	yes -46
#ttei	yes -47
#ttel	no -76	unknown -51	yes 125
#ttie	unknown -45
#ttin	yes 57
#ttoy	no -88	unknown -46	yes 120
#ttra	no 111	yes -91
#ttre	no 55	unknown -44
#ttu>	no -44	yes 75
#tudi	no -78	unknown 75
#tue>	no -82	yes 44
#tuel	unknown 54	yes -65
#tuil	no 45
#tule	no -73	yes 91
#tur>	no 196	unknown -88	yes -127
#tus>	no 97	yes -75
#tute	no -106	yes 122
#tutr	no 133	unknown -57	yes -89
#tuya	yes 50
#uage	no -73	yes 107
#uait	no -115	unknown 94
#uant	no -86	yes 120
#uara	no 89	yes -100
#uart	unknown 49	yes -74
#uati	yes 47
#ubel	unknown 75	yes -46
#uber	no -61	yes 88
#ubi>	no 76	unknown -40	yes -43
#ubla	yes 48
#ubti	no 75
#ucar	no -104	yes 123
#uce>	no -51	yes 73
#ucem	yes 47
#uces	no -69	yes 91
#ucha	no -59	unknown 179	yes -144
#ucis	no 110	yes -72
#uck>	no -187	yes 198
#ucou	unknown -41
#ucre	no 82	yes -54
#ucte	yes 54
#ucti	no 160	yes -121
#udie	unknown 79	yes -73
#udit	no 160	unknown -46	yes -123
#udra	no 76
#udro	no 162	unknown -66	yes -105
#ued>	no 108	yes -90
#ueil	no 55	unknown -57
#uel>	yes -43
#uell	no -107	unknown 41	yes 64
#uelq	no 56	yes -89
#uer>	yes -40
#uere	no 105	yes -93
#ueri	no 66
#uest	no -114	yes 145
#uete	no -79	unknown 157	yes -108
#ueue	yes 72
#ueur	no -74	unknown 83
#ueus	no -118	yes 141
#uffa	no 62
#uffr	yes 56
#ufil	no 57
#ugie	no 71	yes -58
#uhai	no -107	unknown 162	yes -102
#uil>	no 89	yes -69
#uile	no 52
#uinz	no -98	unknown 87
#uipe	no -97	unknown -53	yes 137
#uira	no -100	yes 109
#uire	no 64	yes -46
#uisa	yes 42
#uisi	no 52
#uisq	unknown 129	yes -189
#uiss	no -67	yes 99
#uits	no 89	yes -52
#uitt	no 79	yes -44
#uiva	no 75	unknown -106
#uivi	no 161	yes -138
#uivr	no 54
#ujda	unknown 94	yes -81
#ulah	no -47	unknown -50	yes 89
#ulat	unknown -49	yes 65
#ulee	no 57
#ulen	no 219	unknown -94	yes -167
#uler	no -148	unknown 57	yes 85
#ulet	no 53
#uleu	no 89	yes -54
#ulie	no -106	unknown -53	yes 159
#ulla	no -61	unknown 48
#ulle	unknown -42
#uloi	no 101	yes -80
#ulot	no 71	yes -47
#ulpt	no -104	yes 116
#uls>	no 84	yes -69
#ult>	no -83	yes 107
#ulta	unknown -48
#ulus	no 113	yes -81
#ulve	no 139	yes -120
#umai	no 91	unknown -48	yes -41
#umat	unknown 100	yes -78
#umen	unknown 71	yes -111
#umer	no -58	yes 80
#umes	no 91	unknown -57
#umid	no -51	unknown 99	yes -58
#umie	unknown 82	yes -136
#umul	no 100	yes -72
#unal	no -212	unknown 85	yes 134
#uner	unknown -48	yes 57
#unet	no 48
#uni>	no -80	yes 98
#unic	no 58
#uoi>	unknown 59
#upan	no -174	unknown 125
#upee	unknown -48
#uper	no 44
#upie	no 58	yes -41
#uppo	no 58
#ups>	no -67	yes 90
#uptu	no -68	yes 104
#upur	no 70
#urag	no -82	yes 99
#urai	no -42	unknown 54
#urci	unknown 115	yes -152
#urde	no 117	unknown -52	yes -65
#urdi	no 121	yes -98
#urea	unknown 44
#uree	no 71	unknown -42
#urem	no -50	unknown 152	yes -171
#ureo	no -69	unknown 117	yes -52
#uret	no 57
#urez	no -85	yes 104
#urg>	yes 55
#urgi	no 42
#urgo	no -57	unknown 53
#urie	unknown 91	yes -81
#urik	no 77	yes -64
#urir	no 71	yes -55
#uris	no -44	yes 69
#urit	no 96	yes -102
#urle	no 40
#urmi	yes 48
#urna	no -68	yes 91
#urni	no 44
#uron	unknown 130	yes -150
#uros	unknown 45
#urqu	no 203	unknown -162	yes -91
#urre	no -222	yes 249
#urri	unknown 56	yes -66
#ursa	no -100	unknown 119
#urse	unknown 52	yes -43
#urt>	yes 64
#urta	no 76
#urte	yes -42
#urto	no 46
#urtr	no 113	unknown -68	yes -50
#uru>	no 42
#urve	yes -49
#usag	no 133	unknown -58	yes -84
#uscu	no 54
#usee	no -133	unknown 201	yes -69
#user	no -60	unknown -53	yes 109
#ushi	no -46	yes 58
#usin	no -49	yes 77
#usiq	yes 41
#usko	yes 56
#ussa	unknown -62	yes 68
#usta	no 83	yes -73
#uste	yes 48
#ustr	no -46	yes 79
#usu>	no 58	unknown -57
#utan	no 196	unknown -45	yes -153
#utea	no 81	yes -51
#utee	no -155	unknown 83	yes 58
#utei	no 51
#uter	yes 44
#uteu	unknown 53
#utez	no 133	yes -111
#uti>	no -40	unknown 62
#utie	yes 40
#utif	no 115	yes -81
#util	no 43	yes -49
#utio	no -112	yes 134
#utis	no 45	unknown -65
#uto>	no -73	unknown 53
#utom	no 52	yes -65
#uton	no 145	unknown -68	yes -106
#utri	no 114	unknown -45	yes -74
#utte	no -120	unknown 116
#utti	unknown -45
#utu>	no 110	yes -94
#utue	no -100	unknown 42	yes 59
#utur	no -59	yes 89
#utus	no 52
#uvai	no 43	yes -69
#uvan	no -44	yes 73
#uve>	unknown 48	yes -58
#uvee	unknown -115	yes 116
#uvel	unknown -40
#uven	no -110	unknown 58	yes 56
#uvet	no -55	yes 75
#uvra	yes 42
#uvre	no 53
#uvri	no -66	yes 89
#uxe>	no 115	yes -91
#uxel	no -175	unknown 179
#uxie	no -49	yes 84
#uyau	yes 50
#uze>	no -96	yes 113
#uzni	no -48	yes 69
#vacc	no -70	yes 84
#vach	no 60
#vage	no -73	yes 94
#vagu	no 127	yes -98
#vaie	no 41
#vail	no 67	yes -47
#val>	yes 59
#vale	unknown -43	yes 66
#vali	no 64	unknown -46
#van>	no 73	unknown -45
#vanc	no 40	yes -79
#vand	no 53
#vane	no 72
#vann	no 89	yes -65
#vano	no -46	unknown -63	yes 106
#vard	no -56	yes 75
#vase	no -173	yes 191
#vate	no -183	yes 209
#vaut	no 102	yes -85
#vaux	yes 43
#veau	no 50	unknown -42
#vecu	no 166	yes -147
#vee>	no 52	unknown -47
#vehi	no -43
#vel>	no -235	unknown -73	yes 256
#vell	no -44	unknown -49	yes 92
#velu	no 63	unknown -47
#vemb	no -56	unknown 41
#veme	unknown -54	yes 45
#vena	no -86	unknown 41	yes 44
#veni	no -48	unknown 60
#vent	no -52	unknown 44
#verb	no -107	yes 85
#verc	no -51	unknown 164	yes -191
#verg	no 63
#veri	no 48
#vern	no 153	unknown -73	yes -94
#ves>	no 50
#vest	no 243	unknown -65	yes -211
#vete	unknown -64	yes 82
#veu>	no -55	unknown -86	yes 114
#veur	no -117	unknown 63	yes 56
#veux	no -76	yes 116
#vez>	no -106	yes 86
#vica	yes 44
#vict	unknown -45
#vida	no 87	yes -75
#vidu	no 51	yes -40
#vie>	unknown 44	yes -60
#viei	no 53	unknown -58
#vien	no -62	unknown 69
#viet	unknown -49	yes 67
#vif>	no 99	yes -85
#vign	no 79	yes -55
#vill	yes -41
#vin>	no -59	yes 81
#ving	no 71	yes -100
#viol	no -54	unknown 78
#vion	yes 40
#vira	no 52
#vis>	no 62
#visa	unknown 109	yes -71
#visi	no 50
#vita	no 152	unknown -61	yes -92
#viva	no 107	yes -85
#vive	no 93	yes -79
#voca	unknown -41
#voie	no -61	yes 83
#voir	yes -58
#vois	no -91	yes 109
#voit	unknown 41
#vol>	yes -48
#vola	no 114	yes -75
#volo	yes 48
#volu	no -58	yes 69
#vomi	no -85	yes 119
#vont	no -41	yes 54
#votr	no -130	unknown 135
#voud	no 77	unknown -42
#voue	unknown -40	yes 65
#voye	no -87	unknown 87
#vrac	no 107	yes -79
#vrag	no 94	yes -67
#vrai	unknown 57
#vran	yes 67
#vre>	no -60	yes 76
#vres	no -135	unknown -47	yes 178
#vril	unknown 47
#vtc>	no -58	unknown -62	yes 109
#vtt>	no 48
#vue>	no 44
#wa7e	no 79	yes -52
#way>	no -118	unknown -64	yes 176
#week	unknown -54
#ween	no -68	unknown 113	yes -67
#xact	no -119	yes 129
#xant	no -54	unknown -47	yes 95
#xcus	no -65	yes 85
#xell	no -114	unknown 156	yes -67
#xiem	no -43	yes 77
#xige	no -158	unknown 206	yes -105
#xiqu	no 108	yes -76
#xpli	no -118	unknown 190	yes -102
#xpre	no -106	yes 142
#yais	no -49	unknown 89	yes -56
#yale	no 91	yes -61
#yali	no -132	yes 157
#yan>	no -99	yes 109
#yant	yes 50
#yari	no -56
#yau>	yes 61
#ycee	yes -40
#yee>	no 95	yes -97
#yees	no -81	yes 102
#yen>	no -81	yes 111
#yer>	unknown 70	yes -62
#yes>	no 50
#yeur	no 113	yes -77
#yeux	no -63	unknown 55
#yjam	no 86	yes -66
#ylet	no -64	yes 90
#ympa	no -59	yes 79
#yndi	no -72	unknown 59
#yon>	unknown 88	yes -67
#yous	no 106	yes -91
#ype>	no -53	yes 73
#ypes	no 54	yes -47
#yseu	no 155	unknown -54	yes -107
#ysiq	no 54	yes -41
#yste	no -157	unknown 246	yes -166
#ytiq	no 69	yes -43
#yure	yes 42
#zard	no 55
#zell	no -134	yes 152
#zero	no -42
#znik	no -48	yes 69
#zoe>	no 69	yes -50
#zon>	no -89	unknown 198	yes -148
#zrou	no 162	unknown -46	yes -128
0	no 187	unknown -100	yes -97
00	no 42
000	yes 41
06	yes 50
10	no -142	unknown 147
100	no 75	yes -42
11	no -45	unknown 72
11h	no -49	unknown -97	yes 142
12	no -69	unknown -41	yes 109
125	no 41
13h	no 68	yes -56
13h15	yes 51
14h	no 57
15h	no -63	yes 101
17	yes 54
17h	no 87	yes -76
17h30	no -85	yes 95
17h45	unknown -44
18	unknown 64
180	no 189	unknown -46	yes -156
18h	unknown 42
19	no 87	yes -75
199	yes 47
19h	no -42	yes 75
1er	no 77	yes -47
1h	no 91	yes -79
2	yes -40
20	unknown 45
2019	unknown 91	yes -77
20h	no -175	unknown 143
20h30	no -142	yes 169
21	no -42	yes 65
21h	unknown 153	yes -148
22	no 85	yes -56
23	no 76	unknown -45
23h	no 54
23h10	no 69	yes -46
23h30	no 113	unknown -60	yes -62
24	no 53
250	no -121	yes 131
26	no -173	unknown 152
28	no -54	unknown 80
2e	yes 53
2h	no 112	yes -86
300	no 49
31	no -145	unknown 124
380	no 97	yes -64
3e	yes 66
40	no -45	unknown 62
412	no -75	unknown 58
450	no -40	yes 61
4e	no -66	unknown -51	yes 117
4h	no 132	unknown -48	yes -86
4x4	no -163	unknown 69	yes 79
50	no -41	yes 61
500	no 80	yes -49
5h	yes 40
60	unknown 88	yes -112
640	no -50	unknown 95	yes -58
65	no -94	yes 110
70	no 50
78	no -208	unknown 198
8	no 47
81	no 46
890	unknown -52
9	yes 45
90	unknown 111	yes -94
900	no 56
9h	yes 41
=answer: none	no -62
=answer: unsure	no 40	yes -74
=being: animal	no 53	unknown -74
=constat: constat	no -117	yes 138
=constat: not-done	no -90	unknown -46	yes 138
=danger: crash	no -105	unknown -166	yes 156
=danger: event	yes 47
=danger: now	unknown -89	yes 65
=danger: over	no 51	unknown -85
=danger: plea	no 215	unknown -88	yes -131
=danger: present	no -48	unknown 47
=danger: put-out	no 129	unknown -46	yes -87
=distress: distress	yes 46
=document: all	no -309	unknown -125	yes 333
=document: certificat_medical	no -156	unknown -49	yes 176
=document: cles	no 55	unknown -49
=document: constat	no -102	yes 97
=document: constat_degat_des_eaux	no -73	unknown -58	yes 131
=document: devis_ou_facture	no 120	unknown -80
=document: incomplete	no -284	unknown -82	yes 350
=document: photos	no 92	unknown -64
=document: rapport_police	unknown 71	yes -60
=document: recepisse_plainte	no 70	yes -46
=hedge: hedge	no -55	unknown 112	yes -59
=hedge: so-far	no -62
=idiom: paint	no -214	unknown 212	yes -145
=idiom: seat	unknown 61	yes -98
=idiom: silence	no -44	unknown -65	yes 94
=injuries unknown	no 60	unknown -40
=injuries unknown unsure	no 60	unknown -40
=injury: absent	no 70	yes -71
=injury: casualty	no 66	unknown -68
=injury: grave	no -82	unknown 125	yes -57
=injury: named-well	no -110	yes 110
=injury: perhaps	unknown -53
=injury: struck	no -139	unknown -43	yes 182
=intent: back	no 90	yes -131
=intent: complaint	no -312	unknown -50	yes 323
=intent: correct	yes -56
=intent: declare	unknown 53
=intent: follow	no 65	yes -100
=intent: greet	no -45	unknown 47
=intent: help	no -52	unknown 80
=intent: human	unknown -65	yes 71
=intent: language	unknown -63	yes 69
=intent: other	no -222	unknown 176
=intent: review	no -49	unknown -45	yes 95
=intent: thanks	unknown 90	yes -81
=liability: admitted_by_other	no -62	unknown -59	yes 116
=liability: admitted_by_self	no -42	unknown -50	yes 92
=liability: contested	no -84	yes 111
=other autre	no -220	unknown -100	yes 262
=other blessure	no -149	unknown 190	yes -78
=other bris_de_glace	no -355	unknown 171	yes 100
=other collision	no 79	yes -71
=other degats_des_eaux	no 210	unknown -60	yes -180
=other dommage_materiel	unknown 85	yes -170
=other evenement_climatique	no 79	unknown -94
=other incendie	no 50	unknown -48
=other vandalisme	no -47	unknown -67	yes 107
=other vol	no 75	unknown 99	yes -187
=party: alone	no 177	unknown -58	yes -118
=party: by-oneself	no 241	unknown -66	yes -173
=party: chain	no -215	unknown 65	yes 84
=party: foreign	no -63	unknown -64	yes 123
=party: hit-and-run	no -87	unknown 58
=party: neighbour	no -131	unknown -41	yes 174
=party: nobody-else	no 198	unknown -65	yes -132
=party: obstacle	no 48	yes -62
=party: other-vehicle	no -120	yes 117
=party: someone	no -132	unknown 69
=party: theirs	no -113	yes 123
=party: unknown-origin	no -74	unknown 106	yes -62
=party: vehicle	no -108	yes 125
=party: witness	no 98	unknown 52	yes -146
=person: close	yes 68
=person: driver	no -59	yes 79
=person: exposed	no -143	yes 178
=police: not-done	unknown 40	yes -76
=scene: autre	no 88	yes -95
=scene: collision	no -67	yes 47
=scene: dommage_materiel	no 42	unknown -42
=scene: vandalisme	no 74	yes -70
=scene: vol	no 123	unknown -40	yes -86
=status: awaited	no 51	unknown -65
=status: not-yet	no 73	yes -54
=status: refused	no -49
=thirdParty no	no 97	yes -90
=thirdParty no rather	no 102	yes -84
=thirdParty no sure	no 114	yes -116
=thirdParty no unsure	no 86	yes -91
=thirdParty none	unknown 64
=thirdParty unknown	no -84	unknown 237	yes -252
=thirdParty unknown unsure	no -84	unknown 237	yes -252
=thirdParty yes	no -139	yes 156
=thirdParty yes rather	no -128	unknown 71	yes 56
=thirdParty yes sure	no -141	yes 176
=type autre	no 90	yes -91
=type autre rather	unknown -232	yes 120
=type autre sure	no 78	yes -106
=type autre unsure	no 279	unknown -74	yes -229
=type blessure	no 45	unknown 41	yes -88
=type blessure rather	no 182	unknown -157	yes -134
=type blessure sure	no 67	unknown 78	yes -148
=type blessure unsure	no -46	unknown -46	yes 86
=type bris_de_glace	yes -43
=type bris_de_glace rather	unknown 130	yes -142
=type bris_de_glace unsure	no 158	unknown -136	yes -97
=type collision	no -77	yes 73
=type collision sure	no -88	yes 78
=type collision unsure	unknown -110	yes 138
=type degats_des_eaux	no -47	yes 40
=type degats_des_eaux rather	no 145	unknown -108	yes -66
=type degats_des_eaux sure	no -64
=type degats_des_eaux unsure	unknown -176	yes 122
=type dommage_materiel	unknown -59	yes 66
=type dommage_materiel rather	unknown -55
=type dommage_materiel sure	unknown -57	yes 88
=type dommage_materiel unsure	no 118	unknown -67	yes -65
=type evenement_climatique	no 100	yes -86
=type evenement_climatique rather	no 176	yes -142
=type evenement_climatique sure	no 97	yes -84
=type incendie rather	unknown -71
=type none	unknown 65	yes -104
=type vandalisme	no 56	unknown -45
=type vandalisme rather	unknown -46	yes 44
=type vandalisme sure	no 57	unknown -44
=type vandalisme unsure	no 165	unknown -57	yes -106
=type vol	no 98	unknown -52	yes -49
=type vol rather	no 147	yes -116
=type vol sure	no 93	unknown -51	yes -44
=type: bris_de_glace	no 44
=type: collision	no -48
=type: evenement_climatique	no 43	yes -72
=type: vol	no 62	yes -49
a10	unknown -86	yes 110
a6	no -202	unknown 181	yes 45
a7	no 57	unknown -62
abattu	yes 70
abime	no -140	yes 162
abimes	no -53	unknown -61	yes 93
abord	no 51
abri	yes 42
abrutis	no 125	unknown -72	yes -66
acces	no 103	yes -87
accident	no -71	unknown 84
accidents	no 128	unknown -42	yes -86
accord	yes 44
accrochage	no -53	yes 80
accrochee	no -267	unknown 219	yes -124
achete	no -90	unknown 179	yes -150
acide	no 313	unknown -100	yes -284
acier	no 177	unknown -87	yes -113
adieu	no 85	yes -60
ado	no -241	unknown -61	yes 293
adorable	no -97	yes 110
adresse	no 48	unknown -51
adverse	yes 57
aeroport	no -63	unknown 150	yes -177
agadir	no -42	unknown 41
agrafes	no 89	yes -73
agresse	no -62	yes 77
agriculteur	no 80	yes -56
aide	no -43
aile	no -44	yes 42
aine	no 50
ainsi	no 84	yes -58
air	no 158	yes -130
airbag	no -111	unknown 119	yes -48
airbnb	no -196	unknown -44	yes 215
aire	no 76	yes -53
ait	no -246	unknown 173
al	no 76	yes -64
alarme	no 43
alle	no 65	yes -42
allemand	no -132	yes 149
aller	no 58	yes -41
alliance	no 76	yes -54
allons	no -150	unknown -42	yes 174
allume	yes 70
allure	yes 55
ambulance	no -56	yes 71
ame	no 55
amiable	no -41	yes 68
amie	no -166	yes 175
amis	no -101	yes 122
ampoule	no 175	yes -153
an	no 68
ancien	no -211	unknown -41	yes 230
ane	unknown -44
animal	no 50
anniversaire	no -70	yes 107
annonce	no 244	unknown -55	yes -193
annulation	no 72	yes -40
annule	unknown 80	yes -58
antenne	no 41
aout	unknown 49
appareil	no 71	yes -54
appartement	no -117	unknown 40	yes 79
apparues	no 55
appel	no 55	unknown -40
appele	no 49
appelee	yes 68
appelle	unknown 63	yes -75
appli	yes 59
apprenti	no -100	yes 115
arbre	yes -54
arcade	no -142	yes 157
archives	no -87	yes 104
ardoises	no 52
armoire	no 71	yes -51
arrachee	no -46	yes 68
arrachees	no 115	unknown -57	yes -57
arraches	no 87	yes -57
arret	no -57
arretee	yes 49
arreter	no 57
arrivee	no 65	yes -43
arrose	no 92	yes -67
artifice	no -68	unknown 106
artisan	no -64	unknown -47	yes 101
asperge	no 105	yes -83
assez	yes 46
assis	no 104	yes -73
assistance	no -51	unknown -74	yes 126
assistante	unknown -86	yes 46
assurance	no -55	yes 65
assure	no -253	yes 264
assureur	no -74	yes 85
assureurs	no -60	unknown -53	yes 110
atelier	no 42
atteint	no 94	unknown -73
atteinte	no -75	unknown 103	yes -42
attelle	no -50	unknown -45	yes 95
attend	yes 40
attendre	no -72	yes 92
attends	no -81	yes 51
attendu	no -73	yes 85
attente	no 159	yes -138
atterri	no -230	yes 247
attestation	unknown 57	yes -62
auchan	unknown 52
audi	no -57	yes 76
aujourd	yes 45
aureole	no -69	unknown 117	yes -52
auto	no -73	unknown 53
automatique	unknown 89	yes -120
automobiliste	no 40
autres	no -229	unknown 127	yes 97
auvent	yes 65
avaient	no 41
avais	yes 41
avale	no 134	unknown -55	yes -96
avance	no 40	yes -79
avc	no 94	unknown -62
avenue	yes 67
averse	no 53
avion	yes 48
avocat	no -85	yes 111
avoir	no -41	unknown 41
avoue	no -116	unknown -63	yes 168
avouer	no 68	yes -46
avril	unknown 47
ayant	no 48
azrou	no 162	unknown -46	yes -128
b	yes 43
bab	no 124	unknown -41	yes -101
bac	no 131	unknown -53	yes -75
bache	no -90	yes 127
baguette	no 105	yes -96
baignoire	no -109	yes 96
bain	no -91	yes 121
bains	unknown -40
balcon	yes 49
balle	no -171	yes 153
balles	no 63	yes -46
ballon	yes 65
bande	unknown -93	yes 110
bandee	no 48
bapteme	no 116	yes -95
bar	no -63	yes 83
bardage	no -124	yes 140
barre	no -164	yes 194
barriere	unknown 66	yes -67
bas	no 54	yes -54
basculer	no -131	yes 142
batte	no -53	unknown -140	yes 132
batterie	no 85	yes -47
beau	unknown -43	yes 74
beaucoup	unknown -46
beaux	no -74	yes 82
beni	no 40
benne	unknown 48
berbere	no 57	yes -44
berger	no -102	yes 136
berline	no 57
besoin	yes 57
bete	no 71	yes -48
bibliotheque	no -178	unknown 196
bijoux	no 50
bilan	no 136	unknown -66	yes -87
billet	no 73	unknown -49
billets	no 174	unknown -120	yes -50
blague	no -56	unknown 168	yes -169
blanche	no -119	unknown 105
blessee	no -161	unknown -80	yes 234
bleu	no 85	yes -46
bleue	no -59	yes 91
bleus	no -56	unknown -47	yes 99
bloc	no -63	unknown 43
bmw	no -190	yes 201
bobo	no -56	unknown 47
boitait	no -47	yes 67
bombe	no 82	yes -61
bonne	no 80	yes -45
bonsoir	yes 46
borne	no 201	unknown -59	yes -155
bosse	no -140	unknown 123
bosser	no 190	yes -164
bottes	no -101	yes 116
bouche	no -60	yes 85
bouchee	no 83	yes -73
boue	no 105	yes -89
boueuse	no -131	unknown -45	yes 144
bouge	no 139	unknown -52	yes -92
boulanger	no 65	yes -43
boulevard	no -52	yes 74
boulot	no 84	yes -59
boum	yes 53
bourrasque	no -88	yes 116
bourre	no -313	unknown -51	yes 335
bousculee	no 133	yes -111
bout	yes 64
bouteille	no 55
bouznika	no -48	yes 69
box	no 49
brahim	yes 47
branche	no 110	unknown -42	yes -69
braquage	no 56	yes -41
braque	no -69	yes 82
bras	unknown 57
break	no 64	yes -41
brebis	no 133	yes -108
bref	no -83	yes 86
bris	no 154	unknown -67	yes -89
brise	unknown 57	yes -80
brisee	unknown -55
brisees	unknown -47
brouillard	unknown 55	yes -61
bruit	no 102	yes -67
brulante	no 99	yes -73
brulee	no 95	yes -71
brules	no -84	unknown 62
brulures	no 95	yes -73
brune	no -79	unknown 157	yes -84
bruxelles	no -175	unknown 179
bu	no -117	yes 144
buanderie	no 86	yes -65
bureau	unknown 51
bus	no -40	yes 63
c3	no -61	yes 96
cabane	yes 44
cabanon	no -127	unknown 109
cabinet	no -79	yes 93
cable	yes 45
cabosse	no -61	unknown -108	yes 109
cabriolet	no -53	yes 74
caddie	no -74	yes 92
cadeaux	no 143	unknown -51	yes -92
cadenas	no 71	yes -51
cadre	no -64	unknown -51	yes 110
cafe	yes 40
cage	no -69	yes 90
caillou	unknown 102	yes -120
calandre	no 119	yes -90
cale	no -95	yes 128
caleche	no -115	yes 122
cambriolage	no 55	yes -42
camion	no -81	unknown 68
camionnette	no -54	yes 81
camping	no -43	yes 68
canalisation	yes -57
capot	no 44
car	yes 48
carambolage	no -46	unknown 74
caravane	no 72
carbonise	no 118	yes -86
carglass	no 92	unknown -61
carreau	no 100	yes -78
carrefour	unknown -40
carrelage	no 60
carrosserie	no -101	yes 119
carte	no -43	unknown 74
cartons	no 45
casablanca	no -77	yes 91
casser	no 58
casserole	no 89	yes -71
catalyseur	no 155	unknown -54	yes -107
catalytique	no 48
caution	no -134	yes 157
cave	no 47	unknown -41
cede	no 78	yes -45
cedez	no -113	yes 129
ceinture	no -81	yes 113
cela	no -115	yes 140
celle	no -123	unknown 56	yes 52
cellier	no -106	unknown 226	yes -221
celui	yes 61
cendres	no -80	unknown 181	yes -154
centimetres	no -51	unknown 60
centre	no -139	yes 170
cervicale	no 49
cest	no -64	yes 96
cet	no 78	unknown -46
cette	unknown 48
chacun	no -42	yes 61
chaine	no 94	yes -62
chaise	no -53	yes 73
chaises	no 241	yes -228
chaleur	no 62	yes -43
chambre	unknown 52
champ	no 65	unknown 61	yes -135
chance	unknown 188	yes -198
change	no -152	unknown 203	yes -124
changer	no 49
chantier	no -110	yes 124
chaque	no 40	yes -51
charge	no 70	yes -42
chariot	no -140	yes 158
chat	no 91	yes -60
chaude	no 97	yes -69
chaudiere	no 55	yes -40
chauffage	no 116	unknown -48	yes -69
chauffard	yes 54
chauffe	no -50	yes 81
chaussee	no 84	yes -73
chef	no -50	yes 63
cheminee	no -51	unknown 94	yes -47
chene	no -91	unknown -54	yes 140
cherche	unknown 48	yes -46
chercher	unknown 145	yes -132
chergui	no 107	yes -92
cheval	yes 68
chevelu	unknown -46	yes 47
cheveux	yes 63
cheville	no 82	yes -40
chevreuil	no 180	yes -158
chien	yes 63
chose	no 118	yes -89
chu	no 133	yes -101
chute	no 130	unknown -45	yes -85
ciel	no 86	yes -62
cimetiere	no 105	yes -75
cinq	yes 42
circuit	no 68	yes -44
circulation	yes 51
citerne	yes 53
clavicule	yes -53
cle	unknown -43	yes 68
clermont	no 56	yes -46
client	no -132	yes 161
cliente	no -70	unknown 57
clientes	no 77	yes -69
clients	no 77	yes -48
clignotant	no -78	yes 92
clim	no -223	unknown -46	yes 247
clinique	yes -57
clio	no -77	unknown 116	yes -43
cloison	no -106	yes 139
cloque	no -48	unknown 68
cloques	unknown 122	yes -173
cloture	no -110	yes 104
club	no -117	unknown -42	yes 151
cm	no 42	yes -47
coccyx	no -135	yes 155
cocher	no -115	yes 122
cocotte	no 132	yes -112
coeur	no 100	yes -77
coffre	no 40
cogne	no -41	yes 60
coiffeuse	no 130	yes -114
coiffure	no -56	unknown 53
coin	no -70	unknown 168	yes -117
coince	no -87	unknown 134	yes -85
col	no 97	yes -76
colis	no 40	unknown -42
colle	no 85	yes -68
college	no -59	yes 70
collegue	no -68	yes 97
colline	no 191	yes -167
collision	no -63	yes 77
coloc	no 104	yes -99
combien	unknown 124	yes -146
comme	yes -41
commence	unknown -51	yes 54
commencer	yes 41
comment	no 172	yes -175
commode	no -47	yes 72
communal	no -223	unknown 130	yes 86
commune	no -82	yes 40
compagne	yes 54
compagnie	unknown 65	yes -62
complete	yes 48
compris	no 60
compte	no 44
compteur	no 63	unknown -71
conducteur	yes 53
conducteurs	no -40	yes 54
conduis	no -126	yes 158
conduisait	yes 42
conduit	no 116	yes -87
conduite	no -40	unknown -54	yes 73
confondu	no -92	unknown -42	yes 126
congel	no 102	yes -88
congelateur	no 46
connaissance	yes 41
conscient	no -138	unknown 161	yes -66
constat	no -43	yes 49
constatations	no -185	unknown 238	yes -154
constate	unknown 89	yes -110
constater	no 156	unknown 54	yes -205
constats	no -67	yes 87
conteneur	no 143	yes -117
continue	no -138	yes 161
contrat	no 52	unknown 61	yes -114
contre	yes 42
coordonnees	no -63	unknown 86
copain	no -59	yes 92
copains	unknown -41
copine	no -186	yes 201
copropriete	no -102	unknown -70	yes 145
coq	no -217	yes 221
cordialement	no -184	unknown 156	yes -62
corniche	no -60	yes 74
corporel	no 47	unknown -52
cote	no -47
cotisation	no -79	unknown 188	yes -225
couchee	no 93	unknown -48	yes -40
coude	no -48	yes 71
couette	no -236	unknown 220
coule	no -64	yes 106
coulee	no 69	yes -55
couler	no 82	yes -63
couloir	no 114	yes -93
coupee	no 145	yes -127
couper	unknown -47	yes 53
coups	no -68	yes 90
coupure	no 73
cour	no -92	yes 50
courant	no 79	yes -59
courante	no -72	unknown 115	yes -49
courir	no 205	yes -193
couronne	no -133	unknown 194	yes -119
courrier	no -65	unknown 66	yes -53
cours	no 54
course	no -218	unknown -58	yes 254
courses	no -77	unknown 174	yes -124
court	yes 53
couru	no 42
cousin	no -250	yes 269
cousine	no 104	yes -83
coute	no 42
couteau	no 81	yes -51
couvercle	no -51	unknown 164	yes -191
couvert	no -149	unknown 248	yes -155
couverture	no 137	yes -104
couvre	no 180	unknown -81	yes -119
couvreur	no 67
crac	no 98	yes -62
crache	no 172	unknown -44	yes -124
crame	no 121	yes -87
crane	no 159	yes -142
craque	no 116	yes -102
creche	no -329	unknown 278	yes -114
creve	no 112	yes -80
crie	yes 53
crois	no 56	unknown -54
croise	no -147	yes 159
croises	no 103	yes -98
croix	no 137	unknown -58	yes -85
crosse	no 80	yes -67
croyais	yes 44
cru	no 68	yes -48
crue	no 151	yes -132
cueillant	no 106	yes -83
cuir	yes 40
cuisine	no 48
cuisse	no -95	unknown -42	yes 132
cuisson	no 72	yes -57
cumulus	no 113	yes -81
cure	no -93	unknown 101
cutter	no 72	yes -48
cuve	no 81	yes -55
dacia	no -75	unknown 108	yes -43
dalle	unknown 110	yes -140
dame	no -47	yes 72
deboite	no -177	yes 200
deborder	yes 75
debout	no -108	yes 125
debroussailleuse	no -192	yes 219
debut	unknown 47	yes -68
dechire	no 42
declaration	no 71
declare	no 43	unknown -44
declarer	unknown -68	yes 55
decolle	yes 64
decoupe	no 138	yes -116
decouvert	no 53
decroche	no -155	unknown 269	yes -166
decrochee	unknown -69	yes 58
dedan	no -59	yes 84
defonce	no -68	unknown -65	yes 133
degat	no -142	unknown 143
degats	unknown -40	yes 50
degre	no 151	yes -111
degres	no -169	unknown -67	yes 196
dehors	yes 44
deja	no 49	unknown -40
dejeuner	no 55
delit	no -102	unknown 152	yes -66
demain	unknown 53	yes -46
demenagement	no 210	unknown -49	yes -175
demenageurs	no -138	yes 147
demoli	no -111	yes 117
dent	unknown -60	yes 68
dentaire	no -141	unknown 125
dentiste	no 64	unknown -60
dents	no 93	unknown 46	yes -153
depanneuse	no 73	unknown -51
departementale	no 186	yes -161
deplorer	no -80	yes 105
depose	no -64	yes 87
deposition	no 112	unknown -40	yes -74
depositions	no -109	unknown -89	yes 187
depot	unknown 67	yes -77
derange	no 69	yes -52
deranger	no -60	yes 78
derb	no -107	unknown 53
derniere	no 44
derobe	no 130	yes -117
derriere	no -46	yes 40
descendant	unknown 67	yes -70
descendu	no -64	yes 85
descendue	no -84	yes 123
descendus	no -160	yes 176
desole	no -180	unknown 68	yes 90
desolee	no -46	yes 52
dessin	no 66
dessine	no 112	unknown -58	yes -70
dessous	no -62	yes 90
dessus	no -50	yes 45
detachee	no -146	unknown -75	yes 221
detruit	no 63
detruits	no 80	yes -61
deuxieme	no -49	yes 84
devale	no -50	yes 82
devan	no 71	unknown -61
devanture	no 47	unknown -44
devenu	no 107	yes -89
devis	no 45
diab	no -63	yes 74
dial	no -142	yes 171
dicte	no 52
dieu	no 43
dirait	no 91	yes -55
direct	no -60	yes 89
dirhams	no 53
disant	no -230	yes 244
disent	no 124	unknown -50	yes -74
disparition	no 45
disparu	no 75	yes -53
distributeur	no 56
dix	no 48
docteur	no 164	yes -133
doi	no 125	yes -94
doigt	no 62
doigts	unknown 71	yes -96
dois	no 74	unknown -53
doit	unknown 88	yes -75
dommage	unknown -41
donner	no -44	unknown -54	yes 89
dont	no -81	yes 108
dormais	no 66	unknown -78
dormi	no -185	unknown 64	yes 98
dormir	yes 44
dos	no 73	yes -46
dossier	unknown -40	yes 57
doublait	yes 48
doucement	yes 47
douche	yes 79
douleur	no 225	unknown -53	yes -189
douleurs	no -99	unknown -40	yes 138
doute	no 43
douze	no -96	yes 113
dresse	no 63
droit	no -90	unknown 68
droite	no 49	unknown -41
drole	no -200	yes 212
drone	no -54	yes 68
ds	no 55	yes -44
dun	no -315	unknown 178	yes 100
duster	no -73	unknown -84	yes 140
dyali	no -132	yes 157
eaux	no -124	unknown 127
ebouillante	no 176	unknown -53	yes -126
echafaudage	no -88	yes 109
echappe	no -67	unknown -42	yes 102
echappement	no 160	unknown -92	yes -83
echauffement	no 115	yes -88
echelle	no -123	yes 148
eclair	no 60	yes -42
eclat	unknown -55
eclats	no 47
ecorchure	no 258	yes -248
ecrase	no 51
ecrit	no -77	yes 102
edf	no 103	yes -80
effondre	unknown 93	yes -124
egare	no 170	unknown -91	yes -104
el	yes 49
electricien	no 40
electrique	no 49
elevateur	no -68	yes 92
elles	no 84	yes -70
embarque	no -64	yes 86
embouti	no -46	unknown 66
embrase	no 62	yes -43
embrasse	no 40
emmene	no -47	yes 62
emmenee	yes 49
emporte	no -41	yes 62
empreintes	no 43
encastree	no 116	unknown -47	yes -78
enclos	no 56
end	unknown -54
endormi	unknown 143	yes -167
enfant	no -190	unknown 124
enfants	no -46	unknown -42	yes 88
enfin	yes 62
enflamme	no 62
enfonce	unknown 114	yes -81
enfoncee	no -79	unknown 48
enorme	no 103	unknown -49	yes -55
enquete	unknown 126	yes -146
ensemble	yes 49
entaille	no 178	yes -150
entendu	no 58	unknown -45
entier	no 171	yes -159
entrainement	no -246	unknown -61	yes 282
entree	no 47
envole	no -270	unknown 162
envolee	no 89	yes -70
envolees	no 46
envoles	no 50
envoye	no -66	yes 65
envoyer	no -155	unknown 204	yes -94
equipe	no -218	unknown -47	yes 245
erafle	no 53
eraflure	no 53	unknown 100	yes -163
es	no -43	yes 67
escabeau	no 40
espagnole	no 81	unknown -67
essaouira	no -100	yes 109
essaye	no 77	yes -65
essuie	no -121	unknown 111
etage	no 65	yes -45
etagere	no 187	unknown -71	yes -119
etais	unknown 42	yes -42
etant	unknown -48
etat	no -171	yes 191
eteint	no 45
etes	no 67	yes -41
etincelle	no 77	yes -68
etincelles	no -156	yes 164
etions	unknown 42
etoile	no -111	unknown 123
etoilee	no 61
etre	no -133	unknown 97
etudiant	no -126	yes 143
euros	unknown 45
eux	no -79	yes 104
evacuation	yes 55
evacues	no -65	yes 89
evanouie	yes 70
evidemment	unknown 80	yes -83
evite	no 173	yes -148
eviter	no 118	yes -94
ex	no -373	unknown -59	yes 396
excuse	no -53	yes 67
excuser	no -125	yes 148
excuses	no -114	yes 137
explique	no 43
exploitation	no 92	yes -74
explosee	no 63
explosion	no 82	yes -50
expres	no 42
extincteurs	no 95	yes -82
f	no -46	yes 83
fac	no 52	unknown -65
facade	unknown 72	yes -67
face	no -184	yes 160
faire	yes -41
faisais	no 66	yes -92
faisait	unknown -41	yes 66
faisant	no 55
faite	no 95	yes -65
faits	no -78	yes 92
fallu	no 82	yes -63
farine	no 124	yes -85
fauche	no -78	yes 90
faudrait	no 75	yes -51
faut	unknown 102	yes -124
fauteuil	no -92	yes 108
fautif	no 115	yes -81
fe	unknown -70	yes 96
fele	yes 51
felees	no 61
femur	no 58	yes -41
fendu	no 56	yes -52
fendue	unknown -46	yes 58
fenetre	no -46	yes 51
fenetres	no -76	yes 111
fer	no -104	yes 123
fermee	no 144	yes -127
fermer	no -52	unknown 87	yes -69
fermeture	no 122	yes -99
fermier	no -77	yes 103
fete	no 47
fetes	no 155	unknown -62	yes -101
fevrier	no 99	yes -70
fiat	no -58	yes 89
fil	no 74	yes -54
fille	no -53
filme	no -50	yes 67
fils	yes 45
fini	no -48	yes 42
fissure	no 50	unknown 87	yes -145
fissuree	no 93	yes -67
flambe	unknown -51
flamme	no 91	yes -72
flammes	no 53
flanc	no -54	unknown 76
flaque	no 102	yes -80
fleuriste	no -50	yes 67
flic	unknown -59	yes 53
flics	no 60
flotte	unknown 72	yes -97
fna	yes 51
foin	yes 46
fonce	no -101	yes 144
fond	no -97	unknown -50	yes 131
fondue	no -47	unknown 151	yes -153
food	no -187	yes 198
foot	no 97	yes -77
force	no 52	yes -40
forces	unknown 77	yes -55
forme	no -78	yes 110
fort	no 40
fortes	no 76	yes -49
fosse	no 193	yes -158
foudre	no 74	yes -51
fouet	no 61	yes -45
foule	no 76	yes -60
foulee	no 56	yes -43
four	no 86	yes -64
fourgon	no -69	unknown 95
fourgonnette	no -42	yes 80
fourmis	yes 46
fourriere	unknown -52
foutu	no 110	yes -94
foutus	no 52
fracas	no -56	yes 77
fracasse	no 63	unknown -68
fracture	unknown -40
frais	unknown 65
francais	no -52	yes 66
france	no -45	yes 80
franchise	no -142	unknown 62
frayeur	no 126	unknown -42	yes -86
frein	unknown -42	yes 42
freine	yes 55
frere	no 41
frigo	no 82	yes -69
friteuse	no 61
froid	no 54	unknown -84
frole	no -87	unknown -72	yes 136
front	no -40	unknown 47
frontal	yes 45
frousse	unknown 170	yes -187
fui	yes 43
fuit	no -53
fumait	no 89	unknown -49	yes -53
fumees	no -197	yes 209
fusee	no -88	unknown 177	yes -216
g	no 55	unknown -51
gagne	unknown -41	yes 65
gamin	no 102	yes -69
gamins	no -198	unknown 98	yes 108
garage	unknown 83	yes -93
garagiste	no 73	unknown -40
garantie	no 79	yes -54
garcon	no -42	yes 64
garde	unknown -40
gare	unknown -41
garee	no -74	unknown 137	yes -62
gars	no -66	yes 88
gateau	no -66	yes 81
gaz	no 49
gel	no 111	unknown -54	yes -57
gendarmerie	no 58
gendre	no -70	unknown 134	yes -110
generaliste	yes 52
genre	no -78	unknown 115	yes -83
gens	no -133	unknown 139
gentils	no 76	yes -59
gerard	no -75	yes 85
gite	no -101	yes 122
glace	no -258	unknown 247
glaces	no 193	unknown -72	yes -118
glacons	no -46	unknown -61	yes 96
glisse	no 106	yes -83
glovo	no -62	yes 71
gonfle	no 94	yes -72
gosses	unknown -49	yes 78
goutte	no -155	unknown 139
gouttiere	no -78	yes 94
gps	no 94	yes -70
grace	no 86	yes -68
grande	no 204	unknown -91	yes -109
grandit	no -81	unknown 251	yes -199
grange	no 86	yes -63
grave	unknown -44	yes 69
gravee	no 127	unknown -42	yes -106
gravier	no -58	yes 82
gravillon	no -42	unknown 168	yes -147
gravillons	no 186	unknown -40	yes -146
grele	no 80	yes -42
grelons	no 108	yes -94
grenier	no 106	yes -88
grenoble	no -99	yes 124
greve	no 89	unknown -58
grillage	no 61	yes -54
grille	yes 42
grilles	no 52
grise	no -121	unknown 112
gros	unknown 64	yes -53
grosse	unknown 55	yes -48
groupe	no -73	unknown -40	yes 91
habitation	unknown -50
haie	no -107	yes 63
hall	no -63	unknown -53	yes 94
halloween	no -68	unknown 113	yes -67
hamdoulah	unknown -46
hammam	unknown -74	yes 83
hanche	yes 40
haut	no 61	yes -46
hauteur	no 48
hauts	no 65	yes -54
hay	no 89	unknown -53
hayon	unknown 62	yes -66
hematome	no 82	yes -58
histoire	no -116	yes 130
home	no 45
homme	no 62	yes -46
hommes	no 67	yes -63
honte	no -83	yes 110
hopital	no -41
hors	no 53
hospitalisee	no 88	unknown -51	yes -48
hotte	no 52
hs	no 75	yes -48
hui	yes 45
huile	no 49
huit	yes 63
humain	no 102	yes -73
humaine	no -50	unknown -55	yes 95
humains	no 149	unknown -62	yes -86
hurle	no 40
ici	unknown -51	yes 58
identite	no -97	yes 114
ifrane	no 107	yes -81
ii	yes 52
immatriculation	no -117	unknown -126	yes 191
immeuble	no -55
immobilise	no 76	yes -62
impact	no 53	yes -83
impossible	unknown 83	yes -85
incendie	no 84	unknown -42	yes -40
incommode	no -122	unknown -42	yes 159
inconnus	no 96	yes -85
indemne	unknown 75	yes -69
indemnes	unknown -46
inhale	no -61	yes 75
inondation	no 53	yes -41
inonde	no 95	unknown -59
insert	no 112	unknown -61	yes -51
instituteur	no -106	yes 122
institutrice	no 133	unknown -57	yes -89
insulte	no 59	yes -44
insultes	no 120	yes -107
intact	no 112	yes -92
intacte	no 87	yes -53
intacts	no -130	unknown 89
interdit	no -83	yes 109
interieur	no 64	unknown -41
interieure	no 155	yes -146
intervention	no -110	unknown 105
intervenue	no -151	unknown -41	yes 188
iphone	no 121	yes -105
irai	unknown -68
irm	no -95	yes 123
isolant	unknown -53	yes 48
istanbul	no 97	unknown -59
itt	no -137	yes 146
ivre	no -117	unknown -52	yes 164
jacking	no 93	yes -79
jambe	unknown 55	yes -51
jambes	unknown -85	yes 61
jante	no 132	yes -102
jantes	no 81	yes -65
jardinier	no -107	unknown -46	yes 132
jean	no 48
jemaa	yes 46
jete	unknown 66	yes -61
jeune	yes 56
jeunes	no 54
jle	no -60	yes 80
joint	no 76	yes -42
jointe	no 99	yes -69
jouait	no -43	yes 52
jouant	no -55	yes 75
joue	no 152	unknown 42	yes -194
jour	no 46
journee	no 77	yes -47
jsui	no 196	yes -159
jsuis	no -111	yes 138
juge	no -68	unknown 127	yes -72
juillet	no 100	yes -77
jure	no -224	unknown 88	yes 136
jus	yes 58
jusqu	no 64	yes -51
jusque	no -155	yes 188
juste	yes 45
kenitra	no -92	unknown 117	yes -60
ki	no -56	unknown -46	yes 109
kilometres	no -153	unknown 104
km	no -183	unknown 132
ko	no 48
koi	no -92	unknown 60
labas	no -42	yes 66
labrador	no -86	yes 97
lac	no 58
lacere	no -64	yes 78
laceres	no -42	yes 65
lache	unknown -41
lahcen	no -105	unknown -49	yes 149
lambert	no -309	yes 330
lampadaire	no 42
lance	yes 65
langue	no 48
lateral	no -50	yes 63
lave	no 75
laver	no -66	yes 93
leclerc	unknown -69	yes 57
lecteur	no 50
leger	no -96	unknown -67	yes 162
legerement	no 87	yes -65
lendemain	unknown -44	yes 75
lettres	no 67	unknown -54
leur	no -71	yes 92
leurs	no -179	yes 194
levant	no 63	yes -49
leve	no 70	yes -46
lever	no 112	yes -95
levre	no -46	unknown -42	yes 86
librairie	no 56
lieu	no 97	unknown -45	yes -48
lieux	no -79	yes 113
ligament	no -172	yes 184
lille	no 64	yes -44
limoges	no 58
linge	no 82	yes -50
lisbonne	no 69	yes -42
lit	no -41	unknown 86	yes -46
livraison	no -99	unknown 136	yes -41
livres	unknown -71	yes 82
livreur	no -53	yes 41
lo	no -42	yes 73
locataire	no -149	yes 169
locataires	no -178	unknown -86	yes 220
logan	yes 61
loin	no 54
lol	no 171	unknown -48	yes -129
long	no -101	yes 122
longue	no -57	unknown -43	yes 103
longueur	no -154	yes 172
lopez	no -42	yes 63
lordi	no -110	yes 131
loue	no -78	yes 89
loueur	no 54	unknown -46
louis	no -139	unknown -48	yes 168
lourd	yes 53
lourde	no 96	yes -60
lucarne	no -104	yes 123
lui	yes 53
lumiere	unknown 86	yes -154
lunette	no 97	yes -54
lustre	no -206	yes 241
luxe	no 115	yes -91
lycee	yes -40
lyon	no -47	unknown 108	yes -68
m	no -41	yes 43
m2	no -41	yes 61
maarif	no 66	yes -42
macbook	no 83	yes -54
machine	yes 57
machines	no 202	yes -175
machoire	yes 49
madame	no -66	yes 57
mains	no 61	yes -97
maire	no 129	unknown -68	yes -63
mairie	no 57	yes -100
maitrise	no 65	yes -57
mal	yes 51
malinois	no -171	unknown -61	yes 189
maman	yes 49
mamie	yes 54
manege	no 59	yes -44
manette	no 267	unknown -43	yes -235
mange	yes 53
manger	no -202	unknown 132
manoeuvrant	no -83	unknown -50	yes 129
manoeuvre	yes 53
marchandise	unknown -42	yes 49
marche	no 56
marches	no -50	yes 70
mariage	no 53
mariee	yes 55
marjane	no -58	yes 87
marrakech	no -178	unknown 115	yes 49
marseille	no -88	yes 56
marteau	no -68	yes 77
masse	no -47	yes 58
mat	no 93	unknown -46	yes -53
match	no 74	yes -50
matelas	no -82	unknown 98
materiel	no 50
mcdo	no 77	yes -59
mdr	no 72	unknown -61
mec	no -176	yes 212
mechant	no -155	unknown 217	yes -107
medecin	unknown 57
medical	no -54	unknown -49	yes 87
megane	no 141	unknown -41	yes -104
meler	no -159	yes 193
melon	no -162	unknown -42	yes 187
menthe	no -97	yes 121
mer	no 108	unknown -40	yes -67
merveille	no -93	yes 108
messe	no 41
mesure	no 40
metier	no 105	yes -90
metre	no 166	yes -137
metres	no 54	yes -63
meuble	no 82	yes -65
meubles	no 66	yes -53
meuf	no -110	yes 136
mi	unknown -56	yes 58
mien	yes 53
mienne	no 75	yes -48
mieux	no 173	yes -144
milieu	unknown -74
mille	no 166	yes -131
min	no -186	unknown 256	yes -262
minerve	no 69	yes -53
minuit	no -111	yes 129
miroir	no 109	unknown -60	yes -46
miroirs	no -53	yes 69
mis	yes 62
mise	no 132	yes -113
mitoyen	no -199	yes 217
mm	no 145	yes -112
mme	no -87	yes 114
mn	unknown -47	yes 69
mobylette	no -64	yes 90
mohammed	no -61	unknown 115	yes -67
mohammedia	no -99	yes 127
moindre	unknown 66
moins	no 80	yes -44
mois	no 77	unknown -48
moisissures	unknown 54	yes -74
moitie	no 40
mollet	no -111	yes 143
moment	no -51	yes 81
monsieur	no -51	yes 55
montant	no -112	yes 136
monte	no 89	yes -47
montee	no -93	unknown -60	yes 153
montelimar	unknown -48	yes 42
montes	no 90	yes -78
moquette	no 140	yes -101
moral	no -47	yes 59
morceau	no 166	unknown -51	yes -122
morceaux	no 61
mordu	yes 59
morte	no 63
morts	no 139	yes -125
mossos	no -45	yes 60
mot	no -96	unknown 169	yes -79
motard	no -42	yes 71
mots	no -101	yes 110
mouille	no -55	yes 67
mouillee	no 70	yes -64
mouillees	unknown -50
mousse	no 55
moyen	no 80	unknown -48
mr	no -166	yes 198
municipale	no 43
muret	no 104	yes -76
musique	yes 41
mutuelle	unknown 68	yes -77
mystere	no -157	unknown 246	yes -166
nador	no 42	unknown -41
neige	no 97	yes -59
neiman	no 65	yes -54
net	no 116	yes -87
nettoyage	yes 58
neuve	yes 42
neveu	no -42	yes 56
nice	no -58	yes 73
nickel	no -65	yes 94
niece	no -68	yes 93
niort	unknown -46
niveau	no -43	yes 57
noir	yes -56
noirci	no -53	yes 70
noircie	no 92	yes -77
noire	no 98	unknown -50	yes -45
noires	no -174	yes 192
noirs	no 126	yes -109
nom	unknown -49	yes 45
noms	no -63	yes 84
non	no -46
nos	no -48	yes 77
note	unknown -51	yes 83
nou	no 140	unknown -40	yes -99
nous	yes 42
nouvelle	no -44	unknown -49	yes 92
novembre	no -56	unknown 41
noye	no 96	yes -59
noyee	no 105	yes -65
nuit	no 53	yes -59
nul	unknown -46
nulle	unknown -41
numero	no -86	yes 114
nus	no 139	yes -126
o	yes 48
objet	no 84	yes -72
occupant	no -87	unknown -48	yes 137
oeil	unknown 47
oeufs	unknown 64
offert	no -56	yes 73
oiseau	yes 44
ok	unknown -76	yes 49
okay	no -96	unknown -44	yes 130
omar	no -135	unknown 156
oncle	no 91	unknown 43	yes -143
onze	unknown 41
opel	unknown -71	yes 90
opere	no 48
operee	no 48
opticien	no 93	yes -56
or	no -138	unknown 136
oranges	no 123	yes -86
ordinateur	no 48
ordre	unknown 63
oreille	unknown -41
orgueil	no 134	unknown -44	yes -89
origine	no -173	unknown 203	yes -85
orteil	no -88	unknown 189	yes -123
ose	no 129	yes -106
ou	no -80	unknown 171	yes -91
oublie	no 68	unknown -43
oued	no 108	yes -90
oui	no -97	unknown 74
oujda	unknown 94	yes -81
ourika	no 77	yes -64
outil	no 145	yes -118
outils	no 47
ouverte	unknown 47
ouvre	no -64	yes 80
ouvrier	no -140	yes 151
ouvriers	no -73	yes 91
p	no -94	yes 81
paie	no 48
paille	no -59	yes 76
pain	no -53	unknown 69
palettes	no -61	yes 90
palier	unknown -42	yes 80
panne	unknown 99	yes -130
panneau	unknown 112	yes -149
panoramique	no -42	yes 66
papa	no 117	yes -98
papier	no -50	yes 85
papiers	yes 45
parait	no 94	yes -72
parapluie	no 88	yes -68
parc	no -201	unknown 269	yes -114
pardon	unknown -40
pare	unknown 44
parebrise	unknown -67	yes 75
pareil	no 132	yes -113
parents	yes 54
paris	no -86	unknown 127	yes -60
parking	unknown 41
parle	yes 61
parlent	no 113	unknown -50	yes -72
paroi	no 72	yes -56
parpaings	no 62	yes -48
parquet	no 64
part	yes 44
partant	no -200	unknown 92	yes 122
partenaire	no -141	unknown -43	yes 173
parti	no -115	yes 110
partie	no 66
partir	unknown -63
partis	no -113	unknown 44	yes 60
passage	no -65	yes 90
passager	no -62	unknown 65
passagere	no -71	yes 83
passait	no -199	unknown 255	yes -159
passee	unknown 78	yes -78
passeport	no 68	yes -42
passeports	no 40
passer	no 66	unknown -43
passes	yes -66
pasteur	yes 49
patient	no -169	yes 187
patiente	no 184	yes -177
patrouille	no -123	yes 135
paume	no 126	yes -100
pauvre	no 40
pave	no 139	unknown 55	yes -225
paye	no -263	unknown 146	yes 128
pc	no 171	unknown -42	yes -144
pdt	no 55
peage	no -84	yes 119
pedales	unknown -47	yes 75
pediatre	no 85	unknown -99
peine	no 51	unknown -44
peinture	unknown 109	yes -91
pelle	no -172	yes 204
peloton	no 47	unknown -48
penche	no 66
pend	no 133	yes -103
perce	no 53
percutee	no -162	unknown 96	yes 45
percutes	yes 50
perdu	no 43
perdue	no 124	yes -91
pere	no -46
pergola	no 47
periph	yes 63
permis	unknown -48
persone	no 60	yes -44
personnel	no 65	yes -44
petard	no 63	unknown 83	yes -147
pete	no -46	yes 78
petee	no 188	yes -165
petit	yes 45
petite	no 44
petits	unknown 44	yes -47
petrin	no 84	yes -66
peu	no 62
peugeot	no 44
peur	no -73	yes 65
peut	unknown 103	yes -142
peux	no 91	yes -55
phare	unknown -43	yes 69
phares	unknown -42
pharmacie	unknown 136	yes -131
photographie	no -119	unknown 171	yes -73
photos	no 61	yes -42
physique	no 68	yes -53
physiquement	no 48
piano	no -85	yes 101
pick	no -45	yes 58
pickpocket	no 40
piece	no -63	unknown 59
pieces	unknown -47	yes 41
pierre	no 53	unknown -46
pierres	no 95	yes -65
pieton	no -60	yes 86
pigeon	no 55
pile	unknown 50
pilier	no 113	unknown -55	yes -65
pin	yes 60
ping	no 88	yes -54
pique	no 88	yes -63
piquee	no 94	yes -61
piqure	no 98	unknown -56
pire	no 168	yes -141
piscine	no 98	yes -68
piste	no 82	yes -48
placard	no -48	unknown 76	yes -50
place	no -45	yes 52
placo	no 199	unknown -66	yes -158
plafond	no -42	unknown 51
plaie	no -165	unknown -58	yes 217
plaint	yes 43
plan	no 54
plancher	no 96	yes -79
plante	no 206	yes -187
plaque	no 52
plaques	no 40
plat	unknown -62	yes 78
platane	unknown 79	yes -75
platre	no 62
plein	no 92	yes -64
pleine	no 52
pleurait	no -71	yes 82
pleure	no -99	yes 92
pleut	no -178	unknown -77	yes 212
pliee	no 175	unknown -59	yes -116
plier	no 80	yes -55
plinte	yes 56
plinthes	no 190	yes -160
plombier	unknown 43	yes -50
plots	no 91	yes -75
plu	no 134	yes -97
pneu	no 154	unknown -46	yes -105
pneus	no 50
poele	no 88	yes -72
poids	no -127	unknown 138
poing	no 53
point	no -64	yes 97
points	yes 49
poissons	no 145	yes -135
policier	no 143	yes -105
policiers	no -54	yes 75
polonais	no -40	yes 53
pompe	no 69	yes -57
pompier	no 88	yes -66
pong	no 88	yes -54
pont	no 99	unknown -53	yes -45
port	no 67	unknown -68
portable	no 67	yes -51
portail	no 105	yes -81
portant	no 103	yes -77
portefeuille	no 68	yes -57
porter	no -107	yes 129
portiere	no -96	yes 85
portieres	no 125	yes -105
pose	unknown 44
posee	no 86	yes -55
possible	no -77	yes 108
poste	no 85	yes -53
pot	no 119	unknown -49	yes -73
pote	no -183	unknown -120	yes 228
poteau	no 188	unknown -42	yes -146
poterie	no -45	yes 62
pots	no 125	yes -94
poubelle	no -130	unknown 136
poubelles	no 114	yes -80
pouce	no -51	yes 73
pouces	no -69	yes 91
poules	no 52	yes -42
pourtant	no 76
poussee	no -103	unknown 146	yes -58
pousses	no -51	unknown -43	yes 95
poussiere	no 40
poutre	no 128	unknown -86	yes -58
pr	unknown -61	yes 41
precise	unknown -42
prejudice	yes 48
prend	no 158	yes -136
prendre	no 85	unknown -47
present	no 41	unknown -50
presente	no -58	unknown 79
presque	no 81	unknown -62
pressee	no -40	yes 57
prete	no 113	yes -104
prevenu	yes 45
prevenue	no -272	unknown 231	yes -126
prevenus	no 115	yes -74
prevu	no 129	unknown -45	yes -84
pri	yes 43
priorite	no -40	yes 60
prius	no 117	unknown -44	yes -76
proces	no -56	unknown 54
prochain	no 98	yes -62
prof	unknown -40	yes 50
projete	no -109	unknown 136
propose	no -215	unknown 195
propre	no 68	unknown -40
proprement	no 59	yes -49
proprietaire	yes 50
proprio	no -142	yes 153
pu	no 69	yes -48
puis	no 41
pulverisee	no 139	yes -120
pv	no 46
pyjama	no 86	yes -66
quarante	no 105	yes -124
quart	yes 53
quartier	no 46	unknown 78	yes -122
quatrieme	no -97	unknown -61	yes 161
quel	yes -48
quelqu	no 80	unknown 51	yes -132
quelque	no 67
quelques	no -60
queue	yes 72
quinze	no -98	unknown 87
quoi	no -53	unknown 83
rabattu	yes 60
raccord	no -73	unknown 110	yes -61
racle	unknown -49	yes 77
raconte	no 43
radiateur	no 66
rafales	no -104	unknown -89	yes 166
rampe	no 109	yes -89
rate	no 110	yes -88
ray	no 118	yes -90
rayee	no 173	unknown -99	yes -71
recepisse	unknown 81	yes -86
reclame	no -148	yes 161
reconnait	no -119	yes 140
reconnu	no -142	yes 174
recousu	no 58	unknown -57
recu	yes -45
reculant	no 109	yes -81
recule	no -56	yes 90
redige	no 81	yes -46
referme	no 51
refugies	no 193	yes -182
refuse	no -48	yes 56
regarde	no -86	yes 117
regarder	no -57	unknown 50
releve	no -80	yes 115
remboursee	unknown 84	yes -111
remboursement	no 121	yes -83
rembourser	no 210	unknown -105	yes -99
remonte	no 48
remorque	no -77	yes 40
remplacement	no 104	yes -81
rempli	no -42	yes 60
remplir	no -74	yes 99
rendre	no 56
rentrait	no -66	yes 93
rentrant	no 56	yes -86
rentree	no -69
renverse	no -102	yes 120
renversee	no 70	unknown -41
renverser	yes 45
renvoie	no 41
reparation	no -119	yes 128
repartie	no 106	yes -84
repete	yes 42
repond	no -100	unknown 200	yes -159
repondez	no -49	yes 75
reponse	no 73	unknown -67
reseau	no 102	yes -76
reserve	unknown 69	yes -103
reservoir	no 103	yes -77
residence	no -170	unknown 77	yes 77
resiste	no 177	yes -161
respirant	no 84	yes -71
respire	no -49	yes 81
respirer	no -53	yes 67
responsabilite	no -140	yes 89
responsable	no -173	yes 84
ressemble	no 110	yes -69
restaurant	no -108	unknown 130	yes -83
restee	no -82	yes 99
rester	no 102	yes -98
restes	no -221	unknown 114	yes 90
resto	no 57	unknown -41
resultat	unknown -43
retard	no 48	unknown -69
retire	no 151	yes -124
retombe	no 53
retour	no 46	yes -76
retourne	no -40	yes 72
retro	no -51	unknown 77
retros	no 67	unknown -47
retrouve	unknown 97	yes -102
retrouvee	unknown -120	yes 132
retroviseur	no -51	yes 87
reussi	no -86	yes 101
reveille	no 70	yes -49
reveillee	no 81	yes -68
revenant	no 43	unknown 57	yes -104
revenir	no 128	unknown -76	yes -51
rez	no 62	yes -51
riad	unknown 55
rideaux	yes 47
rigole	no -135	yes 177
rire	no -113	unknown 70
riviere	no 71	yes -55
robe	no -282	yes 297
rocade	no -69
rompu	no 172	yes -146
rond	no -50	yes 75
rotule	no -73	yes 91
roue	unknown -41	yes 49
roulais	no -58	yes 83
roulait	yes 47
roulant	no -64	yes 76
roulants	no 154	yes -148
roule	yes 62
rouler	no -236	unknown 232	yes -49
royale	no 91	yes -61
royan	no -74	yes 84
ruches	unknown -83	yes 75
ruelle	no -97	unknown -55	yes 149
rupture	no -68	yes 104
sa	no -68	yes 83
sable	unknown 62	yes -82
sac	no 46
sacoche	no 69	yes -58
sacs	no 95	yes -56
saidia	no 57
saignait	no -44	yes 57
saigne	no -124	unknown 82
sain	yes 45
sains	yes 52
sais	unknown 52	yes -43
saisi	no -210	unknown 109	yes 107
saison	no 44
sait	no -42	unknown 110	yes -71
salam	no -50	unknown 50
sale	no -75	yes 105
salle	no -56	unknown 55
sanglier	no 191	yes -160
sante	no -128	unknown 111
sapin	no 44	unknown -42
saute	no -80	yes 41
savoir	no 63	unknown 76	yes -146
scie	no 44
scolaire	no 113	yes -82
scoot	yes 58
se	no -63
sec	no 108	yes -93
seche	no 155	yes -131
second	yes 55
secondes	no 46	unknown -44
secours	yes 49
secs	no 188	yes -177
sectionne	yes 54
secu	no 155	unknown -81	yes -73
securite	no 47	unknown 54	yes -87
sejour	no 81	unknown -40	yes -41
selle	no -74	unknown -50	yes 109
semaine	no -43	yes 49
semaines	no -61	unknown 107	yes -47
semi	no -193	unknown 131
sens	yes 48
sent	no 83	yes -80
sentait	no -103	yes 124
senti	no -56	unknown -43	yes 97
sept	unknown -57
serrurier	no 42
sert	no 59
serveur	no -97	unknown 156	yes -118
service	no 53
ses	no -85	unknown 75
seul	no 46
seule	yes -43
si	no -40	unknown 64
sidi	no 46	unknown 138	yes -168
sieges	no 75	yes -57
sieste	no -50	unknown -48	yes 94
signale	no -55	unknown 102	yes -51
signaler	no 90	yes -71
signe	no -40	yes 60
signee	no 113	yes -80
silence	yes 61
simple	unknown -41	yes 52
sinistre	unknown -75	yes 50
sinon	no -58	yes 82
site	no 84	yes -67
situe	no -53	unknown -49	yes 103
six	yes -59
ski	no 106	yes -80
slt	unknown -50	yes 57
societe	no -186	yes 212
soeur	no -60	yes 92
soignante	no 52	unknown -51
soixante	no -94	unknown -63	yes 138
solaires	no 94	yes -53
soleil	no 47
sommes	unknown 43
son	no -41	yes 65
sonne	no 220	yes -184
sono	no 68
sors	unknown 95	yes -86
sort	no -154	unknown 111	yes 52
sorti	no 51
sortir	no -82	unknown 57
sortis	no 123	yes -94
souffert	no 108	unknown -42	yes -76
souffle	no 49
souffler	unknown -46
souffre	no -42	yes 75
souhaite	no -85	unknown 108	yes -58
souk	no 94	yes -67
souleve	unknown 61	yes -81
sourcils	unknown 115	yes -152
souterrain	no 148	yes -116
sport	no 137	yes -111
stade	no -116	yes 65
station	unknown -65	yes 42
stationnee	no -135	yes 99
stationnement	no -174	unknown 224	yes -116
stock	no 68	yes -41
stop	yes 49
strasbourg	no -49	yes 66
stratifie	unknown 140	yes -131
subi	no 76	unknown -40	yes -43
sucre	no 82	yes -54
sultan	no -46	unknown -43	yes 89
superette	no 123	yes -101
supporters	no 200	yes -168
surement	no 113	unknown -49	yes -65
surete	yes 45
surgi	no 40
sursaute	no 44	unknown -48
surtension	no 69	yes -55
surtout	no 46
survecu	no 194	yes -174
suture	no -68	yes 86
suv	no -61	yes 76
svp	unknown 47	yes -86
sympa	no -89	yes 114
syndic	no -76	unknown 67
t	no 101	unknown -69
ta	no -164	yes 196
tableau	no 59	yes -46
tache	no -84	unknown 178	yes -106
tags	no 70	yes -44
tague	no 93	yes -66
talon	no -63	yes 78
talus	no 71
tamponne	unknown -40
tanger	no 57	unknown -50
tant	unknown -50	yes 50
tante	no 40
tape	yes 47
taper	yes 42
tapis	no 75	yes -51
tard	no -54	yes 70
tassees	no -76	unknown 138	yes -122
tcl	yes 40
technicien	no -175	unknown 92	yes 74
technique	no 164	unknown -74	yes -91
tel	no 81	yes -48
telephone	no 48
telephones	no -117	yes 155
telephonique	no 241	unknown -68	yes -185
temoin	no -195	unknown 241	yes -86
temoins	no 81	unknown -53	yes -49
tempe	no 46
tempete	no -89	yes 99
temps	no 40
tenait	no -60	unknown 87
tendon	no 102	yes -71
tentative	no 92	unknown -48	yes -47
tente	no 225	unknown -51	yes -185
terrain	no -145	unknown -65	yes 205
terre	no 73	yes -44
tesla	no -86	yes 121
tete	no 97	yes -71
thermique	no 99	yes -79
tibia	yes 61
tiens	yes -71
tient	yes 64
tiers	unknown 177	yes -200
tire	no 74	yes -99
tissus	no -153	unknown 132
tit	no -42	yes 71
toile	no 73	yes -44
toilettes	no 94	yes -68
toit	no 45	unknown 49	yes -93
toiture	yes -40
tole	no 98	yes -69
toles	no 82	unknown -48	yes -42
tolier	no -106	unknown 178	yes -166
tomates	no 84	yes -65
tombant	no 116	yes -102
tombee	unknown 71	yes -41
tondeuse	unknown 42	yes -57
tonneaux	no 154	unknown -42	yes -112
torchon	no 96	yes -61
tordu	no 48
tordue	no 96	yes -67
tornade	no 106	yes -85
torts	no -69	yes 98
total	no 51
touche	yes 47
touchee	no 86	yes -72
touchette	yes 46
toujours	unknown 67	yes -45
toulouse	yes 47
tour	no -117	yes 136
touriste	no -51	yes 68
touristes	no 48
touristique	no -72	unknown -41	yes 102
tourne	no -74	yes 92
toute	no 56
toutes	yes 53
trace	unknown 41	yes -75
traces	no 44	unknown 67	yes -111
train	no 86	unknown 74	yes -160
traine	no 178	yes -159
trampoline	no -94	unknown -49	yes 138
tramway	no -78	unknown -44	yes 117
tranquille	no -56	yes 89
transmets	no 69
traumatisme	no 70	yes -55
travail	no 66	yes -47
travers	yes 58
traversait	yes 45
tremble	yes 50
trempe	yes 56
trempee	no 182	yes -159
trempes	no 85	yes -56
trente	no -64	yes 96
triple	no 46
triporteur	yes 52
trottinette	yes 59
trottoir	no -46
trouille	no 87	yes -75
trouve	yes -52
truc	unknown 135	yes -181
truck	no -187	yes 198
tuiles	no 45
tuyau	yes 61
type	no -53	yes 73
types	no 54	yes -47
u	no 68	yes -42
uber	no -58	yes 95
up	no -45	yes 58
urgence	no -109	unknown -67	yes 167
urgences	yes -57
usees	no -59	yes 71
utile	no -42	unknown 69
v	no 50
vaccin	no -80	yes 96
vaches	no 83	yes -61
vais	unknown 47	yes -70
vaisselle	no 121	yes -96
valise	no 149	unknown -69	yes -107
vanne	no 119	yes -92
vase	no -173	yes 191
vaut	no 102	yes -85
vehicule	unknown 78	yes -60
vehicules	no -75	unknown -57	yes 135
veille	no 118	yes -84
velos	no -105	unknown 110
velux	no 83	unknown -48
venais	no -159	unknown 167
venait	no -136	yes 156
vendeuse	no 141	yes -116
venir	no -94	unknown 99
vent	no -103	unknown 104
venue	no -54
venus	no 62
verbal	no -56	unknown 54
verbalise	no -149	unknown -57	yes 186
verglas	no 101	yes -79
verifie	no 155	unknown -46	yes -98
vernis	no 60
verriere	no 40	unknown -61
verse	unknown -51	yes 79
vert	no 56
verte	no -62	unknown 82
vertebres	no -76	unknown 138	yes -122
vertiges	no -62	yes 86
vetements	no 42
veterinaire	unknown -80	yes 102
veux	no -83	unknown -46	yes 126
victime	unknown -48
victimes	no 165	unknown -40	yes -127
videe	no 54
vides	no 77	yes -67
vie	unknown 49	yes -66
vieille	no 53	unknown -58
viens	no -66	yes 69
vient	no -75	unknown 83
vif	no 99	yes -85
vigne	no 180	yes -141
ville	no -60	yes 74
vingt	no 42	yes -83
violence	no 65
violent	no -284	unknown 279
violette	yes 70
virage	no 52
visage	no -60	unknown 140	yes -75
vitesse	no -73	yes 85
vitrage	no -40	yes 70
vitres	no -64	yes 93
vitrier	no 77	yes -50
vitrine	yes 49
vivants	no 104	yes -81
vive	no 93	yes -79
voie	yes 50
voile	no -201	unknown -72	yes 267
voilee	no 200	yes -167
voilier	no -295	unknown -64	yes 324
voir	yes -56
vois	no -167	unknown 111
voisin	no -106	yes 129
voisine	no -99	yes 137
voisins	yes 44
voitur	no 172	unknown -117	yes -124
voiture	unknown 54
voitures	unknown -46	yes 67
voiturette	no 157	unknown -56	yes -125
vol	yes -53
volant	no 116	unknown -43	yes -75
volee	no 75	yes -45
voler	no 95	yes -78
volets	no -81	unknown 68
voleur	no 82	yes -64
volume	no -58	yes 69
vomi	no -119	unknown -41	yes 142
vomit	yes 47
vont	no -41	yes 54
votre	no -130	unknown 135
voudrais	no 106	unknown -49	yes -59
voulait	no -53	yes 70
voulant	no 102	yes -85
voyage	unknown 66	yes -73
voyageurs	no -209	yes 225
vrac	no 107	yes -79
vraiment	no 112	yes -99
vtc	no -58	unknown -62	yes 109
vtt	no 48
vu	unknown 45	yes -67
wa7ed	no 79	yes -52
week	unknown -54
x	no 147	unknown -43	yes -103
y	no 60
ya	unknown -45
yaris	no -56
yeux	no -86	unknown 61
youssef	no 73	yes -61
zellige	no -134	yes 152
zero	no -42
zoe	no 69	yes -50
`;
