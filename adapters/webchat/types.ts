import type { Bus, Clock, FileStore, IntakeUpload, TurnRunner, UnitOfWork } from '../../commands/ports';
import type { TranscriptReader } from '../channel';
import type { StoredFile } from '../../domain/claim/stored-file';

export interface WebchatOptions {
  readonly turns: Pick<TurnRunner, 'run'>;
  readonly unitOfWork: UnitOfWork;
  readonly transcript: TranscriptReader;
  readonly bus: Pick<Bus, 'subscribe'>;
  readonly files: Pick<FileStore, 'read'>;
  readonly intake: IntakeUpload;
  readonly clock: Clock;
  /** A client's address as the key under which its failed log-ins count; null where it tells nobody apart. */
  readonly addressKey: (ip: string) => string | null;
  /** Signs tokens, cookies and addresses. */
  readonly tokenSecret: string;
  /** What a server of ours or of an integrator shows to get tokens. */
  readonly directLineSecret: string;
  /** Where clients reach us, without a slash at the end; null: where they say that they did. */
  readonly publicUrl: string | null;
  /** Other sites whose pages may use Direct Line here: `https://www.example.com`. */
  readonly allowedOrigins?: readonly string[];
  /** Names of events that the bot knows; all others are acknowledged and dropped. */
  readonly events?: ReadonlySet<string>;
  /**
   * The client has the transcript up to this sequence, and something of an advisor may be in it. Called again for what was
   * said before, above all after it was rejected.
   */
  readonly onFetched?: (conversationId: string, sequence: number) => Promise<void>;
  /** A fault that no client can be told of. Gets no personal data. */
  readonly onFault?: (fault: unknown) => void;
}

/** Tells that a client has all up to a sequence; false when it must be told again. Never throws. */
export type ReportFetched = (conversationId: string, sequence: number) => Promise<boolean>;

/** A Bot Framework activity as a Direct Line client shows it. */
export type ShownActivity = Readonly<Record<string, unknown>>;

export interface ActivitySet {
  readonly activities: readonly ShownActivity[];
  /** Sequence of the last activity: what comes after it is what the client has not seen. */
  readonly watermark: string;
}

/** Files that came with a message, taken or refused. */
export interface Received {
  readonly attachments: readonly StoredFile[];
  readonly refusedUploads: readonly { readonly name: string; readonly code: string }[];
}
