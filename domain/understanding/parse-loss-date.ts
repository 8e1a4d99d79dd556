import type { LossDate } from '../claim/types';
import { findDates, saidTimes, tellsLossAt, type SaidDate } from './dates/find-dates';
import { resolveDate, type Resolved } from './dates/resolve';
import { findIdentifiers } from './identifiers';
import { packOf } from './languages';
import { normalise, originalSpan, type Normalised } from './text/normalise';
import { civilMoment, clockTime } from './dates/civil';
import type { Evidence, Span, UnderstandOptions, UnderstoodLanguage } from './types';

/** What a text says of the day of the loss. `impossible` is asked again, never guessed; so is `none`. */
export type LossDateReading =
  | { readonly kind: 'found'; readonly value: LossDate; readonly span: Span; readonly confidence: number }
  | { readonly kind: 'impossible'; readonly reason: 'future' | 'invalid'; readonly span: Span }
  | { readonly kind: 'none' };

interface Candidate {
  readonly said: SaidDate;
  readonly resolved: Resolved;
}

/** What is read of a date, by what the text replies to. */
interface Reach {
  /** The text answers "Quand cela s'est-il passé ?". */
  readonly answering: boolean;
  /** That question was surely put: a date of many years ago is its answer. */
  readonly anyYear?: boolean;
}

/** Below this the date belongs to something else than the loss (a contract, an appointment). */
const OTHER_EVENT = 0.5;

function spanOf(source: Normalised, said: SaidDate): Span {
  return originalSpan(source, said.start, said.end);
}

function precise(candidate: Candidate): boolean {
  return candidate.resolved.kind === 'day' && ['hour', 'day'].includes(candidate.resolved.date.precision);
}

function best(candidates: readonly Candidate[]): Candidate | undefined {
  // "il y a quinze jours, le mercredi 27": the count is round, the day is not.
  const round = (c: Candidate): number => (c.resolved.kind === 'day' && c.resolved.date.approximate ? 0.1 : 0);
  const score = (c: Candidate): number => c.said.weight + (precise(c) ? 0.5 : 0) - round(c);
  return [...candidates].sort((a, b) => score(b) - score(a) || a.said.start - b.said.start)[0];
}

/** "overnight. The camera shows it leaving at 03:14 today": the hour that another mention of the day has. */
function timed(date: LossDate, rivals: readonly Candidate[]): LossDate {
  if (date.time !== undefined || date.precision !== 'day') return date;
  for (const { resolved, said } of rivals) {
    if (resolved.kind !== 'day' || said.weight < 1 || resolved.date.date !== date.date) continue;
    if (resolved.date.time !== undefined) return { ...date, time: resolved.date.time, precision: 'hour' };
  }
  return date;
}

function found(source: Normalised, candidate: Candidate, rivals: readonly Candidate[]): LossDateReading {
  if (candidate.resolved.kind !== 'day') return { kind: 'none' };
  const { confidence } = candidate.resolved;
  const date = timed(candidate.resolved.date, rivals);
  const contested = rivals.some(
    (rival) =>
      rival.resolved.kind === 'day' &&
      rival.resolved.date.date !== date.date &&
      rival.said.weight >= candidate.said.weight,
  );
  return {
    kind: 'found',
    value: date,
    span: spanOf(source, candidate.said),
    confidence: contested ? Math.min(confidence, 0.6) : confidence,
  };
}

function impossible(source: Normalised, candidates: readonly Candidate[], answering: boolean): LossDateReading {
  for (const { said, resolved } of candidates) {
    if (resolved.kind !== 'impossible' || said.weight < OTHER_EVENT) continue;
    // In an account, "demain" is when the garage opens; as an answer it is a mistake worth naming.
    if (resolved.explicit || answering)
      return { kind: 'impossible', reason: resolved.reason, span: spanOf(source, said) };
  }
  return { kind: 'none' };
}

/** "Je suis né le 12 avril 1985" is another event, whatever was asked. */
function counts({ said, resolved }: Candidate, { answering, anyYear = false }: Reach): boolean {
  if (resolved.kind !== 'day' || said.alternative) return false;
  const ofTheLoss = said.weight >= OTHER_EVENT;
  return resolved.ancient ? anyYear && ofTheLoss : answering || ofTheLoss;
}

/** Reads the day of the loss out of a folded text in one language's grammar. */
export function readLossDate(
  source: Normalised,
  language: UnderstoodLanguage,
  options: Pick<UnderstandOptions, 'now' | 'timeZone'>,
  reach: Reach,
): LossDateReading {
  const grammar = packOf(language).dates;
  const dates = findDates(source, grammar, findIdentifiers(source));
  if (dates.length === 0 || grammar.unknownDay?.test(source.text) === true) return { kind: 'none' };
  const now = civilMoment(options.now, options.timeZone);
  const candidates = dates.map((said): Candidate => ({ said, resolved: resolveDate(said.meaning, now, said.around) }));
  const days = candidates.filter((candidate) => counts(candidate, reach));
  const chosen = best(days);
  return chosen === undefined ? impossible(source, candidates, reach.answering) : found(source, chosen, days);
}

/** The time of day of the loss: told with its day, or the only one in the text. */
export function readLossTime(
  source: Normalised,
  language: UnderstoodLanguage,
  when: LossDateReading,
): Evidence<string> | undefined {
  if (when.kind === 'found' && when.value.time !== undefined)
    return { value: when.value.time, span: when.span, confidence: when.confidence };
  const grammar = packOf(language).dates;
  const all = saidTimes(source.text, grammar, findIdentifiers(source));
  const ofLoss = all.length > 1 ? all.filter((time) => tellsLossAt(source.text, time, grammar)) : all;
  const [only, second] = ofLoss;
  if (only === undefined || second !== undefined) return undefined;
  return { value: clockTime(only.minutes), span: originalSpan(source, only.start, only.end), confidence: 0.6 };
}

/**
 * Reads the answer to "Quand cela s'est-il passé ?". Open days and years are read backwards (`assumed`); dates
 * ahead of the clock or that no calendar holds are `impossible`. A wrong day is worse than none; one of many years ago is
 * what was asked for.
 * @throws RangeError for an unknown time zone.
 */
export function parseLossDate(
  text: string,
  options: Pick<UnderstandOptions, 'now' | 'timeZone' | 'language'>,
): LossDateReading {
  return readLossDate(normalise(text), options.language ?? 'fr', options, { answering: true, anyYear: true });
}
