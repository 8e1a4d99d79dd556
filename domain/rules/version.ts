/**
 * Version of every table of this folder, stored with each score and decision so that it can be replayed.
 * Any change to a row is a new version: year, month, number within the month.
 */
export const RULE_VERSION = '2026.11.2';
