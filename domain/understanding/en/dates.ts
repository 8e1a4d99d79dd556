import type { DateGrammar, DateMeaning, DateRule } from '../dates/meaning';

const MONTHS = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
];
const WEEKDAYS = [
  'sun(?:day)?',
  'mon(?:day)?',
  'tues?(?:day)?',
  'wed(?:nesday)?',
  'thu(?:rs|r)?(?:day)?',
  'fri(?:day)?',
  'sat(?:urday)?',
];
const MONTH = `(?:${MONTHS.join('|')})\\b\\.?`;
const WEEKDAY = `(?:${WEEKDAYS.join('|')})\\b`;
const COUNTS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const COUNT = `(?:\\d{1,3}|an?|${COUNTS.join('|')}|a couple of)`;

const rule = (source: string, read: DateRule['read']): DateRule => ({
  pattern: new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'g'),
  read,
});

const indexIn = (table: readonly string[], word: string | undefined): number =>
  table.findIndex((source) => new RegExp(`^(?:${source})\\.?$`).test(word ?? ''));

function count(said: string | undefined): number {
  const word = said ?? '';
  if (/^\d/.test(word)) return Number(word);
  if (word.includes('couple')) return 2;
  return Math.max(1, COUNTS.indexOf(word));
}

function calendar(day: string | undefined, month: string | undefined, year?: string): DateMeaning {
  const said = year === undefined ? undefined : Number(year.length === 2 ? `20${year}` : year);
  return {
    kind: 'calendar',
    day: Number.parseInt(day ?? '', 10),
    month: indexIn(MONTHS, month) + 1,
    ...(said === undefined ? {} : { year: said }),
  };
}

function ago(amount: number, unit: string, approximate: boolean): DateMeaning {
  if (unit.startsWith('day')) return { kind: 'days-ago', days: amount, approximate };
  if (unit.startsWith('week')) return { kind: 'days-ago', days: amount * 7, approximate: true };
  if (unit.startsWith('month')) return { kind: 'months-ago', months: amount };
  if (unit.startsWith('year')) return { kind: 'months-ago', months: amount * 12 };
  return { kind: 'minutes-ago', minutes: unit.startsWith('h') ? amount * 60 : amount };
}

/** English dates, day before month in figures, read backwards. */
export const DATES: DateGrammar = {
  rules: [
    rule(`tomorrow|next (?:${WEEKDAY}|week|month|year)|in ${COUNT} (?:days?|weeks?)`, () => ({ kind: 'future' })),
    rule('(?:the )?day before yesterday', () => ({ kind: 'days-ago', days: 2 })),
    rule('yesterday', () => ({ kind: 'days-ago', days: 1 })),
    rule('last night', () => ({ kind: 'days-ago', days: 1, part: 'night', approximate: true })),
    rule('today|this morning|this afternoon|this evening|tonight', () => ({ kind: 'days-ago', days: 0 })),
    rule('just now|i just had|right now|a moment ago', () => ({ kind: 'minutes-ago', minutes: 30 })),
    rule(
      `(about |around |maybe )?(${COUNT})(?: ?(?:-|or|to) ?(${COUNT}))? (days?|weeks?|months?|years?|hours?|minutes?) ago`,
      (m) => ago(count(m[2]), m[4] ?? '', m[1] !== undefined || m[3] !== undefined),
    ),
    rule('last week', () => ({ kind: 'week', weeksAgo: 1 })),
    rule('last weekend', () => ({ kind: 'weekend', said: 'last' })),
    rule('(?:this|over the) weekend', () => ({ kind: 'weekend', said: 'this' })),
    rule('last month', () => ({ kind: 'last-month' })),
    rule('(\\d{4})-(\\d{2})-(\\d{2})', (m) => ({
      kind: 'calendar',
      year: Number(m[1]),
      month: Number(m[2]),
      day: Number(m[3]),
    })),
    rule('(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})', (m) => ({
      kind: 'calendar',
      day: Number(m[1]),
      month: Number(m[2]),
      year: Number((m[3] ?? '').length === 2 ? `20${m[3] ?? ''}` : m[3]),
    })),
    rule(`(?:the )?(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${MONTH})(?:,? (\\d{4}))?`, (m) => calendar(m[1], m[2], m[3])),
    rule(`(${MONTH}) (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?`, (m) => calendar(m[2], m[1], m[3])),
    rule('on the (\\d{1,2})(?:st|nd|rd|th)', (m) => ({ kind: 'calendar', day: Number(m[1]) })),
    rule(`(last |on |this |past )?(${WEEKDAY})`, (m) => ({
      kind: 'weekday',
      weekday: indexIn(WEEKDAYS, m[2]),
      ...(m[1] === 'last ' ? { said: 'last' as const } : {}),
    })),
  ],
  times: [
    {
      pattern: /(?<![a-z0-9/.,])(\d{1,2})(?::(\d{2}))? ?(am|pm|a\.m\.|p\.m\.)/g,
      read: (m) => {
        const hours = Number(m[1]) % 12;
        return Number(m[1]) > 12
          ? undefined
          : (hours + ((m[3] ?? '').startsWith('p') ? 12 : 0)) * 60 + Number(m[2] ?? 0);
      },
    },
    {
      pattern: /(?<![a-z0-9/.,])(\d{1,2}):(\d{2})(?![a-z0-9])/g,
      read: (m) => (Number(m[1]) < 24 && Number(m[2]) < 60 ? Number(m[1]) * 60 + Number(m[2]) : undefined),
    },
    { pattern: /(?<![a-z])(noon|midnight)(?![a-z])/g, read: (m) => (m[1] === 'noon' ? 720 : 0) },
  ],
  parts: [
    { part: 'morning', pattern: /morning/ },
    { part: 'afternoon', pattern: /afternoon/ },
    { part: 'evening', pattern: /evening/ },
    { part: 'night', pattern: /night/ },
  ],
  denied: /(?:not|every|all) (?:on |the |last )?$/,
  roughly: /(?:around|about|approximately|roughly|maybe|near)/,
  or: /^ ?(?:or|or maybe) (?:on |last )?$/,
  otherEvents:
    /(?:policy|contract|bought|born|licen[cs]e|appointment|complaint|quote|invoice|reported|called|garage|expert|valid|until|repair|sent|received)/,
  around: /(?:parked|left|came back|returned|vacation|holiday)/,
  loss: /(?:accident|crash|collision|hit|stolen|stole|burgl|fire|leak|flood|storm|hail|broke|happened|damage|occurred|vandal)/,
};
