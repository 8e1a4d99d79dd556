import { AppError, type ErrorCode } from '../domain/errors';
import { statusOf } from './error-status';
import { OURS, REASONS, TITLES } from './problem-texts';
import { Refusal, type FieldFault } from './refusal';

/** A refusal on the wire (RFC 9457). `code` is stable; sentences may change. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly motif?: string;
  readonly detail: string;
  readonly detail_en: string;
  /** The request's id, to be quoted to support. */
  readonly instance: string;
  readonly erreurs?: readonly FieldFault[];
}

export interface ProblemReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const MEDIA_TYPE = 'application/problem+json; charset=utf-8';

/** Seconds after which a fault of ours is worth another try. */
const RETRY_SECONDS = '2';

/** How REST says that something was not done. Of our own faults the caller learns nothing but that. */
export function problemReply(cause: unknown, requestId: string): ProblemReply {
  const error = AppError.from(cause);
  const status = statusOf(error.code);
  const sentence = sentenceFor(error, status);
  const problem: Problem = {
    type: `urn:dossier:probleme:${sentence.code}`,
    title: sentence.title,
    status,
    code: sentence.code,
    ...(error instanceof Refusal && error.reason !== null ? { motif: error.reason } : {}),
    detail: sentence.fr,
    detail_en: sentence.en,
    instance: `urn:requete:${requestId}`,
    ...(error instanceof Refusal && error.fields.length > 0 ? { erreurs: error.fields } : {}),
  };
  return { status, headers: headersFor(error, status), body: JSON.stringify(problem) };
}

/** What the router itself refuses: an address or a method that is not there. */
export function routingProblem(
  code: 'not_found' | 'method_not_allowed' | 'invalid_input' | 'internal',
  requestId: string,
) {
  if (code !== 'method_not_allowed') {
    return problemReply(new Refusal(code, code === 'not_found' ? 'adresse_inconnue' : null), requestId);
  }
  const base = problemReply(new AppError('not_found', ''), requestId);
  const texts = TITLES.method_not_allowed ?? OURS.final;
  const problem: Problem = {
    ...(JSON.parse(base.body) as Problem),
    type: `urn:dossier:probleme:${code}`,
    title: texts.title,
    status: 405,
    code,
    detail: texts.fr,
    detail_en: texts.en,
  };
  return { status: 405, headers: base.headers, body: JSON.stringify(problem) };
}

function sentenceFor(error: AppError, status: number) {
  const known = TITLES[error.code];
  if (status >= 500 || known === undefined) {
    return { code: publicCode(error), ...(error.retryable ? OURS.retryable : OURS.final) };
  }
  const reason = error instanceof Refusal && error.reason !== null ? REASONS[error.reason] : null;
  return { code: error.code, ...known, ...reason };
}

/** Which part of ours failed is nobody's business. */
function publicCode({ retryable }: AppError): ErrorCode | 'unavailable' {
  return retryable ? 'unavailable' : 'internal';
}

function headersFor(error: AppError, status: number): Record<string, string> {
  return {
    'Content-Type': MEDIA_TYPE,
    ...(status === 401 ? { 'WWW-Authenticate': 'Bearer realm="dossier", error="invalid_token"' } : {}),
    ...(error.retryable ? { 'Retry-After': RETRY_SECONDS } : {}),
  };
}
