import type { Migration } from './migration';

/** What a channel needs that is sent to, rather than read by a page of ours. */
export const pushedChannels: Migration = {
  name: '0020-pushed-channels',
  sql: `
    -- Nothing was ever written here: senders were not told apart before.
    DROP TABLE identites_canal;
    CREATE TABLE identites_canal (
      canal text NOT NULL,
      -- The number that was written to: an id means nothing to another business.
      portee text NOT NULL,
      genre text NOT NULL CHECK (genre IN ('telephone', 'identifiant', 'identifiant_parent')),
      identifiant_index text NOT NULL,
      identifiant text NOT NULL,
      conversation_id uuid NOT NULL REFERENCES conversations (id),
      -- When the sender last wrote under this name: the 24 hours in which they can be answered count from it.
      vu_le timestamptz NOT NULL,
      -- The name is no longer theirs.
      remplace_le timestamptz,
      PRIMARY KEY (canal, portee, identifiant_index)
    );
    CREATE INDEX identites_par_conversation ON identites_canal (conversation_id);

    -- The same message under another sender's alias is still the same message.
    CREATE UNIQUE INDEX messages_entrants_wamid ON messages_entrants (cle_externe) WHERE source = 'whatsapp';

    ALTER TABLE messages_sortants DROP CONSTRAINT messages_sortants_nature_check;
    ALTER TABLE messages_sortants ADD CONSTRAINT messages_sortants_nature_check CHECK (nature IN (
      'slack.card', 'slack.thread', 'slack.private', 'slack.reaction', 'conversation.event',
      'whatsapp.message', 'whatsapp.media'
    ));
    -- Attempts of which nobody knows whether they went through, and when the last one began.
    ALTER TABLE messages_sortants ADD COLUMN incertitudes smallint NOT NULL DEFAULT 0;
    ALTER TABLE messages_sortants ADD COLUMN incertain_depuis timestamptz;
    -- Waits until the customer writes again (the 24 hours are over).
    ALTER TABLE messages_sortants ADD COLUMN retenu_le timestamptz;
    -- What the channel has told of it since; a later word of less weight changes nothing.
    ALTER TABLE messages_sortants ADD COLUMN remise text
      CHECK (remise IN ('accepte', 'remis', 'lu', 'ecoute', 'echec'));
    ALTER TABLE messages_sortants ADD COLUMN remise_le timestamptz;
    ALTER TABLE messages_sortants ADD COLUMN remise_code text;
    CREATE INDEX messages_sortants_retenus ON messages_sortants (conversation_id)
      WHERE retenu_le IS NOT NULL AND statut = 'en_attente';
    CREATE INDEX messages_sortants_par_reference ON messages_sortants (reference_externe)
      WHERE nature = 'whatsapp.message';
  `,
};
