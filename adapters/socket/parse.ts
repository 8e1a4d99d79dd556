import { createHash } from 'node:crypto';
import { z } from 'zod';

/** What a client sends, read. `id` is its own name for the message. */
export type Heard =
  | { readonly kind: 'texte'; readonly id: string | null; readonly text: string }
  | { readonly kind: 'choix'; readonly id: string | null; readonly choice: string }
  | { readonly kind: 'document'; readonly id: string | null; readonly documentId: string }
  | { readonly kind: 'audio'; readonly id: string | null; readonly recording: Buffer }
  /** All up to this line is known there. */
  | { readonly kind: 'reprise'; readonly after: number }
  | { readonly kind: 'fault'; readonly reason: FrameFault };

/** Why a frame is not read; sentences stand in `error-texts`. */
export type FrameFault = 'json_illisible' | 'trame_inconnue' | 'texte_vide';

const id = z.string().min(1).max(200).optional();
const uuid = z.string().regex(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/u);
const sequence = z.union([
  z.number().int().min(0).max(999_999_999),
  z
    .string()
    .regex(/^\d{1,9}$/u)
    .transform(Number),
]);

const frame = z.union([
  z.strictObject({ text: z.string(), id }),
  z.strictObject({ choix: z.string().regex(/^[^\p{Cc}]{1,200}$/u), id }),
  z.strictObject({ document_id: uuid, id }),
  z.strictObject({ audio: z.base64().min(1), id }),
  z.strictObject({ reprise: sequence }),
]);

/** A frame that begins with a brace is a JSON object, any other is what the customer says. */
export function parseFrame(raw: string): Heard {
  const text = raw.trim();
  if (!text.startsWith('{')) return said(spoken(raw), null);
  const json = jsonOf(text);
  if (json === undefined) return { kind: 'fault', reason: 'json_illisible' };
  const read = frame.safeParse(json);
  if (!read.success) return { kind: 'fault', reason: 'trame_inconnue' };
  return heardIn(read.data);
}

function heardIn(data: z.output<typeof frame>): Heard {
  if ('reprise' in data) return { kind: 'reprise', after: data.reprise };
  const { id = null } = data;
  if ('text' in data) return said(data.text, id);
  if ('choix' in data) return { kind: 'choix', id, choice: data.choix };
  if ('audio' in data) return { kind: 'audio', id, recording: Buffer.from(data.audio, 'base64') };
  return { kind: 'document', id, documentId: data.document_id };
}

function said(raw: string, id: string | null): Heard {
  return cleanText(raw).trim() === '' ? { kind: 'fault', reason: 'texte_vide' } : { kind: 'texte', id, text: raw };
}

/** Many clients send a text as a JSON string. */
function spoken(raw: string): string {
  const json = raw.trim().startsWith('"') ? jsonOf(raw) : undefined;
  return typeof json === 'string' ? json : raw;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Deeper than the stack is no JSON of ours either.
    return undefined;
  }
}

/** Removes what no one types: control characters but tabs and line ends, and halves of characters. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/[^\P{Cc}\t\n]|\p{Cs}/gu, '')
    .normalize('NFC');
}

/** Long or odd ids are hashed: they are kept for ever, under an index. The prefix keeps them apart from our own keys. */
export function clientKey(id: string): string {
  return `client:${/^[\w.:|-]{1,64}$/u.test(id) ? id : createHash('sha256').update(id).digest('hex')}`;
}
