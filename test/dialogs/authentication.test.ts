import { SYSTEM, aCustomer } from '../support/records';
import { ConversationPlayer, MovedClock, type Exchange } from '../support/conversation-player';
import { withTestDatabase } from '../support/database';
import { numberAlone } from '../support/number-alone';
import { SALMA, createSalma } from '../support/salma';

const db = withTestDatabase();
beforeAll(() => createSalma(db().createUnitOfWork()));

const CONFIRM = 'Vous êtes bien Mme Alaoui ? [Oui] [Non] [Je suis un proche]';
const FACTOR = "Merci. Donnez votre code PIN ou votre date de naissance, rien n'en sera affiché.";
const HELP = " [Je n'ai pas mon matricule] [Parler à un conseiller]";
const MATRICULE = `Donnez votre matricule, par exemple AB-123-CD.${HELP}`;
const MISMATCH = `Ces informations ne correspondent pas. Redonnez votre matricule, par exemple AB-123-CD.${HELP}`;
const LOCKED =
  "Trop d'essais : l'accès se rouvre dans 15 minutes au plus. Vous pouvez déclarer tout de suite. [Déclarer maintenant] [Parler à un conseiller]";
const MENU = 'Que souhaitez-vous faire ? [Déclarer un sinistre] [Parler à un conseiller]';

async function greeted(clock = new MovedClock()): Promise<ConversationPlayer> {
  const player = await new ConversationPlayer(db(), clock).open();
  await player.join();
  return player;
}

/** Somebody whom no other test locks out. */
async function somebody(matricule: string): Promise<void> {
  await db().unitOfWork.run((tx) => {
    tx.customers.create(aCustomer({ matricule, pin: '2718', lastName: 'Vasseur' }), new Date());
    return Promise.resolve();
  });
}

describe('the matricule and the factor', () => {
  test.each<[name: string, ...exchanges: Exchange[]]>([
    ['in their normal form', ['AB-123-CD', FACTOR], ['4711', CONFIRM]],
    ['in lower case without dashes', ['ab123cd', FACTOR], ['4711', CONFIRM]],
    ['with spaces', ['AB 123 CD', FACTOR], ['47 11', CONFIRM]],
    [
      'inside a sentence',
      ['bonjour, mon matricule est le ab-123-cd merci', FACTOR],
      ['mon code pin est 4711', CONFIRM],
    ],
    ['both in one message', ['AB-123-CD 4711', CONFIRM]],
    ['both in one sentence', ['mon matricule c’est AB 123 CD, né le 12 avril 1985', CONFIRM]],
    ['the date of birth in figures', ['AB-123-CD', FACTOR], ['12/04/1985', CONFIRM]],
    ['the date of birth in words', ['AB-123-CD', FACTOR], ['le 12 avril 1985', CONFIRM]],
    ['the matricule twice', ['AB-123-CD', FACTOR], ['AB-123-CD', /Je ne lis ni code ni date/], ['4711', CONFIRM]],
    ['another matricule instead of the factor', ['ZZ-888-ZZ', FACTOR], ['AB-123-CD', FACTOR], ['4711', CONFIRM]],
    ['"retour" from the factor', ['AB-123-CD', FACTOR], ['retour', MATRICULE], ['AB-123-CD 4711', CONFIRM]],
  ])('are understood %s', async (_name, ...exchanges) => {
    await (await greeted()).play(exchanges);
  });

  test('a number that has not the form of a matricule is asked for again, and never counts as a failure', async () => {
    const player = await greeted();
    for (let time = 0; time < 6; time += 1) {
      await player.play([
        ['123456', `Je ne reconnais pas ce matricule. Écrivez deux lettres, trois chiffres, deux lettres.${HELP}`],
      ]);
    }
    await player.play([['AB-123-CD 4711', CONFIRM]]);
  });

  test('an unknown matricule and a wrong factor get the same words', async () => {
    const player = await greeted();
    await player.play([
      ['ZZ-999-ZZ', FACTOR],
      ['4711', MISMATCH],
    ]);
    const other = await greeted();
    await other.play([
      ['AB-123-CD', FACTOR],
      ['0000', MISMATCH],
    ]);
  });

  test('nothing personal is said before both are right', async () => {
    const player = await greeted();
    await player.play([
      ['AB-123-CD', FACTOR],
      ['0000', MISMATCH],
    ]);
    const said = JSON.stringify(await player.transcript());
    expect(said).not.toMatch(/Salma|Alaoui/);
    expect(await player.row()).toMatchObject({ clientId: null, verifiedAt: null });
  });

  test('secrets never enter the transcript or the journal, asked for or not', async () => {
    const player = await greeted();
    await player.play([
      ['AB-123-CD 4711', CONFIRM],
      ['[Non]', /Donnez votre matricule/],
      ['ab-123-cd', FACTOR],
      ['12 avril 1985', CONFIRM],
    ]);
    const stored = JSON.stringify(await player.transcript());
    expect(stored).not.toMatch(numberAlone('4711', '1985'));
    expect(stored).not.toContain('1985-04-12');
    expect(stored).toContain('••••');
    const journal = await db().query<{ detail: unknown }>('SELECT * FROM journal_audit');
    expect(JSON.stringify(journal)).not.toMatch(numberAlone('4711'));
    expect(JSON.stringify(journal)).not.toMatch(/1985-04-12|AB-123-CD/);
  });

  test('the factor that was right is kept: a date of birth opens less than a PIN', async () => {
    const player = await greeted();
    await player.say('AB-123-CD 12/04/1985');
    expect(await player.row()).toMatchObject({ clientId: SALMA.id, factor: 'date_naissance' });
    const other = await greeted();
    await other.say('AB-123-CD 4711');
    expect(await other.row()).toMatchObject({ clientId: SALMA.id, factor: 'pin' });
  });
});

describe('locks', () => {
  test('five failures lock a matricule, even for the right answer and in another conversation', async () => {
    await somebody('KL-222-MN');
    const clock = new MovedClock();
    const player = await greeted(clock);
    for (let failure = 1; failure <= 4; failure += 1) await player.play([[`KL-222-MN 000${failure}`, MISMATCH]]);
    await player.play([
      ['KL-222-MN 0005', LOCKED],
      ['KL-222-MN 2718', LOCKED],
      ['AB-123-CD 4711', CONFIRM],
    ]);
    const other = await greeted(clock);
    await other.play([['KL-222-MN 2718', LOCKED]]);
    clock.advance({ minutes: 16 });
    await other.play([['KL-222-MN 2718', /Vous êtes bien Mme Vasseur/]]);
  });

  test('an unknown matricule is locked just the same', async () => {
    const player = await greeted();
    for (let failure = 1; failure <= 4; failure += 1) await player.play([[`XX-777-XX 000${failure}`, MISMATCH]]);
    await player.play([['XX-777-XX 0005', LOCKED]]);
  });

  test('the lock lasts 15 minutes from the last failure, whenever the first was', async () => {
    await somebody('KL-333-MN');
    const clock = new MovedClock();
    const player = await greeted(clock);
    for (let failure = 1; failure <= 4; failure += 1) await player.say(`KL-333-MN 000${failure}`);
    clock.advance({ minutes: 14 });
    await player.play([['KL-333-MN 0005', LOCKED]]);
    clock.advance({ minutes: 14 });
    await player.play([['KL-333-MN 2718', LOCKED]]);
    clock.advance({ minutes: 2 });
    await player.play([['KL-333-MN 2718', /Vous êtes bien/]]);
  });

  test('ten failures lock a sender, whatever the matricules', async () => {
    const player = await greeted();
    for (let failure = 1; failure <= 9; failure += 1) await player.play([[`SA-10${failure}-SA 0000`, MISMATCH]]);
    await player.play([
      ['SA-110-SA 0000', LOCKED],
      ['AB-123-CD 4711', LOCKED],
    ]);
  });

  test('"non, ce n’est pas moi" counts as a failure', async () => {
    await somebody('KL-444-MN');
    const player = await greeted();
    for (let denial = 1; denial <= 4; denial += 1) {
      await player.play([
        ['KL-444-MN 2718', /Vous êtes bien/],
        ["non ce n'est pas moi", `Merci de l'avoir dit. ${MATRICULE}`],
      ]);
    }
    await player.play([
      ['KL-444-MN 2718', /Vous êtes bien/],
      ['[Non]', `Merci de l'avoir dit.\n${LOCKED}`],
    ]);
    expect(await player.row()).toMatchObject({ clientId: null, verifiedAt: null });
  });

  test('whoever is locked out can still declare, and reaches a person', async () => {
    await somebody('KL-555-MN');
    const player = await greeted();
    for (let failure = 1; failure <= 5; failure += 1) await player.say(`KL-555-MN 000${failure}`);
    await player.play([
      ['bonjour', /Trop d'essais/],
      ['[Déclarer maintenant]', /Que s'est-il passé/],
      ['on m’a volé mon scooter hier soir à Rabat', /Je suis désolé pour ce vol.[^]*Un conseiller prend le relais/],
    ]);
    expect(await player.claim()).toMatchObject({
      clientId: null,
      declarant: 'non_verifie',
      status: 'escalade',
      type: 'vol',
    });
  });

  test('a loss told to a lock is a declaration', async () => {
    await somebody('KL-666-MN');
    const player = await greeted();
    for (let failure = 1; failure <= 5; failure += 1) await player.say(`KL-666-MN 000${failure}`);
    await player.play([['on m’a cassé la vitre de la voiture cette nuit à Fès', /Un conseiller prend le relais/]]);
  });

  test('locks and failures are in the journal, without the matricule', async () => {
    await somebody('KL-888-MN');
    const player = await greeted();
    for (let failure = 1; failure <= 5; failure += 1) await player.say(`KL-888-MN 000${failure}`);
    const rows = await db().query<{ n: number }>(
      "SELECT count(*)::int AS n FROM journal_audit WHERE action = 'login.locked'",
    );
    expect(rows[0]?.n).toBeGreaterThan(0);
  });
});

describe('who cannot log in', () => {
  test('a witness is thanked, in two messages, and not comforted', async () => {
    const player = await greeted();
    await player.play([
      [
        'bonjour je suis témoin d’un accident, je ne suis pas client chez vous',
        /^Merci de votre témoignage, un conseiller prend le relais ici\. Donnez votre nom et votre téléphone\.\nVotre dossier porte le numéro [^\n]*$/,
      ],
      ['je m’appelle Marc Lenoir 06 39 98 11 22', /^Noté, il peut vous joindre\./],
    ]);
  });

  test.each([
    "[Je n'ai pas mon matricule]",
    'je n’ai pas mon matricule',
    'je ne trouve plus mon matricule',
    'j’ai perdu ma carte et mon matricule',
    'je ne suis pas client',
    'je suis témoin de l’accident',
    'je ne suis plus assuré chez vous',
  ])('%s: what happened is asked, then a person takes over and nothing is revealed', async (said) => {
    const player = await greeted();
    const first = await player.say(said);
    if (!first.includes('prend le relais')) {
      expect(first).toMatch(/Que s'est-il passé/);
      await player.play([['un camion a percuté ma vitrine ce matin à Casablanca', /Un conseiller prend le relais/]]);
    }
    const handedOver = player.lines.map(({ text }) => text);
    expect(handedOver.length).toBeLessThanOrEqual(2);
    expect(handedOver.join(' ')).toContain('Donnez votre nom et votre téléphone.');
    const claim = await player.claim();
    expect(claim).toMatchObject({ clientId: null, declarant: 'non_verifie', status: 'escalade' });
    const escalation = await db().unitOfWork.run((tx) => tx.escalations.openOfClaim(SYSTEM, claim.id));
    expect(escalation?.reasons).toContain('identite_non_verifiee');
  });

  test('who waits for a person may still log in: the dossier becomes theirs, and the PIN never reaches the desk', async () => {
    const player = await greeted();
    await player.play([
      ['je n’ai pas mon matricule', /Que s'est-il passé/],
      ['on m’a reculé dessus ce matin parking Marjane à Casablanca', /prend le relais/],
      ['4711', "C'est transmis à un conseiller."],
      ['ah si, AB-123-CD', FACTOR],
      ['4711', CONFIRM],
      ['oui', /Un conseiller prend le relais/],
    ]);
    expect(await player.claim()).toMatchObject({ clientId: SALMA.id, declarant: 'assure', status: 'escalade' });
    const rows = await db().query("SELECT contenu FROM messages_sortants WHERE nature LIKE 'slack.%'");
    expect(JSON.stringify(rows)).not.toMatch(numberAlone('4711'));
  });
});

describe('what is said before the log-in', () => {
  test('an account is kept, dates the declaration and is not asked again', async () => {
    const clock = new MovedClock();
    const player = await greeted(clock);
    await player.play([
      [
        'on m’a reculé dessus ce matin parking Marjane casa',
        `C'est noté, je garde votre récit. Donnez maintenant votre matricule, par exemple AB-123-CD.${HELP}`,
      ],
    ]);
    clock.advance({ minutes: 20 });
    await player.play([
      ['AB-123-CD 4711', CONFIRM],
      ['[Oui]', /Je suis désolé pour ce choc. Quelqu'un a-t-il mal/],
    ]);
    const claim = await player.claim();
    expect(claim.facts.account).toEqual(['on m’a reculé dessus ce matin parking Marjane casa']);
    expect(claim.facts.lossDate?.date).toBe('2026-06-10');
    expect(clock.now().getTime() - claim.declaredAt.getTime()).toBeGreaterThan(19 * 60_000);
  });

  test('a plate in a story is no matricule, and its dates are no date of birth', async () => {
    await somebody('NP-114-QR');
    const player = await greeted();
    await player.play([
      ['une voiture AB-456-EF m’a percuté ce matin sur le parking Marjane', /je garde votre récit/],
      ['NP-114-QR', FACTOR],
      [
        'le choc a aussi cassé un phare, le 12/04/2026 à Rabat',
        "C'est noté, je garde votre récit. Donnez maintenant votre code PIN ou votre date de naissance.",
      ],
      ['2718', /Vous êtes bien/],
      ['oui', /Quelqu'un a-t-il mal/],
    ]);
    expect((await player.claim()).facts.account).toHaveLength(2);
  });

  test('a number in a long sentence that tells of no loss and no vehicle is the matricule', async () => {
    await somebody('NP-115-QR');
    const player = await greeted();
    await player.play([
      ['bonjour je suis la sœur de Mehdi, je vous écris pour lui, NP-115-QR', FACTOR],
      ['2718', /Vous êtes bien/],
    ]);
  });

  test('photos sent before go with the dossier to the person who is called', async () => {
    const player = await greeted();
    await player.play([
      ['📷📷', /je garde vos fichiers/],
      ['je veux parler à un conseiller', /J'appelle un conseiller/],
    ]);
    const claim = await player.claim();
    const documents = await db().unitOfWork.run((tx) => tx.claimFile.documents(SYSTEM, claim.id));
    expect(documents).toHaveLength(2);
  });

  test('photos are kept for the declaration', async () => {
    await somebody('NP-110-QR');
    const player = await greeted();
    await player.play([
      ['📷', /je garde vos fichiers/],
      ['on m’a cassé une vitre hier à Casablanca', /je garde votre récit/],
      ['NP-110-QR 2718', /Vous êtes bien/],
      ['[Oui]', /Quelqu'un a-t-il été blessé/],
    ]);
    const claim = await player.claim();
    const documents = await db().unitOfWork.run((tx) => tx.claimFile.documents(SYSTEM, claim.id));
    expect(documents).toHaveLength(1);
  });

  test.each([
    ['je veux déclarer un sinistre', /Que s'est-il passé/],
    ['où en est mon dossier ?', /aucun dossier à votre nom|Quel dossier|Dossier SIN/],
  ])('%s: what they came for is not asked again', async (said, next) => {
    const player = await greeted();
    const somebodyNew = said.includes('déclarer') ? 'NP-111-QR' : 'NP-112-QR';
    await somebody(somebodyNew);
    await player.play([
      [said, /Bien sûr. Donnez d'abord votre matricule/],
      [`${somebodyNew} 2718`, /Vous êtes bien/],
      ['oui', next],
    ]);
  });

  test('who says nothing of it is asked what they want', async () => {
    await somebody('NP-113-QR');
    const player = await greeted();
    await player.play([
      ['NP-113-QR 2718', /Vous êtes bien/],
      ['oui', MENU],
    ]);
  });
});
