import type { IncomingMessage } from 'node:http';
import type { Bus, Clock, ClaimDocument, TurnRunner, UnitOfWork } from '../../commands/ports';
import type { AudioAddress } from '../../commands/ports-voice';
import type { ReceiveRecording } from '../../commands/voice/receive-recording';
import type { Conversation } from '../../domain/conversation/conversation';
import type { TranscriptReader } from '../channel';

export interface SessionOptions {
  readonly turns: Pick<TurnRunner, 'run'>;
  readonly unitOfWork: UnitOfWork;
  readonly transcript: Pick<TranscriptReader, 'after' | 'heads'>;
  readonly clock: Clock;
  /** Takes recorded answers in. */
  readonly receiveRecording: ReceiveRecording;
  /** Signs session ids. */
  readonly tokenSecret: string;
}

export interface SocketOptions extends SessionOptions {
  readonly bus: Pick<Bus, 'subscribe'>;
  /** A paper that was sent over REST; null when the person of this conversation may not see it. */
  readonly findDocument: (conversation: Conversation, documentId: string) => Promise<ClaimDocument | null>;
  /** Counts a call, over all processes: false when this caller is over its limit of the minute. */
  readonly allow: (caller: string) => Promise<boolean>;
  /** Address of the client, as far as our proxies can be believed. */
  readonly addressOf: (request: IncomingMessage) => string;
  /** Where clients reach us; null: where they say that they did. */
  readonly publicUrl: string | null;
  /** Other sites whose pages may open sockets here. */
  readonly allowedOrigins?: readonly string[];
  /** The client has the transcript up to this sequence. */
  readonly onFetched?: (conversationId: string, sequence: number) => Promise<void>;
  /** Where a line can be heard. */
  readonly audioUrl: AudioAddress;
  /** A client that does not read was cut off. */
  readonly onSlow?: () => void;
  /** A fault that no client can be told of. Gets no personal data. */
  readonly onFault?: (fault: unknown) => void;
}

/** A frame from us; names are the wire's (PRODUCT.md section 4). */
export type Frame = Readonly<Record<string, unknown>> & {
  readonly type: 'message' | 'conseiller' | 'statut' | 'erreur';
};
