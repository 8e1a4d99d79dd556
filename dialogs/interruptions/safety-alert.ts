import { requestHuman } from '../../commands/claims/request-human';
import { attachHeld, holdFiles, keepAccount, openForHuman, underWay } from '../account';
import { claimOf, commandContext, keepClaim } from '../declaration/declaration-of-turn';
import { openDeclaration } from '../declaration/open-declaration';
import { relayToDesk } from '../relay';
import type { SafetyEpisode } from '../session';
import type { Turn } from '../turn';

/** After so long without an answer, nobody answers for a bad reason. */
const SILENCE_MS = 3 * 60_000;

/** Sent to ourselves, so that a silence is noticed. */
export const SILENCE_EVENT = 'safety.silence';

/** What was said is kept: with the claim under way, for the one to come, or in the thread of the one on the desk. */
export async function keepWords(turn: Turn): Promise<void> {
  const claim = await underWay(turn);
  if (claim?.status === 'escalade') {
    await relayToDesk(turn);
    return;
  }
  holdFiles(turn);
  if (claim === null) {
    keepAccount(turn);
    return;
  }
  turn.session.empathyShown = true;
  await openDeclaration(turn, [turn]);
}

/** A dossier for a human, with all that was said, logged in or not. Repeated, it raises what stands on the desk. */
export async function alertHuman(turn: Turn): Promise<void> {
  if ((await underWay(turn)) === null) await openNew(turn);
  await attachHeld(turn);
  const claim = await claimOf(turn);
  if (claim === null) return;
  const unverified = claim.declarant === 'non_verifie' ? (['identite_non_verifiee'] as const) : [];
  keepClaim(turn, await requestHuman(commandContext(turn), claim, ['danger', ...unverified]));
}

/** A decided or closed dossier is about something else than the danger of now. */
async function openNew(turn: Turn): Promise<void> {
  turn.patch({ claimId: null });
  await openForHuman(turn, { withThisMessage: false });
}

/** Sends a word to ourselves for the time when an answer is overdue. */
export function watchSilence(turn: Turn): void {
  const { conversation, session, now } = turn;
  if (session.safety === null) return;
  const key = silenceKey(turn, session.safety);
  turn.tx.outbox.append({
    key,
    kind: 'conversation.event',
    group: key,
    escalationId: null,
    conversationId: conversation.id,
    claimId: conversation.claimId,
    payload: { name: SILENCE_EVENT },
    notBefore: new Date(now.getTime() + SILENCE_MS),
  });
}

/** An answer came: nothing is overdue. */
export async function endWatch(turn: Turn, episode: SafetyEpisode): Promise<void> {
  await turn.tx.outbox.cancel(silenceKey(turn, episode));
}

function silenceKey({ conversation }: Turn, { since }: SafetyEpisode): string {
  return `${SILENCE_EVENT}:${conversation.id}:${since}`;
}
