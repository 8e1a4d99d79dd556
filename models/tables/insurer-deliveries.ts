import { flag, instant, integer, optional, serial, text, uuid } from './columns';
import { defineTable } from './table';

/** The delivery log of webhooks: a row an attempt. */
export interface InsurerDeliveryRow {
  readonly id: string;
  readonly evenement_id: string;
  readonly nature: string;
  readonly sinistre_id: string;
  readonly essai: number;
  readonly le: Date;
  readonly duree_ms: number;
  readonly remis: boolean;
  readonly statut_http: number | null;
  readonly code: string | null;
}

export const insurerDeliveriesTable = defineTable<InsurerDeliveryRow>('livraisons_assureur', {
  id: serial,
  evenement_id: uuid,
  nature: text,
  sinistre_id: uuid,
  essai: integer,
  le: instant,
  duree_ms: integer,
  remis: flag,
  statut_http: optional(integer),
  code: optional(text),
});
