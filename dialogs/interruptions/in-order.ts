import type { Phase } from '../../domain/conversation/conversation';
import type { Turn } from '../turn';
import { answerForm } from './answer-form';
import { bankDetails } from './bank-details';
import { callBack } from './call-back';
import { cancel, confirming, restart } from './cancel';
import { complaint } from './complaint';
import { correct } from './correct';
import { courtesy } from './courtesy';
import { greeting } from './greeting';
import { handoff } from './handoff';
import { help } from './help';
import { byPhone, human } from './human';
import type { Interrupted, Interruption } from './interruption';
import { language, languageOfAnswer } from './language';
import { navigate } from './navigate';
import { news } from './news';
import { review } from './review';
import { safety } from './safety';
import { satisfaction } from './satisfaction';
import { sideQuestions } from './side-questions';
import { towing } from './towing';
import { tooLong, unreadable } from './unreadable';
import { heard, voice } from './voice';

/**
 * What looks at a message before the question that waits for it, in this order: people in danger first, then what is said to an
 * advisor, then what can be asked for at any time (PRODUCT.md section 1).
 */
const IN_ORDER: readonly Interruption[] = [
  heard,
  languageOfAnswer,
  safety,
  greeting,
  language,
  confirming,
  callBack,
  handoff,
  bankDetails,
  voice,
  answerForm,
  tooLong,
  unreadable,
  satisfaction,
  towing,
  sideQuestions,
  byPhone,
  human,
  review,
  complaint,
  news,
  navigate,
  help,
  cancel,
  restart,
  correct,
  courtesy,
];

/** The first interruption that takes the message decides what comes of it; null when none does. */
export async function interrupt(
  turn: Turn,
  active: Phase | null,
  question: string | null,
): Promise<Interrupted | null> {
  for (const interruption of IN_ORDER) {
    const taken = await interruption.take(turn, active, question);
    if (taken !== null) return taken;
  }
  return null;
}
