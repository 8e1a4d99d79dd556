import type { DateGrammar, DateMeaning, DateRule, DayPart, TimeRule } from '../dates/meaning';
import { foldArabic as fold } from './fold';
import { MORE_DATES } from './date-more';
import { BEHIND, calendar, COUNT, count, indexIn, MONTH, ORDINAL, rule, WEEKDAY } from './date-parts';
import { FRACTIONS, MONTHS, ORDINALS, WEEKDAYS } from './date-words';

const time = (source: string, read: TimeRule['read']): TimeRule => ({
  pattern: new RegExp(`(?<![\\u0600-\\u06ff0-9/.])(?:${fold(source)})${BEHIND}`, 'g'),
  read,
});

const AGO = '(?:قبل|منذ|من|هادي|هذي|من حوالي|قبل حوالي|منذ حوالي|قبل نحو|منذ نحو|قبل تقريبا|منذ ما يقارب)';

const RELATIVE: readonly DateRule[] = [
  rule(
    `غدا|بعد غد|غدوة|(?:${WEEKDAY}|الأسبوع|الشهر|السنة) (?:القادم|القادمة|المقبل|المقبلة|الجاي|الجاية)|بعد (?:أسبوع|أسبوعين|يومين)`,
    () => ({
      kind: 'future',
    }),
  ),
  rule(
    'أول أمس|أول مبارح|أول امبارح|أول إمبارح|اول مبارح|اول امبارح|قبل مبارح|قبل امبارح|مبارح الأول|أول البارحة|قبل أمس|أول من أمس|اول امس|ول البارح|اول البارح|قبل البارحة|أمس الأول',
    () => ({
      kind: 'days-ago',
      days: 2,
    }),
  ),
  rule('(?:ليلة|ليل) (?:أمس|البارحة|البارح)|(?:الليلة|ليلة) الماضية|البارح (?:ف|ب|في) ?(?:الليل|اليل)', () => ({
    kind: 'days-ago',
    days: 1,
    part: 'night',
    approximate: true,
  })),
  rule(
    '(?:ماشي|مشي|ليس) (?:البارح|البارحة|أمس),? (?:بل |ولكن )?(?:اللي|لي|الذي|النهار اللي|اليوم الذي) (?:قبل|قبله|قبلو|قبل منو|قبل منها)',
    () => ({
      kind: 'days-ago',
      days: 2,
    }),
  ),
  rule('أمس|الأمس|البارحة|البارح|بالأمس|مبارح|امبارح|إمبارح|مبارحة', () => ({ kind: 'days-ago', days: 1 })),
  rule(
    '(?:فقت|صبحت|استيقظت) (?:ف|في )?(?:هاد )?الصباح|هذا الصباح|صباح اليوم|صبيحة اليوم|(?:النهاردة|النهارده|اليوم) الصبح|الصبح اليوم|هالصبح|هالصباح|هاد الصباح|هذه الصبيحة|اليوم صباحا',
    () => ({
      kind: 'days-ago',
      days: 0,
      part: 'morning',
    }),
  ),
  rule('هذا المساء|مساء اليوم|هاد العشية|هالمسا|(?:النهاردة|النهارده|اليوم) المسا', () => ({
    kind: 'days-ago',
    days: 0,
    part: 'evening',
  })),
  rule('الليلة|هذه الليلة|هاد الليلة|هالليلة', () => ({ kind: 'days-ago', days: 0, part: 'night' })),
  rule('بعد (?:ظهر|زوال) اليوم|(?:النهاردة|النهارده|اليوم) (?:العصر|الضهر|بعد الضهر)', () => ({
    kind: 'days-ago',
    days: 0,
    part: 'afternoon',
  })),
  rule('(?:النهاردة|النهارده) الفجر|فجر اليوم|فجر هذا اليوم|هذا الفجر|هاد الفجر', () => ({
    kind: 'days-ago',
    days: 0,
    part: 'night',
  })),
  rule('اليوم|النهاردة|النهارده|إنهاردة|انهاردة|ليوم|هاد النهار|هذا اليوم', () => ({ kind: 'days-ago', days: 0 })),
  rule('الآن|دابا|توا|حالا|دلوقتي|هلق|هلأ|هلا|الحين', () => ({ kind: 'minutes-ago', minutes: 30, soft: true })),
  rule(
    'من شوي|من شوية|قبل شوي|قبل شوية|من شويه|قبل قليل|منذ قليل|للتو|قبل لحظات|منذ لحظات|قبل دقائق|منذ دقائق|قبيل قليل|قبايلة|قبيلة|عاد دابا',
    () => ({
      kind: 'minutes-ago',
      minutes: 30,
    }),
  ),
  // "العشية مع الستة" opens a sentence of today; elsewhere the evening belongs to its day.
  {
    pattern: new RegExp(fold('(?<=^|[.!?\\n،,] ?)(?:ف|في )?(?:هاد |هذه )?العشية(?= مع | على |[.,!]|$)'), 'g'),
    read: (): DateMeaning => ({ kind: 'days-ago', days: 0, part: 'afternoon' }),
  },
  rule(`${AGO} (?:نصف|نص|ربع) ساعة`, () => ({ kind: 'minutes-ago', minutes: 30 })),
  rule(`${AGO} ساعتين`, () => ({ kind: 'minutes-ago', minutes: 120 })),
  rule(`${AGO} ساعة(?: واحدة)?`, () => ({ kind: 'minutes-ago', minutes: 60 })),
  rule(`${AGO} (${COUNT}) (?:ساعات|ساعة)`, (m) => ({ kind: 'minutes-ago', minutes: 60 * count(m[1]) })),
  rule(`${AGO} (${COUNT}) (?:دقائق|دقيقة|دقايق)`, (m) => ({ kind: 'minutes-ago', minutes: count(m[1]) })),
  rule(
    `${AGO} (?:حوالي |تقريبا )?(?:(?:يوم|يومين) أو (?:يومين|ثلاثة)|${COUNT} (?:أو|الى|إلى|او) ${COUNT} (?:أيام|ايام|يوما|يوم)|بضعة أيام|عدة أيام|أيام)`,
    (m) => {
      const digits = /\d/.exec(m[0]);
      return digits === null
        ? { kind: 'open' }
        : { kind: 'days-ago', days: Number(digits[0]), approximate: true, several: true };
    },
  ),
  rule(`${AGO} (?:شي )?(?:يومين|يوماين|يومان|نهارين|جوج أيام|جوج ايام|ليلتين)`, () => ({ kind: 'days-ago', days: 2 })),
  rule(
    `${AGO} (?:شي |حوالي |تقريبا |نحو )?(${COUNT}) (?:ديال |د |من )?(?:ال)?(?:أيام|ايام|يام|ليام|يوما|يوم|نهار|ليال|ليالي)`,
    (m) => {
      const days = count(m[1]);
      return Number.isNaN(days) ? undefined : { kind: 'days-ago', days, approximate: /(?:حوال|تقريب)/.test(m[0]) };
    },
  ),
  rule(`${AGO} يوم(?: واحد)?(?! (?:${WEEKDAY}|\\d))`, () => ({ kind: 'days-ago', days: 1 })),
  rule(`${AGO} (?:أسبوعين أو ثلاثة|أسبوع أو أسبوعين|يومين أو ثلاثة)`, () => ({ kind: 'open' })),
  rule(`(${COUNT}) (?:أيام|ايام|يام) (?:هادي|هذي|دابا)? ?(?:ولا|أو|او) (?:كثر|كتر|أكثر|قل|أقل)`, () => ({
    kind: 'open',
  })),
  rule(`(${COUNT}) (?:أيام|ايام|يام|يوما) (?:قبل|مضت|خلت|هادي|هذي|دابا|فاتو|فاتت)`, (m) => ({
    kind: 'days-ago',
    days: count(m[1]),
  })),
  rule(`${AGO} (?:حوالي |تقريبا )?أسبوعين`, () => ({ kind: 'days-ago', days: 14, approximate: true })),
  rule(`${AGO} (${COUNT}) أسابيع`, (m) => ({ kind: 'days-ago', days: 7 * count(m[1]), approximate: true })),
  rule(`${AGO} (?:شي |حوالي |تقريبا )?(?:أسبوع|سيمانة|سمانة)(?: واحد| كامل| بالضبط| بالتمام)?`, () => ({
    kind: 'days-ago',
    days: 7,
    approximate: true,
  })),
  rule(`${AGO} شهرين`, () => ({ kind: 'months-ago', months: 2 })),
  rule(`${AGO} شهر(?: واحد)?`, () => ({ kind: 'months-ago', months: 1 })),
  rule(`${AGO} (${COUNT}) (?:أشهر|شهور)`, (m) => ({ kind: 'months-ago', months: count(m[1]) })),
  rule(`${AGO} (?:سنتين|عامين)`, () => ({ kind: 'months-ago', months: 24 })),
  rule(`${AGO} (?:سنة|عام)`, () => ({ kind: 'months-ago', months: 12 })),
  rule(`${AGO} (${COUNT}) (?:سنوات|أعوام|سنين)`, (m) => ({ kind: 'months-ago', months: 12 * count(m[1]) })),
];

const LAST = '(?:الماضي|الماضية|الفائت|الفائتة|المنصرم|المنصرمة|اللي فات|لي فات|السابق)';

const SPANS: readonly DateRule[] = [
  rule(
    '(?:يوم |نهار )?(\\d{1,2}) (?:من |في |ف)?(?:هاد )?الشهر (?:الماضي|الفائت|المنصرم|اللي فات|لي فات|اللي داز|لي داز)',
    (m) => ({ kind: 'calendar', day: Number(m[1]), monthsAgo: 1 }),
  ),
  rule(`ليلة (${WEEKDAY}) (?:إلى|على|لل?|الى) ?(?:يوم |صباح )?(?:${WEEKDAY})`, (m) => ({
    kind: 'night-after',
    first: { kind: 'weekday', weekday: indexIn(WEEKDAYS, m[1]) },
  })),
  rule(`(?:كل|جميع) (?:يوم )?(?:${WEEKDAY}|يوم|صباح|أسبوع)`, () => ({ kind: 'open' })),
  rule(`بين (?:يوم )?(?:${WEEKDAY}|أمس) و ?(?:يوم )?(?:${WEEKDAY}|اليوم)`, () => ({ kind: 'open' })),
  rule(`(?:يوم |نهار )?(${WEEKDAY}) (?:من |ديال )?(?:الأسبوع|السيمانة) ${LAST}`, (m) => ({
    kind: 'weekday',
    weekday: indexIn(WEEKDAYS, m[1]),
    weeksAgo: 1,
  })),
  rule(`(?:نهاية|عطلة نهاية|عطلة|آخر) (?:هذا )?الأسبوع(?: ${LAST})?|الويكاند`, (m) => ({
    kind: 'weekend',
    said: /(?:ماض|فائت|منصرم|فات)/.test(m[0]) ? 'last' : 'this',
  })),
  rule(`(?:الأسبوع|السيمانة|السمانة) ${LAST}`, () => ({ kind: 'week', weeksAgo: 1 })),
  rule('هذا الأسبوع', () => ({ kind: 'week', weeksAgo: 0 })),
  rule(`الشهر ${LAST}`, () => ({ kind: 'last-month' })),
  rule(`(?:السنة|العام|الصيف|الشتاء) ${LAST}|مؤخرا|ذات يوم`, () => ({ kind: 'open' })),
];

const CALENDAR: readonly DateRule[] = [
  rule('(\\d{4})-(\\d{1,2})-(\\d{1,2})', (m) => ({
    kind: 'calendar',
    year: Number(m[1]),
    month: Number(m[2]),
    day: Number(m[3]),
  })),
  rule('(\\d{1,2}) ?[/.-] ?(\\d{1,2}) ?[/.-] ?(\\d{4}|\\d{2})', (m) => ({
    kind: 'calendar',
    day: Number(m[1]),
    month: Number(m[2]),
    year: Number((m[3] ?? '').length === 2 ? `20${m[3] ?? ''}` : m[3]),
  })),
  rule('(\\d{4})[/](\\d{1,2})[/](\\d{1,2})', (m) => ({
    kind: 'calendar',
    year: Number(m[1]),
    month: Number(m[2]),
    day: Number(m[3]),
  })),
  rule(
    `(?:(?:يوم |نهار )?(${WEEKDAY}) ?,? ?)?(?:الموافق )?(?:ل)?(\\d{1,2}) (?:من )?(?:شهر )?(${MONTH})(?: (?:سنة |عام )?(\\d{4}))?`,
    (m) => calendar(Number(m[2]), m[3], m[4], m[1]),
  ),
  rule(
    `(?:(?:يوم |نهار )?(${WEEKDAY}) ?,? ?)?(?:ل)?(?:يوم )?(${ORDINAL}) (?:من )?(?:شهر )?(${MONTH})(?: (?:سنة |عام )?(\\d{4}))?`,
    (m) => calendar(indexIn(ORDINALS, m[2]) + 1, m[3], m[4], m[1]),
  ),
  rule(`(?:يوم |نهار )?فاتح (?:شهر )?(${MONTH})(?: (\\d{4}))?`, (m) => calendar(1, m[1], m[2])),
  rule('ليلة رأس السنة', () => ({ kind: 'calendar', day: 31, month: 12 })),
  rule('(?:يوم |نهار )?رأس (?:السنة|العام)', () => ({ kind: 'calendar', day: 1, month: 1 })),
  rule('عيد الشغل|عيد العمال', () => ({ kind: 'calendar', day: 1, month: 5 })),
  rule('عيد العرش', () => ({ kind: 'calendar', day: 30, month: 7 })),
  rule('عيد (?:المسيرة|المسيرة الخضراء)', () => ({ kind: 'calendar', day: 6, month: 11 })),
  rule('عيد الاستقلال', () => ({ kind: 'calendar', day: 18, month: 11 })),
  rule('(?:يوم |نهار )?(\\d{1,2}) (?:من |في |ف)?(?:ال)?شهر (\\d{1,2})(?! ?(?:أيام|يوم))', (m) => {
    const [day, month] = [Number(m[1]), Number(m[2])];
    return month < 1 || month > 12 || day < 1 || day > 31 ? undefined : { kind: 'calendar', day, month };
  }),
  rule('(\\d{1,2})/(\\d{1,2})', (m) => {
    const [day, month] = [Number(m[1]), Number(m[2])];
    return month < 1 || month > 12 || day < 1 || day > 31 ? undefined : { kind: 'calendar', day, month };
  }),
  rule(`(?:يوم |نهار )?(${WEEKDAY}) (\\d{1,2})(?! ?[:])`, (m) => calendar(Number(m[2]), undefined, undefined, m[1])),
  rule(
    '(?:يوم|نهار) (\\d{1,2})(?: (?:من |في )?(?:هذا الشهر|الشهر الجاري|فهاد الشهر|هاد الشهر|الشهر الحالي|الجاري))?(?! ?[:/.\\d])',
    (m) => calendar(Number(m[1])),
  ),
  rule(`(?:بداية|أوائل|نهاية|أواخر|منتصف|خلال|في|شهر) (?:شهر )?(${MONTH})(?: (\\d{4}))?`, (m) => ({
    kind: 'month',
    month: indexIn(MONTHS, m[1]) + 1,
    ...(m[2] === undefined ? {} : { year: Number(m[2]) }),
  })),
  rule(`(?:يوم |نهار |ليلة |مساء |صباح |عشية |ظهر |فجر )?(?:يوم )?(${WEEKDAY})(?: (${LAST}))?`, (m) => ({
    kind: 'weekday',
    weekday: indexIn(WEEKDAYS, m[1]),
    ...(m[2] === undefined ? {} : { said: 'last' as const }),
  })),
];

const LATER = new RegExp(
  fold(
    '^,? ?(?:و ?\\S+ )?(?:دقيقة )?(?:من |د |ديال |تاع |متاع |نتاع |تبع |دال )?(?:مساء|المساء|المسا|بالمسا|بليل|بعد ال(?:ظهر|ضهر|زوال)|بعد العصر|بعد المغرب|ليلا|ف?العشية|عشية|لعشية|في المساء|في الليل|[فب]?الليل|[فب]الليل|ليل|زوالا|الزوال|زوال|عصرا|العصر|المغرب|في العشية)',
  ),
  'u',
);
const LATER_BEFORE = new RegExp(
  fold('(?:مساء|عشية|العشية|بعد الظهر|بعد الزوال|ليلة|ليلا|بالليل|فالليل|في الليل|الليل)[^.!?\\n]{0,26}$'),
  'u',
);

const MORNING = new RegExp(
  fold(
    '^,? ?(?:من |د |ديال |تاع |متاع |نتاع |تبع |دال )?(?:صباحا|صباح|في الصباح|[فب]?الصباح|فجرا|الفجر|صبح|الصبح|بكري)',
  ),
  'u',
);
const NIGHT = new RegExp(fold('^,? ?(?:من |د |ديال |تاع |متاع |نتاع |تبع |دال |في )?(?:[فب]?الليل|ليلا|ليل)'), 'u');
/** "جوج ديال الليل" is before the morning, "عشرة ديال الليل" before midnight. */
const SMALL_HOURS = 4;

function inDay(hours: number, minutes: number): number | undefined {
  return Number.isNaN(hours) || hours > 24 || minutes > 59 ? undefined : (hours % 24) * 60 + minutes;
}

/** Is an hour below twelve meant of the second half of the day, by the words around it? */
function isLater(m: RegExpMatchArray, text: string, hours: number, behind: string): boolean {
  if (MORNING.test(behind) || (hours <= SMALL_HOURS && NIGHT.test(behind))) return false;
  return LATER.test(behind) || LATER_BEFORE.test(text.slice(Math.max(0, (m.index ?? 0) - 40), m.index));
}

function clock(m: RegExpMatchArray, text: string, hours: number, minutes: number): number | undefined {
  const end = (m.index ?? 0) + m[0].length;
  const behind = text.slice(end, end + 30);
  if (hours === 12 && NIGHT.test(behind)) return inDay(0, minutes);
  return inDay(hours < 12 && isLater(m, text, hours, behind) ? hours + 12 : hours, minutes);
}

const FRACTION = `(?: ?(?:(?:و ?${COUNT} ?){1,2}(?:دقيقة|دقائق|دقايق)|و ?(?:ال)?(?:نصف|نص) (?:و )?(?:قسم|خمسة)|(?:إلا|الا|قل|غير) (?:قسمين|قسم|عشرة|خمسة|خمس)(?: دقائق| دقايق)?|و ?(?:ال)?(?:النصف|نصف|نص|النص|الربع|ربع|الثلث|ثلث|تلت|قسمين|قسم)|(?:إلا|الا|قل|غير) (?:ربعا|ربع|الربع|ثلثا|ثلث|تلت)))?`;

/** "العاشرة وعشر دقائق", "السابعة وخمس وأربعين دقيقة", "7 و 20": minutes that are counted. */
const COUNTED_MINUTES = new RegExp(`((?:و ?${COUNT} ?){1,2})(?:${fold('(?:دقيقة|دقائق|دقايق)')})?$`, 'u');

function countedMinutes(saidTime: string): number | undefined {
  const parts = COUNTED_MINUTES.exec(saidTime)?.[1]?.split(/و ?(?=[^و])/u) ?? [];
  const minutes = parts.filter((part) => part.trim() !== '').reduce((sum, part) => sum + count(part), 0);
  return minutes > 0 && minutes <= 59 ? minutes : undefined;
}

/** Words of the small hours before an hour that is told without them behind. */
const EARLY_BEFORE = new RegExp(fold('(?:صباح|الصبح|فجر|ليل|سحور|بكري)[^.!?\\n]{0,30}$'), 'u');
/** "على الثالثة والنصف" and no more is of the afternoon: whoever means the night says so. */
const AFTERNOON = 6;

function saidInWords(m: RegExpMatchArray, text: string, hours: number): number | undefined {
  const at = said(m, text, hours);
  const end = (m.index ?? 0) + m[0].length;
  const behind = text.slice(end, end + 30);
  const early = MORNING.test(behind) || NIGHT.test(behind) || EARLY_BEFORE.test(text.slice(0, m.index));
  return at === undefined || early || hours > AFTERNOON || at >= 720 ? at : at + 720;
}

function said(m: RegExpMatchArray, text: string, hours: number): number | undefined {
  const fraction = FRACTIONS.find(([pattern]) => pattern.test(m[0]))?.[1] ?? countedMinutes(m[0]) ?? 0;
  const at = clock(m, text, hours, 0);
  return at === undefined ? undefined : (at + fraction + 1440) % 1440;
}

function hourOf(word: string | undefined): number {
  return /^\d/.test(word ?? '') ? Number(word) : indexIn(ORDINALS, word) + 1;
}

const OF_THE_DAY =
  '(?:مساء|صباحا|صباح|بعد الظهر|بعد الزوال|ليلا|زوالا|فجرا|عصرا|ظهرا|(?:د |ديال |تاع |متاع |نتاع |تبع |دال |في |ف|ب)?(?:ال)(?:صباح|عشية|ليل|فجر|صبح|ظهر|ضهر|مسا|مساء|عصر)|لعشية)';

const TIMES: readonly TimeRule[] = [
  // "السابعة إلا ربعا", "أربعة ونص": the fraction says that it is an hour.
  time(
    `[فبعل]?(${ORDINAL}|أربعة|ثلاثة|واحدة|اتنين)(?: ?و ?(?:ال)?(?:النصف|نصف|نص|النص|الربع|ربع|الثلث|ثلث|تلت)| (?:إلا|الا|قل|غير) (?:ال)?(?:ربعا|ربع|ثلثا|ثلث|تلت))`,
    (m, text) => {
      const bare = ['واحدة', 'اتنين', 'ثلاثة', 'أربعة'].map(fold).indexOf((m[1] ?? '').trim());
      return saidInWords(m, text, bare === -1 ? indexIn(ORDINALS, m[1]) + 1 : bare + 1);
    },
  ),
  time('(\\d{1,2}) ?[:.] ?(\\d{2})', (m, text) => clock(m, text, Number(m[1]), Number(m[2]))),
  time('(\\d{1,2}) ?(?:h|س) ?(\\d{2})?', (m, text) => clock(m, text, Number(m[1]), Number(m[2] ?? 0))),
  time(`(?:(?:على|في|حوالي|عند|نحو|قرابة|ع) )?(?:الساعة|ساعة) ?(?:حوالي )?(\\d{1,2})${FRACTION}`, (m, text) =>
    said(m, text, Number(m[1])),
  ),
  time(
    `(?<=(?:صباح|مساء|ليلة|عشية|ظهر) (?:اليوم|أمس|البارح|البارحة|${WEEKDAY})،? ?(?:على )?)(${ORDINAL})${FRACTION}(?! ${MONTH})`,
    (m, text) => saidInWords(m, text, indexIn(ORDINALS, m[1]) + 1),
  ),
  time(`(?:مع|حوالي|قرابة) (\\d{1,2})${FRACTION}(?=$| ?[.,!?؛]| ${OF_THE_DAY}|\\n)`, (m, text) =>
    said(m, text, Number(m[1])),
  ),
  time(
    `(?:مع|حوالي|قرابة|على) (\\d{1,2}) ?(?:و ?(?:ال)?(?:نصف|نص|ربع|ثلث|تلت)|(?:إلا|الا|قل|غير) (?:ال)?(?:ربع|ثلث))`,
    (m, text) => said(m, text, Number(m[1])),
  ),
  time(
    `(?:الساعة|عالساعة|على|حوالي|عند|نحو|قرابة|تقريب|تقريبا|في|مع|ع) (?:الساعة )?(${ORDINAL})${FRACTION}(?! ${MONTH}| من)`,
    (m, text) => saidInWords(m, text, indexIn(ORDINALS, m[1]) + 1),
  ),
  time(`[فبعل]?(${ORDINAL})${FRACTION}(?= (?:بعد ال|من مساء|من صباح|${OF_THE_DAY}))`, (m, text) =>
    saidInWords(m, text, indexIn(ORDINALS, m[1]) + 1),
  ),
  time(`(\\d{1,2})${FRACTION}(?= ${OF_THE_DAY})`, (m, text) => said(m, text, Number(m[1]))),
  time(
    '(?:مع |في |على |حوالي )?(?:نص|نصف|منتصف) ?النهار|(?:12|الطناش|الثانية عشرة) (?:ديال |د )?(?:النهار|الظهر|ظهرا)',
    () => 720,
  ),
  time(`(?:عند|في|وقت) (?:الظهر|الظهيرة)|ظهرا`, () => 720),
  time(`(\\d{1,2}|${ORDINAL}) (?:من )?بعد (?:منتصف|نص) الليل`, (m) => inDay(hourOf(m[1]), 0)),
  time(`(\\d{1,2}) ?و ?(?:ال)?(?:نصف|نص|ربع|ثلث|تلت)`, (m, text) => said(m, text, Number(m[1]))),
  time(`(?:مع|على|ف) (\\d{1,2}) ?و ?(?:قسم|قسمين|\\d{1,2})(?= ${OF_THE_DAY}|$|[.,!?])`, (m, text) =>
    said(m, text, Number(m[1])),
  ),
  time('(?:عند |في )?منتصف الليل', () => 0),
];

const part = (name: DayPart, source: string): { part: DayPart; pattern: RegExp } => ({
  part: name,
  pattern: new RegExp(fold(source), 'u'),
});

const pattern = (source: string): RegExp => new RegExp(fold(source), 'u');

/** Written Arabic, with what Moroccans write of their own. */
export const DATES: DateGrammar = {
  rules: [...MORE_DATES, ...RELATIVE, ...SPANS, ...CALENDAR],
  times: TIMES,
  parts: [
    part('afternoon', 'بعد (?:الظهر|ظهر|الزوال|زوال|العصر)|عصر'),
    part('morning', 'صباح|فجر|صبيحة'),
    part('evening', 'مساء|عشية|العشية'),
    part('night', 'ليلة|ليلا|الليل'),
  ],
  denied: pattern(
    '(?:(?<![\\u0600-\\u06ff])(?:باب|سوق|سويقة|عجلات|العجلات|روايض|الروايض|إطارات|الإطارات|جهات|الجهات|جوانب|أبواب|الأبواب|مرايات|حي|شارع|مسجد|جامع|جماعة|دوار|سيدي|زنقة|ساحة|ملتقى|محطة|قيادة|درب)|ليس|مش|مو|موش|ما شي|(?<!ال)كل|ماشي|حتى|سير حتى|رجع|لم يكن|لم يقع|وليس|بدل|(?<!حسب |على )(?:لا|لم|ما|لست|مش|ليس) (?:أعد |كنت |عدت )?(?:أتذكر|أذكر|أعرف|أحدد|متأكد من|متأكدة من|نعرف|كنعقل على|عقلت على|نعقل على)|نفس|طوال|طول) (?:يوم |في )?$',
  ),
  roughly: pattern('(?:حوالي|تقريبا|نحو|قرابة|ربما|أظن|يمكن)'),
  corrects: pattern(
    '^(?=.*(?:لا|عفوا|أقصد|بل|عذرا|آسف|أعني|بالأحرى|الأصح|خطأ|سمح|بالضبط))(?:[ ,.;:!?"()-]|(?:لا|عفوا|أقصد|بل|عذرا|آسفة?|أعني|بالأحرى|الأصح|كان|كانت|يوم|نهار|في|أو|خطأ|سمح ليا|سمحي ليا|سمحو ليا|سمح لي|سمحوا لي|ذلك|والله|هو))*$',
  ),
  or: pattern('^ ?(?:أو|او|ولا|أو ربما)(?: يوم)? $'),
  otherEvents: pattern(
    '(?:أراسل|راسلت|أكتب|كتبت|أنتظر|جواب|عقد|موعد|شكاي|شكوى|اشتر(?!ي )|ولدت |تزاد|ازداد|رخصة|فاتورة|خبير|اتصلت|راسل|أرسلت|عملية|إصلاح|ميكانيك|توصلت|تأمين منذ|صرحت|أخبرت|بلغت|السباك|تسلمت|شريت|شرات|شرينا|خديتها|حطيت|قدمت|صيفط|كونطرا|كنتسنا|خلصت|سجلت شك|مصاريف|(?<!كنت |كنا |كان |كانت )غادي(?!ين)|بعت|كتبت ليكم|دوزت)',
  ),
  since: pattern('منذ (?:يوم )?$'),
  around: pattern('(?:رجعت|عدت|ركنت|تركت|سافر|عطلة|اكتشف)'),
  loss: pattern(
    '(?:حادث|سرق|حريق|تسرب|وقع|صدم|اصطدم|انفجر|كسر|انكسر|ضرب|عاصفة|فيضان|احترق|شب|خدش|سقط|غرق|فاض|انزلق|عض|خطف|اشتعل|تشقق|كان|دهس|تعطل|برد|أمطار|احتك|رمى|تعرض|جرى|حدث|تضرر|حصل|طاح|رياح|زلزال|صاعقة|كسيد|شعل|تهرس|هرس|تحرق|زلق|شفر|تشفر|داو|لقيت|واقع|فعل|تبلل|تقطع|تفرقع|طرطق|هجم|دخل|خرج|جات|صرا|طرا)',
  ),
};
