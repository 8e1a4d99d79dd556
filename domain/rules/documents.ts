import type { ClaimType, DocumentKind } from '../claim/types';
import { HOUSE, type Sourced } from './source';

/** Conditions on the facts that a row may name; their meaning stands in `claim/required-documents.ts`. */
export type DocumentCondition =
  | 'police_venue'
  | 'vol_de_vehicule'
  | 'cambriolage'
  | 'tiers_identifiable'
  | 'tiers_absent_ou_en_fuite'
  | 'tiers_en_fuite'
  | 'tiers_possible'
  | 'constat_rempli'
  | 'autre_conducteur_connu'
  | 'sans_tiers'
  | 'bien_autre_que_vehicule'
  | 'blesse';

/** What is offered to a customer who says "je ne peux pas". */
export type DocumentAlternative = 'declaration_ecrite' | 'envoi_plus_tard' | 'devis_par_expert' | 'avis_conseiller';

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

const THEFT: Sourced = { source: 'PRODUCT.md section 2; service-public F2685', standing: 'read' };

/**
 * Required documents by type (PRODUCT.md section 2). A type without a row is never settled by rule. A row may become
 * easier when there is no third party, never harder: adding a party must not lower the index.
 */
export const DOCUMENT_RULES: readonly DocumentRule[] = [
  {
    type: 'collision',
    when: 'tiers_identifiable',
    kind: 'constat',
    equivalents: [{ kind: 'declaration_ecrite', when: 'autre_conducteur_connu' }],
    alternative: 'declaration_ecrite',
    ...HOUSE,
  },
  {
    type: 'collision',
    when: 'tiers_absent_ou_en_fuite',
    kind: 'declaration_ecrite',
    // A pole or a boar is no reason to lodge a complaint, and signs no report.
    equivalents: [
      { kind: 'recepisse_plainte', when: 'tiers_en_fuite' },
      { kind: 'constat', when: 'constat_rempli' },
    ],
    alternative: 'avis_conseiller',
    ...HOUSE,
  },
  { type: 'collision', kind: 'photos', minimumFiles: 4, alternative: 'envoi_plus_tard', ...HOUSE },
  { type: 'collision', kind: 'devis_ou_facture', alternative: 'devis_par_expert', ...HOUSE },
  { type: 'collision', when: 'police_venue', kind: 'rapport_police', alternative: 'envoi_plus_tard', ...HOUSE },

  { type: 'vol', when: 'vol_de_vehicule', kind: 'recepisse_plainte', alternative: 'envoi_plus_tard', ...THEFT },
  { type: 'vol', when: 'vol_de_vehicule', kind: 'carte_grise', alternative: 'avis_conseiller', ...THEFT },
  { type: 'vol', when: 'vol_de_vehicule', kind: 'cles', alternative: 'avis_conseiller', ...THEFT },
  { type: 'vol', when: 'cambriolage', kind: 'recepisse_plainte', alternative: 'envoi_plus_tard', ...HOUSE },
  { type: 'vol', when: 'cambriolage', kind: 'liste_valorisee', alternative: 'avis_conseiller', ...HOUSE },

  { type: 'incendie', kind: 'photos', alternative: 'envoi_plus_tard', ...HOUSE },
  { type: 'incendie', kind: 'liste_valorisee', alternative: 'avis_conseiller', ...HOUSE },
  { type: 'incendie', kind: 'attestation_pompiers', alternative: 'avis_conseiller', ...HOUSE },

  {
    type: 'degats_des_eaux',
    when: 'tiers_possible',
    kind: 'constat_degat_des_eaux',
    alternative: 'avis_conseiller',
    ...HOUSE,
  },
  // Nobody else is there to sign a report with.
  {
    type: 'degats_des_eaux',
    when: 'sans_tiers',
    kind: 'declaration_ecrite',
    equivalents: [{ kind: 'constat_degat_des_eaux', when: 'constat_rempli' }],
    alternative: 'avis_conseiller',
    ...HOUSE,
  },
  { type: 'degats_des_eaux', kind: 'photos', alternative: 'envoi_plus_tard', ...HOUSE },
  { type: 'degats_des_eaux', kind: 'devis_ou_facture', alternative: 'devis_par_expert', ...HOUSE },

  { type: 'bris_de_glace', kind: 'photos', alternative: 'envoi_plus_tard', ...HOUSE },
  { type: 'bris_de_glace', kind: 'devis_ou_facture', alternative: 'devis_par_expert', ...HOUSE },

  { type: 'vandalisme', kind: 'recepisse_plainte', alternative: 'envoi_plus_tard', ...HOUSE },
  { type: 'vandalisme', kind: 'photos', alternative: 'envoi_plus_tard', ...HOUSE },
  { type: 'vandalisme', kind: 'devis_ou_facture', alternative: 'devis_par_expert', ...HOUSE },

  { type: 'evenement_climatique', kind: 'photos', alternative: 'envoi_plus_tard', ...HOUSE },
  {
    type: 'evenement_climatique',
    kind: 'devis_ou_facture',
    equivalents: [{ kind: 'liste_valorisee', when: 'bien_autre_que_vehicule' }],
    alternative: 'devis_par_expert',
    ...HOUSE,
  },

  {
    type: 'blessure',
    kind: 'certificat_medical',
    alternative: 'envoi_plus_tard',
    protectedUpload: true,
    ...HOUSE,
  },
  {
    when: 'blesse',
    kind: 'certificat_medical',
    alternative: 'envoi_plus_tard',
    protectedUpload: true,
    ...HOUSE,
  },
];
