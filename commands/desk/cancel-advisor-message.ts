import type { Advisor } from '../../domain/people/people';
import type { Transaction } from '../ports';
import { advisorActor } from './desk-act';

/**
 * The key under which an advisor's message waits for its moment, and by which it can be taken back.
 * @param edition when the message was last edited, in the desk's own terms; empty as long as it was not.
 */
export function advisorMessageKey(
  advisorId: string,
  message: { readonly channel: string; readonly ts: string; readonly edition: string },
): string {
  const edition = message.edition === '' ? '' : `:${message.edition}`;
  return `advisor:${advisorId}:${message.channel}:${message.ts}${edition}`;
}

/**
 * Takes back an advisor's message that has not left yet. `too_late` once it is on its way, and for a message of somebody
 * else's: the key comes from a button.
 */
export async function cancelAdvisorMessage(
  tx: Transaction,
  input: { readonly advisor: Advisor; readonly key: string; readonly now: Date },
): Promise<'cancelled' | 'was_cancelled' | 'too_late'> {
  if (!input.key.startsWith(`advisor:${input.advisor.id}:`)) return 'too_late';
  const outcome = await tx.outbox.cancel(input.key);
  if (outcome !== 'cancelled') return outcome;
  tx.audit.append({
    actor: advisorActor(input.advisor),
    action: 'advisor.message_cancelled',
    claimId: null,
    subject: null,
    detail: {},
    at: input.now,
  });
  return outcome;
}
