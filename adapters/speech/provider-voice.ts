import type { Voice } from '../../commands/ports-voice';
import { AppError } from '../../domain/errors';

interface Options {
  /** Without a slash at the end. */
  readonly url: string;
  readonly apiKey: string | null;
  readonly model: string;
  readonly voice: string;
  /** Milliseconds for the whole call. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 30_000;
/** Bytes of an answer that are read: four minutes of speech are some 4 MB. */
const MOST_BYTES = 16 * 1024 * 1024;

/** How a recording comes; by the provider's names. `opus`: in OGG, or so it is asked for. */
const MIMES = { mp3: 'audio/mpeg', opus: 'audio/ogg' } as const;
type Format = keyof typeof MIMES;

/** A voice of a server that speaks OpenAI's `audio/speech`. One try: the client asks again, as for any address. */
export function createProviderVoice(options: Options, format: Format = 'mp3'): Voice {
  const { url, model, voice } = options;
  return {
    name: [url, model, voice, ...(format === 'mp3' ? [] : [format])].join(' '),
    speak: async (text) => {
      try {
        return { bytes: await ask(options, text, format), mime: MIMES[format] };
      } catch (cause) {
        throw cause instanceof AppError ? cause : new AppError('channel_unavailable', 'the voice cannot be reached');
      }
    },
  };
}

async function ask(
  { url, apiKey, model, voice, timeoutMs = TIMEOUT_MS }: Options,
  text: string,
  format: Format,
): Promise<Buffer> {
  const response = await fetch(`${url}/audio/speech`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(apiKey === null ? {} : { Authorization: `Bearer ${apiKey}` }),
    },
    body: JSON.stringify({ model, voice, input: text, response_format: format }),
    // What is said to a customer must not follow an address that nobody configured.
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new AppError('channel_unavailable', `the voice answered ${response.status}`);
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new AppError('channel_unavailable', 'the voice has no end');
    chunks.push(chunk);
  }
  if (bytes === 0) throw new AppError('channel_unavailable', 'the voice said nothing');
  return Buffer.concat(chunks);
}
