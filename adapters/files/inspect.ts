import { filetypemime } from 'magic-bytes.js';
import sharp from 'sharp';

import type { StoredFile, StoredMime, UploadRefusal } from '../../domain/claim/stored-file';
import { ACCEPTED, DEFAULT_LIMITS, isAccepted, isImage, type UploadLimits } from './accepted-types';

export interface Declared {
  readonly declaredName?: string | undefined;
  readonly declaredMime?: string | undefined;
}

export type Inspection =
  | { readonly ok: true; readonly mime: StoredMime; readonly extension: string; readonly kind: StoredFile['kind'] }
  | { readonly ok: false; readonly code: UploadRefusal };

/** The farthest signature that matters lies well inside; guessing from more would only cost time. */
const HEAD_BYTES = 4100;

/** Header and first packet of an Ogg stream (RFC 3533, RFC 7845). */
const OGG_PAGE_BYTES = 64;

/** Major brands of HEIC and its relatives (ISO/IEC 23008-12, annex B). The sharp that npm ships has no HEVC decoder. */
const HEIC_BRAND = /^ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1)/;

/** Readers look for the end marker in the last 1024 bytes (PDF Reference 1.7, appendix H, note 18). */
const PDF_TAIL_BYTES = 1024;

/**
 * Says what an upload is, from its bytes alone: what it was called decides nothing but the words of a refusal. An image's
 * header is read here; that the rest of it is an image is proven when its metadata is removed, which decodes it whole.
 */
export async function inspectUpload(
  bytes: Uint8Array,
  declared: Declared,
  limits: UploadLimits = DEFAULT_LIMITS,
): Promise<Inspection> {
  if (bytes.length === 0) return { ok: false, code: 'empty' };
  if (bytes.length > limits.maxBytes) return { ok: false, code: 'too_large' };
  const mime = typeOf(bytes);
  if (!mime) return { ok: false, code: whyNotAllowed(bytes, declared) };
  const fault = await faultOf(bytes, mime, limits.maxPixels);
  if (fault) return { ok: false, code: fault };
  const { kind, endings } = ACCEPTED[mime];
  return { ok: true, mime, extension: endings[0], kind };
}

/** Names that the signatures have for a type. */
const OTHER_NAMES: Readonly<Record<string, StoredMime>> = { 'audio/x-wav': 'audio/wav' };

function typeOf(bytes: Uint8Array): StoredMime | undefined {
  const head = bytes.subarray(0, HEAD_BYTES);
  const found = filetypemime(head);
  // Ogg holds films too: its first page says what it is.
  if (found.includes('application/ogg')) {
    return Buffer.from(head.subarray(0, OGG_PAGE_BYTES)).includes('OpusHead') ? 'audio/ogg' : undefined;
  }
  return found.map((mime) => OTHER_NAMES[mime] ?? mime).find(isAccepted);
}

async function faultOf(bytes: Uint8Array, mime: StoredMime, maxPixels: number): Promise<UploadRefusal | undefined> {
  if (isImage(mime)) return faultOfImage(bytes, mime, maxPixels);
  return mime === 'application/pdf' ? faultOfPdf(bytes) : undefined;
}

function whyNotAllowed(bytes: Uint8Array, { declaredName, declaredMime }: Declared): UploadRefusal {
  if (HEIC_BRAND.test(Buffer.from(bytes.subarray(4, 12)).toString('latin1'))) return 'heic_not_supported';
  const name = declaredName?.toLowerCase() ?? '';
  const promised =
    isAccepted(declaredMime ?? '') ||
    Object.values(ACCEPTED).some(({ endings }) => endings.some((ending) => name.endsWith(`.${ending}`)));
  return promised ? 'not_what_it_says' : 'type_not_allowed';
}

function faultOfPdf(bytes: Uint8Array): UploadRefusal | undefined {
  const tail = Buffer.from(bytes.subarray(-PDF_TAIL_BYTES));
  return tail.includes('%%EOF') ? undefined : 'unreadable';
}

async function faultOfImage(bytes: Uint8Array, mime: string, maxPixels: number): Promise<UploadRefusal | undefined> {
  try {
    // Without a limit of its own, so that too many pixels have their own code and are not an error like any other.
    const { format, width, height } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (`image/${format}` !== mime) return 'not_what_it_says';
    return width * height > maxPixels ? 'too_many_pixels' : undefined;
  } catch {
    return 'unreadable';
  }
}
