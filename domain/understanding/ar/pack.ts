import type { DateGrammar, DateMeaning, DateRule } from '../dates/meaning';
import type { LanguagePack, NegationWords } from '../languages/pack';
import { compileLexicon, type PhraseGroup } from '../lexicon/lexicon';
import type { NumberWords } from '../numbers';
import { normalise } from '../text/normalise';
import { ARABIC } from './tables';

const fold = (word: string): string => normalise(word).text;
const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(fold));

/** Takes off "and", "with", "for" and the article, which Arabic writes on to the word. */
function bare(word: string): string {
  const shorter = word.replace(/^(?:[وفبك]?ال|لل)(?=..)/u, '');
  return shorter.length >= 2 ? shorter : word;
}

const NUMBERS: NumberWords = {
  values: new Map(
    (
      [
        ['صفر', 0],
        ['واحد', 1],
        ['اثنين', 2],
        ['يومين', 2],
        ['ثلاثة', 3],
        ['ثلاث', 3],
        ['أربعة', 4],
        ['أربع', 4],
        ['خمسة', 5],
        ['خمس', 5],
        ['ستة', 6],
        ['سبعة', 7],
        ['ثمانية', 8],
        ['تسعة', 9],
        ['عشرة', 10],
      ] as const
    ).map(([word, value]) => [fold(word), value] as const),
  ),
  multipliers: new Map(
    [
      ['مائة', 100],
      ['مئة', 100],
      ['ألف', 1000],
      ['آلاف', 1000],
      ['مليون', 1_000_000],
    ].map(([word, value]) => [fold(String(word)), Number(value)] as const),
  ),
  joins: words('و'),
};

const NEGATION: NegationWords = {
  afterVerb: words('لم ليس لست ليست ليسوا ما لن غير'),
  wholeClause: words('لا بدون دون أي لاأحد'),
  light: words('أي من هناك يوجد توجد تكن يكن أحد في أصب يصب تصب نصب كان'),
  carriers: words('أحد يوجد توجد هناك أي من كان'),
  undone: words('فقط'),
  singular: words('أنا هو هي زوجتي زوجي ابني ابنتي'),
  self: words('أنا'),
  exceptions: words('إلا باستثناء سوى ماعدا لكن'),
  severity: words('خطير خطيرة خطيرين بليغة جدا'),
  conditions: words('إذا لو إن'),
  present: words('يوجد هناك'),
  holding: words('لدي'),
  over: words('كان كانت'),
};

const rule = (source: string, read: DateRule['read']): DateRule => ({
  pattern: new RegExp(`(?<![\\u0600-\\u06ff])(?:${fold(source)})(?![\\u0600-\\u06ff])`, 'g'),
  read,
});

const WEEKDAYS = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'];
const MONTHS: readonly (readonly string[])[] = [
  ['يناير', 'كانون الثاني'],
  ['فبراير', 'شباط'],
  ['مارس', 'آذار'],
  ['أبريل', 'ابريل', 'نيسان'],
  ['مايو', 'ماي', 'أيار'],
  ['يونيو', 'حزيران'],
  ['يوليو', 'يوليوز', 'تموز'],
  ['أغسطس', 'غشت', 'آب'],
  ['سبتمبر', 'شتنبر', 'أيلول'],
  ['أكتوبر', 'تشرين الأول'],
  ['نوفمبر', 'نونبر', 'تشرين الثاني'],
  ['ديسمبر', 'دجنبر', 'كانون الأول'],
];

function monthOf(said: string | undefined): number {
  return MONTHS.findIndex((names) => names.map(fold).includes(said ?? '')) + 1;
}

const calendar = (m: RegExpMatchArray): DateMeaning => ({
  kind: 'calendar',
  day: Number(m[1]),
  month: monthOf(m[2]),
  ...(m[3] === undefined ? {} : { year: Number(m[3]) }),
});

const DATES: DateGrammar = {
  rules: [
    rule('غدا|بعد غد', () => ({ kind: 'future' })),
    rule('أول أمس|أول البارحة|قبل أمس', () => ({ kind: 'days-ago', days: 2 })),
    rule('أمس|البارحة|بالأمس', () => ({ kind: 'days-ago', days: 1 })),
    rule('اليوم|هذا الصباح|صباح اليوم|هذا المساء|الليلة', () => ({ kind: 'days-ago', days: 0 })),
    rule('الآن|قبل قليل', () => ({ kind: 'minutes-ago', minutes: 30 })),
    rule('(?:قبل|منذ) يومين', () => ({ kind: 'days-ago', days: 2 })),
    rule('(?:قبل|منذ) (\\d{1,2}|[ء-ي]+) (?:أيام|يوما|يوم)', (m) => {
      const days = Number.isNaN(Number(m[1])) ? NUMBERS.values.get(m[1] ?? '') : Number(m[1]);
      return days === undefined ? undefined : { kind: 'days-ago', days };
    }),
    rule('الأسبوع الماضي', () => ({ kind: 'week', weeksAgo: 1 })),
    rule('(\\d{4})-(\\d{1,2})-(\\d{1,2})', (m) => ({
      kind: 'calendar',
      year: Number(m[1]),
      month: Number(m[2]),
      day: Number(m[3]),
    })),
    rule('(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})', (m) => ({
      kind: 'calendar',
      day: Number(m[1]),
      month: Number(m[2]),
      year: Number(m[3]),
    })),
    rule(`(\\d{1,2}) (${MONTHS.flat().join('|')})(?: (\\d{4}))?`, calendar),
    ...WEEKDAYS.map((name, weekday) => rule(`(?:يوم )?${name}(?: الماضي)?`, () => ({ kind: 'weekday', weekday }))),
  ],
  times: [
    {
      pattern: /(?<!\d)(\d{1,2}):(\d{2})(?!\d)/g,
      read: (m) => (Number(m[1]) < 24 ? Number(m[1]) * 60 + Number(m[2]) : undefined),
    },
  ],
  parts: [
    { part: 'morning', pattern: new RegExp(fold('صباح')) },
    { part: 'evening', pattern: new RegExp(fold('مساء')) },
    { part: 'night', pattern: new RegExp(fold('ليل')) },
  ],
  denied: new RegExp(`(?:${fold('ليس')}|${fold('كل')}) $`),
  roughly: new RegExp(`(?:${fold('حوالي')}|${fold('تقريبا')})`),
  or: new RegExp(`^ ${fold('أو')} $`),
  otherEvents: new RegExp(`(?:${fold('عقد')}|${fold('موعد')}|${fold('شكاية')})`),
  around: new RegExp(fold('رجعت')),
  loss: new RegExp(`(?:${fold('حادث')}|${fold('سرق')}|${fold('حريق')}|${fold('تسرب')}|${fold('وقع')})`),
};

/** Written Arabic. */
export function arabicPack(safety: readonly PhraseGroup[]): LanguagePack {
  return {
    language: 'ar',
    spelling: new Map(),
    bare,
    lexicon: compileLexicon([...ARABIC, ...safety], {
      numbers: new Set([...NUMBERS.values.keys(), ...NUMBERS.multipliers.keys()]),
      walls: words('لكن ولكن'),
      otherWords: new Set(),
    }),
    negation: NEGATION,
    numbers: NUMBERS,
    dates: DATES,
  };
}
