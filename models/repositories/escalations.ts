import type { Escalations } from '../../commands/ports';
import type { EscalationLists, ListPosition } from '../../commands/ports-api';
import type { Escalation } from '../../domain/escalation/escalation';
import type { Line } from '../../domain/escalation/types';
import type { Actor } from '../../domain/people/people';
import type { Query } from '../sql/query';
import { isUuid } from '../sql/safe-text';
import type { EscalationRow } from '../tables/escalations';
import type { RepositoryContext } from './context';
import * as sql from './escalations-sql';

export class EscalationRepository implements Escalations, EscalationLists {
  /** The version that this transaction has read, or wrote last; 0 for a row that is only gathered yet. */
  private readonly stored = new Map<string, number>();
  private readonly gathered = new Map<string, number>();

  constructor(private readonly context: RepositoryContext) {
    context.session.onFlush(() => {
      for (const [id, version] of this.gathered) {
        this.stored.set(id, version);
      }
      this.gathered.clear();
    });
  }

  async find(actor: Actor, id: string): Promise<Escalation | null> {
    return isUuid(id) ? this.seen(actor, await this.read(sql.FIND, [id])) : null;
  }

  async openOfClaim(actor: Actor, claimId: string): Promise<Escalation | null> {
    return isUuid(claimId) ? this.seen(actor, await this.read(sql.OPEN_OF_CLAIM, [claimId])) : null;
  }

  async ofClaim(actor: Actor, claimId: string): Promise<Escalation[]> {
    if (!isUuid(claimId)) {
      return [];
    }
    this.context.audit.claimRead(actor, claimId);
    const rows = await this.context.session.rows<EscalationRow>(sql.OF_CLAIM, [claimId]);
    return rows.map((row) => this.learn(row));
  }

  async latestOfClaim(actor: Actor, claimId: string): Promise<Escalation | null> {
    return isUuid(claimId) ? this.seen(actor, await this.read(sql.LATEST_OF_CLAIM, [claimId])) : null;
  }

  async queue(actor: Actor, lines: readonly Line[], after: ListPosition | null, limit: number): Promise<Escalation[]> {
    const start = after === null ? ['-infinity', '00000000-0000-0000-0000-000000000000'] : [after.at, after.id];
    const rows = await this.context.session.rows<EscalationRow>(sql.QUEUE, [[...lines], ...start, limit]);
    for (const { sinistre_id } of rows) {
      this.context.audit.claimRead(actor, sinistre_id);
    }
    return rows.map(fromRow);
  }

  findByThread(deskChannel: string, deskThread: string): Promise<Escalation | null> {
    return this.read(sql.FIND_BY_THREAD, [deskChannel, deskThread]);
  }

  save(escalation: Escalation): void {
    const { id } = escalation;
    const stored = this.stored.get(id) ?? escalation.version - 1;
    const version = stored + 1;
    this.context.followed.add(escalation.claimId);
    this.context.session.put(stored === 0 ? sql.INSERT : sql.UPDATE, id, toRow({ ...escalation, version }));
    this.stored.set(id, stored);
    this.gathered.set(id, version);
  }

  take(id: string, advisorId: string, at: Date): Promise<boolean> {
    return this.changed(sql.TAKE, [id, advisorId, at]);
  }

  transition(
    id: string,
    expected: { readonly status: Escalation['status']; readonly advisorId: string | null },
    next: Pick<Escalation, 'status' | 'advisorId' | 'closedAt'>,
  ): Promise<boolean> {
    const values = [id, expected.status, expected.advisorId, next.status, next.advisorId, next.closedAt];
    return this.changed(sql.TRANSITION, values);
  }

  async recordThread(id: string, deskChannel: string, deskThread: string): Promise<void> {
    await this.changed(sql.RECORD_THREAD, [id, deskChannel, deskThread]);
  }

  async lastWaits(line: string, limit: number): Promise<number[]> {
    const rows = await this.context.session.rows<{ readonly minutes: number }>(sql.LAST_WAITS, [line, limit]);
    return rows.map(({ minutes }) => minutes);
  }

  private async changed(query: Query, [id, ...values]: readonly (string | Date | null)[]): Promise<boolean> {
    if (typeof id !== 'string' || !isUuid(id)) {
      return false;
    }
    const rows = await this.context.session.rows<{ readonly sinistre_id: string }>(query, [id, ...values]);
    for (const { sinistre_id } of rows) this.context.followed.add(sinistre_id);
    return rows.length > 0;
  }

  private seen(actor: Actor, escalation: Escalation | null): Escalation | null {
    if (escalation !== null) {
      this.context.audit.claimRead(actor, escalation.claimId);
    }
    return escalation;
  }

  private async read(query: Query, values: readonly string[]): Promise<Escalation | null> {
    const [row] = await this.context.session.rows<EscalationRow>(query, values);
    return row === undefined ? null : this.learn(row);
  }

  private learn(row: EscalationRow): Escalation {
    this.stored.set(row.id, row.version);
    return fromRow(row);
  }
}

function toRow(escalation: Escalation): EscalationRow {
  return {
    id: escalation.id,
    sinistre_id: escalation.claimId,
    nature: escalation.kind,
    statut: escalation.status,
    motif: escalation.ground,
    motifs: escalation.reasons,
    ligne: escalation.line,
    priorite: escalation.priority,
    detresse: escalation.distress,
    conseiller_id: escalation.advisorId,
    prise_le: escalation.takenAt,
    premiere_prise_le: escalation.takenAt,
    fermee_le: escalation.closedAt,
    canal_bureau: escalation.deskChannel,
    fil_bureau: escalation.deskThread,
    cree_le: escalation.createdAt,
    version: escalation.version,
  };
}

function fromRow(row: EscalationRow): Escalation {
  return {
    id: row.id,
    claimId: row.sinistre_id,
    kind: row.nature as Escalation['kind'],
    status: row.statut as Escalation['status'],
    ground: row.motif,
    reasons: row.motifs as string[],
    line: row.ligne,
    priority: row.priorite as Escalation['priority'],
    distress: row.detresse,
    advisorId: row.conseiller_id,
    takenAt: row.prise_le,
    closedAt: row.fermee_le,
    deskChannel: row.canal_bureau,
    deskThread: row.fil_bureau,
    createdAt: row.cree_le,
    version: row.version,
  };
}
