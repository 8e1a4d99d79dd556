import { readExplainRequest } from '../../app/explain-request';
import { explanationText } from '../../app/explain/report';
import { explanationWire } from '../../app/explain/wire';
import { decideClaim } from '../../commands/claims/decide-claim';
import { explainClaim, isReproduced, type Explanation } from '../../commands/claims/explain-claim';
import type { Claim } from '../../domain/claim/claim';
import type { Actor } from '../../domain/people/people';
import { withTestDatabase } from '../support/database';
import { setScene } from '../support/desk-scene';
import { simpleCollision } from '../support/domain-samples';

describe('npm run explain', () => {
  const read = (line: string) => readExplainRequest(line.split(' ').filter((part) => part !== ''));

  it.each([
    ['SIN-2026-000123-3', { reference: 'SIN-2026-000123-3', json: false, all: false }],
    ['SIN-2026-000123', { reference: 'SIN-2026-000123-3', json: false, all: false }],
    ['sin2026000123 --json', { reference: 'SIN-2026-000123-3', json: true, all: false }],
    ['--toutes 2026-000123-3', { reference: 'SIN-2026-000123-3', json: false, all: true }],
  ])('%s', (line, request) => {
    expect(read(line)).toEqual({ request });
  });

  it.each([
    ['', 'name one dossier'],
    ['SIN-2026-000123 SIN-2026-000124', 'name one dossier'],
    ['SIN-2026-000123-9', 'no claim number'],
    ['SIN-2026-000000', 'no claim number'],
    ['SIN-0026-000001', 'no claim number'],
    ['bonjour', 'no claim number'],
    ['--tout SIN-2026-000123', 'unknown option'],
  ])('refuses "%s"', (line, fault) => {
    expect(read(line)).toEqual({ fault: expect.stringContaining(fault) as string });
  });

  it('helps', () => {
    expect(read('--help')).toEqual({ help: true });
  });
});

const db = withTestDatabase();
const ACTOR: Actor = { kind: 'systeme', process: 'explain' };

/** A claim of the scene, decided by the rules on the database. */
async function decided(change: Partial<Claim['facts']> = {}): Promise<Claim> {
  const { unitOfWork, clock } = db();
  const { claim } = await setScene(db(), {});
  const told: Claim = {
    ...claim,
    type: 'collision',
    declaredAt: new Date('2026-06-10T10:00:00Z'),
    facts: { ...simpleCollision(change), policyId: claim.policyId ?? '' },
  };
  let ids = 0;
  await unitOfWork.run(async (tx) => {
    await decideClaim(
      {
        tx,
        actor: ACTOR,
        now: clock.now(),
        ids: { uuid: () => `${claim.id.slice(0, -4)}${String(1000 + ++ids)}` },
        timeZone: 'Africa/Casablanca',
      },
      told,
    );
  });
  return told;
}

async function explained({ reference }: Pick<Claim, 'reference'>): Promise<Explanation> {
  const { unitOfWork, clock } = db();
  const found = await unitOfWork.run((tx) =>
    explainClaim({ tx, actor: ACTOR, now: clock.now(), by: 'auditrice' }, reference),
  );
  if (found === null) throw new Error('no such dossier');
  return found;
}

const textOf = (explanation: Explanation) =>
  explanationText(explanation, { all: false, timeZone: 'Africa/Casablanca' }).replace(/[\u00a0\u202f]/g, ' ');

describe('an explained decision', () => {
  it('tells the decision, its facts, the index, the computation and the customer’s sentence, and is reproduced', async () => {
    const explanation = await explained(await decided());
    expect(isReproduced(explanation)).toBe(true);
    const text = textOf(explanation);
    for (const said of [
      'Issue : décidé automatiquement (autonome)',
      '[reglement_automatique]',
      'Source (guarantees, à confirmer par une personne) : usual policy wording',
      'Expliqué au client (fr) : « Accepté automatiquement : 3 200 − 500 (franchise récupérable) = 2 700 DH, payés après vérification des pièces. »',
      '« on m’a reculé dessus ce matin parking Marjane casa »',
      '  Blessés : non',
      '  Date : 10/06/2026',
      '  Pièces : constat amiable (reçu), photos (reçu), devis ou facture (reçu)',
      '  Tiers : 30/100 × 20 % = 6,00\n    + 30 : Nombre de parties (2 parties)',
      '  Somme 9,00, arrondie à 9',
      '  - Montant réclamé : 3 200 DH\n  - Devis ou facture : 3 200 DH\n  - Plafond de garantie : 50 000 DH\n' +
        '  - Montant retenu : 3 200 DH\n  - Franchise : 500 DH\n  - Montant accordé : 2 700 DH',
      'Rejeu : IDENTIQUE. 1 décision(s)',
    ]) {
      expect(text).toContain(said);
    }
  });

  it('tells advisors’ signals to whoever audits, and none of them in the customer’s sentence', async () => {
    const claim = await decided({
      quoteAmount: { cents: 4_800_000, currency: 'MAD' },
      corrections: [{ fact: 'liability', at: '2026-06-10T10:00:00Z', decisive: true }],
    });
    const text = textOf(await explained(claim));
    expect(text).toContain('Montant inhabituel pour ce type de sinistre (48 000 DH, l’habituel est de 8 000 DH)');
    expect(text).toContain('Récit modifié sur un point décisif (responsabilité, selon le client)');
    expect(text).toContain('Source (usual-amounts, à confirmer par une personne)');
    expect(text).toContain('Expliqué au client (fr) : « Votre dossier demande un regard humain. »');
  });

  it('gives other programs the same under French names', async () => {
    const wire = explanationWire(await explained(await decided({ injuries: 'yes' })));
    expect(wire).toMatchObject({
      identique: true,
      sans_copie: false,
      decisions: [
        { resultat: 'escalade', etape: 1, motif: 'blessure', calcul: null, rejeu: { resultat: 'identical' } },
      ],
    });
    expect(JSON.parse(JSON.stringify(wire))).toHaveProperty('decisions.0.entree.facts.injuries', 'yes');
  });

  it('says where what was stored is not what the rules give', async () => {
    const claim = await decided();
    await db().query(
      `UPDATE decisions SET sortie = replace(sortie, '"cents":270000', '"cents":280000') WHERE sinistre_id = $1`,
      [claim.id],
    );
    const explanation = await explained(claim);
    expect(isReproduced(explanation)).toBe(false);
    expect(textOf(explanation)).toContain('Rejeu : DIFFÉRENT.');
    expect(textOf(explanation)).toContain('settlement.accepted.cents : gardé 280000, rejoué 270000');
  });

  it('says where it cannot be tried: rules that are not here, or nothing kept', async () => {
    const [unknown, bare] = [await decided(), await decided()];
    await db().query(`UPDATE decisions SET version_regles = '2020.01.1' WHERE sinistre_id = $1`, [unknown.id]);
    expect(textOf(await explained(unknown))).toContain(
      'IMPOSSIBLE, les règles 2020.01.1 ne sont pas dans ce programme',
    );
    await db().query('DELETE FROM decisions WHERE sinistre_id = $1', [bare.id]);
    const unkept = await explained(bare);
    expect(isReproduced(unkept)).toBe(false);
    expect(textOf(unkept)).toContain('avant que les données d’une décision ne soient gardées avec elle');
  });

  it('is written into the journal, with who asked', async () => {
    const claim = await decided();
    await explained(claim);
    const entries = await db().query<{ action: string; detail: unknown }>(
      `SELECT action, detail FROM journal_audit WHERE sinistre_id = $1 AND acteur_id = 'explain' AND action IN ('claim.read', 'claim.explained')`,
      [claim.id],
    );
    expect(entries).toContainEqual({
      action: 'claim.explained',
      detail: { by: 'auditrice', decisions: 1, identical: true },
    });
    expect(entries.some(({ action }) => action === 'claim.read')).toBe(true);
  });

  it('of an unknown number is nothing', async () => {
    const { unitOfWork, clock } = db();
    const asked = { actor: ACTOR, now: clock.now(), by: 'auditrice' };
    await expect(unitOfWork.run((tx) => explainClaim({ tx, ...asked }, 'SIN-2031-000001-0'))).resolves.toBeNull();
  });
});
