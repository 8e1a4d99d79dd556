import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FACTORS } from '../../../domain/assessment/types';
import { isCivilDate, daysBetween } from '../../../domain/deadlines/civil-date';
import { AppError } from '../../../domain/errors';
import { CURRENCIES } from '../../../domain/money';
import {
  distinct,
  each,
  flag,
  fraction,
  list,
  oneOf,
  readTable,
  rising,
  shape,
  text,
  whole,
} from '../../../domain/rules/checks';
import { emergencyNumbers } from '../../../domain/rules/emergency-numbers';
import { OPENING_HOURS } from '../../../domain/rules/opening-hours';
import { CURRENT_RULES, readRuleSet, RULE_SETS, rulesOfVersion } from '../../../domain/rules/rule-set';
import { VERSIONS } from '../../../domain/rules/versions';
import released from './released-tables.json';

const TABLES = join(__dirname, '../../../domain/rules/tables');

/** Every object of a table that says where it comes from, or should. */
function rowsOf(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(rowsOf);
  if (typeof value !== 'object' || value === null) return [];
  return 'source' in value ? [value] : Object.values(value).flatMap(rowsOf);
}

describe('the versions of the rules', () => {
  it('are all valid, in their order, each row with its source', () => {
    expect(RULE_SETS.map(({ version }) => version)).toEqual(['2026.11.1', '2026.11.2', '2026.11.3']);
    for (const { version, ...tables } of RULE_SETS) {
      expect(version).toMatch(/^\d{4}\.\d{2}\.\d+$/);
      for (const rows of Object.values(tables)) {
        for (const row of rowsOf(rows)) {
          expect([row.source, row.standing]).toEqual([
            expect.stringMatching(/.{10,}/),
            expect.stringMatching(/^(read|to_confirm|house)$/),
          ]);
        }
      }
    }
  });

  it('are found by their name, for ever', () => {
    for (const rules of RULE_SETS) expect(rulesOfVersion(rules.version)).toBe(rules);
    expect(rulesOfVersion('1999.01.1')).toBeNull();
    expect(CURRENT_RULES).toBe(RULE_SETS.at(-1));
  });

  // A decision is replayed under the tables that took it: a change is a new folder, and a new line in this list.
  it('never change once they were released', () => {
    const files = readdirSync(TABLES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
    const hashes = files.sort().map((name) => [
      name,
      createHash('sha256')
        .update(JSON.stringify(JSON.parse(readFileSync(join(TABLES, name), 'utf8'))))
        .digest('hex')
        .slice(0, 16),
    ]);
    expect(Object.fromEntries(hashes)).toEqual(released);
  });

  it('say all that is wrong with a table, and where', () => {
    const [first] = VERSIONS;
    const tables = { ...first?.tables, declarationDelays: [{ country: 'XX', peril: 'vol', length: 0 }] } as NonNullable<
      typeof first
    >['tables'];
    expect(() => readRuleSet('9999.01.1', tables)).toThrow(
      new AppError(
        'invalid_configuration',
        'rule table: 9999.01.1 declarationDelays[0].unit: is missing; 9999.01.1 declarationDelays[0].starts: is missing; ' +
          '9999.01.1 declarationDelays[0].source: is missing; 9999.01.1 declarationDelays[0].standing: is missing; ' +
          '9999.01.1 declarationDelays[0].country: must be one of FR, MA; 9999.01.1 declarationDelays[0].length: must be whole, 1 to 366',
      ),
    );
  });
});

describe('a table’s check', () => {
  const rows = list(shape({ id: text(), days: whole(1, 9) }, { open: flag, share: fraction }), 1);

  it.each<[string, unknown, string | null]>([
    ['a row', [{ id: 'a', days: 1 }], null],
    ['a row with all', [{ id: 'a', days: 9, open: false, share: 0.5 }], null],
    ['no list', { id: 'a' }, 't: must be a list'],
    ['too short a list', [], 't: must be a list of 1 or more'],
    ['no object', ['a'], 't[0]: must be an object'],
    ['a field too few', [{ id: 'a' }], 't[0].days: is missing'],
    ['a field too many', [{ id: 'a', days: 1, dasy: 2 }], 't[0].dasy: is not known'],
    ['a fraction of a day', [{ id: 'a', days: 1.5 }], 't[0].days: must be whole, 1 to 9'],
    ['a number as text', [{ id: 'a', days: '1' }], 't[0].days: must be whole, 1 to 9'],
    ['a blank text', [{ id: ' ', days: 1 }], 't[0].id: must be a text'],
    ['more than all', [{ id: 'a', days: 1, share: 1.1 }], 't[0].share: must be 0 to 1'],
    ['a flag in words', [{ id: 'a', days: 1, open: 'oui' }], 't[0].open: must be true or false'],
  ])('judges %s', (_case, value, fault) => {
    const read = () => readTable('t', value, rows);
    if (fault === null) expect(read()).toBe(value);
    else expect(read).toThrow(`rule table: ${fault}`);
  });

  it('finds rows that contradict each other, falling figures and keys without a value', () => {
    const twice = [
      { id: 'a', days: 1 },
      { id: 'a', days: 2 },
    ];
    expect(() =>
      readTable(
        't',
        twice,
        distinct(rows, ({ id }) => id),
      ),
    ).toThrow('free of rows that contradict each other');
    expect(() => readTable('t', [1, 0], rising(whole(0, 9)))).toThrow('t: must be rising');
    expect(() => readTable('t', { FR: 1 }, each(['FR', 'MA'], whole(0, 9)))).toThrow('t.MA: is missing');
    expect(() => readTable('t', 'DE', oneOf(['FR', 'MA']))).toThrow('t: must be one of FR, MA');
  });
});

describe('the rules of today', () => {
  const { scoring, thresholds, holidays } = CURRENT_RULES;

  it('hold the weights, bounds and names of the product', () => {
    expect(FACTORS.map((factor) => scoring.weights[factor])).toEqual([15, 20, 20, 20, 10, 15]);
    expect(scoring.names).toEqual({ simple: 30, modere: 55, complexe: 75 });
    expect(scoring.validationLane).toEqual({ from: 40, to: 60 });
    expect(scoring.documents.tenthsMissing).toMatchObject({ received: 0, announced: 4, missing: 10 });
  });

  it('hold the thresholds of the product', () => {
    expect(thresholds).toMatchObject({
      manyParties: 3,
      duplicateDays: 3,
      youngPolicyDays: 30,
      unusualTimes: 3,
      staleDays: 5,
      automaticLimit: { MAD: { cents: 1_000_000, currency: 'MAD' }, EUR: { cents: 100_000, currency: 'EUR' } },
      controlSample: { percent: 5 },
    });
    expect(Object.keys(thresholds.automaticLimit).sort()).toEqual([...CURRENCIES].sort());
    expect(OPENING_HOURS).toEqual({
      from: expect.stringMatching(/^\d\d:\d\d$/) as string,
      to: expect.stringMatching(/^\d\d:\d\d$/) as string,
    });
  });

  it('know a lunar holiday within a day of the Umm al-Qura calendar, every year to 2030', () => {
    const hijri = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
      timeZone: 'UTC',
      month: 'numeric',
      day: 'numeric',
    });
    const feasts: Readonly<Record<string, string>> = {
      '10/1': 'Aïd al-Fitr',
      '12/10': 'Aïd al-Adha',
      '1/1': '1er Moharram',
      '3/12': 'Aïd al-Mawlid',
    };
    const dated = holidays.MA.dated;
    expect(dated.every(({ date }) => isCivilDate(date))).toBe(true);
    for (let day = Date.UTC(2025, 2, 1); day < Date.UTC(2031, 0, 1); day += 86_400_000) {
      const date = new Date(day).toISOString().slice(0, 10);
      const feast = feasts[hijri.format(day)];
      if (feast === undefined) continue;
      const near = dated.filter(({ name, date: held }) => name === feast && Math.abs(daysBetween(date, held)) <= 1);
      expect([date, feast, near.length > 0]).toEqual([date, feast, true]);
    }
  });

  it('name a case of the scale, or none, for each of the seventeen boxes of the constat', () => {
    const { boxes, cases } = CURRENT_RULES.constatHints;
    expect(boxes.map(({ box }) => box)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
    expect(cases.map((row) => row.case)).toEqual(['10', '13', '15', '17', '20', '21', '40', '43', '51']);
  });
});

describe('emergency numbers', () => {
  const numbers = (country: 'FR' | 'MA' | null) => emergencyNumbers(country).map(({ number }) => number);

  it('are those of the country, or of both when it is not known', () => {
    expect(numbers('FR')).toEqual(['15', '18', '17', '112', '114']);
    expect(numbers('MA')).toEqual(['15', '19', '177']);
    expect(numbers(null)).toEqual([...numbers('FR'), ...numbers('MA')]);
  });
});
