import type { ChannelAdapter } from '../channel';
import { activityRoutes } from './activity-routes';
import { Addresses } from './addresses';
import { conversationRoutes } from './conversation-routes';
import { fileRoutes } from './file-routes';
import { conversationCookie, pageSessionRoutes } from './page-session';
import { renderEntry } from './render';
import { StreamHub } from './stream-hub';
import { streamUpgrade } from './stream-upgrade';
import { Tokens } from './tokens';
import type { ReportFetched, ShownActivity, WebchatOptions } from './types';

/** Lets the chat page of a browser go on with a conversation: a `Set-Cookie`. */
export type ConversationCookie = (conversation: { readonly id: string; readonly channelUserId: string }) => string;

export function conversationCookies(
  options: Pick<WebchatOptions, 'tokenSecret' | 'clock' | 'publicUrl'>,
): ConversationCookie {
  const tokens = new Tokens(options.tokenSecret, options.clock);
  const secure = options.publicUrl?.startsWith('https:') === true;
  return ({ id, channelUserId }) => conversationCookie(tokens, { conv: id, user: channelUserId }, secure);
}

/** Direct Line 3.0, as the unmodified botframework-directlinejs and Web Chat speak it, and the token of our own page. */
export function createWebchat(options: WebchatOptions): ChannelAdapter<ShownActivity> {
  const tokens = new Tokens(options.tokenSecret, options.clock);
  const addresses = new Addresses(options.publicUrl, tokens);
  const fetched = reporter(options);
  const hub = new StreamHub(options, fetched);
  const directLine = [
    ...conversationRoutes(options, tokens, addresses, fetched),
    ...activityRoutes(options, tokens, addresses, fetched),
    ...fileRoutes(options, tokens),
  ].map((route) => ({ ...route, allowedOrigins: options.allowedOrigins ?? [] }));

  return {
    channel: 'webchat',
    capabilities: { maxButtons: 6, maxTextLength: 8_000, uploads: true },
    routes: [...directLine, ...pageSessionRoutes(options, tokens)],
    upgrades: [streamUpgrade(hub, tokens, addresses)],
    render: (entry, base) => renderEntry(entry, addresses.files(base)),
    close: () => {
      hub.close();
      return Promise.resolve();
    },
  };
}

/** A fault is told, and answered with false. */
function reporter({ onFetched, onFault }: WebchatOptions): ReportFetched {
  return async (conversationId, sequence) => {
    try {
      await onFetched?.(conversationId, sequence);
      return true;
    } catch (fault) {
      onFault?.(fault);
      return false;
    }
  };
}
