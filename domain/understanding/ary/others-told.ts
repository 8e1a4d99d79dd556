import type { PhraseGroup } from '../lexicon/lexicon';
import { VEHICLE } from './scenes';

/** Who else took part and what happened, told by who did what with whose thing: Darija in Latin letters. */
const MAKE =
  'jet ski|pédalo|pedalo|zodiac|flouka|autocar|autobus|land cruiser|picanto|yaris|corolla|i10|i20|i30|accent|tucson|fabia|octavia|skoda|seat|ibiza|leon|polo|passat|touareg|tiguan|caddy|megane|mégane|symbol|kadjar|captur|trafic|master|kangou|kango|208|308|206|207|301|3008|2008|508|c3|c4|c elysée|elysee|punto|uno|fiat 500|500|doblo|panda|tipo|fiesta|focus|kuga|range|rover|jeep|bmw|x5|audi|a3|a4|q5|classe|opel|corsa|astra|nissan|juke|qashqai|micra|mazda|suzuki|swift|volvo|iveco|sprinter|jumper|boxer|dokker|lodgy|stepway|jogger|spring|tesla|quad|vtt|triporteur|trico|honda|docker|forza|sh|125|50|t max|tmax|becane|bécane|mouto|lmouto|motocyclette|karro|kerrousa|charrette|chariot|lkar|car|remorque|dépanneuse|benne|tracteur|caravane|camping car|ambulance|pick up|lpick up|bicyclette|bisklita|vélo';
const ANY_VEHICLE = `${VEHICLE}|${MAKE}`;
const SOMEBODY =
  'wa7d|wa7ed|w7ed|w7d|wahd|wahed|wa7da|we7da|w7da|chi wa7d|chi wa7ed|mra|lmra|sayda|siyda|rajel|siyed|sayed|chabb|chab|derri|bent|chibani|chibania|3ajouz|chifor|lakhor|lakhra|touriste|touristes|almani|belge|fransaoui|collègue|collegue|zmili|zmilti|binôme|binome|sa7bi|sa7ebti|modir|lmodir|prof|ustad|client|klyan|livreur|gardien|voisin|voisine|sidi|lalla|l7aj|lhaj|l7ajja|moul|mol|moulat|mola|chauffeur|sayeq|sayeg|touareg';
const STRUCK =
  'dreb|drbat|drbet|drab|drbatni|drebni|drebli|drbatli|derbni|derbatni|derb|derbat|dkhel|dkhlat|dkhal|dekhlat|dakhlat|dakhel|7ekk|7ekkat|7ek|7kk|7ekkni|khbet|khbtat|khebtat|khbetni|zdem|zedmat|sdem|sedmat|tla7|tle7|tla7at|tlahet|rje3|rj3|rj3at|reje3|rja3|karja3|kayrje3|kayrja3|katrje3|qas|9as|9asset|9assat|jarr|jerr|lseq|lsa9|kebs|kebssna|tka|dfe3|def3at|qleb|qelb|qelbha|qelbat|fe9s|fe9sa|f9es|fe9sat|dehs|dehsat|klaw|klani|khrej|khrjat|kherjat|9te3|9et3at|zad|ja|jat|jay|jaya|jab|7ell|7ellat|fte7|fet7at|dar';
const INTO =
  'fiya|fia|fya|fina|3liya|3lia|3lya|3lina|lia|liya|lina|f tomobilti|f tomobili|f siyarti|f moto|f mouto|f motori|tomobilti|tomobili|lbab|lporte|lporta|lor|l pare choc|lpare choc|pare choc|parechoc|laile|l aile|rétro|retro|capot|f lor|f 9fa|mn lor|men lor|mn jenb|marche arrière|ghefla|l7e9|demi tour|feu rouge|stop';
const THINGS =
  'sac|saki|sakki|sacoche|saccoche|portable|telephone|tilifoun|tlifoun|phone|iphone|samsung|bztam|beztam|portefeuille|cartable|7aqiba|7a9iba|chanta|shanta|chakara|chekara|selsla|senslla|dheb|magana|casque|pc';

export const OTHERS_TOLD: readonly PhraseGroup[] = [
  {
    topic: 'idiom',
    label: 'of-office',
    phrases: [
      '(police|boulis|lboulis|gendarmes|jadarmia|jadarmiya|pompiers|lpompiers|sapeurs|tbib|ambulance|lambulance|wi9aya|lwi9aya|syndic|garage|mecanicien) (hiya|howa|homa|hia) (li|lli)',
    ],
  },
  // "lmra li kanet 7amla": no river rose.
  {
    topic: 'idiom',
    label: 'no-longer',
    phrases: [
      '(kanet|kant|li|lli|mrati|lmra|mra|rah|rahi|ana|khti|merti|madame|w) [li|kanet|kant|rahi] (7amla|l7amla|7amel)',
      '(7amla|7amel) [f|b|mn] [#|l] (chhar|chhor|chher|tes3a|weldi|bnti)',
    ],
  },
  {
    topic: 'party',
    label: 'other-vehicle',
    weight: 2,
    phrases: [
      `(${SOMEBODY}) [kan|kanet|jay|jaya|rakeb|rakba|sayg|sayga|l|dak|dik|li|lli] [kan|jay] [b|f] [l] (${ANY_VEHICLE})`,
      `(${SOMEBODY}) … (${STRUCK}) [l] (${INTO})`,
      `(${ANY_VEHICLE}) (dyal|dial|d) [wa7d|wa7ed|wahed|chi|l] (touriste*|l almani|almani|lkhedma|lkhobz|lgaz|zbel|zzbel|charika|société|averda|ram|bladiya|jama3a|livreur|siyed|sayed|sayda|mra|rajel|jari|jarti|voisin*|zmili|collègue|tbib|client|khoubza|laiterie|coca|ecole|madrasa)`,
      `(${ANY_VEHICLE}) [${MAKE}] [7emra|k7la|bida|zer9a|rouge|noire|blanche|grise] [li|lli|jat|ja|kan|kanet|ghefla] (${STRUCK}) [l] (${INTO})`,
      `(ana|7na|kont|ana kont) [kont|sayg|rakeb] b [l] (${ANY_VEHICLE}) [w|o|ou] (howa|hiya|wa7d|wa7ed|w7ed|mra|rajel|siyed|lakhor|lakhra|chi) [l|b|kan] [b] (${ANY_VEHICLE})`,
      '(b3diyatna|b3dyatna|ba3diyatna|ba3dyatna|ba3diyathom|b3dna|ba3dna|b3adna|fi ba3dna|f ba3dna|f b3dna|m3a ba3dna|m3a ba3diyatna)',
      '(7sabna|hsna|7sna|konna|kona|kounna|kna) (jouj|joj|tlata|telata|rb3a|reb3a|khamsa|#) [d|dyal|f] [l] (tomobilat|tonobilat|siyarat|f dak chi|f lksida|motorat|f l7adita)',
      '(fe9sa|fe9so|fe9sha|fe9satni|fe9satha|fe9sni|f9esni|dehsa|dehso|dehsha|dehsni|dehsatni|de3sni|de3satni|de3sha|de3so|qelbni|qelbatni|qelbha|9elbni|9elbatni|9elbha|kebssna|kebsna)',
      '(hezzitha|hezzito|hezzithom|jebtha 3la|jebto 3la|drebtha|drebtto|rkebt 3liha|rkebt 3lih) [3la] [l] (capot|parebrise|pare brise)',
      '(tla7|tle7|tla7at|tlahet|tle7at|trma|trmat) (3lya|3liya|3lia|3lina|fiya|fia|fya)',
      '(bdina|ghanssewbo|nsseb7o|nsawbo|nsalhoh|ghaysewweb|ghaykhelles|ghatkhelles|ghadi ykhelles|ghadi tkhelles) [liya|lia|ghedda] [ila]',
    ],
  },
  {
    topic: 'party',
    label: 'neighbour',
    weight: 2,
    phrases: [
      '(jiran|ljiran|jari|jarti|jar|ljar|jara) [l|d|dyal] [ferran|lfo9|lte7t|te7t menna|fo9 menna|te7t|fo9] … (ch3lat|ch3let|cha3lat|tferge3*|tferg3*|sal|salt|tsarreb*|t7er9*|t7re9*|khlla|khellaw|nsa|nsaw|kay7fer*|kaykhedmo|kaybniw) [3ndhom|3ndo|3ndha|lihom|lih]',
      '(déménageurs|déménageur|demenageurs|ldéménageurs|livreur|llivreur|lkhddama|lkheddam|technicien|plombier|sebbagh|nejjar|m3ellem|lm3allem|jardinier|femme de ménage|khddama) [d|dyal] [société|charika|l] … (tayhoh|tay7oh|tayh*|tay7*|herres*|herrs*|kesser*|khesser*|khsser*|tferte*|tfelle*|khebt*|drb*|dreb*|nsa*|tleq*|tqeb*|t9eb*|khla*|khell*)',
      '(patron|chef|modir|lmodir|mas2oul) (dyalhom|dyalo|dyalha) [gal|galli|gallia|3tani|ma bgha]',
      '(mmo|mmha|bah|babah|walidih|walidiha|bouh|bouha|walid) [d weld|galt|gal|galet|3taw] [gal|galt|galet|jat|ja] … (khelles*|tkhelles*|ghatkhelles*|ghaykhelles*|t3awed|y3awed|sma7a|sma7)',
      '(weld|wld|bent|drari|wlad) (jarti|jari|jarna|jiran|ljiran|voisin|jara)',
    ],
  },
  {
    topic: 'party',
    label: 'culprit',
    phrases: [
      '(weld jarti|weld jari|weld jarna|wld jarti|wld jari|bent jarti|bent jari|jari|jarti|jarna|wlad jiran|drari dyal jiran|khddama dyal jari) … (7ekk|7ekko|kherbech*|khrbech*|kherbch*|khrebch*|kebb|kebbo|herres*|jre7*|kteb|rma|rmaw|rechch*)',
    ],
  },
  {
    topic: 'party',
    label: 'nobody-else',
    weight: 3,
    phrases: [
      '(jar|jari|jarti|jiran|jara) … (ma) (nzel|hbet|wsel|wsselo|wsslo|dkhel|tsarreb|tserreb|sal|dazlo|jah) [3ndo|3ndha|3ndhom|lih|liha|lihom] (walo|walou|7ta 7aja|ta 7aja|chi)',
    ],
  },
  {
    topic: 'police',
    label: 'police',
    phrases: [
      '(dayra|da2ira|dayira|daira) [l|d] (rab3a|lboulis|police|amn|tanya|tanya|lowla)',
      '(déclaration|declaration|chikaya|ma7dar|pv) f [l] (dayra|da2ira|daira|9yada|caïdat|makhfar)',
    ],
  },
  {
    topic: 'police',
    label: 'not-done',
    phrases: [
      '(la) (police|boulis|jadarmia|gendarmes) (jat|jaw|kteb|ktbat|kanet) (la|w la|wala) (constat|ambulance|walo|police)',
      '(mazal|ba9i|baqi) [ma] (chekina|chkina|chekit|chkit|mchina nchkiw|bellghna)',
    ],
  },
  {
    topic: 'type',
    label: 'bris_de_glace',
    weight: 8,
    phrases: ['(vélux|velux|lucarne|coupole|puits de lumière) … (tche9*|tche99*|tcha9*|therr*|tferte*|tfel9*|tkess*)'],
  },
  {
    topic: 'type',
    label: 'vol',
    weight: 7,
    phrases: [
      '(tserq*|tser9*|tsre9*|tsreq*|tsr9at|tsrqat|tsra9*|tchefr*|tcheffr*|mserqa|mserqin|mesrou9a|mesroqa|masrou9a)',
      `(jbd|jbed|jebed|jebdo|nter|netrou|netro|khtef|khataf|khtf|khetfo|khetfou|9le3|7yed|7iyed|nchel|ncher|jerr) [lia|liya|lina|liha|lih] [l|wa7d] (${THINGS})`,
      `(khda|khdaw|khdat|dda|ddaw|dda) [lia|liya|lina|liha] [l] (${THINGS}|airpods|flous)`,
      '(7ttou|7etto|7ettou|7tt|7ett|jbed|jebdo|hezz) [lia|liya|lina|3lia|3liya] [wa7d] [l] (jenwi|jnwi|mouss|mous|sif|ssif|slah|sla7|ferdi|mchrmel)',
    ],
  },
  {
    topic: 'type',
    label: 'evenement_climatique',
    weight: 8,
    phrases: [
      '(ri7|rri7|rih|rrih|3asifa|l3asifa|ra3d|zwabe3|zawba3a|chergui|tebrouri|tbrouri|brouri|lbrouri|ghrab) … (tayyah|tayye7|taye7|ta7|tah|tayhat|tay7at|9le3|9el3|9el3at|9la3|dda|ddat|daw|tar|tayyer|tayrat|herres|herrsat|khle3|khel3|7yed|7iyed|tqeb|t9eb|cherreg) [lia|liya|lina|lih] [l]',
      '(tebrouri|tbrouri|lbrouri|grêle|grele|hejra d tebrouri|hejra dyal tebrouri) … (nezlat|nzel|tah|ta7|9ad|welaw|lcapot|tomobil|toit|7ofra|m7effer)',
      '(qarmoda|qermoud|9ermoud|9arouda|toiture|zingo|zenk|bache) … (taret|tar|taro|ddaha|9el3ha|tahet|taht) [b|mn] [l] (ri7|rri7|3asifa)',
    ],
  },
  {
    topic: 'type',
    label: 'vandalisme',
    weight: 8,
    phrases: [
      '(kebb|kebbo|kebbou|kab|kebbat|rma|rmaw|rech|rechcho|rechchou|la7|la7o) (3la|3liha|3lih|3liya|3lia|fo9|liha|liya) [l] (asid|acide|l acide|javel|sbagha|peinture|zeft|zzeft|essence|diluant|zit)',
      '(7ekk|7ekko|7ekkou|khrbech|khrebch|khrebech|kherbch|khrebcho|kherbech|kherbcho|kherbchou|jre7|jer7o|khtet|khettet|rchem|rechmo|cherreg|cherrgo) … (b|bel) [l|wa7d] (sarout|sarot|mesmar|msmar|clé|mous|mouss|jenwi|jnwi|ssarout|tournevis)',
      '(jenwi|jnwi|mouss|mous|lmous|mqess|moqes) (f|fi) [l] (cuir|siège|sièges|capote|bache|bâche|pneu|pneus|rwayd|rwida|rouaid|fauteuil|banquette)',
      '(kol mrra|kol merra|kola mrra|merra khra|3awd tani) … (l9it*|lqit*|nl9a|nelqa|mherres*|mkhebbech*)',
    ],
  },
  {
    topic: 'type',
    label: 'dommage_materiel',
    weight: 8,
    phrases: [
      '(déménageurs|demenageurs|livreur|technicien|femme de ménage|plombier|sebbagh|nejjar|m3ellem) … (tayhoh|tay7oh|tayho*|tayhou*|tay7*|herres*|herrs*|khesser*|tferte*|tfelle*|tleq*|tqeb*) … [piano|frigo|tele|meuble|bibliothèque|marbre|canapé]',
      '(hezzo|hezzou|kayhezzo|kaynezzlo|nezzlo|kaynzlo|tele3o|tal3in) [lia|lina] [b] [l] (piano|frigo|tele|meuble|armoire|canapé|machine|marbre|lit) (w|o|ou) (tayhoh|tay7oh|tay7oha|tayhoha|herrsoh|herrsoha|khssroh|khessroh|khessroha|tay7ouh)',
      '(khwat|khwa|kebbat|tkebb|tkebbat|dfe9|dfe9at|7ettat) [b ghlat|b lghlat|ghalat|lia] (javel|9ahwa|atay|encre|acide|asid|diluant) (3la|f|fo9)',
      '(echelle|échelle|sellum|sellom|drouj) [ta7et|ta7|tah|tahet|tel7et|tlahet|zel9at|mal|malet] [lih|liha|lia] (3la|f|fo9)',
    ],
  },
  {
    topic: 'type',
    label: 'blessure',
    weight: 7,
    phrases: [
      '(ta7|ta7et|ta7at|tah|tahet|taht|t7at|ti7t|tht|zle9|zleq|zla9|zel9at|zle9at|zleqt|zle9t|zla9t|3ter|t3etrat|t3tert|t3ettert|tkerkeb|tkerkbat|tkerkebt|tchenkel) [lia|liya|f|mn|men|b|rasso|3la|mama|walida|lwalida|baba|jdda|weldi|bnti] [f|mn|fo9|d] [l] (doroj|drouj|dorouj|droj|drouja|escalier|escaliers|7ammam|douche|baignoire|trottoir|sellom|échafaudage|chantier|savon|zit|carrelage|zlij|salle|terrain|lit|korsi)',
      '(ta7|ta7et|ta7at|tah|tahet|taht) (3liya|3lia|3lya|3lih|3liha) [chi|wa7d|wa7da] [l] (madriya|7dida|carton|bloc|7ejra|pot|planche|porte|bab|armoire|tiyo|barra|marteau|outil|palette|caisse|etagère) [3la|f|fo9] [l]',
      '(derbt|drebt|drbat|dreb|khebt|khbet|lwit|tlwat|tlwa|hresst|herrest) [lia] (rkbti|rkebti|rokbti|rejli|yeddi|rassi|dehri|ktefi|3on9i|sba3i|rkebto|rejlo|yeddo) (f|m3a|3la) [l] (sekhra|7ejra|lard|l2ard|trottoir|marche|drouj)',
      '(randonnée|randonne|toubkal|jbel|ski|match|lmatch|salle|gym|terrain|kora|lkora|piscine|b7ar|plage|surf|jet ski|3awd|l3awd|bghel) … (zle9*|ta7*|tah*|tlwa*|derbt|drebt|therr*|tkess*|m9sou7*|kasr|evacuation|ménisque)',
      '(f lkhedma|f lchantier|f chantier|f lma3mel|f l2ma3mal|f lusine|f l usine|f lfirma) … (t9te3|tqte3|t9ela3|t9ele3|tqal3|tjer7*|tjre7*|t7re9*|te7re9*|ta7 3*|ta7et 3*|zle9*|tkess*|therr*)',
    ],
  },
  {
    topic: 'type',
    label: 'collision',
    weight: 7,
    phrases: [
      '(fe9sa|fe9so|fe9sha|fe9satni|fe9satha|fe9sni|f9esni|dehsa|dehso|dehsha|dehsni|dehsatni|de3sni|de3satni|de3sha|de3so|kebssna|kebsna|qelbatni|qelbatha)',
      `(${ANY_VEHICLE}) [dyal|d] [touristes|wa7d|wa7ed|l|siyed] [tbib|siyed] (qelb*|9elb*|fe9s*|f9es*|dehs*|tla7*|khebt*|khbet*|drb*|dreb*|derb*)`,
      '(tla7|tla7at|tlahet|tle7|tle7at) (3lya|3liya|3lia|3liha|3lih|3lina)',
      '(derbna|drebna|dkhelna|tla9ina|zdemna|sdemna) [f|m3a] (b3diyatna|b3dyatna|ba3diyatna|ba3dyatna|ba3dna|b3dna|nez à nez|frontal)',
      `(${SOMEBODY}) [l] (${ANY_VEHICLE}) … (tla7|tle7|tla7at|qelb*|dkhel|dkhlat) (3lya|3liya|3lia|fiya|fia|fya|fina)`,
    ],
  },
];
