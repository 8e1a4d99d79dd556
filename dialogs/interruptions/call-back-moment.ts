import { plainText } from '../../commands/claims/read-account';
import { countWords } from '../account';
import { says, saysPlainly, type SaidIn } from '../says';

/** When somebody wants to be called, as it can be said back; at least one of the three is there. */
export interface CallBackMoment {
  /** Absent: today. */
  readonly day?: 'tomorrow' | 'after_tomorrow' | Weekday;
  readonly part?: DayPart;
  /** `HH:MM`. */
  readonly time?: string;
}

type DayPart = 'morning' | 'afternoon' | 'evening';

/** 0 is Sunday. */
type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const WEEKDAYS: readonly (readonly [Weekday, RegExp])[] = [
  [0, /\b(?:dimanche|sunday|l?7ed|l?had)\b|الاحد/],
  [1, /\b(?:lundi|monday|l?tnin|letnin)\b|الاثنين/],
  [2, /\b(?:mardi|tuesday|t?tlata)\b|الثلاثاء/],
  [3, /\b(?:mercredi|wednesday|l?arb3a|larbe3)\b|الاربعاء/],
  [4, /\b(?:jeudi|thursday|l?khmis)\b|الخميس/],
  [5, /\b(?:vendredi|friday|j?jem3a|jm3a)\b|الجمعة/],
  [6, /\b(?:samedi|saturday|s?sebt)\b|السبت/],
];

const AFTER_TOMORROW = /\bapres-? ?demain\b|\bday after tomorrow\b|بعد غد|\bb3d ?gh?e?d+a\b/;
const TOMORROW = /\bdemain\b|\btomorrow\b|(?<!\p{L})غدا|يوم غد|\bgh?e?d+a\b/u;
const FRENCH_DAY = 'demain|du|le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
/** "Ce matin" tells when something happened; greetings name a part of the day too. */
const PARTS: readonly (readonly [DayPart, SaidIn])[] = [
  [
    'evening',
    [
      new RegExp(`\\b(?:ce|${FRENCH_DAY}) soir\\b|\\ben soiree\\b`),
      /(?<!good )\bevening\b|\btonight\b/,
      /مساء(?! الخير| النور)/u,
      /\bf ?l3chiy?a\b|\bf ?lil\b/,
    ],
  ],
  ['afternoon', [/\bapres-? ?midi\b/, /(?<!good )\bafternoon\b/, /بعد الظهر/u, /\bmo?ra d+hor\b|\bb3d d+hor\b/]],
  [
    'morning',
    [
      new RegExp(`\\b(?:${FRENCH_DAY}) matin\\b|\\ben matinee\\b`),
      /(?<!good |this )\bmorning\b/,
      /صباحا|(?:غدا|غد) صباح|في الصباح/u,
      /\bf ?s+ba[h7]\b/,
    ],
  ],
];

const PHONE = /(?:\+\d{1,3}|\b0)[\d .-]{8,}\d/g;
const CLOCK = /\b([01]?\d|2[0-3]) ?(?:h|heures?|:) ?([0-5]\d)?\b/;
const CLOCK_12 = /\b(1[0-2]|0?[1-9])(?:[:.]([0-5]\d))? ?([ap])\.?m\b/;
/** "At 10" and "الساعة 10" name the hour before the figure. */
const HOUR_FIRST = /(?:\bat|\bm3a|الساعة|الساعه) ([01]?\d|2[0-3])(?::([0-5]\d))?(?![\d/.-])/;
const NOON = /\bmidi\b|\bnoon\b|\bmidday\b|الزوال|منتصف النهار/;
const LONGEST = 14;

/** The moment of a call-back in a short message; null when it says none. */
export function readMoment(text: string): CallBackMoment | null {
  if (countWords(text) > LONGEST) return null;
  const plain = plainText(text).replace(PHONE, ' ');
  const day = dayIn(plain);
  const part = PARTS.find(([, words]) => saysPlainly(plain, words))?.[0];
  const time = timeIn(plain, part);
  if (day === undefined && part === undefined && time === undefined) return null;
  return {
    ...(day === undefined ? {} : { day }),
    ...(part === undefined ? {} : { part }),
    ...(time === undefined ? {} : { time }),
  };
}

function dayIn(plain: string): CallBackMoment['day'] {
  if (AFTER_TOMORROW.test(plain)) return 'after_tomorrow';
  if (TOMORROW.test(plain)) return 'tomorrow';
  return WEEKDAYS.find(([, name]) => name.test(plain))?.[0];
}

const HALF_DAY = 12;

/** "6 h du soir" is 18:00. */
function timeIn(plain: string, part: DayPart | undefined): string | undefined {
  if (NOON.test(plain.replace(/apres-? ?midi/g, ''))) return '12:00';
  const twelve = CLOCK_12.exec(plain);
  if (twelve !== null) return clock(twelve[1], twelve[2], twelve[3] === 'p');
  const found = CLOCK.exec(plain) ?? HOUR_FIRST.exec(plain);
  return found === null ? undefined : clock(found[1], found[2], part === 'afternoon' || part === 'evening');
}

function clock(hour: string | undefined, minute: string | undefined, late: boolean): string {
  const hours = late && Number(hour) < HALF_DAY ? Number(hour) + HALF_DAY : Number(hour);
  return `${String(hours).padStart(2, '0')}:${minute ?? '00'}`;
}

const AT_ONCE: SaidIn = [
  /\b(?:maintenant|tout de suite|de suite)\b/,
  /\bnow\b|\bright away\b/,
  /الان|حالا|فورا/u,
  /\bdaba\b/,
];
const LATER: SaidIn = [/\bplus tard\b/, /\blater\b/, /لاحقا|فيما بعد/u, /\bmn ba3d\b|\bmen b3d\b|\bmnb3d\b/];

/** When somebody wants to be called back, if they say one of the two times that were offered. */
export function callbackTime(text: string): 'now' | 'later' | null {
  if (says(text, AT_ONCE)) return 'now';
  return says(text, LATER) ? 'later' : null;
}

const CALLED: SaidIn = [/appel/, /\bcall/, /اتصل|اتصال|تتصل|هاتف/u, /\b3ay?[ei]?t\w*/];

/** Whether a call is spoken of. */
export function speaksOfCall(text: string): boolean {
  return says(text, CALLED);
}
