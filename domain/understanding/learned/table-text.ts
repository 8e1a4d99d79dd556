import type { LearntTable, Weight, WeightTable, WordWeights } from './weigh';

/** Fields of a language, by name. */
export type Tables = ReadonlyMap<string, WeightTable>;
export type LearntTables = ReadonlyMap<string, LearntTable>;

const FIELD = '@';

/**
 * Tables as people review them: `@field`, then a line a word (none for what speaks before anything is said), with the values
 * that it speaks for or against.
 */
export function writeTables(tables: LearntTables): string {
  const parts = [...tables].map(([field, { bias, words }]) =>
    [`${FIELD}${field}`, lineOf('', bias), ...[...words].map(([word, weights]) => lineOf(word, weights))].join('\n'),
  );
  return `${parts.join('\n')}\n`;
}

function lineOf(word: string, weights: readonly Weight[]): string {
  return `${word}\t${weights.map(([value, weight]) => `${value} ${weight}`).join('\t')}`;
}

/** The words of one field; what a word speaks for is read when a text holds it: of fifteen thousand words, a text has a hundred. */
class WrittenWords implements WordWeights {
  private readonly lines = new Map<string, number>();
  private readonly read = new Map<string, readonly Weight[]>();

  constructor(private readonly text: string) {}

  /** @param at where what the word speaks for begins. */
  add(word: string, at: number): void {
    this.lines.set(word, at);
  }

  get(word: string): readonly Weight[] | undefined {
    // Most of what is asked for is not there.
    const at = this.lines.get(word);
    if (at === undefined) return undefined;
    const known = this.read.get(word);
    if (known !== undefined) return known;
    const weights = weightsAt(this.text, at);
    this.read.set(word, weights);
    return weights;
  }
}

function weightsAt(text: string, at: number): readonly Weight[] {
  return text.slice(at, endOfLine(text, at)).split('\t').map(weightOf);
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** What {@link writeTables} wrote. */
export function readTables(text: string): Tables {
  const tables = new Map<string, WeightTable>();
  let words = new WrittenWords(text);
  let field = '';
  for (let at = 0; at < text.length; at = endOfLine(text, at) + 1) {
    if (text.startsWith(FIELD, at)) {
      field = text.slice(at + FIELD.length, endOfLine(text, at));
      words = new WrittenWords(text);
      continue;
    }
    const tab = text.indexOf('\t', at);
    if (tab === at) tables.set(field, { bias: weightsAt(text, tab + 1), words });
    else words.add(text.slice(at, tab), tab + 1);
  }
  return tables;
}

function weightOf(said: string): Weight {
  const at = said.indexOf(' ');
  return [said.slice(0, at), Number(said.slice(at + 1))];
}
