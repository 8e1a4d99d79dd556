import { escalateAgingClaims } from '../../../commands/schedule/escalate-aging-claims';
import { AppError } from '../../../domain/errors';
import type { ClaimStatus } from '../../../domain/claim/types';
import { withTestDatabase } from '../../support/database';
import { anAdvisor, anEscalation, SYSTEM } from '../../support/records';
import { DAY, ScheduleScene } from './schedule-scene';

const scene = new ScheduleScene(withTestDatabase());
beforeEach(() => scene.clear());

const CASES: readonly (readonly [string, readonly (readonly [ClaimStatus, number])[], boolean])[] = [
  [
    'under way for six days',
    [
      ['nouveau', 6.1],
      ['en_cours', 6],
    ],
    true,
  ],
  ['under way for five days and a moment', [['en_cours', 5.001]], true],
  ['under way for five days less a moment', [['en_cours', 4.999]], false],
  ['a declaration that the customer left for ten days', [['nouveau', 10]], false],
  [
    'the same, finished yesterday',
    [
      ['nouveau', 10],
      ['en_cours', 1],
    ],
    false,
  ],
  [
    'back from the customer since yesterday',
    [
      ['en_cours', 21],
      ['en_attente_client', 20],
      ['en_cours', 1],
    ],
    false,
  ],
  [
    'three days with us before and three after',
    [
      ['en_cours', 23],
      ['en_attente_client', 20],
      ['en_cours', 3],
    ],
    true,
  ],
  [
    'with the expert',
    [
      ['en_cours', 30],
      ['expert', 28],
    ],
    false,
  ],
  [
    'waiting for a confirmation for six days',
    [
      ['en_cours', 6.5],
      ['validation', 6],
    ],
    true,
  ],
  [
    'on the desk already',
    [
      ['en_cours', 30],
      ['escalade', 28],
    ],
    false,
  ],
  [
    'handed back by an advisor two days ago',
    [
      ['en_cours', 30],
      ['escalade', 25],
      ['en_cours', 2],
    ],
    false,
  ],
  [
    'handed back by an advisor six days ago',
    [
      ['en_cours', 30],
      ['escalade', 25],
      ['en_cours', 6],
    ],
    true,
  ],
  [
    'closed',
    [
      ['en_cours', 30],
      ['ferme', 20],
    ],
    false,
  ],
];

test.each(CASES)('%s', async (_name, history, expected) => {
  const dossier = await scene.aDossier(history);
  expect(await escalateAgingClaims(scene.deps)).toBe(expected ? 1 : 0);
  expect((await scene.claim(dossier.id))?.status).toBe(expected ? 'escalade' : history.at(-1)?.[0]);
  expect((await scene.outbox(dossier.id)).map(({ nature }) => nature)).toEqual(
    expected ? ['slack.card', 'slack.thread'] : [],
  );
  expect(await scene.journal(dossier.id)).toEqual(expected ? ['claim.escalated'] : []);
  expect(await escalateAgingClaims(scene.deps)).toBe(0);
  expect(scene.faults).toEqual([]);
});

test('says why, on a card that is pressing', async () => {
  const dossier = await scene.aDossier([['en_cours', 6]]);
  await escalateAgingClaims(scene.deps);
  const escalation = await scene.db.unitOfWork.run((tx) => tx.escalations.openOfClaim(SYSTEM, dossier.id));
  expect(escalation).toMatchObject({
    kind: 'escalade',
    ground: 'delai_depasse',
    priority: 'haute',
    status: 'en_attente',
  });
});

test('raises the card that waits for a confirmation, also in an advisor’s hands', async () => {
  const dossier = await scene.aDossier([
    ['en_cours', 7],
    ['validation', 6],
  ]);
  const advisor = anAdvisor();
  const card = anEscalation(dossier.id, {
    kind: 'validation',
    status: 'prise',
    advisorId: advisor.id,
    takenAt: scene.now,
  });
  await scene.db.unitOfWork.run((tx) => {
    tx.advisors.save(advisor);
    tx.escalations.save(card);
    return Promise.resolve();
  });
  expect(await escalateAgingClaims(scene.deps)).toBe(1);
  const open = await scene.db.unitOfWork.run((tx) => tx.escalations.openOfClaim(SYSTEM, dossier.id));
  expect(open).toMatchObject({ id: card.id, kind: 'escalade', advisorId: advisor.id });
});

test('leaves archived dossiers alone', async () => {
  await scene.aDossier([['en_cours', 30]], { archivedAt: scene.now });
  expect(await escalateAgingClaims(scene.deps)).toBe(0);
});

test('looks at all of them, page by page', async () => {
  const waiting = scene.ago(8 * DAY);
  await scene.aDossier([
    ['en_cours', 9],
    ['en_attente_client', 8.9],
    ['en_cours', 1],
  ]);
  // More than two pages of them, all declared at the same instant, with nothing in their history.
  await scene.db.query(
    `INSERT INTO sinistres SELECT t.* FROM (SELECT s FROM sinistres s LIMIT 1) x, generate_series(1, 410) n,
       LATERAL jsonb_populate_record(x.s, jsonb_build_object(
         'id', gen_random_uuid(), 'numero_sinistre', 'SIN-' || n, 'date_declaration', $1::timestamptz
       )) t`,
    [waiting],
  );
  const last = await scene.aDossier([['en_cours', 6]]);
  expect(await escalateAgingClaims(scene.deps)).toBe(1);
  expect((await scene.claim(last.id))?.status).toBe('escalade');
});

test('goes on when one of them fails, and finds it again', async () => {
  const dossiers = [await scene.aDossier([['en_cours', 7]]), await scene.aDossier([['en_cours', 6]])];
  const { unitOfWork, ...deps } = scene.deps;
  let runs = 0;
  const failing = {
    run: <T>(work: Parameters<typeof unitOfWork.run<T>>[0]): Promise<T> => {
      runs += 1;
      return runs === 1 ? Promise.reject(new AppError('lock_timeout', 'busy')) : unitOfWork.run(work);
    },
  };
  expect(await escalateAgingClaims({ ...deps, unitOfWork: failing })).toBe(1);
  expect(scene.faults).toMatchObject([{ code: 'lock_timeout' }]);
  expect(await escalateAgingClaims(scene.deps)).toBe(1);
  const statuses = await Promise.all(dossiers.map(async ({ id }) => (await scene.claim(id))?.status));
  expect(statuses).toEqual(['escalade', 'escalade']);
});

test('a dossier that changes at the same moment is left as the other one made it', async () => {
  const dossier = await scene.aDossier([['en_cours', 6]]);
  const { dueWork, ...deps } = scene.deps;
  const late = {
    ...dueWork,
    agingClaims: async (...asked: Parameters<typeof dueWork.agingClaims>) => {
      const found = await dueWork.agingClaims(...asked);
      await scene.db.query(`UPDATE sinistres SET status_dossier = 'ferme', version = version + 1 WHERE id = $1`, [
        dossier.id,
      ]);
      return found;
    },
  };
  expect(await escalateAgingClaims({ ...deps, dueWork: late })).toBe(0);
  expect((await scene.claim(dossier.id))?.status).toBe('ferme');
});
