import type { ClaimFacts } from '../../domain/claim/types';

/** What dialogs need to read in an account beyond `Understanding`: short word tables, on text without accents or case. */
export function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019]/g, "'")
    .toLowerCase();
}

const STOLEN: readonly (readonly [NonNullable<ClaimFacts['theftOf']>, RegExp])[] = [
  ['home', /cambriol|chez (moi|nous)|\b(logement|maison|appart\w*|domicile|villa|studio|cave|garage a la maison)\b/],
  [
    'other',
    /\b(telephone|portable|sac|sacoche|velo|trottinette|portefeuille|bijou\w*|autoradio|dans (ma|la) voiture)\b/,
  ],
  ['vehicle', /\b(vehicule|voiture|auto|moto|scooter|camion\w*|fourgon\w*|utilitaire|bagnole|caisse)\b/],
];

/** What was stolen, if the words say it. "Cambriolage, ils ont pris la voiture" counts as a burglary: its papers come first. */
export function readStolenThing(text: string): ClaimFacts['theftOf'] | null {
  const plain = plainText(text);
  return STOLEN.find(([, words]) => words.test(plain))?.[0] ?? null;
}

const MANOEUVRE = new RegExp(
  [
    'recul',
    'percut',
    'emboutt?i',
    'doubl(ais|ait|e\\b|er)',
    'depass(ais|ait|e\\b|er)',
    '\\btourn',
    'vir(ais|ait|er)\\b',
    'stationne',
    '\\bgaree?s?\\b',
    "a l'arret",
    'arrete',
    'frein',
    '\\bgrill',
    '\\bbrule',
    'coupe la (route|priorite)',
    'priorite',
    'change(ais|ait|r|ant)? de (file|voie)',
    'sort(ais|ait|ant|ir|i) d',
    'quitt(ais|ait|ant)',
    'portiere',
    'roul(ais|ait|ions|ant|e\\b)',
    'demi-tour',
    'rentre (dedans|dans)',
    "m'a (tape|heurt|touch|accroch|cogn)",
    'derap|deport|empiet',
    'ronds?-points?|carrefour|giratoire',
  ].join('|'),
);

const MOST_LETTERS = 400;

/** The clauses of an account that say what a vehicle was doing, in the customer's own words; null when none does. */
export function readCircumstances(text: string): string | null {
  const clauses = text.split(/(?<=[.!?;])\s+|\n+/).filter((clause) => MANOEUVRE.test(plainText(clause)));
  const said = clauses.join(' ').trim().slice(0, MOST_LETTERS);
  return said === '' ? null : said;
}

const NOT_SIGNED = /\b(pas|non|jamais|refus\w*|sans)\b[^.,;]{0,25}sign|non[- ]sign/;
const SIGNED = /constat[^.;]{0,40}\bsigne|\bsigne\w*[^.;]{0,25}constat|signe\w* (tous|par) les deux|deux signatures/;

/** Whether an account says that the amicable report is signed; undefined when it does not say. */
export function readSigned(text: string): boolean | undefined {
  const plain = plainText(text);
  if (NOT_SIGNED.test(plain)) return false;
  return SIGNED.test(plain) ? true : undefined;
}

const ON_FOOT =
  /\b(pieton\w*|velo|cycliste|bicyclette|trottinette|chien|sanglier|animal|vache|ane|mur|poteau|arbre|barriere|trottoir)\b/;
const MOTOR =
  /\b(voiture|vehicule|camion\w*|moto|scooter|bus|taxi|fourgon\w*|conducteur|conductrice|automobiliste|4x4)\b/;

/** Whether the other side of a collision is plainly not a motor vehicle: then there is no amicable report to fill in. */
export function isOtherWithoutMotor(account: readonly string[]): boolean {
  const plain = plainText(account.join('\n'));
  return ON_FOOT.test(plain) && !MOTOR.test(plain.replace(/ma (voiture|moto)|mon (vehicule|scooter|camion\w*)/g, ''));
}
