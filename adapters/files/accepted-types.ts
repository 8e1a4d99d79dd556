import type { StoredFile, StoredMime } from '../../domain/claim/stored-file';

/** What is kept, and the endings under which people send it; the first ending is the one that we give. */
export const ACCEPTED: Readonly<
  Record<StoredMime, { readonly kind: StoredFile['kind']; readonly endings: readonly [string, ...string[]] }>
> = {
  'image/jpeg': { kind: 'image', endings: ['jpg', 'jpeg', 'jpe', 'jfif'] },
  'image/png': { kind: 'image', endings: ['png'] },
  'image/webp': { kind: 'image', endings: ['webp'] },
  'application/pdf': { kind: 'pdf', endings: ['pdf'] },
  // A voice note is Opus in Ogg.
  'audio/ogg': { kind: 'audio', endings: ['ogg', 'oga', 'opus'] },
  'audio/mpeg': { kind: 'audio', endings: ['mp3'] },
  // What voice front ends record.
  'audio/wav': { kind: 'audio', endings: ['wav'] },
};

export type ImageMime = Extract<StoredMime, `image/${string}`>;

export function isImage(mime: StoredMime): mime is ImageMime {
  return ACCEPTED[mime].kind === 'image';
}

export function isAccepted(mime: string): mime is StoredMime {
  return Object.hasOwn(ACCEPTED, mime);
}

export interface UploadLimits {
  /** Of one photo or paper as it is sent. */
  readonly maxBytes: number;
  /** Width times height. An image is decoded whole in memory, at 3 or 4 bytes a pixel, 8 with 16 bits a channel. */
  readonly maxPixels: number;
}

/** 10 MiB, and 50 million pixels: the largest that phones take without a special mode, some 150 MB when decoded. */
export const DEFAULT_LIMITS: UploadLimits = { maxBytes: 10 * 1024 * 1024, maxPixels: 50_000_000 };
