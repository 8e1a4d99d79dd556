import type { PhraseGroup } from '../lexicon/lexicon';
import { ANIMAL, VEHICLE } from './scenes';

/**
 * Who is hurt told by what they can no longer do, by what was done for them, and by what became of a part of the body: Darija in
 * Latin letters. Verbs are written once and inflected here.
 */
const PERSONS = ['kay', 'kat', 'kan', 'kaye', 'kate', 'kane', 'tay', 'tat', 'tan', 'y', 't', 'n', 'yt', 'tt', 'nt'];
/** Who does it now: "kaymchi", "katmchi", "nmchi". */
const now = (stems: string): string =>
  stems
    .split(' ')
    .flatMap((stem) => PERSONS.map((person) => person + stem))
    .join('|');
/** What others did for them: "ddawh", "ddawha", "ddawhom", "ddawni". */
const done = (stems: string, ends = 'h ha hom ni na'): string =>
  stems
    .split(' ')
    .flatMap((stem) => ends.split(' ').map((end) => stem + end))
    .join('|');

const SELF_MOVING =
  'mchi mcha wgef w9ef weqef nod noud n3es n3as tneffes tnefes neffes tkellem tkelem hder jaweb jawb 3qel 3a9el 39el t7errek t7rrek t7erek 7errek 7rrek 7erek chouf chof sme3 sm3 hezz hez rfed dour dor dowwer dewwer leb lbes ghsel khdem akol yakol kol makol chreb ched chedd tni gles gels tle3 tla3 tli3 nzel hbet rke3 sjed 7ni ghmed rgod rqed soug jri la3eb l3eb 7ess mdegh bla3 bel3 3fes zdem';
const HARD = 's3oba|sou3oba|so3ouba|s3ouba|zez|zzez';
const SICK_PLACE =
  'sbitar|sbitare|sbitarat|ssbitar|mosta3jal|mosta3jalat|mosta3jilat|urgence|urgences|l urgence|l urgences|clinique|cliniques|klinik|chu|réa|rea|réanimation|l bloc|bloc opératoire|3inaya|l3inaya|l3inaya lmorakkaza|l hôpital|hôpital|hopital|tbib|toubib|docteur|doctor|polyclinique|infirmerie|moulay youssef|ibn sina|avicenne|averroès|ibn rochd|ibn tofail|cheikh zaid|cheikh khalifa|hay hassani|7ay l7assani|mohamed v|mohammed v|mohamed vi|mohammed vi|hassan ii|l7assani|sidi 3otmane|souissi|l3askari|spécialités|dar salam|sekouri';
const CARRIED =
  'ddaw daw ddaou daou da3ou da3aw dda3ou ddah dda ddat dat ddin dditou ddit n9lou n9law nqlou naqlou hezzou hezzaw hezou hezz hezzat khdaw khdaou khda khdat khdawo wesslou wesslaw wesslat rddou jebdou jarrou jerrou mchaw tle3ou tla3ou';
const HALAT = '7alto|7altha|7alti|7ala|7alt|halto|haltha|hala|7alet|l7ala dyalo|l7ala dyalha';
const OF_SOMEBODY =
  'dyalo|dyalha|khouya|mama|baba|weldi|bnti|mrati|rajli|rakeb|chifor|siyed|moul motor|khti|lwalid|lwalida';
const SICK_ROOM = `${SICK_PLACE}|ta7t lmoraqaba|te7t lmoraqaba|lmoraqaba|observation`;
const CARED = 'dawaw dawa dawat dwaw t7ellou lewwaw lewaw lefou leffou fesmou bandaw platraw jebsou mjebbsin';

const OF_BODY =
  'yeddih|yeddiha|yeddiya|rejliha|rassi|rasso|raso|rasi|rasha|rassha|yeddi|yeddo|yeddha|ydo|ydi|ydha|rejli|rejlo|rejlha|rjli|rjlo|rejliya|rejlih|dehri|dhri|dehro|dhro|dehrha|dherha|ktefi|ktfi|ktefo|ktefha|ketfi|ketfo|3on9i|3on9o|3on9ha|3n9i|re9bti|re9bto|re9btha|kerchi|kercho|kerchha|sba3i|seb3i|sob3i|seb3o|sba3o|sba3ha|fekhdi|fekhdo|fkhado|del3i|dlou3i|dlou3o|del3|senni|senno|senna|sennti|sennto|sentha|sennha|snani|snano|snanha|snan|nifi|nifo|nifha|wejhi|wejho|wejhha|wjho|3ini|3ino|3inha|3inih|3iniya|7neki|7neko|7nek|fommi|fommo|chffti|chffto|chfto|cheffto|chfayfo|chlaghem|wedni|wedno|wednha|wednih|wednin|dra3i|dra3o|dra3ha|dr3i|dr3o|zendi|zendo|zendha|rkebti|rkbti|rkbto|rkebto|rkebtha|rokbti|rokbto|rokbtha|rkabi|ka3bi|ka3bo|9demi|9demo|9edmi|9edmo|jebhti|jbehti|jebhto|jbehto|7ajbi|7ajbo|l7ajbin|7jbano|sedri|sedro|sedrha|sadri|sadro|sadrha|merf9i|merf9o|kter7a|kter7i|kter7o|3edmi|3edmo|3edm|3dami|3damo|jeldi|jeldo|jeldha|jeld|hanchi|poignet|cheville|genou|dos|cou|nuque|épaule|bras|jambe|doigt|doigts|côte|côtes|dents|dent|lèvre|nez|oeil|mâchoire|clavicule|vertèbre|menton|talon|hanche';
const OF_THEM = 'dyali|dyalo|dyalha|dialo|diali|dialha|dyalhom';
const BROKEN =
  'm7loul|ma7loul|meftou7|mefto7|mfto7|mftou7|mdmer|mdemmer|mgeddem|mbellba*|mbellaba|mkouyy*|mkwiyya|mkwi*|mekwi*|mherres*|mherrs*|mhrres*|mharres*|mhersa|mharrsa|mkesser*|mkessra|mkser*|t9esser|t9ssem|t9sem|tqsem|t9eddem|tfelle9|tfelq*|tfel9*|tflq*|tfell9*|tfkk*|tfekk*|tfek|tsle5|tsle*kh|tsl5*|tsellekh*|msslokh*|mslokh*|mesloukh*|mcherr*|mcherg*|mfeloqa|mflo9a|tayh|tay7|tayha|ta7|ta7et|ta7at|ta7o|ta7ou|tah|tahet|taho|khrej|khrjat|khrjet|mkhloue|mkhlo3|mkhlou3a|mezra9|mezre9|mzer9a|mzr9a|zre9|zra9|zreqt|zr9a|zer9a|zerqa|7mer|7mar|7emra|nfekh|menfoukh*|menfukh*|mnfoukh*|menfoukha|mnfukh*|tnefkh*|tnfekh*|tneffekh*|mwerm*|wermat|mdoub*|m9tou3*|m9to3*|mqtou3*|t9te3*|t9t3*|tqte3*|tqt3*|mjrou7*|mjro7*|mejrou7*|tjer7*|tjre7*|tjr7*|mkhabech|mkhebbech*|mkhebch*|tkhebbech*|tkhebch*|tkherbech*|tlwat|tlwa|tlewwa*|mlwi*|melwiy*|t3wej*|m3wej*|mfdou3*|tfed3*|tfde3*|mt9ob*|mfrgou3*|tferg3*|tferge3*|mfo99e3*|tfo93*|tzde7*|tzed7*|khbat|khbatet|tkhebt*|drbat|derbat|drebat|dreb|mweddek*|mwedka|tweddek*|7sel|7esl*|mbloki*|mbloké|bloqué*|tbloka|kas7a|kase7|9as7a|yabsa|yabes|mcholl*|mchloul*|tcholl*|mnemmel*|mnemla|tnemmel*|khadra|khder|mkhedder*|mchewweh*|tchewweh*|mch7out*|tch7et*|mchaw|mcha|mchat|tbe33ej|sal|kaysil|katsil|kaynezf|kaynzef|katnzef|kayn9et|katn9et|kay7re9*|kat7re9*|kayder*|katder*|kaydr*|katdr*|kaywje3*|katwje3*|kaydreb|katdreb|kaydour|kaydor|katdour|kaytsfr*|katsffer|m3alma|m3elma|na3sa|na3sin|n3sin|n3est|n3sat|mayta|mayyta|katsonni|kaysonni|katsouni|kaysouni|katbki|kaybki|na9es|na9sa|nqes|neqset|b9a fih|b9at fiha|bqa fih|bqat fiha|tle3 fih|tle3 fiha|dar fih|daret fiha';

export const HURT_TOLD: readonly PhraseGroup[] = [
  // "sayeg lmotor" is somebody, and no motorcycle.
  {
    topic: 'person',
    label: 'of-vehicle',
    phrases: [
      `(moul|mol|moula|mola|moulat|sayeg|sayg|sayq|sayeq|sayga|sayqa|chifor|chofor|chofer|chifour|chauffeur|rakeb|rakba|sa7eb|mwalin|lli f|li f) [d|dyal] [l] (${VEHICLE}|${ANIMAL})`,
    ],
  },
  {
    topic: 'idiom',
    label: 'part',
    phrases: [
      '(sbagha|peinture|zlij|plafond|s9ef|7it|parquet) [w|o|ou|f] [f|l] (gebs|jebs|plâtre|platre|placo)',
      '(mn|men) fo9 (rasna|rassna|rassi|rasi|rasso|raso)',
    ],
  },
  // "tomobil ma b9atch katmchi": it was not taken away.
  {
    topic: 'idiom',
    label: 'no-longer',
    phrases: [
      `(ma) (b9a|b9at|b9aw|bqa|bqat|bqaw|b9ach|b9atch|bqach) [3ad] (${now('mchi khdem chghel demarri demari dmari dour ftah fte7 7ell tfte7 t7ell tsedd sedd ched ghle9 ghleq bghi s7ab freini frani')})`,
    ],
  },
  {
    topic: 'injury',
    label: 'symptom',
    phrases: [
      // Out of their senses.
      '(fqed|fqdat|fqdt|fa9ed|fa9d|fa9da|faqed|faqda|fe9dat|f9ed|f9dat|f9dt|tfqed|kayfqed|ghab|ghabt|ghabet|ghayb|ghayeb|ghayba|ghaybin|ghaybat) [3la|3an|3n|l] (wa3y|lwa3y|we3y|l wa3y|wa3yo|wa3yha|l wa3yo)',
      '(ghma|ghmat|ghma3|tghma|tghmat|tghema|tghmet|oghmiya|ghmi|ghmaw|tghachat|tghacha|taghacha) [3lih|3liha|3liya|3lia|3lihom]',
      '(mghmi|meghmi|mghma|moghma|maghmi) [3lih|3liha]',
      '(dakh|dakht|dakhat|dakhet|dekh|dekht|dekhat|dokht|dokhat|sekhf|sekhft|sekhfat|skhef|tsekhsekh|tsekhef) [w|o|ou|lih|liha|lia|m3aha]',
      '(ma) (fa9|f9|fa9et|faq|faqet|faqt|fa9ouch|7ess|7ss) (7ta|hta|ta|ila|7tta|hetta|mn|men|b rasso|b rassha) [l|f|fi|wst] [l|wst] (sbitar|ambulance|l ambulance|urgences|clinique|ghedda|sba7|sa3at|jaw|jat|wsslna|wselna|#)',
      // What they can no longer do.
      `(ma) (b9a|b9at|b9it|b9ina|b9aw|bqa|bqat|bqit|b9ach|b9atch|b9itch|bqach|wella|wellat|wellit|3ad|3adet) [3ad|9ader|9adra|kay|kat|kan] (${now(SELF_MOVING)}) [mzyan|mezyan|b7al|kif|mn|3la|ghaya]`,
      `(ma) (n9edch|n9ed|kan9edch|kan9ed|y9edch|y9ed|t9ed|9edit|9edat|9dit|9eddit|9derch|9dertch|9drch|9drtch|9edratch|9adrach|9adrch|n9derch|kan9derch|kay9derch|kat9derch|kanqderch|9adch|qadch|9der|9dert|9edrat|9edret|9dr|9drt|9drat|9ader|9adra|9adr|n9der|kan9der|kay9der|kat9der|y9der|t9der|qder|qdert|qedrat|nqder|kanqder|kayqder|katqder|9add|9adda|9ad|9ada|qad|qadda|najem|njem|nejjem) [3la|bach|ch] (${now(SELF_MOVING)})`,
      `(ma) (kayn3es|katn3es|kann3es|n3st|n3sst|n3ast|n3est|n3sat|n3es|n3ess) [f|ta|7ta|hta] [d9i9a|walo|lil|lila|mzyan] (b|bel|mn|men) [l] (wje3|lwje3|wja3|l7ri9|7ri9|7er9a|7arara|ddrir|darar|alam|l2alam)`,
      `(kay|kat|kan) (k7eb|kohh|ko7|k7ob|chekki|chki|chtki|chtekka|tchekka|nzef|t9iya|t9eyya|tqeyya|tqiya|te9eyya|radd|redd|rodd|rjef|3rej|trembla|doukh|dokh)`,
      `(kayk7eb|katk7eb|kank7eb|kaykohh|katkohh|kaykehh|katkehh|kayko7|kat9iya|kay9iya|kayt9iya|katt9iya|kayt9eyya|katt9eyya|kayte9eyya|kattqiya|kaytqiya|tqiya|t9iya|t9iyat|t9iyyat|tqeyyat|t9eyyat|9ayya|9ayyat)`,
      `(${now('tneffes tnefes tnefess neffes')}|tneffes|tnefes|nefs|nefsha|nefso) [ghir] [b] (${HARD})`,
      `(di9|diq|dou9|di9a|diqa) [d|f|fi|dyal] (tneffes|tanaffos|tnffos|nefs|sder)`,
      `(kaymchi|katmchi|kanmchi|kaytmchech|mchi|kaytmecha|wa9ef|waqfa|wa9fa) [ghir] (b|3la) [l|jouj|joj|#] (3okaz|3okkaz|3kakez|3okaza|béquilles|béquille|chaise roulante|korsi motaharrik|rejl wa7da|rejel wa7da)`,
      '(khasso|khassha|khassni|khess|tlebo|tleb|9alo|khasshom|lazmo|lazmha) [lih|liha|lia] [ydir|tdir|ndir|ydirou] [lih|liha|l|wa7d] [l] (opération|operation|3amaliya|tarwid|rwayed d kiné|rééducation|rwida|scanner|irm|jbira|gebs|ghorza)',
      '(dar|daret|dert|darou|daro|khda|khdat|khdit|ghadi ydir|ghadya dir) [lih|liha|lia|l] [#] (3amaliya|opération|operation|l opération|tarwid|rééducation|kiné|séances|7issa d kiné|7issas|7isas)',
      '(kan|kanet|rah|rahi|rahom|ba9i|baqi|ba9a|mazal|mazala|bat|batet|bayt|n3es|dkhel|dkhlat|dkhlo|mcha|mchat|gales|galsa|mtseghel|7ettouh|7ettouha|dkhlouh|dkhlouha|mouda3|rra9ed|ra9ed|rraqed|raqda|ra9da|na3es|na3sa|b9a|b9at|bqa|bqat) [tema|temma|tmma|lila|kamla|# iyam|w7da] [mn|l|f|fi|fl|fel] ' +
        `(${SICK_ROOM})`,
      `(kanchreb|kaychreb|katchreb|kanakhod|kayakhod|katakhod|kayakhed|katakhed|kanakhed|3tawni|3tawh|3tawha|3tani|3tah|3taha|darou lih|darou liha|darou lia|daret lih|daret liha) [#|l|chi|lih|liha|lia] (dwa|dwawat|ddwa|doliprane|efferalgan|antidouleur*|anti douleur*|anti inflammatoire*|antibiotique*|antalgique*|mosakkin|mosakkinat|mosekkin|mousakkin|msakkin|cortisone|voltarène|voltaren|betadine|pommade|ibra|bra|brat|l ibra|sérum|serom|siroum|pansement|pansements|fasma|l fasma|plâtre|platre|gebs|jbira|attelle|minerve|ghraz|ghrazi|ghorza|ghorzat|ghorz|points|oxygène|oxygene)`,
      '(# ghrazi|# ghraz|# ghrzat|# ghorzat|# sutures|# lghorza|ghrazi|khyata f|tkhayt|tkhiyet|tkhaytat|khayto lih|khayto liha|khayto lia|khaytou lih|khaytou liha|khaytou lia)',
      `(${done(CARED)}|dawaw lih|dawaw liha|dawat lih|dawat liha|dawa lih|dawa liha) [yeddo|yeddha|rejlo|jer7o|l|f|lpompiers|pompiers|wejho]`,
      '(t3alej|t3alj|t3aljat|kayt3alej|katt3alej|kant3alej|kaytdawa|kattdawa|kantdawa|tdawa|tdawat|kaytdawaw|tt7elles) [3nd|f|l|mn]',
      '(lawi|lawya|lawyin|mlewwi|mlewya|mrbout|msedd|meghlouf|mlfouf|mleffef) [3lih|3liha|lih|liha|rasso|rassha|yeddo|yeddha|b|f] (fasma|pansement|bandage|betadine|yeddo|rasso|rassha|rejlo)',
      `(${done(CARRIED, 'h ha hom ni na o ou w')}|ddaw|ddat|hezzat|hezzo|tne9let|tne9lat|tn9el|tne9el|tn9let|tna9el|tn9lo|tsift|tsiftat|tsiftet|tsifet|tsifto|msiftin|msifet|msifta|rah dkhel|jrina|jrina bih|jrina biha|mchina bih|mchina biha|mchaw bih|mchaw biha|jrit bih|jrit biha|ddit|ddina|ddite|mcha|mchat|mchaw|mchit|mchina|msha|dkhel|dkhlat) [bih|biha|b rasso|b rassha|b wlidi|b weldi|b bnti|weldi|bnti|mama|baba|khouya|mrati|rajli|lwalida|b lambulance|b ambulance|b taxi|nichan|dirikt|ghir|rassha] (l|3nd|f|fi|l nahiyat) [l] (${SICK_PLACE})`,
      `(ambulance|l ambulance|lambulance|samu|is3af|ls3af|s3af|lwi9aya|wi9aya|sapeurs|pompiers|lpompiers) [jat|ja|jaw|w|o|li|lli] (${done('dda ddat ddaw daw ddaou hezz hezzat hezzou hezzaw hzzat hzz khdat khdaw khda jebdou jebdat n9lat n9lou nqlat dat')}|3alj*|dawaw*)`,
      `(${done('hezzou hezzaw hezzat ddawe ddat ddaw ddaou khdat jebdou')}) [l] (pompiers|sapeurs|lpompiers|ambulance|lambulance|is3af|samu|wi9aya|lwi9aya|protection civile)`,
      '(mchat|mchaw|mcha) (bih|biha|bihom|bia|b wlidi|b mrati) [l] (sapeurs|pompiers|wi9aya|ambulance|lambulance|is3af|samu)',
      '(mcha|mchat|mchaw|tle3|tl3at|tal3a|rekbo|rekeb) [f|fi] [dok|dik|dak] (lambulance|ambulance|l ambulance|samu)',
      '(chahada|certificat|chahadat|sertifika) (tibbiya|tibia|tibbia|tbibia|médical|medical|tbiya|tibbya|d tbib)',
      '(tbib|toubib|docteur|doctor|ttbib|médecin) (gal|galli|gallia|9al|9alli|gal lia|gal liha|gal lih|qal|3tani|3taha|3tah|khellani|khellaha|khallah|kteb|chaf|chafni|fehes|jbes) [lia|lih|liha|belli|bli] (whiplash|entorse|fracture|kasr|khassha|khasso|khassni|khess|ra7a|repos|#|doliprane|dwa|trauma*|commotion|3on9|9etra|3amaliya|opération|nerta7|trta7|yrta7|minerve)',
      '(whiplash|coup du lapin|commotion|tension tal3a|tension tle3at|tension tl3at|malaise|crise|nouba|noba 9elbiya|jalta|crise cardiaque|7al7al)',
      `(${HALAT}) [${OF_SOMEBODY}|rah|rahi|kant|kanet|wellat] (khatira|khatera|khatar|7arija|7arja|khayba|s3iba|se3ba|mota2akhira|ma kats*|ma katsor*|ma zwinach|f khatar)`,
      '(sem3i|sem3o|sem3ha|sme3i|chofi|choufi|nedari|nefsi|nefso|nefsha) [wella|wellat|b9a] (na9es|na9sa|ta7t|daq|da9|dayq|khayb|mcha|mchat|9lal|qlal|kat9te3)',
      '(kinésith*|kinesith*|ostéopath*|osteopath*|neurolog*|jebbar|orthopéd*|orthoped*|masseur|sirom|sirome|sérum)',
      '(tah|ta7|tle3|tl3at|tal3a|hbet|hbat|habta|dar|dart|daret) [lih|liha|lia|fih|fiha] [l] (tension|sokkar|soukkar|skkar|sekkar)',
      '(tension|sokkar|soukkar|skkar) (tal3a|tle3|tl3at|hbet|habta|tah) [lih|liha|lia]',
      '(kelb|kelba|klab|mech|chien) … (nhech*|nahch*|nehch*|nhch*|9et3*) [lih|liha|lia] [l]',
      `(l3afya|l3afia|zit|zzit|lma|ma|acide|gaz) (klat|kla|tkebbat|t9ellat|tqellat|tkeffat|tarchat|trechat|tretchat) [lih|liha|lia|3la|f] (${OF_BODY})`,
      `(9assha|9asso|9assni|qassha|qasso|drebha|drebo|drbha|jatha|jato|jat lih|jat liha|ja lih|jaha|kanet 9assha) (f|3la) [l] (fomm|wejh|ras|nif|3in|kerch|sder|dher|dehr|rejl|yedd|3on9|ktef|snan)`,
      '(koma|coma|lkoma|brancard|civière|l3inaya lmorakkaza|f bloc|f lbloc|l lbloc)',
      '(soda3|souda3|soudaa|sda3|mal de crâne|migraine|chaqi9a|ch9i9a) [f|d|dyal|mn|b] [ras|rass|rassi|rasso]',
      '(mrid|mrida|mred|merdat|mordat|te3ban|t3ban|3eyyan) (mn|men|mor) (dak nhar|dik sa3a|temma|tmma|nhar laksida|laksida|lhadita)',
      '(kay3ani|kat3ani|kan3ani|kay3ano|ka3ani|kat 3ani|kay 3ani) [mn|men|b] [wje3|l2alam|alam|ktef*|dher*|3on9*|sedr*]',
      '(b9a|bqa|b9at|baqi|ba9i|bqaw|jatni|jat|jani|kayjini|kayjih|kayjiha|jah|jaha) [fiya|fih|fiha|lia|lih|liha|3ndi|3ndo|3ndha] [chi|wa7d] [l] (wje3|lwje3|wja3|lwja3|alam|l2alam|soda3|ddokha|dokha|7ri9|t9el f rass)',
      '(dayra|dayr|kandir|kaydir|katdir|daro|darou|7ettit|7tit|kan7ett|7tina) [lih|liha|3liha] (glace|telj|pommade|daha|pansement|betadine) [3la|f|lih|liha|kol]',
      '(jelda|jeld|jildi|jelda dyali|dfer|dfar|dfer dyali|l7em|lham) … (tna7at|tne7at|tsel*|tqal3*|t9al3*|tle3|t9ele3|tbrenz*|brenz*|brenza)',
      '(tna7at|tsel*|tqal3*|t9al3*|t9ele3|t9el3*|tle3|tbrenz*|jbed) [lih|liha|lia|liya] [l] (jelda|jeld|jeldi|dfer|dfar|l7em|dra3|senna)',
      '(ma meghli|lma meghli|lma skhoun|ma skhoun|lma sakhen|zit skhouna|zit ghalya|zzit ghalya|zit meghliya|jmer|jamra|l3afya|chrara|atay meghli|lbokhar|acide|asid|jir) [nzel|tah|ta7|tar*|hbet|kebbat|tkebb|tfrgue*|tkeff*|ja|jat|dkhel|chedd*|nezlat|qas*] (3la|f|fo9|lih|liha) [l] (rejl*|yedd*|wejh*|kerch*|kersh*|dra3*|fekhd*|ras*|dher*|sedr*|3in*|weld*|bnt*|mrat*)',
      '(ja|jab|drb|dreb|derb|tla9a|tla9at|hbet|nzel|ta7|tah) [m3a|f|b|3la] [l] [l2ard|lard|trottoir|7it|lpare brise] [b|f] (rasso|rassha|rassi|raso|rasi|wejho|wejhi) [f|m3a|3la|l] [l] [trottoir|7it|lard|volant|l2ard|parebrise|tableau|zaj|goudron]',
      // The body and what became of it.
      `(${OF_BODY}) [${OF_THEM}] [rah|rahi|kan|kanet|limen|limna|lisser|lissra|l9eddamin|l9eddamiyin|kamel|kamla|kollo|kolo|kolha|kolhom|daba|wella|wellat|b9a|b9at|bqat|ja fih|jat fih] (${BROKEN})`,
      `(tkesr*|tkessr*|tkess*|therr*|theres*|thers*|thrres*|tfel9*|tfelle9*|ta7*|tah*|tayh*|tfekk*|tfkk*|tlwa*|t9te3*|t9t3*|tqt3*|tjer7*|tjr7*|tnefkh*|tneffekh*|zre9*|zer9*) [lih|liha|lia|liya|lihom] (${OF_BODY})`,
      `(${OF_BODY}) [kollo|kolo|kolha|kamel|kamla] [3amer|3amra|kollo] [b] [l] (dem|dmm|demm|dmayat|ddem|ddmm)`,
      `(wejho|wejhha|wejhi|rasso|rassha|rassi|nifo|nifi|nifha|7wayjo|lebsto) … (dem|demm|ddem|demmo|demha|dmayat)`,
      '(dem|ddem|demm|dmm) (ja|kayji|khrej|kaykhrej|sal|kaysil|nazel|kaynzel|hbet|7bes) [lih|liha|lia] (mn|men|f|3la) (nifo|nifi|nifha|rasso|rassha|rassi|wedno|wednih|wedni|wednha|fommo|fommi|fomha|rejlo|yeddo|wejho|ras)',
      `(3in|7nek|ras|yedd|rejl|rjel|ktef|dher|dra3|sba3|nif|ziyar|sder) (${OF_THEM}) … (dkhel fih|dkhel fiha|dkhlat fih|dkhlat fiha|ja fih|jat fih|${BROKEN})`,
      '(nbat|nabt|nbtat|tle3|tl3at|tel3at|kherjat|khrej|dar) (lih|liha|lia) [wa7d|chi] [l] (boula|ballouta|9aressa|bosse|bossa|lwza|kdma|zerga|zer9a|zro9iya|werma|9arsa)',
      '(3ndo|3ndha|3ndi|fih|fiha|fiya|fia|dar|daret|dart) [ghir|wa7d|chi|lih|liha] (kdma|zerga|zer9a|bosse|bossa|bleus|hématome|jer7a|jer7|ghoulta|te9ba|7er9a|khdouch|3adda|nzif|nazif|kasr|ksour|9et3a|boula|fer7a mftou7a|tension|skhana|l3assab|skhana) [f|fi|3la|fl|tal3a|kbira|kbir|sghira|sghir|dyal|mn]',
      '(weldi|bnti|mama|mrati|rajli|khouya|siyed|siyeda) … (ma baghich|ma baghyach|ma bghach|ma bghatch|ma bgha|ma bghat) (yakol|takol|ytkellem|tkellem|yhder|thder)',
      '(jatha|jatni|jatou|jah|jaha|jani) (skhana|nouba|noba|dokha|dawkha|malaise|crise|l7al|soudaa|souda3|7ri9 ras|tension)',
      '(m7sour|m7soura|7asel|7asla|m7ebous|mb9i|tsed|mzeyyer|mkhnou9) (ta7t|te7t|f) [l] (7did|l7did|7it|radm|tomobil|camion|tabla|volant)',
      '(tayh|tay7|tayha|tay7a|tayhin|mtayye7|mtaye7|mferrech|mferrcha|mtellef|mqelleb) [f|fi|3la|fo9] [l] (lard|lerd|l2ard|goudron|zen9a|chari3|trottoir|trab|kayyas|piste) [ma|ka|w|dayekh|bla 7araka|ma kayt7errekch]',
      '(3jzet|3jez|3ajez|3ajza|mbettel|mbttla|wa9fa|7bes|7bset|7bst|w9eft|w9fat|7bessna) [3la|3n|mn|men] [l] (khedma|lkhedma) [#|chi|wa7d|mn|7it] [simana|iyam|chhar|youm|dik]',
      '(ma) (mchitch|mchinach|mchit|mcha|mchat|kaykhdem|katkhdem|kankhdem|khdemt|khdmt) [l|f] [l] (khedma|lkhedma|l khedma|cours|mn dak nhar|mn temma) [mn|men|#|simana|iyam|chhar]',
      '(gales|galsa|gals) [f] (dar|darna|ddar) (ma|bla) (kaykhdem|katkhdem|kankhdem|khedma|n9der|nqder|ymkn)',
      '(gales|galsa|gals|b9it|b9a|b9at|bqit|bqat|tre7t|ta7t|tayh|mlazem|mlazma) [f|fi|fl] (frach|lfrach|namousiya|nnamousiya|lit|l3mari) [#|simana|iyam|chhar|mn|ma|tlt]',
    ],
  },
  {
    topic: 'injury',
    label: 'grave',
    phrases: [
      '(tweffa|tweffat|tweffaw|toufiya|toffi|mtweffi|mtweffya|nt9el|nteqlat|intaqal|mrrhoum) [f|lah|l|3la|mn|meskin|meskina|f blassa|ila ra7mat]',
      '(lah|llah|allah|rebbi) (yrehmo|yrehmha|yrehmhom|yr7mo|yr7emha|yr7amha|yrahmo|yrahmha|yerhmo|yer7mo|yer7amha|irahmo|irehmo)',
      '(rou7o|rou7ha|ro7o|ro7ha|rwa7hom) (tal3at|tel3at|tl3at|tla3at|khrjat|kherjat|mchat|salat)',
    ],
  },
  {
    // It proves no wound, and still forbids to say that there is none.
    topic: 'injury',
    label: 'body',
    phrases: [
      `(ma) (${now('jaweb jawb 3qel 3a9el t7errek t7rrek t7erek tkellem tkelem hder fi9 fiq hdar')}) [3la|mn|ga3|walo|7ta]`,
      `(ma) (${now('tneffes tnefes n3es n3as makol akol chouf sme3 sm3 mchi wgef w9ef')}) [mzyan|mezyan|mn|b|ga3|ghaya|walo]`,
      '(7amla|l7amla|7amel|l7amela|enceinte|7bla|jnin|ljnin) … (khatar|sbitar|tsift*|kerch*|dem|nezf|kat|tderr*|contractions|tbib|clinique|khay*|khaf*|kha2f*)',
      '(msetta|mseta|mtwettra|mtwetter|mcheki|kaychekki|katchekki|kaychki|katchki|kanchki|kaychtki|katchtki|bda kay chekki|kaytwja3|kattwja3|kantwja3|kaytwje3|kattwje3|kaytellem|kat2ellem|kayghewwet|katghewwet|kaygheweth) … (mn|men|b|3la) (ktef*|dehr*|dher*|ras*|rejl*|yedd*|3on9*|sedr*|kerch*|rkeb*|rokb*|wje3|lwje3|nif*|wedn*|3in*)',
      `(chedd|chadd|chadda|chad|cheddat|chaddin|kaychedd|katchedd) [f|l] (${OF_BODY}|ras|rassha|kerchha)`,
      `(${OF_BODY}) … (mn|f|b|3la) (derba|darba|volant|lmraya|tableau de bord|ceinture|sentura|airbag|7did|l7did|zaj|zzaj|lard|7it)`,
      '(b9a|ba9i|wella|wellat|kaychouf|katchouf|kaysm3|ma) … (mn|b) [ghir] (3in wa7da|3in|wedn|wedn wa7da|rejl wa7da|yedd wa7da)',
      '(ma) (nad|nadch|nadt|nadet) [mn|ta|7ta|walo|hta]',
      '(tle3|khrej|tar|tra3|tlaw7|tlaw7at|tla7|trma|tlu7) (mn|men|f) [l] (parebrise|pare brise|serjem|zaj|zzaj|hwa|lhwa|sma)',
      '(jerrouh|jerrouha|jerrohom|jebdouh|jebdouha|jebdohom|kherrjouh|kherrjouha|kharrjouh|kharrjouha|khrrjouh|khrrjouha|kherjouh|tela3ouh) (mn|men) (ta7t|te7t|t7t|lwst|ldakhel|wst|bin) [l] (tomobil|7did|l7did|radm|camion|taxi|moto|motor|lma|l3afya|l3afia|dokhan)',
      '(tkerkeb|tkerkbat|tkarkeb|tgerbe3|tgerb3at|tga3bez|tga3bzat|t9lleb|tdegdeg|tdardeb|tderdeb|ta7|ta7et|ta7at|tah|tahet) [b rasso|b rassha|nazel] (mn|f|men|fo9) [l] (drouj|droj|doroj|dorouj|drojat|escalier|escaliers|balcon|ste7|sellum|sellom|echelle|échelle|échafaudage|chejra)',
      '(dokhna|dokhnna) [kamlin|kolna] (b|mn|men) [rri7a|ri7a|l] [d|dyal] [l] (gaz|lgaz|rri7a|ri7a)',
      '(kay|kat|kan|wella|wellat|b9a|b9at) … (ytsend|kaytsend|kattsend|mtekki) (3la)',
      '(kaytsend|kattsend|kantsend|kayttekka|katttekka) (3la)',
      '(kanakhod|kaychreb|katchreb|kanchreb|kayakhod|katakhod) (brika|brikat|kachi|kachiyat|7rabech|l7rabech|kina|lkina)',
      '(wella|wellat|b9a|b9at|bqa|bqat) (kaymchi|katmchi) (b7al|bhal|b chwiya|b zez)',
      '(ja|jat|jaw|ta7|tah|ta7et|ta7at|tsedd|tsed|dar|teh) (fih|fiha|3lih|3liha|fiya|3liya|3lia|fia) [l] (bab|7it|7ejra|carton|zaj|jaja|volant|chjra|chejra|madriya|7dida|pot|marmita|lma skhoun|zit) … (ghab|ghaba|ghabat|skhoun|rass*|rejl*|yedd*|sba3|mkhdouch|ma 9der)',
    ],
  },
];
