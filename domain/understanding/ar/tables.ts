import type { PhraseGroup } from '../lexicon/lexicon';
import { AROUND } from './around';
import { DIALOG } from './dialog';
import { FURTHER } from './further';
import { LOSSES } from './losses';
import { MORE_LOSSES } from './losses-more';
import { SAFETY } from './safety';

/** All tables of written Arabic, words without the article. */
export const ARABIC: readonly PhraseGroup[] = [...SAFETY, ...LOSSES, ...MORE_LOSSES, ...AROUND, ...DIALOG, ...FURTHER];
