import fc from 'fast-check';

import { harmlessName } from '../../../adapters/files/harmless-name';
import { anyString } from '../../support/any-string';

const JPEG = ['jpg', 'jpeg'];

test.each([
  ['photo.jpg', 'photo.jpg'],
  ['Photo de la voiture.JPEG', 'Photo de la voiture.jpg'],
  ['رخصة القيادة.jpg', 'رخصة القيادة.jpg'],
  ['e\u0301tat.jpg', '\u00e9tat.jpg'],
  ['e\0\u0301tat.jpg', '\u00e9tat.jpg'],
  ['\u0653\0\u031b.jpg', '\u031b\u0653.jpg'],
  ['note.txt', 'note.txt.jpg'],
  ['facture.pdf.exe', 'facture.pdf.exe.jpg'],
  ['../../etc/passwd', 'passwd.jpg'],
  ['C:\\Users\\Salma\\IMG_1.jpg', 'IMG_1.jpg'],
  ['..', 'document.jpg'],
  ['.', 'document.jpg'],
  ['/', 'document.jpg'],
  ['', 'document.jpg'],
  [undefined, 'document.jpg'],
  ['   .jpg', 'document.jpg'],
  ['.htaccess', 'htaccess.jpg'],
  ['photo\u202Egpj.exe', 'photogpj.exe.jpg'],
  ['a\0b.jpg\0.exe', 'ab.jpg.exe.jpg'],
  ['a\r\nSet-Cookie: x=1.jpg', 'aSet-Cookie x=1.jpg'],
  ['a"b<c>|d?*.jpg', 'a b c d.jpg'],
  ['a\ud800b.jpg', 'ab.jpg'],
])('%j is kept as %j', (declared, kept) => {
  expect(harmlessName(declared, JPEG)).toBe(kept);
});

test('a name of 5 000 characters is cut to 100, and no character is cut in two', () => {
  expect(harmlessName('x'.repeat(5000), JPEG)).toBe(`${'x'.repeat(96)}.jpg`);
  expect(harmlessName(`${'\u{1F697}'.repeat(5000)}.jpeg`, JPEG)).toBe(`${'\u{1F697}'.repeat(96)}.jpg`);
});

test('a name that is cut at a dot does not end with two', () => {
  expect(harmlessName(`${'x'.repeat(95)}.y`, JPEG)).toBe(`${'x'.repeat(95)}.jpg`);
});

test('the name of what was refused keeps its own ending', () => {
  expect(harmlessName('../setup.exe')).toBe('setup.exe');
  expect(harmlessName('\0')).toBe('document');
});

test('whatever was sent, the name is short, visible, without a path, and made once', () => {
  fc.assert(
    fc.property(anyString(300), (declared) => {
      const name = harmlessName(declared, JPEG);
      expect(Array.from(name).length).toBeLessThanOrEqual(100);
      expect(name).toMatch(/^[^. ].*\.jpg$/u);
      expect(name).not.toMatch(/[\p{C}\p{Zl}\p{Zp}\\/<>:"|?*]/u);
      expect(harmlessName(name, JPEG)).toBe(name);
    }),
    { numRuns: 2000 },
  );
});

test('a megabyte of dots takes no time', () => {
  const started = performance.now();
  expect(harmlessName(`${'. '.repeat(500_000)}x`)).toBe('x');
  expect(harmlessName(`x${'. '.repeat(500_000)}x`).length).toBeLessThanOrEqual(100);
  expect(performance.now() - started).toBeLessThan(1000);
});
