import type { ClaimType, DocumentKind, LiabilityStatement, LossDate, Ternary } from '../claim/types';
import type { Money } from '../money';

/** Languages understood; `ary` is Moroccan Darija typed in Latin letters. */
export type UnderstoodLanguage = 'fr' | 'en' | 'ar' | 'ary';

/** A half-open range of the original text, in UTF-16 code units: the evidence for a value. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value, where it was read, and how sure we are (0 to 1). */
export interface Evidence<T> {
  readonly value: T;
  readonly span: Span;
  readonly confidence: number;
}

/** A sum that was said, in integer cents; the currency is null when it was not said or is none of ours. */
export interface AmountReading extends Evidence<Money | { readonly cents: number; readonly currency: null }> {
  /** Say it back in dirhams before it is used: "million", "ryal", "francs", no currency, a doubtful separator. */
  readonly needsReadBack: boolean;
  /** Ask again: no claim can be of this sum. */
  readonly doubt?: 'negative' | 'zero' | 'huge';
}

export const INTENTS = [
  'declare',
  'follow',
  'human',
  'cancel',
  'help',
  'greet',
  'thanks',
  'language',
  'restart',
  'back',
  'correct',
  'complaint',
  // A decision was made about their claim, and a person shall look at it again.
  'review',
  'yes',
  'no',
  'other',
] as const;
export type Intent = (typeof INTENTS)[number];

export type YesNoAnswer = 'yes' | 'no' | 'unsure';

/** How sure it is that nobody is hurt when the writer and their own are well, and of whoever else was met nobody spoke. */
export const ONLY_OWN_ARE_WELL = 0.6;

/** All that can be read in one message, offline and without state. Absent or `unknown` means: not said. */
export interface Understanding {
  readonly language: UnderstoodLanguage;
  readonly type?: Evidence<ClaimType>;
  readonly otherTypes: readonly ClaimType[];
  readonly lossDate?: Evidence<LossDate>;
  /** The time of day that was told, also when the day is not known: `HH:MM`, local. */
  readonly lossTime?: Evidence<string>;
  /** A date was said but cannot be (in the future, 31 February): ask again, never guess. */
  readonly impossibleDate?: Evidence<'future' | 'invalid'>;
  readonly place?: Evidence<string>;
  readonly injuries?: Evidence<Ternary>;
  readonly thirdParty?: Evidence<Ternary>;
  readonly parties?: Evidence<number>;
  readonly hitAndRun: boolean;
  readonly foreignVehicle: boolean;
  readonly liability?: Evidence<LiabilityStatement>;
  readonly police?: Evidence<Ternary>;
  readonly constat?: Evidence<Ternary>;
  /** Papers that the customer says they have or will send. */
  readonly documentsMentioned: readonly DocumentKind[];
  /** "tout est en règle" or "papiers incomplets", when said. */
  readonly documentsComplete?: boolean;
  readonly amounts: readonly AmountReading[];
  readonly plates: readonly Evidence<string>[];
  readonly answer: YesNoAnswer | null;
  readonly intent: Intent;
  /** Number of hedging markers ("je crois", "peut-être"), and of clauses that hold none. */
  readonly hedges: number;
  readonly factualClauses: number;
  /** 0 calm, 1 upset, 2 strong distress. */
  readonly distress: 0 | 1 | 2;
  /** Words of a present or unclear danger to people (negated, past and idiomatic words do not count). */
  readonly danger: boolean;
  /** Somebody cannot help themselves or may die: alert a human at once. */
  readonly badlyHurt: boolean;
}

/** What the reading depends on besides the text: the caller's clock and the reader's place. */
export interface UnderstandOptions {
  readonly language?: UnderstoodLanguage;
  /** The reference instant. */
  readonly now: Date;
  /** IANA zone in which civil dates are meant. */
  readonly timeZone: string;
  /** The question that the text replies to; left out, it is read as a message of its own. */
  readonly expecting?: 'yes_no' | 'date';
}
