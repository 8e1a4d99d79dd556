import { instant, key, optional, personal, small, text, uuid } from './columns';
import { defineTable, type Personal } from './table';

/** Creations that were answered, so that a repeated call gets the same answer. `reponse` is sealed: it shows what was made. */
export interface IdempotencyKeyRow {
  readonly porteur_index: string;
  readonly operation: string;
  readonly cle: string;
  readonly empreinte: string;
  readonly statut_http: number | null;
  readonly sujet_nature: string | null;
  readonly sujet_id: string | null;
  readonly reponse: Personal | null;
  readonly expire_le: Date;
}

export const idempotencyKeysTable = defineTable<IdempotencyKeyRow>('cles_idempotence', {
  porteur_index: key(text),
  operation: key(text),
  cle: key(text),
  empreinte: text,
  statut_http: optional(small),
  sujet_nature: optional(text),
  sujet_id: optional(uuid),
  reponse: optional(personal),
  expire_le: instant,
});
