import type { DateGrammar, DateMeaning, DateRule, DayPart, TimeRule } from '../dates/meaning';
import { COUNTED_BACK } from './counted-back';
import {
  COUNT,
  count,
  DAY,
  dayOf,
  indexIn,
  MONTH,
  MONTHS,
  NUMBER,
  ORDINALS,
  PART,
  rule,
  time,
  WEEKDAY,
  WEEKDAYS,
} from './date-words';
import { FEASTS } from './feasts';

function calendar(day?: string, month?: string, year?: string, weekday?: string): DateMeaning {
  const said = year === undefined ? undefined : Number(year.length === 2 ? `20${year}` : year);
  const onDay = weekday === undefined ? -1 : indexIn(WEEKDAYS, weekday);
  return {
    kind: 'calendar',
    day: dayOf(day),
    month: indexIn(MONTHS, month) + 1,
    ...(said === undefined ? {} : { year: said }),
    ...(onDay < 0 ? {} : { weekday: onDay }),
  };
}

function ago(amount: number, unit: string, about: { approximate: boolean; several: boolean }): DateMeaning {
  if (Number.isNaN(amount)) return { kind: 'open' };
  const { approximate, several } = about;
  if (unit.startsWith('day')) return { kind: 'days-ago', days: amount, approximate, several };
  if (unit.startsWith('fortnight')) return { kind: 'days-ago', days: amount * 14, approximate: true, several };
  if (unit.startsWith('w')) return { kind: 'days-ago', days: amount * 7, approximate: true, several };
  if (unit.startsWith('mo')) return { kind: 'months-ago', months: amount };
  if (unit.startsWith('y')) return { kind: 'months-ago', months: amount * 12 };
  return { kind: 'minutes-ago', minutes: unit.startsWith('h') ? amount * 60 : amount };
}

const PARTS: Readonly<Record<string, DayPart>> = {
  morning: 'morning',
  afternoon: 'afternoon',
  evening: 'evening',
  night: 'night',
  tonight: 'evening',
};

const RELATIVE: readonly DateRule[] = [
  rule(
    `tomorrow|tmrw|2moro|(?:next|coming|following) (?:${WEEKDAY}|week|month|year)|(?:this )?coming ${WEEKDAY}|in (?:the next )?${COUNT} (?:days?|weeks?)(?:' time)?`,
    () => ({ kind: 'future' }),
  ),
  rule('(?:the )?day before yesterday', () => ({ kind: 'days-ago', days: 2 })),
  rule('(?:the )?night before last', () => ({ kind: 'days-ago', days: 2, part: 'night' })),
  rule('(?:during|in|over) (?:the|this|that) night|overnight', () => ({ kind: 'days-ago', days: 0, part: 'night' })),
  rule('last ni(?:ght|te)', () => ({ kind: 'days-ago', days: 1, part: 'night', approximate: true })),
  rule('yesterday|yest|yday|ystrday|yesterdy|yesturday|yesterady', () => ({ kind: 'days-ago', days: 1 })),
  rule(
    `(?:today|2day|2nite|(?:this|early this|late this|earlier this) (morning|mornin|afternoon|arvo|aft|evening|lunchtime|noon|midday|lunch|am|pm)|(tonight))`,
    (m) => {
      const part = PARTS[m[1] ?? m[2] ?? ''];
      return { kind: 'days-ago', days: 0, ...(part === undefined ? {} : { part }) };
    },
  ),
  rule(
    'just now|i just had|(?:has|have|had|was|were|got|been|is|i|we|he|she|they) just|just (?:got|left|gone|finished|happened|been|arrived|put it out|had|hit|crashed|now|saw|came out|found|been hit|been in)|right now|a moment ago|(?:a few|few|some) (?:minutes|moments|mins) ago|a minute ago|earlier on|earlier today',
    (m) => ({
      kind: 'minutes-ago',
      minutes: 30,
      ...(/^(?:has|have|had|was|were|got|been|is|i|we|he|she|they|just) /.test(m[0]) ? { soft: true as const } : {}),
    }),
  ),
  rule(
    '(?:about )?(?:half an|half|1/2) ?hour ago|(?:a )?quarter of an hour ago|(?:less than|under|not even|barely) an hour ago',
    () => ({
      kind: 'minutes-ago',
      minutes: 30,
    }),
  ),
  rule(`a week (?:ago )?(?:last|today|on) ?(?:today)?(?: ago)?`, (m) =>
    m[0].includes('last') ? { kind: 'open' } : { kind: 'days-ago', days: 7 },
  ),
  rule(`(?:a |one |(two) )?(week|weeks|fortnight) (?:ago )?(yesterday|tomorrow)(?: ago)?`, (m) => ({
    kind: 'days-ago',
    days: (m[2] === 'fortnight' || m[1] !== undefined ? 14 : 7) + (m[3] === 'yesterday' ? 1 : -1),
  })),
  rule(`(${COUNT}) days (?:ago )?today`, (m) => ({ kind: 'days-ago', days: count(m[1]) })),
  rule('before yesterday', () => ({ kind: 'days-ago', days: 2 })),
  rule('(?:a )?fortnight ago', () => ({ kind: 'days-ago', days: 14, approximate: true })),
  rule(
    `(about |around |maybe |nearly |almost |over |roughly |approximately |some |more than )?(${COUNT})(?: ?(?:-|or|to|/) ?(${COUNT}))? ?(days?|d|weeks?|wks?|fortnights?|months?|years?|yrs?|hours?|hrs?|h|minutes?|mins?) (?:ago|back|earlier)`,
    (m) =>
      ago(count(m[2]), m[4] === 'd' ? 'day' : (m[4] ?? ''), {
        approximate: m[1] !== undefined || m[3] !== undefined,
        several: m[3] !== undefined,
      }),
  ),
];

const SPANS: readonly DateRule[] = [
  rule(
    `between (?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH} and (?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}`,
    () => ({
      kind: 'open',
    }),
  ),
  rule(`(?:on )?(?:the )?night (?:of|from) (${WEEKDAY}) (?:to|into|and) ${WEEKDAY}`, (m) => ({
    kind: 'night-after',
    first: { kind: 'weekday', weekday: indexIn(WEEKDAYS, m[1]) },
  })),
  rule(
    `(?:some ?(?:time|where) )?between (?:closing |close |close of play |bedtime |lunch |lunchtime )?(?:on )?(?:${WEEKDAY})(?: ${PART})? and (?:opening |this |breakfast )?(?:on )?(?:${WEEKDAY})(?: ${PART})?`,
    () => ({ kind: 'open' }),
  ),
  rule(
    `(?:some ?(?:time|where) )?between (?:${WEEKDAY}|the ${DAY}|yesterday)(?: ${PART})? and (?:${WEEKDAY}|the ${DAY}|today|yesterday|this ${PART})(?: ${PART})?`,
    () => ({ kind: 'open' }),
  ),
  rule(`(?:${WEEKDAY}|the ${DAY}) to (?:${WEEKDAY}|the ${DAY})`, () => ({ kind: 'open' })),
  rule(
    `(?:every|each|most|all) (?:${WEEKDAY}s?|day|days|morning|night|week)|on (?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)`,
    () => ({ kind: 'open' }),
  ),
  rule(
    `(?:the )?(?:on )?(${WEEKDAY}) (?:of )?last week|last week,? (?:on )?(${WEEKDAY})|(${WEEKDAY}) (?:of )?the (?:week before|previous week)`,
    (m) => ({
      kind: 'weekday',
      weekday: indexIn(WEEKDAYS, m[1] ?? m[2] ?? m[3]),
      weeksAgo: 1,
    }),
  ),
  rule('last week ?end|the week ?end before|past week ?end', () => ({ kind: 'weekend', said: 'last' })),
  rule('(?:this|over the|at the|during the|on the|the) week ?end', () => ({ kind: 'weekend', said: 'this' })),
  rule('last week|the week before|the other week|past week', () => ({ kind: 'week', weeksAgo: 1 })),
  rule('this week|earlier this week', () => ({ kind: 'week', weeksAgo: 0 })),
  rule('the other (?:day|night|morning|evening)|recently|some days ago|a while (?:ago|back)', () => ({ kind: 'open' })),
  rule(`(?:on )?(?:the )?(${DAY}) (?:of )?last month`, (m) => ({ kind: 'calendar', day: dayOf(m[1]), monthsAgo: 1 })),
  rule('last month', () => ({ kind: 'last-month' })),
];

/** Of a common year. */
const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const CALENDAR: readonly DateRule[] = [
  rule('(\\d{4})-(\\d{1,2})-(\\d{1,2})', (m) => ({
    kind: 'calendar',
    year: Number(m[1]),
    month: Number(m[2]),
    day: Number(m[3]),
  })),
  rule('(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?(\\d{4}|\\d{2})', (m) => {
    const [first, second] = [Number(m[1]), Number(m[3])];
    // "08/17/2026" can only be an American's.
    const [day, month] = second > 12 && first <= 12 ? [second, first] : [first, second];
    return { kind: 'calendar', day, month, year: Number((m[4] ?? '').length === 2 ? `20${m[4] ?? ''}` : m[4]) };
  }),
  rule(
    `(?:(${WEEKDAY}),? )?(?:on )?(?:the )?(${DAY}) ?(?:of )?(${MONTH}),?(?: ((?:19|20)\\d{2}|'\\d{2})(?! ?(?:am|pm|:|h)))?`,
    (m) => calendar(m[2], m[3], m[4]?.replace("'", ''), m[1]),
  ),
  rule(`(?:(${WEEKDAY}),? )?(${MONTH}) (?:the )?(${DAY})(?! ?(?::|am|pm|h))(?:,? (\\d{4})(?! ?(?:am|pm|:)))?`, (m) =>
    calendar(m[3], m[2], m[4], m[1]),
  ),
  rule('(?:on |the )?(\\d{1,2})/(\\d{1,2})(?![/\\d])', (m) => {
    const [day, month] = [Number(m[1]), Number(m[2])];
    return month < 1 || month > 12 || day < 1 || day > 31 ? undefined : { kind: 'calendar', day, month };
  }),
  rule(`(?:on )?(${WEEKDAY}),? (?:the )?(\\d{1,2}) ?(?:st|nd|rd|th)`, (m) => ({
    kind: 'calendar',
    day: dayOf(m[2]),
    weekday: indexIn(WEEKDAYS, m[1]),
  })),
  rule(
    `(?:on )?the (\\d{1,2}) ?(?:st|nd|rd|th)(?! (?:floor|avenue|street|gear|time|party|lane|exit|arrondissement|of (?!this)|row|level))(?: of this month)?`,
    (m) => ({
      kind: 'calendar',
      day: Number(m[1]),
    }),
  ),
  rule(
    `(?:on )?the ((?:twenty[ -]|thirty[ -])?(?:${ORDINALS.slice(3).join('|')})|thirtieth)(?= ?(?:$|[.,;!?]| at | around | in the (?:morning|afternoon|evening)))`,
    (m) => ({ kind: 'calendar', day: dayOf(m[1]) }),
  ),
  rule(`(?:on )?(?:the )?(${DAY}) of (?:this|the|that|current) month`, (m) => ({ kind: 'calendar', day: dayOf(m[1]) })),
  rule('(?<=^(?:on |the |i think |it was )*)(\\d{1,2})(?:st|nd|rd|th)(?= ?(?:$|[.,]| at | around ))', (m) => ({
    kind: 'calendar',
    day: Number(m[1]),
  })),
  rule(`(?:on |the )*last day of (?:the month of )?(${MONTH})`, (m) => {
    const month = indexIn(MONTHS, m[1]) + 1;
    return { kind: 'calendar', day: LAST_DAYS[month - 1] ?? 30, month };
  }),
  rule(
    `(?:early|late|mid|in|during|beginning of|end of|middle of|since|back in|start of)[ -](${MONTH})(?: (\\d{4}))?`,
    (m) => ({
      kind: 'month',
      month: indexIn(MONTHS, m[1]) + 1,
      ...(m[2] === undefined ? {} : { year: Number(m[2]) }),
    }),
  ),
  rule(`(last |on |this |past |this past )?(${WEEKDAY})`, (m) => {
    // "sun", "sat" and "mar" are words of their own unless something makes days of them.
    if (/^(?:sun|sat|wed)$/.test(m[0])) return undefined;
    return {
      kind: 'weekday',
      weekday: indexIn(WEEKDAYS, m[2]),
      ...(/last|past/.test(m[1] ?? '') ? { said: 'last' as const } : {}),
    };
  }),
];

const LASTING_BEFORE =
  /(?:for|about|in|within|after|every|took|waited|lasted|of|next|last|than|another) (?:about |around |nearly )?$/;

function inDay(hours: number, minutes: number): number | undefined {
  return Number.isNaN(hours) || hours > 24 || minutes > 59 ? undefined : (hours % 24) * 60 + minutes;
}

function half(hours: number, said: string | undefined): number {
  return (hours % 12) + ((said ?? '').startsWith('p') ? 12 : 0);
}

const PM_BEHIND = /^,? ?(?:pm|p\.m\.?|this afternoon|this evening|in the (?:afternoon|evening)|at night|tonight)/;
const PM_BEFORE = /(afternoon|evening|tonight|night|lunch|lunchtime)(?: at| around| about|,)? ?$/;

/** "at eight in the evening", "half past five in the afternoon": what stands behind the hour. */
function later(m: RegExpMatchArray, text: string, hours: number): number {
  if (hours < 1 || hours >= 12) return hours;
  const start = m.index ?? 0;
  const behind = text.slice(start + m[0].length, start + m[0].length + 18);
  if (PM_BEHIND.test(behind)) return hours + 12;
  const [, part] = PM_BEFORE.exec(text.slice(Math.max(0, start - 24), start)) ?? [];
  if (part === undefined || (part === 'night' && hours < 6)) return hours;
  return hours + 12;
}

const CLOCK = `(${NUMBER}|\\d{1,2})`;

const TIMES: readonly TimeRule[] = [
  time(`(?:a )?(quarter|half) past ${CLOCK} (am|pm)`, (m) => inDay(half(count(m[2]), m[3]), m[1] === 'half' ? 30 : 15)),
  time('(\\d{1,2})(?:[:.h](\\d{2}))? ?(am|pm|a\\.m\\.?|p\\.m\\.?)', (m) =>
    Number(m[1]) > 12 ? inDay(Number(m[1]), Number(m[2] ?? 0)) : inDay(half(Number(m[1]), m[3]), Number(m[2] ?? 0)),
  ),
  time(`half (?:past )?${CLOCK} ?-?ish`, (m, text) => inDay(later(m, text, count(m[1])), 30)),
  time(`half (?:past )?${CLOCK}(?! hour| an| the)`, (m, text) => inDay(later(m, text, count(m[1])), 30)),
  time(`(?:a )?quarter past ${CLOCK}`, (m, text) => inDay(later(m, text, count(m[1])), 15)),
  time(`(?:a )?quarter to ${CLOCK}`, (m, text) => inDay(later(m, text, count(m[1])) - 1, 45)),
  time(`(\\d{1,2}|${NUMBER}) (?:minutes )?past ${CLOCK}`, (m, text) => inDay(later(m, text, count(m[2])), count(m[1]))),
  time(`(five|ten|twenty) (?:minutes )?to ${CLOCK}`, (m, text) =>
    inDay(later(m, text, count(m[2])) - 1, 60 - count(m[1])),
  ),
  time(`(${NUMBER}) ?(am|pm|a\\.m\\.?|p\\.m\\.?)`, (m) => inDay(half(count(m[1]), m[2]), 0)),
  time(`(${NUMBER}) (fifteen|twenty|thirty|forty[ -]five|forty|fifty) ?(am|pm)`, (m) =>
    inDay(half(count(m[1]), m[3]), count(m[2])),
  ),
  time(
    '(\\d{1,2})\\.([0-5]\\d)(?= (?:tonight|this (?:morning|afternoon|evening)|in the (?:morning|afternoon|evening)|last night|yesterday|today|on (?:mon|tue|wed|thu|fri|sat|sun)))',
    (m, text) => inDay(later(m, text, Number(m[1])), Number(m[2])),
  ),
  time('(\\d{1,2})[:h](\\d{2})', (m, text) => inDay(later(m, text, Number(m[1])), Number(m[2]))),
  {
    pattern:
      /(?:(?<![a-z])(?:at|around|about|by)|,|morning|afternoon|evening) (\d{1,2})\.([0-5]\d)(?! ?(?:dh|mad|eur|euros|€|%)|\d)/g,
    read: (m, text) => inDay(later(m, text, Number(m[1])), Number(m[2])),
  },
  time(`(?:at|around|about|by)? ?${CLOCK} o ?'? ?clock`, (m, text) => inDay(later(m, text, count(m[1])), 0)),
  time(
    `(?:at|around|about|by|towards) (?:about |around )?${CLOCK}(?= (?:in the (?:morning|afternoon|evening)|at night|this|yesterday|today|on (?:mon|tue|wed|thu|fri|sat|sun)))`,
    (m, text) => inDay(later(m, text, count(m[1])), 0),
  ),
  time(`(?:at|around|about) (?:about |around )?${CLOCK}(?= ?(?:$|[.,;!?\\n)]))(?!\\.\\d)`, (m, text) =>
    LASTING_BEFORE.test(text.slice(Math.max(0, (m.index ?? 0) - 12), m.index))
      ? undefined
      : inDay(later(m, text, count(m[1])), 0),
  ),
  time(`${CLOCK}(?= (?:in the (?:morning|afternoon|evening)|at night))`, (m, text) =>
    inDay(later(m, text, count(m[1])), 0),
  ),
  time('(\\d{1,2})h', (m, text) =>
    LASTING_BEFORE.test(text.slice(Math.max(0, (m.index ?? 0) - 12), m.index)) ? undefined : inDay(Number(m[1]), 0),
  ),
  time(`(?:at |around |about )?${CLOCK} ?-?ish`, (m, text) => inDay(later(m, text, count(m[1])), 0)),
  time('(?<!after)(noon|midday)', () => 720),
  time('half past midnight|half midnight', () => 30),
  time('midnight', () => 0),
];

/** English dates, day before month in figures, read backwards. */
export const DATES: DateGrammar = {
  rules: [
    ...FEASTS.map(({ said, means }) => rule(said, () => means)),
    ...COUNTED_BACK,
    ...RELATIVE,
    ...SPANS,
    ...CALENDAR,
  ],
  times: TIMES,
  parts: [
    { part: 'morning', pattern: /(?<![a-z])morning/ },
    { part: 'afternoon', pattern: /afternoon/ },
    { part: 'evening', pattern: /(?<![a-z])(?:evening|tonight)/ },
    { part: 'night', pattern: /(?<![a-z])night/ },
  ],
  denied: /(?<![a-z])(?:not|every|all|wasn'?t|isn'?t|rather than|instead of) (?:on |the |last |this )?$/,
  roughly: /(?:around|about|approximately|roughly|maybe|near|i think|i guess|probably|must have been|perhaps)/,
  corrects:
    /^(?=.*(?<![a-z])(?:no|sorry|actually|mean|rather|wait|make that|correction|mistake|scratch|oops|nope|well))(?:[ ,.;:!?"()-]|(?<![a-z])(?:no|nope|not|sorry|wait|actually|i mean|mean|rather|or|er|um|uh|it was|that was|it s|make that|correction|my mistake|scratch that|hang on|on|the|well|oh|oops|i think|but|maybe)(?![a-z]))*$/,
  shifts: [
    { where: 'behind', pattern: /^ before last/, days: -7 },
    { where: 'before', pattern: /(?:the )?(?:day|night|evening|morning) before (?:the )?(?:on )?$/, days: -1 },
    { where: 'before', pattern: /(?:the )?(?:day|morning|night) after (?:the )?$/, days: 1 },
    {
      where: 'behind',
      pattern:
        /^[ ,-]*(?:(?:but )?not (?:this|that|last|the last|the most recent)(?: one| week| \w+day)?[ ,-]*)?(?:but )?the (?:one|week|\w+day) before(?: that| last)?/,
      days: -7,
    },
    {
      where: 'behind',
      pattern: /^[ ,-]*(?:but |no )?the (?:day|night|evening) before(?: that| it)?(?:$|[ .,!])(?!yesterday)/,
      days: -1,
    },
  ],
  or: /^ ?,? ?(?:or|or maybe|or perhaps|or else)(?: maybe)? (?:on |last |the )?$/,
  otherEvents:
    /(?<![a-z])(?:writing|(?:been|am|still|are|was) waiting (?!at|in|the|in a)|reply|replied|heard nothing|policy|contract|bought|purchased|born|birth|licen[cs]e|appointment|complaint|quote|invoice|reported|(?:called|rang|phoned)(?! (?:(?:me|us) )?to (?:say|tell))|(?:at|to|by|the) (?:the )?garage (?:said|says|told|quoted|has|will|on)|expert|assessor|valid|until|repaired?|repairs|sent (?:you|me|us|off|by|in|the (?:photo|picture|form|letter|claim|constat|mail|email|bill|invoice)|an? (?:email|mail|letter|message|text))|received|email|e-mail|letter|wrote(?! (?:off|it off|my|the car))|operated|operation|plumber|insured since|surgery|scheduled|booked|due|moved in|insured(?! by)|delivered|paid|renewed|mot(?![a-z])|service(?! area| station| road| lift| lane| charge)|told you|flight)/,
  since: /(?<![a-z])since (?:the |last )?$/,
  around:
    /(?<![a-z])(?:wedding|holiday|scan|parked|stiff|sore|aching|aches|hurts|swollen|limping|limps|plaster|stitches|doctor|gp(?![a-z])|x-?ray|hospital|constat|form|signed|filled|statement|photo|towed|cleaned|mopp|pain|bruise|better|worse|physio|neighbour (?:told|rang|called)|clean when|last (?:checked|saw|seen)|left|came back|came home|returned|vacation|went away|back from|got back|noticed|woke)/,
  loss: /(?<![a-z])(?:accident|crash|collision|hit|stolen|stole|burgl|fire|leak|flood|storm|hail|broke|happened|damage|occurred|vandal|bump|bang|smash|crack|slashed|scratch|scraped|keyed|mugged|snatched|skidded|burst|took place|reversed|backed|rear|ran into|knocked|bit(?= (?:me|my|him|her|his|our|the|a |one))|bitten|fell|slipped|struck|dropped|exploded|shattered|discovered|found|it was|this was|that was|was on|happened|fall was|clipped|collapsed|taken|gone|overturned|attack|emptied|surge|lost control|swerved|came down|blew|ripped|tore|ran (?:out|over|off|straight|across|me|down|through)|drove|pulled (?:out|in|across)|came (?:out|through|off|over|at|across|home to|back to find)|shot out|jumped|leapt|slid|spun|went (?:up|off|into|through|over|under|out|flying|down)|caught|spilt|spilled|knocked|kicked|tripped|tumbled|sprayed|poured|pouring|dripping|overflow|flooded|soaked|rolled|dented|bashed|rammed|shunted|nicked|pinched|grabbed|robbed|broken|ran a|set fire|set light|torched|melted|burn|scald|cut my|cut his|cut her|sliced|landed|dragged|opened|shut|slammed|trod|sat on|stood on|split|gave way|let go|failed|packed up|fried|struck|threw|thrown|hurled|egged|tagged|sawed|forced|got in|entered|disappeared|vanished|missing|braked|lost|wrote off|wrecked|toppled|swept|buckled|pushed|snapped|explod)/,
};
