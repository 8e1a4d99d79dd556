import { randomUUID } from 'node:crypto';
import { createSchedules, type SchedulesParts } from '../../jobs/schedules/all';
import { AppError } from '../../domain/errors';
import { createDueWork, createFileReferences } from '../../models/unit-of-work';
import { withTestDatabase } from '../support/database';
import { aConversation, aMessage } from '../support/records';

const db = withTestDatabase();

interface Seen {
  readonly resumed: string[];
  readonly failed: string[];
  swept: number;
}

function schedules(more: Partial<SchedulesParts> = {}) {
  const seen: Seen = { resumed: [], failed: [], swept: 0 };
  const { unitOfWork, clock } = db();
  const all = createSchedules({
    unitOfWork,
    clock,
    ids: { uuid: randomUUID },
    dueWork: createDueWork(unitOfWork),
    references: createFileReferences(unitOfWork),
    files: { list: noFiles, delete: () => Promise.resolve(), sweepUnfinished: () => Promise.resolve(0) },
    turns: { resume: (id) => Promise.resolve(void seen.resumed.push(id)) },
    handleDesk: (key) => Promise.resolve(seen.resumed.push(key)),
    outbox: { sweep: () => Promise.resolve((seen.swept += 1)) },
    log: { scheduleFailed: ({ schedule, code }) => void seen.failed.push(`${schedule} ${code}`) },
    settings: { timeZone: 'Africa/Casablanca', advisorSilenceMinutes: 30 },
    ...more,
  });
  return { all, seen };
}

async function* noFiles(): AsyncGenerator<never> {
  // An empty store.
}

test('come back as often as they have to', () => {
  const { all } = schedules();
  expect(Object.fromEntries(all.map(({ name, everyMs }) => [name, everyMs / 1000]))).toEqual({
    'outbox-sweep': 2,
    'inbox-sweep': 5,
    'advisor-silence': 60,
    'document-reminders': 900,
    'aging-claims': 3_600,
    'expired-actions': 3_600,
    'orphan-files': 3_600,
    'forgotten-calls': 3_600,
  });
  for (const { name } of all) expect(name).not.toContain(':');
});

test('each runs on an empty database', async () => {
  const { all, seen } = schedules();
  for (const schedule of all) await schedule.run();
  expect(seen).toEqual({ resumed: [], failed: [], swept: 1 });
});

test('an item that fails is told under the name of its schedule', async () => {
  const conversation = aConversation();
  await db().unitOfWork.run((tx) => {
    tx.conversations.create(conversation);
    return Promise.resolve();
  });
  await db().unitOfWork.run((tx) => tx.inbox.accept(aMessage({ conversationId: conversation.id })));
  const { all, seen } = schedules({
    turns: { resume: () => Promise.reject(new AppError('lock_timeout', 'busy')) },
  });
  for (const schedule of all) await schedule.run();
  expect(seen.failed).toEqual(['inbox-sweep lock_timeout']);
});
