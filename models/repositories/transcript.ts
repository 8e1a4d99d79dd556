import type { Speaker, Transcript, TranscriptEntry } from '../../commands/ports';
import type { Actor } from '../../domain/people/people';
import { Sealed } from '../personal-codec';
import { fileHashes } from '../sql/file-hashes';
import { defineQuery } from '../sql/query';
import { isUuid } from '../sql/safe-text';
import { insertInto } from '../sql/write';
import { expectedDeliveriesTable } from '../tables/expected-deliveries';
import { transcriptFilesTable } from '../tables/transcript-files';
import { transcriptTable, type TranscriptRow } from '../tables/transcript';
import type { RepositoryContext } from './context';
import type { ConversationRepository } from './conversations';

const SELECT = `SELECT ${transcriptTable.names.join(', ')} FROM historique_conversation`;
const AFTER = defineQuery(
  'transcript.after',
  [transcriptTable],
  `${SELECT} WHERE conversation_id = $1 AND numero > $2 ORDER BY numero LIMIT $3`,
);
// A look into an index that holds next to nothing, beside the read that is made anyway.
const AWAITED = defineQuery(
  'transcript.awaited',
  [expectedDeliveriesTable],
  'SELECT FROM remises_attendues WHERE conversation_id = $1 AND numero <= $2 LIMIT 1',
);
// The last ones are wanted, the oldest of them first.
const OF_CLAIM = defineQuery(
  'transcript.ofClaim',
  [transcriptTable],
  `SELECT * FROM (${SELECT} WHERE sinistre_id = $1 ORDER BY le DESC, numero DESC LIMIT $2) t ORDER BY le, numero`,
);

const APPEND = insertInto('transcript.append', transcriptTable);
const SHOW_FILE = insertInto('transcript.file', transcriptFilesTable, { conflict: () => 'ON CONFLICT DO NOTHING' });

export class TranscriptRepository implements Transcript {
  constructor(
    private readonly context: RepositoryContext,
    private readonly conversations: ConversationRepository,
  ) {}

  append(entry: TranscriptEntry): void {
    const { session } = this.context;
    const { conversationId: conversation_id, sequence: numero } = entry;
    session.put(APPEND, `${conversation_id} ${numero}`, {
      conversation_id,
      numero,
      interlocuteur: entry.speaker,
      activite_id: entry.activityId,
      activite: Sealed.value({ kind: 'conversation', id: conversation_id }, 'conversation', entry.activity),
      sinistre_id: entry.claimId,
      le: entry.at,
    });
    for (const empreinte of fileHashes(entry.activity.attachments, entry.activity.channelData)) {
      session.put(SHOW_FILE, `${empreinte} ${conversation_id} ${numero}`, { empreinte, conversation_id, numero });
    }
    this.conversations.said(conversation_id, numero);
  }

  async after(conversationId: string, sequence: number, limit: number): Promise<TranscriptEntry[]> {
    if (!isUuid(conversationId)) {
      return [];
    }
    return this.entries(await this.context.session.rows<TranscriptRow>(AFTER, [conversationId, sequence, limit]));
  }

  async poll(
    conversationId: string,
    has: number,
    limit: number,
  ): Promise<{ entries: TranscriptEntry[]; awaited: boolean }> {
    if (!isUuid(conversationId)) {
      return { entries: [], awaited: false };
    }
    const [rows = [], awaited = []] = await this.context.session.together([
      { query: AFTER, values: [conversationId, has, limit] },
      { query: AWAITED, values: [conversationId, has] },
    ]);
    return { entries: await this.entries(rows as unknown as TranscriptRow[]), awaited: awaited.length > 0 };
  }

  async ofClaim(actor: Actor, claimId: string, limit: number): Promise<TranscriptEntry[]> {
    if (!isUuid(claimId)) {
      return [];
    }
    this.context.audit.claimRead(actor, claimId);
    return this.entries(await this.context.session.rows<TranscriptRow>(OF_CLAIM, [claimId, limit]));
  }

  private async entries(rows: readonly TranscriptRow[]): Promise<TranscriptEntry[]> {
    const activities = await this.context.session.open(
      rows.map((row) => ({
        subject: { kind: 'conversation', id: row.conversation_id },
        purpose: 'conversation',
        stored: row.activite,
      })),
    );
    return rows.map((row, index) => ({
      conversationId: row.conversation_id,
      sequence: row.numero,
      speaker: row.interlocuteur as Speaker,
      activityId: row.activite_id,
      activity: activities[index] as Record<string, unknown>,
      claimId: row.sinistre_id,
      at: row.le,
    }));
  }
}
