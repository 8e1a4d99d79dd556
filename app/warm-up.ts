import { warmUp } from '../domain/understanding/warm-up';

/** Whoever waited for the start is answered first, and a process that soon ends again has not worked for nothing. */
const AFTER_START_MS = 10_000;
/** Between two pieces, what came in meanwhile is answered. */
const BETWEEN_MS = 50;

/** Prepares the reading of every language after the start, outside of any turn, in pieces. */
export class WarmUp {
  private timer: NodeJS.Timeout | undefined;
  private readonly pieces: Iterator<unknown>;

  constructor(pieces: Iterable<unknown> = warmUp()) {
    this.pieces = pieces[Symbol.iterator]();
  }

  start(): void {
    this.next(AFTER_START_MS);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private next(afterMs: number): void {
    this.timer = setTimeout(() => {
      if (this.pieces.next().done !== true) this.next(BETWEEN_MS);
    }, afterMs);
    this.timer.unref();
  }
}
