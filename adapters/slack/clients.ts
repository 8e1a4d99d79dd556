import { webApi, type Logger } from '@slack/bolt';

export interface SlackConnection {
  readonly botToken: string;
  /** With or without its last slash. */
  readonly apiUrl: string;
  readonly logger: Logger;
}

/** Milliseconds that a post may take: its lease in the outbox is longer. */
const POST_TIMEOUT = 10_000;
/** A click must be answered within three seconds. */
const CLICK_TIMEOUT = 2500;

/**
 * Clients that try once: a second try by the library would post twice when only the answer was lost, and one 429 would
 * hold up every other call. Trying again is the outbox's business.
 */
export function slackClientOptions(connection: SlackConnection, timeout: number): webApi.WebClientOptions {
  return {
    slackApiUrl: connection.apiUrl.replace(/\/*$/, '/'),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout,
    logger: connection.logger,
    allowAbsoluteUrls: false,
  };
}

/** For posts and look-ups, which wait their turn in the outbox. */
export function postingClient(connection: SlackConnection): webApi.WebClient {
  return new webApi.WebClient(connection.botToken, slackClientOptions(connection, POST_TIMEOUT));
}

/** For what somebody is waiting for with a finger on the button. */
export function interactiveClient(connection: SlackConnection): webApi.WebClient {
  return new webApi.WebClient(connection.botToken, slackClientOptions(connection, CLICK_TIMEOUT));
}
