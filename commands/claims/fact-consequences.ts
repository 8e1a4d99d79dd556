import { isOtherIdentified } from '../../domain/claim/required-documents';
import type { ClaimFacts } from '../../domain/claim/types';

/** What facts say of other facts: a report names its other driver, several parties are third parties. */
export function withConsequences(facts: ClaimFacts): ClaimFacts {
  return withoutReport(withDescription(withDriver(withOthers(facts))));
}

function withOthers(facts: ClaimFacts): ClaimFacts {
  if (facts.type !== 'collision' || facts.thirdParty !== undefined) return facts;
  const others = facts.constat === 'yes' || (facts.parties ?? 0) > 1 || facts.hitAndRun === true;
  return others ? { ...facts, thirdParty: 'yes' } : facts;
}

function withDriver(facts: ClaimFacts): ClaimFacts {
  if (facts.otherDriverKnown !== undefined) return facts;
  if (facts.hitAndRun === true) return { ...facts, otherDriverKnown: 'no' };
  if (facts.type === 'collision' && isOtherIdentified(facts)) return { ...facts, otherDriverKnown: 'yes' };
  return facts.type === 'collision' && facts.constat === 'yes' ? { ...facts, otherDriverKnown: 'yes' } : facts;
}

/** Told in writing, with the other party's identity: that is the written declaration (PRODUCT.md section 2). */
function withDescription(facts: ClaimFacts): ClaimFacts {
  const { report } = facts;
  if (report?.source !== 'questions' || report.observations === undefined) return facts;
  return isOtherIdentified(facts)
    ? { ...facts, documents: { ...facts.documents, declaration_ecrite: 'received' } }
    : facts;
}

/** Nobody can send a report that was never written. */
function withoutReport(facts: ClaimFacts): ClaimFacts {
  if (facts.constat !== 'no' || facts.documents?.constat !== undefined) return facts;
  return { ...facts, documents: { ...facts.documents, constat: 'unavailable' } };
}
