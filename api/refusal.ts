import { AppError, type ErrorCode } from '../domain/errors';
import type { ReasonCode } from './problem-texts';

/** A part of a request that is not as it must be. */
export interface FieldFault {
  /** Where: `corps.lieu`, `parametres.cci`. */
  readonly champ: string;
  /** Stable, from the schema's own codes. */
  readonly code: string;
  readonly message: string;
}

/** A request that is not carried out, and why, in words that the caller may read. */
export class Refusal extends AppError {
  constructor(
    code: ErrorCode,
    /** Which of the sentences of this code; absent: the general one. */
    readonly reason: ReasonCode | null,
    readonly fields: readonly FieldFault[] = [],
  ) {
    super(code, `refused: ${reason ?? code}`);
    this.name = 'Refusal';
  }
}

export function refuse(code: ErrorCode, reason: ReasonCode | null = null, fields: readonly FieldFault[] = []): Refusal {
  return new Refusal(code, reason, fields);
}
