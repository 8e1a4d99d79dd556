import { transformSync } from '@swc/core';
import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createStaticAssets, type StaticAssets } from '../../app/static-assets';

const ROOT = join(__dirname, '../..');
const TARGET = join(ROOT, 'node_modules/.cache/dossier-pages');

/** Pages as a build leaves them, from the sources as they are now. Web Chat is compressed once per installation. */
export async function builtPages(): Promise<StaticAssets> {
  const browser = join(TARGET, 'web/browser');
  mkdirSync(browser, { recursive: true });
  for (const name of readdirSync(join(ROOT, 'web/browser'))) {
    const { code } = transformSync(readFileSync(join(ROOT, 'web/browser', name), 'utf8'), {
      filename: name,
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'es6' },
    });
    const path = join(browser, name.replace(/\.ts$/u, '.js'));
    writeFileSync(`${path}.${process.pid}`, code);
    renameSync(`${path}.${process.pid}`, path);
  }
  // A process of its own, as jest loads no ES modules.
  const script = `import('./scripts/copy-assets.mjs').then(({ copyAssets }) => copyAssets(${JSON.stringify(TARGET)}))`;
  await promisify(execFile)(process.execPath, ['-e', script], { cwd: ROOT });
  return createStaticAssets({ assets: join(TARGET, 'web/assets'), browser, styles: join(TARGET, 'web/styles') });
}
