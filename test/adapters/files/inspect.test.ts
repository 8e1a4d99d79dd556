import sharp from 'sharp';

import { inspectUpload } from '../../../adapters/files/inspect';
import { EXE, heic, noise, PDF, photo, png, ZIP } from './samples';

describe('an upload is what its bytes are', () => {
  test.each([
    ['a JPEG named .jpg', () => photo('jpeg'), 'a.jpg', 'image/jpeg', 'image/jpeg', 'jpg', 'image'],
    ['a JPEG named .txt', () => photo('jpeg'), 'a.txt', 'text/plain', 'image/jpeg', 'jpg', 'image'],
    ['a PNG named .jpg', () => photo('png'), 'a.jpg', 'image/jpeg', 'image/png', 'png', 'image'],
    ['a WebP without a name', () => photo('webp'), undefined, undefined, 'image/webp', 'webp', 'image'],
    ['a PDF named .exe', () => PDF, 'a.exe', 'application/octet-stream', 'application/pdf', 'pdf', 'pdf'],
    [
      'a PDF with a newline too many',
      () => Buffer.concat([PDF, Buffer.alloc(64, '\n')]),
      'a.pdf',
      '',
      'application/pdf',
      'pdf',
      'pdf',
    ],
  ])('%s', async (_case, make, declaredName, declaredMime, mime, extension, kind) => {
    expect(await inspectUpload(await make(), { declaredName, declaredMime })).toEqual({
      ok: true,
      mime,
      extension,
      kind,
    });
  });
});

describe('an upload is refused, with a code that says why', () => {
  const webm = Buffer.from('1a45dfa3934282886d6174726f736b61', 'hex');
  const tiff = () =>
    sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
      .tiff()
      .toBuffer();
  const avif = () =>
    sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
      .avif()
      .toBuffer();
  const gif = () =>
    sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
      .gif()
      .toBuffer();
  const text = (content: string) => () => Buffer.from(content);

  test.each([
    ['nothing at all', () => Buffer.alloc(0), 'a.jpg', 'image/jpeg', 'empty'],
    ['one byte', () => Buffer.from([0xff]), 'a', '', 'type_not_allowed'],
    ['a program', () => EXE, 'a.exe', 'application/x-msdownload', 'type_not_allowed'],
    ['a program named .jpg', () => EXE, 'a.jpg', 'application/octet-stream', 'not_what_it_says'],
    ['a program named .JPEG', () => EXE, 'A.JPEG', undefined, 'not_what_it_says'],
    ['a program declared as a photo', () => EXE, undefined, 'image/jpeg', 'not_what_it_says'],
    ['a web page', text('<!doctype html><script>alert(1)</script>'), 'a.html', 'text/html', 'type_not_allowed'],
    ['a web page named .pdf', text('<!doctype html><script>alert(1)</script>'), 'a.pdf', '', 'not_what_it_says'],
    ['an SVG', text('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'a.svg', 'image/svg+xml', 'type_not_allowed'],
    ['an SVG named .png', text('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'a.png', '', 'not_what_it_says'],
    ['a zip', () => ZIP, 'a.zip', 'application/zip', 'type_not_allowed'],
    ['a zip with a PDF behind it', () => Buffer.concat([ZIP, PDF]), 'a.pdf', 'application/pdf', 'not_what_it_says'],
    [
      'a web page with a JPEG behind it',
      async () => Buffer.concat([Buffer.from('<html>'), await photo('jpeg')]),
      'a.jpg',
      '',
      'not_what_it_says',
    ],
    ['a GIF', gif, 'a.gif', 'image/gif', 'type_not_allowed'],
    ['a TIFF', tiff, 'a.tif', 'image/tiff', 'type_not_allowed'],
    ['an AVIF', avif, 'a.avif', 'image/avif', 'type_not_allowed'],
    ['a video', () => webm, 'a.webm', 'video/webm', 'type_not_allowed'],
    ['plain text', text('bonjour'), 'a.txt', 'text/plain', 'type_not_allowed'],
    ['an iPhone photo', () => heic('heic'), 'IMG_1.HEIC', 'image/heic', 'heic_not_supported'],
    ['an iPhone photo named .jpg', () => heic('mif1'), 'IMG_1.jpg', 'image/jpeg', 'heic_not_supported'],
    ['a ten-bit iPhone photo', () => heic('heix'), 'IMG_1.HEIC', '', 'heic_not_supported'],
    ['a JPEG signature and nothing behind', () => Buffer.from([0xff, 0xd8, 0xff]), 'a.jpg', '', 'unreadable'],
    ['a PDF cut in half', () => PDF.subarray(0, PDF.length / 2), 'a.pdf', '', 'unreadable'],
    ['a PDF with its end far from its end', () => Buffer.concat([PDF, Buffer.alloc(5000)]), 'a.pdf', '', 'unreadable'],
    ['a PNG whose header is cut', () => png(10, 10, 20).subarray(0, 20), 'a.png', '', 'unreadable'],
  ])('%s', async (_case, make, declaredName, declaredMime, code) => {
    expect(await inspectUpload(await make(), { declaredName, declaredMime })).toEqual({ ok: false, code });
  });

  test('one byte above the limit is too large, the limit itself is not', async () => {
    const jpeg = await noise(200, 200);
    const limits = { maxBytes: jpeg.length, maxPixels: 40_000 };
    expect(await inspectUpload(jpeg, {}, limits)).toMatchObject({ ok: true });
    expect(await inspectUpload(jpeg, {}, { ...limits, maxBytes: jpeg.length - 1 })).toEqual({
      ok: false,
      code: 'too_large',
    });
    expect(await inspectUpload(jpeg, {}, { ...limits, maxPixels: 39_999 })).toEqual({
      ok: false,
      code: 'too_many_pixels',
    });
  });

  test('a small PNG that would inflate to 400 million pixels is refused by its header alone', async () => {
    const side = 20_000;
    const bomb = png(side, side, (side / 8 + 1) * side);
    expect(bomb.length).toBeLessThan(100_000);
    const before = process.memoryUsage().rss;
    expect(await inspectUpload(bomb, { declaredName: 'a.png' })).toEqual({ ok: false, code: 'too_many_pixels' });
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * 1024 * 1024);
  });
});
