import type { Decision } from '../../domain/assessment/decision-types';
import { customerReason } from '../../domain/escalation/reasons';
import type { IndemnityComputation } from '../../domain/policy/indemnity';
import type { Texts } from '../texts/texts';

/** What a customer is told of a decision, in one sentence: never a signal, never an emotion, no sum that is not accepted. */
export function decisionSentence(
  texts: Texts,
  decided: Pick<Decision, 'outcome' | 'ground' | 'actions' | 'settlement'>,
): string {
  const { decision, words } = texts;
  const { outcome, ground, actions, settlement } = decided;
  switch (outcome) {
    case 'escalade':
      return decision.handOver(customerReason(ground));
    case 'en_attente_client':
      return decision.waiting(
        words.list(actions.flatMap(({ document }) => (document === undefined ? [] : [words.document(document)]))),
      );
    case 'validation':
      return decision.validation;
    case 'autonome':
      return settlement === undefined ? decision.underWay : decision.accepted(settledSum(texts, settlement));
  }
}

/** The accepted sum and how it comes about. */
export function settledSum({ decision, words }: Texts, computation: IndemnityComputation): string {
  const { retained, deductible, accepted, deductibleRecoverable } = computation;
  if (deductible.cents === 0) return words.amount(accepted);
  const wording = deductibleRecoverable ? decision.lessRecoverable : decision.lessDeductible;
  return wording(words.figure(retained), words.figure(deductible), words.amount(accepted));
}
