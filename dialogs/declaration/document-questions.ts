import { documentToAsk, missingDocuments } from '../../domain/claim/required-documents';
import { DOCUMENT_KINDS, type ClaimFacts, type DocumentKind } from '../../domain/claim/types';
import type { DeclarationKnowledge } from './knowledge';
import { isForHuman } from './missing-questions';

/** `doc.photos`: asks for a paper. `later.photos`: whether it can come later. Stored in conversations: never rename. */
type DocumentQuestion = `doc.${DocumentKind}` | 'quoteAmount' | 'amountToConfirm';

export function askFor(kind: DocumentKind): `doc.${DocumentKind}` {
  return `doc.${kind}`;
}

/** The paper that a question is about; null for any other question. */
export function documentOf(question: string): DocumentKind | null {
  const [prefix, name] = question.split('.');
  if (prefix !== 'doc' && prefix !== 'later') return null;
  return DOCUMENT_KINDS.find((kind) => kind === name) ?? null;
}

/**
 * The papers still to be asked for, one at a time, in the order of the rules; each is asked once: what was promised or
 * given up stays on the dossier as an action. Health papers are never asked for in a chat. Pure.
 */
export function documentQuestions(
  facts: ClaimFacts,
  known: Pick<DeclarationKnowledge, 'mayReveal'>,
): readonly DocumentQuestion[] {
  if (isForHuman(facts)) return [];
  const settled = facts.settled ?? [];
  const papers = missingDocuments(facts)
    .filter((requirement) => !requirement.protectedUpload)
    .flatMap((requirement) => documentToAsk(facts, requirement) ?? [])
    .map(askFor);
  const all: readonly DocumentQuestion[] = [...amountQuestions(facts, known), ...papers];
  return all.filter((name) => !settled.includes(name));
}

function amountQuestions(
  facts: ClaimFacts,
  { mayReveal }: Pick<DeclarationKnowledge, 'mayReveal'>,
): readonly DocumentQuestion[] {
  if (facts.amountToConfirm !== undefined) return mayReveal ? ['amountToConfirm'] : [];
  return facts.documents?.devis_ou_facture === 'received' && facts.quoteAmount === undefined ? ['quoteAmount'] : [];
}
