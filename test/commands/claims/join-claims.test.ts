import { joinClaims } from '../../../commands/claims/join-claims';
import type { Claim } from '../../../domain/claim/claim';
import { commandScene } from '../../support/claim-commands';
import { aClaim } from '../../support/declaration-samples';
import { simpleCollision } from '../../support/domain-samples';

const NOW = '2026-06-10T10:00:00.000Z';

async function joined(told: Partial<Claim['facts']>, change: Partial<Claim> = {}, otherStory = false) {
  const scene = commandScene();
  const facts = simpleCollision({ policyId: 'policy-auto' });
  const older = aClaim({
    id: 'older',
    type: 'collision',
    status: 'en_attente_client',
    policyId: 'policy-auto',
    facts,
    ...change,
  });
  const draft = aClaim({ id: 'draft', reference: 'SIN-2026-000002-9', facts: { account: ['encore moi'], ...told } });
  scene.rows.claims.set('older', older).set('draft', draft);
  return joinClaims(scene.at(NOW), draft, older, { otherStory });
}

describe('two dossiers of one event', () => {
  it('become one: the account grows, gaps are filled, the draft ends as its double', async () => {
    const { claim, draft } = await joined({ damagedThing: 'vehicle', place: 'Casa' });
    expect(draft).toMatchObject({ status: 'ferme', outcome: 'doublon' });
    expect(claim).toMatchObject({
      status: 'en_attente_client',
      facts: { damagedThing: 'vehicle', place: 'parking Marjane, Casablanca' },
    });
    expect(claim.facts.account.at(-1)).toBe('encore moi');
    expect(claim.facts.corrections).toBeUndefined();
  });

  it.each<readonly [string, Partial<Claim['facts']>, boolean, string]>([
    ['another story', {}, true, 'recit_modifie'],
    ['another liability', { liability: 'admitted_by_self' }, false, 'recit_modifie'],
    ['nobody else, after all', { thirdParty: 'no' }, false, 'recit_modifie'],
    ['a dispute', { liability: 'contested' }, false, 'responsabilite_contestee'],
    ['somebody hurt', { injuries: 'yes' }, false, 'blessure'],
  ])('go to a person with %s', async (_name, told, otherStory, ground) => {
    const { claim } = await joined(told, {}, otherStory);
    expect(claim).toMatchObject({ status: 'escalade', decision: { outcome: 'escalade', ground } });
  });

  it('leave no automatic decision standing on the old account', async () => {
    const decision = {
      outcome: 'autonome',
      ground: 'reglement_automatique',
      reasons: [],
      ruleVersion: '1',
      at: NOW,
      automatic: true,
    } as const;
    const { claim } = await joined({}, { status: 'en_cours', decision }, true);
    expect(claim.status).toBe('escalade');
  });

  it('leave a dossier to the person who has it', async () => {
    const { claim } = await joined({}, { status: 'expert' }, true);
    expect(claim.status).toBe('expert');
  });
});
