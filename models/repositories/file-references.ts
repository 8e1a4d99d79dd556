import type { FileReferences } from '../../commands/ports';
import { defineQuery } from '../sql/query';
import type { Session } from '../sql/session';
import { documentsTable } from '../tables/documents';
import { inboxTable } from '../tables/inbox';
import { outboxTable } from '../tables/outbox';
import { recordingsTable } from '../tables/recordings';
import { transcriptFilesTable } from '../tables/transcript-files';

// Messages carry their hashes in the open only until they are processed, so the last two look at few rows.
const AMONG = defineQuery(
  'files.among',
  [documentsTable, transcriptFilesTable, recordingsTable, inboxTable, outboxTable],
  `SELECT h AS empreinte FROM unnest($1::text[]) AS h
   WHERE EXISTS (SELECT FROM documents d WHERE d.empreinte = h)
      OR EXISTS (SELECT FROM fichiers_historique f WHERE f.empreinte = h)
      OR EXISTS (SELECT FROM paroles_dites p WHERE p.empreinte = h)
   UNION
   SELECT f FROM messages_entrants m, json_array_elements_text(m.fichiers) AS f
   WHERE m.fichiers IS NOT NULL AND f = ANY($1)
   UNION
   SELECT f FROM messages_sortants m, json_array_elements_text(m.fichiers) AS f
   WHERE m.fichiers IS NOT NULL AND f = ANY($1)`,
);

export class FileReferenceRepository implements FileReferences {
  constructor(private readonly session: Session) {}

  async among(hashes: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.session.rows<{ readonly empreinte: string }>(AMONG, [hashes]);
    return new Set(rows.map(({ empreinte }) => empreinte));
  }
}
