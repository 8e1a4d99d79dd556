import { resumeLeftOver } from '../../../commands/schedule/resume-left-over';
import { AppError } from '../../../domain/errors';
import type { InboundMessage } from '../../../commands/ports';
import { withTestDatabase } from '../../support/database';
import { aConversation, aMessage } from '../../support/records';
import { NOON, ScheduleScene } from './schedule-scene';

const scene = new ScheduleScene(withTestDatabase());
beforeEach(() => scene.clear());

async function accepted(more: Partial<InboundMessage> = {}): Promise<InboundMessage> {
  const message = aMessage({ receivedAt: new Date(NOON.getTime() - 4_000), ...more });
  await scene.db.unitOfWork.run((tx) => tx.inbox.accept(message));
  return message;
}

async function aConversationId(): Promise<string> {
  const conversation = aConversation();
  await scene.db.unitOfWork.run((tx) => {
    tx.conversations.create(conversation);
    return Promise.resolve();
  });
  return conversation.id;
}

function sweep(fails: (what: string) => boolean = () => false) {
  const resumed: string[] = [];
  const note = (what: string): Promise<void> => {
    resumed.push(what);
    return fails(what) ? Promise.reject(new AppError('lock_timeout', 'busy')) : Promise.resolve();
  };
  const done = resumeLeftOver({ ...scene.deps, turns: { resume: note }, handleDesk: note });
  return { resumed, done };
}

test('each conversation once, whatever waits in it, and each input of the desk', async () => {
  const conversationId = await aConversationId();
  await accepted({ conversationId });
  await accepted({ conversationId });
  const click = await accepted({ source: 'slack', kind: 'desk', name: 'take' });
  const { resumed, done } = sweep();
  expect(await done).toBe(2);
  expect(resumed.sort()).toEqual([conversationId, click.externalKey].sort());
});

test('not what was stored a moment ago: whoever stored it is at work', async () => {
  await accepted({ conversationId: await aConversationId(), receivedAt: new Date(NOON.getTime() - 2_000) });
  const { resumed, done } = sweep();
  expect(await done).toBe(0);
  expect(resumed).toEqual([]);
});

test('not what was answered', async () => {
  const message = await accepted({ conversationId: await aConversationId() });
  await scene.db.unitOfWork.run((tx) => {
    tx.inbox.saveProcessed(message);
    return Promise.resolve();
  });
  expect(await sweep().done).toBe(0);
});

test('one that fails keeps nobody else waiting', async () => {
  const conversations = await Promise.all(Array.from({ length: 9 }, () => aConversationId()));
  for (const conversationId of conversations) await accepted({ conversationId });
  const { resumed, done } = sweep((what) => what === conversations[0]);
  expect(await done).toBe(9);
  expect([...resumed].sort()).toEqual([...conversations].sort());
  expect(scene.faults).toMatchObject([{ code: 'lock_timeout' }]);
});
