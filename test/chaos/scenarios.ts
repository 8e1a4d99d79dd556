import type { Guarantee } from '../../domain/policy/types';

/** How a conversation is meant to end; the checks know what each leaves in the database. */
export type Ends = 'settled' | 'waits' | 'escalated' | 'follows';

/** One kind of customer. They answer what they are asked, so a scenario is not a list of steps. */
export interface Scenario {
  readonly name: string;
  readonly ends: Ends;
  /** How they tell what happened, or say what they want, when they are asked. */
  readonly opening: string;
  /** By the name of the question; a 📷 is a photo. What is not here is answered with "non". */
  readonly answers: Readonly<Record<string, string>>;
  /** They have no matricule: an unverified dossier, for a person. */
  readonly unverified?: boolean;
  /** In the end they ask the advisor to give them back to the bot. */
  readonly returned?: boolean;
}

const READ_BACK = { readBack: 'oui' };

const GLASS_SETTLED: Scenario = {
  name: 'a window, settled',
  ends: 'settled',
  opening: 'pare-brise cassé ce matin à Rabat',
  answers: { ...READ_BACK, 'doc.photos': '📷', 'doc.devis_ou_facture': '📷 800 dh' },
};
const GLASS_WAITS: Scenario = {
  name: 'a window, without a quote',
  ends: 'waits',
  opening: 'pare-brise cassé hier à Fès',
  answers: { ...READ_BACK, 'doc.photos': '📷', 'doc.devis_ou_facture': 'pas encore' },
};
const COLLISION_SETTLED: Scenario = {
  name: 'a collision with everything, settled',
  ends: 'settled',
  opening: "on m'a reculé dessus ce matin parking Marjane casa, constat signé",
  answers: { ...READ_BACK, constatPhoto: '📷', 'doc.photos': '📷📷📷📷', 'doc.devis_ou_facture': '📷 3200 dh' },
};
const HURT: Scenario = {
  name: 'somebody hurt',
  ends: 'escalated',
  opening: "accident hier à Casablanca, un camion m'a percuté, avec un blessé",
  answers: READ_BACK,
};
const THREE_VEHICLES: Scenario = {
  name: 'three vehicles',
  ends: 'escalated',
  opening: 'carambolage hier à Rabat entre trois voitures',
  answers: {
    ...READ_BACK,
    otherDriverKnown: 'oui',
    otherIdentity: 'Karim Benali',
    circumstances: "j'étais à l'arrêt et les deux autres m'ont percuté",
    'doc.declaration_ecrite': 'oui',
    'doc.photos': 'plus tard',
    'doc.devis_ou_facture': 'pas encore',
  },
};
const HUMAN: Scenario = {
  name: 'wants a person',
  ends: 'escalated',
  opening: 'parler à un conseiller',
  answers: {},
  returned: true,
};
const UNVERIFIED: Scenario = {
  name: 'has no matricule',
  ends: 'escalated',
  opening: 'un camion a percuté ma voiture hier à Fès',
  answers: {},
  unverified: true,
};
const FOLLOWS: Scenario = { name: 'follows a dossier', ends: 'follows', opening: 'suivre mon dossier', answers: {} };

/** Fifty customers of all kinds. */
export const SCENARIOS: readonly Scenario[] = [
  ...times(12, GLASS_SETTLED),
  ...times(7, GLASS_WAITS),
  ...times(5, COLLISION_SETTLED),
  ...times(9, HURT),
  ...times(6, THREE_VEHICLES),
  ...times(5, HUMAN),
  ...times(2, UNVERIFIED),
  ...times(4, FOLLOWS),
];

/** What everybody is insured for. */
export const GUARANTEES: readonly Guarantee[] = ['responsabilite_civile', 'collision', 'vol', 'bris_de_glace'];

function times(count: number, scenario: Scenario): Scenario[] {
  return Array.from({ length: count }, () => scenario);
}
