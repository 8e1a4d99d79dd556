/** Web Chat adds one empty style element without our nonce. This is the hash of nothing. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

export interface ChatPolicy {
  /** For the style elements that Web Chat makes; fresh for each answer. */
  readonly nonce: string;
  /** Where the browser reaches us: `https://sinistres.example`. */
  readonly base: string;
  /** `self` lets the playground show the page in a frame. */
  readonly frameAncestors: 'none' | 'self';
}

/**
 * What the chat page may do: run our scripts, talk to our host, show our and freshly chosen pictures. Each permission is
 * there because Web Chat stops working without it: `blob:` for uploads and the worker that makes thumbnails, inline style
 * attributes for its carousels.
 */
export function chatPolicy({ nonce, base, frameAncestors }: ChatPolicy): string {
  // Older Safari does not take 'self' to include the WebSocket of the same host.
  const socket = base.replace(/^http/u, 'ws');
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}' ${EMPTY_STYLE}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    `connect-src 'self' blob: ${socket}`,
    'worker-src blob:',
    "media-src 'self' blob: data:",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frameAncestors === 'self' ? "'self'" : "'none'"}`,
  ].join('; ');
}
