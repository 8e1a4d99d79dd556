import type { CommandContext } from '../claims/context';

/** Keeps a customer's grade, 1 to 5, of how a closed dossier was handled. */
export function rateService({ tx, actor, now }: CommandContext, claimId: string, grade: number): void {
  tx.audit.append({ actor, action: 'satisfaction.given', claimId, subject: claimId, detail: { grade }, at: now });
}
