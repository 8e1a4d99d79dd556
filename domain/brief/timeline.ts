import type { Claim, ClaimStatusChange } from '../claim/claim';
import type { DocumentKind } from '../claim/types';
import { startOfDay } from '../deadlines/civil-date';
import type { Policy } from '../policy/types';
import type { TimelineEntry } from './types';

interface Past {
  readonly claim: Pick<Claim, 'facts' | 'declaredAt'>;
  readonly policy: Policy | null;
  readonly changes: readonly ClaimStatusChange[];
  readonly papers: readonly { readonly kind: DocumentKind; readonly receivedAt: Date }[];
  readonly timeZone: string;
}

/** What happened when, oldest first; a day stands before the hours of that day. */
export function timelineOf({ claim, policy, changes, papers, timeZone }: Past): readonly TimelineEntry[] {
  const { facts, declaredAt } = claim;
  const entries: TimelineEntry[] = [
    ...(policy === null ? [] : [entry(policy.startsOn, 'debut_contrat')]),
    ...(facts.lossDate === undefined
      ? []
      : [{ ...entry(facts.lossDate.date, 'sinistre', facts.lossDate.time), approximate: facts.lossDate.approximate }]),
    entry(declaredAt, 'declaration'),
    ...changes.filter(({ to }) => to !== 'nouveau').map(({ to, at }) => entry(at, 'statut', to)),
    ...paperEntries(papers),
    ...(facts.corrections ?? []).flatMap(({ fact, at }) => correctionEntry(fact, at)),
  ];
  return entries
    .map((each) => ({ each, order: orderOf(each.at, timeZone) }))
    .sort((a, b) => a.order - b.order)
    .map(({ each }) => each);
}

function entry(at: TimelineEntry['at'], code: TimelineEntry['code'], detail: string | null = null): TimelineEntry {
  return { at, code, detail, approximate: false };
}

/** Several views of a car that came together are one line. */
function paperEntries(papers: Past['papers']): readonly TimelineEntry[] {
  const first = new Map<string, TimelineEntry>();
  for (const { kind, receivedAt } of papers) {
    const key = `${kind} ${receivedAt.toISOString().slice(0, 13)}`;
    if (!first.has(key)) {
      first.set(key, entry(receivedAt, 'piece', kind));
    }
  }
  return [...first.values()];
}

function correctionEntry(fact: string, at: string): readonly TimelineEntry[] {
  const instant = new Date(at);
  return Number.isNaN(instant.getTime()) ? [] : [entry(instant, 'correction', fact)];
}

function orderOf(at: TimelineEntry['at'], timeZone: string): number {
  if (at instanceof Date) {
    return at.getTime();
  }
  try {
    return startOfDay(at, timeZone).getTime();
  } catch {
    // A day that does not exist was said; it stands first and is named as a contradiction.
    return -Infinity;
  }
}
