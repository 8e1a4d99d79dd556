import type { BankAccount, KnownAccount } from '../domain/payment/bank-account';
import type { Actor } from '../domain/people/people';

/** Accounts to which people are paid (`coordonnees_bancaires`), one a person. */
export interface BankDetails {
  /** In place of what was given before. */
  save(clientId: string, account: BankAccount, at: Date): void;
  /** Whether there is one; tells nothing of it. */
  has(clientId: string): Promise<boolean>;
  /** What may be shown of it. The journal says who looked. */
  read(actor: Actor, clientId: string): Promise<KnownAccount | null>;
}
