import type { Hit } from './lexicon/lexicon';
import { after, before, hitsOf, wordAt, type Reading } from './reading';

/** How a phrase is denied: for everybody, for one person only, or only its severity ("pas de blessé grave"). */
export type Denial = 'none' | 'everybody' | 'one-person' | 'severity';

const REACH = 7;
const SUBJECT_REACH = 4;

interface Negator {
  readonly at: number;
  readonly wholeClause: boolean;
}

function inOneClause(reading: Reading, a: number, b: number): boolean {
  return reading.tokens[a]?.clause === reading.tokens[b]?.clause;
}

/** "une personne", "2 personnes": the noun, not the pronoun that denies. */
export function isNoun(reading: Reading, at: number): boolean {
  if (wordAt(reading, at) !== 'personne' || !inOneClause(reading, at - 1, at)) return false;
  return /^(?:une?|la|cette|l|ma|tierce|autre|\d+|deux|trois|quatre|plusieurs|quelques|des|les|ces|chaque|seule|jeune|vieille)$/.test(
    wordAt(reading, at - 1),
  );
}

/** Words that deny by themselves only in some company; alone they end a sentence that went before. */
function isDoubtful(reading: Reading, at: number, hit: Hit, carried: boolean): boolean {
  const { first } = hit;
  switch (wordAt(reading, at)) {
    // "personne blessée" may be a hurt person: with a verb or "de" in between nobody is.
    case 'personne':
      return at === first - 1;
    case 'non':
      return at !== first - 1 || reading.tokens[at - 1]?.sentence !== reading.tokens[at]?.sentence;
    // "rien n'a été volé", "rien de cassé", "rien volé"; but "personne n'a rien" says all it has to say.
    case 'rien':
      return !opensWithNothing(reading, at, hit);
    // The French article in a text of Darija: "la" denies when it opens, follows "and" or is said twice.
    case 'la':
      return !opensOrRepeats(reading, at) || CAME.test(wordAt(reading, hit.last + 1));
    // "ni blessé"; but "ni l'un ni l'autre" is over before "le conducteur est blessé".
    case 'ni':
      return carried;
    default:
      return false;
  }
}

/** "la police jat": they came, so the word before them was an article. */
const CAME = /^(?:ja|jat|jaw|jaou|wesla?t|wsla?t|weslo|wslo|daret|ketba?t|ketbo)$/;

function opensWithNothing(reading: Reading, at: number, { first, topic }: Hit): boolean {
  return /^(?:n|ne|na|de|d|a)$/.test(wordAt(reading, at + 1)) || (at === first - 1 && topic === 'type');
}

function opensOrRepeats(reading: Reading, at: number): boolean {
  const clause = reading.tokens[at]?.clause;
  const previous = reading.tokens[at - 1];
  if (previous?.clause !== clause || /^(?:w|ou|kayn|kan|kant|ma|bla)$/.test(previous?.word ?? '')) return true;
  return reading.tokens.some(
    (token, i) => i !== at && token.clause === clause && token.word === 'la' && Math.abs(i - at) <= 3,
  );
}

type Step = 'denies-clause' | 'denies-verb' | 'light' | 'carrier' | 'stop';

function stepAt(reading: Reading, at: number): Step {
  const words = reading.pack.negation;
  const word = wordAt(reading, at);
  if (words.undone.has(word)) return 'stop';
  if (words.wholeClause.has(word) && !isNoun(reading, at)) return 'denies-clause';
  if (words.afterVerb.has(word)) return 'denies-verb';
  if (words.light.has(word) || words.severity.has(word)) return 'light';
  return words.carriers.has(word) ? 'carrier' : 'stop';
}

function negatorBefore(reading: Reading, hit: Hit): Negator | undefined {
  let carried = false;
  for (const at of before(reading, hit.first, REACH)) {
    const step = stepAt(reading, at);
    if (step === 'denies-clause') return isDoubtful(reading, at, hit, carried) ? undefined : { at, wholeClause: true };
    // "pas" stands behind its verb: a verb in between has a denial of its own, or none.
    if (step === 'denies-verb') return carried ? undefined : { at, wholeClause: false };
    if (step === 'stop') return undefined;
    carried ||= step === 'carrier';
  }
  return undefined;
}

function subjectIsOne(reading: Reading, negator: Negator): boolean {
  const words = reading.pack.negation;
  const near = before(reading, negator.at, SUBJECT_REACH);
  // "il n'y a pas de blessé" has no subject to speak of.
  if (near.some((at) => wordAt(reading, at) === 'y')) return false;
  return near.some((at) => words.singular.has(wordAt(reading, at)));
}

function severityAround(reading: Reading, negator: Negator, hit: Hit): boolean {
  const words = reading.pack.negation.severity;
  const between = before(reading, hit.first, REACH).filter((at) => at > negator.at);
  return [...between, ...after(reading, hit.last, 2)].some((at) => words.has(wordAt(reading, at)));
}

/** Is the phrase denied, and how far? Only words that stand directly before it within its clause deny it. */
export function denialOf(reading: Reading, hit: Hit): Denial {
  const negator = negatorBefore(reading, hit);
  if (negator === undefined) return 'none';
  if (severityAround(reading, negator, hit)) return 'severity';
  return !negator.wholeClause && subjectIsOne(reading, negator) ? 'one-person' : 'everybody';
}

/** "personne dans l'autre voiture n'est blessé" denies a wound, not the other car. */
export function thingIsDenied(reading: Reading, hit: Hit): boolean {
  if (denialOf(reading, hit) === 'none') return false;
  const { nobody } = reading.pack.words.parties;
  return !before(reading, hit.first, REACH).some((at) => nobody.test(wordAt(reading, at)));
}

function distance(a: Hit, b: Hit): number {
  return a.first > b.last ? a.first - b.last : b.first - a.last;
}

/** Dictated accounts have no commas: a supposition reaches over so many words. */
const HEDGE_REACH = 10;

/** Does the writer suppose it, in the same clause or in a remark right behind ("pas de blessé, je crois")? */
export function hedgesOf(reading: Reading, hit: Hit, ...labels: readonly string[]): readonly Hit[] {
  const clause = reading.tokens[hit.first]?.clause ?? -1;
  return hitsOf(reading, 'hedge', ...labels).filter((hedge) => {
    const at = reading.tokens[hedge.first]?.clause ?? -2;
    // "je crois que c'était jeudi" supposes what follows it, not what stands before.
    const governsNext = reading.pack.words.answers.that.test(wordAt(reading, hedge.last + 1)) && hedge.first > hit.last;
    if (at === clause) return !governsNext && distance(hit, hedge) <= HEDGE_REACH;
    const alone = reading.tokens.filter((token) => token.clause === at).length <= hedge.last - hedge.first + 2;
    return at === clause + 1 && alone && !governsNext;
  });
}
