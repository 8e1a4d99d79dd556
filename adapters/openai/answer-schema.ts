import { z } from 'zod';
import { CLAIM_TYPES } from '../../domain/claim/types';
import type { SuggestedField, Suggestion } from '../../domain/suggestions/types';

const evidence = z.string().min(1).max(400).describe('Words of the message, copied letter by letter');
const yesNo = z.strictObject({ value: z.enum(['yes', 'no']), evidence }).nullable();

/** One entry a field; null where the message does not say it. */
const FIELDS = {
  type: z.strictObject({ value: z.enum(CLAIM_TYPES), evidence }).nullable(),
  lossDate: z.strictObject({ evidence }).nullable(),
  place: z.strictObject({ evidence }).nullable(),
  injuries: yesNo,
  thirdParty: yesNo,
  police: yesNo,
  constat: yesNo,
} as const satisfies Readonly<Record<SuggestedField, z.ZodType>>;

/** Exactly the fields that were asked for: anything else is no answer. */
function answerSchema(fields: readonly SuggestedField[]) {
  return z.strictObject(Object.fromEntries(fields.map((field) => [field, FIELDS[field]])));
}

/** As the API wants it (strict mode: every field is there, nothing else is). */
export function jsonSchemaOf(fields: readonly SuggestedField[]): Record<string, unknown> {
  const { $schema: _, ...schema } = z.toJSONSchema(answerSchema(fields));
  return schema;
}

/** Null when the answer is not what was asked for. */
export function readAnswer(text: string, fields: readonly SuggestedField[]): Suggestion | null {
  const read = answerSchema(fields).safeParse(jsonOf(text));
  if (!read.success) return null;
  return Object.fromEntries(Object.entries(read.data).filter(([, value]) => value !== null));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
