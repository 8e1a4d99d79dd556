import type {
  Clock,
  InboundMessage,
  SharedUnitOfWork,
  StoredInbound,
  Transaction,
  TurnOpening,
  TurnReceipt,
  TurnRunner,
} from '../commands/ports';
import type { PrepareMessage } from '../commands/channels/prepare-message';
import type { Conversation } from '../domain/conversation/conversation';
import { AppError } from '../domain/errors';
import { ConversationQueue } from './conversation-queue';

/** Answers one message inside a transaction, or, after it failed, says so. */
export interface TurnLogic {
  answer(tx: Transaction, conversation: Conversation, message: InboundMessage, now: Date): Promise<void>;
  apologise(tx: Transaction, conversation: Conversation, message: InboundMessage, now: Date): Promise<void>;
}

/** Figures and codes only: what a turn was about stays in its columns. */
export interface TurnLog {
  turnFailed(facts: { readonly conversationId: string; readonly code: string; readonly cause: unknown }): void;
}

/** Names the places where a test may stop the process; does nothing in production. */
export type FaultPoint = (name: 'turn.before_commit' | 'turn.after_commit') => void | Promise<void>;

type ForConversation = InboundMessage & { readonly conversationId: string };

type Step = { readonly receipt: TurnReceipt | null } | { readonly again: true };

/** A turn whose versions were stale was rolled back whole, so it may simply be run again. */
const TRIES = 4;

/** See {@link TurnRunner}. */
export class ConversationTurnRunner implements TurnRunner {
  private readonly queue = new ConversationQueue();

  constructor(
    private readonly unitOfWork: SharedUnitOfWork,
    private readonly logic: TurnLogic,
    private readonly clock: Clock,
    private readonly log: TurnLog,
    private readonly faultPoint: FaultPoint = () => undefined,
    /** Runs in the conversation's queue and before its lock. */
    private readonly prepare: PrepareMessage | null = null,
  ) {}

  run(message: ForConversation): Promise<TurnReceipt | null> {
    return this.queue.run(message.conversationId, async () =>
      this.answer(this.prepare === null ? message : await this.prepare(message)),
    );
  }

  resume(conversationId: string): Promise<void> {
    return this.queue.run(conversationId, async () => {
      while (await this.answerOldest(conversationId)) {
        // One transaction a message, oldest first, until none waits.
      }
    });
  }

  /** Resolves when every accepted turn is over. */
  idle(): Promise<void> {
    return this.queue.idle();
  }

  private async answer(message: ForConversation): Promise<TurnReceipt | null> {
    for (;;) {
      let step: Step;
      try {
        step = await this.commit((tx, running) => this.step(tx, message, running), message.conversationId);
      } catch (error) {
        if (AppError.from(error).code !== 'lock_timeout') throw error;
        return this.store(message);
      }
      if ('receipt' in step) return step.receipt;
    }
  }

  /** One transaction: the oldest pending message if there is one, else this one. */
  private async step(tx: Transaction, message: ForConversation, running: Running): Promise<Step> {
    const conversation = await tx.conversations.lock(message.conversationId, message);
    if (!conversation) return { receipt: null };
    const opening = await tx.inbox.openTurn(conversation.id, message.source, message.externalKey);
    const known = receiptOf(opening.duplicate);
    if (known) return { receipt: known };
    const [oldest] = opening.pending;
    const duplicate = opening.duplicate !== null;
    if (oldest && !isSame(oldest, message)) {
      if (!duplicate) await tx.inbox.accept(message);
      await this.process(tx, conversation, oldest, running);
      return { again: true };
    }
    const own = oldest ?? message;
    await this.process(tx, conversation, own, running);
    return { receipt: { activityId: own.activityId, duplicate, status: running.failed ? 'failed' : 'done' } };
  }

  /** True while more wait. */
  private answerOldest(conversationId: string): Promise<boolean> {
    return this.commit(async (tx, running) => {
      const conversation = await tx.conversations.lock(conversationId, { source: 'interne', externalKey: null });
      if (!conversation) return false;
      const [oldest, ...younger] = (await tx.inbox.openTurn(conversationId, 'interne', null)).pending;
      if (oldest) await this.process(tx, conversation, oldest, running);
      // What was stored after this look is resumed by whoever stored it.
      return younger.length > 0;
    }, conversationId);
  }

  private async process(
    tx: Transaction,
    conversation: Conversation,
    message: InboundMessage | StoredInbound,
    running: Running,
  ): Promise<void> {
    if (running.failure?.externalKey === message.externalKey) {
      running.failed = true;
      await this.logic.apologise(tx, conversation, message, this.clock.now());
      tx.inbox.saveFailed(message, running.failure.code);
      return;
    }
    running.current = message;
    await this.logic.answer(tx, conversation, message, this.clock.now());
    tx.inbox.saveProcessed(message);
  }

  /**
   * Runs the work in a transaction. Stale versions: again from the start. A fault of the turn itself: a second transaction in
   * which the same message is answered with an apology (DESIGN.md, law 1). Everything else is the caller's.
   */
  private async commit<T>(work: (tx: Transaction, running: Running) => Promise<T>, conversationId: string): Promise<T> {
    const running: Running = { current: null, failure: null, failed: false };
    for (let tries = 1; ; tries += 1) {
      try {
        const attempt = async (tx: Transaction): Promise<T> => {
          // A run before this one, which was not committed, left its traces.
          Object.assign(running, { current: null, failed: false });
          const value = await work(tx, running);
          await this.faultPoint('turn.before_commit');
          return value;
        };
        // Whoever came into conflict with others goes on without company.
        const result = await (tries === 1 ? this.unitOfWork.share(attempt) : this.unitOfWork.run(attempt));
        await this.faultPoint('turn.after_commit');
        return result;
      } catch (cause) {
        const error = AppError.from(cause);
        if (error.code === 'state_conflict' && tries < TRIES) continue;
        if (error.retryable && error.code !== 'state_conflict') throw error;
        if (!running.current || running.failure) throw error;
        this.log.turnFailed({ conversationId, code: error.code, cause });
        running.failure = { externalKey: running.current.externalKey, code: error.code };
      }
    }
  }

  /** The conversation was busy too long: kept for the sweeper, acknowledged all the same, under the id of the first copy. */
  private store(message: ForConversation): Promise<TurnReceipt> {
    return this.unitOfWork.run(async (tx) => {
      if (await tx.inbox.accept(message)) {
        return { activityId: message.activityId, duplicate: false, status: 'stored' };
      }
      const { duplicate } = await tx.inbox.openTurn(message.conversationId, message.source, message.externalKey);
      const { activityId } = duplicate ?? message;
      return receiptOf(duplicate) ?? { activityId, duplicate: true, status: 'stored' };
    });
  }
}

/** What a transaction was busy with when it failed. */
interface Running {
  current: InboundMessage | null;
  failure: { readonly externalKey: string; readonly code: string } | null;
  failed: boolean;
}

function isSame(one: InboundMessage, other: InboundMessage): boolean {
  return one.source === other.source && one.externalKey === other.externalKey;
}

/** The receipt of a message that was answered before; null when it still has to be. */
function receiptOf(duplicate: TurnOpening['duplicate']): TurnReceipt | null {
  if (!duplicate || duplicate.status === 'recu') return null;
  const status = duplicate.status === 'echoue' ? 'failed' : 'done';
  return { activityId: duplicate.activityId, duplicate: true, status };
}
