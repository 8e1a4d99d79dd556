import type { Turn } from '../turn';
import type { Interruption } from './interruption';

/** Characters; longer messages are not read at all. */
const LONGEST = 4_000;

/** Too long to be read with care: said so, and nothing changes. */
export const tooLong: Interruption = {
  async take(turn) {
    if (turn.text.length <= LONGEST) return null;
    await turn.say(turn.texts.interruptions.tooLong);
    return 'ask';
  },
};

/** Nothing in it that can be read: empty, blanks, signs, pictures without words. A thumb up is a yes. */
export const unreadable: Interruption = {
  async take(turn) {
    if (turn.choice !== null || hasFiles(turn)) return null;
    if (/[\p{L}\p{N}]/u.test(turn.text) || turn.understanding.answer !== null) return null;
    await turn.say(turn.texts.interruptions.unreadable);
    return 'ask';
  },
};

function hasFiles({ inbound }: Turn): boolean {
  return inbound.attachments.length > 0 || (inbound.refusedUploads ?? []).length > 0;
}
