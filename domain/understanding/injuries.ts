import type { Ternary } from '../claim/types';
import { denialIsOpen } from './injury-guard';
import type { Hit } from './lexicon/lexicon';
import { denialOf, hedgesOf, isNoun, type Denial } from './negation';
import { after, before, clauseOf, hitsOf, sentenceOf, spanOfHit, wordAt, type Reading } from './reading';
import type { Evidence } from './types';

/** What one phrase about people's bodies says, once its surroundings were read. */
export interface InjuryFact {
  readonly hit: Hit;
  readonly says: 'hurt' | 'maybe-hurt' | 'nobody' | 'maybe-nobody' | 'one-well' | 'struck' | 'body' | 'unsaid';
}

const LOOK_BACK = 5;
/** So many people said to be well, one by one. */
const MANY = 3;

/** What says that people are well; its denial and its things are its own. */
const WELL: ReadonlySet<string> = new Set(['nobody', 'one-well', 'absent']);
const BEHIND = 4;

/** "personne n'était dans la maison j'ai mal au cou", dictated in one breath: the wound stands by itself. */
function standsByItself(reading: Reading, hit: Hit): boolean {
  const { afterVerb, wholeClause } = reading.pack.negation;
  const well = hitsOf(reading, 'injury').filter(({ label, last }) => WELL.has(label) && last < hit.first);
  const nearest = Math.max(-1, ...well.map(({ last }) => last));
  if (nearest < 0 || hit.first - nearest > BEHIND) return false;
  const between = reading.tokens.slice(nearest + 1, hit.first).map(({ word }) => word);
  return !between.some((word) => afterVerb.has(word) || wholeClause.has(word));
}

/** "sans une égratignure je souffre du dos": the sign begins in what says that people are well, and says more. */
function reachesOut(reading: Reading, hit: Hit): boolean {
  return hitsOf(reading, 'injury').some(
    ({ label, first, last }) => WELL.has(label) && first < hit.first && hit.first <= last && hit.last > last,
  );
}

/** The nearest being before the word: an animal's injury is nobody's, nor is a thing's when it is the subject. */
function belongsToNobody(reading: Reading, hit: Hit): boolean {
  const { doneByAnimals, care, linking } = reading.pack.words.injuries;
  if (doneByAnimals.test(wordAt(reading, hit.first))) return false;
  let linked = !reading.tokens.slice(hit.first, hit.last + 1).some(({ word }) => care.test(word));
  for (const at of before(reading, hit.first, LOOK_BACK)) {
    const here = (other: Hit): boolean => other.first <= at && at <= other.last;
    if (hitsOf(reading, 'person').some(here)) return false;
    if (hitsOf(reading, 'being', 'animal').some(here)) return true;
    if (linked && hitsOf(reading, 'being', 'thing').some(here)) return true;
    linked &&= linking.has(wordAt(reading, at));
  }
  return false;
}

/** "s'il y a un blessé", "en cas de blessure": nothing happened yet. */
function isConditional(reading: Reading, hit: Hit): boolean {
  const words = reading.pack.negation.conditions;
  const near = before(reading, hit.first, LOOK_BACK).map((at) => wordAt(reading, at));
  const open = near.some((word, i) => words.has(word) && (word !== 's' || near[i - 1] === 'il'));
  return open && (reading.questions.has(sentenceOf(reading, hit)) || near.includes('cas'));
}

/** "il y a deux ans j'avais été blessé": another story. */
function isLongAgo(reading: Reading, hit: Hit): boolean {
  const clause = clauseOf(reading, hit);
  const { years, before: earlier } = reading.pack.words.injuries;
  const said = reading.tokens.filter((token) => token.clause === clause).map((token) => token.word);
  return years.test(said.join(' ')) && earlier.test(said.join(' '));
}

const DENIED: Readonly<Record<Exclude<Denial, 'none'>, InjuryFact['says']>> = {
  everybody: 'nobody',
  'one-person': 'one-well',
  severity: 'maybe-nobody',
};

/** "Blessés : non", "dommages corporels ? aucun": a form filled in. */
function isFilledInAsNone(reading: Reading, hit: Hit): boolean {
  const [here, next, behind] = [reading.tokens[hit.last], reading.tokens[hit.last + 1], reading.tokens[hit.last + 2]];
  if (here === undefined || next === undefined || next.clause === here.clause || behind?.clause === next.clause)
    return false;
  const between = reading.source.text.slice(here.end, next.start);
  return /^ ?[:?=] ?$/.test(between) && reading.pack.negation.wholeClause.has(next.word);
}

function readSign(reading: Reading, hit: Hit): InjuryFact['says'] {
  if (hit.label === 'casualty' && isFilledInAsNone(reading, hit)) return 'nobody';
  const denial = standsByItself(reading, hit) ? 'none' : denialOf(reading, hit);
  const unsure = hedgesOf(reading, hit, 'hedge', 'so-far').length > 0;
  if (denial === 'none') return unsure && isStronglyHedged(reading, hit) ? 'maybe-hurt' : 'hurt';
  if (reachesOut(reading, hit)) return 'maybe-hurt';
  // Who does not bleed may still be hurt: a sign that is missing proves nothing.
  if (hit.label !== 'casualty') return 'unsaid';
  if (unsure) return 'maybe-nobody';
  return DENIED[denial];
}

/** "je crois qu'il est blessé" tells of somebody hurt; "peut-être" and "je ne sais pas si" leave it open. */
function isStronglyHedged(reading: Reading, hit: Hit): boolean {
  const { strongDoubt } = reading.pack.words.injuries;
  return hedgesOf(reading, hit, 'hedge').some(({ first, last }) =>
    reading.tokens.slice(first, last + 1).some(({ word }) => strongDoubt.test(word)),
  );
}

/** "nobody was badly hurt": somebody may be hurt a little. */
function leavesRoom(reading: Reading, hit: Hit): boolean {
  const { severity } = reading.pack.negation;
  const said = reading.tokens.slice(hit.first, hit.last + 1);
  // "je vais très bien" measures no wound.
  const fine = said.some(({ word }) => reading.pack.words.injuries.fine?.test(word) === true);
  if (!fine && said.some(({ word }) => severity.has(word))) return true;
  const ofThings = said.some(({ word }) => reading.pack.words.injuries.material.test(word));
  return !ofThings && after(reading, hit.last, 1).some((at) => severity.has(wordAt(reading, at)));
}

function readNobody(reading: Reading, hit: Hit): InjuryFact['says'] {
  // "une personne blessée" is somebody.
  if (isNoun(reading, hit.first)) return 'hurt';
  // Whoever drove was there.
  if (hit.label === 'absent' && isOnRoad(reading, companyOf(reading))) return 'unsaid';
  if (
    denialOf(reading, hit) !== 'none' &&
    hit.label === 'nobody' &&
    reading.pack.words.injuries.well.test(wordAt(reading, hit.first))
  )
    return 'hurt';
  const unsure = hedgesOf(reading, hit, 'hedge', 'so-far').length > 0;
  if (unsure || leavesRoom(reading, hit)) return 'maybe-nobody';
  return hit.label === 'one-well' ? 'one-well' : 'nobody';
}

/** "J'ai cru qu'il y avait un blessé mais non": somebody was feared to be hurt, and was not. */
function isOnlyFeared(reading: Reading, hit: Hit): boolean {
  const { feared, relieved } = reading.pack.words.injuries;
  const { turns } = reading.pack.words.answers;
  // "I thought I was fine but my back hurts": what follows the turn is no fear.
  const led = before(reading, hit.first, FEAR_REACH);
  const turn = led.findIndex((at) => turns.test(wordAt(reading, at)));
  const governing = turn === -1 ? led : led.slice(0, turn);
  if (!governing.some((at) => feared.test(wordAt(reading, at)))) return false;
  const behind = reading.tokens.slice(hit.last + 1, hit.last + 1 + RELIEF_REACH);
  return behind.some((token) => token.sentence === sentenceOf(reading, hit) && relieved.test(token.word));
}

const FEAR_REACH = 8;
const RELIEF_REACH = 3;

/** The words are there, but tell of no person, of another time, or of what might happen. */
function isBesideThePoint(reading: Reading, hit: Hit): boolean {
  return (
    (belongsToNobody(reading, hit) && !standsByItself(reading, hit)) ||
    isConditional(reading, hit) ||
    isLongAgo(reading, hit) ||
    isOnlyFeared(reading, hit)
  );
}

function readHit(reading: Reading, hit: Hit): InjuryFact['says'] {
  switch (hit.label) {
    case 'doubt':
      return 'maybe-hurt';
    case 'absent':
    case 'nobody':
    case 'one-well':
      return readNobody(reading, hit);
    case 'struck':
    case 'body':
      return isBesideThePoint(reading, hit) || denialOf(reading, hit) !== 'none' ? 'unsaid' : hit.label;
    default:
      return isBesideThePoint(reading, hit) ? 'unsaid' : readSign(reading, hit);
  }
}

/** Every phrase about people's bodies with what it says here. */
export function injuryFacts(reading: Reading): readonly InjuryFact[] {
  return hitsOf(reading, 'injury')
    .filter((hit) => hit.label !== 'perhaps')
    .map((hit) => ({ hit, says: readHit(reading, hit) }));
}

/** "à part une belle frayeur" excepts nobody. */
const FRIGHT_REACH = 3;

/** "sauf mon fils", "à part une bosse": the denial before does not hold for all; but "sain et sauf" is one word. */
/** "ghir tomobil li mchat", "à part le pare-chocs": a thing is excepted, and nobody. */
function exceptsThing(reading: Reading, at: number): boolean {
  return hitsOf(reading, 'being', 'thing').some(({ first }) => first === at + 1);
}

function hasException(reading: Reading, fact: InjuryFact): boolean {
  const words = reading.pack.negation.exceptions;
  const sentence = sentenceOf(reading, fact.hit);
  return reading.tokens.some(
    (token, i) =>
      i > fact.hit.last &&
      token.sentence === sentence &&
      words.has(token.word) &&
      // "de part et d'autre"
      !hitsOf(reading, 'idiom').some(({ first, last }) => first <= i && i <= last) &&
      wordAt(reading, i - 1) !== 'et' &&
      !exceptsThing(reading, i) &&
      !after(reading, i, FRIGHT_REACH).some((at) => reading.pack.harm.fright.test(reading.tokens[at]?.written ?? '')),
  );
}

/** Who takes part in an account, as far as it tells. */
interface Company {
  /** Words for people close to the writer, each once. */
  readonly close: ReadonlySet<string>;
  /** The writer says to have been alone. */
  readonly alone: boolean;
  /** 1 when somebody else was met on the road. */
  readonly others: number;
}

function companyOf(reading: Reading): Company {
  const { own } = reading.pack.words.parties;
  const alone = hitsOf(reading, 'party', 'alone').length > 0;
  const met = hitsOf(reading, 'party', 'other-vehicle', 'vehicle', 'someone', 'chain').some(
    (hit) => !own.test(wordAt(reading, hit.first - 1)),
  );
  return {
    close: new Set(hitsOf(reading, 'person', 'close', 'exposed').map((hit) => wordAt(reading, hit.last))),
    alone,
    others: !alone && met ? 1 : 0,
  };
}

function isOnRoad(reading: Reading, { close, others }: Company): boolean {
  const inVehicle = [...close].some((word) => reading.pack.words.injuries.passenger.test(word));
  const road = hitsOf(reading, 'type', 'collision');
  return (others > 0 && road.length > 0) || inVehicle || road.some(({ weight }) => weight >= 3);
}

function isOfSelf(reading: Reading, hit: Hit): boolean {
  const { self } = reading.pack.negation;
  const own = Array.from({ length: hit.last - hit.first + 1 }, (_, i) => hit.first + i);
  return [...own, ...before(reading, hit.first, 3)].some((at) => self.has(wordAt(reading, at)));
}

/** One person is said to be well: does anyone remain of whom nothing was said? */
function someoneIsLeft(reading: Reading, well: readonly InjuryFact[]): boolean {
  const selfIsWell = well.some(({ hit }) => isOfSelf(reading, hit));
  const company = companyOf(reading);
  const { close, alone, others } = company;
  // "Je n'ai rien", and no more: of the others nothing is said, and nobody knows of what event.
  if (close.size === 0 && (alone || hitsOf(reading, 'type').length === 0)) return !alone;
  // At home, the account is of whoever was there; on the road, of the writer and the others too.
  // Who says of three that they are well has thought of everybody.
  if (isOnRoad(reading, company)) return !selfIsWell || (well.length < MANY && well.length < 1 + close.size + others);
  return well.length < close.size + (selfIsWell ? 1 : 0);
}

interface Verdict {
  readonly value: Ternary;
  readonly from: InjuryFact;
  readonly confidence: number;
}

/** Everybody is said to be well, or one person is: does that hold for all? */
function wellness(reading: Reading, facts: readonly InjuryFact[]): Verdict | undefined {
  const nobody = facts.find((fact) => fact.says === 'nobody');
  if (nobody !== undefined) {
    return hasException(reading, nobody) || facts.some((fact) => fact.says === 'body')
      ? { value: 'unknown', from: nobody, confidence: 0.4 }
      : { value: 'no', from: nobody, confidence: 0.9 };
  }
  const well = facts.filter((fact) => fact.says === 'one-well');
  const [first] = well;
  if (first === undefined) return undefined;
  const doubtful = facts.some((fact) => fact.says === 'struck' || fact.says === 'body');
  const open = doubtful || someoneIsLeft(reading, well);
  return open ? { value: 'unknown', from: first, confidence: 0.5 } : { value: 'no', from: first, confidence: 0.6 };
}

/** "No" only when nothing else in the account speaks against it. */
function guarded(reading: Reading, facts: readonly InjuryFact[], found: Verdict): Verdict {
  if (found.value !== 'no') return found;
  const denials = facts.filter(({ says }) => says === 'nobody' || says === 'one-well').map(({ hit }) => hit);
  // In a text without commas ("nobody was hurt my neck aches", "I am fine in the car my head aches") the denial, or a
  // thing that it names, seems to own what is told next.
  const overrun = (hit: Hit): boolean =>
    denials.some(
      (denial) =>
        clauseOf(reading, denial) === clauseOf(reading, hit) && denial.first <= hit.first && denial.last < hit.last,
    );
  const weighed = facts.map(({ hit }) => hit).filter((hit) => hit.label !== 'body' && !overrun(hit));
  const runsOn = facts.some(
    ({ says, hit }) => says === 'unsaid' && ['casualty', 'symptom', 'grave'].includes(hit.label) && overrun(hit),
  );
  return runsOn || denialIsOpen(reading, denials, weighed) ? { ...found, value: 'unknown', confidence: 0.4 } : found;
}

function verdict(reading: Reading, facts: readonly InjuryFact[]): Verdict | undefined {
  const saying = (...says: readonly InjuryFact['says'][]): InjuryFact | undefined =>
    facts.find((fact) => says.includes(fact.says));
  const hurt = saying('hurt');
  if (hurt !== undefined) return { value: 'yes', from: hurt, confidence: 0.9 };
  const open = saying('maybe-hurt', 'maybe-nobody');
  if (open !== undefined) return { value: 'unknown', from: open, confidence: 0.5 };
  const well = wellness(reading, facts);
  if (well !== undefined) return guarded(reading, facts, well);
  const struck = saying('struck', 'body');
  return struck === undefined ? undefined : { value: 'unknown', from: struck, confidence: 0.4 };
}

/**
 * Is anyone hurt? `no` only when it is said that nobody is, without doubt, exception or anyone left unmentioned:
 * an injured person labelled `no` is the one mistake that must not happen. Everything else is asked.
 */
export function readInjuries(reading: Reading): Evidence<Ternary> | undefined {
  const facts = injuryFacts(reading);
  const found = verdict(reading, facts);
  if (found !== undefined)
    return { value: found.value, span: spanOfHit(reading, found.from.hit), confidence: found.confidence };
  const [perhaps] = hitsOf(reading, 'injury', 'perhaps');
  return perhaps === undefined ? undefined : { value: 'unknown', span: spanOfHit(reading, perhaps), confidence: 0.3 };
}
