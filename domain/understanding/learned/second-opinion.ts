import { CLAIM_TYPES, type ClaimType, type Ternary } from '../../claim/types';
import { spanOfTokens, type Reading } from '../reading';
import type { Evidence, UnderstoodLanguage } from '../types';
import { featuresOf } from './features';
import { readTables, type Tables } from './table-text';
import { weigh, type Weighed } from './weigh';
import type * as Arabic from './weights/ar';
import type * as Darija from './weights/ary';
import type * as English from './weights/en';
import type * as French from './weights/fr';

/** Loaded with the first text of a language that needs them (ADR 0066): they are the greater part of what we know. */
const TEXTS: Readonly<Record<UnderstoodLanguage, () => string>> = {
  fr: () => (require('./weights/fr') as typeof French).WEIGHTS,
  en: () => (require('./weights/en') as typeof English).WEIGHTS,
  ar: () => (require('./weights/ar') as typeof Arabic).WEIGHTS,
  ary: () => (require('./weights/ary') as typeof Darija).WEIGHTS,
};
const read = new Map<UnderstoodLanguage, Tables>();

function tablesOf(language: UnderstoodLanguage): Tables {
  const tables = read.get(language) ?? readTables(TEXTS[language]());
  read.set(language, tables);
  return tables;
}

/** Whoever tells of a loss uses some words; fewer are an answer or a wish. */
const LEAST_WORDS = 5;
/** Below it a guess is no opinion: ten types share what three answers share. */
const LEAST_CHANCE = { type: 0.25, injuries: 0.5, thirdParty: 0.34 } as const;
/** What is only weighed is never told as sure: the conversation asks, or reads it back. */
const MOST_CONFIDENCE = 0.5;

/**
 * What the words of an account speak for where no rule found anything: learnt from labelled messages, see ADR 0058.
 * It never says that nobody is hurt.
 */
export interface SecondOpinion {
  readonly type?: Evidence<ClaimType>;
  readonly injuries?: Evidence<Ternary>;
  readonly thirdParty?: Evidence<Ternary>;
}

/** What the rules left open. */
export interface LeftOpen {
  readonly type: boolean;
  readonly injuries: boolean;
  readonly thirdParty: boolean;
}

export function secondOpinion(reading: Reading, open: LeftOpen): SecondOpinion {
  if (reading.tokens.length < LEAST_WORDS) return {};
  const features = featuresOf(reading.tokens);
  const type = open.type ? opinionOn(reading, features, 'type', CLAIM_TYPES) : undefined;
  const injuries = open.injuries ? opinionOn<Ternary>(reading, features, 'injuries', ['yes']) : undefined;
  const thirdParty = open.thirdParty ? opinionOn<Ternary>(reading, features, 'thirdParty', ['yes', 'no']) : undefined;
  return {
    ...(type === undefined ? {} : { type }),
    ...(injuries === undefined ? {} : { injuries }),
    ...(thirdParty === undefined ? {} : { thirdParty }),
  };
}

function opinionOn<T extends string>(
  reading: Reading,
  features: ReadonlySet<string>,
  field: keyof SecondOpinion,
  values: readonly T[],
): Evidence<T> | undefined {
  const table = tablesOf(reading.language).get(field);
  if (table === undefined) return undefined;
  const weighed = weigh(table, features);
  const value = values.find((name) => name === weighed.value);
  return value === undefined || weighed.chance < LEAST_CHANCE[field] ? undefined : evidence(reading, weighed, value);
}

function evidence<T>(reading: Reading, { chance, word }: Weighed, value: T): Evidence<T> {
  return { value, span: spanOf(reading, word), confidence: MOST_CONFIDENCE * chance };
}

/** Where the word that speaks most for the value stands: a word, two neighbours, or the beginning of one. */
function spanOf(reading: Reading, word: string): Evidence<unknown>['span'] {
  const [first = '', second] = word.split(' ');
  const matches = (written: string): boolean =>
    first.endsWith('*') ? written.startsWith(first.slice(0, -1)) : written === first;
  const at = reading.tokens.findIndex(
    ({ written }, i) => matches(written) && (second === undefined || reading.tokens[i + 1]?.written === second),
  );
  return at < 0 ? { start: 0, end: 0 } : spanOfTokens(reading, at, second === undefined ? at : at + 1);
}
