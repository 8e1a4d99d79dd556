import type { IncomingMessage } from 'node:http';
import busboy from 'busboy';

const MOST_BYTES = 100 * 1024 * 1024;

interface Form {
  readonly fields: ReadonlyMap<string, string>;
  readonly file: { readonly bytes: Buffer; readonly mime: string; readonly name: string } | null;
}

/** Reads a multipart form with at most one file. */
export function readForm(req: IncomingMessage): Promise<Form> {
  return new Promise((resolve, reject) => {
    const fields = new Map<string, string>();
    let file: Form['file'] = null;
    const parser = busboy({ headers: req.headers, limits: { files: 1, fileSize: MOST_BYTES } });
    parser.on('field', (name, value) => fields.set(name, value));
    parser.on('file', (_field, stream, { filename, mimeType }) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        file = { bytes: Buffer.concat(chunks), mime: mimeType, name: filename ?? 'fichier' };
      });
    });
    parser.on('error', reject);
    parser.on('close', () => {
      resolve({ fields, file });
    });
    req.pipe(parser);
  });
}
