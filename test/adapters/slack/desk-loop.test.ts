import { createHmac, randomUUID } from 'node:crypto';
import { buttonsOf, cardOf, threadOf, toldTo, type Shown } from '../../support/shown';
import { escalationNow, claimNow, putOnDesk, setScene } from '../../support/desk-scene';
import { aLine, SYSTEM } from '../../support/records';
import { withTestDatabase } from '../../support/database';
import {
  CHANNEL,
  NADIA,
  SIGNING_SECRET,
  startSlackBench,
  STRANGER,
  YOUSSEF,
  type SlackBench,
} from '../../support/slack-desk';

const database = withTestDatabase();
let bench: SlackBench;

beforeAll(async () => {
  bench = await startSlackBench(database());
});
afterAll(async () => {
  await bench.stop();
});

const root = (reference: string): Shown => cardOf(bench, reference);
const thread = (ts: string): Shown[] => threadOf(bench, ts);
const privately = (user: string): string[] => toldTo(bench, user);

async function onDesk(change: Parameters<typeof putOnDesk>[2] = {}, claim: Parameters<typeof setScene>[1] = {}) {
  const scene = await setScene(database(), claim);
  const { escalation } = await putOnDesk(database(), scene.claim, change);
  await bench.settle();
  return { ...scene, escalation, card: root(scene.claim.reference) };
}

async function taken(change: Parameters<typeof putOnDesk>[2] = {}) {
  const dossier = await onDesk(change);
  await bench.workspace.click({ user: NADIA, action_id: 'take', ts: dossier.card.ts });
  await bench.settle();
  bench.events.length = 0;
  return dossier;
}

describe('an escalation', () => {
  test('becomes one card without personal data, with its brief in the thread', async () => {
    const { claim, card, escalation } = await onDesk({ distress: true, priority: 'urgente' });
    const shown = JSON.stringify(card);
    expect(shown).toContain('Collision');
    expect(shown).toContain('Responsabilité contestée');
    expect(shown).toContain('détresse');
    expect(shown).not.toMatch(/Alaoui|Salma|Marjane|fraud/i);
    expect(buttonsOf(card)).toEqual(['take', 'show']);
    const [brief, ...rest] = thread(card.ts);
    expect(rest).toEqual([]);
    expect(JSON.stringify(brief)).toContain('Établi');
    expect(JSON.stringify(brief)).not.toMatch(/Alaoui|Marjane/);
    expect(await escalationNow(database(), escalation.id)).toMatchObject({ deskChannel: CHANNEL, deskThread: card.ts });
    expect((await claimNow(database(), claim.id)).status).toBe('escalade');
  });

  test('that is asked for again is raised on the same card, and the channel is alerted', async () => {
    const { claim, card, escalation } = await onDesk({ kind: 'validation' });
    const again = await putOnDesk(database(), claim, { ground: 'danger', reasons: ['danger'], priority: 'urgente' });
    await putOnDesk(database(), claim, { kind: 'validation', priority: 'basse' });
    await bench.settle();
    expect(again.escalation.id).toBe(escalation.id);
    expect(await escalationNow(database(), escalation.id)).toMatchObject({ kind: 'escalade', priority: 'urgente' });
    expect(JSON.stringify(root(claim.reference))).toContain('Danger signalé');
    expect(thread(card.ts).at(-1)?.text).toContain('Priorité relevée');
  });
});

describe('two people who take one dossier at once', () => {
  test('make one owner; the other is told who has it', async () => {
    const { card, escalation, claim } = await onDesk();
    bench.events.length = 0;
    await Promise.all([NADIA, YOUSSEF].map((user) => bench.workspace.click({ user, action_id: 'take', ts: card.ts })));
    await bench.settle();
    const { advisorId, status } = await escalationNow(database(), escalation.id);
    expect(status).toBe('prise');
    const { advisors } = await setScene(database());
    const [winner, loser] = advisorId === advisors.nadia.id ? ['Nadia', YOUSSEF] : ['Youssef', NADIA];
    expect(privately(loser).at(-1)).toBe(`Trop tard : ${winner} a déjà pris ce dossier.`);
    expect(root(claim.reference).text).toContain(`Suivi par ${winner}`);
    expect(bench.events.map(({ payload }) => payload)).toEqual([
      { name: 'advisor.taken', firstName: winner, escalationId: escalation.id },
    ]);
  });
});

describe('the thread', () => {
  test('carries the owner’s words to the customer after a few seconds', async () => {
    const { card, escalation, conversation } = await taken();
    const { ts } = await bench.workspace.type({
      user: NADIA,
      thread_ts: card.ts,
      text: 'Bonjour, je m’occupe de vous.',
    });
    await bench.settle();
    expect(bench.events).toEqual([]);
    expect(privately(NADIA).at(-1)).toBe('Envoi au client dans 5 s.');
    database().clock.advance(5_000);
    await bench.settle();
    expect(bench.events).toMatchObject([
      {
        conversationId: conversation.id,
        payload: {
          name: 'advisor.message',
          firstName: 'Nadia',
          text: 'Bonjour, je m’occupe de vous.',
          escalationId: escalation.id,
          desk: { channel: CHANNEL, ts },
        },
      },
    ]);
    expect((await escalationNow(database(), escalation.id)).status).toBe('en_cours');
  });

  test('“Annuler” takes a message back as long as it has not left', async () => {
    const { card } = await taken();
    await bench.workspace.type({ user: NADIA, thread_ts: card.ts, text: 'Mauvais dossier' });
    await bench.settle();
    const offer = bench.workspace.ephemerals(NADIA).at(-1) as unknown as Shown;
    await bench.workspace.click({ user: NADIA, action_id: 'cancel_message', ts: offer.ts });
    await bench.settle();
    expect(privately(NADIA).at(-1)).toContain('Annulé');
    database().clock.advance(10_000);
    await bench.settle();
    expect(bench.events).toEqual([]);
    await bench.workspace.click({ user: NADIA, action_id: 'cancel_message', ts: offer.ts });
    await bench.settle();
    expect(privately(NADIA).at(-1)).toContain('Annulé');
  });

  test('“Annuler” comes too late for what the customer has read', async () => {
    const { card } = await taken();
    await bench.workspace.type({ user: NADIA, thread_ts: card.ts, text: 'Bonjour, je suis Nadia' });
    await bench.settle();
    const offer = bench.workspace.ephemerals(NADIA).at(-1) as unknown as Shown;
    database().clock.advance(10_000);
    await bench.settle();
    expect(bench.events).toHaveLength(1);
    await bench.workspace.click({ user: NADIA, action_id: 'cancel_message', ts: offer.ts });
    await bench.settle();
    expect(privately(NADIA).at(-1)).toContain('Trop tard');
  });

  test.each([
    [NADIA, 'note: le client ment peut-être', 'Note interne'],
    [NADIA, '🔒 à voir avec le siège', 'Note interne'],
    [NADIA, '@Youssef tu connais ce garage ?', 'collègue'],
    [YOUSSEF, 'Je connais ce client', 'suivi par Nadia'],
  ])('keeps inside what %s writes: %s', async (user, text, told) => {
    const { card } = await taken();
    await bench.workspace.type({ user, thread_ts: card.ts, text });
    await bench.settle();
    database().clock.advance(10_000);
    await bench.settle();
    expect(bench.events).toEqual([]);
    expect(privately(user).at(-1)).toContain(told);
  });

  test('an edit in time goes out corrected, a deletion in time not at all, later ones are explained', async () => {
    const { card } = await taken();
    const write = (text: string) => bench.workspace.type({ user: NADIA, thread_ts: card.ts, text });
    const edited = await write('Rendez-vous mardi');
    await bench.settle();
    await bench.workspace.edit({ user: NADIA, ts: edited.ts, text: 'Rendez-vous mercredi' });
    await bench.settle();
    const deleted = await write('Oubliez ceci');
    await bench.settle();
    await bench.workspace.delete({ user: NADIA, ts: deleted.ts });
    await bench.settle();
    expect(privately(NADIA).at(-1)).toContain('Supprimé à temps');
    database().clock.advance(10_000);
    await bench.settle();
    expect(bench.events.map(({ payload }) => payload.text)).toEqual(['Rendez-vous mercredi']);
    await bench.workspace.edit({ user: NADIA, ts: edited.ts, text: 'Rendez-vous jeudi' });
    await bench.settle();
    expect(privately(NADIA).at(-1)).toContain('La modification n’est pas transmise');
    await bench.workspace.delete({ user: NADIA, ts: edited.ts });
    await bench.settle();
    expect(privately(NADIA).at(-1)).toContain('déjà remis');
    expect(bench.events).toHaveLength(1);
  });

  test('tells a stranger privately, and changes nothing', async () => {
    const { card, escalation } = await taken();
    await bench.workspace.invite({ user: NADIA, invited: STRANGER });
    await bench.workspace.type({ user: STRANGER, thread_ts: card.ts, text: 'Bonjour Madame Alaoui' });
    await bench.workspace.click({ user: STRANGER, action_id: 'release', ts: card.ts });
    await bench.settle();
    database().clock.advance(10_000);
    await bench.settle();
    expect(privately(STRANGER).slice(-2)).toEqual([
      expect.stringContaining('pas enregistré'),
      expect.stringContaining('pas enregistré'),
    ]);
    expect(bench.events).toEqual([]);
    expect((await escalationNow(database(), escalation.id)).status).toBe('prise');
  });
});

describe('a dossier that is given back', () => {
  test('waits for somebody else after “Rendre”', async () => {
    const { card, escalation, claim } = await taken();
    await bench.workspace.click({ user: YOUSSEF, action_id: 'release', ts: card.ts });
    await bench.settle();
    expect(privately(YOUSSEF).at(-1)).toContain('suivi par Nadia');
    await bench.workspace.click({ user: NADIA, action_id: 'release', ts: card.ts });
    await bench.settle();
    expect(await escalationNow(database(), escalation.id)).toMatchObject({ status: 'en_attente', advisorId: null });
    expect(buttonsOf(root(claim.reference))).toEqual(['take', 'show']);
    expect(bench.events.at(-1)?.payload).toEqual({ name: 'advisor.released', escalationId: escalation.id });
  });

  test('stays under way with the bot after “Rendre au bot”', async () => {
    const { card, escalation, claim } = await taken();
    await bench.workspace.click({ user: NADIA, action_id: 'return', ts: card.ts });
    await bench.settle();
    expect((await escalationNow(database(), escalation.id)).status).toBe('fermee');
    expect((await claimNow(database(), claim.id)).status).toBe('en_cours');
    expect(bench.events.at(-1)?.payload.name).toBe('advisor.returned');
    await bench.workspace.type({ user: NADIA, thread_ts: card.ts, text: 'Encore un mot' });
    await bench.settle();
    expect(privately(NADIA).at(-1)).toContain('plus entre vos mains');
  });

  test('is closed with an outcome, and a later click on its card says so', async () => {
    const { card, claim, escalation } = await taken();
    await bench.workspace.click({ user: NADIA, action_id: 'ask_close', ts: card.ts });
    await bench.settle();
    await bench.workspace.submit({ user: NADIA, values: { outcome: { outcome: 'sans_suite' } } });
    await bench.settle();
    expect(await claimNow(database(), claim.id)).toMatchObject({ status: 'ferme', outcome: 'sans_suite' });
    expect(bench.events.at(-1)?.payload).toEqual({ name: 'dossier.closed', claimId: claim.id, outcome: 'sans_suite' });
    expect(root(claim.reference).text).toContain('Dossier clos : sans suite');
    // The card as it stood on a screen that was not refreshed.
    await deliver({ body: clickBody(YOUSSEF, 'take', escalation.id, card.ts, 't-late') });
    await bench.settle();
    expect(privately(YOUSSEF).at(-1)).toBe(`Le dossier ${claim.reference} est clos : rien n’a été modifié.`);
    expect(await claimNow(database(), claim.id)).toMatchObject({ status: 'ferme', outcome: 'sans_suite' });
  });
});

describe('a computed decision', () => {
  test('is corrected in a form that computes, and the customer is told', async () => {
    const { card, claim } = await onDesk({ kind: 'validation', ground: 'indice_moyen', reasons: ['indice_moyen'] });
    bench.events.length = 0;
    expect(buttonsOf(card)).toEqual(['validate', 'ask_correction', 'take', 'show']);
    await bench.workspace.click({ user: NADIA, action_id: 'ask_correction', ts: card.ts });
    await bench.settle();
    const values = { amount: { amount: 'deux mille' }, reason: { reason: 'vetuste' } };
    const refused = await bench.workspace.submit({ user: NADIA, values });
    expect(refused).toMatchObject({ ok: false, errors: { amount: expect.stringContaining('3200') as string } });
    await bench.workspace.submit({ user: NADIA, values: { ...values, amount: { amount: '2 500' } } });
    await bench.settle();
    expect(bench.workspace.modals(NADIA)).toEqual([]);
    expect(bench.events.map(({ payload }) => payload)).toEqual([
      { name: 'decision.corrected', claimId: claim.id, acceptedCents: 200_000, currency: 'MAD' },
    ]);
    expect(root(claim.reference).text).toContain('Traité, dossier en cours');
  });

  test('names what raised the index beside its ground', async () => {
    const scene = await setScene(database());
    const reason = (code: string) => ({ code, factor: 'tiers', points: 50 });
    await database().unitOfWork.run((tx) => {
      tx.claimFile.appendAssessment({
        id: randomUUID(),
        claimId: scene.claim.id,
        cci: 52,
        factors: { tiers: 50 },
        reasons: [reason('responsabilite_douteuse'), reason('detresse')],
        ruleVersion: 'test',
        at: database().clock.now(),
      });
      return Promise.resolve();
    });
    await putOnDesk(database(), scene.claim, { kind: 'validation', ground: 'indice_moyen', reasons: ['indice_moyen'] });
    await bench.settle();
    const shown = JSON.stringify(root(scene.claim.reference));
    expect(shown).toContain('Indice de complexité moyen');
    expect(shown).toContain('Responsabilité incertaine');
    expect(shown).not.toMatch(/émotion/i);
  });
});

describe('“Voir le dossier”', () => {
  test('opens what a registered advisor needs, and writes down who read it', async () => {
    const { card, claim, advisors } = await onDesk();
    await bench.workspace.click({ user: YOUSSEF, action_id: 'show', ts: card.ts });
    await bench.settle();
    const modal = bench.workspace.modals(YOUSSEF).at(-1);
    expect(JSON.stringify(modal)).toContain('Mme Salma Alaoui');
    expect(JSON.stringify(modal)).toContain('parking Marjane casa');
    for (const part of ['À faire', 'Établi', 'Chronologie', 'Premier message']) {
      expect(JSON.stringify(modal)).toContain(part);
    }
    await bench.workspace.closeModal({ user: YOUSSEF, all: true });
    const read = await database().query<{ acteur_id: string }>(
      "SELECT acteur_id FROM journal_audit WHERE action = 'claim.shown' AND sinistre_id = $1",
      [claim.id],
    );
    expect(read).toEqual([{ acteur_id: advisors.youssef.id }]);
  });

  test('shows papers and the last words; medical papers are named, not linked', async () => {
    const scene = await setScene(database());
    const file = { mime: 'image/jpeg', size: 1, name: 'x.jpg', kind: 'image' } as const;
    const paper = { claimId: scene.claim.id, conversationId: null, receivedAt: new Date(), checkedAt: null };
    const photo = {
      ...paper,
      id: randomUUID(),
      kind: 'photos',
      file: { ...file, hash: 'c'.repeat(64) },
      medical: false,
    } as const;
    const medical = {
      ...paper,
      id: randomUUID(),
      kind: 'certificat_medical',
      file: { ...file, hash: 'd'.repeat(64) },
      medical: true,
    } as const;
    await database().unitOfWork.run(async (tx) => {
      await tx.conversations.lock(scene.conversation.id);
      tx.claimFile.saveDocument(SYSTEM, photo);
      tx.claimFile.saveDocument(SYSTEM, medical);
      tx.transcript.append(
        aLine(scene.conversation.id, 1, { claimId: scene.claim.id, activity: { text: 'Il pleuvait <!here>' } }),
      );
    });
    await putOnDesk(database(), scene.claim);
    await bench.settle();
    await bench.workspace.click({ user: NADIA, action_id: 'show', ts: root(scene.claim.reference).ts });
    await bench.settle();
    const shown = JSON.stringify(bench.workspace.modals(NADIA).at(-1));
    await bench.workspace.closeModal({ user: NADIA, all: true });
    expect(shown).toContain('c'.repeat(64));
    expect(shown).not.toContain('d'.repeat(64));
    expect(shown).toContain('pièce médicale, réservée');
    expect(shown).toContain('Il pleuvait <!here>');
  });

  test('says so when Slack does not open it', async () => {
    const { card } = await onDesk();
    bench.workspace.fault({ on: 'api', kind: 'error', method: 'views.open', before: true });
    await bench.workspace.click({ user: NADIA, action_id: 'show', ts: card.ts });
    await bench.settle();
    expect(bench.workspace.modals(NADIA)).toEqual([]);
    expect(privately(NADIA).at(-1)).toContain('Cliquez à nouveau');
  });

  test('opens nothing for a stranger', async () => {
    const { card } = await onDesk();
    await bench.workspace.click({ user: STRANGER, action_id: 'show', ts: card.ts });
    await bench.settle();
    expect(bench.workspace.modals(STRANGER)).toEqual([]);
    expect(privately(STRANGER).at(-1)).toContain('pas enregistré');
  });
});

describe('what Slack delivers', () => {
  test('with a bad signature is refused', async () => {
    const { card, escalation } = await onDesk();
    const body = clickBody(NADIA, 'take', escalation.id, card.ts, 't-forged');
    expect(await deliver({ body, secret: 'not the secret' })).toBe(401);
    expect(await deliver({ body, at: Date.now() - 600_000 })).toBe(401);
    await bench.settle();
    expect((await escalationNow(database(), escalation.id)).status).toBe('en_attente');
  });

  test('twice at the same instant changes things once', async () => {
    const { card } = await taken();
    bench.workspace.fault({ on: 'delivery', kind: 'duplicate', event: 'message' });
    await bench.workspace.type({ user: NADIA, thread_ts: card.ts, text: 'Une seule fois' });
    await bench.settle();
    database().clock.advance(10_000);
    await bench.settle();
    expect(bench.events.map(({ payload }) => payload.text)).toEqual(['Une seule fois']);
  });

  test('again an hour later changes nothing', async () => {
    const { card } = await taken();
    await bench.workspace.type({ user: NADIA, thread_ts: card.ts, text: 'Bonjour' });
    await bench.settle();
    database().clock.advance(3_600_000);
    await bench.settle();
    const told = privately(NADIA).length;
    const delivered = bench.workspace.deliveries().at(-1);
    expect(await bench.workspace.redeliver(delivered?.event_id ?? '')).toBe(200);
    await bench.settle();
    expect(bench.events).toHaveLength(1);
    expect(privately(NADIA)).toHaveLength(told);
  });

  test('with a button that nobody knows is answered, and nothing else happens', async () => {
    const { card, escalation } = await onDesk();
    await deliver({ body: clickBody(NADIA, 'refuse_everything', escalation.id, card.ts, 't-unknown') });
    await bench.settle();
    expect(privately(NADIA).at(-1)).toContain('Ce bouton n’est plus reconnu');
    expect((await escalationNow(database(), escalation.id)).status).toBe('en_attente');
  });
});

function clickBody(user: string, action_id: string, value: string, ts: string, trigger_id: string): string {
  const payload = {
    type: 'block_actions',
    user: { id: user, team_id: 'T0DOSSIER1' },
    team: { id: 'T0DOSSIER1', domain: 'dossier' },
    api_app_id: 'A0DOSSIER1',
    trigger_id,
    channel: { id: CHANNEL, name: 'sinistres' },
    container: { type: 'message', message_ts: ts, channel_id: CHANNEL },
    actions: [{ type: 'button', action_id, block_id: 'b', value, action_ts: '1.0' }],
  };
  return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
}

async function deliver(what: { body: string; secret?: string; at?: number }): Promise<number> {
  const timestamp = String(Math.floor((what.at ?? Date.now()) / 1000));
  const signature = createHmac('sha256', what.secret ?? SIGNING_SECRET)
    .update(`v0:${timestamp}:${what.body}`)
    .digest('hex');
  const response = await fetch(bench.eventsUrl, {
    method: 'POST',
    body: what.body,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${signature}`,
    },
  });
  return response.status;
}
