import { randomUUID } from 'node:crypto';
import type { ScheduleDeps } from '../../../commands/schedule/deps';
import type { Claim } from '../../../domain/claim/claim';
import type { ClaimStatus } from '../../../domain/claim/types';
import { createDueWork } from '../../../models/unit-of-work';
import type { TestDatabase } from '../../support/database';
import { aClaim, aConversation, SYSTEM } from '../../support/records';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** A Thursday, eleven in the morning in Casablanca. */
export const NOON = new Date('2025-06-12T10:00:00Z');

/** The schedules' commands on a database, at an instant that the test says. */
export class ScheduleScene {
  now = NOON;
  readonly faults: unknown[] = [];

  constructor(private readonly database: () => TestDatabase) {}

  get db(): TestDatabase {
    return this.database();
  }

  get deps(): ScheduleDeps {
    const clock = { now: () => this.now };
    const unitOfWork = this.db.createUnitOfWork({ clock });
    return {
      unitOfWork,
      dueWork: createDueWork(unitOfWork),
      clock,
      ids: { uuid: randomUUID },
      timeZone: 'Africa/Casablanca',
      onFault: (fault) => this.faults.push(fault),
    };
  }

  ago(ms: number): Date {
    return new Date(this.now.getTime() - ms);
  }

  /** A dossier with a conversation and this history: statuses, each with the days since it began. */
  async aDossier(history: readonly (readonly [ClaimStatus, number])[], more: Partial<Claim> = {}): Promise<Claim> {
    const [first = 0] = history.map(([, days]) => days);
    const [status, days] = history.at(-1) ?? (['nouveau', 0] as const);
    const conversation = aConversation();
    const claim = aClaim({
      status,
      conversationId: conversation.id,
      declaredAt: this.ago(first * DAY),
      statusSince: this.ago(days * DAY),
      ...more,
    });
    await this.db.unitOfWork.run((tx) => {
      tx.conversations.create(conversation);
      tx.claims.save(SYSTEM, claim);
      history.forEach(([to, since], index) => {
        const from = history[index - 1]?.[0] ?? null;
        tx.claimFile.appendStatusChange({ claimId: claim.id, from, to, reason: null, at: this.ago(since * DAY) });
      });
      return Promise.resolve();
    });
    return claim;
  }

  async claim(id: string): Promise<Claim | null> {
    return this.db.unitOfWork.run((tx) => tx.claims.find(SYSTEM, id));
  }

  /** Rows of the outbox about a dossier, oldest first. */
  async outbox(claimId: string): Promise<{ cle: string; nature: string; statut: string }[]> {
    return this.db.query('SELECT cle, nature, statut FROM messages_sortants WHERE sinistre_id = $1 ORDER BY id', [
      claimId,
    ]);
  }

  /** Actions of the journal about a dossier, reads and writes of the dossier left out. */
  async journal(claimId: string): Promise<string[]> {
    const rows = await this.db.query<{ action: string }>(
      `SELECT action FROM journal_audit WHERE sinistre_id = $1 AND action NOT IN ('claim.read', 'claim.saved') ORDER BY id`,
      [claimId],
    );
    return rows.map(({ action }) => action);
  }

  async clear(): Promise<void> {
    this.now = NOON;
    this.faults.length = 0;
    await this.db.query(
      'TRUNCATE sinistres, conversations, escalades, messages_sortants, messages_entrants, journal_audit CASCADE',
    );
  }
}
