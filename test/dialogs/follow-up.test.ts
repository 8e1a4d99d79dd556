import { randomUUID } from 'node:crypto';
import { demoCustomer } from '../../models/demo/people';
import { aClaim, aConversation, anEscalation, SYSTEM } from '../support/records';
import { ConversationPlayer, MovedClock, NOON } from '../support/conversation-player';
import { withTestDatabase } from '../support/database';
import { loadDemo } from '../support/demo-data';
import { makeReference } from '../../domain/claim/reference';
import { createSalma, SALMA } from '../support/salma';
import type { Claim } from '../../domain/claim/claim';

describe('dossiers of the demo data', () => {
  const db = withTestDatabase();
  beforeAll(() => loadDemo(db(), new MovedClock()));

  async function loggedIn(matricule: string): Promise<ConversationPlayer> {
    const player = await new ConversationPlayer(db(), new MovedClock()).open();
    await player.join();
    await player.say(`${matricule} ${demoCustomer(matricule).pin ?? ''}`);
    await player.say('[Oui]');
    return player;
  }

  test('a dossier that waits for papers: what is missing, and the next step with its date', async () => {
    const player = await loggedIn('CD-345-EF');
    expect(player.lines.at(-1)?.text).toBe('Que souhaitez-vous faire ?');
    await player.play([
      [
        '[Suivre un dossier]',
        [
          'Dossier SIN-2026-000001-1 : collision hier, boulevard Zerktouni, Casablanca. Il attend vos pièces.',
          'Il manque les photos et le devis. Envoyez ces pièces avant le mercredi 17 juin.',
          'Que souhaitez-vous faire ? [Envoyer un document] [Parler à un conseiller]',
        ].join('\n'),
      ],
    ]);
    expect((await player.row()).phase).toBe('suivi');
  });

  test('papers are ticked off as they come, and the last one has the dossier decided again', async () => {
    const player = await loggedIn('CD-345-EF');
    await player.play([
      ['[Suivre un dossier]', /Il attend vos pièces/],
      ['[Envoyer un document]', 'Envoyez ici la photo ou le PDF.'],
      ['📷📷📷', '3 photos reçues sur 4. Il manque les photos et le devis.'],
      ['📷', 'Photos reçues. Il manque le devis.'],
      ['📷', /^Devis reçu, je lis 6.400.DH\. Est-ce le bon montant \? \[Oui\] \[Non\]$/],
      ['oui', /^Accepté automatiquement : 6.400 − 500 \(franchise récupérable\) = 5.900.DH/],
    ]);
    const claim = await player.claim();
    expect(claim.status).not.toBe('en_attente_client');
    expect(claim.facts.documents).toMatchObject({ photos: 'received', devis_ou_facture: 'received' });
  });

  test('a settlement is told line by line, and a person reviews it in one tap', async () => {
    const player = await loggedIn('NP-357-QR');
    await player.play([
      [
        'où en est mon dossier ?',
        new RegExp(
          [
            'Il est en cours de traitement.',
            'Remboursement accepté, payé après vérification des pièces.',
            'montant demandé : 420\u00a0€',
            'devis ou facture : 420\u00a0€',
            'franchise : − 250\u00a0€',
            'montant accepté : 170\u00a0€',
          ].join('\n'),
        ),
      ],
      ['[Faire réexaminer]', 'Un conseiller va réexaminer la décision automatique. [Parler à un conseiller]'],
      ['suivre', /Un conseiller relit la décision/],
    ]);
    expect((await player.claim()).status).toBe('validation');
  });

  test('a closed dossier can be read, and reopened by a person only', async () => {
    const player = await loggedIn('BC-234-DE');
    await player.play([
      ['suivre mon sinistre', /Il est clos : indemnisé.\nRemboursement payé, vendredi 29 mai./],
      [
        '📷',
        'Ce dossier est clos, je n’y ajoute rien seul. Un conseiller peut le rouvrir. [Parler à un conseiller]'.replace(
          '’',
          "'",
        ),
      ],
      ['[Parler à un conseiller]', /J'appelle un conseiller/],
    ]);
    expect((await player.claim()).status).toBe('escalade');
  });

  test('a refusal is a person’s, and shown without a sum', async () => {
    const player = await loggedIn('ST-791-VW');
    const said = await player.say('suivre');
    expect(said).toMatch(/refusé par un conseiller/);
    expect(said).not.toMatch(/€|DH/);
  });

  test('a proposed sum that nobody has confirmed is not shown', async () => {
    const player = await loggedIn('PQ-468-RS');
    const said = await player.say('suivre');
    expect(said).toMatch(/un conseiller confirme le calcul/);
    expect(said).not.toMatch(/€|DH/);
  });

  test('a declaration that was begun is offered, and taken up where it was', async () => {
    const player = await loggedIn('HJ-890-KL');
    expect(player.lines.at(-1)?.text).toMatch(
      /^Déclaration commencée : bris de glace ce matin\. Voulez-vous reprendre/,
    );
    await player.play([
      ['euh', /^Répondez par oui ou non : voulez-vous reprendre/],
      ['oui', /\?|Envoyez/],
    ]);
    expect((await player.claim()).status).toBe('nouveau');
    expect((await player.row()).claimId).not.toBeNull();
  });

  test('told anew instead, it is kept once', async () => {
    const player = await loggedIn('HJ-890-KL');
    const said = 'ce matin à Lyon une branche est tombée sur mon capot';
    await player.play([[said, /Je suis désolé/]]);
    expect((await player.claim()).facts.account).toEqual([said]);
    await player.play([
      ['annuler', /vraiment annuler/],
      ['oui', /./],
    ]);
  });

  test('left aside, it is not offered again in this conversation, and is still in the list', async () => {
    const player = await loggedIn('HJ-890-KL');
    await player.play([
      ['[Non]', /^Que souhaitez-vous faire/],
      ['[Suivre un dossier]', /Voulez-vous reprendre/],
    ]);
  });

  test('another person’s number is answered like one that does not exist', async () => {
    const player = await loggedIn('CD-345-EF');
    await player.play([
      ['mon dossier SIN-2026-000003-7', /^Je ne trouve pas ce numéro parmi vos dossiers\./],
      ['mon dossier SIN-2026-999999-4', /^Je ne trouve pas ce numéro parmi vos dossiers\.|Que souhaitez-vous/],
    ]);
  });

  test('an expert who is still to be named is not said to be at work', async () => {
    const player = await loggedIn('DE-456-FG');
    const said = await player.say('[Suivre un dossier]');
    expect(said).toMatch(/Un expert doit chiffrer les dommages\.[^]*la désignation d'un expert/);
  });

  test('no dossier at all', async () => {
    const player = await loggedIn('JK-901-LM');
    await player.play([
      [
        'où en est mon dossier ?',
        'Je ne vois aucun dossier à votre nom. Voulez-vous déclarer un sinistre ? [Déclarer un sinistre] [Parler à un conseiller]',
      ],
      ['non', /^Que souhaitez-vous faire \? \[Déclarer un sinistre\]/],
      ['[Déclarer un sinistre]', /Que s'est-il passé/],
    ]);
  });
});

describe('several dossiers', () => {
  const db = withTestDatabase();
  const clock = new MovedClock();
  let claims: readonly Claim[];

  beforeAll(async () => {
    await createSalma(db().createUnitOfWork());
    const base = { clientId: SALMA.id, status: 'en_cours' as const, declaredAt: NOON, statusSince: NOON };
    const loss = (date: string) => ({ date, precision: 'day' as const, approximate: false, assumed: false });
    claims = (
      [
        ['collision', 'Rabat', '2026-05-04', 101],
        ['bris_de_glace', 'Casablanca', '2026-05-11', 102],
        ['vol', 'Fès', '2026-05-18', 103],
        ['incendie', 'Tanger', '2026-05-25', 104],
      ] as const
    ).map(([type, place, date, number]) =>
      aClaim({
        ...base,
        type,
        reference: makeReference(2026, number),
        facts: {
          account: ['récit'],
          type,
          place,
          lossDate: loss(date),
          injuries: 'no',
        },
      }),
    );
    for (const claim of claims) {
      await db().unitOfWork.run((tx) => {
        tx.claims.save(SYSTEM, claim);
        return Promise.resolve();
      });
    }
  });

  async function following(): Promise<ConversationPlayer> {
    const player = await new ConversationPlayer(db(), clock).open();
    await player.join();
    await player.say('AB-123-CD 4711');
    await player.say('[Oui]');
    await player.say('[Suivre un dossier]');
    return player;
  }

  test('they are listed by type, date and place, two at a time, never chosen by guess', async () => {
    const player = await following();
    expect(player.lines.map(({ text }) => text)).toEqual(['Quel dossier voulez-vous suivre ?']);
    const [buttons] = player.lines.map((line) => line.buttons.map(({ title }) => title));
    expect(buttons).toHaveLength(3);
    expect(buttons?.[2]).toBe('Autres dossiers');
    await player.say('[Autres dossiers]');
    const [next] = player.lines.map((line) => line.buttons.map(({ title }) => title));
    const all = [...(buttons ?? []), ...(next ?? [])].filter((title) => title !== 'Autres dossiers');
    expect(all.sort()).toEqual([
      'Bris de glace lundi 11 mai, Casablanca',
      'Collision lundi 4 mai, Rabat',
      'Incendie lundi 25 mai, Tanger',
      'Vol lundi 18 mai, Fès',
    ]);
  });

  test.each([
    ['SIN-2026-000103-5', 'SIN-2026-000103-5'],
    ['sin 2026 000103 5', 'SIN-2026-000103-5'],
    ['celui de Tanger', 'SIN-2026-000104-3'],
    ['la collision', 'SIN-2026-000101-9'],
  ])('%s names one of them', async (said, reference) => {
    const player = await following();
    await player.play([[said, new RegExp(`^Dossier ${reference} :`)]]);
  });

  test('a loss in the town of one of them is none of them', async () => {
    const player = await following();
    await player.play([['hier à Tanger la grêle a cabossé ma voiture devant la gare', /^Je suis désolé/]]);
    await player.play([
      ['annuler', /vraiment annuler/],
      ['oui', /./],
    ]);
  });

  test('what is told of one of them beside its name is not lost', async () => {
    const player = await following();
    await player.play([
      ['à Tanger la toiture a brûlé aussi, je ne l’avais pas vue', /Est-ce une précision sur ce dossier : incendie/],
      ['non', /^Je suis désolé/],
      ['annuler', /vraiment annuler/],
      ['oui', /./],
    ]);
  });

  test('files without a dossier wait until one is chosen', async () => {
    const player = await new ConversationPlayer(db(), clock).open();
    await player.join();
    await player.play([
      ['📷', /je garde vos fichiers/],
      ['AB-123-CD 4711', /Vous êtes bien/],
      ['oui', /^Pour quel dossier sont ces fichiers \?/],
      ['SIN-2026-000102-7', "Photo reçue. C'est joint à votre dossier."],
    ]);
    const documents = await db().unitOfWork.run((tx) => tx.claimFile.documents(SYSTEM, claims[1]?.id ?? ''));
    expect(documents).toHaveLength(1);
  });

  test('from one dossier to another', async () => {
    const player = await following();
    await player.play([
      ['la collision', /^Dossier SIN-2026-000101-9/],
      ['[Autres dossiers]', /^Quel dossier voulez-vous suivre/],
      ['celui de Fès', /^Dossier SIN-2026-000103-5/],
      ['retour', /^Que souhaitez-vous faire/],
    ]);
  });

  test('a late tap is never taken for an answer to the present question', async () => {
    const player = await following();
    await player.play([['la collision', /^Dossier/]]);
    const said = await player.send({ text: 'Oui', choice: 'identite/yes' });
    expect(said).toMatch(/^Ce bouton répondait à une autre question\./);
  });

  test('the dossier knows the conversation where its customer last wrote', async () => {
    const player = await following();
    await player.say('la collision');
    expect((await player.claim()).conversationId).toBe(player.id);
  });
});

describe('a dossier that a relative opened', () => {
  const db = withTestDatabase();
  beforeAll(() => createSalma(db().createUnitOfWork()));

  async function logIn(as: string): Promise<ConversationPlayer> {
    const player = await new ConversationPlayer(db(), new MovedClock()).open();
    await player.join();
    await player.say('AB-123-CD 4711');
    await player.say(as);
    return player;
  }

  test('is the policyholder’s to read, and not the relative’s', async () => {
    const relative = await logIn('[Je suis un proche]');
    await relative.play([
      ['pare-brise cassé hier à Casablanca, personne n’est blessé', /Envoyez une photo/],
      ['plus tard', /devis/],
      ['900 dh', /photo du devis/],
      ['plus tard', /Je relis/],
      ['oui', /^Merci, la déclaration est transmise/],
    ]);
    const { reference, declarant } = await relative.claim();
    expect(declarant).toBe('proche');
    const holder = await logIn('[Oui]');
    await holder.play([['où en est mon dossier ?', new RegExp(`^Dossier ${reference} : bris de glace hier`)]]);
    // Nor does the policyholder's own dossier tell a relative anything.
    expect(await relative.say('combien est remboursé ?')).not.toMatch(/DH|Dossier SIN/);
  });
});

describe('decisions and reminders that come by themselves', () => {
  const db = withTestDatabase();
  let claim: Claim;

  beforeAll(async () => {
    await createSalma(db().createUnitOfWork());
    claim = aClaim({
      clientId: SALMA.id,
      status: 'en_attente_client',
      reference: 'SIN-2026-000201-7',
      facts: {
        account: ['récit'],
        type: 'bris_de_glace',
        injuries: 'no',
        place: 'Rabat',
        documents: { photos: 'received' },
      },
    });
    await db().unitOfWork.run((tx) => {
      tx.claims.save(SYSTEM, claim);
      return Promise.resolve();
    });
  });

  async function verified(): Promise<ConversationPlayer> {
    const player = await new ConversationPlayer(db(), new MovedClock()).open();
    await player.join();
    await player.say('AB-123-CD 4711');
    await player.say('[Oui]');
    return player;
  }

  test('a corrected sum is told to the policyholder', async () => {
    const player = await verified();
    expect(
      await player.event('decision.corrected', { claimId: claim.id, acceptedCents: 250_000, currency: 'MAD' }),
    ).toBe(
      'Un conseiller a corrigé le calcul du dossier SIN-2026-000201-7 : 2\u202f500\u00a0DH. [Suivre un dossier] [Parler à un conseiller]',
    );
  });

  test('nobody else reads a sum', async () => {
    const player = await new ConversationPlayer(db(), new MovedClock(), aConversation()).open();
    expect(
      await player.event('decision.corrected', { claimId: claim.id, acceptedCents: 250_000, currency: 'MAD' }),
    ).toMatch(/^Un conseiller a étudié votre dossier SIN-2026-000201-7\./);
  });

  test('a quote without its sum: the sum is asked for, then the dossier is decided', async () => {
    const own = aClaim({ ...claim, id: randomUUID(), reference: makeReference(2026, 203) });
    await db().unitOfWork.run((tx) => {
      tx.claims.save(SYSTEM, own);
      return Promise.resolve();
    });
    const player = await verified();
    await player.play([
      [`mon dossier ${own.reference}`, /Il manque le devis/],
      ['📷', 'Devis reçu. Quel est le montant du devis ?'],
      ['hier', /Donnez un montant, par exemple 3 000 dirhams/],
      ['900 dh', /Accepté automatiquement|Un conseiller|Votre dossier/],
    ]);
    expect((await player.claim()).status).not.toBe('en_attente_client');
  });

  test('a reminder names what is missing, and the photo that answers it lands on that dossier', async () => {
    const player = await verified();
    expect(await player.event('reminder.documents', { claimId: claim.id })).toBe(
      'Votre dossier SIN-2026-000201-7 attend encore le devis. Envoyez ces pièces ici.',
    );
    await player.play([['📷 devis 900 dh', /Accepté automatiquement|Un conseiller|Votre dossier/]]);
    expect((await player.claim()).id).toBe(claim.id);
    expect(await player.event('reminder.documents', { claimId: claim.id })).toBe('');
  });

  test.each([
    ['advisor.silent', {}, 'Votre conseiller tarde à répondre. Je viens de le relancer.'],
    ['unknown.event', { claimId: 'x' }, ''],
    ['dossier.closed', { claimId: 'not-a-claim', outcome: 'indemnise' }, ''],
    ['reminder.documents', {}, ''],
    ['advisor.message', { firstName: 'Nadia', text: 'Bonjour', escalationId: 'gone' }, 'Nadia > Bonjour'],
  ])('%s %j', async (name, data, said) => {
    const player = await verified();
    expect(await player.event(name, data)).toBe(said);
    expect(player.faults).toEqual([]);
  });

  test('released by its advisor, the wait is told again', async () => {
    const player = await verified();
    const escalated = aClaim({ clientId: SALMA.id, status: 'escalade', reference: 'SIN-2026-000202-5' });
    const escalation = anEscalation(escalated.id);
    await db().unitOfWork.run((tx) => {
      tx.claims.save(SYSTEM, escalated);
      tx.escalations.save(escalation);
      return Promise.resolve();
    });
    expect(await player.event('advisor.released', { escalationId: escalation.id })).toMatch(
      /^Un autre conseiller va reprendre votre dossier\. /,
    );
  });
});
