import fc from 'fast-check';

const codePoint = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 0xff }) },
  { weight: 2, arbitrary: fc.integer({ min: 0x100, max: 0xd7ff }) },
  { weight: 1, arbitrary: fc.integer({ min: 0xe000, max: 0x10ffff }) },
);

/**
 * Any text of whole characters, and now and then one that JavaScript takes in a way of its own, as "__proto__". Not fast-check's
 * `unit: 'binary'`: that makes a table of all 1.1 million characters first, which takes a test process four seconds.
 */
export function anyString(maxLength = 20): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 9, arbitrary: fc.array(codePoint, { maxLength }).map((points) => String.fromCodePoint(...points)) },
    { weight: 1, arbitrary: fc.string({ maxLength }) },
  );
}
