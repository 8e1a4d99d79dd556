import type { WaitingEstimate } from '../../domain/escalation/types';
import { waitingEstimate, type WaitingInput } from '../../domain/escalation/waiting';
import type { Transaction } from '../ports';

/** How many of the last escalations of a line are looked at (PRODUCT.md section 1). */
const LOOKED_AT = 20;

/** When a customer of this line can expect an advisor: computed from what was, never promised. */
export async function estimateWait(
  tx: Transaction,
  line: string,
  now: Date,
  openingHours: Omit<WaitingInput, 'now' | 'takeMinutes'>,
): Promise<WaitingEstimate> {
  const takeMinutes = await tx.escalations.lastWaits(line, LOOKED_AT);
  return waitingEstimate({ ...openingHours, now, takeMinutes });
}
