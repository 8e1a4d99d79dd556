import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { ClaimsBot } from '../../bot/claims-bot';
import { aCustomer } from '../support/records';
import { ConversationPlayer, MovedClock } from '../support/conversation-player';
import { withTestDatabase } from '../support/database';
import { motorPolicy } from '../support/domain-samples';
import { numberAlone } from '../support/number-alone';
import { createSalma } from '../support/salma';
import { createRootDialog } from '../../dialogs/root';

const db = withTestDatabase();
beforeAll(() => createSalma(db().createUnitOfWork()));

const WELCOME =
  "Bonjour, je suis l'assistant automatique de Dossier, le service sinistres de votre assurance. Un conseiller peut me relayer quand vous voulez.";
const MATRICULE = "Donnez votre matricule, par exemple AB-123-CD. [Je n'ai pas mon matricule] [Parler à un conseiller]";
const MENU = 'Que souhaitez-vous faire ? [Déclarer un sinistre] [Parler à un conseiller]';

async function open(clock = new MovedClock()): Promise<ConversationPlayer> {
  return new ConversationPlayer(db(), clock).open();
}

let people = 0;
async function loggedIn(clock = new MovedClock()): Promise<ConversationPlayer> {
  const matricule = `RO-${String(++people).padStart(3, '0')}-RO`;
  const person = aCustomer({ matricule });
  await db().unitOfWork.run((tx) => {
    tx.customers.create(person, new Date());
    tx.policies.create(motorPolicy({ id: randomUUID(), holderId: person.id, number: matricule }));
    return Promise.resolve();
  });
  const player = await open(clock);
  await player.join();
  await player.play([
    [`${matricule} 2718`, /Vous êtes bien/],
    ['oui', MENU],
  ]);
  return player;
}

describe('the greeting', () => {
  test('is said once per conversation, however often somebody joins, and the notice once', async () => {
    const player = await open();
    const first = await player.join();
    expect(first.split('\n')).toEqual([
      WELCOME,
      expect.stringMatching(
        /^Dossier utilise vos réponses.*calcul automatique.*une personne.*effacer : \[lire vos droits\]\(https:/,
      ),
      MATRICULE,
    ]);
    expect(await player.join()).toBe('');
    await player.play([['bonjour', `Bonjour.\n${MATRICULE}`]]);
    expect((await player.row()).greetedAt).not.toBeNull();
  });

  test('comes with the first message where nobody joins, which is answered, too', async () => {
    const player = await open();
    expect((await player.say('bonjour')).split('\n')).toEqual([WELCOME, expect.any(String), MATRICULE]);
    const other = await open();
    expect((await other.say('AB-123-CD 4711')).split('\n')).toEqual([
      WELCOME,
      expect.any(String),
      expect.stringMatching(/^Vous êtes bien Mme Alaoui/),
    ]);
  });
});

describe('messages that say nothing', () => {
  test.each([
    ['empty', ''],
    ['blank', '   \n\t '],
    ['an emoji', '😀😀'],
    ['signs', '???'],
    ['control characters', '\u0007\u0000\u001b'],
    ['direction marks', '\u202e\u200f'],
  ])('%s: the question stands', async (_name, said) => {
    const player = await open();
    await player.join();
    await player.play([
      [said, `Je n'ai rien pu lire. Répondez avec des mots ou avec les boutons.\n${MATRICULE}`],
      ['AB-123-CD', /Donnez votre code PIN/],
    ]);
  });

  test('more than 4 000 characters: said so, and nothing changes', async () => {
    const player = await loggedIn();
    await player.play([
      ['déclarer un sinistre', /Que s'est-il passé/],
      [
        'on m’a volé ma voiture '.repeat(500),
        "Votre message est trop long pour être lu ici. Envoyez-le en plusieurs parties.\nQue s'est-il passé ? Dites aussi où et quand, avec vos mots.",
      ],
    ]);
    expect((await player.row()).claimId).toBeNull();
  });

  test('a script is text', async () => {
    const player = await open();
    await player.join();
    const said = await player.say('<script>alert(1)</script>');
    expect(said).not.toContain('<script>');
    expect(player.faults).toEqual([]);
  });
});

describe('politeness before anything is said', () => {
  test.each([
    'Bonjour Monsieur, excusez-moi de vous déranger',
    'bonsoir, désolée pour le dérangement',
    'Hello, sorry to bother you',
    'السلام عليكم، عذرا على الإزعاج',
    'salam, sme7 liya 3la l iz3aj',
  ])('%s: it is a greeting, and no account', async (said) => {
    const player = await open();
    await player.join();
    expect(await player.say(said)).toMatch(/^(?:Bonjour|Hello|مرحبا)[^]*AB-123-CD/u);
    expect((await player.row()).claimId).toBeNull();
  });
});

describe('at any time', () => {
  test('help, then the question again', async () => {
    const player = await loggedIn();
    await player.play([
      ['aide', /^Je déclare un sinistre avec vous[^]*\nChoisissez/],
      ['déclarer un sinistre', /Que s'est-il passé/],
      ['comment ça marche ?', /^Répondez avec vos mots[^]*\nQue s'est-il passé/],
    ]);
  });

  test('another language: from there on it is spoken, and the question is put again', async () => {
    const player = await loggedIn();
    await player.play([
      ['déclarer un sinistre', /Que s'est-il passé/],
      ['in English please', /^Of course, I will go on in English.\nWhat happened\?/],
      ['بالعربية', /^بكل سرور، أواصل معكم بالعربية.\nماذا حدث؟/],
      ['parlez-vous anglais', /^Of course, I will go on in English.\nWhat happened\?/],
    ]);
  });

  test('greetings and thanks in the middle are returned, and are no account', async () => {
    const player = await loggedIn();
    await player.play([
      ['déclarer un sinistre', /Que s'est-il passé/],
      ['bonjour', /^Bonjour.\nQue s'est-il passé/],
      ['merci beaucoup', /^Avec plaisir.\nQue s'est-il passé/],
    ]);
    expect((await player.row()).claimId).toBeNull();
  });

  test('cancel is confirmed first', async () => {
    const player = await loggedIn();
    await player.play([
      ['on m’a volé mon scooter hier soir à Rabat', /Quelqu'un a-t-il mal/],
      ['annuler', 'Voulez-vous vraiment annuler votre déclaration ? [Oui, annuler] [Non, continuer]'],
      ['[Non, continuer]', /^D'accord, nous continuons.\nQuelqu'un a-t-il mal/],
      ['je veux annuler ma déclaration', /Voulez-vous vraiment/],
    ]);
    const claim = await player.claim();
    await player.play([['oui', `Votre déclaration est annulée.\n${MENU}`]]);
    const [row] = await db().query<{ status_dossier: string; issue: string }>(
      'SELECT status_dossier, issue FROM sinistres WHERE id = $1',
      [claim.id],
    );
    expect(row).toEqual({ status_dossier: 'ferme', issue: 'retire' });
  });

  test('an answer to the question itself is not a yes to cancelling', async () => {
    const player = await loggedIn();
    await player.play([
      ['on m’a volé mon scooter hier soir à Rabat', /Quelqu'un a-t-il mal/],
      ['annuler', /Voulez-vous vraiment/],
      ['personne n’a été blessé je crois que ça va aller', /.+/],
    ]);
    expect((await player.claim()).status).toBe('nouveau');
  });

  test('restart is confirmed while a declaration would be lost, and is free otherwise', async () => {
    const player = await loggedIn();
    await player.play([
      ['recommencer', `D'accord, nous reprenons au début.\n${MENU}`],
      ['on m’a volé mon scooter hier soir à Rabat', /Quelqu'un a-t-il mal/],
      [
        'recommencer',
        'Votre déclaration en cours sera annulée. Voulez-vous recommencer ? [Oui, recommencer] [Non, continuer]',
      ],
      ['[Oui, recommencer]', `D'accord, nous reprenons au début.\n${MENU}`],
    ]);
  });

  test('nothing to cancel', async () => {
    const player = await loggedIn();
    await player.play([['annuler', /^Rien n'est en cours ici./]]);
  });

  test('back and correct inside a declaration ask which answer is to be changed', async () => {
    const player = await loggedIn();
    await player.play([
      ['on m’a volé mon scooter hier soir à Rabat', /Quelqu'un a-t-il mal/],
      ['retour', /Dites ce qui est à corriger/],
      ['le lieu', /Où était-ce/],
      ['Fès', /Fès/],
    ]);
    expect((await player.claim()).facts.place).toMatch(/Fès/);
  });

  test('back from the first question of a declaration leads to what they came for', async () => {
    const player = await loggedIn();
    await player.play([
      ['[Déclarer un sinistre]', /^Que s'est-il passé/],
      ['retour', MENU],
    ]);
  });

  test('a date of many years ago is read, read back and seen by a person', async () => {
    const player = await loggedIn();
    await player.play([
      ['accrochage à Lyon avec une Twingo, pas de blessé', /Quand est-ce arrivé/],
      ['3 mars 2015', /Le 3 mars 2015 précède le début de votre contrat\. Est-ce la bonne date \?/],
      ['oui', /./],
    ]);
    let said = player.lines.at(-1)?.text ?? '';
    for (let asked = 0; asked < 12 && !said.includes('Je relis'); asked++) said = await player.say('je ne sais pas');
    await player.play([['oui', /conseiller/]]);
    expect(await player.claim()).toMatchObject({
      status: 'escalade',
      lateDeclaration: true,
      facts: { lossDate: { date: '2015-03-03' } },
    });
  });
});

describe('days later', () => {
  test('the factor is asked again after thirty idle minutes, and the message that waited is answered right there', async () => {
    const clock = new MovedClock();
    const player = await open(clock);
    await player.join();
    await player.play([
      ['AB-123-CD 4711', /Vous êtes bien/],
      ['oui', MENU],
      ['on m’a reculé dessus ce matin parking Marjane casa', /Quelqu'un a-t-il mal/],
    ]);
    clock.advance({ minutes: 29 });
    await player.play([['bonjour', /^Bonjour.\n/]]);
    clock.advance({ minutes: 31 });
    await player.play([
      ['non, constat signé', 'Pour votre sécurité, redonnez votre code PIN ou votre date de naissance.'],
      ['0000', 'Ces informations ne correspondent pas. Redonnez votre code PIN ou votre date de naissance.'],
      ['4711', /^Noté : collision[^]*aucun blessé. Envoyez une photo du recto du constat/],
    ]);
    clock.advance({ minutes: 3 * 24 * 60 });
    await player.play([
      ['📷', /Pour votre sécurité/],
      ['12/04/1985', /^Constat reçu\./],
    ]);
    expect((await player.row()).factor).toBe('date_naissance');
  });

  test('a greeting after idle minutes: the factor, then the question that was open', async () => {
    const clock = new MovedClock();
    const player = await open(clock);
    await player.join();
    await player.play([
      ['AB-123-CD 4711', /Vous êtes bien/],
      ['oui', /reprendre votre déclaration/],
      ['non', /Que souhaitez-vous faire/],
      ['[Déclarer un sinistre]', /Que s'est-il passé/],
    ]);
    clock.advance({ minutes: 31 });
    await player.play([
      ['bonjour', /^Bonjour.\nPour votre sécurité/],
      ['4711', /^Que s'est-il passé/],
    ]);
  });

  test('a conversation left in any phase goes on there, three days later, with the same question', async () => {
    const clock = new MovedClock();
    const player = await loggedIn(clock);
    for (const said of [
      '[Déclarer un sinistre]',
      'on m’a reculé dessus ce matin parking Marjane casa',
      'non',
      'oui, signé',
      '📷',
      '📷📷📷📷',
      '📷 3200 dh',
    ]) {
      await player.say(said);
      const [asked] = player.lines.slice(-1);
      clock.advance({ minutes: 3 * 24 * 60 });
      await player.play([['bonjour', /^Bonjour.\nPour votre sécurité, redonnez/]]);
      await player.say('2718');
      const [again] = player.lines.slice(-1);
      expect([said, again?.phase, again?.buttons]).toEqual([said, asked?.phase, asked?.buttons]);
    }
    expect((await player.claim()).facts.account).toEqual(['on m’a reculé dessus ce matin parking Marjane casa']);
  });

  test('a secret that is asked for again is kept out of the transcript, too', async () => {
    const clock = new MovedClock();
    const player = await open(clock);
    await player.join();
    await player.say('AB-123-CD 4711');
    await player.say('oui');
    clock.advance({ minutes: 31 });
    await player.say('bonjour');
    await player.say('4711');
    expect(JSON.stringify(await player.transcript())).not.toMatch(numberAlone('4711'));
  });

  test('nobody cancels a dossier before they have said who they are', async () => {
    const clock = new MovedClock();
    const player = await loggedIn(clock);
    await player.say('on m’a volé mon scooter hier soir à Rabat');
    clock.advance({ minutes: 40 });
    await player.play([
      ['annuler', /Pour votre sécurité/],
      ['2718', /Voulez-vous vraiment annuler/],
      ['oui', /Votre déclaration est annulée/],
    ]);
  });

  test('another person who logs in finds nothing of the first', async () => {
    const clock = new MovedClock();
    const player = await loggedIn(clock);
    await player.say('on m’a volé mon scooter hier soir à Rabat');
    clock.advance({ minutes: 40 });
    await player.play([
      ['bonjour', /Pour votre sécurité/],
      ['AB-123-CD 4711', /Vous êtes bien Mme Alaoui/],
      ['oui', /.+/],
    ]);
    const claimId = (await player.row()).claimId;
    expect(claimId).toBeNull();
  });

  test('a declaration is taken up again from another channel, after the log-in', async () => {
    const clock = new MovedClock();
    const matricule = 'RX-001-RX';
    await db().unitOfWork.run((tx) => {
      tx.customers.create(aCustomer({ matricule }), new Date());
      return Promise.resolve();
    });
    const first = await open(clock);
    await first.join();
    await first.say(`${matricule} 2718`);
    await first.say('oui');
    await first.say('on m’a volé mon scooter hier soir à Rabat');
    const claim = await first.claim();
    clock.advance({ minutes: 2 * 24 * 60 });
    const second = await open(clock);
    await second.say('on m’a volé mon scooter');
    await second.play([
      [`${matricule} 2718`, /Vous êtes bien/],
      ['oui', /Déclaration commencée : vol[^]*Voulez-vous reprendre votre déclaration/],
      ['[Oui]', /Quelqu'un a-t-il mal/],
    ]);
    const taken = await second.claim();
    expect(taken.id).toBe(claim.id);
    expect(taken.conversationId).toBe(second.id);
    expect(taken.facts.account).toHaveLength(2);
  });
});

describe('somebody close to the policyholder', () => {
  test.each(['[Je suis un proche]', 'non, je suis sa femme', 'c’est ma mère', 'je suis un proche'])(
    '%s: declares, and sees no policy and no amount',
    async (said) => {
      const matricule = `RP-${String(++people).padStart(3, '0')}-RP`;
      const mother = aCustomer({ matricule });
      await db().unitOfWork.run((tx) => {
        tx.customers.create(mother, new Date());
        tx.policies.create(motorPolicy({ id: randomUUID(), holderId: mother.id, number: matricule }));
        return Promise.resolve();
      });
      const player = await open();
      await player.join();
      await player.play([
        [`${matricule} 2718`, /Vous êtes bien/],
        [said, /^Merci. Vous pouvez déclarer[^]*Que s'est-il passé/],
        ['on lui a cassé la vitre de la voiture hier à Casablanca', /Quelqu'un a-t-il été blessé/],
        ['non', /photo/],
        ['📷', /devis/],
        ['📷 devis 1200 dh', /Est-ce exact/],
        ['oui', /L'assuré lira la suite après s'être identifié/],
        ['où en est son dossier ?', /^Seul l'assuré peut suivre ses dossiers ici/],
      ]);
      const claim = await player.claim();
      expect(claim.declarant).toBe('proche');
      expect(JSON.stringify(player.lines)).not.toMatch(/franchise|2.700|contrat AUTO/);
    },
  );
});

describe('what a release or a fault leaves behind', () => {
  async function keyOf(player: ConversationPlayer): Promise<string> {
    const [row] = await db().query<{ cle: string }>('SELECT cle FROM etats_bot WHERE cle LIKE $1', [`%${player.id}%`]);
    return row?.cle ?? '';
  }

  test.each([
    ['a phase that no release knows', (json: string) => json.replace(/"suivi"/g, '"ancienne_phase"')],
    ['a question that no release knows', (json: string) => json.replace(/"question":"menu"/g, '"question":"ancienne"')],
    ['a stack that is no list', (json: string) => json.replace(/"dialogStack":\[/, '"dialogStack":[[],')],
  ])('%s does not brick a conversation', async (_name, spoil) => {
    const player = await loggedIn();
    const cle = await keyOf(player);
    const [row] = await db().query<{ etat: string }>('SELECT etat FROM etats_bot WHERE cle = $1', [cle]);
    await db().query('UPDATE etats_bot SET etat = $2 WHERE cle = $1', [cle, spoil(row?.etat ?? '')]);
    await player.say('bonjour');
    const said = await player.say('je veux déclarer un sinistre');
    expect(said).toMatch(/Que s'est-il passé/);
  });

  test('after the stack was reset the next message is answered, not lost', async () => {
    const player = await loggedIn();
    await player.say('on m’a reculé dessus ce matin parking Marjane casa');
    const cle = await keyOf(player);
    const [row] = await db().query<{ etat: string }>('SELECT etat FROM etats_bot WHERE cle = $1', [cle]);
    const state = JSON.parse((row?.etat ?? '').replace(/^0:/, '')) as { dialogs?: unknown };
    delete state.dialogs;
    await db().query('UPDATE etats_bot SET etat = $2 WHERE cle = $1', [cle, `0:${JSON.stringify(state)}`]);
    await player.play([['non, constat signé', /^Noté : collision[^]*photo du recto du constat/]]);
  });
});

describe('whatever is said', () => {
  const WORDS = [
    ...'2718|oui|non|bonjour|merci|aide|annuler|retour|corriger|recommencer|AB-123-CD|4711|12/04/1985|hier|Rabat'.split(
      '|',
    ),
    ...'je ne sais pas|parler à un conseiller|suivre mon dossier|déclarer un sinistre|en anglais|📷|👍|😀|'.split('|'),
    ...'on m’a volé ma voiture|il y a le feu|ma femme saigne|je suis en sécurité|3200 dh|constat signé'.split('|'),
    ...'je suis un proche|je n’ai pas mon matricule|faire une réclamation|autre dossier|SIN-2026-000001-1'.split('|'),
    ...'[0]|[1]|[2]|attendre'.split('|'),
    '31 février',
    '<b>gras</b> & "guillemets"',
    '\u0000\u0007',
    '-1',
    '99999999999999999999 dh',
  ];

  test('no conversation ever fails, and every message is answered until an advisor has it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...WORDS) }, { weight: 1, arbitrary: fc.string() }), {
          minLength: 4,
          maxLength: 14,
        }),
        fc.boolean(),
        async (words, known) => {
          const clock = new MovedClock();
          const player = known ? await loggedIn(clock) : await open(clock);
          for (const word of words) {
            if (word === 'attendre') {
              clock.advance({ minutes: 31 });
              continue;
            }
            const tap = /^\[(\d)\]$/.exec(word);
            const title = tap === null ? null : player.lines.at(-1)?.buttons[Number(tap[1])]?.title;
            if (tap !== null && title === undefined) continue;
            const said = await player.say(title ? `[${title}]` : word);
            expect([words, player.faults]).toEqual([words, []]);
            expect([words, word, said]).not.toEqual([words, word, '']);
          }
        },
      ),
      { numRuns: 40 },
    );
  }, 120_000);
});

test('the root is one dialog that the bot can be made of', () => {
  expect(createRootDialog().id).toBe('root');
  expect(() => new ClaimsBot(createRootDialog())).not.toThrow();
});
