import type { CorrectableFact } from '../../../domain/claim/types';
import type { DetailQuestion } from '../missing-questions';
import { amountToConfirmQuestion, claimedAmountQuestion, correctedAmountQuestion } from './amounts';
import { policyQuestion, sameEventQuestion } from './choices';
import { dateBeforePolicyQuestion, lossDateQuestion } from './loss-date';
import { otherIdentityQuestion } from './other-identity';
import type { Question } from './question';
import { ternaryQuestions } from './ternary';
import { typeQuestion } from './type';
import { circumstancesQuestion, placeQuestion, theftQuestion } from './words';

/** Every question of the details, asked and understood in one place. */
export const detailQuestions: Readonly<Record<DetailQuestion, Question>> = {
  amountToConfirm: amountToConfirmQuestion,
  ...ternaryQuestions,
  type: typeQuestion,
  lossDate: lossDateQuestion,
  dateBeforePolicy: dateBeforePolicyQuestion,
  sameEvent: sameEventQuestion,
  place: placeQuestion,
  theftOf: theftQuestion,
  otherIdentity: otherIdentityQuestion,
  circumstances: circumstancesQuestion,
  claimedAmount: claimedAmountQuestion,
  policy: policyQuestion,
};

/** The same questions, for a correction. */
export const correctionQuestions: Readonly<Record<CorrectableFact, Question>> = {
  type: typeQuestion,
  lossDate: lossDateQuestion,
  place: placeQuestion,
  injuries: ternaryQuestions.injuries,
  thirdParty: ternaryQuestions.thirdParty,
  circumstances: circumstancesQuestion,
  police: ternaryQuestions.police,
  constat: ternaryQuestions.constat,
  claimedAmount: correctedAmountQuestion,
  policy: policyQuestion,
  // No question is put about fault: what each vehicle did is asked instead (PRODUCT.md section 1).
  liability: circumstancesQuestion,
};
