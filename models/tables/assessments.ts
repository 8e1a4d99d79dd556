import { id, instant, json, personal, small, text, uuid } from './columns';
import { defineTable, type Personal } from './table';

/** Every complexity score ever given to a dossier. */
export interface AssessmentRow {
  readonly id: string;
  readonly sinistre_id: string;
  readonly cci_score: number;
  readonly facteurs: unknown;
  readonly motifs: Personal;
  readonly version_regles: string;
  readonly le: Date;
}

export const assessmentsTable = defineTable<AssessmentRow>('evaluations_cci', {
  id,
  sinistre_id: uuid,
  cci_score: small,
  facteurs: json,
  motifs: personal,
  version_regles: text,
  le: instant,
});
