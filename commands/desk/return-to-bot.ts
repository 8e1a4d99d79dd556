import { closeEscalation, finishAct, mayActOnOwned, moveClaim, type DeskAct, type DeskVerdict } from './desk-act';

/** Ends the escalation and leaves the dossier under way: the bot answers the customer again. */
export async function returnToBot(act: DeskAct): Promise<DeskVerdict> {
  const refused = (await mayActOnOwned(act)) ?? (await closeEscalation(act, 'rendu_au_bot'));
  if (refused !== null) return refused;
  const { escalation, claim } = act;
  if (claim.status === 'escalade' || claim.status === 'validation') {
    moveClaim(act, { to: 'en_cours', reason: 'rendu_au_bot' });
  }
  finishAct(act, {
    action: 'escalation.returned',
    event: { name: 'advisor.returned', escalationId: escalation.id },
  });
  return null;
}
