import { demoCustomer } from './people';

/** A person to try the product as. */
export interface DemoLogin {
  readonly matricule: string;
  readonly name: string;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string;
  readonly pin: string;
  readonly phone: string;
  /** What is worth trying, in French: it is shown. */
  readonly hint: string;
}

const HINTS: readonly (readonly [matricule: string, hint: string])[] = [
  ['AB-123-CD', 'Maroc, auto et habitation, aucun dossier : pour déclarer'],
  ['NP-357-QR', 'France, bris de glace accepté automatiquement : pour suivre'],
  ['CD-345-EF', 'Maroc, collision : des pièces sont attendues'],
  ['EF-567-GH', 'Maroc, vol de voiture : chez les conseillers, en attente'],
  ['FG-678-HJ', 'Maroc, incendie : pris par Youssef'],
  ['LM-135-NP', 'Maroc, contrat de moins de trente jours'],
  ['KL-012-MN', 'Maroc, contrat échu'],
  ['XY-147-ZA', 'France, in English'],
];

/** For the playground's page and the README. */
export const DEMO_LOGINS: readonly DemoLogin[] = HINTS.map(([matricule, hint]) => {
  const { firstName, lastName, birthDate, pin, phone } = demoCustomer(matricule);
  return { matricule, name: `${firstName} ${lastName}`, birthDate, pin: pin ?? '', phone: phone ?? '', hint };
});
