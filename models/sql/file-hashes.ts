const HASH = /\b[0-9a-f]{64}\b/g;

/**
 * Hashes of stored files that values mention, however they carry them (a field, a part of an address), each once. A number
 * of the same form that is no file (a signature) does no harm: it protects a file that does not exist.
 */
export function fileHashes(...values: readonly unknown[]): string[] {
  const found = new Set<string>();
  for (const value of values) {
    if (value !== undefined && value !== null) {
      for (const [hash] of JSON.stringify(value).matchAll(HASH)) {
        found.add(hash);
      }
    }
  }
  return [...found];
}
