import type { InboundMessage, TurnReceipt } from '../../commands/ports';
import type { StoredOutboxMessage } from '../../commands/ports-outbox';
import { conversationEventHandler } from '../../jobs/handlers/conversation-event';
import { anOutboxMessage } from '../support/records';

const NOW = new Date('2025-06-12T09:30:00Z');

function aRow(more: Partial<StoredOutboxMessage>): StoredOutboxMessage {
  return {
    ...anOutboxMessage({ kind: 'conversation.event', conversationId: 'c1', payload: { name: 'advisor.taken' } }),
    id: '42',
    status: 'envoi',
    attempts: 1,
    sendingAt: NOW,
    ...more,
  };
}

function deliver(row: StoredOutboxMessage, receipt: TurnReceipt | null) {
  const run: InboundMessage[] = [];
  const turns = {
    run: (message: InboundMessage) => {
      run.push(message);
      return Promise.resolve(receipt);
    },
  };
  const handler = conversationEventHandler({ turns, clock: { now: () => NOW } });
  return { run, result: handler(row, { maybeSent: false, uncertain: null }) };
}

test.each(['done', 'stored', 'failed'] as const)(
  'runs the conversation under the key of the row: %s',
  async (status) => {
    const payload = { name: 'advisor.message', firstName: 'Nadia', text: 'Bonjour', files: [{ hash: 'h' }] };
    const { run, result } = deliver(aRow({ payload }), { activityId: 'ob-42', duplicate: status === 'done', status });
    await expect(result).resolves.toBeNull();
    expect(run).toEqual([
      {
        source: 'interne',
        externalKey: 'ob-42',
        conversationId: 'c1',
        activityId: 'ob-42',
        kind: 'event',
        name: 'advisor.message',
        text: '',
        attachments: [],
        data: payload,
        receivedAt: NOW,
      },
    ]);
  },
);

test.each([
  ['a conversation that is gone', aRow({}), 'not_found'],
  ['a row without a conversation', aRow({ conversationId: null }), 'invalid_argument'],
  ['a row without a name', aRow({ payload: {} }), 'invalid_argument'],
])('%s is never tried again', async (_name, row, code) => {
  await expect(deliver(row, null).result).rejects.toMatchObject({ code, retryable: false });
});
