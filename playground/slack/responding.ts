import { asText, type JsonObject } from '../json';
import { acceptBlocks } from './block-rules';
import { SlackError } from './errors';
import { BOT } from './identity';
import {
  addEphemeral,
  addMessage,
  changeMessage,
  dropEphemeral,
  findMessage,
  removeMessage,
  showEphemeral,
} from './messages';
import type { Block, EphemeralMessage, StoredMessage } from './model';
import type { ResponseTarget } from './response-urls';
import type { Room } from './room';

type Content = Pick<StoredMessage, 'text'> & { blocks?: Block[] };

/**
 * Does what a post to a response address asks for: replaces or deletes the message that was clicked, or says something
 * new, to the person alone unless `response_type` is `in_channel`.
 * @throws SlackError no_text, invalid_blocks, message_not_found
 */
export function respond(room: Room, target: ResponseTarget, body: JsonObject): void {
  if (body.delete_original === true) withOriginal(room, target, removeMessage, dropEphemeral);
  else if (body.replace_original === true) {
    const content = contentOf(body);
    withOriginal(
      room,
      target,
      (_room, message) => {
        changeMessage(room, message, (stored) => {
          replaceContent(stored, content);
        });
      },
      (_room, message) => {
        replaceContent(message, content);
        showEphemeral(room, message);
      },
    );
  } else answerInChannel(room, target, body);
}

/** Says something new in the channel, or in the thread, of what was clicked. */
export function answerInChannel(room: Room, target: ResponseTarget, body: JsonObject): void {
  const channel = room.channel(target.channel);
  if (!channel) throw new SlackError('channel_not_found');
  const thread = asText(body.thread_ts) ?? target.thread_ts;
  const draft = {
    user: BOT.userId,
    bot_id: BOT.botId,
    ...contentOf(body),
    ...(thread === undefined ? {} : { thread_ts: thread }),
  };
  if (body.response_type === 'in_channel') addMessage(room, channel, draft);
  else addEphemeral(room, { ...draft, channel: channel.id, to: target.user });
}

function withOriginal(
  room: Room,
  target: ResponseTarget,
  onMessage: (room: Room, message: StoredMessage) => void,
  onEphemeral: (room: Room, message: EphemeralMessage) => void,
): void {
  const { original, channel, user } = target;
  if (!original) throw new SlackError('message_not_found');
  if (original.ephemeral) {
    const message = room.ephemerals.find((each) => each.ts === original.ts && each.to === user);
    // The person may have hidden it meanwhile; Slack says nothing then.
    if (message) onEphemeral(room, message);
    return;
  }
  const message = findMessage(room, channel, original.ts);
  if (!message) throw new SlackError('message_not_found');
  onMessage(room, message);
}

function replaceContent(message: StoredMessage, content: Content): void {
  message.text = content.text;
  if (content.blocks) message.blocks = content.blocks;
  else delete message.blocks;
}

function contentOf(body: JsonObject): Content {
  const blocks = body.blocks === undefined ? undefined : acceptBlocks(body.blocks, 'message');
  const text = asText(body.text) ?? '';
  if (text === '' && !blocks) throw new SlackError('no_text');
  return { text, ...(blocks ? { blocks } : {}) };
}
