import { randomUUID } from 'node:crypto';
import { acceptDeskInput } from '../../../commands/desk/accept-desk-input';
import type { DeskInput } from '../../../commands/desk/desk-input';
import { handleDeskInput, type DeskDeps, type DeskReply } from '../../../commands/desk/handle-desk-input';
import type { Claim, Reimbursement } from '../../../domain/claim/claim';
import { money } from '../../../domain/money';
import { claimNow, escalationNow, putOnDesk, setScene } from '../../support/desk-scene';
import { withTestDatabase } from '../../support/database';
import { dirhams, simpleCollision } from '../../support/domain-samples';
import { SYSTEM } from '../../support/records';
import { CHANNEL, CLAIRE, NADIA, YOUSSEF } from '../../support/slack-desk';

const database = withTestDatabase();

function deps(): DeskDeps {
  const { unitOfWork, clock } = database();
  return {
    unitOfWork,
    clock,
    ids: { uuid: randomUUID },
    settings: {
      undoSeconds: 5,
      authorityCents: { MAD: 1_000_000, EUR: 100_000 },
      timeZone: 'Africa/Casablanca',
      fileUrl: () => null,
      linkUrl: ({ id }) => `https://dossier.example/depot/${id}`,
    },
    desk: { fetchFile: () => Promise.reject(new Error('no files here')) },
    intake: () => Promise.reject(new Error('no files here')),
  };
}

type Act = DeskInput extends infer Each ? (Each extends DeskInput ? Omit<Each, 'author'> : never) : never;

async function does(user: string, act: Act): Promise<DeskReply | null> {
  const key = randomUUID();
  const author = { slackUserId: user, place: { channel: CHANNEL, thread: null } };
  await acceptDeskInput(deps(), key, { ...act, author });
  return handleDeskInput(deps(), key);
}

async function told(user: string, act: Act): Promise<string | undefined> {
  return (await does(user, act))?.notices[0]?.code;
}

const facts = (change: Partial<Claim['facts']> = {}): Partial<Claim> => ({
  facts: { ...simpleCollision(), ...change },
});

async function toValidate(change: Partial<Claim> = {}) {
  const scene = await setScene(database(), change);
  const { escalation, claim } = await putOnDesk(database(), scene.claim, {
    kind: 'validation',
    ground: 'indice_moyen',
    reasons: ['indice_moyen'],
  });
  expect(claim.status).toBe('validation');
  return { ...scene, id: escalation.id, claimId: claim.id };
}

async function reimbursementsOf(claimId: string): Promise<Reimbursement[]> {
  return database().unitOfWork.run((tx) => tx.claimFile.reimbursements(SYSTEM, claimId));
}

async function eventsOf(claimId: string): Promise<string[]> {
  const rows = await database().query<{ cle: string }>(
    "SELECT cle FROM messages_sortants WHERE nature = 'conversation.event' AND sinistre_id = $1 ORDER BY id",
    [claimId],
  );
  return rows.map(({ cle }) => cle.split(':')[0] ?? '');
}

describe('“Valider”', () => {
  test('settles with the computed sum, on a card that nobody had taken', async () => {
    const { id, claimId, advisors } = await toValidate();
    expect(await does(NADIA, { name: 'validate', escalationId: id })).toEqual({ modal: null, notices: [] });
    const [reimbursement, ...others] = await reimbursementsOf(claimId);
    expect(others).toEqual([]);
    expect(reimbursement).toMatchObject({ status: 'accepte', automatic: false, accepted: dirhams(2700) });
    expect(reimbursement?.papersCheckedAt).not.toBeNull();
    const claim = await claimNow(database(), claimId);
    expect(claim).toMatchObject({ status: 'en_cours', decision: { automatic: false, accepted: dirhams(2700) } });
    expect(await escalationNow(database(), id)).toMatchObject({ status: 'fermee', advisorId: advisors.nadia.id });
    expect(await eventsOf(claimId)).toEqual(['decision.validated']);
  });

  test('leaves nothing to be done that is done', async () => {
    const { id, claimId } = await toValidate();
    await database().unitOfWork.run((tx) => {
      for (const code of ['valider_calcul', 'reexaminer_pieces', 'fournir_piece']) {
        tx.claimFile.saveAction({
          id: randomUUID(),
          claimId,
          code,
          detail: null,
          owner: 'assureur',
          priority: 'normale',
          status: 'en_attente',
          dueAt: null,
          createdAt: database().clock.now(),
        });
      }
      return Promise.resolve();
    });
    await does(NADIA, { name: 'validate', escalationId: id });
    const actions = await database().unitOfWork.run((tx) => tx.claimFile.actions(SYSTEM, claimId));
    expect(Object.fromEntries(actions.map(({ code, status }) => [code, status]))).toEqual({
      valider_calcul: 'faite',
      reexaminer_pieces: 'faite',
      fournir_piece: 'en_attente',
    });
  });

  test('of two at once, one settles and the other is told', async () => {
    const { id, claimId } = await toValidate();
    const codes = await Promise.all([NADIA, YOUSSEF].map((user) => told(user, { name: 'validate', escalationId: id })));
    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
    expect(codes.filter((code) => code === 'card_outdated')).toHaveLength(1);
    expect(await reimbursementsOf(claimId)).toHaveLength(1);
    expect(await eventsOf(claimId)).toEqual(['decision.validated']);
  });

  test.each([
    [
      'a sum above the advisor’s limit',
      facts({ quoteAmount: dirhams(20_000), claimedAmount: dirhams(20_000) }),
      'above_authority',
    ],
    [
      'a computation that leaves nothing',
      facts({ quoteAmount: dirhams(400), claimedAmount: dirhams(400) }),
      'would_be_refusal',
    ],
    ['an amount in another currency', facts({ quoteAmount: money(100_000, 'EUR') }), 'nothing_to_compute'],
    ['a guarantee that was not bought', facts({ type: 'incendie' }), 'nothing_to_compute'],
  ])('changes nothing for %s', async (_what, change, code) => {
    const { id, claimId } = await toValidate(change);
    expect(await told(NADIA, { name: 'validate', escalationId: id })).toBe(code);
    expect(await reimbursementsOf(claimId)).toEqual([]);
    expect((await claimNow(database(), claimId)).status).toBe('validation');
    expect(await escalationNow(database(), id)).toMatchObject({ status: 'en_attente', advisorId: null });
    expect(await eventsOf(claimId)).toEqual([]);
  });

  test('is a supervisor’s above an advisor’s limit', async () => {
    const { id, claimId } = await toValidate(facts({ quoteAmount: dirhams(20_000), claimedAmount: dirhams(20_000) }));
    expect(await told(CLAIRE, { name: 'validate', escalationId: id })).toBeUndefined();
    expect(await reimbursementsOf(claimId)).toMatchObject([{ accepted: dirhams(19_500) }]);
  });

  test('confirms a sum that was accepted before, after a review', async () => {
    const { id, claimId } = await toValidate();
    await does(NADIA, { name: 'validate', escalationId: id });
    const again = await putOnDesk(database(), await claimNow(database(), claimId), {
      kind: 'validation',
      ground: 'revue_demandee',
    });
    expect(await told(YOUSSEF, { name: 'validate', escalationId: again.escalation.id })).toBeUndefined();
    expect(await reimbursementsOf(claimId)).toMatchObject([{ status: 'accepte', accepted: dirhams(2700) }]);
  });

  test('is not offered where a person has to take over entirely', async () => {
    const scene = await setScene(database());
    const { escalation } = await putOnDesk(database(), scene.claim);
    expect(await told(NADIA, { name: 'validate', escalationId: escalation.id })).toBe('card_outdated');
  });
});

describe('“Corriger”', () => {
  test('asks for the damage, with what was read and what will be applied', async () => {
    const { id } = await toValidate();
    const reply = await does(NADIA, { name: 'ask_correction', escalationId: id });
    expect(reply?.modal).toMatchObject({
      kind: 'correct',
      retained: dirhams(3200),
      deductible: { kind: 'fixed', amount: dirhams(500) },
    });
  });

  test('computes anew from the damage that the advisor retains', async () => {
    const { id, claimId } = await toValidate();
    await does(NADIA, { name: 'correct', escalationId: id, retainedCents: 250_000, reason: 'vetuste' });
    expect(await reimbursementsOf(claimId)).toMatchObject([
      { status: 'partiellement_accepte', accepted: dirhams(2000), claimed: dirhams(3200) },
    ]);
    const [reimbursement] = await reimbursementsOf(claimId);
    expect(reimbursement?.lines).toContainEqual({ code: 'devis_ou_facture', amount: dirhams(3200) });
    expect(reimbursement?.lines).toContainEqual({ code: 'montant_retenu', amount: dirhams(2500) });
    expect(await eventsOf(claimId)).toEqual(['decision.corrected']);
    const [audit] = await database().query<{ detail: object }>(
      "SELECT detail FROM journal_audit WHERE action = 'decision.corrected' AND sinistre_id = $1",
      [claimId],
    );
    expect(audit?.detail).toMatchObject({ cents: 200_000, currency: 'MAD', reason: 'vetuste' });
  });

  test('may give more than was read, up to the ceiling', async () => {
    const { id, claimId } = await toValidate();
    expect(
      await told(CLAIRE, { name: 'correct', escalationId: id, retainedCents: 9_000_000, reason: 'devis_revise' }),
    ).toBeUndefined();
    expect(await reimbursementsOf(claimId)).toMatchObject([
      { status: 'partiellement_accepte', accepted: dirhams(49_500) },
    ]);
  });

  test.each([
    [50_000, 'would_be_refusal'],
    [2_000_000, 'above_authority'],
  ])('of %i cents changes nothing: %s', async (retainedCents, code) => {
    const { id, claimId } = await toValidate();
    expect(await told(NADIA, { name: 'correct', escalationId: id, retainedCents, reason: 'vetuste' })).toBe(code);
    expect(await reimbursementsOf(claimId)).toEqual([]);
  });
});

describe('“Clore le dossier”', () => {
  async function owned() {
    const scene = await setScene(database());
    const { escalation } = await putOnDesk(database(), scene.claim);
    await does(NADIA, { name: 'take', escalationId: escalation.id });
    return { id: escalation.id, claimId: scene.claim.id };
  }

  test('does not refuse, whatever the form is made to say', async () => {
    const { id, claimId } = await owned();
    expect(await told(NADIA, { name: 'close', escalationId: id, outcome: 'refuse' })).toBe('outcome_not_offered');
    expect((await claimNow(database(), claimId)).status).toBe('escalade');
  });

  test('ends what the dossier still waited for', async () => {
    const { id, claimId } = await owned();
    await database().unitOfWork.run((tx) => {
      tx.claimFile.saveAction({
        id: randomUUID(),
        claimId,
        code: 'fournir_piece',
        detail: 'photos',
        owner: 'client',
        priority: 'normale',
        status: 'en_attente',
        dueAt: null,
        createdAt: database().clock.now(),
      });
      return Promise.resolve();
    });
    await does(NADIA, { name: 'close', escalationId: id, outcome: 'indemnise' });
    expect(await claimNow(database(), claimId)).toMatchObject({ status: 'ferme', outcome: 'indemnise' });
    const actions = await database().unitOfWork.run((tx) => tx.claimFile.actions(SYSTEM, claimId));
    expect(actions).toMatchObject([{ status: 'expiree' }]);
  });

  test.each([
    ['a colleague', YOUSSEF, 'not_the_owner'],
    ['a supervisor', CLAIRE, undefined],
  ])('by %s', async (_who, user, code) => {
    const { id } = await owned();
    expect(await told(user, { name: 'close', escalationId: id, outcome: 'sans_suite' })).toBe(code);
  });

  test('needs an owner first', async () => {
    const scene = await setScene(database());
    const { escalation } = await putOnDesk(database(), scene.claim);
    expect(await told(NADIA, { name: 'ask_close', escalationId: escalation.id })).toBe('not_taken');
  });
});

describe('a dossier that comes back', () => {
  test('is reopened with a reason, and stands on a new card', async () => {
    const scene = await setScene(database());
    const first = await putOnDesk(database(), scene.claim);
    await does(NADIA, { name: 'take', escalationId: first.escalation.id });
    await does(NADIA, { name: 'close', escalationId: first.escalation.id, outcome: 'sans_suite' });
    const second = await putOnDesk(database(), scene.claim, { ground: 'reclamation', reasons: ['reclamation'] });
    expect(second.escalation.id).not.toBe(first.escalation.id);
    expect(second.claim).toMatchObject({ status: 'escalade', outcome: null, closedAt: null });
    const changes = await database().unitOfWork.run((tx) => tx.claimFile.statusChanges(SYSTEM, scene.claim.id));
    expect(changes.slice(-2)).toMatchObject([
      { from: 'ferme', to: 'en_cours', reason: 'reclamation' },
      { from: 'en_cours', to: 'escalade' },
    ]);
  });

  test('a new dossier is under way before it is escalated', async () => {
    const scene = await setScene(database(), { status: 'nouveau' });
    await putOnDesk(database(), scene.claim);
    const changes = await database().unitOfWork.run((tx) => tx.claimFile.statusChanges(SYSTEM, scene.claim.id));
    expect(changes).toMatchObject([
      { from: 'nouveau', to: 'en_cours' },
      { from: 'en_cours', to: 'escalade' },
    ]);
  });
});

describe('an input', () => {
  test('that was stored and not carried out is carried out later, once', async () => {
    const scene = await setScene(database());
    const { escalation } = await putOnDesk(database(), scene.claim);
    const author = { slackUserId: NADIA, place: { channel: CHANNEL, thread: null } };
    const input = { name: 'take', author, escalationId: escalation.id } as const;
    expect(await acceptDeskInput(deps(), 'act:left-over', input)).toBe(true);
    expect(await acceptDeskInput(deps(), 'act:left-over', input)).toBe(false);
    const replies = await Promise.all([1, 2, 3].map(() => handleDeskInput(deps(), 'act:left-over')));
    expect(replies.filter((reply) => reply !== null)).toHaveLength(1);
    expect((await escalationNow(database(), escalation.id)).status).toBe('prise');
    expect((await eventsOf(scene.claim.id)).filter((name) => name === 'advisor.taken')).toHaveLength(1);
  });

  test('that makes us fail is kept for repair, and its author is told', async () => {
    const author = { slackUserId: NADIA, place: { channel: CHANNEL, thread: null } };
    const key = randomUUID();
    await acceptDeskInput(deps(), key, {
      name: 'correct',
      author,
      escalationId: (await toValidate()).id,
      retainedCents: 1.5,
      reason: 'vetuste',
    });
    await expect(handleDeskInput(deps(), key)).rejects.toMatchObject({ code: 'amount_out_of_range' });
    expect(await handleDeskInput(deps(), key)).toBeNull();
    const rows = await database().query(
      `SELECT i.statut, i.code_echec, o.nature FROM messages_entrants i
       JOIN messages_sortants o ON o.cle = 'private:' || i.cle_externe || ':failed' WHERE i.cle_externe = $1`,
      [key],
    );
    expect(rows).toEqual([{ statut: 'echoue', code_echec: 'amount_out_of_range', nature: 'slack.private' }]);
  });
});
