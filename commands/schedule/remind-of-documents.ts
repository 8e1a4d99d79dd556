import { nextDaytime } from '../claims/daytime';
import { MOST_REMINDERS, REMINDER_AFTER_MS, REMINDER_KEY, remindAgain } from '../claims/reminders';
import { each, SCHEDULES, type ScheduleDeps } from './deps';

const BATCH = 100;

/**
 * Reminds customers of missing papers, every 48 hours, in daytime, at most three times a dossier (PRODUCT.md section 1).
 * The first reminder is ordered by the decision itself; this one also makes good for it. Gives back how many it sent.
 */
export async function remindOfDocuments(deps: ScheduleDeps): Promise<number> {
  const { dueWork, clock, timeZone } = deps;
  const now = clock.now();
  if (nextDaytime(now, timeZone) > now) return 0;
  const waitingSince = new Date(now.getTime() - REMINDER_AFTER_MS);
  const reminders = { keyPrefix: REMINDER_KEY, most: MOST_REMINDERS };
  const claims = await dueWork.claimsToRemind(waitingSince, reminders, BATCH);
  return each(deps, claims, ({ claimId, sent }) => remind(deps, claimId, sent + 1));
}

function remind({ unitOfWork }: ScheduleDeps, claimId: string, number: number): Promise<boolean> {
  return unitOfWork.run(async (tx) => {
    const claim = await tx.claims.find(SCHEDULES, claimId);
    if (claim?.status !== 'en_attente_client' || claim.conversationId === null) return false;
    remindAgain(tx, claim, number);
    return true;
  });
}
