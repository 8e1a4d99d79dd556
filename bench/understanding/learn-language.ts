import { writeTables } from '../../domain/understanding/learned/table-text';
import type { LearntTable } from '../../domain/understanding/learned/weigh';
import type { UnderstoodLanguage } from '../../domain/understanding/types';
import { examplesOf, LEARNT_FIELDS, type LearntField } from './examples';
import { learnWeights } from './learn-weights';

/** The tables of one language as text, from the corpora below the working folder: of all fields, or of some. */
export function learnLanguage(
  language: UnderstoodLanguage,
  fields: readonly LearntField[] = LEARNT_FIELDS,
): { readonly text: string; readonly messages: number } {
  const learnt = fields.map((field) => ({ field, examples: examplesOf(language, field) }));
  const tables = learnt.map(({ field, examples }): [string, LearntTable] => [field, learnWeights(examples)]);
  return { text: writeTables(new Map(tables)), messages: Math.max(...learnt.map(({ examples }) => examples.length)) };
}
