import type { AuditFilter, ListPosition, StoredAuditEntry } from '../../commands/ports-api';
import { defineQuery } from '../sql/query';
import { isUuid } from '../sql/safe-text';
import type { Session } from '../sql/session';
import { auditJournalTable, type AuditEntryRow } from '../tables/audit-journal';

/** Newest first. $1 and $2: the position, $3: from which instant, $4: how many, $5: whose or of which dossier. */
function search(name: string, where: string) {
  return defineQuery(
    name,
    [auditJournalTable],
    `SELECT ${auditJournalTable.names.join(', ')} FROM journal_audit
     WHERE (le, id) < ($1::timestamptz, $2::bigint) AND le >= $3::timestamptz${where}
     ORDER BY le DESC, id DESC LIMIT $4`,
  );
}

const NEWEST = search('audit.search.newest', '');
const OF_CLAIM = search('audit.search.ofClaim', ' AND sinistre_id = $5::uuid');
const BY_ACTOR = search('audit.search.byActor', ' AND acteur_id = $5::text');
// An actor's entries that concern one dossier: those of the dossier are few.
const OF_CLAIM_BY_ACTOR = search('audit.search.ofClaimByActor', ' AND sinistre_id = $5::uuid AND acteur_id = $6::text');

export async function searchJournal(
  session: Session,
  filter: AuditFilter,
  after: ListPosition | null,
  limit: number,
): Promise<StoredAuditEntry[]> {
  const { query, named } = statementFor(filter);
  if (filter.claimId !== undefined && !isUuid(filter.claimId)) return [];
  const values = [...startOf(filter, after), filter.from ?? '-infinity', limit, ...named];
  return (await session.rows<AuditEntryRow>(query, values)).map(fromRow);
}

function statementFor({ claimId, actorId }: AuditFilter) {
  if (claimId === undefined) {
    return actorId === undefined ? { query: NEWEST, named: [] } : { query: BY_ACTOR, named: [actorId] };
  }
  return actorId === undefined
    ? { query: OF_CLAIM, named: [claimId] }
    : { query: OF_CLAIM_BY_ACTOR, named: [claimId, actorId] };
}

const GREATEST = '9223372036854775807';

function startOf({ before }: AuditFilter, after: ListPosition | null): readonly (Date | string)[] {
  if (after !== null && (before === undefined || after.at < before)) return [after.at, after.id];
  return before === undefined ? ['infinity', GREATEST] : [before, '0'];
}

function fromRow(row: AuditEntryRow): StoredAuditEntry {
  return {
    id: row.id,
    at: row.le,
    actorKind: row.acteur_type as StoredAuditEntry['actorKind'],
    actorId: row.acteur_id,
    action: row.action,
    claimId: row.sinistre_id,
    subject: row.sujet,
    detail: row.detail as StoredAuditEntry['detail'],
  };
}
