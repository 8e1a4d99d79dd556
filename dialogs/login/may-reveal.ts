import type { Claim } from '../../domain/claim/claim';
import type { Turn } from '../turn';

/**
 * Policies, amounts and where a dossier stands are for the policyholder alone, once they have said who they are in this
 * conversation: whoever declared it, and not for the relative who may have.
 */
export function mayReveal({ conversation, session }: Turn, { clientId }: Claim): boolean {
  const known = conversation.verifiedAt !== null && session.confirmedAs === 'assure';
  return known && clientId !== null && clientId === conversation.clientId;
}
