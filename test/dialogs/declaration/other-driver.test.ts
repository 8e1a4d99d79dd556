import { DeclarationDialogue, type Exchange } from '../../support/declaration-dialogue';

const PAPER = '[Plus tard] [Je ne peux pas]';

async function asked(account: string, ...exchanges: readonly Exchange[]): Promise<DeclarationDialogue> {
  const dialogue = new DeclarationDialogue();
  await dialogue.say('bonjour');
  await dialogue.say(account);
  await dialogue.play(exchanges);
  return dialogue;
}

const ACCOUNT =
  "accrochage hier à Fès avec une Fiat, pas de blessé, pas de police, pas de constat, l'autre reculait, j'étais à l'arrêt";

describe('the other driver', () => {
  it.each<readonly [string, readonly Exchange[], object]>([
    [
      'is named in a second message',
      [
        ['oui', /Donnez son nom ou sa plaque\. \[Je ne sais pas\]$/],
        ['oui', /^Écrivez-le tel que vous le lisez/],
        ['Rossi', new RegExp('^(Noté : .*\\. )?Voulez-vous décrire')],
      ],
      { driver: 'Rossi' },
    ],
    ['is named with the yes', [['oui, M. Paolo Rossi', /Voulez-vous décrire/]], { driver: 'Paolo Rossi' }],
    ['has a plate that is given with the yes', [['oui, 12345-A-6', /Voulez-vous décrire/]], { plate: '12345-A-6' }],
    [
      'has an insurer, which alone names nobody',
      [
        ['oui', /Donnez son nom ou sa plaque/],
        ['il est assuré chez Wafa', /^Écrivez-le|Donnez son nom/],
        ['Rossi', /Voulez-vous décrire/],
      ],
      { driver: 'Rossi', insurer: 'Wafa' },
    ],
  ])('%s', async (_name, exchanges, party) => {
    const dialogue = await asked(ACCOUNT, ...exchanges);
    expect(dialogue.rows.claim.facts.otherParty).toEqual(party);
  });

  it('who was named in the account is never asked for', async () => {
    const dialogue = await asked(
      "accrochage hier à Fès, M. Karim Bennis, plaque 12345-A-6, assuré chez Wafa, m'a percuté, pas de constat, pas de police, aucun blessé",
    );
    expect(dialogue.rows.claim.facts.otherParty).toEqual({
      driver: 'Karim Bennis',
      plate: '12345-A-6',
      insurer: 'Wafa',
    });
    expect(dialogue.runner.sent.at(-1)?.text).toMatch(/Voulez-vous décrire/);
  });

  it('whose plate is told at another question is played back', async () => {
    await asked(
      "accrochage hier à Fès avec une Fiat, pas de blessé, pas de police, l'autre reculait, j'étais à l'arrêt",
      [
        'il n’a pas laissé ses papiers mais j’ai sa plaque 1234-A-40',
        /^Noté : collision hier, Fès, aucun blessé, l'autre véhicule 1234-A-40\. Avez-vous rempli un constat/,
      ],
    );
  });

  it('is not asked for again, question by question', async () => {
    const dialogue = await asked(
      ACCOUNT,
      ['oui', /Donnez son nom ou sa plaque/],
      ['Rossi', /Voulez-vous décrire/],
      ['oui', 'Qui conduisait votre véhicule ? [Moi] [Je ne sais pas]'],
      ['[Moi]', 'Donnez la plaque de son véhicule. [Je ne sais pas]'],
    );
    expect(dialogue.rows.claim.facts.report?.other).toMatchObject({ driver: 'Rossi' });
  });

  it('without a name or a plate a written declaration does not replace the report, and nothing is settled alone', async () => {
    const dialogue = await asked(
      ACCOUNT,
      ['oui', /Donnez son nom ou sa plaque/],
      ['je ne sais pas', /Voulez-vous décrire l'accident en quelques questions/],
      ['non', `Envoyez quatre vues de la voiture, plaque visible. ${PAPER}`],
      ['📷📷📷📷', /^Photos reçues\. Avez-vous un devis/],
      ['📷 700 dh', /^Je relis/],
      ['oui', /^Un conseiller relit votre dossier avant de conclure\./],
    );
    expect(dialogue.rows.claim.status).toBe('validation');
  });

  it('a report that cannot be sent is replaced only with who the other is', async () => {
    await asked(
      "on m'a percuté hier à Fès, il reculait, constat signé, aucun blessé",
      ['je ne peux pas', /Voulez-vous répondre à quelques questions à la place \?/],
      ['non', /Donnez son nom ou sa plaque\. \[Je ne sais pas\]$/],
      ['12345-A-6', "Acceptez-vous que votre récit serve de déclaration écrite ? [J'accepte] [Non]"],
      ["[J'accepte]", `Envoyez quatre vues de la voiture, plaque visible. ${PAPER}`],
    );
  });

  it('what is told three times beside the question is enough: the account has to do', async () => {
    const dialogue = await asked(
      ACCOUNT,
      ['oui', /Donnez son nom ou sa plaque/],
      ['Rossi', /Voulez-vous décrire/],
      ['moi', /^Répondez par oui, non/],
      ['AA-123-BB', /Voulez-vous décrire|^Répondez par oui, non/],
      ['Axa', /^Répondez par oui, non/],
      ['Toyota', /^Répondez par oui, non/],
      ['Skoda', /^D'accord, nous continuons avec votre récit\. Acceptez-vous que votre récit serve/],
      ['Fiat', /^Répondez par oui, non/],
      ['Lada', /^Répondez par oui, non/],
      ['Seat', /^D'accord, un conseiller verra comment faire sans cette pièce\./],
    );
    expect(dialogue.rows.claim.facts.otherParty).toEqual({ driver: 'Rossi', plate: 'AA-123-BB' });
  });
});

describe('nobody else', () => {
  it.each([
    ["j'ai percuté un poteau hier à Fès, je suis seul en cause et pas de blessé"],
    ["j'ai heurté un sanglier hier soir à Ifrane, personne n'est blessé"],
  ])('no complaint is asked for: %s', async (account) => {
    const dialogue = await asked(account);
    if (dialogue.runner.sent.at(-1)?.text.includes('autre véhicule') === true) await dialogue.say('non');
    expect(dialogue.runner.sent.at(-1)?.text).toMatch(/Acceptez-vous que votre récit serve de déclaration écrite \?$/);
    await dialogue.play([
      ['non', /D'accord, un conseiller verra comment faire sans cette pièce\.[^]*Envoyez quatre vues de la voiture/],
    ]);
  });

  it('a driver who fled: the complaint stands in for the report', async () => {
    await asked("une voiture m'a percuté hier à Fès et a pris la fuite, pas de blessé, pas de police", [
      'non',
      /Envoyez une photo du récépissé de plainte/,
    ]);
  });

  it('water that concerns no neighbour needs no report with one', async () => {
    const dialogue = await asked(
      'mon chauffe-eau a lâché ce matin à Kénitra, dégât des eaux, aucun blessé, aucun voisin touché',
    );
    expect(dialogue.runner.sent.at(-1)?.text).toBe('Acceptez-vous que votre récit serve de déclaration écrite ?');
  });

  it('water: a neighbour is asked about before “aucun tiers” is read back', async () => {
    const dialogue = await asked(
      'dégât des eaux à Angers hier, aucun blessé',
      ['non', /Acceptez-vous que votre récit serve de déclaration écrite/],
      ["[J'accepte]", /Envoyez une photo des dégâts/],
      ['📷', /Avez-vous un devis/],
      ['📷 900 dh', /^Je relis : .*aucun tiers/],
    );
    expect(dialogue.rows.claim.facts.thirdParty).toBe('no');
    const shared = await asked('dégât des eaux à Angers hier, aucun blessé');
    expect(shared.runner.sent.at(-1)?.text).toBe('Je suis désolé pour ce dégât des eaux. Un voisin est-il concerné ?');
    await shared.play([['oui', /Envoyez une photo du constat dégât des eaux/]]);
  });
});

describe('a vehicle that the weather damaged', () => {
  it.each([
    'arbre tombé sur ma voiture cette nuit à cause du vent à Ifrane, pas de blessé',
    'grêle hier sur ma voiture à Ifrane, pas de blessé',
  ])('needs a quote, not a list of goods: %s', async (account) => {
    const dialogue = await asked(
      account,
      ['📷', /Avez-vous un devis/],
      ["je n'en ai pas", /Pourrez-vous faire cet envoi plus tard/],
      ['10 000 dh', /devis 10.000.DH\. Pourrez-vous/],
      ['oui', /^D'accord, cet envoi peut se faire plus tard\./],
    );
    expect(dialogue.rows.claim.facts.quoteAmount).toBeDefined();
  });

  it('a home still has the choice of a valued list, and a sum said there counts', async () => {
    await asked(
      'la tempête a arraché des tuiles de ma maison hier à Tétouan, pas de blessé',
      ['📷', /Avez-vous un devis/],
      ["j'ai pas de devis", /Envoyez la liste des biens, avec leur valeur/],
      ['environ 10 000 dh', /montant demandé 10.000.DH\. Envoyez la liste des biens/],
    );
  });
});
