import { DeskBusy } from '../../commands/desk/advisor-desk';
import { AppError, ERROR_CODES } from '../../domain/errors';
import { attemptsFor, delayAfter, pauseAskedFor } from '../../jobs/retry-policy';

test.each([
  [1, 1_000],
  [2, 2_000],
  [3, 4_000],
  [9, 256_000],
  [10, 300_000],
  [300, 300_000],
])('after attempt %d the next one comes in %d ms', (attempts, ms) => {
  expect(delayAfter(attempts)).toBe(ms);
});

test('what can be tried again is tried for about a day', () => {
  const attempts = attemptsFor(new AppError('desk_unavailable', ''));
  const pauses = Array.from({ length: attempts - 1 }, (_, index) => delayAfter(index + 1));
  const hours = pauses.reduce((sum, ms) => sum + ms, 0) / 3_600_000;
  expect(hours).toBeGreaterThan(23);
  expect(hours).toBeLessThan(26);
});

test.each(ERROR_CODES)('%s is tried once or many times, as the table of codes says', (code) => {
  const fault = new AppError(code, '');
  expect(attemptsFor(fault) > 1).toBe(fault.retryable);
});

test.each([[new Error('socket hang up')], ['a text'], [undefined], [{ code: 'ECONNRESET' }]])(
  'a fault that nobody foresaw is given some minutes: %p',
  (fault) => {
    expect(attemptsFor(fault)).toBe(8);
  },
);

test.each([
  ['a fault that names a pause', new DeskBusy(7), 7_000],
  ['its cause', new AppError('desk_unavailable', '', { cause: new DeskBusy(30) }), 30_000],
  ['no time at all is a second', new DeskBusy(0), 1_000],
  ['another fault', new AppError('timeout', ''), null],
  ['a figure that is none', Object.assign(new Error(''), { retryAfterSeconds: 'soon' }), null],
  ['no error', null, null],
])('a pause is asked for by: %s', (_name, fault, ms) => {
  expect(pauseAskedFor(fault)).toBe(ms);
});

test('a cause that leads to itself ends', () => {
  const fault = new Error('round');
  fault.cause = fault;
  expect(pauseAskedFor(fault)).toBeNull();
});
