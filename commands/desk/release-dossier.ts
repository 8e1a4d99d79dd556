import { advanceEscalation } from '../../domain/escalation/status';
import { finishAct, mayActOnOwned, type DeskAct, type DeskVerdict } from './desk-act';

/** Puts a dossier back in the queue: by its owner, or by a supervisor. */
export async function releaseDossier(act: DeskAct): Promise<DeskVerdict> {
  const refused = await mayActOnOwned(act);
  if (refused !== null) return refused;
  const { tx, escalation } = act;
  const { status, advisorId } = escalation;
  if (!advanceEscalation(status, 'en_attente').ok) return { code: 'card_outdated' };
  const released = await tx.escalations.transition(
    escalation.id,
    { status, advisorId },
    { status: 'en_attente', advisorId: null, closedAt: null },
  );
  if (!released) return { code: 'changed_meanwhile' };
  finishAct(act, {
    action: 'escalation.released',
    event: { name: 'advisor.released', escalationId: escalation.id },
  });
  return null;
}
