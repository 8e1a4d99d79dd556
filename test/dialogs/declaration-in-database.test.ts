import { randomUUID } from 'node:crypto';
import { DeclarationDialogue, NOON } from '../support/declaration-dialogue';
import { withTestDatabase } from '../support/database';
import { aConversation, aCustomer, SYSTEM } from '../support/records';
import { homePolicy, motorPolicy } from '../support/domain-samples';

describe('a declaration in the real database', () => {
  const db = withTestDatabase();

  async function dialogue(): Promise<DeclarationDialogue> {
    const customer = aCustomer();
    const conversation = aConversation({
      clientId: customer.id,
      verifiedAt: NOON,
      factor: 'pin',
      phase: 'confirmation',
    });
    await db().unitOfWork.run((tx) => {
      tx.customers.create(customer, NOON);
      for (const policy of [motorPolicy(), homePolicy()]) {
        tx.policies.create({ ...policy, id: randomUUID(), holderId: customer.id, number: randomUUID().slice(0, 8) });
      }
      tx.conversations.create(conversation);
      return Promise.resolve();
    });
    return new DeclarationDialogue(conversation, NOON, { run: (work) => db().unitOfWork.run(work), uuid: randomUUID });
  }

  async function kept(said: DeclarationDialogue) {
    const id = said.runner.conversation.claimId ?? '';
    return db().unitOfWork.run(async (tx) => ({
      claim: await tx.claims.find(SYSTEM, id),
      documents: await tx.claimFile.documents(SYSTEM, id),
      actions: await tx.claimFile.actions(SYSTEM, id),
      reimbursements: await tx.claimFile.reimbursements(SYSTEM, id),
      assessments: await tx.claimFile.assessments(SYSTEM, id),
      changes: await tx.claimFile.statusChanges(SYSTEM, id),
      escalation: await tx.escalations.openOfClaim(SYSTEM, id),
    }));
  }

  it('is settled, with everything that was said, sent and decided', async () => {
    const customer = await dialogue();
    await customer.play([
      ['bonjour', /^Que s'est-il passé \?/],
      ["on m'a reculé dessus ce matin parking Marjane casa", /^Je suis désolé pour ce choc\./],
      ['non, constat signé', /^Noté : collision ce matin, parking Marjane casa, aucun blessé\./],
      ['📷', /^Constat reçu\./],
      ['📷📷', /^2 photos reçues sur 4\./],
      ['📷📷', /^Photos reçues\./],
      ['📷 3200 dh', /^Je relis/],
    ]);
    const before = db().unitOfWork.stats();
    await customer.play([['oui', /Accepté automatiquement|Un conseiller relit votre dossier/]]);
    const after = db().unitOfWork.stats();
    expect(after.commits - before.commits).toBe(1);
    // The turn itself adds its opening, the lock and the transcript: ten at most in all.
    expect(after.roundTrips - before.roundTrips).toBeLessThanOrEqual(8);

    const file = await kept(customer);
    expect(file.claim?.facts).toMatchObject({ type: 'collision', injuries: 'no', constat: 'yes' });
    expect(file.documents).toHaveLength(6);
    expect(file.assessments.length).toBeGreaterThan(3);
    expect(file.actions.length).toBeGreaterThan(0);
    expect(file.changes.map(({ to }) => to)).toEqual(expect.arrayContaining(['nouveau', 'en_cours']));
    expect(file.reimbursements).toHaveLength(1);
  });

  it('goes to a person, with its card, in one commit', async () => {
    const customer = await dialogue();
    await customer.play([
      ['bonjour', /^Que s'est-il passé/],
      ["accident hier à Casablanca, un camion m'a percuté", /^Je suis désolé/],
      ['oui', /^Consultez un médecin, même sans gravité\.\nJe relis : collision hier, Casablanca, une personne a mal/],
    ]);
    const before = db().unitOfWork.stats();
    await customer.play([['oui', /^Une personne a mal : un conseiller s'en occupe lui-même\./]]);
    expect(db().unitOfWork.stats().commits - before.commits).toBe(1);
    const file = await kept(customer);
    expect(file.claim?.status).toBe('escalade');
    expect(file.escalation).toMatchObject({ kind: 'escalade', ground: 'blessure', status: 'en_attente' });
    expect(file.reimbursements).toEqual([]);
  });

  it('waits for papers, is decided again when they come', async () => {
    const customer = await dialogue();
    for (const said of ['bonjour', 'pare-brise cassé hier à Fès', 'non', '📷', 'pas encore', 'oui'])
      await customer.say(said);
    const file = await kept(customer);
    expect(file.claim?.status).toBe('en_attente_client');
    expect(file.actions).toMatchObject([{ code: 'fournir_piece', detail: 'devis_ou_facture', owner: 'client' }]);
    const due = await db().query<{ nombre: string }>(
      "SELECT count(*) AS nombre FROM messages_sortants WHERE cle LIKE 'reminder.documents:%'",
    );
    expect(due).toEqual([{ nombre: '1' }]);
  });
});
