import { AppError, type ErrorCode } from '../../domain/errors';

// PostgreSQL's error codes (its manual, appendix A) that a caller can do something about.
const BY_SQLSTATE: Readonly<Record<string, ErrorCode>> = {
  '55P03': 'lock_timeout',
  // A deadlock and a failed serialisation end like a stale version: read again, then decide.
  '40P01': 'state_conflict',
  '40001': 'state_conflict',
  // Raised by our own writes when a version or an eTag is stale (migration 0006).
  DS001: 'state_conflict',
  // Two writers chose the same key.
  '23505': 'state_conflict',
  // Statement timeout.
  '57014': 'database_unavailable',
  '57P01': 'database_unavailable',
  '57P02': 'database_unavailable',
  '57P03': 'database_unavailable',
  // Transaction idle for too long: the connection is closed by the server.
  '25P03': 'database_unavailable',
  '53100': 'database_unavailable',
  '53200': 'database_unavailable',
  '53300': 'database_unavailable',
  '58030': 'database_unavailable',
};

/** A statement that took too long, a transaction that idled: the database is there for everybody else. */
const TOO_LONG: readonly string[] = ['57014', '25P03'];

const NETWORK = /^(?:ECONN|EPIPE|ENOTFOUND|EHOST|ENETUNREACH|ETIMEDOUT|EAI_)/;
const POOL = /^Sequelize(?:Connection|Host|InvalidConnection)/;
// What `pg` and Sequelize's pool throw without a code.
const LOST =
  /connection (?:terminated|error|timeout)|timeout expired|not queryable|ConnectionManager was closed|connection manager was closed/i;

/**
 * Any fault of the database as an {@link AppError}. Its message names the code only: PostgreSQL's own messages quote
 * values, so they stay in `cause`, which logs must not print.
 */
export function databaseFault(cause: unknown): AppError {
  if (cause instanceof AppError) {
    return cause;
  }
  const details = describe(cause);
  const { code, constraint, name } = details;
  const message = ['database:', code === '' ? name : code, constraint].filter((part) => part !== '').join(' ');
  return new AppError(codeOf(details), message, { cause });
}

/** Whether nobody else would reach the database now either. */
export function isDatabaseGone(cause: unknown): boolean {
  const error = AppError.from(cause);
  return error.code === 'database_unavailable' && !TOO_LONG.includes(describe(error.cause).code);
}

type Details = Readonly<Record<'code' | 'constraint' | 'name' | 'message', string>>;

function codeOf({ code, name, message }: Details): ErrorCode {
  const known = BY_SQLSTATE[code];
  if (known !== undefined) {
    return known;
  }
  // Class 08 is PostgreSQL's for connections.
  const lost = code.startsWith('08') || NETWORK.test(code) || POOL.test(name) || LOST.test(message);
  return lost ? 'database_unavailable' : 'internal';
}

function describe(cause: unknown): Details {
  // Not `instanceof Error`: what Node itself throws may come from another realm (jest's tests have their own).
  const source: object = typeof cause === 'object' && cause !== null ? cause : { name: typeof cause };
  const text = (property: string): string => {
    const value: unknown = Reflect.get(source, property);
    return typeof value === 'string' ? value : '';
  };
  return { code: text('code'), constraint: text('constraint'), name: text('name'), message: text('message') };
}
