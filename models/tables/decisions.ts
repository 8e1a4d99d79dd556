import { id, instant, personal, text, uuid } from './columns';
import { defineTable, type Personal } from './table';

/** Every decision of the rules, with what it was taken from. */
export interface DecisionRow {
  readonly id: string;
  readonly sinistre_id: string;
  readonly version_regles: string;
  readonly resultat: string;
  readonly motif: string;
  readonly entree: Personal;
  readonly sortie: Personal;
  readonly le: Date;
}

export const decisionsTable = defineTable<DecisionRow>('decisions', {
  id,
  sinistre_id: uuid,
  version_regles: text,
  resultat: text,
  motif: text,
  entree: personal,
  sortie: personal,
  le: instant,
});
