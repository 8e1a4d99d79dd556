/** Bytes to begin with; doubled as needed. */
const FIRST = 65_536;

/**
 * Gathers a source into memory, up to a limit, in one buffer: a sender who trickles single bytes costs no more than
 * another. What comes after the limit is read and dropped, so that the sender can finish and hear why; whoever owns the
 * source may cut it off instead.
 *
 * @returns null as soon as there is more than `maxBytes`.
 * @throws whatever the source throws when it breaks off.
 */
export async function readWithin(source: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Buffer | null> {
  let kept = Buffer.allocUnsafe(Math.min(FIRST, maxBytes));
  let size = 0;
  const iterator = source[Symbol.asyncIterator]();
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    const needed = size + next.value.length;
    if (needed > maxBytes) {
      void drop(iterator);
      return null;
    }
    if (needed > kept.length) kept = Buffer.concat([kept.subarray(0, size)], Math.min(2 * needed, maxBytes));
    kept.set(next.value, size);
    size = needed;
  }
  return kept.subarray(0, size);
}

async function drop(iterator: AsyncIterator<Uint8Array>): Promise<void> {
  try {
    while (!(await iterator.next()).done);
  } catch {
    // It was refused already: how it ends no longer matters.
  }
}
