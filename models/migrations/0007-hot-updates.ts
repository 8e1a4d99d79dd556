import type { Migration } from './migration';

/**
 * Each turn updates its conversation's row and its bot state. Room on the page lets PostgreSQL put the new version beside the
 * old one and leave every index alone (heap-only tuples, PostgreSQL manual 65.7).
 */
export const hotUpdates: Migration = {
  name: '0007-hot-updates',
  sql: `
    ALTER TABLE conversations SET (fillfactor = 70);
    ALTER TABLE etats_bot SET (fillfactor = 50);
  `,
};
