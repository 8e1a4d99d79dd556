import { randomUUID } from 'node:crypto';
import { expireActions } from '../../../commands/schedule/expire-actions';
import type { Claim, ClaimAction } from '../../../domain/claim/claim';
import { withTestDatabase } from '../../support/database';
import { SYSTEM } from '../../support/records';
import { DAY, ScheduleScene } from './schedule-scene';

const scene = new ScheduleScene(withTestDatabase());
beforeEach(() => scene.clear());

async function anAction(claim: Claim, more: Partial<ClaimAction> = {}): Promise<ClaimAction> {
  const action: ClaimAction = {
    id: randomUUID(),
    claimId: claim.id,
    code: 'fournir_piece',
    detail: 'constat',
    owner: 'client',
    priority: 'normale',
    status: 'en_attente',
    dueAt: scene.ago(DAY),
    createdAt: scene.ago(8 * DAY),
    ...more,
  };
  await scene.db.unitOfWork.run((tx) => {
    tx.claimFile.saveAction(action);
    return Promise.resolve();
  });
  return action;
}

async function statusOf(action: ClaimAction): Promise<string | undefined> {
  const actions = await scene.db.unitOfWork.run((tx) => tx.claimFile.actions(SYSTEM, action.claimId));
  return actions.find(({ id }) => id === action.id)?.status;
}

test.each([
  ['the customer’s, due yesterday', {}, 'expiree'],
  ['begun, and due yesterday', { status: 'en_cours' }, 'expiree'],
  ['due now', { dueAt: new Date('2025-06-12T10:00:00Z') }, 'expiree'],
  ['due tomorrow', { dueAt: new Date('2025-06-13T12:00:00Z') }, 'en_attente'],
  ['without a date', { dueAt: null }, 'en_attente'],
  ['ours, due yesterday', { owner: 'assureur', code: 'verifier_pieces' }, 'en_attente'],
  ['done', { status: 'faite' }, 'faite'],
] as const)('%s', async (_name, more, expected) => {
  const dossier = await scene.aDossier([['en_attente_client', 8]]);
  const action = await anAction(dossier, more);
  expect(await expireActions(scene.deps)).toBe(expected === 'expiree' ? 1 : 0);
  expect(await statusOf(action)).toBe(expected);
  expect(await scene.journal(dossier.id)).toEqual(expected === 'expiree' ? ['actions.expired'] : []);
  expect(await expireActions(scene.deps)).toBe(0);
  expect(scene.faults).toEqual([]);
});

test('all of a dossier in one transaction, which makes a new version of it and leaves its status', async () => {
  const dossier = await scene.aDossier([['en_attente_client', 8]]);
  const other = await scene.aDossier([['en_attente_client', 8]]);
  await anAction(dossier);
  await anAction(dossier, { detail: 'photos' });
  await anAction(other);
  expect(await expireActions(scene.deps)).toBe(2);
  expect(await scene.claim(dossier.id)).toMatchObject({ version: 2, status: 'en_attente_client' });
  const [entry] = await scene.db.query<{ detail: unknown }>(
    `SELECT detail FROM journal_audit WHERE sinistre_id = $1 AND action = 'actions.expired'`,
    [dossier.id],
  );
  expect(entry?.detail).toEqual({ actions: ['fournir_piece/constat', 'fournir_piece/photos'] });
});

test('a paper that comes at the same moment wins', async () => {
  const dossier = await scene.aDossier([['en_attente_client', 8]]);
  const action = await anAction(dossier);
  const { unitOfWork, ...deps } = scene.deps;
  const late = {
    run: <T>(work: Parameters<typeof unitOfWork.run<T>>[0]): Promise<T> =>
      unitOfWork.run(async (tx) => {
        const result = await work(tx);
        // Somebody else's transaction, committed between our reads and our commit.
        await scene.db.query('UPDATE sinistres SET version = version + 1 WHERE id = $1', [dossier.id]);
        await scene.db.query(`UPDATE actions_recommandees SET statut = 'faite' WHERE id = $1`, [action.id]);
        return result;
      }),
  };
  expect(await expireActions({ ...deps, unitOfWork: late })).toBe(0);
  expect(scene.faults).toMatchObject([{ code: 'state_conflict' }]);
  expect(await statusOf(action)).toBe('faite');
});
