import { plainText } from '../../commands/claims/read-account';

/** Words for the 17 circumstance boxes of the amicable report; more telling words first, box 1 last. */
const BOX_WORDS: readonly (readonly [box: number, words: RegExp])[] = [
  [2, /(quitt|sort)\w*\b.{0,12}\b(stationnement|place)\b|portiere/],
  [3, /(pren|cherch)\w*\b.{0,8}\b(stationnement|place)\b|\b(me|se) gar(ais|ait|er)\b|creneau/],
  [4, /sort\w*\b.{0,8}\b(parking|garage|allee|chemin|cour|lieu prive|propriete)/],
  [5, /(entr|engag)\w*\b.{0,12}\b(parking|garage|allee|chemin|lieu prive)/],
  [6, /(entr|engag)\w*\b.{0,12}\b(rond-?\s?points?|giratoire)/],
  [7, /(roul|circul|tourn)\w*\b.{0,12}\b(rond-?\s?points?|giratoire)/],
  [8, /(percut|heurt|tap|embout|rentr|cogn)\w*\b.{0,25}(arriere|derriere)|par (l'arriere|derriere)/],
  [9, /file differente|file d'a cote/],
  [10, /change\w*\b.{0,6}\b(file|voie)|deport|rabatt/],
  [11, /doubl|depass/],
  [12, /(vir|tourn)\w*\b.{0,8}\bdroite/],
  [13, /(vir|tourn)\w*\b.{0,8}\bgauche/],
  [14, /recul|marche arriere/],
  [15, /empiet|ligne (blanche|continue)|voie (inverse|opposee|d'en face)|contre-?sens/],
  [16, /ven\w*\b.{0,8}\bdroite/],
  [17, /\bstop\b|feu rouge|grill|brul\w* (le|un) feu|refus\w*\b.{0,6}\bpriorite|cedez/],
  [1, /a l'arret|arretee?s?\b|stationnee?s?\b|\bgaree?s?\b|bougeais pas|immobile/],
];

const HIGHEST_BOX = 17;

/** The boxes that an answer about one vehicle names, by number or by words; none when it names none. */
export function readBoxes(text: string): readonly number[] {
  const plain = plainText(text);
  const numbers = [...plain.matchAll(/\b\d{1,2}\b/g)].map(([digits]) => Number(digits));
  const named = numbers.filter((number) => number >= 1 && number <= HIGHEST_BOX);
  if (named.length > 0) return [...new Set(named)].sort((a, b) => a - b);
  const found = BOX_WORDS.find(([, words]) => words.test(plain));
  return found === undefined ? [] : [found[0]];
}

const CLAUSE_ENDS = /[.,;!?\n]|\b(?:et|quand|alors qu\w*|lorsqu\w*|tandis qu\w*|mais|pendant qu\w*)\b/;
const DONE_TO_ME = /\b(m'a|m'ont|nous a|nous ont|on m')/;
const OWN = /^\s*(j'|je\b|moi\b|ma\b|mon\b|nous\b|notre\b)/;
const OTHER =
  /\b(l'autre|il|elle|ils|conducteur|conductrice|une? (voiture|camion\w*|moto|scooter|taxi|bus|vehicule))\b/;

/** What an account of the manoeuvres already says of each vehicle's boxes; only what each clause's subject makes plain. */
export function boxesOfEach(circumstances: string): {
  readonly own: readonly number[];
  readonly other: readonly number[];
} {
  const own: number[] = [];
  const other: number[] = [];
  for (const clause of plainText(circumstances).split(CLAUSE_ENDS)) {
    const boxes = /\d/.test(clause) ? [] : readBoxes(clause);
    if (DONE_TO_ME.test(clause)) other.push(...boxes);
    else if (OWN.test(clause)) own.push(...boxes);
    else if (OTHER.test(clause)) other.push(...boxes);
  }
  return { own: [...new Set(own)], other: [...new Set(other)] };
}
