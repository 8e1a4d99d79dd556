import { randomUUID } from 'node:crypto';
import { createWhatsapp } from '../../../adapters/whatsapp/create-whatsapp';
import { AnswerAccepted } from '../../../app/answer-accepted';
import { ConversationTurnRunner, type TurnLogic } from '../../../bot/turn-runner';
import { TurnTranscript } from '../../../bot/turn-transcript';
import { resumeLeftOver } from '../../../commands/schedule/resume-left-over';
import { AppError } from '../../../domain/errors';
import { withTestDatabase } from '../../support/database';
import { APP_SECRET, call, post, signature, VERIFY_TOKEN } from '../../support/whatsapp-desk';
import {
  bodyOf,
  CONTENT,
  message,
  messages,
  NUMBER_ID,
  OTHER_CHANGES,
  SYSTEM,
  webhook,
} from '../../support/whatsapp-samples';

const db = withTestDatabase();

/** Repeats what was said. */
const echo: TurnLogic = {
  answer: (tx, conversation, inbound, now) => {
    const transcript = new TurnTranscript(tx, conversation, inbound, now);
    transcript.echo(inbound.text);
    transcript.utter({ type: 'message', text: `vous dites ${inbound.text}` });
    return Promise.resolve();
  },
  apologise: () => Promise.resolve(),
};

/** The webhook of one process: what it accepts, it answers after the commit, unless it is to crash there. */
function aProcess({ crashes = false } = {}) {
  const faults: unknown[] = [];
  let accepted: AnswerAccepted | null = null;
  const unitOfWork = db().createUnitOfWork({
    afterCommit: (left) => {
      if (!crashes) accepted?.answer(left.accepted);
    },
  });
  const turns = new ConversationTurnRunner(unitOfWork, echo, db().clock, { turnFailed: () => undefined });
  accepted = new AnswerAccepted(turns, (fault) => faults.push(fault));
  const ignored: unknown[] = [];
  const adapter = createWhatsapp({
    unitOfWork,
    clock: db().clock,
    ids: { uuid: () => randomUUID() },
    appSecret: APP_SECRET,
    verifyToken: VERIFY_TOKEN,
    phoneNumberId: NUMBER_ID,
    prepare: null,
    onStatuses: () => Promise.resolve(),
    onReceived: () => undefined,
    onIgnored: (what) => ignored.push(what),
  });
  return {
    turns,
    unitOfWork,
    ignored,
    routes: adapter.routes,
    receive: async (payload: Record<string, unknown>): Promise<number> => {
      const reply = await post(adapter.routes, bodyOf(payload));
      return reply.status;
    },
    idle: async () => {
      await accepted.idle();
      expect(faults).toEqual([]);
    },
  };
}

let lastNumber = 33_639_980_000;

/** A customer with a number of their own. */
function someone() {
  lastNumber += 1;
  const from = String(lastNumber);
  return {
    from,
    says: (body: string, more: Record<string, unknown> = {}) =>
      message({ type: 'text', text: { body } }, { from, ...more }),
    lines: () => linesOf({ kind: 'telephone', value: `+${from}` }),
  };
}

async function linesOf(alias: { kind: 'telephone' | 'identifiant'; value: string }): Promise<string[] | null> {
  return db().unitOfWork.run(async (tx) => {
    const [placed] = await tx.identities.place('whatsapp', NUMBER_ID, [[alias]]);
    if (placed === undefined || placed.conversationId === null) return null;
    const entries = await tx.transcript.after(placed.conversationId, 0, 1_000);
    return entries.map(({ activity }) => String(activity.text));
  });
}

describe('the address that Meta asks', () => {
  const ask = (token: string, mode = 'subscribe') =>
    call(aProcess().routes, 'GET', {
      query: new URLSearchParams({ 'hub.mode': mode, 'hub.challenge': '1158201444', 'hub.verify_token': token }),
    });

  it('gives the challenge back for the right token', async () => {
    expect(await ask(VERIFY_TOKEN)).toMatchObject({ status: 200, body: '1158201444' });
  });

  it.each([
    ['another token', 'subscribe'],
    [VERIFY_TOKEN, 'unsubscribe'],
  ])('refuses %s, %s', async (token, mode) => {
    await expect(ask(token, mode)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('a signature', () => {
  const payload = messages(message({ type: 'text', text: { body: 'déjà là 🚗' } }));

  it('is checked over the very bytes, escaped or not', async () => {
    const { routes, idle } = aProcess();
    expect(await post(routes, bodyOf(payload))).toMatchObject({ status: 200 });
    expect(await post(routes, Buffer.from(JSON.stringify(payload)))).toMatchObject({ status: 200 });
    await idle();
  });

  it.each([
    ['of another secret', signature(bodyOf(payload), 'another')],
    ['of another body', signature(Buffer.from('{}'))],
    ['that is none', 'sha256=zz'],
    ['of sha1', 'sha1=0000'],
  ])('%s is refused', async (_name, header) => {
    await expect(post(aProcess().routes, bodyOf(payload), header)).rejects.toMatchObject({ code: 'signature_invalid' });
  });
});

describe('what is delivered', () => {
  it('is answered, five messages of one sender in one POST in their order', async () => {
    const { receive, idle } = aProcess();
    const customer = someone();
    expect(
      await receive(messages(...['un', 'deux', 'trois', 'quatre', 'cinq'].map((word) => customer.says(word)))),
    ).toBe(200);
    await idle();
    expect(await customer.lines()).toEqual(
      ['un', 'deux', 'trois', 'quatre', 'cinq'].flatMap((word) => [word, `vous dites ${word}`]),
    );
  });

  it('is answered in the order in which it was sent when a batch has it otherwise', async () => {
    const { receive, idle } = aProcess();
    const customer = someone();
    const seconds = Math.floor(Date.now() / 1000);
    await receive(
      messages(
        customer.says('après', { timestamp: String(seconds - 1) }),
        customer.says('avant', { timestamp: String(seconds - 9) }),
      ),
    );
    await idle();
    expect((await customer.lines())?.filter((line) => !line.startsWith('vous'))).toEqual(['avant', 'après']);
  });

  it('in twenty concurrent copies on two processes is answered once', async () => {
    const processes = [aProcess(), aProcess()];
    const customer = someone();
    const payload = messages(customer.says('une fois'));
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => (processes[index % 2] ?? aProcess()).receive(payload)),
    );
    expect(new Set(answers)).toEqual(new Set([200]));
    for (const { idle } of processes) await idle();
    expect(await customer.lines()).toEqual(['une fois', 'vous dites une fois']);
  });

  it('from thirty senders at the same instant is stored in a few commits, and each is answered', async () => {
    const { receive, idle, unitOfWork } = aProcess();
    const customers = Array.from({ length: 30 }, someone);
    const before = unitOfWork.stats().commits;
    const answers = await Promise.all(customers.map((customer) => receive(messages(customer.says('moi aussi')))));
    expect(new Set(answers)).toEqual(new Set([200]));
    await idle();
    const { commits } = unitOfWork.stats();
    for (const { lines } of customers) expect(await lines()).toEqual(['moi aussi', 'vous dites moi aussi']);
    // One for each answer, and those of the webhooks are shared.
    expect(commits - before).toBeLessThanOrEqual(30 + 10);
  });

  it('again after seven days changes nothing', async () => {
    const { receive, idle } = aProcess();
    const customer = someone();
    const payload = messages(customer.says('il y a une semaine'));
    await receive(payload);
    await idle();
    db().clock.advance(7 * 24 * 3_600_000);
    expect(await receive(payload)).toBe(200);
    await idle();
    db().clock.advance(-7 * 24 * 3_600_000);
    expect(await customer.lines()).toHaveLength(2);
  });

  it('under another name of the same sender is the same message', async () => {
    const { receive, idle } = aProcess();
    const customer = someone();
    const said = customer.says('qui suis-je');
    await receive(messages(said));
    const { from: _from, ...withoutNumber } = said;
    expect(await receive(messages({ ...withoutNumber, from_user_id: `US.${customer.from}` }))).toBe(200);
    await idle();
    const rows = await db().query('SELECT id FROM messages_entrants WHERE cle_externe = $1', [said.id]);
    expect(rows).toHaveLength(1);
  });

  it('is answered by the sweeper when the process ends right after the acknowledgement', async () => {
    const customer = someone();
    expect(
      await aProcess({ crashes: true }).receive(messages(customer.says('allô'), customer.says('vous êtes là ?'))),
    ).toBe(200);
    expect(await customer.lines()).toEqual([]);
    const { turns, unitOfWork } = aProcess();
    db().clock.advance(10_000);
    const onFault = (fault: unknown) => {
      throw fault;
    };
    await resumeLeftOver({ unitOfWork, clock: db().clock, turns, handleDesk: () => Promise.resolve(), onFault });
    expect(await customer.lines()).toHaveLength(4);
  });

  it('from a sender without a number is answered, and later with one is the same conversation', async () => {
    const { receive, idle } = aProcess();
    const customer = someone();
    const id = `US.${customer.from}`;
    const { from: _from, ...said } = customer.says('sans numéro', { from_user_id: id });
    await receive(messages(said));
    await idle();
    expect(await linesOf({ kind: 'identifiant', value: id })).toHaveLength(2);
    await receive(messages(customer.says('avec', { from_user_id: id })));
    await idle();
    expect(await customer.lines()).toHaveLength(4);
  });

  it('from a number that somebody else has now is not shown the former owner’s conversation', async () => {
    const { receive, idle } = aProcess();
    const customer = someone();
    await receive(messages(customer.says('à moi', { from_user_id: `US.a${customer.from}` })));
    await idle();
    await receive(messages(customer.says('je suis un autre', { from_user_id: `US.b${customer.from}` })));
    await idle();
    expect(await customer.lines()).toEqual(['je suis un autre', 'vous dites je suis un autre']);
    expect(await linesOf({ kind: 'identifiant', value: `US.a${customer.from}` })).toHaveLength(2);
  });

  it('under a new number, after Meta has told of it, is the same conversation', async () => {
    const { receive, idle } = aProcess();
    const [before, after] = [someone(), someone()];
    await receive(messages(before.says('ancien numéro')));
    await idle();
    const told = { ...SYSTEM.changedNumber.system, wa_id: after.from };
    await receive(messages(message({ type: 'system', system: told }, { from: before.from })));
    await receive(messages(after.says('nouveau numéro')));
    await idle();
    expect(await after.lines()).toHaveLength(4);
    expect(await before.lines()).toBeNull();
  });

  it('from many new senders at once is stored once for each of them', async () => {
    const processes = [aProcess(), aProcess()];
    const customers = Array.from({ length: 8 }, someone);
    const posts = customers.flatMap((customer) => ['a', 'b', 'c'].map((word) => messages(customer.says(word))));
    const together = messages(...customers.map((customer) => customer.says('tous')));
    await Promise.all(
      [...posts, together].map((payload, index) => (processes[index % 2] ?? aProcess()).receive(payload)),
    );
    for (const { idle } of processes) await idle();
    for (const customer of customers) expect(await customer.lines()).toHaveLength(8);
  });

  it('with kinds that nobody knows, malformed ones and other fields loses none of the others', async () => {
    const { receive, idle, ignored } = aProcess();
    const customer = someone();
    const odd = [
      message(CONTENT.future, { from: customer.from }),
      message({ type: 'text', text: 7 }, { from: customer.from }),
      { id: 'wamid.NOBODY', type: 'text', text: { body: 'x' } },
      null as unknown as Record<string, unknown>,
    ];
    const payload = webhook(...OTHER_CHANGES, {
      field: 'messages',
      value: { messages: [...odd, customer.says('moi aussi')] },
    });
    expect(await receive(payload)).toBe(200);
    await idle();
    expect(await customer.lines()).toContain('vous dites moi aussi');
    expect(ignored).toEqual([expect.objectContaining({ elsewhere: 0 })]);
  });

  it('that is no JSON at all, but signed, is acknowledged: it would come again for a week', async () => {
    expect(await post(aProcess().routes, Buffer.from('{"object":'))).toMatchObject({ status: 200 });
  });

  it('in a body of three megabytes and a thousand updates is stored whole', async () => {
    const { receive } = aProcess({ crashes: true });
    const customers = Array.from({ length: 20 }, someone);
    const list = Array.from({ length: 1_000 }, (_, index) => customers[index % 20]?.says('x'.repeat(2_800)) ?? {});
    expect(bodyOf(messages(...list)).length).toBeGreaterThan(2.9e6);
    const before = await pending();
    expect(await receive(messages(...list))).toBe(200);
    expect(await pending()).toBe(before + 1_000);
    await db().query(`DELETE FROM messages_entrants WHERE statut = 'recu'`);
  });

  it('while the database is away is refused for now, so that it comes again', async () => {
    const adapter = createWhatsapp({
      unitOfWork: { run: () => Promise.reject(new AppError('database_unavailable', 'away')) },
      clock: db().clock,
      ids: { uuid: () => randomUUID() },
      appSecret: APP_SECRET,
      verifyToken: VERIFY_TOKEN,
      phoneNumberId: NUMBER_ID,
      prepare: null,
      onStatuses: () => Promise.resolve(),
      onReceived: () => undefined,
      onIgnored: () => undefined,
    });
    await expect(post(adapter.routes, bodyOf(messages(someone().says('allô'))))).rejects.toMatchObject({
      retryable: true,
    });
  });
});

async function pending(): Promise<number> {
  const [row] = await db().query<{ n: number }>(
    `SELECT count(*)::int AS n FROM messages_entrants WHERE statut = 'recu'`,
  );
  return row?.n ?? 0;
}

it('a message of somebody who is known costs two round trips and one commit before it is acknowledged', async () => {
  const { receive, unitOfWork } = aProcess({ crashes: true });
  const customer = someone();
  await receive(messages(customer.says('première fois')));
  const before = unitOfWork.stats();
  await receive(messages(customer.says('encore')));
  const after = unitOfWork.stats();
  expect([after.roundTrips - before.roundTrips, after.commits - before.commits]).toEqual([2, 1]);
});
