import type { Claim, ClaimAction, Reimbursement } from '../../domain/claim/claim';
import { documentState, requiredDocuments } from '../../domain/claim/required-documents';
import { latestReimbursement } from '../../domain/claim/sum-to-tell';
import type { DocumentKind, DocumentState } from '../../domain/claim/types';
import type { ClaimDocument } from '../ports';
import type { CommandContext } from './context';

/** One kind of paper of a dossier: what is required, and what came without being asked for. */
export interface FollowedPaper {
  readonly kind: DocumentKind;
  readonly state: DocumentState;
  readonly required: boolean;
  /** When the last one came. */
  readonly receivedAt: Date | null;
  /** A person has looked at all that came. */
  readonly checked: boolean;
}

/** Where a dossier stands. */
export interface FollowUp {
  /** Under way or waiting, the first due first. */
  readonly actions: readonly ClaimAction[];
  /** The latest. */
  readonly reimbursement: Reimbursement | null;
  readonly papers: readonly FollowedPaper[];
  /** Null when nothing is to come. */
  readonly nextStep: ClaimAction | null;
}

/** Reads where a dossier stands, for its customer and for those who may see it. */
export async function readFollowUp({ tx, actor }: CommandContext, claim: Claim): Promise<FollowUp> {
  const all = await tx.claimFile.actions(actor, claim.id);
  const reimbursements = await tx.claimFile.reimbursements(actor, claim.id);
  const documents = await tx.claimFile.documents(actor, claim.id);
  const actions = claim.status === 'ferme' ? [] : all.filter(isOpen).sort(byDueDate);
  return {
    actions,
    reimbursement: latestReimbursement(reimbursements),
    papers: papersOf(claim, documents),
    nextStep: actions[0] ?? null,
  };
}

function isOpen({ status }: ClaimAction): boolean {
  return status === 'en_attente' || status === 'en_cours';
}

function byDueDate(a: ClaimAction, b: ClaimAction): number {
  const [first, second] = [a.dueAt?.getTime() ?? Infinity, b.dueAt?.getTime() ?? Infinity];
  return first === second ? 0 : first - second;
}

function papersOf({ facts }: Claim, documents: readonly ClaimDocument[]): readonly FollowedPaper[] {
  const required = requiredDocuments(facts).map((requirement) => ({
    kind: requirement.kind,
    accepts: requirement.accepts,
    state: documentState(facts, requirement),
    required: true,
  }));
  const known = new Set(required.flatMap(({ accepts }) => accepts));
  const others = [...new Set(documents.map(({ kind }) => kind))].filter((kind) => !known.has(kind));
  const unasked = others.map((kind) => ({ kind, accepts: [kind], state: 'received' as const, required: false }));
  return [...required, ...unasked].map(({ accepts, ...paper }) => {
    const files = documents.filter(({ kind }) => accepts.includes(kind));
    return {
      ...paper,
      receivedAt: files.at(-1)?.receivedAt ?? null,
      checked: files.length > 0 && files.every(({ checkedAt }) => checkedAt !== null),
    };
  });
}
