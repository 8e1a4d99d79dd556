import type { ActionCode, RecommendedAction } from '../../domain/assessment/decision-types';
import { advanceAction } from '../../domain/claim/action-status';
import type { Claim, ClaimAction } from '../../domain/claim/claim';
import type { DocumentKind } from '../../domain/claim/types';
import type { Policy } from '../../domain/policy/types';
import { actionDue } from './action-due';
import type { CommandContext } from './context';

export interface PlannedAction extends ClaimAction {
  readonly code: ActionCode;
  readonly dueAt: Date;
}

interface Plan {
  readonly wanted: readonly RecommendedAction[];
  /** Those that the dossier has already. */
  readonly open: readonly ClaimAction[];
  readonly policy: Policy | null;
}

/**
 * Writes the named next steps of a decision, each with its date, and ends those of an earlier decision: done where the
 * paper came, expired where the step is no longer wanted.
 */
export function planActions(context: CommandContext, claim: Claim, plan: Plan): readonly PlannedAction[] {
  const planned = plan.wanted.map((action) => toAction(context, claim, action, plan.policy));
  const open = plan.open.filter(({ status }) => status === 'en_attente' || status === 'en_cours');
  for (const old of open) {
    if (!planned.some((next) => isSame(old, next))) end(context, claim, old);
  }
  for (const next of planned) {
    if (!open.some((old) => isSame(old, next))) context.tx.claimFile.saveAction(next);
  }
  return planned;
}

function toAction(
  { ids, now, timeZone }: CommandContext,
  claim: Claim,
  action: RecommendedAction,
  policy: Policy | null,
): PlannedAction {
  return {
    id: ids.uuid(),
    claimId: claim.id,
    code: action.code,
    detail: action.document ?? null,
    owner: action.owner === 'client' ? 'client' : 'assureur',
    priority: action.priority,
    status: 'en_attente',
    dueAt: actionDue(action.code, now, timeZone, policy),
    createdAt: now,
  };
}

function isSame(a: ClaimAction, b: ClaimAction): boolean {
  return a.code === b.code && a.detail === b.detail;
}

function end({ tx }: CommandContext, claim: Claim, action: ClaimAction): void {
  const came = action.detail !== null && claim.facts.documents?.[action.detail as DocumentKind] === 'received';
  const started = came && action.status === 'en_attente' ? advanceAction('en_attente', 'en_cours') : null;
  const from = started?.ok === true ? started.status : action.status;
  const ended = advanceAction(from, came ? 'faite' : 'expiree');
  if (ended.ok) tx.claimFile.saveAction({ ...action, status: ended.status });
}
