import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

/** What spreadsheets save: UTF-8, Windows' Western European (Latin-1 and a little more), or UTF-16 ("Unicode text"). */
export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

/** Reads the whole file once: only that tells UTF-8 from everything else. */
export async function encodingOf(path: string): Promise<Encoding> {
  const marked = markOf(await startOf(path, 2));
  if (marked !== null) return marked;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) decoder.decode(chunk as Buffer, { stream: true });
    decoder.decode();
    return 'utf-8';
  } catch (fault) {
    const { code } = Object(fault) as { readonly code?: unknown };
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'windows-1252';
    throw fault;
  }
}

function markOf([first, second]: Buffer): Encoding | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** The first bytes of a file. */
export async function startOf(path: string, bytes: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** The text of a file, piece by piece, without a byte order mark. */
export async function* textOf(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(path)) yield decoder.decode(chunk as Buffer, { stream: true });
  yield decoder.decode();
}
