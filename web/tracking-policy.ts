/**
 * What the tracking pages may do: our scripts and styles, our pictures and those just chosen (`blob:`), our own addresses to
 * read from and to send to. Nothing inline.
 */
export function trackingPolicy(frameAncestors: 'none' | 'self'): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${frameAncestors === 'self' ? "'self'" : "'none'"}`,
  ].join('; ');
}
