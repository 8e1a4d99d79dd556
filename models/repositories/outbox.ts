import type {
  BegunMessage,
  DeliveryState,
  DeliveryUpdate,
  Departure,
  Outbox,
  OutboxKind,
  OutboxMessage,
  SendAttempt,
  SentMark,
  StoredOutboxMessage,
} from '../../commands/ports-outbox';
import { Sealed, type Subject } from '../personal-codec';
import { fileHashes } from '../sql/file-hashes';
import { isSerial, safeKey } from '../sql/safe-text';
import type { AnyRow } from '../sql/write';
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
import { toAddress, type NameRow } from './sender-address';

type DepartureRow = Pick<OutboxRow, 'id' | 'nature' | 'pas_avant'>;

/** Rows whose first attempt begins in the commit that writes them, if nothing stands before them in their group. */
export interface FirstAttempts {
  readonly kinds: ReadonlySet<OutboxKind>;
  /** Seconds for which such a row is this process's; see `OutboxDispatcher`. */
  readonly leaseSeconds: number;
}

const NONE: FirstAttempts = { kinds: new Set(), leaseSeconds: 0 };

export class OutboxRepository implements Outbox {
  private readonly left: Departure[] = [];
  /** What this transaction wants to begin itself, by key: the first of each group. */
  private readonly beginning = new Map<string, { readonly message: OutboxMessage; readonly at: Date }>();
  private readonly groups = new Set<string>();
  /** Keys of its rows, and conversations whose rows it released. */
  private readonly written = new Set<string>();

  constructor(
    private readonly context: RepositoryContext,
    private readonly firstAttempts: FirstAttempts = NONE,
  ) {
    context.session.onFlush((flush, answer) => {
      const rows = [...flush.returned(answer, RELEASE), ...flush.returned(answer, APPEND)];
      for (const row of rows.filter((each) => this.isOwn(each))) {
        this.left.push({
          id: String(row.id),
          kind: row.nature as OutboxKind,
          notBefore: row.pas_avant === null ? null : new Date(row.pas_avant as string),
          ...this.begunOf(row),
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
    const begins = this.beginsNow(message, now);
    this.written.add(key);
    if (begins) this.beginning.set(key, { message, at: now });
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
      du_le: begins ? this.leaseFrom(now) : (message.notBefore ?? now),
      statut: begins ? 'envoi' : 'en_attente',
      essais: begins ? 1 : 0,
      envoi_le: begins ? now : null,
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

  /** Rows of a group leave one after the other: only the first can be on its way. */
  private beginsNow({ kind, group, notBefore }: OutboxMessage, now: Date): boolean {
    const first = !this.groups.has(group);
    this.groups.add(group);
    return first && this.firstAttempts.kinds.has(kind) && (notBefore === null || notBefore <= now);
  }

  /** Whoever shares the transaction tells of theirs. */
  private isOwn({ cle, conversation_id }: AnyRow): boolean {
    return this.written.has(String(cle ?? conversation_id));
  }

  private leaseFrom(now: Date): Date {
    return new Date(now.getTime() + this.firstAttempts.leaseSeconds * 1000);
  }

  private begunOf({ id, cle, statut, noms }: AnyRow): { readonly begun?: BegunMessage } {
    const begun = statut === 'envoi' ? this.beginning.get(String(cle)) : undefined;
    if (begun === undefined) return {};
    const { message, at } = begun;
    const { session } = this.context;
    const names = (noms ?? []) as readonly NameRow[];
    return {
      begun: {
        message: { ...message, id: String(id), status: 'envoi', attempts: 1, sendingAt: at },
        to: () => toAddress(session, message.conversationId ?? '', names),
      },
    };
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

  async markSent(sent: readonly SentMark[]): Promise<(Departure | null)[]> {
    const rows = await this.context.session.rows<DepartureRow & { readonly envoyee: string }>(MARK_SENT, [
      sent.map(({ id }) => id),
      sent.map(({ at }) => at.toISOString()),
      sent.map(({ ref }) => ref),
    ]);
    const next = new Map(rows.map((row) => [row.envoyee, departureOf(row)]));
    return sent.map(({ id }) => next.get(id) ?? null);
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
    this.written.add(conversationId);
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
