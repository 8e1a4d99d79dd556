import { asObject, parseJson } from '../../json';
import type { ActResult } from '../../browser/wire';
import { SlackError } from '../errors';
import { APP_ID, TEAM } from '../identity';
import { wireView } from '../modals';
import type { Room } from '../room';
import { answerInChannel } from '../responding';
import { channelName, responseUrl } from './payloads';
import { joinedChannel, person } from './who';
import type { Place } from './writing';

/** Runs a slash command, `/name words`; what the app answers with is shown to the person alone, or to all. */
export async function runCommand(room: Room, typed: Place & { text: string }): Promise<ActResult> {
  const user = person(room, typed.user);
  const channel = joinedChannel(room, user.id, typed.channel);
  const [, command = '', text = ''] = /^(\/\S+)\s*([\s\S]*)$/.exec(typed.text.trim()) ?? [];
  if (!room.settings.commands.some((known) => known.command === command)) throw new SlackError('unknown_command');
  const target = { user: user.id, channel: channel.id };
  const form = new URLSearchParams({
    token: 'local-verification-token',
    team_id: TEAM.id,
    team_domain: TEAM.domain,
    channel_id: channel.id,
    channel_name: channelName(channel),
    user_id: user.id,
    user_name: user.name,
    command,
    text: text.trim(),
    api_app_id: APP_ID,
    is_enterprise_install: 'false',
    response_url: responseUrl(room, room.responses.issue(target)),
    trigger_id: room.triggers.issue(user.id),
  });
  const answer = await room.post('application/x-www-form-urlencoded', form.toString());
  if (answer.outcome !== 'ok') return { ok: false, error: answer.outcome };
  if (answer.body.trim() !== '')
    answerInChannel(room, target, asObject(parseJson(answer.body)) ?? { text: answer.body });
  await room.commit();
  return { ok: true };
}

/** Opens the app's Home tab. */
export async function openHome(room: Room, opening: { user: string }): Promise<void> {
  const user = person(room, opening.user);
  const home = room.state.homes[user.id];
  room.emit({
    type: 'app_home_opened',
    user: user.id,
    channel: `D${user.id.slice(1)}`,
    tab: 'home',
    event_ts: room.nextTs(),
    ...(home ? { view: home } : {}),
  });
  if (home) room.tell({ to: [user.id], notice: { type: 'home', view: wireView(home) } });
  await room.commit();
}
