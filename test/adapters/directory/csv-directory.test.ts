import fc from 'fast-check';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openCsvDirectory } from '../../../adapters/directory/csv-directory';
import { sayFault, TOLD_CODES } from '../../../app/import-report';
import { readImportRequest } from '../../../app/import-request';
import type { DirectoryRecord } from '../../../commands/ports-directory';
import { anyString } from '../../support/any-string';

const folder = mkdtempSync(path.join(tmpdir(), 'dossier-csv-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

let files = 0;
function fileOf(content: string | Buffer): string {
  files += 1;
  const file = path.join(folder, `${files}.csv`);
  writeFileSync(file, content);
  return file;
}

async function read(content: string | Buffer): Promise<DirectoryRecord[]> {
  const opened = await openCsvDirectory(fileOf(content));
  if (!opened.ok) throw new Error(opened.faults.map(sayFault).join('\n'));
  const records: DirectoryRecord[] = [];
  for await (const record of opened.directory.records()) records.push(record);
  return records;
}

/** What is said of a file, line by line; an entry by its policy's number. */
async function told(content: string | Buffer): Promise<string[]> {
  return (await read(content)).flatMap((record) =>
    record.kind === 'entry' ? [record.entry.policy.number] : record.faults.map(sayFault),
  );
}

const HEADER = 'matricule;prenom;nom;date_naissance;contrat_numero;produit;pays;debut;garanties';
const ROW = 'AB-123-CD;Éloïse;N’Guyen;1990-01-02;P-1;auto;MA;2024-01-01;vol:500:50000';

describe('a file of policies', () => {
  it('gives a row’s holder and policy, with what follows from the country', async () => {
    const [record] = await read(`${HEADER}\n${ROW}\n`);
    expect(record).toEqual({
      kind: 'entry',
      at: 2,
      entry: {
        customer: { matricule: 'AB-123-CD', firstName: 'Éloïse', lastName: 'N’Guyen', birthDate: '1990-01-02' },
        policy: {
          number: 'P-1',
          product: 'auto',
          country: 'MA',
          timeZone: 'Africa/Casablanca',
          currency: 'MAD',
          startsOn: '2024-01-01',
          guarantees: [
            {
              guarantee: 'vol',
              deductible: { kind: 'fixed', amount: { cents: 50_000, currency: 'MAD' } },
              ceiling: { cents: 5_000_000, currency: 'MAD' },
            },
          ],
        },
      },
    });
  });

  it('tells an empty cell from a column that is absent', async () => {
    const [record] = await read(`${HEADER};telephone;fin;suspensions;limite_automatique;pin\n${ROW};;;;;\n`);
    expect(record).toMatchObject({
      entry: { customer: { phone: null }, policy: { endsOn: null, suspensions: [], automaticLimit: null } },
    });
    expect(record).not.toHaveProperty('entry.customer.pin');
    expect(record).not.toHaveProperty('entry.customer.civility');
  });

  it('reads days, numbers, sums and spans as people write them', async () => {
    const [record] = await read(
      `${HEADER.replace(';garanties', '')};telephone;suspensions;garanties\n` +
        'ab-123-cd; Salma\u00A0;Alaoui;12/04/1985;P-1;auto;FR;01/02/2024;+33 6 39 98 00-01;2024-03-01..2024-03-31|2025-01-01..;collision:500.5:20000|vol:0:1\n',
    );
    expect(record).toMatchObject({
      entry: {
        customer: { matricule: 'AB-123-CD', firstName: 'Salma', birthDate: '1985-04-12', phone: '+33639980001' },
        policy: {
          timeZone: 'Europe/Paris',
          currency: 'EUR',
          startsOn: '2024-02-01',
          suspensions: [
            { from: '2024-03-01', to: '2024-03-31' },
            { from: '2025-01-01', to: null },
          ],
          guarantees: [
            { guarantee: 'collision', deductible: { amount: { cents: 50_050 } }, ceiling: { cents: 2_000_000 } },
            { guarantee: 'vol', deductible: { amount: { cents: 0 } }, ceiling: { cents: 100 } },
          ],
        },
      },
    });
  });

  const text = `${HEADER}\n${ROW}\n`;
  const latin = (words: string): Buffer => Buffer.from(words.replaceAll('’', "'"), 'latin1');
  it.each([
    ['with a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['with Windows’ ends of line', text.replaceAll('\n', '\r\n')],
    ['with an old Mac’s ends of line', text.replaceAll('\n', '\r')],
    ['with commas', text.replaceAll(';', ',')],
    ['with tabs', text.replaceAll(';', '\t')],
    [
      'with quotation marks',
      `${HEADER}\n${ROW.split(';')
        .map((cell) => `"${cell}"`)
        .join(';')}\n`,
    ],
    ['in Latin-1', latin(text)],
    ['in UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['in UTF-16, the other way round', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['without a last end of line', text.trimEnd()],
    ['with empty lines', `${HEADER}\n\n${ROW}\n\n`],
  ])('is read %s', async (_form, content) => {
    const [record] = await read(content);
    expect(record).toMatchObject({ kind: 'entry', entry: { customer: { firstName: 'Éloïse' } } });
  });

  it('names line and column of each fault, and never what stands there', async () => {
    const rows = [
      'AB-123;Salma;Alaoui;1985-04-12;P-1;auto;MA;2024-01-01;vol:500:50000',
      'AB-123-CD;;Alaoui;31/02/1985;P 1;moto;ES;2024-13-01;vol:500',
      ROW,
      'AB-123-CD;Sal\u0007ma;Ala\u202Eoui;1985-04-12;P-1;auto;MA;2024-01-01;vol:5:5|vol:6:6',
      'AB-123-CD;Salma',
      'AB-123-CD;123;Al\uFFFDoui;0000-00-00;P-1;auto;MA;2024-01-01;vol:-5:50000',
    ];
    const said = await told(`${HEADER}\n${rows.join('\n')}\n`);
    expect(said).toEqual([
      'line 2, matricule: must look like AB-123-CD',
      'line 3, prenom: must not be empty',
      'line 3, date_naissance: must be a day that exists, as 1985-04-12 or 12/04/1985',
      'line 3, contrat_numero: must be 1 to 40 letters, digits or dashes',
      'line 3, produit: must be auto or habitation',
      'line 3, pays: must be FR or MA',
      'line 3, debut: must be a day that exists, as 1985-04-12 or 12/04/1985',
      'line 3, garanties: must be guarantees with deductible and ceiling, as collision:500:50000|vol:500:50000',
      'P-1',
      'line 5, prenom: holds a control character (a line break, a tab, a mark of direction)',
      'line 5, nom: holds a control character (a line break, a tab, a mark of direction)',
      'line 5, garanties: names a guarantee twice',
      'line 6: has not as many cells as the first line',
      'line 7, prenom: holds no letter',
      'line 7, nom: holds a character that could not be read: save the file as UTF-8',
      'line 7, date_naissance: must be a day that exists, as 1985-04-12 or 12/04/1985',
      'line 7, garanties: must be guarantees with deductible and ceiling, as collision:500:50000|vol:500:50000',
    ]);
    expect(said.join(' ')).not.toContain('moto');
  });

  it.each([
    ['no name of ours', 'a;b;c\n1;2;3\n', ['line 1: the first line names no column']],
    ['nothing at all', '', ['line 1: the first line names no column']],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 255]), ['line 1: the first line names no column']],
    ['a column that is not known', `${HEADER};surnom\n`, ['line 1, column 10: is not known']],
    ['a column twice', `${HEADER};nom\n`, ['line 1, nom: this column is there twice']],
    ['a column too few', HEADER.replace('nom;date', 'date'), ['line 1, nom: this column is missing']],
  ])('with %s at its head is refused', async (_what, content, expected) => {
    const opened = await openCsvDirectory(fileOf(content));
    const said = opened.ok ? [] : opened.faults.map(sayFault);
    expect(said).toEqual(expected.map((start): unknown => expect.stringContaining(start)));
  });

  it('ends at a quotation mark that nobody closed, and at a row without end', async () => {
    const last = async (content: string): Promise<string | undefined> => (await told(content)).at(-1);
    await expect(last(`${HEADER}\n${ROW}\nAB-123-CD;"Sal;x\n${ROW}\n`)).resolves.toContain(
      'nothing behind it can be read',
    );
    await expect(last(`${HEADER}\n${ROW}\nAB-123-CD;Sal"ma;x\n`)).resolves.toContain(
      'line 3: a quotation mark stands where none can',
    );
    await expect(last(`${HEADER}\n"${'x'.repeat(200_000)}`)).resolves.toContain('a row has no end');
  });

  it('that is written to while it is read is not read on', async () => {
    const file = fileOf(text);
    const opened = await openCsvDirectory(file);
    appendFileSync(file, `${ROW}\n`);
    const reading = async (): Promise<void> => {
      if (!opened.ok) return;
      for await (const record of opened.directory.records()) expect(record).toBeNull();
    };
    await expect(reading()).rejects.toThrow('changed while it was read');
  });

  it('is answered row by row whatever bytes it is made of', async () => {
    const cells = fc.oneof(
      anyString(20),
      fc.constantFrom('"', '""', ';', '\r\n', '\n', 'AB-123-CD', '=cmd|x', "'; DROP TABLE clients; --", '1985-04-12'),
    );
    const bytes = fc.oneof(
      fc.array(cells, { maxLength: 40 }).map((parts) => Buffer.from(parts.join(';'))),
      fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (hostile) => {
        const records = await read(Buffer.concat([Buffer.from(`${HEADER}\n`), hostile]));
        for (const record of records) {
          if (record.kind === 'entry') continue;
          expect(record.faults.length).toBeGreaterThan(0);
          for (const { code } of record.faults) expect(TOLD_CODES).toContain(code);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('the command line of an import', () => {
  it.each([
    [['a.csv'], { request: { path: 'a.csv', dryRun: false, skipFaulty: false } }],
    [['a.csv', '--dry-run', '--skip-faulty'], { request: { path: 'a.csv', dryRun: true, skipFaulty: true } }],
    [['--help'], { help: true }],
    [[], { fault: 'name one file' }],
    [['a.csv', 'b.csv'], { fault: 'name one file' }],
    [['a.csv', '--force'], { fault: 'unknown option' }],
  ])('%j', (args, expected) => {
    expect(readImportRequest(args)).toEqual(expected);
  });
});
