import { randomUUID } from 'node:crypto';
import type { Departure, OutboxKind, OutboxMessage } from '../../commands/ports-outbox';
import { withTestDatabase } from '../support/database';
import { aConversation, anOutboxMessage } from '../support/records';

const db = withTestDatabase();

const LEASE = { seconds: 30 };
const LATER = 60_000;

async function append(...messages: OutboxMessage[]): Promise<string[]> {
  const { committed, unitOfWork } = db();
  const told = committed.length;
  await unitOfWork.run((tx) => {
    messages.forEach((message) => {
      tx.outbox.append(message);
    });
    return Promise.resolve();
  });
  return committed.slice(told).flatMap(({ outbox }) => outbox.map(({ id }) => id));
}

function now(plus = 0): Date {
  return new Date(Date.now() + 1000 + plus);
}

function begin(id: string, at = now()): Promise<{ maybeSent: boolean; attempts: number } | null> {
  return db().unitOfWork.run(async (tx) => {
    const begun = await tx.outbox.begin(id, at, LEASE);
    return begun === null ? null : { maybeSent: begun.maybeSent, attempts: begun.message.attempts };
  });
}

async function due(at: Date, ids: readonly string[]): Promise<string[]> {
  const rows = await db().unitOfWork.run((tx) => tx.outbox.due(at, 1000));
  return rows.map(({ id }) => id).filter((id) => ids.includes(id));
}

describe('appending', () => {
  test('tells the ids after the commit, in the order of appending', async () => {
    const notBefore = new Date('2031-01-01T00:00:00Z');
    const ids = await append(anOutboxMessage(), anOutboxMessage({ kind: 'conversation.event', notBefore }));
    expect(ids).toHaveLength(2);
    expect(Number(ids[0])).toBeLessThan(Number(ids[1]));
    expect(db().committed.at(-1)?.outbox).toEqual([
      { id: ids[0], kind: 'slack.card', notBefore: null },
      { id: ids[1], kind: 'conversation.event', notBefore },
    ]);
  });

  test('a key that is known is one effect, told to one caller', async () => {
    const message = anOutboxMessage();
    const all = await Promise.all(Array.from({ length: 10 }, () => append(message)));
    expect(new Set(all.flat()).size).toBe(1);
    const rows = await db().query('SELECT id FROM messages_sortants WHERE cle = $1', [message.key]);
    expect(rows).toHaveLength(1);
  });
});

describe('beginning', () => {
  test('gives the row to exactly one of many, with what it carries', async () => {
    const message = anOutboxMessage({ payload: { name: 'advisor.taken', firstName: 'Nadia' } });
    const [id = ''] = await append(message);
    const begun = await Promise.all(
      Array.from({ length: 10 }, () => db().unitOfWork.run((tx) => tx.outbox.begin(id, now(), LEASE))),
    );
    const won = begun.filter((result) => result !== null);
    expect(won).toHaveLength(1);
    expect(won[0]).toMatchObject({ maybeSent: false, message: { ...message, id, status: 'envoi', attempts: 1 } });
  });

  test('waits for the date of the row', async () => {
    const [id = ''] = await append(anOutboxMessage({ notBefore: new Date(Date.now() + LATER) }));
    await expect(begin(id)).resolves.toBeNull();
    await expect(due(now(), [id])).resolves.toEqual([]);
    await expect(begin(id, now(LATER))).resolves.toEqual({ maybeSent: false, attempts: 1 });
  });

  test('after a crash waits for the lease to end, and then says that it may have been sent', async () => {
    const [id = ''] = await append(anOutboxMessage());
    await begin(id);
    await expect(begin(id, now(29_000))).resolves.toBeNull();
    await expect(due(now(29_000), [id])).resolves.toEqual([]);
    await expect(due(now(31_000), [id])).resolves.toEqual([id]);
    await expect(begin(id, now(31_000))).resolves.toEqual({ maybeSent: true, attempts: 2 });
  });

  test('keeps the order of a group, whatever the first one waits for', async () => {
    const group = randomUUID();
    const [first = '', second = ''] = await append(
      anOutboxMessage({ group, notBefore: new Date(Date.now() + LATER) }),
      anOutboxMessage({ group }),
    );
    await expect(begin(second)).resolves.toBeNull();
    await expect(due(now(LATER), [first, second])).resolves.toEqual([first]);
    await begin(first, now(LATER));
    await expect(begin(second, now(LATER))).resolves.toBeNull();
    await db().unitOfWork.run((tx) => tx.outbox.markSent([{ id: first, at: new Date(), ref: '1718000000.0001' }]));
    await expect(begin(second, now(LATER))).resolves.toMatchObject({ attempts: 1 });
  });

  test('answers null for what is no row', async () => {
    await expect(begin('999999999')).resolves.toBeNull();
    await expect(begin('pas un numéro')).resolves.toBeNull();
  });
});

describe('a first attempt that begins in the commit', () => {
  const FIRST = { kinds: new Set<OutboxKind>(['whatsapp.message']), leaseSeconds: LEASE.seconds };

  /** Appended by a process that sends them off itself. */
  async function appendBegun(...messages: OutboxMessage[]): Promise<readonly Departure[]> {
    const told: Departure[] = [];
    const unitOfWork = db().createUnitOfWork({
      firstAttempts: FIRST,
      afterCommit: ({ outbox }) => told.push(...outbox),
    });
    await unitOfWork.run((tx) => {
      for (const message of messages) tx.outbox.append(message);
      return Promise.resolve();
    });
    return told;
  }

  const toSend = (more: Partial<OutboxMessage> = {}): OutboxMessage =>
    anOutboxMessage({ kind: 'whatsapp.message', payload: { message: 'bonjour' }, ...more });

  test('is this process’s: nobody else sends it before the lease ends, and then it counts as one of unknown fate', async () => {
    const message = toSend();
    const [row] = await appendBegun(message);
    expect(row?.begun?.message).toMatchObject({ ...message, id: row?.id, attempts: 1, status: 'envoi' });
    await expect(begin(row?.id ?? '')).resolves.toBeNull();
    await expect(begin(row?.id ?? '', now(31_000))).resolves.toEqual({ maybeSent: true, attempts: 2 });
  });

  test('tells to whom it goes, as the commit saw it', async () => {
    const conversationId = randomUUID();
    const sender = { kind: 'telephone', value: '+33639980042' } as const;
    const at = new Date('2031-05-01T10:00:00Z');
    await db().unitOfWork.run((tx) => {
      tx.conversations.create(aConversation({ id: conversationId, channel: 'whatsapp' }));
      tx.identities.claim('whatsapp', 'n', { conversationId, aliases: [sender], at });
      return Promise.resolve();
    });
    const [row] = await appendBegun(toSend({ conversationId }));
    await expect(row?.begun?.to()).resolves.toEqual({ phone: sender.value, user: null, lastSeenAt: at });
    const [lone] = await appendBegun(toSend());
    await expect(lone?.begun?.to()).resolves.toEqual({ phone: null, user: null, lastSeenAt: null });
  });

  test('only of the first of its group', async () => {
    const group = randomUUID();
    const [first, second] = await appendBegun(toSend({ group }), toSend({ group }));
    const [third] = await appendBegun(toSend({ group }));
    expect([first, second, third].map((row) => row?.begun !== undefined)).toEqual([true, false, false]);
    const sent = await db().unitOfWork.run((tx) =>
      tx.outbox.markSent([{ id: first?.id ?? '', at: now(), ref: 'ref' }]),
    );
    expect(sent).toEqual([second]);
    await expect(begin(second?.id ?? '')).resolves.toEqual({ maybeSent: false, attempts: 1 });
  });

  test.each([
    ['of another kind', { kind: 'slack.card' as const, notBefore: null }],
    ['that is to leave later', { notBefore: new Date('2031-01-01T00:00:00Z') }],
  ])('never of a row %s', async (_name, more) => {
    const [row] = await appendBegun(toSend(more));
    expect(row).toEqual({ id: row?.id, kind: row?.kind, notBefore: more.notBefore });
  });

  test('of a key that is known is nobody’s', async () => {
    const message = toSend();
    const all = await Promise.all(Array.from({ length: 8 }, () => appendBegun(message)));
    expect(all.flat()).toHaveLength(1);
  });
});

describe('the end of a row', () => {
  test('many at once: each tells whose turn it is in its group', async () => {
    const [one, two] = [randomUUID(), randomUUID()];
    const later = new Date(Date.now() + LATER);
    const [a = '', b = '', c = '', d = ''] = await append(
      anOutboxMessage({ group: one }),
      anOutboxMessage({ group: one }),
      anOutboxMessage({ group: two }),
      anOutboxMessage({ group: two, notBefore: later }),
    );
    await begin(a);
    await begin(c);
    const marks = [c, a].map((id) => ({ id, at: now(), ref: id }));
    const next = await db().unitOfWork.run((tx) => tx.outbox.markSent(marks));
    expect(next.map((row) => row?.id ?? null)).toEqual([null, b]);
    // Told of them before we were: whose turn it is holds all the same.
    const again = await db().unitOfWork.run((tx) => tx.outbox.markSent([{ id: c, at: now(LATER * 2), ref: 'again' }]));
    expect(again.map((row) => row?.id)).toEqual([d]);
    const rows = await db().query('SELECT reference_externe FROM messages_sortants WHERE id = $1', [c]);
    expect(rows).toEqual([{ reference_externe: c }]);
  });

  test('sent: never due again', async () => {
    const [id = ''] = await append(anOutboxMessage());
    await begin(id);
    await db().unitOfWork.run((tx) => tx.outbox.markSent([{ id, at: new Date(), ref: 'ref' }]));
    await expect(begin(id, now(LATER * 60))).resolves.toBeNull();
    const rows = await db().query('SELECT statut, reference_externe FROM messages_sortants WHERE id = $1', [id]);
    expect(rows).toEqual([{ statut: 'envoye', reference_externe: 'ref' }]);
  });

  test('failed with a date: due again then, and to be reconciled first', async () => {
    const [id = ''] = await append(anOutboxMessage());
    await begin(id);
    await db().unitOfWork.run((tx) => tx.outbox.markFailed(id, 'desk_unavailable', now(LATER)));
    await expect(begin(id)).resolves.toBeNull();
    await expect(begin(id, now(LATER * 2))).resolves.toEqual({ maybeSent: true, attempts: 2 });
  });

  test('given up: kept for operations, and out of the way of its group', async () => {
    const group = randomUUID();
    const [first = '', second = ''] = await append(anOutboxMessage({ group }), anOutboxMessage({ group }));
    await begin(first);
    await db().unitOfWork.run((tx) => tx.outbox.markFailed(first, 'desk_refused', null));
    const rows = await db().query('SELECT statut, code_echec FROM messages_sortants WHERE id = $1', [first]);
    expect(rows).toEqual([{ statut: 'echoue', code_echec: 'desk_refused' }]);
    await expect(begin(second)).resolves.not.toBeNull();
  });

  test('cancelled: only while nothing left', async () => {
    const cancel = (key: string) => db().unitOfWork.run((tx) => tx.outbox.cancel(key));
    const [waiting, leaving] = [anOutboxMessage(), anOutboxMessage()];
    const [first = '', second = ''] = await append(waiting, leaving);
    await begin(second);
    await expect(cancel(waiting.key)).resolves.toBe('cancelled');
    await expect(cancel(waiting.key)).resolves.toBe('was_cancelled');
    await expect(begin(first)).resolves.toBeNull();
    await expect(cancel(leaving.key)).resolves.toBe('too_late');
    await db().unitOfWork.run((tx) => tx.outbox.markFailed(second, 'timeout', now()));
    await expect(cancel(leaving.key)).resolves.toBe('too_late');
    await expect(cancel('inconnue')).resolves.toBe('too_late');
  });
});
