import { id, instant, optional, text, uuid } from './columns';
import { defineTable } from './table';

/** What people asked of the data that we hold on them. */
export interface RightsRequestRow {
  readonly id: string;
  readonly client_id: string;
  readonly nature: string;
  readonly statut: string;
  readonly demandeur_type: string;
  readonly demandeur_id: string;
  readonly cree_le: Date;
  readonly traitee_le: Date | null;
}

export const rightsRequestsTable = defineTable<RightsRequestRow>('demandes_droits', {
  id,
  client_id: uuid,
  nature: text,
  statut: text,
  demandeur_type: text,
  demandeur_id: text,
  cree_le: instant,
  traitee_le: optional(instant),
});
