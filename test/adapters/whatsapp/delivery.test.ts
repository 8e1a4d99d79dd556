import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { WhatsappSender, type SpeakAnswer } from '../../../adapters/whatsapp/channel';
import { GraphClient } from '../../../adapters/whatsapp/graph-client';
import { KNOWN_CODES, verdictOf } from '../../../adapters/whatsapp/graph-errors';
import { Pacer } from '../../../adapters/whatsapp/pacer';
import { renderTurn } from '../../../adapters/whatsapp/render-turn';
import { toStatus } from '../../../adapters/whatsapp/to-status';
import { STATUSES, type StatusName } from '../../../adapters/whatsapp/types';
import { freePort } from '../../../app/free-port';
import { acceptMessages } from '../../../commands/channels/accept-messages';
import { applyStatuses } from '../../../commands/channels/apply-statuses';
import { deliverMessage } from '../../../commands/channels/deliver-message';
import type { InboundMessage } from '../../../commands/ports';
import type { Departure } from '../../../commands/ports-outbox';
import { FIRST_ATTEMPTS, OutboxDispatcher } from '../../../jobs/outbox-dispatcher';
import type { CountedUnitOfWork } from '../../../models/unit-of-work';
import { withTestDatabase } from '../../support/database';
import { putOnDesk, setScene } from '../../support/desk-scene';
import { FakeGraph, textOf, type Mishap } from '../../support/fake-graph';
import { aLine, aMessage } from '../../support/records';
import { NUMBER_ID } from '../../support/whatsapp-samples';

const db = withTestDatabase();
const graph = new FakeGraph();
const HOUR = 3_600_000;
const WAIT_SECONDS = 20;

beforeAll(() => graph.start());
afterAll(() => graph.stop());
beforeEach(() => {
  graph.sent.length = 0;
  graph.mishaps.length = 0;
});

/** A process that sends, with a pacer of its own. */
function aSender({
  crashes = () => false,
  speak = null,
}: { crashes?: () => boolean; speak?: SpeakAnswer | null } = {}) {
  const { unitOfWork, clock } = db();
  const files = { read: (hash: string) => Promise.resolve(hash.startsWith('a') ? Buffer.from('photo') : null) };
  const pacer = new Pacer(() => clock.now().getTime(), 80);
  const channel = new WhatsappSender({ graph: new GraphClient(graph.connection), files, pacer, speak });
  const deps = { unitOfWork, clock, channel, statusWaitSeconds: WAIT_SECONDS };
  const dispatcher = new OutboxDispatcher({
    unitOfWork,
    clock,
    handlers: { 'whatsapp.message': (row, attempt) => deliverMessage(deps, row, attempt) },
    log: { outboxFailed: () => undefined },
    faultPoint: (point) => {
      if (point === 'outbox.before_record' && crashes()) throw new Error('the process ends here');
    },
  });
  /** Everything that is due now, and what waited behind it. */
  const pump = async (): Promise<void> => {
    for (;;) {
      const due = await unitOfWork.run((tx) => tx.outbox.due(clock.now(), 100));
      const ours = due.filter(({ kind }) => kind === 'whatsapp.message');
      if (ours.length === 0) return;
      for (const row of ours) await dispatcher.dispatch(row, true).catch(() => null);
    }
  };
  const hear = (...statuses: Parameters<typeof toStatus>[0][]): Promise<void> =>
    applyStatuses({ unitOfWork, clock, channel }, statuses.map(toStatus));
  return { pump, hear, dispatcher, unitOfWork };
}

let people = 0;

/** Somebody who has just written. */
async function aCustomer(
  alias?: 'identifiant',
): Promise<{ id: string; phone: string; writes: () => Promise<unknown> }> {
  people += 1;
  const phone = `+33639981${String(people).padStart(3, '0')}`;
  const sender = [alias ? { kind: alias, value: `US.${people}` } : { kind: 'telephone' as const, value: phone }];
  const writes = () =>
    acceptMessages(
      { unitOfWork: db().unitOfWork, ids: { uuid: () => randomUUID() }, now: db().clock.now() },
      {
        channel: 'whatsapp',
        scope: NUMBER_ID,
        changes: [],
        messages: [{ sender, sentAt: db().clock.now(), message: { ...aMessage({}), externalKey: randomUUID() } }],
      },
    );
  const [placed] = await writes();
  return { id: placed?.conversationId ?? '', phone, writes };
}

let lines = 0;

/** The bot's or an advisor's words, as a turn would leave them. */
async function say(
  conversationId: string,
  text: string,
  more: Record<string, unknown> = {},
  unitOfWork: CountedUnitOfWork = db().unitOfWork,
): Promise<void> {
  lines += 1;
  const line = aLine(conversationId, lines, { speaker: 'bot', activity: { type: 'message', text }, ...more });
  const data = (more.data ?? {}) as Record<string, unknown>;
  const inbound = aMessage({ data, name: 'advisor.message', ...((more.inbound ?? {}) as Partial<InboundMessage>) });
  const { rows } = renderTurn({ inbound, lines: [line], aloud: true });
  await unitOfWork.run((tx) => {
    for (const row of rows) tx.outbox.append(row);
    return Promise.resolve();
  });
}

interface Row {
  readonly id: string;
  readonly statut: string;
  readonly essais: number;
  readonly remise: string | null;
  readonly code_echec: string | null;
  readonly reference_externe: string | null;
}

const rowsOf = (conversationId: string): Promise<Row[]> =>
  db().query<Row>(
    `SELECT id::text, statut, essais, remise, code_echec, reference_externe FROM messages_sortants
     WHERE conversation_id = $1 AND nature = 'whatsapp.message' ORDER BY id`,
    [conversationId],
  );

async function only(conversationId: string): Promise<Row> {
  const [row, ...others] = await rowsOf(conversationId);
  if (row === undefined || others.length > 0) throw new Error(`${others.length + 1} rows`);
  return row;
}

const status = (name: StatusName, { id, essais }: Row, ref: string, errorCode: number | null = null) => ({
  kind: 'status' as const,
  id: ref,
  status: name,
  at: db().clock.now(),
  key: `${id}.${essais}`,
  errorCode,
});

const seconds = (count: number): void => {
  db().clock.advance(count * 1000);
};

describe('a message', () => {
  it('goes to the number with its plus sign, under a key that statuses bring back', async () => {
    const { id, phone } = await aCustomer();
    await say(id, 'Bonjour');
    await aSender().pump();
    const row = await only(id);
    expect(graph.sent[0]).toMatchObject({
      path: `/v26.0/${NUMBER_ID}/messages`,
      bearer: 'Bearer token',
      body: { messaging_product: 'whatsapp', to: phone, type: 'text', biz_opaque_callback_data: `${row.id}.1` },
    });
    expect(row).toMatchObject({ statut: 'envoye', reference_externe: graph.sent[0]?.wamid });
  });

  it('to somebody without a number goes to their id, in the field for ids', async () => {
    const { id } = await aCustomer('identifiant');
    await say(id, 'Bonjour');
    await aSender().pump();
    expect(graph.sent[0]?.body).toMatchObject({ recipient: expect.stringMatching(/^US\./u) as string });
    expect(graph.sent[0]?.body).not.toHaveProperty('to');
  });

  it('with a file is uploaded first', async () => {
    const { id } = await aCustomer();
    const photo = { contentType: 'image/jpeg', name: 'choc.jpg', contentUrl: `dossier-file:${'a'.repeat(64)}` };
    await say(id, 'Voici', { activity: { type: 'message', text: 'Voici', attachments: [photo] } });
    await aSender().pump();
    expect(graph.uploads).toHaveLength(1);
    expect(graph.sent[0]?.body).toMatchObject({ type: 'image', image: { id: 'media-1', caption: 'Voici' } });
  });

  it('waits behind the one before it', async () => {
    const { id } = await aCustomer();
    await say(id, 'un');
    await say(id, 'deux');
    graph.mishaps.push({ code: 131056 });
    const { pump } = aSender();
    await pump();
    expect(graph.texts).toEqual([]);
    seconds(2);
    await pump();
    expect(graph.texts).toEqual(['un', 'deux']);
  });
});

describe('an error of Meta’s', () => {
  it.each([131056, 130429, 131000, 190, 133010])('%p passes: the message is sent later', async (code) => {
    const { id } = await aCustomer();
    await say(id, 'encore');
    graph.mishaps.push({ code, status: code === 130429 ? 429 : 400 });
    const { pump } = aSender();
    await pump();
    expect(await only(id)).toMatchObject({ statut: 'en_attente', code_echec: String(code) });
    seconds(3_600);
    await pump();
    expect(graph.texts).toEqual(['encore']);
  });

  it.each([131026, 131051, 131053, 132001])(
    '%p does not pass: it is told, and what is behind goes on',
    async (code) => {
      const { id } = await aCustomer();
      await say(id, 'refusé');
      await say(id, 'suivant');
      graph.mishaps.push({ code });
      await aSender().pump();
      expect((await rowsOf(id)).map(({ statut }) => statut)).toEqual(['echoue', 'envoye']);
      expect(graph.texts).toEqual(['suivant']);
    },
  );

  it('of which nobody has heard is tried again, and not for ever', () => {
    expect(verdictOf(999_999, 1)).toMatchObject({ outcome: 'later' });
    expect(verdictOf(999_999, 8)).toMatchObject({ outcome: 'refused' });
    expect(verdictOf(null, 8)).toMatchObject({ outcome: 'refused' });
  });

  it('of every known code has a verdict, and waits are bounded', () => {
    for (const code of KNOWN_CODES) {
      for (const attempts of [1, 2, 5, 50]) {
        const verdict = verdictOf(code, attempts);
        if (verdict.outcome === 'later') expect(verdict.waitMs).toBeLessThanOrEqual(HOUR);
      }
    }
    expect([1, 2, 3, 4].map((attempts) => verdictOf(131056, attempts))).toMatchObject(
      [1_000, 4_000, 16_000, 64_000].map((waitMs) => ({ waitMs, everyone: false })),
    );
    expect(verdictOf(130429, 1)).toMatchObject({ everyone: true });
  });
});

describe('an answer aloud', () => {
  const NOTE = Buffer.from('OggS…');
  /** The words and, when their moment has come, the recording. */
  async function answers(speak: SpeakAnswer | null, mishap?: Mishap): Promise<{ id: string }> {
    const { id } = await aCustomer();
    const { pump } = aSender({ speak });
    await say(id, 'Où est-ce arrivé ?', { at: db().clock.now(), inbound: { spoken: 'on m’a percuté' } });
    await pump();
    if (mishap !== undefined) graph.mishaps.push(mishap);
    seconds(2);
    await pump();
    seconds(HOUR);
    await pump();
    return { id };
  }
  const open = (id: string) =>
    db().query(`SELECT id FROM messages_sortants WHERE conversation_id = $1 AND statut <> 'envoye'`, [id]);

  it('is uploaded as Opus in OGG and sent as a voice note behind the words', async () => {
    const asked: unknown[] = [];
    const { id } = await answers((...what) => {
      asked.push(what);
      return Promise.resolve(NOTE);
    });
    expect(asked).toEqual([['Où est-ce arrivé ?', 'fr']]);
    expect(graph.uploads.at(-1)?.type).toContain('multipart/form-data');
    expect(graph.sent.map(({ body }) => body.type)).toEqual(['text', 'audio']);
    expect(graph.sent[1]?.body.audio).toEqual({ id: expect.stringMatching(/^media-/u) as string, voice: true });
    expect(await open(id)).toEqual([]);
  });

  it.each<[string, SpeakAnswer | null, Mishap | undefined]>([
    ['nobody can say it', () => Promise.resolve(null), undefined],
    ['it is too long for a phone to play', () => Promise.resolve(Buffer.alloc(600 * 1024)), undefined],
    ['nobody speaks here any more', null, undefined],
    ['Meta does not take it', () => Promise.resolve(NOTE), { code: 131053 }],
    ['its fate is unknown', () => Promise.resolve(NOTE), { cut: 'after' }],
  ])('is left out when %s: the words are there, and nobody is alarmed', async (_name, speak, mishap) => {
    const { id } = await answers(speak, mishap);
    const written = graph.sent.filter(({ body }) => body.type === 'text');
    expect(written.map(({ body }) => textOf(body))).toEqual(['Où est-ce arrivé ?']);
    expect(await open(id)).toEqual([]);
  });
});

describe('an attempt that began in the commit of its turn', () => {
  const begun = async (conversationId: string, text: string): Promise<Departure> => {
    const told: Departure[] = [];
    const unitOfWork = db().createUnitOfWork({
      firstAttempts: FIRST_ATTEMPTS,
      afterCommit: ({ outbox }) => told.push(...outbox),
    });
    await say(conversationId, text, {}, unitOfWork);
    const [row] = told;
    if (row === undefined) throw new Error('nothing was said');
    return row;
  };

  it('is sent and marked with one commit more, and nothing is asked before', async () => {
    const { id, phone } = await aCustomer();
    const row = await begun(id, 'aussitôt');
    const { dispatcher, unitOfWork } = aSender();
    const before = unitOfWork.stats().commits;
    await expect(dispatcher.dispatch(row, false)).resolves.toEqual({ outcome: 'sent', next: null });
    expect(unitOfWork.stats().commits - before).toBe(1);
    expect(graph.sent).toMatchObject([{ body: { to: phone, text: { body: 'aussitôt' } } }]);
    expect(await only(id)).toMatchObject({ statut: 'envoye', essais: 1 });
  });

  it('and was cut off before it left is sent once, when no status came for it', async () => {
    const { id } = await aCustomer();
    await begun(id, 'avant l’envoi');
    const { pump } = aSender();
    await pump();
    seconds(FIRST_ATTEMPTS.leaseSeconds + 1);
    await pump();
    expect(graph.texts).toEqual([]);
    seconds(WAIT_SECONDS);
    await pump();
    await pump();
    expect(graph.texts).toEqual(['avant l’envoi']);
  });

  it('while everything waits goes back, certainly not sent, and leaves when the wait is over', async () => {
    const [one, other] = [await aCustomer(), await aCustomer()];
    graph.mishaps.push({ status: 429, code: 130429 });
    const { dispatcher, pump } = aSender();
    await dispatcher.dispatch(await begun(one.id, 'trop vite'), false);
    await expect(dispatcher.dispatch(await begun(other.id, 'attend aussi'), false)).resolves.toMatchObject({
      outcome: 'retry',
    });
    expect(await only(other.id)).toMatchObject({ statut: 'en_attente', code_echec: 'quiet' });
    seconds(120);
    await pump();
    expect(graph.texts.slice(-2).sort()).toEqual(['attend aussi', 'trop vite']);
  });
});

describe('an attempt of unknown fate', () => {
  it('waits for a status, and is sent once more when none came', async () => {
    const { id } = await aCustomer();
    await say(id, 'perdu ?');
    graph.mishaps.push({ cut: 'after' });
    const { pump } = aSender();
    await pump();
    expect(await only(id)).toMatchObject({ statut: 'en_attente' });
    seconds(WAIT_SECONDS - 2);
    await pump();
    expect(graph.texts).toHaveLength(1);
    seconds(3);
    await pump();
    expect(graph.texts).toHaveLength(2);
    expect(await only(id)).toMatchObject({ statut: 'envoye', essais: 2 });
  });

  it('is not repeated when its status comes meanwhile', async () => {
    const { id } = await aCustomer();
    await say(id, 'arrivé');
    graph.mishaps.push({ status: 200, raw: '<html>' });
    const { pump, hear } = aSender();
    await pump();
    await hear(status('delivered', await only(id), 'wamid.ARRIVED'));
    seconds(HOUR);
    await pump();
    expect(graph.texts).toHaveLength(1);
    expect(await only(id)).toMatchObject({ statut: 'envoye', remise: 'remis', reference_externe: 'wamid.ARRIVED' });
  });

  it('after a crash between sending and recording is treated the same', async () => {
    const { id } = await aCustomer();
    await say(id, 'coupure');
    let dead = true;
    const { pump } = aSender({ crashes: () => dead });
    await pump();
    dead = false;
    seconds(16);
    await pump();
    expect(graph.texts).toHaveLength(1);
    seconds(WAIT_SECONDS);
    await pump();
    expect(graph.texts).toHaveLength(2);
  });

  it('twice is the end: it is told, and never sent a third time', async () => {
    const { id } = await aCustomer();
    await say(id, 'deux fois');
    graph.mishaps.push({ cut: 'after' }, { cut: 'after' });
    const { pump } = aSender();
    for (let round = 0; round < 6; round += 1) {
      await pump();
      seconds(WAIT_SECONDS + 1);
    }
    expect(graph.texts).toHaveLength(2);
    expect(await only(id)).toMatchObject({ statut: 'echoue', code_echec: 'unknown_twice' });
  });

  it('that certainly never left is simply sent', async () => {
    const { id } = await aCustomer();
    await say(id, 'personne au bout');
    const { unitOfWork, clock } = db();
    const nowhere = new GraphClient({
      ...graph.connection,
      graphUrl: `http://127.0.0.1:${await freePort('127.0.0.1')}`,
    });
    const channel = new WhatsappSender({
      graph: nowhere,
      files: { read: () => Promise.resolve(null) },
      pacer: new Pacer(() => 0, 80),
      speak: null,
    });
    expect(
      await channel.send({ phone: '+33600000000', user: null, lastSeenAt: clock.now() }, { type: 'text' }, '1.1', 1),
    ).toMatchObject({
      outcome: 'later',
      code: 'ECONNREFUSED',
    });
    await expect(unitOfWork.run((tx) => tx.outbox.due(clock.now(), 1_000))).resolves.not.toHaveLength(0);
    await aSender().pump();
  });
});

describe('statuses', () => {
  it('count by their weight, in whatever order and number they come', async () => {
    const { hear } = aSender();
    const weight = ['sent', 'delivered', 'read', 'played', 'failed'];
    const { pump } = aSender();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.constantFrom(...STATUSES), { minLength: 1, maxLength: 4 }), {
          minLength: 1,
          maxLength: 4,
        }),
        async (batches) => {
          const { id } = await aCustomer();
          await say(id, 'statuts');
          await pump();
          const row = await only(id);
          // A failure for good: one that passes would send the message again.
          for (const batch of batches)
            await hear(
              ...batch.map((name) => status(name, row, row.reference_externe ?? '', name === 'failed' ? 131026 : null)),
            );
          const heaviest = Math.max(...batches.flat().map((name) => weight.indexOf(name)));
          expect((await only(id)).remise).toBe(['accepte', 'remis', 'lu', 'ecoute', 'echec'][heaviest]);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('without our key are recognised by the message they speak of', async () => {
    const { id } = await aCustomer();
    await say(id, 'sans clé');
    const { pump, hear } = aSender();
    await pump();
    const row = await only(id);
    await hear({ ...status('read', row, row.reference_externe ?? ''), key: null });
    expect((await only(id)).remise).toBe('lu');
  });

  it('of somebody else’s messages change nothing', async () => {
    const { id } = await aCustomer();
    await say(id, 'à nous');
    const { pump, hear } = aSender();
    await pump();
    const row = await only(id);
    await hear(status('read', row, 'wamid.SOMEBODY_ELSES'), {
      ...status('read', row, 'wamid.OTHER'),
      key: 'autre-chose',
    });
    expect((await only(id)).remise).toBeNull();
  });

  it('that fail for now send the message again, once, however often they are delivered', async () => {
    const { id } = await aCustomer();
    await say(id, 'à renvoyer');
    const { pump, hear } = aSender();
    await pump();
    const row = await only(id);
    const failed = status('failed', row, row.reference_externe ?? '', 131056);
    await hear(failed);
    await hear(failed);
    seconds(5);
    await pump();
    await hear(failed);
    seconds(HOUR / 1000);
    await pump();
    expect(graph.texts).toHaveLength(2);
    expect(await only(id)).toMatchObject({ statut: 'envoye', essais: 2, remise: null });
  });
});

describe('when the customer has not written for a day', () => {
  it('a template asks them to write, and what waited goes first when they do', async () => {
    const { id, writes } = await aCustomer();
    db().clock.advance(25 * HOUR);
    await say(id, 'un');
    await say(id, 'deux');
    const { pump } = aSender();
    await pump();
    expect(graph.sent.map(({ body }) => textOf(body))).toEqual(['message_en_attente']);
    await pump();
    await writes();
    await say(id, 'trois');
    await pump();
    expect(graph.texts).toEqual(['message_en_attente', 'un', 'deux', 'trois']);
  });

  it('the template is in the language of what waits', async () => {
    const { id } = await aCustomer();
    db().clock.advance(25 * HOUR);
    await say(id, 'لديكم رسالة', { activity: { type: 'message', text: 'لديكم رسالة', locale: 'ar' } });
    await aSender().pump();
    expect(graph.sent.map(({ body }) => body)).toEqual([
      expect.objectContaining({ template: expect.objectContaining({ language: { code: 'ar' } }) as unknown }),
    ]);
  });

  it('and Meta says so, at once or in a status, the message is held just the same', async () => {
    const { id, writes } = await aCustomer();
    await say(id, 'tout de suite');
    graph.mishaps.push({ code: 131047 });
    const { pump, hear } = aSender();
    await pump();
    expect(graph.texts).toEqual(['message_en_attente']);
    await writes();
    await pump();
    const row = (await rowsOf(id)).find(({ reference_externe }) => reference_externe === graph.sent[1]?.wamid);
    if (row === undefined) throw new Error('not sent');
    await hear(status('failed', row, row.reference_externe ?? '', 131047));
    seconds(5);
    await writes();
    await pump();
    expect(graph.texts.filter((text) => text === 'tout de suite')).toHaveLength(2);
  });
});

describe('the advisor', () => {
  async function advisorWrites(text = 'Bonjour') {
    const { id } = await aCustomer();
    const scene = await setScene(db(), { conversationId: id });
    const { escalation } = await putOnDesk(db(), scene.claim);
    await db().unitOfWork.run((tx) =>
      tx.escalations.recordThread(escalation.id, 'C1', `17.${escalation.id.slice(0, 6)}`),
    );
    await say(id, text, {
      speaker: 'conseiller',
      claimId: scene.claim.id,
      data: { escalationId: escalation.id, desk: { channel: 'C1', ts: `18.${people}` } },
    });
    const told = async () =>
      (
        await db().query<{ cle: string }>(
          `SELECT cle FROM messages_sortants WHERE escalade_id = $1 AND nature LIKE 'slack.%' ORDER BY id`,
          [escalation.id],
        )
      )
        .map(({ cle }) => cle.replace(/\d+$/u, 'N'))
        .filter((cle) => /deliver|held/u.test(cle));
    return { id, told };
  }

  it('sees when it arrived', async () => {
    const { id, told } = await advisorWrites();
    const { pump, hear } = aSender();
    await pump();
    const [row] = await rowsOf(id);
    if (row === undefined) throw new Error('no row');
    await hear(status('delivered', row, row.reference_externe ?? ''), status('read', row, row.reference_externe ?? ''));
    await hear(status('read', row, row.reference_externe ?? ''));
    expect(await told()).toEqual(['delivered:C1:18.N']);
  });

  it('sees that it arrived with the last of several messages, and with none before it', async () => {
    const { id, told } = await advisorWrites(Array(3).fill('a'.repeat(3_000)).join('\n\n'));
    const { pump, hear } = aSender();
    await pump();
    const rows = await rowsOf(id);
    expect(rows).toHaveLength(3);
    const arrives = (row: Row): Promise<void> => hear(status('delivered', row, row.reference_externe ?? ''));
    for (const row of rows.slice(0, -1)) await arrives(row);
    expect(await told()).toEqual([]);
    for (const row of rows.slice(-1)) await arrives(row);
    expect(await told()).toEqual(['delivered:C1:18.N']);
  });

  it('sees when one of several did not arrive', async () => {
    const { told } = await advisorWrites(Array(2).fill('a'.repeat(3_000)).join('\n\n'));
    graph.mishaps.push({ code: 131026 });
    await aSender().pump();
    expect(await told()).toEqual(['not_delivered:C1:18.N', 'thread:not_delivered:N']);
  });

  it('sees when it did not, and why', async () => {
    const { told } = await advisorWrites();
    graph.mishaps.push({ code: 131026 });
    await aSender().pump();
    expect(await told()).toEqual(['not_delivered:C1:18.N', 'thread:not_delivered:N']);
  });

  it('sees when it waits for the customer to write', async () => {
    const { told } = await advisorWrites();
    db().clock.advance(25 * HOUR);
    await aSender().pump();
    expect(await told()).toEqual(['thread:held:N']);
    expect(graph.texts).toEqual(['dossier_message_conseiller']);
  });
});

describe('the pace', () => {
  it('lets a burst to one person through, then one in six seconds', () => {
    let now = 0;
    const pacer = new Pacer(() => now, 1_000, { capacity: 3, everyMs: 6_000 });
    expect([1, 2, 3, 4].map(() => pacer.take('a'))).toEqual([0, 0, 0, 6_000]);
    expect(pacer.take('b')).toBe(0);
    now += 6_000;
    expect([pacer.take('a'), pacer.take('a')]).toEqual([0, 6_000]);
  });

  it('never lets more through than the number may send', () => {
    let now = 0;
    const pacer = new Pacer(() => now, 80);
    let sent = 0;
    for (let person = 0; now < 10_000; person += 1) {
      const wait = pacer.take(String(person));
      if (wait === 0) sent += 1;
      else now += wait;
    }
    expect(sent).toBeLessThanOrEqual(80 * 10 + 10);
    expect(sent).toBeGreaterThan(600);
  });
});
