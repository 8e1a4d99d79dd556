import type { PhraseGroup } from '../../lexicon/lexicon';
import { COLLISION } from './collision';
import { DEEDS } from './deeds';
import { EVENTS } from './events';
import { FIRE } from './fire';
import { GLASS } from './glass';
import { HAPPENINGS } from './happenings';
import { INJURY } from './injury';
import { MATERIAL } from './material';
import { MISHAPS } from './mishaps';
import { OTHER } from './other';
import { THEFT } from './theft';
import { VANDALISM } from './vandalism';
import { WATER } from './water';
import { WEATHER } from './weather';

/**
 * Words of each type of loss. Weight 5: the loss is named; 3 to 4: its event is told; 1 to 2: things and places
 * that go with it; below: hardly more than the scenery. The event weighs more than the scenery.
 */
export const LOSSES: readonly PhraseGroup[] = [
  ...COLLISION,
  ...THEFT,
  ...VANDALISM,
  ...FIRE,
  ...WATER,
  ...GLASS,
  ...WEATHER,
  ...MATERIAL,
  ...INJURY,
  ...OTHER,
  ...MISHAPS,
  ...DEEDS,
  ...EVENTS,
  ...HAPPENINGS,
];
