import type { Escalation } from '../../domain/escalation/escalation';
import type { Actor } from '../../domain/people/people';
import type { DeskReaction, DeskRef } from '../desk/advisor-desk';
import { deskRow } from '../desk/desk-rows';
import type { UndeliveredView } from '../desk/views';
import type { Transaction } from '../ports';
import type { StoredOutboxMessage } from '../ports-outbox';

const ACTOR: Actor = { kind: 'systeme', process: 'canal' };

/** What became of a message to the customer, as far as its advisor must know. */
export type DeliveryNews = { readonly code: 'delivered' } | UndeliveredView;

type Row = Pick<StoredOutboxMessage, 'id' | 'escalationId' | 'claimId' | 'payload'>;

/**
 * Shows on the desk what became of a message: a sign on the advisor's own words, and a line in the thread when it did not
 * arrive. Any number of times: each is one row. Says nothing of a dossier that no advisor has before them.
 */
export async function tellDelivery(tx: Transaction, row: Row, news: DeliveryNews): Promise<void> {
  const escalation = await escalationOf(tx, row);
  if (escalation === null) return;
  const ref = deskRef(row.payload);
  const reaction: DeskReaction | null = REACTIONS[news.code];
  if (ref !== null && reaction !== null) {
    const key = `${news.code}:${ref.channel}:${ref.ts}`;
    tx.outbox.append(deskRow(escalation, { key, kind: 'slack.reaction', payload: { ref, reaction } }));
  }
  if (news.code === 'delivered') return;
  const payload = { line: 'delivery', ...news };
  tx.outbox.append(deskRow(escalation, { key: `thread:${news.code}:${row.id}`, kind: 'slack.thread', payload }));
}

const REACTIONS: Readonly<Record<DeliveryNews['code'], DeskReaction | null>> = {
  delivered: 'delivered',
  held: null,
  not_delivered: 'not_delivered',
};

/** The advisor's own message that the row carries to the customer. */
function deskRef({ desk }: Row['payload']): DeskRef | null {
  return typeof desk === 'object' && desk !== null ? (desk as DeskRef) : null;
}

async function escalationOf(tx: Transaction, { escalationId, claimId }: Row): Promise<Escalation | null> {
  if (escalationId !== null) return tx.escalations.find(ACTOR, escalationId);
  return claimId === null ? null : tx.escalations.openOfClaim(ACTOR, claimId);
}
