import type { Claim } from '../../domain/claim/claim';
import type { Phase } from '../../domain/conversation/conversation';
import { claimOf, isOpenHere, todayOf } from '../declaration/declaration-of-turn';
import { says, type SaidIn } from '../says';
import type { Turn } from '../turn';
import { isGrave, isTreated } from './safety-words';

const MILD: SaidIn = [
  /\bun peu\b|\blegere?s?\b|\blegerement\b|\bpetite?s?\b|\bcourbatur|\bbleus?\b|\becchymose|\begratign|\b(?:rien|pas) (?:de )?grave\b/,
  /\ba (?:bit|little)\b|\bslight(?:ly)?\b|\bminor\b|\bsmall\b|\bsore\b|\bbruis|\bscratch|\b(?:nothing|not) (?:too )?serious\b/,
  /قليلا|شوية|خفيف|بسيط|كدم|خدش|ليس خطيرا|غير خطير/u,
  /\bchwiy?a\b|\bkhfifa?\b|\bmachi (?:khatira?|chi haja)\b/,
];

/**
 * Harm that answers "Quelqu'un a-t-il mal ?" and is mild, past or treated: it is recorded and goes to a person, and needs no
 * emergency card. What is in doubt does.
 */
export async function isMildHarmAnswer(turn: Turn, active: Phase | null): Promise<boolean> {
  if (active !== 'sinistre_details' || !tellsOfHarm(turn) || isGrave(turn.text)) return false;
  const claim = await claimOf(turn);
  if (claim === null || !isOpenHere(turn, claim) || !isAsked(claim)) return false;
  return isTreated(turn.text) || says(turn.text, MILD) || isPast(turn, claim);
}

function tellsOfHarm({ choice, understanding }: Turn): boolean {
  return choice === null && understanding.injuries?.value === 'yes';
}

/** It is the first question of the details. */
function isAsked({ facts }: Claim): boolean {
  return facts.injuries === undefined && facts.amountToConfirm === undefined;
}

function isPast(turn: Turn, { facts }: Claim): boolean {
  const day = turn.understanding.lossDate?.value ?? facts.lossDate;
  return day !== undefined && day.date < todayOf(turn);
}
