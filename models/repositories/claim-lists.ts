import type { ClaimFilter, ClaimSummary, ListPosition } from '../../commands/ports-api';
import type { Declarant } from '../../domain/claim/claim';
import { CLAIM_STATUSES, type ClaimOutcome, type ClaimStatus, type ClaimType } from '../../domain/claim/types';
import { LINES } from '../../domain/escalation/types';
import type { Query } from '../sql/query';
import type { Session } from '../sql/session';
import type { ClaimRow } from '../tables/claims';
import { ALL, BY_CCI, BY_CCI_ALONE, BY_STATUS, BY_TYPE, OF_CLIENT } from './claim-lists-sql';

type Row = Omit<ClaimRow, 'faits' | 'decision' | 'conversation_id' | 'archive_le'>;

/** Behind everything: where a list that goes from the newest to the oldest begins. */
const GREATEST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Reads one page of a list of dossiers, along the index that its filter names. */
export async function readClaimPage(
  session: Session,
  filter: ClaimFilter,
  after: ListPosition | null,
  limit: number,
): Promise<ClaimSummary[]> {
  const { query, values } = statementFor(filter);
  const start = startOf(filter, after);
  const rows = await session.rows<Row>(query, [...start, filter.declaredFrom ?? '-infinity', limit, ...values]);
  return rows.map(fromRow);
}

/** The position that the page lies behind: the last one seen, or the end of the time that was asked for. */
function startOf({ declaredBefore }: ClaimFilter, after: ListPosition | null): readonly (Date | string)[] {
  if (after !== null && (declaredBefore === undefined || after.at < declaredBefore)) return [after.at, after.id];
  return declaredBefore === undefined
    ? ['infinity', GREATEST_ID]
    : [declaredBefore, '00000000-0000-0000-0000-000000000000'];
}

type Values = Parameters<Session['rows']>[1];

interface Statement {
  readonly query: Query;
  readonly values: Values;
}

function statementFor(filter: ClaimFilter): Statement {
  const { clientId, type, cci } = filter;
  const lists = listsOf(filter);
  if (clientId !== undefined) return { query: OF_CLIENT, values: [...lists, type ?? null, ...boundsOf(cci), clientId] };
  if (cci !== undefined) return byCci(filter);
  if (type !== undefined) return { query: BY_TYPE, values: [...lists, type] };
  return isNarrowed(filter) ? { query: BY_STATUS, values: lists } : { query: ALL, values: [] };
}

function byCci(filter: ClaimFilter): Statement {
  const wanted = [filter.type ?? null, ...boundsOf(filter.cci)];
  if (!isNarrowed(filter)) return { query: BY_CCI_ALONE, values: wanted };
  return { query: BY_CCI, values: [...listsOf(filter), ...wanted] };
}

function listsOf({ lines, statuses }: ClaimFilter): readonly string[][] {
  return [[...(lines ?? LINES)], [...(statuses ?? CLAIM_STATUSES)]];
}

function isNarrowed({ lines, statuses }: ClaimFilter): boolean {
  return statuses !== undefined || lines !== undefined;
}

function boundsOf(cci: ClaimFilter['cci']): readonly (number | null)[] {
  return cci === undefined ? [null, null] : [cci.from, cci.to];
}

function fromRow(row: Row): ClaimSummary {
  return {
    id: row.id,
    reference: row.numero_sinistre,
    clientId: row.client_id,
    policyId: row.contrat_id,
    declarant: row.declarant as Declarant,
    status: row.status_dossier as ClaimStatus,
    statusSince: row.statut_depuis,
    type: row.type_sinistre as ClaimType | null,
    cci: row.cci_score,
    lateDeclaration: row.declaration_tardive,
    declaredAt: row.date_declaration,
    closedAt: row.date_cloture,
    outcome: row.issue as ClaimOutcome | null,
    version: row.version,
  };
}
