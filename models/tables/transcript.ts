import { instant, integer, key, optional, personal, text, uuid } from './columns';
import { defineTable, type Personal } from './table';

/** The transcript: what was said, as the channel shows it. */
export interface TranscriptRow {
  readonly conversation_id: string;
  readonly numero: number;
  readonly interlocuteur: string;
  readonly activite_id: string;
  readonly activite: Personal;
  readonly sinistre_id: string | null;
  readonly le: Date;
}

export const transcriptTable = defineTable<TranscriptRow>('historique_conversation', {
  conversation_id: key(uuid),
  numero: key(integer),
  interlocuteur: text,
  activite_id: text,
  activite: personal,
  sinistre_id: optional(uuid),
  le: instant,
});
