// Written by `npm run learn`; see ADR 0058. One word a line, and what it speaks for or against, in hundredths.
export const WEIGHTS = `@type
	autre -221	blessure -196	bris_de_glace -200	collision -94	degats_des_eaux -191	dommage_materiel -144	evenement_climatique -196	incendie -221	none 218	vandalisme -171	vol -149
#000>	degats_des_eaux -61	dommage_materiel 92	evenement_climatique 53	none -71	vol 50
#025>	none 64
#12e>	vol 114
#16h>	evenement_climatique 68
#17h>	none 65	vol 85
#18h>	none 45	vol 42
#19h>	vol 65
#1er>	none 48
#200>	none 81
#2025	none 64
#208>	collision 55
#300>	degats_des_eaux 42	incendie 42	vandalisme 56
#400>	vol 87
#450>	blessure -118	collision -64	dommage_materiel 193	none -53
#4x4>	collision 152	evenement_climatique 48	none -65
#500>	evenement_climatique 49
#600>	autre 174	bris_de_glace -42	collision -40	degats_des_eaux -73	dommage_materiel 51	none -217	vandalisme -43
#7ed>	bris_de_glace -45	collision 178
#900>	collision -41	degats_des_eaux 47	dommage_materiel 57	none -119	vandalisme -53	vol 176
#<000	autre -56	collision -54	degats_des_eaux -43	dommage_materiel 89	evenement_climatique 53	vol 45
#<10h	none 107
#<12e	vol 114
#<16h	evenement_climatique 68
#<17h	none 98
#<19h	none 55
#<1er	none 48
#<202	autre -52	none 127
#<208	collision 55
#<21h	collision 41
#<23h	vol 43
#<300	vandalisme 48
#<400	collision 109	vol 65
#<450	blessure -118	collision -64	dommage_materiel 193	none -53
#<4x4	collision 152	evenement_climatique 48	none -65
#<500	collision 60
#<600	autre 226	bris_de_glace -40	degats_des_eaux -89	dommage_materiel -49	none -269	vandalisme -46	vol 44
#<8h1	collision 41
#<8h4	collision 40
#<900	collision -41	degats_des_eaux 47	dommage_materiel 57	none -119	vandalisme -53	vol 176
#<a10	bris_de_glace 46	collision 89
#<aba	collision -47	dommage_materiel 44	none 46	vandalisme 52	vol -66
#<abi	degats_des_eaux 41	dommage_materiel 55	none -50
#<abo	collision -54	evenement_climatique 98
#<abr	collision -57	evenement_climatique 138	none -45	vandalisme 50
#<abs	evenement_climatique 46
#<acc	collision 108
#<ach	autre 181	blessure 118	collision -98	none -142	vol -40
#<aci	collision -213	dommage_materiel 162	evenement_climatique -45	none -214	vandalisme 270	vol -80
#<ado	degats_des_eaux 58	none -58	vandalisme 127	vol -57
#<aer	autre 42	blessure 174	dommage_materiel -86	none -68
#<aff	incendie 70	none 49
#<aga	autre 67
#<agd	blessure 53
#<age	collision 44	vandalisme 50
#<agr	blessure 40	none -57	vandalisme 61
#<ail	collision 125	none -47
#<aim	blessure -53	none 134
#<ain	none -57	vol 104
#<air	none -59	vol 83
#<ala	dommage_materiel 131	vol -54
#<ale	none 63	vandalisme 116	vol -42
#<ali	blessure 248	collision -73	degats_des_eaux 64	dommage_materiel -43	none -93	vol -47
#<all	autre 48	none -46
#<alo	autre 68	collision 80	none -87	vandalisme -43
#<ama	autre 152	blessure -40	collision -86	degats_des_eaux -66	dommage_materiel -77	incendie 191	none -135	vol -68
#<amb	blessure -48	collision 129
#<ame	degats_des_eaux 64
#<ami	dommage_materiel 110
#<amp	collision -57	dommage_materiel -45	evenement_climatique 90	vol 52
#<ang	blessure 121	collision -45	dommage_materiel -43
#<ani	autre 74	blessure -42	collision 132	none -74
#<ann	autre 118
#<ans	dommage_materiel 125	none -69
#<ant	collision 43	none -42	vandalisme 48
#<aou	autre 64	collision -72	evenement_climatique 82	vol -41
#<ape	collision 62	degats_des_eaux 50	none -61
#<app	incendie 50
#<apr	evenement_climatique 71
#<aqu	degats_des_eaux 131	none -41
#<ara	none 52
#<arb	collision 89	evenement_climatique 122	none -57
#<arc	collision -107	dommage_materiel -41	evenement_climatique 42	none -44	vandalisme 137	vol 88
#<ard	dommage_materiel 160	evenement_climatique 61	vandalisme -41	vol -44
#<arg	collision -63	vol 161
#<arm	collision -83	dommage_materiel 208	evenement_climatique 69	none -119	vol -45
#<art	collision -55	dommage_materiel 103	none -57	vandalisme 118	vol -44
#<asp	collision -57	incendie -63	none -40	vandalisme 102	vol 89
#<ass	dommage_materiel 59
#<ate	bris_de_glace 188	collision -86	dommage_materiel -47	incendie 100	none -97
#<att	autre 59
#<aub	collision 59	incendie 86	none -61
#<aud	dommage_materiel 137	none -113	vandalisme 52
#<auj	none 66
#<aur	autre 96	collision 44	degats_des_eaux 52	none -64
#<aus	none -42	vol 45
#<aut	collision 48
#<aux	vandalisme 72
#<avr	none 53
#<aya	autre 57	collision 45	evenement_climatique 45	incendie 45	none -56	vandalisme -41
#<azr	autre 136	dommage_materiel -47	none -121	vol 146
#<bac	blessure 92	collision -65	degats_des_eaux 97	dommage_materiel -61	evenement_climatique 48	none -91	vandalisme 71	vol -42
#<bag	collision -74	evenement_climatique 46	incendie 84	vol 90
#<bah	none 107
#<bai	bris_de_glace 61	collision -40	degats_des_eaux 71	none -48
#<bal	bris_de_glace 66	incendie 45	none -55
#<ban	collision 46	incendie 68	none -59
#<bar	dommage_materiel 40
#<bas	bris_de_glace 53	collision 41	evenement_climatique 86	none -64
#<bat	autre 40	collision -57	incendie 120	none -102	vandalisme 101
#<bea	collision 64
#<beb	degats_des_eaux 42	dommage_materiel -48	evenement_climatique 68	incendie 49
#<bel	blessure -41	collision 60	dommage_materiel 96	none -69
#<ben	collision 41
#<ber	blessure 98	collision 55	none -59
#<bes	none 46
#<bet	collision 106
#<bic	blessure 41
#<bie	none 56
#<bij	vol 135
#<bil	autre 91	dommage_materiel 52	none -57
#<bla	none 89
#<blo	autre 75	blessure -42	none -64	vol 81
#<bob	dommage_materiel 62	none -55	vandalisme -40	vol 51
#<boi	collision 41	none -52	vandalisme 65
#<bom	evenement_climatique 42	vandalisme 114
#<bor	autre 91	none -52
#<bos	evenement_climatique 58
#<bou	none -50
#<box	dommage_materiel 55	evenement_climatique 110	none -41
#<bra	blessure 61	none -61
#<bre	bris_de_glace 43	collision 54	none -69	vol 69
#<bri	bris_de_glace 134	none -42
#<bro	incendie 61
#<bru	collision -42	incendie 153	none -58
#<bua	degats_des_eaux 78	dommage_materiel -41	incendie 86
#<bur	bris_de_glace 60	dommage_materiel 52
#<bus	collision 114	none -46
#<cab	dommage_materiel 120	none -67	vandalisme 45
#<cac	collision -98	dommage_materiel 160	none -72	vol 69
#<cad	blessure 72	collision -108	degats_des_eaux -59	dommage_materiel 119	none -108	vandalisme -43	vol 166
#<caf	dommage_materiel 129	none -111	vol 105
#<cag	blessure -46	collision -42	vandalisme -101	vol 203
#<cai	bris_de_glace 77	dommage_materiel -44	none -68	vandalisme 84	vol 63
#<cal	collision 56	none -44	vol 47
#<can	degats_des_eaux 46	dommage_materiel 47
#<cap	none -56	vandalisme 135
#<car	collision 48	none -41
#<cas	blessure 47	none -83
#<cat	autre 120	blessure -47	collision -51	none -66	vol 114
#<cau	dommage_materiel 66	none -47
#<cav	degats_des_eaux 63	evenement_climatique 50	none -71	vandalisme 59
#<ced	bris_de_glace 99	degats_des_eaux 55	evenement_climatique 46	none -79
#<cei	collision 110
#<cel	degats_des_eaux 47	evenement_climatique 42	none -45
#<cen	blessure 57	none -50	vol -51
#<cer	none 54	vandalisme 40
#<ces	collision 53
#<cha	none -49
#<che	none -44
#<chi	blessure 82	none -59
#<cho	collision 98	none -64
#<chu	blessure 204	degats_des_eaux -46	dommage_materiel 102	none -104	vol -44
#<cie	bris_de_glace 81	evenement_climatique 107
#<cim	autre 142	blessure 116	collision -66	none -138	vandalisme 47	vol -60
#<cin	vol 79
#<cir	blessure 69	incendie 72	none -60
#<cit	degats_des_eaux 145
#<civ	autre 94	collision -68	degats_des_eaux -57	evenement_climatique 127	none -140
#<cla	blessure 54	bris_de_glace 70	none -67
#<cle	autre 100	collision -49	none -72	vandalisme 86
#<cli	autre 45	none -43
#<clo	collision -55	dommage_materiel 65	none -42
#<clu	blessure 73	dommage_materiel 87	vandalisme 118	vol -166
#<coc	blessure -77	bris_de_glace -87	collision -52	dommage_materiel 279	incendie -52	none -55	vandalisme 41	vol -44
#<coe	blessure -69	dommage_materiel -42	none -57	vandalisme 155	vol 105
#<cof	dommage_materiel 61	vol 78
#<cog	collision 103
#<coi	blessure 71	degats_des_eaux 66	none -59
#<col	none -60
#<con	collision 57
#<coo	collision 110	dommage_materiel 67
#<cop	collision -44	dommage_materiel 180	incendie -43	none -46
#<cor	collision 74
#<cot	none -64
#<cra	incendie 86	none -54
#<cre	bris_de_glace 54	none -80	vandalisme 102
#<cri	collision -64	none -51	vandalisme 53
#<cro	blessure 66	none -60	vandalisme 76
#<cru	collision 85	evenement_climatique 65	none -46
#<cue	blessure 216	none -57	vol -85
#<cui	bris_de_glace 40	degats_des_eaux 53	incendie 58	none -66
#<cul	degats_des_eaux 85	incendie 50	none -45
#<cum	degats_des_eaux 134
#<cut	vandalisme 179	vol -63
#<cuv	collision -46	dommage_materiel 168	none -173	vandalisme 46	vol -51
#<cyc	collision 81
#<dac	collision 136	none -101
#<dam	blessure 49	degats_des_eaux 51	none -47
#<dan	none -58
#<dar	blessure -89	collision 151	dommage_materiel 43
#<dat	none 146
#<deb	degats_des_eaux 85
#<ded	collision 95	none -48
#<def	collision 64	none -45
#<deg	degats_des_eaux 71	none -41
#<deh	evenement_climatique 70
#<dej	incendie 60
#<del	autre 130	collision 57	vol -77
#<dem	collision -47	dommage_materiel 41
#<den	blessure 181	none -84
#<dep	none -49
#<der	collision 43
#<det	collision 59	degats_des_eaux -48	dommage_materiel 74	none -63
#<dev	none -49
#<dia	collision 109	none -67
#<die	evenement_climatique 51
#<dif	autre 276	blessure -45	bris_de_glace -40	collision -108	degats_des_eaux -43	dommage_materiel -55	evenement_climatique -45	vandalisme -44	vol -64
#<din	collision -52	none -52	vol 155
#<dir	vol 46
#<dis	none -46	vol 135
#<dit	collision 71
#<dix	collision 41	none 55
#<dkh	collision 302	degats_des_eaux -59	none -89
#<doc	blessure 58	collision 62
#<doi	autre 51	blessure 65	collision -45	none -43
#<dom	evenement_climatique 104	none -60
#<dor	collision 46
#<dos	collision -61	none 144	vandalisme -69	vol 58
#<dou	degats_des_eaux 52
#<dre	collision 106	none -46	vandalisme 61
#<dri	collision 149	none -45
#<dro	autre 51	blessure -44	collision 107	dommage_materiel 83	none -63
#<dun	autre -42	dommage_materiel 149	none -141	vandalisme -44	vol -43
#<dur	autre -79	blessure -100	bris_de_glace 141	collision -78	dommage_materiel -60	none -60	vandalisme -44	vol 149
#<dya	collision 52	degats_des_eaux 64
#<eau	collision -41	degats_des_eaux 157	none -49
#<ebo	blessure -71	collision -47	degats_des_eaux 48	dommage_materiel 186	none -150	vol -65
#<ech	incendie 43	none -49
#<ecl	bris_de_glace 105	degats_des_eaux 40	none -62
#<eco	none -48	vol 99
#<ecr	collision 58	dommage_materiel 55	none -53	vandalisme 53
#<edf	collision 89	dommage_materiel 83	none -67
#<eff	bris_de_glace 98	collision -47
#<ega	autre 459	blessure -49	collision -120	dommage_materiel -50	none -277	vol -83
#<ego	degats_des_eaux 182	none -57	vol -51
#<egr	evenement_climatique 44	vol 52
#<ele	bris_de_glace 78	dommage_materiel -41	none -56
#<ell	collision 58	none -55
#<emb	autre 51	collision 122	none -59
#<emp	collision -60	dommage_materiel 112	none -49	vol 45
#<enc	vol 69
#<end	blessure 231	collision -88	dommage_materiel -49	none -48
#<enf	collision 55	incendie 45
#<eng	dommage_materiel 97	evenement_climatique -46	vol 49
#<enl	collision -129	none -44	vol 183
#<eno	evenement_climatique 113
#<enq	blessure -44	collision -55	incendie 69	vandalisme 113
#<enr	vol 166
#<ens	degats_des_eaux 41	vandalisme 58
#<env	evenement_climatique 61
#<epa	collision 73	degats_des_eaux 46	dommage_materiel 54	none -79	vandalisme -46
#<epo	degats_des_eaux 82	dommage_materiel 44	none -43
#<equ	collision 64	degats_des_eaux -69	dommage_materiel 49	evenement_climatique 42	incendie 64	vandalisme -46
#<era	collision 88
#<err	blessure -67	collision 131	incendie 43	none 98
#<esc	blessure 176	collision -44	none -73
#<esp	vandalisme 69
#<ess	dommage_materiel 62	none -48	vol 74
#<ete	none -62
#<eti	evenement_climatique 57	incendie 42
#<eto	autre 59	bris_de_glace 140	collision -90	none -48
#<etr	collision 62
#<eur	autre 82	dommage_materiel 51
#<eux	collision -74	degats_des_eaux -40	dommage_materiel 72	evenement_climatique 107	none -92	vandalisme 85	vol -70
#<eva	collision -47	evenement_climatique 182	incendie 71	none -69
#<eve	vandalisme 81	vol -45
#<evi	collision 72	degats_des_eaux 49	dommage_materiel 43
#<exa	none 99
#<exc	bris_de_glace 74	collision 48
#<exi	autre 169	blessure -43	collision -51	dommage_materiel -56	incendie 81	none -96	vol -56
#<exp	vandalisme 74
#<ext	collision -53	dommage_materiel 40	incendie 82	vandalisme 71	vol -83
#<fac	autre 42
#<fal	autre 190	collision -73	none -47	vol -113
#<fam	evenement_climatique 47	none -82	vandalisme 91
#<far	degats_des_eaux 66	incendie 52	vandalisme 40	vol -45
#<fel	blessure 70	bris_de_glace 46	none -43
#<fem	collision 45
#<fen	bris_de_glace 187	collision -42	none -68
#<fer	bris_de_glace 59	degats_des_eaux 47	none -52	vol 45
#<fes	degats_des_eaux 85	dommage_materiel 58	incendie 57	none -44
#<fet	blessure 133	collision -83	dommage_materiel -51	none -119	vandalisme 135
#<feu	incendie 162	none -59
#<fev	autre 128	none -68
#<fia	collision 101
#<fic	dommage_materiel 139	none -44
#<fil	collision 47	dommage_materiel 59	none -60
#<fin	collision 80
#<fis	bris_de_glace 185	collision -52	none -60
#<fla	incendie 87	none -59
#<fle	degats_des_eaux 145
#<fli	collision 116	none -63	vol 62
#<flo	degats_des_eaux 130
#<foi	autre 42	collision 55	none -85
#<fon	incendie 41	none -45	vol -42
#<foo	blessure 152	dommage_materiel -53	none -62	vol 50
#<for	evenement_climatique 54	vol 64
#<fos	collision 244	none -53
#<fou	dommage_materiel 49	none -43
#<fra	none -42
#<fre	collision 112	none -53
#<fri	collision -52	dommage_materiel 52	none -49
#<fro	bris_de_glace 93	collision 57	none -49
#<fui	degats_des_eaux 166	none -40
#<fum	incendie 159
#<fur	degats_des_eaux 114	none -84	vandalisme 50
#<fut	blessure 112	collision -73	dommage_materiel -67	evenement_climatique -41	none -147	vandalisme 138	vol 80
#<gag	incendie 107
#<gal	collision -68	dommage_materiel 228	none -65
#<gam	bris_de_glace 57	collision -43	vandalisme 47
#<gar	none -70
#<gas	collision -43	dommage_materiel 149	none -197	vandalisme -50	vol 180
#<gau	blessure 47	collision 45
#<gaz	incendie 61	none -45	vol 108
#<gel	blessure -86	collision -104	degats_des_eaux 46	dommage_materiel -77	evenement_climatique 310	none -176	vandalisme -76	vol -54
#<gen	none -51	vol 43
#<ger	collision -59	evenement_climatique 75	none -41	vol 111
#<gla	autre -41	bris_de_glace 93	evenement_climatique 69	vol -41
#<gli	collision 69	degats_des_eaux 80	none -49
#<gol	bris_de_glace 161	collision -48	evenement_climatique 52	none -75	vol 40
#<gon	degats_des_eaux 135	none -40
#<gor	degats_des_eaux 88	vandalisme 57
#<gos	blessure 166	none -42	vol -49
#<gou	collision -41	degats_des_eaux 80	none -64
#<gps	bris_de_glace -71	none -72	vandalisme -43	vol 247
#<gra	bris_de_glace 65	none -52
#<gre	blessure 87	collision -52	evenement_climatique 174	none -66
#<gri	dommage_materiel 67	evenement_climatique 57	none -57
#<gro	bris_de_glace 54	evenement_climatique 101	none -60
#<gue	blessure 102	bris_de_glace -45	collision 120	none -124	vandalisme -79	vol 40
#<hab	dommage_materiel 75	none -57
#<had	blessure 88	collision -124	dommage_materiel -46	none -177	vol 190
#<hai	blessure 54	collision -42	evenement_climatique 78	incendie 50
#<hal	collision 62	none -52	vol 41
#<ham	collision -67	dommage_materiel 85	evenement_climatique 71	none -52
#<han	blessure 56	collision -42	dommage_materiel -49	evenement_climatique 73	none -41	vol 84
#<hau	bris_de_glace 64	evenement_climatique 58
#<hay	bris_de_glace 98	collision 71	none -114	vol 48
#<hec	collision -67	degats_des_eaux -74	incendie 145	vandalisme 72	vol -41
#<hei	bris_de_glace 111	collision -91	degats_des_eaux -49	dommage_materiel 179	evenement_climatique -42	incendie -112	none -61	vandalisme -68
#<hel	blessure -42	dommage_materiel 62	none 74
#<hem	degats_des_eaux 142	none -45
#<her	blessure 131	collision 56	none -64
#<hie	none 61
#<hom	collision -40	vol 177
#<hon	collision -131	dommage_materiel 221	vol 67
#<hop	blessure 43
#<hor	degats_des_eaux 69
#<hos	blessure 44
#<hot	dommage_materiel 52	incendie 50
#<hou	autre -47	collision -44	evenement_climatique 214	none -123	vandalisme 123	vol -161
#<hum	degats_des_eaux 57
#<ide	none 115
#<ifr	vol 97
#<ils	none -53	vandalisme 47	vol 99
#<imm	bris_de_glace 49	none -46	vol 47
#<imp	bris_de_glace 60	collision 75	none -46
#<inc	incendie 78
#<inf	blessure 42	collision -41	degats_des_eaux 134	none -43
#<inh	incendie 75
#<ino	degats_des_eaux 55	evenement_climatique 121
#<ins	bris_de_glace 49	vandalisme 135
#<int	none -48
#<inv	blessure 145	none -81
#<iph	blessure -46	dommage_materiel 148	evenement_climatique -43	none -96	vol 88
#<irr	blessure 52	dommage_materiel 100
#<jac	collision -83	degats_des_eaux 93	none -45	vol 127
#<jai	collision 49	dommage_materiel 74	none -69
#<jan	none -65	vol 81
#<jar	evenement_climatique 43	none -54
#<jat	collision -90	none -159	vol 289
#<jau	degats_des_eaux 83
#<jea	incendie 94
#<jem	collision 43	vandalisme 78	vol -40
#<jet	collision -59	none -66	vandalisme 281
#<jle	dommage_materiel -120	none -40	vandalisme 287	vol -79
#<jme	collision 113	evenement_climatique 79
#<joi	bris_de_glace 52	collision -41	degats_des_eaux 43	none -40	vol 47
#<jsu	collision -46	dommage_materiel 106	evenement_climatique 43	none -58	vandalisme 47
#<jud	blessure 188	collision -62	dommage_materiel -67	none -82
#<jug	collision 176	vandalisme -72
#<jui	none 62
#<jur	autre 80	bris_de_glace -40	collision 134	dommage_materiel -49	incendie 62	none -41	vol -41
#<kan	bris_de_glace 109	none -114	vol 112
#<kay	collision 77	dommage_materiel -55	evenement_climatique 128	none -68
#<keu	collision 160	none -71	vol 57
#<koi	autre 230	none -195
#<lab	collision 56	degats_des_eaux -43	dommage_materiel 116	evenement_climatique 54	none -99
#<lac	collision -42	degats_des_eaux 65	dommage_materiel 69	none -42	vol -40
#<lai	dommage_materiel 113
#<lam	degats_des_eaux 79	evenement_climatique 55	none -41	vol -40
#<lar	evenement_climatique 45
#<las	autre 42	dommage_materiel -56	none -41	vandalisme -41	vol 176
#<lat	degats_des_eaux 131	incendie -48
#<lav	degats_des_eaux 70	dommage_materiel 69	none -71
#<lec	dommage_materiel 105	incendie 52	none -89
#<leg	incendie 45	vandalisme 113
#<len	collision 82	dommage_materiel 118	none -104
#<les	none -44
#<let	collision -54	degats_des_eaux 41	incendie -45	none -67	vandalisme 228	vol -41
#<leu	dommage_materiel 59	none -61
#<lev	collision 42	evenement_climatique 98	incendie -40
#<lez	bris_de_glace 155	dommage_materiel -70	evenement_climatique 124	incendie -41	none -87	vol -64
#<lib	collision 48	degats_des_eaux 46
#<lie	vandalisme 68
#<lig	autre 41	blessure 49	none -65	vol 51
#<lil	bris_de_glace -62	collision 145	none -47	vandalisme 67
#<lim	blessure -82	collision -73	degats_des_eaux -40	dommage_materiel 187	evenement_climatique 85
#<lin	degats_des_eaux 52	dommage_materiel 41	incendie 84	none -58
#<lis	autre 179	blessure -45	collision -88	none -103	vandalisme 155	vol -83
#<lit	autre 69	collision -52	degats_des_eaux 44	dommage_materiel -43	none -44	vol 51
#<liv	dommage_materiel 96
#<loc	collision -49	dommage_materiel 45	none -49	vandalisme 81
#<log	collision 52	degats_des_eaux -78	evenement_climatique 113
#<loi	bris_de_glace 111	dommage_materiel -49	none -42	vol 71
#<lol	blessure 94
#<lon	degats_des_eaux 58
#<lor	autre 52	blessure 42	dommage_materiel 47	none -82	vol 55
#<lot	collision -158	degats_des_eaux 161	dommage_materiel -45	incendie -47	none -208	vandalisme -59	vol 132
#<lou	vol 48
#<lum	collision 181	none -51
#<lun	bris_de_glace 64
#<lus	collision -61	degats_des_eaux 98	dommage_materiel 106	none -41
#<lyo	vol 83
#<mac	degats_des_eaux 81	dommage_materiel 60
#<mag	degats_des_eaux 77	vandalisme 66
#<mam	blessure -54	collision 203	dommage_materiel -74	evenement_climatique 91	none -61
#<man	none -53	vol 70
#<mas	bris_de_glace -67	collision -88	dommage_materiel -46	evenement_climatique 42	vandalisme 225	vol -57
#<mau	autre 76	degats_des_eaux 69
#<mdr	evenement_climatique 66
#<mec	collision 77	dommage_materiel 62	incendie -51	none -56
#<med	blessure 158	dommage_materiel -41	none -64	vol 78
#<meg	evenement_climatique 42	incendie 91	none -57
#<mel	blessure 90	bris_de_glace -47	collision 65	dommage_materiel 56	none -75	vol -50
#<mem	vandalisme -44
#<men	blessure 124	none -75
#<mes	autre 51	none -74	vol 62
#<met	blessure 46	degats_des_eaux 56	evenement_climatique 72	none -87
#<meu	collision -42	incendie 60
#<mic	collision 92	dommage_materiel -46	incendie 102	none -89	vol 44
#<mie	bris_de_glace 123	none -63
#<mil	bris_de_glace 140
#<min	evenement_climatique 64
#<mir	bris_de_glace 151	none -52	vandalisme 63	vol -83
#<mis	incendie 65	vandalisme 69
#<mit	collision -41	incendie 192
#<mob	collision 145	vandalisme -93
#<mod	collision -167	degats_des_eaux -60	dommage_materiel 185	none 73
#<moi	collision 50
#<mol	blessure 242	collision -62	none -73
#<mom	dommage_materiel 62
#<mon	none -48
#<moq	degats_des_eaux 202	dommage_materiel -40	evenement_climatique -93	incendie 42
#<mor	blessure 62	dommage_materiel 42	none -49
#<mos	collision 55	vol 43
#<mot	collision 85	none -56	vol 45
#<mou	blessure 62	degats_des_eaux 44
#<mul	degats_des_eaux 82	incendie 47
#<mun	collision 63	degats_des_eaux 49	vandalisme 53
#<mur	degats_des_eaux 45	dommage_materiel 84	none -61
#<mut	autre 91	blessure 122	collision -45	none -144
#<nai	collision -63	none -79	vandalisme 95	vol 178
#<nan	collision -73	none 158	vandalisme -54
#<nat	collision 58	incendie 52	none -41
#<neg	none 78
#<nei	evenement_climatique 146	none -44
#<net	bris_de_glace 146	none -57	vol 45
#<neu	dommage_materiel 166
#<nev	dommage_materiel 108
#<nez	bris_de_glace 60	collision 42
#<nic	collision 123	none 47
#<nie	dommage_materiel 80
#<noe	collision -47	none 64	vandalisme -44	vol 134
#<noi	incendie 109
#<nom	collision 109
#<non	none 104
#<nos	vol 52
#<not	none -46
#<noy	blessure -59	collision -47	degats_des_eaux 117	dommage_materiel 110	evenement_climatique 52	none -99	vol -40
#<nul	collision 66	dommage_materiel -45	none -60	vol 67
#<num	collision 47	dommage_materiel -42	none 83
#<nuq	collision 103	degats_des_eaux 48
#<obs	vandalisme 49
#<occ	dommage_materiel -61	none -76	vandalisme 111	vol 61
#<oei	bris_de_glace 43	collision -43	degats_des_eaux -51	dommage_materiel 80
#<oeu	collision -66	none -90	vandalisme 256	vol -50
#<ois	bris_de_glace 196	collision 44	none -49	vol -63
#<oka	blessure -53	collision 274	none -130
#<onc	evenement_climatique 135
#<ont	none -46	vandalisme 48
#<ope	autre 132	blessure 40	bris_de_glace 40	dommage_materiel -55	none -83
#<ora	evenement_climatique 192	none -51
#<ord	dommage_materiel 43	vol 59
#<ore	blessure 71	collision -42	evenement_climatique 113
#<org	collision 141	none -41
#<ori	collision -91	degats_des_eaux 194	incendie 128	none -120	vandalisme -48	vol -53
#<ort	autre 50	collision -68	dommage_materiel 178	none -57
#<ose	bris_de_glace 72	collision -43	dommage_materiel -59	incendie -68	none -44	vandalisme -93	vol 238
#<oua	collision -73	degats_des_eaux 64	dommage_materiel -53	none 106
#<oub	degats_des_eaux 42	dommage_materiel -43	incendie 95
#<oue	collision -79	evenement_climatique 164	none 110
#<ouf	blessure -73	collision -109	degats_des_eaux 99	dommage_materiel 109	evenement_climatique -54	none -64	vandalisme 50	vol -72
#<oui	none 162
#<out	collision -45	dommage_materiel -62	vol 212
#<ouv	degats_des_eaux 46	none -51
#<oxy	incendie 143
#<pai	bris_de_glace 40	collision -42	incendie 132
#<pal	dommage_materiel -43	evenement_climatique 58	none -67	vol 78
#<pan	bris_de_glace 72	none -75
#<pap	blessure 50	collision 100	none -50
#<par	none -45
#<pat	blessure 160	bris_de_glace 47	collision -67	none -82
#<pau	bris_de_glace 48	none -52
#<pav	collision -69	none -61	vandalisme 263	vol -78
#<pay	autre 233	collision -101	none -190	vol 52
#<pdt	blessure 139	collision -55	degats_des_eaux -49	dommage_materiel -42	evenement_climatique 117	none -114	vol -46
#<pea	collision 76
#<pei	none -55	vandalisme 97
#<pel	collision 82	evenement_climatique 47	none -64	vol 52
#<pen	none -46	vol 40
#<pet	none -70
#<pha	blessure 51	collision 60	none -119	vandalisme 124
#<phy	vandalisme 64
#<pia	dommage_materiel 205	incendie -81
#<pic	vol 124
#<pie	vandalisme 54
#<pig	bris_de_glace 92	evenement_climatique 48
#<pil	blessure 110	collision 79	none -59
#<pin	bris_de_glace 107	collision -65	evenement_climatique 89	none -41
#<piq	blessure 229	collision -69	dommage_materiel -44	none -133	vandalisme -56	vol 183
#<pis	blessure 45	collision -58	evenement_climatique 86	none -67	vol -40
#<pla	none -57	vol 40
#<ple	none -41
#<pli	collision 46	none -50
#<plo	degats_des_eaux 59
#<plu	none -45	vol 55
#<pne	collision 66	none -64	vandalisme 140
#<poc	collision -61	dommage_materiel 109	vol 78
#<poe	incendie 102
#<poi	blessure 61	collision 46	none -59
#<pol	none -61	vandalisme 55
#<pom	incendie 77
#<pon	blessure 51	none -70
#<por	none -47
#<pos	vol 48
#<pot	dommage_materiel 194	none -89
#<pre	none -57
#<pri	incendie 44	none -53	vol 51
#<pul	bris_de_glace 140	collision -164	degats_des_eaux -43	dommage_materiel 141	evenement_climatique -58	incendie -87	none -189	vandalisme 113	vol -76
#<pur	blessure 204	collision -86	degats_des_eaux -49	dommage_materiel -66	incendie -43	none -124	vandalisme 46	vol -60
#<qqn	none 76	vol 41
#<qua	vol 48
#<qui	none -41
#<quo	autre 49	none 73
#<rab	collision 57	degats_des_eaux 54
#<rac	degats_des_eaux 84	none -49	vandalisme 41
#<rad	collision 90
#<raf	evenement_climatique 204	vol -46
#<rai	blessure -92	collision 256	none -51
#<ral	bris_de_glace 81	collision 85	incendie -78	vandalisme 64
#<ram	blessure 152	bris_de_glace 59	degats_des_eaux -53	none -71
#<ran	blessure 139	dommage_materiel -48	none -102
#<rap	blessure 57
#<ras	collision -47	degats_des_eaux 69	evenement_climatique 46	vol -40
#<rat	collision 69	degats_des_eaux 54	none -47
#<ray	dommage_materiel 93	vandalisme 119	vol -43
#<rec	collision 41
#<red	dommage_materiel -42	incendie 182	none -45	vandalisme -41
#<ref	degats_des_eaux 49
#<rel	collision 62
#<rem	autre 45	collision 47
#<rep	vol 41
#<res	none -57
#<rev	none 60
#<rez	collision -69	evenement_climatique 98	vol 71
#<ria	incendie 80	none -79	vol 95
#<rid	dommage_materiel 66	incendie 109	none -58
#<rig	collision 277	dommage_materiel -62	incendie -68
#<rir	blessure 179	bris_de_glace -42	collision -65	dommage_materiel 60	none -52	vol -40
#<riv	collision -48	degats_des_eaux -43	dommage_materiel -61	evenement_climatique 271
#<rob	collision -47	degats_des_eaux 114	dommage_materiel 108
#<roc	autre 55	blessure -59	collision 147
#<rom	blessure 143	bris_de_glace 80	dommage_materiel -78	none -105	vol -58
#<ron	collision 95	dommage_materiel 45	none -45	vol -50
#<rou	collision 56
#<roy	autre 76	collision 70
#<ruc	incendie 93	none -76	vol 93
#<rue	collision 55	none -54
#<rui	autre 94	degats_des_eaux 108
#<rup	blessure 97	degats_des_eaux 142	none -65
#<sab	blessure 46	degats_des_eaux -45	none -52	vandalisme 148
#<sac	collision -59	vandalisme 62	vol 81
#<sal	collision -43	degats_des_eaux 63	none -47
#<san	collision 49
#<sap	collision -54	evenement_climatique 106	none -196	vandalisme -45	vol 197
#<sar	degats_des_eaux 53
#<sat	collision -56	degats_des_eaux 192	dommage_materiel -43	none 41	vol -56
#<sau	incendie 45	none -42
#<sca	blessure 72	degats_des_eaux 46
#<sce	collision 59	evenement_climatique -100	vol 112
#<sci	blessure 80	collision -65	none -65	vandalisme 91
#<sco	vol 51
#<sea	autre 41	degats_des_eaux -56	dommage_materiel -51	incendie 185	none -61	vandalisme -59
#<sec	evenement_climatique 86	incendie 53	none -41
#<sej	autre 89	degats_des_eaux 55	evenement_climatique 98	none -83
#<sel	bris_de_glace 155	collision 73	none -106
#<sem	none 57
#<sen	collision 113
#<sep	bris_de_glace 81	collision -40	vol 62
#<ses	degats_des_eaux 47	none -46	vol 41
#<seu	bris_de_glace 68	none -44
#<sie	blessure -41	collision 68	vol 55
#<sig	collision 57
#<sil	collision 162	none -40
#<sip	degats_des_eaux 64	none -40	vandalisme -43	vol 115
#<sit	evenement_climatique 125
#<six	autre 169	none -141	vandalisme 85	vol -42
#<slt	collision 86	none 56
#<soc	blessure -70	evenement_climatique 143	none -64	vandalisme -68
#<soe	blessure -40	collision 72	dommage_materiel 79	evenement_climatique 41	none -51
#<sol	evenement_climatique 50	none -54	vandalisme 42
#<son	none -46
#<sor	collision 44	incendie 43
#<sou	none -49	vol 50
#<spe	collision 82
#<spo	degats_des_eaux 81	dommage_materiel 66	incendie 46
#<sta	collision 47	evenement_climatique 72
#<ste	none -52	vandalisme 83
#<sto	collision 92	incendie 54	vol -50
#<str	degats_des_eaux 103	incendie 75	none -43
#<sub	collision -51	none -49	vol 150
#<suc	none -61	vandalisme 203	vol -52
#<sui	blessure 57
#<sul	collision 131	none -44
#<sup	blessure 68	collision -85
#<sur	none -47
#<sus	incendie 55	vol 71
#<sut	blessure 96
#<suv	collision 222	none -50
#<svp	none 98
#<syn	degats_des_eaux 130	none -40
#<tab	bris_de_glace 57	collision -55	dommage_materiel 71	none -41
#<tac	collision -57	degats_des_eaux 132	dommage_materiel 121	none -62
#<tag	collision -59	none -64	vandalisme 250
#<tai	blessure 102	collision -57	vandalisme 115
#<tal	blessure -66	collision 163	dommage_materiel -103	none -66	vandalisme 119	vol -60
#<tam	collision 45	vol 106
#<tan	collision -63	none -50	vol 136
#<tap	bris_de_glace 48	collision 74	none -59
#<tar	blessure -46	collision 156	evenement_climatique 193	none -174
#<tas	collision 128
#<tax	autre 57	collision 84	none -45
#<tec	collision -48	degats_des_eaux 93	none -56	vandalisme -50	vol 62
#<tel	dommage_materiel 65	vol 57
#<tem	evenement_climatique 66
#<ten	blessure 47	collision -63
#<ter	evenement_climatique 75	none -52
#<tet	blessure 46
#<the	autre 119	bris_de_glace 44	collision -52	none -141
#<tib	blessure 85	none -46
#<tie	autre 137
#<tir	none -50	vol 131
#<tis	collision -62	degats_des_eaux 51	incendie 77	none -40	vol 49
#<toi	evenement_climatique 108	none -62
#<tol	collision 105
#<tom	blessure 56	collision -48	dommage_materiel 75	evenement_climatique 56	none -65
#<ton	bris_de_glace 41	collision 100	none -49	vandalisme -40	vol 44
#<tor	evenement_climatique 48	incendie 52	none -46
#<tra	none -57	vol 48
#<tre	evenement_climatique 41	none -60
#<tri	collision 219	none -52
#<tru	autre 111	none -48
#<tui	evenement_climatique 196	none -43
#<tuy	degats_des_eaux 230	evenement_climatique -55	none -43
#<twi	none -56	vol 93
#<typ	collision 82	vol 57
#<une	none -42
#<uni	collision 112
#<urg	blessure 125	none -56	vol -41
#<uti	bris_de_glace 71	collision 117	none -56
#<vac	autre 42	dommage_materiel 51	none -62	vandalisme 40
#<vai	degats_des_eaux 44	incendie 41
#<val	blessure 118	bris_de_glace -71	collision -73	none 49	vol 43
#<van	collision -58	evenement_climatique -42	none -54	vandalisme 224
#<vas	dommage_materiel 93	none 44
#<veh	dommage_materiel 95	none -43
#<vei	collision -96	evenement_climatique 74	none 67	vol 79
#<ven	evenement_climatique 58
#<ver	bris_de_glace 67
#<ves	bris_de_glace 81	collision -60	dommage_materiel -51	none -104	vol 203
#<vet	dommage_materiel 93	incendie 44	none -46
#<veu	none 53
#<vic	incendie 73
#<vid	none -48	vol 123
#<vig	degats_des_eaux -58	dommage_materiel -68	evenement_climatique 259	none -220	vandalisme -51	vol -54
#<vil	collision 50	vol 72
#<vin	degats_des_eaux -44	dommage_materiel 64	evenement_climatique 48	none -41
#<vio	none -50	vol 159
#<vir	collision 57	vandalisme 92
#<vis	none -49	vol 154
#<vit	bris_de_glace 138	none -49
#<viv	evenement_climatique 154
#<voi	none -61
#<vol	vol 99
#<vom	blessure 139	degats_des_eaux 97	none -54
#<von	collision 96	degats_des_eaux 55
#<vot	autre 43
#<voy	autre 112	none -81	vandalisme 43
#<vra	dommage_materiel -40	none 128
#<vue	collision 59
#<wa7	bris_de_glace -45	collision 178
#<wal	collision 283	degats_des_eaux -74	dommage_materiel -42	none -61
#<wee	vol 73
#<yeu	collision 117	dommage_materiel -40	incendie -53	none -43	vol 57
#<zer	dommage_materiel 47	none -54	vol 45
#a10>	bris_de_glace 46	collision 89
#a7ed	bris_de_glace -45	collision 178
#aban	dommage_materiel -40	evenement_climatique 63	incendie 93
#abas	collision 117	degats_des_eaux -77	dommage_materiel -53	evenement_climatique 130	none -70
#abat	evenement_climatique 67
#abe>	none 74
#abea	blessure 200	vol -105
#abil	autre 193	bris_de_glace 51	collision -64	dommage_materiel 88	evenement_climatique -41	none -214	vandalisme -42	vol -62
#abim	degats_des_eaux 41	dommage_materiel 55	none -50
#abin	none -50	vandalisme 103
#abla	incendie 64	none 72
#abli	collision 48
#abo>	collision -104	degats_des_eaux -46	dommage_materiel 124	none -75	vandalisme 211	vol -56
#abor	collision -50	evenement_climatique 98	vol 61
#abos	autre -81	bris_de_glace -54	dommage_materiel 170	evenement_climatique 48	none -48	vol -50
#abot	blessure 54	collision -48	degats_des_eaux -76	dommage_materiel -48	none -50	vandalisme 177	vol -44
#abri	evenement_climatique 121	none -47
#abru	bris_de_glace -43	collision -109	none -40	vandalisme 239	vol -41
#abse	evenement_climatique 84	none -83
#abso	none 97
#acad	incendie 61	vandalisme 84
#acan	autre 75	dommage_materiel 102	none -79
#acar	collision -44	degats_des_eaux 130
#acas	collision -49	degats_des_eaux -72	dommage_materiel 91	vandalisme 67	vol -43
#acbo	collision -40	dommage_materiel 162	none -48
#acca	collision -62	degats_des_eaux -91	dommage_materiel -51	none -58	vandalisme 277	vol -80
#acce	none 52
#acci	collision 104	none -63
#acco	none 65
#accr	collision 136	none -66
#ace>	collision 46	none -44
#acem	collision -62	dommage_materiel 118	incendie 65	none -55
#acer	none -40	vandalisme 184	vol -50
#aces	collision -41	incendie 47	none -53	vandalisme 181	vol -46
#acha	blessure -96	collision 124	none -42	vandalisme 111
#ache	collision -41	dommage_materiel 47	none -49
#achi	degats_des_eaux 105
#acho	autre -100	collision -79	dommage_materiel 151	evenement_climatique -40	none -91	vol 152
#acia	collision 138	none -88
#acid	collision -220	degats_des_eaux -44	dommage_materiel -52	evenement_climatique -42	none -106	vandalisme 326	vol -70
#acie	collision 43	dommage_materiel 132	none -98
#acki	collision -50	vol 178
#acle	collision 80
#acoc	autre 145	dommage_materiel -42	none -48
#acon	collision -46	dommage_materiel -50	evenement_climatique 116	vandalisme 84	vol -40
#acs>	collision -64	degats_des_eaux 99	none -75	vandalisme 164	vol -69
#act>	bris_de_glace 93	none 41
#acte	collision 57
#acti	autre 91	collision -42	none -64	vol 101
#acts	dommage_materiel 156	evenement_climatique 90	none -105
#actu	autre 46	blessure 48	vol 46
#acue	collision -57	evenement_climatique 235	incendie 46	none -93
#adai	collision 123
#adat	collision 77	none -74	vandalisme 102	vol -52
#addi	blessure 245	collision -145	dommage_materiel -56	none -41
#ade>	none -44
#aden	none -77	vol 187
#adia	collision 114
#adio	vol 103
#adir	autre 67
#ador	dommage_materiel 215	none -105
#adre	bris_de_glace 52	collision -126	degats_des_eaux 141	dommage_materiel 106	incendie -44	none -97	vandalisme -59	vol -124
#aero	collision 65	none -57	vol 95
#afal	evenement_climatique 204	vol -46
#afau	blessure 65	collision -51	dommage_materiel 126	none -42
#afe>	dommage_materiel 129	none -111	vol 105
#affa	evenement_climatique 95
#affi	collision -61	dommage_materiel -40	none 61	vandalisme 148
#afle	collision 141	dommage_materiel -42
#afon	degats_des_eaux 155
#agad	autre 67
#agas	degats_des_eaux 91	vandalisme 81
#agda	blessure 53
#age>	none -60
#agem	blessure -66	collision -91	degats_des_eaux -62	dommage_materiel 304	none -42
#agen	vandalisme 50
#ager	collision 41	none -43
#ageu	degats_des_eaux -69	dommage_materiel 191	none -71	vandalisme 57
#agis	evenement_climatique 85
#agni	autre 179	none -68	vol 43
#agra	bris_de_glace 42	degats_des_eaux 45
#agre	autre -42	collision -51	vol 136
#agri	blessure 152	bris_de_glace -47	collision 77	degats_des_eaux -42	dommage_materiel -73	evenement_climatique -55	none -123	vandalisme 112	vol -126
#ags>	none -47	vandalisme 125
#ague	collision -101	vandalisme 108
#aide	collision 68
#aie>	bris_de_glace 64	evenement_climatique 40
#aien	evenement_climatique 48
#aign	degats_des_eaux 57	dommage_materiel 53	evenement_climatique -42	none -58	vandalisme 52
#ail>	collision 55	none -50	vandalisme 44	vol -44
#aile	collision 143	none -49
#aill	bris_de_glace 100	dommage_materiel -40	none -61	vandalisme 54
#aime	none 94
#ains	collision -53	evenement_climatique 53	none -50
#aint	none -55	vandalisme 68	vol 87
#air>	degats_des_eaux 47	dommage_materiel 47	none -71
#airb	incendie 136
#aire	none -48	vandalisme 41
#airi	degats_des_eaux 46	evenement_climatique 54	none -54	vandalisme 83	vol -44
#aisa	collision -40	dommage_materiel 43	vandalisme -43	vol 67
#aise	collision -46	dommage_materiel 222	evenement_climatique 52	incendie -44	none -118	vandalisme -41
#aisi	dommage_materiel -49	vandalisme 110
#aiso	evenement_climatique 95
#aiss	vol 53
#aite	collision -47	vol 109
#aitr	collision -65	degats_des_eaux 53	dommage_materiel -52	incendie 185	vandalisme -52
#akec	dommage_materiel 136	none -71	vandalisme 40	vol -41
#alad	autre 96	blessure -116	collision 51	dommage_materiel -47	none -41	vandalisme 114
#alai	collision 72	dommage_materiel 58
#alan	blessure 161	none -75
#alar	collision -42	dommage_materiel 152	incendie 65	none -53	vol -61
#alco	incendie 129
#ale>	collision 107	none -59
#alee	evenement_climatique 84	vandalisme 44
#alem	collision -42	none 49	vandalisme 87
#alen	bris_de_glace 92	collision 121	vol -40
#aler	dommage_materiel 65
#ales	collision 41	evenement_climatique 82	none -43	vandalisme -47
#alet	degats_des_eaux 57	dommage_materiel -63	none -90	vandalisme -49	vol 94
#alfa	collision 88	evenement_climatique -109	none -43	vol 147
#alhe	bris_de_glace 159	collision -61	dommage_materiel -45
#ali>	collision 52	degats_des_eaux 64
#alie	blessure 110	collision -40	none -82	vandalisme -41	vol 52
#alin	none -63	vandalisme 54	vol 60
#alis	degats_des_eaux 49	none -49
#alit	blessure 123	collision -97	dommage_materiel 90	none -118	vol -52
#all>	bris_de_glace 81	none -49	vol 76
#alla	degats_des_eaux 96	none -70
#alle	blessure 44	none -63	vol 49
#allo	bris_de_glace 74	degats_des_eaux 79
#allu	autre 79	collision -54	none -60	vandalisme 99	vol -69
#alon	collision -58	degats_des_eaux 60	incendie 53	none -48
#alor	autre 68	collision 80	none -87	vandalisme -43
#alou	collision 193	degats_des_eaux -71	none -42
#alut	bris_de_glace 55	collision -47	none 64
#alys	autre 75	collision -41	none -114	vol 190
#alyt	vandalisme -43	vol 149
#ama>	collision -49	incendie 48	none -86	vol 191
#amai	bris_de_glace -53	collision 57	dommage_materiel -47	evenement_climatique 67	none 67	vol -43
#aman	bris_de_glace 52	collision 121	none -46
#amas	blessure 180	bris_de_glace 150	dommage_materiel -131	none -93	vandalisme -40	vol -55
#amat	none 86
#ambe	bris_de_glace 43
#ambo	collision 82	dommage_materiel 122	none -78
#ambr	degats_des_eaux 93	none -57	vol 64
#ambu	blessure 142	collision 84	none -107
#amdo	evenement_climatique 82
#amen	blessure 166	collision -52	degats_des_eaux -45	dommage_materiel 132	none -114
#amer	dommage_materiel 74	none -49	vandalisme 48
#amia	collision 42	none 48
#amie	blessure -73	bris_de_glace -41	collision 158	dommage_materiel -54	evenement_climatique 94	none -68	vandalisme -47	vol -42
#amil	evenement_climatique 47	none -82	vandalisme 91
#amin	bris_de_glace 46
#amio	bris_de_glace 41	collision 58
#amiq	bris_de_glace 155
#amis	collision -61	degats_des_eaux -82	dommage_materiel 216
#amma	evenement_climatique 48	none -81	vol 98
#amme	incendie 121	none -43
#amp>	bris_de_glace 49	collision 71	incendie 40	none -56
#ampa	collision 41	degats_des_eaux 45	dommage_materiel 113	evenement_climatique -41
#ampe	blessure -53	collision -46	degats_des_eaux -59	dommage_materiel 151	evenement_climatique 89	none -49	vandalisme 68	vol -41
#ampi	bris_de_glace -43	collision 58	dommage_materiel 54	evenement_climatique 43	none -57	vandalisme -40
#ampo	evenement_climatique 91
#ams>	none -65	vol 153
#amwa	collision 82	none -73	vol 91
#anal	degats_des_eaux 152	dommage_materiel -48	none -42	vol 54
#anap	collision -56	dommage_materiel 170	none -40
#anc>	none 49	vandalisme 43
#anca	collision 111
#ance	autre 58
#anci	autre 159	collision -72	degats_des_eaux 63	dommage_materiel 98	none -122	vandalisme -41	vol -60
#anda	bris_de_glace 112	evenement_climatique 48	none -58	vandalisme 55
#andi	bris_de_glace 57	none -55	vol 45
#ando	blessure 182	collision -52	dommage_materiel -58	evenement_climatique -56	none -51	vol -41
#andr	collision 87
#ands	degats_des_eaux 116	incendie 99
#ane>	collision 64	none -62	vandalisme 59
#ang>	degats_des_eaux 69	vol 67
#anga	evenement_climatique 199	none -52
#angl	blessure 80	collision 109	vol -44
#ango	collision 73	none -40	vol 46
#angu	blessure -76	collision 75	none 75	vol -42
#ani>	collision -62	degats_des_eaux 200	none -47
#anif	bris_de_glace -50	none -44	vandalisme 186
#anim	autre 47	blessure 147	collision 68	dommage_materiel -40	none -89	vol -59
#aniq	bris_de_glace 119	collision 89	dommage_materiel -74	none -98	vandalisme -59	vol 64
#anit	collision -60	degats_des_eaux 40	evenement_climatique 97
#anne	none -56	vandalisme 43
#anno	bris_de_glace 50
#annu	autre 143
#ano>	dommage_materiel 164	incendie -69
#anoe	collision 102	none -62	vol 55
#anon	collision -85	dommage_materiel -73	evenement_climatique 203	none -137	vandalisme 154	vol -42
#anor	bris_de_glace 180
#anqu	none -49	vandalisme 73	vol 49
#ans>	none -52
#ansa	autre -41	blessure 284	bris_de_glace -47	collision -120	dommage_materiel -82	evenement_climatique -45	none -135	vandalisme -96	vol -105
#ansf	evenement_climatique 74
#ansm	degats_des_eaux 83	none -113	vol 164
#ansp	none -69	vol 152
#anta	collision -59	dommage_materiel -42	evenement_climatique 56	incendie 93
#ante	collision 50	none -80
#anti	autre 77	none -53	vol 121
#ants	collision 50	evenement_climatique 43
#antu	collision -60	incendie 108	none -77	vandalisme 152	vol -67
#anvi	degats_des_eaux 114	evenement_climatique 55
#ape>	bris_de_glace 51	collision 73	none -56
#apel	none -81	vandalisme 182	vol -41
#aper	blessure -44	collision 101	degats_des_eaux 47	none -53
#api>	collision 68	degats_des_eaux 53	dommage_materiel -57	incendie 114	none -49
#apie	collision 70
#apin	collision 68	evenement_climatique 69	none -182	vandalisme -40	vol 159
#apis	collision -48	degats_des_eaux 129	none -44
#apla	collision 87
#aplu	bris_de_glace 70	collision -47	none -47	vol 59
#apot	dommage_materiel 76	none -74	vandalisme 130	vol -44
#appa	collision -49	dommage_materiel 45	incendie 122	none -71
#appl	collision 65	dommage_materiel 106	none -68
#appr	collision 71	incendie 66
#appu	bris_de_glace 74	collision -160	dommage_materiel 64	incendie 168	none -55	vol -55
#apre	evenement_climatique 71
#aqua	bris_de_glace 73	degats_des_eaux 81	none -56
#aque	dommage_materiel -42	none -54	vol 53
#arab	collision -105	evenement_climatique 171
#arag	incendie 71	none -71	vandalisme 92	vol -52
#arai	dommage_materiel 56
#aram	collision 114
#aran	autre 109	collision 45	dommage_materiel -58	evenement_climatique 75	none -75	vol -50
#arap	bris_de_glace 53	none -52
#aras	collision -64	evenement_climatique 186
#arat	collision -51	vol 107
#arav	blessure -84	bris_de_glace 160	collision 161	dommage_materiel -135	none -129
#arbe	incendie 131
#arbo	incendie 82
#arbr	collision 55	evenement_climatique 91	none -54
#arce	none -44	vandalisme 92
#arch	blessure 72
#arco	dommage_materiel -52	none -132	vol 204
#ard>	collision 90
#arda	incendie 187	vol -54
#arde	dommage_materiel 67
#ardi	evenement_climatique 63
#ardo	dommage_materiel 108
#ards	collision -124	degats_des_eaux 71	none -99	vandalisme 201	vol -45
#are>	bris_de_glace 70	none -48
#arec	collision 55	degats_des_eaux -45	dommage_materiel -84	evenement_climatique 91	none -105	vandalisme 154	vol -48
#aree	collision 79	none -69	vol 140
#arei	dommage_materiel 261	none -101
#aren	autre 43	dommage_materiel 49	none -47
#arer	none 171	vol -93
#ares	autre 112	blessure -40	collision -102	dommage_materiel -46	incendie 74	none -216	vandalisme 203	vol -80
#arfa	none 89
#arge	autre 52	bris_de_glace 62	collision -46	none -59
#argl	bris_de_glace 106
#ari>	blessure 62	bris_de_glace 69	collision 70	dommage_materiel -48	none -54	vandalisme -48
#aria	dommage_materiel 42	vol 45
#arie	collision 45	dommage_materiel 174	evenement_climatique -41	none -76
#arin	degats_des_eaux 66	incendie 52	vandalisme 40	vol -45
#ario	collision 181	none -54
#aris	vol 56
#arit	vandalisme -44	vol 175
#ariu	degats_des_eaux 198
#arki	collision 61	none -47
#arma	collision 64
#arme	collision 42	none -50	vol 42
#armo	collision -67	dommage_materiel 155	evenement_climatique 79	none -102	vol -41
#aroi	bris_de_glace 237	collision -45	none -54
#arpe	collision -56	degats_des_eaux 131	incendie 92	none -86	vol -41
#arqu	degats_des_eaux 48	none -42	vandalisme 111	vol -46
#arra	dommage_materiel 47	evenement_climatique 44	none -61	vol 51
#arri	collision 67
#arro	collision -47	degats_des_eaux 44	dommage_materiel 90	none -45
#ars>	vol 92
#arse	none -41	vol 100
#art>	incendie 49
#arta	collision 93	none -85	vol 79
#arte	blessure 70	incendie 57	none -68
#arti	blessure 41	none -78
#arto	degats_des_eaux 90	none -62
#aru>	vol 107
#asa>	collision 136
#asab	incendie 80
#ascu	collision -57	dommage_materiel 325	evenement_climatique -60	none -146	vol -58
#ase>	collision 75	none -50
#ash>	blessure 93	dommage_materiel 119	none -76	vandalisme -52
#asin	degats_des_eaux 91	vandalisme 81
#asol	collision -64	evenement_climatique 186
#aspe	collision -68	dommage_materiel -47	incendie -79	none -43	vandalisme 143	vol 105
#asqu	evenement_climatique 150
#ass>	bris_de_glace 72	collision 55
#assa	collision 76	none -43
#asse	none -52
#assi	blessure -48	collision 60	dommage_materiel 89	evenement_climatique 88
#asso	vandalisme 72	vol 76
#assu	none 41
#aste	collision 79
#astr	collision 40	dommage_materiel 45	none -50
#atai	collision -88	degats_des_eaux 60	dommage_materiel 46	none -45	vandalisme 109
#atal	collision -47	none -84	vandalisme -44	vol 239
#atan	collision 128	evenement_climatique 63	none -40
#atas	evenement_climatique 133
#atch	blessure 47	collision -60	vandalisme 122
#ate>	bris_de_glace 76	evenement_climatique 40
#atea	bris_de_glace 41	collision -118	degats_des_eaux -52	dommage_materiel 44	incendie 171	none -54	vandalisme -76	vol 58
#atel	bris_de_glace 134	collision -68	degats_des_eaux 63	dommage_materiel -40	evenement_climatique -70	incendie 78	none -74
#ater	vandalisme 56
#ates	bris_de_glace 91	collision -97	degats_des_eaux -40	evenement_climatique 318	none -118	vandalisme -58	vol -56
#ateu	dommage_materiel 58	none -42
#atie	vandalisme 47
#atif	degats_des_eaux 49	none 80
#atig	evenement_climatique 44	vol 52
#atiq	collision 83	none -44	vandalisme -40
#atis	none 40	vol 70
#ativ	collision -108	degats_des_eaux 118	none -92	vandalisme 52	vol 142
#atom	degats_des_eaux 142	none -45
#aton	blessure -53	collision -76	evenement_climatique 248	none -99	vol -47
#ator	autre -87	collision -123	dommage_materiel 106	none -47	vandalisme -41	vol 255
#atre	bris_de_glace 42	collision 44	none -66
#atro	blessure 102	collision -105	none -76	vandalisme 46	vol 111
#ats>	bris_de_glace 77	none -50
#atta	none -51	vol 224
#atte	autre 56	none -63
#attu	collision 129	none -58	vandalisme 51	vol -42
#atur	collision -43	degats_des_eaux 86	dommage_materiel 53	evenement_climatique 40	none -53
#aube	collision 59	incendie 86	none -61
#auch	collision 64
#auco	collision 89	vol -47
#auda	blessure 44	collision -50	dommage_materiel 90	incendie 66	none -43
#aude	degats_des_eaux 122
#audi	dommage_materiel 131	none -75
#auf>	blessure 103	collision 63	degats_des_eaux -57	dommage_materiel -44	incendie 91	none -52	vandalisme -41
#auff	degats_des_eaux 64	none -40
#aufs	evenement_climatique 133	incendie 52	none -64
#aujo	none 66
#aule	blessure 41	degats_des_eaux 56	dommage_materiel 84	none -79
#auma	vol 102
#aume	blessure 52	bris_de_glace 84	collision -64	none -73
#aura	autre -50	collision 108	dommage_materiel -51	evenement_climatique 133	incendie -49	vandalisme -54	vol -52
#aure	degats_des_eaux 66
#ause	collision 43
#aut>	dommage_materiel 66
#aute	degats_des_eaux 47
#auti	dommage_materiel 202	none -102
#auto	collision 48	none -44
#autr	vol 43
#auts	incendie 68
#auve	collision -46	dommage_materiel -71	evenement_climatique 48	none -64	vol 105
#auvr	blessure -69	dommage_materiel 68	vandalisme 98
#aux>	none -40
#avab	collision -104	degats_des_eaux -46	dommage_materiel 124	none -75	vandalisme 211	vol -56
#avai	none -54
#aval	blessure 166	bris_de_glace -48	collision -116	dommage_materiel -58	incendie -41	none -172	vandalisme -56	vol 108
#avau	collision -68	dommage_materiel 105	evenement_climatique -50	none -61	vol 116
#ave>	degats_des_eaux 58	none -68
#aven	blessure -42	bris_de_glace 131	dommage_materiel -68
#aver	bris_de_glace 58	degats_des_eaux 60	none -49
#avez	autre 63	none 60
#avic	blessure 135	collision 42	none -41
#avie	bris_de_glace 166	collision -68	dommage_materiel 123	none -56	vol -44
#avil	bris_de_glace 145	collision 63	none -66
#avio	autre 48	evenement_climatique 68	none -56
#avis	vandalisme 41
#avoi	autre 65
#avon	collision 73
#avri	none 53
#axi>	autre 62	collision 93	none -41
#ayan	autre 46	evenement_climatique 118	none -65
#aye>	autre 40	none -94	vandalisme 157
#ayon	bris_de_glace 130	collision 142	dommage_materiel -43	none -125	vandalisme -43
#azro	autre 136	dommage_materiel -47	none -121	vol 146
#bach	collision -40	evenement_climatique 98	vandalisme 125
#bagn	incendie 54	vol 71
#bags	collision 59
#bah>	none 107
#baie	bris_de_glace 147
#baig	autre 84	collision -43	degats_des_eaux 176	none -85	vol -41
#bail	bris_de_glace 73	collision -81	none -47	vol 181
#bain	degats_des_eaux 109
#bal>	incendie 97	none -40	vandalisme 48
#balc	incendie 146
#ball	bris_de_glace 101	degats_des_eaux 44	none -65
#banc	bris_de_glace -69	collision 189	none -124	vol 110
#band	incendie 127
#bane	incendie 156	none -48
#banq	degats_des_eaux 63	vandalisme 162	vol -93
#bant	blessure 117	collision -49
#barb	incendie 118
#bard	blessure -57	collision 146	incendie 134	none -63	vandalisme -48	vol -46
#barq	collision -46	dommage_materiel -41	evenement_climatique 98	incendie -61	none -47	vandalisme 60
#barr	collision 73	dommage_materiel 117	incendie -42	none -41	vandalisme 43	vol -52
#bas>	collision 114	evenement_climatique 65	incendie -46	none -58
#basc	collision -57	dommage_materiel 325	evenement_climatique -60	none -146	vol -58
#bass	blessure -66	bris_de_glace 78	degats_des_eaux -60	dommage_materiel -52	evenement_climatique 221	vandalisme -43	vol -45
#bat>	collision -42	degats_des_eaux 91
#batt	autre 41	incendie 55	none -106	vandalisme 117
#beau	blessure 53	collision 45	vol -47
#bebe	degats_des_eaux 42	dommage_materiel -48	evenement_climatique 68	incendie 49
#becu	incendie 131
#bee>	blessure 123	evenement_climatique 43	none -68
#bell	dommage_materiel 59	incendie 48	none -53
#ben>	collision -53	none 134
#benn	collision 66	none -41
#ber>	collision -49	dommage_materiel 95	evenement_climatique 69
#berg	blessure 206	none -112
#berl	collision 208	dommage_materiel -86	vol -56
#bes>	degats_des_eaux 134
#beso	none 46
#bete	collision 97
#bia>	blessure 111	collision 42	none -56
#bich	blessure 41
#bien	none 60
#bier	degats_des_eaux 86	none -41	vol 65
#bijo	vol 135
#bile	collision 93	dommage_materiel 164	none -91
#bili	autre 153	collision 71	none -118	vol -73
#bill	autre 75	dommage_materiel 160	none -94
#bime	degats_des_eaux 41	dommage_materiel 55	none -50
#bine	degats_des_eaux 105	none -45
#bita	vandalisme 52
#bite	evenement_climatique 88
#biza	blessure 218	collision -100	dommage_materiel -99	none -56	vandalisme 70	vol -99
#blan	none 60
#blea	collision -66	dommage_materiel 135	incendie 79	none -46	vandalisme 54	vol -57
#blem	autre -40	blessure -54	degats_des_eaux -42	dommage_materiel -52	evenement_climatique 210	none 120	vandalisme -56	vol -69
#bler	bris_de_glace -50	collision 200
#blet	autre 83	collision -77	dommage_materiel 131	none -60
#bleu	bris_de_glace -55	vol 67
#bli>	collision 45
#blie	degats_des_eaux 42	dommage_materiel -43	incendie 95
#bloc	autre 170	blessure -71	none -42
#bloq	degats_des_eaux 44	evenement_climatique 58	none -47
#bobo	dommage_materiel 81	evenement_climatique 45	none -57	vandalisme -41
#bois	dommage_materiel 72	evenement_climatique 41	none -41
#boit	collision 50	none -45	vandalisme 80
#bol>	bris_de_glace -58	collision -177	dommage_materiel -105	evenement_climatique 217	none -95	vandalisme 86	vol -49
#bola	collision 114
#bomb	evenement_climatique 42	vandalisme 114
#bon>	none 70
#bond	collision 68	degats_des_eaux -83	dommage_materiel 150	evenement_climatique -43	incendie -108	none -68	vandalisme -62	vol -51
#bonj	autre 73
#bonn	autre 57	collision 106
#bons	collision 68
#book	collision -40	dommage_materiel 162	none -48
#bord	degats_des_eaux 83	evenement_climatique 54	none -52
#boss	dommage_materiel 95	evenement_climatique 64
#bot>	blessure 79	collision 101	vandalisme -45
#bouc	collision -61	degats_des_eaux 111	evenement_climatique 45
#boue	collision -52	evenement_climatique 211	none -44
#boug	blessure 88	collision -48	incendie 79	none -66
#boui	degats_des_eaux 124	dommage_materiel 81	none -81	vol -40
#boul	autre 42	none -42	vandalisme 67
#boum	collision 124	none -48
#bour	autre 132
#bous	blessure 118	dommage_materiel -89	none -50	vol 137
#bout	collision 64	none -58
#box>	dommage_materiel 55	evenement_climatique 110	none -41
#bran	degats_des_eaux 65	evenement_climatique 143	none -46
#braq	collision -54	none -83	vol 261
#bras	blessure 81	bris_de_glace 51	none -62
#bre>	evenement_climatique 52	none -48
#brea	bris_de_glace 157	collision -91	evenement_climatique 40	none -61
#bref	bris_de_glace -61	collision 169	none -53
#bres	collision 68	vol 69
#bri>	evenement_climatique 107
#bric	blessure 164	collision -110	degats_des_eaux -56	dommage_materiel 113	evenement_climatique 48	none -122	vandalisme -51	vol -48
#brig	vol 155
#brio	dommage_materiel 43	none -49	vol 112
#bris	bris_de_glace 161	vandalisme 42
#broc	blessure 67	evenement_climatique 44
#brou	collision 65
#brui	collision 53	none -70	vol 88
#brul	collision -55	incendie 180	none -60
#brun	collision -55	degats_des_eaux 92	evenement_climatique 112	none -59
#brut	bris_de_glace -43	collision -109	none -40	vandalisme 239	vol -41
#bsen	evenement_climatique 84	none -83
#bser	evenement_climatique 94
#bsol	none 112
#btil	none -63	vol 199
#buan	degats_des_eaux 78	dommage_materiel -41	incendie 86
#bula	blessure 142	collision 84	none -107
#bure	bris_de_glace 60	dommage_materiel 52
#bus>	collision 91	none -50
#but>	none 67
#bute	collision -91	degats_des_eaux 86	none -49	vol 116
#caba	dommage_materiel -42	evenement_climatique 85	incendie 119	none -59
#cabe	blessure 200	vol -105
#cabi	none -50	vandalisme 103
#cabl	collision 82	dommage_materiel 150	evenement_climatique -118	none -118	vandalisme 60
#cabo	autre -81	bris_de_glace -54	dommage_materiel 170	evenement_climatique 48	none -48	vol -50
#cabr	blessure -69	dommage_materiel 110	vandalisme 94	vol -44
#cach	collision -98	dommage_materiel 160	none -72	vol 69
#cade	none -60	vandalisme 49	vol 99
#cadr	blessure -40	bris_de_glace 56	collision -69	degats_des_eaux -162	dommage_materiel 326	evenement_climatique -45	incendie -45	none -110	vandalisme -67	vol -154
#cafe	dommage_materiel 129	none -111	vol 105
#cage	blessure -45	collision -65	degats_des_eaux -70	none -60	vandalisme 107	vol 75
#cail	bris_de_glace 182	collision -139	none -63	vandalisme 165	vol -46
#cais	collision 127	dommage_materiel -56	none -66	vol 139
#cal>	incendie 48	vandalisme 48
#cala	collision 68
#cale	blessure -46	collision 126	none -56	vol 78
#cali	blessure 159	collision -47	dommage_materiel 45	none -82	vandalisme -43
#camb	none -59	vol 191
#came	none -50	vandalisme 62
#cami	bris_de_glace 41	collision 58
#camp	degats_des_eaux 58	none -43
#can>	none 48
#cana	degats_des_eaux 66	dommage_materiel 70	none -41
#canc	autre 86	dommage_materiel 118	none -86
#cani	collision 80	dommage_materiel -59	evenement_climatique 55	none -72	vol 69
#cape	collision -60	evenement_climatique 102	none -64	vandalisme -50	vol 133
#capo	none -58	vandalisme 135
#car>	collision 82	none -48
#cara	collision 175	none -69
#card	degats_des_eaux 58	vol 51
#carg	bris_de_glace 72
#carr	bris_de_glace 40	dommage_materiel 65
#cart	autre 49	blessure 59	none -92	vol 53
#casa	collision 73	incendie 44
#casq	autre -57	dommage_materiel 196	none -140
#cass	blessure 56	none -85	vandalisme 51
#cast	collision 78
#cata	autre 66	collision -69	none -59	vandalisme 63	vol 53
#cati	blessure 45	dommage_materiel 92	none -57
#caus	collision 43
#cave	collision -52	degats_des_eaux 71	evenement_climatique 56	none -67	vandalisme 71
#cboo	collision -40	dommage_materiel 162	none -48
#ccid	collision 116	none -67
#ccor	degats_des_eaux 54	none 93
#ccro	collision 136	none -66
#ccup	dommage_materiel -52	none -53	vol 146
#ccyx	degats_des_eaux 83	dommage_materiel 82
#ceau	bris_de_glace 94	collision -54	incendie 60	none -40	vol -63
#cede	bris_de_glace 76	none -60
#cee>	collision 44	none -43
#cein	collision 74
#cela	collision 104
#cell	degats_des_eaux 66	none -70	vol 40
#celu	bris_de_glace 48
#ceme	autre 91	dommage_materiel 54	none -52
#cend	incendie 95
#cene	collision 49	vandalisme 103
#cent	blessure 66	none -74	vol -54
#cepi	collision -45	none -95	vol 186
#cer>	collision 43	dommage_materiel 53
#cera	bris_de_glace 270	none -138
#cere	blessure 160	collision -169	dommage_materiel -51	none -42	vandalisme 186	vol -46
#ceri	blessure 44	collision -88	vandalisme 151
#cert	none 166
#cerv	blessure -63	collision 205
#ces>	dommage_materiel 70	none -46
#cest	bris_de_glace -50	collision 84	none 62
#cet>	collision -46	vol 113
#cett	incendie 41
#ceus	collision -65	dommage_materiel 106	none -48	vol 132
#cevo	autre 99	degats_des_eaux 76	vol -42
#chaf	blessure 65	collision -51	dommage_materiel 126	none -42
#chag	collision 148	none -63
#chai	vandalisme -40	vol 65
#chal	collision -88	degats_des_eaux 278	dommage_materiel -40	evenement_climatique -147	none -80
#cham	degats_des_eaux 57	none -67
#chan	vol 44
#chao	collision 164	vandalisme -87
#chap	collision 87	none -71	vandalisme 99	vol -43
#chaq	bris_de_glace 120	degats_des_eaux 164	dommage_materiel -123	none -95
#char	autre 47	bris_de_glace 50	incendie 44	none -80
#chat	blessure 45	dommage_materiel 117	evenement_climatique -58	none -68	vol -45
#chau	degats_des_eaux 60	none -44
#chee	collision 88	none -48
#chef	collision 82
#chel	blessure 144	collision -51	none -51
#chem	incendie 119
#cher	degats_des_eaux 46	evenement_climatique 54
#ches	collision -47	evenement_climatique 55	vandalisme 55
#chet	autre 102	none -84	vol 108
#chev	blessure 134	none -59
#chez	degats_des_eaux 64	none -44
#chi>	collision 52	degats_des_eaux 64
#chic	collision 161	vandalisme -117
#chid	bris_de_glace 48	dommage_materiel 122	none -44
#chie	blessure 135	none -76
#chif	blessure -53	degats_des_eaux 56	incendie 103
#chin	degats_des_eaux 107
#chir	blessure 245	none -104
#chis	autre 164	collision -56	degats_des_eaux 48	dommage_materiel -51	none -97	vol -53
#chni	collision -48	degats_des_eaux 93	none -56	vandalisme -50	vol 62
#choc	collision 119	none -60
#choi	dommage_materiel 163	none -91	vandalisme -124	vol 130
#chon	collision -47	degats_des_eaux -66	dommage_materiel 64	evenement_climatique 94	incendie 56
#chou	autre -88	dommage_materiel 177	evenement_climatique -44	none -73
#chu>	bris_de_glace -47	degats_des_eaux -55	dommage_materiel 251	none -97	vol -44
#chut	blessure 235	none -107	vol -42
#cia>	collision 179	none -101
#cide	collision 56	none -68	vandalisme 75
#cie>	blessure 46	none -46	vandalisme 86
#ciel	bris_de_glace 53	evenement_climatique 73	incendie 79	none -42
#cien	dommage_materiel 51
#cier	dommage_materiel 44	none -75	vol 62
#ciet	bris_de_glace 61	vol 40
#cile	autre -71	collision -148	none 138	vandalisme 154
#cime	autre 125	blessure 93	collision -56	none -114	vol -56
#cin>	blessure 195	none -72
#cine	blessure 48	collision -48	evenement_climatique 86	none -61
#cinq	collision 62	vol 55
#cipa	collision 63	degats_des_eaux 49	vandalisme 53
#circ	blessure 74	incendie 97	none -57
#cise	blessure 55	degats_des_eaux 91	none -75
#cisi	none 146
#ciss	degats_des_eaux 145	vol -42
#cita	none -112	vandalisme 286	vol -71
#cite	degats_des_eaux 82
#civi	autre 94	collision -68	degats_des_eaux -57	evenement_climatique 127	none -140
#cket	vol 178
#ckin	collision -50	vol 178
#ckpo	vol 149
#clai	collision -47	degats_des_eaux 63	dommage_materiel 155	none -56	vandalisme -41	vol -44
#clam	dommage_materiel 162
#claq	bris_de_glace 245	collision -100	dommage_materiel -67	evenement_climatique 86	none -57
#clar	vandalisme 45
#clat	bris_de_glace 139	none -62
#clav	blessure 104	dommage_materiel 76	none -86
#cle>	evenement_climatique 81	none -53	vandalisme 91
#cler	evenement_climatique 73
#cles	autre 168	collision -41	dommage_materiel -42	none -63	vol 99
#clie	dommage_materiel 59
#clin	blessure 48	collision 47
#clio	autre 171	collision 59	none -106
#clis	collision 96
#cloi	collision -98	dommage_materiel 52	incendie 55	none -57	vandalisme 71
#cloq	collision -43	degats_des_eaux 57	dommage_materiel 111	none -44
#clot	collision -46	dommage_materiel 44	evenement_climatique 124	vol -42
#clou	blessure 158	collision -49	dommage_materiel -48	none -89
#club	blessure 73	dommage_materiel 87	vandalisme 118	vol -166
#cocc	degats_des_eaux 83	dommage_materiel 82
#coch	autre 116	none -45
#coeu	blessure -69	dommage_materiel -42	none -57	vandalisme 155	vol 105
#coff	dommage_materiel 61	vol 78
#cogn	collision 103
#coif	blessure 89	none -64	vandalisme 95
#coin	degats_des_eaux 91	none -45
#col>	blessure 167	collision 75	none -47	vol -73
#cola	blessure 148	bris_de_glace -42	collision -53	degats_des_eaux -46	dommage_materiel 122	evenement_climatique -148	none -106	vol -43
#cole	blessure 60	collision 94	none -58
#coli	blessure -56	none -94	vandalisme 91	vol 179
#coll	dommage_materiel 55	none -58
#colo	degats_des_eaux 154
#comb	autre 99	collision -65	evenement_climatique 53	none 63	vol -41
#comp	autre 58	vandalisme 62
#con>	incendie 104	none -61	vol 62
#conc	blessure 87	dommage_materiel -75	none -49	vol 102
#cond	collision 63
#conf	dommage_materiel 136
#cong	bris_de_glace 43	collision -46	degats_des_eaux 69	dommage_materiel 90	incendie -42	none -41
#conn	vandalisme 49	vol 53
#cons	collision 56
#cont	collision 87
#coor	collision 110	dommage_materiel 67
#coot	collision 47	vol 66
#copa	dommage_materiel 119
#cope	blessure 179	collision -170	dommage_materiel -59	none -111	vandalisme -48	vol 41
#copi	blessure -47	dommage_materiel 149	evenement_climatique 76	incendie -109	none -75
#copr	collision -69	degats_des_eaux 76	dommage_materiel 102	none -49
#corb	collision 184
#cord	degats_des_eaux 45	none 91
#core	vol 47
#corp	blessure 89	degats_des_eaux 45	none -53
#corr	none 202
#cote	none -46
#coti	autre 264	collision -87	degats_des_eaux -43	dommage_materiel -63	evenement_climatique 133	none -193
#couc	evenement_climatique 71
#coud	collision 82	dommage_materiel -42	none -41	vol 126
#coul	degats_des_eaux 177	none -52
#coup	none -46	vandalisme 46
#cous	bris_de_glace 62	degats_des_eaux -49	none -62
#cout	autre 134	collision -88	none -46	vol 96
#couv	collision -40	vandalisme 49
#crac	blessure -40	dommage_materiel 81	vol -40
#cram	incendie 217	none -42
#cran	dommage_materiel 91	evenement_climatique 69	vandalisme 43	vol -41
#cras	collision 94	dommage_materiel 75	evenement_climatique 54	none -61
#cre>	evenement_climatique 52	none -54	vandalisme 142	vol -44
#cred	bris_de_glace 113
#cret	bris_de_glace -45	collision 70	dommage_materiel -55	incendie -41	none -135	vandalisme 117	vol 126
#crev	degats_des_eaux 44	none -59	vandalisme 158
#crib	evenement_climatique 138
#crie	collision -96	degats_des_eaux -53	dommage_materiel 88	none -44	vol 133
#crim	collision -80	dommage_materiel -45	evenement_climatique -49	incendie 106	none -122	vandalisme 151
#crir	blessure -50	collision 91	none -44	vol 113
#crit	autre 116	collision 67	incendie 83	none -122	vol -58
#croc	collision 109	none -65
#croi	autre 57	dommage_materiel -41	vandalisme 99
#cros	blessure 103	collision -42	vol 138
#cru>	collision 148	none -46
#crue	evenement_climatique 178	none -48
#ctar	collision -86	incendie 185
#cte>	autre 98	blessure -46	collision 45	none -61
#ctem	none 61
#cteu	collision 64	none -56
#ctim	incendie 73
#ctio	autre 45	blessure 72	evenement_climatique 52	none -85	vandalisme -54
#cts>	dommage_materiel 156	evenement_climatique 90	none -105
#ctue	bris_de_glace -68	collision -66	none -57	vandalisme 223
#ctur	autre 44	blessure 46	vol 53
#cue>	evenement_climatique 70	incendie 141	none -64
#cuei	blessure 179	none -48
#cuir	dommage_materiel 109	evenement_climatique 56	none -42	vol -50
#cuis	bris_de_glace 55	degats_des_eaux 70	dommage_materiel -48	incendie 72	none -72
#cuit	dommage_materiel -40	incendie 160
#cul>	collision 103
#cula	blessure 100	dommage_materiel 78	none -106
#cule	collision 69	none -41
#culp	incendie 51
#cult	autre -70	dommage_materiel -41	incendie 48	none -66	vandalisme 105	vol 95
#cume	none 59
#cumu	degats_des_eaux 134
#cune	vol 43
#cupa	degats_des_eaux 42	dommage_materiel -60	vol 96
#cupe	autre 210	collision -55	none -109	vol 75
#curi	degats_des_eaux 70
#cuse	bris_de_glace 74	collision 48
#cute	collision 140
#cutt	vandalisme 179	vol -63
#cuve	collision -46	dommage_materiel 168	none -173	vandalisme 46	vol -51
#cycl	collision 81
#cyx>	degats_des_eaux 83	dommage_materiel 82
#daci	collision 136	none -101
#dage	collision -54	dommage_materiel 68	incendie 114	none -44
#dair	collision 132	vandalisme -75
#dait	collision 316	dommage_materiel -53	none -92	vandalisme -55	vol -66
#dal>	blessure 53
#dan>	collision 130	none -52
#dans	none -58
#dant	none -53	vol 48
#dari	incendie 53	none 64
#darm	collision 48	none -46	vol 51
#date	collision -41	evenement_climatique 53	none 56	vandalisme 55
#dati	degats_des_eaux -89	dommage_materiel -48	evenement_climatique 173	none 51	vandalisme 43	vol -44
#deau	collision -54	dommage_materiel 74	incendie 77	none -86	vol 107
#debo	degats_des_eaux 118	evenement_climatique 45	none -45
#debr	collision 66	degats_des_eaux 65
#debu	none 67
#dech	blessure 156	dommage_materiel 99	none -112	vol -59
#deci	blessure 142
#decl	vandalisme 44
#deco	none -55	vol 58
#decr	bris_de_glace 130	collision 102	none -80
#deda	collision 95	none -48
#defo	collision 65	none -44	vol 40
#dega	degats_des_eaux 75
#degr	blessure -60	dommage_materiel 83	incendie 135	none -85	vol -47
#deho	evenement_climatique 70
#deja	incendie 60
#dela	autre 182	collision -56	vol -60
#deli	collision 172	vol -42
#deme	collision -58	degats_des_eaux -55	dommage_materiel 164	evenement_climatique 67	none -49
#demi	blessure 111	collision -82	degats_des_eaux -49	dommage_materiel 118	evenement_climatique 67	none -90	vandalisme -55	vol -47
#demm	autre -43	collision 41	vol 78
#demn	collision 59
#dena	none -77	vol 187
#denc	bris_de_glace 153	collision -47	incendie 55	none -125
#dent	blessure 61	collision 74	none -58
#depa	collision 52	incendie 68	none -42
#depl	none -40
#depo	none -42	vandalisme 85	vol 48
#depu	blessure 48	degats_des_eaux 44	none -54
#dera	collision 119	degats_des_eaux 120	none -49	vandalisme -42	vol -46
#derb	collision 81	degats_des_eaux 67	none -50
#deri	bris_de_glace 46	degats_des_eaux 43	incendie 53
#dern	none 41
#dero	blessure 58	dommage_materiel -45	none -50	vol 120
#derr	collision 93
#des>	vandalisme 45
#desc	none -41
#dese	collision -87	dommage_materiel 135	none -81	vandalisme 86
#deso	collision 130	degats_des_eaux 109	none -51	vol -88
#dess	degats_des_eaux 85	none -76
#deta	bris_de_glace 88	collision 66
#detr	collision 62	degats_des_eaux -72	dommage_materiel 151	none -47	vandalisme -82	vol -63
#deus	vol 82
#deva	collision 46	none -58	vol 59
#deve	collision -47	degats_des_eaux -42	incendie 50	vandalisme 142
#devi	bris_de_glace 95	collision -57	none 49	vandalisme 71
#devo	autre 86	collision 87	dommage_materiel 164	none -165	vandalisme -54	vol -59
#dez>	collision 57	none 48	vandalisme 64	vol -50
#dia>	blessure 50	collision 57
#diab	dommage_materiel 97	none -102
#dial	autre 40	collision 134	degats_des_eaux -41
#diat	collision 79
#dic>	degats_des_eaux 130	none -40
#dica	vol 130
#dice	collision -76	dommage_materiel 91	incendie 58	none -40
#die>	blessure 69	collision -63	dommage_materiel 50	evenement_climatique -60	incendie 112
#dien	bris_de_glace 42	none -40	vandalisme 50
#dier	degats_des_eaux 43	incendie 44
#dieu	evenement_climatique 45
#diff	autre 276	blessure -45	bris_de_glace -40	collision -108	degats_des_eaux -43	dommage_materiel -55	evenement_climatique -45	vandalisme -44	vol -64
#dige	collision 119
#din>	evenement_climatique 64	incendie 41	none -51
#dina	dommage_materiel 82
#dine	autre -48	collision -61	dommage_materiel 88	vol 88
#dini	bris_de_glace 81	collision -41	degats_des_eaux 73	dommage_materiel -41	none -51	vandalisme 50
#dio>	vol 106
#dir>	autre 45	collision 79	none -47
#dira	bris_de_glace 74	evenement_climatique 69	vandalisme 42	vol -40
#dire	collision 40	dommage_materiel -44	vandalisme -45
#dirh	none -65	vol 153
#dis>	collision 117	dommage_materiel 55	none -85
#disa	vol 79
#disp	none -53	vol 133
#dist	vol 148
#dit>	collision 67
#dite	degats_des_eaux 125	none -61
#diti	blessure -47	collision -93	dommage_materiel 197	none -150	vandalisme 105	vol -41
#divi	vol 153
#dix>	collision 41	none 55
#doct	blessure 110	collision 73	degats_des_eaux 54	none -107
#docu	none 59
#doi>	blessure 199	collision -56	degats_des_eaux 97	dommage_materiel -69	none -164	vandalisme -61	vol -52
#doig	autre 63	blessure 68	collision -47	dommage_materiel 116	none -83
#dois	dommage_materiel 40	vol 67
#doit	autre 87	collision -42	none 64
#dole	degats_des_eaux 145
#domm	evenement_climatique 117	incendie 40	none -69
#don>	blessure 65	bris_de_glace 47	collision -55	dommage_materiel 86
#donc	none -47
#dont	autre 50	none -62	vol 47
#dor>	collision -50	dommage_materiel 250	none -150
#dorm	collision 79	evenement_climatique -40
#dos>	blessure -41	collision -115	dommage_materiel -50	evenement_climatique 49	incendie -51	none 125	vol 81
#doss	none 127	vandalisme -58
#doub	autre 47	blessure 51	collision 68	none -43
#douc	bris_de_glace 54	degats_des_eaux 175	none -55
#doul	collision 41	evenement_climatique 44
#dout	collision -105	degats_des_eaux 81	dommage_materiel -40	none 221
#douz	vandalisme 48
#drai	blessure 61	collision -42	none 74
#dred	none 48
#dree	bris_de_glace 183	dommage_materiel -58	evenement_climatique 59	none -71	vol -57
#dres	degats_des_eaux 70	incendie 40	none -61	vandalisme 46
#driv	collision 149	none -45
#droi	autre 51	collision 105	none -85	vol -48
#dron	blessure -66	collision -63	dommage_materiel 174	none -89	vandalisme 110	vol -43
#duct	bris_de_glace 55	collision 69
#due>	bris_de_glace 116	collision -48	none -40
#duis	blessure -68	collision 229
#duit	incendie 151	none -49	vol 42
#dule	blessure -73	collision -70	degats_des_eaux -40	dommage_materiel 262	evenement_climatique -109	none -79	vandalisme -43	vol 49
#dun>	autre -48	bris_de_glace 49	dommage_materiel 161	none -167	vol -40
#dure	blessure -123	bris_de_glace 166	collision -59	dommage_materiel -55	vandalisme 63	vol -54
#dus>	vandalisme 49	vol 48
#dyal	collision 52	degats_des_eaux 64
#eage	collision 76
#eak>	bris_de_glace 101
#ean>	collision 71	incendie 70	none -40
#eanc	autre 244	dommage_materiel -41	none -116
#eant	collision -47	degats_des_eaux 122	dommage_materiel 40	none -40
#eau>	degats_des_eaux 74	none -45
#eauc	blessure 40	collision 93	vol -52
#ebe>	degats_des_eaux 42	dommage_materiel -48	evenement_climatique 68	incendie 49
#ebor	degats_des_eaux 125	evenement_climatique 60	none -52	vandalisme -40
#ebou	collision -46	degats_des_eaux 120	dommage_materiel 149	none -105	vol -41
#ebra	degats_des_eaux 145	incendie -45	none -54
#ebro	collision 115
#ebut	none 67
#ecan	collision 85	dommage_materiel -64	none -88	vol 160
#ece>	none -40	vol 53
#ecep	collision -45	none -95	vol 186
#eces	dommage_materiel 91
#ecev	autre 171	collision -51	vol -49
#ech>	dommage_materiel 136	none -71	vandalisme 40	vol -41
#echa	dommage_materiel 69	none -56
#eche	blessure 46	incendie 52	none -53
#echi	blessure 166	none -82
#echn	collision -48	degats_des_eaux 93	none -56	vandalisme -50	vol 62
#ecin	blessure 197	none -83
#ecis	degats_des_eaux 68
#ecle	collision 68
#ecol	degats_des_eaux 43	none -42	vol 40
#ecom	none 127
#ecou	bris_de_glace 70	dommage_materiel -52	none -89	vandalisme 50	vol 74
#ecra	collision 55	dommage_materiel 79	none -45
#ecre	collision 125	none -58	vandalisme 56	vol -40
#ecri	collision 79	none -45	vandalisme 108
#ecro	bris_de_glace 111	degats_des_eaux -41	dommage_materiel 141	none -100
#ect>	bris_de_glace 44	vol 114
#ecta	incendie 148	none -46
#ecte	dommage_materiel 120	none -100	vol 104
#ecti	blessure 107	collision 41	evenement_climatique 47	vandalisme -67
#ectr	incendie 48
#ectu	bris_de_glace -54	collision -66	none -45	vandalisme 181	vol 54
#ecu>	bris_de_glace 79
#ecue	incendie 117
#ecul	collision 182	none -60
#ecup	autre 272	none -106
#edan	collision 95	none -48
#ede>	bris_de_glace 132	collision -46	degats_des_eaux 84	evenement_climatique 55	none -93
#edec	blessure 197	none -83
#eden	blessure 113	bris_de_glace 210	collision -80	none -145	vol -48
#eder	autre 118	collision -53	none -81	vol 83
#edf>	collision 89	dommage_materiel 83	none -67
#edi>	none 46
#edig	collision 119
#eds>	collision -60	degats_des_eaux 91	dommage_materiel -59	evenement_climatique 96
#eek>	vol 73
#een>	bris_de_glace 166	none -102
#ees>	none -54	vandalisme 61
#efai	blessure -52	degats_des_eaux 175	incendie 43	none -52
#efer	blessure 71	vol -42
#efeu	autre 88	vol 66
#effe	bris_de_glace -59	collision -60	none 88	vandalisme 150
#effo	blessure -41	bris_de_glace 198	collision -56	none -63	vol -40
#effr	bris_de_glace 65	vol 93
#efon	collision 65	none -44	vol 40
#efou	collision 141	none -66
#efus	collision 52
#egar	autre 220	none -53
#egat	degats_des_eaux 70	none 41
#ege>	bris_de_glace -68	vandalisme 56	vol 113
#eger	degats_des_eaux -59	dommage_materiel 123	none -48
#eges	blessure -84	bris_de_glace 44	collision 109	evenement_climatique 59	vol -43
#egis	vol 166
#egou	collision -43	degats_des_eaux 200	none -73	vandalisme 78	vol -54
#egra	none -44
#egre	blessure -90	collision -43	dommage_materiel 115	incendie 187	none -93	vol -45
#egue	dommage_materiel 184	none -88
#egul	blessure 59	collision -57	vandalisme 103
#ehic	dommage_materiel 95	none -43
#ehor	evenement_climatique 70
#eige	evenement_climatique 191	none -46
#eign	dommage_materiel 58	none -48	vandalisme 93
#eil>	dommage_materiel 105	none -41
#eima	vol 127
#ein>	none -56
#eine	collision 106	none -41
#eint	none -43	vandalisme 51
#eja>	incendie 60
#ejou	autre 89	degats_des_eaux 55	evenement_climatique 98	none -83
#ejud	collision -76	dommage_materiel 91	incendie 58	none -40
#ela>	collision 104
#elag	collision -46	degats_des_eaux 103	dommage_materiel 113	none -43
#elai	autre 193	collision -46	none -42	vol -86
#elas	degats_des_eaux 156	evenement_climatique -95
#elat	bris_de_glace 51	dommage_materiel 84
#ele>	bris_de_glace 41	collision -46	evenement_climatique 54	none -64
#elec	incendie 48	none -40
#elee	evenement_climatique 101	none -44
#elep	vol 42
#eler	dommage_materiel 68
#elev	autre 79	bris_de_glace 42	collision 62	none -69
#elez	collision -41	none 186
#elic	blessure -91	dommage_materiel 163	vandalisme -55
#elie	bris_de_glace 174	collision -52	dommage_materiel -45	incendie 88	none -89
#elit	collision 172	vol -42
#elle	none -47
#elli	collision -67	degats_des_eaux 139	dommage_materiel 72	none -81
#ello	collision 120
#elon	blessure 87	dommage_materiel 55	evenement_climatique 48	none -63	vol -40
#elos	collision -132	incendie 196	vandalisme -61	vol 81
#elot	collision 59	incendie 49
#elqu	autre 56	vandalisme 50
#els>	none 60
#elui	bris_de_glace 48
#elux	bris_de_glace 118	none -65	vol 47
#emaa	collision 43	vandalisme 78	vol -40
#eman	none 60
#emar	collision -41	vandalisme 58	vol 99
#emat	degats_des_eaux 142	none -45
#emba	autre 78	blessure -45	collision 71	dommage_materiel -41	none -82	vandalisme 51
#embl	collision 67	evenement_climatique 85	none -52
#embo	autre 128
#embr	autre 133	collision 53	incendie 41	none -48	vol -44
#emer	none 53
#emi>	bris_de_glace 65
#emin	evenement_climatique 71	incendie 127	none -71
#emis	blessure 44	degats_des_eaux -60	dommage_materiel 92	incendie 54	none -63	vandalisme -44	vol -53
#emme	collision 55
#emne	collision 75
#emoi	collision 62	none -47	vandalisme 66
#emon	bris_de_glace -47	collision 96	degats_des_eaux 149	dommage_materiel -44	none -53
#emor	autre 46	collision 124	none -74	vol 59
#empe	degats_des_eaux 55	evenement_climatique 128	none -49
#empl	collision 48
#empo	collision -67	dommage_materiel 114	none -69	vandalisme 46
#empr	blessure -87	collision -59	dommage_materiel 182	none -57	vol 60
#emps	dommage_materiel 45
#emur	blessure 264	collision -47	degats_des_eaux -40	dommage_materiel -45	none -52	vol -89
#enac	collision -52	vandalisme 50	vol 121
#enag	degats_des_eaux -62	dommage_materiel 212	none -48	vol 41
#enai	blessure 94	none -48
#enan	bris_de_glace -48
#enas	none -77	vol 187
#enca	collision 75
#enco	vol 60
#end>	vol 100
#enda	none -52	vol 58
#ende	vandalisme 59
#endi	incendie 155
#endo	blessure 275	bris_de_glace 85	collision -103	dommage_materiel -82	incendie -44	none -119	vandalisme -42	vol -57
#endr	collision -40	vol 60
#ends	autre 131	dommage_materiel -47
#endu	bris_de_glace 87	collision -58	none -48
#ene>	none -40	vol 57
#enee	collision -80	none -53	vandalisme 194
#ener	vol 80
#enet	bris_de_glace 139	collision -44	none -51
#eneu	blessure 69	collision 41	dommage_materiel -48	incendie 82	none -50	vandalisme -41
#enfa	collision 74	incendie 69	vandalisme -49
#enfi	bris_de_glace 67
#enfl	incendie 177	vol -46
#enfo	collision 65	evenement_climatique 86	none -66	vandalisme 81	vol -40
#engl	none 94
#enie	degats_des_eaux 62	incendie 52	none -46	vol 71
#enir	autre 60
#enle	collision -140	none -48	vol 238
#enne	dommage_materiel -40	evenement_climatique 46	none -55
#enni	blessure 57	bris_de_glace 71	collision -88	degats_des_eaux -40	dommage_materiel -58	none 166	vandalisme -50	vol -48
#enor	evenement_climatique 113
#enou	blessure 120	none -66
#enqu	blessure -44	collision -55	incendie 69	vandalisme 113
#enre	autre 98	none -91	vol 107
#ens>	collision 46
#ensa	blessure 141	degats_des_eaux 81	dommage_materiel -40	none -72	vol -43
#ense	autre 56	degats_des_eaux 43	vol -40
#ensi	dommage_materiel 248	evenement_climatique -61	none -52
#enta	bris_de_glace 49	none -45	vol 58
#ente	none -42
#enti	none -56
#ento	blessure 178	collision 71	dommage_materiel -43	none -66
#entr	none -45
#ents	blessure 53	none -46
#enu>	dommage_materiel 43	none -45	vandalisme 43
#enue	collision 47	none -43	vandalisme 40
#enus	collision 47	incendie 93	none -47
#enva	evenement_climatique 83	incendie 81	none -58
#enve	collision 77	dommage_materiel 51	none -52
#envi	degats_des_eaux 45	vol 61
#envo	evenement_climatique 69	none -43
#eole	degats_des_eaux 82
#eon>	bris_de_glace 129
#eot>	evenement_climatique 132	incendie -70
#epan	autre 62	collision 55	degats_des_eaux 59
#epar	incendie 45
#epau	blessure 41	degats_des_eaux 56	dommage_materiel 84	none -79
#epho	vol 47
#epis	collision -45	none -95	vol 186
#epla	dommage_materiel 41	none -57	vandalisme 73
#eplo	collision 47
#epon	degats_des_eaux 74
#epor	autre 150	none -62	vol 45
#epos	vandalisme 59
#epot	incendie 43	none -89	vandalisme 166	vol 49
#epou	blessure -41	dommage_materiel 75	none -45	vol 67
#ept>	bris_de_glace 99	collision -57	none -53	vol 77
#epte	none 82
#epui	blessure 48	degats_des_eaux 44	none -54
#eque	collision 162	none -65
#equi	degats_des_eaux -85	dommage_materiel 65	evenement_climatique 50	incendie 77	vandalisme -46
#era>	collision -46	dommage_materiel 54	none -64	vandalisme 63
#eraf	collision 88
#erai	dommage_materiel 54	evenement_climatique 44
#eral	collision 52
#eram	bris_de_glace 270	none -138
#eran	bris_de_glace 118	none -44
#eras	collision 177	none -45	vol -44
#erat	blessure 191	evenement_climatique 118	none -106
#erb>	collision 81	degats_des_eaux 67	none -50
#erba	collision 61	incendie 69	none -54
#erce	degats_des_eaux 92	dommage_materiel 60	none -41
#erci	none 55
#ercr	none 44
#ercu	collision 160	none -46
#erdu	autre 113	dommage_materiel 52	none -68	vol -41
#ere>	none -41
#eree	collision -68	vandalisme 94	vol 46
#erem	incendie 76	vandalisme 44
#eren	autre 57
#erer	autre 137
#eres	collision -44	evenement_climatique 62	none -67	vandalisme 95
#erge	blessure 113	dommage_materiel -48	none -83	vol 75
#ergl	blessure -71	collision 230
#eri>	incendie 95	vol -41
#erie	none -54
#erin	collision 53	dommage_materiel 130	evenement_climatique -50	none -59
#erip	collision 143	none -71
#eris	bris_de_glace 76	collision -94	dommage_materiel 60	incendie -46	none -66	vandalisme 126
#erkt	collision 54
#erli	collision 208	dommage_materiel -86	vol -56
#erma	autre 193	blessure 142	bris_de_glace 148	collision -247	degats_des_eaux -42	dommage_materiel -55	none -262
#erme	bris_de_glace 47	degats_des_eaux 65	evenement_climatique -44	none -47
#ermi	autre 138	collision 73	none -115
#ermo	evenement_climatique 139
#erna	collision 271	none -87
#erne	collision -118	degats_des_eaux 67	dommage_materiel 154
#erni	blessure 44	dommage_materiel 51
#ernu	blessure 128	vandalisme -49
#erob	blessure 69	dommage_materiel -50	none -56	vol 140
#erol	incendie 138
#eron	blessure 97	dommage_materiel -83	evenement_climatique 134
#erop	collision 65	none -57	vol 95
#erre	bris_de_glace 58	evenement_climatique 56	none -51
#erri	bris_de_glace 52	collision 56
#erru	none -46	vandalisme 118	vol 57
#ersa	collision 133	dommage_materiel 51	none -50
#erse	none -50	vandalisme 48
#erta	collision -44	none 197
#erte	collision 69	degats_des_eaux 53	dommage_materiel -41	evenement_climatique -41	none -54	vandalisme 47
#erti	collision 119	none -57
#ertu	blessure 96	incendie 67	none -59
#erva	evenement_climatique 94
#erve	collision 79	degats_des_eaux 74	none -67
#ervo	degats_des_eaux -43	none -52	vandalisme 90	vol 126
#erzo	bris_de_glace 219	collision -45	none -118	vandalisme -65
#esca	blessure 176	collision -44	none -73
#esce	none -41
#esea	autre -86	collision -132	degats_des_eaux 57	dommage_materiel 166	evenement_climatique -128	none -72	vandalisme -48	vol 112
#esen	collision 56
#eser	collision -46	degats_des_eaux 115	none -89	vandalisme 88	vol 53
#esid	incendie 42	vandalisme 158	vol -66
#esil	autre 366	collision -50	dommage_materiel -51	none -219	vandalisme -45	vol -43
#esis	collision -65	none 81	vandalisme -52	vol 137
#esit	none 111	vandalisme 116	vol -59
#esoi	none 46
#esol	collision 223	vol -94
#espa	vandalisme 69
#espi	dommage_materiel -62	evenement_climatique 123
#espo	autre 83	bris_de_glace 48
#esqu	collision 43	evenement_climatique 160	incendie -88
#essa	autre -42	collision -47	vandalisme -50	vol 160
#essi	autre 42	none -85	vandalisme 69	vol 78
#esso	collision -53	degats_des_eaux 102	incendie 51	none -49
#essu	degats_des_eaux 58	dommage_materiel 40	none -82
#esta	autre 46	evenement_climatique 87	none -67
#esti	collision -60	degats_des_eaux 45	none 62	vol 63
#esto	autre 53	blessure 93	collision -143	none -52	vol 94
#estr	autre 59	collision 84	evenement_climatique 121	incendie 48	none -151	vandalisme -40	vol -53
#esur	autre 268	bris_de_glace -43	evenement_climatique 48	none -236	vol -101
#etab	collision 82
#etag	collision -72	dommage_materiel 142	evenement_climatique 103	none -62
#etal	collision 84	none -49	vandalisme 40
#etan	blessure -64	degats_des_eaux 85	dommage_materiel 77	evenement_climatique -62	incendie 77	none -68	vandalisme -42	vol -45
#etar	collision -61	none -88	vandalisme 237
#etat	dommage_materiel 64	vandalisme 43
#ete>	none -62	vandalisme 41
#etee	dommage_materiel 102	incendie -41	none -46
#etei	incendie 97
#etem	none -91	vol 145
#eten	autre 102	blessure -45	degats_des_eaux 107	dommage_materiel -48	none -93
#eter	none -41	vandalisme 60
#etes	autre 146	blessure 117	collision -64	dommage_materiel -47	none -83	vandalisme -42
#etie	autre 182	collision -81	evenement_climatique 132	none -112	vol -46
#etin	blessure 99
#etio	evenement_climatique 75
#etir	blessure 98	bris_de_glace -43	collision -73	incendie -57	vol 113
#etit	none -63
#etoi	bris_de_glace 166	collision -97
#eton	collision 150	dommage_materiel -41	none 54	vol -55
#etre	bris_de_glace 64
#etro	collision 61	none -53	vandalisme 57
#etru	collision 62	degats_des_eaux -72	dommage_materiel 151	none -47	vandalisme -82	vol -63
#ets>	autre 58	collision -49	evenement_climatique 47	none -56	vol 93
#ett>	collision -160	none -53	vandalisme -52	vol 289
#ette	none -49
#ettr	collision -41	incendie -40	none -59	vandalisme 194
#eubl	incendie 44
#eudi	none 54
#eue>	collision 76	dommage_materiel -41	vol 98
#euf>	dommage_materiel 125
#eufs	collision 56	none -52	vandalisme 48
#euge	evenement_climatique 132	incendie -70
#euil	autre 40	none -44
#eul>	none -44
#eule	bris_de_glace 94	dommage_materiel -41	none -45
#eune	collision 70	none -49
#eur>	none -43
#euri	collision 120	degats_des_eaux 110	dommage_materiel -54	none -54
#euro	autre 82	dommage_materiel 51
#eurs	none -57	vol 47
#eurt	blessure 43	collision 74	none -64	vol -50
#eus>	bris_de_glace -52	none -49	vandalisme 236
#euse	none -48
#eut>	degats_des_eaux 44
#euve	collision 43	dommage_materiel 62
#euvr	collision 93	none -66	vandalisme 79
#euxi	collision 142
#evac	collision -47	evenement_climatique 182	incendie 71	none -69
#evai	collision 70
#eval	collision 166	none -64
#evan	collision 42	none -64	vol 60
#evar	collision 54
#eve>	autre 67	none -67
#evee	collision 63	vol 98
#evei	collision -63	evenement_climatique 86	incendie 80
#evel	evenement_climatique 82
#even	collision 49
#ever	collision -78	degats_des_eaux -66	dommage_materiel -40	evenement_climatique 101	incendie -65	vandalisme 187	vol -49
#eves	none -56	vandalisme 153
#eveu	incendie 108
#evid	autre -43	collision 41	vol 78
#evie	bris_de_glace -90	collision -129	degats_des_eaux 125	dommage_materiel 117	incendie 82	vol -48
#evil	blessure 300	bris_de_glace -40	collision -64	dommage_materiel -153	none -69
#evis	bris_de_glace 76	collision -68	none 51	vandalisme 53
#evit	bris_de_glace -47	collision 200	none -50
#evoi	autre 70	degats_des_eaux 44	vol -40
#evre	autre -43	collision 75	dommage_materiel 85	none -55
#evri	autre 128	none -68
#exac	none 104
#excu	bris_de_glace 74	collision 48
#exib	blessure -50	degats_des_eaux 182	dommage_materiel -47
#exis	autre 169	blessure -43	collision -51	dommage_materiel -56	incendie 81	none -96	vol -56
#expe	none 94
#expl	bris_de_glace 40	incendie 45	none -44
#expr	dommage_materiel -64	none -54	vandalisme 260	vol -46
#exti	incendie 117	vandalisme 93	vol -97
#ezar	bris_de_glace 155	dommage_materiel -70	evenement_climatique 124	incendie -41	none -87	vol -64
#fac>	none -86	vandalisme -47	vol 201
#faca	incendie 61	vandalisme 84
#face	collision 69	incendie 45	none -63
#fact	autre 113	collision -61
#fage	collision -45	degats_des_eaux 163
#fair	autre 52
#fale	evenement_climatique 204	vol -46
#fami	evenement_climatique 47	none -82	vandalisme 91
#fant	collision 59	incendie 60	none -52	vandalisme -49
#fari	degats_des_eaux 66	incendie 52	vandalisme 40	vol -45
#fauc	collision 153
#faud	blessure 191	collision -89	vol -55
#faut	dommage_materiel 43
#faux	collision -64	degats_des_eaux 43	dommage_materiel -63	none 49	vol 164
#fect	blessure 113	bris_de_glace -50	collision -78	dommage_materiel -46	vandalisme 101
#fele	blessure 76	bris_de_glace 49	none -44
#femm	collision 59
#femu	blessure 264	collision -47	degats_des_eaux -40	dommage_materiel -45	none -52	vol -89
#fend	bris_de_glace 224	collision -40	degats_des_eaux 57	none -84
#fene	bris_de_glace 146	collision -41	none -47
#fer>	collision -40	dommage_materiel 145	incendie 54	none -69
#fere	none 64
#ferm	bris_de_glace 78	degats_des_eaux 52	evenement_climatique -47	none -50
#ferr	none -54	vol 136
#fes>	dommage_materiel 64	incendie 42
#fess	autre 151	degats_des_eaux 131	evenement_climatique -46	none -165	vandalisme -43	vol -59
#fest	collision 42	vandalisme 136
#fete	blessure 174	collision -67	dommage_materiel -51	evenement_climatique -40	none -125	vandalisme 53
#feu>	incendie 181	none -56
#feui	autre 46	bris_de_glace 65	none -43
#feur	bris_de_glace 52	collision 94
#fevr	autre 128	none -68
#ffag	collision -42	degats_des_eaux 159
#ffai	evenement_climatique 95
#ffe>	blessure -48	collision -48	degats_des_eaux 243	none -58
#ffec	bris_de_glace -59	collision -60	none 88	vandalisme 150
#ffer	dommage_materiel -73	incendie 139	none -69
#ffeu	bris_de_glace 45	collision 83
#ffir	incendie 62	none 126
#ffle	evenement_climatique 79
#ffon	blessure -54	bris_de_glace 178	collision -53	incendie 73	none -56
#ffra	bris_de_glace 47	vol 66
#ffre	vol 66
#ffur	vandalisme 96
#fiat	collision 118
#fich	dommage_materiel 139	none -44
#fie>	collision 150	degats_des_eaux 40	dommage_materiel 70	vandalisme -88
#fil>	none 72
#file	collision 118
#fill	blessure 52	none -49
#film	collision 222	dommage_materiel -62	incendie -72	none -63	vandalisme -67	vol 56
#fils	dommage_materiel 142	none -96
#filt	degats_des_eaux 175	none -44
#fin>	dommage_materiel 40
#fina	dommage_materiel 111
#fini	collision 122
#fiqu	collision 42	incendie 56
#firm	degats_des_eaux 52	dommage_materiel -57	none 68
#fiss	bris_de_glace 185	collision -52	none -60
#flam	incendie 160	none -48
#flan	collision 126	none -112	vandalisme 88
#fle>	collision 73
#fleu	collision 54	degats_des_eaux 55	dommage_materiel 67	evenement_climatique -41	none -55	vandalisme -53	vol 43
#flex	blessure -50	degats_des_eaux 182	dommage_materiel -47
#flic	collision 107	dommage_materiel -40	none -66	vol 69
#flot	degats_des_eaux 149
#foin	collision 169	incendie 82	none -46	vandalisme -128	vol -48
#fois	autre 59	none -97	vandalisme 62
#fonc	collision 83	evenement_climatique 46	none -61	vandalisme 54
#fond	degats_des_eaux 89
#foot	blessure 184	collision -70	dommage_materiel -61	none -59	vol 79
#forc	vol 134
#form	none -45
#fort	blessure -81	bris_de_glace 43	collision -46	evenement_climatique 204	none -52	vandalisme -48
#foss	collision 244	none -53
#foud	collision -41	dommage_materiel -46	evenement_climatique 273	none -62
#foul	blessure 66	degats_des_eaux 56
#four	dommage_materiel 58
#fout	collision -90	degats_des_eaux 61	dommage_materiel 129
#frac	blessure 52	none -42	vol 40
#frai	autre 171	blessure -48	dommage_materiel 204	evenement_climatique -40	none -262	vandalisme -128	vol -74
#fran	autre 69	collision 68
#frap	collision 100	vol -58
#fre>	dommage_materiel 42	vol 74
#frei	collision 148	none -59
#frer	evenement_climatique 89
#frig	dommage_materiel 83	evenement_climatique 59	none -52
#frit	collision -94	incendie 68	vol 126
#froi	bris_de_glace 189	none -56
#fron	none -45	vol 93
#frot	collision 172
#fui>	degats_des_eaux 174	dommage_materiel -48	none -52
#fuit	degats_des_eaux 163
#fume	incendie 145
#fure	vandalisme 96
#fuse	collision 50
#gade	evenement_climatique -45	none -43	vol 178
#gadi	autre 47
#gage	collision 172	incendie 70	none -101
#gagn	incendie 107
#gale	collision -179	dommage_materiel 172	none -73	vandalisme 154
#gami	bris_de_glace 71	collision -53	vandalisme 54
#gan>	autre 87	blessure 114	dommage_materiel -62	none -98	vandalisme -42	vol 58
#gar>	evenement_climatique 199	none -52
#gara	incendie 51	none -73	vandalisme 67	vol -53
#garc	dommage_materiel -52	none -132	vol 204
#gard	dommage_materiel 74
#gare	autre 164	collision 68	none -112	vol 68
#gars	collision 45	none -62	vol 123
#gasi	degats_des_eaux 91	vandalisme 81
#gat>	degats_des_eaux 87
#gati	none 91
#gats	degats_des_eaux 75	evenement_climatique 44
#gauc	blessure 47	collision 45
#gaz>	incendie 107	none -46	vol 84
#gazo	autre -42	collision 83	degats_des_eaux -87	dommage_materiel 90	none -46	vandalisme -48	vol 108
#gdal	blessure 53
#gean	collision -47	degats_des_eaux 122	dommage_materiel 40	none -40
#gee>	blessure -56	incendie 44	vandalisme 92	vol -55
#gel>	collision -85	degats_des_eaux 240	dommage_materiel -42	evenement_climatique 109	incendie -56	none -143	vandalisme -45	vol -52
#gela	bris_de_glace 61	dommage_materiel 105
#geme	blessure -52	collision -51	degats_des_eaux -49	dommage_materiel 240
#genc	blessure 65	dommage_materiel -44
#gend	collision 40	none -46	vol 49
#gene	incendie 67
#geno	blessure 120	none -66
#genr	autre 208	evenement_climatique 53	none -193	vol -49
#geon	bris_de_glace 129
#geot	evenement_climatique 132	incendie -70
#ger>	blessure 46
#gere	collision -44	incendie 44	none -40	vol 48
#geri	autre 95	collision -57	none -58
#ges>	evenement_climatique 53
#geur	blessure -47	collision 79	degats_des_eaux -59	dommage_materiel 124	none -55
#gie>	dommage_materiel 57	incendie 116	none -91
#gile	blessure -48	collision -125	dommage_materiel 109	evenement_climatique 64	none -44	vandalisme -43	vol 111
#gine	collision -63	degats_des_eaux 178	incendie 107	none -99	vandalisme -40	vol -44
#gist	evenement_climatique 84	vol 78
#glac	autre -41	bris_de_glace 93	evenement_climatique 69	vol -41
#glai	none 70
#glas	blessure -45	bris_de_glace 48	collision 118
#gle>	blessure 160	bris_de_glace 123	collision -68	dommage_materiel -127	none -44	vol -52
#glie	collision 252	dommage_materiel 41	none -109	vandalisme -94	vol -64
#glis	collision 52	degats_des_eaux 64
#gnal	collision 55
#gnee	bris_de_glace 55	none -52	vandalisme 70
#gner	collision 50	degats_des_eaux 66
#gnet	blessure 170	collision 60	dommage_materiel -45	none -64
#gnie	autre 201	none -74	vol 49
#gnoi	degats_des_eaux 203	none -70
#gnon	degats_des_eaux 98	evenement_climatique 44
#gnur	evenement_climatique 56	vol 64
#gola	evenement_climatique 85
#gole	collision 304	dommage_materiel -81	incendie -88	none -49	vandalisme -44
#golf	bris_de_glace 161	collision -48	evenement_climatique 52	none -75	vol 40
#gon>	collision 74
#gond	degats_des_eaux 160
#gonf	collision -52	degats_des_eaux 51	dommage_materiel 135	incendie -43	none -57
#goo>	collision 73	none -40	vol 46
#gorg	degats_des_eaux 88	vandalisme 57
#gout	degats_des_eaux 127	none -58
#gps>	bris_de_glace -71	none -72	vandalisme -43	vol 247
#grac	collision -53	evenement_climatique 212
#grad	collision 77	none -74	vandalisme 102	vol -52
#grat	bris_de_glace 56	none -66	vol 110
#grav	bris_de_glace 109	none -54
#gre>	blessure -98	incendie 221
#grel	evenement_climatique 266
#gren	blessure 202	collision -88	none -142
#gres	autre -42	collision -54	dommage_materiel 108	none -74	vol 108
#gric	blessure 152	bris_de_glace -47	collision 77	degats_des_eaux -42	dommage_materiel -73	evenement_climatique -55	none -123	vandalisme 112	vol -126
#grif	blessure -94	dommage_materiel 234	vandalisme -53
#gril	dommage_materiel 70	evenement_climatique 98	none -75
#gros	bris_de_glace 65	evenement_climatique 99	none -62
#gts>	blessure 48	dommage_materiel 74
#gue>	dommage_materiel 112	none -51
#guei	collision 141	none -41
#guel	collision 265	degats_des_eaux 60	none -160	vandalisme -112
#guer	bris_de_glace -56	collision -58	none -85	vandalisme -44	vol 254
#guet	collision -127	incendie 56	vol 116
#gueu	collision -56	dommage_materiel 145	none -46
#guli	blessure 59	collision -57	vandalisme 103
#h10>	collision 46
#h15>	none 162
#h30>	none 58
#h40>	collision 76
#h45>	collision 59
#habi	dommage_materiel 61	none -50
#hafa	blessure 65	collision -51	dommage_materiel 126	none -42
#hage	blessure 107	collision 89	none -82
#haie	blessure 54	collision -42	evenement_climatique 78	incendie 50
#hain	vandalisme -83	vol 214
#hais	collision -77	evenement_climatique 97	incendie -46	none 70
#hait	autre 88	collision 51
#hala	blessure 271	collision -90	dommage_materiel -52	none -144	vandalisme -71
#hale	degats_des_eaux 133	evenement_climatique -81	incendie 57
#hall	none -77	vandalisme 73
#hamb	degats_des_eaux 87	dommage_materiel -42	incendie 44	none -55
#hamd	evenement_climatique 82
#hamm	none -57	vol 63
#hamp	dommage_materiel 53	none -58	vandalisme 51
#hams	none -65	vol 153
#han>	vandalisme 81
#hanc	blessure 76	bris_de_glace 49	degats_des_eaux -45	dommage_materiel -50	none -42	vol 73
#hang	evenement_climatique 46
#hant	none -63	vol 167
#haou	collision 151	evenement_climatique 81	vandalisme -142
#happ	collision 150	none -75	vandalisme 65	vol -55
#haqu	bris_de_glace 120	degats_des_eaux 164	dommage_materiel -123	none -95
#hare	bris_de_glace 60	collision 90	none -144	vandalisme 147
#harg	autre 79	bris_de_glace 83	collision -45	none -90
#hari	collision 181	none -54
#harm	collision 56	dommage_materiel 63	none -51
#harr	dommage_materiel -59	incendie 89	vol 101
#hass	collision 159	degats_des_eaux 151	none -72	vandalisme -101
#hat>	blessure 66	dommage_materiel 42	none -69
#haud	bris_de_glace 61	degats_des_eaux 83
#hauf	degats_des_eaux 64	none -40
#haus	evenement_climatique 61	none -57	vandalisme 54
#haut	bris_de_glace 64	evenement_climatique 58
#hay>	collision -43	none -101	vol 143
#hayo	bris_de_glace 130	collision 142	dommage_materiel -43	none -125	vandalisme -43
#hect	collision -67	degats_des_eaux -74	incendie 145	vandalisme 72	vol -41
#hee>	autre 40	none -40
#hef>	collision 82
#hein	bris_de_glace 111	collision -91	degats_des_eaux -49	dommage_materiel 179	evenement_climatique -42	incendie -112	none -61	vandalisme -68
#hela	none 82
#hell	blessure 95
#hema	degats_des_eaux 142	none -45
#heme	none 187
#hemi	degats_des_eaux -41	incendie 135	none -92
#her>	collision 40	degats_des_eaux 110
#here	evenement_climatique 231
#heri	collision 201	vandalisme -45
#herm	autre 182	incendie 46	none -204
#hes>	collision -45	evenement_climatique 51	vandalisme 50
#hete	autre 203	collision -72	dommage_materiel 96	none -154
#hett	collision 115	none -53
#heva	blessure 69	collision 154	none -85
#heve	incendie 126
#hevi	blessure 300	bris_de_glace -40	collision -64	dommage_materiel -153	none -69
#hevr	autre -62	collision 91	dommage_materiel 104	none -68
#hez>	degats_des_eaux 64	none -44
#hich	collision 161	vandalisme -117
#hicu	dommage_materiel 95	none -43
#hie>	blessure 46	none 69
#hien	blessure 128	none -73
#hier	none 54
#hiff	blessure -53	degats_des_eaux 56	incendie 103
#hine	degats_des_eaux 125
#hini	collision 92
#hniq	collision -46	degats_des_eaux 119	dommage_materiel -48	none -62	vandalisme -49	vol 92
#hoc>	collision 162	none -66
#hocs	dommage_materiel 113	none -40
#hoir	bris_de_glace -42	collision -73	dommage_materiel 200	none -105	vandalisme -88	vol 156
#home	evenement_climatique 47	vol 68
#homm	collision -63	dommage_materiel 83	incendie -41	none -51	vol 180
#hon>	collision -52	dommage_materiel 54	evenement_climatique 81	incendie 46
#hone	dommage_materiel 46	vol 62
#honi	collision 45	incendie 51
#honn	vandalisme -51	vol 153
#hont	collision -143	dommage_materiel 191	vol 84
#hopi	blessure 43
#hors	degats_des_eaux 41	evenement_climatique 49
#hosp	autre 48	blessure 58	none -42
#hote	dommage_materiel 117	evenement_climatique 60	none -50
#hott	incendie 105
#hour	vandalisme 45	vol 44
#hous	vandalisme 141	vol -74
#hui>	none 66
#huil	blessure 90	dommage_materiel -41	incendie 45	none -70	vol 47
#huit	collision 63	none 48
#huma	autre 58
#humi	degats_des_eaux 141	none -56
#hute	blessure 235	none -107	vol -42
#hysi	vandalisme 64
#iabl	none 42
#iad>	none -95	vol 155
#iage	dommage_materiel 44
#iair	collision -50	none -88	vol 180
#ial>	collision 177	degats_des_eaux -60	none -91	vandalisme 85
#iale	collision 68	degats_des_eaux 49
#ianc	autre 289	blessure -49	collision -75	dommage_materiel -74	none -150
#iano	dommage_materiel 205	incendie -81
#iant	collision 143	none -54	vol -92
#iat>	vol 46
#iate	collision 58	dommage_materiel 58	evenement_climatique -45
#iati	autre 241	bris_de_glace -78	collision -43	dommage_materiel -47	none -293	vandalisme 84
#iber	evenement_climatique 127
#ibia	blessure 111	collision 42	none -56
#ibut	vol 148
#ical	blessure -63	collision 219
#icat	blessure 74
#ice>	none -57	vandalisme 44
#icha	collision 84	vandalisme -94
#iche	collision 43	none -42	vol 96
#ichu	degats_des_eaux 57	dommage_materiel 53	none -62
#icie	vol 46
#icip	collision 63	degats_des_eaux 49	vandalisme 53
#icit	collision 60
#ickp	vol 149
#icol	blessure 185	degats_des_eaux -43	dommage_materiel 75	evenement_climatique -111	none -98	vandalisme 50	vol -61
#ics>	collision 70	dommage_materiel -49	none -77	vol 116
#icti	incendie 67
#ide>	collision -66	vandalisme 70	vol 99
#idea	dommage_materiel 66	incendie 109	none -58
#idee	collision -45	dommage_materiel 53	none 115
#idem	autre -43	collision 41	vol 78
#iden	collision 101	none -52
#ider	collision -76	vol 101
#idez	collision 108	none 40
#ids>	evenement_climatique 84
#idus	vol 153
#iece	dommage_materiel 66
#ied>	vandalisme 60
#ieds	collision -60	degats_des_eaux 91	dommage_materiel -59	evenement_climatique 96
#iee>	dommage_materiel 156	incendie 71	none -98	vol -48
#iege	blessure -46	collision 70	vol 63
#ieil	degats_des_eaux 153	incendie 73	none -71
#iel>	evenement_climatique 40
#iell	degats_des_eaux 68	incendie 100	none -51
#ieme	evenement_climatique 49	none -50
#ienn	blessure 88	collision -69	dommage_materiel -58	evenement_climatique 65	none -46
#iens	none 85
#iere	collision 61	none -43
#ierr	bris_de_glace 60	none -78	vandalisme 218	vol -67
#ies>	evenement_climatique 84	none -44
#ieta	autre 95	dommage_materiel 66	none -80
#iete	collision -44	dommage_materiel 111
#ieto	collision 206	vol -59
#iett	blessure -48	dommage_materiel 154	incendie -46	none -47	vol 51
#ieur	collision 45	degats_des_eaux 40
#ieux	dommage_materiel -42	none -59	vol 100
#iez>	autre 292	collision -41	none -105
#ifes	collision 42	vandalisme 136
#iffe	dommage_materiel 133	none -51	vandalisme -41
#iffu	vandalisme 96
#ific	dommage_materiel 49	vol 83
#ifie	collision 141	degats_des_eaux 56	none 70	vandalisme -86	vol -45
#ifiq	collision 42	incendie 56
#ifra	vol 97
#igad	evenement_climatique -41	none -40	vol 179
#ige>	autre 94	evenement_climatique 107	none -53
#igeo	bris_de_glace 129
#iger	blessure 67	collision -77	none 69	vandalisme 55
#igin	collision -91	degats_des_eaux 194	incendie 128	none -120	vandalisme -48	vol -53
#igna	autre 53
#igne	none -41
#igno	degats_des_eaux 131	none 58	vol -62
#ignu	evenement_climatique 56	vol 64
#igo>	collision -42	dommage_materiel 104	evenement_climatique 75	none -62
#igol	collision 277	dommage_materiel -62	incendie -68
#igt>	autre 98	blessure 74	collision -73	degats_des_eaux -41	dommage_materiel 116	none -112
#igts	blessure 48	dommage_materiel 74
#ijou	vol 135
#ika>	collision -91	evenement_climatique 213	none -51
#ila>	dommage_materiel 62	incendie 71	vol -40
#ilan	collision 169
#ile>	collision 62	none -49
#ilee	collision 130
#iles	collision -56	dommage_materiel 53	evenement_climatique 116	none -60	vandalisme 42
#ilet	degats_des_eaux 57	dommage_materiel 82
#ilie	autre 48	collision 81
#ilis	none -56	vandalisme 67	vol 85
#ilit	autre 228	bris_de_glace 65	collision -40	none -176	vol -49
#illa	none -59	vandalisme 56
#ille	none -50
#illi	autre 163	blessure -41	degats_des_eaux -54	dommage_materiel 44	none -82
#illo	bris_de_glace 164	collision -60	none -51	vandalisme 41
#ilot	collision 259	none -44	vandalisme -122	vol -41
#ils>	dommage_materiel 48	none -72	vol 43
#iltr	degats_des_eaux 175	none -44
#ime>	none -42
#imen	blessure 98
#imes	blessure -57	collision -52	evenement_climatique 153	none 41
#imet	autre 145	bris_de_glace 97	collision -75	dommage_materiel -41	none -131	vandalisme -56	vol -55
#imma	bris_de_glace 118	collision -55	none -57	vol 88
#imme	dommage_materiel -42	incendie 48	none -43	vol 61
#impa	bris_de_glace 110	collision 49	none -63
#impl	collision 91
#impo	collision 79
#inai	bris_de_glace 121	dommage_materiel 75	none -134	vol -40
#inal	none 56
#inan	blessure 170	dommage_materiel 83	none -86	vol -62
#inat	dommage_materiel 95
#ince	incendie 116
#inco	dommage_materiel -55	vandalisme 107
#inct	incendie 117	vandalisme 93	vol -97
#inde	dommage_materiel 42
#indi	vol 153
#indr	incendie 56
#indu	bris_de_glace 167	degats_des_eaux 57	vol -41
#ine>	none -45
#inee	evenement_climatique 62	incendie 73
#inem	blessure 141	collision -45	dommage_materiel -65	incendie 62	vandalisme -42
#iner	vol 58
#ines	autre 40
#inet	degats_des_eaux 52
#infi	degats_des_eaux 157
#ing>	collision 41	none -54	vol 60
#inge	dommage_materiel 73	incendie 125	none -57
#ingo	collision 47	none -63	vol 73
#ingt	collision 117	dommage_materiel -93	evenement_climatique 144	none -68
#inha	incendie 75
#ini>	collision 105	evenement_climatique 40	none -42
#inie	bris_de_glace 77	collision -66	degats_des_eaux 71	dommage_materiel -45	evenement_climatique 50	none -57	vandalisme 48
#iniq	blessure 48	collision 47
#inis	autre 57
#ino>	degats_des_eaux 233	dommage_materiel -62	none -69
#inoi	blessure 279	collision -98	degats_des_eaux -48	none -175	vol -51
#inon	degats_des_eaux 40	evenement_climatique 147
#inq>	collision 62	vol 55
#inse	bris_de_glace 242	incendie -92
#insi	collision -58	dommage_materiel 59	none 58	vandalisme -56	vol 70
#inst	none -56	vandalisme 162
#insu	bris_de_glace -48	collision 56	vandalisme 118
#int>	degats_des_eaux 49	none -51
#inta	dommage_materiel 153	none -84	vol -40
#inte	none -50	vandalisme 61	vol 78
#inth	degats_des_eaux 116
#into	blessure 61	incendie 103
#intr	collision -53	none -41	vandalisme 76	vol 56
#ints	blessure 40	bris_de_glace 110	collision -52	none -78
#intu	collision 57	none -63	vandalisme 97
#inue	none 47
#inut	dommage_materiel -42	evenement_climatique 52
#inze	none 48
#iola	none -44	vol 157
#iole	vol 56
#iolo	collision -45	dommage_materiel -87	none -96	vandalisme -60	vol 352
#iona	collision 106	incendie 93	none -52
#ionn	autre 44	collision 46	none -50
#iori	collision 135	none -44
#iot>	collision 251	none -82
#ipal	collision 94	degats_des_eaux 62
#ipe>	none 65	vol 55
#ipho	dommage_materiel 101	none -71	vol 110
#ipri	degats_des_eaux 107	dommage_materiel -46	incendie 65
#ique	none -45
#ira>	degats_des_eaux 43	dommage_materiel 67
#irac	bris_de_glace 64	dommage_materiel 53
#irag	blessure -57	collision 80	none -45	vandalisme 144
#irai	blessure -63	collision 52	incendie -53	none -57	vol 150
#irat	autre 62	dommage_materiel 64
#irba	incendie 136
#irci	collision -45	incendie 124	vandalisme 71
#ircu	blessure 92	dommage_materiel -40	incendie 80	none -63
#ire>	none -46
#irec	blessure 120	none -84	vandalisme -87	vol 62
#irem	blessure 135	bris_de_glace -44	dommage_materiel -44	none -42	vandalisme 98
#irer	bris_de_glace -43	dommage_materiel 115
#ires	collision -77	evenement_climatique 55	none -59	vandalisme 150
#irha	none -65	vol 153
#irie	evenement_climatique 44	none -61	vandalisme 118	vol -47
#irme	collision 48	dommage_materiel -47	incendie 51	none 118
#irmi	degats_des_eaux 162	dommage_materiel -78
#iroi	bris_de_glace 121	none -53	vandalisme 62
#iron	degats_des_eaux 60	vol 82
#irs>	vandalisme 78
#isag	incendie 77	vol 78
#isai	collision 67	dommage_materiel -44	vol 87
#isan	blessure 44	dommage_materiel 145	evenement_climatique -42	none -66	vandalisme -58
#isat	autre 150	collision -41	degats_des_eaux 88	none -106
#isci	blessure 61	collision -50	evenement_climatique 110	none -63	vol -40
#ise>	bris_de_glace 58
#isea	blessure 69	bris_de_glace 76	collision 47	none -49	vol -67
#isee	bris_de_glace 112	none -78	vandalisme 119
#iser	incendie 146
#ises	blessure 40	collision -71	dommage_materiel 80	evenement_climatique 50	none -124	vandalisme 104
#iseu	collision 72	none -68	vol 51
#ish>	none 94
#isi>	collision 76	vandalisme 118	vol -82
#isie	autre 93	blessure -44	collision -60	none -76	vandalisme 133
#isin	degats_des_eaux 62	none -58
#isio	collision 66
#isir	collision -58	none 126	vandalisme 60
#isis	collision 149	degats_des_eaux 107	dommage_materiel -76	vol -50
#isit	collision -58	dommage_materiel -59	none -67	vandalisme -41	vol 316
#isme	evenement_climatique 87
#ison	evenement_climatique 78
#ispa	none -44	vol 153
#ispo	none -50	vol 128
#isqu	autre 168	blessure 166	collision -48	dommage_materiel -56	none -194	vandalisme -49	vol -50
#issa	none -42	vol 50
#issi	collision 92	degats_des_eaux -54	none -43	vandalisme 115
#issu	bris_de_glace 127	collision -49	degats_des_eaux 51	none -55
#ista	autre 51	collision 67
#iste	none -43
#isti	collision 66	degats_des_eaux -91	evenement_climatique 133	none -46
#istr	autre 41	vol 45
#itai	evenement_climatique 41	vandalisme 51
#ital	blessure 45
#itan	collision 107	none -89	vandalisme 145	vol -61
#itat	degats_des_eaux 53	none -65	vol 72
#ite>	none -53
#itee	blessure 92	none -68	vol 53
#item	none 149
#iter	autre 89	bris_de_glace -45	collision 91	degats_des_eaux 41	none -78
#ites	collision 121
#iteu	vol 86
#itie	bris_de_glace 93	collision -46	evenement_climatique 91
#itif	blessure -49	collision 73	dommage_materiel 236	none -147	vandalisme -124	vol -48
#itio	none -41	vandalisme 48	vol 59
#itoy	collision -44	evenement_climatique -42	incendie 188
#itra	bris_de_glace 169
#itre	bris_de_glace 149	collision -49	none -47
#itri	incendie 52	none -44	vandalisme 52
#itro	bris_de_glace 233	none -103
#its>	blessure 59	dommage_materiel 51	none -66
#itte	collision -93	degats_des_eaux -97	dommage_materiel -84	evenement_climatique 91	vol 211
#itur	collision 41	none -69
#itut	degats_des_eaux -84	dommage_materiel -52	none -78	vandalisme 222
#ium>	degats_des_eaux 198
#ivai	collision 81
#ivan	evenement_climatique 111
#ivee	blessure -68	collision -199	degats_des_eaux 175	dommage_materiel 183	none -79	vol -45
#ives	evenement_climatique 68	incendie 52
#ivi>	blessure -52	collision 87	incendie 63
#ivid	vol 153
#ivie	collision -43	dommage_materiel -43	evenement_climatique 206
#ivil	autre 94	collision -68	degats_des_eaux -57	evenement_climatique 127	none -140
#ivol	vol 147
#ivra	bris_de_glace 85	degats_des_eaux -64	dommage_materiel 97	none -56
#ixan	collision -97	dommage_materiel 146	evenement_climatique 150	incendie -47	none -148	vandalisme -49	vol -68
#jack	collision -50	vol 178
#jai>	collision 49	dommage_materiel 74	none -69
#jama	dommage_materiel -42	evenement_climatique 65	none 46
#jamb	dommage_materiel 99	none -67
#jant	dommage_materiel 53	none -86	vol 141
#janv	degats_des_eaux 114	evenement_climatique 55
#jard	collision -40	evenement_climatique 48	none -54
#jean	incendie 94
#jema	collision 43	vandalisme 78	vol -40
#jete	none -62	vandalisme 217
#jeud	none 54
#jeun	collision 77	none -46
#jle>	dommage_materiel -120	none -40	vandalisme 287	vol -79
#jme>	collision 113	evenement_climatique 79
#join	bris_de_glace 41	collision -62	degats_des_eaux 103	none -67
#joua	blessure 48	bris_de_glace 58	collision -48	dommage_materiel 41	evenement_climatique 41	none -40
#joue	autre 79	blessure 75	bris_de_glace -40	collision -94	none -64	vandalisme 94	vol -40
#joux	vol 135
#jsui	collision -46	dommage_materiel 106	evenement_climatique 43	none -58	vandalisme 47
#judi	collision -66	dommage_materiel 68	incendie 75	none -42	vandalisme 44
#juge	collision 176	vandalisme -72
#juin	none 67
#jure	bris_de_glace -51	collision 189	dommage_materiel -58	incendie 92	none -41	vandalisme -47	vol -42
#jus>	degats_des_eaux 81	dommage_materiel 71	none -61
#jusq	collision 71	evenement_climatique 51
#just	dommage_materiel 45
#kang	collision 73	none -40	vol 46
#kay>	blessure -53	collision 274	none -130
#kech	dommage_materiel 136	none -71	vandalisme 40	vol -41
#kel>	degats_des_eaux -42	dommage_materiel 117	none 74
#ket>	bris_de_glace 80	none -40	vol 87
#khla	autre 177	blessure -49	collision 143	dommage_materiel -48	none -163	vol -65
#king	none -44	vol 46
#koi>	autre 230	none -195
#kpoc	vol 121
#ktou	collision 54
#laba	collision 117	degats_des_eaux -77	dommage_materiel -53	evenement_climatique 130	none -70
#labr	collision -67	dommage_materiel 247	none -153
#laca	degats_des_eaux 83
#lace	none -46	vandalisme 84
#lach	collision -56	degats_des_eaux 91	dommage_materiel 84	vol -40
#laco	collision -200	dommage_materiel 117	evenement_climatique 108	none -65
#lade	autre 54	blessure -70	vandalisme 151
#lafo	degats_des_eaux 155
#lage	none -42	vol 53
#lah>	collision 64	evenement_climatique 40	none -44
#lai>	autre 164	collision 47	none -44	vol -111
#laie	evenement_climatique 83
#lail	collision 99	vol 46
#lain	none -68	vandalisme 71	vol 100
#lair	blessure 93	none -80	vandalisme 46
#lais	dommage_materiel 48
#lait	collision 44	dommage_materiel 73	none -59	vol 68
#lama	collision 67	none 106
#lamb	bris_de_glace 59	collision -46	degats_des_eaux 82	incendie 69	none -53
#lame	collision -81	dommage_materiel 270	none -74
#lamm	incendie 179	none -46
#lamp	bris_de_glace -41	dommage_materiel 88	evenement_climatique 73
#lan>	blessure -54	dommage_materiel 165	evenement_climatique 74	incendie -92	none -53	vol -44
#lanc	bris_de_glace 44
#land	collision 165	none -60
#lang	autre 53	blessure 75	none -48
#lant	collision 64	dommage_materiel 91	none -70
#laqu	bris_de_glace 53	none -45
#lara	collision -46	vol 126
#lard	collision 106
#lare	incendie 47	none 42	vandalisme 107	vol -70
#larm	dommage_materiel 161	none -44	vol -55
#las>	collision 71	degats_des_eaux 94	evenement_climatique -53
#lass	collision -44	none -54	vandalisme 101	vol 62
#lat>	blessure -52	bris_de_glace 150	none -90	vandalisme 99	vol -49
#lata	collision 128	evenement_climatique 63	none -40
#late	bris_de_glace 76	none -64
#lati	bris_de_glace 49	vol 60
#latr	blessure 84	degats_des_eaux 56	none -49
#lats	bris_de_glace 222	collision -47	none -43	vol -40
#lava	collision -88	degats_des_eaux -42	dommage_materiel 80	none -59	vandalisme 159	vol -52
#lave	collision -44	degats_des_eaux 111	dommage_materiel 73	none -77
#lavi	blessure 136	dommage_materiel 66	none -82
#lcon	incendie 146
#leau	collision -67	dommage_materiel 123	incendie 68	none -53	vandalisme 47	vol -54
#lech	incendie 139
#lect	incendie 43	none -42
#lee>	evenement_climatique 81	none -61
#lees	collision -40	evenement_climatique 95	none -64
#lege	incendie 47
#legu	dommage_materiel 198	none -97
#leil	bris_de_glace 98	collision 68	vol -47
#lein	bris_de_glace 54
#lema	blessure 112	bris_de_glace -93	collision 123	none -42
#leme	autre 44
#lenc	collision 84	vol 71
#lend	blessure 51	vol 76
#lent	blessure 51	collision 50	dommage_materiel 58	none -84
#leph	vol 42
#leri	collision -60	dommage_materiel 180	none -63
#lert	none 63	vandalisme 116	vol -42
#les>	none -44
#lete	bris_de_glace 163	collision -71	evenement_climatique 56	none -65
#lets	evenement_climatique 144	incendie 41	vol -42
#lett	none -56
#leu>	dommage_materiel 126
#leue	blessure -42	collision 86	dommage_materiel -65	vol 161
#leur	dommage_materiel 44	none -48
#leus	vandalisme 64	vol 85
#leut	collision -82	degats_des_eaux 273	evenement_climatique 60	none -171	vol -46
#leva	collision 59	degats_des_eaux 96	none -46
#leve	autre 59	none -63
#levr	vandalisme 78
#lexi	blessure -50	degats_des_eaux 182	dommage_materiel -47
#lez>	none 91
#leza	bris_de_glace 155	dommage_materiel -70	evenement_climatique 124	incendie -41	none -87	vol -64
#lheu	bris_de_glace 159	collision -61	dommage_materiel -45
#libe	collision 95
#libr	blessure -45	collision -40	degats_des_eaux 78	dommage_materiel 101
#lic>	collision 164	none -47	vandalisme 69	vol -40
#lice	none -65	vandalisme 55
#lici	vandalisme 44	vol 48
#lics	collision 70	dommage_materiel -49	none -77	vol 116
#lie>	autre 58	collision 78	none -52
#liee	dommage_materiel 128	incendie 104	none -86	vol -53
#lien	blessure 52
#lier	none -56
#lign	autre 50	collision 48	none -57
#limo	blessure -82	collision -73	degats_des_eaux -40	dommage_materiel 187	evenement_climatique 85
#lin>	bris_de_glace 50	collision 286	none -157
#line	dommage_materiel -58	evenement_climatique 44	vol 98
#ling	dommage_materiel 62	incendie 102	none -58
#lini	blessure 48	collision 47
#lino	degats_des_eaux 109	dommage_materiel -59	evenement_climatique 95	none -55
#lint	collision -44	dommage_materiel -60	none -41	vandalisme 82	vol 122
#lio>	autre 171	collision 59	none -106
#liqu	autre 54
#lir>	collision 76	vol -40
#lis>	blessure -40	evenement_climatique 40	none -75	vandalisme 67	vol 125
#lisa	degats_des_eaux 171	none -43
#lise	none -51	vol 47
#lish	none 94
#lisi	collision 110	none -59	vandalisme 115	vol -42
#liss	collision 87	degats_des_eaux 72	none -50
#list	vandalisme 75
#lit>	evenement_climatique 40
#lite	autre 268	blessure 48	collision -71	none -163	vol -49
#litr	degats_des_eaux 63	vol 57
#livr	dommage_materiel 96
#llag	collision -53	evenement_climatique 77	none -75	vol 174
#llah	degats_des_eaux 52	evenement_climatique 88	none -54
#llai	collision -41	degats_des_eaux -57	dommage_materiel -99	vol 213
#llan	blessure 81	collision 40	dommage_materiel 54	none -88
#llar	collision 106
#lle>	none -58
#llee	evenement_climatique 144	none -115	vandalisme 96	vol -40
#lleg	dommage_materiel 170	none -78
#llem	blessure 108	bris_de_glace -46	collision 75
#ller	blessure 57	collision -47	vol 57
#lles	degats_des_eaux -44	incendie 55
#llet	blessure 73	bris_de_glace 54	collision -48	none -49
#lleu	bris_de_glace 73	vol 73
#llic	collision 93
#llie	degats_des_eaux 88	none -61	vol 51
#llis	collision 132	none -43
#llo>	bris_de_glace -66	collision 162	none 104
#llon	bris_de_glace 113	degats_des_eaux 62	none -66
#llou	bris_de_glace 205	collision -129	none -49	vandalisme 88
#llum	bris_de_glace 68	dommage_materiel 53	none -43	vandalisme 40	vol -42
#loc>	autre 155	blessure -63
#loca	collision -49	dommage_materiel 45	none -49	vandalisme 81
#loin	bris_de_glace 111	dommage_materiel -49	none -42	vol 71
#loir	degats_des_eaux 75
#lois	collision -98	dommage_materiel 52	incendie 55	none -57	vandalisme 71
#loit	degats_des_eaux 54	none -66	vol 72
#lol>	blessure 94
#lomb	degats_des_eaux 84	none -42	vol 65
#lon>	bris_de_glace 65	degats_des_eaux 56	none -57
#long	collision -64	degats_des_eaux 64	dommage_materiel 40
#lonn	degats_des_eaux 193
#lons	blessure 41	none -91	vandalisme 50
#lont	blessure 40	collision -51	none 56	vandalisme 119	vol -45
#loqu	degats_des_eaux 53	dommage_materiel 59	none -46
#lore	collision 55
#lors	autre 44	collision 54	none -77	vandalisme -42	vol 51
#los>	collision -123	incendie 131	none -93	vandalisme -50	vol 247
#lose	bris_de_glace 74	none -56
#losi	incendie 242	none -52
#lot>	degats_des_eaux 149	none -95	vandalisme -43	vol 41
#loto	collision 94
#lots	collision 61	evenement_climatique 88
#lott	degats_des_eaux 165	dommage_materiel -68	none -52	vol 72
#lotu	collision -46	dommage_materiel 44	evenement_climatique 124	vol -42
#lou>	blessure 46	bris_de_glace 187	collision -52	none -59
#loue	dommage_materiel 59
#lour	collision 41	evenement_climatique 51
#loux	bris_de_glace -62	collision -121	none -41	vandalisme 282	vol -45
#loye	autre 63	blessure 114	collision -55	dommage_materiel -44	evenement_climatique -43	none -135	vol 92
#lqu>	vandalisme 69
#lque	autre 240	none -93
#ltan	collision 81	none -45
#lte>	bris_de_glace -75	collision 109	vandalisme 65
#lteu	autre -89	blessure -46	dommage_materiel -45	incendie -41	none -80	vandalisme 126	vol 110
#ltip	degats_des_eaux 107	dommage_materiel -46	incendie 65
#ltra	degats_des_eaux 140	none -41
#lub>	blessure 73	dommage_materiel 87	vandalisme 118	vol -166
#luie	collision 46	evenement_climatique 113	none -50
#lume	dommage_materiel 124	vandalisme 77	vol -54
#lumi	collision 181	none -51
#lund	none 52
#lune	bris_de_glace 184	collision -76	dommage_materiel 81	none -101
#lure	blessure -46	incendie 190
#lus>	none -40	vol 63
#lust	collision -61	degats_des_eaux 98	dommage_materiel 106	none -41
#lut>	bris_de_glace 55	collision -47	none 64
#luto	collision -87	degats_des_eaux 135	none 43
#lux>	bris_de_glace 118	none -65	vol 47
#lyon	vol 83
#lyse	autre 75	collision -41	none -114	vol 190
#lyti	vandalisme -43	vol 149
#maa>	collision 43	vandalisme 78	vol -40
#macb	collision -40	dommage_materiel 162	none -48
#mach	degats_des_eaux 93	dommage_materiel 44
#maci	collision 107
#maga	degats_des_eaux 91	vandalisme 81
#mage	evenement_climatique 103	none -58
#mai>	autre 87	blessure -41	none 97
#mair	evenement_climatique 46	incendie 62	none -93	vandalisme 140	vol -67
#mait	incendie 128	none -42
#mal>	collision 50
#mala	autre 74	blessure -84	collision 69	dommage_materiel -41	none -40	vandalisme 89
#malh	bris_de_glace 159	collision -61	dommage_materiel -45
#mali	collision 97	none -80	vandalisme 76
#mam>	evenement_climatique 64	none -102	vol 138
#mama	bris_de_glace 52	collision 121	none -46
#mami	blessure -75	bris_de_glace -46	collision 212	dommage_materiel -138	evenement_climatique 122	incendie -42	none -77	vandalisme -57	vol -46
#man>	collision 61	none -44	vol 63
#mand	none 52
#mang	collision -45	none -62	vol 126
#mani	bris_de_glace 41	none -46	vandalisme 141	vol -51
#mano	collision 133	degats_des_eaux 42	none -47
#manq	collision 40	dommage_materiel -42	none -76	vol 169
#mant	blessure -41	bris_de_glace 67	vol 75
#mar>	bris_de_glace -75	collision 205	degats_des_eaux 78	none -63
#mara	blessure 178	collision -114	dommage_materiel -67	none -67
#marc	blessure 83
#mard	none 66
#mare	collision 42	dommage_materiel -47	evenement_climatique 48	none -62	vandalisme 129
#mari	blessure 41	bris_de_glace 46	collision 58	none -53	vandalisme -43
#marq	dommage_materiel -56	evenement_climatique 61	none -55	vandalisme 226	vol -144
#marr	dommage_materiel 63	incendie 79
#mars	none 67
#mart	collision -66	dommage_materiel -40	evenement_climatique 75	none -80	vandalisme 174
#mass	blessure 105	bris_de_glace 61	collision -47	dommage_materiel -95	none -66	vandalisme 124	vol -55
#mat>	bris_de_glace -48	collision 134	degats_des_eaux -56	none -53	vandalisme 61
#matc	blessure 57	collision -79	vandalisme 146
#mate	degats_des_eaux 43	evenement_climatique 99	none -58
#mato	autre 200	degats_des_eaux 112	none -210
#matr	bris_de_glace 74	collision -43	vol 53
#mban	blessure 117	collision -49
#mbar	blessure -42	collision 86	dommage_materiel -40	none -63	vandalisme 58
#mbe>	dommage_materiel 87	none -66
#mbee	blessure 127	collision -41	evenement_climatique 45	none -69
#mber	collision -63	dommage_materiel 101	evenement_climatique 72
#mbes	degats_des_eaux 52	evenement_climatique 52
#mbie	autre 52	collision -53	degats_des_eaux 54
#mble	collision 64	evenement_climatique 84	none -54
#mbol	collision 114
#mbou	autre 124
#mbra	autre 96	collision 109	incendie 73	none -66	vol -56
#mbre	degats_des_eaux 52	dommage_materiel -41	none -49
#mbri	degats_des_eaux 101	evenement_climatique -59	none -60	vandalisme -42	vol 158
#mbul	blessure 142	collision 84	none -107
#mdou	evenement_climatique 82
#mdr>	evenement_climatique 91	vol -43
#mec>	collision 149	dommage_materiel 87	incendie -58	none -45	vol -40
#meca	collision 85	dommage_materiel -64	none -88	vol 160
#mech	bris_de_glace 103	dommage_materiel 93	none -60	vol -46
#med>	collision -45	none -123	vol 237
#mede	blessure 248	none -100
#mee>	incendie 121	none -49
#mees	incendie 105
#mel>	collision -98	evenement_climatique 135	none -73	vandalisme 67
#mell	bris_de_glace -60	collision 125	incendie 55	vandalisme 56
#melo	blessure 164	bris_de_glace -43	degats_des_eaux -40	dommage_materiel 128	evenement_climatique -45	none -120	vandalisme -55	vol -84
#meme	vandalisme -43
#mena	degats_des_eaux -46	dommage_materiel 153	none -42	vol 55
#menc	evenement_climatique 50
#mene	none -64	vandalisme 43	vol 91
#mer>	autre 44	blessure -47	bris_de_glace 94	collision -46	evenement_climatique 59
#mera	vandalisme 44
#merc	none 59
#mere	none -45
#meri	none -51	vandalisme 92	vol 61
#mero	collision 47	dommage_materiel -42	none 83
#mes>	none -58	vol 47
#mess	degats_des_eaux 57	none 110	vandalisme -43
#mesu	autre 268	bris_de_glace -43	evenement_climatique 48	none -236	vol -101
#meti	autre 156	collision -113	degats_des_eaux -42	dommage_materiel -46	evenement_climatique 152	incendie -42	none -139	vol -64
#metr	blessure 53	evenement_climatique 62	none -95
#mets	none -114	vol 175
#mett	incendie 65	vandalisme 53	vol -42
#meub	incendie 44
#meur	autre 62	bris_de_glace -45	collision -104	dommage_materiel -51	none -66	vandalisme 113	vol 54
#miab	collision 42	none 48
#micr	collision 92	dommage_materiel -46	incendie 102	none -89	vol 44
#mide	degats_des_eaux 59	evenement_climatique 59
#mie>	blessure 58	bris_de_glace -40	collision 156	dommage_materiel -54	evenement_climatique 71	none -69	vandalisme -42	vol -57
#mien	blessure 67	vandalisme 62
#mier	degats_des_eaux 54
#miet	blessure -47	bris_de_glace 198	none -92	vandalisme -45
#mieu	collision 84	dommage_materiel -94	none -59	vol 149
#mili	bris_de_glace 76	none -82	vandalisme 93
#mill	none -40
#min>	collision 73
#mine	incendie 105	none -52	vandalisme 43
#mini	evenement_climatique 82
#mins	collision 66	none -49	vandalisme 62
#minu	dommage_materiel -40	evenement_climatique 47	none 57
#mion	collision 56
#miqu	bris_de_glace 133
#mira	bris_de_glace 64	dommage_materiel 53
#miro	bris_de_glace 175	none -70	vandalisme 93	vol -112
#mis>	none -43	vol -41
#mise	blessure -62	collision -84	dommage_materiel 155	incendie 101
#miss	vol 59
#mito	collision -44	evenement_climatique -42	incendie 188
#mmag	evenement_climatique 117	incendie 40	none -69
#mmam	evenement_climatique 64	none -102	vol 138
#mmat	bris_de_glace 118	collision -55	none -57	vol 88
#mmed	incendie 40
#mmen	autre 73
#mmes	incendie 98
#mmeu	dommage_materiel -42	incendie 48	none -43	vol 61
#mmis	vol 58
#mmod	degats_des_eaux 40	dommage_materiel 88
#mmun	none -57	vandalisme 75
#mne>	collision 68
#mnes	collision 83	incendie 55	none -40
#mobi	collision 172	none -47	vol -58
#mode	collision -126	dommage_materiel 192
#moi>	collision 61
#moin	collision 47
#moir	collision -79	dommage_materiel 116	evenement_climatique 64	incendie 52	none -106	vol -41
#moit	evenement_climatique 147
#moll	blessure 177	collision -60
#mome	dommage_materiel 56
#mon>	none -52
#mond	evenement_climatique 46	incendie 46
#moni	collision 68
#mons	collision 54
#moqu	degats_des_eaux 202	dommage_materiel -40	evenement_climatique -93	incendie 42
#morc	bris_de_glace 104	none -43	vol -61
#mord	blessure 207	none -50
#morq	autre 46	collision 124	none -74	vol 59
#mort	dommage_materiel 119	none -56
#mosq	incendie 42	vandalisme -44	vol 84
#mot>	collision 173	none -58
#mota	collision 70
#mote	incendie 149
#moto	collision 75	none -73	vol 94
#moui	blessure 109	collision -74	degats_des_eaux 72
#mous	collision -68	vandalisme 183
#mpac	bris_de_glace 135	none -63
#mpad	collision 123
#mpag	autre 85	none -49
#mpe>	degats_des_eaux 65	dommage_materiel 80	none -44
#mpet	collision -46	evenement_climatique 192	none -74
#mpie	incendie 106
#mpin	bris_de_glace -49	collision 56	evenement_climatique 86	none -53	vandalisme -42
#mpla	collision -47	dommage_materiel 57	evenement_climatique 44	none -47
#mple	autre 146	blessure -53
#mpli	collision 66
#mplo	autre 78	blessure 121	collision -55	dommage_materiel -73	evenement_climatique -41	vol -54
#mpol	collision -44	evenement_climatique 139
#mpon	collision 45	vol 106
#mpor	collision -47	dommage_materiel 100	none -60
#mpos	collision 79
#mpou	collision -62	dommage_materiel -55	evenement_climatique 117	incendie 49
#mpre	vol 131
#mps>	dommage_materiel 45
#mpte	evenement_climatique 69	vandalisme 71
#mult	degats_des_eaux 107	dommage_materiel -46	incendie 65
#mulu	degats_des_eaux 134
#muna	bris_de_glace -44	collision 73	dommage_materiel 84	none -47	vandalisme -41	vol -42
#mune	collision -51	degats_des_eaux 48	none -67	vandalisme 152	vol -43
#muni	collision 52	degats_des_eaux 40	vandalisme 46
#mur>	collision -63	degats_des_eaux 74	dommage_materiel 98	incendie 49	none -68
#mure	bris_de_glace -52	collision 203	none -51
#murs	bris_de_glace -63	collision -54	dommage_materiel 61	evenement_climatique 74	none -56	vandalisme 127
#mutu	autre 91	blessure 122	collision -45	none -144
#mway	collision 82	none -73	vol 91
#nace	collision -52	vandalisme 50	vol 121
#nade	autre 105	evenement_climatique 150	none -54	vandalisme -48	vol -42
#nage	degats_des_eaux -49	dommage_materiel 167	none -40
#nair	blessure 66	collision -46	dommage_materiel 106	vol -42
#nais	bris_de_glace 90	collision 63	none -67
#nal>	collision 67	none -42	vol 52
#nale	collision 65
#nali	degats_des_eaux 195
#nant	blessure 61	bris_de_glace -43
#nape	collision -56	dommage_materiel 170	none -40
#nard	none -46	vandalisme 83	vol -42
#nas>	none -71	vol 161
#nate	dommage_materiel 95
#nati	collision 106	incendie 93	none -52
#natu	evenement_climatique 98
#nca>	incendie 80
#ncai	bris_de_glace -49	collision 165	none -72	vol 48
#ncas	collision 78
#ncee	collision 79	none -53	vandalisme 103	vol -47
#ncel	vol 62
#ncen	incendie 169
#ncer	collision 57
#nces	blessure 55	dommage_materiel 83	none -64
#nch>	autre -68	blessure -50	bris_de_glace 223	degats_des_eaux -56	dommage_materiel 78	evenement_climatique -77	incendie -62	none -238	vandalisme -69	vol -94
#ncha	blessure -52	collision -71	degats_des_eaux 80	none -61
#nchi	autre 164	collision -56	degats_des_eaux 48	dommage_materiel -51	none -97	vol -53
#ncie	autre 93	none -99	vandalisme -50	vol 45
#ncle	evenement_climatique 135
#ncom	collision -45	degats_des_eaux -45	dommage_materiel -40	evenement_climatique 143	incendie 45	vol -46
#ncon	dommage_materiel -53	incendie -45	none -46	vandalisme 102	vol 55
#ncor	vol 66
#ncte	incendie 83	vandalisme 75	vol -78
#nda>	blessure -48	bris_de_glace 165	evenement_climatique 43	none -53
#ndai	collision 164	none -91	vandalisme -78	vol 119
#ndan	none -53	vol 52
#ndar	collision 48	none -46	vol 51
#ndat	collision -63	degats_des_eaux -120	dommage_materiel -49	evenement_climatique 278	none 93	vol -42
#ndee	evenement_climatique 120	incendie 110	none -71
#ndel	collision -91	dommage_materiel 255	none -98	vandalisme -47	vol 55
#ndem	collision 40
#nder	bris_de_glace 42	incendie 67
#ndes	incendie 225	vol -41
#ndeu	vol 82
#ndez	collision -52	none 83	vandalisme 123	vol -67
#ndi>	none 41
#ndic	degats_des_eaux 100	vol 45
#ndie	incendie 174
#ndit	bris_de_glace 84	degats_des_eaux 54	none -67
#ndiv	vol 153
#ndol	degats_des_eaux 160
#ndon	blessure 156	bris_de_glace 104	collision -104	dommage_materiel -75	vandalisme -40	vol -51
#nds>	autre 104	dommage_materiel -43
#ndu>	collision -44	degats_des_eaux 48	none -45
#nduc	bris_de_glace 55	collision 69
#ndue	bris_de_glace 165	collision -57	degats_des_eaux 59	none -48
#ndui	collision 96
#ndul	blessure -96	collision -91	degats_des_eaux -52	dommage_materiel 287	evenement_climatique -139	none -99	vandalisme -56	vol 46
#ndus	degats_des_eaux 53
#neau	bris_de_glace 51	collision 75	none -74	vandalisme 50
#nees	none -46	vandalisme 138
#nega	collision 65	none 89	vol -76
#neig	evenement_climatique 191	none -46
#neim	none -42	vol 173
#nel>	incendie 55	none -65	vandalisme 68
#nell	autre 128	evenement_climatique -42	incendie 128	none -139	vandalisme -44	vol -57
#neme	autre 53	dommage_materiel -54	evenement_climatique 120	none -58	vandalisme -53
#nera	collision 83
#nerv	collision 115
#net>	blessure 54	degats_des_eaux 46	none -53
#netr	bris_de_glace 139	collision -44	none -51
#nett	none -58
#neu>	collision 233	none -57
#neuf	dommage_materiel 188
#neur	blessure 57	dommage_materiel -44	incendie 95	none -46
#neus	blessure 105	none -79	vandalisme 108
#neve	dommage_materiel 108
#nez>	collision 41
#nfan	collision 74	incendie 69	vandalisme -49
#nfil	degats_des_eaux 175	none -44
#nfin	bris_de_glace 52	none 48
#nfir	degats_des_eaux 78	dommage_materiel -67	none 46
#nfla	incendie 206
#nfle	collision 61	dommage_materiel 116	none -53	vol -78
#nfon	collision 77	evenement_climatique 77	none -63	vandalisme 72
#ngar	evenement_climatique 199	none -52
#nge>	none -42
#ngel	bris_de_glace 43	collision -46	degats_des_eaux 69	dommage_materiel 90	incendie -42	none -41
#nger	autre 40	vol 40
#nges	collision -46	dommage_materiel -59	evenement_climatique 196
#ngla	none 70
#ngle	blessure 286	collision -124	dommage_materiel -113	none -57	vol -82
#ngli	collision 146	vandalisme -42
#ngo>	collision 47	none -63	vol 73
#ngoo	collision 73	none -40	vol 46
#ngs>	collision -51	dommage_materiel -99	none -74	vol 208
#ngt>	collision 117	dommage_materiel -93	evenement_climatique 144	none -68
#ngue	blessure -41	vol 52
#nhal	incendie 75
#nici	collision 49	vandalisme 41
#nie>	autre 107	none -59
#niec	dommage_materiel 130
#nife	collision 42	vandalisme 136
#nil>	degats_des_eaux 56	incendie 66	none -57	vol 77
#nima	autre 47	blessure 147	collision 68	dommage_materiel -40	none -89	vol -59
#nime	blessure -44	collision -44	degats_des_eaux -58	evenement_climatique 161	none 42
#niqu	blessure 44	none -43
#nir>	autre 67
#nis>	blessure 51	bris_de_glace 55	collision -54	dommage_materiel 154	incendie -88	none -57
#niss	none -75	vandalisme 183
#nist	autre 59	degats_des_eaux 41
#nite	collision 92
#nive	collision 42	dommage_materiel 77
#njou	autre 73
#nlev	collision -140	none -48	vol 238
#nnai	degats_des_eaux 42	evenement_climatique 42
#nnea	bris_de_glace 65	collision 73	none -88	vandalisme 66
#nnee	collision 59
#nnel	autre 126	collision 47	incendie 66	none -86	vandalisme -105
#nnem	autre 137	collision 89	none -70
#nner	evenement_climatique 112
#nnes	collision -53	evenement_climatique 219	none -69
#nnet	collision 115
#nneu	autre 74	collision 43
#nnon	bris_de_glace 50
#nnu>	dommage_materiel -63	none -40	vandalisme 44	vol 95
#nnul	autre 143
#noel	collision -47	none 64	vandalisme -44	vol 134
#noeu	collision 133	degats_des_eaux 42	none -47
#noir	incendie 79
#nois	dommage_materiel 77
#nole	none -43	vandalisme 92
#nom>	collision 137	vandalisme 62
#non>	none 82
#nonc	autre 58	none 64
#nond	degats_des_eaux 48	evenement_climatique 166
#nora	bris_de_glace 180
#norm	evenement_climatique 88
#nos>	vol 52
#note	collision 60	evenement_climatique 59
#notr	none -52
#nou>	blessure 110	none -63
#nous	none -45
#nouv	bris_de_glace -164	degats_des_eaux -83	none 363
#noye	blessure -59	collision -47	degats_des_eaux 117	dommage_materiel 110	evenement_climatique 52	none -99	vol -40
#nque	none -50	vandalisme 118
#nqui	dommage_materiel -45	vol 125
#nre>	autre 208	evenement_climatique 53	none -193	vol -49
#nreg	vol 166
#nsab	autre 83	bris_de_glace 48
#nsai	blessure 279	collision -45	dommage_materiel -51	none -114	vandalisme -41	vol -86
#nsci	collision 102
#nse>	autre 74	vol 40
#nsei	none 65
#nsem	bris_de_glace 42	degats_des_eaux 41
#nser	bris_de_glace 157	dommage_materiel 55	incendie -67	none -64
#nsfe	collision -41	incendie 41	none 91
#nsi>	collision -50	dommage_materiel 110	none -84	vandalisme -59	vol 111
#nsie	collision 61
#nsio	dommage_materiel 125
#nsoi	collision 74
#nsol	blessure -82	collision -66	dommage_materiel 160	none -62	vol 62
#nspo	none -69	vol 152
#nsta	collision 68
#nsti	degats_des_eaux -84	dommage_materiel -52	none -78	vandalisme 222
#nsul	bris_de_glace -48	collision 56	vandalisme 118
#ntac	collision 49	dommage_materiel 95
#ntai	dommage_materiel -42	none -51	vandalisme 83
#ntal	blessure 85	collision 162	none -54
#ntan	autre -73	degats_des_eaux 59	none 107
#ntat	collision -87	none -49	vandalisme 61	vol 154
#nte>	none -70	vol 53
#ntea	collision -67	dommage_materiel -46	vol 191
#ntee	autre -47	collision 45	dommage_materiel 80	evenement_climatique 45	none -41
#ntel	bris_de_glace 161	collision -88	dommage_materiel 89	none -119	vol -45
#nten	vandalisme 43
#ntes	collision -45	vol 120
#nthe	degats_des_eaux 61	dommage_materiel 73
#nti>	collision 205	none -64
#ntie	autre 56	collision -55	vandalisme -44	vol 97
#ntif	incendie 81
#ntil	autre -43	collision -66	dommage_materiel 133	evenement_climatique -40
#ntio	collision 70	degats_des_eaux 170	none -136
#ntis	autre 111	collision 57	none -60
#ntiv	vol 147
#nton	blessure 83	collision 84	degats_des_eaux -46	none -75	vandalisme -42	vol 49
#ntor	blessure 231	dommage_materiel -55	none -103
#ntox	blessure 61	incendie 103
#ntra	dommage_materiel 41
#ntre	collision 48	none -45
#ntro	collision 99	none -52	vol 70
#nts>	none -49
#ntur	collision 41	none -65	vandalisme 109
#ntus	collision 78
#nue>	collision 47
#nuer	none 76
#nul>	collision 79	dommage_materiel -48	none -65	vandalisme 47	vol 52
#nule	autre 139
#num>	blessure 128	vandalisme -49
#nume	collision 47	dommage_materiel -42	none 83
#nuqu	collision 103	degats_des_eaux 48
#nure	evenement_climatique 56	vol 64
#nus>	incendie 73	none -46	vandalisme 49
#nute	evenement_climatique 50
#nvah	evenement_climatique 83	incendie 81	none -58
#nver	collision 86	dommage_materiel 59	none -52
#nvie	collision -55	degats_des_eaux 72	dommage_materiel -54	vandalisme 117
#nvir	degats_des_eaux 60	vol 82
#nvol	evenement_climatique 149	none -77
#nvoy	autre 97
#nze>	evenement_climatique 87
#obe>	blessure 47	collision -67	dommage_materiel 164	incendie -53	none -62	vol 44
#obil	collision 172	none -47	vol -58
#obin	degats_des_eaux 179	none -42
#oble	autre -51	blessure 186	bris_de_glace -46	collision -136	degats_des_eaux -62	dommage_materiel -91	evenement_climatique -75	incendie -41	none 93	vandalisme -67	vol -45
#obo>	dommage_materiel 81	evenement_climatique 45	none -57	vandalisme -41
#obot	none 93
#obse	collision 49	evenement_climatique 58
#ocad	autre 82	collision 102
#ocal	collision -45	evenement_climatique 88	vandalisme 45
#ocat	none -53	vandalisme 89
#occu	dommage_materiel -52	none -53	vol 146
#occy	degats_des_eaux 83	dommage_materiel 82
#oce>	blessure 125	collision -64	degats_des_eaux -43	dommage_materiel -49	evenement_climatique 71	none -74	vol 70
#oced	autre 111	degats_des_eaux -68	none -70	vandalisme 96
#ocer	bris_de_glace 270	none -138
#oces	incendie 82	none -47
#ocha	collision 115
#oche	collision 61	dommage_materiel 46	none -55
#ocia	bris_de_glace -72	collision 102	none -75	vandalisme 93	vol 42
#ocie	none -46
#ocke	vol 73
#ocs>	dommage_materiel 113	none -40
#octe	blessure 110	collision 73	degats_des_eaux 54	none -107
#ocum	none 59
#ode>	incendie 40
#odui	none -52	vol 199
#oeil	bris_de_glace 43	collision -43	degats_des_eaux -51	dommage_materiel 80
#oel>	collision -47	none 64	vandalisme -44	vol 134
#oele	incendie 102
#oeur	blessure -56	collision 42	none -55	vandalisme 86	vol 50
#oeuv	collision 92	none -73	vandalisme 88
#offr	dommage_materiel 61	vol 78
#ogan	collision 131	evenement_climatique 51	vol -46
#oges	blessure -85	collision -41	dommage_materiel 191
#ogne	collision 102
#ogra	blessure 226
#oid>	bris_de_glace 226	incendie -51	none -67
#oids	evenement_climatique 84
#oie>	collision 71
#oiff	blessure 74	none -57	vandalisme 65
#oign	blessure 148	collision 50	dommage_materiel -41	none -59
#oigt	autre 63	blessure 68	collision -47	dommage_materiel 116	none -83
#oil>	collision 100	incendie 48
#oila	collision -45	dommage_materiel 66	incendie 77	vol -42
#oile	bris_de_glace 86
#oin>	blessure 77	collision 55
#oinc	blessure 60	degats_des_eaux 144	none -61
#oind	degats_des_eaux 48
#oing	bris_de_glace 104	collision -100	evenement_climatique -46	none -87	vandalisme -102	vol 151
#oins	collision 56	vol -45
#oint	bris_de_glace 55	none -67
#oirc	collision -45	incendie 124	vandalisme 71
#oire	collision -42
#oirs	vandalisme 107	vol 50
#oise	blessure 74	dommage_materiel 40	none -46
#oisi	degats_des_eaux 66	none -54
#oiso	bris_de_glace 104	collision -96	dommage_materiel 42	none -71	vandalisme 52
#oiss	incendie 53
#oit>	evenement_climatique 62	none -67
#oita	none -50	vol 50
#oite	collision 119	none -57	vandalisme 43
#oiti	evenement_climatique 117
#oitu	collision 42	none -69
#oix>	collision -90	dommage_materiel -40	evenement_climatique -47	none -74	vandalisme 289	vol -91
#ojet	bris_de_glace 86	collision 56
#okay	blessure -53	collision 274	none -130
#olag	collision 46	none -40	vol 76
#olai	evenement_climatique 42	none -57	vandalisme 94
#olan	blessure 73	dommage_materiel 116	none -68
#ole>	collision 42	none -59
#olee	evenement_climatique 52	none -62	vandalisme -45	vol 190
#olei	bris_de_glace 98	collision 68	vol -47
#olen	vol 74
#oles	vol 57
#olet	dommage_materiel 64	evenement_climatique 47
#oleu	collision -63	dommage_materiel -47	vandalisme 179
#olf>	bris_de_glace 161	collision -48	evenement_climatique 52	none -75	vol 40
#olic	none -61	vandalisme 56
#olie	blessure 167	dommage_materiel -102	none -47	vol -82
#olin	collision -44	evenement_climatique 139
#olis	blessure -56	none -94	vandalisme 91	vol 179
#olle	blessure 40	dommage_materiel 57	none -55
#olli	collision 65	vol 100
#olog	autre 200	none -233	vandalisme -48	vol 104
#olon	degats_des_eaux 46	dommage_materiel -46	vandalisme 48
#olum	none 98
#omat	collision 58	dommage_materiel -73	evenement_climatique 176	none -73	vandalisme -42
#omba	blessure 88	collision -42	evenement_climatique 48
#ombe	blessure 51	collision -49	dommage_materiel 75	evenement_climatique 53	none -64
#ombi	autre 52	collision -53	degats_des_eaux 54
#ome>	degats_des_eaux 90	dommage_materiel 63	none -84
#omie	blessure 193	collision -112	dommage_materiel -71	none -60	vol 114
#omma	evenement_climatique 96	none -59
#ommi	vol 58
#ommo	dommage_materiel 72
#ommu	none -57	vandalisme 75
#omob	collision 92	none -60	vandalisme 107
#ompa	autre 111	none -49
#ompe	collision -41	degats_des_eaux 72	dommage_materiel 86	evenement_climatique 60	none -73
#ompi	incendie 106
#ompl	autre 144	blessure -52
#ompr	vol 101
#ompt	collision -69	dommage_materiel -45	evenement_climatique 92	none -58	vandalisme 199	vol -100
#onal	collision 106	incendie 93	none -52
#onc>	none -47
#once	collision 68	none -45
#oncl	evenement_climatique 135
#ond>	degats_des_eaux 78
#onda	degats_des_eaux -86	evenement_climatique 182	none 54
#onde	incendie 42
#ondi	collision 68	degats_des_eaux -83	dommage_materiel 150	evenement_climatique -43	incendie -108	none -68	vandalisme -62	vol -51
#ondo	degats_des_eaux 160
#ondr	bris_de_glace 170	collision -52
#ondu	collision 54
#one>	dommage_materiel 79
#onfi	dommage_materiel 190	vandalisme -47
#onfl	collision -52	degats_des_eaux 51	dommage_materiel 135	incendie -43	none -57
#onfo	collision 145
#ong>	bris_de_glace 52	collision -49	degats_des_eaux 84	dommage_materiel -41
#onge	collision -41	degats_des_eaux 129	dommage_materiel 98	none -47	vol -49
#ongu	bris_de_glace 75	collision -81	dommage_materiel 111
#oniq	collision 86	incendie 49
#onjo	autre 67	degats_des_eaux 44
#onnu	dommage_materiel -50	incendie -40	none -44	vandalisme 157	vol 50
#onom	collision -100	dommage_materiel 133	none -120	vol 139
#ons>	none -40
#onsa	autre 83	bris_de_glace 48
#onsc	blessure -40	collision 72	incendie 77
#onse	vol 50
#onsi	collision 47
#onso	blessure -67	dommage_materiel 137
#onst	collision 69
#ont>	none -45
#onta	vandalisme 65
#onti	none 113
#ontr	collision 101
#ontu	collision 78
#onze	collision 71	evenement_climatique 98
#ood>	blessure -52	collision 166	none -55	vandalisme 72
#ook>	collision -40	dommage_materiel 162	none -48
#oord	collision 110	dommage_materiel 67
#oot>	blessure 130	none -50	vol 40
#oote	vol 45
#opai	dommage_materiel 119
#oper	autre 141	blessure 45	bris_de_glace 43	collision -62	dommage_materiel -48	none -75	vol -42
#ophe	evenement_climatique 133
#opin	blessure -47	dommage_materiel 149	evenement_climatique 76	incendie -109	none -75
#opit	blessure 43
#opor	none -54	vandalisme -58	vol 192
#opre	blessure 106	dommage_materiel 46	none -78	vandalisme -40
#opri	autre 77	dommage_materiel 104	none -74
#opro	collision -69	degats_des_eaux 76	dommage_materiel 102	none -49
#oque	degats_des_eaux 75	dommage_materiel 64	none -52
#orad	vol 162
#orag	collision -49	dommage_materiel 68	evenement_climatique 195	none -53	vol -47
#oram	bris_de_glace 180
#oran	dommage_materiel -79	evenement_climatique 141	none -58
#orat	none -43	vandalisme 80	vol 87
#orce	vol 59
#orch	collision -93	evenement_climatique 68	incendie 133
#ord>	none 44
#orde	degats_des_eaux 116	evenement_climatique 56	none -52	vandalisme -40
#ordi	dommage_materiel 50	vol 68
#ordo	autre 152	collision 64	none -94
#ordr	blessure 89
#ordu	blessure 97	none -57
#orei	blessure 71	collision -42	evenement_climatique 113
#orel	collision 41	degats_des_eaux 49	dommage_materiel 47
#orer	collision 69
#orge	degats_des_eaux 66	vandalisme 42
#orgu	collision 141	none -41
#orig	collision -91	degats_des_eaux 194	incendie 128	none -120	vandalisme -48	vol -53
#orit	collision 135	none -44
#orma	collision 68	degats_des_eaux 70	none -54
#orme	collision 66	evenement_climatique 56
#ormi	collision 43	evenement_climatique -49	vol 43
#ormu	autre 71	collision 100	none -42	vandalisme -45
#orna	evenement_climatique 197	vandalisme -47
#orne	blessure -112	bris_de_glace -70	collision 142	degats_des_eaux -41	dommage_materiel -89	evenement_climatique 167	incendie -52	none -87	vandalisme -102	vol -57
#orou	incendie 53	none -47	vandalisme 56
#orpo	collision 46	degats_des_eaux 56
#orqu	autre 46	collision 124	none -74	vol 59
#orre	collision -41	degats_des_eaux 40	none 96
#ors>	collision 43	none -57
#orse	blessure 137	collision 92	dommage_materiel -56	none -53
#ort>	none -49
#orta	collision 54	none -46
#orte	none -59	vandalisme 53	vol 51
#orti	collision 87
#orts	collision 136	none -58	vandalisme -40
#ortu	collision 130	none -50
#osco	blessure 179	collision -170	dommage_materiel -59	none -111	vandalisme -48	vol 41
#ose>	vol 40
#osee	none -71	vandalisme 78
#oser	vandalisme 41
#osie	blessure 185	collision -65	dommage_materiel -42	evenement_climatique -40	none -100	vandalisme 177	vol -93
#osio	incendie 242	none -52
#osit	collision 76
#ospi	autre 48	blessure 58	none -42
#osqu	collision 130	none -67	vandalisme -42	vol 48
#osse	dommage_materiel 78	evenement_climatique 61	none -43
#ossi	none 73
#oste	collision 47	incendie -42	none -121	vandalisme 108	vol 70
#otag	blessure -79	collision -86	degats_des_eaux -92	dommage_materiel -45	evenement_climatique 65	vandalisme 224	vol -57
#otar	collision 70
#ote>	none -53
#otea	bris_de_glace -41	collision 272	dommage_materiel -75	none -86	vol -44
#otec	autre 114	evenement_climatique 133	none -104	vandalisme -41
#oteg	bris_de_glace -159	evenement_climatique 49	vandalisme 116
#otel	autre 40	collision 46	none -40
#oteu	collision -87	dommage_materiel 168	incendie 112	none -100
#othe	blessure 127	collision 145	none -47	vol -117
#otie	collision -108	degats_des_eaux -42	dommage_materiel 120	evenement_climatique 225	none -75	vandalisme -58	vol -65
#otis	autre 284	collision -74	none -200
#oto>	collision 48	none -45	vol 84
#oton	autre 171	none -91
#otos	collision -46	none 52	vandalisme 69	vol -45
#ots>	dommage_materiel -50	evenement_climatique 141
#otte	collision 48	none -44
#otti	collision 64	incendie 62
#otto	blessure 102	collision 100
#otur	collision -46	dommage_materiel 44	evenement_climatique 124	vol -42
#ouai	blessure 40	collision -47	dommage_materiel -63	none 63
#ouan	bris_de_glace 76	dommage_materiel 73	none -40
#oube	evenement_climatique 59	incendie 127	none -43
#ouce	dommage_materiel 151	none -86
#ouch	collision 56	none -42
#ouci	collision -43	degats_des_eaux 134	none -69	vandalisme -47	vol 116
#ouco	none 106
#oude	collision 82	dommage_materiel -42	none -41	vol 126
#oudr	evenement_climatique 98
#oue>	evenement_climatique 82	vandalisme 44
#oued	collision -85	evenement_climatique 236	none -53
#ouer	autre 44	blessure 78	dommage_materiel -41	none -48	vol 54
#ouet	collision 61	incendie 103	none -71
#oueu	collision 50	none -42
#ouf>	blessure -58	collision 42	dommage_materiel 58	evenement_climatique -49	none -57	vandalisme 40	vol -54
#ouff	dommage_materiel -41	incendie 67
#ougi	degats_des_eaux 80	incendie 116	none -75
#ouha	autre 145
#oui>	none 136
#ouil	none -48	vol 51
#oujo	none 75
#ouk>	autre 125	collision -51	dommage_materiel -47	none -243	vandalisme -56	vol 251
#oul>	collision 211	degats_des_eaux -73	dommage_materiel -48	evenement_climatique 55	none -72
#oula	collision 56
#oule	degats_des_eaux 71	evenement_climatique 43	none -60
#ouli	degats_des_eaux 80	evenement_climatique 49
#oull	evenement_climatique 124
#oulo	vandalisme 61	vol 40
#oulu	bris_de_glace 40	none -54
#oum>	evenement_climatique 93
#ouni	collision 54
#oupe	none -68	vol 42
#oupi	collision 73	incendie 41
#oups	collision -46	dommage_materiel 40	vandalisme 155	vol -40
#oupu	bris_de_glace 81	dommage_materiel 115	none -43
#oura	dommage_materiel 40	vandalisme 40
#ourc	autre 110	collision -42	incendie 160	none -87
#oure	collision 49	vandalisme 78
#ourg	collision 67
#ouri	evenement_climatique 76	none -56
#ourq	autre 143	collision -44	dommage_materiel -40	vol -43
#ourr	autre 130	collision -100	dommage_materiel 105	evenement_climatique 47	none -112
#ours	autre 48
#ourt	incendie 107
#ouru	bris_de_glace 131	collision 76
#ousc	blessure 126	collision -44	degats_des_eaux -43	dommage_materiel -107	none -55	vol 147
#ouse	none -50	vandalisme 86
#ousi	blessure -72	degats_des_eaux -42	dommage_materiel 131	none -50	vol 96
#oust	autre -61	collision -49	degats_des_eaux -53	none -82	vol 296
#ousu	blessure 128	bris_de_glace 187	degats_des_eaux -72	dommage_materiel -135	evenement_climatique -48	incendie -41	none -92	vandalisme -47
#outi	collision 109	none -40
#outr	collision 81	dommage_materiel 64	none -62
#outt	degats_des_eaux 143	none -57
#outu	collision -90	degats_des_eaux 61	dommage_materiel 129
#ouva	degats_des_eaux 50
#oux>	vandalisme 83	vol 110
#ouze	vandalisme 48
#ovis	collision 95	none -82	vol 58
#oxiq	incendie 93
#oxyg	incendie 143
#oyag	autre 108	none -73
#oyal	autre 76	collision 70
#oye>	autre 65	none -86
#oyee	blessure 49	bris_de_glace -48	collision -79	degats_des_eaux 215	dommage_materiel 77	evenement_climatique -43	none -165	vol -75
#oyen	collision -56	degats_des_eaux -47	evenement_climatique -40	incendie 265	none -59
#oyer	bris_de_glace -61	incendie 65
#pact	bris_de_glace 135	none -63
#pada	collision 123
#page	collision 46	dommage_materiel -43	incendie 220	none -60	vandalisme -55
#pagn	autre 71	none -45
#paie	dommage_materiel 65	incendie 41
#pain	none -54	vol 136
#pale	collision 69	evenement_climatique 58	none -48	vol 47
#pali	collision -46	degats_des_eaux 102	incendie 110	none -70	vol 41
#pan>	blessure 189	collision -131	dommage_materiel -53	evenement_climatique 104	none -84
#pann	autre 40	none -65
#pano	bris_de_glace 180
#pans	blessure 132	bris_de_glace 52	collision -91	dommage_materiel -47	none -63	vandalisme 73	vol -56
#pant	bris_de_glace 41	degats_des_eaux 65	none -63
#papi	collision 80
#par>	none -47
#para	bris_de_glace 67	collision -118	evenement_climatique 261	none -65
#parc	none -42	vandalisme 73
#pard	collision -101	dommage_materiel 101
#pare	bris_de_glace 82	dommage_materiel 42
#parf	dommage_materiel 125	incendie -72	none 55
#pari	vol 136
#park	collision 53	none -54
#paro	bris_de_glace 237	collision -45	none -54
#parq	degats_des_eaux 119
#part	none -61
#paru	none -46	vol 118
#past	collision 79
#pati	blessure 227	collision -48	dommage_materiel -44	none -98	vol -48
#patr	autre 82	collision -81	none -85	vandalisme 57	vol 116
#paul	blessure 41	degats_des_eaux 56	dommage_materiel 84	none -79
#paum	blessure 52	bris_de_glace 84	collision -64	none -73
#pauv	blessure -69	dommage_materiel 68	vandalisme 98
#pave	blessure -51	collision 83	none -71	vandalisme 160	vol -55
#paye	autre 283	collision -123	dommage_materiel -40	none -212
#pdt>	blessure 139	collision -55	degats_des_eaux -49	dommage_materiel -42	evenement_climatique 117	none -114	vol -46
#peag	collision 76
#pee>	blessure 124	collision -84	dommage_materiel 68	none -131
#pein	none -62	vandalisme 90
#pel>	dommage_materiel -45	incendie 127	none -58
#pell	blessure 112	collision -41	dommage_materiel -45	none -52
#pelo	collision 94
#peme	collision -128	dommage_materiel 115	none -52	vandalisme 114
#pend	none -55	vol 54
#pens	autre 72	blessure 54	vol -47
#pent	bris_de_glace -40	collision 137	incendie 71	none -51
#per>	blessure -64	degats_des_eaux 52	vandalisme 83
#pera	autre -40	blessure 181	degats_des_eaux -44	dommage_materiel -44	evenement_climatique 105	incendie -51	none -120	vandalisme -49	vol -45
#perc	collision 71	none -44
#perd	autre 113	dommage_materiel 52	none -68	vol -41
#pere	autre 82	none -59
#perg	collision -61	evenement_climatique 41	vandalisme 83	vol 64
#peri	collision 121	vandalisme -52
#perm	autre 146	blessure 112	none -127
#pero	blessure 115	collision -95	dommage_materiel 111
#pert	none 58
#pes>	collision -71	degats_des_eaux 55	dommage_materiel -44	evenement_climatique 94	vol 44
#peta	none -97	vandalisme 184	vol -43
#pete	evenement_climatique 122	none -66
#peti	none -63
#petr	blessure -61	collision -89	degats_des_eaux 84	dommage_materiel -57	incendie 85	vandalisme 118	vol -48
#peu>	dommage_materiel 48	none -42
#peug	evenement_climatique 132	incendie -70
#peur	dommage_materiel -52	incendie 86	none -53	vandalisme 55
#peut	none 61
#peux	blessure 47	none 58
#phal	blessure 264	collision -125	degats_des_eaux -43	dommage_materiel -67	evenement_climatique -40	incendie -42	none -220	vandalisme 120	vol -72
#phar	collision 92	none -101	vandalisme 105
#phe>	evenement_climatique 133
#phon	vol 63
#phys	vandalisme 64
#pian	dommage_materiel 205	incendie -81
#pick	vol 124
#pie>	collision 179
#piec	dommage_materiel 43	vol 50
#pied	vandalisme 40
#pier	incendie 48	none -40
#piet	collision 206	vol -59
#pige	bris_de_glace 129
#pile	blessure 171	none -60
#pili	collision 179	none -65
#pill	blessure -52	bris_de_glace -60	collision -61	degats_des_eaux -112	dommage_materiel 245	none -46	vol -43
#pin>	evenement_climatique 104	none -123	vol 104
#pine	blessure -47	dommage_materiel 149	evenement_climatique 76	incendie -109	none -75
#ping	evenement_climatique 83	none -48
#piqu	blessure 229	collision -69	dommage_materiel -44	none -133	vandalisme -56	vol 183
#pire	collision 46	dommage_materiel -74	evenement_climatique 141
#pis>	collision -48	degats_des_eaux 129	none -44
#pisc	blessure 61	collision -50	evenement_climatique 110	none -63	vol -40
#piss	collision -45	none -95	vol 186
#pist	bris_de_glace 136	collision -72	incendie 86	none -79	vandalisme -51
#pita	blessure 51
#plac	dommage_materiel 60	none -50	vandalisme 58
#plaf	degats_des_eaux 155
#plag	autre 86	collision -56	evenement_climatique 62
#plai	none -54	vandalisme 70	vol 92
#plan	bris_de_glace 86	degats_des_eaux 103	evenement_climatique -45	none -92	vandalisme -52
#plaq	collision 61
#plat	none -53
#plei	bris_de_glace 54
#pleu	degats_des_eaux 111	evenement_climatique 64	incendie -46	none -61
#pli>	collision 79	degats_des_eaux 40
#plie	collision 84	dommage_materiel 55	evenement_climatique 47	none -52
#plin	collision -45	dommage_materiel -55	vandalisme 71	vol 108
#pliq	autre 69
#plir	collision 78	vol -45
#plis	collision 121	dommage_materiel -55	evenement_climatique 96	none -59	vol -58
#ploi	dommage_materiel -45	vol 54
#plom	degats_des_eaux 84	none -42	vol 65
#plor	collision 47
#plos	bris_de_glace 62	incendie 69	none -55
#plot	collision 77	evenement_climatique 72
#ploy	autre 99	blessure 139	collision -67	dommage_materiel -47	evenement_climatique -46	none -93	vol -60
#plu>	blessure -44	bris_de_glace -45	collision -60	degats_des_eaux -52	dommage_materiel 155	none -260	vandalisme -79
#plui	collision 46	evenement_climatique 113	none -50
#plus	vol 69
#plut	collision -87	degats_des_eaux 135	none 43
#pneu	collision 66	none -64	vandalisme 140
#poch	collision -61	dommage_materiel 109	vol 78
#pock	vol 121
#poel	incendie 102
#poid	evenement_climatique 84
#poig	blessure 158	collision 58	dommage_materiel -42	none -60
#poin	blessure 46	bris_de_glace 70	collision 41	none -73
#pois	collision 64
#poit	blessure -43	bris_de_glace 55	collision 94
#poli	none -61	vandalisme 54
#pomm	bris_de_glace 97	evenement_climatique 54
#pomp	incendie 87	none -40
#pond	collision 82
#pong	bris_de_glace 64	collision -40	degats_des_eaux 121
#ponn	collision 45	vol 106
#pons	autre 46	vol 67
#pont	collision 65	none -83	vandalisme 93	vol 63
#pore	degats_des_eaux 74
#port	none -50
#pose	vandalisme 40
#posi	collision 76
#post	collision -75	incendie -47	none -182	vandalisme 168	vol 141
#pot>	dommage_materiel 43	none -69	vandalisme 116
#pote	blessure -48	collision 69	dommage_materiel 230	none -141
#poub	evenement_climatique 59	incendie 127	none -43
#pouc	dommage_materiel 157	none -113
#poul	bris_de_glace -55	dommage_materiel 73	evenement_climatique 81	none -73
#poup	bris_de_glace 111	collision -85	degats_des_eaux -57	dommage_materiel 275	evenement_climatique -56	none -159	vandalisme -53	vol -79
#pous	blessure -42	bris_de_glace 58	collision 59	none -42
#pout	collision 81	dommage_materiel 64	none -62
#pouv	autre 49	none 75
#ppar	collision -49	dommage_materiel 45	incendie 122	none -71
#ppe>	collision 132	none -50
#ppli	collision 209	none -84
#ppor	vandalisme 84
#ppre	collision 83	incendie 77
#pre>	blessure 87	dommage_materiel -51	none -66	vandalisme 155	vol -46
#prec	collision 65	degats_des_eaux 65
#pref	none 66
#prei	vol 108
#prej	collision -76	dommage_materiel 91	incendie 58	none -40
#pren	none -61	vol 137
#pres	none -41
#pret	dommage_materiel 160	incendie -109	none -78
#prev	collision 44	incendie 92	none -60
#pri>	blessure -43	degats_des_eaux 61	dommage_materiel -44	incendie 55	none -89	vandalisme -40	vol 126
#prie	autre 65	dommage_materiel 85	none -61
#prim	autre 70	dommage_materiel 57
#prio	collision 127	none -40
#pris	incendie 50	none -49	vol 49
#proc	incendie 48	vandalisme 50
#prof	autre 101	blessure -53	degats_des_eaux -41	evenement_climatique -46	none -158	vandalisme 222	vol -65
#proj	bris_de_glace 69	collision 41
#prom	blessure 87	collision -80	dommage_materiel -49	vandalisme 150
#prop	dommage_materiel 63	none -67
#prot	autre 55	blessure 50	bris_de_glace -79	evenement_climatique 106	none -60	vol -52
#pte>	vandalisme 89
#ptem	collision 62
#pteu	degats_des_eaux 95	dommage_materiel -60	evenement_climatique 148	none -68	vandalisme -46
#ptur	blessure 87	degats_des_eaux 127	none -58
#pui>	degats_des_eaux 71	incendie 180	none -92
#puis	none -42
#pure	bris_de_glace 61	dommage_materiel 90	none -43
#qqn>	none 76	vol 41
#quad	collision 118
#quan	vol 41
#quar	degats_des_eaux 57
#quat	bris_de_glace 77	none -80	vol 88
#quee	blessure 89	none -43
#quel	autre 41
#quem	evenement_climatique 50
#quer	autre 212	collision -88	dommage_materiel -47	none -41	vandalisme -53	vol 110
#ques	autre 40
#quet	degats_des_eaux 105	none -40	vandalisme 53	vol -45
#queu	none -65	vandalisme 217	vol -114
#qui>	none -45
#quil	dommage_materiel 101
#quip	degats_des_eaux -93	evenement_climatique 61	incendie 88	vandalisme -49
#quit	degats_des_eaux -70	evenement_climatique 75	vol 68
#quoi	autre 95	none 55
#raba	degats_des_eaux 41	evenement_climatique 51
#rabe	none 74
#rabl	collision -83	dommage_materiel 205	none -46
#rac>	collision -55	dommage_materiel 180	none -62
#raca	collision -49	degats_des_eaux -72	dommage_materiel 91	vandalisme 67	vol -43
#racc	degats_des_eaux 182	none -50
#race	collision -64	evenement_climatique 154	none -41	vol 78
#rach	evenement_climatique 47	none -72	vol 50
#racl	collision 73
#ract	autre 40	none -47	vol 61
#rada	collision 77	none -74	vandalisme 102	vol -52
#radi	collision 53	vol 63
#rafa	evenement_climatique 204	vol -46
#rafl	collision 88
#rage	evenement_climatique 57	none -71	vandalisme 52	vol -45
#ragi	collision -123	none -45	vandalisme 55	vol 98
#rai>	autre -45	vol 146
#raie	collision -54	dommage_materiel -89	none 260
#rail	blessure -94	collision 301	none -84	vol -45
#raim	degats_des_eaux 46	none 58
#rain	blessure 82	evenement_climatique 49	none -57
#rair	collision 44	degats_des_eaux 64
#rait	blessure 47	dommage_materiel 53
#rake	dommage_materiel 136	none -71	vandalisme 40	vol -41
#ral>	collision 66
#rale	collision 144	dommage_materiel 87	vol -82
#rali	collision -64	vol 126
#ram>	blessure -63	bris_de_glace 88	collision 137	dommage_materiel -45	none -145	vol 128
#rama	blessure 127	bris_de_glace 100	dommage_materiel -105	none -79
#ramb	collision 113
#rame	incendie 217	none -42
#rami	bris_de_glace 155
#ramp	degats_des_eaux -62	dommage_materiel 113	evenement_climatique 73	none -49
#ramw	collision 82	none -73	vol 91
#ran>	collision -44	degats_des_eaux -59	dommage_materiel 176	evenement_climatique 54	none -47	vol -46
#ranc	autre 42
#rand	bris_de_glace 84	none -48
#rane	evenement_climatique 143
#rang	collision 40	incendie 43
#rans	none -40	vol 102
#rant	collision 51	none -41
#rape	collision 50
#rapl	bris_de_glace 70	collision -47	none -47	vol 59
#rapp	blessure 57
#raqu	collision -73	none -106	vandalisme -75	vol 318
#ras>	blessure 77	bris_de_glace 50	none -49
#rase	collision 90	evenement_climatique 54	none -62
#raso	collision -64	evenement_climatique 186
#rasq	collision -60	evenement_climatique 257
#rass	collision 46	degats_des_eaux 55	none -47
#rat>	autre 47	collision -48	dommage_materiel -44	none 61	vandalisme 100
#rate	collision 42	evenement_climatique 73
#rati	collision -41	vol 48
#rato	evenement_climatique 150	none -111	vandalisme -51	vol 49
#raum	vol 102
#rava	blessure 82	dommage_materiel 128	incendie -46	none -93
#rave	bris_de_glace 75	none -52
#ravi	bris_de_glace 188	none -50
#rax>	collision 130	evenement_climatique 40	none -45
#ray>	bris_de_glace -42	collision -76	dommage_materiel 191	none -168	vandalisme -42	vol 71
#raye	vandalisme 134	vol -63
#rbag	incendie 136
#rbal	collision 74	incendie 80	none -47
#rbec	incendie 131
#rbre	collision 68	dommage_materiel 49	evenement_climatique 105	none -52
#rce>	degats_des_eaux 47	none -40	vol 49
#rcea	bris_de_glace 104	none -43	vol -61
#rcee	vol 110
#rces	collision 88
#rceu	collision -65	dommage_materiel 106	none -48	vol 132
#rcha	collision 81
#rche	blessure 46
#rcho	collision 41	incendie 99
#rci>	none 51
#rcie	incendie 44	vandalisme 65
#rcon	blessure -43	incendie 102	none -82	vol 153
#rcre	none 44
#rcui	dommage_materiel -43	incendie 158
#rcul	blessure 170	collision 98	none -103	vandalisme -40
#rcut	collision 160	none -46
#rde>	degats_des_eaux 60	dommage_materiel 52
#rdem	blessure 67	collision -45	dommage_materiel -57	evenement_climatique 125	vol -64
#rder	collision 63	degats_des_eaux 52
#rdi>	none 43
#rdia	collision 88	none 51
#rdie	dommage_materiel 135	evenement_climatique -72	none -44
#rdin	collision -40	dommage_materiel 43
#rdoi	dommage_materiel 160	evenement_climatique 61	vandalisme -41	vol -44
#rdon	autre 44	dommage_materiel 71
#rdre	blessure 89
#rds>	collision -124	degats_des_eaux 71	none -99	vandalisme 201	vol -45
#rdu>	autre 63	blessure 41	none -70
#rdue	vandalisme 41
#reak	bris_de_glace 157	collision -91	evenement_climatique 40	none -61
#reau	blessure -48	bris_de_glace 167	none -43
#rece	autre 55	vol 110
#rech	none -58	vandalisme 55
#reci	bris_de_glace 41	degats_des_eaux 112	none -58
#recl	dommage_materiel 162
#reco	bris_de_glace 46	vandalisme 41
#rect	blessure 87	collision 42	vandalisme -67
#recu	collision 74	none -46
#redi	none 43
#ree>	bris_de_glace 63
#ref>	bris_de_glace -61	collision 169	none -53
#refa	blessure -52	degats_des_eaux 175	incendie 43	none -52
#refe	blessure 65
#refo	collision 141	none -66
#rega	collision 63	none 51
#regi	vol 166
#regu	blessure 59	collision -57	vandalisme 103
#reil	dommage_materiel 167	evenement_climatique 59	none -75
#rein	collision 124	none -51
#reju	collision -76	dommage_materiel 91	incendie 58	none -40
#rel>	degats_des_eaux 63
#rela	degats_des_eaux 74	none 50
#rele	evenement_climatique 85	none -61
#rell	collision 61	evenement_climatique 72
#relo	evenement_climatique 180
#rem>	dommage_materiel -47	evenement_climatique 44	none 63
#remb	autre 150	none -53
#remi	dommage_materiel 56
#remo	collision 115	degats_des_eaux 65	dommage_materiel -40	none -64
#remp	collision 50	degats_des_eaux 48
#rend	none -48	vol 87
#renn	none -111	vol 186
#reno	autre 42	blessure 195	bris_de_glace -42	collision -124	degats_des_eaux -52	dommage_materiel -76	evenement_climatique -50	none -50	vandalisme -58
#rent	collision 51	none -42
#renv	collision 78	dommage_materiel 54	none -49
#reol	degats_des_eaux 98
#repa	degats_des_eaux 43	vol 46
#repe	incendie 152	none -65
#repo	incendie 45	vol 47
#rer>	vol -43
#rere	evenement_climatique 105	incendie -41
#res>	none -51	vandalisme 45
#rese	degats_des_eaux 74	none -64	vol 52
#resi	autre 162	collision -57	dommage_materiel 78	none -110	vandalisme 49
#resp	autre 48	evenement_climatique 44
#ress	none -47
#ret>	blessure 45	collision 83	none -52
#reta	vandalisme 100
#rete	collision 43	degats_des_eaux 46
#reti	blessure 115	collision -65	incendie -41	vol 71
#reto	dommage_materiel 44	vandalisme 43
#retr	collision 59	vandalisme 67
#rett	bris_de_glace 80	collision 66	none -67	vol 60
#reui	collision 169
#reur	degats_des_eaux 72
#reus	collision 41	vol -40
#reux	collision 55	degats_des_eaux 79
#reve	vandalisme 65
#revi	bris_de_glace -115	collision -121	incendie 211	none 193	vol -45
#revo	none 101
#rez>	collision -42	evenement_climatique 53
#rfai	none 89
#rge>	autre 65	bris_de_glace 70	none -91
#rgea	collision -70	dommage_materiel 165	none -66	vol 40
#rgen	blessure 69
#rger	blessure 247	collision -61	none -95
#rges	degats_des_eaux 52	evenement_climatique 75
#rgi>	collision 90
#rgla	blessure -45	bris_de_glace 48	collision 118
#rgon	collision 92
#rgue	collision 141	none -41
#rham	none -65	vol 153
#riad	none -95	vol 155
#riag	dommage_materiel 94
#riat	none -42	vol 48
#ribl	evenement_climatique 95	vandalisme 85	vol -41
#ribu	collision -54	evenement_climatique 68	none -50	vol 85
#rice	blessure 94	none -41	vandalisme 64
#rico	blessure 204	bris_de_glace -41	degats_des_eaux -48	dommage_materiel 57	none -103	vandalisme -58	vol -59
#ricu	bris_de_glace 73	collision -60	vandalisme 62
#ride	dommage_materiel 66	incendie 109	none -58
#rie>	none -55
#riel	vol 40
#rier	collision 62	none -65
#ries	collision -84	dommage_materiel 139	evenement_climatique -50	incendie 90	none -66	vandalisme -44	vol -59
#riet	autre 77	dommage_materiel 104	none -74
#rieu	collision -53	degats_des_eaux 141	none -48	vandalisme 85	vol -51
#riff	blessure -94	dommage_materiel 234	vandalisme -53
#rifi	none 178
#riga	vol 160
#rige	collision -76	none 107	vandalisme 89
#rigi	collision -91	degats_des_eaux 194	incendie 128	none -120	vandalisme -48	vol -53
#rigo	collision 71	dommage_materiel 44	none -49
#ril>	none 53
#rill	dommage_materiel 67	evenement_climatique 95	none -72
#rime	autre 65	vol 65
#rin>	incendie 108
#rina	collision 53	dommage_materiel 130	evenement_climatique -50	none -59
#rine	dommage_materiel 40	none -43	vandalisme 79
#riol	dommage_materiel 43	none -49	vol 112
#rior	collision 115	none -52
#riot	collision 181	none -54
#riph	collision 143	none -71
#riqu	incendie 55
#rir>	collision -121	evenement_climatique 60	incendie 53	vandalisme 43	vol 69
#rire	blessure 79	none -47	vol 80
#ris>	incendie 47	none -50	vol 45
#rise	bris_de_glace 115	vandalisme 42
#riss	collision 57	degats_des_eaux 108
#rist	collision 120	dommage_materiel 81	none -79
#rit>	degats_des_eaux 74	dommage_materiel -57	evenement_climatique 58	incendie 49	vol -55
#rite	autre 61	collision 57	none -69
#riti	collision 95	vandalisme -95	vol 123
#rium	collision 107	degats_des_eaux 126	none -56
#riva	degats_des_eaux 184	none -80
#rivi	collision -48	degats_des_eaux -43	dommage_materiel -61	evenement_climatique 271
#rkin	collision 61	none -47
#rkto	collision 54
#rle>	dommage_materiel 77
#rlen	blessure 229	dommage_materiel -57	none -105	vandalisme -50	vol -59
#rler	none 109
#rlez	none 72
#rlin	collision 208	dommage_materiel -86	vol -56
#rmac	collision 107
#rmai	collision 67	degats_des_eaux 92	none -57
#rman	blessure -80	bris_de_glace 133	collision 93	none -41
#rmat	collision -114	dommage_materiel 190	none 57
#rme>	dommage_materiel 71	none -42
#rmee	bris_de_glace 139	collision 40	none -87	vandalisme -41	vol 66
#rmer	vandalisme 75	vol 48
#rmes	collision 70	none -42
#rmet	degats_des_eaux 159	evenement_climatique -122
#rmi>	collision 52	degats_des_eaux 65
#rmie	degats_des_eaux 113	dommage_materiel -64	vandalisme 46
#rmis	autre 160	collision 86	none -131
#rmoi	collision -79	dommage_materiel 153	evenement_climatique 91	none -123	vol -49
#rmon	evenement_climatique 99
#rmul	autre 71	collision 100	none -42	vandalisme -45
#rnad	evenement_climatique 197	vandalisme -47
#rne>	dommage_materiel 73	none -42
#rnee	collision -44	vandalisme 68
#rner	collision 118
#rnie	blessure 54	none 45
#rnil	degats_des_eaux 56	incendie 66	none -57	vol 77
#rnir	autre 72	none 114
#rnis	collision -85	degats_des_eaux -44	dommage_materiel 200	incendie -123	none -119	vandalisme 163	vol -45
#rnum	blessure 128	vandalisme -49
#robe	collision -61	dommage_materiel 137	incendie -44	none -67	vol 83
#robi	degats_des_eaux 202	none -42
#robo	none 93
#roca	autre 70	collision 86
#roce	bris_de_glace 65	none -76
#roch	collision 104	none -50
#rodu	none -52	vol 199
#roi>	bris_de_glace 181	none -44
#roid	bris_de_glace 235	incendie -45	none -63
#roir	bris_de_glace 121	none -53	vandalisme 62
#roit	autre 48	collision 149	none -81	vol -45
#roje	bris_de_glace 69	collision 41
#role	collision 124	none -48
#roma	collision 100	none -56	vandalisme 60
#rome	blessure 90	collision -58	dommage_materiel -43	none -52	vandalisme 135
#romp	blessure 144	bris_de_glace 69	collision -132	degats_des_eaux -42	dommage_materiel 128	evenement_climatique -75	incendie -45	none -131	vandalisme -43	vol -62
#ron>	evenement_climatique 78	none -47	vandalisme 62
#ronc	blessure -87	collision -101	dommage_materiel 185	evenement_climatique 81	vandalisme -55
#rond	collision 99
#rone	collision -70	dommage_materiel 210	none -44	vandalisme -44
#ront	none -45	vol 93
#rop>	collision 94	none 50
#roph	evenement_climatique 133
#ropo	degats_des_eaux 95	vol 47
#ropr	dommage_materiel 79	none -76
#roqu	blessure 154	bris_de_glace -40	dommage_materiel 124	evenement_climatique -55	none -206	vandalisme -56	vol -137
#ros>	none -52
#rosa	collision -65	degats_des_eaux 90	dommage_materiel -45	incendie 76
#ross	collision -65	dommage_materiel 103	evenement_climatique 92	none -56
#rote	autre 67	bris_de_glace -86	evenement_climatique 120	none -61	vandalisme 44
#rott	collision 105	none -47
#rou>	bris_de_glace 45	dommage_materiel 48	none -66
#roue	blessure -44	collision 57	none -54	vandalisme 54	vol 63
#roug	vandalisme 51
#roui	collision 46	dommage_materiel -43	vol 88
#roul	dommage_materiel 87	none -59
#rous	bris_de_glace 48	incendie 56
#rout	collision 119	none -41	vol -41
#rovi	collision 72	none -75	vol 84
#roya	autre 48	none -54	vol 49
#rpor	degats_des_eaux 49
#rque	none -53	vandalisme 77
#rquo	autre 143	collision -44	dommage_materiel -40	vol -43
#rrac	dommage_materiel 40	evenement_climatique 61	none -78	vol 73
#rrai	collision 53	evenement_climatique 43
#rrak	dommage_materiel 136	none -71	vandalisme 40	vol -41
#rran	collision 130
#rras	collision -44	degats_des_eaux 43	evenement_climatique 76
#rre>	bris_de_glace 67	evenement_climatique 48	none -64
#rrea	blessure -101	bris_de_glace 251	none -51	vol -40
#rrec	none 109
#rref	collision 176	none -71
#rrel	degats_des_eaux 129
#rres	bris_de_glace -96	collision -52	evenement_climatique 73	none -70	vandalisme 216	vol -58
#rreu	blessure -67	incendie 54	none 164
#rrie	collision 70	none -76
#rrig	collision 58	none 79
#rrit	dommage_materiel 135	none -64
#rriv	dommage_materiel 40
#rros	collision -72	degats_des_eaux 55	dommage_materiel 113	incendie 46	none -42
#rrur	none -46	vandalisme 118	vol 57
#rsai	collision 133	dommage_materiel 51	none -50
#rse>	dommage_materiel 78	none -66
#rsee	autre 90	blessure -47	degats_des_eaux 40	dommage_materiel -76	none -98	vandalisme 103
#rsei	none -41	vol 100
#rsem	none 166
#rser	autre 195	collision 53	degats_des_eaux -51	dommage_materiel -40	none -85
#rses	blessure -41	degats_des_eaux -50	dommage_materiel -51	vol 176
#rsio	autre 67	evenement_climatique 107	none -43
#rtab	dommage_materiel 61	vol 74
#rtai	collision 63
#rte>	none -61	vandalisme 41
#rtee	collision -74	dommage_materiel -40	evenement_climatique -41	incendie 109	none -112	vandalisme 79	vol 94
#rtef	autre 88	vol 66
#rtei	collision -89	dommage_materiel 237
#rtem	blessure 71	incendie 86	none -57
#rten	blessure 134	dommage_materiel 87	none -66
#rter	none -48	vandalisme 100	vol 50
#rtes	blessure -60	bris_de_glace -43	collision -53	degats_des_eaux -68	dommage_materiel -71	evenement_climatique 204	none -54	vandalisme 44
#rteu	collision 83	none -99	vol 153
#rti>	incendie 48	none -57
#rtie	collision 89	none -43
#rtir	collision -101	degats_des_eaux -51	incendie 177	none -67	vandalisme 204	vol -55
#rtis	dommage_materiel 45	none -49	vandalisme 44
#rton	blessure 207	collision -51	dommage_materiel -52	none -80
#rtou	degats_des_eaux 91
#rts>	collision 98	none -71	vandalisme 104	vol -60
#rtur	blessure 96	incendie 67	none -59
#ruc>	autre 160
#ruch	incendie 93	none -76	vol 93
#rue>	evenement_climatique 42	incendie 42	none -42
#rues	evenement_climatique 124
#ruit	collision 80	dommage_materiel 68	none -55	vandalisme -51
#rule	blessure 46	collision -54	incendie 182	none -61
#rulu	blessure -65	incendie 290
#rune	collision -55	degats_des_eaux 92	evenement_climatique 112	none -59
#rupt	blessure 97	degats_des_eaux 142	none -65
#rure	collision -41	none -47	vandalisme 117	vol 60
#rus>	collision -41	none -65	vandalisme 124
#ruti	bris_de_glace -43	collision -109	none -40	vandalisme 239	vol -41
#rvat	evenement_climatique 94
#rve>	collision 96	degats_des_eaux 194	dommage_materiel -60	none -139
#rvec	collision 59	incendie 52
#rvei	collision 57	incendie 92	none -53
#rven	collision 88	none -67	vol 58
#rveu	collision 51	dommage_materiel 89	none -52
#rvez	none 79
#rvic	blessure -43	collision 44
#rvie	collision -122	degats_des_eaux 70	dommage_materiel -42	none -61	vandalisme 88	vol 80
#rvoi	degats_des_eaux -43	none -52	vandalisme 90	vol 126
#sabl	evenement_climatique 72
#sabo	blessure 54	collision -48	degats_des_eaux -76	dommage_materiel -48	none -50	vandalisme 177	vol -44
#sac>	collision -52	none -66	vol 130
#saco	autre 145	dommage_materiel -42	none -48
#saig	none -48	vandalisme 155
#sail	collision 144	dommage_materiel -44	none -46	vandalisme -44	vol 43
#sain	collision 59	evenement_climatique 58	incendie 91	none -52	vol -43
#sair	blessure 153	dommage_materiel 46	none -103	vol -45
#sait	collision 72	vol 52
#sala	incendie 40
#sale	bris_de_glace 61	evenement_climatique 64	none -44
#sall	blessure 50	degats_des_eaux 97	none -67	vol 66
#salo	collision -59	degats_des_eaux 69	incendie 60	none -47
#salu	collision -53	degats_des_eaux -40	dommage_materiel 143	none -67	vol -96
#san>	autre 45	dommage_materiel 162	none -60	vol -58
#sanc	vol 92
#sang	collision 119	none -59
#sani	collision -60	degats_des_eaux 40	evenement_climatique 97
#sant	blessure 47	none -71	vandalisme -41
#sapi	collision -54	evenement_climatique 106	none -196	vandalisme -45	vol 197
#sari	vol 61
#sati	autre 133	collision -43	degats_des_eaux 101	none -78
#sauf	blessure 68	collision 40	degats_des_eaux -47	dommage_materiel -40	incendie 86	none -57
#saut	blessure -51	bris_de_glace 58	collision -62	none -57	vol 57
#sauv	collision -48	degats_des_eaux 45	dommage_materiel -82	none -77	vol 147
#savo	autre 43
#saye	bris_de_glace 76	collision -44	none -46	vandalisme -48	vol 152
#scab	blessure 200	vol -105
#scal	blessure 144	collision -44	none -75	vandalisme -40	vol 40
#scen	degats_des_eaux 63
#scie	blessure 61	none -55	vandalisme 71
#scin	blessure 61	collision -50	evenement_climatique 110	none -63	vol -40
#scoo	collision 47	vol 66
#scop	blessure 179	collision -170	dommage_materiel -59	none -111	vandalisme -48	vol 41
#scri	autre 191	blessure -49	incendie 78	none -219	vandalisme 100
#scul	blessure 75	collision -43	dommage_materiel 138	none -85	vol 51
#seau	dommage_materiel 57	evenement_climatique -59	incendie 68	none -59	vandalisme -41
#sech	evenement_climatique 106	incendie 74	none -55
#seco	blessure -54	collision 54	incendie 114
#sect	blessure 114	none -72
#secu	evenement_climatique 43
#see>	bris_de_glace 56	none -61	vandalisme 56
#sees	blessure 69	bris_de_glace -69	none -42	vandalisme 77
#seil	none 60
#sejo	autre 89	degats_des_eaux 55	evenement_climatique 98	none -83
#sel>	blessure 46	bris_de_glace 197	collision -58	dommage_materiel -45	none -140
#sele	degats_des_eaux 107
#sell	degats_des_eaux 79	incendie 72	none -68
#sema	none 72
#seme	collision -43
#semi	bris_de_glace 88
#senc	autre 86	none -52
#sens	collision 116
#sent	none -44	vandalisme 57
#sepo	autre 197	collision -75	none -79	vol 61
#sept	bris_de_glace 81	collision -40	vol 62
#sequ	bris_de_glace 69	collision 205	none -96
#sera	incendie 44	none 70
#seri	collision -109	dommage_materiel 182	incendie 77	none -52	vol -43
#sero	incendie 138
#serr	evenement_climatique 66	none -56	vandalisme 40
#sert	bris_de_glace 88	incendie -43	vandalisme 75
#serv	degats_des_eaux 58
#ses>	none -68	vandalisme 72
#sett	bris_de_glace 73
#seul	bris_de_glace 68	none -44
#seur	collision 71	degats_des_eaux 44	none -67	vol 57
#sez>	blessure 54	none 43
#sfer	collision -41	incendie 41	none 91
#side	collision -78	vandalisme 135
#sieg	blessure -46	collision 70	vol 63
#siem	degats_des_eaux 78	vandalisme 49
#sier	vandalisme 54
#sieu	collision 75
#sign	collision 58
#sili	autre 366	collision -50	dommage_materiel -51	none -219	vandalisme -45	vol -43
#sin>	degats_des_eaux 49	dommage_materiel 40
#sina	blessure 162	bris_de_glace 231	collision -77	degats_des_eaux -47	dommage_materiel -76	none -201	vol -66
#sine	degats_des_eaux 60	none -59
#sini	autre 69	degats_des_eaux 49
#sins	collision -40	degats_des_eaux 48	evenement_climatique 40
#siph	degats_des_eaux 64	none -40	vandalisme -43	vol 115
#siqu	collision -42	vandalisme 122
#sir>	collision -58	none 126	vandalisme 60
#siss	degats_des_eaux 158
#sist	collision 53	none 78
#site	collision -64	degats_des_eaux -52	dommage_materiel 52	vol 124
#siti	collision 76
#six>	autre 169	none -141	vandalisme 85	vol -42
#slt>	collision 86	none 56
#sme>	evenement_climatique 87
#soci	none -48	vandalisme 56
#soeu	blessure -40	collision 72	dommage_materiel 79	evenement_climatique 41	none -51
#soin	none 41
#soir	none 45
#soit	none -73	vol 77
#sol>	collision -46	evenement_climatique 123	none -47
#sola	evenement_climatique 77	none -84	vandalisme 97
#sole	blessure -41	collision 59	dommage_materiel 73	none -44
#soll	collision 93
#solu	none 112
#somm	evenement_climatique 50
#son>	none -47
#sone	degats_des_eaux 139	evenement_climatique -41	incendie -77	none -66
#sons	collision -115	incendie 82	none -41	vandalisme 102
#sors	collision 199	none -45
#sort	incendie 46
#souf	dommage_materiel -43	incendie 68
#souh	autre 145
#souk	autre 125	collision -51	dommage_materiel -47	none -243	vandalisme -56	vol 251
#soul	blessure 87	collision -41	degats_des_eaux 75	evenement_climatique 62	none -50
#sour	collision -130	evenement_climatique 53	incendie 195
#sous	degats_des_eaux 53	none -48	vol 42
#sout	degats_des_eaux -47	evenement_climatique 193
#spag	vandalisme 69
#spar	none -44	vol 153
#sper	collision -84	dommage_materiel 95	incendie -63	none -59	vandalisme 62	vol 124
#spir	evenement_climatique 104
#spit	autre 48	blessure 58	none -42
#spon	autre 65
#spor	none -51	vol 67
#squ>	blessure -42	collision 68	evenement_climatique 74	none -46	vol 55
#sque	autre 55	blessure 48	evenement_climatique 64	none -74
#ssag	collision 57	vandalisme 66
#ssai	collision 132	dommage_materiel -59	vol 61
#ssan	blessure 47	bris_de_glace 70	none -48
#ssar	vol 61
#ssay	bris_de_glace 76	collision -44	none -46	vandalisme -48	vol 152
#ssee	none -43
#ssel	degats_des_eaux 105	incendie 67	none -48
#ssem	degats_des_eaux -47	none -49	vol 111
#ssen	autre 75	degats_des_eaux 42
#ssep	autre 197	collision -75	none -79	vol 61
#sser	dommage_materiel 44	incendie 42
#sses	none -63	vandalisme 137
#sset	blessure -61	bris_de_glace 44	collision -40	dommage_materiel 130
#sseu	collision 149	degats_des_eaux 66	vandalisme -64	vol -45
#ssez	blessure 69	dommage_materiel -42	none 86
#ssi>	collision 63	none -49
#ssie	dommage_materiel 41	none 50
#ssin	blessure -45	evenement_climatique 124	none -50	vandalisme 89	vol -41
#ssio	autre 70	dommage_materiel -40	none -90	vol 144
#ssis	collision 110
#ssoc	bris_de_glace -70	collision -40	none -55	vandalisme 186
#sson	bris_de_glace 40	collision 44	incendie 44
#ssou	collision -49	degats_des_eaux 98	incendie 49	none -47
#ssui	autre -61	collision 45	dommage_materiel 97	none -61	vandalisme 69	vol -41
#ssur	bris_de_glace 65
#ssus	degats_des_eaux 85	none -88
#stan	collision 59	vandalisme 41
#stat	collision 62
#stem	dommage_materiel -42	none 64
#ster	blessure 63	none 69	vandalisme -46
#stes	collision -106	evenement_climatique -112	none -44	vandalisme 175	vol 105
#stia	collision -52	dommage_materiel -44	none -121	vol 267
#stio	collision -63	degats_des_eaux 70	none 157
#stiq	collision 61	degats_des_eaux -92	evenement_climatique 135	none -46	vol -41
#stit	degats_des_eaux -84	dommage_materiel -52	none -78	vandalisme 222
#sto>	blessure 84	collision -79	none -42	vol 102
#stoc	blessure -44	collision -55	degats_des_eaux -108	dommage_materiel -44	evenement_climatique 151	incendie 158	vol -46
#stop	collision 116	vol -64
#stor	collision 136	incendie 74	none -66
#stra	autre -49	collision -44	incendie 43	none -80	vol 202
#stri	vol 87
#stro	dommage_materiel 135	evenement_climatique 90	none -94	vol -44
#subi	collision -87	dommage_materiel 87	evenement_climatique -96	vol 133
#subt	none -63	vol 199
#sucr	none -61	vandalisme 203	vol -52
#sui>	blessure 82	collision 41	degats_des_eaux -45	dommage_materiel -45	evenement_climatique 89	none -82
#suie	autre -40	dommage_materiel 64	incendie 119	none -50
#suis	blessure 67	none -47
#suit	collision -49	none 53
#sult	vandalisme 54
#sume	collision -42	dommage_materiel -58	incendie 211	vol -53
#supe	blessure 91	bris_de_glace 46	collision -136
#supp	vandalisme 127
#sur>	none -51
#sura	autre 47	none 62
#sure	bris_de_glace 79	collision -44	degats_des_eaux 47	none -55
#surg	collision 90
#surt	dommage_materiel 93	none 108
#surv	incendie 87
#sus>	degats_des_eaux 85	none -88
#sutu	blessure 96
#suv>	collision 222	none -50
#svp>	none 98
#synd	degats_des_eaux 130	none -40
#tabl	dommage_materiel 43	vandalisme 40
#tach	collision -57	degats_des_eaux 70	dommage_materiel 68	none -51
#tact	collision 49	dommage_materiel 95
#tage	blessure -41	collision -74	dommage_materiel 110	evenement_climatique 100	none -57	vandalisme 53
#tags	collision -41	none -76	vandalisme 206	vol -43
#tagu	collision -70	none -70	vandalisme 238	vol -81
#tai>	collision 125	none -93	vol 79
#taie	evenement_climatique 54	none -40	vandalisme 55
#tail	collision 49	dommage_materiel -60	none -50	vandalisme 68
#tain	collision -41	none 97
#tair	none -57	vandalisme 86
#tal>	blessure 89
#tale	collision 164	none -54
#tali	blessure 46	collision -43	degats_des_eaux 66	none -51
#taly	collision -47	none -84	vandalisme -44	vol 239
#tamp	collision 45	vol 106
#tan>	collision 129	degats_des_eaux -43	evenement_climatique 112	none -77
#tanc	none 71
#tane	collision 68	none -74	vandalisme 122	vol -45
#tang	collision -120	degats_des_eaux 109	dommage_materiel -42	evenement_climatique -46	none -120	vandalisme -46	vol 195
#tant	collision 48
#tape	bris_de_glace 79	collision 129	dommage_materiel -41
#tapi	collision -47	degats_des_eaux 114	none -45
#tard	collision 47	evenement_climatique 91	none -88	vandalisme 73
#tare	collision 46	incendie 141	none -61
#tass	collision 187	none -42
#tast	evenement_climatique 133
#tat>	collision 64	degats_des_eaux 41
#tate	blessure -62	none -56	vandalisme 145
#taxi	autre 62	collision 93	none -41
#tch>	vandalisme 102
#teau	incendie 55	none -52	vol 66
#tech	collision -48	degats_des_eaux 93	none -56	vandalisme -50	vol 62
#tect	autre 114	evenement_climatique 133	none -104	vandalisme -41
#tee>	collision 42	none -58
#tefe	autre 88	vol 66
#tege	bris_de_glace -133	vandalisme 87
#teil	collision -66	dommage_materiel 159	incendie 53	none -46	vandalisme 44
#tein	degats_des_eaux 56
#tel>	collision -43	dommage_materiel 53	vandalisme -43	vol 63
#tele	dommage_materiel 46
#teli	bris_de_glace 177	collision -50	dommage_materiel -44	incendie 88	none -92
#tell	dommage_materiel 110	vandalisme 49
#temo	collision 79	none -50	vandalisme 73
#temp	evenement_climatique 78
#tena	bris_de_glace -48	collision -41
#tend	autre 74	collision -54
#tene	dommage_materiel -40	incendie 72
#tenn	dommage_materiel -47	evenement_climatique 69	none -59	vandalisme 77	vol -51
#tens	dommage_materiel 277	evenement_climatique -68	none -60
#tent	collision -68	degats_des_eaux 80	none -65	vandalisme 42	vol 83
#tenu	blessure -72	collision 99	evenement_climatique 51
#ter>	vandalisme 56
#tera	collision 92	evenement_climatique 99	none -41
#tere	collision -50	dommage_materiel -40	none 84	vandalisme 109
#teri	autre 53	none -72
#tern	blessure 49
#terp	collision -131	degats_des_eaux -44	dommage_materiel 197	incendie 77	none -51	vol -47
#terr	evenement_climatique 75	none -50
#terv	collision 69	none -73
#tes>	evenement_climatique 41	none -47
#test	autre 87	collision -47	none 51
#tete	blessure 50
#teui	degats_des_eaux 57	vol 49
#teur	none -49
#teus	collision -96	dommage_materiel 182	incendie 45	none -88
#tez>	collision -69	none 195
#the>	bris_de_glace 63	dommage_materiel 57	none -72
#ther	autre 161	none -169
#thes	blessure 163	degats_des_eaux 81	vol -121
#tiai	collision -52	dommage_materiel -44	none -121	vol 267
#tibi	blessure 111	collision 42	none -56
#tie>	autre 70	none -68
#tien	bris_de_glace 42
#tier	collision 56
#ties	collision 64
#tif>	collision 46	none 52
#tifi	collision 147	degats_des_eaux 59	vandalisme -81	vol -42
#tige	autre 283	collision -57	dommage_materiel -126	evenement_climatique -43	none -49
#tign	evenement_climatique 44	vol 52
#tile	bris_de_glace 77	collision 178	none -52	vandalisme -95
#tili	collision 55	none -84	vol 122
#till	autre -63	bris_de_glace -45	collision -78	dommage_materiel 236	none -153	vol 94
#tils	collision -44	vol 162
#time	incendie 55
#tin>	vol 45
#tinc	incendie 102	vandalisme 73	vol -78
#tine	blessure 83	collision 51
#tinu	none 47
#tion	none -41
#tipr	degats_des_eaux 107	dommage_materiel -46	incendie 65
#tiqu	none -55
#tir>	collision -101	degats_des_eaux -51	incendie 177	none -67	vandalisme 204	vol -55
#tira	collision -44	incendie -58	vol 143
#tire	collision -51	none -45	vol 110
#tiro	vol 124
#tis>	none -54	vandalisme 141
#tisa	autre 334	collision -83	dommage_materiel 98	none -224	vol -58
#tism	degats_des_eaux 47	vol 72
#tiss	incendie 43
#tist	autre 102	collision -46	none -89	vandalisme 105
#tit>	none -41
#tite	blessure 81	dommage_materiel 74	none -94
#tits	bris_de_glace 42	none -62	vol 63
#titu	degats_des_eaux -84	dommage_materiel -52	none -78	vandalisme 222
#tive	collision -85	degats_des_eaux 91	vol 86
#tivo	vol 147
#tock	blessure -44	collision -55	degats_des_eaux -108	dommage_materiel -44	evenement_climatique 151	incendie 158	vol -46
#toil	bris_de_glace 112	collision -64
#toir	blessure 65	collision 60
#toit	collision -41	evenement_climatique 127	none -67
#tole	collision 93
#toli	collision 76	degats_des_eaux -86	vandalisme 120	vol -45
#toma	collision 42	dommage_materiel -81	evenement_climatique 174	none -73	vandalisme -42
#tomb	blessure 57	collision -49	dommage_materiel 78	evenement_climatique 49	none -65
#tome	degats_des_eaux 194	none -92
#tomo	collision 92	none -60	vandalisme 107
#ton>	blessure 134	collision 68	dommage_materiel -42
#tond	bris_de_glace 85	none -41	vandalisme -46	vol 90
#tonn	collision 197	evenement_climatique 89	none -107	vandalisme -40
#tons	blessure -44	evenement_climatique 164
#top>	collision 116	vol -64
#tora	vol 162
#torc	collision -99	incendie 256
#tord	none -62	vandalisme 58
#tore	collision 71	incendie 90	none -40
#torn	evenement_climatique 197	vandalisme -47
#toro	incendie 53	none -47	vandalisme 56
#tors	blessure 192	dommage_materiel -56	none -91
#tort	blessure -58	collision 102	none -49	vandalisme 114
#tos>	collision -46	none 52	vandalisme 69	vol -45
#tot>	collision -67	degats_des_eaux 67	vol 84
#tou>	collision 83	evenement_climatique 50
#touc	collision 124
#touj	none 75
#toun	collision 54
#tour	collision 57	none -42
#tous	autre 52	evenement_climatique 49	none -55
#toxi	blessure 49	incendie 87
#toye	collision -44	evenement_climatique -42	incendie 188
#trac	collision 57	none -60	vol 101
#trag	bris_de_glace 222	collision -47
#trai	blessure 42	none -44	vandalisme -42	vol 96
#tram	blessure -42	collision 86	none -82	vol 119
#tran	none -50	vol 65
#trat	degats_des_eaux 109	vandalisme 44
#trau	vol 75
#trav	bris_de_glace 55	dommage_materiel 62	none -58
#tree	bris_de_glace 91	none -43
#trem	degats_des_eaux 87	evenement_climatique 71	none -80
#tren	dommage_materiel 55	evenement_climatique 102
#trer	collision 106	none -73	vandalisme 68
#tres	none -42
#trib	vol 148
#tric	blessure 51
#trie	autre 82	bris_de_glace 47	degats_des_eaux 47	none -58
#trin	none -41	vandalisme 67
#triq	incendie 70
#tris	collision -57	degats_des_eaux -56	incendie 212	none -54	vandalisme -57
#tro>	blessure 78	collision 97	none -95
#troc	blessure 102	bris_de_glace 227	collision -55	dommage_materiel -44	none -145	vol -42
#trol	collision 139	none -48
#trom	bris_de_glace -40	collision -79	degats_des_eaux -46	dommage_materiel 164	evenement_climatique 51	none -103
#tron	collision -44	dommage_materiel 195	none -56
#trop	collision 85	none 46
#tros	none -80	vandalisme 210	vol -54
#trot	collision 101	none -46
#trov	collision 95	none -82	vol 58
#truc	autre 95	evenement_climatique 77	none -79
#trui	collision 62	degats_des_eaux -72	dommage_materiel 151	none -47	vandalisme -82	vol -63
#ttan	collision 79	none -44
#tte>	none -58
#ttei	collision 49	degats_des_eaux 102	none -57	vandalisme 72	vol -56
#tten	autre 81	collision -50	vandalisme -41	vol 82
#tter	autre 45	evenement_climatique 48	incendie 65
#ttes	dommage_materiel 85	none -55
#ttin	collision 64	incendie 62
#ttoi	blessure 102	collision 100
#ttre	collision -47	none -56	vandalisme 167
#ttu>	collision 115	evenement_climatique 49	none -69	vandalisme 68	vol -47
#tudi	collision 95	incendie 136	vol -93
#tue>	blessure -77	bris_de_glace -79	collision -43	dommage_materiel -45	evenement_climatique 152	none -60	vandalisme 113	vol -61
#tuel	autre 68	blessure 110	collision -43	none -119	vandalisme -41	vol 62
#tuil	evenement_climatique 196	none -43
#tur>	autre -51	bris_de_glace 149	collision -170	degats_des_eaux -59	dommage_materiel -126	evenement_climatique 212	none -175	vandalisme -53	vol -70
#ture	none -56
#tus>	degats_des_eaux 63
#tusi	collision 78
#tuya	degats_des_eaux 230	evenement_climatique -55	none -43
#twin	none -56	vol 93
#type	collision 82	vol 57
#uage	collision -83	dommage_materiel -54	evenement_climatique 129	incendie 64	none -53	vol 71
#uais	degats_des_eaux -40	dommage_materiel -57	none 117
#uand	vol 41
#uant	bris_de_glace 155	none -85	vandalisme -47
#uara	bris_de_glace 82	incendie 63	vol -47
#uari	degats_des_eaux 198
#uart	none 58	vol 42
#uati	degats_des_eaux 101	dommage_materiel -41	incendie 74
#uatr	bris_de_glace 94	collision 54	none -85	vol 42
#ube>	collision -58	incendie 137
#ubel	evenement_climatique 59	incendie 127	none -43
#uber	collision 163	none -72
#ubi>	collision -87	dommage_materiel 87	evenement_climatique -96	vol 133
#ubli	incendie 79
#ubti	none -63	vol 199
#ucha	collision 58
#uche	collision 51
#ucis	degats_des_eaux 105	none -54	vol 98
#ucou	collision 57
#ucre	none -61	vandalisme 203	vol -52
#ucte	collision 89
#uctr	bris_de_glace 40	collision 50
#udag	blessure 65	collision -51	dommage_materiel 126	none -42
#ude>	degats_des_eaux 65
#udic	collision -66	dommage_materiel 68	incendie 75	none -42	vandalisme 44
#udie	degats_des_eaux 51	incendie 52
#udit	blessure -60	collision -113	dommage_materiel 225	none -201	vandalisme 119	vol -47
#udra	blessure 66	none 81
#udre	dommage_materiel -47	evenement_climatique 215
#udro	collision -95	degats_des_eaux -41	dommage_materiel -49	evenement_climatique 224	none -189	vandalisme 184	vol -88
#ued>	collision -85	evenement_climatique 236	none -53
#uee>	blessure 62	none -43
#ueil	blessure 113	collision 69	none -46
#uel>	blessure 45	dommage_materiel -50	none 97
#uell	collision 114
#uelq	autre 56	vandalisme 50
#ueme	evenement_climatique 50
#uer>	autre 96	vol 55
#ues>	evenement_climatique 43	none -53
#uest	none 76
#uet>	degats_des_eaux 94	dommage_materiel 44	none -46
#uete	blessure -44	collision -55	incendie 69	vandalisme 113
#uett	collision -60	degats_des_eaux 128	evenement_climatique -56	incendie 68	vandalisme 62
#ueue	collision 64	degats_des_eaux 45
#ueur	collision -46	dommage_materiel 54	none -68	vandalisme 181	vol -114
#uffa	bris_de_glace 46	degats_des_eaux 92	none -43
#uffe	collision 43	degats_des_eaux 45	dommage_materiel -51	none -42
#uffl	evenement_climatique 92	incendie 43	vandalisme -40
#uffr	degats_des_eaux 80
#ufs>	evenement_climatique 78	none -58
#ugeo	evenement_climatique 132	incendie -70
#ugie	collision -48	dommage_materiel 48	evenement_climatique 114	incendie 70	none -64
#uhai	autre 145
#uie>	incendie 59	none -62
#uies	evenement_climatique 178	none -43
#uil>	collision 104
#uile	blessure 75	evenement_climatique 61	none -62
#uill	none -48
#uin>	none 67
#uinz	none 48
#uipe	collision -95	degats_des_eaux -81	dommage_materiel 69	evenement_climatique 109	none 44
#uir>	dommage_materiel 77	evenement_climatique 41	none -40	vol 47
#uire	autre 136	none -53
#uis>	blessure 49	none -48
#uisa	blessure -69	collision 237	dommage_materiel -51	none -47	vandalisme -42
#uisi	bris_de_glace 47	collision -48	degats_des_eaux 69	dommage_materiel -51	incendie 89	none -74
#uiss	bris_de_glace 50	degats_des_eaux 45	none -53	vandalisme 68	vol -41
#uit>	incendie 43
#uite	degats_des_eaux 116
#uits	autre 61	degats_des_eaux -116	dommage_materiel 122	none -67	vol -90
#uitt	degats_des_eaux -75	dommage_materiel -65	evenement_climatique 91	vol 89
#uiva	bris_de_glace 54
#uivi	blessure -52	collision 87	incendie 63
#uivr	dommage_materiel -47	none 58	vol 127
#ujou	none 69
#ulah	collision 150	degats_des_eaux -56	incendie 49
#ulai	blessure 86	none -55
#ulan	collision 57	dommage_materiel 40	none -48
#ulat	blessure 107	bris_de_glace 54	none -138
#ule>	none -55
#ulee	dommage_materiel -43	incendie 71	none -52	vol 48
#ulem	degats_des_eaux 86	incendie 91	none -48
#uler	blessure 72	dommage_materiel 74
#ules	incendie 85
#uleu	dommage_materiel 96	evenement_climatique -54	none -45	vol 49
#ulev	blessure 65	degats_des_eaux 48	evenement_climatique 42
#ulez	none 105
#ulie	blessure 59	collision -57	vandalisme 103
#ulla	evenement_climatique 124
#uloi	degats_des_eaux 86
#ulot	degats_des_eaux 60	none -66	vol 92
#ulta	dommage_materiel 69
#ulte	autre -45	bris_de_glace -43	collision 58	none -54	vandalisme 144	vol 50
#ulti	collision -57	degats_des_eaux 81	dommage_materiel -40	incendie 134
#ulu>	bris_de_glace 40	none -54
#ulur	blessure -65	incendie 290
#ulus	degats_des_eaux 134
#umat	autre 176	none -157	vol 76
#ume>	dommage_materiel 97	incendie 65	none -73
#umee	incendie 162	none -40
#umen	none 65
#umer	dommage_materiel -40	none 65
#umid	degats_des_eaux 141	none -56
#umie	collision 181	none -51
#umul	degats_des_eaux 134
#unal	bris_de_glace -44	collision 73	dommage_materiel 84	none -47	vandalisme -41	vol -42
#undi	none 52
#unes	collision -134	dommage_materiel 74	incendie 72	none -49	vandalisme 106
#unet	bris_de_glace 184	collision -76	dommage_materiel 81	none -101
#uni>	degats_des_eaux 55
#unic	collision 63	degats_des_eaux 49	vandalisme 53
#uniq	dommage_materiel 52	incendie 40
#uoi>	autre 95	none 55
#upan	bris_de_glace 50	degats_des_eaux 79
#upe>	blessure 44	none -62	vol 62
#upee	bris_de_glace 83	collision -98	dommage_materiel 152	none -148
#uper	autre 53	blessure 54	collision -89
#ups>	collision -46	dommage_materiel 40	vandalisme 155	vol -40
#uptu	blessure 97	degats_des_eaux 142	none -65
#upur	bris_de_glace 81	dommage_materiel 115	none -43
#uque	collision 112	degats_des_eaux 40
#ura>	vandalisme 51
#urai	collision 108	dommage_materiel -40	none 102
#urch	collision 144	none -40
#urd>	none 40
#urde	blessure 75	collision -41	evenement_climatique 141
#urdi	autre 146	blessure -51	collision -82	degats_des_eaux -43	dommage_materiel 148	evenement_climatique -90	none -98	vandalisme -42	vol -70
#ure>	none -51
#urea	bris_de_glace 60	dommage_materiel 52
#uree	blessure -48	bris_de_glace 61	degats_des_eaux 133	none -50
#urel	evenement_climatique 98
#urem	collision 44	vandalisme -51	vol 101
#ureo	degats_des_eaux 98
#urer	collision -108	evenement_climatique 182	incendie -78	none 107
#ures	collision 40
#uret	bris_de_glace -42	collision 166	none -49
#ureu	collision -44	degats_des_eaux 84	none -44	vandalisme 43
#urez	dommage_materiel 59
#urg>	incendie 122
#urge	blessure 114	none -55
#urgi	collision 68
#urgo	collision 92
#urie	autre 215	collision -57	degats_des_eaux 70	none -139	vol -45
#urir	collision -140	evenement_climatique 78	incendie 69	vol 123
#uris	collision 196	none -75
#urit	degats_des_eaux 154
#urni	collision -42	degats_des_eaux 101
#uros	autre 85	dommage_materiel 54
#urqu	autre 180	dommage_materiel -40	none -49	vol -45
#urra	collision -59	dommage_materiel -42	evenement_climatique 168	none 82
#urre	blessure 115	vol 45
#urri	autre 224	collision -176	degats_des_eaux 86	dommage_materiel 213	none -267	vandalisme -40	vol -46
#urse	autre 143	vandalisme -41
#urt>	incendie 111
#urta	collision -55	none 95
#urte	collision 67	dommage_materiel 46	none -61
#uru>	bris_de_glace 131	collision 76
#urve	incendie 87
#uscu	blessure 141	collision -48	degats_des_eaux -51	dommage_materiel -129	none -70	vol 175
#use>	none -41
#usee	collision 50	degats_des_eaux 40	vandalisme -62	vol 101
#usem	vandalisme 61
#user	bris_de_glace 112	none -43
#uses	degats_des_eaux 54	dommage_materiel -60	vol 101
#usin	blessure -72	degats_des_eaux -42	dommage_materiel 131	none -50	vol 96
#usio	dommage_materiel 110	incendie -72
#usko	degats_des_eaux -50	evenement_climatique 117
#usqu	collision 71	evenement_climatique 51
#ussa	collision 40	incendie 74
#ussi	none -49
#uste	dommage_materiel 42
#ustr	collision -48	degats_des_eaux 48	dommage_materiel 43	none -62	vol 156
#usu>	blessure 128	bris_de_glace 187	degats_des_eaux -72	dommage_materiel -135	evenement_climatique -48	incendie -41	none -92	vandalisme -47
#ute>	none -45
#utea	none -53	vandalisme 99	vol 50
#utee	collision 144
#utei	collision -46	degats_des_eaux -62	dommage_materiel 79	incendie 117	none -51	vandalisme 42
#uter	degats_des_eaux 75	evenement_climatique 43
#utes	evenement_climatique 52
#uteu	vol 82
#uti>	collision 160	none -47
#utie	collision 141	vandalisme -70
#util	collision 76	none -44	vol 63
#utio	autre -41	collision -44	degats_des_eaux -93	dommage_materiel 189	none -99	vandalisme 62	vol -41
#utiq	collision 57	none -64	vandalisme 72
#uto>	collision 66	incendie 67
#utom	collision 119	dommage_materiel -72	evenement_climatique 44	none -83	vandalisme 42
#utor	none -45	vol 45
#utot	collision -87	degats_des_eaux 135	none 43
#uts>	degats_des_eaux 157	none -47
#utte	degats_des_eaux 136	none -58
#utu>	collision -117	dommage_materiel 175	none -62
#utue	autre 91	blessure 122	collision -45	none -144
#utur	blessure 96
#utus	degats_des_eaux 86
#uvai	autre 71	collision -62	degats_des_eaux 63	evenement_climatique 50
#uve>	vandalisme 58
#uvee	autre 54	evenement_climatique 56
#uvel	degats_des_eaux -102	none 163
#uven	evenement_climatique 61	incendie 60	none -42
#uver	degats_des_eaux 40	none -49	vandalisme 40
#uvez	autre 55	none 90
#uvra	collision 114	none -44
#uvre	vandalisme 79
#uvri	evenement_climatique 76	none -52
#uxie	collision 142
#uyau	degats_des_eaux 230	evenement_climatique -55	none -43
#uze>	vandalisme 48
#vabo	collision -104	degats_des_eaux -46	dommage_materiel 124	none -75	vandalisme 211	vol -56
#vaca	autre 86	dommage_materiel 118	none -86
#vach	evenement_climatique 55	none -47	vandalisme 145
#vacu	collision -47	evenement_climatique 182	incendie 71	none -69
#vahi	evenement_climatique 83	incendie 81	none -58
#vaie	collision -46	evenement_climatique 66	vol 104
#vail	blessure 139	collision -66	dommage_materiel 150	incendie -68	none -84	vol -47
#vais	dommage_materiel -46	vol 53
#vait	collision 61
#val>	blessure 69	collision 154	none -85
#vale	blessure 155	collision 46	dommage_materiel -54	none -91
#vali	bris_de_glace -63	none 48	vol 139
#van>	none -70	vol 194
#vanc	none 98
#vand	collision -91	evenement_climatique -48	none -67	vandalisme 268	vol -75
#vann	dommage_materiel -43	vandalisme 115
#vas>	autre 48	none 71
#vate	collision 78	incendie 100	none -47
#vati	collision -84	degats_des_eaux 156	evenement_climatique 60	none -106
#vaux	collision -68	dommage_materiel 105	evenement_climatique -50	none -61	vol 116
#veau	blessure -47	bris_de_glace -221	collision -57	none 230	vandalisme 202	vol -47
#vecu	collision 59	incendie 52
#vee>	blessure -45	collision -78	dommage_materiel 64	vandalisme 42
#vehi	dommage_materiel 95	none -43
#veil	incendie 51
#vell	degats_des_eaux -102	none 163
#velo	vol 45
#velu	bris_de_glace 90	none -55
#veme	none 119	vandalisme -64	vol 96
#vena	collision 68	vol 47
#veni	autre 59
#vent	evenement_climatique 121	none -49
#venu	none -46
#ver>	autre 40	degats_des_eaux 106	evenement_climatique 63	none -55
#vera	blessure -49	bris_de_glace 187	collision -64	evenement_climatique 54	none -45
#verb	collision 156	dommage_materiel -49	incendie 42	none -45
#verg	blessure -62	collision 180
#veri	bris_de_glace 121	collision -143	dommage_materiel -54	incendie -64	none 87	vandalisme 99
#vern	bris_de_glace -40	collision -119	degats_des_eaux -43	dommage_materiel 373	evenement_climatique -53	incendie -112	none -271	vandalisme 97	vol -73
#verr	blessure -43	bris_de_glace 276	collision -93	degats_des_eaux -49	dommage_materiel 57
#vert	none -54
#ves>	none -51	vandalisme 65
#vest	bris_de_glace 63	collision -56	dommage_materiel -42	incendie 45	none -85	vol 155
#vete	dommage_materiel 109	none -41
#veu>	autre -44	collision -161	dommage_materiel 250	incendie 47	none -153	vol 87
#veur	bris_de_glace 79	dommage_materiel 75	none -76
#veux	none 101
#vez>	autre 49	none 71
#vica	blessure -63	collision 205
#vice	none 53
#vict	incendie 73
#vicu	blessure 135	collision 42	none -41
#vide	vol 126
#vidu	vol 153
#vie>	none 90
#viei	degats_des_eaux 153	incendie 73	none -71
#vien	collision -49
#vier	bris_de_glace 46	collision -57	degats_des_eaux 47	dommage_materiel 76	evenement_climatique 59	none -68
#viet	collision -99	degats_des_eaux 93	dommage_materiel -50	vandalisme -45	vol 143
#vign	degats_des_eaux -58	dommage_materiel -68	evenement_climatique 259	none -220	vandalisme -51	vol -54
#vile	autre 106	collision -56	degats_des_eaux -69	evenement_climatique 150	none -172	vandalisme 44	vol -50
#vill	blessure 135	dommage_materiel -78	none -53
#vin>	collision -41	degats_des_eaux -51	dommage_materiel 121	vandalisme 45
#ving	collision 117	dommage_materiel -93	evenement_climatique 144	none -68
#viol	none -50	vol 159
#vion	autre 48	evenement_climatique 68	none -56
#vira	blessure -57	collision 80	none -45	vandalisme 144
#viro	degats_des_eaux 60	vol 82
#vis>	bris_de_glace 92	collision -63	none 75
#visa	incendie 77	vol 78
#vise	collision 61	none -56
#visi	dommage_materiel -45	vol 173
#viss	blessure -76	collision -79	none -56	vandalisme 251	vol -65
#vite	collision 141
#vitr	bris_de_glace 163	collision -41	none -54
#viva	evenement_climatique 176	incendie -44
#vive	evenement_climatique 78	none 66
#voie	collision 71
#voil	dommage_materiel 41	incendie 62
#voir	autre 47
#vois	degats_des_eaux 63	none -51
#voit	collision 44	none -71
#vol>	autre 58	vol 142
#vola	blessure -41	collision 66	degats_des_eaux -41	evenement_climatique 81
#vole	evenement_climatique 46	none -52	vol 97
#volo	blessure 40	collision -51	none 56	vandalisme 119	vol -45
#vomi	blessure 139	degats_des_eaux 97	none -54
#vons	collision 60
#vont	collision 96	degats_des_eaux 55
#votr	autre 48
#voud	none 96
#vous	autre 43
#voya	autre 151	none -86
#voye	autre 89
#vrag	bris_de_glace 194	collision -40	none -66
#vrai	none 72
#vran	collision 102	degats_des_eaux -95	dommage_materiel 136	none -63
#vre>	vandalisme 61
#vres	collision -65	degats_des_eaux 124	none -56	vol 42
#vreu	collision 79	dommage_materiel 48
#vrie	evenement_climatique 64	none -57
#vril	none 53
#vue>	collision 59
#wa7e	bris_de_glace -45	collision 178
#way>	collision 61	degats_des_eaux 41	none -60	vol 65
#week	vol 73
#wing	none -56	vol 93
#xact	none 104
#xant	collision -97	dommage_materiel 146	evenement_climatique 150	incendie -47	none -148	vandalisme -49	vol -68
#xcus	bris_de_glace 74	collision 48
#xibl	blessure -50	degats_des_eaux 182	dommage_materiel -47
#xiem	collision 142
#xiqu	incendie 93
#xist	autre 169	blessure -43	collision -51	dommage_materiel -56	incendie 81	none -96	vol -56
#xper	none 94
#xpli	autre 96
#xplo	bris_de_glace 51	incendie 57	none -57
#xpre	dommage_materiel -64	none -54	vandalisme 260	vol -46
#xtin	incendie 117	vandalisme 93	vol -97
#xyge	incendie 143
#yage	autre 182	none -73	vol -52
#yais	none -78	vol 153
#yale	collision 107
#yali	collision 52	degats_des_eaux 64
#yant	blessure -52	collision -44	dommage_materiel 174	evenement_climatique 89	none -126	vandalisme -55
#yau>	degats_des_eaux 154	none -41
#ycli	collision 96
#yee>	blessure 44	bris_de_glace -52	collision -114	degats_des_eaux 155	dommage_materiel 67	evenement_climatique -46	none 52	vandalisme -135	vol -82
#yen>	collision -66	degats_des_eaux -56	dommage_materiel -43	evenement_climatique -43	incendie 270	none -71	vol -44
#yer>	bris_de_glace -54	collision -45	incendie 55	vol 60
#yeur	autre 109	blessure -46	bris_de_glace 86	collision -63	evenement_climatique -47	incendie 87	none -43
#yeux	collision 117	dommage_materiel -40	incendie -53	none -43	vol 57
#yez>	autre 147	degats_des_eaux 74	dommage_materiel -90	incendie 118	none -102	vandalisme -40	vol -114
#ygen	incendie 143
#ympa	collision 79	evenement_climatique 69
#yndi	degats_des_eaux 130	none -40
#yon>	bris_de_glace 78	collision 82	none -67
#ype>	collision 214	vol -43
#ypes	collision -41	vol 126
#ysiq	vandalisme 64
#ytiq	vandalisme -43	vol 149
#zard	bris_de_glace 155	dommage_materiel -70	evenement_climatique 124	incendie -41	none -87	vol -64
#zerk	collision 54
#zero	dommage_materiel 62	none -68	vol 62
#zrou	autre 136	dommage_materiel -47	none -121	vol 146
0	collision 175
000	collision -65	degats_des_eaux -54	dommage_materiel 118	evenement_climatique 70	none -78	vol 64
04	none 112
06	none 118
1	autre 79	collision 56
10	none 101
12	collision -42	degats_des_eaux 44	none 94
12e	vol 114
13	none 100
14	incendie 69
15	collision -40	none 121
16	vol 60
16h	evenement_climatique 68
17	degats_des_eaux 182	none -108
17h	none 65	vol 85
18	autre 243	none -239
18h	none 45	vol 42
19	none 168
19h	vol 65
1er	none 48
2	none -42
20	bris_de_glace 132	collision -92	dommage_materiel -43	none 129
2025	none 64
208	collision 55
25	none 203
3	none 46
30	none 64
300	degats_des_eaux 42	incendie 42	vandalisme 56
31	collision 56	none 116
3e	vandalisme 84
3h	collision -63	incendie 71	none 81	vol -45
4	autre -40	collision -54	evenement_climatique 53	none 42
40	bris_de_glace 118	collision -99	evenement_climatique 125	none -93
400	vol 87
450	blessure -118	collision -64	dommage_materiel 193	none -53
4x4	collision 152	evenement_climatique 48	none -65
50	collision -136	none 232
500	evenement_climatique 49
6	blessure 117	evenement_climatique 90	none -96
600	autre 226	bris_de_glace -40	degats_des_eaux -89	dommage_materiel -49	none -269	vandalisme -46	vol 44
7	vol 56
8	incendie 40
80	collision -42	incendie 57	none 54
9	dommage_materiel 111	none -46
900	collision -41	degats_des_eaux 47	dommage_materiel 57	none -119	vandalisme -53	vol 176
9h	none 164
=injuries no	collision 58	none -112
=injuries no rather	collision 91	incendie 61	none -119
=injuries no sure	collision 51	evenement_climatique 49	none -110
=injuries unknown	blessure 124	collision 79	degats_des_eaux -43	none -117
=injuries unknown unsure	blessure 124	collision 79	degats_des_eaux -43	none -117
=injuries yes	blessure 83	collision 55	none -78
=injuries yes sure	blessure 83	collision 55	none -78
=other blessure	blessure -103	bris_de_glace 182	collision 49	dommage_materiel -156	evenement_climatique -51	incendie 88	none -43	vandalisme -49	vol -74
=other collision	autre -52	blessure 65	bris_de_glace 115	collision 57	degats_des_eaux -73	dommage_materiel -40	incendie -56	none -76	vandalisme -63	vol -110
=other dommage_materiel	blessure -48	collision 305	dommage_materiel -81	vandalisme -43	vol -47
=other evenement_climatique	autre -59	blessure -56	bris_de_glace -88	collision -202	degats_des_eaux 173	dommage_materiel -263	evenement_climatique 188	incendie -131	none -71	vandalisme -107	vol -109
=other incendie	blessure -138	bris_de_glace -56	collision -88	degats_des_eaux -70	dommage_materiel -70	evenement_climatique 285	incendie 145	none -90	vandalisme -56	vol -58
=other vol	blessure -108	bris_de_glace -51	collision 41	dommage_materiel -97	evenement_climatique -41	none -80	vandalisme -79	vol 220
=thirdParty no	none -108
=thirdParty no rather	evenement_climatique 61	none -101	vandalisme 59	vol 98
=thirdParty no sure	bris_de_glace 100	collision 76	evenement_climatique -58	none -105
=thirdParty no unsure	autre 57	blessure 46	collision -76	degats_des_eaux 69	dommage_materiel 54	incendie 92	none -112	vol -41
=thirdParty none	none 134
=thirdParty unknown	degats_des_eaux 251	none -76
=thirdParty unknown unsure	degats_des_eaux 251	none -76
=thirdParty yes	collision 129	none -104
=thirdParty yes rather	collision 205	dommage_materiel -58	evenement_climatique -40	none -98
=thirdParty yes sure	collision 105	dommage_materiel 43	none -104	vol -47
=type autre	autre 613	blessure -48	bris_de_glace -42	collision -107	degats_des_eaux -50	dommage_materiel -59	evenement_climatique -48	incendie -49	none -155	vandalisme -56
=type autre rather	autre 199	blessure -63	bris_de_glace -68	collision -296	degats_des_eaux -80	dommage_materiel -133	evenement_climatique -67	incendie -88	none -200	vandalisme -119	vol 255
=type autre sure	autre 636	blessure -48	collision -88	degats_des_eaux -47	dommage_materiel -49	evenement_climatique -47	incendie -45	none -200	vandalisme -52	vol -90
=type autre unsure	autre 278	blessure -45	bris_de_glace -51	collision -79	degats_des_eaux -49	dommage_materiel -84	evenement_climatique -48	incendie -46	none 77	vandalisme -47	vol -113
=type blessure	blessure 413	collision -85	degats_des_eaux -56	none -90	vol -88
=type blessure rather	autre -54	blessure -210	bris_de_glace -67	collision 99	degats_des_eaux -78	dommage_materiel -102	evenement_climatique -68	incendie -76	none 178	vandalisme 133	vol -110
=type blessure sure	autre -40	blessure 492	collision -114	dommage_materiel -56	evenement_climatique -54	none -103	vandalisme -57	vol -61
=type blessure unsure	blessure 325	collision -110	degats_des_eaux -90	incendie -77	none -130	vandalisme 75	vol -122
=type bris_de_glace	bris_de_glace 455	collision -45	degats_des_eaux -44	dommage_materiel -53	evenement_climatique -47	none -82	vol -65
=type bris_de_glace rather	bris_de_glace 396	collision -60	degats_des_eaux -47	dommage_materiel -68	evenement_climatique -59	none 44	vandalisme -77	vol -67
=type bris_de_glace sure	bris_de_glace 458	collision -60	degats_des_eaux -43	dommage_materiel -47	evenement_climatique -42	none -105	vol -64
=type bris_de_glace unsure	blessure -52	bris_de_glace 186	collision 145	degats_des_eaux -71	dommage_materiel -102	evenement_climatique -64	incendie -43	none -211	vandalisme -80	vol -105
=type collision	collision 334	none -120	vol -46
=type collision rather	blessure 43	bris_de_glace -61	collision 252	none -156	vandalisme -40	vol -53
=type collision sure	collision 355	none -108	vol -50
=type collision unsure	autre -45	blessure -45	bris_de_glace 78	collision 173	dommage_materiel -74	evenement_climatique -51	incendie -52	none -163	vandalisme 83
=type degats_des_eaux	bris_de_glace -44	collision -88	degats_des_eaux 438	none -102	vol -51
=type degats_des_eaux rather	autre 77	bris_de_glace -80	collision -199	dommage_materiel 57	incendie 42	none -65	vandalisme -106	vol -107
=type degats_des_eaux sure	collision -78	degats_des_eaux 471	dommage_materiel -58	incendie -41	none -98	vol -55
=type degats_des_eaux unsure	autre -93	blessure -61	bris_de_glace -88	collision -113	degats_des_eaux 183	dommage_materiel 111	evenement_climatique -97	incendie -93	none -258	vol 56
=type dommage_materiel	autre -43	collision -97	degats_des_eaux -52	dommage_materiel 443	evenement_climatique -45	incendie -56	none -114	vandalisme -44
=type dommage_materiel rather	autre -70	blessure -59	bris_de_glace 111	collision -182	degats_des_eaux -84	evenement_climatique -86	incendie -94	none -208	vandalisme -119	vol 286
=type dommage_materiel sure	blessure -42	collision -106	degats_des_eaux -44	dommage_materiel 514	incendie -51	none -115	vol -58
=type dommage_materiel unsure	autre -54	blessure 56	bris_de_glace -73	degats_des_eaux -84	dommage_materiel 151	evenement_climatique -82	incendie -68	none -82	vandalisme -84	vol 137
=type evenement_climatique	bris_de_glace -46	collision -86	evenement_climatique 503	none -102	vandalisme -63	vol -63
=type evenement_climatique rather	collision -136	degats_des_eaux -58	dommage_materiel -47	evenement_climatique 421	none -51	vandalisme -43	vol -55
=type evenement_climatique sure	bris_de_glace -45	collision -82	dommage_materiel -49	evenement_climatique 515	none -101	vandalisme -63	vol -59
=type incendie	blessure -41	collision -92	degats_des_eaux -49	incendie 486	none -101	vandalisme -42	vol -56
=type incendie rather	autre -59	blessure -91	bris_de_glace -80	collision -113	dommage_materiel 139	incendie 83	none -174
=type incendie sure	collision -95	degats_des_eaux -58	dommage_materiel -63	evenement_climatique -45	incendie 535	none -94	vandalisme -49	vol -67
=type none	collision -55	none 159
=type vandalisme	bris_de_glace -48	collision -51	degats_des_eaux -42	dommage_materiel -60	evenement_climatique -51	none -102	vandalisme 512	vol -67
=type vandalisme rather	collision -82	degats_des_eaux -47	evenement_climatique -56	incendie -44	none -114	vandalisme 331	vol -113
=type vandalisme sure	bris_de_glace -49	collision -50	degats_des_eaux -42	dommage_materiel -62	evenement_climatique -51	none -102	vandalisme 507	vol -64
=type vol	bris_de_glace -40	collision -80	dommage_materiel -42	evenement_climatique -44	none -97	vandalisme -40	vol 449
=type vol rather	autre -42	blessure -47	bris_de_glace -53	collision -129	degats_des_eaux -52	evenement_climatique -65	incendie -54	none -192	vandalisme 87	vol 277
=type vol sure	collision -76	dommage_materiel -53	evenement_climatique -43	none -89	vandalisme -56	vol 451
a	none -50
a10	bris_de_glace 46	collision 89
a6	bris_de_glace 80	collision 89	none -97
a7	collision 84
abime	degats_des_eaux 48	dommage_materiel 100	none -50
abri	evenement_climatique 107
absence	collision 86	degats_des_eaux 42	none -63	vol 66
absolument	none 112
ac	blessure 91	none -94	vol 101
accident	collision 169	none -60
accord	none 154
accrochage	collision 148	none -63
accroche	collision 76	dommage_materiel 110	none -58
aeroport	collision 65	none -57	vol 95
agadir	autre 67
agdal	blessure 53
agence	collision 59	degats_des_eaux -45	dommage_materiel -59	none 45	vandalisme 75
agent	vandalisme 53
agents	incendie 105
agrandit	bris_de_glace 59	degats_des_eaux 68	none -48
ah	incendie 49	none 101
ai	dommage_materiel 41
aide	collision -43	none 81	vol 63
aile	collision 150	none -53
ain	collision 100	dommage_materiel -50	none -73	vol 111
aine	incendie 135
ainsi	collision -50	dommage_materiel 110	none -84	vandalisme -59	vol 111
air	bris_de_glace 61	collision -42	none -53	vol 98
airbags	collision 59
alarme	dommage_materiel 179	none -50	vol -67
alle	none -97	vol 207
allee	evenement_climatique 46	none -82	vandalisme 140	vol -46
allemand	blessure 112	bris_de_glace -93	collision 123	none -42
aller	collision -45	vol 148
allume	collision -40	dommage_materiel 145	incendie 49	vol -40
alors	autre 73	collision 85	none -89	vandalisme -44	vol 40
ambulance	blessure -53	collision 125
ame	degats_des_eaux 75
amiable	none 56
amis	collision -61	degats_des_eaux -82	dommage_materiel 216
ampoule	collision -62	dommage_materiel -55	evenement_climatique 117	incendie 49
anglais	none 70
annonce	bris_de_glace 50
annule	autre 155	vol -42
annuler	autre 76	none 64
annulez	none 105
ans	dommage_materiel 125	none -69
antenne	collision 69	dommage_materiel -48	evenement_climatique 62	none -59	vandalisme 132	vol -63
antivol	vol 147
appareil	blessure -40	dommage_materiel 226	none -67
appart	blessure -45	collision -106	dommage_materiel -71	evenement_climatique -40	incendie 218	none -55	vol -60
appartement	blessure 60	collision -57	incendie 127	none -64
appele	none -43	vandalisme 54	vol 40
appelee	bris_de_glace 126	collision 161	none -81	vandalisme -43	vol -45
appeler	dommage_materiel 104	none 58
appelle	blessure 90	collision -57	dommage_materiel -41	vol 40
aprem	dommage_materiel -47	evenement_climatique 44	none 63
apres	evenement_climatique 80
aquarium	degats_des_eaux 198
arabe	none 74
arbre	collision 89	evenement_climatique 122	none -57
argent	collision -64	dommage_materiel 60	none 41	vol 97
armoire	collision -79	dommage_materiel 153	evenement_climatique 91	none -123	vol -49
arrache	dommage_materiel 56	evenement_climatique 41	none -85	vol 103
arraches	collision -53	evenement_climatique 158	vandalisme 51	vol -61
arrange	none 117
arret	blessure 105	none -58	vol 56
arrete	evenement_climatique 68
arretee	collision 173
arreter	collision -92	dommage_materiel -103	vandalisme 152	vol 119
arriere	collision 130	none -65
arrive	none 72
arrivee	blessure -68	collision -199	degats_des_eaux 175	dommage_materiel 183	none -79	vol -45
asperge	collision -68	dommage_materiel -47	incendie -79	none -43	vandalisme 143	vol 105
assez	blessure 154	collision 84	degats_des_eaux -57	none -84
assurance	autre 43	none 72
assure	autre -51	bris_de_glace 90	collision -48	dommage_materiel -60	none 54
atelier	bris_de_glace 188	collision -86	dommage_materiel -47	incendie 100	none -97
atteint	none -62	vandalisme 142	vol -60
atteinte	collision 81	degats_des_eaux 43	vol -43
attend	degats_des_eaux 45
attends	autre 256	dommage_materiel -42	none -86
attestation	autre 110
aube	collision -58	incendie 137
aucune	vol 43
audi	collision 124	none -65
aujourd	none 66
aureole	degats_des_eaux 98
aussi	none -40
auto	collision 66	incendie 67
automatique	collision 165	degats_des_eaux 66	dommage_materiel -114	evenement_climatique -50	none -50	vandalisme -48
autoradio	vol 162
autoroute	bris_de_glace 46	none -56	vandalisme 69
autres	autre -62	incendie 139	none -62	vandalisme -54	vol 98
aux	vandalisme 72
avaient	collision -46	evenement_climatique 66	vol 104
avais	none -56	vol 116
avait	collision 66	none -47
avance	none 91
avant	dommage_materiel -40
avenue	collision 103
avez	autre 72	none 51
avion	autre 48	evenement_climatique 68	none -56
avis	vandalisme 70
avoir	autre 74
avons	collision 64
avril	none 53
ayant	autre 57	collision 45	evenement_climatique 45	incendie 45	none -56	vandalisme -41
azrou	autre 136	dommage_materiel -47	none -121	vol 146
b	collision 213	none -66
bache	collision -44	evenement_climatique 121	vandalisme 120
bah	none 107
baie	bris_de_glace 160
baignoire	degats_des_eaux 244	none -72
bain	degats_des_eaux 81	dommage_materiel 71
bains	degats_des_eaux 151
balcon	incendie 146
balle	blessure 73	bris_de_glace 179	collision -62	evenement_climatique -51	none -64	vandalisme -40
balles	blessure -68	collision -49	degats_des_eaux -41	dommage_materiel 109	evenement_climatique 51	incendie 106	none -70
ballon	bris_de_glace 120	degats_des_eaux 94	none -64
bande	incendie 119	none -52
barbecue	incendie 131
barre	collision 286	dommage_materiel -81	incendie -90	vandalisme -49	vol -42
barriere	collision -64	dommage_materiel 199	evenement_climatique -56	none -49	vandalisme 90	vol -54
bas	collision 111	degats_des_eaux 51	incendie -53	none -57
bassin	blessure -61	evenement_climatique 187	vandalisme -43
batterie	autre 95	collision -49	incendie 137	none -44	vandalisme -55
beau	collision 41
beaucoup	blessure 40	collision 93	vol -52
bebe	degats_des_eaux 42	dommage_materiel -48	evenement_climatique 68	incendie 49
belle	blessure -48	collision 54	dommage_materiel 125	none -60
ben	collision -53	none 134
benne	collision 66	none -41
berger	blessure 320	collision -68	dommage_materiel -40	none -134
berline	bris_de_glace 50	collision 200	dommage_materiel -117	vol -70
besoin	none 46
bete	collision 121
bien	none 55
bijoux	vol 135
blanc	collision -109	none 194
blanche	collision 127	none -89
blesses	none -41	vandalisme 100
blessure	bris_de_glace 83	degats_des_eaux -58	dommage_materiel -42	evenement_climatique 90	none -40	vol -45
bleu	dommage_materiel 126
bleue	blessure -42	collision 86	dommage_materiel -65	vol 161
bloc	autre 170	blessure -71	none -42
bloque	degats_des_eaux 51	evenement_climatique 67	none -52
bobo	dommage_materiel 81	evenement_climatique 45	none -57	vandalisme -41
bois	dommage_materiel 72	evenement_climatique 41	none -41
boite	none -66	vandalisme 142
bombe	collision -41	vandalisme 144
bon	collision 40	none 116
bonjour	autre 73
bonne	collision 148
bonsoir	collision 74
bord	autre 166	collision -114	dommage_materiel -79	none -66	vandalisme 48	vol 60
bosse	degats_des_eaux 42
boue	collision -56	evenement_climatique 218	none -47
bougie	dommage_materiel 76	incendie 134	none -88
boulangerie	autre 125	collision -51	none -67
boulevard	collision 54
boulot	degats_des_eaux 130	vandalisme 47	vol -61
boum	collision 124	none -48
bout	bris_de_glace 164	collision 84	dommage_materiel -45	none -64	vandalisme -45	vol -42
bouteille	collision -54	degats_des_eaux -74	dommage_materiel 88	incendie 138	none -62	vandalisme 54
boutique	collision 57	none -64	vandalisme 72
box	dommage_materiel 55	evenement_climatique 110	none -41
branche	blessure -43	collision -49	evenement_climatique 230
bras	blessure 104	bris_de_glace 69	dommage_materiel -41	none -61	vol -40
break	bris_de_glace 157	collision -91	evenement_climatique 40	none -61
bref	bris_de_glace -61	collision 169	none -53
brigade	evenement_climatique -45	none -43	vol 178
bris	bris_de_glace 291	collision -159	dommage_materiel -82	evenement_climatique -44	incendie -42	vandalisme -85	vol -53
brise	bris_de_glace 145
brisee	blessure -63	bris_de_glace 297	evenement_climatique -40	none -105	vandalisme 71	vol -46
brisees	bris_de_glace -130	dommage_materiel 110	vandalisme 128	vol -46
brouillard	collision 70
bruit	collision 53	none -70	vol 88
brule	blessure 75	collision -50	incendie 164	none -70
brulee	collision -45	incendie 213	none -41
brules	collision -86	incendie 209
brulures	blessure -64	collision -42	incendie 279
brune	collision -55	degats_des_eaux 92	evenement_climatique 112	none -59
bu	collision 79	degats_des_eaux 106	dommage_materiel -44
buanderie	degats_des_eaux 78	dommage_materiel -41	incendie 86
bureau	bris_de_glace 76	dommage_materiel 68
bus	collision 114	none -46
c	none 52
ca	none 71
cabane	incendie 156	none -48
cabinet	collision -43	vol 55
cable	blessure -44	bris_de_glace -47	collision 176	degats_des_eaux -46	dommage_materiel 250	evenement_climatique -167	none -88	vandalisme -79	vol -138
cabosse	autre -120	bris_de_glace -79	collision -134	dommage_materiel 229	evenement_climatique 83	none -71	vandalisme -43	vol -44
cabriolet	blessure -69	dommage_materiel 110	vandalisme 94	vol -44
cadenas	none -77	vol 187
cafe	dommage_materiel 129	none -111	vol 105
cage	blessure -75	collision -47	none -42	vandalisme -155	vol 212
caillou	bris_de_glace 247	collision -121	none -48
caisse	collision 99	dommage_materiel -64	none -72	vol 170
calandre	collision 94
cambriolage	none -44	vol 157
camera	collision -46	dommage_materiel 54	none -64	vandalisme 63
camion	bris_de_glace 66
camionnette	collision 106
camping	bris_de_glace -49	collision 56	evenement_climatique 86	none -53	vandalisme -42
canalisation	degats_des_eaux 195
canape	collision -56	dommage_materiel 170	none -40
capot	none -62	vandalisme 129
capote	dommage_materiel -64	vandalisme 232	vol -56
car	collision 81	none -50
carambolage	collision 114
carglass	bris_de_glace 106
carreau	blessure -101	bris_de_glace 251	none -51	vol -40
carrefour	collision 176	none -71
carrelage	degats_des_eaux 129
carrosserie	collision -122	dommage_materiel 225	evenement_climatique 45	none -55	vol -41
carte	autre 88	none -123	vol 117
casa	collision 136
casablanca	incendie 80
casse	blessure 63	dommage_materiel 57	none -86
cassee	bris_de_glace 129	dommage_materiel -47	none -45
cassees	blessure 265	bris_de_glace -45	collision -66	degats_des_eaux -86	dommage_materiel -49	none -41
casser	vandalisme 147
casserole	incendie 138
catalytique	vandalisme -43	vol 149
catastrophe	evenement_climatique 133
cause	collision 43
cave	degats_des_eaux 85	evenement_climatique 68	none -56
cede	bris_de_glace 145	collision -63	degats_des_eaux 97	dommage_materiel -41	evenement_climatique 64	none -106
ceinture	collision 110
cela	collision 104
cellier	degats_des_eaux 280	none -121
celui	bris_de_glace 48
centre	blessure 169	collision 110	dommage_materiel -91	none -100	vol -66
cervicale	blessure -79	collision 184
cest	bris_de_glace -50	collision 84	none 62
cet	collision -46	vol 113
cette	bris_de_glace 40	incendie 43
chaine	none -114	vandalisme -108	vol 302
chais	collision -83	dommage_materiel -52	none 134	vol -63
chaise	dommage_materiel 108
chambre	degats_des_eaux 87	dommage_materiel -42	incendie 44	none -55
champ	bris_de_glace 49	collision 71	incendie 40	none -56
chance	bris_de_glace 54	collision 73
change	autre 101
changer	autre 40	collision 95
chantier	collision -68	dommage_materiel -40	none -62	vandalisme -44	vol 271
chaque	bris_de_glace 120	degats_des_eaux 164	dommage_materiel -123	none -95
charge	autre 118	bris_de_glace 121	collision -64	incendie 42	none -119
chariot	collision 181	none -54
chat	autre 40	blessure 62	dommage_materiel 62	none -82	vol -48
chaude	degats_des_eaux 122
chaudiere	degats_des_eaux 51	incendie 52
chauffage	collision -57	degats_des_eaux 216
chauffe	degats_des_eaux 291	dommage_materiel -95	none -58
chauffeur	bris_de_glace 55	collision 95
chaussee	collision -55	evenement_climatique 87	vol 62
chef	collision 82
cheminee	collision -47	evenement_climatique 107	incendie 130	none -71
cherche	collision 100
cheval	blessure 69	collision 154	none -85
cheveux	incendie 151
cheville	blessure 300	bris_de_glace -40	collision -64	dommage_materiel -153	none -69
chevreuil	collision 169
chez	degats_des_eaux 65	none -45
chien	blessure 153	none -82
choc	collision 158	none -66
chocs	dommage_materiel 113	none -40
chute	blessure 263	none -113	vol -42
ciel	bris_de_glace 81	evenement_climatique 107
ciment	blessure 152	collision -49	none -85	vandalisme 101	vol -49
cinq	collision 62	vol 55
circuit	dommage_materiel -43	incendie 158
circulation	blessure -69	collision 245	none -80
citerne	degats_des_eaux 125
civile	autre 106	collision -56	degats_des_eaux -69	evenement_climatique 150	none -172	vandalisme 44	vol -50
claque	bris_de_glace 199	collision -40	none -42
clavicule	blessure 114	collision 55	none -44
cle	collision -67	none -99	vandalisme 264	vol -71
cles	autre 168	collision -41	dommage_materiel -42	none -63	vol 99
client	collision 53	dommage_materiel 52
cliente	collision -42	dommage_materiel 206
clinique	blessure 48	collision 47
clio	autre 171	collision 59	none -106
cloison	bris_de_glace 47	collision -51	dommage_materiel 108	incendie 56	none -64	vandalisme -42
cloque	collision -48	dommage_materiel 155	none -57
cloture	collision -51	dommage_materiel 61	evenement_climatique 153	vol -45
club	blessure 73	dommage_materiel 87	vandalisme 118	vol -166
cm	evenement_climatique 124	none -42
coccyx	degats_des_eaux 83	dommage_materiel 82
coeur	blessure -69	dommage_materiel -42	none -57	vandalisme 155	vol 105
coffre	dommage_materiel 61	vol 78
cogne	collision 103
coiffure	vandalisme 135
col	blessure 167	collision 75	none -47	vol -73
colis	none -130	vandalisme -55	vol 277
colle	collision -53	degats_des_eaux 43	dommage_materiel -41	none -117	vandalisme 245	vol -104
collegue	dommage_materiel 198	none -97
collision	collision 167	none -43
colonne	degats_des_eaux 193
combien	autre 124	collision -69	none 82
comme	collision 53	evenement_climatique 41
commence	collision -43	evenement_climatique 121
comment	autre 218	collision -67	degats_des_eaux -41	none 57
commissariat	vol 58
commode	dommage_materiel 155
communal	bris_de_glace -44	collision 73	dommage_materiel 84	none -47	vandalisme -41	vol -42
commune	collision -51	degats_des_eaux 48	none -67	vandalisme 152	vol -43
compagne	vandalisme 51
compagnie	autre 201	none -74	vol 49
comprends	none 163
compte	collision -45	vandalisme 137
compteur	degats_des_eaux 95	dommage_materiel -60	evenement_climatique 148	none -68	vandalisme -46
conducteur	collision 88	none -40
conductrice	bris_de_glace 40	collision 50
conduisait	blessure -69	collision 237	dommage_materiel -51	none -47	vandalisme -42
conduit	incendie 92
confirme	collision 60	incendie 48
congelateur	bris_de_glace 61	dommage_materiel 105
conscient	collision 102
conseiller	none 113
console	blessure -82	collision -66	dommage_materiel 160	none -62	vol 62
constat	collision 70	degats_des_eaux 42
constater	blessure -91	collision -134	dommage_materiel -47	none -44	vandalisme 195
conteneur	dommage_materiel -62	incendie 137	none -44	vol 70
continue	collision 49
continuer	none 76
contrat	collision -57	dommage_materiel -45	none 84	vandalisme 124
contre	collision 133	none -49
controle	collision 157	none -44	vol -40
coordonnees	collision 110	dommage_materiel 67
copine	blessure -47	dommage_materiel 149	evenement_climatique 76	incendie -109	none -75
copropriete	collision -89	degats_des_eaux 64	dommage_materiel 138	none -64
corporel	degats_des_eaux 72	none -40
cote	bris_de_glace 44	none -49
cotes	collision 63
cotisation	autre 304	collision -85	degats_des_eaux -44	dommage_materiel -43	none -215
cou	incendie 50
couche	evenement_climatique 140
couchee	collision 122	vol -43
coucou	none 106
coude	collision 120
coule	collision -48	degats_des_eaux 284	dommage_materiel -42	none -62
coulee	evenement_climatique 227	none -46
couloir	degats_des_eaux 116
coup	none -42	vandalisme 51
coupe	blessure 59	none -59	vol 42
coups	collision -40	vandalisme 174
coupure	bris_de_glace 81	dommage_materiel 115	none -43
cour	blessure 145	collision 76	dommage_materiel -64	none -57	vandalisme -48
courant	dommage_materiel 93
courante	vandalisme 95
cours	vol 74
courses	blessure -47	collision 55	dommage_materiel -48	vandalisme -134	vol 216
court	dommage_materiel -43	incendie 151
couru	bris_de_glace 131	collision 76
coute	autre 209	collision -125	dommage_materiel -41
couteau	none -53	vandalisme 99	vol 50
couverture	incendie 93
couvre	autre 155	degats_des_eaux -65	dommage_materiel -64	evenement_climatique -82	none 176
crac	collision -116	dommage_materiel 210	none -78
crache	incendie 82
crame	incendie 259	none -49	vol -40
crane	collision -44	dommage_materiel -55	evenement_climatique 242
creve	collision -40	degats_des_eaux 86	none -54	vandalisme 163
creves	none -68	vandalisme 192
crie	collision -96	degats_des_eaux -53	dommage_materiel 88	none -44	vol 133
crois	collision -43	none 133	vandalisme 71	vol -43
cru	collision 148	none -46
crue	evenement_climatique 178	none -48
cueillant	blessure 262	collision -51	vol -107
cuir	dommage_materiel 109	evenement_climatique 56	none -42	vol -50
cuisine	collision -44	degats_des_eaux 81	dommage_materiel -45	incendie 102	none -52
cuisse	collision 141	degats_des_eaux 114	none -65	vol -47
cumulus	degats_des_eaux 134
cutter	vandalisme 179	vol -63
cuve	dommage_materiel -40	vandalisme 94
cycliste	collision 96
d	none -42
dacia	collision 136	none -101
dame	blessure 49	degats_des_eaux 51	none -47
dans	none -56
date	none 146
de	none -55
deborde	collision 49	degats_des_eaux 137	none -55	vandalisme -49
debut	none 67
decision	none 146
declaration	collision -46	vol 126
declare	incendie 102	none -103	vandalisme 201
declarer	none 189	vol -99
decouvert	bris_de_glace 104	none -45	vandalisme 50
decroche	bris_de_glace 199	dommage_materiel -48	none -80
dedan	collision 132	none -64
dedans	collision 90	none -45
defonce	collision 70	none -52	vol 49
degat	degats_des_eaux 87
degats	degats_des_eaux 75	evenement_climatique 44
degre	blessure -113	incendie 278
dehors	evenement_climatique 70
deja	incendie 60
delit	collision 172	vol -42
demain	autre 85	collision -53	vol 59
demande	none 85
demenagement	blessure -66	collision -91	degats_des_eaux -62	dommage_materiel 304	none -42
dentiste	autre 89	degats_des_eaux 40
dents	blessure 167	none -52
depanneuse	autre 101	collision 94
depart	collision -52	degats_des_eaux -52	incendie 249	none -60	vol -41
departementale	collision 171
deplorer	collision 69
depose	vandalisme 50	vol 90
deposee	none -45	vandalisme 109
deposer	vandalisme 41
deposition	vol 110
depot	none -101	vandalisme 206	vol 67
depuis	blessure 48	degats_des_eaux 44	none -54
derb	collision 81	degats_des_eaux 67	none -50
dernier	none 77
derniere	blessure 99	collision -50
derobe	blessure 93	dommage_materiel -61	none -45	vol 97
derriere	collision 93
des	vandalisme 49
descendant	blessure 54	evenement_climatique 56	none -43
descendu	blessure -56	evenement_climatique 109
descendue	bris_de_glace 57	collision -67	degats_des_eaux 148
dessine	collision -74	none -82	vandalisme 201	vol -45
dessous	collision -53	degats_des_eaux 102	incendie 51	none -49
dessus	degats_des_eaux 83	none -90
detruits	degats_des_eaux -133	dommage_materiel 166	evenement_climatique 44	none -71	vol -106
deuxieme	collision 142
devale	collision 191	dommage_materiel -44	none -41	vandalisme -45
devant	collision 50	none -62	vol 62
devanture	collision -60	incendie 108	none -77	vandalisme 152	vol -67
devis	bris_de_glace 115	collision -75	none 88
dh	autre 131	degats_des_eaux -47	dommage_materiel 58	vol -53
dial	collision 239	degats_des_eaux -70	none -46
dieu	evenement_climatique 51
dirait	bris_de_glace 74	evenement_climatique 69	vandalisme 42	vol -40
dire	autre 50	blessure -47	collision 54	dommage_materiel -57	none 68
direct	bris_de_glace 81	none -119	vandalisme -44	vol 162
dirhams	none -65	vol 153
disait	dommage_materiel -42	vol 101
disparition	vandalisme -44	vol 175
disparu	none -42	vol 126
distributeur	vol 148
dit	collision 71
dix	collision 41	none 55
docteur	blessure 110	collision 73	degats_des_eaux 54	none -107
documents	none 56
doi	blessure 199	collision -56	degats_des_eaux 97	dommage_materiel -69	none -164	vandalisme -61	vol -52
doigt	autre 98	blessure 74	collision -73	degats_des_eaux -41	dommage_materiel 116	none -112
doigts	blessure 48	dommage_materiel 74
dois	vol 111
doit	autre 87	collision -42	none 64
dommage	evenement_climatique 117	incendie 40	none -69
donc	none -47
donne	vandalisme 68
dont	vol 58
dormait	bris_de_glace 53	collision -45	degats_des_eaux 64
dos	blessure -43	collision -115	dommage_materiel -41	evenement_climatique 62	incendie -49	none 140	vandalisme -85	vol 102
dossier	none 127	vandalisme -58
double	blessure 55	collision 74	none -44
douche	bris_de_glace 63	collision -73	degats_des_eaux 217	none -68
douleurs	collision 55
douze	vandalisme 48
dresse	collision 64	none -50	vandalisme 85
drive	collision 149	none -45
droit	autre 124	blessure -62	collision 94	dommage_materiel 86	none -100	vandalisme -40	vol -67
droite	collision 181	none -47
drone	blessure -92	collision -55	dommage_materiel 254	none -41	vandalisme -53
ds	bris_de_glace 85	dommage_materiel 119	none -98
dun	autre -48	bris_de_glace 49	dommage_materiel 161	none -167	vol -40
dyali	collision 52	degats_des_eaux 64
e	collision 62	degats_des_eaux 93	dommage_materiel -47	none -44
eau	collision -42	degats_des_eaux 162	evenement_climatique 45	none -65
eaux	degats_des_eaux 109
ebouillante	blessure -71	collision -47	degats_des_eaux 48	dommage_materiel 186	none -150	vol -65
echafaudage	blessure 65	collision -51	dommage_materiel 126	none -42
echange	collision 58	incendie 53
echappe	blessure -46	collision 194	dommage_materiel 71	none -92	vandalisme -41
echelle	blessure 171	bris_de_glace 50	collision -56	none -40
eclair	collision -41	degats_des_eaux 81	dommage_materiel 160	incendie -41	none -63	vandalisme -47	vol -49
eclat	blessure -67	bris_de_glace 184	collision -126	dommage_materiel 127	none -84	vandalisme 71	vol -42
eclate	bris_de_glace 120	evenement_climatique 72	none -54
eclats	bris_de_glace 222	collision -47	none -43	vol -40
ecole	collision 58	none -47	vol 58
ecran	collision -52	dommage_materiel 167	vandalisme 78	vol -55
ecrase	collision 155	evenement_climatique 68	none -66
ecrire	none -47	vol 139
ecrit	collision 110	incendie 44	vandalisme 40	vol -88
edf	collision 89	dommage_materiel 83	none -67
effondre	blessure -52	bris_de_glace 134	collision -54	evenement_climatique -50	incendie 54	none -47
effraction	bris_de_glace 65	vol 93
egare	autre 433	blessure -42	collision -109	dommage_materiel -44	evenement_climatique -40	none -347	vandalisme -64	vol -86
egratignure	evenement_climatique 56	vol 64
el	collision -40	none -103	vol 197
electrique	incendie 70
eleve	autre 180	blessure -81	bris_de_glace 119	dommage_materiel -65	none -73	vol -51
elle	collision 63	none -55
elles	collision -106	none -43	vandalisme 218
embarque	dommage_materiel -43	vandalisme 104
embouti	collision 179	none -50
embrasse	collision 227	none -61
emmene	collision 45
emporte	collision -79	dommage_materiel 146	none -86	vol 119
empreintes	vol 108
encastree	collision 67	degats_des_eaux 63
encore	vol 48
end	vol 73
enfants	collision 79	incendie 73	vandalisme -52
enfin	bris_de_glace 67
enflamme	incendie 195
enfonce	collision 42	evenement_climatique 127	none -79	vandalisme 63
enfoncee	collision 158	vol -51
english	none 94
enorme	collision -47	dommage_materiel -43	evenement_climatique 130
enquete	blessure -72	collision -84	incendie 85	none -46	vandalisme 169	vol -50
enregistree	degats_des_eaux -55	dommage_materiel -41	none -42	vol 207
ensemble	degats_des_eaux 54
entaille	blessure -62	bris_de_glace 268	collision -88	dommage_materiel -117	none -77	vandalisme -55	vol 67
entendu	none 98	vol 58
entiers	collision -53	evenement_climatique 218	none -52
entorse	blessure 170	collision 57	dommage_materiel -62	none -58
entre	autre 119	vol 43
entree	bris_de_glace 87	dommage_materiel -52	evenement_climatique 74	none -47
environ	degats_des_eaux 60	vol 82
envole	collision 116	dommage_materiel -43	evenement_climatique 248	none -122	vandalisme -41	vol -75
envolee	evenement_climatique 169	none -57	vol 57
envolees	evenement_climatique 77	vol 80
envoye	autre 129	none -98
envoyer	autre 60	none 52
epaule	blessure 41	degats_des_eaux 56	dommage_materiel 84	none -79
epouse	none -98	vol 118
equipe	collision -53	none 108	vol 78
erafle	collision 141	dommage_materiel -42
erreur	blessure -74	incendie 63	none 191
es	degats_des_eaux 112	vandalisme 40
escabeau	blessure 200	vol -105
escalier	blessure 93	dommage_materiel 60	none -45	vandalisme -43	vol 51
essaye	bris_de_glace 76	collision -44	none -46	vandalisme -48	vol 152
essuie	autre -77	collision 45	dommage_materiel 126	none -72	vandalisme 82	vol -45
et	none -55
etabli	collision 45
etage	collision -81	dommage_materiel 90	evenement_climatique 140	none -70
etagere	blessure -88	collision -43	dommage_materiel 224
etaient	evenement_climatique 54	none -40	vandalisme 55
etat	dommage_materiel 64	vandalisme 43
ete	none -62	vol 42
eteint	incendie 114
etendu	autre 213	collision -101	degats_des_eaux -52	incendie 78	none -202	vol -57
etes	autre 207	vol -66
etions	evenement_climatique 75
etoile	bris_de_glace 214	collision -106	evenement_climatique 44	none -48
etre	none 40
etroite	collision 323	none -120
eu	none -58	vandalisme 42
euros	autre 85	dommage_materiel 54
eux	collision -74	degats_des_eaux -40	dommage_materiel 72	evenement_climatique 107	none -92	vandalisme 85	vol -70
evidemment	autre -43	collision 41	vol 78
evier	bris_de_glace -40	collision -80	degats_des_eaux 176	dommage_materiel 153	none -97	vol -42
evite	collision 47	vol 49
ex	collision -67	dommage_materiel -137	none -64	vandalisme 367	vol -82
exact	none 120
exactement	collision -42	none 100	vandalisme 43
excuse	bris_de_glace 69	collision 42
excuser	bris_de_glace 112	none -43
existe	autre 169	blessure -43	collision -51	dommage_materiel -56	incendie 81	none -96	vol -56
expert	none 94
expliquer	autre 154	collision -44	vol -41
exploitation	degats_des_eaux 72	none -79	vol 93
explose	bris_de_glace 63	incendie 66	none -49	vol -42
explosee	bris_de_glace 132	collision -41	none -95	vandalisme 90
explosion	incendie 242	none -52
expres	bris_de_glace 46	none -58	vandalisme 183
extincteur	incendie 150
f	collision 223	evenement_climatique 41	none -70
fac	none -86	vandalisme -47	vol 201
facade	incendie 61	vandalisme 84
face	collision 69	incendie 45	none -63
facteur	blessure 41	vol 60
facture	autre 166	blessure -66	collision -79	vandalisme -40
faire	autre 64
fais	collision 110
faisais	bris_de_glace 151	collision -47	dommage_materiel -74	none -67	vandalisme -52	vol 115
faisait	none 128
faisant	blessure 104	collision -107	degats_des_eaux -43	dommage_materiel 78	none -72	vandalisme -76	vol 103
faite	collision -60	none -108	vandalisme 118	vol 164
famille	evenement_climatique 55	none -69	vandalisme 50
farine	degats_des_eaux 66	incendie 52	vandalisme 40	vol -45
faut	blessure -45	collision -44	dommage_materiel 94	none 57
faute	collision 51
fauteuil	degats_des_eaux 40	vol 66
faux	collision -64	degats_des_eaux 43	dommage_materiel -63	none 49	vol 164
fe	bris_de_glace 45	evenement_climatique 104	none -174
fele	blessure 81	bris_de_glace 118	none -86	vandalisme -48
felee	degats_des_eaux 41
felees	blessure 102
femme	collision 64
femur	blessure 264	collision -47	degats_des_eaux -40	dommage_materiel -45	none -52	vol -89
fendu	bris_de_glace 173	degats_des_eaux 125	none -109
fendue	bris_de_glace 256	collision -58	incendie -45	none -58	vol -41
fenetre	bris_de_glace 197	collision -47	none -51
fenetres	bris_de_glace -127	incendie 149	vandalisme 98
fer	collision -52	dommage_materiel 164	incendie 48	none -92	vandalisme -43
ferme	degats_des_eaux 40	vol 50
fermer	blessure -88	bris_de_glace 168	collision -54	degats_des_eaux 86	none -42
fes	dommage_materiel 72	incendie 75
feu	incendie 181	none -56
feuille	collision 159	vol -57
fevrier	autre 128	none -68
fiat	collision 118
fil	none 72
file	collision 109
fille	blessure 57	none -51
fils	dommage_materiel 142	none -96
fin	collision -42	dommage_materiel 102
finalement	none 64
fini	collision 133	none -44
fissure	bris_de_glace 208	collision -59	none -53
flambe	incendie 227	none -47
flamme	dommage_materiel 151	none -67
flammes	incendie 221	none -41
flanc	collision 126	none -112	vandalisme 88
flexible	blessure -50	degats_des_eaux 182	dommage_materiel -47
flic	collision 164	none -47	vandalisme 69	vol -40
flics	collision 70	dommage_materiel -49	none -77	vol 116
flotte	degats_des_eaux 149
foin	collision 169	incendie 82	none -46	vandalisme -128	vol -48
fois	autre 59	none -97	vandalisme 62
fonce	collision 245	none -96	vol -43
fond	bris_de_glace -70	collision 52	degats_des_eaux -43	dommage_materiel 134	evenement_climatique 118	incendie -139	none -60
fondu	collision -63	degats_des_eaux 56	incendie 143
foot	blessure 207	collision -60	none -46	vol -49
force	collision -62	vol 202
forcee	vol 157
forces	collision 88
forme	collision 64	vandalisme 46
fort	blessure -71	bris_de_glace 101	collision -51	evenement_climatique 100	none -53	vol 53
fortes	blessure -97	bris_de_glace -48	dommage_materiel -43	evenement_climatique 223	none -50	vandalisme -65
fosse	collision 244	none -53
foudre	dommage_materiel -47	evenement_climatique 215
foulee	blessure 121	none -51	vol 78
four	bris_de_glace 158	collision -45	dommage_materiel 83	incendie 46	none -54	vol -60
fourgon	collision 74
fournil	degats_des_eaux 56	incendie 66	none -57	vol 77
fournir	autre 72	none 114
foutu	collision -117	dommage_materiel 175	none -62
foutus	degats_des_eaux 86
fracture	blessure 114
fracturee	vol 117
frais	autre 237	collision 93	dommage_materiel -70	none -112	vandalisme -99	vol -48
francais	bris_de_glace -84	collision 200
franchement	none 187
frappe	collision 100	vol -58
frein	collision 132	dommage_materiel -43	none -98	vandalisme 161	vol -76
freine	collision 177	none -60
frere	evenement_climatique 105	incendie -41
frigo	collision -42	dommage_materiel 104	evenement_climatique 75	none -62
friteuse	incendie 83
froid	bris_de_glace 226	incendie -51	none -67
frotte	collision 172
fui	collision -65	degats_des_eaux 234	dommage_materiel -57	none -62
fuit	degats_des_eaux 156
fuite	degats_des_eaux 168	none -40
fumee	incendie 168
fumees	incendie 141
g	collision 120	none -93
gagne	incendie 107
gamin	bris_de_glace 46	vandalisme 44
garage	incendie 75	none -71	vandalisme 84	vol -55
garantie	autre 252	collision -64	dommage_materiel -43	none -70	vol -55
garde	dommage_materiel 195	none -58
gardien	bris_de_glace 42	none -40	vandalisme 50
gare	collision 159
garee	collision 74	none -75	vol 157
gars	collision 45	none -62	vol 123
gauche	blessure 47	collision 45
gaz	incendie 107	none -46	vol 84
gel	collision -87	degats_des_eaux 69	dommage_materiel -65	evenement_climatique 208	none -179	vandalisme -47	vol -49
gendarmerie	none -52	vandalisme 102	vol 70
gendarmes	collision 77	none -42	vol 40
genou	blessure 141	collision 45	none -65
genre	autre 208	evenement_climatique 53	none -193	vol -49
glace	autre -70	bris_de_glace 168	dommage_materiel 105	evenement_climatique -42	vandalisme -62	vol -44
glisse	degats_des_eaux 104	none -42
glissiere	collision 164	none -57
golf	bris_de_glace 161	collision -48	evenement_climatique 52	none -75	vol 40
gondole	degats_des_eaux 166
gonfle	collision -52	degats_des_eaux 51	dommage_materiel 135	incendie -43	none -57
gorge	degats_des_eaux 56	none -43	vandalisme 80
goutte	collision -43	degats_des_eaux 175	none -66
gps	bris_de_glace -71	none -72	vandalisme -43	vol 247
grace	collision -53	evenement_climatique 212
grandit	bris_de_glace 103	degats_des_eaux 46	none -80
grands	degats_des_eaux 116	incendie 99
grange	incendie 173
grave	autre 51	collision 61	none -55
gravier	bris_de_glace 201	collision -67
gravillon	bris_de_glace 201	collision -57	none -56
grele	bris_de_glace -43	collision -46	evenement_climatique 286	none -42	vandalisme -43
grelons	evenement_climatique 180
grille	dommage_materiel 93
grise	collision 52
gros	bris_de_glace 66	evenement_climatique 50	none -57
grosse	bris_de_glace 54	evenement_climatique 205	none -91	vandalisme -47
h	collision 46
habite	evenement_climatique 88
haie	blessure 54	collision -42	evenement_climatique 78	incendie 50
hall	bris_de_glace 81	none -49	vol 76
hamdoulah	incendie 83
hamdoullah	evenement_climatique 124
hammam	evenement_climatique 64	none -102	vol 138
hanche	blessure 124	degats_des_eaux -64	dommage_materiel -80	vol 147
hangar	evenement_climatique 199	none -52
haut	bris_de_glace 103	collision -47	evenement_climatique 117	incendie -63
hauteur	bris_de_glace 48	collision 68
hauts	incendie 68
hay	collision -43	none -101	vol 143
hayon	bris_de_glace 130	collision 142	dommage_materiel -43	none -125	vandalisme -43
hein	bris_de_glace 111	collision -91	degats_des_eaux -49	dommage_materiel 179	evenement_climatique -42	incendie -112	none -61	vandalisme -68
helas	none 82
hello	collision 120
hematome	degats_des_eaux 142	none -45
heure	none 61
heureusement	none -53	vandalisme 76	vol -41
heurte	blessure 58	bris_de_glace 46	collision 110	none -69	vol -48
hier	none 57
home	evenement_climatique 47	vol 68
homme	incendie -50	vol 211
honte	collision -159	dommage_materiel 212	none -53	vol 110
hopital	blessure 43
hors	degats_des_eaux 80	vol -40
hospitalisee	autre 80
hotel	autre 46	none -41
hotes	collision -128	degats_des_eaux -60	dommage_materiel 173	evenement_climatique 123	none -68
hotte	incendie 118
hs	collision 54	evenement_climatique 55	incendie 53	none -48
hui	none 66
huile	blessure 115	dommage_materiel -40	none -77	vol 55
huit	collision 63	none 48
humain	none 108
humains	collision -40	degats_des_eaux 151	evenement_climatique 101	none -85
idee	collision -48	none 181
ifrane	vol 97
ils	none -53	vandalisme 47	vol 99
immatriculation	bris_de_glace 111	collision -67	none -69	vol 107
immeuble	dommage_materiel -42	incendie 48	none -43	vol 61
impact	bris_de_glace 150	none -63
impossible	collision 79
in	none 88
incendie	incendie 152
indemne	collision 68
indemnes	collision 83	incendie 55	none -40
individus	vol 153
infiltration	degats_des_eaux 143	none -46
infirmiere	degats_des_eaux 175	dommage_materiel -89
inhale	incendie 75
inondation	degats_des_eaux -109	evenement_climatique 267	none -58	vol -41
inonde	degats_des_eaux 210	none -61
inondee	evenement_climatique 179	none -78	vandalisme -42
insert	bris_de_glace 242	incendie -92
instant	vandalisme 96
intacte	bris_de_glace 114	collision 59	dommage_materiel -45	evenement_climatique 99	none -57	vandalisme -59	vol -53
intacts	dommage_materiel 197	none -121
intervention	collision 173	none -67
iphone	blessure -46	dommage_materiel 148	evenement_climatique -43	none -96	vol 88
jacking	collision -50	vol 178
jai	collision 49	dommage_materiel 74	none -69
jamais	bris_de_glace -42	dommage_materiel -49	evenement_climatique 81	none 82	vol -44
jambe	collision 42
jambes	collision 51	degats_des_eaux 84	none -48
jante	blessure -43	collision 117	dommage_materiel 139	evenement_climatique -52	none -97	vol -53
jantes	dommage_materiel -63	none -78	vol 241
janvier	degats_des_eaux 114	evenement_climatique 55
jardin	evenement_climatique 64	incendie 41	none -51
jean	incendie 94
jemaa	collision 43	vandalisme 78	vol -40
jete	bris_de_glace -66	collision -68	dommage_materiel -40	none -82	vandalisme 352
jeudi	none 54
jeune	collision 177	none -50
jeunes	collision -100	incendie 102	none -63	vandalisme 127
jle	dommage_materiel -120	none -40	vandalisme 287	vol -79
jme	collision 113	evenement_climatique 79
joint	bris_de_glace 73	degats_des_eaux 68
jouant	bris_de_glace 103	dommage_materiel 100	none -42
jouer	autre 63	blessure 114	collision -48	evenement_climatique 44	none -65
jour	evenement_climatique 41
journee	none 67
jours	none 89
jsui	collision 44	dommage_materiel -50	evenement_climatique 78	none -61	vandalisme 81
juge	collision 176	vandalisme -72
juin	none 67
jure	bris_de_glace -51	collision 189	dommage_materiel -58	incendie 92	none -41	vandalisme -47	vol -42
jus	degats_des_eaux 81	dommage_materiel 71	none -61
jusqu	blessure -42	collision 68	evenement_climatique 74	none -46	vol 55
jusque	collision 54
juste	dommage_materiel 48
kangoo	collision 73	none -40	vol 46
ki	collision 87	none -83
km	none 93
koi	autre 230	none -195
la	none -61
labas	collision 117	degats_des_eaux -77	dommage_materiel -53	evenement_climatique 130	none -70
lacere	dommage_materiel -58	none -50	vandalisme 247	vol -48
lache	collision -54	degats_des_eaux 98	dommage_materiel 97
laisse	dommage_materiel 105	vol 45
laissez	dommage_materiel -120	none 268
lampadaire	collision 123
lance	vandalisme 44
langue	blessure -95	collision 103	incendie 43	none 121	vol -46
lateral	collision 77
lavabo	collision -104	degats_des_eaux -46	dommage_materiel 124	none -75	vandalisme 211	vol -56
lave	collision -50	degats_des_eaux 79	dommage_materiel 106	none -78
laver	blessure -59	degats_des_eaux 224	none -64
le	none -43
leger	collision 99
legerement	incendie 128
lendemain	blessure 51	vol 76
les	none -44
lettres	collision -56	degats_des_eaux 51	incendie -49	none -76	vandalisme 214
leur	collision 46	degats_des_eaux -43	dommage_materiel 78	none -65
levre	vandalisme 78
lieu	autre 91
lieux	none -42	vandalisme 111
ligne	autre 62	none -60	vol 42
linge	dommage_materiel 92	incendie 77	none -56
lino	degats_des_eaux 233	dommage_materiel -62	none -69
lit	collision -57	evenement_climatique 56	vol 61
litres	degats_des_eaux 95	none -43	vol 73
livraison	collision 87
livres	collision -55	degats_des_eaux 199	none -40
livreur	dommage_materiel 103
lo	blessure -49	collision -61	degats_des_eaux 130	dommage_materiel 65	evenement_climatique 54	none -56	vol -49
local	incendie 58	vandalisme 60
locataire	collision -87	degats_des_eaux 59	dommage_materiel -47	none -52	vandalisme 175
location	dommage_materiel 145	none -69
loin	bris_de_glace 111	dommage_materiel -49	none -42	vol 71
lol	blessure 94
long	collision -45	degats_des_eaux 139	dommage_materiel -42	vandalisme 69
longueur	bris_de_glace 41	collision -43	dommage_materiel 61
lors	blessure 50	dommage_materiel 64	none -58	vandalisme -40	vol 72
loue	dommage_materiel 117	evenement_climatique 76	vol -40
lourd	collision 90
lumiere	collision 181	none -51
lundi	none 52
lunette	autre 70	bris_de_glace 281	collision -111	dommage_materiel -48	none -94
lunettes	bris_de_glace -41	dommage_materiel 188	none -86
lustre	collision -61	degats_des_eaux 98	dommage_materiel 106	none -41
lyon	vol 83
m	none -58	vol 51
ma	none -52
macbook	collision -40	dommage_materiel 162	none -48
machine	degats_des_eaux 135
machiniste	collision 92
magasin	degats_des_eaux 91	vandalisme 81
mai	autre 87	blessure -41	none 97
main	none -50
mains	bris_de_glace 57	collision -125	evenement_climatique 40	incendie 106
maintenant	bris_de_glace -66	collision -53	dommage_materiel 58	evenement_climatique 53	none 50
maire	blessure -47	collision -107	dommage_materiel -66	incendie 119	none -140	vandalisme 275	vol -121
mairie	evenement_climatique 79	none -69	vandalisme 102	vol -56
maison	evenement_climatique 106
mal	collision 42
malade	autre 96	blessure -116	collision 51	dommage_materiel -47	none -41	vandalisme 114
maman	bris_de_glace 52	collision 121	none -46
mamie	blessure -75	bris_de_glace -46	collision 212	dommage_materiel -138	evenement_climatique 122	incendie -42	none -77	vandalisme -57	vol -46
mange	collision -50	none -64	vol 145
manoeuvre	degats_des_eaux 100
manque	collision 40	dommage_materiel -42	none -76	vol 169
manteau	collision -85	dommage_materiel -56	vol 253
marche	blessure 47	collision 41
mardi	none 69
mari	blessure 62	bris_de_glace 69	collision 70	dommage_materiel -48	none -54	vandalisme -48
mariage	dommage_materiel 44
marque	collision 41
marrakech	dommage_materiel 136	none -71	vandalisme 40	vol -41
marre	none 145
mars	none 131
marseille	none -41	vol 100
masse	bris_de_glace -75	collision -87	dommage_materiel -55	vandalisme 261	vol -70
mat	bris_de_glace -48	collision 134	degats_des_eaux -56	none -53	vandalisme 61
match	blessure 57	collision -79	vandalisme 146
materiel	none -44	vol 71
matin	vol 41
matinee	bris_de_glace -87	collision 106	none 66	vandalisme 59	vol -67
matricule	none 150
mdr	evenement_climatique 91	vol -43
me	blessure 86
mec	collision 149	dommage_materiel 87	incendie -58	none -45	vol -40
medecin	blessure 197	none -83
meme	vandalisme -44
menace	collision -52	vandalisme 50	vol 121
menton	blessure 92	collision 103	degats_des_eaux -50	none -62
mer	autre 119	blessure -44	bris_de_glace -48	collision -54	evenement_climatique 157	incendie -44	none -226	vandalisme -51	vol -50
merci	none 59
mercredi	none 44
mere	none -46
mes	none -71	vol 71
metre	collision -64	degats_des_eaux 112	dommage_materiel -43	none -92	vandalisme 111
metres	collision 103	evenement_climatique 117	none -55
metro	blessure 202	collision -69	dommage_materiel -51	none -197	vol 149
meuble	dommage_materiel 113	incendie 47
meubles	evenement_climatique 90
mi	autre -43	blessure -67	bris_de_glace -61	collision -93	degats_des_eaux -57	dommage_materiel 399	evenement_climatique -52	incendie -47	none -310	vandalisme -58	vol -118
mien	vandalisme 129
miettes	blessure -42	collision 56	dommage_materiel 65	none -40
mieux	collision 84	dommage_materiel -94	none -59	vol 149
milieu	bris_de_glace 104	none -46
mille	bris_de_glace 140	collision -67	dommage_materiel -55	incendie -72	vandalisme -51	vol 82
min	collision 140
mini	evenement_climatique 82
minutes	dommage_materiel -46	evenement_climatique 70	none 54
miracle	bris_de_glace 64	dommage_materiel 53
miroir	bris_de_glace 230	none -89	vol -40
mis	incendie 70	vandalisme 80	vol -54
mn	collision -71	degats_des_eaux 59	incendie -43	none -138	vol 207
mohammedia	collision 49	incendie 69
moi	collision 61
moindre	degats_des_eaux 54
moins	collision 89	dommage_materiel 74	none 88	vandalisme -45	vol -50
moisissures	degats_des_eaux 177	none -41
moitie	evenement_climatique 147
mollet	blessure 177	collision -60
moment	dommage_materiel 62
mon	none -52
monde	incendie 49
monsieur	collision 61
montant	autre -108	collision -46	none 217
monte	dommage_materiel -43	incendie 72	none -43	vol 136
montee	autre -53	collision 52	dommage_materiel 93	evenement_climatique 52	none -46
montre	none -42	vol 150
moquette	degats_des_eaux 229	evenement_climatique -138	incendie 76	vandalisme -41	vol -41
morceau	bris_de_glace 112	collision -42	degats_des_eaux 119
morceaux	blessure 55	bris_de_glace 89	none -51	vol -77
mordu	blessure 186	none -49
mort	dommage_materiel 164	none -67
morte	autre 61	collision 52
mot	collision 173	none -58
motard	collision 70
moteur	collision -42	incendie 179	none -41
moto	collision 74	none -76	vol 99
mouille	blessure 130	collision -93	degats_des_eaux 80
multiprise	degats_des_eaux 107	dommage_materiel -46	incendie 65
municipale	collision 94	degats_des_eaux 62
mur	collision -66	degats_des_eaux 94	dommage_materiel 122	incendie 61	none -70
muret	bris_de_glace -52	collision 203	none -51
murs	bris_de_glace -63	collision -54	dommage_materiel 61	evenement_climatique 74	none -56	vandalisme 127
nationale	collision 127	incendie 56	none -57
naturelle	evenement_climatique 133
negatif	collision -50	none 99
neige	evenement_climatique 191	none -46
neiman	none -42	vol 173
net	bris_de_glace 141	none -68	vol 64
neuf	dommage_materiel 188
nez	bris_de_glace 60	collision 42
niece	dommage_materiel 130
noel	collision -47	none 64	vandalisme -44	vol 134
noir	incendie 160	none -41
noirci	incendie 168
noircie	collision -51	incendie 77	vandalisme 113
noire	evenement_climatique 59	none 43
nom	collision 137	vandalisme 62
non	none 96
nos	vol 52
note	collision 75
notre	none -52
nou	collision -44	dommage_materiel -58	evenement_climatique 176	incendie 112	none -59
nous	none -45
nouvelles	degats_des_eaux -102	none 163
noye	blessure -52	collision -43	degats_des_eaux -66	dommage_materiel 94	evenement_climatique 75	incendie 82	none -75
noyee	blessure -136	bris_de_glace -76	collision -94	degats_des_eaux 240	dommage_materiel 132	evenement_climatique -59	incendie -44	none -220	vandalisme -58	vol -87
nul	collision 79	dommage_materiel -48	none -65	vandalisme 47	vol 52
numero	dommage_materiel -48	none 110
nuque	collision 103	degats_des_eaux 48
o	blessure 42	incendie 42	none -87	vol 50
observation	evenement_climatique 94
occupant	degats_des_eaux 142	vol -40
oeil	bris_de_glace 43	collision -43	degats_des_eaux -51	dommage_materiel 80
oiseau	bris_de_glace 105	collision 70	vol -69
ok	bris_de_glace 58	collision 74	dommage_materiel -40
okay	blessure -53	collision 274	none -130
on	vol 65
oncle	evenement_climatique 135
ont	none -46	vandalisme 48
opere	autre 199	bris_de_glace 68	collision -44	dommage_materiel -53	none -63
orage	collision -51	dommage_materiel 74	evenement_climatique 203	none -56	vol -48
ordi	collision -82	incendie 47	none -69	vol 232
ordinateur	dommage_materiel 95
ordre	collision 88
oreille	blessure 71	collision -42	evenement_climatique 113
orgueil	collision 141	none -41
origine	collision -91	degats_des_eaux 194	incendie 128	none -120	vandalisme -48	vol -53
orteil	collision -129	dommage_materiel 277
ose	bris_de_glace 72	collision -43	dommage_materiel -59	incendie -68	none -44	vandalisme -93	vol 238
ou	none 83	vandalisme -48
ouais	degats_des_eaux -40	dommage_materiel -57	none 117
oublie	degats_des_eaux 82
oued	collision -85	evenement_climatique 236	none -53
ouf	blessure -73	collision -109	degats_des_eaux 99	dommage_materiel 109	evenement_climatique -54	none -64	vandalisme 50	vol -72
oui	none 148
outils	vol 113
ouvert	blessure -41	collision 49	degats_des_eaux 52	none -68	vandalisme 54
ouverte	collision 67	degats_des_eaux 79	evenement_climatique -55
ouvrant	collision 108	degats_des_eaux -71	dommage_materiel 91	none -40
ouvrier	bris_de_glace 53	collision 67	dommage_materiel -77	none -54	vol 88
oxygene	incendie 143
pa	degats_des_eaux 44	dommage_materiel -51	none -105	vandalisme 51	vol 102
paie	dommage_materiel 65	incendie 41
palier	collision -46	degats_des_eaux 102	incendie 110	none -70	vol 41
panne	autre 163	collision -56	degats_des_eaux 103	evenement_climatique -42	none -56	vol -46
panneaux	evenement_climatique 58	none -75	vandalisme 139
panoramique	bris_de_glace 180
papier	collision 93
papiers	none 41	vol 44
par	none -47
parapluie	bris_de_glace 70	collision -47	none -47	vol 59
parasol	collision -64	evenement_climatique 186
parce	none -47	vandalisme 102
pardon	collision -113	dommage_materiel 114
pare	bris_de_glace 104
parents	autre 59	dommage_materiel 71	incendie 40	none -58
parfaitement	none 149
parking	collision 56	none -48
parle	dommage_materiel 83
parlent	blessure 229	dommage_materiel -57	none -105	vandalisme -50	vol -59
parler	none 109
parlez	none 72
paroi	bris_de_glace 237	collision -45	none -54
parquet	degats_des_eaux 119
part	autre 55	collision 53
parti	blessure 43	incendie 56	none -58	vol 41
partie	autre 110	blessure 124	dommage_materiel -52	none -167	vol -63
partir	bris_de_glace -45	collision -96	degats_des_eaux -106	dommage_materiel -60	evenement_climatique -41	incendie -54	none -145	vandalisme 405	vol -117
partis	degats_des_eaux 56	incendie 60
partout	bris_de_glace 49	degats_des_eaux 126	none -57
passage	collision 169	vol -50
passagere	collision 55
passait	collision 58	dommage_materiel -65	evenement_climatique 43	none -67	vandalisme -40	vol 115
passe	degats_des_eaux 55
passee	blessure -44	bris_de_glace 56	dommage_materiel 75
passeport	autre 197	collision -75	none -79	vol 61
passer	vol 188
passes	collision 53	degats_des_eaux -40	evenement_climatique -48	vandalisme 44	vol 71
passez	none 121
patient	vandalisme 65
paume	blessure 52	bris_de_glace 84	collision -64	none -73
pauvre	blessure -69	dommage_materiel 68	vandalisme 98
pave	collision -69	none -61	vandalisme 263	vol -78
pdt	blessure 139	collision -55	degats_des_eaux -49	dommage_materiel -42	evenement_climatique 117	none -114	vol -46
peage	collision 76
peine	collision 96
peinture	bris_de_glace -46	collision 43	none -85	vandalisme 131
peloton	collision 94
pendant	none -54	vol 59
pense	autre 120	bris_de_glace 46	vol -54
perce	degats_des_eaux 122	dommage_materiel 75	none -51
perceuse	collision -50	dommage_materiel 165	none -51
percute	collision 171	none -58
percutee	collision 148
perdu	autre 124	dommage_materiel 45	none -83	vol -40
perdue	autre 49	dommage_materiel 121	none 42	vol -46
pere	none -42	vol 70
permis	autre 186	collision 117	none -185
persone	degats_des_eaux 139	evenement_climatique -41	incendie -77	none -66
perte	autre 58	collision 156	degats_des_eaux 52	dommage_materiel -41	evenement_climatique -43	none -80	vol -77
petard	collision -76	none -88	vandalisme 218	vol -44
pete	blessure 55	bris_de_glace -52	dommage_materiel -85	none -98	vandalisme 131	vol 58
petit	bris_de_glace 40
petite	blessure 93	dommage_materiel 82	none -112
petits	bris_de_glace 42	none -62	vol 63
peu	dommage_materiel 48	none -42
peugeot	evenement_climatique 132	incendie -70
peur	dommage_materiel -55	incendie 95	none -54	vandalisme 64
peut	none 61
peux	blessure 47	none 58
phare	bris_de_glace 91	collision 143	none -70	vandalisme -50
phares	bris_de_glace -44	collision -71	dommage_materiel -42	incendie -64	none -291	vandalisme 268	vol -89
pharmacie	collision 149	vol -43
photo	dommage_materiel 44	vol 63
photos	collision -46	none 52	vandalisme 69	vol -45
physiquement	collision -44	vandalisme 119
piano	dommage_materiel 205	incendie -81
pickpocket	vol 121
piece	bris_de_glace 54	none -56	vol 81
pieces	collision -46	dommage_materiel 108	none 46
pied	vandalisme 60
pieds	collision -60	degats_des_eaux 91	dommage_materiel -59	evenement_climatique 96
pierre	bris_de_glace 211	collision -46	none -59	vandalisme 50	vol -58
pierres	bris_de_glace -153	evenement_climatique -52	none -106	vandalisme 374	vol -81
pieton	collision 206	vol -59
pigeon	bris_de_glace 129
pile	blessure 171	none -60
pilier	collision 179	none -65
pin	bris_de_glace 90	collision -51	evenement_climatique 149	none -53
ping	bris_de_glace 129	collision -58	evenement_climatique 72
pique	blessure 63	collision -59	none -131	vandalisme -48	vol 276
piscine	blessure 61	collision -50	evenement_climatique 110	none -63	vol -40
piste	bris_de_glace 136	collision -72	incendie 86	none -79	vandalisme -51
place	collision 40	vandalisme 101
plafond	degats_des_eaux 145
plage	autre 86	collision -56	evenement_climatique 62
plaie	evenement_climatique 149
plaint	collision 70	degats_des_eaux 64
plainte	none -68	vandalisme 83	vol 111
plaisir	collision -75	none 120	vandalisme 92	vol -50
plancher	collision -76	degats_des_eaux 292	dommage_materiel -55	incendie -67
plante	autre -42	blessure 174	bris_de_glace -68	collision 211	degats_des_eaux 85	dommage_materiel -278	evenement_climatique -53	incendie -51	none -214	vandalisme -92	vol -90
plaque	collision 92	vol 66
plaques	none -51	vandalisme 161	vol -48
plat	autre 91	blessure -56	bris_de_glace 142	collision -51	dommage_materiel -188	incendie -41	none -98	vandalisme 158	vol -78
platane	collision 128	evenement_climatique 63	none -40
platre	blessure 84	degats_des_eaux 56	none -49
plein	none -40	vol 40
pleine	bris_de_glace 111	none -41
pleure	degats_des_eaux 78	incendie -48	none -54	vol 49
pleut	collision -82	degats_des_eaux 273	evenement_climatique 60	none -171	vol -46
plie	collision 172	none -46
pliee	dommage_materiel 219	none -75	vandalisme -44	vol -70
plier	collision -43	evenement_climatique 208	none -41
plinte	collision -59	dommage_materiel -83	none -54	vandalisme 116	vol 184
plombier	collision -40	degats_des_eaux 95	none -43	vol 74
plots	collision 61	evenement_climatique 88
plu	blessure -44	bris_de_glace -45	collision -60	degats_des_eaux -52	dommage_materiel 155	none -260	vandalisme -79
pluie	collision 165	evenement_climatique 48	none -68	vol -44
pluies	evenement_climatique 178	none -43
plus	vol 69
plutot	collision -87	degats_des_eaux 135	none 43
pneu	collision 233	none -57
pneus	none -59	vandalisme 220	vol -43
poche	collision -61	dommage_materiel 109	vol 78
poele	incendie 102
poids	evenement_climatique 84
poignet	blessure 170	collision 60	dommage_materiel -45	none -64
point	collision 146
points	blessure 51	bris_de_glace 132	collision -52	none -77
poisson	collision 86
police	none -65	vandalisme 56
policier	blessure 111
policiers	evenement_climatique -45	vandalisme 72	vol 86
pompe	degats_des_eaux 131	dommage_materiel -67	evenement_climatique 132	none -57
pompier	incendie 190	none -41
pompiers	incendie 95
pong	bris_de_glace 129	collision -58	evenement_climatique 72
pont	collision 84	none -87	vandalisme 112
port	collision -67	incendie 43	none -48	vol 135
portable	dommage_materiel 61	vol 74
portail	collision 122	dommage_materiel -58	evenement_climatique 53	none -54	vandalisme 48	vol -45
portant	blessure 210	collision -54	none -74
porte	none -69	vandalisme 90	vol 53
portefeuille	autre 88	vol 66
porter	collision -57	none -49	vol 161
portiere	collision 167	vandalisme -46
pose	dommage_materiel 96	incendie 53	none -40
posee	blessure 48	collision -43	dommage_materiel -41	none -116	vandalisme -43	vol 219
possible	degats_des_eaux 47	none 62
poste	collision -75	incendie -47	none -182	vandalisme 168	vol 141
pot	collision -78	dommage_materiel 234	none -59	vandalisme -52	vol 47
poteau	bris_de_glace -41	collision 272	dommage_materiel -75	none -86	vol -44
poubelle	collision 77	incendie 124	none -41
poubelles	collision -77	evenement_climatique 112	incendie 126	none -45
pourquoi	autre 143	collision -44	dommage_materiel -40	vol -43
pourtant	collision -55	none 95
pousse	blessure -62	bris_de_glace 103	collision 122	dommage_materiel -47	none -47	vol -42
poutre	collision 107	dommage_materiel 90	none -71
pouvez	autre 55	none 90
pr	autre 89	none -69
precise	bris_de_glace 41	degats_des_eaux 112	none -58
prefere	none 74
prejudice	collision -76	dommage_materiel 91	incendie 58	none -40
premier	vol 46
premiere	dommage_materiel 88
prendre	autre 97	collision -41	none -111	vol 184
present	vandalisme 88
presente	blessure -42	incendie 101
pressee	blessure 225	collision -160
prevenu	collision 83
pri	blessure -43	degats_des_eaux 61	dommage_materiel -44	incendie 55	none -89	vandalisme -40	vol 126
priorite	collision 135	none -44
pris	incendie 54	none -53	vol 55
prise	evenement_climatique 59
proces	incendie 97	none -40	vandalisme 48
projete	bris_de_glace 86	collision 56
propre	blessure 179	collision 77	dommage_materiel -95	incendie 65	none -74	vandalisme -44
proprietaire	autre 95	dommage_materiel 66	none -80
protection	autre 114	evenement_climatique 133	none -104	vandalisme -41
pu	collision -53	degats_des_eaux -50	dommage_materiel 82	evenement_climatique 66	none -66
puis	bris_de_glace 44
pv	collision 56
qqn	none 76	vol 41
qu	dommage_materiel 57
quand	none 41	vol 49
quarante	bris_de_glace 110	incendie 86	none -44	vol -42
quart	none 191
quartier	incendie 58	none -74	vol 109
quatre	bris_de_glace 94	collision 54	none -85	vol 42
quel	autre 46	dommage_materiel -57	none 167	vol -78
quelle	none 147
quelqu	vandalisme 69
quelque	autre 262	none -105
question	collision -60	degats_des_eaux 44	none 165
queue	collision 64	degats_des_eaux 45
qui	none -45
quinze	none 48
quoi	autre 49	none 73
rabat	collision -42	degats_des_eaux 91
raccord	degats_des_eaux 227	none -61
radiateur	collision 134
rafales	evenement_climatique 204	vol -46
rampe	degats_des_eaux -81	dommage_materiel 185	none -67
rappeler	collision 71
rapport	vandalisme 44
ras	collision -50	evenement_climatique 110	vandalisme 64	vol -46
rate	autre 67	collision 106	none -53
ray	bris_de_glace -42	collision -76	dommage_materiel 191	none -168	vandalisme -42	vol 71
raye	dommage_materiel 55	none -77	vandalisme 202	vol -64
recepisse	collision -45	none -95	vol 186
recevoir	autre 171	collision -51	vol -49
reclamation	none 143
reclame	collision -102	dommage_materiel 254	none -97
reconnait	evenement_climatique 50
reconnu	vandalisme 107
recousu	blessure 128	bris_de_glace 187	degats_des_eaux -72	dommage_materiel -135	evenement_climatique -48	incendie -41	none -92	vandalisme -47
recu	bris_de_glace 96	collision -50
reculant	collision 72	dommage_materiel 68	none -58
recule	collision 204	none -68
redige	collision 119
refaire	blessure -52	degats_des_eaux 175	incendie 43	none -52
referme	blessure 190	bris_de_glace -77	degats_des_eaux -74	dommage_materiel 85	evenement_climatique -84	incendie -101	none -74	vandalisme -96	vol -101
refuse	collision 43	degats_des_eaux 47
regarde	collision -57	dommage_materiel -55	none 112
regarder	collision 111
releve	collision 94
rembourse	autre 82	collision -54	dommage_materiel 154	none -189
remboursement	none 166
rembourser	autre 309	blessure -46	degats_des_eaux -94	dommage_materiel -53	none -129
remercie	none 79
remonte	bris_de_glace -72	collision 121	degats_des_eaux 99	dommage_materiel -46
remorque	autre -66	collision 163	none -79	vol 108
rempli	collision 71	degats_des_eaux 42
remplir	collision 78	vol -45
rendez	bris_de_glace 45	collision -81	incendie -42	none -41	vandalisme 186	vol -98
rendu	collision -149	degats_des_eaux 75	dommage_materiel 163	none -46
rentrant	vol 57
rentre	collision 61
rentree	collision 102	evenement_climatique 81	none -74
rentrer	blessure -41	bris_de_glace 77	collision 167	dommage_materiel -47	none -97
renverse	collision 82	dommage_materiel 134	none -52
renversee	blessure -75	collision 85	degats_des_eaux 72	dommage_materiel -111	none -62	vandalisme 132
reparti	collision 111	none -43
repond	collision 143	none -64
reponse	collision -78	vol 167
reseau	autre -86	collision -132	degats_des_eaux 57	dommage_materiel 166	evenement_climatique -128	none -72	vandalisme -48	vol 112
reserve	bris_de_glace -57	collision -66	degats_des_eaux 283	dommage_materiel -107	none -179	vol -50
reservoir	none -52	vandalisme 118	vol 57
residence	incendie 58	vandalisme 58
respire	collision 45	dommage_materiel -99	evenement_climatique 173
responsable	collision 64	none 57
ressemble	collision 112	incendie 50	none -84
resto	blessure 134	collision -159	none -64	vol 114
retire	blessure 149	collision -62	dommage_materiel -59
retour	degats_des_eaux 51	dommage_materiel 55
retourne	dommage_materiel 69	none -42	vandalisme 72
retro	collision 161	none -57
retros	none -80	vandalisme 210	vol -54
retrouve	vandalisme 141	vol -64
retrouvee	autre 64	evenement_climatique 40	vol 44
retroviseur	bris_de_glace 49	collision 208	none -78	vol -56
retroviseurs	collision -107	none -83	vandalisme 52	vol 210
revenu	collision -74	vandalisme 119
rez	collision -69	evenement_climatique 98	vol 71
riad	none -95	vol 155
rideau	degats_des_eaux -41	dommage_materiel 91	incendie 85	none -82	vandalisme 56
rideaux	incendie 144
rigole	collision 304	dommage_materiel -81	incendie -88	none -49	vandalisme -44
rire	blessure 221	dommage_materiel -66	none -67
riviere	collision -48	degats_des_eaux -43	dommage_materiel -61	evenement_climatique 271
robe	collision -115	dommage_materiel 334	incendie -100	none -98	vol -63
robinet	degats_des_eaux 202	none -42
rocade	autre 82	collision 102
rond	collision 139
roue	blessure -63	collision 52	vandalisme 113
rouge	vandalisme 55
roulais	collision 67
route	autre 73	collision 158	none -40	vandalisme -40	vol -53
royale	collision 107
ruches	incendie 93	none -76	vol 93
rue	none -41
rupture	blessure 97	degats_des_eaux 142	none -65
s	bris_de_glace 50	none -57
sa	collision 96	none -62
sable	evenement_climatique 111	none -55
sac	collision -52	none -66	vol 130
sacoche	autre 145	dommage_materiel -42	none -48
saignait	collision 68
saigne	collision -42	dommage_materiel -45	none -66	vandalisme 195	vol -53
sains	evenement_climatique 133	incendie 52	none -64
saint	incendie 156	vol -64
sais	dommage_materiel 52	none 77
saisi	collision -58	vandalisme 209	vol -86
sait	degats_des_eaux 98	none -75	vol 82
salle	blessure 50	degats_des_eaux 97	none -67	vol 66
salon	collision -59	degats_des_eaux 69	incendie 60	none -47
salut	bris_de_glace 55	collision -47	none 64
sang	bris_de_glace 53	vol 82
sanglier	blessure -44	collision 318	dommage_materiel -65	none -105	vandalisme -114	vol -67
sante	collision 93	evenement_climatique 105	none -78
sapin	collision -54	evenement_climatique 106	none -196	vandalisme -45	vol 197
sauf	blessure 103	collision 63	degats_des_eaux -57	dommage_materiel -44	incendie 91	none -52	vandalisme -41
saufs	evenement_climatique 133	incendie 52	none -64
saute	blessure -58	bris_de_glace 56	collision -69	none -66	vol 66
savoir	autre 43
scie	blessure 100	collision -69	none -74	vandalisme 112	vol 48
scoot	bris_de_glace -49	collision 85	none -56	vol 111
scooter	vol 50
se	collision 46
seche	incendie 233	none -70
secheresse	evenement_climatique 299	none -63	vandalisme -41	vol -44
second	blessure -79	collision -41	incendie 217
sejour	autre 89	degats_des_eaux 55	evenement_climatique 98	none -83
selle	collision 131	none -73	vandalisme 80	vol -42
semaine	none 124
semaines	autre 43	blessure 53
semi	bris_de_glace 88
sens	collision 114
sept	bris_de_glace 99	collision -57	none -53	vol 77
serre	collision 102	evenement_climatique 101	none -72
serres	collision -66	evenement_climatique 231	none -40
serrure	none -48	vandalisme 132	vol 68
sert	vandalisme 102
servez	none 79
service	none 53
ses	degats_des_eaux 51	none -43	vol 44
seul	none -44
seule	bris_de_glace 142	none -43
seulement	degats_des_eaux 106	none -45
si	autre 94	dommage_materiel 52	none 53	vol -49
siege	vol 139
sieges	blessure -84	bris_de_glace 44	collision 109	evenement_climatique 59	vol -43
signale	collision 50	vol 55
signaler	collision 43
signe	collision 73
signee	dommage_materiel -41	none -79	vandalisme 96	vol 126
signer	collision 40	degats_des_eaux 75
sin	autre -162	none 231
sinistre	autre 78	degats_des_eaux 49
siphonne	vandalisme -51	vol 153
six	autre 169	none -141	vandalisme 85	vol -42
slt	collision 86	none 56
societe	bris_de_glace 61	vol 40
soeur	blessure -40	collision 72	dommage_materiel 79	evenement_climatique 41	none -51
soit	none -73	vol 77
sol	collision -40	degats_des_eaux 43	dommage_materiel -43	evenement_climatique 95	none -54
solaires	evenement_climatique 96	none -100	vandalisme 124
soleil	bris_de_glace 98	collision 68	vol -47
son	collision 41	none -51
sonne	collision -105	degats_des_eaux 69	dommage_materiel -146	incendie 97	none -78	vol 129
sors	collision 199	none -45
sortais	bris_de_glace 149	vol -45
sortant	collision 77
sorti	incendie 76
sortie	collision 44	evenement_climatique 45
sortir	collision -102	incendie 275
sortis	collision 63	incendie 67
souffle	collision -85	evenement_climatique 183	none -43	vandalisme -57	vol 82
souffre	degats_des_eaux 105	dommage_materiel -50	vandalisme -43	vol 47
souhaite	autre 43	none 103
souk	autre 125	collision -51	dommage_materiel -47	none -243	vandalisme -56	vol 251
souleve	blessure 87	collision -41	degats_des_eaux 75	evenement_climatique 62	none -50
sous	none -41
souterrain	collision 66	evenement_climatique 69
sport	degats_des_eaux 81	dommage_materiel 66	incendie 46
stationne	collision 61
stationnee	incendie 77
stationnement	collision 160
sternum	blessure 128	vandalisme -49
stop	collision 116	vol -64
store	collision 71	incendie 90	none -40
subi	collision -87	dommage_materiel 87	evenement_climatique -96	vol 133
subtilise	none -46	vol 181
sucre	none -61	vandalisme 203	vol -52
sui	blessure 137	degats_des_eaux -53	dommage_materiel -43	evenement_climatique 92	none -102	vandalisme -42
suie	collision -55	incendie 231
suis	blessure 69	none -46
suite	collision -49	none 53
suivi	blessure -52	collision 87	incendie 63
suivre	none 93
sultan	collision 131	none -44
super	none 126
sur	none -51
surgi	collision 90
surtension	dommage_materiel 186	none -47
survecu	collision 59	incendie 52
suture	blessure 116	collision -54	vandalisme 40
suv	collision 222	none -50
svp	none 98
syndic	degats_des_eaux 130	none -40
t	autre 257	dommage_materiel -54	none -69
table	bris_de_glace 191	dommage_materiel -45
tableau	collision -66	dommage_materiel 135	incendie 79	none -46	vandalisme 54	vol -57
tablette	autre 83	collision -77	dommage_materiel 131	none -60
tache	collision -63	degats_des_eaux 157	dommage_materiel 77	none -55
tags	collision -41	none -76	vandalisme 206	vol -43
tamponne	none -48	vol 130
tanger	autre 47	collision -126	dommage_materiel -40	none -110	vandalisme -48	vol 241
tante	collision -47	degats_des_eaux 52	incendie 52
tape	bris_de_glace 92	collision 143	dommage_materiel -40	none -67
tapis	collision -48	degats_des_eaux 129	none -44
tard	blessure -46	collision 230	none -89
taxi	autre 62	collision 93	none -41
technique	collision -46	degats_des_eaux 119	dommage_materiel -48	none -62	vandalisme -49	vol 92
tel	collision -57	degats_des_eaux -44	dommage_materiel 71	vandalisme -76	vol 149
tele	collision -51	dommage_materiel 180	none -75
telephone	vol 55
telephonique	collision 62	incendie 68
temoin	collision 86
temoins	collision 56	dommage_materiel -43	none -98	vandalisme 151
tempete	dommage_materiel -48	evenement_climatique 258	none -51
temps	dommage_materiel 48
tendon	autre -45	blessure 228	bris_de_glace 155	collision -154	dommage_materiel -105	incendie -47	none -126	vandalisme -49	vol -64
tentative	collision -83	none -52	vandalisme 71	vol 176
terrasse	bris_de_glace 40	collision -49	degats_des_eaux 85
terre	evenement_climatique 113	none -61
tete	blessure 50
the	bris_de_glace 100	collision -51	dommage_materiel 88	none -75
tibia	blessure 111	collision 42	none -56
tiens	collision 63
tiers	autre 179	collision -110	dommage_materiel -50	vol -51
tire	collision -47	none -80	vol 173
tiroirs	vol 124
toile	bris_de_glace 42	dommage_materiel 61	vandalisme 71	vol -52
toilettes	degats_des_eaux 101	vol -48
toit	collision -43	evenement_climatique 118	none -74
toiture	evenement_climatique 153
tole	collision 118
tolier	collision 99	vandalisme 42	vol -40
tombant	blessure 117	collision -49
tombe	collision -45	dommage_materiel 141	none -82	vol -41
tombee	blessure 136	collision -42	evenement_climatique 51	none -71
tomber	collision -64	dommage_materiel 106	evenement_climatique 74
tondeuse	bris_de_glace 56	vandalisme -48	vol 102
torchon	incendie 129
tordu	collision 47	none -69	vol 89
tordue	incendie 72	none -53	vandalisme 101
tornade	evenement_climatique 197	vandalisme -47
touche	collision 134	none -44
toujours	none 75
tourne	collision 185	incendie 75	vol -102
tourner	collision 118
tous	autre 60	evenement_climatique 57	none -59
tousse	collision -43	incendie 132
toute	bris_de_glace 53	none -44
toutes	incendie 50	vandalisme 49
tracteur	collision 99	none -55	vol 47
train	blessure 42	collision 73	none -43	vandalisme -78	vol 97
tram	blessure -61	collision 161	none -113	vol 154
trampoline	collision -44	evenement_climatique 139
tramway	collision 82	none -73	vol 91
traumatisme	degats_des_eaux 47	vol 72
travail	blessure 94	collision -71	dommage_materiel 173	incendie -72	none -73	vol -47
travaux	collision -68	dommage_materiel 105	evenement_climatique -50	none -61	vol 116
travers	blessure -65	bris_de_glace 116	collision 131	vandalisme -41
traverse	bris_de_glace 76	degats_des_eaux 59	none -62
tremble	collision 91
trempe	blessure -47	degats_des_eaux 144	dommage_materiel 58	none -57
trente	dommage_materiel 74	evenement_climatique 81
tres	collision 66
trois	dommage_materiel 42
troisieme	degats_des_eaux 78	vandalisme 49
trop	blessure -40	collision 100	none 56
trottinette	collision 64	incendie 62
trottoir	blessure 102	collision 100
trou	bris_de_glace 82	collision -40	dommage_materiel 99	none -52
trouve	autre 40	degats_des_eaux 82
truc	autre 160
tt	collision -61	degats_des_eaux 67	none 41	vol -44
tuiles	evenement_climatique 196	none -43
tuyau	degats_des_eaux 154	none -41
twingo	none -56	vol 93
type	collision 214	vol -43
types	collision -41	vol 126
une	none -42
uniquement	dommage_materiel 52	incendie 40
urgence	blessure 62	incendie 97	none -54
urgences	blessure 187	none -46
utile	bris_de_glace 105	collision 148	none -54	vandalisme -109
va	collision 70
vacances	autre 86	dommage_materiel 118	none -86
vaches	collision -146	evenement_climatique 93	none -54	vandalisme 182
vais	collision 55	dommage_materiel -41	vol 61
vaisselle	degats_des_eaux 118	incendie 109	none -74
valise	autre 151	none -65
vas	none 110
vehicule	dommage_materiel 132	none -48
vehicules	collision 42	vandalisme 67
veille	collision -96	evenement_climatique 74	none 67	vol 79
velos	collision -132	incendie 196	vandalisme -61	vol 81
velux	bris_de_glace 118	none -65	vol 47
vendeuse	incendie 55	vandalisme 79
vendredi	none 48
venir	autre 114	collision 44	none -108
vent	collision -50	evenement_climatique 273	none -60	vol -43
ventre	evenement_climatique 42
venu	dommage_materiel 108	none -45
venue	vandalisme 76
venus	incendie 104	none -53
veranda	blessure -49	bris_de_glace 187	collision -64	evenement_climatique 54	none -45
verbal	incendie 97	none -40	vandalisme 48
verglas	blessure -71	collision 230
verre	blessure -44	bris_de_glace 231	collision -70	degats_des_eaux -47	dommage_materiel 93	none -77
vers	none 45
verse	none -71	vandalisme 236	vol -47
verte	autre 161	degats_des_eaux 116	dommage_materiel -51	incendie -40	none -162	vandalisme -43
veterinaire	collision 53	dommage_materiel 130	evenement_climatique -50	none -59
veux	none 117
victime	incendie 66	none -42
vide	none -50	vol 193
vie	incendie 42	none 70
vieille	degats_des_eaux 153	incendie 73	none -71
viens	collision 56	degats_des_eaux -124	none 153
vient	bris_de_glace 50	degats_des_eaux 99	none -42
ville	collision 106	dommage_materiel -47	vol 84
vin	collision -41	degats_des_eaux -51	dommage_materiel 121	vandalisme 45
vingt	collision 117	dommage_materiel -93	evenement_climatique 144	none -68
violence	none -44	vol 174
violent	evenement_climatique 122
virage	blessure -57	collision 80	none -45	vandalisme 144
visage	incendie 77	vol 78
vite	collision 85
vitrage	bris_de_glace 222	collision -47
vitre	bris_de_glace 236	collision -63	none -55
vitree	bris_de_glace 214	collision -46
vitres	bris_de_glace -62	evenement_climatique 138	none -62	vandalisme 150	vol -46
vitrine	dommage_materiel 53	none -45	vandalisme 98	vol -41
vivants	evenement_climatique 206	incendie -51
vive	evenement_climatique 78	none 66
voie	collision 141
voila	collision -45	dommage_materiel 66	incendie 77	vol -42
voile	collision 170	none -46
voir	evenement_climatique 72
vois	bris_de_glace 57	evenement_climatique 71
voisin	degats_des_eaux 60	none -59
voisine	bris_de_glace 54	degats_des_eaux 80	none -54
voisins	degats_des_eaux 68
voitur	autre -61	blessure -64	bris_de_glace 182	collision -189	degats_des_eaux -78	dommage_materiel -169	evenement_climatique 251	none -176	vandalisme -98	vol -69
voiture	collision 47	none -64
voitures	collision 204	degats_des_eaux -40	dommage_materiel -78	evenement_climatique 112	none -79	vandalisme -56	vol -45
vol	autre 68	vol 135
volant	collision 137
vole	none -41	vol 113
volee	collision -59	none -83	vandalisme -54	vol 328
volet	evenement_climatique 66	vol 66
volets	evenement_climatique 178	incendie 63	vol -57
voleur	collision -110	degats_des_eaux -40	dommage_materiel -76	evenement_climatique -61	incendie -48	none -143	vandalisme 224
volontaire	incendie 60	vandalisme 100
vont	collision 96	degats_des_eaux 55
votre	autre 48
voudrais	none 96
voulait	collision 64
voulant	bris_de_glace -68	collision 84	degats_des_eaux 78	none -59
voulu	bris_de_glace 40	none -54
vous	autre 43
voyage	autre 112	dommage_materiel 49	none -81
vraiment	degats_des_eaux 46	none 58
vu	none -50	vandalisme 64
vue	collision 59
wa7ed	bris_de_glace -45	collision 178
wc	collision -68	degats_des_eaux 257	dommage_materiel 175	evenement_climatique -99	none -216	vandalisme -49	vol -85
week	vol 73
x	bris_de_glace 146	collision -106	incendie 139	none -90
y	none 40
ya	autre 98	dommage_materiel -44	none 61	vandalisme -41
yeux	collision 117	dommage_materiel -40	incendie -53	none -43	vol 57
zerktouni	collision 54
zero	dommage_materiel 62	none -68	vol 62
@injuries
	no -63	unknown 93	yes -81
#000>	no 57	yes -72
#12e>	no -78	unknown 134	yes -53
#16h>	no -68	unknown 56
#19h>	no -106	unknown 91
#1er>	no -45	unknown 98	yes -54
#200>	no 49	yes -52
#208>	no -101	unknown 118
#300>	unknown 67	yes -59
#450>	no -78	unknown 194	yes -166
#4x4>	unknown 92	yes -172
#600>	no -79	unknown 175	yes -121
#7ed>	no 104	unknown -51	yes -76
#<000	unknown 40	yes -65
#<12e	no -78	unknown 134	yes -53
#<13h	unknown 66	yes -47
#<16h	no -68	unknown 56
#<17h	no -58	unknown 56
#<18h	no 44
#<1er	no -45	unknown 98	yes -54
#<200	no 66	yes -61
#<202	unknown 41
#<208	no -101	unknown 118
#<21h	no -49	unknown 43
#<23h	no 77	unknown -135
#<300	yes -56
#<450	no -78	unknown 194	yes -166
#<4x4	unknown 92	yes -172
#<500	unknown 75	yes -47
#<600	no -69	unknown 128	yes -104
#<8h1	unknown -99	yes 82
#<8h4	yes 57
#<a10	no -106	unknown -83	yes 176
#<aba	no -131	unknown 128
#<abo	no 89	unknown -89
#<abs	no 164	unknown -105	yes -78
#<ach	no -73	unknown 58
#<aci	unknown 92	yes -71
#<ado	unknown 50
#<adv	unknown -86	yes 70
#<aer	no -113	yes 77
#<agd	no -42	unknown 59
#<age	no 45
#<agr	unknown -140	yes 127
#<aid	unknown -65	yes 55
#<ail	no 57	yes -58
#<aim	no 187	unknown -76	yes -186
#<air	no -66
#<ala	no 44	yes -59
#<ali	no 73	unknown -185	yes 97
#<ama	unknown 66	yes -94
#<amb	no -56	unknown -79	yes 136
#<ame	no 76	yes -67
#<ami	unknown 45
#<ani	no 153	unknown -102	yes -69
#<ann	unknown 90	yes -85
#<ans	no 50	unknown -44
#<aou	no 52	yes -42
#<ape	unknown 47	yes -68
#<arb	unknown 45	yes -102
#<arc	no -127	unknown 58	yes 42
#<arg	yes -49
#<arm	no 93	yes -119
#<art	unknown 41
#<ass	no -61	unknown 48
#<att	unknown -48
#<aub	no 70	unknown -94
#<auc	no 119	unknown -71	yes -51
#<aud	no -56	unknown 121	yes -81
#<auj	no -40
#<aur	unknown 82	yes -47
#<aus	no -60	unknown -42	yes 102
#<avi	unknown 51	yes -42
#<aya	no -87	unknown 114
#<azr	no 56	yes -79
#<bag	unknown -132	yes 85
#<bai	unknown 58
#<bal	unknown 50	yes -46
#<ban	yes -41
#<bar	no 45	unknown -71
#<bea	no 60	unknown -107	yes 48
#<beb	unknown -48
#<bel	unknown 55
#<ben	unknown 93	yes -68
#<ber	no 41	unknown -63
#<bes	no 119	unknown -75	yes -52
#<bet	no 91	unknown -121
#<bic	no 107	unknown -76	yes -50
#<bie	no 115	unknown -91
#<bij	no 93	unknown -42	yes -51
#<bil	no -42
#<bjr	no -67	unknown 125	yes -58
#<bla	no 48
#<ble	no 77	unknown -72
#<bob	no 163	unknown -96	yes -67
#<boi	unknown -64
#<bom	no -95	unknown 56
#<bor	no 51	unknown -40
#<bos	no -59	yes 72
#<bou	unknown -65	yes 57
#<box	unknown 47	yes -69
#<bra	unknown -86	yes 117
#<bre	unknown 73	yes -45
#<bro	no -106	yes 116
#<bru	yes 40
#<bua	no -98	unknown -52	yes 146
#<bus	unknown -53
#<cac	no 104	unknown -90
#<caf	no 93	unknown -90
#<cag	no -76	unknown 143	yes -65
#<cal	no 144	unknown -45	yes -97
#<cam	yes -40
#<can	no -59	unknown 61
#<car	no 54	unknown -47
#<cat	no -64	unknown 185	yes -118
#<cau	no -40	yes 42
#<cav	unknown 56	yes -82
#<ced	unknown -63	yes 84
#<cei	no -72	unknown -72	yes 145
#<cel	no 65
#<cen	unknown 59	yes -50
#<ces	no 92	unknown -107
#<chu	no -76	unknown -57	yes 132
#<cie	unknown 89	yes -104
#<cim	no -132	unknown 153
#<cin	unknown -54
#<cir	no -61	yes 66
#<civ	no -97	unknown 51	yes 45
#<cle	unknown 41
#<clo	yes 45
#<coc	unknown -86
#<coe	no 61	unknown 81	yes -143
#<cof	unknown 40	yes -45
#<cog	no -103	unknown 60	yes 49
#<coi	no -62	unknown -56	yes 113
#<coo	no -63	unknown 87
#<cop	unknown 61	yes -42
#<cor	no 71	unknown -52
#<cot	unknown -40
#<cra	unknown -93	yes 84
#<cro	no -80	yes 40
#<cru	no 48
#<cue	unknown -70	yes 43
#<cui	yes 53
#<cul	no -69	unknown 80
#<cum	unknown -49	yes 54
#<cut	no -75	unknown 95
#<cuv	no 74	yes -85
#<dac	unknown 45
#<dar	no 67	unknown -42
#<ded	no 66	unknown -51
#<def	no 127	yes -95
#<deg	no 44	yes -68
#<deh	no 115	unknown -92
#<dej	unknown -49	yes 47
#<del	no -64	unknown 83
#<dem	yes -43
#<den	no -49	unknown -135	yes 183
#<det	no 43	yes -73
#<dia	no 90	unknown -40	yes -71
#<die	no 60
#<dir	no -71	yes 41
#<dit	no -51
#<dix	no -51	unknown 65
#<dkh	no 241	unknown -195	yes -80
#<doc	no 93	unknown -58
#<doi	unknown -58	yes 81
#<dom	no 75	unknown -48
#<don	no 50
#<dor	no 136	unknown -106
#<dos	unknown -70	yes 80
#<dri	no 126	yes -156
#<dro	no 71	unknown -69
#<dun	no 124	unknown -81	yes -82
#<dur	no 54
#<dya	no 198	unknown -116	yes -132
#<ebo	no 79	unknown -146
#<ech	unknown -44
#<ecl	yes 44
#<edf	yes -70
#<ega	no -49	unknown 135	yes -96
#<egr	no 50	unknown -75
#<ele	yes -48
#<ell	unknown -57
#<emm	unknown -44	yes 63
#<emp	no 75	yes -65
#<end	no -116	yes 130
#<eng	no -85	unknown -76	yes 179
#<enl	no 97	unknown -119
#<eno	unknown -64	yes 70
#<enq	no 138	unknown -152
#<enr	no 54	yes -40
#<env	no -48
#<epa	no -52	yes 75
#<epo	yes 58
#<equ	no 93	unknown -109
#<era	no 86	unknown -204	yes 45
#<err	no 75	unknown -96
#<esc	no -46	unknown -56	yes 101
#<ess	unknown 47
#<eta	no 53	unknown -46
#<eti	no 92	unknown -117
#<eto	unknown 89	yes -129
#<etr	no 61	unknown 62	yes -127
#<eur	unknown 71	yes -66
#<eux	no -40	unknown 94	yes -59
#<eva	no 68	yes -45
#<eve	no -86	unknown 114
#<exa	no -102	yes 86
#<exi	no -106	yes 83
#<ext	no 42	unknown -67
#<fac	unknown 70
#<fal	no -139	unknown 87	yes 47
#<fam	no 86	yes -67
#<far	no -75	unknown 92
#<fau	no -44	unknown 40
#<fel	unknown -57	yes 49
#<fem	no -79	yes 107
#<fen	no -72	unknown 70
#<fes	unknown -60	yes 64
#<fet	unknown -59	yes 65
#<fia	no 42	unknown -94	yes 46
#<fic	unknown -95	yes 58
#<fil	unknown -40
#<fla	unknown -48	yes 68
#<fli	no -48	unknown 56
#<flo	unknown -77	yes 55
#<foi	unknown 41
#<fon	no 60	yes -66
#<foo	unknown -102	yes 112
#<for	no 49	yes -61
#<fos	no -48	unknown -73	yes 119
#<fou	unknown -42
#<fra	unknown -73	yes 57
#<fre	unknown -44	yes 40
#<fri	no 53	yes -67
#<fro	no 43	unknown -75
#<fui	no -42
#<fum	no -40	yes 72
#<fur	no 112	unknown -65	yes -67
#<fut	no -57	unknown 86
#<gag	unknown 95	yes -98
#<gal	no 96	yes -58
#<gam	unknown 52	yes -49
#<gar	unknown 53
#<gas	unknown 41	yes -42
#<gau	no 55	unknown -63
#<gaz	no -96	yes 119
#<gel	unknown 176	yes -193
#<ger	no -67	unknown 68
#<gli	unknown -51	yes 57
#<gol	no 122	unknown -50	yes -77
#<gor	no -84	unknown -227	yes 274
#<gos	unknown -43	yes 58
#<gou	yes -54
#<gps	no -154	unknown 43	yes 63
#<gre	no 63	unknown -91
#<gue	no 87	unknown -118
#<hab	no -49	yes 40
#<had	no -119	unknown 131
#<hai	no 59	unknown -78
#<ham	no 76	unknown -54
#<han	no -80	unknown 66
#<hau	no 47	yes -44
#<hay	no -59	unknown 124	yes -69
#<hec	no 57	yes -43
#<hei	no 270	unknown -123	yes -190
#<hel	no 181	unknown -93	yes -118
#<hem	no -42	unknown -85	yes 119
#<her	no -69	unknown -89	yes 130
#<heu	no 68	unknown -58
#<hie	unknown 43
#<hom	unknown -77	yes 46
#<hon	no 99	yes -78
#<hop	unknown -78	yes 113
#<hos	no -62	unknown -47	yes 107
#<hot	unknown -59
#<hou	no -88	unknown 142	yes -79
#<hui	yes 61
#<hum	no 214	unknown -144	yes -74
#<ide	no -109	unknown 93
#<ils	unknown -49
#<inc	no 47	yes -61
#<ind	no 50	unknown -47
#<inf	unknown -66	yes 50
#<inh	yes 52
#<ino	no 72	yes -40
#<int	no 61	unknown -66
#<iph	no -49	unknown 59
#<irr	no -119	unknown -102	yes 185
#<jac	no 76	yes -141
#<jam	yes 63
#<jan	unknown 79	yes -54
#<jar	no 106	yes -70
#<jat	unknown 40	yes -83
#<jea	no -61
#<jem	yes -47
#<jet	unknown -119	yes 95
#<jle	unknown 77	yes -55
#<jme	no -65	unknown -69	yes 118
#<joi	unknown 86	yes -56
#<jsu	no 77	unknown -104
#<jud	unknown -119	yes 84
#<jug	no 48	unknown -63
#<jui	unknown 66
#<jur	no -48	unknown 77	yes -57
#<jus	no 42
#<kan	no 107	unknown -50	yes -70
#<kay	no 251	unknown -136	yes -162
#<keu	unknown 79	yes -45
#<koi	no -90	unknown 133	yes -40
#<lab	no 132	unknown -54	yes -87
#<lai	unknown 45	yes -45
#<lan	no 95	unknown -113
#<las	no -87	unknown 167	yes -79
#<lat	no 40	unknown -95	yes 44
#<lav	unknown 47
#<lec	no -48	unknown 98	yes -58
#<leg	unknown -97	yes 127
#<len	unknown -43	yes 77
#<let	unknown 101	yes -70
#<leu	no -58	unknown 58
#<lez	no 86	yes -63
#<lib	no 105	unknown -70	yes -44
#<lie	no 61	unknown -47
#<lig	unknown 48
#<lil	no -80	unknown 110	yes -51
#<lim	unknown -135	yes 99
#<lin	no 56	yes -77
#<lis	no -60	unknown 120	yes -61
#<lit	no 69	unknown -76
#<liv	unknown -63
#<loc	no 56
#<log	no 67	unknown -63
#<loi	no 83	unknown -62	yes -48
#<lol	no 98	unknown -102
#<lon	unknown 96	yes -61
#<lot	no -120	unknown 125
#<lui	no 74	unknown -61
#<lun	no -62	unknown 55
#<lus	no 111	unknown -70	yes -57
#<lux	no -75	unknown -77	yes 140
#<lyo	no -59
#<mac	unknown -46	yes 47
#<mag	no 43	unknown -44
#<mal	no 80	unknown -92
#<mam	no -40	yes 40
#<mas	unknown -67
#<mdr	no 211	unknown -148	yes -106
#<mec	unknown 70	yes -91
#<med	unknown -55	yes 75
#<meg	no -97	unknown 44
#<mel	no -73	unknown 58
#<mem	no 66	unknown -67
#<men	unknown -68	yes 81
#<mic	unknown -146	yes 81
#<mid	no -70	unknown 54
#<mie	yes 46
#<mil	no -96	unknown 106
#<mir	no 150	unknown -87	yes -73
#<mit	no 49	unknown -76
#<mme	yes -42
#<mob	no -44	unknown 145	yes -105
#<moi	no 40	unknown -40
#<mol	no -40	unknown -120	yes 152
#<mom	no 81	unknown -79
#<moq	no 78	yes -112
#<mos	no -96	yes 115
#<mot	no -80	yes 83
#<mou	no 48
#<mul	unknown -78	yes 63
#<mut	no -97	yes 79
#<nai	no -154	unknown 256	yes -180
#<nat	unknown 41
#<net	no -96	unknown 176	yes -80
#<neu	no -140	unknown 187	yes -53
#<nez	no -125	unknown -93	yes 208
#<nie	no -98	yes 75
#<noi	unknown -41
#<nom	no 40	unknown 59	yes -97
#<non	no 112	unknown -56	yes -56
#<not	yes -41
#<nou	no 98	unknown -68
#<noy	unknown 63	yes -60
#<nul	no 265	unknown -215	yes -53
#<nuq	no -81	unknown -72	yes 153
#<obs	unknown -83	yes 86
#<occ	no 125	unknown -116
#<oei	no -78	unknown -151	yes 229
#<oeu	unknown 51
#<ois	no -156	unknown 167	yes -61
#<oka	no 97	unknown -104
#<onc	no 94	unknown -94
#<ope	no -49	unknown 74
#<ora	no -73	unknown 73
#<ore	no -54	unknown -99	yes 155
#<org	no 103	unknown -57	yes -47
#<ori	no -113	unknown 179	yes -65
#<ort	no -48	unknown -204	yes 226
#<ose	no -130	yes 114
#<oub	no 63	yes -90
#<oue	unknown 75
#<ouf	no 235	unknown -175	yes -117
#<oui	unknown -93	yes 92
#<out	no -54	unknown 82
#<ouv	no -46	yes 60
#<oxy	no -53	unknown -51	yes 93
#<pai	no 71	yes -62
#<pan	no -49	unknown 72
#<pap	no 42	unknown -48
#<pat	no -56	unknown -78	yes 105
#<pav	unknown -153	yes 101
#<pay	unknown 88	yes -79
#<pdt	no -104	unknown -163	yes 206
#<pea	no 133	unknown -134
#<pel	no 46	unknown -49
#<pho	unknown 75	yes -87
#<phy	no 120	unknown -97
#<pia	no 77	yes -134
#<pic	no -71	yes 68
#<pie	yes 59
#<pig	no 90	unknown -101
#<pil	unknown -90	yes 75
#<pin	no 103	yes -118
#<piq	no -82	yes 107
#<pis	unknown 72	yes -43
#<ple	unknown -70	yes 51
#<plo	yes 48
#<poc	no -47	unknown 155	yes -119
#<poe	no 45	unknown -79
#<poi	no -42	yes 79
#<pom	yes 40
#<pos	no 73	yes -72
#<pot	no 78	yes -52
#<pul	no -44	unknown 134	yes -94
#<pur	unknown -103	yes 54
#<quo	no -111	unknown 102
#<rab	unknown -47	yes 46
#<rai	no -49	yes 69
#<ral	no 201	unknown -120	yes -85
#<ram	unknown -112	yes 87
#<ran	unknown -152	yes 111
#<rap	unknown -100	yes 71
#<ras	no 125	unknown -53	yes -53
#<rat	unknown 77	yes -43
#<ray	unknown 105	yes -69
#<red	no -69	unknown 69
#<reg	yes 56
#<rep	no 103	unknown -85
#<rev	unknown -71	yes 65
#<rid	no 81	unknown -84
#<rie	no 59
#<rig	unknown -110	yes 64
#<rir	unknown -137	yes 156
#<riv	unknown 123	yes -122
#<rob	unknown 73
#<roc	no 47	unknown -118	yes 70
#<rom	no -71	unknown 45
#<ron	no -107	unknown 131
#<roy	unknown -74	yes 71
#<ruc	no 40	yes -86
#<rue	no 56
#<rui	no 54	unknown -55
#<sab	no 84	unknown -121
#<sai	unknown 66	yes -55
#<sam	no -59	unknown 47
#<san	no 65	unknown -70
#<sap	no 95	yes -65
#<sar	unknown 95	yes -96
#<sau	unknown -92	yes 65
#<sav	no 88	unknown -120
#<sca	unknown -114	yes 147
#<sce	no 228	unknown -137	yes -139
#<sco	unknown -64	yes 83
#<sea	no 58	unknown -47
#<sej	no 49	unknown 57	yes -168
#<sel	no 83	yes -57
#<sen	unknown -68	yes 42
#<sep	yes -42
#<ses	unknown -73	yes 47
#<seu	no 73	yes -44
#<sie	unknown 47	yes -71
#<sil	no -176	unknown 109
#<sin	no 92	unknown -41	yes -52
#<sip	no 56
#<sit	no -59	unknown 93
#<slt	unknown -42
#<soc	no -104	unknown 143	yes -57
#<soe	unknown -162	yes 131
#<sol	no -44
#<som	no 185	unknown -129	yes -59
#<sou	yes 44
#<spo	unknown 81	yes -55
#<sta	no -64	unknown 154	yes -97
#<ste	no -101	unknown 72
#<sto	no 67	unknown -64
#<str	unknown -52
#<sub	no 152	unknown -157
#<sul	no -89	unknown 132	yes -86
#<sup	no -53	unknown 47
#<sus	no -160	yes 129
#<sut	unknown -68	yes 101
#<svp	no -60
#<tab	no -65	yes 48
#<tac	no -95	yes 45
#<tag	no -43	unknown 82	yes -40
#<tal	no -65	unknown -52	yes 109
#<tam	no -42	unknown 51
#<tan	no -62	unknown 42
#<tar	no -111	unknown -48	yes 146
#<tas	no -149	unknown 102	yes 46
#<tax	unknown 64
#<tec	yes -59
#<tel	yes 46
#<ten	no 52	unknown -151	yes 96
#<tet	unknown -113	yes 116
#<the	no 76	yes -74
#<tib	no -60	unknown -83	yes 124
#<tis	no -62	unknown 63
#<tol	no 159	unknown -76	yes -85
#<tre	unknown -45
#<tri	no 54	unknown -83
#<tru	unknown 159	yes -159
#<tui	no -93	yes 76
#<tuy	no -79	unknown 67
#<typ	no -64
#<uni	no 113	unknown -73	yes -47
#<uti	no 115	unknown -73	yes -49
#<vai	unknown 65	yes -50
#<val	no -97	yes 117
#<van	no -40	unknown 86	yes -47
#<vas	no 82	unknown -40	yes -53
#<ves	no 170	unknown -121	yes -74
#<vet	no -56	unknown 49
#<vic	no 148	unknown -120
#<vid	yes -69
#<vie	yes -50
#<vig	no -73	unknown 120	yes -51
#<vil	no 124	unknown -111	yes -41
#<vio	no 91	unknown -117
#<vir	no 75	unknown -68
#<vis	no -78	yes 56
#<viv	no 57	unknown -111	yes 42
#<vom	no 104	unknown -87
#<von	no 189	unknown -236	yes -51
#<vot	no -78	unknown 45
#<voy	unknown 86	yes -77
#<vue	no -73	unknown 135	yes -63
#<wa7	no 104	unknown -51	yes -76
#<wal	no 118	yes -108
#<yav	no 53	unknown -108	yes 52
#<yeu	unknown -194	yes 135
#<zer	no 95	unknown -82
#a10>	no -106	unknown -83	yes 176
#a7ed	no 104	unknown -51	yes -76
#aban	no -125	unknown 162	yes -41
#abas	no 144	unknown -98	yes -63
#abea	unknown -47	yes 67
#abil	no -97	unknown 125
#abin	no 131	unknown -167
#abla	no 138	unknown -142	yes -59
#abli	no 49	unknown -87
#abo>	no -60	unknown 97	yes -40
#abos	unknown 65
#abri	no 61	yes -45
#abru	no -156	unknown 95	yes 59
#abse	no 199	unknown -104	yes -129
#acad	no -61	unknown 127	yes -68
#acar	unknown 42	yes -67
#acas	no 192	unknown -174
#acbo	unknown 49	yes -70
#acca	no 82	unknown -72
#accr	unknown 44	yes -63
#ace>	no 68	unknown -53
#acem	no 111	unknown -88
#acer	no 52	yes -46
#aces	unknown 66	yes -55
#acha	unknown 50
#achi	unknown -66	yes 57
#acho	no -76	unknown -52	yes 129
#acia	unknown 57
#acid	no 74	yes -57
#acie	no -67	unknown 70
#acki	no 128	unknown -149
#acle	no 191	unknown -141	yes -65
#acoc	no -101	unknown 159	yes -58
#acon	unknown -103	yes 85
#acs>	no -147	yes 82
#act>	no -52	unknown 84
#acte	no 61
#acti	unknown 91	yes -53
#acts	no 258	unknown -197	yes -159
#actu	no -60	yes 42
#acue	no 70	yes -50
#adai	no -73	yes 81
#addi	unknown -103	yes 115
#aden	no -60	unknown 97	yes -46
#adia	no 115	unknown -44	yes -72
#adie	unknown -56	yes 90
#adio	no -55	yes 53
#ador	no -76	unknown 109
#adre	yes -67
#adve	unknown -86	yes 70
#aero	no -88	unknown 150	yes -61
#afe>	no 93	unknown -90
#affa	unknown 79	yes -58
#afon	unknown 44
#agas	unknown -44
#agda	no -42	unknown 59
#ager	no -41	yes 68
#ages	no -56	unknown 60
#ageu	no 48	unknown 117	yes -204
#agis	no -164	yes 150
#agni	no -65	unknown 127	yes -64
#agno	no -71	unknown -74	yes 144
#agre	no 68	unknown -206	yes 150
#agri	unknown -57	yes 83
#aide	unknown -62	yes 98
#aien	no 120	unknown -147
#aign	no -60	unknown 40
#ail>	no 91	yes -71
#aile	no 87	yes -66
#aime	no 218	unknown -163	yes -106
#ains	no 86	unknown -64
#aint	unknown 49
#air>	no -75	yes 55
#airb	no -81	yes 51
#airi	no -55	unknown 86
#aisa	yes 45
#aisi	no 42
#aiss	unknown 50	yes -57
#aitr	no 136	yes -107
#alad	yes -57
#alai	no 77	unknown -188
#alam	unknown -76
#alan	unknown -77	yes 53
#alar	no 66	yes -87
#alco	no -73	yes 59
#ale>	unknown -56	yes 48
#alee	unknown -149	yes 142
#alem	no -41	yes 60
#alen	no 116	unknown -104
#aler	no 59	unknown -48
#ales	no 46
#alet	no -56	unknown 114	yes -71
#alfa	unknown 48	yes -90
#ali>	no 198	unknown -116	yes -132
#alin	no 45	yes -62
#alis	no -52	unknown 43
#alit	no -49	unknown -139	yes 164
#all>	no -42	unknown 54
#alla	no -102	unknown 88
#allo	yes -55
#allu	unknown 48
#alon	no 56	yes -60
#alou	no 276	unknown -205	yes -115
#alys	unknown 95	yes -125
#ama>	unknown -57
#aman	no -118	unknown 51	yes 58
#amas	no -66	yes 101
#ambe	unknown -99	yes 93
#ambr	unknown 44
#ambu	no -62	unknown -122	yes 184
#amdo	no 73	unknown -97
#amed	no -62	unknown 64
#amen	no -65	unknown 59
#amer	unknown 84	yes -56
#amie	no 42	unknown -41
#amil	no 86	yes -67
#amin	no -46	unknown 40
#amiq	unknown 93	yes -71
#amis	no -61	unknown 94
#amma	yes -57
#amme	unknown 43
#amp>	no 81	unknown -194	yes 70
#ampa	unknown -49	yes 63
#ampe	unknown -81	yes 56
#ampi	no 78	yes -52
#ampo	no -74	unknown 52
#amu>	no -41	unknown -98	yes 136
#amwa	no 129	unknown -78	yes -63
#anal	no -70	yes 73
#anap	no -42	unknown 102	yes -61
#anca	no 134	unknown -88	yes -57
#ance	no -43
#anda	no 104	unknown -67
#andi	no -57	unknown 157	yes -104
#andr	no 63	yes -62
#ands	no 55	unknown -203	yes 134
#ane>	no -64	yes 42
#ang>	unknown -62	yes 50
#anga	unknown 87	yes -67
#angl	no 46	unknown -128	yes 48
#ango	no 148	unknown -111	yes -50
#angu	no -96	unknown -132	yes 201
#ani>	no 83	yes -117
#anif	yes 42
#anim	no 109	unknown -130
#aniq	no 68	yes -93
#anit	no 81	unknown -48
#anno	no 72	yes -111
#annu	unknown 81	yes -60
#ano>	yes -114
#anoe	unknown 71	yes -51
#anon	no -148	unknown 200	yes -72
#anor	unknown 86	yes -65
#anqu	unknown 49
#ansa	no -117	unknown -191	yes 255
#ansf	no -68	yes 66
#ansm	no 89	yes -76
#ansp	no -56	yes 84
#anti	unknown 40	yes -47
#ants	unknown -98	yes 59
#antu	unknown 57	yes -49
#anvi	no -76	unknown 120	yes -43
#apel	no -120	unknown 184	yes -81
#aper	no 97	unknown -62	yes -40
#api>	no 214	unknown -213	yes -52
#apin	unknown -99	yes 95
#apis	yes 50
#apla	unknown -65	yes 103
#aplu	unknown -109	yes 90
#apot	yes -55
#appa	no -89	unknown 99
#appl	unknown 71	yes -100
#appo	unknown -61
#appr	no 66	unknown -45
#appu	no -68
#aqua	no 46	unknown -55
#aram	unknown -55	yes 82
#aran	no 46	yes -90
#arap	unknown -113	yes 117
#aras	no 76	unknown -112
#arat	unknown 44
#arav	no 122	unknown -104
#arbe	unknown -109	yes 81
#arbo	no -136	yes 104
#arbr	no 57	yes -56
#arca	unknown -133	yes 164
#arch	yes 62
#arco	no 207	unknown -143	yes -89
#ard>	unknown -61	yes 49
#arda	unknown -127	yes 117
#ardo	no 83	unknown -143	yes 51
#are>	yes -45
#arec	no -108	yes 101
#aree	unknown 118	yes -107
#arei	no -55	unknown 100	yes -64
#aren	no 62
#arer	no -138	unknown 106
#ares	no -83	unknown 83
#arge	unknown -44
#argl	no -72	unknown 108
#ari>	no -52	unknown -49	yes 100
#arie	no -47	unknown 58
#arin	no -75	unknown 92
#aris	unknown 68	yes -58
#arit	no -68	unknown 113	yes -45
#ariu	no 60	yes -44
#arle	unknown -59
#armo	no 123	yes -126
#aroi	no -51	unknown -45	yes 75
#arpe	no -147	unknown 226	yes -151
#ars>	no -62
#arse	no -43	unknown 109	yes -66
#art>	no 75	unknown -44
#arta	no -124	yes 44
#arto	no -40	yes 44
#aru>	no 77	yes -79
#asa>	no -107	yes 62
#asab	no 138	unknown -142	yes -59
#ascu	unknown 84	yes -51
#ase>	unknown -64
#asin	unknown -44
#asol	no 76	unknown -112
#aspe	unknown -81	yes 61
#asqu	unknown -66	yes 53
#assa	unknown -56	yes 87
#assi	no -117	unknown 43	yes 69
#asso	no 45	unknown -99	yes 48
#assu	unknown 64
#aste	no 57
#astr	no 51	unknown -54
#atai	no 58	unknown -49
#atal	no -66	unknown 87
#atan	no -70	unknown 48
#atas	unknown 47	yes -54
#atch	unknown -41
#ate>	unknown 42	yes -82
#ater	yes -63
#ates	no 232	unknown -196	yes -50
#atie	unknown -71
#atif	no -65
#atig	no 50	unknown -75
#atin	no -40
#atiq	unknown -73	yes 93
#atis	unknown -110	yes 78
#ativ	no 160	unknown -143
#atom	no -42	unknown -85	yes 119
#aton	no 164	unknown -189
#ator	no -82	unknown -93	yes 161
#atre	unknown -51	yes 46
#atri	no -98	yes 61
#atro	no -67
#ats>	no 55
#atte	unknown 41
#attu	no -54	yes 50
#atur	no 50	unknown -108	yes 60
#aube	no 70	unknown -94
#auch	unknown -54	yes 45
#auco	unknown -87	yes 70
#aucu	no 125	unknown -73	yes -53
#auda	no -96	yes 41
#aude	no -86	unknown 79
#auf>	unknown -91	yes 96
#auff	yes 43
#aufs	no 88	unknown -49	yes -48
#aujo	no -40
#aule	unknown -90	yes 116
#auma	unknown -110	yes 78
#aume	no -63	unknown -123	yes 179
#aura	no -78	unknown 167	yes -123
#ause	yes 50
#auss	no -47	yes 70
#aut>	unknown 74	yes -70
#auti	no 70	yes -127
#auts	no 101	unknown -115
#auve	no 75	unknown -73
#auvr	unknown 115	yes -157
#avab	no -60	unknown 97	yes -40
#avai	no 48
#aval	no 78	unknown -227	yes 77
#avau	no -107	unknown 144
#ave>	no -50	unknown 49
#aven	unknown -169	yes 145
#avic	unknown -67	yes 104
#avie	no 166	unknown -43	yes -151
#avil	yes 43
#avis	no -57	unknown 110	yes -51
#avon	no 103	unknown -52	yes -50
#axi>	unknown 43
#ayan	no -88	unknown 70
#aye>	unknown 64	yes -75
#ayeu	unknown -74
#ayon	no -69	unknown 140	yes -92
#azro	no 56	yes -79
#bach	no 74	yes -62
#bag>	no -107	unknown 61
#bagn	no -50	unknown -104	yes 81
#bags	no -41	yes 67
#baie	yes 50
#baig	unknown 94	yes -63
#bail	yes -67
#bain	no -48	unknown 78
#bal>	no -50	yes 63
#balc	no -73	yes 48
#ball	unknown 89	yes -73
#banc	unknown 122	yes -109
#bane	no -88	unknown 80
#banq	yes -47
#bant	unknown -108	yes 126
#barb	unknown -62	yes 64
#bard	no 95	unknown -138	yes 41
#barq	unknown 41
#barr	no 80	unknown -52
#bas>	no 102	yes -64
#basc	unknown 84	yes -51
#bass	no -54
#bat>	unknown -49	yes 51
#batt	no -53	unknown 58
#beau	unknown -89	yes 51
#bebe	unknown -48
#becu	unknown -109	yes 81
#bee>	unknown -70	yes 73
#bell	unknown 72
#benn	no -65	unknown 112	yes -59
#ber>	no -60	unknown 64
#berg	no 78	unknown -192	yes 86
#berl	no 75	yes -42
#beso	no 119	unknown -75	yes -52
#bete	no 133	unknown -80	yes -53
#bia>	no -69	unknown -132	yes 169
#bich	no 107	unknown -76	yes -50
#bien	no 104	unknown -79
#bier	no -65
#bijo	no 93	unknown -42	yes -51
#bile	no 52	yes -64
#bili	no -90	unknown 69
#bill	no 55	unknown 61	yes -123
#bine	no 44	unknown -53
#bita	no -57	unknown 45
#bite	no -110	unknown 51	yes 41
#biza	no -163	unknown -106	yes 195
#bjr>	no -67	unknown 125	yes -58
#blan	no 69	unknown -57
#blea	no -83	yes 115
#bler	no -88	unknown -116	yes 184
#bles	no 77	unknown -61
#blet	unknown 103	yes -84
#bleu	unknown -174	yes 158
#bli>	no 60	unknown -91
#blie	no 63	yes -90
#bloc	no -45	unknown 73
#bloq	unknown -70	yes 61
#bobo	no 186	unknown -120	yes -68
#bois	unknown -47
#boit	unknown -82	yes 73
#bol>	no -101	unknown 157	yes -93
#bola	unknown -55	yes 82
#bomb	no -95	unknown 56
#bon>	unknown -92	yes 79
#bond	no 349	unknown -223	yes -145
#bonn	unknown -81	yes 63
#bons	unknown -98	yes 79
#book	unknown 49	yes -70
#bord	no 52
#boss	no -47
#bot>	no 162	unknown -131	yes -40
#bouc	unknown -44
#boug	no 84	unknown -59	yes -52
#boui	unknown -135	yes 112
#boul	unknown -89	yes 53
#boum	no 80	unknown -61	yes -97
#bous	unknown -67	yes 100
#box>	unknown 47	yes -69
#bran	no -64	yes 72
#braq	no 57	unknown -120	yes 47
#bras	no -48	unknown -105	yes 153
#brea	no -94	unknown 41	yes 40
#bref	no 51	unknown 58	yes -108
#bres	no -73	yes 86
#bric	no 53	unknown -197	yes 152
#brig	yes -60
#brio	no 86	yes -81
#bris	no -53	unknown 72
#broc	no -59
#brul	unknown -40	yes 45
#brun	unknown 48	yes -67
#brut	no -156	unknown 95	yes 59
#bsen	no 199	unknown -104	yes -129
#bser	no -83	unknown -51	yes 131
#btil	no 99	unknown -70	yes -41
#buan	no -98	unknown -52	yes 146
#bula	no -62	unknown -122	yes 184
#bus>	no 41	unknown -68
#but>	unknown 105	yes -92
#bute	no -40	unknown -108	yes 148
#caba	no -138	unknown 160
#cabe	unknown -47	yes 67
#cabi	no 131	unknown -167
#cabl	no -81	unknown 60
#cabo	unknown 65
#cabr	no 110	yes -135
#cach	no 104	unknown -90
#cade	no -45
#cadr	no 46	yes -101
#cafe	no 93	unknown -90
#cage	unknown 45	yes -48
#cais	no 53	yes -62
#cal>	no 99	yes -91
#cala	no 57	unknown -131	yes 71
#cale	no 48	unknown -51
#cali	no -46	yes 71
#camb	no 49	yes -50
#came	unknown 64	yes -64
#camp	no 111	unknown -48	yes -64
#cana	no -56	unknown 43
#canc	unknown 44	yes -43
#cani	no -80	unknown 108	yes -55
#cape	unknown 72	yes -159
#car>	no 101	unknown -71
#cara	unknown -82	yes 44
#card	no 120	unknown -152
#carg	no 98	unknown -86	yes -56
#casa	unknown -43
#casq	yes -50
#cast	no 70	unknown -102
#cata	unknown 68	yes -82
#cati	unknown -64	yes 67
#caus	yes 50
#cave	unknown 82	yes -80
#cboo	unknown 49	yes -70
#ccro	unknown 44	yes -63
#ccup	no 156	unknown -154
#ccyx	no -120	unknown -150	yes 211
#ceau	no -43	unknown -52	yes 93
#cede	unknown -62	yes 91
#cee>	yes -56
#cein	no -54	yes 40
#cela	no 159	unknown -68	yes -163
#celu	unknown -61
#ceme	unknown -54
#cene	no 200	unknown -83	yes -144
#cent	yes -46
#cepi	unknown 66
#cer>	no -44	unknown 73
#cere	no 55	unknown -107
#ceri	no -60	unknown 123	yes -82
#cerv	no -57	unknown -87	yes 145
#ces>	unknown -42
#cest	unknown -82	yes 58
#cet>	no -53	unknown 127	yes -84
#ceus	no -70	unknown 134	yes -60
#cevo	no -111	unknown 145
#chag	unknown 42	yes -84
#chal	no -105	unknown 251	yes -179
#chao	no -59	yes 64
#chap	no 90	yes -78
#chaq	no -85	yes 117
#chee	unknown -64	yes 48
#chef	no -96	unknown 103
#chel	unknown -61
#chem	no 57
#chet	unknown 64	yes -49
#chev	unknown -106	yes 102
#chez	unknown 62	yes -43
#chi>	no 198	unknown -116	yes -132
#chic	unknown 42
#chid	no 189	unknown -185	yes -87
#chie	no -63
#chif	no 71	unknown -109
#chin	unknown -70
#chir	no -90	unknown -97	yes 167
#chni	yes -59
#choi	unknown -101	yes 76
#chon	yes -44
#choq	unknown 41	yes -84
#chou	no 90	unknown -41	yes -59
#chut	no -74	unknown -82	yes 155
#cia>	unknown 78	yes -62
#ciel	unknown 67	yes -41
#cien	no -46	yes 58
#ciet	no -71	unknown 73
#cime	no -122	unknown 145
#cin>	unknown -125	yes 109
#cine	unknown 47	yes -75
#cinq	no -43	yes 52
#circ	unknown -55	yes 81
#cise	no 136	unknown -137
#ciss	unknown -48
#cita	no 40	yes -56
#cite	yes -40
#civi	no -97	unknown 51	yes 45
#cket	no -85	unknown -94	yes 167
#ckin	no 128	unknown -149
#ckpo	no -84	yes 57
#clai	no -105	yes 67
#clav	unknown -85
#cle>	no 65	yes -62
#clie	no 104	unknown -71
#clin	no -60
#cloi	no 46	unknown -90	yes 41
#cloq	unknown -94	yes 67
#clot	no -58
#clou	no -132	unknown 61
#cocc	no -120	unknown -150	yes 211
#coch	unknown 74	yes -107
#coeu	no 61	unknown 81	yes -143
#coff	unknown 40	yes -45
#cogn	no -103	unknown 60	yes 49
#coif	no -110	unknown -47	yes 123
#coin	unknown -54
#col>	unknown -71	yes 98
#cola	no -48	unknown -175	yes 211
#coli	no -62
#comp	no -43	unknown 70
#conc	yes -59
#conf	no 49	yes -81
#cong	no 89	unknown -60
#conn	no 43
#coor	no -63	unknown 87
#coot	unknown -53	yes 61
#copa	unknown 100	yes -116
#cope	no -123	unknown 42	yes 43
#copi	no -78	yes 40
#copr	yes -40
#corb	no 184	unknown -117	yes -125
#core	unknown 41
#corp	no 52	unknown -70
#cote	unknown -52
#coti	no -42	unknown 73	yes -46
#cou>	unknown -167	yes 151
#couc	no 112	unknown -70	yes -48
#coud	no -88	unknown -161	yes 243
#coue	no -83	unknown 42
#coul	no 40	unknown -54
#coup	yes 41
#cous	unknown 103	yes -61
#cout	no -90	yes 74
#couv	no -52	unknown 93	yes -42
#crac	no -72	yes 54
#cram	unknown -75	yes 68
#cras	unknown -98	yes 57
#cre>	no 200	unknown -169	yes -57
#cred	no -49	yes 62
#cret	no 76	unknown -103
#crev	unknown 50
#crib	yes -54
#crie	no -54	unknown -101	yes 125
#crim	unknown 67	yes -49
#crir	no -50	unknown 87
#cris	unknown -79	yes 87
#crit	no -108	yes 86
#croi	no -78	unknown 97
#cros	no -63	yes 73
#ctar	no 105	unknown -73	yes -41
#ctem	no 40	unknown 55	yes -97
#ctim	no 148	unknown -120
#cts>	no 258	unknown -197	yes -159
#ctue	no 66	unknown -40
#ctur	no -66	unknown 42
#cue>	unknown -56	yes 40
#cuir	no -76	yes 85
#cuis	yes 53
#cuit	unknown -62
#cul>	no -142	unknown 209	yes -68
#cula	no -62	unknown -80	yes 124
#culp	no 112	unknown -78
#cult	no -83	unknown 141	yes -68
#cumu	unknown -49	yes 54
#cun>	no 112	unknown -62	yes -52
#cune	no 156	unknown -105	yes -52
#cupa	no 179	unknown -181
#cupe	unknown 64
#curi	no -42	unknown -55	yes 77
#cutt	no -75	unknown 95
#cuve	no 74	yes -85
#cyx>	no -120	unknown -150	yes 211
#daci	unknown 45
#dage	no 49	unknown -94	yes 43
#dair	unknown -59
#dait	no -83	unknown 127	yes -71
#dal>	no -42	unknown 59
#dan>	no -145	unknown 49	yes 68
#date	unknown 87	yes -80
#dati	yes 44
#deau	no 52
#debu	unknown 105	yes -92
#dech	no -53	unknown -116	yes 163
#deci	unknown -134	yes 110
#decl	unknown 44
#deco	no -74	unknown 104
#decr	unknown -75	yes 54
#deda	no 66	unknown -51
#dee>	unknown -103	yes 101
#defo	no 102	yes -76
#dega	no 58	yes -66
#degr	no -44	unknown 61
#deho	no 115	unknown -92
#deja	unknown -49	yes 47
#deli	no -158	unknown 97
#dema	no 45
#deme	yes -54
#demi	no -44	unknown -102	yes 145
#demm	no 149	unknown -99	yes -84
#demn	no 81	unknown -60
#dena	no -60	unknown 97	yes -46
#denc	no -68	yes 49
#dent	no -42	unknown -60	yes 102
#depa	unknown -53
#depl	no 77	yes -50
#depu	no -82	yes 116
#der>	unknown -47
#dera	no 74	unknown -90
#derb	no -70	unknown 122	yes -77
#deri	unknown -92	yes 120
#dern	no 51	unknown -43
#dero	no -49	unknown 63
#derr	yes 51
#desc	no 68	unknown -60
#dese	no 48	yes -46
#deso	unknown 50	yes -48
#dess	unknown 54
#deta	no 201	unknown -142	yes -117
#detr	no -43	unknown 87	yes -46
#deve	no 108	unknown -52	yes -66
#devi	no -57	unknown 135	yes -85
#devo	no -100	unknown 192	yes -134
#dez>	no -53	yes 51
#dia>	no 106	unknown -111
#dial	no 154	unknown -69	yes -108
#diat	no 79	yes -70
#dica	no -140	unknown 209	yes -126
#dice	no 64	unknown -41
#die>	yes 57
#dieu	no 60
#dige	no -123	yes 125
#din>	yes -41
#dine	no 96	yes -101
#dini	unknown 49	yes -75
#dir>	no -50	unknown 90	yes -42
#dira	no -153	unknown 191	yes -91
#dire	no -71	yes 74
#dist	unknown -110	yes 147
#dit>	no -42	unknown 44
#diti	unknown 94	yes -120
#dix>	no -51	unknown 65
#doi>	no -145	unknown -227	yes 270
#doig	unknown -110	yes 78
#dois	no -94	unknown 102
#domm	no 93	unknown -65
#don>	unknown -68	yes 47
#donc	no 115	unknown -68	yes -48
#dont	no -119	unknown 46	yes 64
#dor>	no -50	unknown 85
#dorm	no 170	unknown -138
#dos>	unknown -111	yes 110
#doss	no -64	unknown 118	yes -54
#doub	no 103	unknown -113
#douc	no -60
#doul	unknown -41
#drai	no 60	unknown -218	yes 153
#dre>	no 50	unknown -57
#dred	no -56	unknown 54
#dree	no 152	unknown -159
#dres	no -56	unknown 64
#driv	no 126	yes -156
#droi	no 64	unknown -89
#dron	no 50	unknown 81	yes -131
#duct	no -41
#due>	no -44	unknown 114	yes -69
#duis	no -62	unknown -71	yes 132
#dule	no -154	unknown 178
#dun>	no 142	unknown -86	yes -119
#dure	no -136	unknown 139
#dus>	no -44	yes 85
#dver	unknown -86	yes 70
#dyal	no 198	unknown -116	yes -132
#eage	no 133	unknown -134
#eak>	no -135	yes 126
#eanc	no -62
#eant	no -85	unknown -165	yes 230
#eauc	unknown -95	yes 84
#eaux	no 43
#ebe>	unknown -48
#eboi	no -94	unknown -123	yes 196
#ebor	yes -54
#ebou	no 81	unknown -102
#ebro	no 44	yes -49
#ebut	unknown 105	yes -92
#ecan	no -77	unknown 132	yes -54
#ece>	no 61	unknown -47
#ecep	unknown 66
#eche	yes -43
#echi	no 75	unknown -185	yes 94
#echn	yes -59
#ecin	unknown -134	yes 110
#ecis	no 154	unknown -144	yes -52
#ecle	no -61	unknown 170	yes -127
#ecou	no -74	unknown 49
#ecre	unknown -142	yes 135
#ecro	unknown -79	yes 57
#ect>	no 60	yes -63
#ecta	no 177	unknown -103	yes -92
#ecte	no -49	yes 53
#ecti	no -46	yes 53
#ectu	unknown 105	yes -117
#ecu>	no 47	unknown -114	yes 67
#ecue	unknown -69	yes 60
#ecup	unknown 84	yes -50
#edan	no 66	unknown -51
#ede>	unknown -118	yes 136
#edec	unknown -134	yes 110
#eden	no -109	unknown -183	yes 258
#edf>	yes -70
#edi>	no -54	unknown 56
#edia	no 60	unknown -48
#edig	no -123	yes 125
#eds>	unknown -121	yes 98
#een>	no -74	unknown 100	yes -45
#efai	no 103	unknown -59	yes -67
#efer	no -86	yes 77
#efeu	no 60	yes -89
#effe	no 66	unknown -40
#effo	yes 41
#effr	unknown 82	yes -62
#efon	no 102	yes -76
#efou	no 41
#efus	no -49	unknown 61
#egat	no 67	yes -61
#ege>	no 45	unknown -99	yes 44
#eger	unknown -56	yes 92
#eges	no -79	unknown 133	yes -51
#egis	no 54	yes -40
#egou	unknown -109	yes 81
#egue	no 79	unknown -44	yes -41
#egul	no -77	unknown 95
#ehor	no 115	unknown -92
#eige	no -51	unknown 64
#eign	no -62	yes 49
#eil>	unknown -77	yes 110
#eima	no 204	unknown -186	yes -52
#ein>	no 124	unknown -72	yes -54
#eine	unknown -51
#eint	no 47
#eja>	unknown -49	yes 47
#ejou	no 49	unknown 57	yes -168
#ejud	no 64	unknown -41
#ela>	no 159	unknown -68	yes -163
#elag	no -73	unknown 109
#ele>	unknown 45	yes -48
#elee	no 102	unknown -57	yes -50
#elep	unknown -69	yes 84
#eler	unknown 50	yes -65
#elic	no 133	unknown -41	yes -108
#elit	no -158	unknown 97
#elo>	yes 55
#elon	no 44	unknown -47
#elot	unknown -142	yes 90
#els>	no 126	unknown -117
#elui	unknown -61
#elux	unknown 80	yes -53
#emaa	yes -47
#eman	no 72	yes -40
#emar	no 119	unknown -88	yes -43
#emat	no -42	unknown -85	yes 119
#emba	no -93	unknown 52
#embl	unknown -57	yes 80
#embo	unknown 58	yes -60
#eme>	no 61
#emi>	no 96	unknown -175	yes 80
#emie	no -81	unknown 67
#emin	no 55	unknown -56
#emis	no 66	unknown -84
#emme	no -42	yes 78
#emne	no 81	unknown -60
#emoi	no -42	unknown 73	yes -42
#emor	no 61
#empe	no 66
#empo	no -47	unknown 100	yes -62
#empr	no 42	unknown 109	yes -159
#emps	unknown 50
#emur	unknown -73	yes 98
#enac	no 89	unknown -117
#enag	unknown 120	yes -112
#enai	unknown -62
#enas	no -60	unknown 97	yes -46
#enca	no 54	unknown -113	yes 48
#enco	unknown 47
#end>	no -40	unknown -40	yes 80
#ende	unknown -135	yes 103
#endi	no -44	unknown 76	yes -40
#endo	no -91	unknown -149	yes 232
#ends	no 89	yes -84
#endu	unknown 47
#ene>	unknown -47	yes 45
#enee	no 194	unknown -77	yes -126
#ener	no -72	yes 78
#enet	no -68	yes 43
#enfa	unknown -40
#enfi	no -49	unknown 49
#enfo	unknown 54
#enie	no 91	yes -89
#enir	no -53	unknown 61
#enle	no 75	unknown -127
#enne	no 50
#enor	unknown -64	yes 70
#enou	no -82	unknown -138	yes 219
#enqu	no 138	unknown -152
#enre	no 67
#ensa	unknown -121	yes 104
#ensi	no 84	unknown -83
#enta	unknown -120	yes 107
#enti	no 61	unknown -56
#ento	no -63	unknown -88	yes 152
#ents	unknown -60	yes 63
#enu>	unknown -42
#enus	unknown 57
#envi	no -49	unknown 53
#envo	unknown 59
#eole	unknown 59
#eon>	no 150	unknown -186
#eot>	unknown 55	yes -61
#epan	no 75	unknown -77
#epar	unknown -69	yes 58
#epau	unknown -90	yes 116
#epho	unknown -70	yes 92
#epis	unknown 66
#epla	no 61	yes -66
#eplo	no 88	unknown -54
#epor	no -80	unknown 72
#ept>	unknown 72	yes -97
#epte	unknown -124	yes 115
#epui	no -82	yes 116
#eque	no 145	unknown -78	yes -82
#equi	no 50	unknown -98	yes 50
#era>	unknown 58	yes -78
#eraf	no 86	unknown -204	yes 45
#eral	no 83	unknown -111
#eran	no 70	unknown -51
#eras	yes -48
#erat	no 40	unknown -77
#erb>	no -70	unknown 122	yes -77
#erba	no -90	unknown 99
#erch	unknown 59
#erci	no 54
#eree	no 78	yes -85
#erem	yes 65
#erer	no -56	unknown 99	yes -49
#erge	no 138	unknown -189	yes 41
#ergl	unknown -51	yes 81
#eri>	no -73	yes 74
#erie	no 41
#erin	no -48	unknown 84	yes -41
#erip	no -94
#eris	unknown 49
#erkt	unknown -58	yes 85
#erli	no 75	yes -42
#erma	no -107	yes 107
#erme	no -49
#ermi	no 41	unknown -87
#ermo	no 98	unknown -80
#erna	no 210	unknown -144	yes -124
#erne	no 60	unknown -71
#erni	no -64	unknown 70
#ernu	no -73	unknown -54	yes 130
#ero>	no 81	yes -44
#erob	no -65	unknown 80
#eron	no 158	unknown -99	yes -67
#erop	no -88	unknown 150	yes -61
#erra	yes 49
#erru	unknown 73	yes -58
#ersa	no -113	unknown 135	yes -74
#erso	no 103	unknown -54	yes -50
#erte	no -65	yes 67
#erti	no -88	yes 97
#erva	no -83	unknown -51	yes 131
#ervi	no -58	yes 54
#ervo	no 64	yes -61
#erzo	no -64	unknown 113	yes -60
#esca	no -46	unknown -56	yes 101
#esce	no 68	unknown -60
#esea	no -67	unknown 103	yes -67
#esen	no 74	yes -92
#esid	no -88	unknown 145	yes -56
#esil	no -76	unknown 79
#esoi	no 119	unknown -75	yes -52
#esol	no 83	unknown -100
#espi	no -42	unknown -81	yes 124
#espo	unknown 81	yes -81
#esqu	unknown -56	yes 77
#essa	yes -59
#esse	no 55	unknown -52
#esso	unknown 44	yes -51
#essu	unknown 41
#esta	no 57	unknown -93
#esti	no 69	unknown 45	yes -122
#esto	no -134	unknown 131
#estr	no 69	yes -69
#esur	no -104	unknown 142	yes -55
#etab	no 62	unknown -84
#etag	no 88	unknown -121
#etai	no 52
#etal	no 105	unknown -170
#etan	no -69	yes 44
#etar	unknown 62	yes -76
#etat	no -75	unknown 63
#etee	no -65	unknown 48
#etei	no 78	yes -52
#etem	no 97	unknown -47	yes -50
#eten	unknown 56
#eter	no 41
#etes	no -64	unknown -41	yes 75
#etie	no 47	yes -72
#etin	no -43	unknown -68	yes 111
#etio	no 121	unknown -127
#etir	no -86	unknown -109	yes 176
#etit	unknown -44	yes 42
#etoi	yes -63
#eton	no -52	unknown -85	yes 131
#etou	unknown 100	yes -61
#etre	unknown 50
#etro	yes -54
#etru	no -43	unknown 87	yes -46
#ett>	no -173	unknown 227	yes -74
#ettr	unknown 80	yes -64
#eubl	yes -42
#eudi	no 58	yes -68
#eue>	no -58	yes 62
#euf>	no -45	unknown 79
#eufs	unknown 55	yes -44
#euge	unknown 55	yes -61
#eul>	no 103	unknown -89
#eule	unknown 49	yes -78
#eune	no -42	yes 65
#eure	no 71	unknown -84
#euro	unknown 71	yes -66
#eurs	no 59	yes -57
#eurt	unknown -89	yes 103
#eus>	no -82	yes 67
#eut>	unknown 66	yes -41
#euve	no -139	unknown 139
#euvr	yes -46
#eux>	unknown -42	yes 40
#evac	no 68	yes -45
#evai	no 119	unknown -80	yes -54
#eval	no 80	unknown -107
#evar	unknown -58	yes 85
#eve>	unknown 42	yes -43
#evee	no 154	unknown -149	yes -43
#evei	unknown -104	yes 76
#evel	no 81	unknown -202	yes 108
#even	no -58	unknown 80
#ever	no 96	unknown -104
#eves	no -56	unknown 136	yes -78
#evid	no 149	unknown -99	yes -84
#evie	no -117	unknown 97
#evil	no -79	unknown -175	yes 248
#evit	no -44
#evoi	no -118	unknown 158	yes -46
#evre	unknown -60	yes 73
#exib	no -60	yes 67
#exis	no -106	yes 83
#expe	unknown -59	yes 45
#expl	no -41
#exti	no 44	unknown -76
#ezar	no 86	yes -63
#fac>	no 43	yes -76
#faca	no -61	unknown 127	yes -68
#fact	no -48	unknown 125	yes -71
#fage	no 139	unknown -108
#fair	yes -40
#fami	no 86	yes -67
#fari	no -75	unknown 92
#fauc	no -51	unknown -103	yes 137
#faud	no -82	unknown -199	yes 261
#faut	unknown 50
#faux	no -60
#fele	unknown -58	yes 57
#femm	no -85	yes 99
#femu	unknown -73	yes 98
#fend	no -72	unknown 110
#fene	no -74	yes 46
#fer>	no 139	unknown -81	yes -85
#fere	no -95	unknown 77
#ferm	unknown -46	yes 50
#ferr	unknown 55	yes -83
#fes>	unknown -55	yes 43
#fest	no -112	unknown 41	yes 61
#fete	no -58	unknown -100	yes 143
#feur	no -71
#ffag	no 53	yes -54
#ffai	unknown 79	yes -58
#ffe>	no 170	unknown -155	yes -67
#ffec	no 66	unknown -40
#ffer	no 146	unknown -63	yes -131
#ffeu	no -79	yes 60
#ffle	no 44	unknown -136	yes 80
#ffon	yes 56
#ffra	unknown 55
#ffur	unknown -79
#fiat	unknown -58	yes 72
#fich	unknown -95	yes 58
#file	unknown 100	yes -117
#fill	unknown -83	yes 91
#film	no 160	unknown -177
#filt	no 67	yes -87
#fin>	no -57	unknown 62
#fiqu	no -55	yes 59
#firm	no 116	unknown -91
#flam	unknown -56	yes 64
#flan	no -92	unknown 83
#fle>	unknown -71	yes 48
#fleu	no 114	unknown -121
#flex	no -60	yes 67
#flic	no -62	unknown 66
#flot	unknown -68
#foin	no 78	unknown -41	yes -49
#fois	no -76	unknown 68
#fonc	unknown 40	yes -42
#foot	no -89	unknown -246	yes 285
#forc	no 65
#form	no -49
#fort	unknown 56	yes -113
#foss	no -48	unknown -73	yes 119
#foud	no 76	unknown -97
#foul	no -45	yes 72
#frac	unknown -51	yes 54
#frai	yes -61
#frap	no -76	unknown -89	yes 159
#fray	unknown -74
#frei	unknown -56	yes 55
#frer	unknown -57
#frig	no 62	unknown 77	yes -156
#fron	no -90	unknown -86	yes 166
#frot	unknown 48	yes -68
#fui>	no 103	unknown -136
#fuit	no -61	unknown 44
#fume	unknown -43	yes 68
#fure	unknown -79
#fuse	no -55	unknown 67
#gade	no 60	yes -57
#gadi	unknown 42	yes -40
#gage	unknown 86	yes -80
#gagn	unknown 95	yes -98
#gale	no 78	unknown -112
#gami	unknown 72	yes -51
#gar>	unknown 87	yes -67
#gara	unknown 48
#garc	no 207	unknown -143	yes -89
#gare	no -79	unknown 163	yes -84
#gars	no -96	unknown 52	yes 43
#gasi	unknown -44
#gat>	no 57	yes -49
#gats	no 71	yes -76
#gauc	no 55	unknown -63
#gaz>	no -73	unknown -87	yes 151
#gazo	no -144	unknown 110
#gdal	no -42	unknown 59
#gean	no -85	unknown -165	yes 230
#gee>	no 115	unknown -207	yes 76
#gel>	no 64	yes -78
#geme	unknown -48
#gene	no -82	yes 70
#geno	no -82	unknown -138	yes 219
#genr	no 96	unknown -72
#gent	no 41
#geon	no 150	unknown -186
#geot	unknown 55	yes -61
#ger>	yes 50
#gere	no 48	unknown -91	yes 42
#geri	no 43
#gers	no -98	yes 109
#geur	no 66	unknown 49	yes -117
#gie>	no 66	yes -104
#gile	unknown 92	yes -147
#gine	unknown 131	yes -121
#glas	no -49
#gle>	unknown -81	yes 56
#glie	no 122	yes -98
#glis	unknown -51	yes 57
#gnai	no -73	yes 113
#gnal	no 54	unknown -69
#gner	no -74	unknown 100
#gnet	no -51	unknown -116	yes 165
#gnie	no -91	unknown 154	yes -68
#gnoi	unknown 57	yes -46
#gnol	unknown -40	yes 53
#gnon	no -165	unknown 55	yes 103
#gnur	no 80	unknown -69
#gole	unknown -130	yes 80
#golf	no 122	unknown -50	yes -77
#gon>	no 77	yes -49
#goo>	no 148	unknown -111	yes -50
#gorg	no -84	unknown -227	yes 274
#gps>	no -154	unknown 43	yes 63
#grac	no 166	unknown -160
#gran	no -49	yes 44
#grav	no -54	unknown 47
#grel	no 86	unknown -49	yes -41
#gren	unknown -113	yes 119
#gres	no 81	unknown -123
#gric	unknown -57	yes 83
#grif	no 151	unknown -44	yes -181
#gris	no -57	yes 70
#gts>	no -87	unknown -97	yes 180
#gue>	no 46
#guei	no 103	unknown -57	yes -47
#guel	no 195	unknown -161	yes -63
#guer	no 60
#guet	no 132	unknown -115
#gueu	no 42
#guli	no -77	unknown 95
#h10>	unknown -114	yes 121
#h15>	no 152	unknown -63	yes -107
#h40>	yes -81
#h45>	unknown -75	yes 59
#haie	no 59	unknown -78
#hain	no 108	unknown -122
#hais	unknown 53	yes -58
#hait	no -83	unknown 78
#hala	unknown -159	yes 175
#hale	no -60	yes 42
#hall	unknown 75	yes -56
#hamb	unknown 42
#hamd	no 73	unknown -97
#han>	no -132	unknown 95
#hanc	unknown -57	yes 56
#hang	yes -45
#hant	no -89	unknown 120
#happ	no 95	unknown -70
#haqu	no -85	yes 117
#hare	unknown 77	yes -49
#harg	unknown -62	yes 62
#harr	no -105	unknown 104	yes -46
#hass	no 274	unknown -236	yes -63
#haud	no -41
#hauf	yes 43
#haut	no 47	yes -44
#hay>	no -41	unknown 77
#hayo	no -69	unknown 140	yes -92
#hect	no 57	yes -43
#hee>	unknown -67	yes 53
#hef>	no -96	unknown 103
#hein	no 270	unknown -123	yes -190
#hell	no 79	unknown -80
#hema	no -42	unknown -85	yes 119
#hemi	no 83	unknown -42	yes -49
#her>	no 41	unknown -47
#herc	unknown 52
#heri	no -82	unknown -93	yes 152
#herm	no 40
#hete	no -89	unknown 188	yes -101
#hett	no -54	yes -46
#heur	no 65	unknown -47
#heva	no 154	unknown -124	yes -50
#heve	unknown -68	yes 85
#hevi	no -79	unknown -175	yes 248
#hevr	no 46
#hez>	unknown 62	yes -43
#hich	unknown 42
#hien	no -62
#hier	unknown 47
#hiff	no 71	unknown -109
#hine	no 64	unknown -44
#hini	no -166	unknown 100	yes 55
#hniq	no 78	yes -61
#hoir	no -67	unknown -42	yes 109
#home	no -50	unknown 54
#homm	unknown -80	yes 61
#hon>	no 42	yes -42
#hone	unknown -64	yes 83
#honi	no 95	unknown -48	yes -81
#hont	no 142	unknown -82	yes -86
#hopi	unknown -78	yes 113
#hoqu	unknown 41	yes -84
#hora	no -97	unknown -151	yes 212
#hors	no 103	unknown -50	yes -52
#hosp	no -56	unknown -41	yes 91
#hoto	unknown 75	yes -87
#hott	no 40	unknown -92	yes 49
#hour	no 78	unknown -76
#hous	no -78	unknown 108	yes -43
#hui>	no -40
#huit	no -90	unknown -68	yes 112
#huma	no 244	unknown -157	yes -95
#humi	no -64
#hute	no -74	unknown -82	yes 155
#hysi	no 120	unknown -97
#iad>	no -89	unknown 55
#iage	unknown -46
#ial>	no 97	unknown -63	yes -48
#iale	no -93	yes 83
#ianc	no -94	unknown 181	yes -89
#iano	no 77	yes -134
#iant	no 41	unknown -105	yes 51
#iate	unknown 52	yes -61
#iati	no -44	unknown 162	yes -122
#iber	no 173	unknown -96	yes -91
#ibia	no -69	unknown -132	yes 169
#ible	no -40
#ibut	unknown -110	yes 147
#ical	no -54	unknown -77	yes 134
#icat	unknown -104	yes 104
#iche	unknown -84	yes 47
#ichu	no 90	unknown -104
#icit	yes -62
#ickp	no -84	yes 57
#icol	no -56	unknown -164	yes 213
#ics>	no -43
#icti	no 132	unknown -141
#ide>	no 53
#idea	no 81	unknown -84
#idem	no 149	unknown -99	yes -84
#ider	no 157	unknown -137	yes -44
#idi>	no -76
#iece	no 42	unknown -47
#ieds	unknown -121	yes 98
#iee>	no 94	yes -69
#iege	unknown 58	yes -72
#ieil	unknown 73	yes -95
#iel>	no 86	yes -68
#iels	no 126	unknown -117
#ieme	no 49	yes -79
#ien>	no 50
#ienn	unknown -89	yes 86
#ient	no 46	unknown -70
#ierr	no -92	unknown 93
#ieta	no -53	unknown 125	yes -77
#iete	unknown 42
#ieto	no -80	unknown -90	yes 166
#iett	no -79	unknown 68
#ieux	no 93	unknown -105
#iez>	no -69	unknown 91
#ifes	no -112	unknown 41	yes 61
#iffe	unknown -79
#iffu	unknown -79
#ific	no -61	unknown 51
#ifie	no 101	unknown -122
#ifiq	no -55	yes 59
#igad	no 43	yes -59
#ige>	no -54
#igeo	no 150	unknown -186
#iges	unknown -100	yes 134
#igin	no -113	unknown 179	yes -65
#igna	yes 53
#igno	no -82	unknown 148	yes -63
#ignu	no 80	unknown -69
#igo>	no 102	yes -122
#igol	unknown -110	yes 64
#igt>	no 60	unknown -123
#igts	no -87	unknown -97	yes 180
#ijou	no 93	unknown -42	yes -51
#ika>	unknown -147	yes 137
#ilan	no -130	unknown 85
#ile>	no 41
#ilee	unknown 117	yes -95
#iles	no -76	unknown 65
#ilet	yes -57
#ilis	no 67	unknown -97
#ilit	no -54	unknown 86
#illa	unknown -74	yes 41
#illo	unknown -43	yes 63
#ilot	no 72	yes -65
#ils>	unknown -42
#iltr	no 67	yes -87
#ime>	no 109	unknown -50	yes -60
#imes	no 151	unknown -153
#imet	no -90	unknown 133	yes -55
#imma	no -48	unknown 105	yes -74
#impa	unknown 49
#impo	no 95	unknown -79
#inan	unknown -62
#inat	unknown 49
#inco	no 217	unknown -141	yes -83
#inct	no 44	unknown -76
#inde	no 46
#indr	no 163	unknown -89	yes -83
#indu	no 147	unknown -89	yes -59
#inee	unknown 47	yes -51
#iner	unknown -129	yes 92
#inet	unknown -49
#inge	no 59	unknown 61	yes -138
#ingt	no 77	unknown -114	yes 42
#inha	yes 52
#inie	unknown 75	yes -77
#iniq	no -60
#inoi	no 50	unknown -295	yes 217
#inon	no 104	unknown -55	yes -53
#inq>	no -43	yes 52
#inse	no 99	unknown -128
#insi	no 42	yes -133
#inst	no 56	yes -57
#insu	no -46
#inta	no 223	unknown -149	yes -117
#inte	unknown 41
#inth	unknown -57
#into	no -59	unknown -110	yes 163
#intr	no -135	unknown 153
#ints	no -41	unknown -94	yes 131
#inue	unknown -94	yes 55
#inut	no 74	yes -80
#iola	yes -43
#iole	no 114	unknown -122
#iolo	no 129	unknown -54	yes -144
#iona	no -68	unknown 51
#ionn	no -68	unknown 48
#ions	no 89	unknown -81
#iori	no -193	unknown 161
#iot>	no -60	unknown 54
#ipri	unknown -114	yes 100
#irac	no 237	unknown -195	yes -108
#irag	no -42	yes 72
#irai	no -143	unknown 138
#irat	no 43	unknown 44	yes -118
#irba	no -81	yes 51
#irci	no 104	unknown -119
#ircu	unknown -56	yes 73
#irec	no -43
#irer	no -113	unknown -58	yes 163
#ires	no -49	unknown 100	yes -53
#irie	no -71	unknown 108
#irme	no 281	unknown -150	yes -173
#irmi	unknown -61	yes 42
#iroi	yes -61
#iron	no -49	unknown 53
#irs>	unknown 45	yes -45
#isag	no -64	unknown -112	yes 177
#isai	no -44	yes 70
#isan	yes -65
#isat	no -95	unknown 107
#isci	unknown 77	yes -55
#isee	yes 52
#iser	unknown 47	yes -49
#ises	no 41	unknown -48
#iseu	no -73	unknown 99
#isi>	no 148	unknown -115	yes -52
#isie	no -74	unknown 139	yes -67
#isio	no 64	unknown -134	yes 56
#isis	no -42	unknown 112	yes -70
#isit	unknown 65	yes -101
#isme	unknown -46	yes 74
#ispa	unknown 43	yes -66
#ispo	no 50	yes -42
#isqu	no -119	yes 123
#issi	no -52	yes 69
#issu	unknown 57	yes -40
#ista	no -109	yes 98
#isti	no 188	unknown -97	yes -115
#itai	no 40	unknown -51
#ital	no -46	unknown -43	yes 87
#itat	no 108	unknown -61	yes -53
#itee	no -69	unknown -53	yes 113
#ites	no -42
#iteu	no 86	yes -66
#itie	no 64	yes -68
#itif	no 82	yes -107
#itio	no 69	yes -64
#itoy	no 85	unknown -95
#itra	unknown 116	yes -114
#itro	no -81	unknown 107
#itut	unknown 53	yes -83
#ium>	no 60	yes -44
#ivai	no -68	unknown -54	yes 123
#ivan	no -45
#ive>	no 67	unknown -42
#ivee	no 40	yes -46
#ives	no -47	unknown 90	yes -73
#ivie	unknown 133	yes -120
#ivil	no -97	unknown 51	yes 45
#ivol	no 91	yes -158
#ivra	yes -44
#ivre	no -40	unknown -43	yes 80
#ixan	no -86	unknown 70
#jack	no 128	unknown -149
#jama	no -50	unknown 59
#jamb	no -45	unknown -65	yes 109
#jant	unknown 98	yes -61
#janv	no -76	unknown 120	yes -43
#jard	no 63	yes -51
#jean	no -61
#jema	yes -47
#jete	unknown -102	yes 87
#jeud	no 58	yes -68
#jeun	no -53	yes 80
#jle>	unknown 77	yes -55
#jme>	no -65	unknown -69	yes 118
#join	no -44	unknown 96	yes -54
#joua	unknown -49
#joue	no -121	unknown 45	yes 73
#joux	no 48	yes -41
#jsui	no 77	unknown -104
#judi	no 79	unknown -84
#juge	no 48	unknown -63
#juin	unknown 63
#jure	unknown 46	yes -47
#jus>	no -87	yes 79
#just	no 89	unknown -40	yes -50
#kang	no 148	unknown -111	yes -50
#kay>	no 97	unknown -104
#ket>	no -76	yes 79
#khla	no 135	unknown -60	yes -120
#koi>	no -90	unknown 133	yes -40
#kpoc	no -80	unknown -45	yes 105
#ktou	unknown -58	yes 85
#laba	no 144	unknown -98	yes -63
#labr	unknown 71
#laco	no 100	unknown -161
#lade	no 53	yes -46
#lafo	unknown 44
#lah>	no 76	unknown -44
#lai>	no -196	unknown -158	yes 233
#laie	unknown -43	yes 59
#laig	no -117	yes 100
#lail	no 128	yes -125
#lain	no -40	unknown 58
#lair	no -73	yes 63
#lait	unknown -100	yes 86
#lam>	unknown -119	yes 90
#lamb	unknown -58
#lame	unknown 82	yes -95
#lamp	no -96	unknown -84	yes 156
#lan>	unknown -116	yes 61
#lanc	yes 44
#land	no 101	yes -68
#lang	unknown -146	yes 100
#lant	unknown -80	yes 61
#lara	no -41	unknown 61
#lard	no 121	unknown -92	yes -45
#larm	no 128	yes -152
#las>	no 42
#lass	no -92	unknown 154	yes -62
#lata	no -70	unknown 48
#latr	yes 45
#lats	unknown -126	yes 129
#lava	no -43	unknown 79	yes -44
#lave	no -42	unknown 50
#lavi	unknown -83	yes 43
#lcon	no -73	yes 48
#leau	no -91	yes 90
#lech	no 93	yes -138
#lees	unknown 53
#lege	unknown -101	yes 137
#leil	unknown -64	yes 42
#lein	no 55	unknown -66
#lema	unknown -69
#leme	no -53	unknown 43
#lenc	unknown 42	yes -49
#lend	unknown -105	yes 115
#lent	unknown -102	yes 87
#leph	unknown -69	yes 84
#leri	no 79	unknown -89
#less	no 79	unknown -63
#lete	unknown 54	yes -67
#lets	no -47	unknown 65
#lett	unknown 50
#leu>	no 125	unknown -207	yes 80
#leue	no -87	yes 123
#leus	no -105	yes 95
#leut	no -110	unknown 98
#levr	no -99	unknown -137	yes 231
#lexi	no -60	yes 67
#leza	no 86	yes -63
#libe	no 185	unknown -153	yes -72
#libr	no -56
#lic>	no -100	unknown 207	yes -105
#lics	no -43
#lie>	unknown 43	yes -53
#liee	no 134	unknown -86	yes -59
#lien	no 41	unknown -50
#lign	unknown 66	yes -54
#limo	unknown -135	yes 99
#lin>	no 103	unknown -184	yes 94
#line	no 64	yes -84
#ling	no 49	unknown 62	yes -121
#lini	no -60
#lino	unknown -122	yes 91
#lint	unknown 67
#liqu	no -52	unknown 53
#lir>	no -72	unknown 65
#lisa	no -69	unknown 75
#lise	unknown -51
#lisi	no 70	unknown -74
#liss	unknown -58	yes 50
#lite	no -54	yes 59
#litr	no 105	unknown -61	yes -46
#livr	unknown -63
#llag	unknown 71	yes -47
#llai	unknown -136	yes 142
#llan	unknown -118	yes 120
#llar	no 121	unknown -92	yes -45
#llee	no 58	yes -46
#llem	unknown -76	yes 100
#ller	unknown 49
#lles	unknown 75	yes -69
#lleu	no 89	yes -124
#llic	unknown 94	yes -75
#llis	no 53	unknown -61
#llo>	no 171	unknown -135	yes -46
#loc>	unknown 43	yes -51
#loca	no 56
#loin	no 83	unknown -62	yes -48
#loir	no -46	yes 79
#lois	no 46	unknown -90	yes 41
#loit	no 150	unknown -101	yes -57
#lol>	no 98	unknown -102
#lomb	no -72	yes 57
#lon>	no 40	yes -65
#long	unknown 74	yes -41
#lons	no 53	unknown -126	yes 63
#loqu	unknown -84	yes 62
#lore	no 61	unknown -51
#los>	no -44	unknown 48
#lose	no -81	unknown 69
#lot>	no -65	unknown 59
#loto	no 62	unknown -149	yes 45
#lots	unknown -67
#lott	yes 49
#lotu	no -58
#lou>	no 55	unknown -61
#loue	unknown 103	yes -105
#lour	no -46	yes 61
#loux	unknown -144	yes 99
#loye	no 56	unknown -132	yes 64
#ltan	no -70	unknown 119	yes -73
#lte>	unknown -80	yes 114
#lteu	no -119	unknown 177	yes -77
#ltip	unknown -114	yes 100
#ltra	no 139	unknown -85	yes -63
#lui>	no 64	unknown -56
#lume	unknown 40
#lund	no -56	unknown 45
#lune	no -73	unknown 70
#lure	no 89	unknown -111
#lust	no 111	unknown -70	yes -57
#lux>	unknown 80	yes -53
#luxe	no -75	unknown -77	yes 140
#lyon	no -59
#lyse	unknown 95	yes -125
#maa>	yes -47
#macb	unknown 49	yes -70
#mach	unknown -61	yes 63
#maci	no -42	unknown 49
#maga	unknown -44
#mage	no 77	unknown -61
#mai>	unknown 102	yes -106
#main	yes 40
#mair	unknown 56	yes -76
#mait	no 111	yes -97
#mal>	no 90	unknown -114
#mala	no 72	unknown -68
#mali	no -65	unknown 86
#mam>	yes -68
#mama	no -118	unknown 51	yes 58
#mami	no 67	unknown -83
#man>	no 53	unknown -56
#mand	no 89	unknown -44	yes -47
#mang	unknown -112	yes 82
#mani	no 60	unknown -75
#mano	unknown 51	yes -46
#manq	no -97	unknown 127	yes -47
#mant	no -42
#mar>	no -96	unknown 161	yes -86
#mara	unknown -89	yes 84
#marc	unknown -76	yes 87
#mard	unknown 49
#mari	yes 56
#marq	no -91	yes 111
#marr	no 48	yes -55
#mars	unknown 48	yes -71
#mart	no 165	unknown -117	yes -54
#mass	unknown -46	yes 61
#mat>	no 101	yes -107
#matc	no -58	unknown 55
#mate	no 81	unknown -44
#mato	no -64	yes 49
#matr	no -78	unknown 89
#mban	unknown -108	yes 126
#mbar	no -64	yes 42
#mbe>	no -52
#mbee	unknown -69	yes 67
#mbes	unknown -123	yes 132
#mbie	no -66	unknown 52
#mble	unknown -58	yes 84
#mbol	unknown -55	yes 82
#mbou	unknown 54	yes -61
#mbri	unknown 40	yes -76
#mbul	no -62	unknown -122	yes 184
#mdou	no 73	unknown -97
#mdr>	no 167	unknown -109	yes -112
#mec>	no 83	yes -105
#meca	no -77	unknown 132	yes -54
#mech	no -181	unknown 270	yes -99
#med>	unknown 80	yes -57
#mede	unknown -134	yes 120
#medi	no -47	unknown 40
#mee>	yes 48
#mees	unknown -63	yes 87
#mell	no -162	unknown 147
#melo	yes 58
#meme	no 63	unknown -68
#mena	unknown 59	yes -63
#menc	yes 54
#mene	unknown -50	yes 40
#mer>	yes -47
#mera	unknown 64	yes -64
#mere	unknown -62	yes 92
#meri	yes -47
#mesu	no -104	unknown 142	yes -55
#meti	unknown 51	yes -75
#mets	no -141	unknown 143
#mett	no -105	unknown -100	yes 152
#meub	yes -42
#meur	no -107	unknown -84	yes 149
#micr	unknown -146	yes 81
#mide	no -69	unknown 123	yes -53
#midi	no -66
#mie>	unknown -73	yes 63
#mien	no -65	yes 57
#mier	yes 51
#mieu	unknown -181	yes 86
#mili	no -162	unknown 146
#mill	no 51
#min>	yes -42
#mine	unknown -47
#mini	unknown 50	yes -40
#mins	no -54
#minu	no 45	yes -68
#miqu	unknown 64	yes -64
#mira	no 237	unknown -195	yes -108
#miro	no 56	yes -58
#mis>	yes 47
#mise	unknown 73	yes -121
#mito	no 85	unknown -95
#mmag	no 93	unknown -65
#mmam	yes -68
#mmat	no -48	unknown 105	yes -74
#mmed	no 44
#mmes	no 114	unknown -85
#mmod	unknown -112	yes 73
#mne>	no 50	unknown -64
#mnes	no 110	unknown -55	yes -57
#mobi	no 51	yes -41
#mode	no 96	unknown -122
#moi>	no 46	unknown -47
#moir	no 128	yes -141
#moit	unknown 85	yes -77
#moll	unknown -81	yes 103
#mome	no 96	unknown -89
#mond	no 194	unknown -150	yes -47
#moni	no 240	unknown -149	yes -90
#moqu	no 78	yes -112
#morc	no -40	unknown -41	yes 78
#mord	unknown -101	yes 120
#morq	no 61
#mort	unknown 47
#mosq	no -92	yes 58
#mot>	no -124	unknown 99
#mota	no -56	unknown -89	yes 140
#mote	no -94	unknown 61
#moto	no -43	unknown -56	yes 96
#moui	no 92	unknown -68
#mpac	unknown 46
#mpad	no -73	yes 81
#mpag	yes 41
#mpe>	yes 51
#mpet	no 75	unknown 50	yes -136
#mpie	unknown -53	yes 52
#mpin	no 148	unknown -73	yes -83
#mple	unknown 93	yes -147
#mpon	no -42	unknown 51
#mpor	unknown 73	yes -64
#mpos	no 60	unknown -58
#mpou	unknown -132	yes 109
#mpre	no 68	yes -81
#mpri	no -107	unknown 88
#mps>	unknown 50
#mult	unknown -114	yes 100
#mulu	unknown -49	yes 54
#muna	no -99	yes 73
#muni	no 63	yes -40
#mur>	unknown -51
#murs	no -75	yes 81
#mutu	no -97	yes 79
#mway	no 129	unknown -78	yes -63
#nace	no 89	unknown -117
#nade	no -98	unknown 115
#nage	unknown 67	yes -103
#nair	no -58	yes 53
#nait	no -57	yes 56
#nal>	no -76	unknown -48	yes 113
#nale	unknown -45
#nali	no -80	unknown 93
#nant	yes 70
#nape	no -42	unknown 102	yes -61
#nard	no -53	unknown 118	yes -65
#nas>	no -63	unknown 66
#nate	unknown 49
#nati	no -68	unknown 51
#nca>	no 138	unknown -142	yes -59
#ncai	no 54	unknown -71
#ncas	no 70	unknown -102
#ncee	unknown 47
#ncei	unknown 98	yes -65
#ncel	no -95	yes 55
#ncen	unknown 53
#ncer	no -82	unknown 130	yes -59
#nces	yes 55
#nch>	no -93	unknown 195	yes -131
#ncha	no -54	unknown 63
#ncie	yes -73
#ncle	no 94	unknown -94
#ncom	no 163	unknown -122	yes -47
#ncon	no 94	yes -83
#ncor	unknown 48
#ncte	no 59	unknown -102
#nda>	no 114	unknown -85
#ndai	no 126	unknown -120
#ndat	no 51	unknown -128	yes 71
#nde>	no 78	unknown -56
#ndee	unknown -121	yes 98
#ndel	no -100	unknown 140	yes -54
#ndem	no 67	unknown -75
#nder	no 140	unknown -148
#ndes	unknown 83	yes -83
#ndic	no -41	unknown 119	yes -83
#ndie	unknown 63	yes -53
#ndit	no -44	unknown 100	yes -59
#ndon	no -56	unknown -68	yes 118
#nds>	no 79	unknown -76
#nduc	no -41
#ndue	unknown 80	yes -60
#ndui	no 47	unknown -66
#ndul	no -148	unknown 175	yes -44
#ndus	unknown -63
#neau	no 49
#nees	yes -72
#neig	no -51	unknown 64
#nel>	no 135	unknown -41	yes -96
#nell	no -97	unknown 57
#neme	unknown 124	yes -88
#ner>	no -83	yes 51
#nera	no 40	unknown -117	yes 50
#nerv	unknown -113	yes 107
#nes>	no 48
#net>	unknown -48	yes 63
#netr	no -68	yes 43
#nett	no -42
#neu>	no 43	unknown -101
#neuf	no -103	unknown 156	yes -63
#neus	no -57	yes 77
#nez>	no -61	unknown -58	yes 111
#nfan	unknown -40
#nfil	no 67	yes -87
#nfin	no -49	unknown 49
#nfir	no 100	unknown -83
#ngar	unknown 87	yes -67
#nge>	unknown 52
#ngel	no 89	unknown -60
#nger	no 61	unknown -65
#ngle	no 53	unknown -227	yes 121
#ngli	no 122	yes -98
#ngoo	no 148	unknown -111	yes -50
#ngs>	yes -50
#ngt>	no 77	unknown -114	yes 42
#nhal	unknown -60	yes 93
#niec	no -58	yes 87
#nife	no -112	unknown 41	yes 61
#nil>	no 150	unknown -94	yes -88
#nima	no 109	unknown -130
#niqu	no 54
#nir>	unknown 54	yes -44
#nis>	no -179	unknown 201	yes -46
#nite	unknown 71	yes -119
#nive	no -67	unknown 61
#nlev	no 75	unknown -127
#nne>	no 40
#nnea	no -47
#nnee	no -64	unknown 107	yes -48
#nnel	no 95	yes -91
#nner	no -69	unknown -130	yes 187
#nnes	no 138	unknown -124
#nnon	no 72	yes -111
#nnu>	no 223	unknown -179	yes -90
#nnul	unknown 81	yes -60
#noeu	unknown 51	yes -46
#noir	unknown -54	yes 52
#nois	no 108	unknown -161	yes 53
#nole	unknown -56	yes 79
#nom>	no -133	unknown 226	yes -112
#non>	no 86	yes -48
#nonc	no 50	unknown 46	yes -104
#nond	no 67
#nora	unknown 86	yes -65
#norm	unknown -63
#note	no -69	unknown 100
#notr	yes -44
#nou>	unknown -156	yes 125
#nous	no 70	unknown -56
#noye	unknown 63	yes -60
#nque	no 53
#nqui	no -65	unknown 63
#nre>	no 96	unknown -72
#nreg	no 54	yes -40
#nsab	unknown 81	yes -81
#nsai	no -102	unknown -172	yes 255
#nsci	no -63	unknown -100	yes 163
#nse>	unknown 76	yes -59
#nsei	no -133	unknown 115
#nsem	no -46	yes 54
#nser	no 112	unknown -122
#nsi>	no 42	yes -133
#nsio	no 160	unknown -174
#nsol	no -62	unknown 125	yes -89
#nspo	no -56	yes 84
#nsti	unknown 53	yes -83
#nsul	no -46
#ntac	no 190	unknown -185
#ntai	yes 46
#ntal	no -45	unknown -44	yes 72
#ntan	no -98	yes 62
#ntat	no 191	unknown -179
#ntea	no -54	unknown 157	yes -106
#ntee	unknown 44
#ntel	no -157	unknown 76
#nter	no 59	unknown -50
#nthe	no 40	unknown -42
#nti>	no 135	unknown -183
#ntie	no 82	yes -70
#ntif	no -91	yes 67
#ntil	no -48	unknown 45
#ntin	unknown -88	yes 65
#ntis	no 65	yes -62
#ntiv	no 91	yes -158
#nton	no -75	unknown -49	yes 125
#ntor	no -57	unknown -88	yes 135
#ntox	no -59	unknown -110	yes 163
#ntra	unknown 49
#ntro	no -40	unknown 142	yes -107
#nts>	unknown -88	yes 80
#ntus	no -105	unknown -90	yes 177
#nul>	no 241	unknown -197	yes -48
#nule	unknown 81	yes -67
#num>	no -73	unknown -54	yes 130
#nuqu	no -81	unknown -72	yes 153
#nure	no 80	unknown -69
#nvie	no -59	unknown 99	yes -41
#nvir	no -49	unknown 53
#nvoy	yes -42
#nze>	no 116	unknown -111
#obe>	no -82	unknown 134	yes -52
#obil	no 51	yes -41
#obin	unknown 43
#obo>	no 186	unknown -120	yes -68
#obse	unknown -86	yes 57
#ocad	no -42	unknown -78	yes 117
#ocal	no 120	yes -119
#ocat	no 73
#occu	no 156	unknown -154
#occy	no -120	unknown -150	yes 211
#oce>	no 70	unknown -107
#oced	no -69	unknown 70
#oces	no -61	yes 42
#ocha	unknown 50	yes -84
#oche	unknown 40	yes -44
#ocia	no -47	unknown -91	yes 82
#ocie	unknown -59
#ocke	yes 49
#ode>	no 46	unknown -97	yes 50
#oeil	no -78	unknown -151	yes 229
#oele	no 45	unknown -79
#oeuf	no -44	unknown 56
#oeur	no 51
#oeuv	unknown 51	yes -45
#offr	unknown 40	yes -45
#ogan	unknown -65
#oges	unknown -113	yes 78
#ogne	no -46
#ogra	unknown -103	yes 116
#oid>	no -51	unknown 132	yes -81
#oie>	no -79	yes 69
#oiff	unknown -101	yes 95
#oign	no -57	unknown -129	yes 184
#oigt	unknown -110	yes 78
#oil>	no -49	unknown -114	yes 140
#oinc	no 58	unknown -170	yes 110
#oind	no 190	unknown -95	yes -104
#oing	no -122	unknown 70	yes -65
#oins	no -98	yes 74
#oirc	no 104	unknown -119
#oire	unknown -68	yes 51
#oirs	unknown 53	yes -72
#oise	unknown -77	yes 100
#oisi	unknown 50
#oiso	no -44
#oiss	no 134	unknown -141
#oit>	no 52
#oita	no 88	unknown -90
#oite	no 66	unknown -131	yes 65
#oiti	unknown 105	yes -69
#ojet	no -55	unknown -87	yes 74
#okay	no 97	unknown -104
#olai	no 45
#olan	unknown -182	yes 191
#olee	no -77	unknown 89
#olei	unknown -64	yes 42
#olen	no 111	unknown -170	yes 56
#oler	unknown 92	yes -76
#oles	no 150	unknown -71	yes -90
#olet	unknown -50	yes 52
#oleu	no 150	unknown -87	yes -73
#olf>	no 122	unknown -50	yes -77
#olie	no -64	unknown -60	yes 95
#olis	no -62
#olog	no 198	unknown -102	yes -143
#olon	unknown 41
#omat	no 95	unknown -70
#omba	no -70	unknown -157	yes 196
#ombi	no -66	unknown 52
#omen	no 78	unknown -89
#omie	no -127	unknown 47	yes 66
#omma	no 111	unknown -79
#omme	no 52
#ommo	unknown -111	yes 88
#omob	no 132	yes -115
#ompa	no -63	yes 47
#ompe	no -92	unknown 171	yes -81
#ompi	unknown -53	yes 52
#ompl	no -94	unknown 216	yes -157
#ompr	no -43	unknown 140	yes -102
#onal	no -68	unknown 51
#onc>	no 115	unknown -68	yes -48
#once	unknown 60	yes -52
#oncl	no 94	unknown -94
#onda	no -55	unknown 67
#onde	no 84	unknown -66
#ondi	no 349	unknown -223	yes -145
#ondr	unknown -40	yes 69
#one>	unknown -44
#onfi	unknown 81	yes -124
#onfo	no 206	unknown -128	yes -77
#ong>	unknown 132	yes -148
#onge	unknown 41
#oniq	yes -77
#onna	no -43	yes 62
#onnu	no 200	unknown -144	yes -71
#onom	no -132	unknown 127
#ons>	no 46	unknown -49
#onsa	unknown 81	yes -81
#onsc	no -73	unknown -91	yes 163
#onse	no 55	yes -68
#onso	unknown 57	yes -48
#onta	no -55	yes 55
#onte	yes -48
#ontu	no -105	unknown -90	yes 177
#ood>	unknown 114	yes -133
#ook>	unknown 49	yes -70
#oord	no -63	unknown 87
#oot>	no -83	unknown -79	yes 144
#oote	unknown -48
#opai	unknown 100	yes -116
#oper	unknown 46
#ophe	unknown 47	yes -54
#opin	no -78	yes 40
#opit	unknown -78	yes 113
#opor	no -75	unknown 125	yes -50
#opre	yes -57
#opri	unknown 89	yes -59
#opro	yes -40
#oque	unknown -58	yes 43
#orad	unknown 78	yes -40
#orag	no -77	unknown 78
#oram	unknown 86	yes -65
#oran	no -45
#orat	no -120	unknown 174	yes -64
#orax	no -97	unknown -151	yes 212
#ord>	no 46	unknown -78
#orde	yes -54
#ordo	no -52	unknown 79
#ordr	unknown -45
#ordu	unknown -75	yes 85
#ore>	unknown 42
#orei	no -54	unknown -99	yes 155
#orel	no 62	unknown -46
#orer	no 68
#orge	unknown -215	yes 203
#orgu	no 103	unknown -57	yes -47
#orig	no -113	unknown 179	yes -65
#orit	unknown -63	yes 50
#orma	no 143	unknown -85	yes -64
#orme	no 70	unknown -89
#ormi	no -45	unknown -75	yes 114
#ormu	no -88	unknown 129	yes -52
#orna	no -74	unknown 103	yes -44
#orne	no -42	unknown 188	yes -246
#orou	unknown -65
#orpo	no 67	unknown -53
#orqu	no 61
#orse	unknown -50	yes 83
#orts	no 92	unknown -54	yes -57
#ortu	no 111	unknown -63	yes -68
#osco	no -123	unknown 42	yes 43
#ose>	unknown 41
#oser	yes -44
#oses	no -59	unknown -169	yes 170
#osie	no -87	unknown 52
#osit	no 98	unknown -65	yes -55
#ospi	no -56	unknown -41	yes 91
#osqu	no 64	unknown -93
#osse	yes 44
#oste	no 46	yes -51
#otag	no -41
#otar	no -56	unknown -89	yes 140
#otec	no -74	unknown 53
#oteg	no -143	unknown -181	yes 256
#otel	no 42	unknown -45
#oter	unknown -74	yes 56
#otes	unknown -88	yes 124
#oteu	no -100	unknown 107	yes -43
#othe	no -80	yes 59
#otie	no 147	unknown -88	yes -56
#otis	no -124	unknown 117
#oto>	unknown -48
#otos	no -68	unknown 95
#ots>	no 81	unknown -90
#otte	no 68	unknown -68
#otto	unknown -81	yes 56
#otur	no -58
#ouan	no 77	yes -64
#oube	unknown 115	yes -97
#oubl	no 72	unknown -84
#ouce	unknown -166	yes 104
#ouch	no 54	unknown -47
#ouci	no 44	unknown -87	yes 44
#oude	no -88	unknown -161	yes 243
#ouer	no -98	unknown 104
#ouet	no -129	unknown -155	yes 207
#oueu	no -51	unknown 122	yes -74
#ouf>	no 168	unknown -158	yes -56
#ouff	no 129	unknown -163
#ouge	no 61	unknown -82
#ougi	unknown -62
#oui>	no 54	unknown -121	yes 67
#oujo	no -71
#ouk>	no -83	unknown 143	yes -62
#oul>	no 138	unknown -61	yes -94
#oula	no 41	unknown -60
#ouli	no 261	unknown -199	yes -94
#oull	unknown -125	yes 68
#oulu	no -63	unknown 74
#oum>	no 111	unknown -75	yes -103
#ouni	unknown -58	yes 85
#oup>	no -43	yes 62
#oupi	no -89	unknown -56	yes 143
#ourc	unknown -106	yes 119
#ourd	no -64
#oure	no 71	unknown -164	yes 58
#ourg	unknown -43
#ouri	no 181	unknown -125	yes -63
#ours	no -56
#ouru	no -81	unknown -124	yes 165
#ousc	unknown -81	yes 93
#ouse	no -95	yes 84
#ousi	no -71	unknown 212	yes -147
#ouss	unknown -71
#oust	yes -58
#ousu	unknown -70	yes 110
#outi	unknown 67	yes -56
#outr	no 82	yes -154
#outt	yes -48
#ouva	unknown -67	yes 104
#ouvr	no -77	unknown 84
#oux>	no 69	unknown -139	yes 68
#ovis	no -94	unknown 118
#oxiq	yes 55
#oxyg	no -53	unknown -51	yes 93
#oyag	unknown 43	yes -49
#oyal	unknown -74	yes 71
#oye>	unknown 43	yes -45
#oyee	no 68	yes -68
#oyen	no 83	yes -66
#oyer	unknown -66	yes 73
#pact	unknown 46
#pada	no -73	yes 81
#page	no 44	unknown -45
#paie	no -98	unknown 77
#pain	unknown 110	yes -89
#pali	no 176	unknown -87	yes -118
#pan>	no -162	unknown -70	yes 212
#pano	unknown 86	yes -65
#pans	unknown -143	yes 95
#pant	no 172	unknown -116	yes -56
#para	unknown -71	yes 81
#pard	no 74	unknown -109
#pare	yes -48
#parf	unknown 72	yes -73
#pari	no -49	unknown 79
#parl	unknown -58	yes 73
#paro	no -51	unknown -45	yes 75
#paru	unknown 47	yes -79
#pas>	no 47
#past	no 57
#pati	unknown -242	yes 206
#patr	no -87	unknown 63
#paul	unknown -90	yes 116
#paum	no -63	unknown -123	yes 179
#pauv	unknown 115	yes -157
#paye	unknown 78	yes -90
#pdt>	no -104	unknown -163	yes 206
#peag	no 133	unknown -134
#pee>	no 88	unknown -114
#pel>	yes 54
#pele	no 58	yes -64
#pelo	no 62	unknown -149	yes 45
#peme	no 111	unknown -217	yes 60
#pens	no -51	yes 65
#pent	no -50	unknown 74
#pera	no 75	unknown -105
#perg	unknown -52
#perm	no -41	yes 42
#pero	no 84	unknown -79
#pers	no 91	unknown -52
#pert	unknown -62
#pes>	yes 53
#peta	no 69	yes -106
#pete	yes -43
#peti	unknown -44	yes 42
#petr	unknown 88	yes -117
#peu>	no -74	yes 94
#peug	unknown 55	yes -61
#peur	no 125	unknown -62	yes -61
#peut	no -106	unknown 144
#peux	unknown -100	yes 99
#phal	no -65	unknown -117	yes 144
#phar	unknown 66
#phe>	unknown 47	yes -54
#phon	unknown -58	yes 57
#phot	unknown 75	yes -87
#phys	no 120	unknown -97
#pian	no 77	yes -134
#pick	no -71	yes 68
#pie>	no -104	unknown -110	yes 174
#piec	no 70	unknown -51
#pied	yes 54
#piet	no -80	unknown -90	yes 166
#pige	no 150	unknown -186
#pile	no -133	unknown -57	yes 171
#pill	no -102	unknown -65	yes 161
#pin>	no 67	unknown -110	yes 42
#pine	no -78	yes 40
#ping	no 118	yes -129
#piqu	no -82	yes 107
#pire	unknown -80	yes 91
#pis>	yes 50
#pisc	unknown 77	yes -55
#piss	unknown 66
#pist	no -75	unknown 78
#pita	no -42	unknown -63	yes 104
#plac	no 70	unknown -48
#plaf	unknown 44
#plag	yes -56
#plai	unknown 48
#plan	unknown -73
#plat	no -43
#plei	no 55	unknown -66
#plet	unknown 48	yes -43
#pleu	no -55	unknown -101	yes 151
#plin	yes 48
#pliq	no -121	unknown 141	yes -52
#plir	no -75	unknown 79
#plis	no 150	unknown -148	yes -41
#ploi	no 150	unknown -101	yes -57
#plom	no -72	yes 57
#plor	no 88	unknown -54
#plos	no -82	unknown 40
#plot	no 43	unknown -62
#plu>	unknown 89	yes -68
#poch	no -47	unknown 155	yes -119
#pock	no -80	unknown -45	yes 105
#poel	no 45	unknown -79
#poig	no -53	unknown -123	yes 175
#poin	no -53	yes 77
#pois	no 91	yes -91
#poit	no -97	unknown 46	yes 49
#pomm	no 70	unknown -206	yes 80
#pond	no 57	unknown -129	yes 55
#pong	no -42	unknown 72	yes -45
#ponn	no -42	unknown 51
#pons	unknown 110	yes -77
#pore	no 62	unknown -48
#pose	yes -52
#posi	no 98	unknown -65	yes -55
#post	unknown 64	yes -55
#pot>	yes -40
#pote	no -66	unknown 85
#poub	unknown 115	yes -97
#pouc	no 87	unknown -156
#poul	no 69	unknown -44
#poup	no 52	yes -88
#pous	no 44	unknown -75
#pout	no 82	yes -154
#ppar	no -89	unknown 99
#ppe>	unknown -66	yes 87
#ppel	no 41
#ppli	unknown 93	yes -127
#ppre	no 104	unknown -100
#pre>	yes -44
#prec	no 137	unknown -99	yes -78
#pref	no -131	unknown 236	yes -145
#prei	no 81	yes -48
#prej	no 64	unknown -41
#prem	no -71	unknown 93
#pren	unknown -59
#prev	no -46	unknown 117	yes -86
#pri>	no -69	yes 42
#prie	yes -42
#prio	no -175	unknown 150
#pris	yes 44
#proc	no -64	unknown 41
#prof	no 70	unknown 138	yes -217
#proj	no -46	unknown -85	yes 78
#prom	unknown -114	yes 76
#prop	unknown 53
#prot	no -99	unknown -78	yes 161
#ptem	unknown -117	yes 99
#pteu	no -71	unknown 40
#pui>	no -77	yes 100
#puis	no -41	yes 62
#pure	no 55
#quad	no -95	yes 59
#quar	unknown 73
#quat	unknown -70	yes 55
#quee	no -47	unknown -53	yes 88
#quem	no 98	unknown -50	yes -52
#ques	no 40	yes -44
#quet	no 66	yes -55
#queu	no -48	unknown 80
#quin	no 246	unknown -173	yes -104
#quip	no 63	unknown -107	yes 43
#quit	no 135	unknown -130
#quoi	no -92	unknown 112
#raba	unknown -45
#rabl	no -171	yes 117
#rac>	no -46	unknown 57
#raca	no 192	unknown -174
#race	yes -48
#racl	no 262	unknown -185	yes -130
#rafl	no 86	unknown -204	yes 45
#ragi	no 60	unknown -65
#rai>	no 92	yes -120
#raid	no -57	unknown -48	yes 101
#rail	unknown 42	yes -67
#rain	no 69	unknown -81
#rair	no 97	unknown -47	yes -66
#rait	no -42
#ral>	unknown -109	yes 112
#rale	no 171	unknown -63	yes -126
#rali	no 76	unknown -134
#ram>	no 84	unknown -52
#rama	unknown -88	yes 85
#ramb	unknown -61	yes 48
#rame	unknown -75	yes 68
#rami	unknown 93	yes -71
#ramp	no -59	yes 52
#ramw	no 129	unknown -78	yes -63
#ran>	yes -51
#rand	unknown -71	yes 78
#rane	unknown -124	yes 92
#rans	yes 42
#rape	no -86	unknown -103	yes 185
#rapl	unknown -109	yes 90
#rapp	unknown -107	yes 79
#raqu	unknown -173	yes 157
#ras>	no -50	unknown -84	yes 134
#rase	unknown -65	yes 68
#raso	no 76	unknown -112
#rass	yes 47
#rat>	no -54	unknown 47
#rate	unknown 48	yes -62
#rato	no 111	unknown -51	yes -81
#raum	unknown -110	yes 78
#rava	no 97	yes -93
#rave	no -49	unknown 42
#ravi	no 58
#rax>	no -60	unknown -125	yes 163
#ray>	no -57	unknown 111	yes -62
#raye	unknown 68	yes -51
#rbag	no -81	yes 51
#rbal	no -89	unknown 65
#rbec	unknown -109	yes 81
#rbre	yes -65
#rcad	unknown -133	yes 164
#rce>	unknown -41
#rcea	no -40	unknown -41	yes 78
#rcee	no 173	unknown -97	yes -95
#rces	no 55
#rceu	no -70	unknown 134	yes -60
#rcha	no -48	unknown -56	yes 92
#rche	yes 57
#rcho	no -49	unknown 90	yes -44
#rci>	no 82	yes -52
#rcie	no 49	unknown -158	yes 105
#rcon	no 101	unknown -108
#rcul	no -87	unknown -84	yes 156
#rde>	unknown 48
#rdem	no 94	unknown -188	yes 84
#rder	no -52	yes 51
#rdi>	no -56	unknown 98	yes -43
#rdin	no 57	yes -52
#rdon	no 77	unknown -70
#rdre	unknown -45
#rdue	no -79
#reak	no -94	unknown 41	yes 40
#reau	yes 56
#rece	no -46	unknown 59
#rech	no 51	yes -56
#reci	no 154	unknown -144	yes -52
#rect	no 59	yes -49
#recu	unknown -42
#redi	no -54	unknown 42
#ref>	no 51	unknown 58	yes -108
#refa	no 103	unknown -59	yes -67
#refe	no -108	unknown 103
#refo	no 41
#refu	unknown 41
#rega	unknown -116	yes 112
#regi	no 54	yes -40
#regu	no -77	unknown 95
#reil	no -54
#rein	unknown -55
#reju	no 64	unknown -41
#rel>	no 89	unknown -77
#rela	no -91	unknown 125	yes -40
#relo	no 187	unknown -168
#rem>	unknown 72	yes -59
#remb	no -48
#reme	no -46
#remi	no -79	unknown 70
#remo	no 44
#renn	no 139	unknown -58	yes -86
#reno	no -87	unknown -165	yes 190
#reol	no -40	unknown 86	yes -45
#repa	no 84	unknown -115
#repe	no 60	unknown -62
#rese	yes -56
#resi	yes -75
#ress	yes 46
#ret>	unknown -55	yes 60
#reta	no -43	yes 42
#reti	unknown -100	yes 115
#reto	no -59	unknown 74
#retr	unknown 49	yes -66
#rett	no -69	unknown -80	yes 153
#reui	no 88	unknown -55
#reur	no -55
#reus	no 115	unknown -82
#reux	unknown -51	yes 85
#rez>	yes -48
#rge>	unknown -93	yes 66
#rgea	no 168	unknown -176
#rger	unknown -153	yes 118
#rges	no -97
#rgi>	unknown -51	yes 50
#rgla	no -49
#rgon	no 52	unknown -47
#rgue	no 103	unknown -57	yes -47
#riad	no -89	unknown 55
#ribu	unknown -130	yes 132
#rice	no -51	yes 86
#rico	unknown -178	yes 166
#ricu	no -76	unknown 100
#ride	no 81	unknown -84
#riel	no 141	unknown -100	yes -46
#rien	no 59
#ries	no 136	unknown -94	yes -44
#riet	unknown 89	yes -59
#rieu	no 121	unknown -80	yes -46
#riff	no 151	unknown -44	yes -181
#rigi	no -113	unknown 179	yes -65
#rigo	no 74	yes -48
#rin>	no -83	unknown 125	yes -59
#rina	no -48	unknown 84	yes -41
#riol	no 86	yes -81
#rior	no -195	unknown 174
#riph	no -94
#rir>	no 249	unknown -172	yes -138
#rire	no -51
#riss	no -82	yes 71
#rist	no 183	unknown -123	yes -70
#rit>	no -75	unknown 69
#rite	unknown -46
#riti	no 44	yes -49
#rium	unknown -101	yes 106
#riva	no -85	unknown 75
#rivi	unknown 123	yes -122
#rkto	unknown -58	yes 85
#rle>	no 51	unknown -42
#rlen	no -104	unknown -80	yes 168
#rlin	no 75	yes -42
#rmac	no -42	unknown 49
#rmai	no 178	unknown -76	yes -112
#rman	no 84	unknown -121
#rme>	no 85	unknown -80
#rmee	unknown -77
#rmer	yes -44
#rmet	no -141	unknown 153
#rmi>	no -42	yes 40
#rmie	unknown -118	yes 73
#rmis	no -40	unknown -72	yes 110
#rmoi	no 99	yes -135
#rmon	no 90	unknown -61
#rmul	no -88	unknown 129	yes -52
#rnad	no -74	unknown 103	yes -44
#rne>	no 52	unknown -53
#rnee	no -73	unknown 85
#rner	no -119	unknown -43	yes 161
#rnil	no 150	unknown -94	yes -88
#rnis	no -199	unknown 226	yes -79
#rnum	no -73	unknown -54	yes 130
#robe	no -75	unknown 123	yes -47
#roca	no 49	unknown -97	yes 42
#roce	no -63
#roi>	no -52	yes 40
#roid	unknown 74	yes -76
#roir	yes -61
#roit	no 99	unknown -113
#roje	no -46	unknown -85	yes 78
#role	unknown 48
#roma	no -110	unknown 137	yes -49
#rome	no 63	unknown -114	yes 48
#romp	unknown -132	yes 70
#ron>	unknown 58	yes -52
#ronc	no 112	yes -127
#rond	no -56	unknown 63
#rone	no 108	yes -86
#ront	no -90	unknown -86	yes 166
#rop>	no -53	unknown -40	yes 94
#roph	unknown 47	yes -54
#ropo	no -95	unknown 202	yes -107
#ropr	unknown 64	yes -55
#roqu	no -179	unknown -89	yes 173
#ross	no 42	unknown -76
#rote	no -109	unknown -76	yes 159
#rou>	unknown 75	yes -48
#roue	no -142	unknown 46	yes 96
#roug	unknown -82	yes 61
#roui	no 49	unknown -57
#rous	yes -41
#rouv	unknown 43	yes -45
#rovi	no -99	unknown 87
#roya	yes 57
#rpor	no 66	unknown -52
#rrai	no -50
#rran	no 69	unknown -79
#rras	no -90	yes 82
#rrea	no -72	unknown -126	yes 163
#rref	no 47	yes -65
#rrel	no -103	unknown 131
#rres	unknown -55	yes 74
#rreu	no -50	unknown -42	yes 92
#rros	no 52
#rrur	unknown 73	yes -58
#rsai	no -113	unknown 135	yes -74
#rsee	no -56
#rsei	no -43	unknown 109	yes -66
#rsem	no -40	unknown 75
#rses	no -61	unknown 66
#rson	no 96	unknown -49	yes -47
#rtab	no -70	unknown 78
#rtai	no 49
#rtee	no -127	unknown 152
#rtef	no 60	yes -89
#rtei	no -172	unknown -201	yes 299
#rtem	no -64	yes 43
#rten	no 117	unknown -144
#rtes	no -106	unknown 228	yes -151
#rteu	no 124	yes -140
#rtig	unknown -100	yes 134
#rtir	no -47
#rton	no -116	unknown 59	yes 62
#rtou	yes 70
#rts>	no 86	unknown -48	yes -50
#ruch	no 40	yes -86
#rues	no -52	unknown 106	yes -81
#ruit	unknown 51
#rule	yes 46
#rulu	yes 55
#rune	unknown 48	yes -67
#rure	unknown 55	yes -48
#rus>	no -179	unknown 205	yes -55
#ruti	no -156	unknown 95	yes 59
#rvat	no -83	unknown -51	yes 131
#rve>	unknown -63	yes 88
#rvec	no 109	unknown -52	yes -57
#rvei	no -168	unknown -92	yes 176
#rven	unknown -58	yes 40
#rvic	no -49	unknown -71	yes 122
#rvie	no -64	unknown 79
#rvoi	no 64	yes -61
#sabl	no 126	unknown -94	yes -45
#saco	no -101	unknown 159	yes -58
#sage	no -41	yes 78
#saig	no -67	yes 57
#sail	unknown 89	yes -63
#sain	no 97	yes -99
#sair	no -171	unknown 65	yes 57
#sais	unknown 66	yes -40
#sait	no -41	yes 75
#sala	unknown -70
#sale	unknown -86
#sall	unknown -42
#salo	no 71	yes -73
#salu	no -79	unknown 96
#same	no -62	unknown 64
#samu	no -41	unknown -98	yes 136
#san>	no 110	unknown -57	yes -84
#sanc	no -131	unknown 198	yes -120
#sang	no 56	unknown -147	yes 90
#sani	no 81	unknown -48
#sans	no 41
#sant	no 127	unknown -130
#sapi	no 95	yes -65
#sati	no -54	unknown 82
#sauf	unknown -75	yes 42
#saut	unknown -73	yes 94
#sauv	no 131	unknown -201
#savo	no 40	yes -86
#scab	unknown -47	yes 67
#scal	no -45	unknown -55	yes 99
#scen	no 108	unknown -78
#scin	unknown 77	yes -55
#scoo	unknown -53	yes 61
#scop	no -123	unknown 42	yes 43
#scri	no -138	unknown 108
#seau	unknown 48
#seco	no -57	unknown 50
#sect	no -45
#secu	no 63
#sees	unknown -142	yes 151
#seil	no -95	unknown 173	yes -76
#sejo	no 49	unknown 57	yes -168
#sel>	yes -41
#sell	no 107	yes -85
#selo	unknown 87	yes -51
#sema	unknown 51
#seme	no 44	unknown -43
#semi	no 159	unknown -221	yes 66
#senc	no 54	unknown 65	yes -136
#sepo	no -87	unknown 121
#sept	yes -42
#sequ	no 203	unknown -170	yes -98
#seri	no 108	unknown -93
#sert	no 40
#sett	no 209	unknown -222	yes -64
#seul	no 73	yes -44
#sez>	no -51	unknown 53
#sibl	unknown 65
#side	unknown 87	yes -73
#sieg	unknown 58	yes -72
#siem	no -89	unknown 88
#sier	no -68	unknown 71
#sili	no -76	unknown 79
#sin>	no -48	unknown 63
#sini	no 51
#sins	no -45	unknown 79
#sion	no 66	unknown -100
#siph	no 56
#siqu	no 84	unknown -47	yes -40
#siss	no -66	unknown 141	yes -83
#sist	unknown -119	yes 121
#site	no -53	unknown 113	yes -70
#siti	no 98	unknown -65	yes -55
#slt>	unknown -42
#sme>	unknown -46	yes 74
#soci	no -76	unknown -46	yes 117
#soeu	unknown -162	yes 131
#soin	no 112	unknown -69	yes -46
#soit	no 145	unknown -106	yes -50
#sol>	no -63	yes 86
#sola	yes -65
#soll	unknown 94	yes -75
#somm	no 155	unknown -97	yes -61
#sone	no 246	unknown -216	yes -44
#sonn	no 86	unknown -40	yes -45
#sons	unknown -53	yes 51
#sors	no -41
#souf	no 110	unknown -170	yes 54
#souk	no -83	unknown 143	yes -62
#sour	no -69	unknown -59	yes 119
#sout	no -53	unknown -46	yes 83
#spar	unknown 43	yes -66
#spir	no -48	yes 80
#spit	no -56	unknown -41	yes 91
#spon	unknown 64	yes -66
#spor	no -42
#sque	yes 52
#ssag	no -51	yes 77
#ssai	no -62	yes 54
#ssee	yes 40
#ssel	yes -48
#ssep	no -87	unknown 121
#sser	no 50
#sses	no 42
#sset	no 184	unknown -190	yes -45
#sseu	no 179	unknown -128	yes -56
#ssez	no -88	unknown 77
#ssi>	no -52	yes 61
#ssie	no -95	yes 66
#ssin	no -87	unknown 106
#ssio	no 76	unknown -51
#ssis	no -86	unknown -53	yes 132
#ssoc	no -53	unknown -69	yes 106
#ssou	unknown 41	yes -45
#ssui	no -83	unknown 130	yes -47
#ssur	unknown 42	yes -42
#ssus	no -57	unknown 49
#stan	no 63	unknown -52
#ster	unknown -44	yes 60
#stes	no 129	unknown -122
#stio	unknown 170	yes -176
#stiq	no 254	unknown -139	yes -144
#stit	unknown 53	yes -83
#sto>	no -131	unknown 64	yes 64
#stop	no 50	unknown -58
#stor	no 146	unknown -125
#stra	no 40	unknown -68
#stre	no 61
#stri	no 45	unknown -94	yes 49
#stro	unknown 54	yes -48
#subi	no 79	unknown -151	yes 55
#subt	no 99	unknown -70	yes -41
#sui>	unknown -85	yes 54
#suie	unknown 117	yes -87
#suiv	no -112	unknown -83	yes 177
#sult	no -66	unknown 87
#sume	no 187	unknown -123	yes -104
#supe	unknown -123	yes 153
#supp	no -75	unknown 207	yes -143
#sura	no -46	unknown 87	yes -41
#sure	unknown 48	yes -40
#surg	unknown -51	yes 50
#surt	no 103	unknown -218	yes 120
#surv	unknown -188	yes 174
#sus>	no -57	unknown 49
#sutu	unknown -68	yes 101
#svp>	no -60
#tach	no -52
#tact	no 190	unknown -185
#tage	no 67	unknown -95
#tagu	no -68	unknown 121	yes -57
#tai>	no -123	unknown 201	yes -82
#taie	no 131	unknown -134
#tain	no -121	yes 61
#tais	no 47	unknown -41
#tait	no 50
#tal>	no -44	unknown -53	yes 96
#tale	no 57	unknown -128	yes 46
#tali	no -65	yes 51
#taly	no -66	unknown 87
#tamp	no -42	unknown 51
#tan>	no -82	unknown 110	yes -47
#tane	no -105	unknown 45	yes 59
#tang	no -117	unknown 183	yes -84
#tant	unknown -44
#tapi	unknown -59
#tard	no -42	yes 63
#tare	unknown -124	yes 76
#tass	no -117	unknown 44	yes 84
#tast	unknown 47	yes -54
#tate	no -46	unknown 197	yes -160
#tati	no 48
#taxi	unknown 43
#tch>	no 63	unknown -56
#teau	unknown 48
#tech	yes -59
#tect	no -74	unknown 53
#tee>	no -53	yes 54
#tefe	no 60	yes -89
#tege	unknown -184	yes 129
#teil	no -60	unknown -150	yes 198
#tein	no 119	unknown -76	yes -44
#tell	no -172	yes 169
#temo	no -75	unknown 93
#tena	no -88	unknown 47	yes 43
#tend	unknown -59	yes 70
#tenn	yes -43
#tens	no 103	unknown -91
#tent	no 116	unknown -140
#tenu	no 61	unknown -40	yes -40
#tera	unknown -177	yes 179
#tere	no 65	unknown -44
#teri	no 45	yes -42
#tern	no -67	yes 48
#terp	no -114	unknown 58
#terv	unknown -55
#test	no -73	unknown 66
#tete	unknown -114	yes 126
#teui	yes -46
#teus	unknown 56	yes -51
#the>	no 109	unknown -59	yes -44
#thes	unknown -56
#thor	no -97	unknown -151	yes 212
#tibi	no -69	unknown -132	yes 169
#tien	no 68	unknown -93
#tier	yes -48
#ties	unknown -86	yes 53
#tif>	yes -71
#tifi	unknown -109	yes 72
#tige	unknown -100	yes 134
#tign	no 50	unknown -75
#tile	no 176	unknown -135	yes -56
#tili	no 187	unknown -146	yes -60
#till	no -46	unknown 131	yes -83
#tils	no -76
#time	no 120	unknown -94
#tin>	unknown 50
#tinc	unknown -75	yes 41
#tine	unknown -67	yes 98
#tinu	unknown -94	yes 55
#tipr	unknown -114	yes 100
#tir>	no -47
#tira	no -49	unknown -93	yes 141
#tiro	unknown 66	yes -64
#tis>	no -60	yes 66
#tisa	no -102	unknown 143	yes -65
#tism	no -65	unknown -50	yes 116
#tiss	no 49	unknown -47
#tist	unknown 71	yes -52
#tite	unknown -49	yes 78
#tits	unknown -90	yes 86
#titu	unknown 53	yes -83
#tive	no 137	unknown -113
#tivo	no 91	yes -158
#toil	unknown 46	yes -50
#toir	no 68	unknown -69
#tole	no 239	unknown -145	yes -106
#toli	no -46	unknown 91	yes -45
#toma	no 82	unknown -56
#tome	no -56	yes 41
#tomo	no 132	yes -115
#ton>	unknown -107	yes 111
#tond	unknown 96	yes -72
#tonn	unknown -116	yes 133
#tons	no -137	yes 112
#top>	no 50	unknown -58
#tora	unknown 78	yes -40
#tord	unknown -53	yes 57
#tore	unknown -42
#torn	no -74	unknown 103	yes -44
#toro	unknown -65
#tors	no -55	unknown -64	yes 113
#tort	no -45	yes 40
#tos>	no -68	unknown 95
#tot>	no -82	unknown -114	yes 180
#tou>	no 145	unknown -166
#touc	no 83	unknown -93
#touj	no -71
#toun	unknown -58	yes 85
#tous	no 51	unknown -71
#toxi	no -52	unknown -92	yes 141
#toye	no 85	unknown -95
#trag	unknown 139	yes -146
#trai	no 43
#trat	unknown -49
#trau	unknown -62	yes 52
#trav	yes -58
#tren	no 122	unknown -124
#trer	yes 43
#trib	unknown -110	yes 147
#tric	no -67	yes 54
#trie	no 53
#tris	no 157	unknown -62	yes -105
#tro>	yes -52
#troc	no -57	unknown 57
#trol	unknown 135	yes -110
#tron	no 51	yes -96
#trop	unknown -54	yes 84
#tros	no 90	yes -90
#trov	no -94	unknown 118
#truc	unknown 112	yes -138
#trui	no -43	unknown 87	yes -46
#ttan	no 141	unknown -136
#ttei	no 162	unknown -135
#tten	yes 44
#tter	no -57
#ttoi	unknown -81	yes 56
#ttre	unknown 63	yes -59
#ttu>	no -89	yes 73
#tudi	no 45	unknown -100	yes 44
#tue>	unknown 110	yes -168
#tuel	no 78	unknown -115
#tuil	no -93	yes 76
#tur>	no -83	unknown 71
#tus>	no -59	unknown 47
#tusi	no -105	unknown -90	yes 177
#tuya	no -79	unknown 67
#type	no -64
#uage	no 96	unknown -105
#uand	no -48
#uara	no -81	unknown 139	yes -61
#uari	no 60	yes -44
#uart	no -69	unknown 84
#uati	no -40	unknown 77
#uatr	unknown -100	yes 72
#ube>	no -66	yes 90
#ubel	unknown 115	yes -97
#ubi>	no 79	unknown -151	yes 55
#uble	no 51	unknown -55
#ubli	no 72	yes -52
#ubti	no 99	unknown -70	yes -41
#ucha	no -178	unknown 158
#uche	no 51	unknown -45
#ucis	no 55	unknown -57
#ucou	unknown -88	yes 60
#ucte	yes 54
#uctr	no -83	unknown 69
#ucun	no 125	unknown -73	yes -53
#ude>	no -98	yes 110
#udi>	yes -56
#udic	no 79	unknown -84
#udit	no -44	unknown 112	yes -97
#udra	no -95	unknown -146	yes 200
#udre	no 62	unknown -90
#udro	no -50	unknown 93	yes -93
#uee>	no -59	yes 51
#uel>	no 66
#uell	no 105	yes -110
#ueme	no 98	unknown -50	yes -52
#uer>	no -103	unknown 73
#uest	unknown 168	yes -181
#uete	no 138	unknown -152
#uett	no 65	yes -58
#ueur	yes -61
#uffa	unknown -41	yes 52
#uffl	no 54	unknown -156	yes 86
#uffr	no 92	unknown -162	yes 49
#ufs>	no 51	yes -46
#uge>	no 52	unknown -75
#ugeo	unknown 55	yes -61
#uger	no 88	unknown -111
#ugie	no 114	yes -122
#uie>	no -48	unknown 91	yes -43
#uil>	no 91	yes -133
#uile	yes 58
#uin>	unknown 63
#uipe	no -78	unknown -88	yes 137
#uir>	no -73	yes 61
#uire	no 145	unknown -81	yes -125
#uisa	no -58	unknown -76	yes 132
#uiss	no -58	unknown -43	yes 100
#uite	unknown 43
#uits	unknown 42
#uitt	no 159	unknown -149
#uiva	no -114	unknown 83
#ujou	no -62
#ulah	no 100	unknown -56	yes -55
#ulai	unknown -99	yes 104
#ulan	unknown -70	yes 77
#ulat	no -89	unknown 46	yes 41
#ulee	no -50
#uler	no 124	unknown -64	yes -63
#ules	unknown -62	yes 80
#uleu	no -73	unknown 86
#ulie	no -77	unknown 95
#ulla	unknown -125	yes 68
#uloi	yes 52
#ulot	no -50	unknown 102	yes -60
#ulou	no -70	unknown -89	yes 162
#ulta	no -74	unknown 126	yes -59
#ulte	no -90	unknown 103
#ulti	unknown -97	yes 81
#ulu>	no -63	unknown 74
#ulur	yes 55
#ulus	unknown -49	yes 54
#umai	no 211	unknown -104	yes -107
#umat	unknown -43
#ume>	unknown -62	yes 47
#umee	yes 52
#umen	unknown 57	yes -125
#umer	unknown -42
#umid	no -64
#umul	unknown -49	yes 54
#unal	no -99	yes 73
#undi	no -56	unknown 45
#unes	no -57
#unet	no -73	unknown 70
#uni>	no -44
#uniq	no 123	unknown -84	yes -46
#uoi>	no -92	unknown 112
#upan	no 229	unknown -178	yes -53
#upe>	unknown -43
#upee	yes -61
#uper	yes 68
#uque	no -42	unknown -84	yes 125
#ura>	yes -48
#uran	unknown 51
#urba	no 128	unknown -209	yes 52
#urch	no -88	unknown -110	yes 181
#urd>	no -42
#urde	no -41	unknown -55	yes 90
#urdi	no -136	unknown 49	yes 40
#uree	no -40
#urem	unknown 51	yes -97
#ureo	no -40	unknown 86	yes -45
#ures	yes 58
#uret	unknown -78	yes 106
#ureu	no 84	unknown -63
#urgi	unknown -51	yes 56
#urgo	no 52	unknown -47
#urie	no 42	yes -59
#urir	no 143	unknown -74	yes -88
#uris	no 209	unknown -155	yes -75
#urit	no -82	yes 47
#urni	no 49	unknown 69	yes -156
#uros	unknown 77	yes -74
#urqu	unknown 109	yes -129
#urre	unknown 76	yes -92
#urri	unknown 45	yes -63
#urse	no -49	unknown 86
#urt>	no 40
#urta	no 40	unknown -66
#urte	no 50	unknown -100	yes 51
#uru>	no -81	unknown -124	yes 165
#urve	unknown -188	yes 174
#uscu	no -70	unknown -98	yes 164
#use>	no -52
#usee	no 41
#usem	no 133	unknown -94	yes -40
#user	unknown -48	yes 64
#uses	no 187	unknown -127	yes -77
#usin	no -71	unknown 212	yes -147
#usio	no -181	unknown 79	yes 67
#ussa	no -103	unknown 143	yes -67
#usse	no 49	unknown -81
#ussi	no -46	unknown -42	yes 87
#uste	no 84	unknown -47
#ustr	no 133	unknown -87	yes -55
#usu>	unknown -70	yes 110
#utea	no -66	yes 88
#utei	no 47	unknown -118	yes 69
#uter	no -65	unknown 63
#uteu	yes 51
#uti>	no 95	unknown 44	yes -142
#utie	no -98	yes 44
#util	no 74	yes -42
#utio	unknown 81	yes -106
#utiq	no -98	unknown 153	yes -63
#utom	no 68	yes -53
#uts>	no 101	unknown -115
#utu>	unknown -57
#utue	no -97	yes 79
#utur	unknown -68	yes 101
#utus	no -60	unknown 74
#uve>	yes -55
#uvee	yes -77
#uven	no -41	unknown 90	yes -48
#uver	yes 57
#uvra	no -58	yes 79
#uvre	no -66	unknown 177	yes -115
#uvri	unknown 62	yes -60
#uxe>	no -75	unknown -77	yes 140
#uyau	no -79	unknown 67
#vabo	no -60	unknown 97	yes -40
#vaca	unknown 44	yes -43
#vach	no 46	yes -66
#vacu	no 68	yes -45
#vaie	no 123	unknown -113
#vail	no 149	unknown -44	yes -125
#val>	no 154	unknown -124	yes -50
#vale	no -44	unknown -146	yes 177
#vali	unknown 54	yes -78
#van>	unknown -153	yes 148
#vann	no -65	unknown 97
#vard	no -52	unknown -55	yes 106
#vate	yes 41
#vati	no -108	yes 94
#vaux	no -107	unknown 144
#veau	no -85	unknown 141	yes -100
#vecu	no 109	unknown -52	yes -57
#vee>	no 47	unknown 54	yes -96
#veil	no -83	yes 102
#velo	yes 59
#veme	no -197	yes 167
#vena	no 118	unknown -127
#vend	no -46
#ver>	unknown -65	yes 66
#vera	no 101	unknown -79
#verg	unknown -40	yes 54
#vern	no -217	unknown 261	yes -86
#verr	no -54	unknown -56	yes 110
#vert	no -45	yes 55
#vest	no 104	yes -89
#vete	no -49	unknown 101	yes -53
#veu>	no -79	unknown 131	yes -58
#veur	no -69
#veut	no 46	yes -54
#veux	no -64	yes 80
#vez>	no -53	unknown 51
#vica	no -57	unknown -87	yes 145
#vice	no -46	unknown -61	yes 100
#vict	no 148	unknown -120
#vicu	unknown -67	yes 104
#vide	no 76	yes -71
#vie>	no 178	unknown -268
#viei	unknown 73	yes -95
#vien	no -56	unknown 84
#vier	unknown 78	yes -99
#viet	no -107	unknown 88
#vign	no -73	unknown 120	yes -51
#vile	no -91	unknown 73
#vill	unknown -122	yes 111
#vin>	unknown 65	yes -73
#ving	no 77	unknown -114	yes 42
#viol	no 91	unknown -117
#vira	no -42	yes 72
#viro	no -49	unknown 53
#vis>	no -47	unknown 96	yes -55
#visa	no -64	unknown -112	yes 177
#vise	no -65	unknown 100
#visi	no -83	unknown 133	yes -50
#viva	unknown -67	yes 79
#voie	no -79	yes 69
#voil	unknown -55
#voit	unknown 53
#vol>	yes -53
#vola	no 55	unknown -171	yes 120
#vole	unknown 51
#vomi	no 104	unknown -87
#vons	no 69	yes -58
#vont	no 189	unknown -236	yes -51
#votr	no -66	yes 41
#voul	no -57
#voya	yes -52
#voye	unknown 63	yes -57
#vrag	no -115	unknown 131
#vrai	no 81	unknown -66
#vran	no -78
#vre>	no -56	unknown 63
#vres	unknown -54	yes 75
#vrie	yes -47
#vue>	no -73	unknown 135	yes -63
#wa7e	no 104	unknown -51	yes -76
#way>	no 75	yes -68
#xant	no -86	unknown 70
#xibl	no -60	yes 67
#xiqu	yes 55
#xist	no -106	yes 83
#xper	unknown -59	yes 45
#xpli	no -42	unknown 114	yes -54
#xplo	no -40
#xtin	no 44	unknown -76
#xyge	no -53	unknown -51	yes 93
#yage	unknown 73	yes -57
#yais	no -82	unknown 72
#yale	no -58	unknown -55	yes 112
#yali	no 198	unknown -116	yes -132
#yant	no -94	unknown 114
#yau>	no -62	yes 85
#yee>	no -106	unknown 110	yes -69
#yer>	no 72	unknown -122
#yeur	unknown -76	yes 64
#yeux	unknown -194	yes 135
#yez>	no 70	yes -163
#ygen	no -53	unknown -51	yes 93
#ympa	no -55	unknown -118	yes 139
#yon>	no -64	unknown 80
#ype>	no -93	unknown 125	yes -62
#ypes	unknown -105	yes 131
#ysiq	no 120	unknown -97
#zard	no 86	yes -63
#zerk	unknown -58	yes 85
#zero	no 134	unknown -90	yes -46
#zrou	no 56	yes -79
0	no 318	unknown -218	yes -137
000	unknown 40	yes -65
06	no -65	unknown 79
1	unknown 51	yes -59
10	no -124	unknown 99
11	no -41	unknown -165	yes 187
12	unknown 40	yes -44
12e	no -78	unknown 134	yes -53
14	unknown 44	yes -59
15	no -59	unknown -58	yes 105
16	unknown 40
16h	no -68	unknown 56
17	no -105	unknown 47	yes 49
18	no -104	unknown 101
19h	no -106	unknown 91
1er	no -45	unknown 98	yes -54
2	no -84	unknown 48
20	no 110	yes -163
200	no 49	yes -52
208	no -101	unknown 118
3	no -72	yes 65
30	no 140	unknown -98	yes -64
300	unknown 67	yes -59
3e	unknown 40	yes -42
3h	no 106	unknown -40	yes -70
40	no 88	yes -83
450	no -78	unknown 194	yes -166
4x4	unknown 92	yes -172
6	no -41	yes 52
600	no -69	unknown 128	yes -104
7	no 42
8	unknown -108	yes 86
81	unknown -68	yes 51
9	no 75	unknown -81
=injuries no	no 353	unknown -235	yes -117
=injuries no rather	no 361	unknown -253	yes -124
=injuries no sure	no 349	unknown -231	yes -118
=injuries none	no -92	unknown 195	yes -99
=injuries unknown	no -50	unknown 73	yes -42
=injuries unknown unsure	no -50	unknown 73	yes -42
=injuries yes	no -98	unknown -169	yes 269
=injuries yes sure	no -98	unknown -169	yes 269
=other blessure	no -74	unknown -139	yes 182
=other collision	no -138	unknown -89	yes 172
=other dommage_materiel	no -183	unknown -162	yes 294
=other evenement_climatique	no 158	yes -165
=other incendie	no -161	unknown -82	yes 191
=other vol	unknown -184	yes 159
=thirdParty no sure	no 44	yes -60
=thirdParty no unsure	yes 51
=thirdParty none	unknown 56	yes -77
=thirdParty unknown	unknown -41	yes 60
=thirdParty unknown unsure	unknown -41	yes 60
=thirdParty yes rather	no 42
=type autre	no -59	unknown 193	yes -132
=type autre rather	no 58	yes -167
=type autre sure	no -81	unknown 220	yes -137
=type autre unsure	no -95	unknown 184	yes -90
=type blessure	no -100	unknown -65	yes 166
=type blessure rather	no -182	yes 183
=type blessure sure	no -45	unknown -122	yes 165
=type blessure unsure	no -109	unknown -52	yes 159
=type bris_de_glace	unknown 42
=type bris_de_glace rather	no -140	unknown 150
=type bris_de_glace unsure	no 93	yes -154
=type collision	no 42	unknown -77
=type collision rather	no 46	unknown -169	yes 116
=type collision sure	unknown -63
=type collision unsure	no 69	yes -40
=type degats_des_eaux	unknown 48	yes -63
=type degats_des_eaux rather	no -109	unknown -59	yes 134
=type degats_des_eaux sure	unknown 48	yes -81
=type degats_des_eaux unsure	no -78	unknown 183	yes -163
=type dommage_materiel	unknown 75	yes -50
=type dommage_materiel rather	no -79	unknown 176	yes -118
=type dommage_materiel sure	unknown 84	yes -60
=type dommage_materiel unsure	unknown -41
=type evenement_climatique rather	unknown -50	yes 48
=type incendie	no 66	unknown -84
=type incendie rather	unknown 57	yes -132
=type incendie sure	no 65	unknown -112	yes 42
=type none	unknown 77	yes -66
=type vandalisme	unknown 54	yes -70
=type vandalisme rather	no 101	yes -217
=type vandalisme sure	unknown 56	yes -60
=type vol	unknown 60	yes -40
=type vol rather	no -61	unknown 120	yes -108
=type vol sure	unknown 56
a10	no -106	unknown -83	yes 176
a7	no -85	unknown 44
absence	no 96	yes -177
ac	no -87	unknown 44
accord	no 161	unknown -98	yes -67
accrochage	unknown 42	yes -84
accroche	no 98	unknown -51	yes -59
adverse	unknown -86	yes 70
aeroport	no -88	unknown 150	yes -61
agdal	no -42	unknown 59
agent	no 104	yes -84
agents	yes 42
aile	no 45	yes -54
ain	no -100	unknown 51	yes 46
ainsi	no 42	yes -133
air	no -57	unknown 53
airbag	no -107	unknown 61
airbags	no -41	yes 67
alarme	no 67	yes -106
alle	no -135	unknown 98
allee	no 130	unknown -69	yes -68
allemand	unknown -69
allume	no 48	unknown 59	yes -110
ambulance	no -56	unknown -89	yes 145
ame	no 107	unknown -44	yes -74
amis	no -61	unknown 94
ampoule	unknown -132	yes 109
annonce	no 72	yes -111
ans	no 50	unknown -44
antenne	no -58	unknown 66
antivol	no 91	yes -158
appareil	no -51	unknown 149	yes -124
appart	no -177	yes 101
appartement	no -48
appele	yes -53
appelee	no 264	unknown -236	yes -60
appeler	unknown 58
appelle	unknown 43
aprem	unknown 72	yes -59
aquarium	no 60	yes -44
arbre	unknown 45	yes -102
arcade	unknown -133	yes 164
argent	no 67	unknown -43
armoire	no 99	yes -135
arrache	unknown -45
arraches	no -46	unknown 100	yes -54
arret	unknown -60	yes 89
arrete	no -42	unknown 41
arreter	no 53	unknown -175	yes 46
arriere	unknown 59
arrive	unknown 45
arrivee	no 40	yes -46
asperge	unknown -81	yes 61
assez	no -88	unknown 77
assurance	unknown 78	yes -41
atteint	no 83	unknown -105
atteinte	no 214	unknown -168	yes -60
attend	no -84	yes 93
attends	no -92	unknown 95
attestation	no -73	unknown 66
aube	no -66	yes 90
aucun	no 112	unknown -63	yes -51
aucune	no 156	unknown -105	yes -52
audi	no -51	unknown 60
aujourd	no -40
aureole	no -40	unknown 86	yes -45
aussi	no -58	yes 69
automatique	no 60	unknown -44
autoradio	unknown 78	yes -40
autoroute	no 40	unknown -77
autres	no -181	unknown 103	yes 66
avaient	no 123	unknown -113
avais	no 89	unknown -95
avenue	no 69	unknown -174	yes 108
avons	no 75	yes -48
ayant	no -87	unknown 114
azrou	no 56	yes -79
b	no 159	unknown -80	yes -95
bache	no 92	yes -66
baignoire	unknown 45	yes -46
bain	no -97	unknown 185	yes -86
bains	unknown -69	yes 54
balcon	no -73	yes 48
balle	no -100	unknown 157	yes -74
balles	unknown 101	yes -145
ballon	unknown 47
bande	unknown 118	yes -132
barbecue	unknown -109	yes 81
barre	no 139	unknown -72	yes -71
bas	no 92	yes -69
bassin	no -86	unknown 50
batterie	no -55	unknown 79
beau	no 80	unknown -144	yes 49
beaucoup	unknown -95	yes 84
bebe	unknown -48
benne	no -65	unknown 112	yes -59
berger	no -82	unknown -179	yes 221
berline	no 71
besoin	no 119	unknown -75	yes -52
bete	no 125	unknown -60	yes -65
biche	no 139	unknown -67	yes -80
bien	no 115	unknown -91
bijoux	no 48	yes -41
bjr	no -67	unknown 125	yes -58
blanche	no -56
blesse	no 73	unknown -61
blessee	no 47	unknown -193	yes 100
blesses	no 80	yes -56
blessure	no 137	unknown -85	yes -51
bleu	no 125	unknown -207	yes 80
bleue	no -87	yes 123
bloc	no -45	unknown 73
bloque	unknown -74	yes 52
bobo	no 186	unknown -120	yes -68
bois	unknown -47
boite	unknown -61
bombe	no -76	unknown 161	yes -84
bon	no 55	unknown -139	yes 92
bonne	unknown -143	yes 103
bord	no 104	unknown -115
bosse	no -62	unknown -106	yes 108
bougie	no 75	yes -153
boulevard	unknown -58	yes 85
boulot	unknown -54	yes 50
boum	no 80	unknown -61	yes -97
bout	no -75	unknown -201	yes 261
bouteille	unknown -96	yes 101
boutique	no -98	unknown 153	yes -63
box	unknown 47	yes -69
branche	no -42	unknown 85	yes -43
bras	no -57	unknown -116	yes 173
break	no -94	unknown 41	yes 40
bref	no 51	unknown 58	yes -108
brigade	no 60	yes -57
brise	unknown 55
brisee	no -101	unknown 89
brisees	no -71	unknown -139	yes 199
brouillard	no -49	unknown -72	yes 118
brule	unknown -44
brulee	no -146	unknown 110
brules	no -44	unknown -133	yes 172
brulure	no 53
brulures	no -84	unknown -51	yes 135
brune	unknown 48	yes -67
bu	no 48
buanderie	no -98	unknown -52	yes 146
bureau	unknown 56
bus	unknown -53
cabane	no -88	unknown 80
cabinet	no 139	unknown -219	yes 74
cable	no -128	unknown 100
cabosse	no -54	unknown 71
cabriolet	no 110	yes -135
cadenas	no -60	unknown 97	yes -46
cafe	no 93	unknown -90
cage	no -51	unknown 159	yes -119
caillou	no 46
caisse	no 43	yes -68
calandre	no 70
cambriolage	yes -43
camera	unknown 58	yes -78
camion	yes -53
camping	no 148	unknown -73	yes -83
canalisation	no -80	unknown 93
canape	no -42	unknown 102	yes -61
capot	yes -49
car	no 106	unknown -74
carambolage	unknown -55	yes 82
carglass	no -72	unknown 108
carreau	no -72	unknown -126	yes 163
carrefour	no 47	yes -65
carrelage	no -103	unknown 131
carrosserie	no 78	unknown -73
carte	unknown 42
casa	no -107	yes 62
casablanca	no 138	unknown -142	yes -59
cassee	no -83	unknown 53
cassees	yes 66
casser	no -101	unknown 192	yes -106
catastrophe	unknown 47	yes -54
cause	yes 50
cave	yes -42
cede	unknown -112	yes 117
ceinture	no -72	unknown -72	yes 145
cela	no 159	unknown -68	yes -163
cellier	yes -75
celui	unknown -61
centre	no 129	unknown -224	yes 70
cervicale	yes 59
cest	unknown -82	yes 58
cet	no -53	unknown 127	yes -84
chaine	no 125	unknown -182
chaise	no -101	unknown 158	yes -60
chambre	unknown 42
champ	no 81	unknown -194	yes 70
chance	no 62	yes -91
changer	yes -82
chantier	unknown 61
chaque	no -85	yes 117
chat	yes -62
chaude	no -86	unknown 79
chauffage	no 205	unknown -178
chauffe	no 132	unknown -166
chauffeur	no -75	unknown 40
chef	no -96	unknown 103
cheminee	no 51	yes -53
cherche	unknown 40
cheval	no 154	unknown -124	yes -50
cheveux	no -43	yes 61
cheville	no -79	unknown -175	yes 248
chevreuil	no 88	unknown -55
chez	unknown 65	yes -40
chien	no -92	unknown 62
choquee	unknown 41	yes -84
chute	no -65	unknown -123	yes 189
ciel	unknown 89	yes -104
ciment	no -87	unknown 72
cinq	no -43	yes 52
citerne	no 75	unknown -88
civile	no -91	unknown 73
clavicule	no -43	unknown -67	yes 109
cle	no -64	unknown 94
cliente	no 67	yes -67
clinique	no -60
cloison	no 101	yes -73
cloque	no 43	unknown -153	yes 65
cloture	unknown 113	yes -82
cm	no 64	unknown -44
coccyx	no -120	unknown -150	yes 211
coeur	no 61	unknown 81	yes -143
coffre	unknown 40	yes -45
cogne	no -103	unknown 60	yes 49
coiffure	no -134	yes 81
col	unknown -71	yes 98
collision	no 91	unknown -119
combien	unknown 79	yes -42
comme	no 60
commence	unknown -45
comment	no -74	unknown 127	yes -69
commode	no -75	unknown -88	yes 141
communal	no -99	yes 73
compagne	no -123	unknown -42	yes 150
compagnie	no -91	unknown 154	yes -68
complete	unknown 48	yes -43
compteur	no -71	unknown 40
conducteur	no -78	yes 79
conducteurs	no 159	unknown -128	yes -90
conductrice	no -83	unknown 69
conduisait	no -58	unknown -76	yes 132
conduit	no 96	unknown -89
conscient	no -63	unknown -100	yes 163
console	no -62	unknown 125	yes -89
constater	no -86	unknown 228	yes -167
conteneur	yes -74
continue	unknown -94	yes 55
contrat	no -59
controle	unknown 108	yes -124
coordonnees	no -63	unknown 87
copine	no -78	yes 40
corporel	no 62	unknown -54
cote	no 40
cotes	no -47	unknown -108	yes 153
cou	unknown -172	yes 167
couche	no 83	unknown -64
couchee	no 216	unknown -193	yes -51
coude	no -98	unknown -96	yes 193
coulee	unknown -47
couloir	yes 47
coup	no -54	yes 58
coupe	unknown -72	yes 54
cour	no 237	unknown -81	yes -179
courante	no -48	unknown 118	yes -69
courses	no -47	unknown 43
couru	no -81	unknown -124	yes 165
coute	no -97	unknown 163	yes -94
couteau	no -66	yes 88
couverture	no 163	yes -145
crac	unknown 110	yes -106
crache	no -123	unknown -53	yes 174
crame	unknown -47
crane	no 52	unknown -221	yes 162
creve	unknown 51	yes -47
creves	no -47	unknown 144	yes -95
crie	no -54	unknown -101	yes 125
crois	no -205	unknown 205	yes -92
cueillant	unknown -60	yes 87
cuir	no -76	yes 85
cuisse	no -141	unknown -154	yes 231
cumulus	unknown -49	yes 54
cutter	no -75	unknown 95
cuve	no 132	unknown -55	yes -82
dacia	unknown 45
dc	no 230	unknown -199	yes -41
deboite	no -112	unknown -117	yes 184
deborde	no 41
debut	unknown 105	yes -92
declaration	no -41	unknown 61
declare	no 105	unknown -62	yes -46
declarer	no -117	unknown 64	yes 48
decouvert	no -104	unknown 145	yes -44
dedan	no -90	unknown 87
dedans	no 87	unknown -74
defonce	no 95	yes -76
degat	no 57	yes -49
degats	no 71	yes -76
degre	yes 67
dehors	no 115	unknown -92
deja	unknown -49	yes 47
delit	no -158	unknown 97
demain	unknown 61	yes -49
dentiste	no -69	unknown 121	yes -57
dents	no -90	unknown -167	yes 241
depart	no 75	yes -55
deplorer	no 68
depose	unknown 56	yes -57
deposer	yes -44
deposition	unknown -89
depot	yes -51
depuis	no -82	yes 116
derb	no -70	unknown 122	yes -77
derniere	no -82
derobe	no -71	unknown 77
derriere	yes 51
descendant	no -68	unknown -96	yes 160
descendu	no -88	unknown -67	yes 158
descendue	unknown 113	yes -116
dessine	no -78	unknown 121	yes -45
dessous	unknown 44	yes -51
dessus	no -61	unknown 51
detruits	no -47	unknown 68
devait	no 121	unknown -82	yes -61
devale	no 45	unknown -204	yes 136
devanture	unknown 57	yes -49
devis	unknown 89	yes -57
dh	unknown 87	yes -93
dial	no 163	unknown -132	yes -56
dieu	no 60
dirait	no -153	unknown 191	yes -91
dire	no -95	yes 100
direct	no 60	yes -63
disparition	no -68	unknown 113	yes -45
disparu	no 77	yes -71
distributeur	unknown -110	yes 147
dit	no -52	unknown 40
dix	no -51	unknown 65
doi	no -145	unknown -227	yes 270
doigt	no 60	unknown -123
doigts	no -87	unknown -97	yes 180
dois	no -79	unknown 169	yes -115
dommage	no 93	unknown -65
donc	no 115	unknown -68	yes -48
donne	yes -51
dont	no -130	yes 80
dormait	no 195	unknown -84	yes -142
dos	unknown -111	yes 110
dossier	no -64	unknown 118	yes -54
double	no 113	unknown -128
douche	no -46	unknown 141	yes -128
douleurs	no -112	unknown 68
dresse	no -42
drive	no 126	yes -156
droit	no 72	yes -65
droite	no 46	unknown -149	yes 87
drone	no 147	yes -125
ds	unknown 42	yes -58
dun	no 142	unknown -86	yes -119
dyali	no 198	unknown -116	yes -132
e	no 103	unknown -72	yes -40
eaux	no 52
ebouillante	no 79	unknown -146
echange	no 145	unknown -97	yes -50
echappe	no 100	yes -101
eclair	no -138	unknown 56	yes 78
eclat	no -81	yes 60
eclate	no 109	yes -124
eclats	unknown -126	yes 129
ecran	no -83	unknown 207	yes -123
ecrase	unknown -92	yes 82
ecrire	no -54	unknown 105	yes -51
ecris	unknown -121	yes 115
ecrit	no -105	yes 105
edf	yes -70
effondre	no -122	yes 63
effraction	unknown 82	yes -62
egare	no -155	unknown 222	yes -82
egratignure	no 80	unknown -69
el	no 112	yes -122
eleve	no 89	unknown 48	yes -146
elle	unknown -54
elles	no 192	unknown -166	yes -53
embarque	no -102	unknown 92
embouti	no 118	yes -146
embrasse	unknown -147	yes 91
emmene	no -86	unknown -84	yes 155
emporte	yes -73
empreintes	no 81	yes -48
encastree	no -142	unknown 93
enceinte	unknown 98	yes -65
encore	unknown 43
enfants	yes 40
enfin	no -49	unknown 49
enfonce	unknown 43
enfoncee	no -103	unknown 106
enorme	unknown -56	yes 55
enquete	no 154	unknown -128	yes -49
enregistree	yes -50
entaille	no -47	yes 40
entendu	no 86	unknown -80
entiers	no 192	unknown -154	yes -79
entorse	unknown -53	yes 84
entre	yes -48
environ	no -49	unknown 53
envole	no -263	unknown 207
envolee	no -44	unknown 41
envoye	no -49	unknown 76
envoyer	no 65	yes -56
epaule	unknown -90	yes 116
epouse	no -93	unknown -62	yes 140
es	no 130	unknown -182
escabeau	unknown -47	yes 67
escalier	no -60	yes 50
essuie	no -88	unknown 156	yes -67
etabli	no 60	unknown -91
etage	no 126	unknown -95
etagere	no -50	unknown -150	yes 178
etaient	no 131	unknown -134
etais	no 47	unknown -48
etait	no 62
etat	no -75	unknown 63
eteint	no 92	yes -57
etendu	no -90	unknown 155	yes -66
etions	no 121	unknown -127
etoile	unknown 63	yes -77
etre	unknown 147	yes -125
eu	no 162	unknown -147
euros	unknown 77	yes -74
eux	no -40	unknown 94	yes -59
evidemment	no 149	unknown -99	yes -84
evier	no -125	unknown 146	yes -52
evite	unknown -56	yes 83
ex	no -85	unknown 129	yes -47
excuse	no -53	unknown 48
excuser	unknown -48	yes 64
existe	no -106	yes 83
expert	unknown -59	yes 45
exploitation	no 110	unknown -65	yes -58
explose	no -88	unknown 66
explosee	no -81	unknown 61
expres	no 48	unknown -118	yes 54
extincteur	no 115	unknown -152
f	no 178	unknown -93	yes -96
fac	no 43	yes -76
facade	no -61	unknown 127	yes -68
facture	no -86	unknown 238	yes -152
faire	unknown 47
faisais	unknown -142	yes 119
faisait	no -102	unknown 49	yes 54
faisant	no 53	yes -52
faite	no -44	unknown 49
famille	no 111	unknown -42	yes -70
farine	no -75	unknown 92
faut	no -67	unknown 115	yes -47
fauteuil	no 79	unknown 103	yes -206
faux	no -60
fe	no -59	unknown 112	yes -52
fele	no 56	unknown -65
felee	no -68	unknown -52	yes 122
felees	unknown -47	yes 75
femme	no -87	yes 105
femur	unknown -73	yes 98
fendu	unknown 74	yes -54
fendue	no -111	unknown 113
fenetre	no -59	unknown 73
fenetres	no -135	unknown -144	yes 239
fer	no 62	unknown -75
ferme	no 165	unknown -176
fermer	no -63	unknown 71
fes	unknown -52	yes 46
feuille	no -79	unknown -64	yes 136
fiat	unknown -58	yes 72
file	no 61	yes -103
fille	unknown -99	yes 110
fin	no -64	unknown 67
fissure	unknown 58
flambe	unknown -115	yes 118
flamme	no -185	unknown 57	yes 60
flammes	no 79	unknown -68
flanc	no -92	unknown 83
flexible	no -60	yes 67
flic	no -100	unknown 207	yes -105
flics	no -43
flotte	unknown -68
foin	no 78	unknown -41	yes -49
fois	no -76	unknown 68
fonce	no -76	unknown 122	yes -67
fond	no 141	unknown -122
fondu	no 109	unknown -41	yes -69
forcee	no 195	unknown -160	yes -55
forces	no 55
forme	no 54	unknown -56
fort	no 142	unknown -132
fortes	no -116	unknown 216	yes -165
fosse	no -48	unknown -73	yes 119
foudre	no 62	unknown -90
foulee	no -73
fourgon	no 77	yes -49
fournil	no 150	unknown -94	yes -88
foutu	unknown -57
foutus	no -60	unknown 74
fracture	unknown -105	yes 137
fracturee	no -108	unknown 63	yes 44
frais	no 94	unknown -48	yes -47
frappe	no -76	unknown -89	yes 159
frayeur	unknown -74
frein	no 139	unknown -53	yes -86
freine	no -56	yes 82
frigo	no 102	yes -122
friteuse	no 75	unknown -93
froid	no -51	unknown 132	yes -81
front	no -59	unknown -188	yes 223
frotte	unknown 48	yes -68
fuit	no -148	yes 96
fuite	no -40
fumee	unknown -52	yes 89
fumees	yes 53
g	no 63	unknown -99
gagne	unknown 95	yes -98
gamin	yes -66
garage	yes -47
garantie	no -81	unknown 112	yes -44
garde	no -109	unknown 155	yes -51
gare	no -82	unknown 111
garee	unknown 115	yes -113
gars	no -96	unknown 52	yes 43
gauche	no 55	unknown -63
gaz	no -73	unknown -87	yes 151
gel	yes -56
gendarmerie	unknown 42	yes -44
genou	no -88	unknown -114	yes 201
genre	no 96	unknown -72
glace	unknown 49	yes -62
glissiere	no -42	unknown -77	yes 119
golf	no 122	unknown -50	yes -77
gondole	no 43	unknown -56
gorge	no -106	unknown -240	yes 287
goutte	no 65	unknown -41
gps	no -154	unknown 43	yes 63
grace	no 166	unknown -160
grand	no -52	unknown -95	yes 141
grandit	no -43	unknown 106	yes -64
grands	no 55	unknown -203	yes 134
grange	no -143	unknown 159	yes -78
grave	no -124	unknown 64	yes 57
gravier	no 145	unknown -67	yes -107
gravillon	unknown 40	yes -90
grele	unknown 54	yes -49
grelons	no 187	unknown -168
grille	unknown -44
grise	no -51	yes 83
grosse	no 55	unknown -72
h	no -49
habite	no -110	unknown 51	yes 41
haie	no 59	unknown -78
hall	no -42	unknown 54
hamdoulah	no 79	unknown -43	yes -49
hamdoullah	unknown -125	yes 68
hammam	yes -68
hanche	no -70	unknown -193	yes 254
hangar	unknown 87	yes -67
haut	no 100	yes -110
hauteur	no -108	unknown 54
hauts	no 101	unknown -115
hay	no -41	unknown 77
hayon	no -69	unknown 140	yes -92
hein	no 270	unknown -123	yes -190
hematome	no -42	unknown -85	yes 119
heure	no 74	unknown -57
heureusement	no 130	unknown -96
heurte	unknown -56	yes 52
hier	unknown 43
home	no -50	unknown 54
homme	no 91	unknown -152	yes 51
honte	no 142	unknown -82	yes -86
hopital	unknown -78	yes 113
hors	no 80	yes -75
hospitalisee	no -75	yes 80
hotel	unknown -40
hotte	unknown -89	yes 57
hs	no 60
hui	no -40
huit	no -90	unknown -68	yes 112
humains	no 287	unknown -236	yes -97
ils	unknown -49
immatriculation	no -89	unknown 147	yes -76
impact	unknown 46
impossible	no 60	unknown -58
incendie	unknown 63	yes -53
indemne	no 50	unknown -64
indemnes	no 110	unknown -55	yes -57
infiltration	no 97	unknown -40	yes -66
infirmiere	unknown -49
inhale	unknown -60	yes 93
inonde	no 125	unknown -73	yes -68
insert	no 99	unknown -128
intacte	no 214	unknown -167	yes -91
intacts	no 258	unknown -197	yes -159
intervention	no 41	yes -44
iphone	no -49	unknown 59
jacking	no 128	unknown -149
jamais	unknown 59	yes -48
jambe	no -71	unknown -97	yes 158
jambes	unknown -69	yes 40
jantes	no -55	unknown 85
janvier	no -76	unknown 120	yes -43
jardin	yes -41
jean	no -61
jemaa	yes -47
jete	unknown -67	yes 54
jeudi	no 58	yes -68
jeune	unknown -46	yes 79
jle	unknown 77	yes -55
jme	no -65	unknown -69	yes 118
joint	unknown 41	yes -45
jouant	no 54	yes -69
jouer	no -96	unknown 55
journee	no -80	unknown 88
jours	no -64	yes 97
jsui	no 67	unknown -94	yes -53
juge	no 48	unknown -63
juin	unknown 63
jure	unknown 46	yes -47
jus	no -87	yes 79
jusque	yes 62
juste	no 89	unknown -40	yes -50
kangoo	no 148	unknown -111	yes -50
ki	no -152	unknown -96	yes 210
km	no -173	unknown 162
koi	no -90	unknown 133	yes -40
labas	no 144	unknown -98	yes -63
laisse	unknown 59	yes -48
lampadaire	no -73	yes 81
lance	unknown -40
lateral	no 45	unknown -120	yes 61
lavabo	no -60	unknown 97	yes -40
lave	no -68	unknown 62
laver	no 77	unknown -105
leger	no 59	unknown -64
legerement	unknown -81	yes 106
lendemain	unknown -105	yes 115
lettres	unknown 101	yes -76
leur	no -70	unknown 58
levre	no -99	unknown -137	yes 231
lieux	no 77	unknown -64	yes -55
ligne	unknown 65	yes -66
linge	unknown 106	yes -121
lit	unknown -58
litres	no 138	unknown -96	yes -47
livraison	no 137	unknown -151
livres	unknown -81	yes 60
lo	unknown -63
local	no 114	yes -124
locataire	no 117	unknown -91
loin	no 83	unknown -62	yes -48
lol	no 98	unknown -102
long	no -103	unknown 190	yes -90
loue	no 125	unknown -115
lourd	no -60	unknown 67
lui	no 74	unknown -61
lundi	no -56	unknown 45
lunette	no -65	unknown 120	yes -54
lunettes	no -71	yes 59
lustre	no 111	unknown -70	yes -57
luxe	no -75	unknown -77	yes 140
lyon	no -59
m	yes 44
macbook	unknown 49	yes -70
machine	no 91	unknown -83
machiniste	no -166	unknown 100	yes 55
magasin	unknown -44
mai	unknown 102	yes -106
main	no -69	unknown -65	yes 134
mains	yes 67
maintenant	no -97	unknown 54	yes 42
maire	no 54	yes -124
mairie	no -45	unknown 91	yes -47
mais	unknown -46
mal	no 84	unknown -112
malade	no 57	unknown 87	yes -171
maman	no -118	unknown 51	yes 58
mamie	no 67	unknown -83
mange	no 51	unknown -81
manoeuvre	no -42	unknown 103	yes -81
manque	no -97	unknown 127	yes -47
manteau	no -134	unknown 214	yes -88
marche	unknown -45	yes 41
mardi	no -61	unknown 67
mari	no -52	unknown -49	yes 100
mariage	unknown -46
marque	no -72	unknown -68	yes 114
mars	no 95	yes -76
marseille	no -43	unknown 109	yes -66
masse	unknown -82	yes 41
mat	no 101	yes -107
match	no -58	unknown 55
materiel	no 138	unknown -91	yes -61
materiels	no 126	unknown -117
matin	unknown 56
matinee	no -92	unknown 126
mdr	no 167	unknown -109	yes -112
me	unknown -67	yes 68
mec	no 83	yes -105
medecin	unknown -134	yes 110
meme	no 66	unknown -67
menace	no 89	unknown -117
menton	no -71	unknown -88	yes 162
mer	no -54	unknown 144	yes -117
merci	no 78	yes -59
mere	unknown -62	yes 92
metre	yes -67
metres	no -94	yes 96
metro	no -92	yes 42
meuble	no 55	unknown 96	yes -159
mi	no -114	unknown 217	yes -141
midi	no -68	unknown 48
mien	no -98	unknown 84
mieux	unknown -181	yes 86
milieu	no -146	unknown 119
mille	no -69	unknown 44
min	no 75	unknown 60	yes -208
minerve	no -51	unknown -125	yes 174
mini	unknown 50	yes -40
minutes	no 106	unknown -81
miracle	no 237	unknown -195	yes -108
miroir	no 49	yes -56
mme	yes -42
mn	unknown 102	yes -90
mohammedia	unknown -76
moi	no 46	unknown -47
moindre	no 190	unknown -95	yes -104
moins	no -154	yes 134
mois	no 43
moisissures	no -65	unknown 92
moitie	unknown 85	yes -77
mollet	unknown -81	yes 103
moment	no 81	unknown -79
monde	no 136	unknown -105
monte	unknown 109	yes -148
montee	no -41	unknown 54
montre	no -41	unknown -132	yes 155
moquette	no 58	unknown 44	yes -133
morceau	no -101	unknown -195	yes 272
mordu	unknown -99	yes 113
mort	unknown 69	yes -58
mot	no -124	unknown 99
motard	no -56	unknown -89	yes 140
moteur	no -140	unknown 92
moto	no -45	unknown -56	yes 97
mouille	no 120	unknown -69	yes -53
multiprise	unknown -114	yes 100
mur	no 43	unknown -45
murs	no -75	yes 81
n	no 72
nationale	no -41	yes 47
naturelle	unknown 47	yes -54
ne	unknown 40
neige	no -51	unknown 64
net	no -103	unknown 199	yes -95
neuf	no -103	unknown 156	yes -63
nez	no -125	unknown -93	yes 208
ni	no 171	unknown -120	yes -51
niece	no -58	yes 87
noirci	no 92	unknown -78
noircie	no 107	unknown -157
noire	yes 43
nom	no -133	unknown 226	yes -112
non	no 112	unknown -56	yes -56
note	no -79	unknown 144	yes -64
notre	yes -44
nou	no 346	unknown -331	yes -185
nous	no 72	unknown -56
noye	no 44	yes -77
noyee	no -66	unknown 161	yes -178
nul	no 241	unknown -197	yes -48
numero	unknown 67
nuque	no -81	unknown -72	yes 153
o	unknown -111	yes 96
observation	no -83	unknown -51	yes 131
occupant	no 209	unknown -167	yes -55
oeil	no -78	unknown -151	yes 229
ok	no 286	unknown -158	yes -174
okay	no 97	unknown -104
oncle	no 94	unknown -94
opere	no -77	unknown 97
orage	no -79	unknown 73
ordinateur	unknown 49
ordre	no 55
oreille	no -54	unknown -99	yes 155
orgueil	no 103	unknown -57	yes -47
origine	no -113	unknown 179	yes -65
orteil	no -133	unknown -172	yes 244
ose	no -130	yes 114
ou	no 130	unknown -181	yes 51
oublie	unknown 116	yes -82
ouf	no 235	unknown -175	yes -117
oui	unknown -93	yes 92
ouvert	unknown -41	yes 77
ouverte	no -45	unknown -50	yes 92
ouvrant	no -127	unknown 119
ouvrier	no -40	unknown 110	yes -71
oxygene	no -53	unknown -51	yes 93
pa	no 85	yes -66
paie	no -98	unknown 77
palier	no 176	unknown -87	yes -118
panne	no -114	unknown 126
panneaux	unknown 41
panoramique	unknown 86	yes -65
papier	no 91	yes -80
papiers	no -47	unknown -79	yes 119
parapluie	unknown -109	yes 90
parasol	no 76	unknown -112
pardon	no 43	unknown -93
pare	yes -45
parking	unknown 41
parlent	no -104	unknown -80	yes 168
paroi	no -51	unknown -45	yes 75
part	no 131	unknown -73	yes -60
partie	unknown -130	yes 101
partir	unknown 106	yes -74
partis	no -153	yes 121
pas	no 47
passage	no -78	unknown -56	yes 128
passagere	no -88	unknown -61	yes 146
passait	unknown -66	yes 79
passee	no 48	unknown -53
passeport	no -87	unknown 121
patient	no 71	unknown -59
paume	no -63	unknown -123	yes 179
pauvre	unknown 115	yes -157
pave	unknown -153	yes 101
pdt	no -104	unknown -163	yes 206
peage	no 133	unknown -134
peinture	no 43
peloton	no 62	unknown -149	yes 45
pense	yes -55
perce	unknown -167	yes 114
perceuse	no -73	unknown 152	yes -79
percutee	unknown -73	yes 62
perdu	unknown 41
pere	unknown -76	yes 102
permis	unknown -51
persone	no 246	unknown -216	yes -44
personne	no 81	yes -47
petard	unknown 72	yes -98
pete	no -45	yes 46
petite	unknown -53	yes 69
petits	unknown -90	yes 86
peu	no -74	yes 94
peugeot	unknown 55	yes -61
peur	no 119	unknown -55	yes -62
peut	no -106	unknown 144
peux	unknown -100	yes 99
phare	unknown 77	yes -99
phares	no -157	unknown 77	yes 75
pharmacie	no -41	unknown 89	yes -52
photo	no 58	unknown 74	yes -136
photos	no -68	unknown 95
physiquement	no 85	unknown -74
piano	no 77	yes -134
pickpocket	no -80	unknown -45	yes 105
piece	no 110	unknown -53	yes -59
pieces	unknown -45	yes 51
pieds	unknown -121	yes 98
pierre	no -82	unknown 181	yes -102
pierres	no -106	yes 105
pieton	no -80	unknown -90	yes 166
pigeon	no 150	unknown -186
pile	no -133	unknown -57	yes 171
pin	no 181	unknown -127	yes -54
ping	no 48	unknown 46	yes -185
pique	no -85	unknown 86
piscine	unknown 77	yes -55
piste	no -75	unknown 78
place	no 94	unknown -103
plage	yes -56
plaie	unknown -61	yes 97
plaignait	no -117	yes 100
plaint	no -112	yes 87
plainte	unknown 57
plancher	no -68	yes 46
plaques	no -88	unknown 158	yes -81
plat	no -57	unknown 83
platane	no -70	unknown 48
platre	yes 45
plein	no 52	unknown -61
pleine	no 71	unknown -79
pleure	no -114	unknown -179	yes 246
pleut	no -110	unknown 98
pliee	no 140	unknown -75	yes -73
plier	unknown 69
plinte	no -57	unknown 125	yes -68
plombier	no -78	unknown 40
plots	unknown -67
plu	unknown 89	yes -68
pluie	no -110	unknown 165	yes -76
pneu	no 43	unknown -101
pneus	no -46	unknown 119	yes -73
poche	no -47	unknown 155	yes -119
poele	no 45	unknown -79
poignet	no -51	unknown -116	yes 165
point	unknown 52
points	unknown -143	yes 171
poisson	unknown 66	yes -98
policier	no -43	unknown 47
pompe	no -133	unknown 211	yes -98
pompier	no -209	unknown -127	yes 291
pompiers	unknown -44
pong	no 48	unknown 46	yes -185
pont	unknown -77	yes 43
port	unknown -40
portable	no -70	unknown 78
portail	no 72	yes -79
portant	unknown -141	yes 112
portefeuille	no 60	yes -89
pose	no 101	unknown -45	yes -83
posee	no -48	unknown 53
possible	no -40	unknown 45
poste	unknown 64	yes -55
pot	unknown 51
poubelles	unknown 84	yes -104
pourtant	no 40	unknown -66
pousse	no -40	unknown 102	yes -76
poutre	unknown 64	yes -115
pr	no -141	unknown 162
precise	no 154	unknown -144	yes -52
prejudice	no 64	unknown -41
premier	no -65	yes 53
premiere	no -83	unknown 89
prendre	yes 61
pres	unknown -60	yes 60
present	no 84	yes -129
presente	no -104	unknown 88
pressee	unknown -98	yes 62
prevenu	no 69	yes -67
pri	no -69	yes 42
prie	no 111	unknown -133
priorite	unknown -63	yes 50
prise	no -90	unknown -140	yes 194
proces	no -50	yes 63
projete	no -55	unknown -87	yes 74
propre	no 73	unknown -71
proprietaire	no -53	unknown 125	yes -77
protection	no -74	unknown 53
pu	no -76	unknown 118	yes -65
pv	no -70	unknown 50
quand	no -40
quarante	no -77	unknown 122	yes -59
quartier	no -83	unknown 121
quatre	unknown -100	yes 72
quel	no -67	unknown 135	yes -84
quelque	unknown 96	yes -85
quoi	no -111	unknown 102
rabat	unknown -49	yes 51
raccord	no -123	unknown 60	yes 55
radiateur	no 90	yes -64
raide	no -57	unknown -48	yes 101
ramassant	no -66	unknown -130	yes 180
rampe	unknown -169	yes 94
rapport	no 44	unknown -65
ray	no -57	unknown 111	yes -62
raye	unknown 92	yes -74
recepisse	unknown 66
reclame	no 138	unknown -52	yes -85
reconnait	no -79	unknown 154	yes -76
reconnu	no 146	unknown -144	yes -40
recousu	unknown -70	yes 110
recu	unknown -126	yes 92
recule	unknown 62	yes -46
redige	no -123	yes 125
refaire	no 103	unknown -59	yes -67
refuse	no -74	unknown 82
regarder	unknown -132	yes 149
rembourse	no -64	unknown 101	yes -41
remboursement	no -40	unknown 75
rembourser	unknown 44
remonte	no 61	unknown -81
remorque	no 61	unknown -56
remplir	no -75	unknown 79
rendu	no -84	unknown 117
rentre	no -65	unknown 58
rentree	no -61	yes 78
renverse	unknown 65	yes -58
renversee	no -123	yes 47
reparti	no 175	unknown -262	yes 76
repond	no 58	unknown -94
reseau	no -67	unknown 103	yes -67
reserve	no -105	unknown 45	yes 62
reservoir	no 113	unknown -86	yes -58
residence	no -41	unknown 105	yes -64
respire	unknown -93	yes 89
responsable	unknown 57	yes -105
ressemble	no 51	unknown -131	yes 50
resto	no -165	unknown 131
retour	no -106	unknown 97
retourne	unknown 58
retro	yes -82
retros	no 90	yes -90
retrouve	unknown 40	yes -55
retrouvee	unknown 60	yes -46
retroviseur	no -128	unknown 143
revenu	unknown -106	yes 126
riad	no -89	unknown 55
rideau	no 98	unknown -87
rien	no 59
rigole	unknown -130	yes 80
rire	unknown -166	yes 180
riviere	unknown 123	yes -122
robe	no -96	unknown 198	yes -113
rocade	no -42	unknown -78	yes 117
rond	no -80	unknown 75
roue	no -120	unknown -47	yes 162
rouge	unknown -63
roulais	no 87	unknown -97
route	no 41
royale	no -58	unknown -55	yes 112
ruches	no 40	yes -86
sable	no 93	unknown -176	yes 51
sacoche	no -101	unknown 159	yes -58
saignait	no -52	unknown -100	yes 154
saigne	no -76	unknown 48
sains	no 88	unknown -49	yes -48
saint	unknown 111	yes -160
sais	no -82	unknown 226	yes -158
saisi	no 87	unknown -59	yes -49
sait	unknown -65	yes 49
salam	unknown -76
salle	unknown -42
salon	no 71	yes -73
samedi	no -62	unknown 64
samu	no -41	unknown -98	yes 136
sang	no 53	unknown -144	yes 88
sans	no 41
sante	no 254	unknown -195	yes -74
sapin	no 95	yes -65
sauf	unknown -91	yes 96
saufs	no 88	unknown -49	yes -48
saute	unknown -73	yes 104
savoir	no 40	yes -86
scie	yes -48
scoot	no -66	yes 75
scooter	unknown -62	yes 47
second	no -55	unknown -48	yes 99
secoue	unknown 70	yes -61
sejour	no 49	unknown 57	yes -168
selle	no 187	unknown -158	yes -56
selon	unknown 87	yes -51
semaine	unknown 71	yes -70
semaines	unknown 41
semi	no 159	unknown -221	yes 66
sent	unknown -128	yes 125
sept	unknown 72	yes -97
serres	no 72	unknown -106
serrure	unknown 68	yes -61
sert	no -88	unknown 152	yes -64
service	no -46	unknown -61	yes 100
ses	unknown -40	yes 55
seul	no 103	unknown -89
seule	unknown 49	yes -100
seulement	no 49
si	unknown 109	yes -91
siege	no 72	yes -87
sieges	no -79	unknown 133	yes -51
signale	no 72	yes -84
signaler	no 109	unknown -84
signer	no -106	unknown 124
slt	unknown -42
societe	no -71	unknown 73
soeur	unknown -162	yes 131
soit	no 145	unknown -106	yes -50
sol	no -113	yes 101
solaires	no -80	unknown 149	yes -69
soleil	unknown -64	yes 42
sommes	no 151	unknown -93	yes -62
sonne	no 46	yes -55
sors	no -41
sort	unknown -85
sortais	no 140	unknown -113	yes -41
sortant	unknown 58	yes -91
sorti	no -67	unknown 69
sortie	no 47	unknown -52
sortir	no -57	yes 81
souffle	no 183	unknown -177
souffre	no -42	unknown -80	yes 123
souk	no -83	unknown 143	yes -62
sous	no -67	yes 46
sport	unknown 81	yes -55
stationne	no -127	unknown 144
stationnee	no -67	unknown 104	yes -73
sternum	no -73	unknown -54	yes 130
stop	no 50	unknown -58
store	unknown -42
subi	no 79	unknown -151	yes 55
sui	no -66	unknown -50	yes 98
suie	unknown 73	yes -109
sultan	no -89	unknown 132	yes -86
surgi	unknown -51	yes 50
surtension	no 161	unknown -174
survecu	no 109	unknown -52	yes -57
suture	unknown -71	yes 105
svp	no -60
t	unknown 84	yes -119
table	no -48	yes 47
tableau	no -83	yes 115
tablette	unknown 103	yes -84
tache	no -83	yes 96
tamponne	unknown 76	yes -65
tanger	no -70	unknown 120	yes -56
tante	no -52	yes 87
tapis	yes 50
tard	no -117	unknown -67	yes 174
taxi	unknown 43
technique	no 78	yes -61
tel	no -105	yes 61
telephone	unknown -94	yes 105
temoin	no -73	unknown 155	yes -108
temoins	no -72	yes 66
tempete	no 94	yes -113
temps	unknown 46
tendon	no -61	unknown -133	yes 183
tentative	no 205	unknown -197
terrasse	no -78	yes 64
terre	no 42
tete	unknown -114	yes 126
the	no 143	unknown -68	yes -73
tibia	no -69	unknown -132	yes 169
tiers	no 49	yes -70
tire	yes -49
tiroirs	unknown 66	yes -64
toile	no -83	unknown 167	yes -94
toiture	no 108	unknown -57	yes -65
tole	no 228	unknown -154	yes -81
tolier	unknown 67	yes -45
tombant	unknown -108	yes 126
tombe	no -41	unknown 86	yes -45
tombee	unknown -64	yes 81
tomber	unknown 47
tondeuse	unknown 61	yes -48
torchon	unknown 57
tordu	no 45	unknown -140	yes 88
tordue	no -69	unknown 150	yes -126
tornade	no -74	unknown 103	yes -44
touche	no 81	unknown -115
toujours	no -71
tourne	no 50	unknown -169	yes 89
tourner	no -119	unknown -43	yes 161
tous	no 82	unknown -45
tousse	no -139	unknown -218	yes 271
toutes	no -117	unknown 65
tracteur	no 79	unknown -69
train	no 90	unknown -43	yes -54
tram	no 113	unknown -88
tramway	no 129	unknown -78	yes -63
transporte	no -42	unknown -92	yes 130
traumatisme	no -65	unknown -50	yes 116
travail	no 174	yes -180
travaux	no -107	unknown 144
travers	unknown -58	yes 64
traverse	unknown 44	yes -82
tremble	yes 43
trempe	yes -81
trente	no 188	unknown -62	yes -141
tres	yes 40
trois	yes 46
troisieme	no -89	unknown 88
trop	unknown -81	yes 121
trottoir	unknown -81	yes 56
trou	no -53	unknown 88	yes -53
trouve	unknown 59	yes -41
tt	no 84	yes -95
tuiles	no -93	yes 76
tuyau	no -62	yes 85
type	no -93	unknown 125	yes -62
types	unknown -105	yes 131
uniquement	no 123	unknown -84	yes -46
urgence	unknown 81	yes -86
urgences	no -45	unknown -94	yes 136
utile	no 171	unknown -133	yes -61
va	no 65	unknown -81
vacances	unknown 44	yes -43
vaches	yes -43
vais	unknown 47
vaisselle	unknown 78	yes -85
vehicule	no 44	yes -67
velo	yes 55
velux	unknown 80	yes -53
vendeuse	unknown -135	yes 114
vendredi	no -56	unknown 54
venir	no -62	unknown 86
vent	no -43	unknown 71
ventre	unknown -106	yes 81
venu	unknown -63	yes 46
venus	unknown 95	yes -55
veranda	no 101	unknown -79
verbal	no -50	yes 63
verglas	unknown -51	yes 81
verre	no -78	unknown -60	yes 136
vers	yes 43
verse	unknown 84	yes -52
verte	no -124	unknown 156	yes -67
vertiges	unknown -100	yes 134
veterinaire	no -48	unknown 84	yes -41
veut	no 46	yes -54
veux	no -75	yes 90
victime	no 139	unknown -112
vide	no 100	yes -82
vie	no 178	unknown -268
vieille	unknown 73	yes -95
vient	unknown 49
ville	no 46	unknown -88	yes 43
vin	unknown 65	yes -73
vingt	no 77	unknown -114	yes 42
violence	no 210	unknown -182	yes -59
virage	no -42	yes 72
visage	no -64	unknown -112	yes 177
vite	unknown -94	yes 80
vitrage	unknown 139	yes -146
vitre	unknown 45	yes -61
vitree	unknown -40	yes 69
vitres	no 62	unknown -149	yes 85
vivants	unknown -76	yes 88
voie	no -97	unknown -84	yes 172
voile	no 41	unknown -129	yes 78
voir	no 54	yes -54
vois	no -99	unknown -186	yes 247
voisin	no -60	unknown 66
voisins	unknown 52
voitur	no -73	unknown 124	yes -58
voiture	unknown 45
voitures	no -56	unknown 44
volant	no -70	unknown -111	yes 175
vole	no -69	unknown 77
volee	no -78	unknown 119	yes -40
volet	unknown -126	yes 104
volets	no -126	unknown 119
voleur	no 104	unknown -53	yes -93
volontaire	unknown 61
vont	no 189	unknown -236	yes -51
votre	no -66	yes 41
voulant	no -56
voulu	no -63	unknown 74
vu	unknown 91	yes -73
vue	no -73	unknown 135	yes -63
wa7ed	no 104	unknown -51	yes -76
wc	no -122	unknown 196	yes -75
ya	no 111	unknown -58	yes -50
yeux	unknown -194	yes 135
zerktouni	unknown -58	yes 85
zero	no 134	unknown -90	yes -46
@thirdParty
	no 119	unknown -197	yes -38
#000>	no -60	yes 89
#16h>	yes 48
#1er>	no 42
#300>	no 74	yes -52
#400>	no -114	yes 122
#4x4>	no -135	unknown 80
#500>	yes 48
#600>	no 93	yes -73
#7ed>	no 68	yes -42
#900>	no 55
#<000	yes 63
#<13h	yes 41
#<16h	yes 48
#<1er	no 42
#<21h	yes 42
#<23h	no 71	yes -50
#<300	no 73	yes -50
#<400	no -162	yes 175
#<4x4	no -135	unknown 80
#<500	yes 67
#<600	no 73	yes -53
#<900	no 55
#<a10	no -85	unknown -82	yes 148
#<abr	no 67	yes -41
#<acc	no -43	unknown 53
#<ach	unknown 139	yes -196
#<aci	no 243	unknown -90	yes -196
#<ado	no -82	yes 109
#<aer	unknown 110	yes -136
#<aff	no 50
#<age	no -40	yes 64
#<agr	unknown 44	yes -79
#<aid	no -107	unknown 140	yes -66
#<ail	no -71	yes 88
#<aim	no -137	unknown -61	yes 195
#<air	yes -58
#<ama	unknown 111	yes -212
#<amb	no -58	yes 68
#<ame	no 62	yes -45
#<ami	no -84	yes 110
#<amp	no 139	yes -111
#<ani	no -55	yes 75
#<ann	no 69	yes -45
#<ape	no -81	yes 87
#<aqu	no 52
#<arb	no 138	unknown -63	yes -85
#<arg	no 43
#<arm	no 72	yes -53
#<art	no -127	unknown -45	yes 162
#<asp	no 106	yes -85
#<ass	no -62	yes 72
#<ate	unknown -41
#<att	no -49	unknown 41
#<aub	no -79	yes 104
#<aur	unknown 111	yes -92
#<avi	unknown 49	yes -55
#<aya	no 43
#<azr	no 202	unknown -43	yes -175
#<bac	no -42	yes 73
#<bag	no 116	yes -102
#<bai	no -51	yes 91
#<bal	no -60	yes 81
#<bat	yes 58
#<bea	no -75	yes 101
#<beb	no -73	unknown 54
#<ben	no 67	unknown -44
#<ber	no -106	yes 79
#<bes	no -67	yes 97
#<bet	no 135	yes -102
#<bic	no 47
#<bil	no 51
#<bla	no -77	unknown 53
#<blo	yes -43
#<bob	no -121	unknown 84
#<boi	no 59
#<bom	no 113	yes -91
#<bor	no 64
#<box	no 53
#<bra	unknown 64	yes -51
#<bri	no 41	yes -53
#<bro	yes -61
#<bua	no 76	yes -58
#<bur	yes 64
#<bus	yes 63
#<cac	no -68	yes 90
#<cad	no 47
#<caf	no -88	yes 116
#<cai	yes -55
#<cal	no 65	unknown -41
#<cam	no -55	yes 45
#<cap	no 52
#<cat	no 100	yes -79
#<cav	no 63	unknown -42
#<ced	no 49
#<cei	no -69	yes 99
#<cel	no -101	unknown 79
#<ces	no -79	yes 102
#<chu	no 113	yes -75
#<cie	no 45
#<cim	no 88	yes -67
#<cir	no 59
#<cit	no -91	yes 116
#<civ	unknown 79	yes -126
#<cla	no 85	yes -54
#<cli	no -158	unknown 47	yes 114
#<clo	no -59	yes 57
#<clu	no -157	unknown -45	yes 177
#<coc	no -68	yes 95
#<coe	no 52
#<cof	no -44	yes 72
#<cog	no -57	yes 71
#<coi	unknown 80	yes -106
#<con	yes 47
#<coo	no -102	unknown 109
#<cop	no -109	yes 106
#<cot	no -48
#<cra	no 108	yes -81
#<cre	no -88	unknown 110
#<cri	no 46
#<cue	no -46	unknown -44	yes 79
#<cui	no 59	yes -40
#<cul	yes 57
#<cum	no 67	unknown -42
#<cut	no 83	yes -66
#<cuv	no 104	yes -74
#<cyc	no -57	yes 71
#<dac	no -84	unknown 141	yes -87
#<dam	no -106	yes 134
#<dar	no 138	yes -113
#<deb	yes 51
#<def	unknown -65	yes 96
#<deg	no -67
#<deh	no -47	yes 71
#<del	no -228	unknown 162
#<den	unknown 44
#<dev	no -40
#<dia	no -100	yes 122
#<dim	no 65	yes -43
#<din	no -42	yes 59
#<dis	no 56
#<dix	no 41
#<dkh	no -214	yes 241
#<doi	no 58
#<dom	yes 64
#<dor	no -80	yes 105
#<dos	no 62
#<dre	no 107	yes -70
#<dri	no -111	unknown -48	yes 152
#<dro	no -68	yes 69
#<dun	no -300	unknown 84	yes 131
#<dur	no 104	yes -78
#<dya	no -136	yes 153
#<ebo	no 176	yes -142
#<ech	no -64	yes 65
#<ecl	no 48	yes -44
#<eco	yes 42
#<edf	no 137	yes -112
#<eff	no 57	yes -59
#<ega	unknown -44
#<egr	no 51
#<ele	no 61
#<emm	yes 45
#<emp	no -95	yes 120
#<enc	no 42
#<end	no 73	unknown -49
#<enl	no 127	yes -103
#<eno	no 127	unknown -50	yes -78
#<enq	no -123	unknown 129	yes -59
#<ens	yes 48
#<env	unknown 47
#<epa	no 97	yes -59
#<epo	no 74	yes -54
#<equ	no -77	yes 115
#<era	no -66	unknown 99	yes -54
#<err	no 84	unknown -46	yes -55
#<esc	no 42
#<esp	no 44	unknown -45
#<eti	no 73	yes -60
#<eto	unknown 46	yes -43
#<etr	no -113	yes 90
#<eur	yes -46
#<eux	yes 42
#<eve	no -71	yes 93
#<evi	no 50	yes -72
#<exa	yes 53
#<exc	no -76	yes 95
#<exi	yes 40
#<exp	yes 41
#<ext	no 72	yes -58
#<fal	no 122	yes -101
#<far	no 66	yes -50
#<fel	no 55
#<fem	no -66	unknown 54
#<fes	yes 40
#<fet	no 123	unknown -40	yes -82
#<fia	no -131	yes 153
#<fic	no 102	yes -85
#<fil	no -64	yes 51
#<fis	unknown 48	yes -101
#<fle	yes 41
#<flo	no -84	unknown 170	yes -139
#<foi	no -73	yes 48
#<fon	yes 61
#<fos	no 184	yes -155
#<fou	no 44
#<fri	no 86	yes -69
#<fro	no -75	unknown 51
#<fui	unknown 47
#<fum	no -46	yes 68
#<fut	no 146	unknown -43	yes -107
#<gal	no -212	yes 231
#<gam	no -52	yes 67
#<gas	no 99	yes -75
#<gau	no 77	yes -49
#<gaz	no 73	yes -56
#<gel	no 151	unknown -46	yes -104
#<ger	no 73	yes -60
#<gla	no -89	unknown 122
#<gli	no 94	yes -74
#<gol	yes 50
#<gon	yes 41
#<gor	unknown 64	yes -105
#<gos	no -46	yes 75
#<gou	no -41
#<gps	no 113	yes -95
#<gre	no 48
#<gro	unknown 40
#<gue	no 75	yes -49
#<hab	no -87	unknown 67
#<had	no 167	unknown -102	yes -111
#<hai	yes 46
#<hal	no -94	unknown -40	yes 123
#<ham	no 60
#<han	no 41
#<hau	no 46
#<hay	no 71	yes -43
#<hei	unknown -41
#<hel	no -63	yes 82
#<hem	no 47
#<her	no 111	yes -96
#<hom	no 43
#<hon	no -112	yes 127
#<hop	yes 67
#<hos	no 53
#<hot	no 46
#<hou	unknown -48	yes 42
#<imm	no -58	unknown -45	yes 105
#<imp	unknown 48
#<inc	unknown 94	yes -71
#<inf	no 83	yes -70
#<inh	no -46	yes 59
#<ino	no 91	unknown -43	yes -46
#<inv	no -48	yes 81
#<iph	no 158	yes -142
#<irr	unknown -54
#<jac	no 44
#<jam	no 55
#<jan	no 89	yes -65
#<jar	no -41	yes 73
#<jat	no 122	unknown -49	yes -86
#<jau	no -47	yes 64
#<jet	no 54
#<jeu	yes 51
#<jle	no -106	yes 115
#<joi	no 112	yes -69
#<jsu	no 48
#<jud	no -47	unknown -44	yes 77
#<jug	no -46	unknown 100	yes -73
#<jur	no -259	unknown 111	yes 156
#<jus	yes 45
#<kay	no -76	yes 94
#<keu	no -103	yes 130
#<koi	no -108	unknown 109	yes -75
#<lab	no -45	yes 71
#<lac	yes 51
#<lam	no 116	yes -97
#<lar	unknown -53
#<las	no 85	yes -70
#<lav	yes 45
#<lec	no 93	yes -63
#<leg	yes 60
#<len	no -111	unknown -78	yes 175
#<let	no 155	unknown -73	yes -95
#<leu	no -80	yes 104
#<lev	no 74	yes -47
#<lez	no 65	yes -51
#<lil	no 143	yes -128
#<lim	no 99	yes -82
#<lin	no 57	yes -42
#<lis	no 109	yes -85
#<liv	no -69	yes 50
#<loc	no -65	yes 88
#<loi	no 86	yes -58
#<lol	no 130	unknown -40	yes -111
#<lon	no -102	yes 126
#<lot	no -76	unknown -69	yes 140
#<lou	yes 48
#<lui	yes 57
#<lum	no -142	unknown 115	yes -73
#<lus	no -132	yes 159
#<mac	yes 59
#<mad	no -125	yes 141
#<mal	yes 44
#<mam	no -143	yes 165
#<man	yes -48
#<mas	no 83	yes -48
#<mdr	no 122	unknown -50	yes -86
#<mec	no -123	yes 150
#<med	no 94	yes -62
#<meg	unknown -50
#<mel	unknown -44	yes 63
#<men	no -44	yes 74
#<met	no 44
#<meu	no 78	yes -60
#<mic	no -42	unknown -46	yes 71
#<mie	yes 46
#<min	unknown 48
#<mis	yes 43
#<mit	no -117	yes 129
#<mme	no -69	yes 87
#<mob	yes 69
#<moh	no -106	yes 123
#<mol	no -168	yes 198
#<mom	yes 58
#<moq	no 106	yes -82
#<mot	no -50
#<mou	yes 40
#<mul	no 62	yes -54
#<mun	no 50
#<mut	no 136	yes -104
#<nai	no 181	yes -158
#<nei	no 76	yes -61
#<neu	yes 58
#<nev	no -157	yes 167
#<nez	no 60	yes -42
#<nie	no -67	yes 96
#<noi	yes -52
#<nom	no -58	yes 85
#<non	no -71	unknown 72
#<nos	yes 49
#<not	yes 42
#<noy	no 67	yes -58
#<nui	no 57	yes -50
#<num	no -44	yes 81
#<nuq	no 62
#<obs	no 48
#<occ	no -62	unknown 56
#<oei	no -108	unknown 85
#<oeu	no 177	unknown -49	yes -142
#<ois	no 103	yes -87
#<oka	no -74	yes 102
#<onc	no 66	yes -52
#<ope	yes 47
#<ora	no 51
#<ord	unknown 47	yes -49
#<org	no 217	unknown -56	yes -163
#<ori	no -175	unknown 178
#<ort	no 117	yes -83
#<ose	no 82	yes -66
#<oue	no 94	yes -82
#<oui	no -57
#<out	no 69	yes -58
#<pai	no 89	yes -78
#<pal	no 58	unknown -49
#<pan	no 60
#<pap	no -65	yes 91
#<pat	no -95	yes 135
#<pau	no 87	yes -70
#<pav	no 140	yes -102
#<pay	no -100	unknown 81
#<pdt	yes 55
#<pea	no -127	unknown -46	yes 170
#<pei	unknown 71	yes -79
#<pen	yes -62
#<pha	no 53	yes -59
#<pho	no 48	unknown 45	yes -94
#<phy	no 41
#<pig	no 70	yes -50
#<pil	no 87	unknown -55
#<piq	no 162	yes -130
#<pis	no 94	yes -62
#<pli	no 58
#<plo	unknown 40
#<plu	no 40	yes -41
#<pne	no 116	yes -89
#<poe	no 81	yes -68
#<poi	yes 40
#<pom	no 46	yes -47
#<pon	no 110	yes -76
#<pot	unknown -71	yes 60
#<pul	unknown -66
#<pur	no 66	unknown 117	yes -233
#<quo	no -109	unknown 124
#<rab	unknown 61	yes -93
#<rad	no 65
#<raf	no -112	yes 129
#<ral	no 149	yes -134
#<ram	no 178	yes -144
#<ran	no -70	yes 95
#<ras	no -168	unknown 189
#<rat	no 103	yes -81
#<ray	no 46
#<rec	no -55	yes 68
#<red	no 104	yes -83
#<rel	no -81	yes 120
#<rem	no -48	yes 44
#<rev	unknown 42
#<rez	no 107	yes -94
#<ria	no 49
#<rid	no 88	yes -75
#<rig	no -136	yes 163
#<rir	yes 51
#<riv	no 86	yes -71
#<rob	no -132	yes 164
#<roc	no -41	unknown 78	yes -43
#<rom	unknown 112	yes -184
#<ron	yes 54
#<ruc	no 135	unknown -61	yes -73
#<rue	yes 41
#<rui	no -91	yes 103
#<rup	yes 59
#<sab	no 66	yes -45
#<sac	no 55
#<sai	unknown 50	yes -40
#<sar	yes 41
#<sav	no 41
#<sca	no -97	yes 123
#<sej	no 64	yes -53
#<sem	unknown 59
#<sen	no -99	yes 129
#<sep	no 82	yes -54
#<seu	no 66	yes -40
#<sil	no 92	unknown -40	yes -54
#<sin	unknown -46
#<sip	no -84	yes 106
#<six	unknown 59
#<slt	no -88	yes 126
#<soc	yes 48
#<soe	no -113	yes 146
#<sol	no 51
#<spo	no 121	yes -100
#<sta	no -158	unknown 108
#<sto	no -43	yes 69
#<str	no -102	unknown 85
#<sub	no 53
#<sui	no 43
#<sul	no -86	unknown -42	yes 128
#<sus	no -164	yes 175
#<sut	no -77	yes 104
#<suv	no -79	yes 106
#<svp	yes 64
#<syn	no -83	yes 60
#<tac	no -167	unknown 156
#<tag	no 116	yes -93
#<tai	unknown -113	yes 116
#<tal	unknown -53
#<tam	no -41	yes 69
#<tan	no 122	yes -89
#<tap	yes 44
#<tar	yes 47
#<tas	no 49
#<tax	yes 45
#<tec	no 88	yes -63
#<tel	no 60
#<ten	no 48
#<tet	no 62
#<the	unknown 68
#<tie	no -93	unknown 122	yes -55
#<tis	no -211	unknown 153	yes 67
#<toi	no 44	yes -63
#<tol	unknown 90	yes -96
#<tom	yes -50
#<tri	no 46
#<tru	no -229	unknown 115	yes 93
#<tui	no 74	yes -60
#<tuy	no 68	yes -46
#<typ	no -54	yes 68
#<uni	no -150	unknown 167	yes -77
#<urg	no -73	unknown -44	yes 118
#<uti	no -48	unknown 105	yes -68
#<vai	no 81	yes -105
#<val	no 116	yes -82
#<van	no -166	yes 194
#<vas	no -160	yes 178
#<veh	no -78	unknown 67
#<ves	no 203	unknown -55	yes -177
#<vet	unknown -44	yes 47
#<veu	unknown -47	yes 83
#<vic	unknown -41
#<vid	no 83	yes -63
#<vie	no -59	unknown 90
#<vig	no 102	yes -66
#<vio	unknown 76	yes -64
#<vir	yes 54
#<vis	unknown 45	yes -57
#<viv	no 83	yes -66
#<voi	no -55	yes 43
#<vol	no 53
#<von	no -128	yes 153
#<vot	no -88	unknown 141	yes -57
#<voy	no 73	yes -46
#<vue	yes 40
#<wa7	no 68	yes -42
#<wal	no -101	yes 131
#<yeu	no -245	unknown 123	yes 111
#a10>	no -85	unknown -82	yes 148
#a7ed	no 68	yes -42
#abat	yes -61
#abea	no 61
#abil	no -307	unknown 128	yes 120
#abin	no 74	yes -55
#abit	unknown 81	yes -67
#abla	no -106	yes 122
#abli	no -63	yes 98
#abos	no -180	unknown 87	yes 104
#abot	no 71	yes -44
#abru	no 99	yes -75
#acad	no 56	unknown 57	yes -112
#acan	no -52	yes 68
#acar	no -63	unknown 59
#acas	yes 73
#acbo	no 69	yes -51
#acca	no -44	yes 78
#acci	unknown 45
#acco	no -93	unknown 100
#accr	no -63
#ace>	no -64	yes 54
#acem	no -128	yes 142
#acer	no -82	yes 96
#aces	no 188	unknown -50	yes -134
#acho	no -60	unknown -50	yes 86
#acia	no -104	yes 47
#acid	no 204	unknown -79	yes -175
#acie	no 72	unknown 85	yes -168
#acki	no 60	yes -52
#acle	no -62	unknown 82	yes -40
#acon	yes 68
#acs>	no 59
#act>	yes -76
#acti	unknown 54	yes -67
#acts	no -50	yes 69
#actu	no 66
#acue	no 40
#adai	no 65	yes -49
#adam	no -66	yes 84
#addi	unknown -65	yes 72
#aden	no 60	yes -44
#adia	no 72	yes -43
#adio	no 47
#ador	no -68	yes 94
#adre	unknown -76	yes 54
#aero	no -65	unknown 127	yes -139
#afal	no -112	yes 129
#afe>	no -88	yes 116
#affa	no 41
#afle	no 53	unknown -70
#afon	no -60
#agem	no 147	yes -118
#agen	yes 44
#ager	unknown 63
#ages	no 43
#ageu	no -139	yes 155
#agis	no 62
#agne	yes 47
#agni	no 130	unknown -43	yes -88
#agno	no 52
#agre	unknown 66	yes -81
#agri	no 141	yes -113
#ags>	no 62
#ague	no 98	yes -73
#aide	no -71	unknown 119	yes -67
#aign	no -43
#ail>	no 126	yes -95
#aile	no -89	yes 105
#aill	yes -47
#aime	unknown -50	yes 47
#ains	no 76	yes -76
#air>	no 55
#airb	no -51	unknown 118	yes -99
#airi	no 94	yes -63
#aisa	yes 40
#aise	no 54	unknown -41
#aisi	no 74
#aite	no 66	yes -71
#akec	no -67	yes 92
#alai	no -125	yes 140
#alam	no -42	yes 56
#alan	no 41
#alco	no -46	yes 67
#alee	no 124	unknown -40	yes -85
#alem	yes 43
#alen	no -68	unknown -44	yes 105
#ales	no -90	yes 120
#alet	no 98	yes -67
#alfa	no -103	unknown 164	yes -125
#ali>	no -136	yes 153
#alin	yes 65
#alis	yes -55
#alit	no 78	yes -51
#allo	no -60	yes 101
#allu	no 55
#alou	yes 55
#alys	no 101	yes -74
#ama>	no 118	yes -100
#amai	no 55
#aman	no -129	yes 150
#amas	no 46
#ambo	unknown 67	yes -56
#ame>	no -47	yes 69
#amen	no -159	yes 176
#amia	no -66	yes 96
#amie	no -149	yes 165
#amin	no -60	yes 76
#amio	no -96	yes 60
#amiq	yes 43
#amis	no -126	yes 137
#amma	no 54
#amp>	no 165	unknown -41	yes -129
#ampe	no 114	yes -96
#ampi	no -138	yes 159
#ampo	yes 40
#amwa	no -95	yes 116
#anal	no 60	unknown 74	yes -143
#anap	no -46	yes 61
#anc>	no -80	unknown 45
#anca	no -160	yes 182
#anch	no 59	yes -61
#anci	no -197	unknown 111	yes 81
#anda	yes 50
#ande	unknown -42
#andi	unknown 121	yes -128
#ane>	no 52
#ang>	no 80	yes -55
#angl	no 94	yes -78
#angu	no 105	yes -78
#ani>	no -76	yes 95
#anif	unknown 91	yes -170
#aniq	unknown -42
#anit	no 70	yes -56
#anne	no 82	yes -59
#anno	no 201	unknown -49	yes -150
#annu	no 63	yes -47
#anoe	no -71	yes 107
#anon	no 89	unknown -48	yes -50
#anor	no -47	yes 70
#anqu	yes 41
#ansa	no 197	unknown -44	yes -174
#ansf	no 124	yes -107
#ansm	no -88	unknown -44	yes 121
#ansp	yes 60
#anta	no -93	yes 114
#ants	no -40
#anvi	no 73	yes -48
#ape>	yes 40
#apel	no -93	unknown -55	yes 125
#api>	no -62	yes 83
#apie	no -56	yes 81
#apin	no -121	unknown -43	yes 137
#apla	no 128	yes -115
#aplu	no 87	yes -71
#appl	no -85	yes 102
#appr	yes 58
#appu	no -328	unknown 135	yes 187
#aqua	no 82	yes -60
#arag	unknown 62	yes -92
#aram	no -91	unknown 93
#aran	no 99	unknown -67
#arap	no 54
#aras	no 56
#arat	no 98	yes -67
#arav	no 106	unknown -40	yes -69
#arbe	yes 55
#arbo	no 117	yes -99
#arbr	no -186	unknown 112
#arce	no -76	yes 95
#arco	no 153	yes -133
#ard>	no -53	yes 47
#arda	no 131	unknown -51	yes -97
#ards	no 100	yes -59
#arec	no 90	unknown -43	yes -51
#aree	yes 41
#arei	no 98	yes -78
#arer	no 108	unknown -85
#ares	no 65	unknown -45
#arge	no 50
#ari>	no 41
#arie	no -189	unknown -48	yes 229
#arin	no 66	yes -50
#ario	no -161	yes 176
#aris	yes -42
#arit	no 50
#arki	unknown 59	yes -53
#arma	no -44	unknown 107	yes -71
#arme	no 50
#armo	no 45
#aroi	no 111	yes -94
#arpe	no 94	yes -69
#arro	yes 60
#ars>	no -52	yes 74
#arse	no -51	unknown 72
#art>	yes 44
#arta	no 101	yes -77
#arte	yes 46
#arti	yes 58
#aru>	no 68	yes -54
#asa>	no -66	yes 98
#asab	no -106	yes 122
#asol	no 56
#aspe	no 107	yes -83
#asqu	yes 70
#ass>	no 107	unknown -56	yes -47
#assa	no -56	unknown 81
#asso	no 75	yes -47
#assu	no -74	yes 106
#aste	no -43	yes 56
#astr	no 50
#atai	no -81	yes 101
#atal	no 105	yes -81
#atan	no 121	yes -103
#atch	no 57	yes -40
#atea	no -86	yes 97
#ater	no 40	yes -52
#ates	no 167	yes -125
#ateu	no 41
#atie	no -110	yes 120
#atif	unknown 90	yes -99
#atig	no 51
#atis	no 56
#ativ	unknown -45
#atom	no 47
#aton	no 112	yes -91
#atri	unknown -50	yes 53
#atro	no -67	yes 86
#ats>	unknown -41	yes 46
#attu	no -166	unknown 102	yes 57
#atur	no 54
#aube	no -79	yes 104
#auco	no -116	yes 138
#auda	unknown -55
#aude	no 121	yes -95
#auf>	no 87	yes -65
#auma	no 56
#aume	no 103	yes -90
#aura	unknown 102	yes -224
#aure	no -70	unknown 43
#aut>	no 131	yes -87
#aute	no -80	unknown 52
#auti	no -132	yes 160
#auto	no 40	yes -52
#autr	no -59	yes 73
#auts	no 67	yes -55
#auvr	no 88	yes -70
#aval	no 102	unknown -46	yes -76
#ave>	no 59
#avie	yes -57
#avil	unknown 84	yes -133
#avis	unknown 116	yes -107
#avoi	no -41
#avon	no -40	yes 65
#axi>	yes 50
#ayan	no 48
#aye>	no -119	yes 87
#ayon	no 82	yes -51
#azro	no 202	unknown -43	yes -175
#bach	no -94	yes 118
#bags	no 44
#baig	no -90	unknown -40	yes 126
#bail	no -79	unknown -40	yes 111
#bain	no -72	unknown -44	yes 116
#bal>	no -61	unknown 74
#balc	no -46	yes 68
#ball	no -41	yes 61
#banc	no 40	unknown -42
#band	no 65	unknown -51
#bane	yes 46
#banq	no -64	yes 77
#bant	no 129	yes -110
#barb	yes 44
#bard	no 183	unknown -58	yes -134
#barr	no -93	unknown 60
#bas>	no 47
#bat>	no 99	yes -79
#bebe	no -73	unknown 54
#becu	yes 55
#bee>	no -60	unknown 106	yes -44
#benn	no 118	unknown -64	yes -54
#ber>	unknown -43
#berg	no -162	yes 193
#berl	unknown -45
#beso	no -67	yes 97
#bete	no 73	yes -49
#bich	no 47
#bien	yes -46
#bier	unknown 72	yes -54
#bile	no -63	unknown -42	yes 104
#bili	no -102	unknown 94
#bill	no -56	unknown -41	yes 103
#bita	no -88	unknown 162	yes -144
#biza	no 89	yes -64
#blan	no -94	unknown 44	yes 47
#bler	no -125	yes 154
#blet	no -86	yes 106
#bleu	no 44
#bli>	no -67	yes 102
#bloc	no -99	unknown 78
#bloq	no 45
#bobo	no -138	unknown 90	yes 43
#boit	no 54
#bola	no -91	unknown 93
#bomb	no 113	yes -91
#bond	no -96	yes 122
#bonn	no 139	yes -117
#bons	no -139	yes 148
#book	no 69	yes -51
#bord	yes 44
#boss	no -86	unknown 62
#bot>	yes 47
#bouc	yes 52
#boue	no 90	yes -78
#boug	no 200	unknown -45	yes -170
#boui	no 76	unknown 48	yes -124
#boum	yes 66
#bous	unknown -46	yes 66
#bout	unknown 43
#box>	no 53
#bran	no 154	yes -132
#bras	unknown 67
#brea	no 60
#bref	no -84	yes 66
#bres	no 63	yes -40
#bri>	no 41
#bric	no 140	yes -112
#bris	yes -44
#brou	no -40
#brui	no 69	yes -40
#brun	no -72	unknown 211	yes -144
#brut	no 99	yes -75
#bser	no 57
#btil	no 62
#buan	no 76	yes -58
#bure	yes 64
#bus>	yes 46
#bute	no 98	yes -67
#cabe	no 61
#cabi	no 74	yes -55
#cabl	no 59
#cabo	no -180	unknown 87	yes 104
#cabr	no -58	yes 73
#cach	no -68	yes 90
#cade	unknown 44	yes -67
#cadr	no 158	unknown -46	yes -123
#cafe	no -88	yes 116
#cage	no -105	yes 133
#cail	unknown 88	yes -108
#cal>	yes 54
#cala	no -41	yes 64
#camb	no 59	yes -45
#cami	no -96	yes 60
#camp	yes 70
#canc	no -53	yes 68
#cani	no -108	unknown -41	yes 138
#cape	no 126	yes -97
#capo	no 54
#car>	no -54	yes 77
#cara	no -46	unknown 64
#card	yes -53
#carg	no 49	unknown -49
#cart	no 69	yes -50
#casa	no -79	yes 105
#casq	no -215	unknown -97	yes 258
#cati	no -66	yes 91
#cave	no 78	unknown -43
#cboo	no 69	yes -51
#ccid	unknown 50
#ccor	unknown 48
#ccro	no -63
#ccup	no -77	unknown 57
#ccyx	no -209	yes 221
#ceau	unknown 41
#cede	no 51
#cein	no -53	yes 81
#cela	no -116	yes 144
#cell	no -88	unknown 120	yes -76
#ceme	no -76	yes 103
#cepi	no 76	yes -51
#cere	no -148	yes 165
#ceri	no 88	yes -71
#cest	no -158	yes 181
#cet>	no 81	yes -63
#cevo	no -92	unknown 174	yes -135
#chag	no -77	yes 114
#chao	unknown 137	yes -113
#chaq	no 65	yes -77
#chat	no 81	yes -45
#chee	unknown 102	yes -120
#chef	no -81	yes 101
#chel	no -110	yes 136
#chem	no -64
#ches	no 95	yes -70
#chet	no -52	unknown 64
#chev	yes 45
#chi>	no -136	yes 153
#chic	no -91	yes 111
#chid	no -285	unknown 144	yes 43
#chif	no 113	yes -90
#chin	yes 49
#chni	no 88	yes -63
#choi	no 141	yes -115
#chou	no -146	unknown -58	yes 181
#chu>	no 135	yes -110
#chut	no 109	unknown -41	yes -69
#cia>	no -168	unknown 242	yes -138
#cide	unknown 73	yes -76
#cie>	yes -74
#ciel	no 94	yes -68
#cien	no -54
#ciet	no -134	yes 154
#cime	no 80	yes -61
#cine	no 73	yes -47
#cipa	no 50
#circ	no 60
#ciss	no 65	yes -43
#cita	no 206	unknown -49	yes -159
#cite	no -73	yes 93
#civi	unknown 79	yes -126
#cket	no 43
#ckin	no 60	yes -52
#ckpo	no 42
#clai	no 55
#clam	no -194	yes 213
#claq	no 156	yes -135
#clar	no 60	unknown -40
#clat	no 47	yes -46
#clav	no 44
#cler	no 82	yes -62
#clie	no -147	yes 171
#clin	no -55	unknown 119	yes -70
#clio	no -114	unknown 120
#clis	no -61	yes 77
#cloi	no -74	yes 109
#cloq	unknown 67	yes -57
#clot	no -64	yes 98
#clou	no -85	yes 104
#club	no -157	unknown -45	yes 177
#cocc	no -209	yes 221
#coeu	no 52
#coff	no -44	yes 72
#cogn	no -57	yes 71
#coin	unknown 123	yes -165
#col>	no 80	yes -64
#cola	no 153	yes -139
#coli	no 79
#coll	yes 43
#comb	unknown 174	yes -207
#comp	no 66
#conc	no -145	unknown 134
#cond	yes 44
#conf	no -93	unknown -42	yes 138
#cong	no 75	yes -57
#cons	no -74	yes 79
#coor	no -102	unknown 109
#coot	yes 40
#copa	no -46	yes 69
#cope	no 150	yes -127
#copi	no -96	yes 114
#copr	no -128	unknown 44	yes 97
#corb	no 58	unknown -44
#cord	unknown 43
#corp	yes -44
#cote	no -49
#coti	no 43	unknown 98	yes -167
#cou>	no 64	yes -41
#couc	yes -49
#coud	yes 53
#cour	unknown 40
#cous	yes 49
#cout	no 93	yes -72
#couv	no 91	yes -66
#crac	no 117	unknown -41	yes -73
#cram	no 85	yes -71
#cran	no 56
#cre>	no 167	unknown -50	yes -118
#cret	no -176	unknown -58	yes 218
#crev	no 121	yes -85
#crib	no 66	yes -44
#crie	yes 43
#crim	no 59	yes -45
#crit	no -83	unknown 68
#croc	no -67	unknown 77
#croi	no 62	unknown -40
#cros	no -78	yes 88
#ctar	yes 44
#cte>	no 41
#ctim	unknown -41
#ctio	no 45	yes -45
#cts>	no -50	yes 69
#ctue	no 62
#ctur	no 69
#cue>	yes 69
#cuei	yes 62
#cuir	no -83	yes 99
#cuis	no 78	yes -59
#cuit	no 80	yes -63
#cul>	no -70	yes 84
#cula	no -49	unknown -57	yes 107
#cule	no -62	yes 59
#culp	no -81	yes 92
#cult	yes 50
#cumu	no 67	unknown -42
#cun>	unknown -42	yes 53
#cupa	no -118	unknown 71
#cupe	no 99	yes -63
#curi	no 95	yes -107
#cuse	no -76	yes 95
#cutt	no 83	yes -66
#cuve	no 104	yes -74
#cycl	no -63	yes 78
#cyx>	no -209	yes 221
#daci	no -84	unknown 141	yes -87
#dage	unknown -49	yes 61
#dair	no 67	yes -49
#dame	no -95	yes 120
#dan>	no 41	unknown -49
#dant	yes -51
#darm	no 50
#date	no 91	yes -77
#dati	no 78	yes -59
#deau	no 81	yes -64
#debr	no -111	unknown -44	yes 158
#dech	no -52	yes 82
#decl	no 57
#deco	unknown 51	yes -56
#decr	no -89	unknown 166	yes -98
#dee>	no 100	yes -71
#defo	no -63	unknown -47	yes 108
#dega	no -127	unknown 67	yes 44
#degr	yes 40
#deho	no -47	yes 71
#deli	no -159	unknown 173	yes -65
#demi	yes 40
#demm	no -76	unknown 116	yes -81
#demn	unknown 44
#dena	no 60	yes -44
#denc	no -75	unknown 66
#dent	unknown 43
#der>	yes 58
#dera	no 119	yes -98
#derb	no -193	unknown 108
#dero	no 76	yes -62
#derr	no -88	yes 68
#desc	yes 49
#dese	unknown -51
#deso	yes 46
#dess	no -40	yes 60
#deta	no -182	unknown 141	yes -50
#detr	no 88	yes -66
#deus	no 40
#deva	no -51
#deve	no 65	yes -47
#devi	yes 43
#dez>	no -105	unknown 124	yes -70
#dia>	no -93	yes 113
#dial	no -80	yes 107
#diat	no 45
#dic>	no -83	yes 60
#dica	no 132	yes -102
#dien	no -135	unknown 52	yes 54
#dige	no 152	yes -122
#dima	no 65	yes -43
#dine	yes 60
#dini	no -79	yes 107
#dir>	no -42	unknown -44	yes 90
#dira	no 149	yes -122
#dis>	no -44	yes 85
#disa	yes 43
#disp	no 50
#dist	no 60
#diti	no 118	yes -86
#dix>	no 41
#doct	no 96	yes -81
#doi>	no 100	yes -77
#dois	no 83	yes -63
#domm	no -46	yes 85
#dor>	yes 50
#dorm	no -63	yes 90
#dos>	no 102	yes -79
#doss	no -63	yes 78
#doub	yes 42
#douc	yes 69
#douz	no 102	yes -90
#drai	no 71	unknown -40
#dre>	yes -55
#dres	no 58	unknown -40
#driv	no -111	unknown -48	yes 152
#dron	no -66	yes 91
#duct	unknown -40
#duis	no -174	yes 192
#dule	no 71	yes -56
#dun>	no -285	unknown 122	yes 86
#dure	no 125	yes -108
#dus>	yes 42
#dyal	no -136	yes 153
#eage	no -127	unknown -46	yes 170
#eak>	no 71	yes -45
#eanc	no -104	unknown 79	yes -45
#eant	unknown -47	yes 40
#eauc	no -125	yes 147
#eaux	yes -47
#ebe>	no -73	unknown 54
#eboi	no -48	yes 57
#ebou	no 105	yes -74
#ebro	no -183	unknown -58	yes 232
#ecan	no 67
#ece>	no -69	unknown 53
#ecep	no 76	yes -51
#eces	unknown 67	yes -87
#ech>	no -67	yes 92
#echa	unknown -41	yes 70
#eche	no -133	unknown 115
#echi	no -150	unknown 148
#echn	no 88	yes -63
#ecol	yes 49
#econ	no -67	yes 89
#ecou	no 41	yes -65
#ecre	no -145	yes 163
#ecri	yes 40
#ecro	no -64	unknown 172	yes -135
#ecta	no -90	yes 111
#ecte	no -60	yes 87
#ectr	no 41
#ectu	no 80	yes -57
#ecu>	no 41	yes -56
#ecue	yes 46
#ecul	no -116	yes 156
#ecup	no 77	yes -52
#ede>	no 68
#eden	no 185	unknown -60	yes -146
#edf>	no 137	yes -112
#edia	no -124	yes 139
#edig	no 152	yes -122
#een>	no 119	unknown -46	yes -83
#efer	no -48	yes 79
#efeu	no 60	yes -53
#effe	no 62
#effo	no 53	yes -90
#effr	no 51	yes -40
#efon	no -63	unknown -47	yes 108
#efou	no 57	unknown -51
#efus	no -80	unknown 40
#egar	yes 52
#egat	no -121	unknown 83
#eger	no 46
#eges	no 41
#egou	no 174	unknown -52	yes -132
#egra	no 67	yes -47
#egre	unknown -40	yes 60
#egue	no -74	yes 96
#egul	no -63	yes 86
#ehic	no -78	unknown 67
#ehor	no -47	yes 71
#eige	no 69	yes -56
#eima	no 147	yes -126
#eine	yes 40
#ejou	no 64	yes -53
#ela>	no -116	yes 144
#elag	no 69	yes -42
#elat	no 68	yes -49
#ele>	no 41
#elec	no 56
#elep	no 49
#eler	no -115	yes 157
#elev	no -72	yes 74
#elic	yes 53
#elie	no 57	unknown -43
#elit	no -159	unknown 173	yes -65
#elli	no -86	unknown 155	yes -131
#elon	no -55	yes 82
#elos	no -128	unknown 126
#elot	no -93	yes 108
#elqu	no 54	yes -77
#elux	no 58
#emai	unknown 45
#eman	no -68	yes 97
#emar	no 166	yes -146
#emat	no 47
#emba	no 49
#embo	no -46	unknown 76
#embr	unknown 40	yes -45
#emi>	no -90	unknown 123	yes -78
#emie	no -41	yes 59
#emin	unknown 62	yes -64
#emme	no -80	unknown 64
#emne	unknown 44
#emoi	unknown 141	yes -147
#emor	no -105	unknown 48	yes 46
#empe	yes 73
#empl	no -74	yes 95
#empo	yes 55
#emur	no 70	yes -54
#enac	no 79	yes -59
#enag	no -64	yes 89
#enai	no -64	yes 93
#enan	no -61
#enas	no 60	yes -44
#ence	no -53	yes 42
#enco	no 41
#enda	yes -45
#ende	no 44
#endi	no 44
#endo	no 197	yes -173
#ends	unknown 41	yes -43
#ene>	yes 53
#enet	yes 59
#enfa	no -70	yes 104
#enfi	no 54	unknown -41
#enfl	no 49
#enfo	unknown 47	yes -58
#enie	no 88	yes -74
#enir	no -78
#enle	no 143	yes -115
#enne	no 87	yes -52
#enor	no 127	unknown -50	yes -78
#enou	no 41
#enqu	no -123	unknown 129	yes -59
#enre	unknown 56
#ens>	no -132	unknown 61	yes 68
#ensa	no 92	unknown -60
#ense	no 57	yes -43
#ensi	no 64	yes -52
#enta	yes 60
#ente	no 61	yes -55
#ento	yes 40
#enu>	no 59
#enue	no -85	unknown 73
#enus	no 60	yes -40
#enve	no -51	yes 75
#envo	unknown 72	yes -43
#eole	no -62	unknown 55
#eon>	no 77	yes -56
#eot>	no 65	yes -47
#epan	no 76	yes -43
#epho	no 51
#epis	no 76	yes -51
#epla	no 87	yes -55
#eplo	yes 60
#epon	unknown 60	yes -87
#epor	no 51
#epot	unknown 60	yes -94
#epou	no 55
#ept>	no 113	yes -72
#eque	no -195	unknown 173	yes -45
#equi	yes 59
#era>	no 44
#eraf	no -66	unknown 99	yes -54
#erai	no -173	yes 201
#eral	no -58	yes 75
#eras	no -68
#erat	no -103	yes 125
#erb>	no -193	unknown 108
#erba	unknown 52	yes -52
#erch	yes 54
#erci	no -40	unknown 87	yes -51
#ercr	no -62	yes 75
#erem	no 47
#erer	no -63	yes 74
#eres	no 98	yes -70
#erge	no -55	yes 90
#ergl	no 105	yes -94
#eri>	unknown -72	yes 50
#erin	unknown -67	yes 54
#erip	no -56	yes 77
#eris	no 108	yes -84
#erli	unknown -45
#erma	no -163	unknown 135
#ermi	no 101	yes -61
#ermo	no 59	yes -48
#erna	no -127	unknown -74	yes 181
#ernu	no 42
#ero>	yes 59
#erob	no 87	yes -74
#eron	no 94	yes -77
#erop	no -65	unknown 127	yes -139
#erri	no -57	yes 52
#erru	no 49
#erse	no -40	yes 69
#ert>	no 42	yes -40
#erti	no 44
#erva	no 57
#erve	yes -49
#ervo	no 111	yes -91
#erzo	no 212	unknown -84	yes -163
#esca	no 42
#esce	yes 49
#esea	no 87	yes -64
#esen	no -46
#eser	no 143	yes -113
#esid	no -154	unknown 91	yes 58
#esil	no -272	unknown 254	yes -110
#esoi	no -67	yes 97
#esol	no -158	yes 168
#espa	no 44	unknown -45
#espo	no -154	yes 101
#esqu	no 56	unknown -48
#essa	unknown 89	yes -45
#essi	no 54	yes -94
#esso	no -58	yes 82
#essu	no -44	yes 51
#esta	no -57	unknown 129	yes -93
#esti	no 62	unknown -43
#esto	no 204	yes -170
#estr	yes 47
#esur	no 89	yes -59
#etab	no -45	yes 80
#etag	no 107	yes -77
#etal	no -71	yes 107
#etan	no 79	yes -55
#etar	no 122	yes -94
#etat	no -139	yes 152
#etei	no -78	yes 106
#etem	no 82	yes -58
#eten	unknown 83	yes -83
#eter	unknown -40	yes 40
#etes	no 196	unknown -62	yes -153
#etie	no 134	yes -114
#etio	no 79	yes -65
#etir	no 181	yes -163
#etoi	unknown 44
#eton	no -47	unknown -43	yes 89
#etou	no 88	yes -87
#etru	no 88	yes -66
#ets>	no 86	yes -72
#ett>	no 154	yes -121
#ettr	no 122	unknown -64	yes -71
#eue>	no -51	yes 93
#euge	no 65	yes -47
#eule	no 92	yes -68
#eune	no -81	yes 112
#euri	no -76	yes 97
#euro	yes -46
#eus>	no 64
#euve	no -62	yes 76
#euvr	unknown -44	yes 53
#evai	no 105	yes -79
#eval	yes 68
#evan	no -44	unknown 40
#evee	no 90	yes -75
#evei	no 92	yes -79
#evel	no -107	yes 121
#even	unknown 81	yes -52
#eves	no 60	yes -41
#eveu	no -124	yes 144
#evid	no -76	unknown 116	yes -81
#evie	unknown 100	yes -132
#evil	no 105	yes -66
#evit	no 77	yes -54
#evoi	no -117	unknown 145	yes -65
#evre	no -66	unknown -42	yes 101
#excu	no -76	yes 95
#exis	yes 40
#expe	no 62	yes -42
#expr	no -157	unknown -43	yes 185
#exti	no 106	yes -89
#ezar	no 65	yes -51
#fac>	no 42	unknown -71
#faca	no 56	unknown 57	yes -112
#face	no -146	unknown -40	yes 185
#fact	no 50
#fage	no 84	unknown -48
#fale	no -112	yes 129
#fant	no -72	yes 107
#fari	no 66	yes -50
#fauc	no -131	yes 161
#faud	unknown -64
#fect	no 140	yes -119
#femm	no -85	unknown 65
#femu	no 70	yes -54
#fene	yes 67
#fer>	no -111	yes 123
#ferr	no 139	yes -109
#fess	unknown 110	yes -172
#fest	unknown 127	yes -193
#fete	no 114	yes -80
#feur	yes 65
#ffag	no 110	unknown -47	yes -62
#ffai	no 41
#ffe>	no -93	yes 117
#ffec	no 62
#ffeu	yes 65
#ffle	no 51
#ffon	no 65	yes -93
#ffre	yes 63
#ffur	yes 57
#fiat	no -135	yes 156
#fich	no 102	yes -85
#fie>	no -266	yes 231
#fill	no -173	unknown 76	yes 96
#film	no -160	yes 123
#fils	yes 41
#fin>	no 52
#fiqu	no 46
#fiss	unknown 48	yes -101
#flam	no 55
#flan	no -68	unknown 81
#fleu	yes 60
#flic	no 55
#flot	unknown 90	yes -154
#foin	no -91	yes 122
#fois	no -60	unknown 41
#fond	no -43
#foot	no 164	yes -151
#fort	no 90	yes -64
#foss	no 184	yes -155
#foud	no 67	yes -51
#foul	no 78	yes -61
#fout	no 86	yes -66
#frai	no 69	unknown 42	yes -171
#fran	no -162	unknown 49	yes 97
#fre>	yes 77
#frei	yes 54
#frer	no 88	yes -66
#frit	no 115	yes -94
#froi	unknown 40	yes -80
#fron	yes 55
#frot	no -43	yes 56
#fuit	no -40	unknown 57
#fume	yes 52
#fure	yes 57
#fuse	no -82	unknown 44
#gage	unknown -57	yes 75
#gale	no -181	yes 196
#gami	no -42	yes 58
#gan>	no -234	unknown 227
#gara	no 41	unknown 41	yes -83
#garc	no 153	yes -133
#gard	no -43	yes 46
#gars	no -62	yes 87
#gat>	no -165	unknown 122
#gats	unknown -53	yes 71
#gauc	no 77	yes -49
#gaz>	no 42
#gazo	no 145	yes -131
#gean	unknown -47	yes 40
#gee>	no 135	yes -104
#gel>	no 110	yes -79
#gela	no 68	yes -49
#geme	no 98	yes -75
#genc	yes 63
#gend	no 41
#gene	no -73	yes 108
#geno	no 41
#genr	no -137	unknown 98	yes -70
#gent	yes 45
#geon	no 77	yes -56
#geot	no 65	yes -47
#ger>	no -48
#gere	no 51
#ges>	no 45
#geur	no -84	yes 117
#gie>	no 68	yes -50
#gile	no 117	yes -109
#gine	no -161	unknown 158
#gist	no 51
#glac	no -89	unknown 122
#glas	no 130	unknown -44	yes -85
#gle>	no 85	yes -64
#glie	no 84	yes -65
#glis	no 94	yes -74
#gnai	no -46	yes 61
#gnal	no 95	unknown 64	yes -174
#gnee	no 85	yes -51
#gner	no -41	yes 62
#gnet	no 58
#gnie	no 101	yes -67
#gnoi	no -109	unknown -43	yes 146
#gnol	no 54
#gola	no -55	yes 63
#gole	no -155	yes 194
#golf	yes 50
#gon>	no -58	yes 72
#gonf	no -44	yes 63
#gorg	unknown 64	yes -105
#goss	no -99	yes 135
#gout	no -44
#gps>	no 113	yes -95
#grac	no 132	yes -112
#grat	yes 46
#grav	unknown 51	yes -43
#gre>	no 41
#grel	no 101	yes -73
#gren	no -55	yes 95
#gres	unknown -42	yes 58
#gric	no 141	yes -113
#grif	yes 49
#gros	unknown 56	yes -55
#gts>	no -42	yes 57
#gue>	no -61
#guei	no 217	unknown -56	yes -163
#guer	no 55
#guet	no 171	yes -154
#gueu	no -122	yes 146
#guli	no -63	yes 86
#h10>	yes 48
#habi	no -81	unknown 61
#hage	unknown -41	yes 71
#haie	yes 46
#hain	no 79	unknown -48
#hait	no -112	unknown 166	yes -73
#hala	no 80	yes -60
#hale	yes 46
#hall	unknown -41	yes 72
#hamm	no -47	yes 67
#han>	yes -87
#hanc	no -55	unknown 46
#hant	no -97	yes 114
#haou	no 46
#happ	yes 46
#haqu	no 65	yes -77
#hare	no 86	unknown -72
#harg	no 44
#hari	no -161	yes 176
#harm	unknown 97	yes -64
#hass	no 112	unknown -54	yes -70
#hat>	no 47
#haud	no 85	yes -65
#haus	no 75	yes -50
#haut	no 46
#hay>	no 58
#hayo	no 82	yes -51
#hee>	unknown 59	yes -96
#hef>	no -81	yes 101
#hein	unknown -41
#hell	no -90	yes 119
#hema	no 47
#hemi	no -87	yes 42
#heri	no 66	yes -49
#herm	unknown 135	yes -166
#hes>	no 112	yes -85
#hete	no -131	unknown 124	yes -42
#hett	no -91	yes 110
#heva	yes 54
#heve	no -97	yes 116
#hevi	no 105	yes -66
#hevr	unknown -52
#hich	no -91	yes 111
#hicu	no -78	unknown 67
#hiff	no 113	yes -90
#hine	no -47	yes 67
#hniq	no 140	yes -119
#hoc>	yes 61
#hoir	no 152	yes -128
#home	no 41
#hon>	no -46	yes 71
#hone	no 65	yes -44
#honi	no 151	yes -122
#hont	no -107	yes 123
#hopi	yes 67
#hors	yes 43
#hoto	no 48	unknown 45	yes -94
#hott	no 80	yes -65
#hous	yes 41
#huil	no 113	yes -87
#huit	no -134	yes 163
#humi	no -86	unknown 119	yes -60
#hute	no 109	unknown -41	yes -69
#hysi	no 41
#iabl	no -66	yes 96
#iad>	no 64	yes -43
#iage	no 69	yes -44
#iair	no 132	unknown -46	yes -86
#ial>	no -82	yes 123
#iale	no 92	yes -65
#ianc	no 90	yes -69
#iant	no -191	yes 208
#iate	no 89	yes -62
#iati	no -75	unknown 110	yes -58
#ibut	no 60
#ical	no 40
#icha	no -91	yes 111
#ichu	no 122	yes -105
#icip	no 50
#ickp	no 42
#icol	no 64
#ics>	no 75	yes -51
#icti	no 52	unknown -44
#icul	no -41
#ide>	no 106	yes -70
#idea	no 88	yes -75
#idem	no -76	unknown 116	yes -81
#iden	no -71	unknown 82
#iece	no -40
#ied>	no 75	yes -44
#iee>	no 46	unknown -40
#ieil	unknown -52
#ienn	no 97	yes -60
#iens	no -131	unknown 49	yes 78
#ient	no -75	yes 65
#ierr	no 93	yes -61
#ieta	no -42	yes 77
#iete	no -134	yes 162
#ieto	no -113	yes 146
#ieur	no -48	yes 70
#iez>	no -247	unknown 235	yes -138
#ifes	unknown 127	yes -193
#iffu	yes 57
#ific	no -74	yes 92
#ifie	no -164	unknown 86	yes 76
#ifiq	no 46
#ige>	no 60	yes -41
#igeo	no 77	yes -56
#igin	no -175	unknown 178
#igna	yes -67
#igno	no -103	yes 135
#igo>	no 79	yes -66
#igol	no -136	yes 163
#igt>	no 102	yes -78
#igts	no -42	yes 57
#ika>	no 87	yes -73
#ila>	unknown 40
#ilee	no 209	unknown -47	yes -161
#iles	no 65	yes -48
#ilie	no -49
#ilis	no 48
#ilit	no -187	unknown 164
#illi	no 51	unknown -44
#illo	unknown 95	yes -122
#ilot	unknown -45	yes 69
#iman	no 71	yes -49
#ime>	yes 77
#imen	no 103	yes -84
#imes	no 122	yes -95
#imet	no 98	yes -73
#imma	no -69	unknown -86	yes 143
#imme	yes 41
#impl	no -104	unknown -50	yes 153
#impo	no -66	unknown 102	yes -46
#inai	unknown -62	yes 54
#inan	no 121	yes -87
#ince	yes -58
#inco	no -46	unknown 125	yes -96
#inct	no 106	yes -89
#indr	unknown 43	yes -48
#indu	no 106	yes -65
#inee	no -66	unknown 77
#iner	no 47
#ines	yes -46
#inet	yes 46
#infi	no 45
#inge	no 55	yes -40
#ingo	yes 42
#ingt	no 43
#inha	no -46	yes 59
#inie	no -50	yes 78
#iniq	no -55	unknown 119	yes -70
#inis	yes 43
#inoi	no -121	unknown -43	yes 165
#inon	no 75
#inse	no 56
#insi	no 103	yes -77
#inst	no -84
#insu	no 43
#inth	no 250	unknown -56	yes -200
#intr	no 106	unknown -47	yes -66
#ints	no 79	yes -49
#intu	unknown 75	yes -41
#inue	no -54	yes 72
#inut	no 47
#iola	no 62	yes -47
#iole	no -44	unknown 68
#iolo	no 113	yes -73
#iona	no -55	yes 71
#ionn	no -57	unknown 101	yes -45
#iori	no -70	yes 94
#iot>	no -43	yes 67
#ipho	no 86	yes -63
#ipri	no 66	yes -57
#irai	no 115	yes -96
#irba	no -51	unknown 118	yes -99
#irci	no -60	yes 74
#ircu	no 61	yes -40
#ires	no -42	yes 59
#irie	no 107	yes -76
#irme	no -102	yes 123
#irmi	no 84	yes -57
#irs>	yes 51
#isag	no -56	unknown 107	yes -56
#isan	no -115	unknown -47	yes 145
#isat	unknown 111	yes -147
#isci	no 76	yes -48
#iser	no -57	unknown 139	yes -77
#ises	no 128	yes -104
#isi>	no -55	yes 79
#isie	no 73	unknown -42
#isin	no -66	yes 94
#isio	no -55	yes 90
#isis	no 88	yes -123
#isit	no 92	yes -76
#isme	no 49
#ispa	no 51
#isqu	no -67	unknown 235	yes -222
#issi	no -46	yes 64
#issu	unknown 99	yes -89
#ista	unknown 60	yes -86
#isti	no -40	yes 75
#ital	yes 41
#itan	no 224	unknown -51	yes -186
#itat	no 112	yes -83
#iter	no -66	unknown 64
#ites	no -122	unknown 66	yes 47
#itie	no 123	unknown -40	yes -80
#itif	no 106	yes -82
#itoy	no -151	yes 164
#itra	no -107	unknown -44	yes 142
#itri	no -70	yes 102
#itro	no 131	yes -90
#itte	no 152	unknown -49	yes -102
#itut	no 50
#ivai	no -88	yes 109
#ivan	no 137	unknown -53	yes -80
#ivee	no 161	yes -133
#ivie	no 57
#ivil	unknown 79	yes -126
#ivra	no -61	unknown 56
#ivre	no -61	yes 83
#ixan	unknown -61	yes 42
#jack	no 60	yes -52
#jama	no 104	yes -82
#jant	no 141	yes -115
#janv	no 73	yes -48
#jard	yes 54
#jeun	no -59	yes 91
#jle>	no -106	yes 115
#join	no 92	unknown -46	yes -42
#joua	no -165	yes 179
#joue	no 90	yes -67
#jsui	no 48
#judi	no 93	yes -58
#juge	no -46	unknown 100	yes -73
#jure	no -259	unknown 111	yes 156
#just	no -47	yes 44
#kay>	no -74	yes 102
#kech	no -67	yes 92
#ket>	yes 65
#khla	no -116	yes 141
#king	unknown 56	yes -50
#koi>	no -108	unknown 109	yes -75
#kpoc	no 41
#labr	yes 47
#laca	unknown 56
#lace	no -61	yes 45
#lach	yes 40
#laco	no 46	unknown -69
#lade	no -73	yes 92
#lafo	no -60
#lah>	yes 44
#lai>	no -215	unknown 120
#lail	yes 54
#lain	no 43
#lait	no 56
#lame	no -102	yes 119
#lamm	no 99	yes -81
#lamp	no 91	yes -76
#lan>	no 92	yes -65
#land	no 76	yes -51
#lant	no 72	yes -64
#laqu	no 40
#lara	no 88	yes -56
#lard	no -55	unknown 86	yes -41
#lare	unknown -50
#las>	no 64	yes -52
#lass	no 88	yes -47
#lat>	no -45	yes 80
#lata	no 121	yes -103
#lati	unknown -50	yes 73
#latr	no 99	yes -74
#lave	yes 56
#lcon	no -46	yes 68
#lech	no -46	yes 64
#lect	no 43
#lee>	no 67	yes -41
#lees	no 62
#lege	yes 41
#legu	no -83	yes 108
#leil	unknown -41	yes 47
#lema	no -120	yes 138
#lenc	no 40
#lend	no -46	yes 83
#lent	no -64
#leph	no 49
#ler>	no -45	yes 43
#leri	no -170	yes 185
#lete	no 52
#lets	no 42
#leu>	no 113	yes -89
#leue	no -41	unknown -41	yes 83
#leur	yes 47
#leut	no -169	yes 182
#leva	no 47
#levr	no -130	yes 141
#leza	no 65	yes -51
#libe	no -41	yes 51
#libr	no -152	yes 165
#lics	no 75	yes -51
#liee	no 60
#lien	no -132	yes 156
#lieu	yes 55
#lign	no -45
#limo	no 99	yes -82
#lin>	no -180	unknown -52	yes 209
#lini	no -55	unknown 119	yes -70
#lint	no 46
#lio>	no -114	unknown 120
#liqu	no -114	unknown 54
#lir>	no -99	yes 124
#lis>	no 66
#lisa	unknown 77	yes -105
#lise	no 45
#lisi	yes 69
#liss	no 71	yes -50
#lit>	unknown 79	yes -63
#lite	no -68	unknown 82
#livr	no -69	yes 50
#llag	no 61	yes -52
#llai	no 181	yes -161
#llan	yes -52
#llar	no -55	unknown 86	yes -41
#llee	no 80	yes -57
#lleg	yes 59
#llem	no -79	yes 91
#ller	no 46
#lles	no 76	yes -56
#lleu	yes 73
#llic	yes 42
#llie	no -72	unknown 114	yes -109
#llis	no -65	yes 92
#llo>	no -43	yes 66
#llon	no -48
#llou	unknown 88	yes -108
#loc>	no -51	unknown 81
#loca	no -65	yes 88
#loin	no 86	yes -58
#loir	no 54	yes -51
#lois	no -74	yes 109
#lol>	no 130	unknown -40	yes -111
#lomb	no -86	unknown 73
#long	no -81	yes 105
#lont	no -74	yes 97
#loqu	yes -41
#lore	no -42	yes 75
#los>	no -55	unknown 83	yes -40
#lose	no 56
#lot>	unknown -49	yes 64
#lots	no 96	yes -75
#lott	no 45	unknown 61	yes -131
#lotu	no -64	yes 98
#lou>	no -116	unknown 126
#loux	no 176	yes -145
#loye	no -42	yes 66
#lqu>	no 75	yes -102
#ltan	unknown -44
#lte>	no -67	yes 84
#lteu	no 47
#ltip	no 66	yes -57
#lub>	no -157	unknown -45	yes 177
#lui>	yes 55
#luie	yes -46
#lume	no 55
#lumi	no -142	unknown 115	yes -73
#lune	no 67	yes -40
#lure	unknown 96	yes -71
#lus>	no 49	yes -45
#lust	no -132	yes 159
#lux>	no 58
#lyse	no 101	yes -74
#macb	no 69	yes -51
#mach	no -53	yes 77
#maci	no -40	unknown 148	yes -130
#mada	no -66	yes 84
#mage	no -52	yes 91
#mai>	no 64
#main	yes -40
#mair	no 121	yes -83
#mait	yes 59
#mal>	yes 63
#mala	yes 44
#mali	no -130	yes 165
#mam>	no 91	yes -68
#mama	no -129	yes 150
#mami	no -121	yes 137
#man>	no -66	yes 91
#manc	no 65	yes -43
#mand	no -42	yes 71
#mang	no 41	unknown 49	yes -96
#mani	unknown 78	yes -149
#mano	no -92	yes 131
#mant	no 87	yes -67
#mar>	no -86	unknown 150	yes -126
#mara	no -109	unknown -45	yes 142
#mare	no 70	yes -41
#marq	no 65
#mars	unknown 41
#mart	no 90	yes -65
#mass	no 63
#mat>	no 123	yes -103
#matc	no 90	yes -75
#mate	yes -44
#mato	no -90	unknown 122	yes -59
#matr	no -50	unknown -57	yes 107
#mban	no 129	yes -110
#mbar	no 74	unknown -41
#mbee	no -55	unknown 110	yes -54
#mber	no 49	unknown -44
#mbie	no -75	unknown 174	yes -112
#mbol	no -91	unknown 93
#mbou	no -43	unknown 72
#mbra	no 94	unknown -47	yes -44
#mbri	no 54	yes -41
#mdr>	no 108	unknown -57	yes -75
#mec>	no -226	yes 257
#meca	no 67
#mech	no -113	yes 127
#med>	no 71	yes -43
#mede	no 57
#mee>	no -41	yes 65
#mees	no -105	yes 130
#mel>	no 101	yes -81
#mell	no 256	yes -236
#melo	no -124	unknown -48	yes 153
#mena	no -69	yes 95
#menc	no -49	yes 74
#mer>	unknown 60	yes -75
#meri	no 82	yes -55
#mero	no -44	yes 81
#mesu	no 89	yes -59
#meti	no 185	yes -160
#metr	no 67	yes -42
#mett	no 76	yes -55
#meur	no 59
#miab	no -66	yes 96
#micr	no -42	unknown -46	yes 71
#mide	no -47	yes 81
#mie>	yes 44
#mien	no -107	yes 139
#mieu	no 113	unknown -40	yes -84
#mili	unknown -55	yes 77
#min>	no -41	unknown 126	yes -90
#mine	unknown 55
#mins	no -126	yes 144
#mion	no -92	yes 58
#miro	unknown -45
#mis>	no -45	yes 67
#mise	no 155	yes -130
#mito	no -151	yes 164
#mmag	no -46	yes 85
#mmam	no 91	yes -68
#mmat	no -69	unknown -86	yes 143
#mmed	no -122	yes 138
#mmes	no 55	yes -43
#mmeu	yes 41
#mmod	no -93	yes 115
#mmun	no -71	yes 103
#mne>	unknown 129	yes -146
#mnes	no -60	unknown -45	yes 103
#mobi	no 41	unknown -44
#mode	yes 53
#moha	no -106	yes 123
#moin	unknown 88	yes -92
#moir	no 131	yes -118
#mois	no 43
#moit	no 85	yes -70
#moll	no -98	yes 116
#mome	yes 52
#moni	no -123	yes 153
#mons	no -66	yes 87
#moqu	no 106	yes -82
#morq	no -105	unknown 48	yes 46
#mort	no 71	yes -47
#mot>	no -108	unknown 122
#mota	no -45	yes 68
#mote	no -64	yes 81
#moto	yes 46
#moui	yes 40
#mous	no 105	yes -83
#mpac	yes -76
#mpad	no 65	yes -49
#mpet	unknown -41	yes 42
#mpie	yes -47
#mpin	no -102	yes 121
#mpla	no -91	yes 110
#mple	yes 57
#mpli	no -65	yes 86
#mpon	no -41	yes 69
#mpor	yes 63
#mpos	no -61	unknown 124	yes -77
#mpou	no 164	yes -134
#mpre	no 68	yes -52
#mpte	no 88	unknown -42	yes -47
#mult	no 66	yes -57
#mulu	no 67	unknown -42
#mure	no 108	yes -75
#mutu	no 136	yes -104
#mway	no -95	yes 116
#nace	no 79	yes -59
#nade	no 67	yes -48
#nage	yes 42
#nair	unknown -54	yes 64
#nait	no -77	yes 99
#nale	unknown 42	yes -77
#nali	unknown 100	yes -113
#nant	no 41	yes -45
#nape	no -46	yes 61
#nard	no 68	unknown -52
#nas>	no 89	yes -72
#nati	no -55	yes 71
#nca>	no -106	yes 122
#ncai	no -159	yes 181
#ncee	no -103	yes 65
#ncei	yes 46
#ncel	no 51
#ncen	no 42
#ncer	no -89	unknown 142	yes -81
#nch>	no 189	unknown -70	yes -143
#ncha	no 71	yes -52
#nche	no 44
#ncie	no -101	unknown 49
#ncle	no 66	yes -52
#ncom	no -112	yes 141
#ncon	unknown 124	yes -171
#ncte	no 105	yes -89
#nda>	no -42	yes 74
#ndai	no 105	yes -83
#ndan	yes -48
#ndar	no 50
#ndat	no 75	yes -60
#nde>	unknown -42
#ndee	no 95	yes -77
#ndel	no -74	yes 95
#nder	no 55
#ndes	no 43
#ndeu	no 40
#ndez	no 84	unknown -52
#ndie	no 43
#ndit	no -52	unknown 179	yes -155
#ndon	no 153	yes -130
#nduc	unknown -40
#ndui	no -59	yes 83
#ndul	no 82	yes -64
#ndus	no -67	yes 80
#neau	no 114	yes -85
#nees	unknown 73	yes -79
#neig	no 69	yes -56
#nel>	no 88	yes -68
#nell	no -147	unknown 116
#neme	no -84	unknown 142	yes -93
#ner>	no -46	yes 66
#nera	no -69	yes 96
#netr	yes 59
#nett	yes 52
#neuf	no -42	yes 61
#neve	no -157	yes 167
#nfan	no -70	yes 104
#nfin	no 54	unknown -41
#nfir	no 46
#nfla	no 119	yes -103
#nfle	no -117	yes 133
#nfon	unknown 42
#nge>	no 72	yes -49
#ngel	no 75	yes -57
#ngle	no 91	yes -76
#ngli	no 84	yes -65
#ngo>	yes 42
#ngs>	no 55
#ngt>	no 43
#ngue	yes 60
#nhal	no -43	yes 55
#niec	no -83	unknown -40	yes 124
#nife	unknown 127	yes -193
#nil>	no 96	yes -82
#niqu	no 49	yes -56
#nir>	no -55
#nis>	no -51	yes 63
#niss	no -73	unknown -48	yes 103
#nist	unknown -41	yes 43
#nite	no -85	unknown 224	yes -178
#nive	no -104	yes 121
#nlev	no 143	yes -115
#nnai	yes 66
#nne>	no 44
#nnea	no 137	yes -108
#nnee	no -73	unknown 86	yes -48
#nnel	unknown 104	yes -106
#nnem	no -173	unknown 244	yes -141
#nner	yes 57
#nnes	no 52
#nnet	no -91	yes 122
#nneu	no 60
#nnon	no 201	unknown -49	yes -150
#nnu>	no -104	unknown 135	yes -44
#nnul	no 63	yes -47
#noeu	no -92	yes 131
#nois	no -55	yes 65
#nole	no 87	unknown -42	yes -45
#nom>	no -114	yes 145
#non>	no -52	unknown 56
#nonc	no 155	yes -115
#nond	no 79	yes -40
#nora	no -47	yes 70
#norm	no 127	unknown -46	yes -82
#nos>	yes 49
#nou>	no 55
#nous	yes 52
#noye	no 67	yes -58
#nque	no -70	unknown 60
#nre>	no -137	unknown 98	yes -70
#nsab	no -154	yes 101
#nsai	no 141	unknown -55	yes -94
#nsci	no -154	unknown 145
#nse>	no 99	yes -87
#nsem	yes 47
#nser	no 70	yes -46
#nsi>	no 103	yes -77
#nsie	no -77	yes 100
#nsio	no 70	yes -59
#nsol	no -121	yes 138
#nspo	yes 60
#nsta	no -80	yes 96
#nsti	no 50
#nsul	no 43
#ntac	no 69	yes -42
#ntai	yes 46
#ntal	no -156	yes 173
#ntan	no -62	yes 90
#ntat	no 43
#ntea	no 100	yes -83
#ntee	no -101	unknown -40	yes 139
#ntel	no 78	unknown -64	yes -60
#nter	yes 40
#ntes	no 43
#nthe	no 48	unknown -47
#nti>	no -87	unknown -58	yes 144
#ntie	no 65	yes -48
#ntil	no -104	unknown -111	yes 150
#ntin	no -85	yes 100
#ntio	no 43	yes -81
#ntis	no 54
#ntor	yes 50
#ntra	yes 46
#ntur	unknown 60
#ntus	no -68	yes 97
#nue>	no -98	unknown 80
#nuit	no 45
#nule	no 63	yes -46
#num>	no 42
#nume	no -44	yes 81
#nuqu	no 62
#nus>	no 76	yes -56
#nver	no -65	yes 88
#nvie	no 139	unknown -44	yes -88
#nvol	no -48	unknown 90	yes -56
#obe>	no -124	yes 147
#obil	no 41	unknown -44
#obo>	no -138	unknown 90	yes 43
#ocad	no -66	unknown 100	yes -50
#ocat	no -86	yes 109
#occu	no -77	unknown 57
#occy	no -209	yes 221
#oce>	no 117	yes -88
#oced	no 65
#oces	no -50	unknown 66
#ocha	no -59	unknown -42	yes 102
#oche	unknown 79	yes -58
#ocia	no 152	yes -129
#ocie	no -46	yes 76
#octe	no 96	yes -81
#ode>	no -66	yes 91
#oeil	no -108	unknown 85
#oele	no 81	yes -68
#oeur	yes 40
#oeuv	unknown -46	yes 83
#offr	no -44	yes 72
#ogan	yes 47
#ogne	yes 49
#ogra	no -167	unknown 166
#oham	no -106	yes 123
#oid>	no 132	unknown -77	yes -51
#oie>	no -114	unknown 49	yes 75
#oign	no 59
#oil>	no 113	yes -102
#oila	unknown 58	yes -71
#oin>	no -62	unknown 41
#oinc	unknown 140	yes -215
#oind	unknown 66	yes -70
#oing	no 198	unknown -45	yes -154
#oins	unknown -45
#oirc	no -60	yes 74
#oise	yes 48
#oisi	no -89	yes 119
#oita	no 104	yes -74
#oiti	no 92	yes -64
#ojet	no -186	unknown 169
#okay	no -74	yes 102
#olag	unknown 45
#olai	no 55
#olan	no 92	yes -61
#olee	no 54
#olei	unknown -41	yes 47
#olen	no -74	unknown 117	yes -53
#oleu	no 62	yes -43
#olf>	yes 50
#olie	no -45	unknown 123	yes -138
#olis	no 79
#olle	yes 53
#olog	no -99	unknown 138	yes -89
#omat	no 78	yes -119
#omba	no 135	yes -111
#ombe	yes -46
#ombi	no -75	unknown 174	yes -112
#omen	yes 45
#omie	no 187	yes -160
#omma	yes 69
#ommo	no -101	yes 123
#ommu	no -71	yes 103
#omob	no 96	yes -69
#ompe	no 76	yes -62
#ompi	yes -47
#ompr	no 104	yes -78
#ompt	no 106	yes -67
#onal	no -55	yes 71
#oncl	no 66	yes -52
#ond>	no -65	unknown 41
#ondi	no -96	yes 122
#ondr	no 73	yes -104
#ondu	yes 54
#one>	no 41
#onfi	no -72	unknown -71	yes 134
#onfl	no -44	yes 63
#onfo	no -135	yes 144
#onge	no 99	yes -79
#ongu	no -84	yes 106
#oniq	no 125	yes -89
#onjo	yes 40
#onna	yes 54
#onnu	no -50	unknown 121	yes -79
#onom	no 157	yes -131
#onsa	no -154	yes 101
#onsc	no -93	unknown 123	yes -49
#onse	unknown 82	yes -143
#onsi	no -61	yes 83
#onso	no -119	yes 134
#onst	no -77	yes 91
#onte	yes 45
#ontu	no -68	yes 97
#onze	yes 49
#ood>	no -279	yes 305
#ook>	no 69	yes -51
#oord	no -102	unknown 109
#oot>	no 62
#oote	no -46	yes 72
#opai	no -46	yes 69
#opin	no -96	yes 114
#opit	yes 67
#opor	unknown 125	yes -135
#opre	no 149	yes -113
#opri	no -63	yes 99
#opro	no -128	unknown 44	yes 97
#orag	no 53	yes -41
#oram	no -47	yes 70
#oran	unknown -46
#orat	no 80	yes -66
#orch	unknown 77	yes -73
#orde	yes 41
#ordi	no 45
#ordo	unknown 80	yes -61
#ordr	no -101	unknown 124	yes -40
#orer	no -46	yes 81
#orge	no 72	unknown 48	yes -119
#orgu	no 217	unknown -56	yes -163
#orig	no -175	unknown 178
#orit	no -70	yes 94
#orme	yes 46
#ormi	yes 44
#ormu	no 40
#orna	no 116	yes -98
#orne	no 283	unknown -58	yes -233
#orou	no 80	unknown -46
#orqu	no -105	unknown 48	yes 46
#orse	yes 46
#orti	no -55
#orts	yes 64
#ortu	no -92	unknown -52	yes 141
#osco	no 150	yes -127
#osie	no -280	unknown -78	yes 305
#osit	unknown -42	yes 60
#osqu	no -76	yes 91
#ossi	no -57
#oste	no 73
#otag	no 67	yes -50
#otar	no -45	yes 68
#ote>	no -54	yes 55
#oteg	no 98	yes -72
#otel	no 62	unknown -42
#oter	no -44	yes 75
#oteu	no -120	yes 144
#othe	unknown 188	yes -226
#otie	no -52	unknown -69	yes 96
#otis	unknown 127	yes -139
#oton	no 46
#otos	no 75	yes -57
#otre	no -62
#ots>	no 119	yes -82
#otte	no 42	yes -58
#otti	no -51	yes 66
#otto	yes 58
#otur	no -64	yes 98
#ouan	no -131	yes 144
#oube	no 77	yes -59
#ouci	no 128	yes -97
#oude	yes 53
#oudr	no 71	yes -50
#oued	no 99	yes -90
#ouer	no 77
#ouet	yes 44
#ouf>	no -62	yes 81
#ouge	no 42	yes -51
#ougi	no 98	yes -76
#oujo	unknown 60
#ouk>	no 87	yes -59
#oul>	no -129	unknown -49	yes 154
#ouli	no -45	yes 58
#oulo	no 46
#oup>	no -57	yes 91
#oupi	no 83	yes -60
#oups	no -54	yes 81
#oura	unknown 40
#ourc	no -67	unknown 96	yes -54
#oure	no -81	yes 104
#ourg	no -50	yes 70
#ourr	unknown 83	yes -70
#ours	unknown 45
#ourt	no 44
#oust	no 98	yes -75
#ousu	no 62
#outi	no -47	unknown 67
#outr	no 120	yes -90
#outt	no -133	unknown 64	yes 71
#outu	no 86	yes -66
#ouva	no -79	yes 94
#ouvr	yes 42
#oux>	no 91	yes -73
#ouze	no 102	yes -90
#ovis	unknown -41	yes 50
#oxiq	no 146	yes -124
#oye>	no 51
#oyee	yes 43
#oyen	no -45	yes 62
#oyer	no 52
#pact	yes -76
#pada	no 65	yes -49
#page	no -143	yes 172
#paie	no 52	yes -41
#pale	no 54
#pali	no -76	unknown -52	yes 114
#pan>	no 72	yes -49
#pann	no 101	yes -75
#pano	no -47	yes 70
#pans	no 159	yes -134
#pant	no -161	unknown 91	yes 40
#papi	no -61	yes 84
#para	no 161	unknown -54	yes -110
#parc	no -80	yes 52
#pard	no -52	yes 77
#pari	no 48
#park	unknown 53	yes -58
#parl	yes 62
#paro	no 111	yes -94
#paru	no 59	yes -47
#past	no -43	yes 56
#pati	no -109	yes 140
#patr	yes 50
#paum	no 103	yes -90
#pauv	no 88	yes -70
#pave	no 227	unknown -56	yes -169
#paye	no -141	unknown 113
#pdt>	yes 55
#peag	no -127	unknown -46	yes 170
#pee>	no 72	unknown -51
#pein	unknown 67	yes -75
#pel>	unknown 81	yes -48
#pele	no -40	unknown -41	yes 84
#pell	no 46
#peme	no 131	yes -100
#pend	yes -66
#pens	no 71	yes -58
#pent	unknown 128	yes -188
#per>	no 55	yes -47
#pera	no -72	yes 101
#pere	yes 41
#peri	unknown -50	yes 81
#pert	no 72	yes -53
#pes>	no 84	yes -67
#peta	no 91	yes -76
#pete	yes 72
#peu>	no 65	yes -41
#peug	no 65	yes -47
#peur	no -79	yes 99
#peut	no 98	yes -136
#peux	no 57	yes -41
#phal	no 131	unknown -44	yes -91
#phar	yes -53
#phon	no 58
#phot	no 48	unknown 45	yes -94
#phys	no 41
#pie>	no -88	yes 120
#piec	unknown 41
#pied	no 42
#piet	no -113	yes 146
#pige	no 77	yes -56
#pile	unknown -43
#pili	no 227	unknown -104	yes -176
#pin>	no -87	yes 116
#pine	no -96	yes 114
#ping	yes 59
#piqu	no 162	yes -130
#pire	no -43	yes 78
#pisc	no 76	yes -48
#piss	no 76	yes -51
#pist	no 131	unknown -47	yes -87
#plaf	no -60
#plag	yes 58
#plan	no 127	yes -96
#plaq	no 44
#plat	no 51
#plet	no -46	yes 72
#pleu	no -96	yes 87
#pli>	no -69	yes 87
#plin	no 64
#pliq	no -123	unknown 78
#plir	no -108	yes 132
#plis	no -68	yes 93
#plom	no -86	unknown 73
#plor	yes 60
#plos	no 44
#plot	no 139	yes -103
#plu>	no 110	yes -83
#plui	yes -46
#pneu	no 116	yes -89
#pock	no 41
#poel	no 81	yes -68
#poig	no 53
#poin	yes 67
#poit	no -108	unknown -46	yes 159
#pomm	no 100	yes -70
#pomp	no 41	yes -46
#pond	no -77	unknown 147	yes -105
#pong	no 129	yes -97
#ponn	no -41	yes 69
#pons	no -53	yes 45
#pont	no 78	yes -49
#pore	yes -43
#posi	unknown -42	yes 60
#poss	no -93	unknown 57
#post	no 92	yes -69
#pote	unknown -88	yes 89
#poub	no 77	yes -59
#pouc	no 45
#poul	no 119	yes -93
#poup	unknown -53	yes 63
#pous	no 55
#pout	no 120	yes -90
#ppe>	no -62	yes 88
#ppli	no -79	yes 95
#ppor	yes 51
#ppre	no -40	yes 73
#pre>	no 40	unknown -41
#prec	yes 73
#pref	no -74	yes 96
#prem	yes 47
#pren	no 56
#pret	no -197	yes 213
#prev	unknown 153	yes -171
#pri>	no 68	yes -48
#prie	no -52	yes 83
#prio	no -65	yes 92
#prof	unknown 42	yes -90
#proj	no -232	unknown 149	yes 107
#prot	no 99	yes -63
#pte>	no 46
#ptem	no 60	yes -54
#pteu	no 133	unknown -77	yes -59
#ptur	no -62	yes 93
#pui>	no -179	unknown 54	yes 86
#pure	unknown 69	yes -65
#quad	no -48	yes 60
#quar	no 42
#quee	no 51
#quel	unknown 57	yes -44
#quem	yes 47
#ques	no -49
#quil	no -187	yes 197
#quip	no 102	yes -61
#quit	no -76	yes 111
#quoi	no -75	unknown 83
#raba	no 70	unknown 53	yes -123
#rabl	yes 40
#rac>	no 41	unknown -51
#raca	yes 73
#racc	no -82	unknown 78
#race	no 148	yes -114
#rach	no 40	yes -48
#racl	yes 67
#radi	no 46
#rafa	no -112	yes 129
#rafl	no -66	unknown 99	yes -54
#ragi	no 69	yes -48
#rail	no 192	unknown -41	yes -160
#rair	yes 56
#rais	no -43	unknown 40
#rake	no -67	yes 92
#ral>	no -81	yes 95
#rale	no 53	yes -40
#rali	no 48
#ram>	no 89	unknown -45	yes -44
#rama	no 85	yes -60
#ramb	unknown 71	yes -43
#rame	no 85	yes -71
#rami	yes 43
#ramw	no -95	yes 116
#ran>	unknown -43
#rand	no -67	yes 45
#rane	no 107	yes -89
#rant	yes -48
#rape	no 42
#rapl	no 87	yes -71
#raqu	no 84	yes -75
#ras>	no -86	unknown 131	yes -49
#rase	no 51
#raso	no 56
#rasq	no 82	unknown -52
#rat>	no 58
#rate	no 43
#rato	no 48
#raum	no 56
#rava	no 108	yes -77
#ravi	unknown 57	yes -76
#rax>	no 132	yes -115
#ray>	no 127	yes -98
#raye	no 47
#rbag	no -51	unknown 118	yes -99
#rbal	unknown 57	yes -49
#rbec	yes 55
#rbre	no -43	unknown -55	yes 87
#rces	no -101	unknown 124	yes -40
#rcha	no -123	yes 148
#rci>	no -46
#rcon	no 128	yes -100
#rcre	no -62	yes 75
#rcui	no 83	yes -65
#rcul	no 42
#rdem	no 131	yes -95
#rder	no -75	yes 98
#rdi>	no 48
#rdie	no -121	unknown 46	yes 50
#rdre	no -101	unknown 124	yes -40
#rds>	no 100	yes -59
#rdue	no 89	yes -62
#reak	no 60
#rece	unknown 48	yes -60
#rech	no -238	unknown 250	yes -61
#recl	no -194	yes 213
#reco	no -71	yes 100
#rect	no -57	yes 92
#recu	no -56	yes 68
#ref>	no -84	yes 66
#refe	yes 55
#refo	no 57	unknown -51
#refu	no -46
#rega	no -46	yes 69
#regu	no -63	yes 86
#reil	no 75	yes -46
#rein	yes 41
#rel>	no 42	unknown -57
#rela	no 98	yes -74
#rele	no -52	yes 55
#rell	no -62	unknown 147	yes -130
#relo	no 64	yes -53
#rem>	yes 48
#remb	unknown 40
#reme	unknown 45
#remo	no -46
#remp	no -66	yes 88
#rend	no 65
#renn	no 74	yes -55
#reno	no -80	unknown -54	yes 129
#rent	yes 58
#renv	no -73	yes 81
#reol	no -78	unknown 67
#repa	no 64
#repe	no -41	yes 67
#repo	unknown 76	yes -64
#rer>	no 59
#rere	no 78	yes -58
#rese	no 43	yes -45
#resi	no -133	unknown 155
#resp	no -65	yes 65
#rest	yes -45
#reta	no -105	yes 123
#rete	yes 69
#reti	no 92	yes -77
#reto	no 83	yes -87
#rett	no 93	unknown -42	yes -54
#reui	no 139	yes -111
#reur	no -54	yes 84
#reux	no 86	unknown -86
#reve	unknown 57	yes -80
#rez>	no 67	yes -51
#rgea	unknown -42
#rgen	no -44	yes 80
#rger	no -92	yes 127
#rges	no 94	yes -69
#rgi>	no 104	yes -74
#rgla	no 130	unknown -44	yes -85
#rgon	no -71	yes 88
#rgue	no 217	unknown -56	yes -163
#riad	no 64	yes -43
#riag	yes 54
#ribu	no 69	yes -51
#rico	no 107	yes -75
#ricu	unknown -66	yes 83
#ride	no 88	yes -75
#rie>	no 40
#ries	no -41	unknown -66	yes 80
#riet	no -63	yes 99
#rieu	no 79	yes -59
#riff	yes 49
#riga	no 62
#rigi	no -175	unknown 178
#rina	unknown -67	yes 54
#rine	no -71	yes 104
#rior	yes 63
#riot	no -161	yes 176
#riph	no -56	yes 77
#riqu	no 42
#rir>	no 116	yes -104
#rise	yes -43
#riss	no 70	yes -51
#rist	no -116	yes 149
#rite	unknown 46
#riti	no 59
#rium	no 54
#riva	no -50	unknown -41	yes 85
#rivi	no 86	yes -71
#rkin	unknown 59	yes -53
#rle>	no -61	yes 89
#rlen	no 96	yes -70
#rlin	unknown -45
#rmac	no -40	unknown 148	yes -130
#rmai	yes 60
#rman	no 42
#rmer	no 59	yes -61
#rmet	no 102	yes -73
#rmie	no 110	yes -80
#rmis	no 44
#rmoi	no 108	yes -93
#rmul	no 40
#rnad	no 116	yes -98
#rne>	no 68	yes -42
#rnee	no 84	yes -60
#rner	yes 41
#rnil	no 96	yes -82
#rnis	no 76	yes -42
#rnum	no 42
#robe	no -82	yes 102
#roca	no -106	unknown 85
#roce	yes -42
#roch	no -50	unknown 64
#roi>	no 97	yes -81
#roid	no 55	unknown 50	yes -116
#roit	no -54	yes 66
#roje	no -232	unknown 149	yes 107
#role	yes 52
#roma	no -114	unknown 151	yes -114
#romp	no 172	unknown -54	yes -134
#ron>	no 57	yes -55
#ronc	no -47	yes 59
#rond	no -46	yes 69
#rone	no -102	yes 121
#ront	yes 55
#rop>	no -48	yes 73
#ropo	no -66	unknown 106	yes -90
#ropr	no 47
#roqu	no -148	unknown -47	yes 168
#rosa	no -72	yes 102
#ross	yes 40
#rote	no 112	yes -70
#rou>	no 55	unknown 43	yes -103
#roue	no -65	unknown -43	yes 108
#roui	no -65
#roul	no -116	unknown 62	yes 49
#rous	no -75	unknown 59
#rouv	yes -61
#rovi	unknown -45
#rpor	yes -41
#rrai	unknown -42
#rrak	no -67	yes 92
#rran	unknown -60
#rref	unknown -53
#rrel	no 104	yes -81
#rres	no 75	yes -58
#rreu	yes 43
#rrie	unknown 45
#rros	yes 47
#rrur	no 49
#rse>	no -68	yes 106
#rsee	unknown 58	yes -85
#rsei	no -51	unknown 72
#rsem	no 123	unknown -48	yes -75
#rses	unknown 162	yes -185
#rsio	no 52
#rtab	no 56	yes -44
#rtai	no 71	yes -48
#rtee	no 68
#rtef	no 60	yes -53
#rtei	no 125	yes -94
#rtem	no -83	yes 107
#rter	yes 51
#rteu	no -69	yes 99
#rtie	no -49
#rtir	unknown 63	yes -42
#rtis	no -80	yes 112
#rton	no 47
#ruch	no 135	unknown -61	yes -73
#ruit	no 55
#rulu	no 95	yes -71
#rune	no -72	unknown 211	yes -144
#rupt	yes 59
#rure	no 57
#rus>	no 60	yes -48
#ruti	no 99	yes -75
#rvat	no 57
#rve>	no 152	yes -124
#rvec	no 136	yes -116
#rvei	no -193	unknown -46	yes 241
#rveu	unknown 117	yes -148
#rvie	no 51
#rvoi	no 111	yes -91
#sabl	unknown -62
#sabo	no 71	yes -44
#sac>	no 54
#sage	no -47	unknown 65
#saig	no -40	unknown 115	yes -83
#sail	no 99	unknown -57	yes -41
#sain	yes 45
#sair	no -65	unknown 130	yes -103
#sait	no -71	unknown 78
#sala	no -62	yes 77
#salo	no 45
#salu	no 47
#sanc	no 53	yes -42
#sang	no 96	yes -66
#sani	no 70	yes -56
#sant	no -74	unknown 40
#sati	unknown 98	yes -145
#sauf	no 47
#saut	no -47	yes 69
#sauv	no 115	yes -92
#scab	no 61
#scin	no 76	yes -48
#scoo	yes 40
#scop	no 150	yes -127
#scri	no -101	unknown 130	yes -52
#scul	yes 69
#sech	no 89	yes -67
#seco	yes 47
#secu	no 71	yes -94
#seil	unknown 57
#sejo	no 64	yes -53
#sel>	no 65	yes -40
#sele	no -84	yes 95
#sell	no 72	yes -44
#semi	no -196	unknown 141	yes -41
#senc	unknown -43	yes 79
#sens	no -95	yes 130
#sepo	no 75	yes -58
#sept	no 82	yes -54
#sequ	no -293	unknown 139	yes 44
#seri	no -45	yes 66
#sert	no 72	yes -44
#serv	no 61	yes -57
#ses>	yes -43
#seul	no 66	yes -40
#seur	no 67
#sez>	no -110	unknown 65
#sibl	no -70	unknown 47
#side	no -103	unknown 82
#siem	no -43	yes 81
#sier	yes 81
#sieu	no -58	yes 83
#sili	no -272	unknown 254	yes -110
#sin>	no -101	yes 126
#sini	unknown -48	yes 45
#sins	no -90	yes 127
#siph	no -84	yes 106
#siqu	no 47
#siss	no 45	yes -88
#sist	unknown 77	yes -79
#site	no 81	yes -65
#siti	unknown -42	yes 60
#six>	unknown 59
#slt>	no -88	yes 126
#sme>	no 49
#soeu	no -113	yes 146
#soin	no -123	yes 156
#sol>	no 85	yes -67
#sola	no 45
#sole	no -84	yes 107
#soll	yes 42
#somm	no 54	yes -40
#sons	no -90	yes 108
#sors	no -141	unknown 187	yes -111
#souk	no 87	yes -59
#soul	unknown 60	yes -61
#sour	no -49	unknown 124	yes -114
#sout	no 121	yes -84
#spag	no 44	unknown -45
#spar	no 51
#sper	yes 41
#spon	no -82	yes 58
#spor	no 45
#squ>	no 107	yes -79
#sque	no -82	unknown 58
#ssag	no -72	unknown 69
#ssai	unknown 87	yes -53
#ssan	no 53
#ssem	no 59	yes -40
#ssep	no 75	yes -58
#sset	no 70	yes -50
#sseu	no 60
#ssez	unknown -46	yes 67
#ssib	no -93	unknown 57
#ssin	no -46	unknown -47	yes 92
#ssio	unknown 69	yes -88
#ssis	unknown 77	yes -75
#ssoc	no 132	yes -94
#sson	no 77	yes -46
#ssou	no -59	yes 83
#ssui	no -143	unknown 61	yes 86
#ssus	no -57	yes 50
#stan	no -93	yes 87
#stat	no -73	yes 70
#ster	unknown 111	yes -96
#stes	no 87	yes -76
#stit	no 50
#sto>	no 153	yes -129
#stop	no -40	yes 57
#stor	no -68	unknown -42	yes 98
#stra	unknown 54
#stre	yes 44
#stri	no 46
#stro	no 68	yes -50
#subi	no 47
#subt	no 62
#sui>	no 68	yes -41
#suiv	no 158	unknown -94	yes -76
#sult	yes 53
#sume	no -59	yes 85
#supe	no 68	unknown -43
#supp	no -68	yes 80
#sura	yes 57
#surg	no 104	yes -74
#surt	no 84	yes -70
#sus>	no -57	yes 50
#sutu	no -77	yes 104
#suv>	no -79	yes 106
#svp>	yes 64
#synd	no -83	yes 60
#tach	no -131	unknown 167	yes -67
#tact	no 69	yes -42
#tage	no 100	yes -72
#tagu	no 92	yes -65
#tai>	no -45	yes 83
#tail	no 75	unknown -47
#tain	no 112	yes -87
#tair	no -65	yes 89
#tais	unknown 76	yes -66
#tal>	no -85	yes 117
#tale	no -75	yes 106
#taly	no 105	yes -81
#tamp	no -41	yes 69
#tan>	no -77	unknown -42	yes 121
#tane	no 150	yes -122
#tang	no 118	yes -91
#tant	no 41
#tape	yes 65
#tapi	no 54
#tass	no 53
#tat>	no -93	yes 105
#tate	no 94	yes -51
#tati	unknown 80	yes -61
#taxi	yes 50
#tech	no 88	yes -63
#tee>	yes 53
#tees	no -56	yes 83
#tefe	no 60	yes -53
#tege	no 66	yes -40
#tel>	no 90	unknown -42	yes -46
#tele	no 50
#tell	unknown -43
#temo	unknown 154	yes -136
#tena	yes 60
#tend	unknown 44	yes -53
#tene	no 58	yes -40
#tenn	no 48
#tens	no 74	yes -61
#tenu	no 47
#tera	no 48
#tere	no -107	unknown 131
#tern	unknown 56	yes -42
#terp	no -104	yes 113
#test	no -88	unknown 123	yes -67
#tete	no 63
#teui	no -114	yes 132
#the>	no -44	unknown -45	yes 88
#ther	unknown 112	yes -104
#thes	no 220	yes -191
#tien	no -57	yes 83
#tier	no -48
#tifi	no -192	unknown 58	yes 141
#tign	no 51
#tile	unknown 99	yes -132
#till	no -47	unknown -95	yes 88
#tils	no 85	yes -69
#tinc	no 90	yes -76
#tine	no -60	yes 86
#tinu	no -54	yes 72
#tipr	no 66	yes -57
#tir>	unknown 63	yes -42
#tira	no -59	yes 77
#tire	no 103	yes -75
#tisa	no -97	unknown 110
#tism	no 59
#tiss	no -143	unknown 102
#tits	no 50	yes -76
#titu	no 50
#tive	unknown -41
#toir	yes 63
#toit	no 40	yes -68
#tole	no 47
#toli	no -52	unknown 120	yes -129
#toma	no 103	yes -144
#tomb	yes -45
#tome	yes 74
#tomo	no 96	yes -69
#tond	yes 44
#tonn	no 168	yes -141
#tons	no 66	yes -44
#top>	no -40	yes 57
#torc	no -59	unknown 129	yes -92
#tord	no 54
#torn	no 116	yes -98
#toro	no 80	unknown -46
#tort	no -71	yes 98
#tos>	no 75	yes -57
#tot>	no 64
#tou>	yes 47
#touj	unknown 60
#toxi	no 77	yes -56
#toye	no -151	yes 164
#trac	yes 47
#trag	no -139	unknown -56	yes 175
#tran	no 46
#trat	yes -47
#trau	no 71	yes -48
#tree	no 49
#trem	no -57	yes 81
#tren	no -64	yes 87
#trib	no 60
#tric	yes 64
#trie	no 113	yes -91
#trin	no -71	yes 103
#triq	no 46
#tris	no 73	yes -63
#tro>	no -72	unknown 62
#troc	no 148	unknown -40	yes -104
#tros	unknown -47	yes 41
#trov	unknown -41	yes 50
#truc	no -177	unknown 100	yes 47
#trui	no 88	yes -66
#ttei	no -63	unknown 56
#tter	no 59
#ttin	no -51	yes 66
#ttoi	yes 58
#ttre	no 114	unknown -56	yes -66
#ttu>	no -127	yes 145
#tudi	no -197	yes 205
#tue>	unknown 80	yes -87
#tuel	no 124	yes -89
#tuil	no 74	yes -60
#tur>	no 161	unknown -83	yes -121
#tus>	no 79	yes -65
#tusi	no -68	yes 97
#tuya	no 68	yes -46
#type	no -54	yes 68
#uand	yes -49
#uant	no -197	yes 226
#uara	no 141	unknown -64	yes -81
#uati	yes 44
#ube>	no -48	yes 61
#ubel	no 77	yes -59
#uber	no -97	yes 123
#ubi>	no 47
#ubti	no 62
#ucha	no -80	unknown 213	yes -181
#ucis	no 96	yes -69
#ucou	no -63	yes 90
#ucte	unknown -45	yes 42
#uctr	yes 41
#udi>	yes 45
#udic	no 93	yes -58
#udie	no 41
#udit	no 137	unknown -44	yes -99
#udre	no 48
#udro	no 173	yes -134
#ued>	no 99	yes -90
#uee>	no 51
#ueil	no 61	unknown -43
#uel>	unknown 59	yes -76
#uell	no -213	yes 175
#uelq	no 54	yes -77
#ueme	yes 47
#uer>	no 41	yes -77
#uest	no -107	yes 133
#uete	no -123	unknown 129	yes -59
#uett	no 71	yes -52
#ueue	no -57	yes 102
#ueur	no -74	unknown 68
#uffa	no 78	unknown -40
#uffl	no 65	yes -41
#uffr	unknown -44	yes 61
#ugeo	no 65	yes -47
#ugie	no 117	yes -105
#uile	no 97	yes -76
#uipe	no 175	unknown -46	yes -136
#uir>	yes 53
#uire	no 53
#uisa	no -161	yes 173
#uisi	no 70	yes -54
#uiss	yes 40
#uits	no 71	yes -54
#uitt	no 42
#ulah	no -70	unknown -47	yes 108
#ulat	unknown -59	yes 86
#ulee	no 64	yes -45
#ulem	no 78
#uler	no -249	unknown 96	yes 120
#ules	no -67	yes 52
#ulev	unknown 47
#ulie	no -63	yes 86
#ulot	no 53
#ulur	no 95	yes -71
#ulus	no 67	unknown -42
#umai	no 65	unknown -53
#umat	no -97	unknown 115	yes -65
#umee	no -55	yes 77
#umen	unknown -45
#umer	yes 47
#umid	no -86	unknown 119	yes -60
#umie	no -142	unknown 115	yes -73
#umul	no 67	unknown -42
#unet	no 67	yes -40
#uni>	no -140	yes 161
#unic	no 50
#uniq	no -48	yes 61
#uoi>	no -75	unknown 83
#upan	no -213	unknown 95	yes 62
#upe>	no 48
#upee	no -56	unknown -59	yes 101
#uper	no 62
#ups>	no -54	yes 81
#uptu	yes 59
#uque	no 44
#urai	no 71	yes -41
#urch	no -62	yes 81
#urde	no 73	yes -53
#urdi	no 75	yes -66
#urea	yes 64
#uree	no 102	yes -77
#urem	unknown 163	yes -206
#ureo	no -78	unknown 67
#ures	no 50
#urg>	no -70	yes 84
#urge	no -46	unknown -43	yes 93
#urgi	no 93	yes -66
#urgo	no -71	yes 88
#urie	no -62	unknown 99	yes -62
#urir	no 130	yes -119
#uris	no -127	yes 159
#urit	no 52	yes -67
#urni	no 107	yes -92
#uros	yes -49
#urqu	no 98	unknown -81	yes -51
#urra	no 82	unknown -52
#urre	no -137	yes 157
#urri	no -63	unknown 163	yes -132
#urse	unknown 120	yes -89
#urt>	yes 44
#urta	no 157	yes -140
#uscu	unknown -48	yes 50
#usee	no -93	unknown 206	yes -159
#usem	yes 44
#user	no -116	yes 127
#uses	no 91	yes -76
#usio	yes 44
#usko	no -87	unknown -50	yes 125
#ussa	no -61	unknown -78	yes 133
#uste	no -41	yes 40
#usu>	no 62
#utea	no 40
#utee	no -155	yes 190
#utei	no 51
#uter	no 54
#uteu	unknown 73	yes -47
#uti>	no -88	unknown 81
#utie	no 68	yes -44
#util	unknown 50	yes -89
#utio	no -71	yes 89
#utiq	no -94	unknown 96
#uto>	no -72	unknown 111	yes -52
#utom	no 75	yes -101
#utor	no 64
#utre	no -45	yes 61
#uts>	no 67	yes -55
#utte	no -84	unknown 62
#utu>	no 112	yes -90
#utue	no 136	yes -104
#utur	no -77	yes 104
#utus	no 56	yes -42
#uvai	no 56
#uve>	unknown 47	yes -74
#uvee	unknown -86	yes 50
#uven	no -83	yes 97
#uver	no 49
#uvra	no -73	yes 112
#uvre	no 55
#uyau	no 68	yes -46
#uze>	no 102	yes -90
#vaca	no -53	yes 68
#vach	no 154	yes -136
#vail	no 129	yes -104
#val>	yes 54
#vale	no -40	unknown -47	yes 76
#vali	no 57
#van>	no 77	yes -47
#vann	no 58
#vard	no -47	yes 54
#vate	no -145	yes 165
#vati	unknown -51	yes 69
#veau	no 67
#vecu	no 136	yes -116
#vee>	no 107	unknown -52	yes -56
#vehi	no -78	unknown 67
#vena	no -131	unknown 83	yes 41
#veni	no -56
#vent	no -51	unknown 51
#ver>	no 68	yes -43
#vera	yes 56
#verb	no -69	unknown 47
#verg	no 97	yes -84
#vern	no 153	unknown -76	yes -97
#verr	no 58	yes -69
#vers	yes 52
#vert	no 41
#ves>	no 105	yes -77
#vest	no 186	unknown -45	yes -156
#vete	unknown -48	yes 62
#veu>	no -125	unknown -94	yes 183
#veur	no -141	unknown 120
#veut	yes 48
#veux	no -67	yes 104
#vez>	no -153	unknown 158	yes -61
#vice	no 40
#vict	unknown -41
#vide	no 47	yes -70
#vie>	no -137	unknown 174	yes -62
#viei	unknown -52
#vien	no -86	unknown 130	yes -53
#vier	no 74	yes -63
#vign	no 102	yes -66
#vile	unknown 91	yes -119
#vill	no 40	yes -56
#ving	no 43
#viol	unknown 76	yes -64
#visa	no -56	unknown 107	yes -56
#visi	no 81	yes -55
#vite	yes 62
#viva	no 93	yes -73
#voie	no -114	unknown 49	yes 75
#voil	no -65	yes 43
#vois	no -115	yes 133
#vol>	no 59	yes -42
#vola	no 93	yes -58
#vole	yes -53
#volo	no -74	yes 97
#vons	yes 59
#vont	no -128	yes 153
#votr	no -140	unknown 172
#vous	unknown 48
#voya	no 71	yes -49
#vrag	no 80	yes -49
#vrai	no -73
#vran	no -98	yes 135
#vre>	no -81	yes 117
#vres	no -55	yes 80
#vue>	yes 40
#wa7e	no 68	yes -42
#way>	no -149	unknown -45	yes 178
#xant	unknown -61	yes 42
#xcus	no -76	yes 95
#xiqu	no 146	yes -124
#xist	yes 40
#xper	no 62	yes -42
#xpli	no -157	unknown 137	yes -42
#xpre	no -157	unknown -43	yes 185
#xtin	no 106	yes -89
#yais	no 56
#yale	unknown -43
#yali	no -136	yes 153
#yant	yes 53
#yau>	no 85	yes -57
#ycli	no -61	yes 77
#yee>	no 79	yes -40
#yen>	yes 42
#yer>	no 80	yes -56
#yeux	no -245	unknown 123	yes 111
#yez>	no 106	yes -86
#ympa	yes 53
#yndi	no -83	yes 60
#yon>	no 40
#ype>	no -181	yes 196
#ypes	no 54	yes -45
#ysiq	no 41
#zard	no 65	yes -51
#zero	unknown -40
#zrou	no 202	unknown -43	yes -175
0	no 138	unknown -130	yes -59
000	yes 63
06	no -49	yes 58
1	unknown -43
10	yes 40
11	no 60
12	no -60	unknown -49	yes 102
14	no -94	yes 106
16h	yes 48
17	no -79	yes 118
18	no 67	unknown -80
1er	no 42
2	no 50	yes -46
20	no 56	yes -45
3	yes 58
300	no 74	yes -52
3h	no 160	yes -133
40	no 97	yes -74
400	no -114	yes 122
4x4	no -135	unknown 80
5	no 68	unknown -43
500	yes 48
6	no -59	yes 95
600	no 73	yes -53
81	no 80	yes -57
9	no -60	yes 88
900	no 55
=injuries no rather	no 83	yes -66
=injuries unknown	unknown -42
=injuries unknown unsure	unknown -42
=other blessure	no 182	yes -153
=other collision	no 60	unknown -68
=other incendie	no 169	unknown -55	yes -121
=other vol	no 152	unknown -55	yes -96
=thirdParty no	no 106	yes -90
=thirdParty no rather	no 112	yes -99
=thirdParty no sure	no 197	unknown -81	yes -116
=thirdParty no unsure	no 91	yes -78
=thirdParty none	unknown 59	yes -53
=thirdParty unknown	no -151	unknown 277	yes -252
=thirdParty unknown unsure	no -151	unknown 277	yes -252
=thirdParty yes	no -184	yes 201
=thirdParty yes rather	no -149	unknown 78	yes 66
=thirdParty yes sure	no -194	unknown -44	yes 240
=type autre	no 168	unknown -60	yes -102
=type autre rather	no 222	unknown -88	yes -158
=type autre sure	no 138	unknown -56	yes -78
=type autre unsure	no 213	unknown -64	yes -147
=type blessure	no 59	yes -65
=type blessure rather	no 133	unknown -143	yes -92
=type blessure sure	no 88	unknown 59	yes -169
=type blessure unsure	unknown -62	yes 65
=type bris_de_glace	unknown 50	yes -80
=type bris_de_glace rather	unknown 145	yes -193
=type bris_de_glace sure	yes -51
=type bris_de_glace unsure	no 63	unknown -115
=type collision	no -108	yes 90
=type collision sure	no -133	yes 112
=type degats_des_eaux	no -52
=type degats_des_eaux rather	no 121	unknown -60	yes -69
=type degats_des_eaux sure	no -66
=type degats_des_eaux unsure	no -83	unknown -91	yes 133
=type dommage_materiel	unknown -55	yes 67
=type dommage_materiel rather	no 88	unknown -52	yes -51
=type dommage_materiel sure	no -40	unknown -51	yes 92
=type dommage_materiel unsure	no 68	unknown -71
=type evenement_climatique	no 88	yes -65
=type evenement_climatique rather	no 210	yes -197
=type evenement_climatique sure	no 78	yes -55
=type incendie	no 58
=type incendie rather	no 102	unknown -55	yes -65
=type incendie sure	no 50
=type none	no 67	unknown 45	yes -118
=type vandalisme	unknown -72	yes 50
=type vandalisme rather	no -71	unknown -67	yes 93
=type vandalisme sure	unknown -73	yes 44
=type vol	no 129	unknown -43	yes -86
=type vol rather	no 167	unknown -48	yes -116
=type vol sure	no 125	unknown -42	yes -83
a10	no -85	unknown -82	yes 148
a7	unknown -72	yes 67
abri	no 41
ac	no -43	yes 74
accident	no -61	unknown 65
accord	yes 43
accrochage	no -77	yes 114
accroche	unknown -40
aeroport	no -65	unknown 127	yes -139
agence	no -42	yes 74
agents	no -87	yes 98
aile	no -101	yes 118
ain	yes 54
aine	no 100	yes -92
ainsi	no 103	yes -77
air	no 93	yes -76
airbags	no 44
allemand	no -120	yes 138
aller	no 49
ambulance	no -60	yes 72
ame	no 54
amiable	no -62	yes 93
amis	no -126	yes 137
ampoule	no 164	yes -134
annonce	no 201	unknown -49	yes -150
annule	no 67	yes -47
antenne	no 113	yes -84
appareil	no 91	yes -74
appart	no -43	yes 74
appartement	no -53	yes 79
appele	no 43
appelee	unknown -100	yes 55
appeler	yes 52
appelle	no 88	yes -55
aprem	yes 48
arbre	no 138	unknown -63	yes -85
armoire	no 108	yes -93
arraches	no 125	yes -98
arret	no 46
arretee	no 46
arrivee	no 161	yes -133
asperge	no 107	yes -83
assez	unknown -46	yes 67
assurance	no -49	yes 75
atelier	unknown -41
atteint	unknown -73	yes 79
atteinte	no -178	unknown 124
attend	yes 50
attends	no -109	unknown 97
attestation	no -88	unknown 123	yes -67
aube	no -48	yes 61
aucun	unknown -42	yes 48
audi	no -112	yes 136
aureole	no -78	unknown 67
auto	no -72	unknown 111	yes -52
automatique	unknown 87	yes -109
autoroute	unknown -54
autre	unknown -43	yes 69
autres	no -217	unknown 142	yes 65
avais	no -49	yes 79
avait	yes 40
avenue	no -74	yes 102
avoir	no -66	unknown 50
avons	no -40	yes 64
ayant	no 43
azrou	no 202	unknown -43	yes -175
bache	no -161	yes 186
baignoire	no -149	unknown -50	yes 185
bain	no -118	unknown -45	yes 163
bains	unknown -43
balcon	no -46	yes 68
balle	no -144	unknown 50	yes 100
ballon	unknown -40	yes 77
barbecue	yes 55
barre	no -198	unknown -40	yes 233
barriere	unknown 97	yes -107
bas	no 60
beau	yes 55
beaucoup	no -125	yes 147
bebe	no -73	unknown 54
belle	yes 42
benne	no 118	unknown -64	yes -54
berger	no -176	unknown -42	yes 213
berline	no 104	yes -77
besoin	no -67	yes 97
bete	no 105	yes -80
biche	no 47
blanc	no -45	yes 73
blanche	no -121	unknown 150	yes -60
bleu	no 113	yes -89
bleue	no -41	unknown -41	yes 83
bloc	no -99	unknown 78
bloque	no 71	yes -54
bobo	no -138	unknown 90	yes 43
boite	no 87	yes -62
bombe	no 102	yes -83
bonne	no 175	yes -150
bord	yes 58
bosse	no -89	unknown 75
boue	no 99	yes -86
bougie	no 64	yes -51
boulot	no 84	yes -62
boum	yes 66
bout	unknown -59
bouteille	no 57
boutique	no -94	unknown 96
box	no 53
branche	no 147	yes -124
bras	no -55	unknown 94	yes -43
break	no 60
bref	no -84	yes 66
brise	unknown 49	yes -83
brisee	no 66	unknown -48
brisees	no -64	yes 96
brouillard	no -97	unknown 129	yes -76
bruit	no 69	yes -40
brulee	no 85	yes -63
brules	no -122	unknown 102
brulures	no 123	yes -99
brune	no -72	unknown 211	yes -144
bu	no -181	yes 200
buanderie	no 76	yes -58
bureau	no -97	yes 129
bus	yes 63
ca	no -48
cabane	yes 46
cable	no 79	yes -57
cabosse	no -132	unknown -88	yes 169
cabriolet	no -58	yes 73
cadenas	no 60	yes -44
cafe	no -88	yes 116
cage	no -66	yes 84
caillou	unknown 103	yes -85
caisse	no 49
calandre	no 69	yes -40
cambriolage	no 62	yes -47
camera	no 44
camion	no -86	unknown 63
camionnette	no -88	yes 120
camping	no -102	yes 121
canalisation	unknown 100	yes -113
canape	no -46	yes 61
capot	no 48
car	no -53	yes 77
carambolage	no -91	unknown 93
carrefour	unknown -53
carrelage	no 104	yes -81
carrosserie	no -54	yes 71
carte	no 74	yes -49
casa	no -66	yes 98
casablanca	no -106	yes 122
cassee	no -57	unknown 61
cassees	no 68	yes -51
casser	no 59	yes -46
cave	no 62	unknown -42
cede	no 80	yes -46
ceinture	no -69	yes 99
cela	no -116	yes 144
cellier	no -166	unknown 196	yes -265
centre	no -96	yes 125
cervicale	no 98	yes -74
cest	no -158	yes 181
cet	no 81	yes -63
chaine	no 57
chaise	no -81	yes 96
champ	no 165	unknown -41	yes -129
chance	unknown 142	yes -138
chantier	no 43
chaque	no 65	yes -77
charge	no 44
chariot	no -161	yes 176
chat	no 47
chaude	no 121	yes -95
chaudiere	no 41
chauffage	no 101	unknown -60	yes -41
chauffe	no -49	yes 75
chauffeur	yes 64
chaussee	no 78	yes -64
chef	no -81	yes 101
cheminee	no -95	unknown 104
cheval	yes 54
cheveux	no -70	yes 89
cheville	no 105	yes -66
chevreuil	no 139	yes -111
choc	yes 58
chute	no 113	unknown -43	yes -72
ciel	no 45
ciment	no 73	yes -59
circuit	no 83	yes -65
civile	unknown 91	yes -119
claque	no 124	yes -105
clavicule	no 111	yes -79
client	no -246	yes 265
cliente	no -164	yes 174
clinique	no -55	unknown 119	yes -70
clio	no -114	unknown 120
cloison	unknown -42	yes 57
cloque	no -58	unknown 101	yes -59
cloture	no -126	yes 152
club	no -157	unknown -45	yes 177
cm	no 63	yes -44
coccyx	no -209	yes 221
coeur	no 52
coffre	no -44	yes 72
cogne	no -57	yes 71
col	no 80	yes -64
collegue	no -83	yes 108
collision	no -88	yes 111
combien	no -79	unknown 210	yes -240
commence	no -45	yes 73
comment	no 205	unknown -65	yes -148
commode	yes 43
compagnie	no 101	yes -67
complete	no -46	yes 72
compte	no 55
compteur	no 133	unknown -77	yes -59
conducteur	unknown -50
conductrice	yes 41
conduisait	no -161	yes 173
conduit	no 69	yes -46
congelateur	no 68	yes -49
conscient	no -154	unknown 145
console	no -121	yes 138
constat	no -90	yes 101
constater	no 110	yes -73
conteneur	no 94	yes -77
continue	no -54	yes 72
contrat	no 56
coordonnees	no -102	unknown 109
copine	no -96	yes 114
copropriete	no -108	yes 141
corporel	unknown -60
cote	no -60
couche	yes 46
couchee	no 62
coude	no -72	yes 96
coule	no -50	yes 88
coulee	no 78	yes -68
couloir	no 48	yes -50
coup	no -43	yes 78
coupe	no 58
coups	no -49	yes 77
cour	no -254	unknown 72	yes 72
courant	no 89	yes -70
courante	no -122	unknown 144
cours	no 58	yes -45
courses	no -49	unknown 186	yes -205
coute	no 104	yes -76
couteau	no 40
couverture	no 75	yes -61
crac	no 59	unknown -68
crache	no 165	yes -126
crame	no 100	yes -83
crane	no 168	yes -145
creve	no 158	unknown -45	yes -112
creves	no 65	yes -44
crie	yes 43
crois	unknown -58
cueillant	no 45
cuir	no -83	yes 99
cuisine	no 59	yes -49
cuisse	no 75	yes -49
cumulus	no 67	unknown -42
cutter	no 83	yes -66
cuve	no 104	yes -71
cycliste	no -61	yes 77
dacia	no -84	unknown 141	yes -87
dame	no -106	yes 134
dc	unknown -45
deboite	no -67	yes 78
deborde	no -61	yes 74
declaration	no 88	yes -56
declarer	no 84	unknown -86
decouvert	no 69
decroche	no -140	unknown 213	yes -143
dedan	no -71	yes 104
defonce	no -53	unknown -48	yes 97
degat	no -165	unknown 122
degats	unknown -53	yes 71
degre	no 91	yes -71
dehors	no -47	yes 71
delit	no -159	unknown 173	yes -65
demain	unknown 77	yes -114
demande	no -75	yes 108
demenagement	no 147	yes -118
dents	unknown 56	yes -101
depanneuse	no 64
depart	no 55	yes -48
deplorer	no -46	yes 81
depose	no -53	yes 82
deposee	yes -47
depot	unknown 82	yes -113
derb	no -193	unknown 108
dernier	yes 58
derniere	no 79	yes -48
derobe	no 94	yes -79
derriere	no -88	yes 68
descendant	unknown -44	yes 75
descendu	no 79	yes -67
descendue	no -75	yes 108
dessine	no 64
dessous	no -58	yes 82
dessus	yes 54
detruits	no 88	yes -67
devait	no 46
devale	no -84	yes 107
devant	no -59	unknown 50
dh	no -94	yes 119
dial	no -141	yes 165
dimanche	no 65	yes -43
dirait	no 149	yes -122
dire	unknown 88	yes -81
disait	yes 43
disparition	no 50
disparu	no 56	yes -41
distributeur	no 60
dix	no 41
docteur	no 96	yes -81
doi	no 100	yes -77
doigt	no 102	yes -78
doigts	no -42	yes 57
dois	no 101	yes -78
dommage	no -46	yes 85
dont	no -44	yes 57
dormait	yes 64
dos	no 102	yes -79
dossier	no -63	yes 78
double	yes 49
douche	no -54	unknown -45	yes 106
douleurs	no -46	yes 77
douze	no 102	yes -90
dresse	no 107	yes -73
drive	no -111	unknown -48	yes 152
droit	no -85	unknown 51
droite	unknown -45
drone	no -158	yes 171
ds	no 111	unknown -42	yes -63
dun	no -285	unknown 122	yes 86
dyali	no -136	yes 153
eaux	no -172	unknown 125
ebouillante	no 176	yes -142
echappe	yes 63
echelle	no -127	yes 152
eclair	no 45
eclat	no 95	yes -52
ecrit	yes 62
edf	no 137	yes -112
effondre	no 44	unknown 58	yes -107
effraction	no 51	yes -40
egare	no 140	unknown -49	yes -108
el	no 73	unknown -50
electrique	no 46
eleve	no 54
elles	no 86	unknown -40	yes -56
embarque	no -82	yes 96
embouti	no -107	unknown 90
embrasse	no 53	unknown -48
emmene	no -54	yes 69
emporte	no -136	yes 156
encastree	no 82	unknown -55
enceinte	yes 46
enfants	no -54	yes 89
enfin	no 54	unknown -41
enflamme	no 109	yes -94
enfonce	no 55	unknown 41	yes -105
enfoncee	no -168	unknown 67	yes 62
enorme	no 158	unknown -57	yes -101
enquete	no -119	unknown 188	yes -150
enregistree	no 44
ensemble	no -55	yes 86
entaille	no 124	yes -90
entendu	no 63
entiers	no 49
entorse	yes 57
entree	no 121	yes -91
envole	no -205	unknown 222	yes -85
envolee	no 54
epouse	no 68	yes -56
erafle	no 53	unknown -70
es	yes 50
escabeau	no 61
essuie	no -144	unknown 76	yes 73
etabli	no -67	yes 102
etage	no 86	yes -60
etagere	no 141	yes -109
etais	unknown 54	yes -53
etat	no -139	yes 152
etions	no 79	yes -65
etoile	no -62	unknown 52
etre	no -109	yes 60
euros	yes -49
eux	yes 42
evidemment	no -76	unknown 116	yes -81
evier	no 127	yes -93
ex	no -356	unknown -64	yes 377
excuse	yes 55
excuser	no -116	yes 127
existe	yes 40
expert	no 62	yes -42
exploitation	no 59	yes -46
explose	no 55
explosee	no 58	yes -43
expres	no 42
extincteur	no 104	yes -87
f	yes 60
fac	no 42	unknown -71
facade	no 56	unknown 57	yes -112
face	no -146	unknown -40	yes 185
facteur	unknown -46
facture	no 96	yes -68
faisais	no 82	yes -90
faisait	no -58	yes 87
faite	no 107	yes -75
farine	no 66	yes -50
faut	no 184	unknown -74	yes -112
faute	no -59	unknown 40
fauteuil	no -89	yes 104
fe	unknown -84	yes 67
fele	yes 53
felees	no 136	yes -116
femme	no -97	unknown 71
femur	no 70	yes -54
fendue	no 59	unknown -52
fenetre	no -40	yes 74
fer	no -140	yes 151
ferme	no -82	yes 98
fermer	no -131	unknown 157	yes -136
fes	no -55	yes 80
feuille	no -107	yes 128
fiat	no -135	yes 156
file	no -47	unknown 40
fille	no -143	unknown 85	yes 54
fils	yes 41
fin	no 48
fissure	unknown 72	yes -120
flambe	no -61	yes 88
flamme	no 125	yes -102
flammes	no 62	yes -51
flanc	no -68	unknown 81
flics	no 75	yes -51
flotte	unknown 90	yes -154
foin	no -91	yes 122
fois	no -60	unknown 41
fonce	no -142	unknown -40	yes 185
fond	no -82	yes 100
force	no 74	yes -58
forces	no -101	unknown 124	yes -40
forme	yes 42
fort	no 107	yes -86
fortes	no 63
fosse	no 184	yes -155
foudre	no 48
foulee	no 55	yes -44
four	no 72	yes -57
fourgon	no -58	yes 72
fournil	no 96	yes -82
foutu	no 112	yes -90
foutus	no 56	yes -42
fracture	no 55	unknown -47
fracturee	no 43
frais	unknown 120	yes -139
freine	no -54	yes 84
frere	no 78	yes -58
frigo	no 79	yes -66
friteuse	no 68	yes -56
froid	no 132	unknown -77	yes -51
frotte	no -43	yes 56
fuit	no -142	unknown 77	yes 53
fuite	unknown 51
fumee	yes 55
g	no 79	unknown -43
garage	unknown 72	yes -109
garantie	no 57	yes -47
gardien	no -135	unknown 52	yes 54
garee	unknown -44
gars	no -62	yes 87
gauche	no 77	yes -49
gaz	no 42
gel	no 136	unknown -46	yes -89
gendarmerie	no 78	yes -50
genre	no -137	unknown 98	yes -70
glace	no -305	unknown 233	yes 55
glisse	no 108	yes -86
golf	yes 50
gondole	unknown -43
gonfle	no -44	yes 63
gorge	unknown 86	yes -115
gosses	no -99	yes 135
goutte	no -141	unknown 89	yes 58
gps	no 113	yes -95
grace	no 132	yes -112
grand	no -114	yes 82
grandit	no -45	unknown 176	yes -168
grange	no 47
grave	unknown -46	yes 51
gravillon	unknown 121	yes -141
grele	no 119	yes -84
grelons	no 64	yes -53
gros	unknown 80	yes -52
grosse	no 126	unknown -56	yes -65
h	no -145	unknown 79	yes 71
haie	yes 46
hamdoulah	unknown -51
hammam	no 91	yes -68
hanche	unknown -47	yes 79
haut	no 100	yes -90
hauteur	no -70	unknown -45	yes 118
hauts	no 67	yes -55
hay	no 58
hayon	no 82	yes -51
hein	unknown -41
hematome	no 47
heure	yes 60
heures	no 60	yes -45
heurte	no -49	unknown 42
home	no 41
honte	no -107	yes 123
hopital	yes 67
hospitalisee	no -58	yes 68
hotte	no 86	yes -71
hs	no 46	unknown -42
huile	no 108	yes -83
huit	no -134	yes 163
humains	no 147	unknown -51	yes -99
il	yes 58
immatriculation	no -94	unknown -110	yes 179
immeuble	yes 41
impact	yes -76
impossible	no -61	unknown 124	yes -77
incendie	no 43
indemne	unknown 129	yes -146
indemnes	no -60	unknown -45	yes 103
infirmiere	no 43
inhale	no -43	yes 55
inonde	no 100	unknown -59	yes -47
insert	no 56
instant	no -120	unknown 53
intacte	no 85	yes -61
intacts	no -50	yes 69
intervention	unknown 60	yes -59
iphone	no 158	yes -142
jacking	no 60	yes -52
jamais	no 93	yes -72
jambes	unknown -43	yes 76
jantes	no 60	yes -45
janvier	no 73	yes -48
jete	no 82	unknown -47
jeune	no -109	yes 141
jle	no -106	yes 115
joint	no 103	unknown -40	yes -61
jouant	no -175	yes 189
jouer	no 81	yes -63
jour	no 54	unknown -46
journee	no 48	yes -42
jours	unknown -44
jsui	no 207	yes -174
juge	no -46	unknown 100	yes -73
jure	no -259	unknown 111	yes 156
jusqu	no 107	yes -79
jusque	no -226	yes 249
juste	no -47	yes 44
ki	no -151	unknown -61	yes 217
km	no -166	unknown 173
koi	no -108	unknown 109	yes -75
lache	unknown -40	yes 73
lampadaire	no 65	yes -49
lateral	no -74	yes 87
lave	no 48
laver	yes 61
leger	no -98	unknown -54	yes 154
legerement	no 71	yes -59
lendemain	no -46	yes 83
lettres	no 141	unknown -89	yes -87
leur	no -99	yes 123
levre	no -130	yes 141
lieux	no -54	yes 85
ligne	unknown 42
linge	no 54
lit	yes -48
livraison	no -118	unknown 107
livreur	no -69	yes 86
lo	yes 48
local	no -62	yes 79
locataire	no -123	yes 140
location	yes 64
loin	no 86	yes -58
lol	no 130	unknown -40	yes -111
long	no -85	yes 111
longueur	no -123	yes 142
loue	no -49	yes 58
lourd	no -71	yes 109
lui	yes 57
lumiere	no -142	unknown 115	yes -73
lunette	no 132	yes -100
lustre	no -132	yes 159
macbook	no 69	yes -51
machine	no -58	yes 78
madame	no -66	yes 84
mai	no 64
mains	no 109	unknown 79	yes -191
maire	no 137	unknown -42	yes -94
mairie	no 135	yes -99
maison	no 53	yes -65
mal	yes 58
maman	no -129	yes 150
mamie	no -121	yes 137
mange	no 120	yes -83
manoeuvre	no -48	yes 73
manteau	no 130	yes -108
marche	no 56
mari	no 41
mariage	no 69	yes -44
marrakech	no -67	yes 92
marseille	no -51	unknown 72
mat	no 123	yes -103
match	no 90	yes -75
mdr	no 108	unknown -57	yes -75
mec	no -226	yes 257
menace	no 79	yes -59
mer	no 152	unknown -59	yes -92
merci	unknown 42	yes -41
mercredi	no -62	yes 75
metre	no 107	yes -75
metres	no 87	yes -62
metro	no 89	yes -68
meuble	no 75	yes -59
meubles	no 92	yes -80
mi	unknown -58	yes 58
miettes	no -40	yes 68
mieux	no 113	unknown -40	yes -84
milieu	no -57	unknown -54	yes 110
mille	no 122	yes -90
min	no -183	unknown 204	yes -174
minutes	yes 42
miroir	no 80	unknown -54
mis	no -54	yes 69
mme	no -69	yes 87
mn	no -52	unknown -41	yes 93
mohammedia	no -165	yes 179
moindre	unknown 66	yes -70
moins	no 102	unknown -45	yes -57
moisissures	no 45	yes -115
moitie	no 85	yes -70
mollet	no -98	yes 116
moment	yes 58
monde	yes 52
monsieur	no -77	yes 100
monte	no 44
montee	no -100	unknown -42	yes 138
moquette	no 57
morceau	no 160	unknown -44	yes -136
morceaux	yes 61
mort	no 47
morte	no 116	yes -95
mot	no -108	unknown 122
motard	no -45	yes 68
moteur	no -56	yes 74
moto	yes 41
mouille	no -73	yes 95
multiprise	no 66	yes -57
muret	no 108	yes -75
nationale	no -81	yes 97
neige	no 69	yes -56
net	no 106	yes -73
neuf	no -42	yes 61
nez	no 60	yes -42
ni	no 43	yes -41
niece	no -83	unknown -40	yes 124
noir	no 52	unknown 53	yes -105
noirci	no -149	yes 162
noircie	no 67	yes -56
noire	no 116	yes -94
nom	no -114	yes 145
non	no -71	unknown 72
nos	yes 49
note	yes 43
nou	no 148	yes -115
nous	no -43	yes 56
noye	no 96	yes -70
nuit	no 56	yes -49
numero	no -48	unknown -47	yes 95
nuque	no 62
observation	no 57
occupant	no -130	yes 166
oeil	no -108	unknown 85
ok	unknown -84	yes 69
okay	no -74	yes 102
oncle	no 66	yes -52
opere	no 67
orage	no 54	yes -42
ordre	no -101	unknown 124	yes -40
orgueil	no 217	unknown -56	yes -163
origine	no -175	unknown 178
orteil	no 153	unknown -42	yes -121
ose	no 82	yes -66
ou	no -83	unknown 138	yes -59
oublie	no 76	yes -49
oued	no 99	yes -90
oui	no -57
ouvert	no 46
ouvrant	no -136	unknown -46	yes 176
ouvrier	no -131	yes 143
pa	no -66
paie	no 52	yes -41
palier	no -76	unknown -52	yes 114
panne	no 92	yes -76
panneaux	no 73	yes -58
panoramique	no -47	yes 70
papier	no -47	yes 75
parapluie	no 87	yes -71
parasol	no 56
parce	no -61	yes 80
pardon	no -58	yes 84
pare	unknown 46	yes -42
parents	no -62	yes 77
parking	unknown 66	yes -41
parle	no -54	yes 81
parlent	no 96	yes -70
paroi	no 111	yes -94
part	yes 66
partis	no -48	yes 62
partout	yes -47
passage	no -118	yes 146
passager	no -105	unknown 180	yes -105
passagere	yes 59
passait	no -177	unknown 199	yes -97
passe	no 51
passee	no 49
passeport	no 75	yes -58
patient	no -216	yes 225
paume	no 103	yes -90
pauvre	no 88	yes -70
pave	no 140	yes -102
pdt	yes 55
peage	no -127	unknown -46	yes 170
peinture	unknown 117	yes -96
pendant	unknown 43	yes -65
pense	no 79	yes -86
perce	no 74	yes -51
percutee	no -112	yes 140
pere	no -47	yes 75
permis	no 52	unknown -48
petard	no 138	yes -128
pete	no -45	yes 75
petit	yes 43
petits	no 50	yes -76
peu	no 65	yes -41
peugeot	no 65	yes -47
peur	no -96	yes 116
peut	no 98	yes -136
peux	no 57	yes -41
phare	no 75	unknown -74
phares	no 83	unknown -77
pharmacie	no -86	unknown 192	yes -158
photo	no 67	yes -44
photos	no 75	yes -57
physiquement	no 48
pickpocket	no 41
piece	no -48	unknown 70
pieces	unknown -46
pied	no 75	yes -44
pierre	no 91	yes -52
pierres	no 87	yes -69
pieton	no -113	yes 146
pigeon	no 77	yes -56
pile	unknown -43
pilier	no 227	unknown -104	yes -176
pin	yes 44
ping	no 122	unknown -42	yes -82
pique	no 105	yes -80
piscine	no 76	yes -48
piste	no 131	unknown -47	yes -87
plafond	no -60	unknown 43
plage	yes 58
plaie	no -128	yes 150
plaint	no -68	yes 89
plainte	no 45
plancher	no 92	yes -74
plaques	no 66	yes -44
plat	no -75	yes 96
platane	no 121	yes -103
platre	no 99	yes -74
plein	no 57
pleure	no -113	yes 64
pleut	no -169	yes 182
pliee	no 124	unknown -40	yes -80
plier	no 142	yes -122
plinte	yes 59
plombier	no -50	unknown 86	yes -47
plots	no 96	yes -75
plu	no 110	yes -83
pluie	unknown 43	yes -51
pneus	no 72	yes -49
poele	no 81	yes -68
poignet	no 58
point	no -109	yes 143
points	no 58
poisson	yes 61
policier	no 171	yes -133
policiers	yes 53
pompe	no 49
pompier	no 83	yes -60
pompiers	yes -45
pong	no 122	unknown -42	yes -82
pont	no 70
port	unknown -69
portable	no 56	yes -44
portail	no 146	yes -112
portefeuille	no 60	yes -53
porter	yes 62
portiere	no -148	unknown 56	yes 90
pose	unknown 53	yes -75
posee	no 82	yes -56
possible	no -125	yes 160
poste	no 92	yes -69
pot	no -55	yes 70
poubelles	no 88	yes -68
pourtant	no 157	yes -140
pousse	no 106	yes -72
poutre	no 92	unknown -40	yes -62
pr	no -44	yes 75
premier	yes 40
premiere	no -42	yes 59
prendre	no 62
pres	no 134	unknown -40	yes -101
presente	unknown 122	yes -140
pressee	no -118	yes 145
prevenu	no 95	unknown -41	yes -54
pri	no 68	yes -48
priorite	no -70	yes 94
prise	yes 59
proces	no -61	unknown 74
projete	no -186	unknown 169
propre	no 154	unknown -46	yes -109
proprietaire	no -42	yes 77
pu	no 96	yes -73
pv	no 89	yes -72
quand	yes -48
quarante	no 172	unknown -79	yes -95
quel	no -41	unknown 98	yes -87
quelqu	no 75	yes -102
quelque	no 41
queue	no -57	yes 102
quoi	no -109	unknown 124
rabat	no 99	yes -79
raccord	unknown 86	yes -90
radiateur	no 66
rafales	no -112	yes 129
rampe	no 82	yes -64
rapport	yes 49
ray	no 127	yes -98
recepisse	no 76	yes -51
reclame	no -109	yes 128
reconnait	no -125	yes 139
reconnu	no -147	yes 167
recousu	no 62
recule	no -92	yes 129
redige	no 152	yes -122
refuse	no -80	yes 107
regarder	no -84	yes 112
releve	no -115	unknown -43	yes 161
rembourse	unknown -113	yes 49
remboursement	no 123	unknown -48	yes -75
rembourser	no 149	unknown -51	yes -104
remonte	no 43
remorque	no -134	unknown 79	yes 44
rempli	no -68	yes 86
remplir	no -108	yes 132
rentrant	no 89	yes -72
rentree	no -45	yes 61
renverse	no -155	yes 170
renversee	no 102	unknown -45	yes -64
reparti	no -72	yes 108
repond	no -198	unknown 199	yes -128
reseau	no 87	yes -64
reserve	no 151	yes -115
reservoir	no 123	yes -99
residence	no -182	unknown 103	yes 70
ressemble	no 137	yes -109
retour	no 85	yes -115
retourne	no 83	yes -61
retro	no -117	unknown 81
retros	unknown -47	yes 41
retrouve	unknown 78	yes -122
retrouvee	unknown -101	yes 75
retroviseur	no -45	unknown -55	yes 100
rez	no 107	yes -94
riad	no 64	yes -43
rideau	no 69	yes -56
rigole	no -155	yes 194
rire	unknown -42
riviere	no 86	yes -71
robe	no -276	unknown -49	yes 291
rocade	no -66	unknown 100	yes -50
rond	no -76	yes 102
roue	no 65	unknown -50
roulais	no -48	yes 65
royale	unknown -43
ruches	no 135	unknown -61	yes -73
rupture	yes 59
sa	no -110	yes 145
sable	no 64	yes -48
sac	no 54
saignait	no -62	yes 73
saigne	unknown 129	yes -122
sais	unknown 62	yes -48
saisi	no -103	yes 124
sait	no -88	unknown 130	yes -52
salam	no -42	yes 56
salon	no 45
sang	no 69	yes -43
sante	no -127	unknown 111
sauf	no 87	yes -65
saute	no -46	yes 63
scooter	yes 54
se	no -50	yes 40
sejour	no 64	yes -53
selle	yes 56
semaines	unknown 56
semi	no -196	unknown 141	yes -41
sens	no -85	yes 118
sept	no 113	yes -72
serre	no -116	yes 81
serres	no 97	yes -83
serrure	no 52
sert	no 76	yes -56
service	no 40
ses	unknown 40
seule	no 110	yes -87
si	unknown 73	yes -55
sieges	no 41
signale	unknown 154	yes -277
signaler	no 68	yes -46
signe	no -78	yes 106
signee	no 132	yes -97
signer	no -43	yes 65
sinistre	unknown -50	yes 44
six	unknown 59
slt	no -88	yes 126
societe	no -134	yes 154
soeur	no -113	yes 146
soir	no 41
sol	no 97	yes -80
solaires	no 64	yes -47
soleil	unknown -41	yes 47
sommes	no 45
son	no -45	yes 74
sonne	no 151	yes -129
sors	no -141	unknown 187	yes -111
sortant	yes 42
sorti	no 90	yes -56
sortir	unknown 102	yes -90
souffle	no 137	yes -113
souffre	unknown -68	yes 81
souk	no 87	yes -59
souleve	unknown 60	yes -61
souterrain	no 148	unknown -58	yes -105
sport	no 121	yes -100
stationnee	no -46	yes -42
stationnement	no -146	unknown 228	yes -163
sternum	no 42
stop	no -40	yes 57
subi	no 47
sui	no -46	yes 65
suie	no 101	yes -76
suis	no 42
sultan	no -86	unknown -42	yes 128
surgi	no 104	yes -74
surtension	no 100	yes -84
survecu	no 136	yes -116
suture	yes 59
suv	no -79	yes 106
svp	yes 64
syndic	no -83	yes 60
t	no 94	unknown -53	yes -46
table	no 53	unknown -41
tablette	no -86	yes 106
tache	no -75	unknown 196	yes -154
tamponne	yes 43
tanger	no 100	yes -73
tante	no 172	yes -151
tape	yes 66
tard	no -128	yes 151
taxi	yes 50
technique	no 140	yes -119
tel	no 77	unknown -50
tele	no 85	yes -62
temoin	no -109	unknown 233	yes -165
temoins	no 93	unknown -51	yes -51
tempete	no -44	unknown -47	yes 92
tendon	no 153	yes -130
tentative	no 87	yes -57
tete	no 63
tiens	no -59	yes 98
tiers	no -93	unknown 202	yes -229
tire	no 68
toile	no 109	yes -84
toit	no 41	yes -72
toiture	no 53	yes -57
tolier	no -93	unknown 136	yes -137
tombant	no 129	yes -110
tombe	no 51	yes -44
tombee	no -64	unknown 120	yes -55
tomber	no 57	unknown -48
torchon	no 57	yes -41
tordue	no 102	yes -70
tornade	no 116	yes -98
touche	yes 45
toujours	unknown 60
tourne	no -84	yes 100
tourner	yes 41
tousse	no -54	yes 71
tracteur	no -72	yes 95
train	unknown 97	yes -122
tram	no 71	unknown -43
tramway	no -95	yes 116
traumatisme	no 59
travail	no 147	yes -119
travers	no -65	yes 93
trempe	no -87	yes 107
trente	no -79	yes 102
tres	unknown 46	yes -73
troisieme	no -43	yes 81
trop	yes 54
trottinette	no -51	yes 66
trottoir	yes 58
trou	no -53	unknown 82
trouve	unknown 50	yes -61
tuiles	no 74	yes -60
tuyau	no 85	yes -57
type	no -181	yes 196
types	no 54	yes -45
uniquement	no -48	yes 61
urgence	no -40	unknown -79	yes 112
utile	no -83	unknown 151	yes -93
vacances	no -53	yes 68
vaches	no 151	yes -136
vais	no 50	unknown 59	yes -125
vaisselle	no 111	yes -84
vehicule	no -103	unknown 140	yes -50
vehicules	unknown -72	yes 98
velos	no -128	unknown 126
velux	no 58
vendeuse	no 81	yes -62
venir	no -132	unknown 57	yes 42
vent	no -66	unknown 91	yes -42
venu	no 44	unknown -42
venue	no -51
venus	no 52
veranda	yes 56
verbal	no -61	unknown 74
verglas	no 105	yes -94
verre	yes -54
verse	no -105	unknown -71	yes 136
verte	no -84	unknown 167	yes -167
veterinaire	unknown -67	yes 54
veut	yes 48
veux	no -48	unknown -46	yes 87
victime	unknown -41
vide	no 80	yes -58
vie	no -137	unknown 174	yes -62
vieille	unknown -52
vient	no -116	unknown 136
ville	yes 56
vingt	no 43
violence	no 50
violent	no -218	unknown 212
visage	no -56	unknown 107	yes -56
vite	yes 54
vitrage	no -139	unknown -56	yes 175
vitre	no 55
vitres	yes 62
vitrine	no -66	yes 104
vivants	no 78	yes -59
voie	no -86	yes 113
voila	unknown 58	yes -71
voile	no -156	yes 194
voir	no 54	yes -41
vois	no -93	unknown 118	yes -59
voisin	no -124	yes 152
voisine	no -107	unknown -45	yes 152
voisins	no -77	yes 105
voitur	no 151	unknown -98	yes -127
voiture	unknown 50
voitures	no -85	unknown -57	yes 140
vol	no 65	yes -45
volant	no 65	unknown -55
vole	no 63	yes -42
volee	no 105	yes -68
voleur	no 81	yes -55
volontaire	no -41	yes 61
vont	no -128	yes 153
votre	no -140	unknown 172
voulant	no 82	yes -66
vous	unknown 51
voyage	no 65	yes -55
vu	unknown 62	yes -91
vue	yes 40
wa7ed	no 68	yes -42
wc	no 56	unknown -40
x	no 128	yes -108
y	no 51
ya	no 44	unknown -57
yeux	no -245	unknown 123	yes 111
zero	unknown -40
`;
