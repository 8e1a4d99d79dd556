import type { Claim } from '../../domain/claim/claim';
import type { CommandContext } from './context';
import { saveClaim } from './save-claim';

/** Takes a closed dossier out of every list. Archive is a mark, not a status; archived twice is archived once. */
export function archiveClaim(
  context: CommandContext,
  claim: Claim,
): { readonly ok: true; readonly claim: Claim } | { readonly ok: false; readonly reason: 'not_closed' } {
  if (claim.archivedAt !== null) return { ok: true, claim };
  if (claim.status !== 'ferme') return { ok: false, reason: 'not_closed' };
  const { tx, actor, now } = context;
  tx.audit.append({ actor, action: 'claim.archived', claimId: claim.id, subject: claim.id, detail: {}, at: now });
  return { ok: true, claim: saveClaim(context, { ...claim, archivedAt: now }) };
}
