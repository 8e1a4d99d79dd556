import type { TurnKey } from '../../commands/ports';
import { safeKey } from '../sql/safe-text';
import type { Ask, Session } from '../sql/session';
import type { AnyRow } from '../sql/write';
import type { InboxRow } from '../tables/inbox';
import type { StateRow } from './bot-states';
import { OPEN_TURN } from './inbox-sql';

/** A copy of the message, a message that waits, or a state of the bot. */
type OpeningRow = ({ readonly genre: 'copie' | 'attente' } & InboxRow) | ({ readonly genre: 'etat' } & StateRow);

/** What a turn must know before it runs. */
export function askOpening(conversationId: string, { source, externalKey }: TurnKey): Ask {
  return { query: OPEN_TURN, values: [conversationId, source, externalKey === null ? null : safeKey(externalKey)] };
}

/** What was read with the lock of a conversation, until it is asked for or the inbox changes. */
export class TurnOpenings {
  private kept: { readonly key: string; readonly rows: readonly OpeningRow[] } | null = null;

  keep(conversationId: string, turn: TurnKey, rows: readonly AnyRow[]): void {
    this.kept = { key: keyOf(conversationId, turn), rows: rows as unknown as OpeningRow[] };
  }

  forget(): void {
    this.kept = null;
  }

  async read(session: Session, conversationId: string, turn: TurnKey): Promise<readonly OpeningRow[]> {
    const { kept } = this;
    this.kept = null;
    if (kept?.key === keyOf(conversationId, turn)) {
      return kept.rows;
    }
    const { query, values } = askOpening(conversationId, turn);
    return session.rows<OpeningRow>(query, values);
  }
}

function keyOf(conversationId: string, { source, externalKey }: TurnKey): string {
  return JSON.stringify([conversationId, source, externalKey]);
}
