import { ARABIC } from '../../../domain/understanding/ar/tables';
import { DARIJA } from '../../../domain/understanding/ary/tables';
import { ENGLISH } from '../../../domain/understanding/en/tables';
import { FRENCH } from '../../../domain/understanding/fr/tables';
import { SAFETY } from '../../../domain/understanding/languages/safety';
import { warmUp } from '../../../domain/understanding/warm-up';
import { WarmUp } from '../../../app/warm-up';

interface DirectionRule {
  readonly name: string;
  readonly from: { readonly pathNot: string };
  readonly to: { readonly path: string };
}

const { forbidden } = jest.requireActual<{ readonly forbidden: readonly DirectionRule[] }>(
  '../../../.dependency-cruiser.cjs',
);

describe('words of danger', () => {
  it.each([
    ['fr', FRENCH],
    ['en', ENGLISH],
    ['ar', ARABIC],
    ['ary', DARIJA],
  ] as const)('of %s are heard in the other languages without loading the rest of its tables', (language, tables) => {
    expect(SAFETY[language]).toEqual(tables.filter(({ everywhere }) => everywhere));
  });
});

describe('the warm-up', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('comes to every language', () => {
    expect(new Set(warmUp())).toEqual(new Set(['fr', 'en', 'ar', 'ary']));
  });

  it('begins after the start and leaves room between its pieces', () => {
    const done: number[] = [];
    const start = Date.now();
    function* pieces() {
      for (let i = 0; i < 3; i++) yield done.push(Date.now() - start);
    }
    new WarmUp(pieces()).start();
    jest.runAllTimers();
    expect(done).toEqual([10_000, 10_050, 10_100]);
  });

  it('ends when the process does', () => {
    const warming = new WarmUp([]);
    warming.start();
    warming.stop();
    expect(jest.getTimerCount()).toBe(0);
  });
});

describe('who may read with guesses', () => {
  const rule = forbidden.find(({ name }) => name === 'a-guess-is-not-recorded');
  const forbids = (from: string, to: string) =>
    !new RegExp(rule?.from.pathNot ?? '').test(from) && new RegExp(rule?.to.path ?? '^$').test(to);
  const GUESSING = 'domain/understanding/understand.ts';
  const WEIGHED = 'domain/understanding/learned/second-opinion.ts';

  it.each([
    'bot/bot-turn.ts',
    'app/turns.ts',
    'commands/claims/declare-claim.ts',
    'commands/channels/prepare-message.ts',
    'domain/brief/quotes.ts',
    'domain/understanding/read-message.ts',
  ])('%s may not: it records what was said', (from) => {
    expect([forbids(from, GUESSING), forbids(from, WEIGHED)]).toEqual([true, true]);
    expect(forbids(from, 'domain/understanding/read-message.ts')).toBe(false);
  });

  it.each(['app/understand/read-line.ts', 'bench/understanding/score-rows.ts', GUESSING])('%s may', (from) => {
    expect([forbids(from, GUESSING), forbids(from, WEIGHED)]).toEqual([false, false]);
  });
});
