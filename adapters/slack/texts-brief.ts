import type { PlainContradiction, QuoteTopic, RecommendationCode, TimelineEntry } from '../../domain/brief/types';
import type { LiabilityHintKind } from '../../domain/liability/constat-hint';
import type { ConventionId } from '../../domain/rules/recourse-conventions';

/** What advisors read in a brief; nothing of it is said to a customer. */
export const BRIEF_LABELS = {
  todo: 'À faire',
  contradictions: 'Ne concorde pas',
  none: 'rien',
  signals: 'Points à vérifier, jamais un refus',
  timeline: 'Chronologie',
  quotes: 'Ce qu’il ou elle a dit',
  supposed: 'supposé',
  hint: 'Indice du constat (barème IRSA, non opposable à l’assuré)',
  unsigned: 'constat non signé par les deux',
  ownShare: 'part du client',
  boxes: 'cases',
  before: 'avant le',
  changed: 'modifié le',
} as const;

export const RECOMMENDATION_NAMES: Readonly<Record<RecommendationCode, string>> = {
  appeler_client: 'Appeler le client',
  tenir_echeance: 'Tenir l’échéance',
  preciser_blessures: 'Demander si quelqu’un a mal',
  verifier_identite: 'Vérifier l’identité du déclarant',
  comparer_dossiers: 'Comparer avec le dossier',
  verifier_contrat: 'Vérifier le contrat et ses dates',
  verifier_garantie: 'Vérifier la garantie',
  entendre_les_parties: 'Entendre chaque partie sur les circonstances',
  reprendre_recit: 'Reprendre le récit avec le client',
  controler_montant: 'Contrôler le montant sur la pièce',
  lever_contradictions: 'Lever ce qui ne concorde pas',
  examiner_delai: 'Examiner le délai de déclaration : sans préjudice prouvé, pas de déchéance (L113-2)',
  valider_calcul: 'Valider ou corriger le calcul',
  demander_piece: 'Demander la pièce',
  poser_question: 'Demander',
  exercer_recours: 'Exercer le recours',
};

export const CALL_REASONS: Readonly<Record<string, string>> = {
  blessure: 'une personne est blessée',
  detresse: 'forte détresse exprimée',
  conseiller_demande: 'il ou elle demande un conseiller',
};

export const CONTRADICTION_NAMES: Readonly<Record<PlainContradiction, string>> = {
  tiers_nie_et_compte: 'Aucun tiers selon le client, et pourtant une autre partie',
  date_apres_declaration: 'Date du sinistre après sa déclaration, ou qui n’existe pas',
  date_avant_contrat: 'Date du sinistre avant le début du contrat',
  constat_contradictoire: 'Les cases des deux conducteurs se contredisent',
  constat_contre_recit: 'Les cases du constat contredisent le récit',
  reclame_plus_que_prouve: 'Montant demandé supérieur au devis ou à la facture',
  suppositions_dominantes: 'Plus de suppositions que de faits',
};

export const TIMELINE_NAMES: Readonly<Record<TimelineEntry['code'], string>> = {
  debut_contrat: 'Début du contrat',
  sinistre: 'Sinistre',
  declaration: 'Premier message',
  statut: 'Dossier',
  piece: 'Pièce reçue',
  correction: 'Réponse corrigée',
};

export const TOPIC_NAMES: Readonly<Record<QuoteTopic, string>> = {
  injuries: 'Blessés',
  thirdParty: 'Tiers',
  liability: 'Responsabilité',
  lossDate: 'Date',
  place: 'Lieu',
  police: 'Police',
  constat: 'Constat',
  amount: 'Montant',
  other: 'Récit',
};

export const HINT_NAMES: Readonly<Record<LiabilityHintKind, string>> = {
  other_at_fault: 'l’autre conducteur',
  own_at_fault: 'le client',
  shared: 'partagé',
  conflicting: 'contradictoire',
  undetermined: 'indéterminé',
};

export const CONVENTION_NAMES: Readonly<Record<ConventionId, string>> = {
  irsa: 'convention IRSA',
  cid: 'convention CID',
  irsi: 'convention IRSI',
};
