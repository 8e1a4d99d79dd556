import { integer, key, text, uuid } from './columns';
import { defineTable } from './table';

/** Lines of advisors that their customer's client has not fetched yet, and the desk's messages that they came from. */
export interface ExpectedDeliveryRow {
  readonly conversation_id: string;
  readonly numero: number;
  readonly escalade_id: string;
  readonly canal_bureau: string;
  readonly message_bureau: string;
}

export const expectedDeliveriesTable = defineTable<ExpectedDeliveryRow>('remises_attendues', {
  conversation_id: key(uuid),
  numero: key(integer),
  escalade_id: uuid,
  canal_bureau: text,
  message_bureau: text,
});
