import {
  CLAIM_TYPE_NAMES,
  DOCUMENT_NAMES,
  FACT_NAMES,
  LIABILITY_NAMES,
  TERNARY_NAMES,
} from '../../adapters/slack/texts';
import type { ClaimFacts, DocumentKind, LossDate } from '../../domain/claim/types';
import { dateText } from '../../adapters/slack/render-brief';
import { formatMoney, type Money } from '../../domain/money';

/** Names of the facts that only an auditor reads. */
const NAMES: Readonly<Record<string, string>> = {
  ...FACT_NAMES,
  otherDamage: 'Autres dommages',
  otherParty: 'Autre partie',
  damagedThing: 'Bien endommagé',
  theftOf: 'Bien volé',
  documents: 'Pièces',
  report: 'Constat, contenu',
  hedges: 'Hésitations',
  factualClauses: 'Propositions sans hésitation',
  distress: 'Détresse (0 à 2)',
  confidence: 'Confiance de lecture (0 à 1)',
  unsureAnswers: '« Je ne sais pas »',
  amountToConfirm: 'Montant à confirmer',
  corrections: 'Corrections',
  humanRequested: 'Conseiller demandé',
};

/** Shown elsewhere, or notes of the conversation that no rule reads. */
const LEFT_OUT: readonly (keyof ClaimFacts)[] = ['account', 'settled', 'policyId'];

const STATES = { received: 'reçu', announced: 'annoncé', unavailable: 'impossible', missing: 'à venir' } as const;

/** One line a fact, in the order in which they were told: nothing of what the rules were given is left unsaid. */
export function factLines(facts: ClaimFacts): readonly string[] {
  return Object.entries(facts)
    .filter(([name]) => !LEFT_OUT.includes(name as keyof ClaimFacts))
    .map(([name, value]) => `${NAMES[name] ?? name} : ${valueOf(name, value)}`);
}

function valueOf(name: string, value: unknown): string {
  if (value === null) return 'demandé, pas connu';
  if (name === 'documents') return documentsOf(value as NonNullable<ClaimFacts['documents']>);
  if (name === 'lossDate') return dateText(value as LossDate);
  if (name === 'type') return CLAIM_TYPE_NAMES[value as keyof typeof CLAIM_TYPE_NAMES];
  if (name === 'liability') return LIABILITY_NAMES[value as keyof typeof LIABILITY_NAMES];
  if (isMoney(value)) return formatMoney(value, 'fr');
  if (typeof value === 'string') return isTernary(value) ? TERNARY_NAMES[value] : value;
  return value === true ? 'oui' : JSON.stringify(value);
}

function documentsOf(documents: NonNullable<ClaimFacts['documents']>): string {
  const named = Object.entries(documents).map(
    ([kind, state]) => `${DOCUMENT_NAMES[kind as DocumentKind]} (${STATES[state]})`,
  );
  return named.length === 0 ? 'aucune' : named.join(', ');
}

function isTernary(value: string): value is keyof typeof TERNARY_NAMES {
  return value in TERNARY_NAMES;
}

function isMoney(value: unknown): value is Money {
  return typeof value === 'object' && value !== null && 'cents' in value && 'currency' in value;
}
