import { CLAIM_TYPES, DOCUMENT_KINDS, type ClaimType, type DocumentKind } from '../claim/types';
import { distinct, flag, list, oneOf, shape, whole, type Check } from './checks';
import { NOTED, SOURCED, type Sourced } from './source';

/** Conditions on the facts that a row may name; their meaning stands in `claim/required-documents.ts`. */
const DOCUMENT_CONDITIONS = [
  'police_venue',
  'vol_de_vehicule',
  'cambriolage',
  'tiers_identifiable',
  'tiers_absent_ou_en_fuite',
  'tiers_en_fuite',
  'tiers_possible',
  'constat_rempli',
  'autre_conducteur_connu',
  'sans_tiers',
  'bien_autre_que_vehicule',
  'blesse',
] as const;
export type DocumentCondition = (typeof DOCUMENT_CONDITIONS)[number];

/** What is offered to a customer who says "je ne peux pas". */
const ALTERNATIVES = ['declaration_ecrite', 'envoi_plus_tard', 'devis_par_expert', 'avis_conseiller'] as const;
export type DocumentAlternative = (typeof ALTERNATIVES)[number];

/**
 * A required document (PRODUCT.md section 2). A type without a row is never settled by rule. A row may become easier when
 * there is no third party, never harder: adding a party must not lower the index.
 */
export interface DocumentRule extends Sourced {
  /** Absent: any type. */
  readonly type?: ClaimType;
  readonly when?: DocumentCondition;
  /** The paper to ask for first. */
  readonly kind: DocumentKind;
  /** Papers that do as well, some under a condition. */
  readonly equivalents?: readonly { readonly kind: DocumentKind; readonly when?: DocumentCondition }[];
  /** How many files it takes; 1 when absent. */
  readonly minimumFiles?: number;
  readonly alternative: DocumentAlternative;
  /** By the protected upload page only, never in a chat. */
  readonly protectedUpload?: boolean;
}

const kind = oneOf(DOCUMENT_KINDS);
const condition = { when: oneOf(DOCUMENT_CONDITIONS) };

export const documentRules: Check<readonly DocumentRule[]> = distinct(
  list(
    shape(
      { kind, alternative: oneOf(ALTERNATIVES), ...SOURCED },
      {
        type: oneOf(CLAIM_TYPES),
        ...condition,
        equivalents: list(shape({ kind }, condition)),
        minimumFiles: whole(1, 20),
        protectedUpload: flag,
        ...NOTED,
      },
    ),
    1,
  ),
  (row) => `${row.type ?? ''} ${row.when ?? ''} ${row.kind}`,
);
