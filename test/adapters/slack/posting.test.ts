import { randomUUID } from 'node:crypto';
import { acceptDeskInput } from '../../../commands/desk/accept-desk-input';
import { handleDeskInput } from '../../../commands/desk/handle-desk-input';
import { AppError } from '../../../domain/errors';
import { relayCustomerMessage, type CustomerMessage } from '../../../commands/desk/relay-customer-message';
import { escalationNow, putOnDesk, setScene, type Scene } from '../../support/desk-scene';
import { withTestDatabase } from '../../support/database';
import { cardOf, cardsOf, threadOf, toldTo, type Shown } from '../../support/shown';
import { CHANNEL, NADIA, startSlackBench, STRANGER, type SlackBench } from '../../support/slack-desk';

const database = withTestDatabase();
let bench: SlackBench;
let lostRecords = 0;

beforeAll(async () => {
  bench = await startSlackBench(database(), {
    beforeRecord: () => {
      if (lostRecords > 0) {
        lostRecords -= 1;
        throw new Error('the process ended here');
      }
    },
  });
});
afterAll(async () => {
  await bench.stop();
});
afterEach(() => {
  bench.workspace.clearFaults();
  lostRecords = 0;
});

async function onDesk(): Promise<Scene & { escalationId: string }> {
  const scene = await setScene(database());
  const { escalation } = await putOnDesk(database(), scene.claim);
  return { ...scene, escalationId: escalation.id };
}

/** As long as anything is left to be tried again, with the clock moved past every delay. */
async function untilSent(): Promise<void> {
  for (let round = 0; round < 8; round += 1) {
    await bench.settle();
    database().clock.advance(60_000);
  }
}

function says({ escalationId, claim, conversation }: Scene & { escalationId: string }, what: Partial<CustomerMessage>) {
  return database().unitOfWork.run((tx) => {
    relayCustomerMessage(tx, {
      escalation: { id: escalationId, claimId: claim.id },
      conversation: { id: conversation.id, channel: 'webchat' },
      sequence: 1,
      text: 'Bonjour',
      files: [],
      health: false,
      moved: false,
      ...what,
    });
    return Promise.resolve();
  });
}

describe('a card is posted exactly once', () => {
  test('when the process ends between the call and its record', async () => {
    const { claim, escalationId } = await onDesk();
    lostRecords = 1;
    await bench.pump();
    expect(cardsOf(bench, claim.reference)).toHaveLength(1);
    // Nothing is known of the post: neither where the card stands nor that the row was sent.
    await database().query('UPDATE escalades SET canal_bureau = NULL, fil_bureau = NULL WHERE id = $1', [escalationId]);
    await untilSent();
    const [card, ...others] = cardsOf(bench, claim.reference);
    expect(others).toEqual([]);
    expect((await escalationNow(database(), escalationId)).deskThread).toBe(card?.ts);
  });

  test('when the answer is lost on its way', async () => {
    const { claim } = await onDesk();
    bench.workspace.fault({ on: 'api', kind: 'drop', method: 'chat.postMessage', times: 2 });
    await untilSent();
    const card = cardOf(bench, claim.reference);
    expect(threadOf(bench, card.ts)).toHaveLength(1);
  });

  test.each([
    ['a connection that breaks before the call', { kind: 'drop', before: true }],
    ['an error of Slack’s', { kind: 'error' }],
    ['an error of Slack’s before anything was done', { kind: 'error', before: true }],
    ['a request to slow down', { kind: 'rate_limit', retryAfterS: 2 }],
  ] as const)('after %s', async (_what, fault) => {
    const { claim } = await onDesk();
    bench.workspace.fault({ on: 'api', method: 'chat.postMessage', times: 2, ...fault });
    await untilSent();
    const card = cardOf(bench, claim.reference);
    expect(threadOf(bench, card.ts)).toHaveLength(1);
  });

  test('and keeps quiet for as long as Slack asked for', async () => {
    const { claim } = await onDesk();
    bench.workspace.fault({ on: 'api', kind: 'rate_limit', method: 'chat.postMessage', retryAfterS: 30 });
    await bench.pump();
    bench.workspace.clearFaults();
    database().clock.advance(20_000);
    await bench.pump();
    expect(cardsOf(bench, claim.reference)).toEqual([]);
    expect(bench.reports.at(-1)).toMatchObject({ code: 'desk_unavailable' });
    database().clock.advance(40_000);
    await untilSent();
    expect(cardsOf(bench, claim.reference)).toHaveLength(1);
  });

  test('under a key that says nothing of anybody', async () => {
    const { claim, escalationId } = await onDesk();
    await untilSent();
    expect(cardOf(bench, claim.reference).metadata).toEqual({
      event_type: 'dossier_desk',
      event_payload: { outbox_key: `card:${escalationId}` },
    });
  });
});

describe('what a customer writes', () => {
  async function shown(what: Partial<CustomerMessage>): Promise<Shown> {
    const dossier = await onDesk();
    await says(dossier, what);
    await untilSent();
    const card = cardOf(bench, dossier.claim.reference);
    const lines = threadOf(bench, card.ts);
    expect(lines).toHaveLength(2);
    const [, line] = lines;
    if (line === undefined) throw new Error('nothing was shown');
    return line;
  }

  test.each([
    '<!channel> <!here> @channel',
    '<@U0ADVISOR1> payez-moi',
    '<https://mal.example|Cliquez ici>',
    '*gras* _italique_ ~barré~ `code` > cité',
    '&lt;!channel&gt;',
    '<script>alert(1)</script>',
  ])('is shown letter for letter: %s', async (text) => {
    const line = await shown({ text });
    expect(JSON.stringify(line.blocks)).toContain(JSON.stringify(text).slice(1, -1));
    expect(JSON.stringify(line.blocks)).not.toContain('mrkdwn","text":"' + text);
    // No mark of Slack's is left in what notifications read.
    expect(line.text).not.toMatch(/<[!@#h]/);
  });

  test('is cut when it would bury the thread', async () => {
    const line = await shown({ text: '<&🔒'.repeat(3000) });
    expect(line.text.length).toBeLessThanOrEqual(3000);
    expect(() => encodeURIComponent(line.text)).not.toThrow();
    expect(JSON.stringify(line.blocks)).toContain('suite dans le dossier');
  });

  test('stays in the dossier when it concerns somebody’s health', async () => {
    const file = { hash: 'b'.repeat(64), mime: 'image/jpeg', size: 10, name: 'radio.jpg', kind: 'image' } as const;
    const line = await shown({ text: 'ma femme est enceinte', files: [file], health: true });
    expect(JSON.stringify(line)).not.toContain(file.hash);
    expect(JSON.stringify(line)).not.toContain('enceinte');
    expect(JSON.stringify(line)).toContain('Voir le dossier');
  });

  test('files are placeholders that open in the application', async () => {
    const file = { hash: 'a'.repeat(64), mime: 'image/jpeg', size: 10, name: 'salma.jpg', kind: 'image' } as const;
    const line = await shown({ text: '', files: [file] });
    expect(JSON.stringify(line.blocks)).toContain(`<https://dossier.example/pieces/${file.hash}|`);
    expect(JSON.stringify(line)).not.toContain('salma');
  });

  test('appears once, however often it is handed over', async () => {
    const dossier = await onDesk();
    await says(dossier, { sequence: 7, text: 'Je suis là' });
    await says(dossier, { sequence: 7, text: 'Je suis là' });
    lostRecords = 3;
    await untilSent();
    const card = cardOf(bench, dossier.claim.reference);
    expect(threadOf(bench, card.ts).filter(({ text }) => text.includes('Je suis là'))).toHaveLength(1);
  });

  test('waits for the card, and keeps its order', async () => {
    const dossier = await onDesk();
    for (const sequence of [1, 2, 3, 4]) await says(dossier, { sequence, text: `phrase ${sequence}` });
    bench.workspace.fault({ on: 'api', kind: 'error', method: 'chat.postMessage', before: true, times: 3 });
    await untilSent();
    const card = cardOf(bench, dossier.claim.reference);
    const words = threadOf(bench, card.ts).slice(1);
    expect(words.map(({ text }) => /phrase \d/.exec(text)?.[0])).toEqual([
      'phrase 1',
      'phrase 2',
      'phrase 3',
      'phrase 4',
    ]);
  });
});

test('somebody who has left the channel cannot be told, and nobody tries for ever', async () => {
  const telling = bench.desk.tellPrivately({ channel: CHANNEL, thread: null }, STRANGER, { code: 'not_an_advisor' });
  await expect(telling).rejects.toMatchObject({ code: 'desk_refused', retryable: false });
});

test('a reaction is left once on an advisor’s message', async () => {
  const { claim, escalationId } = await onDesk();
  await untilSent();
  const { ts } = cardOf(bench, claim.reference);
  for (const key of ['a', 'b']) {
    await database().unitOfWork.run((tx) => {
      tx.outbox.append({
        key: `reaction:${escalationId}:${key}`,
        kind: 'slack.reaction',
        group: `desk:${escalationId}`,
        escalationId,
        conversationId: null,
        claimId: claim.id,
        payload: { ref: { channel: CHANNEL, ts }, reaction: 'delivered' },
        notBefore: null,
      });
      return Promise.resolve();
    });
  }
  await untilSent();
  expect(cardOf(bench, claim.reference)).toMatchObject({ reactions: [{ name: 'white_check_mark', count: 1 }] });
});

describe('what an advisor shares', () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );

  async function shares(name: string, bytes: Buffer, text: string): Promise<string> {
    const dossier = await onDesk();
    await untilSent();
    const card = cardOf(bench, dossier.claim.reference);
    await bench.workspace.click({ user: NADIA, action_id: 'take', ts: card.ts });
    await bench.settle();
    bench.events.length = 0;
    await bench.workspace.share({ user: NADIA, channel: CHANNEL, thread_ts: card.ts, name, bytes, text });
    await untilSent();
    return dossier.claim.id;
  }

  test('reaches the customer, and stands on the dossier', async () => {
    const claimId = await shares('constat.png', png, 'Signez ici');
    expect(bench.events.at(-1)?.payload).toMatchObject({
      name: 'advisor.message',
      text: 'Signez ici',
      files: [{ mime: 'image/png', kind: 'image', name: 'constat.png' }],
    });
    const documents = await database().query('SELECT nature FROM documents WHERE sinistre_id = $1', [claimId]);
    expect(documents).toEqual([{ nature: 'autre' }]);
  });

  test('is refused with its reason when it is not what it says', async () => {
    await shares('photo.jpg', Buffer.from('MZ this is a program'), '');
    expect(bench.events).toEqual([]);
    expect(String(bench.workspace.ephemerals(NADIA).at(-1)?.text)).toContain('Un fichier n’a pas été transmis');
  });

  test('leaves without the file when Slack does not give it out for long', async () => {
    const { claim, escalationId } = await onDesk();
    await untilSent();
    const card = cardOf(bench, claim.reference);
    await bench.workspace.click({ user: NADIA, action_id: 'take', ts: card.ts });
    await bench.settle();
    bench.events.length = 0;
    const gone = { ...bench.deps, desk: { fetchFile: () => Promise.reject(new AppError('desk_unavailable', 'away')) } };
    const author = { slackUserId: NADIA, place: { channel: CHANNEL, thread: card.ts } };
    const files = [{ id: 'F1', name: 'a.png', mime: 'image/png', url: 'https://files.slack.com/a.png' }];
    const input = { name: 'message', author, ts: '9.9', text: 'Voici', mentions: false, files } as const;
    await acceptDeskInput(gone, escalationId, input);
    await expect(handleDeskInput(gone, escalationId)).rejects.toMatchObject({ code: 'desk_unavailable' });
    database().clock.advance(16 * 60_000);
    await handleDeskInput(gone, escalationId);
    await untilSent();
    expect(bench.events.map(({ payload }) => payload.text)).toEqual(['Voici']);
    expect(toldTo(bench, NADIA).at(-2)).toContain('n’a pas pu être lu');
  });

  test('is not fetched from anywhere but Slack', async () => {
    const file = { id: 'F1', name: 'a.png', mime: 'image/png', url: `https://mal.example/${randomUUID()}` };
    await expect(bench.desk.fetchFile(file)).rejects.toMatchObject({ code: 'desk_refused' });
    await expect(bench.desk.fetchFile({ ...file, url: 'file:///etc/passwd' })).rejects.toMatchObject({
      code: 'desk_refused',
    });
  });
});
