import type { PhraseGroup } from '../lexicon/lexicon';

const BODY =
  '3on9*|3n9*|3ne9*|3en9*|ras|raso|rasi|rassi|rasso|rasha|rassha|rasek|rashom|dhr*|dahr*|dhar*|dher*|dehr*|sder*|sedr*|sdr*|sadr*|ktef*|ktaf*|ketf*|ktf*|rkeb*|rokb*|rekb*|rkab*|yedd*|ydd*|yddi|ydha|ydih|ydi|rjel*|rejl*|rjl*|rjil*|dra3*|dra3|dre3*|sba3*|sbe3*|seb3*|sob3*|soub3*|kersh*|kerch*|karch*|wejh*|wjeh*|wajh*|wjah*|nif|nifo|nifha|nifi|3in|3inih|3ini|3inha|3ino|snan*|sennti|jenb*|jnab*|jnb*|merfe9*|merf9*|ka3b*|7nak*|7nek|fkhed*|fkhad*|lfkhd|3dam*|dlou3*|dlo3*|jbha*|jebh*|9elb|qelb|galb|sa9o|sa9i|sa9ha|sa9ih|saqo|saqi|kra3*|chfay*|femm*|fomm*|wden*|7ajb*|jeld*|kbed*|kerro3|ktfo|7o9*|hanche|col du fémur|zendi|zendo|zenda|poignet|cheville|genou|dos|cou|nuque|épaule|bras|jambe';
const HURTS =
  'kaydr*|katdr*|kadr*|kidr*|kaydarr*|kayderr*|katderr*|kaywje3*|katwje3*|kay7re9*|kay7e9*|kaysil|menfoukh*|mnfoukh*|mefnoukh*|mjrou7*|mherres*|mkesser*|therres*|tharres*|tharsat|therrsat|tkesr*|tkesser*|dar*|derr*|wje3*|tlwat|meslou5|mdroub*|werma*|mwerrem';

/** Fixed expressions whose words mean something else. */
const IDIOMS: readonly PhraseGroup[] = [
  {
    topic: 'idiom',
    label: 'silence',
    phrases: [
      '(jar|jari|jarti|jarna|jiran|lassurance|assurance|société|expert|conseiller|plombier|lkari|syndic|numero|telephone|lfo9ani) … (kayjaweb|kayjawb|katjaweb|makayjawbch|makatjawbch|kayjawbch|kayjawebch|katjawbch|yjaweb|kayjawbo)',
    ],
  },
  {
    topic: 'idiom',
    label: 'figure',
    phrases: [
      '(7re9|7ra9|9te3|ktayn) [lia] (lfeu|feu|stop) [rouge]',
      '(feu|lfeu) (rouge|vert|la7mer)',
      '(batterie|moteur|telephone|lbatri|lbatterie|tel|pc) … (mayta|mayt|mat|matet)',
      '(moul|mor|mour|7da|9oddam|qoddam|wra|jnb|mwajeh) (sbitar|lboulis|boulis|lkoumisariya|clinique|jadarmia|la gendarmerie)',
      '(tri9|zan9a|parking|bab|rompa|l7ouma) [d|dyal] (sbitar|boulis)',
      '(khdam|khedama|khdama|frmli|tbib) … sbitar',
      '(khdam|khedam|khedama|khdama|kankhdem|mmarida|mmarid|mmrid|infirmier*|sekritera) [f|fl] [l] (sbitar|chu|clinique|hopital|mosta3jalat)',
      '(khdam|khedam|khedama|khdama|kankhdem) (mmarida|mmarid|mmrid|infirmier*|frmli|sekritera) (f|fl) [l] (sbitar|chu|clinique|hopital|mosta3jalat)',
      '(lkhedma|khedma|lkhdma) f [l] (sbitar|chu|clinique|hopital)',
      '# (pouces|pouce)',
      '(infirmiere|infirmière|infirmier) (libérale|liberale|libéral)',
      '(nchof|nzor|zyara|nmchi nchof|kanzor) … sbitar',
      '(ras|rass) (zen9a|derb|chhar|l3am|tri9|zan9a)',
      '(mout|ghadi nmout|mt|kanmout) (b|bel|b d) (d7k|je3|berd|l3ya)',
      'la bas',
      '(kolchi|frigo|tele|télé|tellaja|pc|box|wifi|routeur|machine|clim|tilifoun|moteur) (mat|matet|mato|mayt|mayta)',
      '(makina|machine|ma7al|7anout|atelier) [d|dyal] [l] (khyata|khiyata)',
      '(lma|ma) (meghli|skhoun|sokhn|meghliya)',
      '(assurance|garantie|contrat|kat3tti|kat ghatti|katghatti) … (l7ri9|ser9a|l3afia|zaj)',
      'police d assurance',
      'ma fiha bas',
      '(nazel|nazla|nzelt|tal3|tle3t) mn (tobis|taxi|train|tram|tomobil|lcar)',
      '(mn|men) be3d [chi] # [d] (d9i9a|d9aye9|dqiqa|minutes|min|sa3a|sa3at|iyam|d9ay9)',
    ],
  },
];

/** People hurt; the labels are explained beside the French table. */
const INJURIES: readonly PhraseGroup[] = [
  {
    topic: 'injury',
    label: 'casualty',
    everywhere: true,
    phrases: [
      '(mjrou7|mjro7|mjrouh|majrou7|mjrou7a|mjrou7in|majroh|mjro7a|tjra7|tjre7|tjer7at|tjrah|tjre7t|tjrr7|tjr7at|tjr7o|tjr7ou|tjer7o|jer7a|jra7i|jarhi|jer7|mjrohin)',
      '(kaydrni|katdrni|kadrni|kidrni|kaydro|kaydrha|katdrha|katdro|kaydrouni|katdarni|kaydarni|kayderni)',
      '(kaywje3ni|kaywj3ni|katwj3ni|kaywjja3ni)',
    ],
  },
  {
    topic: 'injury',
    label: 'casualty',
    phrases: [
      '(darni|dharni|derni|darrni|darrat) (rasi|dhri|3on9i|rjli|yddi|sedri)',
      '(wje3|lwje3|l7ri9 f|wja3|lwja3|oja3|lawja3)',
      `(${BODY}) [bzaf|kamel|li mn] (kaydr*|katdr*|kayderr*|katderr*|kaywje3*|katwje3*|kaydarr*)`,
      '(kaydr*|katdr*|kayderr*|katderr*|kaywje3*|katwje3*)',
      '(bless*|bliss*|mblessi*|tblessa*|tblessat|tblessaw|tblissa|mblissi)',
      '(tdar|tdarr|tdarrat|tdarro|tderr*|tdarrna|tdarou|t2eda|t2dat|t2da|tqas|t9as|tqass)',
    ],
  },
  {
    topic: 'injury',
    label: 'symptom',
    everywhere: true,
    phrases: [
      '(sbitar|sbitare|spitar|sbitr|clinique|lclinique|urgence|urgences|mosta3jalat|lmosta3jalat)',
      '(lambulans|lanbilans|lambulance|isaaf|is3af|l2is3af|isa3f)',
      '(dawha|ddawha|dawh|ddawh|ddaweh|ddaoh) [l|f] (sbitar|l ambulance|lambulance|tbib)',
    ],
  },
  {
    topic: 'injury',
    label: 'symptom',
    phrases: [
      '(dem|ldem|ldam|ddem)',
      `(drab|dreb|drbat|khebt|tharres|therres|tharsat|therrsat|thersat|tkesr*|tkesser*|herres*|tjer7*|tjr7*|7re9*|t7re9*|tlwa*|tlwat|nfekh*|tnfekh*|khayt*|khiyet*|jre7*) [lia|lih|liha|liya|f|fi|fl] [joj|chi|wa7d|tlata] (${BODY})`,
      `(zre9|khder|7mer|menfoukh|tenfekh) [lia|lih|liha] (${BODY})`,
      `(${BODY}) [rah|rahi|kamel|limen|lisser|wella|wllat] (${HURTS})`,
      `(jer7a|jr7a|jorh|jer7|bosa|blessure|zer9a|7er9a|dem) [sghira|kbira|khfifa] [f|fi|3la|mn] (${BODY})`,
      '(3ndo|3ndha|3ndi|fih|fiha) [chi|wa7d] (bosa|jer7a|blessure|zer9a|jr7a|7er9a|wje3|lwje3|sda3)',
      '(ghorzat|ghorza|lghorzat|khyata|khayyto|khyto|scanner|operation|opération|lopération|opera|plâtre|platre|jbira|gebs|béquilles|béquille|minerve|certificat médical|chehada tibbiya)',
      '(dert|derna|dar|daro|drt|khdit|dowezt|dewwez*) [lia|lih|liha] (radio|scanner|irm|radiyo)',
      '(fiya|fiha|fih) (dokha|ddokha|dawkha|lwje3)',
      `(therr*|thers*|tharr*|tharst*|tkess*|tkesr*|tksr*|tkser*|herres*|tlwa*|tlew*|tfkk*|tfek*|nfekh*|tnfekh*|tenfekh*|tjer7*|tjr7*|tjre7*|t7re9*|t7er9*|t7r9*|7re9*|jre7*|jer7*|drab|dreb|drbat|derb*|khebt*|t9es*|tqes*|t9as*|teqta3*|t9et3*|tger7*|ttarr*|wrem*|werm*) [lia|liya|lih|lihom|liha|lina|fia|fih|fiha|li] [f|fi|l|fl|mn] [joj|chi|wa7d|tlata|jouj|dik|had] (${BODY})`,
      `(kat|kay|kan) (chki|chka|chekki|chteki) … (${BODY})`,
      `(chka|chkat|kaychteki|katchteki|katchka|kaychki|katchki|kanchki|kaychekki) [bzaf|chwiya] [mn|men|b] (${BODY})`,
      `(khdouch|lkhdouch|khedch*|khdich*|jro7|jrou7|jer7at|bosat|bosa|bossa|bosse|bosses|zre9|zro9a|zerrou9a|kdma|keddma|7roq|7rou9|bleu|bleus|coup|darba|dreba) [sghira|sghir|sghar|khfaf|kbira] [f|fi|3la|mn|fo9] (${BODY})`,
      'ghab [3lih|3liha|3lia|3la] (l3a9l|l3e9l|l3qel|lw3i|lwa3y|3lih|3liha|rasso|rasha)',
      '(tghacha|tghecha|tghma|tghemma|ghma) (3lih|3liha|3lia)',
      `(zaj|jaj|zzaj|ljaj|lzaj) [dkhel|tcherre9|jat|ja|tferge3] [lia|lih|liha|lihom] [f|fi|fl] (${BODY})`,
      'kan7ess b [chi|wa7d] (lwja3|wja3|l7ri9|dokha|ddokha|lalam)',
      '(tbib|doctor|docteur|médecin|tbiba) … (repos|ra7a|certificat|chahada|chehada|dwa|minerve|radio)',
      '(kelb|lkelb|mech|lmech|7nech|l3awd|kleb|klab) [d|dyal] [jari|jarti|jar|zen9a|jiran] (3eddni|3ddni|3addni|3edni|3dni|3eddo|3edd*|3add*|khebbech*|khebch*) [lia|lih|liha]',
      '(3eddni|3ddni|3addni|3ddha|3eddha|3eddo) [wa7d|chi] (kelb|lkelb|mech|lmech)',
      `(kaychki|katchki|kanchki|kaytchka) [mn|men] (${BODY})`,
      '(tkhen9*|tkhne9*|tkhna9*)',
      '(dakh|dakhat|dakht|ddokha|dawkha|tghedda|redd*|kayredd*|kattqeya)',
      '(tkhne9*|tkhn9*|chemm*|chm*) … (dokhan|doukhan|ldokhan|lgaz|dkhan)',
      '(menfoukh*|mnfoukh*|menfou5|mwerrem|zre9 f)',
      '(ma|bla) … (n9der|9adr|9der|qder|qader|ye9der|t9der|9ader|n9dar|y9der) … (nt7rek|nmchi|ymchi|tmchi|n7errek|nw9ef|yw9ef)',
      '(drbo|drbouni|drboh|derbouni|darboni) … (wejhi|rasi|rasso|b3sa|bmous|dberchi)',
      '(tabib|tbib|lfermli)',
    ],
  },
  {
    topic: 'injury',
    label: 'grave',
    everywhere: true,
    phrases: [
      '(kayjawbch|kayjawebch|katjawbch|makayjawbch|makatjawbch|kayhdrch|kayt7arkch|kathdrch|kat7arrkch)',
      '[ma] (kaytnfsch|makaytnfsch|kaytnafsch|makatnfsch|makattnefsch|kaytneffesch|makaytneffesch|makattnefesch)',
      '(dem|dam|ldem|ldam|ddem) (bzaf|bezzaf|kaysil|kaynzel|kaynzl|f kol)',
      '(kaynzef|katnzef|kaynezf|katnezf|kaynzf|katnzf)',
      '(sekhf|sekhfat|skhaf|skhef|skhfat|ghyeb|ghaybouba|ghayeb|ghayba|mghmi|mghiyeb)',
      '(tmat|matet|mato|mat lih|mat lia|matou|mayet|miyet|mat f|rah mat|rahi matet|mat)',
      '(m7asr|m7sour|me7sour|m7sor|mhasr|7asel|7sel|7asla|7aslin|7slin|7slat|m7sourin|me7bous) (f|fi|ldakhel|dakhel|wst|west|t7t|lwst|fl)',
    ],
  },
  {
    topic: 'injury',
    label: 'grave',
    phrases: [
      'ma (rah|7ta|b9a|b9ach|b9at) (kayjaweb|kayjawb|katjaweb|katjawb|kaytnfes|kattnfes|kaytnefes|kayt7arek|kayt7rek|katt7rek|kayhder|kathder|yfi9|tfi9|yjaweb|kayfi9|katfi9|yhder|tjaweb|yt7rek)',
      '(ma|bla) … (9adr|9der|n9der|9adrch|qadr) … (ntnefes|ntnfes|ytnefes|ytnfes|ttnefes)',
      '(7asel|7asla|7aslin|7sel|7slat|7slin|m7sour*) [west|wst|f|ldakhel|dakhel|t7t] (tomobil|dar|kamio|ascenseur|senseur|voiture|dokhan|l3afia|roplan)',
      '7ala (khatira|khiba|s3iba)',
      '(crise|nouba) (cardiaque|9elbia)',
      'coma',
    ],
  },
  {
    topic: 'injury',
    label: 'nobody',
    phrases: [
      '(7ta|hta|ta) [chi] (wa7ed|wa7d|wahed|wahd|7ed|had|we7da|bnadem) [mina|fina|minna|menna] ma (tjer7|tjra7|tjre7|tjr7|tderr|tdar|tdarr|tedrrer|tderrer|tblessa|tqas|t2da|tess|tades|w9e3) [walo|chi|chi 7aja|chi haja|lih]',
      'ma (tjer7|tjra7|tjre7|tderr|drr*|darrat|drrat|tdarr|tblessa|tedrrer|tqas|t2da) [7ta|ta|hta] [chi] (7ed|wa7ed|wa7d|bnadem|wahed|had)',
      '(hamdoullah|hamdollah|lhamdoullah|lhamdollah|kolchi|kolna|kamlin|7na|nass|bnadem|ga3) [rah|kolna|kolchi|kamlin|kolhom|khrejna|7na|bnadem] (salem|salmin|salamin|slamin|selmin|salma)',
      'labas 3lina (kamlin|kolna|bjouj|b joj|bjoj|ga3|kamline)',
      'ana (w|ou) (howa|hiya|siyed|moul) [rah] (labas|bikhir|mezyan|salmin) [3lina|bjouj|b joj]',
      '(ghir|gha|7ir|just|que) [chwiya] [d|dyal|f] (lhadid|l7did|7did|lhdid|hadid|tôle|tolerie|latole|lkarosri|karosri|carrosserie|materiel|lmateriel|matériel|lmadi)',
      '(lkhasara|khsara|khasara|lkhsara|khsayer|lkhsayer) [kolha|kanet|rah] (ghir|gha) [f|fi] [l] (lhadid|l7did|7did|lhdid|hadid|tomobil|tomobilat|materiel|lmateriel|tôle)',
      'bnadem (labas|salem|bikhir|mezyan|ma fih walo|rah labas)',
      'ma (w9e3|wa9e3|w9a3|tra|jra) walo [l] (bnadem|7ed|nass)',
      'ma [kayn|kan|kayna] [la] (jer7a|jer7|mjrou7|majrou7) la (mouta|mout|walo|chi)',
      '(ma|la) [kayn|kan|kayna|kaynin|kano] [7ta|hta|ta|chi|la|ch] (mjrou7|jer7a|majrou7|mjro7|jra7i|mjrou7in|bless*|7ed mjrou7|wa7ed mjrou7|dahaya|d7aya|victime*|jer7|khsara bacharia)',
      '(7ta|hta|ta) (wa7ed|wa7d|wahed|wahd|7ed|had|hed|we7da|wa7da|7add) [mina|fina|minna] [ma] (tjra7|tjre7|tdar|tdarr|tadarr|tades|tblessa|mjrou7|w9e3|tderr|tdarrat|tjer7|tqas|t2da)',
      '(kolna|kulna|koulna|kolchi|kulchi|koulchi|kouchi|7na|hna|bjouj|b joj|bjoj|kamlin|ga3|nass kolha|drari) [b|kamlin|rah|rahom|kolchi|kolna|kolhom] (labas|bikhir|bkhir|mzyan|mezyan|bekhir|salmin|selmin|saha) [3lina]',
      '(hamdoullah|lhamdollah|lhamdoulilah|lhamdoullah|hamdolah) [kolchi|kolna|7na] (labas|kolchi|bikhir|salmin)',
      'ma (w9e3|wa9e3|w9a3|tra|jra) [lina|l7ed] (walo|lina walo|l7ta wa7ed)',
      '(ghir|7ir|just|gha) [khsara|dégâts|chwiya] (matériel*|materiel*|tolerie|tôle|lmadia|madiya|tomobil|l7did|7did|carrosserie|materyel|tomobilat)',
      '(khsara|khsayer|dégâts|degats) (madiya|matériel*|materiel*|f l7did)',
      'la … la … (ma tjre7na|tjre7na|tjra7|ma fina walo|ma bina walo|tdarrina|ma tderrina|mjrou7)',
      'ma (fina|bina) walo',
      '(khrejna|nejjana|njina|selkna|khrjna|khrejna) … (salmin|labas|bikhir)',
      'la (jer7a|mjrou7|bless*|jra7i|jrouh) (la|w|ou) (walo|boulis|chi|constat|mjrou7|khsara|tomobil)',
    ],
  },
  {
    topic: 'injury',
    label: 'absent',
    phrases: [
      'ma (kan|kayn|kanch) [7ta|ta|hta|chi] (7ed|wa7ed|wa7d|had|bnadem|khddam) (7da|7dah|7daha|tma|temma|tmma|9rib|t7t|te7t|lta7t)',
      'ma (kan|kayn|kanch) [7ta|ta|hta] [chi] (7ed|wa7ed|wa7d|had|bnadem|wahed) [f|fi|fl] [d] (dar|ldakhel|dakhel|ddar|tema|fiha|fih|l7anout|garage|west)',
    ],
  },
  {
    topic: 'injury',
    label: 'one-well',
    phrases: [
      '(ana|howa|hiya|mrati|rajli|weldi|bnti|moul|chifor|khona|lakhor|lakhra|li m3aya|lwalida|lwalid|siyed|sayed|drari) [rani|rah|rahi|7ta|lakhor|shakhsyan] (labas|bikhir|bkhir|mzyan|mezyan|salem|labass)',
      '(ma) (fiya|fiha|fih|bih|biha|biya|3ndi|3ndo|3ndha|3andi) [7ta] (walo|chi|7aja|bas|chi 7aja)',
      '(fiya|fih|bih|fiha) walo',
      '(ma) (tjra7t|tjre7t|tdarit|tderrit|tdarrit|darni walo|tqast)',
      '(ana|hiya|howa|mrati|rajli|homa) (7ta|hta|ta) (ana|hiya|howa|homa)',
      '(lweld|weld|lbent|bent|derri|lmra|rajel|drari|sghir|sghira|bebe) [nad|rah|rahi|7ta] (labas|bikhir|mezyan|salem)',
      'ma (w9e3|w9a3|tra|jra) (lia|lih|liha) walo',
      'ma (3ndi|3ndo|3ndha) walo',
      'ma (t7re9t|te7re9t|t7er9t|tkhne9t)',
      '(lweld|derri|khona|siyed|moul lmotor) … (nad|labas 3lih|labas 3liha)',
      'nad (dik|f|men|mn|b) (sa3a|lblassa|7inha|blasto)',
    ],
  },
  {
    topic: 'injury',
    label: 'body',
    phrases: [
      '(ydi|ydo|ydha|yddo|yddha|yeddha|raso|rejlo|rejlha|wejhi|wejho|wejhha|nifo|nifha|kerchi|soub3i|sba3i|dhehri|dherha|dherho|3on9i|3on9o|3on9ha|dhri|dhro|dhrha|rkebti|rkebto|rkebtha|ktafi|ktafo|sedri|sedro|sedrha|yddi|rjli|rjlo|rjlha|3n9i|yeddi|merfe9i|rasi|rasso|rasha)',
    ],
  },
  {
    topic: 'injury',
    label: 'doubt',
    phrases: [
      'ma (3reft|3raft|3arf|3ref|na3ref|n3ref|mt2eked|mt2ekked|3labali) [ch] (wach|ila|chno|kif) … (tjra7|tjre7|mjrou7|labas|bikhir|tdar|7ala|bless*|kayn|w9e3)',
      '(yemken|ymken|momkin|ymkn) … (mjrou7|tjra7|tjre7|therres|mherres|tdar|bless*|jer7)',
      '(nmchi|ghadi|ndowez|ndir) … (tbib|radio|sbitar) … (bach|nt2eked|ychof|ychouf)',
    ],
  },
  {
    topic: 'injury',
    label: 'struck',
    phrases: [
      '(drb*|drab*|dreb*|dkhel|dkhelt|dkhlat|zdem*|klat|kla) [f|fi|lia] [wa7d|wahed|chi] (bnadem|lbent|bent|weld|derri|drri|siyed|mra|rajel|chibani|lmra|bba|mmi|khouya|weldi|bnti)',
      '(drbatou|drbatha|drabto|drbato|zdmatou|dahsato|klatou) (tomobil|motor)',
      '(tomobil|motor|kamio) … (drbatou|drbatha|drbato|drabto|zdmato)',
      '(moul|mol) (motor|lmotor|bicliti|pikala) … (ta7|tah|zle9)',
    ],
  },
  {
    topic: 'injury',
    label: 'perhaps',
    phrases: ['(7amla f|7bla|mkhlou3|mkhlou3a|def3ouni|ti7t|te7t|zle9t|zla9t|airbag)'],
  },
];

const DANGERS: readonly PhraseGroup[] = [
  {
    topic: 'danger',
    label: 'plea',
    everywhere: true,
    phrases: [
      '(3t9ouni|3tqouni|3ti9ouni|3ta9ouni|3et9ouni|atqouni|3te9ouni|3te9ouna|3tqona|3t9ouna|3te9oni|3et9ouna|3te9ona)',
      '(3awnouni|3awnoni|3awnouna|3awnoni|3awnona)',
      '(sifto|siftou|3ayto|3iyto|3eyto|3yto|jibo) [lia|lina] [l|3la] (ambulance|lambulance|ambulans|is3af|lambulans|isaaf)',
      '(ghadi|kan|ghanmout|bghit|baghi|bghi) nmout',
      '(ghanmout|kanmout|nqtel rasi|n9tel rassi|ntre7 rasi)',
      'f (lkhatar|lkhater|khatar)',
    ],
  },
  {
    topic: 'danger',
    label: 'now',
    everywhere: true,
    phrases: [
      '(kat7re9|kayt7re9|kate7re9|kayte7re9|kat7raq|katt7re9|kaytt7re9|cha3la|cha3lin)',
      '(ri7at|ri7t|rihat|ri7et|kanchem|kanchom) [ri7t|ri7et|rihat] (lgaz|gaz|lbota|lbouta)',
      '(hezz|haz|hazz|hez|3ndo|b) [lia] [wa7d|chi] (mous|lmous|jenwi|sif|moss|silah)',
      '(kayhedd*|kayheddni|kayhedded|kay3tedi|kaytb3ni|baghi y9tlni)',
      '(w9fin|w9ef|waqfin|waqef|7aslin|7na|rani|wqfin) … (west|wst|f wst) (tri9|lautoroute|autoroute|l autoroute|ltri9|la route|lotorout)',
      '(lma|ma) (kaytle3|kaytla3|tale3)',
      '(cheffar|chefar|chi wa7ed|lcheffar|cheffara) … (mazal|ba9i|dakhel) … (dar|ddar|hna|ldakhel|dari)',
      '(dokhan|doukhan|ldokhan|dkhan) … (bzaf|kol|f|daba|blassa)',
    ],
  },
  { topic: 'danger', label: 'event', everywhere: true, phrases: ['(l3afia|l3afya|la3fia|l3afiya|l3fia|l7ri9)'] },
  { topic: 'danger', label: 'crash', phrases: ['(ksida|accident|ksidat) (khiba|kbira|khatira|9wiya|s3iba)'] },
  {
    topic: 'danger',
    label: 'over',
    phrases: ['(bra|brit|dar labas|kolchi daz|khrej mn sbitar|khrjat mn sbitar|salat|kolchi salat)', 'mab9ach lkhatar'],
  },
  { topic: 'danger', label: 'put-out', phrases: ['(tfaw*|tfat|tfawha|tafaw|tfina*|teffaw*|tefaw*|tfit*)'] },
  {
    topic: 'danger',
    label: 'past',
    phrases: [
      '(lbare7|lbareh|lbar7|lbarh|lbarah|elbare7|lbara7|nharat|l3am li fat|had 3amayn|wellbare7|weslbare7|wlbare7)',
      '(simana|chhar|semana|lkhmis|tnin|tlat|larb3|jem3a|sebt|l7ed|3am|l3am) (li|lli) (fat|fatet|daz|dazet|fayta)',
      'hadi [chi] (#|3amayn|3am|simana|simanat|youmayn|yomayn|chhar|chhrayn|joj|jouj|tlata|rb3a|khamsa|3amin|chi)',
      'nhar (tnin|letnin|tlat|larb3|larbe3|lkhmis|khmis|jem3a|jm3a|sebt|ssebt|l7ed|lhed|lhad|l7ad|#)',
      '(tnin|letnin|lkhmis|sebt|ssebt|l7ed|l7ad)',
    ],
  },
  { topic: 'danger', label: 'present', phrases: ['(daba|db|dabe|9bila|gbila|had sa3a|f had l7da)'] },
];

export const SAFETY: readonly PhraseGroup[] = [...IDIOMS, ...INJURIES, ...DANGERS];
