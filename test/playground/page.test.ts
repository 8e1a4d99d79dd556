import { rm } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import type { BlockAction } from '@slack/bolt';
import { createAssets } from '../../playground/http/assets';
import { launchBrowser } from './support/browser';
import { compilePlayground } from './support/compile';
import { createSlackWorkspace } from '../../playground/slack/workspace';
import {
  CHANNEL,
  NADIA,
  serveOn,
  startBolt,
  startWorkspace,
  temporaryDir,
  workspaceOptions,
  type BoltApp,
  type Loop,
} from './support/loop';
import { until } from './support/until';

jest.setTimeout(90_000);

const outDir = temporaryDir();
let browser: Browser;
let browserDir: string;
let loop: Loop;
let bolt: BoltApp;
let page: Page;
/** Whatever the page complained of: a refused script, an error, a request that went elsewhere. */
let complaints: string[];

beforeAll(async () => {
  ({ browserDir } = await compilePlayground(outDir));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await rm(outDir, { recursive: true, force: true });
});

beforeEach(async () => {
  loop = await startWorkspace({ assets: createAssets(browserDir) });
  bolt = await startBolt(loop.base);
  loop.workspace.connect({ deliver: bolt.url });
  bolt.app.event('message', () => Promise.resolve());
  bolt.app.event('app_home_opened', () => Promise.resolve());
  complaints = [];
  page = await open('/');
});

afterEach(async () => {
  await page.close();
  await loop.stop();
  await bolt.stop();
});

async function open(path: string, width = 1200): Promise<Page> {
  const opened = await browser.newPage({ viewport: { width, height: 800 } });
  opened.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  opened.on('pageerror', (error) => complaints.push(error.message));
  opened.on('request', (request) => {
    if (!request.url().startsWith(loop.base)) complaints.push(`went to ${request.url()}`);
  });
  await opened.goto(`${loop.base}${path}`);
  await opened.getByText('En direct').waitFor();
  return opened;
}

async function inView(card: Locator): Promise<boolean> {
  const [shown, feed] = await Promise.all([card.boundingBox(), page.locator('.feed').first().boundingBox()]);
  if (shown === null || feed === null) return false;
  return shown.y >= feed.y && shown.y + shown.height <= feed.y + feed.height;
}

const plain = (text: string) => ({ type: 'plain_text' as const, text });
const option = (value: string, label: string) => ({ text: plain(label), value });

async function post(blocks: object[], text = 'carte'): Promise<string> {
  const posted = (await loop.client.apiCall('chat.postMessage', { channel: CHANNEL, text, blocks })) as { ts?: string };
  return posted.ts ?? '';
}

const TAKE = {
  type: 'actions',
  block_id: 'card',
  elements: [{ type: 'button', action_id: 'take', style: 'primary', text: plain('Prendre'), value: 'k' }],
};

test('a card is drawn, its button reaches the app, and what the app makes of it shows without a reload', async () => {
  bolt.app.action('take', async ({ ack, body, client }) => {
    const { message } = body as BlockAction;
    await client.chat.update({ channel: CHANNEL, ts: message?.ts ?? '', text: `Pris par <@${body.user.id}>` });
    await ack();
  });
  await post([{ type: 'header', text: plain('SIN-2026-000042-7') }, TAKE]);
  await page.getByRole('heading', { name: 'SIN-2026-000042-7' }).waitFor();
  await page.getByRole('button', { name: 'Prendre' }).click();
  await page.getByText('Pris par @Nadia').waitFor();
  expect(await page.getByRole('button', { name: 'Prendre' }).count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('the newest card stays in view when the room for cards changes, and an older one that is being read stays too', async () => {
  for (let number = 1; number <= 8; number += 1)
    await post([{ type: 'header', text: plain(`Dossier ${number}`) }, TAKE]);
  const newest = page.getByRole('heading', { name: 'Dossier 8' });
  await newest.waitFor();
  await page.setViewportSize({ width: 700, height: 380 });
  await post([{ type: 'header', text: plain('Dossier 9') }, TAKE]);
  const next = page.getByRole('heading', { name: 'Dossier 9' });
  await next.waitFor();
  await until('the newest card in view', () => inView(next));

  const oldest = page.getByRole('heading', { name: 'Dossier 1', exact: true });
  await oldest.scrollIntoViewIfNeeded();
  await post([{ type: 'header', text: plain('Dossier 10') }, TAKE]);
  await page.getByRole('heading', { name: 'Dossier 10' }).waitFor();
  expect(await inView(oldest)).toBe(true);
});

test('a click that the app does not take is said', async () => {
  bolt.app.action('take', () => Promise.reject(new Error('no')));
  await post([TAKE]);
  await page.getByRole('button', { name: 'Prendre' }).click();
  await page.getByText("L'application a rencontré une erreur. Réessayez.").waitFor();
});

test('hostile words are shown as words', async () => {
  const escaped = '&lt;script&gt;document.title="pris"&lt;/script&gt; &lt;!channel&gt; <javascript:alert(1)|cliquez>';
  await post([
    { type: 'section', text: { type: 'mrkdwn', text: escaped } },
    { type: 'section', text: { type: 'plain_text', text: '*pas gras* <!channel> <img src=x onerror=alert(1)>' } },
    {
      type: 'rich_text',
      elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: '<b>brut</b> &amp;' }] }],
    },
    {
      type: 'actions',
      elements: [{ type: 'button', action_id: 'x', text: plain('<i>bouton</i>'), url: 'javascript:alert(1)' }],
    },
  ]);
  await page.getByText('<script>document.title="pris"</script> <!channel> <javascript:alert(1)|cliquez>').waitFor();
  await page.getByText('*pas gras* <!channel> <img src=x onerror=alert(1)>').waitFor();
  await page.getByText('<b>brut</b> &amp;').waitFor();
  await page.getByRole('button', { name: '<i>bouton</i>' }).waitFor();
  expect(await page.locator('.feed :is(script, img, b, i, a, .mention)').count()).toBe(0);
  expect(await page.title()).not.toBe('pris');
  expect(complaints).toEqual([]);
});

test('the thread: typing, a photo, an edit, a reaction, a deletion', async () => {
  await post([TAKE]);
  await page.locator('.message').hover();
  await page.getByRole('button', { name: 'Répondre dans le fil' }).click();
  const box = page.getByRole('textbox', { name: 'Répondre dans le fil' });
  await box.fill('Bonjour @Youssef');
  await box.press('Enter');
  const thread = page.getByRole('log', { name: 'Messages du fil' });
  await thread.getByText('Bonjour @Youssef').waitFor();
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  await page
    .locator('.thread-pane input[type=file]')
    .setInputFiles({ name: 'constat.png', mimeType: 'image/png', buffer: png });
  await box.press('Enter');
  await thread.getByRole('img', { name: 'constat.png' }).waitFor();
  await page.getByRole('button', { name: /^2 réponses/ }).waitFor();

  const mine = thread.locator('.message', { hasText: 'Bonjour' });
  await mine.hover();
  await mine.getByRole('button', { name: 'Modifier' }).click();
  const edit = page.getByRole('textbox', { name: 'Modifier le message' });
  expect(await edit.inputValue()).toBe('Bonjour @Youssef');
  await edit.fill('Bonsoir');
  await edit.press('Enter');
  await thread.getByText('(modifié)').waitFor();
  const edited = thread.locator('.message', { hasText: 'Bonsoir' });
  await edited.hover();
  await edited.getByLabel('Réagir').click();
  await edited.getByRole('button', { name: 'Je regarde' }).click();
  await edited.getByRole('button', { name: 'eyes, 1 : Nadia' }).waitFor();
  await edited.hover();
  await edited.getByRole('button', { name: 'Supprimer' }).click();
  await edited.waitFor({ state: 'detached' });
  expect(loop.workspace.messages({ thread_ts: String(loop.workspace.messages()[0]?.ts) })).toHaveLength(2);
  expect(complaints).toEqual([]);
});

test('a modal is filled with every kind of input, refused, corrected and taken', async () => {
  const submitted: unknown[] = [];
  const view = {
    type: 'modal' as const,
    callback_id: 'close',
    title: plain('Clore le dossier'),
    submit: plain('Clore'),
    blocks: [
      {
        type: 'input',
        block_id: 'issue',
        label: plain('Issue'),
        element: {
          type: 'radio_buttons',
          action_id: 'v',
          options: [option('regle', 'Réglé'), option('retire', 'Retiré')],
        },
      },
      {
        type: 'input',
        block_id: 'garantie',
        label: plain('Garantie'),
        element: {
          type: 'static_select',
          action_id: 'v',
          options: [option('collision', 'Collision'), option('vol', 'Vol')],
        },
      },
      {
        type: 'input',
        block_id: 'montant',
        label: plain('Montant'),
        element: { type: 'number_input', action_id: 'v', is_decimal_allowed: false },
      },
      {
        type: 'input',
        block_id: 'envois',
        optional: true,
        label: plain('Envois'),
        element: { type: 'checkboxes', action_id: 'v', options: [option('client', 'Prévenir le client')] },
      },
      {
        type: 'input',
        block_id: 'note',
        label: plain('Note'),
        element: { type: 'plain_text_input', action_id: 'v', multiline: true },
      },
    ],
  };
  bolt.app.action('take', async ({ ack, body, client }) => {
    await client.views.open({ trigger_id: (body as BlockAction).trigger_id, view: view as never });
    await ack();
  });
  bolt.app.view('close', async ({ ack, view: sent }) => {
    submitted.push(sent.state.values);
    if (submitted.length > 1) await ack();
    else await ack({ response_action: 'errors', errors: { montant: 'Au-dessus de votre plafond.' } });
  });
  await post([TAKE]);
  await page.getByRole('button', { name: 'Prendre' }).click();
  const dialog = page.getByRole('dialog', { name: 'Clore le dossier' });
  await dialog.getByRole('button', { name: 'Clore', exact: true }).click();
  await dialog.getByText('Ce champ est obligatoire.').first().waitFor();
  expect(await dialog.getByText('Ce champ est obligatoire.').count()).toBe(4);
  await dialog.getByRole('radio', { name: 'Réglé' }).check();
  await dialog.getByRole('combobox', { name: 'Garantie' }).selectOption('collision');
  await dialog.getByRole('textbox', { name: 'Montant' }).fill('9000');
  await dialog.getByRole('checkbox', { name: 'Prévenir le client' }).check();
  await dialog.getByRole('textbox', { name: 'Note' }).fill('Deux\nlignes');
  await dialog.getByRole('button', { name: 'Clore', exact: true }).click();
  await dialog.getByText('Au-dessus de votre plafond.').waitFor();
  await dialog.getByRole('textbox', { name: 'Montant' }).fill('2700');
  await dialog.getByRole('button', { name: 'Clore', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(submitted[1]).toMatchObject({
    issue: { v: { selected_option: { value: 'regle' } } },
    garantie: { v: { selected_option: { value: 'collision' } } },
    montant: { v: { value: '2700' } },
    envois: { v: { selected_options: [{ value: 'client' }] } },
    note: { v: { value: 'Deux\nlignes' } },
  });
  expect(complaints).toEqual([]);
});

test('Escape closes a modal for the workspace too, and an update keeps what was typed', async () => {
  const block = {
    type: 'input',
    block_id: 'note',
    label: plain('Note'),
    element: { type: 'plain_text_input', action_id: 'v' },
  };
  const view = { type: 'modal', callback_id: 'x', title: plain('Un'), submit: plain('Ok'), blocks: [block] };
  bolt.app.action('take', async ({ ack, body, client }) => {
    await client.views.open({ trigger_id: (body as BlockAction).trigger_id, view: view as never });
    await ack();
  });
  await post([TAKE]);
  await page.getByRole('button', { name: 'Prendre' }).click();
  await page.getByRole('textbox', { name: 'Note' }).fill('à garder');
  const [opened] = loop.workspace.modals(NADIA);
  await loop.client.apiCall('views.update', { view_id: opened?.id, view: { ...view, title: plain('Deux') } });
  await page.getByRole('heading', { name: 'Deux' }).waitFor();
  expect(await page.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('à garder');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await until('the workspace knows', () => loop.workspace.modals(NADIA).length === 0);
});

test('a command answers privately, and its message can be hidden', async () => {
  bolt.app.command('/dossier', async ({ ack, command }) => {
    await ack(`Dossier ${command.text} introuvable.`);
  });
  const box = page.getByRole('textbox', { name: 'Message dans #sinistres' });
  await box.fill('/do');
  await page.getByRole('button', { name: /^\/dossier/ }).click();
  await box.pressSequentially('42');
  await box.press('Enter');
  await page.getByText('Dossier 42 introuvable.').waitFor();
  await page.getByText('Visible par vous seul').waitFor();
  const other = await open('/?user=U0ADVISOR2');
  expect(await other.getByText('introuvable').count()).toBe(0);
  await other.close();
  await page.getByRole('button', { name: 'Masquer' }).click();
  await page.getByText('introuvable').waitFor({ state: 'detached' });
  await box.fill('/inconnue');
  await box.press('Enter');
  await page.getByText("Cette commande n'existe pas.").waitFor();
});

test('one can be someone else, and the stranger sees nothing until let in', async () => {
  await post([TAKE]);
  await page.getByRole('button', { name: 'Prendre' }).waitFor();
  await page.getByLabel('Vous êtes').selectOption('U0STRANGER');
  await page.getByText('est un salon privé').waitFor();
  expect(await page.getByRole('button', { name: 'Prendre' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Se faire inviter par Nadia' }).click();
  await page.getByRole('button', { name: 'Prendre' }).waitFor();
  const box = page.getByRole('textbox', { name: 'Message dans #sinistres' });
  await box.fill('bonjour');
  await box.press('Enter');
  await page.getByText('Karim Idrissi', { exact: true }).waitFor();
});

test('what another person half wrote survives the messages of others', async () => {
  const box = page.getByRole('textbox', { name: 'Message dans #sinistres' });
  await box.fill('à moitié');
  await loop.workspace.type({ user: 'U0ADVISOR2', text: 'entre-temps' });
  await page.getByText('entre-temps').waitFor();
  expect(await box.inputValue()).toBe('à moitié');
  expect(await page.evaluate<string>('document.activeElement.placeholder')).toBe('Message dans #sinistres');
});

test('the keyboard alone reaches what one can do with a message', async () => {
  await loop.workspace.type({ user: NADIA, text: 'à moi' });
  await page.getByText('à moi').waitFor();
  await page.getByRole('log', { name: 'Messages du salon' }).focus();
  for (const label of ['Réagir', 'Répondre dans le fil', 'Modifier', 'Supprimer']) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate<string>('document.activeElement.getAttribute("aria-label")')).toBe(label);
  }
  await page.keyboard.press('Enter');
  await page.getByText('à moi').waitFor({ state: 'detached' });
});

test('the page follows the workspace over a restart, and shows what happened meanwhile', async () => {
  const options = workspaceOptions();
  const run = async (port: number) => {
    const workspace = createSlackWorkspace({ ...options, assets: createAssets(browserDir) });
    const served = await serveOn((req, res) => void workspace.handle(req, res), port);
    return { workspace, served };
  };
  const first = await run(0);
  const { port } = new URL(first.served.origin);
  const other = await browser.newPage();
  await other.goto(first.served.origin);
  await other.getByText('En direct').waitFor();
  await first.workspace.type({ user: NADIA, text: 'avant' });
  await other.getByText('avant').waitFor();
  await first.workspace.close();
  await first.served.stop();
  await other.getByText('Reconnexion…').waitFor();
  const second = await run(Number(port));
  await second.workspace.type({ user: NADIA, text: 'après' });
  await other.getByText('après').waitFor();
  expect(await other.getByText('avant').count()).toBe(1);
  await other.close();
  await second.workspace.close();
  await second.served.stop();
});

test('the Home is asked for when opened, and shown when published', async () => {
  await page.getByRole('button', { name: 'Accueil' }).click();
  await page.getByText("n'a pas encore d'accueil").waitFor();
  await loop.client.views.publish({
    user_id: NADIA,
    view: { type: 'home', blocks: [{ type: 'header', text: plain('Ma file') }] },
  });
  await page.getByRole('heading', { name: 'Ma file' }).waitFor();
  expect(loop.workspace.deliveries().map(({ kind }) => kind)).toContain('app_home_opened');
});

test('a permalink opens its thread, and at phone width the thread takes the whole page', async () => {
  const root = await post([TAKE]);
  const reply = await loop.client.chat.postMessage({ channel: CHANNEL, text: 'la réponse', thread_ts: root });
  const { permalink = '' } = await loop.client.chat.getPermalink({ channel: CHANNEL, message_ts: reply.ts ?? '' });
  const phone = await open(permalink.slice(loop.base.length), 390);
  await phone.getByText('la réponse').waitFor();
  expect(await phone.getByRole('log', { name: 'Messages du salon' }).isVisible()).toBe(false);
  expect(await phone.evaluate<boolean>('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
  await phone.getByRole('button', { name: 'Fermer le fil' }).click();
  await phone.getByRole('button', { name: 'Prendre' }).waitFor();
  await phone.close();
});
