import { asObjects, asText } from '../../json';
import { SlackError } from '../errors';
import { reserveFile } from '../files';
import { BOT } from '../identity';
import { slackFile } from '../message-json';
import { addMessage, threadRoot } from '../messages';
import type { StoredFile } from '../model';
import type { Room } from '../room';
import { visibleChannel, writableChannel, type Method, type Methods } from './access';

const getUploadURLExternal: Method = (room, args) => {
  const name = args.need('filename', 'missing_argument');
  const length = Number(args.need('length', 'missing_argument'));
  if (!Number.isInteger(length) || length < 1) throw new SlackError('invalid_arguments');
  const file = reserveFile(room, { name, size: length, user: BOT.userId });
  return { upload_url: room.address(`/upload/${file.uploadToken ?? ''}`), file_id: file.id };
};

const completeUploadExternal: Method = (room, args) => {
  const given = asObjects(args.nested('files', 'invalid_arguments'));
  if (given.length === 0) throw new SlackError('invalid_arguments');
  const files = given.map((each) => {
    const file = uploadedFile(room, asText(each.id));
    file.title = asText(each.title) ?? file.title;
    return file;
  });
  if (!args.has('channel_id')) return { files: files.map((file) => slackFile(room, file)) };
  const channel = args.text('channel_id');
  const target = writableChannel(room, args.with({ channel }));
  const thread = args.text('thread_ts');
  for (const file of files) Object.assign(file, { state: 'shared', channels: [target.id] });
  addMessage(room, target, {
    user: BOT.userId,
    bot_id: BOT.botId,
    subtype: 'file_share',
    text: args.text('initial_comment') ?? '',
    files: files.map((file) => file.id),
    ...(thread === undefined ? {} : { thread_ts: threadRoot(room, target.id, thread) }),
  });
  return { files: files.map((file) => slackFile(room, file)) };
};

const info: Method = (room, args) => {
  const file = room.state.files.find((each) => each.id === args.text('file'));
  if (!file || file.state === 'reserved') throw new SlackError('file_not_found');
  for (const channel of file.channels) visibleChannel(room, args.with({ channel }));
  return { file: slackFile(room, file), comments: [], response_metadata: { next_cursor: '' } };
};

export const fileMethods: Methods = {
  'files.getUploadURLExternal': getUploadURLExternal,
  'files.completeUploadExternal': completeUploadExternal,
  'files.info': info,
};

function uploadedFile(room: Room, id: string | undefined): StoredFile {
  const file = room.state.files.find((each) => each.id === id);
  if (file?.state !== 'uploaded') throw new SlackError('file_not_found');
  return file;
}
