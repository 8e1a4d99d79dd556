import type { Bus, Clock, FileStore, Ids, IntakeUpload, TurnRunner } from '../../commands/ports';
import type { ApiUnitOfWork } from '../../commands/ports-api';
import type { Language } from '../../domain/people/people';
import type { DossierCard, TrackingPages } from './views';

export interface TrackingOptions {
  readonly unitOfWork: ApiUnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly bus: Pick<Bus, 'subscribe'>;
  readonly turns: Pick<TurnRunner, 'run'>;
  readonly files: Pick<FileStore, 'read'>;
  readonly intake: IntakeUpload;
  /** Largest photo or paper, in bytes. */
  readonly uploadMaxBytes: number;
  /** Signs links and cookies. */
  readonly tokenSecret: string;
  /** Where browsers reach us, without a slash at the end; null: where they say that they did. */
  readonly publicUrl: string | null;
  readonly timeZone: string;
  /** A client's address as the key under which its failed log-ins count; null where it tells nobody apart. */
  readonly addressKey: (ip: string) => string | null;
  /** Draws the pages. */
  readonly pages: TrackingPages<DossierCard>;
  readonly policy: string;
  /** What a customer says who wants to talk to a person. */
  readonly humanWish: (language: Language) => string;
  /** Lets the chat page of this browser go on with a conversation: a `Set-Cookie`. */
  readonly conversationCookie: (conversation: { readonly id: string; readonly channelUserId: string }) => string;
  /** A fault that no client can be told of. Gets no personal data. */
  readonly onFault: (fault: unknown) => void;
}
