import type { ClaimFacts, ClaimOutcome } from '../../domain/claim/types';
import type { Product } from '../../domain/policy/types';
import type { ReimbursementStatus } from '../../domain/policy/reimbursement-status';

/** What became of a claim after the rules had decided. Hours are counted back from the first start. */
type DemoSequel =
  | { readonly kind: 'none' }
  /** Still being told: no score, no decision. */
  | { readonly kind: 'draft' }
  | { readonly kind: 'expert'; readonly hoursAgo: number }
  /** An advisor, by Slack user id, has it and has answered. */
  | { readonly kind: 'taken'; readonly by: string; readonly hoursAgo: number; readonly answer: string }
  | { readonly kind: 'settled'; readonly hoursAgo: number; readonly sums: DemoSums; readonly outcome?: ClaimOutcome };

/** In minor units of the policy's currency. */
export interface DemoSums {
  readonly status: ReimbursementStatus;
  readonly claimed: number;
  /** What of it an advisor retained, before the deductible; absent: all of it. */
  readonly retained?: number;
  readonly accepted: number;
  readonly deductible: number;
}

export interface DemoClaimSpec {
  readonly matricule: string;
  readonly product: Product;
  readonly lossDaysAgo: number;
  readonly declaredHoursAgo: number;
  readonly facts: Omit<ClaimFacts, 'lossDate' | 'policyId' | 'claimedAmount' | 'quoteAmount'>;
  /** Claimed and quoted alike, in minor units; absent: not known yet. */
  readonly amount?: number;
  readonly sequel: DemoSequel;
}

const CLEAR = {
  hedges: 0,
  factualClauses: 6,
  distress: 0,
  confidence: 0.95,
  unsureAnswers: 0,
  injuries: 'no',
} as const;

/** Recent enough that no clock has run out, told as people tell it. */
export const DEMO_CLAIMS: readonly DemoClaimSpec[] = [
  {
    matricule: 'CD-345-EF',
    product: 'auto',
    lossDaysAgo: 1,
    declaredHoursAgo: 6,
    facts: {
      ...CLEAR,
      account: ['On m’a heurtée à l’arrière hier à un feu rouge, boulevard Zerktouni. Le constat est signé.'],
      type: 'collision',
      place: 'boulevard Zerktouni, Casablanca',
      thirdParty: 'yes',
      otherDriverKnown: 'yes',
      parties: 2,
      liability: 'admitted_by_other',
      circumstances: 'j’étais à l’arrêt, l’autre voiture roulait derrière moi',
      police: 'no',
      constat: 'yes',
      documents: { constat: 'received', photos: 'announced', devis_ou_facture: 'missing' },
    },
    amount: 640_000,
    sequel: { kind: 'none' },
  },
  {
    matricule: 'DE-456-FG',
    product: 'habitation',
    lossDaysAgo: 4,
    declaredHoursAgo: 76,
    facts: {
      ...CLEAR,
      account: ['Fuite sous l’évier dimanche, le parquet de la cuisine a gonflé. J’ai coupé l’eau.'],
      type: 'degats_des_eaux',
      place: 'mon appartement, Rabat',
      thirdParty: 'no',
      parties: 1,
      documents: { declaration_ecrite: 'received', photos: 'received', devis_ou_facture: 'unavailable' },
    },
    sequel: { kind: 'expert', hoursAgo: 50 },
  },
  {
    matricule: 'NP-357-QR',
    product: 'auto',
    lossDaysAgo: 1,
    declaredHoursAgo: 20,
    facts: {
      ...CLEAR,
      account: ['Un gravillon a fendu mon pare-brise hier sur la rocade. Le devis est de 420 euros.'],
      type: 'bris_de_glace',
      place: 'rocade de Rennes',
      thirdParty: 'no',
      parties: 1,
      documents: { photos: 'received', devis_ou_facture: 'received' },
    },
    amount: 42_000,
    sequel: { kind: 'none' },
  },
  {
    matricule: 'PQ-468-RS',
    product: 'auto',
    lossDaysAgo: 2,
    declaredHoursAgo: 5,
    facts: {
      ...CLEAR,
      hedges: 5,
      factualClauses: 4,
      confidence: 0.6,
      unsureAnswers: 2,
      account: [
        'Je crois que la camionnette m’a touché avant-hier en se garant, peut-être pendant que je déchargeais.',
      ],
      type: 'collision',
      place: null,
      thirdParty: 'yes',
      otherDriverKnown: 'yes',
      parties: 2,
      liability: 'undisputed',
      circumstances: 'j’étais garé, la camionnette manœuvrait peut-être',
      police: 'no',
      constat: 'yes',
      documents: { constat: 'received', photos: 'received', devis_ou_facture: 'received' },
    },
    amount: 78_000,
    sequel: { kind: 'none' },
  },
  {
    matricule: 'EF-567-GH',
    product: 'auto',
    lossDaysAgo: 1,
    declaredHoursAgo: 4,
    facts: {
      ...CLEAR,
      hedges: 3,
      factualClauses: 2,
      confidence: 0.5,
      unsureAnswers: 2,
      distress: 2,
      account: ['Ma voiture n’est plus là ce matin ! Je l’avais laissée devant la gare, je crois vers 19 heures.'],
      type: 'vol',
      theftOf: 'vehicle',
      place: null,
      thirdParty: 'unknown',
      police: 'unknown',
      documents: { recepisse_plainte: 'missing', carte_grise: 'missing', cles: 'announced' },
    },
    amount: 9_500_000,
    sequel: { kind: 'none' },
  },
  {
    matricule: 'FG-678-HJ',
    product: 'habitation',
    lossDaysAgo: 2,
    declaredHoursAgo: 30,
    facts: {
      ...CLEAR,
      hedges: 2,
      distress: 2,
      account: ['Le feu a pris dans la cuisine avant-hier soir. Les pompiers sont venus, personne n’est blessé.'],
      type: 'incendie',
      otherDamage: ['degats_des_eaux'],
      place: 'ma maison, Salé',
      thirdParty: 'no',
      parties: 1,
      documents: { photos: 'received', liste_valorisee: 'announced', attestation_pompiers: 'missing' },
    },
    amount: 4_800_000,
    sequel: {
      kind: 'taken',
      by: 'U0ADVISOR2',
      hoursAgo: 29,
      answer: 'Bonjour, je m’occupe de votre dossier. L’attestation des pompiers peut attendre, reposez-vous d’abord.',
    },
  },
  {
    matricule: 'GH-789-JK',
    product: 'auto',
    lossDaysAgo: 1,
    declaredHoursAgo: 20,
    facts: {
      ...CLEAR,
      injuries: 'yes',
      distress: 2,
      account: ['Un camion m’a coupé la route à Aïn Sebaâ. J’ai mal au cou, je sors des urgences.'],
      type: 'collision',
      place: 'Aïn Sebaâ',
      thirdParty: 'yes',
      otherDriverKnown: 'yes',
      parties: 2,
      liability: 'contested',
      circumstances: 'je roulais tout droit, le camion venait de droite',
      police: 'yes',
      constat: 'no',
      documents: { photos: 'received', rapport_police: 'announced' },
    },
    sequel: {
      kind: 'taken',
      by: 'U0ADVISOR1',
      hoursAgo: 19,
      answer: 'Bonjour madame, j’ai votre dossier. Gardez le certificat des urgences, je vous envoie un lien protégé.',
    },
  },
  {
    matricule: 'QR-579-ST',
    product: 'habitation',
    lossDaysAgo: 1,
    declaredHoursAgo: 10,
    facts: {
      ...CLEAR,
      account: ['La grêle a percé la véranda hier après-midi.'],
      type: 'evenement_climatique',
      place: 'ma maison, près d’Angers',
      thirdParty: 'no',
      parties: 1,
      documents: { photos: 'received', liste_valorisee: 'announced' },
    },
    amount: 230_000,
    sequel: { kind: 'none' },
  },
  {
    matricule: 'TV-802-WX',
    product: 'habitation',
    lossDaysAgo: 3,
    declaredHoursAgo: 44,
    facts: {
      ...CLEAR,
      account: ['Le lave-vaisselle du dessus a débordé, mon plafond est taché. Constat fait avec le voisin.'],
      type: 'degats_des_eaux',
      place: 'mon appartement, Nantes',
      thirdParty: 'yes',
      parties: 2,
      liability: 'admitted_by_other',
      documents: { constat_degat_des_eaux: 'received', photos: 'received', devis_ou_facture: 'received' },
    },
    amount: 160_000,
    sequel: {
      kind: 'settled',
      hoursAgo: 22,
      sums: {
        status: 'partiellement_accepte',
        claimed: 160_000,
        retained: 135_000,
        accepted: 110_000,
        deductible: 25_000,
      },
    },
  },
  {
    matricule: 'HJ-890-KL',
    product: 'auto',
    lossDaysAgo: 0,
    declaredHoursAgo: 1,
    facts: {
      account: ['bonjour, la vitre arrière est cassée ce matin'],
      type: 'bris_de_glace',
      injuries: 'no',
      hedges: 0,
      factualClauses: 1,
    },
    sequel: { kind: 'draft' },
  },
  {
    matricule: 'BC-234-DE',
    product: 'auto',
    lossDaysAgo: 21,
    declaredHoursAgo: 20 * 24,
    facts: {
      ...CLEAR,
      account: ['Portière rayée sur un parking surveillé, plainte déposée le jour même.'],
      type: 'vandalisme',
      place: 'parking de la médina, Marrakech',
      thirdParty: 'unknown',
      police: 'yes',
      documents: { recepisse_plainte: 'received', photos: 'received', devis_ou_facture: 'received' },
    },
    amount: 410_000,
    sequel: {
      kind: 'settled',
      hoursAgo: 12 * 24,
      sums: { status: 'paye', claimed: 410_000, accepted: 360_000, deductible: 50_000 },
      outcome: 'indemnise',
    },
  },
  {
    matricule: 'ST-791-VW',
    product: 'auto',
    lossDaysAgo: 26,
    declaredHoursAgo: 25 * 24,
    facts: {
      ...CLEAR,
      account: ['Rétroviseur cassé, je l’ai vu en rentrant de vacances.'],
      type: 'vandalisme',
      place: 'devant chez moi, Lille',
      thirdParty: 'unknown',
      police: 'no',
      documents: { recepisse_plainte: 'unavailable', photos: 'received', devis_ou_facture: 'received' },
    },
    amount: 18_000,
    sequel: {
      kind: 'settled',
      hoursAgo: 15 * 24,
      sums: { status: 'rejete', claimed: 18_000, accepted: 0, deductible: 25_000 },
      outcome: 'refuse',
    },
  },
];
