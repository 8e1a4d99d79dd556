import { ClaimsBot } from '../../bot/claims-bot';
import { BotTurnLogic } from '../../bot/turn-logic';
import { ConversationTurnRunner } from '../../bot/turn-runner';
import { createRootDialog } from '../../dialogs/root';
import { withTestDatabase } from '../support/database';
import { aConversation, aCustomer, aMessage } from '../support/records';

const db = withTestDatabase();

/** What the transcript keeps of a message whose turn fails. */
async function keptOf(text: string, { loggedIn }: { readonly loggedIn: boolean }): Promise<string> {
  const customer = aCustomer();
  const conversation = aConversation(loggedIn ? { clientId: customer.id, verifiedAt: db().clock.now() } : {});
  await db().unitOfWork.run((tx) => {
    tx.customers.create(customer, db().clock.now());
    tx.conversations.create(conversation);
    return Promise.resolve();
  });
  const logic = new BotTurnLogic(new ClaimsBot(createRootDialog()), [
    { onTurn: () => Promise.reject(new Error('a fault of the turn')) },
  ]);
  const runner = new ConversationTurnRunner(db().unitOfWork, logic, db().clock, { turnFailed: () => undefined });
  const receipt = await runner.run(aMessage({ conversationId: conversation.id, text }));
  expect(receipt?.status).toBe('failed');
  const [line] = await db().unitOfWork.run((tx) => tx.transcript.after(conversation.id, 0, 10));
  return String(line?.activity.text);
}

describe('a message whose turn failed', () => {
  it.each([
    ['mon code pin est 4711', false, '••••'],
    ['4711', false, '••••'],
    ['mon code pin est 4711', true, 'mon code pin est ••••'],
    ['je suis née le 11/06/1964', true, 'je suis née le ••••'],
    ['4711', true, '••••'],
    ['la portière est enfoncée', true, 'la portière est enfoncée'],
  ])('"%s" (logged in: %s) is kept as "%s"', async (text, loggedIn, kept) => {
    expect(await keptOf(text, { loggedIn })).toBe(kept);
  });
});
