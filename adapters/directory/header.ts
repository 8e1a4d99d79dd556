import { parse } from 'csv-parse/sync';
import type { DirectoryFault } from '../../commands/ports-directory';
import { COLUMN_NAMES, COLUMNS, isColumn, type Column } from './columns';

const DELIMITERS = [';', ',', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export type Header =
  | { readonly ok: true; readonly delimiter: Delimiter; readonly columns: readonly Column[] }
  | { readonly ok: false; readonly faults: readonly DirectoryFault[] };

/** Reads the first line: which sign is between the cells, and which columns there are, in any order. */
export function readHeader(line: string): Header {
  const readings = DELIMITERS.map((delimiter) => ({ delimiter, names: namesIn(line, delimiter) }));
  const [best] = readings.sort((a, b) => known(b.names) - known(a.names));
  if (best === undefined || known(best.names) === 0) return { ok: false, faults: [fault(null, 'no_header')] };
  const { delimiter, names } = best;
  const faults = [
    // By its place: what stands there may be somebody's name, where a first line was forgotten.
    ...names.flatMap((name, index) => (isColumn(name) ? [] : [fault(`column ${index + 1}`, 'unknown_column')])),
    ...names.filter((name, index) => isColumn(name) && names.indexOf(name) < index).map((name) => fault(name, 'twice')),
    ...COLUMN_NAMES.filter((name) => COLUMNS[name].needed && !names.includes(name)).map((name) =>
      fault(name, 'absent'),
    ),
  ];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, delimiter, columns: names.filter(isColumn) };
}

function known(names: readonly string[]): number {
  return names.filter(isColumn).length;
}

function namesIn(line: string, delimiter: Delimiter): string[] {
  try {
    const [row = []] = parse(line, { delimiter, relax_column_count: true, to: 1 });
    return row.map((name) => name.trim().toLowerCase());
  } catch {
    return [];
  }
}

function fault(field: string | null, code: string): DirectoryFault {
  return { at: 1, field, code };
}
