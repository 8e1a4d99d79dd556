import type { ClaimFacts, CorrectableFact, CorrectedFacts, CorrectionTrace } from '../../domain/claim/types';

/** The answers that each correctable fact holds; a policy is its id, which tells a reader nothing. */
const ANSWERS: Readonly<Record<CorrectableFact, readonly (keyof CorrectedFacts)[]>> = {
  type: ['type'],
  lossDate: ['lossDate'],
  place: ['place'],
  injuries: ['injuries'],
  thirdParty: ['thirdParty'],
  circumstances: ['circumstances'],
  police: ['police'],
  constat: ['constat'],
  claimedAmount: ['claimedAmount', 'quoteAmount'],
  policy: [],
  liability: ['liability'],
};

/** What was said before and is said now, so that whoever reads the trace of a correction sees both. Nothing where nothing was. */
export function replacedAnswers(
  fact: CorrectableFact,
  before: ClaimFacts,
  after: ClaimFacts,
): Pick<CorrectionTrace, 'before' | 'after'> {
  const replaced = ANSWERS[fact].filter(
    (name) => before[name] != null && JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  return replaced.length === 0 ? {} : { before: pick(before, replaced), after: pick(after, replaced) };
}

function pick(facts: ClaimFacts, names: readonly (keyof CorrectedFacts)[]): CorrectedFacts {
  return Object.fromEntries(names.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]])));
}
