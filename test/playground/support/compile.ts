import { transformFile } from '@swc/core';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

const SOURCES = join(__dirname, '../../../playground');

/** Compiles the playground as the build does, types aside: pages as ES modules, the rest as CommonJS. */
export async function compilePlayground(outDir: string): Promise<{ main: string; browserDir: string }> {
  const names = await readdir(SOURCES, { recursive: true });
  await Promise.all(names.filter((name) => name.endsWith('.ts')).map((name) => compile(join(SOURCES, name), outDir)));
  return { main: join(outDir, 'main.js'), browserDir: join(outDir, 'browser') };
}

async function compile(source: string, outDir: string): Promise<void> {
  const name = relative(SOURCES, source);
  const target = join(outDir, name.replace(/\.ts$/, '.js'));
  const { code } = await transformFile(source, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: name.startsWith('browser/') ? 'es6' : 'commonjs' },
  });
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, code);
}
