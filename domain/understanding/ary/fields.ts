import type { PhraseGroup } from '../lexicon/lexicon';
import { HEALTH, BILL } from './health-words';

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
const SPOILT =
  'khser*|khsr*|fsed*|fesd*|fasda|khenz*|khnez|dab|dabt|dabet|t7re9*|t7er9*|te7re9*|7re9*|grill*|7bes*|7bset|tfa|tfat|mat|matet|mato|ma b9ach*|ma b9atch*|hs|h s|cramé*|pourri*|rmina*|rmit*|rmitou|tlef*|abîmé*|ma kaych3el*|ma katch3el*';
const POWER =
  'do|dow|ddo|dou|daw|trisinti|trissinti|tri7inti|lkahraba|kahraba|courant|électricité|electricite|surtension|coupure|délestage';

export const FIELDS: readonly PhraseGroup[] = [
  {
    topic: 'type',
    label: 'collision',
    weight: 6,
    phrases: [
      `(tla9it|tla9ina|tla9a|tsademt|tsadem|tsademna|tchabekt|accrochit|accrochage) [m3a|f|ana w] [wa7d|wa7ed|chi] [l] (lhaj|7aj|siyed|siyda|mra|rajel|tomobil|taxi|camion|motor|scooter|chifor|drri|bent|4x4|fourgon|tracteur|bus) [f|fi]`,
      '(kola|kol|kulla) (wa7d|wa7ed) (kaygoul|kaygol|kay9ol|kayqoul) [ana|bli] (prioritaire|l7e9|l7a9|lakhor|priorité)',
      `(tomobil|tonobil|taxi|camion|motor|scooter|bus|4x4|voiture|triporteur|tobis|fourgon) … (9et3at|9te3at|9te3|qet3at|qte3|tal3at|tle3at|khrjat|kherjat|dakhlat|dkhlat|jat|drbat|7akkat) [lia|lina|lihom|liha|lih|3lihom|3liha|3lih|3lia|3lina|l|f|fihom] (trottoir|lihom|liha|lih|table|tabla|terrasse|café|9ahwa|lqahwa|rond|rompa|bnti|weldi)`,
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
      '(portefeuille|bztam|telefoun|telephone|tilifoun|sac|sarout|swaret|vélo|velo|motor|scooter|trottinette|pc|tablette|tomobil|dheb|debalej) … (ma kaynin|ma kaynch|ma kaynach|ma kayna|ma kayn|ma b9ach|ma b9atch|ghebr*|ghber)',
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
