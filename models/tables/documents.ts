import { flag, id, instant, optional, personal, text, uuid } from './columns';
import { defineTable, type Personal } from './table';

/** Papers and photos; the bytes are in the file store under `empreinte`. */
export interface DocumentRow {
  readonly id: string;
  readonly sinistre_id: string | null;
  readonly conversation_id: string | null;
  readonly nature: string;
  readonly empreinte: string;
  readonly fichier: Personal;
  readonly medical: boolean;
  readonly recu_le: Date;
  readonly verifie_le: Date | null;
}

export const documentsTable = defineTable<DocumentRow>('documents', {
  id,
  sinistre_id: optional(uuid),
  conversation_id: optional(uuid),
  nature: text,
  empreinte: text,
  fichier: personal,
  medical: flag,
  recu_le: instant,
  verifie_le: optional(instant),
});
