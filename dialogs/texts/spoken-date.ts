import type { CivilDate } from '../../domain/claim/types';

/** The parts of a day that people say instead of a time. */
export type DayPart = 'morning' | 'afternoon' | 'evening' | 'night';

/** Writes civil dates in the way of one place, figures always Latin; the words between the parts are the caller's. */
export function civilDates(locale: 'en-GB' | 'ar-MA-u-nu-latn') {
  // A civil date has no zone: it is read and written at the same midnight.
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (date: CivilDate): Readonly<Record<'weekday' | 'day' | 'month' | 'year', string>> => {
    const parts = format.formatToParts(new Date(`${date}T00:00:00Z`));
    const named = (type: Intl.DateTimeFormatPartTypes): string => parts.find((part) => part.type === type)?.value ?? '';
    return { weekday: named('weekday'), day: named('day'), month: named('month'), year: named('year') };
  };
}
