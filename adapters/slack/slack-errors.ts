import { webApi } from '@slack/bolt';
import { DeskBusy } from '../../commands/desk/advisor-desk';
import { AppError } from '../../domain/errors';

/**
 * What Slack answers when the same call can never succeed. Everything else is tried again: a bot that was not invited or
 * a token that was revoked is put right by people, and the message must still arrive then.
 */
const REFUSED: ReadonlySet<string> = new Set([
  'no_text',
  'msg_too_long',
  'msg_blocks_too_long',
  'invalid_blocks',
  'invalid_arguments',
  'invalid_arg_name',
  'invalid_metadata_format',
  'invalid_metadata_schema',
  'metadata_too_large',
  'message_not_found',
  'thread_not_found',
  'cant_update_message',
  'edit_window_closed',
  'user_not_in_channel',
  'user_not_found',
  'expired_trigger_id',
  'exchanged_trigger_id',
  'invalid_trigger_id',
  'trigger_exchanged',
  'duplicate_external_id',
  'push_limit_reached',
  'view_too_large',
  'no_reaction',
  'unknown_method',
]);

/** What Slack itself called a fault, or null when the call did not get as far as an answer of its own. */
export function slackCodeOf(fault: unknown): string | null {
  return fault instanceof webApi.WebAPIPlatformError ? fault.data.error : null;
}

/** Turns a fault of the Web API into ours. The message names the method and Slack's code, nothing of the content. */
export function deskFault(method: string, fault: unknown): AppError {
  if (fault instanceof AppError) return fault;
  if (fault instanceof webApi.WebAPIRateLimitedError) return new DeskBusy(fault.retryAfter, { cause: fault });
  const code = slackCodeOf(fault);
  if (code !== null) {
    return new AppError(REFUSED.has(code) ? 'desk_refused' : 'desk_unavailable', `${method}: ${code}`, {
      cause: fault,
    });
  }
  if (fault instanceof webApi.WebAPIHTTPError) {
    const refused = fault.statusCode >= 400 && fault.statusCode < 500;
    return new AppError(refused ? 'desk_refused' : 'desk_unavailable', `${method}: HTTP ${fault.statusCode}`);
  }
  return new AppError('desk_unavailable', `${method}: no answer`, { cause: fault });
}
