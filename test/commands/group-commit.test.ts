import { GroupCommit } from '../../commands/group-commit';
import { AppError, type ErrorCode } from '../../domain/errors';

/** Transactions that end when they are told to. */
function aStore(fails: (items: readonly string[]) => ErrorCode | null = () => null) {
  const groups: string[][] = [];
  const ends: (() => void)[] = [];
  const group = new GroupCommit<string, string>(async (items) => {
    groups.push([...items]);
    await new Promise<void>((resolve) => ends.push(resolve));
    const code = fails(items);
    if (code !== null) throw new AppError(code, 'as asked');
    return items.map((item) => item.toUpperCase());
  });
  const begin = () => new Promise((resolve) => setImmediate(resolve));
  const end = async (): Promise<void> => {
    ends.splice(0).forEach((resolve) => {
      resolve();
    });
    // Whoever waited begins behind what the process receives meanwhile.
    await begin();
    await begin();
  };
  /** One is under way when the others come. */
  const addAfter = async (first: string, ...others: string[]): Promise<Promise<string>[]> => {
    const answer = group.add(first);
    await begin();
    return [answer, ...others.map((item) => group.add(item))];
  };
  return { group, groups, end, addAfter };
}

const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    (value) => value,
    (cause: unknown) => AppError.from(cause).code,
  );

describe('items that are stored in groups', () => {
  it('go at once when nothing is under way, and share the next transaction when something is', async () => {
    const { groups, end, addAfter } = aStore();
    const answers = await addAfter('a', 'b', 'c');
    expect(groups).toEqual([['a']]);
    await end();
    expect(groups).toEqual([['a'], ['b', 'c']]);
    await end();
    await expect(Promise.all(answers)).resolves.toEqual(['A', 'B', 'C']);
  });

  it('share one from the start when they come together', async () => {
    const { group, groups, end } = aStore();
    const answers = ['a', 'b'].map((item) => group.add(item));
    await end();
    await end();
    await expect(Promise.all(answers)).resolves.toEqual(['A', 'B']);
    expect(groups).toEqual([['a', 'b']]);
  });

  it('are told of nothing before the commit that holds them', async () => {
    const { end, addAfter } = aStore();
    let told = '';
    for (const answer of await addAfter('a', 'b')) void answer.then((text) => (told += text));
    await end();
    expect(told).toBe('A');
    await end();
    expect(told).toBe('AB');
  });

  it('are stored one by one when one of them cannot be, so that it takes no other with it', async () => {
    const { groups, end, addAfter } = aStore((items) => (items.includes('b') ? 'invalid_argument' : null));
    const answers = (await addAfter('a', 'b', 'c', 'd')).map(codeOf);
    await end();
    await end();
    expect(groups.slice(2)).toEqual([['b'], ['c'], ['d']]);
    await end();
    await expect(Promise.all(answers)).resolves.toEqual(['A', 'invalid_argument', 'C', 'D']);
  });

  it('all fail at once while the database is away, and later ones are tried again', async () => {
    let away = true;
    const { group, groups, end, addAfter } = aStore(() => (away ? 'database_unavailable' : null));
    const answers = (await addAfter('a', 'b', 'c')).map(codeOf);
    await end();
    await end();
    await expect(Promise.all(answers)).resolves.toEqual(Array(3).fill('database_unavailable'));
    away = false;
    const later = group.add('d');
    await end();
    await end();
    await expect(later).resolves.toBe('D');
    expect(groups).toEqual([['a'], ['b', 'c'], ['d']]);
  });
});
