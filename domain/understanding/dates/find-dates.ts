import { mayMatch } from '../text/needed-words';
import type { Normalised } from '../text/normalise';
import type { DateGrammar, DateMeaning, DayPart, SaidTime } from './meaning';
import type { SaidAround } from './resolve';

/** A date expression in the folded text, with the hour and the part of day that belong to it. */
export interface SaidDate {
  readonly meaning: DateMeaning;
  readonly start: number;
  readonly end: number;
  readonly around: SaidAround;
  /** Two dates stand as alternatives ("lundi ou mardi"): neither is the day. */
  readonly alternative: boolean;
  /** How much it looks like the day of the loss: 2 told with it, 1 neutral, below for other events. */
  readonly weight: number;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

type Expression = Range & { readonly meaning: DateMeaning };

const REACH = 60;

const overlaps = (a: Range, taken: readonly Range[]): boolean => taken.some((b) => a.start < b.end && b.start < a.end);

function expressions(text: string, grammar: DateGrammar, taken: readonly Range[]): Expression[] {
  const found: Expression[] = [];
  for (const { pattern, read } of grammar.rules) {
    if (!mayMatch(pattern, text)) continue;
    for (const match of text.matchAll(pattern)) {
      const range = { start: match.index, end: match.index + match[0].length };
      if (overlaps(range, taken) || overlaps(range, found)) continue;
      const meaning = read(match);
      if (meaning !== undefined) found.push({ ...range, meaning });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** All times of day that are told, first to last. */
export function saidTimes(text: string, grammar: DateGrammar, taken: readonly Range[]): SaidTime[] {
  const found: SaidTime[] = [];
  for (const { pattern, read } of grammar.times) {
    if (!mayMatch(pattern, text)) continue;
    for (const match of text.matchAll(pattern)) {
      const range = { start: match.index, end: match.index + match[0].length };
      if (overlaps(range, taken) || overlaps(range, found)) continue;
      const minutes = read(match, text);
      if (minutes === undefined) continue;
      found.push({
        minutes,
        ...range,
        approximate: grammar.roughly.test(text.slice(Math.max(0, range.start - 20), range.start)),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Is the hour that of the loss, by the words around it ("le choc c'était 8h45", not "la police à 9h30")? */
export function tellsLossAt(text: string, time: SaidTime, grammar: DateGrammar): boolean {
  const { start, end } = stretch(text, time, CLAUSE_END);
  const clause = text.slice(start, end);
  return grammar.loss.test(clause) && !grammar.otherEvents.test(clause);
}

/** Where the sentence and the clause around a place begin and end. */
function stretch(text: string, at: Range, ends: RegExp): Range {
  let start = at.start;
  while (start > 0 && at.start - start < REACH && !ends.test(text.slice(start - 1, start + 1))) start--;
  let end = at.end;
  while (end < text.length && end - at.end < REACH && !ends.test(text.slice(end, end + 2))) end++;
  return { start, end };
}

const SENTENCE_END = /^(?:[!?\n]|[.](?:[^\d]|$))/;
const CLAUSE_END = /^(?:[!?\n;]|[.,](?:[^\d]|$))/;

function partNear(text: string, date: Range, grammar: DateGrammar): DayPart | undefined {
  // "hier soir", "samedi 14 au soir", "le soir du 12": the part of day stands close by.
  const close = text.slice(Math.max(0, date.start - 14), date.end + 18);
  return grammar.parts.find(({ pattern }) => pattern.test(close))?.part;
}

function nearestTime(date: Range, times: readonly SaidTime[], sentence: Range): SaidTime | undefined {
  const inSentence = times.filter((time) => time.start >= sentence.start && time.end <= sentence.end);
  const distance = (time: SaidTime): number =>
    time.start >= date.end ? time.start - date.end : date.start - time.end + 8;
  return inSentence.sort((a, b) => distance(a) - distance(b))[0];
}

/** "la nuit de samedi à dimanche […] L'alarme a sonné à 4h02": of a night, any small hour that is told is its own. */
function smallHour({ meaning }: Expression, times: readonly SaidTime[]): SaidTime | undefined {
  return meaning.kind === 'night-after' ? times.find(({ minutes }) => minutes < MORNING) : undefined;
}

const MORNING = 7 * 60;

function around(text: string, date: Expression, times: readonly SaidTime[], grammar: DateGrammar): SaidAround {
  const time = nearestTime(date, times, stretch(text, date, SENTENCE_END)) ?? smallHour(date, times);
  const part = partNear(text, date, grammar);
  const before = text.slice(Math.max(0, date.start - 16), date.start);
  const after = text.slice(date.end, date.end + 12);
  const roughly =
    new RegExp(`${grammar.roughly.source}(?: le)? ?$`).test(before) ||
    new RegExp(`^,? ?${grammar.roughly.source} ?(?:$|[.,])`).test(after);
  return {
    ...(time === undefined ? {} : { minutes: time.minutes }),
    ...(part === undefined ? {} : { part }),
    approximate: roughly || (time?.approximate ?? false),
  };
}

/** Which of two kinds of words stands last before the date? */
function nearer(before: string, one: RegExp, other: RegExp): boolean {
  const last = (pattern: RegExp): number => [...before.matchAll(new RegExp(pattern.source, 'g'))].at(-1)?.index ?? -1;
  return last(one) > last(other);
}

/** Weights of a date by what its clause speaks of. */
const WITH_THE_LOSS = 2;
const NEUTRAL = 1;
const AROUND_IT = 0.6;
const ANOTHER_EVENT = 0.2;

function lastsSince(text: string, date: Range, grammar: DateGrammar): boolean {
  const lead = text.slice(Math.max(0, date.start - 16), date.start);
  const [first = ''] = text.slice(date.start, date.end).split(' ');
  return grammar.since.test(lead) || grammar.since.test(`${first} `);
}

/** "il y a deux ans j'avais été blessé, mais là…", "vient de": any nearer or named day is rather meant. */
function isVague(meaning: DateMeaning): boolean {
  if (meaning.kind === 'months-ago') return meaning.months >= 12;
  return meaning.kind === 'minutes-ago' && meaning.soft === true;
}

function weigh(text: string, date: Expression, grammar: DateGrammar): number {
  if (isVague(date.meaning)) return AROUND_IT;
  const clause = stretch(text, date, CLAUSE_END);
  const before = text.slice(clause.start, date.start);
  // "le samedi 21 mars. Facture jointe": the full stop of a short month may be that of the sentence.
  const after = text[date.end - 1] === '.' ? '' : text.slice(date.end, clause.end);
  const speaksOf = (pattern: RegExp, reach: number): boolean =>
    pattern.test(before) || pattern.test(after.slice(0, reach));
  const told = speaksOf(grammar.loss, REACH);
  // "depuis hier j'ai mal": what lasts since then began with the loss, or after it.
  if (lastsSince(text, date, grammar)) return told ? NEUTRAL : AROUND_IT;
  if (speaksOf(grammar.otherEvents, 30)) return nearer(before, grammar.loss, grammar.otherEvents) ? 1.5 : ANOTHER_EVENT;
  if (speaksOf(grammar.around, 20)) return told ? 0.9 : AROUND_IT;
  return told ? WITH_THE_LOSS : NEUTRAL;
}

/** "lundi, euh non, mardi": the day that was taken back is left out, the later one says what it said. */
function corrected(text: string, dates: readonly SaidDate[], grammar: DateGrammar): readonly SaidDate[] {
  const kept: SaidDate[] = [];
  for (const date of dates) {
    const last = kept.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, date.start);
    if (last !== undefined && between.length <= LONGEST_CORRECTION && grammar.corrects.test(between)) {
      kept[kept.length - 1] = { ...date, alternative: false, weight: Math.max(last.weight, date.weight) };
    } else {
      kept.push(date);
    }
  }
  return kept;
}

const LONGEST_CORRECTION = 60;

/** "la veille du 14 juillet": the day that is meant lies beside the one that is named. */
function shifted(text: string, date: Expression, { shifts = [] }: DateGrammar): Expression & { moved: boolean } {
  const lead = text.slice(Math.max(0, date.start - SHIFT_REACH), date.start);
  const rest = text.slice(date.end, date.end + SHIFT_REACH);
  // "dimanche 4 octobre, pas hier, celui d'avant" names its day.
  const named = date.meaning.kind === 'calendar' && date.meaning.month !== undefined;
  const shift = shifts.find(({ where, pattern }) =>
    where === 'before' ? pattern.test(lead) : !named && pattern.test(rest),
  );
  if (shift === undefined) return { ...date, moved: false };
  return { ...date, meaning: { kind: 'shifted', of: date.meaning, days: shift.days }, moved: true };
}

const SHIFT_REACH = 44;

/** All dates of a folded text, first to last, without those that are denied; `taken` are plates, phones and sums. */
export function findDates(source: Normalised, grammar: DateGrammar, taken: readonly Range[]): readonly SaidDate[] {
  const { text } = source;
  const found = expressions(text, grammar, taken).map((date) => shifted(text, date, grammar));
  const times = saidTimes(text, grammar, [...taken, ...found]);
  const alternative = (i: number): boolean => {
    const [previous, date, next] = [found[i - 1], found[i], found[i + 1]];
    const joins = (a: Range | undefined, b: Range | undefined): boolean =>
      a !== undefined && b !== undefined && grammar.or.test(text.slice(a.end, b.start));
    return joins(previous, date) || joins(date, next);
  };
  const told = found.flatMap((date, i) =>
    // "not Sunday, the day before that": what is denied is the named day.
    !date.moved && grammar.denied.test(text.slice(Math.max(0, date.start - 24), date.start))
      ? []
      : [
          {
            ...date,
            around: around(text, date, times, grammar),
            alternative: alternative(i),
            weight: weigh(text, date, grammar),
          },
        ],
  );
  return corrected(text, told, grammar);
}
