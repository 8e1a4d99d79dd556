import { CURRENT_RULES } from '../../domain/rules/rule-set';
import { aCustomer } from '../support/records';
import { escalationOf } from '../support/conversation-desk';
import { ConversationPlayer, MovedClock } from '../support/conversation-player';
import { withTestDatabase } from '../support/database';

const db = withTestDatabase();
let people = 0;

async function loggedIn(settings = {}): Promise<ConversationPlayer> {
  const matricule = `SQ-${String(++people).padStart(3, '0')}-SQ`;
  await db().unitOfWork.run((tx) => {
    tx.customers.create(aCustomer({ matricule }), new Date());
    return Promise.resolve();
  });
  const player = await new ConversationPlayer(db(), new MovedClock(), undefined, settings).open();
  await player.join();
  await player.say(`${matricule} 2718`);
  await player.say('[Oui]');
  return player;
}

const CARD = /Êtes-vous en sécurité \? \[Oui\] \[Non\]$/;

describe('questions beside the one that was put', () => {
  test.each([
    ['Vous êtes un robot ?', /^Oui, je suis un assistant automatique\./],
    ['c’est quoi un constat ?', /^Le constat amiable est la feuille/],
    ['pourquoi vous me demandez ça ?', /^Vos réponses servent/],
    ['je dois porter plainte où ?', /^Portez plainte au commissariat/],
    ['et le médiateur ?', /^Le médiateur de l'assurance est indépendant et gratuit/],
    ['j’ai combien de temps pour déclarer ?', /^C'est cinq jours en général, deux pour un vol/],
    ['je veux savoir si je suis couvert pour la grêle', /^Vos garanties se vérifient/],
    ['je vais avoir un malus ?', /^Le bonus-malus ne change qu'une fois/],
  ])('%s: answered, then the question stands again', async (said, answer) => {
    const player = await loggedIn();
    await player.play([
      ['collision ce matin à Lyon, pas de blessé', /Un autre véhicule/],
      [said, answer],
    ]);
    expect(player.lines.at(-1)?.text).toMatch(/Un autre véhicule/);
    expect((await player.claim()).status).toBe('nouveau');
  });

  test.each([
    ['je veux savoir si je suis couvert pour la grêle', /^Vos garanties se vérifient/],
    ['am I covered for hail?', /^Your cover is checked/],
    ['هل أنا مؤمن ضد البرد؟', /^يتم التحقق من الضمانات/u],
    ['ch7al dyal liyam 3ndi bach ndeclari', /^C'est cinq jours/],
  ])('%s: tells of no loss', async (said, answer) => {
    const player = await loggedIn();
    await player.play([[said, answer]]);
    expect((await player.row()).claimId).toBeNull();
  });

  test('the days that are told are the shortest of the rules in force', () => {
    const shortest = (peril: string) =>
      Math.min(...CURRENT_RULES.declarationDelays.filter((rule) => rule.peril === peril).map(({ length }) => length));
    expect([shortest('general'), shortest('vol')]).toEqual([5, 2]);
  });

  test('in an account, what happened comes first', async () => {
    const player = await loggedIn();
    await player.play([
      ['on m’a volé mon vélo hier à Fès, est-ce que je suis couvert ?', /^Je suis désolé pour ce vol/],
    ]);
  });

  test('what is missing', async () => {
    const player = await loggedIn();
    await player.play([
      ['pare-brise cassé hier à Fès, pas de blessé', /Envoyez une photo/],
      ['il manque quoi exactement', /^Il manque encore les photos et le devis\.\nEnvoyez une photo/],
    ]);
  });

  test('while an advisor is waited for, without a second complaint', async () => {
    const player = await loggedIn();
    await player.play([
      ['je veux faire une réclamation', /^Votre réclamation est enregistrée/],
      ['et le médiateur ?', /^Le médiateur de l'assurance est indépendant et gratuit[^\n]*$/],
    ]);
  });

  test('the telephone is preferred: handed over, and the time is kept', async () => {
    const player = await loggedIn();
    await player.play([
      ['collision ce matin à Lyon, pas de blessé', /Un autre véhicule/],
      ['je préfère le téléphone', /^Je demande un rappel à un conseiller\.[^]*À quelle heure et à quel numéro/],
      ['demain à 10h au 06 39 98 11 22', /^Votre rappel est noté pour demain à 10 h\./],
    ]);
    expect(await escalationOf(player)).toMatchObject({ ground: 'conseiller_demande' });
  });

  test('a call-back that is asked for with its time', async () => {
    const player = await loggedIn();
    await player.play([
      [
        'quelqu’un peut me rappeler demain à 10h au 0612345678 ?',
        /^J'appelle un conseiller\.[^]*Votre rappel est noté pour demain à 10 h\./,
      ],
    ]);
  });
});

describe('towing', () => {
  const assistanceNumbers = { FR: '01 00 00 00 00', MA: '05 00 00 00 00' };

  test('at any time, with the numbers that are configured', async () => {
    const player = await loggedIn({ assistanceNumbers });
    await player.play([
      [
        'j’ai besoin d’une dépanneuse',
        /^Pour un remorquage, appelez l'assistance : France 01 00 00 00 00, Maroc 05 00 00 00 00\.\n/,
      ],
    ]);
    const here = await loggedIn({ assistanceNumbers, country: 'FR' });
    await here.play([['il me faut un remorquage', /^Pour un remorquage, appelez l'assistance : 01 00 00 00 00\.\n/]]);
  });

  test('without a number, the customer’s own certificate has one', async () => {
    const player = await loggedIn();
    await player.play([['il me faut un remorquage', /attestation d'assurance/]]);
  });

  test('on a motorway its rule comes first, with the card; a breakdown is no loss', async () => {
    const player = await loggedIn({ assistanceNumbers });
    await player.play([
      [
        'je suis en panne sur l’autoroute A10',
        /^Sur autoroute, restez derrière la glissière\. Appelez depuis une borne orange, ou le 112\.\nPour un remorquage[^]*Êtes-vous en sécurité/,
      ],
      ['oui on est derrière la glissière', /^Bien, restez à l'abri\.\nQue souhaitez-vous faire/],
    ]);
  });

  test('once by itself when a car cannot drive', async () => {
    const player = await loggedIn({ assistanceNumbers });
    const said = await player.say('collision ce matin à Rabat, ma voiture ne roule plus, pas de blessé');
    expect(said).toContain('Pour un remorquage');
    expect(await player.say('elle ne roule plus du tout')).not.toContain('remorquage');
  });
});

describe('harm that answers the question', () => {
  test.each([
    ['oui j’ai un peu mal au cou', 'Consultez un médecin, même sans gravité.'],
    ['il est à l’hôpital avec une jambe cassée', "Je note qu'une personne est soignée."],
    ['oui', 'Consultez un médecin, même sans gravité.'],
  ])('%s: recorded without a card, and a person takes over', async (said, advice) => {
    const player = await loggedIn();
    await player.play([['accrochage hier à Rennes avec une Twingo', /Quelqu'un a-t-il mal/]]);
    const replied = await player.say(said);
    expect(replied).toContain(advice);
    expect(replied).not.toContain('Appelez le 15');
    expect((await player.claim()).facts.injuries).toBe('yes');
    await player.play([['oui', /Une personne a mal : un conseiller s'en occupe lui-même/]]);
  });

  test.each([
    'oui elle ne respire plus',
    'oui il saigne beaucoup',
    'oui j’ai très mal à la tête',
    'le plafond est en train de s’effondrer',
  ])('%s: doubt stays danger', async (said) => {
    const player = await loggedIn();
    await player.play([
      ['accrochage à Rennes avec une Twingo', /Quelqu'un a-t-il mal/],
      [said, CARD],
    ]);
  });

  test('at home nobody is told to stay away', async () => {
    const player = await loggedIn();
    await player.play([
      ['je me suis fait percuter, mon passager a mal', CARD],
      ['oui je suis chez moi', /^Bien, prenez soin de vous\./],
    ]);
  });
});

test('water on an electric panel: do not touch it, and are you safe', async () => {
  const player = await loggedIn();
  await player.play([
    [
      'il y a de l’eau qui coule sur le tableau électrique là maintenant',
      /^Ne touchez pas au tableau, coupez le courant si vous le pouvez sans risque\.\nFrance : 15[^]*Êtes-vous en sécurité \? \[Oui\] \[Non\]$/,
    ],
    ['oui on est dehors', /^Bien, restez à l'abri\./],
  ]);
});
