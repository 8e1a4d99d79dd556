import type { StatusChange } from '../domain/deadlines/dossier-age';

/** A place in the list of open dossiers: they are read page by page. */
export interface DeclaredAt {
  readonly declaredAt: Date;
  readonly claimId: string;
}

/** A dossier whose next step may have been ours for too long. */
export interface AgingClaim extends DeclaredAt {
  readonly history: readonly StatusChange[];
}

/**
 * What time alone makes due, for the schedules. It names dossiers by their ids and says nothing of what is in them: whoever
 * acts on one reads it again, as an actor, in the transaction in which they act (DESIGN.md, law 10).
 */
export interface DueWork {
  /** Open dossiers that wait for us and are not on the desk as a whole, declared before a date, oldest first. */
  agingClaims(declaredBefore: Date, after: DeclaredAt | null, limit: number): Promise<AgingClaim[]>;
  /**
   * Dossiers that have waited for their customer since a date at least, as has the last reminder; none is on its way.
   * `sent`: how many of the keys `<prefix><claim id>:<1 … most>` are known.
   */
  claimsToRemind(
    waitingSince: Date,
    reminders: { readonly keyPrefix: string; readonly most: number },
    limit: number,
  ): Promise<{ readonly claimId: string; readonly sent: number }[]>;
  /**
   * Taken escalations whose customer has waited for an answer since a date at least, and whose alert (under the key
   * `<prefix><escalation id>:<milliseconds of the first unanswered line>`) is not known.
   */
  silentAdvisors(
    waitingSince: Date,
    keyPrefix: string,
    limit: number,
  ): Promise<{ readonly escalationId: string; readonly unansweredSince: Date }[]>;
  /** Dossiers with an open action of their customer that was due before a date. */
  claimsWithExpiredActions(dueBefore: Date, limit: number): Promise<string[]>;
}
