/**
 * Finds any of these digits where they are a number of their own, for a secret that must not be told: ids, keys, hashes, ports
 * and times hold any few digits by chance.
 */
export function numberAlone(...digits: readonly string[]): RegExp {
  return new RegExp(`(?<![\\da-f-])(?:${digits.join('|')})(?![\\da-f-])`, 'u');
}
