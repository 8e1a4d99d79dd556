import { AppError, ERROR_CODES } from '../../domain/errors';

describe('AppError', () => {
  it.each([
    ['locked', true],
    ['channel_unavailable', true],
    ['not_found', false],
    ['channel_rejected', false],
  ] as const)('%s is retryable: %s', (code, retryable) => {
    expect(new AppError(code, 'why').retryable).toBe(retryable);
  });

  it('keeps its cause and lets a caller overrule whether to try again', () => {
    const cause = new Error('socket closed');
    const error = new AppError('database_unavailable', 'no connection', { cause, retryable: false });
    expect(error).toMatchObject({ name: 'AppError', message: 'no connection', cause, retryable: false });
  });

  it('wraps what is not coded and passes through what is', () => {
    const coded = new AppError('conflict', 'eTag');
    expect(AppError.from(coded)).toBe(coded);
    expect(AppError.from('a string')).toMatchObject({ code: 'internal', cause: 'a string' });
    expect(AppError.from(new Error('x'), 'timeout', 'too slow')).toMatchObject({ code: 'timeout', retryable: true });
  });

  it('names every code once, in snake case', () => {
    expect(new Set(ERROR_CODES).size).toBe(ERROR_CODES.length);
    expect(ERROR_CODES.filter((code) => !/^[a-z]+(_[a-z]+)*$/.test(code))).toEqual([]);
  });
});
