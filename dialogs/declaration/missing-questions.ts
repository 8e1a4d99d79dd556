import { isOtherIdentified, requiredDocuments } from '../../domain/claim/required-documents';
import type { ClaimFacts } from '../../domain/claim/types';
import { choosePolicies } from '../../domain/policy/choose-policies';
import { guaranteesFor, suitsDamagedThing, suitsStolenThing } from '../../domain/policy/cover';
import { CURRENT_RULES } from '../../domain/rules/rule-set';
import type { DeclarationKnowledge } from './knowledge';

/**
 * Questions of the details, named after the fact that they fill, in the order that matters. Names are stored in
 * conversations: never rename one.
 */
export const DETAIL_QUESTIONS = [
  'amountToConfirm',
  'injuries',
  'type',
  'lossDate',
  'dateBeforePolicy',
  'sameEvent',
  'place',
  'theftOf',
  'thirdParty',
  'constat',
  'otherDriverKnown',
  'otherIdentity',
  'circumstances',
  'police',
  'claimedAmount',
  'policy',
] as const;
export type DetailQuestion = (typeof DETAIL_QUESTIONS)[number];

type Missing = (facts: ClaimFacts, known: DeclarationKnowledge) => boolean;

/**
 * What this loss still needs to be asked, most important first: nothing that was said, nothing that was answered by "je
 * ne sais pas", nothing that this type of loss does not need. Pure.
 */
export function missingQuestions(facts: ClaimFacts, known: DeclarationKnowledge): readonly DetailQuestion[] {
  const settled = facts.settled ?? [];
  return DETAIL_QUESTIONS.filter((name) => !settled.includes(name) && MISSING[name](facts, known));
}

/** A person will take over: they are not kept with questions that an advisor can ask. */
export function isForHuman(facts: ClaimFacts): boolean {
  const injuries = facts.injuries !== undefined && facts.injuries !== 'no';
  return injuries || (facts.distress ?? 0) >= CURRENT_RULES.thresholds.strongDistress;
}

/** A collision with somebody else, who did not flee. */
export function isWithOther(facts: ClaimFacts): boolean {
  return facts.type === 'collision' && facts.thirdParty === 'yes' && facts.hitAndRun !== true;
}

const MISSING: Readonly<Record<DetailQuestion, Missing>> = {
  // A relative is told of no sum, not even to confirm one: a person reads it.
  amountToConfirm: (facts, known) => known.mayReveal && facts.amountToConfirm !== undefined,
  injuries: (facts) => facts.injuries === undefined,
  type: (facts) => facts.type === undefined,
  lossDate: (facts) => facts.lossDate === undefined,
  dateBeforePolicy: (facts, known) => known.mayReveal && isBeforeEveryPolicy(facts, known),
  sameEvent: (facts, known) => !isForHuman(facts) && known.mayReveal && known.nearby.length > 0,
  place: (facts) => facts.place === undefined,
  theftOf: unlessForHuman((facts) => facts.type === 'vol' && facts.theftOf === undefined),
  thirdParty: unlessForHuman((facts) => mayInvolveOthers(facts) && facts.thirdParty === undefined),
  constat: unlessForHuman((facts) => isWithOther(facts) && facts.constat === undefined),
  otherDriverKnown: unlessForHuman((facts) => isWithOther(facts) && facts.otherDriverKnown === undefined),
  otherIdentity: unlessForHuman(isIdentityWanted),
  circumstances: unlessForHuman((facts) => isWithOther(facts) && facts.circumstances === undefined),
  // A constat that both drivers signed says more than a police report would.
  police: unlessForHuman(
    (facts) =>
      facts.type === 'collision' && facts.thirdParty !== 'no' && facts.constat !== 'yes' && facts.police === undefined,
  ),
  claimedAmount: unlessForHuman(needsEstimate),
  policy: (facts, known) =>
    facts.type !== undefined && known.mayReveal && choosePolicies(known.policies, facts).kind === 'ask',
};

function unlessForHuman(missing: (facts: ClaimFacts) => boolean): Missing {
  return (facts) => !isForHuman(facts) && missing(facts);
}

/** Somebody can be named, and no report that both drivers filled in names them. */
function isIdentityWanted(facts: ClaimFacts): boolean {
  if (!isWithOther(facts) || isOtherIdentified(facts)) return false;
  return facts.constat === 'yes' ? facts.report?.source === 'skipped' : facts.otherDriverKnown === 'yes';
}

function mayInvolveOthers(facts: ClaimFacts): boolean {
  return facts.type === 'collision' || facts.type === 'degats_des_eaux';
}

/** Where a quote is required its amount comes with it, among the papers. */
function needsEstimate(facts: ClaimFacts): boolean {
  if (facts.claimedAmount !== undefined || facts.quoteAmount !== undefined) return false;
  if (facts.type === undefined || facts.type === 'blessure') return false;
  return !requiredDocuments(facts).some((requirement) => requirement.accepts.includes('devis_ou_facture'));
}

/** The day lies before any policy that could answer: said back before it counts, since a slip is likelier than that. */
function isBeforeEveryPolicy(facts: ClaimFacts, { policies }: DeclarationKnowledge): boolean {
  const { type, lossDate } = facts;
  if (type === undefined || lossDate === undefined) return false;
  const fitting = policies.filter(
    ({ product }) =>
      guaranteesFor(product, type).length > 0 && suitsStolenThing(product, facts) && suitsDamagedThing(product, facts),
  );
  return fitting.length > 0 && fitting.every((policy) => lossDate.date < policy.startsOn);
}
