import type { ClaimType, Ternary } from '../claim/types';

/** What a provider outside may suggest of an account: only what our own reading left empty (ADR 0052). */
export const SUGGESTED_FIELDS = ['type', 'lossDate', 'place', 'injuries', 'thirdParty', 'police', 'constat'] as const;
export type SuggestedField = (typeof SUGGESTED_FIELDS)[number];

/** A value with the words of the account that it was read in. */
export interface Suggested<T> {
  readonly value: T;
  readonly evidence: string;
}

/** Unproven as it comes: nothing of it counts before its evidence was found in the text. */
export interface Suggestion {
  readonly type?: Suggested<ClaimType>;
  /** Words that say the day; our own grammar resolves them. */
  readonly lossDate?: Pick<Suggested<string>, 'evidence'>;
  readonly place?: Pick<Suggested<string>, 'evidence'>;
  readonly injuries?: Suggested<Ternary>;
  readonly thirdParty?: Suggested<Ternary>;
  readonly police?: Suggested<Ternary>;
  readonly constat?: Suggested<Ternary>;
}
