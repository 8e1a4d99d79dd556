import type { ClaimStatus } from '../domain/claim/types';
import type { StoredFile } from '../domain/claim/stored-file';
import type { RecordingRefusal } from './voice/receive-recording';
import type { Conversation, Factor } from '../domain/conversation/conversation';

/** The dossier that a line speaks of, as it stood when it was said. */
export interface SpokenClaim {
  readonly id: string;
  readonly reference: string;
  readonly status: ClaimStatus;
  /** 0 to 100; null before the first score. */
  readonly cci: number | null;
}

/** A line of the bot or of an advisor, without what only Web Chat draws. */
export interface SpokenLine {
  /** Its place in the transcript. */
  readonly sequence: number;
  readonly speaker: 'bot' | 'conseiller';
  /** First name of the advisor whose words these are. */
  readonly advisor: string | null;
  /** Wire name, upper case. */
  readonly phase: string;
  readonly text: string;
  readonly action: string | null;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  /** What the customer is expected to send next. */
  readonly expects: string;
  readonly claim: SpokenClaim | null;
  readonly files: readonly { readonly name: string; readonly mime: string }[];
}

/** What a customer sends: words, a tapped choice by its value or its title, or papers that are kept already. */
export interface CustomerSays {
  /** The sender's own key: a second copy is no second message. Null when it has none. */
  readonly key: string | null;
  readonly text?: string;
  readonly choice?: string;
  readonly files?: readonly StoredFile[];
  /** A recorded answer, as it came: checked, stored and listened to before its turn. */
  readonly recording?: Buffer;
  /** The dossier that it is about, empty for a new declaration; absent: whatever the conversation is about. */
  readonly about?: string;
}

export type SaidOutcome =
  | {
      readonly kind: 'answered';
      readonly activityId: string;
      readonly duplicate: boolean;
      /** What the turn said, in order; none when an advisor answers in its place, or when it was stored for later. */
      readonly lines: readonly SpokenLine[];
      /** Where the conversation stands after it: its last line, or null when nothing was ever said. */
      readonly last: SpokenLine | null;
      readonly conversation: Conversation;
    }
  /** No message of this conversation offered it. */
  | { readonly kind: 'unknown_choice' }
  /** The recorded answer was not taken, and nothing was said. */
  | { readonly kind: 'refused_recording'; readonly code: RecordingRefusal }
  | { readonly kind: 'gone' };

/** Conversations that customers hold over REST or a socket: the very turn of every channel. */
export interface CustomerSessions {
  /** The session of a conversation: a secret that opens it. */
  sessionOf(conversationId: string): string;
  read(conversationId: string): Promise<Conversation | null>;
  /** The id of a session's conversation; null when we did not make it. */
  idOf(sessionId: string): string | null;
  /** Whether a session's conversation is one, and did not lie idle for too long. */
  isOpen(conversation: Conversation): boolean;
  /** The conversation of a customer who comes with a token and no session: one for ever. */
  ofCustomer(clientId: string): string;
  /** Somebody without an identity yet, by where they come from. */
  senderAt(address: string): string;
  /** Makes the conversation if there is none; nothing is said. */
  create(conversationId: string, sender: string): Promise<void>;
  /** Tells the dialog who this is, once it is proved; whatever waited for the log-in goes on. */
  identify(conversationId: string, clientId: string, factor: Factor): Promise<void>;
  say(conversationId: string, said: CustomerSays): Promise<SaidOutcome>;
}
