import { SlackError } from '../errors';
import { BOT } from '../identity';
import { findMessage } from '../messages';
import type { SlackChannel, StoredMessage } from '../model';
import type { Room } from '../room';
import type { Args } from './args';

export type Method = (room: Room, args: Args) => object | Promise<object>;
export type Methods = Readonly<Record<string, Method>>;

/** A channel that the bot may see, by id or by name. @throws SlackError channel_not_found */
export function visibleChannel(room: Room, args: Args): SlackChannel {
  const wanted = args.need('channel', 'channel_not_found').replace(/^#/, '');
  const channel = room.state.channels.find((each) => each.id === wanted || each.name === wanted);
  // A private channel does not exist for those who are not in it.
  if (!channel || (channel.is_private && !channel.members.includes(BOT.userId)))
    throw new SlackError('channel_not_found');
  return channel;
}

/** A channel that the bot may write to. @throws SlackError channel_not_found, not_in_channel, is_archived */
export function writableChannel(room: Room, args: Args): SlackChannel {
  const channel = visibleChannel(room, args);
  if (!channel.members.includes(BOT.userId)) throw new SlackError('not_in_channel');
  if (channel.is_archived) throw new SlackError('is_archived');
  return channel;
}

/** @throws SlackError message_not_found */
export function neededMessage(room: Room, channel: SlackChannel, ts: string | undefined): StoredMessage {
  const message = findMessage(room, channel.id, ts);
  if (!message || message.subtype === 'tombstone') throw new SlackError('message_not_found');
  return message;
}
