import type { Language } from '../../domain/people/people';
import type { SenderAddress } from '../ports-channels';

/** Why a channel will never take a message; the desk reads it in words. */
export const REFUSALS = ['unreachable', 'media', 'template', 'unknown_outcome', 'no_address', 'other'] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What came of an attempt to send. */
export type SendOutcome =
  /** Taken over; whether it arrives, statuses tell. `ref`: the channel's own id of it. */
  | { readonly outcome: 'accepted'; readonly ref: string }
  | NotTaken
  /** No answer, or one that cannot be read: it may have gone through. */
  | { readonly outcome: 'unknown'; readonly code: string };

/** Certainly not sent. `code` is the channel's, for operations. */
export type NotTaken =
  /** `everyone`: nothing should be sent to anybody meanwhile. */
  | { readonly outcome: 'later'; readonly waitMs: number; readonly everyone: boolean; readonly code: string }
  /** The hours in which the customer can be answered freely are over. */
  | { readonly outcome: 'closed'; readonly code: string }
  | { readonly outcome: 'refused'; readonly reason: Refusal; readonly code: string };

/** A channel whose messages are pushed to the customer, one by one, and cannot be looked up afterwards. */
export interface CustomerChannel {
  /** Milliseconds after the customer's last message in which they can be answered freely. */
  readonly windowMs: number;
  /**
   * @param message as the channel's own renderer made it.
   * @param key comes back with every status of it.
   * @param attempts how often it was tried, this time included.
   */
  send(to: SenderAddress, message: unknown, key: string, attempts: number): Promise<SendOutcome>;
  /** The approved message that asks the customer to write again. `reference`: of the dossier, if there is one. */
  reopening(about: {
    readonly event: string | null;
    readonly reference: string | null;
    readonly language: Language;
  }): unknown;
  /** Milliseconds until the next message to this conversation may leave; 0 counts it as leaving now. */
  pace(conversationId: string): number;
}
