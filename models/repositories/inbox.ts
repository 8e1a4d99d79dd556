import type { Inbox, InboundMessage, InboundSource, StoredInbound, TurnOpening } from '../../commands/ports';
import { Sealed, type Subject } from '../personal-codec';
import { fileHashes } from '../sql/file-hashes';
import { isUuid, safeKey } from '../sql/safe-text';
import type { WriteRow } from '../sql/write';
import type { InboxRow } from '../tables/inbox';
import type { BotStateRepository } from './bot-states';
import type { RepositoryContext } from './context';
import { type InboxContent, toContent, toStored } from './inbox-content';
import { ACCEPT, ACCEPT_ALL, FAIL, LEFT_OVER, LOCK_PENDING, PROCESS } from './inbox-sql';
import type { TurnOpenings } from './turn-openings';

type Row = WriteRow<Omit<InboxRow, 'id'>>;

export class InboxRepository implements Inbox {
  private readonly accepted = new Set<string>();
  private readonly storing = new Set<string>();

  constructor(
    private readonly context: RepositoryContext,
    private readonly states: BotStateRepository,
    private readonly openings: TurnOpenings,
  ) {
    context.session.onFlush((flush, answer) => {
      for (const row of flush.returned(answer, ACCEPT_ALL)) {
        const id = row.conversation_id as string;
        if (this.storing.has(id)) this.accepted.add(id);
      }
    });
  }

  /** Conversations that {@link acceptAll} has stored something new for. */
  get acceptedConversations(): readonly string[] {
    return [...this.accepted];
  }

  async openTurn(conversationId: string, source: InboundSource, externalKey: string | null): Promise<TurnOpening> {
    const rows = await this.openings.read(this.context.session, conversationId, { source, externalKey });
    await this.states.learn(
      conversationId,
      rows.filter((row) => row.genre === 'etat'),
    );
    const messages = rows.filter((row) => row.genre !== 'etat');
    const copy = messages.find((row) => row.genre === 'copie');
    return {
      duplicate:
        copy === undefined
          ? null
          : { activityId: copy.activite_id, status: copy.statut as 'recu' | 'traite' | 'echoue' },
      pending: await this.stored(messages.filter((row) => row.genre === 'attente')),
    };
  }

  async accept(message: InboundMessage): Promise<boolean> {
    const row = this.row(message, { statut: 'recu', essais: 0 });
    this.openings.forget();
    const { session } = this.context;
    const written = await session.rows(ACCEPT, [
      row.source,
      row.conversation_id,
      row.cle_externe,
      row.activite_id,
      row.nature,
      row.nom,
      await session.seal(contentOf(message)),
      row.fichiers === null ? null : JSON.stringify(row.fichiers),
      row.recu_le,
    ]);
    return written.length > 0;
  }

  acceptAll(messages: readonly (InboundMessage & { readonly conversationId: string })[]): void {
    this.openings.forget();
    for (const message of messages) {
      const row = this.row(message, { statut: 'recu', essais: 0 });
      this.storing.add(message.conversationId);
      this.context.session.put(ACCEPT_ALL, keyOf(row), row);
    }
  }

  saveProcessed(message: InboundMessage | StoredInbound): void {
    this.openings.forget();
    const row = this.row(message, { statut: 'traite', essais: 1, traite_le: this.context.clock.now() });
    this.context.session.put(PROCESS, keyOf(row), { ...row, contenu: null, fichiers: null });
  }

  saveFailed(message: InboundMessage | StoredInbound, code: string): void {
    this.openings.forget();
    const row = this.row(message, { statut: 'echoue', essais: 1, code_echec: code });
    this.context.session.put(FAIL, keyOf(row), row);
  }

  async lockPending(source: InboundSource, externalKey: string): Promise<StoredInbound | null> {
    const rows = await this.context.session.rows<InboxRow>(LOCK_PENDING, [source, safeKey(externalKey)]);
    const [message] = await this.stored(rows);
    return message ?? null;
  }

  async leftOver(
    olderThan: Date,
    limit: number,
  ): Promise<{ conversationId: string | null; source: InboundSource; externalKey: string }[]> {
    const rows = await this.context.session.rows<Pick<InboxRow, 'conversation_id' | 'source' | 'cle_externe'>>(
      LEFT_OVER,
      [olderThan, limit],
    );
    return rows.map((row) => ({
      conversationId: row.conversation_id,
      source: row.source as InboundSource,
      externalKey: row.cle_externe,
    }));
  }

  private row(message: InboundMessage, state: Pick<Row, 'statut' | 'essais'> & Partial<Row>): Row {
    const files = fileHashes(message.attachments, message.data?.files);
    return {
      source: message.source,
      conversation_id: message.conversationId,
      cle_externe: safeKey(message.externalKey),
      activite_id: message.activityId,
      nature: message.kind,
      nom: message.name ?? null,
      contenu: contentOf(message),
      fichiers: files.length === 0 ? null : files,
      code_echec: null,
      recu_le: message.receivedAt,
      traite_le: null,
      ...state,
    };
  }

  private async stored(rows: readonly InboxRow[]): Promise<StoredInbound[]> {
    const contents = await this.context.session.open(
      rows.flatMap((row) =>
        row.contenu === null
          ? []
          : [{ subject: subjectOf(row.conversation_id, row.source), purpose: 'conversation', stored: row.contenu }],
      ),
    );
    return rows.map((row, index) => toStored(row, contents[index] as InboxContent));
  }
}

function contentOf(message: InboundMessage): Sealed {
  return Sealed.value(subjectOf(message.conversationId, message.source), 'conversation', toContent(message));
}

/** The desk's inputs belong to no conversation; what they carry is kept under their source's name. */
function subjectOf(conversationId: string | null, source: string): Subject {
  return { kind: 'conversation', id: conversationId !== null && isUuid(conversationId) ? conversationId : source };
}

function keyOf(row: Pick<Row, 'source' | 'conversation_id' | 'cle_externe'>): string {
  return JSON.stringify([row.source, row.conversation_id, row.cle_externe]);
}
