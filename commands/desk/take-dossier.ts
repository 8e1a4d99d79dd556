import { finishAct, firstNameOf, overNotice, type DeskAct, type DeskVerdict } from './desk-act';
import { finishActions } from './finish-actions';

/** Makes an advisor the owner of a dossier: exactly one wins, whoever else clicks is told who has it (DESIGN.md, law 6). */
export async function takeDossier(act: DeskAct): Promise<DeskVerdict> {
  const refused = await takeOwnership(act);
  if (refused !== null) return refused;
  const { escalation, advisor } = act;
  await finishActions(act, ['prendre_en_charge']);
  finishAct(act, {
    action: 'escalation.taken',
    event: { name: 'advisor.taken', firstName: advisor.firstName, escalationId: escalation.id },
  });
  return null;
}

/** The compare-and-set alone, for acts that take a dossier and finish it in one click. */
export async function takeOwnership(act: DeskAct): Promise<DeskVerdict> {
  const { tx, advisor, now } = act;
  if (await tx.escalations.take(act.escalation.id, advisor.id, now)) return null;
  // Read again: what was read before the attempt may be older than the winner's commit.
  const present = await tx.escalations.find({ kind: 'conseiller', advisorId: advisor.id }, act.escalation.id);
  if (present === null || present.status === 'fermee') return overNotice(act);
  if (present.advisorId === null) return { code: 'changed_meanwhile' };
  if (present.advisorId === advisor.id) return { code: 'already_yours' };
  return { code: 'already_taken', firstName: await firstNameOf(tx, present.advisorId) };
}
