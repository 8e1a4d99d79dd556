import type { Hit } from './lexicon/lexicon';
import { before, hitsOf, wordAt, type Reading } from './reading';

/** So many people said to be well, one by one. */
const MANY = 3;

/** Who takes part in an account, as far as it tells. */
interface Company {
  /** Words for people close to somebody, each once. */
  readonly close: ReadonlySet<string>;
  /** Of them, so many are the writer's own. */
  readonly own: number;
  /** Somebody without a car around them is told of: a child, a cyclist. */
  readonly exposed: boolean;
  /** The writer says to have been alone, or that nobody else is part of it. */
  readonly alone: boolean;
  /** The writer sat alone in the car. */
  readonly byOneself: boolean;
  /** 1 when somebody else was met on the road. */
  readonly others: number;
}

/** "my cousin's landlord", "la moto de mon mari": whose something is, and not who was there. */
function ownsOnly(reading: Reading, { first, last }: Hit): boolean {
  const { ownedBy } = reading.pack.words.parties;
  return wordAt(reading, last + 1) === 's' || (ownedBy?.test(wordAt(reading, first - 1)) ?? false);
}

function companyOf(reading: Reading): Company {
  const { own } = reading.pack.words.parties;
  const byOneself = hitsOf(reading, 'party', 'by-oneself').length > 0;
  const alone = byOneself || hitsOf(reading, 'party', 'alone').length > 0;
  const exposed = hitsOf(reading, 'person', 'exposed').length > 0;
  const met = hitsOf(reading, 'party', 'other-vehicle', 'vehicle', 'someone', 'chain').some(
    (hit) => !own.test(wordAt(reading, hit.first - 1)),
  );
  const close = hitsOf(reading, 'person', 'close').filter((hit) => !ownsOnly(reading, hit));
  return {
    close: new Set(close.map((hit) => wordAt(reading, hit.last))),
    own: close.filter((hit) => own.test(wordAt(reading, hit.first))).length,
    exposed,
    alone,
    byOneself,
    others: !alone && (met || exposed) ? 1 : 0,
  };
}

/** Whoever drove was there: an event on the road has people in it. */
export function isOnRoad(reading: Reading): boolean {
  const { close, others } = companyOf(reading);
  const inVehicle = [...close].some((word) => reading.pack.words.injuries.passenger.test(word));
  const road = hitsOf(reading, 'type', 'collision');
  return (others > 0 && road.length > 0) || inVehicle || road.some(({ weight }) => weight >= 3);
}

function isOfSelf(reading: Reading, hit: Hit): boolean {
  const { self } = reading.pack.negation;
  const said = Array.from({ length: hit.last - hit.first + 1 }, (_, i) => hit.first + i);
  return [...said, ...before(reading, hit.first, 3)].some((at) => self.has(wordAt(reading, at)));
}

function answersForAll({ own, exposed, byOneself }: Company, selfIsWell: boolean, othersAreWell: boolean): boolean {
  // Between a car and a child on a bicycle, the question is of the child.
  if (exposed) return own === 0 && othersAreWell;
  // Who sat alone in the car answers for all who did.
  return selfIsWell && byOneself;
}

/**
 * Some people are said to be well, one by one: does anyone remain of whom nothing was said? Of whoever was met on the road nobody
 * speaks who is only asked about their own; of a child or a cyclist they would, and of their own people.
 */
export function someoneIsLeft(reading: Reading, well: readonly Hit[]): boolean {
  const selfIsWell = well.some((hit) => isOfSelf(reading, hit));
  const othersAreWell = well.some((hit) => !isOfSelf(reading, hit));
  const company = companyOf(reading);
  if (answersForAll(company, selfIsWell, othersAreWell)) return false;
  const { close, exposed, alone } = company;
  const people = close.size + (exposed ? 1 : 0);
  // "Je n'ai rien", and no more: nobody knows of what event.
  if (people === 0 && hitsOf(reading, 'type').length === 0) return !alone;
  // Who says of three that they are well has thought of everybody.
  return well.length < MANY && well.length < people + (selfIsWell ? 1 : 0);
}

/** Whether so many are said to be well that whoever was met is among them, and not only the writer and their own. */
export function everybodyIsNamed(reading: Reading, well: readonly Hit[]): boolean {
  const { close, others } = companyOf(reading);
  return well.length >= Math.min(MANY, 1 + close.size + others);
}
