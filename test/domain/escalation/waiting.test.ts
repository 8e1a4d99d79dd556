import fc from 'fast-check';
import { waitingEstimate, type WaitingInput } from '../../../domain/escalation/waiting';

// 23 November 2026 is a Monday; Casablanca is an hour ahead of UTC.
const at = (instant: string, change: Partial<WaitingInput> = {}) =>
  waitingEstimate({
    now: new Date(instant),
    timeZone: 'Africa/Casablanca',
    country: 'MA',
    takeMinutes: [4, 10, 7],
    ...change,
  });

describe('waitingEstimate', () => {
  it.each<[string, readonly number[], number]>([
    ['the middle of three', [4, 10, 7], 7],
    ['between the two middle ones', [4, 9, 6, 30], 8],
    ['rounded up', [4, 5], 5],
    ['at least a minute', [0, 0.2], 1],
    ['of the last twenty alone', [...Array<number>(30).fill(500), ...Array<number>(20).fill(3)], 3],
  ])('in opening hours is the median: %s', (_case, takeMinutes, minutes) => {
    expect(at('2026-11-23T10:00:00Z', { takeMinutes })).toEqual({ kind: 'minutes', minutes });
  });

  it('promises nothing that was not computed', () => {
    expect(at('2026-11-23T10:00:00Z', { takeMinutes: [] })).toEqual({ kind: 'unknown' });
  });

  it.each([
    ['before the opening', '2026-11-23T07:29:00Z', '2026-11-23'],
    ['after the closing', '2026-11-23T17:30:00Z', '2026-11-24'],
    ['on a Friday night', '2026-11-27T20:00:00Z', '2026-11-30'],
    ['on a Saturday', '2026-11-28T10:00:00Z', '2026-11-30'],
    ['on a holiday', '2026-11-18T10:00:00Z', '2026-11-19'],
  ])('when closed is the next opening: %s', (_case, instant, date) => {
    expect(at(instant)).toEqual({ kind: 'opening', date, time: '08:30' });
  });

  it('opens at the first minute and closes at the last', () => {
    expect(at('2026-11-23T07:30:00Z').kind).toBe('minutes');
    expect(at('2026-11-23T17:29:59Z').kind).toBe('minutes');
  });

  it('follows the hours and holidays that the company sets', () => {
    const hours = { from: '10:00', to: '12:00' };
    expect(at('2026-11-23T08:30:00Z', { hours })).toEqual({ kind: 'opening', date: '2026-11-23', time: '10:00' });
    expect(at('2026-11-23T10:00:00Z', { extraHolidays: ['2026-11-23'] })).toMatchObject({ date: '2026-11-24' });
  });

  it('always has an answer', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
        fc.array(fc.nat(600)),
        (now, takeMinutes) => {
          const estimate = at(now.toISOString(), { takeMinutes });
          expect(estimate.kind === 'unknown').toBe(estimate.kind !== 'opening' && takeMinutes.length === 0);
        },
      ),
    );
  });
});
