import { demoCustomer } from '../../models/demo/people';
import { ConversationPlayer, MovedClock } from '../support/conversation-player';
import { withTestDatabase } from '../support/database';
import { loadDemo } from '../support/demo-data';
import { SYSTEM } from '../support/records';

const db = withTestDatabase();
beforeAll(() => loadDemo(db(), new MovedClock()));

const BELONGS = /^Est-ce une précision sur ce dossier : .+ \? \[Oui\] \[Non\] \[Parler à un conseiller\]$/;
const FOR_ADVISOR = "C'est ajouté à votre dossier, un conseiller va le lire.";

async function following(matricule: string): Promise<ConversationPlayer> {
  const player = await new ConversationPlayer(db(), new MovedClock()).open();
  await player.join();
  await player.say(`${matricule} ${demoCustomer(matricule).pin ?? ''}`);
  await player.say('[Oui]');
  await player.say('suivre mon dossier');
  return player;
}

async function groundsOf(player: ConversationPlayer): Promise<readonly string[] | undefined> {
  const { id } = await player.claim();
  return (await player.unitOfWork.run((tx) => tx.escalations.openOfClaim(SYSTEM, id)))?.reasons;
}

describe('what is told beside a dossier that was handed in', () => {
  test('may be another loss: it is asked first, and then a declaration begins with it', async () => {
    const player = await following('NP-357-QR');
    const { id } = await player.claim();
    await player.play([
      ['une branche est tombée sur le capot de ma voiture', BELONGS],
      ['non', /^Je suis désolé/],
    ]);
    const begun = await player.claim();
    expect(begun.id).not.toBe(id);
    expect(begun.facts.account).toEqual(['une branche est tombée sur le capot de ma voiture']);
    await player.play([
      ['annuler', /Voulez-vous vraiment annuler/],
      ['oui', /./],
    ]);
  });

  test('is not asked of another kind of loss on another day, nor of one that is announced', async () => {
    const player = await following('NP-357-QR');
    await player.play([['on m’a volé mon vélo samedi dernier devant la gare de Lyon', /^Je suis désolé pour ce vol/]]);
    expect((await player.claim()).type).toBe('vol');
    await player.play([
      ['annuler', /Voulez-vous vraiment annuler/],
      ['oui', /./],
    ]);
    const other = await following('NP-357-QR');
    await other.play([['je veux déclarer un autre sinistre', /^Que s'est-il passé/]]);
  });

  test('is added to it, and a person reads it where nobody would any more', async () => {
    const player = await following('NP-357-QR');
    await player.play([
      ['j’ai oublié de dire que la vitre arrière est fendue aussi', BELONGS],
      ['euh', 'Répondez par oui ou non : est-ce une précision sur ce dossier ? [Oui] [Non] [Parler à un conseiller]'],
      ['oui', FOR_ADVISOR],
    ]);
    const claim = await player.claim();
    expect(claim.status).toBe('validation');
    expect(claim.facts.account.at(-1)).toBe('j’ai oublié de dire que la vitre arrière est fendue aussi');
    expect(await groundsOf(player)).toEqual(['precision_apportee']);
    // The next word is not taken for an answer to what was answered.
    await player.play([['merci', /./]]);
    expect((await player.row()).claimId).toBe(claim.id);
  });

  test('a wound that shows later: people first, then an advisor takes the dossier over', async () => {
    const player = await following('TV-802-WX');
    await player.play([
      ['ma femme a mal au dos depuis qu’elle a glissé dans cette eau', /Êtes-vous en sécurité \?/],
      ['oui', /Est-ce une précision sur ce dossier/],
      ['oui', /Une personne a mal|conseiller/],
    ]);
    const claim = await player.claim();
    expect(claim).toMatchObject({ status: 'escalade', facts: { injuries: 'yes' } });
    expect(await groundsOf(player)).toContain('blessure');
    // No story has changed by it.
    expect(await groundsOf(player)).not.toContain('recit_modifie');
  });

  test('a grave accident told after a decision is its own dossier, with all that was said', async () => {
    const player = await following('ST-791-VW');
    const { id } = await player.claim();
    await player.play([
      ['accident grave hier à Lyon, trois voitures, ma femme a mal au cou', /Êtes-vous en sécurité \?/],
      ['oui', /Je relis : collision hier, Lyon, une personne a mal/],
      ['oui', /Une personne a mal : un conseiller s'en occupe/],
    ]);
    const claim = await player.claim();
    expect(claim.id).not.toBe(id);
    expect(claim).toMatchObject({ status: 'escalade', facts: { injuries: 'yes', parties: 3 } });
  });

  test('is read with the papers that a dossier still waits for', async () => {
    const player = await following('CD-345-EF');
    await player.play([
      ['le pare-chocs et le feu arrière gauche sont cassés eux aussi', BELONGS],
      ['oui', "C'est noté dans votre dossier."],
    ]);
    const claim = await player.claim();
    expect(claim.status).toBe('en_attente_client');
    expect(claim.facts.account.at(-1)).toMatch(/^le pare-chocs et le feu arrière/);
  });

  test('opens a closed dossier again for a person, who alone may', async () => {
    const player = await following('BC-234-DE');
    await player.play([
      ['la portière que le garage a réparée rouille déjà de partout', BELONGS],
      ['oui', FOR_ADVISOR],
    ]);
    expect((await player.claim()).status).toBe('validation');
  });
});
