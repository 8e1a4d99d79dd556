import { z } from 'zod';
import type { DeskFileRef } from '../../commands/desk/advisor-desk';
import type { DeskInput, DeskWords } from '../../commands/desk/desk-input';
import { drawEmoji } from './emoji';
import { plainWords } from './escape';
import type { ParsedInput } from './parse-action';

const File = z.object({
  id: z.string(),
  name: z.string().nullish(),
  mimetype: z.string().nullish(),
  mode: z.string().optional(),
  url_private: z.string().optional(),
  url_private_download: z.string().optional(),
});

const Message = z.object({
  ts: z.string(),
  user: z.string().optional(),
  bot_id: z.string().nullish(),
  text: z.string().nullish(),
  thread_ts: z.string().optional(),
  edited: z.object({ ts: z.string() }).nullish(),
  files: z.array(File).nullish(),
});
type Message = z.infer<typeof Message>;

const Event = z.object({
  event_id: z.string(),
  event: Message.extend({
    type: z.literal('message'),
    subtype: z.string().optional(),
    channel: z.string(),
    message: Message.optional(),
    previous_message: Message.optional(),
  }),
});
type Event = z.infer<typeof Event>['event'];

/** What somebody wrote, with a file or not, also to the whole channel at once. */
const WRITTEN: ReadonlySet<string | undefined> = new Set([undefined, 'file_share', 'thread_broadcast', 'me_message']);

/**
 * What a person wrote, changed or deleted in a thread. Null for everything else: what apps write, this one first of all,
 * messages of the channel itself, joins and topics.
 */
export function parseMessageEvent(body: unknown): ParsedInput | null {
  const parsed = Event.safeParse(body);
  if (!parsed.success) return null;
  const { event, event_id } = parsed.data;
  const input = inputOf(event);
  if (input === null) return null;
  const { channel, thread } = input.author.place;
  return { externalKey: event_id, input, lane: `${channel}:${thread ?? ''}` };
}

function inputOf(event: Event): DeskInput | null {
  if (WRITTEN.has(event.subtype)) return written(event);
  if (event.subtype === 'message_changed') return changed(event);
  return event.subtype === 'message_deleted' ? deleted(event) : null;
}

function written(event: Event): DeskInput | null {
  const author = authorOf(event, event.channel);
  if (author === null) return null;
  const files = (event.files ?? []).flatMap(fileOf);
  return { name: 'message', author, ts: event.ts, ...wordsOf(event), files };
}

function changed({ channel, message, previous_message: before }: Event): DeskInput | null {
  if (message === undefined || before === undefined) return null;
  const author = authorOf(message, channel);
  // A link that was unfolded changes the message too, and not a word of it.
  if (author === null || editionOf(message) === editionOf(before)) return null;
  return {
    name: 'message_changed',
    author,
    ts: message.ts,
    edition: editionOf(message),
    ...wordsOf(message),
    before: { ...wordsOf(before), edition: editionOf(before) },
  };
}

function deleted({ channel, previous_message: before }: Event): DeskInput | null {
  const author = before === undefined ? null : authorOf(before, channel);
  if (before === undefined || author === null) return null;
  return { name: 'message_deleted', author, ts: before.ts, before: { ...wordsOf(before), edition: editionOf(before) } };
}

function authorOf(message: Message, channel: string): DeskInput['author'] | null {
  const { user, bot_id, ts, thread_ts } = message;
  const fromPerson = user !== undefined && (bot_id === undefined || bot_id === null);
  // The root of a thread belongs to the channel: people who write there speak to each other.
  if (!fromPerson || thread_ts === undefined || thread_ts === ts) return null;
  return { slackUserId: user, place: { channel, thread: thread_ts } };
}

function wordsOf({ text }: Message): DeskWords {
  const { text: plain, mentions } = plainWords(text ?? '');
  return { text: drawEmoji(plain), mentions };
}

function editionOf({ edited }: Message): string {
  return edited?.ts ?? '';
}

function fileOf(file: z.infer<typeof File>): DeskFileRef[] {
  const url = file.url_private_download ?? file.url_private;
  if (url === undefined || file.mode === 'tombstone') return [];
  return [{ id: file.id, name: file.name ?? 'fichier', mime: file.mimetype ?? 'application/octet-stream', url }];
}
