import type { PhraseGroup } from '../lexicon/lexicon';

/** How people confirm, deny and doubt in Darija, by composition: "ma" + what was not done; who doubts; what is so. */
const KNOW =
  '3reft|3raft|3rft|na3ref|n3ref|kan3ref|3aref|3arfa|3arf|3ref|3lem|3e9elt|3qelt|3e9lt|kan3qel|3aqel|3a9el|3aqla|3a9la|nqder n9ol|n9der n9ol|n9der njaweb|n9der n7lef|n9ed n7lef|n9dch n7lef|qder n7lef|n7lef|nqsem|n9sem|nkdeb 3lik|bghit nkdeb|fhemt|fhmt|tfekker*|tfkkr*|kanftaker|kantfekker|tdekker*|kan tdekker|kantdekker|tfakert|b9it 3aqel|b9itch 3aqel|b9it 3a9el|b9itch 3a9el|sme3t b hadchi';
const SURE =
  'mt2eked*|mt2ekd*|mt2ekk*|mt2kd*|mt2kk*|mt2ak*|met2ek*|met2ak*|mta2k*|mta2ek*|metakk*|metakd*|metek*|mettak*|mtakk*|mtakd*|mtekk*|mti99en*|mti99n*|mti9en*|mti9n*|mtiqen*|meti9en*|metiqen*|metye9en*|mtye9en*|metyeqen*|akid|akida|2akid|jazem|jazma|wa7el';
const IDEA =
  'fikra|fekra|fkra|idée|idee|3ilm|khbar|khbari|fkhbari|f khbari|f rassi|f rasi|f bali|f balna|3la bali|3la baliya|labali|bali';
const GUESS =
  'ndenn|ndon|ndenno|kandenn|kanden|kandon|kandn|dennit|denit|kan3te9ed|kan3ta9ed|kan3te9d|kan3taqed|kan3teqed|n3te9ed|kan7ess|kaytkhayyel lia|kaytkheyyel lia|katkhayyel lia|tkhayyel lia|dhar lia|dher lia|dhr lia|kaydher lia|kaydhar lia|kayban lia|kayban liya|katban lia|ban lia|bayn lia|kayji lia|kayjini|jani|b7al ila|bhal ila|b7al la|wa9ila|wa9il|waqila|waqil|w9ila|we9ila|weqila|w9il|balak|belak|yemken|ymken|ymkn|imken|imkan|momkin|mumkin|momken|mo7tamal|mou7tamal|mohtamal|i7timal|ghaliban|f lghalib|ghalib dden|ta9riban|te9riban|t9riban|taqriban|tqriban|9rib l|chi 7aja b7al';
const DID =
  'jaw|jat|derna|dernah|dernaha|dert|derto|dertha|dertou|drna|drnah|drt|drtha|daro|darou|3emmernah|3emmerna|3emmert|3emmrto|3mmrna|3mmrnah|3mmerna|3mmert|3mmrt|snina|sninah|snit|ssenina|ktebna|ktebnah|ktbna|ktbnah|ktebt|ktbt|kteb|ktbo|ktebo|ktbou|sift|sifet|siftt|siftha|siftto|sifetha|3eyetna|3iyetna|3eyet|3ayetna|3iyet|mchina|mchit|tfahemna|tfahmna|cheftha|chefto|khdit|khdina|chkit|9demt|3ndi|3ndna|kaynin|kayn|kayna|wselni|wselatni|wslni|tsala|salina|kemmelna|kemmelt|kan bina|kano|kant';
/** What stands in an answer behind "ma" and denies: any verb that is none of knowing. */
const UNDONE =
  'bghitch|bghach|bghatch|7tajitch|b9itch|kanch|jach|jawch|jatch|dernach|dertch|kaynch|kaynach|mchitch|mchinach|w9efch|bghit|bghina|bgha|bghat|bghaw|baghi|baghya|3ndi|3ndna|3ndo|3ndha|3endi|3endna|kan|kant|kanet|kano|kayn|kayna|kaynin|kaina|ja|jat|jaw|jach|w9ef|wqef|we9ef|w9fat|weqfat|wqfat|cheft|chft|chef|chefna|chfna|dert|drt|derna|drna|dernah|drnah|drnaha|dernaha|dertha|drtha|derto|drto|darou|daro|dar|sift|siftt|siftha|siftthach|siftto|sifet|7tajit|7tajina|7taj|khassni|khassna|khasni|khess|khass|mcha|mchat|mchit|mchina|mchaw|3eyet|3eyetna|3iyet|3iyetna|3ayet|3ayetna|khda|khdat|khdit|khdina|khdaw|3ta|3tani|3tatni|3taw|3tawni|3tana|gal|galo|galt|goltha|goltch|hder|hdrat|hdert|hdr|tkellem|tkelemna|tkellemna|wsel|wslat|wsselni|wselni|wselna|wslni|l9it|l9ina|lqit|lqina|sme3t|sme3na|smi3t|tra|w9e3|w9e3at|w9e3na|w9a3|wqe3|wqe3at|jra|jrat|sra|sar|tjre7|tjer7|tderr|tqas|t9as|tqasna|kteb|ktebna|ktebt|ktebto|ktbna|sna|snina|snit|ssinina|3emmer|3emmert|3emmerna|3emmernah|3mmer|3mmrna|3mmrnah|3mmernah|kemmel|kemmelna|kemmelt|tfahem|tfahemna|tfahmna|chra|ba3|9bel|qbel|qbelt|9belt|mwafe9|mwafeq|mwaf9|mettafe9|mttafe9|metaf9|metafe9|wafe9t|rdit|radi|fiya|fina|fiha|fih|biya|bina|bih|biha|b9it|b9a|b9ina|declarit|serre7t|serre7na|chkit|bellegh*|3lem*|khber*|khebber*';
const SOMEBODY =
  'walo|walou|7ed|7edd|wa7d|wa7ed|wahed|wahd|chi 7aja|7aja|haja|chi 7ed|chi wa7d|ta 7ed|7ta 7ed|7ta wa7d|ta wa7d|7ta 7aja|ta 7aja|bnadem';

const DOSSIER =
  'dossier|doussi|dosi|milaf|lmilaf|milef|mlef|mlf|sinistre|demande|déclaration|declaration|chikaya|t3wid|ta3wid|flous|flousi|remboursement|virement|chèque|sin';

const MORE_WISHES: readonly PhraseGroup[] = [
  {
    topic: 'intent',
    label: 'follow',
    weight: 5,
    phrases: [
      `(wach|wash|yak) … (tkhelles|tkhlles|tkhlset|tqbel|t9bel|t9bal|tsala|tsedd|tfte7|daz|dazt|wsel|wslat|tsift|traita|traité|t3alej|t7errek|tvalida|validé|tqebl*) … (${DOSSIER}|dyali)`,
      `(wach|wash|yak) … (${DOSSIER}) … (tkhelles|tkhlles|tqbel|t9bel|tsala|tsedd|daz|wsel|mazal|traité|validé)`,
      `(flous|flousi|virement|chèque|remboursement) … (fin|fayn|imta|wach) [ghadi] (wsel|wsslo|wslo|wselat|wselo|ywsel|ywslo|mcha|mchaw)`,
      `(état|etat|l état|7ala|l7ala|wad3iya|lwad3iya|avancement|suivi) (dyalo|dyalha|dyal|d|f) [had|l] [${DOSSIER}]`,
      `(bghit|baghi|khassni|momkin|n9der|nqder|wach momkin) [n3ref|n3raf|nchouf|ntabe3] (n3ref|n3raf|nchouf|ntabe3|na3ref) … (état|etat|wad3iya|fin wsel|fin wslat|jdid|avancement)`,
      `(fin|fayn|fein) [wsel|wslat|mcha|msha|wsl|w9ef|t7ett] [l|had|dak] (${DOSSIER})`,
      `(${DOSSIER}) [dyali|dyalna] [fin|fayn|wach|mazal|chno] (wsel|mcha|msha|w9ef|m3ettel|m3ettla|mazal|t3ettel|jdid|tsala)`,
      '(7ta|ta|hta) (7ed|wa7d|wa7ed|jawab|rad|reponse|khbar) ma (3eyet|3iyet|jaweb|jawb|ja|jani|wselni|red|rdd|ttasel)',
      '(ma) (3eyet|3iyet|jaweb|jawebni|jawbni|ttasel|rdd|redd|redo|jawbo|jawbouni|3eyto|3iyto|tasslo) [3liya|3lia|liya|lia|biya|bia] (7ed|7edd|wa7d|walo|mn|men|7ta|hta|ta)',
      '(imta|fo9ach|foukach|fou9ach|weqtach|waqtach|we9tach|emta|ch7al|chhal) [ghadi|gha|mazal|ba9i] … (tkhels*|tkhelles*|ykhels*|tsifto*|twselni|ywselni|nched|nchedd|yji|ntsenna|ysali|ykhles) … [flous|expert|khbir|t3wid|jawab]',
    ],
  },
  {
    topic: 'intent',
    label: 'human',
    weight: 5,
    phrases: [
      '(wach|wash|kayn|bghit|khass|khassni|momkin|kaynch) [kayn|khass|chi] [chi] (7ed|wa7ed|wa7d|bnadem|insan) [li|lli|ykoun|mn 3ndkom|f] (ydwi|yhder|yhdar|ykellem|ykellemni|yjawb*|yfehhem*|y3awen*|yched|y3eyet|y3iyet|ndwi|nhder|ntkellem|nhdar) [m3aya|lia|liya|m3ah]',
      '(bghit|khassni|baghi|momkin|nbghi) … (ndwi|nhder|nhdar|ntkellem|ntwasel|nsewwel) [m3a] [chi] (wa7d|wa7ed|bnadem|insan|7ed|mas2oul|moudir|conseiller|conseillère|agent|mowaddaf|moustachar)',
      '(jawb|jawbni|kellemni|3eyet|3iyet|3eytou|tt9aslo|ttaslo|tasslo) … (b telephone|f telephone|f tel|b sout|b l mobil|direct)',
    ],
  },
  {
    topic: 'intent',
    label: 'cancel',
    weight: 5,
    phrases: [
      '(bghit|baghi|khassni|momkin) [bach] (n7yed|n7eyyed|nms7|nmse7|nlghi|nelghi|nannuler|nannuli|nsedd|n7bes|nwe99ef|nweqqef) [had|dik|dak|l] [déclaration|declaration|dossier|talab|chikaya|kolchi|hadchi]',
      '(wa9ef|we9ef|weqef|w9ef|waqef|7bes|7bess|sedd|seddo|stop|salina) (hadchi|kolchi|dossier|hna|safi|had lmodo3|had lhedra)',
      '(ma b9a|ma b9ach|ma bqa|ma b9at) (lach|3lach|mochkil|daroria|khassni)',
      '(rje3t|rj3t|trje3t|tna9elt|tnazelt|tnazlt) [3la|f|mn] (klami|hadchi|ttalab|talab|déclaration|chikaya|rayi)',
    ],
  },
  {
    topic: 'intent',
    label: 'help',
    weight: 5,
    phrases: [
      '(ma) (3reft|3rft|3ref|na3ref|n3ref|fhemt|fhmt|l9it) [walo] (mnin|kifach|fin|chno|b chno|ach|kifech|wach) (nbda|nebda|ndir|nkemmel|n3emmer|nkliki|nseft|nsift|n7ett|nekteb|nkteb|nsta3mel)',
      '(werri|werrini|wrri|wrini|wrriw|gol|goul|chre7|chra7|fehhem|fehem|3ellem) (liya|lia|lina) [kifach|chno|ach|fin|mnin|3afak]',
      '(chno|chnou|ach|achno|chnahouma|chnahoma) [homa|hiya|l] (lwra9|wra9|papiers|les papiers|documents|lwata2i9|options|l options) [li|lli] [khassni|khassna|khass|lazmin|matloubin|3ndi]',
      '(ach|chno|chnou|wach) (ymken|yemken|momkin|t9der|tqder|kat9der) [lik|likom] (tdir|ddir|t3awenni|t3awen|tdirou|tsa3edni)',
    ],
  },
  {
    topic: 'intent',
    label: 'language',
    weight: 6,
    phrases: [
      '(ma) (kanfhem|kanfhm|nfhem|kan9ra|kan9raha|kanqra|kan3ref|kanhder|kantkellem|kanefhem) [mzyan|mezyan|b|chi] [l] (fransawiya|lfransawiya|français|francais|fransiya|darija|ddarija|3arbiya|l3arbiya|anglais|ngliziya)',
      '(n9dro|nqdro|n9der|nqder|momkin|ymken|wach|bghit) [n9dro|momkin|nkemlo] (nhadro|nhedro|nhdro|nhder|nhdar|nkemlo|ntkelmo|ntkellmo|ndwiw|nketbo) [m3akom|m3aya] (b|bel) [l] (anjliziya|lanjliziya|ngliziya|nglizia|inglizia|fransawiya|francais|français|3arbiya|3arabiya|darija|anglais|espagnol|spanioliya)',
      '(kteb|ketbo|hder|hdro|jawb|jawbni|jaweb|dwi|tkellem|parle|parlez|écris|écrivez) [lia|liya|m3aya|moi] [b] [l] (fransawiya|français|francais|3arbiya|3arbia|3arabiya|darija|anglais|ngliziya) [stp|svp|3afak]',
    ],
  },
  {
    topic: 'intent',
    label: 'greet',
    weight: 2,
    phrases: [
      '(salam|slm|ssalam|ahlan) [khoya|khti|a khoya|3likom] (kidayr|kidayrin|kidayra|ki dayr|ki dayrin|cv|ça va|cava|labas|kolchi labas|bikhir)',
    ],
  },
  {
    topic: 'intent',
    label: 'thanks',
    weight: 4,
    phrases: [
      '(baraka|barak|barakat) (llah|lah|allah|allaho|llaho|laho) [w|o|ou|u] (fik|fikom|fiki|fikoum)',
      '(lay|llay|lah|llah|allah|lahi|rebbi) (7efdek|7fdek|7fedk|y7efdek|y7fdek|y7efdkom|i7efdek|y3tik|ya3tik|y3tikom|yjazik|yjazikom|yr7m|yr7em|yer7em|yra7em|ykhellik|ykhllik|yketter khirek|ykter khirek|yktr khirek|y3ezzek|yfre7 9elbek|yster 3lik) [l] [walidin|walidik|sa7a|ssa7a|sse7a|khir|kol khir]',
    ],
  },
];

export const MORE_ANSWERS: readonly PhraseGroup[] = [
  ...MORE_WISHES,
  {
    topic: 'answer',
    label: 'yes',
    phrases: [
      '(aywa|eywa|iwa|wi|iiwa|wa|ewa|wayeh) (ah|iyeh|wah|ih|eh|oui|wakha|na3am|ayeh|akid)',
      '(kifach|ki|3lach|wach|w 3lach|w kifach|ila|mayemkench|ma yemken|ghir|ma n9ol lik) la',
      '(b|bi|bel) [kol|l] (te2kid|ta2kid|t2kid|takid|tekid|t2akid|tta2kid|ddebt|debt|sara7a ah|kol sourour|frah)',
      '(bta2kid|bte2kid|betekid|btakid|bttakid|bitta2kid|ta2kid|te2kid|mo2akkad|m2ekked|akid akid|2akid|akid|m2akked)',
      '(ma|bla|bidoun|bdoun|men ghir|mn ghir|ma kayn) [fiha|fih|kayn|3ndi|ta|7ta|hta] (chek|chakk|chek|chkk|rayb|klam|hadra|jidal|nikach|niqach)',
      '(ma kayn|ma kan) ghir (hakka|haka|hadchi|hakda|hada|ah)',
      '(bla|blama|bla ma|bla mat|bla ta) (tsowel|tsewwel|tsewel|t9elleb|tqelleb|tgol|tgoul|t3awed|matsowel|mat9elleb)',
      '(rak|raki|rah|rakom) (3aref|3arfa|3arfin|gltha|gelt|goltha) [lik|likom]',
      '(tama|temam|tamam|tmam|100 f 100|mya f lmya|mia f mia|mya f mya|100 %|cent pour cent|5 sur 5|khemsa 3la khemsa)',
      '(sir|siri|zid|zidi|dir|diri|ghir dir|ghir sir|kemmel|kemmli|dirha|diriha|twekkel|twekli|tawakkel) [ghir|3la] (3la lah|3la llah|lah|3la barakat lah|3la barakatillah|li bghiti|lli bghiti|hakka|ma kayn mochkil|ma kaynch mochkil|bismillah|3liha)',
      '(kanwafe9|kanwafeq|nwafe9|nwafeq|wafe9t|wafeqt|wafa9t|mwafe9|mwafeq|mwafqin|mwafqa|mwaf9a|mouwafi9|mouwafi9a|mouafeq|mouafe9|mtaf9|mtafe9|mtaf9in|mtfe9|metaf9in|mettaf9in|mttafe9|metafe9|metafqin|qabel|9abel|9abla|qabla|qbelt|9belt|rdit|radi)',
      '(kan2akked|kan2ekked|n2akked|nakked|kan akked|kanakked|kan2akd) [lik|likom|bli|ah]',
      '(m3ak|m3akom|m3ah) (f had chi|f hadchi|f had lklam|l7e9|lhe9)',
      '(golti|gelti|glti|qolti|9olti) (l7e9|lhe9|l7a9|s7i7|lkelma|ssa7)',
      '(lkelma|hadchi|dakchi|klamek|klam|lma3loumat|kolchi) [li|lli|rah] [golti|gelti|fhemti|ktebti|dyalek] (s7i7|s7i7a|sa7i7|sa7i7a|mdbout|medbout|kayn|houa hadak|howa hadak|dayr|mezyan|hakka)',
      '(sa7i7|sa7i7a|s7i7a|sahih|sa7e7|mdbout|medbout|madbout|mdbouta)',
      '(hakka|haka|hakda|hakkak|hakkada|haka) (bdebt|b debt|bedebt|nit|bssa7|tra|jra|w9e3at|kant|safi|mzyan)',
      '(marhba|mrhba|merhba|mar7ba|mer7ba|mra7ba|3la rassi|3la rasi|3la 3ini|3la rassi w 3ini|3la rassi w 3yniya|men 3iniya|mn 3iniya|b far7a|b kol far7a|be srour)',
      `(ah|iyeh|wah|oui|ih|iyyeh|na3am|eh) (${DID})`,
      `(${DID}) (ah|iyeh|oui|wah|hamdullah|safi|kolchi|wa7d|wa7da|f lblassa|lbareh|lbare7|f blassa|f lblassa|dik sa3a|w ktbo|snina|ktebna|salina|mchaw)`,
      `(${DID})`,
      '(w lah|wlah|wellah|wallah|wllah) [ila|7ta|ta] (ah|iyeh|oui|kayn|derna|jaw)',
      '(ana|howa|hiya|hia|hwa) (nit|b rassi|b nefso|bidati|howa|hiya|hada|hadi)',
      '(7ta|ta|hta|7eta) ana (bghit|mwafe9|kan9ol|ngol|m3ak) [haka|hakka]',
      '(wi|wi wi|eh|ehh|ehe|éh|ay|ayh|hih|iih|aah|ahhh|iyah|iyih|eyyeh|ayeeh|iwa ah)',
    ],
  },
  {
    topic: 'answer',
    label: 'no',
    phrases: [
      '(oho|aha la|lawah|lawa|lah yster|kella|kalla|7acha w kella|hacha w kella|7acha wa kalla|hacha|7achak|7achakom|msta7il|mosta7il|mousta7il|mustahil|msta7ila|blach|balach|bla chi)',
      '(rfedt|refdt|rfdt|rfadt|kanrfed|rafed|rafda|rfedna|rfed)',
      '(bl3ekss|bl3eks|bel3ekss|bel3aks|b l3aks|b l3eks|l3ekss|l3aks|lbl3aks)',
      '(ghalat|ghalet|ghaltin|ghalta|ghelta|ghlett|khata2|kdoub|kedba|machi s7i7|machi sa7i7|machi bssa7|machi haka|machi hakda|machi hakka|machi dyali|machi dyalna|machi ana|machi 7na|machi daroria|machi daruri|machi darouri|machi lazem|machi mochkilti|machi kif)',
      '(3emmerha|3emmri|3emri|3emmro|3merha|3mmrha|3omrha|3omri|3mri|3emmerni|3emmerhom|3merni|3omrni|3mrni) [ma]',
      '(mazal|ba9i|baqi|mazala|b9i) (7ta|ta|hta) (ghedda|ghda|daba|lhad|nchouf)',
      '(mazal|ba9i|baqi) (ma|walo|la)',
      '(7ta|ta|hta|wala|hetta) (wa7d|wa7ed|wahed|wahd|7ed|7edd|7ad|7aja|haja|7wija|merra|mera)',
      `(ma) (${UNDONE}) [${SOMEBODY}]`,
      `(ma) (${UNDONE}) (baghi|baghya|bghit|${SOMEBODY}|la constat|ysni|ykteb|nkemmel|hakka|hakda|bina|m3ana)`,
      '(safi|baraka) [baraka|la|ma] (la|baraka|ma bghit walo|khelliha|khelli 3lik)',
      '(la|lla) (b sara7a|khatrach|7it|7itach|machi|mazal|walo|ma|wlidi|a wlidi|bnti|nhar|kan|khmis)',
      '(b sara7a|walah|wallah|wellah|wllah) (la|lla|walo|ma w9e3|ma kan|ma kayn|ma dernach)',
    ],
  },
  {
    topic: 'answer',
    label: 'unsure',
    phrases: [
      '(y9der|yqder|i9der|t9der|ye9der|yeqder|iqder|yaqder|ta9der) (ykoun|ikoun|tkoun|ykon|yakoun|tra|ah|la)',
      '(y9der|yqder|ymken|yemken|momkin|imken|wa9ila|sa3a|merra|mrra|chi mrra|chi merra|mrrat) [ykoun|n9ol|kan9ol] (ah|iyeh|oui) [w|ou|o|sa3a] [y9der|yqder|ymken|yemken|momkin|wa9ila|sa3a|merra|chi mrra] [ykoun|n9ol|kan9ol] (la|lla|non)',
      `(${GUESS})`,
      `(${GUESS}) (ah|la|iyeh|oui|non|lla|kayn|kan|w9e3|jaw|ma|bli)`,
      `(ma|machi|mchi|pas|ma kansh|ma kant|ma kan) (${SURE}) [bzaf|mezyan|mia f mia|100|ila|chwiya]`,
      `(ma) [3ndi|kan|kayn|9der|nqder|b9it] (${KNOW}) [walo|mezyan|mzyan|chi|ga3|7ta 7aja|la]`,
      `(ma) [3ndi|3endi|3andi] [7ta|ta|chi|hta] (${IDEA}) [walo|3la hadchi]`,
      '(ma fkhbari|ma f khbari|ma f rassi|ma f rasi|ma f bali|makafkhbari|mafkhbari|ma frassi|mafrassi) [walo|7ta 7aja]',
      '(ma3labali|ma3la bali|ma3la baliya|ma3lbalich|ma3labaliya|ma 3la bali|ma 3la baliya|ma 3labali|manaaref|manaref|man3ref|man3rf|manerf|man3arf)',
      '(lah|llah|allah|allaho|allahou|rebbi|rbbi|moulana) [w|o|ou|u|li|lli] (a3lam|w3lem|3lem|a3lem|3alem|y3lem|ya3lam|3aref|kay3lem|lli 3alem|li 3alem|li 3aref|lli 3aref)',
      '(chkoun|ach|chkon|wach ana|ana mnin|mnin) [li|lli|ghadi|ghan|yakhod] (3ref|3aref|y3ref|ye3ref|kay3ref|3arfni|n3ref|khabar)',
      '(nsit|nesit|nssit|nsitha|nsito|tlefti|telft|tlefli|tellef lia|khwa lia rassi|ma b9itch 3aqel|ma b9it 3aqel)',
      '(nss|noss|nos|fifty|50) [3la|w|l] (nss|noss|nos|fifty|50)',
      '(bin|ben|mabin|ma bin) [l] (ah|iyeh|oui|had) [w|o|ou] (la|lla|non|had|hadi)',
      '(la|machi) (ah|iyeh|oui) [w|wa|o|wla] (la|machi) (la|non)',
      '(kanchekk|kanchek|kanchokk|kanchok|chakit|chekkit|chakk|chakka|cheakk|mchekk|mechkouk|3ndi chek|3ndi chekk|3ndi chakk|fiya chek|fiya chakk)',
      '(khassni|khesni|khasni|khessni|khass|ghadi|lazem|lazmni|khellini|khelli|khellina|tsenna|sber|sbri|blati|bllati|7tta|hta|7ta|ta|ntsenna|nsenna) … (nchouf|nchof|nsewwel|nsowel|nsewel|nsowwel|nseqsi|nsaqsi|nt2ekked|nt2kked|nt2akked|nta2kked|ntakked|nrje3|nverifi|nvérifié|nt2eked|ntfekker|nfekker|n3awed)',
      '(nchouf|nchof|nsewwel|nsowel|nsewel|nsowwel|nseqsi|nsaqsi) [w|m3a|3la|mrati|rajli|weldi|khouya|baba|mama|chi|lwra9|dossier] [w|3la] [nred|nrdd|njawb*|n9ol*|ngol*|nrje3*|3lik|likom|lik|lwra9|mrati|rajli]',
      '(s3ib|sa3b|s3iba|waa3ra|wa3ra) … (n9ol|ngol|njaweb|n7lef|n3ref|nt2ekked|nqol)',
      '(daba|db) … (ma n9der|ma nqder|ma kan9derch|ma 9derch) (njawb*|n9ol*|ngol*)',
      '(kan tfeker|kantsa2el|kan tsa2el|wach ah wla la|wach ah wla|ah wla la|ah walla la|iyeh wla la)',
    ],
  },
];
