import type { Claim } from '../domain/claim/claim';
import type { Phase } from '../domain/conversation/conversation';
import { claimOf, isOpenHere } from './declaration/declaration-of-turn';
import { draftOf } from './follow-up/dossiers';
import { isDeclaring } from './interruptions/interruption';
import type { Turn } from './turn';

/** Where a conversation stands, from what is known alone. `declaration` is one of several phases. */
export type Place = 'authentification' | 'confirmation' | 'declaration' | 'transfert' | 'suivi';

export async function placeOf(turn: Turn): Promise<Place> {
  const { conversation, session } = turn;
  if (session.unverified) return placeOfClaim(turn, await claimOf(turn));
  if (conversation.verifiedAt === null) return 'authentification';
  if (session.confirmedAs === null) return 'confirmation';
  if (session.journey !== 'declare') return 'suivi';
  // A declaration begun elsewhere is offered before another one is begun.
  const claim = await claimOf(turn);
  return claim === null && (await draftOf(turn)) !== null ? 'suivi' : placeOfClaim(turn, claim);
}

function placeOfClaim(turn: Turn, claim: Claim | null): Place {
  if (claim === null || isOpenHere(turn, claim)) return 'declaration';
  return claim.status === 'escalade' ? 'transfert' : 'suivi';
}

export function fits(phase: Phase | null, place: Place): boolean {
  return place === 'declaration' ? isDeclaring(phase) : phase === place;
}
