import { LANGUAGES, readCorpus, type Half } from '../../../bench/understanding/corpus';
import { goalsOf } from '../../../bench/understanding/goals';
import { scoreRows } from '../../../bench/understanding/score-rows';

const HALVES: readonly Half[] = ['tuning', 'validation'];
/** Accounts that issue 5 asks for, in both halves together. */
const LEAST_ACCOUNTS = { fr: 150, en: 60, ar: 60, ary: 60 } as const;

describe.each(LANGUAGES)('the corpora of %s', (language) => {
  describe.each(HALVES)('in the %s half', (half) => {
    const goals = goalsOf(scoreRows(readCorpus(language, half)), language);

    it('reach every goal', () => {
      expect(goals.filter(({ met }) => !met)).toEqual([]);
    });

    it('never label an injured person "no", swap yes and no, or take a wrong day in silence beyond the goal', () => {
      expect(goals.filter(({ name, met }) => /hurt|swapped|silent/u.test(name) && !met)).toEqual([]);
    });
  });

  it('holds as many accounts as were asked for, each once', () => {
    const texts = HALVES.flatMap((half) => readCorpus(language, half))
      .filter(({ kind }) => kind === 'accounts')
      .map(({ text }) => text);
    expect(texts.length).toBeGreaterThanOrEqual(LEAST_ACCOUNTS[language]);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
