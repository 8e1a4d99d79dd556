import { asObject, asText, type JsonObject } from '../../json';
import { acceptBlocks } from '../block-rules';
import { SlackError } from '../errors';
import { BOT } from '../identity';
import { slackMessage } from '../message-json';
import { addEphemeral, addMessage, changeMessage, removeMessage, threadRoot } from '../messages';
import type { Block, MessageMetadata, SlackChannel, StoredMessage } from '../model';
import type { Room } from '../room';
import { neededMessage, visibleChannel, writableChannel, type Method, type Methods } from './access';
import type { Args } from './args';

/** Characters: a longer post is cut with a warning, a longer edit is refused. */
const POST_TEXT = 40_000;
const EDIT_TEXT = 4000;
const METADATA_BYTES = 16_384;

const postMessage: Method = (room, args) => {
  const channel = writableChannel(room, args);
  const { text, blocks, metadata } = contentOf(args);
  const thread = args.text('thread_ts');
  const username = args.text('username');
  const message = addMessage(room, channel, {
    user: BOT.userId,
    bot_id: BOT.botId,
    text: text.slice(0, POST_TEXT),
    ...(username === undefined ? {} : { username, subtype: 'bot_message' }),
    ...(blocks ? { blocks } : {}),
    ...(metadata ? { metadata } : {}),
    ...(thread === undefined ? {} : { thread_ts: threadRoot(room, channel.id, thread) }),
    ...(args.flag('reply_broadcast') && thread !== undefined ? { broadcast: true, subtype: 'thread_broadcast' } : {}),
  });
  const cut = text.length > POST_TEXT ? { warning: 'message_truncated' } : {};
  return { channel: channel.id, ts: message.ts, message: slackMessage(room, message), ...cut };
};

const update: Method = (room, args) => {
  const channel = writableChannel(room, args);
  const message = neededMessage(room, channel, args.need('ts', 'message_not_found'));
  if (message.bot_id !== BOT.botId) throw new SlackError('cant_update_message');
  const { text, blocks, metadata } = contentOf(args);
  if (text.length > EDIT_TEXT) throw new SlackError('msg_too_long');
  changeMessage(room, message, (stored) => {
    // Blocks stay only where no text was given; a text alone takes their place.
    if (blocks) stored.blocks = blocks;
    else if (args.has('text')) delete stored.blocks;
    if (args.has('text')) stored.text = text;
    if (metadata) stored.metadata = metadata;
    stored.edited = { user: BOT.userId, ts: room.nextTs() };
  });
  return { channel: channel.id, ts: message.ts, text: message.text, message: slackMessage(room, message) };
};

const remove: Method = (room, args) => {
  const channel = visibleChannel(room, args);
  const message = neededMessage(room, channel, args.need('ts', 'message_not_found'));
  if (message.bot_id !== BOT.botId) throw new SlackError('cant_delete_message');
  removeMessage(room, message);
  return { channel: channel.id, ts: message.ts };
};

const postEphemeral: Method = (room, args) => {
  const channel = writableChannel(room, args);
  const to = args.need('user');
  if (!channel.members.includes(to)) throw new SlackError('user_not_in_channel');
  const { text, blocks } = contentOf(args);
  const message = addEphemeral(room, { ...draftFor(room, channel, args), to, text, ...(blocks ? { blocks } : {}) });
  return { message_ts: message.ts };
};

const getPermalink: Method = (room, args) => {
  const channel = visibleChannel(room, args);
  const message = neededMessage(room, channel, args.need('message_ts', 'message_not_found'));
  return { channel: channel.id, permalink: permalinkOf(room, message) };
};

export const chatMethods: Methods = {
  'chat.postMessage': postMessage,
  'chat.update': update,
  'chat.delete': remove,
  'chat.postEphemeral': postEphemeral,
  'chat.getPermalink': getPermalink,
};

function permalinkOf(room: Room, message: StoredMessage): string {
  const thread = message.thread_ts === undefined ? '' : `?thread_ts=${message.thread_ts}&cid=${message.channel}`;
  return room.address(`/archives/${message.channel}/p${message.ts.replace('.', '')}${thread}`);
}

function draftFor(
  room: Room,
  channel: SlackChannel,
  args: Args,
): Pick<StoredMessage, 'channel' | 'user' | 'bot_id' | 'thread_ts'> {
  const thread = args.text('thread_ts');
  return {
    channel: channel.id,
    user: BOT.userId,
    bot_id: BOT.botId,
    ...(thread === undefined ? {} : { thread_ts: threadRoot(room, channel.id, thread) }),
  };
}

/** What a message says. @throws SlackError no_text, invalid_blocks, msg_blocks_too_long, invalid_metadata_format, metadata_too_large */
function contentOf(args: Args): { text: string; blocks?: Block[]; metadata?: MessageMetadata } {
  const given = args.nested('blocks', 'invalid_blocks');
  const blocks = given === undefined ? undefined : acceptBlocks(given, 'message');
  const text = args.text('text') ?? '';
  if (text.trim() === '' && (blocks ?? []).length === 0) throw new SlackError('no_text');
  const metadata = metadataOf(args.nested('metadata', 'invalid_metadata_format'));
  return { text, ...(blocks ? { blocks } : {}), ...(metadata ? { metadata } : {}) };
}

function metadataOf(given: unknown): MessageMetadata | undefined {
  if (given === undefined) return undefined;
  const metadata: JsonObject = asObject(given) ?? {};
  const event_type = asText(metadata.event_type);
  const event_payload = asObject(metadata.event_payload);
  if (!event_type || !event_payload) throw new SlackError('invalid_metadata_format');
  if (Buffer.byteLength(JSON.stringify(metadata)) > METADATA_BYTES) throw new SlackError('metadata_too_large');
  return { event_type, event_payload };
}
