import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { withRestServer } from '../support/rest-server';

const rest = withRestServer();
let browser: Browser | undefined;

beforeAll(async () => {
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
});

test('the page of the document shows every operation, breaks no policy and asks nobody else', async () => {
  const page = await browser?.newPage();
  if (page === undefined) throw new Error('no browser');
  const complaints: string[] = [];
  const asked = new Set<string>();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) =>
    asked.add(new URL(request.url()).protocol === 'data:' ? 'data' : new URL(request.url()).origin),
  );
  await page.goto(`${rest().origin}/api/v1/docs`);
  await page.getByText('/sinistres/{id}/suivi').first().waitFor();
  const { body } = await rest().call('GET', '/openapi.json');
  const { paths, webhooks } = body as Readonly<Record<'paths' | 'webhooks', Record<string, object>>>;
  const shown = [...Object.values(paths), ...Object.values(webhooks)];
  const operations = shown.reduce((sum, methods) => sum + Object.keys(methods).length, 0);
  expect(await page.locator('.opblock').count()).toBe(operations);
  expect(complaints).toEqual([]);
  expect([...asked].filter((origin) => origin !== 'data')).toEqual([rest().origin]);
}, 60_000);
