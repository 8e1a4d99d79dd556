import type { Claim } from '../../domain/claim/claim';
import type { Phase } from '../../domain/conversation/conversation';
import { constatQuestions } from './constat-questions';
import { documentQuestions } from './document-questions';
import type { DeclarationKnowledge } from './knowledge';
import { missingQuestions } from './missing-questions';

export type DeclarationPhaseName = Extract<
  Phase,
  'description' | 'sinistre_details' | 'constat' | 'documents' | 'decision' | 'transfert'
>;

/**
 * Where a declaration stands, from what is known alone: the first phase that has something to ask, then the decision.
 * `transfert` once a person takes over; null when the bot has nothing more to do for it. Pure.
 */
export function nextDeclarationPhase(claim: Claim | null, known: DeclarationKnowledge): DeclarationPhaseName | null {
  if (claim === null) return 'description';
  if (known.completing === true) return draftPhase(claim, known);
  if (claim.status === 'escalade') return 'transfert';
  return claim.status === 'nouveau' ? draftPhase(claim, known) : null;
}

function draftPhase({ facts, declarant }: Claim, known: DeclarationKnowledge): DeclarationPhaseName {
  if (facts.account.length === 0) return 'description';
  if (missingQuestions(facts, known).length > 0) return 'sinistre_details';
  // A person looks at an unverified dossier first, and asks for the papers that it needs.
  if (declarant === 'non_verifie') return 'decision';
  if (constatQuestions(facts).length > 0) return 'constat';
  return documentQuestions(facts, known).length > 0 ? 'documents' : 'decision';
}
