import type { BlockAction, SlashCommand, types } from '@slack/bolt';
import { CHANNEL, NADIA, startBolt, startWorkspace, STRANGER, YOUSSEF, type BoltApp, type Loop } from '../support/loop';

type ModalView = types.ModalView;

let loop: Loop;
let bolt: BoltApp;
let now: number;

beforeEach(async () => {
  now = Date.now();
  loop = await startWorkspace({ now: () => now });
  bolt = await startBolt(loop.base);
  loop.workspace.connect({ deliver: bolt.url });
});

afterEach(async () => {
  await loop.stop();
  await bolt.stop();
});

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const option = (value: string) => ({ text: plain(value), value });

const CARD = [
  {
    type: 'actions',
    block_id: 'card',
    elements: [
      { type: 'button', action_id: 'take', text: plain('Prendre'), value: 'opaque-1' },
      {
        type: 'static_select',
        action_id: 'lane',
        placeholder: plain('Voie'),
        options: [option('auto'), option('habitation')],
      },
    ],
  },
];

const MODAL: ModalView = {
  type: 'modal',
  callback_id: 'close_claim',
  private_metadata: 'opaque',
  title: plain('Clore le dossier'),
  submit: plain('Clore'),
  blocks: [
    {
      type: 'input',
      block_id: 'outcome',
      label: plain('Issue'),
      element: { type: 'static_select', action_id: 'value', options: [option('regle'), option('retire')] },
    },
    {
      type: 'input',
      block_id: 'sum',
      optional: true,
      label: plain('Montant'),
      element: { type: 'number_input', action_id: 'value', is_decimal_allowed: false, min_value: '0' },
    },
    {
      type: 'input',
      block_id: 'note',
      label: plain('Note'),
      element: { type: 'plain_text_input', action_id: 'value', multiline: true, max_length: 20 },
    },
  ],
};

async function postCard(): Promise<string> {
  const { ts = '' } = (await loop.client.apiCall('chat.postMessage', {
    channel: CHANNEL,
    text: 'carte',
    blocks: CARD,
  })) as { ts?: string };
  return ts;
}

/** Posts a card whose button opens the modal, and clicks it. */
async function openModal(view: ModalView = MODAL): Promise<void> {
  bolt.app.action('take', async ({ ack, body, client }) => {
    await client.views.open({ trigger_id: (body as BlockAction).trigger_id, view });
    await ack();
  });
  await loop.workspace.click({ user: NADIA, ts: await postCard(), action_id: 'take' });
}

const FILLED = { outcome: { value: 'regle' }, sum: { value: '2700' }, note: { value: 'Réglé ce jour' } };

describe('clicks', () => {
  test('a click reaches Bolt with its message, its value and a signature that Bolt accepts', async () => {
    const seen: BlockAction[] = [];
    bolt.app.action('take', async ({ ack, body }) => {
      seen.push(body as BlockAction);
      await ack();
    });
    const ts = await postCard();
    expect(await loop.workspace.click({ user: NADIA, ts, action_id: 'take' })).toEqual({
      delivered: true,
      outcome: 'ok',
      status: 200,
    });
    expect(seen).toMatchObject([
      {
        type: 'block_actions',
        user: { id: NADIA, username: 'nadia' },
        channel: { id: CHANNEL, name: 'privategroup' },
        container: { type: 'message', message_ts: ts, channel_id: CHANNEL, is_ephemeral: false },
        message: { ts, text: 'carte', bot_id: 'B0DOSSIER1' },
        actions: [{ type: 'button', action_id: 'take', block_id: 'card', value: 'opaque-1', text: plain('Prendre') }],
      },
    ]);
  });

  test('a choice carries its option', async () => {
    const seen: unknown[] = [];
    bolt.app.action('lane', async ({ ack, payload }) => {
      seen.push(payload);
      await ack();
    });
    await loop.workspace.click({ user: NADIA, ts: await postCard(), action_id: 'lane', value: 'habitation' });
    expect(seen).toMatchObject([{ type: 'static_select', selected_option: option('habitation') }]);
  });

  test('a click that the app fails is not sent twice, and the person learns of it', async () => {
    bolt.app.action('take', () => Promise.reject(new Error('no')));
    const result = await loop.workspace.click({ user: NADIA, ts: await postCard(), action_id: 'take' });
    await loop.workspace.settled();
    expect(result).toEqual({ delivered: false, outcome: 'http_error', status: 500 });
    expect(bolt.requests.filter(({ retryNum }) => retryNum !== 'undefined')).toEqual([]);
  });

  test.each([
    ['not_in_channel', { user: STRANGER, action_id: 'take' }],
    ['action_not_found', { user: NADIA, action_id: 'fly' }],
    ['message_not_found', { user: NADIA, action_id: 'take', ts: '1.000001' }],
    ['user_not_found', { user: 'U0NOBODY', action_id: 'take' }],
  ])('%s', async (error, click) => {
    const ts = await postCard();
    await expect(loop.workspace.click({ ts, ...click })).rejects.toThrow(error);
  });
});

describe('modals', () => {
  test('open, submit, close', async () => {
    const seen: unknown[] = [];
    bolt.app.view('close_claim', async ({ ack, view }) => {
      seen.push(view);
      await ack();
    });
    await openModal();
    expect(loop.workspace.modals(NADIA)).toMatchObject([{ callback_id: 'close_claim', private_metadata: 'opaque' }]);
    expect(loop.workspace.modals(YOUSSEF)).toEqual([]);
    expect(await loop.workspace.submit({ user: NADIA, values: FILLED })).toEqual({ ok: true });
    expect(seen).toMatchObject([
      {
        private_metadata: 'opaque',
        state: {
          values: {
            outcome: { value: { type: 'static_select', selected_option: option('regle') } },
            sum: { value: { type: 'number_input', value: '2700' } },
            note: { value: { type: 'plain_text_input', value: 'Réglé ce jour' } },
          },
        },
      },
    ]);
    expect(loop.workspace.modals(NADIA)).toEqual([]);
  });

  test('what Slack itself refuses never reaches the app', async () => {
    await openModal();
    const before = bolt.requests.length;
    const values = { sum: { value: '12,5' }, note: { value: 'x'.repeat(21) } };
    expect(await loop.workspace.submit({ user: NADIA, values })).toEqual({
      ok: false,
      error: 'invalid_input',
      errors: { outcome: 'Ce champ est obligatoire.', sum: 'Entrez un nombre entier.', note: 'Au plus 20 caractères.' },
    });
    expect(bolt.requests).toHaveLength(before);
  });

  test('errors keep the modal open, an update changes it, a push stacks one, clear closes all', async () => {
    const answers: unknown[] = [
      { response_action: 'errors', errors: { sum: 'Au-dessus de votre plafond.' } },
      { response_action: 'update', view: { ...MODAL, title: plain('Confirmer') } },
      { response_action: 'push', view: { ...MODAL, title: plain('Vraiment ?') } },
      { response_action: 'clear' },
    ];
    bolt.app.view('close_claim', async ({ ack }) => {
      await ack(answers.shift() as { response_action: 'clear' });
    });
    await openModal();
    const submit = () => loop.workspace.submit({ user: NADIA, values: FILLED });
    const titles = () => loop.workspace.modals(NADIA).map((view) => (view.title as { text: string }).text);
    expect(await submit()).toEqual({ ok: false, error: 'view_errors', errors: { sum: 'Au-dessus de votre plafond.' } });
    expect(titles()).toEqual(['Clore le dossier']);
    await submit();
    expect(titles()).toEqual(['Confirmer']);
    await submit();
    expect(titles()).toEqual(['Confirmer', 'Vraiment ?']);
    const [root, top] = loop.workspace.modals(NADIA);
    expect(top).toMatchObject({ root_view_id: root?.id, previous_view_id: root?.id });
    await submit();
    expect(titles()).toEqual([]);
  });

  test('a submission that fails leaves the modal and what was typed', async () => {
    bolt.app.view('close_claim', () => Promise.reject(new Error('no')));
    await openModal();
    expect(await loop.workspace.submit({ user: NADIA, values: FILLED })).toEqual({ ok: false, error: 'http_error' });
    expect(loop.workspace.modals(NADIA)).toHaveLength(1);
  });

  test('an update with a stale hash conflicts, one of a closed view finds nothing', async () => {
    await openModal();
    const [view] = loop.workspace.modals(NADIA);
    const update = (hash?: string) =>
      loop.client.views.update({
        view_id: view?.id ?? '',
        view: { ...MODAL, title: plain('Neuf') },
        ...(hash ? { hash } : {}),
      });
    await expect(update('1.old')).rejects.toMatchObject({ data: { error: 'hash_conflict' } });
    await update(view?.hash);
    expect(loop.workspace.modals(NADIA)).toMatchObject([{ title: plain('Neuf') }]);
    await loop.workspace.closeModal({ user: NADIA });
    await expect(update()).rejects.toMatchObject({ data: { error: 'not_found' } });
  });

  test('closing is told to the app that asked for it', async () => {
    const seen: unknown[] = [];
    bolt.app.view({ callback_id: 'close_claim', type: 'view_closed' }, async ({ ack, body }) => {
      seen.push(body);
      await ack();
    });
    await openModal({ ...MODAL, notify_on_close: true });
    await loop.workspace.closeModal({ user: NADIA });
    expect(seen).toMatchObject([{ type: 'view_closed', is_cleared: false, user: { id: NADIA } }]);
  });

  test('a trigger opens one view, within three seconds', async () => {
    const triggers: string[] = [];
    bolt.app.action('take', async ({ ack, body }) => {
      triggers.push((body as BlockAction).trigger_id);
      await ack();
    });
    const ts = await postCard();
    await loop.workspace.click({ user: NADIA, ts, action_id: 'take' });
    await loop.workspace.click({ user: NADIA, ts, action_id: 'take' });
    const open = (trigger_id = '') => loop.client.views.open({ trigger_id, view: MODAL });
    await open(triggers[0]);
    await expect(open(triggers[0])).rejects.toMatchObject({ data: { error: 'exchanged_trigger_id' } });
    await expect(open('1.2.3')).rejects.toMatchObject({ data: { error: 'invalid_trigger_id' } });
    now += 3001;
    await expect(open(triggers[1])).rejects.toMatchObject({ data: { error: 'expired_trigger_id' } });
  });

  test.each([
    ['a title above 24 characters', { ...MODAL, title: plain('x'.repeat(25)) }],
    ['an input without a submit', { ...MODAL, submit: undefined }],
    ['an unknown block', { ...MODAL, blocks: [{ type: 'hero' }] }],
    ['a home view', { type: 'home', blocks: [] }],
  ])('views.open refuses %s', async (_what, view) => {
    let error: unknown;
    bolt.app.action('take', async ({ ack, body, client }) => {
      await client.views
        .open({ trigger_id: (body as BlockAction).trigger_id, view: view as ModalView })
        .catch((reason: unknown) => {
          error = reason;
        });
      await ack();
    });
    await loop.workspace.click({ user: NADIA, ts: await postCard(), action_id: 'take' });
    expect(error).toMatchObject({ data: { error: 'invalid_arguments' } });
  });
});

describe('response addresses', () => {
  test('speak to one person, then to all, then replace and delete the original', async () => {
    bolt.app.action('take', async ({ ack, respond }) => {
      await ack();
      await respond({ text: 'à vous seule', replace_original: false });
      await respond({ text: 'à tous', response_type: 'in_channel', replace_original: false });
      await respond({ text: 'remplacé', replace_original: true });
    });
    const ts = await postCard();
    await loop.workspace.click({ user: NADIA, ts, action_id: 'take' });
    expect(loop.workspace.ephemerals(NADIA)).toMatchObject([{ text: 'à vous seule' }]);
    expect(loop.workspace.messages()).toMatchObject([{ ts, text: 'remplacé' }, { text: 'à tous' }]);
  });

  test('serve five times within half an hour', async () => {
    let url = '';
    bolt.app.action('take', async ({ ack, body }) => {
      url = (body as BlockAction).response_url;
      await ack();
    });
    const ts = await postCard();
    await loop.workspace.click({ user: NADIA, ts, action_id: 'take' });
    const answer = async () => (await fetch(url, { method: 'POST', body: JSON.stringify({ text: 'x' }) })).status;
    const statuses = [];
    for (let n = 0; n < 6; n += 1) statuses.push(await answer());
    expect(statuses).toEqual([200, 200, 200, 200, 200, 404]);
    await loop.workspace.click({ user: NADIA, ts, action_id: 'take' });
    now += 31 * 60_000;
    expect(await answer()).toBe(404);
  });

  test('a button on an ephemeral message replaces and removes that message', async () => {
    bolt.app.action('take', async ({ ack, body, respond }) => {
      await ack();
      expect(body).not.toHaveProperty('message');
      await respond({ text: 'annulé', replace_original: true });
    });
    await loop.client.apiCall('chat.postEphemeral', { channel: CHANNEL, user: NADIA, text: 'carte', blocks: CARD });
    const [message] = loop.workspace.ephemerals(NADIA);
    await loop.workspace.click({ user: NADIA, ts: String(message?.ts), action_id: 'take' });
    expect(loop.workspace.ephemerals(NADIA)).toMatchObject([{ ts: message?.ts, text: 'annulé' }]);
  });
});

describe('commands and the Home', () => {
  test('a command reaches Bolt, and its answer is for the person alone', async () => {
    const seen: SlashCommand[] = [];
    bolt.app.command('/dossier', async ({ ack, command }) => {
      seen.push(command);
      await ack(`Dossier ${command.text}`);
    });
    expect(await loop.workspace.command({ user: NADIA, text: '/dossier SIN-2026-000001-8 ' })).toEqual({ ok: true });
    expect(seen).toMatchObject([
      { command: '/dossier', text: 'SIN-2026-000001-8', user_id: NADIA, channel_id: CHANNEL },
    ]);
    expect(loop.workspace.ephemerals(NADIA)).toMatchObject([{ text: 'Dossier SIN-2026-000001-8' }]);
    await expect(loop.workspace.command({ user: NADIA, text: '/inconnu' })).rejects.toThrow('unknown_command');
  });

  test('opening the Home lets the app publish one, whose buttons work', async () => {
    const clicked: unknown[] = [];
    bolt.app.event('app_home_opened', async ({ event, client }) => {
      await client.views.publish({ user_id: event.user, view: { type: 'home', blocks: CARD } });
    });
    bolt.app.action('take', async ({ ack, body }) => {
      clicked.push(body);
      await ack();
    });
    await loop.workspace.openHome({ user: NADIA });
    await loop.workspace.settled();
    const home = loop.workspace.home(NADIA);
    expect(home).toMatchObject({ type: 'home' });
    await loop.workspace.click({ user: NADIA, view_id: home?.id ?? '', action_id: 'take' });
    expect(clicked).toMatchObject([{ container: { type: 'view' }, view: { id: home?.id, type: 'home' } }]);
    await expect(
      loop.client.views.publish({ user_id: NADIA, hash: 'old', view: { type: 'home', blocks: [] } }),
    ).rejects.toMatchObject({
      data: { error: 'hash_conflict' },
    });
  });
});
