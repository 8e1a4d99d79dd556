/**
 * Every fault that the code can name, and whether trying the same thing again later can succeed.
 * This is the one code-to-retry table; code-to-status lives with REST, code-to-sentence with the dialogs' texts.
 */
const RETRYABLE = {
  /** A caller passed what its contract forbids: a bug of ours. */
  invalid_argument: false,
  /** What came from outside does not have the right form. */
  invalid_input: false,
  invalid_configuration: false,
  unauthenticated: false,
  token_expired: false,
  signature_invalid: false,
  forbidden: false,
  not_found: false,
  /** Another writer was first (eTag, unique key, compare-and-set): read again, then decide. */
  conflict: false,
  /** A row stayed locked too long. */
  lock_timeout: true,
  /** A version or an eTag was stale at the commit. */
  state_conflict: true,
  /** Another instance runs on the same data folder. */
  data_dir_in_use: false,
  illegal_step: false,
  /** What the caller had read (If-Match) has changed since. */
  precondition_failed: false,
  idempotency_mismatch: false,
  too_large: false,
  unsupported_file: false,
  empty_file: false,
  rate_limited: true,
  locked: true,
  timeout: true,
  database_unavailable: true,
  queue_unavailable: true,
  storage_unavailable: true,
  channel_unavailable: true,
  /** The channel refused for good (blocked, unknown recipient, window closed). */
  channel_rejected: false,
  /** The advisors' desk cannot be reached now, or refused for good. */
  desk_unavailable: true,
  desk_refused: false,
  currency_mismatch: false,
  amount_out_of_range: false,
  /** Nothing else fits: a bug. */
  internal: false,
} as const satisfies Readonly<Record<string, boolean>>;

export type ErrorCode = keyof typeof RETRYABLE;

/** All codes, so that tests can walk the tables that are keyed by them. */
export const ERROR_CODES = Object.keys(RETRYABLE) as readonly ErrorCode[];

/**
 * A fault with a code. `message` is for logs and holds no personal data; the customer reads the sentence that
 * the texts keep for `code`, never the message. Expected outcomes are return values, not errors.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly retryable: boolean;

  constructor(
    code: ErrorCode,
    message: string,
    options: { readonly cause?: unknown; readonly retryable?: boolean } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.retryable = options.retryable ?? RETRYABLE[code];
  }

  /** Wraps whatever was thrown; an AppError passes through unchanged. */
  static from(cause: unknown, code: ErrorCode = 'internal', message = 'unexpected fault'): AppError {
    return cause instanceof AppError ? cause : new AppError(code, message, { cause });
  }
}
