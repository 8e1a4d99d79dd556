import type { DateGrammar, DateMeaning, DateRule, TimeRule } from '../dates/meaning';
import { DATES as FRENCH } from '../fr/dates';
import { COUNT, count, DAY, FEASTS, indexIn, MONTH, MONTHS, NUMBER, WEEKDAYS } from './date-words';

const rule = (source: string, read: DateRule['read']): DateRule => ({
  pattern: new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'g'),
  read,
});
const time = (source: string, read: TimeRule['read']): TimeRule => ({
  pattern: new RegExp(`(?<![a-z0-9/.,])(?:${source})(?![a-z0-9])`, 'g'),
  read,
});

/** "7ed" without its article is "anybody", and "had" is "this": Sunday only behind "nhar", before "last", or alone. */
const NO_SUNDAY = '(?!(?:7ed|7ad|had|hed|7edd|7add|hedd)(?![a-z0-9])(?! (?:li|lli) (?:fat|daz)|$))';
const WEEKDAY = `(?:(?<=nhar )|${NO_SUNDAY})(?:${WEEKDAYS.join('|')})`;
const LAST = '(?:li|lli|l) ?(?:fat|fatet|fatt|fatat|daz|dazet|dazt|fayet)|lfayt|lfayta|l?madi';

function ago(amount: number, unit: string, several: boolean): DateMeaning | undefined {
  if (Number.isNaN(amount)) return undefined;
  if (/^(?:[iy]|nhar|j)/.test(unit)) return { kind: 'days-ago', days: amount, several, approximate: several };
  if (/^s[ie]?m/.test(unit)) return { kind: 'days-ago', days: amount * 7, approximate: true, several };
  if (unit.startsWith('ch')) return { kind: 'months-ago', months: amount };
  if (/^(?:3am|sn)/.test(unit)) return { kind: 'months-ago', months: amount * 12 };
  return { kind: 'minutes-ago', minutes: /^(?:d9|dq|min|de)/.test(unit) ? amount : amount * 60 };
}

const BARE7 = '(?:[el]*l)?b[ae]?r[ae]?(?:7|h)|lbar[ae]?[7h]|el ?bar[ae]?[7h]|lbra7';
const AGO = '(?:hadi|hadi chi|hada chi|hada|ha hadi|mn|men|3ndha|9bel|qbel)';
const UNIT =
  '(?:iyam|iyyam|yam|youm|yom|nhar|nharat|ayam|ayyam|j|jours?|s[ie]?man(?:at|a)|chhour|chhor|chhar|3am|3wam|snin|sa3at|sa3a|sway3|d9aye?9|d9i9a|d9ay9|minutes?|dqaye?q|dqiqa)';

const RULES: readonly DateRule[] = [
  // "machi lbare7, lli 9bel mnno": the day before the one that is named.
  rule(`machi (?:nhar )?(?:${BARE7}),? ?(?:li|lli|nhar li) (?:9bel|qbel) ?(?:mn+o|menn?o|mn+ou)`, () => ({
    kind: 'days-ago',
    days: 2,
  })),
  rule(
    `(?:${WEEKDAY})[^.!?]{0,40}(?:li|lli) (?:9bel|qbel) ?(?:mn+o|menn?o|mn+ou|li fat|lli fat|li daz|lli daz)`,
    () => ({
      kind: 'open',
    }),
  ),
  ...FEASTS.map(({ said, day, month }) =>
    rule(`(?:nhar |f |lil(?:e)?t )?(?:${said})`, () => ({ kind: 'calendar', day, month })),
  ),
  rule(`lilt (?:l )?(${WEEKDAY}) (?:l|3la|ela) ?(?:${WEEKDAY})`, (m) => ({
    kind: 'night-after',
    first: { kind: 'weekday', weekday: indexIn(WEEKDAYS, m[1]) },
  })),
  rule(`(?:fe9t|f9t|fa9t|nedt|sbe7t) (?:f |had )?(?:l|s)?s?ba[7h]`, () => ({
    kind: 'days-ago',
    days: 0,
    part: 'morning',
  })),
  rule(
    `${AGO} (?:chi )?(tlt|telt|rb3|reb3|khms|khems|sett|st|seb3|sb3|tmn|tmen|ts3|tes3|3chr|3echr)(?:a)?y+am`,
    (m) => ({
      kind: 'days-ago',
      days: count(m[1]),
    }),
  ),
  rule(`(?:chi )?s[ie]?mana (?:hadi|daba|kamla)(?: b ddebt| bedebt)?`, () => ({
    kind: 'days-ago',
    days: 7,
    approximate: true,
  })),
  rule(`(?:chi )?y[aou]*m+a?[yie]+n? hadi`, () => ({ kind: 'days-ago', days: 2 })),
  rule(`(?:nhar )?(\\d{1,2}) (?:f |d |mn |men |f had |mn had |d had )?(?:l)?(?:chh?ar|chh?er) (?:${LAST})`, (m) => ({
    kind: 'calendar',
    day: Number(m[1]),
    monthsAgo: 1,
  })),
  rule(`(?:nhar |f )?(${DAY}) (?:f|d|mn|men|dyal) ?had (?:l)?(?:chh?ar|chh?er)`, (m) => ({
    kind: 'calendar',
    day: count(m[1]),
  })),
  rule(
    `ghedda|ghda|ghadda|ghdda|be3d ghedda|(?:${WEEKDAY}|simana|chhar) (?:jay|jaya|lli jay|li jay|li jaya|lmojbel)`,
    () => ({ kind: 'future' }),
  ),
  rule(
    `(?:w|wel|we|ou|oul|aw|awel|aww[ae]l|wl) ?(?:l|el)?(?:${BARE7})|(?:${BARE7}) (?:la|lla) lakhor|lbare7 lakhor|wellbare7|awlbare7|9bel lbare7|wel lbare7|wlbare7|wellbareh`,
    () => ({
      kind: 'days-ago',
      days: 2,
    }),
  ),
  rule(`(?:${BARE7}) (?:f|b|fel|fl|bl)? ?(?:lil|llil|lila)|lilt (?:${BARE7})`, () => ({
    kind: 'days-ago',
    days: 1,
    part: 'night',
    approximate: true,
  })),
  rule(BARE7, () => ({ kind: 'days-ago', days: 1 })),
  rule('had (?:l|s|e)?sba?[7h]a?|had sbe[7h]|had ssba[7h]|lyoum f sba[7h]|had sbi7a', () => ({
    kind: 'days-ago',
    days: 0,
    part: 'morning',
  })),
  rule('had l?3[ae]?chiya?|had l?3[ae]?chia|lyoum f l3chiya', () => ({ kind: 'days-ago', days: 0, part: 'afternoon' })),
  {
    pattern: /(?<![a-z0-9])(?<!(?:f|d|dyal|fel) )l3chiya?(?! (?:d|dyal) )(?![a-z0-9])/g,
    read: () => ({ kind: 'days-ago', days: 0, part: 'afternoon' }),
  },
  rule('had lila|had llila|had lil|had lilla', () => ({ kind: 'days-ago', days: 0, part: 'night' })),
  rule(
    '(?<!\\d |3echrin |3chrin |tlatin |d )yo[u]?ma?|lyo[u]?ma?|lyouma|lioum|lyom|elyoum|had nhar(?! (?:l?j[ae]?m3a|t?tnin|l?tlat|l?arb|l?khmis|s?sebt|l?7ed))|nhar lyoum',
    () => ({ kind: 'days-ago', days: 0 }),
  ),
  rule('daba|db|dabe', () => ({ kind: 'minutes-ago', minutes: 30, soft: true })),
  rule('9bila|qbila|gbila|9bayla|(?<!kont |kanet |kan |kant |konna )yallah|daba 9bila|had sa3a|3ad daba', () => ({
    kind: 'minutes-ago',
    minutes: 30,
  })),
  rule(`${AGO} (?:chi )?(?:noss|nos|nss|rbe3|reb3) sa3a`, () => ({ kind: 'minutes-ago', minutes: 30 })),
  rule(`(?:ddaba nit,? )?${AGO} (?:ghir |gha )?chwi?y[ae]`, () => ({ kind: 'minutes-ago', minutes: 30 })),
  rule(`${AGO} (?:chi |wa7e?d )?sa3t(?:ayn|in|een)`, () => ({ kind: 'minutes-ago', minutes: 120 })),
  rule(`${AGO} (?:chi |ghir |wa7e?d )?sa3a`, () => ({ kind: 'minutes-ago', minutes: 60 })),
  rule(`${AGO} (?:chi |ghir )?ya?[ouw]+m+(?:a?yn|a?in|een|eyn|ain)`, () => ({ kind: 'days-ago', days: 2 })),
  rule(`${AGO} (?:chi |wa7d )?s[ie]?mant(?:ayn|in)`, () => ({ kind: 'days-ago', days: 14, approximate: true })),
  rule(`${AGO} (?:chi |wa7d |tgriban )?(?:l)?s[ie]?mana`, () => ({ kind: 'days-ago', days: 7, approximate: true })),
  rule(`${AGO} (?:chi )?chhrayn`, () => ({ kind: 'months-ago', months: 2 })),
  rule(`${AGO} (?:chi |wa7d )?chhar`, () => ({ kind: 'months-ago', months: 1 })),
  rule(`${AGO} 3am(?:ayn|in)`, () => ({ kind: 'months-ago', months: 24 })),
  rule(`${AGO} (?:wa7d )?3am`, () => ({ kind: 'months-ago', months: 12 })),
  rule(
    `(?:${AGO} )(?:chi |t9riban )?(${COUNT})(?: ?(?:wla|w la|ola|-|aw|ou) ?(${COUNT}))? ?(?:d |dyal |d l|de )?(${UNIT})`,
    (m) => ago(count(m[1]), m[3] ?? '', m[2] !== undefined),
  ),
  rule(`(${COUNT}) ?(?:d )?(iyam|iyyam|yam|ayam|simanat|s[ie]?man) (?:hadi|li fatet|li fato|daba)`, (m) =>
    ago(count(m[1]), m[2] ?? '', false),
  ),
  rule(`(?:bin|ma bin|mabin) (?:nhar )?(?:${WEEKDAY}) (?:w|ou|o) ?(?:nhar )?(?:${WEEKDAY})`, () => ({ kind: 'open' })),
  rule(`(${COUNT}) ?(?:wla|w la|ola|aw) ?(${COUNT}) ?(?:d |dyal )?(iyam|iyyam|yam|ayam)`, (m) =>
    ago(count(m[1]), m[3] ?? '', true),
  ),
  rule(`(?:nhar |f )?(${WEEKDAY}) (?:d|dyal|f|de) (?:l)?s[ie]?mana (?:${LAST})`, (m) => ({
    kind: 'weekday',
    weekday: indexIn(WEEKDAYS, m[1]),
    weeksAgo: 1,
  })),
  rule(`(?:l)?s[ie]?mana (?:${LAST})`, () => ({ kind: 'week', weeksAgo: 1 })),
  rule(`(?:l)?chhar (?:${LAST})`, () => ({ kind: 'last-month' })),
  rule(`(?:f |f l|had |l|fl)?(?:weekend|wikend|week end)(?: (?:${LAST}))?`, (m) => ({
    kind: 'weekend',
    said: /fat|daz/.test(m[0]) ? 'last' : 'this',
  })),
  rule(`(?:kol|kola|kull) (?:nhar|${WEEKDAY}|youm)`, () => ({ kind: 'open' })),
  // "28 f 12 3am li fat": the month by its number.
  rule(`(?:nhar )?(\\d{1,2}) (?:f|d|mn) (\\d{1,2}|${MONTH}) (?:d |f |dyal |mn )?(?:l)?3am (?:${LAST})`, (m) => {
    const month = /^\d/.test(m[2] ?? '') ? Number(m[2]) : indexIn(MONTHS, m[2]) + 1;
    return month > 12 ? undefined : { kind: 'calendar', day: Number(m[1]), month, yearsAgo: 1 };
  }),
  rule(
    `(?:nhar )?(${DAY}) (?:f |d |dyal |chhar |f chhar |d chhar |men |mn )?(${MONTH})(?: (?:d |f )?(\\d{4}))?`,
    (m) => ({
      kind: 'calendar',
      day: count(m[1]),
      month: indexIn(MONTHS, m[2]) + 1,
      ...(m[3] === undefined ? {} : { year: Number(m[3]) }),
    }),
  ),
  rule(`(?:nhar )?(${DAY}) (?:f |d )?(?:chhar|l?ch?har) (${COUNT})`, (m) => {
    const [day, month] = [count(m[1]), count(m[2])];
    return day > 31 || month > 12 || month < 1 ? undefined : { kind: 'calendar', day, month };
  }),
  rule('nhar (\\d{1,2})(?: f had ch?har)?(?! (?:janv|fev|mars|avr|mai|juin|juil|aou|sept|oct|nov|dec))', (m) => ({
    kind: 'calendar',
    day: Number(m[1]),
  })),
  rule(
    `(?:nhar |f |f nhar )?(${WEEKDAY}) (\\d{1,2})(?! ?(?:h|:|w |ou |9[ae]l|ghir|(?:d|dyal|dial) ?(?:l|s)?(?:l?3chi|l?lil|s?ba|s?be|do|ghda|fjer)|janv|fev|mars|avr|mai|juin|juil|aou|sept|oct|nov|dec))`,
    (m) => ({
      kind: 'calendar',
      day: Number(m[2]),
      weekday: indexIn(WEEKDAYS, m[1]),
    }),
  ),
  rule(`(?:nhar |f |lilt |sba7 |f nhar )?(${WEEKDAY})(?: (${LAST}))?(?! (?:janv|fev|juin|juil))`, (m) => ({
    kind: 'weekday',
    weekday: indexIn(WEEKDAYS, m[1]),
    ...(m[2] === undefined ? {} : { said: 'last' as const }),
  })),
];

const FRENCH_MONTHS = 'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre';

/** "jouj janvier", "nhar khamsa f mai". */
const SAID_DATE: DateRule = rule(`(?:nhar )?((?!\\d)${DAY}) (?:f |d |dyal )?(${FRENCH_MONTHS})(?: (\\d{4}))?`, (m) => ({
  kind: 'calendar',
  day: count(m[1]),
  month: FRENCH_MONTHS.split('|').indexOf(m[2] ?? '') + 1,
  ...(m[3] === undefined ? {} : { year: Number(m[3]) }),
}));

/** "11 avril, kan nhar sebt". */
const WITH_WEEKDAY: DateRule = rule(
  `(?:nhar )?(\\d{1,2}) (${FRENCH_MONTHS}|${MONTH}),? (?:kan |w kan |kant |li kan )?(?:f )?nhar (${WEEKDAY})`,
  (m) => {
    const french = FRENCH_MONTHS.split('|').indexOf(m[2] ?? '');
    return {
      kind: 'calendar',
      day: Number(m[1]),
      month: (french < 0 ? indexIn(MONTHS, m[2]) : french) + 1,
      weekday: indexIn(WEEKDAYS, m[3]),
    };
  },
);

/** A weekday with a French date behind it: French reads both. */
const WITH_DATE: DateRule = rule(
  `(?:nhar |f )?(${WEEKDAY}) (\\d{1,2}) (janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)(?: (\\d{4}))?`,
  (m) => ({
    kind: 'calendar',
    day: Number(m[2]),
    month:
      [
        'janvier',
        'fevrier',
        'mars',
        'avril',
        'mai',
        'juin',
        'juillet',
        'aout',
        'septembre',
        'octobre',
        'novembre',
        'decembre',
      ].indexOf(m[3] ?? '') + 1,
    weekday: indexIn(WEEKDAYS, m[1]),
    ...(m[4] === undefined ? {} : { year: Number(m[4]) }),
  }),
);

const LATER =
  /^,? ?(?:d|dyal|f|de|fel|b|dial|del|fl)? ?(?:l)?(?:3chiya?|3chia|lil|llil|lilla|3achiya|3acha|m?ghreb|3ser|soir|apres|aprem)/;
const LATER_BEFORE = /(?:3[ae]?chiya?|3[ae]?chia|lil|llil|lila|llila|soir)(?: |,)(?:m3a |f |3la |chi )*$/;
/** "2 d lil" is before the morning. */
const SMALL_HOURS = 4;
const NIGHT = /^,? ?(?:d|dyal|f|de|dial|b)? ?(?:l)?l?il/;
const MORNING = /^,? ?(?:d|dyal|f|de|dial)? ?(?:l|s)?(?:sba[7h]|sbe[7h]|fjer|matin)/;

function isAfternoon(text: string, start: number, end: number, hours: number): boolean {
  const behind = text.slice(end, end + 22);
  if (MORNING.test(behind) || (hours <= SMALL_HOURS && NIGHT.test(behind))) return false;
  return LATER.test(behind) || LATER_BEFORE.test(text.slice(Math.max(0, start - 24), start + 1));
}

function clock(m: RegExpMatchArray, text: string, hours: number, minutes: number): number | undefined {
  if (Number.isNaN(hours) || hours > 24 || minutes > 59) return undefined;
  const later = hours < 12 && isAfternoon(text, m.index ?? 0, (m.index ?? 0) + m[0].length, hours);
  return ((later ? hours + 12 : hours) % 24) * 60 + minutes;
}

/** "m3a jouj", and nothing of a night or a morning: at two in the afternoon. */
function isAfterLunch(saying: string, hours: number, text: string): boolean {
  return (
    saying.startsWith('m3a ') && hours >= 1 && hours <= SMALL_HOURS && !/(?:sba[7h]|fjer|lil|nuit|matin)/.test(text)
  );
}

/** How many minutes a part of an hour has that is said behind it. */
function minutesOf(said: string): number {
  if (/n[oea]?ss?$/.test(said)) return 30;
  if (/3[ei]?chrin$/.test(said)) return 20;
  if (/(?:[q9]e?s+m[ae]|3[ae]?chra)/.test(said)) return 10;
  if (/(?:[q9]e?s+e?m|kh[ae]?msa)/.test(said)) return 5;
  return /r[eoa]?b/.test(said) ? 15 : /t[ou]?lo?u?t/.test(said) ? 20 : 0;
}

function fraction(said: string | undefined): number {
  if (said === undefined) return 0;
  return /^ ?(?:lla|ila|illa|[9qk][ae]l+|ghir|la) /.test(said) ? -minutesOf(said) : minutesOf(said);
}

const FRACTION =
  '( (?:w|ou|o|et) ?(?:noss|nos|nss|ns|nass|ness|nes|rbe3|reb3|rob3|rb3|rbo3|qsem|9sem|qessem|9essem|9es+mayn|qes+mayn|tolot|tlout|tulut|tlt|3[ae]?chra|kh[ae]?msa|3[ei]?chrin)| (?:lla|ila|illa|9[ae]l+|q[ae]l+|ghir|la) ?(?:rob3?|rbe3|reb3|rb3|rbo3|rbo3|3[ae]?chra|kh[ae]?msa|3[ei]?chrin))?';

const TIMES: readonly TimeRule[] = [
  time('(?:m3a |f |3la )?(\\d{1,2}) (?:w|ou) (\\d{2})(?! ?(?:d |dh|euro|ans|3am))', (m, text) =>
    clock(m, text, Number(m[1]), Number(m[2])),
  ),
  time('(\\d{1,2}) ?h et (quart|demie?)', (m, text) => clock(m, text, Number(m[1]), m[2] === 'quart' ? 15 : 30)),
  // "8 9el rob3": what is missing of it says that it is an hour.
  time(
    `(?:m3a |f |3la )?(\\d{1,2}|${NUMBER}) ?h?(?: (?:lla|9[ae]l+|q[ae]l+) ?(r[oe]?b3?|rbe3|rbo3|3[ae]?chra|kh[ae]?msa|3[ei]?chrin))`,
    (m, text) => {
      const at = clock(m, text, count(m[1]), 0);
      return at === undefined ? undefined : (at - minutesOf(m[2] ?? '') + 1440) % 1440;
    },
  ),
  time('(?:m3a |f |3la )?(\\d{1,2}) ?(?:h|:) ?(\\d{2})?(?! ?(?:d )?(?:route|tri9))', (m, text) =>
    clock(m, text, Number(m[1]), Number(m[2] ?? 0)),
  ),
  time(
    `(?:m3a|3la|f|fel|chi|7wali|f l?wa9t|l?sa3a|m3a l?sa3a) ?(?:l)?(\\d{1,2}|${NUMBER})${FRACTION}(?! ?(?:[:h]|\\d|d?iyam|joj|d tomobil|d nas|tomobil|d rjal|juin|mai|janv|fev|mars|avril|juil|aout|sept|oct|nov|dec))`,
    (m, text) => {
      const hours = count(m[1]);
      const asked =
        m[2] === undefined &&
        /^(?:f|fel|chi) ?/.test(m[0]) &&
        !LATER.test(text.slice((m.index ?? 0) + m[0].length)) &&
        !MORNING.test(text.slice((m.index ?? 0) + m[0].length));
      if (asked) return undefined;
      const at = clock(m, text, isAfterLunch(m[0], hours, text) ? hours + 12 : hours, 0);
      return at === undefined ? undefined : (at + fraction(m[2]) + 1440) % 1440;
    },
  ),
  time(
    `(?<![a-z0-9])(?:l(?=${NUMBER} (?:w|ou|o|et|ila|ghir|lla|qell|9ell) ))?(\\d{1,2}|${NUMBER})${FRACTION}(?= (?:d|dyal|f|de) ?(?:l|s)?(?:3chiya?|3chia|lil|llil|sba[7h]|fjer|do[h]?r|n?nhar))`,
    (m, text) => {
      const byDay = count(m[1]) <= 5 && /^ \S+ n?nhar/.test(text.slice((m.index ?? 0) + m[0].length));
      const at = clock(m, text, count(m[1]) + (byDay ? 12 : 0), 0);
      return at === undefined ? undefined : (at + fraction(m[2]) + 1440) % 1440;
    },
  ),
  // "7 w qsem", "9 ghir rb3": the fraction says that it is an hour.
  time(`(\\d{1,2})${FRACTION.replace(/\?$/, '')}(?= ?(?:$|[.,!?;\\n]))`, (m, text) => {
    const at = clock(m, text, count(m[1]), 0);
    return at === undefined ? undefined : (at + fraction(m[2]) + 1440) % 1440;
  }),
  ...FRENCH.times,
];

const or = (pattern: RegExp, more: string): RegExp => new RegExp(`${pattern.source}|${more}`);

/** Darija's own words for days, then those of French. */
export const DATES: DateGrammar = {
  ...FRENCH,
  rules: [WITH_WEEKDAY, WITH_DATE, SAID_DATE, ...RULES, ...FRENCH.rules],
  times: TIMES,
  parts: [
    { part: 'morning', pattern: /(?<![a-z])(?:sba[7h]|ssba[7h]|lfjer|matin)(?![a-z])/ },
    { part: 'evening', pattern: /(?<![a-z])(?:soir)(?![a-z])/ },
    { part: 'afternoon', pattern: /(?<![a-z])(?:l?3chiya?|l?3chia|aprem|apres[ -]midi)(?![a-z])/ },
    { part: 'night', pattern: /(?<![a-z])(?:lil|llil|lila|nuit)(?![a-z])/ },
  ],
  denied: or(FRENCH.denied, '(?:(?<![a-z])b|7ta|hta|machi|kol|kola|souk|sou9|bab|7ay|derb|l7ouma d) (?:nhar |had )?$'),
  roughly: or(FRENCH.roughly, '(?:t9riban|ta9riban|yemken|ymken|kanden|kandn|chi)'),
  corrects:
    /^(?=.*(?<![a-z])(?:la|lla|sme7|sm7|smeh|pardon|non|9sedt|qsedt|ngol|ghlet|enfin|euh|plutot))(?:[ ,.;:!?"()-]|(?<![a-z0-9])(?:la|lla|sme7 lia|sme7li|sm7o lia|smehli|smahli|pardon|non|walakin|nhar|kan|kant|9sedt|qsedt|bghit ngol|ghlett?|euh|f|ou|wla|enfin|plutot|wellah|safi|b)(?![a-z0-9]))*$/,
  or: /^ ?(?:,? ?(?:ou|wla|w la|ola|aw|wela|oula) (?:nhar )?)$/,
  otherEvents: or(
    FRENCH.otherEvents,
    '(?<![a-z])(?:kankt|ktebt|kants|kanstn|jawab|3e9d|chrit|(?:l ?)?(?:jadarmi[a-z]*|l?boulis|l?polis|police|gendarmes?|lwi9aya) (?:jaw|jat|ja|ktbo)|chikaya|nmchi|(?<!kan |kant |kont |konna |kano |kounna )ghadi|3iyett|3iyet|tabib|moul garage|ssift|weslatni|(?<!kona f |konna f |kont f |kano f |knna f )l3ers|khdemt|operation|lopération|chritha|chrito|khdit|7tit (?:l |wa7d )?(?:chikaya|plainte|wra9|lwra9|dossier)|7ettit (?:l |wa7d )?(?:chikaya|plainte|wra9|lwra9|dossier)|chkit|9eddemt|kantsenna|ghanmchi|rendez|rdv|kheless|khlest|rj3at bikhir|galo sir)',
  ),
  since: /(?<![a-z])(?:mn|men|de?puis|mnin) $/,
  around: or(FRENCH.around, '(?<![a-z])(?:rje3t|rj3na|7ettit|khllit|9odit|safer)'),
  loss: or(
    FRENCH.loss,
    '(?<![a-z0-9])(?:drb|drab|dreb|derb|ksid|sr9|sre9|tsr|7ri9|l3afia|lma|fayad|therres|tharres|w9e3|w9a3|tra|khebb|zle9|ta7|tah|kan|kant|ch3l|cha3l|7ekk|tfer|tfar|dkhel|dkhl|3ed|khtf|khtef|tcha|tche|rmaw|7re9|gher|t7re9|mchat|l9it|rje3t lor|drebt|tsre|chafr|chefr|herres|mherres|jra|sra|tfer|t9ta3|sbegh|7ejr|khrej)',
  ),
};
