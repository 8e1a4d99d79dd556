import { AppError, type ErrorCode } from '../../domain/errors';

/** The code of the fault that an action throws; `null` when it throws none. Anything uncoded is thrown on. */
export function faultOf(action: () => unknown): ErrorCode | null {
  try {
    action();
    return null;
  } catch (error) {
    if (error instanceof AppError) {
      return error.code;
    }
    throw error;
  }
}
