import { randomUUID } from 'node:crypto';
import { TurnTranscript } from '../../bot/turn-transcript';
import { ConversationTurnRunner, type FaultPoint, type TurnLogic } from '../../bot/turn-runner';
import type { InboundMessage, SharedUnitOfWork } from '../../commands/ports';
import type { Conversation } from '../../domain/conversation/conversation';
import { AppError } from '../../domain/errors';
import { withTestDatabase } from '../support/database';
import { aConversation, aMessage } from '../support/records';

const db = withTestDatabase({ lockTimeoutMs: 300 });

/** Repeats what was said; some words make it fail. */
const echo: TurnLogic = {
  answer: (tx, conversation, message, now) => {
    const transcript = new TurnTranscript(tx, conversation, message, now);
    transcript.echo(message.text);
    transcript.utter({ type: 'message', text: `vous dites ${message.text}` });
    if (message.text === 'panne') throw new Error('a fault of the dialog');
    return Promise.resolve();
  },
  apologise: (tx, conversation, message, now) => {
    const transcript = new TurnTranscript(tx, conversation, message, now);
    transcript.echo(message.text);
    transcript.utter({ type: 'message', text: 'désolé' });
    return Promise.resolve();
  },
};

function runnerOn(unitOfWork: SharedUnitOfWork, logic: TurnLogic = echo, faultPoint?: FaultPoint) {
  const failures: string[] = [];
  const log = { turnFailed: ({ code }: { readonly code: string }) => failures.push(code) };
  return { runner: new ConversationTurnRunner(unitOfWork, logic, db().clock, log, faultPoint), failures };
}

async function begin(): Promise<Conversation> {
  const conversation = aConversation();
  await db().unitOfWork.run((tx) => {
    tx.conversations.create(conversation);
    return Promise.resolve();
  });
  return conversation;
}

function saying(conversation: Conversation, text: string, externalKey: string = randomUUID()) {
  return aMessage({ conversationId: conversation.id, text, externalKey });
}

async function said(conversation: Conversation): Promise<string[]> {
  const entries = await db().unitOfWork.run((tx) => tx.transcript.after(conversation.id, 0, 1000));
  expect(entries.map(({ sequence }) => sequence)).toEqual(entries.map((_, index) => index + 1));
  return entries.map(({ speaker, activity }) => `${speaker}: ${String(activity.text)}`);
}

const statusOf = async (message: InboundMessage): Promise<string | undefined> => {
  const rows = await db().query<{ statut: string }>('SELECT statut FROM messages_entrants WHERE cle_externe = $1', [
    message.externalKey,
  ]);
  return rows[0]?.statut;
};

describe('a turn', () => {
  it('is answered in one commit, with the question before its answer', async () => {
    const conversation = await begin();
    const unitOfWork = db().createUnitOfWork();
    const before = unitOfWork.stats();
    const message = saying(conversation, 'bonjour');
    const receipt = await runnerOn(unitOfWork).runner.run(message);
    expect(receipt).toEqual({ activityId: message.activityId, duplicate: false, status: 'done' });
    expect(await said(conversation)).toEqual(['client: bonjour', 'bot: vous dites bonjour']);
    const after = unitOfWork.stats();
    expect(after.commits - before.commits).toBe(1);
    expect(after.roundTrips - before.roundTrips).toBeLessThanOrEqual(6);
  });

  it('of a conversation that does not exist has no receipt', async () => {
    expect(await runnerOn(db().unitOfWork).runner.run(saying(aConversation(), 'allô'))).toBeNull();
  });

  it('is run once for twenty concurrent copies on two processes', async () => {
    const conversation = await begin();
    const message = saying(conversation, 'une fois');
    const [one, other] = [runnerOn(db().createUnitOfWork()).runner, runnerOn(db().createUnitOfWork()).runner];
    const receipts = await Promise.all(
      Array.from({ length: 20 }, (_, copy) =>
        (copy % 2 === 0 ? one : other).run({ ...message, activityId: `${message.activityId}-${copy}` }),
      ),
    );
    expect(new Set(receipts.map((receipt) => receipt?.activityId)).size).toBe(1);
    expect(receipts.filter((receipt) => receipt?.duplicate === false)).toHaveLength(1);
    expect(await said(conversation)).toHaveLength(2);
  });

  it('changes nothing when its message comes again days later', async () => {
    const conversation = await begin();
    const message = saying(conversation, 'bonjour');
    const { runner } = runnerOn(db().unitOfWork);
    const first = await runner.run(message);
    db().clock.advance(8 * 24 * 3_600_000);
    expect(await runner.run({ ...message, activityId: 'another' })).toEqual({ ...first, duplicate: true });
    expect(await said(conversation)).toHaveLength(2);
  });

  it('keeps the order of arrival, whatever process takes each message', async () => {
    const conversation = await begin();
    const runners = [runnerOn(db().createUnitOfWork()).runner, runnerOn(db().createUnitOfWork()).runner];
    for (let number = 0; number < 10; number += 1)
      await runners[number % 2]?.run(saying(conversation, `message ${number}`));
    const words = (await said(conversation)).filter((line) => line.startsWith('client'));
    expect(words).toEqual(Array.from({ length: 10 }, (_, number) => `client: message ${number}`));
  });
});

describe('turns of many conversations at once', () => {
  it('share their commits, and one that fails takes no other with it', async () => {
    const conversations = await Promise.all(Array.from({ length: 12 }, begin));
    const unitOfWork = db().createUnitOfWork();
    const { runner, failures } = runnerOn(unitOfWork);
    const receipts = await Promise.all(
      conversations.map((conversation, index) => runner.run(saying(conversation, index === 5 ? 'panne' : 'bonjour'))),
    );
    expect(receipts.map((receipt) => receipt?.status)).toEqual(
      conversations.map((_, index) => (index === 5 ? 'failed' : 'done')),
    );
    for (const [index, conversation] of conversations.entries()) {
      const words = index === 5 ? ['client: panne', 'bot: désolé'] : ['client: bonjour', 'bot: vous dites bonjour'];
      expect(await said(conversation)).toEqual(words);
    }
    expect(failures).toHaveLength(1);
    expect(unitOfWork.stats().commits).toBeLessThan(conversations.length);
  });
});

describe('a turn that throws', () => {
  it('is rolled back, then apologised for and marked as failed', async () => {
    const conversation = await begin();
    const message = saying(conversation, 'panne');
    const { runner, failures } = runnerOn(db().unitOfWork);
    expect(await runner.run(message)).toEqual({ activityId: message.activityId, duplicate: false, status: 'failed' });
    expect(await said(conversation)).toEqual(['client: panne', 'bot: désolé']);
    expect(await statusOf(message)).toBe('echoue');
    expect(failures).toEqual(['internal']);
  });

  it('does not keep the next message from being answered', async () => {
    const conversation = await begin();
    const { runner } = runnerOn(db().unitOfWork);
    await Promise.all([runner.run(saying(conversation, 'panne')), runner.run(saying(conversation, 'et après'))]);
    expect(await said(conversation)).toEqual([
      'client: panne',
      'bot: désolé',
      'client: et après',
      'bot: vous dites et après',
    ]);
  });

  it('is not apologised for twice when its message comes again', async () => {
    const conversation = await begin();
    const message = saying(conversation, 'panne');
    const { runner } = runnerOn(db().unitOfWork);
    await runner.run(message);
    expect(await runner.run(message)).toMatchObject({ duplicate: true, status: 'failed' });
    expect(await said(conversation)).toHaveLength(2);
  });

  it('is the caller’s fault to hear when even the apology fails', async () => {
    const conversation = await begin();
    const message = saying(conversation, 'panne');
    const broken = { ...echo, apologise: () => Promise.reject(new Error('no words')) };
    await expect(runnerOn(db().unitOfWork, broken).runner.run(message)).rejects.toThrow();
    expect(await said(conversation)).toEqual([]);
    expect(await statusOf(message)).toBeUndefined();
  });

  it('is run again, not apologised for, when a version was stale', async () => {
    const conversation = await begin();
    let tries = 0;
    const contested: TurnLogic = {
      ...echo,
      answer: async (...turn) => {
        await echo.answer(...turn);
        tries += 1;
        if (tries < 3) throw new AppError('state_conflict', 'somebody was faster');
      },
    };
    expect(await runnerOn(db().unitOfWork, contested).runner.run(saying(conversation, 'bonjour'))).toMatchObject({
      status: 'done',
    });
    expect(tries).toBe(3);
    expect(await said(conversation)).toHaveLength(2);
  });
});

describe('a message that could not be answered at once', () => {
  /** Holds the conversation's lock until released, as a stuck process would. */
  async function hold(conversation: Conversation): Promise<() => Promise<void>> {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let locked: () => void = () => undefined;
    const isLocked = new Promise<void>((resolve) => (locked = resolve));
    const work = db()
      .createUnitOfWork()
      .run(async (tx) => {
        await tx.conversations.lock(conversation.id);
        locked();
        await held;
      });
    await isLocked;
    return async () => {
      release();
      await work;
    };
  }

  it('is stored and acknowledged while the conversation is busy, and answered by the sweeper', async () => {
    const conversation = await begin();
    const release = await hold(conversation);
    const { runner } = runnerOn(db().unitOfWork);
    const message = saying(conversation, 'patience');
    expect(await runner.run(message)).toEqual({ activityId: message.activityId, duplicate: false, status: 'stored' });
    expect(await statusOf(message)).toBe('recu');
    await release();
    await runner.resume(conversation.id);
    expect(await said(conversation)).toEqual(['client: patience', 'bot: vous dites patience']);
    expect(await statusOf(message)).toBe('traite');
  });

  it.each([
    ['while it still waits', 'recu', 'stored'],
    ['after it was answered', 'traite', 'done'],
    ['after its turn failed', 'echoue', 'failed'],
  ])('keeps its one id for a repetition that has to be stored too, %s', async (_when, statut, status) => {
    const conversation = await begin();
    const release = await hold(conversation);
    const { runner } = runnerOn(db().unitOfWork);
    const message = saying(conversation, 'une seule fois');
    await runner.run(message);
    await db().query('UPDATE messages_entrants SET statut = $2 WHERE cle_externe = $1', [message.externalKey, statut]);
    const receipt = await runner.run({ ...message, activityId: 'proposed again' });
    await release();
    expect(receipt).toEqual({ activityId: message.activityId, duplicate: true, status });
  });

  it('is answered before whatever comes after it', async () => {
    const conversation = await begin();
    await db().unitOfWork.run((tx) => tx.inbox.accept(saying(conversation, 'premier')));
    await db().unitOfWork.run((tx) => tx.inbox.accept(saying(conversation, 'deuxième')));
    await runnerOn(db().unitOfWork).runner.run(saying(conversation, 'troisième'));
    const words = (await said(conversation)).filter((line) => line.startsWith('client'));
    expect(words).toEqual(['client: premier', 'client: deuxième', 'client: troisième']);
  });

  it('that fails is apologised for, and the rest goes on', async () => {
    const conversation = await begin();
    for (const text of ['panne', 'suite'])
      await db().unitOfWork.run((tx) => tx.inbox.accept(saying(conversation, text)));
    await runnerOn(db().unitOfWork).runner.resume(conversation.id);
    expect(await said(conversation)).toEqual([
      'client: panne',
      'bot: désolé',
      'client: suite',
      'bot: vous dites suite',
    ]);
  });

  it('is answered once when its sender repeats it meanwhile', async () => {
    const conversation = await begin();
    const message = saying(conversation, 'encore là ?');
    await db().unitOfWork.run((tx) => tx.inbox.accept(message));
    const receipt = await runnerOn(db().unitOfWork).runner.run({ ...message, activityId: 'proposed again' });
    expect(receipt).toEqual({ activityId: message.activityId, duplicate: true, status: 'done' });
    expect(await said(conversation)).toHaveLength(2);
  });
});

describe('a crash', () => {
  const crashAt =
    (point: Parameters<FaultPoint>[0]): FaultPoint =>
    (name) => {
      if (name === point) throw new AppError('database_unavailable', 'the process died here');
    };

  it('before the commit leaves nothing, so that the sender’s repetition is answered', async () => {
    const conversation = await begin();
    const message = saying(conversation, 'bonjour');
    await expect(runnerOn(db().unitOfWork, echo, crashAt('turn.before_commit')).runner.run(message)).rejects.toThrow();
    expect(await said(conversation)).toEqual([]);
    expect(await runnerOn(db().unitOfWork).runner.run(message)).toMatchObject({ duplicate: false, status: 'done' });
    expect(await said(conversation)).toHaveLength(2);
  });

  it('after the commit leaves all of it, so that the repetition changes nothing', async () => {
    const conversation = await begin();
    const message = saying(conversation, 'bonjour');
    await expect(runnerOn(db().unitOfWork, echo, crashAt('turn.after_commit')).runner.run(message)).rejects.toThrow();
    expect(await runnerOn(db().unitOfWork).runner.run(message)).toMatchObject({ duplicate: true, status: 'done' });
    expect(await said(conversation)).toHaveLength(2);
  });
});

describe('what is slow', () => {
  test('is done before the lock, in the order of the conversation, and kept with the message', async () => {
    const conversation = await begin();
    const order: string[] = [];
    const heard: (InboundMessage['suggestion'] | null)[] = [];
    const slow = async <M extends Pick<InboundMessage, 'text'>>(message: M): Promise<M> => {
      order.push(`prepares ${message.text}`);
      // Nobody holds the conversation meanwhile.
      const locked = await db().unitOfWork.run((tx) => tx.conversations.lock(conversation.id));
      order.push(locked === null ? 'lost' : `free for ${message.text}`);
      return { ...message, suggestion: { place: { evidence: message.text } } };
    };
    const logic: TurnLogic = {
      ...echo,
      answer: (tx, within, message, now) => {
        heard.push(message.suggestion ?? null);
        order.push(`answers ${message.text}`);
        return echo.answer(tx, within, message, now);
      },
    };
    const log = { turnFailed: () => undefined };
    const runner = new ConversationTurnRunner(db().unitOfWork, logic, db().clock, log, undefined, slow);
    await Promise.all([runner.run(saying(conversation, 'un')), runner.run(saying(conversation, 'deux'))]);
    expect(order).toEqual([
      'prepares un',
      'free for un',
      'answers un',
      'prepares deux',
      'free for deux',
      'answers deux',
    ]);
    expect(heard).toEqual([{ place: { evidence: 'un' } }, { place: { evidence: 'deux' } }]);
  });

  test('comes back with a message that had to be stored', async () => {
    const conversation = await begin();
    const waiting = { ...saying(conversation, 'plus tard'), suggestion: { place: { evidence: 'plus tard' } } };
    await db().unitOfWork.run((tx) => tx.inbox.accept(waiting));
    const heard: unknown[] = [];
    const logic: TurnLogic = {
      ...echo,
      answer: (tx, within, message, now) => {
        heard.push(message.suggestion);
        return echo.answer(tx, within, message, now);
      },
    };
    await runnerOn(db().unitOfWork, logic).runner.resume(conversation.id);
    expect(heard).toEqual([waiting.suggestion]);
  });
});
