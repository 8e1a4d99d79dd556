import type { FileStore, IntakeUpload } from '../../commands/ports';
import type { StoredFile, UploadRefusal } from '../../domain/claim/stored-file';
import { ACCEPTED, DEFAULT_LIMITS, isImage, type UploadLimits } from './accepted-types';
import { harmlessName } from './harmless-name';
import { inspectUpload } from './inspect';
import { readWithin } from './read-within';
import { stripMetadata } from './strip-metadata';

/** The one way in for files, whatever the channel: read within limits, recognised, cleaned, stored. Run before the turn. */
export function createIntake(store: Pick<FileStore, 'put'>, limits: UploadLimits = DEFAULT_LIMITS): IntakeUpload {
  return async ({ source, name, mime }) => {
    const refused = (code: UploadRefusal) => ({ ok: false, code, name: harmlessName(name) }) as const;

    const bytes = source instanceof Uint8Array ? source : await readWithin(source, limits.maxBytes);
    if (!bytes) return refused('too_large');
    const found = await inspectUpload(bytes, { declaredName: name, declaredMime: mime }, limits);
    if (!found.ok) return refused(found.code);

    const about = { mime: found.mime, kind: found.kind, name: harmlessName(name, ACCEPTED[found.mime].endings) };
    if (!isImage(found.mime)) return { ok: true, file: await keep(bytes, about) };
    const photo = await stripMetadata(bytes, found.mime, limits.maxPixels);
    if (!photo) return refused('unreadable');
    return { ok: true, file: await keep(photo.bytes, { ...about, width: photo.width, height: photo.height }) };
  };

  async function keep(bytes: Uint8Array, about: Omit<StoredFile, 'hash' | 'size'>): Promise<StoredFile> {
    return { hash: await store.put(Buffer.from(bytes)), size: bytes.length, ...about };
  }
}
