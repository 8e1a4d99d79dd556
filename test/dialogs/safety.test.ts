import { SYSTEM, anAdvisor } from '../support/records';
import { endIt, takeIt } from '../support/conversation-desk';
import { ConversationPlayer, MovedClock } from '../support/conversation-player';
import { withTestDatabase } from '../support/database';
import { createSalma } from '../support/salma';
import type { Escalation } from '../../domain/escalation/escalation';

const db = withTestDatabase();
beforeAll(() => createSalma(db().createUnitOfWork()));

const CARD = [
  'Appelez le 15 maintenant, au Maroc comme en France.',
  'France : 15 (secours médicaux), 18 (pompiers), 17 (police), 112 (toute urgence), 114 (par SMS).',
  'Maroc : 15 (ambulance et pompiers), 19 (police), 177 (gendarmerie).',
  'Êtes-vous en sécurité ? [Oui] [Non]',
].join('\n');
/** The firemen's number is not the same everywhere. */
const FIRE = CARD.replace(/^.*/u, 'Appelez maintenant le 18 en France, le 15 au Maroc.');
const NOT_SAFE = "Dites-le au 15 et suivez leurs consignes. J'alerte un conseiller, ne remplissez rien.";
const AGAIN = 'Répondez par oui ou par non : êtes-vous en sécurité ? [Oui] [Non]';
const STILL = "Appelez le 15 si quelqu'un est en danger. Êtes-vous en sécurité à présent ? [Oui] [Non]";
const SAFE = "Bien, restez à l'abri.";
const CALL_BACK = 'Merci, votre déclaration est enregistrée. Quand vous rappeler ? [Maintenant] [Plus tard]';
const MATRICULE = "Donnez votre matricule, par exemple AB-123-CD. [Je n'ai pas mon matricule] [Parler à un conseiller]";

async function open(clock = new MovedClock()): Promise<ConversationPlayer> {
  return new ConversationPlayer(db(), clock).open();
}

async function loggedIn(clock = new MovedClock()): Promise<ConversationPlayer> {
  const player = await open(clock);
  await player.join();
  await player.say('AB-123-CD 4711');
  await player.say('[Oui]');
  if (player.lines.at(-1)?.text.includes('reprendre') === true) await player.say('[Non]');
  return player;
}

async function escalationOf(player: ConversationPlayer): Promise<Escalation> {
  const claim = await player.claim();
  const found = await player.unitOfWork.run((tx) => tx.escalations.openOfClaim(SYSTEM, claim.id));
  if (found === null) throw new Error('nobody was alerted');
  return found;
}

async function outboxOf(kind: string): Promise<{ readonly contenu: string; readonly cle: string }[]> {
  return db().query('SELECT * FROM messages_sortants WHERE nature = $1', [kind]);
}

describe('danger before any log-in', () => {
  test('the emergency comes first, the dossier waits', async () => {
    const player = await open();
    await player.play([
      ['aidez moi accident ma femme saigne elle repond plus', CARD],
      ['non on est sur la route', NOT_SAFE],
      ['ils arrivent', 'Restez avec eux, le dossier attendra.'],
      ['elle est a l’hopital', CALL_BACK],
      ['[Plus tard]', "D'accord, un conseiller le sait. Écrivez ici quand vous serez prêt."],
    ]);
    const claim = await player.claim();
    expect(claim).toMatchObject({ clientId: null, declarant: 'non_verifie', status: 'escalade' });
    expect(claim.facts.account).toEqual(['aidez moi accident ma femme saigne elle repond plus']);
    expect(claim.facts.injuries).toBe('yes');
    const escalation = await escalationOf(player);
    expect(escalation).toMatchObject({ ground: 'danger', priority: 'urgente', kind: 'escalade' });
    expect(escalation.reasons).toContain('identite_non_verifiee');
  });

  test('the first word of it dates the declaration', async () => {
    const clock = new MovedClock();
    const player = await open(clock);
    const start = clock.now();
    await player.say('au secours il y a le feu chez moi');
    clock.advance({ minutes: 5 });
    await player.say('non');
    expect((await player.claim()).declaredAt.getTime() - start.getTime()).toBeLessThan(60_000);
  });

  test('it says that it is a bot, and shows the notice, once the emergency is over', async () => {
    const player = await open();
    await player.play([
      ['ma cuisine est en feu', FIRE],
      ['oui je suis dehors', new RegExp(`^${SAFE}\nDonnez votre matricule`)],
      [
        'bonjour',
        /^Je suis l'assistant automatique de Dossier[^]*Dossier utilise vos réponses[^]*Donnez votre matricule/,
      ],
      ['bonjour', /^Bonjour.\nDonnez votre matricule/],
    ]);
  });

  test('a badly hurt person: a human is alerted at once, before any answer', async () => {
    const player = await open();
    await player.play([['mon fils est inconscient il ne respire plus', CARD]]);
    expect(await escalationOf(player)).toMatchObject({ ground: 'danger', priority: 'urgente' });
    await player.play([['oui', "Suivez les consignes du 15. J'alerte un conseiller, ne remplissez rien."]]);
  });

  test('safe: the interrupted question is asked again, and what was told is not', async () => {
    const player = await open();
    await player.join();
    await player.play([
      ['ma cuisine est en feu', FIRE],
      ['oui', `${SAFE}\n${MATRICULE}`],
      ['AB-123-CD 4711', /Vous êtes bien Mme Alaoui/],
      ['[Oui]', /Je suis désolé pour cet incendie/],
    ]);
    expect((await player.claim()).facts).toMatchObject({ type: 'incendie', account: ['ma cuisine est en feu'] });
  });

  test.each([
    ['non', NOT_SAFE],
    ['je ne sais pas', NOT_SAFE],
    ['il y a encore des flammes partout', NOT_SAFE],
    ['je veux parler à un conseiller', NOT_SAFE],
  ])('%s: everything else is suspended and a human alerted', async (said, replied) => {
    const player = await open();
    await player.play([
      ['ma cuisine est en feu', FIRE],
      [said, replied],
    ]);
    expect(await escalationOf(player)).toMatchObject({ ground: 'danger', priority: 'urgente' });
  });

  test('what is told beside the answer is kept', async () => {
    const player = await loggedIn();
    await player.play([
      ['accident grave ce matin à Lyon, une voiture m’a percuté, ma femme a mal au cou', /Êtes-vous en sécurité/],
      ['oui et on a rempli le constat', /./],
    ]);
    expect((await player.claim()).facts.constat).toBe('yes');
  });

  test('no clear answer is asked for once more, then counts as none', async () => {
    const player = await open();
    await player.play([
      ['ma cuisine est en feu', FIRE],
      ['rue des Lilas', AGAIN],
      ['au troisième étage', NOT_SAFE],
    ]);
  });

  test('the next yes answers the safety question and nothing else', async () => {
    const player = await open();
    await player.join();
    await player.play([
      ['AB-123-CD 4711', /Vous êtes bien Mme Alaoui/],
      ['ma cuisine est en feu', FIRE],
      ['oui', /^Bien, restez à l'abri.\nVous êtes bien Mme Alaoui/],
    ]);
    expect((await player.row()).phase).toBe('confirmation');
  });

  test('silence alerts a human, too', async () => {
    const player = await open();
    await player.say('ma cuisine est en feu');
    const [watch] = (await outboxOf('conversation.event')).slice(-1);
    expect(watch?.cle).toContain(player.id);
    expect(await player.event('safety.silence', {})).toBe(
      "Sans nouvelles de vous, j'alerte un conseiller. Appelez le 15 au moindre doute.",
    );
    expect(await escalationOf(player)).toMatchObject({ ground: 'danger' });
    expect(await player.event('safety.silence', {})).toBe('');
  });

  test('an answer in time ends the watch', async () => {
    const player = await open();
    await player.play([
      ['ma cuisine est en feu', FIRE],
      ['oui', /restez à l'abri/],
    ]);
    expect(await player.event('safety.silence', {})).toBe('');
    const rows = await db().query<{ statut: string }>('SELECT statut FROM messages_sortants WHERE cle LIKE $1', [
      `safety.silence:${player.id}%`,
    ]);
    expect(rows).toEqual([{ statut: 'annule' }]);
  });

  test('the card is shown once in thirty minutes', async () => {
    const clock = new MovedClock();
    const player = await open(clock);
    await player.join();
    await player.play([
      ['ma cuisine est en feu', FIRE],
      ['oui', `${SAFE}\n${MATRICULE}`],
      ['ma cuisine est en feu', STILL],
      ['oui', /^Bien, restez à l'abri\.\nDonnez/],
    ]);
    clock.advance({ minutes: 31 });
    await player.play([['ma cuisine est en feu', FIRE]]);
  });

  test('only the numbers of the country are shown when it is known', async () => {
    const player = await new ConversationPlayer(db(), new MovedClock(), undefined, { country: 'FR' }).open();
    const said = await player.say('ma cuisine est en feu');
    expect(said).toContain('Appelez le 18 maintenant.');
    expect(said).toContain('France : 15');
    expect(said).not.toContain('Maroc');
  });
});

describe('words that tell of no danger', () => {
  test.each([
    'pas de blessé',
    'personne n’est blessé',
    'j’attendais au feu rouge',
    'j’étais au point mort',
    'angle mort',
    'mort de rire',
    'j’ai été blessé il y a deux ans',
    'j’ai une garantie incendie dans mon contrat',
    'mon dossier est bloqué',
  ])('%s', async (said) => {
    const player = await open();
    await player.join();
    expect(await player.say(said)).not.toContain('Êtes-vous en sécurité');
  });
});

describe('danger in the middle of something else', () => {
  test('inside a declaration it is kept with the claim, and the declaration goes on', async () => {
    const player = await loggedIn();
    await player.play([
      ['degat des eaux dans ma cuisine ce matin à Rabat', /Quelqu'un a-t-il été blessé/],
      ['de l’eau coule sur le compteur il y a des étincelles', CARD],
      ['[Oui]', new RegExp(`^${SAFE}\n[^]*Quelqu'un a-t-il été blessé`)],
    ]);
    expect((await player.claim()).facts.account).toHaveLength(2);
  });

  test('not safe: the declaration itself goes to a human, with all that was said', async () => {
    const player = await loggedIn();
    await player.play([
      ['degat des eaux dans ma salle de bain hier à Fès', /Quelqu'un a-t-il été blessé/],
      ['le plafond est en train de s’effondrer', CARD],
      ['[Non]', NOT_SAFE],
    ]);
    const claim = await player.claim();
    expect(claim).toMatchObject({ status: 'escalade', type: 'degats_des_eaux' });
    expect(claim.facts.account).toHaveLength(2);
  });

  test('when an advisor has the dossier the card is shown all the same, and the words reach the thread', async () => {
    const player = await loggedIn();
    await player.say('parler à un conseiller');
    const escalation = await escalationOf(player);
    const advisor = anAdvisor();
    await db().unitOfWork.run((tx) => {
      tx.advisors.save(advisor);
      return Promise.resolve();
    });
    await db().unitOfWork.run((tx) => tx.escalations.take(escalation.id, advisor.id, new Date()));
    const before = (await outboxOf('slack.thread')).length;
    await player.play([
      ['il y a le feu dans l’immeuble', FIRE],
      ['oui', SAFE],
    ]);
    expect((await outboxOf('slack.thread')).length).toBeGreaterThan(before);
  });
});

describe('while help is there', () => {
  test('nothing is asked, and it does not say the same twice in a row', async () => {
    const player = await open();
    await player.say('mon mari saigne beaucoup');
    await player.say('non');
    const replies: string[] = [];
    for (const said of ['j’attends', 'j’attends encore', 'toujours rien', 'AB-123-CD']) {
      replies.push(await player.say(said));
    }
    for (const [index, reply] of replies.entries()) expect(reply).not.toBe(replies[index - 1]);
    expect(replies.slice(0, 2).join()).not.toContain('?');
    // Nobody spoke of rescuers.
    expect(replies.join()).not.toContain('avec eux');
  });

  test('"maintenant", "plus tard" and a time are all passed on', async () => {
    for (const [said, replied] of [
      ['[Maintenant]', "C'est transmis à un conseiller. Gardez cette conversation, il vous écrit ici."],
      ['plus tard', "D'accord, un conseiller le sait. Écrivez ici quand vous serez prêt."],
      [
        'demain vers 10h',
        'Votre rappel est noté pour demain à 10 h. Voulez-vous compléter votre déclaration ici ? [Compléter ici] [Attendre ici]',
      ],
    ] as const) {
      const player = await open();
      await player.play([
        ['mon mari saigne beaucoup', CARD],
        ['non', NOT_SAFE],
        ['il est à l’hôpital', CALL_BACK],
        [said, replied],
      ]);
    }
  });

  test('half an hour later the next word is not answered as if it burned', async () => {
    const clock = new MovedClock();
    const player = await open(clock);
    await player.play([
      ['mon mari saigne beaucoup', CARD],
      ['non', NOT_SAFE],
    ]);
    clock.advance({ minutes: 31 });
    await player.play([['re bonjour', CALL_BACK]]);
  });
});

describe('leaving an emergency', () => {
  const STILL = 'Êtes-vous en sécurité à présent ? [Oui] [Non]';
  const GO_ON = /^Bien, nous continuons ici\. Un conseiller reste prévenu\./;

  test.each([
    'non c’est fini, il est soigné',
    'non, c’est une fausse alerte',
    'non erreur de ma part, c’était le mois dernier',
    'tout va bien maintenant, le feu est éteint',
  ])('%s: calm words are read before the "non"', async (said) => {
    const player = await loggedIn();
    await player.play([
      ['ma cuisine est en feu', FIRE],
      [said, /^Bien, prenez soin de vous\.\n/],
    ]);
    expect((await player.claim()).status).toBe('nouveau');
  });

  test.each(['non ça va pas', 'non ce n’est pas fini', 'non il n’est pas soigné', 'je ne suis pas en sécurité'])(
    '%s: what is denied calms nothing',
    async (said) => {
      const player = await open();
      await player.play([
        ['ma cuisine est en feu', FIRE],
        [said, NOT_SAFE],
      ]);
    },
  );

  test('a false alarm after a "non": the declaration goes on here, the advisor stays alerted', async () => {
    const player = await loggedIn();
    await player.play([
      ['au secours y a le feu', FIRE],
      ['non', NOT_SAFE],
      ['fausse alerte c’est une erreur, je voulais dire que ma cuisine a brûlé le mois dernier', GO_ON],
    ]);
    expect(player.lines.at(-1)?.text).toMatch(/\?$/);
    expect(await escalationOf(player)).toMatchObject({ ground: 'danger', advisorId: null });
    const { facts } = await player.claim();
    expect(facts.account.join()).toContain('le mois dernier');
  });

  test.each(['je veux continuer ma déclaration', 'continuer'])('%s: it does', async (said) => {
    const player = await loggedIn();
    await player.play([
      ['au secours y a le feu', FIRE],
      ['non', NOT_SAFE],
      [said, GO_ON],
    ]);
  });

  test('whoever asks for something else is asked whether they are safe now', async () => {
    const player = await open();
    await player.play([
      ['au secours y a le feu', FIRE],
      ['non', NOT_SAFE],
      ['annuler', STILL],
      ['[Non]', /^Restez à l'abri, le dossier attendra/],
      ['parler à un conseiller', 'Un conseiller est déjà alerté. Restez ici, il vous écrit.'],
    ]);
  });

  test('after two messages it is asked, and a yes ends it', async () => {
    const player = await open();
    await player.play([
      ['au secours y a le feu', FIRE],
      ['non', NOT_SAFE],
      ['une Clio grise', "Restez à l'abri, le dossier attendra."],
      ['oui j’ai porté plainte ce matin', 'Je garde tout ce que vous écrivez. Rien ne presse ici.'],
      ['80000 dh', STILL],
      ['oui', CALL_BACK],
    ]);
  });

  test('that the writer is safe does not end it for somebody badly hurt', async () => {
    const player = await open();
    await player.play([
      ['l’autre conducteur ne respire plus', CARD],
      ['oui je suis à l’abri', "Suivez les consignes du 15. J'alerte un conseiller, ne remplissez rien."],
      ['les pompiers arrivent', 'Restez avec eux, le dossier attendra.'],
      ['c’est bon il est parti à l’hopital', CALL_BACK],
    ]);
  });
});

describe('being called back', () => {
  async function calledBack(): Promise<ConversationPlayer> {
    const player = await loggedIn();
    await player.play([
      ['on vient d’avoir un accident à Tours, mon mari saigne de la tête', CARD],
      ['oui', "Suivez les consignes du 15. J'alerte un conseiller, ne remplissez rien."],
      ['il est parti à l’hôpital', CALL_BACK],
      ['plus tard', "D'accord, un conseiller le sait. Écrivez ici quand vous serez prêt."],
    ]);
    return player;
  }

  test('"je suis prêt" takes the declaration up again, beside the advisors, to its end', async () => {
    const player = await calledBack();
    const { id } = await player.claim();
    await player.say('je suis prêt maintenant');
    expect(player.lines[0]?.text).toBe('Bien, nous continuons ici. Un conseiller reste prévenu.');
    await player.play([['oui', /Merci, votre déclaration est complète\.[^]*Votre dossier porte le numéro/]]);
    expect(await player.claim()).toMatchObject({ id, status: 'escalade' });
    await player.play([['merci', /./]]);
  });

  test('a time is kept and read back, with the choice to complete or to wait', async () => {
    const player = await calledBack();
    const noted =
      'Votre rappel est noté pour 18 h. Voulez-vous compléter votre déclaration ici ? [Compléter ici] [Attendre ici]';
    await player.play([
      ['18h ce soir', noted],
      ['[Attendre ici]', "D'accord. Gardez cette conversation, le conseiller vous écrira ici."],
      ['en attendant je continue la déclaration ?', /^Bien, nous continuons ici/],
    ]);
    expect((await player.claim()).facts.account.join()).toContain('18h ce soir');
  });

  test('what is still missing is asked, and an advisor who takes it ends the questions', async () => {
    const player = await loggedIn();
    await player.play([
      ['au secours y a le feu', FIRE],
      ['non', NOT_SAFE],
      ['continuer', /Quelqu'un a-t-il mal/],
      // The day is that of the cry for help; others of this person's lie near.
      ['non', /S'agit-il du même événement/],
      ['non', /Où était-ce/],
      ['rappelez-moi demain à 10h', /^Votre rappel est noté pour demain à 10 h/],
    ]);
    await takeIt(player);
    await player.play([['chez moi à Rabat', '']]);
  });
});

describe('danger that is heard again', () => {
  test('somebody badly hurt is an emergency at once, though the writer said to be safe', async () => {
    const player = await loggedIn();
    await player.play([
      ['accident à Rabat, ma voiture brûle', CARD],
      ['oui en sécurité', /^Bien, restez à l'abri\./],
      ['mon mari ne respire plus', CARD],
    ]);
    expect(await escalationOf(player)).toMatchObject({ ground: 'danger', priority: 'urgente' });
  });

  test('it is asked whether they are still safe, and "non" alerts', async () => {
    const player = await loggedIn();
    await player.play([
      ['accident à Rabat, ma voiture brûle', CARD],
      ['oui en sécurité', /^Bien, restez à l'abri\./],
      ['il y a de la fumée partout, ça va exploser', STILL],
      ['non', NOT_SAFE],
    ]);
    expect(await escalationOf(player)).toMatchObject({ ground: 'danger' });
  });

  test('while help is waited for, and while a call-back is', async () => {
    const player = await loggedIn();
    await player.play([
      ['au secours y a le feu', FIRE],
      ['non', NOT_SAFE],
      ['ma femme ne respire plus', NOT_SAFE],
      ['elle est à l’hôpital', CALL_BACK],
      ['au secours, mon fils est inconscient', CARD],
    ]);
  });
});

describe('once the advisor has finished', () => {
  async function inHands(): Promise<ConversationPlayer> {
    const player = await loggedIn();
    await player.play([
      ['au secours y a le feu', FIRE],
      ['non', NOT_SAFE],
    ]);
    await takeIt(player);
    await player.play([['les pompiers sont là', '']]);
    return player;
  }

  test('a dossier that is handed back is spoken of as any other, and new danger is heard', async () => {
    const player = await inHands();
    const { id } = await escalationOf(player);
    await endIt(player, 'en_cours');
    await player.event('advisor.returned', { escalationId: id });
    await player.play([
      ['où en est mon dossier ?', /Le dossier SIN-|Dossier SIN-/],
      ['ma cuisine est en feu', FIRE],
    ]);
  });

  test('and so is one that is closed', async () => {
    const player = await inHands();
    const { id } = await player.claim();
    await endIt(player, 'ferme');
    expect(await player.event('dossier.closed', { claimId: id, outcome: 'indemnise' })).not.toContain('note');
    await player.play([['bonjour', /./]]);
    expect(player.lines.map(({ text }) => text).join()).not.toMatch(/le dossier attendra|Rien ne presse/);
    await player.play([['ma cuisine est en feu', FIRE]]);
  });
});

describe('words that name danger and tell of none', () => {
  test('in answer to what is to be corrected', async () => {
    const player = await loggedIn();
    await player.play([
      ['collision il y a 20 jours à Lyon avec une Twingo, pas de blessé', /constat/],
      ['corriger', /^Dites ce qui est à corriger/],
      ['les blessés', /^Quelqu'un a-t-il mal/],
      ['oui, un peu mal au cou', /une personne a mal/],
    ]);
  });

  test.each(['incendie', 'un incendie'])('in answer to the type of loss: %s', async (said) => {
    const player = await loggedIn();
    await player.play([['j’ai eu un souci hier à Lyon, personne n’est blessé', /Est-ce un choc, un vol/]]);
    expect(await player.say(said)).not.toContain('Êtes-vous en sécurité');
    expect((await player.claim()).facts.type).toBe('incendie');
  });

  test.each(['il y a le feu', 'ma maison est en feu, au secours'])(
    'but a call for help is one there too: %s',
    async (said) => {
      const player = await loggedIn();
      await player.play([
        ['j’ai eu un souci hier à Lyon, personne n’est blessé', /Est-ce un choc, un vol/],
        [said, FIRE],
      ]);
    },
  );

  test.each([
    'hier accrochage à Rennes avec une Twingo, j’ai un peu mal au cou',
    'accident hier à Rennes, mon fils est à l’hôpital avec une jambe cassée depuis hier',
    'car accident yesterday in Rabat, my neck hurts a little',
  ])('told of another day, mild or treated: %s', async (said) => {
    const player = await loggedIn();
    expect(await player.say(said)).not.toMatch(/Êtes-vous en sécurité|Are you safe/);
    expect((await player.claim()).facts.injuries).toBe('yes');
  });

  test.each([
    'accident à l’instant, j’ai un peu mal au cou',
    'hier accident à Rennes, ma fille saigne encore de la tête',
  ])('but not of now, nor where it is grave: %s', async (said) => {
    const player = await loggedIn();
    await player.play([[said, CARD]]);
  });
});

describe('an emergency in other languages', () => {
  test('is left and come back from in English', async () => {
    const player = await open();
    await player.play([
      ['help me please, my house is on fire', /Are you safe\? \[Yes\] \[No\]$/],
      ['no', /^Tell 15 and follow their instructions/],
      ['the firefighters are here', /^Stay with them/],
      ['it is over, everyone is fine', /^Thank you, your report is saved\. When should we call you back\?/],
      ['tomorrow at 10 am', /^Your call-back is noted for tomorrow at 10:00\./],
      ['I am ready', /Good, we go on here\./],
    ]);
  });

  test('and in Arabic', async () => {
    const player = await open();
    await player.play([
      ['النجدة، هناك حريق في منزلي', /هل أنتم في أمان؟/],
      ['لا', /أنبّه مستشارا/],
      ['هو في المستشفى الآن', /متى نعاود الاتصال بكم؟/],
      ['غدا على الساعة 10', /سجلت موعد الاتصال بكم: غدا على الساعة/],
      ['أنا مستعد', /نواصل هنا/],
    ]);
  });
});
