import type { Migration } from './migration';

export const writes: Migration = {
  name: '0006-writes',
  sql: `
    -- What the writes of models/sql call when each row must have found its place: a stale version ends the transaction.
    CREATE FUNCTION exiger_ecrit(ecriture text, attendu integer, ecrit bigint) RETURNS integer LANGUAGE plpgsql AS $$
    BEGIN
      IF ecrit <> attendu THEN
        RAISE EXCEPTION USING ERRCODE = 'DS001', MESSAGE = 'stale write', CONSTRAINT = ecriture;
      END IF;
      RETURN attendu;
    END
    $$;
  `,
};
