import type { StoredFile } from '../../domain/claim/stored-file';
import type { IntakeUpload } from '../ports';
import type { Transcribe } from '../ports-voice';

/** Bytes of a recorded answer: some five minutes of a voice note (Opus), half a minute of telephone sound that is not compressed. */
const MOST_RECORDING_BYTES = 1024 * 1024;

/** Bytes of a message that carries one in base64, with its braces. */
export const MOST_RECORDING_MESSAGE_BYTES = Math.ceil(MOST_RECORDING_BYTES / 3) * 4 + 1024;

/** Why a recorded answer was not taken: too long, or no sound that we know. */
export type RecordingRefusal = 'too_large' | 'no_recording';

export type ReceivedRecording =
  | { readonly ok: true; readonly file: StoredFile; readonly spoken?: string }
  | { readonly ok: false; readonly code: RecordingRefusal };

/** Takes a recorded answer in. Slow: never in a turn. */
export type ReceiveRecording = (bytes: Buffer) => Promise<ReceivedRecording>;

export interface RecordingDeps {
  readonly intake: IntakeUpload;
  /** Null: nobody is set up to listen. */
  readonly transcribe: Transcribe | null;
}

/** What a recording says, for the message that carries it; nothing where nobody can listen or nothing was understood. */
export async function spokenIn(transcribe: Transcribe | null, file: StoredFile): Promise<{ readonly spoken?: string }> {
  const spoken = file.kind === 'audio' && transcribe !== null ? await transcribe(file) : null;
  return spoken === null ? {} : { spoken };
}

/**
 * Checks a recorded answer by its bytes, stores it as every upload, and has it turned into words: the turn reads them back.
 * Nothing points to the file before that turn; the sweeper removes it if there never is one.
 */
export async function receiveRecording(
  { intake, transcribe }: RecordingDeps,
  bytes: Buffer,
): Promise<ReceivedRecording> {
  if (bytes.length > MOST_RECORDING_BYTES) return { ok: false, code: 'too_large' };
  const outcome = await intake({ source: bytes, name: 'vocal' });
  if (!outcome.ok) return { ok: false, code: outcome.code === 'too_large' ? 'too_large' : 'no_recording' };
  if (outcome.file.kind !== 'audio') return { ok: false, code: 'no_recording' };
  return { ok: true, file: outcome.file, ...(await spokenIn(transcribe, outcome.file)) };
}
