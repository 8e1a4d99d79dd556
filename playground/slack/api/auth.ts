import { APP_ID, BOT, TEAM } from '../identity';
import type { Methods } from './access';

export const authMethods: Methods = {
  'auth.test': (room) => ({
    url: room.address('/'),
    team: TEAM.name,
    user: BOT.name,
    team_id: TEAM.id,
    user_id: BOT.userId,
    bot_id: BOT.botId,
    is_enterprise_install: false,
  }),
  'api.test': () => ({ args: {} }),
  'team.info': (room) => ({ team: { ...TEAM, url: room.address('/') } }),
  'bots.info': () => ({
    bot: { id: BOT.botId, deleted: false, name: BOT.realName, app_id: APP_ID, user_id: BOT.userId },
  }),
};
