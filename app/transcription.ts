import { createTranscriber } from '../adapters/speech/transcriber';
import type { Transcribe } from '../commands/ports-voice';
import type { Foundation } from './foundation';

/** Null: nobody is set up to listen; recordings are kept, and their sender is asked to write. */
export function createTranscription({
  config: { transcription },
  files,
  log,
}: Pick<Foundation, 'config' | 'files' | 'log'>): Transcribe | null {
  if (transcription === null) return null;
  const onFault = (code: string): void => {
    log.warn({ code }, 'a recording could not be transcribed');
  };
  return createTranscriber({ ...transcription, files, onFault });
}
