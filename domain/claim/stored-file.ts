/** What a dossier accepts: photos, papers, recordings. The type is read from the bytes, never from a name. */
export type StoredMime =
  'image/jpeg' | 'image/png' | 'image/webp' | 'application/pdf' | 'audio/ogg' | 'audio/mpeg' | 'audio/wav';

/** A photo, a paper or a recording that is kept, described by what was found in it. */
export interface StoredFile {
  /** SHA-256 of the bytes as they are kept, 64 lower-case hexadecimal digits: the only way to find them again. */
  readonly hash: string;
  readonly mime: StoredMime;
  /** Bytes, after metadata was removed. */
  readonly size: number;
  /**
   * The sender's own name for it, made harmless: no path, no control or direction characters, 1 to 100 characters, the
   * extension of its true type. Personal (people name papers after themselves).
   */
  readonly name: string;
  readonly kind: 'image' | 'pdf' | 'audio';
  /** Pixels of an image as it is seen, turned upright; absent for papers. */
  readonly width?: number;
  readonly height?: number;
}

/**
 * Why an upload was not kept. `not_what_it_says`: its name or declared type promises a photo or a PDF, its content is
 * something else. `heic_not_supported`: an iPhone's own format; "Réglages, Appareil photo, Formats, Le plus compatible"
 * or a screenshot helps. `unreadable`: of an accepted type, but truncated or damaged.
 */
export type UploadRefusal =
  | 'empty'
  | 'too_large'
  | 'type_not_allowed'
  | 'not_what_it_says'
  | 'heic_not_supported'
  | 'too_many_pixels'
  | 'unreadable';
