import type { DocumentKind, LiabilityStatement } from '../claim/types';
import { DOCUMENT_KINDS } from '../claim/types';
import { denialOf } from './negation';
import { clauseOf, hitsOf, spanOfHit, type Reading } from './reading';
import type { Evidence } from './types';

const LIABILITY_ORDER: readonly LiabilityStatement[] = [
  'contested',
  'unclear',
  'admitted_by_other',
  'admitted_by_self',
  'undisputed',
];

/** What was said about fault. Doubt and dispute outweigh an admission: those need a human. */
export function readLiability(reading: Reading): Evidence<LiabilityStatement> | undefined {
  for (const statement of LIABILITY_ORDER) {
    const hit = hitsOf(reading, 'liability', statement).find((found) => denialOf(reading, found) === 'none');
    if (hit !== undefined) return { value: statement, span: spanOfHit(reading, hit), confidence: 0.8 };
  }
  return undefined;
}

interface DocumentsReading {
  /** Papers that the customer says they have or will send. */
  readonly mentioned: readonly DocumentKind[];
  /** "tout est en règle" or "papiers incomplets", when said. */
  readonly complete?: boolean;
}

export function readDocuments(reading: Reading): DocumentsReading {
  const hits = hitsOf(reading, 'document').filter((hit) => denialOf(reading, hit) === 'none');
  const mentioned = DOCUMENT_KINDS.filter((kind) => hits.some((hit) => hit.label === kind));
  if (hits.some((hit) => hit.label === 'incomplete')) return { mentioned, complete: false };
  return hits.some((hit) => hit.label === 'all') ? { mentioned, complete: true } : { mentioned };
}

/** Two words hold no statement. */
const SMALLEST_CLAUSE = 2;

/** How many suppositions the text holds, and how many clauses that hold none. */
export function countHedges(reading: Reading): { hedges: number; factualClauses: number } {
  const hedges = hitsOf(reading, 'hedge', 'hedge', 'so-far');
  const doubtful = new Set(hedges.map((hit) => clauseOf(reading, hit)));
  const sizes = new Map<number, number>();
  for (const { clause } of reading.tokens) sizes.set(clause, (sizes.get(clause) ?? 0) + 1);
  const factual = [...sizes].filter(([clause, size]) => size >= SMALLEST_CLAUSE && !doubtful.has(clause));
  return { hedges: hedges.length, factualClauses: factual.length };
}

const STRONG_DISTRESS = 3;

/** 0 calm, 1 upset, 2 strong distress: for tone and priority only. */
export function readDistress(reading: Reading): 0 | 1 | 2 {
  const hits = hitsOf(reading, 'distress').filter((hit) => denialOf(reading, hit) === 'none');
  const words = hits.reduce((sum, hit) => sum + hit.weight, 0);
  const shouting = /[!?]{3,}/.test(reading.source.text) ? 1 : 0;
  const total = words + (words > 0 || shouting > 0 ? shouting : 0);
  if (total >= STRONG_DISTRESS) return 2;
  return total > 0 ? 1 : 0;
}
