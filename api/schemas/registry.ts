import { z } from 'zod';

/** Schemas that have a name in the document (`#/components/schemas/…`). */
export const NAMED = z.registry<{ readonly id: string }>();

/** Gives a schema its name in the document. */
export function named<Schema extends z.ZodType>(id: string, schema: Schema): Schema {
  NAMED.add(schema, { id });
  return schema;
}
