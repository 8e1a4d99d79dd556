import { newSecret } from './ids';

const LIFE_MS = 30 * 60_000;
const USES = 5;

export interface ResponseTarget {
  user: string;
  channel: string;
  thread_ts?: string;
  /** The message that was clicked, when there was one. */
  original?: { ts: string; ephemeral: boolean };
}

/** Response addresses: five uses within thirty minutes. */
export class ResponseUrls {
  private readonly issued = new Map<string, { target: ResponseTarget; at: number; left: number }>();

  constructor(private readonly now: () => number) {}

  issue(target: ResponseTarget): string {
    const token = newSecret();
    this.issued.set(token, { target, at: this.now(), left: USES });
    return token;
  }

  /** Counts one use; names why it is refused. */
  use(token: string): ResponseTarget | 'expired_url' | 'used_url' {
    const entry = this.issued.get(token);
    if (!entry || this.now() - entry.at > LIFE_MS) return 'expired_url';
    if (entry.left <= 0) return 'used_url';
    entry.left -= 1;
    return entry.target;
  }
}
