import { plainText } from '../../commands/claims/read-account';
import type { ClaimFacts } from '../../domain/claim/types';
import { choosePolicies } from '../../domain/policy/choose-policies';
import type { Texts } from '../texts/texts';
import type { DeclarationKnowledge } from './knowledge';

const MOTORWAY = /\bautoroute|\bpeage\b|voie rapide|\bmotorway|\bhighway|طريق سيار|الطريق السيار/;

/**
 * What helps before any question (PRODUCT.md section 1): the water is cut, a French motorway has its own towing, and the
 * repairer of a French motor claim is the customer's choice. Null when there is nothing of the kind.
 */
export function usefulAtOnce(facts: ClaimFacts, known: DeclarationKnowledge, { description }: Texts): string | null {
  if (facts.type === 'degats_des_eaux') return description.cutTheWater;
  if (facts.type === 'incendie' || facts.type === 'evenement_climatique') return description.stayClear;
  if (!isFrenchMotor(facts, known)) return null;
  return MOTORWAY.test(plainText(facts.account.join('\n'))) ? description.motorway : description.ownRepairer;
}

/** Only where a policy may be told of; a stolen car has nothing to repair yet. */
function isFrenchMotor(facts: ClaimFacts, { policies, mayReveal }: DeclarationKnowledge): boolean {
  if (!mayReveal || facts.type === undefined || facts.type === 'vol') return false;
  const choice = choosePolicies(policies, facts);
  return choice.kind === 'chosen' && choice.policy.country === 'FR' && choice.policy.product === 'auto';
}
