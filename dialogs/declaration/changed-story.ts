import { plainText } from '../../commands/claims/read-account';
import type { ClaimFacts } from '../../domain/claim/types';
import { CAUSE_WORDS } from './cause-words';
import { boxesOfEach } from './circumstance-boxes';

/** Who or what did the damage, as the words have it: whoever speaks, somebody else, or a thing. */
export type Cause = 'self' | 'other' | 'thing';

/** Who or what a statement says did the damage; null when it does not say. */
export function readCause(text: string): Cause | null {
  const plain = plainText(text);
  const says = (cause: Cause): boolean =>
    CAUSE_WORDS.some((words) => words[cause].some((expression) => expression.test(plain)));
  return (['self', 'thing', 'other'] as const).find(says) ?? null;
}

/** What the account says so far: its first line that tells a cause counts. */
export function causeSoFar({ account }: Pick<ClaimFacts, 'account'>): Cause | null {
  for (const line of account) {
    const cause = readCause(line);
    if (cause !== null) return cause;
  }
  return null;
}

/**
 * Whether words tell otherwise than the account who or what did the damage, or what a vehicle did. A signal for a person:
 * no machine says which of two stories is true.
 */
export function tellsAnotherStory(facts: Pick<ClaimFacts, 'account' | 'circumstances'>, text: string): boolean {
  const [before, now] = [causeSoFar(facts), readCause(text)];
  if (before !== null && now !== null && before !== now) return true;
  const [then, told] = [boxesOfEach(facts.circumstances ?? ''), boxesOfEach(text)];
  return differ(then.own, told.own) || differ(then.other, told.other);
}

/**
 * Whether two accounts of one event must be compared by a person: they contradict each other, or both tell what the vehicles
 * did and nothing shows that they agree.
 */
export function mayBeAnotherStory(older: ClaimFacts, told: ClaimFacts): boolean {
  const text = told.account.join('\n');
  if (tellsAnotherStory(older, text)) return true;
  if (older.circumstances == null || told.circumstances == null) return false;
  const cause = causeSoFar(told);
  if (cause !== null && cause === causeSoFar(older)) return false;
  const [then, now] = [boxesOfEach(older.circumstances), boxesOfEach(told.circumstances)];
  return !shares(then.own, now.own) && !shares(then.other, now.other);
}

function shares(before: readonly number[], now: readonly number[]): boolean {
  return now.some((box) => before.includes(box));
}

function differ(before: readonly number[], now: readonly number[]): boolean {
  return before.length > 0 && now.length > 0 && !now.some((box) => before.includes(box));
}
