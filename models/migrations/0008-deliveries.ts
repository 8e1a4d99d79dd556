import type { Migration } from './migration';

export const deliveries: Migration = {
  name: '0008-deliveries',
  sql: `
    -- Lines of advisors that no client has fetched yet: a row goes as soon as one has.
    CREATE TABLE remises_attendues (
      conversation_id uuid NOT NULL REFERENCES conversations (id),
      numero integer NOT NULL,
      escalade_id uuid NOT NULL REFERENCES escalades (id),
      canal_bureau text NOT NULL,
      message_bureau text NOT NULL,
      PRIMARY KEY (conversation_id, numero)
    );
  `,
};
