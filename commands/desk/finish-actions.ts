import type { ActionCode } from '../../domain/assessment/decision-types';
import { advanceAction, type ActionStatus } from '../../domain/claim/action-status';
import { advisorActor, type DeskAct } from './desk-act';

/** Marks what an advisor has just done as done, so that nobody is told that it is still to come. */
export async function finishActions({ tx, claim, advisor }: DeskAct, codes: readonly ActionCode[]): Promise<void> {
  for (const action of await tx.claimFile.actions(advisorActor(advisor), claim.id)) {
    if (!codes.some((code) => code === action.code)) continue;
    const status = doneFrom(action.status);
    if (status !== null) tx.claimFile.saveAction({ ...action, status });
  }
}

/** Null when it was over already. */
function doneFrom(from: ActionStatus): ActionStatus | null {
  const started = from === 'en_attente' ? advanceAction(from, 'en_cours') : null;
  const done = advanceAction(started?.ok === true ? started.status : from, 'faite');
  return done.ok ? done.status : null;
}
