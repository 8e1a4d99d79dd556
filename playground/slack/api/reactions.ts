import { SlackError } from '../errors';
import { BOT } from '../identity';
import { slackMessage } from '../message-json';
import { react } from '../messages';
import { neededMessage, visibleChannel, writableChannel, type Method, type Methods } from './access';

function change(add: boolean): Method {
  return (room, args) => {
    const channel = writableChannel(room, args);
    const message = neededMessage(room, channel, args.need('timestamp', 'message_not_found'));
    const name = args.need('name', 'invalid_name').replaceAll(':', '');
    if (!/^[a-z0-9_+'-]+$/.test(name)) throw new SlackError('invalid_name');
    react(room, message, { user: BOT.userId, name }, add);
    return {};
  };
}

export const reactionMethods: Methods = {
  'reactions.add': change(true),
  'reactions.remove': change(false),
  'reactions.get': (room, args) => {
    const channel = visibleChannel(room, args);
    const message = neededMessage(room, channel, args.need('timestamp', 'message_not_found'));
    return { type: 'message', channel: channel.id, message: slackMessage(room, message) };
  },
};
