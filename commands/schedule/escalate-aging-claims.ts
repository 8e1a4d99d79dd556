import type { ClaimStatus } from '../../domain/claim/types';
import { isStale, type StatusChange } from '../../domain/deadlines/dossier-age';
import { CURRENT_RULES } from '../../domain/rules/rule-set';
import { putOnDesk } from '../claims/put-on-desk';
import type { AgingClaim } from '../ports-due-work';
import { each, SCHEDULES, type ScheduleDeps } from './deps';

const PAGE = 200;
const DAY_MS = 86_400_000;

/** Where the next step is ours and no advisor has the dossier as a whole. */
const OURS: readonly ClaimStatus[] = ['en_cours', 'validation'];

/**
 * Puts dossiers on the advisors' desk whose next step has been ours for more than five days (PRODUCT.md section 2). Looks at
 * all that are old enough, page by page; gives back how many it escalated.
 */
export async function escalateAgingClaims(deps: ScheduleDeps): Promise<number> {
  const { dueWork, clock } = deps;
  const declaredBefore = new Date(clock.now().getTime() - CURRENT_RULES.thresholds.staleDays * DAY_MS);
  let escalated = 0;
  let page: AgingClaim[] = [];
  do {
    page = await dueWork.agingClaims(declaredBefore, page.at(-1) ?? null, PAGE);
    const stale = page.filter(({ history }) => isStale(ourShare(history), clock.now()));
    escalated += await each(deps, stale, ({ claimId }) => escalate(deps, claimId));
  } while (page.length === PAGE);
  return escalated;
}

function escalate({ unitOfWork, clock, ids, timeZone }: ScheduleDeps, claimId: string): Promise<boolean> {
  return unitOfWork.run(async (tx) => {
    const claim = await tx.claims.find(SCHEDULES, claimId);
    if (claim === null || !OURS.includes(claim.status) || claim.archivedAt !== null) return false;
    const now = clock.now();
    const changes = await tx.claimFile.statusChanges(SCHEDULES, claimId);
    const history = changes.map(({ to, at }) => ({ status: to, at }));
    if (!isStale(ourShare(history), now)) return false;
    await putOnDesk({ tx, actor: SCHEDULES, now, ids, timeZone }, claim, 'escalade', ['delai_depasse']);
    return true;
  });
}

/**
 * The part of a history that counts against us. A declaration under way waits for the customer, who may stop for days. What
 * lies before an advisor handed the dossier back was looked at by a person: it would come to the desk again at once.
 */
function ourShare(history: readonly StatusChange[]): readonly StatusChange[] {
  const inOrder = [...history].sort((a, b) => a.at.getTime() - b.at.getTime());
  const lastEscalation = inOrder.findLastIndex(({ status }) => status === 'escalade');
  return inOrder.slice(lastEscalation + 1).filter(({ status }) => status !== 'nouveau');
}
