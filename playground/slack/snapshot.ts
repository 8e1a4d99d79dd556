import type { Snapshot, WireUser } from '../browser/wire';
import { without } from '../json';
import { wireMessage } from './message-json';
import { wireView } from './modals';
import type { Room } from './room';
import { person } from './people/who';

/** Messages of a channel that a page is given; older ones stay with the API. */
const SHOWN = 500;

/** All that one person's page shows. @throws SlackError user_not_found */
export function snapshotFor(room: Room, userId: string): Snapshot {
  const me = person(room, userId);
  const { channels, messages, homes } = room.state;
  const joined = channels.filter((channel) => channel.members.includes(me.id));
  const home = homes[me.id];
  return {
    type: 'snapshot',
    me: me.id,
    users: room.state.users.map((user): WireUser => without(user, 'email')),
    channels: channels.map((channel) => ({
      ...without(channel, 'is_archived', 'creator', 'created'),
      joined: channel.members.includes(me.id),
    })),
    messages: joined.flatMap((channel) =>
      (messages[channel.id] ?? []).slice(-SHOWN).map((message) => wireMessage(room, message)),
    ),
    ephemerals: room.ephemerals
      .filter((message) => message.to === me.id)
      .map((message) => wireMessage(room, without(message, 'to'), true)),
    views: room.modals.stack(me.id).map(wireView),
    home: home ? wireView(home) : null,
    commands: [...room.settings.commands],
  };
}
