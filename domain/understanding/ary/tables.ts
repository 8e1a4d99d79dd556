import type { PhraseGroup } from '../lexicon/lexicon';

/** Moroccan Darija in Latin letters: 3 is ع, 7 is ح, 9 is ق. A first layer, to be deepened by a native speaker. */
export const DARIJA: readonly PhraseGroup[] = [
  {
    topic: 'injury',
    label: 'casualty',
    everywhere: true,
    phrases: [
      '(mjrou7|mjro7|mjrouh|majrou7|mjrou7a|mjrou7in|majroh|mjro7a|tjra7|tjre7|tjer7at|tjrah|tjre7t|jer7a|jra7i|jarhi|jer7)',
      '(kaydrni|katdrni|kadrni|kidrni|kay7e9ni)',
    ],
  },
  {
    topic: 'injury',
    label: 'casualty',
    phrases: ['(darni|dharni) (rasi|dhri|3on9i|rjli|yddi)', '(tharres|therres|tharsat|therrsat) (yddo|rjlo|yddi|rjli)'],
  },
  {
    topic: 'injury',
    label: 'grave',
    everywhere: true,
    phrases: [
      '(kayjawbch|kayjawebch|katjawbch|makayjawbch|makatjawbch|kayhdrch|kayt7arkch)',
      '(kaytnfsch|makaytnfsch|kaytnafsch|makatnfsch)',
      '(dem|dam|ldem|ldam) (bzaf|bezzaf|kaysil|kaynzel|kaynzl)',
      '(sekhf|sekhfat|skhaf|dakh|dakhat|ghyeb|ghaybouba)',
      '(tmat|matet|mato|mat lih|mat lia|matou)',
      '(m7asr|m7sour|me7sour|m7sor|mhasr|7asel|7sel) (f|fi|ldakhel|dakhel|wst)',
    ],
  },
  {
    topic: 'injury',
    label: 'symptom',
    phrases: ['(sbitar|sbitare|sbitar) ', '(lambulans|lanbilans|isaaf|is3af)', '(dem|ldem|ldam)'],
  },
  {
    topic: 'injury',
    label: 'nobody',
    phrases: [
      'ma kayn (7ta|hta) (mjrou7|jer7a|chi mjrou7|majrou7|mjro7)',
      '(makaynch|makayn|makanch) [chi|7ta] (mjrou7|jer7a|mjro7|bless*)',
      '(7ta|hta) (wa7ed|wa7d|wahed|7ed|had) ma (tjra7|tjre7|tdar|tades)',
      '(kolna|kulna|koulna|kolchi|kulchi) (labas|bikhir|mzyan|la bas)',
      '(hamdoullah|lhamdollah|lhamdoulilah) (labas|kolchi|bikhir)',
      'ma (w9e3|wa9e3) walo',
    ],
  },
  {
    topic: 'danger',
    label: 'plea',
    everywhere: true,
    phrases: [
      '(3t9ouni|3tqouni|3ti9ouni|3ta9ouni|3et9ouni|atqouni|3te9ouni)',
      '(awni|3awnouni|3awnoni) [daba|3afak]',
      '(ghadi|kan) nmout',
    ],
  },
  {
    topic: 'danger',
    label: 'now',
    everywhere: true,
    phrases: [
      '(l3afia|l3afya|la3fia|l3afiya|lafya) [cha3la|cha3lat|f|fi]',
      '(kat7re9|kayt7re9|kate7re9|kayte7re9|kat7raq)',
      '(ri7at|ri7t|rihat) (lgaz|gaz)',
    ],
  },
  {
    topic: 'danger',
    label: 'past',
    phrases: ['(lbare7|lbareh|lbar7|lbarh|nharat|simana li fatet|l3am li fat|had 3amayn)'],
  },
  {
    topic: 'type',
    label: 'collision',
    weight: 4,
    phrases: [
      '(ksida|kssida|laksida|laksidan|aksida|ksidat|accidan)',
      '(drbn*|drabn*|drebn*|derbn*|dharbn*|dreb lia|drab lia|drabt|drebt|derbt|dharbni|darbni|dkhel fia|dkhal fia|dkhelt f|dkhalt f|tswdamt|tsadmt|tssademt|sdamni|sdemni|t9achina|t9acht|tkharjna)',
    ],
  },
  {
    topic: 'type',
    label: 'collision',
    weight: 1,
    phrases: [
      '(tomobil|tomobile|tonobil|tomobila|tomobilti|tomobilte|tomobilat|kamiyo|kamio|lkamio|motor|lmotor|feu rouge|rondpoint)',
    ],
  },
  {
    topic: 'type',
    label: 'vol',
    weight: 4,
    phrases: [
      '(sre9|sr9|sra9|sr9ouli|sre9ouli|sr9oli|tsre9|tsr9at|tser9at|tsra9|srqo|sr9o|chffara|cheffara|chefara|cheffar|krisaw|serqa|ser9a|kriss*)',
    ],
  },
  {
    topic: 'type',
    label: 'incendie',
    weight: 4,
    phrases: ['(l3afia|l3afya|la3fia|l3afiya|t7er9at|t7r9at|t7re9|tte7r9at|7ri9|l7ri9)'],
  },
  {
    topic: 'type',
    label: 'degats_des_eaux',
    weight: 4,
    phrases: [
      '(l|lma) [ma] (dkhel|dkhal|kaysil|tah|kaytih|kaynzel|fad|kaynazel|sayel)',
      'lma',
      '(tfar9a3|tfarg3|tfer9e3) (tiyo|tuyau|lma|robini)',
      '(fwita|fuita|robini|tiyo)',
    ],
  },
  { topic: 'type', label: 'degats_des_eaux', weight: 2, phrases: ['(jar|jari|jarti) (li|lli) (lfo9|fo9|lfou9|te7t)'] },
  {
    topic: 'type',
    label: 'bris_de_glace',
    weight: 4,
    phrases: [
      '(zaj|jaj|zzaj|ljaj|parbriz|lparbriz|parbrise) … (therres|tharres|thers|tchqe9|tcha9|cheqq|tfarg3)',
      '(therres|tharres|thers) … (zaj|jaj|parbriz|lparbriz)',
    ],
  },
  {
    topic: 'type',
    label: 'evenement_climatique',
    weight: 5,
    phrases: ['(fayadan|fayadanat|lfayadan|tebrouri|tbrouri|r3ed|raad|ri7 9wi|l7amla|7amla|lwad 7mel|zelzal|zenzla)'],
  },
  {
    topic: 'type',
    label: 'vandalisme',
    weight: 4,
    phrases: ['(khabchou|khebchou|kherbchou|kharbchou|khebbcho|rayaw|7etmou) [lia]'],
  },
  {
    topic: 'party',
    label: 'neighbour',
    weight: 2,
    phrases: ['(jar|jari|jarti|jiran|jaret|ljar) [li|lli] [lfo9|fo9|te7t|7dana]'],
  },
  {
    topic: 'party',
    label: 'other-vehicle',
    weight: 2,
    phrases: [
      '(wa7ed|wa7d|wahd|wahed|chi) (l|tomobil|ltomobil|siyed|sayed|kamio|motor|moul|taxi|khona|drri)',
      '(moul|mol|moula) (tomobil|ltomobil|taxi|motor|lkamio|kamio)',
      '(drbn*|drabn*|drebn*|derbn*|dkhel fia|dkhal fia|sdamni)',
      'chi wa7ed',
    ],
  },
  { topic: 'party', label: 'hit-and-run', phrases: ['(hreb|hrab|harab|hrb)'] },
  {
    topic: 'police',
    label: 'police',
    phrases: ['(boulis|lboulis|bolis|lbolis|bulis|jadarmia|jadarmiya|lkoumisariya|commissaria|chikaya)'],
  },
  { topic: 'constat', label: 'constat', phrases: ['(konsta|lkonsta|lconstat|constat)'] },
  {
    topic: 'status',
    label: 'not-yet',
    phrases: ['(mazal|ba9i|makaynch|ma derna|maderna|ma dernach|madrnach|ma bghach|mabghach)'],
  },
  {
    topic: 'answer',
    label: 'yes',
    phrases: [
      '(ah|iyeh|iyh|ayeh|eyeh|wah|wakha|wakhkha|ouakha|na3am|naam|n3am|safi|mezyan|mzyan|aji|akid|bessa7|bsa7|s7i7|eih|yeh|ih|ahh|iwa)',
      'bien sur',
    ],
  },
  {
    topic: 'answer',
    label: 'no',
    phrases: [
      '(la|lla|laa|lala|la la|makaynch|makaynach|machi|abadan|walo|walou|7ta 7aja|baraka|ma bghitch|mabghitch|ma3andich|ma 3ndich|ma3ndich)',
    ],
  },
  {
    topic: 'answer',
    label: 'unsure',
    phrases: [
      '(ma3reftch|ma 3reftch|ma3raftch|ma3rftch|manaarf|manaref|ma na3ref|ma3lem|allah a3lam|lah a3lam|mn7tamal|yemken|ymken|ymkn|momkin|ma3la balich|mamt2akdch|ma mt2ekdch)',
    ],
  },
  {
    topic: 'hedge',
    label: 'hedge',
    phrases: ['(yemken|ymken|ymkn|momkin|ka ydhr lia|kandn|kanden|ghaliban|t9riban|ta9riban|ma3reftch|ma 3reftch)'],
  },
  {
    topic: 'distress',
    label: 'distress',
    weight: 2,
    phrases: ['(3afakom|3afak 3awnouni|kanbki|khayfa bzaf|khayf bzaf|mkhlou3|mkhlou3a|tkhle3t)'],
  },
  { topic: 'distress', label: 'distress', weight: 1, phrases: ['(khayf|khayfa|khel3a|m9ell9)'] },
  {
    topic: 'intent',
    label: 'human',
    weight: 3,
    phrases: [
      '(bghit|bghina|baghi|bgit) … (nhder|nhdar|ntkelem|ntklem) … [m3a]',
      'm3a chi (wa7ed|wahed|bnadem|conseiller)',
    ],
  },
  {
    topic: 'intent',
    label: 'follow',
    weight: 4,
    phrases: ['(fin|feen) (wsel|wssel|wslat|wsal)', '(imta|fo9ach|foukach) … (flous|tkhelso|ykhelso|nched)'],
  },
  {
    topic: 'intent',
    label: 'declare',
    weight: 4,
    phrases: [
      '(bghit|baghi|bgit) (nsarre7|nsar7|ndeclari|ndiclari|nbelegh)',
      '(w9a3 lia|w9e3 lia|w9a3at lia|w93at lia|tra lia|w9e3at lia)',
    ],
  },
  {
    topic: 'intent',
    label: 'greet',
    weight: 1,
    phrases: ['(salam|slm|salamo 3alikom|ssalam|sba7 lkhir|msa lkhir|labas)'],
  },
  {
    topic: 'intent',
    label: 'thanks',
    weight: 1,
    phrases: ['(choukran|chokran|chukran|lah ykhlik|lay khlik|barak lah|tbarkllah)'],
  },
  {
    topic: 'intent',
    label: 'help',
    weight: 2,
    phrases: ['(kifach|kifash|chno ndir|chnou ndir|ach ndir|mafhemtch|ma fhemtch|3awni)'],
  },
  { topic: 'intent', label: 'cancel', weight: 3, phrases: ['(safi khelli|khelli 3lik|nsa|annuli)'] },
];
