import type { Reading } from '../reading';
import type { Evidence, Understanding } from '../types';

/** What rules found in a text, of what is weighed. */
export type Findings = Pick<Understanding, 'type' | 'injuries' | 'thirdParty' | 'otherTypes'>;

/** Stands before a finding, and is in no word. */
const MARK = '=';
/** How sure a rule is, in words: below the first, below the second, or above. */
const [UNSURE, SURE] = [0.55, 0.8];

/**
 * What the tables know in a text and what the rules found, as something that speaks for or against a value like any word: a phrase that
 * one rule overlooked may be what another field leans on.
 */
export function featuresOfFindings(
  { hits }: Pick<Reading, 'hits'>,
  { type, injuries, thirdParty, otherTypes }: Findings,
): readonly string[] {
  return [
    ...found('type', type),
    ...found('injuries', injuries),
    ...found('thirdParty', thirdParty),
    ...otherTypes.map((other) => `${MARK}other ${other}`),
    ...new Set(hits.map(({ topic, label }) => `${MARK}${topic}: ${label}`)),
  ];
}

function found(field: string, evidence: Evidence<string> | undefined): readonly string[] {
  if (evidence === undefined) return [`${MARK}${field} none`];
  const { value, confidence } = evidence;
  const how = confidence < UNSURE ? 'unsure' : confidence < SURE ? 'rather' : 'sure';
  return [`${MARK}${field} ${value}`, `${MARK}${field} ${value} ${how}`];
}
