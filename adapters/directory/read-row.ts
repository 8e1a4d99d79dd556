import { z } from 'zod';
import type { DirectoryEntry, DirectoryFault, DirectoryRecord } from '../../commands/ports-directory';
import { isCivilDate } from '../../domain/deadlines/civil-date';
import { CURRENCIES, money, type Currency } from '../../domain/money';
import { LANGUAGES } from '../../domain/people/people';
import { COUNTRIES, GUARANTEES, PRODUCTS, type Country } from '../../domain/policy/types';
import { COLUMNS, type Column } from './columns';

/** Messages of these schemas are codes: what stands in a cell is personal and is never repeated. */
const UNREADABLE = /[\p{Cc}\p{Cs}\p{Co}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u;
/** What a decoder leaves where it could not read. */
const DAMAGED = '\uFFFD';

const cell = z
  .string()
  .refine((text) => !UNREADABLE.test(text), 'control_character')
  .refine((text) => !text.includes(DAMAGED), 'damaged')
  .max(2_000, 'too_long');

const name = cell.max(100, 'too_long').regex(/\p{L}/u, 'no_letter');

/** `1985-04-12`, or `12/04/1985` as spreadsheets write it in France and Morocco. */
const day = cell.transform((text, context) => {
  const [, d, m, y] = /^(\d{2})\/(\d{2})\/(\d{4})$/u.exec(text) ?? [];
  const iso = y === undefined ? text : `${y}-${m ?? ''}-${d ?? ''}`;
  if (/^(19|20|21)\d\d-\d\d-\d\d$/u.test(iso) && isCivilDate(iso)) return iso;
  context.addIssue({ code: 'custom', message: 'no_date' });
  return z.NEVER;
});

const phone = cell
  .transform((text) => text.replace(/[ .()-]/gu, ''))
  .pipe(z.string().regex(/^\+[1-9]\d{6,14}$/u, 'no_phone'));

/** `500` or `500.50`; thousands are not separated. In cents. */
const AMOUNT = /^(\d{1,9})(?:\.(\d{1,2}))?$/u;

function centsOf(text: string): number | null {
  const [, units, decimals = ''] = AMOUNT.exec(text.trim()) ?? [];
  return units === undefined ? null : Number(units) * 100 + Number(decimals.padEnd(2, '0'));
}

const amount = cell.transform((text, context) => {
  const cents = centsOf(text);
  if (cents !== null) return cents;
  context.addIssue({ code: 'custom', message: 'no_amount' });
  return z.NEVER;
});

/** `collision:500:50000|vol:500:50000`: name, deductible, ceiling. */
const guarantees = cell.transform((text, context) => {
  const list = text.split('|').map((part) => {
    const [title = '', deductible = '', ceiling = '', ...more] = part.split(':');
    const guarantee = GUARANTEES.find((known) => known === title.trim());
    const [own, most] = [centsOf(deductible), centsOf(ceiling)];
    return guarantee === undefined || own === null || most === null || more.length > 0
      ? null
      : { guarantee, deductible: own, ceiling: most };
  });
  const read = list.filter((one) => one !== null);
  if (read.length < list.length) context.addIssue({ code: 'custom', message: 'no_guarantee' });
  if (new Set(read.map(({ guarantee }) => guarantee)).size < read.length)
    context.addIssue({ code: 'custom', message: 'repeated_guarantee' });
  return read;
});

/** `2024-01-01..2024-02-15|2025-03-01..`: an open end lasts. */
const suspensions = cell.transform((text, context) =>
  text.split('|').map((part) => {
    const [from = '', to = ''] = part.trim().split('..');
    const fits = isCivilDate(from) && (to === '' || (isCivilDate(to) && to >= from)) && part.includes('..');
    if (!fits) context.addIssue({ code: 'custom', message: 'no_span' });
    return { from, to: to === '' ? null : to };
  }),
);

const timeZone = cell.refine(isTimeZone, 'no_time_zone');

const ROW = {
  matricule: cell
    .transform((text) => text.toUpperCase())
    .pipe(z.string().regex(/^[A-Z]{2}-\d{3}-[A-Z]{2}$/u, 'no_matricule')),
  civilite: cell.pipe(z.enum(['Mme', 'M.'], 'no_civility')),
  prenom: name,
  nom: name,
  date_naissance: day,
  telephone: phone,
  langue: cell.pipe(z.enum(LANGUAGES, 'no_language')),
  pin: cell.regex(/^\d{4,6}$/u, 'no_pin'),
  contrat_numero: cell.regex(/^[\w-]{1,40}$/u, 'no_policy_number'),
  produit: cell.pipe(z.enum(PRODUCTS, 'no_product')),
  pays: cell.pipe(z.enum(COUNTRIES, 'no_country')),
  fuseau: timeZone,
  devise: cell.pipe(z.enum(CURRENCIES, 'no_currency')),
  debut: day,
  fin: day,
  suspensions,
  garanties: guarantees,
  limite_automatique: amount,
} as const satisfies Readonly<Record<Column, z.ZodType>>;

type Cells = { readonly [Name in Column]?: z.output<(typeof ROW)[Name]> | null };
/** A row whose needed cells are there. */
type Row = Cells & { readonly [Name in NeededColumn]: z.output<(typeof ROW)[Name]> };
type NeededColumn = { [Name in Column]: (typeof COLUMNS)[Name]['needed'] extends true ? Name : never }[Column];

/** Reads a row of the file. @param cells in the order of `columns`. */
export function readRow(at: number, columns: readonly Column[], cells: readonly string[]): DirectoryRecord {
  if (cells.length !== columns.length) {
    return { kind: 'faulty', at, faults: [{ at, field: null, code: 'number_of_cells' }] };
  }
  const row: Record<string, unknown> = {};
  const faults: DirectoryFault[] = [];
  for (const [index, column] of columns.entries()) {
    const read = readCell(column, trimmed(cells[index] ?? ''));
    if (read.ok) row[column] = read.value;
    else faults.push(...read.codes.map((code) => ({ at, field: column, code })));
  }
  if (faults.length > 0) return { kind: 'faulty', at, faults };
  const entry = entryOf(row as Row);
  const { startsOn, endsOn } = entry.policy;
  if (endsOn != null && endsOn < startsOn) {
    return { kind: 'faulty', at, faults: [{ at, field: 'fin', code: 'ends_before_start' }] };
  }
  return { kind: 'entry', at, entry };
}

type ReadCell =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly codes: readonly string[] };

function readCell(column: Column, text: string): ReadCell {
  if (text === '') return COLUMNS[column].needed ? { ok: false, codes: ['empty'] } : { ok: true, value: null };
  const read = ROW[column].safeParse(text);
  if (read.success) return { ok: true, value: read.data };
  return { ok: false, codes: [...new Set(read.error.issues.map(({ message }) => message))].slice(0, 1) };
}

function trimmed(text: string): string {
  return text.replace(/^[ \u00A0]+|[ \u00A0]+$/gu, '');
}

const HOME: Readonly<Record<Country, { readonly timeZone: string; readonly currency: Currency }>> = {
  FR: { timeZone: 'Europe/Paris', currency: 'EUR' },
  MA: { timeZone: 'Africa/Casablanca', currency: 'MAD' },
};

function entryOf(row: Row): DirectoryEntry {
  const home = HOME[row.pays];
  const currency = row.devise ?? home.currency;
  return {
    customer: {
      matricule: row.matricule,
      firstName: row.prenom,
      lastName: row.nom,
      birthDate: row.date_naissance,
      ...told('civility', row.civilite),
      ...told('phone', row.telephone),
      ...(row.langue == null ? {} : { language: row.langue }),
      ...(row.pin == null ? {} : { pin: row.pin }),
    },
    policy: {
      number: row.contrat_numero,
      product: row.produit,
      country: row.pays,
      timeZone: row.fuseau ?? home.timeZone,
      currency,
      startsOn: row.debut,
      ...told('endsOn', row.fin),
      ...(row.suspensions === undefined ? {} : { suspensions: row.suspensions ?? [] }),
      guarantees: row.garanties.map(({ guarantee, deductible, ceiling }) => ({
        guarantee,
        deductible: { kind: 'fixed', amount: money(deductible, currency) },
        ceiling: money(ceiling, currency),
      })),
      ...limitOf(row.limite_automatique, currency),
    },
  };
}

/** An empty cell says that there is none; a column that is absent says nothing. */
function told<Name extends string, Value>(name: Name, value: Value | undefined): Partial<Record<Name, Value>> {
  return (value === undefined ? {} : { [name]: value }) as Partial<Record<Name, Value>>;
}

function limitOf(
  cents: number | null | undefined,
  currency: Currency,
): Pick<DirectoryEntry['policy'], 'automaticLimit'> {
  if (cents === undefined) return {};
  return { automaticLimit: cents === null ? null : money(cents, currency) };
}

function isTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}
