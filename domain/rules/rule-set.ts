import { DECLARATION_DELAYS, type DeclarationDelay } from './declaration-delays';
import { DOCUMENT_RULES, type DocumentRule } from './documents';
import { GUARANTEE_RULES, type GuaranteeRule } from './guarantees';
import { SCORING, type ScoringRules } from './scoring';
import { THRESHOLDS, type Thresholds } from './thresholds';
import { USUAL_AMOUNTS, type UsualAmount } from './usual-amounts';
import { RULE_VERSION } from './version';

/** Every table that a decision depends on, under one version: an argument, so that a past decision can be replayed. */
export interface RuleSet {
  readonly version: string;
  readonly scoring: ScoringRules;
  readonly thresholds: Thresholds;
  readonly documents: readonly DocumentRule[];
  readonly guarantees: readonly GuaranteeRule[];
  readonly usualAmounts: readonly UsualAmount[];
  readonly declarationDelays: readonly DeclarationDelay[];
}

export const CURRENT_RULES: RuleSet = {
  version: RULE_VERSION,
  scoring: SCORING,
  thresholds: THRESHOLDS,
  documents: DOCUMENT_RULES,
  guarantees: GUARANTEE_RULES,
  usualAmounts: USUAL_AMOUNTS,
  declarationDelays: DECLARATION_DELAYS,
};
