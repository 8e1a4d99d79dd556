import { crc32, deflateSync } from 'node:zlib';

import sharp from 'sharp';

/** Words hidden in a sample's metadata, to be looked for in what is kept. */
export const HIDDEN = ['Salma Alaoui', 'Marjane', 'IPTC-secret', 'comment-secret', 'ACME PhoneCam'] as const;

export const COLOURS = { R: [220, 20, 20], G: [20, 200, 20], B: [20, 20, 220], W: [250, 250, 250] } as const;
export type Colour = keyof typeof COLOURS;

/** A photo of four squares, red and green over blue and white, 80 by 40 pixels as they are stored. */
export async function photo(format: 'jpeg' | 'png' | 'webp', orientation = 1): Promise<Buffer> {
  const square = (name: Colour, left: number, top: number) => {
    const [r, g, b] = COLOURS[name];
    return { input: { create: { width: 40, height: 20, channels: 3 as const, background: { r, g, b } } }, left, top };
  };
  return sharp({ create: { width: 80, height: 40, channels: 3, background: 'black' } })
    .composite([square('R', 0, 0), square('G', 40, 0), square('B', 0, 20), square('W', 40, 20)])
    .withMetadata({ orientation })
    .withExif({
      IFD0: { Artist: 'Salma Alaoui', Model: 'ACME PhoneCam' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '33/1 34/1 23/1', GPSLongitudeRef: 'W', GPSLongitude: '7/1 35/1 23/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><place>Marjane</place></x:xmpmeta>')
    .toFormat(format, format === 'png' ? {} : { quality: 95 })
    .toBuffer();
}

/** A JPEG with every kind of metadata: EXIF with GPS, XMP, ICC, IPTC and a comment. */
export async function photoWithSecrets(orientation = 1): Promise<Buffer> {
  const jpeg = await photo('jpeg', orientation);
  // Photoshop's wrapper (resource 0x0404) around one IPTC record: caption (2:120), 11 characters.
  const caption = Buffer.concat([Buffer.from([0x1c, 2, 120, 0, 11]), Buffer.from('IPTC-secret')]);
  const resource = Buffer.concat([
    Buffer.from('Photoshop 3.0\x008BIM', 'latin1'),
    Buffer.from([4, 4, 0, 0, 0, 0, 0, caption.length]),
    caption,
  ]);
  return Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xed, resource),
    segment(0xfe, Buffer.from('comment-secret')),
    jpeg.subarray(2),
  ]);
}

function segment(marker: number, payload: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(payload.length + 2, 2);
  return Buffer.concat([head, payload]);
}

/** A JPEG of noise, which does not compress: some 1.5 bytes a pixel. */
export async function noise(width: number, height: number): Promise<Buffer> {
  return sharp({
    create: {
      width,
      height,
      channels: 3,
      background: 'gray',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
    .jpeg({ quality: 95 })
    .toBuffer();
}

/** A black and white PNG whose header says `width` by `height` and whose data inflates to `inflated` bytes. */
export function png(width: number, height: number, inflated: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(inflated), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, sum]);
}

/** An empty page, complete. */
export const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n',
);

/** The head of a Windows program. */
export const EXE = Buffer.concat([
  Buffer.from('MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff', 'latin1'),
  Buffer.alloc(500),
]);

/** The head of an iPhone photo, with a major brand. */
export function heic(brand: string): Buffer {
  return Buffer.concat([Buffer.from(`\0\0\0\x18ftyp${brand}\0\0\0\0mif1${brand}`, 'latin1'), Buffer.alloc(200)]);
}

export const ZIP = Buffer.from('PK\x03\x04\x14\0\0\0\0\0secret.txt PK\x05\x06' + '\0'.repeat(18), 'latin1');
