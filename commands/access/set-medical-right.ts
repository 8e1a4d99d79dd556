import type { Actor, Advisor } from '../../domain/people/people';
import type { ApiTransaction } from '../ports-api';

interface Wanted {
  readonly slackUserId: string;
  readonly granted: boolean;
}

export type MedicalRight =
  | { readonly outcome: 'changed' | 'unchanged'; readonly advisor: Advisor }
  | { readonly outcome: 'unknown' | 'inactive' };

/**
 * Gives an advisor the right to see medical papers, or takes it back: it counts from the next link that is opened. Who has left is
 * given nothing. The journal says who changed whose right; saying what is so already changes nothing.
 */
export async function setMedicalRight(
  { tx, actor, now }: { readonly tx: ApiTransaction; readonly actor: Actor; readonly now: Date },
  { slackUserId, granted }: Wanted,
): Promise<MedicalRight> {
  const advisor = await tx.advisors.findBySlackUser(slackUserId);
  if (advisor === null) return { outcome: 'unknown' };
  if (granted && !advisor.active) return { outcome: 'inactive' };
  if (advisor.readsMedical === granted) return { outcome: 'unchanged', advisor };
  const changed = { ...advisor, readsMedical: granted };
  tx.advisors.save(changed);
  tx.audit.append({
    actor,
    action: granted ? 'advisor.medical_granted' : 'advisor.medical_withdrawn',
    claimId: null,
    subject: advisor.id,
    detail: {},
    at: now,
  });
  return { outcome: 'changed', advisor: changed };
}
