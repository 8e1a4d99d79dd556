import { z } from 'zod';
import { FACTORS } from '../../../domain/assessment/types';
import { CLAIM_TYPES, DOCUMENT_KINDS } from '../../../domain/claim/types';
import { isCivilDate } from '../../../domain/deadlines/civil-date';
import { CURRENCIES } from '../../../domain/money';
import { COUNTRIES, GUARANTEES, PRODUCTS } from '../../../domain/policy/types';
import { DECLARATION_DELAYS } from '../../../domain/rules/declaration-delays';
import { DOCUMENT_RULES } from '../../../domain/rules/documents';
import { EMERGENCY_NUMBERS, emergencyNumbers } from '../../../domain/rules/emergency-numbers';
import { GUARANTEE_RULES } from '../../../domain/rules/guarantees';
import { HOLIDAYS } from '../../../domain/rules/holidays';
import { CLOCK_IDS, INSURER_CLOCKS } from '../../../domain/rules/insurer-clocks';
import { OPENING_HOURS } from '../../../domain/rules/opening-hours';
import { CURRENT_RULES } from '../../../domain/rules/rule-set';
import { SCORING } from '../../../domain/rules/scoring';
import { THRESHOLDS } from '../../../domain/rules/thresholds';
import { USUAL_AMOUNTS } from '../../../domain/rules/usual-amounts';

const sourced = { source: z.string().min(10), standing: z.enum(['read', 'to_confirm', 'house']) };
const days = z.number().int().positive().max(366);
const points = z.number().int().min(0).max(100);

/** Points of a nested table, whatever its shape; confidence bounds are fractions and are checked on their own. */
function pointsIn(value: unknown): number[] {
  if (typeof value === 'number') {
    return [value];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(pointsIn) : [];
}

describe('every row of the rule tables is valid and names its source', () => {
  it.each<[string, unknown, z.ZodType]>([
    [
      'declaration delays',
      DECLARATION_DELAYS,
      z.array(
        z.strictObject({
          country: z.enum(COUNTRIES),
          peril: z.enum(['general', 'vol', 'catastrophe_naturelle', 'mortalite_betail']),
          length: days,
          unit: z.enum(['working_days', 'days']),
          starts: z.enum(['day_after_knowledge', 'occurrence', 'decree_publication']),
          ...sourced,
        }),
      ),
    ],
    [
      'insurer’s clocks',
      INSURER_CLOCKS,
      z.array(
        z.strictObject({
          id: z.enum(CLOCK_IDS),
          country: z.enum(COUNTRIES),
          product: z.enum(PRODUCTS).optional(),
          injury: z.boolean().optional(),
          naturalDisaster: z.boolean().optional(),
          starts: z.string(),
          length: days,
          unit: z.enum(['days', 'working_days', 'months']),
          ...sourced,
        }),
      ),
    ],
    [
      'required documents',
      DOCUMENT_RULES,
      z.array(
        z.strictObject({
          type: z.enum(CLAIM_TYPES).optional(),
          when: z.string().optional(),
          kind: z.enum(DOCUMENT_KINDS),
          equivalents: z
            .array(z.strictObject({ kind: z.enum(DOCUMENT_KINDS), when: z.string().optional() }))
            .optional(),
          minimumFiles: z.number().int().positive().optional(),
          alternative: z.string(),
          protectedUpload: z.boolean().optional(),
          ...sourced,
        }),
      ),
    ],
    [
      'guarantees',
      GUARANTEE_RULES,
      z.array(
        z.strictObject({
          type: z.enum(CLAIM_TYPES),
          product: z.enum(PRODUCTS),
          anyOf: z.array(z.enum(GUARANTEES)).nonempty(),
          ...sourced,
        }),
      ),
    ],
    [
      'usual amounts',
      USUAL_AMOUNTS,
      z.array(
        z.strictObject({
          type: z.enum(CLAIM_TYPES),
          cents: z.strictObject({ MAD: z.number().int().positive(), EUR: z.number().int().positive() }),
          ...sourced,
        }),
      ),
    ],
    [
      'emergency numbers',
      EMERGENCY_NUMBERS,
      z.array(
        z.strictObject({
          country: z.enum(COUNTRIES),
          number: z.string().regex(/^\d{2,3}$/),
          service: z.string(),
          ...sourced,
        }),
      ),
    ],
    [
      'holidays',
      HOLIDAYS,
      z.record(
        z.enum(COUNTRIES),
        z.strictObject({
          fixed: z.array(z.string().refine((day) => isCivilDate(`2024-${day}`))),
          afterEaster: z.array(z.number().int()),
          dated: z.array(z.string().refine(isCivilDate)),
          ...sourced,
        }),
      ),
    ],
    [
      'opening hours',
      OPENING_HOURS,
      z.strictObject({ from: z.string().regex(/^\d\d:\d\d$/), to: z.string().regex(/^\d\d:\d\d$/) }),
    ],
  ])('%s', (_table, rows, schema) => {
    expect(schema.safeParse(rows).error?.issues).toBeUndefined();
  });

  it('no row contradicts another', () => {
    const twice = <T>(rows: readonly T[], key: (row: T) => string) =>
      rows.map(key).filter((value, index, all) => all.indexOf(value) !== index);
    expect(twice(DECLARATION_DELAYS, (row) => `${row.country} ${row.peril}`)).toEqual([]);
    expect(twice(INSURER_CLOCKS, (row) => `${row.country} ${row.id}`)).toEqual([]);
    expect(twice(GUARANTEE_RULES, (row) => `${row.product} ${row.type}`)).toEqual([]);
    expect(twice(USUAL_AMOUNTS, (row) => row.type)).toEqual([]);
    expect(twice(DOCUMENT_RULES, (row) => `${row.type ?? ''} ${row.when ?? ''} ${row.kind}`)).toEqual([]);
    expect(twice(EMERGENCY_NUMBERS, (row) => `${row.country} ${row.number}`)).toEqual([]);
  });
});

describe('the scoring rules', () => {
  it('hold the weights, bounds and names of the product', () => {
    expect(FACTORS.map((factor) => SCORING.weights[factor])).toEqual([15, 20, 20, 20, 10, 15]);
    expect(SCORING.names).toEqual({ simple: 30, modere: 55, complexe: 75 });
    expect(SCORING.validationLane).toEqual({ from: 40, to: 60 });
    expect(SCORING.documents.tenthsMissing).toMatchObject({ received: 0, announced: 4, missing: 10 });
  });

  it('give whole points from 0 to 100 only', () => {
    const { guarantees, thirdParties, emotion, inconsistency } = SCORING;
    const { lowConfidence, fairConfidence, ...ambiguity } = SCORING.ambiguity;
    const all = [guarantees, thirdParties, emotion, inconsistency, ambiguity].flatMap(pointsIn);
    expect(
      [...all, lowConfidence.points, fairConfidence.points].filter((value) => !points.safeParse(value).success),
    ).toEqual([]);
    expect(lowConfidence.below).toBeLessThan(fairConfidence.below);
  });

  it('rise with the number of parties and with distress', () => {
    for (const table of [SCORING.thirdParties.byParties, SCORING.emotion.byDistress, SCORING.ambiguity.byHedges]) {
      expect(table).toEqual([...table].sort((a, b) => a - b));
    }
  });
});

describe('the thresholds', () => {
  it('are those of the product', () => {
    expect(THRESHOLDS).toMatchObject({
      manyParties: 3,
      duplicateDays: 3,
      youngPolicyDays: 30,
      unusualTimes: 3,
      staleDays: 5,
      automaticLimit: { MAD: { cents: 1_000_000, currency: 'MAD' }, EUR: { cents: 100_000, currency: 'EUR' } },
      controlSample: { percent: 5 },
    });
    expect(Object.keys(THRESHOLDS.automaticLimit).sort()).toEqual([...CURRENCIES].sort());
  });

  it('stand under one version', () => {
    expect(CURRENT_RULES.version).toMatch(/^\d{4}\.\d{2}\.\d+$/);
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
