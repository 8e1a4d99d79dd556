import sharp from 'sharp';
import type { Saying } from '../support/direct-line-patient';
import type { SeededRandom } from './seeded-random';

const SIDE = 12;

/** A picture that no other customer sends. */
export async function photo(random: SeededRandom): Promise<NonNullable<Saying['files']>[number]> {
  const pixels = Buffer.from(Array.from({ length: SIDE * SIDE * 3 }, () => random.between(0, 255)));
  const bytes = await sharp(pixels, { raw: { width: SIDE, height: SIDE, channels: 3 } })
    .png()
    .toBuffer();
  return { name: 'photo.png', type: 'image/png', bytes };
}
