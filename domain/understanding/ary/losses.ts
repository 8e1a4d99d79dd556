import type { PhraseGroup } from '../lexicon/lexicon';

const VEHICLE =
  'tomobil|tomobile|tonobil|tomobila|tomobilti|tomobilte|tomobilat|siyara|kamio|kamiyo|lkamio|motor|lmotor|tobis|lcar|taxi|bicliti|bicyclette|camionnette|camion|voiture|scooter|tram|tramway|remorque|clio|dacia|golf|peugeot|renault|mercedes|bechklita|pikala|triporteur|honda|logan|duster|kangoo|parechoc|bab|retro|laile';
const OBSTACLE =
  'l7it|7it|barriere|chejra|poteau|trottoir|7ofra|7allouf|kelb|bgra|7mar|7wli|portail|sour|lbab|garage|hayt|poto|trotoir|rempart';
const HIT =
  'drb*|drab*|dreb*|derb*|darb*|dharb*|dhreb*|dkhel|dkhal|dkhelt|dkhalt|dkhlat|dkhlt|tswd*|sdam*|sdem*|sedm*|ssdm*|7ekk*|7ek|hekk*|9ass*|qass*|khebt*|khbet*|tsadm*|tssadm*|percut*|zdem*|zdam*|zdm*|rd3*|tekka*';

/** Types of loss in Darija. */
export const LOSSES: readonly PhraseGroup[] = [
  {
    topic: 'type',
    label: 'collision',
    weight: 5,
    phrases: [
      '(ksida|kssida|laksida|laksidan|aksida|ksidat|accidan|lksida|kasida|kssidat)',
      `(${HIT}) … (lia|liya|lina|fia|fiya|fina|f|fih|fiha|m3a|ni|na|wa7d|wahed|chi|${VEHICLE})`,
      '(drabni|drbni|drebni|derbni|drbatni|drabtni|drebtni|drbouni|drbona|drbatna|drbna|derbouni|darbatni|dreb lia|drab lia|drbat lia|drebna|sdamni|sedmatni|sdmouni|9asni|7ekkit|hekkit|zdemni|zdemt)',
      `(${HIT}) [wa7d|wahed|chi|f|fi|l|m3a|had|dik] (${VEHICLE}|${OBSTACLE})`,
      `(${VEHICLE}) … (${HIT}|rj3*|rej3*|jat|ja|zle9*|9te3*|hrb*|khrj*|tkellb*|tglb*|gleb*)`,
      '(rj3*|rej3*|rje3*) [3lia|3liya|lor|llor|m7assir] (lor|3lia|3liya|lia|llor|marche)',
      '(zle9*|zla9*|zlq*) … (tomobil|motor|tri9|chta|f)',
      '(tgleb*|tkelleb*|tglabt|te9leb*|tqelleb*)',
      '(9te3|qte3|bddel|beddel) [3lia|lia] (tri9|lvoie|voie|file)',
      '(m3a|mn) (lor|llor|mor)',
      '(7re9|7ra9|9te3|7er9at|7er9|ma7tarem) (feu|lfeu|stop|priorité)',
      '(m3a|f) (lkwa|lvirage|rond|rompa|croisement)',
    ],
  },
  {
    topic: 'type',
    label: 'collision',
    weight: 4,
    phrases: [
      '(accrochage|laccrochage|tsadem*|tssadem*)',
      '(dreba|derba) [sghira|kbira|mn|f] [lor|tomobil]',
      '(drebt|drabt|derbt|zdemt)',
    ],
  },
  {
    topic: 'type',
    label: 'collision',
    weight: 1,
    phrases: [
      '(tomobil|tomobile|tonobil|tomobila|tomobilti|tomobilat|kamiyo|kamio|motor|lmotor|rompa|rondpoint|parechoc|chifor|parking|autoroute|tobis|feu|lfeu|taxi|m9ouda|m9oda|wa9fa|lpare)',
    ],
  },
  {
    topic: 'type',
    label: 'vol',
    weight: 5,
    phrases: [
      '(sre9|sr9|sra9|srqo|sr9o|sre9o|sr9ou|sra9o|sr9oli|sr9ouli|sre9ouli|sre9oli|sr9olia|tsre9|tsr9at|tser9at|tsra9|tsr9|ser9a|serqa|sre9a|sar9a|chffara|cheffara|chefara|cheffar|chafar|krisaw|krissaw|krissage|krissaou|krissaw|kerssaw|nchala|nchalin|ysre9*|yser9*|vola*|l7erramia)',
      '(khtef*|khetf*|khatf*|khetfo*) … (lia|telephone|sac|sak|portable|tele|lina|chaine|bztam|tel)',
      '(ma l9itch|ma lqitch) … (tomobil*|motor|bicliti|telephone|moto|scooter|velo)',
      '(daw|dawo|dda|ddaw|hezzo|hazzo|khwaw) [lia|lina|liya] … (dheb|pc|flous|tele|telephone|sac|dar|kolchi|radio|tomobil|matériel|materiel|papiers|bijoux|ordinateur|magana)',
      '(kssro|kesro|herrso|hersso|7ello|hello|qelbo|9elbo) … (l9fel|9fel|bab|serrure) … (daw|dawo|sr9o|hezzo)',
      '(dkhlo|dkhel|dekhlo) … (cheffara|chefara|dari|dar) … (daw|sr9o|dawo|cheffara)',
      '(ysre9*|yser9*|ysr9*)',
      '(bab) (mherres|mkessar|mfrakes)',
    ],
  },
  {
    topic: 'type',
    label: 'vol',
    weight: 3,
    phrases: [
      '(mcha|mchat|mchaw|ghber*|ghbr*|gheb*) (lia|lina|liya) [l|d] (tomobil|bicliti|motor|telephone|scooter|moto|bechklita|pikala)',
    ],
  },
  {
    topic: 'type',
    label: 'vol',
    weight: 2,
    phrases: ['(dheb|lbassamat|l9fel|9fel)', '(mcha|mchat|mchaw|ghber*|ghbr*|gheb*) (lia|lina|liya)'],
  },
  {
    topic: 'type',
    label: 'vandalisme',
    weight: 5,
    phrases: [
      '(khabchou|khebchou|kherbchou|kharbchou|khebbcho|khebbech*|khebch*|kherbech*|khbech*|kherbch*|rayaw|raya|chwwho|chewho|chewhou|khserou)',
      '(b|bel|3la) (l3ani|l3ment|lbal)',
      '(rwayd|roues|pneu|pneus|rwida|rwidat|bnou) … (mfachech*|mfech*|fechch*|mous|mfacha|mfrgo3*|met9ob*)',
      '(fechch*|tka|t9bo|te9bo) … (rwayd|pneus|bnou|roues)',
      '(rmaw|rma|lo7o|la7o|ramaw) … (7jer|7ajra|bid|sbagha|hjer)',
      '(ktbo|ktebo|rsmo|sbgho) … (bab|7it|l7it|garage|rideau|tomobil)',
      '(drari|chi wa7ed|chi wahd|chi 7ed|chi drari|sekran) … (khebbech*|herres*|kesser*|khesser*|chewh*|rmaw|khreb*|fechch*)',
      '(khrbo|kherrbo|7etmou)',
    ],
  },
  {
    topic: 'type',
    label: 'incendie',
    weight: 5,
    phrases: [
      '(l3afia|l3afya|la3fia|l3afiya|3afia|l3fia|t7er9at|t7r9at|t7re9|tte7r9at|7ri9|l7ri9|katt7re9|kat7re9|kayt7re9|te7re9|7er9at|t7erqat|tahrqat|ch3lat|cha3la|cha3lat|ch3let)',
      '(cha3l*|ch3l*|che3l*) … (l3afia|fih|fiha|kouzina|tomobil|dar)',
      '(dokhan|doukhan|dkhan) … (f|dar|kouzina|bzaf)',
      'court circuit',
      '(tle3|cha3l) l3afia',
    ],
  },
  {
    topic: 'type',
    label: 'degats_des_eaux',
    weight: 5,
    phrases: [
      '(lma|ma|lmae) [kan|ba9i|rah] (dkhel|dkhal|kaysil|tah|ta7|kaytih|kaynzel|fad|fayed|kaynazel|sayel|hbet|nzel|kaysirb|kayqetter|kay9etter|kayt9atter|kaye9ter|tla3|dakhel|f|fkol|jay|ghre9)',
      '(lma|3amra|3amer|ghar9*|ghr9*|ghre9*|fay*|3emr*) … (kouzina|lkouzina|dar|7ammam|l7ammam|salon|bit|sala|blassa|jiha|ss9ef|s9ef|7it|zrabi|jiran|appartement)',
      '(kouzina|lkouzina|7ammam|l7ammam|dar|salon|bit|sala) … (lma|3amra|3amer|ghar9a|ghre9*|ghr9*|fayed)',
      '(tfar9a3|tfarg3|tfer9e3|tferge3|tferg3|tfarga3|tferga3|therres|nfa9r*) [lia|lina|dyal] (tiyo|tyo|tuyau|lma|robini|chauffe|chauffo|joint|flexible)',
      '(tiyo|tyo|tuyau|robini|rubini|chauffe eau|chauffo|lmachina|machine|lavabo|siphon|canalisation|douche|bano|bain|toilette|la plomberie|joint) … (tfar*|tfer*|fuit*|kayse*|kay9et*|kayt9at*|met9oub|mt9oub|ma7loul|me7loul|fad|lma|kaysil|msdoud|khaser|therres|khwa)',
      '(fwita|fuita|rotoba|roto3ba|lkhmej|lkhnouz|fuite)',
      '(ss9ef|s9ef|sqef|7it|l7it) … (lma|kay9etter|fazeg|rotoba|kaysil|khser|kaytih|tay7)',
      '(nsit|khellit) … (robini|lma|rubini)',
    ],
  },
  {
    topic: 'type',
    label: 'degats_des_eaux',
    weight: 2,
    phrases: [
      '(lma|robini|tiyo|tyo|plombier|ss9ef|douche|lavabo|l7ammam)',
      '(jar|jari|jarti|jiran) (li|lli) (lfo9|fo9|lfou9|te7t|t7t)',
    ],
  },
  {
    topic: 'type',
    label: 'bris_de_glace',
    weight: 5,
    phrases: [
      '(zaj|jaj|zzaj|ljaj|parbriz|lparbriz|parbrise|pare brise|lorani|vitre|fenetre|chrajem|serjem|mraya|lmraya|panoramique|vitrine) … (therres*|tharres*|thers*|tchqe9|tcha9|cheqq|tcha99|tchaq*|tche9*|tche99*|tfarg3|tferge3|mchrou9|mcherrek|mherres*|mfer9e3|tkesser*|mkesser*|fissur*|mfissuri)',
      '(therres*|tharres*|thers*|tcha99|tche99|tchaq*|tferge3|tkesser*|herres*) [lia|lina] (zaj|jaj|parbriz|lparbriz|lorani|vitre|serjem|pare)',
      '(7ajra|7jra|hajra|7sa|gravillon) … (parbriz|zaj|vitre|pare|panoramique|tri9)',
    ],
  },
  {
    topic: 'type',
    label: 'evenement_climatique',
    weight: 6,
    phrases: [
      '(fayadan|fayadanat|lfayadan|lfayadanat|tebrouri|tbrouri|tebruri|r3ed|raad|ra3d|sa3i9a|zelzal|zenzla|zelzla|3assifa|l3asifa|3asifa|tempete|lberd)',
      '(ri7|rih|lri7|rri7) [kan|bzaf] (9wi|qwi|9wiya|bzaf|kbir|m9wed)',
      '(lwad|wad|oued|lbhar|lb7ar) … (7mel|hmel|fad|tle3|dda|hez)',
      '(7amla|l7amla|hamla)',
      '(chta|lchta) … (bzaf|9wiya|ghrr9*|gher9*|dkhl*|qwiya|khiba|tkhelli)',
      '(dkhl*|ghr9*|gher9*) … (chta|l7amla)',
      '(zen9a|zan9a|lhouma|l7ouma|douar|cave|lacave|derb) … (ghr9*|gher9*|lma|fayed)',
      '(ri7|rih|tempete|3asifa) … (dda*|ta7*|hez*|7eyyd*|tay*|dat|taye*)',
    ],
  },
  {
    topic: 'type',
    label: 'dommage_materiel',
    weight: 4,
    phrases: [
      '(ta7|tah|ti7t|tay7|tey7*|tayyeh*|ta7t) [lia|liya|lina|mni|lihom|lih] (telephone|pc|lpc|tele|lordinateur|iphone|tel|lpiano|tablette|portable|ecran)',
      '(telephone|pc|lpc|tele|ordinateur|tablette|ecran|lecran|iphone|ndader|frigo|tellaja|lpiano) … (therres*|thers*|tkesser*|khser*|7re9*|t7re9*|tferge3|ta7)',
      '(herres*|hers*|kesser*|khesser*|7re9*) [lia|lina|lih] (tele|telephone|pc|ecran|tellaja|frigo|ndader|lpiano|tablette|ordinateur|lcran)',
      '(do|dow|ddo|lkahraba|trissinti|tri7inti) … (tle3|nzel|t9te3|9te3|7re9|zad)',
      '(7ofra|lhofra) … (rwida|jante|pneu)',
      '(drab|chat|lo7|rma) … (lkora|kora|lballon)',
      '(l7it|7it|sour|ss9ef|lbalcon|sqala) [rah] (ta7|tah|rab)',
      '(khedama|lkhddama|mwalin r7il|dyal r7il|lmou3allem|bennay) … (herres*|ta7|khesser*|t9eb*|khebbech*)',
    ],
  },
  { topic: 'type', label: 'dommage_materiel', weight: 1, phrases: ['(therres|tkesser|khser|khsara|herres|mherres)'] },
  {
    topic: 'type',
    label: 'blessure',
    weight: 4,
    phrases: [
      '(3edd*|3add*|3ed*|3ddni|3eddni|3adni) [lia|ni|weldi|bnti|wldi]',
      '(kelb|kalb|lkelb) … (3ed*|3add*|3edd*|dar)',
      '(zle9*|zla9*|ti7t|te7t|ta7|tah) … (droj|drouj|lard|7ammam|zen9a|sellom|escalier|chta)',
      '(t7re9t|7re9t|tjre7t|jre7t) … (yeddi|yddi|rjli|wejhi|soub3i)',
    ],
  },
  {
    topic: 'type',
    label: 'autre',
    weight: 4,
    phrases: [
      '(en panne|panne|lapanne|fpanne|depannage|depanneuse)',
      '(wqef|wgef|w9ef|khser|mat) [lia] (moteur|motor)',
      '(moteur) (w9ef|wqef|khser|mat)',
      '(tlef*|dy3t|de33t|diya3t|da3o|da3 lia|talfou|tlfo) … (swaret|sarout|saret|passeport|bztam|carte|bagages|clés|wra9)',
      '(serrurier)',
      'batterie … (mayta|matet|khawya|mate)',
    ],
  },
];
