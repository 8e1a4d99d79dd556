import type { Ground, Signal } from '../assessment/decision-types';
import type { ScoreReasonCode } from '../assessment/types';

/** Lines of business that advisors specialise in. */
export const LINES = ['auto', 'habitation', 'autre'] as const;
export type Line = (typeof LINES)[number];

/** What is at stake: with the line, the address of a card. Most severe first. */
export type Severity = 'critique' | 'elevee' | 'normale';

/** Why a dossier is with advisors: a ground of the decision, or something that happened outside of it. */
export const EVENT_GROUNDS = [
  'danger',
  'identite_non_verifiee',
  'reclamation',
  'revue_demandee',
  'precision_apportee',
  'retrait_demande',
] as const;
export type EscalationGround = Ground | (typeof EVENT_GROUNDS)[number];

/** What an advisor must offer to receive a dossier. */
export interface RoutingNeed {
  readonly line: Line;
  readonly severity: Severity;
  readonly language: string;
}

export interface CodedReason<Code extends string = string> {
  readonly code: Code;
  /** Figures, dates and wire names; nothing personal. */
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Reasons that are said in other words outside the dossier itself: no word of fraud, none of emotion. */
export type Unspoken = Signal | 'detresse_forte' | 'detresse';

/** A reason fit for a card in Slack: signals read `point_a_verifier`, distress `accompagnement`. */
export type CardReasonCode =
  Exclude<EscalationGround | ScoreReasonCode, Unspoken> | 'point_a_verifier' | 'accompagnement';
export type CardReason = CodedReason<CardReasonCode>;

/** What a customer may read as the reason of a decision: the ground itself, or that a person looks at it. */
export type CustomerReasonCode =
  Exclude<EscalationGround, Unspoken | 'controle_par_echantillon'> | 'examen_par_conseiller';

export type WaitingEstimate =
  | { readonly kind: 'minutes'; readonly minutes: number }
  /** Closed now: the next opening, in the company's zone (`YYYY-MM-DD`, `HH:MM`). */
  | { readonly kind: 'opening'; readonly date: string; readonly time: string }
  | { readonly kind: 'unknown' };
