import fc from 'fast-check';
import {
  addDays,
  addMonths,
  civilDateOf,
  daysBetween,
  isCivilDate,
  timeOfDay,
  weekday,
} from '../../../domain/deadlines/civil-date';
import { faultOf } from '../../support/fault-of';

const anyDate = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2200-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('civil dates', () => {
  it.each([
    ['2026-02-28', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-02-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-1-1', false],
    ['hier', false],
    ['2026-01-01T00:00', false],
  ])('%s exists: %s', (text, exists) => {
    expect(isCivilDate(text)).toBe(exists);
  });

  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-28', 2, '2026-03-30'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-06-10', 8, '2027-02-10'],
    ['2026-12-15', 1, '2027-01-15'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('adding and counting days undo each other', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -50_000, max: 50_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(weekday(addDays(date, 7))).toBe(weekday(date));
      }),
    );
  });

  it('knows the days of the week', () => {
    expect(['2026-11-22', '2026-11-23', '2026-11-28', '1969-12-31'].map(weekday)).toEqual([0, 1, 6, 3]);
  });

  it('refuses a day that does not exist', () => {
    expect(faultOf(() => addDays('2026-02-31', 1))).toBe('invalid_argument');
    expect(faultOf(() => addMonths('demain', 1))).toBe('invalid_argument');
  });

  it.each([
    ['2026-06-10T23:30:00Z', 'Europe/Paris', '2026-06-11', '01:30'],
    ['2026-06-10T22:30:00Z', 'Africa/Casablanca', '2026-06-10', '23:30'],
    ['2026-12-31T23:00:00Z', 'Europe/Paris', '2027-01-01', '00:00'],
    ['2026-06-10T12:00:00Z', 'America/New_York', '2026-06-10', '08:00'],
  ])('%s in %s is %s at %s', (instant, zone, date, time) => {
    expect(civilDateOf(new Date(instant), zone)).toBe(date);
    expect(timeOfDay(new Date(instant), zone)).toBe(time);
  });

  it('refuses an unknown zone', () => {
    expect(faultOf(() => civilDateOf(new Date(0), 'Atlantis/Capital'))).toBe('invalid_argument');
  });
});
