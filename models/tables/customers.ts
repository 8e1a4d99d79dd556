import { id, instant, optional, personal, text } from './columns';
import { defineTable, type Personal } from './table';

/** Policyholders. Every name, date and number is sealed; look-ups go by keyed hash. */
export interface CustomerRow {
  readonly id: string;
  readonly matricule: Personal;
  readonly matricule_index: string;
  readonly civilite: Personal | null;
  readonly prenom: Personal;
  readonly nom: Personal;
  readonly date_naissance: Personal;
  readonly telephone: Personal | null;
  readonly telephone_index: string | null;
  readonly langue: string;
  readonly pin_verificateur: string | null;
  readonly naissance_verificateur: string;
  readonly cree_le: Date;
}

export const customersTable = defineTable<CustomerRow>('clients', {
  id,
  matricule: personal,
  matricule_index: text,
  civilite: optional(personal),
  prenom: personal,
  nom: personal,
  date_naissance: personal,
  telephone: optional(personal),
  telephone_index: optional(text),
  langue: text,
  pin_verificateur: optional(text),
  naissance_verificateur: text,
  cree_le: instant,
});
