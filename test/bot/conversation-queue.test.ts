import fc from 'fast-check';
import { ConversationQueue } from '../../bot/conversation-queue';

describe('the queue of a conversation', () => {
  it('runs tasks of one key in the order of their arrival, whatever each takes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ key: fc.constantFrom('a', 'b'), ticks: fc.nat(5) }), { maxLength: 30 }),
        async (tasks) => {
          const queue = new ConversationQueue();
          const done: Record<string, number[]> = { a: [], b: [] };
          await Promise.all(
            tasks.map(({ key, ticks }, index) =>
              queue.run(key, async () => {
                for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve();
                done[key]?.push(index);
              }),
            ),
          );
          for (const order of Object.values(done)) expect(order).toEqual([...order].sort((one, other) => one - other));
        },
      ),
    );
  });

  it('lets different conversations run at the same time', async () => {
    const queue = new ConversationQueue();
    let release: () => void = () => undefined;
    const held = queue.run('slow', () => new Promise<void>((resolve) => (release = resolve)));
    await expect(queue.run('fast', () => Promise.resolve('done'))).resolves.toBe('done');
    release();
    await held;
  });

  it('goes on after a task that failed, which its own caller sees', async () => {
    const queue = new ConversationQueue();
    const failed = queue.run('a', () => Promise.reject(new Error('broken')));
    const next = queue.run('a', () => Promise.resolve('next'));
    await expect(failed).rejects.toThrow('broken');
    await expect(next).resolves.toBe('next');
  });

  it('is idle once every task is over', async () => {
    const queue = new ConversationQueue();
    const done: string[] = [];
    void queue.run('a', async () => {
      await Promise.resolve();
      done.push('first');
      void queue.run('a', () => {
        done.push('second');
        return Promise.resolve();
      });
    });
    await queue.idle();
    expect(done).toEqual(['first', 'second']);
  });
});
