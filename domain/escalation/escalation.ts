import type { EscalationStatus } from './status';

/** Why an advisor is asked: to take the dossier over, or to confirm a computed decision. */
export type EscalationKind = 'escalade' | 'validation';

/** A dossier on the advisors' desk. At most one is open per dossier; it has at most one owner (DESIGN.md, law 6). */
export interface Escalation {
  readonly id: string;
  readonly claimId: string;
  readonly kind: EscalationKind;
  readonly status: EscalationStatus;
  readonly ground: string;
  readonly reasons: readonly string[];
  readonly line: string;
  readonly priority: 'urgente' | 'haute' | 'normale' | 'basse';
  readonly distress: boolean;
  readonly advisorId: string | null;
  readonly takenAt: Date | null;
  readonly closedAt: Date | null;
  /** Where the desk shows it: Slack channel id and the timestamp of the root message, once posted. */
  readonly deskChannel: string | null;
  readonly deskThread: string | null;
  readonly createdAt: Date;
  readonly version: number;
}
