import type { TurnRunner } from '../commands/ports';

/** Conversations at a time: as many as two transactions take that turns share, and some that wait for the next. */
const AT_ONCE = 50;

/** Answers what was stored by a webhook, right after its commit. What fails or is cut off is left to the sweeper. */
export class AnswerAccepted {
  private readonly waiting = new Set<string>();
  private readonly working = new Set<Promise<void>>();

  constructor(
    private readonly turns: Pick<TurnRunner, 'resume'>,
    private readonly onFault: (fault: unknown) => void,
    /** Nothing of this conversation is left to be answered for now. */
    private readonly onAnswered: (conversationId: string) => void = () => undefined,
    private readonly atOnce = AT_ONCE,
  ) {}

  /** To be called after the commit; never throws. A conversation that waits already is answered once. */
  readonly answer = (conversationIds: readonly string[]): void => {
    for (const id of conversationIds) this.waiting.add(id);
    while (this.working.size < this.atOnce && this.waiting.size > 0) {
      const work: Promise<void> = this.work().finally(() => this.working.delete(work));
      this.working.add(work);
    }
  };

  /** Resolves when nothing waits or runs. */
  async idle(): Promise<void> {
    while (this.working.size > 0) await Promise.all(this.working);
  }

  private async work(): Promise<void> {
    for (const id of this.waiting) {
      // Taken out first: what is stored while it is being answered puts it in again.
      this.waiting.delete(id);
      await this.turns.resume(id).catch(this.onFault);
      this.onAnswered(id);
    }
  }
}
