import type { Language } from '../people/people';

/** Channels that a conversation can live on; wire and database names. */
export const CHANNELS = ['webchat', 'whatsapp', 'socket', 'botservice'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Whether the channel itself tells of each message that it arrived; elsewhere the customer's client fetches what is said. */
export function reportsDelivery(channel: Channel): boolean {
  return channel === 'whatsapp';
}

/** Phases of the conversation: lower case in the database, upper case on the WebSocket (PRODUCT.md section 1). */
export const PHASES = [
  'authentification',
  'confirmation',
  'description',
  'sinistre_details',
  'constat',
  'documents',
  'decision',
  'transfert',
  'suivi',
] as const;
export type Phase = (typeof PHASES)[number];

/** What proved who is writing: the PIN and the proven number open more than the date of birth does. */
export type Factor = 'pin' | 'date_naissance' | 'numero_verifie';

/**
 * One thread with one channel identity. What the person has told of a loss is not here but in the claim; what the dialogs
 * remember between two turns is bot state.
 */
export interface Conversation {
  readonly id: string;
  readonly channel: Channel;
  /** The channel's own name for the other side (web: the user id in the token). */
  readonly channelUserId: string;
  readonly language: Language;
  readonly phase: Phase;
  /** The person, once both factors were right; null before. */
  readonly clientId: string | null;
  readonly verifiedAt: Date | null;
  readonly factor: Factor | null;
  /** The declaration or the dossier that this conversation is about now. */
  readonly claimId: string | null;
  /** The greeting went out: exactly once per conversation. */
  readonly greetedAt: Date | null;
  readonly lastInboundAt: Date | null;
  /** Sequence of the last transcript entry: the Direct Line watermark. */
  readonly lastSequence: number;
  readonly createdAt: Date;
}

/** A conversation in which nothing was said yet. */
export function newConversation(
  begun: Pick<Conversation, 'id' | 'channel' | 'channelUserId' | 'language' | 'createdAt'>,
): Conversation {
  return {
    ...begun,
    phase: 'authentification',
    clientId: null,
    verifiedAt: null,
    factor: null,
    claimId: null,
    greetedAt: null,
    lastInboundAt: null,
    lastSequence: 0,
  };
}

/** The fields that a turn may change; the sequence belongs to the transcript. */
export type ConversationPatch = Partial<
  Pick<
    Conversation,
    'language' | 'phase' | 'clientId' | 'verifiedAt' | 'factor' | 'claimId' | 'greetedAt' | 'lastInboundAt'
  >
>;
