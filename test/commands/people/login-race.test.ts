import { randomUUID } from 'node:crypto';
import {
  FAILURES_PER_MATRICULE,
  FAILURES_PER_SENDER,
  identifyCustomer,
  type FactorAnswer,
} from '../../../commands/people/identify-customer';
import type { CountedUnitOfWork } from '../../../models/unit-of-work';
import { ConversationPlayer, MovedClock, NOON } from '../../support/conversation-player';
import { withTestDatabase } from '../../support/database';
import { aCustomer } from '../../support/records';

const db = withTestDatabase();
const PARALLEL = 20;
const MISMATCH = 'Ces informations ne correspondent pas';
const LOCKED = "Trop d'essais";

/** Somebody with a PIN, whose matricule nobody has tried yet. */
async function somebody(matricule: string): Promise<string> {
  await db().unitOfWork.run((tx) => {
    tx.customers.create(aCustomer({ id: randomUUID(), matricule, pin: '2718' }), NOON);
    return Promise.resolve();
  });
  return matricule;
}

/** Conversations on two processes, with the matricule given and the factor asked for. */
function waiting(matricule: string, count: number): Promise<ConversationPlayer[]> {
  const clock = new MovedClock();
  return Promise.all(
    Array.from({ length: count }, async () => {
      const player = await new ConversationPlayer(db(), clock).open();
      await player.join();
      await player.say(matricule);
      return player;
    }),
  );
}

function guess(unitOfWork: CountedUnitOfWork, matricule: string, user: string, factors: readonly FactorAnswer[]) {
  return unitOfWork.run((tx) =>
    identifyCustomer(tx, {
      actor: { kind: 'anonyme', conversationId: randomUUID() },
      sender: { channel: 'webchat', channelUserId: user },
      matricule,
      now: NOON,
      factors,
    }),
  );
}

/** Failures that somebody caused, without the rows that hold a lock. */
async function audited(action: string): Promise<number> {
  const [row] = await db().query<{ n: number }>('SELECT count(*)::int AS n FROM journal_audit WHERE action = $1', [
    action,
  ]);
  return row?.n ?? 0;
}

describe('guesses at the same instant', () => {
  test.each(['KA-101-RA', 'KA-102-RA', 'KA-103-RA'])(
    'from twenty conversations lock after the fifth, not one later (%s)',
    async (matricule) => {
      const players = await waiting(await somebody(matricule), PARALLEL);
      const [failed, locked] = [await audited('login.failed'), await audited('login.locked')];
      const answers = await Promise.all(players.map((player) => player.say('0000')));
      expect(players.flatMap(({ faults }) => faults)).toEqual([]);
      // The fifth failure is told of the lock that it brought.
      expect(answers.filter((answer) => answer.startsWith(MISMATCH))).toHaveLength(FAILURES_PER_MATRICULE - 1);
      expect(answers.filter((answer) => answer.startsWith(LOCKED))).toHaveLength(PARALLEL - FAILURES_PER_MATRICULE + 1);
      expect((await audited('login.failed')) - failed).toBe(FAILURES_PER_MATRICULE - 1);
      expect((await audited('login.locked')) - locked).toBe(1);
    },
  );

  test('of which fewer than five are wrong let the right one in', async () => {
    const players = await waiting(await somebody('KB-101-RA'), FAILURES_PER_MATRICULE);
    const answers = await Promise.all(players.map((player, index) => player.say(index === 2 ? '2718' : '0000')));
    expect(answers[2]).toMatch(/Vous êtes bien/);
    expect(answers.filter((answer) => answer.startsWith(MISMATCH))).toHaveLength(FAILURES_PER_MATRICULE - 1);
  });

  test('on an unknown matricule are counted as those on a known one', async () => {
    const players = await waiting('KZ-999-ZZ', PARALLEL);
    const answers = await Promise.all(players.map((player) => player.say('0000')));
    expect(answers.filter((answer) => answer.startsWith(MISMATCH))).toHaveLength(FAILURES_PER_MATRICULE - 1);
  });

  test('by one sender lock after the tenth, over all matricules', async () => {
    const unitOfWork = db().createUnitOfWork();
    const user = randomUUID();
    const results = await Promise.all(
      Array.from({ length: PARALLEL }, (_, index) =>
        guess(unitOfWork, `KC-${200 + index}-RA`, user, [{ kind: 'pin', value: '0000' }]),
      ),
    );
    expect(results.filter((result) => !result.ok && !result.locked)).toHaveLength(FAILURES_PER_SENDER - 1);
  });
});

test('a check costs no round trip more than its questions', async () => {
  const matricule = await somebody('KD-101-RA');
  const unitOfWork = db().createUnitOfWork();
  const before = unitOfWork.stats().roundTrips;
  await guess(unitOfWork, matricule, randomUUID(), [{ kind: 'pin', value: '2718' }]);
  // Begin with lock and count, who it is, the factor, commit with the audit entry.
  expect(unitOfWork.stats().roundTrips - before).toBe(4);
});
