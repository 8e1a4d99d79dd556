import { randomUUID } from 'node:crypto';
import type { Claim } from '../../domain/claim/claim';
import { makeReference } from '../../domain/claim/reference';
import { ConversationPlayer, MovedClock } from '../support/conversation-player';
import { withTestDatabase } from '../support/database';

import { dirhams } from '../support/domain-samples';
import { aClaim, SYSTEM } from '../support/records';
import { createSalma, SALMA } from '../support/salma';

const db = withTestDatabase();
let number = 400;

beforeAll(() => createSalma(db().createUnitOfWork()));

const day = { date: '2026-06-09', precision: 'day', approximate: false, assumed: false } as const;

/** A windscreen that waits for its quote; each test has one of its own. */
async function waiting(change: Partial<Claim> = {}): Promise<Claim> {
  number += 1;
  const base = aClaim({
    id: randomUUID(),
    clientId: SALMA.id,
    status: 'en_attente_client',
    reference: makeReference(2026, number),
    type: 'bris_de_glace',
    facts: {
      account: ['pare-brise fissuré hier à Rabat par un gravillon'],
      type: 'bris_de_glace',
      lossDate: { ...day, date: `2026-0${1 + (number % 5)}-09` },
      injuries: 'no',
      place: 'Rabat',
      documents: { photos: 'received', devis_ou_facture: 'announced' },
    },
  });
  const claim = { ...base, ...change, facts: { ...base.facts, ...change.facts } };
  await db().unitOfWork.run((tx) => {
    tx.claims.save(SYSTEM, claim);
    return Promise.resolve();
  });
  return claim;
}

async function following(claim: Claim, clock = new MovedClock()): Promise<ConversationPlayer> {
  const player = await new ConversationPlayer(db(), clock).open();
  await player.join();
  await player.say('AB-123-CD 4711');
  await player.say('[Oui]');
  await player.say(`mon dossier ${claim.reference}`);
  return player;
}

describe('the sum of a quote, in the follow-up', () => {
  test('told before the quote comes it is kept, and read back when the quote comes without one', async () => {
    const player = await following(await waiting());
    await player.play([
      ['9 500 dh', /^Noté : devis 9.500.DH\. Envoyez une photo du devis\.$/],
      ['📷', /^Devis reçu, je lis 9.500.DH\. Est-ce le bon montant \? \[Oui\] \[Non\]$/],
      ['non', 'Quel est le montant du devis ?'],
      ['2 600 dh', /Accepté automatiquement|Un conseiller|Votre dossier/],
    ]);
    const { facts, status } = await player.claim();
    expect(facts.quoteAmount).toEqual(dirhams(2_600));
    expect(facts.amountToConfirm).toBeUndefined();
    expect(status).not.toBe('en_attente_client');
  });

  test('announced in the declaration it is not paid unread', async () => {
    const player = await following(await waiting({ facts: { account: [], quoteAmount: dirhams(2_000) } }));
    await player.play([
      ['📷', /^Devis reçu, je lis 2.000.DH\. Est-ce le bon montant \?/],
      ['peut-être', /^Devis reçu, je lis 2.000.DH|^Répondez par oui ou non|Est-ce le bon montant/],
      ['oui', /Accepté automatiquement|Un conseiller|Votre dossier/],
    ]);
    expect((await player.claim()).facts.quoteAmount).toEqual(dirhams(2_000));
  });

  test('told anew, more than doubled, it goes to a person', async () => {
    const player = await following(await waiting({ facts: { account: [], quoteAmount: dirhams(2_000) } }));
    await player.play([
      ['finalement le devis est de 6 600 dh', /^Noté : devis 6.600.DH\. Envoyez une photo du devis/],
      ['📷 6600 dh', /conseiller|regard humain/],
    ]);
    expect((await player.claim()).status).toBe('escalade');
  });

  test('without a currency it is read back before anything is decided', async () => {
    const player = await following(await waiting());
    await player.play([
      ['📷', 'Devis reçu. Quel est le montant du devis ?'],
      ['900', /^Je lis 900.DH\. Est-ce le bon montant \?/],
      ['oui', /Accepté automatiquement|Un conseiller|Votre dossier/],
    ]);
  });

  test('where nobody waits for it, it is kept in the account', async () => {
    const claim = await waiting({ status: 'expert' });
    const player = await following(claim);
    await player.play([['3000 dh', /^C'est noté dans votre dossier\./]]);
    expect((await player.claim()).facts.account).toContain('3000 dh');
  });
});

describe('a document that is announced after days', () => {
  test('is no correction of a decision; the sum is kept until the factor was given again', async () => {
    const clock = new MovedClock();
    const player = await following(await waiting({ facts: { account: [], quoteAmount: dirhams(2_000) } }), clock);
    clock.advance({ minutes: 50 * 60 });
    await player.play([
      ["bonjour voici enfin le devis, c'est 2 600 dh", /redonnez votre code PIN ou votre date de naissance/],
      ['📷 2600 dh', "C'est reçu, je garde vos fichiers. Donnez maintenant votre code PIN ou votre date de naissance."],
      ['4711', /Devis reçu[^]*(Accepté automatiquement|Un conseiller|Votre dossier)/],
    ]);
    const { facts } = await player.claim();
    expect(facts.quoteAmount).toEqual(dirhams(2_600));
    expect(facts.documents?.devis_ou_facture).toBe('received');
  });
});

describe('the same event, told otherwise', () => {
  const collision = (change: Partial<Claim> = {}): Promise<Claim> =>
    waiting({
      type: 'collision',
      facts: {
        account: ['On m’a heurtée à l’arrière hier à un feu rouge, le constat est signé'],
        type: 'collision',
        lossDate: day,
        place: 'Casablanca',
        injuries: 'no',
        thirdParty: 'yes',
        constat: 'yes',
        liability: 'admitted_by_other',
        circumstances: 'j’étais à l’arrêt, l’autre voiture roulait derrière moi',
        documents: { constat: 'received', photos: 'received' },
      },
      ...change,
    });

  async function told(account: string): Promise<ConversationPlayer> {
    const player = await new ConversationPlayer(db(), new MovedClock()).open();
    await player.join();
    await player.say('AB-123-CD 4711');
    await player.say('[Oui]');
    await player.say('je veux déclarer un nouveau sinistre');
    await player.say(account);
    return player;
  }

  test.each<readonly [string, Partial<Claim>]>([
    ['before it is decided', {}],
    [
      'after an automatic decision',
      {
        status: 'en_cours',
        decision: {
          outcome: 'autonome',
          ground: 'reglement_automatique',
          reasons: ['reglement_automatique'],
          ruleVersion: '2026.11.2',
          at: '2026-06-10T09:00:00.000Z',
          automatic: true,
          accepted: dirhams(5_900),
        },
      },
    ],
  ])('goes to a person %s', async (_name, change) => {
    const older = await collision(change);
    const player = await told(
      "mon fils conduisait ma voiture hier à Casa, il roulait doucement mais le constat dit qu'il a grillé un stop, personne n'est blessé",
    );
    await player.play([['oui', /Je garde un seul dossier[^]*conseiller/]]);
    const joined = await db().unitOfWork.run((tx) => tx.claims.find(SYSTEM, older.id));
    expect(joined?.status).toBe('escalade');
    expect(joined?.facts.corrections).toMatchObject([{ decisive: true }]);
    await db().unitOfWork.run((tx) => {
      if (joined !== null) tx.claims.save(SYSTEM, { ...joined, status: 'ferme', version: joined.version + 1 });
      return Promise.resolve();
    });
  });
});

test('a dossier that was closed without an indemnity promises no sum and asks for no account', async () => {
  const claim = await waiting({ status: 'ferme', outcome: 'sans_suite', closedAt: new Date('2026-06-11T09:00:00Z') });
  const sums = { claimed: dirhams(1_200), accepted: dirhams(700), deductible: dirhams(500) };
  const unpaid = { papersCheckedAt: null, paidAt: null, createdAt: new Date('2026-06-10T09:00:00Z') };
  await db().unitOfWork.run((tx) => {
    const lines = [{ code: 'montant_accepte', amount: dirhams(700) }];
    tx.claimFile.saveReimbursement({
      id: randomUUID(),
      claimId: claim.id,
      status: 'accepte',
      automatic: true,
      lines,
      ...sums,
      ...unpaid,
    });
    return Promise.resolve();
  });
  const player = await following(claim);
  const said = player.lines.map(({ text }) => text).join('\n');
  expect(said).toContain('sans suite');
  expect(said).not.toMatch(/700|compte bancaire|RIB|IBAN/u);
});
