import { AppError } from '../../domain/errors';
import type { InboundMessage, IntakeUpload, TurnRunner } from '../ports';
import type { StoredOutboxMessage } from '../ports-outbox';
import type { Transcribe } from '../ports-voice';
import { spokenIn } from '../voice/receive-recording';

/** A file that a channel keeps for us until we fetch it. */
export interface ChannelFile {
  readonly id: string;
  readonly mime: string;
  readonly name: string | null;
}

/** Fetches what customers sent. */
export interface ChannelFiles {
  /** The bytes as they come; null when the channel has them no more. @throws AppError `channel_unavailable`: try again. */
  fetch(file: ChannelFile): Promise<AsyncIterable<Uint8Array> | null>;
}

interface Deps {
  readonly files: ChannelFiles;
  readonly intake: IntakeUpload;
  readonly turns: Pick<TurnRunner, 'run'>;
  readonly transcribe: Transcribe | null;
}

type Waiting = Omit<InboundMessage, 'receivedAt' | 'conversationId'> & { readonly receivedAt: string };

/**
 * Fetches the file of a message, checks and stores it as every upload, and only then answers the message: nothing slow runs
 * in a turn. Any number of times; the message's own key makes it one turn.
 */
export async function fetchMedia(deps: Deps, row: StoredOutboxMessage): Promise<null> {
  const { conversationId } = row;
  const { media, message } = row.payload as unknown as { readonly media: ChannelFile; readonly message: Waiting };
  if (conversationId === null) throw new AppError('invalid_argument', 'a media row names no conversation');
  const answered = await deps.turns.run({
    ...message,
    ...(await received(deps, media)),
    conversationId,
    receivedAt: new Date(message.receivedAt),
  });
  if (answered === null) throw new AppError('not_found', 'the conversation of a media row is gone');
  return null;
}

type Received = Pick<InboundMessage, 'attachments' | 'refusedUploads' | 'spoken'>;

async function received({ files, intake, transcribe }: Deps, media: ChannelFile): Promise<Received> {
  const name = media.name ?? 'fichier';
  const source = await files.fetch(media);
  if (source === null) return { attachments: [], refusedUploads: [{ name, code: 'unreadable' }] };
  const outcome = await intake({ source, mime: media.mime, ...(media.name === null ? {} : { name: media.name }) });
  if (!outcome.ok) return { attachments: [], refusedUploads: [{ name: outcome.name, code: outcome.code }] };
  const { file } = outcome;
  return { attachments: [file], ...(await spokenIn(transcribe, file)) };
}
