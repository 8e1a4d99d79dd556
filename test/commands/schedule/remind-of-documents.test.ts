import { cancelReminder, remindOfDocuments as orderFirst } from '../../../commands/claims/reminders';
import { remindOfDocuments } from '../../../commands/schedule/remind-of-documents';
import type { Claim } from '../../../domain/claim/claim';
import { withTestDatabase } from '../../support/database';
import { SYSTEM } from '../../support/records';
import { DAY, HOUR, NOON, ScheduleScene } from './schedule-scene';

const scene = new ScheduleScene(withTestDatabase());
beforeEach(() => scene.clear());

function inContext(work: (context: Parameters<typeof orderFirst>[0]) => Promise<void> | void): Promise<void> {
  const { unitOfWork, clock, ids, timeZone } = scene.deps;
  return unitOfWork.run(async (tx) => {
    await work({ tx, actor: SYSTEM, now: clock.now(), ids, timeZone });
  });
}

/** As the outbox does when it has sent them. */
async function sendAll(claim: Claim): Promise<void> {
  await scene.db.query(
    `UPDATE messages_sortants SET statut = 'envoye', envoye_le = $2 WHERE sinistre_id = $1 AND statut = 'en_attente'`,
    [claim.id, scene.now],
  );
}

async function reminders(claim: Claim): Promise<string[]> {
  const rows = await scene.outbox(claim.id);
  return rows.map(({ cle }) => cle.replace(claim.id, 'dossier'));
}

test('three times in all, 48 hours apart, and never again', async () => {
  const dossier = await scene.aDossier([['en_attente_client', 0]]);
  const sent: number[] = [];
  for (let hour = 0; hour <= 24 * 12; hour += 4) {
    scene.now = new Date(NOON.getTime() + hour * HOUR);
    if ((await remindOfDocuments(scene.deps)) > 0) sent.push(hour);
    await sendAll(dossier);
  }
  expect(sent).toEqual([48, 96, 144]);
  expect(await reminders(dossier)).toEqual([1, 2, 3].map((number) => `reminder.documents:dossier:${number}`));
});

test.each([
  ['just after eight in the morning', '2025-06-14T07:01:00Z', 0],
  ['at nine', '2025-06-14T08:00:00Z', 1],
  ['a minute to seven in the evening', '2025-06-14T17:59:00Z', 1],
  ['at seven', '2025-06-14T18:00:00Z', 0],
  ['at night', '2025-06-15T01:00:00Z', 0],
])('in daytime only, as the company’s clock says: %s', async (_name, now, expected) => {
  await scene.aDossier([['en_attente_client', 3]]);
  scene.now = new Date(now);
  expect(await remindOfDocuments(scene.deps)).toBe(expected);
});

test.each([
  ['waits for its customer for a day', [['en_attente_client', 1]], {}],
  ['waits for us', [['en_cours', 10]], {}],
  ['has no conversation', [['en_attente_client', 10]], { conversationId: null }],
  ['is archived', [['en_attente_client', 10]], { archivedAt: NOON }],
] as const)('not when the dossier %s', async (_name, history, more) => {
  await scene.aDossier(history, more);
  expect(await remindOfDocuments(scene.deps)).toBe(0);
});

test('the one that the decision ordered is the first, and is waited for', async () => {
  const dossier = await scene.aDossier([['en_attente_client', 0]]);
  await inContext((context) => {
    orderFirst(context, dossier);
  });
  scene.now = new Date(NOON.getTime() + 3 * DAY);
  expect(await remindOfDocuments(scene.deps)).toBe(0);
  await sendAll(dossier);
  expect(await remindOfDocuments(scene.deps)).toBe(0);
  scene.now = new Date(NOON.getTime() + 5 * DAY);
  expect(await remindOfDocuments(scene.deps)).toBe(1);
  expect(await reminders(dossier)).toEqual(['reminder.documents:dossier:1', 'reminder.documents:dossier:2']);
});

test('one that was cancelled does not come back under its number', async () => {
  const dossier = await scene.aDossier([['en_attente_client', 0]]);
  await inContext((context) => {
    orderFirst(context, dossier);
  });
  await inContext((context) => cancelReminder(context, dossier));
  scene.now = new Date(NOON.getTime() + 2 * DAY + HOUR);
  expect(await remindOfDocuments(scene.deps)).toBe(1);
  expect(await reminders(dossier)).toEqual(['reminder.documents:dossier:1', 'reminder.documents:dossier:2']);
});

test('goes out as an event of the conversation that names the dossier', async () => {
  const dossier = await scene.aDossier([['en_attente_client', 3]]);
  await remindOfDocuments(scene.deps);
  const [row] = await scene.db.query<{ id: string }>('SELECT id FROM messages_sortants');
  const begun = await scene.db.unitOfWork.run((tx) => tx.outbox.begin(row?.id ?? '', scene.now, { seconds: 1 }));
  expect(begun?.message).toMatchObject({
    kind: 'conversation.event',
    conversationId: dossier.conversationId,
    payload: { name: 'reminder.documents', claimId: dossier.id },
  });
});
