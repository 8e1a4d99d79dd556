import { z } from 'zod';
import type { FileStore } from '../../commands/ports';
import type { Transcribe } from '../../commands/ports-voice';

interface Options {
  /** Without a slash at the end. */
  readonly url: string;
  readonly apiKey: string | null;
  readonly model: string;
  readonly files: Pick<FileStore, 'read'>;
  /** Milliseconds for the whole call: somebody waits for an answer on their phone. */
  readonly timeoutMs?: number;
  /** Of the provider: a status, a network code or `schema`; never what was said. */
  readonly onFault: (code: string) => void;
}

const TIMEOUT_MS = 20_000;
/** Bytes; Meta lets 16 MB of sound through, the API takes 25 MB. */
const MOST_BYTES = 16 * 1024 * 1024;
/** Bytes of an answer that are read: an hour of speech is some 60 kB. */
const MOST_ANSWER = 256 * 1024;
/** Characters that are taken over; whoever talks longer is asked to confirm what was heard so far. */
const MOST_WORDS = 2_000;

const answerSchema = z.object({ text: z.string() });

/**
 * Words of a recording from a server that speaks OpenAI's `audio/transcriptions`. One try: whoever cannot be heard now is asked
 * to write, which is quicker than any second one.
 */
export function createTranscriber(options: Options): Transcribe {
  return async ({ hash, mime }) => {
    const bytes = await options.files.read(hash);
    if (bytes === null || bytes.length > MOST_BYTES) return null;
    try {
      return wordsOf(await ask(options, bytes, mime));
    } catch (fault) {
      options.onFault(codeOf(fault));
      return null;
    }
  };
}

/** A fault with a code that may be logged. */
class ProviderFault extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

async function ask({ url, apiKey, model, timeoutMs = TIMEOUT_MS }: Options, bytes: Buffer, mime: string) {
  const form = new FormData();
  form.set('model', model);
  form.set('response_format', 'json');
  form.set('file', new Blob([new Uint8Array(bytes)], { type: mime }), `vocal.${EXTENSIONS[mime] ?? 'ogg'}`);
  const response = await fetch(`${url}/audio/transcriptions`, {
    method: 'POST',
    headers: apiKey === null ? {} : { Authorization: `Bearer ${apiKey}` },
    body: form,
    // The recording must not follow an address that nobody configured.
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new ProviderFault(`http_${response.status}`);
  }
  return readShort(response);
}

async function readShort({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > MOST_ANSWER) throw new ProviderFault('too_long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function wordsOf(answer: string): string | null {
  const read = answerSchema.safeParse(jsonOf(answer));
  if (!read.success) throw new ProviderFault('schema');
  const words = read.data.text.replace(/\s+/gu, ' ').trim().slice(0, MOST_WORDS);
  return /[\p{L}\p{N}]/u.test(words) ? words : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** The provider tells the format by the name. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  'audio/ogg': 'ogg',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/aac': 'aac',
  'audio/amr': 'amr',
  'audio/wav': 'wav',
};

function codeOf(fault: unknown): string {
  if (fault instanceof ProviderFault) return fault.code;
  // `fetch` wraps what the network said.
  const { name, cause } = Object(fault) as { readonly name?: unknown; readonly cause?: unknown };
  const { code } = Object(cause) as { readonly code?: unknown };
  return [code, name].find((word): word is string => typeof word === 'string') ?? 'fault';
}
