import type { Advisor } from '../../domain/people/people';
import { canReassign } from '../../domain/escalation/status';
import { finishAct, overNotice, type DeskAct, type DeskVerdict } from './desk-act';
import { finishActions } from './finish-actions';

/** A supervisor gives a dossier to an advisor, whoever has it: the status stays, the owner changes. */
export async function reassignDossier(act: DeskAct, to: Advisor): Promise<DeskVerdict> {
  const { tx, escalation, now } = act;
  if (escalation.status === 'fermee') return overNotice(act);
  if (escalation.advisorId === to.id) return null;
  const given = canReassign(escalation.status)
    ? await tx.escalations.transition(
        escalation.id,
        { status: escalation.status, advisorId: escalation.advisorId },
        { status: escalation.status, advisorId: to.id, closedAt: null },
      )
    : await tx.escalations.take(escalation.id, to.id, now);
  if (!given) return { code: 'changed_meanwhile' };
  await finishActions(act, ['prendre_en_charge']);
  finishAct(act, {
    action: 'escalation.reassigned',
    detail: { from: escalation.advisorId, to: to.id },
    event: { name: 'advisor.taken', firstName: to.firstName, escalationId: escalation.id },
  });
  return null;
}
