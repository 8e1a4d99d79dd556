import type { PhraseGroup } from '../lexicon/lexicon';
import { ANSWERS } from './answers';
import { DEEDS } from './deeds';
import { EVENTS } from './events';
import { FURTHER } from './further';
import { HURT } from './hurt';
import { HURT_TOLD } from './hurt-told';
import { IDIOMS } from './idioms';
import { INTENT_PHRASES } from './intents';
import { LOSSES } from './losses';
import { LOSSES_TOLD } from './losses-told';
import { MISHAPS } from './mishaps';
import { OTHERS } from './others';
import { PARTIES } from './parties';
import { PEOPLE } from './people';
import { SAFETY } from './safety';
import { SCENES } from './scenes';
import { STATUS } from './status';
import { DISTRESS, HEDGES } from './tone';
import { UNHURT } from './unhurt';
import { WELL_PEOPLE } from './well';
import { WISHES } from './wishes';

/** All tables of English. */
export const ENGLISH: readonly PhraseGroup[] = [
  ...IDIOMS,
  ...SAFETY,
  ...LOSSES,
  ...PARTIES,
  ...STATUS,
  ...HEDGES,
  ...DISTRESS,
  ...ANSWERS,
  ...INTENT_PHRASES,
  ...FURTHER,
  ...EVENTS,
  ...OTHERS,
  ...PEOPLE,
  ...HURT,
  ...HURT_TOLD,
  ...LOSSES_TOLD,
  ...UNHURT,
  ...MISHAPS,
  ...SCENES,
  ...WELL_PEOPLE,
  ...DEEDS,
  ...WISHES,
];
