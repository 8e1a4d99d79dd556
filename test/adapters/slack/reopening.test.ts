import type { EscalateClaim } from '../../../commands/desk/escalate-claim';
import type { Escalation } from '../../../domain/escalation/escalation';
import { withTestDatabase } from '../../support/database';
import { escalationNow, putOnDesk, setScene, type Scene } from '../../support/desk-scene';
import { SYSTEM } from '../../support/records';
import { buttonsOf, cardOf, threadOf, toldTo, type Shown } from '../../support/shown';
import { CHANNEL, NADIA, startSlackBench, YOUSSEF, type SlackBench } from '../../support/slack-desk';

const database = withTestDatabase();
let bench: SlackBench;
/** Attempts whose process ends between the call to Slack and its record. */
let lostRecords = 0;

beforeAll(async () => {
  bench = await startSlackBench(database(), {
    beforeRecord: () => {
      if (lostRecords > 0) {
        lostRecords -= 1;
        throw new Error('the process ended here');
      }
    },
  });
});
afterAll(async () => {
  await bench.stop();
});
afterEach(() => {
  bench.workspace.clearFaults();
  lostRecords = 0;
});

interface Dossier extends Scene {
  readonly first: Escalation;
  readonly ts: string;
}

/** Once on the desk, taken by Nadia. */
async function taken(): Promise<Dossier> {
  const scene = await setScene(database());
  const { escalation: first } = await putOnDesk(database(), scene.claim);
  await bench.settle();
  const { ts } = cardOf(bench, scene.claim.reference);
  await bench.workspace.click({ user: NADIA, action_id: 'take', ts });
  await bench.settle();
  return { ...scene, first, ts };
}

async function closed(): Promise<Dossier> {
  const dossier = await taken();
  await bench.workspace.click({ user: NADIA, action_id: 'ask_close', ts: dossier.ts });
  await bench.settle();
  await bench.workspace.submit({ user: NADIA, values: { outcome: { outcome: 'indemnise' } } });
  await bench.settle();
  return dossier;
}

/** Ends the dossier and what is on the desk of it, without a word to the desk. */
function close({ claim: { id } }: Scene): Promise<void> {
  return database().unitOfWork.run(async (tx) => {
    const claim = await tx.claims.find(SYSTEM, id);
    const open = await tx.escalations.openOfClaim(SYSTEM, id);
    if (claim === null || open === null) throw new Error('not on the desk');
    tx.escalations.save({ ...open, status: 'fermee', closedAt: new Date() });
    tx.claims.save(SYSTEM, { ...claim, status: 'ferme', outcome: 'sans_suite' });
  });
}

const REVIEW: Partial<EscalateClaim> = {
  kind: 'validation',
  ground: 'revue_demandee',
  reasons: ['revue_demandee'],
};

/** As long as anything is left to be tried again, with the clock moved past every delay. */
async function untilSent(): Promise<void> {
  for (let round = 0; round < 8; round += 1) {
    await bench.settle();
    database().clock.advance(60_000);
  }
}

/** Lines of the thread that tell of a return to the desk. */
const returns = ({ ts }: Dossier): Shown[] => threadOf(bench, ts).filter(({ text }) => text.startsWith('🔁'));

/** What the channel shows of a dossier, roots and broadcasts. */
const inChannel = ({ claim }: Dossier): Shown[] =>
  (bench.workspace.messages({ channel: CHANNEL }) as unknown as Shown[]).filter(({ text }) =>
    text.includes(claim.reference),
  );

describe('a dossier that comes back after it was closed', () => {
  test('goes on in its thread: its card drawn anew, a line that says why, shown in the channel too', async () => {
    const dossier = await closed();
    const { escalation } = await putOnDesk(database(), dossier.claim, REVIEW);
    await bench.settle();
    const card = cardOf(bench, dossier.claim.reference);
    expect(card.ts).toBe(dossier.ts);
    expect(buttonsOf(card)).toEqual(['validate', 'ask_correction', 'take', 'show']);
    expect(JSON.stringify(card.blocks)).toContain(escalation.id);
    expect(JSON.stringify(card.blocks)).not.toContain(dossier.first.id);
    const [line, ...others] = returns(dossier);
    expect(others).toEqual([]);
    expect(line?.text).toContain(`Dossier rouvert* : ${dossier.claim.reference}`);
    expect(line?.text).toContain('Le client demande un réexamen');
    expect(inChannel(dossier).map(({ ts }) => ts)).toEqual([dossier.ts, line?.ts]);
    expect(await escalationNow(database(), escalation.id)).toMatchObject({
      deskChannel: CHANNEL,
      deskThread: dossier.ts,
    });
  });

  test('is taken there by somebody else, whose words reach the customer', async () => {
    const dossier = await closed();
    const { escalation } = await putOnDesk(database(), dossier.claim);
    await bench.settle();
    await bench.workspace.click({ user: YOUSSEF, action_id: 'take', ts: dossier.ts });
    await bench.settle();
    bench.events.length = 0;
    await bench.workspace.type({ user: YOUSSEF, thread_ts: dossier.ts, text: 'Je reprends votre dossier.' });
    await bench.settle();
    database().clock.advance(5_000);
    await bench.settle();
    expect(bench.events.map(({ payload }) => payload)).toMatchObject([
      { name: 'advisor.message', firstName: 'Youssef', escalationId: escalation.id },
    ]);
    await bench.workspace.type({ user: NADIA, thread_ts: dossier.ts, text: 'Je connais ce dossier.' });
    await bench.settle();
    expect(toldTo(bench, NADIA).at(-1)).toContain('Youssef');
  });

  test('is drawn as it stands now, also by a redraw that its first time had left', async () => {
    const dossier = await closed();
    await putOnDesk(database(), dossier.claim);
    await database().unitOfWork.run((tx) => {
      tx.outbox.append({
        key: `redraw:${dossier.first.id}:late`,
        kind: 'slack.card',
        group: 'late',
        escalationId: dossier.first.id,
        conversationId: null,
        claimId: dossier.claim.id,
        payload: { draw: 'again' },
        notBefore: null,
      });
      return Promise.resolve();
    });
    await untilSent();
    expect(buttonsOf(cardOf(bench, dossier.claim.reference))).toEqual(['take', 'show']);
  });

  test('a third time goes on there as well, each return told once', async () => {
    const dossier = await closed();
    for (const kind of ['escalade', 'validation'] as const) {
      await putOnDesk(database(), dossier.claim, { ...REVIEW, kind });
      await bench.settle();
      await close(dossier);
    }
    await untilSent();
    expect(cardOf(bench, dossier.claim.reference).ts).toBe(dossier.ts);
    expect(returns(dossier)).toHaveLength(2);
  });
});

test('a dossier that was given back to the bot is not called reopened when it comes again', async () => {
  const dossier = await taken();
  await bench.workspace.click({ user: NADIA, action_id: 'return', ts: dossier.ts });
  await bench.settle();
  await putOnDesk(database(), dossier.claim);
  await bench.settle();
  expect(cardOf(bench, dossier.claim.reference).ts).toBe(dossier.ts);
  expect(returns(dossier).map(({ text }) => text)).toEqual([expect.stringContaining('De retour chez les conseillers')]);
});

describe('a crash does not make a second thread, or say it twice', () => {
  test.each([1, 2, 3, 4])('when %i records are lost', async (lost) => {
    const dossier = await closed();
    await putOnDesk(database(), dossier.claim, REVIEW);
    lostRecords = lost;
    await untilSent();
    expect(cardOf(bench, dossier.claim.reference).ts).toBe(dossier.ts);
    expect(returns(dossier)).toHaveLength(1);
    expect(threadOf(bench, dossier.ts).filter(({ text }) => text.includes('Note interne'))).toHaveLength(2);
  });

  test('when answers of Slack are lost on their way', async () => {
    const dossier = await closed();
    await putOnDesk(database(), dossier.claim, REVIEW);
    bench.workspace.fault({ on: 'api', kind: 'drop', method: 'chat.update', times: 1 });
    bench.workspace.fault({ on: 'api', kind: 'drop', method: 'chat.postMessage', times: 2 });
    await untilSent();
    expect(cardOf(bench, dossier.claim.reference).ts).toBe(dossier.ts);
    expect(returns(dossier)).toHaveLength(1);
  });

  test('when nothing is known any more of where the card stands', async () => {
    const dossier = await closed();
    await database().query('UPDATE escalades SET canal_bureau = NULL, fil_bureau = NULL WHERE sinistre_id = $1', [
      dossier.claim.id,
    ]);
    const { escalation } = await putOnDesk(database(), dossier.claim, REVIEW);
    await untilSent();
    expect(cardOf(bench, dossier.claim.reference).ts).toBe(dossier.ts);
    expect(await escalationNow(database(), escalation.id)).toMatchObject({ deskThread: dossier.ts });
    expect(returns(dossier)).toHaveLength(1);
  });

  test('when the desk was away the first time, too', async () => {
    const scene = await setScene(database());
    await putOnDesk(database(), scene.claim);
    await close(scene);
    await putOnDesk(database(), scene.claim);
    lostRecords = 2;
    await untilSent();
    const card = cardOf(bench, scene.claim.reference);
    expect(buttonsOf(card)).toEqual(['take', 'show']);
    expect(threadOf(bench, card.ts).filter(({ text }) => text.startsWith('🔁'))).toHaveLength(1);
  });
});
