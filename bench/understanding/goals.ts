import type { UnderstoodLanguage } from '../../domain/understanding/types';
import type { Score } from './score';

/** Least share of right answers on texts nobody tuned for: French, and the three others. */
const LEAST: Readonly<Record<string, readonly [french: number, others: number]>> = {
  language: [0.98, 0.98],
  type: [0.93, 0.9],
  injuries: [0.95, 0.95],
  third_party: [0.9, 0.9],
  police: [0.93, 0.93],
  constat: [0.93, 0.93],
  'date in account': [0.95, 0.95],
  'date phrase': [0.97, 0.97],
  answer: [0.97, 0.95],
  intent: [0.9, 0.9],
  danger: [0.95, 0.95],
  'hit-and-run': [0.95, 0.95],
  amount: [0.95, 0.95],
};

export interface Goal {
  readonly name: string;
  readonly met: boolean;
  readonly figure: string;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function most(name: string, share: number, limit: number): Goal {
  return { name, met: share <= limit, figure: `${percent(share)} (at most ${percent(limit)})` };
}

/** What a score is measured against; the mistakes that must not happen have limits of their own. */
export function goalsOf(score: Score, language: UnderstoodLanguage): readonly Goal[] {
  const rates = score.fields.flatMap((name): Goal[] => {
    const least = LEAST[name]?.[language === 'fr' ? 0 : 1];
    const rate = score.rate(name);
    if (least === undefined || rate === undefined) return [];
    const { right, all } = score.tally(name);
    return [{ name, met: rate >= least, figure: `${percent(rate)} ${right}/${all} (at least ${percent(least)})` }];
  });
  const isWrongDay = ({ got }: { got: string }): boolean => /^\d{4}/.test(got);
  const differs = (wanted: string, got: string): boolean => wanted.slice(0, 10) !== got.slice(0, 10);
  const wrongDay = (field: string): number =>
    score.share(field, (miss) => isWrongDay(miss) && differs(miss.wanted, miss.got));
  return [
    ...rates,
    most(
      'hurt, labelled "no"',
      score.share('injuries', ({ wanted, got }) => wanted === 'yes' && got === 'no'),
      0,
    ),
    most('silent wrong day in account', wrongDay('date in account'), 0.02),
    most('silent wrong day in phrase', wrongDay('date phrase'), 0.02),
    most(
      'yes and no swapped',
      score.share('answer', ({ wanted, got }) => wanted !== got && [wanted, got].sort().join() === 'no,yes'),
      0.01,
    ),
  ];
}
