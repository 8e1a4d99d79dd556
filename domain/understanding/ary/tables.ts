import type { PhraseGroup } from '../lexicon/lexicon';
import { MORE_ANSWERS } from './answers-more';
import { AROUND } from './around';
import { DIALOG } from './dialog';
import { FIELDS } from './fields';
import { FURTHER } from './further';
import { HURT_TOLD } from './hurt-told';
import { LOSSES } from './losses';
import { MORE_LOSSES } from './losses-more';
import { LOSSES_TOLD } from './losses-told';
import { OTHERS_TOLD } from './others-told';
import { PEOPLE } from './people';
import { SAFETY } from './safety';
import { SAID_OF_PEOPLE } from './said-of-people';
import { SCENES } from './scenes';
import { UNHURT } from './unhurt';
import { WELL_TOLD } from './well-told';

/** Moroccan Darija in Latin letters: 3 is ع, 7 is ح, 9 is ق. Other spellings of a word are heard, not listed. */
export const DARIJA: readonly PhraseGroup[] = [
  ...SAFETY,
  ...LOSSES,
  ...MORE_LOSSES,
  ...AROUND,
  ...DIALOG,
  ...FURTHER,
  ...FIELDS,
  ...SAID_OF_PEOPLE,
  ...PEOPLE,
  ...SCENES,
  ...UNHURT,
  ...LOSSES_TOLD,
  ...HURT_TOLD,
  ...MORE_ANSWERS,
  ...WELL_TOLD,
  ...OTHERS_TOLD,
];
