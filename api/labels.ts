import type { ActionCode } from '../domain/assessment/decision-types';

/** What is to be done, as a noun, for pages that show it. */
const STEPS: Readonly<Record<ActionCode, string>> = {
  fournir_piece: 'Envoi de vos pièces',
  prendre_en_charge: 'Prise en charge par un conseiller',
  verifier_pieces: 'Vérification des pièces',
  valider_calcul: 'Confirmation du calcul',
  reexaminer_pieces: 'Relecture des pièces',
  missionner_expert: "Désignation d'un expert",
  orienter_garage: 'Choix du garage, qui vous revient',
  chiffrer_dommages: 'Chiffrage des dommages',
};

/** A code that an older version stored is shown as it is. */
export function stepLabel(code: string): string {
  return code in STEPS ? STEPS[code as ActionCode] : code;
}
