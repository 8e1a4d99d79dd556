import { z } from 'zod';
import { isLocalAddress } from './local-address';

/** A server that understands `POST …/audio/transcriptions` as OpenAI's does; several can be run in one's own house. */
export const transcriptionVariables = {
  TRANSCRIPTION_URL: z.url().optional(),
  TRANSCRIPTION_API_KEY: z.string().trim().min(1).optional(),
  TRANSCRIPTION_MODEL: z.string().trim().min(1).default('whisper-1'),
};

type Variables = z.infer<z.ZodObject<typeof transcriptionVariables>>;

export interface TranscriptionConfig {
  /** Without a slash at the end: `https://api.openai.com/v1`. */
  readonly url: string;
  /** Null: the server asks for none. */
  readonly apiKey: string | null;
  readonly model: string;
}

/** Null: nobody listens to recordings. What does not go together is added to the faults. */
export function transcriptionFrom(
  { TRANSCRIPTION_URL, TRANSCRIPTION_API_KEY, TRANSCRIPTION_MODEL }: Variables,
  production: boolean,
  faults: string[],
): TranscriptionConfig | null {
  if (TRANSCRIPTION_URL === undefined) {
    if (TRANSCRIPTION_API_KEY !== undefined)
      faults.push('TRANSCRIPTION_URL: is missing, though TRANSCRIPTION_API_KEY is set');
    return null;
  }
  const url = TRANSCRIPTION_URL.replace(/\/+$/u, '');
  if (production && url.startsWith('http:') && !isLocalAddress(url))
    faults.push('TRANSCRIPTION_URL: recordings leave the machine by https only');
  return { url, apiKey: TRANSCRIPTION_API_KEY ?? null, model: TRANSCRIPTION_MODEL };
}
