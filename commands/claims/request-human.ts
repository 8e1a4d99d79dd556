import type { Claim } from '../../domain/claim/claim';
import type { EscalationGround } from '../../domain/escalation/types';
import type { CommandContext } from './context';
import { putOnDesk } from './put-on-desk';
import { saveFacts } from './save-claim';

/**
 * Brings a person to a claim, whatever its state: the customer asked, complained, is in danger, or is not who we can
 * verify. What was said so far goes with it. Repeated, it raises what is on the desk already.
 */
export async function requestHuman(
  context: CommandContext,
  claim: Claim,
  grounds: readonly EscalationGround[] = ['conseiller_demande'],
): Promise<Claim> {
  const asked =
    claim.facts.humanRequested === true
      ? claim
      : await saveFacts(context, claim, { ...claim.facts, humanRequested: true });
  return putOnDesk(context, asked, 'escalade', grounds);
}
