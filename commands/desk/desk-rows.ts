import type { Escalation } from '../../domain/escalation/escalation';
import type { Ids, Transaction } from '../ports';
import type { OutboxMessage } from '../ports-outbox';
import type { DeskPlace } from './advisor-desk';
import type { DeskNotice } from './views';

/**
 * The key of the row that shows an escalation. Under that of its first one the card of a dossier stands in the channel, for
 * as long as it exists.
 */
export function cardKey(escalationId: string): string {
  return `card:${escalationId}`;
}

export function returnKey(escalationId: string): string {
  return `return:${escalationId}`;
}

export function briefKey(escalationId: string): string {
  return `brief:${escalationId}`;
}

export function alertKey(escalation: Escalation, ids: Ids): string {
  return `alert:${escalation.id}:${ids.uuid()}`;
}

/** Rows about one dossier leave in order, so that nothing is written in its thread before its card stands. */
export function deskRow(
  escalation: Pick<Escalation, 'id' | 'claimId'>,
  row: Pick<OutboxMessage, 'key' | 'kind' | 'payload'>,
): OutboxMessage {
  return {
    ...row,
    group: deskGroup(escalation.claimId),
    escalationId: escalation.id,
    conversationId: null,
    claimId: escalation.claimId,
    notBefore: null,
  };
}

function deskGroup(claimId: string): string {
  return `desk:${claimId}`;
}

/** Asks for the card to be drawn again from what the database will say then. */
export function redrawCard(tx: Transaction, escalation: Pick<Escalation, 'id' | 'claimId'>, ids: Ids): void {
  const key = `redraw:${escalation.id}:${ids.uuid()}`;
  tx.outbox.append(deskRow(escalation, { key, kind: 'slack.card', payload: { draw: 'again' } }));
}

/** Something that the customer is to be told in their conversation; see the names of conversation events. */
export interface CustomerEvent {
  readonly key: string;
  readonly conversationId: string;
  readonly escalationId: string;
  readonly claimId: string;
  readonly payload: Readonly<Record<string, unknown>> & { readonly name: string };
  readonly notBefore?: Date;
}

export function tellCustomer(tx: Transaction, event: CustomerEvent): void {
  tx.outbox.append({
    key: event.key,
    kind: 'conversation.event',
    group: `conversation:${event.conversationId}`,
    escalationId: event.escalationId,
    conversationId: event.conversationId,
    claimId: event.claimId,
    payload: event.payload,
    notBefore: event.notBefore ?? null,
  });
}

/** A sentence for one person on the desk. It waits for nothing else. */
export function tellPrivately(
  tx: Transaction,
  input: { readonly key: string; readonly place: DeskPlace; readonly slackUserId: string; readonly notice: DeskNotice },
): void {
  const key = `private:${input.key}`;
  tx.outbox.append({
    key,
    kind: 'slack.private',
    group: key,
    escalationId: null,
    conversationId: null,
    claimId: null,
    payload: { place: input.place, slackUserId: input.slackUserId, notice: input.notice },
    notBefore: null,
  });
}
