import { newConversation, type Channel } from '../../domain/conversation/conversation';
import type { Alias } from '../../domain/conversation/sender';
import { AppError } from '../../domain/errors';
import type { Ids, InboundMessage, Transaction, UnitOfWork } from '../ports';
import type { OutboxKind } from '../ports-outbox';

/** One message as a channel delivered it: whose it is, nobody has looked up yet. */
export interface ChannelMessage {
  /** Every name of the sender that came with it; at least one. */
  readonly sender: readonly Alias[];
  readonly message: Omit<InboundMessage, 'conversationId' | 'source' | 'receivedAt'>;
  /** When it was sent, by the channel's clock. */
  readonly sentAt: Date;
  /** What must be fetched before it can be answered: a job of this kind does so, and answers then. */
  readonly fetch?: { readonly kind: OutboxKind; readonly payload: Readonly<Record<string, unknown>> };
}

/** Somebody writes under another name from now on. */
export interface AliasChange {
  readonly before: Alias;
  readonly after: Alias;
}

/** What one delivery of a channel brought. */
export interface ChannelBatch {
  readonly channel: Channel;
  /** The number that was written to. */
  readonly scope: string;
  readonly messages: readonly ChannelMessage[];
  readonly changes: readonly AliasChange[];
}

/** A message that is stored, and whose it is. */
export interface Placed {
  readonly externalKey: string;
  readonly conversationId: string;
}

interface Deps {
  readonly unitOfWork: UnitOfWork;
  readonly ids: Ids;
  readonly now: Date;
}

/** Two processes may meet a new sender at the same instant; the second finds them known. */
const TRIES = 5;

/**
 * Stores a delivery whole, in one transaction, before it is acknowledged: senders are found or become known, each message
 * has its row under its own key. Any number of copies, at once or days apart, store it once.
 * @returns the conversation of each message, in the order in which they were sent.
 */
export async function acceptMessages(deps: Deps, batch: ChannelBatch): Promise<readonly Placed[]> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await deps.unitOfWork.run((tx) => acceptOnce(tx, deps, batch));
    } catch (cause) {
      const lost = cause instanceof AppError && (cause.code === 'state_conflict' || cause.code === 'conflict');
      if (!lost || tries >= TRIES) throw cause;
    }
  }
}

async function acceptOnce(tx: Transaction, deps: Deps, batch: ChannelBatch): Promise<readonly Placed[]> {
  if (batch.changes.length > 0) await follow(tx, deps, batch);
  const inOrder = [...batch.messages].sort((a, b) => a.sentAt.getTime() - b.sentAt.getTime());
  const places = await placeSenders(tx, deps, batch, inOrder);
  const toAnswer: (InboundMessage & { readonly conversationId: string })[] = [];
  inOrder.forEach(({ message, fetch, sentAt }, index) => {
    const conversationId = places[index] ?? '';
    const stored = { ...message, conversationId, source: batch.channel, receivedAt: sentAt };
    if (fetch === undefined) toAnswer.push(stored);
    else tx.outbox.append(fetchRow(stored, fetch));
  });
  if (toAnswer.length > 0) tx.inbox.acceptAll(toAnswer);
  for (const conversationId of new Set(places)) tx.outbox.releaseHeld(conversationId);
  return inOrder.map(({ message }, index) => ({
    externalKey: message.externalKey,
    conversationId: places[index] ?? '',
  }));
}

/** Its key is the message's: what was fetched and answered once is known for ever. */
function fetchRow(
  message: InboundMessage & { readonly conversationId: string },
  { kind, payload }: NonNullable<ChannelMessage['fetch']>,
) {
  const { conversationId, externalKey } = message;
  return {
    key: `${kind}:${externalKey}`,
    kind,
    group: `${kind}:${conversationId}`,
    escalationId: null,
    conversationId,
    claimId: null,
    payload: { ...payload, message: { ...message, receivedAt: message.receivedAt.toISOString() } },
    notBefore: null,
  };
}

/** The conversation of each message. */
async function placeSenders(
  tx: Transaction,
  { ids, now }: Deps,
  { channel, scope }: ChannelBatch,
  messages: readonly ChannelMessage[],
): Promise<string[]> {
  const placed = await tx.identities.place(
    channel,
    scope,
    messages.map(({ sender }) => sender),
  );
  const taken = placed.flatMap((place) => place.taken);
  if (taken.length > 0) await tx.identities.retire(channel, scope, taken, now);
  const made = new Map<string, string>();
  const seen = messages.map(({ sender, sentAt }, index) => {
    const { conversationId: known = null, own = [] } = placed[index] ?? {};
    const names = sender.map(({ kind, value }) => `${kind}:${value}`);
    const id = known ?? names.map((name) => made.get(name)).find(Boolean) ?? create(tx, channel, ids, now);
    for (const name of names) made.set(name, id);
    return { conversationId: id, aliases: own, at: sentAt };
  });
  // Always in the same order: of two deliveries with the same senders, one waits for the other and neither for both.
  const inOrder = [...seen].sort((a, b) => compare(a.conversationId, b.conversationId));
  for (const each of inOrder) tx.identities.claim(channel, scope, each);
  return seen.map(({ conversationId }) => conversationId);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function create(tx: Transaction, channel: Channel, ids: Ids, now: Date): string {
  const conversation = newConversation({
    id: ids.uuid(),
    channel,
    // Whoever they are, their names are elsewhere and may change.
    channelUserId: ids.uuid(),
    language: 'fr',
    createdAt: now,
  });
  tx.conversations.create(conversation);
  return conversation.id;
}

/** The conversation stays the same; only the name that leads to it is another one. */
async function follow(tx: Transaction, { now }: Deps, { channel, scope, changes }: ChannelBatch): Promise<void> {
  const before = await tx.identities.place(
    channel,
    scope,
    changes.map((change) => [change.before]),
  );
  const after = await tx.identities.place(
    channel,
    scope,
    changes.map((change) => [change.after]),
  );
  const lost: Alias[] = [];
  changes.forEach((change, index) => {
    const conversationId = before[index]?.conversationId ?? null;
    if (conversationId === null) return;
    lost.push(change.before);
    // Whoever has written under the new name already keeps that conversation.
    if (after[index]?.conversationId !== null) return;
    tx.identities.claim(channel, scope, { conversationId, aliases: [change.after], at: LONG_AGO });
  });
  if (lost.length > 0) await tx.identities.retire(channel, scope, lost, now);
}

/** A change of name is no message: it does not reopen the hours in which they can be answered. */
const LONG_AGO = new Date(0);
