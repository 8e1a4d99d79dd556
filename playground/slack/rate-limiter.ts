import type { RateLimit } from './settings';

interface Bucket {
  tokens: number;
  at: number;
}

/** Token buckets by key, on the given clock. */
export class RateLimiter {
  private readonly buckets = new Map<string, Bucket>();

  constructor(
    private readonly limits: Readonly<Record<string, RateLimit>>,
    private readonly now: () => number,
  ) {}

  /** Takes one call from the bucket; returns 0, or the whole seconds to wait when it is empty. */
  take(method: string, channel: string): number {
    const limit = this.limits[method];
    if (!limit) return 0;
    const key = `${method} ${channel}`;
    const at = this.now();
    const bucket = this.buckets.get(key) ?? { tokens: limit.burst, at };
    const tokens = Math.min(limit.burst, bucket.tokens + ((at - bucket.at) / 1000) * limit.perSecond);
    const granted = tokens >= 1;
    this.buckets.set(key, { tokens: granted ? tokens - 1 : tokens, at });
    return granted ? 0 : Math.max(1, Math.ceil((1 - tokens) / limit.perSecond));
  }
}
