import type { PhraseGroup } from '../lexicon/lexicon';

const BODY =
  'yedd*|yeddi|ydi|ydo|yeddo|rejl*|rjl*|ras|rasi|rassi|raso|rasso|rasha|rassha|dehr*|dahr*|dher*|dhr*|sder*|sedr*|sadr*|ktef*|ktaf*|ketf*|3on9*|3n9*|3ne9*|rkeb*|rokb*|wejh*|wjeh*|wajh*|nif*|3in*|snan*|sennt*|dra3*|sba3*|kersh*|kerch*|jenb*|merfe9*|7nak*|fomm*';
const VEHICLE =
  'tomobil|tonobil|tomobile|kamio|camion|kamiyo|motor|moto|mobylette|scooter|bicyclette|pikala|triporteur|taxi|tobis|golf|clio|dacia|duster|logan|kangoo|picanto|lpicanto|berlingo|mercedes|bmw|peugeot|partner|4x4|pick|caddy|fiat|dokker|lodgy';

/** Further ways of saying who was hurt or was not, who took part, what happened, and yes or no. */
export const FURTHER: readonly PhraseGroup[] = [
  {
    topic: 'idiom',
    label: 'figure',
    phrases: [
      '(mchat|mcha|mchaw) [lia] f (ri7|rri7|rih)',
      'jari jari',
      'jarya jarya',
      '(nchallah|inchallah|nchalah|inchalah|nchaallah)',
    ],
  },
  {
    topic: 'injury',
    label: 'casualty',
    phrases: [
      `(${BODY}) (kay|kat|ka) (derni|derha|drni|dro|wje3ni|der)`,
      '(kay|kat|bda|bdat) (derni|derha|drni|wje3ni|wj3ni)',
      '(khti|khouya|weldi|bnti|mrati|rajli|mama|lwalida|sa7bi|jari|jarti) (t7er9*|t7re9*|te7re9*|tjer7*|tjre7*|therr*|tkess*) [chwiya|bzaf] (f|fi|mn)',
      `(${BODY}) (mjebb*|mjebs*|me9sou7*|m9sou7*|tnefkh*|tnfekh*|nefkh*|werm*|mweddek|fiha dem|fih dem|khadr*)`,
      `(rejlo|rejli|rejlha|yeddo|yeddi|yeddha|rokbti|rkebti) [limen|lisser] (therr*|tharr*|tkess*|tnefkh*|mjebb*|fiha dem|fih dem)`,
      '(rassi|rasi|rasso|rasha) (kaydreb|kaydor|kay dor|kidor|kay dreb|kaydour) [3lia|3liya|3lih|3liha|bia|biya]',
      '(drebat|drbat|dreb|khebt|khebtat|drebt) (rasha|rasso|rassi|rasi|rejlha|rejlo|yeddha|yeddo|wejho|wejhha|sedro) [f|fi|m3a|3la]',
      '(tkhne9|khne9|tkhen9|khen9|khen9at|khne9at) b [d] (dokhan|ddokhan|gaz|lgaz)',
      '(ddatou|ddatoh|ddatha|ddinah|ddinaha|ddawh|ddawha|dah|ddah) [l] (sbitar|lambulance|ambulance|clinique|mosta3jalat)',
      '(lambulance|ambulance) (ddat*|dat*|hezz*|khdat*)',
    ],
  },
  {
    topic: 'injury',
    label: 'nobody',
    phrases: [
      '(7ta|ta|hta) (7ed|wa7ed|wa7d|wa7da|we7da|had) ma (t7re9|t7er9|w9e3 lih|w9e3 liha|w9e3 lia|tjer7|tjre7|mssou|messo|tkhne9|tdarr|t9as|tqas)',
      '(7ed|had|7ad) ma (mjrou7|majrou7|tjre7|tjer7|tjra7|tdarr|t9as|tqas|w9e3 lih)',
      'kolchi (labas|bikhir|mezyan|salem) … [7ta|ta] (mochkil|mouchkil) f (se7a|s7a|seha)',
      '(7na|hna) [bjouj|b joj|kamlin|kolna] (khrejna|njina|nejjana) (salmin|salamin|labas|bikhir)',
      'ma (tqasna|t9asna|tqasina|tdarrina|tjre7na) [ma|7ta] (walo|chi|7aja)',
      '(kolna|kolchi|7na) (b5ir|bkhir|bikher|b khir|bikhir|bekhir)',
      'labas 3lina [bjouj|b joj|b jouj|kamlin|kolna]',
      '(ana w|ana) (sa7bi|sa7ebti|mrati|rajli|khouya|weldi|lwalid|lwalida) ma (bina|fina) walo',
    ],
  },
  {
    topic: 'injury',
    label: 'one-well',
    phrases: [
      'ma (tdarrit|tdarit|tderrit|tjre7t|t9ast|tqast) [ma|7ta|ta] (walo|chi|7aja)',
      '(walo|ma) (bia|biya|fia|fiya) walo',
    ],
  },
  {
    topic: 'party',
    label: 'other-vehicle',
    weight: 2,
    phrases: [
      '(wa7ed|wa7d|wahed|wahd|chi wa7ed|wa7da|siyed|sayed|chifor|lmra|derri|drri|weld|bent) [sekran|kan|derri|chibani|bent] (dkhel|dkhal|dkhlat|drabni|drebni|dreb|zdem*|rje3|jani|khrej|sdem*|klani|9aseni|khebt*)',
      `(ja|jat|jani|jatni|dkhel|rje3|khrej|khrjat|dkhlat|khrej lia|khrjat lia) [lia|3lia|liya] (wa7ed|wa7d|wahed|chi wa7ed|siyed) [b|derri b|kan b]`,
      `(wa7ed|wa7d|wahed|chi) [derri|l|bent|mra|chibani|siyed] (${VEHICLE})`,
      `(moul|mol|moulat|sa7eb) [l|d] (${VEHICLE})`,
      `(derbt|drebt|drabt|dkhelt f|derbto|klit|zdemt|t7akkit m3a|t7akit m3a|7kkit|9est|frinit 3la) [f|m3a|3la] [wa7ed|wa7d|wa7da|chi] [l] (${VEHICLE}|chibani|bent|weld|derri|siyed|mra)`,
      `(khrejat|khrjat|khrej|khrejt|ja|jat) (lia|liya|3lia|fia) [wa7ed|chi|l|d] (${VEHICLE})`,
      `(${VEHICLE}) [dyal|d|li] [l] … (dkhel|dkhlat|rje3|rj3at|khrej|khrjat|rmani|rmatni|dfe3ni|khebt*|drebni|zad)`,
      '(ana|7na) (w|ou) (wa7ed|wa7d|chi|dak|siyed) [l]',
      '(dkhel|dkhlat|dkhal|zdem|rje3|drebni) (fiya|fia|fina|3lia|3liya) (mn|men|f|w|mor)',
      '(siyed|sayed|moulha|moulah|chifor) (3tani|3tana|khella|kan|ja|hreb|3taref|sme7|tleb|w9ef)',
      '(li|lli) (mora|mora mni|9eddami|9oddami|lor|mor) [mni|menni] (dkhel|dreb|dkhal|zdem)',
      '(tomobil|moto|motor) d (jari|jarti|jarna|sa7bi|siyed|wa7ed|moul)',
    ],
  },
  {
    topic: 'party',
    label: 'neighbour',
    weight: 2,
    phrases: [
      '(moul|mol|moulat) (traiteur|7anout|l7anout|dar|ddar|lkhedma|chantier|société|charika|garage|restaurant|9ahwa|l9ahwa)',
      '(lamba|tele|pc|telephone|camera|robe|9eftan|takchita|fotay) … krina* [mn|men|3nd]',
      '(lkheddam|lkhdam|lmou3allem|lm3allem|plombier|charika|société|livreur|glovo) … (tleb|3taref|therr*|herr*|tiye7*|khebt*|sme7|sma7a)',
      '(bouh|bah|walidih|mmo|mmha|bah) [jarna|si] … (3tana|3tani|ykhelles|sme7|khelles)',
      '(jarna|jarna si|jari si|jarti lalla)',
    ],
  },
  {
    topic: 'party',
    label: 'nobody-else',
    phrases: [
      'ma (kan|kant|kayna|kayn) m3aya [7ta|ta] (7ed|wa7ed|wa7d)',
      '(7ta|ta) (7ed|wa7ed) ma kan 9rib',
      'ma (kan|kayn) [7ta|ta] (7ed|tomobil) 9rib*',
    ],
  },
  {
    topic: 'party',
    label: 'obstacle',
    phrases: ['(7ellouf|hellouf|7alouf|khanzir|chejra|jmel|lbgra|baghla|7mar|sekka)'],
  },
  {
    topic: 'type',
    label: 'collision',
    weight: 5,
    phrases: [
      '(khrej|khrejat|khrjat|khrejt) (lia|liya|3lia|3liya) [wa7ed|chi] (7ellouf|7allouf|hellouf|kelb|bgra|7mar|jmel|3awd|tomobil|kamio|camion) … (drb*|derb*|tri9|zdemt)',
      '(t7akkit|t7akit|t7akket|tkhebet) (m3a|f|b) [wa7ed|d|dik] (tomobil|kamio|moto|motor|7it|poteau)',
      '(frinit|ma 7bessch) … (mobylette|moto|tomobil|bent|weld)',
      '(train|lqitar|tran|tram) … (dda|ddaha|ddah|drebna|drebha)',
      '(dert|derna|w9e3 lia|dar) [wa7d|chi] (aksida|aksidan|ksida|accident)',
    ],
  },
  {
    topic: 'type',
    label: 'vol',
    weight: 6,
    phrases: [
      '(chefro|cheffro|chefrou|chfro|cheffrou|cheffer|chefferni|cheffrouni|chefrouni) [lia|liya|lina|liha] [joj|wa7ed|l]',
      'dar [chi wa7ed|wa7ed] yeddo f (jibi|sacki|saki|l7a9iba|jib)',
      '(khwa|khwaw|nter|jbed) [lia|liha|lina] (samsung|iphone|telephone|tilifoun|portable|pc) [dyali]',
    ],
  },
  {
    topic: 'type',
    label: 'evenement_climatique',
    weight: 8,
    phrases: [
      '(chta|lchta|mtar) [bzaf|bezzaf|9wiya] … (tle3|dkhel|fad|gher9*|ghre9*) … (lma|zen9a|sous sol|lacave|lkav|garage)',
      '(ta7et|ta7t|ti7at|tayha|ta7) (chejra|chjra|nakhla|poteau|lpoteau|panneau) [3la|fo9|f] [l] [tomobil*|dar|ste7|moto] [b|mn] (ri7|rih|l3asifa|3asifa|chta)',
      '(9el3at|9el3et|ddat|taret) [lina|lia] (ste7|sta7|9ermoud|zeng|toit|bache|antenne)',
      '(3asifa|l3asifa|lmouj|lmoj) [l3ali|9wi|kbir] [9el3at|ddat|gher9*|nhar]',
    ],
  },
  {
    topic: 'type',
    label: 'bris_de_glace',
    weight: 8,
    phrases: [
      '(zaja|zaj|jaja|jaj|vitre) [li|lli] (lor|9oddam|9eddam|lwerra) [d] … (tcherrg*|therr*|tferg*|tchq*|tkess*|tfel9*)',
    ],
  },
  {
    topic: 'type',
    label: 'vandalisme',
    weight: 7,
    phrases: [
      '(rrwayed|rwayed|rwayd|pneus|pneuyat|rouayed) … (m9et3*|m9t3*|met9ou*|mfechch*|mfachch*) [b|bel] [l] [mouss|lmouss|jenwi]',
      '(sbagha|peinture) [7emra|k7la|bida] [fo9|3la|f] [l] (capot|tomobil|bab|rideau|7it)',
    ],
  },
  {
    topic: 'type',
    label: 'dommage_materiel',
    weight: 7,
    phrases: [
      '(tilifoun|telifoun|telephone|iphone|samsung|pc|tablette|camera|drone) [jdid|dyali] (ghre9|ghr9|ta7|therr*|fzeg|gher9|tkesser) [lia|liya|f]',
      '(fletat|fletet|flet|zelge|zel9at) [lia|lha|lih|liha] [mn|men] (yeddi|yeddha|yeddo|ydi)',
    ],
  },
  {
    topic: 'type',
    label: 'autre',
    weight: 7,
    phrases: ['(wakala|lwakala|agence) [d] (ssfar|sfar|voyage*) … (sdd*|seddat|sddat|faillite|herbat|mchat)'],
  },
  {
    topic: 'answer',
    label: 'yes',
    phrases: [
      '(wayeh|wayyeh|wayh|ayyeh|sa7|sa77|sah|hakka|haka|hakkak|tabi3i|tabi3an|me3loum|bla chek|bidoun chak|3lach la|ki golt|kif golt|3ndek l7e9|7a9i9a|exactement|exact|bien sur|3la rasi|7ader|ok|okay|dacc|yes|yep|si|mia f mia|100%)',
      '(hakka|haka) (bedebt|b debt|nit|kan|w9e3)',
      '(mt2ekked|mt2ekda|mt2eked|mta2ekked|mti9en|mti9na|mwaf9in|mttaf9in)',
      '(hadchi|hada) (li|lli) (kayn|w9e3|kan|tra|bghit)',
      '(kemmel|kemli|kemlo|nkemlo|nkemlou|zid|zidi|tabe3|sift|sifto|ssift)',
      '(dertha|derto|dertou|dernaha|derna|3ndi|kayna|jaw|jat) (ah|iyeh|oui)',
    ],
  },
  {
    topic: 'answer',
    label: 'no',
    phrases: [
      '(7acha|hacha|7achak|bimarra|b merra|nihaiyan|ga3|jamais|kdoub|ghalat|wala merra|7ta merra|ta merra|ta chi|7ta chi)',
      '(3omri|3emri|3mri|3omrni|3mmri) [ma] [dert|cheft|kent|w9e3]',
      '(mazal|ba9i|b9i) [ma] [dert*|mchit*|3iyet*|3eyet*|ja|jaw|kemmelt|sinit*]',
      'la (a sidi|a khouya|a khti|a lalla|khouya|khti|sidi|lalla|a|ga3|walo|bimarra|wllah|wallah|merci|chokran)',
      'ma (kayn|kan|w9e3|tra|jra) (ta|7ta|hta|la) (wa7d|wa7ed|7aja|chi|7ed|7add)',
    ],
  },
  {
    topic: 'answer',
    label: 'unsure',
    phrases: [
      'ma (3ndi|3andi) [7ta|ta|chi|hta] (fikra|fekra|idée|idee|3ilm)',
      'ma (metye9en|metye9na|mti9en|metyeqen|mt2ekked|mt2ekda|jazem|banlich|ban lia|bant lia|f bali|f rasi|f khbari|rddit bal|rdit lbal|cheft mezyan|chft mezyan|3a9el|3a9la)',
      '(tsenna|tsna|tsnna|sber|blati|khellini|khli) [hta] (nsewwel|nsowwel|nsewel|nchouf|nt2ekked|nrje3)',
      '(i7timal|f lghalib|kayban lia|katban lia|ban lia|chak|chakka|3ndi chek|nss nss|bin w bin|fifty fifty)',
    ],
  },
];
