import { randomUUID } from 'node:crypto';
import type { HttpReply, HttpRequest, HttpRoute } from '../channel';
import type { Addresses } from './addresses';
import { findConversation, gone, startConversation } from '../channel-conversations';
import { MAX_CONTROL_BYTES } from './limits';
import { parseStart, parseTokenRequest, parseWatermark } from './parse';
import { LIFETIMES, type TokenClaims, type Tokens } from './tokens';
import type { ReportFetched, WebchatOptions } from './types';
import { authorise, requireSecret } from './verify';

/** Prefix of user ids that only a token can carry; a page cannot claim one. */
export function newUserId(): string {
  return `dl_${randomUUID()}`;
}

/** Tokens and the life of a conversation, as Direct Line 3.0 has them. */
export function conversationRoutes(
  options: WebchatOptions,
  tokens: Tokens,
  addresses: Addresses,
  fetched: ReportFetched,
): HttpRoute[] {
  const { unitOfWork, directLineSecret } = options;

  function tokenReply(claims: TokenClaims): { conversationId: string; token: string; expires_in: number } {
    const token = tokens.sign('directline', claims);
    return { conversationId: claims.conv, token, expires_in: LIFETIMES.directline };
  }

  function opened(request: HttpRequest, status: number, claims: TokenClaims, watermark: number): HttpReply {
    const streamUrl = addresses.stream(addresses.base(request.headers.host), claims.conv, watermark);
    return { status, body: { ...tokenReply(claims), streamUrl, referenceGrammarId: claims.conv } };
  }

  return [
    {
      method: 'POST',
      path: '/v3/directline/tokens/generate',
      maxBodyBytes: MAX_CONTROL_BYTES,
      handle: (request) => {
        requireSecret(request, directLineSecret);
        const { user, trustedOrigins } = parseTokenRequest(request.body);
        return Promise.resolve({
          status: 200,
          body: tokenReply({
            conv: randomUUID(),
            user: user?.id ?? newUserId(),
            ...(trustedOrigins ? { origins: trustedOrigins.map((url) => new URL(url).origin) } : {}),
          }),
        });
      },
    },
    {
      method: 'POST',
      path: '/v3/directline/tokens/refresh',
      maxBodyBytes: MAX_CONTROL_BYTES,
      handle: (request) => Promise.resolve({ status: 200, body: tokenReply(authorise(request, tokens, null)) }),
    },
    {
      method: 'POST',
      path: '/v3/directline/conversations',
      maxBodyBytes: MAX_CONTROL_BYTES,
      handle: async (request) => {
        const claims = authorise(request, tokens, null);
        const made = await startConversation(options, {
          id: claims.conv,
          channel: 'webchat',
          channelUserId: claims.user,
          locale: parseStart(request.body).locale,
        });
        return opened(request, made ? 201 : 200, claims, 0);
      },
    },
    {
      // After a lost socket, and when a page is loaded again.
      method: 'GET',
      path: '/v3/directline/conversations/:id',
      maxBodyBytes: 0,
      handle: async (request) => {
        const claims = authorise(request, tokens, request.params.id ?? '');
        const watermark = parseWatermark(request.query.get('watermark'));
        if (!(await findConversation(unitOfWork, claims.conv))) throw gone();
        // Comes back for what it has not got, so it has all before.
        if (watermark > 0) void fetched(claims.conv, watermark);
        return opened(request, 200, claims, watermark);
      },
    },
    {
      // Asked before a sign-in card, of which we have none.
      method: 'GET',
      path: '/v3/directline/session/getsessionid',
      maxBodyBytes: 0,
      handle: () => Promise.resolve({ status: 200, body: { sessionId: '' } }),
    },
  ];
}
