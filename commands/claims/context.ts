import type { Actor } from '../../domain/people/people';
import type { Ids, Transaction } from '../ports';

/** What every command on a claim works with: one transaction, who acts, and when. */
export interface CommandContext {
  readonly tx: Transaction;
  readonly actor: Actor;
  readonly now: Date;
  readonly ids: Ids;
  /** The company's IANA zone, used while no policy is known. */
  readonly timeZone: string;
}
