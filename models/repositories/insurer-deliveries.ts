import type { ListPosition } from '../../commands/ports-api';
import type {
  InsurerDeliveries,
  InsurerDelivery,
  InsurerDeliveryFilter,
  InsurerEventKind,
  StoredInsurerDelivery,
} from '../../commands/ports-insurer';
import { defineQuery } from '../sql/query';
import { isUuid } from '../sql/safe-text';
import { insertInto } from '../sql/write';
import { insurerDeliveriesTable, type InsurerDeliveryRow } from '../tables/insurer-deliveries';
import type { RepositoryContext } from './context';

const APPEND = insertInto('insurerDeliveries.append', insurerDeliveriesTable, { omit: ['id'] });

/** Newest first. $1 and $2: the position, $3: how many, $4: what is looked for. */
function search(name: string, where: string) {
  return defineQuery(
    `insurerDeliveries.search.${name}`,
    [insurerDeliveriesTable],
    `SELECT ${insurerDeliveriesTable.names.join(', ')} FROM livraisons_assureur
     WHERE (le, id) < ($1::timestamptz, $2::bigint)${where} ORDER BY le DESC, id DESC LIMIT $3`,
  );
}

const NEWEST = search('newest', '');
const BY_RESULT = search('byResult', ' AND remis = $4::boolean');
const OF_CLAIM = search('ofClaim', ' AND sinistre_id = $4::uuid');
const OF_EVENT = search('ofEvent', ' AND evenement_id = $4::uuid');
// What is of one event or dossier is little: the rest is left out while it is read.
const OF_CLAIM_BY_RESULT = search('ofClaimByResult', ' AND sinistre_id = $4::uuid AND remis = $5::boolean');
const OF_EVENT_BY_RESULT = search('ofEventByResult', ' AND evenement_id = $4::uuid AND remis = $5::boolean');

const FORGET = defineQuery(
  'insurerDeliveries.forget',
  [insurerDeliveriesTable],
  `DELETE FROM livraisons_assureur WHERE id = ANY(ARRAY(
     SELECT id FROM livraisons_assureur WHERE le < $1 ORDER BY le, id LIMIT $2 FOR UPDATE SKIP LOCKED
   )) RETURNING id`,
);

const GREATEST = '9223372036854775807';

export class InsurerDeliveryRepository implements InsurerDeliveries {
  private appended = 0;

  constructor(private readonly context: Pick<RepositoryContext, 'session'>) {}

  append(delivery: InsurerDelivery): void {
    this.appended += 1;
    this.context.session.put(APPEND, String(this.appended), {
      evenement_id: delivery.eventId,
      nature: delivery.kind,
      sinistre_id: delivery.claimId,
      essai: delivery.attempt,
      le: delivery.at,
      duree_ms: delivery.tookMs,
      remis: delivery.taken,
      statut_http: delivery.status,
      code: delivery.code,
    });
  }

  async search(
    filter: InsurerDeliveryFilter,
    after: ListPosition | null,
    limit: number,
  ): Promise<StoredInsurerDelivery[]> {
    const { eventId, claimId } = filter;
    if ([eventId, claimId].some((id) => id !== undefined && !isUuid(id))) return [];
    const { query, named } = statementFor(filter);
    const values = [after?.at ?? 'infinity', after?.id ?? GREATEST, limit, ...named];
    const rows = (await this.context.session.rows<InsurerDeliveryRow>(query, values)).map(fromRow);
    // An event is of one dossier: naming both can only show all of it or nothing.
    return claimId === undefined ? rows : rows.filter((row) => row.claimId === claimId);
  }

  async forget(before: Date, limit: number): Promise<number> {
    return (await this.context.session.rows(FORGET, [before, limit])).length;
  }
}

function statementFor({ eventId, claimId, taken }: InsurerDeliveryFilter) {
  const result = taken === undefined ? [] : [taken];
  if (eventId !== undefined) {
    return { query: taken === undefined ? OF_EVENT : OF_EVENT_BY_RESULT, named: [eventId, ...result] };
  }
  if (claimId !== undefined) {
    return { query: taken === undefined ? OF_CLAIM : OF_CLAIM_BY_RESULT, named: [claimId, ...result] };
  }
  return { query: taken === undefined ? NEWEST : BY_RESULT, named: result };
}

function fromRow(row: InsurerDeliveryRow): StoredInsurerDelivery {
  return {
    id: row.id,
    eventId: row.evenement_id,
    kind: row.nature as InsurerEventKind,
    claimId: row.sinistre_id,
    attempt: row.essai,
    at: row.le,
    tookMs: row.duree_ms,
    taken: row.remis,
    status: row.statut_http,
    code: row.code,
  };
}
