import type { LossDate } from '../../domain/claim/types';
import { claimOf, todayOf } from '../declaration/declaration-of-turn';
import { says, type SaidIn } from '../says';
import type { Turn } from '../turn';
import { isGrave, isTreated } from './safety-words';

const MILD: SaidIn = [
  /\bun peu\b|\blegere?s?\b|\blegerement\b|\bpetite?s?\b|\bcourbatur|\bbleus?\b|\becchymose|\begratign|\b(?:rien|pas) (?:de )?grave\b/,
  /\ba (?:bit|little)\b|\bslight(?:ly)?\b|\bminor\b|\bsmall\b|\bsore\b|\bbruis|\bscratch|\b(?:nothing|not) (?:too )?serious\b/,
  /قليلا|شوية|خفيف|بسيط|كدم|خدش|ليس خطيرا|غير خطير/u,
  /\bchwiy?a\b|\bkhfifa?\b|\bmachi (?:khatira?|chi haja)\b/,
];

/** The injury question, and the same one put again to be corrected. */
const ASKED: readonly (string | null)[] = ['injuries', 'correct.injuries'];

/**
 * Harm that is mild, past or treated: it is recorded and goes to a person, and needs no emergency card. In an answer to
 * "Quelqu'un a-t-il mal ?" the day of the loss is known; an account must name it. What is in doubt is danger.
 */
export async function isMildHarm(turn: Turn, question: string | null): Promise<boolean> {
  if (!tellsOfHarm(turn) || isGrave(turn.text)) return false;
  const soft = isTreated(turn.text) || says(turn.text, MILD);
  if (!ASKED.includes(question)) return soft && isPast(turn, turn.understanding.lossDate?.value);
  return soft || isPast(turn, await dayOfLoss(turn));
}

function tellsOfHarm({ choice, understanding }: Turn): boolean {
  return choice === null && understanding.injuries?.value === 'yes';
}

async function dayOfLoss(turn: Turn): Promise<LossDate | undefined> {
  return turn.understanding.lossDate?.value ?? (await claimOf(turn))?.facts.lossDate;
}

function isPast(turn: Turn, day: LossDate | undefined): boolean {
  return day !== undefined && day.date < todayOf(turn);
}
