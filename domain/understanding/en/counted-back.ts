import type { DateMeaning, DateRule, DayPart } from '../dates/meaning';
import { COUNT, count, DAY, indexIn, MONTH, rule, WEEKDAY, WEEKDAYS } from './date-words';

/** By how many days "yesterday", "today" and "tomorrow" move what is counted from them. */
const COUNTED_FROM: Readonly<Record<string, number>> = { yesterday: 1, today: 0, tomorrow: -1 };
const DAYS_IN: Readonly<Record<string, number>> = { d: 1, n: 1, w: 7, f: 14 };

function daysIn(amount: string | undefined, unit: string | undefined): number {
  return count(amount) * (DAYS_IN[(unit ?? 'd').charAt(0)] ?? 1);
}

function counted(days: number, part?: DayPart): DateMeaning {
  if (Number.isNaN(days)) return { kind: 'open' };
  return { kind: 'days-ago', days, ...(part === undefined ? {} : { part }) };
}

const weekdayMeaning = (said: string | undefined): DateMeaning => ({
  kind: 'weekday',
  weekday: indexIn(WEEKDAYS, said),
});

/** Counted from another day than today ("a week ago yesterday", "a week last Monday", "the Friday before"). */
export const COUNTED_BACK: readonly DateRule[] = [
  rule(
    '(?:the )?(?:day|evening|night|morning|afternoon|eve) (?:before|prior to|of|preceding) yesterday|before yesterday|two days before today',
    () => counted(2),
  ),
  rule('yester ?(?:night|eve|evening)|ystd|yest eve|last (?:evening|eve|afternoon|morning)', () => counted(1)),
  rule(
    `(?:it(?:'ll| will|'s| is|'d)? (?:be |been |makes? |just )?)?(?:exactly |just |about |now )?(${COUNT}) (days?|weeks?|fortnights?) (?:ago |exactly |since |now |it )*(yesterday|today|tomorrow)(?! (?:at|i|we|he|the)(?![a-z]))(?: ago)?`,
    (m) => counted(daysIn(m[1], m[2]) + (COUNTED_FROM[m[3] ?? ''] ?? 0)),
  ),
  rule(
    `(?:it )?(?:makes?|made|has been|it's been|is now) (?:exactly |now |already |just )?(${COUNT}) (days?|weeks?)`,
    (m) => counted(daysIn(m[1], m[2])),
  ),
  rule(`(${COUNT}) nights? (?:ago|back)`, (m) => counted(count(m[1]), 'night')),
  rule(`(${COUNT}) (morning|evening|afternoon)s? (?:ago|back)`, (m) => counted(count(m[1]))),
  rule(`(${COUNT}) days? since(?= ?(?:$|[.,!]))`, (m) => counted(count(m[1]))),
  rule('(?:24|twenty[ -]four) hours (?:ago|back)', () => counted(1)),
  rule('(?:48|forty[ -]eight) hours (?:ago|back)', () => counted(2)),
  rule('(?:72|seventy[ -]two) hours (?:ago|back)', () => counted(3)),
  rule(`(?:a |one )?week (?:ago )?(?:on )?(?:last |this past )(${WEEKDAY})`, (m) => ({
    kind: 'shifted',
    of: weekdayMeaning(m[1]),
    days: -7,
  })),
  rule(`(?:a |one )week ago (?:on )?(${WEEKDAY})|(${WEEKDAY}) (?:a )?week ago`, (m) => ({
    kind: 'weekday',
    weekday: indexIn(WEEKDAYS, m[1] ?? m[2]),
    weeksAgo: 1,
  })),
  rule(`not (?:on )?(?:the )?(${WEEKDAY}),? (?:but |no |it was )*(?:the )?(${WEEKDAY}) before`, (m) => {
    const back = (indexIn(WEEKDAYS, m[1]) - indexIn(WEEKDAYS, m[2]) + 7) % 7;
    return { kind: 'shifted', of: weekdayMeaning(m[1]), days: -(back === 0 ? 7 : back) };
  }),
  rule(
    `(?:today|tonight|this (?:morning|afternoon|evening)),? (?:it's |it is |a )?(?:${WEEKDAY})|(?:${WEEKDAY}),? (?:so |that's |that is |i mean )?today`,
    () => counted(0),
  ),
  rule(`between (?:the )?${DAY} (?:of )?${MONTH} and (?:the )?${DAY}(?: (?:of )?${MONTH})?`, () => ({ kind: 'open' })),
  rule(
    'as (?:i|we) (?:am |are )?(?:type|write|dictate|speak|typing|writing|dictating|speaking)(?: this| these lines)?|(?:is|are) here now|(?:am|are|is) still (?:here|there|on the spot|on site|at the scene)',
    () => ({ kind: 'minutes-ago', minutes: 30, soft: true }),
  ),
];
