import type { RightsRequest, RightsRequests } from '../../commands/ports-api';
import type { Actor } from '../../domain/people/people';
import { defineQuery } from '../sql/query';
import { rightsRequestsTable, type RightsRequestRow } from '../tables/rights-requests';
import { idOf } from './audit-journal';
import type { RepositoryContext } from './context';

const COLUMNS = rightsRequestsTable.names.join(', ');
// Touching the open row gives it back, also when another transaction has just opened it.
const OPEN = defineQuery(
  'rightsRequests.open',
  [rightsRequestsTable],
  `INSERT INTO demandes_droits AS d (${COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, NULL)
   ON CONFLICT (client_id, nature) WHERE statut = 'ouverte' DO UPDATE SET statut = d.statut
   RETURNING ${COLUMNS}`,
);

export class RightsRequestRepository implements RightsRequests {
  constructor(private readonly context: RepositoryContext) {}

  async open(actor: Actor, { id, clientId, kind, status, createdAt }: RightsRequest): Promise<RightsRequest> {
    const values = [id, clientId, kind, status, actor.kind, idOf(actor), createdAt];
    const [row] = await this.context.session.rows<RightsRequestRow>(OPEN, values);
    if (row === undefined) {
      throw new TypeError('an upsert gives its row back');
    }
    return {
      id: row.id,
      clientId: row.client_id,
      kind: row.nature as RightsRequest['kind'],
      status: row.statut as RightsRequest['status'],
      createdAt: row.cree_le,
    };
  }
}
