/** A line of an advisor in a customer's transcript, and the message on the desk that waits to be marked as delivered. */
export interface ExpectedDelivery {
  readonly conversationId: string;
  readonly sequence: number;
  readonly escalationId: string;
  /** The advisor's own message. */
  readonly desk: { readonly channel: string; readonly ts: string };
}

/** What advisors wrote and customers' clients have not fetched yet. */
export interface Deliveries {
  expect(delivery: ExpectedDelivery): void;
  /** Those up to a sequence, in order, for exactly one caller: they are expected no longer. */
  settle(conversationId: string, upTo: number): Promise<ExpectedDelivery[]>;
}
