import { DeclarationDialogue, type Exchange } from '../support/declaration-dialogue';
import { aClaim } from '../support/declaration-samples';
import { aGuarantee, dirhams, motorPolicy } from '../support/domain-samples';

const HELLO: Exchange = ['bonjour', "Que s'est-il passé ? Dites aussi où et quand, avec vos mots."];
const YES_NO = '[Oui] [Non]';
const THREE = '[Non] [Oui] [Je ne sais pas]';
const PAPER = '[Plus tard] [Je ne peux pas]';
const QUOTE = '[Pas encore] [Je ne peux pas]';
const CONFIRM = '[Confirmer] [Corriger]';
const CHOCK = `Je suis désolé pour ce choc. Quelqu'un a-t-il mal, même légèrement ? ${THREE}`;
const ANYONE_HURT = "Quelqu'un a-t-il été blessé ? [Non] [Oui] [Je ne sais pas]";
const GLASS = `Je suis désolé pour cette vitre. ${ANYONE_HURT}`;
const SEE_A_DOCTOR = 'Consultez un médecin, même sans gravité.';

/** Amounts are written with the spaces that never break. */
const sum = (text: string): string => text.replace(/(\d) (\d{3})/g, '$1\u202f$2').replace(/ (DH)/g, '\u00a0$1');

describe('a simple collision (PRODUCT.md section 8)', () => {
  const settled: readonly Exchange[] = [
    HELLO,
    ["on m'a reculé dessus ce matin parking Marjane casa", CHOCK],
    [
      'non, constat signé',
      `Noté : collision ce matin, parking Marjane casa, aucun blessé. Envoyez une photo du recto du constat. ${PAPER}`,
    ],
    ['📷', `Constat reçu. Envoyez quatre vues de la voiture, plaque visible. ${PAPER}`],
    ['📷📷📷📷', `Photos reçues. Avez-vous un devis ? ${QUOTE}`],
    [
      '📷 3200 dh',
      sum(
        `Je relis : collision ce matin, parking Marjane casa, aucun blessé, devis 3 200 DH. Est-ce exact ? ${CONFIRM}`,
      ),
    ],
    [
      'oui',
      sum(
        'Accepté automatiquement : 3 200 − 500 (franchise) = 2 700 DH, payés après vérification des pièces. Un conseiller peut réexaminer. [Suivre] [Faire réexaminer] [Parler à un conseiller]\n' +
          'Donnez vos coordonnées bancaires sur la page protégée : le paiement en a besoin.\n' +
          'Votre dossier porte le numéro SIN-2026-000001-1. Prochaine étape, prévue vendredi 12 juin : la vérification des pièces. [Suivre] [Faire réexaminer] [Parler à un conseiller]',
      ),
    ],
  ];

  it('is settled before the customer’s eyes', async () => {
    const dialogue = new DeclarationDialogue();
    await dialogue.play(settled);
    expect(dialogue.rows.claim).toMatchObject({
      status: 'en_cours',
      policyId: 'policy-auto',
      declarant: 'assure',
      decision: { outcome: 'autonome', automatic: true, accepted: dirhams(2_700) },
      facts: { injuries: 'no', constat: 'yes', report: { own: { signed: true }, other: { signed: true } } },
    });
    expect([...dialogue.rows.reimbursements.values()]).toMatchObject([{ status: 'accepte', accepted: dirhams(2_700) }]);
    expect(dialogue.rows.documents.map(({ kind }) => kind)).toEqual([
      'constat',
      'photos',
      'photos',
      'photos',
      'photos',
      'devis_ou_facture',
    ]);
    expect(dialogue.runner.conversation.claimId).toBe(dialogue.rows.claim.id);
  });

  it('is dated by the first word, also before the log-in, and that word is never asked again', async () => {
    const dialogue = new DeclarationDialogue();
    dialogue.runner.session.account = ["on m'a reculé dessus hier parking Marjane casa"];
    dialogue.runner.session.accountSince = '2026-06-08T20:00:00.000Z';
    await dialogue.play([
      ['oui', CHOCK],
      [
        'non',
        // "Hier" was the 7th on the day on which it was said.
        `Noté : collision dimanche 7 juin, parking Marjane casa, aucun blessé. Avez-vous rempli un constat avec l'autre conducteur ? ${THREE}`,
      ],
    ]);
    expect(dialogue.rows.claim.declaredAt.toISOString()).toBe('2026-06-08T20:00:00.000Z');
    expect(dialogue.runner.session.account).toEqual([]);
  });

  it('goes on where it was, days later and on another day of the calendar', async () => {
    const dialogue = new DeclarationDialogue();
    await dialogue.play(settled.slice(0, 4));
    dialogue.runner.now = new Date('2026-06-13T09:00:00Z');
    await dialogue.play([
      ['📷📷📷📷', `Photos reçues. Avez-vous un devis ? ${QUOTE}`],
      [
        '📷 3200 dh',
        sum(
          `Je relis : collision mercredi 10 juin, parking Marjane casa, aucun blessé, devis 3 200 DH. Est-ce exact ? ${CONFIRM}`,
        ),
      ],
    ]);
  });
});

describe('a report that is not at hand', () => {
  it('is told question by question, without what was said already', async () => {
    const dialogue = new DeclarationDialogue();
    await dialogue.play([
      HELLO,
      ["on m'a percuté par l'arrière hier à Fès au feu", CHOCK],
      [
        'non',
        `Noté : collision hier, Fès, aucun blessé. Avez-vous rempli un constat avec l'autre conducteur ? ${THREE}`,
      ],
      ['non', `Avez-vous le nom ou la plaque de l'autre conducteur ? ${THREE}`],
      ['oui', 'Donnez son nom ou sa plaque. [Je ne sais pas]'],
      ['Karim Benali', `La police ou la gendarmerie est-elle venue ? ${THREE}`],
      ['non', `Voulez-vous décrire l'accident en quelques questions, à la place du constat ? ${YES_NO}`],
      ['oui', 'Qui conduisait votre véhicule ? [Moi] [Je ne sais pas]'],
      ['[Moi]', 'Donnez la plaque de son véhicule. [Je ne sais pas]'],
      ['12345-A-6', 'Donnez le nom de son assureur. [Je ne sais pas]'],
      ['je ne sais pas', "Que faisait votre véhicule : à l'arrêt, reculait, tournait ? [Je ne sais pas]"],
      [
        "j'étais à l'arrêt",
        "Noté : case 1, à l'arrêt. Ajoutez une observation ou la photo du croquis, si vous le souhaitez. [Rien à ajouter]",
      ],
      ['[Rien à ajouter]', `Envoyez quatre vues de la voiture, plaque visible. ${PAPER}`],
    ]);
    expect(dialogue.rows.claim.facts).toMatchObject({
      report: {
        source: 'questions',
        own: { boxes: [1] },
        other: { driver: 'Karim Benali', plate: '12345-A-6', boxes: [8] },
      },
      documents: { constat: 'unavailable', declaration_ecrite: 'received' },
      unsureAnswers: 1,
    });
  });

  it('is replaced by the account when the customer would rather not', async () => {
    const dialogue = new DeclarationDialogue();
    await dialogue.play([
      HELLO,
      ["on m'a percuté hier à Fès, il reculait", CHOCK],
      ['non, constat signé', /Envoyez une photo du recto du constat/],
      ['je ne peux pas', `Voulez-vous répondre à quelques questions à la place ? ${YES_NO}`],
      ['non', 'Donnez son nom ou sa plaque. [Je ne sais pas]'],
      ['12345-A-6', "Acceptez-vous que votre récit serve de déclaration écrite ? [J'accepte] [Non]"],
      ["[J'accepte]", `Envoyez quatre vues de la voiture, plaque visible. ${PAPER}`],
    ]);
  });

  it('can come later, and stays as an action with its date', async () => {
    const dialogue = new DeclarationDialogue();
    await dialogue.play([
      HELLO,
      ["on m'a percuté hier à Fès, il reculait", CHOCK],
      ['non, constat signé', /Envoyez une photo du recto du constat/],
      [
        'plus tard',
        `D'accord, cet envoi peut se faire plus tard. Envoyez quatre vues de la voiture, plaque visible. ${PAPER}`,
      ],
      ['📷📷📷', `3 photos reçues sur 4. Envoyez encore une vue de la voiture. ${PAPER}`],
      ['📷', `Photos reçues. Avez-vous un devis ? ${QUOTE}`],
      ['📷 900 dh', /^Je relis/],
      [
        '[Confirmer]',
        'Il manque encore le constat.\nVotre dossier porte le numéro SIN-2026-000001-1. Envoyez vos pièces ici avant le mercredi 17 juin. [Suivre] [Parler à un conseiller]',
      ],
    ]);
    expect(dialogue.rows.claim.status).toBe('en_attente_client');
  });

  it('is not asked of a driver who fled, nor of three vehicles', async () => {
    const fled = new DeclarationDialogue();
    await fled.play([
      HELLO,
      ["une voiture m'a percuté hier à Fès et a pris la fuite", CHOCK],
      ['non', /La police ou la gendarmerie est-elle venue \?/],
    ]);
  });
});

describe('a theft', () => {
  it('asks what was stolen when it was not said, reads sums back, and gives papers a way out', async () => {
    const dialogue = new DeclarationDialogue();
    await dialogue.play([
      HELLO,
      ['vol hier soir à Rabat', `Je suis désolé pour ce vol. Quelqu'un a-t-il mal, même légèrement ? ${THREE}`],
      [
        'non',
        'Noté : vol hier soir, Rabat, aucun blessé. Que vous a-t-on volé ? [Un véhicule] [Dans un logement] [Autre chose]',
      ],
      ['ma voiture', 'À combien estimez-vous la perte ? [Je ne sais pas]'],
      ['6 millions', sum(`Je lis 60 000 DH. Est-ce le bon montant ? ${YES_NO}`)],
      ['oui', `Envoyez une photo du récépissé de plainte. ${PAPER}`],
      ['📷', `Récépissé reçu. Envoyez une photo de la carte grise. ${PAPER}`],
      ['📷', `Carte grise reçue. Envoyez une photo des clés du véhicule. ${PAPER}`],
      [
        'je ne peux pas',
        sum(
          `D'accord, un conseiller verra comment faire sans cette pièce.\nJe relis : vol hier soir, Rabat, aucun blessé, montant demandé 60 000 DH. Est-ce exact ? ${CONFIRM}`,
        ),
      ],
      [
        '[Confirmer]',
        'Un conseiller relit votre dossier avant de conclure.\nVotre dossier porte le numéro SIN-2026-000001-1. Prochaine étape, prévue vendredi 12 juin : la relecture des pièces. [Suivre] [Parler à un conseiller]',
      ],
    ]);
    expect(dialogue.rows.claim).toMatchObject({ status: 'validation', policyId: 'policy-auto' });
    expect([...dialogue.rows.escalations.values()]).toMatchObject([{ kind: 'validation', line: 'auto' }]);
  });
});

describe('a water leak', () => {
  it('says what helps at once, keeps the quote that was announced, and settles', async () => {
    const dialogue = new DeclarationDialogue();
    await dialogue.play([
      HELLO,
      [
        "fuite d'eau chez moi ce matin, le plafond est abîmé, devis de 4000 dh",
        `Je suis désolé pour ce dégât des eaux. Coupez l'arrivée d'eau, si elle coule encore.\n${ANYONE_HURT}`,
      ],
      ['non', `Noté : dégât des eaux ce matin, chez moi, aucun blessé. Un voisin est-il concerné ? ${THREE}`],
      ['non', "Acceptez-vous que votre récit serve de déclaration écrite ? [J'accepte] [Non]"],
      ["[J'accepte]", `Envoyez une photo des dégâts. ${PAPER}`],
      ['📷📷', `Photos reçues. Envoyez une photo du devis. ${QUOTE}`],
      [
        '📷',
        sum(
          `Je relis : dégât des eaux ce matin, chez moi, aucun blessé, aucun tiers, devis 4 000 DH. Est-ce exact ? ${CONFIRM}`,
        ),
      ],
      ["c'est exact", /^Accepté automatiquement : 4\u202f000 − 500 \(franchise\) = 3\u202f500\u00a0DH/],
    ]);
    expect(dialogue.rows.claim.policyId).toBe('policy-home');
  });
});

describe('a decision', () => {
  async function decided(said: readonly string[], prepare?: (dialogue: DeclarationDialogue) => void): Promise<string> {
    const dialogue = new DeclarationDialogue();
    prepare?.(dialogue);
    let replied = '';
    for (const line of ['bonjour', ...said]) replied = await dialogue.say(line);
    return replied;
  }

  it('shows which sum counts when two were said', async () => {
    const replied = await decided([
      'pare-brise cassé hier à Fès, dégâts estimés à 2 000 dh',
      'non',
      '📷',
      '📷 2500 dh',
      'oui',
    ]);
    expect(replied).toMatch(
      /^Montant demandé 2\u202f000\u00a0DH, devis 2\u202f500\u00a0DH : le plus petit compte\. Accepté automatiquement : 2\u202f000 − 500 \(franchise\) = 1\u202f500\u00a0DH/,
    );
  });

  it('shows a deductible that the other insurer may give back', async () => {
    const replied = await decided([
      "on m'a reculé dessus hier à Fès, il reconnaît sa faute, constat signé",
      'non',
      '📷',
      '📷📷📷📷',
      '📷 3200 dh',
      'oui',
    ]);
    expect(replied).toMatch(/3\u202f200 − 500 \(franchise récupérable\) = 2\u202f700\u00a0DH/);
  });

  it('shows the sum alone where there is no deductible', async () => {
    const free = { kind: 'fixed', amount: dirhams(0) } as const;
    const replied = await decided(['pare-brise cassé hier à Fès', 'non', '📷', '📷 900 dh', 'oui'], ({ rows }) => {
      rows.policies = [motorPolicy({ guarantees: [aGuarantee('bris_de_glace', { deductible: free })] })];
    });
    expect(replied).toMatch(/^Accepté automatiquement : 900\u00a0DH, payés après vérification des pièces\./);
  });

  it('goes on without a quote, and says that no sum is computed yet', async () => {
    const replied = await decided(['pare-brise cassé hier à Fès', 'non', '📷', 'non', 'non', 'oui']);
    expect(replied).toMatch(/^Votre dossier est ouvert, un expert doit chiffrer les dommages\. Décision automatique/);
    expect(replied).toMatch(
      /Prochaine étape, prévue lundi 15 juin : la désignation d'un expert\. \[Suivre\] \[Faire réexaminer\]/,
    );
  });

  it('is a person’s when the sum is above the limit, without a promise', async () => {
    const replied = await decided(['pare-brise cassé hier à Fès', 'non', '📷', '📷 12 000 dh', 'oui']);
    expect(replied).not.toMatch(/Accepté/);
  });
});

describe('what helps at once', () => {
  const french = motorPolicy({ country: 'FR', currency: 'EUR', timeZone: 'Europe/Paris' });

  it.each([
    ["on m'a percuté hier à Lyon", 'Vous choisissez librement votre réparateur.'],
    ["on m'a percuté sur l'autoroute A7", 'Sur autoroute, appelez le dépannage depuis une borne orange.'],
    ['incendie dans ma cuisine', "Restez à l'écart de ce qui peut tomber ou brûler."],
    ["fuite d'eau à la maison", "Coupez l'arrivée d'eau, si elle coule encore."],
  ])('is said before any question: %s', async (account, help) => {
    const dialogue = new DeclarationDialogue();
    dialogue.rows.policies = [french];
    await dialogue.say('bonjour');
    expect(await dialogue.say(account)).toContain(help);
  });

  it('is not said of a stolen car, nor to a relative', async () => {
    for (const confirmedAs of ['assure', 'proche'] as const) {
      const dialogue = new DeclarationDialogue();
      dialogue.rows.policies = [french];
      dialogue.runner.session.confirmedAs = confirmedAs;
      await dialogue.say('bonjour');
      const account = confirmedAs === 'assure' ? 'on a volé ma voiture hier' : "on m'a percuté hier";
      expect(await dialogue.say(account)).not.toContain('réparateur');
    }
  });
});

describe('an injury', () => {
  it.each([
    ['oui', 'une personne a mal', "Une personne a mal : un conseiller s'en occupe lui-même.", 'urgente'],
    ['je ne sais pas', 'blessure incertaine', "La santé passe d'abord : un conseiller s'en occupe lui-même.", 'haute'],
    [
      'non mais ma fille a mal au bras',
      'une personne a mal',
      "Une personne a mal : un conseiller s'en occupe lui-même.",
      'urgente',
    ],
  ])(
    '“%s” goes to a person after when and where, without a sum; a certificate has a page of its own',
    async (said, summary, reason, priority) => {
      const dialogue = new DeclarationDialogue();
      dialogue.rows.waits = [5, 12, 20];
      const hurt = summary === 'une personne a mal';
      const advice = hurt ? `${SEE_A_DOCTOR}\n` : '';
      const certificate = hurt ? "\nQuand vous l'aurez, déposez le certificat médical sur la page protégée." : '';
      await dialogue.play([
        HELLO,
        ["accident hier à Casablanca, un camion m'a percuté", CHOCK],
        [said, `${advice}Je relis : collision hier, Casablanca, ${summary}. Est-ce exact ? ${CONFIRM}`],
        [
          'oui',
          `${reason} Comptez environ 12 minutes.\nVotre dossier porte le numéro SIN-2026-000001-1.${certificate}`,
        ],
      ]);
      expect(dialogue.rows.claim.status).toBe('escalade');
      expect(dialogue.rows.reimbursements.size).toBe(0);
      expect([...dialogue.rows.escalations.values()]).toMatchObject([{ kind: 'escalade', priority }]);
      expect(dialogue.runner.conversation.phase).toBe('transfert');
    },
  );

  it('tells when the desk opens, at night', async () => {
    const dialogue = new DeclarationDialogue({}, new Date('2026-06-10T21:00:00Z'));
    await dialogue.play([
      HELLO,
      ["accident hier à Casablanca, un camion m'a percuté", CHOCK],
      ['oui', /^Consultez un médecin, même sans gravité\.\nJe relis/],
      ['oui', /Il vous répond dès l'ouverture, jeudi 11 juin à 8 h 30\./],
    ]);
  });

  it('that is mentioned later counts at once', async () => {
    const dialogue = new DeclarationDialogue();
    await dialogue.play([
      HELLO,
      ['pare-brise cassé hier à Fès', GLASS],
      ['non', /Envoyez une photo des dégâts/],
      ["j'ai mal au cou depuis", /une personne a mal/],
    ]);
    expect(dialogue.rows.claim.facts.injuries).toBe('yes');
  });
});

describe('"Quelqu’un a-t-il été blessé ?"', () => {
  it.each([
    ['[Non]', 'no'],
    ['[Oui]', 'yes'],
    ['oui', 'yes'],
    ['non', 'no'],
    ['personne', 'no'],
    ['non personne', 'no'],
    ['oui personne', undefined],
    ['oui moi', 'yes'],
    ['non mais ma fille a mal au bras', 'yes'],
    ['je ne sais pas', 'unknown'],
  ])('%s: %s', async (said, injuries) => {
    const dialogue = new DeclarationDialogue();
    await dialogue.play([HELLO, ['pare-brise cassé hier à Fès', GLASS], [said, /./]]);
    expect(dialogue.rows.claim.facts.injuries).toBe(injuries);
  });
});

describe('corrections at the read-back', () => {
  async function readBack(account: string): Promise<DeclarationDialogue> {
    const dialogue = new DeclarationDialogue();
    for (const said of ['bonjour', account, 'non', '📷', '📷 900 dh']) await dialogue.say(said);
    return dialogue;
  }
  const summary = (when: string, where: string, amount = '900') =>
    `Je relis : bris de glace ${when}, ${where}, aucun blessé, devis ${amount} DH. Est-ce exact ? ${CONFIRM}`;

  it.each<readonly [string, readonly Exchange[]]>([
    ['another day', [["non, c'était lundi", sum(summary('lundi 8 juin', 'Fès'))]]],
    ['another place', [["non, c'était à Rabat", sum(summary('hier', 'Rabat'))]]],
    ['both at once', [['non, lundi à Rabat', sum(summary('lundi 8 juin', 'Rabat'))]]],
    ['another amount', [['non, le devis est de 1 100 dh', sum(summary('hier', 'Fès', '1 100'))]]],
    [
      'a fact that is only named',
      [
        ['il faut corriger le lieu', 'Où était-ce ? [Je ne sais pas]'],
        ['boulevard Zerktouni', sum(summary('hier', 'boulevard Zerktouni'))],
      ],
    ],
    [
      'by the button',
      [
        ['[Corriger]', 'Dites ce qui est à corriger, par exemple la date ou le lieu. [La date] [Le lieu] [Le montant]'],
        ['[La date]', "Quand est-ce arrivé ? [Aujourd'hui] [Hier] [Je ne sais pas]"],
        ['31 février', /^Ce jour n'existe pas dans le calendrier\./],
        ["[Aujourd'hui]", sum(summary("aujourd'hui", 'Fès'))],
      ],
    ],
    [
      'nothing after all',
      [
        ['non', /^Dites ce qui est à corriger/],
        ['rien', sum(summary('hier', 'Fès'))],
      ],
    ],
    [
      '“je ne sais pas”',
      [
        ['non, la date', /^Quand est-ce arrivé/],
        ['je ne sais pas', /^Je relis : bris de glace, date inconnue, Fès/],
      ],
    ],
  ])('%s', async (_name, exchanges) => {
    const dialogue = await readBack('pare-brise cassé hier à Fès');
    await dialogue.play(exchanges);
    expect(dialogue.rows.claim.status).toBe('nouveau');
    expect(dialogue.rows.reimbursements.size).toBe(0);
  });

  it('move the outcome: an injury goes to a person', async () => {
    const dialogue = await readBack('pare-brise cassé hier à Fès');
    await dialogue.play([
      ['non, ma fille est blessée', /^Je relis : bris de glace hier, Fès, une personne a mal/],
      ['oui', /^Une personne a mal/],
    ]);
    expect(dialogue.rows.claim.status).toBe('escalade');
  });

  it('move the outcome: another type asks for its own papers', async () => {
    const dialogue = await readBack('pare-brise cassé hier à Fès');
    await dialogue.play([
      // Neither policy covers it: a person will look at the one of the car.
      ["non, c'était du vandalisme", `Corrigé : vandalisme hier. Envoyez une photo du récépissé de plainte. ${PAPER}`],
    ]);
    expect(dialogue.rows.claim.policyId).toBe('policy-auto');
    expect(dialogue.rows.claim.facts).toMatchObject({ type: 'vandalisme', documents: { photos: 'received' } });
  });

  it('move the outcome: a day outside the policy, then inside it, is for a person', async () => {
    const dialogue = await readBack('pare-brise cassé hier à Fès');
    await dialogue.play([
      [
        "non, c'était le 3 janvier 2019",
        `Corrigé : bris de glace 3 janvier 2019.\nLe 3 janvier 2019 précède le début de votre contrat. Est-ce la bonne date ? ${YES_NO}`,
      ],
      ['non', /^Quand est-ce arrivé/],
      ['hier', /^Je relis/],
      ['oui', /Votre dossier demande un regard humain\./],
    ]);
    expect(dialogue.rows.claim).toMatchObject({ status: 'escalade', decision: { ground: 'recit_modifie' } });
  });

  it('are possible in the middle of any question', async () => {
    const dialogue = new DeclarationDialogue();
    await dialogue.play([
      HELLO,
      ["on m'a percuté hier à Fès", CHOCK],
      ['corriger la date', /^Quand est-ce arrivé/],
      ['lundi', `Corrigé : collision lundi 8 juin. Quelqu'un a-t-il mal, même légèrement ? ${THREE}`],
      ["en fait c'était à Meknès", `Corrigé : Meknès. Quelqu'un a-t-il mal, même légèrement ? ${THREE}`],
      ['je me suis trompé', /^Dites ce qui est à corriger/],
      ['la date, samedi', /^Corrigé : collision samedi 6 juin\. Quelqu'un a-t-il mal/],
    ]);
    expect(dialogue.rows.claim.facts.corrections?.length).toBeGreaterThanOrEqual(2);
  });
});

describe('what is asked again with a clear sentence', () => {
  it.each<readonly [string, string | RegExp]>([
    ['demain', /^Cette date n'est pas encore arrivée\. Donnez le jour/],
    ['31 février', /^Ce jour n'existe pas dans le calendrier\. Donnez le jour/],
    ['le 12 juin 2027', /^Cette date n'est pas encore arrivée\./],
    ['😀', /^Donnez le jour, par exemple « hier » ou « le 12 mars »\./],
  ])('a date: %s', async (said, replied) => {
    const dialogue = new DeclarationDialogue();
    await dialogue.play([
      HELLO,
      ["on m'a cambriolé", /désolé pour ce vol/],
      ['non', /^Quand est-ce arrivé/],
      [said, replied],
    ]);
  });

  it.each<readonly [string, string | RegExp]>([
    ['-500 dh', 'Un montant doit dépasser zéro. Donnez un montant, par exemple 3 000 dirhams. [Je ne sais pas]'],
    ['0 dh', /^Un montant doit dépasser zéro\./],
    ['douze milliards', /^Ce montant est trop grand pour être lu ici\./],
    ['3000', sum(`Je lis 3 000 DH. Est-ce le bon montant ? ${YES_NO}`)],
    ['2 millions', sum(`Je lis 20 000 DH. Est-ce le bon montant ? ${YES_NO}`)],
    ['4000 ryal', sum(`Je lis 200 DH. Est-ce le bon montant ? ${YES_NO}`)],
    ['mille deux cents dirhams', /^Envoyez une photo du récépissé/],
    ['1 200,50 DH', /^Envoyez une photo du récépissé/],
    ['je ne sais pas', /^Envoyez une photo du récépissé/],
  ])('an amount: %s', async (said, replied) => {
    const dialogue = new DeclarationDialogue();
    await dialogue.play([
      HELLO,
      ['on a volé ma voiture hier à Rabat', /désolé pour ce vol/],
      ['non', /À combien estimez-vous la perte/],
      [said, replied],
    ]);
  });

  it('an amount that was read back wrongly, or corrected at once', async () => {
    const dialogue = new DeclarationDialogue();
    await dialogue.play([
      HELLO,
      ['on a volé ma voiture hier à Rabat', /désolé/],
      ['non', /estimez-vous/],
      ['3000', /Je lis/],
      ['non', /^À combien estimez-vous la perte/],
      ['3000', /Je lis/],
      ['non, 30 000 dh', /^Envoyez une photo du récépissé/],
    ]);
    expect(dialogue.rows.claim.facts.claimedAmount).toEqual(dirhams(30_000));
    expect(dialogue.rows.claim.facts.amountToConfirm).toBeUndefined();
  });

  it('offers a person after three misunderstandings', async () => {
    const dialogue = new DeclarationDialogue();
    await dialogue.play([
      HELLO,
      ["on m'a percuté hier à Fès", CHOCK],
      ['😀', `Dites oui ou non : quelqu'un a-t-il mal, même légèrement ? ${THREE}`],
      ['😀', /\[Non\] \[Oui\] \[Je ne sais pas\]$/],
      ['😀', /\[Non\] \[Oui\] \[Parler à un conseiller\]$/],
    ]);
  });

  it('an upload that was refused, by what can be done', async () => {
    const dialogue = new DeclarationDialogue();
    await dialogue.play([HELLO, ['pare-brise cassé hier à Fès', GLASS], ['non', /Envoyez une photo des dégâts/]]);
    const refusals: readonly (readonly [string, string])[] = [
      ['too_large', 'Ce fichier est trop lourd. Envoyez une photo plus légère.'],
      ['heic_not_supported', "Ce format d'iPhone n'est pas lu. Envoyez une capture d'écran de la photo."],
      ['too_many', "Trop de fichiers d'un coup. Envoyez-en dix au plus."],
      ['a_code_of_tomorrow', "Ce fichier n'a pas pu être lu. Envoyez une photo ou un PDF."],
    ];
    for (const [code, replied] of refusals) {
      const asked = 'Envoyez une photo des dégâts. [Plus tard] [Je ne peux pas]';
      expect(await dialogue.runner.say({ refused: [code] })).toBe(`${replied}\n${asked}`);
    }
    await dialogue.play([['📷', `Photo reçue. Avez-vous un devis ? ${QUOTE}`]]);
  });
});

describe('policies', () => {
  const CAR_OR_HOME = '[Ma voiture] [Mon logement]';

  it('are asked for only when several fit, by what was damaged', async () => {
    const dialogue = new DeclarationDialogue();
    await dialogue.play([
      HELLO,
      ['incendie hier à Fès', /désolé pour cet incendie/],
      ['non', /estimez-vous/],
      ['3000 dh', `Votre voiture ou votre logement ? ${CAR_OR_HOME}`],
      ['lequel ?', `Dites « ma voiture » ou « mon logement ». ${CAR_OR_HOME}`],
      ['la maison', /^Envoyez une photo des dégâts/],
    ]);
    expect(dialogue.rows.claim.policyId).toBe('policy-home');
  });

  it.each([
    ['la grêle a cabossé le capot hier à Fès', 'policy-auto'],
    ['la grêle a percé le toit de la maison hier à Fès', 'policy-home'],
    ['incendie dans ma cuisine hier à Fès', 'policy-home'],
    ['ma voiture a pris feu devant la maison hier à Fès', 'policy-auto'],
  ])('are taken by what the account names: %s', async (account, policyId) => {
    const dialogue = new DeclarationDialogue();
    for (const said of ['bonjour', account, 'non']) await dialogue.say(said);
    expect(dialogue.rows.claim.policyId).toBe(policyId);
  });

  it('never attach hail on a car to the home, though only the home is covered for weather', async () => {
    const dialogue = new DeclarationDialogue();
    await dialogue.play([HELLO, ['il a grêlé hier à Fès, gros dégâts', /Quelqu'un a-t-il mal/]]);
    await dialogue.say('non');
    for (let turn = 0; turn < 3 && !dialogue.taps.includes('[Ma voiture]'); turn += 1) await dialogue.say('3000 dh');
    expect(dialogue.rows.claim.policyId).toBeNull();
    await dialogue.say('[Ma voiture]');
    expect(dialogue.rows.claim).toMatchObject({ policyId: 'policy-auto', facts: { damagedThing: 'vehicle' } });
    // What is not covered is for a person to say.
    for (const said of ['📷', '📷', '3000 dh']) await dialogue.say(said);
    await dialogue.say('oui');
    expect(dialogue.rows.claim).toMatchObject({ status: 'escalade', decision: { ground: 'garantie_absente' } });
  });

  it('are told by their numbers when two cars may be meant', async () => {
    const dialogue = new DeclarationDialogue();
    dialogue.rows.policies = [motorPolicy(), motorPolicy({ id: 'second', number: 'AUTO-2' })];
    for (const said of ['bonjour', 'le capot de ma voiture a brûlé hier à Fès', 'non']) await dialogue.say(said);
    await dialogue.play([
      ['3000 dh', 'Quel contrat est concerné ? [Auto AUTO-1] [Auto AUTO-2]'],
      ['auto-2', /^Envoyez une photo des dégâts/],
    ]);
    expect(dialogue.rows.claim.policyId).toBe('second');
  });

  it('that nobody can name are looked for by a person', async () => {
    const dialogue = new DeclarationDialogue();
    for (const said of ['bonjour', 'incendie hier à Fès', 'non', '3000 dh', 'je ne sais pas']) await dialogue.say(said);
    expect(dialogue.rows.claim.policyId).toBeNull();
    for (const said of ['📷', '📷', '📷']) await dialogue.say(said);
    await dialogue.play([['oui', /^Un conseiller recherche le bon contrat avec vous\./]]);
  });
});

describe('an open dossier nearby', () => {
  const older = aClaim({
    id: 'older',
    reference: 'SIN-2026-000777-7',
    type: 'bris_de_glace',
    status: 'en_cours',
    facts: {
      account: ['pare-brise cassé'],
      type: 'bris_de_glace',
      place: 'Salé',
      lossDate: { date: '2026-06-09', precision: 'day', approximate: false, assumed: false },
    },
  });
  const asked = `Noté : bris de glace ce matin, Rabat, aucun blessé.\nUn dossier proche est ouvert : bris de glace hier, Salé. S'agit-il du même événement ? [Oui] [Non] [Je ne sais pas]`;

  it('is asked about; the same event is one dossier', async () => {
    const dialogue = new DeclarationDialogue();
    dialogue.rows.claims.set(older.id, older);
    await dialogue.play([
      HELLO,
      ['pare-brise cassé ce matin à Rabat', GLASS],
      ['non', asked],
      ['oui', 'Je garde un seul dossier, le SIN-2026-000777-7.'],
    ]);
    const [kept, draft] = [...dialogue.rows.claims.values()];
    expect(draft).toMatchObject({ status: 'ferme', outcome: 'doublon' });
    expect(kept?.facts.account).toEqual(['pare-brise cassé', 'pare-brise cassé ce matin à Rabat']);
    expect(dialogue.runner.conversation.claimId).toBe('older');
    expect(dialogue.runner.session.journey).toBe('follow');
  });

  it('another event is another dossier', async () => {
    const dialogue = new DeclarationDialogue();
    dialogue.rows.claims.set(older.id, older);
    await dialogue.play([
      HELLO,
      ['pare-brise cassé ce matin à Rabat', GLASS],
      ['non', asked],
      ['[Non]', /^Envoyez une photo des dégâts/],
    ]);
  });
});

describe('somebody else than the policyholder', () => {
  it('a relative declares and uploads, and sees no policy and no amount', async () => {
    const dialogue = new DeclarationDialogue();
    dialogue.runner.session.confirmedAs = 'proche';
    dialogue.rows.claims.set('older', aClaim({ id: 'older', type: 'bris_de_glace', status: 'en_cours' }));
    await dialogue.play([
      HELLO,
      ['pare-brise cassé ce matin à Rabat', GLASS],
      ['non', /Envoyez une photo des dégâts/],
      ['📷', /Avez-vous un devis/],
      ['📷 900 dh', /^Devis reçu\.\nJe relis : [^\d]*\. Est-ce exact/],
      [
        'oui',
        "Merci, la déclaration est transmise. L'assuré lira la suite après s'être identifié.\nVotre dossier porte le numéro SIN-2026-000001-1. [Parler à un conseiller]",
      ],
    ]);
    expect(dialogue.rows.claims.get('older')?.facts.account).toEqual(['bonjour']);
  });

  it('an unverified person is heard, and a person takes over at once', async () => {
    const dialogue = new DeclarationDialogue({ clientId: null, verifiedAt: null });
    dialogue.runner.session.unverified = true;
    await dialogue.play([
      HELLO,
      ["votre assuré m'a percuté hier à Fès", CHOCK],
      ['non', /Noté : collision hier, Fès, aucun blessé/],
    ]);
    expect(dialogue.rows.claim).toMatchObject({ clientId: null, declarant: 'non_verifie' });
    for (let said = 0; dialogue.rows.claim.status === 'nouveau' && said < 8; said++) await dialogue.say('oui');
    expect(dialogue.rows.claim.status).toBe('escalade');
    expect([...dialogue.rows.escalations.values()]).toMatchObject([{ ground: 'identite_non_verifiee' }]);
  });
});

describe('taps', () => {
  it('on the button of another question answer nothing', async () => {
    const dialogue = new DeclarationDialogue();
    await dialogue.play([HELLO, ["on m'a percuté hier à Fès", CHOCK]]);
    const late = await dialogue.runner.say({ text: 'Oui', choice: 'police/yes' });
    expect(late).toBe(`Quelqu'un a-t-il mal, même légèrement ? ${THREE}`);
    expect(dialogue.rows.claim.facts.injuries).toBeUndefined();
  });

  it('with an option that no longer exists are asked again', async () => {
    const dialogue = new DeclarationDialogue();
    await dialogue.play([HELLO, ["on m'a percuté hier à Fès", CHOCK]]);
    expect(await dialogue.runner.say({ text: 'Peut-être', choice: 'injuries/maybe' })).toMatch(/^Dites oui ou non/);
  });

  it('on “corriger” work in any question', async () => {
    const dialogue = new DeclarationDialogue();
    await dialogue.play([HELLO, ["on m'a percuté hier à Fès", CHOCK]]);
    expect(await dialogue.runner.say({ text: 'Corriger', choice: 'global/correct' })).toMatch(
      /^Dites ce qui est à corriger/,
    );
  });
});

describe('a medical picture in the chat', () => {
  it('is protected, named by no word, and speaks of somebody who is hurt', async () => {
    const dialogue = new DeclarationDialogue();
    await dialogue.play([
      HELLO,
      ['pare-brise cassé hier à Fès', GLASS],
      ['non', /Envoyez une photo des dégâts/],
      [
        '📷 certificat médical',
        /^Document reçu et protégé, il n'apparaît pas ici\.\nJe relis : .*, une personne a mal\./,
      ],
    ]);
    expect(dialogue.rows.documents).toMatchObject([{ kind: 'certificat_medical', medical: true }]);
  });
});
