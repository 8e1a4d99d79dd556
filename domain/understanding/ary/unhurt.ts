import type { PhraseGroup } from '../lexicon/lexicon';
import { ANYBODY, BEFELL, FINE, SUFFERED, WHO } from './people';

/**
 * More ways in which it is certain that nobody is hurt, in Darija in Latin letters: who + well, denied verb of suffering +
 * anybody, what came of it, who was not there.
 */
const NOTHING =
  'walo|walou|walu|chi|7aja|haja|chi 7aja|chi haja|7ta 7aja|hta haja|hta 7aja|ta 7aja|makrouh|su2|bas|ga3|khedcha|khdcha';
const BEFELL_IN_ALL = `${BEFELL}|jrat|trat|w9e3at|sar|ja|jat|dar|darr|derr`;
const ALL_SUFFERED = `${SUFFERED}|khtne9|tkhnqo|tkhan9|t7rqo|mkhnou9|makhnou9|mekwi|madrour|medrour|mdroura|mjrou7in|mjro7in|tjra7o|t2daw|tesab|tsabo|tgra7|tjrr7`;
const WE_SUFFERED =
  't9asna|tqasna|t9asina|tqasina|tderrina|tdarrina|tjre7na|tjer7na|tjra7na|mssna|messna|tblessina|te7re9na|tkhne9na|t2edina|t2adina|tsabna';
const THERE =
  'nass|nas|bnadem|bnadm|rokkab|rokab|drari|clients|klyanat|tlamd|tlamed|khddama|passagers|lwlad|wlad|jiran|nass kamlin';
const THANKS =
  'lhamdoulah|hamdoulah|hamdoulilah|hamdoullah|lhamdoullah|hamdollah|lhamdollah|lhamdoulilah|lhamdoulillah|hamdoulilah|l7amdoulillah|l7amdoulilah|7amdoullah|al hamdoulillah';
const WELL = `${FINE}|labas 3lih|labas 3liha|labas 3lihom|labas 3lina|labas 3lia|nichan|nichan w bikhir|nichan o bikhir|mzyan|mzyanin|safe|kolhom labas|s7a7|s7i7|salem w sain|hanya|hania|haniin`;

/** Who it was that was not hurt is written on to the verb's end. */
const ROOTS =
  'tzle9 tzla9 zle9 zla9 tad9s tad9as td9as ted9as ted9s t9as t9ass tqas tqass t9ess tqess t9es tqes tjre7 tjer7 tjra7 tejra7 tejre7 tjr7 tdar tdarr tderr tedderr t2da te2da t2eda t2ada te2edda tadda t2adda tada tblessa tblissa te7re9 t7re9 t7er9 te7er9 te7raq tkhne9 tkhen9 tkhan9 tkhn9 tkhdech tkhedech tkhebbech tmess tmes tmas tsab tswab tesab t3ewwer tkhla3 tzed7 ttess'.split(
    ' ',
  );
const written = (...ends: readonly string[]): string =>
  ROOTS.flatMap((root) => ends.map((end) => root + end)).join('|');
const THEY = written('', 'at', 'et', 'o', 'ou', 'aw', 'ch', 'atch');
const WE = written('na', 'ina', 'nach', 'inach');
const ONE = written('t', 'it', 'tch', 'itch');
const ANYONE = `${ANYBODY}|hed|had|we7ed|ro7|ro7 fina|passager|client|khddam|rajel|bent|weld|chi wa7d|chi 7ed|chi hed|chi had|7edd fina|wahd|wahda`;
const NOT_EVEN = '7ta|hta|ta|hatta|7tta|htta|hata|wala|ola';
const FRIGHT = 'lkhel3a|khel3a|lkhal3a|khal3a|lkhl3a|khl3a|l5el3a|5el3a|l5al3a|l5la3|lkhouf|khouf|l5ouf|lkhof';
const WOUND =
  'khedcha|khdcha|khedch|khdech|khdouch|jer7a|jer7|derba|darba|jra7|bosse|9issa|qissa|kdma|wje3|7er9a|zer9a|ghoulta';
const IN_HEALTH = `${WELL}|f aman|f l2aman|f sa7a jayda|f s7a jayda|f sa7a mzyana|b sa7a jayda|sa7a jayda|msta9rin|bla mochkil|bla mouchkil|mlih|mli7|mlah|mla7`;

/** Where the sick are cared for, and who does it: no wound when nobody had to go, or who went was told to be well. */
const CARE =
  'sbitar|sbitare|clinique|tbib|docteur|doctor|toubib|ambulance|lambulance|l ambulance|is3af|samu|urgences|mosta3jalat|lmosta3jalat|chu|hopital|l hopital|radio|scanner';

export const UNHURT: readonly PhraseGroup[] = [
  {
    topic: 'idiom',
    label: 'figure',
    phrases: [
      '(gelbi|9elbi|qelbi|galbi|lqelb|l9elb|2elbi|qelb|9elb) [mazal|ba9i|rah] (kaydreb|kaydrab|kaydre9|mrid|tah|ta7|kay3ttek|katdreb|sket)',
      '(piano|table|tabla|korsi|chaise|fauteuil|lit|canapé) … (rjel|rejl|rejlo|rejlha)',
      '(mat|matet|matou|mato|matt) [lia|lina|lih] [#|kolhom|bzaf d] [l] (7wala|l7wala|l7walla|bgra|bagra|begra|lbegra|bgar|lbgar|ghnem|lghnem|djaj|ddjaj|kelb|lkelb|7mar|l7mar|3awd|n3aj|na3ja|m3za|ma3z|kbach|begrat)',
      `(kont|knt|kent|konna|kan|kanet) (jay|jaya|jayin|raj3|raj3a|rajea|kharej|kharja|ghadi|ghadya|ghadyin|mchi|nazel) (mn|l|men|n|nzor|nchof) [nzor|nchof|mama|lwalida|3nd|baba|lwalid] [f|l|mn] [l] (${CARE})`,
      `ma (mchina|mchit|mchinach|mchitch|7tajina|7tajit|7tajitch|7tajinach|khassna|khassnach|3eyetna|3eyetnach|3eyet|tlebna|tlebnach|lzem|lazem|jat|jatch|jebna|kan) [7ta wa7d|7ed|7ta|ta|la|n3eyto|nmchiw|njibo] [l|3la|3nd] [la] (${CARE}) [la] [${CARE}]`,
      `(la|bla|b la) (${CARE}) (la|bla|wala|w la) (${CARE}|walo|boulis|police|constat)`,
      `[ditou|ditouh|ditha|ddit|ddina|mchit|mchina|dert|derna] [lih|liha|weldi|bnti|mama] [l|3nd] (${CARE}) [chafna|chafni|chafo|chaf|chafha|kchef] [3lina|3lia|3lih|weldi] [w|o] (gal|galo|galou|galt|gallina|galli|gallia) [lina|lia|lih|bli|belli|rah] (kolchi|ma fina|ma fih|ma fiha|ma fia|ma kayn|labas|walo|mzyan|mezyan|la bas|ma 3ndo|ma 3ndha)`,
      `(ambulance|lambulance|l ambulance|is3af|samu) [jat|ja] [w|o] [mchat|rje3at|rja3at] (khawya|fargha|khawia|bla walo|bla 7ed)`,
      `(ambulance|lambulance|l ambulance|is3af) (jat) (w|o|ou) (mchat|rje3at|rja3at) (khawya|fargha|b la walo|bla 7ed)`,
      `(jat|ja) [l] (ambulance|lambulance|is3af) (w|o|ou) (mchat|rje3at|rja3at) (khawya|fargha|bla walo|bla 7ed)`,
    ],
  },
  {
    topic: 'injury',
    label: 'nobody',
    phrases: [
      `(${NOT_EVEN}|la) [chi] (${ANYONE}) [fina|mina|menna|mnna|menhom|fihom] ma [kan|rah] (${THEY})`,
      `(ma) [kan|rah] (${THEY}) [${NOT_EVEN}|fiha|chi|la] [chi] (${ANYONE})`,
      `(ma) (${WE}) [b|${NOT_EVEN}|la] [walo|walou|7aja|7ed]`,
      `(la) (${ANYONE}) [ma] (${THEY}) (la|w la|wala) [${ANYONE}] [ma] (${THEY}|walo)`,
      `(la) [fina|7ed|wa7d|wahed] (li|lli) (${THEY}) (la|w la|wala) (li|lli) (${THEY})`,
      `(ma) (kayn|kaynin|kayna|kan|kano|kant|w9e3|w9e3at|wq3at|sjjelna|tsejjel) [${NOT_EVEN}|la|chi] (isaba|isabat|l2isabat|isabate|da7iya|da7aya|wafayat|mout|jer7a|jra7|jer7|mjrou7|mjrou7in|mjrouh|mdrour|mdrourin|blessé|blessés|7ed mdrour|7ed mjrou7|chi mjrou7|chi jer7a)`,
      `(la|bla) (jra7|jer7a|mjrou7|blessés|isabat) (la|w la|bla|wala) (wafayat|mouta|isabat|mochkil|walo)`,
      `(walo|walou|hta 7aja|7ta 7aja|ta 7aja) (ma) (fina|bina|fihom|bihom|3ndna)`,
      `(ma) (ja|jat|jaw|tar|taro|ta7|ta7at|dkhel|dkhal|wsel|9as|qas) [l|chi] [zaj|jaj|zzaj|7ejra|7it|walo|dokhan|l3afia] [f|fi|3la|l] (${ANYONE}|l7ed|lwa7d)`,
      `(${THERE}|kolna|kolhom|kolchi|7na) [kolhom|kamlin|li kano] (khrejo|khrejna|nzelna|nzlo|selko|selkna|njaw|hbetna) [mnha|kamlin|kolhom] (${IN_HEALTH})`,
      `(${THERE}|kolna|koulna|klna|kolchi|koulchi|7na|hna|ana w l3a2ila|ana w drari|ana w mrati|ana w rajli|l3a2ila|familti) [kamlin|kolna|kolhom|rah|rahom|rahna] (${IN_HEALTH})`,
      `(bla|mn ghir) [mochkil|mouchkil|isabat] (f|fl) (nass|bnadem|rokkab|lrwa7)`,
      `(ghir|gha|gher|w ghir|juste|seulement) [chwiya|chwia|chwi] [d|dyal] (${FRIGHT}) [li|lli] [chedatna|kliynaha|klinaha|jatna|khdina|dert|derna] (safi|w safi|o safi|walo|w sf|sf|chedatna|klinaha|jatna|w lhamdoullah)`,
      `(ghir|gha) (lmal|flous|7wayj|materiel) machi (lrwa7|bnadem|nass|l3mer)`,
      `(nejjana|nejana|7fedna|sterna|selkna) (llah|lah|rebbi|rbbi) [kolna|kamlin] (bla|w|7ta) [ma] (${WOUND}|${WE}|walo)`,
    ],
  },
  {
    topic: 'injury',
    label: 'one-well',
    phrases: [
      `(ana|howa|hiya|hwa|hia|lakhor|lakhra|chifor|siyed|lmra|rakeb|${WHO}) [rah|rani|tana|tahowa|7ta howa] (ma) (${ONE}|${THEY})`,
      `(ma) (${ONE})`,
      `(ana|howa|hiya|${WHO}|élève|l'élève|eleve) (ma) (qassha|9assha|qasso|9asso|wsslha|wsselha|wsslo|jaha|jah|ghassha|darrha|darro|drebha|drebo|jer7ha|jer7hach|jer7o|dfe3ha|dfe3o|msha|mso) [walo|walou|7ed|chi 7aja|7aja]`,
      `(ma) (qassha|9assha|qasso|9asso|9assni|qassni|wsslha|wsselha|wsslo|darrha|jer7ha|jer7hach|jer7o|drebha|dfe3ha|msha) (walo|walou|7ed|7edd|chi 7aja|7aja|ghaya)`,
      `(ma) (jer7ha|jer7hach|jer7o|jer7ouch|jer7ni|jer7nich)`,
      `(ma) (tqasset|t9asset|tqaset|t9aset|tweje3|twej3at) [f|fiha|fih|b] (walo|walou|7aja|chi 7aja)`,
      `(walo|walou|hta 7aja|7ta 7aja|ta 7aja) (ma) (fia|fiya|fih|fiha|bia|biya|3ndi|3endi|3ndo|3endo)`,
      `(ma) (3ndi|3endi|3ndo|3endo|3ndha|3endha|fia|fiya|fih|fiha|khdit|jatni|jani|khda|klit) [${NOT_EVEN}|chi] (${WOUND}|walo|walou|7aja|haja)`,
      `(howa|hiya|hwa|hia|ana|lakhor|lakhra|chifor|siyed) [zad|7ta howa|tahowa|7ta hiya|tahiya|tana|7ta ana|kadalik|aussi|nafs chi|rah] (walo|walou|labas|bikhir|mezyan|nafs chi)`,
      `(moul|mol|moula|chifor) [l] [tomobil|taxi|camion|kamio|motor|scooter|tobis|honda|carrossa|triporteur] (ma) (3ndo|3endo|fih|bih|3ndha|fiha) (walo|walou|7ta 7aja|hta 7aja)`,
      `(ana|howa|hiya|${WHO}) [rah|rani|rahi] (f aman|f sa7a jayda|mlih|mli7|mli7a|bla mochkil|tranquille|hani|hanya)`,
      `(bla|b la|mabla|sans) [${NOT_EVEN}] (${WOUND})`,
      `(ma) (derbouni|derboni|drebouni|darbouni|9asouni|qasouni|messouni|dfe3ouni|def3ouni|9assouni) [7ta|walo]`,
    ],
  },
  {
    topic: 'injury',
    label: 'nobody',
    phrases: [
      `(ma) (${BEFELL_IN_ALL}) [l|7ta|ta|hta|chi|l7ta|lta|f] (${ANYBODY}|l7ed|l7edd|lwa7d|lwa7ed|l7ad) [fina|mina|menna] (${NOTHING})`,
      `(ma) (${BEFELL_IN_ALL}) (${NOTHING}) [l|7ta|ta|f|l7ta] (${ANYBODY}|l7ed|l7edd|lwa7d|lwa7ed|l7ad)`,
      `(ma) (${BEFELL_IN_ALL}) (lina|lihom|3lina) [7ta|ta|hta|chi] (${NOTHING})`,
      `(7ta|ta|hta|wala|la|w la) [chi] (${ANYBODY}) [mina|fina|menna|mnna|menhom] ma (${ALL_SUFFERED})`,
      `(7ta|ta|hta) [chi] (${ANYBODY}) [mina|fina|menna|mnna|menhom] (ma) (fih|bih|3ndo|w9e3 lih|jra lih|tra lih|sra lih|dar lih|jatou|jato) (${NOTHING})`,
      `(${ANYBODY}) (ma) (${SUFFERED}) (fina|mina|menna|menhom|${THANKS})`,
      `(ma) [kayn|kan] (${ALL_SUFFERED}) [7ta|ta|hta|chi|la] (${ANYBODY})`,
      `(ma) (${WE_SUFFERED}) [walo|walou|la|7ta|ta|b walo]`,
      `(la|wala) (ana|howa|hiya|7na) (la|wala|w la) (howa|hiya|ana|homa|lakhor|lakhra|siyed|chifor|rokkab) (fina walo|bina walo)`,
      `(la|wala) (ana|howa|hiya|7na) (la|wala|w la) (howa|hiya|ana|homa|lakhor|lakhra|siyed|chifor|rokkab) (ma) (${WE_SUFFERED}|jra lina walo|w9e3 lina walo|tqaso|t9asso|tjer7o|tderro|jrat lina 7aja)`,
      `(9bel|qbel|bla|blama|bla ma|qbel ma|9bel ma) [ma] (yw9e3|yjra|ytra|ysra|yw9a3|y9ess|yqiss) (lina|l7ed|l|lihom) [7ta|ta|chi] (${NOTHING}|7ed|wa7d)`,
      // Who + well.
      `(7na|hna) (#|tlata|jouj|rb3a|khamsa|btlata|brb3a|bjouj|b tlata|b rb3a) [rah|kolna|kamlin] (${WELL})`,
      `(${THERE}) [kolhom|kamlin|kolchi|kolha|rah|rahom|li kano|li m3aya|${THANKS}] (${WELL}|ma fihom walo|ma bihom walo|ma t9asso|ma tjer7o)`,
      `(kolchi|koulchi|kolna|kolhom|kamlin|7na|hna|bjouj|b jouj|ga3) [rah|rahom|rahna|nass|kamlin|${THANKS}] (${WELL}) [w|o|ou] [bikhir|labas|3la khir|salem|mzyan|lhamdoullah]`,
      `(kolchi|koulchi) (nichan|mzyan|mezyan|labas) [w|o|ou] (bikhir|bkhir|b khir|labas|3la khir)`,
      `(labas|bikhir|salmin|slamat|salamat) (3lina|3lihom) [bjouj|kamlin|kolna|${THANKS}]`,
      `(${THANKS}) [3la slama|kolna|kolchi|rah|7na] (labas|labas 3lina|bikhir|salmin|bsa7tna|b sa7tna|selmna|slamat|salamat|ma fina walo|ma bina walo)`,
      `(bsa7tna|b sa7tna|bse7tna|f sa7tna|bsa7thom) [${THANKS}|kamlin|bjouj]`,
      `(selmna|slemna|sslemna|njina|nejina) [kamlin|kolna|bjouj|${THANKS}] [${THANKS}]`,
      `(kolchi|ghir|khrejna|dazet|rah|jat|jatt|${THANKS}) (salamat|slamat|salama|slama|salima|bslama|b slama)`,
      `(salamat|slamat) (ma kayn|kolna|kolchi|kamlin|${THANKS}|f nass|lina)`,
      `(walo|walou|ma kayn walo|ma kan walo|ma w9e3 walo) (f|fl|l) (nass|nas|bnadem|bnadm|rokkab|lrwa7|arwa7)`,
      // What came of it.
      `(jat|ja|dazet|dazt|daz|salat|fatet|3ddat|mrrat) [${THANKS}|ghir|kolchi] (salima|slima|3la khir|b slama|bslama|b salama|b khir)`,
      `(lkhel3a|khel3a|lkhouf|khouf|lkhl3a) [kant|kan|kanet] (kter|ktar|kber|kbar|ktr) (mn|men) (lkhsara|khsara|darar|dommages|dégâts)`,
      `(ghir|gha|gher|juste) [chwiya|chwia] [d|dyal] (lkhel3a|khel3a|lkhouf|khouf|khl3a|lkhl3a) (w|o|ou) (safi|sf)`,
      `(ghir|gha) [chwiya|chwia] [d|dyal] (lkhel3a|khel3a|lkhl3a) safi`,
      `plus de peur que de mal`,
      `(ma kayn|ma kan|makan) [7ta|hta|ta|chi] (mochkil|mouchkil|moushkil|bas|bass|walo|haja|7aja) (f|fl|mn jiht) [l] (s7a|sa7a|shi7a|si7a|seha|ssi7a|s7tna|sa7tna)`,
      '(salama|labas|bikhir|mzyan|mezyan|ça va|kolchi mzyan|kolchi labas|tranquille|nadi|nadia) (mn|f|d|men|fi) [jihet|jiht|nahiyat|nahiyt|l] [l] (sa7a|s7a|sa7a dyalna|s7tna|sa7tna|l2abdan)',
      '(mn|f|d|men) [jihet|jiht|nahiyat|nahiyt] [l] (sa7a|s7a|sa7tna|s7tna) (labas|walo|bikhir|mezyan|mzyan|ma fina walo|ma kayn walo|kolchi mezyan|kolchi labas)',
      `(mout|mouta|lmout|wafayat) (wlla|wla|la|w la|aw|ou) (jer7|jra7|jer7a|mjrou7in|mjrou7) (ma kayn|ma kaynch|ma kan|ma kanch)`,
      `(${NOT_EVEN}) [chi] (${ANYONE}) [fina|mina] ma (ta7|tah|ja|wqe3|w9e3|jat|tahet|wsel|jra|tra) (3lih|fih|lih|liha|3liha|fo9o) [chi|walo|7aja]`,
      `(labas|bikhir) (3liha|3lih|3lihom) [w|o|ou] (3lia|3liya|3lina|ana)`,
      `(nass|rokkab|li kano|passagers|kolhom|clients) [dyal|d|f] [l] [lbus|tobis|taxi|lkar|lcar|bus|train|tram] (nezlou|nezlo|nzlo|khrejo|khrjo|hebto|kemmlo|kemlou) [w|o] (labas|bikhir|3la rejlihom|bla walo|tri9hom|salmin)`,
      `(ma) (fia|fiya|fina|fih|fiha) (la) (${WOUND}|djer7|djer7a) (la|wla|w la) (walo|${WOUND}|dem)`,
      `(ana w|ana o|7na|hna|kolna) [wlidati|drari|wladi|mrati|rajli] (ma) (3ndna|3endna|fina) (walo|walou|7aja|chi 7aja)`,
      `(ma) (3ndna|3endna) (walo|walou)`,
      `(ma) (mredna|mrednach|mrdna|tkhne9na) [ma|7ta] (walo|walou|7aja|7ed)`,
      `(jat|ja) [ghir|gha] [f] (l7did|7did|lhdid|lmadiyat)`,
      `(ghir|gha|gher|ma kayn ghir|ma kan ghir) [chwiya|chwia|khsara|khsayer] [d|dyal|f] (lmadiyat|madiyat|l7did|7did)`,
      // A list of what there is not.
      `(la|bla|b la|ma kayn la|ma kan la|mabla|makayn la) (jra7|jer7a|jer7|7er9a|derba|khedcha|mjrou7|mjrou7in|blessé|blessés|dem|mouta|jri7|victimes|dégâts corporels|makhnou9|mekwi|mdrour) (la|bla|w la|wla|wala|w bla|b la) (jra7|jer7|walo|walou|boulis|lboulis|police|mouta|dem|mjrou7|constat|jadarmia|ambulance|jer7a|mekwi|makhnou9|mkhnou9|mochkil|tkhir)`,
      `(bla|b la|mabla|sans|zero|zéro|aucun) (jra7|jri7|mjrou7in|mjrou7|jer7a|jer7|blessés|blessé|tjre7)`,
      `(la) (yed|yedd|yeddi) (la) (rjel|rejl|ras|zaj)`,
      `(ma) (mchat|mchaw) (la) (yed|yedd|ro7) (la) (rjel|rejl|ro7)`,
      `(ma) (3ndna|3ndhom|kayn|kayna|kaynin) [la|7ta|ta] (mjrou7|mjrou7in|mjro7|jra7|jer7a|blessé|blessés|mdrour|mdrourin)`,
    ],
  },
  {
    topic: 'injury',
    label: 'one-well',
    phrases: [
      `(ana|howa|hiya|hwa|hia|mol|moul|mola|moula|chifor|siyed|lmra|rajel|derri|lakhor|lakhra|${WHO}) [7ta howa|7ta hiya|7ta ana|tahowa|tahiya|tana|rah|rani|rahi|lakhor|lakhra|jani|ban lia|bayn] (labas|labas 3lih|labas 3liha|labas 3lia|bikhir|bkhir|b khir|mezyan|mzyan|mezyana|salem|salma|hani|hanya|s7i7)`,
      `(mol|moul|mola|moula|chifor|siyed) [l|d|dyal] (tomobil|taxi|motor|clio|renault|dacia|kamio|camion|tobis|sharika|charika|carrossa|triporteur|honda|golf|peugeot|scooter|bisklita) [jani|rah|7ta howa|ban lia] (labas|labas 3lih|bikhir|mezyan|mzyan|salem|ma fih walo|ma bih walo)`,
      `(ana|howa|hiya|hwa|hia|lakhor|lakhra|${WHO}) [7ta howa|7ta hiya|rah|rahi|rani] (ma) (t9as|t9est|tqest|tqas|tjre7|tjre7t|tderr|tderrit|t9aset|w9e3 lih walo|w9e3 lia walo|w9e3 liha walo|jra lih walo|we9e3 lih walo|fih walo|fiha walo|fia walo|bih walo|bia walo|biha walo)`,
      `(ana|howa|hiya|chifor|siyed|lakhor|lakhra|${WHO}) [lakhor|7ta howa|tana|tan|tahowa] (ma) (tchka|chka|kaychki|kanchki|katchki|chkit|kaytchekka|kanchkich) [mn|men] (${NOTHING}|7ta 7aja)`,
      `(ma) (we9e3|w9e3|w9a3|jra|tra|sra|dar) (lih|lia|liha) (${NOTHING})`,
      `(labas|bikhir|bkhir) (3lia|3liya|3lih|3liha)`,
      `(salmin|selmin|salmine)`,
      `(ma) (wslni|weslni|wselni|wsselni|jani|qisni|9asni) (walo|walou|7aja|hta 7aja|7ta 7aja)`,
      `(ana|howa|hiya) (7ta|ta) (ana|howa|hiya) [labas|bikhir|mezyan]`,
      // Robbed, and let alone.
      `(ma) (qasoni|9asoni|9asni|qasni|drbouni|drebni|darbouni|messouni|d7efni|dfe3ni|darou lia walo|dar lia walo)`,
      `(khrejt|khrjt|hbett|hbet|nezzelt|nzelt|njit|selkt|nedt|nadt|nod|tle3t) [mnha|mn tomobil|ana] (bla|b la|mabla|sans) (khedcha|khdcha|khdouch|jer7|walo|mouchkil|jer7a|ta khedcha|7ta khedcha)`,
      `(ma) (fya|fia|fiya|bia|biya) (hta|7ta|ta) (khedcha|khdcha|jer7a|derba|7aja|haja|walo)`,
      `(ma) (tjer7t|tjre7t|t9est|tqest|tderrit) (ma) (walo|walou)`,
      `(nzel|nezzel|hbet|nad) (kayd7ek|kayde7k|katd7ek|kand7ek|kay d7ek)`,
    ],
  },
  {
    topic: 'injury',
    label: 'nobody',
    phrases: [`(nzelna|hbetna|khrejna) [bjouj|kamlin|kolna] (kand7ko|kande7ko|kand7kou)`],
  },
  {
    topic: 'injury',
    label: 'absent',
    phrases: [
      `(ma) (kan|kayn|kant|kano) [7ta|ta|hta|chi] (7ed|7edd|wa7d|wa7ed|bnadem) (te7to|t7to|te7tha|t7tha|te7t mno|7dah|7daha|qoddamo|9eddamo|9eddamha|fiha|fih|ldakhel|tema|f dar|f lma7al|f l7anout)`,
      `(ma) (konna|kont|knna) [7na|ana] (f|fl) (dar|darna|ddar|l7anout|lma7al|lblassa)`,
      `(konna|kano|kona) (kamlin|kolna|kolhom) (berra|3la berra|msafrin|f lkhedma|f lblad)`,
      `(kant|kanet|kan) (khawya|khawi|farigha|vide|msdouda|mebloqya|waqfa khawya)`,
    ],
  },
];
