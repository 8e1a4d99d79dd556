import type { ClaimType, DocumentKind } from '../../domain/claim/types';
import { plainText } from './read-account';

/** Health data is protected whatever was asked: it is looked for first. */
const MEDICAL =
  /certificat medical|medica(l|ux)|medecin|docteur|hopital|hospital|urgences|radio(graphie)?\b|irm\b|scanner|ordonnance|arret de travail|\bitt\b|blessure|plaie|hematome|fracture|bleus?\b/;

const BY_CAPTION: readonly (readonly [DocumentKind, RegExp])[] = [
  ['devis_ou_facture', /\bdevis\b|\bfactures?\b|estimation du garage/],
  ['recepisse_plainte', /plainte|recepisse|depot de/],
  ['carte_grise', /carte grise|certificat d'immatriculation/],
  ['cles', /\bcles?\b|\bclefs?\b/],
  ['attestation_pompiers', /pompier/],
  ['rapport_police', /\bpv\b|proces[- ]verbal|rapport de (la )?police|gendarme/],
  ['liste_valorisee', /\bliste\b|inventaire/],
  ['constat', /constat/],
  ['declaration_ecrite', /declaration|temoignage|attestation sur l'honneur/],
  ['photos', /photos?|vues?\b|images?\b/],
];

/** Whether a caption speaks of somebody's health. */
export function isMedicalCaption(caption: string): boolean {
  return MEDICAL.test(plainText(caption));
}

/**
 * Which paper was sent: what was just asked for, unless the caption names another one; what it names when nothing was
 * asked; else unknown (null).
 */
export function documentKindOf(
  caption: string,
  asked: DocumentKind | null,
  type: ClaimType | null,
): DocumentKind | null {
  if (isMedicalCaption(caption)) return 'certificat_medical';
  const plain = plainText(caption);
  const named = BY_CAPTION.filter(([, words]) => words.test(plain)).map(([kind]) => reportOf(kind, type));
  if (asked !== null && (named.length === 0 || named.includes(asked))) return asked;
  return named[0] ?? null;
}

/** A "constat" of a water leak is another paper than that of a collision. */
function reportOf(kind: DocumentKind, type: ClaimType | null): DocumentKind {
  return kind === 'constat' && type === 'degats_des_eaux' ? 'constat_degat_des_eaux' : kind;
}
