import type { PhraseGroup } from '../lexicon/lexicon';
import { HEALTH, BILL } from './health-words';
import { ANIMAL, DEVICE, VEHICLE } from './scenes';

/** Who was hurt or was not, police and report, who else took part, and what customers wish: Darija in Latin letters. */
const CULPRIT =
  'jari|jarti|jarna|jartna|jar|jara|weld jarna|weld jari|tli9i|tli9ti|rajli sabe9|mrati sab9a|ex|mon ex|l ex|khouya|nsibi|nsibti|weld 3emmi|weld khali|zmili|collègue|locataire|lkari|sa7eb l7anout|moul l7anout|khddam 9dim|ancien employé|concurrent|siyed|moul taxi|chifor|chauffeur|gardien|3essas';

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
      `(${ANIMAL}|${VEHICLE}|${DEVICE}|batterie|moteur|hmar|begrat|bgar|begra|lbegra|lbgar|ghnem|kbach|djaj|lkelba|lklab|n7el) [dyali|dyalo|dyal jari|rah|rahi|meskin|meskina|mskin|kan|howa] (mat|matet|mato|matou|mata|mayta|mayet)`,
      '(l7ayawan|halouf|7allouf|7louf|kelb|bgra|7mar|jmel|baghla|m3za|chien|vache|sanglier|mskin|meskin|7wli|moteur|frigo|écran|télé|tele|pc|batterie|telephone|clim) [rah|rahi|meskin|mskin|kan|howa] (mat|matet|mato|mata)',
      '(plafond|faux plafond|s9ef|saqf|7it|7yout|placo|décor) [d|dyal|f|en] (gebs|jebs|plâtre|platre|placo)',
      '(gebs|jebs|plâtre|platre|placo) [d|dyal] [l] (s9ef|saqf|plafond|salon|7it|couloir|dar|7ammam|kouzina)',
      '(mat|matet) (b d7ek|bel d7ek|b je3|mn d7ek)',
      '(kanmout|kan mout) (3la|f|b)',
    ],
  },
  // Whoever owns or drives it is somebody, and no animal or thing.
  {
    topic: 'injury',
    label: 'grave',
    phrases: [
      `(moul|mol|moula|moulat|sayg|chifor|rakeb|rakba|weld|bent) [l|d] (${ANIMAL}|${VEHICLE}) [rah|rahi|lah yrahmo] (mat|matet|mato|tmat)`,
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
      '(la|wala) (ana|howa|hiya|drari|mrati|rajli|weldi|bnti) (la|wala) (ana|howa|hiya|drari|mrati|rajli|weldi|bnti) (ma) (jrat lina|jra lina|w9e3 lina|tqasna|t9asna|darou|bina|fina|tqasina|tqaso) [hta|7ta|chi] [walo|7aja|chi 7aja]',
      '(ta|7ta|hta) (wa7d|wa7ed) ma (darou|daro|dar lih|jah|jat fih) (chi 7aja|walo|hta 7aja)',
      `(ma) (fina|bina|fihom|bihom|fihoum) (${NOTHING}) [kamlin|kolna|bjouj|lhamdoullah]`,
      '(ma) (tqas|t9as|tqass|tdarr|tderr|tjre7|tjer7|te7re9|t7re9|tblessa|tmess|tdar|tkhn9|tkhen9) [7ta|hta|ta|la] (wa7d|wa7ed|7ed|7edd|bnadem|insan) [fina|hamdollah|hamdoullah|lhamdoullah]',
      '(ta7ed|7ta7ed|hta7ed|hetta7ed|tawa7d|tawa7ed|7tawa7d|htawa7d|hettawa7d|ta 7ed|ta 7edd|ta 7ad) [fina|mina|menna] (ma) (tdarr|tderr|tjre7|tjer7|tjr7|t9as|tqas|te7re9|t7re9|t7er9|tblessa|tmess|tdar|tkhne9|t2da|tada)',
      '(ta7ed|7ta7ed|hta7ed|tawa7d|tawa7ed|7tawa7d) (ma) (fih|bih|3endo|w9e3 lih|wqe3 lih|jra lih) (walo|walou|hta 7aja|7ta 7aja|chi 7aja)',
      '(kolna|kolchi|7na|hna|kamlin|koulna|kolhom|drari|homa|bjouj|b jouj) [rah|rahna|rahom|kamlin|hamdollah|lhamdollah|w] (bi khir|b khir|bikhir|bkhir|labas|salmin|salmine|mezyanin|safe|ça va|sa7a labas|indemnes|nickel) [kamlin|hamdollah]',
      '(ana w|ana o|ana ou) (mrati|rajli|drari|weldi|bnti|howa|hiya|khouya|khti|sa7bi|mama|baba|wladi|wlidati) [w|o|ou|kolna|kamlin|drari|wladi|hta|7ta|howa|hiya|rah|rahna|bjouj|b jouj] (bi khir|b khir|bikhir|bkhir|labas|salmin|mezyanin|ma fina walo|ma bina walo|kolna bi khir|kolna bikhir|kolna labas)',
      '(sa7a|s7a|seha) [lhamdollah|hamdollah] labas [3endi w 3endo|3ndi w 3ndo|3lina|3endna|kamlin|3endi w 3endha]',
      '(ma kayn|ma kan) [la|hta|7ta|ta] (jra7|jer7a|mjrou7|mjrou7in|blessé|blessés|dem|victimes|da7aya|jer7|mouta) [la|w la] [mouta|walo|dem|jra7|chi 7aja]',
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
      '(bla|b la|sans|mabla) [ma] [n3eyto|n3eytou|3eyetna|nmchiw|njibo] [l] (police|boulis|lboulis|gendarmes|jadarmia|pv)',
      '(ma) (3eyetna|3eytna|3iyetna|3yetna|3eyet|3eyetch|3iyet|mchina|mchit|jaw|jat|ja|bellegh*|3lemna|jebna|tsalna|khberna|khbrna|khebberna|3lemthom|3lmthom|3eyetch) [3la pompiers|l pompiers] [ma] [l|3la|3nd|3end|hta|7ta] [l] (police|boulis|lboulis|gendarmes|jadarmia|commissariat|gendarmerie)',
      '(police|boulis|lboulis|jadarmia|gendarmes) (ma) (jaw|jat|ja|bghaw|3eyetna*)',
      '(mazal|ba9i|baqi|b9a) [ma] (khbrna|khberna|khebberna|bellghna|3lemna|mchit|3eyet|dert|derna|golt|bellegh*|chkit) [l|3end|3nd] [l] (police|boulis|boulice|jadarmia|commissariat|chikaya|plainte|pv)',
      '(ghedda|ghadi|gha|mn be3d|men be3d) [ghadi] (nmchi|ndir|n7ett|nmchiw|n3eyet) [l|3end|3nd] (police|boulis|jadarmia|commissariat|chikaya|plainte|pv)',
    ],
  },
  {
    topic: 'constat',
    label: 'not-done',
    phrases: [
      '(constat|l constat|konsta) (ma) (momkin|mumkin|ymken|ymkn|wajed|derth|derna|dernah|dert|kayn|kan|3emmernah*|snah|tdar|kemmelnah*)',
      '(constat|lconstat|konsta|lkonsta) (lla|la|walo|walou|non|mustahil|jamais|msta7il)',
      // "constat m3a chkoun": with whom?
      '[ndir|ndiro] (constat|lconstat|konsta|lkonsta) (m3a|m3a men|chkoun) (chkoun|men|lkelb|chejra|7it|jmel|7mar|l7it|l7jer)',
      '(constat|lconstat|konsta) (chkoun|m3amen) (ghadi|ghaydir|ydir|y3emmer|ghay3emmer)',
      '(bghina|bghit|bgha) (ndiro|ndir|n3emro) [l] (constat|lconstat|konsta)',
      '(ma) (wslna|wselna|l7e9na|9dderna) (nkteb|nketbo|n3emro|ndiro|l) [l] (constat|konsta|lconstat)',
      '(ma) (bgha|bghach|bghat|bghaw) (ykteb|tkteb|yketbo) [walo|chi|7aja|wer9a]',
      '(ma) (3emmerna|derna|ktebna|sinina) [7ta|ta|hta|chi] (wer9a|lwer9a|wra9|papier|formulaire)',
      '(ma) (3endi|3endo|3endha|l9ina|l7e9na|bgha|bghat|9bel|derna|dert|3emmerna|snina|kayn|kan) [wa9t|we9t|lwe9t|ysni|tsni|ysini|tsini|ydir|tdir|y3emmer|t3emmer|hta|7ta|chi] [l|d|dyal] (constat|lconstat|konsta|lkonsta)',
      '(bla|b la|sans|mabla|la) [ma] [ndiro|n3emro|derna] [l] (constat|lconstat|konsta|lkonsta)',
      '(hta|7ta|3ad|mn be3d|ghedda|mazal) … (n3emro|n3emmro|ndiro|nsniw) [l] (papier|papiers|wer9a|constat|lconstat|konsta)',
      '(aslan|asslan) (constat|konsta) (ma kaynch|ma kayn)',
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
    topic: 'answer',
    label: 'yes',
    phrases: ['(hia hadik|hiya hadik|howa hadak|hadik hiya|hadak howa|howa hada|hiya hadi|hia nit|howa nit)'],
  },
  {
    topic: 'intent',
    label: 'thanks',
    weight: 6,
    phrases: ['(baraka) (llah|allah|llaho|lah) (fik|fikom|fiki)', '(merci|chokran) (bezzaf|bzaf) [3la]'],
  },
  { topic: 'intent', label: 'greet', weight: 1, phrases: ['(sba7|msa|sbah) [l] (nnour|nour|lkhir|khir|nnor)'] },
  {
    topic: 'intent',
    label: 'language',
    weight: 6,
    phrases: [
      '(hder|hdar|kteb|jaweb|jawbni|tjawbni|tjawebni|kellemni|nhder|nhdro) [m3aya|lia] b (lfransawiya|l3arbiya|lfransiya|l3arabiya|français|francais|l3erbiya|darija|ddarija|lingliziya|anglais)',
      'b (français|francais|l3arbiya|anglais) (ma kanfhem|ma kanfhmo|makanfhmoch)',
    ],
  },
  {
    topic: 'intent',
    label: 'human',
    weight: 5,
    phrases: [
      '(chi) (wa7d|wa7ed|bnadem|7ed) (ykellemni|yhder m3aya|yjawebni|ychre7 lia|y3eyet lia|yfhemni)',
      '(douzni|dewwezni|wesselni) (3nd|3end|l|m3a) [chi] (moustachar|mostachar|conseiller|chi wa7d|mas2oul|agent)',
    ],
  },
  {
    topic: 'intent',
    label: 'help',
    weight: 5,
    phrases: ['(fhemni|fehhemni|chre7 lia|werrini|werini|3awenni) (kifach|chno|achno|ach)', 'ma fhemt walo'],
  },
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
      '(ma) (kanfhem|kan3ref) [mezyan|b] [l] (français|francais|fransiya|3arbiya|3erbiya|anglais|fos7a)',
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
      '(safi) [ma] (b9it) [baghi|baghya|bghit|nkemmel|walo]',
      '(ma b9itch|ma b9it|beddelt rayi|beddelt ra2yi|nsaw had|nsa had|khelli 3lik|khelliw|annule*|annuli*|seddo|sedd) [baghi|baghya|bghit|nkemmel|dossier|l dossier|hadchi|kolchi]',
    ],
  },
];

export const SAID_OF_PEOPLE: readonly PhraseGroup[] = [...PEOPLE_HURT, ...PAPERS, ...OTHERS, ...WISHES];
