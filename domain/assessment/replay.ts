import { rulesOfVersion } from '../rules/rule-set';
import { decide } from './decision';
import type { Decision, DecisionInput } from './decision-types';

/** A decision of the rules with all that it was taken from, as it is kept for good (`decisions`). */
export interface StoredDecision {
  readonly id: string;
  readonly claimId: string;
  readonly ruleVersion: string;
  readonly input: DecisionInput;
  readonly decision: Decision;
  readonly at: Date;
}

/** One value that differs between what was decided and what the rules give today. */
export interface Difference {
  /** Where, such as `assessment.index`. */
  readonly path: string;
  /** As JSON; undefined where there is none. */
  readonly stored: unknown;
  readonly replayed: unknown;
}

export type Replay =
  | { readonly kind: 'identical'; readonly ruleVersion: string }
  | {
      readonly kind: 'different';
      readonly ruleVersion: string;
      readonly replayed: Decision;
      readonly differences: readonly Difference[];
    }
  /** This program never had the rules under that version. */
  | { readonly kind: 'unknown_version'; readonly ruleVersion: string };

/**
 * Takes a decision again, from the same facts and under the rules that took it, and compares the whole of it: outcome,
 * reasons, index with its factors, computation, actions.
 */
export function replay({
  input,
  decision,
  ruleVersion,
}: Pick<StoredDecision, 'input' | 'decision' | 'ruleVersion'>): Replay {
  const rules = rulesOfVersion(ruleVersion);
  if (rules === null) {
    return { kind: 'unknown_version', ruleVersion };
  }
  const replayed = decide(input, rules);
  const differences = differencesOf('', plain(decision), plain(replayed));
  return differences.length === 0
    ? { kind: 'identical', ruleVersion }
    : { kind: 'different', ruleVersion, replayed, differences };
}

/** What JSON made of a decision's input, with its instants. */
export function reviveInput(stored: unknown): DecisionInput {
  const json = stored as Omit<DecisionInput, 'declaredAt' | 'now' | 'history'> & {
    readonly declaredAt: string;
    readonly now: string;
    readonly history?: readonly { readonly status: never; readonly at: string }[];
  };
  const { declaredAt, now, history, ...rest } = json;
  return {
    ...rest,
    declaredAt: new Date(declaredAt),
    now: new Date(now),
    ...(history === undefined ? {} : { history: history.map(({ status, at }) => ({ status, at: new Date(at) })) }),
  };
}

/** As it comes back from where it is stored: without what is undefined. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value)) as unknown;
}

function differencesOf(path: string, stored: unknown, replayed: unknown): readonly Difference[] {
  if (!isNested(stored) || !isNested(replayed) || Array.isArray(stored) !== Array.isArray(replayed)) {
    return stored === replayed ? [] : [{ path, stored, replayed }];
  }
  const names = [...new Set([...Object.keys(stored), ...Object.keys(replayed)])];
  return names.flatMap((name) => differencesOf(path === '' ? name : `${path}.${name}`, stored[name], replayed[name]));
}

function isNested(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
