import type { PhraseGroup } from '../lexicon/lexicon';
import { ANSWERS } from './answers';
import { BEINGS } from './beings';
import { DANGERS } from './dangers';
import { DOCUMENTS } from './documents';
import { ENCOUNTERS } from './encounters';
import { FURTHER } from './further';
import { HURT } from './hurt';
import { IDIOMS } from './idioms';
import { INJURIES } from './injuries';
import { INTENT_PHRASES } from './intents';
import { LIABILITY } from './liability';
import { LOSSES } from './losses/losses';
import { OTHERS } from './others';
import { PARTIES } from './parties';
import { PEOPLE } from './people';
import { REPLIES } from './replies';
import { SAFE } from './safe';
import { SCENES } from './scenes';
import { SIGNS } from './signs';
import { STATUS } from './status';
import { DISTRESS, HEDGES } from './tone';
import { WELL_PEOPLE } from './well';

/** All tables of French; Darija reads them too, since both are mixed in one sentence. */
export const FRENCH: readonly PhraseGroup[] = [
  ...IDIOMS,
  ...LOSSES,
  ...INJURIES,
  ...DANGERS,
  ...PARTIES,
  ...BEINGS,
  ...STATUS,
  ...LIABILITY,
  ...DOCUMENTS,
  ...HEDGES,
  ...DISTRESS,
  ...ANSWERS,
  ...INTENT_PHRASES,
  ...FURTHER,
  ...OTHERS,
  ...PEOPLE,
  ...HURT,
  ...SCENES,
  ...WELL_PEOPLE,
  ...SAFE,
  ...SIGNS,
  ...ENCOUNTERS,
  ...REPLIES,
];
