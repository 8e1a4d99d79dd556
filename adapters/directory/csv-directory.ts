import { stat } from 'node:fs/promises';
import { Readable, pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { DirectoryFault, DirectoryRecord, PolicyDirectory } from '../../commands/ports-directory';
import { AppError } from '../../domain/errors';
import type { Column } from './columns';
import { encodingOf, startOf, textOf, type Encoding } from './encoding';
import { readHeader, type Delimiter } from './header';
import { readRow } from './read-row';

export type OpenedCsv =
  | {
      readonly ok: true;
      readonly directory: PolicyDirectory;
      readonly encoding: Encoding;
      readonly delimiter: Delimiter;
    }
  | { readonly ok: false; readonly faults: readonly DirectoryFault[] };

/** Bytes in which the first line must end. */
const MOST_HEADER = 16 * 1024;
/** Characters of one row: a quotation mark that nobody closed must not take the file for one cell. */
const MOST_ROW = 64 * 1024;

/**
 * A CSV file as a directory: a row a policy, with its holder. It is read as it comes, however large it is.
 * @throws NodeJS.ErrnoException when it cannot be read.
 */
export async function openCsvDirectory(path: string): Promise<OpenedCsv> {
  const encoding = await encodingOf(path);
  const start = new TextDecoder(encoding).decode(await startOf(path, MOST_HEADER));
  const header = readHeader(start.split(/\r\n|\n|\r/u)[0] ?? '');
  if (!header.ok) return header;
  const { delimiter, columns } = header;
  const before = await identityOf(path);
  const records = async function* (): AsyncGenerator<DirectoryRecord> {
    if ((await identityOf(path)) !== before) throw new AppError('conflict', 'the file was changed while it was read');
    yield* rowsOf(textOf(path, encoding), delimiter, columns);
  };
  return { ok: true, directory: { records }, encoding, delimiter };
}

async function identityOf(path: string): Promise<string> {
  const { size, mtimeMs, ino } = await stat(path);
  return [size, mtimeMs, ino].join(' ');
}

async function* rowsOf(
  text: AsyncIterable<string>,
  delimiter: Delimiter,
  columns: readonly Column[],
): AsyncGenerator<DirectoryRecord> {
  const parser = parse({
    delimiter,
    from: 2,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MOST_ROW,
  });
  // Its own fault comes out of the parser, too.
  pipeline(Readable.from(text), parser, () => undefined);
  try {
    for await (const row of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      yield readRow(row.info.lines, columns, row.record);
    }
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    const at = typeof fault.lines === 'number' ? fault.lines : 1;
    const code = fault.code === 'CSV_MAX_RECORD_SIZE' ? 'endless_row' : 'quotation_marks';
    yield { kind: 'broken', at, faults: [{ at, field: null, code }] };
  }
}
