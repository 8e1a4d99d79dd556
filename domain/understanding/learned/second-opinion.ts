import { CLAIM_TYPES, type ClaimType, type Ternary } from '../../claim/types';
import { spanOfTokens, type Reading } from '../reading';
import type { Evidence, UnderstoodLanguage } from '../types';
import { featuresOf, hasFeature } from './features';
import { featuresOfFindings, type Findings } from './findings';
import { readTables, type Tables } from './table-text';
import { weigh, type Weighable } from './weigh';
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
/** How likely a value must be where no rule found one: ten types share what three answers share. */
const LEAST_CHANCE = { type: 0.2, injuries: 0.4, thirdParty: 0.34 } as const;
/** And where a rule found another one. */
const LEAST_CHANCE_AGAINST_A_RULE = { type: 0.2, injuries: 0.6, thirdParty: 0.6 } as const;
/** What is only weighed is never told as sure: the conversation asks, or reads it back. */
const MOST_CONFIDENCE = 0.5;

/**
 * Where what the words of an account and the findings of the rules speak for, together, is something else than what the rules
 * found: learnt from labelled messages, see ADR 0058. It never says that nobody is hurt.
 */
export interface SecondOpinion {
  readonly type?: Evidence<ClaimType>;
  readonly injuries?: Evidence<Ternary>;
  readonly thirdParty?: Evidence<Ternary>;
}

const HURT: readonly Ternary[] = ['yes', 'unknown'];
const OTHERS: readonly Ternary[] = ['yes', 'no', 'unknown'];

export function secondOpinion(reading: Reading, findings: Findings): SecondOpinion {
  if (reading.tokens.length < LEAST_WORDS) return {};
  const said = { words: featuresOf(reading.tokens), findings: featuresOfFindings(reading, findings) };
  const opinion = <T extends string>(field: keyof SecondOpinion, values: readonly T[]): Evidence<T> | undefined =>
    opinionOn(reading, said, field, { values, found: findings[field]?.value ?? 'unknown' });
  const type = opinion('type', CLAIM_TYPES);
  const injuries = opinion('injuries', HURT);
  const thirdParty = onOthers(opinion('thirdParty', OTHERS), findings, (type ?? findings.type)?.value);
  return {
    ...(type === undefined ? {} : { type }),
    ...(injuries === undefined ? {} : { injuries }),
    ...(thirdParty === undefined ? {} : { thirdParty }),
  };
}

/**
 * Who collides alone names what was hit, and the rules find that. Where they found nothing, words that usually stand in single-party
 * events ("parking", "mur") do not show that there was nobody else.
 */
function onOthers(
  opinion: Evidence<Ternary> | undefined,
  findings: Findings,
  type: ClaimType | undefined,
): Evidence<Ternary> | undefined {
  const silent = type === 'collision' && findings.thirdParty === undefined;
  return silent && opinion?.value === 'no' ? { ...opinion, value: 'yes' } : opinion;
}

function opinionOn<T extends string>(
  reading: Reading,
  said: Weighable,
  field: keyof SecondOpinion,
  { values, found }: { readonly values: readonly T[]; readonly found: string },
): Evidence<T> | undefined {
  const table = tablesOf(reading.language).get(field);
  if (table === undefined) return undefined;
  const weighed = weigh(table, said);
  const value = values.find((name) => name === weighed.value);
  // Where both say the same, the words that a rule knows are the better evidence.
  if (value === undefined || value === found) return undefined;
  const least = found === 'unknown' ? LEAST_CHANCE : LEAST_CHANCE_AGAINST_A_RULE;
  if (weighed.chance < least[field]) return undefined;
  return { value, span: spanOf(reading, weighed.word), confidence: MOST_CONFIDENCE * weighed.chance };
}

/** The first word that has what speaks most for the value. */
function spanOf(reading: Reading, feature: string): Evidence<unknown>['span'] {
  const at = reading.tokens.findIndex(({ written }) => hasFeature(written, feature));
  return at < 0 ? { start: 0, end: 0 } : spanOfTokens(reading, at, at);
}
