import fc from 'fast-check';
import { addDays, daysBetween } from '../../../domain/deadlines/civil-date';
import { addWorkingDays, isWorkingDay } from '../../../domain/deadlines/working-days';
import { COUNTRIES } from '../../../domain/policy/types';

describe('working days', () => {
  it.each([
    ['a Monday', '2026-11-23', 'FR', true],
    ['a Saturday', '2026-11-28', 'FR', false],
    ['a Sunday', '2026-11-29', 'MA', false],
    ['Bastille day', '2026-07-14', 'FR', false],
    ['Bastille day in Morocco', '2026-07-14', 'MA', true],
    ['Easter Monday 2026', '2026-04-06', 'FR', false],
    ['Easter Monday 2024', '2024-04-01', 'FR', false],
    ['Ascension 2026', '2026-05-14', 'FR', false],
    ['Whit Monday 2025', '2025-06-09', 'FR', false],
    ['Easter Monday in Morocco', '2026-04-06', 'MA', true],
    ['Throne day', '2026-07-30', 'MA', false],
    ['Aïd al-Fitr 2026', '2026-03-20', 'MA', false],
  ] as const)('%s, %s in %s: %s', (_day, date, country, works) => {
    expect(isWorkingDay(date, { country })).toBe(works);
  });

  it('counts local holidays that the caller names', () => {
    expect(isWorkingDay('2026-12-26', { country: 'FR' })).toBe(false);
    expect(isWorkingDay('2025-12-26', { country: 'FR' })).toBe(true);
    expect(isWorkingDay('2025-12-26', { country: 'FR', extraHolidays: ['2025-12-26'] })).toBe(false);
  });

  it.each([
    ['2026-11-23', 5, '2026-11-30'],
    ['2026-11-28', 1, '2026-11-30'],
    ['2026-12-24', 1, '2026-12-28'],
    ['2026-05-07', 5, '2026-05-18'],
  ])('from %s, %i working days in France lead to %s', (date, count, expected) => {
    expect(addWorkingDays(date, count, { country: 'FR' })).toBe(expected);
  });

  it('always ends on a working day, with as many of them on the way', () => {
    fc.assert(
      fc.property(
        fc.nat(4000),
        fc.integer({ min: 1, max: 15 }),
        fc.constantFrom(...COUNTRIES),
        (offset, count, country) => {
          const start = addDays('2024-01-01', offset);
          const end = addWorkingDays(start, count, { country });
          const span = Array.from({ length: daysBetween(start, end) }, (_, day) => addDays(start, day + 1));
          expect(isWorkingDay(end, { country })).toBe(true);
          expect(span.filter((day) => isWorkingDay(day, { country }))).toHaveLength(count);
        },
      ),
    );
  });
});
