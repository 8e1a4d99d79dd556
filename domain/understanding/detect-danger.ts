import { injuryFacts, readInjuries, type InjuryFact } from './injuries';
import type { Hit } from './lexicon/lexicon';
import { denialOf } from './negation';
import { clauseOf, hitsOf, readText, sentenceOf, spanOfHit, wordAt, type Reading } from './reading';
import type { Span, UnderstoodLanguage } from './types';

/** Do the words tell of a present or unclear danger to people? */
interface DangerReading {
  readonly danger: boolean;
  /** Somebody cannot help themselves or may die: alert a human at once. */
  readonly badlyHurt: boolean;
  readonly span?: Span;
}

function isOver(reading: Reading, ...more: readonly string[]): boolean {
  return hitsOf(reading, 'danger', 'over', ...more).length > 0;
}

/** "hier", "il y a deux ans"; but "depuis hier" lasts. */
function saysPast(reading: Reading, sentence?: number): boolean {
  if (hitsOf(reading, 'danger', 'present').length > 0) return false;
  const { since } = reading.pack.words.danger;
  return hitsOf(reading, 'danger', 'past').some((hit) => {
    const lasting = [hit.first - 1, hit.first].some((at) => since.test(wordAt(reading, at)));
    return !lasting && (sentence === undefined || sentenceOf(reading, hit) === sentence);
  });
}

/** "est blessée", "a mal": a state that lasts; "a été blessée", "a eu mal", "s'est blessée" are over. */
function isPresentState(reading: Reading, hit: Hit): boolean {
  const { present, holding, over } = reading.pack.negation;
  const { reflexive } = reading.pack.words.danger;
  const near = [hit.first - 2, hit.first - 1].filter((at) => reading.tokens[at]?.clause === clauseOf(reading, hit));
  const own = Array.from({ length: hit.last - hit.first + 1 }, (_, i) => hit.first + i);
  if ([...near, ...own].some((at) => over.has(wordAt(reading, at)))) return false;
  if (holding.has(wordAt(reading, hit.first))) return true;
  return [...near, ...own].some((at) => present.has(wordAt(reading, at)) && !reflexive.test(wordAt(reading, at - 1)));
}

function injuryIsPresent(reading: Reading, fact: InjuryFact): boolean {
  if (!['hurt', 'maybe-hurt', 'struck'].includes(fact.says)) return false;
  const lasts = isPresentState(reading, fact.hit);
  if (fact.hit.label === 'grave' && lasts) return true;
  return !isOver(reading) && (lasts || !saysPast(reading));
}

function dangerIsPresent(reading: Reading, hit: Hit): boolean {
  if (denialOf(reading, hit) !== 'none') return false;
  if (hit.label === 'plea') return true;
  if (hit.label === 'crash' && readInjuries(reading)?.value === 'no') return false;
  if (isOver(reading, 'put-out')) return false;
  if (hit.label === 'now') return !saysPast(reading, sentenceOf(reading, hit));
  return !saysPast(reading);
}

/** Reads danger out of a text that was read already. */
export function readDanger(reading: Reading): DangerReading {
  const facts = injuryFacts(reading).filter((fact) => injuryIsPresent(reading, fact));
  const words = hitsOf(reading, 'danger', 'plea', 'now', 'event', 'crash').filter((hit) =>
    dangerIsPresent(reading, hit),
  );
  const badly = facts.find((fact) => fact.hit.label === 'grave' && fact.says === 'hurt');
  const first = badly?.hit ?? facts[0]?.hit ?? words[0];
  return {
    danger: first !== undefined,
    badlyHurt: badly !== undefined,
    ...(first === undefined ? {} : { span: spanOfHit(reading, first) }),
  };
}

/**
 * Looks for danger to people in a message of any of the four languages, before anything else is done with it.
 * Negated ("pas de blessé"), past ("il y a deux ans") and idiomatic words ("feu rouge") do not count; what is
 * unclear does. A message that was read already is not read again.
 */
export function detectDanger(message: string | Reading, language?: UnderstoodLanguage): DangerReading {
  return readDanger(typeof message === 'string' ? readText(message, language) : message);
}
