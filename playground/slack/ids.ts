import { randomBytes, randomInt } from 'node:crypto';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** An id such as `Ev0A1B2C3D4`: the prefix says the kind of thing, as in Slack. */
export function newId(prefix: string): string {
  let id = `${prefix}0`;
  for (let index = 0; index < 9; index += 1) id += ALPHABET.charAt(randomInt(ALPHABET.length));
  return id;
}

/** Short random id for blocks and actions whose author gave none. */
export function newBlockId(): string {
  return randomBytes(4).toString('base64url').slice(0, 5);
}

/** 128 bits that nobody guesses. */
export function newSecret(): string {
  return randomBytes(16).toString('hex');
}
