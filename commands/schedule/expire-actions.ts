import { advanceAction } from '../../domain/claim/action-status';
import type { ClaimAction } from '../../domain/claim/claim';
import { saveClaim } from '../claims/save-claim';
import { each, SCHEDULES, type ScheduleDeps } from './deps';

const BATCH = 100;

/**
 * Ends what customers were asked for and did not do in time. The dossier goes on waiting, and the same thing may be asked
 * again with a new date. Our own steps do not expire: they age the dossier until a person takes it. Gives back in how many
 * dossiers something expired.
 */
export async function expireActions(deps: ScheduleDeps): Promise<number> {
  const { dueWork, clock } = deps;
  const claims = await dueWork.claimsWithExpiredActions(clock.now(), BATCH);
  return each(deps, claims, (claimId) => expireIn(deps, claimId));
}

function expireIn({ unitOfWork, clock, ids, timeZone }: ScheduleDeps, claimId: string): Promise<boolean> {
  return unitOfWork.run(async (tx) => {
    const now = clock.now();
    const claim = await tx.claims.find(SCHEDULES, claimId);
    const actions = await tx.claimFile.actions(SCHEDULES, claimId);
    const expired = actions.filter((action) => hasExpired(action, now)).flatMap(ended);
    if (claim === null || expired.length === 0) return false;
    for (const action of expired) tx.claimFile.saveAction(action);
    // A new version of the dossier: whoever decides on it at this moment has to look again.
    saveClaim({ tx, actor: SCHEDULES, now, ids, timeZone }, claim);
    tx.audit.append({
      actor: SCHEDULES,
      action: 'actions.expired',
      claimId,
      subject: claimId,
      detail: { actions: expired.map(({ code, detail }) => (detail === null ? code : `${code}/${detail}`)).sort() },
      at: now,
    });
    return true;
  });
}

function hasExpired({ owner, dueAt }: ClaimAction, now: Date): boolean {
  return owner === 'client' && dueAt !== null && dueAt <= now;
}

function ended(action: ClaimAction): ClaimAction[] {
  const step = advanceAction(action.status, 'expiree');
  return step.ok ? [{ ...action, status: step.status }] : [];
}
