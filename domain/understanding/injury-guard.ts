import type { Hit } from './lexicon/lexicon';
import { denialOf } from './negation';
import { after, before, hitsOf, wordAt, type Reading } from './reading';
import type { Token } from './text/tokenise';

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
  const { claims, ownWord, thinks, trusted } = reading.pack.harm;
  const clause = reading.tokens[denial.first]?.clause ?? 0;
  const lead = leadingTo(reading, denial).filter((at) => (reading.tokens[at]?.clause ?? 0) >= clause - 1);
  if (lead.some((at) => thinks.test(writtenAt(reading, at)))) return true;
  const verb = lead.find((at) => claims.test(writtenAt(reading, at)));
  if (verb === undefined) return false;
  // Who only says it, of one person, says it of themselves: "il m'a dit qu'il n'avait rien".
  if (denial.label !== 'nobody' && (ownWord?.test(writtenAt(reading, verb)) ?? false)) return false;
  return ![verb - 1, verb - 2, verb - 3].some((at) => trusted.test(writtenAt(reading, at)));
}

/** "I said I was fine", "we thought nobody was hurt": as it was then; "as I said" repeats it. */
function wasOwnWord(reading: Reading, denial: Hit): boolean {
  const { pastWord } = reading.pack.harm;
  const { self } = reading.pack.negation;
  return leadingTo(reading, denial).some((at) => {
    if (!(pastWord?.test(writtenAt(reading, at)) ?? false) || at === 0) return false;
    return self.has(wordAt(reading, at - 1)) && !REPEATS.test(wordAt(reading, at - 2));
  });
}

const REPEATS = /^(?:as|like|what)$/;

/** "the cat is a bit singed": a little is said of an animal or a thing. */
function isOfBeing(reading: Reading, at: number): boolean {
  const near = before(reading, at, HARM_REACH);
  return hitsOf(reading, 'being').some(({ first }) => near.includes(first));
}

/** "I'm okay, a bit hoarse": what is slight and no fright is still something. */
function isSlightlyTakenBack(reading: Reading, denial: Hit): boolean {
  const { slightly, fright } = reading.pack.harm;
  const { sentence = 0, clause = 0 } = reading.tokens[denial.last] ?? {};
  return reading.tokens.some((token, at) => {
    if (at <= denial.last || token.sentence !== sentence || token.clause > clause + 1) return false;
    if (!(slightly?.test(token.written) ?? false) || isOfBeing(reading, at)) return false;
    const behind = after(reading, at, HARM_REACH);
    return behind.length > 0 && !behind.some((near) => fright.test(writtenAt(reading, near)));
  });
}

function textOf(reading: Reading, tokens: readonly Token[]): string {
  return reading.source.text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
}

/** So many words behind a denial are still a remark on it ("nobody was hurt, at first"). */
const REMARK = 4;

function isFirstImpression(reading: Reading, denial: Hit): boolean {
  const { atFirst, untrue } = reading.pack.harm;
  const { sentence = 0, clause = 0 } = reading.tokens[denial.first] ?? {};
  const said = reading.tokens.filter((token) => token.sentence === sentence);
  const remark = said.filter((token) => token.clause === clause + 1);
  const upTo = remark.length > REMARK ? clause : clause + 1;
  // "neither of us hurt, we filled in the form on the spot" is of the form.
  const first = textOf(
    reading,
    said.filter((token) => token.clause <= upTo),
  );
  // "he says he's fine. He isn't."
  const retort = textOf(
    reading,
    reading.tokens.filter((token) => token.sentence === sentence || token.sentence === sentence + 1),
  );
  return atFirst.test(first) || untrue.test(retort);
}

/** "nobody was home slightly injured": two statements that only look like one. */
function isInterrupted(reading: Reading, { first, last }: Hit): boolean {
  const { interrupts } = reading.pack.harm;
  return reading.tokens
    .slice(first, last)
    .some(({ written }, i) => (interrupts?.test(written) ?? false) && wordAt(reading, first + i + 1) !== 'of');
}

const LETTERS_OF_A_NAME = /^\p{Lu}/u;
/** Fewer letters are a link that no table lists. */
const SHORTEST_TOLD = 4;

/** In no table, and neither a name nor a number. */
function isUnknown(reading: Reading, at: number): boolean {
  const { start = 0, word = '' } = reading.tokens[at] ?? {};
  if (word.length < SHORTEST_TOLD || /\d\d/.test(word) || reading.pack.lexicon.knows(word)) return false;
  return !LETTERS_OF_A_NAME.test(reading.source.original.charAt(reading.source.offsets[start] ?? 0));
}

/** "moul triporteur fqed l wa3y": what is told of a person outside the denials, in a word that no table knows. */
function tellsUnknown(reading: Reading, weighed: readonly Hit[]): boolean {
  const { leadsToTold } = reading.pack.harm;
  if (leadsToTold === undefined) return false;
  return hitsOf(reading, 'person', 'close', 'exposed', 'driver', 'of-vehicle').some(({ first, last }) => {
    if (isWeighed(reading, first, weighed)) return false;
    const told = after(reading, last, HARM_REACH).find((at) => !leadsToTold.test(writtenAt(reading, at)));
    if (told === undefined || isWeighed(reading, told, weighed)) return false;
    return isUnknown(reading, told);
  });
}

/**
 * May the story go on against its denial? True when a word of pain, wound or care stands outside the denial and
 * undenied, when something unknown is told of a person, or when the denial is another's claim, a first impression, or taken
 * back: then nobody may conclude that nobody is hurt. `weighed` are the phrases that the tables have judged, `denials` those that say so.
 */
export function denialIsOpen(reading: Reading, denials: readonly Hit[], weighed: readonly Hit[]): boolean {
  if (hasAlarm(reading, weighed) || tellsUnknown(reading, weighed)) return true;
  return denials.some(
    (denial) =>
      isSomebodysWord(reading, denial) ||
      wasOwnWord(reading, denial) ||
      isSlightlyTakenBack(reading, denial) ||
      isFirstImpression(reading, denial) ||
      isInterrupted(reading, denial),
  );
}
