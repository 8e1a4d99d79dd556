import { NUMBERS as ARABIC } from './ar/numbers';
import { NUMBERS as ENGLISH } from './en/numbers';
import { DATES } from './fr/dates';
import { NUMBERS as FRENCH } from './fr/numbers';
import { findIdentifiers } from './identifiers';
import {
  HALF_AFTER,
  HALF_OF,
  MILLIONS,
  MONEY_BEFORE,
  NOT_MONEY,
  OTHER_FIGURE_BEFORE,
  THOUSANDS,
  UNITS,
  type MoneyUnit,
} from './money-words';
import { readNumberWords, type NumberWords } from './numbers';
import { mayMatch } from './text/needed-words';
import { normalise, originalSpan, type Normalised } from './text/normalise';
import type { AmountReading, UnderstoodLanguage } from './types';

interface MoneyOptions {
  /** A sum was just asked for: a figure without a unit is one. */
  readonly expectAmount: boolean;
  readonly language?: UnderstoodLanguage;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A number found in the text, in hundredths, before its unit is looked at. */
interface Figure extends Range {
  readonly hundredths: number;
  readonly millions: boolean;
  /** "12,000" may be twelve or twelve thousand. */
  readonly ambiguous: boolean;
  readonly negative: boolean;
  readonly unitBefore?: string;
}

/** Ten million dirhams or euros: no claim of ours, so a typing error until it is confirmed. */
const HUGE_CENTS = 1_000_000_000;
const MOST_DIGITS = 13;

const DIGITS =
  /(?<![a-z0-9.,/])(-|(?<!(?:au|du|ou) )moins |minus )?(?:([€$]) ?)?(\d{1,3}(?:[ .,']\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,3})?)(?!\d)/g;
/** "12 000,999", "12.000,999": the other sign before the last three figures is a decimal one; a thousandth is rounded. */
const THOUSANDTHS =
  /^(?:\d{1,3}(?:([ .'])\d{3})(?:\1\d{3})*,\d{3}|\d{1,3}(?:([ ,'])\d{3})(?:\2\d{3})*\.\d{3}|0[.,]\d{3})$/;
const NEXT_WORD = /^ ?(?:de |d')?([a-z\u0600-\u06ff]+|[€$])/;

function hundredthsOf(digits: string): number {
  const compact = digits.replace(/[ ']/g, '');
  if (THOUSANDTHS.test(digits))
    return Math.round(Number(`${compact.replace(/[.,]/g, '').slice(0, -3)}.${compact.slice(-3)}`) * 100);
  const last = Math.max(compact.lastIndexOf('.'), compact.lastIndexOf(','));
  const tail = last === -1 ? '' : compact.slice(last + 1);
  const decimals = tail.length > 0 && tail.length < 3 ? tail : '';
  const whole = (decimals === '' ? compact : compact.slice(0, last)).replace(/[.,]/g, '');
  if (whole.length > MOST_DIGITS) return Number.MAX_SAFE_INTEGER;
  return Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
}

function scaled(hundredths: number, factor: number): number {
  return Math.min(Number.MAX_SAFE_INTEGER, hundredths * factor);
}

/** "15k", "12 mille", "1,2 million": the word behind the figures multiplies them. */
function withMultiplier(text: string, figure: Figure): Figure {
  const next = NEXT_WORD.exec(text.slice(figure.end, figure.end + 20));
  const word = next?.[1] ?? '';
  if (next === null || !(THOUSANDS.has(word) || MILLIONS.has(word))) return figure;
  const millions = MILLIONS.has(word);
  const factor = millions ? 1_000_000 : 1000;
  return { ...figure, hundredths: scaled(figure.hundredths, factor), millions, end: figure.end + next[0].length };
}

function inDigits(text: string): Figure[] {
  return [...text.matchAll(DIGITS)].map((match) => {
    const digits = match[3] ?? '';
    const figure: Figure = {
      start: match.index,
      end: match.index + match[0].length,
      hundredths: hundredthsOf(digits),
      millions: false,
      ambiguous: /^\d{1,3},\d{3}$/.test(digits) || THOUSANDTHS.test(digits),
      negative: match[1] !== undefined,
      ...(match[2] === undefined ? {} : { unitBefore: match[2] }),
    };
    return withMultiplier(text, figure);
  });
}

/** Whoever writes Darija counts money in French. */
const NUMBERS: Readonly<Record<UnderstoodLanguage, NumberWords>> = { fr: FRENCH, en: ENGLISH, ar: ARABIC, ary: FRENCH };

function inWords(text: string, language: UnderstoodLanguage): Figure[] {
  const numbers = NUMBERS[language];
  const words = [...text.matchAll(/[a-z\u0600-\u06ff]+/g)];
  const found: Figure[] = [];
  for (let i = 0; i < words.length; i++) {
    const said = readNumberWords(
      words.slice(i, i + 12).map(([word]) => word),
      numbers,
    );
    const [first, last] = [words[i], words[i + (said?.length ?? 1) - 1]];
    if (said === undefined || first === undefined || last === undefined) continue;
    const used = words.slice(i, i + said.length).map(([word]) => word);
    i += said.length - 1;
    found.push({
      start: first.index,
      end: last.index + last[0].length,
      hundredths: scaled(said.value, 100),
      millions: used.some((word) => MILLIONS.has(word)),
      ambiguous: false,
      negative: /(?:(?<!(?:au|du|ou) )moins|minus) $/.test(text.slice(Math.max(0, first.index - 9), first.index)),
    });
  }
  return found;
}

const MILLION_HUNDREDTHS = 100_000_000;
const HALF_BEFORE = new RegExp(
  `(?<![a-z\\d\\u0600-\\u06ff])${HALF_OF}(${[...MILLIONS].join('|')})(?![a-z\\u0600-\\u06ff])`,
  'g',
);

/** "Un demi million", "two and a half million": the half stands before the word that it halves. */
function inHalves(text: string, language: UnderstoodLanguage): Figure[] {
  return [...text.matchAll(HALF_BEFORE)].map((match) => {
    const whole = match[1] === undefined ? 0 : wholeOf(match[1], language);
    return {
      start: match.index,
      end: match.index + match[0].length,
      hundredths: scaled(whole + 0.5, MILLION_HUNDREDTHS),
      millions: true,
      ambiguous: false,
      negative: false,
    };
  });
}

function wholeOf(said: string, language: UnderstoodLanguage): number {
  return /^\d/.test(said) ? Number(said) : (readNumberWords([said], NUMBERS[language])?.value ?? 0);
}

/** "Un million et demi": half of a million more. */
function withHalf(text: string, figure: Figure): Figure {
  const half = figure.millions ? HALF_AFTER.exec(text.slice(figure.end, figure.end + 20)) : null;
  if (half === null) return figure;
  return {
    ...figure,
    hundredths: scaled(figure.hundredths + MILLION_HUNDREDTHS / 2, 1),
    end: figure.end + half[0].length,
  };
}

interface UnitFound {
  readonly unit: MoneyUnit;
  readonly end: number;
  /** "120 dh 50": hundredths behind the unit. */
  readonly more: number;
}

function unitOf(text: string, figure: Figure): UnitFound | undefined {
  const before = figure.unitBefore === undefined ? undefined : UNITS.get(figure.unitBefore);
  if (before !== undefined) return { unit: before, end: figure.end, more: 0 };
  const next = NEXT_WORD.exec(text.slice(figure.end, figure.end + 24));
  const unit = UNITS.get(next?.[1] ?? '');
  if (next === null || unit === undefined) return undefined;
  const end = figure.end + next[0].length;
  const cents = /^ ?(\d{2})(?!\d)/.exec(text.slice(end, end + 4));
  const joined = cents !== null && unit.cents === 100 && figure.hundredths % 100 === 0;
  return joined ? { unit, end: end + cents[0].length, more: Number(cents[1]) } : { unit, end, more: 0 };
}

function isBareSum(text: string, figure: Figure, expected: boolean): boolean {
  if (NOT_MONEY.test(text.slice(figure.end, figure.end + 14))) return false;
  const before = text.slice(Math.max(0, figure.start - 48), figure.start);
  if (OTHER_FIGURE_BEFORE.test(before)) return false;
  if (!expected && !MONEY_BEFORE.test(before)) return false;
  // A lone "un" or "une" is an article; a small figure in a sentence counts things.
  return figure.hundredths >= 1000 || text.trim().length === figure.end - figure.start;
}

function doubtOf(cents: number): AmountReading['doubt'] {
  if (cents < 0) return 'negative';
  if (cents === 0) return 'zero';
  return cents > HUGE_CENTS ? 'huge' : undefined;
}

/** Without a unit, millions are counted in centimes, as in everyday Morocco. */
const COLLOQUIAL: UnitFound['unit'] = { currency: 'MAD', cents: 1, readBack: true };
/** No unit at all: a hundred minor units of we do not know what. */
const UNKNOWN: UnitFound['unit'] = { currency: null, cents: 100, readBack: true };

function amount(source: Normalised, figure: Figure, found: UnitFound | undefined): AmountReading {
  const { unit, end, more } = found ?? { unit: figure.millions ? COLLOQUIAL : UNKNOWN, end: figure.end, more: 0 };
  // Figures are in hundredths, so a unit of 100 cents leaves them as they are.
  const size = Math.round(figure.hundredths / (100 / unit.cents)) + more;
  const cents = figure.negative ? -size : size;
  const { currency } = unit;
  const doubt = doubtOf(cents);
  return {
    value: currency === null ? { cents, currency } : { cents, currency },
    span: originalSpan(source, figure.start, end),
    confidence: found === undefined ? 0.6 : 0.95,
    needsReadBack: figure.millions || figure.ambiguous || unit.readBack,
    ...(doubt === undefined ? {} : { doubt }),
  };
}

const HOUR_OR_DAY = /\d[/.:h-]\d|\d ?h/;

/** Figures of dates, hours, plates and phones are no sums. */
function taken(source: Normalised): Range[] {
  const patterns = HOUR_OR_DAY.test(source.text) ? [...DATES.rules, ...DATES.times].map(({ pattern }) => pattern) : [];
  const dates = patterns
    .filter((pattern) => mayMatch(pattern, source.text))
    .flatMap((pattern) => [...source.text.matchAll(pattern)].filter((match) => HOUR_OR_DAY.test(match[0])));
  const ranges = dates.map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return [...findIdentifiers(source), ...ranges];
}

/** Reads the sums of a folded text, first to last. */
export function readAmounts(
  source: Normalised,
  options: MoneyOptions & { readonly language: UnderstoodLanguage },
): readonly AmountReading[] {
  const { text } = source;
  const free = (figure: Figure, others: readonly Range[]): boolean =>
    !others.some((range) => figure.start < range.end && range.start < figure.end);
  const halves = inHalves(text, options.language);
  const digits = [
    ...halves,
    ...inDigits(text)
      .filter((figure) => free(figure, halves))
      .map((figure) => withHalf(text, figure)),
  ];
  const words = inWords(text, options.language).map((figure) => withHalf(text, figure));
  const figures = [...digits, ...words.filter((figure) => free(figure, digits))];
  if (figures.length === 0) return [];
  const blocked = taken(source);
  return figures
    .map((figure) => ({ figure, unit: unitOf(text, figure) }))
    .filter(({ figure, unit }) =>
      unit === undefined
        ? free(figure, blocked) && (isBareSum(text, figure, options.expectAmount) || figure.millions)
        : free(figure, findIdentifiers(source)),
    )
    .sort((a, b) => a.figure.start - b.figure.start)
    .map(({ figure, unit }) => amount(source, figure, unit));
}

/**
 * Reads sums of money in figures or words, in integer cents. `needsReadBack`: "million", "ryal", "francs", a
 * foreign or missing currency or a doubtful separator: say it back in dirhams before it is used. `doubt`:
 * negative, zero or out of all proportion: ask again.
 */
export function parseMoney(text: string, options: MoneyOptions): readonly AmountReading[] {
  return readAmounts(normalise(text.slice(0, 4000)), { ...options, language: options.language ?? 'fr' });
}
