import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { HttpRequest, HttpRoute } from '../channel';
import { AppError } from '../../domain/errors';
import { newUserId } from './conversation-routes';
import { findConversation } from '../channel-conversations';
import { requireOwnPage } from '../channel-own-page';
import { MAX_CONTROL_BYTES } from './limits';
import { LIFETIMES, type Claims, type Tokens } from './tokens';
import type { WebchatOptions } from './types';

const COOKIE = 'dossier_conversation';

/** Seconds. A page that was opened and not yet started has no conversation row; after that it was erased. */
const STARTS_WITHIN = 3600;

const body = z.object({ nouvelle: z.boolean().optional() });

/**
 * The token of our own page. An HttpOnly cookie keeps conversation and user over reloads and days; a new conversation
 * keeps the user, so that locks and limits of this browser hold.
 */
export function pageSessionRoutes(options: WebchatOptions, tokens: Tokens): HttpRoute[] {
  const { unitOfWork, clock, publicUrl } = options;
  const secure = publicUrl?.startsWith('https:') === true;

  async function conversationOf(known: Claims<'cookie'> | null, wantsNew: boolean): Promise<string> {
    if (!known || wantsNew) return randomUUID();
    const fresh = clock.now().getTime() / 1000 - known.iat < STARTS_WITHIN;
    return fresh || (await findConversation(unitOfWork, known.conv)) ? known.conv : randomUUID();
  }

  return [
    {
      method: 'POST',
      path: '/webchat/token',
      maxBodyBytes: MAX_CONTROL_BYTES,
      handle: async (request) => {
        requireOwnPage(request, publicUrl);
        requireJson(request);
        const known = cookieOf(request, tokens);
        const wantsNew = parseBody(request.body).nouvelle === true;
        const claims = { conv: await conversationOf(known, wantsNew), user: known?.user ?? newUserId() };
        return {
          status: 200,
          headers: { 'Set-Cookie': conversationCookie(tokens, claims, secure) },
          body: {
            conversationId: claims.conv,
            token: tokens.sign('directline', claims),
            expires_in: LIFETIMES.directline,
          },
        };
      },
    },
  ];
}

/** A form cannot send this type, so that no page can post here without being asked first. @throws AppError */
function requireJson({ headers: { 'content-type': type } }: HttpRequest): void {
  if (!type?.startsWith('application/json')) throw new AppError('invalid_input', 'a JSON body is needed');
}

/** A cookie that is forged, too old or of a changed secret is no cookie. */
function cookieOf(request: HttpRequest, tokens: Tokens): Claims<'cookie'> | null {
  const value = request.cookies[COOKIE];
  if (!value) return null;
  try {
    return tokens.verify('cookie', value);
  } catch {
    return null;
  }
}

/** For whoever has proved elsewhere on our site whose the conversation is: the chat page goes on with it. */
export function conversationCookie(
  tokens: Tokens,
  claims: { readonly conv: string; readonly user: string },
  secure: boolean,
): string {
  return cookie(tokens.sign('cookie', claims), secure);
}

function cookie(value: string, secure: boolean): string {
  const about = `Path=/webchat; HttpOnly; SameSite=Strict; Max-Age=${LIFETIMES.cookie}`;
  return `${COOKIE}=${value}; ${about}${secure ? '; Secure' : ''}`;
}

function parseBody(bytes: Buffer): z.output<typeof body> {
  if (bytes.length === 0) return {};
  try {
    return body.parse(JSON.parse(bytes.toString('utf8')));
  } catch (cause) {
    throw new AppError('invalid_input', 'the body is not as expected', { cause });
  }
}
