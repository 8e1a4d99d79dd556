import type { TranscriptEntry } from '../../commands/ports';
import type { ActivitySet, ShownActivity } from './types';

/** How the transcript names a kept file; the address that clients get is made when they look. */
const STORED_FILE = /^dossier-file:([\da-f]{64})$/u;

/** Makes the address of the nth attachment of a line. */
export type FileAddress = (file: { readonly conv: string; readonly seq: number; readonly nth: number }) => string;

/**
 * A line of the transcript as Direct Line clients expect it.
 * Texts are plain unless the bot says otherwise: customers and advisors type stars and brackets too, and Web Chat would
 * take a text without format for Markdown. The sequence is Web Chat's own sorting key, so that clocks do not matter.
 */
export function renderEntry(entry: TranscriptEntry, addressOf: FileAddress): ShownActivity {
  const { activity, sequence: seq, conversationId: conv, speaker } = entry;
  const attachments = Array.isArray(activity.attachments) ? (activity.attachments as unknown[]) : null;
  return {
    textFormat: 'plain',
    ...activity,
    id: entry.activityId,
    conversation: { id: conv },
    from: { ...asObject(activity.from), role: speaker === 'client' ? 'user' : 'bot' },
    ...(attachments
      ? {
          attachments: attachments.map((attachment, nth) => addressed(attachment, () => addressOf({ conv, seq, nth }))),
        }
      : {}),
    channelData: { ...asObject(activity.channelData), 'webchat:sequence-id': seq },
  };
}

export function renderSet(entries: readonly TranscriptEntry[], since: number, addressOf: FileAddress): ActivitySet {
  return {
    activities: entries.map((entry) => renderEntry(entry, addressOf)),
    watermark: String(entries.at(-1)?.sequence ?? since),
  };
}

/** The content hash of the nth attachment, if it is a kept file. */
export function storedFileOf(
  entry: TranscriptEntry,
  nth: number,
): { readonly hash: string; readonly mime: string; readonly name: string } | null {
  const { attachments } = entry.activity;
  const attachment = asObject(Array.isArray(attachments) ? (attachments[nth] as unknown) : null);
  const hash = STORED_FILE.exec(asText(attachment.contentUrl))?.[1];
  return hash ? { hash, mime: asText(attachment.contentType), name: asText(attachment.name) || 'document' } : null;
}

/** Web Chat shows a customer's picture only where there is a thumbnail of it. */
function addressed(attachment: unknown, address: () => string): unknown {
  const { contentUrl, contentType } = asObject(attachment);
  if (!STORED_FILE.test(asText(contentUrl))) return attachment;
  const made = address();
  const thumbnail = asText(contentType).startsWith('image/') ? { thumbnailUrl: made } : {};
  return { ...asObject(attachment), contentUrl: made, ...thumbnail };
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
