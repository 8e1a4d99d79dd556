import type { BankAccount } from '../../domain/payment/bank-account';
import type { CommandContext } from '../claims/context';
import { deskRow } from '../desk/desk-rows';

/**
 * Keeps the account to which somebody wants to be paid, in place of an earlier one. The journal says that it was given or changed;
 * advisors who have one of the person's dossiers read that, and nothing of the account.
 * @param claimId the dossier for which it was asked.
 */
export async function giveBankDetails(
  { tx, actor, now, ids }: CommandContext,
  given: { readonly clientId: string; readonly claimId: string | null; readonly account: BankAccount },
): Promise<void> {
  const { clientId, claimId, account } = given;
  const changed = await tx.bankDetails.has(clientId);
  tx.bankDetails.save(clientId, account, now);
  tx.audit.append({
    actor,
    action: changed ? 'bank_details.changed' : 'bank_details.given',
    claimId,
    subject: clientId,
    detail: { kind: account.kind },
    at: now,
  });
  const escalation = claimId === null ? null : await tx.escalations.openOfClaim(actor, claimId);
  if (escalation === null) return;
  tx.outbox.append(
    deskRow(escalation, {
      key: `thread:banque:${ids.uuid()}`,
      kind: 'slack.thread',
      payload: { line: 'bank_details', changed },
    }),
  );
}
