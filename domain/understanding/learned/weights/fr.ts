// Written by `npm run learn`; see ADR 0058. One word a line, and what it speaks for or against, in hundredths.
export const WEIGHTS = `@type
	autre -182	blessure -153	bris_de_glace -162	collision -85	degats_des_eaux -167	dommage_materiel -115	evenement_climatique -170	incendie -193	none 223	vandalisme -150	vol -120
#000>	dommage_materiel 63	evenement_climatique 46	none -56	vol 91
#025>	none 76
#026>	autre -79	none 122
#100>	autre 86	dommage_materiel -50	evenement_climatique 85
#10h>	autre -73	blessure 102	none 80
#11h>	collision 75
#125>	none -50	vandalisme -42	vol 166
#12e>	none -42	vol 114
#13h>	autre -45	vol 79
#14h>	vol 51
#15h>	collision 82
#17h3	none 59
#17h>	none 64
#18h>	vol 83
#199>	dommage_materiel 68
#19h1	none 104
#19h>	collision 41
#200>	none 80
#2025	none 76
#2026	autre -113	none 151
#208>	collision 122	none -40
#20h>	none 66
#21h>	incendie 50
#22h>	collision 64
#300>	vol 45
#400>	bris_de_glace 94
#450>	degats_des_eaux 50	dommage_materiel 66	incendie -50
#4x4>	collision 155
#500>	autre 87
#600>	autre 177	collision -49	degats_des_eaux -67	dommage_materiel 52	none -201	vol 48
#640>	autre 96	blessure 68	incendie -59
#7ed>	bris_de_glace -69	collision 176
#7h30	none 55
#800>	degats_des_eaux -64	dommage_materiel 158
#890>	incendie 73
#8h45	collision 90
#900>	degats_des_eaux 47	none -48	vandalisme -50	vol 143
#9h15	none 171
#9h30	bris_de_glace 69
#<000	collision -44	dommage_materiel 65	vol 95
#<04>	none 83
#<06>	none 92
#<100	autre 86	dommage_materiel -50	evenement_climatique 85
#<10>	blessure 68	none 64
#<10h	autre -44	blessure 63	none 46
#<11>	none -46	vol 98
#<11h	collision 56
#<125	none -50	vandalisme -42	vol 166
#<12>	collision -42	none 69
#<12e	none -42	vol 114
#<13>	none 78
#<14>	incendie 42
#<150	autre 48	collision -43
#<15>	none 59
#<15h	collision 55
#<17>	degats_des_eaux 141	none -52
#<18>	autre 216	none -171
#<199	autre 156	collision -58	none -118	vol 56
#<19>	none 89	vol 40
#<1h>	bris_de_glace -70	vol 101
#<201	bris_de_glace 58	collision -45
#<202	evenement_climatique 42	none 81
#<208	collision 122	none -40
#<20>	bris_de_glace 113	collision -59	none 71
#<20h	collision -42	vol 78
#<21>	blessure 99	collision -42
#<22>	none -42	vol 93
#<22h	collision 42
#<24>	blessure 156	dommage_materiel -109
#<25>	none 123
#<26>	degats_des_eaux 54	vandalisme 47
#<27>	autre 147	blessure -89
#<28>	blessure -40	bris_de_glace -43	collision 62	vandalisme 83
#<2e>	collision -41	degats_des_eaux 50	incendie 64
#<2h>	incendie 41	none 99
#<300	collision -43
#<30>	none 43
#<31>	collision 45	none 75
#<320	autre 193	collision 56	dommage_materiel -151	vol -46
#<3e>	vandalisme 49
#<3h>	collision -61	dommage_materiel 123	none 45	vol -62
#<400	bris_de_glace 84
#<40>	autre 80	bris_de_glace 81	collision -42	evenement_climatique 48	none -87
#<450	degats_des_eaux 50	dommage_materiel 66	incendie -50
#<4e>	degats_des_eaux 92
#<4h>	vandalisme 91
#<4x4	collision 155
#<500	autre 78
#<50>	collision -88	none 167
#<600	autre 222	degats_des_eaux -78	none -245	vol 52
#<60>	blessure -85	collision 103	degats_des_eaux -135	dommage_materiel 220	evenement_climatique 90	incendie -54	none -215	vandalisme -46	vol -71
#<640	autre 96	blessure 68	incendie -59
#<65>	dommage_materiel 264	none -50	vol -111
#<6h>	bris_de_glace 47
#<78>	autre 156	none -61
#<800	vol 48
#<80>	incendie 45
#<84>	blessure -58	collision 154
#<8h4	collision 75
#<8h>	vol 63
#<900	degats_des_eaux 40	none -44	vandalisme -46	vol 121
#<90>	bris_de_glace 64
#<9h3	bris_de_glace 90	collision -53
#<9h>	none 115
#<a10	collision 56
#<a6>	collision 156	none -65
#<a7>	bris_de_glace 87	collision 46	evenement_climatique -48
#<aba	vol -40
#<abi	dommage_materiel 72
#<abo	evenement_climatique 89
#<abr	collision -59	evenement_climatique 106	vandalisme 72
#<abs	collision 65	dommage_materiel -64	evenement_climatique 50
#<ac>	blessure 106	none -78	vol 73
#<acc	collision 77
#<ach	autre 85	blessure 69	none -68
#<aci	bris_de_glace -59	collision -231	dommage_materiel 229	none -209	vandalisme 281	vol -73
#<act	autre 63
#<adi	collision -66	dommage_materiel 74	none -51	vandalisme -50	vol 135
#<ado	degats_des_eaux 51	none -42	vandalisme 165	vol -44
#<adr	autre 89	blessure -69	collision -85	degats_des_eaux 166
#<adv	collision 57
#<aer	autre 43	blessure 146	dommage_materiel -76	none -51
#<aff	degats_des_eaux 44	dommage_materiel -42	incendie 49
#<aga	autre 71
#<agd	blessure 65
#<agr	vandalisme 54
#<ah>	none 91
#<aid	vol 47
#<ail	collision 103
#<aim	blessure -41	dommage_materiel 93	none 50
#<ain	vol 81
#<air	none -62	vol 75
#<ait	autre 203	collision -112	dommage_materiel 116	evenement_climatique -136	incendie 79	none -156
#<al>	collision 111	degats_des_eaux -49	evenement_climatique 87
#<ala	dommage_materiel 93	vol -41
#<alc	collision 55
#<ale	none 62	vandalisme 137	vol -41
#<ali	blessure 154	degats_des_eaux 130	dommage_materiel -44	none -50
#<alo	autre 71	collision 50	none -59
#<ama	autre 139	collision -61	degats_des_eaux -58	dommage_materiel -48	incendie 163	none -82
#<amb	collision 59
#<ame	degats_des_eaux 42
#<ami	dommage_materiel 93
#<amp	dommage_materiel -43	evenement_climatique 84	vandalisme -54	vol 59
#<an>	none -115	vol 155
#<anc	collision -74	dommage_materiel 81	incendie -108	none -42	vandalisme 150
#<ane	blessure -50	collision 158
#<ang	blessure 71
#<ani	autre 100	collision 60
#<ann	autre 98
#<ans	dommage_materiel 65
#<aou	collision 43
#<ape	collision 44	degats_des_eaux 53	none -45
#<aqu	degats_des_eaux 128
#<ara	none 42
#<arb	collision 141	evenement_climatique 84	incendie -48	none -52
#<arc	collision -52	evenement_climatique 101	none -41	vandalisme 40
#<ard	collision -44	dommage_materiel 176
#<arg	collision -47	vandalisme -42	vol 172
#<arm	bris_de_glace 60	collision -46	dommage_materiel 143	none -78	vandalisme -56
#<art	collision -49	dommage_materiel 45	vandalisme 71
#<asp	collision -51	incendie -81	vandalisme 94	vol 114
#<ass	dommage_materiel 56
#<ate	bris_de_glace 146	incendie 72	none -61
#<aub	collision 43	evenement_climatique 90	incendie 53	none -46	vol -47
#<aud	dommage_materiel 113	none -72	vandalisme 43
#<auj	none 61
#<aur	collision 63
#<aus	incendie 40
#<auv	collision -56	evenement_climatique 140
#<aux	vandalisme 74
#<avc	autre 163	none -157	vandalisme -43	vol 87
#<avr	autre 99
#<aya	autre 45	blessure -107	collision 45	evenement_climatique 113	incendie 40	none -43
#<aze	none 80
#<azr	autre 125	none -75	vol 115
#<bab	collision -98	degats_des_eaux 44	none -117	vol 164
#<bac	blessure 48	collision -58	degats_des_eaux 62	dommage_materiel -40	evenement_climatique 47	none -78	vandalisme 101
#<bad	autre 48	blessure 100	collision -49	dommage_materiel -44
#<bag	incendie 43	vol 68
#<bah	none 120
#<bai	bris_de_glace 56	degats_des_eaux 60
#<bal	bris_de_glace 64	incendie 45	none -48
#<ban	incendie 69	vol 53
#<bar	dommage_materiel 50
#<bas	bris_de_glace 50	evenement_climatique 50	none -48
#<bat	incendie 83	none -57	vandalisme 60
#<beb	blessure 42	dommage_materiel -54	vol 50
#<bel	collision 54
#<beq	blessure 155
#<ber	blessure 48
#<bet	collision 84
#<bib	autre -47	collision 64	evenement_climatique 62
#<bie	none 52
#<bij	bris_de_glace 43	vol 83
#<bil	autre 54
#<biz	blessure 155	collision -86	dommage_materiel -113	evenement_climatique 48	none -49	vol 46
#<bla	none 59
#<blo	autre 54	vol 50
#<bmw	bris_de_glace -112	collision 216	vandalisme -43	vol -48
#<bob	bris_de_glace 70
#<boi	vandalisme 53
#<bol	degats_des_eaux 59	vandalisme 76
#<bom	vandalisme 89
#<bon	autre 41
#<bor	autre 49	collision 66
#<bos	blessure -61	vandalisme 87
#<bot	collision 151	vandalisme -93
#<box	dommage_materiel 46	evenement_climatique 74
#<bra	dommage_materiel -47	evenement_climatique 52	none -40
#<bre	bris_de_glace 60	none -53	vandalisme -47	vol 115
#<bri	bris_de_glace 120	none -42
#<bru	incendie 100	none -52
#<bu>	blessure -47	collision 214	degats_des_eaux 41	vol -79
#<bua	degats_des_eaux 91	incendie 51
#<bur	vandalisme -42
#<bus	collision 88
#<buv	blessure 49	dommage_materiel 82	evenement_climatique 93	incendie -65	vol -55
#<c3>	dommage_materiel 112
#<cab	dommage_materiel 89	none -51
#<cac	collision -92	dommage_materiel 143	none -60	vol 64
#<cad	blessure 48	collision -64	dommage_materiel 96	none -58	vol 99
#<caf	dommage_materiel 71	none -68	vol 62
#<cag	blessure -41	vandalisme -74	vol 154
#<cai	bris_de_glace 55	dommage_materiel -45	none -44	vandalisme 74	vol 50
#<cal	collision 44
#<can	degats_des_eaux 43
#<cap	evenement_climatique 55	vandalisme 96
#<cas	none -56
#<cat	autre 81	collision -40	evenement_climatique 43	none -56	vol 107
#<cav	degats_des_eaux 56	evenement_climatique 72	none -58
#<cc>	collision 44	none 87
#<ced	blessure -45	bris_de_glace 87
#<cei	collision 127
#<cel	collision 45	degats_des_eaux 54
#<cen	incendie 40
#<cer	none 43	vol -45
#<ces	bris_de_glace -40	vol 48
#<chi	blessure 84	none -41
#<cho	collision 72
#<chu	blessure 136	bris_de_glace -43	degats_des_eaux -50	dommage_materiel 158	none -56
#<ci>	autre 58
#<cie	bris_de_glace 40	evenement_climatique 93
#<cim	autre 117	blessure 105	none -94
#<cin	vol 43
#<cir	blessure 60	collision 40	incendie 66	none -54
#<cis	blessure 111	none -82	vol 59
#<cit	degats_des_eaux 116
#<civ	autre 66	collision -74	none -52
#<cla	blessure 45	bris_de_glace 69	none -56
#<cle	autre 73	none -51	vandalisme 81
#<cli	vol -40
#<clu	blessure 48	dommage_materiel 142	incendie -56	vandalisme 83	vol -87
#<cm>	evenement_climatique 92
#<coc	dommage_materiel 112
#<coe	none -78	vandalisme 164	vol 73
#<cof	vol 73
#<cog	collision 92
#<col	none -41
#<coo	collision 54
#<cop	dommage_materiel 149	none -42
#<coq	collision 136	none -44	vandalisme 43
#<cor	collision 52
#<cra	incendie 73
#<cre	vandalisme 67
#<cri	none -40	vandalisme 78
#<cro	autre 48	none -43	vandalisme 50
#<cru	collision 67
#<cue	blessure 203	none -48	vol -60
#<cui	bris_de_glace 40	degats_des_eaux 40	none -46
#<cul	degats_des_eaux 98	none -45
#<cum	degats_des_eaux 163
#<cur	autre 174	none -149
#<cut	vandalisme 162	vol -65
#<cuv	dommage_materiel 135	none -96	vandalisme 56	vol -42
#<cyc	collision 52
#<dac	collision 84	none -64
#<dak	autre 171	blessure -47	collision -42	dommage_materiel -44	none -69	vandalisme -150	vol 135
#<dal	dommage_materiel 177
#<dam	degats_des_eaux 40
#<dan	none -40
#<dar	blessure -47	collision 106
#<dat	degats_des_eaux 55	none 116
#<dc>	vandalisme 45
#<de>	none -43
#<deb	degats_des_eaux 56
#<ded	collision 72
#<def	collision 60
#<deg	degats_des_eaux 50
#<deh	evenement_climatique 44	incendie 43
#<dej	vandalisme 44
#<del	autre 44	vol -51
#<den	autre 69	blessure 120	dommage_materiel 44	none -83
#<det	collision 53	dommage_materiel 67
#<dh>	autre 105
#<dia	collision 48	dommage_materiel 60	none -45
#<dic	collision 66	dommage_materiel 69
#<die	dommage_materiel 62
#<dif	autre 288	blessure -40	collision -115	degats_des_eaux -41	dommage_materiel -62	none -40	vandalisme -43	vol -68
#<dig	collision 74	degats_des_eaux -126	dommage_materiel -72	evenement_climatique 180	vandalisme -49	vol -69
#<dil	bris_de_glace 165	degats_des_eaux -46	evenement_climatique 132	vandalisme -40	vol -83
#<din	vol 102
#<dis	vol 101
#<dit	collision 43
#<dje	autre 150	incendie 45
#<dkh	collision 299	degats_des_eaux -76	none -78
#<doc	blessure 59	collision 48
#<doi	blessure 55
#<dom	evenement_climatique 88	none -43
#<dos	none 107	vandalisme -42	vol 56
#<dre	collision 97
#<dri	collision 105
#<dro	collision 54	dommage_materiel 68	none -42
#<ds>	bris_de_glace 61	dommage_materiel 104	none -84
#<dun	collision 48	dommage_materiel 169	none -116	vol -55
#<dur	blessure -89	bris_de_glace 165	collision -78	dommage_materiel -46	vandalisme -52	vol 135
#<dus	collision 139
#<dya	degats_des_eaux 42
#<eau	degats_des_eaux 132
#<ebo	collision -83	degats_des_eaux 156	dommage_materiel 97	none -113	vandalisme -41	vol -52
#<ecl	bris_de_glace 95	none -41
#<eco	vol 61
#<ecr	dommage_materiel 42
#<edf	collision 76	dommage_materiel 69	none -54
#<eff	bris_de_glace 131	collision -47
#<ega	autre 478	blessure -48	collision -85	dommage_materiel -49	none -265	vol -105
#<ego	collision 62	degats_des_eaux 122	none -46
#<el>	none -41	vol 99
#<ele	bris_de_glace 55	none -40
#<emb	collision 106	none -44
#<emp	dommage_materiel 54
#<enc	vol 48
#<end	blessure 180	dommage_materiel -42
#<eng	dommage_materiel 79	evenement_climatique -44	vol 50
#<enl	collision -129	vol 169
#<eno	collision -64	evenement_climatique 104
#<enq	incendie 75	vandalisme 84
#<enr	vandalisme 58	vol 60
#<ens	vandalisme 47
#<env	evenement_climatique 53	vol 46
#<epa	blessure -45	collision 135	evenement_climatique 52
#<epi	degats_des_eaux -41	evenement_climatique 68
#<epo	degats_des_eaux 73
#<equ	blessure 60	degats_des_eaux -63	dommage_materiel 84	none -44	vandalisme -43
#<era	collision 62
#<err	blessure -80	collision 152	dommage_materiel -44	none 88
#<es>	degats_des_eaux 64
#<esc	blessure 138
#<ess	evenement_climatique 41
#<ete	none -45
#<eto	autre 41	bris_de_glace 155	collision -80	none -41
#<etu	autre 156	none -114	vol -41
#<eu>	none -41
#<euh	none 190
#<eur	autre 68	none -49
#<eux	none -41	vandalisme 92
#<eva	evenement_climatique 75	incendie 58
#<eve	dommage_materiel 45	vandalisme 40
#<ex>	collision -79	dommage_materiel -131	none -57	vandalisme 374	vol -72
#<exa	none 85
#<exi	autre 209	collision -48	none -90
#<exp	vandalisme 56
#<ext	vandalisme 112	vol -51
#<fal	autre 148	degats_des_eaux -51
#<fam	autre 49	evenement_climatique 49	none -85	vandalisme 52	vol -40
#<far	degats_des_eaux 56
#<fas	degats_des_eaux 56
#<fe>	autre 57	bris_de_glace 51	evenement_climatique 57	none -128
#<fel	blessure 55	bris_de_glace 47
#<fem	collision 41
#<fen	bris_de_glace 149	none -53
#<fes	degats_des_eaux 51
#<fet	blessure 148	collision -68	dommage_materiel -50	incendie 54	none -67	vandalisme 69
#<feu	incendie 127	none -44
#<fev	autre 60
#<fic	dommage_materiel 49
#<fig	blessure 166	degats_des_eaux 82	evenement_climatique -45	incendie -41	vol -92
#<fil	dommage_materiel 45	none -42
#<fin	collision 53
#<fis	bris_de_glace 174	collision -42	none -45
#<fla	incendie 79
#<fle	degats_des_eaux 78	none -43
#<fli	collision 55	vol 40
#<flo	collision 47	degats_des_eaux 116
#<fna	vandalisme 60
#<foi	autre 44	none -63
#<fon	collision 54
#<foo	blessure 159	dommage_materiel -64	none -43
#<for	vol 51
#<fos	collision 200
#<fra	blessure 61
#<fre	collision 84
#<fri	collision -49	dommage_materiel 41	evenement_climatique 48	incendie 62	none -42
#<fro	bris_de_glace 56	collision 42
#<fui	degats_des_eaux 150
#<fum	incendie 124
#<fur	degats_des_eaux 88	none -46	vandalisme 45
#<fut	blessure 201	collision -95	dommage_materiel -59	incendie -45	none -162	vandalisme 135
#<gag	incendie 186
#<gal	collision -56	dommage_materiel 189	none -43
#<gam	blessure 54
#<gan	incendie 107
#<gar	none -45
#<gas	dommage_materiel 120	none -131	vandalisme -41	vol 140
#<gat	bris_de_glace 67	dommage_materiel 63
#<gau	collision 57
#<gaz	incendie 41	vol 121
#<gel	blessure -62	bris_de_glace 73	collision -69	degats_des_eaux 64	dommage_materiel -52	evenement_climatique 198	none -121	vol -46
#<gen	none -40
#<gir	collision 74
#<gla	bris_de_glace 80	evenement_climatique 49	vol -41
#<gli	collision 54	degats_des_eaux 64
#<glo	collision 56
#<gol	bris_de_glace 138	dommage_materiel -49	evenement_climatique 46	none -53
#<gon	blessure 50	degats_des_eaux 102
#<gor	blessure 62	degats_des_eaux 68
#<gos	blessure 66
#<gou	degats_des_eaux 69	none -47
#<gps	bris_de_glace -74	collision 55	dommage_materiel -40	none -107	vol 261
#<gra	bris_de_glace 44
#<gre	blessure 55	evenement_climatique 128	none -43
#<gri	dommage_materiel 44	none -57
#<gro	evenement_climatique 49
#<gue	blessure 113	collision 74	none -72	vandalisme -41
#<gui	dommage_materiel -47	incendie -47	vol 162
#<hab	dommage_materiel 73
#<hac	evenement_climatique 104
#<had	blessure 102	collision -133	dommage_materiel -59	none -125	vol 187
#<hai	incendie 76
#<hal	none -50
#<ham	collision -40	dommage_materiel 50
#<han	blessure 46	dommage_materiel -42	vol 75
#<hau	bris_de_glace 61
#<hay	bris_de_glace 82	collision 63	incendie 57	none -76	vandalisme -44
#<hec	collision -42	degats_des_eaux -61	incendie 91	vandalisme 84
#<hei	collision -48	dommage_materiel 91	evenement_climatique -43	incendie -43	vol 108
#<hel	dommage_materiel 115	none 40
#<hem	blessure 116	degats_des_eaux 98	dommage_materiel -94	none -51
#<her	blessure 102	collision 58	none -50
#<his	collision -43	vandalisme 134
#<hol	collision 229	evenement_climatique -42	none -54	vol -89
#<hom	collision -52	dommage_materiel -43	incendie -41	vandalisme 65	vol 118
#<hon	collision -99	dommage_materiel 153	vol 43
#<hor	degats_des_eaux 61
#<hos	blessure 67	collision -53	vol 100
#<hot	autre 67	none -45
#<hou	evenement_climatique 171	none -41	vandalisme 112	vol -137
#<hs>	evenement_climatique 41
#<hum	degats_des_eaux 46
#<ici	degats_des_eaux 55
#<ide	none 117
#<ifr	evenement_climatique 74
#<ign	none 150
#<ils	vol 96
#<imp	bris_de_glace 55	collision 47
#<in>	none 73
#<inc	incendie 83
#<inf	degats_des_eaux 70
#<inh	incendie 42
#<ino	degats_des_eaux 90	evenement_climatique 66
#<inq	collision 43
#<ins	vandalisme 89
#<inv	blessure 100	degats_des_eaux 40	none -55
#<iph	blessure -42	collision -44	dommage_materiel 154	none -47	vol 45
#<ira	degats_des_eaux 42	vol 95
#<irr	dommage_materiel 132	vol -43
#<iso	degats_des_eaux 69
#<ist	autre 130	none -57
#<ita	blessure 163	collision -117	degats_des_eaux 86	dommage_materiel -113	vol -40
#<itt	blessure 149	vol -81
#<ivr	vandalisme 70
#<jac	collision -106	degats_des_eaux 86	vol 119
#<jai	collision 42	dommage_materiel 47	none -51
#<jam	vol -49
#<jan	vol 42
#<jar	incendie 41	none -43
#<jat	collision -106	none -118	vol 269
#<jau	degats_des_eaux 57
#<jea	incendie 46	vandalisme 73
#<jem	vandalisme 47
#<jet	dommage_materiel -47	none -44	vandalisme 230
#<jle	dommage_materiel -121	vandalisme 268	vol -56
#<jme	collision 51	evenement_climatique 62
#<jog	collision 110	dommage_materiel -46	none -55	vandalisme -42	vol 82
#<joi	degats_des_eaux 40
#<jsu	dommage_materiel 104
#<jud	blessure 206	collision -63	dommage_materiel -66	none -94	vandalisme 44	vol -62
#<jug	collision 104	vandalisme -42
#<jui	none 58
#<jum	blessure 63	incendie 80
#<jur	collision 119	dommage_materiel -56
#<kan	bris_de_glace 90	none -70	vol 70
#<kay	collision 101	degats_des_eaux -40	dommage_materiel -51	evenement_climatique 111	none -41
#<kel	collision -58	degats_des_eaux -81	dommage_materiel 111	vandalisme 166	vol -53
#<ker	bris_de_glace 72	degats_des_eaux 44
#<keu	collision 109
#<kho	collision 56
#<ki>	collision 69	degats_des_eaux 41	none -61
#<kil	collision 50
#<kin	collision -59	vol 65
#<km>	none 87
#<ko>	collision 84	dommage_materiel 140	none -78	vol -46
#<koi	autre 212	none -133
#<la>	none -46
#<lab	collision 59	degats_des_eaux -41	dommage_materiel 73	none -55
#<lac	degats_des_eaux 50	dommage_materiel 60
#<lah	evenement_climatique -40	incendie 102
#<lai	dommage_materiel 105
#<lam	degats_des_eaux 56	dommage_materiel 66
#<lan	collision 41
#<lar	bris_de_glace 50	collision -60	dommage_materiel 56	evenement_climatique 95
#<las	collision -55	dommage_materiel -55	vandalisme -61	vol 202
#<lat	bris_de_glace 46	degats_des_eaux 142	incendie -56
#<lav	degats_des_eaux 72	dommage_materiel 66	none -68
#<lec	dommage_materiel 99	none -48
#<leg	vandalisme 84
#<len	dommage_materiel 119	none -78
#<let	collision -48	none -52	vandalisme 237
#<lev	evenement_climatique 42	vol 41
#<lez	bris_de_glace 160	dommage_materiel -81	evenement_climatique 92	none -81	vol -40
#<lib	degats_des_eaux 50
#<lie	vandalisme 52
#<lil	autre 129	bris_de_glace -76	collision 68	dommage_materiel -40	none -74
#<lim	blessure -45	dommage_materiel 154	evenement_climatique 74	vol -72
#<lin	incendie 60	none -44
#<liq	vol 132
#<lis	autre 65	collision -51	none -74	vandalisme 114
#<lit	autre 51	collision -41	degats_des_eaux 57
#<liv	dommage_materiel 80
#<lo>	blessure -50	collision -67	degats_des_eaux 113	dommage_materiel 56	evenement_climatique 71	vol -45
#<loc	vandalisme 56
#<log	evenement_climatique 55
#<loi	bris_de_glace 77	collision 49	dommage_materiel -53	vol 46
#<lol	blessure 73
#<lon	collision -40	degats_des_eaux 51	vandalisme 54
#<lop	bris_de_glace 47	collision -74	degats_des_eaux 103
#<lor	bris_de_glace -43	none -59	vol 75
#<lot	degats_des_eaux 175	dommage_materiel -94	none -137	vandalisme -56	vol 99
#<lou	none -41
#<luc	bris_de_glace 58	collision -60	evenement_climatique 117
#<lum	blessure -46	collision 75	vol 67
#<lun	bris_de_glace 46
#<lus	collision -68	degats_des_eaux 190	dommage_materiel 42	none -44
#<lux	collision 53	degats_des_eaux 77
#<lyc	collision 53	dommage_materiel -50	none -77	vol 149
#<lyo	vol 40
#<m2>	degats_des_eaux -104	dommage_materiel -40	evenement_climatique 163
#<ma>	none -42
#<mac	degats_des_eaux 55	dommage_materiel 66
#<mam	collision 117	dommage_materiel -48
#<mas	bris_de_glace -40	collision -52	vandalisme 161	vol -41
#<mcd	collision 51
#<mdr	evenement_climatique 50
#<me>	blessure 61
#<mec	dommage_materiel 54
#<med	blessure 86
#<meg	blessure 47	incendie 86	none -52
#<mek	collision 50
#<mel	blessure 64	collision 43	dommage_materiel 59
#<men	blessure 85	none -72	vol 43
#<mes	none -53	vol 47
#<met	degats_des_eaux 42	evenement_climatique 42	none -47
#<meu	incendie 42
#<mi>	autre -43	blessure -50	bris_de_glace -61	collision -79	degats_des_eaux -61	dommage_materiel 302	evenement_climatique -45	none -278	vandalisme -72	vol 92
#<mic	collision 67	incendie 99	none -64	vandalisme -40	vol 40
#<mie	bris_de_glace 96
#<mil	bris_de_glace 106
#<min	evenement_climatique 61
#<mir	bris_de_glace 159	vol -43
#<mis	vandalisme 65
#<mit	incendie 130
#<mme	collision -43	dommage_materiel 81
#<mn>	collision -66	degats_des_eaux 60	incendie -49	none -105	vol 182
#<mob	collision 126	vandalisme -66
#<mod	blessure 69	collision -151	degats_des_eaux -52	dommage_materiel 118	vol 66
#<moh	incendie 52
#<mol	blessure 248	collision -59	degats_des_eaux -56	none -54
#<mom	dommage_materiel 73
#<mon	none -41
#<moq	degats_des_eaux 100	evenement_climatique -56	incendie 40
#<mos	collision 53
#<mot	collision 61
#<mou	blessure 60	degats_des_eaux 42
#<moy	degats_des_eaux -77	dommage_materiel -41	incendie 141	vandalisme 63	vol -40
#<mul	degats_des_eaux 76
#<mun	collision 48
#<mur	dommage_materiel 74	none -42
#<mus	blessure -44	bris_de_glace -91	dommage_materiel 121	evenement_climatique 53	incendie -40
#<mut	autre 89	blessure 108	none -92
#<mys	degats_des_eaux 61	none 78
#<nai	vandalisme 75	vol 104
#<nan	none 89
#<nat	collision 52
#<nav	bris_de_glace 99	collision 66	none -68
#<nec	incendie 97
#<neg	none 88
#<nei	evenement_climatique 126	vol 44
#<ner	degats_des_eaux 49
#<net	blessure -60	bris_de_glace 130	collision -42	none -59	vol 81
#<neu	collision 48	dommage_materiel 91
#<nev	dommage_materiel 89
#<nez	collision 88
#<nie	blessure 47
#<niv	collision 64
#<noe	blessure 40	collision -59	dommage_materiel -40	none 44	vol 85
#<noi	incendie 82
#<non	none 96
#<nov	autre 78	none -64
#<noy	collision -40	degats_des_eaux 89	dommage_materiel 48	evenement_climatique 76	none -68
#<nul	collision 66	dommage_materiel -42	none -40	vol 45
#<num	collision 47	none 42
#<nuq	collision 78
#<nus	bris_de_glace 185	dommage_materiel -68	vandalisme -117
#<obj	autre 158	collision -104	none -48	vol 88
#<obs	blessure 96	dommage_materiel -64
#<occ	dommage_materiel -62	none -57	vandalisme 113	vol 74
#<oct	collision 47
#<ode	degats_des_eaux 60
#<oei	collision -41	vandalisme 70
#<oeu	none -47	vandalisme 177	vol -40
#<ois	bris_de_glace 174	vol -41
#<oka	blessure -45	collision 270	evenement_climatique -45	none -105
#<ole	dommage_materiel 204	none -48	vandalisme -41
#<oli	incendie 74
#<on>	vol 41
#<onc	evenement_climatique 63
#<ong	blessure 75	collision -118	dommage_materiel 119
#<onz	bris_de_glace 48	collision -41	evenement_climatique 77	vandalisme 59	vol -67
#<ope	autre 121	dommage_materiel -48	evenement_climatique 40	none -58	vol -40
#<opt	autre 44	bris_de_glace 125	none -40
#<ora	evenement_climatique 136
#<ord	dommage_materiel 67	vol 53
#<ore	blessure 49	dommage_materiel -44	evenement_climatique 82
#<org	collision 136	none -45
#<ori	collision -103	degats_des_eaux 170	incendie 95	none -99
#<ort	collision -57	dommage_materiel 120	none -52
#<ose	blessure -41	bris_de_glace 50	collision -80	dommage_materiel -70	incendie -57	vandalisme -123	vol 287
#<ost	autre 42	collision 90	dommage_materiel -46	none -49	vandalisme -41	vol 53
#<ou>	autre 56
#<oua	collision -51	degats_des_eaux 45	none 111
#<oub	autre 70	incendie 48
#<oue	evenement_climatique 109	none 92
#<ouf	blessure -51	collision -53	degats_des_eaux 109	dommage_materiel 88	evenement_climatique -43	incendie -42	none -50
#<oui	none 153
#<our	collision -75	evenement_climatique 313	vol -110
#<out	collision -52	vol 197
#<oxy	incendie 88
#<pa>	dommage_materiel -44	none -73	vol 76
#<pai	incendie 47
#<pan	bris_de_glace 50	none -56
#<pap	collision 95	dommage_materiel -42
#<paq	collision 138	dommage_materiel -57	none -41	vol 68
#<pat	blessure 61	none -50	vol 69
#<pau	bris_de_glace 41	none -47
#<pav	collision -62	none -50	vandalisme 228	vol -70
#<pay	autre 167	collision -50	dommage_materiel 50	none -81
#<pc>	collision -53	dommage_materiel 212	none -136	vandalisme -52
#<pdt	blessure 129	collision -48	degats_des_eaux -49	dommage_materiel -48	evenement_climatique 120	none -90	vol -43
#<pea	collision 70
#<ped	collision 121	dommage_materiel -42
#<pei	vandalisme 56
#<pel	degats_des_eaux 49	dommage_materiel -40
#<pen	vol 41
#<pet	none -45
#<pha	collision 64	none -65	vandalisme 64
#<phy	vol 65
#<pia	dommage_materiel 209	incendie -69
#<pic	dommage_materiel 128
#<pie	vandalisme 53
#<pig	bris_de_glace 87	evenement_climatique 40
#<pil	blessure 157	none -70
#<pin	bris_de_glace 100	collision -46	evenement_climatique 63
#<piq	blessure 159	collision -47	degats_des_eaux -50	none -74	vol 105
#<pir	collision 137	degats_des_eaux -72	dommage_materiel 53	none -86	vandalisme -58	vol 64
#<pis	blessure 63	collision -44	evenement_climatique 51	none -48
#<pli	evenement_climatique 40
#<pne	collision 68	none -47	vandalisme 77
#<poc	collision -107	dommage_materiel 139	vol 55
#<poe	collision 74	incendie 138	vol -70
#<poi	blessure 40	collision 42
#<pom	incendie 56
#<pon	blessure 48
#<pot	dommage_materiel 164	none -71
#<pr>	autre 69	none -52
#<pri	none -40
#<pu>	dommage_materiel 41	evenement_climatique 42
#<pub	collision 238	degats_des_eaux -65	none -79
#<pul	bris_de_glace 169	collision -167	degats_des_eaux -43	dommage_materiel 122	incendie -101	none -193	vandalisme 119	vol -58
#<pur	blessure 186	incendie -42	none -67	vandalisme 48	vol -67
#<pv>	vol 42
#<pyj	incendie 46	none -50	vol 91
#<qqn	none 64
#<qua	vol 41
#<quo	none 54
#<rab	blessure 44
#<rac	degats_des_eaux 58
#<rad	collision 57
#<raf	evenement_climatique 127
#<rai	blessure -47	collision 183
#<ral	bris_de_glace 45	incendie -44
#<ram	blessure 72	bris_de_glace 49	degats_des_eaux -67	dommage_materiel 97	none -48	vol -41
#<ran	blessure 151	none -68
#<rap	incendie 51
#<ras	degats_des_eaux 65
#<rat	collision 100	degats_des_eaux 73	none -40
#<rav	dommage_materiel -59	incendie -47	vandalisme 81	vol 100
#<ray	dommage_materiel 71	vandalisme 124	vol -49
#<reb	blessure 76	degats_des_eaux -103	dommage_materiel 147	evenement_climatique -53	incendie -109	none -40	vandalisme -74	vol -49
#<rec	collision 44
#<red	collision 40	incendie 70
#<rel	collision 79
#<reu	collision 202	none -58	vandalisme -65
#<rez	collision -41	evenement_climatique 83
#<ria	incendie 115	none -44
#<rid	dommage_materiel 104	incendie 77	none -44
#<rig	collision 164	incendie -91	vandalisme 87
#<rir	blessure 97
#<riv	degats_des_eaux -49	evenement_climatique 201
#<rob	degats_des_eaux 84	dommage_materiel 74
#<roc	bris_de_glace 63	collision 114	vol -63
#<rom	blessure 108	dommage_materiel -50	none -56
#<ron	collision 66
#<rot	collision 149	dommage_materiel -50	none -55	vol -42
#<rou	collision 47
#<roy	collision 42
#<ruc	collision -94	incendie 193	none -61	vol 41
#<rue	collision 62
#<rui	autre 43	collision -47	degats_des_eaux 87	evenement_climatique 73
#<rup	blessure 49	degats_des_eaux 141	none -48
#<sa>	collision 60
#<sab	evenement_climatique 51	vandalisme 144	vol -40
#<sac	collision -58	vandalisme 40	vol 104
#<saf	evenement_climatique 81
#<sal	collision -40	degats_des_eaux 52
#<san	collision 46
#<sap	incendie 64	none -110	vol 121
#<sat	collision -55	degats_des_eaux 198	dommage_materiel -42	vol -57
#<sau	incendie 41
#<sca	blessure 95
#<sce	evenement_climatique -61	vol 93
#<sch	collision 63	incendie 42
#<sci	blessure 77	collision -64	none -63	vandalisme 79	vol 45
#<scu	dommage_materiel 64	incendie 51
#<sea	autre 82	degats_des_eaux -57	incendie 146
#<seb	blessure -56	collision 114
#<sej	autre 68	evenement_climatique 90	none -48
#<sel	bris_de_glace 180	none -79
#<sen	collision 78
#<sep	autre 49	bris_de_glace 43
#<ses	degats_des_eaux 42
#<set	dommage_materiel 61	none -41	vol 75
#<seu	bris_de_glace 46
#<si>	autre 40	dommage_materiel 47
#<sie	collision 44	vol 92
#<sif	blessure 72	incendie 48
#<sil	collision 82
#<sim	degats_des_eaux 72
#<sin	degats_des_eaux 41
#<sip	collision -46	degats_des_eaux 93	dommage_materiel -62	vol 124
#<sir	collision 86
#<sit	evenement_climatique 99
#<six	autre 103	none -77	vandalisme 43
#<ski	blessure 270	collision -75	none -63
#<slt	collision 56	none 45
#<soc	blessure -49	collision 46	dommage_materiel 58	evenement_climatique 116	none -56	vandalisme -48
#<soe	collision 40
#<sol	none -42
#<sou	vol 40
#<spe	collision 82	none 54
#<spo	degats_des_eaux 63	incendie 46
#<sta	evenement_climatique 68
#<ste	blessure 64	collision 47	none -63	vandalisme 65
#<sto	incendie 56
#<str	degats_des_eaux 53	incendie 45
#<stu	collision -146	degats_des_eaux 178	incendie 88	vol -47
#<sub	collision -44	none -41	vol 144
#<suc	collision -43	dommage_materiel 124	none -107	vandalisme 160	vol -74
#<sui	blessure 40
#<sul	collision 55	vandalisme -55	vol 91
#<sup	blessure 61	collision -87	vandalisme 50
#<sus	incendie 42
#<sut	blessure 99
#<suv	collision 160
#<svp	none 70
#<sym	collision 86
#<syn	degats_des_eaux 103
#<tab	bris_de_glace 62	collision -48
#<tac	degats_des_eaux 143	dommage_materiel 69
#<tag	collision -46	vandalisme 190
#<tai	blessure 73	bris_de_glace -56	collision -55	dommage_materiel 97	vandalisme 57
#<tal	blessure -102	collision 153	dommage_materiel -77	vandalisme 103	vol -49
#<tam	vol 78
#<tan	collision -49	dommage_materiel 43	vol 97
#<tap	collision 63	none -41
#<tar	bris_de_glace -47	collision 188	dommage_materiel -43	evenement_climatique 188	none -176
#<tas	blessure -42	collision 122	dommage_materiel 100	none -63
#<tax	collision 64
#<taz	collision -122	dommage_materiel 244	evenement_climatique -66	vol -111
#<tcl	blessure -52	collision 151
#<tec	degats_des_eaux 64	vol 51
#<tel	vol 53
#<ter	evenement_climatique 79	none -40
#<tes	collision 52	evenement_climatique 57
#<the	bris_de_glace 49	collision -58	dommage_materiel 104	none -84
#<tib	blessure 63
#<tie	autre 66
#<tir	collision -43	vol 97
#<tis	collision -46	incendie 73
#<tit	autre 52	collision -99	dommage_materiel -47	none -41	vandalisme 134
#<tkt	none -53	vol 136
#<toi	evenement_climatique 64	none -41
#<tol	collision 53
#<tom	blessure 66	collision -47	dommage_materiel 60	evenement_climatique 49	none -55
#<ton	collision 90	none -48
#<tor	evenement_climatique 52
#<tot	evenement_climatique 92
#<tre	none -43
#<tri	collision 128
#<tru	autre 91	collision 56	dommage_materiel -61	vandalisme 43
#<tt>	degats_des_eaux 92
#<tui	evenement_climatique 146
#<tuy	degats_des_eaux 198	dommage_materiel -63
#<twi	vol 47
#<typ	collision 44
#<uni	collision 95
#<up>	collision 53
#<urg	blessure 80
#<usa	degats_des_eaux 174	dommage_materiel -45	none -51	vol -51
#<use	degats_des_eaux 87
#<uti	bris_de_glace 41	collision 68
#<va>	collision 58
#<vac	none -48
#<vag	blessure -48	collision -136	degats_des_eaux 77	dommage_materiel -56	evenement_climatique 282	vandalisme -42	vol -140
#<vai	degats_des_eaux 52	dommage_materiel -51
#<val	blessure 70
#<van	collision -60	degats_des_eaux 40	none -40	vandalisme 169
#<vas	dommage_materiel 113	none 45
#<vau	incendie 47
#<veh	dommage_materiel 76
#<vei	collision -46	dommage_materiel 102	evenement_climatique 42	vandalisme -47
#<ven	evenement_climatique 46
#<ver	bris_de_glace 50
#<ves	collision -58	degats_des_eaux -40	dommage_materiel -54	evenement_climatique 113	none -92	vol 136
#<vet	dommage_materiel 84
#<veu	none 41
#<vex	collision 177
#<vic	incendie 47
#<vid	vandalisme 47	vol 57
#<vie	degats_des_eaux 42
#<vig	collision 44	dommage_materiel -43	evenement_climatique 280	none -184	vandalisme -65
#<vin	blessure -69	dommage_materiel 100	evenement_climatique 48
#<vio	vol 147
#<vir	collision 78	vandalisme 66	vol -43
#<vis	collision -40	vol 138
#<vit	bris_de_glace 90
#<viv	blessure 111	degats_des_eaux -72	evenement_climatique 153	vandalisme -45
#<voi	none -48
#<vol	vol 81
#<von	collision 49
#<voy	autre 74	none -42
#<vra	none 76
#<vtc	bris_de_glace 89	collision 58
#<vtt	dommage_materiel 53	none -47	vol 82
#<vu>	collision 68
#<vue	collision 41
#<wa7	bris_de_glace -69	collision 176
#<wal	collision 257	degats_des_eaux -67	none -50
#<wc>	collision -92	degats_des_eaux 262	dommage_materiel 108	none -117	vol -59
#<wee	vol 46
#<ya>	autre 55	degats_des_eaux 51	dommage_materiel -45	none 42
#<yar	collision 82
#<yav	degats_des_eaux 44
#<yeu	bris_de_glace 72	incendie -44	vol 58
#<zag	evenement_climatique 92
#<zel	collision -102	degats_des_eaux 72	dommage_materiel 147	none -64
#<zer	dommage_materiel 43
#<zoe	blessure 156	collision 109	dommage_materiel -89	none -47	vol -57
#a10>	collision 56
#a7ed	bris_de_glace -69	collision 176
#aari	vol 41
#aban	incendie 124
#abas	collision 123	degats_des_eaux -52	evenement_climatique 55
#abe>	none 67
#abea	blessure 211	vol -77
#abil	autre 114	collision -47	dommage_materiel 176	none -133
#abim	dommage_materiel 72
#abin	degats_des_eaux 40	vandalisme 100
#abla	incendie 56	none 60
#abo>	collision -62	degats_des_eaux -56	dommage_materiel 102	none -47	vandalisme 180	vol -49
#abol	bris_de_glace -77	collision -152	dommage_materiel -106	evenement_climatique 332	none -77	vandalisme -51
#abor	evenement_climatique 91	vandalisme -44
#abos	autre -66	bris_de_glace -58	collision -51	dommage_materiel 185	evenement_climatique 75
#abot	blessure 74	bris_de_glace -43	collision -49	degats_des_eaux -70	dommage_materiel -43	none -45	vandalisme 196	vol -65
#abou	degats_des_eaux 49	vandalisme 80
#abra	dommage_materiel 224	none -114
#abri	collision -46	evenement_climatique 102
#abru	bris_de_glace -43	collision -108	evenement_climatique -40	vandalisme 269	vol -41
#abse	evenement_climatique 110	none -79
#abso	collision 127	dommage_materiel -100	none 96
#acad	vandalisme 56
#acan	autre 46	dommage_materiel 49	none -60
#acar	collision -40	degats_des_eaux 123
#acas	collision -48	degats_des_eaux -40	dommage_materiel 64	vandalisme 55
#acbo	dommage_materiel 117
#acca	collision -66	degats_des_eaux -123	none -41	vandalisme 281	vol -66
#acci	collision 69	none -46
#acco	none 45
#accr	collision 107	none -55
#acee	bris_de_glace 101	none -56	vol -53
#acem	dommage_materiel 49	vol 48
#acer	dommage_materiel 40	vandalisme 173	vol -47
#aces	blessure -55	vandalisme 55	vol 80
#acha	blessure -88	collision 173
#ache	dommage_materiel 40
#achi	degats_des_eaux 73
#acho	autre -78	blessure 65	collision -159	dommage_materiel 107	evenement_climatique 81	none -66	vandalisme -63	vol 93
#acia	collision 97	none -57
#acid	bris_de_glace -62	collision -245	none -85	vandalisme 344	vol -46
#acie	dommage_materiel 132	none -88
#ack>	collision -70	dommage_materiel -105	incendie 236	none -176	vandalisme -45
#acki	collision -75	vol 182
#acle	collision 61
#acoc	autre 125	vol 45
#acon	evenement_climatique 118	vol -49
#acs>	collision -53	degats_des_eaux 44	none -58	vandalisme 114
#act>	bris_de_glace 69	none 40
#acte	collision 50
#acti	autre 62	bris_de_glace 71	none -43	vandalisme -45	vol 53
#acts	evenement_climatique 44	incendie 185	none -126
#actu	blessure 67
#acua	degats_des_eaux 54
#acue	evenement_climatique 117	incendie 79	vol -41
#acun	collision 50
#adai	collision 125
#adat	collision 95	dommage_materiel -49	none -78	vandalisme 93	vol -59
#addi	blessure 238	collision -103	dommage_materiel -44
#ade>	collision 43
#adea	collision -96	none -154	vandalisme -71	vol 333
#adee	vandalisme 92
#aden	vol 154
#adia	collision 87
#adie	autre 43	collision -54	none -41	vol 111
#adio	blessure 68	none -41	vol 62
#adir	autre 71
#ado>	vandalisme 89
#ador	dommage_materiel 89
#adra	bris_de_glace -46	degats_des_eaux -174	dommage_materiel 238	none -60	vol -51
#adre	autre 47	blessure -43	collision -63	degats_des_eaux 124	dommage_materiel 69	vol -60
#adve	collision 57
#aero	collision 66	none -53	vol 71
#afal	evenement_climatique 155
#afau	blessure 55	bris_de_glace -57	collision -40	dommage_materiel 153
#afe>	dommage_materiel 89	none -71	vol 66
#afes	vandalisme 94
#affa	degats_des_eaux 102	dommage_materiel -52	evenement_climatique 50
#affi	collision -43	incendie 49	none 82	vandalisme 83
#afi>	evenement_climatique 81
#afle	collision 84
#aflu	bris_de_glace 66
#afon	degats_des_eaux 104
#agad	autre 71
#agas	vandalisme 43
#agda	blessure 65
#age>	none -43
#agem	blessure -52	collision -67	dommage_materiel 182
#ager	blessure -40	dommage_materiel 55	vol 45
#ageu	bris_de_glace -46	collision 95	degats_des_eaux -73	dommage_materiel 149	none -48
#agis	bris_de_glace 142	collision -44	none -68
#agne	incendie 67
#agni	autre 180	none -64
#agor	evenement_climatique 92
#agra	bris_de_glace 40	vandalisme 54
#agre	collision -44	vol 109
#agri	blessure 83	collision 99	dommage_materiel -51	evenement_climatique -41	none -61	vandalisme 94	vol -83
#ags>	vandalisme 116
#ague	collision -68	evenement_climatique 61	vandalisme 63
#aid>	incendie 54	vol 51
#aide	collision 44	vol 42
#aidi	blessure 239	degats_des_eaux -158
#aie>	bris_de_glace 43
#aign	degats_des_eaux 44	none -44	vol -44
#ail>	vandalisme 44
#aile	collision 111
#aill	bris_de_glace 57
#aima	dommage_materiel 200	none -63
#aime	none 67
#aine	blessure 42
#aing	collision -41	dommage_materiel -73	vol 182
#aint	vandalisme 48	vol 54
#air>	blessure 41	none -54
#airb	collision -51	degats_des_eaux 58	incendie 56	vol 42
#aire	none -40
#airi	degats_des_eaux 61	evenement_climatique 40	none -43	vandalisme 63
#aisa	dommage_materiel 56	vol 60
#aise	collision -43	dommage_materiel 144	incendie 56	none -96
#aisi	dommage_materiel -66	vandalisme 61	vol 50
#aiso	evenement_climatique 52
#aiss	vol 40
#aite	collision -46	vol 93
#aitr	collision -78	incendie 148
#aix>	bris_de_glace 56	degats_des_eaux 46
#akec	collision 66	dommage_materiel 79	none -40	vol -73
#alad	autre 141	blessure -67	dommage_materiel -46	none -54	vandalisme 116	vol -57
#alai	collision 41	dommage_materiel 64
#alam	blessure 47
#alan	blessure 99	none -42
#alar	collision -40	dommage_materiel 110	incendie 46	vol -46
#alci	incendie 122
#alco	collision -49	dommage_materiel 72	incendie 117
#ale>	collision 49	none -45
#alec	collision 75
#alee	degats_des_eaux 43	dommage_materiel -45	evenement_climatique 70
#alem	autre 74	vandalisme 44
#alen	bris_de_glace 65	collision 69
#aler	dommage_materiel 44
#ales	collision 85	dommage_materiel -52
#alet	degats_des_eaux 46	dommage_materiel -55	none -53	vandalisme -50	vol 91
#aleu	bris_de_glace 69	dommage_materiel 79	incendie 47	vandalisme -51
#alfa	collision 121	evenement_climatique -109	vandalisme -49	vol 131
#alhe	bris_de_glace 146	collision -41	dommage_materiel -44	none 46
#ali>	bris_de_glace -79	dommage_materiel 156
#alid	bris_de_glace -150	none 300
#alie	blessure 102
#alin	blessure 53	none -51	vandalisme 44
#alis	none -40
#alit	blessure 131	collision -49	degats_des_eaux 45	none -45
#all>	bris_de_glace 46	evenement_climatique 61	none -58	vol 76
#alli	autre 195	none -63
#allo	bris_de_glace 64	degats_des_eaux 58
#allu	autre 57	collision -42	vandalisme 50
#alme	none -89	vol 154
#alon	collision -53	degats_des_eaux 66
#alor	autre 71	collision 50	none -59
#alou	collision 189	degats_des_eaux -84
#alus	blessure -124	collision 227	vandalisme -42
#alut	bris_de_glace 54	collision -42	none 78
#alys	autre 49	collision -48	none -78	vol 180
#alyt	none -65	vol 195
#ama>	none -45	vol 112
#amai	evenement_climatique 51	none 64	vol -59
#aman	collision 61	dommage_materiel -51	incendie 57
#amar	blessure 210	collision -156	degats_des_eaux -77	dommage_materiel -78	incendie 163	none -98	vandalisme -44	vol -51
#amas	blessure 72	bris_de_glace 184	dommage_materiel -104	none -66	vol -68
#amat	none 76
#ambo	collision 62	dommage_materiel 89	none -52
#ambr	degats_des_eaux 58	vol 44
#ambu	blessure 51	collision 49
#amen	blessure 169	collision -40	none -49
#amer	vandalisme 61
#ames	incendie 89
#amie	blessure -41	collision 91	dommage_materiel 41
#amil	autre 49	evenement_climatique 49	none -85	vandalisme 52	vol -40
#amin	blessure 43
#amiq	bris_de_glace 109
#amis	collision -69	dommage_materiel 232	vol -47
#amma	blessure 41	none -61	vol 88
#amme	incendie 117
#amp>	collision 144	vol -63
#ampa	degats_des_eaux 74	dommage_materiel 66	evenement_climatique -42
#ampe	blessure -111	degats_des_eaux -99	dommage_materiel 253	evenement_climatique 55	none -55	vandalisme 62	vol -77
#ampi	evenement_climatique 45
#ampo	blessure 60	evenement_climatique 68
#ams>	none -41	vol 153
#amu>	blessure 49
#amwa	blessure -52	collision 101	none -42	vol 88
#anal	degats_des_eaux 114
#anap	collision -49	dommage_materiel 79
#anar	dommage_materiel 52	vandalisme 55	vol -45
#anbu	autre 130	none -57
#anc>	none 59
#anca	collision 74	incendie 48	vol 44
#anci	autre 109	collision -67	dommage_materiel 49	incendie -102	none -77	vandalisme 117	vol -44
#anda	bris_de_glace 89
#andi	vol 43
#ando	blessure 228	collision -42	dommage_materiel -51	none -61	vol -41
#andr	collision 41
#ands	degats_des_eaux 72	incendie 65
#ane>	collision 47
#aneg	blessure 138	collision -50
#ang>	bris_de_glace 47	degats_des_eaux 51	vol 40
#anga	evenement_climatique 127
#angl	collision 62
#ango	collision 42
#angu	blessure -98	collision 126	none 56
#ani>	collision -72	degats_des_eaux 182
#anif	bris_de_glace -68	none -42	vandalisme 200
#anim	autre 77	blessure 99	none -47	vol -53
#aniq	bris_de_glace 98	dommage_materiel -48	none -50	vandalisme -47	vol 56
#anit	dommage_materiel 49	evenement_climatique 82	vol -67
#anni	collision -49	dommage_materiel 122
#anno	bris_de_glace 87
#annu	autre 146
#ano>	dommage_materiel 182	incendie -56
#anoe	collision 127	dommage_materiel -45
#anon	collision -74	dommage_materiel -58	evenement_climatique 74	incendie 121	none -119	vandalisme 113
#anor	bris_de_glace 149	none -41
#anqu	vol 94
#ansa	blessure 261	collision -77	dommage_materiel -65	none -85	vol -65
#anse	collision -73	dommage_materiel 114
#ansf	evenement_climatique 75
#ansi	collision -83	none -106	vandalisme 133	vol 107
#ansm	none -47	vol 83
#ansp	none -41	vol 105
#anta	vol 97
#ante	none -51
#anti	vol 71
#anto	blessure 48	collision -106	dommage_materiel 129	none -56
#ants	evenement_climatique 62
#antu	incendie 43	none -55	vandalisme 124	vol -70
#anvi	degats_des_eaux 55
#aoui	dommage_materiel 58
#aout	collision 52
#apa>	blessure 130
#ape>	collision 66
#apel	collision 40	none -78	vandalisme 169	vol -48
#aper	collision 63	degats_des_eaux 42	vandalisme 61
#aphi	blessure 68	collision 83
#api>	bris_de_glace -50	collision 159	dommage_materiel -186	incendie 145
#apie	collision 68
#apin	incendie 54	none -106	vol 104
#apis	degats_des_eaux 99
#apla	collision 76
#aplu	bris_de_glace 66	none -46	vol 59
#apot	dommage_materiel 40	evenement_climatique 55	none -53	vandalisme 94	vol -40
#appa	incendie 52	none -51	vol 58
#appl	collision 79	dommage_materiel 72	none -40
#appo	incendie 61	vol -41
#appr	incendie 46	none -55
#appu	bris_de_glace 65	collision -68	incendie 139
#aqua	bris_de_glace 72	degats_des_eaux 83	none -44
#ara>	collision -63	degats_des_eaux 101	dommage_materiel -41	vol 101
#arab	collision -69	evenement_climatique 113
#arag	none -51	vandalisme 52
#arai	none -59	vol 90
#aram	collision 81
#aran	autre 41	none -47
#arap	bris_de_glace 40
#aras	evenement_climatique 127	vol -52
#arat	collision -67	vol 100
#arav	blessure -43	bris_de_glace 126	collision 53	dommage_materiel -71	none -49
#arbe	incendie 93
#arbo	bris_de_glace -45	dommage_materiel 102	incendie 78
#arbr	collision 51	dommage_materiel 87	evenement_climatique 70	incendie -40	none -46
#arc>	collision 46	degats_des_eaux 53	dommage_materiel 45
#arca	collision -105	dommage_materiel 98	vandalisme 92	vol -52
#arce	vandalisme 58
#arco	blessure 42	none -80	vol 158
#ard>	collision 65
#arda	bris_de_glace -42	dommage_materiel 177	incendie 66	none -63	vandalisme -50	vol -49
#ardi	evenement_climatique 42
#ardo	collision -62	dommage_materiel 109
#ards	collision -109	degats_des_eaux 70	none -77	vandalisme 215	vol -64
#are>	bris_de_glace 51	none -43
#areb	bris_de_glace 73	collision -51	vandalisme 89
#arec	degats_des_eaux -45	dommage_materiel -84	evenement_climatique 89	none -92	vandalisme 173	vol -64
#aree	collision 66	none -40	vol 53
#arei	dommage_materiel 139	none -56	vol 44
#arer	none 175	vol -105
#ares	autre 48	none -78	vandalisme 160
#arfa	none 102
#arge	bris_de_glace 58	collision -44	none -53
#argl	bris_de_glace 77
#ari>	bris_de_glace 63	collision 45	dommage_materiel -41
#arie	collision 57	dommage_materiel 131	none -66
#arif	vol 41
#arin	degats_des_eaux 72	incendie 40
#ario	collision 165	none -56
#aris	autre 88	none -44
#arit	vandalisme -45	vol 145
#ariu	degats_des_eaux 190	incendie -48
#arja	collision 66	vol 40
#arla	collision 76
#armo	bris_de_glace 58	collision -43	dommage_materiel 138	none -77	vandalisme -55
#arne	bris_de_glace 43	evenement_climatique 97
#aroc	autre 77	degats_des_eaux 108
#aroi	bris_de_glace 237	degats_des_eaux -49	none -52
#aron	blessure -103	collision 232	dommage_materiel -51	evenement_climatique 64	none -73
#arpa	dommage_materiel -88	vol 221
#arpe	degats_des_eaux 107	incendie 57	none -49
#arqu	vandalisme 71
#arra	dommage_materiel 46	none -40	vol 43
#arri	collision 64
#arro	collision -80	dommage_materiel 91
#ars>	vol 44
#arse	vol 99
#art>	autre 49
#arta	bris_de_glace -40	incendie -42	vandalisme 74	vol 78
#arte	autre 60	none -73
#arti	none -45
#arto	degats_des_eaux 69	none -45
#aru>	vol 106
#arue	degats_des_eaux 90	evenement_climatique 55
#arus	vol 89
#asa>	collision 43
#asab	incendie 70
#asbo	blessure 48	collision -42	incendie 87
#ascu	collision -53	dommage_materiel 234	none -99
#ase>	collision 50	evenement_climatique 46
#ash>	blessure 91	dommage_materiel 121	none -52	vandalisme -65	vol -44
#asin	vandalisme 43
#asol	evenement_climatique 127	vol -52
#aspe	collision -63	dommage_materiel -45	incendie -96	none -44	vandalisme 131	vol 124
#asqu	evenement_climatique 167
#ass>	bris_de_glace 43	collision 47
#assa	collision 56
#assi	evenement_climatique 57
#asso	vandalisme 71
#assu	none 43
#aste	collision 58
#asti	collision 178	vandalisme -95
#astr	degats_des_eaux 40
#atai	collision -71	degats_des_eaux 89	vandalisme 72
#atal	collision -52	none -78	vol 239
#atan	collision 75	evenement_climatique 128
#atas	evenement_climatique 111
#atat	bris_de_glace 99	dommage_materiel -58	none -86	vandalisme -60	vol 134
#atch	collision -44	vandalisme 83
#atea	degats_des_eaux -43	dommage_materiel 56	incendie 78	vandalisme -42
#atee	degats_des_eaux 66	none -40	vandalisme 66	vol -43
#atel	bris_de_glace 87	none -48
#ater	vandalisme 47
#ates	evenement_climatique 158	none -54
#ateu	dommage_materiel 69
#atif	none 80
#atiq	collision 93
#atis	vol 62
#ativ	collision -110	degats_des_eaux 94	none -71	vol 161
#atom	blessure 116	degats_des_eaux 98	dommage_materiel -94	none -51
#aton	blessure -153	collision -101	dommage_materiel -43	evenement_climatique 321	none -90	vol -60
#ator	collision -54	dommage_materiel 55	vol 115
#atro	blessure 63	collision -58	dommage_materiel 59	none -50	vandalisme 42	vol 47
#ats>	bris_de_glace 80	degats_des_eaux 42	dommage_materiel -45
#atta	none -40	vol 153
#atte	autre 40	none -45
#attr	collision 40	dommage_materiel -44	incendie 47
#attu	collision 76
#atur	collision -50	degats_des_eaux 64	vol 62
#aube	evenement_climatique 80	incendie 46	none -42	vol -42
#auch	collision 53
#auco	collision 40
#aud>	blessure -129	bris_de_glace 192	collision 89	dommage_materiel -62	vol -50
#auda	blessure 41	bris_de_glace -48	collision -42	dommage_materiel 123	incendie 43
#aude	degats_des_eaux 89
#audi	dommage_materiel 92	none -49
#audr	blessure 97	bris_de_glace 57	collision -66	dommage_materiel -43	none 115
#auf>	blessure 59	degats_des_eaux -40
#auff	degats_des_eaux 45
#aufs	evenement_climatique 83	incendie 92	none -41	vol -55
#aujo	none 61
#aule	collision 51	evenement_climatique 71
#auma	vandalisme -44	vol 83
#aume	blessure 48	bris_de_glace 89	collision -74	incendie 44	none -58	vandalisme -52	vol 44
#aura	collision 145	vandalisme -47
#aure	degats_des_eaux 57
#auri	autre 151	none -76
#aut>	autre 71	collision -49
#auti	autre -46	collision 78	dommage_materiel 89	none -44
#auts	incendie 55
#auva	collision 42	degats_des_eaux 56
#auve	collision -59	dommage_materiel -65	evenement_climatique 111	vol 79
#auvr	dommage_materiel 66	none -51	vandalisme 91	vol -54
#avab	collision -62	degats_des_eaux -56	dommage_materiel 102	none -47	vandalisme 180	vol -49
#aval	blessure 233	collision -84	none -70
#avau	collision -45	dommage_materiel 111	evenement_climatique -69	none -68	vol 101
#avc>	autre 163	none -157	vandalisme -43	vol 87
#ave>	degats_des_eaux 52	none -60
#aven	bris_de_glace 135	dommage_materiel -56
#aver	collision 42	degats_des_eaux 47
#aves	collision 187	none -61	vol -80
#avez	none 57
#avic	blessure 142	collision 63	dommage_materiel -43
#avie	bris_de_glace 127	collision -67	dommage_materiel 164	none -64
#avil	bris_de_glace 109	collision 56	evenement_climatique -40
#avio	autre 50	collision 45	evenement_climatique 53
#avoc	autre -47	blessure 72	vandalisme 64
#avoi	autre 46
#avon	collision 51
#avou	collision -45	dommage_materiel -73	none -93	vandalisme 209	vol 47
#avri	autre 99
#axi>	collision 68
#ayan	blessure -91	evenement_climatique 144	none -44
#aye>	autre 45	dommage_materiel 46	none -62	vandalisme 91
#ayee	bris_de_glace -52	collision -58	none 228	vol -83
#ayer	collision -78	vol 64
#ayon	autre -47	bris_de_glace 143	collision 153	none -88	vandalisme -73
#azro	autre 125	none -75	vol 115
#bac>	degats_des_eaux 223	dommage_materiel -46	none -131	vol 50
#bach	collision -52	evenement_climatique 95	none -51	vandalisme 173
#bag>	collision -51	incendie 140
#bagn	vol 56
#bags	collision 53
#bagu	collision -95	incendie 41	vol 127
#bah>	none 120
#baie	bris_de_glace 114
#baig	degats_des_eaux 110	none -49	vol -54
#bail	bris_de_glace 60	collision -61	degats_des_eaux 53	dommage_materiel -49	vandalisme -49	vol 133
#bain	degats_des_eaux 104
#baix	degats_des_eaux 81
#bal>	incendie 57
#bala	vandalisme 179
#balc	blessure -43	collision -71	dommage_materiel 88	incendie 142
#bali	collision 99	incendie 98	vandalisme -40
#ball	bris_de_glace 95	none -53
#ban>	vol 83
#banc	bris_de_glace -111	collision 199	dommage_materiel -47	none -136	vol 166
#band	incendie 101
#bane	collision 51	incendie 112
#bann	incendie 78
#bano	collision -41	dommage_materiel -52	evenement_climatique 128	incendie 182	none -95
#banq	bris_de_glace -52	collision -44	vandalisme 96	vol 81
#bant	blessure 116	degats_des_eaux 47	dommage_materiel -41
#barb	incendie 85
#bard	blessure -137	bris_de_glace -56	collision 110	dommage_materiel 117	incendie 70	none -42	vandalisme -63	vol -57
#barq	collision -62	evenement_climatique 45	vol 89
#barr	collision 60	dommage_materiel 104	vandalisme 42	vol -47
#bas>	bris_de_glace 42	collision 52	none -40
#basc	collision -53	dommage_materiel 234	none -99
#bass	blessure -65	bris_de_glace 55	evenement_climatique 161
#bat>	blessure 73	degats_des_eaux 47
#bate	blessure -41	collision 78	degats_des_eaux -75	incendie 175
#batt	incendie 48	none -58	vandalisme 68
#bebe	blessure 42	dommage_materiel -54	vol 50
#becu	incendie 93
#bee>	blessure 87	dommage_materiel -40	evenement_climatique 78	none -56
#belg	collision 50
#bell	incendie 70
#ben>	none 151
#bene	bris_de_glace -68	vandalisme 156
#beni	collision 77	degats_des_eaux 51
#benn	bris_de_glace 71	collision 64	none -55
#bequ	blessure 155
#ber>	dommage_materiel 102
#bera	vol 49
#berb	dommage_materiel 150
#bere	dommage_materiel 150
#berg	blessure 126	none -77	vol 50
#berk	vol 98
#berl	collision 230	dommage_materiel -126
#bern	vandalisme 55
#bert	blessure 93	bris_de_glace -134	collision 74	dommage_materiel 101	vol -56
#bes>	collision 43	degats_des_eaux 86	vol -45
#bete	collision 47
#bett	collision 222	none -55	vol -75
#bia>	blessure 74	collision 53
#bibl	autre -57	collision 109	degats_des_eaux 46
#bien	none 52
#bier	degats_des_eaux 51	vol 54
#bijo	bris_de_glace 43	vol 83
#bil>	collision 47	evenement_climatique 71
#bile	autre -59	collision 75	dommage_materiel 138
#bili	autre 75	dommage_materiel 59	none -78	vol -42
#bill	autre 44	dommage_materiel 77	none -48
#bime	dommage_materiel 72
#bine	degats_des_eaux 98	vandalisme 47
#bis>	blessure -132	collision -116	dommage_materiel -52	evenement_climatique 45	none -102	vandalisme -50	vol 319
#bite	evenement_climatique 57
#bitu	collision 45	vol 80
#biza	blessure 151	collision -90	dommage_materiel -94	none -42
#bjet	autre 182	blessure -43	collision -127	none -58	vol 84
#blag	none 53	vol 85
#blan	none 57
#blea	collision -45	dommage_materiel 105	incendie 71	vandalisme 41	vol -46
#blem	autre -49	blessure -70	bris_de_glace -50	degats_des_eaux -42	dommage_materiel -57	evenement_climatique 222	none 145	vandalisme -54	vol -74
#bler	collision 117
#blet	autre 68	collision -73	dommage_materiel 77	vol 52
#bleu	bris_de_glace -46	collision 45	dommage_materiel 46	vol 44
#bli>	collision 41
#blie	autre 70	incendie 48
#blio	autre -57	collision 109	degats_des_eaux 46
#bloc	autre 145	collision -43
#bmw>	bris_de_glace -112	collision 216	vandalisme -43	vol -48
#bnb>	collision -154	degats_des_eaux 162	dommage_materiel -53	none -63	vol 172
#bobo	bris_de_glace 75
#bois	bris_de_glace 81	incendie 56
#boit	vandalisme 65
#bol>	collision -114	dommage_materiel -69	evenement_climatique 164	none -51	vandalisme 84
#bola	collision 81
#bomb	vandalisme 89
#bon>	none 86
#bond	collision 97	degats_des_eaux -97	dommage_materiel 125	evenement_climatique -43	incendie -110	none -59	vandalisme -74	vol -47
#bonh	autre -136	blessure -47	collision 41	dommage_materiel 216	evenement_climatique -44	incendie 42	none -49
#boni	incendie 109
#bonj	autre 89
#bonn	collision 103
#bons	none 48
#book	dommage_materiel 117
#bord	degats_des_eaux 55	evenement_climatique 47
#born	collision 295	degats_des_eaux -69	dommage_materiel -67	incendie -103
#boss	blessure -43	dommage_materiel 66	evenement_climatique 51	vandalisme 47
#bot>	blessure 92	collision 70
#bott	collision 205	degats_des_eaux -40	vandalisme -112
#bouc	degats_des_eaux 81
#boue	evenement_climatique 206	vol -42
#boug	blessure 57
#boui	degats_des_eaux 157	none -66
#boum	collision 72
#bour	autre 93
#bous	blessure 62	collision 58	dommage_materiel -112	vol 135
#bout	collision 40	none -47
#box>	dommage_materiel 46	evenement_climatique 74
#brad	dommage_materiel 224	none -114
#brai	blessure -65	collision -42	degats_des_eaux 89	dommage_materiel -50	incendie 140
#bran	bris_de_glace -49	dommage_materiel -49	evenement_climatique 208
#braq	none -46	vol 171
#bras	blessure 53	none -40
#brav	incendie 46	none -52	vandalisme 103	vol -49
#brea	bris_de_glace 185	collision -123	none -87
#bref	bris_de_glace -45	collision 137	none -46
#bres	collision 49
#bri>	evenement_climatique 84
#bric	blessure 199	bris_de_glace -52	collision -114	degats_des_eaux -74	dommage_materiel 95	evenement_climatique 68	none -137	vandalisme -65	vol -42
#brig	vol 98
#brio	vol 77
#bris	bris_de_glace 147	vandalisme 42
#broc	blessure 47	evenement_climatique 42
#brou	collision 52
#broy	blessure 124	dommage_materiel -49	incendie 68
#brui	none -71	vol 135
#brul	collision -46	incendie 135	none -46
#brun	degats_des_eaux 158	vol -45
#brut	bris_de_glace -43	collision -108	evenement_climatique -40	vandalisme 269	vol -41
#bsen	evenement_climatique 110	none -79
#bser	blessure 144	dommage_materiel -93	evenement_climatique 40
#bsol	none 111
#btil	none -55	vol 192
#buan	degats_des_eaux 91	incendie 51
#bul>	autre 130	none -57
#bula	blessure 51	collision 49
#bure	vandalisme -42
#bus>	collision 84
#but>	incendie 43
#bute	collision -70	degats_des_eaux 74	none -43	vandalisme 51	vol 51
#buva	blessure 89	evenement_climatique 43
#byle	collision 160	dommage_materiel -40
#caba	evenement_climatique 42	incendie 146	none -56
#cabe	blessure 211	vol -77
#cabi	degats_des_eaux 51	none -43	vandalisme 83
#cabl	collision 73	degats_des_eaux -41	dommage_materiel 188	evenement_climatique -107	none -93
#cabo	autre -66	bris_de_glace -58	collision -51	dommage_materiel 185	evenement_climatique 75
#cabr	blessure -62	dommage_materiel 124	vandalisme 106	vol -45
#cach	collision -92	dommage_materiel 143	none -60	vol 64
#cadd	blessure 212	collision -101
#cade	vol 42
#cadr	collision -40	degats_des_eaux -69	dommage_materiel 272	none -62	vol -97
#cafe	dommage_materiel 71	none -68	vol 62
#cage	blessure -47	degats_des_eaux -76	vandalisme 72	vol 95
#cail	bris_de_glace 141	collision -116	none -44	vandalisme 137
#cais	collision 96	dommage_materiel -55	none -44	vol 96
#cala	collision 63
#calc	blessure 67	collision -44	incendie 95
#cale	collision 65
#cali	blessure 126	collision -41	none -44
#calm	collision 73	evenement_climatique 59
#camb	none -42	vol 127
#came	vandalisme 69
#camp	evenement_climatique 41
#cana	degats_des_eaux 59
#canc	autre 52	dommage_materiel 61	none -65
#cani	collision 42	none -42	vol 73
#cann	blessure 69
#cano	none -52	vol 168
#cant	collision -70	dommage_materiel 134	vol -66
#cape	dommage_materiel -47	evenement_climatique 51	vol 139
#capo	evenement_climatique 57	none -40	vandalisme 97
#car>	collision 58
#cara	collision 69
#carb	bris_de_glace -59	dommage_materiel 143	incendie 44
#card	degats_des_eaux 54
#carn	bris_de_glace 43	evenement_climatique 97
#carp	collision -58	degats_des_eaux 182	evenement_climatique 71	none -75	vol -41
#carr	dommage_materiel 45
#cart	autre 111	none -100	vol 58
#cas>	evenement_climatique 52
#casq	autre -47	collision 54	dommage_materiel 186	none -132	vol -65
#cass	blessure 48	none -58
#cast	collision 51	degats_des_eaux 68	dommage_materiel -41
#cat>	blessure 109	vandalisme 46	vol -45
#cata	autre 46	collision -51	none -43	vol 51
#cate	blessure -64	collision -116	degats_des_eaux -60	evenement_climatique -84	incendie -43	none -191	vandalisme 239
#cati	dommage_materiel 47	none -51
#caut	autre -67	dommage_materiel 150
#caux	blessure 47	bris_de_glace -41	collision -105	dommage_materiel 77	vandalisme 52	vol -47
#cava	evenement_climatique 48	vandalisme -40	vol 111
#cave	collision -42	degats_des_eaux 64	dommage_materiel -41	evenement_climatique 75	none -60	vandalisme 43
#cboo	dommage_materiel 117
#ccid	collision 77	none -50
#ccin	blessure 117
#ccor	none 66
#ccro	collision 107	none -55
#ccup	collision -47	dommage_materiel -53	vol 158
#ccyx	blessure -41	collision -97	degats_des_eaux 161	dommage_materiel 76	vol -40
#cdo>	collision 51
#ceau	bris_de_glace 77	collision -66	dommage_materiel 41	vol -45
#cede	bris_de_glace 69
#cee>	vol 47
#cein	collision 76
#cela	collision 58
#cell	degats_des_eaux 60
#celu	collision 48
#cend	incendie 81
#cene	vandalisme 89
#cens	collision -45	degats_des_eaux 179	dommage_materiel -51	vol -51
#cent	blessure 51	none -42
#cepi	none -43	vol 106
#cept	collision 77	none 72
#cer>	dommage_materiel 67
#cera	bris_de_glace 252	dommage_materiel -51	none -134
#cere	blessure 115	collision -135	vandalisme 173	vol -48
#ceri	blessure 80	bris_de_glace -90	collision -68	dommage_materiel 112	none -51	vandalisme 118	vol -64
#cern	degats_des_eaux 70
#cert	collision -41	none 162	vol -47
#cerv	blessure -59	collision 210
#cess	vol 163
#cest	bris_de_glace -62	collision 72	none 53
#cet>	degats_des_eaux 43	vol 43
#ceus	collision -64	dommage_materiel 73	vol 147
#cevo	autre 100	degats_des_eaux 88	vol -40
#chac	collision 50
#chaf	blessure 55	bris_de_glace -57	collision -40	dommage_materiel 153
#chag	collision 139	none -63
#chai	vol 63
#chal	collision -58	degats_des_eaux 160	evenement_climatique -78	none -45	vandalisme -44
#cham	degats_des_eaux 42	none -46
#chan	vol 48
#chao	collision 184	vandalisme -104
#chap	collision 43	degats_des_eaux 79	none -47	vandalisme 81	vol -48
#chaq	bris_de_glace 59	degats_des_eaux 107	dommage_materiel -92	incendie 50	none -61
#char	bris_de_glace 42	none -62
#chas	collision 58	degats_des_eaux 203	dommage_materiel -47	none -45	vandalisme -74
#chat	dommage_materiel 67
#chau	degats_des_eaux 42
#chef	collision 49
#chei	degats_des_eaux 57
#chel	blessure 110	none -41
#chem	incendie 101
#chen	evenement_climatique 93	incendie 75	vol -42
#ches	evenement_climatique 42
#chet	autre 55	none -50	vol 81
#cheu	collision -49	degats_des_eaux 100	incendie 99
#chev	blessure 105	none -47
#chic	collision 195	vandalisme -145
#chid	dommage_materiel 63
#chie	blessure 135	none -45
#chif	bris_de_glace -55	collision 102	incendie 50
#chin	degats_des_eaux 68	dommage_materiel 65
#chir	blessure 176	none -70
#chis	autre 138	degats_des_eaux 42	none -53
#chiv	degats_des_eaux 66	evenement_climatique 161	vol -88
#chni	degats_des_eaux 64	vol 51
#choc	collision 89
#choi	blessure 46	collision -62	dommage_materiel 66	evenement_climatique 82	none -63	vandalisme -90	vol 105
#chon	incendie 51
#chos	autre 136	dommage_materiel -40	none -43
#chou	autre -87	dommage_materiel 185	evenement_climatique -56	none -43
#cht>	autre -82	collision 205
#chu>	blessure 66	degats_des_eaux -40	dommage_materiel 126	none -53	vol -61
#chur	collision -124	evenement_climatique 242	incendie -61
#chut	blessure 137	bris_de_glace -41	dommage_materiel 105	none -49
#cia>	collision 100	none -54
#ciat	bris_de_glace -70	vandalisme 108	vol 64
#cide	none -52	vandalisme 55
#cie>	blessure 40	none -44	vandalisme 73
#ciel	evenement_climatique 69	incendie 50
#cier	dommage_materiel 48	none -58	vol 42
#ciet	bris_de_glace 66
#cile	collision -122	none 69	vandalisme 160
#cils	collision -118	incendie 240
#cime	autre 113	blessure 100	collision -40	none -97
#cin>	blessure 110
#cine	evenement_climatique 57	none -45	vandalisme 40
#circ	blessure 63	collision 43	incendie 87	none -52
#cise	blessure 45	collision 85	none -61
#cisi	none 88
#ciss	degats_des_eaux 146
#cita	dommage_materiel -42	none -106	vandalisme 279	vol -79
#cite	degats_des_eaux 60
#civi	autre 66	collision -74	none -52
#ckel	none 51
#cket	vol 133
#ckin	collision -75	vol 182
#ckpo	vol 137
#clai	collision -40	dommage_materiel 142	evenement_climatique 47	incendie -52	none -44	vandalisme -42
#clam	bris_de_glace -44	dommage_materiel 142
#claq	bris_de_glace 263	collision -84	dommage_materiel -61	evenement_climatique 52	none -50
#clar	collision -42	vandalisme 42
#clas	bris_de_glace -52	dommage_materiel -51	vandalisme 75	vol 68
#clat	bris_de_glace 114	none -40
#clav	blessure 104	dommage_materiel 122	none -77	vol -41
#cle>	evenement_climatique 69	vandalisme 82	vol -41
#cler	evenement_climatique 48
#cles	autre 124	none -52	vol 69
#clie	incendie 43
#clig	collision 133	vol -72
#clin	autre 47	blessure 86	vol -44
#clio	autre 110	none -54
#clis	collision 50
#cloi	collision -53	incendie 55	none -41	vandalisme 64
#cloq	dommage_materiel 77
#clos	none -96	vol 240
#clot	collision -41	evenement_climatique 74
#clou	blessure 167	dommage_materiel -51	none -87
#club	blessure 48	dommage_materiel 142	incendie -56	vandalisme 83	vol -87
#cocc	blessure -41	collision -97	degats_des_eaux 161	dommage_materiel 76	vol -40
#coch	autre 54
#coco	bris_de_glace 158	collision -71	degats_des_eaux -89	dommage_materiel 111	incendie -97	none -62	vandalisme -40	vol -64
#coeu	none -78	vandalisme 164	vol 73
#coff	vol 73
#cogn	collision 92
#coif	none -48	vandalisme 77
#col>	blessure 133	collision 65	vol -49
#cola	blessure 145	degats_des_eaux -44	dommage_materiel 93	evenement_climatique -113	none -87
#cole	blessure 46	collision 44
#coli	blessure -52	none -71	vandalisme 93	vol 159
#colo	degats_des_eaux 72
#comb	autre 85	collision -55	evenement_climatique 42	none 41
#come	autre 144	bris_de_glace 178	collision -121	dommage_materiel -61	none -188	vandalisme -78	vol -60
#comp	autre 42
#con>	dommage_materiel 46	incendie 92	none -46
#conc	dommage_materiel -58	vol 77
#conf	collision 45	dommage_materiel 88
#cong	autre -52	collision -46	degats_des_eaux 45	dommage_materiel 83	evenement_climatique 87	vol -48
#cont	collision 71
#conv	incendie 59	none -49	vandalisme 146
#coor	collision 67
#coot	vol 46
#copa	dommage_materiel 53
#cope	blessure 151	collision -115	dommage_materiel -48	incendie -40	none -87	vandalisme -50	vol 60
#copi	dommage_materiel 150	incendie -88	none -72	vol 55
#copr	collision -73	dommage_materiel 144	none -56
#coq>	vandalisme 72
#corb	collision 210
#corc	collision -73	evenement_climatique 163
#cord	none 51
#core	vol 41
#corn	collision 105	none -82
#corp	blessure 66	collision 47	degats_des_eaux 45
#corr	none 101
#coti	autre 299	collision -82	dommage_materiel -60	evenement_climatique 132	none -210	vandalisme -47	vol -47
#cott	bris_de_glace 158	collision -71	degats_des_eaux -89	dommage_materiel 111	incendie -97	none -62	vandalisme -40	vol -64
#couc	evenement_climatique 53
#coud	vol 87
#coue	blessure -47	collision 85	incendie 65	vol 41
#coul	collision -49	degats_des_eaux 145
#coup	vandalisme 40
#cous	blessure 47	bris_de_glace 58	degats_des_eaux -49	dommage_materiel 59	none -44
#cout	autre 84	collision -54	vol 92
#couv	autre 50
#crac	degats_des_eaux 47	dommage_materiel 50
#cram	collision -70	incendie 197
#cran	dommage_materiel 92	vandalisme 49
#craq	blessure -56	bris_de_glace 129	degats_des_eaux -52	evenement_climatique -134	none -93	vandalisme -97	vol 185
#cras	collision 64	dommage_materiel 55	evenement_climatique 64
#cre>	autre -59	blessure 50	dommage_materiel 81	none -74	vandalisme 108	vol -60
#crec	blessure 110
#cred	bris_de_glace 58
#crep	incendie 67	vandalisme -45	vol 59
#cret	bris_de_glace -41	collision 55	dommage_materiel -59	none -117	vandalisme 87	vol 147
#creu	collision -115	dommage_materiel 110	evenement_climatique 46
#crev	vandalisme 123	vol -45
#crib	evenement_climatique 116
#crie	blessure -98	collision -58	degats_des_eaux -58	dommage_materiel 83	none -50	vandalisme 108	vol 65
#crim	collision -71	incendie 86	none -80	vandalisme 140
#crir	collision 52
#cris	blessure 50
#crit	autre 111	none -70
#croc	collision 75	none -52
#croi	autre 71	vandalisme 81
#croq	blessure 204	dommage_materiel -42	none -115
#cros	blessure 75	vol 113
#croy	blessure -70	none -49	vol 201
#cru>	collision 112	dommage_materiel -53
#crue	evenement_climatique 140
#ctar	collision -48	incendie 117
#cte>	autre 77	blessure -45	collision 63	none -44
#ctem	none 65
#cteu	collision 41
#ctim	incendie 51
#ctio	blessure 56	none -51	vandalisme -47
#ctiv	autre 71	none 131
#ctob	collision 47
#ctro	dommage_materiel 71
#cts>	evenement_climatique 44	incendie 185	none -126
#ctue	bris_de_glace -72	collision -51	vandalisme 203
#ctur	blessure 62
#cuat	degats_des_eaux 54
#cue>	incendie 109
#cuei	blessure 171	none -40	vol -41
#cues	evenement_climatique 109	incendie 73	vol -52
#cuir	collision -52	dommage_materiel 226	none -56	vol -56
#cuis	bris_de_glace 54	degats_des_eaux 50	incendie 47	none -46
#cuit	incendie 154
#cul>	collision 105
#cula	blessure 83	collision 63	dommage_materiel 46	none -89
#cule	collision 64
#culp	dommage_materiel 49
#cult	none -46	vandalisme 97
#cume	none 59
#cumu	degats_des_eaux 163
#cupa	dommage_materiel -60	vol 114
#cupe	autre 95	dommage_materiel 56	none -63
#cure	autre 174	none -149
#cute	collision 102
#cutt	vandalisme 162	vol -65
#cuve	dommage_materiel 135	none -96	vandalisme 56	vol -42
#cycl	collision 52
#cyx>	blessure -41	collision -97	degats_des_eaux 161	dommage_materiel 76	vol -40
#daci	collision 84	none -64
#dad>	collision -81	dommage_materiel 103	vandalisme 87
#dage	bris_de_glace -43	collision -46	dommage_materiel 94	incendie 90
#dail	none -42	vandalisme -65	vol 166
#dair	collision 109	vandalisme -54
#dais	collision 57	dommage_materiel 94	none -92	vandalisme -51	vol 75
#dait	collision 105
#dal>	blessure 65
#dale	blessure -47	collision 140
#dall	dommage_materiel 177
#dan>	blessure 75	collision 56
#dans	none -41
#dant	vol 45
#dari	incendie 55	none 65
#date	evenement_climatique 52	none 68	vol -62
#dati	degats_des_eaux -88	dommage_materiel -48	evenement_climatique 147	none 62	vandalisme 41
#ddie	blessure 212	collision -101
#deau	dommage_materiel 82	incendie 51	none -52	vol 53
#debo	degats_des_eaux 77	evenement_climatique 53
#debu	incendie 43
#dece	vol 52
#dech	blessure 94	dommage_materiel 56	none -59
#deci	blessure 86
#decl	collision -41	vandalisme 41
#deco	degats_des_eaux 89	vol 50
#decr	bris_de_glace 115	dommage_materiel 83	none -44	vol -53
#deda	collision 72
#defo	collision 81	vol 41
#dega	degats_des_eaux 68
#dege	bris_de_glace 112	degats_des_eaux 161	dommage_materiel -43	evenement_climatique -167
#dego	collision -79	degats_des_eaux 106	vandalisme 110
#degr	dommage_materiel 162	incendie 68	none -121	vol -48
#deho	evenement_climatique 44	incendie 43
#deja	vandalisme 40
#dela	autre 154	none 57	vol -95
#dele	autre -109	collision -42	dommage_materiel 321	none -79
#deli	collision 95	vol -41
#deme	degats_des_eaux -51	dommage_materiel 134	evenement_climatique 65
#demi	blessure 60	collision -92	degats_des_eaux -48	dommage_materiel 116	evenement_climatique 98	none -107	vandalisme -50	vol -71
#demm	none 42
#demn	collision 66
#demo	collision -101	degats_des_eaux -41	dommage_materiel -55	none -90	vandalisme 117	vol 193
#den>	blessure 196	collision -84	degats_des_eaux 45	none -61
#dena	vol 154
#denc	bris_de_glace 138	none -49
#dent	blessure 54	none -53
#depo	vandalisme 55
#dera	collision 67	degats_des_eaux 96
#derb	none -44	vol 58
#deri	degats_des_eaux 60
#dern	none 48
#dero	blessure 42	vol 70
#derr	collision 60
#dese	collision -65	degats_des_eaux 41	dommage_materiel 85	none -49	vandalisme 55
#deso	collision 129	degats_des_eaux 65	dommage_materiel -92	vol -43
#dess	degats_des_eaux 78	none -61
#deta	collision 48
#detr	collision 56	degats_des_eaux -46	dommage_materiel 129	vandalisme -87
#deur	blessure 64
#deus	incendie 66	vol 55
#deve	collision -72	degats_des_eaux -58	incendie 70	none -63	vandalisme 234	vol -82
#devi	bris_de_glace 41	collision -45	vandalisme 49
#devo	blessure -42	dommage_materiel 263	none -168	vandalisme -54	vol -62
#devr	collision 253	none -52	vandalisme -46
#dez>	vandalisme 41
#dge>	autre 51
#dia>	blessure 104	degats_des_eaux -79
#diab	collision -56	dommage_materiel 147	none -94
#dial	autre 109	collision 65
#dian	blessure 46	vol -41
#diat	collision 70
#dic>	degats_des_eaux 109
#dica	blessure 43	vol 66
#dice	dommage_materiel 54
#dict	collision 62	dommage_materiel 57
#die>	blessure 63	dommage_materiel 46	evenement_climatique -46
#dier	autre 96	evenement_climatique 64	none -82	vol -41
#dieu	dommage_materiel 65
#diff	autre 288	blessure -40	collision -115	degats_des_eaux -41	dommage_materiel -62	none -40	vandalisme -43	vol -68
#dige	collision 92
#din>	evenement_climatique 45	incendie 60	none -45
#dina	dommage_materiel 55
#dine	collision -40	vol 62
#dini	bris_de_glace 42	degats_des_eaux 58	vandalisme 40
#dio>	vol 52
#diqu	autre 83
#dir>	autre 62
#dira	evenement_climatique 100
#dirh	none -41	vol 153
#dis>	collision 75	none -59	vol 52
#disa	dommage_materiel -46	vol 122
#disc	collision -50	dommage_materiel -49	vol 211
#dise	none -47	vandalisme 102	vol 88
#disp	vol 97
#disq	vol 44
#dist	vandalisme 61	vol 64
#dite	degats_des_eaux 63
#diti	blessure -47	collision -73	dommage_materiel 213	none -113	vandalisme 107	vol -56
#divi	vol 144
#dix>	none 40
#doct	blessure 111	collision 55	none -71
#docu	none 59
#doi>	blessure 219	collision -57	degats_des_eaux 103	dommage_materiel -74	none -164	vandalisme -74	vol -84
#doig	blessure 75	dommage_materiel 111	none -62
#dois	vol 79
#doit	autre 60	none 44	vandalisme -44
#dole	degats_des_eaux 105
#domm	evenement_climatique 118	none -58
#don>	blessure 59	bris_de_glace 46	collision -55	dommage_materiel 56
#dont	autre 40
#dor>	dommage_materiel 135	none -55
#dorm	none -43
#dors	collision 86	dommage_materiel -74
#dort	collision -64	evenement_climatique 113
#dos>	collision -54	none 106	vol 82
#doss	none 91
#doub	blessure 47
#douc	bris_de_glace 46	degats_des_eaux 89
#dout	collision -46	degats_des_eaux 40	none 108
#dra>	none -47	vandalisme 167	vol -79
#drai	none 75
#dree	bris_de_glace 213	dommage_materiel -89	none -87	vol -41
#drie	blessure 129
#driv	collision 105
#droi	collision 61	none -58	vol -44
#dron	blessure -54	collision -57	dommage_materiel 202	none -60	vandalisme 90	vol -40
#duct	collision 50
#due>	bris_de_glace 81
#duis	blessure -40	collision 148
#duit	incendie 88
#dule	blessure -54	collision -73	dommage_materiel 284	evenement_climatique -158	none -72	vandalisme -54	vol 59
#dun>	autre -48	bris_de_glace 53	dommage_materiel 162	none -161	vol -47
#dure	blessure -142	bris_de_glace 192	collision -67	dommage_materiel -66	vandalisme 85	vol -86
#dus>	collision -45	evenement_climatique 64
#dust	collision 76	degats_des_eaux 47
#dver	collision 57
#dyal	degats_des_eaux 42
#eage	collision 70
#eait	blessure -53	incendie 96
#eak>	bris_de_glace 104	none -44
#ean>	collision 46	vandalisme 58
#eanc	autre 246	dommage_materiel -41	none -98
#eant	collision -45	degats_des_eaux 106
#eau>	degats_des_eaux 56
#eauc	collision 41
#ebe>	blessure 42	dommage_materiel -54	vol 50
#ebil	autre -104	dommage_materiel 214
#eboi	evenement_climatique 100
#ebor	degats_des_eaux 98	evenement_climatique 51
#ebou	collision 43	degats_des_eaux 85	dommage_materiel 60	none -60
#ebra	degats_des_eaux 93
#ebre	collision 122
#ebri	bris_de_glace 59	vandalisme 68
#ebro	bris_de_glace 67	collision 49
#ebut	incendie 43
#ecan	vol 80
#ece>	bris_de_glace 44
#eced	none 51
#ecep	none -43	vol 106
#eces	degats_des_eaux 43	dommage_materiel 50	incendie -53	vandalisme 53
#ecev	autre 171	collision -41	vol -49
#ech>	collision 66	dommage_materiel 79	none -40	vol -73
#echa	dommage_materiel 56
#eche	incendie 41	none -41
#echi	blessure 116	none -50
#echn	degats_des_eaux 64	vol 51
#ecin	blessure 109	none -40
#ecis	collision 64
#ecle	collision 61
#ecol	degats_des_eaux 44
#ecom	autre -66	collision 82	none 85
#ecor	collision -73	evenement_climatique 163
#ecou	bris_de_glace 53	dommage_materiel -40	none -42	vol 54
#ecra	dommage_materiel 82
#ecre	autre -82	blessure 107	collision 90	dommage_materiel -49	vandalisme 51	vol -49
#ecri	vandalisme 43
#ecro	bris_de_glace 101	collision -50	dommage_materiel 174	none -67	vol -55
#ecs>	collision -118	degats_des_eaux -51	evenement_climatique 272	incendie -64
#ect>	collision 43
#ecta	incendie 91
#ecte	dommage_materiel 96	none -55	vol 86
#ecti	blessure 81	vandalisme -43
#ecto	collision 117	degats_des_eaux -89	vandalisme 106	vol -55
#ectu	bris_de_glace -47	collision -52	vandalisme 169
#ecu>	bris_de_glace 41
#ecue	incendie 85
#ecul	collision 143	none -44
#ecup	autre 119	dommage_materiel 68	none -59
#ecur	bris_de_glace 42
#edai	collision 58	none -40	vandalisme -51	vol 122
#edal	blessure -47	collision 140
#edan	collision 72
#ede>	blessure -65	bris_de_glace 136	collision -40	degats_des_eaux 57
#edec	blessure 109	none -40
#eden	bris_de_glace 210	collision -72	none -70	vol -50
#eder	autre 49	collision -71	evenement_climatique 54	vol 75
#edes	blessure -42	collision 62	degats_des_eaux 90
#edez	collision 191	vandalisme -42
#edf>	collision 76	dommage_materiel 69	none -54
#edia	collision 40
#edic	blessure 72
#edig	collision 92
#eds>	bris_de_glace 67	collision -40	degats_des_eaux 54	dommage_materiel -57	evenement_climatique 69	vandalisme -52
#eek>	collision -40	vol 66
#een>	bris_de_glace 45
#ees>	bris_de_glace -40	vandalisme 45
#efai	degats_des_eaux 104
#efer	blessure 74
#efeu	autre 165	collision -58	none -44	vol 49
#effe	bris_de_glace -50	collision -50	none 70	vandalisme 141
#effo	blessure -41	bris_de_glace 214	collision -67	none -48
#effr	bris_de_glace 120	vandalisme -41
#efon	collision 81	vol 41
#efou	collision 116	none -51
#efug	collision -76	evenement_climatique 235	incendie -45
#egar	autre 135	none -54
#egat	degats_des_eaux 59	none 44
#ege>	bris_de_glace -73	vol 109
#egel	bris_de_glace 128	degats_des_eaux 192	dommage_materiel -49	evenement_climatique -198	vol -49
#eger	degats_des_eaux -82	dommage_materiel 153	none -47
#eges	blessure -75	collision 94	vol -49
#egis	vandalisme 64	vol 65
#egle	autre 103
#egou	degats_des_eaux 191	dommage_materiel -40	none -58	vandalisme 51	vol -46
#egre	collision -47	degats_des_eaux -46	dommage_materiel 211	incendie 111	none -152	vol -48
#egue	dommage_materiel 128	none -61
#egul	blessure 75	collision -46	vandalisme 90
#ehic	dommage_materiel 76
#ehor	evenement_climatique 44	incendie 43
#eige	evenement_climatique 164
#eign	vandalisme 106
#eil>	dommage_materiel 69
#eils	dommage_materiel 137	evenement_climatique 56	none -96
#eima	collision 69	none -40	vandalisme -80	vol 170
#eina	bris_de_glace 89
#eine	collision 88
#eja>	vandalisme 40
#ejou	autre 68	evenement_climatique 90	none -48
#ejud	dommage_materiel 54
#ekne	collision 50
#ela>	collision 70	vandalisme 44
#elag	degats_des_eaux 99
#elai	autre 98
#elan	collision 50	none 42
#elas	degats_des_eaux 82	incendie -58	vandalisme 70
#elat	autre -74	dommage_materiel 123	evenement_climatique 68	vol -46
#ele>	none -42
#eleb	autre -140	collision -54	dommage_materiel 252	incendie 41	none -52
#elee	evenement_climatique 80
#elep	incendie 50	vandalisme -42	vol 44
#eler	dommage_materiel 96
#eles	evenement_climatique 129	none -50
#elet	blessure -70	degats_des_eaux -49	dommage_materiel -41	incendie 45	vandalisme -49	vol 190
#elev	autre 60	collision 68	none -49
#elez	none 104
#elge	collision 50
#elic	dommage_materiel 138
#elie	bris_de_glace 146	dommage_materiel -40	incendie 72	none -63
#elim	autre 87	bris_de_glace 80	evenement_climatique -73
#elit	collision 95	vol -41
#ella	collision 101	incendie 45
#elli	collision -43	degats_des_eaux 113	none -62
#ello	collision 108	degats_des_eaux 45
#elon	blessure 69	evenement_climatique 68
#elos	collision -95	incendie 139	vol 89
#elot	bris_de_glace -88	collision 40	dommage_materiel 127	incendie 55
#elqu	autre 47	vandalisme 61
#els>	vol 65
#elu>	blessure 52	dommage_materiel -49	evenement_climatique 67
#elui	collision 48
#elux	bris_de_glace 112	none -53
#ema>	incendie 67
#emaa	vandalisme 47
#emar	collision -69	vol 150
#emat	blessure 116	degats_des_eaux 98	dommage_materiel -94	none -51
#emba	autre 53	blessure -100	collision 102	dommage_materiel -40	none -49	vol 85
#embl	evenement_climatique 53	none -40
#embo	autre 88
#embr	autre 75
#emer	none 45
#emes	autre 107	collision -62	incendie 122	none -61
#emi>	collision 100
#emie	collision 50	vol 52
#emin	incendie 112	none -53
#emis	degats_des_eaux -58	dommage_materiel 75	evenement_climatique 52	none -41
#emne	collision 80
#emni	none 83
#emoi	collision 52	vandalisme 76	vol -44
#emol	collision -125	dommage_materiel -62	vandalisme 287	vol -49
#emon	bris_de_glace -49	collision 56	degats_des_eaux 133	dommage_materiel -53	none -61	vol 64
#emor	collision 115	none -43
#empe	evenement_climatique 59
#empo	collision -40	dommage_materiel 83	none -46	vandalisme 45
#empr	dommage_materiel 44	vol 62
#emur	blessure 233	collision -40	dommage_materiel -43	vol -65
#enac	collision -77	vandalisme 89	vol 89
#enad	collision 209	dommage_materiel -121
#enag	blessure -42	degats_des_eaux -53	dommage_materiel 142	vol 46
#enai	blessure 75
#enan	dommage_materiel 43
#enas	vol 154
#enca	collision 51	degats_des_eaux 64
#ench	collision 106
#encl	none -96	vol 240
#enco	vol 50
#end>	vol 58
#enda	vol 41
#endi	collision -43	incendie 164
#endo	blessure 214	bris_de_glace 67	dommage_materiel -41	none -66	vandalisme -49	vol -41
#endr	vol 44
#ends	autre 113
#endu	bris_de_glace 77	none -42
#enee	collision -46	vandalisme 118
#ener	vol 50
#enes	vandalisme 147
#enet	bris_de_glace 115
#eneu	blessure 78	dommage_materiel -58	incendie 81	vandalisme -52
#enev	bris_de_glace -68	vandalisme 156
#enez	none 56
#enfa	dommage_materiel 44
#enfi	dommage_materiel 75
#enfl	collision -49	evenement_climatique 77	incendie 155
#enfo	collision 61	evenement_climatique 46	vandalisme 53
#engl	none 90
#engo	collision -42	dommage_materiel 217	evenement_climatique -98	none -43
#eni>	collision 102
#enie	degats_des_eaux 91
#enis	blessure 176	collision -43	dommage_materiel -40	none -67	vol -49
#enit	bris_de_glace 58
#enle	collision -141	vandalisme -43	vol 219
#enni	blessure 56	bris_de_glace 56	collision -68	dommage_materiel -63	none 184	vandalisme -66	vol -51
#enor	collision -64	evenement_climatique 104
#enou	blessure 118	none -73
#enqu	incendie 75	vandalisme 84
#enre	autre 76	none -68	vandalisme 41	vol 44
#ensa	blessure 65	degats_des_eaux 68	dommage_materiel -40	evenement_climatique 62
#ensi	dommage_materiel 193	evenement_climatique -60	vol 42
#enta	autre 46	none -52
#enth	bris_de_glace -60	collision 45	dommage_materiel 255	none -223	vandalisme -70
#enti	none -42
#ento	blessure 146	collision 72	none -54
#ents	blessure 47
#enu>	vandalisme 48
#enue	vandalisme 50
#enus	incendie 44	vol 42
#enva	evenement_climatique 97	incendie 90	none -55
#enve	collision 58	dommage_materiel 57	none -42
#envi	degats_des_eaux 53
#envo	autre 43	evenement_climatique 46	none -40
#eole	degats_des_eaux 50
#eon>	bris_de_glace 79
#eot>	evenement_climatique 108	vandalisme -74	vol 92
#epan	autre 74
#epas	incendie 96
#epau	collision 51	evenement_climatique 71
#epe>	blessure 290	collision -48	none -78	vol -85
#epho	incendie 53	vol 47
#epis	evenement_climatique 40	vol 84
#eplo	evenement_climatique 42
#epon	degats_des_eaux 51
#epor	autre 123	collision -46	none -40	vol 71
#epot	none -70	vandalisme 64	vol 78
#epou	dommage_materiel 57	vol 69
#epre	none 55
#ept>	bris_de_glace 78	incendie 57	none -46
#epte	autre 89	blessure -44
#eque	collision 127
#equi	blessure 98	degats_des_eaux -55	dommage_materiel 69
#era>	bris_de_glace 68	none -76	vandalisme 61
#eraf	collision 62
#erai	dommage_materiel 57	evenement_climatique 40
#eram	bris_de_glace 226	dommage_materiel -45	none -109
#eran	bris_de_glace 86
#erar	collision -44	dommage_materiel 71	vandalisme 40
#eras	collision 156
#erat	blessure 149	bris_de_glace -43	collision 81	degats_des_eaux -44	dommage_materiel -44	evenement_climatique 110	none -108	vandalisme -48	vol -56
#erb>	collision 47	none -45	vandalisme -59	vol 85
#erba	collision 48	incendie 69
#erbe	dommage_materiel 127
#erc>	collision 73
#erce	degats_des_eaux 64
#erci	none 48
#ercu	collision 117
#erdi	blessure 113
#erdu	autre 62	dommage_materiel 55	none -43
#eree	vandalisme 71
#erem	incendie 63
#erer	autre 106
#eres	blessure -40	collision -43	evenement_climatique 69	vandalisme 128
#eret	bris_de_glace 127	incendie 60
#erge	blessure 78	dommage_materiel -50	none -64	vol 123
#ergl	collision 135	vol -46
#ergo	collision -43	dommage_materiel 40	incendie 83
#ergu	evenement_climatique 117
#eri>	incendie 101	vol -42
#erid	dommage_materiel 84
#erif	none 133
#erin	autre 42	collision 40	dommage_materiel 122	evenement_climatique -50	incendie -69
#erio	autre 144	blessure 73	collision -60	dommage_materiel -42	none -123	vandalisme 54	vol -59
#erip	collision 78
#eriq	collision 178	dommage_materiel 58	evenement_climatique -48	vandalisme -54	vol -57
#eris	bris_de_glace 44	collision -96	dommage_materiel 136	incendie -51	none -86	vandalisme 118	vol -51
#erit	collision 68
#erka	vol 98
#erli	collision 183	dommage_materiel -111
#erma	autre 117	blessure 133	bris_de_glace 164	collision -223	none -122
#ermi	autre 94	collision 64	none -80
#ermo	evenement_climatique 107
#erna	collision 146	none -46
#erne	collision -67	dommage_materiel 99
#erni	dommage_materiel 56
#ernu	autre -51	blessure 118	collision 96	vandalisme -40
#ero>	collision 47
#erob	blessure 57	dommage_materiel -44	vol 100
#erol	incendie 49
#eron	blessure 110	evenement_climatique 53
#erop	collision 66	none -53	vol 71
#eros	collision 41
#erpi	degats_des_eaux -89	dommage_materiel 231
#erra	evenement_climatique 41
#erre	bris_de_glace 57	evenement_climatique 51	none -44
#erro	collision -52	dommage_materiel 253	none -80	vandalisme -43
#erru	vandalisme 103
#ersa	collision 115
#ersi	evenement_climatique 78	incendie 162	none -85
#erta	blessure 68	collision -60	none 206	vol -58
#erte	collision 45
#erti	blessure 56	collision 104	vol -49
#ertu	blessure 91	none -49
#erva	blessure 111	bris_de_glace -48
#erve	collision 49	degats_des_eaux 63	none -43
#ervo	vandalisme 128	vol 79
#erzo	bris_de_glace 181	none -78
#esca	blessure 134
#ese>	autre 271	blessure 114	collision -84	degats_des_eaux -40	dommage_materiel -54	none -235	vandalisme -52	vol -153
#esea	collision -96	degats_des_eaux 68	dommage_materiel 224	evenement_climatique -180	none -69	vandalisme -48
#esen	collision 67
#eser	degats_des_eaux 100	none -59	vandalisme 83
#eses	collision -109	degats_des_eaux 68	dommage_materiel 146	none -52	vandalisme -58	vol 56
#esid	vandalisme 71
#esil	autre 267	none -87	vol -40
#esio	collision 69
#esis	collision -92	none 48	vol 149
#esit	none 147	vandalisme 86	vol -70
#esla	collision 66
#esol	collision 175	dommage_materiel -98
#espe	collision -85	dommage_materiel 162	none -46	vandalisme -49	vol 85
#espi	collision 47
#espo	autre 44
#esqu	evenement_climatique 85
#essa	collision -43	vandalisme -42	vol 86
#essi	none -49	vandalisme 51	vol 42
#esso	degats_des_eaux 74
#essu	degats_des_eaux 59	none -73
#esta	evenement_climatique 76
#esti	collision -56	none 43	vol 57
#esto	autre 60	blessure 52	collision -112	vol 112
#estr	autre 52	collision 41	evenement_climatique 129	incendie 67	none -103	vandalisme -48	vol -62
#esul	collision -64	degats_des_eaux 44	dommage_materiel 119
#esur	autre 258	none -219	vol -69
#etab	collision 62
#etac	autre -46	bris_de_glace 75	collision 84
#etag	blessure -71	collision -77	dommage_materiel 224	evenement_climatique 69	none -57
#etal	collision 62	dommage_materiel -73	none -50	vandalisme 112
#etan	degats_des_eaux 69	dommage_materiel 94	incendie 49	none -48
#etar	collision -45	none -73	vandalisme 261
#ete>	none -43
#etee	collision 42	dommage_materiel 86
#etei	incendie 88
#etem	none -67	vol 133
#eten	autre 85	blessure -41	degats_des_eaux 96	none -85
#etes	autre 103	blessure 75	none -57
#etie	autre 100	blessure 87	dommage_materiel -49	none -48
#etin	degats_des_eaux 47
#etio	vandalisme 47
#etir	blessure 102	collision -44	incendie -57	vol 131
#etit	none -42
#etoi	bris_de_glace 198	collision -87	none -45
#etom	incendie 56
#eton	collision 98
#etou	vol 46
#etra	vol 97
#etre	bris_de_glace 47
#etri	blessure 144	collision -41	dommage_materiel -52	incendie 83
#etro	collision 45	vandalisme 58
#etru	collision 56	degats_des_eaux -46	dommage_materiel 129	vandalisme -87
#ets>	autre 42	vol 60
#ett>	collision -145	none -42	vandalisme -47	vol 257
#etta	dommage_materiel 49
#etto	bris_de_glace 89	incendie 68
#ettr	collision -43	none -48	vandalisme 216
#etud	autre 156	none -114	vol -41
#etur	degats_des_eaux 153	evenement_climatique -127	vol 52
#eue>	collision 60	vol 72
#euf>	collision 58	dommage_materiel 87
#euge	evenement_climatique 93	vandalisme -68	vol 79
#euh>	none 190
#euil	autre 62
#eul>	blessure 47
#eule	bris_de_glace 70
#eune	collision 82
#eurb	collision 40
#euri	collision 186	degats_des_eaux 78	dommage_materiel -114	vandalisme -48
#euro	autre 66	none -49
#eurs	vol 41
#eurt	bris_de_glace 43	collision 46	none -49
#eus>	bris_de_glace -42	vandalisme 132
#euse	none -45
#euss	collision 236	none -78	vandalisme -86
#euve	collision 99
#euvr	collision 106	dommage_materiel -47	none -46	vandalisme 60
#euxi	vol 62
#evac	evenement_climatique 87	incendie 68
#evai	collision 40
#eval	collision 116
#evat	collision 159	none -58
#eve>	autre 49	none -45
#evee	blessure -43	bris_de_glace -103	dommage_materiel 153	vandalisme -60	vol 70
#evei	collision -46	degats_des_eaux 52
#evel	evenement_climatique 49
#evem	collision -50	vol 126
#even	vandalisme 45
#ever	evenement_climatique 53	vandalisme 101	vol -55
#eves	none -47	vandalisme 126
#eveu	incendie 68
#evid	none 42
#evie	bris_de_glace -58	collision -92	degats_des_eaux 78	dommage_materiel 110	incendie 51
#evil	blessure 236	collision -94	dommage_materiel -111	none -60	vandalisme 43
#evin	degats_des_eaux 95	dommage_materiel 77	incendie -79	none -68
#evis	collision -51
#evit	collision 154
#evoi	autre 58	degats_des_eaux 41
#evol	bris_de_glace -68	vandalisme 156
#evra	collision 253	none -52	vandalisme -46
#evre	collision 52	dommage_materiel 129	none -66	vol 48
#evri	autre 60
#evu>	autre 134	blessure -58	degats_des_eaux 96	none -41
#exac	none 120
#exam	blessure 47
#excu	bris_de_glace 44	degats_des_eaux 40
#exib	degats_des_eaux 122
#exig	autre 230	collision -95	dommage_materiel 43	none -136
#exis	autre 151	incendie 70	none -55	vol -53
#expe	none 60
#expr	dommage_materiel -58	none -55	vandalisme 254	vol -43
#exte	autre 48	degats_des_eaux 50
#exti	vandalisme 143	vol -59
#ezar	bris_de_glace 160	dommage_materiel -81	evenement_climatique 92	none -81	vol -40
#fac>	none -40	vol 133
#faca	vandalisme 56
#face	collision 55	incendie 52
#fact	autre 74	collision -48
#fage	bris_de_glace 54	collision -43	degats_des_eaux 119
#fair	autre 47
#fale	evenement_climatique 155
#fall	autre 177	degats_des_eaux -56	dommage_materiel -64
#fami	autre 49	evenement_climatique 49	none -85	vandalisme 52	vol -40
#fane	collision -105	none -155	vandalisme 299	vol -64
#fari	degats_des_eaux 72	incendie 40
#fass	degats_des_eaux 56
#fauc	collision 102
#faud	blessure 79	collision -52	dommage_materiel 60	none 53
#faut	autre 58
#faux	dommage_materiel -46	vol 114
#fect	blessure 131	bris_de_glace -49	collision -63	dommage_materiel -43	vandalisme 101
#fele	blessure 58	bris_de_glace 50
#feme	blessure -78	incendie 259
#femm	collision 50
#femu	blessure 233	collision -40	dommage_materiel -43	vol -65
#fend	bris_de_glace 183	none -70
#fene	bris_de_glace 119
#fer>	dommage_materiel 99	incendie 45
#fere	none 51
#ferm	bris_de_glace 47
#ferr	collision 69	vol 67
#fert	degats_des_eaux 71	incendie 89
#fess	autre 100	degats_des_eaux 88	dommage_materiel -45	none -114	vandalisme -47	vol 42
#fest	vandalisme 149
#fete	blessure 181	collision -57	dommage_materiel -46	incendie 50	none -66
#feu>	incendie 141	none -43
#feui	autre 98	bris_de_glace 46	none -42
#feur	bris_de_glace 42
#feus	blessure 97	dommage_materiel 115	none -89
#fevr	autre 60
#ffag	bris_de_glace 49	degats_des_eaux 117
#ffai	degats_des_eaux 102	dommage_materiel -52	evenement_climatique 50
#ffe>	degats_des_eaux 144
#ffec	bris_de_glace -63	collision -45	none 88	vandalisme 137	vol -42
#ffem	blessure -78	incendie 259
#ffer	incendie 69
#ffir	degats_des_eaux -42	incendie 71	none 130
#ffle	collision 56
#ffon	blessure -49	bris_de_glace 184	collision -50	incendie 49
#ffra	bris_de_glace 98
#ffre	vol 47
#ffur	vandalisme 109
#fiat	collision 42
#fica	blessure 93	collision -52
#fice	incendie 107
#fich	dommage_materiel 49
#fie>	collision 132	vandalisme -51
#fier	blessure -40	collision -67	degats_des_eaux -43	dommage_materiel -47	evenement_climatique -40	vandalisme 241	vol -53
#figu	blessure 166	degats_des_eaux 82	evenement_climatique -45	incendie -41	vol -92
#fil>	vandalisme 52
#file	collision 96
#film	collision 169	dommage_materiel -95	incendie -57	none -53	vandalisme 44
#fils	dommage_materiel 120	none -62
#filt	degats_des_eaux 137
#fin>	dommage_materiel 65	evenement_climatique 40
#fina	dommage_materiel 74
#fini	collision 70
#fiqu	collision 74
#firm	dommage_materiel -55	none 55
#fiss	bris_de_glace 174	collision -42	none -45
#flam	incendie 146
#flan	collision 64	none -53	vandalisme 50
#flee	collision -137	degats_des_eaux -40	evenement_climatique 185	vol -64
#fler	collision 130	vol -76
#fleu	collision 64	none -71	vandalisme 52
#flex	degats_des_eaux 122
#flic	collision 47	vol 44
#flot	collision 48	degats_des_eaux 133
#flur	bris_de_glace 66
#fna>	vandalisme 60
#foin	collision 99	incendie 90	vandalisme -70
#fois	autre 56	none -70
#fonc	collision 84
#fond	degats_des_eaux 63
#font	collision 166	vol -53
#food	collision 143	dommage_materiel -91	none -42	vandalisme 101
#foot	autre -47	blessure 193	bris_de_glace 50	collision -55	dommage_materiel -43	none -42	vandalisme -53
#forc	vol 96
#fort	blessure -74	bris_de_glace 69	collision -49	evenement_climatique 147
#foss	collision 200
#foud	dommage_materiel -40	evenement_climatique 201
#foue	collision 78
#foul	degats_des_eaux 43	vandalisme 63
#four	dommage_materiel 40
#fout	collision -76	degats_des_eaux 54	dommage_materiel 169
#frac	blessure 84
#frai	autre 145	dommage_materiel 167	none -158	vandalisme -71	vol -49
#frap	collision 78
#fre>	vol 60
#frei	collision 154	none -49
#frer	vol 70
#frig	collision -45	dommage_materiel 57	evenement_climatique 88
#frit	collision -66	incendie 153	none -55	vol 48
#froi	bris_de_glace 133	none -44
#frol	collision 110	evenement_climatique 64
#fron	collision 49
#frot	collision 170	none -46
#frou	collision 55
#fugi	collision -76	evenement_climatique 235	incendie -45
#fui>	degats_des_eaux 234	dommage_materiel -62	evenement_climatique -80
#fuit	degats_des_eaux 133
#fuma	incendie 134
#fume	incendie 126
#fure	vandalisme 109
#gade	vol 113
#gadi	autre 63
#gage	collision 150	incendie 66	none -84
#gagn	incendie 186
#gais	none -41	vol 115
#gale	collision -164	dommage_materiel 175	none -66	vandalisme 137	vol -46
#game	blessure 231	collision -56	none -68
#gami	blessure 72	dommage_materiel -41
#gan>	blessure 103	dommage_materiel -46	none -59	vol 60
#gar>	evenement_climatique 113
#gara	none -52
#garc	none -96	vol 183
#gard	dommage_materiel 44
#gare	autre 93	collision 56	none -72
#gars	collision 42	vol 68
#gasi	vandalisme 43
#gat>	degats_des_eaux 89
#gate	bris_de_glace 67	dommage_materiel 63
#gati	collision 42	none 97
#gats	degats_des_eaux 54
#gauc	collision 58
#gaz>	incendie 64	vol 105
#gazo	blessure -40	collision 48	degats_des_eaux -96	dommage_materiel 101	vandalisme -76	vol 137
#gdal	blessure 65
#geai	incendie 60	vol 40
#gean	collision -45	degats_des_eaux 106
#gee>	degats_des_eaux 45	vandalisme 51
#gel>	bris_de_glace 79	collision -45	degats_des_eaux 157	evenement_climatique 51	incendie -40	none -102	vol -40
#gela	autre -79	dommage_materiel 136	evenement_climatique 75	vol -49
#gele	blessure -101	bris_de_glace -58	collision -82	degats_des_eaux 74	dommage_materiel -52	evenement_climatique 281	none -70
#geme	dommage_materiel 95
#geno	blessure 118	none -73
#genr	autre 235	dommage_materiel -53	none -169
#gens	collision 121	none -100
#geon	bris_de_glace 91
#geot	evenement_climatique 93	vandalisme -66	vol 79
#ger>	blessure 40
#gera	dommage_materiel 42
#gere	blessure -58	dommage_materiel 85	vol 46
#geri	autre 65	collision -55	none -54	vol 45
#gers	degats_des_eaux 128
#ges>	autre 57
#geur	collision 49	dommage_materiel 116	evenement_climatique -44
#gie>	dommage_materiel 42	incendie 70	none -41
#gies	degats_des_eaux -42	evenement_climatique 202	incendie -47
#gile	blessure -41	dommage_materiel 135	evenement_climatique 49	none -52	vandalisme -99	vol 65
#gine	collision -75	degats_des_eaux 142	incendie 67	none -70
#gist	bris_de_glace 43	evenement_climatique 42	none -46	vol 41
#givr	bris_de_glace 136
#glac	bris_de_glace 75	evenement_climatique 46	vol -40
#glai	none 59
#glas	collision 125
#gle>	blessure 97	bris_de_glace 78	collision -53
#glie	collision 182	none -56
#glis	collision 44	degats_des_eaux 55
#glov	collision 56
#gnal	vol 51
#gnee	vandalisme 62
#gnes	collision 68	evenement_climatique 55	none -56
#gnet	blessure 102	collision 82	dommage_materiel -45
#gnie	autre 194	none -67
#gnoi	degats_des_eaux 138	none -40
#gnon	degats_des_eaux 85	evenement_climatique 48
#gnor	none 150
#gnot	collision 133	vol -72
#gola	incendie 58
#gole	collision 113	incendie -110	vandalisme 107
#golf	bris_de_glace 138	dommage_materiel -49	evenement_climatique 46	none -53
#gond	degats_des_eaux 113
#gonf	blessure 123	collision -45	degats_des_eaux 58
#gonn	collision 108
#goo>	collision 42
#gora	evenement_climatique 92
#gorg	blessure 62	degats_des_eaux 68
#gos>	collision -60	degats_des_eaux -40	dommage_materiel -44	evenement_climatique 187	vol -53
#goul	collision -49	degats_des_eaux 77
#gour	collision -42	dommage_materiel 217	evenement_climatique -98	none -43
#gout	degats_des_eaux 102	none -45
#gps>	bris_de_glace -74	collision 55	dommage_materiel -40	none -107	vol 261
#grac	collision -40	evenement_climatique 141
#grad	collision 95	dommage_materiel -49	none -78	vandalisme 93	vol -59
#graf	vandalisme 169	vol -44
#grap	blessure 44	collision 44
#grat	vol 50
#grav	bris_de_glace 93
#gre>	degats_des_eaux -48	dommage_materiel 152	incendie 132	none -144	vol -41
#grel	evenement_climatique 195
#gren	blessure 182	collision -60	degats_des_eaux 52	none -114
#gres	collision -41	dommage_materiel 75	none -47	vol 77
#gric	blessure 83	collision 99	dommage_materiel -51	evenement_climatique -41	none -61	vandalisme 94	vol -83
#grie	dommage_materiel 65	incendie 42
#grif	blessure -64	dommage_materiel 197
#gril	dommage_materiel 52	evenement_climatique 70	none -53
#grim	collision 52
#gris	autre 150	none -106
#gros	evenement_climatique 49
#gts>	blessure 66	dommage_materiel 81
#gue>	dommage_materiel 59
#guei	collision 136	none -45
#guel	collision 212	none -107	vandalisme -58
#guer	vol 126
#gues	blessure 80	collision -85	dommage_materiel -55	evenement_climatique 114
#guet	collision -99	incendie 44	vol 87
#gueu	dommage_materiel 62
#gui>	evenement_climatique 117
#guli	blessure 75	collision -46	vandalisme 90
#gure	collision 69	degats_des_eaux 89
#h15>	none 53
#h20>	collision 48
#h45>	collision 106
#h50>	collision 109
#habi	dommage_materiel 60
#hach	evenement_climatique 104
#hacu	collision 50
#hafa	blessure 55	bris_de_glace -57	collision -40	dommage_materiel 153
#hage	blessure 93	collision 92	none -75
#haie	incendie 76
#hain	vandalisme -56	vol 220
#hais	collision -55	evenement_climatique 60	none 68
#hait	autre 124
#hala	blessure 305	collision -85	dommage_materiel -68	none -139	vandalisme -77	vol -41
#hale	degats_des_eaux 69	evenement_climatique -52	incendie 40
#hall	none -64	vandalisme 81
#hamb	degats_des_eaux 59
#hamm	none -42	vol 49
#hamp	collision 81	none -50	vandalisme 55	vol -68
#hams	none -43	vol 141
#han>	vandalisme 71
#hanc	blessure 63	dommage_materiel -45	vol 91
#hand	collision 52	vol 120
#hang	autre 60
#hant	collision -45	vol 156
#haou	collision 188	vandalisme -154
#happ	collision 64	degats_des_eaux 75	none -50	vandalisme 63	vol -49
#haqu	bris_de_glace 59	degats_des_eaux 107	dommage_materiel -92	incendie 50	none -61
#hare	collision 100	none -63	vandalisme 82
#harg	autre 59	bris_de_glace 71	collision -45	none -74
#hari	collision 165	none -56
#harp	evenement_climatique 62	incendie 80
#harr	dommage_materiel -52	incendie 61	none -41	vol 86
#hass	collision 46	degats_des_eaux 105
#hats	vandalisme 153	vol -57
#haud	degats_des_eaux 61
#hauf	degats_des_eaux 45
#haus	evenement_climatique 65	vandalisme 58
#haut	bris_de_glace 61
#hay>	incendie 90	none -66
#hayo	autre -47	bris_de_glace 143	collision 153	none -88	vandalisme -73
#hect	collision -42	degats_des_eaux -61	incendie 91	vandalisme 84
#hee>	dommage_materiel 49
#hees	collision 203	degats_des_eaux -49	evenement_climatique 46	none -73	vandalisme -40
#hef>	collision 42	none 42
#hein	collision -48	dommage_materiel 91	evenement_climatique -43	incendie -43	vol 108
#hela	none 98
#heli	dommage_materiel 166
#hell	blessure 71
#hema	blessure 111	degats_des_eaux 86	dommage_materiel -82	none -41
#heme	autre 99	blessure -73	none 133	vandalisme -44
#hemi	incendie 118	none -65
#hequ	autre -49	collision 86
#her>	degats_des_eaux 55	incendie 50
#here	bris_de_glace -56	evenement_climatique 257
#herg	evenement_climatique 117
#heri	collision 161
#herm	autre 100	bris_de_glace 87	none -83
#hers	dommage_materiel 68	none -40	vol 46
#het>	collision -80	vol 205
#hete	autre 107	none -68
#hett	collision 57
#heva	blessure 42	collision 85
#heve	incendie 77
#hevi	blessure 258	collision -111	dommage_materiel -125	none -71	vandalisme 50
#hevr	autre -54	collision 61	dommage_materiel 195	evenement_climatique -41	none -62
#hich	collision 150	vandalisme -109
#hicu	dommage_materiel 76
#hie>	none 57
#hien	blessure 135	none -46
#hiff	bris_de_glace -62	collision 107	incendie 56
#hine	degats_des_eaux 77	dommage_materiel 67
#hini	collision 58
#hino	degats_des_eaux -81	dommage_materiel 206
#hir>	collision 59
#hire	blessure 134	evenement_climatique 50	none -81
#hise	autre 182	collision -41	dommage_materiel -52	none -71
#hist	collision -43	vandalisme 134
#hive	degats_des_eaux 116	evenement_climatique 91	vol -70
#hnic	dommage_materiel 99	evenement_climatique 52
#hniq	collision -48	degats_des_eaux 132	evenement_climatique -55	none -41	vandalisme -40	vol 109
#hoc>	collision 108
#hocs	collision 43	dommage_materiel 76
#hoir	blessure 60	bris_de_glace -40	collision -126	dommage_materiel 105	evenement_climatique 114	none -72	vandalisme -83	vol 85
#home	evenement_climatique 56
#homm	autre -43	incendie -45	vandalisme 66	vol 112
#hon>	incendie 40
#hone	incendie 41	vol 53
#honi	collision 98
#honn	vol 131
#hont	collision -123	dommage_materiel 157	vol 67
#hors	evenement_climatique 41
#hose	autre 136	dommage_materiel -40	none -43
#hosp	blessure 89	collision -69	none -42	vol 72
#hote	autre 135	dommage_materiel 46	none -69
#hott	incendie 51	vandalisme 44
#houe	collision 43	vandalisme 49
#hous	vandalisme 123	vol -82
#hui>	none 61
#huil	blessure 86	none -58
#huit	none 42
#humi	degats_des_eaux 80
#hure	collision -124	evenement_climatique 242	incendie -61
#hute	blessure 137	bris_de_glace -41	dommage_materiel 105	none -49
#hysi	vol 65
#iac>	evenement_climatique 94
#iad>	incendie 94	none -48
#iage	collision 40
#iair	collision -43	none -80	vol 171
#ial>	collision 161	degats_des_eaux -63	none -43	vandalisme 61
#iale	autre 122
#ianc	autre 153	none -51
#iano	dommage_materiel 209	incendie -69
#iant	collision 43
#iate	collision 55	dommage_materiel 43	evenement_climatique -45
#iati	autre 223	bris_de_glace -61	collision -41	none -191	vandalisme 75
#iatr	autre 49	collision 84	dommage_materiel -66
#iber	evenement_climatique 43
#ibia	blessure 74	collision 53
#ibli	autre -57	collision 109	degats_des_eaux 46
#ibus	collision 49	dommage_materiel -41	evenement_climatique 66	vandalisme 42
#ibut	vandalisme 61	vol 64
#ical	blessure -53	collision 133
#icat	autre 88	blessure 120	collision -51	none -61
#icha	collision 93	vandalisme -98
#iche	vol 80
#ichu	collision 45	degats_des_eaux 45	vol -46
#ici>	autre 48
#icil	autre -45	none 111
#icip	collision 48
#icit	collision 60
#ick>	collision 53
#icke	none 40
#ickp	vol 137
#ico>	blessure 96	vol 56
#icol	blessure 175	bris_de_glace -41	degats_des_eaux -51	dommage_materiel 68	evenement_climatique -125	none -85	vandalisme 75	vol -57
#icro	incendie 133	none -46	vandalisme -49	vol 72
#ics>	none -43	vol 69
#icte	collision 101
#icti	incendie 47
#idai	collision 68	degats_des_eaux -93	vandalisme -94	vol 181
#idan	degats_des_eaux 40	dommage_materiel 73
#ide>	vandalisme 54	vol 62
#idea	dommage_materiel 104	incendie 77	none -44
#idee	collision -43	evenement_climatique 50	none 109
#idem	none 42
#iden	collision 58
#ider	collision -89	vol 87
#ides	collision -74	vandalisme 227	vol -156
#idez	collision 110
#idia	blessure 239	degats_des_eaux -158
#idiq	autre 123
#idit	degats_des_eaux 104
#idon	degats_des_eaux -41	dommage_materiel 151
#ids>	blessure 56	evenement_climatique 44
#idus	vol 138
#ied>	vandalisme 64
#ieds	bris_de_glace 67	collision -40	degats_des_eaux 54	dommage_materiel -57	evenement_climatique 69	vandalisme -52
#iee>	collision -54	dommage_materiel 108	incendie 112	none -62	vol -40
#iege	vol 122
#ieil	degats_des_eaux 134	incendie 49	none -63
#iel>	evenement_climatique 70
#iell	blessure 131	collision -56	degats_des_eaux 57	incendie 49	vol -70
#ienn	blessure 66	dommage_materiel -47
#iera	collision 182	none -59
#iere	collision 49
#ierr	none -64	vandalisme 177	vol -62
#ies>	evenement_climatique 54	none -41
#iest	degats_des_eaux 135	incendie -78	vol 52
#ieta	autre 74	none -49
#iete	dommage_materiel 70
#ieto	collision 126
#iett	dommage_materiel 93
#ieux	dommage_materiel -40	none -40
#iez>	autre 261	none -76
#ifes	vandalisme 149
#iffe	dommage_materiel 154	none -43
#iffl	blessure 72	incendie 48
#iffr	bris_de_glace -68	collision 124
#iffu	vandalisme 109
#ific	blessure 64	collision -40	incendie 42
#ifie	collision 45	none 58	vandalisme -45
#ifiq	collision 74
#ifra	evenement_climatique 74
#ifs>	dommage_materiel 127	none -84
#igad	vol 109
#igam	blessure 231	collision -56	none -68
#ige>	autre 85	evenement_climatique 79	none -54
#igeo	bris_de_glace 105
#iger	blessure 54	collision -53	none 53	vandalisme 49
#igin	collision -103	degats_des_eaux 170	incendie 95	none -99
#igno	degats_des_eaux 85
#igo>	dommage_materiel 78	evenement_climatique 42
#igol	collision 111	incendie -97	vandalisme 105
#igt>	autre 59	blessure 75	dommage_materiel 113	none -94
#igts	blessure 66	dommage_materiel 81
#igue	blessure 88	collision -90	degats_des_eaux 56	dommage_materiel -51	evenement_climatique 119	incendie 42	vol -94
#ijou	bris_de_glace 43	vol 83
#ika>	collision -45	evenement_climatique 201	vol -69
#ila>	vol -42
#ilan	collision 103
#ile>	collision 49
#ilee	collision 80	dommage_materiel 58
#ilen	autre 44	collision 135	none -45
#iles	collision -53	dommage_materiel 50	evenement_climatique 93	vandalisme 45
#ilet	dommage_materiel 111
#ilia	autre 411	blessure -45	collision -82	dommage_materiel -48	none -411	vandalisme 68	vol -62
#ilie	blessure 63	collision 105	none -51
#ilis	vandalisme 73	vol 57
#ilit	autre 110	dommage_materiel 98	none -108
#illi	autre 161	none -80
#illo	bris_de_glace 121	collision -41	vandalisme 40
#ilme	none -48	vandalisme 90	vol 53
#ilom	bris_de_glace 42	collision 44
#ilot	collision 250	vandalisme -113
#ils>	none -47	vol 49
#iltr	degats_des_eaux 137
#ima>	collision 166	degats_des_eaux -45
#imal	collision 92
#imar	autre 67	bris_de_glace 64	evenement_climatique -60
#imat	blessure 177	dommage_materiel -43	evenement_climatique 50	none -59	vol -96
#imee	collision -50	dommage_materiel 75	vol 65
#imen	blessure 68
#imer	collision -76	degats_des_eaux -58	dommage_materiel 65	vol 102
#imes	blessure -55	collision -41	evenement_climatique 122	none 53
#imet	autre 106	bris_de_glace 62	collision -42	none -57
#imin	collision -90	incendie 105	none -75	vandalisme 140	vol -135
#imma	bris_de_glace 75	vol 64
#imme	vol 40
#immo	collision 116	vol -57
#imog	blessure -58	dommage_materiel 197
#impa	bris_de_glace 117	none -45
#impe	collision 55	vol 46
#impl	degats_des_eaux 40
#impo	collision 54
#ina>	autre 61	none -41
#inag	incendie 59
#inai	blessure -83	bris_de_glace 125	collision 40	dommage_materiel 59	incendie -48	none -61
#inan	blessure 195	none -64
#inat	dommage_materiel 80
#ince	incendie 89
#inci	collision 46	dommage_materiel 79
#inco	dommage_materiel -59	vandalisme 94	vol 49
#inct	vandalisme 156	vol -62
#indi	vol 124
#indu	bris_de_glace 93	degats_des_eaux 52	evenement_climatique 46
#inee	incendie 88
#inel	collision -90	incendie 105	none -75	vandalisme 140	vol -135
#inem	blessure 280	collision -72	dommage_materiel -76	evenement_climatique -43	none -78
#ines	blessure 57
#inet	degats_des_eaux 49
#inez	blessure 40	collision 40
#infi	degats_des_eaux 83
#info	blessure -51	dommage_materiel 93
#ing>	vol 54
#inge	dommage_materiel 57	incendie 86
#ings	dommage_materiel -88	vol 221
#ingt	evenement_climatique 105	vol 55
#inha	incendie 42
#ini>	collision 57
#inie	degats_des_eaux 46	evenement_climatique 41
#inim	none 65
#iniq	autre 47	blessure 86	vol -44
#inis	autre 48	degats_des_eaux 46
#ino>	degats_des_eaux 199	dommage_materiel -92	none -81	vol 75
#inoi	blessure 267	collision -65	degats_des_eaux -60	dommage_materiel 54	none -129
#inon	degats_des_eaux 68	evenement_climatique 89
#inq>	vol 49
#inqu	vol 53
#inse	bris_de_glace 229	incendie -78
#insi	collision -53	none 81	vol 77
#inst	vandalisme 119
#insu	bris_de_glace -50	vandalisme 102
#inta	dommage_materiel 52	incendie 117	none -70
#inte	vandalisme 43	vol 47
#inth	degats_des_eaux 172	dommage_materiel -76
#into	blessure 73	incendie 55
#intr	collision -53	vandalisme 81	vol 80
#ints	bris_de_glace 78	none -42
#intu	collision 59	vandalisme 52
#inue	none 42
#inui	collision 91	none 60	vol -99
#inut	evenement_climatique 45
#invi	collision 82
#inze	evenement_climatique 111
#iola	vol 117
#iole	dommage_materiel 47	vol 40
#iolo	collision -70	dommage_materiel -120	none -76	vandalisme -47	vol 376
#iona	collision 89	incendie 68	none -43
#ionn	collision 41
#ions	vandalisme 44
#iori	collision 98
#iot>	collision 201	none -65
#ioth	autre -57	collision 109	degats_des_eaux 46
#ipag	collision 128	degats_des_eaux -89	dommage_materiel -57	incendie 113	vandalisme -49
#ipal	collision 53
#ipe>	blessure 152	bris_de_glace -41	none -40
#iph>	collision 85	none -43
#ipho	collision -45	dommage_materiel 72	vol 84
#iple	collision -46	degats_des_eaux 199	dommage_materiel -68	incendie -74	vol 50
#ipor	collision 137
#ipri	degats_des_eaux 75	incendie 94
#iqui	collision -72	dommage_materiel 149	none -42	vol 83
#iqur	blessure 276	collision -57	none -73	vol -47
#ira>	none 43
#irac	bris_de_glace 58	dommage_materiel 43
#irag	collision 92	vandalisme 99	vol -56
#irai	evenement_climatique 45	incendie -41	vol 106
#iran	blessure 56
#irat	autre 63	vol 45
#irba	incendie 83
#irbn	collision -154	degats_des_eaux 162	dommage_materiel -53	none -63	vol 172
#irci	incendie 94	vandalisme 64
#ircu	blessure 77	collision 48	incendie 76	none -57
#irec	blessure 70	collision 57	none -43
#iree	bris_de_glace 87	collision -42	none 159
#irem	blessure 149	bris_de_glace -59	dommage_materiel -40	none -59	vandalisme 120
#irer	vandalisme 49
#ires	collision -52	evenement_climatique 47	none -48	vandalisme 107
#irha	none -41	vol 153
#irie	degats_des_eaux 53	none -43	vandalisme 87	vol -40
#irme	collision 41	dommage_materiel -52	none 110
#irmi	degats_des_eaux 47	dommage_materiel -60	vandalisme 72
#iroi	bris_de_glace 137
#iron	degats_des_eaux 40
#irre	collision -60	dommage_materiel 176	vol -43
#irs>	vol 50
#isag	incendie 107	vandalisme -41	vol 66
#isai	collision 46	vol 50
#isan	dommage_materiel 82	none -48
#isat	autre 136	degats_des_eaux 58	none -82
#isbo	autre 111	none -59	vol 77
#isci	blessure 52	evenement_climatique 84	none -57	vandalisme 62	vol -41
#ise>	bris_de_glace 46
#isea	blessure 64	bris_de_glace 85	none -43	vol -40
#isee	bris_de_glace 87	none -66	vandalisme 134
#isen	collision -108	none -68	vandalisme 152	vol 78
#iser	incendie 90
#ises	collision -69	dommage_materiel 72	none -99	vandalisme 94
#iseu	collision 65	none -57	vol 55
#ish>	none 90
#isi>	vandalisme 57	vol 93
#isie	autre 88	collision -55	none -70	vandalisme 97
#isin	degats_des_eaux 43	none -41
#isio	collision 59
#isir	none 118	vandalisme 57
#isis	collision 123	degats_des_eaux 119	dommage_materiel -96
#isit	none -56	vol 247
#isme	evenement_climatique 64
#isol	degats_des_eaux 69
#ison	evenement_climatique 44
#ispa	vol 119
#ispo	vol 66
#isqu	autre 138	blessure 123	collision -57	none -120	vol -43
#issi	collision 44	vandalisme 57
#isso	none -41
#issu	bris_de_glace 116	degats_des_eaux 42	none -42
#ista	autre 42	collision 49
#isti	collision 66	degats_des_eaux -71	evenement_climatique 98
#isto	collision -43	vandalisme 134
#ital	blessure 70
#itan	collision 65	none -59	vandalisme 152	vol -49
#itat	none -50	vol 50
#ite>	none -41
#itee	none -46	vol 47
#item	none 151
#iter	autre 59	collision 98	none -51
#iteu	vol 54
#itie	bris_de_glace 50	evenement_climatique 42
#itif	collision 41	dommage_materiel 227	none -89	vandalisme -60
#itio	vol 72
#itoy	incendie 120
#itra	bris_de_glace 157
#itre	bris_de_glace 88
#itri	dommage_materiel 61	vandalisme 42
#itro	bris_de_glace 252	collision -43	dommage_materiel -47	none -124
#its>	blessure 48	none -49
#itt>	blessure 149	vol -81
#itte	autre 82	blessure -53	collision -74	degats_des_eaux -65	dommage_materiel -80	evenement_climatique 67	vol 166
#itue	degats_des_eaux 75	vandalisme -41	vol 90
#itur	collision 43	none -62
#itut	degats_des_eaux -70	dommage_materiel -55	none -51	vandalisme 262	vol -55
#ium>	degats_des_eaux 190	incendie -48
#ius>	collision -86	vol 208
#ivai	collision 130	vol -71
#ivan	evenement_climatique 155
#ivea	collision 64
#ivee	collision -131	degats_des_eaux 105	dommage_materiel 151
#iven	degats_des_eaux 243	dommage_materiel -46	none -69
#iver	degats_des_eaux 49
#ives	blessure 62	evenement_climatique 86	vol -53
#ivi>	blessure -54	collision 127	incendie 62
#ivid	vol 144
#ivie	collision -41	degats_des_eaux -41	evenement_climatique 148	incendie 56
#ivil	autre 66	collision -74	none -52
#ivol	vol 86
#ivra	degats_des_eaux -55	dommage_materiel 77
#ixan	dommage_materiel 150	none -76
#izar	blessure 155	collision -86	dommage_materiel -113	evenement_climatique 48	none -49	vol 46
#jack	collision -75	vol 182
#jai>	collision 46	dommage_materiel 49	none -53
#jama	evenement_climatique 46	none 49
#jamb	dommage_materiel 61
#jane	collision 109
#jant	collision 47	dommage_materiel 54	none -49	vol 90
#janv	degats_des_eaux 55
#jard	incendie 45	none -43
#jaun	degats_des_eaux 91
#jean	incendie 46	vandalisme 73
#ject	blessure 82
#jema	vandalisme 47
#jet>	collision -45	vol 80
#jeta	bris_de_glace 105	incendie 70
#jete	dommage_materiel -41	none -40	vandalisme 184
#jeun	collision 84
#jle>	dommage_materiel -121	vandalisme 268	vol -56
#jme>	collision 51	evenement_climatique 62
#jogg	collision 110	dommage_materiel -46	none -55	vandalisme -42	vol 82
#join	collision -44	degats_des_eaux 73	none -41
#joua	autre -45	blessure 95	bris_de_glace 46	collision -67	dommage_materiel 66
#joue	autre 53	blessure 111	collision -75	dommage_materiel 40	none -57
#jout	bris_de_glace 129
#joux	vol 116
#jsui	dommage_materiel 104
#judi	incendie 57	vandalisme 58	vol -43
#juge	collision 104	vandalisme -42
#juil	incendie 56
#juin	none 69
#jume	blessure 63	incendie 80
#jure	collision 153	dommage_materiel -73	incendie 45
#juri	autre 161
#jus>	degats_des_eaux 119	dommage_materiel 55	none -46
#jusq	collision 52
#kang	collision 42
#kay>	blessure -45	collision 270	evenement_climatique -45	none -105
#kech	collision 66	dommage_materiel 79	none -40	vol -73
#kel>	degats_des_eaux -41	dommage_materiel 64
#ket>	bris_de_glace 95	dommage_materiel -45	vol 87
#keuf	collision 86
#khel	collision 191	degats_des_eaux -80
#khir	autre 109
#khla	autre 133	collision 117	none -121	vandalisme -143	vol 114
#khou	collision 88
#kilo	collision 51
#kine	autre 45
#king	vol 45
#knes	collision 50
#koi>	autre 212	none -133
#kon>	bris_de_glace -49	vol 163
#kpoc	vol 123
#laba	collision 109	degats_des_eaux -61	evenement_climatique 67
#labl	collision 40	none 52
#labr	dommage_materiel 186	none -86
#lac>	collision 129	dommage_materiel 118	none -52	vol -55
#laca	degats_des_eaux 82
#lace	vandalisme 49
#lach	collision -64	degats_des_eaux 81	dommage_materiel 73
#laco	collision -162	dommage_materiel 128	evenement_climatique 127	none -40
#lade	autre 68	blessure -47	vandalisme 145
#lafo	degats_des_eaux 104
#lage	vol 50
#lagu	dommage_materiel 46	vol 67
#lah>	collision 44
#lai>	autre 129	collision 63	vol -121
#laie	evenement_climatique 40
#lail	collision 42	evenement_climatique 68
#lain	none -41	vandalisme 50	vol 62
#lair	blessure 82	none -69	vandalisme 48	vol -41
#lais	dommage_materiel 48
#lait	vol 40
#lama	incendie 47	none 72
#lamb	incendie 53
#lame	bris_de_glace -48	dommage_materiel 171	none -55
#lamm	incendie 154
#lamp	blessure -146	degats_des_eaux -41	dommage_materiel 197	incendie 65
#lan>	blessure -43	bris_de_glace -49	dommage_materiel 150	evenement_climatique 78	incendie -52
#land	collision 97
#lang	blessure 99	none -41
#lant	dommage_materiel 55	none -45
#laqu	bris_de_glace 51
#lara	collision -64	vol 116
#lard	collision 88
#lare	none 67	vandalisme 106	vol -78
#larg	bris_de_glace 113
#larm	collision -49	dommage_materiel 174	vol -46
#las>	collision 56	vol -40
#lass	vandalisme 88
#last	collision 154	incendie 41	vandalisme -120
#lat>	blessure -52	bris_de_glace 123	none -54	vandalisme 64
#lata	bris_de_glace 61	collision 63	evenement_climatique 105	none -45	vol -49
#late	bris_de_glace 54	evenement_climatique 40
#lati	blessure -76	dommage_materiel 71	none -43	vol 40
#latr	blessure 92
#lats	bris_de_glace 247	vandalisme -46
#lava	collision -43	dommage_materiel 52	vandalisme 119
#lave	degats_des_eaux 117	dommage_materiel 81	none -81
#lavi	blessure 120	dommage_materiel 109	none -76	vol -40
#lavo	collision 125	dommage_materiel -49	incendie 100	none -48
#lcin	incendie 122
#lcon	blessure -43	collision -71	dommage_materiel 88	incendie 142
#lcoo	collision 55
#leau	collision -44	dommage_materiel 97	incendie 63	vol -44
#lech	autre -43	collision 93	incendie 49
#lecl	collision 73
#led>	dommage_materiel 149	none -45	vol 54
#lee>	evenement_climatique 71	none -44
#lees	evenement_climatique 79	none -47
#legu	dommage_materiel 136	none -64
#leil	bris_de_glace 85	incendie 89	vol -111
#lein	bris_de_glace 60
#lema	blessure 62	bris_de_glace -59	collision 101
#leme	autre 69	dommage_materiel -40
#lenc	collision 68
#lend	blessure 85
#lent	dommage_materiel 47	none -68
#leph	incendie 50	vandalisme -42	vol 44
#lerc	collision 73
#lere	collision -53	degats_des_eaux -60	dommage_materiel 112	evenement_climatique 84
#leri	collision -86	dommage_materiel 183	none -60
#lerm	evenement_climatique 123
#lert	none 62	vandalisme 137	vol -41
#lesi	collision 69
#let>	blessure 58
#lete	bris_de_glace 134	collision -45	evenement_climatique 43	none -40	vol -43
#lets	evenement_climatique 58	vol 40
#lett	vandalisme 45
#leu>	dommage_materiel 133
#leue	collision 71	degats_des_eaux -43	dommage_materiel -67	vol 163
#leus	vandalisme 87	vol 48
#leut	collision -63	degats_des_eaux 245	none -91
#leva	collision 41	degats_des_eaux 55
#leve	autre 48	none -44
#levi	dommage_materiel 58
#levr	dommage_materiel -51	none -73	vol 139
#lexi	degats_des_eaux 122
#lez>	none 70
#leza	bris_de_glace 160	dommage_materiel -81	evenement_climatique 92	none -81	vol -40
#lge>	collision 50
#lheu	bris_de_glace 126	none 40
#lhou	vandalisme 55
#lian	autre 250	collision -43	dommage_materiel -44	none -95
#libr	blessure -103	collision -130	degats_des_eaux 102	dommage_materiel 193	vol -45
#lic>	collision 250	dommage_materiel -45	incendie -41	vol -41
#lico	blessure 99
#lics	none -43	vol 69
#lide	bris_de_glace -150	none 300
#lie>	autre 53	collision 48	none -46
#liee	dommage_materiel 111	incendie 69	none -53
#lien	blessure 41
#lier	none -44
#liez	collision -81	none 200
#liga	blessure 231	collision -56	none -68
#lige	collision -102	degats_des_eaux 72	dommage_materiel 147	none -64
#lign	collision 40
#lill	autre 115	none -59
#lima	autre 87	bris_de_glace 80	evenement_climatique -73
#limo	blessure -45	dommage_materiel 154	evenement_climatique 74	vol -72
#lin>	collision 227	degats_des_eaux 82	dommage_materiel -46	evenement_climatique -60	none -124	vandalisme -40
#lind	autre 51	degats_des_eaux 54
#line	dommage_materiel -60	evenement_climatique 73
#ling	dommage_materiel 49	incendie 70
#lini	autre 47	blessure 86	vol -44
#lino	degats_des_eaux 83	dommage_materiel -64	evenement_climatique 95	none -43
#lint	degats_des_eaux 63	dommage_materiel -75	vandalisme 60	vol 82
#lio>	autre 110	none -54
#liot	autre -57	collision 109	degats_des_eaux 46
#lis>	none -46	vandalisme 55	vol 77
#lisa	degats_des_eaux 98
#lisb	autre 111	none -59	vol 77
#lise	none -45	vol 42
#lish	none 90
#lisi	collision 82	none -59	vandalisme 112
#liss	collision 61	degats_des_eaux 59
#list	vandalisme 63
#lit>	degats_des_eaux 47
#lita	collision 60	vandalisme 48
#lite	autre 199	collision -46	dommage_materiel 68	none -128
#litr	degats_des_eaux 55	vol 62
#livi	incendie 76
#livr	dommage_materiel 83
#llad	collision -72	vandalisme 188	vol -41
#llag	collision 88	none -48	vandalisme -141	vol 178
#llai	dommage_materiel -56	vol 106
#llan	blessure 75	bris_de_glace -45	degats_des_eaux 42	dommage_materiel 79	evenement_climatique -41	none -61
#llar	collision 88
#llas	bris_de_glace -67	collision -95	dommage_materiel -61	incendie 56	none -67	vandalisme 282	vol -76
#llee	evenement_climatique 130	none -72	vandalisme 42
#lleg	dommage_materiel 108	none -56
#llem	blessure 148	collision 55	dommage_materiel -50
#ller	collision -41	vol 48
#llet	blessure 95
#lleu	bris_de_glace 73	vol 51
#llez	autre 50	bris_de_glace 85	evenement_climatique -59
#llia	autre 250	collision -43	dommage_materiel -44	none -95
#llic	collision 83
#llie	degats_des_eaux 87	none -50
#llig	collision -102	degats_des_eaux 72	dommage_materiel 147	none -64
#llin	collision -51	evenement_climatique 150	vandalisme -41
#llis	collision 103	none -40
#llo>	bris_de_glace -60	collision 130	none 98
#llon	bris_de_glace 95	degats_des_eaux 48	none -43
#llot	degats_des_eaux 152	dommage_materiel -137
#llou	bris_de_glace 168	collision -117	vandalisme 81
#llow	vandalisme 98
#llu>	autre 202	degats_des_eaux -61	dommage_materiel -69
#llum	collision -51	dommage_materiel 50	vol 40
#lme>	none -47	vandalisme 79
#loc>	autre 105
#loca	vandalisme 60
#loga	collision 80
#loge	dommage_materiel -41	incendie 75	vol 64
#loin	bris_de_glace 94	dommage_materiel -58	vol 61
#loir	blessure 55	collision -61	degats_des_eaux 92
#lois	collision -53	incendie 48	vandalisme 57
#loit	degats_des_eaux 62	none -66	vol 86
#lol>	blessure 73
#lomb	degats_des_eaux 47	vol 49
#lome	bris_de_glace 42	collision 44
#lon>	bris_de_glace 60	degats_des_eaux 47
#lona	collision 134
#long	collision -66	degats_des_eaux 59	vandalisme 55
#lonn	degats_des_eaux 99
#lons	bris_de_glace -41	evenement_climatique 62	none -46
#lont	blessure 44	collision -60	none 61	vandalisme 115	vol -43
#lope	bris_de_glace 47	collision -74	degats_des_eaux 103
#loqu	dommage_materiel 42
#lord	autre 175	bris_de_glace -113	none -99	vol 116
#lors	autre 52	collision 40	none -55
#los>	collision -69	incendie 85	vol 135
#lose	bris_de_glace 65
#losi	incendie 183	none -43
#lot>	degats_des_eaux 76	none -49	vandalisme -42
#lote	collision 119
#loto	collision 109
#lots	collision 91	evenement_climatique 75	vol -63
#lott	degats_des_eaux 153	dommage_materiel -61	none -42
#lotu	collision -41	evenement_climatique 74
#lou>	blessure 52	bris_de_glace 162	collision -55	none -52
#loue	dommage_materiel 41
#loui	blessure -65	collision -139	degats_des_eaux -105	dommage_materiel 170	incendie -40	none -45	vol 151
#loup	collision 47	degats_des_eaux 63
#lour	evenement_climatique 52
#lous	none -91	vol 194
#loux	bris_de_glace -71	collision -129	vandalisme 278
#lovo	collision 56
#lowe	vandalisme 98
#loye	blessure 86	none -96	vol 111
#lqu>	vandalisme 85
#lque	autre 215	none -80	vol -52
#ltan	collision 42	none -41	vol 78
#ltat	autre 63	collision -66	dommage_materiel 88
#lte>	bris_de_glace -85	collision 95
#ltes	vandalisme 122
#lteu	collision 47	none -54	vandalisme 110
#ltip	degats_des_eaux 124	incendie 40
#ltra	degats_des_eaux 113
#ltre	bris_de_glace -44	degats_des_eaux 164	incendie 54
#lub>	blessure 48	dommage_materiel 142	incendie -56	vandalisme 83	vol -87
#luca	bris_de_glace 58	collision -60	evenement_climatique 117
#luie	collision 64
#lume	dommage_materiel 71
#lumi	blessure -46	collision 75	vol 67
#lune	bris_de_glace 172	collision -49	dommage_materiel 42	none -50
#lure	incendie 106
#lust	collision -68	degats_des_eaux 190	dommage_materiel 42	none -44
#lut>	bris_de_glace 54	collision -42	none 78
#luto	collision -60	degats_des_eaux 122
#lux>	bris_de_glace 112	none -53
#luxe	collision 53	degats_des_eaux 77
#lyce	collision 53	dommage_materiel -50	none -77	vol 149
#lyon	vol 40
#lyse	autre 49	collision -48	none -78	vol 180
#lyti	none -65	vol 195
#maa>	vandalisme 47
#macb	dommage_materiel 117
#mach	collision -40	degats_des_eaux 64	dommage_materiel 63	none -40
#maci	collision 53	vol 48
#maga	vandalisme 43
#mage	evenement_climatique 106	none -50
#mai>	autre 66	none 75
#mair	none -52	vandalisme 99	vol -47
#mait	incendie 70	none -53	vandalisme 43
#mala	autre 110	blessure -54	collision 45	dommage_materiel -42	none -48	vandalisme 89
#malh	bris_de_glace 146	collision -41	dommage_materiel -44	none 46
#mali	blessure 53	collision 54	vandalisme 49
#mall	vol 72
#mam>	blessure 47	none -70	vol 106
#mama	bris_de_glace 47	collision 74	dommage_materiel -56
#mami	blessure -57	collision 162	evenement_climatique 53
#man>	collision 46	dommage_materiel -44	vol 60
#mane	blessure 81	evenement_climatique 54
#mang	blessure 111	collision -77	dommage_materiel 68	none -60	vandalisme -43
#mani	none -40	vandalisme 162	vol -53
#mano	collision 143	dommage_materiel -50
#manq	blessure -49	dommage_materiel -49	none -48	vol 201
#mant	bris_de_glace 81	collision -51	vol 60
#mar>	autre 46	collision 86	evenement_climatique -50
#mara	blessure 157	collision -81	dommage_materiel -51	none -58
#mare	dommage_materiel -41	none -48	vandalisme 116
#mari	bris_de_glace 44	collision 40
#marj	collision 109
#maro	autre 77	degats_des_eaux 108
#marq	dommage_materiel -41	vandalisme 201	vol -125
#marr	vol 46
#mart	collision -52	evenement_climatique 49	vandalisme 144
#mas>	incendie 95
#mass	bris_de_glace 65	dommage_materiel -61	incendie -43	vandalisme 108	vol -52
#mat>	blessure 60	collision 62
#matc	collision -54	vandalisme 94
#mate	evenement_climatique 60
#mato	autre 99	blessure 101	degats_des_eaux 81	dommage_materiel -88	none -118
#matr	bris_de_glace 51	vol 50
#mauv	collision 42	degats_des_eaux 56
#mban	blessure 116	degats_des_eaux 47	dommage_materiel -41
#mbar	blessure -108	collision 77	none -43	vol 85
#mbe>	blessure 57	dommage_materiel 80	none -51
#mbee	blessure 89	collision -45	evenement_climatique 80	none -57
#mber	bris_de_glace -50	dommage_materiel 95
#mbes	collision 65	evenement_climatique 52	vol -64
#mbie	autre 44	collision -43
#mble	evenement_climatique 54	none -41
#mbol	collision 81
#mbou	autre 87
#mbra	autre 75	collision 86	incendie 51	none -47
#mbri	degats_des_eaux 55	none -41	vol 112
#mbul	blessure 51	collision 49
#mcdo	collision 51
#mdr>	evenement_climatique 66
#meau	collision 258	none -140	vandalisme -77
#mec>	collision 53	dommage_materiel 48	incendie -41	vandalisme -50
#meca	none -42	vol 96
#mech	bris_de_glace 99	dommage_materiel 85	none -43
#med>	none -60	vol 133
#meda	none -42	vandalisme -65	vol 166
#mede	blessure 142	none -46
#mee>	incendie 83
#mees	incendie 105
#mekn	collision 50
#mel>	evenement_climatique 79
#mell	collision 68
#melo	blessure 154	bris_de_glace -47	dommage_materiel 115	evenement_climatique -42	none -56	vandalisme -47	vol -59
#men>	autre 178	none -69	vol -71
#mena	degats_des_eaux -41	dommage_materiel 84	vol 51
#mene	vol 54
#menu	collision -41	incendie 119
#mer>	bris_de_glace 66
#mera	vandalisme 48
#meri	vandalisme 48	vol 44
#mero	collision 54	none 45
#mesu	autre 258	none -219	vol -69
#met>	collision -174	degats_des_eaux 227	vol -55
#meta	collision -47	none -103	vandalisme 193	vol 52
#meti	autre 127	none -56
#metr	evenement_climatique 48	none -40
#mets	none -40	vol 64
#mett	incendie 54	vandalisme 53	vol -61
#metu	degats_des_eaux 153	evenement_climatique -127	vol 52
#meuf	collision 147	none -53
#meul	collision -68	dommage_materiel -64	incendie 99	vol 104
#meur	autre 48	bris_de_glace -49	collision -100	dommage_materiel -41	none -48	vandalisme 119	vol 69
#micr	collision 67	incendie 99	none -64	vandalisme -40	vol 40
#mide	collision -54	evenement_climatique 118	none -49
#mie>	collision 104	vol -49
#miet	bris_de_glace 192	none -61
#mieu	blessure 46	collision 50	dommage_materiel -111	none -41	vol 93
#mili	autre 116	bris_de_glace 44	none -101
#min>	collision 87	dommage_materiel -43
#mine	incendie 80
#mini	evenement_climatique 94
#mins	blessure 91	collision 58	none -63
#minu	evenement_climatique 40
#miqu	bris_de_glace 124	collision -44
#mira	vol 55
#miro	bris_de_glace 204	none -47	vol -66
#mis>	none -40
#mise	dommage_materiel 75	incendie 46
#miss	vol 45
#mit>	blessure 58	collision 47
#mito	incendie 120
#mmag	evenement_climatique 118	none -58
#mmam	blessure 47	none -70	vol 106
#mmat	bris_de_glace 75	vol 64
#mmed	incendie 59
#mmee	blessure 60	incendie 50
#mmen	autre 55
#mmer	degats_des_eaux 111	vandalisme -45
#mmes	incendie 90
#mmeu	vol 40
#mmis	vol 45
#mmob	collision 162	vol -76
#mmod	collision -68	dommage_materiel 161
#mmun	dommage_materiel 85	none -40	vandalisme 43
#mne>	collision 102	vol -40
#mnes	collision 67	evenement_climatique 59
#mnis	none 83
#mobi	collision 108
#moby	collision 160	dommage_materiel -40
#mode	collision -121	dommage_materiel 163
#moge	blessure -58	dommage_materiel 197
#moha	incendie 52
#moi>	collision 43
#moin	collision 41
#moir	bris_de_glace 59	collision -44	dommage_materiel 116	incendie 46	none -78	vandalisme -56
#moit	evenement_climatique 64
#mole	blessure 211	collision -77	evenement_climatique -44	none -167
#moli	collision -125	dommage_materiel -62	vandalisme 287	vol -49
#moll	blessure 219	collision -54	degats_des_eaux -63
#mome	dommage_materiel 69
#mon>	none -45
#mont	vol 44
#moqu	degats_des_eaux 100	evenement_climatique -56	incendie 40
#mora	collision 208	degats_des_eaux -52	dommage_materiel -44	vandalisme -40
#morc	bris_de_glace 92	dommage_materiel 53	vol -49
#mord	blessure 186
#morq	collision 115	none -43
#mort	dommage_materiel 65
#mosq	collision 54	vandalisme -53	vol 59
#moss	collision 50
#mot>	collision 166	dommage_materiel -43
#mota	collision 54
#mote	incendie 113
#moti	collision 42
#moto	collision 50	none -52	vol 65
#mots	blessure 81	collision 90	vol -79
#moui	blessure 113	collision -50	degats_des_eaux 78
#mour	autre 49	incendie 107	none -65
#mous	dommage_materiel 51	vandalisme 95
#moye	degats_des_eaux -77	dommage_materiel -41	incendie 141	vandalisme 63	vol -40
#mpa>	collision 86
#mpac	bris_de_glace 140	none -41
#mpad	collision 125
#mpag	autre 95	none -44
#mpar	collision 71	vandalisme -42	vol 86
#mpe>	dommage_materiel 104	none -42
#mpec	blessure -48	collision 48	vandalisme 135	vol -45
#mpee	degats_des_eaux 71
#mper	blessure 141	degats_des_eaux -138
#mpes	collision -66	degats_des_eaux 201	dommage_materiel -40
#mpet	evenement_climatique 141	none -68
#mpie	incendie 72
#mpin	evenement_climatique 63
#mpla	dommage_materiel 69
#mple	autre 122	blessure -44
#mplo	blessure 89	dommage_materiel -56	none 72	vol -59
#mpol	evenement_climatique 112
#mpon	blessure 93	collision -52	vol 60
#mpor	dommage_materiel 75	none -42	vandalisme 40
#mpos	collision 53
#mpou	dommage_materiel -53	evenement_climatique 116
#mpre	vol 94
#mpta	autre -46	blessure -50	bris_de_glace -47	collision -101	degats_des_eaux 64	dommage_materiel 88	evenement_climatique -62	none -208	vandalisme 274	vol -241
#mpte	collision -48	evenement_climatique 42	vandalisme 41
#mpu>	blessure 206	degats_des_eaux 63	dommage_materiel -57	none -68	vandalisme -85
#mule	autre 91	blessure 81	collision -44	dommage_materiel -45	none -58
#mult	degats_des_eaux 102
#mulu	degats_des_eaux 163
#muna	collision 83	dommage_materiel 189	incendie -100	none -40
#mune	collision -64	none -43	vandalisme 85
#muni	collision 42
#mur>	collision -64	degats_des_eaux 57	dommage_materiel 60	none -42
#mure	collision 218	vol -57
#murs	bris_de_glace -69	evenement_climatique 66	none -43	vandalisme 106
#muse	bris_de_glace -133	collision -69	dommage_materiel 158	evenement_climatique -46	none -43	vandalisme 191	vol -62
#musi	evenement_climatique 76	incendie -44	vandalisme 44
#mutu	autre 89	blessure 108	none -92
#mway	blessure -52	collision 101	none -42	vol 88
#myst	degats_des_eaux 61	none 78
#nace	collision -77	vandalisme 89	vol 89
#nade	autre 49	collision 41	dommage_materiel -69	evenement_climatique 143
#nage	degats_des_eaux -40	dommage_materiel 100
#nair	blessure 59	dommage_materiel 102	incendie -40	none -45	vandalisme 40	vol -45
#nais	bris_de_glace 73
#nal>	collision 52	vol 47
#nale	collision 52
#nali	degats_des_eaux 138
#nan>	none 179
#nant	blessure 55
#nape	collision -49	dommage_materiel 79
#nard	bris_de_glace 74	vandalisme 51
#nas>	vol 136
#nate	dommage_materiel 153
#nati	collision 89	incendie 68	none -43
#natu	evenement_climatique 92
#nbul	autre 130	none -57
#nca>	incendie 70
#ncai	bris_de_glace -47	collision 112	none -78	vol 81
#ncas	collision 60	degats_des_eaux 76	dommage_materiel -42
#ncee	collision 68	vandalisme 54
#ncei	degats_des_eaux 74	dommage_materiel -59
#ncel	degats_des_eaux 54	incendie 43
#ncen	collision -44	incendie 177
#nces	none -40
#nch>	autre -71	blessure -49	bris_de_glace 235	degats_des_eaux -58	dommage_materiel 67	evenement_climatique -79	incendie -62	none -221	vandalisme -75	vol -112
#ncha	blessure -50	collision -82	degats_des_eaux 92	dommage_materiel 58
#nchi	autre 158	degats_des_eaux 56	dommage_materiel -47	none -59
#ncia	collision 118
#ncie	autre 69	incendie -70	none -69	vandalisme 78	vol 47
#ncle	evenement_climatique 63
#nclo	none -96	vol 240
#ncom	collision -41	evenement_climatique 123	incendie 49
#ncon	dommage_materiel -55	vandalisme 90	vol 57
#ncor	vol 53
#ncte	vandalisme 134	vol -54
#nda>	bris_de_glace 130
#ndai	collision 113	vol 49
#ndan	vol 48
#ndat	collision -40	degats_des_eaux -108	dommage_materiel -43	evenement_climatique 241	none 108	vol -54
#ndee	evenement_climatique 57	incendie 70
#ndel	autre -140	collision -56	dommage_materiel 257	none -54
#ndem	collision 45
#nden	collision -67	degats_des_eaux 130	dommage_materiel -61	evenement_climatique 86
#nder	degats_des_eaux 44
#ndes	bris_de_glace -53	incendie 131	vol 42
#ndeu	incendie 56	vol 45
#ndez	collision -47	none 65	vandalisme 78	vol -46
#ndic	degats_des_eaux 91
#ndie	collision -47	incendie 185
#ndis	vol 84
#ndit	bris_de_glace 62	degats_des_eaux 41	none -49
#ndiv	vol 144
#ndol	degats_des_eaux 113
#ndon	blessure 183	bris_de_glace 73	collision -50	vandalisme -55
#ndor	collision 141
#ndra	collision -60	none -62	vandalisme 141
#ndri	blessure 133	collision -93	dommage_materiel 78
#nds>	autre 85
#ndu>	degats_des_eaux 49
#nduc	collision 50
#ndue	bris_de_glace 122
#ndui	collision 59
#ndul	blessure -61	collision -80	dommage_materiel 252	evenement_climatique -91	none -74	vandalisme -58
#ndus	degats_des_eaux 61
#neau	bris_de_glace 56	collision 56	none -60
#nees	collision -57	incendie 41	vandalisme 128
#nega	none 97
#nege	blessure 138	collision -50
#neig	evenement_climatique 164
#neim	none -47	vandalisme -102	vol 238
#nel>	collision 89	vandalisme 54	vol -51
#nell	autre 108	bris_de_glace -41	incendie 61	none -82	vol -50
#neme	blessure 122	dommage_materiel -63	evenement_climatique 118	none -83	vandalisme -49
#nera	collision 127
#nerv	collision 68
#net>	degats_des_eaux 43
#netr	bris_de_glace 115
#neu>	collision 198	degats_des_eaux -41	none -46
#neuf	dommage_materiel 156	incendie -47
#neur	blessure 49	incendie 97
#neus	blessure 71	none -69	vandalisme 54
#neuv	collision 104	vol -44
#neve	dommage_materiel 89
#nevi	vandalisme -55	vol 120
#nevo	bris_de_glace -68	vandalisme 156
#nez>	collision 65
#nfan	dommage_materiel 44
#nfil	degats_des_eaux 142
#nfin	dommage_materiel 59
#nfir	dommage_materiel -58	none 42
#nfla	collision -42	incendie 198
#nfle	blessure 83	collision -47	evenement_climatique 73
#nfon	collision 77	vandalisme 45
#nfor	blessure -67	collision -61	degats_des_eaux 47	dommage_materiel 127
#ngar	evenement_climatique 127
#nge>	blessure 46	none -53
#ngea	blessure 60	degats_des_eaux 90
#ngee	blessure -50	bris_de_glace 55	incendie 64
#ngel	autre -55	collision -48	degats_des_eaux 48	dommage_materiel 88	evenement_climatique 92
#nges	evenement_climatique 122	none 48	vol -53
#ngla	none 59
#ngle	blessure 142	collision -63	dommage_materiel 41
#ngli	collision 108
#ngo>	vol 40
#ngoo	collision 42
#ngou	collision -42	dommage_materiel 217	evenement_climatique -98	none -43
#ngs>	dommage_materiel -70	vol 181
#ngt>	blessure -42	evenement_climatique 107	vol 61
#ngue	blessure -52	collision 42
#nhal	incendie 40
#nice	collision 87
#nich	collision 92	none -60
#nick	none 51
#nie>	autre 113	none -52
#niec	dommage_materiel 75
#nife	vandalisme 149
#nil>	vol 62
#nima	autre 77	blessure 99	none -47	vol -53
#nime	collision -40	degats_des_eaux -64	evenement_climatique 146
#niqu	blessure 61
#nis>	blessure 46	bris_de_glace 40	dommage_materiel 108	incendie -80
#nise	incendie 87
#niss	none -41	vandalisme 131
#nist	autre 46	degats_des_eaux 53
#nite	collision 127	degats_des_eaux -43
#niti	blessure 109	bris_de_glace 87	collision -123	degats_des_eaux 61	dommage_materiel -48
#nitr	collision 42
#nive	dommage_materiel 60
#njou	autre 89
#nlev	collision -141	vandalisme -43	vol 219
#nnea	bris_de_glace 64	collision 65	none -71	vandalisme 44
#nnec	blessure -83	collision 87	degats_des_eaux -46	dommage_materiel 52	none -85	vol 181
#nnee	dommage_materiel 76
#nnel	autre 80	collision 82	none -60	vandalisme -104	vol 47
#nnem	autre 94	collision 110	none -52
#nner	evenement_climatique 51	vandalisme 74
#nnes	collision -46	evenement_climatique 164	none -41	vol 47
#nnet	collision 72
#nneu	autre 55	none -50	vol 66
#nniv	collision -49	dommage_materiel 122
#nnon	bris_de_glace 87
#nnu>	dommage_materiel -76	vol 104
#nnul	autre 146
#nnus	collision -76	incendie -88	vandalisme 263	vol -56
#noel	blessure 40	collision -59	dommage_materiel -40	none 44	vol 85
#noeu	collision 143	dommage_materiel -50
#noir	incendie 62
#nois	blessure 59	degats_des_eaux -44	dommage_materiel 106
#nol>	degats_des_eaux -47	evenement_climatique 105	incendie 53
#nole	vandalisme 52
#nom>	collision 69
#noms	vandalisme 58
#non>	none 76
#nonc	bris_de_glace 54	none 43
#nond	degats_des_eaux 81	evenement_climatique 103
#nora	bris_de_glace 149	none -41
#nore	none 150
#norm	evenement_climatique 85
#nota	collision 43
#note	collision 52	evenement_climatique 47
#nou>	blessure 128	none -71
#noui	vandalisme 66
#nour	blessure -45	bris_de_glace -66	collision -52	degats_des_eaux 193	dommage_materiel 113	none -59
#nouv	bris_de_glace -78	degats_des_eaux -65	none 191
#noux	blessure -76	collision 80	dommage_materiel -45	vol 162
#nove	autre 78	none -64
#noye	collision -40	degats_des_eaux 89	dommage_materiel 48	evenement_climatique 76	none -68
#nqua	collision -75	dommage_materiel 43	none -43	vol 177
#nque	vandalisme 69	vol 46
#nre>	autre 235	dommage_materiel -53	none -169
#nreg	vandalisme 64	vol 65
#nsab	autre 48
#nsai	blessure 200	dommage_materiel -53	evenement_climatique 72	none -56	vol -60
#nsat	collision -49	degats_des_eaux 119	dommage_materiel -40
#nsci	collision 81
#nse>	autre 49
#nsem	degats_des_eaux 44
#nser	bris_de_glace 75	dommage_materiel 117	none -40
#nsfe	evenement_climatique 50	none 62
#nsfo	degats_des_eaux 59	evenement_climatique 102	none -59
#nsi>	collision -44	none -41	vol 105
#nsie	collision 40
#nsio	dommage_materiel 98	vol 59
#nsme	none -57	vol 100
#nsoi	none 62
#nsol	collision -45	dommage_materiel 171	none -50	vol 45
#nspo	none -48	vol 123
#nsti	degats_des_eaux -70	dommage_materiel -55	none -51	vandalisme 262	vol -55
#nsul	bris_de_glace -45	vandalisme 87
#ntac	collision 47	incendie 84
#ntai	autre 41	none -53	vandalisme 43
#ntal	collision 92
#ntan	autre -59	collision 51	degats_des_eaux 52	none 76
#ntat	collision -67	vandalisme 42	vol 134
#nte>	none -44
#ntea	collision -49	dommage_materiel -56	vol 152
#ntee	collision 51	evenement_climatique 81
#ntel	bris_de_glace 179	collision -65	dommage_materiel 60	evenement_climatique -61	none -68
#ntem	blessure -83	collision 202	dommage_materiel -44
#ntes	vol 73
#nthe	degats_des_eaux 98	dommage_materiel 126	none -94
#nti>	collision 117
#ntie	collision -43	vol 56
#ntil	blessure -50	dommage_materiel 94	vol 86
#ntim	bris_de_glace 97	collision -50
#ntio	collision 48	degats_des_eaux 157	none -124	vol -42
#ntis	autre 76
#ntit	blessure 105
#ntiv	vol 86
#nto>	collision -66	dommage_materiel 247	evenement_climatique -65	vol -113
#nton	blessure 111	collision 61	degats_des_eaux -45	none -51
#ntor	blessure 178	none -69
#ntox	blessure 73	incendie 55
#ntra	blessure 59	none -44
#ntro	collision 81	none -41	vol 89
#ntru	bris_de_glace -59	vandalisme 203	vol -74
#nts>	evenement_climatique 41
#ntur	collision 52	vandalisme 63
#ntus	collision 91
#nue>	vandalisme 47
#nuer	none 68
#nues	incendie 97
#nul>	collision 78	dommage_materiel -49	none -50	vol 46
#nula	autre 135
#nule	autre 143
#num>	blessure 133	vandalisme -42
#nume	collision 47	none 42
#nuqu	collision 78
#nute	evenement_climatique 44
#nvah	evenement_climatique 97	incendie 90	none -55
#nver	collision 64	dommage_materiel 62	none -42
#nvie	vandalisme 84
#nvir	blessure -40	degats_des_eaux 64	vol 53
#nvit	collision 82
#nvoi	degats_des_eaux 42	dommage_materiel 44
#nvol	evenement_climatique 123	none -54	vol 58
#nvoy	autre 102	none -40
#nze>	evenement_climatique 87	vandalisme 55	vol -55
#obe>	collision -47	dommage_materiel 127	none -49
#obil	collision 108
#obin	degats_des_eaux 148
#obje	autre 158	collision -104	none -48	vol 88
#oble	autre -60	blessure 207	bris_de_glace -55	collision -145	degats_des_eaux -64	dommage_materiel -112	evenement_climatique -82	incendie -42	none 110	vandalisme -71	vol -60
#obo>	dommage_materiel 45
#obot	none 57
#obre	collision 47
#obsc	vandalisme 114	vol -40
#obse	blessure 127	dommage_materiel -87
#obyl	collision 160	dommage_materiel -40
#ocad	autre 44	collision 132	vol -70
#ocal	collision -45	vol 53
#ocat	degats_des_eaux 45	vandalisme 60
#ocau	blessure -42	bris_de_glace -48	collision -85	degats_des_eaux 52	dommage_materiel 96	vandalisme 67	vol -44
#occu	collision -47	dommage_materiel -53	vol 158
#occy	blessure -41	collision -97	degats_des_eaux 161	dommage_materiel 76	vol -40
#oce>	blessure 147	collision -75	degats_des_eaux -40	dommage_materiel -47	evenement_climatique 84	incendie -61	none -113	vandalisme -43	vol 70
#oced	autre 61	degats_des_eaux -83	vandalisme 116	vol -44
#ocer	blessure -46	bris_de_glace 283	collision -40	dommage_materiel -60	none -165	vol -43
#oces	incendie 51
#ocha	collision 102	none -40
#oche	dommage_materiel 50
#ocia	bris_de_glace -61	collision 98	none -68	vandalisme 75	vol 47
#ocie	bris_de_glace 47	collision 40
#ock>	incendie 155
#ocke	vol 55
#ocot	bris_de_glace 158	collision -71	degats_des_eaux -89	dommage_materiel 111	incendie -97	none -62	vandalisme -40	vol -64
#ocs>	dommage_materiel 70
#octe	blessure 111	collision 55	none -71
#octo	collision 47
#ocum	none 59
#ode>	collision -65	dommage_materiel 66	vol 50
#odeu	degats_des_eaux 60
#odui	vol 198
#oeil	collision -41	vandalisme 70
#oel>	blessure 40	collision -59	dommage_materiel -40	none 44	vol 85
#oele	incendie 171
#oeuf	vandalisme 54
#oeur	none -49	vandalisme 73
#oeuv	collision 111	dommage_materiel -51	none -50	vandalisme 65
#ofan	collision -105	none -155	vandalisme 299	vol -64
#ofes	autre 127	collision 96	dommage_materiel -53	none -105	vandalisme -52	vol 61
#offr	vol 73
#ogan	collision 64
#oges	dommage_materiel 115	incendie 57
#ogne	collision 115
#ogra	blessure 105
#oham	incendie 52
#oid>	bris_de_glace 185	none -57
#oids	blessure 56	evenement_climatique 44
#oie>	collision -50	dommage_materiel 74	none 47
#oiff	none -43	vandalisme 64
#oign	blessure 71	collision 54
#oigt	blessure 75	dommage_materiel 111	none -62
#oil>	collision 125
#oila	vol -43
#oile	bris_de_glace 102
#oili	blessure -63	collision 103	incendie 86	none -56	vandalisme 65	vol -48
#oin>	blessure 55
#oinc	collision 55	degats_des_eaux 59	dommage_materiel 46	none -44
#oing	blessure -69	bris_de_glace 107	collision -111	dommage_materiel -50	evenement_climatique -44	none -102	vandalisme -113	vol 179
#oins	vandalisme 41
#oirc	incendie 94	vandalisme 64
#oirs	vandalisme 49	vol 79
#oise	blessure 54
#oisi	degats_des_eaux 45
#oiso	bris_de_glace 73	collision -53	incendie 46	none -52	vandalisme 50
#oiss	evenement_climatique 40	none -40	vol 48
#oita	none -42	vol 41
#oite	collision 51
#oiti	evenement_climatique 48
#oitu	collision 45	none -60
#oix>	vandalisme 234	vol -65
#oixa	dommage_materiel 193	none -94
#ojet	bris_de_glace 99
#okay	blessure -45	collision 270	evenement_climatique -45	none -105
#ola>	collision -43	dommage_materiel 40	incendie 83
#olag	vol 58
#olai	evenement_climatique 57	none -52	vandalisme 82
#olan	blessure 50	dommage_materiel 41
#ole>	none -42
#olee	dommage_materiel -51	evenement_climatique 58	none -41	vol 153
#olei	bris_de_glace 85	incendie 89	vol -111
#olen	vol 64
#oler	incendie -96	vandalisme 114	vol 50
#oles	vol 71
#oleu	collision -44	dommage_materiel -44	vandalisme 169
#olf>	bris_de_glace 138	dommage_materiel -49	evenement_climatique 46	none -53
#oli>	collision -92	dommage_materiel -41	vandalisme 223
#olie	blessure 162	dommage_materiel -103	vandalisme 47	vol -87
#olin	degats_des_eaux 48	evenement_climatique 79
#olis	blessure -44	none -61	vandalisme 93	vol 135
#oliv	incendie 74
#olle	blessure 48
#olli	collision 45
#oloc	incendie -72	vandalisme 167
#olog	autre 164	none -151	vandalisme -41	vol 74
#olon	dommage_materiel -45
#olum	none 72
#omat	collision 52	dommage_materiel -77	evenement_climatique 134	none -52
#omba	blessure 86
#ombe	blessure 62	collision -47	dommage_materiel 60	evenement_climatique 46	none -53
#ombi	autre 44	collision -43
#ombl	incendie 108
#ome>	blessure 49	degats_des_eaux 65	none -61
#omet	bris_de_glace 161	none -63	vandalisme -40
#omi>	collision -57	degats_des_eaux 92	evenement_climatique 74
#omic	vol 47
#omie	blessure 173	collision -86	dommage_materiel -93	none -67	vol 91
#omit	blessure 58	collision 47
#omma	evenement_climatique 103	none -51
#ommi	vol 45
#ommo	collision -48	dommage_materiel 125
#ommu	dommage_materiel 85	none -40	vandalisme 43
#omob	collision 54	none -43	vandalisme 130
#ompa	autre 106	none -42
#ompe	dommage_materiel 101	evenement_climatique 51	none -57
#ompi	incendie 70
#ompl	autre 132	blessure -47
#ompr	vol 79
#ompt	collision -59	evenement_climatique 47	none -54	vandalisme 124	vol -80
#ompu	blessure 140	bris_de_glace 66	degats_des_eaux 54	dommage_materiel -61	none -47	vandalisme -76
#oms>	vandalisme 58
#onai	collision 134
#onal	collision 82	incendie 62	none -43
#once	collision 66
#onci	collision -68	dommage_materiel -118	vol 193
#oncl	evenement_climatique 63
#onct	dommage_materiel 91
#ond>	degats_des_eaux 49
#onda	degats_des_eaux -79	evenement_climatique 141	none 62
#ondi	collision 79	degats_des_eaux -72	dommage_materiel 145	incendie -83	none -45	vandalisme -58
#ondo	degats_des_eaux 103
#ondr	bris_de_glace 175	collision -57
#ondu	collision 44
#one>	dommage_materiel 63
#onfi	dommage_materiel 137
#onfl	blessure 112	degats_des_eaux 54
#onfo	collision 149
#ong>	collision -86	degats_des_eaux 79	vandalisme 85
#onge	autre -41	collision -40	degats_des_eaux 116	dommage_materiel 55	evenement_climatique 51	vol -53
#ongl	blessure 75	collision -118	dommage_materiel 119
#ongu	bris_de_glace 71	collision -52	dommage_materiel 92
#onie	dommage_materiel 43
#oniq	collision 154	vandalisme -57
#onis	incendie 109
#onjo	autre 83
#onnu	dommage_materiel -52	vandalisme 130	vol 55
#onom	collision -81	dommage_materiel 100	none -103	vol 149
#onsa	autre 48
#onsc	blessure -40	collision 52	incendie 66
#onso	dommage_materiel 71
#onsu	autre 82	collision -55	dommage_materiel -42	incendie 174
#onta	vandalisme 48
#onte	vol 40
#onti	none 105
#ontr	collision 63
#ontu	collision 91
#onze	evenement_climatique 58	vandalisme 88	vol -77
#ood>	collision 172	dommage_materiel -81	vandalisme 71
#ook>	dommage_materiel 117
#oord	collision 67
#oot>	blessure 147
#opai	dommage_materiel 53
#ope>	blessure 64	evenement_climatique 43
#opee	blessure 157	collision -42	none -42
#opel	collision 152	dommage_materiel -56	evenement_climatique 57	none -54
#oper	autre 134	collision -43	dommage_materiel -44	none -56	vol -45
#opez	bris_de_glace 47	collision -74	degats_des_eaux 103
#ophe	evenement_climatique 111
#opin	dommage_materiel 179	incendie -106	none -71
#opor	collision 41	none -46	vandalisme -67	vol 148
#opos	collision -127	degats_des_eaux 102	vandalisme 78
#opre	blessure 90	dommage_materiel 44	none -67	vandalisme -68	vol 60
#opri	autre 52	dommage_materiel 73	none -46
#opro	collision -65	dommage_materiel 163	none -54
#opti	autre 44	bris_de_glace 125	none -40
#oque	dommage_materiel 67
#ora>	evenement_climatique 92
#orad	none -47	vol 173
#orag	dommage_materiel 60	evenement_climatique 124
#orai	autre 40	dommage_materiel -41	vol 48
#oral	collision 208	degats_des_eaux -52	dommage_materiel -44	vandalisme -40
#oram	bris_de_glace 149	none -41
#oran	collision 89	dommage_materiel -72	evenement_climatique 135	vandalisme -41
#orat	vandalisme 52	vol 93
#orce	vol 42
#orch	collision -79	evenement_climatique 59	incendie 100
#orde	degats_des_eaux 78	evenement_climatique 69
#ordi	dommage_materiel 62	vol 66
#ordo	autre 102	collision 47	none -53
#ordr	blessure 74
#ordu	blessure 72	none -40
#orei	blessure 59	collision -44	dommage_materiel -53	evenement_climatique 97	vol 43
#orel	collision 52	degats_des_eaux 47
#orer	bris_de_glace 40
#ores	vandalisme 136
#orge	blessure 55	degats_des_eaux 58
#orgu	collision 136	none -45
#orig	collision -103	degats_des_eaux 170	incendie 95	none -99
#orit	collision 82
#orma	degats_des_eaux 43	dommage_materiel 71	none -72
#ormi	collision 44
#ormu	autre 99	collision 78	dommage_materiel -51	vandalisme -40
#orna	evenement_climatique 203
#orne	autre -41	blessure -122	bris_de_glace -72	collision 200	degats_des_eaux -84	dommage_materiel -93	evenement_climatique 169	incendie -100	none -73	vandalisme -68	vol -58
#orni	collision 62	evenement_climatique 59	none -61
#orou	incendie 47
#orpo	collision 58	degats_des_eaux 53
#orqu	collision 115	none -43
#orre	evenement_climatique 57	none 55	vol -47
#orri	none 106
#ors>	none -40
#orse	blessure 86	collision 59
#orta	collision 42
#orth	autre 139	none -65
#orti	collision 45
#orts	collision 42
#ortu	collision 55	vol 71
#osan	dommage_materiel 74
#osco	blessure 151	collision -115	dommage_materiel -48	incendie -40	none -87	vandalisme -50	vol 60
#ose>	vol 50
#osee	vandalisme 54
#oser	blessure 40
#oses	autre 51	dommage_materiel 43
#osie	blessure 171	none -74	vandalisme 96	vol -113
#osio	incendie 183	none -43
#osit	vol 64
#ospi	blessure 89	collision -69	none -42	vol 72
#osqu	blessure -42	collision 113	none -44
#osse	dommage_materiel 60
#ossi	none 49
#oste	none -53	vandalisme 76	vol 71
#otag	blessure -87	collision -123	degats_des_eaux -105	dommage_materiel -43	vandalisme 272	vol -85
#otan	collision 92
#otar	collision 54
#otea	collision 245	dommage_materiel -65	none -55
#otec	autre 54	evenement_climatique 43	incendie 52
#oteg	bris_de_glace -163	vandalisme 140
#otel	autre 162	none -73
#oter	dommage_materiel 40
#oteu	collision -55	dommage_materiel 133	incendie 96	none -71
#othe	autre 151	blessure 55	collision 77	none -113	vol -89
#otie	bris_de_glace -59	collision -143	degats_des_eaux -48	dommage_materiel 124	evenement_climatique 243	none -74	vandalisme -83	vol -56
#otin	blessure -72	vol 197
#otio	collision 42
#otis	autre 301	dommage_materiel -76	none -201	vol -49
#oto>	vol 75
#otog	collision 84
#oton	autre 185	collision 52	none -97	vol -46
#otos	none 55	vol -54
#ots>	dommage_materiel -40	evenement_climatique 86
#otta	collision 116	degats_des_eaux -60	dommage_materiel -49	evenement_climatique 121	none -48
#otte	degats_des_eaux 49
#otti	collision 50	incendie 41	vol 44
#otto	blessure 134	dommage_materiel -48
#otul	collision 149	dommage_materiel -50	none -55	vol -42
#otur	collision -41	evenement_climatique 74
#ouai	autre -46	blessure 77	collision -58	none 74
#ouan	bris_de_glace 80
#ouar	blessure -47	collision 51	evenement_climatique 69
#ouba	degats_des_eaux 81
#oube	collision -48	incendie 163	vandalisme -46
#oubl	autre 46
#ouce	dommage_materiel 93
#ouci	degats_des_eaux 65	vol 56
#ouco	none 117
#oude	vol 88
#oudr	evenement_climatique 76
#oue>	evenement_climatique 62	vandalisme 66
#oued	evenement_climatique 140
#ouer	autre 49	blessure 138	collision -44	none -52	vandalisme -43
#oues	vol 119
#ouf>	degats_des_eaux 44	dommage_materiel 60
#ouff	incendie 40
#ouga	bris_de_glace 217	collision -86	none -92	vandalisme -45
#ougi	degats_des_eaux 85	incendie 67
#ouha	autre 196	collision -40
#oui>	none 134
#ouil	vol 45
#ouis	blessure -65	collision -139	degats_des_eaux -105	dommage_materiel 170	incendie -40	none -45	vol 151
#oujo	dommage_materiel 51	none 55
#ouk>	autre 112	bris_de_glace -72	collision -43	none -161	vandalisme -47	vol 245
#ouka	blessure 205	collision -69	none -64
#oul>	collision 189	degats_des_eaux -84	dommage_materiel -41	evenement_climatique 44
#oule	degats_des_eaux 45
#ouli	degats_des_eaux 47
#oull	evenement_climatique 50
#oulo	degats_des_eaux 49
#oum>	evenement_climatique 74
#oun>	collision 141	degats_des_eaux 66	none -93
#oupa	collision 171	degats_des_eaux 67	dommage_materiel -44	none -64	vandalisme -51	vol -95
#oupe	none -48	vol 43
#oupi	blessure -74	vol 130
#oups	collision -44	vandalisme 168	vol -44
#oupu	bris_de_glace 126	collision -43	dommage_materiel 86
#oura	dommage_materiel 49
#ourc	autre 71	incendie 120	none -57
#oure	collision 46	vandalisme 62
#ouri	evenement_climatique 40
#ouro	autre 158
#ourq	autre 145	dommage_materiel -45	vandalisme -46	vol -49
#ourr	autre 57	collision -75	dommage_materiel 72	evenement_climatique 47
#ourt	incendie 76
#ouru	bris_de_glace 131	collision 71
#ousc	blessure 70	collision 50	degats_des_eaux -42	dommage_materiel -139	vol 165
#ousi	collision -55	dommage_materiel 151	none -48	vol 84
#oust	collision -47	dommage_materiel 44	none -74	vol 210
#ousu	blessure 152	bris_de_glace 220	degats_des_eaux -114	dommage_materiel -167	evenement_climatique -58	incendie -46	none -63	vandalisme -63	vol -44
#outi	collision 68	none -41
#outr	collision 81	none -53
#outs	bris_de_glace 40	degats_des_eaux 178	none -68	vol -54
#outt	degats_des_eaux 113	none -47
#outu	collision -73	degats_des_eaux 49	dommage_materiel 158
#ouva	autre 143	collision -51	none -104
#oux>	vandalisme 42	vol 72
#ovem	autre 78	none -64
#ovis	collision 72	none -60	vol 54
#ovo>	collision 56
#owee	vandalisme 98
#oxic	blessure 172	collision -43
#oxiq	incendie 69
#oxyg	incendie 88
#oyag	autre 83	none -41
#oyai	bris_de_glace 45	none -50	vol 66
#oyal	collision 46
#oyan	blessure -67	vol 139
#oye>	none -47
#oyee	collision -49	degats_des_eaux 165	none -86
#oyen	incendie 161
#oyer	autre 122	bris_de_glace -58	none -45
#oyes	blessure 109	dommage_materiel -40
#oyeu	autre 65	degats_des_eaux 67	incendie 64	none -43
#oyez	degats_des_eaux 209	dommage_materiel -184	evenement_climatique 70	vol -52
#pact	bris_de_glace 140	none -41
#pada	collision 125
#page	incendie 172
#pagn	autre 76
#paie	dommage_materiel 82
#pail	blessure 127	collision -42	dommage_materiel -40	incendie 103	vol -48
#pain	vol 72
#pale	evenement_climatique 51
#pali	degats_des_eaux 55	dommage_materiel 84
#pan>	blessure 134	collision -60	evenement_climatique 78	none -60
#pand	autre -40	collision 176	degats_des_eaux 88	vandalisme -40
#pann	dommage_materiel 40	none -48
#pano	bris_de_glace 149	none -41
#pans	blessure 125	collision -71	none -58	vandalisme 95	vol -68
#papa	blessure 130
#pape	collision 119	degats_des_eaux 152	dommage_materiel -59	incendie -47	none -40	vol -41
#papi	collision 99	dommage_materiel -43
#paqu	collision 138	dommage_materiel -57	none -41	vol 68
#para	bris_de_glace 67	collision -79	evenement_climatique 148	none -51
#parc	vandalisme 50
#pard	collision -109	dommage_materiel 94
#pare	bris_de_glace 58
#parf	dommage_materiel 115	incendie -87	none 71
#pari	autre 110	none -43	vol 69
#paro	bris_de_glace 200	degats_des_eaux -44	none -44
#parp	dommage_materiel -88	vol 221
#parq	degats_des_eaux 98
#part	none -43
#paru	vol 92
#past	collision 110
#pati	blessure 154	none -51
#patr	collision -52	dommage_materiel 51	vandalisme 40	vol 51
#paul	collision 43	evenement_climatique 66
#paum	blessure 48	bris_de_glace 89	collision -74	incendie 44	none -58	vandalisme -52	vol 44
#pauv	dommage_materiel 66	none -51	vandalisme 91	vol -54
#pave	blessure -118	collision 100	none -57	vandalisme 147	vol -60
#paye	autre 197	collision -66	dommage_materiel 60	none -94
#pdt>	blessure 129	collision -48	degats_des_eaux -49	dommage_materiel -48	evenement_climatique 120	none -90	vol -43
#peag	collision 70
#pech	blessure -40	dommage_materiel 47	vandalisme 96	vol -47
#peda	blessure -47	collision 140
#pedi	autre 49	collision 84	dommage_materiel -66
#pee>	collision -46	none -51	vol 55
#pein	vandalisme 54
#pel>	incendie 83
#pell	blessure 81
#pelo	collision 109
#peme	blessure -40	collision -95	dommage_materiel 123	vandalisme 123
#penc	collision 136	dommage_materiel -46
#pend	vol 50
#pens	autre 42
#pent	collision 116
#per>	vandalisme 48
#pera	blessure 112	evenement_climatique 92	none -77	vandalisme -41	vol -58
#perc	collision 43
#perd	autre 62	dommage_materiel 55	none -43
#pere	autre 59
#perg	collision -51	vol 68
#peri	collision 52
#perm	autre 117	blessure 78	none -94
#pero	blessure 194	collision -55
#perr	dommage_materiel 260	none -110	vol -109
#pert	collision 48
#pes>	collision -50	degats_des_eaux 82	vol 44
#peta	none -67	vandalisme 170
#pete	evenement_climatique 70
#peti	none -42
#petr	blessure 62	collision -70	degats_des_eaux 75	dommage_materiel -61	none -43	vandalisme 117	vol -63
#peu>	collision 67
#peug	evenement_climatique 108	vandalisme -74	vol 92
#peut	blessure 44	none 70
#pez>	bris_de_glace 47	collision -74	degats_des_eaux 103
#phal	blessure 298	bris_de_glace -45	collision -141	degats_des_eaux -42	dommage_materiel -88	evenement_climatique -44	incendie -47	none -215	vandalisme 130	vol -129
#phar	collision 83	none -51	vandalisme 48
#phe>	evenement_climatique 77
#phie	blessure 68	collision 83
#phon	vol 58
#phys	vol 65
#pian	dommage_materiel 209	incendie -69
#pick	vol 84
#pie>	collision 194
#piet	collision 109
#pige	bris_de_glace 105
#pile	blessure 126
#pili	blessure 202	collision 107	dommage_materiel -64	none -199	vol -40
#pill	collision -52	degats_des_eaux -117	dommage_materiel 256
#pin>	evenement_climatique 44	none -79	vol 74
#pine	dommage_materiel 179	incendie -106	none -71
#ping	evenement_climatique 69
#pion	blessure 109	collision -59	degats_des_eaux -49	incendie 114	none -58	vandalisme 59	vol -41
#piqu	blessure 159	collision -47	degats_des_eaux -50	none -74	vol 105
#pira	blessure 52
#pire	collision 91
#pis>	degats_des_eaux 99
#pisc	blessure 52	evenement_climatique 84	none -57	vandalisme 62	vol -41
#piss	vol 73
#pist	blessure 78	bris_de_glace 60	collision -42
#pita	blessure 57
#plac	dommage_materiel 40
#plaf	degats_des_eaux 104
#plag	autre 57	blessure 82	bris_de_glace -45	collision -42	degats_des_eaux -65	vol 46
#plai	vandalisme 51	vol 60
#plan	bris_de_glace 76	degats_des_eaux 67	none -79	vandalisme -40
#plas	collision 154	incendie 41	vandalisme -120
#ple>	degats_des_eaux 157	incendie -51
#plei	bris_de_glace 60
#plem	autre 316	blessure -134	bris_de_glace -52	collision -48	dommage_materiel -42	none -62
#pleu	degats_des_eaux 66
#pli>	collision 53
#plic	autre 232	collision -52	none -135
#plie	collision 43	evenement_climatique 68
#plin	degats_des_eaux 55	dommage_materiel -71	vandalisme 52	vol 73
#plis	collision 101	evenement_climatique 89	vol -77
#ploi	degats_des_eaux 46	vol 48
#plom	degats_des_eaux 47	vol 49
#plor	evenement_climatique 42
#plos	bris_de_glace 57
#plot	collision 106	evenement_climatique 74	vol -62
#ploy	autre 57	blessure 112	none -54
#plu>	collision 54	degats_des_eaux -49	dommage_materiel 150	none -149	vandalisme -50
#plui	collision 64
#plus	vol 43
#plut	collision -60	degats_des_eaux 122
#pneu	collision 68	none -47	vandalisme 77
#poch	collision -107	dommage_materiel 139	vol 55
#pock	vol 123
#poel	incendie 171
#poid	blessure 56	evenement_climatique 44
#poig	blessure 95	collision 81	dommage_materiel -43
#poin	bris_de_glace 46	collision 40	none -42
#pois	degats_des_eaux 41	evenement_climatique 81
#poit	collision 69
#polo	collision 97
#poly	collision -80	dommage_materiel 232	vandalisme -55
#pomm	blessure 82	collision -44
#pomp	incendie 62
#pong	bris_de_glace 50	degats_des_eaux 128	dommage_materiel -40
#ponn	vol 78
#pons	collision -42	vol 41
#pont	collision 45	vandalisme 72
#pore	collision 51	degats_des_eaux 67
#posa	dommage_materiel 47
#posi	vol 64
#post	none -61	vandalisme 127	vol 75
#pot>	none -46	vandalisme 73
#pote	bris_de_glace -47	collision 67	dommage_materiel 211	none -107
#pots	collision -75	none -91	vandalisme 65	vol 138
#poub	collision -48	incendie 163	vandalisme -46
#pouc	dommage_materiel 139	vol -55
#poul	dommage_materiel 97	evenement_climatique 76
#poup	bris_de_glace 93	collision -64	degats_des_eaux -90	dommage_materiel 270	none -117	vandalisme -48	vol -63
#pous	bris_de_glace 59
#pout	collision 81	none -53
#pouv	none 66
#ppar	incendie 52	none -51	vol 58
#ppe>	dommage_materiel 53	incendie -43	vol 43
#ppem	collision -46	vandalisme 168
#ppli	collision 112	none -40
#ppor	incendie 43	vandalisme 60	vol -40
#ppre	collision 54	incendie 56	none -67	vol 51
#ppri	none 50
#pre>	blessure 86	none -47	vandalisme 129
#prec	collision 73	none -46
#pref	none 49
#prei	vol 82
#prej	dommage_materiel 54
#prem	vol 74
#pren	none -43	vol 113
#pret	dommage_materiel 128	incendie -77	none -56	vol 101
#prev	degats_des_eaux 41
#pri>	blessure -44	collision 41	degats_des_eaux 56	dommage_materiel -54	incendie 43	none -84	vol 89
#prie	autre 50	dommage_materiel 63	none -43
#prim	autre 235	collision -70	dommage_materiel 45	none -78
#prin	blessure -66	collision 218	degats_des_eaux 47	none -46	vol -55
#prio	collision 80
#priu	collision -86	vol 208
#pro>	dommage_materiel 147	vol -41
#prof	autre 48	none -84	vandalisme 95
#proj	bris_de_glace 93
#prom	blessure 52	dommage_materiel -92	vandalisme 134
#prop	dommage_materiel 48	none -51
#prot	autre 160	bris_de_glace -64	none -75	vol -42
#ptab	autre -46	blessure -50	bris_de_glace -47	collision -101	degats_des_eaux 64	dommage_materiel 88	evenement_climatique -62	none -208	vandalisme 274	vol -241
#pte>	vandalisme 59
#ptem	autre 105	blessure -48
#pteu	degats_des_eaux 85	evenement_climatique 98
#ptic	autre 70
#ptur	blessure 40	degats_des_eaux 115	none -40
#publ	collision 238	degats_des_eaux -65	none -79
#pui>	incendie 174	none -72
#pure	bris_de_glace 107	dommage_materiel 73
#pyja	incendie 46	none -50	vol 91
#qqn>	none 64
#quag	vol 107
#quai	vol 95
#quar	degats_des_eaux 40
#quat	bris_de_glace 55	vol 60
#quee	vol 76
#quel	vandalisme 42
#quer	autre 127	collision -76	vol 107
#quet	degats_des_eaux 52
#queu	vandalisme 187	vol -121
#quid	vol 132
#quie	vol 55
#quil	blessure 44	dommage_materiel 76
#quim	evenement_climatique 44	vol 67
#quin	evenement_climatique 91
#quip	blessure 91	degats_des_eaux -71	vandalisme -41
#quis	evenement_climatique 73
#quit	autre 64	blessure -53	degats_des_eaux -59	evenement_climatique 50	vol 52
#quoi	autre 62	none 48
#qure	blessure 276	collision -57	none -73	vol -47
#raba	blessure 44
#rabe	none 67
#rabi	blessure 57	collision -55	vandalisme 115
#rabl	dommage_materiel 150
#rabo	bris_de_glace -60	collision -99	dommage_materiel -79	evenement_climatique 271	none -61	vandalisme -42
#rac>	blessure 104	dommage_materiel 103	none -50
#raca	collision -48	degats_des_eaux -40	dommage_materiel 64	vandalisme 55
#racc	degats_des_eaux 175	none -41
#race	blessure -62	evenement_climatique 41	vandalisme -54	vol 204
#rach	evenement_climatique 48	none -51
#racl	collision 51
#raco	evenement_climatique 43	vandalisme 65
#ract	blessure 51
#rada	collision 71	none -59	vandalisme 83	vol -45
#radi	collision 41
#rado	dommage_materiel 224	none -114
#rafa	evenement_climatique 155
#rafe	vandalisme 94
#rafl	collision 51
#rage	none -42
#ragi	bris_de_glace 179	collision -104	none -82	vol 81
#rai>	vol 54
#raid	collision 163
#raie	dommage_materiel -87	none 226
#raig	bris_de_glace 87	dommage_materiel 46
#rail	blessure -78	collision 296	none -63	vol -53
#raim	none 82
#rain	blessure 98	none -65
#rair	blessure -42	degats_des_eaux 72
#rake	collision 66	dommage_materiel 79	none -40	vol -73
#ral>	collision 68
#rale	blessure -77	collision 44	dommage_materiel 162
#rali	vol 75
#rall	bris_de_glace 134	dommage_materiel 75	incendie -99
#ram>	blessure -48	bris_de_glace 83	collision 124	none -95	vol 70
#rama	blessure 42	bris_de_glace 105	none -44
#ramb	collision 60	dommage_materiel 44
#rame	incendie 198
#rami	bris_de_glace 109
#ramp	blessure 63	degats_des_eaux -79	dommage_materiel 84	evenement_climatique 51
#ramw	blessure -52	collision 101	none -42	vol 88
#ran>	degats_des_eaux -46	dommage_materiel 188	none -42
#rand	bris_de_glace 53
#rane	evenement_climatique 98
#rans	vol 47
#rape	dommage_materiel 55
#raph	blessure 44	collision 44
#rapl	bris_de_glace 66	none -46	vol 59
#rapp	incendie 55
#raqu	bris_de_glace 49	evenement_climatique -49	none -55	vol 195
#rard	dommage_materiel 71	vandalisme 40
#ras>	blessure 54
#rasb	blessure 48	collision -42	incendie 87
#rase	collision 59	evenement_climatique 56
#raso	evenement_climatique 127	vol -52
#rasq	collision -86	evenement_climatique 266
#rat>	autre 137	vandalisme 51	vol -40
#rate	collision 74	degats_des_eaux -42	evenement_climatique 72
#rati	vol 47
#rato	collision -53	evenement_climatique 174	none -95	vandalisme -76	vol 58
#raum	vandalisme -44	vol 83
#rava	blessure 60	dommage_materiel 55	none -47
#rave	bris_de_glace 63
#ravi	bris_de_glace 140
#rax>	collision 139	none -50
#ray>	bris_de_glace -47	collision -57	dommage_materiel 204	none -122
#raye	vandalisme 119	vol -52
#rbag	incendie 83
#rbal	collision 59	incendie 81
#rban	collision 40
#rbec	incendie 93
#rber	dommage_materiel 150
#rbnb	collision -154	degats_des_eaux 162	dommage_materiel -53	none -63	vol 172
#rbon	bris_de_glace -48	dommage_materiel 113	incendie 85
#rbre	collision 65	dommage_materiel 104	evenement_climatique 81	incendie -44	none -48
#rcad	collision -115	dommage_materiel 115	none -43	vandalisme 117	vol -56
#rcea	bris_de_glace 86	collision -46	dommage_materiel 47	none -40	vol -47
#rcee	vol 103
#rcem	autre 126	none -59
#rces	collision 65
#rceu	collision -64	dommage_materiel 73	vol 147
#rcha	vol 41
#rchi	evenement_climatique 91	vol -48
#rcho	incendie 108
#rchu	collision -124	evenement_climatique 242	incendie -61
#rci>	none 46
#rcie	vandalisme 58
#rcil	collision -118	incendie 240
#rcon	incendie 65	none -58	vol 129
#rcui	incendie 159
#rcul	blessure 152	collision 132	none -91	vol -47
#rcut	collision 121
#rdag	bris_de_glace -57	collision -48	dommage_materiel 61	incendie 168	vandalisme -65	vol -57
#rdai	dommage_materiel 237	none -118	vandalisme -50	vol -50
#rdem	blessure 93	collision -45	dommage_materiel -72	evenement_climatique 124	vol -55
#rder	collision 44
#rdia	autre 146
#rdie	dommage_materiel 75	evenement_climatique -51
#rdit	blessure 113
#rdoi	collision -44	dommage_materiel 176
#rdon	dommage_materiel 60
#rdre	blessure 74
#rds>	collision -109	degats_des_eaux 70	none -77	vandalisme 215	vol -64
#rdu>	none -46
#rdue	vandalisme 43
#rdus	collision -80	degats_des_eaux 77	evenement_climatique 108	vol -48
#reak	bris_de_glace 185	collision -123	none -87
#real	degats_des_eaux 76	incendie 40
#reau	bris_de_glace 105
#rebo	blessure 76	degats_des_eaux -103	dommage_materiel 147	evenement_climatique -53	incendie -109	none -40	vandalisme -74	vol -49
#rebr	bris_de_glace 73	collision -51	vandalisme 89
#reca	evenement_climatique 96
#rece	autre 46	vol 70
#rech	none -41	vandalisme 54
#reci	collision 77	none -85	vol 56
#recl	bris_de_glace -44	dommage_materiel 142
#reco	bris_de_glace 46
#rect	collision 61
#recu	collision 71
#rede	blessure -152	bris_de_glace 209	degats_des_eaux 57	dommage_materiel -40	evenement_climatique -45	none -96	vandalisme -48	vol -50
#redo	vandalisme -137	vol 153
#rees	blessure -44	collision -105	degats_des_eaux 67	evenement_climatique 182	vandalisme 76	vol -150
#ref>	bris_de_glace -45	collision 137	none -46
#refa	degats_des_eaux 104
#refe	blessure 63
#refo	collision 116	none -51
#rega	collision 58
#regi	vandalisme 64	vol 65
#regl	autre 103
#regu	blessure 75	collision -46	vandalisme 90
#reil	dommage_materiel 87	none -48	vol 41
#rein	collision 110
#reju	dommage_materiel 54
#rel>	degats_des_eaux 52
#rela	degats_des_eaux 87
#rele	collision 46	evenement_climatique 52	none -42
#rell	evenement_climatique 74
#relo	collision -43	evenement_climatique 164
#rem>	none 65
#remb	autre 103
#reme	vol 52
#remi	vol 60
#remo	collision 105	degats_des_eaux 60	none -44
#rena	collision 133
#rend	autre 42	none -41	vol 71
#rene	blessure -48	collision 137
#reni	blessure -49	degats_des_eaux 135
#renn	none -113	vol 195
#reno	blessure 224	bris_de_glace -44	collision -113	degats_des_eaux -51	dommage_materiel -89	evenement_climatique -47	none -89	vandalisme -53	vol -43
#renv	collision 50	dommage_materiel 56
#reol	degats_des_eaux 61
#repe	incendie 57
#repo	vol 62
#rere	vol 83
#res>	vandalisme 40
#rese	degats_des_eaux 65	none -43
#resi	autre 72	collision -48	dommage_materiel 56	none -44
#resq	evenement_climatique 125	incendie -44
#resu	collision -64	degats_des_eaux 44	dommage_materiel 119
#ret>	blessure 54	collision 67
#reta	vandalisme 75
#reti	blessure 111	collision -41	incendie -44	vol 89
#reto	blessure 43
#retr	vandalisme 62
#rett	bris_de_glace 45	collision 77	none -62
#reui	collision 166	dommage_materiel -40
#reur	degats_des_eaux 57
#reux	dommage_materiel 64	vandalisme 51
#reve	vandalisme 51
#revi	bris_de_glace -75	collision -85	incendie 131	none 111
#revo	none 69
#revu	autre 100	collision -42	degats_des_eaux 77
#rez>	evenement_climatique 43
#rfai	none 81
#rge>	autre 49	bris_de_glace 60	none -74
#rgea	blessure -41	dommage_materiel 114	incendie 54
#rgen	blessure 41
#rger	blessure 170	collision -63	none -69	vol 73
#rges	blessure -72	degats_des_eaux 71	evenement_climatique 74
#rgeu	bris_de_glace 119	degats_des_eaux 76	evenement_climatique -95
#rgi>	collision 68
#rgla	collision 83
#rgol	collision -43	dommage_materiel 40	incendie 83
#rgue	collision 136	none -45
#rgui	evenement_climatique 117
#rham	none -41	vol 153
#ria>	blessure -43	dommage_materiel 58	incendie 90
#riad	incendie 94	none -48
#riag	dommage_materiel 57
#riat	vol 41
#ribl	evenement_climatique 95	vandalisme 95	vol -40
#ribu	vandalisme 60
#rice	blessure 46	vandalisme 62
#rici	degats_des_eaux 40
#rico	blessure 199	bris_de_glace -48	degats_des_eaux -56	dommage_materiel 45	none -93	vandalisme -67	vol -49
#ricu	bris_de_glace 42	vandalisme 44
#ride	dommage_materiel 104	incendie 77	none -44
#ridi	autre 123
#riee	collision 78	dommage_materiel 159	incendie -73	none -71
#riel	blessure 44
#riem	autre 46
#rier	collision 52	none -43
#ries	collision -68	dommage_materiel 204	incendie 68	none -57	vol -54
#riet	autre 60	dommage_materiel 80	none -51
#rieu	collision -42	degats_des_eaux 91	vandalisme 44
#riez	autre 428	blessure -46	collision -72	none -339	vandalisme -51	vol -73
#rif>	vol 41
#riff	blessure -64	dommage_materiel 197
#rifi	none 111
#riga	collision 52	vol 98
#rige	collision -52	none 77	vandalisme 69
#rigi	degats_des_eaux 131	incendie 75	none -103
#rigo	evenement_climatique 56
#rika	collision -75	evenement_climatique 313	vol -110
#ril>	autre 99
#rill	dommage_materiel 49	evenement_climatique 68	none -51
#rima	collision 50	dommage_materiel 67
#rime	autre 233	collision -69	none -96
#rimi	collision -90	incendie 105	none -75	vandalisme 140	vol -135
#rin>	blessure 87	incendie 50
#rina	autre 42	collision 40	dommage_materiel 122	evenement_climatique -50	incendie -69
#rinc	collision 130	degats_des_eaux -46	dommage_materiel 63	none -64
#rine	dommage_materiel 84	vandalisme 53	vol -41
#rio>	degats_des_eaux 55
#riol	vol 82
#rior	collision 89
#riot	collision 159	none -45
#riph	collision 78
#ripl	collision -56	degats_des_eaux 148	dommage_materiel -86	vol 75
#ripo	collision 137
#riqu	incendie 45
#rir>	blessure -42	collision -76	evenement_climatique 52	vol 97
#rise	bris_de_glace 94	none -43
#riss	degats_des_eaux 124
#rist	collision 93
#rit>	degats_des_eaux 56
#rite	autre 48	none -44
#riti	collision 48	vandalisme -70	vol 111
#rium	bris_de_glace -46	collision 103	degats_des_eaux 139	none -41
#rius	collision -86	vol 208
#riva	degats_des_eaux 141	none -52
#rivi	degats_des_eaux -57	evenement_climatique 233
#rjan	collision 109
#rlai	collision 114
#rlen	blessure 234	dommage_materiel -58	evenement_climatique -41	none -93	vandalisme -43	vol -68
#rler	none 81
#rlez	none 78
#rlin	collision 183	dommage_materiel -111
#rmac	collision 53	vol 48
#rmai	degats_des_eaux 54	dommage_materiel 42	none -81	vandalisme 48
#rman	blessure -64	bris_de_glace 171
#rmat	blessure -45	collision -87	dommage_materiel 153	none 83
#rmee	bris_de_glace 88	none -61
#rmen	collision 113	incendie 74	vandalisme -112
#rmer	vandalisme 41
#rmet	degats_des_eaux 124	evenement_climatique -68
#rmi>	collision 64
#rmie	dommage_materiel -51	vandalisme 71	vol -55
#rmiq	bris_de_glace 184	collision -110
#rmis	autre 115	collision 80	none -85
#rmoi	bris_de_glace 67	collision -46	dommage_materiel 135	incendie 44	none -85	vandalisme -61
#rmon	evenement_climatique 88
#rmul	autre 99	collision 78	dommage_materiel -51	vandalisme -40
#rnad	evenement_climatique 203
#rnai	collision 42
#rnan	collision 80
#rne>	blessure 70	collision 47	none -50
#rnee	collision -40	vandalisme 62
#rnel	bris_de_glace -58	collision 72	vandalisme 89	vol -41
#rner	blessure 60
#rnes	vol 109
#rnic	collision 62	evenement_climatique 59	none -61
#rnie	blessure 41	none 49
#rnil	vol 62
#rnir	autre 55	none 97
#rnis	dommage_materiel 128	incendie -81	none -53	vandalisme 138
#rnou	collision 65	vandalisme 43
#rnum	blessure 133	vandalisme -42
#robe	collision -43	dommage_materiel 108	none -46	vol 44
#robi	degats_des_eaux 163
#robo	none 57
#roca	collision 119	vol -64
#roce	bris_de_glace 70	none -66
#roch	collision 67	none -46
#rodu	vol 198
#rof>	collision 57	vol 71
#rofa	collision -105	none -155	vandalisme 299	vol -64
#rofe	autre 127	collision 96	dommage_materiel -53	none -105	vandalisme -52	vol 61
#roi>	autre 71	bris_de_glace 111	collision -46	degats_des_eaux -40	none -51
#roid	bris_de_glace 195	collision -46	none -52
#roir	bris_de_glace 117
#roit	collision 81	none -54	vol -41
#roix	collision -50	none -119	vandalisme 349	vol -99
#roje	bris_de_glace 93
#role	collision 83
#roma	collision 128	none -70	vandalisme 90	vol -48
#rome	blessure 48	dommage_materiel -100	vandalisme 108
#romi	blessure 93	none 44
#romp	blessure 95	collision -50	dommage_materiel 117	none -75	vandalisme -55
#ron>	vandalisme 44
#ronc	blessure -54	collision 45	dommage_materiel 121	evenement_climatique 56	vandalisme -46	vol -45
#rond	collision 66
#rone	blessure 89	collision -61	dommage_materiel 156
#roni	collision 63
#ronn	autre 85	degats_des_eaux -56	dommage_materiel 84
#rons	blessure -78	collision 196	none -57
#ront	collision 49
#rop>	collision 41	none 42
#roph	evenement_climatique 111
#ropo	degats_des_eaux 72
#ropr	dommage_materiel 59	none -55	vandalisme -42
#roqu	blessure 114	dommage_materiel 173	none -121	vol -81
#ros>	autre 41	none -47
#rosa	collision -44	degats_des_eaux 108	dommage_materiel -45	incendie 42
#rose	degats_des_eaux 194	dommage_materiel -51
#ross	collision -62	dommage_materiel 116
#rote	bris_de_glace -68	vandalisme 55
#rott	collision 65
#rotu	collision 149	dommage_materiel -50	none -55	vol -42
#rou>	dommage_materiel 61	none -52
#roub	degats_des_eaux 45
#roue	collision 65	vandalisme 47
#rouf	collision 220	degats_des_eaux -80
#roui	vol 66
#roul	dommage_materiel 47
#rous	incendie 51
#rout	collision 91
#rouv	autre 44
#rovi	collision 60	none -54	vol 60
#roya	vol 59
#roye	blessure 124	dommage_materiel -49	incendie 68
#rpai	dommage_materiel -88	vol 221
#rpen	evenement_climatique 62	incendie 80
#rpor	collision 44	degats_des_eaux 44
#rque	vandalisme 43
#rqui	autre 70	dommage_materiel -58	evenement_climatique 118	none -41
#rquo	autre 145	dommage_materiel -45	vandalisme -46	vol -49
#rrac	dommage_materiel 52	evenement_climatique 46	none -55	vol 56
#rrag	dommage_materiel 72	none -48	vol 93
#rrai	collision 58	none 76
#rrak	collision 66	dommage_materiel 79	none -40	vol -73
#rran	collision 68
#rras	collision -43	evenement_climatique 100
#rre>	bris_de_glace 67	evenement_climatique 54	none -49
#rrea	blessure -107	bris_de_glace 272	dommage_materiel -52	none -40	vol -43
#rrec	none 53
#rref	collision 147	none -59
#rrel	collision -43	degats_des_eaux 138
#rrem	collision -54	dommage_materiel -41	none 281
#rren	blessure 131	evenement_climatique 161	vol -116
#rrer	collision 55	vandalisme -100	vol 172
#rres	bris_de_glace -81	none -50	vandalisme 187	vol -46
#rreu	blessure -65	incendie 50	none 154
#rri>	dommage_materiel 136	evenement_climatique 63	vol -124
#rrib	blessure -86	collision -58	evenement_climatique 53	vandalisme 195	vol -63
#rrie	collision 61	none -50
#rrig	collision 47	incendie 48	none 47
#rrit	collision 56	dommage_materiel 136	none -87
#rros	collision -101	degats_des_eaux 49	dommage_materiel 116
#rrou	dommage_materiel -58	vandalisme -40	vol 163
#rrur	vandalisme 103
#rsai	collision 115
#rse>	dommage_materiel 50
#rsee	autre 51	dommage_materiel -55	none -74	vandalisme 78
#rsei	vol 99
#rsem	collision -43	none 129
#rser	autre 180	collision 43	degats_des_eaux -57	none -96
#rses	dommage_materiel -44	vol 137
#rsez	autre 211	none -51
#rsio	autre 57	dommage_materiel -51	evenement_climatique 62	incendie 137	none -71
#rso>	collision 129
#rtab	dommage_materiel 109	none -54	vol 99
#rtag	vandalisme 40
#rtai	dommage_materiel -40
#rte>	none -47
#rteb	collision 122
#rtee	collision -55	incendie 91	none -48	vandalisme 84	vol 41
#rtef	autre 165	collision -58	none -44	vol 49
#rtei	blessure 56	collision -76	dommage_materiel 167	none -48
#rtem	incendie 61
#rten	blessure 107	dommage_materiel 112	none -57
#rter	vandalisme 71
#rtes	blessure -65	bris_de_glace -44	collision -59	degats_des_eaux -87	dommage_materiel -62	evenement_climatique 202	none -42	vandalisme 49	vol 43
#rteu	collision 85	none -54	vol 97
#rtho	autre 139	none -65
#rti>	none -40
#rtie	collision 54
#rtif	blessure 90	collision -49	incendie 67	vol -49
#rtil	collision -58	dommage_materiel 127	vol 66
#rtir	collision -64	dommage_materiel -40	incendie 190	none -56	vandalisme 109
#rton	blessure 138	collision -53	none -50
#rtou	degats_des_eaux 62
#rtur	blessure 91	none -49
#rty>	dommage_materiel 61	none 80
#ruc>	autre 126
#ruch	collision -94	incendie 193	none -61	vol 41
#ruck	collision 143	dommage_materiel -91	none -42	vandalisme 101
#ruel	collision 189	none -68
#rues	degats_des_eaux 76	evenement_climatique 53
#ruis	collision -57	degats_des_eaux 58	evenement_climatique 132
#ruit	collision 46	dommage_materiel 46	none -49	vandalisme -54	vol 73
#rula	bris_de_glace 180	collision -70	degats_des_eaux 80	dommage_materiel 59	incendie -160	none -56	vandalisme -40	vol -57
#rule	blessure 44	collision -49	incendie 141	none -48
#rulu	blessure -59	incendie 217
#rune	degats_des_eaux 133	none -42	vol -43
#rupt	blessure 49	degats_des_eaux 141	none -48
#rure	vandalisme 102
#rus>	vandalisme 97
#ruti	bris_de_glace -43	collision -108	evenement_climatique -40	vandalisme 269	vol -41
#rvat	blessure 124	bris_de_glace -53
#rve>	collision 42	degats_des_eaux 179	none -68
#rvec	dommage_materiel 54
#rvei	collision 40	incendie 77	none -43
#rven	collision 63	none -48
#rveu	collision 56	dommage_materiel 64
#rvez	none 84
#rvie	collision -61	degats_des_eaux 43	none -47	vandalisme 69	vol 73
#rvoi	vandalisme 128	vol 79
#sabi	autre 88	bris_de_glace 71	collision -45	dommage_materiel 48	none -80
#sabl	evenement_climatique 82
#sabo	blessure 75	bris_de_glace -53	collision -84	degats_des_eaux -91	dommage_materiel -55	none -55	vandalisme 219	vol -75
#sac>	collision -52	none -51	vol 142
#saco	autre 125	vol 45
#sacs	collision -66	none -71	vandalisme 123	vol 41
#safi	evenement_climatique 81
#said	blessure 239	degats_des_eaux -158
#saig	collision 59	none -53	vandalisme 114	vol -44
#sail	collision 131	vandalisme -41
#sain	collision 98	incendie 59	vol -44
#sair	blessure 47	evenement_climatique 43
#sait	collision 54
#sala	blessure 43
#sale	blessure 56
#sall	blessure 53	degats_des_eaux 71	none -52	vol 42
#salo	collision -54	degats_des_eaux 74
#salu	collision -46	dommage_materiel 130	vol -56
#samu	blessure 49
#san>	dommage_materiel 87
#sand	dommage_materiel 46
#sang	collision 66
#sani	evenement_climatique 113	vol -85
#sans	collision 41
#sant	none -41
#sapi	incendie 64	none -110	vol 121
#sari	vol 47
#sati	autre 129	degats_des_eaux 75	none -73
#sauf	blessure 40	incendie 51
#saur	collision 47	none 228	vandalisme -107
#saut	collision -55	none -40
#sauv	collision -67	degats_des_eaux 48	dommage_materiel -127	evenement_climatique 45	none -65	vol 183
#sava	collision 49	incendie 56
#save	none 69
#savo	bris_de_glace 45	degats_des_eaux 52
#saye	bris_de_glace 79	collision -59	none -49	vandalisme -110	vol 176
#sbon	autre 111	none -59	vol 77
#sbou	blessure 48	collision -42	incendie 87
#scab	blessure 211	vol -77
#scal	blessure 109
#scan	blessure 69
#scel	collision -47	evenement_climatique -88	vandalisme 67	vol 110
#scen	degats_des_eaux 43
#scie	blessure 64	collision -42	none -54	vandalisme 66
#scin	blessure 52	evenement_climatique 84	none -57	vandalisme 62	vol -41
#scol	collision 54	vandalisme 46
#scoo	vol 48
#scop	blessure 151	collision -115	dommage_materiel -48	incendie -40	none -87	vandalisme -50	vol 60
#scri	autre 134	blessure -54	incendie 83	none -129	vandalisme 73
#scul	blessure 57	dommage_materiel 61	none -65	vol 70
#sean	autre 124
#seau	collision -48	dommage_materiel 77	evenement_climatique -41	incendie 51	none -43
#sech	evenement_climatique 87	incendie 96	none -53
#seco	incendie 50
#sect	blessure 97
#see>	none -41	vandalisme 45
#sees	blessure 58	bris_de_glace -68	collision 43	vandalisme 101	vol -47
#seig	vandalisme 133
#sejo	autre 68	evenement_climatique 90	none -48
#sel>	bris_de_glace 208	collision -60	dommage_materiel -67	none -172
#sele	degats_des_eaux 80	evenement_climatique 51
#sell	degats_des_eaux 99	dommage_materiel -56
#selo	bris_de_glace 50
#sema	none 45
#semb	bris_de_glace 52
#seme	none 40
#semi	collision 131
#senc	autre 96	none -55	vol 42
#sens	collision 98	vol -44
#sent	evenement_climatique 43
#sepo	autre 144	collision -54	none -46	vol 83
#sept	autre 49	bris_de_glace 43
#sequ	bris_de_glace 62	collision 172	none -44
#sera	bris_de_glace 147	collision -46	none -43
#seri	collision -143	dommage_materiel 172	incendie 50	none -46	vandalisme 40	vol -43
#sero	incendie 62
#serr	evenement_climatique 58
#sert	bris_de_glace 70	vandalisme 58
#serv	degats_des_eaux 45
#ses>	none -46	vandalisme 60
#sesp	collision -109	degats_des_eaux 68	dommage_materiel 146	none -52	vandalisme -58	vol 56
#seul	bris_de_glace 46
#seur	collision 53	none -51	vol 54
#sez>	blessure 51
#sfer	evenement_climatique 50	none 62
#side	collision -58	vandalisme 61
#sieg	none -40	vol 145
#siem	degats_des_eaux 44
#sien	blessure -52	collision 138
#sies	degats_des_eaux 135	incendie -78	vol 52
#siet	blessure -64	collision -57	dommage_materiel 271	incendie -152	none -47
#sieu	collision 47
#siff	blessure 72	incendie 48
#sile	autre 44	collision 135	none -45
#sili	autre 267	none -87	vol -40
#simp	degats_des_eaux 72
#sina	blessure 55	bris_de_glace 204	dommage_materiel -61	none -89	vol -54
#sine	collision -43	degats_des_eaux 42	none -42
#sini	autre 60	degats_des_eaux 58
#sino	blessure -57	collision 71	incendie 91
#sins	evenement_climatique 58
#siph	collision -46	degats_des_eaux 93	dommage_materiel -62	vol 124
#siqu	vandalisme 47	vol 69
#sir>	none 118	vandalisme 57
#sis>	collision 238	degats_des_eaux -41	dommage_materiel -170	incendie 45
#siss	degats_des_eaux 149
#sist	none 70
#site	collision -41	degats_des_eaux -43	dommage_materiel 56	vol 118
#siti	vol 64
#situ	degats_des_eaux 122
#sive	vandalisme 179	vol -61
#six>	autre 103	none -77	vandalisme 43
#ski>	blessure 239	collision -51	none -70
#sla>	collision 52	evenement_climatique 57
#slt>	collision 56	none 45
#sme>	evenement_climatique 64
#smet	collision -44	degats_des_eaux 40	none -59	vol 113
#soci	collision 49	none -40	vandalisme 43
#soeu	collision 40
#soig	blessure -62	evenement_climatique 121
#soit	none -40	vol 67
#soix	dommage_materiel 193	none -94
#sol>	degats_des_eaux 45	evenement_climatique 72
#sola	evenement_climatique 74	none -61	vandalisme 93
#sole	collision 58
#soll	collision 83
#solu	none 111
#sone	degats_des_eaux 163	incendie -67
#sono	autre 205	collision -63	dommage_materiel -40	none -131	vandalisme -55	vol 102
#sons	collision -46	degats_des_eaux 60	vandalisme 77
#soph	blessure 348	bris_de_glace -43	collision -107	degats_des_eaux -40	dommage_materiel -57	incendie -76	none -121	vandalisme -120	vol -47
#sors	collision 102	vandalisme -53	vol 69
#souc	vandalisme -44	vol 109
#souh	autre 196	collision -40
#souk	autre 112	bris_de_glace -72	collision -43	none -161	vandalisme -47	vol 245
#soul	blessure 86	collision -46	degats_des_eaux 48	evenement_climatique 53	none -47
#soup	blessure -61	collision -40	degats_des_eaux 40	dommage_materiel -40	vol 175
#sour	collision -105	incendie 117	vandalisme 80
#sout	collision 54	degats_des_eaux -57	evenement_climatique 155
#souv	collision 41	degats_des_eaux 60
#spar	vol 119
#spec	collision 93	vol 49
#spen	blessure 100	collision -47	dommage_materiel -41	evenement_climatique 108	incendie 43	vandalisme -42
#sper	collision -67	dommage_materiel 88	incendie -66	none -45	vandalisme 41	vol 136
#spir	collision 42
#spit	blessure 89	collision -69	none -42	vol 72
#spon	autre 40
#spor	vol 59
#squ>	collision 43	evenement_climatique 45
#sque	evenement_climatique 54	none -48
#ssai	collision 104	dommage_materiel -49
#ssan	bris_de_glace 69
#ssar	vol 47
#ssay	bris_de_glace 59	collision -114	evenement_climatique 105	none -41	vandalisme -97	vol 152
#ssel	degats_des_eaux 109	dommage_materiel -51
#ssem	bris_de_glace 61	degats_des_eaux -41	none -58	vol 70
#ssen	autre 74	collision -50	evenement_climatique 81
#ssep	autre 144	collision -54	none -46	vol 83
#sser	collision -47	dommage_materiel 60
#sses	vandalisme 109
#sset	blessure -43	collision -47	dommage_materiel 131
#sseu	collision 93
#ssez	blessure 76	none 78
#ssi>	incendie 40
#ssif	degats_des_eaux 99	incendie -85
#ssin	evenement_climatique 86	vandalisme 51
#ssio	autre 79	none -61	vandalisme -54	vol 129
#ssis	collision 66
#ssoc	bris_de_glace -49	none -41	vandalisme 201
#ssoi	evenement_climatique 43
#ssor	bris_de_glace 74	vol 50
#ssou	degats_des_eaux 78
#ssui	dommage_materiel 98	vandalisme 41	vol -45
#ssur	bris_de_glace 47
#ssus	degats_des_eaux 82	none -79
#stac	dommage_materiel 151	none -53
#stad	blessure 63	collision 54	vandalisme -70
#stag	bris_de_glace 95	dommage_materiel 92	none -67
#stai	vol 69
#stan	vandalisme 46
#stau	evenement_climatique 225	none -42	vol -51
#stee	collision 155	none -50
#stel	collision -69	none -98	vandalisme 178
#stem	none 83
#ster	blessure 43
#stes	collision -74	evenement_climatique -56	vandalisme 127	vol 67
#steu	blessure 126
#stia	collision -59	dommage_materiel -47	none -124	vol 288
#stim	collision -53	dommage_materiel 75
#stio	collision -54	degats_des_eaux 51	none 141
#stiq	collision 54	degats_des_eaux -62	evenement_climatique 85
#stit	degats_des_eaux -70	dommage_materiel -55	none -51	vandalisme 262	vol -55
#sto>	blessure 58	collision -71	vol 103
#stoc	evenement_climatique 90	incendie 100
#stoi	collision -43	vandalisme 134
#stop	collision 77	none 50	vol -56
#stor	dommage_materiel -53	incendie 111
#stra	collision -43	none -57	vol 147
#stre	degats_des_eaux 47
#stri	vol 50
#stro	dommage_materiel 92	evenement_climatique 87	none -58
#stru	collision -84	evenement_climatique 276	none -98	vandalisme -41
#subi	collision -79	dommage_materiel 114	evenement_climatique -85	vol 130
#subt	none -55	vol 192
#sucr	collision -43	dommage_materiel 124	none -107	vandalisme 160	vol -74
#sui>	blessure 69	degats_des_eaux -45	evenement_climatique 65	none -58	vol -44
#suie	dommage_materiel 46	incendie 77
#suis	blessure 45
#suit	none 40
#suiv	collision 45
#sume	incendie 170
#supe	blessure 108	bris_de_glace 51	collision -147	none 45
#supp	vandalisme 116
#sura	none 46
#sure	bris_de_glace 63
#surg	collision 68
#surp	collision 182	dommage_materiel -40
#surt	dommage_materiel 99	none 41
#surv	incendie 65
#sus>	degats_des_eaux 82	none -79
#sutu	blessure 99
#suv>	collision 160
#svp>	none 70
#symp	collision 86
#synd	degats_des_eaux 103
#tach	degats_des_eaux 67	dommage_materiel 54
#tact	collision 47	incendie 84
#tade	blessure 80	collision 67	vandalisme -89
#tage	blessure -60	collision -64	dommage_materiel 166	evenement_climatique 48	none -46	vandalisme 50
#tags	none -50	vandalisme 157
#tagu	collision -41	vandalisme 207	vol -79
#tai>	collision 69	degats_des_eaux -45	dommage_materiel 103	none -70
#taie	vandalisme 51
#tail	vandalisme 51
#tain	none 79
#tair	autre 52	none -53	vandalisme 60
#tal>	blessure 48
#tale	autre 47	collision 106	none -42
#tali	blessure 131	collision -82	dommage_materiel -49	none -41	vol 41
#talo	dommage_materiel -112	vandalisme 225	vol -78
#talu	blessure -124	collision 227	vandalisme -42
#taly	none -70	vol 216
#tamp	vol 78
#tan>	collision 87	degats_des_eaux -55	evenement_climatique 106	none -77	vandalisme -53	vol 68
#tanb	autre 130	none -57
#tanc	autre 42
#tane	collision 51	evenement_climatique 93	none -63	vandalisme 85	vol -43
#tang	collision -43	degats_des_eaux 67	none -48	vol 86
#tape	bris_de_glace 59	collision 110
#tapi	degats_des_eaux 90
#tard	collision 48	evenement_climatique 83	none -87	vandalisme 87
#tare	bris_de_glace -42	collision 86	incendie 97	none -49
#tass	blessure -47	collision 157	dommage_materiel 114	none -73
#tast	evenement_climatique 111
#tata	incendie 61
#tate	dommage_materiel -55	none -91	vandalisme 138	vol 141
#tats	collision 82
#taur	collision 83	evenement_climatique 102	none -46
#taxi	collision 68
#tch>	vandalisme 73
#tcl>	blessure -52	collision 151
#teau	vol 41
#tebr	collision 122
#tech	degats_des_eaux 64	vol 51
#tect	autre 54	evenement_climatique 43	incendie 52
#tees	bris_de_glace -58	collision 122
#tefe	autre 165	collision -58	none -44	vol 49
#tege	bris_de_glace -148	vandalisme 143
#teil	collision -59	dommage_materiel 106	none -44	vandalisme 52
#tein	incendie 52
#tel>	autre 70	vandalisme -42	vol 78
#tela	degats_des_eaux 91	incendie -63	vandalisme 75
#teli	bris_de_glace 146	incendie 56	none -58
#tell	blessure 107
#temb	autre 138	blessure -63
#temo	collision 57	vandalisme 82	vol -46
#temp	evenement_climatique 45
#tena	vandalisme 45
#tend	autre 53
#tene	dommage_materiel -50	incendie 86	vandalisme -43
#teni	evenement_climatique 131	none 41	vol -73
#tenn	evenement_climatique 63	vandalisme 55
#tens	dommage_materiel 249	evenement_climatique -72	none -44
#tent	collision -44	degats_des_eaux 59	none -51	vol 54
#tenu	blessure -68	collision 77
#tera	collision 104	degats_des_eaux -40	evenement_climatique 88	vol -46
#terd	blessure 113
#tere	vandalisme 94
#teri	none -45
#tern	collision 51
#terp	collision -173	degats_des_eaux -71	dommage_materiel 239	incendie 45
#terr	evenement_climatique 71
#ters	vandalisme 108
#terv	collision 51	none -56	vandalisme 68
#tesl	collision 52	evenement_climatique 57
#tess	autre 46	collision 50
#test	autre 44
#teui	degats_des_eaux 42	vol 45
#teus	collision -60	dommage_materiel 191	none -68
#tez>	none 109
#the>	dommage_materiel 141	none -98
#theq	autre -49	collision 86
#ther	autre 85	bris_de_glace 74	none -72
#thes	autre 202	blessure 67	collision -50	degats_des_eaux 111	dommage_materiel -85	none -136	vol -94
#thie	blessure 51	none -57	vol 104
#tiai	collision -59	dommage_materiel -47	none -124	vol 288
#tibi	blessure 72	collision 42
#tici	autre 70
#tie>	none -42
#tiel	evenement_climatique 199	vol -56
#ties	collision 43
#tif>	none 52
#tifs	dommage_materiel 161	none -100
#tige	autre 260	dommage_materiel -100	none -72
#til>	none 58	vol 67
#tile	bris_de_glace 53	collision 118	vandalisme -48
#tili	collision 69	none -68	vol 106
#till	blessure -64	collision -66	dommage_materiel 184	none -94	vol 149
#tils	collision -59	vol 140
#tinc	incendie 41	vandalisme 100	vol -47
#tinu	none 42
#tipr	degats_des_eaux 75	incendie 94
#tiqu	none -48
#tir>	collision -70	incendie 158	none -49	vandalisme 88
#tira	collision -44	incendie -76	vol 161
#tire	vol 89
#tiro	vol 127
#tis>	vandalisme 56
#tisa	autre 294	collision -59	dommage_materiel 62	none -185
#tism	vandalisme -45	vol 80
#tiss	collision 51	dommage_materiel -49
#tist	autre 78	none -50	vandalisme 68
#tite	blessure 61	none -47
#tits	none -48	vol 48
#titu	degats_des_eaux -60	dommage_materiel -51	vandalisme 231	vol -50
#tive	collision -86	degats_des_eaux 62	vol 92
#tivo	vol 86
#tkt>	none -53	vol 136
#tobr	collision 47
#tock	evenement_climatique 90	incendie 100
#togr	collision 84
#toil	bris_de_glace 130	collision -56
#toir	blessure 75
#toit	evenement_climatique 71	none -43
#tole	collision 43
#toli	collision 53	degats_des_eaux -77	vandalisme 152	vol -67
#toma	collision 44	dommage_materiel -85	evenement_climatique 133	none -54
#tomb	blessure 68	collision -48	dommage_materiel 63	evenement_climatique 44	none -54
#tome	blessure 102	degats_des_eaux 146	dommage_materiel -94	none -74
#tomo	collision 54	none -43	vandalisme 130
#ton>	blessure 134	collision 47
#tond	bris_de_glace 58	incendie 64	none -42	vandalisme -41	vol 58
#tonn	collision 151	dommage_materiel -42	evenement_climatique 99	none -88	vandalisme -40
#tons	blessure -45	evenement_climatique 119
#top>	collision 77	none 50	vol -56
#tora	none -47	vol 173
#torc	collision -88	incendie 236
#tord	vandalisme 48	vol 49
#tore	dommage_materiel -54	incendie 123
#tori	degats_des_eaux 41
#torn	evenement_climatique 203
#toro	incendie 47
#tors	blessure 153	dommage_materiel -44	none -65
#tort	blessure -52	collision 75	vandalisme 127	vol -40
#tos>	none 55	vol -54
#tot>	collision -54	degats_des_eaux 58	vol 101
#tou>	collision 85	dommage_materiel -52	incendie 51
#toua	collision 116	evenement_climatique 42
#touc	collision 63
#touf	incendie 74	vol 70
#touj	dommage_materiel 51	none 55
#tous	incendie 54	none -43
#toxi	blessure 62	incendie 48
#toya	bris_de_glace 124
#toye	incendie 120
#trac	collision 53	vol 91
#trag	bris_de_glace 244	collision -45
#trai	blessure 50	none -49	vol 44
#tral	dommage_materiel 150	vol -71
#tram	collision 70	none -47	vol 69
#trap	blessure -40	dommage_materiel 119	vol -118
#tras	blessure 48	collision -42	incendie 87
#trat	autre 50	degats_des_eaux 61
#trau	vol 59
#treb	blessure 164	collision -56	degats_des_eaux -40	dommage_materiel 109	vol -117
#tree	bris_de_glace 51
#trei	dommage_materiel 164	none -58	vandalisme -69	vol -62
#trem	degats_des_eaux 63	none -57
#tren	collision 76	evenement_climatique 85
#trep	collision -55	incendie 127	vandalisme -130	vol 172
#trer	bris_de_glace 40	collision 102	none -76	vandalisme 63
#trib	vandalisme 53	vol 55
#tric	vandalisme 40
#trin	dommage_materiel 68	vandalisme 50
#trip	collision 64	degats_des_eaux 63	dommage_materiel -43
#triq	incendie 56
#tris	bris_de_glace 68	collision -57	degats_des_eaux -57	incendie 122	none -42
#tro>	collision 68	vandalisme 41
#troc	blessure 112	bris_de_glace 210	collision -72	none -159	vol -53
#trol	collision 153	evenement_climatique -44	none -46
#trom	collision -56	dommage_materiel 175	evenement_climatique 52	none -81
#tron	dommage_materiel 134
#tros	vandalisme 179	vol -40
#trot	collision 54
#trov	collision 80	none -65	vol 60
#truc	autre 69	dommage_materiel -56	evenement_climatique 83	none -46
#trui	collision 56	degats_des_eaux -46	dommage_materiel 129	vandalisme -87
#trus	bris_de_glace -59	vandalisme 203	vol -74
#ttac	blessure -47	none -46	vol 235
#ttai	collision 116	degats_des_eaux -63	dommage_materiel -50	evenement_climatique 122	none -44
#ttan	collision 82
#tte>	none -41
#ttei	degats_des_eaux 75	none -46	vandalisme 41	vol -57
#ttel	collision 138
#tten	autre 57	none -40	vol 47
#tter	incendie 48
#ttes	dommage_materiel 49
#ttie	bris_de_glace -110	collision -41	degats_des_eaux -60	dommage_materiel 122	evenement_climatique 140	vandalisme -54
#ttin	collision 50	incendie 41	vol 44
#ttoi	blessure 124	dommage_materiel -47
#ttoy	bris_de_glace 124
#ttre	collision -56	none -45	vandalisme 197
#ttu>	collision 69
#tudi	autre 123	collision -58	degats_des_eaux 62	incendie 43	none -92	vol -46
#tue>	blessure -64	bris_de_glace -55	dommage_materiel 42	evenement_climatique 157	none -46	vandalisme 48	vol -81
#tuel	autre 76	blessure 93	none -83
#tuil	evenement_climatique 146
#tule	collision 149	dommage_materiel -50	none -55	vol -42
#tume	collision 317	dommage_materiel -189	vol -42
#tur>	autre -54	blessure 47	bris_de_glace 186	collision -156	degats_des_eaux -75	dommage_materiel -127	evenement_climatique 172	none -168	vandalisme -53	vol -72
#ture	none -47
#tus>	degats_des_eaux 52
#tusi	collision 91
#tuya	degats_des_eaux 198	dommage_materiel -63
#twin	vol 47
#type	collision 44
#uage	collision -85	dommage_materiel -41	evenement_climatique 104	incendie 97
#uais	dommage_materiel -54	none 141
#uait	autre -67	blessure 99	collision -82	vol 88
#uant	bris_de_glace 168	none -58
#uari	degats_des_eaux 190	incendie -48
#uati	degats_des_eaux 70
#uatr	bris_de_glace 61	vol 52
#ubai	degats_des_eaux 81
#ube>	collision -43	evenement_climatique 42	incendie 108
#ubel	collision -48	incendie 163	vandalisme -46
#uber	collision 118	evenement_climatique 96	none -52	vol -56
#ubi>	collision -79	dommage_materiel 114	evenement_climatique -85	vol 130
#ubli	autre 64	incendie 42
#ubti	none -55	vol 192
#ucar	bris_de_glace 58	collision -60	evenement_climatique 117
#uce>	blessure 42
#ucem	collision 47
#uces	dommage_materiel 264	none -50	vol -111
#uch>	bris_de_glace 65	collision -40	dommage_materiel 117
#ucha	degats_des_eaux 48
#ucho	dommage_materiel 83	evenement_climatique 55
#uci>	bris_de_glace 48	none 56
#ucis	degats_des_eaux 101	none -45	vol 93
#uck>	collision 143	dommage_materiel -91	none -42	vandalisme 101
#ucre	collision -43	dommage_materiel 124	none -107	vandalisme 160	vol -74
#ucte	collision 58
#uctr	collision 41
#udag	blessure 55	bris_de_glace -57	collision -40	dommage_materiel 153
#ude>	degats_des_eaux 44
#udia	blessure 46	vol -41
#udic	incendie 57	vandalisme 58	vol -43
#udie	autre 105	evenement_climatique 71	none -91	vol -51
#udit	blessure -56	collision -85	dommage_materiel 245	none -143	vandalisme 123	vol -63
#udra	none 83
#udre	evenement_climatique 117	vandalisme 40
#udro	collision -97	dommage_materiel -51	evenement_climatique 217	none -172	vandalisme 177	vol -91
#ued>	evenement_climatique 152
#uee>	blessure 42
#ueil	blessure 99	collision 66	none -41
#uel>	blessure 44	dommage_materiel -50	none 96
#uell	collision 57
#uelq	autre 47	vandalisme 61
#uer>	autre 59	blessure 42	collision -41	vol 40
#ueri	vol 114
#uest	none 91
#uet>	degats_des_eaux 62	dommage_materiel 42
#uete	incendie 62	vandalisme 115
#uett	degats_des_eaux 40
#ueue	collision 51
#ueur	vandalisme 173	vol -123
#ueus	evenement_climatique 69
#uffa	bris_de_glace 63	degats_des_eaux 78
#uffl	collision 62
#uffr	degats_des_eaux 65
#ufs>	evenement_climatique 45
#ugeo	evenement_climatique 108	vandalisme -74	vol 92
#ugie	collision -43	evenement_climatique 94
#uhai	autre 196	collision -40
#uide	vol 132
#uie>	collision 46
#uies	evenement_climatique 114
#uiet	collision 43
#uil>	collision 120
#uile	blessure 53	evenement_climatique 42	none -50
#uimp	evenement_climatique 44	vol 67
#uin>	none 69
#uinz	evenement_climatique 111
#uipa	collision 128	degats_des_eaux -89	dommage_materiel -57	incendie 113	vandalisme -49
#uipe	blessure 124	bris_de_glace -40	collision -51	degats_des_eaux -65	dommage_materiel 54	evenement_climatique 55	none -40
#uir>	collision -62	dommage_materiel 191	none -51	vandalisme -43
#uire	autre 145
#uisa	blessure -55	collision 181
#uise	dommage_materiel -43	evenement_climatique 104	incendie 91
#uisi	bris_de_glace 48	collision -47	degats_des_eaux 53	dommage_materiel -40	incendie 59	none -45
#uiss	bris_de_glace 52	none -43	vandalisme 44
#uite	degats_des_eaux 99
#uits	degats_des_eaux -85	dommage_materiel 136	none -45	vol -51
#uitt	autre 75	blessure -46	degats_des_eaux -57	dommage_materiel -69	evenement_climatique 63	vol 74
#uiva	bris_de_glace 64
#uivi	blessure -54	collision 127	incendie 62
#uivr	vol 90
#ujou	none 56
#ulah	collision 134	degats_des_eaux -69	incendie 43
#ulai	blessure 53
#ulat	collision 51	none -70
#ule>	none -41
#ulee	incendie 65	none -47	vol 49
#ulem	degats_des_eaux 84	incendie 56	none -40
#uler	blessure 45	dommage_materiel 46
#ules	incendie 47
#uleu	dommage_materiel 95	evenement_climatique -82	vol 44
#ulev	blessure 61
#ulez	none 134
#ulie	blessure 58	vandalisme 72
#ulil	bris_de_glace 65
#ulla	evenement_climatique 50
#uloi	blessure 59	collision -64	degats_des_eaux 102
#ulot	vol 61
#ulou	collision 66
#ulpt	dommage_materiel 64	incendie 51
#uls>	vol 69
#ulte	collision 49	vandalisme 109
#ulti	degats_des_eaux 88	incendie 49
#ulur	blessure -59	incendie 217
#ulus	degats_des_eaux 163
#umat	autre 128	none -93	vandalisme -41	vol 63
#ume>	dommage_materiel 50	incendie 42	none -46
#umee	incendie 116
#umen	none 67
#umer	collision 40
#umid	degats_des_eaux 80
#umie	blessure -48	collision 67	dommage_materiel -43	vandalisme 63
#umul	degats_des_eaux 163
#unal	collision 71	dommage_materiel 163	incendie -80
#unes	blessure 40	collision -46
#unet	bris_de_glace 177	collision -51	dommage_materiel 43	none -52
#unic	collision 48
#uniq	dommage_materiel 51
#uoi>	autre 64	none 51
#upan	bris_de_glace 50	degats_des_eaux 57
#upe>	none -47	vol 46
#upee	blessure -61	collision -90	dommage_materiel 91	evenement_climatique 44	none -74	vol 103
#uper	blessure 44	collision -43
#upie	blessure -97	collision 49	vol 143
#uppo	collision -72	vandalisme 211
#ups>	collision -42	vandalisme 160	vol -41
#uptu	blessure 49	degats_des_eaux 141	none -48
#upur	bris_de_glace 126	collision -43	dommage_materiel 86
#uque	collision 82
#ura>	collision 57
#urag	blessure -119	bris_de_glace -114	collision 159	evenement_climatique -44	none -51	vol 113
#urai	collision 93	none 42
#urba	collision 40
#urch	collision 74
#urci	collision -118	incendie 240
#urde	blessure 58	evenement_climatique 160
#urdi	autre 150	blessure -44	collision -89	dommage_materiel 130	evenement_climatique -95	none -65	vol -62
#ure>	none -40
#urea	vandalisme -42
#uree	collision -42	degats_des_eaux 107	none -40
#urel	evenement_climatique 92
#urem	vol 105
#ureo	degats_des_eaux 71
#urer	collision -110	dommage_materiel -40	evenement_climatique 122	incendie -50	none 89	vol 70
#ures	collision 45
#uret	collision 152
#ureu	collision -42	degats_des_eaux 62	vandalisme 46
#urez	degats_des_eaux 91
#urg>	incendie 88
#urge	blessure 72
#urgi	collision 53
#urid	autre 161
#urie	autre 160	collision -57	degats_des_eaux 66	none -93	vandalisme 44	vol -40
#urik	collision -75	evenement_climatique 313	vol -110
#urir	blessure -68	collision -148	vandalisme 73	vol 151
#uris	collision 124
#urit	degats_des_eaux 96
#urle	evenement_climatique 45
#urna	collision 78
#urne	blessure 40
#urni	degats_des_eaux 84
#uron	autre 158
#uros	autre 75	dommage_materiel 41	none -56	vol 41
#urpr	collision 182	dommage_materiel -40
#urqu	autre 151
#urra	collision -74	dommage_materiel -44	evenement_climatique 177	none 107
#urre	blessure 88
#urri	autre 112	collision -111	degats_des_eaux 74	dommage_materiel 155	none -119
#urse	autre 98
#urt>	incendie 98
#urta	blessure 58	collision -86	none 58
#urte	collision 44	none -47
#urto	none 143
#urtr	bris_de_glace -54	collision -81	vandalisme 185
#uru>	bris_de_glace 131	collision 71
#urve	incendie 65
#usag	degats_des_eaux 174	dommage_materiel -45	none -51	vol -51
#uscu	blessure 90	collision 54	degats_des_eaux -60	dommage_materiel -191	none -56	vol 231
#usee	bris_de_glace -56	dommage_materiel 89
#usem	vandalisme 45
#user	bris_de_glace 99	evenement_climatique 64
#uses	collision -62	degats_des_eaux 81	dommage_materiel -53	vol 106
#usez	incendie 80	none -53
#usin	collision -55	dommage_materiel 151	none -48	vol 84
#usio	dommage_materiel 78	incendie -75
#usiq	vandalisme 69	vol 40
#usko	degats_des_eaux -49	evenement_climatique 109
#usqu	collision 52
#ussa	incendie 49
#usta	dommage_materiel 151	none -53
#ustr	collision -57	degats_des_eaux 85	none -59	vol 155
#usu>	blessure 152	bris_de_glace 220	degats_des_eaux -114	dommage_materiel -167	evenement_climatique -58	incendie -46	none -63	vandalisme -63	vol -44
#utan	blessure 51	incendie 123	vandalisme -43
#utea	vol 78
#utee	collision 77
#utei	dommage_materiel 47	incendie 86	none -40	vandalisme 98
#uter	dommage_materiel 48
#uteu	vol 54
#utez	collision -58	vol 40
#uthi	blessure 51	none -57	vol 104
#uti>	collision 136	none -41
#utie	collision 135	vandalisme -62
#util	collision 40	vol 61
#utio	autre -53	degats_des_eaux -55	dommage_materiel 94	vandalisme 96
#utiq	incendie 100	none -70
#utis	bris_de_glace -43	collision -73	evenement_climatique -41	vandalisme 256	vol -44
#uto>	collision 66
#utom	collision 95	dommage_materiel -102	evenement_climatique 60	none -62	vandalisme 61
#utot	collision -60	degats_des_eaux 122
#uts>	degats_des_eaux 100	none -41
#utte	degats_des_eaux 138	none -50
#utti	bris_de_glace -110	collision -41	degats_des_eaux -60	dommage_materiel 122	evenement_climatique 140	vandalisme -54
#utu>	collision -113	dommage_materiel 207	none -41
#utue	autre 67	blessure 84	dommage_materiel 56	none -79	vol -53
#utur	blessure 89
#utus	degats_des_eaux 67
#uvai	autre 111	none -73
#uvan	blessure 98
#uvea	bris_de_glace -250	none 325
#uvee	autre 49	evenement_climatique 50
#uvel	collision 43	degats_des_eaux -84	none 107
#uven	evenement_climatique 76
#uvet	collision -52	degats_des_eaux -65	dommage_materiel 306	evenement_climatique 71	incendie -97	none -162	vandalisme -54	vol -141
#uvez	autre 44	none 88
#uvie	evenement_climatique 150
#uvra	collision 79
#uvre	vandalisme 58
#uxe>	blessure -104	collision 104	degats_des_eaux 98
#uxie	vol 62
#uyau	degats_des_eaux 198	dommage_materiel -63
#vabo	collision -62	degats_des_eaux -56	dommage_materiel 102	none -47	vandalisme 180	vol -49
#vaca	autre 52	dommage_materiel 61	none -65
#vacc	blessure 117
#vach	evenement_climatique 66	vandalisme 124
#vacu	evenement_climatique 87	incendie 68
#vage	collision -41	degats_des_eaux 121	incendie -55	none -49	vandalisme 51	vol -46
#vagu	blessure -48	collision -136	degats_des_eaux 77	dommage_materiel -56	evenement_climatique 282	vandalisme -42	vol -140
#vahi	evenement_climatique 97	incendie 90	none -55
#vai>	vandalisme 105
#vaie	collision -42	evenement_climatique 51	vandalisme -46	vol 76
#vail	blessure 104	collision -48	dommage_materiel 78	none -46
#vais	dommage_materiel -43	vol 46
#val>	collision 76
#vale	blessure 175	dommage_materiel -42	none -62
#vali	bris_de_glace -45	vol 111
#van>	none -84	vol 246
#vanc	autre 42	none 54
#vand	collision -85	degats_des_eaux 56	none -70	vandalisme 234	vol -68
#vane	collision 94	none -49
#vann	degats_des_eaux 60	vandalisme 78	vol -40
#vas>	none 79
#vase	degats_des_eaux -64	dommage_materiel 220
#vate	bris_de_glace -71	collision 75	dommage_materiel 114	none -45
#vati	blessure 127	collision -56	degats_des_eaux 101	dommage_materiel -87	none -59
#vaux	collision -45	dommage_materiel 63	none -44	vol 55
#veau	bris_de_glace -120	none 97	vandalisme 158
#vecu	evenement_climatique 83	vol -69
#vee>	collision -58	dommage_materiel 59
#vehi	dommage_materiel 76
#vell	collision 43	degats_des_eaux -84	none 107
#velo	vol 60
#velu	bris_de_glace 84	evenement_climatique 40	none -44
#vemb	autre 78	none -64
#veme	collision -45	none 85	vandalisme -46	vol 85
#vena	vol 45
#vent	dommage_materiel -65	evenement_climatique 139
#ver>	degats_des_eaux 83
#vera	bris_de_glace 143	collision -45	dommage_materiel 42
#verb	collision 133	dommage_materiel -52	incendie 56
#verg	collision 118	vol -42
#veri	bris_de_glace 75	collision -58	dommage_materiel -40
#vern	collision -85	dommage_materiel 364	incendie -101	none -202	vandalisme 83	vol -65
#verr	blessure -51	bris_de_glace 239	collision -54	degats_des_eaux -45	dommage_materiel 54
#vert	none -41
#ves>	vandalisme 47
#vest	collision -63	dommage_materiel -40	incendie 78	none -84	vol 158
#vete	dommage_materiel 95
#veu>	collision -155	dommage_materiel 267	none -149	vol 79
#veur	collision 56	dommage_materiel 54	none -40
#veut	dommage_materiel 88
#veux	dommage_materiel -44	none 79	vol -40
#vexe	collision 177
#vez>	none 69
#vica	blessure -59	collision 210
#vice	dommage_materiel 49
#vict	incendie 47
#vicu	blessure 153	collision 67	dommage_materiel -47
#vida	vol 123
#vide	vandalisme 43
#vidu	vol 144
#vie>	blessure 43	collision -42	none 104
#viei	degats_des_eaux 134	incendie 49	none -63
#vien	degats_des_eaux 40
#vier	collision -42	dommage_materiel 90	none -51
#viet	collision -106	degats_des_eaux 97	vandalisme -50	vol 137
#vieu	collision 128	none -70	vandalisme -53	vol 52
#vign	dommage_materiel -49	evenement_climatique 300	none -210
#vile	autre 73	collision -58	incendie 40	none -57	vol -40
#vill	blessure 102	dommage_materiel -52
#vin>	dommage_materiel 112
#ving	evenement_climatique 96	vol 49
#viol	vol 147
#vion	autre 50	collision 45	evenement_climatique 53
#vira	collision 92	vandalisme 99	vol -56
#viro	blessure -40	degats_des_eaux 64	vol 53
#vis>	bris_de_glace 43	collision -46	none 45
#visa	incendie 93	vol 55
#vise	collision 54	none -46
#visi	vol 162
#viss	blessure 104	collision -120	none -63	vandalisme 213	vol -63
#vita	autre 150	none -43
#vite	collision 94
#vitr	bris_de_glace 111
#viva	evenement_climatique 240	incendie -44	vol -62
#vive	blessure 227	degats_des_eaux -129	vandalisme -73
#voca	blessure 48
#voie	none 68
#voil	collision 45	vol -43
#voit	collision 46	none -62
#vol>	autre 65	vol 123
#vola	collision 55	degats_des_eaux -48	evenement_climatique 98
#vole	vol 80
#volo	blessure 44	collision -60	none 61	vandalisme 115	vol -43
#volu	collision 128
#vons	collision 47
#vont	collision 49
#voud	none 80
#voue	collision -45	dommage_materiel -73	none -93	vandalisme 209	vol 47
#vous	autre 40
#voya	autre 97	none -43
#voye	autre 94	none -40
#vrac	blessure 116	collision 56	none -49
#vrag	blessure -58	bris_de_glace 131	degats_des_eaux 78
#vran	collision 68	degats_des_eaux -61	dommage_materiel 62
#vre>	dommage_materiel 56
#vres	collision -65	degats_des_eaux 169	evenement_climatique -58	vandalisme 47
#vril	autre 99
#vtc>	bris_de_glace 89	collision 58
#vtt>	dommage_materiel 53	none -47	vol 82
#vue>	blessure 44
#wa7e	bris_de_glace -69	collision 176
#way>	blessure -43	collision 71	vol 63
#week	vol 46
#ween	vandalisme 98
#wing	vol 47
#xact	none 120
#xant	dommage_materiel 150	none -76
#xcus	bris_de_glace 44	degats_des_eaux 40
#xee>	blessure -112	dommage_materiel 199	vol -58
#xell	autre 118
#xibl	degats_des_eaux 122
#xica	blessure 172	collision -43
#xiem	vol 54
#xige	autre 230	collision -95	dommage_materiel 43	none -136
#xiqu	incendie 69
#xist	autre 151	incendie 70	none -55	vol -53
#xper	none 60
#xpli	autre 121
#xplo	bris_de_glace 51	none -40
#xpre	dommage_materiel -58	none -55	vandalisme 254	vol -43
#xtin	vandalisme 156	vol -62
#xyge	incendie 88
#yage	autre 124
#yais	none -41	vol 57
#yale	collision 59
#yali	degats_des_eaux 57
#yant	blessure -122	collision -43	dommage_materiel 170	evenement_climatique 90	none -114	vandalisme -54	vol 44
#yari	collision 82
#yau>	degats_des_eaux 169	dommage_materiel -66
#yava	vol 54
#ycee	dommage_materiel -62	none -93	vandalisme -40	vol 199
#ycli	collision 50
#yee>	collision -55	degats_des_eaux 122
#yen>	incendie 148
#yer>	autre 93	bris_de_glace -46
#yes>	blessure 109	dommage_materiel -40
#yeur	autre 52	bris_de_glace 51	incendie 57
#yeux	bris_de_glace 63	incendie -44	vol 49
#yez>	autre 132	collision -40	degats_des_eaux 142	dommage_materiel -154	incendie 97	none -92	vol -94
#ygen	incendie 88
#yjam	incendie 46	none -50	vol 91
#ylet	collision 160	dommage_materiel -40
#ympa	collision 55	evenement_climatique 62
#yndi	degats_des_eaux 103
#yon>	bris_de_glace 67	collision 92	none -45	vandalisme -46
#ype>	collision 115
#ypes	collision -41	vol 98
#yseu	collision -90	none -112	vol 264
#ysiq	vol 65
#yste	degats_des_eaux 61	none 78
#ytiq	none -65	vol 195
#zago	evenement_climatique 92
#zain	evenement_climatique 71
#zard	bris_de_glace 160	dommage_materiel -81	evenement_climatique 92	none -81	vol -40
#zarr	blessure 155	collision -86	dommage_materiel -113	evenement_climatique 48	none -49	vol 46
#zell	collision -102	degats_des_eaux 72	dommage_materiel 147	none -64
#zero	dommage_materiel 57
#zoe>	blessure 156	collision 109	dommage_materiel -89	none -47	vol -57
#zon>	collision 56	dommage_materiel 124
#zone	collision -57	dommage_materiel 228	evenement_climatique -98	none -61	vol -66
#zrou	autre 125	none -75	vol 115
0	collision 113	dommage_materiel -44	incendie 152	none -65	vol -42
000	collision -47	dommage_materiel 75	none -56	vol 110
04	none 83
06	none 92
1	autre 53
10	blessure 68	none 64
100	autre 86	dommage_materiel -50	evenement_climatique 85
10h	autre -73	blessure 102	none 80
11	none -46	vol 98
11h	collision 75
12	collision -42	none 69
125	none -50	vandalisme -42	vol 166
12e	none -42	vol 114
13	none 78
13h	autre -45	vol 79
14	incendie 42
14h	vol 51
15	none 59
15h	collision 82
17	degats_des_eaux 141	none -52
17h	none 64
17h30	none 76
18	autre 216	none -171
18h	vol 83
19	none 89	vol 40
199	dommage_materiel 68
19h	collision 41
1h	bris_de_glace -70	vol 101
20	bris_de_glace 113	collision -59	none 71
2025	none 76
2026	autre -113	none 151
208	collision 122	none -40
20h	none 66
21	blessure 99	collision -42
21h	incendie 50
22	none -42	vol 93
22h	collision 64
24	blessure 156	dommage_materiel -109
25	none 123
26	degats_des_eaux 54	vandalisme 47
27	autre 147	blessure -89
28	blessure -40	bris_de_glace -43	collision 62	vandalisme 83
2e	collision -41	degats_des_eaux 50	incendie 64
2h	incendie 41	none 99
30	none 43
300	vol 50
31	collision 45	none 75
3e	vandalisme 49
3h	collision -61	dommage_materiel 123	none 45	vol -62
40	autre 80	bris_de_glace 81	collision -42	evenement_climatique 48	none -87
400	bris_de_glace 94
450	degats_des_eaux 50	dommage_materiel 66	incendie -50
4e	degats_des_eaux 92
4h	vandalisme 91
4x4	collision 155
5	blessure 47
50	collision -88	none 167
500	autre 87
6	blessure 79	evenement_climatique 79	none -77
60	blessure -85	collision 103	degats_des_eaux -135	dommage_materiel 220	evenement_climatique 90	incendie -54	none -215	vandalisme -46	vol -71
600	autre 222	degats_des_eaux -78	none -245	vol 52
640	autre 96	blessure 68	incendie -59
65	dommage_materiel 264	none -50	vol -111
6h	bris_de_glace 47
78	autre 156	none -61
8	collision 52
80	incendie 45
800	vol 48
84	blessure -58	collision 154
8h	vol 63
8h45	collision 90
9	dommage_materiel 61
90	bris_de_glace 64
900	degats_des_eaux 47	none -48	vandalisme -50	vol 143
9h	none 115
9h30	bris_de_glace 90	collision -53
=answer: lead	none -67
=answer: no	collision 42
=answer: unsure	none 57
=being: animal	blessure 64	collision 47	dommage_materiel 71	none -84	vandalisme -40
=being: thing	none -84
=constat: constat	collision 127	degats_des_eaux 60
=constat: not-done	collision 64	degats_des_eaux 54
=danger: crash	blessure 138	collision 136	dommage_materiel -96	none -55	vol -60
=danger: event	collision -60	degats_des_eaux -40	incendie 369	none -52	vandalisme -45	vol -57
=danger: now	collision -53	dommage_materiel -42	incendie 170	vol -57
=danger: over	blessure 50	collision -61	evenement_climatique 57	none -70	vol 96
=danger: plea	blessure 96	collision 113	degats_des_eaux -43	dommage_materiel -68	evenement_climatique -46	incendie -50	none -81	vandalisme -173	vol 119
=danger: present	dommage_materiel 59
=danger: put-out	blessure -47	collision -98	degats_des_eaux -80	dommage_materiel -51	incendie 400	vandalisme -48
=distress: distress	none -62
=document: all	degats_des_eaux -59	dommage_materiel -64	evenement_climatique -49	incendie -172	none -106	vandalisme 249	vol -56
=document: certificat_medical	blessure 295	collision -67	degats_des_eaux -48	dommage_materiel -80	evenement_climatique -42	none -69	vol -150
=document: cles	autre 186	collision -70	dommage_materiel -69	none -105	vandalisme -47	vol 191
=document: constat	collision 116	degats_des_eaux 51
=document: constat_degat_des_eaux	collision -60	degats_des_eaux 106
=document: devis_ou_facture	autre 121	collision -116	degats_des_eaux 48	dommage_materiel 45
=document: incomplete	bris_de_glace -169	collision 292	vol -53
=document: photos	collision -77	vandalisme 55	vol 116
=document: rapport_police	collision 68	incendie 45	none -64	vandalisme 68
=document: recepisse_plainte	collision -69	dommage_materiel -46	none -80	vandalisme 137	vol 183
=hedge: so-far	blessure 43	degats_des_eaux -99	dommage_materiel 82	evenement_climatique 67
=idiom: figure	none -60
=idiom: part	blessure -45	none -69	vandalisme 75
=idiom: seat	bris_de_glace 116	collision -93	none -83	vandalisme -91	vol 247
=idiom: silence	blessure -42	collision 85	degats_des_eaux 78	dommage_materiel -87	evenement_climatique -56	incendie 89	none -48	vandalisme -44	vol -59
=idiom: traffic	collision 171	none -57
=injuries no	none -66
=injuries no rather	collision 63	incendie 54	none -65
=injuries no sure	none -67
=injuries unknown	blessure 99	collision 44	degats_des_eaux -47	dommage_materiel 58	none -89
=injuries unknown unsure	blessure 99	collision 44	degats_des_eaux -47	dommage_materiel 58	none -89
=injuries yes	blessure 84	none -56
=injuries yes sure	blessure 84	none -56
=injury: absent	autre -50	degats_des_eaux 45	evenement_climatique -45	none -62	vandalisme 116
=injury: also-well	collision 48	vandalisme 47	vol -56
=injury: body	blessure 129	dommage_materiel -63	none -57	vandalisme -66	vol 90
=injury: casualty	blessure 53	evenement_climatique -44
=injury: grave	blessure -41	bris_de_glace -54	collision 190	dommage_materiel 72	none -46
=injury: named-well	collision 63	none -74	vol 113
=injury: nobody	none -66
=injury: one-well	collision 70	none -49
=injury: perhaps	dommage_materiel 100	none -40	vandalisme -42	vol 74
=injury: struck	blessure -73	bris_de_glace -55	collision 230	evenement_climatique 89	incendie -48
=injury: symptom	blessure 85	none -60
=intent: back	bris_de_glace -48	collision -76	dommage_materiel 56	none -45	vandalisme -48	vol 144
=intent: cancel	evenement_climatique 48	incendie -42	none 65
=intent: complaint	collision -45	none 153
=intent: correct	autre 104	collision 45	degats_des_eaux 45	incendie -49	none -41	vol -62
=intent: declare	autre 59	collision 75	none -74	vandalisme -43	vol 46
=intent: follow	none 163	vandalisme -41
=intent: greet	autre 128	none -58
=intent: help	autre 136	collision -40
=intent: human	none 166
=intent: language	blessure -65	collision 146	incendie 42	none 40
=intent: other	autre 235	collision -90	dommage_materiel -44
=intent: restart	autre -43	collision -52	none 79	vol 140
=intent: review	none 128
=intent: thanks	dommage_materiel 46
=liability: admitted_by_other	collision 98	none -42
=liability: admitted_by_self	collision 228	dommage_materiel -44	none -68	vandalisme -55	vol -62
=liability: contested	autre 97	dommage_materiel -62
=other autre	autre -64	blessure 62	collision 75	degats_des_eaux -62	vandalisme 55	vol -70
=other blessure	blessure -60	collision 44	incendie 58
=other collision	bris_de_glace 86	collision 97	dommage_materiel -137	evenement_climatique 43	incendie -48	none -52	vandalisme 49	vol -83
=other degats_des_eaux	blessure -293	bris_de_glace -53	collision -194	degats_des_eaux 394	dommage_materiel -92	evenement_climatique -67	incendie -59	none -109	vandalisme -67	vol -64
=other dommage_materiel	autre -289	blessure -293	bris_de_glace 167	collision 45	degats_des_eaux -81	dommage_materiel 225	evenement_climatique -113	incendie -59	none -131	vandalisme -64	vol -70
=other evenement_climatique	blessure -217	bris_de_glace -46	collision -98	degats_des_eaux 187	dommage_materiel -78	evenement_climatique 258	incendie -74	none -41	vandalisme -68	vol -65
=other incendie	blessure -246	bris_de_glace -44	collision -73	degats_des_eaux -46	dommage_materiel -72	evenement_climatique 190	incendie 319	none -58	vandalisme -47	vol -55
=other vandalisme	autre -128	blessure 130	collision -59	degats_des_eaux -168	dommage_materiel -88	incendie -48	none -55	vandalisme 279	vol -123
=other vol	bris_de_glace -91	degats_des_eaux -48	dommage_materiel -60	evenement_climatique -48	none -45	vol 176
=party: alone	blessure 45	bris_de_glace 82	none -51	vandalisme -41
=party: by-oneself	bris_de_glace 109	collision 117	dommage_materiel -45	none -45
=party: chain	collision 212	none -51
=party: foreign	collision 169
=party: hit-and-run	bris_de_glace -55	collision 109	none -55	vol 72
=party: neighbour	collision -53	degats_des_eaux 69	dommage_materiel 87	none -79	vol -45
=party: nobody-else	blessure 60	degats_des_eaux 55	dommage_materiel -69
=party: obstacle	collision 110	none -77	vol -52
=party: other-vehicle	collision 169	none -57
=party: someone	blessure 50	collision 86	degats_des_eaux 47	dommage_materiel -45	none -85
=party: theirs	dommage_materiel 74
=party: unknown-origin	collision 51	degats_des_eaux 194	none -56	vandalisme -89
=party: vehicle	collision 129	none -52
=party: witness	bris_de_glace 76	none -105	vandalisme 45
=person: close	none -82
=person: driver	collision 102	dommage_materiel -42
=person: exposed	collision 121	none -49
=person: self	none -60
=police: not-done	collision 62	none -96	vandalisme 89	vol 41
=police: police	collision 49	dommage_materiel -50	none -83	vandalisme 91	vol 105
=scene: autre	autre 174	none -40	vol 77
=scene: bris_de_glace	blessure -41	bris_de_glace 249	none -60
=scene: collision	collision 126	none -43
=scene: degats_des_eaux	collision -78	degats_des_eaux 247	none -67
=scene: dommage_materiel	blessure -42	collision -49	dommage_materiel 169	none -53	vol 71
=scene: evenement_climatique	blessure -40	bris_de_glace -40	evenement_climatique 349	none -63	vandalisme -41	vol -48
=scene: incendie	collision -50	incendie 247	none -44	vol -54
=scene: vandalisme	bris_de_glace -47	none -62	vandalisme 277
=scene: vol	collision -61	dommage_materiel -42	evenement_climatique -43	none -58	vandalisme 71	vol 205
=status: awaited	autre 62	dommage_materiel -50	none -43	vol 45
=status: future	autre 52
=status: not-yet	degats_des_eaux 44	dommage_materiel -53	vol 135
=status: refused	collision 71	dommage_materiel -44	vol 50
=status: unfinished	collision -41	dommage_materiel -48	vandalisme 129
=thirdParty no	none -87
=thirdParty no rather	evenement_climatique 59	none -83	vandalisme 42	vol 89
=thirdParty no sure	bris_de_glace 63	collision 72	none -60	vandalisme -45
=thirdParty no unsure	autre 46	blessure 48	collision -56	degats_des_eaux 56	dommage_materiel 41	incendie 69	none -92	vol -40
=thirdParty none	none 130
=thirdParty unknown	degats_des_eaux 189	none -51
=thirdParty unknown unsure	degats_des_eaux 189	none -51
=thirdParty yes	collision 94	none -74
=thirdParty yes rather	blessure -55	collision 197	dommage_materiel -46	none -70
=thirdParty yes sure	collision 68	none -73	vol -41
=type autre	autre 450	collision -69	degats_des_eaux -43	none -100	vol -77
=type autre rather	autre 255	blessure -43	bris_de_glace -50	degats_des_eaux -64	dommage_materiel -102	evenement_climatique -49	incendie -43	none -113	vandalisme -67	vol -77
=type autre sure	autre 438	collision -79	degats_des_eaux -41	none -110	vol -84
=type autre unsure	autre 282	blessure -41	bris_de_glace -44	collision -78	degats_des_eaux -45	dommage_materiel -78	evenement_climatique -41	vandalisme -41	vol -40
=type blessure	blessure 332	collision -74	degats_des_eaux -42	dommage_materiel -49	none -86
=type blessure rather	autre -61	blessure -243	bris_de_glace -74	degats_des_eaux -81	dommage_materiel -121	evenement_climatique -77	incendie -71	none 202	vandalisme 180	vol -117
=type blessure sure	autre -45	blessure 366	collision -82	dommage_materiel -47	none -88	vol -50
=type blessure unsure	autre 43	blessure 277	bris_de_glace 42	collision -89	degats_des_eaux -84	dommage_materiel -53	incendie -72	none -128	vandalisme -41
=type bris_de_glace	bris_de_glace 380	collision -49	degats_des_eaux -41	evenement_climatique -42	none -74	vol -40
=type bris_de_glace rather	bris_de_glace 274	collision -54	degats_des_eaux -45	evenement_climatique -58	vandalisme -43
=type bris_de_glace sure	bris_de_glace 394	collision -61	none -82	vol -46
=type bris_de_glace unsure	blessure -43	bris_de_glace 226	collision 121	degats_des_eaux -81	dommage_materiel -111	evenement_climatique -51	incendie -43	none -192	vandalisme -53	vol -83
=type collision	collision 260	none -81	vol -47
=type collision rather	bris_de_glace -60	collision 215	dommage_materiel 72	none -123	vol -68
=type collision sure	collision 274	none -73	vol -44
=type collision unsure	autre -43	bris_de_glace 53	collision 121	degats_des_eaux 63	dommage_materiel -75	evenement_climatique -44	incendie -49	none -68	vandalisme 92	vol -51
=type degats_des_eaux	bris_de_glace -41	collision -64	degats_des_eaux 364	dommage_materiel -45	none -76
=type degats_des_eaux rather	autre 84	blessure 60	bris_de_glace -82	collision -97	degats_des_eaux 61	dommage_materiel -65	none -70	vandalisme -90	vol -89
=type degats_des_eaux sure	collision -68	degats_des_eaux 397	dommage_materiel -57	none -70	vol -46
=type degats_des_eaux unsure	autre -85	blessure -66	bris_de_glace -90	dommage_materiel 58	evenement_climatique -87	incendie -87	none -212	vandalisme -79	vol 231
=type dommage_materiel	autre -40	collision -78	dommage_materiel 400	incendie -51	none -88	vandalisme -48
=type dommage_materiel rather	autre -48	blessure -56	bris_de_glace 78	collision -227	degats_des_eaux -68	dommage_materiel 56	evenement_climatique -78	incendie -76	none -135	vandalisme -105	vol 290
=type dommage_materiel sure	collision -80	dommage_materiel 431	incendie -48	none -92	vandalisme -40	vol -56
=type dommage_materiel unsure	autre -51	bris_de_glace -53	degats_des_eaux -77	dommage_materiel 271	evenement_climatique -75	incendie -62	none -47	vandalisme -72
=type evenement_climatique	collision -81	evenement_climatique 407	none -72	vandalisme -50	vol -49
=type evenement_climatique rather	bris_de_glace 125	collision -103	degats_des_eaux -71	dommage_materiel -52	evenement_climatique 154	none -41	vol -60
=type evenement_climatique sure	collision -79	dommage_materiel -50	evenement_climatique 427	none -71	vandalisme -50	vol -46
=type incendie	collision -63	evenement_climatique -40	incendie 383	none -75	vol -44
=type incendie rather	autre -54	blessure -76	dommage_materiel 101	evenement_climatique -84	incendie 119	none -155
=type incendie sure	collision -74	dommage_materiel -56	incendie 410	none -67	vol -55
=type none	collision -53	none 146
=type vandalisme	collision -63	dommage_materiel -55	evenement_climatique -44	none -73	vandalisme 402
=type vandalisme rather	blessure 107	bris_de_glace -41	collision -61	dommage_materiel -42	evenement_climatique -43	none -119	vandalisme 257	vol -139
=type vandalisme sure	collision -61	dommage_materiel -56	evenement_climatique -43	none -69	vandalisme 413	vol -46
=type vandalisme unsure	autre -44	collision -130	degats_des_eaux -41	dommage_materiel -50	evenement_climatique -50	incendie -56	none -129	vol 142
=type vol	bris_de_glace -40	collision -65	none -77	vandalisme -51	vol 370
=type vol rather	blessure -42	bris_de_glace -41	collision -89	degats_des_eaux -48	evenement_climatique -45	none -128	vandalisme 83	vol 222
=type vol sure	collision -63	none -73	vandalisme -64	vol 371
=type: autre	autre 285	collision 58	degats_des_eaux -45	incendie -48	none -95	vol -55
=type: blessure	blessure 106	none -64	vol -41
=type: bris_de_glace	bris_de_glace 257	collision -46	none -73
=type: collision	collision 147	none -76
=type: degats_des_eaux	collision -68	degats_des_eaux 273	none -75
=type: dommage_materiel	dommage_materiel 154	none -92
=type: evenement_climatique	blessure -45	collision -50	evenement_climatique 330	none -83	vandalisme -46	vol -47
=type: incendie	collision -57	incendie 318	none -74	vol -56
=type: vandalisme	collision -44	degats_des_eaux -40	none -78	vandalisme 320	vol -45
=type: vol	collision -41	none -90	vol 242
a	none -41
a10	collision 56
a6	collision 156	none -65
a7	bris_de_glace 87	collision 46	evenement_climatique -48
abandonne	none 111
abattu	evenement_climatique 89	vandalisme 83	vol -44
abime	dommage_materiel 107	incendie -44
abord	evenement_climatique 106	vol -74
abri	evenement_climatique 84
abrutis	bris_de_glace -55	collision -130	dommage_materiel -41	evenement_climatique -50	vandalisme 296	vol -50
absence	collision 72	degats_des_eaux 45	none -63	vol 74
absolument	collision -44	none 134
ac	blessure 106	none -78	vol 73
accident	collision 111	none -47
accidents	blessure 211	collision -56
accord	none 115
accrochage	collision 139	none -63
accroche	collision 54	dommage_materiel 69	none -44
accrochee	collision 238	none -51	vandalisme -48	vol -75
achete	autre 193	collision -67	none -126
acide	bris_de_glace -76	collision -327	dommage_materiel -40	none -106	vandalisme 408	vol -53
adieu	collision -66	dommage_materiel 74	none -51	vandalisme -50	vol 135
ado	blessure -50	degats_des_eaux 54	vandalisme 116
adresse	autre 101	blessure -83	collision -114	degats_des_eaux 185	vol -40
adverse	collision 57
aeroport	collision 66	none -53	vol 71
agadir	autre 71
agdal	blessure 65
agence	dommage_materiel -67	vandalisme 50
agents	incendie 145
agrafes	vandalisme 94
agrandit	bris_de_glace 53	degats_des_eaux 58	none -40
ah	none 91
aide	none 44	vol 96
aider	dommage_materiel 46
aile	collision 116
aimerais	none 79
ain	collision 51	none -47	vol 78
aine	blessure -54	incendie 174
ainsi	collision -44	none -41	vol 105
air	bris_de_glace 47	collision -48	vol 125
airbag	collision -51	incendie 140
airbags	collision 53
airbnb	collision -154	degats_des_eaux 162	dommage_materiel -53	none -63	vol 172
aire	autre 120
ait	autre 203	collision -112	dommage_materiel 116	evenement_climatique -136	incendie 79	none -156
al	collision 111	degats_des_eaux -49	evenement_climatique 87
alarme	dommage_materiel 127	evenement_climatique 57	vol -46
allait	evenement_climatique 49
alle	none -42	vol 124
allee	blessure 44	vandalisme 81
allemand	blessure 95	bris_de_glace -87	collision 118	vol -40
aller	collision -48	vandalisme 74	vol 103
allez	bris_de_glace 112	evenement_climatique -80	none 49
alliance	autre 284	blessure -52	collision -46	dommage_materiel -59	none -126	vol -44
allons	autre 78	degats_des_eaux 190	incendie -96	none -40
allume	autre 55	collision -58	dommage_materiel 69
alors	autre 74	collision 52	none -60
ambulance	collision 58
ame	degats_des_eaux 51	vol 46
amiable	none 40
amie	collision -59	dommage_materiel 165
amis	collision -69	dommage_materiel 232	vol -47
ampoule	dommage_materiel -53	evenement_climatique 116
an	none -115	vol 155
ancien	collision -111	dommage_materiel 152	incendie -53	none -60	vandalisme 61
ane	blessure -50	collision 158
angers	vol 74
anglais	none 59
angle	blessure 215	collision -55	dommage_materiel -95	vol -70
animal	collision 135
anniversaire	collision -49	dommage_materiel 122
annonce	bris_de_glace 87
annulation	autre 135
annule	autre 140
annuler	none 56
annulez	none 134
ans	dommage_materiel 65
antenne	collision 40	evenement_climatique 67	none -41	vandalisme 82	vol -40
antivol	vol 86
aout	collision 52
appareil	dommage_materiel 155	none -48	vol 77
appart	collision -44	degats_des_eaux -49	dommage_materiel -42	incendie 132	vol 67
appartement	incendie 92
apparues	degats_des_eaux 111	evenement_climatique 73
appelee	collision 98
appeler	dommage_materiel 135
appelez	none 57
appelle	blessure 63
appli	collision 169	none -68
apprenti	collision 147	none -52
aprem	none 65
aquarium	degats_des_eaux 190	incendie -48
arabe	none 67
araignee	bris_de_glace 87	dommage_materiel 46
arbre	collision 141	evenement_climatique 84	incendie -48	none -52
arcade	collision -115	dommage_materiel 115	none -43	vandalisme 117	vol -56
archives	degats_des_eaux 66	evenement_climatique 161	vol -88
argent	collision -44	dommage_materiel 51	vol 88
armoire	bris_de_glace 74	collision -50	dommage_materiel 149	none -95	vandalisme -68
arrache	degats_des_eaux -40	dommage_materiel 58	none -66	vol 88
arrachee	bris_de_glace -95	dommage_materiel 137	vandalisme 46
arraches	evenement_climatique 112	vandalisme 53	vol -58
arrange	none 93
arranges	collision -82	none 153
arret	blessure 99
arrete	evenement_climatique 53
arretee	collision 120
arreter	collision -101	dommage_materiel -134	vandalisme 142	vol 133
arriere	collision 109	none -45
arrivee	collision -131	degats_des_eaux 105	dommage_materiel 151
arrose	degats_des_eaux 194	dommage_materiel -51
artifice	incendie 149
artisan	collision -54	dommage_materiel 125
asperge	collision -63	dommage_materiel -45	incendie -96	none -44	vandalisme 131	vol 124
assez	blessure 185	collision 66	degats_des_eaux -85	dommage_materiel -41	none -71
assistance	autre 60	none 49
assurance	none 48
assurances	bris_de_glace 48	none 74
assure	autre -64	bris_de_glace 66	collision -55	dommage_materiel -63	none 91	vol -45
assureurs	collision -137	degats_des_eaux 242	incendie -42	none -135	vol 43
atelier	bris_de_glace 157	dommage_materiel -43	incendie 79	none -67
atteint	none -44	vandalisme 136	vol -66
atteinte	bris_de_glace 43	incendie 60
attendre	blessure 109	collision -55	dommage_materiel -42	evenement_climatique 119	vol -70
attends	autre 243	none -127
attente	vol 80
atterri	dommage_materiel 136	evenement_climatique 63	vol -124
attestation	autre 104
aube	collision -43	evenement_climatique 42	incendie 108
auchan	collision 41
audi	collision 85
aujourd	none 61
aureole	degats_des_eaux 71
aussi	incendie 42
auto	collision 66
automatique	collision 189	degats_des_eaux 67	dommage_materiel -174	evenement_climatique -46	vandalisme -53	vol 64
autoradio	none -47	vol 173
autoroute	none -40	vandalisme 42
autres	incendie 140	vandalisme -41
auvent	collision -56	evenement_climatique 140
aux	vandalisme 74
avaient	collision -42	evenement_climatique 51	vandalisme -46	vol 76
avais	none -44	vol 118
avale	blessure 347	bris_de_glace -42	collision -192	dommage_materiel -57	incendie -76	none -121
avance	autre 46	none 49
avc	autre 163	none -157	vandalisme -43	vol 87
avenue	collision 46
averse	degats_des_eaux 50	evenement_climatique 67
avez	none 49
avion	autre 62	evenement_climatique 66
avis	none 65	vandalisme 48
avocat	autre -47	blessure 72	vandalisme 64
avoir	autre 64
avons	collision 48
avoue	blessure -47	collision -104	dommage_materiel -57	evenement_climatique -52	none -167	vandalisme 293
avouer	dommage_materiel -89	evenement_climatique 79	vol 115
avril	autre 99
ayant	autre 45	blessure -107	collision 45	evenement_climatique 113	incendie 40	none -43
azrou	autre 125	none -75	vol 115
b	bris_de_glace -43	collision 180	none -42
bac	collision -41	degats_des_eaux 242	dommage_materiel -54	none -151
bache	blessure -45	collision -58	evenement_climatique 109	none -57	vandalisme 179
bagnole	none -60	vol 159
baguette	collision -111	incendie 59	vol 118
bah	none 120
baie	bris_de_glace 122
baignoire	degats_des_eaux 167	none -42
bain	degats_des_eaux 96
bains	degats_des_eaux 116
balcon	blessure -43	collision -71	dommage_materiel 88	incendie 142
balle	blessure 76	bris_de_glace 210	collision -57	dommage_materiel -56	evenement_climatique -77	none -74	vandalisme -58	vol -51
balles	evenement_climatique 78	incendie 87	none -48
ballon	bris_de_glace 111	degats_des_eaux 57	none -50
bande	incendie 108	vol -42
bandee	incendie 203
banquettes	degats_des_eaux 50	vandalisme 178	vol -135
barbecue	incendie 93
bardage	bris_de_glace -57	collision -48	dommage_materiel 61	incendie 168	vandalisme -65	vol -57
barre	collision 283	dommage_materiel -127	incendie -76	vandalisme -48
barriere	collision -79	dommage_materiel 191	evenement_climatique -58	vandalisme 93	vol -45
bas	bris_de_glace 54	collision 42	none -43
basculer	dommage_materiel 135
bassin	blessure -45	evenement_climatique 165
bateau	blessure -51	collision 90	degats_des_eaux -93	dommage_materiel -41	incendie 201
batte	bris_de_glace -52	collision -199	dommage_materiel -62	incendie -44	none -253	vandalisme 438	vol -97
batterie	autre 90	collision -57	incendie 120	vandalisme -41
beau	dommage_materiel 55
beaucoup	collision 41
bebe	blessure 42	dommage_materiel -54	vol 50
belge	collision 50
belle	collision 58	dommage_materiel 56
ben	none 151
beni	collision 102
benne	bris_de_glace 71	collision 64	none -55
berbere	dommage_materiel 150
berger	blessure 209	collision -74	none -86	vol 94
berline	collision 242	dommage_materiel -159	vol -40
bete	collision 65
bibliotheque	autre -57	collision 109	degats_des_eaux 46
biche	vol 47
bien	none 51
bijoux	vol 116
billet	autre 159	none -45
bizarre	blessure 155	collision -86	dommage_materiel -113	evenement_climatique 48	none -49	vol 46
blague	none 53	vol 85
blanc	collision -117	none 185
blanche	collision 87	dommage_materiel 69	none -56
blessee	collision 65	degats_des_eaux 70
blesses	bris_de_glace 46	vandalisme 82
blessure	degats_des_eaux -50	dommage_materiel -55	evenement_climatique 74	none -60	vandalisme 79
bleu	dommage_materiel 133
bleue	collision 71	degats_des_eaux -43	dommage_materiel -67	vol 163
bleus	bris_de_glace -136	vandalisme 159
bloc	autre 145	collision -43
bloque	degats_des_eaux 45
bmw	bris_de_glace -112	collision 216	vandalisme -43	vol -48
bobo	dommage_materiel 45
bois	incendie 87
boitait	collision 64
boite	vandalisme 108
bol	degats_des_eaux 59	vandalisme 76
bombe	vandalisme 109
bon	none 119
bonjour	autre 89
bonne	collision 174
bonsoir	none 62
bord	autre 95	vol 46
borne	collision 295	degats_des_eaux -69	dommage_materiel -67	incendie -103
bosse	collision 75
bosser	bris_de_glace 101	collision -104	evenement_climatique 54
bottes	collision 205	degats_des_eaux -40	vandalisme -112
bouche	blessure 96	collision -62	degats_des_eaux 129
bouchee	degats_des_eaux 97	vandalisme 60	vol -62
bouchon	dommage_materiel 83	evenement_climatique 55
boue	collision -43	evenement_climatique 218	vol -45
bouge	vol 48
bougie	dommage_materiel 51	incendie 80	none -42
boulanger	blessure 125	collision 85	dommage_materiel 79	none -46	vol -104
boulangerie	autre 79	collision -56	none -58	vol 53
boulot	degats_des_eaux 46
boum	collision 72
bourrasque	blessure -43	collision -128	degats_des_eaux -40	dommage_materiel -59	evenement_climatique 277
bourrasques	collision -47	evenement_climatique 188
bousculee	blessure -87	collision -49	degats_des_eaux -75	dommage_materiel -109	vol 329
bout	blessure -46	bris_de_glace 130	collision 42
bouteille	blessure -42	collision -46	degats_des_eaux -40	dommage_materiel 54	incendie 100	none -47	vandalisme 122	vol -49
boutique	incendie 109	none -66
box	dommage_materiel 46	evenement_climatique 74
branche	blessure -42	bris_de_glace -80	collision -52	dommage_materiel -73	evenement_climatique 289	none -42	vandalisme -48
braquage	vol 127
bras	blessure 68	bris_de_glace 49
break	bris_de_glace 185	collision -123	none -87
bref	bris_de_glace -45	collision 137	none -46
brigade	vol 113
bris	autre -48	bris_de_glace 334	collision -107	dommage_materiel -75	none -46	vandalisme -55	vol -47
brise	bris_de_glace 146
brisee	blessure -60	bris_de_glace 290	dommage_materiel -46	evenement_climatique -47	none -76	vandalisme 52	vol -47
brisees	bris_de_glace -178	collision 134	vandalisme 176	vol -56
brouillard	collision 80
bruit	none -71	vol 135
brulante	bris_de_glace 180	collision -70	degats_des_eaux 80	dommage_materiel 59	incendie -160	none -56	vandalisme -40	vol -57
brule	blessure 72	collision -48	incendie 125	none -57
brulee	incendie 205
brules	collision -63	incendie 147
brulure	blessure -44	incendie 165
brulures	blessure -78	collision -45	incendie 269
brune	degats_des_eaux 134	evenement_climatique 43	vol -52
bu	blessure -47	collision 214	degats_des_eaux 41	vol -79
buanderie	degats_des_eaux 91	incendie 51
bureau	dommage_materiel 46	vandalisme -44
bus	collision 88
c3	dommage_materiel 112
cabane	collision 51	incendie 112
cabanon	collision -41	dommage_materiel -52	evenement_climatique 128	incendie 182	none -95
cabinet	degats_des_eaux 69	vandalisme 45
cable	collision 156	degats_des_eaux -45	dommage_materiel 298	evenement_climatique -145	none -75	vandalisme -63	vol -128
cabosse	autre -101	bris_de_glace -83	collision -139	dommage_materiel 206	evenement_climatique 110
cabriolet	blessure -62	dommage_materiel 124	vandalisme 106	vol -45
caddie	blessure 237	collision -153
cadeaux	collision -96	none -154	vandalisme -71	vol 333
cadenas	vol 154
cadre	bris_de_glace 40	degats_des_eaux 40	dommage_materiel 127	vol -85
cafe	dommage_materiel 89	none -71	vol 66
cage	blessure -86	collision -42	dommage_materiel 44	vandalisme -141	vol 219
caillou	bris_de_glace 216	collision -112
caisse	collision 87	dommage_materiel -68	none -45	vol 133
calandre	collision 88
cale	collision 68
caleche	collision 75
cambriolage	vol 117
camera	none -42	vandalisme 80
camion	bris_de_glace 66
camionnette	collision 81
camping	evenement_climatique 63
canalisation	degats_des_eaux 138
canape	collision -49	dommage_materiel 79
capot	evenement_climatique 63	vandalisme 92
capote	dommage_materiel -52	none -47	vandalisme 235	vol -65
car	collision 58
carambolage	collision 81
caravane	collision 94	none -49
carglass	bris_de_glace 77
carreau	blessure -107	bris_de_glace 272	dommage_materiel -52	none -40	vol -43
carrefour	collision 147	none -59
carrelage	collision -43	degats_des_eaux 138
carrosserie	collision -172	dommage_materiel 219	none -48	vandalisme 59	vol -47
carte	autre 203	none -145	vol 63
cartons	degats_des_eaux 67
casa	collision 43
casablanca	incendie 70
casse	blessure 50	dommage_materiel 50	none -62
cassee	bris_de_glace 90
cassees	blessure 225	degats_des_eaux -74	dommage_materiel -51	vol -71
casser	blessure -45	vandalisme 183	vol -49
casserole	incendie 97
catalyseur	collision -90	none -112	vol 264
catalytique	vol 113
catastrophe	evenement_climatique 111
cause	degats_des_eaux 41
caution	autre -102	dommage_materiel 218	none -48
cave	degats_des_eaux 73	dommage_materiel -41	evenement_climatique 84	none -50
cc	collision 44	none 87
cede	blessure -79	bris_de_glace 159	collision -44	degats_des_eaux 70	none -47
ceder	collision -90	evenement_climatique 76	vol 97
cedez	collision 191	vandalisme -42
ceinture	collision 127
cela	collision 70	vandalisme 44
celle	collision 123
cellier	degats_des_eaux 228	none -86
celui	collision 48
centimetres	bris_de_glace 79	collision -42	evenement_climatique 69
centre	blessure 165	collision 97	dommage_materiel -101	none -63	vol -58
certain	blessure 141	collision -76	dommage_materiel -40	none 114	vandalisme -45	vol -78
cervicale	blessure -71	collision 198
ces	autre -47	vandalisme 97	vol -42
cest	bris_de_glace -62	collision 72	none 53
cet	degats_des_eaux 43	vol 43
chacun	collision 50
chaine	none -86	vandalisme -85	vol 292
chais	collision -67	dommage_materiel -57	none 147	vandalisme -43	vol -78
chaise	collision -44	dommage_materiel 69
chaises	collision -192	degats_des_eaux -60	dommage_materiel -55	evenement_climatique 128	incendie 100	vandalisme 104	vol -46
chaleur	dommage_materiel 114	incendie 63	none -45	vandalisme -56
chambre	degats_des_eaux 59
champ	collision 144	vol -63
chance	bris_de_glace 86	collision 68	none -51
change	autre 299	dommage_materiel -44	none -157
changer	vandalisme 41
chantier	collision -50	dommage_materiel -60	none -40	vandalisme -41	vol 204
chaque	bris_de_glace 59	degats_des_eaux 107	dommage_materiel -92	incendie 50	none -61
charge	autre 106	bris_de_glace 123	collision -68	incendie 45	none -101
chariot	collision 165	none -56
charpente	evenement_climatique 47	incendie 105
chat	autre 42	none -42
chaude	degats_des_eaux 95
chaudiere	evenement_climatique 83	vol -52
chauffage	bris_de_glace 64	collision -50	degats_des_eaux 143
chauffe	degats_des_eaux 175	dommage_materiel -57	none -41
chauffeur	bris_de_glace 44
chaussee	evenement_climatique 83
chef	collision 42	none 42
cheminee	evenement_climatique 47	incendie 119	none -49
cherche	collision 58
chergui	evenement_climatique 117
cheval	blessure 42	collision 85
chevelu	blessure 52	dommage_materiel -49	evenement_climatique 67
cheveux	bris_de_glace 47	collision -56	incendie 94
cheville	blessure 258	collision -111	dommage_materiel -125	none -71	vandalisme 50
chevreuil	collision 186	dommage_materiel -46
chien	blessure 157	none -50
chiffre	collision 50
choc	collision 105
chocs	collision 43	dommage_materiel 76
chose	autre 102
chu	blessure 129	bris_de_glace -44	collision -45	degats_des_eaux -159	dommage_materiel 165	none -67	vol -51
chute	blessure 162	dommage_materiel 61	none -51
ci	autre 58
ciel	bris_de_glace 40	evenement_climatique 93
ciment	blessure 202	collision -54	none -125	vandalisme 105	vol -82
cimetiere	autre 214	dommage_materiel -41	none -99
cinq	vol 49
circuit	incendie 159
circulation	blessure -51	collision 230	none -82
citerne	blessure -42	degats_des_eaux 127
civile	autre 73	collision -58	incendie 40	none -57	vol -40
claque	bris_de_glace 235	dommage_materiel -62	incendie -42
clavicule	blessure 135	collision 80	dommage_materiel -43	none -41
clavier	autre -55	blessure -115	bris_de_glace -56	collision -106	degats_des_eaux -72	dommage_materiel 321	evenement_climatique -50	none -210	vandalisme -80	vol -57
cle	collision -66	none -61	vandalisme 262	vol -73
clermont	evenement_climatique 123
cles	autre 124	none -52	vol 69
client	dommage_materiel 43
cliente	dommage_materiel 84
clients	bris_de_glace 56	collision -76	dommage_materiel -43	evenement_climatique 135	incendie 166	none -92	vol -94
clignotant	collision 92
clinique	autre 47	blessure 86	vol -44
clio	autre 110	none -54
cloison	bris_de_glace 41	dommage_materiel 68	incendie 57	none -43
cloque	dommage_materiel 78	incendie 56
cloques	incendie 76
cloture	blessure -40	collision -43	evenement_climatique 89	vol 43
club	blessure 48	dommage_materiel 142	incendie -56	vandalisme 83	vol -87
cm	evenement_climatique 92
coccyx	blessure -41	collision -97	degats_des_eaux 161	dommage_materiel 76	vol -40
cocher	collision 75
cocotte	bris_de_glace 158	collision -71	degats_des_eaux -89	dommage_materiel 111	incendie -97	none -62	vandalisme -40	vol -64
coeur	none -78	vandalisme 164	vol 73
coffre	vol 73
cogne	collision 112
coiffeuse	blessure 97	dommage_materiel 115	none -89
coiffure	vandalisme 131
coin	bris_de_glace 115	collision -81
coince	blessure 41	dommage_materiel 78
col	blessure 133	collision 65	vol -49
colis	none -89	vandalisme -75	vol 254
colle	none -48	vandalisme 235	vol -101
college	blessure -45	vol 107
collegue	dommage_materiel 159	none -65
colline	collision -51	evenement_climatique 150	vandalisme -41
collision	collision 126
colonne	degats_des_eaux 116
combien	autre 124	collision -67	none 66
commence	evenement_climatique 44
commencer	evenement_climatique 69
comment	autre 206	collision -56	degats_des_eaux -42
commissariat	vol 47
commode	blessure -46	collision -92	dommage_materiel 260	vol -40
communal	bris_de_glace -45	collision 108	dommage_materiel 91
commune	collision -64	none -43	vandalisme 85
compagne	blessure -58	collision 117
compagnie	autre 194	none -67
comprends	autre -46	none 137
compris	collision -43	incendie 73	vandalisme 43
compte	blessure 43	collision -67	vandalisme 91
compteur	degats_des_eaux 99	evenement_climatique 106	none -46	vandalisme -46
conducteur	collision 59
conductrice	collision 41
conduis	collision 88
conduisait	blessure -55	collision 181
conduit	incendie 83
conduite	collision -50	degats_des_eaux 194	evenement_climatique -56	vol -51
confirme	collision 54	dommage_materiel -60	none 91
confondu	blessure -43	collision 159
congel	collision -58	degats_des_eaux 226	evenement_climatique -60	incendie -101	none -48
congelateur	autre -79	dommage_materiel 136	evenement_climatique 75	vol -49
connaissance	collision 48
conscient	collision 81
conseiller	none 91
console	collision -45	dommage_materiel 171	none -50	vol 45
constatations	incendie 61
constate	blessure -79	bris_de_glace 102	dommage_materiel -46	evenement_climatique -46	none -54	vol 150
constater	collision -114	dommage_materiel -44	none -90	vandalisme 202
constats	collision 82
conteneur	dommage_materiel -78	incendie 149	vandalisme -65	vol 76
conteste	none 71
continue	collision 64
continuer	none 68
contrat	autre 133	collision -53	vandalisme 75
contre	collision 83
controle	collision 188	evenement_climatique -58	none -44
coordonnees	collision 67
copain	dommage_materiel 86
copine	dommage_materiel 179	incendie -106	none -71
copropriete	collision -89	dommage_materiel 181	none -70
coq	vandalisme 72
cordialement	autre 190	collision -48
corniche	collision 105	none -82
corporel	degats_des_eaux 65
correct	none 162
corriger	none 106
cotisation	autre 344	collision -62	none -234	vol -57
couche	evenement_climatique 83
couchee	evenement_climatique 50
coucou	none 117
coude	blessure 40
coule	collision -43	degats_des_eaux 234	none -46
coulee	evenement_climatique 239	none -48	vol -40
couler	degats_des_eaux 64
couloir	blessure 68	collision -77	degats_des_eaux 120
coupe	none -52	vandalisme 55
coupee	blessure -114	collision -96	evenement_climatique 113	vandalisme -42	vol 149
couper	blessure -40	collision 80	degats_des_eaux 84
coups	collision -43	vandalisme 192	vol -45
coupure	bris_de_glace 123	collision -46	dommage_materiel 93
cour	blessure 118	collision 69	dommage_materiel -43	vol -44
courant	dommage_materiel 106
courante	vandalisme 71
courir	blessure -124	collision -189	incendie 71	vandalisme -46	vol 295
couronne	autre 158
courrier	autre 259	none -192
courses	vandalisme -90	vol 171
court	incendie 134
couru	bris_de_glace 131	collision 71
cousin	blessure -43	collision -54	degats_des_eaux -47	dommage_materiel 249	none -77
cousine	vol 144
coute	autre 215	collision -114
couteau	vol 78
couvert	autre 219	bris_de_glace -42	collision -60	dommage_materiel 46	incendie -67	none -59	vol -42
couverture	incendie 54
couvre	autre 135	degats_des_eaux -82	dommage_materiel -52	evenement_climatique -79	none 188
couvreur	degats_des_eaux 101
crac	blessure 77	collision -99	dommage_materiel 156	none -53
crache	blessure -71	degats_des_eaux 126	incendie 48
crame	collision -52	incendie 236	vandalisme -41
crane	collision -49	dommage_materiel -59	evenement_climatique 156	vandalisme 51
craque	blessure -56	bris_de_glace 129	degats_des_eaux -52	evenement_climatique -134	none -93	vandalisme -97	vol 185
creche	blessure 110
creve	degats_des_eaux 51	vandalisme 129	vol -44
creves	none -48	vandalisme 175	vol -60
crie	blessure -98	collision -58	degats_des_eaux -58	dommage_materiel 83	none -50	vandalisme 108	vol 65
crois	none 128	vandalisme 64
croise	blessure 225	collision -56
croises	blessure 79	none -62	vol 59
croix	collision -50	none -119	vandalisme 349	vol -99
crosse	vol 113
croyais	none -62	vol 97
cru	collision 112	dommage_materiel -53
crue	evenement_climatique 140
cueillant	blessure 244	vol -74
cuir	collision -52	dommage_materiel 226	none -56	vol -56
cuisine	collision -43	degats_des_eaux 60	incendie 66
cuisse	collision 121	degats_des_eaux 57	none -46
cuisson	bris_de_glace 230	none -77
cumulus	degats_des_eaux 163
cure	autre 174	none -149
cutter	vandalisme 162	vol -65
cuve	dommage_materiel -40	vandalisme 91
cycliste	collision 50
dacia	collision 84	none -64
dalle	dommage_materiel 177
dame	degats_des_eaux 40
date	degats_des_eaux 55	none 116
dc	vandalisme 45
de	none -43
deboite	collision -60	evenement_climatique 130
deborde	degats_des_eaux 117	none -44
deborder	collision -88	degats_des_eaux 160
debout	collision 144	none -46
debranche	degats_des_eaux 165
debroussailleuse	bris_de_glace 119	collision -63
debut	incendie 43
dechire	blessure 154	none -99
decision	none 121
declaration	collision -51	vol 128
declare	collision -43	incendie 64	none -53	vandalisme 189
declarer	none 190	vol -112
decolle	collision -50	degats_des_eaux 239	dommage_materiel -83
decoupe	collision -54	none -93	vandalisme -178	vol 301
decouvert	vandalisme 60
decroche	bris_de_glace 236	dommage_materiel -54	none -61	vandalisme -88
decrochee	collision -102	dommage_materiel 220	vandalisme 66	vol -90
dedan	collision 100	none -47
dedans	collision 68
defonce	collision 85	none -45	vol 54
degat	degats_des_eaux 89
degats	degats_des_eaux 54
degre	blessure 42	collision -50	degats_des_eaux -55	dommage_materiel 155	incendie 155	none -156	vol -46
dehors	evenement_climatique 44	incendie 43
deja	vandalisme 40
delit	collision 95	vol -41
demain	autre 69
demande	none 51
demenagement	blessure -52	collision -67	dommage_materiel 182
demoli	collision -125	dommage_materiel -62	vandalisme 287	vol -49
dent	blessure 156	collision -66	degats_des_eaux -52	dommage_materiel 171	evenement_climatique -56	none -195	vandalisme -51	vol -75
dentaire	autre 267	blessure -42	none -203	vandalisme -55
dentiste	autre 71
dents	blessure 217	dommage_materiel -44
depanneuse	autre 96	collision 58
depart	incendie 129	none -43
departementale	collision 80	dommage_materiel 57
deplorer	bris_de_glace 40
depose	vol 98
deposee	vandalisme 81
deposition	collision -42	vol 134
depot	blessure 55	none -76	vandalisme 151
derange	degats_des_eaux 236	incendie -96	vol -46
deranger	collision 211	none -44	vandalisme -73
derb	collision 47	none -45	vandalisme -59	vol 85
dernier	none 80
derniere	blessure 69
derobe	blessure 78	dommage_materiel -53	none -40	vol 88
derriere	collision 60
des	vandalisme 41
descendant	blessure 48
descendu	blessure -111	evenement_climatique 154	incendie 64
descendue	blessure 41	collision -55	degats_des_eaux 87
desole	collision 75
dessin	blessure 59	collision -45	vandalisme 56
dessine	collision -85	none -75	vandalisme 212	vol -60
dessous	collision -40	degats_des_eaux 80
dessus	degats_des_eaux 83	none -81
detruit	collision 101	vandalisme -146	vol 63
detruits	degats_des_eaux -140	dommage_materiel 188	none -65	vol -82
deuxieme	vol 62
devale	collision 192
devan	none -120	vandalisme -54	vol 251
devanture	incendie 43	none -55	vandalisme 124	vol -70
devis	bris_de_glace 67	collision -45	none 66
devisse	collision -137	dommage_materiel -40	none -87	vandalisme 282	vol -83
dh	autre 105
dial	collision 224	degats_des_eaux -84
dicte	collision 94
dieu	dommage_materiel 62
dirait	evenement_climatique 100
direct	collision 74	none -54	vandalisme -40	vol 45
dirhams	none -41	vol 153
dis	collision 98	none -72	vol 67
disait	dommage_materiel -45	vol 96
disent	collision -108	none -68	vandalisme 152	vol 78
disparition	vandalisme -45	vol 145
disparu	none -40	vol 118
disparus	vol 89
distributeur	vandalisme 61	vol 64
dit	collision 43
dix	none 40
docteur	blessure 111	collision 55	none -71
doi	blessure 219	collision -57	degats_des_eaux 103	dommage_materiel -74	none -164	vandalisme -74	vol -84
doigt	autre 59	blessure 75	dommage_materiel 113	none -94
doigts	blessure 66	dommage_materiel 81
dois	vandalisme -40	vol 126
doit	autre 60	none 44	vandalisme -44
dommage	evenement_climatique 118	none -58
donner	blessure -170	none 42	vandalisme 194	vol -44
dont	vol 41
dormais	collision -81	dommage_materiel 202	none -152	vandalisme 71
dormait	collision -60	none -62	vandalisme 111
dormi	degats_des_eaux 106
dors	collision 86	dommage_materiel -74
dort	collision -74	evenement_climatique 155
dos	collision -48	none 118	vandalisme -55	vol 94
dossier	none 96	vandalisme -50
double	blessure 56	none -42
doucement	collision 47
douche	bris_de_glace 57	collision -41	degats_des_eaux 107	none -41
douleurs	collision 63
doute	collision -40	none 133
dresse	collision 73	vandalisme 47
drive	collision 105
droit	autre 117	blessure -54	collision 63	dommage_materiel 79	none -56	vol -65
droite	bris_de_glace 48	collision 95	none -41
drone	blessure -68	collision -64	dommage_materiel 279
ds	bris_de_glace 61	dommage_materiel 104	none -84
dun	autre -48	bris_de_glace 53	dommage_materiel 162	none -161	vol -47
duster	collision 139
dyali	degats_des_eaux 57
e	collision 44	degats_des_eaux 72	dommage_materiel -45	vol 64
eau	degats_des_eaux 135	none -46
eaux	degats_des_eaux 99
ebouillante	blessure 71	collision -62	dommage_materiel 125	none -130	vandalisme -40	vol -53
echafaudage	blessure 55	bris_de_glace -57	collision -40	dommage_materiel 153
echange	collision 41
echappe	blessure -44	collision 187	dommage_materiel 44	none -56
echauffement	blessure -78	incendie 259
echelle	blessure 125
eclair	blessure -41	degats_des_eaux 42	dommage_materiel 144	evenement_climatique 63	incendie -53	none -52	vandalisme -50
eclat	blessure -43	bris_de_glace 148	collision -87	dommage_materiel 48	none -46	vandalisme 61
eclate	bris_de_glace 73	evenement_climatique 58	none -40
eclatee	bris_de_glace 90	collision -42	degats_des_eaux 118	none -47
eclats	bris_de_glace 247	vandalisme -46
ecorchure	collision -124	evenement_climatique 242	incendie -61
ecran	dommage_materiel 177
ecrase	collision 104	evenement_climatique 82	none -42
ecris	blessure 67
ecrit	collision 69	vol -41
edf	collision 76	dommage_materiel 69	none -54
effondre	blessure -47	bris_de_glace 141	collision -69	evenement_climatique -53
effraction	bris_de_glace 120	vandalisme -41
egare	autre 484	blessure -44	collision -77	dommage_materiel -54	none -331	vandalisme -46	vol -102
el	none -41	vol 99
electricien	evenement_climatique 55	vandalisme 46
electrique	incendie 58
elevateur	collision 159	none -58
eleve	autre 160	blessure -75	bris_de_glace 96	dommage_materiel -52	none -50
elle	collision 41
elles	collision -127	vandalisme 227
embarque	vandalisme 68	vol 43
embouti	collision 145	none -43
embrasse	collision 282	dommage_materiel -44	evenement_climatique -41	none -68
emporte	collision -44	dommage_materiel 120	none -57	vol 62
empreintes	vol 82
encastree	degats_des_eaux 144	dommage_materiel -63
enceinte	degats_des_eaux 74	dommage_materiel -59
enclos	none -96	vol 240
encore	vol 42
end	vol 46
endormi	collision 141
enfant	collision 126
enfants	dommage_materiel 43
enfin	dommage_materiel 75
enflamme	collision -58	incendie 236	none -41
enfonce	collision 53	evenement_climatique 72	none -43	vandalisme 44
enfoncee	collision 89	vol -45
english	none 90
enorme	collision -77	evenement_climatique 115
enquete	blessure -43	collision -78	incendie 106	vandalisme 126
enregistre	collision 137	none -73	vandalisme -43
enregistree	collision -40	vandalisme 112	vol 91
enseigne	collision -48	dommage_materiel -40	vandalisme 168	vol -42
ensemble	degats_des_eaux 50
entaille	blessure -111	bris_de_glace 235	collision -130	dommage_materiel -53	none -41	vandalisme -71	vol 151
entendu	none 90	vol 51
entiers	evenement_climatique 185	vol -64
entorse	blessure 101	collision 45
entre	autre 84
entree	bris_de_glace 56
entrepot	collision -55	incendie 144	none -44	vandalisme -151	vol 170
environ	blessure -40	degats_des_eaux 64	vol 53
envole	bris_de_glace -74	collision 65	dommage_materiel -40	evenement_climatique 220	none -88	vandalisme -40
envolee	blessure -70	evenement_climatique 150	vol 92
envolees	evenement_climatique 70	vol 67
envoles	vol 109
envoye	autre 62	bris_de_glace 45	none -52
envoyer	autre 173	vol -40
epaule	collision 51	evenement_climatique 71
eponge	degats_des_eaux 147
epouse	none -60	vol 106
equipage	collision 128	degats_des_eaux -89	dommage_materiel -57	incendie 113	vandalisme -49
equipe	blessure 167	bris_de_glace -47	none -45	vandalisme -44
erafle	collision 120
eraflure	bris_de_glace 66
erreur	blessure -73	incendie 61	none 183
es	degats_des_eaux 64
escabeau	blessure 211	vol -77
escalier	blessure 121	collision -40	none -42	vandalisme -41
espagnole	vandalisme 87	vol -45
essaye	bris_de_glace 79	collision -59	none -49	vandalisme -110	vol 176
essuie	autre -45	dommage_materiel 97	vandalisme 45	vol -48
estime	collision -41
etabli	collision 41
etage	collision -77	dommage_materiel 122	evenement_climatique 113	none -67
etagere	blessure -217	collision -83	dommage_materiel 368	evenement_climatique -41	none -41	vol -44
etai	degats_des_eaux -52	dommage_materiel 128
etaient	vandalisme 51
etant	bris_de_glace -41	collision 164	dommage_materiel -50	incendie 97	none -69	vandalisme -43	vol -43
ete	none -45
eteint	incendie 106
etendu	autre 204	collision -108	degats_des_eaux -50	dommage_materiel -48	incendie 82	none -198	vol -77
etes	autre 205	none -70	vol -57
etincelles	degats_des_eaux 95
etions	vandalisme 47
etoile	bris_de_glace 251	collision -104	none -55
etoilee	dommage_materiel 44	vandalisme 56
etre	none 56
etroite	collision 290	none -102	vandalisme -40
etudiant	collision 85	vol -57
eu	none -41
euh	none 190
euros	autre 75	dommage_materiel 41	none -56	vol 41
eux	none -41	vandalisme 92
evacuation	degats_des_eaux 54
evacues	evenement_climatique 109	incendie 73	vol -52
evidemment	none 42
evier	collision -69	degats_des_eaux 120	dommage_materiel 147	none -78	vol -49
evite	collision 42	vol 46
eviter	bris_de_glace -51	collision 204	none -44
ex	collision -79	dommage_materiel -131	none -57	vandalisme 374	vol -72
exact	none 146
exactement	none 113
excuse	degats_des_eaux 80
excuser	bris_de_glace 157	none -50
excusez	incendie 80	none -53
existe	autre 148	blessure -43	incendie 89	none -69	vol -71
expert	none 60
explique	collision 78
expliquer	autre 97	dommage_materiel -40	none 72
exploitation	degats_des_eaux 85	none -88	vol 113
explose	bris_de_glace 59	incendie 49	none -41
explosee	bris_de_glace 105	collision -45	none -43	vandalisme 61
exploses	dommage_materiel 92
explosion	incendie 183	none -43
expres	none -62	vandalisme 183
extincteur	incendie 52	vandalisme 87
f	collision 205	none -46
fac	none -40	vol 133
facade	vandalisme 56
face	collision 55	incendie 52
facteur	blessure 49	dommage_materiel -40	vol 150
facture	autre 105	collision -51
faire	autre 55
fais	degats_des_eaux 50
faisais	blessure -81	bris_de_glace 121	collision -58	none -45	vandalisme -44	vol 153
faisant	collision -75	dommage_materiel 116	none -46	vandalisme -51	vol 76
faite	collision -53	none -65	vandalisme 85	vol 149
fallu	autre 202	degats_des_eaux -61	dommage_materiel -69
famille	evenement_climatique 60	none -48	vol -40
farine	degats_des_eaux 72	incendie 40
fauche	collision 133
fauchee	collision 49
faudrait	blessure 97	bris_de_glace 57	collision -66	dommage_materiel -43	none 115
faut	autre 123	collision -77	dommage_materiel 57
faute	collision 44
fauteuil	vol 60
faux	dommage_materiel -46	vol 114
fe	autre 57	bris_de_glace 51	evenement_climatique 57	none -128
fele	blessure 105	bris_de_glace 86	none -75	vandalisme -45
felee	bris_de_glace 103	vol -46
felees	degats_des_eaux 40
femme	collision 52
femur	blessure 233	collision -40	dommage_materiel -43	vol -65
fendu	bris_de_glace 152	degats_des_eaux 93	none -95
fendue	bris_de_glace 215	none -42	vol -51
fenetre	bris_de_glace 175
fenetres	bris_de_glace -93	incendie 97	vandalisme 106
fer	collision -49	dommage_materiel 168	none -74
ferme	vol 56
fermee	bris_de_glace 117	collision -49	none -96	vol 118
fermer	blessure -67	bris_de_glace 132	collision -43	degats_des_eaux 87
fermeture	degats_des_eaux 153	evenement_climatique -127	vol 52
fermier	incendie 110	vandalisme 75	vol -121
fete	blessure 76	collision -43	incendie 91
fetes	blessure 228	collision -77	dommage_materiel -60	none -138	vandalisme -63
feu	incendie 141	none -43
feuille	collision 69
fevrier	autre 60
fiat	collision 42
fichu	collision 87	degats_des_eaux 79	vol -73
fil	vandalisme 52
file	collision 89
filme	collision -67	none -61	vandalisme 110	vol 72
fils	dommage_materiel 120	none -62
fin	dommage_materiel 44	evenement_climatique 55
finalement	none 56
fini	collision 80
fissure	bris_de_glace 197	collision -44
flambe	incendie 152
flamme	dommage_materiel 128	none -41
flammes	collision -41	incendie 159	vol -52
flanc	collision 70	none -58	vandalisme 55
fleuriste	collision 217	dommage_materiel -115	vandalisme -52
flexible	degats_des_eaux 122
flic	collision 182	dommage_materiel -40	vandalisme 47	vol -40
flics	none -43	vol 69
flotte	degats_des_eaux 192
fna	vandalisme 60
foin	collision 99	incendie 90	vandalisme -70
fois	autre 56	none -70
fonce	collision 234	none -72
fond	dommage_materiel 129	evenement_climatique 63	incendie -82	none -55	vandalisme -42	vol -44
fondu	degats_des_eaux 73	incendie 86
food	collision 143	dommage_materiel -91	none -42	vandalisme 101
foot	autre -49	blessure 225	bris_de_glace 58	collision -46	dommage_materiel -42	vandalisme -52	vol -40
force	vol 153
forcee	vol 138
forcement	collision 55
forces	collision 65
forme	collision 107	none -62	vandalisme 52
formel	autre 45
fort	blessure -47	bris_de_glace 136	collision -49	vol 62
fortes	blessure -121	bris_de_glace -64	collision -47	dommage_materiel -47	evenement_climatique 255	none -55	vandalisme -45	vol -45
fosse	collision 200
foudre	evenement_climatique 146
fouet	collision 78
foule	blessure -110	degats_des_eaux 46	vandalisme 156
foulee	blessure 137	collision -47	incendie 46	none -57	vandalisme -49	vol 52
four	bris_de_glace 132	dommage_materiel 49	none -42	vol -43
fourgonnette	collision 108
fournil	vol 62
fournir	autre 55	none 97
fourriere	autre -54	collision -228	dommage_materiel 301	none -61
foutu	collision -113	dommage_materiel 207	none -41
foutus	degats_des_eaux 67
fracasse	bris_de_glace 124	collision -71	degats_des_eaux -70	dommage_materiel 120
fracture	blessure 138
fracturee	blessure 103	vol 45
frais	autre 184	blessure 40	dommage_materiel -52	none -55
francais	bris_de_glace -84	collision 147	incendie 72	none -58
france	collision 77
franchement	none 178	vandalisme -54
franchise	autre 182	collision -41	dommage_materiel -52	none -71
frappe	collision 78
frein	collision 224	degats_des_eaux -44	dommage_materiel -49	none -67	vandalisme 100	vol -73
freine	collision 159	none -53
frere	vol 60
frigo	dommage_materiel 78	evenement_climatique 42
friteuse	dommage_materiel 48	incendie 42
froid	bris_de_glace 185	none -57
frole	collision 110	evenement_climatique 64
front	collision 48
frotte	collision 202	none -56
fui	collision -85	degats_des_eaux 285	dommage_materiel -75	evenement_climatique -96	none -46
fuit	degats_des_eaux 88
fuite	degats_des_eaux 149
fumait	incendie 134
fumee	incendie 129
fumees	incendie 131
g	collision 100	none -70
gagne	incendie 186
gamin	dommage_materiel -59
gamins	blessure 133	bris_de_glace 82	none -92
garage	none -41	vandalisme 64
garagiste	bris_de_glace 196	collision -62	none -95
garantie	autre 123	blessure 58	collision -44	vol -43
garde	dommage_materiel 84	vandalisme 69
gare	collision 107
garee	collision 62	none -40	vol 56
gars	collision 42	vol 68
gateau	bris_de_glace 87	collision -41	dommage_materiel 72
gauche	collision 60
gaz	incendie 64	vol 105
gel	bris_de_glace 128	collision -58	degats_des_eaux 42	dommage_materiel -47	evenement_climatique 108	none -136	vol -40
gendarmerie	none -42	vandalisme 54	vol 51
gendre	collision -173	evenement_climatique 71	incendie 156
generaliste	collision 47
genou	blessure 152	none -80
genoux	blessure -76	collision 80	dommage_materiel -45	vol 162
genre	autre 235	dommage_materiel -53	none -169
gens	collision 121	none -100
gentil	collision 46	dommage_materiel -61	none 136
gentille	blessure -93	vol 147
gerant	vol 97
gerard	collision -74	dommage_materiel 106	vandalisme 69
gere	evenement_climatique 91
glace	autre -53	bris_de_glace 121	dommage_materiel 95	vandalisme -61
glaces	none -41	vandalisme 255	vol -88
glacons	bris_de_glace -51	collision -80	dommage_materiel -81	evenement_climatique 209	vandalisme -50
glisse	blessure 51	degats_des_eaux 94	dommage_materiel -49
glissiere	collision 88
glovo	collision 56
golf	bris_de_glace 138	dommage_materiel -49	evenement_climatique 46	none -53
gondole	degats_des_eaux 121
gonfle	blessure 129	collision -50	degats_des_eaux 45
gorge	blessure 97
goutte	degats_des_eaux 169	none -53
gouttiere	bris_de_glace -130	dommage_materiel 146	evenement_climatique 48	vandalisme -61
gps	bris_de_glace -74	collision 55	dommage_materiel -40	none -107	vol 261
grace	collision -40	evenement_climatique 141
grande	bris_de_glace 88	none -48	vol 102
grandit	bris_de_glace 68	none -55
grands	collision -41	degats_des_eaux 95	incendie 84
grange	incendie 123
grave	autre 40
gravier	bris_de_glace 214	collision -85
gravillon	bris_de_glace 185	collision -58	evenement_climatique -41
gravillons	bris_de_glace -110	collision 291	none -72
grele	bris_de_glace -42	evenement_climatique 187
grelons	evenement_climatique 199
grenier	blessure -49	degats_des_eaux 135
grillage	vandalisme -166	vol 262
grille	dommage_materiel 59
grilles	evenement_climatique 42	incendie 79
grise	autre 176	none -125
gros	bris_de_glace 60	evenement_climatique 50
grosse	dommage_materiel 61	evenement_climatique 46
groupe	dommage_materiel 40
h	blessure 57	dommage_materiel -48
habite	evenement_climatique 57
haie	incendie 76
hall	bris_de_glace 55	degats_des_eaux -46	evenement_climatique 71	none -69	vol 90
halloween	vandalisme 98
hamdoulah	incendie 72
hamdoullah	evenement_climatique 50
hammam	blessure 47	none -70	vol 106
hanche	blessure 87	collision -43	dommage_materiel -54	vol 132
hangar	evenement_climatique 127
haut	bris_de_glace 51
hauteur	bris_de_glace 106	evenement_climatique -41
hauts	incendie 55
hay	incendie 90	none -66
hayon	autre -47	bris_de_glace 143	collision 153	none -88	vandalisme -73
hectares	collision -60	incendie 154
hein	collision -48	dommage_materiel 91	evenement_climatique -43	incendie -43	vol 108
helas	none 98
hello	collision 134	evenement_climatique -43
hematome	blessure 116	degats_des_eaux 98	dommage_materiel -94	none -51
heures	collision 56
heureusement	vandalisme 55
heurte	blessure 53	bris_de_glace 66	collision 78	dommage_materiel -41	none -55
home	evenement_climatique 56
homme	collision -62	dommage_materiel -60	incendie -61	vandalisme 109	vol 141
honte	collision -132	dommage_materiel 179	vol 78
hors	degats_des_eaux 67
hospitalisee	autre 46	blessure 138	collision -77	none -45
hotel	autre 176	none -76
hotes	collision -84	degats_des_eaux -67	dommage_materiel 166	evenement_climatique 106	none -50
hotte	incendie 55	vandalisme 48
hs	evenement_climatique 41
hui	none 61
huile	blessure 104	none -61
huit	none 42
humain	none 72
humaine	collision 54	degats_des_eaux 55	none -43
humains	degats_des_eaux 103	evenement_climatique 45	none -43
humidite	degats_des_eaux 104
hurle	evenement_climatique 45
ici	degats_des_eaux 55
idee	collision -56	none 205
identites	collision 43
ifrane	evenement_climatique 74
ignore	none 150
ils	vol 96
immatriculation	bris_de_glace 113	collision -102	none -70	vol 130
immeuble	vol 40
immobilise	collision 162	vol -76
impact	bris_de_glace 153	none -41
impossible	collision 53
in	none 73
incendie	collision 44	incendie 61
incommode	degats_des_eaux 59	incendie 97
inconnus	collision -76	incendie -88	vandalisme 263	vol -56
indemne	collision 102	vol -40
indemnes	collision 67	evenement_climatique 59
individus	vol 138
infiltration	degats_des_eaux 116
infiniment	none 65
infirmiere	blessure -79	degats_des_eaux 117	dommage_materiel -69	vandalisme 97
inhale	incendie 40
inondation	degats_des_eaux -59	evenement_climatique 203	none -40
inonde	blessure -46	collision -43	degats_des_eaux 248	none -44
inondee	evenement_climatique 95
insert	bris_de_glace 229	incendie -78
instant	vandalisme 79
insultes	vandalisme 122
intact	dommage_materiel 151	evenement_climatique -91
intacte	bris_de_glace 104	collision 58	dommage_materiel -41	evenement_climatique 60	vandalisme -44	vol -48
intacts	incendie 207	none -148
interdit	blessure 113
interieur	none -47	vandalisme 114	vol -55
interieure	blessure -41	bris_de_glace 41	degats_des_eaux 222	dommage_materiel -44
intervention	collision 153	none -53
intervenue	collision 62	vandalisme 124	vol -62
intoxication	blessure 172	collision -43
iphone	blessure -42	collision -44	dommage_materiel 154	none -47	vol 45
irai	degats_des_eaux 74	none -90	vandalisme -47	vol 159
isolant	degats_des_eaux 69
istanbul	autre 130	none -57
itt	blessure 149	vol -81
jacking	collision -66	vol 164
jai	collision 46	dommage_materiel 49	none -53
jamais	evenement_climatique 57	none 71	vol -61
jambes	collision 100	degats_des_eaux 46	vol -77
jante	collision 115	degats_des_eaux -42	dommage_materiel 127	none -47
jantes	dommage_materiel -56	none -50	vol 221
janvier	degats_des_eaux 55
jardin	evenement_climatique 45	incendie 60	none -45
jardinier	bris_de_glace 98
jean	incendie 46	vandalisme 73
jemaa	vandalisme 47
jete	bris_de_glace -61	collision -44	dommage_materiel -58	none -62	vandalisme 324
jeter	bris_de_glace 143	vol -53
jeune	collision 181	dommage_materiel -58
jeunes	collision -41	incendie 58	vandalisme 107
jle	dommage_materiel -121	vandalisme 268	vol -56
jme	collision 51	evenement_climatique 62
joint	bris_de_glace 43	degats_des_eaux 65
jointe	collision -46	none -93	vandalisme 65	vol 135
jouait	autre -82	blessure 188	collision -96	dommage_materiel 64
jouant	bris_de_glace 91	collision -46	dommage_materiel 96
joue	bris_de_glace -40	collision -85	dommage_materiel 98	none -45	vandalisme 124
jouer	autre 70	blessure 183	collision -67	none -66	vandalisme -50
journee	none 60
jours	none 50
jsui	collision 76	dommage_materiel -43	evenement_climatique 45	vandalisme 57
jsuis	collision -128	dommage_materiel 171
juge	collision 104	vandalisme -42
juillet	incendie 56
juin	none 69
jure	collision 153	dommage_materiel -73	incendie 45
juridique	autre 161
jus	degats_des_eaux 119	dommage_materiel 55	none -46
jusqu	collision 48	evenement_climatique 48
jusque	collision 57
kangoo	collision 42
keufs	collision 86
ki	collision 69	degats_des_eaux 41	none -61
kilometres	bris_de_glace 42	collision 44
kine	autre 66
km	none 87
ko	collision 84	dommage_materiel 140	none -78	vol -46
koi	autre 212	none -133
la	none -46
labas	collision 138	degats_des_eaux -96	dommage_materiel -50	evenement_climatique 112	none -41
labrador	dommage_materiel 224	none -114
lac	blessure -42	collision 152	degats_des_eaux -51	dommage_materiel 184	none -84	vol -84
lacere	vandalisme 206	vol -41
lache	collision -55	degats_des_eaux 78	dommage_materiel 83
laisse	dommage_materiel 96	vol 41
laissez	dommage_materiel -94	none 224
lambert	blessure 170	bris_de_glace -135	collision 93	none -55	vandalisme -49	vol -60
lampadaire	collision 125
lance	dommage_materiel 40
langue	blessure -114	collision 148	none 93
lateral	collision 42
lavabo	collision -62	degats_des_eaux -56	dommage_materiel 102	none -47	vandalisme 180	vol -49
lave	collision -42	degats_des_eaux 75	dommage_materiel 123	none -86
laver	degats_des_eaux 206	none -49
leclerc	collision 73
lecteur	collision -79	dommage_materiel 271	none -114	vandalisme -46
leger	collision 78
legerement	incendie 105
lendemain	blessure 85
lesion	collision 69
lettres	collision -50	incendie -40	none -56	vandalisme 241
leur	dommage_materiel 44
leurs	degats_des_eaux 112	dommage_materiel -56	evenement_climatique 92	incendie 41	vol -86
levant	dommage_materiel 103	vandalisme -42
lever	evenement_climatique 148	incendie -60
levre	collision 45	dommage_materiel -57	none -87	vol 180
liberale	vol 49
lieu	autre 55
lieux	vandalisme 100
ligament	blessure 285	collision -69
ligne	vol 41
lille	autre 146	collision -46	dommage_materiel -50	none -100
limoges	blessure -58	dommage_materiel 197
linge	dommage_materiel 71	incendie 68	none -41
lino	degats_des_eaux 256	dommage_materiel -102	none -71
liquide	vol 132
lisbonne	autre 111	none -59	vol 77
lit	collision -44	degats_des_eaux 64
litres	degats_des_eaux 79	vol 79
livraison	collision 56
livres	collision -86	degats_des_eaux 266	evenement_climatique -99	none -48	vol -47
livreur	dommage_materiel 73
lo	blessure -50	collision -67	degats_des_eaux 113	dommage_materiel 56	evenement_climatique 71	vol -45
locataire	collision -61	degats_des_eaux 85	dommage_materiel -43	evenement_climatique -41	vandalisme 131
locataires	collision -49	degats_des_eaux 137
location	autre -60	dommage_materiel 116
logan	collision 80
loin	bris_de_glace 94	dommage_materiel -58	vol 61
lol	blessure 73
long	collision -94	degats_des_eaux 119	vandalisme 134	vol -40
longueur	bris_de_glace 49	dommage_materiel 40
lopez	bris_de_glace 47	collision -74	degats_des_eaux 103
lors	blessure 47	dommage_materiel 53	none -45	vandalisme -43	vol 62
loue	dommage_materiel 94	evenement_climatique 40
loueur	collision 53
louis	blessure -65	collision -139	degats_des_eaux -105	dommage_materiel 170	incendie -40	none -45	vol 151
lourd	collision 40
lourde	degats_des_eaux -41	evenement_climatique 209
lucarne	bris_de_glace 58	collision -60	evenement_climatique 117
lumiere	blessure -53	collision 90	vol 82
lunette	autre 48	bris_de_glace 293	collision -113	dommage_materiel -42	none -85
lunettes	dommage_materiel 114
lustre	collision -68	degats_des_eaux 190	dommage_materiel 42	none -44
luxe	blessure -104	collision 104	degats_des_eaux 98
lycee	dommage_materiel -62	none -93	vandalisme -40	vol 199
lyon	vol 40
m	none -43
m2	degats_des_eaux -104	dommage_materiel -40	evenement_climatique 163
ma	none -42
maarif	vol 41
macbook	dommage_materiel 117
machine	degats_des_eaux 86	dommage_materiel 87	none -46
machines	collision -42	incendie 88
machiniste	collision 58
machoire	blessure 90	collision -171	dommage_materiel -59	evenement_climatique 152	none -76	vandalisme -97	vol 124
magasin	vandalisme 43
mai	autre 66	none 75
main	blessure 42
mains	collision -70	incendie 76	vol 88
maintenant	bris_de_glace -46	dommage_materiel 63
maire	collision -99	dommage_materiel -55	incendie 95	none -98	vandalisme 273	vol -105
mairie	evenement_climatique 53	none -51	vandalisme 76	vol -41
maison	evenement_climatique 69
malade	autre 110	blessure -78	dommage_materiel -49	none -54	vandalisme 134	vol -62
malinois	blessure 133
maman	bris_de_glace 47	collision 74	dommage_materiel -56
mamie	blessure -57	collision 162	evenement_climatique 53
manege	blessure 138	collision -50
mange	blessure 130	collision -102	dommage_materiel 79	none -67	vandalisme -49	vol 48
manoeuvrant	collision 170	dommage_materiel -69
manoeuvre	degats_des_eaux 93
manque	collision 42	dommage_materiel -46	none -43	vol 113
manteau	collision -72	dommage_materiel -86	vol 250
marchandise	autre -46	vol 95
marche	collision 49
marches	blessure -42	degats_des_eaux 73	vol 43
mardi	none 40
mari	bris_de_glace 63	collision 45	dommage_materiel -41
mariage	collision 40
mariee	collision 78	dommage_materiel 159	incendie -73	none -71
marjane	collision 109
marque	vandalisme 40
marrakech	collision 66	dommage_materiel 79	none -40	vol -73
marre	none 122
mars	none 74
marseille	vol 99
masse	bris_de_glace -48	collision -65	dommage_materiel -43	vandalisme 241	vol -50
mat	blessure 60	collision 62
match	collision -54	vandalisme 94
matelas	degats_des_eaux 120	incendie -83	vandalisme 94	vol -43
materiel	vol 61
maternelle	bris_de_glace -58	collision 72	vandalisme 89	vol -41
matinee	bris_de_glace -85	collision 134	dommage_materiel -52	none 65	vandalisme 52	vol -69
matricule	none 146
mauvaise	autre 44	degats_des_eaux 69
mcdo	collision 51
mdr	evenement_climatique 66
me	blessure 61
mec	collision 53	dommage_materiel 48	incendie -41	vandalisme -50
medecin	blessure 109	none -40
medical	blessure -40	degats_des_eaux 56	vandalisme 54
meknes	collision 50
melon	blessure 67	bris_de_glace -47	dommage_materiel 172	evenement_climatique -43	none -52	vandalisme -44	vol -58
menace	collision -77	vandalisme 89	vol 89
menthe	bris_de_glace -60	collision 45	dommage_materiel 255	none -223	vandalisme -70
menton	blessure 93	collision 125	degats_des_eaux -56	none -59
mer	autre 53	collision 65	evenement_climatique 57	none -73
merci	none 51
mes	none -51	vol 51
message	none 82
messe	vol 72
metier	evenement_climatique 63
metre	collision -58	degats_des_eaux 64	evenement_climatique 52	none -54	vandalisme 95
metres	collision 72	evenement_climatique 82
metro	blessure 81	none -51	vol 138
meuble	dommage_materiel 46
meubles	evenement_climatique 61	incendie 58
meuf	collision 147	none -53
mi	autre -43	blessure -50	bris_de_glace -61	collision -79	degats_des_eaux -61	dommage_materiel 302	evenement_climatique -45	none -278	vandalisme -72	vol 92
mien	vandalisme 52
mienne	collision 40
mieux	blessure 46	collision 50	dommage_materiel -111	none -41	vol 93
milieu	bris_de_glace 64
mille	bris_de_glace 146	collision -59	dommage_materiel -50	incendie -81	vandalisme -42	vol 91
min	collision 159	vandalisme -42	vol -43
minerve	collision 56
mini	evenement_climatique 106
minuit	collision 91	none 60	vol -99
minutes	evenement_climatique 52
miracle	bris_de_glace 58	dommage_materiel 43
miroir	bris_de_glace 247	dommage_materiel -46	none -74	vandalisme -90
miroirs	vandalisme 246	vol -143
mis	incendie 42	vandalisme 83	vol -43
mise	collision 88	degats_des_eaux -40	dommage_materiel -64	vol 82
mitoyen	incendie 117
mme	collision -43	dommage_materiel 81
mn	collision -66	degats_des_eaux 60	incendie -49	none -105	vol 182
mobylette	collision 160	dommage_materiel -40
mode	dommage_materiel -80	vandalisme -44	vol 187
mohammed	none -41	vol 53
mohammedia	incendie 79
moi	collision 43
moins	collision 57	incendie -42	none 75
moisissures	degats_des_eaux 239	evenement_climatique -56
moitie	evenement_climatique 64
mollet	blessure 219	collision -54	degats_des_eaux -63
moment	dommage_materiel 86
mon	none -46
moniteur	vandalisme 51
monsieur	collision 40
montait	collision -52	evenement_climatique 152	incendie -58
montant	autre -78	blessure -42	none 140
monte	collision -69	vandalisme -72	vol 186
montee	dommage_materiel 65	evenement_climatique 106	vol -46
montelimar	autre 87	bris_de_glace 80	evenement_climatique -73
montes	collision -57	degats_des_eaux -48	evenement_climatique 154
montre	autre -45	vol 143
montres	vol 51
moquette	degats_des_eaux 102	dommage_materiel 54	evenement_climatique -69	incendie 56
morceau	bris_de_glace 70	degats_des_eaux 83
morceaux	bris_de_glace 97	dommage_materiel 79	vol -55
mordu	blessure 169	collision 42	none -40
mort	dommage_materiel 113
morte	autre 48	collision 61
mosquee	collision 78
mot	collision 166	dommage_materiel -43
motard	collision 54
moteur	incendie 123
moto	collision 50	none -53	vol 67
mots	blessure 81	collision 90	vol -79
mouille	blessure 150	collision -113	degats_des_eaux 66
mouillee	collision -40	degats_des_eaux 78
mousse	collision -47	vandalisme 201	vol -69
moyen	degats_des_eaux -77	dommage_materiel -41	incendie 141	vandalisme 63	vol -40
multiprise	degats_des_eaux 75	incendie 94
municipale	collision 63
mur	collision -71	degats_des_eaux 67	dommage_materiel 76	incendie 41	none -45
muret	collision 218	vol -57
murs	bris_de_glace -69	evenement_climatique 66	none -43	vandalisme 106
musique	vandalisme 69	vol 40
mutuelle	autre 117	none -40
mystere	degats_des_eaux 61	none 78
nan	none 179
nationale	collision 105	none -44
naturelle	evenement_climatique 111
negatif	none 104
neige	evenement_climatique 164
neiman	none -47	vandalisme -102	vol 238
net	blessure -82	bris_de_glace 140	collision -48	dommage_materiel 41	none -71	vol 123
neuf	dommage_materiel 156	incendie -47
neuve	collision 104	vol -44
nez	collision 88
nice	collision 87
nickel	none 51
nie	degats_des_eaux 44
niece	dommage_materiel 75
niveau	collision 64
noel	blessure 40	collision -59	dommage_materiel -40	none 44	vol 85
noir	incendie 118	none -45
noirci	incendie 129
noircie	degats_des_eaux -42	vandalisme 115
noire	collision 43
noires	incendie 109
nom	collision 69
noms	vandalisme 58
non	none 90
note	collision 47
nou	collision -57	dommage_materiel -63	evenement_climatique 115	incendie 148
nouveau	bris_de_glace -250	none 325
nouvelles	degats_des_eaux -103	none 159
novembre	autre 78	none -64
noye	blessure -43	degats_des_eaux -64	dommage_materiel 97	evenement_climatique 82	incendie 75	none -47
noyee	collision -54	degats_des_eaux 238	evenement_climatique 54	none -122	vol -50
nul	collision 78	dommage_materiel -49	none -50	vol 46
numero	collision 57	none 61
numeros	collision 41
nuque	collision 78
nus	bris_de_glace 185	dommage_materiel -68	vandalisme -117
o	blessure 47	collision 50	none -73	vol 74
observation	blessure 144	dommage_materiel -93	evenement_climatique 40
occupant	degats_des_eaux 102
octobre	collision 47
odeur	degats_des_eaux 60
oeil	collision -41	vandalisme 70
oeufs	vandalisme 66
oiseau	bris_de_glace 113	vol -43
okay	blessure -45	collision 270	evenement_climatique -45	none -105
oliviers	incendie 95
on	vol 41
oncle	evenement_climatique 63
onze	bris_de_glace 48	collision -41	evenement_climatique 77	vandalisme 59	vol -67
opel	collision 152	dommage_materiel -56	evenement_climatique 57	none -54
opere	autre 204	bris_de_glace 65	collision -41	dommage_materiel -53	none -51	vol -43
opticien	autre 70
orage	dommage_materiel 69	evenement_climatique 132
oranges	blessure -49	collision 42	dommage_materiel -72	evenement_climatique 180	vandalisme -52	vol -41
ordi	collision -45	dommage_materiel 99	incendie -54	none -94	vandalisme 54	vol 123
ordinateur	dommage_materiel 80
ordre	collision 75
oreille	blessure 76	collision -47	evenement_climatique 126
orgueil	collision 136	none -45
origine	collision -114	degats_des_eaux 190	incendie 118	none -114	vol -47
orteil	blessure 76	collision -106	dommage_materiel 216	none -67
ose	blessure -41	bris_de_glace 50	collision -80	dommage_materiel -70	incendie -57	vandalisme -123	vol 287
ou	autre 56
ouais	dommage_materiel -54	none 141
oublie	autre 109	bris_de_glace -51	degats_des_eaux 46
oubliee	dommage_materiel -58	incendie 286	none -77
oued	evenement_climatique 152
ouf	blessure -51	collision -53	degats_des_eaux 109	dommage_materiel 88	evenement_climatique -43	incendie -42	none -50
oui	none 143
ourika	collision -75	evenement_climatique 313	vol -110
outils	vol 124
ouvert	collision 44	none -41
ouverte	collision 42	degats_des_eaux 47
ouverture	bris_de_glace -60	incendie 40	vandalisme 93	vol -42
ouvrant	bris_de_glace 46
ouvre	blessure -94	collision -50	degats_des_eaux 128	dommage_materiel -41	none -65	vol 149
ouvrier	collision 65	dommage_materiel -69	none -42	vol 84
ouvriers	blessure -51	collision -46	evenement_climatique 77
oxygene	incendie 88
p	degats_des_eaux 70
pa	dommage_materiel -44	none -73	vol 76
paie	collision -81	dommage_materiel 108	vol 43
paille	blessure 161	collision -48	incendie 100	vol -59
pain	vol 67
palettes	collision -68	degats_des_eaux -126	dommage_materiel -59	evenement_climatique 147	incendie 41	none -72	vandalisme -60	vol 142
palier	degats_des_eaux 86
pan	evenement_climatique 83	incendie 92	none -49	vandalisme -43
panne	autre 74	collision -50	degats_des_eaux 82	dommage_materiel 102	none -47
panneau	bris_de_glace 309	collision -81	degats_des_eaux -64	dommage_materiel -43	evenement_climatique -100	none -91
panneaux	dommage_materiel 41	evenement_climatique 61	none -63	vandalisme 97
panoramique	bris_de_glace 149	none -41
papa	blessure 130
papier	collision 77
papiers	vol 50
parait	dommage_materiel -42	none -156	vol 202
parapluie	bris_de_glace 66	none -46	vol 59
parasol	evenement_climatique 159	vol -61
parc	collision 46	degats_des_eaux 53	dommage_materiel 45
parce	vandalisme 65
pardon	collision -119	dommage_materiel 101
pare	bris_de_glace 88
parebrise	bris_de_glace 73	collision -51	vandalisme 89
pareil	collision 83
parents	dommage_materiel 52
parfaitement	none 151
paris	autre 190	none -90
parlent	blessure 234	dommage_materiel -58	evenement_climatique -41	none -93	vandalisme -43	vol -68
parler	none 90
parlez	none 78
paroi	bris_de_glace 237	degats_des_eaux -49	none -52
parpaings	dommage_materiel -88	vol 221
parquet	degats_des_eaux 98
part	autre 79	collision 62
partant	incendie -90	vandalisme 181
parti	incendie 47	none -49
partie	autre 81	blessure 96	none -112
partir	degats_des_eaux -87	none -47	vandalisme 281	vol -44
partis	autre 43	vol 40
partout	degats_des_eaux 84	none -42
passage	blessure -72	collision 97	dommage_materiel 92
passager	vol 96
passagere	collision 75
passait	blessure -60	collision 80	none -59	vandalisme -45	vol 125
passant	degats_des_eaux -70	dommage_materiel 182
passe	degats_des_eaux 43
passee	collision 46	dommage_materiel 49
passeport	autre 206	collision -60	none -65
passer	bris_de_glace -66	dommage_materiel 69	evenement_climatique -50	vol 104
passes	vol 69
passez	none 104
paume	blessure 48	bris_de_glace 89	collision -74	incendie 44	none -58	vandalisme -52	vol 44
pauvre	dommage_materiel 66	none -51	vandalisme 91	vol -54
pave	collision -68	none -59	vandalisme 225	vol -77
paye	autre 209	collision -58	degats_des_eaux -42	dommage_materiel 83	incendie -47	none -106
payer	collision -89	vol 85
pc	collision -53	dommage_materiel 212	none -136	vandalisme -52
pdt	blessure 129	collision -48	degats_des_eaux -49	dommage_materiel -48	evenement_climatique 120	none -90	vol -43
peage	collision 70
pedales	blessure -47	collision 140
pediatre	autre 49	collision 84	dommage_materiel -66
peine	collision 57
peinture	vandalisme 77
pelle	collision 56	degats_des_eaux 94	dommage_materiel -57	none -69	vandalisme -51	vol 97
peloton	collision 109
penche	collision 136	dommage_materiel -46
pend	blessure -171	collision -96	vandalisme 271
pendant	vol 53
pense	autre 97
perce	degats_des_eaux 86
perceuse	dommage_materiel 122	none -41	vol 50
percute	collision 154	none -47
percutee	collision 77
percutes	collision 46
perdu	autre 74	dommage_materiel 62	none -54
perdue	dommage_materiel 73
perdus	blessure -40	collision -89	degats_des_eaux 94	evenement_climatique 136
pergola	collision -43	dommage_materiel 40	incendie 83
periph	collision 85	none -43
permets	blessure 43
permis	autre 165	collision 112	none -125
persone	degats_des_eaux 163	incendie -67
perte	collision 188	degats_des_eaux 56	dommage_materiel -40	evenement_climatique -113	none -88	vol -64
petard	collision -52	none -79	vandalisme 246
pete	bris_de_glace -40	dommage_materiel -51	none -47	vandalisme 55	vol 48
petee	bris_de_glace 93	collision -72	dommage_materiel 144	none -52
petit	bris_de_glace 42
petite	autre 49	blessure 59	none -61
petits	none -51	vol 53
petrin	blessure 144	collision -41	dommage_materiel -52	incendie 83
peu	collision 67
peugeot	evenement_climatique 108	vandalisme -74	vol 92
peur	vandalisme 40
peut	blessure 44	none 70
phare	collision 169	none -44
phares	none -88	vandalisme 215
pharmacie	collision 66
photo	collision -40	vol 88
photographie	collision 120
photos	none 55	vol -54
physique	none 40
physiquement	degats_des_eaux -47	vol 88
piano	dommage_materiel 209	incendie -69
pick	collision 53
pickpocket	vol 123
piece	bris_de_glace 69
pieces	collision -50	degats_des_eaux 64	dommage_materiel 71	incendie -75	vandalisme 70
pied	vandalisme 64
pieds	bris_de_glace 67	collision -40	degats_des_eaux 54	dommage_materiel -57	evenement_climatique 69	vandalisme -52
pierre	bris_de_glace 148	degats_des_eaux -40	none -42	vol -44
pierres	bris_de_glace -169	none -105	vandalisme 391	vol -98
pieton	collision 126
pigeon	bris_de_glace 105
pile	blessure 137
pilier	blessure 202	collision 107	dommage_materiel -64	none -199	vol -40
pin	bris_de_glace 42	collision -44	evenement_climatique 108
ping	bris_de_glace 113	collision -71	dommage_materiel -41	evenement_climatique 96
pique	blessure 122	collision -44	degats_des_eaux -72	none -101	vandalisme -43	vol 184
piqure	blessure 276	collision -57	none -73	vol -47
pire	collision 178	degats_des_eaux -61	dommage_materiel 63	none -101	vandalisme -48
piscine	blessure 52	evenement_climatique 84	none -57	vandalisme 62	vol -41
piste	blessure 59	bris_de_glace 77	none -40
placard	degats_des_eaux 51
place	collision 53	vandalisme 43
plafond	degats_des_eaux 102
plage	autre 57	blessure 82	bris_de_glace -45	collision -42	degats_des_eaux -65	vol 46
plaie	evenement_climatique 115
plaint	collision 55	degats_des_eaux 47
plainte	vandalisme 59	vol 70
plaisir	collision -47	none 111	vandalisme 89	vol -52
plan	bris_de_glace -70	collision -48	degats_des_eaux -51	dommage_materiel 278	incendie -75
plancher	collision -69	degats_des_eaux 238	dommage_materiel -65
plante	autre -55	blessure 163	bris_de_glace -66	collision 237	degats_des_eaux 99	dommage_materiel -251	evenement_climatique -51	incendie -44	none -194	vandalisme -74	vol -74
plaque	collision 40	vol 42
plaques	bris_de_glace -60	dommage_materiel 87	vandalisme 95
plat	autre 81	blessure -122	bris_de_glace 154	collision -44	dommage_materiel -132	none -67	vandalisme 119	vol -57
platane	collision 75	evenement_climatique 128
platre	blessure 98
plein	bris_de_glace 56
pleine	bris_de_glace 74
pleurait	collision 46
pleure	collision 64	incendie -41	none -41
pleut	collision -63	degats_des_eaux 245	none -91
plie	collision 86	evenement_climatique 78
pliee	dommage_materiel 175	none -46
plier	evenement_climatique 140
plinte	collision -44	dommage_materiel -78	none -42	vandalisme 106	vol 156
plinthes	degats_des_eaux 195	dommage_materiel -92
plombier	degats_des_eaux 54	vol 58
plots	collision 87	evenement_climatique 91	vol -79
plu	collision 54	degats_des_eaux -49	dommage_materiel 150	none -149	vandalisme -50
pluie	collision 139	degats_des_eaux 45	none -40
pluies	evenement_climatique 114
plus	vol 42
plutot	collision -60	degats_des_eaux 122
pneu	collision 198	degats_des_eaux -41	none -46
pneus	vandalisme 123
poche	collision -107	dommage_materiel 139	vol 55
poele	incendie 171
poids	blessure 56	evenement_climatique 44
poignet	blessure 102	collision 82	dommage_materiel -45
point	collision 103
points	bris_de_glace 89
poisson	evenement_climatique 110	vol -46
poissons	degats_des_eaux 190	incendie -83
policier	blessure 72
policiers	vandalisme 43	vol 40
polonais	collision 134
pompe	degats_des_eaux 76	evenement_climatique 94	none -53
pompier	degats_des_eaux -43	incendie 247	none -45
pompiers	incendie 58
pong	bris_de_glace 113	collision -71	dommage_materiel -41	evenement_climatique 96
pont	collision 45	evenement_climatique -40	vandalisme 105
port	incendie 56	none -44	vol 113
portable	dommage_materiel 135	none -56	vol 46
portail	collision 61	dommage_materiel -63	incendie 48	vandalisme 52	vol -40
portant	blessure 214	collision -53	none -54
porte	none -41	vandalisme 59	vol 43
portefeuille	autre 165	collision -58	none -44	vol 49
porter	collision -49	vol 102
portiere	collision 110
portieres	blessure -122	collision -92	none -68	vandalisme 332	vol -68
pose	bris_de_glace 62
posee	dommage_materiel -40	none -43	vol 117
possible	none 44
poste	none -61	vandalisme 127	vol 75
pot	collision -74	dommage_materiel 221	none -46
pote	autre -69	blessure 46	collision -54	dommage_materiel 201	none -208	vol -49
poteau	collision 245	dommage_materiel -65	none -55
poterie	bris_de_glace -111	collision -59	dommage_materiel 158	evenement_climatique 93	vol -45
pots	collision -79	none -121	vandalisme 82	vol 166
poubelle	incendie 192
poubelles	collision -61	evenement_climatique 86	incendie 103	vandalisme -60
pouce	blessure 42
pouces	dommage_materiel 264	none -50	vol -111
poule	bris_de_glace -106	dommage_materiel 264	evenement_climatique -40	none -102
poules	evenement_climatique 92
pourquoi	autre 145	dommage_materiel -45	vandalisme -46	vol -49
pourtant	blessure 58	collision -86	none 58
pousse	bris_de_glace 72	collision 63	dommage_materiel -40
poussee	blessure -111	vandalisme 176
pousses	collision 66
poussiere	bris_de_glace 245	dommage_materiel -118	incendie -82	none -41
poutre	collision 111	dommage_materiel 47	none -67
pouvez	autre 44	none 88
pr	autre 69	none -52
precise	bris_de_glace 40	collision 100	none -42
prefere	none 77
prejudice	dommage_materiel 54
premiere	none -51	vol 96
prend	collision -65	degats_des_eaux 62	none -71	vol 168
prendre	autre 95	none -92	vol 187
present	vandalisme 64
presente	collision 47	incendie 53
presque	evenement_climatique 125	incendie -44
pressee	blessure 240	collision -193
prevenu	degats_des_eaux 62	incendie -44	vandalisme 76
prevenue	collision 219	none -57	vandalisme -52	vol -46
prevenus	collision -42	incendie 98	none -72	vandalisme -100	vol 197
prevu	autre 134	blessure -58	degats_des_eaux 96	none -41
pri	blessure -44	collision 41	degats_des_eaux 56	dommage_materiel -54	incendie 43	none -84	vol 89
priorite	collision 98
pris	incendie 42
prise	degats_des_eaux 60
prius	collision -86	vol 208
proces	incendie 57
prochain	collision -40	none 70	vol 70
prof	collision 57	vol 71
projete	bris_de_glace 110
propre	blessure 147	collision 83	dommage_materiel -58	none -53
proprement	collision -42	vandalisme -169	vol 289
proprietaire	autre 74	none -49
proprio	degats_des_eaux 72
protection	autre 54	evenement_climatique 43	incendie 52
pu	dommage_materiel 41	evenement_climatique 42
pv	vol 42
pyjama	incendie 46	none -50	vol 91
qqn	none 64
quand	vol 46
quarante	bris_de_glace 44	incendie 40	vol 55
quart	none 160
quatre	bris_de_glace 72	vol 63
quatrieme	collision 78
quel	dommage_materiel -56	none 164	vol -72
quelle	autre -56	none 119
quelqu	vandalisme 85
quelque	autre 280	none -92	vol -68
quelques	blessure 106	none -49
quels	none 54
question	collision -65	degats_des_eaux 42	none 183
queue	collision 51
quimper	evenement_climatique 44	vol 67
quinze	evenement_climatique 111
quoi	none 57
rabat	blessure 73	degats_des_eaux 47
rabattu	collision 133	none -44
raccord	degats_des_eaux 212	none -46
raconte	vandalisme 88
radiateur	collision 91	degats_des_eaux 46
radio	blessure 94
rafales	evenement_climatique 168
raide	collision 163
rampe	collision 106	degats_des_eaux -143	dommage_materiel 197	none -65
rangee	blessure -50	bris_de_glace 55	incendie 64
rappeler	collision 93
rapport	incendie 61	vol -45
ras	evenement_climatique 58	vandalisme 58
rate	collision 194	degats_des_eaux -84	dommage_materiel -49	none -43
ray	bris_de_glace -47	collision -57	dommage_materiel 204	none -122
raye	dommage_materiel 47	none -48	vandalisme 160	vol -50
rayee	bris_de_glace -52	collision -58	none 228	vol -83
recepisse	none -43	vol 106
recevoir	autre 171	collision -41	vol -49
reclamation	none 124
reclame	bris_de_glace -88	dommage_materiel 215	none -50
reconnu	vandalisme 72
recousu	blessure 152	bris_de_glace 220	degats_des_eaux -114	dommage_materiel -167	evenement_climatique -58	incendie -46	none -63	vandalisme -63	vol -44
recu	bris_de_glace 62	collision -45	vandalisme 40
reculant	collision 104	dommage_materiel 45	none -44
recule	collision 135	none -46
redige	collision 92
refaire	degats_des_eaux 104
referme	blessure 201	bris_de_glace -77	degats_des_eaux -73	dommage_materiel 54	evenement_climatique -138	incendie -72	none -66	vandalisme -79	vol -76
refugies	collision -102	degats_des_eaux -47	evenement_climatique 259	incendie -59
regarde	none 57	vol 44
regarder	collision 74
relance	collision 50	none 42
releve	collision 108
rembourse	autre 88	dommage_materiel 136	none -118
remboursee	autre 208	none -90
remboursement	collision -43	none 129
rembourser	autre 288	degats_des_eaux -105	dommage_materiel -42	none -152
remboursez	autre 211	none -51
remercie	evenement_climatique 42	none 60
remonte	bris_de_glace -88	collision 98	degats_des_eaux 179	dommage_materiel -71
remorque	collision 156	none -45
remplacement	bris_de_glace 69	collision -50	dommage_materiel 106
rempli	collision 46
rendez	autre -41	collision -100	incendie -40	vandalisme 182	vol -110
rendre	autre 106
rendu	collision -135	degats_des_eaux 86	dommage_materiel 153
rentre	collision 62
rentree	collision 80	evenement_climatique 45
rentrer	bris_de_glace 75	collision 161	none -102
renverse	collision 59	dommage_materiel 127
renversee	collision 77	degats_des_eaux 64	dommage_materiel -80	none -82	vandalisme 116
renverser	collision 107
renvoie	collision -49	degats_des_eaux 59	dommage_materiel 63
reparti	collision 88
repartie	dommage_materiel -52	vol 89
repartis	vandalisme -103	vol 135
repond	collision 64	dommage_materiel 60
repondez	incendie 43
repondre	incendie 103	none 40
reponse	collision -88	vol 171
reseau	collision -96	degats_des_eaux 68	dommage_materiel 224	evenement_climatique -180	none -69	vandalisme -48
reserve	degats_des_eaux 304	none -101
reservoir	vandalisme 156
residence	vol 40
respirant	blessure 93	incendie 52
respire	collision 58	vandalisme 65
respirer	collision 72
responsabilite	autre 88	bris_de_glace 71	collision -45	dommage_materiel 48	none -80
responsable	collision 73
ressemble	bris_de_glace 124	collision 62	none -132	vandalisme -48
restaurant	collision 107	evenement_climatique 101	none -54	vol -41
reste	incendie 60
restee	collision 155	none -50
resto	blessure 86	collision -118	vol 134
resultat	collision -64	degats_des_eaux 44	dommage_materiel 119
retire	blessure 160	dommage_materiel -59	vol 47
retour	dommage_materiel 52	vol 57
retourne	blessure 177	collision -40	none -152
retournes	vol 109
retraite	dommage_materiel -52	vol 148
retro	collision 81	vandalisme 60
retros	vandalisme 179	vol -40
retrouve	autre 74	vandalisme 98	vol -78
retrouvee	autre 57
retroviseur	collision 150	none -49
retroviseurs	collision -84	none -98	vol 229
reussi	collision 236	none -78	vandalisme -86
reveil	collision -142	degats_des_eaux 115	vandalisme -47	vol 91
reveille	evenement_climatique 70	vandalisme 42	vol -63
revenir	collision -40	none 110
revenu	blessure 74	collision -71	vandalisme 102
rez	collision -41	evenement_climatique 83
riad	incendie 94	none -48
rideau	dommage_materiel 78	incendie 54
rideaux	collision -42	dommage_materiel 121	incendie 129	none -65
rigole	collision 202	incendie -81	vandalisme -51
rire	blessure 125	dommage_materiel -53	none -40	vol 53
riviere	degats_des_eaux -57	evenement_climatique 233
robe	collision -68	dommage_materiel 271	none -65	vol -49
robinet	degats_des_eaux 163
robot	none 49
rocade	autre 44	collision 132	vol -70
rompu	blessure 206	degats_des_eaux 63	dommage_materiel -57	none -68	vandalisme -85
rond	collision 86
rotule	collision 149	dommage_materiel -50	none -55	vol -42
roubaix	degats_des_eaux 81
roue	collision 79	vandalisme 68
roulais	collision 45
roulait	collision 48
roulant	collision -76	dommage_materiel 96	vol 48
roulants	degats_des_eaux 77	evenement_climatique 62
roule	blessure 72	collision 85
rouler	bris_de_glace 136	collision -112	dommage_materiel 163	none -47	vandalisme -53	vol -47
route	collision 114
routier	collision 170	vandalisme -110
royale	collision 59
ruches	collision -108	incendie 182	none -75	vol 58
rue	collision 47
ruelle	collision 189	none -68
rupture	blessure 49	degats_des_eaux 141	none -48
sa	collision 60
sable	evenement_climatique 108
sac	collision -53	none -53	vol 149
sacoche	autre 125	vol 45
sacs	collision -66	none -71	vandalisme 123	vol 41
safi	evenement_climatique 81
saidia	blessure 239	degats_des_eaux -158
saignait	collision 47
saigne	collision 64	none -71	vandalisme 148	vol -59
sain	collision 125
sains	evenement_climatique 101	incendie 57	none -46	vol -57
saint	bris_de_glace -60	collision 138	incendie 91	vol -74
saisi	blessure -56	collision -67	vandalisme 157	vol 78
saison	blessure 86	collision -42	degats_des_eaux 53	evenement_climatique 112	vol -89
sait	degats_des_eaux 122	none -53	vol 58
salam	blessure 47
sale	blessure 84	collision -58
salle	blessure 53	degats_des_eaux 71	none -52	vol 42
salon	collision -54	degats_des_eaux 74
salut	bris_de_glace 54	collision -42	none 78
samu	blessure 49
sang	bris_de_glace 62	vol 45
sanglier	collision 223	none -58	vandalisme -40
sans	collision 41
sante	collision 46	evenement_climatique 44
sapin	incendie 64	none -110	vol 121
sauf	blessure 59	degats_des_eaux -40
saufs	evenement_climatique 83	incendie 92	none -41	vol -55
saute	collision -60	none -44	vol 42
savoir	bris_de_glace 52	dommage_materiel 40	evenement_climatique -42
scanner	blessure 69
scie	blessure 93	collision -71	none -71	vandalisme 92	vol 56
scolaire	collision 54	vandalisme 46
scoot	bris_de_glace -53	collision 72	vol 69
scooter	vol 40
seche	incendie 167	none -50
secheresse	bris_de_glace -72	degats_des_eaux -42	dommage_materiel -40	evenement_climatique 328	none -65	vandalisme -42
second	blessure 76	dommage_materiel -75	incendie 146
secondes	bris_de_glace -76	incendie 78	vol 74
secours	collision 71
sectionne	blessure 136	degats_des_eaux 54
secu	autre 93
securite	degats_des_eaux 44
sejour	autre 68	evenement_climatique 90	none -48
selle	collision 109	vandalisme 85	vol -42
selon	bris_de_glace 70
semaine	none 99
semaines	blessure 92
semi	bris_de_glace 49	collision 134
sens	collision 44
sent	incendie 50
sentait	collision 127	vol -72
senti	collision 99	none -41
sept	bris_de_glace 78	incendie 57	none -46
septembre	autre 138	blessure -63
serre	collision 46	evenement_climatique 107
serres	evenement_climatique 93
serrure	vandalisme 111
sert	vandalisme 77
serveur	blessure -58	collision 95	dommage_materiel 99	none -48	vol -49
servez	none 84
service	dommage_materiel 53
ses	degats_des_eaux 45
seul	blessure 47
seule	bris_de_glace 105
seulement	degats_des_eaux 99	none -51
si	autre 40	dommage_materiel 47
siege	bris_de_glace -84	none -57	vol 251
sieges	blessure -75	collision 94	vol -49
sieste	degats_des_eaux 135	incendie -78	vol 52
signaler	vol 84
signee	none -57	vandalisme 116	vol 66
signer	degats_des_eaux 43
silence	autre 68
simple	collision 42	degats_des_eaux 92
sin	autre -107	none 178
sinistre	autre 71	degats_des_eaux 41
sinon	blessure -57	collision 71	incendie 91
siphonne	vandalisme -46	vol 179
site	degats_des_eaux -106	dommage_materiel -55	evenement_climatique 159
six	autre 103	none -77	vandalisme 43
ski	blessure 239	collision -51	none -70
slt	collision 56	none 45
societe	bris_de_glace 66
soeur	collision 40
soiree	bris_de_glace 87	collision -42	none 159
soit	none -40	vol 67
soixante	dommage_materiel 193	none -94
sol	degats_des_eaux 57	evenement_climatique 48
solaires	blessure -46	evenement_climatique 116	none -88	vandalisme 120
soleil	bris_de_glace 85	incendie 89	vol -111
sommes	incendie 40
sonne	collision -94	dommage_materiel -114	incendie 80	vol 137
sors	collision 102	vandalisme -53	vol 69
sort	degats_des_eaux 45
sortais	bris_de_glace 144	vol -51
sortant	collision 85
sortie	vol 42
sortir	collision -95	dommage_materiel -46	incendie 331	none -67
sortis	incendie 60
souci	bris_de_glace 48	none 56
souffert	degats_des_eaux 71	incendie 89
souffler	collision 163	vol -93
souffre	degats_des_eaux 97	vandalisme -52	vol 41
souhaite	autre 134
souk	autre 112	bris_de_glace -72	collision -43	none -161	vandalisme -47	vol 245
souleve	blessure 86	collision -46	degats_des_eaux 48	evenement_climatique 53	none -47
sourcils	collision -118	incendie 240
souterrain	collision 108
sport	degats_des_eaux 56	incendie 52
stade	blessure 80	collision 67	vandalisme -89
station	incendie 77
stationne	collision 73
stationnee	collision -45	dommage_materiel 172	vol -78
stationnement	collision 160
sternum	blessure 133	vandalisme -42
stock	incendie 155
stop	collision 77	none 50	vol -56
store	dommage_materiel -52	incendie 140
strasbourg	blessure 48	collision -42	incendie 87
stratifie	degats_des_eaux 157
subi	collision -79	dommage_materiel 114	evenement_climatique -85	vol 130
subtilise	dommage_materiel -49	vol 191
sucre	collision -43	dommage_materiel 124	none -107	vandalisme 160	vol -74
sui	blessure 111	degats_des_eaux -55	dommage_materiel 43	evenement_climatique 76	none -75	vol -55
suie	incendie 165
suis	blessure 45
suite	none 40
suivi	blessure -54	collision 127	incendie 62
suivre	none 68
sultan	collision 68	none -45	vandalisme -69	vol 102
super	none 142
supporters	collision -48	vandalisme 185
surement	collision -66	none -42	vol 133
surete	collision -43	incendie 90	vol 57
surgi	collision 68
surtension	dommage_materiel 180
surtout	none 143
survecu	dommage_materiel 54
suture	blessure 115	collision -40
suv	collision 160
svp	none 70
sympa	collision 86
syndic	degats_des_eaux 109
t	autre 212	none -64
table	bris_de_glace 154	collision -46	dommage_materiel -41
tableau	collision -45	dommage_materiel 105	incendie 71	vandalisme 41	vol -46
tablette	autre 68	collision -73	dommage_materiel 77	vol 52
tache	degats_des_eaux 150	dommage_materiel 52
tags	none -50	vandalisme 157
tague	collision -44	vandalisme 175	vol -80
talon	dommage_materiel -112	vandalisme 225	vol -78
talus	blessure -124	collision 227	vandalisme -42
tamponne	vol 124
tanger	vol 108
tant	collision -77	vandalisme -64	vol 136
tante	collision -49	dommage_materiel 131	none -75
tape	bris_de_glace 70	collision 120	none -48
taper	blessure -82	collision -49	vandalisme 212	vol -42
tapis	degats_des_eaux 99
tard	collision 237	none -89
tassees	collision 122
taxi	collision 68
tcl	blessure -52	collision 151
technicien	dommage_materiel 99	evenement_climatique 52
technique	collision -48	degats_des_eaux 132	evenement_climatique -55	none -41	vandalisme -40	vol 109
tel	blessure -45	collision -71	dommage_materiel 83	vandalisme -66	vol 196
tele	dommage_materiel 145	none -41
telephone	vandalisme -40	vol 63
telephonique	collision 125
temoin	collision 102
temoins	dommage_materiel -45	none -41	vandalisme 206	vol -67
tempe	blessure 112	bris_de_glace -137	dommage_materiel -98	vandalisme 230
tempete	evenement_climatique 173
temps	vol 49
tendon	blessure 218	bris_de_glace 113	collision -63	dommage_materiel -41	none -73	vandalisme -74	vol -46
tentative	collision -77	none -44	vandalisme 60	vol 171
tente	blessure -60	evenement_climatique 234	incendie -49
terrasse	degats_des_eaux 51	evenement_climatique 64
terre	evenement_climatique 95	none -53
tesla	collision 52	evenement_climatique 57
the	collision -46	dommage_materiel 179	none -101
thermique	bris_de_glace 184	collision -110
tibia	blessure 74	collision 53
tiers	autre 184	collision -73	dommage_materiel -49	vol -50
tire	none -49	vol 121
tiroirs	vol 127
tissus	collision -47	degats_des_eaux 47	incendie 116	none -48
tkt	none -53	vol 136
toile	bris_de_glace 44
toilettes	degats_des_eaux 69	dommage_materiel 42
toit	bris_de_glace 42	evenement_climatique 57	none -46
toiture	blessure -41	evenement_climatique 135
tole	collision 67
tolier	collision 77	vandalisme 68	vol -50
tomates	evenement_climatique 139
tombant	blessure 116	degats_des_eaux 47	dommage_materiel -41
tombe	autre -41	blessure 90	collision -53	dommage_materiel 129	none -69
tombee	blessure 96	collision -46	evenement_climatique 87	none -60
tomber	collision -45	dommage_materiel 110	evenement_climatique 40
tondeuse	bris_de_glace 46	incendie 70	vandalisme -42	vol 64
tonneaux	collision 91
torchon	incendie 134
tordu	vol 96
tordue	none -46	vandalisme 113
tornade	evenement_climatique 203
torts	collision 151	vandalisme -44
touche	autre -46	collision 64
touchee	collision -87	vol 140
touches	evenement_climatique 40
touchette	collision 104	none -59
toujours	dommage_materiel 51	none 55
tour	collision -81	vandalisme 45	vol 137
touriste	collision 111	none -44
touristique	collision 121
tourne	collision 173	vol -73
tourner	collision 71
tours	collision 73
tous	evenement_climatique 45	incendie 51	none -49
tousse	incendie 85
toute	bris_de_glace 46
toutes	incendie -46	vandalisme 87	vol 59
traces	blessure -112	vandalisme -126	vol 226
tracteur	collision 82
train	autre 60
traine	blessure -41	vol 90
tram	blessure -43	collision 143	none -64	vol 85
trampoline	evenement_climatique 112
tramway	blessure -52	collision 101	none -42	vol 88
tranquille	incendie 47
transmets	none -75	vol 146
traumatisme	vandalisme -45	vol 80
travail	blessure 91	collision -46	dommage_materiel 91	none -41
travaux	collision -45	dommage_materiel 111	evenement_climatique -69	none -68	vol 101
travers	blessure -62	bris_de_glace 114	collision 96
traversait	collision 88
traverse	evenement_climatique 41
trempe	blessure -40	bris_de_glace 44	degats_des_eaux 120	none -60
trempee	degats_des_eaux 81
trempes	collision -75	degats_des_eaux 247	evenement_climatique -87
trente	collision 90	evenement_climatique 90
triple	collision -56	degats_des_eaux 148	dommage_materiel -86	vol 75
triporteur	collision 137
trois	dommage_materiel 41
troisieme	degats_des_eaux 44
trop	collision 48	none 46
trottinette	collision 51	incendie 43	vol 46
trottoir	blessure 134	dommage_materiel -48
trou	bris_de_glace 70	dommage_materiel 120	none -48
trouille	evenement_climatique 56	incendie 59	vandalisme -66	vol 75
truc	autre 126
truck	collision 143	dommage_materiel -91	none -42	vandalisme 101
tt	degats_des_eaux 92
tuiles	evenement_climatique 146
tuyau	degats_des_eaux 169	dommage_materiel -66
twingo	vol 47
type	collision 115
types	collision -41	vol 98
u	none -63	vol 119
uniquement	dommage_materiel 51
up	collision 53
urgence	blessure 45	incendie 62
urgences	blessure 104	degats_des_eaux 57
usees	degats_des_eaux 92
utile	bris_de_glace 71	collision 73	vandalisme -49
utilitaire	collision 60	vandalisme 48
v	none -41	vol 53
va	collision 58
vacances	autre 52	dommage_materiel 61	none -65
vaches	collision -93	evenement_climatique 85	none -40	vandalisme 146
vais	blessure 49	collision 40
vaisselle	degats_des_eaux 133	dommage_materiel -69	incendie 53	none -42
valise	autre 129	none -45
vanne	degats_des_eaux 81	vandalisme 77	vol -48
vas	none 135
vase	degats_des_eaux -64	dommage_materiel 220
vehicule	dommage_materiel 116
vehicules	collision 59
veille	collision -46	dommage_materiel 102	evenement_climatique 42	vandalisme -47
velos	collision -95	incendie 139	vol 89
velux	bris_de_glace 112	none -53
vendeuse	incendie 54	vandalisme 77
venir	autre 88	none -76	vol 67
vent	dommage_materiel -124	evenement_climatique 296
ventre	collision 53
venu	dommage_materiel 90	none -40
venus	incendie 49
veranda	blessure -41	bris_de_glace 153	collision -47	dommage_materiel 46
verbal	incendie 57
verbalise	collision 104	incendie 125	none -51	vandalisme -59	vol -49
verglas	blessure -49	collision 206	vol -49
verifie	none 100
vernis	dommage_materiel 216	incendie -124
verre	blessure -60	bris_de_glace 245	collision -63	degats_des_eaux -48	dommage_materiel 91	none -63
verriere	bris_de_glace 302	collision -110	degats_des_eaux -44	dommage_materiel -92	evenement_climatique 62	none -124	vol -43
verse	vandalisme 98
vert	dommage_materiel -54	evenement_climatique 211
verte	autre 99	degats_des_eaux 57	none -80
vertebres	collision 122
veterinaire	autre 42	collision 40	dommage_materiel 122	evenement_climatique -50	incendie -69
veut	dommage_materiel 88
veux	dommage_materiel -48	none 96	vandalisme 40	vol -44
victime	incendie 40	vandalisme 44
victimes	degats_des_eaux 44	incendie 106
vide	vol 98
videe	dommage_materiel -41	evenement_climatique 180	vandalisme -41
vie	blessure 48	collision -44	none 91
vieille	degats_des_eaux 134	incendie 49	none -63
viens	degats_des_eaux -124	none 150
vient	degats_des_eaux 106
vieux	collision 128	none -70	vandalisme -53	vol 52
vignes	collision 77	evenement_climatique 78	none -74
ville	collision 62	vol 86
villeurbanne	collision 40
vin	degats_des_eaux -43	dommage_materiel 79	vandalisme 55
vingt	blessure -42	evenement_climatique 107	vol 61
violence	vol 153
violent	evenement_climatique 66
virage	collision 92	vandalisme 99	vol -56
visage	incendie 107	vandalisme -41	vol 66
visite	vol 119
vite	collision 59
vitesse	collision 121	none -44
vitrage	bris_de_glace 244	collision -45
vitre	bris_de_glace 144	collision -53	vol 57
vitree	bris_de_glace 154
vitres	bris_de_glace -123	collision 68	evenement_climatique 68	none -42	vandalisme 151	vol -53
vitrier	bris_de_glace 74
vitrine	dommage_materiel 96	vandalisme 70	vol -45
vivants	degats_des_eaux -41	evenement_climatique 270	incendie -50	vol -72
vive	blessure 227	degats_des_eaux -129	vandalisme -73
voie	collision -58	dommage_materiel -58	none 218
voila	vol -43
voile	collision 177	vol -55
voilier	blessure -63	collision 103	incendie 86	none -56	vandalisme 65	vol -48
voir	degats_des_eaux 42
vois	blessure -140	collision -78	vandalisme 180
voisin	degats_des_eaux 44	none -40
voisine	bris_de_glace 49	collision -45	none -44	vandalisme 41
voisins	evenement_climatique 56
voit	degats_des_eaux -51	dommage_materiel -91	incendie 153	none -79	vandalisme 139	vol -69
voitur	autre -61	blessure -69	bris_de_glace 226	collision -167	degats_des_eaux -98	dommage_materiel -163	evenement_climatique 231	none -156	vandalisme -74	vol -84
voiture	collision 45	none -58
voitures	collision 130	dommage_materiel -43	evenement_climatique 80	none -49
voiturette	collision 204	dommage_materiel 73	none -96	vandalisme -41
vol	autre 76	dommage_materiel -41	vol 128
volant	collision 86
vole	vol 91
volee	collision -44	evenement_climatique -51	none -67	vandalisme -43	vol 316
volet	vandalisme -46
volets	evenement_climatique 88
voleur	collision -75	dommage_materiel -80	none -83	vandalisme 217	vol -45
volontaire	incendie 73	vandalisme 61
volume	collision 128
vomi	collision -57	degats_des_eaux 92	evenement_climatique 74
vomit	blessure 58	collision 47
vont	collision 49
voudrais	none 86
voulait	blessure 67	collision -58	vandalisme -44	vol 96
voulant	blessure 52	bris_de_glace -46	collision 41	degats_des_eaux 43	dommage_materiel 46	none -46
vous	autre 40
voyage	autre 120	none -59
voyageurs	vol 76
vrac	blessure 116	collision 56	none -49
vrai	vandalisme 94
vraiment	none 82
vtc	bris_de_glace 89	collision 58
vtt	dommage_materiel 53	none -47	vol 82
vu	collision 68
vue	collision 41
wa7ed	bris_de_glace -69	collision 176
wc	collision -92	degats_des_eaux 262	dommage_materiel 108	none -117	vol -59
week	vol 46
x	bris_de_glace 123	collision -72	incendie 110	none -62
ya	autre 55	degats_des_eaux 51	dommage_materiel -45	none 42
yaris	collision 82
yeux	bris_de_glace 72	incendie -44	vol 58
zagora	evenement_climatique 92
zellige	collision -102	degats_des_eaux 72	dommage_materiel 147	none -64
zero	dommage_materiel 57
zoe	blessure 156	collision 109	dommage_materiel -89	none -47	vol -57
@injuries
	no -94	unknown 125	yes -77
#000>	unknown 45	yes -49
#100>	unknown 41
#10h>	no -137	unknown 65	yes 83
#11h>	unknown 50
#125>	no 101	unknown -54	yes -47
#12e>	no -66	unknown 99
#13h>	no -52	unknown 86
#14h>	unknown 47
#15h>	no 51	unknown -53
#17h3	no -56	unknown 130	yes -75
#17h>	yes -53
#18h>	no -41
#199>	unknown 69
#19h>	no -67	unknown 48
#200>	yes -45
#208>	no -67	unknown 82
#20h>	unknown 44
#21h>	yes 64
#22h>	unknown -100	yes 113
#23h1	unknown -42	yes 82
#23h>	no -83	unknown 133	yes -59
#2h30	unknown -72	yes 52
#300>	unknown 57	yes -53
#3h10	unknown -42	yes 82
#400>	no -41	unknown 51
#450>	unknown 70
#4x4>	no 70	unknown 50	yes -147
#500>	unknown 93	yes -66
#600>	no -53	unknown 116	yes -66
#640>	no -41
#7ed>	no 111	unknown -60	yes -80
#7h30	no -76	unknown 134	yes -60
#7h45	unknown -49
#890>	no -90	unknown 163	yes -87
#8h10	no 112	unknown -134
#8h15	no -74	yes 106
#8h45	yes 42
#<000	unknown 47	yes -41
#<06>	no -59	unknown 65
#<100	unknown 41
#<10h	no -84	yes 52
#<11>	no -49	yes 93
#<11h	unknown 79	yes -46
#<125	no 101	unknown -54	yes -47
#<12e	no -66	unknown 99
#<13>	no -84	unknown 42
#<13h	no -43
#<150	no -53	unknown 65
#<15h	no 57	unknown -44
#<17>	no -54
#<18>	no -69	unknown 71
#<199	no -44	unknown 99	yes -52
#<19>	unknown -45	yes 81
#<200	no 43	yes -66
#<201	unknown 67	yes -72
#<208	no -67	unknown 82
#<20>	no 86	yes -105
#<21h	no 44
#<22h	no -44	unknown -59	yes 104
#<23h	no -49	unknown 81
#<24>	yes 40
#<25>	unknown 62
#<26>	unknown 155	yes -122
#<27>	no -54	unknown 124	yes -79
#<28>	unknown -43
#<2h>	no -51
#<300	unknown 54	yes -56
#<30>	no 47
#<31>	no -47	unknown 93	yes -49
#<3h>	no 50
#<40>	no 46	yes -46
#<450	unknown 70
#<4h>	no -41
#<4x4	no 70	unknown 50	yes -147
#<500	unknown 104	yes -67
#<50>	no -56	unknown 71
#<600	no -47	unknown 80	yes -41
#<60>	no -40	unknown 65
#<640	no -41
#<65>	no 113	unknown -127
#<6h>	no 80	yes -44
#<78>	unknown -80	yes 45
#<800	no -74
#<80>	no 52
#<84>	yes 75
#<8h1	no 74	unknown -119
#<8h>	unknown 69	yes -44
#<9h>	unknown -40	yes 49
#<a10	unknown -73	yes 88
#<a6>	no 52	unknown -64
#<a7>	yes -53
#<aba	no -90	unknown 93
#<abi	no 49	unknown -95
#<abo	no 231	unknown -193	yes -61
#<abs	no 132	unknown -167
#<ac>	no -88	yes 41
#<ach	no -46
#<aci	yes -60
#<act	no -44
#<adi	no 61	yes -47
#<ado	no 40	yes -63
#<adr	no -65	unknown 101	yes -47
#<adv	unknown -59	yes 53
#<aer	no -68	yes 53
#<aff	no 96	unknown -67
#<agd	no -42	unknown 49
#<age	yes -41
#<agr	unknown -85	yes 76
#<aid	unknown -44	yes 61
#<ail	no 55	yes -51
#<aim	no 214	unknown -106	yes -119
#<ait	no -173	unknown 276	yes -107
#<al>	no 72	unknown -64
#<ale	no -47
#<ali	no 49	unknown -106	yes 42
#<ama	no -47	unknown 125	yes -77
#<amb	unknown -85	yes 117
#<an>	no -46	yes 57
#<anc	yes -57
#<ane	unknown 50
#<ang	no -60	yes 50
#<ani	no 91	unknown -52	yes -44
#<ann	unknown 46	yes -59
#<ape	no -49	unknown 96	yes -53
#<aqu	unknown -58
#<ara	no -67	unknown 155	yes -89
#<arb	unknown 72	yes -119
#<arc	unknown 52
#<ard	no -87	unknown -122	yes 165
#<arg	no 76	yes -44
#<arm	no 69	unknown -109
#<aub	no 137	unknown -134
#<auc	no 73
#<aud	unknown 122	yes -91
#<auj	yes 42
#<aur	unknown 64	yes -47
#<aus	yes 62
#<avc	unknown 40	yes -50
#<avr	no -73	unknown 101
#<aya	no -66	unknown 117	yes -49
#<azr	no 53
#<bab	no -65	unknown 77
#<bag	no -41	yes 63
#<bar	no 58	unknown -61
#<bat	unknown 62	yes -60
#<ben	yes -47
#<beq	no -44	unknown 124	yes -92
#<bes	no 74	unknown -47
#<bet	no 49	unknown -80
#<bib	no 74	yes -97
#<bie	no 74	unknown -60
#<bij	no 63
#<biz	no -88	yes 104
#<bjr	unknown 77	yes -45
#<ble	no 69	unknown -57
#<bmw	unknown 47
#<bob	no 108	unknown -59	yes -46
#<bol	no -48	unknown 66
#<bom	no -82	yes 46
#<bos	unknown -46	yes 55
#<bot	no 156	unknown -112	yes -61
#<box	unknown 70	yes -52
#<bra	unknown -42	yes 68
#<bro	no -95	yes 64
#<bu>	no 86	unknown -72
#<bua	unknown -59	yes 91
#<buv	unknown -69	yes 73
#<cac	no 45
#<cad	unknown 41
#<caf	no 58
#<cag	no -175	unknown 160
#<cal	no 44
#<can	unknown 49
#<cat	no -51	unknown 138	yes -83
#<cau	yes 53
#<cav	yes -40
#<ced	no -41
#<cei	no -59	unknown -62	yes 123
#<cer	unknown -43	yes 75
#<chu	no -46	yes 41
#<cie	no 77	yes -101
#<cim	unknown 42
#<cir	no -42	yes 70
#<cit	unknown 57
#<clo	unknown -42	yes 56
#<clu	unknown -50	yes 43
#<cm>	no 46	unknown -56
#<coc	unknown -68	yes 55
#<coe	yes -58
#<cog	no -47
#<coi	yes 51
#<coo	no -53	unknown 83
#<cop	unknown 43	yes -44
#<coq	no -57	unknown 115	yes -59
#<cor	no 46
#<cra	unknown -60	yes 52
#<cro	no -44
#<cru	no 44	unknown -88	yes 43
#<cue	unknown -72	yes 50
#<cul	no -49	unknown 53
#<cur	no 45	yes -91
#<cut	no -65	unknown 88
#<cuv	unknown 78	yes -77
#<dak	unknown 124	yes -86
#<dal	no -73	unknown 200	yes -149
#<dc>	no 214	unknown -181	yes -52
#<def	no 50
#<deg	unknown 42	yes -48
#<deh	no 73	unknown -69
#<dej	unknown -54
#<del	unknown 41
#<den	unknown -105	yes 131
#<dev	unknown 43
#<dh>	unknown 75	yes -53
#<dia	no 52	yes -75
#<dic	unknown -77	yes 51
#<die	no 49
#<dig	no 211	unknown -173	yes -78
#<din	no -49	unknown 60
#<dix	no -45	unknown 57
#<dje	no -43	unknown 124	yes -84
#<dkh	no 299	unknown -259	yes -89
#<doi	yes 76
#<dom	no 53
#<don	no 41
#<dor	no 85	unknown -69
#<dos	unknown -47	yes 86
#<dri	no 70	yes -128
#<dro	no 56	unknown -52
#<dun	yes -58
#<dur	no -102	unknown 116
#<dya	no 211	unknown -132	yes -115
#<ebo	unknown -79	yes 43
#<ecl	yes 40
#<edf	no 93	unknown -63	yes -54
#<ega	no -66	unknown 146	yes -78
#<ego	unknown -108	yes 129
#<egr	no 73	unknown -70
#<el>	no 71	yes -78
#<emm	unknown -58	yes 74
#<end	no -48	unknown -42	yes 89
#<eng	no -60	unknown -43	yes 106
#<enl	no 55	unknown -63
#<eno	unknown -40	yes 56
#<enq	no 105	unknown -121
#<enr	yes -41
#<ens	no 41
#<epa	yes 50
#<equ	unknown -127	yes 100
#<era	no 90	unknown -74
#<err	no 60	unknown -58
#<es>	no 85	unknown -148	yes 60
#<esc	unknown -71	yes 100
#<esp	no 65	yes -42
#<eti	no 70	unknown -78
#<eto	unknown 91	yes -80
#<etr	unknown 76	yes -95
#<eu>	no 72	unknown -77
#<eur	unknown 63	yes -50
#<eux	no -52
#<eve	no -54	unknown 68
#<ex>	no -86	unknown 114
#<exc	unknown 40
#<ext	no 42	unknown -54
#<fac	unknown 52
#<fal	no -83	yes 57
#<far	no -48	unknown 41
#<fe>	no -44	unknown 92	yes -48
#<fel	unknown -53	yes 64
#<fem	no -50	yes 54
#<fev	no 89	unknown -60
#<fic	unknown -58
#<fig	no -55
#<fla	unknown -40
#<fli	no -43	unknown 58
#<fna	no 48	yes -62
#<foo	unknown -73	yes 64
#<fos	no -87	yes 87
#<fra	unknown -41	yes 45
#<fri	no 53
#<fro	unknown -47	yes 58
#<fum	yes 50
#<fur	no 129	unknown -93	yes -46
#<fut	no -43	unknown 48
#<gag	no 89	yes -91
#<gal	no 89	yes -67
#<gan	unknown -76	yes 79
#<gau	unknown -53
#<gaz	no -69	yes 97
#<gel	unknown 126	yes -131
#<gir	no 109	unknown -87
#<gla	no -44
#<gli	unknown -49	yes 59
#<glo	unknown -47
#<gol	no 67	unknown -95
#<gor	no -54	unknown -163	yes 207
#<gou	unknown 44
#<gps	no -69	yes 87
#<gre	unknown -59
#<gue	unknown -69	yes 60
#<gui	no -90	unknown 124	yes -64
#<hab	yes 43
#<had	no -71	unknown 92
#<hal	unknown 53
#<ham	no 76	unknown -58
#<han	no -54	unknown 43
#<has	unknown 67	yes -50
#<hay	unknown 84	yes -57
#<hec	no 65
#<hel	no 50	unknown -129	yes 47
#<hem	unknown -74	yes 94
#<her	unknown -90	yes 94
#<heu	no 48	unknown -48
#<his	no -44	unknown 141	yes -115
#<hol	unknown 48	yes -62
#<hom	yes 54
#<hon	no 61
#<hop	unknown -56	yes 73
#<hor	no -54
#<hos	no -60	yes 43
#<hou	no -110	unknown 159	yes -73
#<hui	yes 67
#<hum	no 139	unknown -72	yes -68
#<hur	no 52	unknown 56	yes -111
#<ifr	no -51	unknown -53	yes 90
#<ii>	unknown 67	yes -50
#<inc	no 46	yes -53
#<ind	no 58	unknown -50
#<inf	unknown -49	yes 58
#<inh	unknown -42	yes 55
#<inq	yes 62
#<ins	no 45
#<int	no 49	unknown -44
#<ira	unknown 50
#<irr	no -55	yes 58
#<iso	unknown 46
#<ist	unknown 46
#<ita	no -123	unknown 185	yes -92
#<itt	no -45	unknown -90	yes 134
#<ivr	unknown -117	yes 72
#<jar	no 58	yes -63
#<jat	yes -82
#<jau	unknown -40
#<jet	unknown -48	yes 54
#<jle	unknown 96	yes -56
#<jme	no -47	unknown -45	yes 84
#<jog	unknown -69
#<joi	unknown 54
#<jsu	no 128	unknown -90	yes -43
#<jud	unknown -75	yes 70
#<jui	unknown 50
#<jum	no 46	yes -75
#<jur	no -86	unknown 143	yes -74
#<kan	no 84	unknown -64
#<kay	no 312	unknown -223	yes -160
#<kel	unknown 49	yes -41
#<ken	no 74	unknown -73
#<ker	no -50	unknown 103	yes -57
#<keu	no -82	yes 58
#<ki>	no -86	unknown -70	yes 150
#<kil	no 106	yes -94
#<kin	no 69	yes -48
#<km>	no -132	unknown 144
#<ko>	unknown 104	yes -83
#<koi	unknown 65	yes -47
#<lab	no 80	yes -48
#<lah	unknown 73	yes -55
#<lan	unknown -41	yes 43
#<lar	no 47
#<las	no -82	unknown 149	yes -67
#<lat	no 40	unknown -63
#<lec	no -45	unknown 86	yes -40
#<leg	no -73	unknown -79	yes 149
#<len	yes 63
#<let	unknown 100	yes -68
#<lev	unknown -91	yes 124
#<lez	no 47	yes -48
#<lil	no -71	unknown 108	yes -43
#<lim	unknown -102	yes 85
#<liq	unknown 61	yes -55
#<lit	no 47	unknown -44
#<lo>	no -42	yes 40
#<loc	no 44
#<loi	no 113	yes -95
#<lol	no 48	unknown -76
#<lon	unknown 77	yes -45
#<lop	unknown 83	yes -44
#<lot	unknown 60
#<luc	no 66	unknown 64	yes -149
#<lui	unknown -42
#<lus	no 78	yes -73
#<lux	no -43	unknown -45	yes 89
#<lyc	no -71	unknown -137	yes 178
#<lyo	no -44	yes 48
#<m2>	unknown -59	yes 53
#<maa	yes 43
#<mag	no 54	unknown -40
#<mal	no 67	unknown -77
#<mcd	no -101	unknown 136
#<mdr	no 216	unknown -162	yes -95
#<me>	unknown -57	yes 66
#<mec	unknown 44
#<mek	no 64	unknown -70
#<mel	no -74	unknown 67
#<mem	unknown -45
#<men	yes 48
#<meu	no -43	yes 42
#<mi>	no -121	yes 87
#<mic	unknown -71	yes 67
#<mid	no -42	unknown 53
#<mil	unknown 42
#<mir	no 45	unknown -40
#<mit	no 55	unknown -70
#<mn>	unknown 82	yes -93
#<mob	unknown 58	yes -60
#<mod	no 78	yes -78
#<moh	no 53
#<mol	unknown -121	yes 122
#<moq	no 92	unknown -62	yes -41
#<mos	no -57	yes 68
#<moy	no -59
#<mus	no -70	unknown 114
#<mut	no -40	yes 64
#<nai	no -129	unknown 262	yes -196
#<nav	no 155	unknown -69	yes -128
#<nec	no -135	unknown -183	yes 248
#<neg	yes 47
#<ner	no 139	unknown -98
#<net	no -74	unknown 97
#<neu	no -48	unknown 44
#<nev	yes -42
#<nez	no -80	unknown -113	yes 191
#<ni>	no 112	unknown -82
#<nic	no -52	yes 46
#<nie	no -65	yes 49
#<niv	unknown -74
#<noi	yes 54
#<nom	no 47	yes -69
#<non	no 56
#<nou	no 52	unknown -47
#<nov	unknown 60	yes -54
#<nul	no 230	unknown -167	yes -62
#<nuq	no -44	unknown -62	yes 107
#<nus	unknown -200	yes 168
#<obj	unknown 92	yes -81
#<obs	unknown -67	yes 73
#<occ	no 68	unknown -56
#<oct	unknown 44	yes -45
#<oei	no -73	unknown -148	yes 221
#<oeu	unknown 61
#<ois	no -133	unknown 178	yes -57
#<ok>	no 140	unknown -64	yes -75
#<oka	unknown -55
#<ole	no 57
#<oli	no -42	unknown 107	yes -80
#<onc	no -57	yes 71
#<onz	no 80	unknown -90
#<ope	no -40
#<opt	unknown 47
#<ora	no -58	unknown 80
#<ore	no -56	unknown -111	yes 162
#<org	no 85	unknown -59
#<ori	no -81	unknown 147	yes -64
#<ort	no -47	unknown -122	yes 168
#<ose	no -85	unknown -58	yes 135
#<ost	no -76	unknown 112	yes -42
#<ou>	no 41	unknown -76
#<oua	no -71	unknown 84
#<ouf	no 232	unknown -130	yes -124
#<oui	yes 48
#<our	no 81	unknown -110
#<out	no -44	unknown 69
#<ouv	yes 47
#<oxy	no -45	unknown -41	yes 85
#<pa>	no 56	yes -44
#<paq	no 152	unknown -113	yes -46
#<pat	unknown -46	yes 70
#<pau	unknown -62	yes 43
#<pav	no 77	unknown -134	yes 57
#<pc>	no -49	unknown 107	yes -59
#<pdt	no -78	unknown -167	yes 210
#<pea	no 114	unknown -117
#<ped	unknown -82	yes 65
#<pel	unknown -48
#<phy	no 170	unknown -132	yes -46
#<pia	unknown 71	yes -96
#<pic	yes 49
#<pie	yes 50
#<pig	no 48
#<pil	unknown -90	yes 97
#<pin	unknown 48	yes -80
#<pir	yes -51
#<pis	no -42	unknown 43
#<poc	no -61	unknown 169	yes -120
#<poe	unknown -121	yes 76
#<poi	yes 64
#<pom	yes 41
#<pon	no 41	yes -54
#<pr>	no -83	unknown 108
#<pu>	unknown 57
#<pub	no 99	unknown -127
#<pul	unknown 98	yes -95
#<pur	no 81	unknown -129	yes 52
#<pyj	no -74	yes 41
#<qu>	yes 43
#<rai	yes 57
#<ram	unknown -82	yes 75
#<ran	unknown -105	yes 96
#<ras	no 109	unknown -53	yes -44
#<rav	no -78	unknown 102
#<ray	unknown 80	yes -82
#<reb	no 233	unknown -223
#<reu	yes -42
#<ria	no -43	unknown 64
#<rig	unknown -47
#<rir	unknown -64	yes 86
#<riv	unknown 70	yes -86
#<roc	unknown -49
#<rom	no -77	yes 81
#<ron	no -65	unknown 57
#<rot	no -71	unknown -51	yes 125
#<ruc	unknown 54	yes -89
#<rui	no 92	unknown -68
#<rup	no 52
#<sab	no 49	unknown -82
#<saf	unknown -48
#<san	unknown -46
#<sap	yes -58
#<sar	unknown 42	yes -40
#<sau	unknown -63
#<sav	no 72	unknown -63
#<sca	yes 69
#<sce	no 138	unknown -97	yes -51
#<sch	no -93	unknown -76	yes 170
#<sco	yes 40
#<scu	no 137	unknown -53	yes -91
#<sej	no 81	yes -115
#<sel	no 70	yes -50
#<sen	unknown -41	yes 52
#<sep	unknown 41	yes -52
#<ses	no 46	unknown -53
#<set	no -94	unknown 101
#<sid	no -55	unknown -54	yes 109
#<sie	unknown 40
#<sif	unknown -79	yes 44
#<sil	no -49	unknown 89	yes -42
#<sim	no 66	yes -40
#<sin	no 92	unknown -51	yes -41
#<sip	no 61	unknown -52
#<sir	no -48	unknown 68
#<ski	no -41
#<soc	unknown 124	yes -95
#<soe	unknown -114	yes 90
#<sol	no -47
#<som	no 135	unknown -89	yes -49
#<spo	no -41	unknown 81	yes -43
#<sta	no -51	unknown 132	yes -80
#<ste	no -93	yes 76
#<sto	no 49	unknown -42
#<stu	no 55	yes -103
#<sub	no 161	unknown -145
#<suc	no 91	unknown -95
#<sul	no -63	unknown 93	yes -42
#<sup	no -47	unknown 44
#<sus	no -132	yes 76
#<sut	unknown -48	yes 73
#<syn	unknown 58	yes -40
#<tac	unknown 41
#<tag	unknown 59
#<tal	unknown -45
#<tam	unknown 42
#<tar	no -107	yes 118
#<tas	no -102	unknown 67
#<tax	unknown 66
#<taz	unknown -66	yes 101
#<ten	unknown -116	yes 89
#<tet	unknown -79	yes 84
#<the	yes -47
#<tib	no -53	unknown -94	yes 140
#<tis	unknown 48
#<tit	no -49
#<tkt	no 236	unknown -178	yes -132
#<tol	no 105	unknown -67	yes -40
#<tot	no -42	unknown 117	yes -83
#<tri	unknown -56
#<tru	unknown 85	yes -114
#<tt>	no 98	unknown -44	yes -63
#<tui	no -71	yes 65
#<twi	no -55	unknown 81	yes -44
#<uni	no 150	unknown -103	yes -61
#<up>	yes 45
#<use	no 79	yes -68
#<va>	no 54	unknown -57
#<vag	no 51	unknown -164	yes 109
#<vai	unknown 46	yes -41
#<val	no -40
#<van	unknown 67	yes -41
#<vas	no 62	yes -55
#<ves	no 154	unknown -71	yes -81
#<vet	unknown 43
#<vex	no 233	unknown -100	yes -136
#<vic	no 94	unknown -69
#<vie	unknown 42
#<vig	unknown 48	yes -42
#<vil	no 100	unknown -91
#<vin	no 46
#<vio	no 70	unknown -75
#<vir	no 70	unknown -84
#<vis	no -49	yes 46
#<viv	unknown -105	yes 77
#<vom	unknown -59
#<von	no 126	unknown -122	yes -52
#<voy	yes -44
#<vra	no -53	unknown 103	yes -55
#<vtc	unknown -118	yes 128
#<vtt	unknown 56	yes -49
#<vue	no -105	unknown 112
#<wa7	no 111	unknown -60	yes -80
#<wal	no 163	yes -121
#<wc>	no -66	unknown 168	yes -100
#<wee	no -62	unknown 87
#<ya>	no 41
#<yar	no 91	unknown -62
#<yav	unknown -113	yes 109
#<yeu	unknown -96	yes 69
#<you	unknown -80	yes 70
#<zag	no 59	unknown -71
#<zer	no 65	unknown -40
#<zoe	no -100	yes 99
#a10>	unknown -73	yes 88
#a7ed	no 111	unknown -60	yes -80
#aban	no -81	unknown 128	yes -48
#abas	no 106	unknown -116
#abea	unknown -41	yes 59
#abil	unknown 62
#abim	no 49	unknown -95
#abin	no 112	unknown -91
#abit	yes 40
#abla	no 79	unknown -79
#abo>	unknown 66
#abol	no -45	unknown 102	yes -56
#abor	no 186	unknown -137	yes -73
#abos	no -48	yes 68
#abot	no 66	unknown -62
#abou	yes 43
#abri	no 54
#abru	no -55
#abse	no 205	unknown -132	yes -112
#acad	no -44	unknown 93	yes -50
#acar	unknown 68	yes -58
#acas	no 95	unknown -96
#acbo	unknown 68	yes -76
#acca	no 135	unknown -134
#accr	yes -42
#acee	unknown 62	yes -44
#acem	no 72	unknown -50
#acer	no 89	yes -59
#aces	unknown 59
#achi	unknown -48
#acho	yes 52
#acid	no 108	unknown -74
#acie	no -55	unknown 52
#ack>	no 136	unknown -83	yes -118
#acki	no 161	unknown -122	yes -54
#acle	no 58	yes -42
#acoc	no -105	unknown 123
#acon	no 71	unknown -79
#acs>	no -77	yes 94
#acti	unknown 48
#acts	no 254	unknown -212	yes -99
#acua	no 80	yes -53
#adai	no -65	unknown -45	yes 95
#addi	unknown -62	yes 88
#adee	yes 41
#aden	no -57	unknown 100	yes -45
#adia	no 81	unknown -43
#adio	no -45	yes 54
#ador	yes -52
#adra	no -79	unknown 80
#adre	unknown 47	yes -65
#adve	unknown -59	yes 53
#aero	no -80	unknown 141	yes -60
#afau	unknown -58	yes 73
#afe>	no 66	unknown -42
#afes	yes 58
#affa	no 71	unknown -40
#afi>	unknown -48
#afle	unknown -55
#aflu	no 131	unknown -69	yes -76
#agas	no 52	unknown -40
#agda	no -42	unknown 49
#agem	unknown 69	yes -74
#ages	no -43	unknown 62
#ageu	unknown 85	yes -123
#agis	no -93	unknown 61
#agne	no 49
#agni	unknown 82	yes -47
#agno	unknown -54	yes 42
#agor	no 59	unknown -71
#agou	no -50	yes 54
#agre	unknown -201	yes 165
#ags>	unknown -56
#aid>	unknown -42
#aidi	unknown -56	yes 78
#aien	no 68	unknown -75
#aign	no -40
#aile	no 58	yes -51
#aima	no 165	unknown -131	yes -48
#aime	no 72	yes -77
#aing	no -40	unknown 61
#ains	unknown -53
#air>	no -45	unknown -47	yes 94
#airi	unknown 60	yes -42
#aisi	unknown 66	yes -69
#aitr	no 72	yes -71
#aits	no -52	unknown 124	yes -69
#aix>	no 130	unknown -104
#alad	no -51
#alai	no 81	unknown -92
#alam	unknown -56
#alan	no 59	unknown -67
#alar	yes -58
#alci	unknown 66	yes -52
#ale>	yes 40
#alec	no 129	unknown -101	yes -58
#alee	unknown -194	yes 187
#aler	no 82	unknown -50
#alet	unknown 94	yes -54
#aleu	unknown 79
#alfa	no 65	yes -86
#ali>	no 142	yes -130
#alin	unknown 42
#alis	no -43	unknown 51
#alit	unknown -148	yes 162
#all>	no -55	unknown 89	yes -43
#alla	no -84	unknown 53
#alli	no -145	unknown 203	yes -69
#allo	no 52	yes -58
#alme	no 203	unknown -238
#alon	no 44
#alou	no 338	unknown -276	yes -125
#alus	no 49	unknown -41
#alut	unknown 54
#alys	unknown 93	yes -83
#alyt	no -60	unknown 75
#ama>	unknown -50
#aman	yes 41
#amar	unknown 66	yes -56
#amas	no -70	yes 46
#ambe	unknown -68	yes 69
#ambo	unknown -52
#ambu	unknown -80	yes 111
#amdo	no 75	unknown -75
#amen	no -49
#amer	unknown 71	yes -44
#amie	no 47
#amiq	unknown 79	yes -46
#amis	unknown -65	yes 42
#amma	unknown 49
#amp>	no 77	unknown -149	yes 63
#ampa	unknown -42	yes 68
#ampe	unknown -116	yes 111
#amu>	unknown -95	yes 116
#anap	unknown 97	yes -69
#anar	no 99	yes -78
#anbu	unknown 46
#anca	no 70	unknown -46
#anda	no 53	unknown -46
#andi	unknown 49	yes -87
#ando	no -79	unknown -152	yes 181
#andr	no 48
#ands	unknown -143	yes 160
#ane>	yes 42
#aneg	no 90	unknown -107
#ang>	unknown -46	yes 61
#anga	unknown 84	yes -70
#ango	no 44	unknown -51
#angu	no -49	unknown -135	yes 175
#ani>	no 64	yes -98
#anif	no -58	yes 76
#anim	no 74	unknown -67
#aniq	yes -41
#anit	no 85	unknown -61
#anno	no 75	yes -101
#annu	unknown 59	yes -43
#ano>	unknown 102	yes -85
#anoe	unknown 50
#anon	no -66	unknown 131	yes -64
#anor	no -41	unknown 83	yes -44
#anqu	yes -43
#ansa	unknown -114	yes 138
#anse	no -54	yes 80
#ansf	no -89	unknown 73
#ansi	unknown 55	yes -45
#ansm	no 50
#ansp	no -45	yes 63
#anta	no 51
#ants	unknown -49
#antu	no -125	unknown 153	yes -40
#anvi	unknown 50
#aoui	no 40
#aout	unknown 49
#apa>	yes 71
#apel	no -134	unknown 194	yes -81
#aper	no 52	yes -61
#aphi	unknown -100	yes 122
#api>	no 123	unknown -185	yes 63
#apie	no 54
#apla	unknown -94	yes 107
#aplu	unknown -149	yes 67
#apot	unknown 42	yes -59
#appa	no -46	unknown 78
#appl	no 65	yes -57
#appr	no 58	unknown -55
#appu	no -68	unknown 59
#apte	no -61	unknown 70
#aqua	no 43	unknown -64
#ara>	no 75	unknown -45
#arag	unknown 55
#arai	unknown 48
#aram	unknown -47	yes 66
#aran	no 41	yes -64
#arap	unknown -129	yes 95
#aras	unknown -58
#arat	unknown 44
#arbe	unknown -108	yes 66
#arbr	yes -56
#arca	unknown -110	yes 124
#arco	no 106	unknown -146
#arda	unknown -82	yes 89
#ardo	no 75	unknown -124	yes 48
#ards	unknown 42
#areb	unknown 73	yes -49
#arec	no -105	unknown 67	yes 41
#aree	no -54	unknown 104	yes -48
#arei	unknown 96	yes -77
#aren	no 81	unknown -62
#arer	no -69	unknown 43
#ares	no -52	unknown 51
#argl	no -55	unknown 89
#argo	no 197	unknown -195
#ari>	unknown -51	yes 90
#arie	unknown 58
#arin	no -53
#ario	yes 45
#aris	no 77	yes -53
#arit	no -41	unknown 75
#arla	no -115	yes 99
#armo	no 72	unknown -107
#arne	no 93	yes -126
#aroc	no 158	unknown -60	yes -144
#aroi	unknown -97	yes 108
#aron	no -90	yes 71
#arpa	unknown 63
#arpe	no -68	unknown 146	yes -89
#arro	unknown 58
#arse	unknown 97	yes -68
#art>	no 72	unknown -42
#aru>	no 58	yes -48
#arue	no -70	unknown 110	yes -46
#arus	no -63	unknown 91
#asab	no 79	unknown -79
#ascu	no 46	yes -74
#ase>	unknown -65
#asin	no 52	unknown -40
#asol	unknown -58
#aspe	unknown -74	yes 93
#asqu	unknown -69
#assi	no -40
#asso	unknown -76	yes 58
#aste	no 155	unknown -117	yes -48
#asti	no 190	unknown -171
#astr	unknown -61
#atal	no -45	unknown 67
#atan	no -53	yes 50
#atat	no -61	unknown -81	yes 127
#ate>	yes -41
#atea	no 53	yes -42
#atee	no -79	unknown -46	yes 120
#ater	no 41
#ates	no 63	unknown -48
#atif	no -65	yes 69
#atig	no 68	unknown -63
#atiq	unknown -57	yes 55
#atis	no 56	unknown -116	yes 54
#ativ	no 132	unknown -115
#atom	unknown -74	yes 94
#aton	no 159	unknown -156
#ator	no -43	unknown -101	yes 142
#atre	unknown -46
#atro	unknown 73	yes -42
#atta	yes 45
#attr	no -65	unknown -57	yes 116
#aube	no 157	unknown -137
#aucu	no 77	unknown -42
#auda	no -40
#aude	no -56
#audi	unknown 40
#audr	unknown -42
#auf>	unknown -79	yes 63
#aufs	no 87	unknown -44	yes -45
#aujo	yes 42
#aule	unknown -57	yes 85
#auma	no 56	unknown -116	yes 54
#aume	no -44	unknown -122	yes 163
#aura	no -50	unknown 80
#aure	unknown 55
#auri	yes -51
#ause	yes 58
#auss	yes 45
#aut>	unknown 43
#auti	no 97	yes -83
#auts	no 47
#auva	yes 41
#auve	no 70	unknown -89
#auvr	no 52	unknown 48	yes -106
#avab	unknown 66
#aval	unknown -70	yes 57
#avau	no -69	unknown 103
#avc>	unknown 40	yes -50
#ave>	unknown 44
#aven	unknown -68	yes 97
#aves	unknown -148	yes 138
#avic	unknown -78	yes 117
#avie	no 41	unknown 43	yes -84
#avil	unknown -56	yes 54
#avis	no -45	unknown 82
#avoc	no 65	yes -57
#avon	no 79	unknown -40
#avou	unknown 111	yes -72
#avri	no -73	unknown 101
#axi>	unknown 59
#ayan	no -67	unknown 58
#aye>	unknown 50	yes -81
#ayer	no 99	unknown -215	yes 88
#ayeu	no 46	unknown -59
#ayon	no -51	unknown 131	yes -82
#azro	no 53
#bac>	no -90	unknown 147	yes -58
#bagn	no -48	unknown -67	yes 103
#bags	no -52	unknown -45	yes 96
#bagu	unknown 59
#baie	unknown -46	yes 59
#baig	unknown 52	yes -49
#bail	unknown 59	yes -76
#bain	no -46	unknown 88	yes -40
#baix	unknown 48
#bal>	yes 52
#bala	no 219	unknown -132	yes -125
#bali	no -87	unknown 163	yes -94
#ball	unknown 52
#ban>	unknown 52
#banc	unknown 112	yes -94
#band	unknown -48
#bane	no -86	unknown 94
#bann	no 166	unknown -135	yes -47
#bano	no -88	unknown 170	yes -83
#bant	no -62	unknown -136	yes 169
#barb	unknown -84	yes 57
#bard	no 52	unknown -63
#barr	no 98	yes -77
#basc	no 46	yes -74
#bate	no 52	yes -43
#batt	unknown 69	yes -43
#becu	unknown -108	yes 66
#bee>	unknown -67	yes 68
#beni	no -75	unknown 168	yes -91
#benn	yes -47
#bequ	no -44	unknown 124	yes -92
#ber>	unknown 75
#bera	yes -44
#berb	no -80	unknown 228	yes -158
#bere	no -80	unknown 228	yes -158
#berg	no 66	unknown -122	yes 51
#berk	unknown -73	yes 111
#berl	no 97	unknown -64	yes -41
#bern	no -101	yes 96
#berr	unknown -48
#bes>	unknown -65
#beso	no 74	unknown -47
#bete	no 70	unknown -42
#bett	unknown -99	yes 93
#bia>	no -58	unknown -114	yes 167
#bien	no 65	unknown -49
#bier	no -43
#bijo	no 63
#bil>	unknown 51	yes -114
#bili	unknown 47
#bill	no 71	yes -87
#bime	no 49	unknown -95
#bine	no 56	unknown -48
#bis>	no -77	unknown 129	yes -49
#bite	no -67	yes 81
#bitu	unknown -112	yes 115
#biza	no -117	yes 76
#bjet	unknown 107	yes -100
#bjr>	unknown 77	yes -45
#blag	unknown 66
#blai	no 72	unknown -50
#blea	unknown -73	yes 109
#bler	unknown -58	yes 73
#bles	no 66	unknown -48
#blet	unknown 71	yes -66
#bleu	unknown -132	yes 95
#bloc	unknown 70
#bloq	no -41
#bmw>	unknown 47
#bnb>	no -52	unknown 98	yes -47
#bobo	no 121	unknown -72	yes -46
#bois	yes -48
#boit	yes 44
#bol>	no -78	unknown 119	yes -56
#bola	unknown -47	yes 66
#bomb	no -82	yes 46
#bon>	no 51	unknown -91
#bond	no 340	unknown -225	yes -167
#boni	no -68	yes 65
#bonn	unknown -102	yes 79
#book	unknown 68	yes -76
#boss	unknown -40	yes 65
#bot>	no 172	unknown -152
#bott	no 156	unknown -112	yes -61
#boui	unknown -122	yes 153
#boum	no 46	yes -55
#bous	unknown -52	yes 75
#box>	unknown 70	yes -52
#brai	yes -61
#bran	no -56	yes 85
#braq	no 44	unknown -75
#bras	unknown -82	yes 117
#brav	no -67	unknown 128	yes -63
#brea	no -123	unknown 63
#bref	no 74	yes -59
#bres	no -58	yes 77
#bric	unknown -187	yes 174
#brig	yes -54
#brio	no 79	yes -68
#bris	no -46	unknown 58
#broc	no -40
#brou	no -58
#broy	no -88	unknown -136	yes 212
#brul	unknown -51	yes 50
#brun	unknown 70	yes -94
#brut	no -55
#bsen	no 205	unknown -132	yes -112
#bser	no -60	unknown -50	yes 112
#btil	no 47
#buan	unknown -59	yes 91
#bul>	unknown 46
#bula	unknown -80	yes 111
#bute	unknown -54	yes 82
#buva	no -83	unknown 83
#byle	no 123	unknown -67	yes -73
#caba	no -82	unknown 113
#cabe	unknown -41	yes 59
#cabi	no 112	unknown -96
#cabl	no -77	yes 54
#cabo	no -48	yes 68
#cabr	no 113	yes -166
#cach	no 45
#cadd	unknown -73	yes 86
#cadr	no 48	unknown 41	yes -89
#cafe	no 58
#cage	no -49	unknown 44
#cago	no -50	yes 54
#cais	unknown 49	yes -42
#cal>	no 41
#cala	no 44	unknown -67
#calc	unknown 47
#cale	no 45
#cali	unknown -55	yes 82
#calm	no 115	unknown -211
#camb	no 62	yes -45
#came	unknown 49	yes -45
#camp	no 42
#cana	unknown 54
#cani	no -91	unknown 158	yes -75
#cann	yes 41
#cano	no -56	unknown 93
#cant	unknown -41	yes 55
#cape	no 72	unknown 68	yes -202
#cara	unknown -43
#carg	no 82	unknown -79
#carn	no 93	yes -126
#carp	no -66	unknown 112	yes -50
#cas>	no 122	unknown -109
#casq	no 43	yes -64
#cast	no 53	unknown -98
#cata	unknown 51	yes -57
#cate	no -56	unknown 79
#caus	yes 60
#caut	no 111	yes -88
#caux	no -52	unknown 84
#cava	no 157	unknown -133	yes -45
#cboo	unknown 68	yes -76
#ccin	yes 60
#ccro	yes -42
#ccup	no 91	unknown -85
#ccyx	no -84	unknown -148	yes 210
#cdo>	no -101	unknown 136
#cede	yes 40
#cein	no -42	yes 53
#cela	no 110	yes -89
#celu	yes 41
#cemb	no -64	unknown 124	yes -63
#cene	no 150	unknown -40	yes -116
#cent	no 48
#cepi	unknown 47
#cer>	unknown 54
#cera	no -46	unknown 116	yes -71
#cere	no 96	unknown -79
#ceri	no -54	unknown 76
#cern	no -68	unknown 117	yes -50
#cert	no -60	yes 46
#cerv	unknown -88	yes 122
#cess	unknown 102	yes -79
#cet>	no -44	unknown 91	yes -47
#ceus	no -43	unknown 79
#cevo	no -68	unknown 97
#chaf	unknown -58	yes 73
#chal	no -68	unknown 149	yes -80
#chao	no -137	unknown 92
#chap	no 69	yes -59
#chaq	no -55	unknown -79	yes 142
#chas	no 70	unknown -47
#chef	no -142	unknown 187	yes -53
#chei	no 45	unknown -142	yes 93
#chel	no 42	unknown -78
#chen	no 54	yes -40
#chet	unknown 60
#cheu	unknown 69	yes -119
#chev	unknown -69	yes 62
#chez	unknown 40
#chi>	no 168	unknown -95	yes -98
#chid	no 45	unknown -54
#chie	no -56
#chif	no 58	yes -58
#chin	unknown -42
#chir	no -51	unknown -57	yes 108
#chis	no -48	unknown 86
#chiv	no -70	unknown 129	yes -71
#choq	unknown 91	yes -68
#chos	no -66	unknown 112	yes -47
#chou	no 78	yes -61
#cht>	no -51	yes 89
#chur	no 47
#chut	no -44	yes 57
#cia>	unknown 63
#ciat	unknown 48	yes -73
#cie>	unknown -47
#ciel	no 61	yes -64
#cien	no -50
#ciet	unknown 42	yes -40
#cils	no -57	unknown -93	yes 148
#cime	unknown 56
#cin>	unknown -87	yes 75
#cine	unknown 63
#cinq	no -52
#circ	unknown -61	yes 85
#cise	no 106	unknown -115
#cita	yes -43
#cite	unknown 64
#ckel	unknown 41	yes -49
#cket	no -62	unknown -89	yes 149
#ckin	no 161	unknown -122	yes -54
#ckpo	no -82	yes 90
#clai	no -74	yes 63
#clam	unknown 45	yes -59
#claq	yes -46
#clas	no -44	unknown 102	yes -58
#clav	unknown -67	yes 82
#cle>	unknown 54	yes -46
#clie	no 108	unknown -83
#clig	unknown -90	yes 90
#cloq	unknown -106	yes 103
#clos	no -53	unknown 96	yes -45
#clou	no -118	unknown 76
#club	unknown -50	yes 43
#cocc	no -84	unknown -148	yes 210
#coco	no 55	yes -67
#coeu	yes -58
#cogn	no -47
#coin	yes 46
#col>	unknown -66	yes 104
#cola	unknown -176	yes 171
#coli	no -41
#colo	no 65	yes -52
#comb	unknown 42
#come	no -78	unknown 58
#comp	unknown 48
#con>	unknown -40
#conf	yes -53
#conv	no 46
#coor	no -43	unknown 64
#cope	no -86	unknown 51
#copi	no -45	unknown 78
#copr	unknown 40	yes -61
#coq>	no -55	unknown 104	yes -49
#corb	no 225	unknown -160	yes -140
#corn	no -41	unknown 66	yes -41
#corp	no 69	unknown -74
#corr	no -59	unknown 46
#cote	unknown -45
#coti	no -44	unknown 83	yes -48
#cott	no 55	yes -67
#cou>	no -49	unknown -120	yes 165
#couc	no 41
#coud	no -60	unknown -102	yes 162
#coue	no -68
#cous	unknown 54
#couv	unknown 61
#crac	yes 41
#cram	unknown -48
#cran	no -50	unknown 50
#craq	unknown -61	yes 74
#cras	no 73	unknown -88
#cre>	no 61	unknown -97
#crec	unknown -56
#crep	no 67	unknown -43
#cret	no 132	unknown -149
#crev	unknown 51
#crib	no 45	yes -59
#crie	no -61	yes 63
#crim	unknown 45	yes -83
#cris	unknown -89	yes 91
#crit	no -47
#croi	no -52	unknown 70
#croq	unknown -207	yes 164
#cros	no -50	yes 87
#croy	no -67	unknown -51	yes 116
#cru>	no 43	unknown -74
#crue	no 44	unknown -121	yes 69
#ctar	no 96	unknown -67
#ctem	no 77	yes -87
#ctim	no 106	unknown -81
#ctob	unknown 44	yes -45
#ctro	unknown 41	yes -49
#cts>	no 254	unknown -212	yes -99
#ctue	no 53
#cuat	no 80	yes -53
#cue>	unknown -63
#cues	no 68	yes -61
#cuir	no -68	unknown 51
#cuit	unknown -81	yes 66
#cul>	no -119	unknown 199	yes -78
#cula	unknown -42	yes 52
#culp	no 96	unknown -62
#cult	unknown 73	yes -65
#cun>	no 68
#cune	no 107	unknown -57	yes -49
#cupa	no 99	unknown -96
#cupe	unknown 51
#cure	no 45	yes -91
#curi	no 69	unknown -53
#cuse	unknown 81	yes -49
#cutt	no -65	unknown 88
#cuve	unknown 78	yes -77
#cyx>	no -84	unknown -148	yes 210
#dad>	unknown 59
#dage	unknown -66
#dail	unknown 72	yes -89
#dais	no 93	unknown -97
#dal>	no -42	unknown 49
#dale	yes 69
#dall	no -73	unknown 200	yes -149
#dan>	no -82	yes 86
#date	unknown 49	yes -69
#dati	yes 52
#ddie	unknown -73	yes 86
#debr	unknown -86	yes 110
#dece	no -62	unknown 53
#dech	unknown -82	yes 84
#deci	unknown -95	yes 78
#decl	unknown 43
#deco	unknown 73
#decr	unknown -40	yes 46
#dee>	yes 54
#defo	no 81	yes -52
#dega	yes -52
#dege	unknown 98	yes -64
#dego	no 111	yes -97
#degr	unknown 42
#deho	no 73	unknown -69
#deja	unknown -44	yes 45
#dele	no -46	unknown 80
#deli	no -58	unknown 60
#deme	unknown 52	yes -55
#demi	unknown -54	yes 73
#demm	no 63	yes -40
#demn	no 89	unknown -66
#demo	unknown 41
#den>	unknown -55	yes 53
#dena	no -57	unknown 100	yes -45
#denc	no -63	unknown 52
#dent	unknown -51	yes 65
#depa	yes 45
#depl	no 67
#depu	no -51	yes 67
#der>	unknown -65
#dera	no 82	unknown -89
#derb	no -43	unknown 80	yes -41
#deri	unknown -65	yes 76
#dern	no 63	unknown -47
#dero	unknown 53
#dese	unknown 54	yes -92
#deur	no 71	unknown -64
#deve	no 146	unknown -91	yes -64
#devi	unknown 69
#devo	no -81	unknown 192	yes -128
#devr	unknown 152	yes -170
#dez>	no -49	unknown -46	yes 94
#dge>	no -53	unknown 67
#dia>	no 125	unknown -105
#dial	no 47	yes -65
#dian	yes 48
#diat	no 48	unknown -40
#dic>	unknown 56	yes -41
#dica	no -73	unknown 166	yes -101
#dice	no 48
#dict	unknown -71
#dieu	no 51
#dige	unknown -53	yes 83
#din>	unknown 40	yes -55
#dina	unknown 63
#dine	no 45	yes -64
#dini	yes -42
#diqu	no -49	unknown 67
#dir>	unknown 55
#dira	no -82
#disa	no -67	yes 48
#dise	no 67	yes -40
#disq	no -160	unknown 104
#dist	unknown -44	yes 71
#dite	no 41
#diti	unknown 101	yes -130
#divi	unknown -67	yes 66
#dix>	no -45	unknown 56
#doct	unknown 50	yes -48
#doi>	no -130	unknown -290	yes 332
#doig	unknown -65	yes 72
#dois	no -62	unknown 52
#doit	no -63	unknown 48
#domm	no 77	unknown -55
#donc	no 69	unknown -51
#dont	no -48
#dora	no 52	unknown 56	yes -98
#dorm	no 106	unknown -82
#dort	unknown -65	yes 80
#dos>	unknown -90	yes 120
#doss	no -78	unknown 150	yes -71
#doub	no 45	unknown -48
#doul	unknown -45
#dout	no 47
#dra>	unknown -54	yes 69
#dree	no 125	unknown -140
#dres	unknown 43
#drie	unknown -60	yes 84
#driv	no 70	yes -128
#droi	no 46
#dron	unknown -82
#due>	unknown 67
#duis	no -51	yes 86
#duit	unknown -45
#dule	no -113	unknown 137
#dun>	no 66	yes -70
#dure	no -91	unknown 88
#dver	unknown -59	yes 53
#dyal	no 211	unknown -132	yes -115
#eage	no 114	unknown -117
#eait	unknown -82	yes 105
#eak>	no -146	unknown -73	yes 163
#eant	no -45	unknown -136	yes 176
#eboi	no -49	unknown -105	yes 151
#ebou	no 50	unknown -71
#ebra	no -62	unknown -204	yes 244
#ebre	no -67	unknown -102	yes 162
#ebri	unknown 125	yes -83
#ebro	unknown -43
#ecan	no -94	unknown 134
#eced	no -63	yes 48
#ecem	no -64	unknown 124	yes -63
#ecep	unknown 47
#eces	no 48	unknown -83
#echi	unknown -64	yes 83
#ecin	unknown -95	yes 78
#ecis	no 122	unknown -123
#ecle	no -50	unknown 144	yes -98
#ecre	no -44	unknown -176	yes 210
#ecro	unknown -45	yes 48
#ecs>	no 156	unknown -140
#ecta	no 96	unknown -64
#ecte	unknown 55
#ecti	no -40
#ecto	no 189	unknown -43	yes -167
#ectu	no 87	yes -137
#ecu>	no 53	unknown -45
#ecue	unknown -82	yes 54
#ecul	no 40
#ecup	unknown 65
#ecur	no 124	unknown -49	yes -86
#edai	unknown 86	yes -83
#edal	yes 69
#ede>	no -41	yes 71
#edec	unknown -95	yes 78
#eden	no -84	unknown -62	yes 142
#edes	no 116	unknown -99	yes -42
#edf>	no 93	unknown -63	yes -54
#edia	no 79	unknown -88
#edig	unknown -53	yes 83
#eds>	unknown -109	yes 131
#een>	no -45	unknown 53
#efai	no 73	unknown -52
#efer	no -77	yes 62
#efeu	no 86	yes -93
#effe	no 62
#effo	unknown -46	yes 56
#effr	unknown 48
#efon	no 81	yes -52
#efou	no 60	unknown -47
#efug	no 64
#egan	unknown -65	yes 47
#egar	yes 50
#ege>	no 45
#egel	no -67	unknown 137	yes -84
#eger	no -56	unknown -79	yes 130
#eges	yes -47
#egis	yes -44
#egle	no -49	unknown 128	yes -82
#egou	unknown -90	yes 71
#egra	no 55	unknown -47
#egul	no -47	unknown 57
#ehor	no 73	unknown -69
#eige	unknown 42
#eils	no -111	unknown -142	yes 206
#eima	no 158	unknown -120	yes -43
#eina	no 49	unknown -144	yes 60
#eine	no 54	unknown -51
#eja>	unknown -44	yes 45
#ejou	no 81	yes -115
#ejud	no 48
#ekne	no 64	unknown -70
#ela>	no 137	unknown -61	yes -98
#elai	no -61	unknown 58
#elas	yes -64
#elat	unknown 48
#eleb	unknown 73	yes -60
#elep	unknown -99	yes 74
#eler	unknown 41	yes -50
#eles	yes -41
#elet	no 44	unknown 66	yes -123
#elic	no 60	unknown -173	yes 113
#elim	no 48
#elit	no -58	unknown 60
#eliz	no 56	unknown -42
#ella	no -94	unknown 128	yes -42
#ello	no 64	unknown -41
#elot	unknown -86	yes 50
#els>	no 95	unknown -77
#elu>	no -66	unknown -91	yes 146
#elui	yes 41
#elux	unknown 73	yes -43
#ema>	no 52	yes -46
#eman	no 42
#emat	unknown -74	yes 94
#emba	no -50
#embl	yes 47
#embo	unknown 52	yes -41
#emie	no -61	unknown 110	yes -47
#emin	yes 44
#emne	no 95	unknown -75
#emoi	no -67	unknown 53
#emon	unknown 46
#emur	unknown -79	yes 108
#enad	no -65	yes 76
#enag	unknown 123	yes -93
#enai	unknown -42	yes 78
#enas	no -57	unknown 100	yes -45
#enca	no 44	unknown -98	yes 49
#ench	unknown 86	yes -92
#encl	no -53	unknown 96	yes -45
#end>	yes 41
#ende	unknown -66
#endi	yes -49
#endo	no -45	unknown -110	yes 155
#ends	no 47	yes -80
#ene>	unknown -52
#enee	unknown -68	yes 54
#ener	no -40	yes 70
#eneu	no -44	unknown 61
#enez	no -54	unknown 61
#engo	no -55	unknown -165	yes 214
#eni>	no -100	unknown 175	yes -90
#enir	unknown 62
#enis	unknown -51	yes 57
#enit	no 86	unknown -77
#enle	no 49	unknown -67
#enor	unknown -40	yes 56
#enou	no -56	unknown -106	yes 161
#enqu	no 105	unknown -121
#enre	no 40	yes -42
#ensa	unknown -79	yes 89
#enta	unknown -69	yes 77
#enth	unknown 66	yes -61
#enti	no 42
#ento	no -48	unknown -91	yes 140
#ents	no 40	unknown -70
#enu>	no 43
#enve	unknown -42	yes 52
#envi	unknown 43
#envo	unknown 43
#eole	unknown 72	yes -65
#eon>	no 83	unknown -65
#epan	unknown -51
#epas	no -79	yes 108
#epau	unknown -57	yes 85
#epe>	no 102	unknown -147	yes 46
#epet	no -95	yes 131
#epho	unknown -101	yes 78
#epla	no 50	yes -43
#eplo	no 77	unknown -58
#epor	no -83	unknown 86
#epou	unknown 63
#ept>	unknown 75	yes -45
#epui	no -51	yes 67
#eque	no 158	unknown -113	yes -49
#equi	unknown -44	yes 65
#era>	unknown 52
#eraf	no 90	unknown -74
#eram	unknown 84	yes -54
#eran	no 81	unknown -61
#erap	no -40	unknown -64	yes 107
#erb>	no -68	unknown 100	yes -46
#erba	no -59	unknown 76
#erbe	no -95	unknown 153	yes -63
#erc>	unknown 49
#erci	no 53	unknown -40
#eree	no 63
#erem	unknown -87	yes 118
#erer	no -44	unknown 66
#eret	yes 65
#erge	no 101	unknown -149	yes 43
#ergl	unknown -62
#ergo	no 64	unknown -52
#ergu	unknown -44
#erid	no -96	yes 68
#erif	no 88	yes -93
#erin	unknown 69
#erio	no -53	unknown 77
#eriq	no 50	unknown -91	yes 45
#erit	unknown -56	yes 49
#erka	unknown -73	yes 111
#erli	no 92	unknown -59
#ermi	no 59	unknown -55
#ermo	no 127	unknown -110
#erna	no 168	unknown -142	yes -50
#erni	no -46	unknown 63
#ernu	no -71	unknown -43	yes 113
#ero>	no 43
#erol	yes 44
#eron	no 155	unknown -111	yes -55
#erop	no -80	unknown 141	yes -60
#eros	no 47
#erpi	no 96	unknown -102
#erro	no -90	unknown 144	yes -56
#erru	no -46	unknown 76
#ersi	no 110	unknown -94
#erso	no 68
#erti	no -43	yes 68
#erva	no -54	yes 74
#ervo	no 72	unknown 43	yes -107
#erzo	no -52	unknown 59
#esca	unknown -64	yes 93
#ese>	no 124	unknown -102
#esea	no -93	unknown 121	yes -46
#esen	no 49	yes -52
#eser	yes -70
#eses	unknown 95	yes -59
#esid	no -52	unknown 92	yes -40
#esil	unknown 40
#esio	no 187	unknown -89	yes -104
#esla	no -105	unknown 143
#esoi	no 74	unknown -47
#espa	no 40	yes -44
#espe	no 84	yes -44
#espi	yes 42
#espo	unknown 74
#esse	no 47
#esta	unknown -81	yes 52
#esti	no 49	yes -55
#esto	no -81	unknown 127	yes -48
#estr	yes -62
#esur	no -81	unknown 82
#etag	no 81	unknown -66
#etal	yes 63
#etar	unknown 44	yes -44
#etat	no -41	unknown 47
#etei	no 44
#etem	no 152	unknown -83	yes -71
#etin	unknown -50	yes 42
#etio	no 97	unknown -91
#etir	no -66	unknown -126	yes 184
#etit	yes 44
#etoi	unknown 43	yes -55
#etom	unknown -216	yes 156
#eton	yes 42
#etou	unknown 75
#etra	no -58	unknown 49
#etro	unknown 43	yes -41
#ets>	unknown 44
#ett>	no -110	unknown 177	yes -67
#etta	unknown 52
#etto	no -45	unknown -84	yes 115
#ettr	unknown 85	yes -65
#etur	no -101	unknown 150	yes -62
#euf>	yes 67
#eufs	no -51
#euge	no 55
#eul>	no 59	unknown -63
#eule	unknown 55	yes -53
#eune	yes 45
#eura	no 62	yes -58
#eurb	no 150	unknown -140
#eure	no 46	unknown -57
#euri	unknown 63	yes -42
#euro	unknown 64	yes -51
#eurs	no 44
#eurt	unknown -58	yes 73
#euss	unknown 63	yes -48
#eut>	unknown 68
#euve	unknown 61
#euxi	no 56	yes -96
#evac	no 44
#evai	no 121	unknown -66	yes -66
#eval	no 85	unknown -97
#evan	unknown 45
#evar	no 49
#evat	no -48	unknown -41	yes 86
#evee	no 79	yes -48
#evei	yes 50
#evel	no 52	unknown -167	yes 100
#evem	unknown -45	yes 82
#even	unknown 42
#ever	no 61	unknown -131	yes 70
#eves	no -45	unknown 92	yes -48
#evid	no 63	yes -40
#evie	no -53	unknown 93	yes -40
#evil	no -54	unknown -112	yes 167
#evin	no -123	unknown 89
#evit	no -56
#evoi	no -87	unknown 110
#evra	unknown 152	yes -170
#evre	unknown -95	yes 109
#evri	no 89	unknown -60
#evu>	no -48	unknown 65
#exac	unknown 49	yes -60
#exam	unknown -40
#excu	unknown 43
#exig	unknown 55
#exis	yes 46
#expe	unknown -49
#exte	no 55
#exti	unknown -54
#ezar	no 47	yes -48
#fac>	unknown 45
#faca	no -44	unknown 93	yes -50
#face	no -44
#fact	unknown 54	yes -42
#fais	yes -45
#fall	no -99	yes 66
#fane	no -74	unknown 137	yes -69
#fari	no -53
#fauc	unknown -50	yes 52
#faud	unknown -48	yes 48
#fect	no 61	yes -47
#fele	unknown -54	yes 69
#feme	no -59
#femm	no -49
#femu	unknown -79	yes 108
#fer>	unknown -66	yes 63
#fere	no -74	unknown 58
#ferr	no 47	yes -54
#fert	no 94	unknown -71
#fess	unknown -73	yes 71
#fest	no -104	yes 98
#fete	yes 53
#feus	no -111	unknown -58	yes 119
#fevr	no 89	unknown -60
#ffai	no 71	unknown -40
#ffe>	no 97	unknown -55	yes -50
#ffec	no 53
#ffem	no -59
#ffer	no 52	unknown -73
#ffeu	no -43
#ffle	no 63	unknown -83
#ffon	unknown -57	yes 58
#ffur	unknown -47	yes 72
#fica	yes 54
#fich	unknown -58
#fie>	unknown -43
#figu	no -55
#file	unknown 88	yes -69
#fill	unknown -53	yes 56
#film	unknown -89	yes 46
#filt	unknown -98	yes 82
#fiqu	no -50
#firm	no 63	unknown -52
#flam	unknown -40
#flan	no -68	unknown 51
#fle>	unknown -40
#flee	unknown -134	yes 110
#fler	no 60	unknown -93
#flic	no -52	unknown 66
#flur	no 131	unknown -69	yes -76
#fna>	no 48	yes -62
#font	no -45	unknown 87	yes -43
#food	no 99	yes -154
#foot	no -43	unknown -116	yes 152
#form	unknown -43
#fort	unknown 44	yes -81
#foss	no -87	yes 87
#foue	no 94	unknown -181	yes 82
#foul	no 70	unknown -97
#frac	unknown -41	yes 55
#frai	unknown 66
#fran	unknown -46	yes 48
#frap	no -46	unknown -55	yes 101
#fray	no 46	unknown -59
#frig	unknown 89	yes -117
#frit	no 71	unknown -108
#frol	unknown -62	yes 69
#fron	no -55	unknown -93	yes 146
#frot	unknown 47	yes -50
#frou	unknown -48
#fugi	no 64
#fui>	no 58	unknown -67
#fuma	no -128	unknown 55
#fume	yes 42
#fure	unknown -47	yes 72
#gade	no 53	yes -50
#gage	unknown 83	yes -60
#gagn	no 89	yes -91
#gais	yes 60
#gale	no 107	unknown -132
#game	unknown -53	yes 93
#gar>	unknown 48	yes -65
#gara	unknown 42
#garc	no 129	unknown -169
#gare	no -47	unknown 100	yes -52
#gasi	no 52	unknown -40
#gati	no -60	yes 98
#gats	unknown 54	yes -80
#gauc	unknown -49
#gaz>	no -65	unknown -64	yes 128
#gazo	no -89	unknown 90
#gdal	no -42	unknown 49
#geai	no 76	unknown -129	yes 49
#gean	no -45	unknown -136	yes 176
#gee>	no 108	unknown -52	yes -58
#gel>	no 65	yes -56
#gela	unknown 48
#gele	no -59	unknown 239	yes -191
#gene	yes 50
#geno	no -56	unknown -106	yes 161
#genr	no 78	unknown -49
#gent	yes -53
#geon	no 120	unknown -104
#geot	no -60	unknown 86
#ger>	yes 40
#geur	no 49	unknown 72	yes -120
#gie>	no 43	yes -72
#gien	unknown -45
#gies	yes 43
#gile	unknown 133	yes -133
#gine	unknown 82	yes -100
#givr	no -71	unknown 92
#glac	no -44
#gle>	unknown -50
#glie	unknown 58	yes -66
#glis	unknown -49	yes 59
#glov	unknown -47
#gnai	no -69	yes 77
#gnal	unknown -110	yes 106
#gnee	unknown -54	yes 49
#gnes	no 42
#gnet	no -46	unknown -58	yes 102
#gnie	no -43	unknown 93	yes -50
#gnoi	unknown 46
#gnol	unknown -56
#gnon	no -105	unknown 88
#gnot	unknown -90	yes 90
#gnur	no 86	unknown -58
#gola	no 71	unknown -49
#golf	no 67	unknown -95
#gonf	unknown -43	yes 41
#gonn	unknown -48	yes 71
#goo>	no 44	unknown -51
#gora	no 59	unknown -71
#gorg	no -54	unknown -163	yes 207
#goul	no 105	unknown -102
#gour	no -55	unknown -165	yes 214
#gps>	no -69	yes 87
#grac	no 168	unknown -141
#graf	yes 58
#gran	no -40
#grap	unknown -44	yes 48
#grat	no 49
#grav	no -48
#gren	no -48	unknown -104	yes 140
#gres	no 70	unknown -98
#grie	no -66	yes 77
#grif	no 127	yes -148
#grim	no -145	unknown 152
#gris	no -43	yes 69
#grou	unknown 86	yes -52
#gts>	unknown -93	yes 114
#guei	no 85	unknown -59
#guel	no 107	unknown -87
#guer	yes 60
#gues	no -91	yes 79
#gueu	no 48
#gui>	unknown -44
#guli	no -47	unknown 57
#gure	unknown 61	yes -45
#h05>	unknown -55
#h10>	no 67	unknown -60
#h15>	unknown -64	yes 69
#h20>	unknown -42
#h40>	no 51	unknown -42
#h50>	no 54	unknown -95	yes 40
#hafa	unknown -58	yes 73
#hain	yes -72
#hais	unknown 45
#hait	no -73	unknown 63
#hala	unknown -196	yes 197
#hall	unknown 84	yes -51
#hamd	no 75	unknown -75
#hamp	unknown -58
#han>	no -124	unknown 133
#hanc	unknown -57	yes 66
#hand	no 55	unknown 58	yes -127
#hang	unknown 43	yes -41
#hant	unknown 68
#haou	no -123	unknown 138
#happ	no 82	unknown -42
#haqu	no -55	unknown -79	yes 142
#hare	unknown 51
#hari	yes 45
#harp	no -54	unknown 128	yes -89
#harr	no 71	unknown -58	yes -45
#hats	unknown 60	yes -51
#hayo	no -51	unknown 131	yes -82
#hect	no 65
#hef>	no -73	unknown 122	yes -50
#heli	no 48	unknown -185	yes 125
#hell	no 54	unknown -73
#hema	unknown -62	yes 83
#heme	unknown 120	yes -108
#her>	no 43
#herc	yes -44
#herg	unknown -44
#heri	unknown -81	yes 113
#herm	no 51	unknown -43
#hers	no -70	unknown 120	yes -55
#het>	no -51
#hete	no -49	unknown 105	yes -56
#heur	no 42
#heva	no 113	unknown -68	yes -52
#heve	unknown -43	yes 58
#hevi	no -59	unknown -126	yes 184
#hevr	no 46	yes -41
#hez>	unknown 40
#hich	no -65	unknown 106	yes -51
#hie>	unknown -79	yes 92
#hien	no -58
#hini	no -51
#hino	no 154	unknown -148
#hir>	no 115	unknown -92
#hire	no -70	unknown -68	yes 131
#hist	no -44	unknown 141	yes -115
#hive	unknown 76	yes -61
#hnic	no -58	unknown 92
#hniq	no 65	unknown -61
#hocs	yes -40
#hoir	yes 40
#home	no -88	unknown 106
#homm	unknown -62	yes 78
#hon>	no 60
#hone	unknown -89	yes 70
#honi	unknown 53	yes -50
#honn	yes -48
#hont	no 72	unknown -52
#hopi	unknown -56	yes 73
#hoqu	unknown 91	yes -68
#hora	no -72	unknown -155	yes 199
#hose	no -66	unknown 112	yes -47
#hosp	no -40
#hott	unknown -67	yes 55
#houe	unknown 51
#hour	no 50	unknown -57
#hous	no -95	unknown 115
#hui>	yes 42
#huil	unknown -73	yes 86
#huit	no -60	yes 70
#huma	no 171	unknown -107	yes -66
#humi	unknown 53
#hure	no 47
#hurl	no 44	unknown 74	yes -124
#hute	no -44	yes 57
#hysi	no 170	unknown -132	yes -46
#iac>	no 93	unknown 82	yes -177
#iad>	no -48	unknown 91	yes -41
#iage	no 50	unknown -41
#iair	no 63	yes -46
#ial>	no 75	unknown -44	yes -47
#iale	no -81	yes 50
#ianc	no -70	unknown 114	yes -43
#iano	unknown 71	yes -96
#iati	unknown 80	yes -85
#iatr	no 55	unknown -122	yes 55
#iber	no 78	yes -74
#ibia	no -58	unknown -114	yes 167
#ibus	unknown -134	yes 144
#ibut	unknown -44	yes 71
#ical	unknown -45	yes 84
#icat	unknown -52	yes 63
#icha	no -54	unknown 83
#ichu	no 54	unknown -59
#icit	unknown 57
#ick>	yes 45
#ickp	no -82	yes 90
#ico>	no -47	unknown 40
#icol	no -61	unknown -146	yes 200
#icro	no -83	unknown -57	yes 123
#icte	no 95	unknown -94
#icti	no 100	unknown -78
#idai	no 126	unknown -103
#idan	no -145	yes 111
#idem	no 63	yes -40
#ider	no 71	unknown -44
#idia	unknown -56	yes 78
#idiq	no -61	unknown 103	yes -41
#idon	no -67	unknown 193	yes -148
#idus	unknown -53	yes 77
#iece	unknown -53
#ied>	no -41
#ieds	unknown -109	yes 131
#iee>	no 49
#iege	yes -53
#ieil	unknown 42	yes -84
#iel>	no 108	unknown -62	yes -48
#iell	unknown -52	yes 53
#iels	no 181	unknown -165
#iera	no 65	unknown -95
#iest	no 48	unknown -55
#ieta	unknown 55	yes -51
#ieto	unknown -58	yes 67
#iett	unknown 53
#iez>	no -52	unknown 87
#ifes	no -104	yes 98
#iffe	no 55	unknown -49
#iffl	unknown -79	yes 44
#iffu	unknown -47	yes 72
#ifie	no 58	unknown -59
#ifiq	no -50
#ifra	no -51	unknown -53	yes 90
#igad	no 41	yes -49
#igam	unknown -53	yes 93
#igeo	no 78	unknown -63
#iger	no -115	unknown 131
#iges	no -46	unknown -95	yes 140
#igin	no -81	unknown 147	yes -64
#igna	unknown -50	yes 85
#igno	unknown 45
#ignu	no 86	unknown -58
#igo>	no 53	unknown 48	yes -105
#igol	no 41	unknown -70
#igts	unknown -93	yes 114
#ijou	no 63
#ika>	no 47	unknown -118	yes 68
#ilan	no -147	unknown 158	yes -53
#ilee	unknown 76	yes -66
#ilen	no -90	unknown 109
#iles	no -56	unknown 51
#ilet	unknown 49	yes -51
#ilia	no -85	unknown 164	yes -79
#ilit	unknown 65
#illa	unknown -54	yes 41
#ilme	no -46	unknown 67
#ilom	no 71	yes -74
#ilot	no 43	yes -44
#iltr	unknown -98	yes 82
#ima>	no -42	unknown 69
#imal	no 118	unknown -93
#imar	yes -58
#imat	no -59
#ime>	no 82	unknown -46
#imen	no -88	unknown 133	yes -47
#imer	no 65	unknown -50
#imes	no 163	unknown -149
#imet	no 85	yes -53
#imin	no 50	yes -88
#immo	no -57
#imog	no -88	unknown -44	yes 117
#impa	unknown 55
#impe	no -45	unknown 93	yes -49
#impl	unknown 56	yes -41
#ina>	no -45	unknown 48
#inag	no 99	unknown -65
#inal	no 42
#inan	no -51
#inci	no -60	unknown 40
#inco	no 140	unknown -69	yes -74
#inct	unknown -58
#inde	no 68	unknown -53
#indi	unknown -65	yes 66
#indr	no 123	unknown -63	yes -60
#indu	no 83	yes -65
#inee	yes -50
#inel	no 50	yes -88
#inem	unknown -173	yes 166
#iner	no -52	unknown -54	yes 105
#inez	no 75	unknown 76	yes -159
#infi	yes 42
#info	yes 42
#inge	unknown 52
#ingo	no -43	unknown 87	yes -51
#ings	unknown 63
#ingt	unknown -42
#inha	unknown -42	yes 55
#inie	yes -46
#ino>	no 55	unknown -147	yes 93
#inoi	no 47	unknown -221	yes 159
#inon	no 62
#inq>	no -46
#inqu	no -64	unknown 40
#inse	no 84	unknown -62
#insi	no 55	yes -42
#inst	no 93	unknown -62
#inta	no 196	unknown -129	yes -85
#into	unknown -86	yes 79
#intr	yes -51
#ints	no -41	unknown -70	yes 111
#inue	unknown -47
#inut	yes -55
#invi	unknown 66	yes -60
#inze	no 104	unknown -61	yes -47
#iola	no 62	yes -41
#iole	no 84	unknown -60
#iolo	no 88	yes -91
#ions	no 45	unknown -40
#iori	no -174	unknown 127
#iot>	no -44
#ipag	no 40	unknown -62
#ipe>	no 95	unknown -235	yes 137
#iple	no 43	unknown -57
#ipri	unknown -48	yes 64
#iqui	unknown 46
#iqur	unknown -70	yes 89
#ira>	no 68
#irac	no 155	unknown -86	yes -73
#irag	unknown -44	yes 48
#irai	no -70	yes 52
#iran	no -119	yes 90
#irat	unknown 47	yes -72
#irba	yes 51
#irbn	no -52	unknown 98	yes -47
#irci	no 72	unknown -83
#ircu	unknown -59	yes 78
#irer	no -46
#irie	unknown 73	yes -47
#irme	no 210	unknown -101	yes -115
#irmi	yes 58
#irre	no -55	yes 45
#isag	unknown -120	yes 158
#isan	yes -54
#isat	no -51	unknown 93	yes -41
#isci	unknown 77
#isen	no -97	unknown 144	yes -45
#iser	unknown 55	yes -55
#ises	unknown -54	yes 51
#iseu	unknown 79	yes -41
#isi>	unknown 85	yes -85
#isie	no -51	unknown 68
#isio	unknown -62	yes 41
#isis	no -52	unknown 48
#isit	unknown 63
#isol	unknown 46
#isqu	no -119	unknown 86
#ista	yes 70
#isti	no 67	yes -74
#isto	no -44	unknown 141	yes -115
#itai	yes 45
#ital	yes 40
#itat	no 70
#iteu	unknown -48
#itie	unknown 52	yes -53
#itif	unknown 47
#itio	no 53	yes -53
#itoy	no 71	unknown -77
#itra	unknown 63	yes -74
#itro	no -56	unknown 100	yes -42
#itt>	no -45	unknown -90	yes 134
#itte	no 44	unknown 46	yes -97
#itue	no 74	unknown -55
#itut	unknown 112	yes -94
#ius>	unknown 43
#ivai	no -52	unknown -48	yes 101
#ivan	unknown -41
#ivea	unknown -74
#ivee	no 57	yes -57
#iven	no -88	unknown 122
#ivid	unknown -67	yes 66
#ivie	unknown 103	yes -113
#ivol	no 101	unknown -63	yes -46
#izar	no -88	yes 104
#jack	no 161	unknown -122	yes -54
#jama	unknown 43
#jamb	unknown -84	yes 82
#jane	no -82	unknown 49
#jant	unknown 45	yes -49
#janv	unknown 50
#jard	yes -49
#ject	no -43
#jet>	yes -46
#jeta	unknown -43	yes 48
#jete	unknown -51	yes 47
#jeun	unknown -43	yes 55
#jle>	unknown 96	yes -56
#jme>	no -47	unknown -45	yes 84
#jogg	unknown -69
#join	unknown 56
#joua	unknown -46
#joue	no -49	unknown -97	yes 142
#jout	no 118	unknown -143
#jsui	no 128	unknown -90	yes -43
#judi	unknown -62
#juil	no -45
#juin	unknown 54
#jume	no 46	yes -75
#jure	no -79	unknown 143	yes -100
#jus>	no -53	yes 61
#jusq	no -40	unknown 40
#just	no 55
#kang	no 44	unknown -51
#kay>	unknown -55
#kel>	unknown 56	yes -48
#keni	no 74	unknown -73
#ket>	no -83	yes 96
#keuf	no -68	yes 86
#khel	no 189	unknown -150	yes -62
#khir	no 57	yes -54
#khla	no 164	unknown -97	yes -110
#khou	unknown -58	yes 54
#kilo	no 84	yes -81
#kine	no 43	yes -41
#knes	no 64	unknown -70
#koi>	unknown 65	yes -47
#kon>	no -100	unknown 151	yes -56
#kpoc	no -82	unknown -72	yes 132
#laba	no 137	unknown -119
#labl	unknown -71	yes 81
#labr	unknown 43
#lac>	unknown 62	yes -62
#laco	no 153	unknown -181
#lade	yes 50
#lah>	no 79	unknown -45
#lai>	no -107	unknown -159	yes 207
#laig	no -116	unknown 77
#lail	no 139	unknown -69	yes -109
#lair	no -52	yes 65
#lam>	unknown -44	yes 69
#lame	unknown 96	yes -101
#lamp	no -49	unknown -50	yes 93
#lan>	no 64	unknown -107
#lanc	yes 49
#lang	unknown -48	yes 52
#lara	no -42	unknown 63
#lard	no 82	yes -49
#larg	unknown 150	yes -130
#larm	no 70	yes -91
#las>	no 48
#lass	no -43	unknown 55
#last	no 230	unknown -212
#lat>	unknown -53	yes 48
#lats	unknown -157	yes 176
#lave	unknown 43
#lavi	unknown -68	yes 83
#lavo	no 110	unknown -65	yes -46
#lcin	unknown 66	yes -52
#leau	no -62	yes 85
#lech	no 66	yes -76
#lecl	unknown 49
#led>	unknown 51
#lege	no -70	unknown -75	yes 142
#leil	no 49	yes -45
#lema	no 81	unknown -77
#lenc	unknown 59	yes -43
#lend	unknown -68	yes 87
#lent	unknown -105	yes 73
#leph	unknown -99	yes 74
#lerc	unknown 49
#lere	no 144	yes -113
#leri	no 90	unknown -100
#lerm	no 40
#lert	no -47
#lesi	no 187	unknown -89	yes -104
#less	no 70	unknown -49
#lete	yes -45
#lets	unknown 80	yes -62
#leu>	no 105	unknown -188	yes 77
#leue	no -85	yes 90
#leus	no -63	yes 47
#leut	no -99	yes 44
#levi	unknown 47	yes -41
#levr	no -95	unknown -188	yes 262
#leza	no 47	yes -48
#lheu	no -50	unknown 66
#lhou	no -46	unknown 79
#lian	no -78	unknown 149	yes -84
#libr	no -50
#lic>	no -59	unknown 148	yes -103
#lico	yes 40
#lien	no 63	unknown -51
#lieu	unknown 51	yes -43
#liga	unknown -53	yes 93
#lima	no 48
#limo	unknown -102	yes 85
#lin>	no 136	unknown -182	yes 83
#lind	yes 45
#line	no 59
#ling	unknown 53
#lino	unknown -119	yes 105
#lint	unknown 50
#liqu	no -59	unknown 89
#lir>	no -61	yes 49
#lisa	unknown 66	yes -40
#liss	unknown -46	yes 54
#lita	no -83	unknown 97
#litr	no 67	unknown -59
#livi	no -58	unknown 87	yes -41
#liz>	no 56	unknown -42
#llag	unknown 61	yes -44
#llai	no -44	unknown -52	yes 94
#llan	unknown -90	yes 127
#llar	no 82	yes -49
#llem	no 41	unknown -69
#lleu	yes -51
#llia	no -78	unknown 149	yes -84
#llic	no -58	unknown 102	yes -47
#llie	no 40
#llo>	no 205	unknown -155	yes -62
#llot	no -65	unknown -64	yes 110
#llu>	unknown 71	yes -40
#lme>	yes 59
#loc>	yes -58
#loca	no 42
#loin	no 141	unknown -58	yes -102
#loit	no 107	unknown -85
#lol>	no 48	unknown -76
#lome	no 71	yes -74
#lon>	yes -44
#lons	unknown -94	yes 78
#lope	unknown 83	yes -44
#loqu	unknown -57	yes 72
#lord	unknown 71	yes -51
#lore	no 67	unknown -54
#losi	no -95	unknown -153	yes 238
#loto	no 58	unknown -177	yes 76
#lots	no 121	unknown -117
#lou>	no 56
#loue	unknown 95	yes -76
#loui	unknown -55
#lous	no 93	unknown -171	yes 41
#loux	no 56	unknown -149	yes 67
#lovo	unknown -47
#loye	no 99	unknown -120
#lque	no -40
#ltan	no -79	unknown 108	yes -45
#lte>	unknown -62	yes 100
#ltes	unknown 70	yes -53
#lteu	unknown 89	yes -74
#ltip	unknown -44	yes 56
#ltra	no 68	unknown -96
#ltre	no -91	unknown -74	yes 140
#lub>	unknown -50	yes 43
#luca	no 66	unknown 64	yes -149
#lune	no -64	unknown 40
#lure	unknown -48
#lust	no 78	yes -73
#lut>	unknown 54
#lux>	unknown 73	yes -43
#luxe	no -43	unknown -45	yes 89
#lyce	no -71	unknown -137	yes 178
#lyon	no -44	yes 48
#lyse	unknown 93	yes -83
#lyti	no -60	unknown 75
#maar	yes 43
#macb	unknown 68	yes -76
#maci	no -42
#maga	no 52	unknown -40
#mage	no 66	unknown -50
#mai>	unknown 76	yes -87
#mair	unknown 54	yes -55
#mait	no 120	unknown -74	yes -51
#mal>	no 76	unknown -93
#mala	unknown -49
#mali	no -46	unknown 67
#mam>	unknown 44
#mama	no -54	yes 53
#mami	no 63
#mand	no 59
#mane	no 49	unknown -82
#mang	no -45	yes 64
#mani	yes 53
#mano	unknown 46
#manq	no -72	unknown 172	yes -121
#mar>	unknown 58	yes -54
#mara	unknown -50	yes 65
#marc	unknown -65	yes 54
#mari	yes 55
#marj	no -82	unknown 49
#maro	no 158	unknown -60	yes -144
#marq	no -55	yes 91
#mart	no 57	yes -41
#mas>	no 58	yes -41
#matc	unknown 41
#mate	no 46
#mato	yes 64
#mauv	yes 41
#mban	no -62	unknown -136	yes 169
#mbar	no -48
#mbe>	yes 42
#mbee	unknown -63	yes 58
#mber	unknown 44
#mbes	no 42	unknown -130	yes 81
#mbet	no 71	yes -79
#mbie	no -44	unknown 47
#mble	unknown -40	yes 48
#mbol	unknown -47	yes 66
#mbou	unknown 49	yes -42
#mbri	no 43	yes -58
#mbul	unknown -80	yes 111
#mcdo	no -101	unknown 136
#mdou	no 75	unknown -75
#mdr>	no 184	unknown -137	yes -95
#meau	no 160	unknown -86	yes -99
#meca	no -89	unknown 169	yes -79
#mech	no -146	unknown 238	yes -95
#med>	no -74	unknown 69
#meda	unknown 72	yes -89
#mede	unknown -90	yes 77
#mees	no -46	unknown -45	yes 91
#mega	unknown -65	yes 47
#mekn	no 64	unknown -70
#mele	no -44	unknown 51
#mell	no -96	yes 91
#melo	no -62
#meme	unknown -45
#mena	unknown 76	yes -61
#mene	unknown -66	yes 61
#mera	yes -41
#mere	yes 57
#mess	no -42	unknown 82
#mesu	no -81	unknown 82
#met>	no 99	unknown -52	yes -63
#meta	no -120	unknown 137
#meti	yes -55
#mets	no -40	unknown 41
#mett	no -83	unknown -151	yes 176
#metu	no -101	unknown 150	yes -62
#meuf	unknown -108	yes 109
#meul	no -99	unknown 155	yes -62
#meur	no -64	unknown -133	yes 150
#micr	unknown -71	yes 67
#mide	no -104	unknown 193	yes -87
#miet	unknown 40	yes -41
#mieu	unknown -178	yes 150
#mili	no -60	unknown 109	yes -53
#mins	no -77	yes 93
#minu	yes -42
#miqu	unknown 53	yes -41
#mir>	yes 53
#mira	no 50	yes -59
#miro	unknown -50
#mise	no 50	yes -82
#mit>	unknown -46	yes 60
#mito	no 71	unknown -77
#mmag	no 77	unknown -55
#mmam	unknown 44
#mmed	no 64
#mmee	no -56	yes 57
#mmer	unknown 79	yes -46
#mmes	no 88	unknown -51
#mmob	no -92	unknown 59
#mmod	unknown -116	yes 74
#mne>	no 55	unknown -62
#mnes	no 124	unknown -83	yes -41
#moby	no 123	unknown -67	yes -73
#mode	no 59	unknown -65
#moge	no -88	unknown -44	yes 117
#moha	no 53
#moir	no 87	unknown -117
#moit	unknown 80	yes -67
#mole	no 72	unknown -184	yes 78
#moll	unknown -71	yes 100
#mond	no 155	unknown -119
#moni	no 81	unknown -66
#moqu	no 92	unknown -62	yes -41
#mora	no -137	unknown 70
#morc	unknown -68	yes 48
#mord	unknown -65	yes 90
#mosq	no -67	yes 49
#moss	no -48	yes 84
#mot>	no -70	unknown 67
#mota	unknown -112	yes 140
#moti	no -90	yes 118
#moto	yes 45
#mots	no -63	unknown -54	yes 99
#mour	no 83	yes -47
#moye	no -59
#mpad	no -65	unknown -45	yes 95
#mpar	unknown 44	yes -72
#mpe>	yes 40
#mpee	no -82	unknown 73
#mper	no -87	unknown 83
#mpes	no -46	unknown 62
#mpet	no 95	yes -89
#mpie	yes 45
#mpin	no 50	yes -41
#mpla	no 58
#mple	unknown 99	yes -103
#mpol	no -63	unknown 60
#mpos	no 40
#mpou	unknown -70	yes 47
#mpre	yes -49
#mpri	unknown 47
#mpta	no -81	unknown 160	yes -78
#mpu>	no -78	unknown -133	yes 175
#mule	unknown 55
#muna	no -90	unknown -77	yes 140
#muni	no 53	unknown -46
#mur>	unknown -49
#mure	unknown -66
#murs	no -45
#muse	unknown 55	yes -91
#musi	unknown 47
#mutu	no -40	yes 64
#nage	unknown 63	yes -74
#nait	no -52
#nal>	no -65	unknown -89	yes 148
#nali	no -41	unknown 60
#nape	unknown 97	yes -69
#nard	no -49	unknown 49
#nas>	no -56	unknown 75
#nbul	unknown 46
#nca>	no 79	unknown -79
#ncai	no 54	unknown -46
#ncas	no 60	unknown -110	yes 41
#ncei	unknown 49
#ncen	yes -50
#ncer	no -45	unknown 92	yes -48
#nch>	no -77	unknown 190	yes -129
#ncha	no -59	unknown 64
#nchi	no -52	unknown 91
#ncia	no -97	unknown 171	yes -89
#ncie	yes -41
#ncle	no -57	yes 71
#nclo	no -53	unknown 96	yes -45
#ncom	no 101	unknown -44	yes -64
#ncon	no 57	yes -60
#ncte	no 44	unknown -79
#nda>	no 85	unknown -61
#ndat	no 48	unknown -124	yes 69
#nde>	no 49
#ndee	unknown -64	yes 82
#ndel	no -51	unknown 98	yes -44
#ndem	no 66	unknown -72
#nden	no 54	unknown -88
#nder	no 54	unknown -50
#ndes	unknown 47
#ndeu	no 72
#ndez	no -61	unknown -57	yes 115
#ndic	unknown 126	yes -91
#ndie	yes -63
#ndis	no 159	unknown -138
#ndit	unknown 56	yes -61
#ndiv	unknown -67	yes 66
#ndon	unknown -76	yes 108
#ndor	unknown -48	yes 71
#ndra	no 85	unknown -94
#ndue	unknown 51
#ndui	unknown -58	yes 46
#ndul	no -97	unknown 141	yes -47
#nega	no -58	yes 92
#nege	no 90	unknown -107
#neig	unknown 42
#neim	no 209	unknown -160	yes -81
#nel>	no 99	yes -63
#nell	unknown 43
#neme	unknown 48
#ner>	yes 40
#nera	no -53	yes 75
#nerv	no -52	unknown -100	yes 152
#neu>	no 41	unknown -57
#neuf	no -63
#neus	yes 43
#neuv	unknown 77	yes -42
#neve	yes -42
#nevi	no 151	unknown -173
#nez>	unknown -82	yes 115
#nfil	unknown -49
#nfir	no 45	unknown -41
#nfla	yes -42
#nfle	unknown -42	yes 49
#nfor	yes 60
#ngar	unknown 84	yes -70
#nge>	no -45	unknown 46
#ngea	unknown -93	yes 123
#ngee	yes -52
#ngel	no 40
#ngle	no 48	unknown -84
#ngli	unknown 58	yes -66
#ngo>	unknown 66	yes -48
#ngoo	no 44	unknown -51
#ngou	no -55	unknown -165	yes 214
#ngt>	unknown -45
#nhal	unknown -65	yes 90
#nice	no -42	unknown -40	yes 77
#nich	no -86	unknown 126	yes -65
#nici	unknown 41
#nick	unknown 41	yes -49
#nie>	unknown 40
#niec	yes 60
#nife	no -104	yes 98
#nil>	no 80	unknown -72
#nima	no 74	unknown -67
#nion	no 141	unknown -122
#nir>	unknown 98	yes -75
#nis>	no -110	unknown 142	yes -42
#nise	no -58
#nite	no 46	yes -69
#nitr	no 82	unknown -52
#nlev	no 49	unknown -67
#nnec	no -47	unknown 82
#nnee	unknown 42
#nnel	no 63	yes -58
#nner	no -43	unknown -48	yes 92
#nnon	no 75	yes -101
#nnu>	no 141	unknown -111	yes -47
#nnul	unknown 59	yes -43
#nnus	no 108	unknown -61	yes -56
#noeu	unknown 46
#noir	unknown -40	yes 56
#nois	no 77	unknown -94
#nol>	no 80	unknown -137	yes 41
#nole	unknown -78	yes 100
#nom>	no -75	unknown 133	yes -61
#noms	no 64	unknown -89
#non>	no 51
#nonc	no 63	yes -90
#nora	no -41	unknown 83	yes -44
#norm	unknown -49
#note	no -76	unknown 83
#nou>	unknown -122	yes 124
#noui	no -115	yes 98
#nous	no 44	unknown -42
#nouv	unknown -47	yes 87
#noux	no -51	unknown -76	yes 127
#nove	unknown 60	yes -54
#nqua	no -56	unknown 143	yes -106
#nque	no 50	unknown -43
#nre>	no 78	unknown -49
#nreg	yes -44
#nsab	unknown 61
#nsai	no -83	unknown -97	yes 177
#nsat	no 115	yes -123
#nsci	unknown -105	yes 127
#nsei	no -48	unknown 59
#nser	no 43
#nsfo	no -82	unknown 159	yes -98
#nsi>	no 55	yes -42
#nsol	no 50	yes -43
#nspo	no -54	yes 74
#nsti	unknown 112	yes -94
#ntac	no 155	unknown -144
#ntai	unknown -48	yes 51
#ntal	unknown -49	yes 43
#ntan	no -62	yes 48
#ntat	no 140	unknown -117
#ntea	no 70	unknown 51	yes -125
#ntee	unknown 40
#ntem	no -75	yes 91
#nti>	unknown -59
#ntie	no 45	yes -55
#ntif	no -60	yes 61
#ntim	no 83	yes -60
#ntin	unknown -47
#ntiv	no 101	unknown -63	yes -46
#nto>	unknown 85	yes -43
#nton	no -50	unknown -77	yes 131
#ntor	no -40	unknown -96	yes 133
#ntox	unknown -86	yes 79
#ntro	unknown 115	yes -123
#ntru	no -50	unknown 85	yes -51
#nts>	unknown -67	yes 50
#ntus	no -76	unknown -87	yes 163
#nues	no -69	unknown -48	yes 119
#nul>	no 259	unknown -197	yes -66
#nula	unknown 74	yes -40
#nule	unknown 54	yes -43
#null	no 69	yes -41
#num>	no -83	unknown -54	yes 134
#nuqu	no -44	unknown -62	yes 107
#nure	no 86	unknown -58
#nvie	unknown 57
#nvir	unknown 43
#nvit	unknown 66	yes -60
#nvoi	unknown 76	yes -51
#nze>	no 68	unknown -43
#obe>	unknown 55	yes -44
#obje	unknown 92	yes -81
#obo>	no 130	unknown -91
#obre	unknown 44	yes -45
#obsc	yes 68
#obse	unknown -80	yes 74
#obyl	no 123	unknown -67	yes -73
#ocad	unknown -88	yes 113
#ocal	no 48	yes -51
#ocau	no -64	unknown 106	yes -50
#occu	no 91	unknown -85
#occy	no -84	unknown -148	yes 210
#oce>	unknown -66
#oced	no -49
#oces	yes 43
#ocha	yes -41
#ocia	unknown -83	yes 90
#ocke	no -47	yes 43
#ocot	no 55	yes -67
#octe	unknown 50	yes -48
#octo	unknown 44	yes -45
#ode>	unknown -65
#oeil	no -73	unknown -148	yes 221
#oele	no 64	unknown -57
#oeuf	unknown 56
#oeur	unknown -44
#oeuv	unknown 51
#ofan	no -74	unknown 137	yes -69
#ofes	unknown -60	yes 47
#oges	unknown -67	yes 96
#ogra	unknown -43	yes 60
#oham	no 53
#oid>	unknown 86	yes -67
#oie>	no -48
#oiff	unknown -47
#oign	unknown -83	yes 115
#oigt	unknown -65	yes 72
#oil>	unknown -124	yes 130
#oinc	unknown -94	yes 114
#oind	no 133	unknown -60	yes -72
#oing	no -56	unknown 116	yes -151
#oins	no -43	yes 48
#oirc	no 72	unknown -83
#oire	unknown -48	yes 48
#oirs	no 40	yes -44
#oise	unknown -77	yes 70
#oiso	no -45
#oiss	unknown -80	yes 43
#oita	no 49	unknown -84
#oiti	unknown 64	yes -55
#oix>	no -40	unknown 82	yes -40
#oixa	unknown 73	yes -40
#ojet	unknown -58
#okay	unknown -55
#ola>	no 64	unknown -52
#olan	unknown -97	yes 120
#olee	no -67	unknown 89
#olei	no 49	yes -45
#olen	no 142	unknown -171
#oler	unknown 75	yes -61
#oles	no 55
#oleu	no 106	unknown -77
#olf>	no 67	unknown -95
#oli>	no 67	unknown -75
#olie	no -54	yes 80
#olin	no -53	unknown 56
#oliv	no -42	unknown 107	yes -80
#oloc	no 214	unknown -108	yes -130
#olog	no 65	yes -47
#olum	no -58	unknown -90	yes 144
#omba	no -94	unknown -204	yes 255
#ombi	no -44	unknown 47
#omet	no 66	yes -46
#omi>	no 114	unknown -89	yes -47
#omic	no -45	unknown 67
#omie	no -79	yes 65
#omis	no -58	unknown 41
#omit	unknown -46	yes 60
#omma	no 99	unknown -75
#ommo	unknown -98	yes 98
#omob	no 142	unknown -85	yes -58
#ompe	unknown 72	yes -75
#ompi	yes 46
#ompl	unknown 128	yes -115
#ompr	unknown 61	yes -57
#ompu	no -48	unknown -133	yes 168
#oms>	no 64	unknown -89
#onc>	no 69	unknown -51
#onci	no 58	unknown -80
#oncl	no -57	yes 71
#onct	unknown -71	yes 46
#onde	no 54
#ondi	no 289	unknown -185	yes -128
#ondr	unknown -50	yes 85
#one>	unknown -60	yes 49
#onfi	no 76	yes -94
#ong>	unknown 162	yes -135
#onie	no 74	unknown -61
#oniq	yes -41
#onis	no -68	yes 65
#onit	no 78	unknown -74
#onnu	no 115	unknown -66	yes -52
#onom	no -79	unknown 75
#ons>	unknown -40
#onsa	unknown 61
#onsc	unknown -95	yes 130
#onse	unknown 83	yes -54
#onsu	yes -69
#onta	yes 41
#ontu	no -76	unknown -87	yes 163
#onvo	yes 43
#ood>	yes -87
#ook>	unknown 68	yes -76
#oord	no -43	unknown 64
#oot>	no -53	unknown -65	yes 112
#ope>	no -66	unknown 142	yes -97
#opee	no -64	unknown -51	yes 113
#opez	unknown 83	yes -44
#opin	no -49	unknown 83
#opit	unknown -56	yes 73
#opor	no -65	unknown 112	yes -47
#opre	yes -54
#opro	unknown 58	yes -61
#opti	unknown 47
#oque	unknown -52	yes 59
#oqui	no 45
#ora>	no 59	unknown -71
#orab	no 52	unknown 56	yes -98
#orad	unknown 63
#orag	no -44	unknown 87	yes -41
#orai	no -52	unknown 63
#oral	no -137	unknown 70
#oram	no -41	unknown 83	yes -44
#oran	no -89	yes 62
#orat	no -76	unknown 135	yes -58
#orax	no -72	unknown -155	yes 199
#ordi	unknown 66
#ordo	unknown 57
#ordr	no 59	unknown -60
#ordu	unknown -49	yes 59
#orei	no -58	unknown -121	yes 169
#orel	no 76	unknown -59
#orer	no 74	unknown -54
#ores	unknown -43
#orge	unknown -149	yes 180
#orgu	no 85	unknown -59
#orig	no -81	unknown 147	yes -64
#orit	unknown -64	yes 68
#orma	no 133	unknown -49	yes -85
#orme	no 47	unknown -89	yes 41
#ormi	unknown -68	yes 86
#ormu	no -64	unknown 125	yes -59
#orna	unknown 49
#orne	unknown 241	yes -229
#orni	no -43
#orou	no 93	unknown -97
#orpo	no 81	unknown -67
#orse	unknown -47	yes 70
#orth	no 40
#osan	no -54	unknown -52	yes 107
#osco	no -86	unknown 51
#oses	unknown -120	yes 89
#osie	no -63
#osio	no -95	unknown -153	yes 238
#osit	no 62	unknown -44
#ospi	no -40
#osqu	no 78	unknown -138
#osso	yes 67
#otar	unknown -112	yes 140
#otea	no -67	unknown 103
#oteg	no -92	unknown -148	yes 209
#oter	yes 43
#otes	unknown -65	yes 96
#oteu	unknown 43	yes -54
#othe	no -45
#otie	no 115	unknown -68	yes -46
#otin	no 142	unknown -106
#otio	no -90	yes 118
#otis	no -65	unknown 87
#otog	unknown -63
#oton	unknown -55
#otos	unknown 60
#otta	no 40	yes -47
#otto	unknown -40
#otul	no -71	unknown -51	yes 125
#ouai	unknown -76	yes 79
#ouan	unknown -44
#ouar	no -47
#ouba	unknown 48
#oube	unknown 40	yes -44
#ouce	unknown -85	yes 56
#ouci	unknown -62
#oude	no -42	unknown -87	yes 129
#oues	no -81	unknown 136	yes -63
#ouet	unknown -116	yes 109
#oueu	no -64	unknown 58
#ouf>	no 145	unknown -75	yes -80
#ouff	no 72	unknown -124	yes 50
#ouga	no -57	unknown 166	yes -114
#ouge	unknown -51	yes 48
#ougi	unknown -44
#ouha	no -44	unknown 68
#oui>	unknown -49	yes 48
#ouis	unknown -55
#ouk>	no -43	unknown 80	yes -41
#ouka	unknown -54	yes 47
#oul>	no 161	unknown -74	yes -120
#ouli	no 173	unknown -119	yes -57
#oull	no 86	unknown -108
#oum>	no 85	yes -59
#oun>	no 115	unknown -49	yes -119
#oupa	no -89	unknown 139	yes -56
#oupi	no -94	unknown -68	yes 163
#ourc	unknown -78	yes 78
#ourd	unknown 41
#oure	unknown -62	yes 85
#ourg	unknown -54
#ouri	no 44
#ourm	no -41	yes 72
#ourn	unknown -42	yes 49
#ouro	unknown 58
#ourt	unknown -42
#ouru	unknown -152	yes 157
#ousc	unknown -103	yes 95
#ouse	no -61	yes 44
#ousi	no -51	unknown 112	yes -59
#ouss	yes 41
#oust	unknown 54
#ousu	unknown -61	yes 89
#outi	yes -40
#outr	no 41	unknown 54	yes -120
#outt	yes -40
#ouva	no 46	unknown -58
#ouvr	no -41	unknown 42
#ovem	unknown 60	yes -54
#ovis	no -52	unknown 85
#ovo>	unknown -47
#oxic	no -63	unknown -112	yes 173
#oxiq	unknown -58
#oxyg	no -45	unknown -41	yes 85
#oyai	no -68	unknown -42	yes 108
#oyal	yes 57
#oyes	unknown -123	yes 130
#oyez	unknown 142	yes -118
#pada	no -65	unknown -45	yes 95
#paie	no -63	yes 67
#pain	unknown 109	yes -77
#pali	no 86	yes -89
#pan>	no -91	unknown -49	yes 138
#pand	unknown -45
#pano	no -41	unknown 83	yes -44
#pans	unknown -51	yes 69
#pant	no 101	unknown -54	yes -48
#papa	yes 71
#pape	unknown 113	yes -93
#papi	no 46	unknown -47
#paqu	no 152	unknown -113	yes -46
#pard	no 122	unknown -121
#pare	yes -41
#parf	no -70	unknown 115	yes -85
#pari	no -41	unknown 72
#paro	no -97	yes 91
#parp	unknown 63
#paru	yes -44
#past	no 166	unknown -146
#pati	unknown -100	yes 125
#patr	no -43	unknown 85	yes -47
#paul	unknown -48	yes 78
#paum	no -44	unknown -122	yes 163
#pauv	no 52	unknown 48	yes -106
#pdt>	no -78	unknown -167	yes 210
#peag	no 114	unknown -117
#pech	yes -52
#peda	yes 69
#pedi	no 55	unknown -122	yes 55
#pee>	unknown -41
#peen	no -51
#pelo	no 58	unknown -177	yes 76
#peme	no 93	unknown -105
#penc	no 78	unknown -52
#pens	yes 41
#pent	no -86	unknown 113
#perg	unknown -63
#pero	no 55	unknown -50
#perr	no -137	unknown 218	yes -117
#pers	no 63
#pert	unknown -41
#peta	no 42
#peti	yes 44
#peu>	unknown -47	yes 76
#peur	no 96	yes -78
#peut	no -58	unknown 100
#peux	unknown -63	yes 59
#pez>	unknown 83	yes -44
#phal	no -53	unknown -143	yes 165
#phar	unknown 42
#phe>	unknown 41	yes -46
#phie	unknown -100	yes 122
#phon	unknown -71	yes 50
#phys	no 170	unknown -132	yes -46
#pian	unknown 71	yes -96
#pick	no -54	yes 75
#pie>	no -78	unknown -92	yes 142
#piec	no 55	unknown -57
#pied	no -44	yes 66
#piet	unknown -59	yes 56
#pige	no 78	unknown -63
#pile	no -44	unknown -59	yes 102
#pili	no 91	unknown -238	yes 130
#pill	no -50	unknown -96	yes 142
#pine	no -49	unknown 83
#ping	no 45	yes -78
#pion	yes 42
#pira	no -74	yes 49
#pisc	unknown 77
#pist	no -75	yes 52
#pita	yes 60
#plac	no 48
#plas	no 230	unknown -212
#plem	unknown 117	yes -182
#plet	unknown 43
#pleu	yes 61
#plic	no 152	unknown -96	yes -61
#plin	yes 52
#pliq	unknown 67	yes -46
#plir	no -63
#plis	no 84	unknown -99
#ploi	no 107	unknown -85
#plor	no 77	unknown -58
#plot	no 95	unknown -91
#plu>	unknown 80	yes -83
#poch	no -61	unknown 169	yes -120
#pock	no -82	unknown -72	yes 132
#poel	no 64	unknown -57
#poig	no -48	unknown -59	yes 107
#poin	yes 72
#poit	no -53	yes 40
#poly	yes -69
#pomm	no 62	unknown -212	yes 138
#pond	unknown -41
#pong	unknown 60	yes -60
#ponn	unknown 42
#pons	unknown 64
#pont	no 58	unknown -61
#pore	no 76	unknown -60
#posa	no 63	unknown -69
#posi	no 62	unknown -44
#pote	no -53
#pots	no 59
#poub	unknown 40	yes -44
#pouc	no 40	unknown -103	yes 54
#poul	no 87	unknown -56
#poup	yes -76
#pous	unknown -40	yes 40
#pout	no 41	unknown 54	yes -120
#ppar	no -46	unknown 78
#ppe>	unknown -68	yes 54
#ppem	no 149	unknown -114	yes -47
#ppor	unknown 44
#ppre	no 65	unknown -72
#pre>	unknown 41	yes -52
#prec	no 118	unknown -67	yes -58
#pref	unknown 143	yes -155
#prei	no 42
#prej	no 48
#prem	no -46	unknown 94	yes -47
#pret	no 54	yes -93
#prev	unknown 46
#pri>	no -65	unknown -53	yes 111
#prim	no -55
#prin	no -54	unknown -61	yes 101
#prio	no -155	unknown 84	yes 55
#priu	unknown 43
#pro>	no -51	unknown 163	yes -113
#proc	no -48
#prof	yes -41
#proj	unknown -44
#prom	unknown -66	yes 66
#prot	no -56	yes 77
#prov	yes 74
#ptab	no -81	unknown 160	yes -78
#pte>	no 45
#ptem	yes -48
#pteu	no -85	unknown 74
#ptur	no 59	unknown -40
#publ	no 99	unknown -127
#pui>	no -121	yes 116
#pure	no 56
#pyja	no -74	yes 41
#quad	no -48
#quag	no 143	unknown -192	yes 43
#quai	unknown 86	yes -69
#quar	unknown 66
#quat	unknown -53
#quee	unknown -55	yes 67
#quel	unknown 40
#quem	no 152	unknown -83	yes -72
#quet	no 50
#quid	unknown 61	yes -55
#quim	no -101	unknown 142	yes -46
#quin	no 170	unknown -124	yes -50
#quip	unknown -129	yes 142
#quis	unknown -60	yes 70
#quit	no 85	yes -63
#qure	unknown -70	yes 89
#rabi	no 58	unknown -56
#rabl	unknown 46	yes -47
#rabo	unknown 71	yes -56
#raca	no 95	unknown -96
#racc	unknown -96	yes 63
#race	unknown 99	yes -66
#racl	no 86	yes -80
#raco	unknown 70	yes -108
#rada	unknown 59
#rafe	yes 58
#rafl	no 77	unknown -60
#ragi	no -46	unknown 62
#rai>	unknown 76	yes -68
#raid	unknown -52	yes 77
#raig	no -67	unknown 155	yes -89
#rail	no 48	yes -53
#rain	unknown -40	yes 43
#ral>	yes 46
#rali	unknown -58	yes 74
#rall	no 45	yes -52
#rama	unknown -42
#ramb	unknown -44
#rame	unknown -52	yes 42
#rami	unknown 79	yes -46
#ramp	unknown -70	yes 99
#ran>	yes -48
#rane	unknown -60	yes 85
#rani	yes 53
#ranq	no 60	unknown -53
#rape	no -51	unknown -71	yes 124
#raph	unknown -44	yes 48
#rapl	unknown -149	yes 67
#raqu	unknown -71	yes 43
#ras>	unknown -63	yes 98
#rase	unknown -60
#raso	unknown -58
#rasq	no -43	unknown -83	yes 110
#rat>	no -45	unknown 76
#rate	no 45	yes -61
#rato	no 89	unknown -45	yes -47
#raum	no 56	unknown -116	yes 54
#rax>	unknown -109	yes 127
#ray>	no -63	unknown 130	yes -66
#raye	unknown 44	yes -67
#rbag	yes 51
#rbal	no -63	unknown 56
#rban	no 150	unknown -140
#rbec	unknown -108	yes 66
#rber	no -80	unknown 228	yes -158
#rbnb	no -52	unknown 98	yes -47
#rbre	unknown 43	yes -65
#rcad	unknown -130	yes 168
#rcea	unknown -48
#rcee	no 89	yes -70
#rcem	no -57	unknown 90
#rces	no 59	unknown -49
#rceu	no -43	unknown 79
#rcha	no 59	unknown -112	yes 45
#rchi	unknown 68	yes -101
#rcho	unknown 67
#rchu	no 47
#rci>	no 47
#rcie	no 130	unknown -187	yes 52
#rcil	no -57	unknown -93	yes 148
#rcon	no 69	unknown -129	yes 48
#rcui	unknown -65
#rcul	no -71	unknown -57	yes 121
#rdag	no 120	unknown -67	yes -56
#rdai	yes 61
#rdem	unknown -105	yes 86
#rden	yes 51
#rder	unknown -40	yes 64
#rdi>	no -42	unknown 65
#rdia	no -51	unknown 84
#rdin	yes -50
#rdoi	no -87	unknown -122	yes 165
#rdon	no 65	unknown -50
#rdre	no 59	unknown -60
#rds>	unknown 42
#rdue	no -48
#reak	no -123	unknown 63
#reau	unknown -56	yes 60
#rebo	no 233	unknown -223
#rebr	unknown 73	yes -49
#reca	no 174	unknown -126	yes -54
#rece	unknown 50
#rech	unknown 48
#reci	no 103	unknown -100
#recl	unknown 45	yes -59
#rede	unknown -112	yes 58
#redo	unknown 46
#rees	no -133	unknown 95
#ref>	no 74	yes -59
#refa	no 73	unknown -52
#refe	unknown 68
#refo	no 60	unknown -47
#rega	unknown -87	yes 87
#regi	yes -44
#regl	no -49	unknown 128	yes -82
#regu	no -47	unknown 57
#reil	unknown 59
#reju	no 48
#rel>	no 87	unknown -95
#rela	no -53	unknown 75
#relo	unknown -80	yes 75
#rem>	unknown 56	yes -56
#reme	no -54
#remi	no -61	unknown 110	yes -48
#rena	no -69	yes 44
#rene	unknown 48
#renn	no 132	unknown -44	yes -91
#reno	no -54	unknown -179	yes 195
#reol	no -43	unknown 106	yes -65
#repa	unknown -42
#repr	no 91	unknown -91
#rere	yes 45
#rese	yes -54
#resi	no 54	yes -52
#resq	no 65	yes -41
#ret>	unknown -46	yes 49
#reta	unknown -51	yes 43
#reti	unknown -135	yes 135
#retr	unknown 41
#rett	unknown -108	yes 87
#reui	no 83	unknown -73
#reus	no 75	unknown -75
#reux	no 46	unknown -61
#revi	unknown -43	yes 81
#revo	no -42	unknown 44
#revu	no -51
#rfai	no 42
#rge>	unknown -70	yes 66
#rgea	no 106	unknown -118
#rgem	unknown -44	yes 41
#rger	unknown -94	yes 97
#rges	no -83	unknown 63
#rgeu	unknown 52	yes -67
#rgi>	unknown -57	yes 64
#rgo>	no 197	unknown -195
#rgol	no 64	unknown -52
#rgue	no 85	unknown -59
#rgui	unknown -44
#riad	no -48	unknown 91	yes -41
#ribu	unknown -71	yes 81
#rice	no -41	unknown -40	yes 81
#rici	no -74	unknown 59
#rico	unknown -152	yes 154
#ridi	no -61	unknown 103	yes -41
#riee	yes -58
#riel	no 106	unknown -82
#ries	no 68	yes -70
#riet	yes -45
#rieu	no 62	unknown -48
#riez	no -74	unknown 142	yes -68
#riff	no 127	yes -148
#rifi	no 48	yes -87
#rigi	no -77	unknown 147	yes -68
#rigo	no 43	yes -48
#rika	no 81	unknown -110
#ril>	no -73	unknown 101
#rima	no -138	unknown 58	yes 77
#rime	no -55	unknown 103	yes -51
#rimi	no 50	yes -88
#rin>	no -66	unknown 96
#rina	unknown 69
#rinc	no -107	unknown 224	yes -124
#rio>	no -67	unknown -90	yes 135
#riol	no 88	yes -79
#rior	no -172	unknown 135
#ripl	no 44	unknown -71
#rir>	no 188	unknown -162
#riss	no -90
#rite	unknown -50	yes 55
#riti	unknown 54
#rium	unknown -85	yes 117
#rius	unknown 43
#riva	no -51
#rivi	unknown 90	yes -120
#rjan	no -82	unknown 49
#rlai	no -52	unknown -41	yes 86
#rlen	no -62	unknown -130	yes 182
#rlin	no 92	unknown -59
#rmac	no -42
#rmai	no 144	unknown -43	yes -103
#rman	no 123	unknown -109
#rme>	no 43
#rmee	no 49	unknown -83
#rmel	no -92	unknown -74	yes 147
#rmen	no 130	yes -79
#rmet	no -90	unknown 118
#rmi>	yes 53
#rmie	unknown -58	yes 53
#rmir	yes 53
#rmoi	no 69	unknown -116
#rmon	no 56
#rmul	no -64	unknown 125	yes -59
#rnad	unknown 49
#rnai	unknown -63	yes 60
#rnan	unknown 102	yes -71
#rne>	unknown -63	yes 56
#rner	no -82	unknown -69	yes 153
#rnes	no 55	yes -72
#rnic	no -43
#rnil	no 80	unknown -72
#rnis	no -91	unknown 121
#rnou	no 131	unknown -127
#rnum	no -83	unknown -54	yes 134
#robe	unknown 58	yes -41
#roca	unknown -106	yes 72
#roce	no -42
#rof>	no 121	yes -122
#rofa	no -74	unknown 137	yes -69
#rofe	unknown -60	yes 47
#roi>	unknown -53	yes 94
#roid	unknown 65	yes -60
#roit	no 54
#roix	no -65	unknown 116	yes -50
#roje	unknown -44
#role	no -47	unknown 84
#roma	no -123	unknown 168	yes -62
#rome	unknown -47
#romp	no 64	unknown -171	yes 81
#ronc	no 69	yes -56
#rone	no 40	unknown -123	yes 57
#roni	no 70	unknown -70
#ronn	unknown 58
#rons	no 106	unknown -97
#ront	no -55	unknown -93	yes 146
#rop>	yes 48
#rope	no -51
#ropo	no -84	unknown 168	yes -83
#roqu	no -49	unknown -59	yes 93
#ros>	unknown 41
#rose	unknown 124	yes -93
#rote	no -48	unknown -41	yes 88
#rotu	no -71	unknown -51	yes 125
#rou>	no -69
#roub	no -59	unknown -79	yes 129
#roue	yes 47
#rouf	no 47	unknown -89
#roug	unknown -69	yes 68
#roup	unknown 86	yes -52
#rous	unknown 48
#rout	no 44
#rovi	no -59	unknown 64
#roya	no -40	yes 54
#roye	no -88	unknown -136	yes 212
#rpai	unknown 63
#rpen	no -54	unknown 128	yes -89
#rpor	no 69	unknown -52
#rqui	unknown -52	yes 65
#rrag	unknown 57
#rrea	unknown -147	yes 141
#rrel	no -57	unknown 68
#rrer	no 141	unknown -111
#rreu	no -62	unknown -70	yes 133
#rri>	unknown -58	yes 55
#rrib	yes 50
#rrig	unknown -42	yes 56
#rrou	no -158	unknown 201	yes -61
#rrur	no -46	unknown 76
#rsei	unknown 97	yes -68
#rsem	unknown 96	yes -71
#rses	unknown 47
#rsio	no 90	unknown -61	yes -44
#rso>	no 141	unknown -100	yes -66
#rson	no 65
#rtab	no -56	unknown 73
#rteb	no -67	unknown -102	yes 162
#rtee	no -58	unknown 102	yes -46
#rtef	no 86	yes -93
#rtei	no -85	unknown -170	yes 240
#rten	no 63	unknown -58
#rter	unknown 51
#rtes	no -70	unknown 217	yes -164
#rteu	no 77	yes -73
#rtho	no 40
#rtig	no -46	unknown -95	yes 140
#rtil	unknown 91	yes -81
#rtou	unknown -44
#ruc>	no -68	unknown 103
#ruch	unknown 54	yes -89
#ruck	no 99	yes -154
#ruel	yes -47
#rues	unknown 74	yes -50
#ruis	no 44	unknown -43
#rula	no 101	unknown -56	yes -60
#rule	unknown -50	yes 53
#rulu	unknown -48	yes 62
#rune	unknown 123	yes -111
#rupt	no 52
#rure	no -44	unknown 72
#rus>	no -115	unknown 139
#ruti	no -55
#rvat	no -73	yes 84
#rve>	no -51	yes 76
#rvec	no 94	yes -115
#rvei	no -110	unknown -112	yes 174
#rvic	unknown -42	yes 78
#rvie	unknown 49
#rvoi	no 72	unknown 43	yes -107
#sabi	unknown 42
#sabo	no 63	unknown -73
#saco	no -105	unknown 123
#sacs	unknown 70	yes -40
#safi	unknown -48
#said	unknown -56	yes 78
#saig	no -51	unknown -64	yes 113
#sain	no 67	yes -68
#sait	yes 47
#sala	unknown -55
#sale	no 45	unknown -48
#sall	yes 54
#salo	no 47	yes -45
#salu	unknown 102	yes -74
#samu	unknown -95	yes 116
#sanc	no -125	unknown 101
#sand	no -91	unknown 84
#sang	unknown -53	yes 56
#sani	no 101	unknown -75
#sant	no 54	unknown -59
#sapi	yes -58
#sati	no -40	unknown 85	yes -43
#sauf	unknown -69
#sauv	no 101	unknown -222	yes 74
#sava	no 125	unknown -206
#savo	no 54	yes -76
#saye	no 67	yes -50
#scab	unknown -41	yes 59
#scal	unknown -66	yes 94
#scan	yes 41
#scel	no -65
#scen	no 50
#scie	unknown -41
#scin	unknown 77
#scol	yes 49
#scop	no -86	unknown 51
#scri	no -60
#scul	no 40	unknown -43
#seau	unknown 47
#sect	no -51	yes 52
#secu	no 67	yes -47
#sees	unknown -93	yes 96
#seil	no -80	unknown 142	yes -62
#sejo	no 81	yes -115
#sel>	unknown 50
#sell	no 88	yes -78
#selo	unknown 44
#senc	no 40	unknown 78	yes -128
#sepo	no -83	unknown 111
#sept	unknown 41	yes -52
#sequ	no 156	unknown -120	yes -79
#sera	no -45
#sero	no -70	yes 69
#sert	no 43	yes -58
#sesp	unknown 95	yes -59
#sett	no 116	unknown -182
#side	unknown 74	yes -41
#sidi	no -55	unknown -54	yes 109
#sieg	unknown 58	yes -54
#siem	no -41
#sien	no -65	unknown 96
#sier	no -62	unknown 51
#sies	no 48	unknown -55
#siet	no -131	unknown 109
#siff	unknown -79	yes 44
#sile	no -90	unknown 109
#sili	unknown 40
#simp	no 66	yes -40
#sina	no 81	unknown -58
#sini	no 56	unknown -40
#sino	no 217	unknown -101	yes -159
#sins	unknown 52	yes -48
#siph	no 61	unknown -52
#siqu	no 122	unknown -84	yes -40
#siss	no -64	unknown 55
#sist	no 53	unknown -136	yes 77
#site	unknown 71
#siti	no 62	unknown -44
#situ	unknown 61
#ski>	no -49
#smet	no 42
#soci	yes 51
#soeu	unknown -114	yes 90
#soig	unknown -88	yes 113
#soin	no 66	unknown -40
#soit	no 111	unknown -59	yes -55
#soix	unknown 73	yes -40
#sol>	no -56	yes 50
#sola	no -45	unknown 61
#soll	no -58	unknown 102	yes -47
#somm	no 131	unknown -87	yes -46
#sone	no 198	unknown -156	yes -47
#sonn	no 56
#sono	no -45	unknown 86	yes -52
#sons	yes 69
#soph	no -49	unknown -120	yes 160
#sors	no -40
#sos>	yes 61
#souc	no 46	unknown -102	yes 58
#souf	no 84	unknown -126	yes 41
#souh	no -44	unknown 68
#souk	no -43	unknown 80	yes -41
#soul	no -45
#sour	no -55	yes 82
#sout	no 43	unknown -77
#souv	no -75	unknown 73
#spag	no 40	yes -44
#spec	no 80	unknown -48
#spen	no -65	unknown -88	yes 132
#spit	no -40
#spon	unknown 55
#spor	no -46
#ssai	no -47
#ssay	no 49
#ssel	unknown 42	yes -46
#ssep	no -83	unknown 111
#sses	no 49
#sset	no 199	unknown -228
#ssez	no -78	unknown 62
#ssie	no -62
#ssis	no -51	yes 82
#ssoc	no -50	unknown -57	yes 99
#ssoi	no 158	unknown -135
#ssor	no 72	yes -94
#ssos	yes 67
#ssui	no -62	unknown 96
#ssus	no -50
#stac	no -79	unknown 121	yes -45
#stag	no -48	yes 65
#stai	unknown 64	yes -59
#stan	no 67	unknown -80
#stau	no -55	unknown 74
#stee	unknown -98	yes 64
#stel	unknown 113	yes -84
#stes	no 85	unknown -64
#stio	unknown 57	yes -64
#stiq	no 85	yes -65
#stit	unknown 112	yes -94
#sto>	no -80	unknown 56
#stoi	no -44	unknown 141	yes -115
#stop	no 65	unknown -61
#stor	no 76	unknown -65
#stre	no 46
#stru	unknown 63
#subi	no 134	unknown -150
#subt	no 47
#sucr	no 91	unknown -95
#sui>	no 47	unknown -83
#suie	unknown 78	yes -67
#suiv	no -70	unknown -112	yes 172
#sume	no 68	yes -53
#supe	unknown -96	yes 137
#supp	no -50	unknown 115	yes -65
#sura	unknown 50
#surg	unknown -57	yes 64
#surp	no 45	unknown -53
#surt	unknown -67	yes 45
#surv	unknown -91	yes 82
#sus>	no -50
#sutu	unknown -48	yes 73
#synd	unknown 58	yes -40
#tach	unknown 41
#tact	no 155	unknown -144
#tade	unknown 53
#tage	no 48	unknown -50
#tagu	unknown 60
#tai>	unknown 66	yes -56
#taie	no 90	unknown -74
#tain	no -49	yes 67
#tal>	unknown -51	yes 65
#tale	unknown -63	yes 54
#tali	no -62	unknown 59
#talo	unknown -52	yes 42
#talu	no 49	unknown -41
#taly	unknown 41
#tamp	unknown 42
#tan>	no -72	unknown 92
#tanb	unknown 46
#tanc	no 40	unknown -70
#tane	no -75	yes 67
#tang	no 43
#tant	unknown -41
#tard	yes 53
#tare	no 41	unknown -154	yes 98
#tass	no -81	yes 48
#tata	no -122	unknown 154	yes -45
#tate	no -78	unknown 51
#tati	no 40
#tats	no 88	unknown -60
#taur	no -61	unknown 89
#taxi	unknown 59
#tch>	no 49
#tebr	no -67	unknown -102	yes 162
#tees	yes 40
#tefe	no 86	yes -93
#tege	no 56	unknown -163	yes 71
#teil	unknown -125	yes 156
#tein	no 81	unknown -51
#tela	no 55	yes -61
#tell	no -83	yes 88
#temb	yes -60
#temo	no -87	unknown 64
#tena	yes 55
#teni	unknown -57	yes 58
#tenn	unknown 50
#tent	no 90	unknown -85
#tenu	no 84	unknown -87
#tera	unknown -127	yes 114
#tere	no 42	unknown 51	yes -81
#tern	no -70	unknown 43
#terp	no -78	yes 51
#tess	unknown -63	yes 78
#test	no -40
#tete	unknown -88	yes 92
#teui	no -74
#tez>	no 43
#the>	unknown 46	yes -55
#ther	no 40
#thie	unknown 41
#thor	no -72	unknown -155	yes 199
#tibi	no -52	unknown -100	yes 150
#ties	no 46	unknown -52
#tifi	unknown -51	yes 56
#tige	no -46	unknown -95	yes 140
#tign	no 73	unknown -70
#til>	no 54
#tile	no 105	unknown -73
#tili	no 148	unknown -109	yes -43
#till	no -56	unknown 121	yes -64
#time	no 81	unknown -46
#tinc	unknown -55
#tine	unknown -47	yes 53
#tinu	unknown -47
#tipr	unknown -48	yes 64
#tira	unknown -102	yes 137
#tiro	unknown 45	yes -67
#tisa	no -54	unknown 72
#tism	no -42	unknown -41	yes 83
#tite	yes 44
#tits	unknown -94	yes 90
#titu	unknown 112	yes -94
#tive	no 90	unknown -92
#tivo	no 101	unknown -63	yes -46
#tkt>	no 236	unknown -178	yes -132
#tobr	unknown 44	yes -45
#togr	unknown -63
#toil	unknown 42	yes -45
#tole	no 146	unknown -108
#toli	no -47	unknown 83
#toma	unknown 40	yes -41
#tome	yes 47
#tomo	no 142	unknown -85	yes -58
#ton>	unknown -83	yes 79
#tond	unknown 72	yes -71
#tonn	unknown -100	yes 125
#top>	no 65	unknown -61
#tora	unknown 63
#tore	no 60	unknown -61
#tori	no -96	yes 63
#torn	unknown 49
#toro	no 93	unknown -97
#tors	unknown -76	yes 112
#tos>	unknown 60
#tot>	no -47	yes 41
#tou>	unknown -102	yes 53
#toua	unknown 89	yes -54
#touc	no 43	unknown -55
#touf	unknown -50	yes 69
#toun	unknown 54	yes -42
#tous	no 88	unknown -70
#toxi	unknown -76	yes 70
#toya	no -41	unknown 54
#toye	no 71	unknown -77
#tra>	no 74	unknown -73
#trag	unknown 108	yes -90
#tral	no -57	unknown 107	yes -52
#trap	no -81	unknown -56	yes 131
#trau	unknown -63
#treb	unknown -58	yes 87
#trei	no -78	unknown 137	yes -81
#tren	no 150	unknown -110	yes -49
#trib	yes 60
#tris	unknown 73	yes -93
#tro>	unknown 61	yes -42
#trol	no -46	unknown 140	yes -103
#trom	no 111	unknown -104	yes -48
#tron	no 53
#tros	no 48	yes -45
#trov	no -45	unknown 79
#truc	unknown 82	yes -92
#trus	no -50	unknown 85	yes -51
#ttai	unknown 75	yes -52
#ttan	no 76	unknown -97
#ttei	no 143	unknown -126
#ttel	unknown -49
#ttie	no -66	unknown 121	yes -57
#ttoi	unknown -75	yes 73
#ttoy	no -41	unknown 54
#ttre	unknown 77	yes -61
#ttu>	no -60
#tue>	unknown 117	yes -173
#tuel	unknown -47	yes 48
#tuil	no -71	yes 65
#tule	no -71	unknown -51	yes 125
#tume	no -93	unknown -146	yes 198
#tur>	no -59
#tus>	yes 42
#tusi	no -76	unknown -87	yes 163
#twin	no -55	unknown 81	yes -44
#uara	no -63	unknown 110	yes -46
#uart	no -40	unknown 69
#uati	yes -60
#uatr	unknown -62
#ubai	unknown 48
#ube>	unknown -40	yes 50
#ubel	unknown 40	yes -44
#uber	no 77	unknown -67
#ubi>	no 134	unknown -150
#ubti	no 47
#ucar	no 66	unknown 64	yes -149
#uce>	unknown -41	yes 78
#ucem	unknown -56	yes 62
#uces	no 113	unknown -127
#uch>	no -123	unknown -46	yes 96
#ucha	no -138	unknown 149
#ucho	no 80	yes -42
#uci>	unknown -112	yes 78
#uck>	no 99	yes -154
#ucre	no 91	unknown -95
#uctr	no -51	yes 42
#ucun	no 77	unknown -42
#udag	unknown -58	yes 73
#ude>	no -63	yes 87
#udia	yes 48
#udic	unknown -62
#udit	unknown 128	yes -114
#udro	no -68	unknown 113	yes -91
#uee>	no -61	yes 62
#ueil	unknown -44
#ueli	no 56	unknown -42
#uell	unknown 54
#ueme	no 143	unknown -77	yes -68
#uer>	no -42	yes 66
#uest	unknown 83	yes -73
#uete	no 110	unknown -120
#ueue	no 60	unknown -44
#ueus	unknown 56
#uffa	yes 46
#uffl	unknown -79	yes 49
#uffr	no 120	unknown -199	yes 74
#uge>	unknown -42
#uger	no 41
#ugie	no 71	yes -69
#uhai	no -44	unknown 68
#uide	unknown 61	yes -55
#uiet	yes 62
#uil>	no 54	yes -77
#uile	unknown -46	yes 83
#uimp	no -101	unknown 142	yes -46
#uin>	unknown 54
#uinz	no 104	unknown -61	yes -47
#uipa	no 40	unknown -62
#uipe	unknown -154	yes 188
#uir>	no -70	unknown 61
#uire	no 93	unknown -78	yes -81
#uisa	no -53	yes 43
#uise	unknown -60	yes 95
#uiss	no -40	unknown -43	yes 85
#uitt	no 100	yes -76
#uiva	no -65	unknown 50
#uivr	no -100	yes 104
#ulah	no 109	unknown -66	yes -54
#ulai	unknown -55
#ulat	no -65	unknown 89
#ulee	unknown -43
#ulem	no 52
#uler	no 58	unknown -41
#ules	unknown -55	yes 44
#uleu	no -110	unknown 98
#ulie	unknown 41
#ulil	no 46
#ulla	no 86	unknown -108
#ulle	no 67
#ulot	unknown 65
#ulou	no -42	unknown -50	yes 94
#ulpt	no 137	unknown -53	yes -91
#uls>	no 122	unknown -69	yes -70
#ulta	unknown 80
#ulur	unknown -48	yes 62
#umai	no 128	unknown -82	yes -43
#umat	unknown -67
#ume>	unknown -50	yes 71
#umid	unknown 53
#unal	no -72	unknown -65	yes 122
#uner	no 106	unknown -82
#unes	yes 49
#unet	no -64	unknown 42
#uni>	yes -40
#uniq	no 154	unknown -114	yes -57
#upan	no 129	unknown -99
#upee	unknown 40	yes -42
#uper	no -41	yes 45
#upie	unknown -55	yes 80
#uppo	unknown 138	yes -128
#ups>	yes -44
#uptu	no 52
#uque	unknown -58	yes 99
#urba	no 122	unknown -169	yes 73
#urch	unknown -89	yes 90
#urci	no -57	unknown -93	yes 148
#urde	no -45
#urdi	no -115	unknown 147	yes -80
#uree	no -47
#urem	no -82	unknown 137	yes -88
#ureo	unknown 89	yes -65
#ures	yes 45
#uret	unknown -73	yes 76
#ureu	no 77	unknown -81
#urez	no 77	yes -51
#urgi	unknown -52	yes 60
#urie	no 73
#urik	no 81	unknown -110
#urir	no 67
#urle	no 96	yes -73
#urmi	no -41	yes 72
#urne	unknown -56	yes 77
#uron	unknown 58
#urop	no -51
#uros	unknown 67	yes -60
#urpr	no 45	unknown -53
#urqu	unknown 42	yes -83
#urra	no -43	unknown -83	yes 110
#urre	unknown 68	yes -69
#urri	no -44
#urse	unknown 70	yes -43
#urt>	no 42	unknown -56
#urte	unknown -47
#urto	no -100	unknown -45	yes 150
#urtr	no -155	unknown -78	yes 172
#uru>	unknown -152	yes 157
#urve	unknown -91	yes 82
#uscu	unknown -126	yes 148
#usee	unknown 73	yes -79
#usem	no 103	unknown -107
#user	no -89	unknown 78
#uses	no 98	yes -80
#usez	yes -42
#usin	no -51	unknown 112	yes -59
#usio	no -93	unknown 40	yes 43
#usiq	no -52	unknown 76
#usqu	no -40	unknown 40
#ussa	no -79	unknown 68
#usse	unknown -42
#ussi	yes 53
#usta	no -79	unknown 121	yes -45
#uste	no 50
#ustr	yes -49
#usu>	unknown -61	yes 89
#utan	no -66	unknown -63	yes 131
#utea	unknown -88	yes 69
#utei	unknown -98	yes 70
#utez	no 92	yes -90
#uthi	unknown 41
#uti>	unknown 47	yes -77
#utie	no 95	unknown -65	yes -41
#utio	no 48	yes -85
#utiq	yes -41
#utis	no -42	yes 55
#uto>	no -40	yes 62
#utom	no 62
#utor	no 45	unknown -51
#utou	no -74	unknown 118	yes -50
#utti	no -66	unknown 121	yes -57
#utu>	no 46	unknown -68
#utue	no -62	yes 58
#utur	unknown -47	yes 75
#uvai	yes 43
#uvan	no -61	unknown 97
#uvee	no 103	yes -93
#uvet	unknown -81	yes 49
#uvre	unknown 88	yes -57
#uxe>	no -53	unknown -56	yes 105
#uxie	no 56	yes -96
#vabo	unknown 66
#vacc	yes 60
#vach	unknown 61	yes -49
#vacu	no 44
#vage	no -130	unknown 218	yes -87
#vagu	no 51	unknown -164	yes 109
#vai>	no 73	yes -94
#vaie	no 91	unknown -73
#vail	no 72	unknown -46
#val>	no 79	yes -63
#vale	unknown -126	yes 144
#van>	unknown -64	yes 85
#vann	no -58	unknown 104	yes -48
#vard	unknown -40
#vas>	unknown 49
#vase	no 100	unknown -51	yes -57
#vate	no -56
#vati	no -65	yes 95
#vaux	no 42	yes -40
#vecu	no 101	yes -111
#vee>	no 52	yes -49
#veil	no -44	yes 63
#velo	yes 40
#vemb	unknown 60	yes -54
#veme	no -127	unknown -45	yes 144
#veni	unknown 53
#ver>	unknown -48	yes 41
#vera	no 69	unknown -43
#verg	unknown -54
#veri	unknown 54	yes -75
#vern	no -128	unknown 199	yes -81
#verr	no -63	yes 60
#vest	no 80	yes -131
#vete	unknown 79	yes -54
#veu>	unknown 102	yes -78
#veut	unknown 52	yes -58
#veux	yes 53
#vexe	no 233	unknown -100	yes -136
#vica	unknown -88	yes 122
#vice	yes 56
#vict	no 94	unknown -69
#vicu	no -43	unknown -85	yes 127
#vidu	unknown -67	yes 66
#vie>	no 48	unknown -60
#viei	unknown 42	yes -84
#vien	unknown 53
#vier	unknown 66	yes -61
#viet	no -60	unknown 76
#vieu	unknown 109	yes -97
#vign	unknown 53	yes -48
#vill	unknown -92	yes 84
#vin>	unknown -43
#ving	unknown -51
#viol	no 70	unknown -75
#vira	unknown -44	yes 48
#viro	unknown 43
#visa	unknown -104	yes 138
#vise	no -43	unknown 84	yes -42
#visi	no -70	unknown 91
#viss	no -40	unknown -68	yes 109
#vita	no -80	yes 48
#viva	no 47	unknown -109	yes 48
#vive	unknown -132	yes 89
#voca	unknown 54	yes -67
#voie	no -46
#vol>	yes -47
#vola	unknown -124	yes 105
#volu	no -58	unknown -90	yes 144
#vomi	unknown -59
#vons	no 59	yes -40
#vont	no 126	unknown -122	yes -52
#votr	yes 45
#voud	no -43	unknown 41
#voue	unknown 111	yes -72
#vrac	unknown -63
#vrag	no -58	unknown 94
#vrai	unknown 72	yes -69
#vran	yes 58
#vril	no -73	unknown 101
#vtc>	unknown -118	yes 128
#vtt>	unknown 56	yes -49
#vue>	no -99	unknown 93
#wa7e	no 111	unknown -60	yes -80
#way>	unknown 43
#week	no -62	unknown 87
#wing	no -55	unknown 81	yes -44
#xact	unknown 49	yes -60
#xami	unknown -42
#xcus	unknown 43
#xee>	no 119	unknown -55	yes -63
#xica	no -63	unknown -112	yes 173
#xiem	no 47	yes -92
#xige	unknown 55
#xiqu	unknown -58
#xist	yes 46
#xper	unknown -49
#xpli	yes -47
#xtin	unknown -58
#xyge	no -45	unknown -41	yes 85
#yais	no -61	yes 82
#yale	no -52	yes 69
#yali	no 219	unknown -141	yes -136
#yan>	yes -40
#yant	no -69	unknown 83
#yari	no 91	unknown -62
#yau>	yes 42
#yava	unknown -57
#ycee	no -49	unknown -135	yes 161
#yen>	no -55
#yer>	unknown -67
#yes>	unknown -123	yes 130
#yeur	unknown -52
#yeux	unknown -68	yes 48
#yez>	unknown 83	yes -95
#ygen	no -45	unknown -41	yes 85
#yjam	no -74	yes 41
#ylet	no 123	unknown -67	yes -73
#ympa	no -54	yes 90
#yndi	unknown 58	yes -40
#yon>	no -47	unknown 55
#ype>	unknown 69
#ypes	unknown -79	yes 88
#yseu	unknown 53
#ysiq	no 170	unknown -132	yes -46
#ytiq	no -60	unknown 75
#zago	no 59	unknown -71
#zain	unknown 43	yes -81
#zard	no 47	yes -48
#zarr	no -88	yes 104
#zero	no 101	unknown -52	yes -49
#zoe>	no -100	yes 99
#zon>	no -51
#zone	no -103	unknown 121
#zrou	no 53
0	no 279	unknown -144	yes -166
000	unknown 47	yes -41
06	no -59	unknown 65
1	unknown 65	yes -46
100	unknown 41
10h	no -137	unknown 65	yes 83
11	no -49	yes 93
11h	unknown 50
125	no 101	unknown -54	yes -47
12e	no -66	unknown 99
13	no -84	unknown 42
13h	no -52	unknown 86
14h	unknown 47
15h	no 51	unknown -53
17	no -54
17h	yes -53
18	no -69	unknown 71
18h	no -41
19	unknown -45	yes 81
199	unknown 69
19h	no -67	unknown 48
2	no -62	yes 41
20	no 86	yes -105
200	yes -64
208	no -67	unknown 82
20h	unknown 44
21h	yes 64
22h	unknown -100	yes 113
23h	no -83	unknown 133	yes -59
23h10	unknown -42	yes 82
24	yes 40
25	unknown 62
26	unknown 155	yes -122
27	no -54	unknown 124	yes -79
28	unknown -43
2h	no -51
30	no 47
300	unknown 59	yes -56
31	no -47	unknown 93	yes -49
3h	no 50
40	no 46	yes -46
400	no -41	unknown 51
450	unknown 70
4h	no -41
4x4	no 70	unknown 50	yes -147
5	no 57
50	no -56	unknown 71
500	unknown 93	yes -66
6	no -51
60	no -40	unknown 65
600	no -47	unknown 80	yes -41
640	no -41
65	no 113	unknown -127
6h	no 80	yes -44
78	unknown -80	yes 45
8	no -40	unknown 66
80	no 52
800	no -74
84	yes 75
8h	unknown 69	yes -44
8h10	no 112	unknown -134
8h45	yes 42
9	unknown -53
9h	unknown -40	yes 49
=answer: no	no 95	unknown -60
=answer: unsure	no -100	unknown 148	yes -53
=being: animal	no 55	yes -46
=danger: crash	no -112	unknown -248	yes 246
=danger: now	no -58	unknown 110	yes -54
=danger: over	no 130	unknown -78	yes -56
=danger: past	unknown 53
=danger: plea	no -95	unknown -200	yes 213
=danger: present	no -50
=danger: put-out	no 142	unknown -61	yes -110
=distress: distress	unknown -62
=document: all	yes -81
=document: certificat_medical	no -88	unknown -164	yes 242
=document: constat_degat_des_eaux	no -47	unknown 129	yes -80
=document: devis_ou_facture	unknown 179	yes -156
=document: incomplete	no 301	unknown -255	yes -219
=document: photos	unknown 91	yes -108
=document: recepisse_plainte	unknown 66	yes -42
=hedge: hedge	no -48	unknown 116	yes -67
=hedge: roughly	no -42	yes 40
=hedge: so-far	unknown 57	yes -44
=idiom: part	yes -54
=idiom: seat	unknown 48
=idiom: silence	no 137	unknown -106	yes -43
=injuries no	no 310	unknown -201	yes -107
=injuries no rather	no 371	unknown -224	yes -147
=injuries no sure	no 298	unknown -197	yes -99
=injuries none	no -128	unknown 214	yes -83
=injuries yes	no -93	unknown -141	yes 235
=injuries yes sure	no -93	unknown -141	yes 235
=injury: absent	no 132	unknown -112
=injury: also-well	no 117	unknown -124
=injury: body	no -123	unknown -201	yes 324
=injury: casualty	no 70	unknown -158	yes 88
=injury: doubt	no -302	unknown 337	yes -200
=injury: grave	no -139	yes 92
=injury: named-well	no 199	unknown -187
=injury: nobody	no 267	unknown -176	yes -91
=injury: one-well	no 251	unknown -200	yes -52
=injury: perhaps	no -71	yes 81
=injury: struck	no -261	unknown 108	yes 111
=injury: symptom	no -112	unknown -129	yes 241
=intent: back	no -46	unknown 117	yes -88
=intent: correct	unknown -52
=intent: follow	no -161	unknown -51	yes 172
=intent: greet	no 61	yes -51
=intent: help	no -104	unknown 85
=intent: human	no 188	unknown -90	yes -167
=intent: language	no 48
=intent: other	no -45	unknown 62
=intent: thanks	no 61	yes -51
=liability: admitted_by_self	unknown -128	yes 55
=liability: contested	no 169	unknown -75	yes -148
=other blessure	no -98	unknown -100	yes 184
=other collision	no -74	unknown -74	yes 143
=other degats_des_eaux	unknown -81	yes 115
=other dommage_materiel	unknown -47	yes 79
=other evenement_climatique	no -93	unknown 48	yes 45
=other incendie	no -122	unknown -131	yes 217
=other vandalisme	no -128	unknown 157	yes -54
=other vol	unknown -104	yes 83
=party: by-oneself	no 216	unknown -132	yes -84
=party: chain	no 94	unknown -147	yes 47
=party: hit-and-run	yes -50
=party: neighbour	unknown 42	yes -40
=party: nobody-else	unknown -51
=party: other-vehicle	unknown -54
=party: someone	no -74	unknown 101
=party: theirs	unknown -54	yes 59
=party: unknown-origin	unknown -120	yes 146
=party: witness	unknown 79	yes -66
=person: close	unknown -58	yes 72
=person: driver	unknown -44	yes 56
=person: exposed	unknown -65	yes 80
=police: not-done	unknown 44	yes -52
=scene: autre	no -72	unknown 102
=scene: incendie	unknown -54	yes 53
=scene: vandalisme	no -79	unknown 114
=scene: vol	yes -71
=status: not-yet	no -73	unknown 76
=status: refused	unknown 87	yes -68
=status: unfinished	no 46	yes -51
=thirdParty none	yes -72
=thirdParty unknown	unknown -58	yes 69
=thirdParty unknown unsure	unknown -58	yes 69
=thirdParty yes rather	yes 44
=type autre	no -55	unknown 142	yes -85
=type autre rather	no -40	unknown 99	yes -55
=type autre sure	no -57	unknown 150	yes -90
=type autre unsure	no -51	unknown 113	yes -64
=type blessure	no -74	unknown -78	yes 154
=type blessure rather	no -155	yes 158
=type blessure sure	no -51	unknown -111	yes 160
=type blessure unsure	no -83	unknown -64	yes 146
=type bris_de_glace	unknown 46
=type bris_de_glace rather	no -52	unknown 85	yes -40
=type bris_de_glace sure	unknown 41
=type bris_de_glace unsure	no 138	yes -167
=type collision	unknown -51
=type collision rather	unknown -117	yes 147
=type collision sure	unknown -43
=type collision unsure	no 46
=type degats_des_eaux	yes -41
=type degats_des_eaux rather	unknown -83	yes 84
=type degats_des_eaux sure	unknown 44	yes -51
=type degats_des_eaux unsure	unknown 151	yes -134
=type dommage_materiel	unknown 79	yes -56
=type dommage_materiel rather	unknown 117	yes -109
=type dommage_materiel sure	no -43	unknown 82
=type dommage_materiel unsure	no 68	yes -129
=type incendie	no 46	unknown -78
=type incendie sure	no 52	unknown -90
=type none	unknown 82	yes -73
=type vandalisme	yes -40
=type vandalisme rather	no 59	unknown -41	yes -55
=type vandalisme unsure	no -65	unknown 155	yes -90
=type vol	unknown 44
=type vol rather	no -73	unknown 166	yes -91
=type: autre	unknown 64	yes -70
=type: blessure	no 112	unknown -131
=type: incendie	unknown -42	yes 41
=type: vandalisme	yes -43
a10	unknown -73	yes 88
a6	no 52	unknown -64
a7	yes -53
abattu	no -104	unknown 78
abord	no 227	unknown -194	yes -76
abrutis	no -49	yes 61
absence	no 67	unknown 70	yes -167
ac	no -88	yes 41
accidents	unknown -43	yes 55
accroche	no 72	yes -66
accrochee	no -132	unknown 55	yes 76
achete	no -51	unknown 113	yes -63
acide	no 108	unknown -77
adieu	no 61	yes -47
adorable	no 52	unknown 56	yes -98
adresse	no -80	unknown 147	yes -85
adverse	unknown -59	yes 53
aeroport	no -80	unknown 141	yes -60
agdal	no -42	unknown 49
agent	unknown 52	yes -64
agents	no 112	unknown -112
agrafes	yes 58
aide	unknown 55	yes -60
aile	yes -42
ain	unknown 45
aine	no 51	unknown -46
ainsi	no 55	yes -42
airbags	no -52	unknown -45	yes 96
airbnb	no -52	unknown 98	yes -47
aire	no 111	yes -90
ait	no -173	unknown 276	yes -107
al	no 72	unknown -64
alarme	unknown 52	yes -58
allait	no -64	yes 62
alle	no -63	unknown 50
allee	no 73	yes -50
allemand	no 83	unknown -84
aller	no -47	yes 45
allez	no 54	unknown -58
alliance	no 47	unknown 49	yes -96
allons	no 206	unknown -75	yes -153
allume	no 57	yes -67
ambulance	unknown -90	yes 120
ame	no 49
amis	unknown -65	yes 42
ampoule	unknown -70	yes 47
an	no -46	yes 57
ancien	unknown 77	yes -72
ane	unknown 50
angers	no -65	unknown 99
angle	unknown -165	yes 168
animal	no 149	unknown -124	yes -44
annonce	no 75	yes -101
annulation	unknown 74	yes -40
antenne	unknown 66
antivol	no 101	unknown -63	yes -46
aout	unknown 49
appareil	no -40	unknown 140	yes -105
appart	no -88	yes 49
apparues	no -86	unknown 130	yes -58
appel	no 62	unknown -95
appelee	no 142	unknown -109	yes -40
appeler	no -62	unknown 57
appelle	unknown 42	yes -52
appli	yes -86
apprenti	unknown -75	yes 93
aprem	unknown 56	yes -56
araignee	no -67	unknown 155	yes -89
arbre	unknown 72	yes -119
arcade	unknown -130	yes 168
archives	no -70	unknown 129	yes -71
argent	no 130	unknown -97
armoire	no 69	unknown -129
arrache	unknown -78	yes 40
arrachee	no -147	unknown 208	yes -68
arraches	unknown 84	yes -50
arret	yes 52
arreter	no 73	unknown -181	yes 49
arrivee	no 57	yes -57
arrose	unknown 124	yes -93
artifice	unknown 47
asperge	unknown -74	yes 93
assez	no -84	unknown 80
assureurs	no -77	unknown 121	yes -47
atteint	no 57	unknown -57
atteinte	no 196	unknown -174
attend	no -76	unknown 51
attends	no -42	unknown 81	yes -40
attente	no 87	unknown -52
atterri	unknown -58	yes 55
aube	unknown -40	yes 50
auchan	no -86	unknown 85
aucun	no 71
aucune	no 107	unknown -57	yes -49
audi	unknown 66	yes -47
aujourd	yes 42
aureole	unknown 89	yes -65
aussi	yes 57
auto	no -40	yes 62
automatique	no 70	unknown -52
autoradio	unknown 63
autoroute	no 107	unknown -111
autour	no -74	unknown 118	yes -50
autres	no -85	unknown 93
avaient	no 91	unknown -73
avais	unknown -48
avale	no -100	unknown -145	yes 208
avc	unknown 40	yes -50
avenue	yes 41
averse	no 91	unknown -88
avion	no 56
avocat	no 65	yes -57
avons	no 62
avoue	unknown 88	yes -54
avouer	no -46	unknown 136	yes -89
avril	no -73	unknown 101
ayant	no -66	unknown 117	yes -49
azrou	no 53
b	no 169	unknown -117	yes -65
bac	no -76	unknown 133	yes -59
bagnole	no -48	yes 57
bagnolet	no 61	unknown -62
baguette	unknown 40
baignoire	unknown 41
bain	no -63	unknown 148	yes -86
bains	yes 45
balle	no -69	unknown 166	yes -101
ballon	unknown 44	yes -44
bande	unknown 79	yes -99
bandee	no -71	unknown -151	yes 208
banquettes	no 100	yes -113
barbecue	unknown -108	yes 66
bardage	no 120	unknown -67	yes -56
barre	no 115	yes -99
barriere	no 98	unknown -41	yes -76
basculer	unknown 77
bassin	no -50
bateau	no 83	unknown -63
batte	no -103	unknown 208	yes -142
batterie	unknown 71	yes -46
beni	no -100	unknown 175	yes -90
benne	yes -47
berbere	no -80	unknown 228	yes -158
berger	no -63	unknown -106	yes 163
berline	no 70	unknown -65
besoin	no 74	unknown -47
bete	no 62	yes -40
biche	no 70
bien	no 74	unknown -60
billet	unknown 47
bizarre	no -88	yes 104
bjr	unknown 77	yes -45
blague	unknown 66
blanche	yes 50
blesse	no 61	unknown -46
blessee	no 63	unknown -91
blesses	no 90	unknown -41	yes -50
blessure	no 132	unknown -76	yes -55
bleu	no 105	unknown -188	yes 77
bleue	no -85	yes 90
bleus	unknown -116	yes 154
bloc	unknown 70
bloque	yes 42
bmw	unknown 47
bobo	no 130	unknown -91
boitait	no -130	unknown -65	yes 192
bol	no -48	unknown 66
bombe	no -61	unknown 127	yes -69
bon	no 70	unknown -101
bonne	no 46	unknown -175	yes 128
bord	no 50
bosse	no -45	unknown -100	yes 100
bosser	unknown 53	yes -75
bottes	no 156	unknown -112	yes -61
bouche	unknown 62
bouchee	no -51	yes 47
bouchon	no 80	yes -42
bouge	yes 42
bougie	no 50	yes -94
boulanger	no -73	unknown 54
boulevard	no 49
boum	no 46	yes -55
bourrasque	no -90	unknown -80	yes 135
bousculee	unknown -110	yes 80
bout	no 58	unknown -114	yes 54
bouteille	unknown -63	yes 91
box	unknown 70	yes -52
branche	no -62	unknown 87
braquage	no 79	unknown -152	yes 71
bras	unknown -90	yes 127
break	no -123	unknown 63
bref	no 74	yes -59
brigade	no 53	yes -50
brise	unknown 44
brisee	no -79	unknown 106
brisees	unknown -112	yes 142
brouillard	unknown -59	yes 64
brulante	no 101	unknown -56	yes -60
brule	unknown -58
brulee	no -132	unknown 55	yes 75
brules	unknown -112	yes 118
brulure	unknown -55	yes 45
brulures	no -55	unknown -40	yes 93
brune	no 41	unknown 60	yes -101
bu	no 86	unknown -72
buanderie	unknown -59	yes 91
bureau	yes 41
cabane	no -86	unknown 94
cabanon	no -88	unknown 170	yes -83
cabinet	no 60	unknown -57
cable	no -105	unknown 43	yes 68
cabosse	no -93	yes 120
cabriolet	no 113	yes -166
caddie	no -55	unknown -87	yes 139
cadenas	no -57	unknown 100	yes -45
cadre	no 78	yes -60
cafe	no 66	unknown -42
cage	no -100	unknown 56
caillou	yes -43
caisse	unknown 52
calandre	no 62
cale	no 65	unknown -44
caleche	no 129	unknown -101	yes -58
cambriolage	no 62	yes -41
camera	unknown 56	yes -54
camping	no 50	yes -41
canalisation	no -41	unknown 60
canape	unknown 97	yes -69
capot	yes -55
carambolage	unknown -47	yes 66
carglass	no -55	unknown 89
cargo	no 197	unknown -195
carreau	unknown -147	yes 141
carrelage	no -57	unknown 68
cartons	no -51	unknown 66
casablanca	no 79	unknown -79
cassees	unknown -49	yes 73
casser	no -48	unknown 111	yes -70
catalyseur	unknown 53
catalytique	no -62	unknown 78
cause	yes 60
cede	yes 50
ceinture	no -59	unknown -62	yes 123
cela	no 137	unknown -61	yes -98
celle	unknown 60	yes -45
cellier	no 76	yes -69
celui	yes 41
centimetres	no 86	unknown -57
centre	no 82	unknown -166	yes 77
cervicale	yes 63
ces	no 81	unknown -65
cet	no -44	unknown 91	yes -47
chaine	no 102	unknown -42	yes -71
chaise	no -150	unknown 207	yes -59
chaises	no 62
champ	no 77	unknown -149	yes 63
chance	no 111	yes -90
change	no -74	unknown 140	yes -66
changer	no 41	yes -42
chantier	unknown 65
chaque	no -55	unknown -79	yes 142
chariot	yes 45
charpente	no -44	unknown 123	yes -97
chat	unknown 43
chaude	no -47
chauffage	no 45	unknown -44
chauffe	no 66	unknown -60
chauffeur	no -44
chauffeurs	unknown -69	yes 70
chef	no -73	unknown 122	yes -50
cherche	no 43	yes -47
chergui	unknown -44
cheval	no 113	unknown -68	yes -52
chevelu	no -66	unknown -91	yes 146
cheville	no -59	unknown -126	yes 184
chevreuil	no 92	unknown -86
chez	unknown 40
chien	no -75
chiffre	unknown 41	yes -41
chocs	yes -40
choquee	unknown 91	yes -68
chose	no -75	unknown 125	yes -56
chu	no -54	unknown 51
chute	unknown -54	yes 81
ciel	no 77	yes -101
ciment	no -60	unknown 42
cimetiere	unknown 45	yes -87
cinq	no -46
circuit	unknown -65
circulation	no -102	unknown 96
citerne	no 40	unknown -66
clavicule	no -47	unknown -89	yes 134
cle	no -74	unknown 105
clermont	no 40
client	no 63	unknown -46
cliente	no 60	unknown -65
clients	no 150	unknown -102	yes -61
cloison	yes -61
cloque	unknown -122	yes 87
cloques	no -44
cloture	unknown 52	yes -60
club	unknown -50	yes 43
cm	no 46	unknown -56
coccyx	no -84	unknown -148	yes 210
cocher	no 129	unknown -101	yes -58
cocotte	no 55	yes -67
coeur	yes -58
cogne	no -48
coiffeuse	no -111	unknown -58	yes 119
coiffure	unknown -53	yes 87
coin	no -54	unknown 86
coince	unknown -83	yes 106
col	unknown -66	yes 104
colis	unknown 51	yes -43
colle	unknown 79	yes -49
college	no -43	unknown -88	yes 132
collegue	no 43
combien	unknown 93	yes -58
commencer	unknown 42
comment	no -75	unknown 84
commode	unknown -167	yes 162
communal	no -79	yes 56
compagne	no -65	yes 90
compagnie	no -43	unknown 93	yes -50
complete	unknown 49	yes -40
compris	unknown 82	yes -44
compte	no 47	unknown -42
compteur	no -103	unknown 87
conducteurs	no 144	unknown -123
conductrice	no -51	yes 42
conduis	no -42	unknown -76	yes 121
conduisait	no -53	yes 43
conduit	no 52	unknown -102	yes 52
conduite	no 47	yes -75
confirme	no 136	unknown -83	yes -57
confondu	yes 41
congel	no 175	unknown -156
congelateur	unknown 48
connaissance	no -113	yes 145
conscient	unknown -105	yes 127
console	no 50	yes -43
constatations	no -122	unknown 154	yes -45
constate	no -145	unknown 245	yes -145
constater	no -112	unknown 117
constats	no 88	unknown -60
conteneur	unknown 75	yes -56
continue	unknown -47
contrat	unknown 55
controle	unknown 135	yes -124
coordonnees	no -43	unknown 64
copain	no -74	unknown 50
copine	no -49	unknown 83
coq	no -55	unknown 104	yes -49
cordialement	no -48	unknown 87
corniche	no -41	unknown 66	yes -41
corporel	no 70	unknown -64
cotes	no -44	unknown -69	yes 112
cotisation	no -114	unknown 141	yes -48
cou	no -60	unknown -128	yes 181
couche	unknown -64
couchee	no 130	unknown -134
coude	no -65	unknown -82	yes 147
couler	no 259	unknown -234	yes -51
coupee	unknown 54
couper	no -48	yes 50
cour	no 68	yes -91
courante	unknown 86	yes -54
courir	no 73	unknown -59
couronne	unknown 58
courrier	no -82	unknown 112
cours	no 59	unknown -66
courses	unknown 40
couru	unknown -152	yes 157
cousin	unknown 96	yes -55
cousine	unknown 77	yes -43
coute	no -58	unknown 104	yes -53
couteau	unknown -88	yes 69
couvert	no -66	unknown 143	yes -75
couverture	no 76	yes -62
couvre	unknown 71
couvreur	unknown 89	yes -55
crac	unknown 61
crache	no -86	unknown -68	yes 152
crame	unknown -52	yes 41
crane	unknown -119	yes 145
craque	unknown -61	yes 74
creche	unknown -56
creve	unknown 46	yes -43
creves	no -45	unknown 102	yes -57
crie	no -61	yes 63
crois	no -238	unknown 223	yes -62
croise	no 52	unknown -125	yes 68
croises	no 106	unknown -119
croix	no -65	unknown 116	yes -50
croquis	no 45
crosse	unknown -100	yes 133
croyais	no -86	unknown -43	yes 124
cru	no 43	unknown -74
crue	no 44	unknown -121	yes 69
cueillant	unknown -59	yes 80
cuir	no -68	unknown 51
cuisse	no -77	unknown -187	yes 239
cuisson	no -61	unknown 146	yes -99
cure	no 45	yes -91
cutter	no -65	unknown 88
dalle	no -73	unknown 200	yes -149
dc	no 214	unknown -181	yes -52
deboite	no -80	unknown -128	yes 180
deborder	no -86	unknown 154	yes -70
deboule	no -83	unknown 47
debout	no 199	unknown -180
debroussailleuse	yes 50
decembre	no -64	unknown 124	yes -63
dechire	no -131	unknown -69	yes 175
declaration	no -43	unknown 69
declare	no 49	unknown -53
declarer	no -48
decolle	no 45	unknown 47	yes -93
decoupe	no -46	unknown 76
decouvert	no -74	unknown 115	yes -41
decroche	no -99	yes 118
decrochee	no 90	unknown -41	yes -50
dedan	no -82	unknown 57
dedans	no 46
defonce	no 98	unknown -41	yes -60
degats	unknown 54	yes -80
degre	no -52	yes 43
dehors	no 73	unknown -69
deja	unknown -44	yes 45
delit	no -58	unknown 60
demain	yes -42
demenagement	unknown 69	yes -74
dent	no -147	unknown -245	yes 310
dentaire	no 135	unknown -115
dents	no -86	unknown -204	yes 262
depanneuse	no -47	yes 62
departementale	no -47	yes 42
deplorer	no 74	unknown -54
depose	unknown 41	yes -42
deposee	no 49	unknown -52
deposition	no 52
depuis	no -51	yes 67
deranger	no 182	unknown -160
derb	no -68	unknown 100	yes -46
descendant	no -85	unknown 56
descendu	yes 67
descendue	unknown 100	yes -78
desole	no 43
dessin	no 78	unknown -106
dessine	no -72	unknown 143	yes -72
dessus	no -53
detruit	no 58
detruits	unknown 58	yes -41
deuxieme	no 56	yes -96
devait	no 120	unknown -65	yes -72
devale	no 75	unknown -225	yes 136
devan	no -76	unknown -67	yes 110
devant	unknown 46
devanture	no -125	unknown 153	yes -40
dh	unknown 75	yes -53
dial	no 186	unknown -153	yes -63
dicte	unknown -94	yes 54
dieu	no 49
dirait	no -82
dire	no -50	yes 53
dis	unknown 61
disait	no -66	yes 64
disent	no -97	unknown 144	yes -45
disparition	no -41	unknown 75
disparu	no 58	yes -43
disparus	no -63	unknown 91
distributeur	unknown -44	yes 71
dix	no -45	unknown 56
docteur	unknown 50	yes -48
doi	no -130	unknown -290	yes 332
doigts	unknown -93	yes 114
dois	no -53	unknown 145	yes -95
doit	no -63	unknown 48
dommage	no 77	unknown -55
donc	no 69	unknown -51
donne	yes -54
dont	no -55	yes 47
dormais	unknown 60	yes -80
dormait	no 187	unknown -84	yes -117
dormi	unknown -43	yes 69
dormir	yes 53
dort	unknown -83	yes 108
dos	unknown -90	yes 120
dossier	no -62	unknown 118	yes -56
double	unknown -55
doucement	unknown -56	yes 62
douche	unknown 72	yes -77
douleurs	no -116	yes 56
douloureux	unknown -45	yes 75
doute	unknown 56
drive	no 70	yes -128
droit	no 62	yes -79
droite	unknown -60
drone	no 79	unknown -174	yes 57
dun	no 66	yes -70
dyali	no 219	unknown -141	yes -136
e	no 74	unknown -109
ebouillante	no 47	unknown -95	yes 47
echafaudage	unknown -58	yes 73
echange	yes -44
echappe	no 107	unknown -42	yes -79
echauffement	no -59
echelle	yes 50
eclair	no -105	yes 79
eclat	no -49	unknown -49	yes 98
eclate	no 55	unknown 44	yes -103
eclats	unknown -157	yes 176
ecorchure	no 47
ecran	no -57	unknown 131	yes -71
ecrase	unknown -100	yes 75
ecris	unknown -62	yes 66
ecrit	no -41
edf	no 93	unknown -63	yes -54
effondre	no -75	yes 76
effraction	unknown 48
egare	no -95	unknown 156	yes -62
egratignure	no 86	unknown -58
el	no 71	yes -78
electricien	no -90	unknown 53
elevateur	no -48	unknown -41	yes 86
eleve	unknown 82	yes -97
elles	no 128	unknown -121
embarque	no -64	unknown 69
embouti	unknown 40	yes -77
embrasse	unknown -137	yes 120
emmene	unknown -64	yes 102
emmenee	unknown -71	yes 79
emporte	no 47
empreintes	no 42
encastree	no -64
enceinte	unknown 49
enclos	no -53	unknown 96	yes -45
end	no -62	unknown 87
endormi	unknown -48	yes 71
enfant	no -57	yes 42
enflamme	no 71	yes -61
enfoncee	no -47	unknown 74
enorme	yes 43
enquete	no 127	unknown -112
enregistre	yes -59
enregistree	yes -42
enseigne	no 49
entaille	unknown -77	yes 110
entendu	no 59	unknown -50
entiers	no 266	unknown -176	yes -154
entorse	unknown -51	yes 74
environ	unknown 43
envole	no -76	unknown 56
envolee	no -53	unknown 82
envolees	no -68	unknown 147	yes -86
envoles	no 89	unknown -69
envoyer	no 51	yes -47
epaule	unknown -57	yes 85
eponge	yes -55
epouse	no -46	yes 53
equipage	no 40	unknown -62
equipe	unknown -182	yes 214
erafle	unknown -78	yes 58
eraflure	no 131	unknown -69	yes -76
es	no 85	unknown -148	yes 60
escabeau	unknown -41	yes 59
escalier	unknown -53	yes 92
espagnole	unknown 50
essaye	no 67	yes -50
essuie	no -59	unknown 106	yes -47
etage	no 118	unknown -78	yes -43
etagere	yes 61
etai	unknown 53	yes -57
etaient	no 90	unknown -74
etait	no 40
etant	yes -51
etat	no -41	unknown 47
eteint	no 56	yes -48
etendu	no -80	unknown 161	yes -81
etions	no 97	unknown -91
etoile	unknown 61	yes -66
etre	unknown 102	yes -104
etudiant	no -42	yes 74
eu	no 72	unknown -77
europeen	no -51
euros	unknown 67	yes -60
eux	no -52
evacuation	no 80	yes -53
evacues	no 68	yes -61
evidemment	no 63	yes -40
evier	no -71	unknown 127	yes -61
evite	no -67	yes 97
eviter	unknown 95	yes -64
ex	no -86	unknown 114
excuse	no -44	unknown 63
excusez	yes -42
existe	no -91	yes 84
expert	unknown -49
explique	no 41	yes -43
exploitation	no 117	unknown -93
explose	no -55
exploses	no 120	unknown -77	yes -47
explosion	no -95	unknown -153	yes 238
expres	no 44	unknown -124	yes 67
extincteur	no 60	unknown -101
f	no 229	unknown -149	yes -97
fac	unknown 45
facade	no -44	unknown 93	yes -50
face	no -44
facture	unknown 94	yes -79
fais	no 61	yes -110
faisais	no 109	unknown -116
faisait	no -65	unknown 55
faisant	no 63	unknown 58	yes -110
faite	unknown 48
fallu	unknown 71	yes -40
famille	no 49
farine	no -53
fauche	unknown -55
fauchee	unknown -40	yes 73
faudrait	unknown -42
faut	no -62	unknown 71
fauteuil	unknown 140	yes -185
fe	no -44	unknown 92	yes -48
felee	unknown -76	yes 48
felees	no -48	unknown -72	yes 120
femme	no -50	yes 40
femur	unknown -79	yes 108
fendue	no -57	unknown 47
fenetres	no -60	yes 61
ferme	no 40	unknown -48
fermee	no -52	unknown -76	yes 117
fermer	no -110	unknown 41	yes 55
fermeture	no -101	unknown 150	yes -62
fermier	no 106	unknown -120
fetes	no -73	unknown -46	yes 102
feuille	no -55	yes 82
fevrier	no 89	unknown -60
fichu	no 78	unknown -82
file	unknown 56	yes -47
fille	unknown -62	yes 67
filme	no -42	unknown 65
fissure	yes -44
flambe	no -46	unknown -46	yes 89
flamme	no -165	yes 86
flammes	no 58
flanc	no -55
fleuriste	yes -44
flic	no -109	unknown 205	yes -117
flotte	yes 44
fna	no 48	yes -62
fonce	no -81	unknown 67
fond	yes 41
fondu	no 69	yes -48
food	no 99	yes -154
foot	no -48	unknown -118	yes 154
forcee	no 62
forcement	no -70	unknown 104	yes -40
forces	no 59	unknown -49
forme	no 145	unknown -120
formel	no -87	yes 54
fort	no 97	unknown -137
fortes	no -86	unknown 218	yes -184
fosse	no -87	yes 87
fouet	no 94	unknown -181	yes 82
foule	no -49	yes 72
foulee	no 155	unknown -141
four	no -79	unknown 114
fourgonnette	unknown -48	yes 71
fourmis	yes 49
fournil	no 80	unknown -72
fourriere	no -89	yes 65
foutu	no 46	unknown -68
fracasse	no 43	unknown -65
fracture	unknown -87	yes 110
fracturee	no -77
francais	no 135	unknown -101
france	unknown -98	yes 129
frappe	no -46	unknown -55	yes 101
frayeur	no 46	unknown -59
frein	no 40	yes -75
frere	yes 50
frigo	no 53	unknown 48	yes -105
friteuse	unknown -85	yes 72
froid	unknown 86	yes -67
frole	unknown -62	yes 69
front	no -49	unknown -149	yes 188
frotte	unknown 60	yes -59
frousse	no 58	unknown -40
fui	no 80	unknown -66
fuit	yes 63
fumait	no -128	unknown 55
fumees	no -48	unknown -42	yes 89
g	no 54	unknown -94
gagne	no 89	yes -91
gamins	no -73
garage	unknown 46	yes -41
garagiste	no -80	unknown 90
garantie	unknown 58
garde	no -61	unknown 42
gardent	yes 51
gare	unknown 41
garee	no -52	unknown 101	yes -47
gateau	no 54	yes -59
gauche	unknown -53
gaz	no -65	unknown -64	yes 128
gel	yes -51
gendre	yes 40
generaliste	no -58	unknown -47	yes 106
genou	no -57	unknown -109	yes 165
genoux	no -51	unknown -76	yes 127
genre	no 78	unknown -49
gentille	unknown 60
gere	no 72	unknown -80
glace	unknown 84	yes -44
glaces	no -47	unknown 89	yes -40
glacons	unknown -145	yes 156
glissiere	unknown -50	yes 80
glovo	unknown -47
golf	no 67	unknown -95
gorge	no -60	unknown -176	yes 222
gouttiere	no -42	unknown 80	yes -40
gps	no -69	yes 87
grace	no 168	unknown -141
grand	no -41	yes 58
grandit	unknown 54	yes -66
grands	no -58	unknown -147	yes 204
grange	no -123	unknown 140	yes -45
grave	no -83	unknown 67
gravier	no 50	yes -54
gravillon	no 43	yes -53
gravillons	no -100	unknown -187	yes 236
grelons	unknown -92	yes 84
grillage	no -55	unknown 82
grise	no -45	yes 76
groupe	unknown 69	yes -55
gueliz	no 56	unknown -42
habite	no -67	yes 81
hall	no -71	unknown 106	yes -52
hamdoulah	no 59
hamdoullah	no 86	unknown -108
hammam	unknown 44
hanche	no -53	unknown -82	yes 138
hangar	unknown 84	yes -70
hassan	unknown 67	yes -50
haut	no 62	yes -51
hauts	no 47
hayon	no -51	unknown 131	yes -82
hematome	unknown -74	yes 94
heure	no 49
heureusement	no 103	unknown -111
home	no -88	unknown 106
homme	unknown -88	yes 87
honte	no 72	unknown -52
hopital	unknown -56	yes 73
hors	unknown 59	yes -42
hospitalisee	no -47	yes 41
hotte	unknown -64	yes 61
hui	yes 42
huile	unknown -74	yes 82
huit	no -60	yes 70
humain	no 144	unknown -96	yes -47
humaine	no 165	unknown -116	yes -48
humains	no 211	unknown -151	yes -88
hurle	no 96	yes -73
ifrane	no -51	unknown -53	yes 90
ii	unknown 67	yes -50
immatriculation	no -61	unknown 115	yes -60
immobilise	no -92	unknown 59
impossible	no 40
incendie	unknown 71	yes -61
incommode	no 110	unknown -41	yes -78
inconnus	no 108	unknown -61	yes -56
indemne	no 55	unknown -62
indemnes	no 124	unknown -83	yes -41
individus	unknown -53	yes 77
infiltration	no 73	unknown -105	yes 43
inhale	unknown -65	yes 90
inondation	unknown -101	yes 108
inonde	no 61	yes -42
insert	no 84	unknown -62
instant	no 107	unknown -100
insultes	unknown 70	yes -53
intact	no 45	yes -95
intacte	no 144	unknown -107	yes -62
intacts	no 254	unknown -212	yes -99
interieur	no 61
intervention	yes -41
intervenue	unknown -73	yes 112
intoxication	no -63	unknown -112	yes 173
irai	unknown 50
isolant	unknown 46
istanbul	unknown 46
itt	no -45	unknown -90	yes 134
jacking	unknown -54
jamais	unknown 49	yes -47
jambe	no -53	unknown -96	yes 146
jambes	no 79	unknown -65
jante	yes -64
jantes	unknown 64
janvier	unknown 50
jardin	unknown 40	yes -55
jardinier	yes -48
jete	unknown -47	yes 44
jeune	yes 44
jle	unknown 96	yes -56
jme	no -47	unknown -45	yes 84
joint	unknown 40
jointe	no -78	unknown 127	yes -50
jouait	unknown -142	yes 125
jouant	no 66	yes -65
joue	no -102	unknown -95	yes 151
jouer	unknown -55	yes 70
jsui	no 134	unknown -124	yes -58
jsuis	no 50
juillet	no -45
juin	unknown 54
jure	no -79	unknown 143	yes -100
jus	no -53	yes 61
jusque	no -100	unknown 75
juste	no 56
kangoo	no 44	unknown -51
kenitra	no 74	unknown -73
keufs	no -68	yes 86
ki	no -86	unknown -70	yes 150
kilometres	no 71	yes -74
kine	no 61	yes -66
km	no -132	unknown 144
ko	unknown 104	yes -83
koi	unknown 65	yes -47
labas	no 192	unknown -149	yes -67
lac	no -53	unknown 140	yes -87
lacere	unknown 67
lache	unknown 41
lambert	no 40	unknown -53
lampadaire	no -65	unknown -45	yes 95
lance	no -47	yes 67
lateral	no 65	unknown -136	yes 63
lavabo	unknown 66
lave	no -44	unknown 41
laver	no 85	unknown -58
leclerc	unknown 49
lecteur	no -69	unknown 113	yes -46
leger	no 63	unknown -66
legerement	no -45	unknown -138	yes 162
lendemain	unknown -68	yes 87
lesion	no 187	unknown -89	yes -104
lettres	unknown 106	yes -72
leurs	no 85	unknown -53	yes -40
levant	unknown 40
levre	no -95	unknown -233	yes 300
liberale	yes -44
lieux	yes -66
ligament	no -42	unknown -58	yes 101
ligne	unknown 53	yes -46
lille	unknown 44
limoges	no -88	unknown -44	yes 117
linge	unknown 45
liquide	unknown 61	yes -55
litres	no 82	unknown -76
livraison	no 62	unknown -48
lo	no -42	yes 40
local	no 103	unknown -75
locataire	no 78	unknown -42
loin	no 141	unknown -58	yes -102
lol	no 48	unknown -76
long	no -71	unknown 128	yes -56
longueur	no 61	unknown -48
lopez	unknown 83	yes -44
loue	no 64	unknown -53
loueur	no -78	unknown 51
louis	unknown -55
lourde	unknown 74
lucarne	no 66	unknown 64	yes -149
lui	unknown -42
lunette	no -46	unknown 68
lunettes	no -75	yes 69
lustre	no 78	yes -73
luxe	no -53	unknown -56	yes 105
lycee	no -49	unknown -135	yes 161
lyon	no -44	yes 48
m2	unknown -59	yes 53
macbook	unknown 68	yes -76
machine	no 50
machines	unknown 71	yes -47
machiniste	no -51
machoire	no -40	unknown -74	yes 113
magasin	no 52	unknown -40
mai	unknown 76	yes -87
main	no -41	unknown -58	yes 98
mains	no -54	unknown -62	yes 116
maire	unknown 67	yes -57
mairie	unknown 61	yes -54
mal	no 73	unknown -91
malade	no -60	unknown 66
malinois	yes 46
maman	no -54	yes 53
mamie	no 63
manege	no 90	unknown -107
manoeuvre	no -49	unknown 115	yes -86
manque	no -87	unknown 111
manteau	no -86	unknown 162	yes -77
marchandise	no 177	unknown -155
marches	unknown -217	yes 228
mari	unknown -51	yes 90
mariage	no 50	unknown -41
mariee	yes -58
marjane	no -82	unknown 49
marque	no -67	unknown -77	yes 129
mars	unknown -42
marseille	unknown 97	yes -68
match	unknown 41
matelas	yes -64
materiel	no 104	unknown -71
materiels	no 181	unknown -165
matinee	no -107	unknown 92
mcdo	no -101	unknown 136
mdr	no 184	unknown -137	yes -95
me	unknown -57	yes 66
medecin	unknown -95	yes 78
medical	no -47
megane	unknown -65	yes 47
meknes	no 64	unknown -70
meler	no -44	unknown 51
melon	no -41	unknown 85	yes -55
meme	unknown -45
menthe	unknown 66	yes -61
menton	no -60	unknown -83	yes 145
mer	unknown 120	yes -117
merci	no 50
mere	yes 58
messe	unknown 94	yes -66
metro	no -54	unknown 116	yes -60
meuble	no 49	unknown 51	yes -98
meubles	no -69	yes 77
meuf	unknown -108	yes 109
mi	no -121	yes 87
midi	unknown 43
mien	no -61	unknown 66
mienne	no 89	unknown -86
mieux	unknown -178	yes 150
milieu	no -48	unknown 90	yes -49
min	no 94	unknown 61	yes -235
minerve	no -76	unknown -111	yes 186
mini	no 40	unknown -40
miracle	no 155	unknown -86	yes -73
miroir	no -44	yes 54
miroirs	no 101	unknown -59	yes -68
mise	no 94	yes -84
mitoyen	no -59	yes 54
mn	unknown 82	yes -93
mobylette	no 123	unknown -67	yes -73
mohammedia	no 94	unknown -67	yes -57
moindre	no 148	unknown -69	yes -79
moins	no -63	unknown -50	yes 107
moisissures	no -50	unknown 99	yes -49
moitie	unknown 80	yes -67
mollet	unknown -71	yes 100
monde	no 109	unknown -81
moniteur	no 85	unknown -107
montant	no -53	unknown -64	yes 118
montee	unknown 52
montelimar	no 48
montes	no 42	yes -44
montre	unknown -68	yes 50
moquette	no 87	unknown -58	yes -41
morceau	no -77	unknown -124	yes 201
morceaux	no 49	unknown -49
mordu	unknown -67	yes 92
mosquee	no -70	unknown -46	yes 118
mossos	yes 67
mot	no -70	unknown 67
motard	unknown -112	yes 140
moto	yes 45
mots	no -63	unknown -54	yes 99
mouille	no 55
mouillee	unknown -70	yes 61
moyen	no -59
multiprise	unknown -48	yes 64
mur	unknown -43
muret	unknown -66
murs	no -45
musique	no -52	unknown 76
n	no 44
nantes	no -41	unknown 46
neige	unknown 42
neiman	no 209	unknown -160	yes -81
net	no -91	unknown 194	yes -102
neuf	no -63
neuve	unknown 77	yes -42
nez	no -80	unknown -113	yes 191
ni	no 112	unknown -82
nice	no -42	unknown -40	yes 77
nickel	unknown 41	yes -49
nie	no -136	unknown 110
niece	yes 60
niveau	unknown -74
noircie	no 116	unknown -173
noire	no -43	unknown -49	yes 90
noires	unknown -109	yes 84
nom	no -75	unknown 133	yes -61
noms	no 64	unknown -89
non	no 56
note	no -82	unknown 130	yes -47
nou	no 304	unknown -222	yes -115
nous	no 45	unknown -42
novembre	unknown 60	yes -54
nul	no 259	unknown -197	yes -66
nulle	no 69	yes -41
numeros	no 47
nuque	no -44	unknown -62	yes 107
nus	unknown -200	yes 168
o	unknown -126	yes 104
observation	no -60	unknown -50	yes 112
occupant	no 109	unknown -94
octobre	unknown 44	yes -45
oeil	no -73	unknown -148	yes 221
oeufs	no -40	unknown 84	yes -43
oiseau	unknown 50
ok	no 140	unknown -64	yes -75
okay	unknown -55
oliviers	no -54	unknown 134	yes -114
oncle	no -57	yes 71
onze	no 80	unknown -90
opere	no -48	unknown 78
orage	no -49	unknown 94	yes -42
oranges	unknown -47	yes 45
ordi	unknown 78	yes -42
ordre	no 78	unknown -57
oreille	no -60	unknown -170	yes 207
orgueil	no 85	unknown -59
origine	no -95	unknown 174	yes -76
orteil	no -57	unknown -135	yes 180
ose	no -85	unknown -58	yes 135
ou	no 41	unknown -76
oublie	unknown 94	yes -74
ouf	no 232	unknown -130	yes -124
oui	unknown -44	yes 53
ourika	no 81	unknown -110
ouvert	unknown -44	yes 56
ouverte	unknown -43	yes 75
ouvrant	no -43	unknown 55
ouvre	no -102	unknown 172	yes -75
ouvrier	unknown 102	yes -65
oxygene	no -45	unknown -41	yes 85
p	no 62	yes -54
pa	no 56	yes -44
paie	no -56
pain	no -78	unknown 212	yes -145
palier	no 122	unknown -48	yes -93
pan	no -89	unknown 91
panne	no -69	unknown 76
panneau	unknown 44	yes -65
panoramique	no -41	unknown 83	yes -44
papa	yes 71
papier	no 115	unknown -84
parait	no -47	unknown 70
parapluie	unknown -149	yes 67
parasol	no 55	unknown -101	yes 41
pardon	no 96	unknown -99
parebrise	unknown 73	yes -49
parents	no 82	yes -43
paris	no -45	unknown 71
parlent	no -62	unknown -130	yes 182
paroi	unknown -97	yes 108
parpaings	unknown 63
part	no 122	unknown -69	yes -53
partant	no -41	unknown 86	yes -45
partie	unknown -76	yes 75
partir	unknown 77	yes -46
partis	no -60	yes 51
partout	no 42	unknown -48
passager	yes 57
passagere	yes 66
passant	no 72	unknown -81
passee	no 46
passeport	no -134	unknown 168	yes -43
passer	unknown -62
passes	unknown -48
patron	no -77	unknown 80
paume	no -44	unknown -122	yes 163
pauvre	no 52	unknown 48	yes -106
pave	no 104	unknown -135
paye	unknown 85	yes -48
payer	unknown -137	yes 123
pc	no -49	unknown 107	yes -59
pdt	no -78	unknown -167	yes 210
peage	no 114	unknown -117
pedales	yes 69
pediatre	no 55	unknown -122	yes 55
peine	no 96	yes -128
peinture	no 53
pelle	no -60	unknown 141	yes -79
peloton	no 58	unknown -177	yes 76
penche	no 78	unknown -52
pend	no -73	unknown 115	yes -42
perceuse	unknown 70
percutes	no -59	unknown -62	yes 123
pere	yes 57
pergola	no 64	unknown -52
permets	no -77	unknown 75
permis	no 61	unknown -43
persone	no 198	unknown -156	yes -47
personne	no 59
petard	unknown 53	yes -47
pete	unknown -45
petee	no -106	unknown 192	yes -85
petits	unknown -101	yes 97
peu	unknown -47	yes 76
peur	no 92	yes -78
peut	no -58	unknown 100
peux	unknown -63	yes 59
phare	unknown 63	yes -75
phares	no -70
pharmacie	no -44
photo	yes -62
photographie	unknown -58	yes 59
photos	unknown 60
physiquement	no 160	unknown -123	yes -47
piano	unknown 71	yes -96
pick	yes 45
pickpocket	no -82	unknown -72	yes 132
piece	no 57
pieces	no 51	unknown -112	yes 63
pied	no -41
pieds	unknown -109	yes 131
pieton	unknown -58	yes 67
pigeon	no 78	unknown -63
pile	no -43	unknown -51	yes 94
pilier	no 91	unknown -238	yes 130
pin	no 74	unknown -54
ping	unknown 135	yes -220
pique	no -59	unknown 57
piqure	unknown -70	yes 89
pire	no 45	yes -55
piscine	unknown 77
piste	no -85	unknown 63
placard	unknown 63	yes -70
place	unknown -44
plaie	no -41	unknown -59	yes 99
plaignait	no -116	unknown 77
plaint	no -95	yes 85
plan	no 215	unknown -71	yes -164
plante	no -92	unknown -228	yes 278
plaques	no -43	unknown 125	yes -87
plat	no -54
platane	no -53	yes 50
pleine	no 85	unknown -83
pleurait	no 80	yes -54
pleure	no -40	unknown -102	yes 136
pleut	no -99	yes 44
pliee	no 57	yes -45
plier	no -41	unknown 72
plinte	no -53	unknown 109	yes -55
plombier	no -47
plots	no 103	unknown -106
plu	unknown 80	yes -83
pluie	unknown 49
pneu	no 41	unknown -57
pneus	unknown 73	yes -40
poche	no -61	unknown 169	yes -120
poele	no 64	unknown -57
poignet	no -46	unknown -58	yes 102
points	no -43	unknown -87	yes 130
poissons	unknown -76	yes 60
policier	unknown 59
policiers	no 47	unknown -52
pompe	no -71	unknown 128	yes -57
pompier	no -174	unknown -180	yes 308
pong	unknown 135	yes -220
pont	no 52	unknown -59
port	no 120	unknown -93	yes -55
portable	no -61	unknown 77
portail	unknown 46
portant	unknown -156	yes 165
portefeuille	no 86	yes -93
portieres	no 63
posee	no -50	unknown 147	yes -100
pot	no -50	unknown 46
pote	no -84	unknown -86	yes 164
poteau	no -67	unknown 103
poterie	no -81
pots	no 94	unknown -82
poubelle	unknown 42	yes -55
pouce	unknown -41	yes 78
pouces	no 113	unknown -127
poules	no 82	unknown -72
pousse	no -54	unknown 69
poussee	no -71	unknown -145	yes 206
poussiere	no -91	yes 81
poutre	unknown 73	yes -125
pr	no -83	unknown 108
precise	no 122	unknown -123
prejudice	no 48
premiere	no -76	unknown 156	yes -80
prend	no -57	unknown 41
present	no 131	yes -142
presente	no -54
presque	no 65	yes -41
pressee	unknown -97
prevenu	no 42
prevenue	no -112	unknown 185	yes -123
prevenus	no -87	unknown 151	yes -65
prevu	no -48	unknown 65
pri	no -65	unknown -53	yes 111
prie	unknown -51
priorite	unknown -76	yes 61
prise	unknown -77	yes 79
prius	unknown 43
proces	yes 52
prochain	no -86	unknown 151	yes -68
prof	no 121	yes -122
projete	no 46	unknown -91
propre	no 65
proprement	no -82	unknown 113
proprietaire	unknown 55	yes -51
proprio	no -101	unknown -108	yes 162
pu	unknown 57
pyjama	no -74	yes 41
qu	yes 43
quarante	no -62	unknown 105	yes -43
quartier	no -50	unknown 91
quatre	unknown -66
quel	no -63	unknown 99
quelque	unknown 87	yes -46
quelques	no -41	unknown -93	yes 125
queue	no 60	unknown -44
quimper	no -101	unknown 142	yes -46
quinze	no 104	unknown -61	yes -47
raccord	no -70	yes 96
raconte	no 49	unknown 71	yes -112
radiateur	no 58
radio	no -47	yes 64
rafales	no 43
raide	unknown -52	yes 77
ramassant	no -49	unknown -92	yes 123
rampe	unknown -188	yes 152
rangee	yes -52
rate	no 57	yes -40
ray	no -63	unknown 130	yes -66
raye	unknown 85	yes -100
recepisse	unknown 47
reclame	no 81	yes -87
reconnait	no -45	unknown 114	yes -68
reconnu	no 56	unknown -40
recousu	unknown -61	yes 89
recu	no 46	unknown -85
recule	no 45	yes -66
redige	unknown -53	yes 83
refaire	no 73	unknown -52
refugies	unknown 74
regarde	unknown -44
regarder	unknown -85	yes 94
releve	no 40
rembourse	unknown 71	yes -41
remboursee	unknown 63
remboursement	unknown 96	yes -71
remonte	no -41
remplacement	no 77	unknown -62
remplir	no -63
rendre	unknown 153	yes -180
rendu	no -62	unknown 96
rentrait	no -46	unknown -44	yes 92
rentrer	no -86	yes 44
renversee	no -78	yes 89
renvoie	unknown 77	yes -57
reparti	no 99	unknown -122
repartie	no -49	unknown 95	yes -51
repartis	unknown -47
repond	unknown 47	yes -79
repondez	no -95	unknown -86	yes 179
reseau	no -93	unknown 121	yes -46
reserve	no -55	unknown 51
reservoir	no 94	yes -117
residence	no -43	unknown 81	yes -40
respirant	no -98	unknown -41	yes 135
respire	unknown -70	yes 66
respirer	no -63	unknown 146	yes -103
responsabilite	unknown 42
responsable	no -65	unknown 90
ressemble	unknown -93	yes 81
restaurant	no -54	unknown 76
restee	unknown -98	yes 64
rester	no 126	unknown -64	yes -69
resto	no -92	unknown 130	yes -40
retire	no -41	unknown -82	yes 109
retour	no -50	unknown 110	yes -56
retourne	no -41	unknown -85	yes 122
retournes	no 55	yes -72
retraite	no -107	unknown 87
retro	no -42	unknown 65
retros	no 48	yes -45
retrouve	yes -44
retrouvee	no 68	yes -65
retroviseur	no -50	unknown 81
reussi	unknown 63	yes -48
reveil	no -95	unknown 53	yes 42
reveille	no 66	unknown -140	yes 71
revenu	unknown -106	yes 134
riad	no -48	unknown 91	yes -41
rideaux	no -48
rigole	no 40	unknown -123	yes 69
rire	unknown -74	yes 98
riviere	unknown 90	yes -120
robe	unknown 126	yes -91
rocade	unknown -88	yes 113
rompu	no -78	unknown -133	yes 175
rond	no -55	yes 44
rotule	no -71	unknown -51	yes 125
roubaix	unknown 48
roue	unknown -79	yes 59
rouge	unknown -60	yes 54
roulais	no 70	unknown -92
roulait	no 80	yes -53
roulant	unknown 132	yes -196
roulants	yes 57
roule	no -68	unknown 47
rouler	no 41
routier	no 74	yes -95
royale	no -52	yes 69
royan	no -45	unknown 74
ruches	unknown 84	yes -102
ruelle	yes -47
rupture	no 52
sable	unknown -81
sacoche	no -105	unknown 123
sacs	unknown 70	yes -40
safi	unknown -48
saidia	unknown -56	yes 78
saignait	no -49	unknown -69	yes 119
saigne	no -51	unknown -62	yes 111
sain	no 109	unknown -58	yes -47
sains	no 91	unknown -46	yes -49
saint	unknown 67	yes -100
sais	unknown 93	yes -62
saisi	unknown 103	yes -114
saison	no 75	unknown -81
sait	unknown -107	yes 63
salam	unknown -56
salle	yes 54
salon	no 47	yes -45
salut	unknown 54
samu	unknown -95	yes 116
sang	unknown -84	yes 83
sanglier	yes -51
sante	no 148	unknown -107	yes -44
sapin	yes -58
sauf	unknown -79	yes 63
saufs	no 87	unknown -44	yes -45
saute	no 41
savoir	no 84	yes -70
scanner	yes 41
scolaire	yes 49
scoot	no -58	yes 57
seche	unknown -111	yes 79
second	no -46	unknown -56	yes 99
secondes	no -45	unknown 45
secoue	unknown 83	yes -69
secours	no 45	unknown -44
sectionne	no -58	unknown 55
secu	unknown 42
securite	no 60
sejour	no 81	yes -115
selle	no 193	unknown -167	yes -56
selon	unknown 61	yes -58
semaine	no 55
sent	unknown -119	yes 102
sentait	no -45	unknown -57	yes 95
senti	no 52	unknown -81
sept	unknown 75	yes -45
septembre	yes -60
serres	no 51	unknown -71
serrure	no -58	unknown 90
sert	no -56	unknown 96
serveur	no -77	unknown 47
service	yes 60
seul	no 59	unknown -63
seule	unknown 68	yes -61
sidi	no -55	unknown -54	yes 109
siege	unknown 84	yes -60
sieges	yes -47
sieste	no 48	unknown -55
signale	unknown 64	yes -48
signaler	no 101	unknown -53	yes -51
signer	no -49	unknown 64
silence	no -69	unknown 42
simple	unknown 74	yes -43
sinistre	no 69	yes -40
sinon	no 217	unknown -101	yes -159
ski	no -49
societe	unknown 42	yes -40
soeur	unknown -114	yes 90
soit	no 111	unknown -59	yes -55
soixante	unknown 73	yes -40
sol	no -87	yes 52
solaires	no -59	unknown 67
soleil	no 49	yes -45
sommes	no 132	unknown -78	yes -58
sors	no -40
sort	unknown -58	yes 64
sortais	no 58	unknown -44
sortant	no 54	yes -77
sorti	unknown -72	yes 57
sortir	no 47	unknown -107	yes 56
sortis	no 41
souci	unknown -112	yes 78
souffert	no 94	unknown -71
souffle	no 77	unknown -56
souffler	no -63	unknown -53	yes 118
souffre	unknown -94	yes 94
souhaite	no -42	unknown 64
souk	no -43	unknown 80	yes -41
souleve	no -45
sourcils	no -57	unknown -93	yes 148
souterrain	no 60	unknown -97
sport	unknown 69
stade	unknown 53
station	no -45	unknown -161	yes 173
stationne	no -100	unknown 118
stationnee	unknown 71	yes -54
sternum	no -83	unknown -54	yes 134
stop	no 65	unknown -61
store	no 59	unknown -61
stratifie	no -129	yes 76
subi	no 134	unknown -150
sucre	no 91	unknown -95
sui	no -54	yes 79
suie	no 46	unknown 47	yes -94
sultan	no -82	unknown 109	yes -52
supporters	yes -40
surement	no -252	unknown 291	yes -80
surete	unknown -76	yes 45
surgi	unknown -57	yes 64
surtension	no 82	unknown -62
surtout	no -100	unknown -45	yes 150
survecu	no 94	yes -115
suture	unknown -50	yes 77
syndic	unknown 56	yes -41
tableau	unknown -73	yes 109
tablette	unknown 71	yes -66
tache	unknown -43	yes 50
talon	unknown -52	yes 42
talus	no 49	unknown -41
tamponne	unknown 95	yes -64
tanger	no 63
tant	unknown -47
tante	no -52	yes 41
taper	no 94	unknown -41	yes -69
tard	no -122	yes 99
tassees	no -67	unknown -102	yes 162
taxi	unknown 59
technicien	no -58	unknown 92
technique	no 65	unknown -61
tel	no -73	yes 72
tele	unknown 76	yes -71
telephone	unknown -106	yes 107
telephonique	no -58	unknown 88	yes -48
temoin	no -94	unknown 173	yes -88
temoins	no -81	yes 77
tempe	no -54	unknown -117	yes 171
tempete	no 82	yes -73
tenait	no -42	unknown -171	yes 194
tendon	no -45	unknown -110	yes 148
tentative	no 180	unknown -170
tente	no 53	unknown -51
terre	no 49
tete	unknown -88	yes 92
the	unknown 75	yes -59
tibia	no -58	unknown -114	yes 167
tiens	yes 58
tient	yes 42
tiers	yes -53
tiroirs	unknown 45	yes -67
tissus	unknown 47	yes -57
tkt	no 236	unknown -178	yes -132
toile	unknown 98	yes -82
toilettes	yes 47
toiture	no 102	yes -91
tole	no 148	unknown -91	yes -60
tolier	unknown 78	yes -42
tomates	no -41	unknown 93	yes -60
tombant	no -62	unknown -136	yes 169
tombe	unknown 44
tombee	unknown -65	yes 72
tomber	unknown 61	yes -44
tondeuse	unknown 59	yes -70
tonneaux	no -49	unknown -95	yes 139
tordu	unknown -79	yes 46
tordue	unknown 132	yes -111
tornade	unknown 49
torts	no 52	yes -57
touche	no 40	unknown -65
touchee	no 166	unknown -133
touches	unknown -45
touchette	unknown 61	yes -63
tour	unknown 68	yes -87
touriste	unknown -55
touristique	no 84	yes -94
tourne	unknown -123	yes 143
tourner	no -93	unknown -75	yes 169
tours	no -51
tous	no 118	unknown -62	yes -55
tousse	no -72	unknown -154	yes 205
toute	unknown 46
toutes	no -65	unknown 81
traces	no -41	unknown 61
tracteur	no 68	unknown -44
traine	no 103	unknown -122
trampoline	no -63	unknown 60
tranquille	no 55	unknown -52
transporte	unknown -117	yes 150
traumatisme	no -42	unknown -41	yes 83
travail	no 77	unknown -40
travaux	no -69	unknown 103
travers	no -61
traversait	unknown -44	yes 67
tremble	unknown -62	yes 86
trempe	no 68	yes -87
trempee	no -93	unknown 77
trempes	unknown 102	yes -81
trente	no 178	unknown -66	yes -120
triple	no 44	unknown -71
troisieme	no -41
trop	yes 58
trottoir	unknown -40
trou	no -123	unknown 67
trouille	no 96	unknown -71
trouve	no -40	unknown 50
truc	no -68	unknown 103
truck	no 99	yes -154
tt	no 98	unknown -44	yes -63
tuiles	no -71	yes 65
tuyau	yes 42
twingo	no -55	unknown 81	yes -44
type	unknown 69
types	unknown -79	yes 88
u	no -48	unknown -86	yes 127
uniquement	no 154	unknown -114	yes -57
up	yes 45
urgences	unknown -56	yes 82
usees	yes -62
utile	no 63	unknown -41
utilitaire	no -83	unknown 97
va	no 54	unknown -57
vaches	no -52	unknown 89
vaisselle	unknown 78	yes -77
vanne	no -67	unknown 134	yes -68
vase	no 100	unknown -51	yes -57
vehicule	yes -43
velo	yes 40
velux	unknown 73	yes -43
vendeuse	unknown -129	yes 87
venir	unknown 102	yes -72
vent	unknown 40
ventre	unknown -103	yes 96
venu	no 40
venue	no 55	unknown -46
venus	unknown 55
veranda	no 91	unknown -67
verbal	yes 52
verbalise	no -139	unknown 190	yes -133
verglas	no 43	unknown -65
verifie	no 88	yes -93
vernis	no -137	unknown 183	yes -91
verre	no -80	yes 55
verriere	unknown -40
verse	unknown 48
vert	no 72	unknown -117	yes 44
verte	no -43	unknown 72
vertebres	no -67	unknown -102	yes 162
vertiges	no -46	unknown -95	yes 140
vetements	unknown 69	yes -75
veterinaire	unknown 69
veut	unknown 52	yes -58
veux	no -54	yes 70
victime	no 99	unknown -78
victimes	no 142	unknown -99	yes -41
vide	no 46	yes -55
videe	unknown -44
vie	no 48	unknown -60
vieille	unknown 42	yes -84
viens	no -66	unknown 167	yes -103
vient	unknown 58	yes -40
vieux	unknown 109	yes -97
vignes	yes -51
ville	no 52	unknown -51
villeurbanne	no 150	unknown -140
vin	no 68	yes -48
vingt	unknown -45
violence	no 150	unknown -119
violent	no 52	unknown -49
virage	unknown -44	yes 48
visage	unknown -120	yes 158
visite	unknown 49
vite	unknown -109	yes 63
vitesse	no -60	unknown -92	yes 130
vitrage	unknown 108	yes -90
vitre	unknown 46	yes -42
vitree	unknown -72	yes 74
vitres	no 56	unknown -69
vitrier	no 78	unknown -45
vivants	no 52	unknown -125	yes 53
vive	unknown -132	yes 89
voie	no -73	unknown -61	yes 126
voile	yes 71
voilee	unknown 78	yes -68
vois	no -62	unknown -179	yes 223
voisin	unknown 48
voisins	yes -40
voit	no 77	unknown 153	yes -204
voitur	no -43	unknown 96	yes -53
voiturette	no -139	unknown -58	yes 158
vol	unknown 46	yes -46
volant	unknown -99	yes 126
vole	no -72	unknown 64
volee	no -66	unknown 116	yes -48
volet	no 61	unknown -160	yes 94
volets	no -41	unknown 85	yes -45
voleur	no 71	unknown -40
volume	no -58	unknown -90	yes 144
vomi	no 114	unknown -89	yes -47
vomit	unknown -46	yes 60
vont	no 126	unknown -122	yes -52
votre	yes 45
voulant	no -79	unknown 42
voyageurs	no 89	unknown -42	yes -51
vrac	unknown -63
vtc	unknown -118	yes 128
vtt	unknown 56	yes -49
vue	no -105	unknown 112
wa7ed	no 111	unknown -60	yes -80
wc	no -66	unknown 168	yes -100
week	no -62	unknown 87
ya	no 41
yaris	no 91	unknown -62
yavait	unknown -58	yes 53
yeux	unknown -96	yes 69
zagora	no 59	unknown -71
zero	no 101	unknown -52	yes -49
zoe	no -100	yes 99
@thirdParty
	no 129	unknown -199	yes -43
#0h30	no -93	yes 45
#100>	no 77	yes -56
#11h>	no -75	unknown -95	yes 150
#125>	no 51
#13h>	no 74	yes -64
#14h>	no 54
#18h>	no 50
#199>	yes 54
#1er>	no 69	yes -43
#200>	no 44
#208>	yes 46
#20h>	no -107	yes 129
#23h1	no 53
#300>	no 50
#3h10	no 53
#3h30	no 99	yes -79
#400>	no -47	yes 59
#412>	no 51
#450>	yes 43
#4x4>	no -161	unknown 74	yes 74
#500>	no 40
#600>	no 99	yes -75
#640>	no -78	unknown 135	yes -97
#7ed>	no 71	yes -47
#800>	no -62	yes 73
#890>	no 103	yes -64
#8h45	no -61	yes 67
#900>	no 45
#<06>	yes 56
#<100	no 77	yes -56
#<10>	no -179	unknown 174
#<11>	unknown 63
#<11h	no -56	unknown -62	yes 115
#<125	no 51
#<12>	no -68	unknown -54	yes 118
#<13>	no -54	yes 65
#<150	no -45	yes 61
#<17>	yes 61
#<18>	no -45	unknown 90	yes -54
#<199	no -129	unknown 140	yes -40
#<19>	no 76	yes -65
#<19h	yes 46
#<1er	no 69	yes -43
#<1h>	no 93	yes -80
#<201	no -44	unknown 115	yes -90
#<208	yes 46
#<20>	no 50	unknown -40
#<20h	no -72	yes 93
#<21>	no -85	yes 101
#<22>	no 45
#<24>	no 87	yes -61
#<25>	no 47
#<26>	yes 46
#<27>	no 50
#<2h>	no 156	yes -144
#<300	no 47
#<30>	no 45
#<31>	no -45	yes 70
#<3e>	no -73	yes 96
#<3h>	no 70
#<400	no -65	yes 80
#<40>	no 40	yes -71
#<412	no 51
#<450	yes 43
#<4e>	no -72	yes 109
#<4h>	no 75	yes -67
#<4x4	no -161	unknown 74	yes 74
#<50>	yes 45
#<600	no 80	yes -56
#<60>	no 135	yes -102
#<640	no -78	unknown 135	yes -97
#<65>	no -105	yes 115
#<6h>	no 54	yes -48
#<78>	no -182	unknown 178
#<800	no -44	yes 53
#<8h4	no -52	yes 59
#<900	no 53
#<90>	unknown 99	yes -132
#<9h>	no -59	unknown -47	yes 95
#<a10	no -64	unknown -73	yes 132
#<a6>	no -189	unknown 180
#<a7>	no 49	unknown -55
#<aba	yes 64
#<abi	yes 43
#<abo	no 46
#<acc	unknown 42
#<ach	unknown 127	yes -116
#<aci	no 272	unknown -109	yes -214
#<act	no -93	yes 120
#<adi	no 78	yes -51
#<ado	no -102	yes 129
#<adr	unknown -45
#<adv	yes 66
#<aer	unknown 109	yes -129
#<aga	no -60	unknown 76
#<agr	yes -51
#<aid	no -123	unknown 149
#<ail	no -45	yes 45
#<al>	no 95	yes -85
#<ale	no -40	yes 67
#<ali	no -72	yes 93
#<ama	no 48	unknown 106	yes -168
#<ami	no -64	yes 89
#<amp	no 138	yes -115
#<anc	no -194	yes 216
#<ani	no 56
#<ape	no -77	yes 88
#<ara	no 44
#<arb	no 78	unknown -87
#<arc	no -49	yes 70
#<arg	no 66	yes -44
#<arm	no 65	yes -46
#<art	no -41	unknown -41	yes 80
#<asp	no 104	yes -79
#<ass	no -50	yes 63
#<aub	no -42	yes 62
#<aur	no -71	unknown 152	yes -82
#<auv	yes 52
#<avc	no 86	unknown -63
#<avi	unknown 44
#<avr	no -87	unknown 71
#<aya	no 56
#<azr	no 153	yes -126
#<bab	no 156	unknown -46	yes -133
#<bac	no -41	yes 73
#<bag	no 70	yes -48
#<bai	yes 77
#<bal	no -44	yes 67
#<bea	yes 71
#<ben	unknown -42
#<bes	yes 59
#<bet	no 79	yes -53
#<bib	no -99	unknown 152	yes -60
#<bic	unknown 86	yes -75
#<bij	no 55	yes -42
#<bil	no 68	unknown -40
#<bla	no -57	unknown 73
#<bmw	no -192	yes 207
#<bob	no -55	unknown 57
#<bom	no 90	yes -70
#<bos	yes -51
#<bot	no -90	yes 107
#<box	no 55
#<bra	unknown 52	yes -47
#<bri	no 42	yes -57
#<bu>	no -150	yes 170
#<bua	no 77	yes -59
#<bur	unknown 69	yes -45
#<bus	yes 62
#<buv	yes 48
#<c3>	no -63	yes 98
#<cab	no -43	yes 42
#<cac	no -61	unknown -40	yes 85
#<caf	yes 40
#<cag	yes 43
#<cai	yes -54
#<cal	no 70
#<cam	no -44
#<cap	no 57
#<cat	no 78	yes -52
#<cav	no 66
#<ced	no 51	yes -65
#<cei	no -110	unknown -42	yes 149
#<cel	no -92	unknown 82
#<cen	no 58	yes -59
#<cer	no -72	unknown -40	yes 111
#<ces	no -86	unknown 53
#<chi	no -52	yes 74
#<chu	no 109	yes -76
#<cie	no 61
#<cim	no 141	yes -119
#<cir	no 52
#<cit	no -47	unknown -41	yes 88
#<civ	no 74	yes -106
#<cla	no 74	yes -41
#<cli	no -63	yes 42
#<clo	no -43
#<clu	no -156	unknown -42	yes 186
#<cm>	no 81	yes -58
#<coc	no -54	yes 79
#<coe	no 82	yes -61
#<cog	no -65	yes 75
#<coi	yes -53
#<coo	no -55	unknown 87
#<cop	no -100	yes 117
#<coq	no -201	yes 209
#<cot	no -52
#<cra	no 110	yes -87
#<cre	no -42	unknown 61
#<cri	no 61	unknown -44
#<cru	no 86	yes -67
#<cue	unknown -42
#<cul	yes 55
#<cum	no 114	yes -81
#<cur	no -83	unknown 133	yes -78
#<cut	no 70	yes -46
#<cuv	no 102	yes -80
#<cyc	yes 43
#<dac	no -89	unknown 119	yes -46
#<dal	no 124	yes -91
#<dam	no -50	yes 71
#<dar	no 104	yes -75
#<def	unknown -68	yes 91
#<deh	yes 57
#<dej	no 43
#<del	no -158	unknown 95	yes 55
#<den	unknown 40	yes -40
#<dev	no -41
#<dh>	no 40
#<dia	no -53	yes 87
#<dic	no 118	unknown -52	yes -66
#<dig	no 147	yes -130
#<din	no -49	yes 65
#<dix	no 47	unknown -47
#<dje	no 145	yes -118
#<dkh	no -204	yes 232
#<doc	no 43
#<doi	no 46	yes -51
#<dor	yes 56
#<dre	no 80	yes -43
#<dri	unknown -62	yes 60
#<ds>	no 68
#<dun	no -347	unknown 119	yes 198
#<dur	no 101	yes -74
#<dus	no -134	unknown -75	yes 180
#<dya	no -129	yes 161
#<ebo	no 179	yes -142
#<ech	no -61	yes 68
#<edf	no 120	yes -90
#<eff	no 46	yes -45
#<ega	no 41	unknown -70
#<ego	no 82	unknown -72
#<egr	no 43
#<el>	yes 45
#<ele	no 51
#<emp	no -59	yes 81
#<enc	no 41
#<end	yes -56
#<eng	no 44
#<enl	no 135	yes -106
#<eno	no 119	yes -84
#<enq	no -84	unknown 155	yes -102
#<enr	no 45
#<ens	yes 40
#<env	no -59	unknown 69
#<epi	no 47
#<epo	no 49
#<equ	no -156	yes 193
#<era	unknown 58	yes -42
#<err	no 123	unknown -47	yes -96
#<es>	no -76	yes 88
#<eto	unknown 67	yes -52
#<etr	no -102	yes 61
#<etu	no -67	unknown 99	yes -42
#<eur	unknown 42
#<eux	no -59	yes 82
#<eva	yes 55
#<eve	no -87	yes 106
#<evi	no 73	yes -78
#<ex>	no -351	unknown -66	yes 378
#<exa	yes 52
#<exc	yes 53
#<exi	no -102	unknown 105
#<fal	no 118	yes -104
#<far	no 82	yes -63
#<fe>	unknown -60	yes 94
#<fel	no 53
#<fet	no 130	unknown -41	yes -88
#<fev	no 86	yes -57
#<fia	no -59	yes 85
#<fic	no 53
#<fis	no 68	yes -101
#<flo	unknown 113	yes -85
#<fna	yes 54
#<fon	yes 46
#<for	no 44
#<fos	no 155	yes -128
#<fri	no 55
#<fut	no 150	unknown -52	yes -98
#<gag	yes 74
#<gal	no -180	yes 201
#<gan	unknown -40
#<gas	no 126	yes -100
#<gat	no -62	yes 76
#<gaz	no 109	yes -84
#<gel	no 142	unknown -50	yes -92
#<gla	no -75	unknown 115
#<gli	no 104	yes -83
#<glo	yes 45
#<gon	no 40
#<gor	yes -45
#<gos	yes 46
#<gou	no -50	unknown 50
#<gps	no 82	yes -55
#<gre	no 68	yes -41
#<gro	unknown 46
#<gue	no 76	yes -54
#<gui	no 96	yes -84
#<hab	no -72	unknown 60
#<hac	no 47
#<had	no 219	unknown -66	yes -193
#<hai	no -57	yes 76
#<hal	no -64	yes 104
#<has	yes 54
#<hau	no 56
#<hay	no 42	yes -72
#<hel	yes 53
#<hem	no 86	yes -65
#<his	no -63	yes 80
#<hol	no 115	yes -91
#<hom	no 64	yes -47
#<hon	no -78	yes 97
#<hop	no -52
#<hor	no 67	yes -41
#<hos	no 74	yes -109
#<hou	yes 62
#<hs>	no 84	yes -58
#<hum	yes -46
#<hur	no -57	yes 72
#<ici	unknown -62	yes 55
#<ifr	no 78	yes -56
#<ii>	yes 54
#<imm	yes 44
#<imp	unknown 44
#<inc	unknown 83	yes -76
#<inf	no 70	yes -40
#<inh	no -85	yes 99
#<ino	no 73
#<inv	yes 61
#<iph	no 106	yes -94
#<ira	unknown -83	yes 44
#<irr	no 45	unknown -50
#<iso	unknown -40	yes 53
#<ist	no 79	unknown -40
#<ita	no 103	yes -75
#<itt	no -118	yes 128
#<ivr	no -126	yes 138
#<jac	no 59	yes -51
#<jan	no 70	yes -43
#<jar	no -46	yes 77
#<jat	no 114	unknown -42	yes -89
#<jau	no -41
#<jea	no 78	yes -60
#<jem	yes 49
#<jet	no 52	unknown -40
#<jle	no -93	yes 101
#<jog	no -93	unknown -49	yes 117
#<joi	no 71
#<jud	no -67	unknown -42	yes 97
#<jug	no -45	unknown 115	yes -80
#<jur	no -226	unknown 55	yes 167
#<kay	no -134	yes 152
#<kel	no 148	yes -126
#<ken	no 47
#<ker	no -175	yes 193
#<keu	no -40	yes 72
#<kho	yes 42
#<ki>	no -47	unknown -50	yes 104
#<kil	unknown 53	yes -44
#<kin	no 48
#<km>	no -195	unknown 174
#<ko>	no 69
#<koi	no -111	unknown 62
#<lab	no -59	yes 92
#<lah	no -122	unknown -56	yes 174
#<lam	no 67
#<lan	yes 45
#<lar	no 63
#<las	no 123	yes -92
#<lat	no -76	yes 101
#<lav	yes 46
#<len	no -107	unknown -54	yes 160
#<let	no 85	unknown -51
#<leu	no -97	yes 118
#<lez	no 56
#<lie	yes 54
#<lil	no 175	yes -152
#<lim	no 49
#<lin	no 70	yes -50
#<lis	no 160	yes -133
#<lit	no -54	unknown 56
#<liv	no -88	unknown 56
#<lo>	no -42	yes 71
#<loc	no -41	yes 68
#<loi	unknown 131	yes -121
#<lol	no 154	yes -120
#<lon	no -100	yes 124
#<lop	no -45	yes 65
#<lor	yes 57
#<lot	no -45	unknown -50	yes 91
#<luc	no -94	yes 108
#<lui	yes 61
#<lum	unknown 81	yes -113
#<lus	no -199	yes 228
#<lyc	unknown -41
#<lyo	no -49	unknown 112	yes -73
#<m2>	no -54	yes 69
#<mad	no -93	yes 79
#<mam	no -47	yes 72
#<mcd	no 103	yes -87
#<mdr	no 98	unknown -42	yes -59
#<mec	no -109	yes 137
#<mel	no -82	yes 121
#<men	no -67	yes 63
#<meu	no 53
#<mi>	unknown -55
#<mic	unknown -47
#<mil	no 77	unknown -48
#<mit	no -161	yes 180
#<mme	no -95	yes 111
#<mn>	unknown -43	yes 70
#<mod	no 107	yes -76
#<moh	no -79	yes 99
#<mol	no -125	yes 156
#<mom	no -45	yes 71
#<moq	no 174	yes -146
#<moy	no 87	unknown -49	yes -40
#<mul	no 49
#<mun	no 58
#<mus	no -92	yes 115
#<mut	unknown 66	yes -78
#<nai	no 159	yes -139
#<nav	no -245	yes 255
#<nec	no -246	unknown 145	yes 51
#<nei	no 86	yes -58
#<ner	no -55	yes 83
#<net	no 70	yes -42
#<neu	no -52	yes 71
#<nev	no -159	yes 165
#<nic	no -64	yes 84
#<nie	no -84	yes 104
#<noe	no 60
#<noi	no 43
#<nom	yes 46
#<nos	no -48	yes 75
#<nou	yes 43
#<nov	unknown 64
#<noy	no 87	yes -74
#<nui	no 56	yes -67
#<num	no -90	yes 109
#<nus	no 123	yes -110
#<obj	no 121	yes -108
#<obs	no 90	yes -71
#<occ	unknown 80	yes -61
#<oei	no -55	unknown 83
#<oeu	no 78	yes -51
#<ois	no 138	yes -122
#<ok>	unknown -67	yes 44
#<oka	no -68	unknown -47	yes 110
#<ole	no 76	yes -47
#<oli	no 87	yes -63
#<onc	no 103	unknown 51	yes -165
#<onz	unknown 68	yes -68
#<opt	no 184	unknown -64	yes -125
#<org	no 124	yes -82
#<ori	no -140	unknown 168	yes -58
#<ort	unknown 132	yes -101
#<ose	no 116	yes -94
#<ost	no -140	unknown -58	yes 171
#<ou>	no -88	unknown 170	yes -83
#<oua	yes 46
#<oub	no 64	unknown -42
#<oue	no 92	yes -79
#<oui	no -94	unknown 45	yes 47
#<ouj	unknown 80	yes -63
#<our	no 71	yes -63
#<out	no 113	yes -95
#<oxy	no 40
#<pal	unknown -46	yes 40
#<pap	no -41	yes 64
#<paq	no 54	unknown -53
#<pat	yes 44
#<pau	no 83	yes -53
#<pav	unknown 56	yes -64
#<pay	no -119	unknown 97
#<pc>	no 185	yes -160
#<pea	no -127	unknown -48	yes 171
#<ped	unknown -69	yes 43
#<pei	unknown 73	yes -63
#<pel	no -75	yes 105
#<pen	yes -42
#<phy	no 63	yes -49
#<pia	no -96	yes 109
#<pic	no -47	yes 59
#<pig	no 47
#<piq	no 93	yes -67
#<pir	no 152	yes -123
#<pis	no 82	yes -53
#<pli	no 52
#<pne	no 88	yes -64
#<pom	no 42
#<pon	no 106	yes -76
#<pot	no 57	unknown -52
#<pr>	unknown -41	yes 42
#<pub	no 49
#<pui	no 40	yes -44
#<pul	unknown -92
#<pur	unknown 119	yes -141
#<pv>	no 45
#<pyj	no 48
#<quo	no -72	unknown 75
#<rac	no -51
#<rad	no 61
#<raf	no -79	yes 102
#<rai	no 47	unknown -47
#<ral	no 52
#<ram	no 174	yes -147
#<ran	yes 60
#<ras	no -223	unknown 192
#<rat	no 119	yes -101
#<rav	no -103	yes 125
#<ray	no 65
#<reb	unknown -42	yes 45
#<rec	no -48	yes 49
#<red	no 93	yes -70
#<rel	no -53	yes 83
#<reu	no -64	yes 78
#<rev	yes 42
#<rez	no 72	yes -62
#<rig	no -86	yes 117
#<rir	yes 74
#<riv	no 46
#<rob	no -119	yes 149
#<rom	no 44	unknown 79	yes -123
#<rot	no -135	yes 150
#<ruc	unknown -73	yes 66
#<rup	yes 66
#<sa>	no -67	yes 93
#<sab	no 68	yes -50
#<sac	no 73	yes -55
#<sai	unknown 41
#<sar	no -56	unknown -58	yes 114
#<sca	no -69	yes 100
#<sce	no -41	yes 55
#<sch	no 98	yes -80
#<sci	no 40
#<scu	no -92	yes 103
#<se>	no -67	yes 45
#<sea	no 76
#<sej	no 56
#<sem	no -46	unknown 71
#<sen	no -63	yes 87
#<sep	no 62
#<ses	no -57	unknown 59
#<set	no 88	yes -76
#<seu	no 44
#<si>	unknown 83	yes -58
#<sid	no 119	yes -106
#<sif	no 64	yes -53
#<sil	no 64
#<sim	no -69	unknown -50	yes 101
#<sin	unknown -55	yes 50
#<sir	no -115	yes 132
#<six	yes -61
#<slt	yes 70
#<soc	no -134	yes 168
#<soe	no -84	yes 108
#<spo	no 109	yes -88
#<sta	no -153	unknown 89	yes 61
#<str	no -59	unknown 69
#<stu	no -62	yes 80
#<sub	no 65
#<suc	no 90	yes -66
#<sul	unknown -41	yes 63
#<sus	no -138	yes 148
#<sut	no -82	yes 103
#<suv	no -56	yes 71
#<svp	no 82	unknown -43	yes -42
#<sym	yes 72
#<syn	no -69	unknown 51
#<tac	no -180	unknown 156
#<tag	no 117	yes -94
#<tai	unknown -86	yes 52
#<tam	yes 44
#<tan	no 49
#<tas	no 69	unknown 60	yes -132
#<taz	yes 51
#<tcl	no -95	yes 116
#<tec	no 42
#<tel	no 46
#<ten	no 57
#<tes	no -98	yes 127
#<tet	no 84	yes -56
#<tie	no 40	unknown 55	yes -96
#<tis	no -236	unknown 153	yes 99
#<tit	no 128	unknown -68	yes -84
#<toi	no 49	yes -80
#<tol	no 54	unknown 55	yes -113
#<ton	no 65
#<tor	no 40
#<tot	no 46
#<tre	yes 40
#<tru	no -108	unknown 98
#<tuy	yes 49
#<uni	no -143	unknown 172	yes -86
#<up>	no -48	yes 60
#<urg	no -59	yes 98
#<usa	no 110	yes -82
#<vag	no 103	yes -84
#<vai	no 72	yes -84
#<val	no 106	unknown -41	yes -65
#<van	no -97	yes 123
#<vas	no -122	yes 140
#<vau	no -124	unknown 199	yes -135
#<veh	no -48	unknown 44
#<vei	no 125	yes -91
#<ves	no 211	unknown -42	yes -180
#<vet	unknown -54	yes 44
#<veu	unknown -41	yes 61
#<vex	no 47
#<vic	no 47	unknown -40
#<vie	no -47	unknown 71
#<vig	yes -60
#<vin	no 47	yes -57
#<vio	unknown 94	yes -57
#<viv	no 46	unknown 64	yes -109
#<voi	no -49
#<vom	no -90	yes 124
#<von	no -51	yes 66
#<vot	no -74	unknown 124	yes -46
#<voy	yes 46
#<vra	no 75	yes -55
#<vtc	unknown -54	yes 56
#<vtt	no 58
#<vu>	yes -70
#<vue	yes 42
#<wa7	no 71	yes -47
#<wal	no -73	yes 107
#<wee	no 44	unknown -56
#<ya>	no 52	unknown -43
#<yar	no -54
#<yeu	no -149	unknown 119
#<you	no 63	yes -53
#<zel	no -137	yes 154
#<zoe	no 60
#a10>	no -64	unknown -73	yes 132
#a7ed	no 71	yes -47
#aari	no 73	yes -52
#aban	yes 43
#abat	yes -40
#abil	no -148	unknown 65	yes 79
#abim	yes 43
#abit	unknown 74	yes -69
#abla	no -76	yes 88
#abli	yes 57
#abol	no 76	unknown -94
#abor	no 41
#abos	no -109	unknown 111
#abou	no -97	unknown -47	yes 133
#abra	no -65	yes 85
#abru	no 78	yes -55
#abse	no 97	unknown -40	yes -54
#acad	yes -75
#acar	no -62	unknown 73
#acas	yes 40
#acbo	no 89	yes -63
#acce	no -51	yes 64
#acci	no -40	unknown 59
#acco	no -64	unknown 63
#accr	no -42
#ace>	no -83	yes 69
#acee	no 76
#acem	yes 61
#acer	no -75	yes 92
#aces	no 137	yes -144
#acha	no -45	unknown -47	yes 73
#acho	no -106	unknown -43	yes 133
#acia	no -121	yes 76
#acid	no 228	unknown -80	yes -195
#acie	no 89	unknown 75	yes -172
#ack>	no -161	yes 188
#acki	no 89	yes -79
#acle	unknown 86	yes -59
#acoc	no 80	yes -65
#acon	no -53	yes 80
#act>	no 48	yes -59
#acte	no 50
#acts	yes 76
#actu	no 56
#acua	yes 41
#acue	yes 45
#acun	yes 47
#adai	no 60
#adam	no -67	yes 51
#adea	no 125	yes -88
#adee	no 78	yes -56
#aden	no 68	yes -51
#adia	no 76	yes -53
#adie	no 82	yes -53
#adio	no 41
#adir	no -60	unknown 76
#ado>	no -193	yes 230
#ador	no -53	yes 77
#adra	no 88	yes -77
#adre	unknown -44	yes 61
#adve	yes 66
#aero	no -75	unknown 153	yes -170
#afal	no -109	yes 132
#afau	no -80	yes 96
#afe>	yes 48
#afes	no 67	yes -48
#aflu	no -62	unknown 169	yes -145
#afon	no -47	unknown 50
#agad	no -60	unknown 76
#agem	no 221	unknown -43	yes -191
#ager	unknown 42
#ages	no 70
#ageu	no -230	yes 252
#agis	no 68
#agne	yes 61
#agni	yes -72
#agre	unknown 88	yes -71
#agri	no 102	yes -72
#ague	no 43	unknown 40	yes -79
#aide	no -78	unknown 123	yes -49
#aidi	no 63
#aien	yes 51
#ail>	no 86	yes -63
#aile	no -56	yes 55
#aima	no 76	yes -40
#aime	no 43
#ains	no 61	yes -59
#air>	no 66	yes -45
#airb	no -121	unknown 53	yes 63
#airi	no 108	yes -82
#aise	no 100	yes -60
#aite	no 50	yes -57
#aitr	no 54	yes -42
#akec	no -60	yes 76
#alai	no -108	yes 127
#alan	no 97	yes -72
#alci	no 154	yes -132
#alco	yes 55
#alec	no -104	yes 117
#alee	no 154	unknown -51	yes -112
#alem	no -80	unknown 99
#alen	no -117	yes 152
#ales	no -85	unknown -45	yes 132
#alet	unknown -41
#aleu	no 90	yes -59
#alfa	no -124	unknown 173	yes -119
#ali>	no -216	yes 233
#alin	no -51	yes 83
#alit	no 114	yes -94
#all>	no -81	unknown -45	yes 108
#alli	no 42
#allo	no -45	yes 74
#allu	no 46
#alme	yes 46
#alon	no 40
#alus	no 99	yes -64
#alys	no 119	unknown -48	yes -68
#alyt	no 67	yes -40
#ama>	no 70	yes -58
#amar	no -54	yes 92
#ambe	yes 49
#ambo	unknown 56	yes -68
#ame>	yes 43
#amen	no -85	yes 103
#amer	no -49	unknown 56
#ames	no 125	yes -110
#amia	no -47	yes 75
#amie	no -109	yes 127
#amin	yes 40
#amio	no -68	yes 48
#amis	no -91	yes 112
#amma	unknown -52	yes 59
#amp>	no 69	unknown 71	yes -151
#ampa	no 54	unknown -46
#ampe	no 132	yes -106
#ampi	no -48	yes 69
#ampo	yes 53
#ams>	no 52
#amu>	no 41
#amwa	no -99	unknown -40	yes 138
#anal	unknown 62	yes -101
#anap	yes 45
#anbu	no 79	unknown -40
#anc>	no -40
#anca	no -108	yes 128
#anci	no -296	unknown 51	yes 248
#anda	yes 60
#andi	unknown 82	yes -67
#andr	no 52
#ands	yes 40
#ane>	no 51
#aneg	no 63	yes -50
#ang>	no 60	yes -43
#angl	no 74	yes -54
#angu	no 89	yes -59
#ani>	no -129	yes 151
#anif	unknown 95	yes -173
#anim	no 75	yes -53
#aniq	unknown -43
#anni	no -87	yes 109
#anno	no 212	unknown -40	yes -171
#annu	yes -49
#ano>	yes 47
#anoe	no -62	yes 96
#anon	no 79	yes -42
#anor	yes 62
#ansa	no 241	unknown -43	yes -204
#ansf	no 115	yes -95
#ansi	no 128	yes -93
#ansm	yes 55
#ansp	no -64	yes 89
#anto	no -142	yes 165
#anvi	no 43
#aoui	no -94	yes 106
#apa>	no 102	yes -81
#apel	no -102	unknown -65	yes 142
#aphi	no -48	unknown 113	yes -75
#api>	no -87	yes 105
#apie	no -51	yes 76
#apin	no -91	unknown -42	yes 126
#apis	no 68	yes -46
#apla	no 90	yes -66
#aplu	no 104	yes -83
#appl	no -75	yes 102
#appr	yes 43
#appu	no -336	unknown 103	yes 223
#apte	no 241	yes -231
#aqua	no 53
#ara>	no -120	unknown -52	yes 154
#arab	no 55	unknown -73
#arag	unknown 43	yes -77
#aram	unknown 87	yes -50
#aran	no 118	unknown -47	yes -71
#arat	no 122	yes -91
#arav	no 108	yes -71
#arbo	no 41
#arbr	no -160	unknown 124	yes -40
#arc>	no -113	unknown 171	yes -114
#arca	no -211	unknown 195
#arco	no 95	yes -77
#ard>	no -41	yes 42
#arda	unknown -52	yes 61
#ards	no 129	unknown -53	yes -80
#areb	unknown -50	yes 62
#arec	no 102	unknown -48	yes -54
#aree	no -50	unknown 106	yes -56
#arei	no 92	yes -75
#arer	no 92	unknown -81
#arge	no 40
#argl	no 76	unknown -50
#ari>	no 44
#arie	no -159	yes 189
#arif	no 73	yes -52
#arin	no 88	yes -65
#ario	no -145	yes 161
#ariu	yes 55
#arja	yes 43
#arki	unknown 50	yes -45
#arla	no -101	yes 138
#arma	unknown 101	yes -92
#armo	no 59	yes -42
#arne	no -74	yes 85
#aroc	no -122	yes 140
#aroi	no 68	yes -50
#aron	no 159	yes -137
#arpa	no 71	yes -54
#arpe	no 81	yes -49
#arqu	no 42
#arro	yes 57
#ars>	no -52	yes 69
#arse	no -52	unknown 76
#arte	no -43
#arti	no -41
#aru>	no 85	yes -68
#arue	no 49
#asab	no -76	yes 88
#asbo	no -46	yes 60
#ascu	no -42	yes 59
#aspe	no 119	yes -89
#asqu	no -49	yes 74
#ass>	no 86	unknown -40	yes -42
#assa	unknown 46
#assi	yes -41
#asso	no 48
#assu	no -62	yes 91
#aste	no -46	yes 73
#asti	no -55	yes 85
#atai	no -92	yes 127
#atal	no 109	yes -69
#atan	unknown 99	yes -129
#atat	unknown 135	yes -150
#atch	no 50
#atea	no -53	yes 73
#atee	no 103	yes -80
#atel	yes 40
#ater	yes -40
#ates	no 78	yes -44
#atie	yes 47
#atif	unknown 69	yes -40
#atig	no 47
#atiq	no -48
#atis	no 55	yes -44
#ativ	no 56	unknown -40
#atom	no 86	yes -65
#aton	no 119	yes -96
#ator	no -125	yes 137
#atri	unknown -53	yes 55
#atro	no -64	yes 88
#atta	unknown -40	yes 50
#attr	no 124	yes -108
#attu	no -85	unknown 73
#atur	no 78	yes -56
#aube	no -77	unknown 43
#auco	unknown -44
#auda	yes 46
#aude	no 85	yes -63
#audr	no 107	yes -89
#aufs	yes 50
#auma	no 55	yes -44
#aume	no 128	yes -107
#aura	no -50	unknown 170	yes -141
#aure	no -78	unknown 100
#auri	no -76	unknown 71
#auss	no 41
#aut>	unknown 42	yes -76
#aute	no -55
#auti	no -48	yes 73
#auts	no 68	yes -54
#auve	no 51
#aval	no 110	unknown -41	yes -76
#avc>	no 86	unknown -63
#ave>	no 51
#aver	yes 56
#aves	no 48
#avil	no 53	unknown 67	yes -135
#avis	unknown 95	yes -114
#avoc	no -95	yes 112
#avoi	unknown 47	yes -40
#avon	yes 54
#avou	unknown -43	yes 67
#avri	no -87	unknown 71
#ayan	no 66
#aye>	no -105	unknown 53	yes 48
#ayee	no 142	unknown -70	yes -69
#ayer	no 57
#ayon	unknown 83	yes -115
#azro	no 153	yes -126
#bac>	no 90	yes -55
#bach	no -94	yes 122
#bag>	no -112	unknown 124	yes -68
#bagu	no 97	yes -86
#baig	no -61	unknown -45	yes 103
#bail	no -65	unknown -58	yes 122
#bain	no -57	yes 94
#bal>	no -52	unknown 60
#bala	no -110	yes 124
#balc	yes 60
#bali	no -107	yes 139
#ball	yes 60
#banc	unknown -44
#band	no 76	unknown -51
#bane	no -40	yes 66
#bann	no -95	yes 115
#banq	no 41
#bant	no 86	yes -71
#basc	no -42	yes 59
#bat>	no 62
#bee>	unknown 72
#belg	yes 52
#bene	no 117	yes -95
#beni	no 103	yes -78
#benn	unknown -54
#berb	no 53	yes -43
#bere	no 53	yes -43
#berg	no -92	yes 129
#berk	no 51
#bern	no 85	yes -61
#berr	no -223	unknown 161
#bert	no -150	yes 182
#beso	yes 59
#bett	no 101	yes -74
#bibl	no -161	unknown 188	yes -42
#bich	unknown 144	yes -148
#bien	yes -41
#bier	unknown 49	yes -50
#bijo	no 55	yes -42
#bil>	no 87	yes -70
#bili	unknown 43
#bill	unknown -44	yes 81
#bime	yes 43
#bis>	no 60	unknown -69
#bita	unknown 136	yes -129
#bitu	no 44
#biza	no 44
#bjet	no 120	yes -110
#blag	no -100	unknown 193	yes -165
#blai	yes 42
#blan	no -50
#blea	no 66	yes -54
#bler	no -102	yes 122
#bli>	yes 61
#blie	no 64	unknown -42
#blio	no -161	unknown 188	yes -42
#bloc	no -78	unknown 45
#bmw>	no -192	yes 207
#bnb>	no -168	yes 188
#bobo	no -65	unknown 61
#bol>	no 220	unknown -138	yes -110
#bola	unknown 87	yes -50
#bomb	no 90	yes -70
#bond	no -92	unknown -44	yes 126
#bonh	no -160	yes 178
#boni	no 88	yes -71
#bonj	no -54	unknown 44
#bonn	no 77	yes -52
#bons	no -81	yes 110
#book	no 89	yes -63
#born	no 200	unknown -53	yes -163
#boss	unknown 53
#bot>	no 42
#bott	no -90	yes 107
#boue	no 91	yes -81
#boug	no 187	yes -150
#boui	no 66	unknown 50	yes -113
#boum	yes 53
#box>	no 55
#brad	no -65	yes 85
#brai	no 43
#bran	no 120	yes -98
#bras	unknown 56
#brav	no 160	yes -144
#brea	no 109	yes -77
#bref	no -102	yes 110
#bres	unknown 65	yes -73
#bri>	yes 41
#bric	no 158	yes -128
#brio	no 42
#bris	yes -49
#broy	no 61
#brui	no 83	unknown -40	yes -43
#brun	no -81	unknown 152	yes -76
#brut	no 78	yes -55
#bsen	no 97	unknown -40	yes -54
#bser	no 68	yes -50
#btil	no 65
#buan	no 77	yes -59
#bul>	no 79	unknown -40
#bure	unknown 69	yes -45
#bus>	yes 49
#but>	no 91	yes -58
#bute	no 74	yes -48
#buva	no 84	yes -44
#byle	no -54	yes 77
#caba	yes 43
#cabo	no -109	unknown 111
#cabr	no -53	yes 76
#cach	no -61	unknown -40	yes 85
#cadd	no -147	yes 161
#cafe	yes 40
#cage	no -117	yes 142
#cail	unknown 88	yes -118
#calc	no 225	unknown -41	yes -199
#calm	no -136	yes 153
#camb	no 57	yes -41
#came	no -64	unknown 63
#cami	no -68	yes 48
#camp	yes 42
#cani	no -95	unknown -40	yes 124
#cano	no 107	yes -94
#cant	no -111	yes 129
#cape	no 187	yes -151
#capo	no 47
#car>	yes 60
#card	yes -58
#carg	no 45
#carn	no -74	yes 85
#carp	no 166	unknown -52	yes -112
#cart	yes -58
#cas>	no -90	yes 98
#casa	yes 46
#casq	no -176	unknown -81	yes 231
#cast	unknown -41
#cat>	no -126	yes 142
#cata	yes 62
#cate	yes 55
#cati	no -42	unknown 48
#caut	no -121	yes 136
#caux	no 180	unknown -97	yes -99
#cava	yes 43
#cave	no 81	unknown -40	yes -41
#cboo	no 89	yes -63
#ccid	unknown 65
#ccin	no -72	yes 87
#ccro	no -42
#ccup	no -50	unknown 80	yes -44
#ccyx	no -140	yes 157
#cdo>	no 103	yes -87
#ceau	yes -56
#cede	no 41	yes -49
#cein	no -50	yes 79
#cela	no -92	yes 111
#cell	no -50	unknown 116	yes -70
#celu	yes 52
#ceme	yes 41
#cene	no 102	yes -89
#cepi	unknown 91	yes -99
#cer>	no -40	unknown -47	yes 86
#cera	no 178	unknown -52	yes -129
#cere	no -68	unknown -41	yes 106
#cert	no -217	unknown 176
#cerv	yes 43
#cess	no -46	unknown 191	yes -163
#cest	no -80	yes 127
#cet>	no 80	yes -54
#cett	unknown 47
#cevo	no -55	unknown 156	yes -134
#chac	yes 47
#chaf	no -80	yes 96
#chag	no -53	yes 80
#chal	no 43
#chan	no -69
#chao	unknown 122	yes -106
#chaq	yes -48
#chas	no 197	unknown -54	yes -148
#chat	no 60
#chee	yes -44
#chef	no -60	yes 73
#chei	yes 40
#chel	no -118	yes 144
#chem	unknown 41
#chen	no 113	unknown -74	yes -53
#ches	no 43
#chet	no -48	unknown 63
#cheu	no 140	yes -114
#chi>	no -57	yes 84
#chic	no -147	yes 164
#chid	no -262	unknown 141
#chie	yes 48
#chif	yes 52
#chir	no 61	yes -41
#chis	no -55	unknown 112	yes -89
#chiv	no -70	yes 81
#chni	no 42
#choi	no 80	yes -55
#chon	unknown 46	yes -56
#chos	no 88	yes -66
#chou	no -155	unknown -68	yes 194
#cht>	unknown 127	yes -193
#chu>	no 92	yes -71
#chur	no 237	yes -231
#chut	no 93	yes -57
#cia>	no -116	unknown 170	yes -71
#ciat	no 151	yes -132
#cide	unknown 75	yes -65
#cie>	yes -57
#ciel	no 70	yes -44
#cien	no -75	yes 66
#ciet	no -189	yes 213
#cile	no 95	yes -84
#cils	unknown 120	yes -150
#cime	no 67	yes -49
#cine	no 106	yes -81
#cipa	no 56
#circ	no 49
#ciss	no 83	yes -60
#cita	no 216	unknown -55	yes -175
#cite	no -56	yes 80
#civi	no 74	yes -106
#ckel	no -78	yes 96
#cket	no 42
#ckin	no 89	yes -79
#clai	no 50
#clam	no -202	yes 219
#claq	no 102	yes -71
#clar	no 93	unknown -43	yes -49
#clas	no 59	yes -42
#clav	no 59	unknown -41
#clie	no -44	yes 67
#clig	no -64	yes 86
#clin	unknown 47
#clio	no -69	unknown 119	yes -55
#cloi	no -90	yes 119
#cloq	unknown 51
#clos	no 57
#clot	no -70	yes 53
#clou	yes 54
#club	no -156	unknown -42	yes 186
#cocc	no -140	yes 157
#coco	no 122	yes -100
#coeu	no 82	yes -61
#cogn	no -65	yes 75
#coif	no 90	yes -51
#coin	unknown 59	yes -60
#col>	no 117	yes -102
#cola	no 43
#colo	yes 43
#comb	unknown 89	yes -79
#come	no 117	unknown -50	yes -69
#conc	no -100	unknown 68
#conf	no -64	yes 103
#cong	no 81	yes -66
#cons	no -45	yes 40
#coor	no -68	unknown 99
#coot	yes 61
#cope	no 132	yes -105
#copi	no -129	yes 151
#copr	no -131	yes 109
#coq>	no -207	yes 211
#corb	no 86	yes -52
#corc	no 164	yes -155
#cord	no -62	unknown 53
#corn	no -53	yes 66
#corp	yes -46
#corr	yes 52
#cote	no -51	yes 44
#coti	unknown 120	yes -169
#cott	no 122	yes -100
#couc	yes -57
#coue	no -153	yes 167
#coul	no 42
#cous	no -70	yes 105
#cout	no 91	yes -63
#couv	unknown 57	yes -95
#crac	no 131	yes -98
#cram	no 73	yes -54
#craq	no 112	yes -102
#cre>	no 91	yes -55
#crec	no -319	unknown 270	yes -119
#crep	no 169	yes -137
#cret	no -156	unknown -61	yes 196
#creu	no 84	yes -59
#crev	no 67	yes -44
#crib	no 71	yes -40
#crim	no 56
#crir	no 50
#crit	no -121	unknown 92
#croc	no -50
#croi	no 58
#croq	no -139	yes 155
#cros	no -67	yes 78
#cru>	no 54
#crue	no 154	yes -138
#ctem	no -41	yes 57
#ctim	no 47	unknown -42
#ctro	no 43
#cts>	yes 76
#ctur	no 61
#cuat	yes 41
#cues	no -76	yes 90
#cuit	no 65	yes -43
#cul>	no -75	yes 95
#cula	unknown -42	yes 57
#cule	no -49	yes 52
#culp	no -70	yes 80
#cumu	no 114	yes -81
#cupa	no -89	unknown 103	yes -40
#cupe	no 68	yes -42
#cure	no -83	unknown 133	yes -78
#curi	no 127	yes -133
#cuse	no -69	yes 54
#cutt	no 70	yes -46
#cuve	no 102	yes -80
#cycl	yes 49
#cyx>	no -140	yes 157
#daci	no -89	unknown 119	yes -46
#dad>	no 91	yes -62
#dage	no -62	yes 82
#dair	no 46
#dais	yes 61
#dait	no 81	yes -45
#dale	no -42	yes 77
#dall	no 124	yes -91
#dame	no -57	yes 65
#dan>	unknown -44
#date	no 56
#dati	no 78	yes -59
#ddie	no -147	yes 161
#debr	no -40	yes 71
#debu	no 91	yes -58
#deci	yes -40
#decl	no 90	unknown -42	yes -46
#deco	unknown 60	yes -61
#decr	no -89	unknown 124	yes -42
#dee>	no 56	yes -64
#defo	no -69	unknown -57	yes 127
#dega	no -111	unknown 82
#dego	no 103	yes -87
#degr	no 47
#deho	yes 57
#deja	no 42
#dele	no -97	yes 110
#deli	no -111	unknown 140	yes -46
#deme	no 47
#demm	no 49	unknown 51	yes -109
#demo	yes 44
#den>	no 109	unknown -51	yes -57
#dena	no 68	yes -51
#denc	no -94	unknown 52
#dent	unknown 45
#derb	no -141	unknown 91
#deri	no 49
#dero	no 95	yes -83
#derr	no -63	yes 52
#dese	unknown -41
#deso	no -40
#dess	no -47	yes 53
#deta	no -55	unknown 92	yes -63
#detr	no 48
#deur	yes 61
#deus	no 73	yes -45
#deva	no -49
#deve	no 103	yes -78
#devi	yes 44
#devo	no -58	unknown -45	yes 103
#devr	no -196	yes 225
#dez>	unknown 104	yes -95
#dge>	no 42
#dia>	no -54	yes 78
#dial	no -90	unknown 51	yes 42
#diat	no 70
#dic>	no -72	unknown 58
#dice	no -41	yes 61
#dict	no 75	unknown -59
#dier	unknown 65	yes -75
#dige	no 68	yes -43
#din>	yes 46
#dine	no -71	yes 99
#dini	yes 55
#diqu	no -84	unknown -49	yes 139
#dir>	no -88	unknown 67
#dira	no 102	unknown -40	yes -65
#dirh	no 52
#disa	no -185	yes 204
#dise	no 67
#disp	no 44
#dist	no 54
#dite	no -49	unknown 161	yes -128
#diti	no 109	unknown -52	yes -60
#divi	no 60	yes -50
#dix>	no 47	unknown -48
#doct	no 95	yes -74
#doi>	no 126	yes -91
#doig	no 54
#dois	no 104	yes -68
#doit	no -57	unknown 117	yes -74
#domm	unknown -50	yes 54
#dont	no -53	yes 80
#dor>	yes 55
#dora	no -98	yes 108
#dorm	no -40
#dort	no 86	yes -61
#dos>	no 63	yes -41
#doss	no -103	yes 125
#douc	yes 42
#douz	no -69	yes 83
#dra>	no 62
#dree	no 59
#dres	no 66
#drie	no -216	yes 227
#driv	unknown -62	yes 60
#due>	yes 50
#duis	no -103	yes 124
#duit	no 49
#dule	no 75	yes -57
#dun>	no -299	unknown 183	yes 66
#dure	no 147	yes -125
#dus>	yes 54
#dust	no -53	unknown -58	yes 103
#dver	yes 66
#dyal	no -129	yes 161
#eage	no -127	unknown -48	yes 171
#eak>	no 117	yes -77
#eanc	unknown 63	yes -79
#eant	no 78	yes -43
#eauc	unknown -46
#eboi	no -122	yes 136
#ebou	no 55
#ebra	no 122	yes -106
#ebre	no -51	unknown 127	yes -132
#ebri	unknown -48	yes 74
#ebro	no -163	yes 200
#ebut	no 91	yes -58
#ecan	no 56
#ece>	no -78	unknown 41	yes 40
#ecep	unknown 91	yes -99
#eces	unknown 41
#ech>	no -60	yes 76
#echa	no -40	yes 70
#eche	no -65	unknown 65
#echi	unknown 78	yes -55
#echn	no 42
#ecin	yes -40
#ecis	no 43
#ecol	yes 44
#econ	no -49	yes 72
#ecor	no 164	yes -155
#ecou	yes -66
#ecre	no -112	yes 132
#ecro	no -79	unknown 126	yes -55
#ecs>	no 172	yes -166
#ect>	no -41	yes 65
#ecta	no -63	yes 91
#ecte	no -68	yes 91
#ecto	no -53	yes 85
#ectr	no 44
#ectu	no 64	yes -46
#ecu>	no 67	yes -74
#ecul	no -75	yes 106
#ecup	no 46
#ecur	no 137	yes -141
#edai	yes 55
#edal	no -42	yes 77
#ede>	no 62
#edec	yes -40
#eden	no 178	unknown -40	yes -139
#eder	no 190	yes -162
#edes	no 152	yes -127
#edez	no -109	yes 127
#edf>	no 120	yes -90
#edia	unknown -58	yes 88
#edic	no -87	unknown -42	yes 120
#edig	no 68	yes -43
#eek>	unknown -41
#efer	no -42	yes 72
#efeu	no 66	yes -57
#effe	no 113	yes -95
#effo	no 56	yes -79
#efon	no -69	unknown -57	yes 127
#efou	no 50
#efug	no 128	yes -123
#efus	no -42
#egan	no 142	yes -109
#egar	yes 55
#egat	no -111	unknown 91
#egel	no 51
#eger	no 54
#eges	no 77	yes -66
#egle	no 63	yes -51
#egou	no 236	unknown -61	yes -192
#egra	no 47
#egre	unknown -41
#egue	no -52	yes 79
#egul	no -94	yes 121
#ehic	no -48	unknown 44
#ehor	yes 57
#eige	no 89	yes -59
#eign	yes 46
#eil>	unknown 47
#eils	no 126	unknown -49	yes -79
#eima	no 112	yes -98
#ein>	no 51
#eina	no -139	yes 152
#eja>	no 42
#ejou	no 56
#ejud	no -41	yes 61
#ela>	no -130	yes 150
#elai	no -62	unknown 105	yes -46
#elas	yes 43
#elat	no 54	yes -40
#eleb	no -68	yes 74
#elec	no 55
#elep	no 46
#eler	no -116	yes 148
#eles	no 74	yes -51
#elet	unknown 103	yes -119
#elev	no -58	yes 55
#elge	yes 52
#elic	no 62
#elie	no 43
#elim	unknown -41
#elit	no -111	unknown 140	yes -46
#eliz	yes 42
#ella	no 110	unknown -43	yes -89
#elli	no -116	unknown 135	yes -46
#ello	unknown -100	yes 69
#elos	no -99	unknown 106
#elot	no -119	yes 141
#elqu	no 54	yes -86
#els>	no 56
#elu>	no -58	yes 80
#elui	yes 52
#elux	no 68
#emaa	yes 49
#emai	no -43	unknown 52
#emar	no 98	yes -76
#emat	no 86	yes -65
#emba	yes 44
#embl	yes 41
#emes	no 70	yes -53
#emi>	no -110	unknown 107
#emie	no -45	yes 64
#emin	unknown 68	yes -46
#emis	no 61
#emoi	unknown 147	yes -115
#emol	no -138	yes 143
#emon	no 53
#emor	no -77	yes 58
#empe	yes 47
#empl	no -65	yes 82
#emur	no 81	yes -69
#enad	no -165	yes 178
#enai	no -63	yes 83
#enas	no 68	yes -51
#encl	no 57
#enco	no 43
#end>	no 44	yes -43
#ende	no -63	yes 47
#endi	no 68
#endo	no 104	yes -141
#enes	no 69	yes -53
#enet	no -43	yes 75
#enev	no 117	yes -95
#enfa	no -64	yes 72
#enfi	yes 55
#enfo	unknown 59	yes -49
#engo	no 76	yes -57
#eni>	no 50
#enie	no 79	yes -66
#enir	no -75	unknown 86
#enis	no 128	yes -88
#enit	no 87	yes -53
#enle	no 153	unknown -41	yes -120
#enne	no 68	yes -40
#enor	no 119	yes -84
#enqu	no -84	unknown 155	yes -102
#ens>	no -61
#ensa	no 133	unknown -48	yes -85
#ensi	no 61	yes -50
#enta	no -40	yes 43
#enth	no -116	yes 135
#enue	no -46	unknown 52
#enus	no 85	yes -62
#enve	yes 62
#envi	yes -50
#envo	no -50	unknown 69
#eole	unknown 88	yes -61
#eon>	no 46
#eot>	no 90	yes -74
#epan	no 50
#epas	no -60	yes 71
#epe>	no 117	yes -100
#epet	no -91	yes 115
#epho	no 45
#epis	unknown 68	yes -105
#epla	no 86	yes -53
#eplo	no -80	yes 102
#epon	unknown 42	yes -74
#epor	no 57	yes -40
#epot	unknown 53	yes -43
#ept>	no 54	unknown -50
#epte	no 89	yes -75
#eque	no -178	unknown 135
#equi	no -97	yes 129
#era>	no -45
#eraf	unknown 58	yes -42
#erai	no -191	unknown 45	yes 131
#eral	no -57	yes 71
#eram	no 132	unknown -42	yes -91
#erar	yes 43
#eras	no -47
#erat	no -119	yes 146
#erb>	no -168	unknown 99
#erba	no -55
#erdi	no -90	yes 111
#erer	no -73	yes 86
#eres	no 77	yes -50
#eret	no 104	yes -74
#erge	no -41	yes 80
#ergl	no 64	yes -46
#ergu	no 109	yes -94
#eri>	unknown -102	yes 59
#erif	no 100	yes -82
#erin	unknown -79	yes 70
#erio	no 47	unknown 95	yes -178
#erip	yes 51
#eriq	no -48	yes 65
#eris	no 130	yes -96
#erit	no -43	yes 49
#erka	no 51
#erli	unknown -44
#erma	no -43	unknown 89	yes -56
#ermi	no 40
#erna	no -47	yes 84
#erne	no 69
#ernu	no -47	unknown 52
#ero>	no -72	yes 80
#erob	no 104	yes -96
#erol	no 101	yes -84
#eron	no 101	yes -77
#erop	no -75	unknown 153	yes -170
#erri	no -63	yes 64
#erro	yes 56
#erse	yes 54
#ersi	no 49	yes -41
#erti	no -66	yes 94
#ertu	no 92	yes -70
#ervo	no 77	yes -64
#erzo	no 45	unknown 68	yes -163
#ese>	no 127	unknown -84	yes -55
#esea	no 102	yes -74
#esen	no -76	yes 56
#eser	no 97	yes -76
#eses	no -47	unknown -54	yes 81
#esid	no -95	unknown 56
#esil	no -218	unknown 208	yes -72
#esla	no -103	yes 130
#esoi	yes 59
#esol	no -148	unknown 50	yes 92
#espe	unknown -55	yes 66
#espi	no -57	yes 84
#espo	no -122	yes 136
#essi	no 93	yes -92
#esso	no -50	yes 74
#essu	no -58	yes 54
#esta	unknown 57	yes -74
#esti	no 44
#esto	no 147	yes -116
#estr	yes 52
#esul	no 85	yes -67
#esur	no 85	unknown -41	yes -44
#etab	yes 51
#etac	no -199	unknown 153	yes -60
#etag	no 101	yes -75
#etan	no 47
#etar	no 147	yes -113
#etat	no -177	yes 195
#etei	yes 49
#etem	no 98	yes -68
#eten	no -87	unknown 141	yes -62
#etes	no 44
#etir	no 125	yes -105
#etoi	no -54	unknown 86
#etom	no 57	yes -44
#etra	no 77	yes -46
#etri	no 67	yes -57
#etru	no 48
#ets>	yes -42
#ett>	no 134	yes -98
#etta	no 46
#ettr	no 72	unknown -47
#etud	no -67	unknown 99	yes -42
#etur	no 116	yes -95
#eue>	yes 68
#euf>	no -91	yes 115
#euge	unknown 62	yes -93
#eule	no 53
#eune	yes 43
#euri	no -91	yes 108
#euro	unknown 45
#eurt	yes -47
#euss	no -82	yes 96
#euve	yes 45
#euvr	unknown -42	yes 57
#euxi	yes 61
#evac	yes 48
#evai	no 60	yes -44
#eval	no -61	yes 84
#evan	no -42
#evat	no -93	yes 115
#evee	no 47
#evei	no 51
#evel	no -42	yes 62
#evem	unknown -58	yes 61
#ever	no -57	yes 73
#eves	no 73	yes -54
#eveu	no -116	yes 133
#evid	no 49	unknown 51	yes -109
#evie	no -83	unknown 71
#evil	no 102	yes -69
#evin	no -257	unknown -52	yes 291
#evis	no 54
#evit	no 125	yes -97
#evoi	no -70	unknown 84
#evol	no 117	yes -95
#evra	no -196	yes 225
#evre	no -52	unknown -40	yes 88
#evri	no 86	yes -57
#evu>	no 110	yes -77
#exac	no -79	yes 90
#excu	no -55	yes 72
#exib	no 49
#exig	no -180	unknown 214	yes -85
#expl	yes -46
#expr	no -127	unknown -45	yes 163
#exte	yes 56
#ezar	no 56
#fac>	no 61	unknown -56
#faca	yes -75
#face	no -193	yes 192
#fage	no 80	yes -47
#fale	no -109	yes 132
#fall	no 113	yes -99
#fane	no 125	unknown -45	yes -94
#fant	no -64	yes 75
#fari	no 88	yes -65
#fauc	no -70	yes 81
#faut	unknown 45
#faux	no 45
#fect	no 137	yes -115
#feme	no 124	yes -93
#femm	unknown 45
#femu	no 81	yes -69
#fene	no -50	yes 82
#fere	yes 41
#ferr	unknown -45
#fert	no 82	yes -52
#fess	unknown 62	yes -80
#fest	unknown 124	yes -193
#fete	no 107	yes -77
#feui	no 45
#feus	no 109	yes -99
#fevr	no 86	yes -57
#ffag	no 82	yes -50
#ffe>	no -49	yes 72
#ffem	no 124	yes -93
#ffer	no 81	yes -52
#ffon	no 55	yes -69
#ffur	yes 57
#fiat	no -56	yes 82
#fica	no -69	yes 94
#fice	no -60	unknown -41	yes 86
#fich	no 53
#fie>	no -160	yes 126
#fill	no -86	yes 47
#film	no -142	yes 135
#fils	yes 42
#filt	no 85	yes -63
#fiqu	no 43
#fiss	no 68	yes -101
#flan	no -50	unknown 62
#fle>	no 41
#flee	no -107	yes 117
#flex	no 49
#flic	no 41
#flot	unknown 50	yes -80
#flur	no -62	unknown 169	yes -145
#fna>	yes 54
#font	no 98	yes -66
#food	no -177	yes 191
#foot	no 117	yes -94
#form	no 48	unknown -44
#fort	no 106	yes -83
#foss	no 155	yes -128
#foud	no 84	yes -64
#foul	no 70	yes -48
#frai	no 55	yes -72
#fran	no -46
#frei	yes 49
#frer	no 54
#froi	no 53	yes -77
#frol	no -85	unknown -73	yes 125
#fron	yes 50
#frou	unknown 161	yes -172
#fugi	no 128	yes -123
#fui>	no -56	yes 78
#fuma	no 76	yes -49
#fure	yes 57
#fuse	no -41
#gadi	no -49	unknown 70
#gage	unknown -58	yes 73
#gagn	yes 74
#gais	no 110	yes -92
#gale	no -115	yes 126
#game	no -72	yes 88
#gami	yes 40
#gan>	no -184	unknown 197
#gane	no 132	yes -102
#gara	yes -51
#garc	no 102	yes -85
#gare	unknown 45
#gars	no -71	yes 91
#gat>	no -158	unknown 149
#gate	no -62	yes 76
#gati	no 51
#gats	unknown -43	yes 55
#gaz>	no 76	yes -48
#gazo	no 225	yes -205
#gean	no 78	yes -43
#gel>	no 95	yes -60
#gela	no 54	yes -40
#gele	no 163	yes -123
#geme	no 113	yes -86
#genc	yes 40
#genr	no -86	unknown 112	yes -52
#gens	no -216	unknown 200
#geon	no 50
#geot	no 60	yes -44
#gers	no 60
#ges>	no 52
#geur	no -86	yes 113
#gien	no 152	yes -120
#gies	no 57
#gile	no 41	unknown 86	yes -123
#gine	no -104	unknown 138	yes -50
#gist	no 42
#glac	no -85	unknown 107
#glas	no 105	yes -75
#glie	no 145	yes -118
#glis	no 104	yes -83
#glov	yes 45
#gnai	yes 54
#gnal	no 130	unknown 46	yes -178
#gnee	no 61
#gner	yes 41
#gnes	yes 52
#gnie	yes -53
#gnoi	no -71	unknown -52	yes 117
#gnot	no -64	yes 86
#gole	no -97	yes 122
#gon>	no -73	unknown 89
#gonf	no 76	yes -58
#gonn	no -76	yes 93
#gorg	yes -45
#goss	no -45	yes 69
#gour	no 76	yes -57
#gout	unknown 49
#gps>	no 82	yes -55
#grac	no 79	yes -64
#graf	no 67	yes -48
#grap	no -86	unknown 93
#gre>	no 97	yes -71
#grel	no 95	yes -70
#gren	no -46	yes 76
#gres	yes 61
#gric	no 102	yes -72
#grie	no -84	yes 109
#grif	yes 57
#grim	no -91	yes 108
#gris	no -95	unknown 95
#gros	unknown 59	yes -44
#grou	no -67	yes 86
#guei	no 124	yes -82
#guel	no 43
#guer	no 56
#gues	no 100	yes -75
#guet	no 165	yes -151
#gueu	no -115	yes 136
#gui>	no 109	yes -94
#guli	no -94	yes 121
#gure	no 130	yes -101
#h15>	no -65	unknown 67
#h20>	no -47	yes 59
#h40>	no 63	yes -51
#h50>	no -62	yes 77
#habi	no -67	unknown 55
#hach	no 47
#hacu	yes 47
#hafa	no -80	yes 96
#hage	yes 40
#haie	no -57	yes 76
#hain	no 87	yes -57
#hais	no 43
#hait	no -120	unknown 178	yes -69
#hala	no 87	yes -62
#hall	yes 64
#hamm	no -48	yes 85
#hamp	yes -60
#hams	no 50
#han>	yes -48
#hand	no 52
#hant	no -152	yes 170
#haqu	yes -48
#hare	unknown -49	yes 45
#hari	no -145	yes 161
#harm	unknown 92	yes -92
#harp	no 67
#harr	unknown -45	yes 43
#hass	no 97	unknown -45	yes -50
#hat>	no 79	yes -52
#hats	no -217	yes 234
#haud	no 78	yes -57
#haus	no 80	yes -61
#haut	no 56
#hay>	no 64
#hayo	unknown 83	yes -115
#hees	no -66	unknown 121	yes -107
#hef>	no -50	yes 63
#hell	no -91	yes 124
#hema	no 68	yes -49
#heme	no 107	unknown -49	yes -67
#hemi	no -75	unknown 51
#hequ	no -124	unknown 151
#herg	no 109	yes -94
#herm	unknown 87	yes -120
#hers	no 100	yes -78
#hes>	no 55
#hete	no -106	unknown 136
#hett	no -67	yes 82
#heva	yes 60
#heve	no -56	yes 77
#hevi	no 123	yes -86
#hich	no -72	yes 93
#hicu	no -48	unknown 44
#hie>	no -41	unknown 100	yes -65
#hien	yes 54
#hiff	yes 54
#hino	no -49	yes 59
#hir>	no -40	yes 61
#hire	no 60
#hist	no -63	yes 80
#hive	yes 58
#hniq	no 109	yes -87
#hoir	no 52
#home	no 43
#hone	no 42
#honi	no 195	unknown -47	yes -161
#honn	no -58	unknown 97	yes -45
#hont	no -67	yes 92
#hopi	no -52
#hose	no 88	yes -66
#hosp	unknown 58	yes -97
#hott	no 47
#houe	yes 53
#hour	yes 42
#hous	no -52	yes 65
#huil	no 64
#huit	no -68	yes 97
#huma	yes -49
#humi	no -48	unknown 111	yes -73
#hure	no 237	yes -231
#hute	no 93	yes -57
#hysi	no 63	yes -49
#iabl	no -47	yes 75
#iac>	no 132	yes -109
#iad>	no 49
#iair	no 123	unknown -52	yes -70
#ial>	no -79	yes 116
#iale	unknown 85	yes -107
#ianc	no 52
#iano	no -96	yes 109
#iant	yes 50
#iate	no 76	yes -54
#iati	unknown 95	yes -130
#iatr	no 72	unknown -96
#ibli	no -161	unknown 188	yes -42
#ibus	no 59
#ibut	no 54
#ical	yes 62
#icat	no -138	unknown 83	yes 52
#icha	no -72	yes 93
#ichu	no 60
#ici>	unknown -54
#icip	no 58
#ick>	no -48	yes 60
#icke	no -55	yes 71
#icol	no 81	yes -53
#icro	no 121	yes -89
#ics>	no 52
#icte	yes 47
#icti	no 64	unknown -46
#idai	no 112	yes -96
#ide>	no 50
#idee	no 75	yes -47
#idem	no 49	unknown 51	yes -109
#iden	no -69	unknown 72
#ider	no 51	yes -44
#ides	unknown 209	yes -216
#idia	no 63
#ids>	no -127	unknown 145
#iece	no -59	yes 41
#iee>	no 78	yes -42
#ieil	no 42	unknown -47
#iel>	no 44
#iell	yes 52
#ienn	no 104	yes -75
#ient	no -43
#iera	no -176	yes 195
#ierr	no 71
#iest	unknown -52	yes 79
#ieta	yes 59
#iete	no -141	yes 173
#ieto	no -55	yes 75
#ieu>	no 41
#iez>	unknown 104	yes -154
#ifes	unknown 124	yes -193
#iffe	no 52
#iffl	no 64	yes -53
#iffr	no -60	yes 81
#iffu	yes 57
#ific	no -84	unknown -40	yes 114
#ifie	no -50	unknown 61
#ifiq	no 43
#ifra	no 78	yes -56
#ifs>	no 110	unknown -42	yes -67
#igam	no -72	yes 88
#igeo	no 51
#iger	no -215	yes 229
#iges	no -49	yes 70
#igin	no -140	unknown 168	yes -58
#igna	no 52	yes -73
#igno	no -66	yes 74
#igo>	no 78	yes -66
#igol	no -82	yes 113
#igt>	no 77	yes -51
#igue	no 84	yes -69
#ijou	no 55	yes -42
#ila>	unknown 42
#ilan	no 82	unknown -41	yes -43
#ilee	no 205	unknown -42	yes -162
#ilen	no 94	yes -64
#iles	no 49
#ilet	no 84	yes -62
#ilia	no -199	unknown 246	yes -130
#ilie	yes 66
#ilis	no 71	yes -45
#ilit	no -68	unknown 72
#illi	no 62
#illo	unknown 83	yes -109
#ilme	no -65
#ilom	no -163	unknown 102
#iltr	no 85	yes -63
#imal	no 52
#imat	no 72	yes -54
#imer	no 85	yes -64
#imes	no 102	yes -72
#imet	no 133	yes -101
#imin	no 66	yes -44
#imma	no -57	unknown -58	yes 112
#imme	no -44
#immo	no 56
#imog	no 53	yes -40
#impl	no -53	unknown -51	yes 105
#impo	no -52	unknown 107	yes -57
#ina>	no -84	yes 107
#inai	unknown -56	yes 78
#inan	no 109	yes -77
#inat	no 52
#inci	no -143	unknown 200	yes -141
#inco	no -46	unknown 140	yes -105
#indi	no 43
#indr	yes -48
#indu	no 109	yes -70
#inee	unknown 61	yes -53
#inel	no 66	yes -44
#inem	no -217	yes 235
#iner	no -54	yes 77
#ines	unknown 52	yes -70
#inet	yes 50
#infi	no 46
#info	no 45	unknown -51
#inge	no 72	yes -51
#ings	no 71	yes -54
#ingt	no 68	yes -102
#inha	no -85	yes 99
#iniq	unknown 47
#inis	unknown -50
#ino>	no 93	yes -75
#inoi	no -147	unknown -41	yes 188
#inon	no 40
#inqu	no 50	yes -42
#inse	no 94	unknown -51	yes -43
#insi	no 75	yes -51
#inta	no 70
#inth	no 187	unknown -43	yes -145
#intr	no 149	yes -125
#intu	no -49	unknown 65
#inue	no -117	yes 137
#inut	no 42
#invi	no -55	yes 94
#inze	no 43
#iola	no 66	yes -50
#iole	no -65	unknown 81
#iolo	no 127	unknown -40	yes -84
#ionn	no -48	unknown 43
#iori	no -40	yes 66
#iot>	yes 57
#ioth	no -161	unknown 188	yes -42
#ipe>	no -216	yes 240
#iph>	yes 59
#ipho	no 77	yes -61
#iple	no 51
#ipor	no -99	yes 113
#iqui	no -58	yes 75
#iqur	no 101	yes -63
#ira>	no -207	yes 220
#irai	no 90	unknown -49	yes -42
#iran	no 57	yes -48
#irba	no -63	unknown 81	yes -42
#irbn	no -168	yes 188
#irci	yes 51
#ircu	no 45
#irer	no -52	yes 66
#ires	yes 67
#irha	no 52
#irie	no 120	yes -94
#irme	no -57	yes 71
#irmi	no 59
#irre	unknown -49	yes 63
#isag	no -63	unknown 142	yes -74
#isai	yes 40
#isan	no -61	yes 91
#isat	unknown 124	yes -98
#isbo	no 60	yes -45
#isci	no 99	yes -72
#isee	no 73
#isen	no 113	yes -79
#iser	no -60	unknown 116	yes -51
#ises	no 133	unknown -45	yes -86
#isi>	no -90	unknown 65
#isie	no 48	unknown -40
#isin	no -59	yes 77
#isio	no -50	yes 74
#isis	no 103	yes -90
#isit	no 51
#isme	no 41
#isol	unknown -40	yes 53
#ispa	no 64	yes -47
#ispo	no -42	yes 72
#isqu	unknown 208	yes -194
#issi	yes 44
#issu	unknown 56	yes -86
#ista	yes -45
#isti	yes 62
#isto	no -63	yes 80
#itan	no 236	unknown -63	yes -191
#itat	no 99	unknown -40	yes -60
#iteu	no 41
#itie	no 58
#itio	no 51
#itoy	no -191	yes 212
#itra	yes 47
#itri	no -43	yes 78
#itro	no 116	yes -91
#itt>	no -118	yes 128
#itte	no 141	unknown -42	yes -97
#itue	yes 75
#itur	unknown 44
#itut	no -57	unknown -52	yes 104
#ium>	yes 55
#ius>	no 119	unknown -49	yes -74
#ivai	no -175	yes 188
#ivan	no 138	unknown -46	yes -84
#ivee	no 83	yes -67
#iven	no 100	unknown -49	yes -67
#iver	no -55	yes 82
#ivid	no 60	yes -50
#ivie	no 56	yes -42
#ivil	no 74	yes -106
#ivra	no -73	unknown 104
#ivre	no -86	yes 59
#ixan	no -90	unknown -56	yes 128
#jack	no 89	yes -79
#jane	no -46	yes 80
#jant	no 116	yes -94
#janv	no 43
#jard	yes 58
#jaun	no -42
#jda>	unknown 80	yes -63
#jean	no 78	yes -60
#ject	no -148	yes 170
#jema	yes 49
#jet>	no 129	yes -117
#jeta	no 160	yes -140
#jle>	no -93	yes 101
#jogg	no -93	unknown -49	yes 117
#join	no 87	yes -47
#joua	no -128	yes 139
#joue	no 169	yes -142
#joux	no 60	yes -47
#judi	no 42
#juge	no -45	unknown 115	yes -80
#juil	no 55	yes -44
#jure	no -221	unknown 76	yes 143
#jus>	no -57	yes 80
#jusq	no 43
#just	yes 42
#kay>	no -68	unknown -47	yes 110
#kech	no -60	yes 76
#kel>	yes 42
#keni	no 47
#ket>	no -66	yes 89
#khel	no -164	yes 191
#khla	no -85	yes 106
#khou	no -123	yes 149
#kilo	unknown 64	yes -68
#king	unknown 47	yes -45
#koi>	no -111	unknown 62
#kon>	no 68	yes -60
#kpoc	no 46
#labl	no -53	yes 70
#labr	no -42	yes 63
#laca	no -42	unknown 69
#lace	no -48	yes 41
#laco	no -64	unknown -57	yes 118
#lade	yes 41
#lafo	no -47	unknown 50
#lagu	no -104	unknown 168	yes -95
#lai>	no -210	unknown 118
#lamb	yes 63
#lame	no -53	yes 76
#lamp	no 130	yes -106
#lan>	no 78	yes -52
#land	no 111	yes -80
#lang	no 53
#lant	no 66	yes -55
#lara	no 118	yes -87
#lare	no 68	unknown -58
#larg	no 80	yes -87
#lass	no 82	yes -46
#lat>	unknown -42	yes 78
#lata	unknown 85	yes -118
#lati	unknown -50
#latr	no 63	yes -48
#lats	no 47
#lave	yes 73
#lavi	unknown -40
#lavo	no 131	yes -104
#lcin	no 154	yes -132
#lcon	yes 60
#leau	no 55	yes -41
#lech	no -112	unknown 66	yes 46
#lect	no 47
#led>	no 61
#lee>	no 57
#lees	no 47
#legu	no -56	yes 85
#leil	no 40
#lein	no 57
#lema	no -108	yes 122
#lenc	no 42
#lend	no -72	yes 101
#lent	unknown 50
#leph	no 46
#leri	no -120	yes 132
#lert	no -40	yes 67
#lete	no 43
#leu>	no 103	unknown -41	yes -60
#leue	yes 61
#leus	yes 67
#leut	no -189	unknown -62	yes 213
#levr	no -113	unknown -45	yes 146
#lexi	no 49
#leza	no 56
#lge>	yes 52
#lheu	no 98	unknown -42	yes -65
#lian	no 68	yes -50
#libr	no -100	yes 116
#lic>	no 42	unknown -44
#lics	no 52
#liee	no 113	yes -83
#lien	yes 47
#lieu	unknown -51	yes 49
#liga	no -72	yes 88
#lige	no -137	yes 154
#lill	no 69	yes -54
#lima	unknown -41
#limo	no 49
#lin>	no -82	unknown -46	yes 124
#lind	unknown -50	yes 59
#line	no 55
#ling	no 61
#lini	unknown 47
#lino	no -48	yes 71
#lint	no 64
#lio>	no -69	unknown 119	yes -55
#liot	no -161	unknown 188	yes -42
#lir>	no -62	yes 87
#lisa	unknown 86	yes -105
#lisb	no 60	yes -45
#lise	no 61
#lisi	no -44	yes 68
#liss	no 87	yes -65
#lit>	no -66	unknown 119	yes -54
#livi	no 48
#livr	no -94	unknown 58
#liz>	yes 42
#llad	unknown -42	yes 50
#llai	no 83	yes -68
#llan	yes -40
#llee	no 60
#lleg	yes 50
#llem	no -50	yes 63
#ller	no 46
#lles	yes -40
#lleu	no -57	yes 95
#llez	no 44
#llia	no 68	yes -50
#llie	no -60	unknown 116	yes -80
#llig	no -137	yes 154
#llin	no 196	yes -186
#llis	yes 61
#llot	no 49
#llou	unknown 78	yes -100
#llow	no 53	yes -40
#llu>	no 87	yes -70
#lme>	no -102	yes 127
#loca	no -45	yes 74
#loga	yes 60
#loge	unknown -41
#loin	no 64	yes -45
#loir	no 110	yes -91
#lois	no -76	yes 104
#lol>	no 154	yes -120
#lomb	no -61	unknown 44
#lome	no -163	unknown 102
#lona	no -43	yes 61
#long	no -76	yes 102
#lons	no 58
#lont	yes 57
#lope	no -45	yes 65
#lord	no -99	yes 117
#lore	no -84	yes 107
#los>	unknown 61	yes -54
#lose	yes -44
#losi	no 64
#lot>	no 46
#lote	no -40	yes 77
#loto	unknown -43
#lots	no 46
#lott	no 42	unknown 40	yes -84
#lotu	no -70	yes 53
#lou>	no -94	unknown 145	yes -43
#loui	no -118	unknown -41	yes 144
#loup	no 126	yes -104
#lour	no 54
#lous	no 75	yes -63
#loux	no 168	yes -140
#lovo	yes 45
#lowe	no 53	yes -40
#loye	no -108	yes 136
#lqu>	no 70	unknown 42	yes -113
#ltan	unknown -49
#ltat	no 97	yes -69
#lte>	no -111	yes 122
#ltes	no 107	yes -93
#lteu	no 48
#ltre	no 187	yes -172
#lub>	no -156	unknown -42	yes 186
#luca	no -94	yes 108
#lui>	yes 61
#lumi	unknown 81	yes -113
#lune	no 43
#lure	unknown 47
#lust	no -199	yes 228
#lux>	no 68
#lyce	unknown -41
#lyon	no -49	unknown 112	yes -73
#lyse	no 119	unknown -48	yes -68
#lyti	no 67	yes -40
#maa>	yes 49
#macb	no 89	yes -63
#mach	yes 54
#maci	unknown 128	yes -134
#mada	no -58	yes 45
#mage	unknown -46	yes 59
#mair	no 117	yes -84
#mal>	yes 42
#mali	no -124	yes 158
#mam>	unknown -59	yes 56
#mama	yes 57
#mami	no -72	yes 96
#mane	no 78	yes -54
#mang	no -54
#mani	no 40	unknown 81	yes -156
#mano	no -71	yes 107
#manq	no -99	unknown 130	yes -42
#mant	no 109	yes -91
#mar>	unknown 89	yes -123
#mara	no -41	yes 78
#mare	yes 57
#marj	no -46	yes 80
#maro	no -122	yes 140
#marq	no 65	yes -45
#mas>	no -66	yes 97
#mat>	no 58
#matc	no 90	yes -63
#mato	unknown 85	yes -74
#matr	no -47	unknown -47	yes 95
#mban	no 86	yes -71
#mbee	unknown 75	yes -45
#mber	yes 50
#mbes	unknown -43	yes 47
#mbie	unknown 92	yes -86
#mble	yes 40
#mbol	unknown 87	yes -50
#mbra	no 58
#mbri	no 53
#mcdo	no 103	yes -87
#mdr>	no 89	unknown -47	yes -47
#meau	no 132	yes -105
#mec>	no -176	yes 209
#meca	no 71	yes -43
#mech	no -151	yes 165
#med>	no 40
#mede	yes -53
#mees	no -125	yes 140
#mega	no 142	yes -109
#mele	no -174	yes 199
#mell	no 175	unknown -91	yes -108
#melo	no -105	yes 132
#men>	no 98	yes -80
#mena	no -49
#menc	unknown -40	yes 68
#mer>	no 44	yes -74
#mera	no -55	unknown 52
#meri	no 59
#mero	no -83	yes 102
#mess	no 56	yes -41
#mesu	no 85	unknown -41	yes -44
#met>	no -48	unknown -45	yes 91
#meta	no 80	yes -45
#meti	no 87	yes -70
#metr	no 69	yes -57
#mets	no 51
#mett	no 74	yes -50
#metu	no 116	yes -95
#meuf	no -105	yes 130
#meul	no 87	yes -68
#meur	no 76	yes -49
#miab	no -47	yes 75
#micr	unknown -47
#mide	yes 47
#mie>	yes 56
#mieu	no 133	yes -103
#mill	no 56
#min>	unknown 129	yes -131
#mine	unknown 45
#mins	no -157	yes 177
#mion	no -66	yes 47
#mir>	no 40
#mis>	yes 40
#mise	no 141	yes -118
#mit>	unknown -42	yes 48
#mito	no -191	yes 212
#mmag	unknown -50	yes 54
#mmam	unknown -59	yes 56
#mmat	no -57	unknown -58	yes 112
#mmed	no -88	yes 108
#mmen	no 48	yes -44
#mmer	no 53	unknown -42
#mmes	no 47
#mmeu	no -44
#mmob	no 71	yes -52
#mmod	no -81	yes 107
#mmun	no -118	yes 145
#mne>	unknown 109	yes -125
#mnes	yes 41
#mobi	no 71
#moby	no -54	yes 77
#moge	no 53	yes -40
#moha	no -79	yes 99
#moin	unknown 79	yes -69
#moir	no 100	yes -84
#mois	no 58
#mole	no -162	yes 179
#moli	no -138	yes 143
#moll	no -89	yes 117
#mome	no -43	yes 68
#moni	yes 43
#mons	no -48	yes 42
#moqu	no 174	yes -146
#mora	no 48
#morc	no 77	yes -49
#mord	no -50	yes 78
#morq	no -77	yes 58
#mort	no 47
#moss	yes 47
#mot>	no -111	unknown 173	yes -69
#mota	no -42	yes 67
#mots	no -73	yes 82
#mour	no 68	yes -58
#mous	no 60	yes -47
#moye	no 87	unknown -49	yes -40
#mpa>	yes 72
#mpac	no 48	yes -77
#mpad	no 60
#mpar	no -66	unknown -40	yes 96
#mpe>	no 51
#mpec	yes 41
#mpee	no 81	yes -51
#mper	no 46
#mpes	no 87	yes -64
#mpet	yes 69
#mpin	no -46	yes 66
#mpla	no -88	yes 107
#mpli	no -47	yes 65
#mpol	no -89	yes 122
#mpon	no -53	yes 82
#mpor	yes 41
#mpos	unknown 126	yes -93
#mpou	no 154	yes -132
#mpre	no 56
#mpri	no 69	yes -46
#mpta	unknown -40
#mpte	no 77	unknown -42
#mpu>	no 153	yes -136
#mule	no 127	yes -109
#mult	no 41
#mulu	no 114	yes -81
#muna	no -189	yes 213
#mune	no -74	yes 99
#muni	no 42
#mure	no 110	yes -78
#muse	no -214	yes 228
#mutu	unknown 66	yes -78
#mway	no -99	unknown -40	yes 138
#nade	no 57
#nado	unknown -42
#nair	unknown -67	yes 55
#nait	no -42	yes 57
#nal>	no 81	yes -49
#nale	yes -51
#nali	unknown 78	yes -69
#nant	no 63	yes -42
#nape	yes 45
#nard	yes 52
#nas>	no 76	yes -57
#nbul	no 79	unknown -40
#nca>	no -76	yes 88
#ncai	no -123	yes 150
#ncas	unknown -40
#ncee	no -55	yes 40
#ncen	no 72
#ncer	no -42	unknown 56
#nch>	no 239	unknown -67	yes -194
#ncha	no 50
#nchi	no -54	unknown 103	yes -110
#ncia	no -159	unknown 170	yes -117
#ncie	no -208	yes 187
#ncle	no 103	unknown 51	yes -165
#nclo	no 57
#ncom	no -63	yes 86
#ncon	unknown 130	yes -161
#ncor	no 40
#nda>	no -48	yes 82
#ndai	no 77	yes -49
#ndat	no 49
#ndee	no 57
#ndel	no -54	yes 66
#nden	no 76
#ndes	no 44
#ndeu	no 55
#ndez	no 124	unknown -47	yes -77
#ndic	unknown 45
#ndie	no 75
#ndis	no 45
#ndit	no -75	unknown 175	yes -118
#ndiv	no 60	yes -50
#ndon	no 109	yes -86
#ndor	unknown 120	yes -166
#ndra	no 90	unknown -48	yes -44
#ndri	no -148	yes 162
#ndue	yes 45
#ndui	yes 47
#ndul	no 79	yes -61
#ndus	no -122	yes 139
#neau	no 70
#nees	unknown 61	yes -89
#nega	no -135	yes 149
#nege	no 63	yes -50
#neig	no 89	yes -59
#neim	no 65	yes -54
#nel>	no 83	yes -61
#nell	unknown 51
#neme	no -149	unknown 128
#ner>	no -57	yes 78
#nera	no -46	yes 73
#netr	no -43	yes 75
#nett	yes 45
#neu>	no 117	yes -86
#neuf	no -81	yes 99
#neur	yes 58
#neve	no -159	yes 165
#nevo	no 117	yes -95
#nfan	no -64	yes 72
#nfin	yes 55
#nfle	no 48
#nfon	unknown 51
#nfor	no 68	unknown -60
#ngea	no 128	yes -89
#ngel	no 85	yes -70
#ngli	no 145	yes -118
#ngou	no 76	yes -57
#ngs>	no 68	yes -52
#ngt>	no 68	yes -109
#ngue	yes 54
#nhal	no -90	yes 104
#nice	yes 54
#nich	no -42	yes 54
#nick	no -78	yes 96
#niec	no -69	yes 93
#nife	unknown 124	yes -193
#nima	no 75	yes -53
#nir>	no -69	unknown 78
#nise	no 47
#niss	no -108	yes 143
#nist	unknown -50
#nite	no -40	unknown 190	yes -167
#niti	no 92	unknown -43	yes -58
#nive	no -58	yes 74
#njou	no -54	unknown 44
#nlev	no 153	unknown -41	yes -120
#nnea	no 80	yes -51
#nnec	no 75	yes -53
#nnee	no -70	unknown 44
#nnel	unknown 52	yes -79
#nnem	no -163	unknown 227	yes -112
#nner	no -53	yes 84
#nnes	no 49
#nnet	no -80	yes 110
#nniv	no -87	yes 109
#nnon	no 212	unknown -40	yes -171
#nnu>	no -115	unknown 131
#nnul	yes -49
#nnus	no 103	yes -92
#noel	no 60
#noeu	no -71	yes 107
#nois	no -100	yes 122
#nol>	no 94	yes -73
#nole	no 46
#noms	no -63	yes 78
#nonc	no 180	yes -144
#nond	no 66
#nora	yes 62
#norm	no 117	yes -84
#nos>	no -48	yes 75
#nota	no -64	yes 85
#note	yes 43
#noui	unknown -43
#nous	yes 49
#nouv	unknown -69	yes 68
#noux	no 83	yes -68
#nove	unknown 64
#noye	no 87	yes -74
#nqua	no -91	unknown 173	yes -128
#nque	unknown 69	yes -46
#nre>	no -86	unknown 112	yes -52
#nsab	no -134	yes 146
#nsai	no 158	unknown -43	yes -115
#nsat	no 210	unknown -40	yes -172
#nsci	no -145	unknown 165	yes -58
#nse>	no 40	yes -48
#nser	unknown -40	yes 41
#nsfo	no 82	yes -62
#nsi>	no 75	yes -51
#nsie	no -51	yes 53
#nsio	no 63	yes -52
#nsme	yes 49
#nsoi	yes 54
#nsol	no -64	yes 84
#nspo	no -68	yes 96
#nsta	no -45	yes 44
#nsti	no -57	unknown -52	yes 104
#ntac	no 103	yes -66
#ntal	no -41	yes 59
#ntan	no -108	yes 141
#ntat	yes 40
#ntea	no 84	yes -74
#ntee	no -109	unknown -43	yes 152
#ntel	no 122	unknown -57	yes -73
#ntes	no 54	yes -41
#nthe	no 61
#nti>	no -54	unknown -43	yes 97
#ntif	yes 67
#ntil	unknown -60	yes 86
#ntim	no 131	yes -103
#ntin	no -109	yes 127
#ntio	yes -52
#ntis	no 52	unknown -44
#ntit	no -95	yes 109
#nto>	no -73	yes 91
#nton	no -73	yes 100
#ntor	no 42
#ntro	no 44
#ntru	no 82	yes -73
#ntur	no -41	unknown 53
#nue>	no -68	unknown 60
#nues	no 139	yes -118
#nuit	no 43	yes -52
#nul>	unknown -41
#nula	no 72	yes -43
#nule	yes -50
#null	unknown -40
#nume	no -90	yes 109
#nus>	no 94	yes -72
#nute	no 40
#nver	no -47	yes 71
#nvie	no 75	unknown -43
#nvir	yes -50
#nvit	no -55	yes 94
#nvol	unknown 55
#nvoy	no -75	unknown 88
#nze>	yes -57
#obe>	no -118	yes 135
#obil	no 71
#obje	no 121	yes -108
#obo>	no -76	unknown 66
#obsc	no 167	yes -155
#obse	no 51
#obyl	no -54	yes 77
#ocad	no -81	unknown 56
#ocal	no 80	yes -63
#ocat	no -92	yes 121
#ocau	no 261	unknown -111	yes -179
#occu	no -50	unknown 80	yes -44
#occy	no -140	yes 157
#oce>	no 145	yes -115
#oced	no 64
#oces	no -42	unknown 54
#ocha	no -64	yes 94
#oche	yes -40
#ocia	no 217	unknown -40	yes -186
#ocie	no -163	yes 191
#ock>	no 49
#ocke	no 55
#ocot	no 122	yes -100
#ocs>	no -47
#octe	no 95	yes -74
#oeil	no -55	unknown 83
#oel>	no 60
#oele	no 87	yes -74
#oeuv	unknown -44	yes 79
#ofan	no 125	unknown -45	yes -94
#ofes	no -52	unknown 75	yes -60
#ogra	no -166	unknown 76	yes 90
#oham	no -79	yes 99
#oid>	no 55	unknown -86
#oids	no -127	unknown 145
#oie>	no -45	yes 56
#oiff	no 81	yes -47
#oigt	no 54
#oil>	no 173	yes -160
#oila	unknown 48	yes -45
#oili	no -261	unknown -49	yes 284
#oin>	no -40
#oinc	no -62	unknown 97	yes -57
#oind	unknown 44	yes -66
#oing	no 135	yes -99
#oins	no 61	unknown -50
#oirc	yes 51
#oisi	no -65	yes 89
#oiss	no 72
#oit>	yes -40
#oita	no 107	yes -72
#oiti	no 42
#oitu	unknown 45
#oix>	no 160	unknown -50	yes -113
#oixa	no -141	unknown -66	yes 178
#ojet	no -141	unknown 152
#okay	no -68	unknown -47	yes 110
#olag	yes -51
#olai	no 46
#olan	no 105	yes -69
#olee	no 57
#olei	no 40
#olen	unknown 126	yes -126
#oler	no -100	yes 122
#oles	no 80	yes -57
#oleu	no 68	yes -43
#oli>	no -89	yes 97
#olie	no -65	unknown 169	yes -140
#olin	no -62	yes 98
#oliv	no 87	yes -63
#olle	yes 51
#oloc	no -78	yes 84
#olog	no -110	unknown 139	yes -61
#olum	no -81	yes 93
#omat	no 55	yes -90
#omba	no 99	yes -79
#ombi	unknown 92	yes -86
#ome>	no 40
#omen	yes 59
#omi>	no -113	yes 135
#omie	no 176	yes -157
#omis	no 48	unknown -44
#omit	unknown -42	yes 48
#omma	unknown -43	yes 45
#ommo	no -81	yes 108
#ommu	no -118	yes 145
#omob	no 58
#ompe	no 41	yes -76
#ompl	no 47
#ompr	no 64
#ompt	no 57
#ompu	no 138	yes -107
#oms>	no -63	yes 78
#onai	no -43	yes 61
#onci	no -94	unknown -40	yes 124
#oncl	no 103	unknown 51	yes -165
#onct	no 40
#ond>	no -49
#ondi	no -46	yes 79
#ondr	no 85	yes -103
#one>	no 49
#onfi	no -75	unknown -53	yes 131
#onfl	no 71	yes -55
#onfo	no -86	yes 111
#ong>	yes 66
#onge	no 93	yes -75
#ongu	no -129	yes 154
#onie	no -170	yes 195
#oniq	no 90	yes -130
#onis	no 88	yes -71
#onjo	no -47
#onnu	no -66	unknown 130	yes -65
#onom	no 174	yes -156
#onsa	no -134	yes 146
#onsc	no -81	unknown 139	yes -75
#onse	unknown 62	yes -69
#onsi	no -42	yes 45
#onso	no -48	yes 71
#onst	no -44	yes 43
#onti	yes 58
#onvo	no -70	yes 82
#onze	unknown 42	yes -40
#ood>	no -232	yes 252
#ook>	no 89	yes -63
#ool>	no -49	yes 59
#oord	no -68	unknown 99
#oote	no -55	yes 77
#opee	no 43
#opel	unknown -55	yes 83
#opez	no -45	yes 65
#opin	no -178	yes 191
#opit	no -52
#opor	unknown 153	yes -172
#opre	no 119	yes -86
#opri	no -63	yes 95
#opro	no -64	yes 55
#opti	no 184	unknown -64	yes -125
#orab	no -98	yes 108
#orag	no 48
#orai	no 127	yes -108
#oral	no 48
#oram	yes 62
#orat	no 85	yes -74
#orce	no 41
#orch	unknown 59	yes -92
#ordo	unknown 77	yes -47
#ordr	no -80	unknown 91
#orei	no 43
#orel	yes -47
#orer	no -91	yes 114
#orge	yes -46
#orgu	no 124	yes -82
#orig	no -140	unknown 168	yes -58
#orit	yes 56
#orma	no 42
#orme	unknown -43
#orna	no 108	yes -87
#orne	no 235	unknown -56	yes -186
#orou	no 74	unknown -40
#orpo	yes -42
#orqu	no -77	yes 58
#orre	no 59	yes -46
#orse	no 64
#orta	no 46
#orth	no 53
#orts	no 65	yes -46
#ortu	no -44	unknown -40	yes 85
#osan	no -105	yes 116
#osco	no 132	yes -105
#oser	no -45	yes 66
#osie	no -267	unknown -46	yes 284
#osio	no 64
#osit	unknown -41
#ospi	unknown 58	yes -97
#osqu	no -40	yes 59
#ossi	no -51
#osso	no -46	yes 57
#otag	no 85	yes -69
#otan	no -72	yes 84
#otar	no -42	yes 67
#ote>	no -47	yes 48
#otea	no 173	unknown -45	yes -128
#oteg	no 110	yes -78
#oter	no -61	yes 88
#oteu	no -47	yes 75
#othe	unknown 71	yes -89
#otie	no -44	unknown -68	yes 90
#otis	no -69	unknown 128	yes -90
#otog	no -144	unknown 144
#oton	unknown -41
#otre	no -45
#otta	no 95	yes -71
#otto	yes 49
#otul	no -135	yes 150
#otur	no -70	yes 53
#ouai	no -46	yes 54
#ouan	no -123	yes 155
#oube	unknown 41	yes -57
#ouce	no -53	yes 73
#ouci	unknown 69	yes -91
#oued	no 95	yes -82
#oues	no 43
#ouet	no -62	yes 81
#ouf>	yes 40
#ouga	no 172	unknown -100	yes -135
#ouha	no -94	unknown 159	yes -107
#oui>	no -65
#ouis	no -118	unknown -41	yes 144
#oujd	unknown 80	yes -63
#ouk>	no 104	yes -72
#ouka	no 186	yes -146
#oul>	no -127	yes 156
#oulo	no 86	yes -65
#oun>	no -46	unknown -85	yes 108
#oupa	unknown 200	yes -352
#oupi	no 88	yes -73
#oups	no -68	yes 94
#oupu	no 63
#ourc	unknown 66	yes -63
#oure	no -72	yes 103
#ourg	no -47
#ourm	yes 45
#ouro	no -81	unknown 169	yes -153
#ousi	no -57	yes 87
#oust	no 156	yes -131
#ousu	no 65	unknown -46
#outr	no 106	unknown -54	yes -60
#outt	no -127	unknown 90
#ouva	unknown 82	yes -80
#oux>	no 66	yes -48
#ouze	no -82	yes 96
#ovem	unknown 64
#ovo>	yes 45
#owee	no 53	yes -40
#oxiq	no 104	yes -74
#oxyg	no 40
#oyag	yes 67
#oyal	no 80	yes -56
#oyan	yes 41
#oyen	no -93	yes 125
#oyer	unknown 115	yes -97
#oyes	no 41
#oyez	yes 49
#pact	no 48	yes -77
#pada	no 60
#page	no -100	yes 130
#pail	yes 43
#pali	no -122	yes 153
#pan>	no 63	yes -42
#pand	unknown -49	yes 61
#pann	no 43
#pano	yes 62
#pans	no 140	yes -113
#pant	no -117	unknown 98
#papa	no 102	yes -81
#pape	no 52
#papi	no -52	yes 77
#paqu	no 54	unknown -53
#para	no 104	yes -65
#parf	no 65	yes -52
#pari	no 44
#park	unknown 45	yes -49
#parl	yes 50
#parp	no 71	yes -54
#paru	no 74	yes -58
#past	no -108	unknown -50	yes 156
#pati	no -59	yes 90
#patr	unknown -41	yes 54
#paum	no 128	yes -107
#pave	yes -74
#paye	no -142	unknown 118
#peag	no -127	unknown -48	yes 171
#pech	no 95	yes -72
#peda	no -42	yes 77
#pedi	no 72	unknown -96
#pee>	no 93	unknown -45	yes -50
#pein	unknown 71	yes -61
#pel>	no -41	unknown 63
#pelo	unknown -43
#peme	no 128	unknown -43	yes -94
#pend	yes -47
#pens	yes -40
#pent	unknown 104	yes -137
#pera	no -43	yes 75
#perg	no 68	yes -43
#peri	unknown -51	yes 45
#pero	no 69
#perr	no -87	yes 108
#pert	no 41
#pes>	no 87	yes -71
#peta	no 82	yes -66
#pete	no -42	yes 74
#petr	no 66
#peu>	no 75	yes -47
#peug	no 90	yes -74
#peur	no -60	yes 79
#peut	no 63	unknown 60	yes -131
#peux	no 100	yes -65
#pez>	no -45	yes 65
#phal	no 140	unknown -55	yes -85
#phie	no -48	unknown 113	yes -75
#phon	no 53
#phys	no 63	yes -49
#pian	no -96	yes 109
#pie>	no -91	yes 115
#piec	no -46
#pige	no 51
#pili	no 73	unknown -72
#pin>	no -77	yes 114
#pine	no -178	yes 191
#ping	yes 47
#pion	no 68	yes -42
#piqu	no 93	yes -67
#pira	no 45
#pire	yes 56
#pis>	no 68	yes -46
#pisc	no 99	yes -72
#piss	unknown 72	yes -99
#pist	no 42
#plaf	no -47	unknown 50
#plan	no 80	yes -55
#plaq	no 50
#ple>	yes 43
#plei	no 57
#plem	no 113	yes -80
#pleu	no -57	yes 65
#pli>	no -53	yes 70
#plic	no -185	unknown 218	yes -87
#plin	no 76	yes -40
#plir	no -69	yes 90
#plis	no -76	yes 98
#plom	no -61	unknown 44
#plor	no -80	yes 102
#plos	yes -43
#plot	no 144	yes -108
#plu>	no 128	yes -96
#pneu	no 88	yes -64
#pock	no 46
#poel	no 87	yes -74
#poid	no -127	unknown 145
#poin	no -45	yes 73
#poit	no -104	yes 141
#poly	no -209	yes 240
#pomm	no 83	yes -60
#pond	unknown 97	yes -77
#pong	no 94	yes -63
#ponn	yes 44
#pons	no -81	yes 110
#pont	no 92	yes -66
#pore	yes -50
#posi	unknown -41
#poss	no -46	unknown 62
#post	no 84	yes -62
#pote	unknown -62	yes 53
#pots	no 79	yes -51
#poub	unknown 41	yes -57
#pouc	no -86	yes 103
#poul	no 91	yes -75
#poup	no -76	unknown -59	yes 100
#pout	no 106	unknown -54	yes -60
#pouv	no 52	unknown -54
#ppem	no 46
#ppli	no -63	yes 87
#ppre	no -62	yes 88
#pref	no -46	yes 71
#prei	no 48
#prej	no -41	yes 61
#pren	no 57
#pret	no -107	yes 128
#prev	unknown 78	yes -64
#prie	yes 72
#prim	no -118	unknown 203	yes -145
#prin	no -80	yes 94
#prio	no -59	yes 82
#priu	no 119	unknown -49	yes -74
#pro>	unknown 63	yes -96
#proj	no -196	unknown 123	yes 86
#prom	no 88	yes -61
#prot	no 83	unknown -46
#prov	no -54	unknown -44	yes 98
#ptab	unknown -40
#pte>	no 59
#ptem	no 106	yes -90
#pteu	no 174	unknown -62	yes -115
#ptic	no 53
#ptur	no -60	yes 87
#publ	no 49
#pui>	no -172	unknown 54	yes 72
#pure	unknown 47	yes -72
#pyja	no 48
#quag	no 47
#quai	no -76	unknown 82
#quar	no 67	yes -69
#quel	unknown 44	yes -51
#quer	no -70	unknown 81
#ques	no -50
#quie	no 89	yes -59
#quil	no -51	yes 65
#quip	no -85	yes 119
#quis	no 52
#quoi	no -44	unknown 43
#qure	no 101	yes -63
#raba	no 47	yes -58
#rabi	no -152	yes 177
#rabo	unknown -85	yes 49
#rac>	no 89	yes -60
#raca	yes 40
#racc	no -148	unknown 89	yes 74
#race	unknown 87	yes -106
#racl	yes 45
#raco	no 69	yes -52
#rada	no 75	yes -41
#radi	no 49
#rado	no -65	yes 85
#rafa	no -109	yes 132
#rafe	no 67	yes -48
#rafl	unknown 53	yes -45
#ragi	no 110	yes -73
#rai>	unknown -43
#raid	unknown -42
#raig	no 44
#rail	no 223	unknown -59	yes -181
#rake	no -60	yes 76
#rall	no 73	yes -58
#rama	no 73	yes -51
#ramb	unknown 61	yes -48
#rame	no 91	yes -73
#ramp	yes 41
#ramw	no -99	unknown -40	yes 138
#rane	no 81	yes -62
#rant	no 45	yes -59
#rape	no 50
#raph	no -86	unknown 93
#rapl	no 104	yes -83
#rard	yes 42
#ras>	no -70	unknown 112	yes -44
#rasb	no -46	yes 60
#rase	no 40
#rat>	unknown 40	yes -75
#rate	no 103	yes -81
#rato	no 60	yes -41
#raum	no 55	yes -44
#rava	no 52
#rax>	no 91	yes -60
#ray>	no 127	yes -100
#raye	no 69
#rbag	no -63	unknown 81	yes -42
#rbal	no -76	yes 42
#rber	no 53	yes -43
#rbnb	no -168	yes 188
#rbon	no 43
#rbre	unknown -61	yes 66
#rcad	no -136	yes 145
#rcea	no 79	yes -51
#rcem	no 44	unknown -42
#rces	no -89	unknown 118	yes -43
#rcha	no -57	yes 80
#rchi	yes 44
#rchu	no 237	yes -231
#rcie	no 51
#rcil	unknown 120	yes -150
#rcon	no 95	yes -69
#rcui	no 65	yes -45
#rdag	no -73	yes 89
#rdai	no -147	yes 176
#rdem	no 160	unknown -46	yes -111
#rdia	no -127	unknown 116
#rdit	no -90	yes 111
#rdre	no -80	unknown 91
#rds>	no 129	unknown -53	yes -80
#rdus	no 56
#reak	no 109	yes -77
#real	no 80	unknown -75
#reau	yes -57
#rebo	unknown -42	yes 45
#rebr	unknown -50	yes 62
#rece	unknown 107	yes -100
#rech	no -184	unknown 215	yes -71
#reci	no 57
#recl	no -202	yes 219
#reco	no -69	yes 75
#rect	yes 55
#recu	no -40	yes 51
#rede	no 203	unknown -40	yes -167
#rees	no 137	yes -119
#ref>	no -102	yes 110
#refo	no 50
#rega	no -54	yes 60
#regl	no 63	yes -51
#regu	no -94	yes 121
#reil	no 87	yes -65
#reju	no -41	yes 61
#rel>	unknown -48
#rela	no 61	yes -44
#rell	no -49	unknown 124	yes -94
#relo	no 115	yes -99
#remp	yes 58
#rend	no 53	yes -41
#rene	no -52	yes 88
#reni	no 95	yes -85
#renn	no 62	yes -49
#reno	no -124	unknown -55	yes 160
#rent	yes 40
#renv	yes 52
#reol	no -74	unknown 108
#repa	no 42
#repo	unknown 49	yes -57
#rere	no 45
#resi	no -70	unknown 93
#resp	no -81	yes 107
#resq	no 46	unknown -64
#resu	no 85	yes -67
#reta	no -111	yes 123
#rete	yes 50
#reti	no 61	yes -44
#rett	no 87	unknown -42	yes -45
#reui	no 168	yes -155
#reur	no -44	yes 49
#reux	unknown -53	yes 71
#revi	no -159	unknown 138
#revo	no 83	unknown -47
#revu	no 93	yes -65
#rfai	no 51
#rge>	no 40
#rgea	no -67	unknown -47	yes 105
#rgen	yes 69
#rger	no -78	yes 114
#rges	no 106	yes -91
#rgeu	no 183	unknown -49	yes -139
#rgi>	no 51
#rgla	no 69	yes -40
#rgon	no -69	unknown 59
#rgue	no 124	yes -82
#rgui	no 109	yes -94
#rham	no 52
#riad	no 49
#riag	no -56	yes 79
#rian	no -61	yes 85
#ribl	no 42	unknown -41
#ribu	no 66	yes -45
#rico	no 117	yes -83
#ricu	unknown -45	yes 61
#riee	yes 52
#riem	no 45	unknown -62
#ries	unknown -48	yes 75
#riet	no -48	yes 84
#rieu	no 48
#riez	no -65	unknown 159	yes -156
#rif>	no 73	yes -52
#riff	yes 57
#rifi	no 59	yes -40
#riga	no 53
#rigi	no -139	unknown 150
#rika	no 71	yes -63
#ril>	no -87	unknown 71
#rima	no -66	yes 86
#rime	no -164	unknown 207	yes -111
#rimi	no 66	yes -44
#rin>	no 48
#rina	unknown -79	yes 70
#rinc	no -185	yes 202
#rine	no -56	yes 92
#rio>	no -113	yes 130
#rior	yes 45
#riot	no -123	yes 138
#riph	yes 51
#ripl	no 46
#ripo	no -99	yes 113
#rir>	no 78	yes -62
#riss	no 71	yes -51
#rist	no -43	yes 68
#rius	no 119	unknown -49	yes -74
#riva	no -100	yes 122
#rivi	no 59	yes -47
#rjan	no -46	yes 80
#rkin	unknown 48	yes -44
#rlai	no -102	yes 117
#rle>	yes 60
#rlen	no 112	unknown -52	yes -65
#rlin	unknown -44
#rmac	unknown 128	yes -134
#rman	no 126	yes -105
#rmel	no 123	unknown -88
#rmen	no -61	yes 95
#rmer	no 53	yes -45
#rmet	no 70	yes -47
#rmi>	no -55	unknown 61
#rmie	no 41
#rmiq	no 102	yes -87
#rmir	no 40
#rmoi	no 84	yes -67
#rnad	no 108	yes -87
#rnai	no -90	yes 107
#rnan	yes 49
#rne>	yes 46
#rnee	no 145	yes -113
#rner	no -85	yes 102
#rnis	no 52
#robe	no -97	yes 113
#roca	no -114	unknown 48	yes 61
#rof>	yes 56
#rofa	no 125	unknown -45	yes -94
#rofe	no -52	unknown 75	yes -60
#roi>	no 125	yes -98
#roid	unknown 44	yes -56
#roix	no 178	unknown -55	yes -136
#roje	no -196	unknown 123	yes 86
#role	yes 54
#roma	no -131	unknown 164	yes -104
#romp	no 152	yes -122
#ronc	no -136	yes 163
#rond	yes 44
#roni	no -125	yes 161
#ronn	no -95	unknown 112	yes -64
#rons	no 181	yes -160
#ront	yes 50
#ropo	no -106	unknown 117	yes -55
#roqu	no -148	yes 176
#rosa	no -77	yes 98
#rose	no 68
#ross	yes 43
#rote	no 63
#rotu	no -135	yes 150
#rou>	no 44	yes -68
#roue	no -47	yes 83
#rouf	no -99	yes 114
#roul	no -47
#roup	no -67	yes 86
#roye	no 61
#rpai	no 71	yes -54
#rpen	no 67
#rpor	yes -57
#rqui	no 146	unknown -55	yes -114
#rrag	no 123	unknown -45	yes -81
#rrai	no 54
#rrak	no -60	yes 76
#rran	no 56
#rrea	no 98	yes -76
#rrec	no -101	unknown 93
#rref	unknown -43
#rrel	no 76	yes -60
#rrer	unknown -51	yes 59
#rres	no 49
#rreu	no 52
#rri>	no -232	yes 252
#rrib	unknown -59	yes 59
#rrig	no 115	yes -90
#rros	yes 59
#rrou	yes 62
#rse>	yes 57
#rsee	no 49	yes -64
#rsei	no -52	unknown 76
#rsem	no 102	yes -72
#rser	no 54	unknown -40
#rses	unknown 124	yes -158
#rsio	no 54	yes -46
#rso>	no -109	yes 129
#rtab	no 103	yes -83
#rtag	no 91	yes -78
#rtai	no 54
#rteb	no -51	unknown 127	yes -132
#rtef	no 66	yes -57
#rtei	no -55	unknown 163	yes -124
#rtem	no -72	yes 64
#rter	yes 53
#rtes	no 52
#rteu	no -43	yes 66
#rtho	no 53
#rtif	no -163	yes 187
#rtig	no -49	yes 70
#rtir	no -63
#rtis	no -62	yes 43
#rton	no 146	yes -120
#rts>	no 77	yes -54
#rtur	no 92	yes -70
#ruc>	unknown 126	yes -157
#ruch	unknown -73	yes 66
#ruck	no -177	yes 191
#ruel	no -129	unknown -66	yes 172
#ruis	no -49	yes 62
#ruit	no 54
#rula	no 85	yes -58
#rune	no -59	unknown 129	yes -74
#rupt	yes 66
#rus>	no 47
#ruti	no 78	yes -55
#rve>	no 114	yes -91
#rvec	no 184	yes -166
#rvei	no -264	yes 285
#rveu	unknown 80	yes -76
#rvoi	no 77	yes -64
#sabi	no -145	unknown 52	yes 74
#sabl	unknown -49
#sabo	no 110	yes -80
#sac>	no 68	yes -54
#saco	no 80	yes -65
#sacs	no 91	yes -60
#said	no 63
#saig	no -54	unknown 79
#sail	no 61	unknown -64
#sain	yes 59
#sair	unknown 78	yes -50
#sait	no -56	unknown 47
#sale	no -45	yes 72
#sall	no -63	unknown 69
#salo	no 53
#salu	no 64	yes -47
#samu	no 41
#san>	no -63	unknown -41	yes 111
#sand	no -66	yes 81
#sang	no 78	yes -55
#sani	no 42
#sati	unknown 122	yes -105
#saut	no -57	yes 56
#sauv	no 168	yes -149
#sava	no 58	yes -48
#savo	no -65	unknown 66
#saye	no 76	yes -60
#sbon	no 60	yes -45
#sbou	no -46	yes 60
#scal	yes 52
#scin	no 99	yes -72
#scol	no 63	yes -43
#scoo	yes 55
#scop	no 132	yes -105
#scri	no -86	unknown 111
#scul	yes 51
#sean	no 47	unknown -43
#seau	no 83	yes -66
#sech	no 148	yes -126
#sect	no -47	yes 69
#secu	no 140	yes -122
#seil	unknown 41
#sejo	no 56
#sel>	no 74	yes -52
#sele	no -91	yes 106
#sell	no 88	yes -62
#sema	no -53	unknown 67
#semi	no -75	unknown 107	yes -47
#senc	unknown -45	yes 60
#sens	no -98	yes 121
#sepo	no 68	yes -49
#sept	no 62
#sequ	no -291	unknown 144
#sera	no -109	unknown 118	yes -41
#seri	no -59	yes 80
#sert	no 81	yes -47
#serv	no 54	yes -47
#sesp	no -47	unknown -54	yes 81
#sett	no 82	yes -68
#seul	no 44
#seur	no 41
#sibl	unknown 51
#side	no -57	unknown 51
#sidi	no 119	yes -106
#sieg	no 46
#siem	yes 42
#sien	no 66	yes -57
#sier	yes 65
#sies	unknown -52	yes 79
#siet	no 118	yes -96
#siff	no 64	yes -53
#sile	no 94	yes -64
#sili	no -218	unknown 208	yes -72
#simp	no -69	unknown -50	yes 101
#sin>	no -84	yes 104
#sina	no 44
#sini	unknown -66
#sino	no -92	yes 112
#sins	yes 46
#sis>	no 120	yes -98
#siss	no 84	yes -78
#sist	no 44	unknown 52	yes -99
#site	no 54	yes -41
#siti	unknown -41
#situ	no -58	yes 93
#sive	no 40
#six>	yes -61
#ski>	no 100	yes -70
#sla>	no -98	yes 127
#slt>	yes 70
#sme>	no 41
#smet	yes 49
#soci	no -85	yes 117
#soeu	no -84	yes 108
#soin	no -49	yes 88
#soix	no -141	unknown -66	yes 178
#sola	no 40
#sole	no -62	yes 57
#somm	no 46
#sone	no 57	yes -41
#sono	no 97	unknown -41	yes -55
#soph	no 126	unknown 47	yes -166
#sors	unknown 116	yes -102
#souc	no -69	unknown 126	yes -80
#souh	no -94	unknown 159	yes -107
#souk	no 104	yes -72
#soul	unknown 73	yes -90
#soup	no 132	yes -106
#sour	unknown 74	yes -66
#sout	no 154	yes -118
#souv	no -135	unknown 158
#spar	no 64	yes -47
#spec	no -187	unknown -49	yes 210
#spen	no 50
#sper	unknown -40
#spir	no -52	yes 78
#spit	unknown 58	yes -97
#spon	no -95	yes 118
#spor	no 48
#squ>	no 123	yes -88
#sque	no -66
#ssai	no -56	unknown 84
#ssan	no 65	yes -41
#ssel	no 50
#ssep	no 68	yes -49
#sset	no 89	yes -68
#ssez	yes 67
#ssib	no -46	unknown 62
#ssif	no 54	yes -43
#ssio	no 45	yes -92
#ssis	unknown 49	yes -45
#sson	no 56
#ssos	no -46	yes 57
#ssou	no -55	yes 78
#ssui	no -109	unknown 89
#ssus	no -71	yes 52
#stac	no 89	yes -78
#stad	no -119	unknown 50	yes 55
#stag	no -105	unknown -73	yes 167
#stai	no -77	unknown 145	yes -78
#stan	no -41	yes 60
#stat	no -43
#stau	unknown 95	yes -91
#stee	no -88	yes 105
#stel	no 184	yes -162
#ster	no -68	unknown 50
#stes	no 65	yes -53
#steu	no -82	yes 100
#stim	yes 44
#stio	no -100	yes 122
#stit	no -57	unknown -52	yes 104
#sto>	no 195	unknown -43	yes -157
#stoc	no 80	yes -58
#stoi	no -63	yes 80
#stop	yes 57
#stor	no -41	yes 72
#stra	unknown 48	yes -54
#stre	yes 50
#stri	no 42
#stro	no 47
#stru	no 145	unknown -47	yes -99
#subi	no 66
#subt	no 65
#sucr	no 90	yes -66
#sui>	no 62	yes -41
#suie	no -50	unknown 42
#suiv	no 172	unknown -99	yes -88
#sume	yes 41
#supe	no 56
#sura	yes 55
#surg	no 51
#surt	no 61	yes -48
#sus>	no -71	yes 52
#sutu	no -82	yes 103
#suv>	no -56	yes 71
#svp>	no 82	unknown -43	yes -42
#symp	yes 72
#synd	no -69	unknown 51
#tach	no -130	unknown 120
#tact	no 103	yes -66
#tade	no -137	unknown 64	yes 59
#tage	no 81	yes -57
#tags	no 40
#tagu	no 88	yes -65
#tai>	yes 43
#taie	yes 59
#tail	no 78
#tair	no -69	yes 77
#tais	unknown 58	yes -57
#tal>	no -51	yes 46
#tali	no 54	yes -94
#talo	no -71	yes 81
#talu	no 99	yes -64
#taly	no 95	yes -58
#tamp	yes 44
#tan>	unknown -48	yes 90
#tanb	no 79	unknown -40
#tanc	no -46	unknown -43	yes 92
#tane	no 65	unknown 63	yes -138
#tang	no 66
#tape	yes 43
#tapi	no 77	yes -54
#tass	no 62	unknown 60	yes -138
#tat>	no -48	yes 55
#tata	no -168	unknown 222	yes -140
#tate	no 67	unknown 65	yes -135
#tati	no -46	unknown 73
#tats	no -69	yes 100
#taur	no -58	unknown 105	yes -80
#tcl>	no -95	yes 116
#tebr	no -51	unknown 127	yes -132
#tech	no 42
#tees	no -84	yes 109
#tefe	no 66	yes -57
#tege	no 76	yes -47
#teil	no -92	unknown 88
#tel>	no 69	yes -54
#tela	yes 54
#tell	no 106	unknown -61	yes -51
#temb	no 83	yes -67
#temo	no -59	unknown 156	yes -105
#tene	no 101	yes -81
#teni	yes 53
#tens	no 63	yes -51
#tenu	no 60	yes -50
#terd	no -90	yes 111
#tere	no -91	unknown 129	yes -46
#tern	unknown 69	yes -40
#terp	no -137	yes 150
#ters	no 53
#tesl	no -98	yes 127
#tess	no -113	yes 128
#test	no -41	unknown 51
#tete	no 98	yes -78
#teui	no -198	yes 212
#tez>	no 72	yes -53
#the>	unknown -40
#theq	no -124	unknown 151
#ther	unknown 72	yes -81
#thes	no 178	unknown -58	yes -118
#tici	no 53
#tifi	no -134	yes 109
#tifs	no 130	unknown -48	yes -82
#tige	no -49	yes 70
#tign	no 43
#til>	no 78	yes -59
#tile	yes -72
#tili	yes 42
#till	no -52	unknown -54	yes 100
#tils	no 89	yes -65
#time	no 52
#tinu	no -117	yes 137
#tir>	no -66	yes 48
#tira	no -101	yes 119
#tire	no 78	yes -52
#tis>	no -49
#tisa	no -85	unknown 94
#tism	no 66	yes -53
#tiss	no -180	unknown 97	yes 91
#tist	no 53	unknown -53
#tit>	yes 42
#titu	no -57	unknown -52	yes 104
#tock	no 80	yes -58
#togr	no -144	unknown 144
#toil	unknown 44	yes -44
#toir	yes 46
#toit	no 45	unknown 40	yes -84
#tole	no 107	yes -77
#toli	no -41	unknown 164	yes -156
#toma	no 64	yes -99
#tomo	no 58
#tonn	no 87	unknown -44	yes -44
#tons	no 150	yes -122
#top>	yes 57
#torc	no -56	unknown 113	yes -73
#tord	no 64
#tore	yes 46
#tori	no 55
#torn	no 108	yes -87
#toro	no 74	unknown -40
#tors	no 44
#tort	no -45	yes 73
#tot>	no 52
#toua	no -80	unknown -88	yes 140
#touf	no 99	yes -76
#toxi	no 63
#toya	no -51	yes 67
#toye	no -191	yes 212
#tra>	no 47
#trac	no 42
#trag	no -62	yes 88
#tral	no 110	yes -85
#tram	yes 47
#trap	no 118	yes -105
#tras	no -46	yes 60
#trat	unknown 49	yes -70
#trau	no 66	yes -47
#treb	no -99	yes 113
#trei	no -68	unknown -54	yes 102
#trem	yes 40
#tren	no -50	yes 73
#trer	no 45
#trib	no 52
#tric	yes 58
#trie	no 68	unknown -46
#trin	no -47	yes 83
#trip	no -48	yes 64
#triq	no 42
#tris	no 88	yes -76
#tro>	no -42	unknown 71
#troc	no 130	yes -101
#trom	no 130	yes -117
#tron	no -52	yes 74
#tros	no 70	unknown -45
#truc	no -52	unknown 59
#trui	no 48
#trus	no 82	yes -73
#ttac	no -63	unknown -61	yes 87
#ttai	no 52
#ttel	no -116	unknown -67	yes 182
#ttie	yes 50
#ttoy	no -51	yes 67
#ttre	no 70	unknown -44
#ttu>	no -51	yes 72
#tudi	no -70	unknown 74
#tue>	no -94	unknown 51	yes 45
#tuel	unknown 59	yes -70
#tule	no -135	yes 150
#tume	yes 49
#tur>	no 181	unknown -78	yes -131
#tus>	no 96	yes -80
#tuya	yes 49
#uage	no -58	yes 90
#uait	no -106	unknown 98
#uand	no 43	yes -43
#uant	no -130	yes 161
#uara	no 158	unknown -47	yes -109
#uari	yes 55
#uart	unknown 60	yes -88
#ube>	no -47	yes 60
#ubel	unknown 41	yes -57
#uber	yes 51
#ubi>	no 66
#ubli	no 54
#ubti	no 65
#ucar	no -94	yes 108
#uces	no -105	yes 115
#ucha	no -48	unknown 174	yes -148
#ucis	no 94	yes -62
#uck>	no -177	yes 191
#ucou	no 42	unknown -44
#ucre	no 90	yes -66
#uctr	yes 42
#udag	no -80	yes 96
#udic	no 42
#udie	unknown 73	yes -78
#udit	no 129	unknown -66	yes -72
#udra	no 40
#udro	no 158	unknown -44	yes -122
#ued>	no 105	yes -92
#ueil	no 64
#uel>	yes -45
#ueli	yes 42
#uell	no -156	unknown 75	yes 76
#uelq	no 54	yes -86
#ueri	no 85	yes -64
#uest	no -109	yes 132
#uete	no -59	unknown 143	yes -109
#uett	no 46
#ueue	yes 72
#ueur	no -72	unknown 69
#uffa	no 65
#uffr	yes 54
#ugeo	no 90	yes -74
#ugie	no 78	yes -68
#uhai	no -94	unknown 159	yes -107
#uil>	no 72	yes -57
#uile	no 52
#uinz	no 43
#uipe	no -125	unknown -49	yes 160
#uire	no 73	yes -53
#uisa	no -93	yes 102
#uisi	no 44
#uiss	no -41	yes 67
#uits	no 75	yes -52
#uitt	no 80	yes -45
#uivr	no 47
#ujda	unknown 80	yes -63
#ulah	unknown -40	yes 72
#ulan	no 46
#ulat	unknown -51	yes 69
#ulee	no 59
#uler	no -169	unknown 66	yes 96
#ulev	unknown 48	yes -49
#ulie	no -75	yes 99
#ulil	no 46
#ulle	no 46	unknown -43
#uloi	no 102	yes -82
#ulot	no 75	yes -49
#ulpt	no -92	yes 103
#uls>	no 76	yes -62
#ulta	no 64	unknown -44
#ulus	no 114	yes -81
#umai	no 85	yes -43
#umat	no -73	unknown 109	yes -59
#ume>	no 45
#umen	no 79	yes -47
#umer	no -70	yes 90
#umid	no -48	unknown 111	yes -73
#umie	unknown 81	yes -109
#umul	no 114	yes -81
#unal	no -150	yes 175
#uner	yes 79
#unet	no 46
#uni>	no -99	yes 119
#unic	no 58
#uniq	yes 49
#uoi>	no -42	unknown 56
#upan	no -178	unknown 144
#upee	unknown -56
#upie	no 46
#ups>	no -65	yes 91
#uptu	yes 66
#upur	no 63
#ura>	unknown 52
#urag	no -60	yes 85
#urai	no -44	unknown 59
#urch	yes 49
#urci	unknown 120	yes -150
#urde	no 94	yes -63
#urdi	no 120	yes -101
#urea	unknown 69	yes -45
#uree	no 50
#urem	unknown 130	yes -166
#ureo	no -86	unknown 120
#uret	no 63
#ureu	yes 45
#urez	no -59	yes 76
#urg>	yes 51
#urge	no -43	yes 81
#urgi	no 49
#urgo	no -69	unknown 59
#urie	unknown 89	yes -80
#urik	no 71	yes -63
#urir	no 101	yes -82
#uris	no -52	yes 77
#urit	no 82	yes -88
#urmi	yes 45
#urna	no -74	yes 92
#uron	no -81	unknown 169	yes -153
#uros	unknown 53
#urqu	no 164	unknown -169	yes -55
#urre	no -151	yes 170
#urri	unknown 58	yes -56
#urse	unknown 55	yes -70
#urt>	yes 48
#urta	no 58
#urte	yes -58
#urto	no 52
#urtr	no 59	unknown -51
#usag	no 110	yes -82
#usee	no -143	unknown 142
#user	no -90	yes 118
#uses	no 87	yes -69
#usin	no -57	yes 87
#usiq	yes 48
#usko	yes 53
#usqu	no 43
#ussa	unknown -52	yes 68
#usta	no 89	yes -78
#uste	yes 50
#ustr	no -49	yes 84
#usu>	no 65	unknown -46
#utan	no 156	yes -129
#utea	no 70	yes -42
#utee	no -162	unknown 71	yes 78
#utei	no 51
#uteu	unknown 56
#utez	no 111	yes -89
#uti>	no -40	unknown 58
#utie	yes 45
#util	no 55	yes -63
#utio	no -147	yes 163
#uto>	no -79	unknown 59
#utom	yes -68
#utor	no 62
#utte	no -116	unknown 104
#utti	yes 50
#utu>	no 126	yes -110
#utue	no -80	unknown 61
#utur	no -50	yes 72
#utus	no 55	yes -42
#uvai	no 51	yes -88
#uvan	no -42	yes 68
#uve>	yes -51
#uvee	unknown -97	yes 113
#uven	no -96	unknown 53	yes 46
#uvet	no -47	yes 61
#uvra	yes 50
#uvre	no 53
#uvri	no -55	yes 77
#uxe>	no 128	yes -112
#uxie	yes 61
#uyau	yes 49
#uze>	no -82	yes 96
#vacc	no -72	yes 87
#vach	no 88	yes -67
#vacu	yes 48
#vage	no -53	yes 64
#vagu	no 103	yes -84
#vail	no 81	yes -65
#val>	yes 51
#vale	unknown -41	yes 68
#vali	no 73
#van>	no 77	yes -40
#vanc	unknown 71	yes -122
#vane	no 68
#vann	no 77	yes -58
#vase	no -159	yes 179
#vate	no -182	yes 204
#vaux	yes 60
#veau	no 60
#vecu	no 158	yes -142
#vee>	no 76	unknown -48
#vehi	no -48	unknown 44
#vemb	unknown 64
#veme	unknown -58	yes 61
#vena	no -95	yes 81
#veni	no -67	unknown 75
#vent	no -53
#vera	yes 53
#verb	no -104	yes 79
#verg	no 60	yes -42
#veri	no 47	unknown -41
#vern	no 151	unknown -78	yes -100
#ves>	no 45
#vest	no 209	unknown -47	yes -175
#vete	unknown -56	yes 55
#veu>	no -124	unknown -86	yes 185
#veur	no -154	unknown 80	yes 80
#veux	no -72	yes 103
#vexe	no 47
#vez>	unknown 49
#vica	yes 43
#vice	no 49
#vict	no 47	unknown -40
#vida	no 83	yes -71
#vidu	no 60	yes -50
#vie>	unknown 97	yes -93
#viei	no 42	unknown -47
#vien	no -70	unknown 79
#viet	unknown -44	yes 58
#vign	no 80	yes -54
#vile	yes -75
#vill	no 53	yes -60
#vin>	no -70	yes 90
#ving	no 72	yes -101
#viol	unknown 94	yes -57
#viro	yes -50
#vis>	no 65
#visa	no -44	unknown 114	yes -68
#visi	no 53
#vita	no 143	unknown -49	yes -95
#viva	no 101	yes -84
#vive	no 55	yes -46
#voie	no -71	yes 79
#voil	no -52
#voir	yes -48
#vois	no -93	yes 104
#voit	unknown 48
#vol>	yes -47
#vola	no 122	yes -85
#volo	yes 57
#volu	no -81	yes 93
#vomi	no -90	yes 124
#vont	no -51	yes 66
#votr	no -126	unknown 144
#voue	unknown -43	yes 67
#voul	no 43
#voye	no -77	unknown 80
#vrac	no 92	yes -67
#vrag	no 92	yes -61
#vrai	no -60	unknown 69
#vran	yes 51
#vre>	no -55	yes 66
#vres	no -159	yes 192
#vril	no -87	unknown 71
#vtc>	unknown -54	yes 56
#vtt>	no 58
#wa7e	no 71	yes -47
#way>	no -141	unknown -51	yes 191
#week	no 44	unknown -56
#ween	no 53	yes -40
#xact	no -79	yes 90
#xant	no -90	unknown -56	yes 128
#xcus	no -55	yes 72
#xell	no -164	unknown 200	yes -79
#xibl	no 49
#xiem	yes 54
#xige	no -180	unknown 214	yes -85
#xiqu	no 104	yes -74
#xpli	no -108	unknown 178	yes -95
#xpre	no -127	unknown -45	yes 163
#xyge	no 40
#yage	yes 49
#yale	no 85	yes -60
#yali	no -160	yes 177
#yan>	no -108	yes 116
#yari	no -54
#yau>	yes 58
#ycee	no 63	unknown -50
#yee>	no 62	yes -84
#yen>	no -78	yes 109
#yer>	unknown 80	yes -77
#yes>	no 41
#yeur	no 175	yes -142
#yeux	no -107	unknown 105
#ygen	no 40
#yjam	no 48
#ylet	no -54	yes 77
#ympa	yes 50
#yndi	no -69	unknown 51
#yon>	unknown 105	yes -95
#ype>	no -64	yes 84
#ypes	no 68	yes -63
#yseu	no 166	unknown -63	yes -112
#ysiq	no 63	yes -49
#ytiq	no 67	yes -40
#zard	no 56
#zell	no -137	yes 154
#zoe>	no 60
#zon>	no -56	unknown 175	yes -138
#zrou	no 153	yes -126
0	no 199	unknown -97	yes -114
06	yes 56
10	no -179	unknown 174
100	no 77	yes -56
11	unknown 63
11h	no -75	unknown -95	yes 150
12	no -68	unknown -54	yes 118
125	no 51
13	no -54	yes 65
13h	no 74	yes -64
14h	no 54
17	yes 61
18	no -45	unknown 90	yes -54
18h	no 50
19	no 76	yes -65
199	yes 54
1er	no 69	yes -43
1h	no 93	yes -80
2	no 40
20	no 50	unknown -40
208	yes 46
20h	no -107	yes 129
21	no -85	yes 101
22	no 45
23h10	no 53
24	no 87	yes -61
25	no 47
26	yes 46
27	no 50
2h	no 156	yes -144
30	no 45
300	no 48
31	no -45	yes 70
3e	no -73	yes 96
3h	no 70
40	no 40	yes -71
400	no -47	yes 59
412	no 51
450	yes 43
4e	no -72	yes 109
4h	no 75	yes -67
4x4	no -161	unknown 74	yes 74
5	no 48
50	yes 45
500	no 40
6	yes 61
60	no 135	yes -102
600	no 80	yes -56
640	no -78	unknown 135	yes -97
65	no -105	yes 115
6h	no 54	yes -48
7	no 43
78	no -182	unknown 178
800	no -44	yes 53
8h45	no -61	yes 67
9	yes 51
90	unknown 99	yes -132
900	no 45
9h	no -59	unknown -47	yes 95
=answer: unsure	unknown 73	yes -115
=being: animal	unknown -69
=constat: constat	no -124	yes 142
=constat: not-done	no -68	yes 106
=danger: crash	unknown -189	yes 94
=danger: now	unknown -89	yes 69
=danger: over	no 236	yes -219
=danger: plea	no 263	unknown -103	yes -173
=danger: present	no -50	unknown 72
=danger: put-out	no 157	yes -121
=distress: distress	unknown -46	yes 51
=document: all	no -209	unknown -76	yes 309
=document: certificat_medical	no -125	unknown -47	yes 145
=document: cles	no 49	unknown -41
=document: constat	no -116	yes 104
=document: constat_degat_des_eaux	no -82	unknown -63	yes 144
=document: devis_ou_facture	no 144	unknown -60	yes -82
=document: incomplete	no -252	unknown -108	yes 326
=document: photos	no 93	unknown -65
=document: rapport_police	unknown 81	yes -65
=document: recepisse_plainte	no 51
=hedge: hedge	no -46	unknown 93	yes -48
=hedge: roughly	no 70	unknown -63
=hedge: so-far	no -88	unknown 48
=idiom: seat	no 59	unknown 68	yes -137
=idiom: silence	no -89	unknown -53	yes 126
=injuries unknown	no 56
=injuries unknown unsure	no 56
=injury: absent	no 61	yes -96
=injury: body	no 74	unknown -66
=injury: casualty	unknown -48
=injury: grave	no -73	unknown 122	yes -61
=injury: named-well	no -76	yes 51
=injury: perhaps	no 54	unknown -49
=injury: struck	no -133	unknown -40	yes 173
=intent: back	no 52	unknown 46	yes -117
=intent: correct	yes -51
=intent: declare	no -40	unknown 73
=intent: follow	no 68	yes -133
=intent: greet	no -67	unknown 53
=intent: help	no -85	unknown 126	yes -47
=intent: human	no -44	unknown -81	yes 116
=intent: language	unknown -57	yes 71
=intent: other	no -281	unknown 223
=intent: thanks	unknown 87	yes -111
=liability: admitted_by_other	no -153	unknown -61	yes 202
=liability: admitted_by_self	no -128	unknown -55	yes 176
=liability: contested	no -80	yes 112
=other autre	no -204	unknown -83	yes 236
=other collision	no 110	yes -124
=other degats_des_eaux	no 204	yes -192
=other dommage_materiel	no 156	unknown -126	yes -95
=other evenement_climatique	unknown -62
=other incendie	unknown -53
=other vandalisme	unknown -55
=other vol	no 53	unknown 55	yes -124
=party: alone	no 166	unknown -52	yes -114
=party: by-oneself	no 181	unknown -44	yes -137
=party: chain	no -220	unknown 111
=party: foreign	no -77	unknown -58	yes 131
=party: hit-and-run	no -84	unknown 70
=party: neighbour	no -130	unknown -52	yes 184
=party: nobody-else	no 194	unknown -57	yes -139
=party: obstacle	no 65	yes -51
=party: other-vehicle	no -118	yes 108
=party: someone	no -153	unknown 67	yes 51
=party: theirs	no -108	yes 108
=party: unknown-origin	no -84	unknown 124	yes -74
=party: vehicle	no -111	yes 121
=party: witness	no 99	unknown 67	yes -159
=person: close	yes 67
=person: driver	no -67	yes 68
=person: exposed	no -155	yes 175
=police: not-done	no 94	yes -64
=scene: autre	no 89	yes -81
=scene: collision	no -70	yes 46
=scene: vandalisme	no 121	yes -75
=scene: vol	no 128	yes -97
=status: awaited	no 47	unknown -58
=status: future	yes -41
=status: not-yet	no 82	yes -74
=status: unfinished	no 44	yes -45
=thirdParty no	no 91	yes -83
=thirdParty no rather	no 96	yes -75
=thirdParty no sure	no 118	yes -150
=thirdParty no unsure	no 83	yes -82
=thirdParty none	no -46	unknown 49
=thirdParty unknown	no -98	unknown 252	yes -258
=thirdParty unknown unsure	no -98	unknown 252	yes -258
=thirdParty yes	no -141	yes 157
=thirdParty yes rather	no -120	unknown 53	yes 65
=thirdParty yes sure	no -145	yes 179
=type autre	no 124	unknown -45	yes -78
=type autre rather	unknown -225	yes 64
=type autre sure	no 115	yes -88
=type autre unsure	no 256	unknown -58	yes -207
=type blessure	yes -55
=type blessure rather	no 188	unknown -153	yes -147
=type blessure sure	no 63	yes -107
=type blessure unsure	no -52	yes 73
=type bris_de_glace	yes -61
=type bris_de_glace rather	unknown 142	yes -151
=type bris_de_glace sure	yes -41
=type bris_de_glace unsure	no 113	unknown -97	yes -62
=type collision	no -89	yes 75
=type collision sure	no -102	yes 88
=type collision unsure	no -67	yes 82
=type degats_des_eaux rather	no 130	unknown -80	yes -64
=type degats_des_eaux sure	no -61
=type degats_des_eaux unsure	unknown -137	yes 79
=type dommage_materiel	unknown -55	yes 53
=type dommage_materiel rather	unknown -50
=type dommage_materiel sure	unknown -54	yes 80
=type dommage_materiel unsure	no 134	unknown -60	yes -87
=type evenement_climatique	no 108	yes -77
=type evenement_climatique rather	no 160	yes -134
=type evenement_climatique sure	no 106	yes -75
=type incendie rather	no 44	unknown -62
=type none	unknown 63	yes -94
=type vandalisme	no 59	unknown -54
=type vandalisme rather	no -64	unknown -55	yes 93
=type vandalisme sure	no 66	unknown -55
=type vandalisme unsure	no 130	yes -100
=type vol	no 98	unknown -50	yes -50
=type vol rather	no 167	yes -131
=type vol sure	no 92	unknown -50	yes -44
=type: bris_de_glace	no 41
=type: collision	no -45
=type: evenement_climatique	no 49	yes -78
=type: incendie	no 41	yes -49
=type: vol	no 60	yes -49
a10	no -64	unknown -73	yes 132
a6	no -189	unknown 180
a7	no 49	unknown -55
abattu	yes 64
abime	no -120	yes 136
abord	no 55
abri	yes 41
abrutis	no 93	yes -67
accident	no -80	unknown 86
accidents	no 124	yes -89
accrochage	no -53	yes 80
accroche	no 50
accrochee	no -254	unknown 214	yes -123
achete	no -71	unknown 160	yes -153
acide	no 290	unknown -80	yes -269
adieu	no 78	yes -51
ado	no -255	unknown -49	yes 296
adorable	no -98	yes 108
adresse	unknown -54
adverse	yes 66
aeroport	no -75	unknown 153	yes -170
agadir	no -60	unknown 76
agence	no -65
agents	yes 51
agrafes	no 67	yes -48
aide	no -83	unknown 72
aile	no -61	yes 58
aine	no 48	yes -40
ainsi	no 75	yes -51
air	no 129	yes -111
airbag	no -112	unknown 124	yes -68
airbnb	no -168	yes 188
al	no 95	yes -85
alle	no 61
allemand	no -137	yes 153
aller	no 66	yes -48
alliance	no 69	yes -50
allons	no -136	yes 154
allume	yes 40
amiable	no -45	yes 73
amie	no -166	yes 174
amis	no -91	yes 112
ampoule	no 154	yes -132
ancien	no -226	yes 241
anniversaire	no -87	yes 109
annonce	no 212	unknown -40	yes -171
annulation	no 72	yes -43
annule	unknown 53	yes -50
antenne	no 52
appareil	no 57	yes -41
appart	no -49
appartement	no -101	yes 76
apparues	no 47
appelee	unknown -46	yes 59
appelle	no 43	unknown 51	yes -96
appli	yes 70
apprenti	no -159	yes 188
aquarium	yes 55
araignee	no 44
arbre	no 78	unknown -87
arcade	no -136	yes 145
archives	no -70	yes 81
armoire	no 92	yes -72
arrachee	no -54	yes 84
arraches	no 85	yes -58
arret	no -59	unknown 56
arretee	yes 48
arreter	no 51
arrivee	no 83	yes -67
arrose	no 68
artifice	no -64	unknown -52	yes 88
artisan	no -91	unknown -43	yes 123
asperge	no 119	yes -89
assez	yes 61
assistance	no -68	unknown -54	yes 122
assurance	no -40	yes 66
assureurs	no -64	yes 99
atteint	no 54	unknown -67
atteinte	no -75	unknown 90
attends	no -74	yes 47
attente	no 163	yes -145
atterri	no -232	yes 252
attestation	unknown 101	yes -74
aube	no -47	yes 60
audi	no -59	yes 81
aureole	no -86	unknown 120
auto	no -79	unknown 59
automatique	unknown 115	yes -118
autoroute	no 45	unknown -41
autres	no -207	unknown 133	yes 67
auvent	yes 52
avais	no -44	yes 82
avale	no 179	unknown -67	yes -146
avance	unknown 71	yes -122
avc	no 86	unknown -63
avenue	no -45	yes 74
averse	no 53
avocat	no -95	yes 112
avoir	no -48
avoue	no -94	unknown -59	yes 145
avouer	no 52
avril	no -87	unknown 71
ayant	no 56
azrou	no 153	yes -126
bac	no 104	yes -65
bache	no -128	yes 157
bagnolet	yes 60
baguette	no 101	yes -94
baignoire	no -87	unknown -56	yes 134
bain	no -83	unknown -40	yes 123
balcon	yes 60
balle	no -207	yes 181
balles	no 72	yes -56
ballon	yes 70
bardage	no -73	yes 89
barre	no -178	yes 203
barriere	unknown 84	yes -122
bas	no 42	yes -42
basculer	no -135	yes 148
bassin	no 41	unknown -40
bateau	no -40	yes 55
batte	no -53	unknown -124	yes 128
batterie	no 83	yes -52
beau	yes 67
beaucoup	unknown -46
belge	yes 52
belle	yes 44
beni	no 50
benne	unknown -54
berbere	no 53	yes -43
berger	no -106	unknown -43	yes 143
berline	no 86	yes -60
besoin	yes 59
bete	no 50
bibliotheque	no -161	unknown 188	yes -42
bijoux	no 60	yes -47
billet	no 55
billets	no 91	unknown -45	yes -45
blague	no -100	unknown 193	yes -165
blanche	no -107	unknown 103
blessee	no -140	unknown -78	yes 209
blessure	yes 41
bleu	no 103	unknown -41	yes -60
bleue	yes 61
bleus	no -47	unknown -41	yes 87
bloc	no -78	unknown 45
bmw	no -192	yes 207
bobo	no -76	unknown 66
boitait	no -57	yes 85
bombe	no 77	yes -60
bonjour	no -54	unknown 44
bonne	no 69
bonsoir	yes 54
borne	no 200	unknown -53	yes -163
bosse	no -108	unknown 70
bosser	no 164	yes -138
bottes	no -90	yes 107
bouche	no -87	yes 111
bouchee	no 76	yes -65
boue	no 102	yes -91
bouge	no 59	unknown -46
boulanger	no 52
boulot	no 90	yes -64
boum	yes 53
bourrasque	no -84	yes 110
bousculee	no 172	yes -153
bout	no 44
bouteille	no 55
boutique	unknown 43	yes -40
box	no 55
branche	no 131	yes -106
braquage	no 57	yes -48
braque	no -68	yes 78
bras	unknown 74
break	no 109	yes -77
bref	no -102	yes 110
brise	unknown 52	yes -86
brisee	unknown -46
brisees	unknown -41
brouillard	unknown 65
bruit	no 83	unknown -40	yes -43
brulante	no 85	yes -58
brulee	no 100	yes -78
brules	no -97	unknown 66
brulure	no -43	yes 59
brulures	no 100	yes -78
brune	no -92	unknown 184	yes -100
bu	no -150	yes 170
buanderie	no 77	yes -59
bureau	no -41	unknown 80
bus	yes 62
c3	no -63	yes 98
cabane	no -40	yes 66
cabinet	no -78	yes 91
cabosse	no -67	unknown -78	yes 103
cabriolet	no -53	yes 76
caddie	no -109	yes 126
cadeaux	no 125	yes -88
cadenas	no 68	yes -51
cadre	no -63	unknown -41	yes 100
cafe	yes 48
cage	no -96	yes 119
caillou	unknown 120	yes -104
caisse	no 41
calandre	no 133	yes -102
cale	no -93	yes 122
caleche	no -104	yes 117
cambriolage	no 66	yes -50
camera	no -62	unknown 59
camion	no -62	unknown 54
camionnette	no -70	yes 101
camping	no -46	yes 66
canalisation	unknown 78	yes -69
canape	yes 45
capot	no 43
car	yes 60
carambolage	unknown 87	yes -50
caravane	no 68
carglass	no 76	unknown -50
carreau	no 98	yes -76
carrefour	unknown -43
carrelage	no 76	yes -60
carrosserie	no -81	yes 96
carte	unknown 50	yes -58
cartons	no 68	yes -54
casablanca	no -76	yes 88
casser	no 45
catalyseur	no 166	unknown -63	yes -112
catalytique	no 48
caution	no -126	yes 143
cave	no 70
cede	no 75	yes -46
cedez	no -109	yes 127
ceinture	no -110	unknown -42	yes 149
cela	no -130	yes 150
celle	no -124	unknown 62
cellier	no -111	unknown 216	yes -210
celui	yes 52
centimetres	no 43
centre	no -132	yes 159
cervicale	no 70	yes -54
cest	no -80	yes 127
cet	no 80	yes -54
cette	unknown 50
chacun	yes 47
chaine	no 87	yes -56
chaise	no -42	yes 56
chaises	no 220	yes -212
chaleur	no 89	yes -70
champ	no 69	unknown 71	yes -151
chance	unknown 160	yes -177
change	no -150	unknown 190	yes -127
changer	no 43
chantier	no -99	yes 114
chaque	yes -48
charge	no 80	yes -51
chariot	no -145	yes 161
chat	no 83	yes -55
chaude	no 94	yes -70
chaudiere	no 64	yes -46
chauffage	no 91	yes -54
chauffe	no -47	yes 70
chaussee	no 80	yes -72
chef	no -50	yes 63
cheminee	no -67	unknown 108	yes -43
chergui	no 109	yes -94
cheval	yes 60
chevelu	no -58	yes 80
cheveux	no -54	yes 70
cheville	no 123	yes -86
chevreuil	no 193	yes -178
chien	no -56	yes 80
chose	no 108	yes -83
chu	no 154	yes -137
chute	no 148	unknown -40	yes -110
ciel	no 61
ciment	no 52	yes -41
cimetiere	no 86	yes -60
circuit	no 65	yes -45
circulation	yes 40
citerne	yes 44
civile	yes -75
claque	no 67	yes -45
clavicule	no 67
cle	unknown -41	yes 78
client	no -125	yes 146
cliente	yes 52
clients	no 70	yes -42
clignotant	no -72	yes 84
clinique	unknown 47
clio	no -69	unknown 119	yes -55
cloison	no -90	yes 125
cloque	no -43	unknown 87	yes -46
cloques	no 120	yes -100
cloture	no -110	yes 81
club	no -156	unknown -42	yes 186
cm	no 81	yes -58
coccyx	no -140	yes 157
cocher	no -104	yes 117
cocotte	no 122	yes -100
coeur	no 82	yes -61
cogne	no -81	yes 92
coiffeuse	no 109	yes -99
coiffure	yes 45
coin	no 96	yes -78
coince	no -106	unknown 151	yes -97
col	no 117	yes -102
colis	no 48	unknown -41
colle	no 85	yes -70
collegue	no -80	yes 107
colline	no 196	yes -186
collision	no -71	yes 88
combien	unknown 135	yes -180
comme	yes -46
commence	unknown -45	yes 72
comment	no 169	yes -186
commode	no -48	yes 71
commune	no -74	yes 99
compagne	yes 42
compagnie	yes -53
complete	yes 42
compris	no 76	yes -49
compte	no 55
compteur	no 117	unknown -69	yes -45
conducteur	unknown -40
conductrice	yes 42
conduis	no -134	unknown -46	yes 177
conduisait	no -93	yes 102
conduit	no 73	yes -58
conduite	no 115	yes -89
confondu	no -93	yes 121
congel	no 102	yes -92
congelateur	no 54	yes -40
conscient	no -145	unknown 165	yes -58
console	no -64	yes 84
constat	no -46	yes 52
constatations	no -168	unknown 222	yes -140
constate	unknown 121	yes -145
constater	no 107	unknown 68	yes -169
constats	no -69	yes 100
conteneur	no 161	yes -135
continue	no -117	yes 137
contrat	unknown 58	yes -102
contre	yes 42
coordonnees	no -68	unknown 99
copain	no -61	unknown -42	yes 103
copine	no -178	yes 191
copropriete	no -96	unknown -69	yes 141
coq	no -207	yes 211
cordialement	no -155	unknown 132	yes -52
corniche	no -53	yes 66
corporel	no 56	unknown -54
cote	no -67	yes 49
cotisation	no -50	unknown 159	yes -217
couchee	no 64
coude	no -50	yes 66
coule	no -49	yes 85
coulee	no 59	yes -50
couler	no 51
couloir	no 118	yes -98
coupee	no 148	yes -132
coups	no -67	yes 92
coupure	no 66
cour	no -88	unknown 55
courant	no 87	yes -70
courante	no -90	unknown 127
courir	no 223	yes -206
couronne	no -81	unknown 169	yes -153
courrier	no -47	unknown 62	yes -53
cours	no 44
courses	unknown 140	yes -160
court	yes 49
cousin	no -261	yes 281
cousine	no 125	yes -100
coute	no 41
couteau	no 70	yes -42
couvert	no -177	unknown 277	yes -178
couverture	no 130	yes -107
couvre	no 157	unknown -60	yes -116
couvreur	no 67	yes -43
crac	no 85	yes -54
crache	no 208	unknown -43	yes -167
crame	no 107	yes -88
crane	no 157	yes -140
craque	no 112	yes -102
creche	no -319	unknown 270	yes -119
creve	no 107	yes -80
crois	unknown -41
croise	no -147	yes 159
croises	no 115	yes -108
croix	no 178	unknown -55	yes -136
crosse	no 75	yes -68
cru	no 54
crue	no 154	yes -138
cueillant	no 98	yes -77
cuisine	no 40
cuisse	no -54	yes 85
cuisson	no 80	yes -60
cumulus	no 114	yes -81
cure	no -83	unknown 133	yes -78
cutter	no 70	yes -46
cuve	no 81	yes -60
dacia	no -89	unknown 119	yes -46
dalle	no 124	yes -91
dame	no -50	yes 71
deboite	no -175	yes 192
deborder	yes 47
debout	no -106	yes 121
debroussailleuse	no -181	yes 207
debut	no 91	yes -58
declaration	no 116	yes -83
declare	no 42	unknown -42
declarer	no 81	unknown -91
decolle	no -46	yes 68
decoupe	no 84	yes -48
decouvert	no 54
decroche	no -114	unknown 219	yes -147
decrochee	unknown -45	yes 48
dedan	no -46	yes 71
defonce	no -67	unknown -49	yes 117
degat	no -158	unknown 149
degats	unknown -43	yes 55
degre	no 145	yes -116
dehors	yes 57
deja	no 42
delit	no -111	unknown 140	yes -46
demain	unknown 59	yes -57
demande	yes 50
demenagement	no 221	unknown -43	yes -191
demoli	no -138	yes 143
dent	unknown -86	yes 86
dentaire	no -104	unknown 91
dentiste	no 53	unknown -59
dents	unknown 60	yes -109
depanneuse	unknown -42
departementale	no 159	yes -145
deplorer	no -91	yes 114
depose	no -60	yes 86
deposition	no 104	yes -74
depot	unknown 71	yes -61
derange	no 107	yes -91
deranger	no -54	yes 70
derb	no -168	unknown 99
dernier	yes 58
derniere	no 61
derobe	no 137	yes -126
derriere	no -63	yes 52
descendant	no -59	unknown 81	yes -44
descendue	no -110	yes 139
desole	no -163	unknown 69	yes 76
dessin	no 61	yes -41
dessine	no 117	unknown -44	yes -81
dessous	no -55	yes 78
dessus	no -59	yes 54
detruit	no 61
detruits	no 75	yes -60
deuxieme	yes 61
devale	no -141	yes 163
devan	no 82	unknown -52
devant	no -55	unknown 41
devis	no 44
dh	no 40
dial	no -144	yes 167
dirait	no 102	unknown -40	yes -65
direct	no -44	yes 72
dirhams	no 52
dis	yes 52
disent	no 113	yes -79
disparu	no 79	yes -60
distributeur	no 54
dix	no 47	unknown -48
docteur	no 95	yes -74
doi	no 126	yes -91
doigt	no 77	yes -51
dois	no 131	unknown -40	yes -91
doit	no -57	unknown 117	yes -74
dommage	unknown -50	yes 54
dont	no -79	yes 106
dormais	no -73	unknown -41	yes 108
dormi	no -194	yes 218
dormir	no 40
dort	no 124	yes -112
dos	no 63	yes -41
dossier	yes 47
double	yes 43
douche	yes 58
douleurs	no -75	unknown -42	yes 117
doute	no 47
douze	no -82	yes 96
dresse	no 67
drive	unknown -62	yes 60
droit	no -73	unknown 53
droite	no 44
drone	no -49	yes 63
ds	no 68
dun	no -299	unknown 183	yes 66
duster	no -134	unknown -75	yes 180
dyali	no -160	yes 177
e	no 41
eaux	no -151	unknown 142
ebouillante	no 179	unknown -41	yes -137
echafaudage	no -80	yes 96
echappe	no -54	yes 84
echauffement	no 124	yes -93
echelle	no -130	yes 156
eclair	no 40
eclats	no 47
ecorchure	no 237	yes -231
ecrire	no 52
ecrit	no -54	yes 79
edf	no 120	yes -90
effondre	no 42	yes -80
egare	no 169	unknown -84	yes -102
el	yes 45
electrique	no 44
elevateur	no -93	yes 115
elles	no 65	yes -45
embarque	no -84	yes 113
embouti	no -45	unknown 62
embrasse	no 55
emmene	no -67	yes 82
emmenee	yes 49
emporte	no -87	yes 110
empreintes	no 48
encastree	no 98	unknown -51	yes -58
enclos	no 57
end	no 44	unknown -56
endormi	unknown 120	yes -166
enfant	no -228	unknown 160
enfants	no -51	yes 88
enfin	yes 55
enfonce	unknown 73	yes -97
enfoncee	no -89	unknown 47
enorme	no 138	unknown -41	yes -98
enquete	unknown 119	yes -144
enregistre	yes 46
ensemble	yes 56
entaille	no 165	yes -131
entendu	unknown -44
entree	no 68	yes -40
environ	yes -50
envole	no -260	unknown 167
envolee	no 79	yes -63
envolees	no 61	yes -51
envoles	no 59	yes -47
envoye	yes 74
envoyer	no -142	unknown 204	yes -103
equipe	no -243	unknown -43	yes 265
erafle	no 72
eraflure	no -62	unknown 169	yes -145
es	no -76	yes 88
espagnole	no 52
essaye	no 76	yes -60
essuie	no -117	unknown 99
etabli	yes 61
etage	no 63	yes -45
etagere	no 202	unknown -53	yes -155
etaient	yes 59
etais	unknown 49	yes -50
etant	yes 41
etat	no -177	yes 195
eteint	no 55	yes -42
etincelles	no -130	yes 136
etoile	no -83	unknown 107
etoilee	no 85	unknown -41	yes -45
etre	no -109	unknown 60	yes 43
etudiant	no -111	yes 128
euros	unknown 53
eux	no -59	yes 82
evacuation	yes 41
evacues	no -76	yes 90
evidemment	no 49	unknown 51	yes -109
evite	no 66	yes -56
eviter	no 125	yes -108
ex	no -351	unknown -66	yes 378
excuse	no -59	yes 78
excuser	no -132	yes 144
existe	yes 44
explique	no 45
exploitation	no 79	yes -61
explose	no 45	yes -76
explosion	no 64
expres	unknown -40
f	yes 69
fac	no 61	unknown -56
facade	yes -75
face	no -193	yes 192
facture	no 70	yes -48
faire	yes -52
fais	no -65
faisais	no 94	yes -98
faisait	no -48	unknown -43	yes 91
faisant	no 67
faite	no 94	yes -67
fallu	no 87	yes -70
farine	no 88	yes -65
fauche	no -86	yes 101
fauchee	yes 44
faudrait	no 107	yes -89
faut	unknown 92	yes -127
faute	no -48
fauteuil	no -122	yes 134
faux	no 45
fe	unknown -60	yes 94
fele	unknown -42	yes 54
felees	no 75	yes -56
femme	unknown 47
femur	no 81	yes -69
fendu	no 76	yes -65
fendue	unknown -51	yes 61
fenetre	yes 70
fenetres	no -98	yes 122
fer	no -61	yes 77
fermee	no 98	yes -86
fermer	no -79	unknown 120	yes -83
fermeture	no 116	yes -95
fermier	no -85	yes 115
fete	no 73	yes -61
fetes	no 157	unknown -61	yes -100
feuille	yes 48
fevrier	no 86	yes -57
fiat	no -56	yes 82
fille	no -65	unknown 43
filme	no -41	unknown -40	yes 63
fils	yes 42
fini	no -49	yes 48
fissure	no 69	yes -115
flamme	no 98	yes -74
flammes	no 46
flanc	no -58	unknown 66
fleuriste	no -77	yes 88
flexible	no 49
flic	unknown -47	yes 46
flics	no 52
flotte	unknown 67	yes -93
fna	yes 54
fonce	no -128	yes 162
fond	no -90	unknown -43	yes 121
food	no -177	yes 191
foot	no 105	yes -83
force	no 52
forces	no -89	unknown 118	yes -43
forme	no -64	yes 84
fort	no 121	yes -101
fortes	no 77	yes -48
fosse	no 155	yes -128
foudre	no 72	yes -53
foulee	no 76	yes -57
four	no 65	yes -46
fourgon	no -73	unknown 89
fourgonnette	no -76	yes 93
fourmis	yes 45
foutu	no 126	yes -110
foutus	no 55	yes -42
fracasse	unknown -48
fracture	no 60	unknown -42
frais	unknown 54
francais	no -55	yes 76
france	no -57	yes 85
freine	no -45	yes 71
frere	no 40
frigo	no 78	yes -66
friteuse	no 56
froid	no 55	unknown -86
frole	no -85	unknown -73	yes 125
frousse	no -94	unknown 206	yes -140
fui	no -47	yes 69
fuit	no -60
fumait	no 76	yes -49
fumees	no -201	yes 215
g	no 46	unknown -42
gagne	yes 74
gamin	no 57	yes -40
gamins	no -89	yes 102
garage	unknown 64	yes -88
garagiste	no 75	unknown -41
garantie	no 79	yes -58
gare	unknown -43
garee	no -50	unknown 113	yes -63
gars	no -71	yes 91
gateau	no -77	yes 90
gaz	no 76	yes -48
gel	no 121	unknown -51	yes -70
gendarmerie	no 64
gendre	no -130	unknown 165	yes -75
generaliste	yes 45
genoux	no 83	yes -68
genre	no -86	unknown 112	yes -52
gens	no -216	unknown 200
gentille	no 41
gerant	no 76	yes -65
gerard	no -86	yes 95
glace	no -265	unknown 263
glaces	no 209	unknown -73	yes -138
glacons	no -49	unknown -50	yes 90
glisse	no 109	yes -92
glovo	yes 45
gonfle	no 80	yes -62
gosses	no -56	yes 82
goutte	no -163	unknown 132
gouttiere	no -121	yes 135
gps	no 82	yes -55
grace	no 79	yes -64
grand	no -48
grande	no 282	unknown -152	yes -140
grandit	no -78	unknown 232	yes -186
grange	no 93	yes -67
grave	unknown -40	yes 71
gravier	no -80	yes 84
gravillon	unknown 103	yes -126
gravillons	no 182	yes -152
grele	no 74	yes -47
grelons	no 120	yes -107
grenier	no 95	yes -85
grillage	no 50	yes -42
grise	no -116	unknown 110
gros	unknown 78	yes -51
groupe	no -80	yes 93
gueliz	yes 42
h	no -76	unknown 60
haie	no -57	yes 76
hall	no -86	unknown -47	yes 110
halloween	no 53	yes -40
hamdoulah	no 43
hammam	unknown -59	yes 56
hassan	yes 54
haut	no 47
hauteur	no 57
hauts	no 68	yes -54
hay	no 64
hayon	unknown 83	yes -115
hematome	no 86	yes -65
heure	yes 50
heurte	unknown 47	yes -55
home	no 43
homme	no 69	yes -46
honte	no -67	yes 92
hopital	no -52
hospitalisee	no 72	unknown -44
hotte	no 47
hs	no 84	yes -58
huile	no 54
huit	no -68	yes 97
humain	no 124	yes -95
humaine	no -43	unknown -55	yes 95
humains	no 129	unknown -41	yes -87
ici	unknown -62	yes 55
ifrane	no 78	yes -56
ii	yes 54
immatriculation	no -110	unknown -132	yes 188
immeuble	no -44
immobilise	no 71	yes -52
impact	no 48	yes -77
impossible	unknown 126	yes -93
incendie	no 71
incommode	no -122	yes 144
inconnus	no 103	yes -92
indemne	unknown 109	yes -125
indemnes	yes 41
inhale	no -90	yes 104
inondation	no 48
inonde	no 73	unknown -44
inondee	no 75	yes -61
insert	no 94	unknown -51	yes -43
instant	no -53
insultes	no 107	yes -93
intacte	no 65	yes -47
intacts	yes 76
interdit	no -90	yes 111
interieur	no 81	yes -56
interieure	no 151	yes -139
intervention	no -94	unknown 95
intervenue	no -138	yes 172
iphone	no 106	yes -94
irai	unknown -83	yes 44
isolant	unknown -40	yes 53
istanbul	no 79	unknown -40
itt	no -118	yes 128
jacking	no 78	yes -69
jambes	no -56	unknown -54	yes 99
jante	no 164	yes -136
jantes	no 67	yes -51
janvier	no 43
jardin	yes 46
jardinier	no -76	unknown -47	yes 103
jean	no 78	yes -60
jemaa	yes 49
jete	no 88	unknown -51
jeter	no -73	yes 97
jeune	no -55	yes 76
jeunes	no 53
jle	no -93	yes 101
joint	no 62
jointe	no 134	unknown -44	yes -96
jouait	no -41	yes 50
jouant	no -184	yes 196
joue	no 274	unknown -42	yes -250
jour	no 55
journee	no 108	yes -95
jsui	no 179	yes -149
jsuis	no -108	yes 144
juge	no -45	unknown 115	yes -80
juillet	no 55	yes -44
jure	no -221	unknown 76	yes 143
jus	no -57	yes 80
jusqu	no 127	yes -90
jusque	no -246	yes 279
juste	yes 43
kenitra	no 47
ki	no -47	unknown -50	yes 104
kilometres	no -163	unknown 102
km	no -195	unknown 174
ko	no 69
koi	no -111	unknown 62
labas	no -40	yes 57
labrador	no -65	yes 85
lac	no 61
lacere	yes 48
lache	unknown -40	yes 62
lambert	no -275	yes 290
lampadaire	no 60
lance	yes 61
lateral	no -59	yes 76
lave	no 73
laver	no -68	yes 88
lecteur	no 50
leger	no -98	unknown -69	yes 166
legerement	no 84	yes -72
lendemain	no -72	yes 101
lettres	no 77	unknown -55
leur	no -82	yes 104
leurs	no -157	yes 170
levant	no 58	yes -40
lever	no 76	yes -66
levre	no -41	unknown -51	yes 80
lieu	no 157	unknown -69	yes -82
lieux	no -101	yes 128
ligament	no -176	yes 188
lille	no 73	yes -58
limoges	no 53	yes -40
linge	no 77	yes -54
lisbonne	no 60	yes -45
lit	no -54	unknown 105	yes -52
livraison	no -123	unknown 167	yes -56
livres	no -43	unknown -57	yes 93
livreur	no -96	yes 79
lo	no -42	yes 71
locataire	no -150	yes 168
locataires	no -151	unknown -86	yes 200
logan	yes 60
loin	no 64	yes -45
lol	no 154	yes -120
long	no -102	yes 124
longueur	no -153	yes 170
lopez	no -45	yes 65
loue	no -104	yes 113
loueur	no 48	unknown -45
louis	no -118	unknown -41	yes 144
lourd	yes 47
lourde	no 78	yes -59
lucarne	no -94	yes 108
lui	yes 61
lumiere	unknown 82	yes -120
lunette	no 88	yes -47
lustre	no -199	yes 228
luxe	no 128	yes -112
lycee	no 63	unknown -50
lyon	no -49	unknown 112	yes -73
m2	no -54	yes 69
maarif	no 73	yes -52
macbook	no 89	yes -63
machine	no -56	yes 78
machines	no 210	yes -187
madame	no -67	yes 51
mains	no 93	yes -130
maire	no 105	unknown -46	yes -59
mairie	no 123	yes -93
mal	yes 45
malinois	no -147	unknown -43	yes 163
maman	yes 57
mamie	no -72	yes 96
manege	no 63	yes -50
manoeuvrant	no -72	yes 107
manoeuvre	yes 55
manteau	no 121	yes -106
marche	no 44
mari	no 44
mariee	yes 52
marjane	no -46	yes 80
marrakech	no -60	yes 76
marseille	no -52	unknown 76
masse	no -69	yes 76
mat	no 58
match	no 90	yes -63
matelas	yes 43
materiel	no 46
mcdo	no 103	yes -87
mdr	no 89	unknown -47	yes -47
mec	no -176	yes 209
medecin	yes -40
medical	no -42	unknown -47	yes 74
megane	no 142	yes -109
meler	no -174	yes 199
melon	no -162	unknown -40	yes 186
menthe	no -116	yes 135
menton	yes 54
mer	no 107	yes -71
messe	no 40
metier	no 86	yes -76
metre	no 121	yes -94
metres	no 76	yes -52
meuble	no 85	yes -69
meubles	no 62	yes -52
meuf	no -105	yes 130
mi	unknown -55
mienne	no 64
miettes	yes 41
mieux	no 133	yes -103
milieu	unknown -68
mille	no 189	yes -154
min	no -191	unknown 243	yes -239
minerve	no 59	yes -50
miroir	no 79	unknown -46
miroirs	no -73	yes 87
mis	yes 57
mise	no 132	yes -114
mitoyen	no -200	yes 220
mme	no -95	yes 111
mn	unknown -43	yes 70
mobylette	no -54	yes 77
mohammed	no 61	yes -42
mohammedia	no -159	yes 176
moindre	unknown 56
moins	no 115	unknown -40	yes -77
mois	no 73	unknown -55
moisissures	unknown 41	yes -77
mollet	no -89	yes 117
moment	no -43	yes 71
moniteur	no 52	yes -40
monsieur	no -51	yes 53
montait	no 55	yes -41
montant	no -171	unknown -42	yes 191
monte	no 79	unknown -42
montee	no -98	unknown -47	yes 142
montelimar	unknown -41
montes	no 97	yes -86
montre	unknown 41
moquette	no 176	yes -151
morceau	no 157	unknown -41	yes -123
morceaux	no 50
mordu	yes 45
morte	no 77	yes -55
morts	no 122	yes -107
mossos	no -46	yes 57
mot	no -111	unknown 173	yes -69
motard	no -42	yes 67
mots	no -73	yes 82
mouille	no -93	yes 88
mouillee	no 75	yes -67
mousse	no 58
moyen	no 87	unknown -49	yes -40
muret	no 110	yes -78
musique	yes 48
mutuelle	unknown 77	yes -87
nador	unknown -42
nantes	no 42
neige	no 89	yes -59
neiman	no 65	yes -54
net	no 103	yes -75
neuf	no -81	yes 99
nice	yes 54
nickel	no -78	yes 96
niece	no -69	yes 93
noel	no 60
noir	no 51	yes -77
noirci	no -136	yes 145
noircie	no 104	yes -92
noire	no 96	unknown -48	yes -46
noires	no -194	yes 203
noms	no -63	yes 78
nos	no -48	yes 75
note	yes 51
nou	no 140	yes -108
nous	yes 52
novembre	unknown 64
noye	no 75	yes -54
noyee	no 116	yes -86
nuit	no 54	yes -67
nul	unknown -41
nulle	unknown -40
numero	no -106	yes 130
nus	no 123	yes -110
observation	no 68	yes -50
occupant	no -93	yes 127
oeil	no -55	unknown 83
oeufs	no 63	yes -53
ok	unknown -67	yes 44
okay	no -68	unknown -47	yes 110
oncle	no 103	unknown 51	yes -165
onze	unknown 68	yes -68
opel	unknown -55	yes 83
opticien	no 53
orage	no 42
oranges	no 56	unknown -40
ordinateur	no 52
ordre	no -80	unknown 91
orgueil	no 124	yes -82
origine	no -162	unknown 190	yes -70
orteil	no -77	unknown 197	yes -146
ose	no 116	yes -94
ou	no -88	unknown 170	yes -83
oublie	no 98	unknown -51	yes -46
oued	no 105	yes -92
oui	no -114	unknown 50	yes 63
oujda	unknown 80	yes -63
ourika	no 71	yes -63
ouverte	yes 50
ouvrant	yes 40
ouvre	no -42	yes 59
ouvrier	no -130	yes 140
ouvriers	no -50	yes 69
oxygene	no 40
paie	no 42
paille	no -54	yes 67
pain	no -105	unknown 122
palettes	yes 58
palier	no -66	unknown -41	yes 102
panne	no 72	yes -111
panneau	no 160	yes -123
panoramique	yes 62
papa	no 102	yes -81
papier	no -43	yes 71
papiers	yes 53
parait	no 56
parapluie	no 104	yes -83
parc	no -113	unknown 171	yes -114
pare	unknown 45
parebrise	unknown -50	yes 62
pareil	no 137	yes -125
parents	no -45	yes 74
paris	no 53
parking	unknown 55
parle	no -41	yes 64
parlent	no 112	unknown -52	yes -65
paroi	no 68	yes -50
parpaings	no 71	yes -54
part	yes 49
partant	no -154	yes 165
parti	no -104	yes 85
partie	no 43
partir	unknown -57	yes 56
partis	no -189	unknown 95	yes 86
passage	yes 60
passager	no -64	unknown 119	yes -47
passagere	no -64	yes 76
passait	no -192	unknown 245	yes -154
passee	yes -40
passeport	no 72	yes -50
passes	unknown 40
patient	no -152	yes 166
patron	yes 47
paume	no 128	yes -107
pave	no 61	unknown 63	yes -156
paye	no -256	unknown 196	yes 71
payer	no 46
pc	no 185	yes -160
peage	no -127	unknown -48	yes 171
pedales	no -42	yes 77
pediatre	no 72	unknown -96
peine	yes 44
peinture	unknown 114	yes -84
pelle	no -113	unknown -48	yes 147
peloton	unknown -43
pend	no 105	unknown -43	yes -65
pendant	yes -40
perce	no 41
percute	yes -50
percutee	no -172	unknown 82	yes 73
percutes	yes 40
perdus	no 55
pere	yes 57
periph	yes 59
permis	no 44	unknown -47
persone	no 57	yes -41
petard	no 153	yes -135
pete	no -54	yes 81
petee	no 189	unknown -46	yes -153
petit	yes 56
petrin	no 67	yes -57
peu	no 75	yes -47
peugeot	no 90	yes -74
peur	no -67	yes 87
peut	no 63	unknown 60	yes -131
peux	no 100	yes -65
phare	unknown -56	yes 55
pharmacie	unknown 153	yes -150
photographie	no -118	unknown 149	yes -69
physiquement	no 53
piano	no -96	yes 109
pick	no -48	yes 60
pickpocket	no 46
piece	no -66	unknown 59
pierre	no 50
pierres	no 107	yes -82
pieton	no -55	yes 75
pigeon	no 51
pilier	no 73	unknown -72
pin	yes 63
ping	no 83	yes -51
pique	no 98	yes -73
piqure	no 101	yes -63
pire	no 148	yes -120
piscine	no 99	yes -72
piste	no 79	yes -41
placard	no -66	unknown 85	yes -46
place	yes 41
plafond	no -48	unknown 55
plaie	no -157	yes 175
plaint	no -52	yes 72
plan	no 40
plancher	no 93	yes -78
plante	no 162	yes -143
plaque	no 53
plat	unknown -49	yes 76
platane	unknown 99	yes -129
platre	no 85	yes -72
plein	no 82	yes -57
pleine	no 61
pleurait	yes 42
pleure	no -109	yes 80
pleut	no -189	unknown -62	yes 213
pliee	no 170	yes -133
plier	no 105	yes -80
plinte	yes 63
plinthes	no 181	yes -153
plombier	unknown 54	yes -48
plots	no 86	yes -63
plu	no 128	yes -96
pneu	no 117	yes -86
pneus	no 40
poele	no 87	yes -74
poids	no -127	unknown 145
point	no -72	yes 104
poisson	unknown -48
poissons	no 75	yes -61
policier	no 125	yes -103
policiers	no -85	yes 99
polonais	no -43	yes 61
pompe	no 60	yes -50
pompier	no 94	yes -75
pong	no 83	yes -51
pont	no 79	yes -48
port	unknown -70
portable	no 89	yes -74
portail	no 95	yes -71
portant	no 85	yes -64
portefeuille	no 66	yes -57
porter	no -115	yes 134
portiere	no -101	yes 83
portieres	no 109	yes -80
pose	unknown 50
posee	no 111	yes -73
possible	no -65	yes 100
poste	no 84	yes -62
pot	no 84	yes -58
pote	no -168	unknown -108	yes 220
poteau	no 173	unknown -45	yes -128
poterie	yes 45
pots	no 112	yes -78
poubelle	no -88	unknown 98
poubelles	no 96	yes -70
pouces	no -105	yes 115
pourtant	no 58
poussee	no -80	unknown 143	yes -87
pousses	no -43	unknown -43	yes 87
poussiere	no 69
poutre	no 108	unknown -69	yes -59
pr	unknown -41	yes 42
precise	no 43
prejudice	no -41	yes 61
prend	no 181	yes -157
prendre	no 75
pres	yes -50
presente	no -56	unknown 76
presque	no 46	unknown -64
pressee	no -66	yes 87
prevenue	no -222	unknown 225	yes -147
prevenus	no 117	yes -84
prevu	no 110	yes -77
priorite	no -40	yes 66
prius	no 119	unknown -49	yes -74
proces	no -52	unknown 60
prochain	no 93	yes -66
prof	yes 56
projete	no -150	unknown 169
propre	no 79	yes -45
proprement	no 57	yes -42
proprietaire	yes 59
proprio	no -148	yes 162
puis	no 43
pv	no 45
pyjama	no 48
quand	yes -41
quarante	no 200	unknown -59	yes -143
quartier	no 50	unknown 82	yes -131
quatrieme	no -68	unknown -53	yes 121
quel	unknown 46	yes -51
quelqu	no 70	unknown 42	yes -113
quelque	no 52
quelques	no -64	unknown 85
queue	yes 72
quinze	no 43
quoi	no -71	unknown 90
rabat	no 62
rabattu	no -46	yes 60
raccord	no -70	unknown 101	yes -52
raconte	no 72	yes -61
radiateur	no 70	yes -48
rafales	no -143	yes 167
raide	unknown -42
rampe	no 93	yes -75
rate	no 126	yes -102
ray	no 127	yes -100
rayee	no 142	unknown -70	yes -69
recepisse	unknown 91	yes -99
reclame	no -168	yes 182
reconnait	no -96	yes 108
reconnu	no -150	unknown -42	yes 185
recousu	no 65	unknown -46
reculant	no 72
recule	no -58	yes 88
redige	no 68	yes -43
refugies	no 169	yes -162
refuse	yes 58
regarde	no -104	yes 127
releve	no -85	yes 121
remboursee	no -71	unknown 106	yes -76
remboursement	no 102	yes -72
rembourser	no 186	unknown -71	yes -112
remonte	no 48
remorque	no -95	yes 67
remplacement	no 94	yes -73
rempli	no -53	yes 70
remplir	no -69	yes 90
rentrait	no -73	yes 95
rentrant	no 40	unknown 47	yes -90
rentree	no -44	yes 61
renverse	no -118	yes 135
renversee	no 91	unknown -44	yes -52
renverser	yes 48
reparti	yes 46
repartie	no 123	yes -96
repond	no -89	unknown 179	yes -139
repondez	no -72	yes 105
reseau	no 102	yes -74
reserve	no 117	yes -88
reservoir	no 83	yes -69
residence	no -159	unknown 70	yes 81
respirant	no 81	yes -68
respire	no -93	yes 130
respirer	no -86	yes 101
responsabilite	no -145	unknown 52	yes 74
ressemble	no 108	unknown -40	yes -67
restaurant	no -110	unknown 130	yes -77
restee	no -88	yes 105
rester	no 75	yes -72
resto	no 170	yes -134
resultat	no 85	yes -67
retire	no 132	yes -115
retour	no 53	unknown 41	yes -94
retourne	no -87	yes 118
retraite	no 54
retro	no -68	unknown 88
retros	no 70	unknown -45
retrouve	unknown 101	yes -97
retrouvee	no -41	unknown -109	yes 134
retroviseur	yes 67
reussi	no -82	yes 96
reveille	no 110	yes -98
rez	no 72	yes -62
riad	no 49
rigole	no -150	yes 194
rire	unknown -41	yes 47
riviere	no 59	yes -47
robe	no -281	yes 295
rocade	no -81	unknown 56
rompu	no 153	yes -136
rond	no -44	yes 68
rotule	no -135	yes 150
roulais	no -67	yes 89
roulait	no -40	yes 48
roulant	no -61	yes 71
roulants	no 151	yes -143
roule	yes 60
rouler	no -239	unknown 240	yes -62
royale	no 85	yes -60
royan	no -82	yes 90
ruches	unknown -89	yes 78
ruelle	no -129	unknown -66	yes 172
rupture	yes 66
sa	no -67	yes 93
sable	no 41
sac	no 69	yes -54
sacoche	no 80	yes -65
sacs	no 91	yes -60
saidia	no 63
saigne	no -67	unknown 93	yes -49
sain	yes 47
sains	no -48	yes 67
saint	yes 55
sais	unknown 50
saisi	no -201	unknown 121	yes 75
saison	no 43
sait	no -79	unknown 108
sale	no -53	yes 77
salle	no -63	unknown 69
salon	no 53
samu	no 41
sang	no 54
sanglier	no 143	yes -116
sante	no -127	unknown 107
saufs	yes 50
saute	no -58	yes 52
savoir	unknown 85	yes -128
scie	no 46
scolaire	no 63	yes -43
scoot	yes 54
scooter	yes 53
se	no -67	yes 45
seche	no 139	yes -122
secours	no -42	yes 56
sectionne	yes 43
secu	no 175	unknown -83	yes -113
securite	no 46	unknown 50	yes -83
sejour	no 56
selle	no -54	yes 79
semaine	yes 41
semaines	no -62	unknown 103	yes -41
semi	no -178	unknown 118
sens	yes 41
sent	no 72	yes -68
sentait	no -142	yes 163
senti	unknown -42	yes 77
sept	no 54	unknown -50
septembre	no 83	yes -67
serre	no -49
serres	no 44
sert	no 71	yes -44
serveur	no -113	unknown 152	yes -99
service	no 57
ses	no -59	unknown 61
seule	no 58	yes -42
si	unknown 83	yes -58
sidi	no 119	yes -106
siege	unknown -47
sieges	no 77	yes -66
sieste	unknown -52	yes 79
signale	unknown 158	yes -198
signaler	no 89	yes -70
signe	yes 62
signee	no 117	yes -82
silence	yes 58
simple	no -97	unknown -62	yes 124
sinistre	unknown -74	yes 46
sinon	no -92	yes 112
site	no 67	yes -53
six	yes -61
ski	no 100	yes -70
slt	yes 70
societe	no -189	yes 213
soeur	no -84	yes 108
soixante	no -141	unknown -66	yes 178
solaires	no 71	yes -54
soleil	no 40
sommes	no 45
son	no -46	yes 69
sonne	no 169	yes -149
sors	unknown 116	yes -102
sort	no -224	unknown 168	yes 62
sorti	no 83	yes -50
sortie	yes -41
sortir	no -94	unknown 73
sortis	no 85	yes -51
souffert	no 82	yes -52
souffler	unknown -45
souffre	no -46	yes 77
souhaite	no -67	unknown 102	yes -68
souk	no 104	yes -72
souleve	unknown 73	yes -90
sourcils	unknown 120	yes -150
souterrain	no 188	unknown -50	yes -149
sport	no 128	yes -106
stade	no -137	unknown 64	yes 59
station	unknown -52	yes 54
stationnee	no -158	yes 95
stationnement	no -160	unknown 211	yes -115
stock	no 49
stop	yes 57
store	yes 52
strasbourg	no -46	yes 60
stratifie	no -51	unknown 154	yes -148
subi	no 66
sucre	no 90	yes -66
sultan	unknown -52	yes 85
supporters	no 193	yes -162
surement	no 118	unknown -54	yes -64
surete	yes 44
surgi	no 51
surtension	no 65	yes -54
surtout	no 52
survecu	no 184	yes -166
suture	no -54	yes 70
suv	no -56	yes 71
svp	no 82	unknown -43	yes -42
sympa	yes 72
syndic	no -72	unknown 58
t	no 102	unknown -68
table	no 50
tableau	no 66	yes -54
tache	no -99	unknown 210	yes -129
tags	no 40
tague	no 66	yes -51
talon	no -71	yes 81
talus	no 99	yes -64
tanger	no 57
tant	unknown -53	yes 48
tante	no 60
tape	yes 42
taper	yes 42
tapis	no 68	yes -46
tard	no -79	yes 95
tassees	no -51	unknown 127	yes -132
tcl	no -95	yes 116
technique	no 109	yes -87
tel	no 106	unknown -45	yes -64
telephone	no 43
telephonique	no 234	unknown -63	yes -203
temoin	no -161	unknown 253	yes -126
temoins	no 40	unknown -61
tempe	no 75	yes -46
tempete	no -76	yes 111
tendon	no 106	yes -86
tentative	no 87	yes -54
tente	no 187	yes -163
terre	no 66
tesla	no -98	yes 127
tete	no 98	yes -78
thermique	no 102	yes -87
tiens	no 87	yes -66
tiers	unknown 188	yes -267
tire	no 91	yes -62
tissus	no -218	unknown 204
toile	no 76	yes -52
toilettes	no 84	yes -62
toit	no 50	unknown 49	yes -98
tole	no 110	yes -85
tolier	no -103	unknown 193	yes -153
tomates	no 91	yes -75
tombant	no 86	yes -71
tombee	unknown 82	yes -46
tondeuse	no 63
tonneaux	no 152	yes -122
torchon	no 75	yes -52
tordu	no 52
tordue	no 94	yes -63
tornade	no 108	yes -87
torts	no -65	yes 96
touche	yes 43
touchee	no 129	yes -119
tour	no -107	yes 126
touriste	no -40	yes 59
touristique	no -76	unknown -44	yes 111
tourne	no -86	yes 105
tourner	no -42	yes 55
tousse	yes 47
toute	no 53
traces	no 50	unknown 102	yes -142
train	no 49	unknown 79	yes -127
traine	no 203	yes -186
trampoline	no -89	yes 122
tramway	no -99	unknown -40	yes 138
transmets	no 66
traumatisme	no 66	yes -53
travail	no 78	yes -61
travers	yes 46
traversait	no -45	yes 49
tremble	yes 56
trempe	no -91	yes 112
trempee	no 171	yes -148
trempes	no 67	yes -43
trente	no -60	yes 86
triple	no 46
triporteur	no -99	yes 113
troisieme	yes 42
trottoir	yes 49
trou	no -53	unknown 56
trouille	no 80	yes -69
trouve	yes -43
truc	unknown 126	yes -157
truck	no -177	yes 191
tuyau	yes 58
type	no -64	yes 84
types	no 68	yes -63
uniquement	yes 49
up	no -48	yes 60
urgence	no -106	unknown -71	yes 166
usees	no -61	yes 71
utile	no -40	unknown 60
v	no 61	yes -42
vaches	no 85	yes -63
vais	unknown 44	yes -70
vaisselle	no 124	yes -100
valise	no 117	unknown -44	yes -80
vanne	no 105	yes -82
vase	no -159	yes 179
vehicule	unknown 105	yes -71
vehicules	no -46	unknown -60	yes 109
veille	no 125	yes -91
velos	no -99	unknown 106
velux	no 68
vendeuse	no 108	yes -83
venir	no -96	unknown 107
vent	no -92	unknown 93
venue	no -54	unknown 48
venus	no 80	yes -58
veranda	yes 60
verbal	no -52	unknown 60
verbalise	no -108	unknown -50	yes 141
verglas	no 113	yes -96
verifie	no 100	yes -82
verre	no 42	yes -54
verse	unknown -47	yes 65
vert	no 46
verte	no -61	unknown 109	yes -72
vertebres	no -51	unknown 127	yes -132
vertiges	no -49	yes 70
veterinaire	unknown -79	yes 70
veux	no -65	yes 100
victime	unknown -43
victimes	no 134	yes -96
videe	no 42
vie	unknown 97	yes -93
vieille	no 42	unknown -47
vient	no -87	unknown 96
ville	yes 43
vin	yes 46
vingt	no 68	yes -109
violence	no 58
violent	no -271	unknown 266
visage	no -63	unknown 142	yes -74
vitesse	no -91	yes 102
vitrage	no -62	yes 88
vitres	no -77	yes 103
vitrier	no 74	yes -49
vitrine	no -51	yes 91
vivants	no 82	yes -65
vive	no 55	yes -46
voie	no -69	yes 89
voila	unknown 48	yes -45
voile	no -201	unknown -49	yes 247
voilier	no -261	unknown -49	yes 284
voir	yes -52
vois	no -123	unknown 166	yes -72
voisin	no -100	yes 118
voisine	no -111	yes 142
voitur	no 166	unknown -96	yes -126
voiture	unknown 61
voitures	unknown -40	yes 43
voiturette	no 150	unknown -49	yes -121
vol	yes -50
volant	no 120	unknown -43	yes -82
volee	no 90	yes -52
voleur	no 80	yes -64
volume	no -81	yes 93
vomi	no -113	yes 135
vomit	unknown -42	yes 48
vont	no -51	yes 66
votre	no -126	unknown 144
voulant	no 96	yes -83
voyage	no 80	yes -53
voyageurs	no -182	yes 193
vrac	no 92	yes -67
vtc	unknown -54	yes 56
vtt	no 58
vu	yes -70
vue	yes 42
wa7ed	no 71	yes -47
week	no 44	unknown -56
x	no 134	yes -107
y	no 49
ya	no 52	unknown -43
yaris	no -54
yeux	no -149	unknown 119
zellige	no -137	yes 154
zoe	no 60
`;
