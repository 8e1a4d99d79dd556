import type { Actor } from '../../domain/people/people';
import type { Policy } from '../../domain/policy/types';
import type { ApiTransaction } from '../ports-api';

interface PolicyContext {
  readonly tx: ApiTransaction;
  readonly actor: Actor;
  readonly now: Date;
}

type Kept =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly reason: 'number_taken' | 'holder_unknown' | 'ends_before_start' };

/** Makes a policy known. */
export async function registerPolicy(context: PolicyContext, policy: Policy): Promise<Kept> {
  const { tx, actor } = context;
  if (endsBeforeStart(policy)) return { ok: false, reason: 'ends_before_start' };
  if ((await tx.customers.find(actor, policy.holderId)) === null) return { ok: false, reason: 'holder_unknown' };
  if (await tx.policies.isNumberTaken(policy.number)) return { ok: false, reason: 'number_taken' };
  tx.policies.create(policy);
  noteOf(context, policy, 'policy.created');
  return { ok: true, policy };
}

/** Changes the terms of a policy whose row is locked; claims that were decided keep what was decided. */
export async function changePolicy(context: PolicyContext, policy: Policy): Promise<Kept> {
  if (endsBeforeStart(policy)) return { ok: false, reason: 'ends_before_start' };
  await context.tx.policies.save(policy);
  noteOf(context, policy, 'policy.changed');
  return { ok: true, policy };
}

function endsBeforeStart({ startsOn, endsOn, suspensions = [] }: Policy): boolean {
  const spans = [{ from: startsOn, to: endsOn }, ...suspensions];
  return spans.some(({ from, to }) => to !== null && to < from);
}

function noteOf({ tx, actor, now }: PolicyContext, policy: Policy, action: string): void {
  tx.audit.append({ actor, action, claimId: null, subject: policy.id, detail: { holder: policy.holderId }, at: now });
}
