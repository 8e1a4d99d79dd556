import { without, type JsonObject } from '../json';
import { APP_ID, BOT, TEAM } from './identity';
import type { SlackChannel, StoredMessage } from './model';
import { slackMessage, type MessageReader } from './message-json';

/** Slack's envelope around an event. `nowMs` is in milliseconds since the epoch. */
export function envelopeOf(eventId: string, event: JsonObject, nowMs: number): JsonObject {
  return {
    token: 'local-verification-token',
    team_id: TEAM.id,
    context_team_id: TEAM.id,
    context_enterprise_id: null,
    api_app_id: APP_ID,
    event,
    type: 'event_callback',
    event_id: eventId,
    event_time: Math.floor(nowMs / 1000),
    authorizations: [
      { enterprise_id: null, team_id: TEAM.id, user_id: BOT.userId, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
    event_context: `4-${eventId}`,
  };
}

function channelType(channel: SlackChannel): string {
  return channel.is_private ? 'group' : 'channel';
}

export function messageEvent(room: MessageReader, channel: SlackChannel, message: StoredMessage): JsonObject {
  // Events carry no message metadata: only history and replies do.
  const shown = slackMessage(room, without(message, 'metadata'));
  return { ...shown, channel: channel.id, channel_type: channelType(channel), event_ts: message.ts };
}

export function changedEvent(
  room: MessageReader,
  channel: SlackChannel,
  change: { before: JsonObject; after: StoredMessage; ts: string },
): JsonObject {
  return {
    type: 'message',
    subtype: 'message_changed',
    hidden: true,
    channel: channel.id,
    channel_type: channelType(channel),
    ts: change.ts,
    event_ts: change.ts,
    message: slackMessage(room, change.after),
    previous_message: change.before,
  };
}

export function deletedEvent(channel: SlackChannel, change: { before: JsonObject; ts: string }): JsonObject {
  return {
    type: 'message',
    subtype: 'message_deleted',
    hidden: true,
    channel: channel.id,
    channel_type: channelType(channel),
    ts: change.ts,
    event_ts: change.ts,
    deleted_ts: change.before.ts,
    previous_message: change.before,
  };
}

export function reactionEvent(
  type: 'reaction_added' | 'reaction_removed',
  message: StoredMessage,
  by: { user: string; name: string; ts: string },
): JsonObject {
  return {
    type,
    user: by.user,
    reaction: by.name,
    item: { type: 'message', channel: message.channel, ts: message.ts },
    item_user: message.user,
    event_ts: by.ts,
  };
}
