import { READER_WORDS as FRENCH } from '../fr/reader-words';
import type { ReaderWords } from '../languages/reader-words';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const or = (pattern: RegExp, more: string): RegExp => new RegExp(`${pattern.source}|${more}`);

/** What the readers look for around a phrase in Darija, and in the French that is mixed into it. */
export const READER_WORDS: ReaderWords = {
  injuries: {
    ...FRENCH.injuries,
    doneByAnimals: or(FRENCH.injuries.doneByAnimals, '^(?:3ed|3add|3edd|3dd|3add|9res|hbech)'),
    care: /^(?:ambulance|hopita|urgence|sbitar|tbib|mosta3|clinique|samu)/,
    linking: new Set([
      ...FRENCH.injuries.linking,
      ...words('rah rahom rahi rah kan kant wla wllat dyal dyali d kamel kamla limen lisser'),
    ]),
    years: or(FRENCH.injuries.years, '\\b(?:3am|3amayn|3amin|snin|snine|l3am)\\b'),
    before: or(FRENCH.injuries.before, '\\b(?:hadi|9bel|kont|knt|li fat|lli fat|li daz|mn 9bel)\\b'),
    strongDoubt: or(FRENCH.injuries.strongDoubt, '^(?:yemken|ymken|momkin|3reft|3raft|na3ref|momken|mt2eked)'),
    feared: /^(?:s7ab|shab|khft|dennit|denit)$/,
    relieved: /^(?:walakin|la|lla|hamdoullah|non)$/,
    material: or(FRENCH.injuries.material, '^(?:khsa|madi|7did|tomob|toler)'),
    well: or(FRENCH.injuries.well, '^(?:salem|selmin)'),
  },
  status: {
    stopsBehind: new Set([...FRENCH.status.stopsBehind, ...words('w ou walakin hit 7it donc')]),
    stopsBefore: new Set([...FRENCH.status.stopsBefore, ...words('walakin hit 7it li lli')]),
    doing: or(
      FRENCH.status.doing,
      '^(?:3lem|3lm|khber|tsel|tasel|3iyt|3eyyet|der|dern|drn|dr|sini|ssini|msini|3mer|n3emr|3emm|ktb|mchi|mchin|3iyet|3ayt|3yt|3eyt|golt|gol|jaw|ja|bgha|bgh|kayn|lach|l|m3a|3nd|l9it|tsini|kemmel|9der|wa9e|7taj|khass|derna|derti|dert|chi|7ta|bla|f|b|na|nch)',
    ),
    links: words('w ou walakin mais et'),
    asking: or(FRENCH.status.asking, '^(?:wach|kifach|chno|fin|khas|khassni|lazem)$'),
  },
  parties: {
    ...FRENCH.parties,
    own: or(FRENCH.parties.own, '^(?:dyali|lia|liya|rakeb|rakba|sayg|sayga|kansoug|kansou9|kansouq)$'),
    belonging: or(FRENCH.parties.belonging, '^(?:dyal|d|3nd|lia|m3a|l)$'),
    neighbour: or(FRENCH.parties.neighbour, '^(?:jar|jir)'),
    counted: or(
      FRENCH.parties.counted,
      '^(?:tomobilat|tonobilat|tomobilates|kamiyat|nass|dnas|motorat|tomobil|tomobile)$',
    ),
    others: or(FRENCH.parties.others, '^(?:okhrin|khrin)$'),
    nobody: or(FRENCH.parties.nobody, '^(?:7ed|7ad|wa7ed|wa7d|ana|howa|hiya)$'),
  },
  answers: {
    plainYes: or(
      FRENCH.answers.plainYes,
      '^(?:ah|wi|bessa7|sa7|sa7i7|tab3an|iyeh|iyyeh|wakha|n3am|na3am|ayeh|eyeh|wah|safi|akid|bssa7|bsa7|s7i7|mezyan|mwafe9|ouakha|aji)(?: |$)',
    ),
    plainNo: or(FRENCH.answers.plainNo, '^(?:la|lla|lala|walo|abadan|machi)(?: |$)'),
    filler: or(
      FRENCH.answers.filler,
      '^(?:iwa|safi|aji|ah|ahh|wakha|wakhkha|ouakha|mezyan|mzyan|mzn|yallah|awa|aywa|kayn|kayna|nit|mrhba)$',
    ),
    turns: /^(?:mais|walakin|welakin|lakin|walayni)$/,
    onlyAlone: /^(?:si|o|n|y|ya|aji|safi|ma|mazal|pas|iwa)$/,
    afterArticle:
      /^(?:auto|batterie|camionnette|carte|cave|clim|clinique|cuisine|dame|date|declaration|droite|facture|femme|fenetre|fille|foudre|fuite|gare|gauche|grele|machine|maison|mer|moto|nuit|personne|photo|plage|pluie|police|porte|portiere|remorque|rocade|roue|route|rue|semaine|tele|television|tempete|terrasse|toiture|trottinette|vitre|voiture|voisine)s?$/,
    that: /^(?:qu?e?|bli|belli)$/,
  },
  danger: { since: /^(?:depuis|mn|men)$/, reflexive: FRENCH.danger.reflexive },
};
