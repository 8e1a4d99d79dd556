import type { JsonObject } from '../../json';
import { SlackError } from '../errors';
import { BOT, TEAM } from '../identity';
import type { SlackChannel } from '../model';
import { visibleChannel, type Method, type Methods } from './access';
import { pageOf } from './paging';

const list: Method = (room, args) => {
  const types = (args.text('types') ?? 'public_channel').split(',').map((type) => type.trim());
  const shown = room.state.channels.filter((channel) =>
    channel.is_private
      ? types.includes('private_channel') && channel.members.includes(BOT.userId)
      : types.includes('public_channel'),
  );
  const { items, ...rest } = pageOf(args, shown, 100);
  return { channels: items.map(slackChannel), ...rest };
};

const members: Method = (room, args) => {
  const { items, ...rest } = pageOf(args, visibleChannel(room, args).members, 100);
  return { members: items, ...rest };
};

const join: Method = (room, args) => {
  const channel = visibleChannel(room, args);
  if (channel.is_private) throw new SlackError('method_not_supported_for_channel_type');
  if (!channel.members.includes(BOT.userId)) {
    channel.members.push(BOT.userId);
    room.tell({ notice: { type: 'reload' } });
  }
  return { channel: slackChannel(channel) };
};

export const conversationMethods: Methods = {
  'conversations.list': list,
  'conversations.info': (room, args) => ({ channel: slackChannel(visibleChannel(room, args)) }),
  'conversations.members': members,
  'conversations.join': join,
};

function slackChannel(channel: SlackChannel): JsonObject {
  return {
    id: channel.id,
    name: channel.name,
    name_normalized: channel.name,
    created: channel.created,
    creator: channel.creator,
    is_channel: !channel.is_private,
    is_group: channel.is_private,
    is_im: false,
    is_mpim: false,
    is_private: channel.is_private,
    is_archived: channel.is_archived,
    is_general: false,
    is_member: channel.members.includes(BOT.userId),
    context_team_id: TEAM.id,
    topic: { value: channel.topic, creator: channel.creator, last_set: channel.created },
    purpose: { value: '', creator: '', last_set: 0 },
    num_members: channel.members.length,
  };
}
