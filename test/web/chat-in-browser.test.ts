import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { pageRoutes } from '../../app/pages';
import type { ServedWebchat } from '../contract/direct-line.contract';
import { launchBrowser } from '../support/browser';
import { builtPages } from '../support/built-pages';
import { makeEchoWorld, type EchoWorld } from '../support/echo-world';

const MINUTE = 60_000;
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAEAAAAAwCAIAAAAuKetIAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAfUlEQVRoge2SwQ0AQRCCLIQifV/1VwaZrAkFgDF8PU10AxZQfUV2od4lugELqL4iu1DvEt2ABVRfkV2od4luwAKqr8gu1LtEN2AB1VdkF+pdohuwgOorsgv1LtENWED1FdmFepfoBiyg+orsQr1LdAMWUH1FdqHeJboBjwf8+eFItVQLk6UAAAAASUVORK5CYII=',
  'base64',
);
const PHONE = { viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true } as const;

let world: EchoWorld;
let server: ServedWebchat;
let browser: Browser;

beforeAll(async () => {
  const [made, launched, assets] = await Promise.all([makeEchoWorld(), launchBrowser(), builtPages()]);
  world = made;
  browser = launched;
  server = await world.serve(pageRoutes({ framed: false, assets }));
}, 120_000);
afterAll(async () => {
  await browser.close();
  await server.close();
  await world.close();
});

/** A visitor's browser, and all that must not happen in it. */
class Visitor {
  readonly outside: string[] = [];
  readonly refused: string[] = [];
  readonly failures: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.setDefaultTimeout(20_000);
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(server.base) && !/^(data|blob):/u.test(url)) this.outside.push(url);
    });
    page.on('websocket', (socket) => {
      if (!socket.url().startsWith(server.base.replace('http', 'ws'))) this.outside.push(socket.url());
    });
    page.on('console', (message) => {
      if (/Content Security Policy/iu.test(message.text())) this.refused.push(message.text());
    });
    page.on('pageerror', (error) => this.failures.push(error.message));
  }

  static async arrive(options: BrowserContextOptions = {}, path = '/'): Promise<Visitor> {
    const context = await browser.newContext({ locale: 'fr-FR', ...options });
    const visitor = new Visitor(context, await context.newPage());
    await visitor.page.goto(server.base + path);
    await visitor.hears('Bonjour, je suis Dossier.');
    return visitor;
  }

  get box() {
    return this.page.getByRole('textbox').first();
  }

  /** Messages as they stand on the page. */
  said(text: string) {
    return this.page.locator('.webchat__bubble__content', { hasText: text });
  }

  async hears(text: string): Promise<void> {
    await this.said(text).first().waitFor();
  }

  async says(text: string): Promise<void> {
    await this.box.fill(text);
    await this.box.press('Enter');
    await this.hears(`Vous dites : ${text}`);
  }

  async leave(): Promise<void> {
    await this.context.close();
    expect({ outside: this.outside, refused: this.refused, failures: this.failures }).toEqual({
      outside: [],
      refused: [],
      failures: [],
    });
  }
}

it.each([
  ['a desktop', {}],
  ['a phone', PHONE],
])(
  'on %s a customer is greeted, writes, sends a photo, and finds it all again after a reload',
  async (_device, options) => {
    const visitor = await Visitor.arrive(options);
    const { page } = visitor;
    await visitor.says('mon pare-brise est fendu');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'impact.png', mimeType: 'image/png', buffer: PNG });
    await visitor.hears('et 1 photo(s)');
    const photo = page.locator('.webchat__bubble__content img');
    const width = () => photo.first().evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth);
    expect(await width()).toBeGreaterThan(0);

    await page.reload();
    await visitor.hears('et 1 photo(s)');
    expect(await visitor.said('Bonjour, je suis Dossier.').count()).toBe(1);
    expect(await visitor.said('Vous dites : mon pare-brise est fendu').count()).toBe(1);
    await photo.first().scrollIntoViewIfNeeded();
    expect(await width()).toBeGreaterThan(0);
    expect(await page.locator('#notice').isVisible()).toBe(false);
    await visitor.leave();
  },
  60_000,
);

it('an expired token is renewed by the page: the message goes out once, the draft and the history stay', async () => {
  const visitor = await Visitor.arrive();
  await visitor.says('avant');
  world.advance(31 * MINUTE);
  await visitor.box.fill('pendant');
  await visitor.box.press('Enter');
  await visitor.box.fill('un brouillon');
  await visitor.hears('Vous dites : pendant');
  expect(await visitor.said('Vous dites : pendant').count()).toBe(1);
  expect(await visitor.said('Vous dites : avant').count()).toBe(1);
  expect(await visitor.box.inputValue()).toBe('un brouillon');
  expect(await visitor.page.getByText('Message non envoyé').count()).toBe(0);
  await visitor.says('après');
  await visitor.leave();
}, 60_000);

it('a new conversation begins after a question, and stays after a reload', async () => {
  const visitor = await Visitor.arrive();
  const { page } = visitor;
  await visitor.says('dans la première');
  const button = page.getByRole('button', { name: 'Nouvelle conversation' });
  await button.click();
  await page.getByRole('dialog', { name: 'Commencer une nouvelle conversation ?' }).waitFor();
  await page.getByRole('button', { name: 'Annuler' }).click();
  expect(await visitor.said('dans la première').count()).toBe(2);
  // Closing gives the focus back to what opened it.
  expect(await page.locator('#new-conversation:focus').count()).toBe(1);

  await button.click();
  await page.getByRole('button', { name: 'Commencer', exact: true }).click();
  await visitor.said('dans la première').first().waitFor({ state: 'detached' });
  await visitor.hears('Bonjour, je suis Dossier.');
  await visitor.says('dans la seconde');
  await page.reload();
  await visitor.hears('Vous dites : dans la seconde');
  expect(await visitor.said('dans la première').count()).toBe(0);
  await visitor.leave();
}, 60_000);

it('says when the network is gone, and sends what was written meanwhile when it is back', async () => {
  const visitor = await Visitor.arrive();
  const notice = visitor.page.getByRole('status').filter({ hasText: 'Pas de réseau' });
  await visitor.context.setOffline(true);
  await notice.waitFor();
  await visitor.box.fill('dans le tunnel');
  await visitor.box.press('Enter');
  await visitor.context.setOffline(false);
  await notice.waitFor({ state: 'hidden' });
  await visitor.hears('Vous dites : dans le tunnel');
  await visitor.says('me revoilà');
  expect(await visitor.said('Vous dites : dans le tunnel').count()).toBe(1);
  expect(await visitor.page.getByText('Message non envoyé').count()).toBe(0);
  await visitor.context.close();
}, 60_000);

it('keeps trying while the service is away, and says so', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  let away = true;
  await page.route('**/webchat/token', (route) => (away ? route.fulfill({ status: 503 }) : route.continue()));
  await page.goto(server.base);
  await page.getByText('Connexion difficile').waitFor();
  away = false;
  await page.getByText('je suis Dossier').first().waitFor();
  await page.locator('#notice').waitFor({ state: 'hidden' });
  await context.close();
}, 60_000);

it('offers to reload when Web Chat itself could not be loaded', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  let broken = true;
  await page.route('**/assets/webchat.*', (route) => (broken ? route.abort() : route.continue()));
  await page.goto(server.base);
  await page.getByText('La page ne s’est pas chargée').waitFor();
  broken = false;
  await page.getByRole('button', { name: 'Recharger' }).click();
  await page.getByText('je suis Dossier').first().waitFor();
  await context.close();
}, 60_000);

it('has landmarks, a first link that skips to the conversation, and an emergency list that dials', async () => {
  const visitor = await Visitor.arrive(PHONE);
  const { page } = visitor;
  await page.getByRole('banner').getByRole('heading', { level: 1, name: 'Dossier' }).waitFor();
  await page.getByRole('main', { name: 'Conversation' }).waitFor();
  await page.locator('body').press('Tab');
  expect(await page.locator('a:focus').textContent()).toBe('Aller à la conversation');
  await page.getByText('Urgences').first().click();
  const numbers = page.locator('.bar-emergency .bar-panel a');
  expect(await Promise.all((await numbers.all()).map((link) => link.getAttribute('href')))).toEqual([
    'tel:15',
    'tel:18',
    'tel:17',
    'tel:112',
    'sms:114',
    'tel:15',
    'tel:19',
    'tel:177',
  ]);
  for (const link of await numbers.all()) expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await visitor.leave();
}, 60_000);

it.each([
  ['fr', 'ltr', 'Écrivez votre message', PHONE.viewport],
  ['ar', 'rtl', 'اكتبوا رسالتكم', { width: 320, height: 568 }],
  ['en', 'ltr', 'Type your message', { width: 1280, height: 800 }],
])(
  'in %s it reads %s and fits the screen',
  async (lang, direction, placeholder, viewport) => {
    const visitor = await Visitor.arrive({ viewport }, `/?lang=${lang}`);
    const { page } = visitor;
    const root = page.locator('html');
    expect([await root.getAttribute('lang'), await root.getAttribute('dir')]).toEqual([lang, direction]);
    await page.getByPlaceholder(placeholder).waitFor();
    const size = await page.evaluate<number[]>('[document.body.scrollWidth, document.body.scrollHeight]');
    expect(size[0]).toBeLessThanOrEqual(viewport.width);
    expect(size[1]).toBeLessThanOrEqual(viewport.height);
    const box = await visitor.box.boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
    await visitor.leave();
  },
  60_000,
);

describe('voice', () => {
  /** A browser that listens and speaks; what it is told to say is kept. */
  const SPEAKING = `
    window.spoken = [];
    class FakeRecognition extends EventTarget {
      abort() { this.fire('end'); }
      stop() { this.abort(); }
      fire(type, more = {}) {
        const event = Object.assign(new Event(type), more);
        this.dispatchEvent(event);
        this['on' + type]?.(event);
      }
      start() {
        setTimeout(() => {
          for (const type of ['start', 'audiostart', 'soundstart', 'speechstart']) this.fire(type);
          const result = Object.assign([{ transcript: 'ma vitre est cassée', confidence: 1 }], { isFinal: true });
          this.fire('result', { results: [result], resultIndex: 0 });
          for (const type of ['speechend', 'soundend', 'audioend', 'end']) this.fire(type);
        }, 50);
      }
    }
    window.SpeechRecognition = window.webkitSpeechRecognition = FakeRecognition;
    window.SpeechGrammarList = window.webkitSpeechGrammarList = class { addFromString() {} };
    speechSynthesis.speak = (utterance) => {
      window.spoken.push(utterance.text);
      setTimeout(() => {
        for (const type of ['start', 'end']) utterance.dispatchEvent(new Event(type));
      }, 20);
    };`;

  async function arrive(script: string): Promise<Visitor> {
    const visitor = await Visitor.arrive();
    await visitor.page.addInitScript(script);
    await visitor.page.reload();
    await visitor.hears('Bonjour, je suis Dossier.');
    return visitor;
  }

  it(
    'is offered, explained, and used only by choice: spoken words are sent, and the answer is read aloud',
    async () => {
      const visitor = await arrive(SPEAKING);
      const { page } = visitor;
      const microphone = page.locator('.webchat__microphone-button__button');
      const choice = page.getByRole('button', { name: 'Parler et écouter' });
      await choice.waitFor();
      expect(await microphone.count()).toBe(0);
      await choice.click();
      await page.getByText('Il peut confier votre voix à son éditeur.').waitFor();
      await page.getByRole('button', { name: 'Annuler' }).click();
      expect(await microphone.count()).toBe(0);

      await choice.click();
      await page.getByRole('button', { name: 'Activer' }).click();
      await microphone.click();
      await visitor.hears('Vous dites : ma vitre est cassée');
      await page.waitForFunction('window.spoken.some((text) => text.includes("ma vitre est cassée"))');
      expect(await choice.getAttribute('aria-pressed')).toBe('true');

      await page.reload();
      await microphone.waitFor();
      await choice.click();
      await microphone.waitFor({ state: 'detached' });
      await visitor.leave();
    },
    MINUTE,
  );

  it(
    'is not offered where the browser cannot listen',
    async () => {
      const visitor = await arrive('delete window.SpeechRecognition; delete window.webkitSpeechRecognition;');
      await visitor.says('bonjour');
      expect(await visitor.page.getByRole('button', { name: 'Parler et écouter' }).count()).toBe(0);
      await visitor.leave();
    },
    MINUTE,
  );
});
