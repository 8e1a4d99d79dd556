import type { DateGrammar, DateMeaning, DateRule, DayPart } from '../dates/meaning';
import { readNumberWords } from '../numbers';
import { timesOf } from './day-hours';
import { DATE_CONTEXT } from './date-context';
import { SHIFTS } from './date-shifts';
import { FEASTS, MOVING_FEASTS } from './feasts';
import { NUMBERS } from './numbers';

/** Names and short forms of the months, in the order of the year. */
const MONTHS: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'jan'],
  ['fevrier', 'fevr', 'fev'],
  ['mars'],
  ['avril', 'avr'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil', 'juill'],
  ['aout', 'aou'],
  ['septembre', 'sept'],
  ['octobre', 'oct'],
  ['novembre', 'nov'],
  ['decembre', 'dec'],
];

/** Sunday first. */
const WEEKDAYS: readonly (readonly string[])[] = [
  ['dimanche', 'dim', 'dimanch', 'dimenche', 'dimance'],
  ['lundi', 'lun', 'lindi', 'lundy', 'lunndi'],
  ['mardi', 'marddi', 'mrdi', 'mardie'],
  ['mercredi', 'merc', 'mercr', 'mercrdi', 'mecredi', 'mercedi', 'mercredit', 'mercrdei'],
  ['jeudi', 'jeuid', 'jeuddi', 'jeudie'],
  ['vendredi', 'vend', 'ven', 'vendrdi', 'vandredi', 'vendedi', 'vendredie', 'vendrei'],
  ['samedi', 'sam', 'samdi', 'sammedi', 'samedie', 'smedi', 'samdei'],
];

const any = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
const MONTH = `(?:${any(MONTHS.flat())})\\b\\.?`;
const WEEKDAY = `(?:${any(WEEKDAYS.flat())})\\b\\.?`;
/** Spelled days and counts: "douze", "vingt et un", "trente-et-un". */
const WORD_NUMBER = `(?:${any([...NUMBERS.values.keys()])})(?:[ -](?:et[ -])?(?:${any([...NUMBERS.values.keys()])})){0,2}`;
const COUNT = `(?:\\d{1,3}|${WORD_NUMBER})`;
const DAY = `(?:1 ?ers?|premier|\\d{1,2}|${WORD_NUMBER})`;
const YEAR = `(?:\\d{4}|'?\\d{2})`;
const HIER = '(?:h?i+e+r+|hie|hyer|yer|hir)';
const DEMI = '(?:une |1 )?demi[ -]?(?:e )?';

const indexIn = (table: readonly (readonly string[])[], word: string | undefined): number =>
  table.findIndex((names) => names.includes((word ?? '').replace('.', '')));
const monthOf = (word: string | undefined): number => indexIn(MONTHS, word) + 1;
const weekdayOf = (word: string | undefined): number => indexIn(WEEKDAYS, word);

function count(said: string | undefined): number {
  const text = (said ?? '').trim();
  if (/^\d/.test(text)) return Number.parseInt(text, 10);
  if (text === 'premier') return 1;
  return readNumberWords(text.split(/[ -]/), NUMBERS)?.value ?? Number.NaN;
}

function year(said: string | undefined): number | undefined {
  if (said === undefined) return undefined;
  const digits = said.replace("'", '');
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function calendar(day: string | undefined, month?: number, saidYear?: string, weekday?: number): DateMeaning {
  const said = year(saidYear);
  return {
    kind: 'calendar',
    day: count(day),
    ...(month === undefined ? {} : { month }),
    ...(said === undefined ? {} : { year: said }),
    ...(weekday === undefined || weekday < 0 ? {} : { weekday }),
  };
}

const rule = (source: string, read: DateRule['read']): DateRule => ({
  pattern: new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, 'g'),
  read,
});

const PARTS: Readonly<Record<string, DayPart>> = {
  matin: 'morning',
  matinee: 'morning',
  mat: 'morning',
  midi: 'noon',
  aprem: 'afternoon',
  aprm: 'afternoon',
  'apres midi': 'afternoon',
  soir: 'evening',
  soiree: 'evening',
  nuit: 'night',
};
const AFTERNOON = '(?:apres|ap|aprs|apr)[ -]?(?:midi|m)|aprem|aprm|apm';
const partOf = (said: string | undefined): DayPart => PARTS[said ?? ''] ?? 'afternoon';

const UNIT_DAYS: readonly (readonly [RegExp, number])[] = [
  [/^j/, 1],
  [/^sem/, 7],
];

/** "huit jours" is a week, "quinze jours" are two: a day that is named beside them is surer. */
const ROUND_DAYS: ReadonlySet<number> = new Set([8, 15]);

function ago(amount: number, unit: string, approximate: boolean, several: boolean): DateMeaning | undefined {
  if (Number.isNaN(amount)) return undefined;
  for (const [pattern, days] of UNIT_DAYS) {
    // A week or a fortnight is a round figure more often than a count of days.
    if (pattern.test(unit)) {
      return {
        kind: 'days-ago',
        days: amount * days,
        approximate: approximate || days > 1 || ROUND_DAYS.has(amount),
        several,
      };
    }
  }
  if (unit.startsWith('mo')) return { kind: 'months-ago', months: amount };
  if (unit.startsWith('an')) return { kind: 'months-ago', months: amount * 12 };
  return { kind: 'minutes-ago', minutes: unit.startsWith('h') ? amount * 60 : amount };
}

const ROUNDLY =
  '(?:environ |a peu pres |presque |deja |plus de |pres de |bientot |genre |peut[ -]etre |(?:tout )?juste |tout pile |pile |exactement |pas plus de |un peu plus de |a peine |moins de |je dirai[ts]? |disons |bien |juste )?';
const SINCE =
  "(?:il )?y ?'?a|ca fait|sa fait|cela fait|voila|voici|depuis|dpuis|ya|(?:ca |cela |sa |c'est |qui )?(?:remonte|remontent) (?:deja )?a|(?:ca |cela |qui )?date d[e'](?: il y a)?|(?:ca |cela |sa )(?:doit|va|fera|devait|doit bien|commence a) ?(?:faire)?|(?:c'etait|c etait) il y a";

/** "il y a 3-4 jours": the first figure is kept, and the day is about right only. */
const AGO: readonly DateRule[] = [
  rule(`(?:${WEEKDAY}) (?:d'|d )?il y a (?:deux|trois|quatre|[234]) semaines`, () => ({ kind: 'open' })),
  rule(`(${SINCE}) ${ROUNDLY}(?:une? )?(quinzaine|dizaine|huitaine) de jours`, (m) => ({
    kind: 'days-ago',
    days: { quinzaine: 15, dizaine: 10 }[m[2] ?? ''] ?? 8,
    approximate: true,
  })),
  rule(`(?:${SINCE}) (?:une )?(?:petite )?(?:${DEMI}heure|(?:un )?quart d[' ]? ?heure)`, () => ({
    kind: 'minutes-ago',
    minutes: 20,
  })),
  rule(
    `(${SINCE}) (${ROUNDLY})(?:quelques |une petite )?(${COUNT})(?:( ?(?:-|a|ou|/|,) ?| )(${COUNT}))? ?(jours?|jrs?|j|semaines?|sem|mois|ans?|annees?|heures?|h|minutes?|min|mn)(?: environ| a peu pres| aujourd'? ?hui| ce (?:matin|soir|midi)(?= *$))?`,
    (m) => {
      const [, since = '', roughly = '', first, , second, unit = ''] = m;
      if (since.endsWith('puis') && unit.startsWith('an')) return undefined;
      const approximate = roughly.trim() !== '' || second !== undefined || /(?:environ|peu pres)$/.test(m[0]);
      return ago(count(first), unit, approximate, second !== undefined);
    },
  ),
];

const RELATIVE: readonly DateRule[] = [
  rule(
    `^(?:(?:euh|bah|ben|il y a|environ|disons|depuis)[ ,]+)*(${COUNT}) jours?(?= (?:deja|aujourd'? ?hui|pile|tout juste)(?![a-z])|(?: (?:environ|a peu pres|de ca|que [^.]*))?[ .!]*$)`,
    (m) => ({ kind: 'days-ago', days: count(m[1]) }),
  ),
  rule(
    "(?:il y ?'?a |y'?a |ca fait )?(?:moins|meme pas|a peine|pas) (?:d'|d )?une? (?:petite )?(?:demi[ -]?)?heure",
    () => ({
      kind: 'minutes-ago',
      minutes: 30,
    }),
  ),
  rule(`avant?[ -]?avant?[ -]?${HIER}`, () => ({ kind: 'days-ago', days: 3 })),
  rule(`(?:avant?|avent|avt)[ -]?${HIER}`, () => ({ kind: 'days-ago', days: 2 })),
  rule("(?:la )?nuit d[' ]?hier|hier dans la nuit", () => ({
    kind: 'days-ago',
    days: 1,
    part: 'night',
    approximate: true,
  })),
  rule(HIER, () => ({ kind: 'days-ago', days: 1 })),
  rule("aujourd'? ?hui|aujourdui|aujourdhuit|ajd|ojd|auj|ce jour(?![ -]la)|(?<!le )jour meme", () => ({
    kind: 'days-ago',
    days: 0,
  })),
  rule('cette nuit|(?:la |cette )?nuit (?:derniere|passee)', () => ({ kind: 'days-ago', days: 0, part: 'night' })),
  rule(`(?:ce|se|cet|cette|set|c|ct) (matin|matinee|midi|soir|soiree|${AFTERNOON})`, (m) => ({
    kind: 'days-ago',
    days: 0,
    part: partOf(m[1]),
  })),
  rule("t?tou?t? a l'? ?h?eure?|tt a l'? ?h?eure?|toute? a l'? ?heure|taleur|talheure|a l'? ?instant", () => ({
    kind: 'minutes-ago',
    minutes: 30,
  })),
  rule('la(?: tout de suite)? maintenant|la tout de suite|en ce moment(?: meme)?', () => ({
    kind: 'minutes-ago',
    minutes: 5,
    soft: true,
  })),
  rule(
    "(?:viens?|vient|venons|viennent) (?:juste |a peine |tout juste )?(?:d'? ?|de )(?:me |m'|nous |lui |se |s'|le |la |les )?((?:faire )?[a-z]{2,14}(?:er|ir|re|oir))",
    // "je viens de rentrer de vacances" and "je viens de recevoir le devis" date something else.
    (m) =>
      /^(?:rentrer(?! dans)|retrouver|relancer|reparer|remplacer|porter|prevenir|contacter|poster|passer|lui|vous|m'appeler|recevoir|appeler|acheter|deposer|declarer|envoyer|parler|lire|souscrire|signer|remplir|revenir|finir|payer|telephoner|demenager|ecrire|hier)$/.test(
        m[1] ?? '',
      )
        ? undefined
        : { kind: 'minutes-ago', minutes: 30, soft: true },
  ),
];

const FUTURE: readonly DateRule[] = [
  rule(
    `(?:apres[ -]?)?demain|(?:${WEEKDAY}|semaine|mois|annee|week[ -]?end) (?:prochaine?|qui vient|en huit|en quinze)|dans ${COUNT} (?:jours?|semaines?|mois|ans?)`,
    () => ({ kind: 'future' }),
  ),
];

/** So far behind a night its second day may be named again, and is meant then: "…de mercredi à jeudi, jeudi au matin". */
const NAMED_AGAIN = 48;

const NIGHTS: readonly DateRule[] = [
  rule(`(?:la )?nuit (?:d'|de |d )avant[ -]?${HIER} (?:a|au) ${HIER}`, () => ({
    kind: 'night-after',
    first: { kind: 'days-ago', days: 2 },
  })),
  rule(`(?:la )?nuit (?:d'|de |d )${HIER} (?:a|au) (?:aujourd'? ?hui|ce matin)`, () => ({
    kind: 'night-after',
    first: { kind: 'days-ago', days: 1 },
  })),
  rule(`(?:la )?nuit (?:de |du )(${WEEKDAY}) (?:a|au) (${WEEKDAY})(?: ${DAY}(?: ${MONTH})?)?`, (m) => {
    const end = (m.index ?? 0) + m[0].length;
    const again = new RegExp(`(?<![a-z])${m[2] ?? ''}(?![a-z])`).test((m.input ?? '').slice(end, end + NAMED_AGAIN));
    return again
      ? { kind: 'weekday', weekday: weekdayOf(m[2]) }
      : { kind: 'night-after', first: { kind: 'weekday', weekday: weekdayOf(m[1]) } };
  }),
  rule(
    `(?:la )?nuit du (?:${WEEKDAY} )?(${DAY})(?: ${MONTH})? au (?:${WEEKDAY} )?(${DAY})(?: (${MONTH}))?(?: (${YEAR}))?`,
    (m) => ({
      kind: 'night-after',
      first: calendar(m[1], m[3] === undefined ? undefined : monthOf(m[3]), m[4]),
    }),
  ),
];

const SPANS: readonly DateRule[] = [
  rule(
    "(?:le |ce |pendant le |au )?(?:week[ -]?end|pont|vacances|conges) (?:prolonge )?(?:de |du |d')(?:la |l')?(?:paques|pentecote|ascension|toussaint|noel|15 aout|14 juillet|11 novembre|8 mai|1er mai|premier mai|assomption|armistice)",
    () => ({ kind: 'open' }),
  ),
  // "entre lundi et aujourd'hui", "du 3 au 7": a stretch of days holds no day.
  rule(
    `entre (?:la fermeture |la fin |le soir |le matin )?(?:de |du )?(?:${WEEKDAY})(?: matin| soir| midi)? et (?:l'ouverture |le retour |la reprise |le matin )?(?:de |du |le )?(?:${WEEKDAY}|ce matin)(?: matin| soir| midi)?`,
    () => ({ kind: 'open' }),
  ),
  rule(
    `entre (?:le )?(?:${WEEKDAY}|${DAY}|hier|avant[ -]hier)(?: ${MONTH})?(?: matin| soir)? et (?:le )?(?:${WEEKDAY}|aujourd'? ?hui|ce matin|hier|${DAY} ${MONTH})(?: matin| soir)?`,
    () => ({ kind: 'open' }),
  ),
  rule(`entre le ${DAY}(?: ${MONTH})? et le ${DAY}(?: ${MONTH})?`, () => ({ kind: 'open' })),
  rule(`du ${DAY}(?: ${MONTH})? au ${DAY}(?: ${MONTH})?`, () => ({ kind: 'open' })),
  rule(
    `(?:tous|chaque|toutes) (?:les )?(?:${WEEKDAY}s?|matins?|soirs?|jours?)|les (?:lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches)`,
    () => ({ kind: 'open' }),
  ),
  rule(`(?:le |du |de |ce )?(${WEEKDAY}) (?:de )?(?:la )?semaine (?:derniere|passee|d'avant)`, (m) => ({
    kind: 'weekday',
    weekday: weekdayOf(m[1]),
    weeksAgo: 1,
  })),
  rule(`(?:la )?semaine (?:derniere|passee),? (?:le )?(${WEEKDAY})`, (m) => ({
    kind: 'weekday',
    weekday: weekdayOf(m[1]),
    weeksAgo: 1,
  })),
  rule('(?:le |ce |du )?week[ -]?end (?:dernier|passe)|we dernier', () => ({ kind: 'weekend', said: 'last' })),
  rule('(?:ce|le|du|pendant le|durant le) week[ -]?end|ce we', () => ({ kind: 'weekend', said: 'this' })),
  rule("(?:la )?semaine (?:derniere|passee|d'avant)", () => ({ kind: 'week', weeksAgo: 1 })),
  rule('cette semaine', () => ({ kind: 'week', weeksAgo: 0 })),
  rule(`(?:le |du )?(${DAY}) du mois (?:dernier|passe)`, (m) => ({ kind: 'calendar', day: count(m[1]), monthsAgo: 1 })),
  rule('(?:le )?mois (?:dernier|passe)', () => ({ kind: 'last-month' })),
];

const CALENDAR: readonly DateRule[] = [
  rule(
    `(?:debut|fin|mi|courant|en) ?-?(${MONTH})(?: (\\d{4}))?,? (?:c'etait |vers |soit )?le (${DAY})(?= ?(?:$|[,.;!]| (?:pour|exactement|precisement|je|c'|si|vers|au)))`,
    (m) => calendar(m[3], monthOf(m[1]), m[2]),
  ),
  rule('(\\d{4})-(\\d{1,2})-(\\d{1,2})', (m) => ({
    kind: 'calendar',
    year: Number(m[1]),
    month: Number(m[2]),
    day: Number(m[3]),
  })),
  rule('(\\d{1,2}) (\\d{1,2}) ((?:19|20)\\d{2})', (m) => calendar(m[1], Number(m[2]), m[3])),
  rule('(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?(\\d{4}|\\d{2})', (m) => calendar(m[1], Number(m[3]), m[4])),
  rule(
    `(?:le |du |au )?(${DAY}) ?(${MONTH}) (?:de )?(?:l'an(?:nee)?) (?:dernier|passe|derniere|passee|d'avant)`,
    (m) => ({
      kind: 'calendar',
      day: count(m[1]),
      month: monthOf(m[2]),
      yearsAgo: 1,
    }),
  ),
  rule(
    `(?:(${WEEKDAY}),? (?:le |du )?)?(${DAY}) ?(${MONTH})(?: (?:de (?:l'an )?)?(${YEAR})(?! ?(?:h|heures?|:|dh|euros?|eur)))?`,
    (m) => calendar(m[2], monthOf(m[3]), m[4], m[1] === undefined ? undefined : weekdayOf(m[1])),
  ),
  rule("(?:le |du |au )?(\\d{1,2})/(\\d{1,2})(?! ?(?:avant|arriere|de |d'|h|eme|e\\b)|[/\\d])", (m) => {
    const [day, month] = [Number(m[1]), Number(m[2])];
    // "50/50", "24/24", "7/7": two figures and a stroke are a date only when they can be one.
    return month < 1 || month > 12 || day < 1 || day > 31 ? undefined : { kind: 'calendar', day, month };
  }),
  // "le douze, à la nuit tombante"
  rule(
    `(?:le|du|c'etait le) (premier|${WORD_NUMBER})(?= ?(?:$|[,.;!?)]| (?:au (?:matin|soir)|vers|dernier|passe|du mois|de ce mois|courant|matin|soir|dans la (?:nuit|matinee|soiree|journee)|a (?:\\d|midi|minuit|l'aube))(?![a-z])))`,
    (m) => calendar(m[1]),
  ),
  // "24.11" alone is a day; in a sentence it may be a sum.
  rule('^(?:le |du )?(\\d{1,2})[.](\\d{1,2})[.!]?$', (m) => calendar(m[1], Number(m[2]))),
  rule(
    `(?:le )?(${WEEKDAY}) (\\d{1,2}|1er|premier)(?! ?(?:h|heures?|:|%|km|dh|euros?|jours?|voitures?|vehicules?)(?![a-z]))`,
    (m) => calendar(m[2], undefined, undefined, weekdayOf(m[1])),
  ),
  rule(
    `(?:le|du|depuis le|c'etait le) (\\d{1,2}|1er)(?= ?(?:$|[,.;!?\\n)]| (?:a|vers|au (?:matin|soir)|dernier|passe|de ce mois|du mois|matin|soir|dans|en|pas|et|aux|je|on|il|j|courant|midi|apres|pour|mais|c|environ|ou)(?![a-z])))(?: (?:de ce mois|du mois|courant|dernier|passe))?`,
    (m) => calendar(m[1]),
  ),
  ...MOVING_FEASTS.map(({ said, days }) => rule(said, () => ({ kind: 'easter', days }))),
  ...FEASTS.map(({ said, day, month }) => rule(said, () => ({ kind: 'calendar', day, month }))),
  rule(
    `(?:debut|fin|mi|courant|en|au mois de?'?|mois de?'?|milieu|depuis|debut du mois d[e']) ?-?(${MONTH})(?: (\\d{4}))?`,
    (m) => {
      const said = year(m[2]);
      return { kind: 'month', month: monthOf(m[1]), ...(said === undefined ? {} : { year: said }) };
    },
  ),
  rule(`(?:ce |le |de |du )?(${WEEKDAY})(?: (dernier|passe|d'avant))?`, (m) => ({
    kind: 'weekday',
    weekday: weekdayOf(m[1]),
    ...(m[2] === undefined ? {} : { said: 'last' as const }),
  })),
];

/** French dates and hours as accidents are told: always in the past. */
export const DATES: DateGrammar = {
  rules: [...FUTURE, ...AGO, ...NIGHTS, ...SPANS, ...RELATIVE, ...CALENDAR],
  times: timesOf(WORD_NUMBER, count),
  parts: [
    { part: 'morning', pattern: /(?<![a-z])(?:matin|matinee|aube|a l'aube)(?![a-z])/ },
    { part: 'afternoon', pattern: new RegExp(`(?<![a-z])(?:${AFTERNOON})(?![a-z])`) },
    { part: 'evening', pattern: /(?<![a-z])(?:soir|soiree)(?![a-z])/ },
    { part: 'night', pattern: /(?<![a-z])nuit(?![a-z])/ },
  ],
  ...DATE_CONTEXT,
  shifts: SHIFTS,
};
