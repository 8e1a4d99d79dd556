import type { SyncDirectoryReport } from '../commands/policies/sync-directory';
import type { DirectoryFault } from '../commands/ports-directory';

/** What each code means to whoever made the file. What stands in the cell is never repeated: it is personal. */
const SENTENCES: Readonly<Record<string, string>> = {
  no_header: 'the first line names no column that is known: see docs/import.md',
  unknown_column: 'is not known: check its spelling, or take it out',
  twice: 'this column is there twice',
  absent: 'this column is missing',
  number_of_cells: 'has not as many cells as the first line',
  endless_row: 'a row has no end: a quotation mark may be open; nothing behind it can be read',
  quotation_marks: 'a quotation mark stands where none can; nothing behind it can be read',
  empty: 'must not be empty',
  control_character: 'holds a control character (a line break, a tab, a mark of direction)',
  damaged: 'holds a character that could not be read: save the file as UTF-8',
  too_long: 'is too long',
  no_letter: 'holds no letter',
  no_date: 'must be a day that exists, as 1985-04-12 or 12/04/1985',
  no_phone: 'must be an international number, as +212600000001',
  no_matricule: 'must look like AB-123-CD',
  no_civility: 'must be Mme or M.',
  no_language: 'must be fr, en or ar',
  no_pin: 'must be 4 to 6 digits',
  no_policy_number: 'must be 1 to 40 letters, digits or dashes',
  no_product: 'must be auto or habitation',
  no_country: 'must be FR or MA',
  no_time_zone: 'must be an IANA time zone, as Africa/Casablanca',
  no_currency: 'must be MAD or EUR',
  no_amount: 'must be a sum, as 500 or 500.50',
  no_guarantee: 'must be guarantees with deductible and ceiling, as collision:500:50000|vol:500:50000',
  repeated_guarantee: 'names a guarantee twice',
  no_span: 'must be spans of days, as 2024-01-01..2024-02-15',
  ends_before_start: 'lies before debut',
  duplicate: 'the policy is there already',
  contradiction: 'the person is told otherwise',
  other_holder: 'the policy is known as somebody else’s',
  other_currency: 'the policy is known in another currency, and so are its dossiers',
};

/** Codes that have a sentence, so that a test can look for those that have none. */
export const TOLD_CODES: readonly string[] = Object.keys(SENTENCES);

/** `line 12, telephone: must be …` */
export function sayFault({ at, field, code, other }: DirectoryFault): string {
  const place = field === null ? `line ${at}` : `line ${at}, ${field}`;
  const beside = other === undefined ? '' : ` (line ${other})`;
  return `${place}: ${SENTENCES[code] ?? code}${beside}`;
}

export function sayReport(report: SyncDirectoryReport, dryRun: boolean): string {
  const { records, faulty, customers, policies } = report;
  const done =
    `${records} rows, ${faulty} faulty; customers: ${customers.created} new, ${customers.changed} changed; ` +
    `policies: ${policies.created} new, ${policies.changed} changed.`;
  if (report.written) return `${done} Written.`;
  if (report.broken) return `${done} The file cannot be read to its end: nothing was written.`;
  if (dryRun) return `${done} Nothing was written: it was a dry run.`;
  return `${done} Nothing was written: mend the file, or leave the faulty rows out with --skip-faulty.`;
}
