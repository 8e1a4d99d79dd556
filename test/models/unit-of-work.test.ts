import { randomUUID } from 'node:crypto';
import type { Transaction } from '../../commands/ports';
import { AppError } from '../../domain/errors';
import type { Conversation } from '../../domain/conversation/conversation';
import { withTestDatabase } from '../support/database';
import {
  aClaim,
  aConversation,
  aCustomer,
  aLine,
  aMessage,
  anEscalation,
  anOutboxMessage,
  SYSTEM,
} from '../support/records';

const db = withTestDatabase();

async function created(more: Partial<Conversation> = {}): Promise<Conversation> {
  const conversation = aConversation(more);
  await db().unitOfWork.run((tx) => {
    tx.conversations.create(conversation);
    return Promise.resolve();
  });
  return conversation;
}

async function count(table: string, where: string, value: string): Promise<number> {
  const [row] = await db().query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table} WHERE ${where} = $1`, [value]);
  return row?.n ?? 0;
}

describe('a turn', () => {
  test('that changes nothing but the conversation costs two round trips and one commit', async () => {
    const { unitOfWork, committed } = db();
    const conversation = await created();
    const before = unitOfWork.stats();
    const at = new Date('2025-06-12T10:00:00Z');

    await unitOfWork.run(async (tx) => {
      const message = aMessage({ conversationId: conversation.id });
      const locked = await tx.conversations.lock(conversation.id, message);
      const opening = await tx.inbox.openTurn(conversation.id, message.source, message.externalKey);
      expect(opening).toEqual({ duplicate: null, pending: [] });
      const key = `webchat/conversations/${conversation.id}`;
      expect(await tx.states.read([key])).toEqual(new Map());
      const sequence = locked?.lastSequence ?? 0;
      tx.transcript.append(aLine(conversation.id, sequence + 1));
      tx.transcript.append(aLine(conversation.id, sequence + 2, { speaker: 'bot' }));
      await tx.states.write(new Map([[key, { json: '{"pas":1}', eTag: null }]]));
      tx.conversations.save(conversation.id, { phase: 'confirmation', lastInboundAt: at });
      tx.inbox.saveProcessed(message);
    });

    const after = unitOfWork.stats();
    expect(after.roundTrips - before.roundTrips).toBe(2);
    expect(after.commits - before.commits).toBe(1);
    expect(committed.at(-1)).toEqual({ conversations: [conversation.id], outbox: [], accepted: [], followed: [] });
    const found = await unitOfWork.run((tx) => tx.conversations.find(conversation.id));
    expect(found).toEqual({ ...conversation, phase: 'confirmation', lastInboundAt: at, lastSequence: 2 });
  });

  test.each([
    ['webchat', true],
    ['socket', true],
    ['whatsapp', false],
  ] as const)('on %s is announced to sockets: %s', async (channel, announced) => {
    const { unitOfWork, committed } = db();
    const conversation = aConversation({ channel });
    const told = committed.length;
    await unitOfWork.run((tx) => {
      tx.conversations.create(conversation);
      return Promise.resolve();
    });
    await unitOfWork.run(async (tx) => {
      await tx.conversations.lock(conversation.id);
      tx.transcript.append(aLine(conversation.id, 1));
    });
    const woken = committed.slice(told).flatMap(({ conversations }) => conversations);
    // What WhatsApp's customers read is sent to them: no socket of any process shows it.
    expect(woken).toEqual(announced ? [conversation.id, conversation.id] : []);
  });

  test('that changes a claim costs at most ten round trips', async () => {
    const { unitOfWork } = db();
    const conversation = await created();
    const customer = aCustomer();
    await unitOfWork.run((tx) => {
      tx.customers.create(customer, new Date());
      return Promise.resolve();
    });
    const before = unitOfWork.stats();

    await unitOfWork.run(async (tx) => {
      await tx.conversations.lock(conversation.id);
      await tx.inbox.openTurn(conversation.id, 'webchat', randomUUID());
      await tx.policies.ofCustomer(SYSTEM, customer.id);
      await tx.claims.ofCustomer(SYSTEM, customer.id, 10);
      const claim = aClaim({ clientId: customer.id, reference: await tx.claims.nextReference(new Date()) });
      tx.claims.save(SYSTEM, claim);
      tx.claimFile.appendStatusChange({ claimId: claim.id, from: null, to: 'nouveau', reason: null, at: new Date() });
      tx.conversations.save(conversation.id, { claimId: claim.id });
      tx.transcript.append(aLine(conversation.id, 1, { claimId: claim.id }));
      tx.escalations.save(anEscalation(claim.id));
      tx.outbox.append(anOutboxMessage({ claimId: claim.id }));
      expect(await tx.claims.find(SYSTEM, claim.id)).toEqual(claim);
    });

    expect(unitOfWork.stats().roundTrips - before.roundTrips).toBe(6);
  });

  test('that needs nothing of the database costs nothing', async () => {
    const { unitOfWork } = db();
    const before = unitOfWork.stats();
    await expect(unitOfWork.run(() => Promise.resolve('rien'))).resolves.toBe('rien');
    expect(unitOfWork.stats()).toEqual(before);
  });
});

describe('all or nothing', () => {
  test('a unit of work that throws leaves nothing, in whatever tables it wrote', async () => {
    const { unitOfWork, committed } = db();
    const conversation = await created();
    const told = committed.length;
    const claim = aClaim();
    const fault = new Error('boom');

    const run = unitOfWork.run(async (tx) => {
      await tx.conversations.lock(conversation.id);
      tx.transcript.append(aLine(conversation.id, 1));
      tx.claims.save(SYSTEM, claim);
      // Written already when the fault comes, because the read needs it.
      await tx.claims.findByReference(SYSTEM, claim.reference);
      tx.outbox.append(anOutboxMessage({ claimId: claim.id }));
      throw fault;
    });

    await expect(run).rejects.toBe(fault);
    expect(await count('historique_conversation', 'conversation_id', conversation.id)).toBe(0);
    expect(await count('sinistres', 'id', claim.id)).toBe(0);
    expect(await count('messages_sortants', 'sinistre_id', claim.id)).toBe(0);
    expect(await count('journal_audit', 'sinistre_id', claim.id)).toBe(0);
    expect(committed).toHaveLength(told);
  });

  test('a connection that dies between the last write and the commit leaves nothing, and the pool recovers', async () => {
    const conversation = await created();
    const told: unknown[] = [];
    const dying = db().createUnitOfWork({
      afterCommit: (what) => told.push(what),
      probe: async (point) => {
        if (point === 'flushed') {
          await db().query(
            `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
             WHERE datname = current_database() AND application_name = 'dossier' AND state = 'idle in transaction'`,
          );
        }
      },
    });

    const run = dying.run(async (tx) => {
      await tx.conversations.lock(conversation.id);
      tx.transcript.append(aLine(conversation.id, 1));
    });

    await expect(run).rejects.toMatchObject({ code: 'database_unavailable', retryable: true });
    expect(told).toEqual([]);
    expect(await count('historique_conversation', 'conversation_id', conversation.id)).toBe(0);
    const next = await db().unitOfWork.run((tx) => tx.conversations.lock(conversation.id));
    expect(next?.lastSequence).toBe(0);
  });

  test('a COMMIT that travels behind a stale write is not carried out, and the connection goes on', async () => {
    const { unitOfWork } = db();
    const conversation = await created();
    const claim = aClaim();
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const stale = unitOfWork.run((tx) => {
        tx.conversations.save(conversation.id, { language: 'ar' });
        tx.claims.save(SYSTEM, { ...claim, version: 7 });
        return Promise.resolve();
      });
      await expect(stale).rejects.toMatchObject({ code: 'state_conflict', message: 'database: DS001 claims.update' });
    }
    await expect(unitOfWork.run((tx) => tx.conversations.find(conversation.id))).resolves.toEqual(conversation);
  });

  test('a fault that the work swallows still rolls everything back', async () => {
    const conversation = await created();
    const run = db().unitOfWork.run(async (tx) => {
      tx.conversations.save(conversation.id, { language: 'ar' });
      const orphan = aConversation({ clientId: randomUUID() });
      tx.conversations.create(orphan);
      await tx.conversations.findByChannelUser('webchat', 'personne').catch(() => null);
    });
    await expect(run).rejects.toBeInstanceOf(AppError);
    const found = await db().unitOfWork.run((tx) => tx.conversations.find(conversation.id));
    expect(found?.language).toBe('fr');
  });

  test('a transaction cannot be used once it is over', async () => {
    const conversation = await created();
    const leaked = await db().unitOfWork.run((tx) => Promise.resolve([tx]));
    await expect(leaked[0]?.conversations.lock(conversation.id)).rejects.toMatchObject({ code: 'invalid_argument' });
    expect(() => {
      leaked[0]?.conversations.save(conversation.id, { language: 'ar' });
    }).toThrow(AppError);
  });

  test('an error of the database names its code and quotes no value', async () => {
    const phone = '+33639981234';
    const run = db().unitOfWork.run((tx) => {
      tx.conversations.create(aConversation({ channelUserId: phone, phase: `x${phone}` as never }));
      return Promise.resolve();
    });
    await expect(run).rejects.toMatchObject({ code: 'internal', message: 'database: 23514 conversations_phase_check' });
  });
});

describe('what is written', () => {
  test('is read back by the transaction that wrote it', async () => {
    const conversation = aConversation();
    const key = `webchat/conversations/${conversation.id}`;
    await db().unitOfWork.run(async (tx) => {
      tx.conversations.create(conversation);
      tx.conversations.save(conversation.id, { phase: 'description' });
      tx.transcript.append(aLine(conversation.id, 1));
      await tx.states.write(new Map([[key, { json: '{}', eTag: null }]]));

      expect(await tx.conversations.lock(conversation.id)).toMatchObject({ phase: 'description', lastSequence: 1 });
      expect(await tx.conversations.findByChannelUser('webchat', conversation.channelUserId)).toMatchObject({
        phase: 'description',
        lastSequence: 1,
      });
      expect(await tx.transcript.after(conversation.id, 0, 10)).toHaveLength(1);
      expect((await tx.states.read([key])).get(key)?.json).toBe('{}');
      tx.conversations.save(conversation.id, { phase: 'documents' });
      tx.transcript.append(aLine(conversation.id, 2));
    });
    const after = await db().unitOfWork.run((tx) => tx.conversations.find(conversation.id));
    expect(after).toMatchObject({ phase: 'documents', lastSequence: 2 });
  });

  test('by two who change different fields of one conversation is kept from both', async () => {
    const conversation = await created();
    await Promise.all([
      db().unitOfWork.run((tx) => {
        tx.conversations.save(conversation.id, { language: 'en' });
        return Promise.resolve();
      }),
      db().unitOfWork.run((tx) => {
        tx.conversations.save(conversation.id, { phase: 'suivi' });
        return Promise.resolve();
      }),
    ]);
    const found = await db().unitOfWork.run((tx) => tx.conversations.find(conversation.id));
    expect(found).toMatchObject({ language: 'en', phase: 'suivi' });
  });

  test('is written once when it was said several times', async () => {
    const claim = aClaim();
    await db().unitOfWork.run((tx) => {
      tx.claims.save(SYSTEM, claim);
      tx.claims.save(SYSTEM, { ...claim, cci: 12 });
      return Promise.resolve();
    });
    const found = await db().unitOfWork.run((tx) => tx.claims.find(SYSTEM, claim.id));
    expect(found).toMatchObject({ cci: 12, version: 1 });
  });

  test('can have any of many shapes, also more of them than are kept prepared', async () => {
    const fields = ['language', 'phase', 'clientId', 'verifiedAt', 'factor', 'greetedAt', 'lastInboundAt'] as const;
    const conversation = await created({ channelUserId: randomUUID() });
    for (let shape = 1; shape < 2 ** fields.length; shape += 1) {
      const wanted = fields.filter((_, bit) => (shape & (1 << bit)) !== 0);
      const patch = Object.fromEntries(wanted.map((field) => [field, conversation[field]]));
      await db().unitOfWork.run((tx) => {
        tx.conversations.save(conversation.id, patch);
        return Promise.resolve();
      });
    }
    await expect(db().unitOfWork.run((tx) => tx.conversations.find(conversation.id))).resolves.toEqual(conversation);
  });

  test('leaves parallel reads of one transaction in peace', async () => {
    const conversation = await created();
    const claim = aClaim();
    await db().unitOfWork.run(async (tx) => {
      tx.claims.save(SYSTEM, claim);
      const [locked, found, lines] = await Promise.all([
        tx.conversations.lock(conversation.id),
        tx.claims.findByReference(SYSTEM, claim.reference),
        tx.transcript.after(conversation.id, 0, 5),
      ]);
      expect([locked?.id, found?.id, lines]).toEqual([conversation.id, claim.id, []]);
    });
  });
});

describe('the lock on a conversation', () => {
  test('makes the second turn wait, and read what the first committed', async () => {
    const conversation = await created();
    const order: string[] = [];
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let locked: () => void = () => undefined;
    const first = new Promise<void>((resolve) => (locked = resolve));

    const one = db().unitOfWork.run(async (tx) => {
      await tx.conversations.lock(conversation.id);
      locked();
      await held;
      tx.transcript.append(aLine(conversation.id, 1));
      order.push('one');
    });
    await first;
    const two = db().unitOfWork.run(async (tx) => {
      const found = await tx.conversations.lock(conversation.id);
      order.push(`two after ${String(found?.lastSequence)}`);
      return tx.transcript.after(conversation.id, 0, 5);
    });
    release();
    await one;
    await expect(two).resolves.toHaveLength(1);
    expect(order).toEqual(['one', 'two after 1']);
  });

  test('does not hold up a message that is only stored', async () => {
    const conversation = await created();
    await db().unitOfWork.run(async (tx) => {
      await tx.conversations.lock(conversation.id);
      const stored = db().unitOfWork.run((other) => other.inbox.accept(aMessage({ conversationId: conversation.id })));
      await expect(stored).resolves.toBe(true);
    });
  });

  test('answers null for an unknown conversation and for what is no id', async () => {
    const { unitOfWork } = db();
    await expect(unitOfWork.run((tx) => tx.conversations.lock(randomUUID()))).resolves.toBeNull();
    await expect(unitOfWork.run((tx) => tx.conversations.lock("'; DROP TABLE clients; --"))).resolves.toBeNull();
  });
});

describe('a version', () => {
  test('that another writer has overtaken is a conflict, and nothing of the loser stays', async () => {
    const { unitOfWork } = db();
    const claim = aClaim();
    await unitOfWork.run((tx) => {
      tx.claims.save(SYSTEM, claim);
      return Promise.resolve();
    });
    let overtake: () => void = () => undefined;
    const overtaken = new Promise<void>((resolve) => (overtake = resolve));
    let hasRead: () => void = () => undefined;
    const slowHasRead = new Promise<void>((resolve) => (hasRead = resolve));
    const slow = unitOfWork.run(async (tx) => {
      const read = await tx.claims.find(SYSTEM, claim.id);
      hasRead();
      await overtaken;
      tx.outbox.append(anOutboxMessage({ claimId: claim.id }));
      tx.claims.save(SYSTEM, { ...(read ?? claim), cci: 99 });
    });
    await slowHasRead;
    await unitOfWork.run(async (tx) => {
      const read = await tx.claims.find(SYSTEM, claim.id);
      tx.claims.save(SYSTEM, { ...(read ?? claim), cci: 10 });
    });
    overtake();

    await expect(slow).rejects.toMatchObject({ code: 'state_conflict', retryable: true });
    const found = await unitOfWork.run((tx) => tx.claims.find(SYSTEM, claim.id));
    expect(found).toMatchObject({ cci: 10, version: 2 });
    expect(await count('messages_sortants', 'sinistre_id', claim.id)).toBe(0);
  });

  test('follows several writings of one transaction', async () => {
    const { unitOfWork } = db();
    const claim = aClaim();
    await unitOfWork.run(async (tx) => {
      tx.claims.save(SYSTEM, claim);
      const again = await tx.claims.findByReference(SYSTEM, claim.reference);
      tx.claims.save(SYSTEM, { ...(again ?? claim), cci: 5 });
      expect(await tx.claims.find(SYSTEM, claim.id)).toMatchObject({ version: 2 });
    });
    const found = await unitOfWork.run((tx) => tx.claims.find(SYSTEM, claim.id));
    expect(found).toMatchObject({ cci: 5, version: 2 });
  });

  test('of a new record that exists already is a conflict', async () => {
    const claim = aClaim();
    const save = (): Promise<void> =>
      db().unitOfWork.run((tx) => {
        tx.claims.save(SYSTEM, claim);
        return Promise.resolve();
      });
    await save();
    await expect(save()).rejects.toMatchObject({ code: 'state_conflict' });
  });
});

describe('works that share a transaction', () => {
  /** What each of these came to, run at the same time. */
  const together = (...works: Parameters<ReturnType<typeof db>['unitOfWork']['share']>[0][]) =>
    Promise.allSettled(works.map((work) => db().unitOfWork.share(work)));

  const saying =
    (conversation: Conversation) =>
    async (tx: Transaction): Promise<string> => {
      await tx.conversations.lock(conversation.id);
      tx.transcript.append(aLine(conversation.id, 1));
      tx.outbox.append(anOutboxMessage({ conversationId: conversation.id }));
      return conversation.id;
    };

  test('cost two round trips and one commit, and each tells what it left behind', async () => {
    const { unitOfWork, committed } = db();
    const conversations = [await created(), await created(), await created()];
    const [before, told] = [unitOfWork.stats(), committed.length];
    const results = await together(...conversations.map(saying));
    const after = unitOfWork.stats();
    expect(results.map((result) => result.status === 'fulfilled' && result.value)).toEqual(
      conversations.map(({ id }) => id),
    );
    expect([after.roundTrips - before.roundTrips, after.commits - before.commits]).toEqual([2, 1]);
    const [left] = committed.slice(told);
    expect(left?.conversations).toEqual(conversations.map(({ id }) => id));
    expect(new Set(left?.outbox.map(({ id }) => id)).size).toBe(3);
    expect(left?.outbox).toHaveLength(3);
  });

  test('ask together what they ask beside each other', async () => {
    const { unitOfWork } = db();
    const conversations = [await created(), await created()];
    const before = unitOfWork.stats();
    const results = await together(
      ...conversations.map(({ id }) => async (tx: Transaction) => {
        await tx.conversations.lock(id);
        tx.transcript.append(aLine(id, 1));
        return (await tx.transcript.after(id, 0, 10)).map((entry) => entry.conversationId);
      }),
    );
    expect(results).toEqual(conversations.map(({ id }) => ({ status: 'fulfilled', value: [id] })));
    expect(unitOfWork.stats().roundTrips - before.roundTrips).toBe(3);
  });

  test('leave one out that fails, with all that it wanted', async () => {
    const [one, other] = [await created(), await created()];
    const fault = new Error('boom');
    const failing = async (tx: Transaction) => {
      await saying(other)(tx);
      throw fault;
    };
    expect(await together(saying(one), failing)).toEqual([
      { status: 'fulfilled', value: one.id },
      { status: 'rejected', reason: fault },
    ]);
    expect(await count('historique_conversation', 'conversation_id', one.id)).toBe(1);
    expect(await count('historique_conversation', 'conversation_id', other.id)).toBe(0);
  });

  test.each([
    ['by a gathered write', (tx: Transaction, { id }: Conversation) => tx.transcript.after(id, 0, 1)],
    [
      'by a statement of its own',
      (tx: Transaction, { id }: Conversation) => tx.inbox.accept(aMessage({ conversationId: id })),
    ],
  ])('start again, each alone, when one fails that has changed something %s', async (_how, change) => {
    const { unitOfWork } = db();
    const [one, other] = [await created(), await created()];
    const before = unitOfWork.stats();
    const failing = async (tx: Transaction) => {
      await saying(other)(tx);
      await change(tx, other);
      throw new Error('boom');
    };
    const [first, second] = await together(saying(one), failing);
    expect([first?.status, second?.status]).toEqual(['fulfilled', 'rejected']);
    expect(unitOfWork.stats().rollbacks - before.rollbacks).toBe(2);
    expect(await count('historique_conversation', 'conversation_id', one.id)).toBe(1);
    expect(await count('historique_conversation', 'conversation_id', other.id)).toBe(0);
    expect(await count('messages_entrants', 'conversation_id', other.id)).toBe(0);
  });

  test('never overwrite each other: two that write one row are run one by one', async () => {
    const { unitOfWork } = db();
    const claim = aClaim();
    await unitOfWork.run((tx) => {
      tx.claims.save(SYSTEM, claim);
      return Promise.resolve();
    });
    const raising = async (tx: Transaction) => {
      const found = await tx.claims.find(SYSTEM, claim.id);
      if (found) tx.claims.save(SYSTEM, { ...found, version: found.version + 1 });
    };
    const results = await together(raising, raising);
    const { version } = (await unitOfWork.run((tx) => tx.claims.find(SYSTEM, claim.id))) ?? {};
    const written = results.filter(({ status }) => status === 'fulfilled').length;
    expect(written).toBeGreaterThan(0);
    expect(version).toBe(claim.version + written);
  });

  test('write what each has gathered, also when a flush of another comes in between', async () => {
    const { unitOfWork } = db();
    const claim = aClaim();
    const conversation = await created();
    await unitOfWork.run((tx) => {
      tx.claims.save(SYSTEM, claim);
      return Promise.resolve();
    });
    const before = unitOfWork.stats();
    const savingTwice = async (tx: Transaction) => {
      const found = await tx.claims.find(SYSTEM, claim.id);
      if (!found) throw new Error('no claim');
      tx.claims.save(SYSTEM, { ...found, version: found.version + 1 });
      // Flushed beside this question: what the other one has said.
      await tx.customers.find(SYSTEM, randomUUID());
      tx.claims.save(SYSTEM, { ...found, version: found.version + 2 });
    };
    const flushing = async (tx: Transaction) => {
      await tx.claims.find(SYSTEM, randomUUID());
      tx.transcript.append(aLine(conversation.id, 1));
      await tx.transcript.after(conversation.id, 0, 1);
    };
    const results = await together(savingTwice, flushing);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    expect(unitOfWork.stats().rollbacks).toBe(before.rollbacks);
    const stored = await unitOfWork.run((tx) => tx.claims.find(SYSTEM, claim.id));
    expect(stored?.version).toBe(claim.version + 1);
  });

  test('lose no change when another one’s version of the same row was flushed in between', async () => {
    const { unitOfWork } = db();
    const claim = aClaim();
    await unitOfWork.run((tx) => {
      tx.claims.save(SYSTEM, claim);
      return Promise.resolve();
    });
    const telling =
      (line: string, flush: boolean) =>
      async (tx: Transaction): Promise<void> => {
        for (let saves = 0; saves < 2; saves += 1) {
          const found = await tx.claims.find(SYSTEM, claim.id);
          if (!found) throw new Error('no claim');
          const account = [...found.facts.account, line];
          tx.claims.save(SYSTEM, { ...found, facts: { ...found.facts, account }, version: found.version + 1 });
          await (flush ? tx.claims.ofPolicy(SYSTEM, randomUUID(), 1) : tx.customers.find(SYSTEM, randomUUID()));
        }
      };
    const works = [telling('one', false), telling('other', true)] as const;
    const results = await together(...works);
    const stale = works.filter((_, index) => results[index]?.status === 'rejected');
    // As whoever runs turns does: again, from what the other has written.
    for (const work of stale) await unitOfWork.run(work);
    const stored = await unitOfWork.run((tx) => tx.claims.find(SYSTEM, claim.id));
    const said = stored?.facts.account.filter((line) => line === 'one' || line === 'other');
    expect([...(said ?? [])].sort()).toEqual(['one', 'one', 'other', 'other']);
  });

  test('do not share a lock: what one of them counts behind it, the next one sees', async () => {
    const at = new Date();
    const sender = { identity: `expediteur-${randomUUID()}`, address: null };
    const since = new Date(at.getTime() - 60_000);
    const guessing = async (tx: Transaction) => {
      // Whoever makes something of the refusal is run alone all the same.
      const { identity } = await tx.loginFailures.count(null, sender, since).catch(() => ({ identity: 7 }));
      tx.loginFailures.append(null, sender.identity, at);
      return identity;
    };
    const counted = await together(guessing, guessing, guessing, guessing);
    const numbers = counted.map((result) => result.status === 'fulfilled' && result.value);
    expect(new Set(numbers)).toEqual(new Set([0, 1, 2, 3]));
  });

  test('do not wait for a conversation that another process has', async () => {
    const { unitOfWork } = db();
    const [busy, free] = [await created(), await created()];
    const order: string[] = [];
    await unitOfWork.run(async (tx) => {
      await tx.conversations.lock(busy.id);
      const waiting = unitOfWork.share(saying(busy)).then(() => order.push('busy'));
      await unitOfWork.share(saying(free));
      order.push('free');
      void waiting;
    });
    await unitOfWork.run((tx) => tx.conversations.lock(busy.id));
    expect(order[0]).toBe('free');
  });
});
