import { without } from '../json';
import { BOT } from './identity';
import { changedEvent, deletedEvent, messageEvent, reactionEvent } from './events';
import { SlackError } from './errors';
import { repliesOf, slackMessage, wireMessage } from './message-json';
import type { EphemeralMessage, SlackChannel, StoredMessage } from './model';
import type { Room } from './room';

export function findMessage(room: Room, channel: string, ts: string | undefined): StoredMessage | undefined {
  return (room.state.messages[channel] ?? []).findLast((message) => message.ts === ts);
}

/** The root of the thread that `ts` belongs to. @throws SlackError thread_not_found */
export function threadRoot(room: Room, channel: string, ts: string): string {
  const message = findMessage(room, channel, ts);
  if (!message) throw new SlackError('thread_not_found');
  return message.thread_ts ?? message.ts;
}

/** Adds a message at the end of its channel; pages and app hear of it at the next commit. */
export function addMessage(
  room: Room,
  channel: SlackChannel,
  draft: Omit<StoredMessage, 'channel' | 'ts'>,
): StoredMessage {
  const message: StoredMessage = { ...draft, channel: channel.id, ts: room.nextTs() };
  (room.state.messages[channel.id] ??= []).push(message);
  show(room, channel, message);
  if (hears(channel)) room.emit(messageEvent(room, channel, message));
  return message;
}

/** Applies `change` to a stored message and announces it as Slack does. */
export function changeMessage(room: Room, message: StoredMessage, change: (message: StoredMessage) => void): void {
  const channel = channelOf(room, message);
  const before = slackMessage(room, message);
  change(message);
  show(room, channel, message);
  if (hears(channel)) room.emit(changedEvent(room, channel, { before, after: message, ts: room.nextTs() }));
}

/** Removes a message; one that has replies leaves a tombstone, so that its thread still stands. */
export function removeMessage(room: Room, message: StoredMessage): void {
  if (message.thread_ts === undefined && repliesOf(room.state, message).length > 0) {
    changeMessage(room, message, entomb);
    return;
  }
  const channel = channelOf(room, message);
  const before = slackMessage(room, message);
  const messages = room.state.messages[message.channel] ?? [];
  messages.splice(messages.indexOf(message), 1);
  room.tell({ to: channel.members, notice: { type: 'gone', channel: channel.id, ts: message.ts } });
  if (hears(channel)) room.emit(deletedEvent(channel, { before, ts: room.nextTs() }));
}

function entomb(message: StoredMessage): void {
  message.subtype = 'tombstone';
  message.text = 'This message was deleted.';
  message.user = 'USLACKBOT';
  delete message.blocks;
  delete message.files;
  delete message.metadata;
  delete message.bot_id;
}

/** Adds or takes back one person's reaction. @throws SlackError already_reacted, no_reaction */
export function react(room: Room, message: StoredMessage, by: { user: string; name: string }, add: boolean): void {
  const reactions = message.reactions ?? [];
  const known = reactions.find((reaction) => reaction.name === by.name) ?? { name: by.name, users: [] };
  if (known.users.includes(by.user) === add) throw new SlackError(add ? 'already_reacted' : 'no_reaction');
  known.users = add ? [...known.users, by.user] : known.users.filter((user) => user !== by.user);
  const all = reactions.includes(known) ? reactions : [...reactions, known];
  message.reactions = all.filter((reaction) => reaction.users.length > 0);
  if (message.reactions.length === 0) delete message.reactions;
  show(room, channelOf(room, message), message);
  room.emit(reactionEvent(add ? 'reaction_added' : 'reaction_removed', message, { ...by, ts: room.nextTs() }));
}

const KEPT_EPHEMERALS = 200;

export function addEphemeral(room: Room, draft: Omit<EphemeralMessage, 'ts'>): EphemeralMessage {
  const message: EphemeralMessage = { ...draft, ts: room.nextTs() };
  room.ephemerals = [...room.ephemerals, message].slice(-KEPT_EPHEMERALS);
  showEphemeral(room, message);
  return message;
}

export function showEphemeral(room: Room, message: EphemeralMessage): void {
  room.tell({
    to: [message.to],
    notice: { type: 'message', message: wireMessage(room, without(message, 'to'), true) },
  });
}

export function dropEphemeral(room: Room, message: EphemeralMessage): void {
  room.ephemerals = room.ephemerals.filter((other) => other !== message);
  room.tell({ to: [message.to], notice: { type: 'gone', channel: message.channel, ts: message.ts } });
}

/** Slack shows an app what happens in the channels that its bot is in, its own doings included. */
function hears(channel: SlackChannel): boolean {
  return channel.members.includes(BOT.userId);
}

function show(room: Room, channel: SlackChannel, message: StoredMessage): void {
  room.tell({ to: channel.members, notice: { type: 'message', message: wireMessage(room, message) } });
}

function channelOf(room: Room, message: StoredMessage): SlackChannel {
  const channel = room.channel(message.channel);
  if (!channel) throw new SlackError('channel_not_found');
  return channel;
}
