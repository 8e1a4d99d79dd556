/** To one person one message in 6 s, 45 at once (Meta, throughput page, 2025); a little less. */
const PAIR: Rate = { capacity: 40, everyMs: 6_000 };

/** Of what the number may send: what customers write counts as well. */
const SHARE = 7 / 8;

interface Bucket {
  /** Messages that may leave now; below zero is never. */
  level: number;
  filledAt: number;
}

interface Rate {
  /** At once. */
  readonly capacity: number;
  readonly everyMs: number;
}

/** People whose bucket is remembered; a forgotten one is taken for full, and Meta's own refusal is obeyed then. */
const MOST = 20_000;

/**
 * Keeps this process below Meta's limits, so that they are seldom met: with several processes each keeps its own count, and
 * the refusals (130429, 131056) do the rest.
 */
export class Pacer {
  private readonly all: Bucket;
  private readonly pairs = new Map<string, Bucket>();

  private readonly limits: { readonly number: Rate; readonly pair: Rate };

  /** @param messagesPerSecond what Meta lets the number send: 80 at first, 1000 later. */
  constructor(
    private readonly now: () => number,
    messagesPerSecond: number,
    pair: Rate = PAIR,
  ) {
    const perSecond = Math.max(1, messagesPerSecond * SHARE);
    this.limits = { number: { capacity: perSecond, everyMs: 1000 / perSecond }, pair };
    this.all = { level: perSecond, filledAt: now() };
  }

  /** Milliseconds until the next message to this person may leave; 0 counts it as leaving now. */
  take(person: string): number {
    const now = this.now();
    const pair = this.pairOf(person, now);
    fill(this.all, this.limits.number, now);
    fill(pair, this.limits.pair, now);
    const wait = Math.max(waitOf(this.all, this.limits.number), waitOf(pair, this.limits.pair));
    if (wait > 0) return wait;
    this.all.level -= 1;
    pair.level -= 1;
    return 0;
  }

  private pairOf(person: string, now: number): Bucket {
    const known = this.pairs.get(person);
    if (known) return known;
    const oldest = this.pairs.size >= MOST ? this.pairs.keys().next() : null;
    if (oldest && !oldest.done) this.pairs.delete(oldest.value);
    const made = { level: this.limits.pair.capacity, filledAt: now };
    this.pairs.set(person, made);
    return made;
  }
}

function fill(bucket: Bucket, { capacity, everyMs }: Rate, now: number): void {
  bucket.level = Math.min(capacity, bucket.level + Math.max(0, now - bucket.filledAt) / everyMs);
  bucket.filledAt = now;
}

function waitOf({ level }: Bucket, { everyMs }: Rate): number {
  return level >= 1 ? 0 : Math.ceil((1 - level) * everyMs);
}
