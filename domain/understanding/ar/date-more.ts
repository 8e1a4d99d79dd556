import type { DateMeaning, DateRule } from '../dates/meaning';
import { calendar, COUNT, count, indexIn, longestFirst, MONTH, ORDINAL, rule, WEEKDAY } from './date-parts';
import { FEASTS, MONTHS, ORDINALS, WEEKDAYS } from './date-words';
import { foldArabic as fold } from './fold';

/**
 * Further ways of saying a day, looked for before all others: counted in words, days and months without their names, the first and the last
 * of a month, feasts, and the days before a day.
 */
const YESTERDAY = '(?:البارحة|البارح|بارح|أمس|الأمس|مبارح|امبارح|إمبارح|مبارحة)';
const IN = '(?:من |في |ف ?|ب ?|ديال |د |تاع |متاع |نتاع )?';
const THIS_MONTH = `${IN}(?:هذا الشهر|هاد الشهر|هالشهر|الشهر هذا|الشهر الجاري|الشهر الحالي|الشهر اللي حنا فيه|الجاري)`;
const GONE =
  '(?:الماضي|الماضية|الفائت|الفائتة|الفايت|الفايتة|المنصرم|المنصرمة|السابق|اللي فات|لي فات|اللي فاتت|لي فاتت|اللي داز|لي داز|اللي دازت|لي دازت|اللي عدى|اللي عدا|اللي راح)';
const LAST_MONTH = `${IN}الشهر ${GONE}`;
const AGO = '(?:قبل|منذ|من|هادي|هذي|صار له|صار لها|صارله|صارلو|صارلها|ليها|عندها)';
const NOW = '(?:هادي|هذي|دابا|مضت|مضات|خلت|فاتو|فاتت|دازو|دازت|بالتمام|بالضبط|قبل)';

/** Numbers up to thirty as they are said of days: "خمسة", "طناش", "خمسة عشر", "واحد وعشرين". */
const BARE = ORDINALS.flatMap((names, i) =>
  names.filter((name) => !name.startsWith('ال')).map((name): [string, number] => [fold(name), i + 1]),
);
const SAID = new Map(BARE);
const ONES = `(?:${longestFirst([...SAID.keys()])}|${COUNT})`;
const MANY = `(?:${ONES} و ?(?:عشرين|عشرون|ثلاثين|ثلاثون|تلاتين)|${ONES} (?:عشرة|عشر)|تلاتين|${ONES})`;

function one(said: string): number {
  const known = SAID.get(said);
  return known ?? (/^(?:تلاتين)$/u.test(said) ? 30 : count(said));
}

/** The number that a day is said in; NaN when it is none. */
function many(said: string | undefined): number {
  const words = (said ?? '').trim();
  const [, small = '', tens = ''] = /^(.+?) و ?(عشر\S+|ثلاث\S+|تلات\S+)$/u.exec(words) ?? [];
  if (tens !== '') return one(small) + (tens.startsWith('عشر') ? 20 : 30);
  const [, ten] = /^(\S+) عشره?$/u.exec(words) ?? [];
  return ten === undefined ? one(words) : one(ten) + 10;
}

function dayOf(day: number, month: number): DateMeaning | undefined {
  const real = day >= 1 && day <= 31 && month >= 1 && month <= 12;
  return real ? { kind: 'calendar', day, month } : undefined;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const daysAgo = (days: number): DateMeaning | undefined =>
  Number.isNaN(days) || days < 1 ? undefined : { kind: 'days-ago', days };

const AROUND_TODAY: readonly DateRule[] = [
  rule(
    `(?:ماشي|ما شي|مشي|مش|مو|ليس|موش|لا) (?:نهار |يوم )?${YESTERDAY},? ?(?:بل |ولكن |لا )?(?:النهار |اليوم )?(?:اللي|لي|الذي|يلي) (?:قبله|قبلو|قبلها|قبل منو|قبل منها|قبل)`,
    () => daysAgo(2),
  ),
  rule(`${YESTERDAY} لا,? (?:النهار |اليوم )?(?:اللي|لي|الذي|يلي) (?:قبله|قبلو|قبلها|قبل منو|قبل)`, () => daysAgo(2)),
  rule(
    `(?:النهار |نهار |اليوم |يوم )?(?:اللي |لي |الذي )?قبل (?:من )?${YESTERDAY}|(?:ليلة |عشية |صباح |مساء )?(?:أول|اول|ول) ?(?:من )?(?:البارحة|البارح|بارح|أمس|مبارح|امبارح)`,
    () => daysAgo(2),
  ),
  rule(`${AGO} (?:شي |حوالي )?جمعة(?! ?\\S)|(?:جمعة|سيمانة|أسبوع) ${NOW}`, () => ({
    kind: 'days-ago',
    days: 7,
    approximate: true,
  })),
  rule(
    `${AGO} (?:شي |تقريبا )?(?:سيمانة|أسبوع|شهر|عام|سنة|يومين|نهارين|${ONES} (?:أيام|ايام|يام)) (?:ولا|أو|او) (?:كثر|كتر|أكثر|قل|أقل|أسبوعين|جوج|تلاتة|ثلاثة|شهرين|سيمانتين|${ONES})`,
    () => ({ kind: 'open' }),
  ),
  rule(`(${MANY}) (?:أيام|ايام|تيام|يام|يوما|يوم) (?:${NOW} )?(?:ولا|أو|او) (?:كثر|كتر|أكثر|قل|أقل)`, () => ({
    kind: 'open',
  })),
  rule(`(?:${AGO} |شي )?(تلت|ثلت|ربع|خمس|ست|سبع|تمن|ثمن|تسع|عشر) ?(?:ت)?يام(?: ${NOW})?`, (m) => daysAgo(count(m[1]))),
  rule(`(?:يومين|نهارين|يوماين|ليلتين) ${NOW}`, () => daysAgo(2)),
  rule(
    `(?:${AGO} )(?:شي |حوالي |تقريبا |نحو )?(${MANY}) (?:د |ديال )?(?:ال|ل)?(?:أيام|ايام|تيام|يام|ليام|يوما|يوم|نهار|ليلة|ليال|ليالي)`,
    (m) => daysAgo(many(m[1])),
  ),
  rule(`(${MANY}) (?:د |ديال )?(?:ال|ل)?(?:أيام|ايام|تيام|يام|ليام|يوما|يوم|نهار) ${NOW}`, (m) => daysAgo(many(m[1]))),
  rule(`(?:نص|نصف|ربع) ساعة ${NOW}|(?:يلاه |دابا )(?:شي )?نص ساعة`, () => ({ kind: 'minutes-ago', minutes: 30 })),
  rule(`ساعة (?:وحدة |واحدة )?${NOW}`, () => ({ kind: 'minutes-ago', minutes: 60 })),
  rule(`ساعتين ${NOW}`, () => ({ kind: 'minutes-ago', minutes: 120 })),
  rule(`${AGO} (?:شي |حوالي |تقريبا )(${ONES}) (?:دقائق|دقيقة|دقايق)`, (m) => ({
    kind: 'minutes-ago',
    minutes: one((m[1] ?? '').trim()) || 10,
  })),
  rule(
    'هذا النهار|هالنهار|هاليوم|هاد الصبح|هاد الصبيحة|هالصبحية|هاد الضهر|هاد الظهر|هالضهر|هاد المغرب|هاد العصر|هاد الليل|نهارنا هذا|يومنا هذا',
    () => ({ kind: 'days-ago', days: 0 }),
  ),
  {
    pattern: new RegExp(`^(?:ف |ف|في )?(?:${fold('الصباح بكري|الصباح|الصبح بكير|الصبح')})$`, 'g'),
    read: () => ({ kind: 'days-ago', days: 0 }),
  },
];

const OF_A_MONTH: readonly DateRule[] = [
  rule(`(?:اليوم |نهار |يوم )?(?:الأول|أول|اول)(?: يوم| نهار)? ${IN}(?:شهر )?(${MONTH})`, (m) => calendar(1, m[1])),
  rule(`(?:فاتح|الأول|أول (?:يوم|نهار)|اليوم الأول) ${THIS_MONTH}`, () => ({ kind: 'calendar', day: 1 })),
  rule(`(?:فاتح|الأول|أول (?:يوم|نهار)|اليوم الأول) ${LAST_MONTH}`, () => ({ kind: 'calendar', day: 1, monthsAgo: 1 })),
  rule(`آخر (?:يوم|نهار|ليلة) ${IN}(?:شهر )?(${MONTH})`, (m) => {
    const month = indexIn(MONTHS, m[1]);
    return dayOf(LENGTHS[month] ?? 0, month + 1);
  }),
  rule(`آخر (?:يوم|نهار|ليلة) ${LAST_MONTH}`, () => ({ kind: 'shifted', of: { kind: 'calendar', day: 1 }, days: -1 })),
  rule(`(?:اليوم |يوم |نهار )?(${ORDINAL}) ${IN}(?:شهر )?(${MONTH})(?: (?:سنة |عام )?(\\d{4}))?`, (m) =>
    calendar(indexIn(ORDINALS, m[1]) + 1, m[2], m[3]),
  ),
  rule(`(?:اليوم |يوم |نهار )?(${ORDINAL}) ${THIS_MONTH}`, (m) => ({
    kind: 'calendar',
    day: indexIn(ORDINALS, m[1]) + 1,
  })),
  rule(`(?:اليوم |يوم |نهار )?(${ORDINAL}) ${LAST_MONTH}`, (m) => ({
    kind: 'calendar',
    day: indexIn(ORDINALS, m[1]) + 1,
    monthsAgo: 1,
  })),
  rule(`(?:يوم |نهار )?(${MANY}) ${THIS_MONTH}`, (m) => ({ kind: 'calendar', day: many(m[1]) })),
  rule(`(?:يوم |نهار )?(${MANY}) ${LAST_MONTH}`, (m) => ({ kind: 'calendar', day: many(m[1]), monthsAgo: 1 })),
  rule(`(?:(?:يوم |نهار )?(${WEEKDAY}) ?,? ?)?(${MANY}) ${IN}(?:شهر )?(${MONTH})(?: (?:سنة |عام )?(\\d{4}))?`, (m) =>
    many(m[2]) <= 31 ? calendar(many(m[2]), m[3], m[4], m[1]) : undefined,
  ),
  rule(`(?:يوم |نهار )?(${MANY}) ${IN}شهر (${ONES})(?! ?(?:أيام|يوم))`, (m) =>
    dayOf(many(m[1]), one((m[2] ?? '').trim())),
  ),
  rule(`(?:يوم|نهار|بتاريخ) (${MANY}) (${ONES})(?= ?(?:$|[.,]))`, (m) => dayOf(many(m[1]), one((m[2] ?? '').trim()))),
  { pattern: new RegExp(`^(${MANY}) (${ONES})$`, 'g'), read: (m) => dayOf(many(m[1]), one((m[2] ?? '').trim())) },
  { pattern: /^(\d{1,2}) ?- ?(\d{1,2})$/g, read: (m) => dayOf(Number(m[1]), Number(m[2])) },
  rule(
    `(?:يوم |نهار )?(${WEEKDAY}) (?:ما )?(?:اللي )?قبل (?:ال)?(?:الماضي|الماضية|الفايت|الفائت|اللي فات|لي فات)`,
    (m) => ({
      kind: 'shifted',
      of: { kind: 'weekday', weekday: indexIn(WEEKDAYS, m[1]) },
      days: -7,
    }),
  ),
  // Its hour says on which side of midnight.
  rule('ليلة (?:رأس|راس) (?:السنة|العام)(?: الميلادية)?(?! الأمازيغية)', () => ({
    kind: 'night-after',
    first: { kind: 'calendar', day: 31, month: 12 },
  })),
  ...FEASTS.map(([names, day, month]) => rule(names, () => ({ kind: 'calendar', day, month }))),
];

export const MORE_DATES: readonly DateRule[] = [...AROUND_TODAY, ...OF_A_MONTH];
