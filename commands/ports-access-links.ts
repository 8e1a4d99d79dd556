import type { AccessLink } from '../domain/access/access-link';

/** Links that were given out (`liens_acces`). */
export interface AccessLinks {
  save(link: AccessLink): void;
  find(id: string): Promise<AccessLink | null>;
  /** Compare-and-set: true for exactly one caller, and never after the link has expired. */
  use(id: string, at: Date): Promise<boolean>;
  /** Forgets those that expired before an instant, at most so many. Gives back how many it forgot. */
  forget(before: Date, limit: number): Promise<number>;
}
