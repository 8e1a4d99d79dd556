import { instant, key, text } from './columns';
import { defineTable } from './table';

/** What was said aloud: the bytes are in the file store. */
export interface RecordingRow {
  readonly cle: string;
  readonly empreinte: string;
  readonly type_mime: string;
  readonly expire_le: Date;
}

export const recordingsTable = defineTable<RecordingRow>('paroles_dites', {
  cle: key(text),
  empreinte: text,
  type_mime: text,
  expire_le: instant,
});
