import type { NumberWords } from '../numbers';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const TENS = 'thirty forty fifty sixty seventy eighty ninety';

export const NUMBERS: NumberWords = {
  values: new Map([
    ...UNITS.split(' ').map((word, value): [string, number] => [word, value]),
    ...TENS.split(' ').map((word, i): [string, number] => [word, 30 + 10 * i]),
  ]),
  multipliers: new Map([
    ['hundred', 100],
    ['thousand', 1000],
    ['million', 1_000_000],
  ]),
  joins: new Set(['and']),
};
