import type { PhraseGroup } from '../lexicon/lexicon';
import { ANSWERS } from './answers';
import { AROUND } from './around';
import { DIALOG } from './dialog';
import { FIELDS } from './fields';
import { FURTHER } from './further';
import { HAPPENED } from './happened';
import { HURT_SIGNS } from './hurt';
import { LOSSES } from './losses';
import { MORE_LOSSES } from './losses-more';
import { LOSSES_TOLD } from './losses-told';
import { NOBODY } from './nobody';
import { PEOPLE } from './people';
import { SAFETY } from './safety';
import { SAID_OF_PEOPLE } from './said-of-people';
import { SCENES } from './scenes';
import { UNHURT } from './unhurt';
import { WISHES_COMPOSED } from './wishes';

/** All tables of written Arabic, words without the article. */
export const ARABIC: readonly PhraseGroup[] = [
  ...SAFETY,
  ...PEOPLE,
  ...LOSSES,
  ...MORE_LOSSES,
  ...SCENES,
  ...AROUND,
  ...DIALOG,
  ...FURTHER,
  ...FIELDS,
  ...SAID_OF_PEOPLE,
  ...UNHURT,
  ...NOBODY,
  ...HURT_SIGNS,
  ...ANSWERS,
  ...HAPPENED,
  ...WISHES_COMPOSED,
  ...LOSSES_TOLD,
];
