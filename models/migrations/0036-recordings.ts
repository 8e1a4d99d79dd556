import type { Migration } from './migration';

/** Lines of the bot that were said aloud, by a keyed hash of what was said. */
export const recordings: Migration = {
  name: '0036-recordings',
  sql: `
    CREATE TABLE paroles_dites (
      cle text PRIMARY KEY,
      empreinte text NOT NULL,
      type_mime text NOT NULL,
      expire_le timestamptz NOT NULL
    );
    CREATE INDEX paroles_dites_expirees ON paroles_dites (expire_le);
    CREATE INDEX paroles_dites_par_fichier ON paroles_dites (empreinte);
  `,
};
