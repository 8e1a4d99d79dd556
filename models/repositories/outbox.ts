import type { AfterCommit } from '../../commands/ports';
import type {
  DeliveryState,
  DeliveryUpdate,
  Outbox,
  OutboxKind,
  OutboxMessage,
  SendAttempt,
  StoredOutboxMessage,
} from '../../commands/ports-outbox';
import { Sealed, type Subject } from '../personal-codec';
import { fileHashes } from '../sql/file-hashes';
import { isSerial, safeKey } from '../sql/safe-text';
import type { OutboxRow } from '../tables/outbox';
import type { RepositoryContext } from './context';
import {
  APPEND,
  BEGIN,
  CANCEL,
  DUE,
  EXTEND,
  GIVE_UP,
  HOLD,
  MARK_SENT,
  NEXT,
  RECORD_DELIVERIES,
  RELEASE,
  RETRY,
  REVIVE,
  SEND_AGAIN,
} from './outbox-sql';

type Departure = Parameters<AfterCommit>[0]['outbox'][number];
type DepartureRow = Pick<OutboxRow, 'id' | 'nature' | 'pas_avant'>;

export class OutboxRepository implements Outbox {
  private readonly left: Departure[] = [];

  constructor(private readonly context: RepositoryContext) {
    context.session.onFlush((flush, answer) => {
      for (const row of [...flush.returned(answer, RELEASE), ...flush.returned(answer, APPEND)]) {
        this.left.push({
          id: String(row.id),
          kind: row.nature as OutboxKind,
          notBefore: row.pas_avant === null ? null : new Date(row.pas_avant as string),
        });
      }
    });
  }

  /** Rows that this transaction wrote, in order; those whose key was known before are not among them. */
  get departures(): readonly Departure[] {
    return this.left;
  }

  append(message: OutboxMessage): void {
    const now = this.context.clock.now();
    const files = fileHashes(message.payload);
    const key = safeKey(message.key);
    this.context.session.put(APPEND, key, {
      cle: key,
      nature: message.kind,
      groupe: safeKey(message.group),
      escalade_id: message.escalationId,
      conversation_id: message.conversationId,
      sinistre_id: message.claimId,
      contenu: Sealed.value(subjectOf(message), 'conversation', message.payload),
      fichiers: files.length === 0 ? null : files,
      pas_avant: message.notBefore,
      du_le: message.notBefore ?? now,
      statut: 'en_attente',
      essais: 0,
      envoi_le: null,
      envoye_le: null,
      reference_externe: null,
      code_echec: null,
      cree_le: now,
      incertitudes: 0,
      incertain_depuis: null,
      retenu_le: null,
      remise: null,
      remise_le: null,
      remise_code: null,
    });
  }

  async begin(
    id: string,
    now: Date,
    lease: { readonly seconds: number },
  ): Promise<({ readonly message: StoredOutboxMessage } & SendAttempt) | null> {
    if (!isSerial(id)) {
      return null;
    }
    const until = new Date(now.getTime() + lease.seconds * 1000);
    const [row] = await this.context.session.rows<OutboxRow>(BEGIN, [id, now, until]);
    if (row === undefined) {
      return null;
    }
    // A failure that was reported may still have gone through (an answer that was lost): looking costs less than a double.
    const since = row.incertain_depuis;
    const uncertain = row.incertitudes > 0 && since !== null ? { times: row.incertitudes, since } : null;
    return { message: await this.stored(row), maybeSent: row.essais > 1, uncertain };
  }

  async extend(id: string, attempt: number, until: Date): Promise<void> {
    await this.context.session.rows(EXTEND, [id, attempt, until]);
  }

  async markSent(id: string, at: Date, externalRef: string | null): Promise<void> {
    await this.context.session.rows(MARK_SENT, [id, at, externalRef]);
  }

  async next(group: string, now: Date): Promise<Departure | null> {
    const rows = await this.context.session.rows<DepartureRow>(NEXT, [safeKey(group), now]);
    return rows.map(departureOf)[0] ?? null;
  }

  async markFailed(id: string, code: string, retryAt: Date | null, uncertain = false): Promise<void> {
    if (retryAt === null) {
      await this.context.session.rows(GIVE_UP, [id, code]);
    } else {
      await this.context.session.rows(RETRY, [id, code, retryAt, uncertain ? 1 : 0]);
    }
  }

  async hold(id: string, code: string, at: Date): Promise<void> {
    await this.context.session.rows(HOLD, [id, code, at]);
  }

  async sendAgain(id: string, code: string, at: Date): Promise<void> {
    await this.context.session.rows(SEND_AGAIN, [id, code, at]);
  }

  async recordDeliveries(
    updates: readonly DeliveryUpdate[],
  ): Promise<{ readonly message: StoredOutboxMessage; readonly state: DeliveryState }[]> {
    const known = updates.filter(({ key }) => key === null || isSerial(key.id));
    const rows = await this.context.session.rows<OutboxRow>(RECORD_DELIVERIES, [
      known.map(({ key }) => key?.id ?? null),
      known.map(({ key }) => (key === null ? null : String(key.attempt))),
      known.map(({ ref }) => ref),
      known.map(({ state }) => state),
      known.map(({ at }) => at.toISOString()),
      known.map(({ code }) => code),
    ]);
    return Promise.all(
      rows.map(async (row) => ({ message: await this.stored(row), state: row.remise as DeliveryState })),
    );
  }

  async revive(id: string, now: Date): Promise<boolean> {
    return isSerial(id) && (await this.context.session.rows(REVIVE, [id, now])).length > 0;
  }

  releaseHeld(conversationId: string): void {
    this.context.session.put(RELEASE, conversationId, {
      conversation_id: conversationId,
      du_le: this.context.clock.now(),
    });
  }

  async cancel(key: string): Promise<'cancelled' | 'was_cancelled' | 'too_late'> {
    const [before] = await this.context.session.rows<Pick<OutboxRow, 'statut'>>(CANCEL, [safeKey(key)]);
    if (before === undefined) {
      return 'too_late';
    }
    return before.statut === 'annule' ? 'was_cancelled' : 'cancelled';
  }

  async due(now: Date, limit: number): Promise<Departure[]> {
    const rows = await this.context.session.rows<DepartureRow>(DUE, [now, limit]);
    return rows.map(departureOf);
  }

  private async stored(row: OutboxRow): Promise<StoredOutboxMessage> {
    const origin = { conversationId: row.conversation_id, claimId: row.sinistre_id };
    const [payload] = await this.context.session.open([
      { subject: subjectOf(origin), purpose: 'conversation', stored: row.contenu },
    ]);
    return {
      ...origin,
      id: row.id,
      key: row.cle,
      kind: row.nature as OutboxKind,
      group: row.groupe,
      escalationId: row.escalade_id,
      payload: payload as Record<string, unknown>,
      notBefore: row.pas_avant,
      status: row.statut as StoredOutboxMessage['status'],
      attempts: row.essais,
      sendingAt: row.envoi_le,
    };
  }
}

function departureOf({ id, nature, pas_avant }: DepartureRow): Departure {
  return { id, kind: nature as OutboxKind, notBefore: pas_avant };
}

function subjectOf({ conversationId, claimId }: Pick<OutboxMessage, 'conversationId' | 'claimId'>): Subject {
  if (conversationId !== null) {
    return { kind: 'conversation', id: conversationId };
  }
  return { kind: 'sinistre', id: claimId ?? 'interne' };
}
