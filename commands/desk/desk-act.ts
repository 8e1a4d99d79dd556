import type { Claim, ClaimDecision } from '../../domain/claim/claim';
import { advanceClaim } from '../../domain/claim/status';
import type { ClaimOutcome, ClaimStatus } from '../../domain/claim/types';
import { AppError } from '../../domain/errors';
import type { Escalation } from '../../domain/escalation/escalation';
import { advanceEscalation, type EscalationClosing } from '../../domain/escalation/status';
import type { Actor, Advisor } from '../../domain/people/people';
import type { Ids, Transaction } from '../ports';
import { redrawCard, tellCustomer } from './desk-rows';
import type { DeskNotice } from './views';

/** Something that a registered advisor does to a dossier on the desk. */
export interface DeskAct {
  readonly tx: Transaction;
  readonly advisor: Advisor;
  readonly escalation: Escalation;
  readonly claim: Claim;
  readonly now: Date;
  readonly ids: Ids;
}

/** Null: done. A notice: nothing was changed, and the advisor reads why. */
export type DeskVerdict = DeskNotice | null;

export function advisorActor(advisor: Advisor): Actor {
  return { kind: 'conseiller', advisorId: advisor.id };
}

/** What an advisor reads who clicks on a card whose escalation is over. */
export function overNotice({ claim }: Pick<DeskAct, 'claim'>): DeskNotice {
  return claim.status === 'ferme' ? { code: 'dossier_closed', reference: claim.reference } : { code: 'card_outdated' };
}

/** Whether this advisor may act on a dossier that somebody holds: its owner, or a supervisor. */
export async function mayActOnOwned(act: DeskAct): Promise<DeskVerdict> {
  const { escalation, advisor } = act;
  if (escalation.status === 'fermee') return overNotice(act);
  if (escalation.advisorId === null) return { code: 'not_taken' };
  if (escalation.advisorId === advisor.id || advisor.role === 'superviseur') return null;
  return { code: 'not_the_owner', firstName: await firstNameOf(act.tx, escalation.advisorId) };
}

export async function firstNameOf(tx: Transaction, advisorId: string): Promise<string> {
  return (await tx.advisors.find(advisorId))?.firstName ?? '';
}

/** Ends the escalation as it was read, or says that somebody was faster. */
export async function closeEscalation(act: DeskAct, closing: EscalationClosing): Promise<DeskVerdict> {
  const { tx, escalation, now } = act;
  if (!advanceEscalation(escalation.status, 'fermee', { closing }).ok) return { code: 'not_taken' };
  const { status, advisorId } = escalation;
  const closed = await tx.escalations.transition(
    escalation.id,
    { status, advisorId },
    { status: 'fermee', advisorId, closedAt: now },
  );
  return closed ? null : { code: 'changed_meanwhile' };
}

export interface ClaimMove {
  readonly to: ClaimStatus;
  readonly reason: string;
  readonly outcome?: ClaimOutcome;
  readonly decision?: ClaimDecision;
}

/** Moves the dossier's status on an advisor's word. Already there: only the rest is written. */
export function moveClaim(act: DeskAct, move: ClaimMove): void {
  const { tx, claim, advisor, now } = act;
  const { to, reason, outcome } = move;
  const moves = claim.status !== to;
  if (moves) {
    const made = advanceClaim(claim.status, to, { reason, by: 'staff', ...(outcome === undefined ? {} : { outcome }) });
    if (!made.ok) throw new AppError('illegal_step', `a claim cannot go from ${claim.status} to ${to}`);
    tx.claimFile.appendStatusChange({ claimId: claim.id, from: claim.status, to, reason, at: now });
  }
  tx.claims.save(advisorActor(advisor), {
    ...claim,
    status: to,
    statusSince: moves ? now : claim.statusSince,
    closedAt: to === 'ferme' ? now : claim.closedAt,
    outcome: outcome ?? claim.outcome,
    decision: move.decision ?? claim.decision,
    version: claim.version + 1,
  });
}

/** What every act leaves behind: the journal, the card drawn again, and a word to the customer. */
export function finishAct(
  act: DeskAct,
  done: {
    readonly action: string;
    readonly detail?: Readonly<Record<string, unknown>>;
    readonly event?: Readonly<Record<string, unknown>> & { readonly name: string };
  },
): void {
  const { tx, escalation, claim, advisor, now, ids } = act;
  tx.audit.append({
    actor: advisorActor(advisor),
    action: done.action,
    claimId: claim.id,
    subject: escalation.id,
    detail: done.detail ?? {},
    at: now,
  });
  redrawCard(tx, escalation, ids);
  if (done.event === undefined || claim.conversationId === null) return;
  tellCustomer(tx, {
    key: `${done.event.name}:${escalation.id}:${ids.uuid()}`,
    conversationId: claim.conversationId,
    escalationId: escalation.id,
    claimId: claim.id,
    payload: done.event,
  });
}
