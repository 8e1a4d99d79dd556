import { answers } from './en/answers';
import { common } from './en/common';
import { constat } from './en/constat';
import { decision } from './en/decision';
import { description } from './en/description';
import { details } from './en/details';
import { documents } from './en/documents';
import { faults } from './en/faults';
import { payment } from './en/payment';
import { towing } from './en/towing';
import { transfer } from './en/transfer';
import { authentication } from './en/authentication';
import { events } from './en/events';
import { followUp } from './en/follow-up';
import { interruptions } from './en/interruptions';
import { safety } from './en/safety';
import { words } from './en/words';
import type { Texts } from './texts';

/** English texts by area, file by file and line by line beside the French ones. */
export const en: Texts = {
  common,
  faults,
  words,
  description,
  details,
  constat,
  documents,
  decision,
  transfer,
  authentication,
  safety,
  interruptions,
  followUp,
  events,
  towing,
  payment,
  answers,
};
