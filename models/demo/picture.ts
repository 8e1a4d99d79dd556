import { deflateSync } from 'node:zlib';

const WIDTH = 96;
const HEIGHT = 72;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A small PNG image (PNG specification, W3C, section 5), a different one for each number: what a demo document shows. */
export function demoPicture(number: number): {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
} {
  const rows = Array.from({ length: HEIGHT }, (_, y) => rowOf(number, y));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  // Eight bits a sample, red, green and blue.
  header.set([8, 2, 0, 0, 0], 8);
  const bytes = Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return { bytes, width: WIDTH, height: HEIGHT };
}

/** A soft gradient with a band across it, so that two pictures are told apart at a glance. */
function rowOf(number: number, y: number): Buffer {
  const row = Buffer.alloc(1 + WIDTH * 3);
  for (let x = 0; x < WIDTH; x += 1) {
    const band = Math.abs(x - y - ((number * 11) % 48)) < 6 ? 70 : 0;
    row.set(
      [(number * 47 + x) % 160, (number * 89 + y) % 160, (number * 29 + x + y) % 160].map((c) => c + band),
      1 + x * 3,
    );
  }
  return row;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** CRC-32 of PNG (annex D); Node has it from version 20.15 on only. */
function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) {
      crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    }
  }
  return (crc ^ 0xffffffff) >>> 0;
}
