import { plainText } from '../../commands/claims/read-account';
import { BOX_WORDS } from './circumstance-words';

const HIGHEST_BOX = 17;

/** The boxes that an answer about one vehicle names, by number or by words; none when it names none. */
export function readBoxes(text: string): readonly number[] {
  const plain = plainText(text);
  const numbers = [...plain.matchAll(/\b\d{1,2}\b/g)].map(([digits]) => Number(digits));
  const named = numbers.filter((number) => number >= 1 && number <= HIGHEST_BOX);
  if (named.length > 0) return [...new Set(named)].sort((a, b) => a - b);
  const found = BOX_WORDS.flatMap((rows) => rows.find(([, words]) => words.test(plain))?.[0] ?? []);
  return found.slice(0, 1);
}

const CLAUSE_ENDS =
  /[.,;!?،؛؟\n]|\b(?:et|quand|alors qu\w*|lorsqu\w*|tandis qu\w*|mais|pendant qu\w*|and|when|while|but|as)\b|(?<=\s)(?:عندما|حين|بينما|لكن)(?=\s)/u;
const DONE_TO_ME =
  /\b(m'a|m'ont|nous a|nous ont|on m')|\b(hit|struck|into|overt(?:ook|aking)) (me|us|my|our)\b|صدم(?:ت)?ني|صدم(?:ت)?نا/;
const OWN = /^\s*(j'|je\b|moi\b|ma\b|mon\b|nous\b|notre\b|i\b|i'|my\b|we\b|our\b|انا |سيارتي|مركبتي|كنت |كنا )/;
const OTHER =
  /\b(l'autre|il|elle|ils|conducteur|conductrice|une? (voiture|camion\w*|moto|scooter|taxi|bus|vehicule)|the other|another|he|she|they|a (car|truck|van|lorry|motorbike|taxi|bus|vehicle))\b|الاخرى|الاخر|السائق|سيارة |شاحنة /;

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
