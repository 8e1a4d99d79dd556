import type { PhraseGroup } from '../lexicon/lexicon';
import { articled } from './article';

/**
 * Who was hurt and who was not, and who else took part, in Darija in Latin letters: person + state, denial + person.
 */
const BODY =
  'ras|rasi|rassi|raso|rasso|rasha|rasek|yedd|yeddi|ydi|ydo|yeddo|yeddha|ydiha|yeddihom|ydiya|rejl|rjel|rejli|rjli|rejlo|rejlha|rjlo|rejliha|rejlin|ddher|dher|dhri|dhro|dherha|ktef|ketfi|ktafi|ketfo|3on9|3onqi|3on9i|3on9o|3n9i|re9bti|re9bto|re9bt|kerch|kerchi|kercho|sba3|seb3i|soub3i|seb3o|sba3i|bhem|fkhed|fkhedha|fkhado|fkhedo|dlou3|dlou3i|del3a|snan|snani|snano|snanha|senna|senno|sennto|nif|nifo|nifi|nifha|wejh|wejhi|wejho|wejhha|3in|3ini|3ino|3inha|7nek|7neki|femm|fommi|chfayf|wden|wedni|dra3|dra3i|dra3o|derra3i|derra3o|derra3ha|zend|rkeb|rokba|rkebti|rokbti|rkebto|rkebtha|ka3ba|ka3bi|ka3bha|9dem|9demi|jebha|jbehti|7ajeb|sder|sedri|sedro|sedrha|poignet|cheville|genou|épaule|coude|bras|jambe|dos|cou|tête|doigt|pouce|côtes|clavicule|hanche|merfe9|merf9i|9fa|mafsal|sn|sa9|sa9i|sa9o|sa9ha|fakhdi|fakhdo|fakhdha|kteffi|kteffo|ktefha|kerchha|kerchho|ktafo|sebbaba|bhimi|dher9|dfer|lsani|lsano|chfa|snaniya|7elqi|fqari|colonne|genoux|main|pied|ventre|ventre dyalha|oeil|nez|dents|dent|poitrine|hanches|talon|mollet|cuisse|épaules|colonne vertebrale|7o9i|9edmi|9edmo|rijlin|rijliya|yeddiya|yeddih|3iniya|wednha|jenbi|jenbo|jenbha|ras rejli|3adm|l3adm|3ednha|rasna|kef|keffi|keffo|zendi|zendha|dlo3|dloui|ktfi|lktef|ktefi|kahel|kahli|kahlo|kahlha|fekk|fekki|fekko|hanch|lhanch|hanchha|sb3o|sebbi3i|rokbtha|cha3ri';
const HURT =
  'tkherbech*|tkherbch*|t7ekk|t7ekkit|t7ekkat|7ekk|7ekkat|7ekkit|7ekket|tekchet*|tkechet*|tkchet*|tjre7*|tjer7*|tlwa|tlwat|tlwit|tlewwa*|tfde3*|tfed3*|tfek*|tfekk*|tfekket|therr*|tkess*|tkser*|t9te3*|t9et3*|t7re9*|t7er9*|te7re9*|tkwa*|tkwat|tzde7*|tzed7*|tnfekh*|tnefkh*|menfoukh*|mnfoukh*|werm*|twerm*|mwerrem*|tkhebch*|tkhedch*|t9as*|tdreb*|tderb*|t3wej*|tch9*|tche9*|zra9*|zre9|mzerre9*|mjrou7*|mjebb*|mjebs*|mplatr*|mfekkek|meslokh*|t9echcher*|t9ewwes*|t9ewes*|7mar|7mer|fo9a3*|mfo99e3|tsellekh*|foulé*|cassé*|fracturé*|gonflé*|tnemmel*|mnemmel*|mkhedder*|mnfoukha|mnefekh|mnefkha|tnefekhat|tnefkhat|yabes|yabsa|tyebbes*|mcholl*|bloqué*|tbloka*|mbloki*|mqette3*|m9tou3*|tqette3*|tjra7at|tdaqq*|daqqatni|tteqqeb*|tkherre9*|tfejj*|mfejjej*|tlehet|mech7out|mkhebbech|mkhebcha|mesloukha|mzerqa|mzer9a|kas7a|9as7a|me7rou9*|me7rouq*|m7rou9*|tkherej|tkherrej|tzehze7|mchr9a|t7sser|tch9e9*|tferge3 lih|mfekkka|tekhle3*|mkhlou3 mn blastha|tsle9*|tsla9*|tselle9*|tselkh*|meslou9*|tkhers*|tkhres*|tfelleq*';
const ACHES =
  'kaydr*|katdr*|kay derni|kaywje3*|katwje3*|kay7re9*|kat7re9*|kaydreb*|katdreb*|kaydor|kaydour|katdour|mnemmel*|t9il*|m9esse7*|me9sou7*|kayneghez*|katneghez*|kayzen|kaytentn*|dareni|darni|darrni|darratni|derratni|dernni|derro|derrha|kayqte3*|katqte3*|wja3ni|wje3ni|wej3ani|fiha l7ri9|tqila|kayhres*|kayenbed|kaylem3|7ri9|lwji3|wji3';
export const WHO = articled(
  'weldi|wldi|bnti|mrati|rajli|mama|mmi|baba|bba|lwalida|lwalid|khouya|khti|jeddi|jdda|jedda|7fidi|sa7bi|sa7ebti|chifor|chauffeur|rakeb|passager|lmra|siyed|rajel|bent|weld|derri|drri|derriya|jari|jarti|klyan|klyana|client|cliente|khddam|khddama|gardien|3essas|l3ajouz|chibani|chibania|lwlad|wlad|khalti|3mti|3emmi|khali|nsibti|wld 3mti|wld 3emmi|wld khalti|bent 3mti|moul motor|piéton|cycliste',
);
const TO_WHOM = 'lia 3liha|lia 3lih|lia|liya|lih|liha|lihom|fia|fih|fiha|bia|bih|biha';
const ABILITY =
  '9ader|9adra|9der|9dert|9edrat|n9der|kan9der|y9der|kay9der|t9der|kat9der|9adr|nqder|qader|kanqderch|kan9derch|kanqder|kanqdar|kat9derch|katqderch|kay9derch|b9itch|9edrat|qedrat|9adratch|9adrat';
const MOVEMENT =
  'nhezz*|nhez|yhezz*|thezz*|n7errek*|n7rek*|y7errek*|t7errek*|nmchi|ymchi|tmchi|nw9ef|nwe9ef|yw9ef|tw9ef|ntneffes|ntnefes|ytneffes|nn3es|n3es|yn3es|nakol|nt7errek|yt7errek|ndour|ndewwer|ntlefet|nsoug|nlbes|n7ni|nb9a|nhezha|nhezzha|nhezo|nhezzo|tweqef|twe9ef|nweqef|nwqef|ywqef|nrfed|nrefed|nseqqi|ngles|ygles|tgles|nzerreb|nsalli|nsjed|nqra|nkteb|nchedd|ychedd|tchedd|nfte7|nfta7|nqelleb|t7ell|nbla3|nbel3|nemdegh|nchouf|ychouf|tchouf|nsme3|ysme3|nkhdem|ykhdem|tkhdem|n3fes|y3fes|t3fes|nzdem|nd7ek|nhder|n7ettha|nkemmech|ntni|nteni|ntla3|nhbet|yenzel|ntekka|nreqed';
export const ANYBODY = 'wa7d|wa7ed|7ed|7edd|7ad|wahed|bnadem|we7da|wa7da|mkhlou9|nas|nass|insan|rakeb';
export const SUFFERED =
  'tderr|tdarr|tderro|tdarro|tedderr|tjer7|tjre7|tjr7|tjer7o|t2da|t2eda|tadda|te7re9|t7er9|t7re9|t9as|tqas|t9assou|t9asso|t9aset|tkhne9|tblessa|mjrou7|mjro7|mdrour|mqiyes|m9iyes|tswab|tsab|tzed7|tdreb|tderb|te9ser|tmess|tmes|mssato|msto|msatou|messo|mssha|mssatha|tdar|tdarr|tderrat|tderro|t2adda|t2ada|tada|tblissa|t9ass|tqass|tkhdech|khdech|tkherbech|tkhebbech|te7re9o|t7er9o|t7er9at|tkhen9|tkhn9|tchka|tjer7at|t3ewwer|t3awer|tmass|messou|tmessou|tghas|t9ise|t9is|tlewwa|blessé|tsadam';
/** … to somebody: "w9e3 lih". */
export const BEFELL = 'w9e3|w9a3|wqe3|wqa3|jra|tra|sra|sar|dar|ta7|ja';
const US =
  '7na|hna|kolna|koulna|kolchi|kamlin|drari|lwlad|wlad|wladi|wlidati|nass|nas|famille|la famille|l3a2ila|rokkab|bjouj|tan ana w wlidati|ana w wlidati|ana w wladi|ana w mrati|ana w rajli|ana w weldi|ana w bnti|7na bjouj|7na kamlin|kolchi li m3aya|ga3|ana w howa|ana w hiya|howa w ana|hiya w ana|ana w l3a2ila|ana w khouya|ana w khti|ana w mama|ana w baba|ana w sa7bi|ana w sa7bti|ana w drari|ana w mrati w drari|ana w rajli w drari|mrati w drari|mrati w wladi|tlaba|tlamd|passagers|les passagers|rokab|kolna kamlin|7na kolna|7na b jouj|jouj bina|bina b jouj|wladna|lwlidat|wlidatna|kolhom|homa kamlin|clients|khddama|lkhddama|l3ommal|ryah lkol';
export const FINE =
  'bikhir|bkhir|b5ir|labas|labas 3lina|labas 3lihom|salmin|selmin|salamin|mezyan|mezyanin|salem|3la khir|bsa7tna|b seha|la b2es|la b2s|mzyanin|mezyanin|b salama|saha salama|sains et saufs|bi khir|b khir|bikhair|bkhair|bekher|bikher|bi5ir|fi khir|f khir|3la kher|salmine|salmen|salma|sslamin|saliminn|selamat|besslama|labass|la bass|labes|lebbas|lebas|tranquille|nickel|rien de grave|sa7a labas|b sa7tna|f s7a jayda|ça va|tout va bien|indemnes|sans rien|ma bihom hta 7aja|ma fina hta 7aja|ma fihom hta 7aja|ma fina walo|ma bina walo|ma bihom walo|ma fihom walo';

const INJURIES: readonly PhraseGroup[] = [
  {
    topic: 'injury',
    label: 'casualty',
    phrases: [
      '(jra7|jro7)',
      '(dahri|dhri|dherha|ketfi|rkebti|rejli|yeddi|3on9i|sedri) [mn tmma|mn dak nhar|mn dik sa3a|daba] (ma b9a|ma bqa|ma bqach|ma b9ach|ma b9at) [huwa|howa|nafso|kayt7errek|kif kan|hakdak]',
      '(tferk*|tfelqat|tneffekh*|tharget|t7arget|t7ereg*|tkhers*|tsem3at) [f|fi|lia] (dra3ha|dra3i|rejliha|rejlia|yeddha|wejhha|t9a)',
      '(mol|moul|mola) [l] (moto|motor|lmotor|tomobil|taxi|bisklita|scooter) (ddawh|daw|ddaw) [ghayb|ghayeb|l sbitar|ghaybin]',
      '(3edd*|3add*|3ed) [fiha|fih] (f|fi) (jouj|joj|tlata|#|bezzaf d) (blayess|blays|blayes|jihat)',
      '(hejmo*|hjem*|hejm*) 3la (bnti|weldi|mrati|mama) … (3edd*|3add*|khebch*)',
      '(rkelni|rkelha|rkelo|nte7ni|nte7ha|nte7o|lesse3ni|les3ni|les3atni|3eddni|3addni|3edda|3eddha|9ersni|9ersatni)',
      '(3add|3edd|3ed|khebbech|khebch) [lia] (weldi|bnti|mrati|mama|khouya|rajli) [chi|wa7d] [kelb|mech]',
      '(# youm|# yom|# iyam|# ayam|# jours) d [l] (raha|ra7a|repos|arrêt)',
      '(ta7|tah|ta7et|ta7at|taht|hbet|tar|jat) [3lia|3liha|3lih] [chi|wa7d] [carton|7ejra|dalo|pot|planche] [f supermarché] (3la|fo9) (rasi|rassi|rejli|yeddi|dhri|ktefi|raso|rasso|rasha|rejlo|rejlha|9edmi)',
      '(hress|hres|herres|herress|therres|kesser|tkesser|theress) (lha|liha|lih|lia) (kter7a|hanch|kahel|rejl|yedd|ktef|senna|del3a|tarqowa|wrik|lwrek|kter)',
      `(${HURT}) [${TO_WHOM}] [chwiya|chwia|bzaf] [f|fi|mn|fl] [l] [joj|jouj|tlata|chi|wa7d] (${BODY})`,
      `(${WHO}) [wa7d|wa7da] (${HURT}) [${TO_WHOM}] [chwiya|chwia|bzaf] (f|fi|mn|b)`,
      `(${WHO}) [wa7d|wa7da] (tkhen9*|tkhne9*|tjre7*|tjer7*|t7er9*|te7re9*|dakh|dakht|dakhat|dakhet|dakho|sekhf*|therres|therrsat)`,
      `(${BODY}) [limen|liser|lisser|kamel|kollo|kamla|rah|rahi|dyali|dyalo|dyalha|wella|wellat|daba] (${HURT}|${ACHES})`,
      `(${ACHES}) [${TO_WHOM}] [chwiya|bzaf] [f|fi|mn] [l] (${BODY})`,
      '(ras|rasi|rassi|raso|rasso|rasha|7ajeb|jebha) (m7loul|ma7loul|meftou7|mefto7|mechqouq|tfte7|t7ell)',
      `(ta7t|ti7t|ta7|ta7et|tzde7t|tzde7) [3la] (${BODY})`,
      `(kaychki|katchki|kanchki|kaytchekka|kaychtki|m3eddeb|7ass|7assa|kan7ess|kat7ess|kay7ess) [mn|b] [wje3|wja3|alam|7ri9] [f|fi] (${BODY}|wje3|dokha|dawkha|7ri9|alam)`,
      `(ma|ma b9it|ma b9a|ma b9at) [b9it|b9a|b9at|b9ach|3ad|rani|rah|rahi] (${ABILITY}) [ch] [3la|bach] (${MOVEMENT})`,
      `(jer7|jer7a|jro7|kassra|kesra|7er9a|7erq|khedcha|khdouch|kdma|zerga|zro9a|bosse|fracture|entorse|brulure|coupure|plaie|hématome) [sghira|sghir|khfifa|khfif|kbira|kbir] [f|fi|fl|3la] [l] (${BODY})`,
      `(zaja|zaj|jaja|7ejra|7dida|zit|chrara) … (f|fi|3la|fo9) (${BODY})`,
      `(darbat*|drbat*|jat*|dkhlat|tart) [lia|liya|lih|liha] … (f|3la) (${BODY})`,
    ],
  },
  {
    topic: 'injury',
    label: 'symptom',
    phrases: [
      '(ddaw*|daw*|dda|ddat*|ddinah|ddinaha|dit*|mchit|mchina|mcha|mchat|n9lo*|nqlo*|hezzo*|khda*|daha|dah|bat|batet|ba9i|ba9ya|rah|rahi) … (sbitar|urgences|clinique|samu|ambulance|mosta3jalat|tbib|réanimation|docteur)',
      '(ghorza|ghorzat|ghorz|lghorz|points de suture|tkhiyet*|khiyt*|plâtre|platre|gebs|jbira|mjebbes|minerve|attelle|béquilles|3okaz|3kakez|scanner|irm|morphine|doliprane|vaccin|jelba|tétanos|rage)',
      '(m3etteb|m3ettba|boite|kayzeddem)',
      '(dokha|dawkha|dakht|dakh|dakhat|tsekhef*|sekhf*|ghyeb*|ghibat|kayredd*|katredd*|kaytqeyya|t9iyya|kay7ess b dokha|tkhne9*|tkhen9*|kayk7eb|kat7eb|di9a|di9t nefs)',
      '(repos|ra7a|arrêt de travail|certificat|chahada tibbiya|incapacité) [d|dyal] [#] [iyam|jours|youm|médical*]',
      '(dentiste|tbib snan|kiné|orthopédiste|chirurgien) … (snan|senna|rkeb*|talb|gal|3tani|cass*)',
      '(3edd*|3add*|3eddni|khebch*|lesse3*|ldegh*) [lia|liya] [weldi|wldi|bnti|mrati|khouya] (mn|f) (fkhed*|yedd*|rejl*|wejh*|dra3*|derra3*|seb3*)',
    ],
  },
  {
    topic: 'injury',
    label: 'nobody',
    phrases: [
      `(7ta|ta|hta|wala|la) [chi] (${ANYBODY}) [mina|fina|menna|mnna|menhom] (ma) [kan] (${SUFFERED}) [7ta|ta|hta|la] [walo|walou|chi|7aja|khedcha|jer7a|derba|lhamdoullah|l7amdoulillah]`,
      `(7ta|ta|hta|wala|la) [chi] (${ANYBODY}) [mina|fina|menna|mnna|menhom] (ma) (${BEFELL}) (lih|liha) [7ta|ta|chi] [walo|walou|7aja]`,
      `(ma) [kan] (${SUFFERED}) [7ta|ta|hta|chi|la|fiha|fina] [chi] (${ANYBODY}) [fina|mina|menna|lhamdoullah]`,
      `(ma) [kayn|kan|kayna|kaynin|kano|w9e3] [7ta|ta|hta|la|chi] (jer7a|jra7|jer7|mjrou7|mjrou7in|mjro7in|blessé|blessés|victimes|da7aya|mouta|dem|khsara f l2arwa7|khasa2ir bachariya|mdrour)`,
      '(la) (jra7|jer7a|mjrou7) (la|w la) (boulis|lboulis|police|constat|jadarmia|khsara)',
      '(la) (dem|jer7a|jra7|mjrou7|blessé|blessés) (la|w la) (walo|walou|jer7a|mouta|dem|chi)',
      `(${US}) [rah|rahom|rahna|kamlin|kolna|kolchi|lhamdoullah|l7amdoullah|hamdoullah] (${FINE}) [kamlin|kolna|bjouj|lhamdoullah]`,
      `(khrejna|njina|nejjina|selkna|b9ina|hbetna|nzelna|khrejt) [mnha] [kamlin|kolna|bjouj] (${FINE})`,
      '(hbetna|nzelna|khrejna|jou3na hbetna) … (ma dina|ma jatna|ma kant fina) [7ta|ta] (jer7a|khedcha|walo|derba)',
      '(ma) (dina|jatna|khdina|kelna|klina) [7ta|ta|hta] (jer7a|khedcha|derba|khdcha)',
      '(ghir|gha|que|juste|w la ghir|wla ghir) [chwiya] [d|f|dyal] (7did|lhadid|tôle|tole|tolerie|carrosserie|matériel|lmateriel|dégâts matériels|lmadiyat)',
      '(khsara|khsayer|dégâts|lkhsara) [kolha|kanet|kant] (ghir|gha) (madiya|matérielle|matériels|f tomobil|f 7did|f l7did)',
      `(7ta|ta|hta|wala|la) [chi] (${ANYBODY}) [mina|fina|menna|mnna|menhom] (ma) (fih|fiha|bih|biha|3ndo|3ndha) [7ta|ta|hta] (khedcha|khdcha|jer7a|derba|walo|walou|bas)`,
      '(ma) (fina|bina|fihom|bihom) [7ta|ta|hta|la] (derba|khedcha|khdcha|jer7a|walo|walou|chi|bas|7aja)',
      '(jat|ja) (ghir|gha) (f) (l7did|7did|tomobil|tôle|carrosserie)',
    ],
  },
  {
    topic: 'injury',
    label: 'one-well',
    phrases: [
      '(ma) (fia|fiya|fih|fiha|bia|biya|bih|biha|3ndi|3ndo|3ndha|ja fih|ja fiha|ja fia|jani|jah|jaha) [7ta|ta|hta|la|chi] (khedcha|khdcha|khdouch|jer7a|jer7|derba|walo|walou|chi|7aja|9issa|bas)',
      '(bla|mabla) [7ta|ta] (khedcha|jer7|jer7a|khdouch)',
      `(rasi|rassi|rani|ana|howa|hiya|hwa|hia|${WHO}) [rani|rah|rahi|7ta howa|7ta hiya|nit] (bikhir|bkhir|labas|labas 3lih|labas 3liha|labas 3lia|mezyan|mezyana|salem|salma)`,
      '(ma) (jrali|jralo|jralha|w9e3li|w9a3li|trali|sarli|jrat lia) (walo|walou|7aja|chi)',
      '(ma) (w9e3|w9a3|tra|jra|sra) (lia|liya|lih|liha) (walo|walou|7ta 7aja|ta 7aja|chi 7aja)',
      '(ma) (tderrit|tdarrit|t9est|tjre7t|t7re9t|zel9at|zle9at|zle9|ta7et)',
      '(ma) (7essit|7assit|7ess|7ssit) b [ta|7ta] (walo|walou|chi|7aja|wje3)',
      '(ma) (fia|fiya|fih|fiha) ma (yetgal|ytgal|yt9al|yet9al)',
      '(ghir|gha) [chwiya d] (khel3a|lkhel3a|khouf|lkhouf)',
    ],
  },
];

const PARTIES: readonly PhraseGroup[] = [
  {
    topic: 'party',
    label: 'other-vehicle',
    weight: 2,
    phrases: [
      '(tsademna|tfahemna|tbadelna|tkhasemna|ma tfahemna|ma tfahemnach|tfahmna)',
      '(9asni|9asetni|9asatni|9asset|7ekkni|7ekketni|7ekkatni|tkani|dfe3ni|dreb fia|rkeb 3la trottoir)',
      '(ma) (3tatni|3tani|3tana|3tat) (l7e9|lhe9|l7a9|priorité)',
      '(howa|hwa|hiya|hia) (li|lli|ja|jat|kan ghalet|kanet ghalta|dkhel|dkhlat|drebni|drbatni|khrej|kan zreb|kan mzroub|ghalet|ghalta|mo3taref|mo3tarfa)',
      '(3tani|3tatni|khella lia|khellat lia|khllat lia|khdit|khdina|sewwert|3ndi|9yedt) [l|wa7d] (nemra|nmra|numero|carte|carte visite|matricule|lmatricule|permis|smiya|smiyto|assurance|plaque|tel) [dyalo|dyalha]',
      '(moul|mol|moulat|moula|sa7eb|sa7ebt) [l|d|dyal] (tomobil|tonobil|voiture|motor|moto|kamio|camion|taxi|vélo|scooter|karossa|triporteur|bus)',
      '(wa7d|wa7ed|wa7da|we7da|chi wa7ed|wa7d l3ajouz|wa7d chibani|wa7d lmra|wa7d siyed|siyed|lmra) [kan|kanet] (sayg|sayga|rakeb|rakba|jay|jaya|ghadi|b) [b|f] [4x4|tomobil|taxi|moto|motor|camion|clio|berlingo|dacia|golf|kamio|scooter]',
      '(wa7d|wa7ed|chi) [l] (camion|4x4|taxi|bus|tobis|moto|scooter|pick up|fourgon|vélo|cycliste|piéton|3ajouz|chibani|derri) [portugais|espagnol|sghir|kbir|b|d]',
      '(assurance|l assurance|tomobil|motor|matricule) (dyalo|dyalha)',
      '(3tader|3tadrat|sme7|sam7at|mo3taref|mo3tarfa|3taref|3tarfat|sena|sna|sinya|sinyat) … [ghalat|constat]',
    ],
  },
  {
    topic: 'party',
    label: 'neighbour',
    weight: 2,
    phrases: [
      '(jar|jari|jarti|jarna|jartna|jara|jiran|jirani|jarat|wld jiran|wld jarti|wld jari|weld jarna|bent jarti)',
      '(li|lli) (fo9|fo9i|fo9ani|te7t|te7ti|te7tani|7daya) [mni]',
      '(tele|telephone|pc|ndader|zerbia|bab|7it|kelb|mech|dar|tomobil) (d|dyal) (sa7bi|sa7bti|sa7ebti|s7abi|jar|jari|khalti|3mti|3emmi|khali|nas|siyed|lmra|moul|client|klyan|modir|prof|ousta*)',
      '(modir|directeur|lmodir|moul|gérant) [l|d|dyal] (hôtel|restaurant|magasin|marjane|école|piscine|salle|station|agence|banka|banque|souk|firma|commune)',
      '(sayg|chifor|chauffeur) [l|d|dyal] (tobis|bus|taxi|lcar|tram)',
      '(lmou9awil|mou9awil|lmo9awil|mo9awil|moqawil|lmuqawil|les déménageurs|déménageurs|demenageurs|livreur|llivreur|mol tawzi3|moul tawzi3|société d tawzi3|charikat|lmdafi3|mdafi3|chef d chantier)',
      '(lmoudir|moudir|lmodir|modir|directeur|lmoudira) … (baghi|bgha|kaytleb|chikaya|ydir|yder|t3wid|kaytaleb)',
      '(lmalik|malik|lmalika|lmekri|moul lmelk|mol lmelk|bailleur|lproprio|proprio)',
      '(moul|mol|moulat|molat|moula|mola|propriétaire) [l|d|dyal] (dar|hammam|lhammam|7ammam|riad|snack|ferran|farran|firma|lfirma|atelier|chantier|local|magasin|salon|coiffeur|clinique|pharmacie|jnan|ferma|lferma|karossa|l3awd|7mar|l7mar|ghnem|bgar|tractor|tracteur|traktor|appart|7anout|9ahwa|3imara|villa|hôtel|kelb|kelba|3awd|chejra|7it|firma)',
      '(wa7d|wa7ed) [l] (ferrach|livreur|khddam|m3ellem|sebbagh|plombier|gardien) … (dfe3*|def3*|herr*|kess*|khess*|drb*|tlob|kaytleb|sme7*)',
      '(charika|société|sharika|lcharika) (ma bghat|ma bghatch|rafda|katrfed|katgol)',
      '(mn 3nd|3nd) [moul|jar|nass] (fo9|lfo9|fo9ani|lfo9ani)',
      '(kaytleb|tleb|talb|katleb) (sma7|smah|sme7a)',
      '(moulah|moulaha|moulha|mwalih|mwaliha|sa7bo|sa7bha)',
      '(baghi|bgha|baghya|kaytaleb|kaytalebni|tlebni) … (n3awed*|n3ewwed*|nkhelles*|wa7da jdida|wa7d jdid|t3wid)',
      '(smito|smitha|smiytou|smiyto) … (kaytleb|tleb|3taref|assurance|sme7)',
      '(klyan|klyana|client|cliente|zboun|zbouna) [wa7d|wa7da] (tjre7*|tjer7*|ta7*|zle9*|zel9*|tderr*)',
    ],
  },
  {
    topic: 'party',
    label: 'nobody-else',
    weight: 2,
    phrases: [
      '(ma) (kayn|kan|kayna|kant) [7ta|ta|la] (tomobil|wa7d|7ed|taraf|tiers|tierce) (akhor|khor|khra|okhra|tani|9eddami)',
      '(la|ma kayn la) (tomobil|voiture) (9eddami|9odami|morai|7daya) (la walo|walo)',
      '(dyalna|dyali) (7na|ana)',
      '(khsara|khsayer|dégâts) [ghir|gha] (3ndi|f dari|f darna) (ghir|bou7di|bou7dna)',
      '(jara|jari|jarti|jar|jiran|voisine|lvoisine|voisin) … (ma) (dkhel|wsel|ja|jat|wslat|dkhlat) (liha|lih|lihom|3ndha|3ndhom) [walo]',
      '(hiya|hya|howa) [hamdollah|l7amdoulilah|lhamdoullah] (ma) (dkhel|wsel|ja|jat) (liha|lih) (walo|walou)',
      '(kelb|klab|kelba) [d|dyal] [l] (berri|zenqa|zen9a|dalin|dal|bla mol)',
      '(klab|kelb|l7ayawan|bagra|bgra) (ma) (3ndhom|3ndo|3ndha) (mol|moul|mwalin)',
      '(7ta|ta|hta) (jar|jari|jarti|jara|jiran|wa7d mn jiran) [mn jiran] (ma)',
      '(jar|jari|jarti|jarna|jiran) (ma) (chkaw|chka|chkat|tderro|sme3o|wslhom|3ndhom|galo|3reft)',
      '(jar|jari|jarti|jarna|jiran) [li|te7t|lte7t] (ma) (wslha|wslhom|wslo|wsel|wslat|t9as|t9asso|w9e3 lih|jah|jahom|fihom) [walo|chi]',
      '(ma) (wsel|wsl|wslat|tqas|t9as) [walo] [l|3nd] (jiran|jar|jari)',
    ],
  },
  {
    topic: 'party',
    label: 'alone',
    weight: 2,
    phrases: [
      '(bou7di|bouhdi|bo7di|b wa7di|rassi bou7di|ana bou7di|tout seul|toute seule)',
      '(kont|knt|sayg|rakeb|ghadi) (rassi|rasi)',
      '(ma) (kan|kant) [m3aya] (7ta|ta|hta|chi) (7ed|hed|wa7d|wa7ed|had) [m3aya|f tri9|fi triq|f triq|tema|akhor]',
    ],
  },
  {
    topic: 'party',
    label: 'obstacle',
    phrases: [
      '(poteau|poto|7ajez|l7ajez|rail|mur|lmur|borne|palmier|nakhla|fossé|khandaq|telj|tlj|verglas|ghnem|sanglier|khanzir|dib|7wli|baghla|3awd|jmel)',
    ],
  },
];

const STATUS: readonly PhraseGroup[] = [
  { topic: 'constat', label: 'constat', phrases: ['(3emmerna|3mmerna|n3emro|n3emmro|sinina) [l] (wer9a|lwer9a|wra9)'] },
  {
    topic: 'party',
    label: 'witness',
    phrases: [
      '(gal|ali|2al|2ali|galia|3eyet|3eyt|3lemni|3elmni|khberni|khebberni|tsel) [lia|bia|3lia] (jar|jari|jarti|jarna|jiran|l3essas|syndic)',
      '(jar|jari|jarti|jarna|jartna|jiran|siyed|rajel) … (tfaha|tfa|tfaw|tfawha|3awen*|3awn*|sa3ed*|fiyye9*|nebbeh*|3te9*)',
    ],
  },
  {
    topic: 'idiom',
    label: 'figure',
    phrases: [
      '(khrej*|nzel*|hbet*|mchi*) 3la (rejlia|rejlina|rejlih|rejliha|rjlia|rjlina)',
      '(7ta|ta) [l] (rkabi|rkebti|rkabina|rkeb|sder)',
    ],
  },
  {
    topic: 'police',
    label: 'police',
    phrases: [
      '(chorti|chourti|chorta|jandarm*|gendarm*|jadarmi|jadarmia|darak|pv|mahdar|ma7dar|brigade|commissariat|komisariat|kommissariat|plainte|chkit|police)',
      '(7tit|7ettit|dert|3melt|9eddemt) [wa7d|l] (chikaya|plainte|déclaration)',
    ],
  },
  {
    topic: 'status',
    label: 'refused',
    phrases: [
      'ma (ymken|ymkench|ymkn) [lina] (njiw|yjiw|tji|ndiro)',
      '(galo|gal|9alo) [lia] (sir|siri|rje3|rja3|aji|njiw|nji) [7ta]',
      '(m3tel|msdoud|msdouda|sadd|sadda)',
    ],
  },
  {
    topic: 'status',
    label: 'unfinished',
    phrases: [
      'ma (bghat|bgha|bghaw) … (t3emmer|y3emmer|tsini|ysini|tsinya)',
      '(b9a|ba9i|ba9a|mazal) (khawi|khawya|ma tsena|ma tsinya|khaoui)',
      'ma (3emmerna|3emmernach|kemmelnah|derna|dernach)',
    ],
  },
];

export const PEOPLE: readonly PhraseGroup[] = [...INJURIES, ...PARTIES, ...STATUS];
