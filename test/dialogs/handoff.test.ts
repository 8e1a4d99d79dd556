import fc from 'fast-check';
import { aCustomer } from '../support/records';
import { endIt, escalationOf, takeIt } from '../support/conversation-desk';
import { ConversationPlayer, MovedClock } from '../support/conversation-player';
import { withTestDatabase } from '../support/database';
import { numberAlone } from '../support/number-alone';

const db = withTestDatabase();
let people = 0;

function matriculeOf(person: number): string {
  return `HA-${String(person).padStart(3, '0')}-HA`;
}

/** Somebody new, logged in and asked what they want. */
async function loggedIn(clock = new MovedClock()): Promise<ConversationPlayer> {
  const matricule = matriculeOf(++people);
  await db().unitOfWork.run((tx) => {
    tx.customers.create(aCustomer({ matricule }), new Date());
    return Promise.resolve();
  });
  const player = await new ConversationPlayer(db(), clock).open();
  await player.join();
  await player.say(`${matricule} 2718`);
  await player.say('[Oui]');
  return player;
}

async function threadOf(player: ConversationPlayer): Promise<Record<string, unknown>[]> {
  const { id } = await escalationOf(player);
  const rows = await db().query<{ contenu: string }>(
    "SELECT contenu FROM messages_sortants WHERE nature = 'slack.thread' AND escalade_id = $1 ORDER BY id",
    [id],
  );
  return rows
    .map(({ contenu }) => JSON.parse(contenu.replace(/^0:/, '')) as Record<string, unknown>)
    .filter(({ line }) => line === 'customer');
}

describe('what a customer on the desk writes', () => {
  test('reaches the advisors without their PIN, which the transcript does not hold either; an amount does', async () => {
    const player = await loggedIn();
    await player.say('parler à un conseiller');
    await player.say('2718');
    await player.say('mon code pin est 2718');
    await player.say('3200');
    const thread = await threadOf(player);
    expect(thread.map(({ text }) => text)).toEqual(['••••', 'mon code pin est ••••', '3200']);
    const rows = await db().query<{ activite: string }>(
      "SELECT activite FROM historique_conversation WHERE conversation_id = $1 AND interlocuteur = 'client'",
      [player.id],
    );
    expect(rows.filter(({ activite }) => numberAlone('2718').test(activite))).toEqual([]);
  });

  test('from another conversation moves the dossier there, once, and the thread says so', async () => {
    const first = await loggedIn();
    await first.say('parler à un conseiller');
    await first.say('bonjour');
    const { claimId } = await escalationOf(first);
    const second = await new ConversationPlayer(db(), new MovedClock()).open();
    await second.join();
    await second.say(`${matriculeOf(people)} 2718`);
    await second.say('[Oui]');
    await db().unitOfWork.run((tx) => {
      tx.conversations.save(second.id, { claimId });
      return Promise.resolve();
    });
    await second.say('je suis maintenant ici');
    await second.say('et toujours ici');
    await first.say('me revoilà');
    const thread = await threadOf(first);
    expect(thread.map(({ text, moved }) => [text, moved])).toEqual([
      ['bonjour', false],
      ['je suis maintenant ici', true],
      ['et toujours ici', false],
      ['me revoilà', true],
    ]);
    const [claim] = await db().query('SELECT conversation_id FROM sinistres WHERE id = $1', [claimId]);
    expect(claim).toEqual({ conversation_id: first.id });
  });
});

const WAIT = 'Gardez cette conversation, il vous écrira ici.';

describe('"parler à un conseiller"', () => {
  test('logged in: a dossier with what was said, and nothing is asked', async () => {
    const player = await loggedIn();
    await player.play([
      ['je veux parler à un conseiller', /^J'appelle un conseiller. Gardez[^]*numéro SIN-2026-\d{6}-\d\.$/],
    ]);
    expect(await player.claim()).toMatchObject({ declarant: 'assure', status: 'escalade' });
    expect(await escalationOf(player)).toMatchObject({
      ground: 'conseiller_demande',
      priority: 'haute',
      advisorId: null,
    });
    expect((await player.row()).phase).toBe('transfert');
  });

  test.each(['un humain svp', 'passez-moi quelqu’un', '[Parler à un conseiller]'])(
    '%s: before any log-in, with the name left to a person',
    async (said) => {
      const player = await new ConversationPlayer(db(), new MovedClock()).open();
      await player.join();
      await player.play([[said, /J'appelle un conseiller[^]*Donnez votre nom et votre téléphone\.$/]]);
      expect(await player.claim()).toMatchObject({ clientId: null, declarant: 'non_verifie' });
    },
  );

  test('in the middle of a declaration: the same dossier, with all that was told', async () => {
    const player = await loggedIn();
    await player.play([
      ['on m’a reculé dessus ce matin parking Marjane casa', /Quelqu'un a-t-il mal/],
      ['parler à un conseiller', /J'appelle un conseiller/],
    ]);
    expect(await player.claim()).toMatchObject({ type: 'collision', status: 'escalade' });
  });

  test('asked again it raises nothing twice', async () => {
    const player = await loggedIn();
    await player.say('parler à un conseiller');
    const before = await escalationOf(player);
    await player.play([['je veux un humain', "C'est transmis à un conseiller."]]);
    expect((await escalationOf(player)).id).toBe(before.id);
  });

  test('a complaint is registered and brings a person', async () => {
    const player = await loggedIn();
    await player.play([
      ['je souhaite faire une réclamation', /^Votre réclamation est enregistrée et transmise à un conseiller\./],
    ]);
    expect(await escalationOf(player)).toMatchObject({ ground: 'reclamation' });
  });
});

describe('before an advisor takes it', () => {
  test('each message is passed on and acknowledged, in other words each time', async () => {
    const player = await loggedIn();
    await player.say('parler à un conseiller');
    await player.play([
      ['ma voiture est au garage', "C'est transmis à un conseiller."],
      ['elle sera prête lundi', "Bien noté, c'est dans votre dossier."],
      ['voilà', "C'est transmis à un conseiller."],
      ['📷', 'Votre fichier est joint à votre dossier.'],
      ['0661223344', 'Noté, il peut vous joindre.'],
      ['vous allez me rappeler quand ?', WAIT],
    ]);
    const thread = await threadOf(player);
    expect(thread.map(({ text }) => text)).toEqual([
      'ma voiture est au garage',
      'elle sera prête lundi',
      'voilà',
      '',
      '0661223344',
      'vous allez me rappeler quand ?',
    ]);
    expect(thread[3]?.files).toHaveLength(1);
  });

  test('the expected wait is told when it can be computed', async () => {
    const player = await loggedIn();
    await player.say('parler à un conseiller');
    const { line } = await escalationOf(player);
    await takeIt(player);
    const other = await loggedIn();
    const said = await other.say('parler à un conseiller');
    expect((await escalationOf(other)).line).toBe(line);
    expect(said).toMatch(/Comptez environ (une|\d+) minutes?\./);
    expect(await other.say('ma voiture est au garage')).toMatch(/^C'est transmis à un conseiller. Comptez environ/);
  });

  test('at night it is the next opening', async () => {
    const clock = new MovedClock();
    const player = await loggedIn(clock);
    clock.advance({ minutes: 12 * 60 });
    await player.say('2718');
    const said = await player.say('parler à un conseiller');
    expect(said).toMatch(/dès l'ouverture, jeudi 11 juin à 8 h 30/);
  });

  test('words about somebody’s health do not reach Slack', async () => {
    const player = await loggedIn();
    await player.say('parler à un conseiller');
    await player.say('mon épaule me fait très mal depuis le choc');
    expect(await threadOf(player)).toMatchObject([{ text: null }]);
  });

  test('help and cancelling are still there', async () => {
    const player = await loggedIn();
    await player.say('parler à un conseiller');
    const { reference } = await player.claim();
    await player.play([
      ['annuler', `Voulez-vous vraiment retirer le dossier ${reference} ? [Oui, annuler] [Non, continuer]`],
      ['[Oui, annuler]', new RegExp(`^Le dossier ${reference} est retiré.\nQue souhaitez-vous faire`)],
    ]);
  });
});

describe('once an advisor has taken it', () => {
  test('the bot is silent, and what is written reaches the thread', async () => {
    const player = await loggedIn();
    await player.say('parler à un conseiller');
    await takeIt(player);
    expect(player.lines.map(({ text }) => text)).toEqual(['Nadia a pris votre dossier et vous répond ici.']);
    await player.play([
      ['bonjour Nadia', ''],
      ['aide', ''],
      ['annuler', ''],
      ['où en est mon dossier ?', ''],
      ['je veux parler à un conseiller', ''],
      ['👍', ''],
      ['', ''],
      ['📷', ''],
    ]);
    expect((await threadOf(player)).map(({ text }) => text)).toEqual([
      'bonjour Nadia',
      'aide',
      'annuler',
      'où en est mon dossier ?',
      'je veux parler à un conseiller',
      '👍',
      '',
    ]);
  });

  test('whatever is written, the bot keeps quiet and nothing fails', async () => {
    const player = await loggedIn();
    await player.say('parler à un conseiller');
    await takeIt(player);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          // In brackets the player taps a button instead of writing.
          fc.string().filter((said) => !said.startsWith('[')),
          fc.constantFrom('oui', '4711', 'annuler', 'recommencer', 'merci'),
        ),
        async (said) => {
          const replied = await player.say(said);
          expect([said, player.faults]).toEqual([said, []]);
          expect([said, replied]).toEqual([said, '']);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('the log-in is not asked again in the middle of the talk', async () => {
    const clock = new MovedClock();
    const player = await loggedIn(clock);
    await player.say('parler à un conseiller');
    await takeIt(player);
    clock.advance({ minutes: 45 });
    await player.play([['vous êtes là ?', '']]);
  });

  test('other dossiers stay with the bot, and the advisor’s next word brings the talk back', async () => {
    const player = await loggedIn();
    await player.play([['parler à un conseiller', /J'appelle/]]);
    await takeIt(player);
    const escalation = await escalationOf(player);
    await player.play([
      ['je dois déclarer un nouveau sinistre', /Que s'est-il passé/],
      ['on m’a cassé une vitre hier à Casablanca', /Quelqu'un a-t-il été blessé/],
    ]);
    expect(
      await player.event('advisor.message', {
        firstName: 'Nadia',
        text: 'Un point sur le premier ?',
        escalationId: escalation.id,
      }),
    ).toBe('Nadia > Un point sur le premier ?');
    await player.play([['oui volontiers', '']]);
    expect((await player.claim()).id).toBe(escalation.claimId);
  });

  test('the language that somebody asks for is the one thing it still says, and the card tells it', async () => {
    const player = await loggedIn();
    await player.say('parler à un conseiller');
    await takeIt(player);
    await player.play([['in english please', 'Of course, I will go on in English.']]);
    const redrawn = await db().query<{ contenu: string }>(
      `SELECT contenu FROM messages_sortants WHERE nature = 'slack.card' AND sinistre_id = $1 AND cle LIKE 'redraw:%'`,
      [(await player.claim()).id],
    );
    expect(redrawn).toHaveLength(1);
  });
});

describe('another loss, while an advisor has the first', () => {
  test.each(['nouvel accident', 'j’ai eu un autre accident', 'another accident'])(
    '%s: is asked about',
    async (said) => {
      const player = await loggedIn();
      await player.say('parler à un conseiller');
      await player.play([[said, /Que s'est-il passé|What happened/]]);
      expect((await player.row()).claimId).toBeNull();
    },
  );

  test('told at once it is heard at once', async () => {
    const player = await loggedIn();
    await player.say('parler à un conseiller');
    await player.play([['j’ai eu un nouvel accident hier à Fès avec une Clio', /Quelqu'un a-t-il mal|même événement/]]);
    expect((await player.claim()).facts).toMatchObject({ type: 'collision', place: 'Fès' });
  });
});

describe('after the advisor', () => {
  test('given back to the bot, the customer goes on with it', async () => {
    const player = await loggedIn();
    await player.say('parler à un conseiller');
    const { reference } = await player.claim();
    await takeIt(player);
    const { id } = await escalationOf(player);
    await endIt(player, 'en_cours');
    expect(await player.event('advisor.returned', { escalationId: id })).toMatch(
      /^Votre conseiller a terminé, je reste à votre disposition. Que souhaitez-vous faire \?/,
    );
    await player.play([['[Suivre un dossier]', new RegExp(`Dossier ${reference}`)]]);
  });

  test('closed, the service may be rated once, and the dossier is still there', async () => {
    const player = await loggedIn();
    await player.say('parler à un conseiller');
    const claim = await player.claim();
    await takeIt(player);
    await endIt(player, 'ferme');
    expect(await player.event('dossier.closed', { claimId: claim.id, outcome: 'indemnise' })).toBe(
      `Votre dossier ${claim.reference} est clos : indemnisé.\n` +
        'Quelle note donnez-vous à ce service, de 1 (mauvais) à 5 (excellent) ? [1] [2] [3] [4] [5]',
    );
    await player.play([
      ['[4]', 'Merci pour votre note.'],
      ['4', /Que souhaitez-vous faire|Envoyez un document/],
      ['où en est mon dossier ?', /Il est clos : indemnisé/],
    ]);
    const rows = await db().query<{ n: number }>(
      "SELECT count(*)::int AS n FROM journal_audit WHERE action = 'satisfaction.given' AND sinistre_id = $1",
      [claim.id],
    );
    expect(rows[0]?.n).toBe(1);
  });

  async function closed(): Promise<{ readonly player: ConversationPlayer; readonly grades: () => Promise<number> }> {
    const player = await loggedIn();
    await player.say('parler à un conseiller');
    const { id } = await player.claim();
    await takeIt(player);
    await endIt(player, 'ferme');
    await player.event('dossier.closed', { claimId: id, outcome: 'indemnise' });
    const grades = async (): Promise<number> => {
      const sql =
        "SELECT count(*)::int AS n FROM journal_audit WHERE action = 'satisfaction.given' AND sinistre_id = $1";
      return (await db().query<{ n: number }>(sql, [id]))[0]?.n ?? 0;
    };
    return { player, grades };
  }

  test.each(['bof', '6', 'moyen'])('a word that the scale does not have shows it once more: %s', async (said) => {
    const { player, grades } = await closed();
    await player.play([
      [said, /^Quelle note donnez-vous/],
      ['je mets 4 sur 5', 'Merci pour votre note.'],
    ]);
    expect(await grades()).toBe(1);
  });

  test('whoever goes on to something else may still tap a grade, and no figure of theirs is taken for one', async () => {
    const { player, grades } = await closed();
    expect(player.lines.at(-1)?.buttons).toHaveLength(5);
    await player.play([
      ['où en est mon dossier ?', /Il est clos : indemnisé/],
      ['3', /./],
    ]);
    expect(await grades()).toBe(0);
    expect(await player.send({ text: '5', choice: 'satisfaction/5' })).toBe('Merci pour votre note.');
    expect(await grades()).toBe(1);
  });

  test('whoever was hurt is not asked for a grade', async () => {
    const player = await loggedIn();
    await player.say('j’ai eu un accident hier à Rabat, mon passager a mal au bras');
    await player.say('[Oui]');
    await player.say('parler à un conseiller');
    const claim = await player.claim();
    await takeIt(player);
    await endIt(player, 'ferme');
    expect(await player.event('dossier.closed', { claimId: claim.id, outcome: 'indemnise' })).not.toContain('note');
  });
});

test('the wait is told once when nothing can be computed', () => {
  expect(WAIT).toContain('écrira');
});
