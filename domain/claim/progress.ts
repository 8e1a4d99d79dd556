import type { ReimbursementStatus } from '../policy/reimbursement-status';
import type { Claim } from './claim';

/** The stations of a dossier as its customer sees them, in their order. */
export const STAGES = ['declaration', 'pieces', 'etude', 'decision', 'paiement', 'cloture'] as const;
export type StageCode = (typeof STAGES)[number];

export interface Stage {
  readonly code: StageCode;
  /** `current`: where the dossier is now; one at most. */
  readonly state: 'done' | 'current' | 'todo';
  /** When it was done; null where that is not known. */
  readonly at: Date | null;
}

/** What else tells how far a dossier has come. */
export interface ProgressFacts {
  /** A required paper has not come. */
  readonly papersMissing: boolean;
  /** When the last paper came. */
  readonly lastPaperAt: Date | null;
  readonly reimbursement: { readonly status: ReimbursementStatus; readonly paidAt: Date | null } | null;
}

type Standing = Pick<Claim, 'status' | 'outcome' | 'declaredAt' | 'closedAt' | 'decision'>;

/**
 * A dossier as a time line. One that ended without money has no stations on the way to it, and one that was refused none after
 * the decision.
 */
export function progressOf(claim: Standing, facts: ProgressFacts): readonly Stage[] {
  const declaration: Stage = {
    code: 'declaration',
    state: claim.status === 'nouveau' ? 'current' : 'done',
    at: claim.declaredAt,
  };
  if (claim.status === 'ferme' && claim.outcome !== 'indemnise') {
    return [declaration, { code: 'cloture', state: 'done', at: claim.closedAt }];
  }
  const reached = reachedBy(claim, facts);
  const stages: readonly Stage[] = [
    declaration,
    papers(facts, reached),
    stage('etude', reached, null),
    stage('decision', reached, claim.decision === null ? null : new Date(claim.decision.at)),
  ];
  if (facts.reimbursement?.status === 'rejete') return stages;
  return [...stages, stage('paiement', reached, facts.reimbursement?.paidAt ?? claim.closedAt)];
}

/** The station where the dossier is; `cloture` when it has passed them all. */
function reachedBy({ status }: Standing, { reimbursement }: ProgressFacts): StageCode {
  if (status === 'nouveau') return 'declaration';
  if (status === 'ferme') return 'cloture';
  switch (reimbursement?.status) {
    case 'paye':
    case 'rejete':
      return 'cloture';
    case 'accepte':
    case 'partiellement_accepte':
      return 'paiement';
    default:
      return status === 'en_attente_client' ? 'pieces' : status === 'validation' ? 'decision' : 'etude';
  }
}

function stage(code: StageCode, reached: StageCode, at: Date | null): Stage {
  const [own, there] = [STAGES.indexOf(code), STAGES.indexOf(reached)];
  if (own < there) return { code, state: 'done', at };
  return { code, state: own === there ? 'current' : 'todo', at: null };
}

/** An advisor may study a dossier while papers are still to come: then this station is open behind the current one. */
function papers({ papersMissing, lastPaperAt }: ProgressFacts, reached: StageCode): Stage {
  const passed = stage('pieces', reached, lastPaperAt);
  return passed.state === 'done' && papersMissing && reached !== 'cloture'
    ? { code: 'pieces', state: 'todo', at: null }
    : passed;
}
