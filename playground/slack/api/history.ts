import type { JsonObject } from '../../json';
import { SlackError } from '../errors';
import { findMessage } from '../messages';
import { repliesOf, slackMessage } from '../message-json';
import type { StoredMessage } from '../model';
import type { Room } from '../room';
import { visibleChannel, type Method, type Methods } from './access';
import type { Args } from './args';

/** Both pages at most, where the caller names no limit. */
const HISTORY_PAGE = 100;
const REPLIES_PAGE = 1000;

const history: Method = (room, args) => {
  const channel = visibleChannel(room, args);
  const shown = (room.state.messages[channel.id] ?? [])
    .filter((message) => message.thread_ts === undefined || message.broadcast === true)
    .filter(withinRange(args))
    .reverse();
  return { ...page(room, args, shown, HISTORY_PAGE), pin_count: 0, latest: args.text('latest') ?? null };
};

const replies: Method = (room, args) => {
  const channel = visibleChannel(room, args);
  const message = findMessage(room, channel.id, args.need('ts', 'thread_not_found'));
  if (!message) throw new SlackError('thread_not_found');
  // Asked by the ts of a reply, Slack answers with that reply alone.
  const thread = message.thread_ts === undefined ? repliesOf(room.state, message) : [];
  const result = page(room, args, thread.filter(withinRange(args)), REPLIES_PAGE);
  // The parent heads every page, whatever the range.
  return { ...result, messages: [presented(room, args, message), ...result.messages] };
};

export const historyMethods: Methods = {
  'conversations.history': history,
  'conversations.replies': replies,
};

/** Seconds with microseconds; compared as numbers, exact up to the year 2255. @throws SlackError invalid_ts_oldest, invalid_ts_latest */
function withinRange(args: Args): (message: StoredMessage) => boolean {
  const oldest = timestamp(args, 'oldest') ?? 0;
  const latest = timestamp(args, 'latest') ?? Infinity;
  const inclusive = args.flag('inclusive');
  return (message) => {
    const at = Math.round(Number(message.ts) * 1e6);
    return (at > oldest && at < latest) || (inclusive && (at === oldest || at === latest));
  };
}

function timestamp(args: Args, name: 'oldest' | 'latest'): number | undefined {
  const value = args.text(name);
  if (value === undefined || value === 'now') return undefined;
  if (!/^\d+(\.\d+)?$/.test(value)) throw new SlackError(`invalid_ts_${name}`);
  return Math.round(Number(value) * 1e6);
}

/** The cursor names the message to go on from, so that messages coming in between shift nothing. */
function page(
  room: Room,
  args: Args,
  messages: readonly StoredMessage[],
  size: number,
): { messages: JsonObject[]; has_more: boolean; response_metadata?: JsonObject } {
  const limit = args.limit(size);
  const start = startOf(args, messages);
  const next = messages[start + limit];
  return {
    messages: messages.slice(start, start + limit).map((message) => presented(room, args, message)),
    has_more: next !== undefined,
    ...(next ? { response_metadata: { next_cursor: Buffer.from(`next_ts:${next.ts}`).toString('base64') } } : {}),
  };
}

function startOf(args: Args, messages: readonly StoredMessage[]): number {
  const cursor = args.text('cursor');
  if (cursor === undefined || cursor === '') return 0;
  const named = /^next_ts:(.+)$/.exec(Buffer.from(cursor, 'base64').toString())?.[1];
  const index = messages.findIndex((message) => message.ts === named);
  if (index < 0) throw new SlackError('invalid_cursor');
  return index;
}

function presented(room: Room, args: Args, message: StoredMessage): JsonObject {
  const shown = slackMessage(room, message);
  if (message.metadata && !args.flag('include_all_metadata'))
    shown.metadata = { event_type: message.metadata.event_type };
  return shown;
}
