import type { Channel } from '../domain/conversation/conversation';
import type { Alias } from '../domain/conversation/sender';

/** Where a sender's message belongs. */
export interface PlacedSender {
  /** Null: nobody that we know. */
  readonly conversationId: string | null;
  /** Names that lead to this conversation, or will once they are claimed. */
  readonly own: readonly Alias[];
  /** Names that were somebody else's until now: retire them before they are claimed. */
  readonly taken: readonly Alias[];
}

/** How somebody can be written to. Personal. */
export interface SenderAddress {
  /** E.164 with its plus sign. */
  readonly phone: string | null;
  /** The channel's own id of them. */
  readonly user: string | null;
  /** When they last wrote, by the channel's clock. */
  readonly lastSeenAt: Date | null;
}

/**
 * Who writes on a channel: a person has several names there, and names change hands. A conversation is found by any of
 * them and named after none. `scope`: the number or page that was written to, outside which an id means nothing.
 */
export interface ChannelIdentities {
  /** Finds the conversations of many senders at once, in their order. */
  place(channel: Channel, scope: string, senders: readonly (readonly Alias[])[]): Promise<PlacedSender[]>;
  /** They wrote under these names. @throws AppError `state_conflict` at the commit when one leads elsewhere meanwhile. */
  claim(
    channel: Channel,
    scope: string,
    seen: { readonly conversationId: string; readonly aliases: readonly Alias[]; readonly at: Date },
  ): void;
  /** The names are not theirs any more. */
  retire(channel: Channel, scope: string, aliases: readonly Alias[], at: Date): Promise<void>;
  addressOf(conversationId: string): Promise<SenderAddress>;
}
