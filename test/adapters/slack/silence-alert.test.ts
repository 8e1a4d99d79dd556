import { alertSilentAdvisors } from '../../../commands/schedule/alert-silent-advisors';
import { createDueWork } from '../../../models/unit-of-work';
import { withTestDatabase } from '../../support/database';
import { putOnDesk, setScene } from '../../support/desk-scene';
import { aLine } from '../../support/records';
import { cardOf, threadOf } from '../../support/shown';
import { NADIA, startSlackBench, type SlackBench } from '../../support/slack-desk';

const database = withTestDatabase();
let bench: SlackBench;

beforeAll(async () => {
  bench = await startSlackBench(database());
});
afterAll(async () => {
  await bench.stop();
});

test('an owner who leaves the customer unanswered is called in the thread, once', async () => {
  const { claim, conversation } = await setScene(database());
  await putOnDesk(database(), claim);
  await bench.settle();
  const { ts } = cardOf(bench, claim.reference);
  await bench.workspace.click({ user: NADIA, action_id: 'take', ts });
  await bench.settle();
  const { unitOfWork, clock } = database();
  await unitOfWork.run((tx) => {
    tx.transcript.append(aLine(conversation.id, 1, { claimId: claim.id, at: clock.now() }));
    return Promise.resolve();
  });
  bench.events.length = 0;
  clock.advance(31 * 60_000);

  const deps = {
    ...bench.deps,
    dueWork: createDueWork(database().unitOfWork),
    timeZone: 'Africa/Casablanca',
    onFault: fail,
  };
  expect(await alertSilentAdvisors(deps, 30)).toBe(1);
  expect(await alertSilentAdvisors(deps, 30)).toBe(0);
  await bench.settle();
  const last = threadOf(bench, ts).at(-1);
  expect(last?.text).toContain(`<@${NADIA}>`);
  expect(last?.text).toContain(`Client sans réponse* : ${claim.reference}, 30 min.`);
  expect(bench.events.map(({ payload }) => payload.name)).toEqual(['advisor.silent']);
});

function fail(fault: unknown): never {
  throw fault as Error;
}
