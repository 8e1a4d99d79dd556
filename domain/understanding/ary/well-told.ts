import type { PhraseGroup } from '../lexicon/lexicon';
import { FINE, WHO } from './people';

/**
 * That nobody is hurt, told by what did not reach anybody, by what people did next, by a fright that was all, and by who was not
 * there: Darija in Latin letters. Verbs are written once and inflected here.
 */
const combine = (stems: string, subjects: string, objects: string): string =>
  stems
    .split(' ')
    .flatMap((stem) =>
      subjects
        .split(' ')
        .flatMap((subject) => objects.split(' ').map((object) => stem + subject.replace('-', '') + object)),
    )
    .join('|');

const REACHES =
  'mss mess 9ass 9as qass qas 9ess wssl wsl wssel wsel drr darr derr darra drra jer7 jre7 2da 2eda khdech tal';
const BY = '- at t et ou o aw';
const REACHED_US = combine(REACHES, BY, 'na');
const REACHED_ONE = combine(REACHES, BY, 'ni h ha hom');
const REACHES_SOMEBODY = combine(
  'mss mess 9as qas 9ess wssel wsel wsl wssl drr derr darr jer7 jre7 2da khdech',
  BY,
  '',
).replace(/\|$/, '');

const NOT_EVEN = '7ta|hta|ta|hatta|7tta|htta|hata|hetta|la|l7ta|lta|l ta|l 7ta';
const ANYONE =
  'wa7d|wa7ed|wahd|wahed|we7ed|wa7da|7ed|7edd|7ad|hed|had|l7ed|lwa7d|lwa7ed|insan|bnadem|bnadm|ro7|rou7|mkhlou9|makhlouq|nefs|chi wa7d|chi wa7ed|chi 7ed|chi insan|chi bnadem|had fina|7ed fina|wa7d fina|wa7d mina|wa7d menna';
const NOTHING =
  'walo|walou|walu|chi|7aja|haja|darar|drar|chi 7aja|7ta 7aja|ta 7aja|hta haja|hta 7aja|bas|makrouh|makrouh|ga3|kheir ghir|su2|moussiba|mosiba|khayba';
const BEFALLS = 'w9e3 w9a3 wqe3 wqa3 wa93 wa9e3 wa9a3 w93 tra jra sra sar dar ja wsel wssel wsl 7sel'
  .split(' ')
  .flatMap((stem) => [stem, `${stem}at`, `${stem}et`, `${stem}t`])
  .join('|');
const UNHURT_ROOTS =
  't9as tqas t9ass tqass t9ess tqess t9es t9is tqis tderr tdarr tedderr tderre tjre7 tjer7 tjra7 tjr7 te7re9 t7re9 t7er9 tkhne9 tkhen9 t2da t2eda t2ada tada te2da tkhdech tkhebbech tkherbech tmess tmss tblessa tblissa tsab tswab tzle9 twje3 tweje3 tchka chka mat slem'.split(
    ' ',
  );
const written = (...ends: readonly string[]): string =>
  UNHURT_ROOTS.filter((root) => root !== 'slem')
    .flatMap((root) => ends.map((end) => root + end))
    .join('|');
const THEY = written('', 'at', 'et', 't', 'o', 'ou', 'aw', 'ch');

const WELL_MORE =
  'kamla mkemmla|kamel mkemmel|kamlin mkemmlin|mrta7|mrta7a|mrta7in|mrtahin|mertah|mertaha|mertahin|morta7|morta7in|salem|salma|salmin|selmin|slem|selmat|selmo|selmou|selmna|slemna|salmin ghanmin|salem ghanem|sain w salem|salem mo3afa|f amane|f aman llah|f aman|mzyanin|mezyanin|mzyan|mezyan|mezyana|mzyana|labas|labass|bikhir|bkhir|b khir|b5ir|bekhir|3la khir|ghir bikhir|hanyin|haniyin|hani|hanya|tranquilles|tranquille|nadiyin|ghaya|la bas 3lihom|la bas|sa7a w salama|b sa7tna|b sa7thom|b sa7to|b sa7tha|b sa7ti|bsa7ti|bsa7tna|bsa7thom|b kamel s7tna|b kamel sa7tna|f kamel sa7tna|f s7tna|b7al lferss|b7al lfers|b7al l3awd|b7al sseb3|b7al seb3|b7al lbomb|b7al l7did|b7al lward|b7al lwerd|kif l3awd|kif sseb3|kif lferss';
const THEM =
  'l3ibad|3ibad|lbnadem|bnadem|nnas|nnass|nass|nas|lkhel9|lkhl9|lkhelq|lrwa7|rwa7|arwa7|drari|dderari|lwlad|wlad|wladi|wlidati|wladna|rkkab|rokkab|passagers|tlamd|tlamed|khddama|lkhddama|clients|lkliyan|l3a2ila|familti|dyawf|dyaf|jiran|zbayen|zbaynia|jouj bina|bina b jouj|kol li kano|li kano m3aya|li m3aya|lli m3aya';
const US =
  '7na|hna|ana w mrati|ana w rajli|ana w weldi|ana w bnti|ana w drari|ana w wladi|ana w khouya|ana w khti|ana w mama|ana w howa|ana w hiya|ana w sa7bi|kolna|koulna|kollna|kolchi|koulchi|kolchi nass|kolna bjouj|b jouj|bjouj|bjouj bina|jouj bina';
const ON_FEET = 'rejlih|rejlo|rejliha|rejlina|rejlia|rejliya|rejli|rejlihom|rjlih|rjlina|rjliya|rjlihom|rejlin';
const CALMLY =
  '3adi|3adiya|normal|b khir|bikhir|bla mochkil|bla mouchkil|bla machakil|kif walo|bhal walo|b7al walo|w safi|hanyin';
const PLACE_OF_LOSS =
  'rakeb|rakeb fiha|sayg|sayg fiha|f la garde|f permanence|fiha|fih|tema|temma|tmma|ldakhel|lda5el|dakhel|da5el|ldakhl|lda5l|f dakhel|f ldakhel|f lda5el|dakhlo|f wsto|f westo|7da|7daha|7dah|9oddam|9eddam|9oddamo|t7t|te7t|te7to|lta7t|9rib|qrib|mqareb|dayer|dayr bih|lfo9|f dar|f ddar|f l7anout|f lma7al|f lbit|f lkouzina|f garage|f lbiro|f lmekteb|f ste7|f jnan|f depot|f atelier|f salon|f lblassa|f lmakan|f lmagasin|f zen9a|f tri9|f dik sa3a|f dak lwe9t|f dik lla7da|9rib menha|9rib mno|9rib liha';
const HOME_EMPTY =
  'ghorfa|lghorfa|bit|salon|chambre|salle|dar|ddar|lma7al|ma7al|l7anout|l3imara|lbiro|villa|appart|appartement|depot|garage|tomobil|siyara|lblassa|lfirma';
const FRIGHT =
  'khel3a|lkhel3a|khal3a|lkhal3a|khl3a|lkhl3a|5el3a|l5el3a|khouf|lkhouf|fej3a|lfej3a|faj3a|sadma|ssadma|rre3ba|ra3ba';
const FRIGHTENED =
  'tkhel3na|tkhla3na|tkhl3na|t5el3na|tfej3na|tfj3na|khefna|mkhlou3in|mkhloo3in|mkhel3in|mfej3in|mfzou3in|tefza3na|tfez3na|khayfin';
const FRIGHTENED_THEY =
  'tkhel3o|tkhel3ou|tkhla3o|tkhla3ou|tkhl3o|t5el3o|tfej3o|tfej3ou|tfj3o|tfej3at|tkhel3at|tkhla3at|tkhle3t|tkhel3t|tkhla3t|tkhla3|tkhle3|tfej3t|tfeje3|khaf|khafo|khafou|khafet|khft|kheft|mkhlou3|mkhlou3a|mfej3|mfje3|mfzou3';
const ONLY = 'ghir|gha|gher|juste|ghi|maghir|ma ghir';

export const WELL_TOLD: readonly PhraseGroup[] = [
  {
    topic: 'idiom',
    label: 'figure',
    phrases: [
      // What would have been, had somebody sat there.
      '(koun|kon|koune|loukan|loukane|lo kan|ila kan) … (koun|kon|koune|loukan|rah) (mcht|mchit|mout|met|mtt|mat|matet|mcha|mchat|mchina|matou|mato|tjre7|tjre7t|ddah|ddani|9telni|9etlo|drebni|ja fia|ja fiya)',
      '(9lebna|9elbna|9elbi|9elbha|9elbo|qelbna|qelbi|9lobna) (kaydreb|kay dreb|kaydre9|tah|ta7|bard|hbet)',
      // "ila" that opens a condition, and "ghir" that excepts nobody.
      '(ila|ila kan|ila ma) (bghit|bgha|bghat|bghaw|bghitou|bghito|kan|kant|kanet|momkin|ymken|lzem|khass|khessni|khassni|khasskom|n9der|nqder|jat|ja|tlebtou|tlebto|khassek|3jebkom|sme7tou|sme7to|7tajit|7tajito|lah)',
      '(bghit|bghina|khassni|khassna|kansewwel|nsewwel|kantsenna|baghi|baghya) (ghir|gha)',
      '(ghir|gha) (sir|siri|siro|zid|kemmel|khelli|chwiya d sda3|sda3|t3eb|te3b|tamara|tilef|rez9|rrez9|lma|sel3a|flous|7did|hadchi|f dar|wer9a|daw|phare|jdar|l7it|zaj|zzaj|mraya|pare choc|parechoc|bab|lbab|laile|tomobil)',
      '(mn ghir|men ghir|maghir) [l] (t3eb|te3b|tamara|sda3|khsara|flous|7did|khel3a|khouf)',
      // Of itself, and no head.
      '(tfejer|tferge3|tfergu3|tcherrek|therres|tkesser|ta7|tah|w9e3|ch3el|tbib|l9ayed|lmodir|howa|mol|3eyet|ja) [howa] b (rasso|rassha|rasi|rassi)',
      `(${ON_FEET}) (b7al|bhal|kif) [l] (9ett|lmech|mech|lqet)`,
    ],
  },
  {
    topic: 'injury',
    label: 'nobody',
    phrases: [
      // Nothing reached anybody.
      `(ma) (${REACHED_US}) [b|f|${NOT_EVEN}] [l] (${NOTHING}|${ANYONE})`,
      `(${NOT_EVEN}|bla) [chi] (${NOTHING}) ma (${REACHED_US}|${BEFALLS}) [lina|fina|l7ed]`,
      `(${NOT_EVEN}) [chi] (7aja|haja|chi|darar) ma (${BEFALLS}) (lina|lihom|fina|l7ed|l 7ed|l7ta wa7d)`,
      `(ma) (${BEFALLS}) (lina|lihom|fina|l7ed|l 7ed) [${NOT_EVEN}] (${NOTHING})`,
      `(ma) (${REACHES_SOMEBODY}|${BEFALLS}) [l|f|b] (${NOT_EVEN}) [chi] (${ANYONE})`,
      `(ma) (${REACHES_SOMEBODY}) (l7ed|l 7ed|l wa7d|lwa7d|l wa7ed|l chi wa7d|l bnadem|l insan|bnadem|7ed)`,
      `(${NOT_EVEN}) [chi] (${ANYONE}) [fina|mina|menna|menhom|mnhom|fihom] ma [kan|rah] (${THEY}|${REACHES_SOMEBODY}) [f|b] [walo|jssmo|jsmo|jsmha|jsmi|sa7to|jsad|chi]`,
      `(ma) [kan|rah] (${THEY}) [${NOT_EVEN}|fiha|chi|la] [chi] (${ANYONE})`,
      `(la) (hada|hadi|hadchi|hadak|ana|howa|hiya|7na) (la|wla|w la|wala) (hada|hadi|hadak|howa|hiya|homa|lakhor|ana|7na) (ma) (${THEY}) [f|b] [walo|jssmo|jsmo]`,
      `(la) (hada|hadi|hadchi|hadak|ana|howa|hiya|7na) (la|wla|w la|wala) (hada|hadi|hadak|howa|hiya|homa|lakhor|ana|7na) (fih walo|bih walo|fina walo|bina walo) [f|b] [walo|jssmo|jsmo]`,
      `(bla|blama|bla ma|9bel|9bel ma|qbel ma|mn ghir ma|men ghir ma|bla mat|bla may) [ma] (y9is|yqis|y9ess|yqess|y9as|yqas|t9is|tqis|ymess|ymss|tmess|yderr|ydarr|tderr|yjer7|yjre7|tjer7|y2di|yddi|yosib|ysib|tsib|yji f|tji f|yji|ywsel|ywssel|twsel) [l|f|${NOT_EVEN}] (${NOT_EVEN}|${ANYONE}) [${ANYONE}]`,
      `(${NOT_EVEN}) [chi] (${ANYONE}) [fina|mina] ma (chka|chkat|chkaw|tchka|tchekka|kaychki|kaychekki|7ess|7ass|7ss) [mn|b|men] [chi|7ta|ta|hta] (wja3|wje3|lwje3|alam|2alam|walo|walou|7aja|chi 7aja|ta 7aja|7ta 7aja|wja3|7ri9)`,
      `(ma kayn|ma kan|ma kaynch) [${NOT_EVEN}|chi] (walo|walou|chi|ta 7aja|7ta 7aja|darar|isaba|chi darar) (f|l|3la|3nd|fl) (${NOT_EVEN}|chi|l) [${ANYONE}]`,
      '(bla|ma kayn|ma kan|mn ghir|bla ta) [ta|7ta|hta|chi] (mochkil|mouchkil|machakil|darar|isaba|isabat|jer7|jer7a|wja3|khedcha) (f|fl|mn jihet|l) [l] (jsad|jsed|jesd|jism|jsm|dat|ddat|badan|bden|s7a|sa7a|ssa7a|bnadem|nass|rwa7|lrwa7|l2arwa7|3ibad|l3ibad|rokkab)',
      '(ma) (jrana|jralna|jralina|jratna|tralna|trana|sralna|w9e3lna|w9e3lina|w9e3na|w9a3lna) (walo|walou|7aja|ta 7aja|7ta 7aja|chi 7aja|chi)',
      `(la) (${ANYONE}) (${THEY})`,
      '(khrejna|khrjna|nzelna|njina) [mnha|kolna|kamlin] (ghir|gha) (fazgin|mfezgin|mwessekhin|mkhlou3in|3er9anin)',
      '(lkhsara|khsara|lkhsayer|khsayer|ddarar|lpertes) [kolha|kanet|kant] (ghir|gha) (f|d|dyal)',
      // Well, all of them.
      `(${US}) [rah|rahna|rahom|hamdullah|hamdoullah|lhamdoullah|kamlin|w lhamdoullah] (${WELL_MORE}) [w|o|lhamdoullah|hamdullah]`,
      `(${THEM}) [kolhom|kamlin|kolchi|rah|rahom|hamdullah|hamdoullah|lhamdoullah|ga3] (${WELL_MORE}|${FINE})`,
      '(salma|salmat|slamat|salema|salima|slemna|selmna|njina|nejina|nejjana|selkna|mnejjyin) [b] [m3jiza|mo3jiza|lmo3jiza|miracle|rebbi|lah] [w|o|ou] (7ta 7na|ta 7na|7na|hta 7na|hta hna|kolna|kamlin)',
      '(tomobil|dar|l7anout) (salma|salem|mezyana) [b m3jiza|b mo3jiza] (w|o|ou) (ta|7ta|hta) (7na|hna|ana|drari|rokkab)',
      `(khrejna|khrjna|khrejna|nzelna|nzlna|hbetna|hbtna|njina|mchina|mchaw|khrejo|khrjo|khrejou|nezlo|nzelo|nzlo|hebto|hbto|selkna|selko) [kolna|kamlin|kolhom|mnha|mn lwst|mn dar|mn siyarat|mn tomobilat|mn tomobil|mn ldakhel|bjouj|mnhom] [mchin|mchaw|w mchina|f 7alna] (${WELL_MORE}|${CALMLY}|3la rejlina|3la rejlihom)`,
      '(kolna|koulna|7na|kol wa7d|kolla wa7d|kolla w7d|kol we7d|bjouj) [kemmelna|kemmlna|kmmelna|kemmel|kmmel|khda|khdina] (tri9o 3adi|tri9na 3adi|tri9o bikhir|tri9na bikhir)',
      '(kemmelna|kemmlna|kmmelna|kmelna|khdina) [kolna|kamlin] (tri9na|triqna|triq|tri9|rihla|safra|ssfar|safar) [3adi|bikhir|b khir|w safi|hamdullah|normal|bla mochkil]',
      '(mchina|rj3na|rje3na|mchaw|rj3o|rje3o) [kolna|kamlin|kol wa7d|kolhom] [f 7alna|f 7alhom|l dar|l darna] (3la rejlina|3la rejlihom|salmin|bikhir|3adi|labas)',
      // A fright was all.
      `(${ONLY}) [chwiya|chwia|wa7d] [d|dyal|f] [l] (${FRIGHT}) [w|o|ou|li|hiya] [safi|sf|ri7t|chwiya|sda3|lli|kant|li chedatna|li kliyna] … [ma kayn walo|ma kan walo|walo]`,
      `(${FRIGHTENED}) [chwiya|bzaf|b3da] (w|o|ou) (safi|sf|hada makan|hada ma kan|hadchi li kayn)`,
      `(${ONLY}) (${FRIGHTENED})`,
      '(khel3a|lkhel3a|lkhouf|khouf|fej3a) (w|o|ou) (safi|sf|hada makan|dazet|dazat)',
      '(rebbi|rbbi|lah|llah|allah|moulana|sidi rebbi|lah ta3ala) (ster|star|sterna|starna|sttar|7fed|hfed|7fedna|hfedna|7faddna|lteb|ltef|ltef bina|selkna|nejjana|selmna|sellem|sellemna|njjana)',
      '(sterna|7fedna|nejjana|ltef bina) (lah|llah|rebbi|allah|moulana)',
      '(lkhsara|khsara|khsayer|lkhsayer|darar|tilef|dégâts) (ghir|gha|kolha|kollha) (f|d|dyal|madiya|materiel) [l] (rez9|rrez9|rz9|lmal|flous|7did|l7did|materiel|sel3a|ssel3a|7wayj|ttomobil|dar)',
      '(ghir|gha) (rez9|rrez9|rrz9|rz9|lmal|sel3a) [li|lli] [mcha|mchat|tkhsser|dda3]',
    ],
  },
  {
    topic: 'injury',
    label: 'one-well',
    phrases: [
      `(ma) (${REACHED_ONE}) [b|f|${NOT_EVEN}] (${NOTHING}|${ANYONE})`,
      `(ma) (kan|kant|kanet|kano) (3ndo|3ndha|3ndi|fih|fiha|bih|biha|fihom) [${NOT_EVEN}|chi] (khedcha|khdcha|khdech|jer7|jer7a|derba|wje3|walo|walou|7aja|dem)`,
      `(7ed|7edd|had|${ANYONE}) ma (9arreb|qarreb|9erreb|9rreb|9ereb|mss|mess|9as|dar|dfe3|hder) [lia|liya|lina|m3aya] [walo|chi]`,
      `(ma) (9arreb|qarreb|9erreb|9rreb|9arbo|9errbo|qerrbo) (lia|liya|lina|lih|liha) [${NOT_EVEN}|7ed|walo]`,
      `(${WHO}|ana|howa|hiya|hwa|hia|lakhor|lakhra|homa|drari|siyed|l3assas|3assas) [rah|rani|rahi|rahom|lakhor|hamdullah|hamdoullah|lhamdoullah|7ta howa|7ta hiya|ta howa|ta hiya] (${WELL_MORE})`,
      `(7ta|ta|hta) (${WHO}|ana|howa|hiya|homa|drari|siyed|l3assas|3assas) [rah] (slem|selmat|selmo|${WELL_MORE})`,
      `(nzel|nzlat|nezlat|nazel|khrej|khrejt|khrjat|hbet|hebtat|hbtat|nad|nadt|nadat|nadet|n9ez|n9zat|ja|jat|jit|w9ef|w9fat|mcha|mchat|mchit|tl3|tle3|kaymchi|katmchi|rje3|rj3at) [mnha|mn tomobil|nichan|w7do|bo7do|rassi] (3la|f) (${ON_FEET}) [3adi|b7al walo|w|mzyan]`,
      '(kemmel|kemmlat|kemlat|kemmelt|kmmel|kemmelo|kemmlo|kmel) (tri9o|triqo|tri9ha|tri9hom|tri9i|lkhedma|khedmto|match|lmatch|la3b) [3adi|bikhir|w safi|normal]',
      `(${ONLY}) (${FRIGHTENED_THEY}) [chwiya|bzaf|b3da|safi|w safi]`,
      `(${FRIGHTENED_THEY}) [chwiya|b3da] (w|o|ou) (safi|sf|hada makan)`,
      '(daba|db|dakchi|deghya|mn be3d|hebto|hebtou|hbto|nezlo|nzlo|nzel|nezlat|rah|rahom|khrejo|khrej) [rah|rahom] (kayl3bo|kayl3eb|katl3eb|kayla3bo|kayla3b|kayl3bou|kayd7ko|kayd7ek|katd7ek|kayd7kou|kay ddahko|kayddahko|kayddahkou|kayaklo|kayakol|katakol|kaynegzo|kayn9zo|kayn9ez|kayjriw|kayjri|katjri|kayghenni|kaykhdem 3adi|kaytferrjo|ka yddahko)',
      '(ma) (fa9|fa9o|fa9ou|faqo|faq|fa9at|7essit|7ess|7esso|7ssina|7essina|7assina|7esset) [ta|7ta|hta] [b|mn|men] [ta|7ta] [l] (derba|darba|walo|walou|ta 7aja|7ta 7aja|hadchi|7aja|chi 7aja)',
      '(ma) (fih|fiha|fiya|fia|bih|biha|biya|fihom|bihom) (la) (khedcha|jer7|jer7a|derba|wje3|walo) (la|w la) (walo|jer7|derba|khedcha|wje3)',
    ],
  },
  {
    topic: 'injury',
    label: 'absent',
    phrases: [
      `(ma kan|ma kayn|ma kanch|ma kant|ma kano|ma kaynch) [${NOT_EVEN}|chi] [chi] (${ANYONE}) (${PLACE_OF_LOSS})`,
      `(${NOT_EVEN}) [chi] (${ANYONE}) ma (kan|kayn|kant|kanch) (${PLACE_OF_LOSS})`,
      `(ma kan|ma kayn) (fiha|fih|tema|temma|7daha) [${NOT_EVEN}|chi] (${ANYONE})`,
      `(${HOME_EMPTY}) [kant|kan|kanet|kano] (khawya|khawia|khawi|kharba|farigha|vide|msdouda|msdoud|sadda|mebloqya|bla bnadem|bla nass)`,
      '(kant|kanet|kan) (mgarya|mgariya|garée|m7toufa|m7touta|mrkouna|wa9fa|waqfa) (khawya|bla 7ed|w ma fiha 7ed|bla bnadem|w 7na)',
      '(nass|lkhddama|khddama|drari|lkhaddama|tlamd|clients|kolchi|kolhom|jiran) [kano|kan] (khrejo|khrjo|mchaw|khrejou|mchaw f 7alhom) (9bel|qbel|men 9bel|mn 9bel)',
    ],
  },
];
