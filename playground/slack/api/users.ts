import type { JsonObject } from '../../json';
import { SlackError } from '../errors';
import { TEAM } from '../identity';
import type { SlackUser } from '../model';
import type { Methods } from './access';
import { pageOf } from './paging';

export const userMethods: Methods = {
  'users.info': (room, args) => {
    const user = room.user(args.text('user'));
    if (!user) throw new SlackError('user_not_found');
    return { user: slackUser(user) };
  },
  'users.list': (room, args) => {
    const { items, ...rest } = pageOf(args, room.state.users, 200);
    return { members: items.map(slackUser), ...rest };
  },
  'users.lookupByEmail': (room, args) => {
    const user = room.state.users.find((each) => each.email === args.text('email'));
    if (!user) throw new SlackError('users_not_found');
    return { user: slackUser(user) };
  },
};

function slackUser(user: SlackUser): JsonObject {
  const [first_name = '', ...rest] = user.real_name.split(' ');
  return {
    id: user.id,
    team_id: TEAM.id,
    name: user.name,
    real_name: user.real_name,
    deleted: false,
    is_bot: user.is_bot,
    is_app_user: false,
    is_admin: false,
    tz: 'Africa/Casablanca',
    locale: 'fr-FR',
    profile: {
      real_name: user.real_name,
      display_name: user.display_name,
      first_name,
      last_name: rest.join(' '),
      title: user.title,
      email: user.email,
      team: TEAM.id,
    },
  };
}
