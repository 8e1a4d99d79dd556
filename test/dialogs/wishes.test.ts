import { demoCustomer } from '../../models/demo/people';
import { escalationOf } from '../support/conversation-desk';
import { ConversationPlayer, MovedClock } from '../support/conversation-player';
import { withTestDatabase } from '../support/database';
import { loadDemo } from '../support/demo-data';

/** What customers ask for in words, whatever was asked of them. */
const db = withTestDatabase();
beforeAll(() => loadDemo(db(), new MovedClock()));

async function opened(): Promise<ConversationPlayer> {
  const player = await new ConversationPlayer(db(), new MovedClock()).open();
  await player.join();
  return player;
}

async function loggedIn(matricule: string): Promise<ConversationPlayer> {
  const player = await opened();
  await player.say(`${matricule} ${demoCustomer(matricule).pin ?? ''}`);
  await player.say('[Oui]');
  return player;
}

const REVIEWED = 'Un conseiller va réexaminer la décision automatique. [Parler à un conseiller]';

describe('a human review, asked for in words', () => {
  test.each([
    'je veux faire réexaminer la décision',
    'je ne suis pas d’accord avec le montant',
    'faire réexaminer',
    'je conteste le montant de 170 euros',
    'je suis pas contente je veux une révision',
  ])('%s: from the menu, on their own dossier', async (said) => {
    const player = await loggedIn('NP-357-QR');
    await player.play([[said, REVIEWED]]);
    expect(await player.claim()).toMatchObject({ reference: 'SIN-2026-000003-7', status: 'validation' });
  });

  test('beside the dossier that was just told', async () => {
    const player = await loggedIn('NP-357-QR');
    await player.play([
      ['où en est mon dossier', /Remboursement accepté/],
      ['je ne suis pas d’accord avec le montant', REVIEWED],
    ]);
  });

  test('said before the log-in it is not lost', async () => {
    const player = await opened();
    await player.say('je veux faire réexaminer la décision');
    await player.say('NP-357-QR');
    await player.say(demoCustomer('NP-357-QR').pin ?? '');
    await player.play([['[Oui]', REVIEWED]]);
  });

  test('what the other driver contests is an account', async () => {
    const player = await loggedIn('NP-357-QR');
    await player.play([
      [
        'collision hier à Rennes avec une Audi, aucun blessé, l’autre conducteur conteste',
        /Je suis désolé pour ce choc/,
      ],
    ]);
  });
});

describe('a complaint', () => {
  test('from the menu it is about their own dossier', async () => {
    const player = await loggedIn('ST-791-VW');
    await player.play([
      ['je souhaite faire une réclamation', /^Votre réclamation est enregistrée et transmise à un conseiller\./],
    ]);
    expect((await player.claim()).type).toBe('vandalisme');
    expect(await escalationOf(player)).toMatchObject({ ground: 'reclamation' });
  });

  test('a person’s decision is contested by one', async () => {
    const player = await loggedIn('ST-791-VW');
    await player.play([
      ['je ne suis pas d’accord avec le refus, je veux faire une réclamation', /^Votre réclamation est/],
    ]);
    expect((await player.claim()).type).toBe('vandalisme');
  });

  test('anger at us offers one, and no theft is declared', async () => {
    const player = await loggedIn('QR-579-ST');
    await player.play([
      [
        'VOUS ETES DES VOLEURS ça fait 3 semaines que j’attends',
        'Je comprends votre attente. Voulez-vous faire une réclamation ? [Oui, réclamer] [Non merci]',
      ],
      ['[Non merci]', /^C'est noté\.\nQue souhaitez-vous faire|^C'est noté\.\nChoisissez/],
      ['bande d’escrocs', /Voulez-vous faire une réclamation/],
      ['oui', /^Votre réclamation est enregistrée/],
    ]);
    expect((await player.claim()).reference).toBe('SIN-2026-000008-6');
  });
});

describe('news of a dossier, whatever loss is named with it', () => {
  test.each([
    ['BC-234-DE', 'où en est le dossier de la portière rayée', 'vandalisme'],
    ['NP-357-QR', 'je reviens vers vous pour mon pare-brise, c’est validé ?', 'bris de glace'],
    ['NP-357-QR', 'quand est-ce que je serai remboursée de mon pare-brise fissuré', 'bris de glace'],
  ])('%s: %s', async (matricule, said, told) => {
    const player = await loggedIn(matricule);
    await player.play([[said, new RegExp(`^Dossier SIN-2026-\\d{6}-\\d : ${told}`)]]);
  });

  test('asked in the place of an account', async () => {
    const player = await loggedIn('TV-802-WX');
    await player.play([
      ['[Déclarer un sinistre]', /^Que s'est-il passé/],
      ['quand est-ce que je serai remboursé de ma fuite', /^Dossier SIN-2026-000009-4/],
    ]);
  });

  test('asked before the log-in', async () => {
    const player = await opened();
    await player.play([
      ['où en est le dossier de mon pare-brise ?', /^Bien sûr\. Donnez d'abord votre matricule/],
      ['NP-357-QR', /code PIN/],
      [demoCustomer('NP-357-QR').pin ?? '', /Vous êtes bien/],
      ['oui', /^Dossier SIN-2026-000003-7/],
    ]);
  });
});

describe('good-bye', () => {
  test('ends a declaration’s question, and the declaration is kept', async () => {
    const player = await loggedIn('JK-901-LM');
    await player.play([
      ['ma voiture a été percutée hier à Rabat', /Quelqu'un a-t-il mal/],
      ['au revoir', 'Au revoir, votre déclaration est gardée.'],
      ['non', /^Noté|\?/],
    ]);
  });

  test.each(['merci bonne journée', 'au revoir', 'merci c’est tout'])('%s: at rest', async (said) => {
    const player = await loggedIn('JK-901-LM');
    await player.play([[said, 'Au revoir. Écrivez ici quand vous voulez.']]);
  });
});
