import type { IncomingMessage, ServerResponse } from 'node:http';
import { mediaType, readBody, redirect, sendText } from '../http/exchange';
import { MOST_FILE_BYTES, readBytes, storeBytes } from './files';
import type { StoredFile } from './model';
import type { Room } from './room';

/** Types that a page may draw; an SVG could carry a script. */
const DRAWABLE = new Set(['image/jpeg', 'image/png', 'image/gif', 'image/webp']);

/** Takes the bytes of an announced file, as the body itself or as the one file of a form. */
export async function takeUpload(room: Room, token: string, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const file = room.state.files.find((each) => each.uploadToken === token);
  if (!file || token === '') {
    sendText(res, 404, 'introuvable');
    return;
  }
  const bytes = await uploadedBytes(await readBody(req, MOST_FILE_BYTES), req.headers['content-type']);
  if (!bytes) {
    sendText(res, 400, 'aucun fichier');
    return;
  }
  await storeBytes(room, file, bytes);
  await room.commit();
  sendText(res, 200, `OK - ${bytes.length}`);
}

async function uploadedBytes(body: Buffer, contentType: string | undefined): Promise<Buffer | undefined> {
  if (mediaType(contentType) !== 'multipart/form-data') return body;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- discouraged for unbounded bodies; this one is bounded and read
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType ?? '' } }).formData();
  for (const part of form.values()) if (typeof part !== 'string') return Buffer.from(await part.arrayBuffer());
  return undefined;
}

/** A download by the app. Without a good token Slack does not refuse: it sends to its sign-in page. */
export async function downloadFile(room: Room, rest: string, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const file = storedFile(room, rest);
  if (!file) sendText(res, 404, 'introuvable');
  else if (req.headers.authorization !== `Bearer ${room.settings.botToken}`) {
    redirect(res, `${room.settings.basePath}/`);
  } else await sendFile(room, file, res, 'attachment');
}

/** The same file for the workspace's own page: drawn when it is a picture, else saved. */
export async function previewFile(room: Room, rest: string, res: ServerResponse): Promise<void> {
  const file = storedFile(room, rest);
  if (file) await sendFile(room, file, res, DRAWABLE.has(file.mimetype) ? 'inline' : 'attachment');
  else sendText(res, 404, 'introuvable');
}

function storedFile(room: Room, rest: string): StoredFile | undefined {
  const id = rest.split('/')[0];
  return room.state.files.find((file) => file.id === id && file.state !== 'reserved');
}

async function sendFile(room: Room, file: StoredFile, res: ServerResponse, disposition: string): Promise<void> {
  const bytes = await readBytes(room, file);
  res.writeHead(200, {
    'content-type': file.mimetype,
    'content-length': bytes.length,
    'content-disposition': `${disposition}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, max-age=3600',
  });
  res.end(bytes);
}
