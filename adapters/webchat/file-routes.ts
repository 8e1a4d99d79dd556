import type { HttpReply, HttpRoute } from '../channel';
import { AppError } from '../../domain/errors';
import { storedFileOf } from './render';
import type { Tokens } from './tokens';
import type { WebchatOptions } from './types';

/** Types that a browser may show in place. Anything else is offered for download, whatever it says that it is. */
const SHOWN = new Set(['image/jpeg', 'image/png', 'image/webp']);

/**
 * Photos and papers of a conversation, under signed addresses: `<img>` cannot carry a token. The address names a line of the
 * transcript, not the file, so that it tells nothing of the content and dies with the line.
 */
export function fileRoutes(options: WebchatOptions, tokens: Tokens): HttpRoute[] {
  const { transcript, files, allowedOrigins = [] } = options;
  const crossOrigin = allowedOrigins.length > 0 ? { 'Cross-Origin-Resource-Policy': 'cross-origin' } : {};
  return [
    {
      method: 'GET',
      path: '/v3/directline/attachments/:token',
      maxBodyBytes: 0,
      handle: async ({ params }): Promise<HttpReply> => {
        const { conv, seq, nth } = tokens.verify('file', params.token ?? '');
        const [entry] = await transcript.after(conv, seq - 1, 1);
        const file = entry?.sequence === seq ? storedFileOf(entry, nth) : null;
        const bytes = file && (await files.read(file.hash));
        if (!file || !bytes) throw new AppError('not_found', 'there is no such file any more');
        const shown = SHOWN.has(file.mime);
        return {
          status: 200,
          headers: {
            ...crossOrigin,
            'Content-Type': shown || file.mime === 'application/pdf' ? file.mime : 'application/octet-stream',
            'Content-Disposition': disposition(shown ? 'inline' : 'attachment', file.name),
            'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
            'Cache-Control': 'private, max-age=3600',
          },
          body: bytes,
        };
      },
    },
  ];
}

/** RFC 6266: an ASCII name for old clients, the true one for the others. */
function disposition(kind: 'inline' | 'attachment', name: string): string {
  const ascii = name.replace(/[^\w .()-]/gu, '_');
  const encoded = encodeURIComponent(name.replace(/\p{Cs}/gu, '_')).replace(
    /['()*]/gu,
    (c) => `%${c.charCodeAt(0).toString(16)}`,
  );
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
