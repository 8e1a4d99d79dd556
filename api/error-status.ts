import type { ErrorCode } from '../domain/errors';

/** The one code-to-status table. */
const STATUS = {
  invalid_argument: 500,
  invalid_input: 400,
  invalid_configuration: 500,
  unauthenticated: 401,
  token_expired: 403,
  signature_invalid: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  lock_timeout: 503,
  state_conflict: 503,
  data_dir_in_use: 500,
  illegal_step: 409,
  precondition_failed: 412,
  idempotency_mismatch: 409,
  too_large: 413,
  unsupported_file: 415,
  empty_file: 400,
  rate_limited: 429,
  locked: 423,
  timeout: 504,
  database_unavailable: 503,
  queue_unavailable: 503,
  storage_unavailable: 503,
  channel_unavailable: 503,
  channel_rejected: 502,
  desk_unavailable: 503,
  desk_refused: 502,
  currency_mismatch: 500,
  amount_out_of_range: 400,
  internal: 500,
} as const satisfies Readonly<Record<ErrorCode, number>>;

/** Codes added to the domain before they are added here are bugs of ours until then. */
export function statusOf(code: ErrorCode): number {
  return STATUS[code];
}
