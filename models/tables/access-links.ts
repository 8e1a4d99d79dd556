import { flag, id, instant, optional, text, uuid } from './columns';
import { defineTable } from './table';

/** Links that were given out; the signature that makes an address of one is not kept. */
export interface AccessLinkRow {
  readonly id: string;
  readonly usage: string;
  readonly client_id: string | null;
  readonly sinistre_id: string | null;
  readonly nature: string | null;
  readonly document_id: string | null;
  readonly conseiller_id: string | null;
  readonly prouve: boolean;
  readonly langue: string;
  readonly cree_le: Date;
  readonly expire_le: Date;
  readonly utilise_le: Date | null;
}

export const accessLinksTable = defineTable<AccessLinkRow>('liens_acces', {
  id,
  usage: text,
  client_id: optional(uuid),
  sinistre_id: optional(uuid),
  nature: optional(text),
  document_id: optional(uuid),
  conseiller_id: optional(uuid),
  prouve: flag,
  langue: text,
  cree_le: instant,
  expire_le: instant,
  utilise_le: optional(instant),
});
