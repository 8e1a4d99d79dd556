import type { Claim } from '../../domain/claim/claim';
import type { Transaction } from '../ports';
import type { CommandContext } from './context';
import { nextDaytime } from './daytime';

/** Between two reminders, and before the first one. */
export const REMINDER_AFTER_MS = 48 * 3_600_000;
/** A dossier, whatever happens to it (PRODUCT.md section 1). */
export const MOST_REMINDERS = 3;
/** A reminder's key is this, the claim's id, a colon and its number from 1. */
export const REMINDER_KEY = 'reminder.documents:';

/** Reminds the customer of missing papers after 48 hours, in daytime (PRODUCT.md section 2, decision step 3). */
export function remindOfDocuments({ tx, now, timeZone }: CommandContext, claim: Claim): void {
  appendReminder(tx, claim, 1, nextDaytime(new Date(now.getTime() + REMINDER_AFTER_MS), timeZone));
}

/** One more reminder, at once; the schedule that orders it knows the time of day. */
export function remindAgain(tx: Transaction, claim: Claim, number: number): void {
  appendReminder(tx, claim, number, null);
}

export async function cancelReminder({ tx }: CommandContext, claim: Claim): Promise<void> {
  await tx.outbox.cancel(reminderKey(claim, 1));
}

function appendReminder(tx: Transaction, claim: Claim, number: number, notBefore: Date | null): void {
  if (claim.conversationId === null) return;
  const key = reminderKey(claim, number);
  tx.outbox.append({
    key,
    kind: 'conversation.event',
    // A group of its own: what waits for two days must not hold back what an advisor writes meanwhile.
    group: key,
    escalationId: null,
    conversationId: claim.conversationId,
    claimId: claim.id,
    payload: { name: 'reminder.documents', claimId: claim.id },
    notBefore,
  });
}

function reminderKey(claim: Claim, number: number): string {
  return `${REMINDER_KEY}${claim.id}:${number}`;
}
