import { acceptInGroups } from '../../commands/channels/accept-in-groups';
import type { ChannelBatch, ChannelMessage } from '../../commands/channels/accept-messages';
import type { HttpReply, HttpRequest, HttpRoute } from '../channel';
import { parseWebhook } from './parse';
import { toMessage } from './to-message';
import { toStatus } from './to-status';
import type { AliasUpdate, MessageUpdate, OtherUpdate, StatusUpdate, Update } from './types';
import type { WhatsappOptions } from './options';
import { answerChallenge, verifySignature } from './verify';

/** Meta sends up to 3 MB; the rest is for whatever megabytes are to them. */
const MAX_BODY_BYTES = 4 * 1024 * 1024;

const OK: HttpReply = { status: 200, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: 'OK' };

export function webhookRoutes(options: WhatsappOptions): HttpRoute[] {
  const path = '/whatsapp/webhook';
  const accept = acceptInGroups(options);
  return [
    {
      method: 'GET',
      path,
      maxBodyBytes: 0,
      handle: (request) =>
        new Promise((resolve) => {
          resolve(answerChallenge(request, options.verifyToken));
        }),
    },
    { method: 'POST', path, maxBodyBytes: MAX_BODY_BYTES, handle: (request) => receive(options, accept, request) },
  ];
}

/**
 * Acknowledged when everything in the body is stored (DESIGN.md, law 2), and only refused when it is not Meta's or cannot be
 * stored now: any other answer would bring the same body back for a week.
 */
async function receive(
  options: WhatsappOptions,
  accept: ReturnType<typeof acceptInGroups>,
  { body, headers }: HttpRequest,
): Promise<HttpReply> {
  verifySignature(body, headers['x-hub-signature-256'], options.appSecret);
  const now = options.clock.now();
  const { updates, elsewhere } = parseWebhook(body, options.phoneNumberId, now);
  const batch: ChannelBatch = {
    channel: 'whatsapp',
    scope: options.phoneNumberId,
    messages: await Promise.all(of<MessageUpdate>(updates, 'message').map(toMessage).map(prepared(options))),
    changes: of<AliasUpdate>(updates, 'alias').map(({ before, after }) => ({ before, after })),
  };
  const statuses = of<StatusUpdate>(updates, 'status');
  if (batch.messages.length + batch.changes.length > 0) {
    for (const { conversationId, externalKey } of await accept(batch)) options.onReceived(conversationId, externalKey);
  }
  if (statuses.length > 0) await options.onStatuses(statuses.map(toStatus));
  const others = of<OtherUpdate>(updates, 'other').map(({ name }) => name);
  if (others.length + elsewhere > 0) options.onIgnored({ names: [...new Set(others)], elsewhere });
  return OK;
}

/** What is fetched first is prepared when it is there. */
function prepared({ prepare }: WhatsappOptions): (each: ChannelMessage) => Promise<ChannelMessage> {
  return async (each) =>
    prepare === null || each.fetch !== undefined ? each : { ...each, message: await prepare(each.message) };
}

function of<T extends Update>(updates: readonly Update[], kind: T['kind']): T[] {
  return updates.filter((update): update is T => update.kind === kind);
}
