import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { newId, newSecret } from './ids';
import type { StoredFile } from './model';
import type { Room } from './room';

/** Bytes that the workspace takes in one file; above what any app of ours accepts, so that its own limit is seen. */
export const MOST_FILE_BYTES = 64 * 1024 * 1024;

const TYPES: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.heic': 'image/heic',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain',
};

/** As Slack does, the type follows the name and nothing else: whoever downloads must look at the bytes. */
function typeByName(name: string): string {
  return TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream';
}

/** Announces a file whose bytes are to come. */
export function reserveFile(room: Room, given: { name: string; size: number; user: string }): StoredFile {
  const name = given.name.slice(0, 255);
  const file: StoredFile = {
    id: newId('F'),
    name,
    title: name,
    mimetype: typeByName(name),
    size: given.size,
    user: given.user,
    created: Math.floor(room.settings.now() / 1000),
    channels: [],
    state: 'reserved',
    uploadToken: newSecret(),
  };
  room.state.files.push(file);
  return file;
}

/** Stores a file's bytes under its id. */
export async function storeBytes(room: Room, file: StoredFile, bytes: Buffer): Promise<void> {
  await mkdir(room.filesDir, { recursive: true });
  const path = join(room.filesDir, file.id);
  await writeFile(`${path}.tmp`, bytes);
  await rename(`${path}.tmp`, path);
  file.size = bytes.length;
  file.state = 'uploaded';
  delete file.uploadToken;
}

export async function readBytes(room: Room, file: StoredFile): Promise<Buffer> {
  return readFile(join(room.filesDir, file.id));
}
