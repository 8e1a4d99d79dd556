import { IDENTIFIED_EVENT, TURNED_EVENT } from '../domain/conversation/arrivals';
import type { Factor } from '../domain/conversation/conversation';
import { claimOf } from './declaration/declaration-of-turn';
import { textField } from './event-fields';
import { welcome } from './login/welcome';
import type { Turn } from './turn';

/** Somebody comes to their place in the conversation from beside it. */
export function isArrival({ inbound: { name } }: Turn): boolean {
  return name === IDENTIFIED_EVENT || name === TURNED_EVENT;
}

/** Null: whoever it was is not there any more. */
export async function arrive(turn: Turn): Promise<'identified' | 'turned' | null> {
  if (turn.inbound.name === TURNED_EVENT) return turnTo(turn);
  const customer = await turn.tx.customers.find(turn.actor, textField(turn, 'clientId'));
  const factor = factorField(turn);
  if (customer === null || factor === null) return null;
  const { session, now } = turn;
  session.unverified = false;
  session.secretExpected = false;
  session.matricule = null;
  session.mismatch = false;
  session.lockedAt = null;
  await welcome(turn, customer, factor);
  turn.patch({ lastInboundAt: now });
  return 'identified';
}

/** A declaration under way is gone on with; anything else is left as it is, and found again under its number. */
async function turnTo(turn: Turn): Promise<'turned'> {
  const wanted = textField(turn, 'claimId');
  const { session, conversation } = turn;
  const claim = await claimOf(turn);
  const goesOn = wanted === '' ? claim?.status === 'nouveau' : claim?.id === wanted;
  session.confirming = null;
  if (!goesOn) turn.patch({ claimId: wanted === '' ? null : wanted });
  const about = await claimOf(turn);
  const declares = about === null || about.status === 'nouveau';
  // Whoever has not logged in yet says so in their own words.
  if (conversation.clientId !== null) session.journey = declares ? 'declare' : 'follow';
  return 'turned';
}

function factorField(turn: Turn): Factor | null {
  const told = textField(turn, 'factor');
  return told === 'pin' || told === 'date_naissance' || told === 'numero_verifie' ? told : null;
}
