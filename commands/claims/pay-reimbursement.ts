import type { Reimbursement } from '../../domain/claim/claim';
import { advanceReimbursement } from '../../domain/policy/reimbursement-status';
import type { CommandContext } from './context';

type Paid =
  | { readonly ok: true; readonly reimbursement: Reimbursement }
  | { readonly ok: false; readonly reason: 'papers_unchecked' | 'not_accepted' };

/**
 * Notes that a person has checked the papers, or that an accepted sum was paid; paying waits for the papers. Its row is
 * locked by the caller.
 */
export function payReimbursement(
  { tx, actor, now }: CommandContext,
  reimbursement: Reimbursement,
  done: { readonly papersChecked: boolean; readonly paid: boolean },
): Paid {
  const checkedAt = reimbursement.papersCheckedAt ?? (done.papersChecked ? now : null);
  const checked: Reimbursement = { ...reimbursement, papersCheckedAt: checkedAt };
  const next = done.paid ? payment(checked, now) : ({ ok: true, reimbursement: checked } as const);
  if (!next.ok) return next;
  tx.claimFile.saveReimbursement(next.reimbursement);
  tx.audit.append({
    actor,
    action: done.paid ? 'reimbursement.paid' : 'reimbursement.papers_checked',
    claimId: reimbursement.claimId,
    subject: reimbursement.id,
    detail: { ...reimbursement.accepted },
    at: now,
  });
  return next;
}

function payment(reimbursement: Reimbursement, now: Date): Paid {
  if (reimbursement.status === 'paye') return { ok: true, reimbursement };
  const step = advanceReimbursement(reimbursement.status, 'paye', {
    by: 'staff',
    papersChecked: reimbursement.papersCheckedAt !== null,
    ...(reimbursement.accepted === null ? {} : { acceptedCents: reimbursement.accepted.cents }),
  });
  if (step.ok) return { ok: true, reimbursement: { ...reimbursement, status: step.status, paidAt: now } };
  return { ok: false, reason: step.fault === 'papers_unchecked' ? 'papers_unchecked' : 'not_accepted' };
}
