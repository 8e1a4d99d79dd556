import { decideClaim, type DecidedClaim } from '../../../commands/claims/decide-claim';
import { requestHuman } from '../../../commands/claims/request-human';
import { requestReview } from '../../../commands/claims/request-review';
import { saveFacts } from '../../../commands/claims/save-claim';
import { withdrawClaim } from '../../../commands/claims/withdraw-claim';
import type { Claim } from '../../../domain/claim/claim';
import type { ClaimFacts } from '../../../domain/claim/types';
import { commandScene, type CommandScene } from '../../support/claim-commands';
import { aClaim } from '../../support/declaration-samples';
import { dirhams, simpleCollision } from '../../support/domain-samples';

const NOW = '2026-06-10T10:00:00Z';

function draft(scene: CommandScene, facts: Partial<ClaimFacts> = {}, change: Partial<Claim> = {}): Claim {
  const all = simpleCollision({ policyId: 'policy-auto', ...facts });
  const claim = aClaim({
    facts: all,
    type: all.type ?? null,
    policyId: all.policyId ?? null,
    declaredAt: new Date(NOW),
    // Not drawn for the control sample.
    reference: 'SIN-2026-000001-1',
    ...change,
  });
  scene.rows.claims.set(claim.id, claim);
  return claim;
}

async function decide(scene: CommandScene, claim: Claim): Promise<DecidedClaim> {
  const decided = await decideClaim(scene.at(NOW), claim);
  if (decided === null) throw new Error('nothing to decide');
  return decided;
}

const steps = (scene: CommandScene) => scene.rows.statusChanges.map(({ from, to }) => [from, to]);

describe('deciding a claim', () => {
  it('settles a simple one: sum with its lines, next step with a date, audit, every score kept', async () => {
    const scene = commandScene();
    const decided = await decide(scene, draft(scene));
    expect(decided.claim).toMatchObject({
      status: 'en_cours',
      decision: { outcome: 'autonome', ground: 'reglement_automatique', automatic: true, accepted: dirhams(2_700) },
    });
    const [reimbursement] = [...scene.rows.reimbursements.values()];
    expect(reimbursement).toMatchObject({
      status: 'accepte',
      accepted: dirhams(2_700),
      deductible: dirhams(500),
      automatic: true,
      papersCheckedAt: null,
      paidAt: null,
    });
    expect(reimbursement?.lines.map(({ code }) => code)).toContain('franchise');
    const [action] = [...scene.rows.actions.values()];
    expect(action).toMatchObject({ code: 'verifier_pieces', owner: 'assureur', status: 'en_attente' });
    expect(action?.dueAt?.toISOString()).toBe('2026-06-12T12:00:00.000Z');
    expect(steps(scene)).toEqual([['nouveau', 'en_cours']]);
    expect(scene.rows.assessments).toHaveLength(1);
    expect(scene.rows.escalations.size).toBe(0);
    expect(scene.rows.audit.map(({ action: name }) => name)).toContain('claim.decided');
  });

  it('sends an injury to a person, without a sum', async () => {
    const scene = commandScene();
    const decided = await decide(scene, draft(scene, { injuries: 'yes' }));
    expect(decided.claim).toMatchObject({ status: 'escalade', decision: { automatic: false } });
    expect(decided.claim.decision?.accepted).toBeUndefined();
    expect(scene.rows.reimbursements.size).toBe(0);
    expect([...scene.rows.escalations.values()]).toMatchObject([
      { kind: 'escalade', ground: 'blessure', line: 'auto', priority: 'urgente', status: 'en_attente' },
    ]);
    expect(steps(scene)).toEqual([
      ['nouveau', 'en_cours'],
      ['en_cours', 'escalade'],
    ]);
    expect([...scene.rows.outbox.values()].some(({ kind }) => kind === 'slack.card')).toBe(true);
  });

  it('waits for papers with named actions, a date and one reminder after 48 hours, in daytime', async () => {
    const scene = commandScene();
    const missing = { documents: { constat: 'received', photos: 'announced', devis_ou_facture: 'announced' } } as const;
    const decided = await decideClaim(scene.at('2026-06-10T21:00:00Z'), draft(scene, missing));
    expect(decided?.claim.status).toBe('en_attente_client');
    expect([...scene.rows.actions.values()].map(({ code, detail, owner }) => [code, detail, owner])).toEqual([
      ['fournir_piece', 'photos', 'client'],
      ['fournir_piece', 'devis_ou_facture', 'client'],
    ]);
    const [reminder] = [...scene.rows.outbox.values()];
    expect(reminder).toMatchObject({
      kind: 'conversation.event',
      payload: { name: 'reminder.documents', claimId: 'claim-1' },
    });
    // 48 hours later it is 22:00 in Casablanca: 9:00 on the next morning.
    expect(reminder?.notBefore?.toISOString()).toBe('2026-06-13T08:00:00.000Z');
  });

  it('decides again when the papers came: actions done, reminder cancelled, sum accepted', async () => {
    const scene = commandScene();
    const missing = { documents: { constat: 'received', photos: 'received', devis_ou_facture: 'announced' } } as const;
    const waiting = await decide(scene, draft(scene, missing));
    const complete = {
      ...waiting.claim.facts,
      documents: { ...missing.documents, devis_ou_facture: 'received' },
    } as const;
    const context = scene.at('2026-06-11T10:00:00Z');
    const decided = await decideClaim(context, await saveFacts(context, waiting.claim, complete));
    expect(decided?.claim).toMatchObject({ status: 'en_cours', decision: { outcome: 'autonome' } });
    expect([...scene.rows.actions.values()].map(({ code, status }) => [code, status])).toEqual([
      ['fournir_piece', 'faite'],
      ['verifier_pieces', 'en_attente'],
    ]);
    expect(scene.rows.outbox.size).toBe(0);
  });

  it('changes nothing on a settled dossier, nor on one that a person has', async () => {
    const scene = commandScene();
    const settled = await decide(scene, draft(scene));
    expect(await decideClaim(scene.at(NOW), settled.claim)).toBeNull();
    expect(await decideClaim(scene.at(NOW), aClaim({ status: 'escalade' }))).toBeNull();
    expect(await decideClaim(scene.at(NOW), aClaim({ status: 'ferme' }))).toBeNull();
  });

  it('proposes a sum for validation, without accepting it', async () => {
    const scene = commandScene();
    const big = { quoteAmount: dirhams(10_001), claimedAmount: null };
    const decided = await decide(scene, draft(scene, big));
    expect(decided.claim.status).toBe('validation');
    expect([...scene.rows.reimbursements.values()]).toMatchObject([
      { status: 'en_attente', accepted: null, automatic: false },
    ]);
    expect([...scene.rows.escalations.values()]).toMatchObject([{ kind: 'validation' }]);
  });

  it('tells the desk that nobody proved to be the policyholder', async () => {
    const scene = commandScene();
    const unverified = draft(scene, {}, { clientId: null, policyId: null, declarant: 'non_verifie' });
    const decided = await decideClaim(scene.at(NOW), { ...unverified, facts: { account: ['choc'], injuries: 'no' } });
    expect(decided?.claim.status).toBe('escalade');
    expect([...scene.rows.escalations.values()][0]).toMatchObject({ ground: 'identite_non_verifiee' });
  });

  it('flags a possible duplicate, and not the dossier that was withdrawn', async () => {
    const scene = commandScene();
    const { lossDate = null } = simpleCollision();
    const facts = lossDate === null ? {} : { lossDate };
    const other = aClaim({
      id: 'claim-0',
      reference: 'SIN-2026-000009-9',
      policyId: 'policy-auto',
      type: 'collision',
      facts: { account: [], ...facts },
      status: 'en_cours',
    });
    scene.rows.claims.set(other.id, other);
    const decided = await decide(scene, draft(scene));
    expect(decided.decision.ground).toBe('doublon_possible');
    scene.rows.claims.set(other.id, { ...other, status: 'ferme', outcome: 'retire' });
    const again = await decide(scene, draft(scene));
    expect(again.decision.ground).toBe('reglement_automatique');
  });
});

describe('a person', () => {
  it('reviews an automatic decision in one tap, and no other one', async () => {
    const scene = commandScene();
    const settled = await decide(scene, draft(scene));
    const review = await requestReview(scene.at(NOW), settled.claim);
    expect(review).toMatchObject({ ok: true, claim: { status: 'validation' } });
    expect([...scene.rows.escalations.values()]).toMatchObject([{ kind: 'validation', ground: 'revue_demandee' }]);
    expect(await requestReview(scene.at(NOW), aClaim({ status: 'ferme' }))).toEqual({
      ok: false,
      reason: 'not_automatic',
    });
  });

  it('comes when asked for, at once, in the middle of a draft, and only once', async () => {
    const scene = commandScene();
    const asked = await requestHuman(scene.at(NOW), draft(scene));
    expect(asked).toMatchObject({ status: 'escalade', facts: { humanRequested: true } });
    await requestHuman(scene.at(NOW), asked, ['reclamation']);
    expect([...scene.rows.escalations.values()]).toMatchObject([{ ground: 'conseiller_demande' }]);
  });
});

describe('withdrawing', () => {
  it('closes a draft', async () => {
    const scene = commandScene();
    const closed = await withdrawClaim(scene.at(NOW), draft(scene));
    expect(closed).toMatchObject({ status: 'ferme', outcome: 'retire' });
    expect(closed.closedAt).toEqual(new Date(NOW));
    expect(await withdrawClaim(scene.at(NOW), closed)).toBe(closed);
  });

  it('ends what was planned and closes the card', async () => {
    const scene = commandScene();
    const decided = await decide(scene, draft(scene, { injuries: 'yes' }));
    await withdrawClaim(scene.at(NOW), decided.claim);
    expect([...scene.rows.actions.values()].map(({ status }) => status)).toEqual(['expiree']);
    expect([...scene.rows.escalations.values()].map(({ status }) => status)).toEqual(['fermee']);
    expect([...scene.rows.outbox.keys()].filter((key) => key.startsWith('redraw:'))).toHaveLength(1);
  });
});
