import sharp, { type Sharp } from 'sharp';

import type { ImageMime } from './accepted-types';

export interface CleanPhoto {
  readonly bytes: Buffer;
  /** As it is seen, after turning it upright. */
  readonly width: number;
  readonly height: number;
}

/**
 * 90: no loss that an eye or a reader of small print notices, at about the size that a phone writes. Optimised coding
 * would save 8 % of that, but holds the whole photo a second time: 430 MB instead of 160 for 48 million pixels.
 */
const ENCODE: Readonly<Record<ImageMime, (photo: Sharp) => Sharp>> = {
  'image/jpeg': (photo) => photo.jpeg({ quality: 90, optimiseCoding: false }),
  'image/png': (photo) => photo.png(),
  'image/webp': (photo) => photo.webp({ quality: 90 }),
};

/** Seconds; the largest photo allowed takes one or two. */
const PATIENCE = 30;

/**
 * Decodes a photo, turns it upright and encodes its pixels anew, in the same format: place, time, device, thumbnails,
 * comments and whatever was hidden behind the image stay behind (docs/adr/0010). Colours become sRGB; of an animation the
 * first picture is kept. PDFs do not come here: they are kept as they were sent.
 *
 * @returns undefined when it cannot be decoded to the last line, or has more than `maxPixels`.
 */
export async function stripMetadata(
  bytes: Uint8Array,
  mime: ImageMime,
  maxPixels: number,
): Promise<CleanPhoto | undefined> {
  return oneOfFew(async () => {
    try {
      // Cut short is an error; the small sins of phone makers' encoders, which libvips calls warnings, are not.
      const upright = sharp(bytes, { failOn: 'error', limitInputPixels: maxPixels }).autoOrient();
      const { data, info } = await ENCODE[mime](upright)
        .timeout({ seconds: PATIENCE })
        .toBuffer({ resolveWithObject: true });
      return { bytes: data, width: info.width, height: info.height };
    } catch {
      return undefined;
    }
  });
}

/** Photos in work at once: each can take 200 MB, and one of the four threads that files and look-ups of names need too. */
const FEW = 2;
let inWork = 0;
const waiting: (() => void)[] = [];

async function oneOfFew<T>(work: () => Promise<T>): Promise<T> {
  if (inWork < FEW) inWork += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else inWork -= 1;
  }
}
