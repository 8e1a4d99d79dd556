import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transformSync } from '@swc/core';

const ROOT = path.resolve(__dirname, '..', '..');
/** Below node_modules, so that packages are found from there. */
const TARGET = path.join(ROOT, 'node_modules', '.cache', 'dossier-compiled');

/**
 * Compiles models and what it needs, for tests: a forked process reads no TypeScript.
 * @returns the folder that stands for the root of the project.
 */
export function compileModels(): string {
  for (const file of ['commands', 'domain', 'models'].flatMap(typescriptIn)) {
    const target = path.join(TARGET, file.replace(/\.ts$/, '.js'));
    if (!isFresh(target, path.join(ROOT, file))) {
      const { code } = transformSync(readFileSync(path.join(ROOT, file), 'utf8'), {
        filename: file,
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'commonjs', ignoreDynamic: true },
      });
      writeAtomically(target, code);
    }
  }
  return TARGET;
}

function isFresh(target: string, source: string): boolean {
  return existsSync(target) && statSync(target).mtimeMs > statSync(source).mtimeMs;
}

export function compiledGuardian(): string {
  return path.join(compileModels(), 'models', 'embedded', 'guardian.js');
}

function typescriptIn(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);
}

/** Two test runs may compile at once. */
function writeAtomically(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}
