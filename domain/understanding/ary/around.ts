import type { PhraseGroup } from '../lexicon/lexicon';

const ROAD_USER =
  'tomobil|ltomobil|tomobile|tonobil|kamio|kamiyo|lkamio|motor|lmotor|tobis|taxi|bicyclette|bicliti|pikala|camionnette|clio|dacia|golf|peugeot|renault|mercedes|tram|triporteur|siyed|sayed|moul|mol|khona|drri|derri|lmra|mra|rajel|chifor|lbent|bent|weld|cycliste|piéton|honda|logan|duster|kangoo|scooter|car';

/** People, vehicles and things that take part. */
const PARTIES: readonly PhraseGroup[] = [
  {
    topic: 'party',
    label: 'other-vehicle',
    weight: 2,
    phrases: [
      `(wa7ed|wa7d|wahd|wahed|chi|dik|dak|had|we7da|wa7da) [l|s|d|t] (${ROAD_USER})`,
      '(moul|mol|moula|moulat|mola|lmoul) [l|t] (tomobil|ltomobil|taxi|motor|kamio|lkamio|dacia|clio|golf|honda|scooter)',
      '(chifor|lchifor|chifur|chauffeur)',
      '(mol|moul|mola|moula|moulat|molat) [l|d] (clio|dacia|golf|taxi|motor|lmotor|kamio|camion|honda|picanto|kangoo|berlingo|partner|scooter|4x4|suv|mercedes|renault|peugeot|fiat|ford|toyota|hyundai|kia|dokker|logan|duster|sandero|karossa|carrossa|triporteur|bisklita|trottinette|tomobil|tobis|car|lcar|remorque|tracteur)',
      '(drabni|drbni|drebni|derbni|drbatni|drabtni|drebtni|drbouni|drbona|drbatna|drbna|derbouni|darbatni|sdamni|sedmatni|sdmouni|9asni|dkhel fia|dkhal fia|dkhlat fia|dkhel fiya|zdemni|zdmatni|drbatou|drbatha|drbato)',
      '(rj3*|rje3*|rej3*) … (3lia|3liya|3lina)',
      '(tomobil|siyed|sayed|lmra|moul|chifor|khona|driver|taref|taraf) (lakhor|lakhra|akhor|tani|tanya|okhra)',
      '(m3a) [wa7d|chi] (tomobil|kamio|tobis|motor|taxi|bicyclette|tram)',
      '(tomobil|kamio|clio|golf|dacia|peugeot|motor|camionnette) … (jat|ja|drb*|7ekk*|rj3*|hrb*|9te3*|khrj*|m9ouda|m9oda|waqfa|wa9fa|zer9a|7amra|bida|ka7la|kbira)',
      '(wa7ed|wa7d|wahd|chi|dik|had|we7da) [l|d] (tomobil|tomobile|kamio|kamiyo|motor|tobis|taxi|triporteur|camion|bus) [grise|kbira|bida|7amra|ka7la]',
      '(tomobil|kamio|kamiyo|tobis|taxi|motor|camion) … (7er9*|7re9*|def3*|7eyd*|grise|jat|jaya|kanet|zad|zadt|herres*)',
      'tomobil li (7daya|moraya|mor|9oddami|m3aya|fo9|jnbi)',
      'chi (wa7ed|wahd|7ed|wa7d) … (drab*|drb*|dkhel|rj3*|khebt*)',
      '(b joj|bjouj|bjoj) [bina|3lina|labas]',
      '(hiya|howa) (m3tarfa|m3taref|3tarf*|ghalet|ghalta)',
      '(ghalat|lghalat) (dyalo|dyalha|dyalhom)',
    ],
  },
  {
    topic: 'party',
    label: 'neighbour',
    weight: 2,
    phrases: [
      '(jar|jari|jarti|jiran|jaret|ljar|jirani|jarna|jartna|jirana|ljiran|moul dar|kari|lkari|mekri|syndic|moula dar|moulat dar)',
      '(bahom|bbahom|walidhom|mmhom|walidih|moulah|mwalihom|moulha) … (ykhless|ikhless|ykhles|y3awwed|y3awed|kheless|ghaykhless)',
      '(3nd) (jiran|jari|jarti|jarna|nass)',
      '(lmra|siyed|nass|sokan|li|lli) (li|lli|saknin|sakna|saken) (fo9|fo9i|lfo9|t7t|te7t|lfo9ani) [mni|menni]',
      '(fo9|t7t|te7t) (mni|menni|mena)',
      '(mwalin r7il|la société|lmou3allem|plombier|khddama) … (herres*|khesser*|ta7|ma bgha*|t9eb*|jaweb)',
      '(telephone|pc|tele|tomobil|kelb) [dyal|d] (jari|jarna|jiran|sa7bi|sa7ebti|sadi9i|khouya|khti)',
    ],
  },
  {
    topic: 'party',
    label: 'neighbour',
    weight: 2,
    phrases: [
      '(herres*|herss*|kesser*|khesser*|ti7*|taye7*|tiye7*|wessekh*|khebbech*) … (s7abna|s7abi|sa7bi|sa7ebti|jar|jari|jarti|jiran|3mmi|khalti|nas|nass|sa7bo|sa7bto)',
    ],
  },
  {
    topic: 'party',
    label: 'unknown-origin',
    phrases: [
      '(ma) (3reft|3refna|na3ref|n3erfo|3arfin|bayn) [ch] (mnin|mn fin|men fin|mnin jay|mnin ja|chno sabab)',
      '(y9der|yemken|ymken|momkin|ymkn) (ykoun|tkoun|ykon) [lma|jay|tuyau] (mn|mn 3nd|mn dar|dyalhom|mn l7ammam|jiran)',
      '(mazal) [ma] (jay|ja|chaf|3ref|3refna) [l] [plombier|expert|syndic] … (mnin|sabab|ychouf)',
    ],
  },
  {
    topic: 'party',
    label: 'theirs',
    phrases: [
      '(zerbia|tele|telephone|pc|fotay|bab|zaj|7it|tomobil|ndader) (dyalhom|dyalo|dyalha)',
      '3nd (s7abna|s7abi|sa7bi|sa7ebti|nass|3mmi|khalti|jiran)',
    ],
  },
  {
    topic: 'party',
    label: 'witness',
    phrases: [
      '(chahed|chhoud|l3assas|3assas|gardien)',
      '(jiran|jari|jarti|l3assas|jirani) … (3iyet*|3eyto|3ayto|chaf*|chafo|gal lia|galo lia|sme3*|3lmo*|tle9*)',
    ],
  },
  {
    topic: 'party',
    label: 'alone',
    weight: 2,
    phrases: [
      '(wa7di|bou7di|bohdi|wehdi|wa7dia|b wa7di|bo7di|rasi ana)',
      'ma [kayn|kan|kayna] [7ta|chi] (tomobil|wa7ed|7ed) (akhor|okhra|lakhor)',
      'ma kan [m3aya|tema] (7ta|ta|chi) (wa7ed|wa7d|7ed|had) [tema|akhor]',
      '(7ta|ta) wa7ed akhor',
    ],
  },
  {
    topic: 'party',
    label: 'nobody-else',
    phrases: [
      'ma [kayn|kan|kayna|kant] [7ta|chi|ta] (tomobil|wa7ed|7ed|tonobil) (akhor|okhra|lakhor|khra|lakhra|khor)',
      '(7ta|ta) (wa7ed|7ed|tomobil) (akhor|okhra|khra|khor)',
      'ma [kayn|kan] (tiers|taraf tani|taraf akhor)',
    ],
  },
  {
    topic: 'party',
    label: 'obstacle',
    phrases: [
      '(l7it|f 7it|m3a 7it|wa7d 7it|barriere|chejra|poteau|trottoir|7ofra|7allouf|kelb|bgra|7mar|portail|sour|hallouf|7wli|poto|trotoir)',
    ],
  },
  {
    topic: 'party',
    label: 'hit-and-run',
    phrases: [
      '(hreb|hrab|harab|hrb|herbat|herb|herbo|hrbo|hrbat|hereb)',
      '(ma) (w9ef|wqef|w9fat|wgef)',
      '(zad|zadet) f (7alo|halo|7alha)',
    ],
  },
  { topic: 'party', label: 'chain', phrases: ['(bzaf|bezzaf) [d|dyal] (tomobilat|tomobilates|voitures)'] },
  {
    topic: 'person',
    label: 'close',
    phrases: [
      '(mrati|rajli|weldi|wldi|bnti|benti|wladi|drari|lwalida|lwalid|mama|baba|bba|mmi|khouya|khti|li m3aya|li kan m3aya|sa7bi|sa7ebti|lbebe|bebe|jeddi|3emmi|khalti|wlidati|mwi)',
    ],
  },
  { topic: 'person', label: 'exposed', phrases: ['(moul lmotor|chibani|derri sghir|lbent|bnadem)'] },
  { topic: 'person', label: 'driver', phrases: ['(chifor|siyed|sayed|moul|rajel|lmra)'] },
  { topic: 'person', label: 'self', phrases: ['(ana|7na|howa|hiya|rani|7naya)'] },
  {
    topic: 'being',
    label: 'animal',
    phrases: [
      '(kelb|mech|7allouf|bgra|7mar|3awd|7wli|begrat|bgar|bgrat|begra|kbach|kebch|m3za|ma3z|lma3z|ghnem|na3ja|n3aj|djaj|djaja|3jel|jmel|baghla|bghel|kelba|klab|hmar|nhel|nnhel)',
    ],
  },
  {
    topic: 'being',
    label: 'thing',
    phrases: [
      '(tomobil|tomobila|tomobilti|tonobil|voiture|lkhsara|lkhsayer|dégâts|capot|phare|l7did|7did|lhadid|khsara|materiel|tôle|tolerie|carrosserie|jante|pneu|portiere|laile|batterie|moteur|bab|lbab|zaj|parbriz|parechoc|telephone|pc|tele|rwida|retro|l7it|ss9ef|tellaja|ecran|sbagha|peinture|zlij|zellij|carrelage|matla|matelas|zerbia|tapis|plafond|s9ef|mur|cuisine|kouzina|salon|meuble|mobles|plastique|jaj|jaja|zajat|mraya|sel3a|machine|frigo|rideau|store|bache|serre|flous|parquet|vitre|vitrine|antenne|coffre|chauffage|moteur|chauffe|bumper|siège|fer|lcuisine|lmachine|lmatla|pare|parechoc|lparechoc|motor|lmotor|moto|scooter|vélo|lcapot|roue|batterie|l9fel|l7wayj|7wayj|lbaji|sedari|frach|lfrach|lplafond|hotte|lhotte|placard|prise|lporte|porte|rétros|bouclier|plastic|jnab tomobil|lmoteur|stock|sel3a|l7anout|toit|garage|camion|lcamion|taxi)',
    ],
  },
];

const STATUS: readonly PhraseGroup[] = [
  {
    topic: 'police',
    label: 'police',
    phrases: [
      '(boulis|lboulis|bolis|lbolis|bulis|boulisi|polis|lpolis|jadarmia|jadarmiya|jandarmia|lkoumisariya|koumisariya|commissaria|comisaria|chikaya|chikayat|lbolice|dark|derk)',
    ],
  },
  {
    topic: 'constat',
    label: 'constat',
    phrases: [
      '(konsta|lkonsta|lconstat|constat|konstat|lkonstat|kosta)',
      '(3mmerna|3emrna|3mrna|3emmarna|ssinina|ktebna) [l] (wra9|wre9a|formulaire|papiers)',
    ],
  },
  {
    topic: 'status',
    label: 'refused',
    phrases: [
      'ma (bgha|bghach|bghat|bghatch|bghaw|9bel|9blch|qbel)',
      '(rfed|rfd|rfdat|refus*)',
      'ma (9derna|9dernach|9dert|qderna)',
    ],
  },
  {
    topic: 'status',
    label: 'future',
    phrases: [
      '(ghadi|gha|ghanmchi|ghanmchiw|ghandir|ghandirou|ghedda|ghdda|mn be3d|bghit|khassni|khassna|khess|nmchi)',
    ],
  },
  { topic: 'status', label: 'awaited', phrases: ['(kantsennaw|kantsena|kanstenaw|kanstena|jayin|jay f|f tri9)'] },
  {
    topic: 'status',
    label: 'not-yet',
    phrases: [
      '(mazal|mazel|ba9i|baqi)',
      '(ma) (derna|dernach|drna|dert|dertch|mchit|mchina|mchitch|3iyetna|3aytna|3aytnach|golt|goltch|3emrna|ssinina|ssininach|jaw|ja|jach|3ndi|kan|kant|kayn|sinina|3iyet|3ayt|klmna|tlebna)',
      '(bla|mabla)',
    ],
  },
  {
    topic: 'status',
    label: 'unfinished',
    phrases: ['ma (ssinina|ssininach|ssina|tssina|3emmerna|kemmelna|mssini|tsinach)'],
  },
  {
    topic: 'liability',
    label: 'admitted_by_other',
    phrases: ['(m3taref|m3tarfa|3tarfat|3taref) … (ghalat*|lghalat|bli)', '(ghalat|lghalat) (dyalo|dyalha)'],
  },
  { topic: 'liability', label: 'admitted_by_self', phrases: ['(ghalati|ghlet ana|lghalat dyali|ana lghalet)'] },
  { topic: 'liability', label: 'contested', phrases: ['(ma tfahmnach|ma tfahmna|kaygol ana|kaykdeb|nakr)'] },
  { topic: 'liability', label: 'unclear', phrases: ['ma (3reft|3raft) … (chkoun|bda)'] },
  { topic: 'document', label: 'photos', phrases: ['(tsawer|tssawer|photo|photos|tsouira)'] },
  { topic: 'document', label: 'recepisse_plainte', phrases: ['(recu|wsel|lwasl) … (chikaya|plainte)'] },
];

const TONE: readonly PhraseGroup[] = [
  {
    topic: 'hedge',
    label: 'hedge',
    phrases: [
      '(yemken|ymken|ymkn|momkin|kandn|kanden|kandenn|ghaliban|t9riban|ta9riban|kadhr lia|kaydher lia)',
      'ma (3reft|3raft|n3ref|3e9elt|3qelt|mt2eked|mt2ekedt|na3ref|3arf)',
    ],
  },
  { topic: 'hedge', label: 'roughly', phrases: ['(t9riban|ta9riban|chi|ta9riben|environ)'] },
  {
    topic: 'distress',
    label: 'distress',
    weight: 2,
    phrases: [
      '(3afakom|3afak) (3awn*|3ete9*)',
      '(kanbki|kanbkiw|khayfa bzaf|khayf bzaf|mkhlou3|mkhlou3a|tkhle3t|tkhl3t|kanrje3ed|kanre3ed|kanrj3ed|kantre3ed|meqhoura|met9ata3a|bzaf 3lia|yalatif|ya latif|wili|wili wili|nari|ya rebbi|3yit|7ma9it)',
      '(ma 3reft|ma 3raft) … (chno|ach|ndir)',
      '(chno|ach|achno) ndir',
    ],
  },
  {
    topic: 'distress',
    label: 'distress',
    weight: 1,
    phrases: [
      '(khayf|khayfa|khel3a|khl3a|m9ell9|m9ell9a|m3esseb|m3essba|mfqous|mf9ous|mstressi|mstressia|sadma|msdoum)',
    ],
  },
];

export const AROUND: readonly PhraseGroup[] = [...PARTIES, ...STATUS, ...TONE];
