import { isOtherWithoutMotor } from '../../commands/claims/read-account';
import type { AmicableReport, ClaimFacts } from '../../domain/claim/types';
import { isForHuman, isWithOther } from './missing-questions';

/** Questions of the amicable report. Names are stored in conversations: never rename one. */
export const CONSTAT_QUESTIONS = [
  'constatPhoto',
  'constatByQuestions',
  'ownDriver',
  'otherDriver',
  'otherPlate',
  'otherInsurer',
  'ownBoxes',
  'otherBoxes',
  'observations',
  'signatures',
] as const;
export type ConstatQuestion = (typeof CONSTAT_QUESTIONS)[number];

const BY_QUESTIONS = CONSTAT_QUESTIONS.slice(2);

/** Only two motor vehicles and a known driver have an amicable report (PRODUCT.md section 1). */
function wantsConstat(facts: ClaimFacts): boolean {
  const known = facts.constat === 'yes' || facts.otherDriverKnown === 'yes';
  return (
    isWithOther(facts) &&
    known &&
    (facts.parties ?? 2) <= 2 &&
    !isForHuman(facts) &&
    !isOtherWithoutMotor(facts.account)
  );
}

/** What is still to be asked for the report: its photo, or its parts one by one. Date and place are known already. Pure. */
export function constatQuestions(facts: ClaimFacts): readonly ConstatQuestion[] {
  if (!wantsConstat(facts)) return [];
  const settled = facts.settled ?? [];
  return openQuestions(facts).filter((name) => !settled.includes(name));
}

function openQuestions(facts: ClaimFacts): readonly ConstatQuestion[] {
  const { report } = facts;
  if (facts.documents?.constat === 'received') return hasSignatures(report) ? [] : ['signatures'];
  if (report?.source === 'questions') return BY_QUESTIONS.filter((name) => PARTS[name]?.(report, facts) === true);
  if (report?.source === 'skipped') return [];
  return facts.constat === 'yes' ? ['constatPhoto', 'constatByQuestions'] : ['constatByQuestions'];
}

type Part = (report: AmicableReport, facts: ClaimFacts) => boolean;

const PARTS: Readonly<Partial<Record<ConstatQuestion, Part>>> = {
  ownDriver: ({ own }) => own?.driver === undefined,
  otherDriver: ({ other }) => other?.driver === undefined,
  otherPlate: ({ other }) => other?.plate === undefined,
  otherInsurer: ({ other }) => other?.insurer === undefined,
  ownBoxes: ({ own }) => own?.boxes === undefined,
  otherBoxes: ({ other }) => other?.boxes === undefined,
  observations: ({ observations }) => observations === undefined,
  // Only paper can bear the other driver's signature.
  signatures: (report, facts) => facts.constat === 'yes' && !hasSignatures(report),
};

function hasSignatures(report: AmicableReport | undefined): boolean {
  return report?.own?.signed !== undefined && report.other?.signed !== undefined;
}
