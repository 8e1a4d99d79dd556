import type { PhraseGroup } from '../lexicon/lexicon';
import { AROUND } from './around';
import { DIALOG } from './dialog';
import { LOSSES } from './losses';
import { SAFETY } from './safety';

/** All tables of written Arabic, words without the article. */
export const ARABIC: readonly PhraseGroup[] = [...SAFETY, ...LOSSES, ...AROUND, ...DIALOG];
