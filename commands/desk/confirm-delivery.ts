import type { Transaction } from '../ports';

/**
 * The customer's client has the transcript up to a sequence: what advisors wrote up to there gets its ✅ in the thread, once
 * a message, however often it is reported (PRODUCT.md section 3).
 */
export async function confirmDelivery(tx: Transaction, conversationId: string, sequence: number): Promise<void> {
  for (const { escalationId, desk } of await tx.deliveries.settle(conversationId, sequence)) {
    const key = `delivered:${desk.channel}:${desk.ts}`;
    tx.outbox.append({
      key,
      kind: 'slack.reaction',
      // It waits for nothing else.
      group: key,
      escalationId,
      conversationId: null,
      claimId: null,
      payload: { ref: desk, reaction: 'delivered' },
      notBefore: null,
    });
  }
}
