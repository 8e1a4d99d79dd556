import type { Channel, Factor } from '../../domain/conversation/conversation';
import type { Actor, Customer } from '../../domain/people/people';
import type { Transaction } from '../ports';
import type { FailingSender, FailureCounts } from '../ports-login-failures';

/** What proves who is writing. */
export interface FactorAnswer {
  readonly kind: Extract<Factor, 'pin' | 'date_naissance'>;
  readonly value: string;
}

/** The other side of a channel; failures are counted for it too. */
export interface Sender {
  readonly channel: Channel;
  readonly channelUserId: string;
  /** Keyed hash of the network address; absent on channels that vouch for their users, and where it tells nobody apart. */
  readonly addressKey?: string | undefined;
}

export type Identification =
  | { readonly ok: true; readonly customer: Customer; readonly factor: FactorAnswer['kind'] }
  /** Unknown matricule or wrong factor: the same answer for both. `locked`: no more tries until the lock ends. */
  | { readonly ok: false; readonly locked: boolean };

/** PRODUCT.md section 1: failures within this time count, and the lock lasts as long. */
export const LOCK_MINUTES = 15;
export const FAILURES_PER_MATRICULE = 5;
export const FAILURES_PER_SENDER = 10;

/** Who is trying, on what, and when. */
export interface Attempt {
  readonly actor: Actor;
  readonly sender: Sender;
  readonly matricule: string;
  readonly now: Date;
}

/**
 * Checks matricule and factor together. Does the same work whether the matricule is known or not, and counts a failure for the
 * matricule, the sender and the sender's address, over all channels and processes. Locks are audited; the secrets are not kept.
 */
export async function identifyCustomer(
  tx: Transaction,
  attempt: Attempt & { readonly factors: readonly FactorAnswer[] },
): Promise<Identification> {
  const { actor, sender, matricule, factors, now } = attempt;
  const before = await failuresOf(tx, attempt);
  if (isOver(before)) return { ok: false, locked: true };
  const customer = await tx.customers.findByMatricule(matricule);
  const proof = await proofAmong(tx, customer, factors);
  if (customer === null || proof === null) return fail(tx, attempt, before, customer?.id ?? null);
  const detail = { channel: sender.channel, factor: proof.kind };
  tx.audit.append({ actor, action: 'login.done', claimId: null, subject: customer.id, detail, at: now });
  return { ok: true, customer, factor: proof.kind };
}

/**
 * The owner of a matricule, if the number that they write from is the one on file. Nothing counts as a failure, and no lock
 * applies: nobody else can write from it (PRODUCT.md section 1). Takes as long for an unknown matricule.
 * @param phone E.164, as the channel vouches for it.
 */
export async function identifyByNumber(
  tx: Transaction,
  { actor, sender, matricule, now }: Attempt,
  phone: string,
): Promise<Customer | null> {
  const customer = await tx.customers.findByMatricule(matricule);
  const proven = await tx.customers.verifyFactor(customer?.id ?? null, { kind: 'numero_verifie', value: phone });
  if (customer === null || !proven) return null;
  const detail = { channel: sender.channel, factor: 'numero_verifie' };
  tx.audit.append({ actor, action: 'login.done', claimId: null, subject: customer.id, detail, at: now });
  return customer;
}

/** The first factor that is right. All are tried, so that the time does not tell which. */
async function proofAmong(
  tx: Transaction,
  customer: Customer | null,
  factors: readonly FactorAnswer[],
): Promise<FactorAnswer | null> {
  let proof: FactorAnswer | null = null;
  for (const factor of factors) {
    if (await tx.customers.verifyFactor(customer?.id ?? null, factor)) proof ??= factor;
  }
  return proof;
}

/** "Non, ce n'est pas moi" counts as a failure of whoever logged in (PRODUCT.md section 1). True when it locks. */
export async function denyIdentity(tx: Transaction, attempt: Attempt, customerId: string): Promise<boolean> {
  const { locked } = fail(tx, attempt, await failuresOf(tx, attempt), customerId);
  return locked;
}

function failuresOf(tx: Transaction, { matricule, sender, now }: Attempt): Promise<FailureCounts> {
  return tx.loginFailures.count(matricule, keysOf(sender), new Date(now.getTime() - LOCK_MINUTES * 60_000));
}

function isOver({ matricule, identity, address }: FailureCounts): boolean {
  return matricule >= FAILURES_PER_MATRICULE || Math.max(identity, address) >= FAILURES_PER_SENDER;
}

function fail(tx: Transaction, attempt: Attempt, before: FailureCounts, customerId: string | null) {
  const { actor, matricule, sender, now } = attempt;
  const { identity, address } = keysOf(sender);
  tx.loginFailures.append(matricule, identity, now);
  if (address !== null) tx.loginFailures.append(null, address, now);
  const after = {
    matricule: before.matricule + 1,
    identity: before.identity + 1,
    address: address === null ? 0 : before.address + 1,
  };
  const locked = isOver(after);
  if (locked) holdLock(tx, attempt, after);
  tx.audit.append({
    actor,
    action: locked ? 'login.locked' : 'login.failed',
    claimId: null,
    subject: customerId,
    detail: { channel: sender.channel },
    at: now,
  });
  return { ok: false, locked } as const;
}

/** Whose the rows of a lock are: nobody's, so that they lock nobody else. */
const NOBODY = 'verrou';

/**
 * A lock lasts from the failure that caused it, whenever the first ones were: it is written as so many failures of that
 * instant, all of which every process counts.
 */
function holdLock(tx: Transaction, { matricule, sender, now }: Attempt, after: FailureCounts): void {
  if (after.matricule >= FAILURES_PER_MATRICULE) {
    for (let row = 1; row < FAILURES_PER_MATRICULE; row += 1) tx.loginFailures.append(matricule, NOBODY, now);
  }
  const { identity, address } = keysOf(sender);
  for (const [key, count] of [[identity, after.identity] as const, [address, after.address] as const]) {
    if (key === null || count < FAILURES_PER_SENDER) continue;
    for (let row = 1; row < FAILURES_PER_SENDER; row += 1) tx.loginFailures.append(null, key, now);
  }
}

/** An address counts over all channels; its prefix keeps it apart from every identity. */
function keysOf({ channel, channelUserId, addressKey }: Sender): FailingSender {
  return {
    identity: `${channel}:${channelUserId}`,
    address: addressKey === undefined ? null : `adresse:${addressKey}`,
  };
}
