import type { Reimbursement } from '../../domain/claim/claim';
import { money } from '../../domain/money';
import type { IndemnityComputation } from '../../domain/policy/indemnity';
import { finishAct, mayActOnOwned, type DeskAct } from './desk-act';
import type { DeskNotice } from './views';
import { computeFor, readBasis, type Basis } from './settle-claim';

type Proposed =
  { readonly ok: true; readonly reimbursement: Reimbursement } | { readonly ok: false; readonly notice: DeskNotice };

/**
 * Computes what the guarantee gives and keeps it as a proposal; nothing is promised by it. A proposal that nobody has
 * answered is replaced.
 * @param retainedCents what the damage is worth to the advisor, in the policy's currency; null: what the papers say.
 */
export async function proposeReimbursement(act: DeskAct, retainedCents: number | null): Promise<Proposed> {
  const refused = await mayActOnOwned(act);
  if (refused !== null) return { ok: false, notice: refused };
  const basis = await readBasis(act);
  const computation = basis === null ? null : computed(act, basis, retainedCents);
  if (basis === null || computation === null) return { ok: false, notice: { code: 'nothing_to_compute' } };
  if (computation.accepted.cents <= 0) return { ok: false, notice: { code: 'would_be_refusal' } };
  const reimbursement: Reimbursement = {
    ...identity(act, basis),
    status: 'en_attente',
    claimed: computation.claimed ?? act.claim.facts.claimedAmount ?? null,
    accepted: computation.accepted,
    deductible: computation.deductible,
    lines: computation.lines,
    automatic: false,
    papersCheckedAt: null,
    paidAt: null,
  };
  act.tx.claimFile.saveReimbursement(reimbursement);
  const detail = { reimbursement: reimbursement.id, ...computation.accepted };
  finishAct(act, { action: 'reimbursement.proposed', detail });
  return { ok: true, reimbursement };
}

function computed(act: DeskAct, basis: Basis, retainedCents: number | null): IndemnityComputation | null {
  const { currency } = basis.guarantee.ceiling;
  return computeFor(act, basis, retainedCents === null ? undefined : money(retainedCents, currency));
}

/** What nobody has answered is replaced; anything else stays, and a new one stands beside it. */
function identity(
  { claim, ids, now }: DeskAct,
  { reimbursement }: Basis,
): Pick<Reimbursement, 'id' | 'claimId' | 'createdAt'> {
  const open = reimbursement?.status === 'en_attente' ? reimbursement : null;
  return { id: open?.id ?? ids.uuid(), claimId: claim.id, createdAt: open?.createdAt ?? now };
}
