import { answers } from './fr/answers';
import { common } from './fr/common';
import { constat } from './fr/constat';
import { decision } from './fr/decision';
import { description } from './fr/description';
import { details } from './fr/details';
import { documents } from './fr/documents';
import { faults } from './fr/faults';
import { payment } from './fr/payment';
import { towing } from './fr/towing';
import { transfer } from './fr/transfer';
import { authentication } from './fr/authentication';
import { events } from './fr/events';
import { followUp } from './fr/follow-up';
import { interruptions } from './fr/interruptions';
import { safety } from './fr/safety';
import { words } from './fr/words';

/** French texts by area; each area is a file that is read aloud in review. */
export const fr = {
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
