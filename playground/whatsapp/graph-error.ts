const TITLES: Readonly<Record<number, string>> = {
  4: 'Application request limit reached',
  33: 'Unsupported get request. Object does not exist',
  100: 'Invalid parameter',
  190: 'Invalid OAuth access token',
  130429: 'Rate limit hit',
  131000: 'Something went wrong',
  131009: 'Parameter value is not valid',
  131026: 'Message undeliverable',
  131047: 'Re-engagement message',
  131051: 'Unsupported message type',
  131053: 'Media upload error',
  131056: '(Business Account, Consumer Account) pair rate limit hit',
  132001: 'Template name does not exist in the translation',
  133010: 'Phone number not registered',
};

/** A refusal of the Graph API. */
export class GraphError extends Error {
  readonly status: number;

  constructor(
    readonly code: number,
    readonly details = '',
  ) {
    super(TITLES[code] ?? 'Unknown error');
    this.name = 'GraphError';
    this.status = { 190: 401, 130429: 429, 131000: 500, 33: 400 }[code] ?? 400;
  }

  /** As Meta writes it in an answer. */
  get body(): object {
    const subcode = this.code === 33 ? { code: 100, error_subcode: 33 } : { code: this.code };
    return {
      error: {
        message: `(#${this.code}) ${this.message}`,
        type: 'OAuthException',
        ...subcode,
        error_data: { messaging_product: 'whatsapp', details: this.details || this.message },
        fbtrace_id: 'Local',
      },
    };
  }
}

/** As Meta writes it in a status. */
export function statusError(code: number): object {
  const title = TITLES[code] ?? 'Unknown error';
  return { code, title, message: title, error_data: { details: title }, href: 'https://developers.facebook.com/' };
}
