import { AppError } from '../errors';
import { declarationDelays, type DeclarationDelay } from './declaration-delays';
import { constatHints, type ConstatHints } from './constat-hints';
import { documentRules, type DocumentRule } from './documents';
import { emergencyRows, type EmergencyNumber } from './emergency-rows';
import { guaranteeRules, type GuaranteeRule } from './guarantees';
import { holidays, type Holidays } from './holidays';
import { insurerClocks, type InsurerClock } from './insurer-clocks';
import { legalDeductibles, type LegalDeductible } from './legal-deductibles';
import { recourseConventions, type RecourseConvention } from './recourse-conventions';
import { readTable, type Check } from './checks';
import { scoringRules, type ScoringRules } from './scoring';
import { thresholds, type Thresholds } from './thresholds';
import { usualAmounts, type UsualAmount } from './usual-amounts';
import { VERSIONS, type StoredTables } from './versions';

/** Every table that a decision or its reading depends on. */
export interface RuleTables {
  readonly scoring: ScoringRules;
  readonly thresholds: Thresholds;
  readonly documents: readonly DocumentRule[];
  readonly guarantees: readonly GuaranteeRule[];
  readonly usualAmounts: readonly UsualAmount[];
  readonly declarationDelays: readonly DeclarationDelay[];
  readonly holidays: Holidays;
  readonly insurerClocks: readonly InsurerClock[];
  readonly emergencyNumbers: readonly EmergencyNumber[];
  readonly legalDeductibles: readonly LegalDeductible[];
  readonly constatHints: ConstatHints;
  readonly recourseConventions: readonly RecourseConvention[];
}

/** The tables under one version: an argument wherever rules are applied, so that a past decision can be replayed. */
export interface RuleSet extends RuleTables {
  /** Year, month, number within the month. */
  readonly version: string;
}

const CHECKS: { readonly [Name in keyof RuleTables]: Check<RuleTables[Name]> } = {
  scoring: scoringRules,
  thresholds,
  documents: documentRules,
  guarantees: guaranteeRules,
  usualAmounts,
  declarationDelays,
  holidays,
  insurerClocks,
  emergencyNumbers: emergencyRows,
  legalDeductibles,
  constatHints,
  recourseConventions,
};

/**
 * Checks what is stored as a rule set. @throws AppError `invalid_configuration` with every fault of a table.
 */
export function readRuleSet(version: string, tables: StoredTables): RuleSet {
  const checked = Object.entries(CHECKS).map(([name, check]) => [
    name,
    readTable<unknown>(`${version} ${name}`, tables[name as keyof RuleTables], check as Check<unknown>),
  ]);
  return { version, ...(Object.fromEntries(checked) as RuleTables) };
}

/** Every version that ever decided, oldest first. */
export const RULE_SETS: readonly RuleSet[] = VERSIONS.map(({ version, tables }) => readRuleSet(version, tables));

/** The rules that decide today. */
export const CURRENT_RULES = newest(RULE_SETS);

/** The rules under the version that a decision was stored with; null for one that this program never had. */
export function rulesOfVersion(version: string): RuleSet | null {
  return RULE_SETS.find((rules) => rules.version === version) ?? null;
}

function newest(sets: readonly RuleSet[]): RuleSet {
  const last = sets.at(-1);
  if (last === undefined) {
    throw new AppError('invalid_configuration', 'no version of the rules');
  }
  return last;
}
