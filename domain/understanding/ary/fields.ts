import type { PhraseGroup } from '../lexicon/lexicon';

/**
 * By field of meaning, what customers say beside the scenes and the people, in Darija in Latin letters: weather, water,
 * fire, damage done on purpose, power cuts, papers of the sick. The twin of `ar/fields.ts`.
 */
const RAIN = 'chta|lchta|chtat|chta d|mtar|pluie|pluies|lmtar|chetwa';
const LEAK =
  'tserreb*|kaytserreb|tsrreb*|rche7*|kayrche7|kay9tr|kay9ter|kay9tter|kay9etter|kayqetter|kat9etter|kat9tter|dkhel|dkhlat|dekhlat|kaydkhel|katdkhel|nzel|nezlat|kaynzel|katnzel|hbet|kayhbet|fuite|infiltration|infiltrations|infiltra';
const ROOF =
  's9ef|ss9ef|saqf|s9af|plafond|terrasse|ste7|sate7|zenk|tôle|9ermoud|toiture|toit|7it|mur|serjem|cherjem|chrajem|balcon|étanchéité|façade|velux';
const FLOOD =
  'wad|lwad|oued|l oued|7emla|l7emla|7amla|sil|seyl|soyoul|fayadan|fayadanat|inondation|inondations|crue|mouj|lmouj|lb7er|lbhar|sed|nhar d chta|lma d chta|lma d lwad|rivière|torrent|déluge|chaaba|ch3aba|barrage';
const PIPE =
  'tuyau|tiyo|tyo|tuyo|canalisation|canalisa|conduite|robinet|robini|siphon|lavabo|baignoire|bano|douche|chauffe eau|chauffeau|chauffo|cumulus|machine|lave linge|lave vaisselle|machine d sabon|machine d ghsil|wc|toilette|toilettes|bit lma|joint|flexible|ballon|clim|réservoir|citerne|vanne|compteur d lma|regard|égout|égouts|lwad l7ar|wad 7ar|qadous|9adous|évacuation|gouttière|nabil|colonne|fosse|radiateur d dar|frigo|évier';
const BURST =
  't9ta3*|t9te3*|tqta3*|tferge3*|tfergue3*|tfarga3*|ferge3*|t9eb*|tqeb*|met9oub|meteqoub|terte9*|kaysil|katsil|kayfuiti|katfuiti|fuit*|fuya*|fad|fadat|kayfid|fayed|fayda|msdoud|msdouda|tsedd*|me7loul|m7loul|ma7loul|me7loula|t7ell|t7ellat|tfek*|tfekk*|khsr*|khser*|khasser|pété|péta|cassé|éclaté|éclata|nfeta9|nfet9|tfte9*|tefte9*|tcherre9*|tche9*|tle3*|rje3*|déborda|débordé|bouché|bouchée|lâché|lacha|therres*|sali|sal|salat|percé|percée';
const WET =
  'mbelel*|mbellel*|tbellel*|fazeg*|fazga|fzeg*|tfezzeg*|gher9*|ghr9*|ghar9*|ghre9*|ghari9|3amer|3amra|m3emmer*|mnefekh*|tnefekh*|tnefkh*|mnfoukh*|tenfekh*|rotoba|rtoba|mra6eb|bo9a3|taches|tach|tachat|gonflé*|trempé*|inondé*|noyé*|moisi*|khamej|khenzat|chrbo|chreb|charba|m9echcher*|9echcher*|mahoucha|fasda|3ayem|3ayma|dégât*|auréole*';
const ROOM =
  'dar|ddar|dari|darna|bit|biti|villa|appart|appartement|7anout|bureau|garage|cave|depot|dépôt|salon|sala|kouzina|cuisine|7ammam|douche|chambre|couloir|parquet|zrabi|zraba|frach|sedari|banquettes|matelas|mobles|meubles|7yout|7it|mur|murs|s9ef|saqf|plafond|sbagha|peinture|placo|jebs|gebs|mario|placard|buffet|carrelage|droj|sel3a|marchandise|bureau|stock|chambre d drari|bit n3as|hall|entrée|armoire';
const CAR =
  'tomobil|tomobila|tomobilti|tonobil|siyara|voiture|camionnette|fourgon|motor|moto|scooter|vélo|capot|lcapot|coffre|bab|porte|portes|biban|7it|mur|façade|facade|rideau|7anout|ma7al|vitrine|garage|portail|boite aux lettres|camera|caméra|rétro|retro|rétros|mraya|mrayat|aile|pare brise|parbriz|zaj|jaj|serjem|cherjem|chrajem|vitre|vitres|siège|sièges|selle|plantes|clôture|poubelle|interphone|enseigne|dar|dari|chejra|9ber';
const ON_PURPOSE =
  '3sa|b3sa|3essa|zerwata|batte|marteau|mtar9a|7jer|7ejra|hjer|7jar|pierre|pierres|brique|mous|lmous|jenwi|couteau|cutter|sarout|clé|mesmar|clou|tournevis|acide|javel|mawad|peinture|sbagha|spray|bombe|tag|tags|goudron|zeft|bid|oeufs|sucre|soukar|colle|silicone|mousse|huile|zit|khra|poubelle|zbel|ketba|sbab|insulte|insultes|coups de pied|rekla|rkel';
const CULPRIT =
  'jari|jarti|jarna|jartna|jar|jara|weld jarna|weld jari|tli9i|tli9ti|rajli sabe9|mrati sab9a|ex|mon ex|l ex|khouya|nsibi|nsibti|weld 3emmi|weld khali|zmili|collègue|locataire|lkari|sa7eb l7anout|moul l7anout|khddam 9dim|ancien employé|concurrent|siyed|moul taxi|chifor|chauffeur|gardien|3essas';
const SPOILT =
  'khser*|khsr*|fsed*|fesd*|fasda|khenz*|khnez|dab|dabt|dabet|t7re9*|t7er9*|te7re9*|7re9*|grill*|7bes*|7bset|tfa|tfat|mat|matet|mato|ma b9ach*|ma b9atch*|hs|h s|cramé*|pourri*|rmina*|rmit*|rmitou|tlef*|abîmé*|ma kaych3el*|ma katch3el*';
const POWER =
  'do|dow|ddo|dou|daw|trisinti|trissinti|tri7inti|lkahraba|kahraba|courant|électricité|electricite|surtension|coupure|délestage';
const HEALTH =
  'tbib|toubib|tbiba|snan|dentiste|ders|drous|dwa|ddwa|médicaments|medicaments|pharmacie|nddader|ndader|nwader|lunettes|lentilles|opticien|analyse|analyses|ta7alil|labo|radio|scanner|irm|écho|echo|kiné|kine|wilada|accouchement|césarienne|opération|operation|3amaliya|clinique|hospitalisation|sbitar|consultation|spécialiste|soins|ortho|appareil|couronne|implant|prothèse|vaccin|maladie|dermato|gynéco|pédiatre|ophtalmo|psy|cure|traitement';
const BILL =
  'facture|factures|fatoura|fatourat|lfatoura|reçu|recu|bon|ordonnance|feuille de soins|feuille|dossier|wer9a|lwer9a|wra9|masarif|mssarif|sawa2ir|frais|remboursement|rembourse*|mutuelle|devis|quittance|prise en charge|tkhlles*|khellest*|khlest*|sreft|kelfni|kelfatni|3la 7sab|l3ilaj|soins';

const TYPES: readonly PhraseGroup[] = [
  {
    topic: 'type',
    label: 'collision',
    weight: 6,
    phrases: [
      `(tla9it|tla9ina|tla9a|tsademt|tsadem|tsademna|tchabekt|accrochit|accrochage) [m3a|f|ana w] [wa7d|wa7ed|chi] [l] (lhaj|7aj|siyed|siyda|mra|rajel|tomobil|taxi|camion|motor|scooter|chifor|drri|bent|4x4|fourgon|tracteur|bus) [f|fi]`,
      '(kola|kol|kulla) (wa7d|wa7ed) (kaygoul|kaygol|kay9ol|kayqoul) [ana|bli] (prioritaire|l7e9|l7a9|lakhor|priorité)',
      `(${'tomobil|tonobil|taxi|camion|motor|scooter|bus|4x4|voiture|triporteur|tobis|fourgon'}) … (9et3at|9te3at|9te3|qet3at|qte3|tal3at|tle3at|khrjat|kherjat|dakhlat|dkhlat|jat|drbat|7akkat) [lia|lina|lihom|liha|lih|3lihom|3liha|3lih|3lia|3lina|l|f|fihom] (trottoir|lihom|liha|lih|table|tabla|terrasse|café|9ahwa|lqahwa|rond|rompa|bnti|weldi)`,
      '(kanreki|kanrekoli|kanreculi|kangari|kan gari|kanparki|kanrja3|kanrje3 lor|nrekuli|nreculi) … (dreb*|drb*|7ekk*|lmess*|dkhel*|tomobil|poteau|7it|bab)',
      '(zel9et|zle9et|zel9at|zle9at|fletat|dharat|tzelqat|tze7leqat|derbat) [lia|bia|bina|lina] … (virage|tri9|chta|debab|verglas|telj|barriere|7ajez|rail|zit)',
      '(klakani|klakatni|klakaw|zdemni|zdemni mn lor|tkaya|dkhel fia|dkhel fina|dkhlat fia|dkhel fiya|ja fia|jat fia|ja fina|jat fih|ja fih|jat fiha)',
      '(kent|knt|kont) [ana] (rajel|gay|ghadi|kan9te3|9ate3|m9ete3|dayz) … (passage piéton|passage pieton|passage|trottoir) … (motor|scooter|tomobil|taxi|trottinette|vélo|moto)',
      '(7ell|hel|7el|7ellat|fte7|fet7at) [l] (bab|lbab|porte|portière) … (bla ma ychof|bla ma tchof|bla ma|jat fih|jat fiha|ja fih|ja fiha|motocycliste|cycliste|motor|scooter|moto|trottinette)',
      '(9elleb*|t9elleb*|tgelleb*|tgeleb*|tqelleb*) [lia|bia|bina] [l] (camion|tomobil|motor|remorque|tracteur|scooter)',
      '(tomobil|tonobil|voiture) … (madfouna|mdekkka|medkoka|mdegga|embouti*|mcharga|m3ewja|mchewha|mkhedcha|mkhroucha)',
      '(freina|freinit|frana|frani|frint|freini) … (dkhel|dkhelt|dkhalt|drebt|drb*|zdem*|fih|fiha|fia)',
      '(halouf|7allouf|7louf|kelb|bgra|7mar|jmel|baghla|m3za|sanglier|chien|vache) … (drebt*|drebnah|drebto*|drbto*|zdemt*|dhest*|tferdekh)',
      '(carambolage|tamponnade|tampon|choc arriere|choc frontal|froissage|frottement|éraflure)',
    ],
  },
  {
    topic: 'type',
    label: 'degats_des_eaux',
    weight: 9,
    phrases: [
      `(${RAIN}) … (${LEAK}) [lina|lia|3lina|3lia] [mn|men|3la] [l] (${ROOF})`,
      `(${LEAK}) [lma|lina|lia|3lina] [d|dyal|men|mn] [l] (${RAIN}) … (${ROOF})`,
    ],
  },
  {
    topic: 'idiom',
    label: 'figure',
    phrases: [`(${RAIN}) … (${LEAK}) [lina|lia|3lina|3lia] [mn|men|3la] [l] (${ROOF})`],
  },
  {
    topic: 'type',
    label: 'degats_des_eaux',
    weight: 7,
    phrases: [
      `(${PIPE}) [d|dyal] [lma|jari|jarti|lfo9|lkouzina|l7ammam|douche|ghsil|sabon] … (${BURST})`,
      `(${BURST}) [lia|lina|lih|liha] [l] (${PIPE})`,
      `(lma) … (wsel|wasal|khrej|kharej|dkhel|dakhel|nzel|nazel|hbet|habet|tle3|tal3|kayjri|kayhbet|kaynzel|${WET}) … (${ROOM}|jar|jari|jarti|jiran)`,
      `(${ROOM}) … (${WET}) [b] (lma|l ma|eau|mn fo9|men fo9|fuite|tuyau)`,
      `(${ROOM}) (${WET}|kay9etter|kay9tter|kay9ter|kat9etter)`,
      '(l9it|l9ina|lqit|sbt|dkhelt|dkhelna) [l] (dar|kouzina|salon|7ammam|garage|bureau|7anout|appart) [kolha|kollha|b|3amra|ghar9a|b lma] (lma|3amra|ghar9a|b lma|fayda)',
      '(jari|jarti|jiran|jar|jara|li fo9|lli fo9|lfo9ani|lfo9aniya|mn fo9) … (khella*|nsa|nsat|robinet|robini|lma|machine|douche|kay9etter|fuite|inondation)',
      '(kanjme3|kansi9|njme3|kanhez|knjbed) [l] lma',
      '(t9eb|te9b*|tqeb|tqebt|perça|percé|drb*|9te3|qte3) … (tuyau|conduite|canalisation|tiyo|colonne)',
      '(chantier|lkhddama|m3ellem|bennay|plombier|la pelle|pelle|trax) … (tuyau|conduite|canalisation|tiyo|lma)',
      '(lwad l7ar|égout|égouts|regard|fosse) … (tle3|rje3|fad|3emmer|khenz|déborda)',
      '(dégât|dégâts|degat|degats) des eaux',
      '(tfuya|fuya|fuitat|kayfwi|katfwi|tfwi)',
    ],
  },
  {
    topic: 'type',
    label: 'evenement_climatique',
    weight: 8,
    phrases: [
      '(3ajaja|l3ajaj|3ajaj|cherki|chergui|tornade) … (tayr*|9le3*|9el3*|qle3*|hez*|dda*|ta7*|tah*|herr*|9elb*)',
      '(tle3|dkhel|3emmer|fad) lma [f|mn|men] [l] (zen9a|derb|7ouma|triq|tri9|chari3)',
      '(ri7|rri7|3asifa|cherki) … (9ale3|9le3|qle3|tayeh|tayye7|tayh*) … (nekhla|nakhla|chejra|l9asdir|9ezdir|zenk|parabole|toit|sta7|poteau|panneau*)',
      `(${FLOOD}) … (dkhel*|dekhl*|hjem*|gher9*|ghr9*|ghre9*|3emmer*|jref*|dda|ddat|ddana|hezz*|hez|7mel|tle3|wsel|fad|fadat|kla|klat|tayye7*|khsser*|9elleb*)`,
      `(dkhel*|dekhl*|hjem*|gher9*|ghr9*|dda|ddat|hezz*|jref*) [3lina|3lia|lia|lina] [l] (${FLOOD})`,
      `(wad|lwad|oued|barrage) (7mel|fad|fayed|tle3|ja|7amel|kaydi)`,
      '(ri7|rri7|rih|lri7|3asifa|l3asifa|tempete|tempête|tornade|rafales|cherki|chergui|lhwa|vent) … (tayr*|tayer*|tayh*|tayye7*|ta7*|dda|ddat|ddaw|hez|hezz*|9el3*|qel3*|herr*|kess*|7eyd*|tar|tart|9elb*|qelb*|fer9*|kherreb*|3erra*|arraché*|envolé*)',
      '(tebrouri|tbrouri|lbred|lberd|grêle|grele|grelons) [kbir|9ed|qed|d] … (tomobil|capot|toit|parbriz|tôle|zit|fella7|serre|ghella|7jer|bosses|bossa|7fer)',
      '(berd|lberd) (9ed|qed|kbir|b7al)',
      '(foudre|sa3i9a|se3qa|ra3d) … (drb*|dreb*|7re9*|nzel*|khser*|khsser*|grilla)',
      '(zelzal|zenzla|séisme) … (ch9e9*|tche9*|chou9ou9|fissur*|ta7*|rab*|7it|7yout)',
      '(telj|neige) … (tayye7*|ta7*|herres*|toit|s9ef|tôle|hangar|9elleb*|t9el)',
      '(bach|bache|bâche|serre|la serre|plastique|ghella|saba|récolte|zitoun|khodra|matich*|chjer|nkhel|tomates) … (ri7|rri7|berd|tebrouri|jri7a|telj|3asifa|7emla)',
      '(chtat|lchta|chta) … (dekhlat|dkhlat|ghr9*|gher9*|3emr*|jabt|jabet) … (wad|lwad|oued|zen9a|7ouma|garage|cave|dar|7anout)',
    ],
  },
  {
    topic: 'type',
    label: 'incendie',
    weight: 7,
    phrases: [
      '(bouta|lbouta|gaz|cocotte) … (tferge3*|tfergue3*|ch3el*)',
      '(chem3a|ch3ma|bougie) … (cha3l*|ch3l*|ch3el*|te7er9*)',
      '(l3afia|l3afya|3afia|nar|nnar|feu|l feu|7ri9|l7ri9|chrara|flamme*|incendie) … (bdat|bda|ch3let|ch3lat|cha3let|klat|wslat|wasslat|dazet|dazat|nadet|nadt|ntaql*|tfat|tfaw|tfinaha|tfina|tfawha|dewbat|khella*|cheddat|chedd*)',
      '(nadt|nadet|ch3let|ch3lat|cheddat|bdat|tle3t) [lia|lina|lih|f|fiha|fih] (l3afia|l3afya|nar|l feu)',
      '(7anout|l7anout|dar|salon|kouzina|tomobil|motor|garage|dépôt|cabane|ferme|box|compteur|clim|chargeur|batterie|trotinette|trottinette|four|friteuse|rideau|matelas|poubelle|zbel) [dialna|dyalna|dyali|d|dyal] … (ch3el|ch3let|ch3lat|cha3el|t7re9*|t7er9*|te7re9*|cramé*|brûlé*|brule*|tferge3 … dokhan)',
      '(chargeur|batterie|prise|court circuit|multiprise|rallonge) … (tferge3|ch3el*|dokhan|l3afia|7re9*|t7re9*)',
      '(court circuit|court-circuit|masse électrique)',
      '(pompiers|lpompiers|bompia|l wi9aya lmadaniya|protection civile) [jaw|ja|jat] … (tfaw*|tfa*|éteint*|l3afia|7ri9|mor|bekri)',
      '(m9la|me9la|friteuse|zit) … (ch3el*|ch3let|l3afia|t7re9*)',
    ],
  },
  {
    topic: 'type',
    label: 'vandalisme',
    weight: 8,
    phrases: [
      `(kab|kebb*|keb|khwa|lo7|la7|la7o|rma|rmaw|rech*|rechch*|sbegh*|tla|tlaw|7ett|dar|daro|ktab|kteb*|ketbo|tag*) [lia|lina|liya|chi|wa7d] (${ON_PURPOSE}) … (3la|f|fo9|l|dakhel) [l] (${CAR}|réservoir|moteur)`,
      `(herres*|herrs*|kesser*|kessr*|dreb*|drb*|drab*|khebch*|khebbech*|kherbech*|khdech*|cherre*|jre7*|9ess*|rech*|rayer|raya|defonc*) [lia|lina|liya] [l] (${CAR}) … [b] (${ON_PURPOSE})`,
      `(${CAR}) … (mkherbch*|mkhebbch*|mkhebch*|mkhdech*|mkhdouch*|mcherret*|mjer7*|rayé*|rayer|tagué*|mesbough*|mktoub*|mwessekh*) … (sarout|mesmar|clé|lor|9oddam|kamel|kamla|mn|men|bab)`,
      '(khettet|khettat|kherbech|khebbech|rechem|chettebt) [lia] [l] (portière|portiere|bab|capot|aile|tomobil|cote|jenb)',
      '(kesser|kessro|herres|herrso) [l] (bibane|biban|chrajem|srajem|mobles|tables|casiers|7yout)',
      '(rwayd|roues|pneus|pneu|rwida|rwayed|bnou) … (mfechch*|mfech*|mcherr*|met9ob*|crevé*|mt9ob*|mch9o9*|tsseri9|3la l7did)',
      '(tkhasemt|tkhasem|tkhassemt|mdarba|mdabza|tdabezt|tchadit|mochkil) … (herres*|kesser*|dreb*|khebbech*|kab|kebb*|fech*) … (tomobil|mraya|rétro|bab|parbriz|zaj|capot)',
      '(nzel|hbet|nad) [w] (dreb*|herres*|kesser*) [lia] [l] (mraya|retro|rétro|bab|zaj|capot|tomobil)',
      '(vandalisme|takhrib|vandal*|casseurs|degradation*|dégradation*)',
    ],
  },
  {
    topic: 'type',
    label: 'vol',
    weight: 7,
    phrases: [
      '(portefeuille|bztam|telefoun|telephone|tilifoun|sac|sarout|swaret|vélo|velo|motor|scooter|trottinette|pc|tablette|tomobil|dheb|debalej) … (ma kaynin|ma kaynch|ma kaynach|makaynch|ma kayna|ma kayn|ma b9ach|ma b9atch|ghebr*|mcha|mchat)',
      '(dda|ddaw|khda|hez) [lia|w] (broche|debalej|dbalej|khatem|khwatem|lkhwatem|bague|collier)',
      '(casier|vestiaire|locker|consigne) (mherres|mkesser|m7loul)',
      '(dda|ddaw|daw|dawo|khda|khdaw|hez|hezz|hezzo|hezzou|jbed|serqou|serqo|serq*|sreq*|srq*|chefr*|chafr*|ddawh|ddawha) [lia|lina|liya|liha|lih] [l] (turbine|tablette|caisse|portable|pc|tomobil|clio|motor|scooter|vélo|sac|bztam|telephone|flous|dheb|machines|perceuse|kolchi|batterie|roues|plaque|sel3a)',
      '(dkhlou|dkhlo|dekhlo|dkhel) [l|3la] (cabinet|pharmacie|magasin|local|7anout|l7anout|dari|dar|darna|garage|appart|bureau|dépôt|chantier|villa) … (men|mn) (cherjem|serjem|chrajem|ste7|bab|balcon|s9ef|fenêtre)',
      '(serqouha|serqouh|serqoh|serqoha|serqolia|serqou lia|sre9ouha|sr9ouha|chefrouha|ddawha|ddawh|ddawhom|hezzouha) [lia|lina]',
      '(pickpocket|arnaque|nessab|nasb|escroc*|home jacking|carjack*|à l arraché|braquage)',
    ],
  },
  {
    topic: 'type',
    label: 'bris_de_glace',
    weight: 8,
    phrases: [
      '(parbriz|pare brise|parebrise|lunette arriere|lunette arrière|vitre|vitre arriere|zaj|jaj|zjaj|toit panoramique|panoramique|toit ouvrant|lorani|cherjem|serjem|chrajem|vitrine) … (mferge3*|tferge3*|mcherr*|tche9*|tcha9*|fissur*|éclaté*|impact*|therres*|tkesser*) … (bou7do|bo7do|bou7dha|bo7dha|b lberd|b skhana|b skhouna|b l7er|tout seul|sans rien|ma kayn la 7jar|7ejra|7jra|gravillon|caillou|camion)',
      '(7ejra|7jra|7ajra|hajra|7sa|gravillon|caillou|kora|ballon|pigeon) … (parbriz|pare brise|parebrise|zaj|jaj|vitre|vitrine|lunette|cherjem|serjem)',
    ],
  },
  {
    topic: 'type',
    label: 'dommage_materiel',
    weight: 8,
    phrases: [
      `(t9te3|tqte3|9te3|qte3|mcha|tfa|rje3|tle3|hbet|coupure|surtension) [3lina|lina|lia] [l|d] (${POWER}) … (${SPOILT}|frigo|congélateur|tellaja|sel3a|l7em|l7out|télé|tele|pc|machine|clim)`,
      `(${POWER}) … (t9te3*|tqte3*|9te3*|mcha*|rje3*|tle3*|hbet*|zad*) … (${SPOILT}|frigo|tellaja|tele|pc|machine|clim)`,
      `(frigo|tellaja|congélateur|congelateur|chambre froide|sel3a|l7em|l7out|glace|vaccins) … (${SPOILT}) … (${POWER}|coupure)`,
      `(weldi|wldi|bnti|drari|derri|weld khti|bent khti|7fidi|lmech|lkelb|kelbi|mechti) … (jbed*|jebd*|chedd|hez*|t3elle9*|l3eb) … (télé|tele|tv|pc|écran|ecran|vase|table|lampe|câble|cable|fil) … (ta7*|tah*|therr*|herr*|ma katech3el*|ma kaych3el*|tkess*)`,
      '(tah|ta7|ta7et|tahet|tahat|ta7at) [lih|liha|lia|men ydo|mn yeddo] [l] (marteau|perceuse|brique|rkhama|pot|seau|stel|outil|pelle|échelle|sellom|madrier|planche|7dida|rail|carrelage|tuile|bach) … (3la|fo9|f) [l] (tomobil|capot|pavillon|toit|dar|jardin|télé|table|zaj|balcon)',
      '(jari|jarti|jarna|jar|voisin|khddam|m3ellem) … (tah|ta7|taye7|tayye7|herres|khsser|tqeb|t9eb|kab|7re9|9te3) … (3la|f) … (tomobil|7it|portail|dar|balcon|jardin|clim|toit|télé)',
      '(chejra|ghosn|ghsen|branche|pot|vase|7it|sour|mur|antenne|parabole|panneau|store|tôle|échafaudage|grue) … (ta7*|tay7*|tah*|rab*) … (3la|fo9) [l] (tomobil|dar|garage|toit|7it|capot|motor)',
      '(tqebt|t9ebt|kharmt|herrest|kesserte|kherrebt|ghlet) … (3nd|dyal|d) (jari|jarti|jiran|client|klyan|sa7bi|nass|voisin)',
    ],
  },
  {
    topic: 'type',
    label: 'blessure',
    weight: 6,
    phrases: [
      '(kelb|lkelb|kelba|klab|chien|mech|qett|9ett|3awd|cheval|baghla) … (cheddni|chedd*|cheddha|cheddo|3eddni|3edd*|3add*|nehch*|hjem*|9bet*|griffa*|mordu*|khebbech*|rkelni|rekl*)',
      '(cheddni|cheddha|cheddo|3eddni|3eddha|3eddo|hjem 3lia|hjem 3liha) [men|mn|f] (sa9*|rejl*|yedd*|fakhd*|fkhed*|dra3*|wejh*)',
      '(ti7t|ta7t|ta7|tahet|zle9t|zleqt|glisst|tkarkbt|t3tert) … (droj|sellom|échelle|toit|ste7|échafaudage|piscine|douche|7ammam|trottoir|escalier|entorse|fracture|cassé|therres*|ghorz*)',
      '(kanl3eb|kont kanl3eb|match|l3ebt|salle|foot|ski|kanjri|course|rando*) … (tlwa*|tlwat|fracture|entorse|cassé*|therres*|tkesser*|ligament*|croisé*|déchirure|claquage|plâtre)',
    ],
  },
  {
    topic: 'type',
    label: 'autre',
    weight: 8,
    phrases: [
      `(${BILL}) [d|dyal|de|3la|des|du] [l] (${HEALTH})`,
      `(nsifet|nsift|nssifet|nseft|n7ett|nredd|bghit|khassni|wach|chhal|ch7al|3endi|3ndi) … (${BILL}) … (${HEALTH})`,
      `(${HEALTH}) … (${BILL}) … (treddo|katreddo|t3ewdo|kat3ewdo|trej3o|nsifet|nsift|remb*|dh|euros|€|ghadi)`,
      `(${HEALTH}) … (khellest|khlest|dh|dirhams|euros|€) … (remb*|treddo|rej3o|n3ewwed|mutuelle|prise en charge|katkhellso|kat3ewdo)`,
      '(dépannage|depannage|dépanneuse|depanneuse|remorquage|remorqueuse|panne|en panne|lapanne|assistance)',
      '(tomobil|tonobil|motor|voiture|moteur) … (habset|7bset|7bes|w9fat|w9ef|ma bghatch tdemar*|ma bghat tdemar*|tfat|skhnat|skhent|surchauff*|khsrat|calé|cala|kayskhen)',
      '(moteur|radiateur|batterie|embrayage|boite|courroie|alternateur|démarreur|joint de culasse) … (mat|mcha|khwa|khawya|dokhan byed|vapeur|skhen|hs|t9te3|tqte3|cassé|fuit*)',
      '(crevaison|roue crevée|pneu crevé|clés f dakhel|sarout dakhel|sarout b9a|essence salat|ma b9a mazot|erreur carburant)',
      '(valise|bagage|bagages|sac|passeport|swaret|clés|cin|permis|carte) … (da3|da3et|da3t|dda3|perdu*|tlef*|tellef*|nsit*|ma wslat*|ghaber|ghebr*) … [aéroport|avion|taxi|train]',
      '(vol|avion|tiyara|train|bateau|voyage|hotel|hôtel|billet) … (annulé*|annula|tlgha|tannula|retard*|raté*|fatni|fatetni|fatna)',
      '(moul dar|propriétaire|patron|employeur|syndic|entreprise|vendeur|société|garage) … (caution|litige|avocat|ma bghach yredd|procès|protection juridique|arnaqu*|mahkama|tribunal)',
      '(protection juridique|avocat|litige|tribunal|mahkama|7imaya 9anouniya)',
    ],
  },
];

const WHO =
  'ana|howa|hiya|hwa|hya|mrati|rajli|weldi|bnti|drari|siyed|siyda|chifor|rakeb|passager|lakhor|lakhra|moul lmotor|moul tomobil|mama|baba|khouya|khti';
const NOTHING = 'walo|walou|walu|walou gae|hta 7aja|7ta 7aja|ta 7aja|chi 7aja|hta haja|7ta haja|rien';

const PEOPLE_HURT: readonly PhraseGroup[] = [
  {
    topic: 'idiom',
    label: 'part',
    phrases: [
      `(${BILL}) … (${HEALTH}|ordonnance)`,
      `(${HEALTH}) … (${BILL})`,
      '(drebt|herrest|9est) … b (yeddi|ydi|rejli)',
      '(ta7*|tah*|zle9*|flet*|hreb*|khtef*|nter*|taye7*|tayer|zleq*|dda*|hez*) [lia|liya|menni|mni|lih|liha] … (men|mn) (yeddi|ydi|yeddo|ydo|ydiya|yeddiya|yeddha|bin yeddi|3on9i|rasi)',
    ],
  },
  {
    topic: 'idiom',
    label: 'figure',
    phrases: [
      '(l7ayawan|halouf|7allouf|7louf|kelb|bgra|7mar|jmel|baghla|m3za|chien|vache|sanglier|mskin|meskin|7wli|moteur|frigo|écran|télé|tele|pc|batterie|telephone|clim) [rah|rahi|meskin|mskin|kan|howa] (mat|matet|mato|mata)',
      '(plafond|faux plafond|s9ef|saqf|7it|7yout|placo|décor) [d|dyal|f|en] (gebs|jebs|plâtre|platre|placo)',
      '(gebs|jebs|plâtre|platre|placo) [d|dyal] [l] (s9ef|saqf|plafond|salon|7it|couloir|dar|7ammam|kouzina)',
      '(mat|matet) (b d7ek|bel d7ek|b je3|mn d7ek)',
      '(kanmout|kan mout) (3la|f|b)',
    ],
  },
  {
    topic: 'injury',
    label: 'symptom',
    phrases: [
      '(oxygene|oxygène|oksijin|masque d oxygene|réanimation|réa|soins intensifs)',
      '(nefsha|nefso|nefsi|nefs) (dak9et|da9et|dakt|dak|daq|dayga|dayqa|m9tou3|tqte3|9sir|qsir|kay7bes)',
      '(daqet|da9et|dagt|dayq) [lia|lih|liha|b|3liha|3lih] (nefs|nefsha|nefso|nefsi|lkhater)',
      '(ambulance|l ambulance|samu|is3af|protection civile) [jat|ja|w] … (dat ha|dat h|datha|dat|ddat*|dda*|hezz*|hezat*|heztou|heztha|datou)',
      '(ma) (9adch|9adech|9edrat|9edratch|qedratch|9der|9dert|n9der|9adrach|9adra|qadra|qadch|nqder|n9derch) [3la|bach] (nhezha|nhezzha|nhezz|tweqef|tw9ef|twe9ef|nweqef|nmchi|tmchi|ymchi|n7errekha|n7errek|t7errek|tneffes|ntneffes|n3fes|t3fes|nchedd)',
      '(kasr|ksr|fracture|entorse|luxation|hématome|hematome|ecchymose|contusion*|commotion|trauma*|lésion|foulure|déchirure|brûlure*|brulure*|coupure|plaie|bleus) [f|fi|d|3la|au|à la|du] [l]',
      '(therr*|tkess*|therres*) [lia|lih|liha] [l] (ktef|yedd|rejl|senna|nif|dra3|tarqowa|clavicule)',
      '(dert|daro|darou|derna|dar) [lia|lih|liha|li] [#|chi] (ghorza|ghorzat|ghorz|points|lqah|lqa7|vaccin|jbira|gebs|plâtre|minerve|attelle|radio|scanner|irm|écho)',
      '(# ghorza|# ghorzat|# points|ghorza|ghorzat|ghorz)',
      '(bqit|bo9it|b9it|b9a|b9at|bat|batet|n3est|n3es|n3sat) … (f|fi) (clinique|sbitar|urgences|réanimation|observation|mosta3jalat)',
      '(7amla|7amel|enceinte) … (sbitar|kerchha|wje3*|hématome|hematome|nzif|dem|surveillance|contractions|tbib|kadderha|katdr*)',
      '(arrêt|repos|ra7a|incapacité|itt) [de travail|d|dyal] # (iyam|yam|youm|jours|j|simana|simanat)',
      '(tbib|docteur|médecin|toubib) … (3tani|3tah|3taha|kteb lia|kteb lih|galli|gal lia|gal liha) … (# iyam|repos|ra7a|minerve|dwa|radio|certificat|arrêt|chahada|antalgique*|doliprane)',
      '(dayekh|dayekha|daykh|daykha|dayekhin|sekhfan|sekhfana|ghayeb|ghayba|vomi*|kaytqeyya|kattqeyya|kayte9eyya|nausé*|évanoui*|malaise|tombé dans les pommes)',
      '(kay3rej|kat3rej|kan3rej|m3rrej|boite|kayjer rejlo|katjer rejlha|béquille*|3okkaz)',
      '(dem|ldem) … (kaysil|sal|nzel|khrej|kaykhrej|f rasi|f wejhi|f raso|mn nifo|men nifi|mn rasha)',
    ],
  },
  {
    topic: 'injury',
    label: 'nobody',
    phrases: [
      '(la|w la|ma kayn la|ma kan la) (jar|7ed|7edd|wa7d|wa7ed|ana|howa|hiya|drari|7na|bnadem) [w] (la|wala) (7ed|7edd|ana|howa|hiya|wa7d|wa7ed|drari|7na|jar|bnadem) [ma] (tdarr|tderr|tjre7|tjer7|t9as|tqas|te7re9|t7re9|tblessa|mjrou7|tdar|tmess)',
      '(ma) (tqasna|t9asna|tqasina|t9asina|tqassina|tderrina|tdarrina|tjre7na|tjer7na|mssna|tblessina|te7re9na) [b|ma|hta|7ta|la] [walo|walou|7aja|ana|hiya|howa|7na]',
      '(la|wala) (ana|howa|hiya|drari|mrati|rajli|weldi|bnti) (la|wala) (ana|howa|hiya|drari|mrati|rajli|weldi|bnti) [ma] (jrat lina|jra lina|w9e3 lina|tqasna|t9asna|darou|bina|fina|tqasina|tqaso) [hta|7ta|chi] [walo|7aja|chi 7aja]',
      '(ta|7ta|hta) (wa7d|wa7ed) ma (darou|daro|dar lih|jah|jat fih) (chi 7aja|walo|hta 7aja)',
      `(ma) (fina|bina|fihom|bihom|fihoum) (${NOTHING}) [kamlin|kolna|bjouj|lhamdoullah]`,
      '(ma) (tqas|t9as|tqass|tdarr|tderr|tjre7|tjer7|te7re9|t7re9|tblessa|tmess|tdar|tkhn9|tkhen9) [7ta|hta|ta|la] (wa7d|wa7ed|7ed|7edd|bnadem|insan) [fina|hamdollah|hamdoullah|lhamdoullah]',
      '(ta7ed|7ta7ed|hta7ed|hetta7ed|tawa7d|tawa7ed|7tawa7d|htawa7d|hettawa7d|ta 7ed|ta 7edd|ta 7ad) [fina|mina|menna] (ma) (tdarr|tderr|tjre7|tjer7|tjr7|t9as|tqas|te7re9|t7re9|t7er9|tblessa|tmess|tdar|tkhne9|t2da|tada)',
      '(ta7ed|7ta7ed|hta7ed|tawa7d|tawa7ed|7tawa7d) (ma) (fih|bih|3endo|w9e3 lih|wqe3 lih|jra lih) (walo|walou|hta 7aja|7ta 7aja|chi 7aja)',
      '(kolna|kolchi|7na|hna|kamlin|koulna|kolhom|drari|homa|bjouj|b jouj) [rah|rahna|rahom|kamlin|hamdollah|lhamdollah|w] (bi khir|b khir|bikhir|bkhir|labas|salmin|salmine|mezyanin|safe|ça va|sa7a labas|indemnes|nickel) [kamlin|hamdollah]',
      '(ana w|ana o|ana ou) (mrati|rajli|drari|weldi|bnti|howa|hiya|khouya|khti|sa7bi|mama|baba|wladi|wlidati) [w|o|ou|kolna|kamlin|drari|wladi|hta|7ta|howa|hiya|rah|rahna|bjouj|b jouj] (bi khir|b khir|bikhir|bkhir|labas|salmin|mezyanin|ma fina walo|ma bina walo|kolna bi khir|kolna bikhir|kolna labas)',
      '(sa7a|s7a|seha) [lhamdollah|hamdollah] labas [3endi w 3endo|3ndi w 3ndo|3lina|3endna|kamlin|3endi w 3endha]',
      '(ma kayn|ma kan|makan|makayn) [la|hta|7ta|ta] (jra7|jer7a|mjrou7|mjrou7in|blessé|blessés|dem|victimes|da7aya|jer7|mouta) [la|w la] [mouta|walo|dem|jra7|chi 7aja]',
      '(dazet|dazt|salat|mchat|dazat) [3la|b|hamdollah] (khir|kheir|slama|salama|3la khir)',
      '(sans|aucun|pas de|zéro|zero|0|walo) (blessé|blesse|blessés|victime|dégât corporel|dommage corporel|mjrou7|jra7)',
      '(dégâts|khsara|khsayer|dommages) [ghir|gha|que|kolha] (matériels|matériel|materiel|madiya|f tomobil|f l7did|f tôle|dyal l7did) [ghir|safi|w safi]',
      `(ma) (biya|bia|fiya|fia) (${NOTHING}) [w|o|ou] (la|wala|hta|7ta) (howa|hiya|hwa|hya|siyed|chifor|lakhor|drari|mrati|rajli|weldi)`,
      `(ma) (fih|fiha|bih|biha) (${NOTHING}) [w|o|ou] (la|wala|hta|7ta) (ana|howa|hiya|7na)`,
    ],
  },
  {
    topic: 'injury',
    label: 'one-well',
    phrases: [
      `(ma|m) (fya|fia|fiya|biya|bya|bia|3endi|3ndi|jani|wqe3 lia|w9e3 lia) (${NOTHING}|hta khdech|7ta khdech|khedcha|derba)`,
      '(7ta|hta|ta) (khdech|khedcha|khdcha|khedch|jer7a|derba|bosse) (ma) (fya|fia|fiya|biya|bya|fiha|fih|jatni|jani)',
      `(${WHO}) (ma) (fya|fia|fiya|fih|fiha|bih|biha|biya|bya) (${NOTHING})`,
      `(${WHO}) [rah|rahi|rani|7ta|hta|tab3an] (nad|nadet|nadt) (bo7do|bou7do|bo7dha|bou7dha|3la rejlih|3la rejliha|dik sa3a|mezyan)`,
      `(${WHO}) [rah|rahi|rani|hta howa|7ta howa|7ta hiya|hamdollah] (bi khir|b khir|bikhir|bkhir|labas|mezyan|salem|salma|ça va|nickel|tranquille)`,
      '(khrejt|khrejna|nadt|nadet|nedt) [mnha] (bla|b la|sans) (khedcha|khdcha|walo|jer7a|rien)',
    ],
  },
];

const PAPERS: readonly PhraseGroup[] = [
  {
    topic: 'police',
    label: 'police',
    phrases: [
      '(la pj|pj|dewezt f la pj|gendarmerie royale|gendarmerie|la gendarmerie|sûreté|commissaria|komissariya|koumissariya|récépissé|recepisse|mahdar|mahder|procès verbal|carabinieri|guardia|policia)',
      '(derna|dert|daro|darou|dar) [lia|lina|lih] [l] (pv|mahdar|ma7dar|déposition|plainte|déclaration|declaration|chikaya)',
      '(declaration|déclaration|chikaya|plainte) (f|3end|3nd) [l] (commissariat|police|gendarmerie|boulis|jadarmia)',
    ],
  },
  {
    topic: 'police',
    label: 'not-done',
    phrases: [
      '(bla|b la|sans|la|mabla) [ma] [n3eyto|n3eytou|3eyetna|nmchiw|njibo] [l] (police|boulis|lboulis|gendarmes|jadarmia|pv)',
      '(ma) (3eyetna|3eyetnach|3eyetnahomch|3eytna|3eytnach|3iyetna|3yetna|3eyetch|3eyet|3iyet|mchina|mchinach|mchit|mchitch|jaw|jawch|jatch|jat|jach|ja|bellegh*|3lemna|jebna|tsalna) [l|3la|3nd|3end|hta|7ta] [l] (police|boulis|lboulis|gendarmes|jadarmia|commissariat|gendarmerie)',
      '(police|boulis|lboulis|jadarmia|gendarmes) (ma) (jaw|jawch|jatch|jat|ja|jach|bghaw|bghatch|kanouch|kanetch|3eyetna*|bghawch|tsennawch)',
      '(mazal|ba9i|baqi|b9a) [ma] (mchit|mchitch|3eyet|dert|derna|golt|bellegh*|chkit) [l|3end|3nd] [l] (police|boulis|jadarmia|commissariat|chikaya|plainte|pv)',
      '(ghedda|ghadi|gha|mn be3d|men be3d) [ghadi] (nmchi|ndir|n7ett|nmchiw|n3eyet) [l|3end|3nd] (police|boulis|jadarmia|commissariat|chikaya|plainte|pv)',
    ],
  },
  {
    topic: 'constat',
    label: 'not-done',
    phrases: [
      '(constat|lconstat|l constat|konsta|lkonsta) (ma) (derth*|derthch|dernah*|dernach|derna|dertch|dert|kaynch|kayn|makaynch|kan|kanch|3emmernah*|3emmerna*|snawch|snah|bghach*|bghatch|tdar|kemmelnah*|l7e9nach)',
      '(constat|lconstat|konsta|lkonsta) (lla|la|walo|walou|non|makaynch|makanch|mustahil|jamais|msta7il)',
      '(ma) (3endi|3endich|3endo|3endhach|3endha|3endouch|l9ina|l7e9na|bgha|bghach|bghat|bghatch|9bel|9belch|9blatch|derna|dernach|dert|dertch|3emmerna|3emmernach|snina|sninach|kayn|kaynch|kan|kanch) [wa9t|we9t|lwe9t|ysni|tsni|ysini|tsini|ydir|tdir|y3emmer|t3emmer|hta|7ta|chi] [l|d|dyal] (constat|lconstat|konsta|lkonsta)',
      '(bla|b la|sans|mabla|la) [ma] [ndiro|n3emro|derna] [l] (constat|lconstat|konsta|lkonsta)',
      '(hta|7ta|3ad|mn be3d|ghedda|mazal) … (n3emro|n3emmro|ndiro|nsniw) [l] (papier|papiers|wer9a|constat|lconstat|konsta)',
      '(aslan|asslan) (constat|konsta) (ma kaynch|makaynch|ma kayn|makanch)',
    ],
  },
  {
    topic: 'constat',
    label: 'constat',
    phrases: [
      '(snina|sninah|ssenina|senna|snyina|sninaha|sinyina|sinina|3emmerna|3emerna|3mmerna|3emrna|drna|derna|ktebna|remplina) [m3ah|m3aha|bjouj|b jouj] [l] (constat|lconstat|konsta|papier|papiers|wer9a|lwer9a|formulaire|amiable|e constat|feuille)',
    ],
  },
];

const OTHERS: readonly PhraseGroup[] = [
  {
    topic: 'party',
    label: 'culprit',
    phrases: [
      `(${CULPRIT}) … (kab|kebb*|rech*|rechch*|herr*|kess*|khebch*|khebbech*|kherbech*|fech*|dreb*|drab|rma|la7|khsser*|kherreb*|t9eb*|kteb|wessekh*)`,
      '(3endi|3ndi|khdit|sewwert|cheddit|9yedt) [l|wa7d] (nemra|nmra|matricule|lmatricule|plaque) [dyalo|dyalha|d tomobil|tomobilto]',
    ],
  },
  {
    topic: 'party',
    label: 'other-vehicle',
    weight: 2,
    phrases: [
      '(tla9it|tla9ina|tsademt|tsademna|tchadit|accrochit) (m3a|f) [wa7d|wa7ed|chi]',
      '(kola|kol) (wa7d|wa7ed) (kaygoul|kaygol|kay9ol|kayqoul)',
      '(nemra|matricule|plaque) [dyalo|dyalha|d] [l] (honda|lhonda|tomobil|scooter|motor|camion|taxi) [3endi|3ndi|ched|chedd]',
      '(l7ares|gardien|3essas|témoin|ness|nass) (ched|chedd|chedou|cheddou|9yed|sewwer|cheddouh) [lia|lih] [l] (matricule|nemra|plaque)',
      '(chauffeur|chifor|moul taxi|moul lmotor|moul tomobil) [kan|kant] (chareb|sekran|mzroub|ghalet|bla permis|kayhder f telephone)',
      '(ma bghach|ma bghatch|rfed|refusa) (ysni|tsni|ysini|tsini|y3emmer|t3emmer)',
      '(cheddouh|cheddoh|chedoh|cheddouha|bgha yhreb|bghat threb)',
    ],
  },
  {
    topic: 'party',
    label: 'neighbour',
    weight: 2,
    phrases: [
      '(kelb|kelba|mech|3awd|chien) [d|dyal] [wa7d|wa7ed] [l] (siyeda|siyda|siyed|jar|jari|jarti|rajel|mra|moul|gardien|voisin|nass)',
      '(tomobil|portail|7it|télé|telephone|pc|vélo|motor|jardin|clim) [d|dyal] (prof|ustad|mo3allima|moudir|lmodir|zmili|collègue|sa7bi|sa7bti|jari|jarti|voisin|client|khali|3emmi|wa7d)',
      '(hya|hiya|howa|hwa) (3tatni|3tani|galt|gal|m3taref|mo3taref|m3tarfa) [nemritha|nemrtha|nemrto|smitha|lia]',
      '(chef d chantier|moul chantier|syndic|moul lmelk|sharika|la société|l entreprise|la commune|jama3a) … (m3taref|mo3taref|mas2oul|responsable|tqeb|t9eb|herres|ta7)',
      '(chantier|lkhddama) (li|lli) (janbi|jenbi|7daya|7dana|jnb)',
      '(rah|howa|hiya) (m3taref|mo3taref|m3tarfa|mo3tarfa|3taref)',
    ],
  },
  {
    topic: 'party',
    label: 'witness',
    phrases: [
      '(jiran|jirani|jrani|jari|jarti|jarna|jartna|nass|ness|l7ares|gardien) [jaw|lli] (3awn*|3awen*|3eyt*|3eyet*|fiyye9*|fey9*|sa3d*|khrej*|jbed*)',
      '(m3a|3end|3nd) (jiran|jirani|jrani|jar|jari)',
    ],
  },
];

const WISHES: readonly PhraseGroup[] = [
  {
    topic: 'intent',
    label: 'human',
    weight: 5,
    phrases: [
      '(dewwezni|dewzni|douzni|dewwzouni|3tini|3tiwni|wesselni|7ewwelni|bghit|khassni|nbghi|momkin|wach momkin|passez moi|passe moi) [n|nhder|nhdar|nhdr|ndwi|ntkelem|nsewwel] [m3a|l|chi] [chi] (wa7d|wa7ed|7ed|7edd|bnadem|conseiller|conseillère|agent|responsable|humain|insan|personne) [d bssa7|7a9i9i|nhder m3ah|machi robot]',
      '(nhder|nhdar|nhdr|ndwi|ntkelem|n3eyet) [m3a|l] [chi] (bnadem|wa7d|wa7ed|conseiller|agent|responsable|7ed|insan|humain|personne)',
      '(machi|ma bghitch|3yit men|3yit m3a) [m3a|l] (robot|robo|machine|bot)',
      '(3eyto|3eyet|3iyto|3ayto|appelez|tsel|telso) [lia|3lia|bia|moi]',
    ],
  },
  {
    topic: 'intent',
    label: 'follow',
    weight: 5,
    phrases: [
      '(fin|fayn|feen|chno|achno|wach|kifach) [wsel|wsal|wselto|wslat|kayn|jdid|sar|w9e3|tra|dar|3mel|mcha|f|l] [l] (dossier|doussi|dosi|milaf|lmilaf|remboursement|chèque|cheque|indemnisation|t3wid|expert|sinistre|flous dyali|flousi) [dyali|dialna|dyalna]',
      '(chno|achno|wach) [kayn] [chi] (jdid|nouveau|akhbar|khbar) [f|3la] [l] [dossier|doussi|milaf]',
      '(mazal|ba9i|baqi|b9it) [ana] (kantsenna|kantsena|kanstenna|ma wselni|ma wselnich|ma jani|ma janich|kantssenaw)',
      '(imta|imta|fo9ach|we9tach|foukach|ch7al|chhal|quand) … (ghaywselni|nwsel|tkhellso|tkhelsouni|ghatkhelsouni|yji lexpert|expert|t3wid|chèque|flous|virement|jawab)',
    ],
  },
  {
    topic: 'intent',
    label: 'language',
    weight: 6,
    phrases: [
      '(momkin|wach momkin|wach|bghit|tqder|n9dro|nqdro|khelina|nkemlo|kemel) [thder|nhder|nhdro|tkteb|tjawebni|nkteb|ndwiw|nkemlo|tkellem] [m3aya|lia] [b|bel|f] [l] (français|francais|fransiya|fransawiya|3arbiya|3erbiya|3arabiya|anglais|ngliziya|darija)',
      '(b|bel) [l] (français|francais|fransiya|3arbiya|3erbiya|anglais|ngliziya|darija) [3afak|3afakom|svp|momkin]',
      '(ma) (kanfhem|kanfhemch|kan3ref|kan3refch|kanhderch) [mezyan|b] [l] (français|francais|fransiya|3arbiya|3erbiya|anglais|fos7a)',
    ],
  },
  {
    topic: 'intent',
    label: 'thanks',
    weight: 3,
    phrases: [
      '(lay7efdek|lay7efdk|lah y7efdek|lay7fdek|allah y7efdek|lay3tik ssa7a|lay3tik se7a|lah y3tik|lay3tik|layrhem|lay rhem|lah yrhem|lah yer7em|allah yrhem|allah y3tik|lay jazik|lah yjazik|baraka llaho fik|barak allah|barakallah|tbarkellah 3lik|tbark lah|t barkellah|merci bezzaf|merci bzaf|chokran bzaf|chokran bezzaf|b sa7tkom|bsa7tkom|t9der|m9edrin)',
    ],
  },
  {
    topic: 'intent',
    label: 'declare',
    weight: 4,
    phrases: [
      '(bghit|bghina|khassni|baghi|baghya|jit|nbghi) [n|bach] (ndeclari|ndéclari|ndiclari|nsarre7|nsare7|n3lem|n3lemkom|nbellegh|n7ell|nftah|nfte7|ndir) [3la|b|l|chi|wa7d] [chi|wa7d] (accident|ksida|sinistre|ser9a|7ri9|dossier|declaration|déclaration|dégât|vol|bris)',
      '(w9e3 lia|w9e3at lia|w9e3t lia|w9a3 lia|wqe3 lia|wq3at lia|tra lia|trat lia|jra lia|sra lia|dert|drt|dart) [chi|wa7d] (accident|ksida|accrochage|mochkil|moussiba|7adita|haditha)',
      '(serqou lia|sr9o lia|serqo lia|srqou lia|chefro lia|t7re9 lia|t7er9at lia|gher9 lia|drebni|drbatni)',
    ],
  },
  {
    topic: 'intent',
    label: 'cancel',
    weight: 5,
    phrases: [
      '(safi) [ma] (b9itch|b9it|bghitch) [baghi|baghya|bghit|nkemmel|walo]',
      '(ma b9itch|ma b9it|ma3edtch|beddelt rayi|beddelt ra2yi|nsaw had|nsa had|khelli 3lik|khelliw|annule*|annuli*|seddo|sedd) [baghi|baghya|bghit|nkemmel|dossier|l dossier|hadchi|kolchi]',
    ],
  },
];

export const FIELDS: readonly PhraseGroup[] = [...TYPES, ...PEOPLE_HURT, ...PAPERS, ...OTHERS, ...WISHES];
