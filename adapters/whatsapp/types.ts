import type { Alias } from '../../domain/conversation/sender';

/** A file that Meta keeps for us, for a week. */
export interface MediaRef {
  readonly id: string;
  /** Without its parameters: `audio/ogg`. */
  readonly mime: string;
  readonly name: string | null;
  readonly kind: 'image' | 'document' | 'audio' | 'voice' | 'video' | 'sticker';
}

/** What a message holds. Open: what is not known yet has a name and no content. */
export type Content =
  | { readonly kind: 'text'; readonly text: string }
  /** A button or a row of ours; `id` is what we gave it. */
  | { readonly kind: 'tap'; readonly id: string; readonly title: string }
  | { readonly kind: 'media'; readonly media: MediaRef; readonly caption: string }
  | {
      readonly kind: 'location';
      readonly latitude: number;
      readonly longitude: number;
      readonly name: string | null;
      readonly address: string | null;
    }
  | {
      readonly kind: 'contacts';
      readonly contacts: readonly { readonly name: string; readonly phones: readonly string[] }[];
    }
  /** A null emoji takes the reaction back. */
  | { readonly kind: 'reaction'; readonly of: string | null; readonly emoji: string | null }
  | { readonly kind: 'edit'; readonly of: string | null; readonly text: string | null }
  | { readonly kind: 'revoke'; readonly of: string | null }
  /** Known to be nothing that we can read (a poll, an order, something seen once), or not known at all. */
  | { readonly kind: 'unreadable'; readonly name: string };

export interface MessageUpdate {
  readonly kind: 'message';
  /** The wamid. */
  readonly id: string;
  readonly sentAt: Date;
  readonly sender: readonly Alias[];
  readonly content: Content;
  /** The message that it answers, if it says so. */
  readonly replyTo: string | null;
}

export const STATUSES = ['sent', 'delivered', 'read', 'played', 'failed'] as const;
export type StatusName = (typeof STATUSES)[number];

export interface StatusUpdate {
  readonly kind: 'status';
  /** The wamid of our message. */
  readonly id: string;
  readonly status: StatusName;
  readonly at: Date;
  /** What we sent along as `biz_opaque_callback_data`. */
  readonly key: string | null;
  /** Of the first error, for `failed`. */
  readonly errorCode: number | null;
}

/** Somebody has another number or another id from now on. */
export interface AliasUpdate {
  readonly kind: 'alias';
  readonly before: Alias;
  readonly after: Alias;
}

/** Acknowledged and counted, no more: account events, calls, echoes, what this release does not know. */
export interface OtherUpdate {
  readonly kind: 'other';
  /** The field or kind, in safe characters: it may be logged. */
  readonly name: string;
}

export type Update = MessageUpdate | StatusUpdate | AliasUpdate | OtherUpdate;
