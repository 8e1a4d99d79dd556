import type { Clock, UnitOfWork } from '../commands/ports';
import { GroupCommit } from '../commands/group-commit';
import type {
  BegunMessage,
  Departure,
  NotSent,
  OutboxKind,
  SendAttempt,
  SentMark,
  StoredOutboxMessage,
} from '../commands/ports-outbox';
import { AppError, type ErrorCode } from '../domain/errors';
import type { JobLog } from './job-log';
import { attemptsFor, delayAfter, pauseAskedFor } from './retry-policy';

/** Sends one outbox row. Returns a reference of the other side (a Slack timestamp), if there is one; or why it waits. */
export type OutboxHandler = (message: StoredOutboxMessage, attempt: SendAttempt) => Promise<string | null | NotSent>;

/** A kind without a handler belongs to a channel that is not configured here: its rows wait. */
export type OutboxHandlers = Readonly<Partial<Record<OutboxKind, OutboxHandler>>>;

/**
 * What happened to a row; `not_now`: sent already, not due, behind another of its group, or in another's hands.
 * `next`: the row of the same group whose turn it is now.
 */
export type Dispatched =
  | { readonly outcome: 'not_now' }
  | { readonly outcome: 'sent' | 'refused'; readonly next: Departure | null }
  | { readonly outcome: 'retry'; readonly at: Date }
  | {
      readonly outcome: 'given_up';
      readonly code: ErrorCode;
      readonly attempts: number;
      readonly next: Departure | null;
    };

/** Names the places where a test may stop the process; does nothing in production. */
type OutboxFaultPoint = (name: 'outbox.before_send' | 'outbox.before_record') => void | Promise<void>;

export interface DispatcherParts {
  readonly unitOfWork: UnitOfWork;
  readonly handlers: OutboxHandlers;
  readonly clock: Clock;
  readonly log: Pick<JobLog, 'outboxFailed'>;
  readonly faultPoint?: OutboxFaultPoint;
  /**
   * Seconds for which a row belongs to whoever began to send it. Renewed while the sender lives, so it is how long a row
   * waits after a crash, and not how long sending may take.
   */
  readonly leaseSeconds?: number;
}

/** Three renewals may fail before another process looks at the row; a crashed one is made good in a quarter of a minute. */
const LEASE_SECONDS = 15;

/** For the unit of work of a process whose outbox is told of its commits: what goes to a customer is under way with the turn. */
export const FIRST_ATTEMPTS = {
  kinds: new Set<OutboxKind>(['whatsapp.message']),
  leaseSeconds: LEASE_SECONDS,
} as const;

/** Moves rows out of the outbox, each effect once (DESIGN.md, law 3). */
export class OutboxDispatcher {
  /** Until when a side that asked to be left alone is left alone, by the first word of its kinds. */
  private readonly quietUntil = new Map<string, Date>();

  /** Rows that leave at about the same time are marked as sent together: one commit for all of them. */
  private readonly marks: GroupCommit<SentMark, Departure | null>;

  constructor(private readonly parts: DispatcherParts) {
    this.marks = new GroupCommit((sent) => parts.unitOfWork.run((tx) => tx.outbox.markSent(sent)));
  }

  /**
   * @param row with what its commit has begun of it, if it has.
   * @param final whether this attempt may be the last one: where it may not, a row is never given up, only put off.
   * @throws AppError `database_unavailable` …: the row stays in hand until its lease ends.
   */
  async dispatch(row: Omit<Departure, 'notBefore'>, final: boolean): Promise<Dispatched> {
    const quietUntil = this.quietUntil.get(sideOf(row.kind));
    if (quietUntil && quietUntil > this.now()) return this.waitWith(row, quietUntil);
    const begun = row.begun ? attemptOf(row.begun) : await this.begin(row.id);
    if (!begun) return { outcome: 'not_now' };
    await this.parts.faultPoint?.('outbox.before_send');
    let reference: string | null | NotSent;
    try {
      reference = await this.send(begun.message, begun);
    } catch (cause) {
      return this.postpone(begun.message, cause, final);
    }
    await this.parts.faultPoint?.('outbox.before_record');
    if (typeof reference === 'object' && reference !== null) return this.defer(begun.message, reference);
    return { outcome: 'sent', next: await this.marks.add({ id: row.id, at: this.now(), ref: reference }) };
  }

  /** Not even begun: an attempt that sends nothing would make the next one look for what cannot be there. */
  private async waitWith({ begun }: Pick<Departure, 'begun'>, at: Date): Promise<Dispatched> {
    if (begun === undefined) return { outcome: 'retry', at };
    return this.defer(begun.message, { notSent: 'later', at, code: 'quiet' });
  }

  private begin(id: string): Promise<Begun | null> {
    return this.parts.unitOfWork.run((tx) => tx.outbox.begin(id, this.now(), { seconds: this.lease }));
  }

  private async send(message: StoredOutboxMessage, attempt: SendAttempt): Promise<string | null | NotSent> {
    const renewal = setInterval(() => {
      this.renew(message);
    }, this.lease * 250);
    try {
      const handler = this.parts.handlers[message.kind];
      if (!handler) throw new AppError('channel_unavailable', 'nothing here sends rows of this kind');
      const { maybeSent, uncertain, to } = attempt;
      return await handler(message, { maybeSent, uncertain, ...(to === undefined ? {} : { to }) });
    } finally {
      clearInterval(renewal);
    }
  }

  private renew({ id, attempts }: StoredOutboxMessage): void {
    const until = new Date(this.now().getTime() + this.lease * 1000);
    // A renewal that fails is made up for by the next one.
    this.parts.unitOfWork.run((tx) => tx.outbox.extend(id, attempts, until)).catch(() => undefined);
  }

  /** An outcome that was to be expected: nothing is wrong with the row, so it is never given up for it. */
  private defer({ id, kind, group }: StoredOutboxMessage, why: NotSent): Promise<Dispatched> {
    if (why.notSent === 'later' && why.everyone) this.quietUntil.set(sideOf(kind), why.at);
    return this.parts.unitOfWork.run(async (tx): Promise<Dispatched> => {
      switch (why.notSent) {
        case 'later':
          await tx.outbox.markFailed(id, why.code, why.at, why.uncertain);
          return { outcome: 'retry', at: why.at };
        case 'held':
          await tx.outbox.hold(id, 'held', this.now());
          return { outcome: 'not_now' };
        case 'refused':
          await tx.outbox.markFailed(id, why.code, null);
          return { outcome: 'refused', next: await tx.outbox.next(group, this.now()) };
      }
    });
  }

  private async postpone(message: StoredOutboxMessage, cause: unknown, final: boolean): Promise<Dispatched> {
    const { id, kind, group, attempts } = message;
    const { code } = AppError.from(cause);
    const pauseMs = pauseAskedFor(cause);
    // Being told to wait says nothing against the row, so it is never the last attempt.
    const givenUp = final && pauseMs === null && attempts >= attemptsFor(cause);
    const at = new Date(this.now().getTime() + (pauseMs ?? delayAfter(attempts)));
    if (pauseMs !== null) this.quietUntil.set(sideOf(kind), at);
    this.parts.log.outboxFailed({ id, kind, code, attempts, givenUp, cause });
    return this.parts.unitOfWork.run(async (tx): Promise<Dispatched> => {
      await tx.outbox.markFailed(id, code, givenUp ? null : at);
      if (!givenUp) return { outcome: 'retry', at };
      return { outcome: 'given_up', code, attempts, next: await tx.outbox.next(group, this.now()) };
    });
  }

  private get lease(): number {
    return this.parts.leaseSeconds ?? LEASE_SECONDS;
  }

  private now(): Date {
    return this.parts.clock.now();
  }
}

type Begun = { readonly message: StoredOutboxMessage } & SendAttempt;

/** Nobody can have tried it before. */
function attemptOf({ message, to }: BegunMessage): Begun {
  return { message, to, maybeSent: false, uncertain: null };
}

function sideOf(kind: OutboxKind): string {
  return kind.split('.')[0] ?? kind;
}
