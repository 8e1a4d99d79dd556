import { bigint, day, id, json, optional, text, uuid } from './columns';
import { defineTable } from './table';

/** Policies. Sums are in minor units of `devise`. */
export interface PolicyRow {
  readonly id: string;
  readonly numero: string;
  readonly client_id: string;
  readonly produit: string;
  readonly pays: string;
  readonly fuseau: string;
  readonly devise: string;
  readonly debut: string;
  readonly fin: string | null;
  readonly suspensions: unknown;
  readonly limite_automatique: string | null;
}

export const policiesTable = defineTable<PolicyRow>('contrats', {
  id,
  numero: text,
  client_id: uuid,
  produit: text,
  pays: text,
  fuseau: text,
  devise: text,
  debut: day,
  fin: optional(day),
  suspensions: json,
  limite_automatique: optional(bigint),
});
