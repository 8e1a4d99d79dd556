import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** In a single process, closing one page ends the browser. */
const BUNDLED = chromium.args.filter((argument) => argument !== '--single-process');

/** A real Chromium: the system's where there is one, else the one that npm brought. */
export async function launchBrowser(): Promise<Browser> {
  const system = SYSTEM.find((path) => existsSync(path));
  const quiet = [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return playwright.launch({
    executablePath: system ?? (await chromium.executablePath()),
    args: [...(system ? ['--no-sandbox'] : BUNDLED), ...quiet],
  });
}
