import { plainText } from '../../commands/claims/read-account';
import type { Claim } from '../../domain/claim/claim';
import type { CivilDate, ClaimFacts, ClaimType } from '../../domain/claim/types';
import { isRelative } from '../login/relative';
import { saysPlainly, type SaidIn } from '../says';
import type { DayPart } from '../texts/spoken-date';
import type { Texts } from '../texts/texts';
import type { Turn } from '../turn';
import { todayOf } from './declaration-of-turn';

/** Losses in which somebody else may have a part. */
const SHARED: readonly ClaimType[] = ['collision', 'degats_des_eaux'];

type Part = (facts: ClaimFacts, texts: Texts, today: CivilDate) => string | null;

/** What is played back of each fact; null when there is nothing to say. */
const PARTS = {
  event: ({ type, lossDate, account, settled = [] }, texts, today) => {
    const what = type === undefined ? null : texts.words.type(type);
    if (lossDate === undefined) {
      const unknown = settled.includes('lossDate') ? texts.decision.dateUnknown : null;
      return texts.words.parts([what, unknown].filter((part) => part !== null)) || null;
    }
    const when = texts.words.lossDate(lossDate, today, partOfDay(account));
    return what === null ? when : `${what} ${when}`;
  },
  place: ({ place }, texts) => {
    if (place === undefined) return null;
    return place === null ? texts.decision.placeUnknown : texts.words.verbatim(place);
  },
  injuries: ({ injuries }, { decision }) =>
    injuries === undefined
      ? null
      : { no: decision.noInjury, yes: decision.injury, unknown: decision.injuryUnknown }[injuries],
  thirdParty: ({ thirdParty, type }, { decision }) =>
    thirdParty === 'no' && type !== undefined && SHARED.includes(type) ? decision.noThirdParty : null,
  withThirdParty: ({ thirdParty }, { decision }) => (thirdParty === 'yes' ? decision.thirdParty : null),
  otherDriver: ({ otherParty }, { decision }) =>
    otherParty?.driver === undefined ? null : decision.otherDriver(otherParty.driver),
  otherVehicle: ({ otherParty }, { decision }) =>
    otherParty?.plate === undefined ? null : decision.otherVehicle(otherParty.plate),
  constat: ({ constat, report }, { decision }) =>
    constat === 'yes' ? (report?.own?.signed === true ? decision.constatSigned : decision.constat) : null,
  noConstat: ({ constat }, { decision }) => (constat === 'no' ? decision.noConstat : null),
  police: ({ police, type }, { decision }) => {
    if (police !== 'yes') return null;
    // Of a theft one complains; nobody comes.
    return type === 'vol' || type === 'vandalisme' ? decision.policeTold : decision.policeCame;
  },
  quote: ({ quoteAmount, account }, { decision, words }) => {
    if (quoteAmount === undefined) return null;
    const wording = isInvoice(account) ? decision.invoice : decision.quote;
    return wording(words.amount(quoteAmount));
  },
  claimed: ({ claimedAmount }, { decision, words }) =>
    claimedAmount == null ? null : decision.claimed(words.amount(claimedAmount)),
  otherDamage: ({ otherDamage = [] }, { decision, words }) =>
    otherDamage.length === 0 ? null : decision.also(words.list(otherDamage.map((type) => words.type(type)))),
  // Only doubt is said: an admission is a statement, and no word of it is ours to repeat.
  liability: ({ liability }, { decision }) =>
    liability === 'contested' ? decision.contested : liability === 'unclear' ? decision.unclear : null,
  details: (_, { decision }) => decision.details,
} as const satisfies Readonly<Record<string, Part>>;

type PartName = keyof typeof PARTS;

const FIRST: readonly PartName[] = ['event', 'place', 'injuries'];
const WHOLE: readonly PartName[] = [
  ...FIRST,
  'otherDamage',
  'thirdParty',
  'noConstat',
  'police',
  'quote',
  'claimed',
  'liability',
];
/** Worth a word of their own beside when, where and who was hurt. */
const BESIDE_FIRST: readonly PartName[] = [
  'otherDriver',
  'otherVehicle',
  'otherDamage',
  'quote',
  'claimed',
  'liability',
];

/** What was understood of the account: "collision ce matin, Casablanca, aucun blessé". */
export function firstSummary(turn: Turn, before: ClaimFacts, facts: ClaimFacts, asked: string): string {
  const beside = BESIDE_FIRST.filter((name) => isChanged(name, before, facts, asked));
  return summary(turn, facts, [...FIRST, ...beside]);
}

/** All that a decision will stand on, to be confirmed. */
export function wholeSummary(turn: Turn, facts: ClaimFacts): string {
  return summary(turn, facts, WHOLE);
}

/** How a dossier is told from others: type, date and place. */
export function claimSummary(turn: Turn, claim: Claim): string {
  const facts = summary(turn, claim.facts, ['event', 'place']);
  return facts === '' ? turn.texts.words.untold : facts;
}

/** The parts that a message changed, less the fact that was asked for: what was volunteered. */
export function changedSummary(turn: Turn, before: ClaimFacts, after: ClaimFacts, asked: string): string {
  const changed = (Object.keys(PARTS) as PartName[]).filter((name) => isChanged(name, before, after, asked));
  return summary(turn, after, changed);
}

/** Changes that no read-back of the whole would show. */
export function unshownSummary(turn: Turn, before: ClaimFacts, after: ClaimFacts): string {
  const changed = UNSHOWN.filter((name) => isChanged(name, before, after, ''));
  return summary(turn, after, changed);
}

const UNSHOWN: readonly PartName[] = ['withThirdParty', 'liability', 'details'];

type Worth = (before: ClaimFacts, after: ClaimFacts, asked: string) => boolean;

/** Where a change of the fact alone is not enough to tell the part. */
const WORTH_A_WORD: Readonly<Partial<Record<PartName, Worth>>> = {
  // Somebody else is worth a word only where there was said to be nobody.
  withThirdParty: (before) => before.thirdParty === 'no',
  otherDriver: (before, after) => before.otherParty?.driver !== after.otherParty?.driver,
  otherVehicle: (before, after) => before.otherParty?.plate !== after.otherParty?.plate,
  details: tellsMore,
};

function isChanged(name: PartName, before: ClaimFacts, after: ClaimFacts, asked: string): boolean {
  if (WORTH_A_WORD[name]?.(before, after, asked) === false) return false;
  return FACTS_OF[name].some((fact) => !isAnswer(fact, asked) && !sameValue(before[fact], after[fact]));
}

/** What each vehicle did, told again or further; an admission is kept and not repeated. */
function tellsMore(before: ClaimFacts, after: ClaimFacts, asked: string): boolean {
  // Beside a collision they are told only when the story changes.
  const further = asked !== 'circumstances' && (before.circumstances != null || after.type !== 'collision');
  return further && !sameValue(before.circumstances, after.circumstances) ? true : isAdmissionChanged(before, after);
}

function isAdmissionChanged(before: ClaimFacts, after: ClaimFacts): boolean {
  const shown = after.liability === 'contested' || after.liability === 'unclear';
  return before.liability !== undefined && before.liability !== after.liability && !shown;
}

/** Not for a relative's eyes, whoever said them. */
const SUMS: readonly PartName[] = ['quote', 'claimed'];

function summary(turn: Turn, facts: ClaimFacts, names: readonly PartName[]): string {
  const shown = isRelative(turn) ? names.filter((name) => !SUMS.includes(name)) : names;
  return turn.texts.words.parts(shown.flatMap((name) => tell(turn, facts, name) ?? []));
}

function tell(turn: Turn, facts: ClaimFacts, name: PartName): string | null {
  return PARTS[name](facts, turn.texts, todayOf(turn));
}

/** The facts that each part tells. */
const FACTS_OF: Readonly<Record<PartName, readonly (keyof ClaimFacts)[]>> = {
  event: ['type', 'lossDate'],
  place: ['place'],
  injuries: ['injuries'],
  thirdParty: ['thirdParty'],
  withThirdParty: ['thirdParty'],
  otherDriver: ['otherParty'],
  otherVehicle: ['otherParty'],
  constat: ['constat'],
  noConstat: ['constat'],
  police: ['police'],
  quote: ['quoteAmount'],
  claimed: ['claimedAmount'],
  otherDamage: ['otherDamage'],
  liability: ['liability'],
  details: ['circumstances', 'liability'],
};

/** Questions whose answer is a fact of another name; a sum that was just read back needs no second playback. */
const ANSWERED: Readonly<Record<string, readonly (keyof ClaimFacts)[]>> = {
  amountToConfirm: ['claimedAmount', 'quoteAmount'],
  otherDriverKnown: ['otherParty'],
  otherIdentity: ['otherParty'],
  otherDriver: ['otherParty'],
  otherPlate: ['otherParty'],
  otherInsurer: ['otherParty'],
};

/** The fact that a question asks for. */
function isAnswer(fact: keyof ClaimFacts, asked: string): boolean {
  return fact === asked || ANSWERED[asked]?.includes(fact) === true;
}

function sameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

const INVOICE: SaidIn = [/\bfactures?\b/, /\binvoices?\b|\bbill\b/, /فاتورة/u, /\bl?faktura\b/];
const QUOTE: SaidIn = [/\bdevis\b/, /\bquotes?\b|\bestimate\b/, /عرض (?:ال)?(?:اسعار|ثمن)|تقدير|دوفي/u];

/** "C'est la facture": called so by its customer. */
function isInvoice(account: readonly string[]): boolean {
  const plain = plainText(account.join('\n'));
  return saysPlainly(plain, INVOICE) && !saysPlainly(plain, QUOTE);
}

/** "Ce matin" is kept in the customer's words: the date alone would lose it. */
function partOfDay(account: readonly string[]): DayPart | null {
  const plain = plainText(account.join('\n'));
  const found = PARTS_OF_DAY.find(([, words]) => words.test(plain));
  return found === undefined ? null : found[0];
}

const PARTS_OF_DAY: readonly (readonly [DayPart, RegExp])[] = [
  ['morning', /\b(ce|du) matin\b|\bthis morning\b|هذا الصباح|صباح اليوم/],
  ['afternoon', /\bcet? (apres-midi|apres midi|aprem)\b|\bthis afternoon\b|بعد ظهر اليوم|بعد الظهر/],
  ['evening', /\b(ce|hier) soir\b|\b(this|yesterday) evening\b|هذا المساء|مساء (اليوم|امس)/],
  ['night', /\bcette nuit\b|\blast night\b|هذه الليلة/],
];
