import type { ClaimFacts, DocumentKind } from '../../domain/claim/types';
import type { Understanding } from '../../domain/understanding/types';
import { withConsequences } from './fact-consequences';
import { withReading } from './merge-reading';

/** Answers to questions, by fact. */
export type FactAnswers = Readonly<
  Partial<
    Pick<
      ClaimFacts,
      | 'type'
      | 'lossDate'
      | 'place'
      | 'injuries'
      | 'thirdParty'
      | 'otherDriverKnown'
      | 'otherParty'
      | 'hitAndRun'
      | 'parties'
      | 'liability'
      | 'circumstances'
      | 'police'
      | 'constat'
      | 'claimedAmount'
      | 'quoteAmount'
      | 'amountToConfirm'
      | 'policyId'
      | 'theftOf'
      | 'damagedThing'
      | 'report'
      | 'documents'
    >
  >
>;

/** What one message brought. */
export interface Said {
  /** The customer's words, kept in the account. */
  readonly text?: string;
  /** All that was read in them: fills what is not known yet. */
  readonly reading?: Understanding;
  /** What they answered to the question asked: prevails over the reading. */
  readonly answers?: FactAnswers;
  /** Questions that are not to be asked again although they gave no fact. */
  readonly settled?: readonly string[];
  /** "Je ne sais pas". */
  readonly unsure?: boolean;
  /** Facts that this answer ends (an amount that was read back). */
  readonly forget?: readonly (keyof ClaimFacts)[];
}

const LONGEST_LINE = 4_000;
const MOST_LINES = 60;

/**
 * The facts with what one message brought. What was said is never overwritten by silence: a reading only fills gaps,
 * except that an injury, once mentioned, always counts.
 */
export function mergeFacts(facts: ClaimFacts, said: Said): ClaimFacts {
  const heard = said.text === undefined ? facts : withLine(facts, said.text);
  const read = said.reading === undefined ? heard : withReading(heard, said.reading, said.text ?? '');
  const answered = said.answers === undefined ? read : withAnswers(read, said.answers);
  const marked = withMarks(answered, said);
  return said.forget === undefined ? marked : without(marked, said.forget);
}

/** The facts less some of them. */
export function without(facts: ClaimFacts, names: readonly (keyof ClaimFacts)[]): ClaimFacts {
  const dropped = new Set<string>(names);
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !dropped.has(name))) as unknown as ClaimFacts;
}

function withLine(facts: ClaimFacts, text: string): ClaimFacts {
  const line = text.trim().slice(0, LONGEST_LINE);
  if (line === '' || facts.account.length >= MOST_LINES) return facts;
  return { ...facts, account: [...facts.account, line] };
}

/** What came is there: a "plus tard" from a second window, or said before it was seen, does not undo it. */
function withoutReceived(facts: ClaimFacts, said: NonNullable<ClaimFacts['documents']>): ClaimFacts['documents'] {
  const kept = Object.entries(said).filter(([kind]) => facts.documents?.[kind as DocumentKind] !== 'received');
  return Object.fromEntries(kept);
}

function withAnswers(facts: ClaimFacts, answers: FactAnswers): ClaimFacts {
  return withConsequences({
    ...facts,
    ...answers,
    ...(answers.documents === undefined
      ? {}
      : { documents: { ...facts.documents, ...withoutReceived(facts, answers.documents) } }),
    ...(answers.otherParty === undefined ? {} : { otherParty: { ...facts.otherParty, ...answers.otherParty } }),
    ...(answers.report === undefined ? {} : { report: joinReports(facts, answers.report) }),
  });
}

function joinReports(facts: ClaimFacts, report: NonNullable<ClaimFacts['report']>): NonNullable<ClaimFacts['report']> {
  return {
    ...facts.report,
    ...report,
    own: { ...facts.report?.own, ...report.own },
    other: { ...facts.report?.other, ...report.other },
  };
}

function withMarks(facts: ClaimFacts, said: Said): ClaimFacts {
  const settled = said.settled?.filter((name) => !(facts.settled ?? []).includes(name)) ?? [];
  return {
    ...facts,
    ...(said.unsure === true ? { unsureAnswers: (facts.unsureAnswers ?? 0) + 1 } : {}),
    ...(settled.length === 0 ? {} : { settled: [...(facts.settled ?? []), ...settled] }),
  };
}
