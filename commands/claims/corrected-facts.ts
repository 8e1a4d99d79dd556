import { requiredDocuments } from '../../domain/claim/required-documents';
import type { ClaimFacts, CorrectableFact } from '../../domain/claim/types';
import { isLate } from '../../domain/deadlines/declaration';
import { choosePolicies } from '../../domain/policy/choose-policies';
import { coverOf } from '../../domain/policy/cover';
import type { Policy } from '../../domain/policy/types';
import { mergeFacts, without, type FactAnswers } from './merge-facts';
import { replacedAnswers } from './replaced-answers';

export interface Correction {
  readonly fact: CorrectableFact;
  /** The new answer; empty when the customer now says that they do not know. */
  readonly answers: FactAnswers;
  /** Their words, kept in the account. */
  readonly text?: string;
  readonly unsure?: boolean;
  /** The words tell another story (who or what did the damage): seen by their reader, not by comparing fields. */
  readonly otherStory?: boolean;
}

interface Circumstances {
  readonly at: string;
  readonly declaredOn: string;
  readonly policy: Policy | null;
  readonly policies: readonly Policy[];
}

/** The facts after a correction, with its trace. Pure. */
export function correctedFacts(facts: ClaimFacts, correction: Correction, around: Circumstances): ClaimFacts {
  const { fact, answers, text, unsure, otherStory = false } = correction;
  const unsaid = without(withoutReport(facts, fact), [...FIELDS[fact], ...DEPENDENT[fact](facts, answers)]);
  const said = mergeFacts(unsettled(unsaid, fact), {
    answers,
    ...(text === undefined ? {} : { text }),
    ...(unsure === true ? { unsure, settled: [fact] } : {}),
  });
  const fitting = withFittingPolicy(withPapersStillWanted(said), around.policies);
  const decisive = otherStory || DECISIVE[fact](facts, fitting, around);
  const trace = { fact, at: around.at, decisive, ...replacedAnswers(fact, facts, fitting) };
  return { ...fitting, corrections: [...(facts.corrections ?? []), trace] };
}

/** Whether there is a report is what changes: what was concluded from the old answer goes with it. */
function withoutReport(facts: ClaimFacts, fact: CorrectableFact): ClaimFacts {
  if (fact !== 'constat' || facts.documents?.constat === undefined || facts.documents.constat === 'received')
    return facts;
  const papers = Object.entries(facts.documents).filter(([kind]) => kind !== 'constat');
  return { ...facts, documents: Object.fromEntries(papers) };
}

type Names = readonly (keyof ClaimFacts)[];

/** The fields that hold each correctable fact. */
const FIELDS: Readonly<Record<CorrectableFact, Names>> = {
  type: ['type', 'otherDamage'],
  lossDate: ['lossDate'],
  place: ['place'],
  injuries: ['injuries'],
  thirdParty: ['thirdParty'],
  circumstances: ['circumstances'],
  police: ['police'],
  constat: ['constat'],
  // Both are replaced by the one answer given: see the amount's reader.
  claimedAmount: ['amountToConfirm'],
  policy: ['policyId', 'damagedThing'],
  liability: ['liability'],
};

const OTHER_PARTY: Names = [
  'otherDriverKnown',
  'otherParty',
  'report',
  'liability',
  'parties',
  'hitAndRun',
  'foreignVehicle',
];

/** The later answers that fall with each fact. */
const DEPENDENT: Readonly<Record<CorrectableFact, (facts: ClaimFacts, answers: FactAnswers) => Names>> = {
  type: (facts, { type }) =>
    type === facts.type ? [] : ['theftOf', 'circumstances', 'constat', 'police', ...OTHER_PARTY, 'policyId'],
  lossDate: () => [],
  place: () => [],
  injuries: () => [],
  thirdParty: (_, { thirdParty }) => (thirdParty === 'yes' ? [] : [...OTHER_PARTY, 'constat']),
  circumstances: () => [],
  police: () => [],
  constat: (facts, { constat }) => (constat === 'yes' || facts.documents?.constat === 'received' ? [] : ['report']),
  claimedAmount: () => [],
  policy: () => [],
  liability: () => [],
};

const REOPENED: Readonly<Partial<Record<CorrectableFact, readonly string[]>>> = {
  type: ['type', 'sameEvent', 'dateBeforePolicy', 'policy'],
  lossDate: ['lossDate', 'sameEvent', 'dateBeforePolicy', 'policy'],
  constat: ['constat', 'constatPhoto', 'constatByQuestions', 'doc.constat'],
  claimedAmount: ['claimedAmount', 'quoteAmount'],
};

/** Questions that the corrected fact makes worth asking again. */
function unsettled(facts: ClaimFacts, fact: CorrectableFact): ClaimFacts {
  if (facts.settled === undefined) return facts;
  const open = REOPENED[fact] ?? [fact];
  return { ...facts, settled: facts.settled.filter((name) => !open.includes(name)) };
}

/** What was sent stays; what was only promised or given up stays where this claim still wants it. */
function withPapersStillWanted(facts: ClaimFacts): ClaimFacts {
  if (facts.documents === undefined) return facts;
  const wanted = new Set<string>(requiredDocuments(facts).flatMap((requirement) => requirement.accepts));
  const kept = Object.entries(facts.documents).filter(([kind, state]) => state === 'received' || wanted.has(kind));
  return { ...facts, documents: Object.fromEntries(kept) };
}

function withFittingPolicy(facts: ClaimFacts, policies: readonly Policy[]): ClaimFacts {
  const { policyId } = facts;
  if (policyId === undefined) return facts;
  const choice = choosePolicies(policies, without(facts, ['policyId']));
  const fits =
    choice.kind === 'chosen'
      ? choice.policy.id === policyId
      : choice.kind === 'ask' && choice.policies.some((policy) => policy.id === policyId);
  return fits ? facts : without(facts, ['policyId']);
}

type Side = Pick<Circumstances, 'policy' | 'declaredOn'>;

type Decisive = (before: ClaimFacts, after: ClaimFacts, side: Side) => boolean;

const never: Decisive = () => false;
const coversOrHastens: Decisive = (before, after, side) =>
  gainsCover(before, after, side) || gainsTime(before, after, side);

/**
 * Whether a correction changes the story on a decisive point: it takes an injury back, brings the loss under a cover or
 * into a delay that it was outside of, contradicts what was said of the other party, or more than doubles an amount.
 * A signal for a person, never a reproach: most such corrections are honest.
 */
const DECISIVE: Readonly<Record<CorrectableFact, Decisive>> = {
  injuries: (before, after) => before.injuries === 'yes' && after.injuries !== 'yes',
  type: coversOrHastens,
  lossDate: coversOrHastens,
  thirdParty: (before, after) => before.thirdParty === 'yes' && after.thirdParty === 'no' && before.constat === 'yes',
  claimedAmount: isDoubled,
  circumstances: changesLiability,
  liability: changesLiability,
  place: never,
  police: never,
  constat: never,
  policy: never,
};

function gainsCover(before: ClaimFacts, after: ClaimFacts, { policy }: Side): boolean {
  if (policy === null) return false;
  return coverOf(policy, before)?.covered === false && coverOf(policy, after)?.covered === true;
}

function gainsTime(before: ClaimFacts, after: ClaimFacts, side: Side): boolean {
  return wasLate(before, side) && !wasLate(after, side);
}

function wasLate({ type, lossDate }: ClaimFacts, { policy, declaredOn }: Side): boolean {
  if (policy === null || lossDate === undefined || lossDate.date > declaredOn) return false;
  return isLate({ country: policy.country, type: type ?? 'autre', lossOn: lossDate.date, declaredOn });
}

function changesLiability(before: ClaimFacts, after: ClaimFacts): boolean {
  return before.liability !== undefined && after.liability !== before.liability;
}

/** Also by a sum that is still to be read back: it takes the place of the known one with a plain yes. */
function isDoubled(before: ClaimFacts, after: ClaimFacts): boolean {
  const { amountToConfirm: waiting } = after;
  return (['quoteAmount', 'claimedAmount'] as const).some((name) => {
    const was = before[name];
    const is = waiting?.fact === name ? waiting.amount : after[name];
    return was != null && is?.currency === was.currency && is.cents > 2 * was.cents;
  });
}
