import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
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

/** One phone of the playground, and who holds it. */
class Phone {
  readonly frame: FrameLocator;

  constructor(private readonly page: Page) {
    this.frame = page.frameLocator('iframe[title^="Le téléphone"]');
  }

  async of(name: string): Promise<void> {
    const people = this.frame.getByRole('combobox');
    const option = people.locator('option', { hasText: name });
    await option.waitFor({ state: 'attached' });
    await people.selectOption({ label: (await option.textContent()) ?? '' });
  }

  async say(text: string): Promise<void> {
    const box = this.frame.getByRole('textbox', { name: 'Message' });
    await box.fill(text);
    await box.press('Enter');
  }

  async tap(title: string): Promise<void> {
    await this.frame.getByRole('button', { name: title, exact: true }).last().click();
  }

  async reads(text: string | RegExp): Promise<void> {
    await this.frame.locator('.line.theirs', { hasText: text }).last().waitFor({ timeout: 20_000 });
  }

  shot(name: string): Promise<unknown> {
    if (!SHOTS) return Promise.resolve();
    mkdirSync(SHOTS, { recursive: true });
    return this.page.screenshot({ path: join(SHOTS, `${name}.png`) });
  }
}

it('the whole loop on the phone: declared, handed over, answered the next day, closed, and followed after a restart', async () => {
  const page = await browser.newPage({ viewport: { width: 1600, height: 1000 }, locale: 'fr-FR' });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${product.url}/playground`);
  const phone = new Phone(page);
  const slack = page.frameLocator('iframe[title^="Les conseillers"]');

  await phone.of('Salma Alaoui');
  await phone.say('bonjour');
  await phone.reads('Donnez votre matricule');
  await phone.say('ab 123 cd');
  await phone.reads('Vous êtes bien Mme Alaoui');
  await phone.tap('Oui');
  await phone.reads('Que souhaitez-vous faire');
  await phone.say(
    'accident peut-être il y a 3-4 jours à Rabat, plusieurs voitures, pas sûr de qui a commencé, gros dégâts, papiers incomplets',
  );
  await phone.reads('a-t-il mal');
  await phone.tap('Non');
  const reference = await answerUntil(phone, /SIN-\d{4}-\d{6}-\d/u);
  await phone.shot('phone-escalated');

  const card = slack.locator('.message', { hasText: `${reference} ·` }).first();
  await card.getByRole('button', { name: 'Prendre' }).click();
  await phone.reads('Nadia a pris votre dossier');
  await phone.say('bonjour Nadia');
  await card.getByRole('button', { name: /réponse/u }).click();
  await slack.getByText('bonjour Nadia').last().waitFor();
  await slack.getByText('réponse libre jusqu’au').first().waitFor();
  const box = slack.getByRole('textbox').last();
  await box.fill('Un expert vous appelle demain matin.');
  await box.press('Enter');
  await phone.reads('Un expert vous appelle demain matin');
  // The sign on the advisor's own words: they have arrived.
  await slack.locator('[data-action="reaction-white_check_mark"]').last().waitFor({ timeout: 20_000 });
  await phone.shot('phone-talking');

  // A day later only a template gets through; the advisor's words wait for the customer's.
  await phone.frame.getByRole('button', { name: 'Avancer de 24 h' }).click();
  await phone.reads('Un expert vous appelle demain matin');
  await box.fill('L’expert est passé, tout est prêt.');
  await box.press('Enter');
  await phone.reads('Répondez à ce message pour le lire');
  await slack.getByText('partira dès sa réponse').last().waitFor({ timeout: 20_000 });
  await phone.say('je vous écoute');
  await phone.reads('L’expert est passé, tout est prêt.');
  await phone.shot('phone-next-day');

  await card.getByRole('button', { name: 'Clore le dossier' }).click();
  const form = slack.getByRole('dialog', { name: 'Clore le dossier' });
  await form.locator('select').selectOption({ label: 'Sans suite' });
  await form.getByRole('button', { name: 'Enregistrer' }).click();
  await phone.reads(`${reference} est clos`);
  await product.stop();
  await product.start();
  await page.reload();
  await phone.of('Salma Alaoui');
  await phone.say('où en est mon dossier ?');
  await phone.reads(`Dossier ${reference} :`);
  await phone.shot('phone-follow-up');
  expect(complaints).toEqual([]);
  await page.close();
});

/** Answers whatever is asked, as somebody would who does not know much, until a line says what is awaited. */
async function answerUntil(phone: Phone, awaited: RegExp): Promise<string> {
  const lines = phone.frame.locator('.line.theirs');
  const found = lines.filter({ hasText: awaited }).last();
  for (let question = 0; question < 12 && (await found.count()) === 0; question += 1) {
    const last = lines.last();
    const button = last.getByRole('button', { name: /^(Confirmer|Je ne sais pas|Je ne peux pas|Non)$/u }).first();
    await found.or(button).first().waitFor({ timeout: 20_000 });
    if ((await found.count()) > 0) break;
    const said = await lines.count();
    await button.click();
    await lines.nth(said).waitFor({ timeout: 20_000 });
  }
  await found.waitFor({ timeout: 20_000 });
  return awaited.exec((await found.textContent()) ?? '')?.[0] ?? '';
}
