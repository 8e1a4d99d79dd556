import type { Hit } from './lexicon/lexicon';
import { denialOf } from './negation';
import { after, before, hitsOf, wordAt, type Reading } from './reading';

/** How far behind it a verb of saying makes a denial somebody's word. */
const CLAIM_REACH = 9;
const HARM_REACH = 4;

function writtenAt(reading: Reading, at: number): string {
  return reading.tokens[at]?.written ?? '';
}

/** Words that the tables have already weighed, or that stand in an idiom. */
function isWeighed(reading: Reading, at: number, weighed: readonly Hit[]): boolean {
  return [...weighed, ...hitsOf(reading, 'idiom')].some(({ first, last }) => first <= at && at <= last);
}

/** "ni brûlure ni intoxication", "pas de médecin": the word is denied itself. */
function isDenied(reading: Reading, at: number): boolean {
  const word: Hit = { topic: 'injury', label: 'alarm', weight: 0, first: at, last: at };
  return denialOf(reading, word) !== 'none';
}

function tellsOfHarm(reading: Reading, at: number): boolean {
  const { plain, body, happens, whose } = reading.pack.harm;
  const written = writtenAt(reading, at);
  if (plain.test(written)) return true;
  if (!body.test(written)) return false;
  const around = [...before(reading, at, HARM_REACH), ...after(reading, at, HARM_REACH)];
  return whose.test(writtenAt(reading, at - 1)) || around.some((near) => happens.test(writtenAt(reading, near)));
}

/** "the plaster came down", "le parquet est gonflé": the word stands in what tells of a loss of things. */
function isOfThings(reading: Reading, at: number): boolean {
  if (!(reading.pack.harm.ofThings?.test(writtenAt(reading, at)) ?? false)) return false;
  const near = [...before(reading, at, HARM_REACH), at, ...after(reading, at, HARM_REACH)];
  const inLoss = hitsOf(reading, 'type').some(
    ({ label, first, last }) => label !== 'blessure' && first <= at && at <= last,
  );
  const thing = hitsOf(reading, 'being', 'thing').some(({ first }) => near.includes(first));
  const person = hitsOf(reading, 'person', 'close', 'exposed', 'self').some(({ first }) => near.includes(first));
  return (inLoss || thing) && !person;
}

function hasAlarm(reading: Reading, weighed: readonly Hit[]): boolean {
  return reading.tokens.some(
    (_, at) =>
      tellsOfHarm(reading, at) &&
      !isWeighed(reading, at, weighed) &&
      !isDenied(reading, at) &&
      !isOfThings(reading, at),
  );
}

/** The words between a place and the last turn ("mais") or sentence end before it, nearest first. */
function leadingTo(reading: Reading, denial: Hit): readonly number[] {
  const sentence = reading.tokens[denial.first]?.sentence;
  const found: number[] = [];
  for (let at = denial.last; at >= 0 && denial.first - at <= CLAIM_REACH; at--) {
    if (reading.tokens[at]?.sentence !== sentence) break;
    if (reading.pack.words.answers.turns.test(wordAt(reading, at))) break;
    found.push(at);
  }
  return found;
}

function isSomebodysWord(reading: Reading, denial: Hit): boolean {
  const { claims, thinks, trusted } = reading.pack.harm;
  const clause = reading.tokens[denial.first]?.clause ?? 0;
  const lead = leadingTo(reading, denial).filter((at) => (reading.tokens[at]?.clause ?? 0) >= clause - 1);
  if (lead.some((at) => thinks.test(writtenAt(reading, at)))) return true;
  const verb = lead.find((at) => claims.test(writtenAt(reading, at)));
  if (verb === undefined) return false;
  return ![verb - 1, verb - 2, verb - 3].some((at) => trusted.test(writtenAt(reading, at)));
}

function sentenceText(reading: Reading, denial: Hit): string {
  const sentence = reading.tokens[denial.first]?.sentence;
  const own = reading.tokens.filter((token) => token.sentence === sentence);
  return reading.source.text.slice(own[0]?.start ?? 0, own.at(-1)?.end ?? 0);
}

function isFirstImpression(reading: Reading, denial: Hit): boolean {
  const { atFirst, untrue } = reading.pack.harm;
  const said = sentenceText(reading, denial);
  return atFirst.test(said) || untrue.test(said);
}

/** "nobody was home slightly injured": two statements that only look like one. */
function isInterrupted(reading: Reading, { first, last }: Hit): boolean {
  const { interrupts } = reading.pack.harm;
  return reading.tokens.slice(first, last).some(({ written }) => interrupts?.test(written) ?? false);
}

/**
 * May the story go on against its denial? True when a word of pain, wound or care stands outside the denial and
 * undenied, or when the denial is another's claim, a first impression, or taken back: then nobody may conclude that
 * nobody is hurt. `weighed` are the phrases that the tables have judged, `denials` those that say so.
 */
export function denialIsOpen(reading: Reading, denials: readonly Hit[], weighed: readonly Hit[]): boolean {
  if (hasAlarm(reading, weighed)) return true;
  return denials.some(
    (denial) =>
      isSomebodysWord(reading, denial) || isFirstImpression(reading, denial) || isInterrupted(reading, denial),
  );
}
