import type { TimeRule } from '../dates/meaning';

/** Words before a figure of hours that make it a length of time, and after it. */
const LASTING_BEFORE =
  /(?:il y ?a|y ?'?a|ca fait|depuis|pendant|durant|sous|dans les?|dans|en|voila|mis|mettre|met|attendu|attends|dure|duree de|bloquee?s?|coincee?s?|apres|toutes les|delai de|moins de|plus de) ?(?:environ )?$/;
const LASTING_AFTER =
  /^ ?(?:plus tard|apres|avant que|de (?:route|attente|retard|marche|vol|travail)|\/|sur \d|a l'eteindre|pour (?:venir|arriver|eteindre))/;

const time = (source: string, read: TimeRule['read']): TimeRule => ({
  pattern: new RegExp(`(?<![a-z0-9/.,])(?:${source})(?![a-z0-9])`, 'g'),
  read,
});

function inDay(hours: number, minutes: number): number | undefined {
  if (Number.isNaN(hours) || hours > 24 || minutes > 59) return undefined;
  return (hours % 24) * 60 + minutes;
}

const ABOUT_THEN = /dans les ?$/;

function lasts(before: string, after: string): boolean {
  return LASTING_BEFORE.test(before) || LASTING_AFTER.test(after);
}

/** "8 heures du soir". */
function isLater(after: string, hours: number): boolean {
  const said = /(?:du |d')?(matin|soir)|apres[ -]midi|aprem/.exec(after.slice(0, 14));
  return said !== null && said[1] !== 'matin' && hours < 12 && /^ ?(?:du|de l|d'|l)/.test(after);
}

function clock(match: RegExpMatchArray, text: string, hours: number, minutes: number): number | undefined {
  const before = text.slice(Math.max(0, (match.index ?? 0) - 16), match.index);
  const after = text.slice((match.index ?? 0) + match[0].length, (match.index ?? 0) + match[0].length + 14);
  // "dans les deux heures" lasts, "dans les 18h45" is an hour of the day.
  if (minutes > 0 && ABOUT_THEN.test(before)) return inDay(hours, minutes);
  if (lasts(before, after)) return undefined;
  return inDay(isLater(after, hours) ? hours + 12 : hours, minutes);
}

const FRACTIONS: Readonly<Record<string, number>> = { quart: 15, demi: 30, demie: 30 };

/** The rules of hours, over spelled numbers and what they count. */
export const timesOf = (spelled: string, count: (said: string | undefined) => number): readonly TimeRule[] => [
  time(`(${spelled}|\\d{1,2}) ?(?:h|heures?) (?:et )(quart|demie?)`, (m, text) =>
    clock(m, text, count(m[1]), FRACTIONS[m[2] ?? ''] ?? 0),
  ),
  time(`(${spelled}|\\d{1,2}) ?(?:h|heures?) moins (?:le )?(quart|dix|cinq|vingt(?:[ -]cinq)?|\\d{1,2})`, (m, text) => {
    const at = clock(m, text, count(m[1]), 0);
    return at === undefined ? undefined : (at - (FRACTIONS[m[2] ?? ''] ?? count(m[2])) + 1440) % 1440;
  }),
  time('midi (?:et demie?|30)', () => 12 * 60 + 30),
  time('midi (?:et quart|15)', () => 12 * 60 + 15),
  time('midi', (m, text) => (/(?:apres|ap)[ -]?$/.test(text.slice(0, m.index)) ? undefined : 12 * 60)),
  time('minuit moins (?:le )?(quart|dix|cinq|vingt)', (m) => 1440 - (FRACTIONS[m[1] ?? ''] ?? count(m[1]))),
  time('minuit (?:et )?(quart|demie?|dix|cinq|vingt)', (m) => FRACTIONS[m[1] ?? ''] ?? count(m[1])),
  time('minuit', () => 0),
  time('(\\d{1,2}) ?(?:h|heures?|hr|hrs) ?(\\d{2}(?!\\d))?(?: ?(?:min|mn))?', (m, text) =>
    clock(m, text, Number(m[1]), Number(m[2] ?? 0)),
  ),
  time('(\\d{1,2}):(\\d{2})', (m, text) => clock(m, text, Number(m[1]), Number(m[2]))),
  time(`(${spelled}|\\d{1,2}) (?:h|heures?)(?: (?:et )?(quart|demie?|${spelled}))?`, (m, text) =>
    clock(m, text, count(m[1]), m[2] === undefined ? 0 : (FRACTIONS[m[2]] ?? count(m[2]))),
  ),
];
