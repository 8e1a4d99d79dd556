import { LANGUAGES, type Actor } from '../../domain/people/people';
import type { Clock, Transaction, UnitOfWork } from '../ports';
import type { SenderAddress } from '../ports-channels';
import type { NotSent, SendAttempt, StoredOutboxMessage } from '../ports-outbox';
import type { CustomerChannel, Refusal, SendOutcome } from './customer-channel';
import { tellDelivery } from './tell-delivery';

export interface DeliverDeps {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly channel: CustomerChannel;
  /** Seconds for which a status with our key is waited for before a message of unknown fate is sent once more. */
  readonly statusWaitSeconds: number;
}

const ACTOR: Actor = { kind: 'systeme', process: 'canal' };

/** Before the hours are quite over: what arrives after them would be refused. */
const MARGIN_MS = 60_000;

/** Sends one row to its customer. Gives back the channel's id of the message, or why it has not left; null: left out. */
export async function deliverMessage(
  deps: DeliverDeps,
  row: StoredOutboxMessage,
  attempt: SendAttempt,
): Promise<string | NotSent | null> {
  return isOptional(row) ? deliverOptional(deps, row, attempt) : deliverNeeded(deps, row, attempt);
}

/** Nobody misses it: what cannot leave at once is left out. */
async function deliverOptional(
  deps: DeliverDeps,
  row: StoredOutboxMessage,
  { uncertain, maybeSent, to: read }: SendAttempt,
): Promise<string | null> {
  const { conversationId } = row;
  if (conversationId === null || uncertain !== null || maybeSent) return null;
  const to = await addressOf(deps, conversationId, read);
  if (isClosed(deps, to, deps.clock.now()) || deps.channel.pace(conversationId) > 0) return null;
  const sent = await deps.channel.send(to, row.payload.message, callbackKey(row), row.attempts);
  return sent.outcome === 'accepted' ? sent.ref : null;
}

async function deliverNeeded(
  deps: DeliverDeps,
  row: StoredOutboxMessage,
  { uncertain, to: read }: SendAttempt,
): Promise<string | NotSent> {
  const { conversationId } = row;
  if (conversationId === null) return refuse(deps, row, 'no_address', 'no_conversation');
  const now = deps.clock.now();
  if (uncertain !== null) {
    if (uncertain.times > 1) return refuse(deps, row, 'unknown_outcome', 'unknown_twice');
    const heardBy = new Date(uncertain.since.getTime() + deps.statusWaitSeconds * 1000);
    if (heardBy > now) return { notSent: 'later', at: heardBy, code: 'waits_for_status' };
  }
  const to = await addressOf(deps, conversationId, read);
  if (to.phone === null && to.user === null) return refuse(deps, row, 'no_address', 'no_alias');
  if (!isReopening(row) && isClosed(deps, to, now)) return hold(deps, row, to);
  const waitMs = deps.channel.pace(conversationId);
  if (waitMs > 0) return { notSent: 'later', at: new Date(now.getTime() + waitMs), code: 'paced' };
  return conclude(deps, row, to, await deps.channel.send(to, row.payload.message, callbackKey(row), row.attempts));
}

function addressOf(
  { unitOfWork }: DeliverDeps,
  conversationId: string,
  read: SendAttempt['to'],
): Promise<SenderAddress> {
  return read?.() ?? unitOfWork.run((tx) => tx.identities.addressOf(conversationId));
}

function conclude(
  deps: DeliverDeps,
  row: StoredOutboxMessage,
  to: SenderAddress,
  outcome: SendOutcome,
): Promise<string | NotSent> | string | NotSent {
  const after = (waitMs: number): Date => new Date(deps.clock.now().getTime() + waitMs);
  switch (outcome.outcome) {
    case 'accepted':
      return outcome.ref;
    case 'later':
      return { notSent: 'later', at: after(outcome.waitMs), code: outcome.code, everyone: outcome.everyone };
    case 'unknown':
      return { notSent: 'later', at: after(deps.statusWaitSeconds * 1000), code: outcome.code, uncertain: true };
    case 'closed':
      return hold(deps, row, to);
    case 'refused':
      return refuse(deps, row, outcome.reason, outcome.code);
  }
}

/** Under which statuses come back: the row, and which attempt it was. */
function callbackKey({ id, attempts }: Pick<StoredOutboxMessage, 'id' | 'attempts'>): string {
  return `${id}.${attempts}`;
}

function isReopening({ payload }: Pick<StoredOutboxMessage, 'payload'>): boolean {
  return payload.reopening === true;
}

/** What is said besides the words, and only then. */
export function isOptional({ payload }: Pick<StoredOutboxMessage, 'payload'>): boolean {
  return payload.optional === true;
}

function isClosed({ channel }: DeliverDeps, { lastSeenAt }: SenderAddress, now: Date): boolean {
  return lastSeenAt === null || now.getTime() - lastSeenAt.getTime() > channel.windowMs - MARGIN_MS;
}

async function refuse(deps: DeliverDeps, row: StoredOutboxMessage, reason: Refusal, code: string): Promise<NotSent> {
  await deps.unitOfWork.run((tx) => tellDelivery(tx, row, { code: 'not_delivered', reason }));
  return { notSent: 'refused', code };
}

async function hold(deps: DeliverDeps, row: StoredOutboxMessage, { lastSeenAt }: SenderAddress): Promise<NotSent> {
  await deps.unitOfWork.run((tx) => askToWrite(tx, deps.channel, row, lastSeenAt));
  return { notSent: 'held' };
}

/** Once for each time that the hours ran out, however many messages wait. */
export async function askToWrite(
  tx: Transaction,
  channel: Pick<CustomerChannel, 'reopening'>,
  row: StoredOutboxMessage,
  lastSeenAt: Date | null,
): Promise<void> {
  const claim = row.claimId === null ? null : await tx.claims.find(ACTOR, row.claimId);
  const event = typeof row.payload.event === 'string' ? row.payload.event : null;
  const language = LANGUAGES.find((known) => known === row.payload.language) ?? 'fr';
  const key = `reopening:${row.conversationId ?? ''}:${lastSeenAt?.getTime() ?? 0}`;
  tx.outbox.append({
    key,
    kind: row.kind,
    group: key,
    escalationId: row.escalationId,
    conversationId: row.conversationId,
    claimId: row.claimId,
    payload: {
      message: channel.reopening({ event, reference: claim?.reference ?? null, language }),
      event,
      reopening: true,
    },
    notBefore: null,
  });
  await tellDelivery(tx, row, { code: 'held' });
}
