import type { Claim } from '../../domain/claim/claim';
import type { CommandContext } from './context';
import { putOnDesk } from './put-on-desk';

type RequestedReview =
  | { readonly ok: true; readonly claim: Claim }
  /** Nobody but a machine may be reviewed so; a person's decision has its own routes (complaint, mediator). */
  | { readonly ok: false; readonly reason: 'not_automatic' };

/**
 * Human review of an automatic decision (GDPR art. 22): status `validation` and a card on the desk. A dossier that is with
 * a person already stays there.
 */
export async function requestReview(context: CommandContext, claim: Claim): Promise<RequestedReview> {
  if (claim.status === 'escalade' || claim.status === 'validation') return { ok: true, claim };
  if (claim.decision?.automatic !== true) return { ok: false, reason: 'not_automatic' };
  context.tx.audit.append({
    actor: context.actor,
    action: 'claim.review_requested',
    claimId: claim.id,
    subject: claim.id,
    detail: { ground: claim.decision.ground },
    at: context.now,
  });
  return { ok: true, claim: await putOnDesk(context, claim, 'validation', ['revue_demandee']) };
}
