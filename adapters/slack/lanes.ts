/** Runs work of one lane in the order in which it came, different lanes at the same time; knows what is still running. */
export class Lanes {
  private readonly tails = new Map<string, Promise<void>>();

  /** @param work must not throw: nobody waits for its result. */
  run(lane: string, work: () => Promise<void>): void {
    const before = this.tails.get(lane) ?? Promise.resolve();
    const tail = before.then(work).finally(() => {
      if (this.tails.get(lane) === tail) this.tails.delete(lane);
    });
    this.tails.set(lane, tail);
  }

  /** Resolves when nothing runs any more. */
  async settled(): Promise<void> {
    while (this.tails.size > 0) await Promise.all(this.tails.values());
  }
}
