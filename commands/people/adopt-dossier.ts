import type { Claim, Declarant } from '../../domain/claim/claim';
import type { CommandContext } from '../claims/context';
import { saveClaim } from '../claims/save-claim';

/** A dossier that was opened before its customer logged in becomes theirs; anybody else's stays as it is. */
export function adoptDossier(
  context: CommandContext,
  claim: Claim,
  owner: { readonly clientId: string; readonly declarant: Exclude<Declarant, 'non_verifie'> },
): Claim {
  if (claim.clientId !== null || claim.declarant !== 'non_verifie') return claim;
  context.tx.audit.append({
    actor: context.actor,
    action: 'claim.adopted',
    claimId: claim.id,
    subject: owner.clientId,
    detail: { declarant: owner.declarant },
    at: context.now,
  });
  return saveClaim(context, { ...claim, ...owner });
}
