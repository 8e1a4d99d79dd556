import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { UnderstoodLanguage } from '../../domain/understanding/types';

/** Every corpus is read on this Wednesday at 15:40 in Casablanca. */
export const REFERENCE = { now: new Date('2025-06-18T14:40:00Z'), timeZone: 'Africa/Casablanca' } as const;

export const LANGUAGES: readonly UnderstoodLanguage[] = ['fr', 'en', 'ar', 'ary'];

/** Rows with an even number tune, odd ones validate: nobody chooses which text is the easy one. */
export type Half = 'tuning' | 'validation';

/** A row of a corpus: its columns, the last of which is the text. */
export interface Row {
  readonly language: UnderstoodLanguage;
  /** `accounts`, `answers`, `dates`, `intents`, `injuries`, `losses`, `dangers` or `money`. */
  readonly kind: string;
  readonly labels: readonly string[];
  readonly text: string;
}

const FOLDER = 'test/corpora';

function rowsOf(language: UnderstoodLanguage, name: string): Row[] {
  const lines = readFileSync(join(FOLDER, language, name), 'utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const columns = line.split(' | ');
      const text = (columns.at(-1) ?? '').replaceAll('\\n', '\n').trim();
      const kind = name.replace('.txt', '').replace(/-.*/, '');
      return { language, kind, labels: columns.slice(0, -1).map((column) => column.trim()), text };
    });
}

/** Files of texts that were written later to find blind spots, and tuned on: they validate nothing. */
const SEEN = '-seen.txt';

/** All rows of one language and half, from `test/corpora/<language>/*.txt` below the working folder. */
export function readCorpus(language: UnderstoodLanguage, half: Half): readonly Row[] {
  const files = readdirSync(join(FOLDER, language)).filter((name) => name.endsWith('.txt'));
  return files
    .sort()
    .flatMap((name) =>
      rowsOf(language, name).filter((_, i) => (name.endsWith(SEEN) || i % 2 === 0) === (half === 'tuning')),
    );
}
