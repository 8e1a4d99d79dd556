/** Parts of a day that can be said instead of an hour. */
export type DayPart = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

/** What a date expression says, before it is placed on a calendar. Grammars of all languages speak in these. */
export type DateMeaning =
  | {
      readonly kind: 'days-ago';
      readonly days: number;
      readonly approximate?: boolean;
      readonly part?: DayPart;
      /** "3-4 days": one of several. */ readonly several?: boolean;
    }
  /** Less than a day ago. */
  | {
      readonly kind: 'minutes-ago';
      readonly minutes: number;
      /** "vient de", "just": of whatever was done last; any day that is named is rather meant. */
      readonly soft?: true;
    }
  | { readonly kind: 'months-ago'; readonly months: number }
  /** 0 is Sunday. `weeksAgo: 1`: of the week before this one; left out: the last one that has passed. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly weeksAgo?: 1; readonly said?: 'last' }
  | {
      readonly kind: 'calendar';
      readonly day: number;
      readonly month?: number;
      readonly year?: number;
      readonly weekday?: number;
      readonly monthsAgo?: 1;
      /** "le 23 décembre de l'an passé". */
      readonly yearsAgo?: 1;
    }
  | { readonly kind: 'week'; readonly weeksAgo: 0 | 1 }
  | { readonly kind: 'weekend'; readonly said: 'last' | 'this' }
  | { readonly kind: 'month'; readonly month: number; readonly year?: number }
  | { readonly kind: 'last-month' }
  /** The night between two days; the hour decides which of the two. */
  | { readonly kind: 'night-after'; readonly first: DateMeaning }
  /** So many days from a day that is named: "la veille du 14 juillet", "samedi, pas celui-ci, celui d'avant". */
  | { readonly kind: 'shifted'; readonly of: DateMeaning; readonly days: number }
  /** A moving feast: so many days from Easter Sunday, the last time that it has passed. */
  | { readonly kind: 'easter'; readonly days: number }
  | { readonly kind: 'future' }
  /** Days were named, but none of them is the day. */
  | { readonly kind: 'open' };

/** One way of saying a date: a pattern over folded text, and what it means. */
export interface DateRule {
  readonly pattern: RegExp;
  /** Nothing when the words turn out to be no date. */
  readonly read: (match: RegExpMatchArray) => DateMeaning | undefined;
}

/** A time of day that was said. */
export interface SaidTime {
  readonly minutes: number;
  readonly approximate: boolean;
  readonly start: number;
  readonly end: number;
}

export interface TimeRule {
  readonly pattern: RegExp;
  /** Minutes since midnight; nothing when the words are a duration or a speed. */
  readonly read: (match: RegExpMatchArray, text: string) => number | undefined;
}

/** Words that move a day: `where` they stand to it, and by how many `days`. */
export interface DayShift {
  readonly where: 'before' | 'behind';
  readonly pattern: RegExp;
  readonly days: number;
}

/** How a language speaks of days and hours. */
export interface DateGrammar {
  /** In order: what an earlier rule has read is not read again. */
  readonly rules: readonly DateRule[];
  readonly times: readonly TimeRule[];
  readonly parts: readonly { readonly part: DayPart; readonly pattern: RegExp }[];
  /** Words right before a date that deny it ("pas hier") or make it a habit ("tous les lundis"). */
  readonly denied: RegExp;
  /** "environ", "vers": somewhere right before or after the date or the hour. */
  readonly roughly: RegExp;
  /** All that stands between two dates when the second takes the first back ("lundi, euh non, mardi"). */
  readonly corrects: RegExp;
  /** Right before a day or right behind it: so many days from it ("la veille de", "celui d'avant"). */
  readonly shifts?: readonly DayShift[];
  /** Words between two dates that leave open which it was ("lundi ou mardi"). */
  readonly or: RegExp;
  /** Says that the day is not known ("n'importe quand", "impossible de dire quel jour"): then no day that is named is it. */
  readonly unknownDay?: RegExp;
  /** Events that are not the loss: contract, appointment, complaint. Read in the clause of the date. */
  readonly otherEvents: RegExp;
  /** Right before a day, or as its first word: what lasts since then ("depuis hier"). */
  readonly since: RegExp;
  /** Events around the loss, used when nothing better is said: parked, left, came back. */
  readonly around: RegExp;
  /** Tells the loss itself. */
  readonly loss: RegExp;
}
