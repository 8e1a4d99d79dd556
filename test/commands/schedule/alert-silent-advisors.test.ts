import type { Speaker } from '../../../commands/ports';
import { alertSilentAdvisors } from '../../../commands/schedule/alert-silent-advisors';
import type { Claim } from '../../../domain/claim/claim';
import type { Escalation } from '../../../domain/escalation/escalation';
import { withTestDatabase } from '../../support/database';
import { aLine, anAdvisor, anEscalation } from '../../support/records';
import { HOUR, ScheduleScene } from './schedule-scene';

const scene = new ScheduleScene(withTestDatabase());
beforeEach(() => scene.clear());

const MINUTE = 60_000;
const LIMIT = 30;

interface Talk {
  readonly dossier: Claim;
  readonly escalation: Escalation;
  /** Adds lines to the conversation: who spoke, how many minutes ago. */
  readonly say: (...lines: readonly (readonly [Speaker, number])[]) => Promise<void>;
}

async function aTalk(taken: number | null, more: Partial<Escalation> = {}): Promise<Talk> {
  const dossier = await scene.aDossier([['escalade', 1]]);
  const advisor = anAdvisor();
  const ownership =
    taken === null ? {} : ({ status: 'en_cours', advisorId: advisor.id, takenAt: scene.ago(taken * MINUTE) } as const);
  const escalation = anEscalation(dossier.id, { ...ownership, ...more });
  await scene.db.unitOfWork.run((tx) => {
    tx.advisors.save(advisor);
    tx.escalations.save(escalation);
    return Promise.resolve();
  });
  let sequence = 0;
  const say: Talk['say'] = (...lines) =>
    scene.db.unitOfWork.run((tx) => {
      for (const [speaker, minutes] of lines) {
        sequence += 1;
        const at = scene.ago(minutes * MINUTE);
        tx.transcript.append(aLine(dossier.conversationId ?? '', sequence, { speaker, claimId: dossier.id, at }));
      }
      return Promise.resolve();
    });
  return { dossier, escalation, say };
}

test.each([
  [
    'unanswered for longer',
    90,
    [
      ['conseiller', 80],
      ['client', 31],
    ],
    1,
  ],
  ['unanswered for exactly so long', 90, [['client', 30]], 1],
  ['unanswered for less', 90, [['client', 29]], 0],
  [
    'answered',
    90,
    [
      ['client', 60],
      ['conseiller', 59],
    ],
    0,
  ],
  [
    'answered by the bot alone',
    90,
    [
      ['client', 60],
      ['bot', 59],
    ],
    1,
  ],
  [
    'asked again after the answer',
    90,
    [
      ['client', 80],
      ['conseiller', 70],
      ['client', 5],
    ],
    0,
  ],
  [
    'counted from the first question',
    90,
    [
      ['conseiller', 80],
      ['client', 40],
      ['client', 5],
    ],
    1,
  ],
  ['counted from taking the dossier', 20, [['client', 80]], 0],
  [
    'never asked',
    90,
    [
      ['conseiller', 80],
      ['bot', 70],
    ],
    0,
  ],
  ['never said a word', 90, [], 0],
  ['not taken yet', null, [['client', 80]], 0],
] as const)('%s', async (_name, taken, lines, expected) => {
  const { say } = await aTalk(taken);
  await say(...lines);
  expect(await alertSilentAdvisors(scene.deps, LIMIT)).toBe(expected);
});

test('tells the customer and the desk, once a silence', async () => {
  const { dossier, escalation, say } = await aTalk(90);
  await say(['client', 40]);
  expect(await alertSilentAdvisors(scene.deps, LIMIT)).toBe(1);
  await say(['client', 2]);
  scene.now = new Date(scene.now.getTime() + 2 * HOUR);
  expect(await alertSilentAdvisors(scene.deps, LIMIT)).toBe(0);
  const first = (await scene.outbox(dossier.id)).map(({ nature }) => nature);
  expect(first).toEqual(['conversation.event', 'slack.thread']);
  expect(await scene.journal(dossier.id)).toEqual(['advisor.silent']);

  // An answer, then another silence.
  await say(['conseiller', 100], ['client', 90]);
  expect(await alertSilentAdvisors(scene.deps, LIMIT)).toBe(1);
  expect(await scene.outbox(dossier.id)).toHaveLength(4);

  const [event] = await scene.db.query<{ id: string }>(
    `SELECT id FROM messages_sortants WHERE nature = 'conversation.event'`,
  );
  const begun = await scene.db.unitOfWork.run((tx) => tx.outbox.begin(event?.id ?? '', scene.now, { seconds: 1 }));
  expect(begun?.message).toMatchObject({
    group: `conversation:${dossier.conversationId ?? ''}`,
    conversationId: dossier.conversationId,
    escalationId: escalation.id,
    payload: { name: 'advisor.silent', escalationId: escalation.id },
  });
});

test('two workers at once tell once', async () => {
  const { dossier, say } = await aTalk(90);
  await say(['client', 40]);
  await Promise.all([alertSilentAdvisors(scene.deps, LIMIT), alertSilentAdvisors(scene.deps, LIMIT)]);
  expect(await scene.outbox(dossier.id)).toHaveLength(2);
});

test('not when the dossier was handed back meanwhile', async () => {
  const { dossier, escalation, say } = await aTalk(90);
  await say(['client', 40]);
  const { dueWork, ...deps } = scene.deps;
  const late = {
    ...dueWork,
    silentAdvisors: async (...asked: Parameters<typeof dueWork.silentAdvisors>) => {
      const found = await dueWork.silentAdvisors(...asked);
      await scene.db.query(`UPDATE escalades SET statut = 'fermee' WHERE id = $1`, [escalation.id]);
      return found;
    },
  };
  expect(await alertSilentAdvisors({ ...deps, dueWork: late }, LIMIT)).toBe(0);
  expect(await scene.outbox(dossier.id)).toEqual([]);
});
