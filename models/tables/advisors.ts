import { flag, id, json, text } from './columns';
import { defineTable } from './table';

/** Advisors, known by their Slack user id. */
export interface AdvisorRow {
  readonly id: string;
  readonly utilisateur_slack: string;
  readonly prenom: string;
  readonly role: string;
  readonly lignes: unknown;
  readonly actif: boolean;
  readonly acces_medical: boolean;
}

export const advisorsTable = defineTable<AdvisorRow>('conseillers', {
  id,
  utilisateur_slack: text,
  prenom: text,
  role: text,
  lignes: json,
  actif: flag,
  acces_medical: flag,
});
