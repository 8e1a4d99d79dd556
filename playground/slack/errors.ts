/** Answered as HTTP 200 `{ok: false, error}`: the name is what clients switch on, so it must be Slack's own. */
export class SlackError extends Error {
  constructor(
    readonly code: string,
    /** Slack's developer hints: `[ERROR] … [json-pointer:/blocks/0]`. */
    readonly hints: readonly string[] = [],
  ) {
    super(code);
    this.name = 'SlackError';
  }
}
