import { customerReason } from '../../domain/escalation/reasons';
import type { EscalationGround } from '../../domain/escalation/types';
import type { Viewer } from './viewer';

/** A reason's code as this viewer may read it: to customers, never a signal and never an emotion. */
export function spokenReason(code: string, viewer: Viewer): string {
  return viewer === 'staff' ? code : customerReason(code as EscalationGround);
}
