import { answers } from './ar/answers';
import { common } from './ar/common';
import { constat } from './ar/constat';
import { decision } from './ar/decision';
import { description } from './ar/description';
import { details } from './ar/details';
import { documents } from './ar/documents';
import { faults } from './ar/faults';
import { payment } from './ar/payment';
import { towing } from './ar/towing';
import { transfer } from './ar/transfer';
import { authentication } from './ar/authentication';
import { events } from './ar/events';
import { followUp } from './ar/follow-up';
import { interruptions } from './ar/interruptions';
import { safety } from './ar/safety';
import { words } from './ar/words';
import type { Texts } from './texts';

/** Arabic texts by area, file by file and line by line beside the French ones. */
export const ar: Texts = {
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
