import { z } from 'zod';
import type { TranscriptEntry } from '../../commands/ports';
import type { Recording } from '../../commands/ports-voice';
import { AppError } from '../../domain/errors';
import { LANGUAGES, type Language } from '../../domain/people/people';
import type { HttpReply, HttpRoute, TranscriptReader } from '../channel';
import { AUDIO_PATH, type AudioAddresses } from './audio-address';
import { speakable } from './speakable-text';

export interface AudioOptions {
  readonly addresses: Pick<AudioAddresses, 'verify'>;
  readonly transcript: Pick<TranscriptReader, 'after'>;
  readonly say: (text: string, language: Language) => Promise<Recording>;
  /** Other sites whose pages may play it. */
  readonly allowedOrigins: readonly string[];
}

/** Lines that one address can hold: what one turn says, and some more. */
const MOST_LINES = 10;
/** Characters: some four minutes. */
const MOST_TEXT = 3_000;

const said = z.object({ text: z.string(), locale: z.string().optional().catch(undefined) });

/** `GET /audio/:token`: lines of a conversation, said aloud when they are asked for. */
export function audioRoutes({ addresses, transcript, say, allowedOrigins }: AudioOptions): HttpRoute[] {
  const crossOrigin = allowedOrigins.length > 0 ? { 'Cross-Origin-Resource-Policy': 'cross-origin' } : {};
  return [
    {
      method: 'GET',
      path: `${AUDIO_PATH}/:token`,
      maxBodyBytes: 0,
      allowedOrigins,
      handle: async ({ params, headers }): Promise<HttpReply> => {
        const { conv, from, to } = addresses.verify(params.token ?? '');
        const entries = await transcript.after(conv, from - 1, Math.min(MOST_LINES, to - from + 1));
        const spoken = spokenIn(entries.filter(({ sequence }) => sequence <= to));
        if (spoken === null) throw new AppError('not_found', 'there is nothing to hear any more');
        const { bytes, mime } = await say(spoken.text, spoken.language);
        return part(bytes, headers.range, {
          ...crossOrigin,
          'Content-Type': mime,
          'Accept-Ranges': 'bytes',
          'Cache-Control': 'private, max-age=3600',
        });
      },
    },
  ];
}

/** What the bot and its advisors say in these lines, and in which language; null: nothing that can be said. */
function spokenIn(entries: readonly TranscriptEntry[]): { readonly text: string; readonly language: Language } | null {
  const lines = entries
    .filter(({ speaker }) => speaker !== 'client')
    .flatMap(({ activity }) => {
      const read = said.safeParse(activity);
      return read.success ? [read.data] : [];
    });
  const language = LANGUAGES.find((known) => lines.at(-1)?.locale?.startsWith(known)) ?? 'fr';
  const text = lines
    .map((line) => speakable(line.text, language))
    .join(' ')
    .trim()
    .slice(0, MOST_TEXT);
  return text === '' ? null : { text, language };
}

/** Players ask for parts, Safari's for nothing else (RFC 9110, 14.2): one part; any other wish is answered with all of it. */
function part(bytes: Buffer, range: string | undefined, headers: Readonly<Record<string, string>>): HttpReply {
  const asked = rangeIn(range, bytes.length);
  if (asked === null) return { status: 200, headers, body: bytes };
  const { from, to } = asked;
  if (from > to) return { status: 416, headers: { 'Content-Range': `bytes */${bytes.length}` } };
  return {
    status: 206,
    headers: { ...headers, 'Content-Range': `bytes ${from}-${to}/${bytes.length}` },
    body: bytes.subarray(from, to + 1),
  };
}

/** First and last byte; null: no part that we know of. */
function rangeIn(range: string | undefined, size: number): { readonly from: number; readonly to: number } | null {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/u.exec(range ?? '') ?? [];
  if (first === '') return last === '' ? null : { from: Math.max(0, size - Number(last)), to: size - 1 };
  return { from: Number(first), to: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
}
