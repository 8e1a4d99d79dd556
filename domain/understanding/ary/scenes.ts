import type { PhraseGroup } from '../lexicon/lexicon';
import { articled } from './article';

/**
 * What happens to things, told as who or what + verb + object, in Darija in Latin letters. Other spellings of a word
 * are heard, not listed. The lists of things are shared by the rows below.
 */
export const VEHICLE = articled(
  'tomobil|tonobil|tomobila|tomobilti|siyara|kamio|camion|kamiyo|motor|moto|scooter|trottinette|vélo|velo|bisklit|bicyclette|bicliti|pikala|triporteur|taxi|tobis|bus|minibus|lcar|fourgon|camionnette|pick up|voiture|clio|dacia|logan|duster|golf|kangoo|berlingo|4x4|tram|remorque|karossa|carossa|peugeot|renault|citroen|ford|fiat|toyota|hyundai|kia|honda|mercedes|golf|sandero|partner|transit|trafic|tracteur|traktor|poids lourd|semi|ambulance|cyclo|c90|trotinette|motocycle|mobylette|grand taxi|taxi sghir|taxi kbir|tomobil d|siyarti|tonobilti|caisse',
);
const VEHICLE_PART = articled(
  'pare choc|parechoc|pare chocs|capot|coffre|malle|laile|aile|portiere|retro|rétro|rétroviseur|phare|phares|faro|feu lorani|jenb|jnab|lor|radiateur|porte|portière|calandre|pavillon|pare choc lour|parchoc|bouclier|rétros|antenne|plaque|bas de caisse|jante|daw lour|porte coulissante|cote|côté|jiha|face avant',
);
export const ANIMAL = articled(
  '7ellouf|7allouf|khanzir|sanglier|kelb|lkelb|bgra|7mar|l7mar|7wli|jmel|3awd|ghnem|baghla|dib|mech|bagra|begra|kebch|m3za',
);
const HIT =
  'drb*|dreb*|drab*|derb*|dkhel|dkhal|dkhlat|dkhelt|dekhlat|dkhelna|zdem*|sdem*|7ekk*|7ek|hekk*|khebt*|9est|9aset|9asni|tsadem*|lse9|dfe3*|ntg*|tapé|tapa|tka|tekka|tka 3lia b|klaka*|klaxa*|dkhalt|d5elt|d5el|d5let|jebt*|khchit*|chrek|cherreg*|dreb t|dreb ni|sdemt|sdemni|tsadamt|hersni|khbet*|tqas|9ass|lemss*|lmes*|mess*|3fess*|dehs*|rkeb fi|zdah|zde7*|tcharka*|accroch*';
export const BREAK =
  'herres*|herrs*|therres*|therrs*|mherres*|mherrs*|kesser*|kessr*|tkesser*|tkessr*|mkesser*|mkser|tcherr*|cherre*|mcherr*|tcherd*|tchq*|tcha9*|tche9*|tferge3*|tfergu*|tfel9*|mfel9*|tfettet|terte9|mchqou9|cassé*|cassa*|fissur*|mferge3*|mfergue3*|mfarga3*|tfarga3*|tcherkh*|mcherkh*|mcherre9*|tfertet*|mfettet*|mfellej*|t9aq*|pété*|éclaté*|tkherre9*|explosé*|chqe9*|chaqq|mcha9*|tsed3*|fele9*|tcherrg*|tcherreg*|mcheqq*|tcheqq*|tchaqq*|tferteq*|tfertet*';
export const GLASS = articled(
  'zaj|zzaj|jaj|zaja|jaja|zjaj|zjaja|zjajat|parbriz|pare brise|parebrise|vitre|vitrine|serjem|srajem|cherjem|chrajem|fenetre|baie|veranda|lunette|panoramique|mraya|miroir|lunette arriere|lunette arrière|vitre arriere|toit ouvrant|double vitrage|porte vitrée|bay vitrée|custode|déflecteur|mica|zajat|zjaj lorani|jaj lorani|lorani|vitrage',
);
export const DEVICE = articled(
  'telephone|tilifoun|iphone|samsung|portable|pc|ordinateur|laptop|tablette|tele|télé|telfaza|plasma|ecran|camera|drone|ndader|nddader|lunettes|frigo|tellaja|piano|console|playstation|montre|magana|canape|fotay|sedari|zerbia|vase|lustre|table|clavier|macbook|machine à laver|lave linge|télé|telé|tv|smart tv|écran|imprimante|printer|micro onde|micro ondes|robot|airpods|casque|ipad|switch|xbox|appareil photo|go pro|gopro|nwader|lunettes de soleil|buffet|buffé|armoire|mario|table basse|table en verre|cuisinière|four|frigidaire|congélateur|congelateur|ménage|service|tbasel|kissan|tapis|tableau|statue|aquarium|chaise|chambre froide|vitrine frigo|caisse|machine d ghsil|machine a cafe|guitare|3oud|violon|poussette|fauteuil roulant|prothèse|appareil auditif|samba3a|camescope|turbine|moteur d lma|pompe',
);
export const HOME = articled(
  'dar|ddar|dari|darna|bit|biti|villa|appart|appartement|7anout|l7anout|ma7al|bureau|9ahwa|garage|cave|depot|atelier|ste7|3imara|salon|sala|kouzina|cuisine|7ammam|douche|chambre|couloir|sous sol|menjra|firma|cabinet|pharmacie|magasin|boutique|local|hangar|dépôt|snack|resto|restaurant|café|hammam|riad|studio|terrasse|balcon|toit|serre|zriba|box|caravane|tente|kiosque|boulangerie|four|farran|salon de coiffure|coiffeur|école|madrasa|mosquée|jame3|kabina|mekteb|chantier|ferma|jnan',
);
export const VALUABLE = articled(
  'dheb|bijoux|flous|argent|drahem|sac|sak|cartable|bztam|portefeuille|senssla|chaine|khatem|outils|materiel|batterie|roues|rwayd|pneus|jantes|radio|gps|autoradio|papiers|wra9|carte|catalyseur|cuivre|cable|kolchi|7wayj|valise|swaret|clés|sel3a|marchandise|stock|mazot|essence|plaque|plaques|roue de secours|kric|coffre fort|dbalej|demlij|khwatem|caisse|tiroir|téléphone|portable|tablette|vélo|poussette|machines|perceuse|outillage|cartes|chéquier|sacoche|cartable|manteau|blouson|montre|moutons|7wala|ghnem|bgar|djaj|panneaux solaires|pompe|moteur|plantes|lunettes',
);
const CLOSE = articled(
  'lkhedama|khedama|khddama|weldi|wldi|bnti|wladi|wlidati|mrati|rajli|khouya|khti|7fidi|kelbi|mechti|mechi|lmech|ana|bla ma n9sed|bla ma t9sed|bla 9esd',
);
const FALL =
  'ta7|ti7t|ta7t|ta7et|ta7at|ta7o|zle9|zle9t|zel9at|zle9at|tza7le9*|3ter|3tert|t3ter*|tkerkeb*|tkarkab*|glissa|glissé|glisset';
const GROUND = articled(
  'droj|drouj|draj|escalier|escaliers|sellom|zli|zellij|zellij|carrelage|lard|7ammam|douche|baignoire|trottoir|7ofra|piscine|3etba|tapis|couloir|entrée|chaise|korsi|ste7|telj|verglas|fazeg|savon|saboun|zit|terrain|salle|parking|quai|supermarché|marjane|carrefour|souk|marche|derja|banka',
);

/** Scenes of each type of loss. */
export const SCENES: readonly PhraseGroup[] = [
  {
    topic: 'type',
    label: 'collision',
    weight: 6,
    phrases: [
      `(${HIT}) [lia|liya|lina|f|fi|fia|m3a] [wa7d|wa7ed|chi|l|dik] (${VEHICLE})`,
      `(${HIT}) [lia|liya|lina|f|fi] [l|fl] (${VEHICLE_PART})`,
      `(${VEHICLE}) … (${HIT}) [lia|liya|fia|fina|f] [l] (${VEHICLE_PART})`,
      `(rje3t|rja3t|kanrje3|rje3|marche arriere|kanreculi|reculit|reculi) [b|bl|bel] [l] [lor|llor|arriere] … (${HIT}|poteau|7it|mur|trottoir|chejra|tomobil)`,
      `(${HIT}) [f|fi|fl|m3a|3la] [l|wa7d|chi] (poteau|poto|chejra|trottoir|barriere|7ajez|rail|sour|borne|palmier|nakhla|séparateur|${ANIMAL})`,
      `(khrej|kharj|khrjat|tle3|dher|dhar|9te3|9ta3|ne99ez|ban|daz) [lia|liya|lina|3lia|3liya|3lina] [wa7d|chi|f] (${ANIMAL})`,
      `(${ANIMAL}) (khrej|kharj|khrjat|tle3|dher|9te3|daz|ne99ez|drebto|drebtou|drebnah|zdemto)`,
      `(rje3|rj3at|tle3|khrej|khrjat|dkhel|dkhlat|9te3|9te3at|lse9|rkeb|ja|jat) (3lia|3liya|3lina|fia|fiya|fina) [wa7d|chi] [${VEHICLE}]`,
      `(7ell|7ellat|7ellit|fte7|fet7at|fte7t) [lia|3lia] (bab|porte|portiere) … (bla ma|dayz|dayza|jay|jaya|vélo|motor|moto|scooter|trottinette|drebt*|drb*|ta7)`,
      `(dayz|dayza|ghadi|sayg|sayga|rakeb|rakba) … (trottinette|vélo|bisklit|motor|moto|scooter) … (${HIT}|ta7|7ell*)`,
      `(${VEHICLE}) (zel9et|zel9at|zle9at|zle9|tgelbat|t9elbat|tglbat|khrjat|khrej|fletat) [bia|bina|lia] … (tri9|telj|verglas|chta|virage|7ajez|7it|poteau|chejra|rail|zit|fossé|wad)`,
      '(tsademna|tdarebna)',
      '(t9abelna|tla9ina|dkhelna|dkhlo) [f|fi|m3a] (b3dna|b3diyatna|ba3diyatna|b3diyathom)',
      `(${VEHICLE}) [dyali] (madrouba|mdrouba|medrouba|m3ewja|mherrsa|mdegdga|mekhbouta|m7ekkoka) [mn|f] (lor|jenb|9eddam|jnab)`,
      `(l9it|lqit|l9ina|sbt) … (${VEHICLE_PART}) … (dakhel|medgoug|m3wej|mherres|medroub|m7ekkok|mkhdouch|tay7)`,
      '(drebni|drabni|drbha|7ekkha|7ekk|li drebni|li drbha) … (hreb|mcha|zad|zad f 7alo|khella)',
      '(9asni|9asetni|9asatni|7ekketni|7ekkatni|7ekkni|tkani|drebni|drbatni)',
      '(ma) (3tani|3tatni|3tana|3tat) (l7e9|lhe9|l7a9|he9)',
      '(ma) (3tani|3tatni|7terem|w9ef|chaf) … (priorité|priorite|stop|feu|lhe9)',
      '(7re9|7er9|7er9at|9te3|gella) [lia] (feu|lfeu|stop|rouge)',
      '(frinit|frina|frint|brakit|dert frein) … (drb*|dkhel*|zle9*|lor|9eddam*)',
      '(jani|jatni|ja|jat) [mn] [l] (limen|liser|lisser|lor) … [drb*|dkhel*|priorité]',
    ],
  },
  {
    topic: 'type',
    label: 'vol',
    weight: 7,
    phrases: [
      `(${VALUABLE}|phares|moteur) … (ddawhom|ddawha|ddawh|dawhom|hezzohom|sr9ohom|sre9ohom|m7eydin|msrou9in|na9sin)`,
      `(nter|netr|jbed|jebdo|chafrou|chefro|chefrou|chafro|sre9o|ser9o|sr9ou|serrqo|khtefo|khetfo|khtef|ntro|netro|nechlo|nchlo|selbo|tchefr*|tchafr*|tser9*|tsre9*|tkhetf*|chfer|chefer|sre9) [lia|liya|lina|liha|lih|menni] [l|wa7d] (${VALUABLE}|${DEVICE}|${VEHICLE})`,
      `(dda|ddaw|ddawh|ddawha|daw|hezz|hezzo|hezzou|khwaw|khwa|khdaw|jerro) [lia|liya|lina|m3ahom] [l] (${VALUABLE}|${DEVICE}|kolchi)`,
      '(bla|b la|mabla) [l] (roues|rwayd|pneus|batterie|catalyseur)',
      '(rje3t|khrejt|sbe7t|nzelt|jit) [w] ma (l9ithach|l9itha|l9ito|l9itouch|l9ithom)',
      `(9et3|9te3|9et3o|9ess|kesser|herres|herrso) … (cadenas|antivol|chaine|l9fel|cable) … (vélo|motor|moto|scooter|trottinette|dda*|daw*|hezz*)`,
      `(herres|herrso|kesro|kessro|9el3o|fer3o|fte7o|7ello|ne99zo|tsell9o) … (${GLASS}|l9fel|9fel|bab|serrure|coffre|balcon) … (sre9*|ser9*|chefr*|chafr*|daw*|ddaw*|hezz*|khwa*|bach yser9*)`,
      `(dkhlo|dkhlou|dekhlo|dkhel|ne99zo|tsell9o) [lia|liya|lina|3lia|3lina] … (${HOME}) … (sre9*|ser9*|chefr*|daw*|ddaw*|dda|hezz*|khwa*|9elb*|m9loub|dheb|flous)`,
      `(ma) (l9it|l9ithach|l9itouch|l9itha|l9ito|l9ina|b9ach|b9atch) [ch] [l] (${VEHICLE}|${VALUABLE})`,
      `(l9it|jit l9it|rje3t l9it) … (bab|l9fel|serrure|cave|garage|box) (mkser|mkesser|mherres|m7loul|mfer3|me9lou3) … [${VALUABLE}|mcha|mchat|vélo|motor]`,
      '(bach|bgha|bghaw|7awlo|kano bghaw) (yser9*|yesre9*|ysr9*|ychefr*|ychfr*)',
      '(cheffar|cheffara|chefara|seraq|7erami|voleur|voleurs|cambriol*|nchal|serra9)',
    ],
  },
  {
    topic: 'type',
    label: 'vandalisme',
    weight: 7,
    phrases: [
      `(khebch*|khebbech*|kherbch*|mkherbch*|mkhebch*|khdech*|mkhdouch*|cherret*|gratt*|rayer|rayé*|kteb|ktbo|ketbo) [lia|lina] … (sarout|mefta7|lmefta7|clé|mesmar|mous|7edida|tournevis|bel3ani)`,
      `(l9it|lqit|l9ina|sbe7t) … (mkherbch*|mkhebch*|mkhdouch*|mfechch*|met9ob*|mcherret*|mesbough*|mwessekh*|mchetteb*)`,
      `(spray|bombe|graffiti|tags|kelmat|ktaba|lktaba|sbagha) … (rideau|7it|mur|bab|façade|7anout|tomobil)`,
      `(sbegh*|sbgh*|rech*|rechch*|tlaw|kteb*|ktbo|ketbo|rsmo|wessekh*|tag*) [lia|lina] … (7it|mur|bab|rideau|façade|facade|portail|7anout|capot|tomobil)`,
      '(3emmro|3mmro|3emro|seddo|7chaw|daro) … (l9efl|l9fel|9fel|serrure|sarout) … (colle|silicone|la colle|lsa9)',
      '(dreb|drbo|fech*|fechch*|t9eb*|te9b*|9et3*|cherret*|ch9*|creva*|creve*) [lia|lina] [joj|rb3a|rb3|kamlin|l] (rwayd|rwayed|pneus|pneu|roues|rwida|bnou)',
      '(tnaych*|kaynaych*|cheyr*|rmaw|kayrmiw|ramaw|lo7o|la7o|kayl7o|rejmo|jetaw|jet*) [3la|b|lia|lina] … (7jer|7ejra|l7jer|7ejr|bid|9ra3i|9er3a|pétards)',
      '(bach|ghir bach|bghaw) (yderr*|y2adi*|yesser*|ykhesr*|ntaqm*|yntaqm*)',
      '(ma) (serrqo|sre9o|ser9o|chefro|daw|ddaw) [lia|lina] (walo|walou|7ta 7aja|ta 7aja|chi)',
      '(bel3ani|bl3ani|b l3ani|3amdan|m3ammed|7sed|nti9am|ghir b la3b|sokara|mcherml*|ultras)',
      `(herres*|herrs*|kesser*|kessr*|9el3*|7eyd*|3wej*) [lia|lina] [l|les|joj] (rétros|retroyat|retro|retroviseurs|mrayat|antenne|essuie glaces|boîte aux lettres|camera)`,
      `(kherreb*|kherrb*|khesser*|defonç*) [lia|lina] (bab|rideau|façade|distributeur|7anout|tomobil)`,
    ],
  },
  {
    topic: 'type',
    label: 'incendie',
    weight: 7,
    phrases: [
      `(ch3el|ch3let|ch3lat|cha3la|cha3lat|ch3lo|t7er9*|t7re9*|te7re9*|7er9*) [lia|lina|lih|liha|f|fi|mn] [l] (${HOME}|${VEHICLE}|compteur|konteur|prise|chargeur|batterie|rideau|rido|matelas|namousia|mario|four|canapé|foin|tableau|clim|machine)`,
      `(${VEHICLE}|compteur|prise|chargeur|batterie|four|poêle|chem3a|bouta|gaz|cigarette|garro|bkhour|mejmar|chauffage) [dyali|dyal|d] … (ch3el*|cha3l*|ch3l*|t7er9*|t7re9*|tferge3*|l3afia|fumée)`,
      '(ch3el|ch3let|ch3lat|ch3lo|cha3lo|ch3elna|cha3let) [lia|lina] (kolchi|kamel|bâche|bache|sedari|3fech|l7al)',
      'chem3a … (t9elb*|ta7*|rideau|rido)',
      '(l3afia|7ri9|feu|flammes) … (klat|wslat|wasslat|dazet|dazat|ntaql*|tfat|tfaw|tfinaha)',
      '(pompiers|lpompiers|bompia|l wi9aya) … (tfaw|tfawha|tfaha|l3afia|7ri9)',
    ],
  },
  {
    topic: 'type',
    label: 'degats_des_eaux',
    weight: 7,
    phrases: [
      `(lma) [kan|bda] (kay9tr|kay9etr|kay9tter|nazel|hawed|habet|khrej|kharej|tale3|sayel|kaysil|kayrche7|kaynzel|tserreb|kaytserreb|dakhel|fayed|3amer) … (${HOME}|s9ef|7it|t7t|fo9|jar|jara|jiran|plafond|${GLASS})`,
      `(tuyau|tiyo|canalisation|robinet|robini|siphon|lavabo|baignoire|bano|chauffe eau|cumulus|machine|lmachine|wc|joint|flexible|ballon|clim|réservoir|lave vaisselle) … (t9ta3*|t9te3*|tferge3*|t9eb*|met9oub|terte9|kaysil|kay9tr*|kat9etter|kat9tr*|kay9etter|katsil|kayfuiti|katfuiti|fuit*|fad|fadat|fayed|msdoud|tsedd|me7loul|t7ell|tfek|khsr*|lma)`,
      `(nsit|nsina|nsat|khellit|khella) … (robinet|robini|lma|douche|bain|machine) [me7loul|ma7loul|m7loul]`,
      `(${HOME}|s9ef|plafond|7it|7yout|parquet|sbagha|placo) … (mbelel|mbellel|mbelela|fazeg|fazga|fzeg|tfezzeg|gher9*|ghr9*|ghar9*|3amer lma|3amra lma|mnefekh|mnfoukh|rotoba|rtoba|bo9a3|taches|tach)`,
    ],
  },
  {
    topic: 'type',
    label: 'bris_de_glace',
    weight: 6,
    phrases: [
      `(${GLASS}) [d|dyal] [l] … (${BREAK})`,
      `(${BREAK}) [lia|lina|lih] [l|wa7d] (${GLASS})`,
      `(kora|ballon|7ejra|7jra|7sa|caillou|gravillon|tir|bertal|pigeon) … (${GLASS})`,
      `(${GLASS}) … (fissure|impact|khit|étoile|bou7do|bou7dha)`,
    ],
  },
  {
    topic: 'type',
    label: 'evenement_climatique',
    weight: 8,
    phrases: [
      `(ri7|rri7|rih|3asifa|l3asifa|tempete|tempête|cherki|tornade|rafale) … (tayr*|tayer*|dda|ddat|ddaw|hezz*|9el3*|tayye7*|tay7*|ta7*|herr*|kess*|7eyd*|tar|tart|9elb*)`,
      `(tar|tart|tarou|9el3*|tayr*|ddat|hezzat) [lia|lina] [l] … (ste7|toit|tôle|tole|9ezdir|9ermoud|parabole|antenne|bache|serre|tente|panneau) … [ri7|rih|3asifa|tempete]`,
      `(chta|mtar|wad|oued|7emla|l7emla|sil|seyl|fayadan|inondation|lb7er|mouj) … (dkhel*|dkhlat|gher9*|ghre9*|ghr9*|fad|fadat|3emmer*|dda|ddat|hezz*|7mel|wsel|tle3)`,
      `(${HOME}|zen9a|derb|7ouma|douar) … (gher9*|ghr9*|3amer|3amra) … (chta|mtar|wad|7emla|sil|fayadan)`,
      '(tebrouri|tbrouri|grêle|grele|sa3i9a|foudre|zelzal|zenzla|jri7a)',
      '(telj|tlj) … (s9ef|toit|ta7*|herres*|kesser*|9ermoud)',
    ],
  },
  {
    topic: 'type',
    label: 'dommage_materiel',
    weight: 7,
    phrases: [
      `(ta7|ta7et|ta7at|ti7t|taye7t|tiye7t|zle9|zel9at|flet|fletat|hbet) [lia|liya|mni|lih|liha|menno] [mn|men|f] [l|yeddi|ydi] (${DEVICE})`,
      `(${DEVICE}) [dyali|dyal|d|jdid|jdida|#|pouce] … (ta7*|ti7*|glissa*|glisset|zle9*|flet*|${BREAK}|gher9|ghre9|fzeg|tfezzeg|3etlat|t7re9*|khser*)`,
      `(${DEVICE}) … (tse9|tfergh*|tferrgh*|tkebb*|tekhwa|tkhwa*|keffa*|t9elbat) [3lih|3liha|fo9o|fih] (9ahwa|atay|jus|lma|7lib|coca|soupe|zit)`,
      `(9ahwa|atay|jus|7lib|coca|soupe|lma) … (3la|fo9|f) (${DEVICE})`,
      `(${DEVICE}|machine|carton|armoire|mario) (ta7|ta7et|ti7t) [lia] [f|mn|3la] [l] (${GROUND}|balcon)`,
      `(khllit|khellit|7ettit|dert|nsit) … (${DEVICE}) … (ta7*|tkess*|therr*|cassé|defe3*|def3*)`,
      `(kebb*|tkebb*|keffa*|tkfa*|kfa|kheffa|khwa|khwit|renvers*|tchettet) [lia|liya|lih|3la] … (sbagha|peinture|9ahwa|atay|zit|stel|jus|javel|7lib|coca|encre|soupe)`,
      `(${CLOSE}) … (herres*|herrs*|kesser*|kessr*|khebch*|khebbech*|taye7*|tayye7*|tiye7*|ti7*|khesser*|khessr*|kebb*|wessekh*|te9eb|t9eb|chat|rma|def3*|dfe3*|te3ele9|cassa|7re9*) … (${DEVICE}|${GLASS}|jar|jari|jarti|jiran|jara|sa7bi|sa7bti|s7abi|khalti|3mti|3emmi|madrasa|nas|client*)`,
      `(balcon|chejra|chjra|ghosn|ghessn|branche|7it|mur|sour|échafaudage|sqala|pot|grue|benne|poteau|tuile|9ermoud|parabole|clim|panneau|enseigne|store|rideau|tôle) [kbir|kbira] (ta7|ta7et|ta7at|tay7|tayha|tay7a|hbet|rab|rabet|nzel) [lia|liya|mni] [3la|fo9|f] [l] (${VEHICLE}|7it|mur|sour|dar|s9ef|bab|ste7|portail)`,
      `(ta7|ta7et|ta7at|rab|hbet) [lia|lina] [l] (balcon|mur|7it|sour|s9ef|plafond|pot|échafaudage|chejra|branche)`,
      `(do|dow|ddo|trisinti|lkahraba|courant) … (mcha*|t9te3*|9te3*|rje3*|tle3*|hbet) … (t7re9*|t7er9*|khser*|grill*|tellaja|frigo|tele|pc|machine)`,
      `(m3ellem|m3allem|khddam|khddama|khdama|sebbagh|bennay|nejjar|plombier|livreur|déménageurs|r7il) … (herr*|kess*|khess*|taye7*|tayye7*|tiye7*|ti7*|t9eb*|khebch*|7re9*|kebb*)`,
      `(kaysbegh|kay9te3|kay9tte3|kaybni|kayhdem|kay7fer|kayseqi) … (ta7*|tkfa*|kebb*|tkebb*|3la|fo9) … (${VEHICLE}|dar|7it|mur|s9ef|sour|portail)`,
      '(nid de poule|7ofra|dos d âne) … (jante*|pneu*|rwida|amortisseur)',
    ],
  },
  {
    topic: 'type',
    label: 'blessure',
    weight: 7,
    phrases: [
      `(${FALL}) [lia|liya|lih|liha] [${CLOSE}|mama|mmi|lwalida|lwalid|baba|jeddi|jedda|jdda] [mn|men|f|fl|3la|fo9] [l] (${GROUND})`,
      `(${FALL}) [bou7do|bou7di] [mn|men|b] [l|fo9] (trottinette|vélo|bisklit|3awd|sellom|korsi|chejra|ste7|cheval|échelle)`,
      `(${CLOSE}|mama|lwalida|baba) (ta7|ta7et|zle9|zel9at|glissa) [mn|men] (trottinette|vélo|bisklit|sellom|korsi|droj|balançoire)`,
      '(kelb|lkelb|kelba|klab|mech|3awd|3e9reb|nehla|7nech|meduse|serpent) … (3edd*|3add*|3dd*|3ed|khebch*|khebbech*|hjem*|lesse3*|ldegh*|qerres*|9erres*|re9s*)',
      '(khebch*|kherbech*|3edd*|3add*|nehch*) … (yedd*|yeddha|yeddo|wejh*|rejl*|fkhed*|dra3*|bnti|weldi|wldi)',
      '(kelb|kelba|mech|lmech|klab) … (kherbech*|ykherbech|kaykherbech|khebch*|khebbech*|nqez|ne9z*|hjem*)',
      '(3edd|3edda|3edha|3eddo|3eddni|3addni|3eddha) [lia|liya] … (kelb|kelba|mech|7nech|3e9reb)',
      '(tkebb*|tkebbat|tferr9at|khwit|khwat|tar|tart) [lia|3lia|3liha|3lih|3la] (lma meghli|lma skhoun|ma meghli|zit|cocotte|atay|9ahwa|soupe|7rira)',
      '(drebt|drbat|dreb|derbt|khebt) (rasi|rassi|rasha|raso|rasso|rejli|yeddi|ktefi|sedri|dehri)',
      '(t7re9t|t7er9t|t7er9at|7re9t|tkwit|tkwat) [lia|f|b|mn] … (zit|me9la|ma skhoun|lma skhoun|cocotte|atay|vapeur|four|mekwa|7rira|yeddi)',
      '(kanl3eb|nl3eb|l3ebt|match|terrain|foot|entrainement|sport|kanjri|course|salle|ski) … (tlwa*|tlewwa*|therr*|tkess*|tfde3*|ligament*|cheville|rkebti|rokbti)',
    ],
  },
  {
    topic: 'type',
    label: 'autre',
    weight: 7,
    phrases: [
      '(imta|wach|fin|bghit) … (treddo|ghatreddo|tredo|trej3o|ghatrej3o|nreje3|rej3o|nrejje3|katrej3o|katreddo) [lia] [l] (flous|masarif|lflous)',
      '(facture|fatoura|lfatoura|remboursement|rembours*|mossarif|masarif|ordonnance|feuille de soins|dossier maladie|tkhllest|tkhlless*|khellest*|dakhla|prise en charge) … (nddader|ndader|lunettes|dwa|médicaments|snan|dentiste|analyse*|ta7alil|tbib|wilada|pharmacie|kiné|opération|sbitar|clinique|appareil)',
      '(nsit|dy3t|diye3t|telleft|tellef|tlefo|tlef|ta7o|tayho|da3o|perdu|ghebro|ghber) [lia|liya|mni] [l|lik] (swaret|sarout|clés|clé|passeport|carte|cartes|papiers|wra9|valise|bagages|permis|la cin|bague|khatem|sac)',
      '(valise|bagage|bagages|swaret|clés|passeport) … (ma wslat*|ma wsel*|tellef*|tlef*|ghber*|b9aw|perdu*)',
      `(${VEHICLE}) … (ma bghat|ma bgha|7bset|w9fat|w9ef|tfat|khsrat) [lia|ch] [t|tdemarri|demarre*|f] … (moteur|batterie|autoroute|tri9|panne|courroie)`,
      '(avocat|litige|procès|mahkama|employeur|patron|bail|locataire|propriétaire) … (litige|avocat|caution|contrat|licenci*)',
      '(dossier|wra9|fatoura|lwer9a) [d|dyal] (snan|nddader|ndader|dwa|wilada|maladie|tbib|analyses)',
      '(valise|bagages|sac) … (na9es*|mherrsa|mherres|mft*) … [avion|train|ONCF|RAM|vol]',
      '(vol|avion|tiyara|voyage|hôtel|reservation|billet|3omra) … (annul*|tannula|tlgha|retard|t3ettel|faillite)',
      '(kelbi|mechti|mechi|lmech dyali) … (mrid|mrida|veterinaire|vétérinaire|opération|tsemmem)',
    ],
  },
];
