import { randomUUID } from 'node:crypto';
import { SlackError } from '../errors';
import { reserveFile, storeBytes } from '../files';
import { addMessage, changeMessage, dropEphemeral, findMessage, react, removeMessage, threadRoot } from '../messages';
import type { Room } from '../room';
import { typedToMrkdwn } from './typed-text';
import { joinedChannel, ownMessage, person } from './who';

export interface Place {
  user: string;
  /** The channel of claims when absent. */
  channel?: string | undefined;
}

export interface Typed extends Place {
  text: string;
  thread_ts?: string | undefined;
}

export interface Pointed extends Place {
  ts: string;
}

/** Types a message, in the channel or in a thread. */
export async function typeMessage(room: Room, typed: Typed): Promise<{ ts: string }> {
  const channel = joinedChannel(room, typed.user, typed.channel);
  if (typed.text.trim() === '') throw new SlackError('no_text');
  const message = addMessage(room, channel, {
    user: typed.user,
    client_msg_id: randomUUID(),
    text: typedToMrkdwn(typed.text, room.state.users),
    ...(typed.thread_ts === undefined ? {} : { thread_ts: threadRoot(room, channel.id, typed.thread_ts) }),
  });
  await room.commit();
  return { ts: message.ts };
}

export interface Shared extends Place {
  name: string;
  bytes: Buffer;
  /** Words sent with the file. */
  text?: string | undefined;
  thread_ts?: string | undefined;
}

/** Uploads a file and shares it, in the channel or in a thread. */
export async function shareFile(room: Room, shared: Shared): Promise<{ ts: string; file: string }> {
  const channel = joinedChannel(room, shared.user, shared.channel);
  const thread = shared.thread_ts === undefined ? undefined : threadRoot(room, channel.id, shared.thread_ts);
  const file = reserveFile(room, { name: shared.name, size: shared.bytes.length, user: shared.user });
  await storeBytes(room, file, shared.bytes);
  Object.assign(file, { state: 'shared', channels: [channel.id] });
  const message = addMessage(room, channel, {
    user: shared.user,
    client_msg_id: randomUUID(),
    subtype: 'file_share',
    text: typedToMrkdwn(shared.text ?? '', room.state.users),
    files: [file.id],
    ...(thread === undefined ? {} : { thread_ts: thread }),
  });
  await room.commit();
  return { ts: message.ts, file: file.id };
}

export async function editMessage(room: Room, edit: Pointed & { text: string }): Promise<void> {
  const message = ownMessage(room, edit.user, edit);
  if (edit.text.trim() === '') throw new SlackError('no_text');
  changeMessage(room, message, (stored) => {
    stored.text = typedToMrkdwn(edit.text, room.state.users);
    stored.edited = { user: edit.user, ts: room.nextTs() };
  });
  await room.commit();
}

export async function deleteMessage(room: Room, pointed: Pointed): Promise<void> {
  removeMessage(room, ownMessage(room, pointed.user, pointed));
  await room.commit();
}

/** Hides a message that only its reader sees; the app does not hear of it. */
export async function dismiss(room: Room, pointed: Pointed): Promise<void> {
  const message = room.ephemerals.find((each) => each.ts === pointed.ts && each.to === pointed.user);
  if (message) dropEphemeral(room, message);
  await room.commit();
}

export async function reactTo(room: Room, pointed: Pointed & { name: string; add: boolean }): Promise<void> {
  const channel = joinedChannel(room, pointed.user, pointed.channel);
  const message = findMessage(room, channel.id, pointed.ts);
  if (!message) throw new SlackError('message_not_found');
  react(room, message, pointed, pointed.add);
  await room.commit();
}

/** Lets somebody into a channel, as a member's `/invite` does. */
export async function invite(room: Room, place: Place & { invited: string }): Promise<void> {
  const channel = joinedChannel(room, place.user, place.channel);
  const invited = person(room, place.invited);
  if (!channel.members.includes(invited.id)) {
    channel.members.push(invited.id);
    const ts = room.nextTs();
    room.emit({
      type: 'member_joined_channel',
      user: invited.id,
      channel: channel.id,
      inviter: place.user,
      event_ts: ts,
    });
    room.tell({ notice: { type: 'reload' } });
  }
  await room.commit();
}
