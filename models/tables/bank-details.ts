import { instant, key, personal, text, uuid } from './columns';
import { defineTable, type Personal } from './table';

/** Where a person's money goes to: one account each. */
export interface BankDetailsRow {
  readonly client_id: string;
  readonly nature: string;
  readonly titulaire: Personal;
  readonly numero: Personal;
  readonly donne_le: Date;
}

export const bankDetailsTable = defineTable<BankDetailsRow>('coordonnees_bancaires', {
  client_id: key(uuid),
  nature: text,
  titulaire: personal,
  numero: personal,
  donne_le: instant,
});
