import type { Weight, WeightTable } from './weigh';

/** Fields of a language, by name. */
export type Tables = ReadonlyMap<string, WeightTable>;

const FIELD = '@';

/**
 * Tables as people review them: `@field`, then a line a word (none for what speaks before anything is said), with the values
 * that it speaks for or against.
 */
export function writeTables(tables: Tables): string {
  const parts = [...tables].map(([field, { bias, words }]) =>
    [`${FIELD}${field}`, lineOf('', bias), ...[...words].map(([word, weights]) => lineOf(word, weights))].join('\n'),
  );
  return `${parts.join('\n')}\n`;
}

function lineOf(word: string, weights: readonly Weight[]): string {
  return `${word}\t${weights.map(([value, weight]) => `${value} ${weight}`).join('\t')}`;
}

/** What {@link writeTables} wrote. */
export function readTables(text: string): Tables {
  const tables = new Map<string, WeightTable>();
  let words = new Map<string, readonly Weight[]>();
  let field = '';
  for (const line of text.split('\n')) {
    if (line.startsWith(FIELD)) {
      field = line.slice(FIELD.length);
      words = new Map();
    } else if (line !== '') {
      const [word = '', ...weights] = line.split('\t');
      if (word === '') tables.set(field, { bias: weights.map(weightOf), words });
      else words.set(word, weights.map(weightOf));
    }
  }
  return tables;
}

function weightOf(said: string): Weight {
  const at = said.indexOf(' ');
  return [said.slice(0, at), Number(said.slice(at + 1))];
}
