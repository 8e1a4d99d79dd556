import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { launchBrowser } from '../support/browser';
import { StartedProduct } from '../support/started-product';

jest.setTimeout(240_000);

const product = new StartedProduct();
const SHOTS = process.env.SCREENSHOTS;
let browser: Browser;

beforeAll(async () => {
  [browser] = await Promise.all([launchBrowser(), product.start()]);
});

afterAll(async () => {
  await browser.close();
  await product.remove();
});

/** A photo that is like no other. */
async function photo(name: string, hue: number): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const background = { r: hue, g: 120, b: 200 - hue };
  const buffer = await sharp({ create: { width: 640, height: 480, channels: 3, background } })
    .jpeg()
    .toBuffer();
  return { name, mimeType: 'image/jpeg', buffer };
}

/** The customer's side of the playground. */
class Customer {
  readonly chat: FrameLocator;

  constructor(private readonly page: Page) {
    this.chat = page.frameLocator('iframe[title^="Le client"]');
  }

  async say(text: string): Promise<void> {
    const box = this.chat.getByRole('textbox').first();
    await box.fill(text);
    await box.press('Enter');
  }

  async tap(title: string): Promise<void> {
    await this.chat.getByRole('button', { name: title, exact: true }).last().click();
  }

  async send(...files: Awaited<ReturnType<typeof photo>>[]): Promise<void> {
    await this.chat.locator('input[type=file]').setInputFiles(files);
    await this.chat.getByRole('textbox').first().press('Enter');
  }

  /** Waits for a line that holds the text. */
  async reads(text: string | RegExp): Promise<void> {
    await this.chat
      .locator('.webchat__bubble__content', { hasText: anyApostrophe(text) })
      .last()
      .waitFor({ timeout: 20_000 });
  }

  async shot(name: string): Promise<void> {
    if (!SHOTS) return;
    mkdirSync(SHOTS, { recursive: true });
    await this.chat.locator('.webchat__bubble__content').last().scrollIntoViewIfNeeded();
    await this.page.screenshot({ path: join(SHOTS, `${name}.png`) });
  }
}

async function open(): Promise<{ page: Page; context: BrowserContext; customer: Customer; slack: FrameLocator }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, locale: 'fr-FR' });
  const page = await context.newPage();
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/u.test(request.url()) && !request.url().startsWith(product.url)) foreign.push(request.url());
  });
  await page.goto(`${product.url}/playground`);
  context.on('close', () => {
    expect(foreign).toEqual([]);
  });
  return { page, context, customer: new Customer(page), slack: page.frameLocator('iframe[title^="Les conseillers"]') };
}

async function logIn(customer: Customer, matricule: string, pin: string): Promise<void> {
  await customer.reads('Donnez votre matricule');
  await customer.say(matricule);
  await customer.reads('code PIN');
  await customer.say(pin);
  await customer.reads('Vous êtes bien');
  await customer.tap('Oui');
}

describe('the main loop, in a browser', () => {
  it('settles a simple claim before the customer’s eyes, with the computation', async () => {
    const { context, customer } = await open();
    await logIn(customer, 'ab123cd', '4711');
    await customer.reads('Que souhaitez-vous faire');
    await customer.say('on m’a reculé dessus ce matin parking Marjane casa');
    await customer.reads('Quelqu’un a-t-il mal');
    await customer.say('non, constat signé');
    await customer.reads('Envoyez une photo du recto du constat');
    await customer.send(await photo('constat.jpg', 10));
    await customer.reads('quatre vues de la voiture');
    await customer.send(...(await Promise.all([40, 60, 80, 100].map((hue) => photo(`vue-${hue}.jpg`, hue)))));
    await customer.reads('Avez-vous un devis');
    await customer.say('oui, 3200 dh');
    await customer.send(await photo('devis.jpg', 140));
    await customer.reads('Je relis');
    await customer.tap('Confirmer');
    await customer.reads(/3\s200 − 500 \(franchise\) = 2\s700/u);
    await customer.shot('settled');
    await context.close();
  });

  it('hands a complex claim to an advisor, both talk, the advisor closes, and after a restart it is followed up', async () => {
    const { context, customer, slack } = await open();
    await logIn(customer, 'JK-901-LM', '9250');
    await customer.reads('Que souhaitez-vous faire');
    await customer.say(
      'accident peut-être il y a 3-4 jours à Rabat, plusieurs voitures, pas sûr de qui a commencé, gros dégâts, papiers incomplets',
    );
    await customer.reads('Quelqu’un a-t-il mal');
    await customer.tap('Non');
    await customer.reads('Noté');
    const reference = await answerUntil(customer, /SIN-\d{4}-\d{6}-\d/u);
    // The demo data's own dossiers wait in the same channel.
    const card = slack.locator('.message', { hasText: `${reference} ·` }).first();
    await card.getByRole('button', { name: 'Prendre' }).waitFor({ timeout: 20_000 });
    await customer.shot('escalated');

    await card.getByRole('button', { name: 'Prendre' }).click();
    await customer.reads('Nadia a pris votre dossier');
    await card.getByText('Suivi par Nadia').waitFor();
    await customer.say('bonjour Nadia, voici une photo du choc');
    await customer.send(await photo('choc.jpg', 170));
    await card.getByRole('button', { name: /réponse/u }).click();
    await slack.getByText('voici une photo du choc').last().waitFor();
    await writeInThread(slack, 'Merci, je vois le choc. Un expert vous appelle demain matin.');
    await writeInThread(slack, 'note: vérifier la plaque');
    await customer.reads('Un expert vous appelle demain matin');
    await customer.shot('talking');

    // The thread has the card at its head.
    await slack.getByRole('button', { name: 'Clore le dossier' }).last().click();
    const modal = slack.getByRole('dialog');
    await chooseOutcome(modal);
    await modal.getByRole('button', { name: 'Enregistrer' }).click();
    await customer.reads(/est clos/u);
    expect(await customer.chat.getByText('vérifier la plaque').count()).toBe(0);
    await customer.shot('closed');

    await product.stop('SIGKILL');
    await product.start();
    const { page: later } = { page: await context.newPage() };
    await later.goto(`${product.url}/playground`);
    const back = new Customer(later);
    await back.reads('Un expert vous appelle demain matin');
    await back.say('où en est mon dossier ?');
    await back.reads(/Dossier SIN-\d{4}-\d{6}-\d/u);
    await back.shot('followed-up');
    await context.close();
  });
});

/** Answers whatever is asked, as somebody would who does not know much, until a line says what is awaited. */
async function answerUntil(customer: Customer, awaited: RegExp): Promise<string> {
  const lines = customer.chat.locator('.webchat__bubble__content');
  const line = lines.filter({ hasText: awaited }).last();
  for (let question = 0; question < 12; question += 1) {
    const button = customer.chat
      .getByRole('button', { name: /^(Confirmer|Je ne sais pas|Je ne peux pas|Non)$/u })
      .first();
    await line
      .or(button)
      .first()
      .waitFor({ timeout: 20_000 })
      .catch(async (error: unknown) => {
        await customer.shot('stuck');
        throw error;
      });
    if ((await line.count()) > 0) break;
    const said = await lines.count();
    await button.click();
    // The tap's own line, and the answer to it.
    await lines.nth(said + 1).waitFor({ timeout: 20_000 });
  }
  await line.waitFor({ timeout: 20_000 });
  return awaited.exec((await line.textContent()) ?? '')?.[0] ?? '';
}

/** Texts are set with either apostrophe. */
function anyApostrophe(text: string | RegExp): RegExp {
  const source = typeof text === 'string' ? text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&') : text.source;
  return new RegExp(source.replace(/['’]/gu, '.'), 'u');
}

async function writeInThread(slack: FrameLocator, text: string): Promise<void> {
  const box = slack.getByRole('textbox').last();
  await box.fill(text);
  await box.press('Enter');
}

/** Whichever way the form offers its outcomes. */
async function chooseOutcome(modal: Locator): Promise<void> {
  const list = modal.getByRole('combobox').first();
  await list.or(modal.getByRole('radio').first()).first().waitFor();
  if ((await list.count()) > 0) await list.selectOption({ index: 1 });
  else await modal.getByRole('radio').first().check();
}

/** On the chat page by itself, as somebody else. */
describe('the language of the page', () => {
  const heard = (page: Page, text: string) =>
    page.locator('.webchat__bubble__content', { hasText: text }).last().waitFor({ timeout: 20_000 });

  async function say(page: Page, text: string): Promise<void> {
    const box = page.getByRole('textbox').first();
    await box.fill(text);
    await box.press('Enter');
  }

  it('page and conversation change their language together, from the menu and by a word', async () => {
    const page = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
    await page.goto(product.url);
    await heard(page, 'Donnez votre matricule');

    await page.locator('.bar-language > summary').click();
    await page.getByRole('link', { name: 'العربية' }).click();
    await page.locator('html[lang=ar][dir=rtl]').waitFor();
    await heard(page, 'بكل سرور، أواصل معكم بالعربية.');
    await heard(page, 'أعطوا رقم الانخراط');
    await page.getByPlaceholder('اكتبوا رسالتكم').waitFor();
    // The first lines stay as they were said, and run their own way.
    await heard(page, 'Donnez votre matricule');

    await say(page, 'in English please');
    await page.locator('html[lang=en][dir=ltr]').waitFor({ timeout: 20_000 });
    await heard(page, 'Of course, I will go on in English.');
    await say(page, 'AB-123-CD');
    await heard(page, 'Give your PIN or your date of birth');

    // Opened again without a word about the language, it is the same.
    await page.goto(product.url);
    await page.locator('html[lang=en]').waitFor();
    await heard(page, 'Give your PIN or your date of birth');
    const asked = page.locator('.webchat__bubble__content', { hasText: 'go on in English' });
    expect(await asked.count()).toBe(1);
  });

  it('somebody who just writes Arabic gets the page in Arabic, the matricule in one piece', async () => {
    const page = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
    await page.goto(product.url);
    await heard(page, 'Donnez votre matricule');
    await say(page, 'سرقت سيارتي أمس في الرباط');
    await page.locator('html[lang=ar][dir=rtl]').waitFor({ timeout: 20_000 });
    await heard(page, 'أحتفظ بما رويتم');
    const line = page.locator('.webchat__bubble__content', { hasText: 'أحتفظ بما رويتم' }).last();
    expect(await line.textContent()).toContain('\u2066AB-123-CD\u2069');
  });
});
