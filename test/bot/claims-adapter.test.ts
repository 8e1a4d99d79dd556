import { ClaimsAdapter } from '../../bot/claims-adapter';
import type { Activity, TurnContext } from '../../bot/sdk';

const HELLO: Partial<Activity> = {
  type: 'message',
  text: 'bonjour',
  channelId: 'webchat',
  conversation: { id: 'c1', isGroup: false, conversationType: 'personal', name: '' },
  from: { id: 'salma', name: '' },
  recipient: { id: 'bot', name: '' },
};

/** What was uttered in a turn, one id each. */
async function turn(
  adapter: ClaimsAdapter,
  logic: (context: TurnContext) => Promise<void>,
): Promise<Partial<Activity>[]> {
  const uttered: Partial<Activity>[] = [];
  const utter = (activity: Partial<Activity>): string => `a${uttered.push(activity)}`;
  await adapter.process({ ...HELLO }, () => utter, logic);
  return uttered;
}

describe('the turn of the Bot Framework', () => {
  test('goes through the middleware in its order, to the bot and back', async () => {
    const order: string[] = [];
    const adapter = new ClaimsAdapter();
    for (const name of ['one', 'two']) {
      adapter.use(async (_context, next) => {
        order.push(name);
        await next();
        order.push(`${name} after`);
      });
    }
    await turn(adapter, () => Promise.resolve(void order.push('bot')));
    expect(order).toEqual(['one', 'two', 'bot', 'two after', 'one after']);
  });

  test('what is sent is a message to whoever wrote, and gets its id', async () => {
    const responses: unknown[] = [];
    const uttered = await turn(new ClaimsAdapter(), async (context) => {
      responses.push(await context.sendActivity('Bonjour'));
      responses.push(...(await context.sendActivities([{ text: 'Que s’est-il passé ?' }, { type: 'trace' }])));
      expect(context.responded).toBe(true);
    });
    expect(responses).toEqual([{ id: 'a1' }, { id: 'a2' }, { id: '' }]);
    expect(uttered).toMatchObject([
      { type: 'message', text: 'Bonjour', recipient: { id: 'salma' }, conversation: { id: 'c1' } },
      { type: 'message', text: 'Que s’est-il passé ?' },
    ]);
  });

  test('whoever watches what is sent sees it first, in order, and may hold it back', async () => {
    const seen: string[] = [];
    const uttered = await turn(new ClaimsAdapter(), async (context) => {
      context.onSendActivities((_context, activities, next) => {
        seen.push(`first ${activities[0]?.text ?? ''}`);
        return next();
      });
      context.onSendActivities((_context, activities, next) => {
        seen.push('second');
        return activities[0]?.text === 'secret' ? Promise.resolve([]) : next();
      });
      await context.sendActivity('dit');
      await context.sendActivity('secret');
    });
    expect(seen).toEqual(['first dit', 'second', 'first secret', 'second']);
    expect(uttered.map(({ text }) => text)).toEqual(['dit']);
  });

  test('a fault of the bot reaches the caller', async () => {
    await expect(turn(new ClaimsAdapter(), () => Promise.reject(new Error('boom')))).rejects.toThrow('boom');
  });

  test('nobody can use the context after its turn, not even after a fault', async () => {
    const kept: TurnContext[] = [];
    await turn(new ClaimsAdapter(), (context) => Promise.resolve(void kept.push(context)));
    await turn(new ClaimsAdapter(), (context) => {
      kept.push(context);
      return Promise.reject(new Error('boom'));
    }).catch(() => undefined);
    expect(kept).toHaveLength(2);
    for (const context of kept) expect(() => context.activity).toThrow(/revoked/);
  });
});
