import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { StartedProduct } from '../support/started-product';

let product: StartedProduct;
let browser: Browser;

beforeAll(async () => {
  product = new StartedProduct();
  [browser] = await Promise.all([launchBrowser(), product.start()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await product.remove();
});

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
}, 120_000);

it('somebody who just writes Arabic gets the page in Arabic, the matricule in one piece', async () => {
  const page = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
  await page.goto(product.url);
  await heard(page, 'Donnez votre matricule');
  await say(page, 'سرقت سيارتي أمس في الرباط');
  await page.locator('html[lang=ar][dir=rtl]').waitFor({ timeout: 20_000 });
  await heard(page, 'أحتفظ بما رويتم');
  const line = page.locator('.webchat__bubble__content', { hasText: 'أحتفظ بما رويتم' }).last();
  expect(await line.textContent()).toContain('\u2066AB-123-CD\u2069');
}, 120_000);
