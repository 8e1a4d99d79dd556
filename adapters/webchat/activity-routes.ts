import { randomUUID } from 'node:crypto';
import type { HttpRequest, HttpRoute } from '../channel';
import { AppError } from '../../domain/errors';
import type { Addresses } from './addresses';
import { gone, newActivityId } from '../channel-conversations';
import { MAX_ACTIVITY_BYTES, MAX_POSTS_UNDER_WAY, MAX_UPLOAD_BYTES, PAGE_SIZE } from './limits';
import { parseActivity, parseWatermark, type Posted } from './parse';
import { renderSet } from './render';
import type { Tokens } from './tokens';
import type { Received, ReportFetched, WebchatOptions } from './types';
import { readUpload } from './upload';
import { authorise } from './verify';

const NO_FILES: Received = { attachments: [], refusedUploads: [] };

/** What customers say, and what they fetch by asking. */
export function activityRoutes(
  options: WebchatOptions,
  tokens: Tokens,
  addresses: Addresses,
  fetched: ReportFetched,
): HttpRoute[] {
  const { turns, transcript, intake, clock, addressKey, events = new Set<string>() } = options;
  const underWay = new Map<string, number>();

  /** Answered once the turn is committed: acknowledged means stored (DESIGN.md, law 2). */
  async function run(conv: string, posted: Posted, files: Received, { ip }: HttpRequest): Promise<string> {
    const { attachments, refusedUploads } = files;
    const { key, linkedFiles, ...said } = posted;
    const address = addressKey(ip);
    const refused = [...refusedUploads, ...Array.from({ length: linkedFiles }, () => LINKED)];
    const receipt = await turns.run({
      ...said,
      source: 'webchat',
      externalKey: key ?? `once:${randomUUID()}`,
      conversationId: conv,
      activityId: newActivityId(conv),
      attachments,
      ...(refused.length > 0 ? { refusedUploads: refused } : {}),
      ...(address === null ? {} : { addressKey: address }),
      receivedAt: clock.now(),
    });
    if (!receipt) throw gone();
    return receipt.activityId;
  }

  async function within<T>(conv: string, work: () => Promise<T>): Promise<T> {
    const before = underWay.get(conv) ?? 0;
    if (before >= MAX_POSTS_UNDER_WAY) throw new AppError('rate_limited', 'too many messages at once');
    underWay.set(conv, before + 1);
    try {
      return await work();
    } finally {
      const left = (underWay.get(conv) ?? 1) - 1;
      if (left > 0) underWay.set(conv, left);
      else underWay.delete(conv);
    }
  }

  return [
    {
      method: 'POST',
      path: '/v3/directline/conversations/:id/activities',
      maxBodyBytes: MAX_ACTIVITY_BYTES,
      handle: async (request) => {
        // The author is the token's user, whatever `from` and the query say.
        const { conv } = authorise(request, tokens, request.params.id ?? '');
        const posted = parseActivity(request.body, events);
        const id = posted ? await within(conv, () => run(conv, posted, NO_FILES, request)) : newActivityId(conv);
        return { status: 200, body: { id } };
      },
    },
    {
      method: 'POST',
      path: '/v3/directline/conversations/:id/upload',
      maxBodyBytes: MAX_UPLOAD_BYTES,
      streams: true,
      handle: async (request) => {
        const { conv } = authorise(request, tokens, request.params.id ?? '');
        const id = await within(conv, async () => {
          const { activity, ...received } = await readUpload(request, intake);
          const posted = activity ? parseActivity(activity, events) : null;
          const message = posted ?? { kind: 'message', text: '', data: { channelData: {} }, key: null, linkedFiles: 0 };
          // Its attachments are the names of the files that came along.
          return run(conv, { ...message, linkedFiles: 0 }, received, request);
        });
        return { status: 200, body: { id } };
      },
    },
    {
      method: 'GET',
      path: '/v3/directline/conversations/:id/activities',
      maxBodyBytes: 0,
      handle: async (request) => {
        const { conv } = authorise(request, tokens, request.params.id ?? '');
        const since = parseWatermark(request.query.get('watermark'));
        const { entries, awaited } = await transcript.poll(conv, since, PAGE_SIZE);
        // Who asks for what comes after a line has that line. If it cannot be told now, the next poll tells it.
        if (awaited) void fetched(conv, since);
        const files = addresses.files(addresses.base(request.headers.host));
        return { status: 200, body: renderSet(entries, since, files) };
      },
    },
  ];
}

/** We fetch nothing that a client points at. */
const LINKED = { name: 'document', code: 'type_not_allowed' } as const;
