import { copyOf, without, type JsonObject } from '../json';
import type { WireFile, WireMessage } from '../browser/wire';
import { APP_ID, BOT, TEAM } from './identity';
import type { StoredFile, StoredMessage, WorkspaceState } from './model';

/** What presenting a message needs to know of the workspace. */
export interface MessageReader {
  readonly state: WorkspaceState;
  address(path: string): string;
}

/** A message as Slack's API and events show it. */
export function slackMessage(room: MessageReader, message: StoredMessage): JsonObject {
  const { files, reactions, bot_id } = message;
  const plain = without(message, 'channel', 'broadcast', 'files', 'reactions', 'bot_id');
  return {
    type: 'message',
    ...copyOf(plain),
    team: TEAM.id,
    ...(bot_id === undefined ? {} : { bot_id, app_id: APP_ID, bot_profile: botProfile() }),
    ...(reactions ? { reactions: reactions.map((each) => ({ ...each, count: each.users.length })) } : {}),
    ...(files ? { files: files.flatMap((id) => fileById(room, id) ?? []), upload: false } : {}),
    ...threadSummary(room, message),
  };
}

function botProfile(): JsonObject {
  return { id: BOT.botId, app_id: APP_ID, name: BOT.realName, deleted: false, team_id: TEAM.id };
}

function fileById(room: MessageReader, id: string): JsonObject | undefined {
  const file = room.state.files.find((candidate) => candidate.id === id);
  return file ? slackFile(room, file) : undefined;
}

export function slackFile(room: MessageReader, file: StoredFile): JsonObject {
  const address = room.address(`/files/${file.id}/${encodeURIComponent(file.name)}`);
  return {
    id: file.id,
    created: file.created,
    timestamp: file.created,
    name: file.name,
    title: file.title,
    mimetype: file.mimetype,
    filetype: file.name.includes('.') ? file.name.slice(file.name.lastIndexOf('.') + 1).toLowerCase() : 'binary',
    user: file.user,
    user_team: TEAM.id,
    size: file.size,
    mode: 'hosted',
    is_external: false,
    is_public: false,
    file_access: 'visible',
    channels: [],
    groups: file.channels,
    url_private: address,
    url_private_download: `${address}?download=1`,
    permalink: address,
  };
}

export function repliesOf(state: WorkspaceState, parent: StoredMessage): StoredMessage[] {
  return (state.messages[parent.channel] ?? []).filter(
    (message) => message.thread_ts === parent.ts && message.ts !== parent.ts,
  );
}

function threadSummary(room: MessageReader, message: StoredMessage): JsonObject {
  if (message.thread_ts !== undefined) {
    const parent = (room.state.messages[message.channel] ?? []).find((other) => other.ts === message.thread_ts);
    return parent ? { parent_user_id: parent.user } : {};
  }
  const replies = repliesOf(room.state, message);
  const last = replies.at(-1);
  if (!last) return {};
  const reply_users = [...new Set(replies.map((reply) => reply.user))];
  return {
    thread_ts: message.ts,
    reply_count: replies.length,
    reply_users_count: reply_users.length,
    reply_users,
    latest_reply: last.ts,
    is_locked: false,
    subscribed: false,
  };
}

/** A message as the page draws it. */
export function wireMessage(room: MessageReader, message: StoredMessage, ephemeral = false): WireMessage {
  const { edited, files } = message;
  const plain = without(message, 'edited', 'files', 'metadata', 'bot_id', 'client_msg_id');
  return {
    ...copyOf(plain),
    ...(edited ? { edited: true } : {}),
    ...(ephemeral ? { ephemeral } : {}),
    ...(files ? { files: files.flatMap((id) => wireFile(room, id) ?? []) } : {}),
  };
}

function wireFile(room: MessageReader, id: string): WireFile | undefined {
  const file = room.state.files.find((candidate) => candidate.id === id);
  return file && { id: file.id, name: file.name, mimetype: file.mimetype, size: file.size };
}
