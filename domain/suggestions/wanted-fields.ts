import type { Understanding } from '../understanding/types';
import { SUGGESTED_FIELDS, type SuggestedField } from './types';

/** Fewer words are an answer, a greeting or a secret; longer texts are read by ourselves alone. */
const LEAST_WORDS = 6;
const LONGEST = 2_000;

/** Without these our own reading has understood too little to go on. */
const NEEDED: readonly SuggestedField[] = ['type', 'lossDate', 'place'];

/**
 * What is worth asking a provider about: the fields that our own reading left empty, where the text is an account and something
 * needed is among them. None otherwise: most messages never leave the house.
 */
export function wantedFields(text: string, reading: Understanding): readonly SuggestedField[] {
  const words = text.trim().split(/\s+/u).length;
  if (words < LEAST_WORDS || text.length > LONGEST || !['declare', 'other'].includes(reading.intent)) {
    return [];
  }
  const empty = SUGGESTED_FIELDS.filter((field) => reading[field] === undefined);
  return empty.some((field) => NEEDED.includes(field)) ? empty : [];
}
