/** What Meta lets through, a little less (throughput page, 2025): 80 messages a second; to one person one in 6 s, 45 at once. */
const META_LIMITS = {
  number: { capacity: 70, everyMs: 1000 / 70 },
  pair: { capacity: 40, everyMs: 6_000 },
} as const;

interface Bucket {
  /** Messages that may leave now; below zero is never. */
  level: number;
  filledAt: number;
}

interface Rate {
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

  constructor(
    private readonly now: () => number,
    private readonly limits: { readonly number: Rate; readonly pair: Rate } = META_LIMITS,
  ) {
    this.all = { level: limits.number.capacity, filledAt: now() };
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
