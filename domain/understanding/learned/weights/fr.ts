// Written by `npm run learn`; see ADR 0058. One word a line, and what it speaks for or against, in hundredths.
export const WEIGHTS = `@type
	autre -185	blessure -149	bris_de_glace -165	collision -90	degats_des_eaux -169	dommage_materiel -114	evenement_climatique -175	incendie -197	none 236	vandalisme -153	vol -123
#000>	degats_des_eaux -41	dommage_materiel 79	evenement_climatique 43	none -67	vol 105
#025>	none 75
#026>	autre -74	none 114
#100>	autre 74	dommage_materiel -40	evenement_climatique 84
#10h>	autre -88	blessure 105	collision -42	none 85
#12e>	vol 104
#13h>	autre -41	vol 73
#17h>	none 59	vol 67
#18h>	vol 82
#19h>	vol 49
#200>	none 88
#2025	none 75
#2026	autre -103	none 142
#208>	collision 114
#20h>	none 56
#22h>	collision 57
#400>	bris_de_glace 101
#450>	blessure -73	collision -41	dommage_materiel 180
#4x4>	collision 147
#500>	autre 87	blessure -45
#600>	autre 181	collision -53	degats_des_eaux -74	dommage_materiel 59	none -218	vandalisme -49	vol 47
#640>	autre 104	blessure 88	collision -40	incendie -69
#7ed>	bris_de_glace -62	collision 164
#7h45	collision 40
#800>	degats_des_eaux -62	dommage_materiel 180
#8h45	collision 103
#900>	degats_des_eaux 49	none -42	vandalisme -46	vol 118
#9h30	bris_de_glace 65
#<000	collision -47	dommage_materiel 84	vol 105
#<04>	none 80
#<06>	none 89
#<100	autre 74	dommage_materiel -40	evenement_climatique 84
#<10>	blessure 60	none 73
#<10h	autre -54	blessure 73	none 52
#<11>	none -62	vol 115
#<11h	collision 61
#<12>	none 74
#<12e	vol 104
#<13>	none 77
#<14>	incendie 50
#<15>	collision -40	none 70	vol 45
#<15h	collision 66
#<17>	degats_des_eaux 158	none -72
#<17h	none 76
#<18>	autre 307	collision -60	none -239
#<18h	vol 53
#<199	autre 204	collision -80	none -159	vol 65
#<19>	none 124
#<19h	none 48
#<1h>	bris_de_glace -82	vol 100
#<202	none 77
#<208	collision 114
#<20>	bris_de_glace 122	collision -61	none 77
#<25>	none 125
#<27>	autre 150	blessure -109
#<2e>	collision -43	degats_des_eaux 53	incendie 88
#<2h>	none 96
#<30>	none 59
#<31>	collision 55	none 86
#<3e>	vandalisme 47
#<3h>	collision -69	dommage_materiel 127	none 51	vol -66
#<400	bris_de_glace 90
#<40>	autre 79	bris_de_glace 101	evenement_climatique 62	none -103
#<450	blessure -73	collision -41	dommage_materiel 180
#<4e>	degats_des_eaux 82
#<4h>	vandalisme 84
#<4x4	collision 147
#<500	autre 76
#<50>	collision -91	none 179
#<600	autre 232	degats_des_eaux -90	dommage_materiel -44	none -274	vandalisme -57	vol 48
#<60>	blessure -99	collision 121	degats_des_eaux -153	dommage_materiel 234	evenement_climatique 93	incendie -68	none -244	vandalisme -54	vol -83
#<640	autre 104	blessure 88	collision -40	incendie -69
#<65>	dommage_materiel 246	none -44	vol -101
#<78>	autre 169	none -72	vol -42
#<80>	incendie 60
#<84>	blessure -55	collision 155
#<8h4	blessure -46	collision 112
#<8h>	vol 64
#<900	degats_des_eaux 49	none -42	vandalisme -46	vol 118
#<90>	bris_de_glace 81
#<9h3	bris_de_glace 85	collision -49
#<9h>	none 110
#<a10	collision 74
#<a6>	bris_de_glace 42	collision 142	none -62
#<a7>	bris_de_glace 48	collision 61
#<aba	none 43	vol -48
#<abi	dommage_materiel 68
#<abo	evenement_climatique 76
#<abr	collision -60	evenement_climatique 111	vandalisme 63
#<abs	evenement_climatique 55
#<ac>	blessure 101	none -72	vol 74
#<acc	collision 81
#<ach	autre 90	blessure 73	none -70
#<aci	bris_de_glace -51	collision -223	dommage_materiel 215	none -187	vandalisme 275	vol -73
#<act	autre 45
#<adi	collision -76	dommage_materiel 73	none -55	vandalisme -57	vol 145
#<ado	degats_des_eaux 44	none -47	vandalisme 173	vol -50
#<adr	autre 85	blessure -73	collision -84	degats_des_eaux 172	none -42
#<adv	collision 54
#<aer	blessure 145	dommage_materiel -68	none -54
#<aff	degats_des_eaux 47	dommage_materiel -42	incendie 57
#<aga	autre 77
#<agd	blessure 61
#<agr	vandalisme 75
#<ah>	none 87
#<aid	vol 51
#<ail	collision 111
#<aim	blessure -49	degats_des_eaux -41	dommage_materiel 66	none 63	vol 44
#<ain	vol 87
#<air	collision -45	none -64	vol 75
#<ait	autre 222	collision -118	dommage_materiel 130	evenement_climatique -151	incendie 67	none -176
#<al>	collision 128	degats_des_eaux -55	evenement_climatique 90
#<ala	dommage_materiel 103	vol -42
#<alc	collision 54
#<ale	none 69	vandalisme 93
#<ali	blessure 141	degats_des_eaux 138	dommage_materiel -49	none -43
#<alo	autre 68	collision 48	none -60
#<ama	autre 136	collision -78	degats_des_eaux -71	dommage_materiel -73	incendie 178	none -89	vol -47
#<amb	collision 76
#<ame	degats_des_eaux 44
#<ami	dommage_materiel 99
#<amp	dommage_materiel -41	evenement_climatique 80	vandalisme -54	vol 54
#<anc	collision -86	dommage_materiel 108	incendie -115	none -55	vandalisme 159	vol -41
#<ane	blessure -44	collision 154
#<ang	blessure 101
#<ani	autre 97	blessure -60	collision 90	dommage_materiel -41
#<ann	autre 102
#<ans	dommage_materiel 65	none -43
#<aou	autre 64	evenement_climatique 55
#<ape	collision 45	degats_des_eaux 53	none -42
#<aqu	degats_des_eaux 128
#<ara	none 47
#<arb	collision 112	evenement_climatique 91	incendie -45	none -50
#<arc	collision -81	evenement_climatique 120	none -46	vandalisme 61
#<ard	dommage_materiel 167
#<arg	collision -44	vandalisme -43	vol 173
#<arm	bris_de_glace 52	collision -47	dommage_materiel 157	none -88	vandalisme -55
#<art	collision -50	dommage_materiel 49	vandalisme 74
#<asp	collision -44	incendie -67	vandalisme 84	vol 97
#<ass	dommage_materiel 48
#<ate	bris_de_glace 145	dommage_materiel -40	incendie 75	none -66
#<aub	evenement_climatique 90	incendie 53	none -46
#<aud	dommage_materiel 125	none -82	vandalisme 47
#<auj	none 65
#<aur	collision 68
#<aus	incendie 43	vol 41
#<auv	evenement_climatique 104	incendie 49
#<aux	vandalisme 73
#<avc	autre 157	dommage_materiel -40	none -156	vandalisme -47	vol 101
#<avr	autre 126
#<aya	autre 42	blessure -91	collision 51	evenement_climatique 98	none -42
#<aze	none 78
#<azr	autre 110	none -84	vol 130
#<bab	collision -97	degats_des_eaux 44	none -106	vol 167
#<bac	blessure 52	collision -60	degats_des_eaux 60	dommage_materiel -46	evenement_climatique 47	none -83	vandalisme 116
#<bad	blessure 90	dommage_materiel -41
#<bag	collision -45	incendie 63	vol 74
#<bah	none 115
#<bai	bris_de_glace 54	degats_des_eaux 58
#<bal	bris_de_glace 66	incendie 42	none -49
#<ban	incendie 67	vol 46
#<bar	dommage_materiel 55
#<bas	bris_de_glace 54	dommage_materiel 52	evenement_climatique 55	none -55
#<bat	collision -40	incendie 99	none -71	vandalisme 85
#<beb	blessure 45	dommage_materiel -68	none -40	vol 62
#<bel	collision 47	dommage_materiel 46
#<beq	blessure 207	dommage_materiel -43
#<ber	blessure 54
#<bes	collision 43
#<bet	collision 95
#<bib	autre -48	collision 69	dommage_materiel -71	evenement_climatique 116
#<bie	none 53
#<bij	bris_de_glace 55	vol 79
#<bil	autre 54
#<biz	blessure 153	collision -83	dommage_materiel -101	evenement_climatique 45	none -50	vol 40
#<bjr	none 43
#<bla	none 59
#<blo	autre 59	none -40	vol 52
#<bob	bris_de_glace 84	none -44	vandalisme -41
#<boi	vandalisme 52
#<bol	degats_des_eaux 56	vandalisme 77
#<bom	vandalisme 84
#<bon	autre 45
#<bor	autre 72
#<bos	blessure -71	vandalisme 78
#<bot	collision 187	vandalisme -114
#<box	evenement_climatique 77
#<bra	dommage_materiel -64	evenement_climatique 52	none -43
#<bre	bris_de_glace 55	none -57	vandalisme -49	vol 127
#<bri	bris_de_glace 120
#<bro	incendie 44
#<bru	collision -40	incendie 110	none -55
#<bu>	blessure -51	collision 170	degats_des_eaux 44
#<bua	degats_des_eaux 95	incendie 54
#<bur	dommage_materiel 40
#<bus	collision 85
#<buv	blessure 53	dommage_materiel 68	evenement_climatique 80	incendie -54
#<cab	dommage_materiel 90	none -50
#<cac	collision -86	dommage_materiel 157	none -68	vol 50
#<cad	blessure 65	collision -102	dommage_materiel 105	none -73	vol 132
#<caf	dommage_materiel 79	none -76	vol 73
#<cag	blessure -40	bris_de_glace 41	collision -40	vandalisme -80	vol 162
#<cai	bris_de_glace 56	dommage_materiel -41	none -45	vandalisme 75	vol 49
#<cal	collision 55
#<can	degats_des_eaux 42
#<cap	evenement_climatique 57	none -44	vandalisme 101
#<car	none -42
#<cas	none -60
#<cat	autre 98	blessure -46	none -65	vol 118
#<cav	degats_des_eaux 56	evenement_climatique 76	none -56
#<cc>	collision 46	none 86
#<ced	blessure -48	bris_de_glace 98	degats_des_eaux 40
#<cei	collision 138
#<cel	degats_des_eaux 70
#<cer	none 58	vandalisme 46
#<ces	vol 44
#<cha	none -41
#<chi	blessure 85	none -40
#<cho	collision 66	none -41
#<chu	blessure 139	bris_de_glace -42	degats_des_eaux -48	dommage_materiel 130	none -52
#<cie	evenement_climatique 92
#<cim	autre 165	blessure 139	collision -69	dommage_materiel -43	none -154	vandalisme 43	vol -86
#<cin	vol 48
#<cir	blessure 57	collision 40	incendie 67	none -52
#<cit	degats_des_eaux 141
#<civ	autre 79	collision -65	degats_des_eaux -40	none -58
#<cla	blessure 50	bris_de_glace 77	none -63
#<cle	autre 71	none -54	vandalisme 90
#<cli	dommage_materiel 41	vol -46
#<clo	collision -45	dommage_materiel 47
#<clu	blessure 59	dommage_materiel 140	incendie -58	vandalisme 102	vol -117
#<cm>	bris_de_glace 43	evenement_climatique 93
#<coc	blessure -41	dommage_materiel 127	incendie -40	vol -41
#<coe	blessure -48	none -53	vandalisme 152	vol 76
#<cof	vol 74
#<cog	blessure -48	collision 134
#<coi	none -47
#<col	none -45
#<coo	collision 82
#<cop	dommage_materiel 147	none -41
#<coq	vandalisme 74
#<cor	collision 55
#<cot	none -41
#<cra	incendie 59
#<cre	bris_de_glace 41	none -43	vandalisme 86
#<cri	vandalisme 73
#<cro	autre 51	blessure 40	none -44	vandalisme 57
#<cru	collision 42
#<cue	blessure 203	none -42	vol -60
#<cui	degats_des_eaux 45	none -50
#<cul	degats_des_eaux 88
#<cum	degats_des_eaux 183	none -49
#<cut	vandalisme 156	vol -63
#<cuv	dommage_materiel 135	none -91	vandalisme 50	vol -40
#<cyc	collision 62
#<dac	collision 91	none -69
#<dak	autre 163	blessure -44	dommage_materiel -40	none -66	vandalisme -142	vol 123
#<dam	blessure 44	degats_des_eaux 45
#<dan	none -44
#<dar	blessure -49	collision 106
#<dat	none 141
#<dc>	vandalisme 42
#<de>	none -45
#<deb	degats_des_eaux 59
#<ded	collision 69
#<def	collision 64
#<deg	degats_des_eaux 52	none -43
#<deh	evenement_climatique 46
#<del	autre 62	vol -62
#<den	autre 66	blessure 125	none -81
#<det	collision 52	dommage_materiel 67
#<dh>	autre 122
#<dia	collision 57	dommage_materiel 52	none -43
#<die	dommage_materiel 68
#<dif	autre 281	collision -103	dommage_materiel -55	vol -61
#<dig	collision 67	degats_des_eaux -116	dommage_materiel -76	evenement_climatique 177	vandalisme -48	vol -76
#<dil	bris_de_glace 162	degats_des_eaux -49	evenement_climatique 146	none -41	vandalisme -42	vol -80
#<din	vol 102
#<dis	vol 111
#<dit	collision 43
#<dix	none 44
#<dkh	collision 302	degats_des_eaux -79	none -82
#<doc	blessure 58	collision 57
#<doi	blessure 55
#<dom	evenement_climatique 113	none -59
#<dor	none -43
#<dos	none 111	vandalisme -45	vol 54
#<dre	collision 94
#<dri	collision 104
#<dro	collision 62	dommage_materiel 65	none -42
#<ds>	bris_de_glace 60	dommage_materiel 102	none -83
#<dun	dommage_materiel 164	none -112	vol -48
#<dur	autre -53	blessure -78	bris_de_glace 148	collision -86	dommage_materiel -46	vandalisme -44	vol 146
#<dya	degats_des_eaux 43
#<eau	degats_des_eaux 138
#<ebo	collision -82	degats_des_eaux 154	dommage_materiel 103	none -120	vol -49
#<ecl	bris_de_glace 96	none -43
#<eco	vol 67
#<ecr	dommage_materiel 42	none -43
#<edf	collision 75	dommage_materiel 86	none -59
#<eff	bris_de_glace 120	collision -41
#<ega	autre 467	blessure -50	collision -79	dommage_materiel -46	none -253	vol -98
#<ego	collision 51	degats_des_eaux 160	none -62	vol -48
#<el>	none -44	vol 101
#<ele	bris_de_glace 60	none -43
#<emb	blessure -46	collision 125	none -51
#<emp	dommage_materiel 72
#<enc	vol 53
#<end	blessure 204	dommage_materiel -50	none -46
#<eng	dommage_materiel 85	evenement_climatique -48	vol 46
#<enl	collision -120	vol 156
#<eno	collision -40	evenement_climatique 115
#<enq	collision -52	incendie 80	vandalisme 84
#<enr	vol 69
#<env	evenement_climatique 51	none -41	vol 42
#<epa	blessure -68	collision 170	evenement_climatique 51	none -47	vandalisme -45
#<epi	degats_des_eaux -56	evenement_climatique 108
#<epo	degats_des_eaux 75
#<equ	blessure 60	collision 46	degats_des_eaux -63	dommage_materiel 45	vandalisme -45
#<era	collision 63
#<err	blessure -76	collision 145	dommage_materiel -43	none 89
#<es>	degats_des_eaux 85
#<esc	blessure 131	none -44
#<esp	vandalisme 51
#<ess	vol 46
#<ete	none -46
#<eto	autre 48	bris_de_glace 165	collision -88	none -45
#<etu	autre 169	none -126	vol -44
#<eu>	none -44
#<euh	none 183
#<eur	autre 84	none -56
#<eux	none -41	vandalisme 91
#<eva	evenement_climatique 79	incendie 48
#<eve	collision 45	vandalisme 51	vol -51
#<evi	collision 45
#<ex>	collision -86	dommage_materiel -124	none -59	vandalisme 379	vol -72
#<exa	none 90
#<exc	bris_de_glace 46
#<exi	autre 243	collision -61	none -115	vol -53
#<exp	vandalisme 57
#<ext	vandalisme 111	vol -61
#<fal	autre 151	degats_des_eaux -51	vol -43
#<fam	autre 47	evenement_climatique 51	none -82	vandalisme 50	vol -41
#<far	degats_des_eaux 71	incendie 40
#<fe>	autre 54	bris_de_glace 44	evenement_climatique 68	none -124
#<fel	blessure 56	bris_de_glace 51
#<fem	collision 41
#<fen	bris_de_glace 161	none -53
#<fer	bris_de_glace 43
#<fes	degats_des_eaux 50
#<fet	blessure 140	collision -50	dommage_materiel -50	none -71	vandalisme 92
#<feu	incendie 125	none -46
#<fev	autre 80
#<fia	collision 54
#<fic	dommage_materiel 60	vol -43
#<fig	blessure 163	degats_des_eaux 81	evenement_climatique -45	vol -93
#<fil	dommage_materiel 49	none -44
#<fin	collision 61
#<fis	bris_de_glace 165	collision -43	none -51
#<fla	incendie 82
#<fle	degats_des_eaux 88	none -48
#<fli	collision 70	none -43
#<flo	degats_des_eaux 161
#<fna	collision 40	vandalisme 74	vol -49
#<foi	autre 44	none -66
#<fon	collision 56	none -40	vol -40
#<foo	autre -40	blessure 164	dommage_materiel -40	none -44
#<for	vol 49
#<fos	collision 200
#<fou	dommage_materiel 40
#<fra	blessure 49
#<fre	collision 92
#<fri	collision -55	dommage_materiel 41	evenement_climatique 57	incendie 67	none -48
#<fro	bris_de_glace 62	collision 49
#<fui	degats_des_eaux 155	dommage_materiel -40
#<fum	incendie 133	vol -42
#<fur	collision -53	degats_des_eaux 104	none -51	vandalisme 60
#<fut	blessure 191	collision -90	dommage_materiel -58	none -145	vandalisme 128
#<gag	incendie 192
#<gal	collision -79	dommage_materiel 210	none -55
#<gam	blessure 62
#<gan	incendie 100
#<gar	none -48
#<gas	dommage_materiel 132	none -130	vol 128
#<gat	bris_de_glace 57	dommage_materiel 74
#<gau	collision 54
#<gaz	incendie 42	vol 113
#<gel	blessure -80	bris_de_glace 50	collision -72	degats_des_eaux 77	dommage_materiel -60	evenement_climatique 224	none -134	vandalisme -48	vol -53
#<gen	none -41
#<ger	vol 52
#<gla	bris_de_glace 85	evenement_climatique 50	vol -40
#<gli	collision 55	degats_des_eaux 71
#<glo	collision 125	vol -41
#<gol	bris_de_glace 149	dommage_materiel -57	evenement_climatique 47	none -58	vol 43
#<gon	blessure 68	degats_des_eaux 97
#<gor	blessure 75	degats_des_eaux 67
#<gos	blessure 91	vol -43
#<gou	degats_des_eaux 73	none -50
#<gps	bris_de_glace -71	collision 47	none -98	vol 248
#<gra	bris_de_glace 46
#<gre	blessure 57	evenement_climatique 129	none -45
#<gri	dommage_materiel 41	evenement_climatique 40	none -59
#<gro	evenement_climatique 65
#<gue	blessure 131	collision 84	none -79	vandalisme -47
#<gui	dommage_materiel -46	vol 144
#<hab	dommage_materiel 75	none -49
#<had	blessure 100	collision -130	dommage_materiel -57	none -114	vol 189
#<hai	evenement_climatique 58
#<hal	none -50
#<ham	collision -55	dommage_materiel 61
#<han	blessure 52	collision -48	dommage_materiel -46	vol 91
#<hau	bris_de_glace 55
#<hay	bris_de_glace 86	collision 44	incendie 62	none -82
#<hec	collision -53	degats_des_eaux -64	incendie 110	vandalisme 88	vol -45
#<hei	collision -40	dommage_materiel 96	vol 93
#<hel	dommage_materiel 108	none 43
#<hem	blessure 115	degats_des_eaux 87	dommage_materiel -94	none -47
#<her	blessure 111	collision 45	none -51
#<hie	none 47
#<hom	collision -45	dommage_materiel -42	vandalisme 59	vol 104
#<hon	collision -126	dommage_materiel 195	vol 50
#<hop	blessure 47
#<hor	degats_des_eaux 61
#<hos	blessure 85	collision -51	none -43	vol 90
#<hot	autre 65	none -47
#<hou	evenement_climatique 146	vandalisme 119	vol -149
#<hs>	evenement_climatique 52	incendie 48	vol -42
#<hum	degats_des_eaux 49
#<hur	collision 51
#<ici	degats_des_eaux 87
#<ide	none 115
#<ifr	evenement_climatique 67
#<ign	none 147
#<ils	none -40	vol 106
#<imm	vol 41
#<imp	bris_de_glace 56	collision 63
#<in>	none 71
#<inc	incendie 56
#<inf	blessure 42	degats_des_eaux 67
#<inh	incendie 41
#<ino	degats_des_eaux 95	evenement_climatique 62
#<ins	vandalisme 92
#<inv	blessure 125	degats_des_eaux 55	none -72
#<iph	blessure -46	collision -46	dommage_materiel 171	none -50
#<ira	degats_des_eaux 52	vol 102
#<irr	dommage_materiel 149	vol -41
#<iso	degats_des_eaux 65
#<ist	autre 132	none -55
#<ita	blessure 158	collision -120	degats_des_eaux 93	dommage_materiel -112	vol -40
#<ivr	vandalisme 77
#<jac	collision -104	degats_des_eaux 90	vol 109
#<jai	collision 41	dommage_materiel 58	none -54
#<jam	vol -45
#<jan	none -48	vol 57
#<jar	incendie 45	none -45
#<jat	collision -106	none -107	vol 268
#<jau	degats_des_eaux 54
#<jea	incendie 68
#<jem	collision 46	vandalisme 56	vol -40
#<jet	dommage_materiel -40	none -43	vandalisme 230
#<jle	dommage_materiel -114	vandalisme 260	vol -50
#<jme	collision 47	evenement_climatique 64
#<jog	collision 109	dommage_materiel -46	none -55	vandalisme -45	vol 75
#<jsu	dommage_materiel 106
#<jud	blessure 204	collision -55	dommage_materiel -71	none -83	vol -49
#<jug	collision 106	vandalisme -44
#<jui	none 63
#<jum	blessure 91	incendie 91
#<jur	autre 41	collision 133	dommage_materiel -48
#<kan	bris_de_glace 99	none -86	vol 80
#<kay	collision 116	degats_des_eaux -43	dommage_materiel -50	evenement_climatique 91	none -44
#<kel	collision -57	degats_des_eaux -86	dommage_materiel 104	vandalisme 158	vol -52
#<keu	collision 97
#<kho	collision 55
#<ki>	collision 55	degats_des_eaux 54	none -69
#<kil	collision 63
#<kin	autre 44	collision -62	vol 83
#<km>	none 80
#<ko>	collision 79	dommage_materiel 149	none -83	vol -48
#<koi	autre 211	none -131
#<la>	none -48
#<lab	collision 62	degats_des_eaux -41	dommage_materiel 76	none -55
#<lac	collision -52	degats_des_eaux 51	dommage_materiel 72
#<lai	dommage_materiel 105
#<lam	bris_de_glace -42	collision 43	degats_des_eaux 68	dommage_materiel 62
#<lan	collision 59
#<lar	collision -55	dommage_materiel 57	evenement_climatique 134	vol -46
#<las	collision -55	dommage_materiel -50	vandalisme -61	vol 193
#<lat	bris_de_glace 41	degats_des_eaux 138	incendie -52
#<lav	degats_des_eaux 72	dommage_materiel 77	none -69
#<lec	dommage_materiel 126	none -60
#<leg	vandalisme 92
#<len	collision 46	dommage_materiel 127	none -92
#<let	collision -44	none -54	vandalisme 231
#<leu	dommage_materiel 40
#<lev	collision 41	evenement_climatique 48
#<lez	bris_de_glace 175	dommage_materiel -103	evenement_climatique 106	none -97	vol -48
#<lib	degats_des_eaux 59
#<lie	vandalisme 64
#<lig	blessure 47	none -43	vol 49
#<lil	autre 154	bris_de_glace -83	collision 81	none -64	vol -87
#<lim	blessure -61	collision -72	dommage_materiel 201	evenement_climatique 64	vandalisme -42	vol -51
#<lin	dommage_materiel 48	incendie 71	none -47
#<liq	vol 82
#<lis	autre 84	collision -50	none -67	vandalisme 142	vol -59
#<lit	autre 45	collision -41	degats_des_eaux 56	vol 42
#<liv	dommage_materiel 82
#<lo>	blessure -46	collision -60	degats_des_eaux 114	dommage_materiel 47	evenement_climatique 59	none -40	vol -41
#<loc	vandalisme 57
#<log	evenement_climatique 56
#<loi	bris_de_glace 75	collision 40	dommage_materiel -48	vol 42
#<lol	blessure 75
#<lon	degats_des_eaux 55	vandalisme 61
#<lor	bris_de_glace -41	none -58	vol 75
#<lot	collision -155	degats_des_eaux 144	none -165	vandalisme -67	vol 124
#<lou	autre 43	none -47
#<luc	bris_de_glace 51	collision -50	dommage_materiel -91	evenement_climatique 158
#<lum	blessure -43	collision 73	vol 66
#<lun	bris_de_glace 55
#<lus	collision -58	degats_des_eaux 161	dommage_materiel 83	none -50
#<lux	collision 60	degats_des_eaux 70
#<lyc	collision 58	dommage_materiel -56	none -84	vol 152
#<lyo	vol 50
#<m2>	degats_des_eaux -97	evenement_climatique 154
#<ma>	none -44
#<maa	vol 54
#<mac	degats_des_eaux 57	dommage_materiel 69
#<mam	collision 99	dommage_materiel -42
#<man	none -43	vol 51
#<mas	bris_de_glace -69	collision -58	dommage_materiel -44	vandalisme 228	vol -54
#<mcd	collision 45
#<mdr	evenement_climatique 46
#<me>	blessure 65
#<mec	dommage_materiel 50
#<med	blessure 138	none -46
#<meg	blessure 45	dommage_materiel -41	incendie 104	none -60
#<mek	collision 57
#<mel	blessure 65	collision 41	dommage_materiel 55	vol -40
#<men	blessure 86	none -74	vol 48
#<mes	none -53	vol 48
#<met	degats_des_eaux 49	none -52
#<meu	vandalisme 44
#<mi>	autre -41	blessure -52	bris_de_glace -61	collision -74	degats_des_eaux -58	dommage_materiel 306	evenement_climatique -44	none -271	vandalisme -63	vol 84
#<mic	collision 95	degats_des_eaux -47	incendie 135	none -75
#<mie	bris_de_glace 106	none -48
#<mil	bris_de_glace 106
#<min	evenement_climatique 69
#<mir	bris_de_glace 153	vol -48
#<mis	incendie 43	vandalisme 78
#<mit	collision -42	incendie 174
#<mme	collision -65	dommage_materiel 99
#<mn>	collision -60	degats_des_eaux 60	incendie -47	none -103	vol 173
#<mob	collision 118	evenement_climatique 40	vandalisme -62
#<mod	blessure 66	collision -145	degats_des_eaux -51	dommage_materiel 117	vol 60
#<moh	incendie 60
#<mol	blessure 265	collision -61	degats_des_eaux -73	none -59
#<mom	dommage_materiel 80
#<mon	none -40
#<moq	degats_des_eaux 117	evenement_climatique -69
#<mor	blessure 44
#<mos	collision 50
#<mot	collision 58	none -40
#<mou	blessure 65	degats_des_eaux 42
#<moy	degats_des_eaux -76	dommage_materiel -51	incendie 151	vandalisme 45	vol -40
#<mul	blessure 44	degats_des_eaux 49	incendie 44	none -45
#<mur	degats_des_eaux 40	dommage_materiel 77	none -45
#<mus	blessure -47	bris_de_glace -81	dommage_materiel 110	evenement_climatique 52
#<mut	autre 81	blessure 125	none -125
#<nad	collision 41
#<nai	collision -42	none -51	vandalisme 74	vol 138
#<nan	none 117
#<nat	collision 57	incendie 44
#<neg	none 85
#<nei	evenement_climatique 119	vol 47
#<net	blessure -58	bris_de_glace 133	none -53	vol 61
#<neu	dommage_materiel 116
#<nev	dommage_materiel 88
#<nez	collision 57
#<nic	collision 62
#<nie	blessure 51
#<noe	blessure 41	collision -61	dommage_materiel -42	none 52	vol 104
#<noi	incendie 85
#<nom	collision 58
#<non	none 99
#<nov	autre 124	none -93
#<noy	blessure -40	collision -40	degats_des_eaux 97	dommage_materiel 68	evenement_climatique 75	none -70
#<nul	collision 87	dommage_materiel -41	none -42	vol 42
#<num	collision 48	none 48
#<nuq	collision 74	degats_des_eaux 41
#<nus	bris_de_glace 179	dommage_materiel -60	vandalisme -107
#<obj	autre 155	collision -96	none -48	vol 80
#<obs	blessure 116	dommage_materiel -75
#<occ	dommage_materiel -54	none -54	vandalisme 110	vol 62
#<oct	incendie 53
#<oei	degats_des_eaux -42	dommage_materiel 73	vandalisme 70
#<oeu	blessure -43	none -47	vandalisme 184	vol -42
#<ois	bris_de_glace 171
#<ok>	collision 42
#<oka	blessure -47	collision 268	none -107
#<oli	blessure 46
#<on>	vol 43
#<onc	evenement_climatique 55
#<ong	blessure 70	collision -110	dommage_materiel 114
#<onz	bris_de_glace 45	collision -51	evenement_climatique 72	vandalisme 54	vol -45
#<ope	autre 129	dommage_materiel -51	evenement_climatique 51	none -69	vol -41
#<opt	bris_de_glace 174	collision -75	none -52	vandalisme -42
#<ora	dommage_materiel 41	evenement_climatique 136
#<ord	dommage_materiel 72	vol 53
#<ore	blessure 43	dommage_materiel -45	evenement_climatique 80
#<org	collision 122
#<ori	collision -89	degats_des_eaux 159	incendie 97	none -92
#<ort	collision -63	dommage_materiel 137	none -54
#<ose	bris_de_glace 59	collision -46	dommage_materiel -79	incendie -60	vandalisme -106	vol 249
#<ost	collision 87	dommage_materiel -59	none -60	vandalisme -49	vol 100
#<ou>	autre 53
#<oua	collision -49	degats_des_eaux 48	none 106
#<oub	autre 65	incendie 47
#<oue	dommage_materiel -41	evenement_climatique 113	none 94
#<ouf	blessure -51	collision -50	degats_des_eaux 121	dommage_materiel 95	evenement_climatique -52	none -46	vol -58
#<oui	none 152
#<our	collision -73	evenement_climatique 305	vol -106
#<out	collision -59	dommage_materiel -54	vol 221
#<oxy	incendie 94
#<pa>	dommage_materiel -40	none -66	vol 74
#<pai	incendie 61
#<pal	evenement_climatique 42	none -45	vol 43
#<pan	bris_de_glace 55	none -53
#<pap	collision 79
#<paq	collision 155	dommage_materiel -59	none -47	vol 69
#<pat	blessure 64	none -53	vol 81
#<pau	bris_de_glace 49	none -42
#<pav	collision -63	none -42	vandalisme 213	vol -70
#<pay	autre 194	collision -65	dommage_materiel 62	none -94
#<pc>	collision -45	dommage_materiel 198	none -138	vandalisme -43
#<pdt	blessure 125	collision -45	degats_des_eaux -42	dommage_materiel -50	evenement_climatique 115	none -82	vol -41
#<pea	collision 70
#<ped	collision 99
#<pei	vandalisme 69
#<pel	dommage_materiel -40
#<pen	vol 42
#<pet	none -49
#<pha	collision 58	none -77	vandalisme 89
#<phy	vol 59
#<pia	dommage_materiel 203	incendie -61
#<pic	collision -46	dommage_materiel 143
#<pie	vandalisme 57
#<pig	bris_de_glace 96
#<pil	blessure 201	none -88
#<pin	bris_de_glace 93	collision -43	evenement_climatique 66
#<piq	blessure 220	collision -49	degats_des_eaux -64	none -91	vandalisme -44	vol 103
#<pir	collision 90	degats_des_eaux -80	dommage_materiel 91	none -102	vandalisme -65	vol 72
#<pis	blessure 60	collision -46	evenement_climatique 56	none -54	vandalisme 42	vol -41
#<pli	none -41
#<pne	collision 84	none -50	vandalisme 74
#<poc	collision -91	dommage_materiel 114	vol 56
#<poe	collision 73	incendie 143	vol -70
#<poi	blessure 40	collision 47
#<pom	incendie 56
#<pon	blessure 57	none -51	vandalisme 43
#<pot	dommage_materiel 169	none -76
#<pr>	autre 74	none -55
#<pre	none -43
#<pri	none -42
#<pu>	dommage_materiel 52	evenement_climatique 46
#<pub	collision 233	degats_des_eaux -55	none -79
#<pul	bris_de_glace 159	collision -157	degats_des_eaux -45	dommage_materiel 138	evenement_climatique -44	incendie -98	none -197	vandalisme 108	vol -66
#<pur	blessure 189	collision -54	dommage_materiel -51	incendie -49	none -91	vandalisme 53	vol -86
#<pyj	incendie 44	none -44	vol 83
#<qqn	none 63
#<qua	vol 43
#<quo	none 60
#<rab	blessure 54
#<rac	degats_des_eaux 66
#<rad	collision 64
#<raf	evenement_climatique 155
#<rai	blessure -58	collision 213
#<ral	bris_de_glace 47	collision 55	incendie -50
#<ram	blessure 76	bris_de_glace 49	degats_des_eaux -59	dommage_materiel 89	none -45	vol -40
#<ran	blessure 162	dommage_materiel -43	none -78
#<rap	incendie 57
#<ras	degats_des_eaux 65
#<rat	collision 92	degats_des_eaux 74
#<rav	dommage_materiel -51	incendie -45	vandalisme 83	vol 94
#<ray	dommage_materiel 80	vandalisme 117	vol -44
#<reb	blessure 84	degats_des_eaux -101	dommage_materiel 161	evenement_climatique -52	incendie -93	vandalisme -77	vol -48
#<rec	collision 41
#<red	incendie 97
#<rel	collision 78
#<res	none -41
#<reu	collision 192	none -54	vandalisme -68
#<rez	collision -44	evenement_climatique 93
#<ria	incendie 139	none -52
#<rid	dommage_materiel 107	incendie 83	none -47
#<rig	collision 151	dommage_materiel -65	incendie -94	vandalisme 113
#<rir	blessure 109
#<riv	degats_des_eaux -53	dommage_materiel -47	evenement_climatique 223
#<rob	degats_des_eaux 87	dommage_materiel 76
#<roc	blessure -43	bris_de_glace 76	collision 87
#<rom	blessure 98	dommage_materiel -47	none -54
#<ron	collision 64
#<rot	collision 150	dommage_materiel -50	none -53	vol -41
#<rou	collision 49
#<roy	collision 44
#<ruc	incendie 127	none -60	vol 52
#<rue	collision 70
#<rui	autre 45	collision -43	degats_des_eaux 88	dommage_materiel -41	evenement_climatique 75
#<rup	blessure 53	degats_des_eaux 137	none -46
#<sa>	collision 56
#<sab	collision -42	degats_des_eaux -40	evenement_climatique 66	vandalisme 136	vol -41
#<sac	collision -60	vandalisme 47	vol 93
#<saf	evenement_climatique 76
#<sal	collision -43	degats_des_eaux 56
#<san	collision 50
#<sap	incendie 76	none -129	vol 156
#<sat	collision -57	degats_des_eaux 199	dommage_materiel -47	vol -50
#<sca	blessure 120
#<sce	evenement_climatique -65	vol 97
#<sci	blessure 75	collision -62	none -60	vandalisme 80	vol 44
#<sea	autre 71	degats_des_eaux -57	incendie 157
#<seb	blessure -61	collision 126
#<sec	evenement_climatique 43	incendie 40	none -41
#<sej	autre 74	evenement_climatique 88	none -49
#<sel	bris_de_glace 168	none -71
#<sem	none 40
#<sen	collision 67
#<sep	autre 45	bris_de_glace 45
#<ses	degats_des_eaux 42
#<seu	bris_de_glace 48
#<si>	autre 47	dommage_materiel 45
#<sid	vandalisme 47
#<sie	collision 42	vol 121
#<sif	blessure 103	incendie 40
#<sil	collision 84
#<sim	collision 41	degats_des_eaux 90
#<sip	collision -43	degats_des_eaux 85	dommage_materiel -54	vol 118
#<sir	blessure 46	collision 83
#<sit	evenement_climatique 93
#<six	autre 111	none -81	vandalisme 46
#<ski	blessure 296	collision -81	none -77
#<slt	collision 61	none 48
#<soc	blessure -55	dommage_materiel 60	evenement_climatique 126	none -65	vandalisme -52
#<soe	collision 47	dommage_materiel 53
#<sol	evenement_climatique 45	none -46	vandalisme 45
#<sor	incendie 45
#<sou	vol 44
#<spe	collision 93	none 43
#<spo	degats_des_eaux 79	incendie 54
#<sta	evenement_climatique 70
#<ste	blessure 50	collision 53	none -42	vandalisme 62
#<sto	collision 43	incendie 51	vol -40
#<str	degats_des_eaux 84	incendie 76	none -45
#<sub	collision -41	vol 134
#<suc	dommage_materiel 111	none -101	vandalisme 151	vol -76
#<sui	blessure 41
#<sul	collision 125	none -47
#<sup	blessure 68	collision -86
#<sus	incendie 59
#<sut	blessure 101
#<suv	collision 169
#<svp	none 75
#<sym	collision 84
#<syn	degats_des_eaux 112
#<tab	bris_de_glace 70	collision -45
#<tac	degats_des_eaux 107	dommage_materiel 84	none -41
#<tag	collision -48	vandalisme 186
#<tai	blessure 78	collision -50	vandalisme 101
#<tal	blessure -166	collision 220	dommage_materiel -111	none -49	vandalisme 109	vol -75
#<tam	vol 109
#<tan	dommage_materiel 57	none -42	vol 62
#<tap	collision 61	none -41
#<tar	blessure -40	bris_de_glace -50	collision 200	dommage_materiel -46	evenement_climatique 191	none -187
#<tas	blessure -47	collision 135	dommage_materiel 97	none -72
#<tax	autre 43	collision 68
#<tec	collision -45	degats_des_eaux 75	dommage_materiel 56	vol 58
#<tel	vol 51
#<ter	evenement_climatique 89	none -42
#<the	autre 46	bris_de_glace 58	collision -66	dommage_materiel 118	none -102
#<tib	blessure 74
#<tie	autre 81
#<tir	vol 109
#<tis	collision -57	incendie 80
#<tit	autre 44	collision -94	dommage_materiel -42	vandalisme 129
#<tkt	none -62	vol 146
#<toi	evenement_climatique 69	none -43
#<tol	collision 74
#<tom	blessure 68	collision -51	dommage_materiel 61	evenement_climatique 48	none -58
#<ton	collision 96	none -51
#<tor	evenement_climatique 52
#<tot	evenement_climatique 104
#<tre	none -44
#<tri	collision 144
#<tru	autre 87
#<tt>	collision -40	degats_des_eaux 104
#<tui	evenement_climatique 150
#<tuy	degats_des_eaux 221	dommage_materiel -67	evenement_climatique -42
#<twi	vol 55
#<typ	collision 50
#<uni	collision 88
#<urg	blessure 109	none -43	vol -42
#<usa	degats_des_eaux 174	dommage_materiel -51	none -48	vol -44
#<use	degats_des_eaux 94
#<uti	bris_de_glace 41	collision 67
#<va>	collision 61
#<vac	autre 41	none -55
#<vag	collision -150	degats_des_eaux 88	dommage_materiel -68	evenement_climatique 269	vandalisme -41	vol -109
#<vai	degats_des_eaux 54	dommage_materiel -54
#<val	blessure 87	collision -43
#<van	collision -58	none -41	vandalisme 174
#<vas	dommage_materiel 98	none 48
#<vau	collision 48	degats_des_eaux 50
#<veh	dommage_materiel 77
#<vei	collision -65	dommage_materiel 103	vandalisme -50	vol 63
#<ven	evenement_climatique 50
#<ver	bris_de_glace 60
#<ves	collision -59	dommage_materiel -54	evenement_climatique 103	none -93	vol 139
#<vet	dommage_materiel 103
#<veu	none 41
#<vex	collision 166
#<vic	incendie 60
#<vid	vandalisme 54	vol 65
#<vie	degats_des_eaux 48
#<vig	degats_des_eaux -42	dommage_materiel -50	evenement_climatique 281	none -212
#<vin	blessure -65	dommage_materiel 85	evenement_climatique 57
#<vio	none -45	vol 153
#<vir	collision 72	vandalisme 78	vol -43
#<vis	collision -41	vol 147
#<vit	bris_de_glace 90
#<viv	blessure 116	degats_des_eaux -79	evenement_climatique 146	incendie -40	vandalisme -41
#<voi	none -50
#<vol	vol 81
#<vom	blessure 49	degats_des_eaux 61
#<von	collision 55
#<voy	autre 79	degats_des_eaux 43	none -49
#<vra	none 75
#<vtc	bris_de_glace 73	collision 64
#<vu>	collision 70
#<vue	collision 43
#<wa7	bris_de_glace -62	collision 164
#<wal	collision 234	degats_des_eaux -72	none -43
#<wc>	collision -98	degats_des_eaux 275	dommage_materiel 112	none -127	vol -59
#<wee	vol 53
#<ya>	autre 51	degats_des_eaux 50	dommage_materiel -43
#<yar	collision 87
#<yav	degats_des_eaux 41
#<yeu	bris_de_glace 41	collision 47	incendie -42	vol 51
#<zer	collision 46
#<zoe	blessure 153	collision 107	dommage_materiel -95	none -52	vol -65
#a10>	collision 74
#a7ed	bris_de_glace -62	collision 164
#aari	vol 71
#aban	incendie 124
#abas	collision 135	degats_des_eaux -55	evenement_climatique 45
#abat	blessure 46
#abe>	none 64
#abea	blessure 213	vol -94
#abil	autre 140	collision -53	dommage_materiel 188	none -167	vandalisme -41	vol -48
#abim	dommage_materiel 68
#abin	none -41	vandalisme 110
#abla	incendie 63	none 64
#abli	collision 43
#abo>	collision -67	degats_des_eaux -52	dommage_materiel 105	none -42	vandalisme 180	vol -54
#abor	evenement_climatique 77
#abos	autre -62	bris_de_glace -55	collision -46	dommage_materiel 181	evenement_climatique 68
#abot	blessure 74	collision -40	degats_des_eaux -62	none -44	vandalisme 176	vol -61
#abou	degats_des_eaux 51	vandalisme 66
#abra	dommage_materiel 229	none -119
#abri	collision -45	evenement_climatique 101
#abru	bris_de_glace -59	collision -121	evenement_climatique -42	vandalisme 235
#abse	evenement_climatique 114	none -87
#abso	collision 72	dommage_materiel -49	none 92
#acad	vandalisme 54
#acan	autre 72	dommage_materiel 74	none -73
#acar	collision -53	degats_des_eaux 125
#acas	collision -42	degats_des_eaux -68	dommage_materiel 109	vandalisme 73
#acbo	dommage_materiel 116
#acca	collision -72	degats_des_eaux -112	vandalisme 263	vol -54
#acci	collision 72	none -55
#acco	none 43
#accr	collision 118	none -55
#acee	bris_de_glace 102	none -63	vandalisme 41	vol -55
#acem	bris_de_glace 46	collision -60	degats_des_eaux -46	dommage_materiel 109	none -55	vol 48
#acer	dommage_materiel 42	vandalisme 173	vol -52
#aces	blessure -75	collision -75	vandalisme 111	vol 100
#acha	blessure -76	collision 152
#ache	none -40
#achi	degats_des_eaux 72
#acho	autre -85	collision -147	dommage_materiel 123	evenement_climatique 91	none -68	vandalisme -56	vol 121
#acia	collision 104	none -61
#acid	bris_de_glace -50	collision -235	none -80	vandalisme 336	vol -51
#acie	dommage_materiel 131	none -82
#acki	collision -72	vol 183
#acle	collision 66
#acoc	autre 113	vol 47
#acon	evenement_climatique 136	vol -62
#acs>	collision -62	degats_des_eaux 72	none -89	vandalisme 190	vol -86
#act>	bris_de_glace 66
#acte	collision 59
#acti	autre 51	bris_de_glace 75	none -40	vandalisme -45	vol 50
#acts	incendie 187	none -126
#actu	autre 44	blessure 62
#acua	degats_des_eaux 58
#acue	collision -42	evenement_climatique 118	incendie 57
#adai	collision 115
#adat	collision 87	dommage_materiel -46	none -75	vandalisme 92	vol -55
#addi	blessure 270	collision -170	dommage_materiel -65	none -42
#adee	vandalisme 91
#aden	vol 164
#adia	collision 87	degats_des_eaux 42
#adie	collision -53	none -43	vol 118
#adio	blessure 66	vol 78
#adir	autre 77
#ado>	vandalisme 83
#ador	dommage_materiel 102	none -42
#adra	bris_de_glace -47	degats_des_eaux -167	dommage_materiel 237	none -58	vol -48
#adre	autre 46	blessure -46	collision -63	degats_des_eaux 141	dommage_materiel 54	none -44	vol -64
#adve	collision 54
#aero	collision 70	none -59	vol 79
#afal	evenement_climatique 155
#afau	blessure 54	bris_de_glace -55	dommage_materiel 155
#afe>	dommage_materiel 99	none -80	vol 80
#afes	blessure -44	vandalisme 109	vol -49
#affa	degats_des_eaux 102	dommage_materiel -50	evenement_climatique 51
#affi	collision -42	incendie 45	none 76	vandalisme 79
#afi>	evenement_climatique 76
#afle	collision 96
#afon	degats_des_eaux 114
#agad	autre 77
#agas	degats_des_eaux 43	vandalisme 47
#agda	blessure 61
#age>	none -44
#agem	blessure -80	collision -63	degats_des_eaux -86	dommage_materiel 277	vol -40
#ager	blessure -44	dommage_materiel 67	vol 44
#ageu	bris_de_glace -59	collision 93	degats_des_eaux -71	dommage_materiel 139	none -61
#agis	bris_de_glace 164	collision -42	evenement_climatique 43	none -65
#agne	incendie 77
#agni	autre 183	none -67
#agra	bris_de_glace 53	vandalisme 70
#agre	collision -48	vol 124
#agri	blessure 110	bris_de_glace -44	collision 89	degats_des_eaux -41	dommage_materiel -72	evenement_climatique -66	none -86	vandalisme 117	vol -129
#ags>	vandalisme 112
#ague	collision -82	evenement_climatique 67	vandalisme 51
#aid>	incendie 50	vol 50
#aide	collision 40	vol 49
#aie>	bris_de_glace 45	dommage_materiel -40
#aign	degats_des_eaux 48	vol -47
#ail>	collision 40	vandalisme 45
#aile	collision 120
#aill	bris_de_glace 74	none -43
#aima	dommage_materiel 201	none -66
#aime	none 78
#aine	blessure 44
#aing	dommage_materiel -89	vol 216
#aint	vandalisme 49	vol 58
#air>	none -50
#airb	collision -80	degats_des_eaux 87	incendie 79
#aire	none -40
#airi	degats_des_eaux 70	evenement_climatique 43	none -44	vandalisme 74	vol -44
#aisa	dommage_materiel 55	vol 57
#aise	dommage_materiel 157	none -102
#aisi	dommage_materiel -63	vandalisme 66
#aiso	evenement_climatique 63
#aiss	vol 43
#aite	collision -44	vol 93
#aitr	collision -79	dommage_materiel -43	incendie 159
#aits	dommage_materiel 43
#aix>	bris_de_glace 77	vol 40
#akec	dommage_materiel 103	none -51	vol -42
#alad	autre 144	blessure -86	dommage_materiel -43	none -41	vandalisme 115	vol -57
#alai	collision 80	dommage_materiel 65
#alan	blessure 130	collision 52	none -50
#alar	collision -46	dommage_materiel 123	incendie 53	vol -49
#alci	incendie 154
#alco	dommage_materiel 72	incendie 103
#ale>	collision 50	none -51
#alee	degats_des_eaux 40	dommage_materiel -42	evenement_climatique 69
#alem	autre 65	vandalisme 57
#alen	bris_de_glace 67	collision 108
#aler	dommage_materiel 58
#ales	collision 59	evenement_climatique 45
#alet	degats_des_eaux 51	dommage_materiel -55	none -51	vandalisme -48	vol 88
#aleu	dommage_materiel 113	incendie 64	none -50	vandalisme -66
#alfa	collision 120	evenement_climatique -103	vandalisme -43	vol 120
#alhe	bris_de_glace 139	dommage_materiel -43	none 41
#ali>	bris_de_glace -69	dommage_materiel 141
#alid	bris_de_glace -117	none 270
#alie	blessure 98	none -45
#alin	blessure 51	none -53	vandalisme 49
#alis	none -40
#alit	blessure 86	collision -56	dommage_materiel 74	none -57
#all>	bris_de_glace 47	evenement_climatique 55	none -59	vol 76
#alla	degats_des_eaux 58
#alle	none -43
#alli	autre 252	collision -45	dommage_materiel -44	none -97
#allo	bris_de_glace 58	degats_des_eaux 48
#allu	autre 43	vandalisme 51
#alme	dommage_materiel -43	none -87	vol 156
#alon	collision -58	degats_des_eaux 70
#alor	autre 68	collision 48	none -60
#alou	collision 186	degats_des_eaux -90
#alut	bris_de_glace 52	collision -40	none 77
#alys	autre 74	collision -43	none -88	vol 163
#alyt	none -81	vol 200
#ama>	none -40	vol 101
#amai	evenement_climatique 43	none 64	vol -59
#aman	incendie 57
#amas	blessure 81	bris_de_glace 175	dommage_materiel -87	none -61	vandalisme -44	vol -60
#amat	none 76
#ambo	collision 69	dommage_materiel 122	none -67
#ambr	degats_des_eaux 64	none -41	vol 46
#ambu	blessure 58	collision 63
#amen	blessure 190	collision -41	dommage_materiel 52	none -69
#amer	dommage_materiel 41	vandalisme 77
#ames	incendie 99
#amia	none 44
#amie	blessure -40	collision 98	evenement_climatique 62
#amil	autre 47	evenement_climatique 51	none -82	vandalisme 50	vol -41
#amin	blessure 52
#amiq	bris_de_glace 125
#amis	collision -42	degats_des_eaux -70	dommage_materiel 242	vol -53
#amma	blessure 52	none -61	vol 87
#amme	incendie 118
#amp>	collision 148	none -51	vol -69
#ampa	degats_des_eaux 41	dommage_materiel 112	evenement_climatique -47
#ampe	blessure -109	degats_des_eaux -81	dommage_materiel 228	evenement_climatique 49	vandalisme 55	vol -55
#ampi	dommage_materiel 41	evenement_climatique 49
#ampo	blessure 47	collision -42	evenement_climatique 73
#ams>	none -44	vol 168
#amu>	blessure 76
#amwa	collision 63	none -49	vol 103
#anal	degats_des_eaux 112	vol 44
#anap	collision -45	dommage_materiel 72
#anar	dommage_materiel 47	vandalisme 51	vol -42
#anbu	autre 132	none -55
#anc>	none 63
#anca	collision 69	incendie 55	vol 47
#ance	autre 44
#anci	autre 83	collision -76	dommage_materiel 69	incendie -111	none -83	vandalisme 121	vol -45
#anda	bris_de_glace 103	none -41	vandalisme 42
#andi	none -40	vol 42
#ando	blessure 221	collision -41	dommage_materiel -52	none -57	vol -41
#andr	collision 45
#ands	degats_des_eaux 96	incendie 84
#ane>	collision 50
#ang>	bris_de_glace 47	degats_des_eaux 57
#anga	evenement_climatique 137
#angl	blessure 55	collision 74
#ango	collision 45	vol 44
#angu	blessure -90	collision 123	none 58
#ani>	collision -76	degats_des_eaux 185
#anif	bris_de_glace -68	none -45	vandalisme 200
#anim	autre 69	blessure 149	bris_de_glace -40	collision 41	dommage_materiel -49	none -68	vol -89
#aniq	bris_de_glace 123	collision 57	dommage_materiel -54	none -63	vandalisme -58	vol 41
#anit	collision -56	dommage_materiel 68	evenement_climatique 66
#anno	bris_de_glace 99
#annu	autre 139
#ano>	dommage_materiel 171	incendie -55
#anoe	collision 100	none -45
#anon	collision -88	dommage_materiel -68	evenement_climatique 99	incendie 144	none -135	vandalisme 122	vol -57
#anor	bris_de_glace 157
#anqu	vandalisme 40	vol 106
#ansa	blessure 290	bris_de_glace -70	collision -100	degats_des_eaux -44	dommage_materiel -82	evenement_climatique -54	none -120	vandalisme -87	vol -92
#anse	collision -69	dommage_materiel 96	vandalisme 40
#ansf	evenement_climatique 71
#ansi	collision -75	none -103	vandalisme 135	vol 100
#ansm	none -62	vol 108
#ansp	none -45	vol 117
#anta	vol 93
#ante	none -58
#anti	vol 85
#anto	blessure 63	collision -141	degats_des_eaux 56	dommage_materiel 141	evenement_climatique -47	none -72
#ants	evenement_climatique 54
#antu	incendie 64	none -58	vandalisme 138	vol -84
#anvi	degats_des_eaux 101	none -41
#aoui	dommage_materiel 57
#aout	autre 81
#apa>	blessure 166	none -41
#ape>	bris_de_glace 42	collision 62
#apel	collision 40	none -73	vandalisme 158	vol -47
#aper	collision 71	degats_des_eaux 41	vandalisme 48
#aphi	blessure 66	collision 82
#api>	bris_de_glace -43	collision 92	dommage_materiel -108	incendie 144
#apie	collision 60
#apin	incendie 63	none -122	vol 131
#apis	degats_des_eaux 96
#apla	collision 93
#aplu	bris_de_glace 62	none -43	vol 58
#apot	dommage_materiel 47	evenement_climatique 55	none -59	vandalisme 97	vol -42
#appa	incendie 61	none -54	vol 54
#appl	collision 101	dommage_materiel 79	none -59
#appo	incendie 67	vol -43
#appr	collision 46	incendie 40	none -64	vol 50
#appu	blessure -60	bris_de_glace 54	incendie 135
#aqua	bris_de_glace 74	degats_des_eaux 75	none -50
#aque	bris_de_glace 42	dommage_materiel -41	vol 40
#arab	collision -74	evenement_climatique 117
#arag	none -50	vandalisme 55
#arai	none -60	vol 92
#aram	collision 90
#aran	autre 53	collision 49	none -54
#aras	evenement_climatique 140
#arat	collision -61	vol 91
#arav	blessure -59	bris_de_glace 153	collision 104	dommage_materiel -106	evenement_climatique -58	none -72
#arbe	incendie 99
#arbo	incendie 69
#arbr	collision 72	dommage_materiel 46	evenement_climatique 63	none -43
#arc>	collision 45	degats_des_eaux 47	dommage_materiel 42
#arca	collision -125	dommage_materiel 93	vandalisme 129	vol -53
#arce	vandalisme 64
#arco	blessure 56	collision -48	dommage_materiel -44	none -99	vol 187
#ard>	collision 74
#arda	dommage_materiel 163	incendie 67	none -56	vandalisme -47	vol -45
#ardi	evenement_climatique 45
#ardo	collision -59	dommage_materiel 116
#ards	collision -107	degats_des_eaux 68	none -70	vandalisme 203	vol -60
#are>	bris_de_glace 52
#areb	bris_de_glace 75	collision -63	vandalisme 113
#arec	collision 47	degats_des_eaux -44	dommage_materiel -83	evenement_climatique 83	none -84	vandalisme 159	vol -61
#aree	collision 62	none -45	vol 56
#arei	dommage_materiel 182	none -71
#aren	dommage_materiel 46
#arer	none 174	vol -103
#ares	autre 61	collision -76	none -110	vandalisme 203
#arfa	none 97
#arge	autre 40	bris_de_glace 50	collision -43	none -55
#argl	bris_de_glace 71
#argo	collision 54
#ari>	bris_de_glace 64	collision 53	dommage_materiel -40	none -40
#arie	collision 41	dommage_materiel 131	none -56
#arif	vol 71
#arin	degats_des_eaux 71	incendie 40
#ario	collision 160	none -53
#aris	autre 95	none -48
#arit	vol 125
#ariu	degats_des_eaux 180
#arja	collision 57	vol 62
#arki	collision 42
#arla	collision 79
#arma	collision 47
#armo	bris_de_glace 53	collision -41	dommage_materiel 129	incendie 41	none -81	vandalisme -52
#arne	dommage_materiel -69	evenement_climatique 120
#aroi	bris_de_glace 223	degats_des_eaux -50	none -44
#arpa	dommage_materiel -89	vol 216
#arpe	collision -43	degats_des_eaux 119	incendie 61	none -57
#arqu	vandalisme 81
#arra	dommage_materiel 44	none -42	vol 45
#arri	collision 54
#arro	collision -79	dommage_materiel 92
#ars>	vol 63
#arse	vol 108
#art>	autre 49
#arta	vandalisme 72	vol 72
#arte	autre 62	none -77
#arti	none -51
#arto	degats_des_eaux 74	none -50
#aru>	vol 107
#arue	evenement_climatique 112
#asa>	collision 55
#asab	incendie 79
#ascu	collision -48	dommage_materiel 239	none -101
#ase>	collision 46	evenement_climatique 45
#ash>	blessure 81	dommage_materiel 138	none -51	vandalisme -68	vol -44
#asin	degats_des_eaux 43	vandalisme 47
#asol	evenement_climatique 140
#aspe	collision -53	dommage_materiel -44	incendie -80	vandalisme 120	vol 111
#asqu	evenement_climatique 160
#ass>	collision 50
#assa	collision 58
#asse	none -41
#assi	dommage_materiel 43	evenement_climatique 65
#asso	vandalisme 86
#assu	none 45
#aste	collision 67
#asti	collision 177	vandalisme -99
#astr	degats_des_eaux 43
#atai	collision -67	degats_des_eaux 77	vandalisme 86
#atal	collision -42	none -96	vol 245
#atan	collision 75	evenement_climatique 117
#atas	evenement_climatique 111
#atat	bris_de_glace 119	dommage_materiel -65	none -101	vandalisme -62	vol 140
#atch	collision -43	vandalisme 90
#atea	degats_des_eaux -44	dommage_materiel 63	incendie 93	vandalisme -44
#atee	bris_de_glace 60	degats_des_eaux 88	none -46
#atel	bris_de_glace 96	incendie 43	none -57
#ater	vandalisme 41
#ates	evenement_climatique 176	none -68
#ateu	dommage_materiel 55
#atif	none 87
#atiq	collision 92
#atis	vol 61
#ativ	collision -102	degats_des_eaux 83	none -66	vandalisme 41	vol 155
#atom	blessure 115	degats_des_eaux 87	dommage_materiel -94	none -47
#aton	blessure -139	collision -75	dommage_materiel -45	evenement_climatique 310	none -117	vol -59
#ator	autre -63	collision -77	dommage_materiel 105	vandalisme -45	vol 183
#atro	blessure 64	collision -53	degats_des_eaux -40	dommage_materiel 53	none -50	vol 62
#ats>	bris_de_glace 86	degats_des_eaux 51	dommage_materiel -52
#atta	vol 131
#atte	none -49
#attr	incendie 42
#attu	collision 88
#atur	collision -57	degats_des_eaux 66	vol 70
#aube	evenement_climatique 80	incendie 46	none -42
#auch	collision 74
#auco	collision 43
#aud>	blessure -119	bris_de_glace 185	collision 61	dommage_materiel -40
#auda	blessure 40	bris_de_glace -46	collision -42	dommage_materiel 123	incendie 41
#aude	degats_des_eaux 85
#audi	dommage_materiel 100	none -52
#audr	autre -41	blessure 86	bris_de_glace 88	collision -67	dommage_materiel -56	none 111	vol -40
#auf>	blessure 57	degats_des_eaux -41	incendie 43
#auff	degats_des_eaux 49
#aufs	evenement_climatique 97	incendie 62	none -40	vol -56
#aujo	none 65
#aule	collision 42	evenement_climatique 71
#auma	vandalisme -45	vol 82
#aume	blessure 44	bris_de_glace 94	collision -49	incendie 48	none -61
#aura	collision 139	dommage_materiel -43	incendie -43	none 67
#aure	degats_des_eaux 58
#auri	autre 148	dommage_materiel -42	none -69
#aut>	autre 81	collision -49	dommage_materiel 43
#auti	bris_de_glace 53	dommage_materiel 142	none -76
#auts	incendie 60
#auva	autre 56	degats_des_eaux 53	none -46
#auve	dommage_materiel -77	evenement_climatique 80	none -45	vol 93
#auvr	blessure -48	dommage_materiel 73	vandalisme 98	vol -48
#avab	collision -67	degats_des_eaux -52	dommage_materiel 105	none -42	vandalisme 180	vol -54
#aval	blessure 290	bris_de_glace -43	collision -128	dommage_materiel -47	incendie -52	none -98	vandalisme -41	vol 42
#avau	collision -43	dommage_materiel 102	evenement_climatique -62	none -61	vol 97
#avc>	autre 157	dommage_materiel -40	none -156	vandalisme -47	vol 101
#ave>	degats_des_eaux 51	none -67
#aven	bris_de_glace 135	dommage_materiel -61
#aver	degats_des_eaux 55
#aves	collision 194	none -64	vol -84
#avez	none 57
#avic	blessure 160	collision 67	dommage_materiel -49	none -41	vol -40
#avie	bris_de_glace 133	collision -72	dommage_materiel 169	none -70
#avil	bris_de_glace 97	collision 73	none -49
#avio	evenement_climatique 66	none -43
#avoc	blessure 84	incendie -46	vandalisme 74
#avoi	autre 43
#avon	collision 62	degats_des_eaux 50
#avou	blessure -49	collision -62	degats_des_eaux -43	dommage_materiel -98	none -132	vandalisme 261
#avri	autre 126
#axi>	autre 46	collision 73
#ayan	blessure -78	evenement_climatique 128	none -42
#aye>	autre 45	dommage_materiel 47	none -64	vandalisme 85
#ayee	bris_de_glace -41	collision -53	none 219	vol -84
#ayer	collision -103	dommage_materiel 68	evenement_climatique 48	vol 90
#ayon	autre -48	bris_de_glace 146	collision 124	none -98
#azro	autre 110	none -84	vol 130
#baa>	vol 40
#bac>	bris_de_glace -48	collision -46	degats_des_eaux 234	dommage_materiel -65	evenement_climatique -41	none -165	vandalisme -42	vol 68
#bach	blessure -43	collision -51	evenement_climatique 89	none -55	vandalisme 180
#bagn	incendie 50	vol 43
#bags	collision 51
#bagu	collision -111	incendie 53	vol 147
#bah>	none 115
#baie	bris_de_glace 114
#baig	autre 46	degats_des_eaux 119	none -54	vol -56
#bail	bris_de_glace 72	collision -79	dommage_materiel -43	vandalisme -46	vol 189
#bain	degats_des_eaux 102
#bal>	incendie 63
#balc	blessure -47	collision -61	dommage_materiel 90	incendie 128	none -43
#bali	collision 154
#ball	bris_de_glace 91	none -51
#ban>	vol 98
#banc	bris_de_glace -97	collision 183	dommage_materiel -44	none -114	vol 149
#band	incendie 96
#bane	collision 54	incendie 112
#bann	incendie 82
#bano	collision -41	dommage_materiel -67	evenement_climatique 147	incendie 185	none -116	vol -43
#banq	bris_de_glace -50	collision -41	vandalisme 108	vol 53
#bant	blessure 113	degats_des_eaux 42	dommage_materiel -42
#barb	incendie 90
#bard	blessure -168	bris_de_glace -56	collision 148	dommage_materiel 98	incendie 67	none -47	vandalisme -78	vol -56
#barq	collision -57	evenement_climatique 52	incendie -44	vol 89
#barr	collision 61	dommage_materiel 122	vandalisme 40	vol -52
#bas>	bris_de_glace 46	collision 66	none -46
#basc	collision -48	dommage_materiel 239	none -101
#bass	blessure -72	bris_de_glace 66	evenement_climatique 180
#bat>	blessure 87	degats_des_eaux 52
#bate	blessure -47	collision 81	degats_des_eaux -87	dommage_materiel -53	incendie 212	vandalisme -40
#batt	incendie 53	none -71	vandalisme 94
#bebe	blessure 45	dommage_materiel -68	none -40	vol 62
#becu	incendie 99
#bee>	blessure 97	evenement_climatique 71	none -57
#belg	collision 55
#ben>	none 144
#beni	collision 86
#benn	bris_de_glace 76	collision 64	none -58
#bequ	blessure 207	dommage_materiel -43
#ber>	collision -43	dommage_materiel 92	evenement_climatique 50
#bera	collision 56
#berb	dommage_materiel 146
#bere	dommage_materiel 146
#berg	blessure 125	none -78	vol 50
#berl	collision 212	dommage_materiel -130
#bert	blessure 108	bris_de_glace -90	collision 102	vol -66
#bes>	degats_des_eaux 112
#beso	collision 43
#bete	collision 42
#bett	collision 268	none -71	vol -99
#bia>	blessure 89	collision 42	none -41
#bibl	autre -62	collision 123
#bien	none 52
#bier	degats_des_eaux 45	vol 54
#bijo	bris_de_glace 55	vol 79
#bil>	evenement_climatique 73
#bile	collision 78	dommage_materiel 129	none -59
#bili	autre 90	none -87	vol -51
#bill	autre 43	dommage_materiel 123	none -62
#bime	dommage_materiel 68
#bine	degats_des_eaux 96	vandalisme 51
#bis>	blessure -132	collision -115	dommage_materiel -60	evenement_climatique 45	none -117	vandalisme -55	vol 329
#bita	vandalisme 46
#bite	evenement_climatique 58
#bitu	collision 51	vol 76
#biza	blessure 150	collision -85	dommage_materiel -84	none -43
#bjet	autre 178	blessure -43	collision -118	none -57	vol 76
#bjr>	none 43
#blag	none 52	vol 75
#blan	none 58
#blea	collision -51	dommage_materiel 104	incendie 80	vandalisme 53	vol -49
#blem	autre -46	blessure -66	bris_de_glace -46	dommage_materiel -57	evenement_climatique 214	none 140	vandalisme -54	vol -67
#bler	collision 149
#blet	autre 61	collision -61	dommage_materiel 81	vol 46
#bleu	bris_de_glace -53	collision 43	dommage_materiel 48	vol 47
#bli>	collision 44
#blie	autre 65	incendie 47
#blio	autre -62	collision 123
#bloc	autre 140
#bobo	bris_de_glace 91	none -45	vandalisme -42
#bois	bris_de_glace 78	incendie 59
#boit	vandalisme 67
#bol>	bris_de_glace -40	collision -122	dommage_materiel -67	evenement_climatique 179	none -55	vandalisme 75
#bola	collision 90
#bomb	vandalisme 84
#bon>	none 91
#bond	collision 71	degats_des_eaux -95	dommage_materiel 141	evenement_climatique -44	incendie -94	none -53	vandalisme -75	vol -43
#bonh	blessure -47	dommage_materiel 216	evenement_climatique -48	incendie 40	none -101
#boni	incendie 121
#bonj	autre 91
#bonn	collision 119
#bons	none 55
#book	dommage_materiel 116
#bord	degats_des_eaux 65	evenement_climatique 43
#born	collision 268	degats_des_eaux -65	dommage_materiel -67	incendie -76
#boss	blessure -48	dommage_materiel 64	evenement_climatique 49	vandalisme 41
#bot>	blessure 92	collision 93	vandalisme -44
#bouc	degats_des_eaux 72
#boue	collision -45	evenement_climatique 218	vol -43
#boug	blessure 58
#boui	degats_des_eaux 155	none -68
#boum	collision 81
#bour	autre 102
#bous	blessure 80	dommage_materiel -94	none -43	vol 142
#bout	collision 46	none -51
#box>	evenement_climatique 77
#brad	dommage_materiel 229	none -119
#brai	blessure -61	collision -49	degats_des_eaux 90	dommage_materiel -51	incendie 147
#bran	dommage_materiel -117	evenement_climatique 227	none -43
#braq	none -51	vol 186
#bras	blessure 61	dommage_materiel -42	none -41
#brav	incendie 47	none -53	vandalisme 100	vol -49
#brea	bris_de_glace 179	collision -108	none -78
#bref	bris_de_glace -45	collision 132	none -45
#bres	collision 51
#bri>	evenement_climatique 83
#bric	blessure 179	bris_de_glace -47	collision -111	degats_des_eaux -68	dommage_materiel 103	evenement_climatique 60	none -133	vandalisme -58
#brig	vol 99
#brio	none -41	vol 80
#bris	bris_de_glace 145
#broc	blessure 53
#brou	collision 44
#broy	blessure 119	dommage_materiel -49	incendie 98
#brui	none -88	vol 127
#brul	collision -46	incendie 137	none -48
#brun	collision -40	degats_des_eaux 83	evenement_climatique 99	none -50
#brut	bris_de_glace -59	collision -121	evenement_climatique -42	vandalisme 235
#bsen	evenement_climatique 114	none -87
#bser	blessure 182	dommage_materiel -123	evenement_climatique 52
#bsol	none 105
#btil	dommage_materiel -40	none -55	vol 187
#buan	degats_des_eaux 95	incendie 54
#bul>	autre 132	none -55
#bula	blessure 58	collision 63
#bure	dommage_materiel 40
#bus>	collision 83
#but>	incendie 41
#bute	collision -66	degats_des_eaux 65	vandalisme 48	vol 46
#buva	blessure 95	evenement_climatique 41
#byle	collision 147	dommage_materiel -46	evenement_climatique 51
#caba	dommage_materiel -41	incendie 148	none -57
#cabe	blessure 213	vol -94
#cabi	degats_des_eaux 42	none -46	vandalisme 94
#cabl	collision 69	dommage_materiel 181	evenement_climatique -105	none -84
#cabo	autre -62	bris_de_glace -55	collision -46	dommage_materiel 181	evenement_climatique 68
#cabr	blessure -52	dommage_materiel 110	vandalisme 103	vol -42
#cach	collision -86	dommage_materiel 157	none -68	vol 50
#cade	none -40	vol 68
#cadr	degats_des_eaux -70	dommage_materiel 245	none -71	vol -102
#cafe	dommage_materiel 79	none -76	vol 73
#cage	blessure -47	collision -53	degats_des_eaux -76	none -41	vandalisme 69	vol 100
#cail	bris_de_glace 141	collision -119	none -46	vandalisme 139
#cais	collision 89	dommage_materiel -49	none -43	vol 91
#cal>	vandalisme 51
#cala	collision 68
#calc	blessure 82	collision -51	dommage_materiel -45	incendie 115
#cale	collision 74	vol 40
#cali	blessure 115	degats_des_eaux -45	dommage_materiel 50	none -49	vandalisme -42	vol 40
#calm	collision 73	evenement_climatique 64
#camb	none -51	vol 139
#came	vandalisme 87
#camp	degats_des_eaux 42	evenement_climatique 41
#can>	vol 50
#cana	degats_des_eaux 56
#canc	autre 89	dommage_materiel 97	none -85
#cani	collision 53	dommage_materiel -40	none -46	vol 75
#cann	blessure 100
#cant	bris_de_glace 46	collision -112	dommage_materiel 181	evenement_climatique -52	vol -85
#cape	collision -41	dommage_materiel -43	evenement_climatique 78	none -44	vol 135
#capo	evenement_climatique 58	none -45	vandalisme 101
#car>	collision 59
#cara	collision 97	none -47
#carb	dommage_materiel 57	incendie 65
#card	degats_des_eaux 55
#carn	dommage_materiel -69	evenement_climatique 120
#carr	dommage_materiel 47
#cart	autre 133	none -120	vol 65
#cas>	evenement_climatique 50
#casq	autre -47	collision 45	dommage_materiel 176	none -127	vol -59
#cass	blessure 45	none -63	vandalisme 42
#cast	collision 61	degats_des_eaux 74
#cat>	blessure 44	vandalisme 79
#cata	autre 54	collision -52	none -46	vandalisme 47	vol 48
#cate	blessure -63	collision -118	degats_des_eaux -59	evenement_climatique -83	incendie -40	none -185	vandalisme 237
#cati	autre 74	blessure 40	dommage_materiel 46	none -71
#caut	dommage_materiel 207	none -118
#caux	blessure 56	collision -108	degats_des_eaux 49	dommage_materiel 70
#cava	evenement_climatique 48	vol 100
#cave	collision -47	degats_des_eaux 64	dommage_materiel -40	evenement_climatique 79	none -58	vandalisme 43
#cboo	dommage_materiel 116
#ccid	collision 78	none -58
#ccor	none 65
#ccro	collision 118	none -55
#ccup	dommage_materiel -46	vol 143
#ccyx	degats_des_eaux 157
#cdo>	collision 45
#ceau	bris_de_glace 85	collision -49	vol -52
#cede	bris_de_glace 74
#cee>	collision 45	none -45	vol 52
#cein	collision 81
#cela	collision 119
#cell	degats_des_eaux 43
#celu	degats_des_eaux 54
#cemb	none 61
#ceme	dommage_materiel 42
#cend	incendie 62
#cene	vandalisme 95
#cent	blessure 47	vol -40
#cepi	none -60	vol 160
#cept	collision 75	none 67
#cer>	dommage_materiel 71
#cera	blessure -43	bris_de_glace 274	dommage_materiel -56	none -153	vol -40
#cere	blessure 133	collision -152	dommage_materiel -40	vandalisme 173	vol -54
#ceri	blessure 53	collision -85	vandalisme 182	vol -79
#cern	degats_des_eaux 93
#cert	none 170
#cerv	blessure -52	collision 197
#ces>	dommage_materiel 44
#cess	blessure -44	vol 174
#cest	bris_de_glace -57	collision 67	none 50
#cet>	vol 69
#ceus	collision -60	dommage_materiel 62	vol 144
#cevo	autre 90	degats_des_eaux 89	evenement_climatique -40
#chaf	blessure 54	bris_de_glace -55	dommage_materiel 155
#chag	collision 140	none -63
#chai	vol 61
#chal	collision -65	degats_des_eaux 181	dommage_materiel 41	evenement_climatique -103	none -51	vandalisme -51
#cham	degats_des_eaux 43	none -49
#chan	vol 51
#chao	collision 165	vandalisme -99
#chap	collision 41	degats_des_eaux 78	none -47	vandalisme 84	vol -50
#chaq	bris_de_glace 74	degats_des_eaux 132	dommage_materiel -115	incendie 59	none -76
#char	bris_de_glace 43	none -67
#chas	collision 58	degats_des_eaux 197	dommage_materiel -45	none -56	vandalisme -78
#chat	dommage_materiel 74	evenement_climatique -40
#chau	degats_des_eaux 41
#chee	collision 41
#chef	collision 58	none 48
#chel	blessure 109	none -41
#chem	incendie 111
#ches	evenement_climatique 44
#chet	autre 60	none -56	vol 89
#cheu	collision -45	degats_des_eaux 103	incendie 92
#chev	blessure 112	none -50
#chi>	degats_des_eaux 43
#chic	collision 185	vandalisme -134
#chid	dommage_materiel 120
#chie	blessure 136	none -45
#chif	bris_de_glace -86	collision 114	incendie 83	vol -49
#chin	degats_des_eaux 68	dommage_materiel 57
#chir	blessure 184	none -71
#chis	autre 154	degats_des_eaux 56	dommage_materiel -48	none -60
#chiv	degats_des_eaux 76	dommage_materiel -46	evenement_climatique 179	vol -99
#chni	collision -45	degats_des_eaux 75	dommage_materiel 56	vol 58
#choc	collision 83
#choi	collision -50	dommage_materiel 98	evenement_climatique 91	none -67	vandalisme -89	vol 127
#chon	degats_des_eaux -45	dommage_materiel 59	evenement_climatique 46
#chos	autre 126	none -44
#chou	autre -81	dommage_materiel 182	evenement_climatique -56	none -44
#chu>	blessure 76	degats_des_eaux -40	dommage_materiel 129	none -57	vol -64
#chut	blessure 140	dommage_materiel 70	none -45
#cia>	collision 119	none -63
#ciat	bris_de_glace -85	collision -40	vandalisme 139	vol 43
#cide	none -59	vandalisme 64
#cie>	none -41	vandalisme 79
#ciel	evenement_climatique 66	incendie 74
#cien	dommage_materiel 44	vandalisme 45
#cier	dommage_materiel 49	none -59	vol 52
#ciet	bris_de_glace 82
#cile	autre -63	blessure -40	collision -180	dommage_materiel -41	none 114	vandalisme 169
#cils	collision -136	incendie 268
#cime	autre 144	blessure 114	collision -57	none -127	vol -78
#cin>	blessure 154	none -55
#cine	evenement_climatique 61	none -54	vandalisme 45
#cinq	collision 40	vol 40
#circ	blessure 60	collision 43	incendie 87	none -51
#cise	blessure 45	collision 91	none -61
#cisi	none 113
#ciss	degats_des_eaux 150	vol -44
#cita	none -99	vandalisme 274	vol -79
#cite	degats_des_eaux 64
#civi	autre 79	collision -65	degats_des_eaux -40	none -58
#ckel	none 58
#cket	vol 124
#ckin	collision -72	vol 183
#ckpo	vol 134
#clai	dommage_materiel 138	incendie -49	none -41	vandalisme -41
#clam	bris_de_glace -45	dommage_materiel 196
#claq	bris_de_glace 254	collision -81	dommage_materiel -84	evenement_climatique 78	none -46
#clar	collision -42	vandalisme 45
#clas	collision 66	dommage_materiel -65	vol 111
#clat	bris_de_glace 117	none -43
#clav	blessure 110	dommage_materiel 127	none -91	vol -47
#cle>	evenement_climatique 65	vandalisme 80	vol -41
#cler	evenement_climatique 64
#cles	autre 122	none -52	vol 62
#clie	dommage_materiel 46	incendie 50
#clig	collision 151	vol -84
#clin	autre 42	blessure 101
#clio	autre 113	none -56
#clis	collision 62
#cloi	collision -71	incendie 57	none -50	vandalisme 90
#cloq	dommage_materiel 101
#clot	collision -57	evenement_climatique 77
#clou	blessure 170	collision -49	dommage_materiel -54	none -104
#club	blessure 59	dommage_materiel 140	incendie -58	vandalisme 102	vol -117
#cocc	degats_des_eaux 157
#coch	autre 64
#coco	blessure -43	bris_de_glace 146	collision -66	degats_des_eaux -97	dommage_materiel 116	incendie -89	none -62	vandalisme -41	vol -58
#coeu	blessure -48	none -53	vandalisme 152	vol 76
#coff	vol 74
#cogn	blessure -48	collision 134
#coif	dommage_materiel 42	none -58	vandalisme 78
#col>	blessure 151	collision 51	vol -55
#cola	blessure 129	degats_des_eaux -40	dommage_materiel 95	evenement_climatique -112	none -90
#cole	blessure 50	collision 56
#coli	blessure -47	none -66	vandalisme 83	vol 149
#coll	none -42
#colo	degats_des_eaux 76	incendie -40
#comb	autre 83	collision -52
#come	autre 141	bris_de_glace 163	collision -119	dommage_materiel -57	none -172	vandalisme -66	vol -49
#comp	autre 45
#con>	dommage_materiel 50	incendie 87	none -52
#conc	blessure 54	dommage_materiel -61	vol 79
#cond	collision 47
#conf	collision 42	dommage_materiel 121
#cong	collision -48	degats_des_eaux 40	dommage_materiel 58	evenement_climatique 101	incendie -41	none -44	vol -42
#conn	vandalisme 44
#cont	collision 67
#conv	incendie 55	none -53	vandalisme 135
#coor	collision 82
#coot	vol 47
#copa	collision 55	dommage_materiel 76
#cope	blessure 163	collision -128	dommage_materiel -50	incendie -42	none -91	vandalisme -42	vol 43
#copi	dommage_materiel 146	incendie -79	none -60	vol 51
#copr	collision -59	degats_des_eaux 55	dommage_materiel 110	none -46
#coq>	vandalisme 74
#corb	collision 209
#corc	collision -73	evenement_climatique 211	incendie -73
#cord	none 51
#core	vol 45
#corn	collision 95	none -72
#corp	blessure 62	collision 41	degats_des_eaux 41
#corr	none 145
#coti	autre 279	collision -79	dommage_materiel -57	evenement_climatique 129	none -193	vandalisme -43	vol -43
#cott	blessure -43	bris_de_glace 146	collision -66	degats_des_eaux -97	dommage_materiel 116	incendie -89	none -62	vandalisme -41	vol -58
#couc	evenement_climatique 47
#coud	vol 99
#coue	blessure -42	collision 75	dommage_materiel -46	incendie 54	vol 85
#coul	collision -53	degats_des_eaux 158	none -44
#coup	vandalisme 45
#cous	blessure 41	bris_de_glace 55	degats_des_eaux -45	dommage_materiel 71	none -42
#cout	autre 86	collision -47	vol 66
#couv	autre 60
#crac	degats_des_eaux 53	dommage_materiel 65
#cram	blessure 42	collision -56	incendie 170
#cran	dommage_materiel 91	vandalisme 52
#craq	bris_de_glace 139	degats_des_eaux -54	evenement_climatique -129	none -82	vandalisme -92	vol 174
#cras	collision 76	dommage_materiel 51	evenement_climatique 59
#cre>	autre -55	blessure 45	dommage_materiel 82	none -70	vandalisme 101	vol -62
#crec	blessure 133	degats_des_eaux 48
#cred	bris_de_glace 75
#crep	incendie 89	vandalisme -61	vol 82
#cret	bris_de_glace -41	collision 59	dommage_materiel -64	none -118	vandalisme 86	vol 152
#crev	none -43	vandalisme 155	vol -51
#crib	evenement_climatique 107
#crie	blessure -89	collision -48	degats_des_eaux -56	dommage_materiel 79	none -50	vandalisme 98	vol 58
#crim	collision -69	incendie 84	none -74	vandalisme 138
#crir	vol 49
#cris	blessure 66
#crit	autre 135	none -84	vol -44
#croc	collision 85	dommage_materiel 41	none -54
#croi	autre 76	vandalisme 94
#croq	blessure 189	dommage_materiel -59	none -137	vol -40
#cros	blessure 86	vol 98
#croy	blessure -67	none -47	vol 192
#cru>	collision 78	vol 40
#crue	evenement_climatique 129
#ctar	collision -64	incendie 145
#cte>	autre 92	blessure -50	collision 62	none -52
#ctem	none 61
#cteu	collision 47
#ctim	incendie 67
#ctio	blessure 51	none -56	vandalisme -48
#ctob	incendie 53
#ctro	dommage_materiel 67
#cts>	incendie 187	none -126
#ctue	bris_de_glace -86	collision -50	vandalisme 227	vol -52
#ctur	autre 43	blessure 60
#cuat	degats_des_eaux 58
#cue>	incendie 116
#cuei	blessure 171	vol -42
#cues	collision -41	evenement_climatique 125
#cuir	collision -54	dommage_materiel 228	none -56	vol -61
#cuis	bris_de_glace 53	degats_des_eaux 54	incendie 44	none -52
#cuit	incendie 152
#cul>	collision 93
#cula	blessure 90	collision 57	dommage_materiel 58	none -93
#cule	collision 60
#culp	incendie 49
#cult	autre -65	evenement_climatique -42	none -65	vandalisme 110	vol 74
#cume	none 57
#cumu	degats_des_eaux 183	none -49
#cupa	dommage_materiel -53	vol 102
#cupe	autre 112	collision -40	dommage_materiel 64	none -72	vol 45
#cuse	bris_de_glace 43
#cute	collision 106
#cutt	vandalisme 156	vol -63
#cuve	dommage_materiel 135	none -91	vandalisme 50	vol -40
#cycl	collision 60
#cyx>	degats_des_eaux 157
#daci	collision 91	none -69
#dad>	collision -76	dommage_materiel 97	vandalisme 78
#dage	bris_de_glace -41	collision -46	dommage_materiel 95	incendie 89
#dail	collision 41	vandalisme -59	vol 154
#dair	collision 103	vandalisme -61
#dais	collision 84	dommage_materiel 103	none -128	vandalisme -66	vol 83
#dait	collision 128
#dal>	blessure 61
#dale	blessure -54	collision 154
#dan>	collision 75
#dans	none -44
#dant	vol 47
#dari	incendie 51	none 63
#darm	vol 42
#date	evenement_climatique 54	none 72	vol -43
#dati	degats_des_eaux -74	dommage_materiel -51	evenement_climatique 138	none 56
#deau	collision -41	dommage_materiel 87	incendie 56	none -60	vol 72
#debo	degats_des_eaux 81	evenement_climatique 53
#debr	degats_des_eaux 42
#debu	incendie 41
#dece	none 44	vol 63
#dech	blessure 102	dommage_materiel 67	none -61
#deci	blessure 114
#decl	collision -41	vandalisme 44
#deco	degats_des_eaux 66	vol 62
#decr	bris_de_glace 127	dommage_materiel 103	none -51	vandalisme -65	vol -51
#deda	collision 69
#dee>	blessure -49	collision 56
#defo	collision 80
#dega	degats_des_eaux 73
#dege	bris_de_glace 117	degats_des_eaux 162	dommage_materiel -42	evenement_climatique -177
#dego	collision -69	degats_des_eaux 99	vandalisme 103
#degr	dommage_materiel 158	incendie 78	none -127	vol -51
#deho	evenement_climatique 46
#dela	autre 170	none 44	vol -99
#dele	collision -42	dommage_materiel 331	none -121
#deli	collision 119	vol -53
#deme	collision -45	degats_des_eaux -61	dommage_materiel 157	evenement_climatique 63
#demi	blessure 66	collision -84	degats_des_eaux -46	dommage_materiel 122	evenement_climatique 82	none -98	vandalisme -59	vol -67
#demm	none 51
#demn	collision 70
#demo	collision -105	degats_des_eaux -47	dommage_materiel -65	none -100	vandalisme 101	vol 207
#dena	vol 164
#denc	bris_de_glace 151	none -53
#dent	blessure 56	none -57
#depa	collision 40
#depo	vandalisme 63
#dera	collision 85	degats_des_eaux 81
#derb	collision 79	degats_des_eaux 54	none -48
#deri	degats_des_eaux 60
#dern	blessure 40	none 47
#dero	blessure 44	vol 85
#derr	collision 79
#dese	collision -77	degats_des_eaux 49	dommage_materiel 92	none -50	vandalisme 56
#deso	collision 85	degats_des_eaux 79	dommage_materiel -48	vol -42
#dess	degats_des_eaux 84	none -63
#deta	collision 52
#detr	collision 55	degats_des_eaux -49	dommage_materiel 134	vandalisme -97
#deus	incendie 70	vol 59
#deva	none -41	vol 40
#deve	collision -71	degats_des_eaux -53	incendie 64	none -61	vandalisme 230	vol -83
#devi	bris_de_glace 50	collision -50	vandalisme 51
#devo	autre 47	blessure -50	dommage_materiel 254	none -167	vandalisme -54	vol -63
#devr	collision 243	none -47	vandalisme -46
#dez>	vandalisme 40	vol -40
#dia>	blessure 164	degats_des_eaux -120	incendie 45	none -43	vol -42
#diab	collision -45	dommage_materiel 133	none -84
#dial	autre 108	collision 80	degats_des_eaux -41
#dian	blessure 54	vol -45
#diat	collision 57
#dic>	degats_des_eaux 112
#dica	blessure 47	vol 73
#dice	collision -45	dommage_materiel 114
#dict	collision 48	dommage_materiel 101
#die>	blessure 77	collision -62	dommage_materiel 49	evenement_climatique -49	incendie 61
#dier	autre 100	evenement_climatique 68	none -82
#dieu	dommage_materiel 71
#diff	autre 281	collision -103	dommage_materiel -55	vol -61
#dige	collision 97
#din>	evenement_climatique 41	incendie 63	none -44
#dina	dommage_materiel 68
#dine	collision -49	vol 98
#dini	bris_de_glace 42	degats_des_eaux 68	dommage_materiel -44	vandalisme 51
#dio>	collision -48	degats_des_eaux 50	vol 69
#diqu	autre 118
#dir>	autre 64
#dira	evenement_climatique 99
#dire	collision 50
#dirh	none -44	vol 168
#dis>	collision 70	none -55	vol 50
#disa	dommage_materiel -50	vol 126
#dise	autre -71	collision -55	none -53	vandalisme 110	vol 135
#disp	vol 102
#dist	vandalisme 57	vol 57
#dite	degats_des_eaux 65
#diti	collision -73	dommage_materiel 198	none -111	vandalisme 97	vol -52
#divi	vol 158
#dix>	none 48
#doct	blessure 116	collision 65	none -84
#docu	none 57
#doi>	blessure 212	collision -56	degats_des_eaux 118	dommage_materiel -81	none -158	vandalisme -69	vol -81
#doig	blessure 69	dommage_materiel 113	none -66
#dois	vol 73
#doit	autre 63	none 52
#dole	degats_des_eaux 124
#domm	evenement_climatique 125	none -67
#don>	blessure 60	collision -51	dommage_materiel 62
#donn	vandalisme 40
#dont	none -45	vol 40
#dor>	dommage_materiel 137	none -58
#dorm	none -50
#dort	degats_des_eaux 49	evenement_climatique 67
#dos>	bris_de_glace -42	collision -54	none 115	vol 84
#doss	none 86
#doub	blessure 61	none -45
#douc	bris_de_glace 52	degats_des_eaux 101
#dout	collision -59	degats_des_eaux 57	none 118
#dra>	vandalisme 149	vol -78
#drai	none 78
#dree	bris_de_glace 206	dommage_materiel -86	none -79
#driv	collision 104
#droi	autre 40	collision 72	none -65	vol -48
#dron	blessure -49	collision -50	dommage_materiel 188	none -57	vandalisme 86
#duct	collision 52
#due>	bris_de_glace 85
#duis	blessure -43	collision 164
#duit	incendie 99
#dule	blessure -54	collision -68	dommage_materiel 276	evenement_climatique -149	none -65	vandalisme -50	vol 41
#dun>	autre -48	bris_de_glace 54	dommage_materiel 147	none -157	vol -43
#dure	blessure -123	bris_de_glace 175	collision -60	dommage_materiel -57	vandalisme 75	vol -82
#dus>	collision -51	evenement_climatique 77
#dust	collision 109	degats_des_eaux 57
#dver	collision 54
#dyal	degats_des_eaux 43
#eage	collision 70
#eait	blessure -47	incendie 91
#eak>	bris_de_glace 96	collision 50	none -41
#ean>	collision 50	incendie 53
#eanc	autre 216	none -84
#eant	collision -49	degats_des_eaux 113
#eau>	degats_des_eaux 61
#eauc	collision 45
#ebaa	vol 40
#ebe>	blessure 45	dommage_materiel -68	none -40	vol 62
#ebil	dommage_materiel 207	none -78
#eboi	evenement_climatique 87
#ebor	degats_des_eaux 103	dommage_materiel -40	evenement_climatique 50
#ebou	collision 46	degats_des_eaux 101	dommage_materiel 70	none -74
#ebra	degats_des_eaux 98
#ebri	bris_de_glace 56	vandalisme 80
#ebro	bris_de_glace 61	collision 48
#ebut	incendie 41
#ecan	collision 48	vol 121
#eced	none 51
#ecem	none 61
#ecep	none -60	vol 160
#eces	degats_des_eaux 54	dommage_materiel 67	incendie -69	vandalisme 62
#ecev	autre 159	collision -40	vol -43
#ech>	dommage_materiel 103	none -51	vol -42
#echa	dommage_materiel 57
#eche	incendie 44	none -41
#echi	blessure 128	none -54
#echn	collision -45	degats_des_eaux 75	dommage_materiel 56	vol 58
#ecin	blessure 151	none -62
#ecis	collision 70
#ecle	collision 59
#ecol	degats_des_eaux 52
#ecom	autre -56	collision 76	none 74
#ecor	collision -73	evenement_climatique 211	incendie -73
#ecou	bris_de_glace 61	dommage_materiel -41	none -45	vol 62
#ecra	dommage_materiel 83
#ecre	autre -78	blessure 90	collision 104	dommage_materiel -41	vol -48
#ecri	vandalisme 52
#ecro	bris_de_glace 112	collision -46	dommage_materiel 199	none -75	vandalisme -61	vol -52
#ecs>	collision -75	degats_des_eaux -58	evenement_climatique 279	incendie -97
#ect>	collision 54
#ecta	incendie 110
#ecte	dommage_materiel 129	none -58	vol 63
#ecti	blessure 76	vandalisme -47
#ecto	collision 111	degats_des_eaux -80	vandalisme 98	vol -52
#ectr	incendie 40
#ectu	bris_de_glace -68	collision -48	vandalisme 181
#ecue	incendie 89
#ecul	collision 155	none -51
#ecup	autre 145	dommage_materiel 80	none -72
#edai	collision 65	vandalisme -47	vol 112
#edal	blessure -54	collision 154
#edan	collision 69
#ede>	blessure -63	bris_de_glace 136	degats_des_eaux 63
#edec	blessure 151	none -62
#eden	bris_de_glace 218	collision -75	degats_des_eaux -42	dommage_materiel -44	none -84	vol -62
#eder	autre 87	collision -81	none -56	vol 88
#edes	blessure -42	collision 54	degats_des_eaux 89
#edf>	collision 75	dommage_materiel 86	none -59
#edic	blessure 84	vandalisme 42	vol -41
#edig	collision 97
#eds>	bris_de_glace 68	degats_des_eaux 48	dommage_materiel -63	evenement_climatique 69	vandalisme -54
#eek>	collision -43	vol 77
#een>	bris_de_glace 71
#ees>	none -43	vandalisme 47
#efai	degats_des_eaux 106
#efer	blessure 81
#efeu	autre 156	collision -53	none -45	vol 44
#effe	bris_de_glace -59	collision -52	none 82	vandalisme 154	vol -48
#effo	bris_de_glace 202	collision -57	none -43
#effr	bris_de_glace 117	vandalisme -43
#efon	collision 80
#efou	collision 127	none -61
#efug	collision -55	degats_des_eaux -47	evenement_climatique 230	incendie -92
#egan	evenement_climatique 54
#egar	autre 146	none -56
#egat	degats_des_eaux 61	none 46
#ege>	bris_de_glace -75	vol 135
#egel	bris_de_glace 133	degats_des_eaux 192	dommage_materiel -47	evenement_climatique -209	vol -44
#eger	degats_des_eaux -76	dommage_materiel 150	none -43
#eges	blessure -71	collision 94	vol -56
#egis	vol 75
#egle	autre 112	blessure -44
#egou	degats_des_eaux 198	none -63	vandalisme 46	vol -48
#egre	collision -50	degats_des_eaux -47	dommage_materiel 211	incendie 113	none -148	vol -50
#egue	dommage_materiel 125	none -60
#egul	blessure 77	collision -44	vandalisme 81
#ehic	dommage_materiel 77
#ehor	evenement_climatique 46
#eige	evenement_climatique 160
#eign	vandalisme 59
#eil>	dommage_materiel 82
#eils	dommage_materiel 150	evenement_climatique 54	none -105
#eima	collision 62	vandalisme -76	vol 162
#eine	collision 85
#ejou	autre 74	evenement_climatique 88	none -49
#ejud	collision -45	dommage_materiel 114
#ekne	collision 57
#ela>	collision 119
#elag	degats_des_eaux 94
#elai	autre 150	vol -41
#elas	degats_des_eaux 90	incendie -75	vandalisme 80	vol -40
#elat	dommage_materiel 76	evenement_climatique 57	vol -47
#ele>	none -43
#elec	incendie 40
#elee	evenement_climatique 84
#elep	incendie 51
#eler	dommage_materiel 92
#eles	collision -47	dommage_materiel 72	evenement_climatique 165	none -68
#elet	blessure -65	degats_des_eaux -46	dommage_materiel -41	incendie 46	vandalisme -50	vol 197
#elev	autre 65	collision 71	none -55
#elez	none 101
#elge	collision 55
#elic	dommage_materiel 146
#elie	bris_de_glace 145	dommage_materiel -41	incendie 75	none -69
#elit	collision 119	vol -53
#ella	collision 101
#elli	collision -46	degats_des_eaux 137	dommage_materiel 54	none -73
#ello	collision 104	degats_des_eaux 44
#elon	blessure 75	evenement_climatique 60
#elos	collision -133	incendie 161	vandalisme -46	vol 111
#elot	blessure -40	collision 62	incendie 72
#elqu	autre 48	vandalisme 60
#els>	vol 71
#elui	degats_des_eaux 54
#elux	bris_de_glace 104	none -58
#ema>	incendie 87	none -41
#emaa	collision 46	vandalisme 56	vol -40
#emar	bris_de_glace 41	collision -58	vol 132
#emat	blessure 115	degats_des_eaux 87	dommage_materiel -94	none -47
#emba	autre 55	blessure -135	collision 141	dommage_materiel -48	none -58	vol 86
#embl	evenement_climatique 61	none -46
#embo	autre 92
#embr	autre 99
#emer	none 42
#emi>	bris_de_glace 47
#emie	bris_de_glace -43	collision 63	vol 66
#emin	incendie 119	none -62
#emis	degats_des_eaux -65	dommage_materiel 81	none -45
#emne	collision 82
#emoi	collision 58	vandalisme 59	vol -42
#emon	bris_de_glace -51	collision 57	degats_des_eaux 147	dommage_materiel -58	none -68	vol 65
#emor	collision 125	none -48	vol 46
#empe	evenement_climatique 61
#empo	collision -47	dommage_materiel 84	none -49	vol 45
#empr	dommage_materiel 102	vol 50
#emur	blessure 231	dommage_materiel -44	vol -64
#enac	collision -55	vol 127
#enad	collision 130
#enag	blessure -49	degats_des_eaux -64	dommage_materiel 167	vol 45
#enai	blessure 63
#enas	vol 164
#enca	collision 52	degats_des_eaux 62
#ench	collision 75
#enco	vol 53
#end>	vol 61
#enda	vol 49
#endi	incendie 114
#endo	blessure 239	bris_de_glace 64	dommage_materiel -46	none -78	vandalisme -55	vol -42
#endr	vol 54
#ends	autre 113
#endu	bris_de_glace 81	collision -47	none -40
#ene>	vol 43
#enee	collision -43	vandalisme 139
#ener	incendie 41	vol 57
#enes	vandalisme 73
#enet	bris_de_glace 115
#eneu	blessure 72	dommage_materiel -58	incendie 81	vandalisme -53
#enfa	dommage_materiel 46
#enfi	dommage_materiel 67
#enfl	collision -51	evenement_climatique 75	incendie 158
#enfo	collision 50	evenement_climatique 55	vandalisme 68
#engl	none 86
#engo	dommage_materiel 213	evenement_climatique -101	none -41
#eni>	collision 98
#enie	blessure -44	degats_des_eaux 104
#enis	blessure 223	collision -73	dommage_materiel -47	evenement_climatique -40	none -92	vol -62
#enit	bris_de_glace 70
#enle	collision -130	vol 203
#enne	none -40
#enni	blessure 48	bris_de_glace 52	collision -65	dommage_materiel -59	none 180	vandalisme -60	vol -47
#enor	collision -40	evenement_climatique 115
#enou	blessure 119	none -72
#enqu	collision -52	incendie 80	vandalisme 84
#enre	autre 85	none -73	vol 48
#ensa	blessure 62	degats_des_eaux 70	evenement_climatique 50
#ensi	dommage_materiel 236	evenement_climatique -87	none -43
#enta	autre 47	none -54
#enth	bris_de_glace -60	dommage_materiel 239	none -207	vandalisme -64
#enti	none -43
#ento	blessure 133	collision 85	dommage_materiel -43	none -54
#ents	blessure 47	incendie 44	none -40
#enue	vandalisme 55
#enus	incendie 47	vol 46
#enva	evenement_climatique 90	incendie 83	none -56
#enve	collision 65	dommage_materiel 52
#envi	blessure -42	degats_des_eaux 68	vol 43
#envo	autre 44	evenement_climatique 49	none -43
#eole	degats_des_eaux 67
#eon>	bris_de_glace 99
#eot>	evenement_climatique 119	incendie -62	vandalisme -83	vol 105
#epan	autre 43
#epas	incendie 100
#epau	collision 42	evenement_climatique 71
#epho	incendie 54	vol 42
#epis	evenement_climatique 52	none -44	vol 123
#epon	degats_des_eaux 52
#epor	autre 144	collision -42	none -47
#epos	vandalisme 42
#epot	none -64	vandalisme 84	vol 86
#epou	dommage_materiel 64	vol 64
#epre	none 43
#ept>	bris_de_glace 72	incendie 52	none -51	vol 46
#epte	autre 92	blessure -42
#eque	collision 128
#equi	blessure 110	degats_des_eaux -59
#era>	bris_de_glace 71	none -80	vandalisme 80
#eraf	collision 63
#erai	dommage_materiel 51	evenement_climatique 49
#eram	bris_de_glace 243	dommage_materiel -49	none -116
#eran	bris_de_glace 100
#eras	collision 167	dommage_materiel -40
#erat	blessure 187	evenement_climatique 141	none -121	vandalisme -46	vol -48
#erb>	collision 79	degats_des_eaux 54	none -48
#erba	collision 70	incendie 48
#erbe	dommage_materiel 123
#erc>	collision 74
#erce	degats_des_eaux 68
#erci	none 50
#ercu	collision 120
#erdi	blessure 116
#erdu	autre 76	none -43
#eree	collision -43	vandalisme 76	vol 41
#erem	incendie 55
#eren	autre 46
#erer	autre 95
#eres	blessure -40	collision -44	evenement_climatique 62	none -41	vandalisme 128
#eret	bris_de_glace 121	incendie 54
#erge	blessure 76	dommage_materiel -51	none -65	vol 119
#ergl	collision 142	vol -53
#ergo	collision -46	dommage_materiel 66
#ergu	evenement_climatique 135
#eri>	incendie 110	vol -48
#erid	dommage_materiel 82
#erie	none -42
#erif	none 141
#erin	dommage_materiel 138	evenement_climatique -60	incendie -63	none -44
#erio	autre 131	blessure 67	collision -50	none -104	vandalisme 45	vol -55
#erip	collision 129	none -77
#eriq	collision 170	dommage_materiel 66	evenement_climatique -49	vandalisme -58	vol -53
#eris	bris_de_glace 94	collision -98	dommage_materiel 68	incendie -50	none -75	vandalisme 129	vol -49
#erit	collision 59
#erli	collision 174	dommage_materiel -118
#erma	autre 148	blessure 160	bris_de_glace 175	collision -250	dommage_materiel -42	none -161
#erme	degats_des_eaux 45
#ermi	autre 93	collision 81	none -80
#ermo	evenement_climatique 134
#erna	collision 192	none -65
#erne	blessure 51	collision -72	dommage_materiel 98
#erni	dommage_materiel 52
#ernu	autre -42	blessure 111	collision 87	vandalisme -43
#ero>	collision 57
#erob	blessure 54	dommage_materiel -47	none -41	vol 109
#erol	incendie 52
#eron	blessure 81	dommage_materiel -49	evenement_climatique 101
#erop	collision 70	none -59	vol 79
#eros	collision 43
#erpi	degats_des_eaux -69	dommage_materiel 208
#erra	evenement_climatique 49
#erre	bris_de_glace 58	evenement_climatique 50	none -46
#erri	collision 51
#erro	collision -65	dommage_materiel 300	none -112	vandalisme -48	vol -80
#erru	vandalisme 94
#ersa	collision 121	dommage_materiel 58	incendie -46
#ersi	dommage_materiel -41	evenement_climatique 71	incendie 170	none -87
#erta	none 228
#erte	collision 52	degats_des_eaux 42
#erti	collision 63
#ertu	blessure 90	incendie 46	none -46
#erva	blessure 138	bris_de_glace -54	collision -40
#erve	collision 51	degats_des_eaux 64	none -44
#ervo	vandalisme 135	vol 77
#erzo	bris_de_glace 212	collision -62	none -99	vandalisme -52
#esca	blessure 125	none -42
#ese>	autre 260	blessure 113	collision -74	dommage_materiel -52	none -213	vandalisme -46	vol -151
#esea	autre -82	collision -117	degats_des_eaux 66	dommage_materiel 194	evenement_climatique -182	none -68	vandalisme -61	vol 115
#esen	collision 47
#eser	degats_des_eaux 104	none -59	vandalisme 92
#eses	collision -116	degats_des_eaux 73	dommage_materiel 140	none -47	vandalisme -55	vol 52
#esid	vandalisme 100	vol -52
#esil	autre 248	none -80
#esis	collision -92	none 53	vandalisme -40	vol 142
#esit	none 143	vandalisme 79	vol -68
#esoi	collision 43
#esol	collision 132	dommage_materiel -42
#espa	vandalisme 51
#espi	collision 45	dommage_materiel -42	vandalisme 45
#espo	autre 59
#esqu	evenement_climatique 91	incendie -40
#essa	collision -70	evenement_climatique 45	vandalisme -70	vol 150
#essi	none -49	vandalisme 44	vol 68
#esso	collision -40	degats_des_eaux 78
#essu	degats_des_eaux 64	none -73
#esta	evenement_climatique 81
#esti	collision -58	none 52	vol 63
#esto	autre 61	blessure 51	collision -104	vol 103
#estr	collision 60	evenement_climatique 150	incendie 74	none -127	vandalisme -51	vol -75
#esul	collision -60	degats_des_eaux 47	dommage_materiel 105
#esur	autre 249	none -207	vol -71
#etab	collision 63
#etac	autre -40	bris_de_glace 57	collision 96
#etag	blessure -73	collision -78	dommage_materiel 251	evenement_climatique 67	none -65
#etal	dommage_materiel -41	none -56	vandalisme 135
#etan	blessure -47	degats_des_eaux 72	dommage_materiel 70	evenement_climatique -40	incendie 79	none -59	vol -44
#etar	collision -45	none -69	vandalisme 253
#etat	dommage_materiel 42	vandalisme 51	vol -40
#ete>	none -45
#etee	collision 40	dommage_materiel 91
#etei	incendie 60
#etem	none -88	vol 170
#eten	autre 84	degats_des_eaux 92	none -78
#etes	autre 105	blessure 74	none -54
#etie	autre 147	blessure 113	collision -48	dommage_materiel -63	none -66
#etin	blessure 42	incendie 63
#etio	bris_de_glace 55	vandalisme 59
#etir	blessure 98	collision -50	incendie -54	vol 129
#etit	none -46
#etoi	bris_de_glace 202	collision -95	none -46
#eton	collision 104	vol -42
#etou	vol 41
#etra	collision -46	dommage_materiel -50	vol 122
#etre	bris_de_glace 48
#etri	blessure 147	dommage_materiel -50	incendie 84
#etro	collision 47	vandalisme 59
#etru	collision 55	degats_des_eaux -49	dommage_materiel 134	vandalisme -97
#ets>	vol 74
#ett>	collision -137	vandalisme -44	vol 263
#etto	bris_de_glace 81	incendie 65
#ettr	none -50	vandalisme 208
#etud	autre 169	none -126	vol -44
#eubl	incendie 48
#eudi	none 52
#eue>	collision 65	vol 77
#euf>	blessure -42	collision 74	dommage_materiel 104
#euge	evenement_climatique 103	incendie -53	vandalisme -74	vol 90
#euh>	none 183
#euil	autre 57
#eul>	blessure 48
#eule	bris_de_glace 71
#eune	collision 68
#eura	degats_des_eaux 46
#euri	collision 124	degats_des_eaux 100	dommage_materiel -57	vandalisme -52
#euro	autre 84	none -56
#eurs	none -43	vol 47
#eurt	blessure 47	none -46
#eus>	bris_de_glace -45	vandalisme 134
#euse	none -46
#euss	collision 221	none -73	vandalisme -89
#euve	collision 95	vol -43
#euvr	collision 79	none -53	vandalisme 60
#euxi	vol 92
#evac	evenement_climatique 86	incendie 52
#evai	collision 47
#eval	collision 123
#evan	none -43
#evat	collision 160	none -57
#eve>	autre 56	none -51
#evee	blessure -53	collision 57	vol 76
#evei	collision -60	degats_des_eaux 69
#evel	dommage_materiel -41	evenement_climatique 76
#evem	collision -46	vol 116
#even	vandalisme 51
#ever	collision 51	degats_des_eaux -44	evenement_climatique 69	incendie -44	vandalisme 114	vol -81
#eves	none -44	vandalisme 117
#eveu	incendie 68
#evid	none 51
#evie	bris_de_glace -53	collision -93	degats_des_eaux 78	dommage_materiel 116	incendie 57	vol -42
#evil	blessure 248	collision -101	dommage_materiel -119	none -60
#evin	degats_des_eaux 101	dommage_materiel 55	incendie -67	none -65
#evis	bris_de_glace 43	collision -55
#evit	collision 167
#evoi	autre 50	degats_des_eaux 40
#evra	collision 243	none -47	vandalisme -46
#evre	collision 43	dommage_materiel 128	none -68	vol 55
#evri	autre 80
#exac	none 121
#exam	blessure 49
#excu	bris_de_glace 54	degats_des_eaux 41
#exib	degats_des_eaux 138
#exis	autre 150	incendie 64	none -53	vol -51
#expe	none 64
#expr	dommage_materiel -53	none -52	vandalisme 240	vol -40
#exti	vandalisme 135	vol -68
#ezar	bris_de_glace 175	dommage_materiel -103	evenement_climatique 106	none -97	vol -48
#fac>	none -51	vol 152
#faca	vandalisme 54
#face	collision 60
#fact	autre 85	blessure 43	collision -43
#fage	bris_de_glace 56	degats_des_eaux 114
#fair	autre 48
#fale	evenement_climatique 155
#fall	autre 179	degats_des_eaux -57	dommage_materiel -60	vol -41
#fami	autre 47	evenement_climatique 51	none -82	vandalisme 50	vol -41
#fane	blessure -48	collision -121	none -70	vandalisme 282	vol -64
#fant	dommage_materiel 41
#fari	degats_des_eaux 71	incendie 40
#fauc	collision 175
#faud	blessure 71	collision -50	dommage_materiel 70	none 44
#faut	autre 61
#faux	collision -49	dommage_materiel -51	none 46	vol 125
#fect	blessure 127	bris_de_glace -62	collision -59	dommage_materiel -46	vandalisme 99
#fele	blessure 60	bris_de_glace 55
#femm	collision 52
#femu	blessure 231	dommage_materiel -44	vol -64
#fend	bris_de_glace 205	none -73
#fene	bris_de_glace 119
#fer>	dommage_materiel 111
#fere	none 48
#ferm	bris_de_glace 53
#ferr	collision 62	vol 90
#fert	degats_des_eaux 68	incendie 94
#fess	autre 89	degats_des_eaux 79	none -98	vandalisme -41
#fest	vandalisme 143
#fete	blessure 176	dommage_materiel -46	none -73
#feu>	incendie 138	none -44
#feui	autre 89	bris_de_glace 46	none -41
#feur	bris_de_glace 47
#feus	blessure 100	dommage_materiel 112	none -91
#fevr	autre 80
#ffag	bris_de_glace 50	degats_des_eaux 111
#ffai	degats_des_eaux 102	dommage_materiel -50	evenement_climatique 51
#ffe>	degats_des_eaux 157
#ffec	bris_de_glace -75	collision -47	none 102	vandalisme 153	vol -57
#ffer	incendie 50
#ffeu	bris_de_glace 41
#ffir	incendie 66	none 122
#ffon	blessure -51	bris_de_glace 184	collision -57	incendie 54
#ffra	bris_de_glace 95
#ffre	vol 49
#ffur	vandalisme 125
#fiat	collision 74
#fica	dommage_materiel 80	vol 55
#fice	incendie 98
#fich	dommage_materiel 60	vol -43
#fie>	collision 109	dommage_materiel 43	vandalisme -59
#fier	blessure -42	collision -70	degats_des_eaux -42	dommage_materiel -44	evenement_climatique -42	vandalisme 240	vol -49
#figu	blessure 163	degats_des_eaux 81	evenement_climatique -45	vol -93
#fil>	vandalisme 47
#file	collision 91
#film	collision 169	dommage_materiel -83	incendie -59	none -59	vandalisme 50
#fils	dommage_materiel 119	none -63
#filt	degats_des_eaux 142
#fin>	dommage_materiel 68
#fina	dommage_materiel 80
#fini	collision 82
#fiqu	collision 70
#firm	dommage_materiel -54	none 60
#fiss	bris_de_glace 165	collision -43	none -51
#flam	incendie 153
#flan	collision 78	none -65	vandalisme 66
#fle>	blessure 53
#flee	collision -137	evenement_climatique 180	vol -74
#fler	collision 60
#fleu	dommage_materiel 49	none -71	vandalisme 54
#flex	degats_des_eaux 138
#flic	collision 63	none -45	vol 44
#flot	degats_des_eaux 175
#fna>	collision 40	vandalisme 74	vol -49
#foin	collision 116	incendie 76	vandalisme -85
#fois	autre 54	none -74
#fonc	collision 82	vandalisme 42
#fond	degats_des_eaux 68
#font	collision 141	degats_des_eaux -42	dommage_materiel -42	vol -58
#food	collision 90	none -43	vandalisme 84
#foot	autre -52	blessure 203	collision -66	dommage_materiel -47	none -44	vandalisme -58	vol 46
#forc	vol 97
#form	collision 40
#fort	blessure -70	bris_de_glace 63	collision -41	evenement_climatique 140
#foss	collision 200
#foud	dommage_materiel -41	evenement_climatique 217	none -46
#foul	collision -55	degats_des_eaux 48	vandalisme 61
#four	dommage_materiel 49
#fout	collision -84	degats_des_eaux 59	dommage_materiel 162	vol -41
#frac	blessure 67
#frai	autre 139	dommage_materiel 201	none -202	vandalisme -101	vol -65
#frap	collision 79
#fre>	vol 66
#frei	collision 154	none -48
#frer	vol 41
#frig	collision -49	dommage_materiel 56	evenement_climatique 102
#frit	collision -72	incendie 164	none -67	vol 50
#froi	bris_de_glace 139	none -47
#frol	collision 102	evenement_climatique 63
#fron	collision 89	vol 62
#frot	collision 160	none -41
#fugi	collision -55	degats_des_eaux -47	evenement_climatique 230	incendie -92
#fui>	degats_des_eaux 224	dommage_materiel -58	evenement_climatique -76
#fuit	degats_des_eaux 139
#fuma	incendie 130
#fume	incendie 131
#fure	vandalisme 125
#gade	vol 116
#gadi	autre 65
#gage	collision 144	incendie 65	none -78
#gagn	incendie 192
#gale	collision -190	dommage_materiel 180	none -70	vandalisme 150	vol -53
#game	blessure 248	collision -55	dommage_materiel -43	none -81
#gami	blessure 79	none -41
#gan>	blessure 105	dommage_materiel -48	none -61	vol 62
#gane	evenement_climatique 54
#gar>	evenement_climatique 120
#gara	none -54
#garc	collision -42	dommage_materiel -54	none -127	vol 221
#gard	dommage_materiel 53
#gare	autre 107	collision 55	none -78
#gars	vol 82
#gasi	degats_des_eaux 43	vandalisme 47
#gat>	degats_des_eaux 89
#gate	bris_de_glace 57	dommage_materiel 74
#gati	none 96
#gats	degats_des_eaux 62	evenement_climatique 43
#gauc	collision 54
#gaz>	incendie 68	none -40	vol 102
#gazo	collision 48	degats_des_eaux -84	dommage_materiel 92	vandalisme -57	vol 123
#gdal	blessure 61
#geai	incendie 69	vol 48
#gean	collision -49	degats_des_eaux 113
#gee>	degats_des_eaux 58	vandalisme 55
#gel>	bris_de_glace 72	collision -65	degats_des_eaux 211	dommage_materiel -41	evenement_climatique 60	incendie -55	none -132	vol -50
#gela	bris_de_glace 41	dommage_materiel 89	evenement_climatique 65	vol -50
#gele	blessure -97	bris_de_glace -52	collision -72	degats_des_eaux 73	dommage_materiel -49	evenement_climatique 265	none -65	vandalisme -40
#geme	blessure -45	dommage_materiel 158
#genc	blessure 55	dommage_materiel -41
#gend	vol 40
#gene	incendie 46
#geno	blessure 119	none -72
#genr	autre 229	dommage_materiel -48	none -162
#gens	collision 141	degats_des_eaux 43	none -112
#geon	bris_de_glace 99
#geot	evenement_climatique 119	incendie -62	vandalisme -83	vol 105
#ger>	blessure 49
#gera	vol 66
#gere	blessure -58	dommage_materiel 89	vol 52
#geri	autre 78	collision -49	none -63	vol 72
#gers	degats_des_eaux 208	dommage_materiel -45	vol -41
#ges>	autre 58
#geur	collision 61	dommage_materiel 103	none -48
#gie>	incendie 70	none -53
#gien	blessure 42	vandalisme 43
#gies	degats_des_eaux -53	evenement_climatique 177	incendie -95
#gile	blessure -40	collision -114	dommage_materiel 132	evenement_climatique 51	none -56	vandalisme -47	vol 82
#gine	collision -75	degats_des_eaux 165	incendie 99	none -87	vol -44
#gist	bris_de_glace 56	evenement_climatique 49	none -47
#glac	bris_de_glace 79	collision -49	evenement_climatique 46
#glai	none 62
#glas	collision 141	vol -43
#gle>	blessure 144	bris_de_glace 101	collision -85	vol -49
#glie	collision 192	none -62	vandalisme -48	vol -40
#glis	collision 44	degats_des_eaux 59
#glov	collision 125	vol -41
#gnal	vol 49
#gnee	none -40	vandalisme 68
#gnes	collision 101	none -73
#gnet	blessure 101	collision 105	dommage_materiel -45
#gnie	autre 199	none -72
#gnoi	degats_des_eaux 152	none -45
#gnon	degats_des_eaux 103	dommage_materiel -48
#gnor	none 147
#gnot	collision 151	vol -84
#gola	dommage_materiel 45
#gole	collision 178	dommage_materiel -86	incendie -122	vandalisme 132
#golf	bris_de_glace 149	dommage_materiel -57	evenement_climatique 47	none -58	vol 43
#gond	degats_des_eaux 137
#gonf	blessure 131	collision -43
#gonn	collision 111
#goo>	collision 45	vol 44
#gorg	blessure 75	degats_des_eaux 67
#goul	collision -41	degats_des_eaux 74
#gour	dommage_materiel 213	evenement_climatique -101	none -41
#gout	degats_des_eaux 112	none -50
#gps>	bris_de_glace -71	collision 47	none -98	vol 248
#grac	collision -40	evenement_climatique 176
#grad	collision 87	dommage_materiel -46	none -75	vandalisme 92	vol -55
#graf	none -41	vandalisme 189	vol -49
#grap	blessure 50	collision 57
#grat	vol 49
#grav	bris_de_glace 92	none -41
#gre>	degats_des_eaux -47	dommage_materiel 137	incendie 135	none -133	vol -40
#grel	evenement_climatique 203
#gren	blessure 183	collision -60	degats_des_eaux 58	none -119
#gres	collision -51	dommage_materiel 94	none -55	vol 100
#gric	blessure 110	bris_de_glace -44	collision 89	degats_des_eaux -41	dommage_materiel -72	evenement_climatique -66	none -86	vandalisme 117	vol -129
#grie	degats_des_eaux -43	dommage_materiel 62	incendie 44
#grif	blessure -69	dommage_materiel 213	vandalisme -45
#gril	dommage_materiel 47	evenement_climatique 69	none -54
#grim	collision 45
#gris	autre 169	none -122
#gros	bris_de_glace 43	evenement_climatique 63
#grou	vandalisme 41
#gts>	blessure 61	dommage_materiel 86
#gue>	dommage_materiel 63
#guei	collision 122
#guel	collision 238	none -119	vandalisme -70
#guer	vol 119
#gues	blessure 83	collision -84	degats_des_eaux 46	dommage_materiel -60	evenement_climatique 114	vol -45
#guet	collision -119	incendie 58	vol 94
#gueu	dommage_materiel 121
#gui>	evenement_climatique 135
#guli	blessure 77	collision -44	vandalisme 81
#gure	collision 68	degats_des_eaux 87
#h15>	none 141
#h30>	none 49
#h40>	collision 53
#h45>	collision 65
#h50>	collision 96
#habi	dommage_materiel 61	none -42
#hafa	blessure 54	bris_de_glace -55	dommage_materiel 155
#hage	blessure 110	collision 85	none -78
#haie	evenement_climatique 58
#hain	collision -42	vandalisme -76	vol 228
#hais	evenement_climatique 87	incendie -45	none 73
#hait	autre 114
#hala	blessure 294	collision -82	dommage_materiel -60	none -132	vandalisme -72
#hale	degats_des_eaux 87	evenement_climatique -65	incendie 47
#hall	none -60	vandalisme 74
#hamb	degats_des_eaux 61
#hamm	none -45	vol 51
#hamp	collision 73	dommage_materiel 51	none -47	vandalisme 57	vol -69
#hams	none -47	vol 152
#han>	vandalisme 69
#hanc	blessure 68	dommage_materiel -48	vol 104
#hand	collision 60	vol 120
#hang	autre 67
#hant	collision -45	none -40	vol 163
#haou	collision 173	evenement_climatique 48	vandalisme -159
#happ	collision 66	degats_des_eaux 74	none -48	vandalisme 64	vol -53
#haqu	bris_de_glace 74	degats_des_eaux 132	dommage_materiel -115	incendie 59	none -76
#hare	collision 90	none -85	vandalisme 112
#harg	autre 61	bris_de_glace 72	collision -45	none -76
#hari	collision 160	none -53
#harm	collision 41	dommage_materiel 46	none -40
#harp	evenement_climatique 48	incendie 93
#harr	dommage_materiel -51	incendie 59	vol 80
#hass	collision 46	degats_des_eaux 101
#hat>	none -40
#hats	vandalisme 137	vol -53
#haud	degats_des_eaux 49
#hauf	degats_des_eaux 49
#haus	evenement_climatique 71	vandalisme 44
#haut	bris_de_glace 55
#hay>	incendie 92	none -68
#hayo	autre -48	bris_de_glace 146	collision 124	none -98
#hect	collision -53	degats_des_eaux -64	incendie 110	vandalisme 88	vol -45
#hee>	dommage_materiel 48
#hees	collision 215	degats_des_eaux -48	dommage_materiel -43	evenement_climatique 50	none -76	vandalisme -43
#hef>	collision 58	none 48
#hein	collision -40	dommage_materiel 96	vol 93
#hela	none 94
#heli	collision -45	dommage_materiel 182
#hell	blessure 70
#hema	blessure 115	degats_des_eaux 87	dommage_materiel -94	none -47
#heme	autre 84	blessure -64	none 128	vandalisme -44
#hemi	incendie 124	none -77
#hequ	autre -51	collision 92
#her>	degats_des_eaux 53	incendie 42
#here	bris_de_glace -50	evenement_climatique 238
#herg	evenement_climatique 135
#heri	collision 155
#herm	autre 111	bris_de_glace 76	none -94
#hers	dommage_materiel 80	none -59	vol 84
#hes>	evenement_climatique 41
#het>	collision -84	dommage_materiel 49	incendie -91	vol 240
#hete	autre 115	none -72
#hett	collision 85	none -57
#heva	blessure 45	collision 89
#heve	incendie 88
#hevi	blessure 272	collision -120	dommage_materiel -135	none -72	vandalisme 42
#hevr	autre -57	collision 51	dommage_materiel 198	evenement_climatique -44	none -71
#hich	collision 138	vandalisme -99
#hicu	dommage_materiel 77
#hie>	none 51
#hien	blessure 136	none -46
#hier	none 41
#hiff	bris_de_glace -86	collision 114	incendie 83	vol -49
#hine	degats_des_eaux 74	dommage_materiel 63
#hini	collision 52
#hino	degats_des_eaux -58	dommage_materiel 175
#hir>	collision 53
#hire	blessure 132	evenement_climatique 57	none -85
#hise	autre 178	collision -40	dommage_materiel -52	none -70
#hive	degats_des_eaux 63	evenement_climatique 146	vol -84
#hniq	collision -44	degats_des_eaux 132	dommage_materiel -40	evenement_climatique -48	vol 96
#hoc>	collision 108
#hocs	dommage_materiel 103
#hoir	bris_de_glace -45	collision -121	degats_des_eaux -43	dommage_materiel 150	evenement_climatique 126	none -80	vandalisme -79	vol 113
#home	evenement_climatique 58
#homm	incendie -40	vandalisme 58	vol 96
#hone	incendie 43	vol 47
#honi	collision 94
#honn	vol 125
#hont	collision -150	dommage_materiel 174	vol 73
#hopi	blessure 47
#hors	evenement_climatique 40
#hose	autre 126	none -44
#hosp	blessure 110	collision -70	none -55	vol 67
#hote	autre 134	dommage_materiel 74	none -71
#hott	incendie 58	vandalisme 42
#houe	vandalisme 44
#hous	vandalisme 127	vol -88
#hui>	none 65
#huil	blessure 78	none -59
#huit	collision 42	none 44
#humi	degats_des_eaux 96
#hurl	bris_de_glace 48
#hute	blessure 140	dommage_materiel 70	none -45
#hysi	vol 59
#iabl	none 41
#iad>	incendie 111	none -54
#iage	collision 40
#iair	collision -41	none -76	vol 172
#ial>	collision 168	degats_des_eaux -68	none -49	vandalisme 59
#iale	autre 112	none -46
#ianc	autre 172	none -61
#iano	dommage_materiel 203	incendie -61
#iant	blessure 44	collision 66	vol -40
#iate	collision 56	dommage_materiel 44	evenement_climatique -47
#iati	autre 216	bris_de_glace -73	collision -40	none -192	vandalisme 101
#iatr	autre 52
#iber	evenement_climatique 83
#ibia	blessure 89	collision 42	none -41
#ibli	autre -62	collision 123
#ibus	collision 57	dommage_materiel -44	evenement_climatique 65	vandalisme 45
#ibut	vandalisme 57	vol 57
#ical	blessure -52	collision 166
#icat	autre 120	blessure 65	collision -47	none -77
#icha	collision 85	vandalisme -89
#iche	vol 78
#ichu	collision 49	degats_des_eaux 55	vol -56
#ici>	degats_des_eaux 64
#icit	collision 70
#icke	none 43
#ickp	vol 134
#icol	blessure 161	degats_des_eaux -46	dommage_materiel 70	evenement_climatique -123	none -77	vandalisme 65	vol -52
#ics>	none -53	vol 76
#icti	incendie 62
#idan	degats_des_eaux 42	dommage_materiel 91	vol -41
#ide>	collision -54	vandalisme 68	vol 65
#idea	dommage_materiel 107	incendie 83	none -47
#idee	collision -44	evenement_climatique 43	none 101
#idem	none 51
#iden	collision 64	none -43
#ider	collision -78	vol 79
#idez	collision 111
#idiq	autre 153	none -49
#idit	degats_des_eaux 108
#idon	degats_des_eaux -48	dommage_materiel 146
#ids>	blessure 80	evenement_climatique 41
#idus	vol 122
#iece	dommage_materiel 47
#ied>	vandalisme 67
#ieds	bris_de_glace 68	degats_des_eaux 48	dommage_materiel -63	evenement_climatique 69	vandalisme -54
#iee>	dommage_materiel 132	incendie 66	none -61	vol -40
#iege	vol 135
#ieil	degats_des_eaux 145	incendie 57	none -66
#iel>	evenement_climatique 82
#iell	degats_des_eaux 79	incendie 114	none -44
#ieme	evenement_climatique 46	none -41
#ienn	blessure 84	dommage_materiel -51
#iera	collision 173	none -59
#iere	collision 50
#ierr	bris_de_glace 40	none -64	vandalisme 173	vol -63
#ies>	evenement_climatique 52	none -42
#iest	degats_des_eaux 73	vol 66
#ieta	autre 85	none -63
#iete	bris_de_glace 44	dommage_materiel 66
#ieto	collision 137
#iett	dommage_materiel 114
#ieux	collision 42	dommage_materiel -45	none -51
#iez>	autre 315	collision -70	dommage_materiel -42	none -93	vol -48
#ifes	vandalisme 143
#iffe	dommage_materiel 138	none -42
#iffl	blessure 103	incendie 40
#iffr	bris_de_glace -96	collision 136	degats_des_eaux 42	vol -56
#iffu	vandalisme 125
#ific	incendie 48
#ifie	collision 66	none 69	vandalisme -58
#ifiq	collision 70
#ifra	evenement_climatique 67
#igad	vol 110
#igam	blessure 248	collision -55	dommage_materiel -43	none -81
#ige>	autre 100	evenement_climatique 82	none -63
#igeo	bris_de_glace 121
#iger	blessure 57	collision -65	none 81	vandalisme 46
#igin	collision -89	degats_des_eaux 159	incendie 97	none -92
#igno	degats_des_eaux 95
#igo>	dommage_materiel 83	evenement_climatique 49
#igol	collision 151	dommage_materiel -65	incendie -94	vandalisme 113
#igt>	autre 59	blessure 66	dommage_materiel 107	none -97
#igts	blessure 61	dommage_materiel 86
#ijou	bris_de_glace 55	vol 79
#ika>	collision -43	evenement_climatique 193	vol -67
#ila>	vol -40
#ilan	collision 118
#ile>	collision 48
#ilee	collision 145	dommage_materiel -40
#ilen	autre 55	collision 140	none -53
#iles	collision -60	dommage_materiel 57	evenement_climatique 90	none -50	vandalisme 49
#ilet	degats_des_eaux 40	dommage_materiel 99
#ilia	autre 400	blessure -48	collision -75	dommage_materiel -47	none -407	vandalisme 67	vol -60
#ilie	blessure 63	collision 78	none -45
#ilis	vandalisme 77	vol 61
#ilit	autre 135	dommage_materiel 76	none -124
#illi	autre 160	degats_des_eaux -43	none -78
#illo	bris_de_glace 124	collision -46	vandalisme 43
#ilme	collision -58	none -63	vandalisme 105	vol 55
#ilom	collision 56
#ilot	collision 266	dommage_materiel -42	vandalisme -139
#ils>	none -50	vol 52
#iltr	degats_des_eaux 142
#ima>	collision 183	degats_des_eaux -49
#ime>	autre 40	none -44
#imee	collision -44	dommage_materiel 77	vol 50
#imen	blessure 65
#imer	degats_des_eaux -82	none 70	vol 148
#imes	blessure -53	collision -43	evenement_climatique 124	incendie 40	none 47
#imet	autre 155	bris_de_glace 97	collision -56	none -91	vol -47
#imin	collision -88	incendie 98	none -69	vandalisme 139	vol -136
#imma	bris_de_glace 92	collision -66	none -44	vol 83
#imme	incendie 56	vol 47
#immo	collision 159	vol -88
#impa	bris_de_glace 106	none -52
#impe	collision 75	evenement_climatique 45
#impl	collision 72	degats_des_eaux 58
#impo	collision 77
#inai	blessure -85	bris_de_glace 122	collision 44	dommage_materiel 63	incendie -42	none -62
#inan	blessure 192	dommage_materiel 47	none -73
#inat	dommage_materiel 83
#ince	incendie 75
#inco	dommage_materiel -53	vandalisme 88	vol 47
#inct	incendie 44	vandalisme 149	vol -72
#inde	collision 41
#indi	vol 132
#indu	bris_de_glace 90	degats_des_eaux 54	evenement_climatique 44
#inee	incendie 95
#inel	collision -88	incendie 98	none -69	vandalisme 139	vol -136
#inem	blessure 277	collision -72	dommage_materiel -70	none -99
#iner	degats_des_eaux 47	vol 43
#ines	blessure 58
#inet	degats_des_eaux 49
#infi	degats_des_eaux 80
#info	blessure -46	dommage_materiel 106
#ing>	none -40	vol 68
#inge	dommage_materiel 87	incendie 100	none -46
#ingo	vol 45
#ings	dommage_materiel -89	vol 216
#ingt	dommage_materiel -40	evenement_climatique 112	vol 57
#inha	incendie 41
#ini>	collision 77
#inie	collision -40	degats_des_eaux 55	dommage_materiel -42
#inim	none 63
#iniq	autre 42	blessure 101
#inis	autre 45	degats_des_eaux 43
#ino>	degats_des_eaux 245	dommage_materiel -100	none -63
#inoi	blessure 270	collision -65	degats_des_eaux -58	dommage_materiel 44	none -132	vol -40
#inon	degats_des_eaux 73	evenement_climatique 85
#inq>	collision 48	vol 52
#inqu	vol 71
#inse	bris_de_glace 224	incendie -77
#insi	collision -43	none 89	vol 88
#inst	vandalisme 131
#insu	bris_de_glace -46	vandalisme 91
#inta	dommage_materiel 64	incendie 128	none -87
#inte	vandalisme 43	vol 50
#inth	degats_des_eaux 173	dommage_materiel -79
#into	blessure 82	incendie 55
#intr	collision -57	vandalisme 60	vol 81
#ints	bris_de_glace 81	none -41
#intu	collision 55	vandalisme 69
#inue	none 40
#inui	none 55
#inut	evenement_climatique 54
#inze	evenement_climatique 103
#iola	vol 122
#iole	dommage_materiel 46	vol 43
#iolo	collision -49	dommage_materiel -112	none -104	vandalisme -48	vol 371
#iona	collision 90	incendie 70	none -42
#ions	vandalisme 57
#iori	collision 101
#iot>	collision 196	none -62
#ioth	autre -62	collision 123
#ipal	degats_des_eaux 41
#ipe>	blessure 142
#ipho	collision -45	dommage_materiel 82	none -40	vol 76
#iple	collision -51	degats_des_eaux 149	dommage_materiel -82	vol 66
#ipor	collision 203	none -52
#ipri	degats_des_eaux 90	incendie 82
#iqui	dommage_materiel 100	vol 45
#ira>	none 40
#irac	bris_de_glace 60
#irag	collision 83	vandalisme 111	vol -55
#irai	blessure -41	evenement_climatique 49	none -45	vol 96
#iran	blessure 77
#irat	autre 63	vol 51
#irba	incendie 109
#irci	incendie 113	vandalisme 65
#ircu	blessure 75	collision 49	incendie 73	none -56
#irec	blessure 77	collision 92	none -44	vandalisme -72
#iree	bris_de_glace 83	collision -41	none 151
#irem	blessure 143	bris_de_glace -58	dommage_materiel -41	none -57	vandalisme 117
#irer	vandalisme 57
#ires	collision -53	evenement_climatique 45	none -41	vandalisme 107
#irha	none -44	vol 168
#irie	degats_des_eaux 60	none -43	vandalisme 97	vol -48
#irme	dommage_materiel -48	none 137
#irmi	dommage_materiel -61	vandalisme 77
#iroi	bris_de_glace 140
#iron	degats_des_eaux 57
#irre	collision -92	dommage_materiel 207	none -40	vol -41
#irs>	vandalisme 52
#isag	incendie 96	vandalisme -41	vol 70
#isai	collision 47	vol 63
#isan	dommage_materiel 91	none -48
#isat	autre 126	degats_des_eaux 57	none -81
#isbo	autre 154	none -41
#isci	blessure 53	evenement_climatique 87	none -61	vandalisme 65	vol -40
#ise>	bris_de_glace 48
#isea	blessure 67	bris_de_glace 87	none -46
#isee	bris_de_glace 89	none -68	vandalisme 120
#isen	autre -80	collision -135	none -67	vandalisme 123	vol 158
#iser	incendie 133
#ises	collision -54	dommage_materiel 85	none -101	vandalisme 101	vol -40
#iseu	collision 62	none -57	vol 56
#ish>	none 86
#isi>	vandalisme 75	vol 84
#isie	autre 98	collision -65	none -67	vandalisme 122
#isin	degats_des_eaux 45	none -45
#isio	collision 57
#isir	none 115	vandalisme 51
#isis	collision 130	degats_des_eaux 82	dommage_materiel -92
#isit	collision -41	dommage_materiel -60	none -62	vandalisme -41	vol 290
#isme	evenement_climatique 71	vandalisme -42
#isol	degats_des_eaux 65
#ison	evenement_climatique 53
#ispa	vol 126
#ispo	vol 68
#isqu	autre 135	blessure 124	collision -46	none -125	vol -42
#issi	collision 69	degats_des_eaux -61	vandalisme 89
#isso	evenement_climatique 40	none -46
#issu	bris_de_glace 117	collision -41	degats_des_eaux 41	none -48
#ista	autre 40	collision 48
#isti	collision 73	degats_des_eaux -68	evenement_climatique 92
#ital	blessure 89
#itan	collision 76	none -55	vandalisme 142	vol -51
#itat	degats_des_eaux 60	none -81	vol 91
#ite>	none -43
#itee	blessure 40	none -47	vol 45
#item	none 144
#iter	autre 54	collision 99	none -52
#ites	collision 46
#iteu	vol 54
#itie	bris_de_glace 63	evenement_climatique 48
#itif	dommage_materiel 214	none -90	vandalisme -69
#itio	vol 59
#itoy	collision -43	incendie 169
#itra	bris_de_glace 168
#itre	bris_de_glace 88
#itri	dommage_materiel 57	vandalisme 42
#itro	bris_de_glace 241	dommage_materiel -43	none -114
#its>	blessure 53	none -50
#itte	autre 69	blessure -52	collision -75	degats_des_eaux -71	dommage_materiel -82	evenement_climatique 70	vol 174
#itue	degats_des_eaux 64	vol 85
#itur	collision 45	none -64
#itut	degats_des_eaux -64	dommage_materiel -50	none -45	vandalisme 253	vol -53
#ium>	degats_des_eaux 180
#ivai	collision 62
#ivan	evenement_climatique 148
#ivee	collision -128	degats_des_eaux 105	dommage_materiel 146
#iver	collision -46	dommage_materiel 99
#ives	blessure 66	evenement_climatique 90	vol -55
#ivi>	blessure -55	collision 122	incendie 64
#ivid	vol 158
#ivie	collision -41	degats_des_eaux -44	dommage_materiel -41	evenement_climatique 184
#ivil	autre 79	collision -65	degats_des_eaux -40	none -58
#ivol	vol 87
#ivra	bris_de_glace 46	degats_des_eaux -66	dommage_materiel 93
#ixan	collision -40	dommage_materiel 189	none -111	vol -47
#izar	blessure 153	collision -83	dommage_materiel -101	evenement_climatique 45	none -50	vol 40
#jack	collision -72	vol 183
#jai>	collision 41	dommage_materiel 58	none -54
#jama	none 49
#jamb	dommage_materiel 85	none -44
#jane	collision 119
#jant	dommage_materiel 57	none -54	vol 100
#janv	degats_des_eaux 101	none -41
#jard	incendie 50	none -45
#jaun	degats_des_eaux 85
#jean	incendie 68
#ject	blessure 84
#jema	collision 46	vandalisme 56	vol -40
#jet>	collision -88	vol 93
#jeta	bris_de_glace 105	incendie 74
#jete	none -42	vandalisme 202
#jeud	none 52
#jeun	collision 71
#jle>	dommage_materiel -114	vandalisme 260	vol -50
#jme>	collision 47	evenement_climatique 64
#jogg	collision 109	dommage_materiel -46	none -55	vandalisme -45	vol 75
#join	collision -44	degats_des_eaux 67	none -43
#joua	autre -52	blessure 116	collision -41
#joue	autre 43	blessure 115	bris_de_glace -41	collision -79	dommage_materiel 49	none -57
#jout	bris_de_glace 127
#joux	vol 119
#jsui	dommage_materiel 106
#judi	dommage_materiel 67	incendie 52	vandalisme 40
#juge	collision 106	vandalisme -44
#juil	incendie 109
#juin	none 69
#jume	blessure 91	incendie 91
#jure	bris_de_glace -49	collision 161	dommage_materiel -60	incendie 54	vandalisme -41
#jus>	degats_des_eaux 82	dommage_materiel 56	none -45
#jusq	collision 57
#kang	collision 45	vol 44
#kay>	blessure -47	collision 268	none -107
#kech	dommage_materiel 103	none -51	vol -42
#kel>	degats_des_eaux -49	dommage_materiel 84	none 40
#ket>	bris_de_glace 75	vol 83
#keuf	collision 75
#khel	collision 193	degats_des_eaux -87
#khir	autre 90
#khla	autre 127	collision 115	none -121	vandalisme -134	vol 102
#khou	collision 90
#kilo	collision 63
#kine	autre 59
#king	vol 50
#knes	collision 57
#koi>	autre 211	none -131
#kon>	bris_de_glace -45	vol 144
#kpoc	vol 116
#laba	collision 123	degats_des_eaux -64	evenement_climatique 55
#labl	collision 44	none 49
#labr	dommage_materiel 189	none -89
#lac>	dommage_materiel 159	vol -45
#laca	degats_des_eaux 75
#lace	vandalisme 56
#lach	collision -69	degats_des_eaux 82	dommage_materiel 88
#laco	collision -160	dommage_materiel 123	evenement_climatique 121	none -40
#lade	autre 65	blessure -56	vandalisme 150
#lafo	degats_des_eaux 114
#lage	vol 57
#lagu	dommage_materiel 78	vol 56
#lah>	collision 42
#lai>	autre 142	collision 57	vol -119
#laie	evenement_climatique 44
#lail	evenement_climatique 77
#lain	none -41	vandalisme 50	vol 68
#lair	blessure 78	none -66	vandalisme 45	vol -41
#lais	dommage_materiel 48
#lama	incendie 42	none 73
#lamb	incendie 58
#lame	bris_de_glace -49	collision -59	dommage_materiel 239	none -70
#lamm	incendie 157
#lamp	blessure -140	dommage_materiel 204	evenement_climatique 43
#lan>	blessure -46	bris_de_glace -59	dommage_materiel 169	evenement_climatique 72	incendie -61
#land	collision 115
#lang	blessure 108	dommage_materiel -55	none -44
#lant	dommage_materiel 46	none -48
#laqu	bris_de_glace 57
#lara	collision -62	vol 106
#lard	collision 99
#lare	none 62	vandalisme 110	vol -80
#larm	collision -51	dommage_materiel 184	vol -47
#las>	collision 61	degats_des_eaux 42	vandalisme 41	vol -48
#lass	vandalisme 66	vol 41
#last	collision 154	vandalisme -123
#lat>	blessure -51	bris_de_glace 130	none -58	vandalisme 69
#lata	bris_de_glace 62	collision 61	evenement_climatique 95	none -43	vol -46
#late	bris_de_glace 56
#lati	blessure -80	dommage_materiel 79	none -45	vol 41
#latr	blessure 101
#lats	bris_de_glace 239	vandalisme -45
#lava	collision -48	dommage_materiel 60	vandalisme 114	vol -41
#lave	collision -40	degats_des_eaux 120	dommage_materiel 97	none -87
#lavi	blessure 127	dommage_materiel 113	none -88	vol -46
#lavo	collision 109	dommage_materiel -42	incendie 93
#lcin	incendie 154
#lcon	blessure -47	collision -61	dommage_materiel 90	incendie 128	none -43
#lcoo	collision 54
#leau	collision -49	dommage_materiel 95	incendie 71	vandalisme 48	vol -46
#lech	autre -44	collision 98	incendie 58
#lecl	collision 74
#led>	collision -47	dommage_materiel 156	none -61	vol 78
#lee>	evenement_climatique 73	none -44
#lees	evenement_climatique 84	none -48
#legu	dommage_materiel 134	none -63
#leil	bris_de_glace 78	collision 41	incendie 85	vol -113
#lein	bris_de_glace 60
#lema	blessure 68	bris_de_glace -63	collision 97
#leme	autre 66	dommage_materiel -46
#lenc	collision 66	vol 41
#lend	blessure 99	vol 49
#lent	collision 44	dommage_materiel 60	none -74
#leph	incendie 51
#lerc	collision 74
#lere	collision -51	degats_des_eaux -60	dommage_materiel 65	evenement_climatique 133
#leri	collision -96	dommage_materiel 194	none -66
#lert	none 69	vandalisme 93
#let>	blessure 77
#lete	bris_de_glace 164	collision -62	evenement_climatique 46	none -48
#lets	evenement_climatique 64	vol 41
#lett	vandalisme 44
#leu>	dommage_materiel 134
#leue	collision 91	degats_des_eaux -49	dommage_materiel -69	vol 161
#leus	vandalisme 95	vol 46
#leut	collision -81	degats_des_eaux 273	none -97	vol -41
#leva	collision 49	degats_des_eaux 74
#leve	autre 54	collision 42	none -50
#levi	dommage_materiel 57
#levr	dommage_materiel -45	none -65	vol 127
#lexi	degats_des_eaux 138
#lez>	none 68
#leza	bris_de_glace 175	dommage_materiel -103	evenement_climatique 106	none -97	vol -48
#lge>	collision 55
#lheu	bris_de_glace 139	dommage_materiel -43	none 41
#lhou	vandalisme 50
#lian	autre 289	blessure -50	collision -50	dommage_materiel -50	none -132	vol -45
#libe	collision 52
#libr	blessure -90	degats_des_eaux 107	dommage_materiel 122
#lic>	collision 226	dommage_materiel -44
#lice	none -41
#lics	none -53	vol 76
#lide	bris_de_glace -117	none 270
#lie>	autre 56	collision 41	none -44
#liee	dommage_materiel 138	incendie 75	none -59
#lien	blessure 47	incendie 42	none -40	vol -44
#lier	none -47
#liez	collision -75	none 191
#liga	blessure 248	collision -55	dommage_materiel -43	none -81
#lign	collision 45
#lill	autre 156	bris_de_glace 57	collision -43	none -59	vol -55
#limo	blessure -61	collision -72	dommage_materiel 201	evenement_climatique 64	vandalisme -42	vol -51
#lin>	bris_de_glace 51	collision 268	none -151	vandalisme -42
#lind	autre 40	degats_des_eaux 45
#line	dommage_materiel -68	evenement_climatique 89	vol 46
#ling	dommage_materiel 76	incendie 83	none -45
#lini	autre 42	blessure 101
#lino	degats_des_eaux 92	dommage_materiel -77	evenement_climatique 96	none -45
#lint	degats_des_eaux 53	dommage_materiel -75	vandalisme 57	vol 102
#lio>	autre 113	none -56
#liot	autre -62	collision 123
#lis>	none -52	vandalisme 59	vol 106
#lisa	degats_des_eaux 104
#lisb	autre 154	none -41
#lise	none -42
#lish	none 86
#lisi	collision 78	none -60	vandalisme 118	vol -42
#liss	collision 64	degats_des_eaux 64
#list	vandalisme 65
#lit>	degats_des_eaux 61
#lita	collision 61	vandalisme 44
#lite	autre 221	collision -49	dommage_materiel 59	none -145
#litr	vol 54
#livi	degats_des_eaux 52	evenement_climatique 40
#livr	dommage_materiel 86
#llad	collision -57	vandalisme 179	vol -44
#llag	none -40	vandalisme -150	vol 229
#llai	degats_des_eaux -57	dommage_materiel -80	vol 148
#llan	blessure 84	degats_des_eaux 51	none -69
#llar	collision 99
#llas	bris_de_glace -66	collision -88	dommage_materiel -55	incendie 46	none -66	vandalisme 271	vol -67
#llee	evenement_climatique 129	none -71	vandalisme 46
#lleg	dommage_materiel 111	none -57
#llem	blessure 170	collision 55	dommage_materiel -58
#ller	blessure 42
#lles	incendie 44
#llet	blessure 123	degats_des_eaux -40
#lleu	bris_de_glace 73	vol 55
#llez	bris_de_glace 100	evenement_climatique -73
#llia	autre 289	blessure -50	collision -50	dommage_materiel -50	none -132	vol -45
#llic	collision 90
#llie	degats_des_eaux 95	none -49
#llis	collision 100	none -41
#llo>	bris_de_glace -55	collision 124	none 96
#llon	bris_de_glace 88	degats_des_eaux 42	none -49
#llou	bris_de_glace 170	collision -121	none -41	vandalisme 85
#llow	vandalisme 89
#llu>	autre 205	degats_des_eaux -61	dommage_materiel -70	vol -53
#llum	collision -40	dommage_materiel 56	vol 48
#lme>	dommage_materiel -40	none -58	vandalisme 94
#loc>	autre 120
#loca	vandalisme 59
#loga	collision 91
#loge	incendie 66	vol 60
#loin	bris_de_glace 92	dommage_materiel -52	vol 55
#loir	blessure 67	collision -73	degats_des_eaux 105
#lois	collision -71	incendie 57	none -50	vandalisme 90
#loit	degats_des_eaux 61	none -80	vol 93
#lol>	blessure 75
#lomb	degats_des_eaux 40	vol 48
#lome	collision 56
#lon>	bris_de_glace 59	degats_des_eaux 48	none -40
#long	collision -54	degats_des_eaux 63	vandalisme 63
#lonn	degats_des_eaux 101
#lons	bris_de_glace -44	evenement_climatique 66	none -59	vandalisme 44
#lont	blessure 42	collision -54	none 57	vandalisme 108	vol -41
#loqu	dommage_materiel 55
#lord	autre 169	bris_de_glace -104	none -98	vol 110
#lors	autre 51	none -56
#los>	collision -96	incendie 103	none -57	vol 204
#lose	bris_de_glace 64
#losi	incendie 183	none -42
#lot>	degats_des_eaux 92	none -55	vandalisme -40
#loto	collision 102
#lots	collision 62	evenement_climatique 75
#lott	degats_des_eaux 179	dommage_materiel -63	vol 41
#lotu	collision -57	evenement_climatique 77
#lou>	blessure 48	bris_de_glace 165	collision -54	none -54
#loue	dommage_materiel 51
#loui	blessure -57	collision -47	degats_des_eaux -95	dommage_materiel 91	vol 146
#lour	evenement_climatique 70
#loux	bris_de_glace -78	collision -130	evenement_climatique -45	vandalisme 286
#lovo	collision 125	vol -41
#lowe	vandalisme 89
#loye	autre 44	blessure 77	none -92	vol 97
#lqu>	vandalisme 83
#lque	autre 223	none -93	vol -52
#ltan	collision 78
#ltat	autre 51	collision -58	dommage_materiel 78
#lte>	bris_de_glace -103	collision 121	vandalisme 41
#ltes	vandalisme 122
#lteu	autre -86	dommage_materiel -46	none -85	vandalisme 124	vol 82
#ltip	degats_des_eaux 90	incendie 82
#ltra	degats_des_eaux 104
#ltre	bris_de_glace -48	degats_des_eaux 178	dommage_materiel -44	incendie 49
#lub>	blessure 59	dommage_materiel 140	incendie -58	vandalisme 102	vol -117
#luca	bris_de_glace 51	collision -50	dommage_materiel -91	evenement_climatique 158
#luie	collision 71	evenement_climatique 49	none -40
#lume	dommage_materiel 79	vandalisme 42
#lumi	blessure -43	collision 73	vol 66
#lune	bris_de_glace 171	collision -57	dommage_materiel 50	none -51
#lure	incendie 132
#lust	collision -58	degats_des_eaux 161	dommage_materiel 83	none -50
#lut>	bris_de_glace 52	collision -40	none 77
#luto	collision -53	degats_des_eaux 111
#lux>	bris_de_glace 104	none -58
#luxe	collision 60	degats_des_eaux 70
#lyce	collision 58	dommage_materiel -56	none -84	vol 152
#lyon	vol 50
#lyse	autre 74	collision -43	none -88	vol 163
#lyti	none -81	vol 200
#maa>	collision 46	vandalisme 56	vol -40
#maar	vol 54
#macb	dommage_materiel 116
#mach	degats_des_eaux 65	dommage_materiel 62
#maci	collision 71
#maga	degats_des_eaux 43	vandalisme 47
#mage	evenement_climatique 112	none -57
#mai>	autre 79	blessure -48	none 79
#mair	none -58	vandalisme 111	vol -56
#mait	incendie 80	none -59	vandalisme 49
#mala	autre 109	blessure -65	vandalisme 88
#malh	bris_de_glace 139	dommage_materiel -43	none 41
#mali	blessure 53	collision 57	vandalisme 53
#mam>	blessure 59	none -71	vol 108
#mama	bris_de_glace 50	collision 47
#mami	blessure -51	collision 154	dommage_materiel -70	evenement_climatique 87
#man>	vandalisme -40	vol 61
#mane	blessure 86	collision -47	evenement_climatique 102
#mang	blessure 83	collision -67	dommage_materiel 71	none -56	vol 60
#mani	none -45	vandalisme 159	vol -52
#mano	collision 119	none -40
#manq	blessure -48	dommage_materiel -50	none -54	vol 209
#mant	bris_de_glace 82	collision -49	vol 59
#mar>	bris_de_glace -72	collision 155	none -44
#mara	blessure 177	collision -71	dommage_materiel -70	none -71
#marc	blessure 47
#mard	none 50
#mare	dommage_materiel -40	none -43	vandalisme 106
#mari	bris_de_glace 44	collision 46
#marj	collision 119
#marq	dommage_materiel -51	none -44	vandalisme 217	vol -139
#marr	incendie 45
#mars	none 54
#mart	collision -52	evenement_climatique 63	none -45	vandalisme 181	vol -46
#mass	blessure 42	bris_de_glace 66	dommage_materiel -62	none -40	vandalisme 123	vol -57
#mat>	collision 129	degats_des_eaux -52
#matc	collision -54	vandalisme 102
#mate	evenement_climatique 85	none -44
#mato	autre 109	blessure 101	degats_des_eaux 71	dommage_materiel -87	none -127
#matr	bris_de_glace 58	collision -49	vol 57
#mauv	autre 56	degats_des_eaux 53	none -46
#mban	blessure 113	degats_des_eaux 42	dommage_materiel -42
#mbar	blessure -144	collision 112	none -51	vol 85
#mbe>	blessure 54	dommage_materiel 79	none -54
#mbee	blessure 100	collision -49	evenement_climatique 74	none -58
#mber	bris_de_glace -44	dommage_materiel 85	evenement_climatique 46
#mbes	degats_des_eaux 42
#mbie	autre 48	collision -41
#mble	evenement_climatique 57	none -46
#mbol	collision 90
#mbou	autre 91
#mbra	autre 90	collision 88	incendie 73	none -55	vol -40
#mbri	degats_des_eaux 68	evenement_climatique -45	none -50	vol 122
#mbul	blessure 58	collision 63
#mcdo	collision 45
#mdr>	evenement_climatique 61
#mec>	collision 78	dommage_materiel 65
#meca	collision 56	dommage_materiel -43	none -54	vol 149
#mech	bris_de_glace 96	dommage_materiel 76	none -41
#med>	none -59	vol 128
#meda	collision 41	vandalisme -59	vol 154
#mede	blessure 196	none -75
#mee>	incendie 84
#mees	incendie 115
#mega	evenement_climatique 54
#mekn	collision 57
#mel>	evenement_climatique 82
#mell	collision 65
#melo	blessure 153	bris_de_glace -46	dommage_materiel 107	evenement_climatique -44	none -52	vandalisme -47	vol -61
#men>	autre 174	none -70	vol -62
#mena	blessure -40	degats_des_eaux -52	dommage_materiel 126	vol 55
#mene	vol 60
#mer>	bris_de_glace 66
#mera	vandalisme 73
#merc	none 45
#meri	vandalisme 41	vol 50
#mero	collision 57	none 51
#mess	none 56
#mesu	autre 249	none -207	vol -71
#met>	collision -183	degats_des_eaux 240	vol -42
#meti	autre 196	collision -53	none -91
#metr	evenement_climatique 50	none -45
#mets	none -64	vol 125
#mett	incendie 50	vandalisme 51	vol -62
#meub	incendie 48
#meuf	collision 133	none -49
#meul	collision -71	dommage_materiel -62	incendie 90	vandalisme 54	vol 89
#meur	autre 50	bris_de_glace -53	collision -107	dommage_materiel -42	none -42	vandalisme 144	vol 59
#miab	none 44
#micr	collision 95	degats_des_eaux -47	incendie 135	none -75
#mide	collision -54	evenement_climatique 124	none -42
#mie>	blessure 55	collision 115	none -40	vol -58
#mien	blessure 46
#mier	collision 44
#miet	blessure -42	bris_de_glace 200	collision -41	none -72
#mieu	blessure 65	collision 43	dommage_materiel -104	none -51	vol 92
#mili	autre 110	bris_de_glace 48	none -100
#mill	evenement_climatique 40
#min>	collision 58
#mine	incendie 91
#mini	evenement_climatique 88
#mins	blessure 105	collision 72	none -84
#minu	evenement_climatique 48
#miqu	bris_de_glace 135	collision -44
#mira	vol 53
#miro	bris_de_glace 196	none -50	vandalisme 41	vol -76
#mis>	none -43
#mise	dommage_materiel 94	incendie 53
#miss	vol 43
#mit>	blessure 83
#mito	collision -43	incendie 169
#mmag	evenement_climatique 125	none -67
#mmam	blessure 59	none -71	vol 108
#mmat	bris_de_glace 92	collision -66	none -44	vol 83
#mmed	incendie 69
#mmee	blessure 68	incendie 53
#mmen	autre 59
#mmes	incendie 72
#mmeu	incendie 56	vol 47
#mmis	vol 41
#mmod	dommage_materiel 102
#mmun	dommage_materiel 56	vandalisme 46
#mne>	collision 107	vol -47
#mnes	collision 69	evenement_climatique 57
#mobi	collision 117	vol -43
#moby	collision 147	dommage_materiel -46	evenement_climatique 51
#mode	collision -98	dommage_materiel 136
#moha	incendie 60
#moi>	collision 42
#moin	collision 44
#moir	bris_de_glace 53	collision -43	dommage_materiel 108	incendie 48	none -82	vandalisme -52
#moit	evenement_climatique 85
#mole	blessure 196	collision -85	dommage_materiel 46	evenement_climatique -44	none -159
#moll	blessure 245	collision -54	degats_des_eaux -83
#mome	dommage_materiel 76
#mon>	none -43
#mont	vol 45
#moqu	degats_des_eaux 117	evenement_climatique -69
#mora	collision 183	degats_des_eaux -49	dommage_materiel -44
#morc	bris_de_glace 98	vol -54
#mord	blessure 192
#morq	collision 125	none -48	vol 46
#mort	dommage_materiel 69
#mosq	collision 58	vandalisme -56	vol 52
#mot>	collision 134
#mota	collision 59
#mote	incendie 112	vol -42
#moto	collision 52	none -59	vol 69
#mots	blessure 71	collision 102	vol -82
#moui	blessure 123	collision -89	degats_des_eaux 85
#mour	autre 41	incendie 110	none -63
#mous	dommage_materiel 66	none -40	vandalisme 105	vol -41
#moye	degats_des_eaux -76	dommage_materiel -51	incendie 151	vandalisme 45	vol -40
#mpa>	collision 84
#mpac	bris_de_glace 128	none -50
#mpad	collision 115
#mpag	autre 92	none -48
#mpe>	dommage_materiel 98	none -43
#mpec	collision 45	vandalisme 126	vol -44
#mpee	degats_des_eaux 65
#mper	blessure 177	degats_des_eaux -178	vol -47
#mpes	collision -76	degats_des_eaux 217	dommage_materiel -47
#mpet	dommage_materiel 46	evenement_climatique 141	none -67
#mpie	incendie 73
#mpin	bris_de_glace -41	collision 42	evenement_climatique 77
#mpla	collision -42	dommage_materiel 108	none -47
#mple	autre 142	blessure -62
#mpli	collision 43	degats_des_eaux 40
#mplo	autre 58	blessure 80	dommage_materiel -57	none 65	vol -59
#mpol	evenement_climatique 123
#mpon	blessure 101	collision -67	vol 81
#mpor	dommage_materiel 75	none -46
#mpos	collision 72
#mpou	dommage_materiel -53	evenement_climatique 110
#mpre	vol 104
#mpri	dommage_materiel 59	vandalisme 53
#mpta	autre -44	blessure -60	bris_de_glace -44	collision -100	degats_des_eaux 77	dommage_materiel 73	evenement_climatique -62	none -182	vandalisme 275	vol -233
#mpte	collision -46	evenement_climatique 42
#mpu>	blessure 191	degats_des_eaux 65	dommage_materiel -61	none -61	vandalisme -79
#mule	autre 84	blessure 88	collision -51	dommage_materiel -45	none -65	vandalisme -47
#mult	degats_des_eaux 70	incendie 63
#mulu	degats_des_eaux 183	none -49
#muna	collision 75	dommage_materiel 186	incendie -87
#mune	collision -41	none -42	vandalisme 93
#mur>	collision -70	degats_des_eaux 57	dommage_materiel 61	none -44
#mure	collision 212	vol -54
#murs	bris_de_glace -67	evenement_climatique 68	none -54	vandalisme 106
#muse	bris_de_glace -117	collision -58	dommage_materiel 137	evenement_climatique -40	none -46	vandalisme 186	vol -62
#musi	blessure -44	evenement_climatique 71	incendie -41	vandalisme 43
#mutu	autre 81	blessure 125	none -125
#mway	collision 63	none -49	vol 103
#nace	collision -55	vol 127
#nade	autre 54	dommage_materiel -43	evenement_climatique 135
#nage	blessure -41	degats_des_eaux -52	dommage_materiel 130
#nair	blessure 49	dommage_materiel 112	evenement_climatique -40	vol -46
#nais	bris_de_glace 76	collision 43
#nal>	collision 54	vol 47
#nale	collision 51
#nali	degats_des_eaux 138
#nan>	none 168
#nant	blessure 59
#nape	collision -45	dommage_materiel 72
#nard	bris_de_glace 78	vandalisme 53	vol -41
#nas>	vol 144
#nate	dommage_materiel 106
#nati	collision 90	incendie 70	none -42
#natu	evenement_climatique 88
#nbul	autre 132	none -55
#nca>	incendie 79
#ncai	bris_de_glace -43	collision 98	none -65	vol 73
#ncas	collision 61	degats_des_eaux 74
#ncee	collision 98	none -42	vandalisme 67	vol -42
#ncei	degats_des_eaux 79	dommage_materiel -52
#ncel	incendie 77	vol 42
#ncen	incendie 124
#nces	blessure 48	dommage_materiel 41	none -50
#nch>	autre -70	blessure -48	bris_de_glace 232	degats_des_eaux -58	dommage_materiel 72	evenement_climatique -77	incendie -63	none -221	vandalisme -75	vol -105
#ncha	blessure -48	collision -82	degats_des_eaux 98	dommage_materiel 43	incendie 40
#nchi	autre 154	degats_des_eaux 56	dommage_materiel -48	none -60
#ncie	autre 50	incendie -71	none -75	vandalisme 79	vol 49
#ncle	evenement_climatique 55
#ncom	collision -40	evenement_climatique 117	incendie 40
#ncon	dommage_materiel -50	vandalisme 85	vol 59
#ncor	vol 56
#ncte	vandalisme 126	vol -61
#nda>	bris_de_glace 147
#ndai	collision 153	none -56	vandalisme -54	vol 64
#ndan	vol 51
#ndar	vol 42
#ndat	collision -47	degats_des_eaux -91	dommage_materiel -48	evenement_climatique 223	none 99
#ndee	evenement_climatique 67	incendie 77
#ndel	collision -55	dommage_materiel 255	none -106	vandalisme -42
#ndem	collision 44
#nden	collision -47	degats_des_eaux 125	dommage_materiel -58	evenement_climatique 81
#nder	degats_des_eaux 44
#ndes	bris_de_glace -68	incendie 151	vol 63
#ndeu	incendie 59	vol 46
#ndez	collision -42	none 64	vandalisme 74	vol -46
#ndic	degats_des_eaux 92
#ndie	incendie 129
#ndit	bris_de_glace 67	degats_des_eaux 44	none -56
#ndiv	vol 158
#ndol	degats_des_eaux 137
#ndon	blessure 186	bris_de_glace 67	collision -45	vandalisme -61
#ndor	collision 135
#ndra	autre -63	collision -64	none -57	vandalisme 125	vol 59
#ndri	blessure 128	collision -82	dommage_materiel 74
#nds>	autre 92
#ndu>	degats_des_eaux 50	none -41
#nduc	collision 52
#ndue	bris_de_glace 126	collision -46
#ndui	collision 69
#ndul	blessure -61	collision -74	dommage_materiel 248	evenement_climatique -85	none -67	vandalisme -54
#ndus	degats_des_eaux 60
#neau	bris_de_glace 64	collision 59	none -63
#nees	collision -52	incendie 43	vandalisme 128
#nega	none 97
#neig	evenement_climatique 160
#neim	none -48	vandalisme -98	vol 228
#nel>	collision 51	vandalisme 45	vol -64
#nell	autre 108	incendie 81	none -85
#neme	blessure 122	dommage_materiel -58	evenement_climatique 113	none -83	vandalisme -50
#nera	collision 55
#nerv	collision 80
#net>	degats_des_eaux 43
#netr	bris_de_glace 115
#neu>	collision 245	degats_des_eaux -42	dommage_materiel -62	none -43
#neuf	dommage_materiel 189	incendie -47
#neur	blessure 44	incendie 93
#neus	blessure 76	none -71	vandalisme 53
#neuv	collision 101	none -41	vol -50
#neve	dommage_materiel 88
#nez>	collision 49
#nfan	dommage_materiel 46
#nfil	degats_des_eaux 148
#nfin	dommage_materiel 52
#nfir	dommage_materiel -58	none 45
#nfla	collision -50	incendie 222
#nfle	blessure 94	collision -46	evenement_climatique 67	vol -43
#nfon	collision 71	evenement_climatique 46	vandalisme 59
#nfor	blessure -59	collision -51	dommage_materiel 114
#ngar	evenement_climatique 137
#nge>	none -52
#ngea	degats_des_eaux 100
#ngee	blessure -53	bris_de_glace 72	collision 51
#ngel	collision -48	degats_des_eaux 40	dommage_materiel 58	evenement_climatique 101	incendie -41	none -44	vol -42
#nges	evenement_climatique 130	none 55
#ngla	none 62
#ngle	blessure 208	collision -116	vol -45
#ngli	collision 107
#ngo>	vol 45
#ngoo	collision 45	vol 44
#ngou	dommage_materiel 213	evenement_climatique -101	none -41
#ngs>	dommage_materiel -72	vol 176
#ngt>	blessure -42	dommage_materiel -44	evenement_climatique 116	vol 63
#ngue	blessure -47
#nich	collision 95	none -72
#nick	none 58
#nie>	autre 115	none -55
#niec	dommage_materiel 80
#nife	vandalisme 143
#nil>	degats_des_eaux 53	incendie 42	none -54	vol 76
#nima	autre 69	blessure 149	bris_de_glace -40	collision 41	dommage_materiel -49	none -68	vol -89
#nime	degats_des_eaux -56	evenement_climatique 138
#nion	collision 44
#niqu	blessure 65
#nis>	blessure 41	dommage_materiel 106	incendie -73
#nise	incendie 121
#niss	none -51	vandalisme 143
#nist	autre 44	degats_des_eaux 43
#nite	collision 130	degats_des_eaux -46
#niti	blessure 110	bris_de_glace 81	collision -109	degats_des_eaux 57	dommage_materiel -50
#nive	dommage_materiel 106
#njou	autre 91
#nlev	collision -130	vol 203
#nnea	bris_de_glace 67	collision 60	none -71	vandalisme 45
#nnee	blessure 56	dommage_materiel 86	vol -44
#nnel	autre 92	collision 56	none -58	vandalisme -110	vol 50
#nnem	autre 84	collision 104	none -42
#nner	evenement_climatique 77	vandalisme 86
#nnes	collision -41	evenement_climatique 171	none -55	vol 47
#nnet	collision 61
#nneu	none -50	vol 73
#nnon	bris_de_glace 99
#nnu>	dommage_materiel -70	vol 103
#nnul	autre 139
#nnus	collision -68	incendie -83	vandalisme 250	vol -58
#noel	blessure 41	collision -61	dommage_materiel -42	none 52	vol 104
#noeu	collision 119	none -40
#noir	incendie 65	none -40
#nois	blessure 62	dommage_materiel 102
#nol>	degats_des_eaux -67	evenement_climatique 140	incendie 59
#nole	none -43	vandalisme 90
#nom>	collision 78
#noms	incendie 47
#non>	none 80
#nonc	bris_de_glace 57	none 49
#nond	degats_des_eaux 87	evenement_climatique 99
#nora	bris_de_glace 157
#nore	none 147
#norm	evenement_climatique 94
#nota	collision 48
#note	collision 59	evenement_climatique 57	vol -40
#nou>	blessure 130	none -71
#nour	blessure -49	bris_de_glace -61	collision -41	degats_des_eaux 191	dommage_materiel 116	none -67
#nouv	bris_de_glace -172	degats_des_eaux -68	none 302
#noux	blessure -73	collision 86	dommage_materiel -47	vol 163
#nove	autre 124	none -93
#noye	blessure -40	collision -40	degats_des_eaux 97	dommage_materiel 68	evenement_climatique 75	none -70
#nque	vandalisme 80	vol 46
#nqui	vol 41
#nre>	autre 229	dommage_materiel -48	none -162
#nreg	vol 75
#nsab	autre 66
#nsai	blessure 190	dommage_materiel -44	evenement_climatique 62	none -52	vol -58
#nsci	collision 85
#nse>	autre 48
#nsei	none 44
#nser	bris_de_glace 81	dommage_materiel 105	none -43
#nsfe	evenement_climatique 42	none 62
#nsfo	degats_des_eaux 59	evenement_climatique 103	none -51
#nsi>	none -54	vol 94
#nsie	collision 44
#nsio	dommage_materiel 120	vol 63
#nsme	none -78	vol 127
#nsoi	collision 42	none 74
#nsol	blessure -51	collision -51	dommage_materiel 220	none -57	vol 43
#nspo	none -45	vol 117
#nsti	degats_des_eaux -64	dommage_materiel -50	none -45	vandalisme 253	vol -53
#nsul	bris_de_glace -41	vandalisme 77
#ntac	collision 42	incendie 98
#ntai	none -55	vandalisme 52
#ntal	blessure 55	collision 116
#ntan	autre -58	collision 43	degats_des_eaux 59	none 75
#ntat	collision -68	vandalisme 49	vol 130
#nte>	none -48
#ntea	collision -52	dommage_materiel -64	vol 174
#ntee	collision 51	dommage_materiel 47	evenement_climatique 65
#ntel	blessure -57	bris_de_glace 166	collision -58	dommage_materiel 81	none -102	vol -46
#ntem	blessure -79	collision 207	dommage_materiel -46
#ntes	vol 80
#nthe	degats_des_eaux 89	dommage_materiel 137	none -99
#nti>	collision 157	none -48
#ntie	collision -49	vol 69
#ntil	blessure -54	collision -52	dommage_materiel 102	vol 94
#ntim	bris_de_glace 113	collision -45	evenement_climatique 43
#ntio	collision 60	degats_des_eaux 166	none -121	vol -46
#ntis	autre 65
#ntit	blessure 68
#ntiv	vol 87
#nton	blessure 103	collision 63	none -54	vandalisme -40
#ntor	blessure 167	collision 47	dommage_materiel -47	none -73
#ntox	blessure 82	incendie 55
#ntra	blessure 73	none -48
#ntro	collision 78	vol 89
#nts>	evenement_climatique 40
#ntur	collision 45	vandalisme 80
#ntus	collision 88
#nue>	vandalisme 51
#nuer	none 65
#nues	incendie 94
#nul>	collision 86	dommage_materiel -46	none -53	vol 50
#nule	autre 138
#null	collision 110
#num>	blessure 126	vandalisme -43
#nume	collision 48	none 48
#nuqu	collision 74	degats_des_eaux 41
#nute	evenement_climatique 53
#nvah	evenement_climatique 90	incendie 83	none -56
#nver	collision 71	dommage_materiel 57
#nvie	collision -53	degats_des_eaux 66	dommage_materiel -45	vandalisme 114
#nvir	blessure -50	degats_des_eaux 84	vol 63
#nvoi	degats_des_eaux 60
#nvol	evenement_climatique 129	none -60	vol 51
#nvoy	autre 102
#nze>	evenement_climatique 81	vandalisme 58	vol -45
#obe>	collision -44	dommage_materiel 117	none -43
#obil	collision 117	vol -43
#obin	degats_des_eaux 147
#obje	autre 155	collision -96	none -48	vol 80
#oble	autre -57	blessure 198	bris_de_glace -50	collision -131	degats_des_eaux -62	dommage_materiel -109	evenement_climatique -74	none 113	vandalisme -64	vol -56
#obo>	dommage_materiel 51	none -43	vandalisme -42
#obot	none 78
#obre	incendie 53
#obsc	vandalisme 121	vol -46
#obse	blessure 159	dommage_materiel -109
#obyl	collision 147	dommage_materiel -46	evenement_climatique 51
#ocad	autre 50	collision 82
#ocal	evenement_climatique 40	vol 49
#ocat	vandalisme 70
#ocau	blessure -47	collision -95	degats_des_eaux 73	dommage_materiel 90
#occu	dommage_materiel -46	vol 143
#occy	degats_des_eaux 157
#oce>	blessure 133	collision -70	dommage_materiel -52	evenement_climatique 84	incendie -61	none -98	vandalisme -50	vol 84
#oced	autre 84	degats_des_eaux -76	none -47	vandalisme 106	vol -41
#ocer	blessure -43	bris_de_glace 274	dommage_materiel -56	none -153	vol -40
#oces	incendie 56
#ocha	collision 110
#oche	dommage_materiel 58
#ocia	bris_de_glace -72	collision 91	none -70	vandalisme 100
#ocie	bris_de_glace 56	none -40
#ock>	blessure -47	collision -53	incendie 196
#ocke	vol 69
#ocot	blessure -43	bris_de_glace 146	collision -66	degats_des_eaux -97	dommage_materiel 116	incendie -89	none -62	vandalisme -41	vol -58
#ocs>	dommage_materiel 95
#octe	blessure 116	collision 65	none -84
#octo	incendie 53
#ocum	none 57
#ode>	collision -41	vol 47
#odui	vol 187
#oeil	degats_des_eaux -42	dommage_materiel 73	vandalisme 70
#oel>	blessure 41	collision -61	dommage_materiel -42	none 52	vol 104
#oele	incendie 178
#oeuf	blessure -46	collision 75	vandalisme 61
#oeur	vandalisme 73
#oeuv	collision 83	none -59	vandalisme 66
#ofan	blessure -48	collision -121	none -70	vandalisme 282	vol -64
#ofes	autre 114	collision 89	dommage_materiel -40	none -90	vandalisme -46	vol 51
#offr	vol 74
#ogan	collision 70
#oges	blessure -49	collision -42	dommage_materiel 140	incendie 63
#ogne	collision 144
#ogra	blessure 129
#oham	incendie 60
#oid>	bris_de_glace 185	none -57
#oids	blessure 80	evenement_climatique 41
#oie>	dommage_materiel 45	none 52
#oiff	none -50	vandalisme 63
#oign	blessure 69	collision 74	dommage_materiel -41
#oigt	blessure 69	dommage_materiel 113	none -66
#oil>	collision 114
#oila	vol -41
#oile	bris_de_glace 105
#oin>	blessure 59	collision 41
#oinc	collision 58	degats_des_eaux 68	dommage_materiel 50	none -59
#oing	blessure -47	bris_de_glace 101	collision -111	dommage_materiel -45	evenement_climatique -43	none -89	vandalisme -109	vol 165
#oirc	incendie 113	vandalisme 65
#oire	none -44
#oirs	vandalisme 76	vol 55
#oise	blessure 61
#oisi	degats_des_eaux 44	none -42
#oiso	bris_de_glace 83	collision -68	incendie 45	none -60	vandalisme 72
#oiss	evenement_climatique 51	none -51	vol 58
#oit>	none -44
#oita	none -49	vol 45
#oite	collision 69	none -40
#oiti	bris_de_glace 41	evenement_climatique 56
#oitu	collision 48	none -62
#oix>	collision -41	vandalisme 228	vol -64
#ojet	bris_de_glace 71
#okay	blessure -47	collision 268	none -107
#ola>	collision -46	dommage_materiel 66
#olag	vol 63
#olai	evenement_climatique 55	none -51	vandalisme 79
#olan	blessure 42	dommage_materiel 40
#ole>	none -44
#olee	evenement_climatique 55	none -43	vol 169
#olei	bris_de_glace 78	collision 41	incendie 85	vol -113
#olen	vol 72
#oler	incendie -104	vandalisme 124	vol 57
#oles	vol 66
#olet	dommage_materiel 55
#oleu	dommage_materiel -42	vandalisme 165
#olf>	bris_de_glace 149	dommage_materiel -57	evenement_climatique 47	none -58	vol 43
#oli>	collision -112	dommage_materiel -56	vandalisme 205
#olie	blessure 161	dommage_materiel -92	vandalisme 45	vol -86
#olin	evenement_climatique 123
#olis	none -56	vandalisme 84	vol 126
#oliv	blessure 46
#olle	blessure 55	none -42
#olli	vol 52
#olog	autre 185	none -176	vol 74
#olon	dommage_materiel -48
#olum	collision 47	none 84
#omat	collision 54	dommage_materiel -85	evenement_climatique 142	none -62
#omba	blessure 83
#ombe	blessure 64	collision -45	dommage_materiel 60	evenement_climatique 46	none -56
#ombi	autre 48	collision -41
#ome>	blessure 49	degats_des_eaux 59	none -62
#omen	dommage_materiel 48
#omet	bris_de_glace 183	none -83
#omie	blessure 189	collision -81	dommage_materiel -92	none -70	vol 62
#omis	none 46
#omit	blessure 83
#omma	evenement_climatique 108	none -59
#ommi	vol 41
#ommo	dommage_materiel 89
#ommu	dommage_materiel 56	vandalisme 46
#omob	collision 57	none -44	vandalisme 119
#ompa	autre 112	none -48
#ompe	degats_des_eaux 41	dommage_materiel 105	evenement_climatique 52	none -62
#ompi	incendie 71
#ompl	autre 159	blessure -68
#ompr	vol 94
#ompt	collision -60	evenement_climatique 42	none -53	vandalisme 129	vol -82
#ompu	blessure 128	bris_de_glace 67	degats_des_eaux 56	dommage_materiel -59	none -42	vandalisme -69
#oms>	incendie 47
#onal	collision 83	incendie 63	none -42
#once	collision 63
#oncl	evenement_climatique 55
#onct	dommage_materiel 75
#ond>	degats_des_eaux 53
#onda	degats_des_eaux -70	evenement_climatique 139	none 62
#onde	incendie 42
#ondi	collision 71	degats_des_eaux -95	dommage_materiel 141	evenement_climatique -44	incendie -94	none -53	vandalisme -75	vol -43
#ondo	degats_des_eaux 137
#ondr	bris_de_glace 163	collision -48
#ondu	collision 49
#one>	dommage_materiel 67
#onfi	dommage_materiel 190	vandalisme -47
#onfl	blessure 131	collision -43
#onfo	collision 164
#ong>	bris_de_glace 42	collision -66	degats_des_eaux 82	dommage_materiel -44	vandalisme 96
#onge	degats_des_eaux 126	evenement_climatique 52	none -40	vol -48
#ongl	blessure 70	collision -110	dommage_materiel 114
#ongu	bris_de_glace 64	collision -50	dommage_materiel 89
#onie	dommage_materiel 40
#oniq	collision 109
#onis	incendie 121
#onit	vandalisme 42
#onjo	autre 85
#onnu	dommage_materiel -48	vandalisme 121	vol 54
#onom	collision -75	dommage_materiel 116	none -110	vol 134
#onsa	autre 66
#onsc	blessure -41	collision 54	incendie 73
#onso	dommage_materiel 111
#onsu	autre 66	collision -40	dommage_materiel -44	incendie 174
#onta	vandalisme 51
#onti	none 108
#ontr	collision 60
#ontu	collision 88
#onze	evenement_climatique 54	vandalisme 91	vol -64
#ood>	collision 140	vandalisme 55
#ook>	dommage_materiel 116
#ool>	collision 41
#oord	collision 82
#oot>	blessure 150
#opai	collision 55	dommage_materiel 76
#opee	blessure 203	collision -79	none -65
#opel	collision 149	dommage_materiel -54	evenement_climatique 55	none -52
#oper	autre 143	collision -52	dommage_materiel -47	evenement_climatique 45	none -69	vol -47
#ophe	evenement_climatique 111
#opin	dommage_materiel 174	incendie -96	none -54
#opit	blessure 47
#opor	collision 44	none -49	vandalisme -58	vol 142
#opre	blessure 96	none -66	vandalisme -70	vol 64
#opri	autre 58	dommage_materiel 86	none -58
#opro	collision -54	degats_des_eaux 45	dommage_materiel 140	none -47
#opti	bris_de_glace 174	collision -75	none -52	vandalisme -42
#oque	dommage_materiel 84
#orad	none -44	vol 170
#orag	dommage_materiel 69	evenement_climatique 124
#oral	collision 183	degats_des_eaux -49	dommage_materiel -44
#oram	bris_de_glace 157
#oran	collision 85	dommage_materiel -62	evenement_climatique 130	vandalisme -40
#orat	vandalisme 54	vol 75
#orce	vol 40
#orch	collision -86	evenement_climatique 81	incendie 89
#orde	degats_des_eaux 83	evenement_climatique 70
#ordi	dommage_materiel 67	none -40	vol 67
#ordo	autre 114	collision 57	none -61
#ordr	blessure 80
#ordu	blessure 73	none -41
#orei	blessure 53	collision -43	dommage_materiel -54	evenement_climatique 95	vol 41
#orel	collision 47	degats_des_eaux 44
#orer	bris_de_glace 40
#orge	blessure 67	degats_des_eaux 58
#orgu	collision 122
#orig	collision -89	degats_des_eaux 159	incendie 97	none -92
#orit	collision 89
#orma	degats_des_eaux 53	dommage_materiel 64	none -73
#orme	collision 46
#ormu	autre 96	collision 77	dommage_materiel -52	vandalisme -45
#orna	evenement_climatique 196	vandalisme -41
#orne	blessure -110	bris_de_glace -63	collision 180	degats_des_eaux -77	dommage_materiel -91	evenement_climatique 174	incendie -76	none -72	vandalisme -70	vol -54
#orni	collision 95	none -72
#orou	incendie 45
#orpo	collision 51	degats_des_eaux 49
#orqu	collision 125	none -48	vol 46
#orre	evenement_climatique 79	none 58	vol -55
#ors>	none -40
#orse	blessure 72	collision 94	dommage_materiel -49
#orta	collision 49
#orte	none -41
#orti	collision 54
#orts	collision 94
#ortu	collision 96
#osco	blessure 163	collision -128	dommage_materiel -50	incendie -42	none -91	vandalisme -42	vol 43
#ose>	vol 45
#osee	vandalisme 57
#oses	autre 46	dommage_materiel 56
#osie	blessure 187	collision -41	none -79	vandalisme 79	vol -120
#osio	incendie 183	none -42
#osit	vol 50
#ospi	blessure 110	collision -70	none -55	vol 67
#osqu	collision 114	none -44
#osse	dommage_materiel 50
#ossi	none 51
#oste	dommage_materiel -40	none -61	vandalisme 72	vol 101
#otag	blessure -74	collision -111	degats_des_eaux -95	vandalisme 254	vol -79
#otan	collision 103	vol -47
#otar	collision 59
#otea	collision 245	dommage_materiel -59	none -71
#otec	autre 69	evenement_climatique 50	incendie 47
#oteg	bris_de_glace -165	vandalisme 127
#otel	autre 167	none -75
#oter	dommage_materiel 44	evenement_climatique 42
#oteu	dommage_materiel 125	incendie 94	none -70	vol -52
#othe	autre 157	blessure 58	collision 88	none -116	vandalisme -42	vol -94
#otie	bris_de_glace -54	collision -147	degats_des_eaux -46	dommage_materiel 122	evenement_climatique 233	none -72	vandalisme -77	vol -54
#otis	autre 301	collision -48	none -198	vol -53
#oto>	vol 75
#otog	collision 79
#oton	autre 193	collision 43	none -95	vol -42
#otos	none 67	vandalisme 42	vol -47
#ots>	dommage_materiel -43	evenement_climatique 99	none -45
#otte	degats_des_eaux 54
#otti	collision 51	incendie 41	vol 50
#otto	blessure 139	dommage_materiel -40
#otul	collision 150	dommage_materiel -50	none -53	vol -41
#otur	collision -57	evenement_climatique 77
#ouai	autre -52	blessure 89	dommage_materiel -46	none 78
#ouan	bris_de_glace 71
#ouar	blessure -43	collision 50	evenement_climatique 57
#oube	evenement_climatique 47	incendie 98	vandalisme -48
#oubl	autre 49
#ouce	dommage_materiel 103
#ouch	collision 42
#ouci	collision -52	degats_des_eaux 81	vol 65
#ouco	none 115
#oude	vol 110
#oudr	evenement_climatique 84
#oue>	evenement_climatique 75	none -40	vandalisme 87
#oued	evenement_climatique 153
#ouer	blessure 146	collision -42	none -51	vandalisme -46
#oues	vol 119
#ouet	none -44	vol 51
#ouf>	collision 44	degats_des_eaux 47	dommage_materiel 69	none -40	vol -49
#ougi	degats_des_eaux 86	incendie 67
#ouha	autre 187
#oui>	none 133
#ouil	degats_des_eaux 45	vol 52
#ouis	blessure -57	collision -47	degats_des_eaux -95	dommage_materiel 91	vol 146
#oujo	collision -41	dommage_materiel 49	none 55
#ouk>	autre 119	bris_de_glace -84	collision -45	dommage_materiel -45	none -189	vandalisme -54	vol 260
#oul>	collision 193	degats_des_eaux -89
#oule	degats_des_eaux 50	none -42
#ouli	bris_de_glace 64	collision -41	degats_des_eaux 68
#oull	evenement_climatique 56
#oulo	collision -56	degats_des_eaux 61	vandalisme 41
#oulu	vol 43
#oum>	evenement_climatique 52
#oun>	collision 133	degats_des_eaux 65	none -99
#oupe	none -57	vol 48
#oupi	blessure -69	vol 107
#oups	collision -43	vandalisme 167	vol -47
#oupu	bris_de_glace 124	collision -41	dommage_materiel 82
#oura	dommage_materiel 53
#ourc	autre 76	incendie 124	none -64
#oure	collision 45	vandalisme 67
#ourg	collision 49
#ouri	evenement_climatique 44
#ourm	evenement_climatique 50
#ourq	autre 141	dommage_materiel -44	vandalisme -40	vol -48
#ourr	autre 65	collision -79	dommage_materiel 81	evenement_climatique 49	none -47
#ourt	incendie 77
#ouru	bris_de_glace 125	collision 60
#ousc	blessure 84	degats_des_eaux -40	dommage_materiel -109	vol 162
#ouse	vandalisme 58
#ousi	blessure -43	collision -60	dommage_materiel 180	none -48	vol 80
#ouss	bris_de_glace 46
#oust	collision -52	dommage_materiel 46	none -71	vol 217
#ousu	blessure 149	bris_de_glace 208	degats_des_eaux -98	dommage_materiel -173	evenement_climatique -55	incendie -40	none -58	vandalisme -59	vol -42
#outi	collision 74	none -42
#outr	collision 84	none -54
#outt	degats_des_eaux 118	none -49
#outu	collision -78	degats_des_eaux 53	dommage_materiel 151
#ouva	autre 141	collision -52	none -98
#oux>	vandalisme 53	vol 75
#ovem	autre 124	none -93
#ovis	collision 79	none -68	vol 63
#ovo>	collision 125	vol -41
#owee	vandalisme 89
#oxic	blessure 168	collision -44	degats_des_eaux -40
#oxiq	incendie 67
#oxyg	incendie 94
#oyag	autre 88	none -49
#oyai	bris_de_glace 42	none -48	vol 61
#oyal	collision 44
#oye>	none -51
#oyee	collision -55	degats_des_eaux 165	none -83
#oyen	degats_des_eaux -43	incendie 208
#oyer	autre 116	bris_de_glace -60
#oyes	blessure 145	dommage_materiel -49
#oyez	degats_des_eaux 208	dommage_materiel -186	evenement_climatique 66	vol -51
#pact	bris_de_glace 128	none -50
#pada	collision 115
#page	dommage_materiel -46	incendie 205	vandalisme -44
#pagn	autre 74	none -40
#paie	collision 57
#pail	blessure 68	dommage_materiel -46	incendie 160
#pain	vol 100
#pale	evenement_climatique 56
#pali	bris_de_glace -66	degats_des_eaux 81	dommage_materiel 96	none -48
#pan>	blessure 155	collision -87	evenement_climatique 78	none -72
#pand	collision 184	degats_des_eaux 108	dommage_materiel -42	vandalisme -48
#pann	none -46
#pano	bris_de_glace 157
#pans	blessure 141	collision -65	none -57	vandalisme 91	vol -67
#papa	blessure 166	none -41
#papi	collision 75
#paqu	collision 155	dommage_materiel -59	none -47	vol 69
#para	bris_de_glace 66	collision -80	evenement_climatique 160	none -55
#parc	vandalisme 55
#pard	collision -117	dommage_materiel 103
#pare	bris_de_glace 60
#parf	dommage_materiel 110	incendie -80	none 68
#pari	autre 107	none -41	vol 60
#paro	bris_de_glace 223	degats_des_eaux -50	none -44
#parp	dommage_materiel -89	vol 216
#parq	degats_des_eaux 93
#part	none -46
#paru	vol 106
#past	collision 103
#pati	blessure 170	none -56
#patr	collision -41	dommage_materiel 56	vandalisme 42	vol 70
#paul	evenement_climatique 65
#paum	blessure 44	bris_de_glace 94	collision -49	incendie 48	none -61
#pauv	blessure -48	dommage_materiel 73	vandalisme 98	vol -48
#pave	blessure -144	collision 136	none -57	vandalisme 124	vol -62
#paye	autre 217	collision -71	dommage_materiel 68	none -103
#pdt>	blessure 125	collision -45	degats_des_eaux -42	dommage_materiel -50	evenement_climatique 115	none -82	vol -41
#peag	collision 70
#pech	dommage_materiel 59	vandalisme 90	vol -49
#peda	blessure -54	collision 154
#pedi	autre 52
#pee>	blessure 41	collision -52	none -61	vol 51
#pein	vandalisme 65
#pel>	evenement_climatique 40	incendie 90
#pell	blessure 69
#pelo	collision 102
#peme	collision -88	dommage_materiel 113	vandalisme 124
#pend	vol 50
#pens	autre 43
#pent	collision 127	incendie 40
#per>	vandalisme 49
#pera	autre -46	blessure 129	bris_de_glace -40	degats_des_eaux -44	evenement_climatique 103	none -106	vandalisme -49	vol -59
#perc	collision 47
#perd	autre 76	none -43
#pere	autre 65	none -43
#perg	collision -50	vandalisme 43	vol 68
#peri	collision 74	vandalisme -42
#perm	autre 119	blessure 99	none -100
#pero	blessure 155	collision -51	dommage_materiel 54
#perr	dommage_materiel 273	none -127	vandalisme -42	vol -133
#pes>	collision -52	degats_des_eaux 89	vol 41
#peta	none -72	vandalisme 183
#pete	evenement_climatique 71
#peti	none -46
#petr	blessure 53	collision -78	degats_des_eaux 66	dommage_materiel -65	vandalisme 117	vol -65
#peu>	collision 71
#peug	evenement_climatique 119	incendie -62	vandalisme -83	vol 105
#peur	incendie 42
#peut	blessure 47	none 77
#phal	blessure 289	bris_de_glace -43	collision -135	dommage_materiel -80	evenement_climatique -40	incendie -42	none -203	vandalisme 122	vol -119
#phar	collision 80	none -63	vandalisme 74
#phe>	evenement_climatique 87
#phie	blessure 66	collision 82
#phon	vol 53
#phys	vol 59
#pian	dommage_materiel 203	incendie -61
#pick	vol 93
#pie>	collision 186
#piet	collision 117
#pige	bris_de_glace 121
#pile	blessure 167	collision -43	none -42
#pili	blessure 206	collision 117	dommage_materiel -64	none -229	vol -50
#pill	blessure -41	collision -41	degats_des_eaux -142	dommage_materiel 262
#pin>	evenement_climatique 48	none -89	vol 92
#pine	dommage_materiel 174	incendie -96	none -54
#ping	evenement_climatique 82
#pion	blessure 110	dommage_materiel -40	none -56	vandalisme 89	vol -45
#piqu	blessure 220	collision -49	degats_des_eaux -64	none -91	vandalisme -44	vol 103
#pira	blessure 94	collision -41	dommage_materiel 45	incendie 42
#pire	collision 78
#pis>	degats_des_eaux 96
#pisc	blessure 53	evenement_climatique 87	none -61	vandalisme 65	vol -40
#piss	collision -45	none -47	vol 110
#pist	blessure 72	bris_de_glace 78	collision -47	none -41
#pita	blessure 74
#plac	dommage_materiel 54
#plaf	degats_des_eaux 114
#plag	autre 58	blessure 108	bris_de_glace -45	collision -52	degats_des_eaux -90	vol 40
#plai	vandalisme 51	vol 64
#plan	bris_de_glace 75	degats_des_eaux 76	none -82	vandalisme -41
#plas	collision 154	vandalisme -123
#ple>	degats_des_eaux 123	dommage_materiel -41
#plei	bris_de_glace 60
#pleu	degats_des_eaux 69
#pli>	collision 61	degats_des_eaux 42
#plie	dommage_materiel 46	evenement_climatique 72	none -40
#plin	degats_des_eaux 46	dommage_materiel -70	vandalisme 49	vol 90
#plis	collision 111	evenement_climatique 84	vol -60
#ploi	degats_des_eaux 45	vol 55
#plom	degats_des_eaux 40	vol 48
#plos	bris_de_glace 55
#plot	collision 85	evenement_climatique 60
#ploy	autre 79	blessure 100	dommage_materiel -40	none -59	vol -42
#plu>	collision 46	degats_des_eaux -44	dommage_materiel 140	none -147	vandalisme -48
#plui	collision 71	evenement_climatique 49	none -40
#plus	vol 45
#plut	collision -53	degats_des_eaux 111
#pneu	collision 84	none -50	vandalisme 74
#poch	collision -91	dommage_materiel 114	vol 56
#pock	vol 116
#poel	incendie 178
#poid	blessure 80	evenement_climatique 41
#poig	blessure 92	collision 105	dommage_materiel -43
#poin	bris_de_glace 48	none -42
#pois	evenement_climatique 97	vol -41
#poit	collision 77
#polo	collision 119	dommage_materiel -45	none -49	vandalisme 49
#pomm	blessure 73
#pomp	incendie 63
#pong	bris_de_glace 47	degats_des_eaux 122
#ponn	vol 109
#pons	vol 50
#pont	collision 60	none -54	vandalisme 105	vol 42
#pore	collision 45	degats_des_eaux 66
#posi	vol 50
#post	autre -47	collision -43	none -72	vandalisme 136	vol 96
#pot>	none -49	vandalisme 78
#pote	bris_de_glace -44	collision 54	dommage_materiel 210	none -107
#pots	collision -76	none -129	vandalisme 72	vol 175
#poub	evenement_climatique 47	incendie 98	vandalisme -48
#pouc	dommage_materiel 144	vol -57
#poul	dommage_materiel 83	evenement_climatique 79	none -46
#poup	bris_de_glace 88	collision -56	degats_des_eaux -98	dommage_materiel 271	evenement_climatique -41	none -145	vandalisme -50	vol -73
#pous	blessure -46	bris_de_glace 70
#pout	collision 84	none -54
#pouv	none 62
#ppar	incendie 61	none -54	vol 54
#ppe>	collision 49	degats_des_eaux 40
#ppem	collision -42	none -40	vandalisme 168
#ppli	collision 136	none -55
#ppor	incendie 50	vandalisme 57	vol -42
#ppre	collision 66	incendie 51	none -80	vol 68
#ppri	collision -40	none 46
#pre>	blessure 93	dommage_materiel -47	none -45	vandalisme 133
#prec	collision 84	none -54	vol 45
#pref	none 51
#prei	vol 76
#prej	collision -45	dommage_materiel 114
#prem	vandalisme -44	vol 86
#pren	none -46	vol 125
#pret	dommage_materiel 140	incendie -82	none -53	vol 110
#prev	degats_des_eaux 57	none -40
#pri>	blessure -42	degats_des_eaux 68	dommage_materiel -54	none -78	vol 86
#prie	autre 50	dommage_materiel 58	none -49
#prim	autre 256	collision -77	none -96
#prio	collision 88
#pris	incendie 41	vol 41
#pro>	dommage_materiel 159	vol -43
#proc	vandalisme 43
#prof	autre 46	none -75	vandalisme 108
#proj	bris_de_glace 69
#prom	blessure 59	collision -56	dommage_materiel -46	vandalisme 141
#prop	dommage_materiel 51	none -56	vandalisme -42
#prot	autre 173	bris_de_glace -70	collision -41	none -81	vol -46
#ptab	autre -44	blessure -60	bris_de_glace -44	collision -100	degats_des_eaux 77	dommage_materiel 73	evenement_climatique -62	none -182	vandalisme 275	vol -233
#pte>	vandalisme 58
#ptem	autre 112	blessure -44
#pteu	degats_des_eaux 94	evenement_climatique 94	none -45	vandalisme -47
#ptur	blessure 48	degats_des_eaux 123	none -41
#publ	collision 233	degats_des_eaux -55	none -79
#pui>	incendie 168	none -64
#pure	bris_de_glace 105	dommage_materiel 69
#pyja	incendie 44	none -44	vol 83
#qqn>	none 63
#quag	vol 119
#quai	blessure -72	vol 169
#quat	bris_de_glace 65	vol 97
#quee	vol 87
#quem	evenement_climatique 51
#quer	autre 145	collision -80	dommage_materiel -41	vol 107
#quet	degats_des_eaux 54
#queu	vandalisme 190	vol -118
#quid	vol 82
#quie	autre 53	vol 55
#quil	blessure 68
#quin	evenement_climatique 85
#quip	blessure 90	degats_des_eaux -76	incendie 49	vandalisme -48
#quis	dommage_materiel -44	evenement_climatique 83
#quit	autre 52	blessure -48	degats_des_eaux -60	evenement_climatique 54	vol 62
#quoi	autre 65	none 51
#raba	blessure 53
#rabe	none 64
#rabi	blessure 53	collision -46	vandalisme 108
#rabl	blessure -41	dommage_materiel 196
#rabo	bris_de_glace -66	collision -138	dommage_materiel -119	evenement_climatique 272	none -86	vandalisme -58
#rac>	blessure 130	collision -66	dommage_materiel 130	none -68	vandalisme -41
#raca	collision -42	degats_des_eaux -68	dommage_materiel 109	vandalisme 73
#racc	degats_des_eaux 172	none -41
#race	blessure -103	collision -100	evenement_climatique 64	vandalisme -42	vol 303
#rach	evenement_climatique 55	none -55	vol 41
#racl	collision 55
#raco	evenement_climatique 61	vandalisme 90	vol -50
#ract	blessure 41
#rada	collision 68	none -57	vandalisme 81	vol -42
#radi	collision 43
#rado	dommage_materiel 229	none -119
#rafa	evenement_climatique 155
#rafe	blessure -44	vandalisme 109	vol -49
#rafl	collision 63
#rage	none -45
#ragi	bris_de_glace 216	collision -120	none -85
#rai>	vol 80
#raid	collision 165	dommage_materiel -41
#raie	dommage_materiel -93	none 225
#rail	blessure -79	collision 283	none -66	vol -48
#raim	none 72
#rain	blessure 96	none -67
#rair	blessure -43	degats_des_eaux 88
#rait	vol 45
#rake	dommage_materiel 103	none -51	vol -42
#ral>	collision 66
#rale	blessure -81	collision 54	dommage_materiel 169	vol -54
#rali	vol 81
#rall	bris_de_glace 127	dommage_materiel 74	incendie -97
#ram>	blessure -41	bris_de_glace 80	collision 122	none -100	vol 72
#rama	blessure 46	bris_de_glace 99	none -41
#ramb	collision 59	dommage_materiel 50
#rame	incendie 190
#rami	bris_de_glace 125
#ramp	blessure 43	degats_des_eaux -67	dommage_materiel 77	evenement_climatique 54
#ramw	collision 63	none -49	vol 103
#ran>	degats_des_eaux -48	dommage_materiel 196	none -45
#rand	bris_de_glace 65
#rane	evenement_climatique 93
#rans	vol 63
#rape	dommage_materiel 53
#raph	blessure 50	collision 57
#rapl	bris_de_glace 62	none -43	vol 58
#rapp	incendie 59
#raqu	bris_de_glace 59	evenement_climatique -54	none -58	vandalisme -41	vol 199
#ras>	blessure 61
#rase	collision 67	evenement_climatique 51
#raso	evenement_climatique 140
#rasq	collision -88	dommage_materiel -48	evenement_climatique 265
#rass	degats_des_eaux 41	evenement_climatique 40
#rat>	autre 166	collision -60	dommage_materiel -46	vandalisme 89	vol -43
#rate	collision 75	degats_des_eaux -40	evenement_climatique 76
#rati	vol 47
#rato	evenement_climatique 180	none -123	vandalisme -60	vol 44
#raum	vandalisme -45	vol 82
#rava	blessure 73	dommage_materiel 68	none -59
#rave	bris_de_glace 56	collision 46
#ravi	bris_de_glace 137
#rax>	collision 167	evenement_climatique 43	none -65
#ray>	bris_de_glace -47	collision -61	dommage_materiel 200	none -133	vandalisme -40
#raye	vandalisme 113	vol -50
#rbag	incendie 109
#rbal	collision 78	incendie 52
#rbec	incendie 99
#rber	dommage_materiel 146
#rbon	dommage_materiel 44	incendie 81
#rbre	collision 91	dommage_materiel 62	evenement_climatique 74	incendie -44	none -45
#rcad	collision -125	dommage_materiel 93	vandalisme 129	vol -53
#rce>	degats_des_eaux 40
#rcea	bris_de_glace 91	none -41	vol -52
#rcee	vol 106
#rcem	autre 146	none -70	vol -44
#rces	collision 67
#rceu	collision -60	dommage_materiel 62	vol 144
#rcha	collision 47
#rchi	degats_des_eaux 42	dommage_materiel 50	evenement_climatique 121	vol -70
#rcho	incendie 93
#rci>	none 47
#rcie	vandalisme 52
#rcil	collision -136	incendie 268
#rcon	incendie 80	none -67	vol 145
#rcui	dommage_materiel -40	incendie 159
#rcul	blessure 144	collision 126	none -86	vol -45
#rcut	collision 125
#rdag	bris_de_glace -54	collision -52	dommage_materiel 57	incendie 167	vandalisme -65	vol -52
#rdai	dommage_materiel 217	none -103	vandalisme -43	vol -48
#rdem	blessure 89	collision -43	dommage_materiel -66	evenement_climatique 124	vol -59
#rdia	autre 139
#rdie	dommage_materiel 88	evenement_climatique -56
#rdit	blessure 116
#rdoi	dommage_materiel 167
#rdon	dommage_materiel 67
#rdre	blessure 80
#rds>	collision -107	degats_des_eaux 68	none -70	vandalisme 203	vol -60
#rdu>	autre 47	none -46
#rdue	vandalisme 48
#rdus	blessure -43	collision -118	degats_des_eaux 75	dommage_materiel -48	evenement_climatique 133	vandalisme 52	vol -76
#reak	bris_de_glace 179	collision -108	none -78
#reau	bris_de_glace 121
#rebo	blessure 84	degats_des_eaux -101	dommage_materiel 161	evenement_climatique -52	incendie -93	vandalisme -77	vol -48
#rebr	bris_de_glace 75	collision -63	vandalisme 113
#reca	dommage_materiel -47	evenement_climatique 117	vandalisme 50	vol -46
#rece	autre 46	vol 97
#rech	none -42	vandalisme 51
#reci	collision 83	none -89	vol 66
#recl	bris_de_glace -45	dommage_materiel 196
#reco	bris_de_glace 49
#rect	blessure 46	collision 83	vandalisme -51
#recu	collision 68
#rede	blessure -142	bris_de_glace 195	degats_des_eaux 57	none -86	vandalisme -47	vol -47
#redo	vandalisme -132	vol 151
#ree>	bris_de_glace 43
#rees	blessure -40	collision -104	degats_des_eaux 67	dommage_materiel -43	evenement_climatique 178	vandalisme 82	vol -174
#ref>	bris_de_glace -45	collision 132	none -45
#refa	degats_des_eaux 106
#refe	blessure 74
#refo	collision 127	none -61
#rega	collision 50
#regi	vol 75
#regl	autre 112	blessure -44
#regu	blessure 77	collision -44	vandalisme 81
#reil	dommage_materiel 100	none -54
#rein	collision 116
#reju	collision -45	dommage_materiel 114
#rel>	degats_des_eaux 49
#rela	degats_des_eaux 92
#rele	collision 46	evenement_climatique 56	none -48
#rell	collision 43	evenement_climatique 67
#relo	blessure 44	collision -52	evenement_climatique 165
#rem>	none 73
#remb	autre 112
#reme	vol 52
#remi	collision 42	vol 76
#remo	collision 113	degats_des_eaux 70	dommage_materiel -41	none -50
#rena	collision 124
#rend	none -41	vol 75
#reni	blessure -64	degats_des_eaux 160
#renn	none -121	vol 208
#reno	blessure 213	bris_de_glace -42	collision -100	degats_des_eaux -49	dommage_materiel -83	evenement_climatique -41	none -77	vandalisme -48
#renv	collision 63	dommage_materiel 47
#reol	degats_des_eaux 76
#repa	vol 40
#repe	incendie 60
#repo	incendie 40	vandalisme -40	vol 62
#repr	none 43
#rere	evenement_climatique 45	vol 54
#res>	vandalisme 42
#rese	degats_des_eaux 66	none -45	vandalisme 40
#resi	autre 79	collision -43	dommage_materiel 63	none -45
#resq	evenement_climatique 132	incendie -72
#resu	collision -60	degats_des_eaux 47	dommage_materiel 105
#ret>	blessure 65	collision 81
#reta	vandalisme 80
#reti	blessure 105	collision -44	vol 87
#reto	blessure 50
#retr	vandalisme 65
#rett	bris_de_glace 50	collision 105	dommage_materiel -40	none -61
#reui	collision 160
#reur	degats_des_eaux 41
#reux	degats_des_eaux 53	vandalisme 84
#reve	vandalisme 50
#revi	bris_de_glace -68	collision -96	incendie 151	none 109
#revo	none 66
#revu	autre 86	collision -43	degats_des_eaux 99	none -41
#rez>	evenement_climatique 46
#rfai	none 97
#rge>	autre 49	bris_de_glace 59	none -74
#rgea	blessure -46	dommage_materiel 106	incendie 63	none -45
#rgem	collision 45
#rgen	blessure 59
#rger	blessure 174	collision -67	none -69	vol 79
#rges	blessure -69	degats_des_eaux 77	evenement_climatique 58
#rgeu	degats_des_eaux 99
#rgi>	collision 67
#rgla	collision 91	vol -42
#rgo>	collision 54
#rgol	collision -46	dommage_materiel 66
#rgon	collision 55
#rgue	collision 122
#rgui	evenement_climatique 135
#rham	none -44	vol 168
#ria>	blessure -45	dommage_materiel 54	incendie 96
#riad	incendie 111	none -54
#riag	dommage_materiel 66
#rian	collision 55
#ribl	evenement_climatique 89	vandalisme 85
#ribu	vandalisme 59
#rice	blessure 48	vandalisme 50
#rici	degats_des_eaux 44	vandalisme 41
#rico	blessure 182	bris_de_glace -43	degats_des_eaux -51	dommage_materiel 50	none -86	vandalisme -64	vol -44
#ricu	bris_de_glace 56	collision -66	vandalisme 72
#ride	dommage_materiel 107	incendie 83	none -47
#ridi	autre 153	none -49
#rie>	none -43
#riee	collision 62	dommage_materiel 162	incendie -62	none -52
#riem	autre 95	collision 95	none -53
#rier	collision 54	none -46
#ries	collision -80	dommage_materiel 196	incendie 73	none -60	vol -59
#riet	autre 63	dommage_materiel 77	none -61
#rieu	collision -58	degats_des_eaux 132	vandalisme 55	vol -46
#riez	autre 461	blessure -57	collision -80	dommage_materiel -82	none -421	vandalisme -56	vol -86
#rif>	vol 71
#riff	blessure -69	dommage_materiel 213	vandalisme -45
#rifi	none 115
#riga	vol 99
#rige	collision -69	none 121	vandalisme 73
#rigi	collision -89	degats_des_eaux 159	incendie 97	none -92
#rigo	evenement_climatique 64
#rika	collision -73	evenement_climatique 305	vol -106
#ril>	autre 126
#rill	dommage_materiel 43	evenement_climatique 67	none -51
#rima	collision 44	dommage_materiel 59
#rime	autre 254	collision -77	dommage_materiel -40	none -112
#rimi	collision -88	incendie 98	none -69	vandalisme 139	vol -136
#rin>	blessure 89	incendie 51
#rina	dommage_materiel 138	evenement_climatique -60	incendie -63	none -44
#rine	dommage_materiel 79	vandalisme 52
#riol	none -45	vol 86
#rior	collision 91
#riot	collision 153	none -42
#riph	collision 129	none -77
#ripl	collision -51	degats_des_eaux 149	dommage_materiel -82	vol 66
#ripo	collision 203	none -52
#riqu	incendie 52
#rir>	blessure -42	collision -80	evenement_climatique 43	vol 109
#rire	blessure 44	vol 40
#rise	bris_de_glace 99
#riss	collision 44	degats_des_eaux 99
#rist	collision 75	dommage_materiel 44	none -43
#rit>	degats_des_eaux 71	dommage_materiel -50	vol -40
#rite	autre 69	none -57
#riti	collision 48	vandalisme -68	vol 95
#rium	bris_de_glace -55	collision 129	degats_des_eaux 124	none -51
#riva	degats_des_eaux 144	none -54
#rivi	degats_des_eaux -63	dommage_materiel -57	evenement_climatique 260
#rjan	collision 119
#rkin	collision 40
#rlai	collision 119
#rlen	blessure 223	dommage_materiel -49	evenement_climatique -41	none -88	vol -66
#rler	none 80
#rlez	none 75
#rlin	collision 174	dommage_materiel -118
#rmac	collision 71
#rmai	degats_des_eaux 66	none -83	vandalisme 48
#rman	blessure -60	bris_de_glace 158
#rmat	blessure -43	collision -89	dommage_materiel 181	none 67
#rmee	bris_de_glace 128	none -89	vol 85
#rmen	collision 127	incendie 87	vandalisme -143
#rmer	vol 44
#rmet	degats_des_eaux 142	evenement_climatique -90	vandalisme -41	vol 40
#rmi>	collision 50
#rmie	dommage_materiel -50	vandalisme 77	vol -52
#rmiq	bris_de_glace 166	collision -103
#rmis	autre 132	collision 92	none -102
#rmoi	bris_de_glace 61	collision -45	dommage_materiel 127	incendie 47	none -89	vandalisme -57
#rmon	evenement_climatique 108
#rmul	autre 96	collision 77	dommage_materiel -52	vandalisme -45
#rnad	evenement_climatique 196	vandalisme -41
#rne>	blessure 67	none -51
#rnee	collision -41	none 43	vandalisme 77
#rner	blessure 66	collision 42
#rnes	vol 107
#rnic	collision 95	none -72
#rnie	blessure 46	none 50
#rnil	degats_des_eaux 53	incendie 42	none -54	vol 76
#rnir	autre 66	none 96
#rnis	dommage_materiel 107	incendie -88	none -56	vandalisme 131
#rnum	blessure 126	vandalisme -43
#robe	collision -42	dommage_materiel 98	none -45	vol 51
#robi	degats_des_eaux 163
#robo	none 78
#roca	autre 43	collision 71
#roce	bris_de_glace 66	none -65
#roch	collision 79	none -46
#rodu	vol 187
#rof>	collision 68	none -51	vol 91
#rofa	blessure -48	collision -121	none -70	vandalisme 282	vol -64
#rofe	autre 114	collision 89	dommage_materiel -40	none -90	vandalisme -46	vol 51
#roi>	autre 70	bris_de_glace 104	collision -44	degats_des_eaux -40	none -48
#roid	bris_de_glace 188	none -52
#roir	bris_de_glace 123	none -41
#roit	collision 98	none -61	vol -44
#roix	collision -53	none -121	vandalisme 339	vol -101
#roje	bris_de_glace 69
#role	collision 79
#roma	collision 119	none -74	vandalisme 95
#rome	blessure 63	collision -50	dommage_materiel -62	vandalisme 125
#romi	blessure 89	none 40
#romp	blessure 89	collision -51	dommage_materiel 125	none -75	vandalisme -52
#ron>	vandalisme 48
#ronc	blessure -45	dommage_materiel 109	evenement_climatique 46	vandalisme -44
#rond	collision 65
#rone	blessure 64	collision -50	dommage_materiel 161
#roni	collision 56
#ronn	autre 118	degats_des_eaux -60	dommage_materiel 125	none -47
#rons	blessure -79	collision 196	none -62
#ront	collision 89	vol 62
#rop>	collision 51	none 46
#roph	evenement_climatique 111
#ropo	degats_des_eaux 92
#ropr	dommage_materiel 62	none -62	vandalisme -46
#roqu	blessure 113	dommage_materiel 191	none -149	vol -101
#ros>	autre 48	none -54
#rosa	degats_des_eaux 89	dommage_materiel -46	incendie 56
#ross	collision -49	dommage_materiel 88
#rote	autre 44	bris_de_glace -77	evenement_climatique 43	vandalisme 59
#rott	collision 65
#rotu	collision 150	dommage_materiel -50	none -53	vol -41
#rou>	dommage_materiel 63	none -49
#roub	evenement_climatique 55
#roue	collision 75	none -40	vandalisme 63
#roui	vol 92
#roul	dommage_materiel 54
#roup	vandalisme 41
#rous	bris_de_glace 41	incendie 65
#rout	collision 96
#rouv	autre 47
#rovi	collision 64	none -59	vol 66
#roya	vol 82
#roye	blessure 119	dommage_materiel -49	incendie 98
#rpai	dommage_materiel -89	vol 216
#rpen	evenement_climatique 48	incendie 93
#rpor	collision 44	degats_des_eaux 44
#rque	vandalisme 50
#rqui	autre 90	dommage_materiel -53	evenement_climatique 112	none -40
#rquo	autre 141	dommage_materiel -44	vandalisme -40	vol -48
#rrac	dommage_materiel 40	evenement_climatique 53	none -59	vol 63
#rrai	collision 49	none 71
#rrak	dommage_materiel 103	none -51	vol -42
#rran	collision 83
#rras	collision -45	evenement_climatique 109
#rre>	bris_de_glace 69	evenement_climatique 54	none -53
#rrea	blessure -92	bris_de_glace 260	dommage_materiel -42	none -45	vol -42
#rrec	none 62
#rref	collision 177	none -76
#rrel	collision -41	degats_des_eaux 135
#rrem	collision -49	dommage_materiel -41	none 272
#rren	blessure 140	collision -40	evenement_climatique 163	vol -114
#rrer	collision 53	vandalisme -95	vol 162
#rres	bris_de_glace -96	none -56	vandalisme 225	vol -55
#rreu	blessure -64	incendie 46	none 152
#rri>	dommage_materiel 131	evenement_climatique 57	vol -120
#rrib	blessure -74	collision -40	evenement_climatique 53	vandalisme 176	vol -60
#rrie	collision 61	none -55
#rrig	collision 74	none 88
#rrit	collision 42	dommage_materiel 135	none -74
#rros	collision -97	dommage_materiel 113
#rrur	vandalisme 94
#rsai	collision 121	dommage_materiel 58	incendie -46
#rse>	dommage_materiel 54
#rsee	autre 44	dommage_materiel -59	none -59	vandalisme 79
#rsei	vol 108
#rsem	none 134
#rser	autre 210	blessure -47	collision 67	degats_des_eaux -60	none -116
#rses	degats_des_eaux -44	dommage_materiel -51	vol 170
#rsez	autre 188	none -44
#rsio	autre 55	dommage_materiel -52	evenement_climatique 56	incendie 144	none -72
#rso>	collision 123
#rtab	dommage_materiel 108	none -57	vol 109
#rtag	vandalisme 40
#rtai	collision 57
#rte>	none -49
#rtee	incendie 107	none -66	vol 51
#rtef	autre 156	collision -53	none -45	vol 44
#rtei	blessure 51	collision -76	dommage_materiel 172	none -48
#rtem	incendie 64
#rten	blessure 124	dommage_materiel 112	none -63
#rter	vandalisme 58
#rtes	blessure -62	bris_de_glace -40	collision -54	degats_des_eaux -77	dommage_materiel -59	evenement_climatique 195	none -41	vol 43
#rteu	collision 110	none -67	vol 110
#rti>	none -45
#rtie	collision 60
#rtif	incendie 102	vandalisme 47
#rtir	collision -61	incendie 197	none -56	vandalisme 108
#rton	blessure 150	collision -56	none -62
#rtou	degats_des_eaux 70
#rts>	collision 72	vandalisme 57	vol -48
#rtur	blessure 90	incendie 46	none -46
#rty>	dommage_materiel 65	none 78
#ruc>	autre 123
#ruch	incendie 127	none -60	vol 52
#ruck	collision 90	none -43	vandalisme 84
#rues	evenement_climatique 111
#ruis	collision -47	degats_des_eaux 49	dommage_materiel -41	evenement_climatique 132
#ruit	collision 57	dommage_materiel 53	none -57	vandalisme -62	vol 70
#rula	blessure -40	bris_de_glace 167	collision -62	degats_des_eaux 75	dommage_materiel 59	incendie -149	none -53	vandalisme -43	vol -52
#rule	blessure 48	collision -49	incendie 142	none -50
#rulu	blessure -61	incendie 229
#rune	bris_de_glace 68	collision -40	degats_des_eaux 58	evenement_climatique 71	none -64
#rupt	blessure 53	degats_des_eaux 137	none -46
#rure	vandalisme 93
#rus>	vandalisme 110
#ruti	bris_de_glace -59	collision -121	evenement_climatique -42	vandalisme 235
#rvat	blessure 155	bris_de_glace -62
#rve>	collision 50	degats_des_eaux 201	none -80
#rvec	dommage_materiel 60	evenement_climatique -43
#rvei	incendie 70
#rven	collision 66	none -49
#rveu	collision 54	dommage_materiel 64
#rvez	none 79
#rvie	collision -94	degats_des_eaux 48	none -44	vandalisme 68	vol 73
#rvoi	vandalisme 135	vol 77
#sabi	autre 156	bris_de_glace 113	collision -56	none -118
#sabl	evenement_climatique 100
#sabo	blessure 76	bris_de_glace -46	collision -73	degats_des_eaux -81	dommage_materiel -47	none -53	vandalisme 198	vol -68
#sac>	collision -54	none -52	vol 143
#saco	autre 113	vol 47
#safi	evenement_climatique 76
#saig	collision 61	vandalisme 116	vol -47
#sail	collision 114	vandalisme -46
#sain	collision 118	incendie 72	vol -61
#sair	blessure 54	dommage_materiel 64	evenement_climatique 48
#sait	collision 58	vol 43
#sale	blessure 64
#sall	blessure 50	degats_des_eaux 78	none -47
#salo	collision -60	degats_des_eaux 79
#salu	collision -43	dommage_materiel 126	vol -53
#samu	blessure 76
#san>	dommage_materiel 95
#sanc	vol 45
#sand	dommage_materiel 60
#sang	collision 79
#sani	collision -46	evenement_climatique 96	vol -40
#sans	collision 41
#sant	dommage_materiel 46	none -44
#sapi	incendie 76	none -129	vol 156
#sari	vol 44
#sati	autre 119	degats_des_eaux 76	none -73
#sauf	blessure 40	incendie 48
#saut	collision -41	none -42	vol 44
#sauv	collision -51	degats_des_eaux 43	dommage_materiel -116	evenement_climatique 40	none -76	vol 179
#sava	collision 52	incendie 48
#save	none 67	vol 42
#savo	bris_de_glace 52	degats_des_eaux 58	evenement_climatique -44
#saye	bris_de_glace 75	collision -59	none -45	vandalisme -103	vol 162
#sbon	autre 154	none -41
#scab	blessure 213	vol -94
#scal	blessure 96	dommage_materiel 43	none -42
#scan	blessure 100
#scel	evenement_climatique -80	vandalisme 69	vol 94
#scen	degats_des_eaux 54
#scie	blessure 61	none -51	vandalisme 64
#scin	blessure 53	evenement_climatique 87	none -61	vandalisme 65	vol -40
#scol	collision 63	vandalisme 40
#scoo	vol 49
#scop	blessure 163	collision -128	dommage_materiel -50	incendie -42	none -91	vandalisme -42	vol 43
#scri	autre 150	blessure -54	incendie 90	none -150	vandalisme 73
#scul	blessure 70	dommage_materiel 89	none -75	vol 67
#sean	autre 109
#seau	collision -52	dommage_materiel 63	incendie 55	none -44
#seba	vol 40
#sech	evenement_climatique 81	incendie 94	none -52
#seco	incendie 65
#sect	blessure 69	degats_des_eaux 49
#secu	autre 58
#see>	none -41	vandalisme 45
#sees	blessure 75	bris_de_glace -75	none -42	vandalisme 90
#seig	evenement_climatique 42	vandalisme 83
#seil	none 48
#sejo	autre 74	evenement_climatique 88	none -49
#sel>	bris_de_glace 203	collision -50	dommage_materiel -65	none -160
#sele	degats_des_eaux 80	evenement_climatique 47
#sell	degats_des_eaux 102	dommage_materiel -60	incendie 40
#selo	bris_de_glace 44
#sema	none 47
#semb	bris_de_glace 54
#seme	none 47
#semi	collision 51
#senc	autre 87	none -53
#sens	collision 54
#sent	evenement_climatique 52
#sepo	autre 179	collision -56	none -58	vol 42
#sept	autre 45	bris_de_glace 45
#sequ	bris_de_glace 46	collision 176
#sera	bris_de_glace 174	collision -45
#seri	collision -144	dommage_materiel 174	incendie 60	none -50	vandalisme 40	vol -46
#sero	incendie 66
#serr	evenement_climatique 53
#sert	bris_de_glace 74	vandalisme 54
#serv	degats_des_eaux 46
#ses>	none -50	vandalisme 68
#sesp	collision -116	degats_des_eaux 73	dommage_materiel 140	none -47	vandalisme -55	vol 52
#sett	bris_de_glace 47
#seul	bris_de_glace 48
#seur	collision 63	none -50	vol 44
#sez>	blessure 51	none 42
#sfer	evenement_climatique 42	none 62
#side	collision -56	vandalisme 86
#sidi	vandalisme 47
#sieg	none -41	vol 159
#siem	collision -47	degats_des_eaux 57
#sier	vandalisme 44
#sies	degats_des_eaux 73	vol 66
#siet	blessure -67	collision -52	dommage_materiel 271	incendie -141	none -47	vol -41
#sieu	collision 50
#siff	blessure 103	incendie 40
#sile	autre 55	collision 140	none -53
#sili	autre 248	none -80
#simp	collision 41	degats_des_eaux 90
#sina	blessure 71	bris_de_glace 211	collision -45	degats_des_eaux -41	dommage_materiel -74	none -98	vandalisme -42	vol -63
#sine	collision -42	degats_des_eaux 43	none -47
#sini	autre 56	degats_des_eaux 55
#sino	blessure -53	collision 67	incendie 85
#sins	evenement_climatique 60
#siph	collision -43	degats_des_eaux 85	dommage_materiel -54	vol 118
#siqu	vandalisme 45	vol 64
#sir>	none 115	vandalisme 51
#sis>	collision 225	dommage_materiel -155	incendie 46
#siss	degats_des_eaux 111
#sist	none 67
#site	collision -45	degats_des_eaux -45	dommage_materiel 52	vol 117
#siti	vol 50
#situ	degats_des_eaux 112
#six>	autre 111	none -81	vandalisme 46
#ski>	blessure 266	collision -58	none -95
#slt>	collision 61	none 48
#sme>	evenement_climatique 71	vandalisme -42
#smet	collision -56	degats_des_eaux 49	none -88	vol 171
#soci	none -46	vandalisme 60
#soeu	collision 47	dommage_materiel 53
#soit	none -52	vol 87
#sol>	degats_des_eaux 42	evenement_climatique 82
#sola	evenement_climatique 72	none -60	vandalisme 92
#sole	collision 40	dommage_materiel 55
#soll	collision 90
#solu	none 105
#sone	degats_des_eaux 161	incendie -62
#sons	collision -67	incendie 40	vandalisme 102
#sors	collision 169
#sort	incendie 47
#souc	collision -73	vandalisme -50	vol 138
#souh	autre 187
#souk	autre 119	bris_de_glace -84	collision -45	dommage_materiel -45	none -189	vandalisme -54	vol 260
#soul	blessure 97	degats_des_eaux 62	none -55
#soup	blessure -70	collision -45	dommage_materiel -45	vol 200
#sour	collision -113	evenement_climatique 41	incendie 122	vandalisme 86
#sout	collision 44	degats_des_eaux -50	evenement_climatique 148
#spag	vandalisme 51
#spar	vol 126
#spen	blessure 96	collision -40	dommage_materiel -42	evenement_climatique 90	incendie 46
#sper	collision -79	dommage_materiel 97	incendie -66	none -48	vandalisme 45	vol 135
#spir	collision 41	vandalisme 40
#spit	blessure 110	collision -70	none -55	vol 67
#spon	autre 52
#spor	degats_des_eaux 44	vol 44
#squ>	collision 55	dommage_materiel -41	evenement_climatique 45
#sque	evenement_climatique 55	none -48
#ssai	collision 117	dommage_materiel -57	vandalisme -40	vol 56
#ssan	bris_de_glace 71	dommage_materiel 40
#ssar	vol 44
#ssay	bris_de_glace 57	collision -102	evenement_climatique 92	vandalisme -90	vol 140
#ssel	degats_des_eaux 111	dommage_materiel -55
#ssem	bris_de_glace 65	degats_des_eaux -45	none -72	vandalisme -41	vol 73
#ssen	autre 66	collision -46	evenement_climatique 74
#ssep	autre 179	collision -56	none -58	vol 42
#sser	collision -49
#sses	none -41	vandalisme 125
#sset	blessure -44	collision -44	dommage_materiel 141
#sseu	collision 120	degats_des_eaux 44
#ssez	blessure 71	dommage_materiel -40	none 78
#ssi>	incendie 44
#ssin	evenement_climatique 104	vandalisme 50
#ssio	autre 45	none -55	vandalisme -46	vol 143
#ssis	collision 66
#ssoc	bris_de_glace -58	vandalisme 216
#sson	evenement_climatique 40	none -47
#ssou	degats_des_eaux 82
#ssui	autre -40	dommage_materiel 106	vandalisme 63	vol -42
#ssur	bris_de_glace 49
#ssus	degats_des_eaux 89	none -79
#stac	dommage_materiel 161	none -56
#stad	blessure 98
#stag	bris_de_glace 85	dommage_materiel 97	none -70
#stan	vandalisme 42
#stau	dommage_materiel -52	evenement_climatique 256	none -51	vol -74
#stee	collision 143	none -47
#stel	blessure -47	collision -110	vandalisme 186	vol -46
#stem	none 78
#ster	blessure 52	incendie 48
#stes	collision -100	evenement_climatique -69	vandalisme 150	vol 57
#steu	blessure 120
#stia	collision -63	dommage_materiel -50	none -122	vol 288
#stio	collision -53	degats_des_eaux 51	none 138
#stiq	collision 60	degats_des_eaux -60	evenement_climatique 80
#stit	degats_des_eaux -64	dommage_materiel -50	none -45	vandalisme 253	vol -53
#sto>	blessure 59	collision -64	vol 96
#stoc	collision -47	degats_des_eaux -56	evenement_climatique 109	incendie 138
#stop	collision 76	none 52	vol -56
#stor	incendie 91
#stra	collision -40	none -63	vol 182
#stre	degats_des_eaux 47
#stri	vol 42
#stro	dommage_materiel 105	evenement_climatique 82	none -69
#subi	collision -72	dommage_materiel 99	evenement_climatique -78	vol 114
#subt	dommage_materiel -40	none -55	vol 187
#sucr	dommage_materiel 111	none -101	vandalisme 151	vol -76
#sui>	blessure 71	degats_des_eaux -42	evenement_climatique 67	none -59	vol -41
#suie	dommage_materiel 51	incendie 80
#suis	blessure 46
#suit	collision -41	none 46
#suiv	collision 47
#sult	vandalisme 40
#sume	incendie 168
#supe	blessure 113	bris_de_glace 46	collision -155	none 42
#supp	vandalisme 99
#sura	none 54
#sure	bris_de_glace 61	none -42
#surg	collision 67
#surt	dommage_materiel 109	none 50
#surv	incendie 71
#sus>	degats_des_eaux 89	none -79
#sutu	blessure 101
#suv>	collision 169
#svp>	none 75
#symp	collision 84
#synd	degats_des_eaux 112
#tach	degats_des_eaux 45	dommage_materiel 66
#tact	collision 42	incendie 98
#tage	blessure -57	collision -63	dommage_materiel 182	evenement_climatique 43	none -49	vandalisme 49
#tags	none -51	vandalisme 160
#tagu	collision -53	vandalisme 197	vol -65
#tai>	collision 63	dommage_materiel 80	none -63
#tail	vandalisme 61
#tain	evenement_climatique 43	none 89
#tair	autre 50	none -55	vandalisme 65
#tal>	blessure 60	vandalisme 40
#tale	autre 59	collision 101	dommage_materiel -40	none -46
#tali	blessure 145	collision -83	dommage_materiel -51	none -48
#talo	dommage_materiel -106	vandalisme 227	vol -82
#taly	none -83	vol 219
#tamp	vol 109
#tan>	collision 122	degats_des_eaux -52	evenement_climatique 121	none -81
#tanb	autre 132	none -55
#tanc	autre 44
#tane	collision 49	evenement_climatique 83	none -59	vandalisme 83	vol -43
#tang	collision -58	degats_des_eaux 88	none -57	vol 114
#tape	bris_de_glace 64	collision 108
#tapi	degats_des_eaux 88	incendie 45
#tard	collision 44	evenement_climatique 75	none -81	vandalisme 93
#tare	bris_de_glace -52	collision 103	incendie 119	none -59
#tass	blessure -55	collision 179	dommage_materiel 112	evenement_climatique -40	none -85
#tast	evenement_climatique 111
#tate	blessure -57	dommage_materiel -52	none -64	vandalisme 103	vol 147
#tats	collision 120
#taur	collision 105	evenement_climatique 109	none -62	vol -41
#taxi	autre 46	collision 73
#tch>	vandalisme 79
#teau	collision 44
#tech	collision -45	degats_des_eaux 75	dommage_materiel 56	vol 58
#tect	autre 69	evenement_climatique 50	incendie 47
#tees	bris_de_glace -71	collision 143
#tefe	autre 156	collision -53	none -45	vol 44
#tege	bris_de_glace -140	vandalisme 130
#teil	collision -59	dommage_materiel 131	none -46	vandalisme 50
#tein	collision 42	vol -40
#tel>	autre 70	vandalisme -42	vol 80
#tela	degats_des_eaux 102	incendie -83	vandalisme 87	vol -47
#teli	bris_de_glace 147	dommage_materiel -43	incendie 74	none -74
#tell	blessure 111
#temb	autre 157	blessure -60
#temo	collision 64	vandalisme 64	vol -44
#temp	evenement_climatique 45
#tena	vandalisme 41
#tend	autre 57
#tene	dommage_materiel -50	incendie 84	vandalisme -44
#teni	evenement_climatique 115	vol -64
#tenn	evenement_climatique 54	none -42	vandalisme 61
#tens	dommage_materiel 298	evenement_climatique -104	none -53
#tent	collision -49	degats_des_eaux 57	none -49	vol 55
#tenu	blessure -64	collision 63
#tera	collision 109	evenement_climatique 82	vol -46
#terd	blessure 116
#tere	collision -55	none 69	vandalisme 96
#teri	dommage_materiel 45	none -48
#tern	blessure 44	collision 66
#terp	collision -148	degats_des_eaux -74	dommage_materiel 225	incendie 47
#terr	evenement_climatique 77
#ters	vandalisme 92
#terv	collision 53	none -55	vandalisme 68
#tess	autre 47	collision 40
#test	autre 50
#teui	degats_des_eaux 41	vol 45
#teus	collision -63	dommage_materiel 206	none -73
#tez>	collision -52	none 122
#the>	dommage_materiel 147	none -110
#theq	autre -51	collision 92
#ther	autre 94	bris_de_glace 65	none -81
#thes	autre 209	blessure 72	collision -57	degats_des_eaux 104	dommage_materiel -90	none -143	vol -112
#tiai	collision -63	dommage_materiel -50	none -122	vol 288
#tibi	blessure 89	collision 42	none -41
#tie>	autre 50	none -49
#tiel	evenement_climatique 186	vol -49
#ties	collision 45
#tif>	none 49
#tifi	collision 81
#tige	autre 282	collision -43	dommage_materiel -96	none -75
#til>	dommage_materiel -42	none 141
#tile	bris_de_glace 51	collision 115	vandalisme -53
#tili	collision 69	none -71	vol 101
#till	blessure -61	collision -61	dommage_materiel 179	none -91	vol 145
#tils	collision -57	vol 129
#time	incendie 42
#tinc	incendie 63	vandalisme 102	vol -52
#tinu	none 40
#tipr	degats_des_eaux 90	incendie 82
#tiqu	none -48
#tir>	collision -56	incendie 174	none -52	vandalisme 95
#tira	incendie -64	vol 144
#tire	vol 101
#tiro	vol 126
#tis>	vandalisme 46
#tisa	autre 297	collision -59	dommage_materiel 65	none -183	vol -42
#tism	vandalisme -47	vol 79
#tiss	incendie 46
#tist	autre 68	none -50	vandalisme 73
#tit>	bris_de_glace 43
#tite	blessure 71	none -51
#tits	none -50	vol 54
#titu	degats_des_eaux -55	dommage_materiel -46	vandalisme 222	vol -49
#tive	collision -82	degats_des_eaux 58	vol 94
#tivo	vol 87
#tkt>	none -62	vol 146
#tobr	incendie 53
#tock	collision -47	degats_des_eaux -56	evenement_climatique 109	incendie 138
#togr	collision 79
#toil	bris_de_glace 130	collision -59
#toir	blessure 83
#toit	evenement_climatique 77	none -45
#tole	collision 68
#toli	collision 52	degats_des_eaux -71	vandalisme 142	vol -66
#toma	collision 43	dommage_materiel -94	evenement_climatique 140	none -63
#tomb	blessure 70	collision -46	dommage_materiel 63	evenement_climatique 43	none -58
#tome	blessure 101	degats_des_eaux 133	dommage_materiel -93	none -69
#tomo	collision 57	none -44	vandalisme 119
#ton>	blessure 139	collision 47
#tond	bris_de_glace 59	incendie 68	none -48	vandalisme -42	vol 64
#tonn	collision 164	dommage_materiel -42	evenement_climatique 102	none -98	vandalisme -40
#tons	blessure -84	bris_de_glace 45	evenement_climatique 132
#top>	collision 76	none 52	vol -56
#tora	none -44	vol 170
#torc	collision -98	incendie 238
#tord	none -41	vandalisme 49	vol 55
#tore	incendie 105
#torn	evenement_climatique 196	vandalisme -41
#toro	incendie 45
#tors	blessure 132	dommage_materiel -52	none -67
#tort	blessure -44	collision 82	vandalisme 114	vol -41
#tos>	none 67	vandalisme 42	vol -47
#tot>	blessure -42	collision -48	degats_des_eaux 59	vol 80
#tou>	collision 88	dommage_materiel -53	incendie 44
#toua	collision 115
#touc	collision 96
#touf	none -44	vol 92
#touj	collision -41	dommage_materiel 49	none 55
#tous	evenement_climatique 45	incendie 61	none -47
#toxi	blessure 68	incendie 47
#toya	bris_de_glace 114
#toye	collision -43	incendie 169
#trac	collision 50	none -41	vol 92
#trag	bris_de_glace 256	collision -53	none -49
#trai	blessure 55	none -51	vol 55
#tram	collision 74	none -51	vol 73
#trap	dommage_materiel 114	vol -103
#trat	autre 50	degats_des_eaux 71
#trau	vol 56
#treb	blessure 173	collision -50	dommage_materiel 89	vol -107
#tree	bris_de_glace 57
#trei	dommage_materiel 152	none -54	vandalisme -69	vol -66
#trem	degats_des_eaux 59	none -63
#tren	collision 69	evenement_climatique 81
#trep	collision -56	incendie 138	vandalisme -141	vol 155
#trer	collision 104	none -73	vandalisme 57
#trib	vandalisme 50	vol 49
#trin	dommage_materiel 64	vandalisme 49
#trip	collision 77	degats_des_eaux 81	dommage_materiel -54
#triq	incendie 65
#tris	bris_de_glace 61	collision -58	degats_des_eaux -57	incendie 131	none -40
#tro>	collision 67	vandalisme 47
#troc	blessure 104	bris_de_glace 201	collision -66	none -142	vol -48
#trol	collision 148	evenement_climatique -45	none -42
#trom	bris_de_glace -44	collision -67	degats_des_eaux -43	dommage_materiel 205	evenement_climatique 55	none -97
#tron	dommage_materiel 132	none -41
#trop	collision 50	none 41
#tros	none -57	vandalisme 166	vol -40
#trot	blessure 40	collision 54
#trov	collision 79	none -68	vol 63
#truc	autre 73	evenement_climatique 84	none -58
#trui	collision 55	degats_des_eaux -49	dommage_materiel 134	vandalisme -97
#ttac	blessure -46	vol 223
#ttan	collision 72
#tte>	none -45
#ttei	degats_des_eaux 72	none -50	vol -58
#ttel	collision 133
#tten	autre 68	none -44	vol 48
#tter	incendie 47
#ttes	dommage_materiel 58
#ttie	degats_des_eaux -51	evenement_climatique 182
#ttin	collision 51	incendie 41	vol 50
#ttoi	blessure 128
#ttoy	bris_de_glace 114
#ttre	collision -51	none -46	vandalisme 190
#ttu>	collision 85	vandalisme 43
#tudi	autre 130	collision -67	degats_des_eaux 77	incendie 44	none -98	vol -43
#tue>	blessure -59	bris_de_glace -56	evenement_climatique 151	none -43	vandalisme 58	vol -79
#tuel	autre 63	blessure 106	none -106
#tuil	evenement_climatique 150
#tule	collision 150	dommage_materiel -50	none -53	vol -41
#tume	collision 248	dommage_materiel -107
#tur>	autre -52	blessure 41	bris_de_glace 166	collision -161	degats_des_eaux -69	dommage_materiel -128	evenement_climatique 181	none -159	vandalisme -55	vol -65
#ture	none -50
#tus>	degats_des_eaux 42
#tusi	collision 88
#tuya	degats_des_eaux 221	dommage_materiel -67	evenement_climatique -42
#twin	vol 55
#type	collision 50
#uad>	collision 47
#uage	collision -60	evenement_climatique 114	incendie 42	vol 44
#uais	dommage_materiel -51	none 135
#uait	autre -88	blessure 122	collision -59	dommage_materiel -50	vol 119
#uant	bris_de_glace 168	none -58	vandalisme -44
#uara	incendie 44	vol 40
#uari	degats_des_eaux 180
#uati	degats_des_eaux 74
#uatr	bris_de_glace 77	vol 69
#ube>	collision -44	incendie 108
#ubel	evenement_climatique 47	incendie 98	vandalisme -48
#uber	collision 109	evenement_climatique 100	none -55	vol -45
#ubi>	collision -72	dommage_materiel 99	evenement_climatique -78	vol 114
#ubli	autre 58	incendie 41
#ubti	dommage_materiel -40	none -55	vol 187
#ucar	bris_de_glace 51	collision -50	dommage_materiel -91	evenement_climatique 158
#uce>	collision 52
#uces	dommage_materiel 246	none -44	vol -101
#ucha	degats_des_eaux 47
#uche	collision 44
#ucho	degats_des_eaux -83	dommage_materiel 121	evenement_climatique 92
#ucis	degats_des_eaux 105	none -57	vol 95
#uck>	collision 90	none -43	vandalisme 84
#ucre	dommage_materiel 111	none -101	vandalisme 151	vol -76
#ucte	collision 57
#uctr	collision 50
#udag	blessure 54	bris_de_glace -55	dommage_materiel 155
#ude>	degats_des_eaux 43
#udia	blessure 54	vol -45
#udic	dommage_materiel 67	incendie 52	vandalisme 40
#udie	autre 110	evenement_climatique 76	none -91	vol -47
#udit	blessure -46	collision -85	dommage_materiel 228	none -139	vandalisme 111	vol -58
#udra	none 89
#udre	evenement_climatique 126	vandalisme 47
#udro	collision -79	dommage_materiel -50	evenement_climatique 221	none -189	vandalisme 178	vol -95
#ued>	evenement_climatique 153
#uee>	blessure 45
#ueil	blessure 98	collision 55
#uel>	dommage_materiel -52	none 92
#uell	collision 87
#uelq	autre 48	vandalisme 60
#uels	none 58
#ueme	evenement_climatique 47
#uer>	autre 57	blessure 46	collision -40
#ueri	vol 117
#ues>	evenement_climatique 44	none -44
#uest	none 91
#uet>	degats_des_eaux 58	dommage_materiel 43
#uete	collision -52	incendie 80	vandalisme 84
#uett	degats_des_eaux 50
#ueue	collision 42
#ueur	none -49	vandalisme 177	vol -129
#uffa	bris_de_glace 65	degats_des_eaux 73
#uffl	incendie 41
#uffr	degats_des_eaux 63
#ufs>	evenement_climatique 44
#ugeo	evenement_climatique 119	incendie -62	vandalisme -83	vol 105
#ugie	evenement_climatique 82
#uhai	autre 187
#uide	vol 82
#uie>	collision 46	incendie 40
#uies	evenement_climatique 117
#uil>	collision 110
#uile	blessure 53	none -52
#uin>	none 69
#uinz	evenement_climatique 103
#uipe	blessure 116	collision -44	degats_des_eaux -61	dommage_materiel 50	evenement_climatique 52
#uir>	collision -63	dommage_materiel 192	none -50	vandalisme -41
#uire	autre 125
#uisa	blessure -56	collision 186
#uise	dommage_materiel -53	evenement_climatique 84	incendie 100
#uisi	bris_de_glace 48	collision -47	degats_des_eaux 58	incendie 57	none -51
#uiss	bris_de_glace 47	none -41
#uite	degats_des_eaux 107
#uits	autre 41	degats_des_eaux -92	dommage_materiel 142	none -45	vol -59
#uitt	autre 62	blessure -43	degats_des_eaux -60	dommage_materiel -70	evenement_climatique 65	vol 81
#uiva	bris_de_glace 63
#uivi	blessure -55	collision 122	incendie 64
#uivr	vol 93
#ujou	none 58
#ulah	collision 142	degats_des_eaux -74
#ulai	blessure 67	none -43
#ulan	none -42
#ulat	collision 62	none -71
#ule>	none -44
#ulee	incendie 70	none -46	vol 49
#ulem	degats_des_eaux 96	incendie 86	none -41
#uler	blessure 48	dommage_materiel 49
#ules	incendie 47
#uleu	dommage_materiel 89	evenement_climatique -77
#ulev	blessure 81	degats_des_eaux 40
#ulez	none 127
#ulie	blessure 77	collision -44	vandalisme 81
#ulla	evenement_climatique 56
#ulle	collision 81
#uloi	blessure 73	collision -77	degats_des_eaux 118
#ulot	none -42	vol 75
#ulte	bris_de_glace -42	collision 44	vandalisme 129
#ulti	degats_des_eaux 58	incendie 79
#ulu>	vol 43
#ulur	blessure -61	incendie 229
#ulus	degats_des_eaux 183	none -49
#umat	autre 140	none -108	vandalisme -41	vol 62
#ume>	dommage_materiel 61	incendie 50	none -52
#umee	incendie 122
#umen	none 64
#umer	collision 40	none 41
#umid	degats_des_eaux 96
#umie	blessure -46	collision 69	dommage_materiel -40	vandalisme 51
#umul	degats_des_eaux 183	none -49
#unal	collision 63	dommage_materiel 161	incendie -70
#uner	collision 80	vol 45
#unes	blessure 49	collision -62	incendie 48	none -41
#unet	bris_de_glace 177	collision -60	dommage_materiel 52	none -53
#uniq	dommage_materiel 53
#uoi>	autre 68	none 55
#upan	bris_de_glace 40	degats_des_eaux 54
#upe>	none -55	vandalisme 44	vol 53
#upee	blessure -71	collision -99	dommage_materiel 120	evenement_climatique 53	none -95	vol 96
#uper	blessure 54	collision -66
#upie	blessure -91	collision 48	vol 138
#uppo	collision -45	vandalisme 202
#ups>	collision -43	vandalisme 167	vol -47
#uptu	blessure 53	degats_des_eaux 137	none -46
#upur	bris_de_glace 124	collision -41	dommage_materiel 82
#uque	collision 86
#ura>	vandalisme 44
#urag	blessure -114	bris_de_glace -120	collision 162	evenement_climatique -42	none -49	vol 108
#urai	collision 100	none 75
#urch	collision 80	none -41
#urci	collision -136	incendie 268
#urd>	none 41
#urde	blessure 56	evenement_climatique 147
#urdi	autre 138	blessure -43	collision -80	dommage_materiel 133	evenement_climatique -97	none -65	vol -63
#ure>	none -43
#urea	dommage_materiel 40
#uree	blessure -41	bris_de_glace 45	degats_des_eaux 129
#urel	evenement_climatique 88
#urem	vandalisme -40	vol 128
#ureo	degats_des_eaux 76
#urer	collision -79	dommage_materiel -46	evenement_climatique 130	incendie -75	none 84	vol 62
#ures	collision 46
#uret	collision 166	none -40
#ureu	collision -41	degats_des_eaux 62	vandalisme 52
#urez	degats_des_eaux 91
#urg>	incendie 122
#urge	blessure 97	none -45
#urgi	collision 53
#urgo	collision 55
#urie	autre 165	collision -62	degats_des_eaux 70	none -93
#urik	collision -73	evenement_climatique 305	vol -106
#urir	blessure -67	collision -151	vandalisme 70	vol 165
#uris	collision 120
#urit	degats_des_eaux 134	dommage_materiel -43
#urmi	evenement_climatique 50
#urne	blessure 43
#urni	degats_des_eaux 94
#uros	autre 94	dommage_materiel 43	none -62
#urqu	autre 151
#urra	collision -72	dommage_materiel -49	evenement_climatique 170	none 112
#urre	blessure 113
#urri	autre 126	collision -119	degats_des_eaux 83	dommage_materiel 173	none -147
#urse	autre 108
#urt>	incendie 99
#urta	blessure 62	collision -93	none 64
#urte	collision 42	none -46
#urto	dommage_materiel -40	none 148
#urtr	bris_de_glace -60	collision -87	vandalisme 196
#uru>	bris_de_glace 125	collision 60
#urve	incendie 71
#usag	degats_des_eaux 174	dommage_materiel -51	none -48	vol -44
#uscu	blessure 108	bris_de_glace -40	degats_des_eaux -61	dommage_materiel -158	none -65	vandalisme -40	vol 235
#usee	bris_de_glace -65	dommage_materiel 102	vandalisme -43
#usem	vandalisme 50
#user	bris_de_glace 96	evenement_climatique 58
#uses	collision -61	degats_des_eaux 57	dommage_materiel -59	vol 114
#usez	incendie 95	none -57	vol 41
#usin	blessure -43	collision -60	dommage_materiel 180	none -48	vol 80
#usio	collision 49	dommage_materiel 86	incendie -68
#usiq	vandalisme 68	vol 40
#usko	degats_des_eaux -52	evenement_climatique 113
#usqu	collision 57
#ussa	bris_de_glace 49	incendie 75
#usta	dommage_materiel 161	none -56
#ustr	collision -55	degats_des_eaux 79	none -59	vol 157
#usu>	blessure 149	bris_de_glace 208	degats_des_eaux -98	dommage_materiel -173	evenement_climatique -55	incendie -40	none -58	vandalisme -59	vol -42
#utan	blessure 49	incendie 119	vandalisme -43
#utea	vandalisme 46
#utee	collision 83
#utei	degats_des_eaux -59	dommage_materiel 86	incendie 81	none -44	vandalisme 87
#uter	dommage_materiel 41
#uteu	vol 53
#utez	collision -53
#uti>	collision 137	none -44
#utie	collision 125	vandalisme -57
#util	collision 42	vol 64
#utio	degats_des_eaux -75	dommage_materiel 124	incendie -40	none -71	vandalisme 108	vol -40
#utiq	incendie 110	none -66
#utis	bris_de_glace -59	collision -73	evenement_climatique -43	vandalisme 217
#uto>	collision 70
#utom	collision 106	dommage_materiel -98	evenement_climatique 63	none -70	vandalisme 54
#utot	collision -53	degats_des_eaux 111
#utou	bris_de_glace 43
#uts>	degats_des_eaux 140	none -52
#utte	degats_des_eaux 131	none -51
#utti	degats_des_eaux -51	evenement_climatique 182
#utu>	collision -121	dommage_materiel 162	none -40
#utue	autre 53	blessure 100	dommage_materiel 72	none -93	vol -68
#utur	blessure 90
#utus	degats_des_eaux 58
#uvai	autre 126	none -83
#uvan	blessure 105
#uvee	autre 43	evenement_climatique 41
#uvel	collision 49	degats_des_eaux -81	none 102
#uven	evenement_climatique 54
#uver	none -41
#uvet	collision -72	degats_des_eaux -58	dommage_materiel 295	evenement_climatique 56	incendie -80	none -153	vandalisme -52	vol -102
#uvez	autre 46	none 83
#uvra	collision 84
#uvre	vandalisme 61
#uxe>	blessure -97	collision 103	degats_des_eaux 90
#uxie	vol 92
#uyau	degats_des_eaux 221	dommage_materiel -67	evenement_climatique -42
#vabo	collision -67	degats_des_eaux -52	dommage_materiel 105	none -42	vandalisme 180	vol -54
#vaca	autre 89	dommage_materiel 97	none -85
#vach	evenement_climatique 63	vandalisme 114
#vacu	evenement_climatique 86	incendie 52
#vage	collision -53	degats_des_eaux 136	dommage_materiel -54	incendie -60	none -57	vandalisme 58	vol -53
#vagu	collision -150	degats_des_eaux 88	dommage_materiel -68	evenement_climatique 269	vandalisme -41	vol -109
#vahi	evenement_climatique 90	incendie 83	none -56
#vaie	collision -63	evenement_climatique 55	vandalisme -43	vol 114
#vail	blessure 119	collision -54	dommage_materiel 91	none -56
#vais	dommage_materiel -47
#val>	blessure 45	collision 89
#vale	blessure 229	dommage_materiel -59	incendie -44	none -83
#vali	vol 86
#van>	collision -41	none -86	vol 250
#vanc	none 46
#vand	collision -82	degats_des_eaux 49	none -71	vandalisme 241	vol -59
#vane	collision 160	evenement_climatique -60	none -81	vol 58
#vann	degats_des_eaux 41	vandalisme 85	vol -42
#vas>	none 88
#vase	collision -40	degats_des_eaux -61	dommage_materiel 216
#vate	bris_de_glace -62	collision 79	dommage_materiel 102	none -43
#vati	blessure 159	collision -79	degats_des_eaux 98	dommage_materiel -110	evenement_climatique 40	none -73
#vaux	collision -42	dommage_materiel 55	none -40	vol 51
#veau	bris_de_glace -252	collision -52	none 260	vandalisme 175	vol -45
#vecu	evenement_climatique 86	vol -73
#vee>	collision -62	dommage_materiel 57
#vehi	dommage_materiel 77
#vell	collision 49	degats_des_eaux -81	none 102
#velo	vol 63
#velu	bris_de_glace 84	evenement_climatique 52	none -49
#vemb	autre 124	none -93
#veme	collision -44	none 102	vandalisme -50	vol 76
#vent	dommage_materiel -60	evenement_climatique 133
#ver>	degats_des_eaux 85
#vera	bris_de_glace 163
#verb	collision 143	dommage_materiel -41
#verg	collision 122	vol -48
#veri	bris_de_glace 72	collision -52	degats_des_eaux 40	dommage_materiel -44
#vern	collision -90	degats_des_eaux -40	dommage_materiel 338	incendie -103	none -209	vandalisme 102	vol -67
#verr	blessure -59	bris_de_glace 267	collision -58	degats_des_eaux -48	dommage_materiel 65
#vert	none -43
#ves>	none -40	vandalisme 44
#vest	collision -58	dommage_materiel -41	incendie 73	none -84	vol 156
#vete	dommage_materiel 117	evenement_climatique -40
#veu>	collision -144	dommage_materiel 259	none -141	vol 79
#veur	bris_de_glace 47	collision 46	dommage_materiel 55	none -44
#veut	dommage_materiel 40
#veux	dommage_materiel -43	none 76
#vexe	collision 166
#vez>	none 67
#vica	blessure -52	collision 197
#vice	dommage_materiel 49
#vict	incendie 60
#vicu	blessure 174	collision 71	dommage_materiel -54	none -46	vol -44
#vida	vol 117
#vide	vandalisme 47	vol 45
#vidu	vol 158
#vie>	collision -40	none 102
#viei	degats_des_eaux 145	incendie 57	none -66
#vien	collision -40	degats_des_eaux 47
#vier	collision -51	dommage_materiel 102	none -62
#viet	collision -101	degats_des_eaux 90	vandalisme -44	vol 135
#vieu	collision 134	none -69	vandalisme -46	vol 43
#vign	degats_des_eaux -42	dommage_materiel -50	evenement_climatique 281	none -212
#vile	autre 90	degats_des_eaux -46	evenement_climatique 46	incendie 43	none -66	vandalisme 48	vol -48
#vill	blessure 120	dommage_materiel -61	none -41
#vin>	degats_des_eaux -42	dommage_materiel 109
#ving	evenement_climatique 102	vol 51
#viol	none -45	vol 153
#vion	evenement_climatique 66	none -43
#vira	collision 83	vandalisme 111	vol -55
#viro	blessure -50	degats_des_eaux 84	vol 63
#vis>	bris_de_glace 52	collision -48	none 53	vol 50
#visa	incendie 96	vandalisme -41	vol 70
#vise	collision 53	none -45
#visi	dommage_materiel -43	vol 170
#viss	blessure 110	collision -104	none -65	vandalisme 194	vol -63
#vita	autre 170	collision 90	none -61	vol -67
#vite	collision 92
#vitr	bris_de_glace 110	none -40
#viva	evenement_climatique 231	incendie -58	vol -55
#vive	blessure 231	degats_des_eaux -143	vandalisme -67
#voca	blessure 51	vandalisme 42
#voie	none 72
#voil	vol -40
#vois	degats_des_eaux 40
#voit	collision 49	none -64
#vol>	autre 65	vol 122
#vola	collision 57	degats_des_eaux -46	evenement_climatique 93
#vole	none -40	vol 81
#volo	blessure 42	collision -54	none 57	vandalisme 108	vol -41
#vomi	blessure 49	degats_des_eaux 61
#vons	collision 57
#vont	collision 55
#voud	none 91
#voue	blessure -49	collision -62	degats_des_eaux -43	dommage_materiel -98	none -132	vandalisme 261
#voya	autre 107	none -53
#voye	autre 93
#vrag	blessure -58	bris_de_glace 134	degats_des_eaux 79	none -43
#vrai	none 43
#vran	collision 61	degats_des_eaux -82	dommage_materiel 113	none -40
#vre>	dommage_materiel 57
#vres	collision -64	degats_des_eaux 157	evenement_climatique -56	none -43	vandalisme 40
#vril	autre 126
#vtc>	bris_de_glace 73	collision 64
#vue>	blessure 58
#wa7e	bris_de_glace -62	collision 164
#way>	none -40	vol 69
#week	vol 53
#ween	vandalisme 89
#wing	vol 55
#xact	none 121
#xant	collision -40	dommage_materiel 189	none -111	vol -47
#xcus	bris_de_glace 54	degats_des_eaux 41
#xee>	blessure -98	dommage_materiel 185	vol -59
#xibl	degats_des_eaux 138
#xica	blessure 168	collision -44	degats_des_eaux -40
#xiem	vol 78
#xiqu	incendie 67
#xist	autre 150	incendie 64	none -53	vol -51
#xper	none 64
#xpli	autre 126
#xplo	bris_de_glace 49	none -40
#xpre	dommage_materiel -53	none -52	vandalisme 240	vol -40
#xtin	incendie 44	vandalisme 149	vol -72
#xyge	incendie 94
#yage	autre 143	none -50
#yais	none -40	vol 55
#yale	collision 61
#yali	degats_des_eaux 57
#yant	blessure -113	dommage_materiel 161	evenement_climatique 78	none -105	vandalisme -53	vol 41
#yari	collision 87
#yau>	degats_des_eaux 189	dommage_materiel -71
#yava	vol 49
#ycee	dommage_materiel -75	none -114	vandalisme -45	vol 212
#ycli	collision 62
#yee>	collision -59	degats_des_eaux 118
#yen>	degats_des_eaux -51	incendie 221
#yer>	autre 97	bris_de_glace -51	collision -43
#yes>	blessure 145	dommage_materiel -49
#yeur	autre 71	bris_de_glace 42	incendie 83
#yeux	bris_de_glace 41	collision 47	incendie -42	vol 51
#yez>	autre 122	degats_des_eaux 142	dommage_materiel -156	incendie 97	none -84	vol -92
#ygen	incendie 94
#yjam	incendie 44	none -44	vol 83
#ylet	collision 147	dommage_materiel -46	evenement_climatique 51
#ympa	collision 53	evenement_climatique 54
#yndi	degats_des_eaux 112
#yon>	bris_de_glace 69	collision 76	none -49
#ype>	collision 126
#ypes	vol 92
#ysiq	vol 59
#ytiq	none -81	vol 200
#zard	bris_de_glace 175	dommage_materiel -103	evenement_climatique 106	none -97	vol -48
#zarr	blessure 153	collision -83	dommage_materiel -101	evenement_climatique 45	none -50	vol 40
#zero	collision 52	dommage_materiel 41
#zoe>	blessure 153	collision 107	dommage_materiel -95	none -52	vol -65
#zone	collision -51	dommage_materiel 219	evenement_climatique -89	none -55	vol -71
#zrou	autre 110	none -84	vol 130
0	collision 111	dommage_materiel -42	incendie 167	none -66	vol -45
000	collision -53	dommage_materiel 100	none -68	vol 125
04	none 80
06	none 89
1	autre 58
10	blessure 60	none 73
100	autre 74	dommage_materiel -40	evenement_climatique 84
10h	autre -88	blessure 105	collision -42	none 85
11	none -62	vol 115
12	none 74
12e	vol 104
13	none 77
13h	autre -41	vol 73
14	incendie 50
15	collision -40	none 70	vol 45
17	degats_des_eaux 158	none -72
17h	none 59	vol 67
18	autre 307	collision -60	none -239
18h	vol 82
19	none 124
19h	vol 49
1h	bris_de_glace -82	vol 100
20	bris_de_glace 122	collision -61	none 77
2025	none 75
2026	autre -103	none 142
208	collision 114
20h	none 56
22h	collision 57
25	none 125
27	autre 150	blessure -109
2e	collision -43	degats_des_eaux 53	incendie 88
2h	none 96
30	none 59
300	vol 41
31	collision 55	none 86
3e	vandalisme 47
3h	collision -69	dommage_materiel 127	none 51	vol -66
40	autre 79	bris_de_glace 101	evenement_climatique 62	none -103
400	bris_de_glace 101
450	blessure -73	collision -41	dommage_materiel 180
4e	degats_des_eaux 82
4h	vandalisme 84
4x4	collision 147
5	blessure 61	incendie 59
50	collision -91	none 179
500	autre 87	blessure -45
6	blessure 83	evenement_climatique 75	none -76
60	blessure -99	collision 121	degats_des_eaux -153	dommage_materiel 234	evenement_climatique 93	incendie -68	none -244	vandalisme -54	vol -83
600	autre 232	degats_des_eaux -90	dommage_materiel -44	none -274	vandalisme -57	vol 48
640	autre 104	blessure 88	collision -40	incendie -69
65	dommage_materiel 246	none -44	vol -101
7	vol 42
78	autre 169	none -72	vol -42
8	collision 58
80	incendie 60
84	blessure -55	collision 155
8h	vol 64
8h45	collision 103
9	dommage_materiel 92
90	bris_de_glace 81
900	degats_des_eaux 49	none -42	vandalisme -46	vol 118
9h	none 110
9h30	bris_de_glace 85	collision -49
=answer: lead	none -70
=answer: unsure	none 59
=being: animal	blessure 64	collision 58	dommage_materiel 77	none -88	vandalisme -54
=being: thing	none -82
=constat: constat	collision 128	degats_des_eaux 66
=constat: not-done	collision 72	degats_des_eaux 53
=danger: crash	blessure 134	collision 125	dommage_materiel -98	evenement_climatique -40	none -48	vol -59
=danger: event	collision -44	evenement_climatique -41	incendie 352	none -53	vandalisme -44	vol -56
=danger: now	incendie 243	vandalisme -41	vol -55
=danger: over	blessure 53	collision -61	evenement_climatique 59	none -65	vol 91
=danger: plea	collision 155	degats_des_eaux -46	dommage_materiel -65	evenement_climatique -50	none -85	vandalisme -169	vol 132
=danger: put-out	blessure -55	collision -67	degats_des_eaux -78	dommage_materiel -61	incendie 382	vandalisme -52
=distress: distress	none -60
=document: all	degats_des_eaux -55	dommage_materiel -62	evenement_climatique -54	incendie -159	none -114	vandalisme 240	vol -46
=document: certificat_medical	autre -46	blessure 159	degats_des_eaux -55	dommage_materiel -46	none -74	vandalisme 76	vol -97
=document: cles	autre 191	collision -63	dommage_materiel -62	none -96	vandalisme -46	vol 141
=document: constat	collision 118	degats_des_eaux 57
=document: constat_degat_des_eaux	collision -63	degats_des_eaux 99
=document: devis_ou_facture	autre 149	collision -114	vandalisme -49
=document: incomplete	bris_de_glace -165	collision 288	vol -50
=document: photos	autre -40	collision -99	vandalisme 66	vol 118
=document: rapport_police	collision 61	incendie 53	none -65	vandalisme 73
=document: recepisse_plainte	collision -71	dommage_materiel -43	none -82	vandalisme 134	vol 199
=hedge: roughly	degats_des_eaux 54
=hedge: so-far	blessure 41	collision -56	degats_des_eaux -87	dommage_materiel 62	evenement_climatique 76	vandalisme 65
=idiom: figure	collision 41	none -62
=idiom: part	blessure -73	collision 90	dommage_materiel -64	incendie 55	none -48	vandalisme 61
=idiom: silence	autre -40	blessure -45	bris_de_glace -40	collision 101	degats_des_eaux 46	dommage_materiel -122	evenement_climatique -72	incendie 114	none -80	vandalisme -65	vol -76
=idiom: traffic	collision 184	none -61
=injuries no	none -74
=injuries no rather	bris_de_glace 41	collision 74	incendie 42	none -101
=injuries no sure	evenement_climatique 43	none -69
=injuries unknown	blessure 87	collision 52	none -80
=injuries unknown unsure	blessure 87	collision 52	none -80
=injuries yes	blessure 80	none -60
=injuries yes sure	blessure 80	none -60
=injury: absent	autre -74	collision 47	degats_des_eaux 60	dommage_materiel -49	evenement_climatique -47	none -69	vandalisme 115
=injury: body	blessure 145	dommage_materiel -60	none -62	vandalisme -72	vol 92
=injury: casualty	blessure 44	bris_de_glace 43	evenement_climatique -46
=injury: grave	blessure -79	bris_de_glace -54	collision 150	degats_des_eaux -50	dommage_materiel 90	none -61	vandalisme 114	vol -53
=injury: nobody	collision 49	none -69
=injury: one-well	collision 83	none -61
=injury: perhaps	autre -44	dommage_materiel 97	evenement_climatique -43	none -44	vol 98
=injury: struck	blessure -76	bris_de_glace -62	collision 246	evenement_climatique 87	incendie -53
=injury: symptom	blessure 82	none -65
=intent: back	bris_de_glace -53	collision -71	dommage_materiel 70	vandalisme -54	vol 121
=intent: cancel	dommage_materiel -41	incendie -42	none 54
=intent: complaint	collision -42	none 149
=intent: correct	autre 109	vol -61
=intent: declare	autre 57	collision 65	none -76	vandalisme -45	vol 54
=intent: follow	bris_de_glace -44	none 175	vandalisme -40
=intent: greet	autre 131	none -58
=intent: help	autre 142
=intent: human	none 168
=intent: language	blessure -62	collision 140	incendie 42	none 43
=intent: other	autre 221	collision -88	dommage_materiel -41
=intent: restart	none 145
=intent: review	none 130
=intent: thanks	dommage_materiel 45
=liability: admitted_by_other	collision 90
=liability: admitted_by_self	collision 263	dommage_materiel -47	none -70	vandalisme -60	vol -63
=liability: contested	autre 114	dommage_materiel -56	incendie 42
=other autre	autre -60	blessure 123	collision -105	dommage_materiel 74	vol -45
=other blessure	blessure -64	collision 53	incendie 75	vol -40
=other collision	autre -41	bris_de_glace 90	collision 76	dommage_materiel -88	incendie -51	none -55	vandalisme 59	vol -93
=other degats_des_eaux	blessure -268	bris_de_glace -46	degats_des_eaux 358	dommage_materiel -119	evenement_climatique -66	incendie -55	none -88	vandalisme -70	vol -128
=other dommage_materiel	blessure -282	bris_de_glace 122	collision 202	degats_des_eaux -55	dommage_materiel -44	evenement_climatique -62	incendie -51	none -94	vandalisme -70	vol -70
=other evenement_climatique	blessure -214	bris_de_glace -58	collision -192	degats_des_eaux 175	dommage_materiel -197	evenement_climatique 341	incendie -91	vandalisme -87	vol -89
=other incendie	blessure -240	bris_de_glace -42	collision -71	degats_des_eaux -47	dommage_materiel -67	evenement_climatique 177	incendie 314	none -58	vandalisme -49	vol -52
=other vandalisme	autre -153	blessure 136	collision -89	degats_des_eaux -163	dommage_materiel -84	incendie -54	none -56	vandalisme 277	vol -133
=other vol	blessure 61	bris_de_glace -76	degats_des_eaux -62	dommage_materiel -69	evenement_climatique -54	none -49	vandalisme -51	vol 205
=party: alone	blessure 51	bris_de_glace 87	none -61	vandalisme -45
=party: chain	collision 225	none -53
=party: foreign	collision 163	none -59
=party: hit-and-run	bris_de_glace -59	collision 105	none -60	vol 82
=party: neighbour	collision -59	degats_des_eaux 66	dommage_materiel 91	none -85	vol -47
=party: nobody-else	blessure 47	degats_des_eaux 56	dommage_materiel -50
=party: obstacle	collision 118	none -80	vol -51
=party: other-vehicle	collision 162	none -63
=party: someone	blessure 67	collision 70	degats_des_eaux 64	dommage_materiel -43	none -78
=party: theirs	blessure -43	collision -41	dommage_materiel 140	evenement_climatique 49	none -43	vandalisme -41
=party: unknown-origin	degats_des_eaux 204	none -65
=party: vehicle	collision 134	none -56
=party: witness	bris_de_glace 82	none -114	vol 52
=person: close	none -86
=person: driver	bris_de_glace 54	collision 85	dommage_materiel -43	none -43
=person: exposed	collision 99	none -50
=person: self	none -61
=police: not-done	none -107	vandalisme 101	vol 46
=police: police	collision 48	dommage_materiel -55	none -86	vandalisme 96	vol 114
=scene: autre	autre 182	vol 50
=scene: bris_de_glace	blessure -40	bris_de_glace 250	dommage_materiel -41	none -60
=scene: collision	collision 124	none -46
=scene: degats_des_eaux	collision -74	degats_des_eaux 249	none -69
=scene: dommage_materiel	blessure -45	collision -48	dommage_materiel 175	none -51	vol 62
=scene: evenement_climatique	collision -41	evenement_climatique 356	none -66	vandalisme -40	vol -50
=scene: incendie	collision -42	incendie 233	none -46	vol -57
=scene: vandalisme	bris_de_glace -47	none -61	vandalisme 270
=scene: vol	collision -55	dommage_materiel -43	evenement_climatique -43	none -61	vandalisme 61	vol 214
=status: awaited	autre 77	dommage_materiel -53	none -49	vol 44
=status: future	autre 54
=status: not-yet	degats_des_eaux 56	dommage_materiel -54	vol 119
=status: refused	collision 72	dommage_materiel -41	vol 45
=status: unfinished	dommage_materiel -49	vandalisme 132
=thirdParty no	none -90
=thirdParty no rather	evenement_climatique 52	none -83	vandalisme 45	vol 85
=thirdParty no sure	bris_de_glace 67	collision 62	evenement_climatique -42	none -68
=thirdParty no unsure	blessure 48	collision -55	degats_des_eaux 52	incendie 73	none -96
=thirdParty none	none 122
=thirdParty unknown	degats_des_eaux 191	none -52
=thirdParty unknown unsure	degats_des_eaux 191	none -52
=thirdParty yes	collision 89	none -77
=thirdParty yes rather	blessure -54	collision 201	dommage_materiel -55	none -66
=thirdParty yes sure	collision 59	none -79	vol -41
=type autre	autre 447	collision -72	degats_des_eaux -40	dommage_materiel -44	none -100
=type autre rather	autre 133	blessure -47	bris_de_glace -56	collision -91	degats_des_eaux -68	dommage_materiel -94	evenement_climatique -49	incendie -54	none -101	vandalisme -121	vol 234
=type autre sure	autre 465	collision -73	none -113	vol -94
=type autre unsure	autre 277	blessure -41	bris_de_glace -42	collision -71	degats_des_eaux -42	dommage_materiel -71
=type blessure	blessure 319	collision -65	degats_des_eaux -43	dommage_materiel -44	none -89
=type blessure rather	autre -60	blessure -236	bris_de_glace -75	collision 44	degats_des_eaux -81	dommage_materiel -123	evenement_climatique -72	incendie -69	none 200	vandalisme 163	vol -109
=type blessure sure	autre -43	blessure 354	collision -64	dommage_materiel -50	none -91	vol -50
=type blessure unsure	blessure 273	collision -102	degats_des_eaux -83	incendie -72	none -129
=type bris_de_glace	bris_de_glace 381	collision -41	dommage_materiel -42	evenement_climatique -41	none -72
=type bris_de_glace rather	bris_de_glace 253	collision -61	degats_des_eaux -43	evenement_climatique -58	vandalisme -50
=type bris_de_glace sure	bris_de_glace 401	collision -48	dommage_materiel -48	none -88	vol -45
=type bris_de_glace unsure	blessure -51	bris_de_glace 241	collision 122	degats_des_eaux -78	dommage_materiel -117	evenement_climatique -48	incendie -40	none -194	vandalisme -49	vol -82
=type collision	collision 273	none -84	vol -45
=type collision rather	bris_de_glace -62	collision 234	dommage_materiel 71	none -124	vol -66
=type collision sure	collision 291	none -76	vol -42
=type collision unsure	autre -41	bris_de_glace 55	collision 109	degats_des_eaux 66	dommage_materiel -70	evenement_climatique -43	incendie -44	none -69	vandalisme 89	vol -49
=type degats_des_eaux	bris_de_glace -42	collision -59	degats_des_eaux 355	none -80
=type degats_des_eaux rather	autre 65	bris_de_glace -73	collision -104	dommage_materiel 85	none -72	vandalisme -92	vol -90
=type degats_des_eaux sure	collision -63	degats_des_eaux 401	dommage_materiel -61	none -74	vol -47
=type degats_des_eaux unsure	autre -77	blessure -61	bris_de_glace -85	degats_des_eaux 42	dommage_materiel 47	evenement_climatique -81	incendie -79	none -200	vandalisme -68	vol 217
=type dommage_materiel	autre -40	collision -97	dommage_materiel 402	incendie -51	none -91	vandalisme -46
=type dommage_materiel rather	autre -42	blessure -54	bris_de_glace 62	collision -201	degats_des_eaux -77	dommage_materiel 101	evenement_climatique -75	incendie -67	none -122	vandalisme -103	vol 264
=type dommage_materiel sure	collision -107	dommage_materiel 433	incendie -46	none -95	vol -59
=type dommage_materiel unsure	autre -47	bris_de_glace -51	degats_des_eaux -79	dommage_materiel 288	evenement_climatique -73	incendie -61	none -58	vandalisme -72
=type evenement_climatique	collision -75	evenement_climatique 402	none -75	vandalisme -49	vol -50
=type evenement_climatique rather	bris_de_glace 130	collision -93	degats_des_eaux -73	dommage_materiel -53	evenement_climatique 131	vol -56
=type evenement_climatique sure	bris_de_glace -44	collision -73	dommage_materiel -49	evenement_climatique 426	none -74	vandalisme -50	vol -47
=type incendie	collision -71	degats_des_eaux -41	incendie 385	none -78	vol -47
=type incendie rather	autre -53	blessure -80	collision -72	dommage_materiel 110	incendie 41	none -154
=type incendie sure	collision -77	degats_des_eaux -47	dommage_materiel -58	incendie 427	none -70	vol -56
=type none	collision -49	none 137
=type vandalisme	collision -59	dommage_materiel -54	evenement_climatique -42	none -75	vandalisme 402	vol -49
=type vandalisme rather	blessure 96	collision -60	dommage_materiel -41	none -114	vandalisme 271	vol -143
=type vandalisme sure	collision -58	dommage_materiel -55	evenement_climatique -42	none -71	vandalisme 413	vol -57
=type vandalisme unsure	autre -40	collision -117	dommage_materiel -44	evenement_climatique -44	incendie -51	none -121	vol 128
=type vol	collision -65	none -81	vandalisme -45	vol 371
=type vol rather	blessure -40	collision -81	degats_des_eaux -44	evenement_climatique -42	none -133	vandalisme 82	vol 214
=type vol sure	collision -62	none -76	vandalisme -58	vol 372
=type: autre	autre 304	collision 49	dommage_materiel -40	incendie -49	none -100
=type: blessure	blessure 106	none -67	vol -43
=type: bris_de_glace	bris_de_glace 260	collision -51	none -74
=type: collision	collision 155	none -80
=type: degats_des_eaux	collision -58	degats_des_eaux 274	none -79
=type: dommage_materiel	dommage_materiel 132	none -95
=type: evenement_climatique	blessure -44	collision -55	evenement_climatique 344	none -85	vandalisme -44	vol -45
=type: incendie	collision -48	incendie 309	none -76	vol -56
=type: vandalisme	none -82	vandalisme 319	vol -46
=type: vol	none -92	vol 249
a	none -42
a10	collision 74
a6	bris_de_glace 42	collision 142	none -62
a7	bris_de_glace 48	collision 61
abandonne	none 108
abime	dommage_materiel 101
abord	evenement_climatique 90
abri	evenement_climatique 83
absence	collision 70	degats_des_eaux 52	none -59	vol 64
absolument	none 127
ac	blessure 101	none -72	vol 74
accident	collision 115	none -57
accord	none 109
accrochage	collision 140	none -63
accroche	collision 66	dommage_materiel 86	none -45
accrochee	collision 252	none -56	vandalisme -56	vol -99
achete	autre 224	collision -94	none -178
acide	bris_de_glace -61	collision -317	none -99	vandalisme 400	vol -62
adieu	collision -76	dommage_materiel 73	none -55	vandalisme -57	vol 145
ado	blessure -51	degats_des_eaux 47	vandalisme 110
adresse	autre 80	blessure -86	collision -133	degats_des_eaux 166	none -49	vol -45
adverse	collision 54
aeroport	collision 70	none -59	vol 79
agadir	autre 77
agdal	blessure 61
agence	dommage_materiel -66	none 41	vandalisme 50	vol 41
agents	incendie 149
agrafes	blessure -44	vandalisme 109	vol -49
agrandit	bris_de_glace 66	degats_des_eaux 54	none -52
ah	none 87
aide	collision -41	none 53	vol 113
aider	dommage_materiel 42
aile	collision 129
ain	collision 49	none -47	vol 81
aine	blessure -48	incendie 168
ainsi	none -54	vol 94
air	bris_de_glace 46	collision -47	vol 116
airbags	collision 51
ait	autre 222	collision -118	dommage_materiel 130	evenement_climatique -151	incendie 67	none -176
al	collision 128	degats_des_eaux -55	evenement_climatique 90
alarme	dommage_materiel 147	evenement_climatique 46	vol -49
alle	none -49	vol 164
allee	blessure 46	vandalisme 84
allemand	blessure 87	bris_de_glace -80	collision 116
aller	vandalisme 101	vol 65
allez	bris_de_glace 116	evenement_climatique -84	none 44
allume	collision -42	dommage_materiel 87
alors	autre 71	collision 50	none -61
ambulance	collision 78
ame	degats_des_eaux 53	vol 48
amiable	none 48
amis	collision -42	degats_des_eaux -70	dommage_materiel 242	vol -53
ampoule	dommage_materiel -53	evenement_climatique 110
ane	blessure -44	collision 154
anglais	none 62
annonce	bris_de_glace 99
annule	autre 156
annuler	autre 46	none 50
annulez	none 127
ans	dommage_materiel 65	none -43
antenne	collision 48	evenement_climatique 53	none -44	vandalisme 94	vol -45
antivol	vol 87
aout	autre 81
appareil	bris_de_glace -45	dommage_materiel 179	none -48	vol 46
appart	collision -47	degats_des_eaux -61	dommage_materiel -50	incendie 146	vol 72
appartement	incendie 93
appelee	bris_de_glace 102	collision 158	none -61	vandalisme -45	vol -48
appeler	dommage_materiel 130
appelez	none 55
appelle	blessure 79
aprem	none 73
aquarium	degats_des_eaux 180
arabe	none 64
arbre	collision 112	evenement_climatique 91	incendie -45	none -50
arcade	collision -125	dommage_materiel 93	vandalisme 129	vol -53
archives	degats_des_eaux 76	dommage_materiel -46	evenement_climatique 179	vol -99
argent	collision -44	dommage_materiel 53	vol 90
armoire	bris_de_glace 67	collision -48	dommage_materiel 140	none -99	vandalisme -64
arrache	dommage_materiel 61	none -68	vol 92
arrachee	vandalisme 105
arraches	evenement_climatique 112	vandalisme 40	vol -42
arrange	none 91
arranges	collision -77	none 149
arret	blessure 137	none -40
arrete	evenement_climatique 49
arretee	collision 128
arreter	collision -101	dommage_materiel -129	vandalisme 155	vol 126
arriere	collision 100	none -48
arrive	none 46
arrivee	collision -128	degats_des_eaux 105	dommage_materiel 146
artisan	collision -61	dommage_materiel 136
asperge	collision -53	dommage_materiel -44	incendie -80	vandalisme 120	vol 111
assez	blessure 179	collision 64	degats_des_eaux -73	dommage_materiel -49	none -69
assistance	autre 54	none 46
assurance	none 53
assure	autre -58	bris_de_glace 71	collision -50	dommage_materiel -61	none 82	vol -43
assureurs	collision -122	degats_des_eaux 225	incendie -40	none -145	vol 79
atelier	bris_de_glace 156	dommage_materiel -44	incendie 82	none -74
atteint	evenement_climatique 42	none -44	vandalisme 124	vol -67
atteinte	bris_de_glace 50	incendie 68	none -41	vol -43
attendre	blessure 119	collision -65	evenement_climatique 93	vol -78
attends	autre 243	none -125
attente	bris_de_glace 51	vandalisme -44	vol 81
atterri	dommage_materiel 131	evenement_climatique 57	vol -120
attestation	autre 91
aube	collision -44	incendie 108
auchan	collision 40
audi	collision 98	none -43
aujourd	none 65
aureole	degats_des_eaux 76
aussi	incendie 45
auto	collision 70
automatique	collision 182	degats_des_eaux 64	dommage_materiel -164	evenement_climatique -51	vandalisme -49	vol 56
autoradio	none -44	vol 170
autoroute	vandalisme 47
autour	bris_de_glace 43
autres	autre -45	incendie 123	vandalisme -47	vol 62
auvent	evenement_climatique 104	incendie 49
aux	vandalisme 73
avaient	collision -63	evenement_climatique 55	vandalisme -43	vol 114
avais	none -43	vol 112
avance	autre 42	none 41
avant	bris_de_glace 41
avc	autre 157	dommage_materiel -40	none -156	vandalisme -47	vol 101
avenue	collision 52
avez	none 49
avion	evenement_climatique 66	none -43
avis	none 59	vandalisme 45
avocat	blessure 84	incendie -46	vandalisme 74
avoir	autre 55
avons	collision 59
avouer	dommage_materiel -83	evenement_climatique 74	vol 101
avril	autre 126
ayant	autre 42	blessure -91	collision 51	evenement_climatique 98	none -42
azrou	autre 110	none -84	vol 130
b	collision 166	none -42
bac	bris_de_glace -59	collision -49	degats_des_eaux 256	dommage_materiel -85	evenement_climatique -52	none -208	vandalisme -49	vol 45
bache	blessure -50	collision -58	evenement_climatique 103	none -62	vandalisme 187
bah	none 115
baie	bris_de_glace 123
baignoire	degats_des_eaux 190	none -47
bain	degats_des_eaux 88	dommage_materiel 40
bains	degats_des_eaux 123
balcon	blessure -47	collision -61	dommage_materiel 90	incendie 128	none -43
balle	blessure 73	bris_de_glace 201	collision -50	degats_des_eaux 40	dommage_materiel -54	evenement_climatique -80	none -67	vandalisme -52	vol -48
balles	collision -43	dommage_materiel 56	evenement_climatique 87	incendie 97	none -45
ballon	bris_de_glace 103	degats_des_eaux 56	evenement_climatique -41	none -51
bande	incendie 105
bandee	incendie 196
banquettes	degats_des_eaux 50	vandalisme 175	vol -148
barbecue	incendie 99
bardage	bris_de_glace -54	collision -52	dommage_materiel 57	incendie 167	vandalisme -65	vol -52
barre	collision 296	dommage_materiel -120	incendie -85	vandalisme -67	vol -45
barriere	collision -72	dommage_materiel 190	evenement_climatique -62	vandalisme 93	vol -47
bas	bris_de_glace 63	collision 53	none -51
basculer	dommage_materiel 139
bassin	blessure -48	evenement_climatique 180
bateau	blessure -47	collision 81	degats_des_eaux -87	dommage_materiel -53	incendie 212	vandalisme -40
batterie	autre 74	collision -53	incendie 130	vandalisme -46
beaucoup	collision 45
bebe	blessure 45	dommage_materiel -68	none -40	vol 62
belge	collision 55
belle	collision 48	dommage_materiel 73
ben	none 144
beni	collision 98
benne	bris_de_glace 76	collision 64	none -58
berbere	dommage_materiel 146
berger	blessure 217	collision -81	dommage_materiel -47	none -90	vol 103
berline	bris_de_glace 46	collision 220	dommage_materiel -175	vol -44
besoin	collision 43
bete	collision 68
bibliotheque	autre -62	collision 123
biche	vol 48
bien	none 52
bijoux	vol 119
bizarre	blessure 153	collision -83	dommage_materiel -101	evenement_climatique 45	none -50	vol 40
bjr	none 43
blague	none 52	vol 75
blanc	collision -119	none 187
blanche	collision 97	dommage_materiel 73	none -59
blessee	collision 57	degats_des_eaux 65
blesses	bris_de_glace 51	vandalisme 79	vol -40
blessure	degats_des_eaux -54	dommage_materiel -56	evenement_climatique 71	none -66	vandalisme 94
bleu	dommage_materiel 134
bleue	collision 91	degats_des_eaux -49	dommage_materiel -69	vol 161
bleus	bris_de_glace -167	vandalisme 153
bloc	autre 140
bobo	dommage_materiel 51	none -43	vandalisme -42
bois	incendie 87
boitait	collision 74
boite	vandalisme 113
bol	degats_des_eaux 56	vandalisme 77
bombe	vandalisme 103
bon	none 125
bonjour	autre 91
bonne	collision 174
bonsoir	collision 42	none 74
bord	autre 155	blessure -53	collision -132	vol 78
borne	collision 268	degats_des_eaux -65	dommage_materiel -67	incendie -76
bosse	blessure -47	collision 119
bosser	bris_de_glace 85	collision -85	evenement_climatique 50
bouche	blessure 103	collision -59	degats_des_eaux 117
bouchon	degats_des_eaux -83	dommage_materiel 121	evenement_climatique 92
boue	collision -48	evenement_climatique 224	vol -46
bouge	vol 53
bougie	dommage_materiel 48	incendie 82	none -42
boulangerie	autre 96	collision -51	none -72	vol 83
boulot	degats_des_eaux 64	vandalisme 40	vol -42
boum	collision 81
bourrasque	collision -109	dommage_materiel -54	evenement_climatique 249
bousculee	blessure -110	collision -50	degats_des_eaux -82	dommage_materiel -132	vol 340
bout	blessure -54	bris_de_glace 143	collision 60
bouteille	blessure -45	collision -40	degats_des_eaux -69	dommage_materiel 96	incendie 93	none -52	vandalisme 108	vol -49
boutique	incendie 110	none -66
box	evenement_climatique 77
branche	blessure -51	bris_de_glace -41	collision -46	dommage_materiel -168	evenement_climatique 315	none -45	vandalisme -42
braquage	vol 119
bras	blessure 76	bris_de_glace 47	dommage_materiel -44
break	bris_de_glace 179	collision -108	none -78
bref	bris_de_glace -45	collision 132	none -45
brigade	vol 116
bris	autre -56	blessure -44	bris_de_glace 313	collision -130	degats_des_eaux -43	dommage_materiel -84	none -55	vandalisme -68	vol -52
brise	bris_de_glace 137
brisee	blessure -60	bris_de_glace 279	dommage_materiel -45	evenement_climatique -49	none -76	vandalisme 60	vol -47
brisees	bris_de_glace -168	collision 77	dommage_materiel 83	vandalisme 120	vol -43
brouillard	collision 83
bruit	none -88	vol 127
brulante	blessure -40	bris_de_glace 167	collision -62	degats_des_eaux 75	dommage_materiel 59	incendie -149	none -53	vandalisme -43	vol -52
brule	blessure 77	collision -49	incendie 125	none -59
brulee	incendie 192
brules	collision -71	incendie 165
brulure	incendie 147
brulures	blessure -89	collision -50	incendie 301
brune	collision -40	degats_des_eaux 83	evenement_climatique 99	none -50
bu	blessure -51	collision 170	degats_des_eaux 44
buanderie	degats_des_eaux 95	incendie 54
bureau	dommage_materiel 47
bus	collision 85
cabane	collision 54	incendie 112
cabanon	collision -41	dommage_materiel -67	evenement_climatique 147	incendie 185	none -116	vol -43
cabinet	degats_des_eaux 62	vandalisme 51
cable	collision 148	degats_des_eaux -42	dommage_materiel 288	evenement_climatique -143	none -66	vandalisme -62	vol -117
cabosse	autre -96	bris_de_glace -80	collision -125	dommage_materiel 201	evenement_climatique 100
cabriolet	blessure -52	dommage_materiel 110	vandalisme 103	vol -42
cadenas	vol 164
cadre	bris_de_glace 51	degats_des_eaux 54	dommage_materiel 90	none -41	vol -91
cafe	dommage_materiel 99	none -80	vol 80
cage	blessure -75	vandalisme -141	vol 214
caillou	bris_de_glace 223	collision -117	none -40
caisse	collision 77	dommage_materiel -58	none -44	vol 122
calandre	collision 103
cambriolage	vol 122
camera	none -44	vandalisme 105
camion	bris_de_glace 66
camionnette	collision 69
camping	bris_de_glace -41	collision 42	evenement_climatique 77
canalisation	degats_des_eaux 138
canape	collision -45	dommage_materiel 72
capot	evenement_climatique 65	none -45	vandalisme 95
capote	dommage_materiel -51	none -45	vandalisme 228	vol -63
car	collision 60
carambolage	collision 90
caravane	collision 160	evenement_climatique -60	none -81	vol 58
carglass	bris_de_glace 71
cargo	collision 54
carreau	blessure -92	bris_de_glace 260	dommage_materiel -42	none -45	vol -42
carrefour	collision 177	none -76
carrelage	collision -41	degats_des_eaux 135
carrosserie	collision -158	dommage_materiel 208	none -50	vandalisme 54	vol -45
carte	autre 250	collision -42	none -197	vol 69
cartons	degats_des_eaux 74	evenement_climatique 56
casa	collision 55
casablanca	incendie 79
casse	blessure 44	collision 47	dommage_materiel 49	none -63
cassee	bris_de_glace 104
cassees	blessure 272	bris_de_glace -42	collision -64	degats_des_eaux -89	dommage_materiel -59	vandalisme -41
casser	vandalisme 177	vol -48
casserole	incendie 102
catalytique	vol 87
catastrophe	evenement_climatique 111
cave	degats_des_eaux 74	dommage_materiel -40	evenement_climatique 90	none -53
cc	collision 46	none 86
cede	blessure -79	bris_de_glace 162	collision -40	degats_des_eaux 80	dommage_materiel -40	none -47
ceinture	collision 138
cela	collision 119
celle	collision 128
cellier	degats_des_eaux 291	dommage_materiel -52	none -109
celui	degats_des_eaux 54
centimetres	bris_de_glace 98	evenement_climatique 89
centre	blessure 162	collision 82	dommage_materiel -89	none -61	vol -54
cervicale	blessure -62	collision 190
ces	autre -45	vandalisme 92	vol -48
cest	bris_de_glace -57	collision 67	none 50
cet	vol 69
chaine	none -105	vandalisme -100	vol 314
chais	collision -69	dommage_materiel -52	none 138	vol -73
chaise	dommage_materiel 53
chambre	degats_des_eaux 61
champ	collision 148	none -51	vol -69
chance	bris_de_glace 84	collision 57	none -42
change	autre 315	collision -52	dommage_materiel -41	none -160
changer	collision 58	vandalisme 61
chantier	collision -58	dommage_materiel -61	none -44	vandalisme -44	vol 226
chaque	bris_de_glace 74	degats_des_eaux 132	dommage_materiel -115	incendie 59	none -76
charge	autre 109	bris_de_glace 124	collision -65	incendie 45	none -103
chariot	collision 160	none -53
charpente	evenement_climatique 48	incendie 93
chat	blessure 40	none -47
chaude	degats_des_eaux 85
chaudiere	evenement_climatique 90	vol -48
chauffage	bris_de_glace 66	collision -44	degats_des_eaux 137
chauffe	degats_des_eaux 195	dommage_materiel -66	none -42
chauffeur	bris_de_glace 51
chaussee	collision -40	evenement_climatique 93
chef	collision 58	none 48
cheminee	evenement_climatique 51	incendie 119	none -54
cherche	collision 65
chergui	evenement_climatique 135
cheval	blessure 45	collision 89
cheveux	bris_de_glace 43	collision -52	incendie 94
cheville	blessure 272	collision -120	dommage_materiel -135	none -72	vandalisme 42
chevreuil	collision 183	dommage_materiel -42
chien	blessure 154	none -49
choc	collision 105	none -40
chocs	dommage_materiel 103
chose	autre 96
chu	blessure 129	bris_de_glace -45	collision -46	degats_des_eaux -150	dommage_materiel 165	none -66	vol -49
chute	blessure 167	none -46
ciel	evenement_climatique 92
ciment	blessure 190	collision -50	none -106	vandalisme 95	vol -74
cinq	collision 48	vol 52
circuit	dommage_materiel -40	incendie 159
circulation	blessure -47	collision 224	none -75
citerne	blessure -43	degats_des_eaux 128
civile	autre 90	degats_des_eaux -46	evenement_climatique 46	incendie 43	none -66	vandalisme 48	vol -48
claque	bris_de_glace 230	collision -43	dommage_materiel -69	incendie -43
clavicule	blessure 154	collision 86	dommage_materiel -50	none -48	vol -48
clavier	autre -56	blessure -131	bris_de_glace -52	collision -79	degats_des_eaux -66	dommage_materiel 305	evenement_climatique -42	none -202	vandalisme -60	vol -60
cle	collision -71	none -67	vandalisme 271	vol -81
cles	autre 122	none -52	vol 62
client	dommage_materiel 77
cliente	bris_de_glace 51	dommage_materiel 125	none -42
clients	bris_de_glace 54	collision -75	evenement_climatique 126	incendie 167	none -93	vol -89
clignotant	collision 103	vol -47
clinique	autre 42	blessure 101
clio	autre 113	none -56
cloison	bris_de_glace 52	dommage_materiel 84	incendie 60	none -60	vandalisme -44
cloque	bris_de_glace -44	dommage_materiel 109	incendie 52
cloques	incendie 76
cloture	blessure -43	collision -62	evenement_climatique 93	vol 48
club	blessure 59	dommage_materiel 140	incendie -58	vandalisme 102	vol -117
cm	bris_de_glace 43	evenement_climatique 93
coccyx	degats_des_eaux 157
cocotte	blessure -43	bris_de_glace 146	collision -66	degats_des_eaux -97	dommage_materiel 116	incendie -89	none -62	vandalisme -41	vol -58
coeur	blessure -48	none -53	vandalisme 152	vol 76
coffre	vol 74
cogne	blessure -56	collision 167
coiffeuse	blessure 100	dommage_materiel 112	none -91
coiffure	vandalisme 161
coin	bris_de_glace 118	collision -87
coince	blessure 50	dommage_materiel 85
col	blessure 151	collision 51	vol -55
colis	none -82	vandalisme -69	vol 240
colle	none -64	vandalisme 240	vol -93
collegue	collision 42	dommage_materiel 157	none -65
collision	collision 122	none -40
colonne	collision 49	degats_des_eaux 121
combien	autre 115	collision -60	none 55
comme	collision 45
commence	evenement_climatique 57	incendie 48
commencer	evenement_climatique 71
comment	autre 207	collision -57
commissariat	vol 42
commode	blessure -42	dommage_materiel 192
communal	bris_de_glace -43	collision 98	dommage_materiel 106
commune	collision -41	none -42	vandalisme 93
compagne	blessure -63	collision 127
compagnie	autre 199	none -72
complete	bris_de_glace 50
comprends	autre -45	none 136
compte	collision -66	dommage_materiel 47	vandalisme 92
compteur	degats_des_eaux 94	evenement_climatique 94	none -45	vandalisme -47
conducteur	collision 60
conductrice	collision 50
conduis	collision 121
conduisait	blessure -56	collision 186
conduit	bris_de_glace 42	incendie 82
confirme	dommage_materiel -43	none 117
confondu	blessure -49	collision 174
congelateur	bris_de_glace 41	dommage_materiel 89	evenement_climatique 65	vol -50
connaissance	collision 51
conscient	collision 85
conseiller	none 85
console	blessure -51	collision -51	dommage_materiel 220	none -57	vol 43
constate	blessure -75	bris_de_glace 94	dommage_materiel -43	evenement_climatique -49	none -51	vol 148
constater	blessure -58	collision -131	vandalisme 183
constats	collision 120
conteneur	dommage_materiel -75	incendie 146	vandalisme -62	vol 71
conteste	none 90
continue	collision 74
continuer	none 65
contrat	autre 149	collision -67	dommage_materiel -46	vandalisme 104	vol -43
contre	collision 81
controle	collision 180	evenement_climatique -60	none -41
coordonnees	collision 82
copine	dommage_materiel 174	incendie -96	none -54
copropriete	collision -72	degats_des_eaux 43	dommage_materiel 142	none -57
coq	vandalisme 74
cordialement	autre 184	collision -50
corniche	collision 95	none -72
corporel	degats_des_eaux 61
correct	none 168
cotisation	autre 323	collision -52	none -215	vol -52
couche	evenement_climatique 95
couchee	collision 54
coucou	none 115
coude	blessure 43	vol 43
coule	degats_des_eaux 234	none -46
coulee	evenement_climatique 228	none -47
couloir	blessure 85	collision -95	degats_des_eaux 141
coupe	blessure 44	none -58	vandalisme 71
couper	blessure -47	collision 64	degats_des_eaux 92
coups	collision -43	vandalisme 192	vol -49
coupure	bris_de_glace 124	collision -44	dommage_materiel 89
cour	autre -49	blessure 162	collision 90	dommage_materiel -58	none -43	vol -60
courant	dommage_materiel 112
courante	vandalisme 77
courir	blessure -124	collision -181	incendie 70	vandalisme -49	vol 289
courrier	autre 228	none -233
courses	blessure -41	dommage_materiel -51	vandalisme -119	vol 215
court	incendie 141
couru	bris_de_glace 125	collision 60
cousin	blessure -69	collision -56	degats_des_eaux -42	dommage_materiel 275	evenement_climatique -40	none -70	vandalisme -41
coute	autre 203	collision -105
couteau	vandalisme 46
couvert	autre 236	blessure -42	bris_de_glace -45	collision -51	dommage_materiel 55	incendie -76	none -66	vol -45
couverture	incendie 56
couvre	autre 132	degats_des_eaux -65	dommage_materiel -53	evenement_climatique -74	none 176
crac	blessure 76	collision -113	dommage_materiel 173	none -61
crache	blessure -68	degats_des_eaux 126	incendie 44
crame	incendie 208	vandalisme -40
crane	collision -43	dommage_materiel -56	evenement_climatique 151	vandalisme 46
craque	bris_de_glace 139	degats_des_eaux -54	evenement_climatique -129	none -82	vandalisme -92	vol 174
creche	blessure 133	degats_des_eaux 48
creve	degats_des_eaux 77	none -44	vandalisme 173	vol -52
creves	none -44	vandalisme 162	vol -58
crie	blessure -89	collision -48	degats_des_eaux -56	dommage_materiel 79	none -50	vandalisme 98	vol 58
crois	none 124	vandalisme 68	vol -41
croix	collision -53	none -121	vandalisme 339	vol -101
crosse	vol 106
croyais	none -59	vol 90
cru	collision 78	vol 40
crue	evenement_climatique 129
cueillant	blessure 244	vol -74
cuir	collision -54	dommage_materiel 228	none -56	vol -61
cuisine	collision -43	degats_des_eaux 66	incendie 65	none -44
cuisse	collision 123	degats_des_eaux 63	none -46
cuisson	bris_de_glace 218	none -73
cumulus	degats_des_eaux 183	none -49
cutter	vandalisme 156	vol -63
cuve	vandalisme 82
cycliste	collision 62
dacia	collision 91	none -69
dame	blessure 44	degats_des_eaux 45
dans	none -43
date	none 141
dc	vandalisme 42
de	none -45
deboite	collision -47	evenement_climatique 115
deborde	degats_des_eaux 122	none -44
debout	collision 129	none -40
debranche	degats_des_eaux 167	dommage_materiel -45
debroussailleuse	bris_de_glace 110	collision -57
debut	incendie 41
decembre	none 61
dechire	blessure 152	none -109
decision	none 113
declaration	collision -50	vol 119
declare	collision -50	incendie 79	none -70	vandalisme 197	vol -40
declarer	none 188	vol -109
decolle	collision -54	degats_des_eaux 249	dommage_materiel -93
decoupe	collision -65	none -97	vandalisme -171	vol 298
decouvert	bris_de_glace 48	vandalisme 60
decroche	bris_de_glace 226	dommage_materiel -55	none -63	vandalisme -79
decrochee	blessure -40	bris_de_glace -50	collision -144	degats_des_eaux -42	dommage_materiel 291	vol -110
dedan	collision 90	none -44
dedans	collision 66
defonce	collision 75	none -43	vol 48
degat	degats_des_eaux 89
degats	degats_des_eaux 62	evenement_climatique 43
degre	collision -51	degats_des_eaux -54	dommage_materiel 143	incendie 159	none -145	vol -45
dehors	evenement_climatique 46
delit	collision 119	vol -53
demain	autre 67
demande	none 61
demenagement	blessure -80	collision -63	degats_des_eaux -86	dommage_materiel 277	vol -40
dent	blessure 155	collision -67	degats_des_eaux -50	dommage_materiel 157	evenement_climatique -48	none -174	vandalisme -45	vol -70
dentaire	autre 263	none -187	vandalisme -52
dentiste	autre 61	blessure 47
dents	blessure 232	dommage_materiel -53	none -40
depanneuse	autre 49	collision 76
depart	incendie 152	none -45
departementale	collision 146
deplorer	bris_de_glace 40
depose	vol 109
deposee	vandalisme 81
deposition	vol 120
depot	bris_de_glace -44	none -71	vandalisme 184
deranger	collision 191	vandalisme -76
derb	collision 79	degats_des_eaux 54	none -48
dernier	none 85
derniere	blessure 76
derobe	blessure 76	dommage_materiel -55	vol 82
derriere	collision 79
des	vandalisme 42
descendant	blessure 56	evenement_climatique 41
descendu	blessure -151	evenement_climatique 157	incendie 83	vol -42
descendue	blessure 40	collision -71	degats_des_eaux 108
desole	collision 75
dessine	collision -81	none -68	vandalisme 194	vol -53
dessous	degats_des_eaux 85
dessus	degats_des_eaux 89	none -79
detruit	collision 96	vandalisme -155	vol 70
detruits	degats_des_eaux -133	dommage_materiel 180	none -57	vol -82
deuxieme	vol 92
devale	collision 211	dommage_materiel -59	vandalisme -40
devan	none -125	vandalisme -54	vol 257
devanture	incendie 64	none -58	vandalisme 138	vol -84
devis	bris_de_glace 84	collision -52	none 79
devisse	blessure 41	collision -124	none -93	vandalisme 259	vol -84
dh	autre 122
dial	collision 232	degats_des_eaux -100
dieu	dommage_materiel 68
dirait	evenement_climatique 99
dire	dommage_materiel -40	none 41
direct	collision 83	none -47	vol 44
dirhams	none -44	vol 168
dis	collision 93	none -68	vol 64
disait	dommage_materiel -52	vol 105
disent	autre -80	collision -135	none -67	vandalisme 123	vol 158
disparition	vol 125
disparu	none -41	vol 121
distributeur	vandalisme 57	vol 57
dit	collision 43
dix	none 48
docteur	blessure 116	collision 65	none -84
doi	blessure 212	collision -56	degats_des_eaux 118	dommage_materiel -81	none -158	vandalisme -69	vol -81
doigt	autre 59	blessure 66	dommage_materiel 107	none -97
doigts	blessure 61	dommage_materiel 86
dois	vol 116
doit	autre 63	none 52
dommage	evenement_climatique 125	none -67
donner	blessure -158	vandalisme 180	vol -42
dont	vol 47
dormais	collision -71	dommage_materiel 185	none -128	vandalisme 56
dormait	collision -70	degats_des_eaux 43	none -75	vandalisme 130
dormi	degats_des_eaux 98
dos	collision -46	none 129	vandalisme -65	vol 98
dossier	none 91	vandalisme -47
double	blessure 73	collision 42	none -50
douche	bris_de_glace 65	collision -53	degats_des_eaux 120	none -45
douleurs	collision 78
doute	collision -54	degats_des_eaux 40	none 151
dresse	collision 68	vandalisme 48
drive	collision 104
droit	autre 117	blessure -64	collision 88	dommage_materiel 92	none -67	vol -77
droite	bris_de_glace 55	collision 100
drone	blessure -61	collision -52	dommage_materiel 264
ds	bris_de_glace 60	dommage_materiel 102	none -83
dun	autre -48	bris_de_glace 54	dommage_materiel 147	none -157	vol -43
dyali	degats_des_eaux 57
e	collision 43	degats_des_eaux 74	dommage_materiel -46	vol 60
eau	degats_des_eaux 141	none -49
eaux	degats_des_eaux 102
ebouillante	blessure 50	collision -46	dommage_materiel 124	none -140	vol -54
echafaudage	blessure 54	bris_de_glace -55	dommage_materiel 155
echange	collision 44
echappe	blessure -45	collision 175	dommage_materiel 43	none -51
echelle	blessure 124
eclair	blessure -43	degats_des_eaux 42	dommage_materiel 141	evenement_climatique 51	incendie -49	none -49	vandalisme -49
eclat	blessure -41	bris_de_glace 152	collision -89	dommage_materiel 44	none -50	vandalisme 66
eclate	bris_de_glace 75	collision 43	evenement_climatique 70	none -44
eclatee	bris_de_glace 80	degats_des_eaux 121	none -46
eclats	bris_de_glace 239	vandalisme -45
ecran	dommage_materiel 191	none -40
ecrase	collision 97	evenement_climatique 80	none -44
ecrire	vol 59
ecris	blessure 91
ecrit	collision 74	vol -50
edf	collision 75	dommage_materiel 86	none -59
effondre	blessure -44	bris_de_glace 132	collision -58	evenement_climatique -56
effraction	bris_de_glace 117	vandalisme -43
egare	autre 484	blessure -46	collision -80	dommage_materiel -48	none -319	vandalisme -45	vol -90
el	none -44	vol 101
electricien	degats_des_eaux 43	vandalisme 53
electrique	incendie 68
elevateur	collision 160	none -57
eleve	autre 179	blessure -92	bris_de_glace 112	dommage_materiel -66	none -62	vol -41
elles	collision -112	vandalisme 217
embarque	dommage_materiel -40	vandalisme 85	vol 41
embouti	collision 148	none -46
embrasse	collision 249	dommage_materiel -40	none -62
emporte	collision -50	dommage_materiel 131	none -63	vol 88
empreintes	vol 76
encastree	degats_des_eaux 141	dommage_materiel -58
enceinte	degats_des_eaux 79	dommage_materiel -52
encore	vol 45
end	vol 53
endormi	collision 135
enfant	collision 134
enfants	dommage_materiel 46
enfin	dommage_materiel 67
enflamme	collision -60	incendie 238
enfonce	evenement_climatique 92	none -48	vandalisme 67
enfoncee	collision 113	vol -47
english	none 86
enorme	collision -51	evenement_climatique 129
enquete	collision -67	incendie 101	vandalisme 112
enregistre	collision 129	none -69
enregistree	vandalisme 58	vol 116
enseigne	collision -40	evenement_climatique 60	vandalisme 112
ensemble	degats_des_eaux 42
entaille	blessure -121	bris_de_glace 256	collision -102	dommage_materiel -41	none -53	vol 57
entendu	none 84	vol 47
entiers	evenement_climatique 171
entorse	blessure 91	collision 71	dommage_materiel -51
entre	autre 96
entree	bris_de_glace 64
entrepot	collision -56	incendie 138	vandalisme -141	vol 155
environ	blessure -50	degats_des_eaux 84	vol 63
envole	bris_de_glace -70	collision 79	dommage_materiel -40	evenement_climatique 213	none -90	vandalisme -42
envolee	blessure -59	evenement_climatique 140	vol 78
envolees	dommage_materiel -60	evenement_climatique 60	vol 102
envoles	vol 118
envoye	autre 56	bris_de_glace 42	none -51
envoyer	autre 161
epaule	collision 42	evenement_climatique 71
eponge	degats_des_eaux 154
epouse	none -62	vol 106
equipe	blessure 157	bris_de_glace -43	none -41	vandalisme -44
erafle	collision 117
erreur	blessure -72	incendie 55	none 180
es	degats_des_eaux 85
escabeau	blessure 213	vol -94
escalier	blessure 107	degats_des_eaux -49	dommage_materiel 59	none -49	vandalisme -45	vol 46
essaye	bris_de_glace 75	collision -59	none -45	vandalisme -103	vol 162
essuie	autre -48	dommage_materiel 104	vandalisme 71	vol -46
etabli	collision 44
etage	collision -70	dommage_materiel 134	evenement_climatique 101	none -70
etagere	blessure -235	bris_de_glace -40	collision -104	dommage_materiel 385	evenement_climatique -48	none -49	vol -52
etai	dommage_materiel 102	vol 42
etant	collision 147	dommage_materiel -46	incendie 97	none -56	vandalisme -41
etat	dommage_materiel 42	vandalisme 51	vol -40
ete	none -46
eteint	incendie 68
etendu	autre 212	collision -98	degats_des_eaux -46	dommage_materiel -41	incendie 93	none -180	vol -74
etes	autre 197	none -61	vol -56
etions	bris_de_glace 55	vandalisme 59
etoile	bris_de_glace 244	collision -105	none -54
etre	none 57
etroite	collision 321	none -135	vandalisme -41
eu	none -44
euh	none 183
euros	autre 94	dommage_materiel 43	none -62
eux	none -41	vandalisme 91
evacuation	degats_des_eaux 58
evacues	collision -41	evenement_climatique 125
evidemment	none 51
evier	collision -62	degats_des_eaux 113	dommage_materiel 150	none -75	vol -48
evite	vol 43
eviter	bris_de_glace -61	collision 220	dommage_materiel -42	none -58
ex	collision -86	dommage_materiel -124	none -59	vandalisme 379	vol -72
exact	none 136
exactement	none 106
excuse	degats_des_eaux 97
excuser	bris_de_glace 150	none -45
excusez	incendie 95	none -57	vol 41
existe	autre 146	blessure -41	incendie 81	none -66	vol -70
expert	none 64
explique	collision 68
expliquer	autre 81	none 78
exploitation	degats_des_eaux 85	none -104	vol 121
explose	bris_de_glace 58	incendie 47	none -40
explosee	bris_de_glace 109	collision -40	none -41	vandalisme 70
exploses	dommage_materiel 105
explosion	incendie 183	none -42
expres	none -59	vandalisme 174
extincteur	incendie 53	vandalisme 91
f	collision 197	none -45
fac	none -51	vol 152
facade	vandalisme 54
face	collision 60
facteur	blessure 49	dommage_materiel -45	vol 148
facture	autre 123	collision -46
faire	autre 58
fais	degats_des_eaux 57
faisais	blessure -80	bris_de_glace 117	collision -48	none -48	vandalisme -51	vol 154
faisant	collision -68	dommage_materiel 118	none -42	vandalisme -48	vol 59
faite	collision -51	none -68	vandalisme 87	vol 144
fallu	autre 205	degats_des_eaux -61	dommage_materiel -70	vol -53
famille	evenement_climatique 62	none -45	vol -41
farine	degats_des_eaux 71	incendie 40
fauche	collision 216
faudrait	autre -41	blessure 86	bris_de_glace 88	collision -67	dommage_materiel -56	none 111	vol -40
faut	autre 132	collision -75	dommage_materiel 65	vol -40
faute	collision 47
fauteuil	vol 59
faux	collision -49	dommage_materiel -51	none 46	vol 125
fe	autre 54	bris_de_glace 44	evenement_climatique 68	none -124
fele	blessure 98	bris_de_glace 85	none -76	vandalisme -44
felee	bris_de_glace 99	vol -42
felees	blessure 40	degats_des_eaux 51
femme	collision 54
femur	blessure 231	dommage_materiel -44	vol -64
fendu	bris_de_glace 179	degats_des_eaux 83	evenement_climatique -40	none -107
fendue	bris_de_glace 229	collision -45	vol -47
fenetre	bris_de_glace 176
fenetres	bris_de_glace -93	incendie 109	vandalisme 87
fer	collision -49	dommage_materiel 158	none -60
ferme	evenement_climatique 47
fermer	blessure -56	bris_de_glace 117	collision -40	degats_des_eaux 87
fermier	collision 78	vandalisme 78	vol -107
fete	blessure 61	dommage_materiel -43	vandalisme 74
fetes	blessure 217	collision -78	dommage_materiel -51	none -128	vandalisme -55
feu	incendie 138	none -44
feuille	collision 81
fevrier	autre 80
fiat	collision 74
fichu	collision 93	degats_des_eaux 102	none -46	vol -82
fil	vandalisme 47
file	collision 85
fils	dommage_materiel 119	none -63
fin	dommage_materiel 59
finalement	none 56
fini	collision 100
fissure	bris_de_glace 189	collision -45	none -44
flambe	incendie 188
flamme	dommage_materiel 96	none -46
flammes	incendie 146	vol -58
flanc	collision 78	none -65	vandalisme 66
fleuriste	collision 160	none -40	vandalisme -55
flexible	degats_des_eaux 138
flic	collision 159	vandalisme 43
flics	none -53	vol 76
flotte	degats_des_eaux 209
fna	collision 40	vandalisme 74	vol -49
foin	collision 116	incendie 76	vandalisme -85
fois	autre 54	none -74
fonce	collision 277	dommage_materiel -40	none -87	vol -46
fond	collision 40	dommage_materiel 128	evenement_climatique 66	incendie -91	none -47	vandalisme -42	vol -46
fondu	collision -45	degats_des_eaux 83	incendie 94
food	collision 90	none -43	vandalisme 84
foot	autre -56	blessure 239	bris_de_glace 43	collision -58	dommage_materiel -45	none -40	vandalisme -54	vol -45
force	vol 149
forcee	vol 148
forcement	collision 59	vol -40
forces	collision 67
forme	collision 96	none -61	vandalisme 57
formel	vandalisme 48
fort	blessure -44	bris_de_glace 125	collision -41	vol 54
fortes	blessure -118	bris_de_glace -57	dommage_materiel -45	evenement_climatique 247	none -57	vandalisme -50	vol -42
fosse	collision 200
foudre	evenement_climatique 151
foule	blessure -90	collision -83	degats_des_eaux 55	vandalisme 168
foulee	blessure 125	collision -48	incendie 53	none -54	vandalisme -53	vol 54
four	bris_de_glace 139	dommage_materiel 59	none -46	vol -48
fourgonnette	collision 111
fournil	degats_des_eaux 53	incendie 42	none -54	vol 76
fournir	autre 66	none 96
fourriere	autre -69	collision -233	dommage_materiel 311	none -78	vol -53
foutu	collision -121	dommage_materiel 162	none -40
foutus	degats_des_eaux 58
fracasse	bris_de_glace 130	collision -56	degats_des_eaux -115	dommage_materiel 175
fracture	blessure 143
fracturee	vol 87
frais	autre 198	blessure 44	dommage_materiel -66	none -65	vandalisme -64	vol -41
francais	bris_de_glace -76	collision 130	incendie 67	none -47
france	collision 70
franchement	none 172	vandalisme -53
franchise	autre 178	collision -40	dommage_materiel -52	none -70
frappe	collision 79
frein	collision 217	degats_des_eaux -42	dommage_materiel -55	incendie -42	none -66	vandalisme 114	vol -83
freine	collision 156	none -50
frere	evenement_climatique 50
frigo	dommage_materiel 83	evenement_climatique 49
friteuse	dommage_materiel 56
froid	bris_de_glace 185	none -57
frole	collision 102	evenement_climatique 63
front	blessure -77	bris_de_glace 46	collision 138
frotte	collision 189	none -50
fui	collision -81	degats_des_eaux 274	dommage_materiel -71	evenement_climatique -92	none -42
fuit	degats_des_eaux 83
fuite	degats_des_eaux 158
fumait	incendie 130
fumee	incendie 134	vol -41
fumees	incendie 154
g	collision 96	none -74
gagne	incendie 192
gamins	blessure 142	bris_de_glace 59	none -110
garage	none -43	vandalisme 62
garagiste	bris_de_glace 240	collision -72	none -105
garantie	autre 150	blessure 44	collision -45	vol -46
garde	dommage_materiel 110	none -45	vandalisme 77
gare	collision 123
garee	collision 58	none -46	vol 60
gars	vol 82
gateau	bris_de_glace 74	collision -45	dommage_materiel 88
gauche	collision 54
gaz	incendie 68	none -40	vol 102
gel	bris_de_glace 110	collision -65	degats_des_eaux 49	dommage_materiel -59	evenement_climatique 130	none -162	vol -52
gendarmerie	none -41	vandalisme 46	vol 58
gendarmes	collision 43
gendre	collision -168	evenement_climatique 67	incendie 154
generaliste	collision 50
genou	blessure 156	none -78
genoux	blessure -73	collision 86	dommage_materiel -47	vol 163
genre	autre 229	dommage_materiel -48	none -162
gens	collision 141	degats_des_eaux 43	none -112
gentille	blessure -88	dommage_materiel -40	vol 143
gerant	vol 87
gere	collision -54	evenement_climatique 97	vol 49
glace	autre -56	bris_de_glace 131	dommage_materiel 100
glaces	vandalisme 225	vol -86
glacons	bris_de_glace -46	collision -85	dommage_materiel -68	evenement_climatique 203	vandalisme -47
glisse	blessure 41	degats_des_eaux 101
glissiere	collision 107
glovo	collision 125	vol -41
golf	bris_de_glace 149	dommage_materiel -57	evenement_climatique 47	none -58	vol 43
gondole	degats_des_eaux 144
gonfle	blessure 137	collision -48
gorge	blessure 112
gosses	evenement_climatique 52
goutte	degats_des_eaux 163	none -54
gps	bris_de_glace -71	collision 47	none -98	vol 248
grace	collision -40	evenement_climatique 176
grandit	bris_de_glace 66	degats_des_eaux 41	none -58
grands	degats_des_eaux 96	incendie 84
grange	incendie 114
grave	autre 48	collision 54	none -47
gravier	bris_de_glace 207	collision -74
gravillon	bris_de_glace 169	collision -68
grele	bris_de_glace -42	evenement_climatique 196
grelons	collision -45	evenement_climatique 206
grenier	blessure -64	degats_des_eaux 160
grillage	none -50	vandalisme -159	vol 272
grille	dommage_materiel 54
grilles	incendie 63
grise	autre 207	none -151
gros	bris_de_glace 51	evenement_climatique 61	none -43
grosse	collision 47	evenement_climatique 67
h	blessure 81	dommage_materiel -61
habite	evenement_climatique 58
haie	evenement_climatique 58
hall	bris_de_glace 56	degats_des_eaux -41	evenement_climatique 65	none -70	vol 90
halloween	vandalisme 89
hamdoulah	incendie 72
hamdoullah	evenement_climatique 56
hammam	blessure 59	none -71	vol 108
hanche	blessure 98	collision -59	dommage_materiel -61	vol 159
hangar	evenement_climatique 137
haut	bris_de_glace 66	evenement_climatique 57
hauteur	bris_de_glace 77	collision 51	none -42
hauts	incendie 60
hay	incendie 92	none -68
hayon	autre -48	bris_de_glace 146	collision 124	none -98
hein	collision -40	dommage_materiel 96	vol 93
helas	none 94
hello	collision 129
hematome	blessure 115	degats_des_eaux 87	dommage_materiel -94	none -47
heure	none 42
heures	collision 61
heureusement	vandalisme 63
heurte	blessure 63	bris_de_glace 59	collision 68	none -51
hier	none 44
home	evenement_climatique 58
homme	collision -53	dommage_materiel -57	incendie -53	vandalisme 100	vol 125
honte	collision -165	dommage_materiel 203	vol 90
hopital	blessure 47
hors	degats_des_eaux 65
hospitalisee	autre 54	blessure 134	collision -77	none -48
hotel	autre 182	none -80
hotes	collision -73	degats_des_eaux -53	dommage_materiel 147	evenement_climatique 91	none -43
hotte	incendie 63	vandalisme 47
hs	evenement_climatique 52	incendie 48	vol -42
hui	none 65
huile	blessure 97	none -63
huit	collision 42	none 44
humain	none 71
humaine	collision 42	degats_des_eaux 47
humains	degats_des_eaux 110	evenement_climatique 60	none -61
humidite	degats_des_eaux 108
ici	degats_des_eaux 87
idee	collision -55	none 201
identites	collision 75
ifrane	evenement_climatique 67
ignore	none 147
ils	none -40	vol 106
immatriculation	bris_de_glace 98	collision -84	none -64	vol 114
immeuble	incendie 56	vol 47
impact	bris_de_glace 140	none -51
impossible	collision 72
in	none 71
incendie	incendie 91
incommode	degats_des_eaux 60	incendie 84
inconnus	collision -68	incendie -83	vandalisme 250	vol -58
indemne	collision 107	vol -47
indemnes	collision 69	evenement_climatique 57
individus	vol 122
infiltration	degats_des_eaux 106
infiniment	none 63
infirmiere	blessure -78	degats_des_eaux 124	dommage_materiel -69	vandalisme 106
inondation	degats_des_eaux -53	evenement_climatique 191
inonde	blessure -45	collision -45	degats_des_eaux 244	none -45
inondee	evenement_climatique 121	none -44
insert	bris_de_glace 224	incendie -77
instant	vandalisme 87
insultes	vandalisme 122
intacte	bris_de_glace 103	collision 65	evenement_climatique 70	none -52	vandalisme -40	vol -52
intacts	incendie 209	none -150
interdit	blessure 116
interieur	collision -50	evenement_climatique 57	none -67	vandalisme 130	vol -87
intervention	collision 146	none -50
intervenue	collision 59	vandalisme 116	vol -61
intoxication	blessure 168	collision -44	degats_des_eaux -40
iphone	blessure -46	collision -46	dommage_materiel 171	none -50
isolant	degats_des_eaux 65
istanbul	autre 132	none -55
jacking	collision -54	vol 150
jai	collision 41	dommage_materiel 58	none -54
jamais	evenement_climatique 49	none 70	vol -60
jambes	degats_des_eaux 63
jante	blessure -40	collision 107	degats_des_eaux -57	dommage_materiel 133	evenement_climatique -50	none -65	vol -45
jantes	dommage_materiel -55	none -43	vol 204
janvier	degats_des_eaux 101	none -41
jardin	evenement_climatique 41	incendie 63	none -44
jardinier	bris_de_glace 101
jean	incendie 68
jemaa	collision 46	vandalisme 56	vol -40
jete	bris_de_glace -58	collision -50	dommage_materiel -46	none -59	vandalisme 314
jeudi	none 52
jeune	collision 149
jeunes	collision -50	incendie 72	vandalisme 99
jle	dommage_materiel -114	vandalisme 260	vol -50
jme	collision 47	evenement_climatique 64
joint	bris_de_glace 49	degats_des_eaux 55
jointe	collision -60	none -97	vandalisme 51	vol 153
jouait	autre -94	blessure 208	dommage_materiel -43	evenement_climatique 46	vol -43
jouant	bris_de_glace 83	collision -43	dommage_materiel 93
joue	bris_de_glace -44	collision -88	dommage_materiel 94	none -45	vandalisme 131
jouer	autre 56	blessure 198	collision -71	none -69	vandalisme -54
journee	none 62
jours	none 59
jsui	collision 49	dommage_materiel -46	evenement_climatique 60	vandalisme 68
jsuis	dommage_materiel 179	vol -46
juge	collision 106	vandalisme -44
juillet	incendie 109
juin	none 69
jure	bris_de_glace -49	collision 161	dommage_materiel -60	incendie 54	vandalisme -41
jus	degats_des_eaux 82	dommage_materiel 56	none -45
jusqu	collision 55	dommage_materiel -41	evenement_climatique 45
jusque	collision 44
kangoo	collision 45	vol 44
keufs	collision 75
ki	collision 55	degats_des_eaux 54	none -69
kilometres	collision 56
km	none 80
ko	collision 79	dommage_materiel 149	none -83	vol -48
koi	autre 211	none -131
la	none -48
labas	collision 151	degats_des_eaux -101	dommage_materiel -48	evenement_climatique 93	none -43
labrador	dommage_materiel 229	none -119
lacere	dommage_materiel -46	vandalisme 209	vol -43
lache	collision -59	degats_des_eaux 86	dommage_materiel 95
laisse	dommage_materiel 99	vol 50
laissez	dommage_materiel -86	none 224
lambert	blessure 159	bris_de_glace -142	collision 103	none -51	vandalisme -53	vol -65
lampadaire	collision 115
lance	vandalisme 42
langue	blessure -104	collision 144	none 93
lateral	collision 40
lavabo	collision -67	degats_des_eaux -52	dommage_materiel 105	none -42	vandalisme 180	vol -54
lave	collision -45	degats_des_eaux 70	dommage_materiel 148	none -91
laver	degats_des_eaux 230	dommage_materiel -48	none -56
leclerc	collision 74
leger	collision 69
legerement	incendie 92
lendemain	blessure 99	vol 49
lettres	collision -46	incendie -40	none -59	vandalisme 231
leur	dommage_materiel 57
leurs	collision -56	degats_des_eaux 133	dommage_materiel -68	evenement_climatique 75	vol -40
levant	dommage_materiel 115
levre	dommage_materiel -50	none -77	vol 169
liberale	collision 56
lieu	autre 73
lieux	vandalisme 123	vol -42
ligne	none -41	vol 55
linge	dommage_materiel 100	incendie 73	none -46
lino	degats_des_eaux 245	dommage_materiel -100	none -63
liquide	vol 82
lisbonne	autre 154	none -41
lit	collision -48	degats_des_eaux 77
litres	degats_des_eaux 59	vol 71
livraison	collision 54
livres	collision -87	degats_des_eaux 252	dommage_materiel 51	evenement_climatique -94	none -47	vol -44
livreur	dommage_materiel 71
lo	blessure -46	collision -60	degats_des_eaux 114	dommage_materiel 47	evenement_climatique 59	none -40	vol -41
local	incendie 42	vandalisme 52	vol 40
locataire	collision -73	degats_des_eaux 71	dommage_materiel -45	evenement_climatique -47	vandalisme 159
locataires	degats_des_eaux 130
location	dommage_materiel 111	none -53
logan	collision 91
loin	bris_de_glace 92	dommage_materiel -52	vol 55
lol	blessure 75
long	collision -65	degats_des_eaux 129	dommage_materiel -47	vandalisme 154	vol -43
longueur	bris_de_glace 45	dommage_materiel 43
lors	blessure 52	dommage_materiel 43	none -43	vandalisme -44	vol 65
loue	dommage_materiel 106	evenement_climatique 49
louis	blessure -57	collision -47	degats_des_eaux -95	dommage_materiel 91	vol 146
lourd	collision 46
lourde	evenement_climatique 193
lucarne	bris_de_glace 51	collision -50	dommage_materiel -91	evenement_climatique 158
lumiere	blessure -50	collision 88	vol 82
lunette	autre 50	bris_de_glace 293	collision -110	dommage_materiel -41	none -88
lunettes	dommage_materiel 130
lustre	collision -58	degats_des_eaux 161	dommage_materiel 83	none -50
luxe	blessure -97	collision 103	degats_des_eaux 90
lycee	dommage_materiel -75	none -114	vandalisme -45	vol 212
lyon	vol 50
m	none -46
m2	degats_des_eaux -97	evenement_climatique 154
ma	none -44
maarif	vol 71
macbook	dommage_materiel 116
machine	degats_des_eaux 93	dommage_materiel 79	none -45
machines	collision -41	incendie 103
machiniste	collision 52
machoire	blessure -43	collision -164	dommage_materiel -61	evenement_climatique 176	none -77	vandalisme -91	vol 169
magasin	degats_des_eaux 43	vandalisme 47
mai	autre 79	blessure -48	none 79
main	blessure 43	none -40
mains	collision -79	incendie 79	vol 98
maintenant	bris_de_glace -45
maire	collision -91	dommage_materiel -52	incendie 94	none -107	vandalisme 271	vol -121
mairie	evenement_climatique 59	none -52	vandalisme 89	vol -52
maison	evenement_climatique 81
malade	autre 114	blessure -106	dommage_materiel -47	vandalisme 135	vol -67
maman	bris_de_glace 50	collision 47
mamie	blessure -51	collision 154	dommage_materiel -70	evenement_climatique 87
mange	blessure 92	collision -72	dommage_materiel 78	none -58	vandalisme -40	vol 67
manoeuvrant	collision 168	none -49	vandalisme -57
manoeuvre	degats_des_eaux 88
manque	collision 46	dommage_materiel -46	none -50	vol 126
manteau	collision -63	dommage_materiel -81	vol 230
marche	collision 42
mardi	none 52
mari	bris_de_glace 64	collision 53	dommage_materiel -40	none -40
mariage	collision 40
mariee	collision 62	dommage_materiel 162	incendie -62	none -52
marjane	collision 119
marque	collision 43	vandalisme 42
marrakech	dommage_materiel 103	none -51	vol -42
marre	none 119
mars	none 98
marseille	vol 108
masse	bris_de_glace -75	collision -62	dommage_materiel -49	vandalisme 256	vol -64
mat	collision 129	degats_des_eaux -52
match	collision -54	vandalisme 102
matelas	degats_des_eaux 137	incendie -116	vandalisme 112	vol -62
matinee	bris_de_glace -85	collision 130	dommage_materiel -45	none 64	vandalisme 52	vol -68
matricule	none 139
mauvaise	autre 56	degats_des_eaux 53	none -46
mcdo	collision 45
mdr	evenement_climatique 61
me	blessure 65
mec	collision 78	dommage_materiel 65
medecin	blessure 151	none -62
megane	evenement_climatique 54
meknes	collision 57
melon	blessure 75	bris_de_glace -47	dommage_materiel 165	evenement_climatique -47	none -51	vandalisme -44	vol -61
menace	collision -55	vol 127
menthe	bris_de_glace -60	dommage_materiel 239	none -207	vandalisme -64
menton	blessure 88	collision 122	degats_des_eaux -48	dommage_materiel -41	none -60
mer	autre 71	collision 75	evenement_climatique 58	none -80
merci	none 52
mes	none -52	vol 53
messe	vol 60
metier	evenement_climatique 41	vandalisme 42
metre	collision -62	degats_des_eaux 76	evenement_climatique 40	none -56	vandalisme 91
metres	collision 73	evenement_climatique 88	none -45
metro	blessure 77	none -50	vol 140
meuble	dommage_materiel 54
meubles	evenement_climatique 55	incendie 55
meuf	collision 133	none -49
mi	autre -41	blessure -52	bris_de_glace -61	collision -74	degats_des_eaux -58	dommage_materiel 306	evenement_climatique -44	none -271	vandalisme -63	vol 84
mien	vandalisme 65
mienne	collision 62	incendie 81
miettes	dommage_materiel 55
mieux	blessure 65	collision 43	dommage_materiel -104	none -51	vol 92
milieu	bris_de_glace 69	collision 42
mille	bris_de_glace 140	collision -57	dommage_materiel -53	incendie -81	vandalisme -47	vol 84
min	collision 150	vandalisme -43
minerve	collision 57
mini	evenement_climatique 101
minuit	none 55
minutes	evenement_climatique 64
miracle	bris_de_glace 60
miroir	bris_de_glace 243	dommage_materiel -43	none -79	vandalisme -83
miroirs	vandalisme 252	vol -153
mis	incendie 49	vandalisme 97	vol -51
mise	collision 101	dommage_materiel -78	vol 87
mme	collision -65	dommage_materiel 99
mn	collision -60	degats_des_eaux 60	incendie -47	none -103	vol 173
mobylette	collision 147	dommage_materiel -46	evenement_climatique 51
mode	dommage_materiel -75	vol 180
mohammed	none -43	vol 57
mohammedia	blessure -46	incendie 101
moi	collision 42
moindre	degats_des_eaux 44
moins	collision 55	dommage_materiel 47	none 75
moisissures	degats_des_eaux 196	none -53
moitie	evenement_climatique 85
mollet	blessure 245	collision -54	degats_des_eaux -83
moment	degats_des_eaux -42	dommage_materiel 99
mon	none -44
monsieur	collision 44
montait	evenement_climatique 160	incendie -93
montant	autre -80	blessure -43	none 147
monte	degats_des_eaux 44	incendie 42	vandalisme -42	vol 115
montee	autre -40	dommage_materiel 85	evenement_climatique 85	vol -48
montes	collision -59	degats_des_eaux -71	dommage_materiel -41	evenement_climatique 198
montre	autre -42	vol 153
montres	vol 55
moquette	degats_des_eaux 127	dommage_materiel 55	evenement_climatique -88	incendie 52
morceau	bris_de_glace 66	degats_des_eaux 85
morceaux	bris_de_glace 107	dommage_materiel 50	none -41	vol -66
mordu	blessure 172
mort	dommage_materiel 114
morte	autre 46	collision 59
morts	degats_des_eaux 92
mosquee	collision 82
mot	collision 134
motard	collision 59
moteur	incendie 123	vol -46
moto	collision 52	none -60	vol 72
mots	blessure 71	collision 102	vol -82
mouille	blessure 153	collision -108	degats_des_eaux 64
mouillee	degats_des_eaux 77
mousse	collision -43	vandalisme 201	vol -71
moyen	degats_des_eaux -76	dommage_materiel -51	incendie 151	vandalisme 45	vol -40
multiprise	degats_des_eaux 90	incendie 82
municipale	degats_des_eaux 41
mur	collision -79	degats_des_eaux 68	dommage_materiel 79	incendie 49	none -47
muret	collision 212	vol -54
murs	bris_de_glace -67	evenement_climatique 68	none -54	vandalisme 106
musique	vandalisme 68	vol 40
mutuelle	autre 126	none -60
nan	none 168
nationale	collision 105	none -44
naturelle	evenement_climatique 111
negatif	none 104
neige	evenement_climatique 160
neiman	none -48	vandalisme -98	vol 228
net	blessure -82	bris_de_glace 149	collision -43	dommage_materiel 44	none -65	vol 99
neuf	dommage_materiel 189	incendie -47
neuve	collision 101	none -41	vol -50
nez	collision 57
nickel	none 58
niece	dommage_materiel 80
noel	blessure 41	collision -61	dommage_materiel -42	none 52	vol 104
noir	incendie 119	none -45
noirci	blessure -50	incendie 163
noircie	incendie 52	vandalisme 105
noire	bris_de_glace -45	collision 60	degats_des_eaux 40
noires	incendie 121
nom	collision 78
noms	incendie 47
non	none 93
note	collision 51
nou	collision -41	dommage_materiel -68	evenement_climatique 107	incendie 151	none -44
nouvelles	degats_des_eaux -89	none 136
novembre	autre 124	none -93
noye	blessure -44	degats_des_eaux -59	dommage_materiel 105	evenement_climatique 77	incendie 74	none -65
noyee	blessure -57	collision -53	degats_des_eaux 221	dommage_materiel 56	evenement_climatique 55	none -106	vol -52
nul	collision 86	dommage_materiel -46	none -53	vol 50
nulle	collision 110
numero	collision 60	dommage_materiel -43	none 68
numeros	collision 43
nuque	collision 74	degats_des_eaux 41
nus	bris_de_glace 179	dommage_materiel -60	vandalisme -107
o	blessure 40	collision 43	none -64	vol 68
observation	blessure 182	dommage_materiel -123	evenement_climatique 52
occupant	degats_des_eaux 97
octobre	incendie 53
oeil	degats_des_eaux -42	dommage_materiel 73	vandalisme 70
oeufs	vandalisme 80
oiseau	bris_de_glace 115	vol -41
ok	collision 42
okay	blessure -47	collision 268	none -107
on	vol 43
oncle	evenement_climatique 55
onze	bris_de_glace 45	collision -51	evenement_climatique 72	vandalisme 54	vol -45
opel	collision 149	dommage_materiel -54	evenement_climatique 55	none -52
opere	autre 213	bris_de_glace 60	collision -42	dommage_materiel -56	none -58	vol -44
orage	dommage_materiel 82	evenement_climatique 135
oranges	blessure -44	dommage_materiel -64	evenement_climatique 177	vandalisme -50
ordi	collision -50	dommage_materiel 105	incendie -62	none -113	vandalisme 66	vol 133
ordinateur	dommage_materiel 83
ordre	collision 77
oreille	blessure 68	collision -46	evenement_climatique 123
orgueil	collision 122
origine	collision -98	degats_des_eaux 179	incendie 119	none -106	vol -54
orteil	blessure 70	collision -105	dommage_materiel 221	none -68
ose	bris_de_glace 59	collision -46	dommage_materiel -79	incendie -60	vandalisme -106	vol 249
ou	autre 53
ouais	dommage_materiel -51	none 135
oublie	autre 104	bris_de_glace -46	degats_des_eaux 40
oubliee	dommage_materiel -56	incendie 281	none -79
oued	evenement_climatique 153
ouf	blessure -51	collision -50	degats_des_eaux 121	dommage_materiel 95	evenement_climatique -52	none -46	vol -58
oui	none 142
ourika	collision -73	evenement_climatique 305	vol -106
outils	vol 108
ouvert	collision 50	none -46
ouverte	collision 49	degats_des_eaux 60	evenement_climatique -40
ouvrant	bris_de_glace 45	degats_des_eaux -56	dommage_materiel 77
ouvre	blessure -90	collision -43	degats_des_eaux 122	dommage_materiel -45	none -62	vol 143
ouvrier	collision 69	dommage_materiel -65	none -40	vol 74
ouvriers	blessure -55	collision -42	evenement_climatique 78	vol 43
oxygene	incendie 94
p	degats_des_eaux 63
pa	dommage_materiel -40	none -66	vol 74
paie	vol 57
paille	blessure 78	incendie 138	vol -41
pain	evenement_climatique 42	vol 108
palettes	collision -61	degats_des_eaux -126	dommage_materiel -55	evenement_climatique 141	none -66	vandalisme -56	vol 143
palier	degats_des_eaux 111	incendie 42	none -48
pan	evenement_climatique 72	incendie 94	none -50	vandalisme -41
panne	autre 115	degats_des_eaux 89	none -45
panneaux	dommage_materiel 45	evenement_climatique 59	none -61	vandalisme 97
panoramique	bris_de_glace 157
papa	blessure 166	none -41
papier	collision 86
papiers	vol 81
parait	dommage_materiel -42	none -140	vol 193
parapluie	bris_de_glace 62	none -43	vol 58
parasol	evenement_climatique 140
parc	collision 45	degats_des_eaux 47	dommage_materiel 42
parce	vandalisme 72
pardon	collision -129	dommage_materiel 112
pare	bris_de_glace 87
parebrise	bris_de_glace 75	collision -63	vandalisme 113
parents	dommage_materiel 67
parfaitement	none 144
paris	autre 186	collision -40	none -88
parlent	blessure 223	dommage_materiel -49	evenement_climatique -41	none -88	vol -66
parler	none 88
parlez	none 75
paroi	bris_de_glace 223	degats_des_eaux -50	none -44
parpaings	dommage_materiel -89	vol 216
parquet	degats_des_eaux 93
part	autre 79	collision 60
partant	incendie -81	vandalisme 176
parti	incendie 42	none -55
partie	autre 93	blessure 106	dommage_materiel -43	none -131
partir	bris_de_glace -43	degats_des_eaux -92	none -44	vandalisme 298	vol -59
partis	autre 44	vol 56
partout	degats_des_eaux 92	none -47
passage	blessure -72	collision 106	dommage_materiel 94	vol -41
passager	vol 95
passagere	collision 65
passait	blessure -59	collision 75	none -54	vandalisme -55	vol 134
passant	degats_des_eaux -53	dommage_materiel 162
passe	collision -42	degats_des_eaux 52
passee	dommage_materiel 58
passeport	autre 179	collision -56	none -58	vol 42
passer	none -65	vandalisme -41	vol 204
passes	vol 64
passez	none 101
patron	vandalisme 45
paume	blessure 44	bris_de_glace 94	collision -49	incendie 48	none -61
pauvre	blessure -48	dommage_materiel 73	vandalisme 98	vol -48
pave	collision -69	none -50	vandalisme 214	vol -74
paye	autre 197	collision -53	dommage_materiel 68	incendie -44	none -100
pc	collision -45	dommage_materiel 198	none -138	vandalisme -43
pdt	blessure 125	collision -45	degats_des_eaux -42	dommage_materiel -50	evenement_climatique 115	none -82	vol -41
peage	collision 70
pedales	blessure -54	collision 154
pediatre	autre 52
peine	collision 59
peinture	bris_de_glace -44	none -46	vandalisme 102
pelle	collision 54	degats_des_eaux 107	dommage_materiel -61	none -62	vandalisme -44	vol 82
peloton	collision 102
pend	blessure -157	collision -91	vandalisme 260
pendant	vol 56
pense	autre 95
perce	degats_des_eaux 87	dommage_materiel 53
perceuse	dommage_materiel 108	vol 50
percute	collision 147	none -47
percutee	collision 82
perdu	autre 88	none -52
perdue	dommage_materiel 103
perdus	blessure -53	collision -138	degats_des_eaux 102	dommage_materiel -55	evenement_climatique 175	vol -63
pergola	collision -46	dommage_materiel 66
permets	blessure 44
permis	autre 178	collision 123	none -140
persone	degats_des_eaux 161	incendie -62
perte	collision 171	degats_des_eaux 65	evenement_climatique -113	none -87	vol -64
petard	collision -54	none -75	vandalisme 240
pete	degats_des_eaux 40	dommage_materiel -52	none -52	vandalisme 52	vol 42
petee	bris_de_glace 84	collision -69	dommage_materiel 153	none -50
petit	bris_de_glace 46
petite	autre 49	blessure 80	none -66
petits	none -54	vol 60
petrin	blessure 147	dommage_materiel -50	incendie 84
peu	collision 71
peugeot	evenement_climatique 119	incendie -62	vandalisme -83	vol 105
peur	incendie 46
peut	blessure 47	none 77
phare	collision 192	none -54
phares	collision -72	none -127	vandalisme 247
pharmacie	collision 91
photo	vol 80
photographie	collision 119
photos	none 67	vandalisme 42	vol -47
physique	none 40
physiquement	degats_des_eaux -43	vol 82
piano	dommage_materiel 203	incendie -61
pickpocket	vol 116
piece	vol 47
pieces	collision -54	degats_des_eaux 62	dommage_materiel 73	incendie -79	vandalisme 71
pied	vandalisme 67
pieds	bris_de_glace 68	degats_des_eaux 48	dommage_materiel -63	evenement_climatique 69	vandalisme -54
pierre	bris_de_glace 147	none -44	vol -46
pierres	bris_de_glace -160	none -103	vandalisme 380	vol -97
pieton	collision 137
pigeon	bris_de_glace 121
pile	blessure 182	collision -46	none -45
pilier	blessure 206	collision 117	dommage_materiel -64	none -229	vol -50
pin	bris_de_glace 42	evenement_climatique 114
ping	bris_de_glace 115	collision -70	evenement_climatique 96	vandalisme -40
pique	blessure 141	collision -42	degats_des_eaux -91	none -105	vandalisme -46	vol 193
pire	collision 125	degats_des_eaux -69	dommage_materiel 108	none -122	vandalisme -56
piscine	blessure 53	evenement_climatique 87	none -61	vandalisme 65	vol -40
piste	blessure 51	bris_de_glace 102	collision -49	incendie 48	none -50	vandalisme -42
place	collision 69	vandalisme 53
plafond	degats_des_eaux 112
plage	autre 58	blessure 108	bris_de_glace -45	collision -52	degats_des_eaux -90	vol 40
plaie	dommage_materiel -43	evenement_climatique 127
plaint	collision 57	degats_des_eaux 60
plainte	vandalisme 59	vol 75
plaisir	collision -46	none 108	vandalisme 81	vol -48
plan	bris_de_glace -100	collision -57	degats_des_eaux -77	dommage_materiel 331	incendie -102	vol -42
plancher	collision -72	degats_des_eaux 234	dommage_materiel -69	evenement_climatique -45	incendie 47
plante	autre -52	blessure 147	bris_de_glace -63	collision 239	degats_des_eaux 117	dommage_materiel -244	evenement_climatique -49	incendie -43	none -185	vandalisme -74	vol -68
plaque	vol 41
plaques	vandalisme 141	vol -44
plat	autre 82	blessure -112	bris_de_glace 146	collision -54	dommage_materiel -111	none -69	vandalisme 112	vol -55
platane	collision 75	evenement_climatique 117
platre	blessure 110
plein	bris_de_glace 56
pleine	bris_de_glace 71
pleurait	collision 44
pleure	collision 66	degats_des_eaux 40
pleut	collision -81	degats_des_eaux 273	none -97	vol -41
plie	collision 88	evenement_climatique 91	none -40
pliee	dommage_materiel 209	none -53	vol -45
plier	evenement_climatique 140
plinte	collision -44	dommage_materiel -75	none -46	vandalisme 94	vol 172
plinthes	degats_des_eaux 205	dommage_materiel -102
plombier	degats_des_eaux 48	vol 60
plots	collision 62	evenement_climatique 75
plu	collision 46	degats_des_eaux -44	dommage_materiel 140	none -147	vandalisme -48
pluie	collision 184	none -61
pluies	evenement_climatique 117
plus	vol 43
plutot	collision -53	degats_des_eaux 111
pneu	collision 245	degats_des_eaux -42	dommage_materiel -62	none -43
pneus	vandalisme 118
poche	collision -91	dommage_materiel 114	vol 56
poele	incendie 178
poids	blessure 80	evenement_climatique 41
poignet	blessure 101	collision 105	dommage_materiel -45
point	collision 107
points	bris_de_glace 93
poisson	evenement_climatique 120	vol -48
police	none -41	vandalisme 40
policier	blessure 69
policiers	vandalisme 52	vol 59
pompe	degats_des_eaux 89	evenement_climatique 101	none -58
pompier	degats_des_eaux -43	incendie 248	none -49
pompiers	incendie 57
pong	bris_de_glace 115	collision -70	evenement_climatique 96	vandalisme -40
pont	bris_de_glace -50	collision 68	evenement_climatique -50	none -59	vandalisme 124
port	blessure -40	incendie 71	none -44	vol 118
portable	dommage_materiel 137	none -60	vol 53
portail	collision 100	dommage_materiel -60	vandalisme 49
portant	blessure 211	collision -60	none -59
porte	none -44	vandalisme 66	vol 42
portefeuille	autre 156	collision -53	none -45	vol 44
porter	collision -53	vol 121
portiere	collision 131
portieres	blessure -132	collision -91	none -82	vandalisme 326	vol -66
pose	bris_de_glace 63
posee	dommage_materiel -45	none -44	vol 112
possible	none 41
poste	autre -47	collision -43	none -72	vandalisme 136	vol 96
pot	collision -68	dommage_materiel 233	none -50
pote	autre -71	blessure 73	collision -57	dommage_materiel 192	none -207	vol -47
poteau	collision 245	dommage_materiel -59	none -71
poterie	bris_de_glace -98	collision -48	dommage_materiel 142	evenement_climatique 86	vol -42
pots	collision -76	none -129	vandalisme 72	vol 175
poubelle	collision 70	incendie 89
poubelles	collision -47	evenement_climatique 104	incendie 106	vandalisme -66
pouce	collision 52
pouces	dommage_materiel 246	none -44	vol -101
poules	evenement_climatique 99
pourquoi	autre 141	dommage_materiel -44	vandalisme -40	vol -48
pourtant	blessure 62	collision -93	none 64
pousse	blessure -50	bris_de_glace 72	collision 88
poussee	blessure -101	vandalisme 165
poutre	collision 113	dommage_materiel 54	none -65
pouvez	autre 46	none 83
pr	autre 74	none -55
precise	collision 108	none -41
prefere	none 72
prejudice	collision -45	dommage_materiel 114
premier	none 48	vol 43
premiere	none -64	vol 103
prend	collision -94	degats_des_eaux 94	dommage_materiel -45	none -79	vol 180
prendre	autre 85	none -89	vol 189
present	vandalisme 78	vol -42
presente	incendie 69
presque	evenement_climatique 132	incendie -72
pressee	blessure 252	collision -202
prevenu	degats_des_eaux 86	incendie -43	vandalisme 53
prevenus	collision -50	incendie 99	none -83	vandalisme -91	vol 203
pri	blessure -42	degats_des_eaux 68	dommage_materiel -54	none -78	vol 86
priorite	collision 101
pris	incendie 44	vol 47
proces	incendie 63
prof	collision 68	none -51	vol 91
projete	bris_de_glace 71
propre	blessure 168	collision 72	dommage_materiel -83	none -54
proprement	vandalisme -159	vol 266
proprietaire	autre 85	none -63
protection	autre 69	evenement_climatique 50	incendie 47
pu	dommage_materiel 52	evenement_climatique 46
pyjama	incendie 44	none -44	vol 83
qqn	none 63
quad	collision 47
quand	none 45
quarante	bris_de_glace 55	incendie 63	vol 64
quart	none 152
quatre	bris_de_glace 88	none -41	vol 81
quel	dommage_materiel -62	none 162	vol -58
quelle	autre -54	none 121
quelqu	vandalisme 83
quelque	autre 269	none -94	vol -60
question	collision -69	degats_des_eaux 44	none 180
queue	collision 42
quinze	evenement_climatique 103
quoi	none 64
rabat	blessure 87	degats_des_eaux 52
rabattu	collision 158	none -49
raccord	degats_des_eaux 208	none -45
radiateur	collision 96	degats_des_eaux 51
radio	blessure 102
rafales	dommage_materiel -41	evenement_climatique 169
raide	collision 165	dommage_materiel -41
rampe	collision 99	degats_des_eaux -115	dommage_materiel 173	none -58
rangee	blessure -53	bris_de_glace 72	collision 51
rappeler	collision 78
rapport	incendie 67	vol -47
ras	evenement_climatique 53	vandalisme 57
rate	collision 184	degats_des_eaux -78	dommage_materiel -43
ray	bris_de_glace -47	collision -61	dommage_materiel 200	none -133	vandalisme -40
raye	dommage_materiel 56	none -54	vandalisme 157	vol -48
rayee	bris_de_glace -41	collision -53	none 219	vol -84
recepisse	none -60	vol 160
recevoir	autre 159	collision -40	vol -43
reclamation	none 122
reclame	bris_de_glace -100	collision -100	dommage_materiel 319	none -81	vandalisme -47	vol -40
reconnu	vandalisme 66
recousu	blessure 149	bris_de_glace 208	degats_des_eaux -98	dommage_materiel -173	evenement_climatique -55	incendie -40	none -58	vandalisme -59	vol -42
recu	bris_de_glace 56	collision -41
reculant	collision 90	dommage_materiel 55	none -51
recule	collision 156	none -55
redige	collision 97
refaire	degats_des_eaux 106
referme	blessure 212	bris_de_glace -75	degats_des_eaux -76	dommage_materiel 51	evenement_climatique -142	incendie -70	none -63	vandalisme -74	vol -79
regarde	collision 45	none 65
regarder	collision 50
regle	collision 44
releve	collision 105
rembourse	autre 86	dommage_materiel 152	none -148
remboursee	autre 213	none -117
remboursement	none 134
rembourser	autre 321	blessure -45	degats_des_eaux -108	dommage_materiel -56	none -180
remboursez	autre 188	none -44
remercie	evenement_climatique 43	none 56
remonte	bris_de_glace -91	collision 103	degats_des_eaux 180	dommage_materiel -72
remorque	autre -56	collision 166	none -49	vol 68
remplacement	bris_de_glace 71	collision -56	dommage_materiel 171	none -64
rempli	collision 51	degats_des_eaux 45
rendez	collision -94	vandalisme 177	vol -108
rendre	autre 78
rendu	collision -119	degats_des_eaux 88	dommage_materiel 139
rentre	collision 51
rentree	collision 110	evenement_climatique 41	none -47
rentrer	bris_de_glace 71	collision 163	dommage_materiel -40	none -100
renverse	collision 65	dommage_materiel 119
renversee	collision 70	degats_des_eaux 65	dommage_materiel -81	none -46	vandalisme 105
renvoie	degats_des_eaux 90
reparti	collision 69
repartie	dommage_materiel -77	vol 122
repartis	vandalisme -98	vol 132
repond	collision 81	dommage_materiel 66
repondez	incendie 44
repondre	incendie 94
reponse	collision -83	vol 168
reseau	autre -82	collision -117	degats_des_eaux 66	dommage_materiel 194	evenement_climatique -182	none -68	vandalisme -61	vol 115
reserve	blessure -40	degats_des_eaux 307	none -99	vol -40
reservoir	vandalisme 160
respire	collision 67	dommage_materiel -51	evenement_climatique 43	vandalisme 64
responsabilite	autre 156	bris_de_glace 113	collision -56	none -118
responsable	collision 81
ressemble	bris_de_glace 120	collision 76	dommage_materiel -42	none -154	vandalisme -52	vol -43
restaurant	collision 105	evenement_climatique 109	none -62	vol -41
reste	incendie 48
restee	collision 143	none -47
resto	blessure 87	collision -108	vol 132
resultat	collision -60	degats_des_eaux 47	dommage_materiel 105
retire	blessure 162	collision -57	dommage_materiel -62	vol 50
retour	dommage_materiel 67	vol 52
retourne	blessure 165	none -142
retournes	vol 107
retraite	dommage_materiel -63	vol 165
retro	collision 84	vandalisme 72
retros	none -57	vandalisme 166	vol -40
retrouve	autre 78	vandalisme 104	vol -86
retrouvee	autre 51
retroviseur	collision 161	none -53	vol -40
retroviseurs	collision -86	none -92	vol 220
reussi	collision 221	none -73	vandalisme -89
reveil	collision -154	degats_des_eaux 131	vandalisme -44	vol 91
reveille	evenement_climatique 99
revenir	collision -45	none 104	vol 43
revenu	blessure 71	collision -76	vandalisme 110
rez	collision -44	evenement_climatique 93
riad	incendie 111	none -54
rideau	dommage_materiel 83	evenement_climatique -42	incendie 66	none -41
rideaux	dommage_materiel 111	incendie 116	none -57
rigole	collision 258	dommage_materiel -113	incendie -83	vandalisme -59
rire	blessure 139	dommage_materiel -53	none -42	vol 47
riviere	degats_des_eaux -63	dommage_materiel -57	evenement_climatique 260
robe	collision -66	dommage_materiel 257	none -52	vol -45
robinet	degats_des_eaux 163
rocade	autre 50	collision 82
rompu	blessure 191	degats_des_eaux 65	dommage_materiel -61	none -61	vandalisme -79
rond	collision 81
rotule	collision 150	dommage_materiel -50	none -53	vol -41
roue	blessure -47	collision 106	vandalisme 99
roulais	collision 41
roulant	collision -73	dommage_materiel 91	vol 49
roule	blessure 95	collision 91	degats_des_eaux -41
rouler	bris_de_glace 144	collision -117	dommage_materiel 155	none -45	vandalisme -54	vol -47
route	autre 47	collision 132	vol -43
routier	collision 156	vandalisme -100
royale	collision 61
ruches	collision -41	incendie 120	none -74	vol 72
rue	collision 48
rupture	blessure 53	degats_des_eaux 137	none -46
sa	collision 56
sable	evenement_climatique 144
sac	collision -54	none -52	vol 143
sacoche	autre 113	vol 47
safi	evenement_climatique 76
saignait	collision 55
saigne	collision 62	vandalisme 142	vol -60
sain	collision 141
sains	evenement_climatique 97	incendie 62	none -40	vol -56
saint	bris_de_glace -84	collision 154	incendie 110	vol -91
saisi	blessure -55	collision -52	vandalisme 149	vol 52
saison	blessure 113	collision -71	degats_des_eaux 53	dommage_materiel -43	evenement_climatique 93	vandalisme -41	vol -45
sait	degats_des_eaux 80	none -63	vol 84
sale	blessure 106	collision -78
salle	blessure 50	degats_des_eaux 78	none -47
salon	collision -60	degats_des_eaux 79
salut	bris_de_glace 52	collision -40	none 77
samu	blessure 76
sang	bris_de_glace 63	vol 44
sanglier	collision 243	dommage_materiel -44	none -64	vandalisme -51
sans	collision 41
sante	collision 67	evenement_climatique 52	none -49
sapin	incendie 76	none -129	vol 156
sauf	blessure 57	degats_des_eaux -41	incendie 43
saufs	evenement_climatique 97	incendie 62	none -40	vol -56
saute	collision -44	none -48	vol 55
savoir	bris_de_glace 60	dommage_materiel 48	evenement_climatique -48
scanner	blessure 100
scie	blessure 94	collision -71	none -68	vandalisme 96	vol 56
scolaire	collision 63	vandalisme 40
scoot	bris_de_glace -48	collision 64	vol 74
scooter	vol 40
sebaa	vol 40
seche	incendie 165	none -53
secheresse	bris_de_glace -64	evenement_climatique 306	none -58	vandalisme -41
second	blessure 68	dommage_materiel -73	incendie 154
secondes	bris_de_glace -94	incendie 97	vol 104
secours	collision 83
sectionne	blessure 101	degats_des_eaux 75	none -43
sejour	autre 74	evenement_climatique 88	none -49
selle	collision 103	vandalisme 78	vol -43
selon	bris_de_glace 62
semaine	none 106
semaines	blessure 89
semi	bris_de_glace 67
sens	collision 43
sentait	collision 52
senti	collision 110
sept	bris_de_glace 72	incendie 52	none -51	vol 46
septembre	autre 157	blessure -60
serre	collision 43	evenement_climatique 101	none -40
serres	evenement_climatique 74
serrure	vandalisme 102
sert	vandalisme 65	vol 40
servez	none 79
service	dommage_materiel 53
ses	degats_des_eaux 45
seul	blessure 48
seule	bris_de_glace 105
seulement	degats_des_eaux 118	evenement_climatique -47	none -52
si	autre 47	dommage_materiel 45
sidi	vandalisme 47
siege	bris_de_glace -77	none -57	vol 272
sieges	blessure -71	collision 94	vol -56
sieste	degats_des_eaux 73	vol 66
signale	vol 41
signaler	vol 77
signee	dommage_materiel -44	none -64	vandalisme 114	vol 72
signer	degats_des_eaux 45
simple	collision 41	degats_des_eaux 90
sin	autre -99	none 167
sinistre	autre 68
sinon	blessure -53	collision 67	incendie 85
siphonne	vandalisme -47	vol 171
site	degats_des_eaux -100	dommage_materiel -50	evenement_climatique 151
six	autre 111	none -81	vandalisme 46
ski	blessure 266	collision -58	none -95
slt	collision 61	none 48
societe	bris_de_glace 82
soeur	collision 47	dommage_materiel 53
soiree	bris_de_glace 83	collision -41	none 151
soit	none -52	vol 87
sol	degats_des_eaux 56	evenement_climatique 61	incendie -43	none -42	vandalisme 47
solaires	blessure -41	evenement_climatique 112	none -86	vandalisme 124
soleil	bris_de_glace 78	collision 41	incendie 85	vol -113
sonne	collision -92	dommage_materiel -102	incendie 85	vol 131
sors	collision 169
sort	degats_des_eaux 67
sortais	bris_de_glace 146	vol -53
sortant	collision 75
sortir	collision -89	dommage_materiel -44	incendie 322	none -68
sortis	incendie 61
souffert	degats_des_eaux 68	incendie 94
souffle	incendie 40	vol 56
souffler	collision 60
souffre	degats_des_eaux 93	vandalisme -52	vol 41
souhaite	autre 131
souk	autre 119	bris_de_glace -84	collision -45	dommage_materiel -45	none -189	vandalisme -54	vol 260
souleve	blessure 97	degats_des_eaux 62	none -55
sourcils	collision -136	incendie 268
souterrain	collision 92
sport	degats_des_eaux 79	incendie 54
station	incendie 67
stationne	collision 76
stationnee	collision -52	dommage_materiel 163	vol -72
stationnement	collision 152
sternum	blessure 126	vandalisme -43
stock	blessure -47	collision -53	incendie 196
stop	collision 76	none 52	vol -56
store	incendie 105
subi	collision -72	dommage_materiel 99	evenement_climatique -78	vol 114
subtilise	dommage_materiel -50	vol 180
sucre	dommage_materiel 111	none -101	vandalisme 151	vol -76
sui	blessure 110	degats_des_eaux -48	evenement_climatique 71	none -71	vol -51
suie	incendie 171
suis	blessure 47
suite	collision -41	none 46
suivi	blessure -55	collision 122	incendie 64
suivre	none 64
sultan	collision 125	none -47
super	none 134
supporters	none -43	vandalisme 177
surete	collision -46	incendie 89	vol 51
surgi	collision 67
surtension	dommage_materiel 204	none -44
surtout	dommage_materiel -40	none 148
survecu	dommage_materiel 60	evenement_climatique -43
suture	blessure 119	collision -42
suv	collision 169
svp	none 75
sympa	collision 84
syndic	degats_des_eaux 112
t	autre 202	none -54
table	bris_de_glace 192	collision -43	dommage_materiel -46
tableau	collision -51	dommage_materiel 104	incendie 80	vandalisme 53	vol -49
tablette	autre 61	collision -61	dommage_materiel 81	vol 46
tache	degats_des_eaux 128	dommage_materiel 51
tags	none -51	vandalisme 160
tague	collision -71	vandalisme 155	vol -52
talon	dommage_materiel -106	vandalisme 227	vol -82
tamponne	vol 137
tanger	collision -50	none -43	vol 144
tant	dommage_materiel 48
tante	collision -40	dommage_materiel 119	none -66
tape	bris_de_glace 77	collision 118	none -48
taper	blessure -70	vandalisme 196
tapis	degats_des_eaux 96
tard	collision 245	none -92
taxi	autre 46	collision 73
technique	collision -44	degats_des_eaux 132	dommage_materiel -40	evenement_climatique -48	vol 96
tel	collision -68	dommage_materiel 78	vandalisme -58	vol 178
tele	dommage_materiel 137	none -43
telephone	vol 56
telephonique	collision 122
temoin	collision 98
temoins	dommage_materiel -43	none -45	vandalisme 179	vol -68
tempe	blessure 140	bris_de_glace -145	dommage_materiel -113	none -40	vandalisme 249	vol -42
tempete	evenement_climatique 177
temps	vol 48
tendon	blessure 221	bris_de_glace 110	collision -57	dommage_materiel -42	none -82	vandalisme -83	vol -48
tentative	collision -77	none -41	vandalisme 66	vol 166
tente	blessure -65	evenement_climatique 225	incendie -48
terrasse	degats_des_eaux 51	evenement_climatique 76
terre	evenement_climatique 105	none -59
the	bris_de_glace 52	collision -54	dommage_materiel 187	none -120
thermique	bris_de_glace 166	collision -103
tibia	blessure 89	collision 42	none -41
tiers	autre 182	collision -95	dommage_materiel -49	vol -56
tire	none -55	vol 142
tiroirs	vol 126
tkt	none -62	vol 146
toile	evenement_climatique 40	vol -49
toilettes	degats_des_eaux 69	dommage_materiel 45
toit	bris_de_glace 45	evenement_climatique 68	none -49
toiture	evenement_climatique 117
tole	collision 106
tolier	collision 76	vandalisme 64	vol -52
tomates	collision -66	evenement_climatique 149	none -40
tombant	blessure 113	degats_des_eaux 42	dommage_materiel -42
tombe	blessure 85	collision -51	dommage_materiel 128	none -73	vol -41
tombee	blessure 105	collision -49	evenement_climatique 78	none -60
tomber	collision -51	dommage_materiel 100	evenement_climatique 54
tondeuse	bris_de_glace 41	incendie 76	none -44	vandalisme -43	vol 71
tonneaux	collision 92
torchon	incendie 121
tordu	vol 118
tordue	none -45	vandalisme 108
tornade	evenement_climatique 196	vandalisme -41
torts	collision 151	vandalisme -46
touche	autre -50	collision 96
touchee	collision -114	vol 167
touches	blessure -45	collision 73
toujours	collision -41	dommage_materiel 49	none 55
tour	collision -55	vol 172
touriste	collision 108	dommage_materiel 51	none -70
touristes	degats_des_eaux 57
touristique	collision 129
tourne	collision 183	vol -83
tourner	collision 76
tours	collision 89
tous	evenement_climatique 54	incendie 58	none -52
tousse	incendie 90
toute	bris_de_glace 42
toutes	incendie -42	vandalisme 89	vol 66
tracteur	collision 96
train	autre 63	collision 44	none -42
tram	collision 140	none -71	vol 89
trampoline	evenement_climatique 123
tramway	collision 63	none -49	vol 103
tranquille	incendie 58
traumatisme	vandalisme -47	vol 79
travail	blessure 103	collision -55	dommage_materiel 111	none -49
travaux	collision -43	dommage_materiel 102	evenement_climatique -62	none -61	vol 97
travers	blessure -62	bris_de_glace 124	collision 108	vandalisme -42
tremble	collision 50
trempe	blessure -40	bris_de_glace 41	degats_des_eaux 103	dommage_materiel 45	none -57
trempee	degats_des_eaux 75
trempes	collision -93	degats_des_eaux 272	evenement_climatique -106
trente	collision 81	evenement_climatique 88
triple	collision -51	degats_des_eaux 149	dommage_materiel -82	vol 66
triporteur	collision 203	none -52
troisieme	collision -47	degats_des_eaux 57
trop	collision 61	none 51
trottinette	collision 52	incendie 44	vol 53
trottoir	blessure 139	dommage_materiel -40
trou	bris_de_glace 67	dommage_materiel 120
trouve	degats_des_eaux 42
truc	autre 123
truck	collision 90	none -43	vandalisme 84
tt	collision -40	degats_des_eaux 104
tuiles	evenement_climatique 150
tuyau	degats_des_eaux 189	dommage_materiel -71
twingo	vol 55
type	collision 126
types	vol 92
uniquement	dommage_materiel 53
urgence	blessure 47	incendie 71	vol -42
urgences	blessure 142	degats_des_eaux 69	none -48
utile	bris_de_glace 71	collision 72	vandalisme -56
utilitaire	collision 61	vandalisme 44
v	none -43	vol 57
va	collision 61
vacances	autre 89	dommage_materiel 97	none -85
vaches	collision -84	evenement_climatique 80	vandalisme 135
vais	blessure 59
vaisselle	degats_des_eaux 138	dommage_materiel -78	incendie 60	none -44
valise	autre 110	none -45
vanne	degats_des_eaux 65	vandalisme 80	vol -53
vas	none 125
vase	collision -40	degats_des_eaux -61	dommage_materiel 216
vehicule	dommage_materiel 116
vehicules	collision 68
veille	collision -65	dommage_materiel 103	vandalisme -50	vol 63
velos	collision -133	incendie 161	vandalisme -46	vol 111
velux	bris_de_glace 104	none -58
vendeuse	incendie 53	vandalisme 74
venir	autre 77	none -66	vol 67
vent	dommage_materiel -99	evenement_climatique 273
venu	dommage_materiel 108	none -42
venue	vandalisme 47
venus	incendie 51
veranda	bris_de_glace 174	collision -41
verbal	incendie 63
verbalise	collision 200	vandalisme -43	vol -46
verglas	blessure -52	collision 220	vol -58
verifie	none 112
vernis	dommage_materiel 208	incendie -114
verre	blessure -65	bris_de_glace 252	collision -66	degats_des_eaux -49	dommage_materiel 103	none -66
verriere	autre -41	bris_de_glace 336	collision -141	degats_des_eaux -44	dommage_materiel -109	none -148	vol -47
verse	autre 40	vandalisme 90
verte	autre 93	degats_des_eaux 81	none -77
veterinaire	dommage_materiel 138	evenement_climatique -60	incendie -63	none -44
veut	dommage_materiel 40
veux	dommage_materiel -48	none 93	vol -42
victime	incendie 54
victimes	incendie 121
vide	none -40	vol 107
videe	evenement_climatique 168
vie	collision -42	none 88
vieille	degats_des_eaux 145	incendie 57	none -66
viens	degats_des_eaux -126	none 157
vient	degats_des_eaux 127
vieux	collision 134	none -69	vandalisme -46	vol 43
ville	collision 75	vol 89
vin	degats_des_eaux -49	dommage_materiel 80	vandalisme 56
vingt	blessure -42	dommage_materiel -44	evenement_climatique 116	vol 63
violence	vol 140
violent	evenement_climatique 60
virage	collision 83	vandalisme 111	vol -55
visage	incendie 96	vandalisme -41	vol 70
vite	collision 50
vitesse	collision 129	none -52
vitrage	bris_de_glace 256	collision -53	none -49
vitre	bris_de_glace 145	collision -51	vol 55
vitree	bris_de_glace 150
vitres	bris_de_glace -153	collision 97	evenement_climatique 87	none -54	vandalisme 139	vol -57
vitrine	dommage_materiel 92	vandalisme 70	vol -43
vivants	degats_des_eaux -41	evenement_climatique 259	incendie -65	vol -64
vive	blessure 231	degats_des_eaux -143	vandalisme -67
voie	collision -49	dommage_materiel -47	none 202
voila	vol -41
voile	collision 182	none -40	vol -45
voir	degats_des_eaux 55	vol 45
vois	blessure -127	collision -71	vandalisme 169
voisin	degats_des_eaux 44	none -43
voisine	bris_de_glace 44	collision -44	degats_des_eaux 40	none -46	vandalisme 49	vol -41
voisins	evenement_climatique 61
voit	degats_des_eaux -46	dommage_materiel -91	incendie 153	none -77	vandalisme 134	vol -70
voitur	autre -61	blessure -64	bris_de_glace 209	collision -177	degats_des_eaux -89	dommage_materiel -168	evenement_climatique 242	none -155	vandalisme -79	vol -75
voiture	collision 48	none -60
voitures	collision 135	dommage_materiel -45	evenement_climatique 93	none -54
vol	autre 75	vol 125
volant	collision 85	evenement_climatique 40
vole	vol 96
volee	collision -44	evenement_climatique -42	none -64	vandalisme -41	vol 297
volet	incendie 48	vandalisme -60
volets	evenement_climatique 105	vol -40
voleur	collision -65	dommage_materiel -78	none -91	vandalisme 214	vol -47
volontaire	incendie 76	vandalisme 49
vomit	blessure 83
vont	collision 55
voudrais	none 91
voulait	blessure 83
voulant	blessure 51	bris_de_glace -46	collision 42	degats_des_eaux 42	dommage_materiel 42	none -45
voulu	vol 43
voyage	autre 113	none -57
vrai	vandalisme 89
vraiment	none 72
vtc	bris_de_glace 73	collision 64
vu	collision 70
vue	collision 43
wa7ed	bris_de_glace -62	collision 164
wc	collision -98	degats_des_eaux 275	dommage_materiel 112	none -127	vol -59
week	vol 53
x	bris_de_glace 130	collision -81	incendie 121	none -63
ya	autre 51	degats_des_eaux 50	dommage_materiel -43
yaris	collision 87
yeux	bris_de_glace 41	collision 47	incendie -42	vol 51
zero	collision 52	dommage_materiel 41
zoe	blessure 153	collision 107	dommage_materiel -95	none -52	vol -65
@injuries
	no -86	unknown 122	yes -81
#000>	unknown 52	yes -62
#025>	no 41
#0h30	no -48
#100>	unknown 49
#12e>	no -74	unknown 107
#13h>	no -52	unknown 97	yes -107
#16h>	no -52
#18h>	no -46	unknown 58
#19h>	no -85	unknown 75
#1er>	unknown 42
#200>	yes -48
#2025	no 41
#208>	no -83	unknown 85
#20h>	unknown 76	yes -85
#21h>	no -50
#22h>	unknown -81	yes 100
#300>	unknown 68	yes -64
#400>	no -60	unknown 73
#450>	no -73	unknown 195	yes -165
#4x4>	no 46	unknown 84	yes -144
#500>	unknown 147	yes -128
#600>	no -87	unknown 155	yes -79
#640>	no -56
#7ed>	no 110	unknown -60	yes -75
#7h45	unknown -64
#800>	unknown -72	yes 43
#900>	no 97	unknown -57	yes -51
#<000	unknown 57	yes -53
#<06>	no -80	unknown 92
#<100	unknown 49
#<10>	no -82	unknown 48
#<10h	no 78	unknown -83
#<11>	no -42	unknown -77	yes 127
#<11h	no -63	unknown 99
#<12e	no -74	unknown 107
#<13>	no -69	unknown 82
#<13h	no -57	unknown 58
#<14>	unknown 60	yes -45
#<15>	no -79	yes 57
#<15h	unknown -54	yes 56
#<16h	no -52
#<17>	no -65	unknown 49
#<18>	no -89	unknown 84
#<199	no -63	unknown 135	yes -70
#<1er	unknown 42
#<200	yes -67
#<208	no -83	unknown 85
#<20>	no 126	yes -115
#<20h	unknown 44
#<21>	yes -41
#<22h	unknown -80	yes 99
#<27>	no -58	unknown 79
#<2h>	no -49
#<300	unknown 59	yes -69
#<30>	no 77	unknown -56
#<31>	no -56	unknown 111	yes -57
#<3h>	no 73	unknown -60
#<400	unknown 49
#<40>	no 98	unknown -49	yes -58
#<450	no -73	unknown 195	yes -165
#<4x4	no 46	unknown 84	yes -144
#<500	unknown 149	yes -116
#<50>	no -41
#<600	no -64	unknown 96	yes -51
#<60>	unknown 55
#<640	no -56
#<65>	no 85	unknown -105
#<81>	no 96	unknown -91
#<84>	unknown -66	yes 68
#<8h1	unknown -71	yes 80
#<8h>	unknown 60
#<900	no 97	unknown -57	yes -51
#<90>	no 50	unknown -42
#<9h>	yes 55
#<a10	no -80	unknown -52	yes 126
#<a6>	no 82	unknown -81
#<a7>	unknown 90	yes -71
#<aba	no -132	unknown 103
#<abi	unknown -97	yes 49
#<abo	no 186	unknown -150	yes -45
#<abs	no 109	unknown -143
#<ac>	no -69
#<ach	no -69	unknown 46
#<aci	unknown 41	yes -59
#<act	no -54	yes 44
#<adi	yes -51
#<ado	no 96	yes -71
#<adr	no -82	unknown 158	yes -101
#<adv	unknown -60	yes 55
#<aer	no -65	yes 54
#<aff	no 69	unknown -50
#<agd	no -67	unknown 68
#<agr	unknown -136	yes 97
#<aid	unknown -94	yes 88
#<ail	yes -46
#<aim	no 294	unknown -197	yes -136
#<air	no -43
#<ait	no -180	unknown 284	yes -111
#<al>	no 62	unknown -56
#<ala	unknown 55	yes -43
#<alc	yes 40
#<ali	no 42
#<ama	unknown 71	yes -64
#<amb	no -42	unknown -89	yes 130
#<anc	no 75	yes -83
#<ane	no -78	unknown 79
#<ani	no 120	unknown -59	yes -67
#<ann	unknown 48	yes -72
#<ape	unknown 78	yes -59
#<aqu	unknown -45
#<arb	unknown 62	yes -116
#<arc	no -62	unknown 79
#<ard	no -108	unknown -94	yes 149
#<arg	no 47	yes -40
#<arm	no 43	unknown -76
#<asp	no -56
#<att	no 41	unknown -48
#<aub	no 109	unknown -113
#<auc	no 106	unknown -59	yes -48
#<aud	no -41	unknown 113	yes -73
#<aur	unknown 56
#<aus	no -68	yes 61
#<auv	yes -47
#<avc	unknown 68	yes -57
#<avr	no -76	unknown 116	yes -41
#<aya	no -74	unknown 124	yes -48
#<azr	no 55	yes -45
#<bab	no -92	unknown 95
#<bad	no -46	unknown 48
#<bag	no -40	unknown -66	yes 87
#<bar	unknown -50
#<bat	unknown 42
#<ben	unknown 40	yes -55
#<beq	no -65	unknown 134	yes -92
#<bes	no 93	unknown -77
#<bet	no 69	unknown -94
#<bib	no 60	yes -105
#<bie	no 86	unknown -76
#<bij	no 55	yes -42
#<biz	no -104	yes 112
#<bjr	no -61	unknown 119	yes -55
#<ble	no 67	unknown -56
#<bob	no 121	unknown -53	yes -68
#<bol	no -46	unknown 63
#<bom	no -85	unknown 46
#<bor	no 72
#<bos	unknown -47	yes 51
#<bou	unknown -41
#<box	no 48	yes -70
#<bra	unknown -41	yes 71
#<bro	no -128	unknown 47	yes 76
#<bua	no -75	yes 97
#<bus	no 48	unknown -46
#<buv	no -95	yes 95
#<cac	no 95	unknown -59	yes -64
#<cad	yes -58
#<caf	no 59
#<cag	no -138	unknown 114
#<cal	no 98	unknown -61
#<can	unknown 54
#<car	no 45	unknown -40
#<cat	no -47	unknown 140	yes -88
#<cau	no -45	yes 66
#<cav	yes -63
#<cei	no -57	unknown -75	yes 133
#<cen	no 51	yes -46
#<cer	yes 64
#<ces	yes -74
#<chu	no -63	yes 54
#<cie	yes -94
#<cim	no -135	unknown 149
#<cin	yes -41
#<cir	no -53	yes 66
#<civ	no -49
#<clo	yes 49
#<clu	unknown -63	yes 70
#<cm>	no 80	unknown -87
#<coc	no 69	yes -41
#<coe	no 66	unknown 68	yes -132
#<cof	yes -40
#<cog	no -83	unknown 44
#<coi	unknown -64	yes 66
#<coo	no -79	unknown 82
#<cop	unknown 88	yes -86
#<coq	no -58	unknown 113	yes -55
#<cot	unknown -48
#<cra	unknown -73	yes 61
#<cro	no -65	yes 52
#<cru	unknown -80	yes 44
#<cue	unknown -66	yes 52
#<cul	no -75	unknown 103
#<cut	no -87	unknown 108
#<cuv	no 49	unknown 43	yes -101
#<dak	no -69	unknown 147	yes -84
#<dar	unknown 56	yes -62
#<dc>	no 214	unknown -173	yes -48
#<ded	no 48
#<def	no 75	yes -62
#<deg	yes -53
#<deh	no 75	unknown -71
#<del	unknown 42
#<den	no -53	unknown -82	yes 136
#<det	yes -45
#<dh>	unknown 86	yes -65
#<dia	no 56	yes -80
#<die	no 47
#<dig	no 202	unknown -152	yes -77
#<dir	no -47
#<dit	unknown 47
#<dix	no -57	unknown 71
#<dkh	no 286	unknown -252	yes -78
#<doc	no 48
#<doi	yes 58
#<dom	no 80	unknown -56
#<don	no 50
#<dor	no 87	unknown -60
#<dos	no -42	unknown -50	yes 92
#<dri	no 87	yes -123
#<dro	no 67	unknown -73
#<dun	no 91	yes -91
#<dya	no 191	unknown -112	yes -98
#<ebo	no 103	unknown -139
#<ecl	yes 50
#<edf	no 55	yes -48
#<ega	unknown 111	yes -84
#<ego	unknown -140	yes 157
#<egr	no 62	unknown -76
#<el>	no 65	yes -79
#<emm	unknown -58	yes 81
#<emp	yes -42
#<end	no -48	unknown -44	yes 90
#<eng	no -65	unknown -58	yes 130
#<enl	no 83	unknown -88
#<eno	unknown -65	yes 72
#<enq	no 122	unknown -137
#<enr	yes -48
#<epa	no -46	yes 67
#<epi	no 66	unknown -104
#<epo	yes 43
#<equ	unknown -120	yes 80
#<era	no 119	unknown -110
#<err	no 73	unknown -61
#<es>	no 90	unknown -159	yes 43
#<esc	no -46	unknown -66	yes 110
#<esp	yes -50
#<eta	no 43
#<eti	no 82	unknown -99
#<eto	unknown 96	yes -120
#<etr	no 62	yes -95
#<etu	no -58	yes 45
#<eu>	no 103	unknown -99
#<eur	unknown 90	yes -56
#<eux	no -65	unknown 55
#<eve	no -63	unknown 81
#<ex>	no -101	unknown 133
#<exc	unknown 68	yes -46
#<ext	no 46	unknown -62
#<fac	unknown 47
#<fal	no -95	unknown 49	yes 46
#<fam	no 93	yes -67
#<far	no -62
#<fau	unknown 40
#<fe>	unknown 84	yes -45
#<fel	unknown -62	yes 53
#<fem	no -64	yes 61
#<fen	no -50	unknown 45
#<fes	yes 61
#<fic	no 69	unknown -80
#<fis	unknown 46	yes -43
#<fla	yes 43
#<fli	no -57	unknown 76
#<flo	unknown -58	yes 49
#<fna	no 60	yes -74
#<foo	unknown -92	yes 73
#<fos	no -51	unknown -46	yes 96
#<fra	unknown -47	yes 47
#<fre	unknown -50
#<fri	no 71	yes -47
#<fro	unknown -47	yes 61
#<fum	unknown -44	yes 70
#<fur	no 121	unknown -75	yes -53
#<fut	no -44	unknown 48
#<gag	no 90	yes -90
#<gal	no 107	yes -68
#<gan	no -59	unknown -57	yes 91
#<gar	unknown 50
#<gau	no 47	unknown -81
#<gaz	no -82	yes 100
#<gel	no -66	unknown 191	yes -135
#<gli	unknown -55	yes 63
#<glo	unknown -52	yes 53
#<gol	no 56	unknown -72
#<gor	no -79	unknown -134	yes 199
#<gos	unknown -44
#<gou	yes -46
#<gps	no -88	yes 80
#<gre	no 45	unknown -82
#<gue	unknown -86	yes 70
#<gui	no -123	unknown 118
#<had	no -76	unknown 94
#<hal	unknown 69
#<ham	no 72	unknown -49
#<han	no -55
#<has	yes -49
#<hau	no 58
#<hay	no -65	unknown 115	yes -49
#<hec	no 62
#<hei	no 86	yes -81
#<hel	no 71	unknown -152	yes 50
#<hem	unknown -72	yes 90
#<her	no -45	unknown -73	yes 108
#<heu	no 52	unknown -54
#<hom	unknown -45	yes 59
#<hon	no 115	unknown -60	yes -63
#<hop	unknown -65	yes 88
#<hor	no -43
#<hos	no -63	yes 56
#<hou	no -119	unknown 174	yes -86
#<hui	unknown -49	yes 80
#<hum	no 185	unknown -108	yes -79
#<hur	no 138	unknown -95	yes -58
#<ici	unknown 48	yes -72
#<ifr	no -64	unknown -46	yes 94
#<ii>	yes -49
#<inc	no 57	yes -59
#<ind	no 50	unknown -49
#<inf	unknown -60	yes 60
#<inh	unknown -47	yes 70
#<ins	no 41
#<int	no 48	unknown -52
#<iph	unknown 47
#<irr	no -67	yes 59
#<iso	no 75	yes -51
#<ist	unknown 44
#<ita	no -131	unknown 216	yes -126
#<ivr	no -97	unknown -133	yes 202
#<jac	no 57	unknown 98	yes -177
#<jam	yes 45
#<jan	unknown 52
#<jar	no 84	yes -70
#<jat	no 44	yes -93
#<jea	no -64
#<jet	unknown -67
#<jle	no -45	unknown 103	yes -57
#<jme	no -55	unknown -60	yes 105
#<jog	no 65	unknown -125
#<joi	no -46	unknown 66
#<jsu	no 146	unknown -100	yes -65
#<jud	unknown -91	yes 70
#<jui	unknown 61
#<jum	no -47	unknown 77	yes -46
#<jur	no -122	unknown 163	yes -64
#<kan	no 106	unknown -87
#<kay	no 311	unknown -187	yes -156
#<kel	unknown 56
#<ken	no 84	unknown -77	yes -54
#<keu	no -89	yes 60
#<kho	no -40	unknown 71
#<ki>	no -119	unknown -56	yes 161
#<kil	no 197	unknown -89	yes -135
#<kin	no 94	unknown -61	yes -42
#<km>	no -143	unknown 142
#<ko>	no 46	yes -112
#<koi	unknown 82	yes -44
#<lab	no 95	yes -63
#<lan	no 61	unknown -103
#<las	no -83	unknown 163	yes -101
#<lat	unknown -52
#<lav	unknown 52
#<lec	no -64	unknown 99
#<leg	no -73	unknown -72	yes 141
#<len	yes 58
#<let	unknown 104	yes -74
#<lev	no -55	unknown -86	yes 140
#<lez	no 45	yes -64
#<lil	no -85	unknown 119	yes -40
#<lim	unknown -108	yes 85
#<liq	unknown 96	yes -134
#<lis	no 73	unknown -50
#<lit	no 75	unknown -71
#<lo>	unknown -57	yes 48
#<loi	no 98	yes -86
#<lol	no 109	unknown -125
#<lon	no -62	unknown 102	yes -42
#<lot	no -98	unknown 98
#<luc	no 49	unknown 63	yes -139
#<lui	no 44	unknown -58
#<lun	no -53
#<lus	no 68	yes -71
#<lux	unknown -40	yes 80
#<lyc	no -70	unknown -146	yes 179
#<m2>	no 50	unknown -94	yes 43
#<mag	no 75	unknown -64
#<mal	no 80	unknown -88
#<mau	unknown -62
#<mcd	no -76	unknown 107
#<mdr	no 202	unknown -148	yes -78
#<me>	unknown -64	yes 69
#<med	unknown -45	yes 55
#<mek	no 76	unknown -83
#<mel	no -74	unknown 67
#<men	yes 48
#<meu	no -44
#<mi>	no -135	yes 82
#<mic	unknown -106	yes 86
#<mid	no -69	unknown 69
#<mil	no -48	unknown 67
#<mir	no 102	unknown -74
#<mit	no 87	unknown -104
#<mn>	unknown 95	yes -90
#<mob	unknown 42	yes -60
#<mod	no 47	yes -63
#<mol	unknown -129	yes 135
#<mom	no 52	unknown -53
#<mor	yes 45
#<mos	no -86	yes 100
#<mot	no -47
#<moy	no -64
#<mus	no -90	unknown 122
#<mut	no -76	yes 68
#<nai	no -143	unknown 260	yes -183
#<net	no -94	unknown 113
#<neu	no -78	unknown 82
#<nev	yes -43
#<nez	no -125	unknown -84	yes 205
#<ni>	no 107	unknown -76
#<nic	unknown -109	yes 131
#<nie	no -62	yes 64
#<noe	unknown -51
#<noi	unknown -45	yes 48
#<nom	no 93	yes -79
#<non	no 61
#<not	unknown 41
#<nou	no 67	unknown -58
#<nov	no -40	unknown 68
#<nul	no 242	unknown -186	yes -56
#<nuq	no -53	unknown -64	yes 117
#<nus	unknown -179	yes 150
#<obj	unknown 77	yes -87
#<obs	unknown -70	yes 74
#<occ	no 124	unknown -99
#<oei	no -80	unknown -144	yes 222
#<oeu	unknown 48
#<ois	no -233	unknown 230
#<ok>	no 212	unknown -127	yes -108
#<oka	no 102	unknown -117
#<oli	no -55	unknown 124	yes -99
#<onc	no -64	yes 82
#<onz	no 128	unknown -131
#<opt	unknown 70	yes -50
#<ora	no -68	unknown 79
#<ore	no -57	unknown -96	yes 149
#<org	no 77	unknown -48
#<ori	no -93	unknown 152	yes -58
#<ort	no -55	unknown -125	yes 178
#<ose	no -94	yes 115
#<ost	no -79	unknown 130	yes -55
#<ou>	no 73	unknown -100
#<oua	no -84	unknown 81
#<oub	yes -41
#<ouf	no 257	unknown -173	yes -129
#<oui	yes 54
#<our	no 68	unknown -86
#<out	no -53	unknown 73
#<ouv	yes 54
#<oxy	no -40	unknown -48	yes 88
#<pa>	no 45	yes -47
#<pan	unknown 56
#<paq	no 235	unknown -199	yes -65
#<pat	unknown -47	yes 67
#<pav	no 92	unknown -130
#<pc>	no -52	unknown 99	yes -47
#<pdt	unknown -165	yes 161
#<pea	no 112	unknown -135
#<ped	unknown -96	yes 70
#<pho	yes -40
#<phy	no 189	unknown -148	yes -48
#<pia	no 84	yes -119
#<pic	yes 57
#<pie	yes 55
#<pig	no 110	unknown -44	yes -69
#<pil	unknown -124	yes 117
#<pin	no 91	yes -94
#<piq	no -43	yes 48
#<pis	no -47	unknown 53
#<plo	unknown -44	yes 46
#<poc	no -59	unknown 141	yes -89
#<poe	unknown -114	yes 83
#<poi	no -42	yes 72
#<pom	yes 41
#<pon	no 45	yes -64
#<pr>	no -110	unknown 134
#<pu>	unknown 40	yes -51
#<pub	no 89	unknown -123
#<pul	unknown 124	yes -96
#<pur	no 75	unknown -129	yes 55
#<pyj	no -64
#<qu>	yes 45
#<rab	no 49	unknown -45
#<rad	unknown -51
#<rai	no -44	yes 79
#<ral	no 96	unknown -56	yes -43
#<ram	unknown -85	yes 58
#<ran	unknown -122	yes 119
#<ras	no 117	unknown -59	yes -47
#<rav	no -90	unknown 104
#<ray	unknown 95	yes -81
#<reb	no 195	unknown -206
#<reu	no 64	yes -50
#<rev	yes 41
#<rez	no 54	unknown -40
#<ria	unknown 75
#<rid	unknown -45
#<rie	no 47
#<rig	no 50	unknown -71
#<rir	unknown -66	yes 85
#<riv	unknown 84	yes -86
#<rob	unknown 53	yes -42
#<rom	no -82	yes 77
#<ron	no -77	unknown 57
#<rot	no -68	unknown -60	yes 131
#<roy	yes 55
#<ruc	unknown 72	yes -88
#<rue	no 45
#<rui	no 77	unknown -58
#<sab	no 46	unknown -67
#<saf	no 44	unknown -80
#<san	no 49	unknown -70
#<sap	yes -45
#<sau	unknown -69
#<sav	no 45	unknown -46
#<sca	no -45	yes 66
#<sce	no 145	unknown -129
#<sco	unknown -44
#<sea	no 40
#<sej	no 67	yes -118
#<sel	no 51	yes -64
#<sen	unknown -41	yes 48
#<sep	unknown 41	yes -50
#<ses	no 46	unknown -71
#<sid	no -67	yes 107
#<sie	yes -42
#<sif	no -82	unknown -51	yes 130
#<sil	no -80	unknown 95
#<sin	no 92	unknown -52	yes -40
#<sip	no 58	unknown -51
#<sir	no -86	unknown 104
#<ski	no -60
#<slt	no 40
#<soc	unknown 85	yes -88
#<soe	unknown -132	yes 120
#<sol	no -55	unknown 46
#<som	no 177	unknown -122	yes -57
#<spo	no -48	unknown 88	yes -41
#<sta	no -59	unknown 133	yes -74
#<ste	no -105	unknown 64
#<sto	no 52	unknown -58
#<str	unknown -78	yes 54
#<sub	no 145	unknown -132
#<suc	no 100	unknown -106
#<sul	no -91	unknown 142	yes -92
#<sup	no -80	unknown 53
#<sus	no -165	yes 132
#<sut	unknown -45	yes 75
#<svp	no 43
#<sym	no 57
#<syn	unknown 41	yes -44
#<tac	no -58	unknown 44
#<tag	unknown 62
#<tal	unknown -52	yes 46
#<tam	no -43	unknown 69
#<tar	no -125	unknown -46	yes 157
#<tas	no -123	unknown 74	yes 51
#<tax	no -41	unknown 82	yes -43
#<ten	unknown -136	yes 98
#<tet	unknown -89	yes 92
#<the	unknown 53	yes -78
#<tho	no 72	unknown -55
#<tib	no -58	unknown -86	yes 138
#<tis	unknown 48
#<tkt	no 200	unknown -127	yes -93
#<tol	no 114	unknown -77
#<tot	unknown 58	yes -88
#<tri	unknown -51
#<tru	unknown 115	yes -108
#<tt>	no 93	yes -95
#<tui	no -77	yes 80
#<tuy	no -69	unknown 87
#<typ	no -40
#<uni	no 124	unknown -82	yes -54
#<use	no 115	unknown -58	yes -64
#<uti	no 95	unknown -64
#<va>	no 48	unknown -48
#<vac	unknown 52	yes -41
#<vag	unknown -144	yes 123
#<vai	unknown 40
#<val	no -52	yes 45
#<van	unknown 66
#<vas	no 74	yes -50
#<vau	no -54	yes 46
#<ves	no 168	unknown -113	yes -62
#<vet	no -55	unknown 70
#<vex	no 151	unknown -52	yes -98
#<vic	no 102	unknown -74
#<vid	yes -40
#<vig	unknown 41	yes -53
#<vil	no 81	unknown -67
#<vio	no 86	unknown -88
#<vir	no 61	unknown -87
#<vis	no -66	yes 58
#<viv	unknown -86	yes 76
#<vom	no 64	unknown -72
#<von	no 192	unknown -221	yes -50
#<vot	no -41
#<voy	unknown 47	yes -59
#<vra	unknown 46	yes -59
#<vtc	unknown -128	yes 131
#<vu>	unknown 42	yes -42
#<vue	no -117	unknown 127
#<wa7	no 110	unknown -60	yes -75
#<wal	no 167	unknown -54	yes -115
#<wc>	no -76	unknown 177	yes -99
#<wee	no -67	unknown 92
#<ya>	no 51
#<yar	no 44
#<yav	unknown -98	yes 111
#<yeu	no 54	unknown -130	yes 68
#<zer	no 56
#<zoe	no -125	yes 126
#a10>	no -80	unknown -52	yes 126
#a7ed	no 110	unknown -60	yes -75
#aban	no -94	unknown 118
#abas	no 96	unknown -103
#abea	unknown -43	yes 64
#abil	no -58	unknown 93
#abim	unknown -97	yes 49
#abin	no 141	unknown -109	yes -40
#abit	unknown -49
#abla	no 180	unknown -181	yes -78
#abo>	unknown 73
#abor	no 139	unknown -88	yes -61
#abos	no -72	yes 72
#abot	no 87	unknown -67
#abou	unknown -42
#abra	unknown 53
#abri	no 47
#abru	no -95	unknown 60
#abse	no 189	unknown -124	yes -89
#acad	no -53	unknown 108	yes -57
#acar	unknown 95	yes -77
#acas	no 146	unknown -133
#acbo	unknown 76	yes -78
#acca	no 123	unknown -118
#acee	no -53	unknown 92	yes -42
#acem	no 105	unknown -78
#acer	no 84	yes -55
#achi	unknown -51
#acho	no -47	yes 47
#acid	no 98	unknown -71
#acie	no -67	unknown 73
#acki	no 194	unknown -155	yes -55
#acle	no 143	unknown -67	yes -85
#acoc	no -132	unknown 135
#acon	unknown -64
#acs>	no -166	yes 112
#act>	unknown 65
#acte	no 56
#acti	unknown 60
#acts	no 265	unknown -194	yes -141
#acua	no 59	yes -48
#adai	no -64	unknown -59	yes 97
#addi	unknown -81	yes 115
#adee	no -55	yes 42
#aden	no -66	unknown 126	yes -66
#adia	no 84	unknown -56
#adio	no -45	yes 64
#ado>	no 88	unknown -106
#ador	yes -43
#adra	no -115	unknown 101
#adre	no 89	yes -107
#adve	unknown -60	yes 55
#aero	no -66	unknown 121	yes -54
#afau	unknown -51	yes 71
#afe>	no 68	unknown -40
#afes	no -52	yes 73
#affa	no 59
#afi>	no 44	unknown -80
#afle	unknown -47	yes 46
#aflu	no 183	unknown -169	yes -101
#agas	no 77	unknown -69
#agda	no -67	unknown 68
#agem	no 42	yes -102
#ager	no -40
#ages	no -57	unknown 73
#ageu	no 68	unknown 87	yes -168
#agis	no -132	unknown 87
#agne	no 60	unknown -51
#agni	no -41	unknown 85	yes -43
#agno	unknown -50	yes 57
#agou	no -49	yes 58
#agra	no -42	yes 47
#agre	no 116	unknown -249	yes 137
#agri	no -56	yes 58
#ags>	unknown -63
#aide	unknown -59	yes 51
#aien	no 80	unknown -85
#ail>	no 44
#aile	yes -46
#aima	no 153	unknown -133
#aime	no 231	unknown -145	yes -114
#aing	no -44	unknown 68
#ains	no 76	unknown -83
#air>	no -59	yes 96
#airb	no -81	yes 42
#airi	no -67	unknown 90
#aisi	yes -63
#aitr	no 83	yes -76
#aits	unknown 103	yes -85
#aix>	no 169	unknown -157
#alad	unknown 72	yes -59
#alai	no 115	unknown -172
#alan	no 40	unknown -77
#alar	unknown 60	yes -66
#alci	no 123	yes -95
#ale>	yes 40
#alee	no -50	unknown -156	yes 200
#alen	no 69	unknown -71
#aler	no 138	unknown -110
#alet	unknown 94	yes -59
#aleu	no -56	unknown 95
#alfa	no 43	unknown 43	yes -82
#ali>	no 120	yes -128
#alin	yes -52
#alis	no -50	unknown 62
#alit	no -40	unknown -119	yes 146
#all>	no -51	unknown 83	yes -41
#alla	no -109	unknown 56	yes 48
#alli	no -85	unknown 162	yes -79
#allo	no 58	yes -61
#alme	no 160	unknown -200
#alon	no 78	yes -64
#alou	no 343	unknown -256	yes -117
#alut	unknown 58
#alys	unknown 89	yes -98
#alyt	no -60	unknown 74
#aman	yes 44
#amas	no -74	yes 47
#ambe	unknown -82	yes 90
#ambu	unknown -83	yes 122
#amdo	no 68	unknown -77
#amed	unknown 50
#amen	no -52
#amer	unknown 85	yes -54
#amie	no 73	unknown -56
#amil	no 93	yes -67
#amiq	no -44	unknown 109	yes -76
#amis	no -41	unknown -45	yes 80
#amma	unknown 40
#amp>	no 93	unknown -187	yes 66
#ampa	unknown -52	yes 70
#ampe	unknown -72	yes 45
#ampi	yes -43
#ampo	no -40
#ams>	no -42
#amu>	unknown -112	yes 138
#amwa	no 92	yes -57
#anal	no -53	unknown 46
#anap	no -41	unknown 105	yes -63
#anar	no 156	unknown -84	yes -111
#anbu	unknown 44
#anca	no 101	unknown -56	yes -50
#anda	no 40	unknown -45
#andi	unknown 52	yes -88
#ando	no -89	unknown -129	yes 165
#andr	no 55
#ands	unknown -203	yes 170
#ang>	unknown -51	yes 54
#anga	unknown 72	yes -65
#angl	no 67	unknown -61
#ango	no 95	unknown -107
#angu	no -55	unknown -137	yes 180
#ani>	no 54	yes -87
#anif	no -52	yes 66
#anim	no 86	unknown -89
#aniq	no 119	unknown -41	yes -104
#anit	no 58
#anno	no 101	yes -114
#annu	unknown 61	yes -48
#ano>	no 57	yes -110
#anoe	no -53	unknown 70
#anon	no -91	unknown 136	yes -47
#anor	no -50	unknown 110	yes -74
#anqu	unknown 43	yes -41
#ansa	no -118	unknown -186	yes 272
#anse	yes 56
#ansf	no -101	unknown 115	yes -76
#ansi	unknown 53	yes -40
#ansp	no -57	yes 77
#anta	no 89	unknown -50
#anti	unknown 49	yes -47
#ants	unknown -61
#antu	unknown 44	yes -40
#anvi	no -42	unknown 73
#aout	unknown 48
#apa>	unknown -46	yes 78
#apel	no -127	unknown 193	yes -82
#aper	no 69	yes -60
#aphi	unknown -73	yes 109
#api>	no 182	unknown -214
#apie	no 47
#apin	unknown -40	yes 66
#apis	unknown -45	yes 41
#apla	no -40	unknown -71	yes 109
#aplu	unknown -129	yes 86
#apot	unknown 40	yes -50
#appa	no -59	unknown 78
#appl	yes -57
#appr	no 55	unknown -41
#appu	no -71	unknown 69
#aqua	unknown -57
#arag	unknown 50
#arai	no -57	unknown 74
#aram	unknown -50	yes 63
#aran	yes -74
#arap	unknown -121	yes 116
#aras	no 41	unknown -76
#arbe	unknown -109	yes 81
#arbo	unknown -91	yes 56
#arbr	yes -61
#arca	unknown -133	yes 161
#arce	no -40
#arco	no 177	unknown -145	yes -44
#ard>	unknown -59	yes 49
#arda	unknown -70	yes 95
#ardo	no 41	unknown -110	yes 68
#areb	no 63	yes -73
#arec	no -104	unknown 70
#aree	no -66	unknown 131	yes -63
#arei	no -65	unknown 133	yes -73
#aren	no 82	unknown -74
#arer	no -96	unknown 60
#ares	no -54
#argl	no -71	unknown 110
#argo	no 167	unknown -191	yes -56
#ari>	no -52	unknown -48	yes 101
#aria	unknown 40
#arie	unknown 88	yes -72
#arin	no -62
#ario	yes 44
#aris	no 41	yes -49
#arit	no -53	unknown 87
#arja	no -77	unknown 62
#arla	no -125	yes 108
#armo	no 70	unknown -87
#arne	no 75	yes -115
#aroi	no -42	unknown -66	yes 107
#arpa	no -44	unknown 68
#arpe	no -96	unknown 171	yes -97
#arro	unknown 46	yes -44
#ars>	no -40
#arse	unknown 136	yes -96
#art>	no 81	unknown -58
#aru>	no 65	yes -56
#arue	no -107	unknown 159	yes -70
#asa>	yes 50
#asab	no 180	unknown -181	yes -78
#ascu	unknown 55	yes -46
#ase>	unknown -79	yes 47
#asin	no 77	unknown -69
#asol	no 41	unknown -76
#aspe	unknown -82	yes 85
#asqu	unknown -83	yes 41
#assa	yes 47
#assi	no -61	yes 49
#asso	unknown -87	yes 66
#assu	yes -43
#aste	no 158	unknown -140
#asti	no 193	unknown -172
#astr	unknown -52
#atal	no -46	unknown 63
#atan	no -51	yes 44
#atat	unknown -125	yes 135
#atea	no 74	yes -48
#atee	no -114	yes 143
#ater	yes -57
#ates	no 112	unknown -108
#atif	no -65	yes 83
#atig	no 62	unknown -76
#atin	no -50
#atiq	unknown -54	yes 67
#atis	unknown -105	yes 58
#ativ	no 108	unknown -95
#atom	unknown -72	yes 90
#aton	no 188	unknown -182
#ator	no -51	unknown -94	yes 141
#atre	unknown -45	yes 41
#atro	unknown 51
#atta	no -40	yes 54
#attr	unknown -124	yes 96
#atur	unknown -60
#aube	no 141	unknown -132
#auch	unknown -50
#aucu	no 111	unknown -63	yes -49
#auda	no -49
#aude	no -52
#auf>	unknown -72	yes 89
#aufs	no 85	unknown -40	yes -48
#aule	unknown -65	yes 98
#auma	unknown -105	yes 58
#aume	no -49	unknown -115	yes 161
#aura	no -59	unknown 103	yes -52
#aure	unknown 44
#auri	no 57
#ause	no -47	yes 73
#auss	no -51	yes 47
#aut>	unknown 52
#auti	no 110	yes -81
#auts	no 116	yes -87
#auva	yes 44
#auve	no 97	unknown -93
#auvr	no 64	unknown 80	yes -157
#avab	unknown 73
#avai	no 40
#aval	no 83	unknown -165	yes 69
#avau	no -108	unknown 148
#avc>	unknown 68	yes -57
#ave>	no -44	unknown 55
#aven	unknown -92	yes 96
#aves	no 62	unknown -153	yes 76
#avic	no -43	unknown -75	yes 119
#avie	no 153	yes -141
#avil	no -63	yes 55
#avis	no -43	unknown 71
#avoc	no 62	yes -48
#avon	no 90	unknown -47	yes -42
#avou	no -61	unknown 143	yes -81
#avri	no -76	unknown 116	yes -41
#axi>	unknown 73
#ayan	no -77	unknown 67
#aye>	unknown 74	yes -87
#ayer	no 99	unknown -309	yes 106
#ayeu	no 46	unknown -66
#ayon	no -97	unknown 167	yes -81
#azro	no 55	yes -45
#bac>	no -75	unknown 111
#bach	no 40
#bag>	no -99
#bagn	no -86	unknown -116	yes 143
#bags	no -53	yes 90
#baie	yes 74
#baig	yes -55
#bail	unknown 60	yes -92
#bain	no -63	unknown 96
#bal>	yes 53
#bali	no -86	unknown 163	yes -109
#ball	unknown 50	yes -51
#ban>	no 51	yes -73
#banc	no -43	unknown 110	yes -76
#bane	no -93	unknown 88
#bann	no 219	unknown -148	yes -145
#bano	no -110	unknown 152	yes -44
#bant	no -70	unknown -126	yes 166
#barb	unknown -74	yes 68
#bard	no 76	unknown -78
#barr	no 64	yes -57
#bas>	no 68	unknown -51
#basc	unknown 55	yes -46
#bat>	unknown -42
#bate	no 83	unknown -54
#batt	no -44	unknown 58
#becu	unknown -109	yes 81
#bee>	unknown -66	yes 75
#beni	no -101	unknown 170	yes -71
#benn	no 47	yes -53
#bequ	no -65	unknown 134	yes -92
#ber>	no -49	unknown 74
#bera	no 84	yes -103
#berb	no -112	unknown 259	yes -166
#bere	no -112	unknown 259	yes -166
#berg	no 56	unknown -127	yes 65
#berl	no 94	yes -59
#berr	no 127	unknown -125
#bes>	unknown -45
#beso	no 93	unknown -77
#bete	no 94	unknown -73
#bett	unknown -167	yes 139
#bia>	no -65	unknown -109	yes 167
#bibl	no -64	unknown 86
#bien	no 75	unknown -61
#bier	no -73
#bijo	no 55	yes -42
#bil>	unknown 64	yes -101
#bile	no 66	yes -40
#bili	no -52	unknown 68
#bill	no 49	unknown 45	yes -96
#bime	unknown -97	yes 49
#bine	no 79	unknown -67
#bis>	no -67	unknown 121	yes -50
#bite	no -95	yes 54
#bitu	no 56	unknown -193	yes 95
#biza	no -127	yes 82
#bjet	unknown 82	yes -109
#bjr>	no -61	unknown 119	yes -55
#blag	no -42	unknown 75
#blai	no 86	unknown -95
#blea	no -70	unknown -47	yes 113
#bler	no -73	unknown -51	yes 118
#bles	no 63	unknown -46
#blet	yes -68
#bleu	unknown -141	yes 109
#blie	yes -41
#blio	no -64	unknown 86
#bloc	unknown 43
#bobo	no 138	unknown -68	yes -70
#bois	unknown 64	yes -88
#boit	yes 45
#bol>	no -89	unknown 136	yes -63
#bola	unknown -50	yes 63
#bomb	no -85	unknown 46
#bon>	no 74	unknown -85
#bond	no 307	unknown -203	yes -148
#boni	no -56	unknown -63	yes 115
#bonn	unknown -102	yes 107
#bons	unknown -44	yes 71
#book	unknown 76	yes -78
#bord	no 45
#born	unknown 41
#boss	yes 57
#bot>	no 135	unknown -116
#boui	unknown -126	yes 106
#boul	unknown -56
#boum	no 108	yes -100
#bous	no -52	yes 64
#box>	no 48	yes -70
#brad	unknown 53
#brai	yes -60
#bran	no -59	unknown -63	yes 122
#braq	unknown -77	yes 76
#bras	no -45	unknown -68	yes 113
#brav	unknown 111	yes -119
#brea	no -114	unknown 55
#bref	no 83	yes -84
#bres	no -74	yes 89
#bric	unknown -184	yes 159
#brig	yes -49
#brio	no 72	yes -63
#bris	unknown 46
#broc	no -52
#brou	no -84	unknown 44
#broy	no -75	unknown -132	yes 204
#brul	unknown -47	yes 43
#brun	yes -47
#brut	no -95	unknown 60
#bsen	no 189	unknown -124	yes -89
#bser	no -63	unknown -77	yes 141
#btil	no 97	unknown -70
#buan	no -75	yes 97
#bul>	unknown 44
#bula	unknown -83	yes 122
#bus>	no 41	unknown -59
#bute	no -48	unknown -44	yes 89
#buva	no -170	unknown 153
#byle	no 139	unknown -73	yes -79
#caba	no -94	unknown 97
#cabe	unknown -43	yes 64
#cabi	no 102	unknown -79
#cabl	no -92	unknown 51	yes 44
#cabo	no -72	yes 72
#cabr	no 125	yes -161
#cach	no 95	unknown -59	yes -64
#cade	no -50
#cadr	no 137	yes -124
#cafe	no 59
#cago	no -49	yes 58
#cais	unknown 49	yes -49
#cal>	no 46	yes -61
#cala	no 49	unknown -73
#calc	no 76	yes -48
#cale	no 71	unknown -50
#cali	no -48	unknown -43	yes 87
#calm	no 109	unknown -199	yes 49
#camb	no 52	yes -43
#came	unknown 59	yes -57
#camp	no 51	yes -52
#cana	unknown 54
#cani	no -91	unknown 116	yes -61
#cann	no -51
#cant	unknown -98	yes 99
#cape	no 57	unknown 63	yes -176
#car>	no 75	unknown -53
#cara	no 63	unknown -78
#carb	no 109	unknown -123
#card	no 63	unknown -100
#carg	no 61	unknown -54
#carn	no 75	yes -115
#cas>	no 98	unknown -82
#casa	no 58	unknown -76
#casq	no 54	yes -65
#cast	no 50	unknown -95
#cata	unknown 50	yes -56
#cate	no -66	unknown 92
#caus	no -47	yes 73
#caut	no 74	yes -83
#caux	no -109	unknown 166	yes -76
#cava	no 179	unknown -158	yes -50
#cave	unknown 61	yes -65
#cboo	unknown 76	yes -78
#ccup	no 147	unknown -130
#ccyx	no -91	unknown -147	yes 212
#cdo>	no -76	unknown 107
#ceau	yes 59
#cein	no -52	yes 61
#cela	no 167	unknown -86	yes -159
#cend	no 49
#cene	no 152	yes -120
#cent	no 85	yes -58
#cepi	unknown 88	yes -67
#cer>	no -51	unknown 85
#cere	no 99	unknown -92
#ceri	no -47	unknown 155	yes -121
#cern	no -154	unknown 155
#cerv	unknown -85	yes 122
#cess	unknown 63	yes -83
#cest	unknown 52	yes -42
#cet>	no -52	unknown 104	yes -53
#ceus	no -54	unknown 90
#cevo	no -74	unknown 103
#chaf	unknown -51	yes 71
#chal	no -57	unknown 150	yes -93
#chan	yes -46
#chao	yes 52
#chap	no 55	yes -61
#chaq	no -87	unknown -80	yes 168
#chas	no 241	unknown -189	yes -64
#chee	unknown -51
#chef	no -80	unknown 110
#chel	unknown -61
#ches	unknown 49
#chet	unknown 60
#cheu	no 88	yes -133
#chev	unknown -65	yes 67
#chez	unknown 50	yes -41
#chi>	no 191	unknown -112	yes -98
#chic	no -42	unknown 47
#chid	no 139	unknown -128
#chie	no -60
#chin	unknown -50
#chir	unknown -69	yes 114
#chis	unknown 44	yes -44
#chiv	no -40	unknown 133	yes -150
#chon	unknown 41	yes -55
#choq	unknown 68	yes -99
#chos	no -91	unknown 129	yes -46
#chou	no 65	yes -58
#chut	no -59	yes 71
#cia>	unknown 59	yes -56
#ciat	unknown 46	yes -66
#ciel	yes -54
#cien	yes 42
#cils	no -67	unknown -114	yes 160
#cime	no -128	unknown 149
#cin>	unknown -91	yes 85
#cine	unknown 48	yes -50
#cinq	no -62	unknown 45
#circ	unknown -49	yes 79
#cise	no 126	unknown -122
#ciss	unknown -48
#cita	yes -47
#cite	no -60	unknown 87
#civi	no -49
#cket	no -65	unknown -105	yes 164
#ckin	no 194	unknown -155	yes -55
#ckpo	no -100	yes 88
#clai	no -100	unknown 45	yes 54
#clam	unknown 58	yes -51
#claq	unknown 43	yes -59
#clas	no -100	unknown 150	yes -53
#clat	yes 47
#clav	unknown -88	yes 48
#cle>	yes -53
#cler	unknown 46
#clie	no 104	unknown -76
#clig	unknown -102	yes 79
#cloi	unknown -57
#cloq	unknown -112	yes 100
#clou	no -128	unknown 74
#club	unknown -63	yes 70
#cocc	no -91	unknown -147	yes 212
#coch	no 62	yes -47
#coco	no 90	unknown 60	yes -141
#coeu	no 66	unknown 68	yes -132
#coff	yes -40
#cogn	no -83	unknown 44
#coif	yes 54
#coin	unknown -78	yes 49
#col>	unknown -76	yes 109
#cola	no 66	unknown -231	yes 161
#colo	no 45
#come	no -91	unknown 49
#comp	unknown 51
#con>	unknown -47
#cond	yes 40
#conf	yes -40
#conv	no 110	unknown -50	yes -61
#coor	no -79	unknown 82
#coot	unknown -40
#copa	no 50	unknown 66	yes -121
#cope	no -118	unknown 79
#copi	no -50	unknown 103	yes -68
#copr	unknown 53	yes -49
#coq>	no -58	unknown 113	yes -55
#corb	no 194	unknown -125	yes -129
#corc	unknown -50
#corn	unknown 42	yes -47
#corp	no 57	unknown -61
#cote	unknown -56
#coti	no -43	unknown 81	yes -49
#cott	no 90	unknown 60	yes -141
#cou>	unknown -177	yes 162
#couc	no 60	unknown -45
#coud	no -57	unknown -112	yes 170
#coue	no -90
#coul	no 47	unknown -44
#cous	unknown 83	yes -43
#couv	no -57	unknown 83
#crac	no -74	yes 57
#cram	no 41	unknown -93	yes 46
#cran	no -45	unknown 42
#craq	unknown -56	yes 80
#cras	no 68	unknown -95
#cre>	no 71	unknown -98
#crec	unknown -55
#crep	no 152	unknown -125	yes -43
#cret	no 85	unknown -120
#crev	unknown 59
#crib	unknown 61	yes -62
#crie	unknown -42	yes 54
#crim	yes -58
#crir	unknown 49
#cris	unknown -113	yes 94
#crit	no -72	unknown 54
#croi	no -68	unknown 78
#croq	no -88	unknown -179	yes 214
#cros	no -60	yes 86
#croy	no -78	unknown -44	yes 118
#cru>	unknown -61
#crue	no 53	unknown -121	yes 57
#ctar	no 106	unknown -86
#ctem	no 86	yes -93
#ctim	no 119	unknown -92
#ctro	no 60	yes -42
#cts>	no 265	unknown -194	yes -141
#ctue	no 55
#ctur	no -40
#cuat	no 59	yes -48
#cue>	unknown -57
#cues	no 71	yes -60
#cuir	no -82	unknown 50
#cuit	unknown -64	yes 40
#cul>	no -157	unknown 212	yes -118
#cula	no -80	yes 72
#culp	no 139	unknown -101
#cult	no -81	unknown 123	yes -41
#cun>	no 96	unknown -51	yes -45
#cune	no 151	unknown -102	yes -48
#cupa	no 170	unknown -152
#cupe	unknown 84	yes -58
#curi	no 41	unknown -84	yes 44
#cuse	no -48	unknown 109	yes -65
#cutt	no -87	unknown 108
#cuve	no 49	unknown 43	yes -101
#cyx>	no -91	unknown -147	yes 212
#dad>	unknown 60
#dage	no 45	unknown -74
#dail	unknown 64	yes -64
#dais	no 167	unknown -195
#dal>	no -67	unknown 68
#dale	unknown -82	yes 78
#dan>	no -99	yes 104
#date	unknown 55	yes -78
#dati	no -46	yes 60
#debr	unknown -77	yes 110
#dece	no -100	unknown 50
#dech	unknown -85	yes 91
#deci	unknown -93	yes 84
#decl	unknown 53
#deco	no -48	unknown 81
#decr	unknown -48	yes 59
#deda	no 48
#dee>	unknown -48	yes 57
#defo	no 91	yes -68
#dega	yes -56
#dege	unknown 105	yes -79
#dego	no 206	unknown -84	yes -160
#degr	no -52	unknown 49
#deho	no 75	unknown -71
#deja	yes 41
#dele	no -68	unknown 106
#deli	no -94	unknown 56
#deme	unknown 53	yes -65
#demi	unknown -58	yes 93
#demm	no 51	yes -46
#demn	no 77	unknown -57
#dena	no -66	unknown 126	yes -66
#denc	no -62
#dent	unknown -52	yes 74
#depa	unknown -54	yes 44
#depl	no 84	unknown -57
#depu	no -56	yes 80
#der>	no 49	unknown -45
#dera	no 68	unknown -92
#derb	no -72	unknown 127	yes -78
#deri	unknown -96	yes 72
#dern	no 63	unknown -52
#desc	no 70	unknown -41
#dese	no -51	unknown 109	yes -58
#deta	no 56	yes -64
#deur	no 138	unknown -145
#deve	no 110	unknown -66	yes -53
#devi	no -47	unknown 82
#devo	no -84	unknown 206	yes -145
#devr	unknown 159	yes -156
#dez>	no -59	unknown -54	yes 109
#dia>	no 106	unknown -130
#dial	no 62	yes -77
#dian	unknown -44	yes 77
#diat	no 48	unknown -50
#dic>	unknown 41	yes -44
#dica	no -74	unknown 139	yes -76
#dice	no 56	unknown -44
#dict	no 60	unknown -90
#die>	yes 46
#dieu	no 45
#dige	no -57	unknown -50	yes 103
#din>	yes -53
#dine	no 90	yes -75
#dini	yes -46
#diqu	no -65	unknown 84
#dir>	unknown 83	yes -46
#dira	no -50
#dire	no -47	yes 47
#dirh	no -42
#disa	no -56
#dise	no 49	yes -40
#disq	no -66
#dist	no -45	yes 79
#dit>	unknown 49
#dite	no 44
#diti	unknown 76	yes -102
#divi	unknown -75	yes 93
#dix>	no -55	unknown 67
#doct	yes -63
#doi>	no -138	unknown -273	yes 318
#doig	unknown -83	yes 49
#dois	no -71	unknown 61
#doit	no -99	unknown 112
#domm	no 94	unknown -69
#donc	no 78	unknown -53
#dont	no -70	yes 43
#dora	no 40	unknown 46	yes -81
#dorm	no 118	unknown -83
#dors	no -92	unknown 45	yes 40
#dos>	unknown -99	yes 131
#doss	no -83	unknown 147	yes -63
#doub	no 80	unknown -81
#doul	unknown -43
#dout	no 49
#dra>	yes 78
#drai	no 124	unknown -151
#dre>	no 54	unknown -49
#dred	no -47
#dree	no 143	unknown -159
#dres	no -40	unknown 48
#driv	no 87	yes -123
#droi	no 52	unknown -43
#dron	unknown -67
#due>	unknown 66
#duis	no -77	yes 87
#duit	unknown -60	yes 47
#dule	no -148	unknown 164
#dun>	no 129	unknown -61	yes -124
#dure	no -85	unknown 89
#dus>	yes 42
#dver	unknown -60	yes 55
#dyal	no 191	unknown -112	yes -98
#eage	no 112	unknown -135
#eait	unknown -76	yes 97
#eak>	no -151	unknown -69	yes 160
#ean>	no -43
#eant	no -63	unknown -136	yes 191
#ebil	unknown 43
#eboi	no -55	unknown -83	yes 137
#ebor	unknown 41	yes -50
#ebou	no 103	unknown -122
#ebra	no -84	unknown -186	yes 240
#ebri	unknown 62	yes -111
#ebro	unknown -44
#ecan	no -76	unknown 72
#eced	no -55	yes 82
#ecep	unknown 88	yes -67
#eces	unknown -40	yes 54
#echi	unknown -106	yes 83
#ecin	unknown -93	yes 84
#ecis	no 142	unknown -123	yes -48
#ecle	no -66	unknown 159	yes -105
#ecol	no 42	yes -58
#ecor	unknown -50
#ecre	unknown -162	yes 185
#ecro	unknown -52	yes 63
#ecs>	no 133	unknown -118
#ect>	yes -49
#ecta	no 176	unknown -140	yes -49
#ecte	no -98	unknown 113
#ecti	no -41
#ecto	no 156	yes -146
#ectu	unknown 108	yes -132
#ecu>	no 47	unknown -47
#ecue	unknown -77	yes 65
#ecup	unknown 105	yes -69
#edai	unknown 75	yes -61
#edal	unknown -82	yes 78
#edan	no 48
#ede>	unknown -71	yes 69
#edec	unknown -93	yes 84
#eden	no -88	unknown -86	yes 164
#edes	no 71	unknown -76
#edf>	no 55	yes -48
#edi>	unknown 40
#edia	no 57	unknown -83
#edic	yes 62
#edig	no -57	unknown -50	yes 103
#eds>	unknown -138	yes 139
#een>	no -60	unknown 60
#efai	no 55	unknown -42
#efer	no -91	yes 57
#efeu	no 65	yes -85
#effe	no 52
#effo	unknown -46	yes 48
#effr	unknown 57
#efon	no 91	yes -68
#efou	no 56
#efug	no 104	unknown -81
#efus	no -48	unknown 48
#egar	unknown -50	yes 52
#egat	no 42	yes -48
#ege>	no 41
#egel	no -67	unknown 144	yes -101
#eger	no -62	unknown -64	yes 122
#eges	yes -44
#egis	yes -44
#egle	unknown 136	yes -106
#egou	no 68	unknown -108
#egra	no 41	unknown -47
#egre	no -44
#egul	no -68	unknown 81
#ehor	no 75	unknown -71
#eige	no -40	unknown 57
#eil>	yes 56
#eils	no -106	unknown -121	yes 184
#eima	no 141	unknown -107
#ein>	no 41
#eine	no 63	unknown -62
#eint	no 49	unknown -41
#eja>	yes 41
#ejou	no 67	yes -118
#ejud	no 56	unknown -44
#ekne	no 76	unknown -83
#ela>	no 167	unknown -86	yes -159
#elag	unknown 47
#elai	no -62	unknown 109	yes -48
#elas	no 40	yes -89
#elat	unknown 47
#ele>	unknown 46
#elee	no 61	unknown -43
#elep	unknown -94	yes 74
#eler	yes -51
#eles	unknown 79	yes -75
#elet	unknown 58	yes -106
#elic	no 49	unknown -180	yes 126
#elit	no -94	unknown 56
#eliz	no 63	unknown -55
#ella	no -105	unknown 142	yes -40
#ello	no 107	unknown -86
#elot	unknown -147	yes 95
#els>	no 100	unknown -82
#elux	no -52	unknown 98	yes -46
#ema>	no 175	unknown -99	yes -120
#eman	no 48
#emar	no 57
#emat	unknown -72	yes 90
#emba	no -48
#embl	unknown -50	yes 54
#embo	unknown 67	yes -54
#embr	no -44	unknown 50
#emi>	no 111	unknown -150	yes 42
#emie	no -61	unknown 114	yes -52
#emin	unknown -56
#emis	no 48
#emme	yes 41
#emne	no 77	unknown -57
#emoi	no -66	unknown 46
#emor	no 68	unknown -45
#empo	unknown 74
#empr	unknown 78	yes -109
#emur	unknown -81	yes 112
#enac	no 93	unknown -116
#enad	no -87	unknown 43
#enag	unknown 120	yes -98
#enai	unknown -54	yes 51
#enas	no -66	unknown 126	yes -66
#enca	unknown -86	yes 42
#ench	no 60	unknown 81	yes -122
#end>	no -60	yes 42
#ende	no 80	unknown -105
#endi	yes -42
#endo	no -43	unknown -126	yes 168
#ends	no 69	yes -81
#ene>	unknown -54
#enee	unknown -79	yes 51
#ener	yes 63
#enet	no -49
#eneu	unknown 55
#enfo	unknown 50
#engo	no -51	unknown -138	yes 185
#eni>	no -127	unknown 203	yes -84
#enir	no -40	unknown 62
#enis	no -45	unknown -91	yes 128
#enit	no 161	unknown -147	yes -55
#enle	no 82	unknown -104
#enne	no 50
#enor	unknown -65	yes 72
#enou	no -70	unknown -102	yes 171
#enqu	no 122	unknown -137
#enre	yes -43
#ensa	no 54	unknown -119	yes 62
#ensi	no 46	unknown -47
#enta	unknown -69	yes 61
#enth	unknown 76	yes -52
#enti	no 78	unknown -54
#ento	no -60	unknown -84	yes 144
#ents	unknown -70
#enu>	no 44
#enus	unknown 56
#enve	yes 46
#envi	unknown 40
#envo	unknown 54
#eole	no -42	unknown 52
#eon>	no 162	unknown -97	yes -66
#epan	unknown -57
#epar	no 41	unknown -60
#epas	unknown -75	yes 71
#epau	unknown -65	yes 98
#epet	no -106	yes 138
#epho	unknown -96	yes 78
#eplo	no 117	unknown -96
#epor	no -81	unknown 77
#ept>	unknown 62	yes -46
#epui	no -56	yes 80
#eque	no 152	unknown -101	yes -57
#equi	unknown -47	yes 56
#era>	no -63	unknown 76
#eraf	no 119	unknown -110
#eram	unknown 77	yes -101
#eran	no 62	unknown -47
#erap	no -65	unknown -77	yes 146
#erat	no 59	unknown -110	yes 45
#erb>	no -72	unknown 127	yes -78
#erba	no -73	unknown 93
#erbe	no -136	unknown 179	yes -51
#erch	unknown 50	yes -41
#erci	no 55	unknown -41
#eree	no 87	unknown -41	yes -54
#erem	no -53	unknown -75	yes 116
#erer	no -56	unknown 80
#eres	unknown 48
#eret	no -63	yes 43
#erge	no 101	unknown -154	yes 48
#ergl	yes 42
#ergo	no 69	unknown -60
#erid	no -118	unknown 42	yes 78
#erin	no -45	unknown 81	yes -40
#erio	no -42	unknown 67
#erip	no -86
#eriq	unknown -69	yes 43
#eris	unknown 46	yes -40
#erit	no 64	unknown -82
#erkt	no -63
#erli	no 87	yes -51
#erma	yes 46
#ermo	no 102	unknown -91
#erna	no 232	unknown -187	yes -74
#erni	no -52	unknown 65
#ernu	no -98	yes 112
#ero>	no 46
#erol	no -48	yes 53
#eron	no 168	unknown -118	yes -65
#erop	no -66	unknown 121	yes -54
#eros	no 90	unknown -69
#erpi	no 78	unknown -85
#erro	no -138	unknown 187	yes -82
#erru	unknown 66
#ersi	no 92	unknown -75
#erso	no 77	unknown -40
#erte	no -56	yes 51
#erti	no -47	yes 72
#erva	no -62	yes 85
#ervi	no -47
#ervo	no 62	unknown 49	yes -112
#erzo	no -89	unknown 117	yes -49
#esca	no -46	unknown -58	yes 103
#esce	no 70	unknown -41
#ese>	no 89	unknown -59
#esea	no -64	unknown 92	yes -54
#esen	no 64	yes -64
#eser	unknown 68	yes -60
#eses	no -68	unknown 120	yes -60
#esid	no -74	unknown 108
#esoi	no 93	unknown -77
#esol	no 54	unknown -56
#espa	yes -50
#espi	yes 61
#espo	unknown 96	yes -84
#esse	no 46
#essu	no -43
#esta	unknown -96	yes 58
#esti	no 46	unknown 74	yes -115
#esto	no -81	unknown 123	yes -44
#estr	no 80	yes -68
#esul	no 106	unknown -92
#esur	no -87	unknown 89
#etac	no 57
#etag	no 64	unknown -63
#etai	no 45
#etal	unknown -102	yes 55
#etan	no -67	unknown 54
#etar	unknown 40
#etat	no -54	unknown 63
#etee	unknown 54
#etei	no 58
#etem	no 140	unknown -63	yes -75
#eter	no 50
#etes	no -58
#etin	unknown -63	yes 60
#etio	no 113	unknown -110
#etir	no -86	unknown -140	yes 211
#etit	yes 47
#etoi	yes -65
#eton	yes 58
#etou	unknown 80	yes -42
#etra	no -90	unknown 49
#etro	unknown 44	yes -44
#ett>	no -151	unknown 219	yes -75
#etto	no -67	unknown -60	yes 108
#ettr	unknown 88	yes -69
#etud	no -58	yes 45
#eudi	no 45	yes -47
#eue>	no -44	yes 40
#euf>	no -46	yes 57
#eufs	no -59
#euge	no 73	yes -53
#eul>	no 70	unknown -69
#eule	unknown 67	yes -70
#eura	no 95	yes -93
#eurb	no 115	unknown -84	yes -69
#eure	no 53	unknown -68
#euri	no -94	unknown 93
#euro	unknown 90	yes -56
#eurs	yes -41
#eurt	unknown -55	yes 78
#eus>	no -48
#euss	no 50	yes -59
#eut>	no -40	unknown 82	yes -41
#euve	no -72	unknown 97
#euvr	unknown 45
#euxi	no 99	yes -120
#evai	no 123	unknown -100
#eval	no 49	unknown -73
#evan	unknown 40
#evar	unknown -67	yes 103
#evat	no -50	yes 84
#evee	no 118	unknown -109
#evei	no -58	yes 47
#evel	no 43	unknown -197	yes 142
#evem	no -72	unknown -43	yes 116
#even	unknown 47
#ever	unknown -121	yes 83
#eves	unknown 81	yes -42
#evid	no 51	yes -46
#evie	no -49	unknown 72
#evil	no -49	unknown -113	yes 164
#evin	no -144	unknown 87
#evit	no -40
#evoi	no -93	unknown 116
#evra	unknown 159	yes -156
#evre	unknown -93	yes 125
#exam	unknown -41	yes 51
#excu	unknown 77	yes -49
#exis	no -40
#expe	unknown -52	yes 54
#expr	yes 45
#exti	no 53	unknown -72
#ezar	no 45	yes -64
#faca	no -53	unknown 108	yes -57
#fact	unknown 56
#fage	no 72	unknown -43
#fall	no -105	unknown 46	yes 54
#fami	no 93	yes -67
#fane	no -66	unknown 203	yes -161
#fari	no -62
#faud	no 64	unknown -102
#faux	no -42	unknown 41
#fele	unknown -64	yes 58
#femm	no -64	yes 41
#femu	unknown -81	yes 112
#fend	no -42	unknown 49
#fene	no -53
#fer>	no 73	yes -67
#fere	no -94	unknown 80
#ferr	yes -67
#fert	no 213	unknown -184
#fes>	yes 41
#fess	unknown -58	yes 89
#fest	no -97	yes 87
#fete	no -57	yes 61
#feur	no -53
#feus	no -128	yes 107
#ffag	yes -47
#ffai	no 59
#ffe>	no 110	unknown -94
#ffec	no 55
#ffer	no 158	unknown -108	yes -53
#ffeu	no -58
#ffle	unknown -122	yes 71
#ffon	unknown -47	yes 59
#ffra	unknown 42
#ffur	unknown -103	yes 73
#fica	no -49
#fice	unknown -41
#fich	no 69	unknown -80
#fie>	no -40	yes 47
#file	unknown 85	yes -70
#fill	unknown -66	yes 61
#film	no 46	unknown -112	yes 55
#filt	unknown -93	yes 92
#firm	no 40	unknown -51
#fiss	unknown 46	yes -43
#flam	unknown -48
#flan	no -75	unknown 54
#fle>	unknown -61	yes 42
#flee	unknown -96	yes 95
#fler	no -54	unknown -41	yes 98
#flic	no -68	unknown 85
#flot	unknown -47
#flur	no 183	unknown -169	yes -101
#fna>	no 60	yes -74
#font	no -60	unknown 127	yes -70
#food	no 63	unknown 73	yes -148
#foot	unknown -172	yes 180
#form	yes 41
#fort	yes -75
#foss	no -51	unknown -46	yes 96
#foud	no 68	unknown -42
#foul	no 51	unknown -86
#fout	yes 44
#frac	unknown -42	yes 54
#frai	unknown 58	yes -50
#fran	yes 52
#frap	no -74	unknown -49	yes 122
#fray	no 46	unknown -66
#frei	no 42	unknown -62
#frer	unknown -54
#frig	unknown 86	yes -116
#frit	no 99	unknown -109
#frol	unknown -90	yes 62
#fron	no -90	unknown -92	yes 177
#frot	unknown 52	yes -46
#fugi	no 104	unknown -81
#fui>	no 60	unknown -65
#fuma	no -117	unknown 53
#fume	unknown -46	yes 55
#fure	unknown -103	yes 73
#fuse	no -51	unknown 52
#gade	yes -43
#gage	no -51	unknown 77	yes -49
#gagn	no 90	yes -90
#gale	no 110	unknown -125
#game	no -51	unknown -66	yes 117
#gar>	yes -59
#gara	unknown 43
#garc	no 234	unknown -165	yes -104
#gare	no -68	unknown 130	yes -62
#gars	no -60	unknown 49
#gasi	no 77	unknown -69
#gats	no 63	yes -88
#gauc	no 47	unknown -81
#gaz>	no -69	unknown -66	yes 133
#gazo	no -123	unknown 117
#gdal	no -67	unknown 68
#geai	no 172	unknown -212	yes 48
#gean	no -63	unknown -136	yes 191
#gee>	no 103	unknown -67	yes -43
#gel>	no 44	yes -70
#gela	unknown 47
#gele	no -99	unknown 248	yes -178
#geme	yes -40
#gene	yes 63
#geno	no -70	unknown -102	yes 171
#genr	no 73	yes -40
#gens	no 61	yes -55
#gent	yes -47
#geon	no 188	unknown -138	yes -59
#ger>	yes 44
#gere	no 50	unknown -69
#gers	no -98	yes 121
#geur	no 43	unknown 90	yes -134
#gie>	unknown 40	yes -51
#gien	unknown -41	yes 60
#gies	unknown -79	yes 67
#gile	unknown 103	yes -138
#gine	unknown 125	yes -124
#gist	no -41	unknown 51
#glac	no -40
#gle>	unknown -95	yes 64
#glie	no 104	yes -104
#glis	unknown -55	yes 63
#glov	unknown -52	yes 53
#gnai	no -73	yes 76
#gnal	no 72	unknown -181	yes 97
#gnee	unknown -71	yes 77
#gnes	no 73	unknown -51	yes -42
#gnet	no -52	unknown -60	yes 110
#gnie	no -51	unknown 97	yes -46
#gnoi	yes -44
#gnol	unknown -52
#gnon	no -151	unknown 119
#gnot	unknown -102	yes 79
#gnur	no 81	unknown -63
#gola	no 123	unknown -81	yes -46
#gole	unknown -51	yes 62
#golf	no 56	unknown -72
#gonf	unknown -40	yes 43
#gonn	unknown -43	yes 69
#goo>	no 95	unknown -107
#gorg	no -79	unknown -134	yes 199
#goul	no 97	unknown -110
#gour	no -51	unknown -138	yes 185
#gps>	no -88	yes 80
#grac	no 147	unknown -128
#graf	no -52	yes 73
#gran	no -40
#grap	unknown -70	yes 77
#grav	no -56	unknown 45
#grel	no 64	unknown -64
#gren	unknown -108	yes 126
#gres	no 137	unknown -164
#gric	no -56	yes 58
#grie	no -106	yes 95
#grif	no 127	yes -190
#grim	no -169	unknown 172
#gris	no -63	unknown -51	yes 114
#grou	yes -47
#gts>	unknown -88	yes 123
#guei	no 77	unknown -48
#guel	no 148	unknown -124
#guer	no -53	yes 65
#gues	no -97	yes 91
#guet	no 120	unknown -99
#guli	no -68	unknown 81
#h05>	unknown -54
#h10>	unknown -61	yes 79
#h15>	unknown -52
#h40>	no 75	unknown -41	yes -43
#h50>	no 63	unknown -87
#hafa	unknown -51	yes 71
#hain	no 86	unknown -44	yes -43
#hais	no -43	unknown 61
#hait	no -74	unknown 64
#hala	unknown -198	yes 195
#hall	no -43	unknown 87	yes -44
#hamd	no 68	unknown -77
#han>	no -120	unknown 135
#hanc	unknown -53	yes 56
#hand	no 47	unknown 53	yes -109
#hang	unknown 45	yes -41
#hant	unknown 67	yes -62
#happ	no 66
#haqu	no -87	unknown -80	yes 168
#hare	unknown 58
#hari	yes 44
#harp	no -56	unknown 128	yes -91
#hass	no 117	unknown -72	yes -54
#hats	unknown 63	yes -53
#haut	no 58
#hay>	unknown 51
#hayo	no -97	unknown 167	yes -81
#hect	no 62
#hee>	unknown -50
#hees	no 98	unknown -59
#hef>	no -80	unknown 110
#hein	no 86	yes -81
#heli	unknown -196	yes 141
#hell	no 57	unknown -77
#hema	unknown -72	yes 90
#heme	unknown 98	yes -83
#hemi	no 61	unknown -46
#hequ	no -51	unknown 70
#herc	unknown 41	yes -42
#heri	no -52	unknown -78	yes 117
#hers	no -85	unknown 137	yes -63
#hes>	unknown 42
#het>	no -91	yes 90
#hete	no -87	unknown 144	yes -55
#hett	no -56
#heur	no 49	unknown -42
#heva	no 86	unknown -50	yes -47
#heve	yes 60
#hevi	no -57	unknown -128	yes 184
#hevr	yes -40
#hez>	unknown 50	yes -41
#hich	no -86	unknown 150	yes -83
#hie>	unknown -58	yes 84
#hien	no -61
#hine	no 52
#hini	no -82	yes 40
#hino	no 147	unknown -151
#hir>	no 108	unknown -86
#hire	no -56	unknown -89	yes 140
#hive	unknown 106	yes -117
#hoir	no -40
#home	no -96	unknown 98
#homm	unknown -77	yes 79
#hon>	no 65	yes -43
#hone	unknown -84	yes 73
#honi	unknown 40	yes -68
#honn	yes -46
#hont	no 140	unknown -92	yes -65
#hopi	unknown -65	yes 88
#hoqu	unknown 68	yes -99
#hora	no -88	unknown -140	yes 196
#hors	no 44
#hose	no -91	unknown 129	yes -46
#hosp	no -46	yes 51
#hoto	yes -40
#hott	unknown -75	yes 44
#houe	unknown 45
#hour	unknown -46
#hous	no -106	unknown 130
#huil	unknown -79	yes 99
#huit	no -61	yes 75
#huma	no 211	unknown -130	yes -83
#humi	unknown 41
#hurl	no 151	unknown -110	yes -70
#hute	no -59	yes 71
#hysi	no 189	unknown -148	yes -48
#iad>	no -73	unknown 136	yes -65
#iage	no 61	unknown -42
#ial>	no 72	unknown -40	yes -44
#iale	no -103	yes 57
#ianc	no -95	unknown 142	yes -45
#iano	no 84	yes -119
#iant	unknown -70	yes 45
#iati	unknown 75	yes -79
#iatr	no 40	unknown -111	yes 54
#iber	no 116	yes -91
#ibia	no -65	unknown -109	yes 167
#ibli	no -64	unknown 86
#ibus	unknown -133	yes 141
#ibut	no -45	yes 79
#ical	unknown -74	yes 110
#icat	unknown -46	yes 58
#icha	no -71	unknown 126	yes -64
#iche	unknown -48
#ichu	no 118	unknown -100
#ici>	yes -47
#icit	unknown 78	yes -45
#icke	no 49	yes -42
#ickp	no -100	yes 88
#icol	no -65	unknown -130	yes 192
#ics>	no -43
#icti	no 112	unknown -88
#idan	no -148	yes 107
#idea	unknown -45
#idem	no 51	yes -46
#ider	no 164	unknown -128	yes -70
#idi>	no -62	unknown 43
#idon	no -99	unknown 207	yes -140
#idus	unknown -44	yes 64
#iece	unknown -44
#ied>	no -44	yes 44
#ieds	unknown -138	yes 139
#iee>	no 54	yes -47
#iege	unknown 47	yes -61
#ieil	yes -88
#iel>	no 98	unknown -50	yes -50
#iels	no 166	unknown -154
#ien>	no 43
#ienn	unknown -56	yes 69
#ient	no 43
#iera	no 51	unknown -91
#iest	no 54	unknown -66
#ieta	unknown 79	yes -66
#ieto	unknown -51	yes 89
#iett	no -43	unknown 57
#ieux	unknown -49
#iez>	no -73	unknown 96
#ifes	no -97	yes 87
#iffl	no -82	unknown -51	yes 130
#iffr	no 54
#iffu	unknown -103	yes 73
#ific	no -49	yes 48
#ifie	no 43	unknown -97	yes 53
#ifra	no -64	unknown -46	yes 94
#igad	yes -43
#igam	no -51	unknown -66	yes 117
#igeo	no 167	unknown -109	yes -61
#iges	unknown -114	yes 137
#igin	no -93	unknown 152	yes -58
#igna	unknown -90	yes 89
#ignu	no 81	unknown -63
#igo>	no 62	yes -105
#igol	no 50	unknown -71
#igt>	no 81	unknown -79
#igts	unknown -88	yes 123
#ijou	no 55	yes -42
#ika>	unknown -96	yes 60
#ilan	no -159	unknown 153
#ilee	unknown 107	yes -82
#ilen	no -111	unknown 82
#iles	no -81	unknown 67
#ilia	no -94	unknown 164	yes -71
#ilis	no 86	unknown -81
#ilit	no -52	unknown 83
#illa	unknown -79	yes 48
#illo	yes 41
#ilme	no -68	unknown 85
#ilom	no 153	unknown -73	yes -109
#ilot	no 57	yes -48
#iltr	unknown -93	yes 92
#ima>	no -87	unknown 108
#ime>	no 80	unknown -52
#imen	unknown 75	yes -60
#imes	no 155	unknown -151
#imet	no 146	unknown -97	yes -60
#imin	yes -59
#imma	no -48	unknown 74
#impa	no -61	unknown 84
#impe	unknown 119	yes -100
#impl	no -92	unknown 95	yes -43
#impo	no 52
#ince	unknown -49	yes 40
#inco	no 166	unknown -94	yes -79
#inct	no 51	unknown -78
#inde	no 54	unknown -45
#indi	unknown -75	yes 90
#indr	no 148	unknown -78	yes -71
#indu	no 112	unknown -44	yes -65
#inel	yes -59
#inem	unknown -203	yes 143
#iner	unknown -91	yes 97
#infi	yes 41
#info	unknown -73	yes 49
#inge	yes -68
#ings	no -44	unknown 68
#ingt	unknown -54
#inha	unknown -47	yes 70
#inie	unknown 71	yes -49
#inoi	no 50	unknown -227	yes 159
#inon	no 70	unknown -43
#inqu	no -74	unknown 78
#inse	no 52	unknown -43
#insi	no 43	yes -60
#inst	no 99	unknown -55	yes -48
#inta	no 268	unknown -186	yes -116
#inth	unknown -40
#into	no -47	unknown -76	yes 123
#intr	no -49	unknown 93	yes -48
#ints	no -62	unknown -58	yes 121
#inue	unknown -44
#inut	no 42	yes -55
#inze	no 92	unknown -47	yes -48
#iola	no 67	yes -40
#iole	no 87	unknown -64
#iolo	no 132	unknown -76	yes -108
#ionn	unknown 42
#ions	no 81	unknown -75
#iori	no -195	unknown 147
#iot>	no -52	unknown 44
#ioth	no -64	unknown 86
#ipe>	no 58	unknown -195	yes 142
#iple	no 65	unknown -87
#ipri	no -43	unknown -41	yes 66
#iqui	unknown 71	yes -89
#ira>	no 53
#irac	no 237	unknown -177	yes -117
#irag	unknown -59	yes 60
#irai	no -65	yes 44
#iran	no -131	yes 96
#irat	unknown 100	yes -108
#irba	no -75	yes 72
#irci	no 107	unknown -103
#ircu	unknown -47	yes 71
#irer	unknown -66
#irha	no -42
#irie	no -68	unknown 99
#irme	no 227	unknown -116	yes -119
#irmi	yes 56
#irre	no -68
#irs>	unknown 45
#isag	no -55	unknown -99	yes 153
#isai	no -51
#isan	no 87	yes -58
#isat	no -64	unknown 102
#isbo	unknown 47
#isci	no -47	unknown 78
#isea	no -55
#isen	no -117	unknown 163	yes -45
#ises	unknown -42	yes 47
#iseu	no -75	unknown 108
#isi>	no 69	yes -91
#isie	no -54	unknown 106	yes -54
#isio	no 47	unknown -101	yes 47
#isis	no -62	unknown 73
#isit	unknown 81	yes -61
#isme	unknown -49	yes 51
#isol	no 75	yes -51
#ison	unknown -40
#ispa	yes -44
#isqu	no -98	unknown 67
#issi	no -42	yes 75
#isso	no -45	unknown 49
#issu	unknown 48
#ista	no -46	yes 69
#isti	no 111	yes -114
#itai	yes 48
#ital	no -43	yes 49
#itat	no 122	unknown -91
#itee	yes 41
#ites	no -43
#iteu	no 63	unknown -40
#itie	yes -46
#itio	no 56	yes -57
#itoy	no 117	unknown -127
#itra	unknown 43	yes -75
#itro	no -77	unknown 120	yes -42
#itte	no 92	yes -116
#itue	no 154	unknown -136
#itut	unknown 115	yes -89
#ivai	unknown -65	yes 106
#ivee	yes -53
#iver	yes -67
#ivid	unknown -75	yes 93
#ivie	unknown 129	yes -135
#ivil	no -49
#ivol	no 69	yes -86
#ixan	no -92	unknown 63
#izar	no -104	yes 112
#jack	no 194	unknown -155	yes -55
#jamb	unknown -70	yes 108
#jane	no -216	unknown 137	yes 41
#jant	unknown 68
#janv	no -42	unknown 73
#jard	no 50	yes -56
#jean	no -64
#ject	no -57
#jet>	no 98	unknown -57	yes -43
#jeta	unknown -59	yes 57
#jete	unknown -66	yes 47
#jeud	no 45	yes -47
#jeun	yes 50
#jle>	no -45	unknown 103	yes -57
#jme>	no -55	unknown -60	yes 105
#jogg	no 65	unknown -125
#join	unknown 65
#joua	yes 43
#joue	no -59	unknown -99	yes 150
#jout	no 81	unknown -110
#jsui	no 146	unknown -100	yes -65
#judi	no 59	unknown -76
#juil	no -80	unknown 67
#juin	unknown 60
#jume	no -47	unknown 77	yes -46
#jure	no -110	unknown 156	yes -81
#jus>	no -152	unknown 54	yes 77
#just	no 57	yes -44
#kang	no 95	unknown -107
#kay>	no 102	unknown -117
#kel>	yes -56
#keni	no 84	unknown -77	yes -54
#ket>	no -102	yes 94
#keuf	no -85	yes 79
#khel	no 198	unknown -161	yes -63
#khir	no 42	yes -53
#khla	no 124	unknown -58	yes -94
#khou	unknown -62	yes 61
#kilo	no 197	unknown -89	yes -135
#knes	no 76	unknown -83
#koi>	unknown 82	yes -44
#kon>	no -81	unknown 203	yes -129
#kpoc	no -83	unknown -69	yes 127
#ktou	no -63
#laba	no 131	unknown -109
#labl	unknown -69	yes 91
#labr	unknown 55
#lac>	unknown 61	yes -66
#laca	unknown 48	yes -44
#laco	no 135	unknown -159
#lade	yes -40
#lagu	unknown 46
#lah>	no 71	unknown -43
#lai>	no -138	unknown -143	yes 204
#laig	no -129	unknown 71	yes 50
#lail	no 114	yes -80
#lain	unknown 43
#lair	no -63	yes 68
#lam>	unknown -63	yes 67
#lamb	yes 44
#lame	unknown 121	yes -92
#lamp	no -81	unknown -50	yes 117
#lan>	no 73	unknown -135	yes 43
#lanc	unknown -49	yes 57
#land	no 67	yes -41
#lang	unknown -92	yes 55
#lara	no -45	unknown 66
#lard	no 98	unknown -83
#larm	no 56	yes -94
#las>	no 104	unknown -83
#lass	no -60	unknown 93
#last	no 238	unknown -217
#lat>	unknown -44	yes 56
#latr	yes 42
#lats	no -42	unknown -147	yes 179
#lava	no -41	unknown 63
#lave	no -45	unknown 62
#lavi	unknown -87	yes 52
#lavo	no 67
#lcin	no 123	yes -95
#lcoo	yes 40
#leau	no -93	yes 85
#lech	yes -84
#led>	no -63	unknown 98
#lege	no -73	unknown -83	yes 151
#leil	no 60
#lema	no 46	unknown -46
#leme	unknown 41
#lenc	yes -51
#lend	unknown -87	yes 91
#lent	unknown -101	yes 97
#leph	unknown -94	yes 74
#lere	no 191	unknown -80	yes -126
#leri	no 86	unknown -97
#less	no 68	unknown -48
#lete	unknown 40	yes -45
#lets	unknown 51	yes -67
#leu>	no 99	unknown -203	yes 89
#leue	no -86	yes 84
#leus	no -90	yes 56
#leut	no -114	unknown 158	yes -65
#leva	no -47
#levi	yes -41
#levr	no -115	unknown -182	yes 267
#lez>	no 72	unknown -54
#leza	no 45	yes -64
#lhou	unknown 62
#lian	no -103	unknown 189	yes -98
#libe	no 60	yes -46
#libr	no -51	unknown 41
#lic>	no -83	unknown 167	yes -94
#lics	no -43
#lien	no 59
#lier	unknown -42
#lieu	no -50	unknown 82
#liga	no -51	unknown -66	yes 117
#limo	unknown -108	yes 85
#lin>	no 118	unknown -179	yes 94
#line	no 75	yes -47
#ling	yes -65
#lino	unknown -111	yes 115
#lint	unknown 67
#liot	no -64	unknown 86
#liqu	unknown 78	yes -42
#lir>	no -84	unknown 90
#lis>	no 47
#lisa	yes -41
#lisb	unknown 47
#lisi	no 44
#liss	unknown -60	yes 55
#lita	no -93	unknown 104
#litr	no 102	unknown -90
#livi	no -91	unknown 105	yes -42
#liz>	no 63	unknown -55
#llad	no 103	unknown -74
#llag	unknown 50
#llai	no -78	unknown -71	yes 145
#llan	unknown -130	yes 124
#llar	no 98	unknown -83
#llem	unknown -50	yes 48
#lleu	unknown 57	yes -54
#llez	no 103	unknown -94
#llia	no -103	unknown 189	yes -98
#llic	no -94	unknown 138	yes -56
#llo>	no 199	unknown -153	yes -58
#llon	yes -40
#llow	unknown 47
#llu>	no -60	unknown 113	yes -48
#llum	no 48
#lme>	no -47	unknown -52	yes 78
#loga	unknown -59
#loin	no 121	yes -95
#loir	yes 64
#lois	unknown -57
#loit	no 163	unknown -133
#lol>	no 109	unknown -125
#lomb	yes 48
#lome	no 153	unknown -73	yes -109
#lon>	no 46	yes -62
#long	no -49	unknown 59
#lons	no 47	unknown -136	yes 80
#loqu	unknown -80	yes 71
#lord	unknown 71	yes -41
#lore	no 104	unknown -90
#lose	no -52	unknown 43
#losi	no -92	unknown -134	yes 214
#loto	no 44	unknown -182	yes 93
#lots	no 58	unknown -76
#lou>	no 53
#loue	unknown 127	yes -114
#loui	unknown -52
#lour	no -46
#loux	no 43	unknown -130	yes 71
#lovo	unknown -52	yes 53
#lowe	unknown 47
#loye	no 97	unknown -113
#ltan	no -80	unknown 132	yes -75
#ltat	no 85	unknown -62	yes -40
#lte>	unknown -102	yes 122
#ltes	unknown 84	yes -54
#lteu	no -112	unknown 162	yes -51
#ltip	no -43	unknown -41	yes 66
#ltra	no 66	unknown -91
#ltre	no -109	unknown -76	yes 156
#lub>	unknown -63	yes 70
#luca	no 49	unknown 63	yes -139
#lui>	unknown -51
#lune	no -71	unknown 49
#lure	no 51	unknown -73
#lust	no 68	yes -71
#lut>	unknown 58
#lux>	no -52	unknown 98	yes -46
#luxe	unknown -40	yes 80
#lyce	no -70	unknown -146	yes 179
#lyse	unknown 89	yes -98
#lyti	no -60	unknown 74
#macb	unknown 76	yes -78
#maci	no -57	unknown 51
#maga	no 77	unknown -69
#mage	no 81	unknown -63
#mai>	unknown 52	yes -92
#main	yes 41
#mair	unknown 60	yes -48
#mait	no 114	unknown -68	yes -52
#mal>	no 91	unknown -111
#mala	no 48
#mali	no -69	unknown 91
#mama	no -84	yes 67
#mami	no 95	unknown -82
#mand	no 59	unknown -40
#mane	no 64	unknown -129	yes 61
#mang	yes 46
#mani	no 60	unknown -94
#mano	no -47	unknown 59
#manq	no -80	unknown 166	yes -105
#mar>	no -80	unknown 130	yes -52
#mara	unknown -46	yes 75
#marc	unknown -77	yes 66
#mari	yes 56
#marj	no -216	unknown 137	yes 41
#marq	no -73	yes 101
#mars	yes -49
#mart	no 126	unknown -69	yes -94
#mat>	no 79	yes -51
#mate	no 65	yes -43
#mati	no -42
#mato	yes 56
#matr	no -55	unknown 66
#mauv	yes 44
#mban	no -70	unknown -126	yes 166
#mbe>	no -43	yes 45
#mbee	unknown -65	yes 69
#mber	unknown 43
#mbes	unknown -132	yes 130
#mbie	no -68	unknown 62
#mble	unknown -57	yes 51
#mbol	unknown -50	yes 63
#mbou	unknown 65	yes -54
#mbra	no -56	yes 48
#mbri	yes -64
#mbul	unknown -83	yes 122
#mcdo	no -76	unknown 107
#mdou	no 68	unknown -77
#mdr>	no 169	unknown -121	yes -75
#mec>	no 41	unknown -41
#meca	no -52	unknown 106	yes -52
#mech	no -98	unknown 197	yes -102
#med>	no -71	unknown 63
#meda	unknown 64	yes -64
#mede	unknown -92	yes 86
#mee>	yes 47
#mees	unknown -51	yes 78
#mekn	no 76	unknown -83
#mele	no -53	unknown 64
#mell	no -105	yes 74
#melo	no -53
#mena	unknown 70	yes -71
#mene	unknown -59	yes 61
#mera	unknown 59	yes -57
#mere	yes 59
#mess	unknown 42	yes -59
#mesu	no -87	unknown 89
#met>	yes -53
#meti	unknown 76	yes -61
#mets	no -75	unknown 80
#mett	no -91	unknown -117	yes 161
#meuf	unknown -98	yes 102
#meul	no -91	unknown 132	yes -44
#meur	no -57	unknown -131	yes 139
#micr	unknown -106	yes 86
#mide	no -149	unknown 242	yes -96
#midi	no -50	unknown 42
#mie>	no 51	unknown -71
#mien	no -45
#mier	no -40
#mieu	unknown -178	yes 135
#mili	no -106	unknown 138
#mill	no 82	unknown -42	yes -40
#mins	no -65	unknown -44	yes 99
#minu	yes -46
#miqu	unknown 68	yes -59
#mira	no 133	unknown -57	yes -89
#miro	no 43	unknown -53
#mise	yes -58
#mit>	unknown -68	yes 89
#mito	no 117	unknown -127
#mmag	no 94	unknown -69
#mmat	no -48	unknown 74
#mmed	unknown -41
#mmee	no -61	yes 60
#mmes	no 94	unknown -48	yes -45
#mmod	no 43	unknown -129	yes 81
#mmun	unknown -55	yes 40
#mne>	no 56	unknown -56
#mnes	no 93	unknown -59
#mobi	yes -48
#moby	no 139	unknown -73	yes -79
#mode	no 50	unknown -68
#moir	no 63	unknown -83
#moit	unknown 70	yes -57
#mole	no 45	unknown -157	yes 92
#moll	unknown -88	yes 114
#mome	no 64	unknown -63
#mond	no 162	unknown -125
#moni	no 174	unknown -109	yes -63
#mora	no -123	unknown 60	yes 58
#morc	unknown -53	yes 67
#mord	unknown -72	yes 98
#morq	no 68	unknown -45
#mosq	no -76	yes 65
#moss	no -96	unknown -44	yes 135
#mot>	no -80	unknown 88
#mota	no -49	unknown -108	yes 150
#moto	no -44	yes 62
#mots	no -90	unknown -66	yes 114
#moui	no 46	unknown -69
#mous	no -48	unknown 64
#moye	no -64
#mpa>	no 57
#mpac	no -59	unknown 67
#mpad	no -64	unknown -59	yes 97
#mpe>	yes 46
#mpec	no 84	unknown -95
#mpee	no -74	unknown 69
#mper	no -158	unknown 135
#mpet	no 64	unknown 43	yes -110
#mpie	yes 44
#mpin	no 57	yes -60
#mpla	no 73	unknown -51
#mple	unknown 125	yes -129
#mpol	no -79	unknown 72
#mpon	no -49	unknown 50
#mpor	unknown 57	yes -41
#mpou	unknown -69	yes 47
#mpre	no 89	yes -70
#mpta	no -93	unknown 204	yes -145
#mpu>	no -88	unknown -120	yes 170
#mule	unknown 55
#mult	no -45
#muna	no -103	unknown -96	yes 165
#muni	no 63	unknown -44
#mur>	unknown -40
#murs	no -57
#muse	no 103	yes -111
#musi	no -60	unknown 69
#mutu	no -76	yes 68
#mway	no 92	yes -57
#nace	no 93	unknown -116
#nade	unknown 45
#nage	unknown 79	yes -87
#nair	no -41	unknown 62
#nait	no -53	yes 53
#nal>	no -73	unknown -102	yes 167
#nale	unknown -72
#nali	no -56	unknown 79
#nant	yes 48
#nape	no -41	unknown 105	yes -63
#nas>	no -64	unknown 98
#nbul	unknown 44
#nca>	no 180	unknown -181	yes -78
#ncas	no 50	unknown -95
#ncee	unknown 44
#ncei	no -49	unknown 61
#ncen	yes -43
#ncer	no -88	unknown 122
#nch>	no -92	unknown 193	yes -112
#ncha	no -53	unknown 48
#nchi	unknown 44	yes -44
#ncie	yes -48
#ncle	no -64	yes 82
#ncom	no 128	unknown -87	yes -51
#ncon	no 68	yes -68
#ncte	no 57	unknown -92
#nda>	no 63	unknown -46
#ndai	no 93	unknown -90
#ndat	unknown -95	yes 79
#nde>	no 59
#ndee	unknown -94	yes 94
#ndel	no -76	unknown 122	yes -50
#ndem	no 64	unknown -68
#nden	no 180	unknown -179
#nder	no 94	unknown -89
#ndes	unknown 46
#ndeu	no 73	unknown -62
#ndez	no -73	unknown -50	yes 116
#ndic	unknown 106	yes -84
#ndie	yes -59
#ndit	unknown 78	yes -76
#ndiv	unknown -75	yes 93
#ndon	unknown -69	yes 101
#ndor	unknown -70	yes 62
#ndra	no 135	unknown -173
#nds>	no 59	unknown -44
#ndue	unknown 45
#ndui	unknown -61	yes 49
#ndul	no -127	unknown 161	yes -42
#ndus	unknown -51
#neig	no -40	unknown 57
#neim	no 194	unknown -148	yes -71
#nel>	no 120	unknown -46	yes -75
#nell	no -51	unknown 69
#ner>	no -41
#nera	unknown -64	yes 71
#nerv	unknown -113	yes 148
#netr	no -49
#neu>	unknown -73
#neuf	no -77	unknown 47
#neus	no -43	yes 52
#neuv	no -82	unknown 126	yes -40
#neve	yes -43
#nez>	no -72	unknown -64	yes 129
#nfil	unknown -44
#nfir	unknown -44
#nfla	no 56
#nfle	unknown -40	yes 57
#nfor	yes 72
#ngar	unknown 72	yes -65
#nge>	no -49	unknown 57
#ngea	no -41	unknown -109	yes 138
#ngee	no 70	unknown -54
#nger	no 64	unknown -69
#nges	unknown -47
#ngle	no 64	unknown -129	yes 55
#ngli	no 104	yes -104
#ngoo	no 95	unknown -107
#ngou	no -51	unknown -138	yes 185
#ngt>	unknown -58
#nhal	unknown -77	yes 108
#nich	unknown 42	yes -47
#niec	no -40	yes 76
#nife	no -97	yes 87
#nil>	no 194	unknown -152	yes -78
#nima	no 86	unknown -89
#nion	no 162	unknown -142
#niqu	no 53
#nir>	unknown 88	yes -79
#nis>	no -159	unknown 181	yes -40
#nise	no -56	unknown -63	yes 115
#niss	yes 46
#nite	no 47	yes -87
#niti	no 89	unknown -89
#nitr	no 90	unknown -55	yes -46
#nlev	no 82	unknown -104
#nnai	no -40
#nne>	no 41
#nnee	no -46	unknown 57
#nnel	no 73	yes -65
#nner	unknown -80	yes 111
#nnes	no 53
#nnon	no 101	yes -114
#nnu>	no 222	unknown -195	yes -59
#nnul	unknown 61	yes -48
#nnus	no 93	yes -67
#noel	unknown -51
#noeu	no -47	unknown 59
#noir	unknown -53	yes 51
#nois	no 85	unknown -107
#nol>	no 79	unknown -144
#nole	no -71	unknown -98	yes 150
#nom>	unknown 58	yes -53
#noms	unknown -64	yes 63
#non>	no 55
#nonc	no 81	yes -100
#nora	no -50	unknown 110	yes -74
#norm	unknown -62	yes 48
#nota	no 49
#note	no -72	unknown 81
#nou>	unknown -138	yes 121
#nous	no 50	unknown -46
#noux	no -52	unknown -83	yes 135
#nove	no -40	unknown 68
#nque	no 40
#nre>	no 73	yes -40
#nreg	yes -44
#nsab	unknown 64	yes -86
#nsai	no -76	unknown -87	yes 162
#nsci	unknown -94	yes 121
#nsei	no -55	unknown 62
#nser	no 60
#nsfo	no -104	unknown 172	yes -181
#nsi>	no 43	yes -60
#nsio	no 105	unknown -115
#nsme	unknown 50
#nsoi	unknown -67	yes 86
#nsol	unknown 69	yes -113
#nspo	no -57	yes 77
#nsti	unknown 115	yes -89
#ntac	no 234	unknown -208	yes -48
#ntai	unknown -51	yes 42
#ntal	unknown -67	yes 52
#ntan	no -106	unknown 43	yes 63
#ntat	no 125	unknown -75	yes -55
#ntea	unknown 117	yes -87
#ntee	unknown 41
#ntel	no -128	unknown 105
#ntem	no -118	yes 83
#nti>	no 73	unknown -107
#ntie	no 76	yes -82
#ntif	yes 45
#ntim	no 180	unknown -140	yes -52
#ntin	unknown -44
#ntis	no 51
#ntiv	no 69	yes -86
#nton	no -54	unknown -71	yes 127
#ntor	no -62	unknown -90	yes 149
#ntox	no -47	unknown -76	yes 123
#ntro	unknown 120	yes -105
#nts>	unknown -68	yes 54
#ntus	no -84	unknown -80	yes 163
#nues	no -63	unknown -55	yes 119
#nul>	no 266	unknown -211	yes -60
#nule	unknown 60	yes -50
#null	no 118	unknown -84
#num>	no -76	unknown -59	yes 134
#nuqu	no -53	unknown -64	yes 117
#nure	no 81	unknown -63
#nvie	no -40	unknown 75
#nvir	unknown 40
#nvoi	unknown 60	yes -64
#nvoy	unknown 40	yes -43
#nze>	no 89	unknown -60
#obe>	unknown 96	yes -75
#obil	yes -48
#obje	unknown 77	yes -87
#obo>	no 155	unknown -108	yes -46
#obsc	yes 47
#obse	unknown -98	yes 85
#obyl	no 139	unknown -73	yes -79
#ocad	no -58	unknown -85	yes 137
#ocal	unknown 53	yes -87
#ocau	no -142	unknown 201	yes -97
#occu	no 147	unknown -130
#occy	no -91	unknown -147	yes 212
#oce>	unknown -73	yes 41
#oced	no -61
#oces	yes 40
#oche	unknown 42
#ocia	unknown -70	yes 89
#ocie	unknown -65
#ock>	unknown -55	yes 76
#ocke	unknown -45	yes 68
#ocot	no 90	unknown 60	yes -141
#octe	yes -63
#ode>	unknown -73	yes 44
#oeil	no -80	unknown -144	yes 222
#oel>	unknown -51
#oele	no 63	unknown -72
#oeuf	unknown 43
#oeur	no 40
#oeuv	no -46	unknown 63
#ofan	no -66	unknown 203	yes -161
#ofes	unknown -40	yes 64
#offr	yes -40
#oges	unknown -91	yes 95
#ogra	unknown -62	yes 86
#oid>	no -57	unknown 116	yes -57
#oie>	no -62	yes 43
#oiff	unknown -75	yes 43
#oign	unknown -109	yes 129
#oigt	unknown -83	yes 49
#oil>	unknown -110	yes 114
#oile	yes -42
#oinc	unknown -154	yes 121
#oind	no 176	unknown -87	yes -89
#oing	no -129	unknown 132	yes -134
#oins	no -52	yes 57
#oint	no -43	yes 49
#oirc	no 107	unknown -103
#oire	unknown -62	yes 51
#oise	unknown -52	yes 91
#oisi	unknown 42
#oiso	no -77	unknown 64
#oiss	no 72	unknown -129	yes 57
#oit>	no 42
#oita	no 52	unknown -89
#oite	unknown -62
#oiti	unknown 63	yes -45
#oix>	no -51	unknown 93	yes -40
#ojet	unknown -55	yes 51
#okay	no 102	unknown -117
#ola>	no 69	unknown -60
#olag	unknown -42
#olan	unknown -110	yes 106
#olee	no -77	unknown 92
#olei	no 60
#olen	no 111	unknown -178	yes 67
#oler	unknown 92	yes -53
#oles	no 49
#oleu	no 177	unknown -143	yes -40
#olf>	no 56	unknown -72
#olie	no -66	yes 85
#olin	no -79	unknown 72
#oliv	no -55	unknown 124	yes -99
#olog	no 156	unknown -115	yes -68
#olum	no -56	unknown -91	yes 145
#omat	no 64
#omba	no -88	unknown -196	yes 245
#ombi	no -68	unknown 62
#ome>	no -45
#omen	no 46	unknown -54
#omet	no 129	unknown -53	yes -86
#omie	no -73	yes 70
#omit	unknown -68	yes 89
#omma	no 112	unknown -86
#ommo	unknown -122	yes 97
#ommu	unknown -55	yes 40
#omob	no 151	unknown -83	yes -70
#ompe	no -67	unknown 122	yes -55
#ompi	yes 46
#ompl	no -61	unknown 199	yes -150
#ompr	no 67	yes -85
#ompt	unknown 46
#ompu	no -49	unknown -123	yes 159
#oms>	unknown -64	yes 63
#onc>	no 78	unknown -53
#once	unknown 45
#oncl	no -64	yes 82
#onct	unknown -69	yes 47
#onda	no -47
#onde	no 63	unknown -54
#ondi	no 307	unknown -203	yes -148
#ondr	unknown -54	yes 78
#one>	unknown -62	yes 44
#onfi	unknown 83	yes -98
#onfl	unknown -40	yes 43
#onfo	no 51	unknown -64
#ong>	unknown 148	yes -154
#onie	no 139	unknown -105	yes -52
#oniq	no 41	yes -64
#onis	no -56	unknown -63	yes 115
#onit	no 134	unknown -99
#onnu	no 164	unknown -108	yes -65
#onom	no -75	unknown 86
#ons>	no 59	unknown -61
#onsa	unknown 64	yes -86
#onsc	no -48	unknown -83	yes 129
#onse	yes -70
#onsu	no 105	yes -91
#onta	no -55	yes 55
#ontu	no -84	unknown -80	yes 163
#onze	no 60	unknown -44
#ood>	unknown 66	yes -91
#ook>	unknown 76	yes -78
#oord	no -79	unknown 82
#oot>	no -46	unknown -78	yes 117
#oote	unknown -40
#opai	no 50	unknown 66	yes -121
#opee	no -101	unknown -112	yes 205
#opel	no -64	unknown 45
#opin	no -52	unknown 104	yes -73
#opit	unknown -65	yes 88
#opor	no -56	unknown 99	yes -43
#opre	unknown 46	yes -55
#opro	unknown 75	yes -54
#opti	unknown 70	yes -50
#oque	unknown -53	yes 57
#orab	no 40	unknown 46	yes -81
#orad	unknown 71
#orag	no -56	unknown 94
#oral	no -123	unknown 60	yes 58
#oram	no -50	unknown 110	yes -74
#oran	no -76	yes 70
#orat	no -81	unknown 146	yes -63
#orax	no -88	unknown -140	yes 196
#ord>	no 49	unknown -58
#orde	unknown 47	yes -51
#ordi	unknown 75
#ordo	no -65	unknown 71
#ordr	no 40	unknown -44
#ordu	unknown -49	yes 66
#orei	no -61	unknown -105	yes 157
#orel	no 63	unknown -48
#orer	no 119	unknown -97
#orge	unknown -132	yes 154
#orgu	no 77	unknown -48
#orig	no -93	unknown 152	yes -58
#orit	unknown -83	yes 76
#orma	no 116	yes -80
#orme	no 43	unknown -90	yes 45
#ormi	unknown -66	yes 100
#ormu	no -66	unknown 128	yes -64
#orna	unknown 55	yes -47
#orne	unknown 225	yes -216
#orni	unknown 42	yes -47
#orou	no 68	unknown -81
#orpo	no 68	unknown -55
#orqu	no 68	unknown -45
#orre	no -142	unknown 86	yes 42
#orse	unknown -56	yes 95
#orts	no 72	unknown -67
#ortu	no 79	unknown -55
#osco	no -118	unknown 79
#ose>	unknown 45
#oser	yes -44
#oses	unknown -133	yes 101
#osie	no -73	yes 41
#osio	no -92	unknown -134	yes 214
#osit	no 75	unknown -57
#ospi	no -46	yes 51
#osqu	no 54	unknown -114
#otag	no -45
#otan	no 79	unknown -85
#otar	no -49	unknown -108	yes 150
#otea	no -109	unknown 152	yes -50
#oteg	no -109	unknown -133	yes 205
#oter	unknown -69
#otes	unknown -83	yes 108
#oteu	unknown 59	yes -55
#othe	no -71	unknown 56
#otie	no 132	unknown -75	yes -55
#otis	no -104	unknown 109
#otog	unknown -43
#oton	yes 42
#otos	no -44	unknown 74
#ots>	unknown -79	yes 42
#otul	no -68	unknown -60	yes 131
#ouai	unknown -131	yes 161
#ouar	no -73	unknown 53
#oube	unknown 68	yes -49
#oubl	no 45	unknown -51
#ouce	unknown -92	yes 75
#ouch	no 44	unknown -47
#ouci	no 80	unknown -123
#oude	no -56	unknown -94	yes 151
#oues	no -77	unknown 133	yes -56
#ouet	no -109	unknown -80	yes 148
#oueu	no -51	unknown 98	yes -50
#ouf>	no 152	unknown -93	yes -92
#ouff	no 113	unknown -144
#ouge	unknown -61
#ouha	no -52	unknown 75
#oui>	unknown -74	yes 45
#ouis	unknown -52
#ouk>	unknown 80	yes -46
#oul>	no 93	yes -101
#ouli	no 216	unknown -151	yes -80
#oull	no 64	unknown -110
#oum>	no 131	yes -101
#oun>	no 125	yes -161
#ouni	no -63
#oupi	no -76	unknown -75	yes 151
#ourc	unknown -92	yes 82
#ourd	no -50	unknown 50
#oure	unknown -93	yes 68
#ourg	unknown -45
#ouri	no 86	unknown -47	yes -40
#ourm	no -77	yes 107
#ourn	unknown -51	yes 60
#ouru	no -92	unknown -94	yes 156
#ousc	unknown -63	yes 85
#ouse	no -75	yes 53
#ousi	no -58	unknown 168	yes -104
#oust	no 58	yes -44
#ousu	unknown -66	yes 100
#outi	yes -50
#outr	no 79	unknown 42	yes -169
#outt	yes -46
#outu	yes 47
#ouvr	no -50	unknown 47
#ovem	no -40	unknown 68
#ovis	no -93	unknown 121
#ovo>	unknown -52	yes 53
#owee	unknown 47
#oxic	no -60	unknown -115	yes 169
#oxiq	yes 67
#oxyg	no -40	unknown -48	yes 88
#oyag	yes -46
#oyai	no -79	yes 107
#oyal	yes 55
#oyee	no 51	yes -71
#oyen	unknown -54
#oyes	unknown -160	yes 134
#oyez	unknown 127	yes -116
#pact	no -59	unknown 67
#pada	no -64	unknown -59	yes 97
#paie	no -100	yes 88
#pail	unknown -46	yes 41
#pain	unknown 136	yes -103
#pali	no 136	yes -121
#pan>	no -149	yes 149
#pand	unknown -43
#pano	no -50	unknown 110	yes -74
#pans	unknown -40	yes 56
#pant	no 154	unknown -94	yes -59
#papa	unknown -46	yes 78
#paqu	no 235	unknown -199	yes -65
#para	unknown -40
#pard	no 55	unknown -89
#parf	no -43	unknown 79	yes -72
#pari	no -49	unknown 79
#paro	no -42	unknown -66	yes 107
#parp	no -44	unknown 68
#paru	yes -55
#past	no 136	unknown -119
#pati	unknown -114	yes 101
#patr	no -53	unknown 90	yes -43
#paul	unknown -55	yes 89
#paum	no -49	unknown -115	yes 161
#pauv	no 64	unknown 80	yes -157
#pdt>	unknown -165	yes 161
#peag	no 112	unknown -135
#pech	yes -55
#peda	unknown -82	yes 78
#pedi	no 40	unknown -111	yes 54
#pee>	no 66	unknown -84
#peen	no -74	yes 111
#pell	unknown 62
#pelo	no 44	unknown -182	yes 93
#peme	no 64	unknown -90
#pens	yes 41
#pent	unknown 42
#pera	no 40	unknown -48
#perg	unknown -73	yes 44
#pero	no 76	unknown -63
#perr	no -162	unknown 232	yes -135
#pers	no 73
#pert	no 46	unknown -63
#peti	yes 47
#petr	unknown 112	yes -111
#peu>	no -44	unknown -49	yes 90
#peur	no 122	unknown -50	yes -71
#peut	no -85	unknown 111
#peux	unknown -47	yes 45
#phal	no -52	unknown -141	yes 163
#phar	unknown 55
#phie	unknown -73	yes 109
#phon	unknown -67	yes 49
#phot	yes -40
#phys	no 189	unknown -148	yes -48
#pian	no 84	yes -119
#pick	no -74	yes 83
#pie>	no -79	unknown -88	yes 138
#piec	no 44	unknown -46
#pied	no -43	yes 75
#piet	unknown -48	yes 77
#pige	no 167	unknown -109	yes -61
#pile	no -68	unknown -68	yes 134
#pili	no 129	unknown -261	yes 86
#pill	no -45	unknown -90	yes 133
#pin>	unknown -64
#pine	no -52	unknown 104	yes -73
#ping	no 71	unknown 41	yes -121
#pion	no -50	yes 51
#piqu	no -43	yes 48
#pira	no -120	unknown 63	yes 45
#pis>	unknown -45	yes 41
#pisc	no -47	unknown 78
#piss	unknown 47
#pist	no -81	yes 41
#pita	unknown -46	yes 74
#plac	no 57	unknown -58
#plan	unknown -49
#plas	no 238	unknown -217
#plat	no -43
#pleu	yes 41
#plin	yes 53
#pliq	no -44	unknown 78	yes -43
#plir	no -89	unknown 111	yes -42
#plis	no 168	unknown -171
#ploi	no 163	unknown -133
#plom	yes 48
#plor	no 117	unknown -96
#plos	no -55
#plot	no 55	unknown -62
#plu>	unknown 81	yes -111
#poch	no -59	unknown 141	yes -89
#pock	no -83	unknown -69	yes 127
#poel	no 63	unknown -72
#poig	no -55	unknown -62	yes 116
#poin	no -56	yes 82
#poit	no -60
#polo	no -99	unknown 93
#pomm	no 52	unknown -193	yes 98
#pond	unknown -62	yes 59
#pong	unknown 48	yes -76
#ponn	no -43	unknown 69
#pons	unknown 75	yes -63
#pont	unknown -48
#pore	no 64	unknown -49
#pose	yes -42
#posi	no 75	unknown -57
#pote	no -71	unknown 45
#pots	no 98	unknown -84
#poub	unknown 68	yes -49
#pouc	unknown -102	yes 64
#poul	no 96	unknown -66
#poup	no 115	unknown -60	yes -108
#pous	unknown -42
#pout	no 79	unknown 42	yes -169
#ppar	no -59	unknown 78
#ppe>	unknown -71	yes 56
#ppem	no 122	unknown -89	yes -40
#ppor	unknown 43
#ppre	no 72	unknown -67
#pre>	unknown 47	yes -48
#prec	no 119	unknown -76	yes -65
#pref	no -127	unknown 243	yes -158
#prei	no 47
#prej	no 56	unknown -44
#prem	no -52	unknown 109	yes -56
#pret	unknown 112	yes -133
#prev	unknown 63	yes -46
#pri>	no -64	unknown -50	yes 107
#prim	no -62	unknown 43
#prio	no -195	unknown 106	yes 71
#pro>	no -57	unknown 168	yes -111
#proc	no -46
#prof	unknown 62	yes -91
#proj	yes 40
#prom	unknown -56	yes 42
#prot	no -70	yes 91
#ptab	no -93	unknown 204	yes -145
#pte>	no 48	unknown -43
#pteu	no -125	unknown 101
#publ	no 89	unknown -123
#pui>	no -122	yes 100
#puis	yes 41
#pure	no 65	unknown -43
#pyja	no -64
#quad	unknown -55
#quag	no 64	unknown -135	yes 69
#quai	unknown 54	yes -78
#quan	unknown 46
#quar	no -44	unknown 74
#quat	no 40	unknown -73
#quee	no -41	unknown -56	yes 97
#quel	unknown 43
#quem	no 159	unknown -90	yes -71
#quer	no -54	unknown 74
#ques	no 50	yes -55
#quet	no 61
#queu	unknown 40
#quid	unknown 96	yes -134
#quie	no -45	unknown 44
#quin	no 149	unknown -105	yes -47
#quip	unknown -130	yes 120
#quis	no -62	unknown -52	yes 115
#quit	no 142	unknown -74	yes -73
#quoi	unknown 44
#rabi	no 148	unknown -143
#rabl	unknown 59	yes -48
#rabo	unknown 99	yes -111
#rac>	no -61	unknown 59
#raca	no 146	unknown -133
#racc	unknown -55	yes 51
#race	no -96	unknown 145	yes -67
#racl	no 184	unknown -74	yes -136
#raco	no -103	unknown 119	yes -41
#rada	unknown 62
#rado	unknown 53
#rafe	no -52	yes 73
#rafl	no 119	unknown -110
#rai>	no 50	unknown 40	yes -87
#raid	no -44	unknown -47	yes 87
#rail	yes -50
#rain	unknown -67	yes 40
#rair	yes -50
#ral>	no -43	yes 65
#rale	no 55	yes -58
#rali	no 48	unknown -105	yes 49
#rall	no 71	yes -59
#ram>	no 76	unknown -50
#rama	unknown -55
#ramb	unknown -44
#rame	no 52	unknown -100	yes 40
#rami	no -44	unknown 109	yes -76
#ramp	unknown -89	yes 93
#ramw	no 92	yes -57
#ran>	unknown 65	yes -63
#rane	unknown -89	yes 77
#rani	yes 65
#ranq	no 69	unknown -62
#rans	no -49	unknown 49
#rape	unknown -96	yes 134
#raph	unknown -70	yes 77
#rapl	unknown -129	yes 86
#raqu	unknown -70	yes 76
#ras>	no -42	unknown -54	yes 96
#rase	unknown -65	yes 43
#raso	no 41	unknown -76
#rasq	no -92	unknown -77	yes 128
#rat>	no -68	unknown 99
#rate	no 67	yes -71
#rato	no 144	unknown -95	yes -60
#raum	unknown -105	yes 58
#rave	no -48
#rax>	no -63	unknown -106	yes 151
#ray>	no -64	unknown 132	yes -70
#raye	unknown 54	yes -63
#rbag	no -75	yes 72
#rbal	no -76	unknown 74
#rban	no 115	unknown -84	yes -69
#rbec	unknown -109	yes 81
#rber	no -112	unknown 259	yes -166
#rbon	no 54	unknown -136	yes 71
#rbre	unknown 50	yes -75
#rcad	unknown -133	yes 161
#rcea	yes 50
#rcee	no 99	yes -84
#rces	no 40
#rceu	no -54	unknown 90
#rcha	no 62	unknown -122	yes 47
#rchi	unknown 95	yes -109
#rcho	unknown 101	yes -68
#rci>	no 61
#rcie	no 105	unknown -168	yes 65
#rcil	no -67	unknown -114	yes 160
#rcon	no 97	unknown -120
#rcui	unknown -45
#rcul	no -85	unknown -54	yes 131
#rdag	no 133	unknown -84	yes -51
#rdai	no -61	yes 70
#rdem	no 62	unknown -137	yes 68
#rdi>	no -52	unknown 78
#rdia	unknown 76	yes -59
#rdin	no 44	yes -55
#rdoi	no -108	unknown -94	yes 149
#rdre	no 40	unknown -44
#rdue	no -46
#reak	no -114	unknown 55
#reau	unknown -48	yes 72
#rebo	no 195	unknown -206
#rebr	no 63	yes -73
#reca	no 146	unknown -152
#rece	unknown 77	yes -48
#rech	yes -44
#reci	no 124	unknown -99	yes -43
#recl	unknown 58	yes -51
#rect	unknown 49
#rede	unknown -106	yes 81
#rees	no -155	unknown 98
#ref>	no 83	yes -84
#refa	no 55	unknown -42
#refe	no -104	unknown 128
#refo	no 56
#rega	unknown -102	yes 100
#regi	yes -44
#regl	unknown 136	yes -106
#regu	no -68	unknown 81
#reil	no -73	unknown 92
#rein	no 43	unknown -51
#reju	no 56	unknown -44
#rel>	no 77	unknown -86
#rela	no -67	unknown 80
#relo	no 69	unknown -164	yes 75
#rem>	unknown 74	yes -64
#remb	unknown 44
#reme	no -57
#remi	no -64	unknown 112	yes -48
#rena	no -96	unknown 67
#reni	no 73	unknown -78
#renn	no 124	yes -106
#reno	no -57	unknown -162	yes 176
#reol	no -45	unknown 73
#repa	no 55	unknown -68
#repe	unknown -56
#repo	no -46
#rer>	no 42	unknown -41
#rere	unknown -42
#rese	unknown 47	yes -61
#resi	no 65	yes -66
#resq	no 54	unknown -42
#resu	no 106	unknown -92
#ret>	unknown -45	yes 53
#reta	unknown -43	yes 66
#reti	unknown -128	yes 148
#reto	no -40	yes 46
#rett	unknown -135	yes 115
#reui	no 74	unknown -62
#reus	no 65	unknown -69
#reux	no 116	unknown -134
#revi	unknown -160	yes 125
#revo	unknown 40
#revu	no -65	unknown 43
#rez>	no 40
#rge>	unknown -69	yes 66
#rgea	no 194	unknown -202
#rgem	yes 43
#rger	unknown -119	yes 113
#rges	no -106	unknown 87
#rgeu	no -74	unknown 147	yes -79
#rgi>	unknown -67	yes 63
#rgo>	no 167	unknown -191	yes -56
#rgol	no 69	unknown -60
#rgue	no 77	unknown -48
#rham	no -42
#riad	no -73	unknown 136	yes -65
#riag	yes -45
#rian	no 49	unknown -41
#riat	unknown 42
#ribu	unknown -62	yes 84
#rice	no -56	yes 92
#rici	no -71	unknown 53
#rico	unknown -140	yes 140
#ricu	no -63	unknown 76
#ride	unknown -45
#riee	no 50	unknown 87	yes -121
#riel	no 134	unknown -101
#riem	no 70	unknown -90
#rien	no 47
#ries	no 85	yes -88
#riet	unknown 60	yes -51
#rieu	no 48	unknown -47
#riez	no -87	unknown 163	yes -80
#riff	no 127	yes -190
#rifi	no -51	unknown 89
#rigi	no -93	unknown 152	yes -58
#rigo	no 54	yes -47
#rika	no 68	unknown -86
#ril>	no -76	unknown 116	yes -41
#rima	no -164	unknown 77	yes 82
#rime	no -58	unknown 106	yes -50
#rimi	yes -59
#rin>	no -66	unknown 95
#rina	no -45	unknown 81	yes -40
#riol	no 84	yes -77
#rior	no -188	unknown 153
#riph	no -86
#ripl	no 65	unknown -87
#rir>	no 151	unknown -108	yes -49
#riss	no -83	yes 79
#rist	no 63	yes -75
#rit>	no -47	unknown 101	yes -54
#rite	unknown -62	yes 44
#riti	yes -42
#rium	unknown -120	yes 140
#riva	no -60
#rivi	unknown 115	yes -131
#rjan	no -216	unknown 137	yes 41
#rkto	no -63
#rlai	yes 66
#rlen	no -72	unknown -97	yes 162
#rlin	no 87	yes -51
#rmac	no -57	unknown 51
#rmai	no 136	yes -107
#rman	no 97	unknown -88
#rme>	no 43	unknown -51
#rmee	no -79	unknown -48	yes 84
#rmel	no -97	unknown -87	yes 155
#rmen	no 142	yes -91
#rmet	no -111	unknown 145	yes -43
#rmi>	yes 51
#rmie	unknown -47	yes 52
#rmiq	unknown 50	yes -64
#rmis	unknown -42	yes 42
#rmoi	no 41	unknown -81
#rmon	no 119	unknown -60	yes -62
#rmul	no -66	unknown 128	yes -64
#rnad	unknown 55	yes -47
#rne>	unknown -57	yes 53
#rnee	no -48	unknown 47
#rner	no -76	unknown -78	yes 156
#rnes	yes -63
#rnic	unknown 42	yes -47
#rnil	no 194	unknown -152	yes -78
#rnis	no -142	unknown 140
#rnum	no -76	unknown -59	yes 134
#robe	unknown 97	yes -67
#roca	unknown -101	yes 88
#roce	no -48
#rof>	no 105	yes -177
#rofa	no -66	unknown 203	yes -161
#rofe	unknown -40	yes 64
#roi>	no -51	yes 87
#roid	unknown 71	yes -57
#roit	no 82	unknown -67
#roix	no -83	unknown 132	yes -48
#roje	yes 40
#role	yes -40
#roma	no -104	unknown 144	yes -56
#rome	unknown -42
#romp	unknown -131	yes 100
#ronc	yes -52
#rond	no -46	yes 40
#rone	unknown -128	yes 75
#roni	no 56	unknown -52
#rons	no 112	unknown -94
#ront	no -90	unknown -92	yes 177
#rop>	yes 60
#rope	no -74	yes 111
#ropo	no -86	unknown 161	yes -75
#roqu	no -130	yes 114
#ros>	unknown 45	yes -40
#rosa	no -76
#ross	unknown -47
#rote	no -66	unknown -46	yes 108
#rotu	no -68	unknown -60	yes 131
#rou>	no -76	unknown 77
#roub	no -48	unknown -166	yes 195
#roue	no -84	yes 70
#roug	unknown -71	yes 60
#roup	yes -47
#rouv	yes -41
#rovi	no -89	unknown 84
#roya	no -44	yes 79
#roye	no -75	unknown -132	yes 204
#rpai	no -44	unknown 68
#rpen	no -56	unknown 128	yes -91
#rpor	no 68	unknown -55
#rqui	no -69	yes 63
#rran	no 66	unknown -46
#rras	no -64
#rrea	unknown -145	yes 133
#rrec	no -63	unknown 93	yes -47
#rref	yes -62
#rrel	no -72	unknown 83
#rrer	no 133	unknown -102
#rreu	no -50	unknown -62	yes 114
#rrib	yes 57
#rros	no 40
#rrur	unknown 66
#rsee	unknown 41
#rsei	unknown 136	yes -96
#rsem	unknown 105	yes -73
#rser	no 47
#rses	unknown 60
#rsio	no 72	unknown -42	yes -43
#rso>	no 118	unknown -99
#rson	no 76
#rtab	no -69	unknown 85
#rtag	no 61
#rtan	yes -47
#rtee	no -59	unknown 85
#rtef	no 65	yes -85
#rtei	no -88	unknown -157	yes 232
#rten	no 80	unknown -93
#rter	unknown 42
#rtes	no -63	unknown 205	yes -152
#rteu	no 97	yes -86
#rtif	no -42	yes 77
#rtig	unknown -114	yes 137
#rton	no 81	unknown -91
#rtou	yes 48
#rts>	no 71	unknown -65
#ruc>	no -78	unknown 120	yes -43
#ruch	unknown 72	yes -88
#ruck	no 63	unknown 73	yes -148
#rues	no -57	unknown 102	yes -75
#rula	no 99	yes -122
#rule	unknown -51	yes 51
#rulu	unknown -43	yes 69
#rune	no -54	unknown 128	yes -86
#rure	unknown 59
#rus>	no -171	unknown 196	yes -48
#ruti	no -95	unknown 60
#rvat	no -82	yes 100
#rve>	no -48	yes 67
#rvec	no 78	unknown 51	yes -113
#rvei	no -151	unknown -78	yes 164
#rvic	no -49	unknown -45	yes 93
#rvie	unknown 53
#rvoi	no 62	unknown 49	yes -112
#sabi	unknown 42	yes -43
#sabl	no 91	unknown -40	yes -56
#sabo	unknown -49
#saco	no -132	unknown 135
#safi	no 44	unknown -80
#sage	yes 51
#saig	no -49	yes 73
#sain	no 67	yes -72
#sair	no -43
#sais	unknown 45
#sale	no 46	unknown -59
#salo	no 85	yes -73
#salu	no -47	unknown 111	yes -73
#same	unknown 50
#samu	unknown -112	yes 138
#sanc	no -136	unknown 105
#sang	unknown -111	yes 72
#sani	no 72	unknown -45
#sans	unknown -45
#sant	no 123	unknown -127
#sapi	yes -45
#sati	unknown 78	yes -50
#sauf	unknown -63	yes 49
#saut	no 48
#sauv	no 125	unknown -222	yes 53
#sava	no 108	unknown -185	yes 40
#savo	no 41	yes -71
#saye	no 47	yes -46
#sbon	unknown 47
#scab	unknown -43	yes 64
#scal	no -45	unknown -58	yes 102
#scan	no -51
#scel	yes 53
#scen	no 91	unknown -50	yes -41
#scin	no -47	unknown 78
#scol	yes 64
#scoo	unknown -42
#scop	no -118	unknown 79
#scri	no -84	unknown 57
#seau	unknown 49
#sect	no -56	unknown 55
#secu	no 50
#sees	unknown -104	yes 117
#seil	no -105	unknown 204	yes -96
#sejo	no 67	yes -118
#sel>	yes -50
#sell	no 91	yes -70
#selo	unknown 88	yes -56
#semb	unknown -42
#semi	no 91	unknown -133	yes 43
#senc	unknown 92	yes -101
#sens	no -43
#sepo	no -72	unknown 108	yes -40
#sept	unknown 41	yes -50
#sequ	no 181	unknown -151	yes -92
#sera	no -69	unknown 40
#seri	no 95	unknown -63
#sero	no -83	yes 75
#sert	unknown 43
#sesp	no -68	unknown 120	yes -60
#sett	no 122	unknown -182
#sez>	no -45	unknown 55
#sibl	unknown 41
#side	unknown 71	yes -43
#sidi	no -67	yes 107
#sieg	unknown 72	yes -67
#siem	no -49	unknown 45
#sier	no -70	unknown 87
#sies	no 54	unknown -66
#siet	no -148	unknown 114
#siff	no -82	unknown -51	yes 130
#sile	no -111	unknown 82
#sin>	unknown 51
#sina	no 74	unknown -47
#sini	no 55
#sino	no 210	unknown -105	yes -151
#sins	unknown 48	yes -40
#sion	no 40	unknown -68
#siph	no 58	unknown -51
#siqu	no 130	unknown -90	yes -42
#siss	no -77	unknown 84
#sist	no 40	unknown -118	yes 73
#site	no -50	unknown 96	yes -48
#siti	no 75	unknown -57
#situ	no -57	unknown 83
#slt>	no 40
#sme>	unknown -49	yes 51
#soci	unknown -54	yes 71
#soeu	unknown -132	yes 120
#soin	no 88	unknown -71
#soit	no 168	unknown -106	yes -74
#sol>	no -70	yes 56
#sole	no 50	yes -45
#soll	no -94	unknown 138	yes -56
#somm	no 140	unknown -89	yes -53
#sone	no 244	unknown -160	yes -95
#sonn	no 67
#sons	unknown -43	yes 70
#sors	unknown 46
#sort	no 40	unknown -40
#souc	no 91	unknown -192	yes 81
#souf	no 111	unknown -157	yes 40
#souh	no -52	unknown 75
#souk	unknown 80	yes -46
#soup	no 42	unknown -51
#sour	no -67	yes 85
#sout	unknown -67
#spag	yes -50
#spar	yes -44
#spen	no -73	unknown -72	yes 129
#sper	yes 44
#spir	no -44	yes 40
#spit	no -46	yes 51
#spon	unknown 54	yes -75
#spor	no -52
#ssag	yes 44
#ssai	no -44
#ssem	yes 44
#ssep	no -72	unknown 108	yes -40
#sser	no 42
#sses	no 51
#sset	no 153	unknown -164
#sseu	no 84	unknown -91
#ssez	no -89	unknown 64
#ssi>	no -58
#ssie	no -89	unknown 59
#ssin	no -59	unknown 49
#ssio	no 101	unknown -72
#ssis	no -51	yes 78
#ssoc	no -60	unknown -64	yes 112
#ssui	no -66	unknown 102
#ssus	no -64
#stac	no -103	unknown 140	yes -40
#stad	yes 47
#stag	no -57	yes 50
#stai	unknown 83	yes -90
#stan	no 66	unknown -77
#stau	no -51	unknown 71
#stee	unknown -79	yes 79
#stel	unknown 146	yes -193
#stes	no 70
#stio	no -48	unknown 192	yes -157
#stiq	no 131	yes -103
#stit	unknown 115	yes -89
#sto>	no -78	unknown 50
#stop	unknown -41
#stor	no 132	unknown -110
#stra	no 48	unknown -86
#stre	no 41
#stri	unknown -49
#stro	unknown 43
#subi	no 80	unknown -110
#subt	no 97	unknown -70
#sucr	no 100	unknown -106
#sui>	unknown -71	yes 48
#suie	unknown 85	yes -71
#suiv	no -87	unknown -85	yes 164
#sume	no 146	unknown -75	yes -91
#supe	unknown -108	yes 148
#supp	no -105	unknown 146	yes -44
#sura	unknown 64
#surg	unknown -67	yes 63
#surt	no 48	unknown -130	yes 92
#surv	unknown -89	yes 127
#sus>	no -64
#sutu	unknown -45	yes 75
#svp>	no 43
#symp	no 57
#synd	unknown 41	yes -44
#tach	no -41	unknown 41
#tact	no 234	unknown -208	yes -48
#tage	no 41	unknown -52
#tagu	unknown 65	yes -41
#tai>	unknown 102	yes -125
#taie	no 92	unknown -79
#tain	no -74
#tais	no 67	unknown -55
#tal>	unknown -70	yes 78
#tale	unknown -84	yes 48
#tali	no -69	unknown 65
#taly	unknown 47
#tamp	no -43	unknown 69
#tan>	no -80	unknown 107	yes -42
#tanb	unknown 44
#tanc	yes 53
#tane	no -79	yes 64
#tapi	unknown -60
#tard	no -43	yes 64
#tare	unknown -172	yes 120
#tass	no -103	yes 67
#tate	no -56	unknown 116	yes -57
#tats	no 121	unknown -49	yes -73
#taur	no -58	unknown 91	yes -56
#taxi	unknown 73
#tch>	no 49
#tees	no -46
#tefe	no 65	yes -85
#tege	unknown -139	yes 85
#teil	unknown -119	yes 150
#tein	no 114	unknown -87
#tel>	no -52
#tela	no 65	yes -74
#tell	no -105	yes 108
#temb	yes -57
#temo	no -89	unknown 60
#teni	no 59	unknown -117	yes 57
#tenn	yes -43
#tens	no 61	unknown -46
#tent	no 111	unknown -89
#tenu	no 51	unknown -56
#tera	unknown -112	yes 122
#tere	unknown 86	yes -50
#tern	no -108	unknown 58	yes 48
#terp	no -104	yes 46
#ters	no -43	yes 54
#tess	no -56	unknown -50	yes 97
#test	no -45
#tete	unknown -101	yes 102
#tez>	no 136	yes -156
#the>	unknown 55	yes -73
#theq	no -51	unknown 70
#thor	no -88	unknown -140	yes 196
#tibi	no -65	unknown -109	yes 167
#tifi	unknown -107	yes 91
#tige	unknown -114	yes 137
#tign	no 62	unknown -76
#tile	no 178	unknown -147
#tili	no 190	unknown -138	yes -48
#till	no -87	unknown 146	yes -59
#tils	no 51
#time	no 129	unknown -98
#tin>	no -42
#tinc	unknown -76
#tine	yes 63
#tinu	unknown -44
#tipr	no -43	unknown -41	yes 66
#tira	no -51	unknown -94	yes 145
#tiro	unknown 46	yes -58
#tisa	no -40	unknown 62
#tism	no -44	unknown -41	yes 85
#tiss	no 77	unknown -42
#tite	yes 51
#tits	unknown -65	yes 77
#titu	unknown 115	yes -89
#tive	no 80	unknown -84
#tivo	no 69	yes -86
#tkt>	no 200	unknown -127	yes -93
#togr	unknown -43
#toil	unknown 45	yes -52
#toit	no 40
#tole	no 179	unknown -139	yes -43
#toli	no -61	unknown 89
#toma	no 57
#tomb	yes 44
#tome	yes 45
#tomo	no 151	unknown -83	yes -70
#ton>	unknown -76	yes 88
#tond	unknown 70	yes -52
#tonn	unknown -153	yes 139
#tons	no 74	unknown -77
#top>	unknown -41
#tora	unknown 71
#torc	unknown 43
#tord	yes 43
#tore	no 100	unknown -95
#torn	unknown 55	yes -47
#toro	no 68	unknown -81
#tors	no -60	unknown -63	yes 121
#tos>	no -44	unknown 74
#tot>	no -88	yes 67
#tou>	no 138	unknown -157
#toua	no -55	unknown 96	yes -51
#touc	no 69	unknown -84
#touf	no 51	unknown 42	yes -102
#toun	no -89	unknown 119
#tous	no 91	unknown -77
#toxi	no -42	unknown -66	yes 107
#toya	no -59	unknown 69
#toye	no 117	unknown -127
#tra>	no 84	unknown -77	yes -54
#trag	unknown 81	yes -81
#trap	unknown -117	yes 116
#trat	unknown -64	yes 51
#trau	unknown -53
#treb	unknown -71	yes 89
#trei	no -75	unknown 189	yes -139
#tren	no 121	unknown -73	yes -56
#trib	yes 67
#tric	no -54	yes 43
#trie	no 94	unknown -82
#trip	no 51	unknown -58
#tris	unknown 74	yes -102
#tro>	unknown 62	yes -41
#trol	no -59	unknown 150	yes -100
#trop	yes 51
#tros	no 116	unknown -76	yes -59
#trov	no -93	unknown 121
#truc	unknown 62	yes -98
#ttan	no 136	unknown -139
#ttei	no 191	unknown -175
#tter	no -48
#ttie	no -81	unknown 122	yes -44
#ttoi	unknown -71	yes 75
#ttoy	no -59	unknown 69
#ttre	unknown 77	yes -65
#ttu>	no -88	yes 73
#tue>	unknown 136	yes -190
#tuel	no 57	unknown -98	yes 44
#tuil	no -77	yes 80
#tule	no -68	unknown -60	yes 131
#tume	no -98	unknown -81	yes 150
#tur>	no -85	unknown 66
#tus>	no -63	yes 62
#tusi	no -84	unknown -80	yes 163
#tuya	no -69	unknown 87
#type	no -40
#uad>	no 61	unknown -48
#uait	yes 46
#uara	no -86	unknown 142	yes -54
#uart	no -52	unknown 82
#uati	yes -53
#uatr	no 47	unknown -88	yes 41
#ube>	yes 50
#ubel	unknown 68	yes -49
#uber	unknown -44
#ubi>	no 80	unknown -110
#uble	unknown -45
#ubti	no 97	unknown -70
#ucar	no 49	unknown 63	yes -139
#uce>	no -41	unknown -51	yes 94
#ucem	unknown -66	yes 88
#uces	no 85	unknown -105
#ucha	no -142	unknown 152
#uche	no 41	unknown -45
#ucho	no 64	unknown -40
#ucis	no 42	unknown -59
#uck>	no 63	unknown 73	yes -148
#ucre	no 100	unknown -106
#uctr	no -80	yes 44
#ucun	no 111	unknown -63	yes -49
#udag	unknown -51	yes 71
#ude>	no -60	yes 80
#udi>	yes -44
#udia	unknown -44	yes 77
#udic	no 59	unknown -76
#udit	unknown 98	yes -83
#udra	no 70	unknown -96
#udre	no 40	unknown -52
#udro	unknown 72	yes -110
#uee>	no -52	yes 63
#uel>	no 84	unknown -70
#ueli	no 63	unknown -55
#uell	no 93	yes -76
#ueme	no 139	unknown -73	yes -67
#uer>	no -53	yes 67
#uest	unknown 167	yes -163
#uete	no 122	unknown -137
#ueur	yes -43
#uffl	no 44	unknown -138	yes 79
#uffr	no 77	unknown -143	yes 58
#uge>	unknown -53
#uger	no 152	unknown -152	yes -40
#ugie	no 54	yes -61
#uhai	no -52	unknown 75
#uide	unknown 96	yes -134
#uie>	unknown 49
#uil>	no 71	yes -91
#uile	no -40	unknown -58	yes 100
#uin>	unknown 60
#uinz	no 92	unknown -47	yes -48
#uipe	no -40	unknown -145	yes 178
#uir>	no -80	unknown 56
#uire	no 98	unknown -78	yes -75
#uisa	no -53	unknown 42
#uise	no -60	unknown -77	yes 136
#uiss	no -55	yes 93
#uitt	no 162	unknown -78	yes -90
#uiva	no -80	unknown 77
#uivr	no -112	yes 102
#ulah	no 101	unknown -69	yes -41
#ulai	unknown -42
#ulat	no -95	unknown 113
#uler	no 70	unknown -51
#ules	unknown -74	yes 61
#uleu	no -92	unknown 100
#ulev	yes 47
#ulie	no -68	unknown 81
#ulla	no 64	unknown -110
#ulle	no 156	unknown -124
#ulot	no -41	unknown 79	yes -41
#ulou	no -60	unknown -51	yes 114
#ulta	unknown 44	yes -58
#ulte	no -55	unknown 52
#ulur	unknown -43	yes 69
#umai	no 166	unknown -108	yes -58
#umat	unknown -50
#ume>	unknown -69	yes 56
#umee	yes 41
#umid	unknown 41
#unal	no -82	unknown -82	yes 144
#uner	no 100	yes -94
#unes	yes 54
#unet	no -72	unknown 52
#uni>	no -58	unknown 65
#uniq	no 133	unknown -94	yes -54
#uoi>	unknown 43
#upan	no 210	unknown -165	yes -43
#upee	no 67	yes -43
#uper	no -53	yes 48
#upie	unknown -47	yes 71
#uppo	no -80	unknown 197	yes -119
#uque	unknown -73	yes 100
#ura>	unknown 45
#urag	no -45
#urai	yes -41
#urba	no 87	unknown -135	yes 58
#urch	unknown -102	yes 90
#urci	no -67	unknown -114	yes 160
#urde	no -46
#urdi	no -95	unknown 125	yes -61
#uree	no -56	unknown 45
#urem	no -88	unknown 129	yes -86
#ureo	no -45	unknown 73
#ures	yes 53
#uret	unknown -79	yes 96
#ureu	no 96	unknown -96
#urez	no 158	unknown -107	yes -61
#urg>	no 43
#urgi	unknown -59	yes 60
#urie	no 69	yes -47
#urik	no 68	unknown -86
#urir	no 63
#uris	no 87	yes -72
#urmi	no -77	yes 107
#urne	unknown -57	yes 88
#urni	no 91	yes -86
#urop	no -74	yes 111
#uros	unknown 98	yes -71
#urqu	unknown 72	yes -72
#urra	no -92	unknown -77	yes 128
#urre	unknown 95	yes -90
#urse	unknown 78	yes -46
#urt>	no 50	unknown -46
#urte	unknown -55
#urtr	no -162	unknown -73	yes 169
#uru>	no -92	unknown -94	yes 156
#urve	unknown -89	yes 127
#uscu	no -67	unknown -78	yes 144
#usee	yes -58
#usem	no 81	unknown -92
#user	no -90	unknown 90
#uses	no 175	unknown -110	yes -71
#usez	yes -58
#usin	no -58	unknown 168	yes -104
#usio	no -162	unknown 68	yes 63
#usiq	no -81	unknown 104
#ussa	no -89	unknown 68
#usse	unknown -55
#ussi	no -60	yes 43
#usta	no -103	unknown 140	yes -40
#uste	no 51
#ustr	no 83	yes -52
#usu>	unknown -66	yes 100
#utan	no -63	unknown -71	yes 134
#utea	unknown -72	yes 70
#utei	unknown -100	yes 69
#uter	unknown 54	yes -43
#utez	no 136	yes -156
#uti>	no 45	unknown 61	yes -106
#utie	no 44
#util	no 52
#utio	unknown 77	yes -78
#utiq	unknown 55
#utis	no -83	yes 86
#uto>	no -59	yes 57
#utom	no 88	unknown -57
#utor	unknown -51
#utou	no -84	unknown 117	yes -46
#uts>	no 82	unknown -43	yes -45
#utte	yes -42
#utti	no -81	unknown 122	yes -44
#utu>	no 52	unknown -98
#utue	no -107	yes 73
#utur	unknown -44	yes 75
#utus	no -51
#uvai	no -40	yes 43
#uvan	no -154	unknown 175
#uvee	no 81	yes -93
#uven	no 68	yes -55
#uver	yes 44
#uvet	unknown -75	yes 74
#uvra	no -51	yes 54
#uvre	no -45	unknown 122	yes -76
#uxe>	no -45	unknown -51	yes 96
#uxie	no 99	yes -120
#uyau	no -69	unknown 87
#vabo	unknown 73
#vach	unknown 94	yes -87
#vage	no -149	unknown 228	yes -133
#vagu	unknown -144	yes 123
#vaie	no 129	unknown -124
#vail	no 89	unknown -62
#val>	no 86	unknown -50	yes -47
#vale	no -54	unknown -121	yes 170
#vali	yes -52
#van>	unknown -59	yes 77
#vanc	no 116	unknown -71	yes -55
#vann	no -64	unknown 103	yes -41
#vard	no -56	unknown -72	yes 129
#vase	no 131	unknown -93	yes -47
#vate	no -65
#vati	no -78	yes 113
#veau	unknown 122	yes -119
#vecu	no 88	yes -106
#vee>	unknown 46	yes -78
#veil	no -84	yes 68
#velo	yes 46
#velu	no -58	unknown 54
#vemb	no -40	unknown 68
#veme	no -147	unknown -104	yes 210
#vena	no 41	unknown -81	yes 42
#veni	unknown 53
#ver>	unknown -45	yes 50
#vera	no 42
#verb	no -53	unknown 57
#veri	unknown 70	yes -44
#vern	no -166	unknown 227	yes -86
#verr	no -94	yes 78
#vert	yes 44
#vest	no 95	yes -99
#vete	no -46	unknown 113	yes -69
#veu>	no -49	unknown 125	yes -78
#veut	yes -45
#veux	no -45	yes 54
#vexe	no 151	unknown -52	yes -98
#vica	unknown -85	yes 122
#vice	no -50	yes 71
#vict	no 102	unknown -74
#vicu	no -48	unknown -83	yes 131
#vida	no 66
#vidu	unknown -75	yes 93
#vie>	no 187	unknown -204
#viei	yes -88
#vier	unknown 62	yes -94
#viet	no -81	unknown 91
#vieu	no 58	yes -105
#vign	unknown 41	yes -53
#vile	no -51
#vill	unknown -77	yes 88
#vin>	yes 51
#ving	unknown -61	yes 49
#viol	no 86	unknown -88
#vira	unknown -59	yes 60
#viro	unknown 40
#visa	no -55	unknown -99	yes 153
#vise	no -65	unknown 99
#visi	no -90	unknown 102
#viss	no -45	unknown -65	yes 104
#vita	no -99	yes 61
#viva	unknown -77	yes 54
#vive	unknown -128	yes 83
#voca	unknown 103	yes -101
#voie	no -63	yes 47
#vol>	yes -47
#vola	no 46	unknown -148	yes 107
#volu	no -56	unknown -91	yes 145
#vomi	no 64	unknown -72
#vons	no 69	yes -45
#vont	no 192	unknown -221	yes -50
#voue	no -61	unknown 143	yes -81
#voul	no -43
#voya	yes -46
#voye	unknown 46	yes -49
#vrag	no -144	unknown 172	yes -40
#vrai	unknown 48	yes -85
#vran	no -67	yes 64
#vre>	no -55
#vril	no -76	unknown 116	yes -41
#vtc>	unknown -128	yes 131
#vue>	no -106	unknown 98
#wa7e	no 110	unknown -60	yes -75
#way>	unknown 52	yes -65
#week	no -67	unknown 92
#ween	unknown 47
#xami	unknown -41	yes 52
#xant	no -92	unknown 63
#xcus	unknown 77	yes -49
#xee>	no 96	yes -55
#xica	no -60	unknown -115	yes 169
#xiem	no 77	yes -112
#xiqu	yes 67
#xist	no -40
#xper	unknown -52	yes 54
#xpre	yes 45
#xtin	no 51	unknown -78
#xyge	no -40	unknown -48	yes 88
#yage	unknown 46	yes -49
#yais	no -69	yes 81
#yale	no -62	yes 74
#yali	no 200	unknown -115	yes -132
#yant	no -73	unknown 88
#yari	no 44
#yau>	no -56
#yava	unknown -60	yes 42
#ycee	no -46	unknown -146	yes 164
#yee>	unknown 69	yes -55
#yen>	no -48	yes 47
#yer>	unknown -68	yes 49
#yes>	unknown -160	yes 134
#yeur	unknown -60
#yeux	no 54	unknown -130	yes 68
#yez>	no 67	yes -117
#ygen	no -40	unknown -48	yes 88
#yjam	no -64
#ylet	no 139	unknown -73	yes -79
#ympa	no -56	yes 85
#yndi	unknown 41	yes -44
#yon>	no -62	unknown 75
#ype>	no -59	unknown 78
#ypes	unknown -102	yes 114
#ysiq	no 189	unknown -148	yes -48
#ytiq	no -60	unknown 74
#zard	no 45	yes -64
#zarr	no -104	yes 112
#zerk	no -63
#zero	no 96	unknown -60
#zoe>	no -125	yes 126
#zone	no -136	unknown 148
#zrou	no 55	yes -45
0	no 290	unknown -150	yes -178
000	unknown 57	yes -53
06	no -80	unknown 92
1	unknown 81	yes -58
10	no -82	unknown 48
100	unknown 49
11	no -42	unknown -77	yes 127
12e	no -74	unknown 107
13	no -69	unknown 82
13h	no -52	unknown 97	yes -107
14	unknown 60	yes -45
15	no -79	yes 57
16h	no -52
17	no -65	unknown 49
18	no -89	unknown 84
18h	no -46	unknown 58
19h	no -85	unknown 75
1er	unknown 42
2	no -71	yes 53
20	no 126	yes -115
200	unknown 42	yes -65
2025	no 41
208	no -83	unknown 85
20h	unknown 76	yes -85
21	yes -41
21h	no -50
22h	unknown -81	yes 100
27	no -58	unknown 79
2h	no -49
3	no -41
30	no 77	unknown -56
300	unknown 71	yes -69
31	no -56	unknown 111	yes -57
3h	no 73	unknown -60
40	no 98	unknown -49	yes -58
400	no -60	unknown 73
450	no -73	unknown 195	yes -165
4x4	no 46	unknown 84	yes -144
5	no 52	unknown -45
50	no -41
500	unknown 147	yes -128
6	no -45
60	unknown 55
600	no -64	unknown 96	yes -51
640	no -56
65	no 85	unknown -105
7	no 44
8	unknown -63	yes 47
81	no 96	unknown -91
84	unknown -66	yes 68
8h	unknown 60
9	no 76	unknown -78
90	no 50	unknown -42
900	no 97	unknown -57	yes -51
9h	yes 55
=answer: lead	unknown -40
=answer: no	no 115	unknown -73	yes -42
=answer: unsure	no -128	unknown 163	yes -45
=being: animal	no 71	yes -51
=constat: not-done	no -48	unknown 68
=danger: crash	no -110	unknown -238	yes 239
=danger: now	no -59	unknown 96
=danger: over	no 133	unknown -100	yes -43
=danger: past	no -40	unknown 63
=danger: plea	unknown -230	yes 166
=danger: present	no -66	yes 41
=danger: put-out	no 198	unknown -123	yes -103
=distress: distress	unknown -67
=document: all	unknown 43	yes -94
=document: certificat_medical	no -113	unknown -231	yes 237
=document: cles	no 81	unknown -69
=document: constat	yes -49
=document: constat_degat_des_eaux	no -113	unknown 187	yes -72
=document: devis_ou_facture	unknown 195	yes -184
=document: incomplete	no 270	unknown -259	yes -164
=document: photos	no 49	unknown 42	yes -115
=document: recepisse_plainte	unknown 69	yes -42
=hedge: hedge	unknown 101	yes -62
=hedge: roughly	unknown -54	yes 68
=hedge: so-far	unknown 59	yes -47
=idiom: part	unknown 73	yes -71
=idiom: silence	no 156	unknown -166	yes -95
=injuries no	no 285	unknown -189	yes -95
=injuries no rather	no 322	unknown -210	yes -120
=injuries no sure	no 279	unknown -186	yes -92
=injuries none	no -86	unknown 176	yes -88
=injuries unknown	yes -62
=injuries unknown unsure	yes -62
=injuries yes	no -88	unknown -128	yes 217
=injuries yes sure	no -88	unknown -128	yes 217
=injury: absent	no 150	unknown -144
=injury: body	no -174	unknown -190	yes 363
=injury: casualty	no 109	unknown -173	yes 64
=injury: doubt	no -346	unknown 351	yes -159
=injury: grave	no -155	unknown 123
=injury: nobody	no 245	unknown -153	yes -93
=injury: one-well	no 237	unknown -204
=injury: perhaps	no -55	yes 81
=injury: struck	no -277	unknown 81	yes 162
=injury: symptom	no -105	unknown -119	yes 225
=intent: back	no -62	unknown 115	yes -72
=intent: declare	no -42
=intent: follow	no -188	unknown -104	yes 233
=intent: greet	no 79	yes -51
=intent: help	no -108	unknown 108
=intent: human	no 143	yes -187
=intent: language	unknown -69
=intent: other	no -102	unknown 108
=intent: thanks	no 113	unknown -51	yes -73
=liability: admitted_by_other	unknown 89	yes -74
=liability: admitted_by_self	unknown -156	yes 76
=liability: contested	no 208	unknown -114	yes -175
=other autre	no -41	yes 50
=other blessure	no -135	unknown -136	yes 230
=other collision	unknown -86	yes 101
=other degats_des_eaux	no 59	unknown -103	yes 41
=other dommage_materiel	no -155	unknown -81	yes 214
=other evenement_climatique	yes -108
=other incendie	no -162	unknown -86	yes 210
=other vandalisme	no -132	unknown 158	yes -61
=other vol	unknown -121	yes 124
=party: alone	yes -62
=party: chain	no 117	unknown -134	yes 44
=party: foreign	no 58	unknown -66
=party: neighbour	yes -40
=party: nobody-else	unknown -73	yes 93
=party: other-vehicle	unknown -61	yes 40
=party: someone	no -91	unknown 100
=party: theirs	no -43	unknown -61	yes 105
=party: unknown-origin	unknown -133	yes 113
=party: witness	no -69	unknown 141	yes -81
=person: close	unknown -58	yes 78
=person: driver	yes 56
=person: exposed	unknown -72	yes 79
=police: not-done	unknown 83	yes -61
=police: police	unknown 47
=scene: autre	no -63	unknown 87
=scene: bris_de_glace	no 58	unknown -43
=scene: collision	no 44
=scene: incendie	unknown -52	yes 49
=scene: vandalisme	no -73	unknown 106
=scene: vol	no 64	yes -94
=status: awaited	no -69	unknown 82
=status: not-yet	no -111	unknown 107
=status: refused	no -45	unknown 108	yes -64
=status: unfinished	yes -65
=thirdParty no sure	unknown 52	yes -51
=thirdParty none	unknown 42	yes -70
=thirdParty unknown	unknown -83	yes 97
=thirdParty unknown unsure	unknown -83	yes 97
=thirdParty yes rather	unknown -40
=type autre	no -59	unknown 155	yes -94
=type autre rather	no 76	yes -92
=type autre sure	no -85	unknown 185	yes -99
=type autre unsure	no -70	unknown 134	yes -64
=type blessure	no -87	unknown -69	yes 157
=type blessure rather	no -191	yes 187
=type blessure sure	no -55	unknown -114	yes 169
=type blessure unsure	no -94	unknown -45	yes 140
=type bris_de_glace	yes -41
=type bris_de_glace rather	no -86	unknown 103
=type bris_de_glace sure	yes -41
=type bris_de_glace unsure	no 146	yes -215
=type collision	unknown -60
=type collision rather	unknown -146	yes 132
=type collision sure	unknown -47
=type collision unsure	no 61
=type degats_des_eaux	yes -48
=type degats_des_eaux rather	no -71	yes 57
=type degats_des_eaux sure	yes -55
=type degats_des_eaux unsure	no 49	unknown 67	yes -142
=type dommage_materiel	unknown 79	yes -63
=type dommage_materiel rather	no -51	unknown 149	yes -108
=type dommage_materiel sure	unknown 72	yes -44
=type dommage_materiel unsure	unknown 59	yes -126
=type incendie	no 53	unknown -66
=type incendie rather	unknown 117	yes -110
=type incendie sure	no 63	unknown -97
=type none	unknown 97	yes -72
=type vandalisme rather	no 49	yes -47
=type vandalisme unsure	no -70	unknown 159	yes -89
=type vol	unknown 43
=type vol rather	no -45	unknown 120	yes -98
=type: autre	unknown 44	yes -56
=type: blessure	no 100	unknown -127
=type: vandalisme	yes -40
a10	no -80	unknown -52	yes 126
a6	no 82	unknown -81
a7	unknown 90	yes -71
abime	no -44
abord	no 186	unknown -152	yes -56
absence	unknown 92	yes -131
ac	no -69
accord	no 51	yes -40
accroche	yes -63
accrochee	no -175	unknown 90	yes 81
achete	no -86	unknown 159	yes -74
acide	no 109	unknown -83
adieu	yes -51
ado	no 110	unknown -123	yes -56
adorable	no 40	unknown 46	yes -81
adverse	unknown -60	yes 55
aeroport	no -66	unknown 121	yes -54
agdal	no -67	unknown 68
agence	unknown 45
agent	unknown 72	yes -59
agents	no 85	unknown -84
agrafes	no -52	yes 73
aide	yes -67
aile	yes -40
ain	no -82	unknown 78
aine	no 42	unknown -48
ainsi	no 43	yes -60
airbag	no -99
airbags	no -53	yes 90
ait	no -180	unknown 284	yes -111
al	no 62	unknown -56
alarme	unknown 75	yes -69
allait	no -162	yes 127
alle	no -82	unknown 82
allee	no 78	yes -56
allemand	no 56	unknown -61
aller	no -69
allez	no 131	unknown -126
allume	no 131	unknown -66	yes -77
ambulance	unknown -95	yes 132
amis	no -41	unknown -45	yes 80
ampoule	unknown -69	yes 47
ane	no -78	unknown 79
annonce	no 101	yes -114
antenne	no -59	unknown 81
antivol	no 69	yes -86
aout	unknown 48
appareil	no -75	unknown 163	yes -102
appart	no -40	unknown -116	yes 118
appelee	no 233	unknown -202	yes -64
appelle	unknown 70	yes -44
aprem	unknown 74	yes -64
arbre	unknown 62	yes -116
arcade	unknown -133	yes 161
archives	no -40	unknown 133	yes -150
argent	no 89	unknown -62
armoire	unknown -79	yes 46
arrache	unknown -72	yes 44
arrachee	no -117	unknown 156	yes -40
arraches	no -50	unknown 98	yes -47
arret	unknown -61	yes 70
arrete	unknown 50
arreter	no 84	unknown -201
arrivee	yes -53
artisan	no 60	unknown -53
asperge	unknown -82	yes 85
assez	no -96	unknown 83
assurance	unknown 47
assureurs	no -106	unknown 147	yes -52
atteint	no 154	unknown -150
atteinte	no 223	unknown -206
attend	no -105	unknown 65
attends	no -51	unknown 85
attente	no 172	unknown -65	yes -173
aube	yes 50
auchan	no -87	unknown 96
aucun	no 98	unknown -51	yes -48
aucune	no 151	unknown -102	yes -48
audi	unknown 63
aureole	no -45	unknown 73
aussi	no -68	yes 53
auto	no -59	yes 57
automatique	no 43
autoradio	unknown 71
autoroute	no 79	unknown -93
autour	no -84	unknown 117	yes -46
autres	no -67	unknown 53
auvent	yes -47
avaient	no 129	unknown -124
avais	no 94	unknown -110
avance	no 116	unknown -71	yes -55
avc	unknown 68	yes -57
avenue	unknown -62
avocat	no 62	yes -48
avons	no 73
avouer	no -57	unknown 135	yes -77
avril	no -76	unknown 116	yes -41
ayant	no -74	unknown 124	yes -48
azrou	no 55	yes -45
b	no 137	unknown -86	yes -59
bac	unknown 67
bache	no 40
baignoire	no 42	yes -43
bain	no -82	unknown 166	yes -84
bains	yes 55
balle	no -76	unknown 168	yes -100
balles	yes -43
ballon	yes -45
bande	unknown 108	yes -113
bandee	no -67	unknown -138	yes 198
banquettes	no 61	yes -119
barbecue	unknown -109	yes 81
bardage	no 133	unknown -84	yes -51
barre	no 73	yes -46
barriere	no 72	yes -66
bas	no 60
basculer	no -57	unknown 87
bassin	no -53
bateau	no 83	unknown -54
batterie	no -65	unknown 80
beni	no -127	unknown 203	yes -84
benne	no 47	yes -53
berbere	no -112	unknown 259	yes -166
berger	no -58	unknown -143	yes 188
berline	no 87	yes -58
besoin	no 93	unknown -77
bete	no 100	unknown -64
bibliotheque	no -64	unknown 86
biche	no 79	yes -44
bien	no 86	unknown -76
bizarre	no -104	yes 112
bjr	no -61	unknown 119	yes -55
blague	no -42	unknown 75
blanche	no -58	yes 62
blesse	no 60	unknown -44
blessee	no 84	unknown -129	yes 42
blesses	no 82	yes -47
blessure	no 112	unknown -69	yes -42
bleu	no 99	unknown -203	yes 89
bleue	no -86	yes 84
bleus	no -91	unknown -114	yes 195
bloc	unknown 43
bobo	no 155	unknown -108	yes -46
bois	yes -51
boitait	no -139	unknown -60	yes 190
bol	no -46	unknown 63
bombe	no -75	unknown 150	yes -78
bon	no 133	unknown -118
bonne	unknown -163	yes 153
bonsoir	unknown -67	yes 86
bord	no 160	unknown -109	yes -52
borne	unknown 41
bosse	unknown -97	yes 87
bosser	unknown 40	yes -80
bouche	no -52	unknown 68
bouchon	no 64	unknown -40
bouge	no -57	yes 67
bougie	unknown 54	yes -82
boulevard	unknown -67	yes 103
boulot	unknown -50	yes 47
boum	no 108	yes -100
bourrasque	no -92	unknown -77	yes 128
bousculee	unknown -75	yes 102
bout	no 50	unknown -144	yes 93
bouteille	unknown -68	yes 90
boutique	unknown 55
box	no 48	yes -70
branche	unknown 49
braquage	no 64	unknown -135	yes 69
braque	no -62	yes 82
bras	no -45	unknown -75	yes 120
break	no -114	unknown 55
bref	no 83	yes -84
brigade	yes -43
brisee	no -76	unknown 96
brisees	no -64	unknown -81	yes 145
brouillard	unknown -57	yes 98
brulante	no 99	yes -122
brule	no 42	unknown -66
brulee	no -123	unknown 56	yes 61
brules	no -76	unknown -100	yes 176
brulure	unknown -49	yes 45
brulures	no -73	yes 107
brune	yes -47
buanderie	no -75	yes 97
bureau	no -56	yes 47
bus	no 48	unknown -46
cabane	no -93	unknown 88
cabanon	no -110	unknown 152	yes -44
cabinet	no 75	unknown -66
cable	no -125	unknown 73	yes 58
cabosse	no -133	yes 94
cabriolet	no 125	yes -161
cadenas	no -66	unknown 126	yes -66
cadre	no 187	unknown -120	yes -96
cafe	no 68	unknown -40
cage	no -109	unknown 64
caillou	yes -46
caisse	yes -51
calandre	no 80	yes -51
cambriolage	no 67	yes -40
camera	unknown 85	yes -60
camping	no 57	yes -60
canalisation	no -56	unknown 79
canape	no -41	unknown 105	yes -63
capot	yes -44
car	no 78	unknown -55
carambolage	unknown -50	yes 63
carglass	no -71	unknown 110
cargo	no 167	unknown -191	yes -56
carreau	unknown -145	yes 133
carrefour	yes -62
carrelage	no -72	unknown 83
carrosserie	no 68	unknown -46
cartons	no -124	unknown 140
casa	yes 50
casablanca	no 180	unknown -181	yes -78
cassee	no -64
cassees	no -44	unknown -51	yes 94
casser	no -59	unknown 124	yes -74
catalytique	no -66	unknown 83
cause	no -47	yes 73
cede	unknown -56
ceinture	no -57	unknown -75	yes 133
cela	no 167	unknown -86	yes -159
celle	unknown 67	yes -45
cellier	unknown 65	yes -96
centimetres	no 61
centre	no 77	unknown -154	yes 66
cervicale	yes 66
ces	no 144	unknown -87	yes -65
cest	unknown 52	yes -42
cet	no -52	unknown 104	yes -53
chaine	no 122	unknown -87
chaise	no -115	unknown 172	yes -57
champ	no 93	unknown -187	yes 66
chance	no 93	yes -102
changer	yes -52
chantier	unknown 99	yes -74
chaque	no -87	unknown -80	yes 168
charge	no -46
chariot	yes 44
charpente	no -56	unknown 128	yes -91
chat	unknown 46	yes -43
chaude	no -52
chaudiere	unknown -46
chauffage	no 95	unknown -77
chauffe	no 90	unknown -112
chauffeur	no -60
chauffeurs	unknown -69	yes 92
chef	no -80	unknown 110
cheminee	yes -40
cheval	no 86	unknown -50	yes -47
cheville	no -57	unknown -128	yes 184
chevreuil	no 86	unknown -75
chez	unknown 51
chien	no -81	unknown 43
choquee	unknown 68	yes -99
chose	no -103	unknown 141	yes -52
chu	no -74	unknown 55
chute	no -41	unknown -57	yes 97
ciel	yes -94
ciment	no -92	unknown 69
circuit	unknown -45
circulation	no -129	unknown 107
citerne	no 41	unknown -70
civile	no -51
claque	unknown 43
clavicule	no -54	unknown -86	yes 139
cle	no -82	unknown 109
client	no 52	unknown -44
cliente	no 114	unknown -97
clients	no 106	unknown -59	yes -59
clignotant	no 79	unknown -85
cloison	no 83	yes -85
cloque	no 46	unknown -125	yes 52
cloques	no -73	unknown 48
cloture	unknown 116	yes -118
club	unknown -63	yes 70
cm	no 80	unknown -87
coccyx	no -91	unknown -147	yes 212
cocotte	no 90	unknown 60	yes -141
coeur	no 66	unknown 68	yes -132
coffre	yes -40
cogne	no -91	unknown 54	yes 40
coiffeuse	no -128	yes 107
coiffure	unknown -111	yes 119
coin	unknown 54
coince	unknown -92	yes 121
col	unknown -76	yes 109
colis	yes -75
colle	unknown 94	yes -68
collision	no 64	unknown -50
colonne	no 50	yes -40
combien	no -43	unknown 104	yes -61
commencer	unknown 53
comment	no -77	unknown 107
commode	no -44	unknown -141	yes 165
communal	no -95	yes 73
compagne	no -79	yes 102
compagnie	no -51	unknown 97	yes -46
compris	unknown 78	yes -59
compte	no 47	unknown -49
compteur	no -125	unknown 101
conducteur	no -50
conducteurs	no 163	unknown -134	yes -49
conductrice	no -80	yes 44
conduis	no -117	unknown -66	yes 179
conduisait	no -53	unknown 42
conduit	no 77	unknown -113
confondu	unknown -68	yes 41
congelateur	unknown 47
connaissance	no -124	yes 152
conscient	unknown -94	yes 121
console	unknown 69	yes -113
constate	no -142	unknown 225	yes -122
constater	no -93	unknown 246	yes -164
constats	no 121	unknown -49	yes -73
conteneur	unknown 60	yes -56
continue	unknown -44
contrat	no -70	unknown 87
controle	unknown 139	yes -125
coordonnees	no -79	unknown 82
copine	no -52	unknown 104	yes -73
coq	no -58	unknown 113	yes -55
corniche	unknown 42	yes -47
corporel	no 63	unknown -56
cote	no 49	unknown -41
cotes	unknown -98	yes 129
cotisation	no -116	unknown 141	yes -43
cou	unknown -187	yes 181
couche	no 40	unknown -82
couchee	no 172	unknown -164
coude	no -60	unknown -88	yes 149
coup	no -42	yes 42
coupe	yes 45
couper	no -82	yes 69
coupure	no 44
cour	no 99	unknown -72
courante	unknown 88	yes -61
courir	no 107	unknown -95
courrier	no -121	unknown 138
cours	unknown -42
courses	unknown 48
couru	no -92	unknown -94	yes 156
cousin	unknown 153	yes -123
coute	no -64	unknown 112	yes -55
couteau	unknown -72	yes 70
couvert	no -94	unknown 209	yes -116
couverture	no 58	yes -44
couvre	no -51	unknown 85
crac	no -61	unknown 110	yes -57
crache	no -103	unknown -48	yes 149
crame	no 54	unknown -111	yes 48
crane	unknown -162	yes 128
craque	unknown -56	yes 80
creche	unknown -55
creve	unknown 88	yes -56
creves	unknown 87	yes -52
crie	unknown -42	yes 54
crois	no -240	unknown 210	yes -41
croix	no -83	unknown 132	yes -48
crosse	unknown -98	yes 135
croyais	no -102	yes 125
cru	unknown -61
crue	no 53	unknown -121	yes 57
cueillant	unknown -58	yes 79
cuir	no -82	unknown 50
cuisse	no -93	unknown -185	yes 248
cuisson	no -77	unknown 140	yes -96
cutter	no -87	unknown 108
cuve	no 85	yes -69
dc	no 214	unknown -173	yes -48
deboite	no -86	unknown -122	yes 195
debout	no 169	unknown -143
debroussailleuse	yes 48
dechire	no -118	unknown -96	yes 194
declaration	no -47	unknown 74
declare	no 65
declarer	no -72	yes 49
decolle	no 60	yes -97
decoupe	no -48	unknown 80
decouvert	no -93	unknown 130
decroche	no -70	unknown -46	yes 100
decrochee	no 55
dedan	no -84	yes 47
dedans	no 67	unknown -43
defonce	no 114	unknown -41	yes -74
degats	no 63	yes -88
degre	no -62	yes 54
dehors	no 75	unknown -71
deja	yes 41
delit	no -94	unknown 56
demain	unknown 49	yes -40
demande	yes -47
demenagement	no 42	yes -102
dent	no -172	unknown -222	yes 303
dentaire	no 110	unknown -101
dents	no -117	unknown -192	yes 278
depanneuse	yes 75
depart	no 94	unknown -47	yes -46
departementale	unknown -65
deplorer	no 119	unknown -97
depose	unknown 52	yes -46
deposer	no 47	yes -47
deposition	no 95	unknown -74
depot	yes -42
depuis	no -56	yes 80
deranger	no 181	unknown -156	yes -41
derb	no -72	unknown 127	yes -78
descendant	no -77	yes 69
descendu	no -52	yes 82
descendue	unknown 69	yes -95
desole	no 106	unknown -50	yes -58
dessine	no -80	unknown 142	yes -67
dessus	no -67
detruits	no -64	unknown 84
deuxieme	no 99	yes -120
devait	no 124	unknown -108
devale	unknown -228	yes 168
devan	no -81	unknown -57	yes 105
devant	unknown 43
devanture	unknown 44	yes -40
dh	unknown 86	yes -65
dial	no 194	unknown -165	yes -64
dieu	no 47
dirait	no -50
dire	no -66	yes 85
direct	yes -68
dirhams	no -42
dis	unknown 53
disait	no -53	yes 42
disent	no -117	unknown 163	yes -45
disparition	no -53	unknown 87
disparu	no 64	yes -51
distributeur	no -45	yes 79
dit	unknown 49
dix	no -55	unknown 67
docteur	yes -63
doi	no -138	unknown -273	yes 318
doigt	no 81	unknown -79
doigts	unknown -88	yes 123
dois	no -57	unknown 144	yes -92
doit	no -99	unknown 112
dommage	no 94	unknown -69
donc	no 78	unknown -53
donne	no 53	yes -69
dont	no -73	yes 50
dormais	unknown 58	yes -86
dormait	no 186	unknown -79	yes -122
dormi	yes 72
dors	no -92	unknown 45	yes 40
dos	unknown -99	yes 131
dossier	no -66	unknown 115	yes -51
double	no 85	unknown -97
doucement	unknown -66	yes 88
douche	unknown 83	yes -82
douleurs	no -132	yes 61
drive	no 87	yes -123
droit	no 72	yes -85
droite	unknown -59
drone	no 52	unknown -169	yes 73
dun	no 129	unknown -61	yes -124
dyali	no 200	unknown -115	yes -132
e	no 89	unknown -113
ebouillante	no 115	unknown -169
echafaudage	unknown -51	yes 71
echange	yes -40
echappe	no 89	yes -82
echelle	yes 50
eclair	no -131	unknown 64	yes 65
eclat	no -53	yes 93
eclate	no 54	unknown 45	yes -107
eclats	no -42	unknown -147	yes 179
ecole	no 40	yes -58
ecran	no -77	unknown 166	yes -87
ecrase	unknown -108	yes 77
ecrire	unknown 55	yes -40
ecris	unknown -106	yes 74
ecrit	no -66	unknown 44
edf	no 55	yes -48
effondre	no -69	yes 67
effraction	unknown 57
egare	no -109	unknown 172	yes -65
egratignure	no 81	unknown -63
el	no 65	yes -79
electricien	no -80	unknown 44
elevateur	no -50	yes 84
eleve	unknown 88	yes -125
elles	no 134	unknown -108
embarque	no -64	unknown 59
embouti	no 55	unknown 52	yes -108
embrasse	unknown -126	yes 117
emmene	no -40	unknown -62	yes 103
emmenee	unknown -78	yes 83
empreintes	no 47
encastree	no -77
enceinte	no -49	unknown 61
end	no -67	unknown 92
endormi	unknown -70	yes 62
enflamme	no 88	unknown -43	yes -67
enfoncee	no -88	unknown 144	yes -53
enorme	unknown -55	yes 57
enquete	no 142	unknown -128
enregistre	no 40	yes -53
enregistree	unknown 50	yes -45
enseigne	no 56	yes -44
entaille	unknown -49	yes 84
entendu	no 48	unknown -49
entiers	no 227	unknown -139	yes -141
entorse	unknown -60	yes 99
entre	unknown 47
environ	unknown 40
envole	no -98	unknown 78
envolee	no -58	unknown 73
envoles	no 123	unknown -99
envoyer	yes -49
epaule	unknown -65	yes 98
eponge	unknown 73	yes -62
epouse	no -53	yes 85
equipe	unknown -170	yes 191
erafle	unknown -44	yes 79
eraflure	no 183	unknown -169	yes -101
es	no 90	unknown -159	yes 43
escabeau	unknown -43	yes 64
escalier	no -66	yes 100
essaye	no 47	yes -46
essuie	no -64	unknown 113	yes -49
etage	no 91	unknown -59
etagere	unknown -71	yes 97
etai	no 47	unknown 102	yes -139
etaient	no 92	unknown -79
etais	no 62	unknown -58
etait	no 43
etant	unknown 61	yes -42
etat	no -54	unknown 63
eteint	no 66
etendu	no -79	unknown 140	yes -60
etions	no 113	unknown -110
etoile	unknown 52	yes -74
etre	unknown 112	yes -91
eu	no 103	unknown -99
europeen	no -74	yes 111
euros	unknown 98	yes -71
eux	no -65	unknown 55
evacuation	no 59	yes -48
evacues	no 71	yes -60
evidemment	no 51	yes -46
evier	no -90	unknown 138	yes -56
evite	no -62	yes 91
eviter	unknown 65	yes -68
ex	no -101	unknown 133
excuse	no -75	unknown 115	yes -68
excusez	yes -58
existe	no -110	yes 68
expert	unknown -52	yes 54
exploitation	no 138	unknown -108	yes -41
explose	no -78	unknown 43
explosee	no -58	unknown 46
exploses	no 132	unknown -83	yes -56
explosion	no -92	unknown -134	yes 214
expres	unknown -109	yes 82
extincteur	no 107	unknown -147
f	no 188	unknown -110	yes -90
facade	no -53	unknown 108	yes -57
facture	unknown 106	yes -83
faire	unknown 41
fais	no 105	yes -177
faisais	no 78	unknown -100
faisait	no -97	unknown 65
faisant	unknown 65	yes -99
fallu	no -60	unknown 113	yes -48
famille	no 120	unknown -51	yes -69
farine	no -62
faut	no -73	unknown 93
faute	no -40
fauteuil	no 59	unknown 110	yes -191
faux	no -42	unknown 41
fe	unknown 84	yes -45
fele	no 53
felee	unknown -67	yes 62
felees	no -60	unknown -81	yes 135
femme	no -64	yes 43
femur	unknown -81	yes 112
fendue	no -60	unknown 59
fenetre	no -53	unknown 63
fenetres	no -51	unknown -56	yes 108
fer	yes -57
ferme	no 77	unknown -100
fermer	no -68	yes 54
fermier	no 62	unknown -75
fes	yes 51
fetes	no -77	yes 97
feuille	no -70	yes 103
fichu	no 160	unknown -116	yes -41
file	yes -47
fille	unknown -75	yes 72
fissure	unknown 55	yes -48
flambe	unknown -90	yes 117
flamme	no -196	yes 127
flammes	no 48	yes -51
flanc	no -75	unknown 54
fleuriste	no -52	unknown 43
flic	no -129	unknown 221	yes -106
flics	no -43
flotte	unknown -47	yes 42
fna	no 60	yes -74
fonce	no -67	unknown 102	yes -42
fondu	no 73	yes -53
food	no 63	unknown 73	yes -148
foot	unknown -167	yes 176
force	no -51	unknown 53
forcee	no 100	unknown -71
forces	no 40
forme	no 101	unknown -92
formel	no -88	yes 61
fort	no 103	unknown -134
fortes	no -88	unknown 215	yes -176
fosse	no -51	unknown -46	yes 96
foudre	no 49
foule	no -45	yes 69
foulee	no 125	unknown -119
four	unknown 130	yes -99
fourgonnette	unknown -43	yes 69
fournil	no 194	unknown -152	yes -78
fourriere	no -95	yes 63
foutu	no 52	unknown -98
foutus	no -51
fracasse	no 148	unknown -160
fracture	unknown -93	yes 124
fracturee	no -93	unknown 60
francais	no 66	unknown -44
france	unknown -74	yes 111
frappe	no -74	unknown -49	yes 122
frayeur	no 46	unknown -66
frein	no 135	unknown -56	yes -78
freine	unknown -52
frere	unknown -52	yes 40
frigo	no 62	yes -105
friteuse	no 64	unknown -102
froid	no -57	unknown 116	yes -57
frole	unknown -90	yes 62
front	no -65	unknown -158	yes 190
frotte	unknown 65	yes -57
fui	no 82	unknown -69
fuit	no -42	yes 63
fumait	no -117	unknown 53
fumee	unknown -52	yes 59
fumees	unknown -45	yes 74
g	unknown -88	yes 47
gagne	no 90	yes -90
gamins	no -77
garage	yes -42
garagiste	no -110	unknown 101
garantie	no -58	unknown 80
garde	no -78	unknown 95
gare	unknown 62
garee	no -65	unknown 129	yes -62
gars	no -60	unknown 49
gateau	no 87	yes -106
gauche	no 47	unknown -81
gaz	no -69	unknown -66	yes 133
gel	unknown 61	yes -54
generaliste	unknown -63	yes 102
genou	no -73	unknown -104	yes 176
genoux	no -52	unknown -83	yes 135
genre	no 73	yes -40
gens	no 61	yes -55
gentille	no -52	unknown 70
glace	unknown 64	yes -55
glaces	no -41	unknown 81
glacons	no -44	unknown -126	yes 138
glissiere	no -42	unknown -64	yes 106
glovo	unknown -52	yes 53
golf	no 56	unknown -72
gondole	unknown -41
gorge	no -89	unknown -146	yes 214
gosses	no 41
goutte	no 48	yes -49
gps	no -88	yes 80
grace	no 147	unknown -128
grand	no -71	yes 77
grandit	unknown 85	yes -85
grands	unknown -203	yes 170
grange	no -156	unknown 161	yes -41
grave	no -137	unknown 87	yes 44
gravier	no 122	unknown -54	yes -80
gravillon	unknown 104	yes -75
grelons	no 79	unknown -192	yes 83
grenier	no 73	unknown -78
grillage	no -66	unknown 94
grille	unknown -42
grise	no -70	unknown -67	yes 133
gueliz	no 63	unknown -55
h	no -49	yes 55
habite	no -95	yes 54
hall	no -66	unknown 99	yes -49
halloween	unknown 47
hamdoulah	no 47
hamdoullah	no 64	unknown -110
hanche	no -53	unknown -100	yes 152
hangar	unknown 72	yes -65
hassan	yes -49
haut	no 89	yes -60
hauts	no 116	yes -87
hay	unknown 51
hayon	no -97	unknown 167	yes -81
hein	no 86	yes -81
hematome	unknown -72	yes 90
heure	no 75	unknown -47
heureusement	no 80	unknown -95
heurte	yes 45
home	no -96	unknown 98
homme	unknown -116	yes 85
honte	no 140	unknown -92	yes -65
hopital	unknown -65	yes 88
hors	unknown 44	yes -53
hospitalisee	no -50
hotel	unknown 43
hotte	unknown -70	yes 51
huile	unknown -82	yes 95
huit	no -61	yes 75
humain	no 67	unknown -45
humaine	no 128	unknown -89
humains	no 322	unknown -229	yes -146
ici	unknown 48	yes -72
ifrane	no -64	unknown -46	yes 94
ii	yes -49
immatriculation	no -80	unknown 141	yes -67
impact	no -59	unknown 67
incendie	unknown 62	yes -54
incommode	no 149	unknown -107	yes -63
inconnus	no 93	yes -67
indemne	no 56	unknown -56
indemnes	no 93	unknown -59
individus	unknown -44	yes 64
infiltration	unknown -55	yes 48
inhale	unknown -77	yes 108
inondation	unknown -81	yes 106
inonde	no 70	yes -41
inondee	no 65	unknown -49
insert	no 52	unknown -43
instant	no 123	unknown -104
insultes	unknown 84	yes -54
intacte	no 254	unknown -224	yes -71
intacts	no 265	unknown -194	yes -141
interieur	yes -40
intervention	yes -41
intervenue	unknown -72	yes 113
intoxication	no -60	unknown -115	yes 169
iphone	unknown 47
isolant	no 75	yes -51
istanbul	unknown 44
jacking	no 121	unknown -123
jamais	yes -43
jambe	no -60	unknown -101	yes 156
jambes	unknown -54
jante	unknown 82	yes -52
jantes	unknown 61
janvier	no -42	unknown 73
jardin	yes -53
jardinier	yes -56
jean	no -64
jeudi	no 45	yes -47
jle	no -45	unknown 103	yes -57
jme	no -55	unknown -60	yes 105
joint	unknown 47
jointe	no -69	unknown 116	yes -48
jouait	unknown -131	yes 161
jouant	unknown 47	yes -73
joue	no -114	unknown -88	yes 151
jouer	unknown -64	yes 78
journee	no -53	unknown 44
jsui	no 92	unknown -83	yes -66
jsuis	no 148	unknown -90	yes -67
juillet	no -80	unknown 67
juin	unknown 60
jure	no -110	unknown 156	yes -81
jus	no -152	unknown 54	yes 77
jusque	yes 40
juste	no 58	yes -46
kangoo	no 95	unknown -107
kenitra	no 84	unknown -77	yes -54
keufs	no -85	yes 79
ki	no -119	unknown -56	yes 161
kilometres	no 153	unknown -73	yes -109
km	no -143	unknown 142
ko	no 46	yes -112
koi	unknown 82	yes -44
labas	no 180	unknown -140	yes -60
labrador	unknown 53
lacere	no -53	unknown 83
lampadaire	no -64	unknown -59	yes 97
lance	unknown -75	yes 77
lateral	no 58	unknown -139	yes 75
lavabo	unknown 73
lave	no -65	unknown 60
laver	no 88	unknown -60	yes -40
leger	no 57	unknown -67
legerement	no -55	unknown -131	yes 157
lendemain	unknown -87	yes 91
lettres	unknown 109	yes -79
leur	unknown 40
leurs	yes -43
levant	unknown 51
levre	no -120	unknown -232	yes 312
liberale	no 84	yes -103
lieux	unknown 46	yes -52
ligne	no 56	yes -62
linge	unknown 53	yes -50
liquide	unknown 96	yes -134
lisbonne	unknown 47
lit	no 53	unknown -46
litres	no 124	unknown -114
livraison	no 85	unknown -73
lo	unknown -57	yes 48
local	no 93	yes -56
locataire	no 91	unknown -58
location	unknown 63	yes -50
logan	unknown -59
loin	no 121	yes -95
lol	no 109	unknown -125
long	no -121	unknown 181	yes -60
loue	no 78	unknown -54
louis	unknown -52
lourd	no -44	unknown 49
lourde	unknown 63
lucarne	no 49	unknown 63	yes -139
lui	no 44	unknown -58
lunette	no -53	unknown 72
lunettes	no -80	yes 64
lustre	no 68	yes -71
luxe	no -45	unknown -51	yes 96
lycee	no -46	unknown -146	yes 164
m2	no 50	unknown -94	yes 43
macbook	unknown 76	yes -78
machine	no 70
machines	unknown 63
machiniste	no -82	yes 40
machoire	no -54	unknown -68	yes 122
magasin	no 77	unknown -69
mai	unknown 52	yes -92
main	no -45	unknown -71	yes 116
mains	unknown -109	yes 127
maire	no 50	yes -96
mairie	no -67	unknown 94
mal	no 88	unknown -110
malade	unknown 142	yes -186
maman	no -84	yes 67
mamie	no 95	unknown -82
manoeuvrant	no -47	yes 65
manoeuvre	unknown 113	yes -86
manque	no -96	unknown 124
manteau	no -88	unknown 165	yes -77
mardi	no -52	unknown 43
mari	no -52	unknown -48	yes 101
mariage	no 61	unknown -42
mariee	no 50	unknown 87	yes -121
marjane	no -216	unknown 137	yes 41
marque	no -73	unknown -83	yes 134
mars	no 72	unknown -56
marseille	unknown 136	yes -96
mat	no 79	yes -51
matelas	no 40	yes -89
materiel	no 113	unknown -80	yes -41
materiels	no 166	unknown -154
matin	no -46	unknown 45
matinee	no -108	unknown 97
mauvaise	yes 44
mcdo	no -76	unknown 107
mdr	no 169	unknown -121	yes -75
me	unknown -64	yes 69
mec	no 41	unknown -41
medecin	unknown -93	yes 84
meknes	no 76	unknown -83
meler	no -53	unknown 64
melon	unknown 64
menace	no 93	unknown -116
menthe	unknown 76	yes -52
menton	no -57	unknown -79	yes 137
mer	unknown 108	yes -111
merci	no 54
mere	yes 59
messe	no 48	yes -67
metier	no 65
metres	no -54	yes 42
metro	no -84	unknown 149	yes -61
meuble	unknown 83	yes -117
meubles	no -61	yes 40
meuf	unknown -98	yes 102
mi	no -135	yes 82
midi	no -62	unknown 52
mien	no -120	unknown 132
mienne	no 51	unknown -129	yes 75
mieux	unknown -178	yes 135
milieu	no -102	unknown 122
min	no 91	unknown 81	yes -231
minerve	no -70	unknown -128	yes 197
minutes	no 55
miracle	no 237	unknown -177	yes -117
miroir	unknown -65
miroirs	no 68	yes -71
mise	unknown 42
mn	unknown 95	yes -90
mobylette	no 139	unknown -73	yes -79
mohammedia	no 52	unknown -77
moindre	no 178	unknown -92	yes -89
moins	no -71	unknown -47	yes 103
mois	unknown -41
moisissures	no -67	unknown 130	yes -65
moitie	unknown 70	yes -57
mollet	unknown -88	yes 114
moment	no 70	unknown -63
monde	no 114	unknown -87
montant	no -90	unknown -75	yes 164
monte	unknown 45	yes -51
montee	unknown 50
montes	no 74	unknown -50
montre	yes 57
montres	unknown -52
morceau	no -75	unknown -123	yes 199
mordu	unknown -73	yes 97
morts	no 85	unknown -130	yes 40
mosquee	no -81	unknown -52	yes 137
mot	no -80	unknown 88
motard	no -49	unknown -108	yes 150
moto	no -45	yes 62
mots	no -90	unknown -66	yes 114
mouille	no 74	unknown -55
mouillee	unknown -59	yes 60
moyen	no -64
multiprise	no -43	unknown -41	yes 66
murs	no -57
musique	no -81	unknown 104
mutuelle	unknown 72
n	no 49
nationale	unknown -42	yes 49
neige	no -40	unknown 57
neiman	no 194	unknown -148	yes -71
net	no -111	unknown 217	yes -105
neuf	no -77	unknown 47
neuve	no -82	unknown 126	yes -40
nez	no -125	unknown -84	yes 205
ni	no 107	unknown -76
niece	no -40	yes 76
noel	unknown -51
noir	yes 43
noirci	no 117	unknown -49	yes -73
noircie	no 92	unknown -153	yes 54
noire	unknown -58	yes 87
noires	no 93	unknown -104
nom	unknown 58	yes -53
noms	unknown -64	yes 63
non	no 61
note	no -85	unknown 140	yes -54
nou	no 343	unknown -289	yes -186
nous	no 51	unknown -46
novembre	no -40	unknown 68
noye	yes -45
noyee	unknown 85	yes -73
nul	no 266	unknown -211	yes -60
nulle	no 118	unknown -84
numeros	no 90	unknown -69
nuque	no -53	unknown -64	yes 117
nus	unknown -179	yes 150
o	unknown -104	yes 87
observation	no -63	unknown -77	yes 141
occupant	no 195	unknown -159
oeil	no -80	unknown -144	yes 222
oeufs	unknown 72
oiseau	no -68	unknown 72
ok	no 212	unknown -127	yes -108
okay	no 102	unknown -117
oncle	no -64	yes 82
onze	no 128	unknown -131
opel	no -64	unknown 45
opere	no -61	unknown 89
orage	no -64	unknown 100
oranges	unknown -56	yes 54
ordi	unknown 73
ordre	no 63
oreille	no -58	unknown -155	yes 193
orgueil	no 77	unknown -48
origine	no -108	unknown 178	yes -69
orteil	no -67	unknown -121	yes 176
ose	no -94	yes 115
ou	no 73	unknown -100
oublie	unknown 79	yes -73
ouf	no 257	unknown -173	yes -129
oui	unknown -46	yes 62
ourika	no 68	unknown -86
ouvert	unknown -47	yes 67
ouverte	no -40	unknown -51	yes 90
ouvrant	unknown 40
ouvre	no -123	unknown 171	yes -66
ouvrier	no -64	unknown 132	yes -67
ouvriers	unknown -58	yes 43
oxygene	no -40	unknown -48	yes 88
p	no 65	yes -60
pa	no 45	yes -47
paie	no -84
pain	no -101	unknown 224	yes -134
palier	no 206	unknown -125	yes -117
pan	no -99	unknown 107
panne	no -91	unknown 107
panoramique	no -50	unknown 110	yes -74
papa	unknown -46	yes 78
papier	no 122	unknown -70	yes -50
papiers	no -67	yes 59
parait	no -54	unknown 73
parapluie	unknown -129	yes 86
parasol	no 41	unknown -76
pardon	unknown -67	yes 43
parebrise	no 63	yes -73
parents	no 87	unknown -60
paris	no -44	unknown 69
parking	unknown 61
parlent	no -72	unknown -97	yes 162
paroi	no -42	unknown -66	yes 107
parpaings	no -44	unknown 68
part	no 108	unknown -61	yes -48
partant	unknown 83	yes -45
partie	unknown -101	yes 87
partir	unknown 83	yes -49
partis	no -82	yes 51
passage	yes 44
passager	no -40	yes 53
passagere	yes 73
passant	no 65	unknown -75
passeport	no -72	unknown 108	yes -40
passes	no 49	unknown -58
patient	no 93	yes -77
patron	no -71	unknown 60
paume	no -49	unknown -115	yes 161
pauvre	no 64	unknown 80	yes -157
pave	no 120	unknown -148
paye	no -40	unknown 111	yes -72
pc	no -52	unknown 99	yes -47
pdt	unknown -165	yes 161
peage	no 112	unknown -135
pedales	unknown -82	yes 78
pediatre	no 40	unknown -111	yes 54
peine	no 97	yes -132
peinture	no 56	yes -41
pelle	no -76	unknown 183	yes -134
peloton	no 44	unknown -182	yes 93
pend	no -127	unknown 170	yes -45
perce	unknown -74	yes 61
perceuse	no -43	unknown 85
pere	unknown -62	yes 75
pergola	no 69	unknown -60
permets	no -106	unknown 100
permis	no 62	unknown -51
persone	no 244	unknown -160	yes -95
personne	no 65
petard	unknown 49
pete	unknown -68
petee	no -123	unknown 217	yes -94
petite	yes 50
petits	unknown -71	yes 84
peu	no -44	unknown -49	yes 90
peur	no 117	unknown -43	yes -73
peut	no -85	unknown 111
peux	unknown -47	yes 45
phare	unknown 97	yes -90
phares	no -67	yes 65
pharmacie	no -64	unknown 71
photo	no 55	yes -72
photographie	unknown -42	yes 55
photos	no -44	unknown 74
physiquement	no 191	unknown -152	yes -51
piano	no 84	yes -119
pickpocket	no -83	unknown -69	yes 127
piece	no 68
pieces	unknown -71	yes 67
pied	no -44	yes 44
pieds	unknown -138	yes 139
pierres	no -41
pieton	unknown -51	yes 89
pigeon	no 167	unknown -109	yes -61
pile	no -68	unknown -63	yes 128
pilier	no 129	unknown -261	yes 86
pin	no 134	unknown -112
ping	no 93	unknown 57	yes -223
pique	no -71	unknown 77
piscine	no -47	unknown 78
piste	no -99	unknown 96
place	no 52	unknown -92	yes 40
plaie	no -45	unknown -65	yes 110
plaignait	no -129	unknown 71	yes 50
plaint	no -110	yes 76
plante	no -118	unknown -231	yes 299
plaques	no -60	unknown 147	yes -98
plat	no -56	unknown 45
platane	no -51	yes 44
platre	yes 40
pleine	no 90	unknown -78
pleurait	no 131	unknown -60	yes -91
pleure	no -70	unknown -86	yes 145
pleut	no -114	unknown 158	yes -65
pliee	no 76	unknown -42
plier	unknown 84	yes -47
plinte	no -74	unknown 135	yes -60
plinthes	no 42	unknown -50
plombier	no -82	yes 43
plots	no 58	unknown -76
plu	unknown 81	yes -111
pluie	no -70	unknown 122	yes -60
pneu	unknown -73
pneus	unknown 76	yes -44
poche	no -59	unknown 141	yes -89
poele	no 63	unknown -72
poignet	no -52	unknown -60	yes 110
points	no -65	unknown -75	yes 141
pompe	no -93	unknown 142	yes -50
pompier	no -180	unknown -152	yes 295
pong	no 93	unknown 57	yes -223
pont	no 64	unknown -96
port	no 68	unknown -85	yes -58
portable	no -74	unknown 90
portail	yes -50
portant	unknown -203	yes 158
portefeuille	no 65	yes -85
portieres	unknown 55
pose	no 63	yes -65
posee	no -63	unknown 151	yes -93
possible	yes 52
pot	no -48	unknown 42
pote	no -108	unknown -125	yes 200
poteau	no -109	unknown 152	yes -50
poterie	no -86
pots	no 98	unknown -84
poubelle	no -43	unknown 62
poubelles	unknown 67	yes -71
pouce	no -41	unknown -51	yes 94
pouces	no 85	unknown -105
poules	no 124	unknown -106
pousse	unknown 41
poussee	no -71	unknown -137	yes 199
poutre	unknown 79	yes -129
pr	no -110	unknown 134
precise	no 142	unknown -123	yes -48
prejudice	no 56	unknown -44
premier	no -45
premiere	no -64	unknown 139	yes -74
prend	no -120	unknown 82
prendre	yes 46
present	no 138	yes -130
presente	no -69
presque	no 54	unknown -42
pressee	unknown -89	yes 66
prevenu	no 87	yes -60
prevenus	no -108	unknown 159	yes -56
pri	no -64	unknown -50	yes 107
prie	no 82	unknown -110
priorite	unknown -73	yes 55
prise	no -58	unknown -79	yes 132
proces	yes 53
prof	no 105	yes -177
projete	unknown -55	yes 51
propre	no 62	unknown -40
proprement	no -85	unknown 130	yes -56
proprietaire	unknown 79	yes -66
pu	unknown 40	yes -51
pyjama	no -64
qu	yes 45
quad	no 61	unknown -48
quand	unknown 44
quarante	no -73	unknown 112
quartier	no -75	unknown 114
quatre	unknown -73	yes 42
quel	no -76	unknown 118	yes -47
quelque	unknown 75	yes -63
quelques	no -65	unknown -110	yes 145
quinze	no 92	unknown -47	yes -48
rabat	unknown -42
raccord	no -99	yes 86
radiateur	no 66	unknown -52
radio	no -41	unknown -66	yes 99
rafales	no 50
raide	no -44	unknown -47	yes 87
ramassant	no -50	unknown -75	yes 111
rampe	unknown -210	yes 118
rangee	no 70	unknown -54
rate	no 55
ray	no -64	unknown 132	yes -70
raye	unknown 112	yes -102
recepisse	unknown 88	yes -67
reclame	no 53	yes -82
reconnait	no -57	unknown 128	yes -72
reconnu	no 141	unknown -136
recousu	unknown -66	yes 100
recu	no 43	unknown -84	yes 41
recule	no 59	yes -71
redige	no -57	unknown -50	yes 103
refaire	no 55	unknown -42
refuse	no -69	unknown 66
regarder	unknown -113	yes 100
rembourse	no -48	unknown 94	yes -50
remboursement	unknown 105	yes -73
remonte	unknown -55
remorque	no 69	unknown -54
remplacement	no 155	unknown -129
remplir	no -89	unknown 111	yes -42
rendre	unknown 155	yes -198
rendu	no -60	unknown 90
rentrait	no -51	unknown -51	yes 104
rentre	no -62
rentree	yes 41
rentrer	no -82	yes 40
renversee	no -80	unknown 43
renvoie	unknown 86	yes -58
reparti	no 109	unknown -152	yes 40
repartie	unknown 65	yes -44
repartis	unknown -68	yes 42
repond	no 57	yes -71
repondez	no -118	unknown -93	yes 207
reseau	no -64	unknown 92	yes -54
reserve	no -100	unknown 86
reservoir	no 89	yes -123
residence	no -45	unknown 79
respire	unknown -79	yes 89
responsabilite	unknown 42	yes -43
responsable	unknown 73	yes -116
ressemble	unknown -101	yes 63
restaurant	no -58	unknown 91	yes -56
restee	unknown -79	yes 79
resto	no -90	unknown 122
resultat	no 106	unknown -92
retour	no -61	unknown 123	yes -61
retourne	no -49	unknown -74	yes 118
retournes	yes -63
retraite	no -133	unknown 74	yes 45
retro	unknown 60
retros	no 116	unknown -76	yes -59
retrouve	unknown 42	yes -48
retrouvee	no 40	yes -61
retroviseur	no -122	unknown 136
reussi	no 50	yes -59
reveil	no -110	unknown 57	yes 52
reveille	unknown -111	yes 89
revenu	unknown -102	yes 125
rez	no 54	unknown -40
riad	no -73	unknown 136	yes -65
rideau	no 66	unknown -82
rideaux	no -46
rien	no 48
rigole	unknown -97	yes 88
rire	unknown -76	yes 97
riviere	unknown 115	yes -131
robe	no -48	unknown 155	yes -125
rocade	no -58	unknown -85	yes 137
rompu	no -88	unknown -120	yes 170
rond	no -62	yes 51
rotule	no -68	unknown -60	yes 131
roue	unknown -91	yes 97
rouge	unknown -60	yes 42
roulais	no 78	unknown -108
roulant	unknown 114	yes -174
roule	no -64	yes 47
routier	no 62	yes -86
royale	no -62	yes 74
ruches	unknown 109	yes -98
sable	no 40	unknown -72
sacoche	no -132	unknown 135
safi	no 44	unknown -80
saignait	no -42	unknown -68	yes 112
saigne	no -52	yes 60
sain	no 104	unknown -44	yes -56
sains	no 85	unknown -40	yes -48
saint	unknown 95	yes -114
sais	unknown 108	yes -72
saisi	no 50	unknown 46	yes -109
saison	unknown -52
sait	unknown -101	yes 61
sale	yes 41
salon	no 85	yes -73
salut	unknown 58
samedi	unknown 50
samu	unknown -112	yes 138
sang	unknown -103	yes 79
sanglier	no 167	unknown -84	yes -89
sans	unknown -45
sante	no 271	unknown -229	yes -56
sapin	yes -45
sauf	unknown -72	yes 89
saufs	no 85	unknown -40	yes -48
saute	no 57	unknown -54
savoir	no 80	yes -64
scanner	no -51
scolaire	yes 64
scoot	no -65	yes 54
scooter	no 57	unknown -65
seche	no 52	unknown -127	yes 63
second	no -55	unknown -49	yes 102
secondes	no -43	unknown 82	yes -46
secoue	unknown 72	yes -61
secours	no 115	yes -86
sectionne	no -60	unknown 132	yes -89
sejour	no 67	yes -118
selle	no 197	unknown -173	yes -57
selon	no -41	unknown 111	yes -88
semaine	no 63	yes -48
semaines	unknown 48
semi	no 161	unknown -191
sens	no -44
sent	unknown -140	yes 141
sentait	unknown -64	yes 64
senti	no 89	unknown -125
sept	unknown 62	yes -46
septembre	yes -57
serres	no 58	unknown -98
serrure	no -46	unknown 79
sert	no -76	unknown 114
service	no -56	yes 77
ses	unknown -44
seul	no 70	unknown -69
seule	unknown 66	yes -85
sidi	no -67	yes 107
siege	unknown 101	yes -81
sieges	yes -44
sieste	no 54	unknown -66
signale	no 77	yes -92
signaler	no 185	unknown -139	yes -56
signer	no -96	unknown 113
sinistre	no 48
sinon	no 210	unknown -105	yes -151
siphonne	no 52
slt	no 40
soeur	unknown -132	yes 120
soit	no 168	unknown -106	yes -74
sol	no -109	unknown 48	yes 59
solaires	no -63	unknown 64
soleil	no 60
sommes	no 149	unknown -87	yes -66
sonne	no 132	unknown 55	yes -194
sors	unknown 46
sort	unknown -68	yes 66
sortais	no 175	unknown -145	yes -56
sortant	no 76	unknown 42	yes -120
sorti	unknown -78	yes 90
sortie	no 40
sortir	unknown -104	yes 67
sortis	no 42
souffert	no 213	unknown -184
souffle	no 112	unknown -149
souffler	no -54	unknown -41	yes 98
souffre	unknown -77	yes 91
souhaite	no -51	unknown 75
souk	unknown 80	yes -46
sourcils	no -67	unknown -114	yes 160
souterrain	unknown -77
sport	no -48	unknown 88	yes -41
station	no -63	unknown -132	yes 152
stationne	no -129	unknown 140
stationnee	unknown 72	yes -49
sternum	no -76	unknown -59	yes 134
stock	unknown -55	yes 76
stop	unknown -41
store	no 100	unknown -95
subi	no 80	unknown -110
sucre	no 100	unknown -106
sui	no -57	unknown -45	yes 93
suie	no 45	unknown 53	yes -99
sultan	no -91	unknown 142	yes -92
supporters	no -43	unknown 71
surete	unknown -91	yes 65
surgi	unknown -67	yes 63
surtension	no 108	unknown -107
survecu	no 78	unknown 51	yes -113
suture	unknown -48	yes 81
svp	no 43
sympa	no 57
syndic	unknown 41	yes -44
tableau	no -70	unknown -47	yes 113
tablette	yes -68
tache	yes 47
tamponne	no -41	unknown 101	yes -63
tante	no -56
taper	no 81	unknown -47	yes -53
tapis	unknown -45	yes 41
tard	no -121	yes 144
taxi	unknown 73
tel	no -96	yes 80
tele	unknown 92	yes -66
telephone	unknown -101	yes 104
telephonique	unknown 70	yes -68
temoin	no -84	unknown 154	yes -77
temoins	no -100	yes 96
tempe	no -74	unknown -122	yes 191
tempete	no 67	yes -72
tenait	no -50	unknown -148	yes 181
tendon	no -45	unknown -112	yes 146
tentative	no 163	unknown -159
tente	no 45	unknown -57
terrasse	no -59	unknown 43
terre	no 69	unknown -52
tete	unknown -101	yes 102
the	unknown 78	yes -83
thermique	unknown 50	yes -64
tibia	no -65	unknown -109	yes 167
tiens	unknown -41	yes 51
tiers	no 43	yes -57
tire	yes -40
tiroirs	unknown 46	yes -58
tkt	no 200	unknown -127	yes -93
toile	unknown 130	yes -103
toilettes	yes 41
toiture	no 125	unknown -51	yes -82
tole	no 202	unknown -142	yes -62
tolier	no -48	unknown 77
tomates	yes -61
tombant	no -70	unknown -126	yes 166
tombe	no -40	unknown 58
tombee	unknown -60	yes 77
tomber	unknown 56
tondeuse	unknown 51	yes -43
tonneaux	no -47	unknown -108	yes 150
torchon	unknown 85	yes -74
tordu	unknown -78	yes 63
tordue	unknown 117	yes -113
tornade	unknown 55	yes -47
torts	yes -61
touche	no 58	unknown -90
touchee	no 266	unknown -229	yes -75
touches	no 65	unknown -87
tour	no -46	unknown 120	yes -107
touriste	no 152	unknown -124
touristes	no -45
touristique	no 148	yes -152
tourne	unknown -169	yes 137
tourner	no -88	unknown -88	yes 176
tours	no -65
tous	no 123	unknown -65	yes -57
tousse	no -103	unknown -162	yes 228
toute	no -45	unknown 49
toutes	unknown 45
tracteur	no 65	unknown -51
train	no 65
tram	no 96	unknown -80
trampoline	no -79	unknown 72
tramway	no 92	yes -57
tranquille	no 92	unknown -84
transporte	unknown -118	yes 148
traumatisme	no -44	unknown -41	yes 85
travail	no 99	unknown -53	yes -47
travaux	no -108	unknown 148
travers	yes 59
traverse	unknown 51
tremble	unknown -46	yes 71
trempe	yes -59
trempee	no -76	unknown 62
trempes	yes -49
trente	no 144	yes -128
tres	no -41
triple	no 65	unknown -87
troisieme	no -49	unknown 45
trop	unknown -50	yes 74
trottinette	no -45
trou	no -140	unknown 113
trouve	unknown 53
truc	no -78	unknown 120	yes -43
truck	no 63	unknown 73	yes -148
tt	no 93	yes -95
tuiles	no -77	yes 80
tuyau	no -56
type	no -59	unknown 78
types	unknown -102	yes 114
uniquement	no 133	unknown -94	yes -54
urgence	unknown 55	yes -57
urgences	unknown -67	yes 102
utile	no 186	unknown -156	yes -44
utilitaire	no -93	unknown 104
va	no 48	unknown -48
vaches	no -47	unknown 110	yes -89
vaisselle	unknown 64	yes -62
valise	unknown 45
vanne	no -79	unknown 141	yes -61
vase	no 131	unknown -93	yes -47
vehicule	yes -41
vehicules	unknown -40
velux	no -52	unknown 98	yes -46
vendeuse	unknown -96	yes 90
vendredi	no -47
venir	no -52	unknown 102	yes -53
vent	unknown 45
ventre	unknown -124	yes 115
venu	unknown -44
venue	no 62
venus	unknown 80	yes -51
veranda	no 64	unknown -50
verbal	yes 53
verbalise	no -156	unknown 200	yes -146
vernis	no -168	unknown 211	yes -83
verre	no -105	unknown 40	yes 67
verriere	unknown -58
verse	no -42	unknown 53
verte	no -101	unknown 129
vertiges	unknown -114	yes 137
veterinaire	no -45	unknown 81	yes -40
veut	yes -45
veux	no -63	yes 77
victime	no 110	unknown -87
victimes	no 161	unknown -116	yes -45
vide	no 54	yes -53
videe	unknown -41
vie	no 187	unknown -204
vieille	yes -88
vient	unknown 40
vieux	no 58	yes -105
ville	unknown -52
villeurbanne	no 115	unknown -84	yes -69
vin	yes -47
vingt	unknown -58
violence	no 192	unknown -163	yes -42
virage	unknown -59	yes 60
visage	no -55	unknown -99	yes 153
vite	unknown -97	yes 78
vitesse	no -82	unknown -85	yes 133
vitrage	unknown 81	yes -81
vitre	unknown 51	yes -60
vitree	unknown -62	yes 91
vitres	no 51	unknown -76
vivants	unknown -86	yes 58
vive	unknown -128	yes 83
voie	no -69	unknown -62	yes 122
voile	no 46	unknown -98	yes 48
vois	no -54	unknown -178	yes 220
voisin	no -47	unknown 63
voit	no 48	unknown 173	yes -206
voitur	no -71	unknown 108	yes -43
volant	no -45	unknown -83	yes 128
vole	no -77	unknown 70
volee	no -86	unknown 131	yes -42
volet	unknown -122	yes 104
volets	yes -62
voleur	no 160	unknown -134	yes -54
volume	no -56	unknown -91	yes 145
vomit	unknown -68	yes 89
vont	no 192	unknown -221	yes -50
voulait	unknown 68
voulant	no -94	unknown 54	yes 40
vtc	unknown -128	yes 131
vu	unknown 42	yes -42
vue	no -117	unknown 127
wa7ed	no 110	unknown -60	yes -75
wc	no -76	unknown 177	yes -99
week	no -67	unknown 92
ya	no 51
yaris	no 44
yavait	unknown -67	yes 66
yeux	no 54	unknown -130	yes 68
zerktouni	no -63
zero	no 96	unknown -60
zoe	no -125	yes 126
@thirdParty
	no 132	unknown -197	yes -49
#000>	yes 49
#0h30	no -103
#100>	no 73	yes -50
#13h>	no 75	yes -65
#18h>	no 42
#1er>	no 75	yes -52
#208>	yes 50
#20h>	no -97	yes 109
#300>	no 61	yes -42
#400>	no -53	yes 64
#4x4>	no -151	unknown 70	yes 69
#500>	no 42
#600>	no 108	yes -82
#640>	no -102	unknown 133	yes -60
#7ed>	no 77	yes -54
#800>	no -72	yes 85
#8h45	no -67	yes 73
#<06>	yes 54
#<100	no 73	yes -50
#<10>	no -203	unknown 184
#<11>	no -55	unknown 91	yes -48
#<11h	no -46	unknown -107	yes 127
#<12>	no -95	unknown -52	yes 141
#<13>	no -57	yes 71
#<15h	no 55	yes -42
#<17>	no -40	yes 69
#<18>	unknown 71	yes -80
#<199	no -208	unknown 196	yes -41
#<19h	yes 47
#<1er	no 75	yes -52
#<1h>	no 96	yes -81
#<208	yes 50
#<20>	no 46
#<20h	no -123	yes 133
#<23h	no 75	yes -60
#<2e>	yes 44
#<2h>	no 122	yes -111
#<300	no 54
#<3e>	no -59	yes 82
#<3h>	no 78	yes -44
#<400	no -88	yes 102
#<40>	unknown 40	yes -62
#<4e>	no -58	yes 97
#<4h>	no 75	yes -67
#<4x4	no -151	unknown 70	yes 69
#<50>	yes 64
#<600	no 82	yes -57
#<60>	no 165	yes -126
#<640	no -102	unknown 133	yes -60
#<65>	no -85	yes 94
#<81>	no 70	yes -52
#<8h4	no -63	yes 70
#<8h>	no 43
#<90>	unknown 117	yes -146
#<9h>	no -50	unknown -44	yes 82
#<a10	no -94	unknown -60	yes 151
#<a6>	no -157	unknown 158
#<a7>	no 43	unknown -60
#<abi	yes 50
#<abo	no 61	yes -46
#<acc	no -44	unknown 54
#<ach	unknown 127	yes -120
#<aci	no 262	unknown -108	yes -204
#<adi	no 81	yes -57
#<ado	no -105	yes 131
#<adr	unknown -58
#<adv	yes 64
#<aer	unknown 96	yes -119
#<aga	no -66	unknown 92
#<age	no -43
#<agr	yes -67
#<aid	no -137	unknown 150
#<ail	no -44	yes 41
#<aim	unknown -43
#<al>	no 116	yes -105
#<ala	no 47
#<ali	no -73	yes 93
#<ama	no 52	unknown 85	yes -204
#<ami	no -77	yes 105
#<amp	no 138	yes -117
#<anc	no -176	yes 195
#<ani	no -46	yes 67
#<ape	no -70	yes 85
#<arb	no 69	unknown -83
#<arc	no -85	yes 106
#<ard	no 42
#<arg	no 68	yes -46
#<arm	no 65	yes -44
#<art	unknown -45	yes 72
#<asp	no 97	yes -73
#<ass	no -47	yes 65
#<aub	no -40	yes 61
#<aud	no 50
#<aur	no -74	unknown 165	yes -94
#<auv	no -77	yes 90
#<avc	no 87	unknown -59
#<avi	unknown 50	yes -43
#<avr	no -120	unknown 105
#<aya	no 56
#<azr	no 160	unknown -40	yes -133
#<bab	no 162	unknown -47	yes -132
#<bac	no -45	yes 79
#<bag	no 100	yes -82
#<bai	no -40	yes 81
#<bal	no -51	yes 74
#<bea	no -58	yes 95
#<bel	yes 40
#<ben	unknown -45
#<bes	yes 62
#<bet	no 93	yes -65
#<bib	no -80	unknown 172	yes -111
#<bic	unknown 79	yes -71
#<bij	no 53
#<bil	no 55
#<bla	no -62	unknown 73
#<bob	no -79	unknown 58
#<bom	no 91	yes -74
#<bor	no 44
#<bos	yes -41
#<box	no 64	yes -43
#<bra	unknown 56	yes -56
#<bri	no 49	yes -62
#<bu>	no -124	yes 143
#<bua	no 79	yes -58
#<bus	yes 61
#<buv	yes 41
#<cab	no -44	yes 42
#<cac	no -72	unknown -43	yes 95
#<caf	yes 43
#<cai	yes -59
#<cal	no 58
#<cam	no -44
#<cap	no 59
#<cat	no 76	yes -55
#<cav	no 66
#<ced	no 59	yes -76
#<cei	no -132	unknown -49	yes 173
#<cel	no -99	unknown 94
#<cen	no 44	yes -51
#<cer	no -71	yes 106
#<ces	no -74	unknown 52
#<chi	no -55	yes 78
#<chu	no 111	yes -77
#<cie	no 51
#<cim	no 82	yes -64
#<cir	no 50
#<cit	no -92	yes 127
#<civ	no 96	unknown 44	yes -146
#<cla	no 73
#<cli	no -74	yes 52
#<clo	no -41
#<clu	no -164	unknown -42	yes 191
#<cm>	no 82	yes -63
#<coc	no -64	yes 90
#<coe	no 75	yes -58
#<cog	no -73	yes 86
#<coi	yes -64
#<coo	no -81	unknown 103
#<cop	no -110	yes 122
#<coq	no -211	yes 215
#<cot	no -52
#<cra	no 111	yes -88
#<cre	no -56	unknown 77
#<cri	no 62
#<cru	no 98	yes -78
#<cue	unknown -40
#<cul	yes 46
#<cum	no 136	unknown -47	yes -93
#<cut	no 74	yes -50
#<cuv	no 99	yes -73
#<cyc	yes 47
#<dac	no -87	unknown 125	yes -59
#<dam	no -53	yes 74
#<dar	no 120	yes -92
#<def	unknown -78	yes 110
#<deh	no -49	yes 70
#<dej	no 41
#<del	no -187	unknown 129	yes 50
#<den	unknown 42	yes -42
#<dia	no -50	yes 85
#<dig	no 107	yes -92
#<din	no -50	yes 65
#<dix	no 63	unknown -54
#<dkh	no -210	yes 237
#<doc	no 48
#<doi	no 59	yes -53
#<dom	unknown -45
#<dor	no -58	yes 83
#<dou	yes 45
#<dre	no 90	yes -54
#<dri	unknown -62	yes 56
#<ds>	no 63
#<dun	no -320	unknown 124	yes 179
#<dur	no 91	yes -72
#<dya	no -131	yes 164
#<ebo	no 181	yes -149
#<ech	no -64	yes 72
#<edf	no 106	yes -77
#<eff	no 40	yes -42
#<ega	unknown -74	yes 42
#<ego	no 118	unknown -89	yes -74
#<egr	no 45
#<el>	unknown -40	yes 43
#<ele	no 54
#<emp	no -64	yes 89
#<enc	no 41
#<end	no 72	unknown -51
#<eng	no 61	yes -47
#<enl	no 128	yes -99
#<eno	no 119	yes -83
#<enq	no -46	unknown 102	yes -84
#<enr	no 67	yes -52
#<ens	yes 52
#<env	no -67	unknown 84
#<epi	no 101	yes -86
#<epo	no 45
#<equ	no -164	yes 200
#<era	unknown 70	yes -40
#<err	no 122	unknown -46	yes -94
#<es>	no -48	yes 61
#<eto	unknown 67	yes -60
#<etr	no -77	yes 68
#<etu	no -79	unknown 109	yes -44
#<eur	unknown 55
#<eux	no -84	yes 107
#<eva	yes 60
#<eve	no -79	yes 98
#<evi	no 56	yes -66
#<ex>	no -333	unknown -70	yes 362
#<exa	no -43	yes 57
#<exc	yes 53
#<exi	no -164	unknown 142
#<fac	yes 42
#<fal	no 113	yes -97
#<far	no 82	yes -59
#<fe>	unknown -61	yes 88
#<fel	no 59
#<fet	no 125	unknown -46	yes -80
#<fev	no 65	unknown -51
#<fia	no -80	yes 101
#<fic	no 97	yes -76
#<fis	no 58	yes -101
#<flo	unknown 133	yes -107
#<fna	no -40	yes 63
#<fon	yes 48
#<for	no 41
#<fos	no 145	yes -119
#<fou	no 46
#<fri	no 47
#<fui	no -40
#<fut	no 141	unknown -52	yes -89
#<gag	yes 72
#<gal	no -220	yes 242
#<gas	no 130	yes -103
#<gat	no -58	yes 71
#<gaz	no 102	yes -78
#<gel	no 151	unknown -47	yes -104
#<ger	no 43
#<gla	no -58	unknown 102
#<gli	no 110	yes -91
#<glo	no -120	yes 127
#<gon	no 52
#<gor	yes -43
#<gou	unknown 49
#<gps	no 84	yes -57
#<gre	no 78	yes -47
#<gro	unknown 48
#<gue	no 75	yes -56
#<gui	no 102	yes -89
#<hab	no -102	unknown 62
#<had	no 230	unknown -68	yes -199
#<hai	no -97	yes 111
#<hal	no -66	yes 108
#<hau	no 63	yes -43
#<hay	no 66	yes -65
#<hel	yes 52
#<hem	no 87	yes -65
#<hom	no 53
#<hon	no -91	yes 110
#<hop	yes 52
#<hor	no 65	yes -43
#<hos	no 72	yes -107
#<hou	yes 50
#<hs>	no 96	yes -65
#<hum	yes -47
#<hur	no -56	yes 77
#<ici	unknown -53	yes 82
#<ifr	no 77	yes -59
#<ils	no 46
#<imm	no -55	yes 62
#<imp	unknown 50
#<inc	unknown 83	yes -80
#<inf	no 81	yes -51
#<inh	no -77	yes 89
#<ino	no 74
#<ins	no 42
#<inv	yes 67
#<iph	no 116	yes -103
#<irr	no 55	unknown -50
#<ist	no 79	unknown -44
#<ita	no 102	yes -79
#<ivr	no -125	yes 137
#<jac	no 50	yes -43
#<jan	no 75	yes -53
#<jar	no -42	yes 72
#<jat	no 137	unknown -42	yes -107
#<jau	no -40
#<jea	no 66	yes -48
#<jem	yes 57
#<jet	no 60
#<jle	no -96	yes 103
#<jog	no -99	unknown -51	yes 123
#<joi	no 80	yes -47
#<jud	no -71	yes 96
#<jug	no -49	unknown 102	yes -61
#<jur	no -232	unknown 76	yes 154
#<kay	no -165	yes 182
#<kel	no 129	yes -109
#<ken	no 85	yes -61
#<keu	yes 56
#<ki>	unknown -59	yes 96
#<kil	unknown 55	yes -63
#<kin	no 41
#<km>	no -181	unknown 169
#<ko>	no 79
#<koi	no -95	unknown 88
#<lab	no -69	yes 97
#<lam	no 60
#<lan	yes 66
#<lar	no 46
#<las	no 121	unknown -44	yes -98
#<lat	no -68	yes 91
#<lav	yes 50
#<lec	no 44
#<len	no -124	unknown -65	yes 181
#<let	no 93	unknown -55	yes -41
#<leu	no -90	yes 112
#<lez	no 83	yes -68
#<lie	unknown -44	yes 58
#<lil	no 164	yes -143
#<lim	no 87	yes -73
#<lin	no 82	yes -66
#<lis	no 161	yes -130
#<liv	no -76	yes 44
#<lo>	no -42	yes 70
#<loc	no -51	yes 79
#<loi	unknown 124	yes -120
#<lol	no 159	unknown -46	yes -124
#<lon	no -101	yes 124
#<lor	yes 44
#<lot	unknown -66	yes 89
#<luc	no -71	yes 84
#<lui	yes 47
#<lum	unknown 80	yes -121
#<lus	no -209	yes 256
#<lyc	unknown -43
#<lyo	no -51	unknown 119	yes -83
#<m2>	no -59	yes 74
#<mad	no -111	yes 92
#<mam	no -41	yes 66
#<mau	unknown 44
#<mcd	no 103	yes -88
#<mdr	no 84	unknown -40	yes -47
#<mec	no -122	yes 152
#<mel	no -78	yes 109
#<men	no -59	yes 55
#<meu	no 59	yes -42
#<mi>	unknown -55
#<mic	unknown -50	yes 44
#<mil	no 58	unknown -47
#<mit	no -134	yes 146
#<mme	no -105	yes 124
#<mn>	unknown -41	yes 75
#<mod	no 108	yes -77
#<moh	no -89	yes 107
#<mol	no -119	yes 153
#<mom	no -50	yes 77
#<moq	no 183	yes -154
#<moy	no 85	unknown -43	yes -43
#<mul	no 62
#<mun	no 67	yes -43
#<mus	no -78	yes 101
#<mut	unknown 89	yes -115
#<nai	no 152	yes -133
#<nei	no 83	yes -59
#<net	no 64	yes -41
#<neu	no -40	yes 60
#<nev	no -159	yes 165
#<nic	no -147	yes 146
#<nie	no -108	yes 135
#<noi	no 42
#<nom	no -47	yes 73
#<nos	yes 65
#<nou	yes 49
#<nov	no -81	unknown 86
#<noy	no 91	yes -79
#<nui	no 64	yes -69
#<num	no -100	yes 120
#<nus	no 119	yes -104
#<obj	no 125	yes -109
#<obs	no 107	yes -89
#<occ	unknown 90	yes -64
#<oei	no -94	unknown 81
#<oeu	no 73	yes -40
#<ois	no 128	yes -113
#<ok>	no 44	unknown -67	yes 40
#<oka	no -64	unknown -44	yes 103
#<oli	no 72	yes -40
#<onc	no 96	unknown 51	yes -159
#<onz	unknown 66	yes -81
#<opt	no 244	unknown -70	yes -209
#<ore	no 43
#<org	no 122	yes -81
#<ori	no -132	unknown 172	yes -79
#<ort	unknown 127	yes -112
#<ose	no 110	yes -92
#<ost	no -183	unknown -62	yes 212
#<ou>	no -101	unknown 184	yes -84
#<oub	no 65	unknown -41
#<oue	no 122	yes -107
#<oui	no -123	unknown 51	yes 69
#<ouj	unknown 96	yes -80
#<our	no 90	yes -82
#<out	no 88	yes -68
#<pai	no -42
#<pal	unknown -49	yes 52
#<pap	yes 60
#<paq	no 61
#<pat	yes 65
#<pau	no 85	yes -57
#<pav	unknown 55	yes -57
#<pay	no -130	unknown 110
#<pc>	no 183	yes -160
#<pea	no -140	unknown -57	yes 189
#<ped	no 46	unknown -75
#<pei	unknown 72	yes -76
#<pel	no -62	yes 91
#<pen	yes -43
#<phy	no 60	yes -46
#<pia	no -88	yes 100
#<pic	no -49	yes 63
#<pig	no 55
#<piq	no 124	yes -95
#<pir	no 172	unknown -41	yes -144
#<pis	no 92	yes -63
#<pli	no 61
#<pne	no 90	yes -67
#<pom	no 45	yes -41
#<pon	no 117	yes -87
#<pot	no 43	unknown -51
#<pr>	unknown -42	yes 55
#<pu>	no 44
#<pub	no 56
#<pui	no 44	yes -50
#<pul	unknown -85	yes 65
#<pur	unknown 122	yes -215
#<pv>	no 42
#<pyj	no 61	yes -52
#<quo	no -66	unknown 81
#<rac	no -48
#<rad	no 67	yes -41
#<raf	no -124	yes 148
#<ral	no 88	yes -64
#<ram	no 179	yes -152
#<ran	yes 54
#<ras	no -203	unknown 175
#<rat	no 127	yes -108
#<rav	no -106	yes 126
#<ray	no 72	yes -41
#<rec	no -45	yes 56
#<red	no 114	yes -91
#<rel	no -59	yes 94
#<reu	no -64	yes 79
#<rev	no -43	yes 52
#<rez	no 89	yes -80
#<ria	no 78	unknown -42
#<rig	no -69	yes 99
#<rir	yes 76
#<riv	no 60	yes -50
#<rob	no -133	yes 166
#<roc	yes -59
#<rom	no 50	unknown 79	yes -124
#<rot	no -133	yes 146
#<roy	no 81	yes -55
#<ruc	unknown -68	yes 81
#<rup	no -44	yes 71
#<sa>	no -72	yes 97
#<sab	no 69	yes -49
#<sac	no 71	yes -53
#<saf	no 47
#<sai	unknown 49
#<sap	unknown -43	yes 49
#<sar	no -54	unknown -49	yes 103
#<sav	yes -43
#<sca	no -77	unknown -40	yes 115
#<sce	no -43	yes 54
#<sci	no 43
#<se>	no -74	yes 46
#<sea	no 68
#<sej	no 58
#<sem	no -45	unknown 81
#<sen	no -44	yes 69
#<sep	no 65
#<seu	no 55
#<si>	unknown 93	yes -76
#<sid	no 85	yes -72
#<sie	no 53
#<sif	no 79	yes -62
#<sil	no 86	yes -52
#<sim	no -80	unknown -58	yes 108
#<sin	unknown -57	yes 49
#<sir	no -87	yes 111
#<six	yes -58
#<ski	unknown -47
#<slt	no -44	unknown -40	yes 83
#<soc	no -123	yes 152
#<soe	no -108	yes 135
#<spo	no 132	yes -114
#<sta	no -163	unknown 77	yes 81
#<sto	yes 53
#<str	no -159	unknown 98	yes 52
#<sub	no 63
#<suc	no 99	yes -74
#<sul	no -82	unknown -51	yes 132
#<sus	no -160	yes 168
#<sut	no -85	yes 107
#<suv	no -52	yes 66
#<svp	no 69	unknown -52
#<sym	unknown -40	yes 71
#<syn	no -70	unknown 59
#<tac	no -224	unknown 179
#<tag	no 133	yes -109
#<tai	unknown -114	yes 52
#<tal	unknown -43
#<tas	no 141	yes -116
#<tax	yes 56
#<tel	no 43
#<ten	no 59
#<tet	no 61
#<tie	unknown 66	yes -87
#<tis	no -254	unknown 166	yes 104
#<tit	no 130	unknown -71	yes -90
#<toi	no 54	yes -79
#<tol	unknown 76	yes -98
#<ton	no 55
#<tor	no 43	yes -44
#<tot	no 45
#<tri	no 44
#<tru	no -99	unknown 92
#<tuy	yes 45
#<twi	no 44
#<uni	no -144	unknown 167	yes -75
#<urg	no -59	unknown -44	yes 104
#<usa	no 101	yes -76
#<vag	no 123	yes -102
#<vai	no 63	yes -79
#<val	no 158	unknown -50	yes -108
#<van	no -84	yes 111
#<vas	no -128	yes 146
#<veh	no -54	unknown 50
#<vei	no 147	yes -123
#<ves	no 211	unknown -41	yes -180
#<vet	unknown -56	yes 66
#<veu	unknown -42	yes 62
#<vex	no 62	yes -49
#<vic	no 42
#<vie	no -46	unknown 61
#<vig	no 82	yes -55
#<vin	no 48	yes -60
#<vio	unknown 87	yes -68
#<vir	yes 50
#<vis	unknown 45	yes -43
#<viv	no 51	unknown 61	yes -112
#<voi	no -49
#<vom	no -132	unknown -41	yes 167
#<von	no -54	yes 72
#<vot	no -62	unknown 110	yes -45
#<voy	yes 54
#<vra	no 65	yes -48
#<vtc	unknown -59	yes 56
#<vu>	yes -70
#<wa7	no 77	yes -54
#<wal	no -91	yes 129
#<wc>	unknown -40
#<wee	unknown -46
#<ya>	no 62	unknown -46
#<yar	no -51
#<yeu	no -158	unknown 145
#<zoe	no 79	yes -52
#a10>	no -94	unknown -60	yes 151
#a7ed	no 77	yes -54
#aari	no 58	yes -44
#aban	yes 45
#abas	yes 64
#abat	yes -58
#abil	no -185	unknown 62	yes 101
#abim	yes 50
#abit	unknown 81	yes -73
#abla	no -100	yes 112
#abli	no -45	yes 76
#abor	no 58	yes -43
#abos	no -106	unknown 98
#abot	yes 41
#abou	no -84	yes 108
#abra	no -57	yes 78
#abru	no 85	yes -61
#abse	no 110	yes -71
#acad	unknown 48	yes -70
#acan	yes 44
#acar	no -86	unknown 87
#acas	yes 62
#acbo	no 92	yes -72
#acca	no 43
#acce	no -69	yes 83
#acci	no -50	unknown 74
#acco	no -54	unknown 57
#accr	no -52
#ace>	no -82	yes 69
#acee	no 69
#acem	yes 48
#acer	no -77	yes 92
#aces	no 207	unknown -48	yes -161
#acha	no -50	yes 70
#acho	no -81	yes 104
#acia	no -125	yes 75
#acid	no 218	unknown -84	yes -181
#acie	no 73	unknown 75	yes -158
#acki	no 88	yes -75
#acle	unknown 69	yes -45
#acoc	no 78	yes -65
#acon	no -60	yes 89
#acs>	unknown -41
#act>	no 52	yes -68
#acte	no 41
#acti	yes -45
#acts	yes 69
#actu	no 62
#acue	yes 43
#acun	yes 59
#adai	no 66	yes -48
#adam	no -72	yes 51
#addi	unknown -47
#adee	no 86	yes -64
#aden	no 73	yes -60
#adia	no 81	yes -56
#adie	no 86	yes -57
#adio	no 41
#adir	no -66	unknown 92
#ado>	no -180	yes 213
#ador	no -53	yes 77
#adra	no 98	yes -85
#adre	unknown -55	yes 79
#adve	yes 64
#aero	no -69	unknown 141	yes -154
#afal	no -124	yes 148
#afau	no -87	yes 104
#afe>	yes 52
#afi>	no 47
#afle	unknown -41
#aflu	no -163	unknown 201	yes -103
#afon	no -45	unknown 54
#agad	no -66	unknown 92
#agem	no 203	yes -175
#ager	unknown 46
#ages	no 49
#ageu	no -276	yes 297
#agis	no 47
#agne	no -45	yes 76
#agni	no 48	yes -88
#agre	unknown 83	yes -80
#agri	no 131	unknown -42	yes -89
#ags>	no 43
#ague	no 45	unknown 51	yes -96
#aide	no -86	unknown 132	yes -56
#aien	yes 44
#ail>	no 78	yes -53
#aile	no -56	yes 52
#aill	no 45	yes -45
#aima	no 93	yes -58
#aime	no 76	unknown -43
#aing	no 73	yes -55
#ains	no 68	yes -66
#air>	no 63	yes -44
#airb	no -206	unknown 70	yes 137
#airi	no 68	yes -44
#aise	no 94	unknown -46	yes -48
#aiss	no 40
#aite	no 53	yes -65
#aitr	no 51
#aix>	no 40
#akec	no -41	yes 63
#alai	no -148	yes 162
#alan	no 78	yes -51
#alci	no 176	yes -155
#alco	yes 59
#alee	no 162	unknown -48	yes -122
#alem	no -94	unknown 111
#alen	no -120	unknown -40	yes 156
#ales	no -81	unknown -48	yes 131
#aleu	no 73	yes -45
#alfa	no -115	unknown 171	yes -119
#ali>	no -210	yes 228
#alin	no -48	unknown -42	yes 85
#alit	no 85	yes -61
#all>	no -86	unknown -46	yes 113
#alli	no 87	yes -59
#allo	no -50	yes 79
#allu	no 50
#alme	yes 54
#alon	no 44
#alou	yes 44
#alys	no 119	yes -82
#ama>	no 78	yes -65
#ambe	yes 52
#ambo	unknown 69	yes -83
#ame>	yes 48
#amen	no -120	yes 138
#ames	no 116	yes -104
#amia	no -46	yes 76
#amie	no -105	yes 122
#amin	yes 40
#amio	no -61
#amiq	yes 43
#amis	no -136	yes 158
#amma	unknown -59
#amme	yes 40
#amp>	no 153	yes -122
#ampe	no 137	yes -113
#ampi	no -96	yes 120
#ampo	yes 52
#ams>	no 67	yes -46
#amwa	no -77	yes 111
#anal	no 52	unknown 68	yes -125
#anbu	no 79	unknown -44
#anc>	no -45
#anca	no -111	yes 132
#anch	no 46	yes -40
#anci	no -288	unknown 58	yes 239
#anda	yes 47
#andi	unknown 86	yes -82
#ane>	no 49
#ang>	no 69	yes -51
#anga	yes 45
#angl	no 147	yes -122
#angu	no 78	yes -51
#ani>	no -94	yes 114
#anif	no 41	unknown 90	yes -173
#aniq	no 59	unknown -59
#anno	no 249	unknown -56	yes -206
#annu	yes -45
#ano>	no -41	yes 53
#anoe	no -70	yes 102
#anon	no 76	unknown -44
#anor	yes 56
#ansa	no 224	unknown -48	yes -194
#anse	no 52
#ansf	no 115	yes -94
#ansi	no 124	yes -88
#ansm	yes 45
#ansp	no -58	yes 86
#anto	no -188	yes 215
#antu	no 58	unknown -42
#anvi	no 55
#aoui	no -84	yes 96
#aout	yes 45
#apa>	no 159	yes -139
#apel	no -99	unknown -58	yes 137
#aphi	unknown 99	yes -70
#api>	no -92	yes 108
#apie	no -50	yes 72
#apin	no -93	unknown -49	yes 126
#apis	no 80	yes -59
#apla	no 126	yes -88
#aplu	no 102	yes -84
#apot	no 42
#appl	no -86	yes 118
#appu	no -342	unknown 112	yes 236
#aqua	no 53
#arab	no 41	unknown -84
#arag	unknown 50	yes -75
#aram	no -52	unknown 95	yes -53
#aran	no 111	unknown -58	yes -54
#arat	no 129	yes -97
#arav	no 105	unknown -42	yes -62
#arbo	no 54
#arbr	no -199	unknown 117
#arc>	no -114	unknown 168	yes -123
#arca	no -130	yes 137
#arco	no 135	yes -114
#ard>	no -50	yes 47
#arda	unknown -49	yes 60
#ards	no 125	unknown -57	yes -72
#areb	unknown -56	yes 76
#arec	no 101	unknown -49	yes -53
#aree	no -53	unknown 100	yes -49
#arei	no 80	yes -60
#aren	yes 40
#arer	no 99	unknown -91
#ares	no 51
#arge	no 42
#arie	no -157	yes 189
#arif	no 58	yes -44
#arin	no 82	yes -59
#ario	no -170	yes 185
#ariu	no -42	yes 59
#arki	unknown 58	yes -49
#arla	no -87	yes 117
#arma	unknown 100	yes -74
#armo	no 63	yes -45
#arne	no -54	yes 65
#aroi	no 73	yes -51
#arpa	no 73	yes -55
#arpe	no 76	yes -58
#arqu	no 53
#arro	no -50	yes 72
#ars>	no -41	yes 58
#arse	no -66	unknown 89
#arte	no -64
#arti	no -47	yes 54
#aru>	no 81	yes -62
#asab	no -100	yes 112
#ascu	yes 45
#aspe	no 98	yes -71
#asqu	no -65	yes 91
#ass>	no 110	unknown -50	yes -56
#assa	unknown 50
#asso	no 50
#assu	no -63	yes 95
#aste	no -79	yes 109
#asti	yes 62
#atai	no -100	yes 133
#atal	no 89	yes -64
#atan	unknown 100	yes -103
#atat	no 93	yes -67
#atch	no 71	yes -44
#atea	no -63	yes 81
#atee	no 99	yes -76
#atel	yes 47
#ater	yes -51
#ates	no 105	yes -64
#atie	no -50	yes 60
#atif	no -59	unknown 92
#atig	no 45
#atiq	no -50
#atis	no 51
#ativ	no 57	unknown -41
#atom	no 87	yes -65
#aton	no 122	yes -102
#ator	no -112	yes 126
#atre	no 40
#atri	unknown -65	yes 70
#atro	no -40	yes 60
#atta	unknown -41	yes 63
#attr	no 120	yes -106
#attu	no -132	unknown 96
#atur	no 79	yes -56
#aube	no -71	unknown 41
#auco	yes 48
#auda	yes 45
#aude	no 74	yes -52
#aufs	yes 58
#auma	no 51
#aume	no 118	yes -98
#aura	no -61	unknown 201	yes -193
#aure	no -65	unknown 103	yes -40
#auri	no -99	unknown 84
#aut>	unknown 55	yes -94
#aute	no -75	unknown 41
#auts	no 90	yes -77
#auvr	no 50
#aval	no 146	unknown -50	yes -111
#avc>	no 87	unknown -59
#ave>	no 49
#aver	yes 57
#aves	no 42
#avic	yes 40
#avil	no 55	unknown 63	yes -162
#avio	no 40
#avis	unknown 83	yes -95
#avoc	no -105	yes 119
#avoi	unknown 40
#avon	yes 64
#avou	no -45	yes 86
#avri	no -120	unknown 105
#axi>	yes 60
#ayan	no 70	yes -45
#aye>	no -101	unknown 52	yes 44
#ayee	no 131	unknown -60	yes -70
#ayon	no 65	yes -105
#azro	no 160	unknown -40	yes -133
#bac>	no 128	yes -85
#bach	no -104	yes 132
#bagu	no 115	yes -105
#baig	no -65	unknown -47	yes 107
#bail	no -74	unknown -55	yes 119
#bain	no -63	unknown -41	yes 104
#bal>	no -51	unknown 62
#balc	no -46	yes 68
#bali	no -154	yes 181
#ball	yes 57
#banc	no 41
#band	no 88	unknown -58
#bane	no -41	yes 65
#bann	no -122	yes 134
#bant	no 78	yes -67
#barr	unknown 43
#basc	yes 45
#bat>	no 77	yes -51
#bate	no -40	yes 55
#beau	yes 42
#bee>	unknown 81	yes -49
#belg	yes 55
#beni	no 63	yes -45
#benn	unknown -54
#berb	no 51	yes -40
#bere	no 51	yes -40
#berg	no -88	yes 126
#berl	unknown -45
#berr	no -210	unknown 155
#bert	no -163	yes 191
#beso	yes 62
#bett	no 114	yes -92
#bibl	no -176	unknown 213	yes -75
#bich	unknown 136	yes -145
#bien	yes -40
#bier	unknown 48	yes -60
#bijo	no 53
#bil>	no 92	yes -75
#bile	unknown -44
#bili	unknown 51
#bill	no -55	unknown -44	yes 102
#bime	yes 50
#bis>	no 72	unknown -67
#bita	no -72	unknown 167	yes -165
#bitu	no 49
#biza	no 47
#bjet	no 120	yes -108
#blag	no -97	unknown 196	yes -172
#blai	yes 40
#blan	no -57
#blea	no 44
#bler	no -89	yes 115
#blet	yes 44
#bleu	no 51	unknown -43
#bli>	no -49	yes 77
#blie	no 65	unknown -41
#blio	no -176	unknown 213	yes -75
#bloc	no -73	unknown 52
#bobo	no -91	unknown 62
#bois	no 45
#bol>	no 226	unknown -142	yes -110
#bola	no -52	unknown 95	yes -53
#bomb	no 91	yes -74
#bond	no -88	yes 119
#bonh	no -135	yes 150
#boni	no 99	yes -79
#bonj	no -42
#bonn	no 75	yes -46
#bons	no -80	yes 97
#book	no 92	yes -72
#born	no 211	unknown -53	yes -169
#boss	unknown 53
#boue	no 111	yes -101
#boug	no 161	yes -128
#boui	no 72	unknown 45	yes -115
#boum	no -41	yes 73
#box>	no 64	yes -43
#brad	no -57	yes 78
#bran	no 154	yes -130
#bras	unknown 58
#brav	no 169	yes -150
#brea	no 97	yes -72
#bref	no -100	yes 107
#bres	no 74	yes -56
#bric	no 156	unknown -42	yes -123
#brig	no 41
#bris	yes -55
#broy	no 71	yes -46
#brui	no 72
#brun	no -69	unknown 185	yes -123
#brut	no 85	yes -61
#bsen	no 110	yes -71
#bser	no 93	yes -77
#btil	no 66	yes -43
#buan	no 79	yes -58
#bul>	no 79	unknown -44
#bus>	yes 45
#but>	no 79	yes -53
#bute	no 72	yes -45
#buva	no 81	unknown -42
#byle	yes 50
#caba	yes 45
#cabo	no -106	unknown 98
#cabr	no -55	yes 74
#cach	no -72	unknown -43	yes 95
#cadr	unknown -45
#cafe	yes 43
#cage	no -109	yes 134
#cail	unknown 89	yes -114
#cala	no -50	yes 73
#calc	no 250	unknown -50	yes -223
#calm	no -155	yes 175
#camb	no 54
#came	no -52
#cami	no -61
#camp	yes 50
#canc	no -41	yes 53
#cani	no -122	unknown -46	yes 154
#cant	no -148	yes 168
#cape	no 192	yes -154
#capo	no 59
#car>	no -42	yes 64
#card	yes -67
#carg	no 55
#carn	no -54	yes 65
#cart	no 43	yes -69
#cas>	no -86	yes 94
#casa	yes 54
#casq	no -177	unknown -85	yes 232
#cast	unknown -40
#cat>	no -132	yes 142
#cata	no -51	yes 77
#cate	yes 64
#cati	no -62	unknown 73
#caut	no -116	yes 125
#caux	no 170	unknown -113	yes -83
#cave	no 80	unknown -40	yes -40
#cboo	no 92	yes -72
#ccid	no -49	unknown 80
#ccro	no -52
#ccup	no -50	unknown 89	yes -47
#ccyx	no -154	yes 168
#cdo>	no 103	yes -88
#ceau	yes -45
#cede	no 49	yes -58
#cein	no -63	yes 94
#cela	no -125	yes 153
#cell	no -52	unknown 121	yes -72
#celu	yes 60
#ceme	yes 42
#cene	no 95	yes -82
#cepi	no 70	yes -46
#cer>	no -84	unknown -55	yes 138
#cere	no -73	unknown -46	yes 114
#ceri	no 69	yes -53
#cern	no 40
#cess	no -75	unknown 211	yes -160
#cest	no -76	yes 120
#cet>	no 96	yes -74
#ceus	no 50
#cevo	no -48	unknown 146	yes -129
#chac	yes 59
#chaf	no -87	yes 104
#chag	no -48	yes 78
#chan	no -80	yes 48
#chao	unknown 136	yes -152
#chaq	yes -78
#chas	no 189	unknown -53	yes -138
#chat	no 61
#chee	unknown 58	yes -61
#chef	no -61	yes 75
#chel	no -118	yes 140
#chem	no -42
#ches	no 46
#chet	no -54	unknown 62
#cheu	no 137	yes -113
#chi>	no -131	yes 164
#chic	no -125	yes 142
#chid	no -252	unknown 131
#chie	yes 52
#chif	yes 61
#chir	no 66	yes -44
#chis	no -57	unknown 99	yes -91
#chiv	no -75	yes 87
#choi	no 111	yes -85
#chon	unknown 58	yes -47
#chos	no 76	yes -56
#chou	no -155	unknown -57	yes 189
#chu>	no 144	yes -122
#chut	no 90	yes -53
#cia>	no -132	unknown 194	yes -94
#ciat	no 160	yes -143
#cide	unknown 88	yes -73
#cie>	yes -51
#ciel	no 70	yes -49
#cien	no -99	yes 84
#ciet	no -184	yes 202
#cils	unknown 120	yes -148
#cime	no 76	yes -59
#cin>	yes -43
#cine	no 115	yes -90
#cipa	no 67	yes -43
#circ	no 48
#cise	no 48
#ciss	no 69	yes -49
#cita	no 226	unknown -56	yes -188
#cite	no -63	yes 89
#civi	no 96	unknown 44	yes -146
#ckin	no 88	yes -75
#clai	no 51
#clam	no -228	yes 249
#claq	no 110	yes -81
#clar	no 89	unknown -45	yes -42
#clav	no 48	unknown -41
#clie	no -65	yes 89
#clig	no -65	yes 84
#clin	unknown 71	yes -70
#clio	no -72	unknown 122	yes -55
#cloi	no -85	yes 115
#cloq	unknown 68	yes -42
#clot	no -63	yes 41
#clou	unknown -46	yes 60
#club	no -164	unknown -42	yes 191
#cocc	no -154	yes 168
#coco	no 135	yes -112
#coeu	no 75	yes -58
#cogn	no -73	yes 86
#coif	no 101	yes -56
#coin	unknown 60	yes -69
#col>	no 97	yes -85
#colo	yes 41
#comb	unknown 88	yes -81
#come	no 98	yes -62
#conc	no -91	unknown 63
#conf	no -81	unknown -47	yes 132
#cong	no 94	yes -76
#cons	no -47	yes 45
#conv	no 59
#coor	no -81	unknown 103
#coot	yes 62
#cope	no 133	yes -105
#copi	no -134	yes 154
#copr	no -124	yes 107
#coq>	no -211	yes 215
#corb	no 89	yes -51
#corc	no 218	yes -210
#cord	no -62	unknown 54
#corn	no -42	yes 54
#corp	yes -45
#cote	no -49	yes 43
#coti	unknown 114	yes -140
#cott	no 135	yes -112
#couc	yes -46
#coue	no -188	yes 202
#cous	no -58	yes 94
#cout	no 69	yes -44
#couv	unknown 64	yes -99
#crac	no 142	yes -105
#cram	no 65	yes -49
#craq	no 104	yes -96
#cre>	no 97	yes -60
#crec	no -334	unknown 276	yes -133
#crep	no 143	yes -123
#cret	no -126	unknown -67	yes 170
#crev	no 89	yes -62
#crib	no 64	yes -43
#crim	no 54
#crir	no 46
#cris	no 61	unknown -48
#crit	no -142	unknown 114
#croc	no -60	unknown 51
#croi	no 67
#croq	no -165	yes 182
#cros	no -67	yes 77
#cru>	no 71	yes -51
#crue	no 142	yes -125
#ctem	yes 55
#ctim	unknown -41
#cts>	yes 69
#ctue	no 44
#ctur	no 64
#cue>	yes 40
#cues	no -61	yes 76
#cuir	yes 42
#cuit	no 62	yes -41
#cul>	no -60	yes 77
#cula	unknown -42	yes 76
#cule	no -56	yes 56
#culp	no -82	yes 93
#cumu	no 136	unknown -47	yes -93
#cune	yes -42
#cupa	no -88	unknown 115	yes -45
#cupe	no 88	yes -55
#curi	no 67	unknown 41	yes -90
#cuse	no -66	yes 51
#cutt	no 74	yes -50
#cuve	no 99	yes -73
#cycl	yes 54
#cyx>	no -154	yes 168
#daci	no -87	unknown 125	yes -59
#dad>	no 92	yes -64
#dage	no -72	yes 91
#dair	no 49
#dais	no -40	yes 66
#dale	yes 46
#dame	no -61	yes 67
#dan>	no 59	unknown -43
#date	no 96	yes -84
#dati	no 81	yes -62
#deau	no 51
#debr	no -46	yes 75
#debu	no 79	yes -53
#dece	no 41
#dech	yes 48
#deci	unknown 44	yes -64
#decl	no 86	unknown -44	yes -40
#deco	unknown 68	yes -74
#decr	no -94	unknown 125	yes -42
#dee>	no 58	yes -64
#defo	no -77	unknown -66	yes 144
#dega	no -123	unknown 82
#dego	no 87	yes -75
#degr	no 43	unknown -41
#deho	no -49	yes 70
#deja	no 40
#dele	no -88	yes 105
#deli	no -150	unknown 181	yes -58
#deme	no 49
#demm	unknown 72	yes -109
#demn	yes -44
#dena	no 73	yes -60
#denc	no -142	unknown 77	yes 48
#dent	unknown 53
#dera	no 43
#derb	no -206	unknown 109
#deri	no 48
#dero	no 132	yes -120
#derr	no -75	yes 59
#dese	no 51	unknown -45
#dess	no -43	yes 51
#deta	no -64	unknown 106	yes -63
#detr	no 60	yes -42
#deus	no 68	yes -40
#deva	no -44
#deve	no 92	yes -71
#devi	yes 67
#devo	unknown -49	yes 84
#devr	no -153	yes 187
#dez>	unknown 90	yes -83
#dia>	no -55	yes 85
#dial	no -103	unknown 51	yes 53
#diat	no 77	unknown -41
#dic>	no -70	unknown 59
#dice	yes 60
#dict	no 51	unknown -88	yes 40
#die>	no 52
#dien	no -87	yes 40
#dier	unknown 69	yes -60
#dige	no 94	yes -70
#dine	no -66	yes 87
#dir>	no -95	unknown 78
#dira	no 90	yes -63
#dirh	no 67	yes -46
#disa	no -201	yes 218
#dise	no 91	yes -49
#dist	no 55
#dite	no -48	unknown 159	yes -125
#diti	no 110	unknown -56	yes -56
#divi	no 70	yes -58
#dix>	no 63	unknown -55
#doct	no 113	yes -93
#doi>	no 123	yes -92
#doig	no 43
#dois	no 107	yes -69
#doit	unknown 77	yes -63
#domm	unknown -50	yes 54
#donn	no 40
#dont	no -58	yes 86
#dor>	yes 54
#dora	no -110	yes 120
#dorm	no -43	yes 71
#dort	no 44
#dos>	no 60
#doss	no -111	yes 132
#doub	yes 50
#douc	yes 42
#douz	no -87	yes 99
#dra>	no 56
#drai	no 73	yes -43
#dree	no 55
#dres	no 68
#driv	unknown -62	yes 56
#duis	no -124	yes 143
#duit	no 52
#dule	no 62	yes -48
#dun>	no -282	unknown 175	yes 61
#dure	no 132	yes -113
#dus>	yes 47
#dust	no -93	unknown -81	yes 150
#dver	yes 64
#dyal	no -131	yes 164
#eage	no -140	unknown -57	yes 189
#eak>	no 107	yes -73
#eanc	unknown 46	yes -60
#eant	no 86	unknown -40	yes -51
#eauc	yes 43
#eboi	no -105	yes 118
#ebou	no 57
#ebra	no 112	yes -98
#ebri	no -43	unknown -52	yes 95
#ebro	no -161	yes 195
#ebut	no 79	yes -53
#ecan	no 63
#ece>	no -72
#ecep	no 70	yes -46
#eces	unknown 56
#ech>	no -41	yes 63
#echa	no -41	yes 71
#eche	no -62	unknown 62
#echi	no -40	unknown 91	yes -53
#ecin	unknown 44	yes -64
#ecis	no 54
#ecol	yes 53
#econ	no -47	yes 68
#ecor	no 218	yes -210
#ecou	yes -70
#ecra	yes 49
#ecre	no -94	yes 116
#ecro	no -84	unknown 128	yes -54
#ecs>	no 172	yes -167
#ect>	no -43	yes 67
#ecta	no -81	yes 113
#ecte	no -97	yes 125
#ecto	no -49	yes 76
#ectr	no 40
#ectu	no 72	yes -55
#ecu>	no 50	yes -57
#ecul	no -101	yes 135
#ecup	no 68	yes -51
#edal	yes 46
#ede>	no 68
#edec	unknown 44	yes -64
#eden	no 217	unknown -62	yes -166
#edes	no 156	yes -131
#edf>	no 106	yes -77
#edia	unknown -65	yes 97
#edic	no -131	yes 150
#edig	no 94	yes -70
#een>	no 64
#efer	yes 65
#efeu	no 65	yes -55
#effe	no 126	yes -108
#effo	no 46	yes -74
#efon	no -77	unknown -66	yes 144
#efou	no 66	unknown -44
#efug	no 167	yes -164
#egan	no 163	unknown -56	yes -123
#egar	yes 64
#egat	no -117	unknown 94
#egel	no 58
#eger	no 66
#eges	no 88	yes -77
#egle	no 80	yes -65
#egou	no 213	unknown -57	yes -170
#egra	no 46
#egre	unknown -42
#egue	no -43	yes 68
#egul	no -91	yes 114
#ehic	no -54	unknown 50
#ehor	no -49	yes 70
#eige	no 86	yes -59
#eign	no -43	yes 67
#eil>	unknown 47
#eils	no 140	unknown -45	yes -97
#eima	no 118	yes -103
#ein>	no 49
#eja>	no 40
#ejou	no 58
#ejud	yes 60
#ela>	no -125	yes 153
#elai	no -112	unknown 141	yes -64
#elas	no -62	yes 71
#elat	no 57	yes -42
#elec	no 58
#elep	no 51
#eler	no -127	yes 159
#eles	no 97	yes -67
#elet	unknown 97	yes -126
#elev	no -65	yes 62
#elge	yes 55
#elic	no 85	yes -56
#elie	no 55
#elit	no -150	unknown 181	yes -58
#eliz	no -43	yes 52
#ella	no 77	yes -58
#elli	no -90	unknown 138	yes -111
#ello	unknown -102	yes 71
#elos	no -126	unknown 139
#elot	no -110	yes 127
#elqu	no 58	yes -89
#els>	no 42
#elui	yes 60
#elux	no 56
#emaa	yes 57
#emai	no -41	unknown 56
#eman	yes 43
#emar	no 92	yes -80
#emat	no 87	yes -65
#emba	unknown -43	yes 48
#embr	no 44	yes -44
#emi>	no -126	unknown 138	yes -63
#emie	no -60	yes 80
#emin	unknown 66	yes -47
#emis	no 47
#emne	yes -44
#emoi	unknown 138	yes -121
#emon	no 63
#emor	no -92	yes 62
#empe	yes 54
#empl	no -64	yes 82
#emur	no 82	yes -69
#enac	no 76	yes -59
#enad	no -138	yes 155
#enag	no -41
#enai	no -61	yes 78
#enas	no 73	yes -60
#ence	no -52
#enco	no 43
#end>	no 42	yes -47
#ende	no -86	yes 63
#endi	no 76	yes -50
#endo	no 161	yes -132
#ener	no 50
#enes	no 54	yes -41
#enet	no -52	yes 86
#enfa	no -58	yes 68
#enfi	yes 41
#enfo	unknown 57	yes -55
#engo	no 70	yes -53
#eni>	no 46
#enie	no 82	yes -66
#enir	no -55	unknown 45
#enis	no 158	yes -103
#enit	no 115	unknown -42	yes -82
#enle	no 144	unknown -41	yes -111
#enne	no 58
#enor	no 119	yes -83
#enqu	no -46	unknown 102	yes -84
#ens>	no -71
#ensa	no 112	unknown -40	yes -71
#ensi	no 62	yes -49
#ente	no 41
#enth	no -99	yes 123
#enue	unknown 49
#enus	no 87	yes -64
#enve	no -45	yes 69
#envo	no -68	unknown 92
#eole	no -63	unknown 117	yes -56
#eon>	no 64	yes -43
#eot>	no 108	yes -92
#epan	no 44
#epas	no -49	yes 61
#epet	no -102	yes 125
#epho	no 48
#epis	no 98	yes -72
#epla	no 78	yes -49
#eplo	no -81	yes 102
#epon	unknown 40	yes -80
#epor	no 53
#epot	unknown 58	yes -80
#ept>	no 67	unknown -49
#epte	no 88	yes -72
#eque	no -182	unknown 143
#equi	no -119	yes 149
#eraf	unknown 70	yes -40
#erai	no -208	unknown -43	yes 241
#eral	no -69	yes 84
#eram	no 129	yes -97
#erat	no -129	yes 155
#erb>	no -206	unknown 109
#erba	no -88	yes 60
#ercr	no -46	yes 45
#erdi	no -84	yes 101
#erem	no 48
#erer	no -63	yes 76
#eres	no 85	yes -57
#eret	no 107	yes -83
#erge	yes 71
#ergl	no 56
#ergu	no 120	yes -101
#eri>	unknown -98
#erin	unknown -80	yes 72
#erio	unknown 89	yes -170
#erip	yes 50
#eriq	yes 53
#eris	no 120	yes -92
#erit	no -63	yes 68
#erli	unknown -54	yes 40
#erma	unknown 113	yes -98
#ermi	no 40
#erna	no -64	unknown -48	yes 111
#erne	no 41
#ernu	no -42
#ero>	no -78	yes 80
#erob	no 113	yes -104
#erol	no 107	yes -90
#eron	no 84	yes -68
#erop	no -69	unknown 141	yes -154
#erri	no -72	yes 72
#erro	no -45	yes 74
#ersa	yes 48
#erse	yes 51
#erti	no -46	yes 71
#ertu	no 81	yes -60
#ervo	no 75	yes -63
#erzo	no 217	unknown -92	yes -176
#ese>	no 125	unknown -82	yes -54
#esea	no 106	yes -82
#esen	no -47
#eser	no 96	yes -74
#eses	unknown -52	yes 64
#esid	no -132	unknown 82	yes 40
#esil	no -178	unknown 190	yes -64
#esoi	yes 62
#esol	no -150	unknown 55	yes 84
#espi	no -69	yes 96
#espo	no -135	yes 140
#essa	no -49	unknown 56
#essi	no 94	yes -99
#esso	yes 59
#essu	no -53	yes 54
#esta	unknown 73	yes -80
#esti	no 50
#esto	no 138	yes -113
#estr	yes 57
#esul	no 83	yes -66
#esur	no 76	unknown -40
#etab	yes 63
#etac	no -199	unknown 152	yes -57
#etag	no 109	yes -81
#etal	no 68
#etan	no 93	yes -68
#etar	no 136	yes -103
#etat	no -215	yes 229
#etei	yes 59
#etem	no 82	yes -59
#eten	unknown 73	yes -50
#etir	no 156	yes -135
#etoi	no -43	unknown 81	yes -40
#etra	no 112	yes -84
#etri	no 55	yes -48
#etru	no 60	yes -42
#ets>	yes -49
#ett>	no 124	yes -94
#ettr	no 78	unknown -50
#etud	no -79	unknown 109	yes -44
#eue>	yes 72
#euf>	no -90	yes 116
#euge	unknown 71	yes -109
#eul>	no 50
#eule	no 63	yes -44
#eune	yes 47
#euri	no -67	yes 85
#euro	unknown 55
#eurt	yes -49
#euss	no -81	yes 98
#euvr	unknown -41	yes 46
#euxi	yes 62
#evac	yes 46
#evai	no 78	yes -60
#eval	no -48	yes 74
#evat	no -106	yes 127
#eve>	no -42
#evee	no 87	yes -74
#evel	no -90	yes 103
#evem	unknown -54	yes 54
#ever	no -73	yes 88
#eves	no 77	yes -58
#eveu	no -103	yes 119
#evid	unknown 72	yes -109
#evie	no -96	unknown 74
#evil	no 103	yes -70
#evin	no -243	unknown -51	yes 278
#evis	no 58
#evit	no 115	yes -93
#evoi	no -66	unknown 78
#evra	no -153	yes 187
#evre	no -80	yes 116
#evri	no 65	unknown -51
#excu	no -57	yes 79
#exib	no 41
#expe	no 51
#expl	yes -44
#expr	no -123	unknown -40	yes 154
#ezar	no 83	yes -68
#fac>	no 75	unknown -70
#faca	unknown 48	yes -70
#face	no -209	yes 212
#fage	no 80	yes -50
#fale	no -124	yes 148
#fall	no 105	yes -89
#fane	no 115	yes -88
#fant	no -58	yes 71
#fari	no 82	yes -59
#fauc	no -111	yes 126
#faut	unknown 49
#faux	no 55
#fect	no 148	yes -126
#fele	no 42
#femm	unknown 40
#femu	no 82	yes -69
#fene	no -62	yes 94
#ferr	no 77	unknown -52
#fert	no 75	yes -44
#fes>	no 49
#fess	unknown 57	yes -72
#fest	unknown 118	yes -188
#fete	no 98	yes -66
#feui	no 44
#feus	no 117	yes -108
#fevr	no 65	unknown -51
#ffag	no 80	yes -50
#ffe>	no -67	yes 88
#ffec	no 44
#ffer	no 82	yes -56
#ffon	no 63	yes -83
#ffur	yes 68
#fiat	no -95	yes 112
#fica	no -61	yes 72
#fice	no -53	unknown -46	yes 76
#fich	no 97	yes -76
#fie>	no -177	yes 144
#fill	no -80	yes 41
#film	no -150	yes 134
#fils	yes 45
#filt	no 91	yes -71
#fini	yes 45
#fiqu	no 66	yes -41
#firm	no 48
#fiss	no 58	yes -101
#flan	no -73	unknown 67
#fle>	no 48
#flee	no -103	yes 112
#fler	no 63	yes -43
#flex	no 41
#flic	no 42
#flot	no 45	unknown 60	yes -112
#flur	no -163	unknown 201	yes -103
#fna>	no -40	yes 63
#foin	yes 45
#font	no 130	yes -104
#food	no -160	yes 176
#foot	no 139	yes -115
#form	unknown -43
#fort	no 101	yes -79
#foss	no 145	yes -119
#foud	no 84	yes -62
#foul	no 76	yes -58
#frai	no 67	yes -98
#frei	yes 50
#frer	no 55
#froi	no 55	yes -82
#frol	no -91	unknown -72	yes 122
#fron	yes 56
#fugi	no 167	yes -164
#fui>	no -50	yes 66
#fuit	no -48
#fuma	no 77	yes -54
#fure	yes 68
#gadi	no -52	unknown 82
#gage	unknown -57	yes 78
#gagn	yes 72
#gale	no -152	yes 166
#game	no -90	yes 105
#gan>	no -188	unknown 199
#gane	no 163	unknown -56	yes -123
#gar>	yes 61
#gara	yes -45
#garc	no 150	yes -129
#gard	no -41	yes 52
#gare	unknown 40
#gars	no -48	yes 68
#gat>	no -166	unknown 150
#gate	no -58	yes 71
#gats	unknown -54	yes 61
#gaz>	no 65
#gazo	no 212	yes -195
#geai	no 43
#gean	no 86	unknown -40	yes -51
#gel>	no 107	yes -73
#gela	no 57	yes -42
#gele	no 157	yes -118
#geme	no 98	yes -73
#genc	yes 44
#gene	yes 44
#genr	no -86	unknown 104	yes -41
#gens	no -238	unknown 212
#geon	no 57	yes -40
#geot	no 108	yes -92
#gera	no 46
#gers	no 95	yes -75
#ges>	no 55
#geur	no -133	yes 158
#gien	no 118	yes -85
#gies	no 68	yes -50
#gile	no 123	yes -116
#gine	no -142	unknown 175	yes -67
#glac	no -69	unknown 94
#glas	no 119	yes -82
#gle>	no 42
#glie	no 157	yes -129
#glis	no 110	yes -91
#glov	no -120	yes 127
#gnai	no -49	yes 65
#gnal	no 133	unknown 43	yes -177
#gnee	no 57
#gner	yes 44
#gnes	unknown -42	yes 77
#gnet	no 42
#gnie	yes -66
#gnoi	no -79	unknown -54	yes 123
#gnot	no -65	yes 84
#gole	no -101	yes 125
#gonf	no 63	yes -43
#gonn	no -91	yes 102
#gorg	yes -43
#goss	yes 63
#gour	no 70	yes -53
#gout	unknown 49
#gps>	no 84	yes -57
#grac	no 97	yes -78
#grap	no -71	unknown 99
#gre>	no 100	yes -74
#grel	no 109	yes -81
#gren	no -54	yes 88
#gres	no -41	yes 77
#gric	no 131	unknown -42	yes -89
#grie	no -86	yes 107
#grim	no -80	yes 96
#gris	no -101	unknown 103
#gros	unknown 59	yes -50
#grou	no -110	yes 138
#gue>	no -47
#guei	no 122	yes -81
#guer	no 54
#gues	no 89	yes -65
#guet	no 184	yes -172
#gueu	no -139	yes 161
#gui>	no 120	yes -101
#guli	no -91	yes 114
#gure	no 128	yes -103
#h10>	no 40
#h15>	yes 58
#h50>	no -127	yes 143
#habi	no -93	unknown 57
#hacu	yes 59
#hafa	no -87	yes 104
#haie	no -97	yes 111
#hain	no 110	yes -69
#hait	no -116	unknown 187	yes -91
#hala	no 76	yes -53
#hale	yes 43
#hall	yes 66
#hamm	no -43	unknown -40	yes 81
#hams	no 64	yes -44
#han>	yes -47
#hand	no 59
#hant	no -150	yes 171
#haou	no 61	yes -42
#haqu	yes -78
#hare	unknown -56
#hari	no -170	yes 185
#harm	unknown 91	yes -81
#harr	unknown -45
#hass	no 92	yes -51
#hat>	no 73	yes -47
#hats	no -195	yes 211
#haud	no 59
#haus	no 95	yes -76
#haut	no 63	yes -43
#hay>	no 65	unknown -43
#hayo	no 65	yes -105
#hee>	yes -47
#hees	no -63	unknown 117	yes -137
#hef>	no -61	yes 75
#hell	no -91	yes 121
#hema	no 87	yes -65
#heme	no 92	unknown -52	yes -44
#hemi	no -89	unknown 47	yes 40
#hequ	no -130	unknown 164	yes -62
#herc	yes -40
#herg	no 120	yes -101
#herm	unknown 95	yes -123
#hers	no 111	yes -82
#hes>	no 56
#het>	no 46
#hete	no -123	unknown 137
#hett	no -82	yes 100
#heva	yes 57
#heve	no -57	yes 75
#hevi	no 124	yes -87
#hevr	yes 46
#hich	no -54	yes 74
#hicu	no -54	unknown 50
#hie>	unknown 87	yes -62
#hien	yes 59
#hiff	yes 61
#hino	no -43	yes 53
#hir>	yes 54
#hire	no 74	yes -47
#hive	no -72	yes 86
#hniq	no 107	yes -85
#hocs	yes -42
#hoir	no 93	yes -73
#home	no 42
#hon>	yes 56
#hone	no 50
#honi	no 162	yes -136
#honn	no -45	unknown 93	yes -53
#hont	no -72	yes 97
#hopi	yes 52
#hose	no 76	yes -56
#hosp	no 45	unknown 50	yes -103
#hott	no 49
#houe	yes 52
#hous	yes 49
#huil	no 57
#huit	no -69	yes 100
#huma	yes -52
#humi	no -78	unknown 135	yes -76
#hute	no 90	yes -53
#hysi	no 60	yes -46
#iabl	no -46	yes 76
#iad>	no 101	yes -62
#iage	no 44
#iair	no 119	unknown -47	yes -70
#ial>	no -98	yes 133
#iale	unknown 95	yes -119
#ianc	no 53
#iano	no -88	yes 100
#iant	yes 60
#iate	no 84	yes -60
#iati	no 54	unknown 86	yes -136
#iatr	no 77	unknown -105
#ibli	no -176	unknown 213	yes -75
#ibus	no 74	yes -51
#ibut	no 55
#ical	no -48	yes 72
#icat	no -164	unknown 144
#icha	no -54	yes 74
#ichu	no 122	yes -97
#ici>	unknown -48	yes 49
#icip	no 67	yes -43
#icit	no 46
#icol	no 87	yes -59
#ics>	no 63	yes -40
#icti	no 57	unknown -45
#ide>	no 64	yes -49
#idee	no 73	yes -44
#idem	unknown 72	yes -109
#iden	no -92	unknown 91
#ider	no 50	yes -43
#ids>	no -177	unknown 168
#iece	no -49
#iee>	no 84	yes -48
#iege	no 57
#ienn	no 89	yes -62
#iens	no -53	yes 40
#ient	no -49	yes 45
#iera	no -166	yes 186
#ierr	no 71
#iest	no -48	unknown -56	yes 91
#ieta	yes 56
#iete	no -137	yes 170
#ieto	yes 57
#ieu>	no 45
#iez>	no -104	unknown 131	yes -119
#ifes	unknown 118	yes -188
#iffe	no 62	yes -50
#iffl	no 79	yes -62
#iffr	no -77	yes 99
#iffu	yes 68
#ific	no -75	yes 97
#ifie	no -43	unknown 71	yes -43
#ifiq	no 66	yes -41
#ifra	no 77	yes -59
#igam	no -90	yes 105
#ige>	yes -46
#igeo	no 60	yes -42
#igin	no -132	unknown 172	yes -79
#igna	no 64	yes -84
#igno	no -70	yes 74
#igo>	no 96	yes -81
#igol	no -69	yes 99
#igt>	no 72	yes -49
#ijou	no 53
#ika>	no 40
#ila>	unknown 42
#ilan	no 59	yes -44
#ilee	no 224	unknown -46	yes -189
#ilen	no 110	unknown -45	yes -72
#iles	no 58
#ilet	no 76	yes -55
#ilia	no -195	unknown 236	yes -126
#ilie	no -40	unknown -40	yes 79
#ilit	no -66	unknown 84
#illi	no 75	unknown -43
#illo	unknown 89	yes -104
#ilme	no -85
#ilom	no -153	unknown 93
#ilot	unknown -49	yes 51
#iltr	no 91	yes -71
#iman	no 41
#ime>	no -67	yes 46
#imes	no 99	yes -72
#imet	no 157	unknown -40	yes -122
#imin	no 63	yes -44
#imma	no -70	unknown -73	yes 130
#imme	no -51
#immo	yes 63
#impl	no -86	unknown -67	yes 142
#impo	no -69	unknown 126	yes -65
#inai	unknown -54	yes 82
#inan	no 126	yes -87
#inco	no -46	unknown 125	yes -90
#indi	no 45
#indr	yes -61
#indu	no 107	unknown -40	yes -64
#inee	unknown 57	yes -57
#inel	no 63	yes -44
#inem	no -202	yes 224
#iner	no -57	yes 78
#ines	unknown 58	yes -63
#inet	yes 53
#infi	no 63	yes -40
#info	unknown -52
#inge	no 88	yes -71
#ings	no 73	yes -55
#ingt	no 73	yes -107
#inha	no -77	yes 89
#ini>	yes 53
#iniq	unknown 71	yes -70
#inis	unknown -51
#inoi	no -161	unknown -49	yes 205
#inon	no 43
#inqu	no 50	yes -40
#inse	no 107	unknown -52	yes -54
#insi	no 84	yes -58
#inta	no 66
#inth	no 185	yes -153
#intr	no 151	yes -125
#intu	no -44	unknown 70
#inue	no -117	yes 133
#inut	no 40
#iola	no 63	yes -48
#iole	no -55	unknown 78
#iolo	no 132	unknown -48	yes -78
#ionn	no -45	unknown 45
#iori	no -50	yes 80
#iot>	no -43	yes 72
#ioth	no -176	unknown 213	yes -75
#ipal	no 48
#ipe>	no -196	yes 221
#ipho	no 81	yes -65
#iple	no 43
#ipor	no -140	yes 153
#iqui	no -116	yes 128
#ira>	no -196	yes 209
#irai	no 82	unknown -45
#iran	no 77	yes -63
#irat	no 74	yes -52
#irba	no -70	unknown 109	yes -71
#irci	no -67	yes 80
#ircu	no 41
#irec	yes 62
#irer	no -47	yes 62
#ires	yes 62
#irha	no 67	yes -46
#irie	no 82	yes -58
#irme	no -85	yes 106
#irmi	no 85	yes -66
#irre	unknown -50	yes 50
#isag	no -49	unknown 133	yes -79
#isai	yes 41
#isan	no -71	yes 102
#isat	unknown 131	yes -114
#isci	no 101	yes -77
#isee	no 60
#isen	no 146	yes -108
#iser	no -58	unknown 158	yes -80
#ises	no 126	unknown -48	yes -75
#isi>	no -101	unknown 74
#isie	no 74	unknown -47
#isin	no -59	yes 76
#isio	no -42	yes 65
#isis	no 96	yes -91
#isit	no 90	yes -76
#isme	no 49
#ispa	no 57	yes -41
#ispo	no -81	yes 105
#isqu	unknown 204	yes -205
#isso	no 41
#issu	unknown 69	yes -86
#isti	no -42	yes 77
#istr	unknown -40
#itan	no 219	unknown -45	yes -185
#itat	no 134	yes -105
#itee	no 54
#itie	no 67
#itio	no 48	unknown -41
#itoy	no -171	yes 185
#itra	yes 50
#itri	no -40	yes 72
#itro	no 140	yes -109
#itte	no 141	unknown -49	yes -89
#itue	yes 64
#itur	unknown 45
#itut	no -65	unknown -54	yes 114
#ium>	no -42	yes 59
#ivai	no -79	yes 98
#ivan	no 133	unknown -41	yes -85
#ivee	no 83	yes -67
#iver	no -118	yes 133
#ivid	no 70	yes -58
#ivie	no 59	yes -44
#ivil	no 96	unknown 44	yes -146
#ivra	no -43	unknown 54
#ivre	no -90	yes 56
#ixan	no -88	unknown -71	yes 115
#jack	no 88	yes -75
#jamb	no 41
#jane	no -60	yes 97
#jant	no 116	yes -88
#janv	no 55
#jard	yes 49
#jaun	no -43	unknown 43
#jda>	unknown 96	yes -80
#jean	no 66	yes -48
#ject	no -141	yes 161
#jema	yes 57
#jet>	no 155	yes -146
#jeta	no 144	yes -125
#jle>	no -96	yes 103
#jogg	no -99	unknown -51	yes 123
#join	no 98	unknown -42	yes -54
#joua	no -138	yes 149
#joue	no 169	yes -142
#joux	no 60	yes -46
#judi	no 41
#juge	no -49	unknown 102	yes -61
#juil	no 94	yes -86
#jure	no -237	unknown 87	yes 150
#jus>	no -59	yes 83
#jusq	no 50
#just	yes 49
#kay>	no -64	unknown -44	yes 103
#kech	no -41	yes 63
#kel>	no 48
#keni	no 85	yes -61
#ket>	no -42	yes 67
#khel	no -179	yes 203
#khla	no -73	yes 96
#khou	no -104	yes 126
#kilo	unknown 55	yes -63
#kine	no -47	yes 62
#king	unknown 52	yes -49
#koi>	no -95	unknown 88
#kon>	no 58	yes -51
#kpoc	no 42
#laba	yes 61
#labl	no -62	yes 80
#labr	no -40	yes 61
#laca	no -62	unknown 82
#lace	no -49	yes 43
#lach	unknown -40
#laco	no -52	unknown -55	yes 104
#lade	yes 41
#lafo	no -45	unknown 54
#lagu	no -106	unknown 168	yes -94
#lai>	no -206	unknown 136
#lamb	no -41	yes 70
#lame	no -70	yes 97
#lamp	no 115	yes -94
#lan>	no 54
#land	no 101	yes -70
#lang	no 65	yes -40
#lant	no 70	yes -60
#laqu	no 42
#lara	no 119	yes -87
#lard	no -63	unknown 59
#lare	no 51	unknown -63
#larm	no 41
#lass	no 79	unknown -43
#lat>	unknown -40	yes 82
#lata	unknown 87	yes -95
#lati	unknown -55
#latr	no 76	yes -46
#lats	no 44
#lave	no -49	yes 85
#lavi	unknown -40
#lavo	no 141	yes -116
#lcin	no 176	yes -155
#lcon	no -46	yes 68
#lech	no -115	unknown 60	yes 51
#lect	no 44
#led>	no 47
#lee>	no 59
#lees	no 50
#legu	no -47	yes 74
#leil	no 59
#lein	no 62
#lema	no -103	yes 119
#lenc	no 47
#lend	no -83	yes 112
#lent	no -43	unknown 48
#leph	no 51
#lere	no 44
#leri	no -162	yes 178
#lete	no 78	yes -51
#leu>	no 120	unknown -47	yes -73
#leue	yes 66
#leus	yes 56
#leut	no -218	unknown -61	yes 235
#levr	no -130	unknown -43	yes 159
#lexi	no 41
#lez>	no 43
#leza	no 83	yes -68
#lge>	yes 55
#lian	no 80	yes -60
#libr	no -156	yes 165
#lic>	no 41
#lics	no 63	yes -40
#liee	no 106	yes -76
#lien	no -43	yes 68
#lieu	unknown -60	yes 42
#liga	no -90	yes 105
#lill	no 57	yes -41
#limo	no 87	yes -73
#lin>	no -114	unknown -54	yes 153
#lind	unknown -57	yes 69
#ling	no 68	yes -44
#lini	unknown 71	yes -70
#lino	no -45	yes 74
#lint	no 56
#lio>	no -72	unknown 122	yes -55
#liot	no -176	unknown 213	yes -75
#liqu	no -44
#lir>	no -63	yes 89
#lisa	unknown 96	yes -132
#lisi	yes 53
#liss	no 89	yes -68
#lit>	unknown 51
#livr	no -85	yes 51
#liz>	no -43	yes 52
#llad	unknown -41	yes 48
#llag	no 43
#llai	no 123	yes -108
#llan	no 49	yes -71
#llar	no -63	unknown 59
#llee	no 45
#lleg	yes 57
#llem	no -44	yes 59
#ller	no 43
#lles	no 57	yes -59
#llet	yes 43
#lleu	no -57	yes 93
#llez	no 58
#llia	no 80	yes -60
#llie	unknown 118	yes -119
#llis	yes 54
#llon	no -48	yes 43
#llou	unknown 77	yes -94
#llow	no 50	yes -40
#llu>	no 77	yes -57
#lme>	no -137	yes 155
#loc>	unknown 50
#loca	no -53	yes 82
#loga	yes 47
#loin	no 71	yes -50
#loir	no 95	yes -76
#lois	no -85	yes 115
#lol>	no 159	unknown -46	yes -124
#lomb	no -61	unknown 43
#lome	no -153	unknown 93
#long	no -72	yes 98
#lons	no 42
#lont	no -41	yes 62
#lord	no -82	unknown -42	yes 103
#lore	no -83	yes 105
#los>	unknown 72	yes -75
#lose	yes -43
#losi	no 48
#lots	no 90	yes -68
#lott	no 50	unknown 43	yes -97
#lotu	no -63	yes 41
#lou>	no -92	unknown 141	yes -41
#loui	no -131	yes 151
#lour	no 60
#loux	no 145	yes -116
#lovo	no -120	yes 127
#lowe	no 50	yes -40
#loye	no -105	yes 131
#lqu>	no 74	yes -115
#ltan	unknown -45	yes 49
#ltat	no 95	yes -68
#lte>	no -120	yes 133
#ltes	no 99	yes -87
#lteu	no 50	unknown -42
#ltre	no 183	yes -168
#lub>	no -164	unknown -42	yes 191
#luca	no -71	yes 84
#lui>	yes 51
#luie	yes -45
#lumi	unknown 80	yes -121
#lune	no 49
#lure	unknown 55
#lust	no -209	yes 256
#lux>	no 56
#lyce	unknown -43
#lyon	no -51	unknown 119	yes -83
#lyse	no 119	yes -82
#maa>	yes 57
#macb	no 92	yes -72
#mach	yes 56
#maci	unknown 130	yes -117
#mada	no -62	yes 44
#mage	unknown -46	yes 57
#mai>	no 43
#mair	no 91	yes -60
#mal>	yes 50
#mali	no -131	unknown -52	yes 170
#mam>	unknown -69
#mama	yes 55
#mami	no -60	yes 80
#mane	no 50
#mang	no -47
#mani	no 49	unknown 74	yes -155
#mano	no -82	yes 117
#manq	no -92	unknown 127	yes -45
#mant	no 114	yes -94
#mar>	no -64	unknown 138	yes -129
#mara	no -104	yes 132
#mare	yes 43
#marj	no -60	yes 97
#marq	no 79	yes -54
#mars	unknown 44
#mart	unknown -45
#mat>	no 79	yes -59
#matc	no 103	yes -75
#mato	unknown 92	yes -79
#matr	no -54	unknown -52	yes 104
#mban	no 78	yes -67
#mbar	unknown -43
#mbee	unknown 84	yes -55
#mber	yes 57
#mbes	unknown -42	yes 55
#mbie	unknown 95	yes -96
#mbol	no -52	unknown 95	yes -53
#mbra	no 72	yes -45
#mbri	no 52
#mcdo	no 103	yes -88
#mdr>	no 74	unknown -44
#mec>	no -185	yes 217
#meca	no 87	unknown -45	yes -43
#mech	no -144	yes 158
#mede	no 53	yes -82
#mees	no -118	yes 134
#mega	no 163	unknown -56	yes -123
#mele	no -167	yes 184
#mell	no 169	unknown -81	yes -111
#melo	no -95	yes 121
#men>	no 59	yes -47
#mena	no -50
#menc	no -49	yes 86
#mer>	yes -71
#mera	no -52
#meri	no 66	yes -42
#mero	no -92	yes 114
#mesu	no 76	unknown -40
#met>	no -46	unknown -54	yes 95
#meti	no 115	yes -94
#metr	no 74	yes -60
#mets	no 53
#mett	no 78	yes -56
#meuf	no -80	yes 109
#meul	no 100	yes -83
#meur	no 67	yes -42
#miab	no -46	yes 76
#micr	unknown -50	yes 44
#mide	unknown -41	yes 53
#mie>	yes 45
#mien	no -66	yes 93
#miet	no 46
#mieu	no 141	yes -107
#mill	no 41
#min>	unknown 130	yes -135
#mine	unknown 48
#mins	no -167	yes 185
#mion	no -59
#mise	no 168	yes -143
#mit>	unknown -41
#mito	no -171	yes 185
#mmag	unknown -50	yes 54
#mmam	unknown -69
#mmat	no -70	unknown -73	yes 130
#mmed	no -100	yes 118
#mmen	yes -40
#mmeu	no -51
#mmod	no -90	yes 113
#mmun	no -131	yes 162
#mne>	unknown 118	yes -139
#mobi	no 54
#moby	yes 50
#moha	no -89	yes 107
#moin	unknown 78	yes -77
#moir	no 103	yes -86
#mois	no 68
#mole	no -138	yes 156
#moll	no -87	yes 118
#mome	no -47	yes 72
#mons	no -53	yes 41
#moqu	no 183	yes -154
#mora	no 41
#morc	no 64
#mord	yes 64
#morq	no -92	yes 62
#mort	no 41
#mot>	no -101	unknown 160	yes -68
#mota	no -41	yes 65
#mote	yes 56
#mots	no -75	yes 84
#mour	no 86	yes -74
#mous	no 64	yes -50
#moye	no 85	unknown -43	yes -43
#mpa>	unknown -40	yes 71
#mpac	no 50	yes -80
#mpad	no 66	yes -48
#mpe>	no 51
#mpee	no 94	yes -61
#mper	no 49
#mpes	no 47
#mpet	yes 64
#mpin	no -60	yes 82
#mpla	no -78	yes 97
#mpli	no -50	yes 68
#mpol	no -109	yes 133
#mpon	no -56	yes 84
#mpos	no -55	unknown 153	yes -107
#mpou	no 158	yes -137
#mpre	no 74	yes -55
#mpte	no 77	unknown -42
#mpu>	no 152	yes -135
#mule	no 149	yes -132
#mult	no 55
#mulu	no 136	unknown -47	yes -93
#muna	no -189	yes 214
#mune	no -84	yes 113
#muni	no 46
#mure	no 111	yes -78
#murs	yes 49
#muse	no -192	yes 202
#mutu	unknown 89	yes -115
#mway	no -77	yes 111
#nace	no 76	yes -59
#nade	no 63	yes -41
#nair	unknown -62	yes 58
#nait	yes 49
#nal>	no 78	yes -46
#nale	yes -44
#nali	unknown 85	yes -101
#nant	no 73	yes -57
#nard	yes 54
#nas>	no 79	yes -64
#nbul	no 79	unknown -44
#nca>	no -100	yes 112
#ncai	no -109	yes 136
#ncas	unknown -40
#ncee	no -100	yes 60
#ncen	no 81	yes -54
#ncer	no -53	unknown 44
#nch>	no 228	unknown -69	yes -183
#ncha	no 49
#nchi	no -57	unknown 99	yes -91
#ncie	no -186	yes 166
#ncle	no 96	unknown 51	yes -159
#ncom	no -65	yes 86
#ncon	unknown 119	yes -145
#ncor	no 41
#nda>	yes 74
#ndai	no 60
#ndat	no 68	yes -55
#ndee	no 45
#ndel	no -66	yes 78
#nden	no 75	unknown -42
#nder	no 42	yes -44
#ndes	no 46
#ndeu	no 46
#ndez	no 119	unknown -42	yes -75
#ndic	unknown 46
#ndie	no 86	yes -56
#ndit	no -58	unknown 186	yes -145
#ndiv	no 70	yes -58
#ndon	no 113	yes -90
#ndor	no 149	yes -129
#ndra	no 75
#ndri	no -151	yes 164
#ndui	yes 53
#ndul	no 67	yes -52
#ndus	no -111	yes 125
#neau	no 67	yes -40
#nees	unknown 59	yes -97
#neig	no 86	yes -59
#neim	no 69	yes -56
#nel>	no 100	yes -79
#nell	no -78	unknown 42
#neme	no -134	unknown 123
#ner>	no -60	yes 84
#nera	no -44	yes 66
#nerv	no 42
#netr	no -52	yes 86
#nett	yes 42
#neu>	no 111	yes -84
#neuf	no -80	yes 97
#neur	yes 49
#neve	no -159	yes 165
#nfan	no -58	yes 68
#nfin	yes 41
#nfir	no 60
#nfla	no 58	yes -40
#nfon	unknown 49
#nfor	no 56	unknown -61
#ngar	yes 45
#ngea	no 161	unknown -44	yes -113
#ngel	no 94	yes -76
#nges	no 44	unknown -44
#ngle	no 50	yes -40
#ngli	no 157	yes -129
#ngou	no 70	yes -53
#ngs>	no 69	yes -52
#ngt>	no 71	yes -113
#ngue	yes 47
#nhal	no -82	yes 94
#nich	no -42	yes 54
#niec	no -78	yes 111
#nife	unknown 118	yes -188
#nil>	no 90	yes -75
#niqu	no 58	yes -60
#nir>	no -44
#nise	no 99	yes -79
#niss	no -127	unknown -46	yes 161
#nist	unknown -51
#nite	unknown 193	yes -185
#niti	no 85	yes -55
#nive	no -103	yes 120
#njou	no -42
#nlev	no 144	unknown -41	yes -111
#nnea	no 78	yes -55
#nnee	no -94	unknown 50
#nnel	unknown 64	yes -92
#nnem	no -151	unknown 214	yes -112
#nner	no -54	yes 86
#nnes	no 56	yes -40
#nnet	no -78	yes 104
#nnon	no 249	unknown -56	yes -206
#nnu>	no -123	unknown 110
#nnul	yes -45
#nnus	no 86	yes -75
#noeu	no -82	yes 117
#nois	no -109	yes 133
#nol>	no 156	yes -149
#nole	no 73
#noms	no -157	yes 164
#nonc	no 212	unknown -45	yes -171
#nond	no 67
#nora	yes 56
#norm	no 118	yes -84
#nos>	yes 65
#nota	no -66	yes 91
#note	yes 54
#nous	yes 58
#noux	no 79	yes -64
#nove	no -81	unknown 86
#noye	no 91	yes -79
#nque	unknown 41
#nre>	no -86	unknown 104	yes -41
#nsab	no -156	unknown -40	yes 154
#nsai	no 149	yes -113
#nsci	no -136	unknown 141
#nse>	no 45	yes -48
#nsfo	no 87	yes -64
#nsi>	no 84	yes -58
#nsie	no -55	yes 54
#nsio	no 67	yes -54
#nsme	yes 46
#nsoi	yes 43
#nsol	yes 63
#nspo	no -58	yes 86
#nsta	no -47	yes 50
#nsti	no -65	unknown -54	yes 114
#ntac	no 113	yes -76
#ntal	no -57	yes 77
#ntan	no -122	yes 153
#ntea	no 93	yes -81
#ntee	no -112	unknown -45	yes 154
#ntel	no 113	unknown -72	yes -81
#ntes	no 68	yes -55
#nthe	no 51
#nti>	no -50	unknown -44	yes 97
#ntie	no 41
#ntil	unknown -69	yes 92
#ntim	no 133	yes -105
#ntin	no -110	yes 125
#ntio	unknown 54	yes -51
#ntis	no 61	unknown -49
#ntit	no -87	yes 101
#nton	no -73	yes 99
#ntor	no 40
#ntro	no 54
#ntur	unknown 57
#nue>	no -59	unknown 57
#nues	no 132	yes -117
#nuit	no 56	yes -59
#nul>	unknown -41	yes 40
#nule	yes -47
#null	no -42	yes 72
#nume	no -100	yes 120
#nus>	no 93	yes -72
#nver	no -53	yes 77
#nvie	no 110	yes -69
#nvoi	no -72	yes 54
#nvol	no -45	unknown 81	yes -42
#nvoy	no -81	unknown 97
#nze>	yes -60
#obe>	no -111	yes 127
#obil	no 54
#obje	no 125	yes -109
#obo>	no -105	unknown 68
#obsc	no 158	yes -147
#obse	no 71	yes -51
#obyl	yes 50
#ocad	unknown 67	yes -44
#ocal	no 86	yes -67
#ocat	no -101	yes 130
#ocau	no 257	unknown -134	yes -176
#occu	no -50	unknown 89	yes -47
#occy	no -154	yes 168
#oce>	no 127	yes -101
#oced	no 76
#oces	no -41	unknown 56
#ocha	no -77	yes 113
#oche	unknown 52	yes -48
#ocia	no 220	yes -192
#ocie	no -155	yes 179
#ock>	no 44
#ocot	no 135	yes -112
#ocs>	no -40
#octe	no 113	yes -93
#oeil	no -94	unknown 81
#oele	no 90	yes -78
#oeuv	unknown -44	yes 82
#ofan	no 115	yes -88
#ofes	no -51	unknown 68	yes -55
#ogra	no -158	unknown 79	yes 79
#oham	no -89	yes 107
#oid>	no 66	unknown -87
#oids	no -177	unknown 168
#oie>	no -71	yes 77
#oiff	no 91	yes -51
#oigt	no 43
#oil>	no 171	yes -164
#oila	unknown 49	yes -48
#oin>	no -44	unknown 41
#oinc	no -45	unknown 89	yes -67
#oind	unknown 43	yes -84
#oing	no 111	yes -84
#oins	no 62	unknown -53
#oirc	no -67	yes 80
#oirs	no 40
#oisi	no -65	yes 89
#oiss	no 90	yes -52
#oit>	yes -40
#oita	no 98	yes -66
#oiti	no 46
#oitu	unknown 47
#oix>	no 159	unknown -47	yes -115
#ojet	no -164	unknown 175
#okay	no -64	unknown -44	yes 103
#olag	unknown 41	yes -58
#olan	no 103	yes -69
#ole>	no -42
#olee	no 67	yes -41
#olei	no 59
#olen	unknown 126	yes -108
#oler	no -85	yes 94
#oles	no 86	yes -62
#oleu	no 70	yes -44
#oli>	no -111	yes 114
#olie	no -62	unknown 164	yes -136
#olin	no -109	yes 133
#oliv	no 72	yes -40
#olle	yes 47
#olog	no -118	unknown 154	yes -68
#omat	no 72	unknown 41	yes -119
#omba	no 93	yes -79
#ombi	unknown 95	yes -96
#ome>	no 45
#omen	yes 63
#omet	no -46
#omie	no 178	yes -158
#omit	unknown -41
#omma	unknown -44	yes 43
#omme	yes -41
#ommo	no -97	yes 119
#ommu	no -131	yes 162
#omob	no 65	unknown -40
#ompe	no 53	yes -81
#ompl	no 40
#ompr	no 71	yes -53
#ompt	no 61
#ompu	no 142	yes -111
#oms>	no -157	yes 164
#oncl	no 96	unknown 51	yes -159
#ond>	no -40
#ondi	no -88	yes 119
#ondr	no 75	yes -96
#one>	no 52
#onfi	no -62	unknown -83	yes 137
#onfl	no 63	yes -43
#onfo	no -93	yes 113
#ong>	no -44	yes 71
#onge	no 106	yes -85
#ongu	no -107	yes 132
#onie	no -153	yes 180
#oniq	no 149	yes -120
#onis	no 99	yes -79
#onnu	no -74	unknown 117	yes -42
#onom	no 170	yes -152
#onsa	no -156	unknown -40	yes 154
#onsc	no -68	unknown 117	yes -63
#onse	unknown 76	yes -73
#onsi	no -46	yes 45
#onso	yes 56
#onst	no -47	yes 49
#onti	no -45	yes 70
#onze	unknown 41	yes -51
#ood>	no -208	yes 230
#ook>	no 92	yes -72
#ool>	no -40	yes 51
#oord	no -81	unknown 103
#oot>	no 40
#oote	no -60	yes 81
#opee	no 80	yes -60
#opel	unknown -53	yes 85
#opin	no -182	yes 194
#opit	yes 52
#opor	unknown 140	yes -155
#opre	no 106	yes -74
#opri	no -65	yes 105
#opro	no -57	yes 54
#opti	no 244	unknown -70	yes -209
#orab	no -110	yes 120
#orag	no 49
#oral	no 41
#oram	yes 56
#orat	no 74	yes -63
#orch	no 46	unknown 69	yes -116
#ordo	unknown 78	yes -47
#ordr	no -93	unknown 104
#orei	no 53
#orel	yes -44
#orer	no -92	yes 113
#orge	yes -49
#orgu	no 122	yes -81
#orig	no -132	unknown 172	yes -79
#orit	yes 43
#orma	no 43
#orme	unknown -44
#ormu	no 47
#orna	no 112	yes -90
#orne	no 239	unknown -55	yes -187
#orni	no -42	yes 54
#orou	no 65
#orpo	yes -40
#orqu	no -92	yes 62
#orre	no 79	yes -62
#orse	no 54
#orta	no 49
#ortu	no -84	unknown -52	yes 137
#osco	no 133	yes -105
#oser	no -54	yes 71
#osie	no -230	unknown -43	yes 249
#osio	no 48
#osit	unknown -45
#ospi	no 45	unknown 50	yes -103
#osqu	yes 55
#ossi	no -62
#oste	unknown -41	yes 58
#otag	no 80	yes -66
#otan	no -64	yes 72
#otar	no -41	yes 65
#ote>	no -50	yes 53
#otea	no 203	unknown -43	yes -165
#otec	no 95	yes -68
#oteg	no 112	yes -80
#oter	no -67	yes 94
#oteu	no -74	yes 101
#othe	unknown 78	yes -105
#otie	unknown -68	yes 73
#otis	no -75	unknown 134	yes -99
#otog	no -124	unknown 134
#otos	no 74	yes -60
#otre	no -42
#ots>	no 43
#otte	yes -41
#otto	yes 57
#otul	no -133	yes 146
#otur	no -63	yes 41
#ouai	no -44	yes 52
#ouan	no -123	unknown -45	yes 158
#oube	no 76	yes -44
#ouce	no -63	yes 85
#ouci	unknown 80	yes -113
#oude	yes 40
#oue>	no 45
#oued	no 127	yes -114
#oues	no 41
#ouet	no -86	yes 107
#oueu	no 48	unknown -44
#ouf>	no -51	yes 69
#ouha	no -88	unknown 178	yes -171
#oui>	no -88	unknown 45	yes 41
#ouis	no -131	yes 151
#oujd	unknown 96	yes -80
#ouk>	no 120	unknown -41	yes -81
#oul>	no -147	yes 173
#oulo	no 75	yes -54
#oum>	yes 40
#oun>	no -40	unknown -88	yes 107
#oupi	no 84	yes -70
#oups	no -67	yes 93
#oupu	no 63
#ourc	unknown 70	yes -50
#ourd	no 54
#oure	no -70	yes 93
#ourg	yes 49
#ourr	unknown 46
#ousi	no -51	yes 81
#oust	no 143	yes -121
#ousu	no 74	unknown -46
#oute	no 41
#outr	no 111	unknown -43	yes -73
#outt	no -127	unknown 89	yes 40
#ouva	unknown 74	yes -85
#oux>	no 57
#ouze	no -87	yes 99
#ovem	no -81	unknown 86
#ovis	yes 40
#ovo>	no -120	yes 127
#owee	no 50	yes -40
#oxiq	no 121	yes -93
#oyag	yes 74
#oyal	no 81	yes -55
#oyee	unknown 42
#oyen	no -51	yes 80
#oyer	unknown 120	yes -98
#oyes	no 77	yes -56
#pact	no 50	yes -80
#pada	no 66	yes -48
#page	no -97	yes 128
#pain	no -45
#pale	no 41
#pali	no -136	unknown -45	yes 170
#pan>	no 81	yes -63
#pand	unknown -51	yes 51
#pann	no 43
#pano	yes 56
#pans	no 147	yes -120
#pant	no -118	unknown 102
#papa	no 159	yes -139
#papi	no -51	yes 73
#paqu	no 61
#para	no 103	yes -62
#pard	yes 53
#parf	no 63	yes -51
#park	unknown 51	yes -55
#paro	no 73	yes -51
#parp	no 73	yes -55
#parq	no 50
#paru	no 70	yes -54
#past	no -96	unknown -50	yes 146
#pati	no -58	yes 89
#patr	unknown -46	yes 43
#paum	no 118	yes -98
#pauv	no 50
#pave	yes -71
#paye	no -156	unknown 128	yes 42
#peag	no -140	unknown -57	yes 189
#pech	no 97	yes -69
#peda	yes 46
#pedi	no 77	unknown -105
#pee>	no 97	unknown -48	yes -52
#pein	unknown 69	yes -73
#pel>	unknown 68
#pele	yes 45
#peme	no 121	yes -88
#pend	yes -45
#pens	no 40	yes -43
#pent	unknown 121	yes -164
#pera	yes 68
#pere	yes 49
#perg	no 53
#peri	unknown -54
#perm	unknown -43
#perr	no -90	yes 111
#pert	no 64
#pes>	no 88	yes -73
#peta	no 87	yes -71
#pete	yes 71
#peu>	no 78	yes -53
#peug	no 108	yes -92
#peur	no -60	yes 78
#peut	no 117	yes -160
#peux	no 112	unknown -43	yes -68
#phal	no 138	unknown -56	yes -82
#phie	unknown 99	yes -70
#phon	no 57
#phys	no 60	yes -46
#pian	no -88	yes 100
#pie>	no -83	yes 106
#pige	no 60	yes -42
#pile	yes -46
#pili	no 43	unknown -83
#pill	no -49	yes 61
#pin>	no -78	yes 114
#pine	no -182	yes 194
#ping	yes 49
#piqu	no 124	yes -95
#pira	no 120	yes -98
#pire	yes 63
#pis>	no 80	yes -59
#pisc	no 101	yes -77
#piss	no 90	yes -67
#pist	no 55
#plaf	no -45	unknown 54
#plan	no 79	yes -51
#plaq	no 56
#ple>	yes 47
#plei	no 62
#pleu	no -67	yes 71
#pli>	no -54	yes 73
#plin	no 71
#plir	no -71	yes 93
#plis	no -75	unknown -43	yes 108
#plom	no -61	unknown 43
#plor	no -81	yes 102
#plos	yes -41
#plot	no 152	yes -118
#plu>	no 135	yes -103
#plui	yes -45
#pneu	no 90	yes -67
#pock	no 42
#poel	no 90	yes -78
#poid	no -177	unknown 168
#poig	no 40
#poin	no -41	yes 70
#pois	no 46	unknown -40
#poit	no -90	unknown -42	yes 135
#pomm	no 76	yes -57
#pomp	no 42
#pond	unknown 102	yes -90
#pong	no 91	yes -65
#pons	no -83	unknown -49	yes 112
#pont	no 104	yes -76
#pore	yes -47
#posi	unknown -45
#poss	no -63	unknown 77
#post	no 116	yes -86
#pot>	no 45
#pote	unknown -62	yes 48
#pots	no 94	yes -62
#poub	no 76	yes -44
#pouc	no -96	yes 112
#poul	no 93	yes -77
#poup	no -98	unknown -64	yes 119
#pout	no 111	unknown -43	yes -73
#pouv	no 51	unknown -51
#ppem	no 48
#ppli	no -73	yes 100
#ppre	no -50	yes 79
#pref	no -59	yes 80
#prei	no 50
#prej	yes 60
#pren	no 64
#pret	no -86	yes 99
#prev	unknown 109	yes -85
#prie	yes 72
#prim	no -147	unknown 228	yes -147
#prio	no -74	yes 103
#pro>	unknown 56	yes -92
#proj	no -229	unknown 134	yes 114
#prom	no 115	yes -90
#prot	no 114	unknown -48	yes -69
#pte>	no 54
#ptem	no 106	yes -91
#pteu	no 122	unknown -70	yes -49
#ptur	no -67	yes 95
#publ	no 56
#pui>	no -176	unknown 50	yes 86
#pure	unknown 43	yes -68
#pyja	no 61	yes -52
#quag	no 54	yes -46
#quai	no -142	unknown 152	yes -76
#quar	no 56	yes -58
#quel	unknown 48	yes -57
#quer	unknown 91	yes -98
#ques	no -53
#quie	no 112	unknown -41	yes -70
#quil	no -97	yes 114
#quip	no -77	yes 113
#quis	no 72	yes -55
#quit	yes 55
#quoi	unknown 41
#raba	no 64	yes -88
#rabi	no -122	yes 144
#rabo	unknown -108	yes 91
#rac>	no 83	yes -48
#raca	yes 62
#racc	no -132	unknown 75	yes 72
#race	no 69	unknown 78	yes -160
#rach	no 42	yes -47
#raco	no 100	yes -78
#rada	no 81	yes -49
#radi	no 52
#rado	no -57	yes 78
#rafa	no -124	yes 148
#rafl	unknown 70	yes -40
#ragi	no 90	yes -63
#rai>	unknown -46	yes 50
#rail	no 229	unknown -58	yes -186
#rake	no -41	yes 63
#rali	no 45
#rall	no 88	yes -72
#ram>	no 53	unknown -40
#rama	no 69	yes -48
#ramb	unknown 71	yes -56
#rame	no 96	yes -80
#rami	yes 43
#ramw	no -77	yes 111
#rane	no 78	yes -62
#rans	yes 53
#rant	no 45	yes -61
#rape	no 54	yes -43
#raph	no -71	unknown 99
#rapl	no 102	yes -84
#ras>	no -68	unknown 115	yes -49
#rasq	yes 53
#rat>	unknown 80	yes -117
#rate	no 100	yes -78
#rato	no 65	yes -50
#raum	no 51
#rax>	no 121	yes -98
#ray>	no 137	yes -105
#raye	no 71
#rbag	no -70	unknown 109	yes -71
#rbal	no -104	yes 70
#rber	no 51	yes -40
#rbon	no 60	yes -43
#rbre	no -69	unknown -68	yes 120
#rcad	no -130	yes 137
#rcea	no 65
#rcem	unknown -44
#rces	no -107	unknown 141	yes -64
#rceu	no 50
#rcha	no -76	yes 103
#rchi	no -80	yes 96
#rci>	no -45
#rcil	unknown 120	yes -148
#rcon	no 128	yes -98
#rcre	no -46	yes 45
#rcui	no 58	yes -42
#rcut	unknown 41
#rdag	no -70	yes 84
#rdai	no -134	yes 161
#rdem	no 159	unknown -52	yes -105
#rdia	no -153	unknown 129
#rdie	no -79
#rdit	no -84	yes 101
#rdoi	no 42
#rdre	no -93	unknown 104
#rds>	no 125	unknown -57	yes -72
#rdus	no 74	yes -63
#reak	no 97	yes -72
#rebr	unknown -56	yes 76
#reca	no 66	yes -56
#rece	yes -69
#rech	no -172	unknown 212	yes -83
#reci	no 63
#recl	no -228	yes 249
#reco	no -67	yes 74
#rect	no -52	yes 80
#recu	no -50	yes 61
#rede	no 203	yes -167
#rees	no 136	yes -117
#ref>	no -100	yes 107
#refo	no 66	unknown -44
#rega	no -43	yes 67
#regl	no 80	yes -65
#regu	no -91	yes 114
#reil	no 85	yes -60
#reju	yes 60
#rel>	unknown -50
#rela	no 72	yes -56
#rele	no -42	yes 40
#rell	no -60	unknown 133	yes -100
#relo	no 133	yes -116
#remi	yes 47
#remo	no -43
#remp	no -41	yes 61
#rend	no 52	yes -45
#reni	no 110	yes -96
#renn	no 90	yes -73
#reno	no -123	unknown -52	yes 159
#renv	no -52	yes 69
#reol	no -73	unknown 130	yes -63
#repa	no 52
#repo	unknown 48	yes -60
#rere	no 47
#resi	no -77	unknown 100
#resp	no -92	yes 118
#resq	unknown -54
#resu	no 83	yes -66
#reta	no -131	yes 151
#rete	yes 44
#reti	no 78	yes -59
#rett	no 72	unknown -43
#reui	no 142	yes -127
#reur	no -62	yes 62
#reux	unknown -72	yes 69
#revi	no -170	unknown 135
#revo	no 65	unknown -45
#revu	no 117	yes -87
#rez>	no 55	yes -44
#rge>	no 47
#rgea	no -65	yes 95
#rgem	no -43	yes 48
#rgen	yes 74
#rger	no -83	yes 119
#rges	no 71	yes -59
#rgeu	no 203	unknown -40	yes -169
#rgi>	no 59
#rgla	no 75
#rgon	no -43	yes 55
#rgue	no 122	yes -81
#rgui	no 120	yes -101
#rham	no 67	yes -46
#riad	no 101	yes -62
#riag	no -45	yes 72
#rian	no -52	yes 81
#ribu	no 72	yes -49
#rico	no 122	yes -87
#ricu	unknown -63	yes 93
#riee	yes 55
#riem	unknown -98
#ries	no -54	unknown -47	yes 88
#riet	no -44	unknown -40	yes 86
#rieu	no 69	yes -43
#riez	no -97	unknown 172	yes -160
#rif>	no 58	yes -44
#rifi	no 77	yes -55
#riga	no 58	yes -40
#rigi	no -132	unknown 172	yes -79
#rika	no 90	yes -82
#ril>	no -120	unknown 105
#rima	no -65	yes 80
#rime	no -188	unknown 229	yes -119
#rimi	no 63	yes -44
#rin>	no 40
#rina	unknown -80	yes 72
#rine	no -50	yes 83
#rior	yes 57
#riot	no -144	yes 160
#riph	yes 50
#ripl	no 43
#ripo	no -140	yes 153
#rir>	no 83	yes -67
#riss	no 92	yes -74
#rist	no -53	yes 79
#rit>	yes 53
#rite	unknown 63
#riva	no -41	yes 67
#rivi	no 81	yes -70
#rjan	no -60	yes 97
#rkin	unknown 55	yes -48
#rlai	no -64	yes 81
#rle>	yes 54
#rlen	no 116	unknown -47	yes -80
#rlin	unknown -54	yes 40
#rmac	unknown 130	yes -117
#rman	no 128	yes -107
#rmee	no 42
#rmel	no 116	unknown -93
#rmen	no -82	unknown -45	yes 129
#rmer	no 60	yes -53
#rmet	no 69	yes -48
#rmiq	no 107	yes -93
#rmis	no 41
#rmoi	no 87	yes -68
#rmul	no 47
#rnad	no 112	yes -90
#rnee	no 165	unknown -40	yes -132
#rner	no -101	yes 123
#rnic	no -42	yes 54
#rnil	no 90	yes -75
#rnis	no 51
#robe	no -90	yes 107
#roca	no -77	unknown 57
#roce	yes -41
#roch	no -41	unknown 42
#rof>	yes 72
#rofa	no 115	yes -88
#rofe	no -51	unknown 68	yes -55
#roi>	no 123	yes -97
#roid	unknown 43	yes -60
#roix	no 178	unknown -53	yes -139
#roje	no -229	unknown 134	yes 114
#role	yes 41
#roma	no -118	unknown 162	yes -109
#romp	no 162	yes -129
#ron>	no 64	yes -56
#ronc	no -110	yes 140
#rond	yes 41
#roni	no -105	yes 138
#ronn	no -140	unknown 157	yes -77
#rons	no 187	yes -166
#ront	yes 56
#ropo	no -66	unknown 121	yes -109
#roqu	no -167	yes 190
#rosa	no -76	yes 96
#ross	yes 48
#rote	no 102	yes -73
#rotu	no -133	yes 146
#rou>	no 41	yes -65
#roub	no 50
#roue	no -92	unknown -44	yes 139
#roui	no -45
#roup	no -110	yes 138
#rouv	yes -46
#roya	no 59
#roye	no 71	yes -46
#rpai	no 73	yes -55
#rpor	yes -53
#rqui	no 144	unknown -62	yes -111
#rrai	no 56
#rrak	no -41	yes 63
#rran	no 76	yes -43
#rrea	no 84	yes -63
#rrec	no -130	unknown 102
#rref	no 43	unknown -53
#rrel	no 77	yes -60
#rrer	unknown -53	yes 56
#rres	no 51
#rri>	no -220	yes 241
#rrib	unknown -55	yes 57
#rros	no -44	yes 65
#rsai	yes 48
#rse>	yes 58
#rsee	yes -62
#rsei	no -66	unknown 89
#rsem	no 105	yes -71
#rser	no 54	unknown -57
#rses	unknown 141	yes -184
#rsio	no 52	yes -45
#rso>	no -93	yes 111
#rtab	no 96	yes -73
#rtag	no 100	yes -90
#rtai	no 66	yes -46
#rtee	no 68	yes -43
#rtef	no 65	yes -55
#rtei	unknown 151	yes -128
#rtem	no -89	yes 71
#rter	yes 47
#rtes	no 62
#rteu	no -60	yes 87
#rtif	no -143	unknown -49	yes 163
#rtir	no -72	yes 50
#rtis	no -110	yes 92
#rton	no 164	yes -138
#rtur	no 81	yes -60
#ruc>	unknown 119	yes -145
#ruch	unknown -68	yes 81
#ruck	no -160	yes 176
#ruis	no -42	yes 53
#ruit	no 50
#rula	no 95	yes -66
#rune	unknown 137	yes -108
#rupt	no -44	yes 71
#rus>	no 61	yes -50
#ruti	no 85	yes -61
#rve>	no 124	yes -99
#rvec	no 145	yes -123
#rvei	no -261	yes 280
#rveu	unknown 91	yes -113
#rvie	no 40
#rvoi	no 75	yes -63
#sabi	no -203	unknown 74	yes 65
#sabl	unknown -54
#sabo	no 96	yes -67
#sac>	no 62	yes -47
#saco	no 78	yes -65
#safi	no 47
#saig	no -56	unknown 85
#sail	no 88	unknown -70
#sain	no -51	yes 75
#sair	no -93	unknown 103
#sait	no -63	unknown 59
#sala	yes 52
#sale	yes 42
#sall	no -51	unknown 64
#salo	no 58
#salu	no 64	yes -44
#san>	no -72	yes 120
#sand	no -46	yes 61
#sang	no 92	yes -67
#sani	no 77	yes -57
#sant	no -41
#sapi	unknown -43	yes 49
#sati	unknown 128	yes -122
#saut	no -93	yes 88
#sauv	no 150	unknown -41	yes -123
#sava	no 54	yes -43
#savo	no -55	unknown 66
#saye	no 75	yes -57
#scal	yes 57
#scin	no 101	yes -77
#scoo	yes 56
#scop	no 133	yes -105
#scri	no -82	unknown 121	yes -52
#scul	yes 53
#sean	unknown -40
#seau	no 88	yes -71
#sech	no 139	yes -118
#sect	no -50	yes 69
#secu	no 123	yes -126
#seig	yes 40
#seil	unknown 68	yes -51
#sejo	no 58
#sel>	no 90	yes -64
#sele	no -92	yes 106
#sell	no 85	yes -62
#selo	yes 42
#sema	no -53	unknown 74
#semi	no -67	unknown 119	yes -73
#senc	unknown -43	yes 43
#sens	yes 62
#sepo	no 72	yes -50
#sept	no 65
#sequ	no -287	unknown 146
#sera	yes 65
#seri	no -58	yes 79
#sert	no 95	yes -57
#serv	no 54	yes -50
#sesp	unknown -52	yes 64
#sett	no 92	yes -78
#seul	no 55
#sibl	no -47	unknown 64
#side	no -87	unknown 75
#sidi	no 85	yes -72
#sieg	no 70	yes -42
#siem	yes 45
#sier	yes 56
#sies	no -48	unknown -56	yes 91
#siet	no 98	yes -80
#siff	no 79	yes -62
#sile	no 110	unknown -45	yes -72
#sili	no -178	unknown 190	yes -64
#simp	no -80	unknown -58	yes 108
#sin>	no -86	yes 108
#sina	no 53
#sini	unknown -68
#sino	no -76	yes 96
#siqu	no 40
#sis>	no 135	yes -112
#siss	no 74	yes -75
#sist	no 48	unknown 40	yes -87
#site	no 70	yes -58
#siti	unknown -45
#situ	no -45	yes 75
#six>	yes -58
#slt>	no -44	unknown -40	yes 83
#sme>	no 49
#smet	unknown -40
#soci	no -72	yes 99
#soeu	no -108	yes 135
#soin	no -79	yes 118
#sola	no 49
#sole	no -44
#somm	no 59	yes -47
#sone	no 53
#sors	no -88	unknown 140	yes -81
#souh	no -88	unknown 178	yes -171
#souk	no 120	unknown -41	yes -81
#soul	no -44	unknown 81	yes -57
#soup	no 95	yes -79
#sour	unknown 81	yes -50
#sout	no 152	yes -113
#spar	no 57	yes -41
#spen	no 44
#sper	unknown -45
#spir	no -57	yes 83
#spit	no 45	unknown 50	yes -103
#spon	no -100	yes 116
#spor	no 47
#squ>	no 128	yes -90
#sque	no -62
#ssai	no -49	unknown 94	yes -51
#ssan	no 65	yes -43
#ssee	yes -45
#ssel	no 40
#ssem	no 43
#ssep	no 72	yes -50
#sset	no 86	yes -69
#ssez	yes 69
#ssib	no -63	unknown 77
#ssio	yes -87
#sson	no 69
#ssou	no -47	yes 70
#ssui	no -92	unknown 66
#ssus	no -70	yes 53
#stac	no 88	yes -76
#stad	no -109	yes 122
#stag	no -102	unknown -65	yes 159
#stai	no -62	unknown 211	yes -195
#stan	yes 49
#stat	no -45
#stau	no -69	unknown 158	yes -113
#stee	no -84	yes 102
#stel	no 177	yes -157
#ster	no -92	unknown 47	yes 44
#stes	no 82	yes -72
#steu	no -102	yes 122
#stio	no -103	yes 128
#stit	no -65	unknown -54	yes 114
#sto>	no 158	yes -134
#stoc	no 59
#stop	yes 56
#stor	no -57	yes 86
#stra	unknown 56
#stre	unknown -40	yes 57
#stro	no 61	yes -43
#subi	no 64	yes -40
#subt	no 66	yes -43
#sucr	no 99	yes -74
#sui>	no 74	yes -53
#suie	no -46
#suiv	no 162	unknown -90	yes -82
#supe	no 53
#supp	yes 55
#sura	yes 51
#surg	no 59
#surt	no 62	yes -50
#sus>	no -70	yes 53
#sutu	no -85	yes 107
#suv>	no -52	yes 66
#svp>	no 69	unknown -52
#symp	unknown -40	yes 71
#synd	no -70	unknown 59
#tach	no -161	unknown 136
#tact	no 113	yes -76
#tage	no 80	yes -55
#tags	no 40
#tagu	no 117	yes -89
#tai>	yes 56
#taie	yes 59
#tail	no 76
#tain	no 88	yes -69
#tair	no -74	yes 78
#tais	unknown 54	yes -62
#tal>	yes 62
#tali	no 64	yes -99
#talo	no -47	yes 56
#taly	no 76	yes -53
#tan>	no -77	unknown -48	yes 127
#tanb	no 79	unknown -44
#tanc	unknown -49	yes 92
#tane	no 47	unknown 64	yes -119
#tang	no 75	yes -44
#tape	yes 43
#tapi	no 86	yes -65
#tass	no 146	yes -120
#tat>	no -53	yes 60
#tate	unknown 71	yes -112
#tati	unknown 50
#tats	no -94	unknown -41	yes 136
#taur	no -93	unknown 159	yes -127
#taxi	yes 60
#tch>	no 54
#tect	no 95	yes -68
#tees	no -98	yes 128
#tefe	no 65	yes -55
#tege	no 80	yes -50
#teil	no -82	unknown 77
#tel>	no 80	yes -63
#tela	no -59	yes 72
#tell	no 114	unknown -62	yes -59
#temb	no 79	yes -62
#temo	no -46	unknown 147	yes -109
#tene	no 91	yes -72
#teni	yes 55
#tens	no 65	yes -52
#tenu	no 64	yes -55
#terd	no -84	yes 101
#tere	no -96	unknown 124	yes -41
#tern	no -57	unknown 76
#terp	no -146	yes 157
#tess	no -108	yes 127
#test	no -45	unknown 59
#tete	no 80	yes -60
#teui	no -177	yes 187
#tez>	no 105	yes -89
#the>	unknown -41
#theq	no -130	unknown 164	yes -62
#ther	unknown 78	yes -87
#thes	no 179	unknown -58	yes -120
#tie>	no 51
#tier	no -40
#tifi	no -149	unknown 51	yes 105
#tign	no 45
#tile	no 51	unknown 42	yes -94
#till	no -57	unknown -59	yes 105
#tils	no 88	yes -68
#time	no 49
#tinu	no -117	yes 133
#tir>	no -75	yes 58
#tira	no -98	yes 117
#tire	no 88	yes -62
#tis>	no -98	yes 74
#tisa	no -101	unknown 98
#tism	no 61	yes -46
#tiss	no -183	unknown 111	yes 70
#tist	no 58	unknown -59
#titu	no -65	unknown -54	yes 114
#tive	no 54
#tock	no 59
#togr	no -124	unknown 134
#toil	yes -51
#toir	yes 46
#toit	no 49	yes -82
#tole	no 69	yes -45
#toli	no -48	unknown 160	yes -143
#toma	no 85	unknown 40	yes -132
#tomo	no 65	unknown -40
#tonn	no 71	yes -46
#tons	no 165	yes -138
#top>	yes 56
#torc	no -87	unknown 139	yes -72
#tord	no 69	yes -43
#tore	yes 52
#torn	no 112	yes -90
#toro	no 65
#tors	no 48
#tort	no -41	yes 68
#tos>	no 74	yes -60
#toua	no -99	unknown -99	yes 153
#touf	no 83	yes -70
#toxi	no 74	yes -51
#toya	yes 56
#toye	no -171	yes 185
#tra>	no 85	yes -61
#trac	no 52
#trag	no -79	yes 104
#tram	yes 42
#tran	no 42	yes -41
#trap	no 116	yes -104
#trat	unknown 67	yes -68
#trau	no 62	yes -47
#treb	no -96	yes 110
#trei	no -61	unknown -50	yes 94
#trem	yes 45
#tren	yes 55
#trer	no 47
#trib	no 53
#tric	yes 66
#trie	no 79	unknown -55
#trin	no -43	yes 74
#trip	no -62	yes 80
#tris	no 91	yes -78
#tro>	no -45	unknown 81
#troc	no 153	yes -118
#tron	yes 42
#tros	unknown -55
#trov	yes 40
#truc	no -69	unknown 78
#trui	no 60	yes -42
#ttel	no -101	unknown -69	yes 168
#ttoy	yes 56
#ttre	no 74	unknown -45
#ttu>	no -104	yes 122
#tudi	no -92	unknown 75
#tue>	no -86	unknown 55
#tuel	unknown 78	yes -93
#tule	no -133	yes 146
#tur>	no 186	unknown -76	yes -138
#tus>	no 97	yes -84
#tuya	yes 45
#twin	no 44
#uage	no -85	yes 111
#uait	no -133	unknown 129
#uand	no 45	yes -46
#uant	no -141	yes 168
#uara	no 139	unknown -58	yes -78
#uari	no -42	yes 59
#uart	unknown 58	yes -90
#ube>	no -69	yes 81
#ubel	no 76	yes -44
#ubi>	no 64	yes -40
#ubli	no 56
#ubti	no 66	yes -43
#ucar	no -71	yes 84
#uce>	no -59	yes 83
#uces	no -85	yes 94
#ucha	unknown 154	yes -143
#ucho	no -42	yes 57
#ucis	no 86	yes -59
#uck>	no -160	yes 176
#ucre	no 99	yes -74
#uctr	yes 44
#udag	no -87	yes 104
#udic	no 41
#udie	unknown 78	yes -59
#udit	no 130	unknown -72	yes -69
#udra	no 93	unknown -40	yes -67
#udro	no 152	unknown -44	yes -118
#ued>	no 127	yes -114
#ueil	no 59
#uel>	yes -52
#ueli	no -43	yes 52
#uell	no -226	unknown 108	yes 112
#uelq	no 58	yes -89
#ueri	no 73	yes -54
#uest	no -105	yes 129
#uete	no -46	unknown 102	yes -84
#ueue	yes 77
#ueur	no -79	unknown 71
#uffa	no 63
#uffl	no 43
#uffr	yes 48
#uge>	no -41
#ugeo	no 108	yes -92
#ugie	no 82	yes -74
#uhai	no -88	unknown 178	yes -171
#uil>	no 46
#uile	no 47
#uipe	no -109	unknown -45	yes 143
#uire	no 69	yes -49
#uisa	no -108	yes 118
#uise	no -49	yes 64
#uiss	yes 50
#uits	no 75	yes -60
#uitt	no 77	unknown -40
#uivr	no 44
#ujda	unknown 96	yes -80
#ulah	no -64	yes 92
#ulan	no 46
#ulat	unknown -49	yes 85
#ulee	no 61	yes -44
#uler	no -159	unknown 57	yes 88
#uleu	no 45
#ulev	unknown 64
#ulie	no -91	yes 114
#ulle	yes 41
#uloi	no 84	yes -65
#ulot	no 46
#ulta	no 59	unknown -41
#ulus	no 136	unknown -47	yes -93
#umai	no 86	yes -45
#umat	no -74	unknown 117	yes -61
#ume>	no 44
#umee	no -43
#umen	no 51
#umer	no -73	yes 94
#umid	no -78	unknown 135	yes -76
#umie	unknown 84	yes -116
#umul	no 136	unknown -47	yes -93
#unal	no -150	yes 177
#uner	no -61	unknown -43	yes 107
#unet	no 52
#uni>	no -96	yes 114
#unic	no 67	yes -43
#uniq	yes 50
#uoi>	unknown 59
#upan	no -179	unknown 142
#upee	unknown -64
#upie	no 42
#ups>	no -67	yes 93
#uptu	no -44	yes 71
#upur	no 63
#urag	no -75	yes 98
#urai	no -89	unknown 90
#urch	no -45	yes 59
#urci	unknown 120	yes -148
#urde	no 103	yes -67
#urdi	no 119	yes -101
#uree	no 92	yes -67
#urem	unknown 160	yes -185
#ureo	no -73	unknown 130	yes -63
#uret	no 52
#ureu	yes 52
#urez	no -49	yes 62
#urg>	no -88	yes 102
#urge	no -40	unknown -40	yes 82
#urgi	no 54
#urgo	no -43	yes 55
#urie	unknown 83	yes -91
#urik	no 90	yes -82
#urir	no 107	yes -90
#uris	no -58	yes 86
#urit	yes -44
#urni	no 84	yes -58
#uros	unknown 63
#urqu	no 150	unknown -163	yes -44
#urra	yes 53
#urre	no -172	yes 192
#urri	unknown 88	yes -68
#urse	unknown 70	yes -82
#urta	no 63
#urte	yes -62
#urtr	no 54	unknown -48
#usag	no 101	yes -76
#usee	no -163	unknown 161
#usem	yes 49
#user	no -83	yes 118
#uses	no 127	yes -110
#usin	no -51	yes 81
#usko	yes 61
#usqu	no 50
#ussa	unknown -66	yes 89
#usta	no 88	yes -76
#uste	no -43	yes 61
#ustr	no -66	yes 96
#usu>	no 74	unknown -46
#utan	no 169	yes -143
#utea	no 43
#utee	no -166	unknown 68	yes 87
#uteu	unknown 58	yes -40
#utez	no 105	yes -89
#uti>	unknown 56
#utie	yes 47
#util	no 52	yes -64
#utio	no -152	yes 164
#utiq	unknown 42
#uto>	no -80	unknown 63
#utom	yes -68
#utor	no 73	yes -41
#uts>	yes 47
#utte	no -118	unknown 97
#utu>	no 133	yes -116
#utue	no -112	unknown 86
#utur	no -62	yes 82
#utus	no 51
#uvai	no 67	yes -105
#uvan	yes 59
#uve>	yes -68
#uvee	unknown -88	yes 95
#uven	no -78	yes 93
#uvet	yes 42
#uvra	no -54	yes 91
#uvre	no 61
#uvri	no -51	yes 71
#uxe>	no 129	yes -115
#uxie	yes 62
#uyau	yes 45
#uze>	no -87	yes 99
#vaca	no -41	yes 53
#vach	no 81	yes -60
#vacu	yes 46
#vage	no -69	yes 82
#vagu	no 123	yes -102
#vail	no 63	yes -45
#val>	yes 57
#vale	unknown -52	yes 51
#vali	no 73
#van>	no 82	yes -48
#vanc	no 44	unknown 59	yes -120
#vane	no 46
#vann	no 93	yes -73
#vard	no -44	yes 50
#vase	no -167	yes 185
#vate	no -178	yes 198
#vati	no 48
#vaux	yes 64
#veau	no 56
#vecu	no 119	yes -101
#vee>	no 76	unknown -43
#vehi	no -54	unknown 50
#vemb	no -81	unknown 86
#veme	unknown -54	yes 54
#vena	no -96	yes 77
#veni	no -48	unknown 40
#vent	no -57	unknown 45
#ver>	no 47
#vera	yes 45
#verb	no -125	yes 99
#verg	no 53
#veri	no 56	unknown -42
#vern	no 178	unknown -86	yes -116
#ves>	no 45
#vest	no 206	unknown -43	yes -173
#vete	unknown -59	yes 82
#veu>	no -124	unknown -86	yes 183
#veur	no -156	unknown 92	yes 74
#veux	no -63	yes 93
#vexe	no 62	yes -49
#vice	no 43
#vict	no 42
#vicu	yes 40
#vida	no 81	yes -72
#vidu	no 70	yes -58
#vie>	unknown 108	yes -97
#vien	no -85	unknown 92
#viet	yes 45
#vign	no 82	yes -55
#vile	no 43	unknown 53	yes -105
#vill	no 61	yes -65
#vin>	no -84	yes 106
#ving	no 78	yes -108
#viol	unknown 87	yes -68
#vion	no 40
#vis>	no 67
#visa	no -49	unknown 133	yes -79
#visi	no 77	yes -55
#vita	no 139	yes -108
#viva	no 107	yes -91
#vive	no 55	yes -46
#voie	no -107	yes 110
#voil	no -60
#voir	yes -50
#vois	no -92	yes 102
#voit	unknown 49
#vol>	yes -48
#vola	no 114	yes -80
#volo	no -41	yes 62
#vomi	no -132	unknown -41	yes 167
#vont	no -54	yes 72
#votr	no -107	unknown 128
#voue	no -45	yes 86
#voya	yes 48
#voye	no -78	unknown 87
#vrag	no 55
#vran	no -49	yes 84
#vre>	no -57	yes 68
#vres	no -158	yes 188
#vrie	yes 47
#vril	no -120	unknown 105
#vtc>	unknown -59	yes 56
#wa7e	no 77	yes -54
#way>	no -125	unknown -52	yes 172
#week	unknown -46
#ween	no 50	yes -40
#wing	no 44
#xant	no -88	unknown -71	yes 115
#xcus	no -57	yes 79
#xibl	no 41
#xiem	yes 51
#xiqu	no 121	yes -93
#xper	no 51
#xpli	no -132	unknown 192	yes -92
#xpre	no -123	unknown -40	yes 154
#yage	yes 60
#yale	no 90	yes -61
#yali	no -165	yes 182
#yari	no -51
#yau>	yes 57
#ycee	no 69	unknown -56
#yee>	no 69	yes -98
#yen>	yes 62
#yer>	unknown 95	yes -77
#yes>	no 77	yes -56
#yeur	no 167	yes -133
#yeux	no -158	unknown 145
#yjam	no 61	yes -52
#ylet	yes 50
#ympa	yes 45
#yndi	no -70	unknown 59
#yon>	unknown 84	yes -96
#ype>	no -94	yes 118
#ypes	no 65	yes -60
#ysiq	no 60	yes -46
#zard	no 83	yes -68
#zoe>	no 79	yes -52
#zrou	no 160	unknown -40	yes -133
0	no 182	unknown -75	yes -111
06	yes 54
10	no -203	unknown 184
100	no 73	yes -50
11	no -55	unknown 91	yes -48
12	no -95	unknown -52	yes 141
13	no -57	yes 71
13h	no 75	yes -65
17	no -40	yes 69
18	unknown 71	yes -80
18h	no 42
1er	no 75	yes -52
1h	no 96	yes -81
2	no 48	yes -42
20	no 46
208	yes 50
20h	no -97	yes 109
2e	yes 44
2h	no 122	yes -111
300	no 57
3e	no -59	yes 82
3h	no 78	yes -44
40	unknown 40	yes -62
400	no -53	yes 64
4e	no -58	yes 97
4h	no 75	yes -67
4x4	no -151	unknown 70	yes 69
50	yes 64
500	no 42
6	no -42	yes 72
60	no 165	yes -126
600	no 82	yes -57
640	no -102	unknown 133	yes -60
65	no -85	yes 94
8	yes 50
81	no 70	yes -52
8h	no 43
8h45	no -67	yes 73
9	no -65	yes 86
90	unknown 117	yes -146
9h	no -50	unknown -44	yes 82
=answer: unsure	no 65	unknown 44	yes -114
=being: animal	unknown -68	yes 47
=constat: constat	no -135	yes 154
=constat: not-done	no -81	unknown -43	yes 126
=danger: crash	unknown -178	yes 85
=danger: event	yes 43
=danger: now	unknown -98	yes 107
=danger: over	no 230	yes -219
=danger: plea	no 231	unknown -121	yes -138
=danger: present	no -73	unknown 83
=danger: put-out	no 164	yes -131
=distress: distress	unknown -45	yes 49
=document: all	no -192	unknown -85	yes 295
=document: certificat_medical	no -93	yes 104
=document: cles	no 42	unknown -40
=document: constat	no -121	yes 119
=document: constat_degat_des_eaux	no -79	unknown -78	yes 156
=document: devis_ou_facture	no 133	unknown -64	yes -69
=document: incomplete	no -242	unknown -97	yes 304
=document: photos	no 84	unknown -59
=document: rapport_police	unknown 88	yes -74
=document: recepisse_plainte	no 72	unknown -40
=hedge: hedge	no -56	unknown 95	yes -42
=hedge: roughly	no 52	unknown -61
=hedge: so-far	no -42
=idiom: figure	yes 50
=idiom: part	no 43	unknown -49
=idiom: silence	no -106	unknown -57	yes 147
=idiom: traffic	no -56
=injuries no rather	no 50
=injury: absent	unknown 78	yes -118
=injury: body	no 78	unknown -65
=injury: casualty	no 40	unknown -52
=injury: grave	no -58	unknown 82
=injury: perhaps	no 65	unknown -47
=injury: struck	no -102	unknown -42	yes 143
=intent: back	unknown 58	yes -100
=intent: correct	unknown 42	yes -51
=intent: declare	unknown 78	yes -51
=intent: follow	no 80	unknown 46	yes -163
=intent: greet	no -45
=intent: help	no -102	unknown 143	yes -48
=intent: human	unknown -86	yes 90
=intent: language	unknown -56	yes 59
=intent: other	no -270	unknown 210
=intent: thanks	unknown 90	yes -110
=liability: admitted_by_other	no -150	unknown -58	yes 197
=liability: admitted_by_self	no -175	unknown -52	yes 217
=liability: contested	no -79	yes 109
=other autre	no -134	unknown -106	yes 172
=other blessure	no 48
=other collision	no 66	yes -96
=other degats_des_eaux	no 47	unknown -45
=other dommage_materiel	no 143	unknown -96	yes -96
=other evenement_climatique	no 131	unknown -63	yes -74
=other incendie	unknown -50
=other vandalisme	no 65	unknown -62
=other vol	no 138	unknown -47	yes -90
=party: alone	no 166	unknown -53	yes -114
=party: chain	no -251	unknown 103
=party: foreign	no -54	unknown -52	yes 96
=party: hit-and-run	no -86	unknown 54
=party: neighbour	no -136	unknown -54	yes 192
=party: nobody-else	no 171	unknown -64	yes -111
=party: obstacle	no 77	yes -47
=party: other-vehicle	no -113	yes 108
=party: someone	no -164	unknown 72	yes 48
=party: theirs	no -122	yes 105
=party: unknown-origin	no -93	unknown 99
=party: vehicle	no -117	yes 129
=party: witness	no 118	unknown 67	yes -175
=person: close	no -52	yes 68
=person: driver	no -69	yes 70
=person: exposed	no -163	yes 173
=police: not-done	no 107	unknown -58	yes -52
=scene: autre	no 61	yes -63
=scene: collision	no -76	yes 44
=scene: vandalisme	no 115	yes -70
=scene: vol	no 119	yes -92
=status: awaited	no 54	unknown -53
=status: future	yes -41
=status: not-yet	no 69	yes -73
=status: refused	unknown 44
=thirdParty no	no 89	yes -79
=thirdParty no rather	no 95	yes -77
=thirdParty no sure	no 120	yes -144
=thirdParty no unsure	no 78	yes -70
=thirdParty none	unknown 50
=thirdParty unknown	no -86	unknown 236	yes -258
=thirdParty unknown unsure	no -86	unknown 236	yes -258
=thirdParty yes	no -145	yes 162
=thirdParty yes rather	no -127	unknown 63	yes 61
=thirdParty yes sure	no -148	yes 186
=type autre	no 141	unknown -45	yes -96
=type autre rather	no 56	unknown -194	yes 43
=type autre sure	no 124	yes -109
=type autre unsure	no 262	unknown -61	yes -215
=type blessure	yes -54
=type blessure rather	no 196	unknown -144	yes -158
=type blessure sure	no 57	unknown 41	yes -104
=type blessure unsure	yes 52
=type bris_de_glace	yes -62
=type bris_de_glace rather	unknown 130	yes -167
=type bris_de_glace unsure	no 112	unknown -91	yes -61
=type collision	no -88	yes 72
=type collision sure	no -103	yes 86
=type collision unsure	no -59	yes 78
=type degats_des_eaux rather	no 83	unknown -75
=type degats_des_eaux sure	no -60
=type degats_des_eaux unsure	unknown -122	yes 67
=type dommage_materiel	unknown -58	yes 52
=type dommage_materiel rather	unknown -50	yes 45
=type dommage_materiel sure	unknown -56	yes 73
=type dommage_materiel unsure	no 108	unknown -64	yes -55
=type evenement_climatique	no 103	yes -74
=type evenement_climatique rather	no 150	yes -123
=type evenement_climatique sure	no 101	yes -71
=type incendie rather	no 101	unknown -52	yes -63
=type none	unknown 65	yes -80
=type vandalisme	no 50	unknown -63
=type vandalisme rather	no -69	unknown -49	yes 96
=type vandalisme sure	no 58	unknown -65
=type vandalisme unsure	no 129	yes -101
=type vol	no 96	unknown -48	yes -51
=type vol rather	no 168	yes -134
=type vol sure	no 90	unknown -49	yes -44
=type: bris_de_glace	no 41
=type: collision	no -45
=type: evenement_climatique	no 59	yes -80
=type: incendie	no 42	yes -42
=type: vol	no 69	yes -57
a10	no -94	unknown -60	yes 151
a6	no -157	unknown 158
a7	no 43	unknown -60
abime	no -128	yes 145
abord	no 76	yes -57
accident	no -93	unknown 103
accrochage	no -48	yes 78
accroche	no 46
accrochee	no -266	unknown 236	yes -149
achete	no -111	unknown 195	yes -190
acide	no 277	unknown -91	yes -251
adieu	no 81	yes -57
ado	no -236	unknown -45	yes 265
adorable	no -110	yes 120
adverse	yes 64
aeroport	no -69	unknown 141	yes -154
agadir	no -66	unknown 92
agence	no -80	yes 48
agents	yes 48
aide	no -88	unknown 99
aile	no -64	yes 58
aine	no 54	yes -47
ainsi	no 84	yes -58
air	no 120	yes -101
al	no 116	yes -105
alarme	no 58
alle	no 78	yes -51
allee	no -51	yes 69
allemand	no -123	yes 142
aller	no 57	yes -40
allume	no -45	yes 55
amiable	no -44	yes 73
amis	no -136	yes 158
ampoule	no 158	yes -137
annonce	no 249	unknown -56	yes -206
annule	unknown 63	yes -47
aout	yes 45
appareil	no 66	yes -49
appartement	no -113	yes 74
appelee	unknown -95	yes 48
appelle	no 44	unknown 65	yes -112
aquarium	no -42	yes 59
arbre	no 69	unknown -83
arcade	no -130	yes 137
archives	no -75	yes 87
armoire	no 96	yes -75
arrachee	no -48	yes 81
arraches	no 94	yes -71
arret	no -84	unknown 70
arretee	yes 46
arreter	no 57
arrivee	no 83	yes -67
artisan	no -113	unknown -50	yes 146
asperge	no 98	yes -71
assez	yes 65
assistance	no -52	unknown -50	yes 104
assurance	yes 66
assureurs	no -56	unknown -42	yes 94
atelier	no 41
atteint	no 51	unknown -65
atteinte	no -72	unknown 89
attends	no -76	yes 58
attente	no 183	yes -167
atterri	no -220	yes 241
attestation	no -40	unknown 98	yes -71
aube	no -69	yes 81
aucune	yes -42
audi	no -76	yes 87
aureole	no -73	unknown 130	yes -63
auto	no -80	unknown 63
automatique	unknown 115	yes -111
autres	no -188	unknown 141
auvent	no -77	yes 90
avais	no -50	yes 87
avance	no 44	unknown 59	yes -120
avc	no 87	unknown -59
avenue	no -54	yes 81
avion	no 40
avocat	no -105	yes 119
avoir	no -45
avons	yes 40
avril	no -120	unknown 105
ayant	no 56
azrou	no 160	unknown -40	yes -133
bac	no 161	unknown -48	yes -110
bache	no -145	yes 175
baignoire	no -93	unknown -59	yes 138
bain	no -108	unknown -45	yes 154
balcon	no -46	yes 68
balle	no -184	yes 163
balles	no 83	yes -66
ballon	yes 63
banquettes	yes 43
bardage	no -70	yes 84
barre	no -175	yes 210
barriere	unknown 78	yes -136
bas	no 55	yes -57
basculer	no -111	yes 123
bassin	unknown -40
bateau	no -40	yes 55
batterie	no 76	yes -42
beau	no -46	unknown -44	yes 87
beaucoup	yes 43
belge	yes 55
belle	yes 57
beni	no 46
benne	unknown -54
berbere	no 51	yes -40
berger	no -113	unknown -49	yes 152
berline	no 111	yes -83
besoin	yes 62
bete	no 66	yes -41
bibliotheque	no -176	unknown 213	yes -75
biche	no 47
bijoux	no 60	yes -46
billets	no 84	unknown -50
blague	no -97	unknown 196	yes -172
blanche	no -116	unknown 95
blessee	no -146	unknown -67	yes 207
blessure	yes 41
bleu	no 120	unknown -47	yes -73
bleue	yes 66
bleus	unknown -50	yes 76
bloc	no -73	unknown 52
bobo	no -105	unknown 68
boitait	no -52	yes 77
bombe	no 77	yes -61
bonjour	no -42
bonne	no 87	yes -52
bonsoir	yes 43
bord	yes 51
borne	no 211	unknown -53	yes -169
bosse	no -135	unknown 76	yes 50
bosser	no 159	yes -135
bouche	no -50	yes 79
bouchon	no -42	yes 57
boue	no 119	yes -108
bouge	unknown -46	yes 55
boulangerie	no 60
boulot	no 51
boum	no -41	yes 73
bourrasque	no -90	yes 111
bousculee	no 194	yes -176
bout	no 46
boutique	unknown 42
box	no 64	yes -43
branche	no 167	yes -139
braquage	no 54	yes -46
braque	no -78	yes 90
bras	unknown 75	yes -43
break	no 97	yes -72
bref	no -100	yes 107
brise	no 49	unknown 49	yes -96
brisee	unknown -43
brisees	no -52	unknown -42	yes 88
brouillard	no -103	unknown 85
bruit	no 72
brulante	no 95	yes -66
brulee	no 96	yes -77
brules	no -123	unknown 86	yes 49
brulure	yes 45
brulures	no 118	yes -91
brune	no -69	unknown 185	yes -123
bu	no -124	yes 143
buanderie	no 79	yes -58
bureau	unknown 45
bus	yes 61
cabane	no -41	yes 65
cabinet	no -80	yes 93
cabosse	no -63	unknown -63	yes 93
cabriolet	no -55	yes 74
cadenas	no 73	yes -60
cadre	no -66	unknown -52	yes 112
cafe	yes 52
cage	no -95	yes 115
caillou	unknown 120	yes -113
caisse	no 52
calandre	no 98	yes -67
cambriolage	no 63	yes -48
camera	no -49
camion	no -55	unknown 51
camionnette	no -61	yes 87
camping	no -60	yes 82
canalisation	unknown 85	yes -101
capot	no 56
car	no -43	yes 66
carambolage	no -52	unknown 95	yes -53
caravane	no 46
carreau	no 84	yes -63
carrefour	no 43	unknown -53
carrelage	no 77	yes -60
carrosserie	no -62	yes 78
carte	unknown 70	yes -68
cartons	no 84	yes -66
casablanca	no -100	yes 112
cassee	unknown 40
cassees	no 62	yes -41
casser	no 57	yes -40
cave	no 71
cede	no 83	yes -47
ceinture	no -132	unknown -49	yes 173
cela	no -125	yes 153
celle	no -114	unknown 51	yes 43
cellier	no -110	unknown 178	yes -256
celui	yes 60
centimetres	no 45
centre	no -111	yes 137
cervicale	no 76	yes -61
cest	no -76	yes 120
cet	no 96	yes -74
chacun	yes 59
chaine	no 111	yes -77
chaise	no -56	yes 69
champ	no 153	yes -122
chance	unknown 150	yes -168
change	no -152	unknown 185	yes -148
chantier	no -88	yes 104
chaque	yes -78
charge	no 79	yes -52
chariot	no -170	yes 185
chat	no 78	yes -50
chaude	no 74	yes -52
chauffage	no 91	yes -57
chauffe	no -61	yes 84
chaussee	no 100	yes -92
chef	no -61	yes 75
cheminee	no -69	unknown 101
chergui	no 120	yes -101
cheval	yes 57
cheveux	yes 55
cheville	no 124	yes -87
chevreuil	no 169	yes -153
chien	no -56	yes 79
chocs	yes -42
chose	no 94	yes -71
chu	no 168	yes -149
chute	no 144	unknown -41	yes -106
ciel	no 51
ciment	no 51	yes -42
circuit	no 58	yes -42
citerne	yes 53
civile	no 43	unknown 53	yes -105
claque	no 69	yes -46
clavicule	no 70
cle	yes 82
client	no -198	yes 221
cliente	yes 43
clients	no 75	yes -46
clignotant	no -64	yes 72
clinique	unknown 71	yes -70
clio	no -72	unknown 122	yes -55
cloison	no -84	unknown -41	yes 125
cloque	unknown 113	yes -91
cloques	no 102	yes -90
cloture	no -103	yes 70
club	no -164	unknown -42	yes 191
cm	no 82	yes -63
coccyx	no -154	yes 168
cocotte	no 135	yes -112
coeur	no 75	yes -58
cogne	no -97	yes 113
coiffeuse	no 117	yes -108
coiffure	yes 53
coin	no 95	yes -83
coince	no -93	unknown 149	yes -117
col	no 97	yes -85
colle	no 120	yes -100
collegue	no -71	yes 96
collision	no -59	yes 78
combien	unknown 125	yes -169
comme	yes -53
commence	no -67	yes 106
comment	no 158	yes -195
commode	no -60	yes 80
commune	no -84	yes 113
compagnie	yes -66
compte	no 48
compteur	no 122	unknown -70	yes -49
conducteur	unknown -40
conductrice	yes 44
conduis	no -178	unknown -40	yes 214
conduisait	no -108	yes 118
conduit	no 61	yes -47
confondu	no -101	yes 124
congelateur	no 57	yes -42
conscient	no -136	unknown 141
console	yes 63
constat	no -50	yes 56
constate	unknown 118	yes -150
constater	no 76	unknown 71	yes -144
constats	no -94	unknown -41	yes 136
conteneur	no 144	yes -120
continue	no -117	yes 133
contrat	unknown 100	yes -125
coordonnees	no -81	unknown 103
copine	no -182	yes 194
copropriete	no -86	unknown -72	yes 138
coq	no -211	yes 215
corniche	no -42	yes 54
corporel	no 59	unknown -55
cote	no -65	yes 49
cotisation	no -66	unknown 153	yes -166
coude	no -43	yes 59
coule	yes 67
coulee	no 57	yes -47
couloir	no 98	yes -80
couper	no -54	yes 78
coups	no -67	yes 94
coupure	no 67
cour	no -115	unknown 67
courant	no 98	yes -78
courante	no -75	unknown 122	yes -55
courir	no 217	yes -204
courrier	no -112	unknown 111
courses	unknown 161	yes -195
court	yes 44
cousin	no -245	yes 267
coute	no 53
couteau	no 43
couvert	no -229	unknown 294	yes -162
couverture	no 126	yes -107
couvre	no 159	unknown -71	yes -113
crac	no 87	yes -47
crache	no 215	unknown -43	yes -173
crame	no 106	yes -89
crane	no 150	yes -136
craque	no 104	yes -96
creche	no -334	unknown 276	yes -133
creve	no 131	yes -95
crois	no 44	unknown -44
croix	no 178	unknown -53	yes -139
crosse	no 65	yes -59
cru	no 71	yes -51
crue	no 142	yes -125
cueillant	no 84	yes -64
cuir	yes 42
cuisse	yes 61
cuisson	no 82	yes -60
cumulus	no 136	unknown -47	yes -93
cutter	no 74	yes -50
cuve	no 76	yes -52
dacia	no -87	unknown 125	yes -59
dame	no -53	yes 74
deboite	no -154	yes 170
debout	no -103	yes 116
debroussailleuse	no -176	yes 201
debut	no 79	yes -53
dechire	no 54
declaration	no 123	yes -89
declare	unknown -40
declarer	no 91	unknown -102
decoupe	no 83	yes -60
decouvert	no 45
decroche	no -96	unknown 201	yes -143
decrochee	unknown -78	yes 85
dedan	no -51	yes 75
defonce	no -52	unknown -50	yes 102
degat	no -166	unknown 150
degats	unknown -54	yes 61
degre	no 151	yes -121
dehors	no -49	yes 70
deja	no 40
delit	no -150	unknown 181	yes -58
demain	unknown 57	yes -67
demande	no -41	yes 65
demenagement	no 203	yes -175
dent	unknown -76	yes 83
dentaire	no -105	unknown 92
dentiste	no 48	unknown -62
dents	unknown 55	yes -107
depanneuse	unknown -44	yes 40
departementale	no 152	yes -139
deplorer	no -92	yes 113
depose	no -71	yes 99
deposition	no 86	yes -51
depot	unknown 80	yes -120
deranger	no -45	yes 61
derb	no -206	unknown 109
dernier	no -44	yes 69
derniere	no 61
derobe	no 147	yes -136
derriere	no -75	yes 59
descendant	no -45	unknown 86	yes -66
descendu	no 45
descendue	no -113	yes 145
desole	no -157	unknown 66	yes 72
dessine	no 101	unknown -45	yes -63
dessous	no -46	yes 70
dessus	no -56	yes 54
detruit	no 57
detruits	no 79	yes -62
deuxieme	yes 62
devale	no -127	yes 154
devan	no 95	unknown -46	yes -49
devant	no -52
devanture	no 58	unknown -42
dial	no -156	yes 179
dimanche	no 40
dirait	no 90	yes -63
direct	no -44	yes 70
dirhams	no 67	yes -46
dis	yes 66
disent	no 146	yes -108
disparu	no 72	yes -52
distributeur	no 55
dix	no 63	unknown -55
docteur	no 113	yes -93
doi	no 123	yes -92
doigt	no 72	yes -49
dois	no 136	unknown -43	yes -92
doit	unknown 77	yes -63
dommage	unknown -50	yes 54
donne	no 59	unknown -46
dont	no -77	yes 103
dormais	no -56	yes 98
dormait	yes 55
dormi	no -173	yes 197
dos	no 60
dossier	yes 56
double	yes 57
douche	yes 58
douleurs	no -66	yes 100
douze	no -87	yes 99
dresse	no 78	yes -47
drive	unknown -62	yes 56
droit	no -67	unknown 61
droite	no 51	unknown -41
drone	no -47	yes 60
ds	no 63
dun	no -282	unknown 175	yes 61
dyali	no -165	yes 182
e	no 42
eaux	no -168	unknown 152
ebouillante	no 157	yes -123
echafaudage	no -87	yes 104
echappe	yes 63
echelle	no -129	yes 151
eclair	no 43
eclats	no 44
ecole	yes 52
ecran	yes 42
ecrire	no 49
ecrit	no -65	yes 92
edf	no 106	yes -77
effondre	unknown 42	yes -73
egare	no 165	unknown -89	yes -102
el	unknown -40	yes 43
electricien	no 41
elevateur	no -106	yes 127
eleve	no 45
elles	no 76	yes -56
embarque	no -93	yes 126
embouti	unknown 61
embrasse	no 47
emmene	no -67	yes 84
emmenee	yes 53
emporte	no -129	yes 152
empreintes	no 50
encastree	no 83	unknown -52	yes -40
end	unknown -46
endormi	no 149	yes -129
enfant	no -186	unknown 152
enfants	no -45	yes 84
enfin	yes 41
enfonce	unknown 58	yes -99
enfoncee	no -132	unknown 75	yes 40
enorme	no 142	unknown -43	yes -101
enquete	unknown 137	yes -137
enregistre	yes 53
enregistree	no 50
ensemble	no -43	yes 61
entaille	no 145	yes -115
entendu	unknown -41
entree	no 69	yes -40
envole	no -252	unknown 188
envolee	no 80	yes -64
envoles	no 54	yes -40
envoye	unknown -40	yes 75
envoyer	no -122	unknown 179	yes -93
equipe	no -222	unknown -41	yes 245
erafle	no 86	unknown -45	yes -48
eraflure	no -163	unknown 201	yes -103
es	no -48	yes 61
essaye	no 75	yes -57
essuie	no -98	unknown 75
etabli	no -49	yes 77
etage	no 72	yes -55
etagere	no 204	unknown -59	yes -153
etaient	yes 59
etais	unknown 42	yes -51
etant	yes 44
etat	no -215	yes 229
eteint	no 51	yes -40
etoile	no -60	unknown 91
etre	no -81	yes 50
euros	unknown 63
eux	no -84	yes 107
evacues	no -61	yes 76
evidemment	unknown 72	yes -109
evite	no 64	yes -54
eviter	no 118	yes -98
ex	no -333	unknown -70	yes 362
excuse	no -44	yes 68
excuser	no -135	yes 148
expert	no 51
explique	no 40
exploitation	no 67	yes -52
explose	no 42	yes -76
explosion	no 48
f	no -43	yes 77
fac	no 75	unknown -70
facade	unknown 48	yes -70
face	no -209	yes 212
facteur	yes 47
facture	no 74	yes -52
faire	yes -44
fais	no -72	yes 41
faisais	no 107	yes -97
faisait	no -47	unknown -42	yes 89
faisant	no 57
faite	no 100	yes -70
fallu	no 77	yes -57
farine	no 82	yes -59
fauche	no -126	yes 140
faut	unknown 104	yes -154
faute	no -56
fauteuil	no -120	yes 129
faux	no 55
fe	unknown -61	yes 88
fele	yes 50
felees	no 99	yes -83
femme	unknown 42
femur	no 82	yes -69
fendu	no 61	yes -52
fendue	unknown -48
fenetre	no -51	yes 86
fenetres	no -98	yes 118
fer	no -70	yes 85
fermer	no -75	unknown 115	yes -80
fermier	no -109	yes 125
fetes	no 166	unknown -53	yes -123
feuille	no -58	yes 72
fevrier	no 65	unknown -51
fiat	no -95	yes 112
fichu	no 106	yes -84
fille	no -58	unknown 43
fils	yes 45
fini	yes 61
fissure	no 55	unknown 46	yes -118
flamme	no 106	yes -75
flanc	no -73	unknown 67
fleuriste	no -55	yes 67
flexible	no 41
flic	yes 44
flics	no 63	yes -40
flotte	unknown 67	yes -89
fna	no -40	yes 63
foin	yes 45
fonce	no -166	yes 206
fond	no -75	unknown -43	yes 107
food	no -160	yes 176
foot	no 131	yes -107
force	no 67	yes -51
forcement	yes 52
forces	no -107	unknown 141	yes -64
forme	no -71	yes 90
fort	no 113	yes -95
fortes	no 77	yes -49
fosse	no 145	yes -119
foudre	no 72	yes -51
foulee	no 79	yes -62
four	no 88	yes -69
fourgonnette	no -91	yes 102
fournil	no 90	yes -75
foutu	no 133	yes -116
foutus	no 51
fracasse	unknown -47	yes 45
fracture	no 49	unknown -43
fracturee	no 56
frais	no -53	unknown 81
francais	no -47	yes 67
france	yes 69
freine	no -51	yes 75
frere	no 40
frigo	no 96	yes -81
froid	no 66	unknown -87
frole	no -91	unknown -72	yes 122
fui	yes 50
fuit	no -134	unknown 55	yes 70
fumait	no 77	yes -54
fumee	no -45
g	no 52	unknown -46
gagne	yes 72
gamin	no 68	yes -53
gamins	no -88	yes 103
garage	unknown 64	yes -86
garagiste	no 43
garantie	no 73	yes -49
gardien	no -87	yes 40
gare	unknown -42	yes 44
garee	no -54	unknown 107	yes -57
gars	no -48	yes 68
gateau	no -71	yes 85
gaz	no 65
gel	no 123	unknown -47	yes -75
gendarmerie	no 72	yes -47
gendre	no -119	unknown 156	yes -80
generaliste	yes 48
genoux	no 79	yes -64
genre	no -86	unknown 104	yes -41
gens	no -238	unknown 212
gerant	no 64	yes -55
gere	no 62	yes -49
glace	no -248	unknown 241
glaces	no 177	unknown -51	yes -124
glacons	unknown -49	yes 56
glisse	no 105	yes -88
glissiere	no 42
glovo	no -120	yes 127
gondole	no 41
gonfle	no 67	yes -46
gorge	yes -46
gosses	no -50	yes 76
goutte	no -171	unknown 125	yes 47
gps	no 84	yes -57
grace	no 97	yes -78
grand	no -76	yes 62
grandit	no -61	unknown 204	yes -168
grange	no 93	yes -67
grave	no -64	unknown -43	yes 107
gravier	no -64	yes 65
gravillon	unknown 100	yes -171
grele	no 86	yes -53
grelons	no 135	yes -123
grenier	no 110	yes -96
grillage	no 55	yes -48
grille	yes 50
grilles	no 49	yes -40
grise	no -129	unknown 124
gros	unknown 74	yes -59
gueliz	no -43	yes 52
h	no -120	unknown 80	yes 42
haie	no -97	yes 111
hall	no -92	unknown -49	yes 117
halloween	no 50	yes -40
hammam	unknown -69
hangar	yes 45
haut	no 53	yes -42
hauteur	no 53
hauts	no 90	yes -77
hay	no 65	unknown -43
hayon	no 65	yes -105
hematome	no 87	yes -65
heure	yes 48
heures	yes -43
heurte	unknown 40	yes -58
home	no 42
homme	no 56
honte	no -72	yes 97
hopital	yes 52
hors	no 48
hospitalisee	no 86	unknown -46	yes -51
hotte	no 50
hs	no 96	yes -65
huile	no 44
huit	no -69	yes 100
humain	no 138	yes -108
humaine	no -48	unknown -56	yes 100
humains	no 125	unknown -41	yes -83
ici	unknown -53	yes 82
identites	yes 44
ifrane	no 77	yes -59
ils	no 46
immatriculation	no -108	unknown -120	yes 182
immeuble	no -51
impact	no 50	yes -80
impossible	no -55	unknown 153	yes -107
incendie	no 81	yes -52
incommode	no -123	yes 143
inconnus	no 86	yes -75
indemne	unknown 118	yes -139
inhale	no -82	yes 94
inondation	no 45
inonde	no 77	unknown -41
insert	no 107	unknown -52	yes -54
instant	no -50	unknown 58
insultes	no 99	yes -87
intacte	no 65	yes -47
intacts	yes 69
interdit	no -84	yes 101
interieur	no 129	yes -89
intervention	no -96	unknown 94
intervenue	no -134	yes 166
iphone	no 116	yes -103
istanbul	no 79	unknown -44
jacking	no 66	yes -57
jambes	no -59	unknown -48	yes 105
jantes	no 66	yes -50
janvier	no 55
jardinier	no -62	unknown -47	yes 87
jean	no 66	yes -48
jemaa	yes 57
jete	no 101	unknown -51	yes -48
jeune	no -51	yes 73
jle	no -96	yes 103
joint	no 73
jointe	no 121	yes -93
jouait	no -44	yes 52
jouant	no -171	yes 182
joue	no 265	unknown -41	yes -241
jour	no 71
journee	no 122	yes -113
jsui	no 235	yes -203
jsuis	no -214	yes 227
juge	no -49	unknown 102	yes -61
juillet	no 94	yes -86
jure	no -237	unknown 87	yes 150
jus	no -59	yes 83
jusqu	no 128	yes -90
jusque	no -304	yes 329
juste	yes 48
kenitra	no 85	yes -61
ki	unknown -59	yes 96
kilometres	no -153	unknown 93
km	no -181	unknown 169
ko	no 79
koi	no -95	unknown 88
labas	no -71	yes 88
labrador	no -57	yes 78
lacere	no -46	yes 58
lache	unknown -41	yes 55
lambert	no -283	yes 298
lampadaire	no 66	yes -48
lance	no -64	yes 93
lateral	no -48	yes 60
lave	no 67
laver	no -70	yes 91
leger	no -100	unknown -75	yes 174
legerement	no 98	yes -89
lendemain	no -83	yes 112
lettres	no 87	unknown -61
leur	no -83	yes 105
leurs	no -111	yes 126
levant	no 57	yes -43
levre	unknown -47	yes 73
lieux	no -114	yes 141
linge	no 87	yes -70
livraison	no -79	unknown 94
livres	unknown -50	yes 64
livreur	no -115	yes 88
lo	no -42	yes 70
locataire	no -182	yes 195
locataires	no -136	unknown -80	yes 186
logan	yes 47
loin	no 71	yes -50
lol	no 159	unknown -46	yes -124
long	no -118	yes 139
longueur	no -136	yes 152
loue	no -95	yes 103
louis	no -131	yes 151
lourd	yes 63
lourde	no 76	yes -56
lucarne	no -71	yes 84
lui	yes 47
lumiere	unknown 88	yes -129
lunette	no 104	unknown -40	yes -62
lustre	no -209	yes 256
luxe	no 129	yes -115
lycee	no 69	unknown -56
lyon	no -51	unknown 119	yes -83
m2	no -59	yes 74
maarif	no 58	yes -44
macbook	no 92	yes -72
machine	no -54	yes 78
machines	no 162	yes -146
machoire	no 93	yes -89
madame	no -72	yes 51
mai	no 43
mains	no 100	unknown 44	yes -146
maire	no 119	unknown -48	yes -72
mairie	no 92	yes -62
mal	yes 47
maman	yes 55
mamie	no -60	yes 80
manoeuvrant	no -105	yes 140
manoeuvre	yes 46
manteau	no 118	yes -102
marche	no 52
mariage	no 44
mariee	yes 55
marjane	no -60	yes 97
marque	no 43
marrakech	no -41	yes 63
marseille	no -66	unknown 89
masse	no -55	yes 63
mat	no 79	yes -59
match	no 103	yes -75
matelas	no -62	yes 71
mcdo	no 103	yes -88
mdr	no 74	unknown -44
mec	no -185	yes 217
medecin	unknown 44	yes -64
megane	no 163	unknown -56	yes -123
meler	no -167	yes 184
melon	no -152	yes 176
menace	no 76	yes -59
menthe	no -99	yes 123
menton	yes 56
mer	no 104	unknown -47	yes -66
mercredi	no -46	yes 45
metier	no 97	yes -84
metre	no 134	yes -103
metres	no 89	yes -61
meuble	no 88	yes -73
meubles	no 66	yes -56
meuf	no -80	yes 109
mi	unknown -55
mieux	no 141	yes -107
milieu	unknown -64
mille	no 112	yes -76
min	no -180	unknown 230	yes -223
minerve	no 96	yes -87
miroir	no 85	unknown -48
miroirs	no -75	yes 89
mis	yes 47
mise	no 148	yes -127
mme	no -105	yes 124
mn	unknown -41	yes 75
mobylette	yes 50
mohammed	no 42
mohammedia	no -174	yes 189
moindre	unknown 57	yes -56
moins	no 102	unknown -41	yes -64
mois	no 79	unknown -49
moisissures	unknown 47	yes -76
mollet	no -87	yes 118
moment	no -52	yes 82
monsieur	no -55	yes 54
montait	no 65	yes -53
montant	no -193	unknown -43	yes 208
monte	no 66
montee	no -96	unknown -47	yes 139
montes	no 134	yes -122
montre	unknown 55
moquette	no 184	yes -159
morceau	no 157	yes -128
morte	no 86	yes -63
morts	no 51
mot	no -101	unknown 160	yes -68
motard	no -41	yes 65
moteur	yes 55
mots	no -75	yes 84
mouille	no -83	yes 102
mouillee	no 74	yes -67
mousse	no 62	yes -43
moyen	no 85	unknown -43	yes -43
municipale	no 48
muret	no 111	yes -78
murs	yes 49
mutuelle	no -43	unknown 106	yes -150
neige	no 86	yes -59
neiman	no 69	yes -56
net	no 87	yes -66
neuf	no -80	yes 97
niece	no -78	yes 111
noir	no 49	yes -80
noirci	no -176	yes 189
noircie	no 84	yes -74
noire	no 113	unknown -50	yes -63
noires	no -177	yes 184
noms	no -157	yes 164
nos	yes 65
note	yes 64
nou	no 135	yes -103
nous	no -41	yes 59
novembre	no -81	unknown 86
noye	no 76	yes -57
noyee	no 117	yes -91
nuit	no 64	yes -69
nul	unknown -41	yes 40
nulle	no -42	yes 72
numero	no -118	yes 145
nus	no 119	yes -104
observation	no 93	yes -77
occupant	no -82	yes 114
oeil	no -94	unknown 81
oeufs	no 71	yes -60
ok	no 44	unknown -67	yes 40
okay	no -64	unknown -44	yes 103
oncle	no 96	unknown 51	yes -159
onze	unknown 66	yes -81
opel	unknown -53	yes 85
opere	no 56
orage	no 41
oranges	no 69
ordre	no -93	unknown 104
orgueil	no 122	yes -81
origine	no -155	unknown 195	yes -94
orteil	no -61	unknown 182	yes -147
ose	no 110	yes -92
ou	no -101	unknown 184	yes -84
oublie	no 100	unknown -51	yes -48
oued	no 127	yes -114
oui	no -148	unknown 59	yes 86
oujda	unknown 96	yes -80
ourika	no 90	yes -82
ouverte	yes 78
ouvrant	no -62	yes 100
ouvre	no -41	yes 55
ouvrier	no -115	yes 128
ouvriers	no -52	yes 69
paie	no 62	yes -48
pain	no -134	unknown 96
palettes	yes 55
palier	no -54	unknown -46	yes 89
panne	no 64	yes -100
panoramique	yes 56
papa	no 159	yes -139
papier	no -56	yes 85
parait	no 48
parapluie	no 102	yes -84
parc	no -114	unknown 168	yes -123
pardon	yes 64
pare	unknown 44	yes -52
parebrise	unknown -56	yes 76
parents	no -50	yes 83
paris	no 53
parking	unknown 64	yes -40
parle	yes 58
parlent	no 116	unknown -47	yes -80
paroi	no 73	yes -51
parpaings	no 73	yes -55
parquet	no 50
part	yes 42
partant	no -166	yes 176
parti	no -82	yes 91
partir	unknown -73	yes 85
partis	no -252	unknown 88	yes 164
passage	yes 49
passager	no -47	unknown 129	yes -74
passagere	no -65	yes 77
passait	no -189	unknown 232	yes -138
passee	yes -64
passeport	no 72	yes -50
patient	no -141	yes 153
paume	no 118	yes -98
pauvre	no 50
pave	no 70	unknown 63	yes -163
paye	no -230	unknown 179	yes 62
pc	no 183	yes -160
peage	no -140	unknown -57	yes 189
pedales	yes 46
pediatre	no 77	unknown -105
peine	yes 51
peinture	unknown 123	yes -111
pelle	no -91	unknown -49	yes 127
pend	no 98	unknown -40	yes -60
pense	no 40
percute	yes -52
percutee	no -174	unknown 78	yes 80
perdus	no 84	yes -72
pere	no -59	yes 82
permis	no 52	unknown -56
persone	no 53
petard	no 141	yes -126
pete	no -52	yes 81
petee	no 176	unknown -44	yes -143
petit	yes 54
petrin	no 55	yes -48
peu	no 78	yes -53
peugeot	no 108	yes -92
peur	no -73	yes 90
peut	no 117	yes -160
peux	no 112	unknown -43	yes -68
phare	unknown -66	yes 58
phares	no 58	unknown -42
pharmacie	no -49	unknown 158	yes -129
photographie	no -99	unknown 136	yes -60
photos	no 74	yes -60
physiquement	no 49
piano	no -88	yes 100
pickpocket	no 42
piece	no -51	unknown 51
pierre	no 53
pierres	no 102	yes -79
pieton	yes 57
pigeon	no 60	yes -42
pile	yes -49
pilier	no 43	unknown -83
pin	yes 65
ping	no 76	yes -51
pique	no 106	yes -85
pire	no 169	unknown -40	yes -142
piscine	no 101	yes -77
piste	no 106	yes -62
place	yes 43
plafond	no -45	unknown 58
plaie	no -156	yes 174
plaint	no -59	yes 81
plancher	no 85	yes -71
plante	no 156	yes -136
plaque	no 49
plaques	no 69	yes -46
plat	unknown -52	yes 79
platane	unknown 100	yes -103
platre	no 103	yes -72
plein	no 77	yes -52
pleine	no 54
pleurait	yes 52
pleure	no -103	yes 72
pleut	no -218	unknown -61	yes 235
pliee	no 169	yes -130
plier	no 133	yes -99
plinte	yes 50
plinthes	no 192	yes -173
plombier	unknown 55	yes -59
plots	no 90	yes -68
plu	no 135	yes -103
pluie	unknown 57	yes -42
pneu	no 111	yes -84
pneus	no 40
poele	no 90	yes -78
poids	no -177	unknown 168
poignet	no 42
point	no -67	yes 102
poisson	unknown -47
policier	no 105	yes -87
policiers	no -56	yes 71
pompe	no 71	yes -58
pompier	no 119	yes -100
pong	no 76	yes -51
pont	no 104	yes -68
port	unknown -70
portable	no 79	yes -62
portail	no 95	yes -70
portant	no 87	yes -65
portefeuille	no 65	yes -55
porter	no -110	yes 128
portiere	no -121	yes 101
portieres	no 119	yes -93
pose	unknown 55
posee	no 132	yes -96
possible	no -75	unknown -40	yes 112
poste	no 116	yes -86
pot	no 48
pote	no -170	unknown -115	yes 217
poteau	no 203	unknown -43	yes -165
poterie	yes 44
pots	no 94	yes -62
poubelle	unknown -51	yes 46
poubelles	no 120	yes -103
pouce	no -59	yes 83
pouces	no -85	yes 94
poules	no 44
pourtant	no 63
poussee	no -87	unknown 135	yes -69
poutre	no 102	unknown -52	yes -63
pr	unknown -42	yes 55
precise	no 54
prejudice	yes 60
prend	no 169	yes -160
prendre	no 77
pres	no 90	yes -63
present	no 44
presente	no -57	unknown 73
presque	unknown -54
pressee	no -79	yes 106
prevenu	yes 58
prevenus	no 121	yes -81
priorite	no -50	yes 80
proces	no -51	unknown 62
prof	yes 72
projete	no -164	unknown 175
propre	no 53
proprement	no 58	yes -44
proprietaire	yes 56
protection	no 95	yes -68
pu	no 44
puis	no 49	yes -42
pv	no 42
pyjama	no 61	yes -52
quand	no 40	yes -44
quarante	no 190	unknown -79	yes -113
quartier	no 55	unknown 79	yes -131
quel	unknown 58	yes -66
quelqu	no 74	yes -115
quelque	no 50
queue	yes 77
quoi	no -68	unknown 104
rabat	no 77	yes -51
raccord	no -54	unknown 85	yes -50
radiateur	no 75	yes -50
rafales	no -157	yes 182
rampe	no 100	yes -81
rate	no 130	yes -105
ray	no 137	yes -105
rayee	no 131	unknown -60	yes -70
recepisse	no 70	yes -46
reclame	no -206	yes 225
reconnait	no -83	yes 90
reconnu	no -164	yes 193
recousu	no 74	unknown -46
recule	no -72	yes 105
redige	no 94	yes -70
refuse	yes 53
regarde	no -134	yes 145
regle	no 52	yes -46
releve	no -84	yes 124
remboursement	no 105	yes -71
rembourser	no 220	unknown -102	yes -131
remonte	no 54
remorque	no -113	unknown 41	yes 70
remplacement	no 82	yes -59
rempli	no -52	yes 70
remplir	no -71	yes 93
rendre	no 107	yes -91
rentrait	no -71	yes 93
rentrant	no 51	unknown 59	yes -113
rentree	no -48	yes 65
renverse	no -121	yes 139
renversee	no 78	yes -43
renvoie	no -98	yes 48
reparti	yes 43
repartie	no 160	yes -125
repond	no -91	unknown 178	yes -142
repondez	no -69	yes 93
reseau	no 106	yes -82
reserve	no 102	yes -72
reservoir	no 81	yes -68
residence	no -230	unknown 101	yes 116
respire	no -108	yes 140
responsabilite	no -203	unknown 74	yes 65
ressemble	no 124	unknown -44	yes -80
restaurant	no -93	unknown 159	yes -127
restee	no -84	yes 102
resto	no 146	yes -117
resultat	no 83	yes -66
retour	no 59	unknown 56	yes -119
retourne	no -73	yes 103
retro	no -78	unknown 103
retros	unknown -55
retrouve	unknown 98	yes -113
retrouvee	unknown -100	yes 114
retroviseur	unknown -41	yes 77
reussi	no -81	yes 98
reveil	unknown -43	yes 56
reveille	no 108	yes -99
revenu	yes 43
rez	no 89	yes -80
riad	no 101	yes -62
rideau	no 45
rigole	no -136	yes 189
rire	unknown -43	yes 57
riviere	no 81	yes -70
robe	no -277	yes 291
rocade	unknown 67	yes -44
rompu	no 152	yes -135
rond	yes 57
rotule	no -133	yes 146
roue	unknown -52	yes 57
roulais	no -78	yes 100
roulant	no -52	yes 62
roule	yes 54
rouler	no -221	unknown 230	yes -73
royale	no 90	yes -61
ruches	unknown -82	yes 82
rupture	no -44	yes 71
sa	no -72	yes 97
sable	no 50
sac	no 62	yes -47
sacoche	no 78	yes -65
safi	no 47
saignait	yes 48
saigne	no -65	unknown 95	yes -53
sains	yes 58
saint	no -53	yes 79
sais	unknown 68
saisi	no -199	unknown 117	yes 77
saison	no 56	yes -42
sait	no -90	unknown 124	yes -42
salle	no -51	unknown 64
salon	no 58
sang	no 56
sanglier	no 156	yes -131
sante	no -131	unknown 106
sapin	unknown -43	yes 49
saufs	yes 58
saute	no -101	yes 91
savoir	no 49	unknown 85	yes -145
scie	no 44
scoot	yes 46
scooter	yes 58
se	no -74	yes 46
seche	no 130	yes -115
secours	no -78	yes 94
sejour	no 58
selle	yes 51
semaines	no -68	unknown 102
semi	no -212	unknown 157	yes -50
sentait	no -62	yes 84
senti	no -47	unknown -44	yes 91
sept	no 67	unknown -49
septembre	no 79	yes -62
sert	no 84	yes -53
service	no 52
seul	no 50
seule	no 66	yes -48
si	unknown 93	yes -76
sidi	no 85	yes -72
siege	no 62
sieges	no 88	yes -77
sieste	no -48	unknown -56	yes 91
signale	unknown 162	yes -220
signaler	no 85	yes -68
signe	no -40	yes 65
signee	no 127	yes -89
simple	no -80	unknown -58	yes 108
sinistre	unknown -78	yes 53
sinon	no -76	yes 96
site	no 58	yes -46
six	yes -58
slt	no -44	unknown -40	yes 83
societe	no -184	yes 202
soeur	no -108	yes 135
solaires	no 72	yes -56
soleil	no 59
sommes	no 51
son	no -47	yes 71
sonne	no 170	yes -151
sors	no -88	unknown 140	yes -81
sort	no -240	unknown 185	yes 65
sorti	no 117	yes -85
sortie	no 57	yes -72
sortir	no -90	unknown 67
souffert	no 75	yes -44
souffle	no 44
souffler	no 63	yes -43
souffre	yes 70
souhaite	no -52	unknown 122	yes -140
souk	no 120	unknown -41	yes -81
souleve	no -44	unknown 81	yes -57
sourcils	unknown 120	yes -148
souterrain	no 180	unknown -53	yes -138
sport	no 132	yes -114
station	unknown -46	yes 43
stationnee	no -156	yes 100
stationnement	no -154	unknown 205	yes -121
stock	no 44
stop	yes 56
store	yes 52
subi	no 64	yes -40
sucre	no 99	yes -74
sultan	no -82	unknown -51	yes 132
supporters	no 169	yes -139
surgi	no 59
surtension	no 72	yes -58
survecu	no 145	yes -123
suture	no -58	yes 75
suv	no -52	yes 66
svp	no 69	unknown -52
sympa	unknown -40	yes 71
syndic	no -70	unknown 59
t	no 99	unknown -65
tableau	no 44
tablette	yes 44
tache	no -115	unknown 218	yes -126
tags	no 40
talon	no -47	yes 56
tanger	no 53
tant	no -44	unknown -49	yes 78
tante	no 48
tape	yes 41
taper	yes 47
tapis	no 80	yes -59
tard	no -90	yes 105
taxi	yes 60
technique	no 107	yes -85
tel	no 103	unknown -43	yes -62
telephone	no 53
telephonique	no 192	unknown -45	yes -169
temoin	no -159	unknown 229	yes -101
temoins	no 115	unknown -89	yes -64
tempe	no 82	yes -54
tempete	no -68	yes 108
tendon	no 107	yes -86
tentative	no 85	yes -52
tente	no 164	yes -145
terre	no 50
tete	no 80	yes -60
the	no 49
thermique	no 107	yes -93
tiens	no 86	yes -65
tiers	no -98	unknown 212	yes -211
tire	no 93	yes -64
toile	no 96	yes -70
toilettes	no 78	yes -55
toit	no 59	unknown 42	yes -100
tole	no 55
tolier	no -102	unknown 187	yes -145
tomates	no 152	yes -134
tombant	no 78	yes -67
tombee	unknown 91	yes -53
tomber	no 42
tondeuse	no 54
tonneaux	no 144	yes -128
torchon	no 61	yes -45
tordu	no 59
tordue	no 95	yes -71
tornade	no 112	yes -90
torts	no -65	yes 95
touche	yes 52
touchee	no 152	yes -143
touches	no -49	yes 71
tour	no -170	yes 180
touriste	no -45	yes 65
touristes	no 48
touristique	no -91	unknown -46	yes 127
tourne	no -91	yes 104
tourner	no -42	yes 61
tousse	no -61	yes 76
toute	no 64	yes -44
toutes	yes 53
train	unknown 74	yes -112
trampoline	no -109	yes 133
tramway	no -77	yes 111
traumatisme	no 61	yes -46
travail	no 58
travers	yes 67
tremble	yes 47
trempe	no -106	yes 125
trempee	no 175	yes -151
trente	yes 64
triple	no 43
triporteur	no -140	yes 153
troisieme	yes 45
trottoir	yes 57
trou	no -61	unknown 58
trouve	no 45	yes -64
truc	unknown 119	yes -145
truck	no -160	yes 176
tuyau	yes 57
twingo	no 44
type	no -94	yes 118
types	no 65	yes -60
uniquement	yes 50
urgence	no -98	unknown -103	yes 175
urgences	no 50
utile	unknown 69	yes -42
v	no 42
vacances	no -41	yes 53
vaches	no 77	yes -56
vais	unknown 48	yes -67
vaisselle	no 112	yes -91
valise	no 115	unknown -52	yes -82
vanne	no 133	yes -109
vase	no -167	yes 185
vehicule	no -50	unknown 110	yes -65
vehicules	no -42	unknown -57	yes 101
veille	no 147	yes -123
velos	no -126	unknown 139
velux	no 56
vendeuse	no 103	yes -83
venir	no -135	unknown 112
vent	no -87	unknown 88
venu	no 43
venus	no 82	yes -61
veranda	yes 54
verbal	no -51	unknown 62
verbalise	no -170	unknown -48	yes 196
verglas	no 109	yes -94
verre	yes -51
verriere	unknown -56
verse	unknown -40
verte	no -48	unknown 128	yes -111
veterinaire	unknown -80	yes 72
veux	no -61	yes 96
victime	unknown -43
victimes	no 120	yes -90
videe	no 50
vie	unknown 108	yes -97
vient	no -105	unknown 106
ville	yes 47
vin	no -47	yes 61
vingt	no 71	yes -113
violence	no 61	yes -40
violent	no -252	unknown 250
visage	no -49	unknown 133	yes -79
vitesse	no -101	yes 115
vitrage	no -79	yes 104
vitres	no -150	unknown -42	yes 181
vitrine	no -44	yes 80
vivants	no 91	yes -74
vive	no 55	yes -46
voie	no -75	yes 92
voila	unknown 49	yes -48
voile	no -177	unknown -53	yes 228
voir	no 94	yes -77
vois	no -113	unknown 165	yes -75
voisin	no -99	yes 118
voisine	no -106	yes 137
voisins	yes 46
voitur	no 174	unknown -92	yes -138
voiture	unknown 63
voitures	unknown -46	yes 40
vol	no 41	yes -54
volant	no 112	unknown -40	yes -76
volee	no 93	yes -54
voleur	no 85	yes -68
volontaire	yes 43
vomit	unknown -41
vont	no -54	yes 72
votre	no -107	unknown 128
voulait	no -57	yes 64
voulant	no 78	yes -65
voyage	no 77	yes -47
vtc	unknown -59	yes 56
vu	yes -70
wa7ed	no 77	yes -54
wc	unknown -40
week	unknown -46
x	no 144	yes -116
y	no 56
ya	no 62	unknown -46
yaris	no -51
yeux	no -158	unknown 145
zoe	no 79	yes -52
`;
