import type { Claim } from '../domain/claim/claim';
import { IDENTIFIED_EVENT } from '../domain/conversation/arrivals';
import type { Factor } from '../domain/conversation/conversation';
import { claimOf } from './declaration/declaration-of-turn';
import { textField } from './event-fields';
import { welcome } from './login/welcome';
import type { Turn } from './turn';

/** Somebody who has proved who they are beside the conversation comes to their place in it. */
export function isArrival({ inbound: { name } }: Turn): boolean {
  return name === IDENTIFIED_EVENT;
}

/** False when whoever it was is not there any more. */
export async function arrive(turn: Turn): Promise<boolean> {
  const customer = await turn.tx.customers.find(turn.actor, textField(turn, 'clientId'));
  const factor = factorField(turn);
  if (customer === null || factor === null) return false;
  const { session, now } = turn;
  session.unverified = false;
  session.secretExpected = false;
  session.matricule = null;
  session.mismatch = false;
  session.lockedAt = null;
  await welcome(turn, customer, factor);
  turn.patch({ lastInboundAt: now });
  return true;
}

/**
 * A message may name the dossier that it is about, or a new declaration (empty). One under way is gone on with; anything else
 * is left as it is, and found again under its number. True when the conversation is about something else now.
 */
export async function turnToNamed(turn: Turn): Promise<boolean> {
  const wanted = turn.inbound.data?.about;
  if (typeof wanted !== 'string') return false;
  const { session } = turn;
  const stays = isAbout(await claimOf(turn), wanted);
  if (!stays) turn.patch({ claimId: wanted === '' ? null : wanted });
  const about = await claimOf(turn);
  const journey = isDeclared(about) ? 'follow' : 'declare';
  if (stays && session.journey === journey) return false;
  session.journey = journey;
  session.confirming = null;
  return true;
}

function isAbout(claim: Claim | null, wanted: string): boolean {
  return wanted === '' ? !isDeclared(claim) : claim?.id === wanted;
}

function isDeclared(claim: Claim | null): boolean {
  return claim !== null && claim.status !== 'nouveau';
}

function factorField(turn: Turn): Factor | null {
  const told = textField(turn, 'factor');
  return told === 'pin' || told === 'date_naissance' || told === 'numero_verifie' ? told : null;
}
