import { rulesOfVersion } from '../../domain/rules/rule-set';
import { replay, type Replay, type StoredDecision } from '../../domain/assessment/replay';
import { sourcesOf, stepOf, type DecisionStep, type RuleSource } from '../../domain/assessment/rule-sources';
import type { Claim, ClaimStatusChange, Reimbursement } from '../../domain/claim/claim';
import type { Actor, Language } from '../../domain/people/people';
import type { Transaction } from '../ports';
import { languageOf } from './language-of';

/** One decision of the rules, as it was taken and as it is taken again now. */
export interface ExplainedDecision extends StoredDecision {
  readonly step: DecisionStep;
  /** Where the rule that decided comes from; empty where its version is not known. */
  readonly sources: readonly RuleSource[];
  readonly replay: Replay;
}

/** All that was decided on a dossier, for whoever may ask why. Personal throughout. */
export interface Explanation {
  readonly claim: Claim;
  /** What the customer is spoken to in. */
  readonly language: Language;
  /** Oldest first. */
  readonly decisions: readonly ExplainedDecision[];
  /** The decision that stands was taken by the rules, and no copy of what it was taken from was kept (older versions). */
  readonly unkept: boolean;
  /** What people and schedules did. */
  readonly changes: readonly ClaimStatusChange[];
  readonly reimbursements: readonly Reimbursement[];
}

interface Asked {
  readonly tx: Transaction;
  readonly actor: Actor;
  readonly now: Date;
  /** Who asks, for the journal. */
  readonly by: string;
}

/**
 * Reads every decision on a dossier with the facts of its time, and replays each under the rules that took it. That somebody
 * asked is written down. Null when there is no such dossier.
 */
export async function explainClaim({ tx, actor, now, by }: Asked, reference: string): Promise<Explanation | null> {
  const claim = await tx.claims.findByReference(actor, reference);
  if (claim === null) return null;
  const stored = await tx.claimFile.decisions(actor, claim.id);
  const decisions = stored.map(explained);
  tx.audit.append({
    actor,
    action: 'claim.explained',
    claimId: claim.id,
    subject: claim.id,
    detail: { by, decisions: decisions.length, identical: decisions.every((each) => each.replay.kind === 'identical') },
    at: now,
  });
  return {
    claim,
    language: await languageOf(tx, actor, claim),
    decisions,
    unkept: claim.decision !== null && decisions.length === 0,
    changes: await tx.claimFile.statusChanges(actor, claim.id),
    reimbursements: await tx.claimFile.reimbursements(actor, claim.id),
  };
}

/** Whether everything that the rules decided comes out the same again; false where nothing was kept to try it with. */
export function isReproduced({ decisions, unkept }: Explanation): boolean {
  return !unkept && decisions.every(({ replay: { kind } }) => kind === 'identical');
}

function explained(stored: StoredDecision): ExplainedDecision {
  const rules = rulesOfVersion(stored.ruleVersion);
  const { ground } = stored.decision;
  return {
    ...stored,
    step: stepOf(ground),
    sources: rules === null ? [] : sourcesOf(ground, stored.input, rules),
    replay: replay(stored),
  };
}
