import { demoCustomer } from '../../models/demo/people';
import { ConversationPlayer, MovedClock } from '../support/conversation-player';
import { withTestDatabase } from '../support/database';
import { SYSTEM } from '../support/records';
import { loadDemo } from '../support/demo-data';

const db = withTestDatabase();
beforeAll(() => loadDemo(db(), new MovedClock()));

async function loggedIn(matricule: string): Promise<ConversationPlayer> {
  const player = await new ConversationPlayer(db(), new MovedClock()).open();
  await player.join();
  await player.say(`${matricule} ${demoCustomer(matricule).pin ?? ''}`);
  await player.say('[Oui]');
  return player;
}

async function standing(player: ConversationPlayer) {
  const claim = await player.claim();
  return player.unitOfWork.run(async (tx) => ({
    status: claim.status,
    sums: (await tx.claimFile.reimbursements(SYSTEM, claim.id)).map(({ status }) => status),
    grounds: (await tx.escalations.ofClaim(SYSTEM, claim.id)).map(({ ground }) => ground),
  }));
}

describe('giving up a dossier that was decided', () => {
  test('with an accepted sum goes to a person: nobody is paid for a dossier that was withdrawn', async () => {
    const player = await loggedIn('NP-357-QR');
    await player.say('où en est mon dossier ?');
    const { reference } = await player.claim();
    await player.play([
      ['annuler', new RegExp(`^Voulez-vous vraiment retirer le dossier ${reference} \\?`)],
      ['[Oui, annuler]', /^Une somme est déjà accordée : un conseiller règle ce retrait avec vous\./],
    ]);
    expect(await standing(player)).toEqual({ status: 'escalade', sums: ['accepte'], grounds: ['retrait_demande'] });
    expect((await player.row()).phase).toBe('transfert');
  });

  test('without a sum is done at once', async () => {
    const player = await loggedIn('CD-345-EF');
    await player.say('[Suivre un dossier]');
    await player.say('annuler');
    await player.say('[Oui, annuler]');
    const [claim] = await db().query<{ status_dossier: string }>(
      "SELECT status_dossier FROM sinistres WHERE numero_sinistre = 'SIN-2026-000001-1'",
    );
    expect(claim?.status_dossier).toBe('ferme');
  });

  test('is the policyholder’s: a relative is told so, and offered a person', async () => {
    const player = await new ConversationPlayer(db(), new MovedClock()).open();
    await player.join();
    await player.play([
      ['AB-123-CD 4711', /Vous êtes bien/],
      ['[Je suis un proche]', /Que s'est-il passé/],
      ['pare-brise cassé ce matin à Rabat', /Quelqu'un a-t-il été blessé/],
      ['annuler', /^Voulez-vous vraiment annuler/],
      ['non', /Quelqu'un a-t-il été blessé/],
      ['non', /photo/],
      ['📷', /devis/],
      ['📷 900 dh', /^Devis reçu\.\nJe relis : [^\d]*\. Est-ce exact/],
      ['oui', /L'assuré lira la suite/],
    ]);
    const { status } = await player.claim();
    await player.play([
      ['annuler', "Seul l'assuré peut retirer un dossier déjà transmis. [Parler à un conseiller]"],
      ['oui', /./],
    ]);
    expect((await player.claim()).status).toBe(status);
  });
});
