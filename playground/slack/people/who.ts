import { SlackError } from '../errors';
import { DEFAULT_CHANNEL } from '../identity';
import { findMessage } from '../messages';
import type { SlackChannel, SlackUser, StoredMessage } from '../model';
import type { Room } from '../room';

/** Someone who sits before a page: never the bot. @throws SlackError user_not_found */
export function person(room: Room, id: string): SlackUser {
  const user = room.user(id);
  if (!user || user.is_bot) throw new SlackError('user_not_found');
  return user;
}

/** A channel that the person is in. @throws SlackError channel_not_found, not_in_channel */
export function joinedChannel(room: Room, user: string, id = DEFAULT_CHANNEL): SlackChannel {
  person(room, user);
  const channel = room.channel(id);
  if (!channel) throw new SlackError('channel_not_found');
  if (!channel.members.includes(user)) throw new SlackError('not_in_channel');
  return channel;
}

/** A message of the person's own. @throws SlackError message_not_found, cant_update_message */
export function ownMessage(
  room: Room,
  user: string,
  where: { channel?: string | undefined; ts: string },
): StoredMessage {
  const channel = joinedChannel(room, user, where.channel);
  const message = findMessage(room, channel.id, where.ts);
  if (!message) throw new SlackError('message_not_found');
  if (message.user !== user) throw new SlackError('cant_update_message');
  return message;
}
