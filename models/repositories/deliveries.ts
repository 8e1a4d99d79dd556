import type { Deliveries, ExpectedDelivery } from '../../commands/ports-deliveries';
import { defineQuery } from '../sql/query';
import { isUuid } from '../sql/safe-text';
import type { Session } from '../sql/session';
import { insertInto } from '../sql/write';
import { expectedDeliveriesTable, type ExpectedDeliveryRow } from '../tables/expected-deliveries';

const EXPECT = insertInto('deliveries.expect', expectedDeliveriesTable);
const SETTLE = defineQuery(
  'deliveries.settle',
  [expectedDeliveriesTable],
  `DELETE FROM remises_attendues WHERE conversation_id = $1 AND numero <= $2
   RETURNING ${expectedDeliveriesTable.names.join(', ')}`,
);

export class DeliveryRepository implements Deliveries {
  constructor(private readonly session: Session) {}

  expect({ conversationId, sequence, escalationId, desk }: ExpectedDelivery): void {
    this.session.put(EXPECT, `${conversationId} ${sequence}`, {
      conversation_id: conversationId,
      numero: sequence,
      escalade_id: escalationId,
      canal_bureau: desk.channel,
      message_bureau: desk.ts,
    });
  }

  async settle(conversationId: string, upTo: number): Promise<ExpectedDelivery[]> {
    if (!isUuid(conversationId)) {
      return [];
    }
    const rows = await this.session.rows<ExpectedDeliveryRow>(SETTLE, [conversationId, upTo]);
    return rows
      .map((row) => ({
        conversationId: row.conversation_id,
        sequence: row.numero,
        escalationId: row.escalade_id,
        desk: { channel: row.canal_bureau, ts: row.message_bureau },
      }))
      .sort((one, other) => one.sequence - other.sequence);
  }
}
