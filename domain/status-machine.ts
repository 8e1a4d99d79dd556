/** Why a step was not made. `already_there` lets a repeated command end quietly. */
export type StepFault =
  | 'illegal_step'
  | 'already_there'
  | 'outcome_missing'
  | 'reason_missing'
  | 'staff_only'
  | 'papers_unchecked'
  | 'amount_missing'
  | 'closing_missing'
  | 'not_taken';

export type Step<S extends string> =
  | { readonly ok: true; readonly status: S }
  | { readonly ok: false; readonly fault: StepFault; readonly from: S; readonly to: S };

/** Who takes a decision: rules and jobs, the customer, or somebody of the insurer's staff. */
export type DecidedBy = 'machine' | 'customer' | 'staff';

/** A condition of one step: `null` when it holds. */
export type Guard<C> = (context: C) => StepFault | null;

/** For each status, the statuses that it may become and the conditions of that step. */
export type StepTable<S extends string, C = undefined> = Readonly<
  Record<S, Readonly<Partial<Record<S, readonly Guard<C>[]>>>>
>;

/** Makes one step of a machine, or says why not; the first guard that fails is reported. */
export function step<S extends string, C>(table: StepTable<S, C>, from: S, to: S, context: C): Step<S> {
  if (from === to) {
    return { ok: false, fault: 'already_there', from, to };
  }
  const row: Readonly<Partial<Record<S, readonly Guard<C>[]>>> = table[from];
  const guards = row[to];
  if (guards === undefined) {
    return { ok: false, fault: 'illegal_step', from, to };
  }
  for (const guard of guards) {
    const fault = guard(context);
    if (fault !== null) {
      return { ok: false, fault, from, to };
    }
  }
  return { ok: true, status: to };
}
