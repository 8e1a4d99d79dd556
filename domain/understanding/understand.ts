import type { ClaimType } from '../claim/types';
import { secondOpinion } from './learned/second-opinion';
import { readParties } from './parties';
import { readMessage } from './read-message';
import { readText, type Reading } from './reading';
import type { Intent, Understanding, UnderstandOptions } from './types';

/** Wishes with which an account may come. */
const TOLD: readonly Intent[] = ['declare', 'other'];

function mayGuess({ expecting }: UnderstandOptions, intent: Intent): boolean {
  return expecting === undefined && TOLD.includes(intent);
}

/** Who is another party depends on what happened: a motorcycle is one in a collision, and none where a pane broke. */
function othersIn(
  reading: Reading,
  { thirdParty: _third, parties: _count, ...read }: Understanding,
  type: ClaimType,
): Understanding {
  return { ...read, ...readParties(reading, type) };
}

/**
 * What {@link readMessage} reads, and where the words of an account speak for another type, injury or third party than the rules found, that
 * (ADR 0058).
 * For whoever reads texts and cannot ask, as `npm run understand`. A conversation and a declaration record what was said, and never
 * import this.
 * @throws RangeError for an unknown time zone.
 */
export function understand(message: string | Reading, options: UnderstandOptions): Understanding {
  const reading = typeof message === 'string' ? readText(message, options.language) : message;
  const read = readMessage(reading, options);
  if (!mayGuess(options, read.intent)) return read;
  const { injuries, ...opinion } = secondOpinion(reading, read);
  const others = opinion.type === undefined ? read : othersIn(reading, read, opinion.type.value);
  // Who died or does not wake up is hurt, whatever the other words of the account speak for.
  return { ...others, ...opinion, ...(injuries === undefined || read.badlyHurt ? {} : { injuries }) };
}
