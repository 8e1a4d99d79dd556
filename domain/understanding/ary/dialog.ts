import type { PhraseGroup } from '../lexicon/lexicon';

const ANSWERS: readonly PhraseGroup[] = [
  {
    topic: 'answer',
    label: 'yes',
    phrases: [
      '(ah|iyeh|iyyeh|iyh|ayeh|eyeh|wah|wakha|wakhkha|ouakha|na3am|naam|n3am|safi|mezyan|mzyan|mzn|aji|akid|bessa7|bsa7|bssa7|s7i7|sahih|eih|yeh|ih|ahh|iwa|ahn|awa|aywa|ayh|ayyeh|tab3an|me3loum|ma3loum|mwafe9|mwaf9|mouafi9|metfe9|mtaf9|kayn|kayna|hada howa|hadak howa|nit|yallah|mrhba|bla mochkil)',
      '(ah|iyeh|wakha|oui) (ana|kayn|bssa7|safi|3afak|bien sur)',
      '(bien sur|ana hada|ana hadi|howa hada|hadchi li kayn|hadchi s7i7|kolchi s7i7|kolchi mezyan|kolchi howa hadak)',
      '(ma kayn|ma fiha|ma 3ndi) (mochkil|mouchkil|machakil)',
      '(3ndi|kayn|kayna) (wa7d|wa7ed|wa7da|we7da|joj|bzaf)',
      '(b) (kol|koul) (sourour|far7a|srour)',
    ],
  },
  {
    topic: 'answer',
    label: 'no',
    phrases: [
      '(la|lla|laa|lala|la la|machi|abadan|walo|walou|walu|7ta 7aja|baraka|7ta wa7ed|ta wa7ed|hta wahed|7ta wa7d|mazal|3emmri|3emmer|ta7aja|ta 7aja|no|nn|non)',
      'machi (s7i7|ana|hada|bssa7|mezyan|daba)',
      'ma (kain|kaina|kainin|3ndna|3ndnach|dernah|dertou|dernaha|dertha|derto|kanch|3emmerna|bghina)',
      'ma (bghit|3ndi|3andi|kayn|kayna|kan|derna|dert|w9e3|chft|3ndna|jach|ja|fiya|fiha|3tani|kanch|kant)',
      '(la|ma) (bghit|kayn|w9e3|kan) walo',
      '(la chokran|la hamdoullah|la lhamdoullah|la walo|la hada la hada|la hadi la hadi)',
    ],
  },
  {
    topic: 'answer',
    label: 'unsure',
    phrases: [
      'ma (3reft|3raft|3rft|na3ref|n3ref|manaref|na3raf|3arf|3ref|3lem|3e9elt|3qelt|3e9lt|mt2eked|mt2ekedt|mt2ekked|mt2akdt|3labali|fhemt|nqder|n9der)',
      '(manaarf|manaref|manaaref|ma3lem|allah a3lam|allah o a3lam|lah a3lam|lah o3lam|mn7tamal|yemken|ymken|ymkn|momkin|ma3la balich|kandenn|kanden|kandn|t9riban|ghaliban|3la 7sab|3la hsab|la bali|rebbi li 3alem|chkoun 3ref)',
      '(machi|ma) (mt2eked*|akid|metakked|sur|sure)',
      '(ah w la|iyeh w la|ah ou la)',
      '(s3ib|sa3b) … (n9ol|ngol|na3ref|n3ref)',
      '(khassni|ghadi|khess) [bach] (nt2eked|nt2ekked|nsewwel|nchouf|nchof|nverifi)',
    ],
  },
  {
    topic: 'answer',
    label: 'lead',
    phrases: [
      '(iwa|ewa|walah|wllah|wallah|salam|chokran|euh|bon|smahli|sme7 lia|b sara7a|hamdoullah|akhi|khoya|khti|hhh|hh)',
    ],
  },
];

const INTENTS: readonly PhraseGroup[] = [
  {
    topic: 'intent',
    label: 'human',
    weight: 4,
    phrases: [
      '(bghit|bghina|baghi|baghia|bgit|wach|momkin|nqder|n9der|khassni|kayn) … (nhder|nhdar|ntkelem|ntklem|nhdro|ntwasel|y3iyet|y3eyet|ytasel|hder|ntkalem) … [m3a|lia|chi]',
      '(nhder|nhdar|ntkelem|ntklem|nhedro|ntkellem) [m3a|m3ah|m3aha|m3akom] [chi] [wa7ed|wa7d|bnadem|conseiller|insan|mas2oul|7ed]',
      '(3tiwni|3tini|dewzouni|3etini) [chi] (wa7ed|wa7d|conseiller|bnadem|7ed)',
      '(conseiller|chi wa7ed) (f|3la|fi) (telephone|tel)',
      'm3a chi (wa7ed|wahed|wa7d|bnadem|conseiller|insan|7ed)',
      '(conseiller|bnadem|lbnadem|insan|mas2oul|mouwadaf|mowaddaf|agent) [3afak|3afakom|daba]',
      'bghit [chi] (wa7ed|wa7d|bnadem|conseiller|insan|7ed|wahed)',
      '(3iyto|3ayto|3iyet|3ayet|3eytou|tasel|taslo|3eyto) (lia|liya|bia|biya)',
      '(dowzouni|dewzouni|dewezni|douzouni|wesslouni) [l] [chi]',
      'machi (robot|machine|bot)',
      '(robot|bot|machine) … (ma|wa7ed|bnadem|fayda)',
    ],
  },
  {
    topic: 'intent',
    label: 'cancel',
    weight: 4,
    phrases: [
      '(annul*|anuli*|7bes|hbes|we99ef|weqqef|stop|lghi|lghiw)',
      '(safi|khelli|khlli) (nsa|khelli|3lik|khliha|baraka|nsawha|nsaw|khlliwha)',
      'ma (bghit|b9it baghi|b9itch baghi|bghitch|baghi) … (nkemmel|nkmel|ndeclari|nsarre7|n3mer|nkemel|nzid)',
      '(beddelt|bdelt|bdlt) (rayi|rayy|ra2yi)',
      '(nsaw|nsa|nsawha|khlliw) [had] [lmawdou3|lmodo3|chi]',
      '(trje3t|trja3t)',
      '(khlliw|khelliw|khelli|khlli|nsaw) (hadchi|3likom|had lmawdo3)',
    ],
  },
  {
    topic: 'intent',
    label: 'complaint',
    weight: 4,
    phrases: [
      '(bghit|baghi) … (nchki|nechki|ndir reclamation|réclamation|ndir chikaya|n7et chikaya)',
      '(hadchi machi ma39oul|machi ma39oul|7chouma 3likom|chouha)',
    ],
  },
  {
    topic: 'intent',
    label: 'restart',
    weight: 4,
    phrases: ['(n3awdo mn lowel|nbdaw mn lowel|mn lwel|mn jdid|3awd mn lwel)'],
  },
  { topic: 'intent', label: 'back', weight: 3, phrases: ['(rje3|nrje3|rj3) [l] (lor|lwra|question|so2al)'] },
  {
    topic: 'intent',
    label: 'correct',
    weight: 4,
    phrases: ['(ghlet|ghlett|ghlt) [f|fi]', '(nsehhe7|nse77e7|nbeddel|nbdel) [chi|l]', '(f l7a9i9a|fl7a9i9a|en fait)'],
  },
  {
    topic: 'intent',
    label: 'language',
    weight: 5,
    phrases: [
      '(b|bel|bl) (lfrançais|lfrancais|français|francais|l3arbia|3arbia|l3arbiya|darija|ddarija|anglais|langlais|lfransawia|fransawia|nglizia|francia|l3rbia)',
      '(bel3arbia|bl3arbia|b3arbia|blfrançais|blfrancais|bdarija|b darija)',
      '(kathder*|kathdro|nhedro|nhdro|tehder|katehdro|kat3ref|kathadro|tkelmo|nhder) … (darija|3arbia|l3arbia|français|francais|anglais|arabe|francia)',
      '(beddel|bdel|bddel|ghayer) [l|had] (logha|langue|lougha|llogha)',
    ],
  },
  {
    topic: 'intent',
    label: 'follow',
    weight: 4,
    phrases: [
      '(fin|feen|fayn) (wsel|wssel|wslat|wsal|wasel|wslna|wselna|wassel) [dossier|lmelef|mlf]',
      '(imta|fo9ach|foukach|wa9tach|fou9ach|emta|fuqach|waqtach) … (flous|tkhelso|ykhelso|nched|nt5eles|ntkhelles|lflous|rembours*|lkhbir|expert|jay|ykhels*|nakhed)',
      '(fin|feen|wach) … (flousi|flous|remboursement|lkhbir|expert|dossier|flousna)',
      '(chi|kayn) (jdid|khbar|jadid)',
      '(dossier|mlf|lmelef|lmilaf|dosye) [dyali|dyalna] … (tsala|salah|wsel|jdid|wa9ef|fin|kayn|mazal)',
      '(ntabe3|ntab3|tabe3|nchouf|nchof|nsewwel|n3ref) … (dossier|mlf|lmelef|déclaration|declaration|sinistre|milaf)',
      '(kantsena|kantsenna|kanstena|mazal kantsena|kantsennaw) … (expert|lexpert|flous|jawab|remboursement|lkhbir|virement|rad)',
      '(wslatkom|wslkom|wslat|tweselto|weslatkom|wselkom) … (tsawer|tssawer|wra9|documents|photos|facture|dossier|papiers|certificat)',
      'dossier dyali',
      '(jdid|tjdid|khbar) f (remboursement|dossier|sinistre|déclaration)',
      'flousi',
      'ma (jawbni|jawbouni|jawbtouni|3iyet lia|wselni|chdit) … [7ed|walo|7ta]',
      '7ta jawab',
    ],
  },
  {
    topic: 'intent',
    label: 'declare',
    weight: 4,
    phrases: [
      '(bghit|bghina|baghi|baghia|bgit|khassni|kifach|jit) [bach] (nsarre7|nsar7|nserre7|ndeclari|ndéclari|ndiclari|nbelegh|nbellegh|nsjel|nsejjel|n7ell|n7el|nfte7|ndir|ndeclarer|ndéclarer) [b|chi|wa7d|dossier]',
      '(nsarre7|nsserre7|ndeclari|ndéclari|nbellegh|nserre7)',
      '(w9a3|w9e3|w9a3at|w93at|w9e3at|tra|trat|jra|jrat|wa9e3|waqa3|w93) (lia|liya|lina|li|lna)',
      '(déclaration|declaration|dossier|sinistre) (jdid|jdida|jadid)',
      '(drt|dert|dart|drna|derna) [wa7d] [l] (ksida|accident|accidan|aksida|laksida)',
    ],
  },
  {
    topic: 'intent',
    label: 'help',
    weight: 2,
    phrases: [
      '(kifach|kifash|kifech|ki) (ndir|n3mel|hadchi|khdam|nsift|n3mer|nsifet|kaykhdem|had)',
      '(chno|chnou|ach|achno|chnahoma|chmen|shno) (ndir|khassni|khess|khes|hiya|howa|lmatloub|wra9|ma3na|kadir|khassna)',
      'ma (fhemt|fhmt|fhemtch|fahem|fhamt)',
      '(3awni|3awnouni|3awnoni|3awn|chr7|fsser|ferrhni|fhemni|chra7|msa3da|mosa3ada)',
      '(chno|ach|chnou) (t9der|te9der|katdir|ta9der) [dir|tdir]',
      '(wra9|documents|papiers) (khassni|matlouba|khass|lmatloubin)',
    ],
  },
  {
    topic: 'intent',
    label: 'greet',
    weight: 1,
    phrases: [
      '(salam|slm|slam|salamo 3alikom|ssalam|assalam|sba7 lkhir|sbah lkhir|msa lkhir|mselkhir|labas|ahlan|salut|azul)',
      '(salam|slm) (3alikom|3alaykom|alikom|3likom|labas)',
    ],
  },
  {
    topic: 'intent',
    label: 'thanks',
    weight: 1,
    phrases: [
      '(choukran|chokran|chukran|shukran|lah ykhlik|lay khlik|lah ykhllik|barak lah|barakallah|tbarkllah|tbarkallah|lah yjazik|lay jazik|bslama|beslama|lah y3awn|thalla|merci|lah yrhm lwalidin|lay r7em lwalidin)',
    ],
  },
];

export const DIALOG: readonly PhraseGroup[] = [...ANSWERS, ...INTENTS];
