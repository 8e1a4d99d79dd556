import type { Claim } from '../../domain/claim/claim';
import { advanceClaim } from '../../domain/claim/status';
import type { ClaimStatus } from '../../domain/claim/types';
import { AppError } from '../../domain/errors';
import type { Escalation, EscalationKind } from '../../domain/escalation/escalation';
import type { Actor } from '../../domain/people/people';
import type { Ids, Transaction } from '../ports';
import { alertKey, briefKey, cardKey, deskRow, redrawCard, returnKey } from './desk-rows';

export interface EscalateClaim {
  readonly actor: Actor;
  /** As this transaction last left it: its facts and score are written with the new status. */
  readonly claim: Claim;
  readonly kind: EscalationKind;
  /** Code of the rule that decided. */
  readonly ground: string;
  /** Codes, the heaviest first. */
  readonly reasons: readonly string[];
  readonly priority: Escalation['priority'];
  readonly distress: boolean;
  /** Line of business, wire name. */
  readonly line: string;
  readonly now: Date;
  readonly ids: Ids;
}

export interface Escalated {
  readonly claim: Claim;
  readonly escalation: Escalation;
}

/**
 * Puts a dossier on the advisors' desk: its status, the escalation, the card to post and the audit entry, all in the
 * caller's transaction. When it is there already, the open escalation is raised (never lowered) and its card redrawn. When it
 * was there before, it goes on in the thread that it has.
 * @throws AppError `illegal_step` when the claim's status does not allow it.
 */
export async function escalateClaim(tx: Transaction, input: EscalateClaim): Promise<Escalated> {
  const all = await tx.escalations.ofClaim(input.actor, input.claim.id);
  const open = all.find(({ status }) => status !== 'fermee');
  const kind = strongerKind(open?.kind, input.kind);
  const claim = moveClaim(tx, input, kind);
  const escalation = open === undefined ? openEscalation(tx, input, all) : raise(tx, open, input);
  return { claim, escalation };
}

/** A dossier that needs a person entirely is not brought back to a mere confirmation. */
function strongerKind(open: EscalationKind | undefined, asked: EscalationKind): EscalationKind {
  return open === 'escalade' ? 'escalade' : asked;
}

function moveClaim(tx: Transaction, { actor, claim, ground, now }: EscalateClaim, to: EscalationKind): Claim {
  if (claim.status === to) return claim;
  let from: ClaimStatus = claim.status;
  for (const next of pathTo(from, to)) {
    const made = advanceClaim(from, next, { reason: ground });
    if (!made.ok) throw new AppError('illegal_step', `a claim cannot go from ${from} to ${next}`);
    tx.claimFile.appendStatusChange({ claimId: claim.id, from, to: next, reason: ground, at: now });
    from = next;
  }
  const moved: Claim = {
    ...claim,
    status: to,
    statusSince: now,
    closedAt: null,
    outcome: null,
    version: claim.version + 1,
  };
  tx.claims.save(actor, moved);
  return moved;
}

/** The statuses to go through: a new dossier is first under way, and so is a closed one that is taken up again. */
function pathTo(from: ClaimStatus, to: EscalationKind): readonly ClaimStatus[] {
  const viaOpen = from === 'nouveau' || (from === 'ferme' && to === 'escalade');
  return viaOpen ? ['en_cours', to] : [to];
}

function openEscalation(tx: Transaction, input: EscalateClaim, before: readonly Escalation[]): Escalation {
  const thread = before.find(({ deskThread }) => deskThread !== null);
  const { actor, claim, kind, ground, reasons, priority, distress, line, now } = input;
  const escalation: Escalation = {
    id: input.ids.uuid(),
    claimId: claim.id,
    kind,
    status: 'en_attente',
    ground,
    reasons,
    line,
    priority,
    distress,
    advisorId: null,
    takenAt: null,
    closedAt: null,
    deskChannel: thread?.deskChannel ?? null,
    deskThread: thread?.deskThread ?? null,
    createdAt: now,
    version: 1,
  };
  tx.escalations.save(escalation);
  tx.outbox.append(deskRow(escalation, { key: cardKey(escalation.id), kind: 'slack.card', payload: { draw: 'new' } }));
  if (before.length > 0) {
    const payload = { line: 'return', reopened: claim.status === 'ferme' };
    tx.outbox.append(deskRow(escalation, { key: returnKey(escalation.id), kind: 'slack.thread', payload }));
  }
  tx.outbox.append(
    deskRow(escalation, { key: briefKey(escalation.id), kind: 'slack.thread', payload: { line: 'brief' } }),
  );
  tx.audit.append({
    actor,
    action: 'claim.escalated',
    claimId: claim.id,
    subject: escalation.id,
    detail: { kind, ground, priority, line, cci: claim.cci },
    at: now,
  });
  return escalation;
}

function raise(tx: Transaction, open: Escalation, input: EscalateClaim): Escalation {
  const raised: Escalation = {
    ...open,
    kind: strongerKind(open.kind, input.kind),
    ground: open.kind === 'validation' && input.kind === 'escalade' ? input.ground : open.ground,
    reasons: [...new Set([...input.reasons, ...open.reasons])],
    priority: moreUrgent(open.priority, input.priority),
    distress: open.distress || input.distress,
    version: open.version + 1,
  };
  if (sameStanding(open, raised)) return open;
  tx.escalations.save(raised);
  redrawCard(tx, raised, input.ids);
  if (raised.priority !== open.priority || raised.distress !== open.distress) {
    tx.outbox.append(
      deskRow(raised, { key: alertKey(raised, input.ids), kind: 'slack.thread', payload: { line: 'alert' } }),
    );
  }
  tx.audit.append({
    actor: input.actor,
    action: 'escalation.raised',
    claimId: raised.claimId,
    subject: raised.id,
    detail: { kind: raised.kind, ground: input.ground, priority: raised.priority },
    at: input.now,
  });
  return raised;
}

const URGENCY: Readonly<Record<Escalation['priority'], number>> = { urgente: 3, haute: 2, normale: 1, basse: 0 };

function moreUrgent(a: Escalation['priority'], b: Escalation['priority']): Escalation['priority'] {
  return URGENCY[b] > URGENCY[a] ? b : a;
}

function sameStanding(before: Escalation, after: Escalation): boolean {
  return (
    before.kind === after.kind &&
    before.priority === after.priority &&
    before.distress === after.distress &&
    before.reasons.length === after.reasons.length
  );
}
