import { deskRow, tellCustomer } from '../desk/desk-rows';
import type { Transaction } from '../ports';
import type { Escalation } from '../../domain/escalation/escalation';
import { each, SCHEDULES, type ScheduleDeps } from './deps';

const BATCH = 100;
const KEY = 'advisor.silent:';

/**
 * An advisor who has a dossier leaves its customer unanswered: once a silence, the customer is told so and the desk is
 * alerted (PRODUCT.md section 1). Gives back how many silences it found.
 * @param minutes from the first unanswered line, or from taking the dossier if that came later.
 */
export async function alertSilentAdvisors(deps: ScheduleDeps, minutes: number): Promise<number> {
  const { dueWork, clock } = deps;
  const waitingSince = new Date(clock.now().getTime() - minutes * 60_000);
  const silences = await dueWork.silentAdvisors(waitingSince, KEY, BATCH);
  return each(deps, silences, ({ escalationId, unansweredSince }) =>
    deps.unitOfWork.run(async (tx) => {
      const escalation = await tx.escalations.find(SCHEDULES, escalationId);
      if (escalation?.status !== 'prise' && escalation?.status !== 'en_cours') return false;
      return alert(tx, escalation, { key: `${escalationId}:${unansweredSince.getTime()}`, minutes, now: clock.now() });
    }),
  );
}

async function alert(
  tx: Transaction,
  escalation: Escalation,
  silence: { readonly key: string; readonly minutes: number; readonly now: Date },
): Promise<boolean> {
  const claim = await tx.claims.find(SCHEDULES, escalation.claimId);
  const conversationId = claim?.conversationId ?? null;
  if (conversationId === null) return false;
  tellCustomer(tx, {
    key: `${KEY}${silence.key}`,
    conversationId,
    escalationId: escalation.id,
    claimId: escalation.claimId,
    payload: { name: 'advisor.silent', escalationId: escalation.id },
  });
  tx.outbox.append(
    deskRow(escalation, {
      key: `desk.silent:${silence.key}`,
      kind: 'slack.thread',
      payload: { line: 'alert', cause: 'silence', minutes: silence.minutes },
    }),
  );
  tx.audit.append({
    actor: SCHEDULES,
    action: 'advisor.silent',
    claimId: escalation.claimId,
    subject: escalation.id,
    detail: { minutes: silence.minutes },
    at: silence.now,
  });
  return true;
}
