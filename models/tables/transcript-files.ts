import { integer, key, text, uuid } from './columns';
import { defineTable } from './table';

/** Which lines of the transcript show which file, so that the sweeper keeps it. */
interface TranscriptFileRow {
  readonly empreinte: string;
  readonly conversation_id: string;
  readonly numero: number;
}

export const transcriptFilesTable = defineTable<TranscriptFileRow>('fichiers_historique', {
  empreinte: key(text),
  conversation_id: key(uuid),
  numero: key(integer),
});
