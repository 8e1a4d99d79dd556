import type { Ternary } from '../claim/types';
import { denialIsOpen } from './injury-guard';
import { everybodyIsNamed, isOnRoad, someoneIsLeft } from './injury-company';
import type { Hit } from './lexicon/lexicon';
import { denialOf, hedgesOf, isNoun, type Denial } from './negation';
import { after, before, clauseOf, hitsOf, sentenceOf, spanOfHit, wordAt, type Reading } from './reading';
import { ONLY_OWN_ARE_WELL, type Evidence } from './types';

/** What one phrase about people's bodies says, once its surroundings were read. */
export interface InjuryFact {
  readonly hit: Hit;
  readonly says:
    'hurt' | 'maybe-hurt' | 'nobody' | 'maybe-nobody' | 'not-badly' | 'one-well' | 'struck' | 'body' | 'unsaid';
}

const LOOK_BACK = 5;

/** What says that people are well; its denial and its things are its own. */
const WELL: ReadonlySet<string> = new Set(['nobody', 'one-well', 'also-well', 'named-well', 'absent', 'away']);
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
  // "mchina 7it khouya tjre7": whoever is named in the phrase itself is hurt, and no thing.
  const named = hitsOf(reading, 'person').some(({ first, last }) => hit.first <= first && last <= hit.last);
  let linked = !named && !reading.tokens.slice(hit.first, hit.last + 1).some(({ word }) => care.test(word));
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
  severity: 'not-badly',
};

/** "Blessés : non", "dommages corporels ? aucun", "الإصابات: لا شيء": a form filled in. */
function isFilledInAsNone(reading: Reading, hit: Hit): boolean {
  const [here, next] = [reading.tokens[hit.last], reading.tokens[hit.last + 1]];
  if (here === undefined || next === undefined) return false;
  const behind = reading.tokens.filter(({ clause }, at) => clause === next.clause && at > hit.last + 1);
  // "dommages corporels néant"
  if (next.clause === here.clause) return behind.length === 0 && NOUGHT.test(next.word);
  const between = reading.source.text.slice(here.end, next.start);
  const { wholeClause, light } = reading.pack.negation;
  const { none } = reading.pack.words.injuries;
  const denied = wholeClause.has(next.word) || (none?.has(next.word) ?? false);
  return /^ ?[:?=] ?$/.test(between) && denied && behind.every(({ word }) => light.has(word));
}

const NOUGHT = /^(?:neant|zero|0|nul|ras)$/;

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

/** "pas indemne": the word for being well is denied itself. */
function isDeniedWell(reading: Reading, hit: Hit): boolean {
  return (
    hit.label === 'nobody' &&
    reading.pack.words.injuries.well.test(wordAt(reading, hit.first)) &&
    denialOf(reading, hit) !== 'none'
  );
}

/** "it stood empty in the car park when it was hit": whoever could have sat in it was not there. */
function isParked(reading: Reading): boolean {
  const { parked } = reading.pack.words.injuries;
  return parked !== undefined && reading.tokens.some(({ written }) => parked.test(written));
}

function readNobody(reading: Reading, hit: Hit): InjuryFact['says'] {
  // "une personne blessée" is somebody.
  if (isNoun(reading, hit.first)) return 'hurt';
  // Whoever drove was there.
  if (hit.label === 'absent' && isOnRoad(reading) && !isParked(reading)) return 'unsaid';
  if (isDeniedWell(reading, hit)) return 'hurt';
  if (hedgesOf(reading, hit, 'hedge', 'so-far').length > 0) return 'maybe-nobody';
  // "pas de blessé grave": what else is said of people may say more.
  if (leavesRoom(reading, hit)) return 'not-badly';
  return readWell(reading, hit);
}

function readWell(reading: Reading, hit: Hit): InjuryFact['says'] {
  switch (hit.label) {
    case 'one-well':
      return 'one-well';
    case 'also-well':
      return endsThere(reading, hit) && followsWell(reading, hit) ? 'one-well' : 'unsaid';
    case 'named-well':
      return isSaidOfSomebody(reading, hit) ? 'one-well' : 'unsaid';
    case 'away':
      return isBesideWell(reading) ? 'one-well' : 'unsaid';
    default:
      return 'nobody';
  }
}

/** "les enfants étaient à l'école, moi ça va": who was elsewhere is counted with somebody who is said to be well, and proves nothing alone. */
function isBesideWell(reading: Reading): boolean {
  return hitsOf(reading, 'injury', 'one-well', 'named-well', 'nobody').length > 0;
}

/** "Hamid n'a rien", whoever Hamid is; but not "la Clio n'a rien". */
function isName(reading: Reading, at: number): boolean {
  const { source, pack } = reading;
  const initial = source.original.charAt(source.offsets[reading.tokens[at]?.start ?? -1] ?? -1);
  const lead = wordAt(reading, at - 1);
  return /^\p{Lu}$/u.test(initial) && !pack.negation.light.has(lead) && !pack.harm.whose.test(lead);
}

function isSaidOfSomebody(reading: Reading, hit: Hit): boolean {
  return endsThere(reading, hit) && (isName(reading, hit.first - 1) || isOfSomebody(reading, hit));
}

/** "mes parents n'ont croisé personne et sont indemnes", "mes parents, qui étaient à table, n'ont rien eu": whose state it is stands before. */
function isOfSomebody(reading: Reading, hit: Hit): boolean {
  const { ownedBy } = reading.pack.words.parties;
  const opens = (at: number): boolean => reading.tokens[at - 1]?.clause !== reading.tokens[at]?.clause;
  const led = ({ first, last }: Hit): boolean =>
    last < hit.first &&
    hit.first - last <= SUBJECT_REACH &&
    reading.tokens[first]?.sentence === sentenceOf(reading, hit);
  const subject = hitsOf(reading, 'person', 'close', 'exposed', 'driver')
    .filter(
      (person) => led(person) && opens(person.first) && !(ownedBy?.test(wordAt(reading, person.first - 1)) ?? false),
    )
    .at(-1);
  if (subject === undefined) return false;
  // "ma femme est arrivée, la voiture n'a rien": something else has become the subject.
  return !hitsOf(reading, 'being', 'thing', 'animal').some(
    (thing) => thing.first > subject.last && thing.last < hit.first,
  );
}

const SUBJECT_REACH = 12;

/** Nothing follows that would make it another statement ("lui aussi a signé"). */
function endsThere(reading: Reading, hit: Hit): boolean {
  const next = reading.tokens[hit.last + 1];
  return next?.clause !== clauseOf(reading, hit) || reading.pack.words.status.links.has(next.word);
}

/** "le chauffeur n'a rien, les voyageurs non plus", "he was unhurt and we were in bed": well with somebody who is. */
function followsWell(reading: Reading, hit: Hit): boolean {
  const sentence = sentenceOf(reading, hit);
  return hitsOf(reading, 'injury', 'one-well', 'named-well', 'nobody').some(
    (well) => well.last < hit.first && sentence - sentenceOf(reading, well) <= 1,
  );
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

/** "calandre et capteurs morts": nobody is named who could have died. */
function isDeadThing(reading: Reading, hit: Hit): boolean {
  const { dies } = reading.pack.words.injuries;
  if (hit.last - hit.first > 1 || !(dies?.test(wordAt(reading, hit.last)) ?? false)) return false;
  const near = [hit.first, ...before(reading, hit.first, LOOK_BACK)];
  const somebody = hitsOf(reading, 'person').some(({ first, last }) => near.some((at) => first <= at && at <= last));
  const theirs = near.some((at) => reading.pack.harm.whose.test(wordAt(reading, at)));
  return !somebody && !theirs && !near.some((at) => isName(reading, at) || isNoun(reading, at));
}

/** The words are there, but tell of no person, of another time, or of what might happen. */
function isBesideThePoint(reading: Reading, hit: Hit): boolean {
  return (
    (belongsToNobody(reading, hit) && !standsByItself(reading, hit)) ||
    isConditional(reading, hit) ||
    isLongAgo(reading, hit) ||
    isOnlyFeared(reading, hit)
  );
}

/** "côté humain : néant"; whatever runs on behind the word leaves it open. */
function readForm(reading: Reading, hit: Hit): InjuryFact['says'] {
  if (isFilledInAsNone(reading, hit)) return 'nobody';
  return reading.pack.negation.wholeClause.has(wordAt(reading, hit.last + 1)) ? 'body' : 'unsaid';
}

function isBlow(reading: Reading, hit: Hit): boolean {
  return !isBesideThePoint(reading, hit) && denialOf(reading, hit) === 'none';
}

function readHit(reading: Reading, hit: Hit): InjuryFact['says'] {
  if (WELL.has(hit.label)) return readNobody(reading, hit);
  switch (hit.label) {
    case 'doubt':
      return 'maybe-hurt';
    case 'form':
      return readForm(reading, hit);
    case 'struck':
    case 'body':
      return isBlow(reading, hit) ? hit.label : 'unsaid';
    default:
      if (isBesideThePoint(reading, hit)) return 'unsaid';
      // It proves no wound, and still forbids to say that there is none.
      return isDeadThing(reading, hit) ? 'body' : readSign(reading, hit);
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
/** So far behind an exception stands what it excepts. */
const EXCEPTED = 3;

/** "ghir tomobil li mchat", "à part mon parquet": a thing is excepted, and nobody. */
function exceptsThing(reading: Reading, at: number): boolean {
  const within = ({ first }: Hit): boolean => first > at && first <= at + EXCEPTED;
  const person = hitsOf(reading, 'person', 'close', 'exposed', 'driver').some(within);
  return !person && hitsOf(reading, 'being', 'thing', 'animal').some(within);
}

/** "sauf mon fils", "à part une bosse": the denial before does not hold for all; but "sain et sauf" is one word. */
function hasException(reading: Reading, fact: InjuryFact): boolean {
  const words = reading.pack.negation.exceptions;
  const sentence = sentenceOf(reading, fact.hit);
  return reading.tokens.some(
    (token, i) =>
      i > fact.hit.last &&
      token.sentence === sentence &&
      words.has(token.word) &&
      !hitsOf(reading, 'injury').some(({ label, first, last }) => WELL.has(label) && first <= i && i <= last) &&
      // "de part et d'autre"
      !hitsOf(reading, 'idiom').some(({ first, last }) => first <= i && i <= last) &&
      wordAt(reading, i - 1) !== 'et' &&
      !exceptsThing(reading, i) &&
      !after(reading, i, FRIGHT_REACH).some((at) => reading.pack.harm.fright.test(reading.tokens[at]?.written ?? '')),
  );
}

interface Verdict {
  readonly value: Ternary;
  readonly from: InjuryFact;
  readonly confidence: number;
}

/** Each one is said to be well, whoever was met on the road among them. */
const ALL_NAMED = 0.7;

/** Everybody is said to be well, or one person is: does that hold for all? */
function wellness(reading: Reading, facts: readonly InjuryFact[]): Verdict | undefined {
  const nobody = facts.find((fact) => fact.says === 'nobody');
  if (nobody !== undefined) {
    // Who was not there proves nothing for whoever was run over.
    const elsewhere = nobody.hit.label === 'absent' && facts.some((fact) => fact.says === 'struck');
    return elsewhere || hasException(reading, nobody) || facts.some((fact) => fact.says === 'body')
      ? { value: 'unknown', from: nobody, confidence: 0.4 }
      : { value: 'no', from: nobody, confidence: 0.9 };
  }
  const well = facts.filter((fact) => fact.says === 'one-well');
  const [first] = well;
  if (first === undefined) return undefined;
  const doubtful = facts.some((fact) => fact.says === 'struck' || fact.says === 'body');
  const hits = well.map(({ hit }) => hit);
  if (doubtful || someoneIsLeft(reading, hits)) return { value: 'unknown', from: first, confidence: 0.5 };
  return { value: 'no', from: first, confidence: everybodyIsNamed(reading, hits) ? ALL_NAMED : ONLY_OWN_ARE_WELL };
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
  const weighed = facts
    .map(({ hit }) => hit)
    .filter((hit) => hit.label !== 'body' && (denials.includes(hit) || !overrun(hit)));
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
  const slightly = saying('not-badly');
  // "pas de blessé grave" leaves the little ones; "rien de grave pour nous, plus de peur que de mal" does not.
  if (slightly !== undefined && !facts.some(({ says }) => says === 'nobody'))
    return { value: 'unknown', from: slightly, confidence: 0.5 };
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
