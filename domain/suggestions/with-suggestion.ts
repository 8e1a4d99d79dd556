import type { Ternary } from '../claim/types';
import { readLossDate } from '../understanding/parse-loss-date';
import { readText } from '../understanding/reading';
import type { Evidence, Span, Understanding, UnderstandOptions } from '../understanding/types';
import { redact } from './redact';
import type { Suggested, Suggestion } from './types';

/** Less than any reading of our own: the score counts it as doubtful, and it is played back like everything else. */
const CONFIDENCE = 0.5;
/** Characters of a place. */
const LONGEST_PLACE = 80;

/**
 * Our reading with what a provider suggests for the gaps. Nothing that we read is overwritten; a value counts only if the words that
 * it is said to stand on are in the text; a day only as our own grammar resolves those words. That nobody is hurt is never taken from
 * a provider, nor an account of nothing but an injury.
 */
export function withSuggestion(
  reading: Understanding,
  suggestion: Suggestion,
  text: string,
  options: Pick<UnderstandOptions, 'now' | 'timeZone'>,
): Understanding {
  const gaps: Partial<Understanding> = {
    ...given('type', proven(text, specific(suggestion.type))),
    ...given('lossDate', dateOf(suggestion.lossDate?.evidence, text, reading, options)),
    ...given('place', placeOf(suggestion.place?.evidence, text)),
    ...given('injuries', proven(text, suggestion.injuries?.value === 'yes' ? suggestion.injuries : undefined)),
    ...given('thirdParty', ternary(text, suggestion.thirdParty)),
    ...given('police', ternary(text, suggestion.police)),
    ...given('constat', ternary(text, suggestion.constat)),
  };
  return { ...gaps, ...reading };
}

function given<K extends keyof Understanding>(name: K, value: Understanding[K] | undefined): Partial<Understanding> {
  return value === undefined ? {} : { [name]: value };
}

function specific(type: Suggestion['type']): Suggestion['type'] {
  return type === undefined || type.value === 'blessure' || type.value === 'autre' ? undefined : type;
}

function ternary(text: string, suggested: Suggested<Ternary> | undefined): Evidence<Ternary> | undefined {
  return suggested?.value === 'unknown' ? undefined : proven(text, suggested);
}

function proven<T>(text: string, suggested: Suggested<T> | undefined): Evidence<T> | undefined {
  const span = suggested === undefined ? null : spanOf(text, suggested.evidence);
  return suggested === undefined || span === null
    ? undefined
    : { value: suggested.value, span, confidence: CONFIDENCE };
}

function placeOf(evidence: string | undefined, text: string): Evidence<string> | undefined {
  const span = evidence === undefined || evidence.length > LONGEST_PLACE ? null : spanOf(text, evidence);
  if (span === null) {
    return undefined;
  }
  return { value: text.slice(span.start, span.end), span, confidence: CONFIDENCE };
}

function dateOf(
  evidence: string | undefined,
  text: string,
  { language, impossibleDate }: Understanding,
  options: Pick<UnderstandOptions, 'now' | 'timeZone'>,
): Understanding['lossDate'] {
  // A day that cannot be was said: it is asked again, not guessed.
  const span = evidence === undefined || impossibleDate !== undefined ? null : spanOf(text, evidence);
  if (span === null) {
    return undefined;
  }
  const { source } = readText(text.slice(span.start, span.end), language);
  const resolved = readLossDate(source, language, options, { answering: false });
  return resolved.kind === 'found' ? { value: resolved.value, span, confidence: CONFIDENCE } : undefined;
}

const LETTERS = /\p{L}[\p{L}\p{M}]{2,}/u;

/** Where the words stand, in any case; null for words that are not there, or that are no words. */
function spanOf(text: string, evidence: string): Span | null {
  const words = evidence.trim();
  if (!LETTERS.test(words)) {
    return null;
  }
  const start = indexIn(text, words) ?? indexIn(redact(text), words);
  return start === null ? null : { start, end: start + words.length };
}

function indexIn(text: string, words: string): number | null {
  const lower = text.toLowerCase();
  // A letter whose small form is longer would move all places behind it.
  const found = lower.length === text.length ? lower.indexOf(words.toLowerCase()) : text.indexOf(words);
  return found === -1 ? null : found;
}
