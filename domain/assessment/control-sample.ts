import { CURRENT_RULES, type RuleSet } from '../rules/rule-set';

/**
 * Whether an automatic settlement goes to a person as a control: a fixed share of claim numbers (PRODUCT.md section 2),
 * the same answer for the same number and version of the rules.
 */
export function isInControlSample(reference: string, rules: RuleSet = CURRENT_RULES): boolean {
  const { percent, salt } = rules.thresholds.controlSample;
  return fnv1a(`${salt}:${reference}`) % 10_000 < percent * 100;
}

/** FNV-1a, 32 bits, finished with the mixer of MurmurHash3: neighbouring numbers must not be drawn together. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
