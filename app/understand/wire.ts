import type { ClaimType, Ternary } from '../../domain/claim/types';
import type { Intent, Understanding, UnderstoodLanguage, YesNoAnswer } from '../../domain/understanding/types';

/** Wishes as outsiders name them; the dialog's own commands fall under what they come to. */
export type WireIntent = Exclude<Intent, 'restart' | 'back' | 'correct' | 'complaint' | 'review'>;

/** One line that `npm run understand` writes: what was read in a text, in plain values. */
export interface WireReading {
  readonly id: string | number | null;
  readonly language: UnderstoodLanguage;
  readonly type: ClaimType | null;
  readonly injuries: Ternary;
  readonly third_party: Ternary;
  readonly police: Ternary;
  readonly constat: Ternary;
  /** `YYYY-MM-DD`; null when no single day is known. */
  readonly date: string | null;
  /** `HH:MM`, local. */
  readonly time: string | null;
  readonly place: string | null;
  readonly parties: number | null;
  readonly amounts: readonly { readonly cents: number; readonly currency: string | null }[];
  readonly plates: readonly string[];
  readonly answer: YesNoAnswer | 'unknown';
  readonly intent: WireIntent;
  readonly hedged: boolean;
  readonly distress: boolean;
}

const OUTSIDE: Readonly<Partial<Record<Intent, WireIntent>>> = {
  // A complaint and a review go to a person; the others are steps of our own dialog.
  complaint: 'human',
  review: 'human',
  restart: 'other',
  back: 'other',
  correct: 'other',
};

export function wireIntent(intent: Intent): WireIntent {
  return OUTSIDE[intent] ?? (intent as WireIntent);
}

/** Below this, the day is one of several: a wrong day is worse than none. */
const SURE_OF_THE_DAY = 0.5;

function dayOf(read: Understanding): string | null {
  const { lossDate } = read;
  if (lossDate === undefined || lossDate.confidence < SURE_OF_THE_DAY) return null;
  return lossDate.value.precision === 'day' || lossDate.value.precision === 'hour' ? lossDate.value.date : null;
}

type Flags = Pick<WireReading, 'injuries' | 'third_party' | 'police' | 'constat'>;

function flagsOf({ injuries, thirdParty, police, constat }: Understanding): Flags {
  return {
    injuries: injuries?.value ?? 'unknown',
    third_party: thirdParty?.value ?? 'unknown',
    police: police?.value ?? 'unknown',
    constat: constat?.value ?? 'unknown',
  };
}

/** Turns a reading into its line. What was not said is null or `unknown`; so is an answer that was not given; `unsure` is doubt. */
export function toWire(id: WireReading['id'], read: Understanding): WireReading {
  return {
    id,
    language: read.language,
    type: read.type?.value ?? null,
    ...flagsOf(read),
    date: dayOf(read),
    time: read.lossTime?.value ?? null,
    place: read.place?.value ?? null,
    parties: read.parties?.value ?? null,
    amounts: read.amounts.map(({ value: { cents, currency } }) => ({ cents, currency })),
    plates: read.plates.map(({ value }) => value),
    answer: read.answer ?? 'unknown',
    intent: wireIntent(read.intent),
    hedged: read.hedges > 0,
    distress: read.distress > 0,
  };
}
