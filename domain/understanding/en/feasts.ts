import type { DateMeaning } from '../dates/meaning';

/** A day of the year by its name: a pattern over the folded text, and where it stands on the calendar. */
interface Feast {
  readonly said: string;
  readonly means: DateMeaning;
}

const on = (day: number, month: number): DateMeaning => ({ kind: 'calendar', day, month });
const fromEaster = (days: number): DateMeaning => ({ kind: 'easter', days });
const OPEN: DateMeaning = { kind: 'open' };
const NIGHT = '(?: day| night| evening| morning| afternoon| lunch)?';

/** Days that are named instead of counted, the longer names first. Those that each country keeps on its own day are open. */
export const FEASTS: readonly Feast[] = [
  { said: `(?:on )?boxing day|(?:on )?st\\.? stephen'?s day|the day after christmas`, means: on(26, 12) },
  { said: '(?:on )?(?:christmas|xmas) eve', means: on(24, 12) },
  { said: `(?:on |at )?(?:christmas|xmas)${NIGHT}`, means: on(25, 12) },
  { said: "(?:on )?new year'?s? eve|nye|(?:on )?hogmanay", means: on(31, 12) },
  { said: "(?:on )?new year'?s? day|(?:on )?new year'?s(?! resolution)", means: on(1, 1) },
  { said: '(?:on )?(?:the )?(?:feast of (?:the )?)?epiphany|twelfth night', means: on(6, 1) },
  { said: '(?:on )?candlemas', means: on(2, 2) },
  { said: `(?:on )?valentine'?s?'?${NIGHT}`, means: on(14, 2) },
  { said: `(?:on )?(?:st|saint)\\.? (?:patrick|paddy)'?s(?: day| night)?`, means: on(17, 3) },
  { said: "(?:on )?april fools?'?s?'?(?: day)?", means: on(1, 4) },
  { said: '(?:on )?(?:may day|labou?r day|workers day)', means: on(1, 5) },
  { said: '(?:on )?(?:v\\.?e\\.? day|victory day)', means: on(8, 5) },
  { said: '(?:on |for |at )?(?:the )?(?:fete de la musique|music day)', means: on(21, 6) },
  { said: `(?:on )?bastille day|(?:on )?bastille night|(?:on )?french national day`, means: on(14, 7) },
  { said: '(?:on )?throne day', means: on(30, 7) },
  { said: '(?:on )?(?:the )?assumption(?: day)?', means: on(15, 8) },
  { said: '(?:on )?halloween(?: night)?', means: on(31, 10) },
  { said: "(?:on )?all (?:saints'?|hallows'?)(?: day)?", means: on(1, 11) },
  { said: '(?:on )?(?:bonfire|guy fawkes) night', means: on(5, 11) },
  { said: '(?:on )?(?:the )?green march(?: day)?', means: on(6, 11) },
  { said: '(?:on )?(?:armistice|remembrance) day', means: on(11, 11) },
  { said: '(?:on )?maundy thursday', means: fromEaster(-3) },
  { said: '(?:on )?good friday', means: fromEaster(-2) },
  { said: '(?:on )?(?:easter|holy) saturday', means: fromEaster(-1) },
  { said: '(?:on )?easter (?:sunday|day)', means: fromEaster(0) },
  { said: '(?:on )?easter monday', means: fromEaster(1) },
  { said: '(?:on )?palm sunday', means: fromEaster(-7) },
  { said: '(?:on )?(?:shrove tuesday|pancake day|mardi gras|pancake tuesday)', means: fromEaster(-47) },
  { said: '(?:on )?ash wednesday', means: fromEaster(-46) },
  { said: '(?:on )?ascension(?: day| thursday)?', means: fromEaster(39) },
  { said: '(?:on )?(?:whit|pentecost) monday', means: fromEaster(50) },
  { said: '(?:on )?(?:whit ?sun(?:day)?|pentecost(?: sunday)?)', means: fromEaster(49) },
  {
    said: "(?:at |over |around |during )?(?:the )?easter(?: week ?end| week| holidays?| break)?|black friday|remembrance sunday|thanksgiving|(?:mother|father|grandmother)'?s'? day|independence day|eid(?: al \\w+| el \\w+)?|aid(?: el \\w+| al \\w+)|ramadan|diwali|national day",
    means: OPEN,
  },
];
