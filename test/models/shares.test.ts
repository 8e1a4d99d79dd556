import { Shares, type Outcome } from '../../models/shares';
import { AppError } from '../../domain/errors';

/** What was run, in order; every work takes until it is let go. */
function lanes(outcome: (work: string) => Outcome = (work) => ({ value: `together ${work}` }), fault?: AppError) {
  const runs: string[] = [];
  const holds: (() => void)[] = [];
  const held = (run: string) => {
    runs.push(run);
    return new Promise<void>((resolve) => holds.push(resolve));
  };
  const shares = new Shares<string>(
    async (work) => {
      await held(work);
      return `alone ${work}`;
    },
    async (works) => {
      await held(works.join('+'));
      if (fault !== undefined) throw fault;
      return works.map(outcome);
    },
  );
  return {
    runs,
    run: (...works: string[]) => Promise.all(works.map((work) => shares.run(work).catch((cause: unknown) => cause))),
    /** Lets everything go that has begun. */
    go: async () => {
      await turn();
      for (const hold of holds.splice(0)) hold();
      // Whoever waited begins behind what the process receives meanwhile.
      await turn();
      await turn();
    },
  };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('works that share a transaction', () => {
  test('are those that come together; one that comes alone is alone', async () => {
    const { runs, run, go } = lanes();
    const first = run('a');
    await go();
    const others = run('b', 'c');
    await go();
    expect(await first).toEqual(['alone a']);
    expect(await others).toEqual(['together b', 'together c']);
    expect(runs).toEqual(['a', 'b+c']);
  });

  test('gather while two transactions are under way, and go as soon as one is over', async () => {
    const { runs, run, go } = lanes();
    void run('a');
    await turn();
    void run('b');
    await turn();
    void run('c', 'd');
    await turn();
    expect(runs).toEqual(['a', 'b']);
    await go();
    expect(runs).toEqual(['a', 'b', 'c+d']);
  });

  test('do not wait for long behind what is slow', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate'] });
    try {
      const { runs, run } = lanes();
      void run('slow');
      await turn();
      void run('slow, too');
      await turn();
      void run('a', 'b');
      await turn();
      expect(runs).toEqual(['slow', 'slow, too']);
      jest.advanceTimersByTime(200);
      await turn();
      expect(runs).toEqual(['slow', 'slow, too', 'a+b']);
    } finally {
      jest.useRealTimers();
    }
  });

  test.each([
    [
      'is left out by it',
      (work: string) => (work === 'b' ? null : { value: `together ${work}` }),
      undefined,
      ['a+b+c', 'b'],
    ],
    ['makes all of it fail', undefined, new AppError('state_conflict', 'stale'), ['a+b+c', 'a', 'b', 'c']],
  ])('run alone what %s', async (_how, outcome, fault, expected) => {
    const { runs, run, go } = lanes(outcome, fault);
    const done = run('a', 'b', 'c');
    await go();
    await go();
    expect((await done)[1]).toBe('alone b');
    expect(runs).toEqual(expected);
  });

  test('all hear at once that there is no database', async () => {
    const gone = new AppError('database_unavailable', 'away');
    const { runs, run, go } = lanes(undefined, gone);
    const done = run('a', 'b');
    await go();
    expect(await done).toEqual([gone, gone]);
    expect(runs).toEqual(['a+b']);
  });
});
