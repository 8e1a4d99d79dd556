import type { AuditEntry, AuditJournal, Clock } from '../../commands/ports';
import type { AuditFilter, AuditSearch, ListPosition, StoredAuditEntry } from '../../commands/ports-api';
import type { Actor } from '../../domain/people/people';
import type { Session } from '../sql/session';
import { insertInto } from '../sql/write';
import { auditJournalTable } from '../tables/audit-journal';
import { searchJournal } from './audit-search';

const APPEND = insertInto('audit.append', auditJournalTable, { omit: ['id'] });

/** The journal, and the reads that write themselves into it. Both are gathered, so they cost no round trip. */
export class AuditTrail implements AuditJournal, AuditSearch {
  private appended = 0;
  private readonly read = new Set<string>();

  constructor(
    private readonly session: Session,
    private readonly clock: Clock,
  ) {}

  append(entry: AuditEntry): void {
    this.appended += 1;
    this.gather(String(this.appended), entry);
  }

  search(filter: AuditFilter, after: ListPosition | null, limit: number): Promise<StoredAuditEntry[]> {
    return searchJournal(this.session, filter, after, limit);
  }

  /** Someone saw a dossier; once per transaction, actor and dossier. */
  claimRead(actor: Actor, claimId: string): void {
    this.readOnce(actor, 'claim.read', claimId, null);
  }

  /** A dossier was written; the last writing of a transaction is the one that counts. */
  claimSaved(actor: Actor, claimId: string, detail: AuditEntry['detail']): void {
    this.gather(`saved ${claimId}`, {
      actor,
      action: 'claim.saved',
      claimId,
      subject: null,
      detail,
      at: this.clock.now(),
    });
  }

  /** Someone other than the customer saw who a customer is. */
  customerRead(actor: Actor, clientId: string): void {
    if (actor.kind !== 'client' || actor.clientId !== clientId) {
      this.readOnce(actor, 'customer.read', null, clientId);
    }
  }

  private readOnce(actor: Actor, action: string, claimId: string | null, subject: string | null): void {
    const mark = [action, actor.kind, idOf(actor), claimId, subject].join(' ');
    if (!this.read.has(mark)) {
      this.read.add(mark);
      this.append({ actor, action, claimId, subject, detail: {}, at: this.clock.now() });
    }
  }

  private gather(key: string, { actor, action, claimId, subject, detail, at }: AuditEntry): void {
    this.session.put(APPEND, key, {
      le: at,
      acteur_type: actor.kind,
      acteur_id: idOf(actor),
      conversation_id: 'conversationId' in actor ? actor.conversationId : null,
      action,
      sinistre_id: claimId,
      sujet: subject,
      detail,
    });
  }
}

/** As the journal names whoever acts. */
export function idOf(actor: Actor): string {
  switch (actor.kind) {
    case 'client':
      return actor.clientId;
    case 'anonyme':
      return actor.conversationId;
    case 'conseiller':
      return actor.advisorId;
    case 'service':
    case 'ops':
      return actor.name;
    case 'systeme':
      return actor.process;
  }
}
