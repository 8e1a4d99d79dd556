import type { Claim } from '../../domain/claim/claim';
import type { EscalationKind } from '../../domain/escalation/escalation';
import { priorityOf } from '../../domain/escalation/priority';
import { lineOf } from '../../domain/escalation/routing';
import type { EscalationGround } from '../../domain/escalation/types';
import { CURRENT_RULES } from '../../domain/rules/rule-set';
import { escalateClaim } from '../desk/escalate-claim';
import type { CommandContext } from './context';
import { policyOf } from './policy-of';

/** Puts a claim on the advisors' desk, addressed by its line and by what is at stake. The first ground is the one told. */
export async function putOnDesk(
  context: CommandContext,
  claim: Claim,
  kind: EscalationKind,
  grounds: readonly EscalationGround[],
): Promise<Claim> {
  const policy = await policyOf(context, claim);
  const { claim: escalated } = await escalateClaim(context.tx, {
    actor: context.actor,
    claim,
    kind,
    ground: grounds[0] ?? 'conseiller_demande',
    reasons: grounds,
    priority: priorityOf(grounds),
    distress: (claim.facts.distress ?? 0) >= CURRENT_RULES.thresholds.strongDistress,
    line: lineOf(policy?.product ?? null, claim.facts),
    now: context.now,
    ids: context.ids,
  });
  return escalated;
}
