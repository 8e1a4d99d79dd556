import type { JsonObject } from '../../json';
import { APP_ID, TEAM } from '../identity';
import type { SlackChannel, SlackUser } from '../model';
import type { Room } from '../room';

/** What every interactive payload says of who did it. */
export function interactive(room: Room, type: string, user: SlackUser): JsonObject {
  return {
    type,
    user: { id: user.id, username: user.name, name: user.name, team_id: TEAM.id },
    api_app_id: APP_ID,
    token: 'local-verification-token',
    trigger_id: room.triggers.issue(user.id),
    team: { id: TEAM.id, domain: TEAM.domain },
    enterprise: null,
    is_enterprise_install: false,
  };
}

/** Slack does not give away the name of a private channel. */
export function channelName(channel: SlackChannel): string {
  return channel.is_private ? 'privategroup' : channel.name;
}

export function responseUrl(room: Room, token: string): string {
  return room.address(`/response/${token}`);
}

/** Interactive payloads travel as one form field. */
export function payloadForm(payload: JsonObject): string {
  return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
}
