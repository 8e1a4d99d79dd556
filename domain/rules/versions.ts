import declarationDelays1 from './tables/2026-11-1/declaration-delays.json';
import documents1 from './tables/2026-11-1/documents.json';
import emergencyNumbers1 from './tables/2026-11-1/emergency-numbers.json';
import guarantees1 from './tables/2026-11-1/guarantees.json';
import holidays1 from './tables/2026-11-1/holidays.json';
import insurerClocks1 from './tables/2026-11-1/insurer-clocks.json';
import scoring1 from './tables/2026-11-1/scoring.json';
import thresholds1 from './tables/2026-11-1/thresholds.json';
import usualAmounts1 from './tables/2026-11-1/usual-amounts.json';
import documents2 from './tables/2026-11-2/documents.json';
import constatHints3 from './tables/2026-11-3/constat-hints.json';
import holidays3 from './tables/2026-11-3/holidays.json';
import insurerClocks3 from './tables/2026-11-3/insurer-clocks.json';
import legalDeductibles3 from './tables/2026-11-3/legal-deductibles.json';
import recourseConventions3 from './tables/2026-11-3/recourse-conventions.json';

/** The tables of one version as they are stored, unchecked. */
export type StoredTables = typeof V1;

const V1 = {
  scoring: scoring1 as unknown,
  thresholds: thresholds1 as unknown,
  documents: documents1 as unknown,
  guarantees: guarantees1 as unknown,
  usualAmounts: usualAmounts1 as unknown,
  declarationDelays: declarationDelays1 as unknown,
  holidays: holidays1 as unknown,
  insurerClocks: insurerClocks1 as unknown,
  emergencyNumbers: emergencyNumbers1 as unknown,
  legalDeductibles: [] as unknown,
  constatHints: { cases: [], boxes: [] } as unknown,
  recourseConventions: [] as unknown,
};

/** Papers that nobody can have are no longer asked for: a complaint after a pole, a report signed with nobody. */
const V2: StoredTables = { ...V1, documents: documents2 };

/** Hints of the constat's boxes, legal deductibles, conventions; lunar holidays to 2030. */
const V3: StoredTables = {
  ...V2,
  holidays: holidays3,
  insurerClocks: insurerClocks3,
  legalDeductibles: legalDeductibles3,
  constatHints: constatHints3,
  recourseConventions: recourseConventions3,
};

/**
 * Every version that ever decided, oldest first: the one before with the tables that changed. A file is never edited once a
 * version that holds it has decided (a test keeps their hashes): a change is a new folder and a new version here.
 */
export const VERSIONS: readonly { readonly version: string; readonly tables: StoredTables }[] = [
  { version: '2026.11.1', tables: V1 },
  { version: '2026.11.2', tables: V2 },
  { version: '2026.11.3', tables: V3 },
];
