import { CURRENT_RULES, type RuleSet } from '../rules/rule-set';
import { READINGS, type ScoringInput } from './factors';
import { FACTORS, type Assessment, type ComplexityName, type Factor, type Lane, type ScoreReason } from './types';

/**
 * The CCI (Claim Complexity Index) of PRODUCT.md section 2: six factors of 0 to 100, weighted, rounded half up.
 * Deterministic, in integers throughout. Receiving a required paper never raises it; one more party never lowers it.
 */
export function assessClaim(input: ScoringInput, rules: RuleSet = CURRENT_RULES): Assessment {
  const reasons = FACTORS.flatMap((factor) => reasonsOf(factor, input, rules));
  const scores = Object.fromEntries(
    FACTORS.map((factor) => [factor, { score: scoreOf(factor, reasons), weight: rules.scoring.weights[factor] }]),
  ) as Assessment['factors'];
  const hundredths = FACTORS.reduce((sum, factor) => sum + scores[factor].score * scores[factor].weight, 0);
  const index = Math.floor((hundredths + 50) / 100);
  return {
    index,
    name: nameOf(index, rules),
    lane: laneOf(index, rules),
    factors: scores,
    reasons: [...reasons].sort((a, b) => weightOf(b, rules) - weightOf(a, rules)),
    ruleVersion: rules.version,
  };
}

/** Where a rounded index sends a claim: below 40, 40 to 60 inclusive, above 60. */
export function laneOf(index: number, rules: RuleSet = CURRENT_RULES): Lane {
  const { from, to } = rules.scoring.validationLane;
  if (index < from) {
    return 'autonome';
  }
  return index <= to ? 'validation' : 'escalade';
}

function nameOf(index: number, rules: RuleSet): ComplexityName {
  const { simple, modere, complexe } = rules.scoring.names;
  if (index < simple) {
    return 'simple';
  }
  if (index < modere) {
    return 'modere';
  }
  return index < complexe ? 'complexe' : 'critique';
}

function reasonsOf(factor: Factor, input: ScoringInput, rules: RuleSet): readonly ScoreReason[] {
  return READINGS[factor](input, rules)
    .filter(({ points }) => points > 0)
    .map((reason) => ({ ...reason, factor }));
}

function scoreOf(factor: Factor, reasons: readonly ScoreReason[]): number {
  const points = reasons.filter((reason) => reason.factor === factor).reduce((sum, reason) => sum + reason.points, 0);
  return Math.min(100, points);
}

function weightOf(reason: ScoreReason, rules: RuleSet): number {
  return rules.scoring.weights[reason.factor] * reason.points;
}
