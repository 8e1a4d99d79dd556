import jwt from 'jsonwebtoken';
import { z } from 'zod';
import type { HttpRoute } from '../adapters/channel';
import type { FileStore } from '../commands/ports';
import type { StoredFile } from '../domain/claim/stored-file';
import { AppError } from '../domain/errors';

/** Signed address of a file for advisors; null where none may be given. */
export type DeskFileAddress = (file: StoredFile) => string | null;

/** A placeholder in a thread can be opened for as long: afterwards the dossier's own page is the way. */
const DAYS = 7;

const claims = z.object({ file: z.string().regex(/^[0-9a-f]{64}$/u), mime: z.string() });

/**
 * Photos and papers behind the placeholders of Slack threads: the bytes stay here, Slack gets a link that is signed and expires.
 */
export function deskFiles(
  files: FileStore,
  secret: string,
  publicUrl: string,
): { address: DeskFileAddress; route: HttpRoute } {
  return {
    address: ({ hash, mime }) => {
      const token = jwt.sign({ file: hash, mime }, secret, { audience: 'pieces', expiresIn: `${DAYS}d` });
      return `${publicUrl}/pieces/${token}`;
    },
    route: {
      method: 'GET',
      path: '/pieces/:token',
      maxBodyBytes: 0,
      handle: async ({ params }) => {
        const { file, mime } = verify(params.token ?? '', secret);
        const bytes = await files.read(file);
        if (!bytes) throw new AppError('not_found', 'there is no such file any more');
        const image = mime.startsWith('image/');
        return {
          status: 200,
          headers: {
            'Content-Type': mime,
            'Content-Disposition': image ? 'inline' : 'attachment; filename="piece.pdf"',
            'Content-Security-Policy': "default-src 'none'; sandbox",
          },
          body: bytes,
        };
      },
    },
  };
}

function verify(token: string, secret: string): z.infer<typeof claims> {
  try {
    return claims.parse(jwt.verify(token, secret, { audience: 'pieces', algorithms: ['HS256'] }));
  } catch (cause) {
    throw new AppError('not_found', 'this link has expired: open the dossier again', { cause });
  }
}
