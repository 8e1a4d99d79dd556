import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { sendText } from './exchange';

/** A flat folder listing is enough: no name with a slash or a leading dot is ever looked up. */
const NAME = /^[a-z0-9][a-z0-9-]*(\.(js|css|map|svg))?$/;

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  map: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
};

export interface Assets {
  /** Answers with the named file, or with 404. */
  serve(name: string, res: ServerResponse): Promise<void>;
}

/**
 * Serves the pages' own scripts and styles.
 * `browserDir` holds the compiled ES modules; where it is absent (sources run without a build) scripts answer 404 and
 * everything else works.
 */
export function createAssets(browserDir = defaultBrowserDir()): Assets {
  const stylesDir = defaultStylesDir();
  return {
    async serve(name, res) {
      // Browser modules import each other without extension, as the sources do.
      const file = name.includes('.') ? name : `${name}.js`;
      const extension = file.slice(file.lastIndexOf('.') + 1);
      const type = TYPES[extension];
      const content = NAME.test(name)
        ? await readIfPresent(extension === 'css' || extension === 'svg' ? stylesDir : browserDir, file)
        : undefined;
      if (content === undefined || type === undefined) {
        sendText(res, 404, 'introuvable');
        return;
      }
      res.setHeader('cache-control', 'no-cache');
      sendText(res, 200, content, type);
    },
  };
}

async function readIfPresent(dir: string, file: string): Promise<string | undefined> {
  try {
    return await readFile(join(dir, file), 'utf8');
  } catch {
    return undefined;
  }
}

/** This module runs from `dist/playground/http` or from `playground/http`; the styles are never copied. */
function defaultStylesDir(): string {
  return firstExisting([join(__dirname, '../styles'), join(__dirname, '../../../playground/styles')]);
}

function defaultBrowserDir(): string {
  return firstExisting([join(__dirname, '../../dist/playground/browser'), join(__dirname, '../browser')]);
}

function firstExisting(candidates: readonly string[]): string {
  return candidates.find((candidate) => existsSync(candidate)) ?? '';
}
