import sharp from 'sharp';

import { stripMetadata } from '../../../adapters/files/strip-metadata';
import { COLOURS, type Colour, HIDDEN, noise, photo, photoWithSecrets, png, ZIP } from './samples';

const ENOUGH = 1_000_000;

async function corners(bytes: Buffer): Promise<string> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => {
    const start = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
    return [...data.subarray(start, start + 3)];
  };
  const nearest = (pixel: number[]) => {
    const distance = (name: Colour) =>
      COLOURS[name].reduce((sum, value, i) => sum + Math.abs(value - (pixel[i] ?? 0)), 0);
    return (Object.keys(COLOURS) as Colour[]).sort((a, b) => distance(a) - distance(b))[0];
  };
  return [at(0.25, 0.25), at(0.75, 0.25), at(0.25, 0.75), at(0.75, 0.75)].map(nearest).join('');
}

test('GPS, EXIF, XMP, IPTC, colour profile and comments are gone, the sample had them all', async () => {
  const jpeg = await photoWithSecrets(6);
  const before = await sharp(jpeg).metadata();
  expect(before).toMatchObject({ orientation: 6 });
  for (const part of ['exif', 'xmp', 'iptc'] as const) expect(before[part]).toBeInstanceOf(Buffer);
  for (const word of HIDDEN) expect(jpeg.includes(word)).toBe(true);

  const clean = await stripMetadata(jpeg, 'image/jpeg', ENOUGH);
  const bytes = clean?.bytes ?? Buffer.alloc(0);
  const after = await sharp(bytes).metadata();
  expect(after.format).toBe('jpeg');
  for (const part of ['exif', 'xmp', 'iptc', 'icc', 'orientation', 'comments'] as const)
    expect(after[part]).toBeUndefined();
  for (const word of HIDDEN) expect(bytes.includes(word)).toBe(false);
});

test.each(['png', 'webp'] as const)('a %s keeps its format and loses its metadata', async (format) => {
  const bytes = await photo(format);
  expect((await sharp(bytes).metadata()).exif).toBeInstanceOf(Buffer);
  const clean = await stripMetadata(bytes, `image/${format}`, ENOUGH);
  const after = await sharp(clean?.bytes).metadata();
  expect(after).toMatchObject({ format, width: 80, height: 40 });
  expect(after.exif ?? after.xmp).toBeUndefined();
});

// Where the stored corners (red, green, blue, white) must be seen: TIFF 6.0, tag 274.
test.each([
  [1, 80, 40, 'RGBW'],
  [2, 80, 40, 'GRWB'],
  [3, 80, 40, 'WBGR'],
  [4, 80, 40, 'BWRG'],
  [5, 40, 80, 'RBGW'],
  [6, 40, 80, 'BRWG'],
  [7, 40, 80, 'WGBR'],
  [8, 40, 80, 'GWRB'],
])('a photo held in orientation %i stands upright', async (orientation, width, height, seen) => {
  const clean = await stripMetadata(await photo('jpeg', orientation), 'image/jpeg', ENOUGH);
  expect(clean).toMatchObject({ width, height });
  expect(await corners(clean?.bytes ?? Buffer.alloc(0))).toBe(seen);
});

test('the same photo sent twice is kept as the same bytes', async () => {
  const [first, second] = await Promise.all(
    [1, 2].map(async () => stripMetadata(await photo('jpeg'), 'image/jpeg', ENOUGH)),
  );
  expect(first?.bytes).toEqual(second?.bytes);
});

test('what hides behind an image is left behind', async () => {
  const polyglot = Buffer.concat([await photo('jpeg'), ZIP]);
  const clean = await stripMetadata(polyglot, 'image/jpeg', ENOUGH);
  expect(polyglot.includes('secret.txt')).toBe(true);
  expect(clean?.bytes.includes('secret.txt')).toBe(false);
});

test('transparency of a PNG is kept', async () => {
  const source = await sharp({
    create: { width: 9, height: 9, channels: 4, background: { r: 9, g: 9, b: 9, alpha: 0.5 } },
  })
    .png()
    .toBuffer();
  const clean = await stripMetadata(source, 'image/png', ENOUGH);
  expect((await sharp(clean?.bytes).metadata()).hasAlpha).toBe(true);
});

test.each([0.2, 0.5, 0.95])('a photo cut after %d of its bytes cannot be decoded', async (part) => {
  const jpeg = await noise(300, 300);
  const whole = await photo('png');
  expect(await stripMetadata(jpeg.subarray(0, jpeg.length * part), 'image/jpeg', ENOUGH)).toBeUndefined();
  expect(await stripMetadata(whole.subarray(0, whole.length * part), 'image/png', ENOUGH)).toBeUndefined();
});

test('more pixels than the limit are not decoded', async () => {
  expect(await stripMetadata(await noise(200, 200), 'image/jpeg', 39_999)).toBeUndefined();
});

test('a PNG that inflates to more than its header says costs no more than its header says', async () => {
  const liar = png(100, 100, 200 * 1024 * 1024);
  const before = process.memoryUsage().rss;
  await stripMetadata(liar, 'image/png', ENOUGH);
  expect(process.memoryUsage().rss - before).toBeLessThan(50 * 1024 * 1024);
});

test('many photos at once, some of them broken, all come to an end', async () => {
  const good = await photo('jpeg');
  const results = await Promise.all(
    Array.from({ length: 20 }, (_, i) => stripMetadata(i % 3 ? good : good.subarray(0, 400), 'image/jpeg', ENOUGH)),
  );
  expect(results.map((clean) => clean !== undefined)).toEqual(Array.from({ length: 20 }, (_, i) => i % 3 !== 0));
});
