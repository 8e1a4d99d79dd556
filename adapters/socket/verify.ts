import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const ID_BYTES = 16;
const SEAL_BYTES = 16;
const FORM = /^[\w-]{43}$/u;

/**
 * Session ids: the conversation's id with a seal that only we can make, so that nothing need be stored and any process can
 * check one. Whoever has a session's id has the conversation; the conversation's own id, which logs may name, opens nothing.
 */
export class SessionIds {
  private readonly key: Buffer;

  constructor(secret: string) {
    this.key = Buffer.from(hkdfSync('sha256', secret, '', 'dossier/socket/session', 32));
  }

  sign(conversationId: string): string {
    const id = Buffer.from(conversationId.replaceAll('-', ''), 'hex');
    return Buffer.concat([id, this.seal('session', id)]).toString('base64url');
  }

  /** The conversation's id; null for what is not ours. */
  verify(sessionId: string): string | null {
    if (!FORM.test(sessionId)) return null;
    const bytes = Buffer.from(sessionId, 'base64url');
    const id = bytes.subarray(0, ID_BYTES);
    return timingSafeEqual(bytes.subarray(ID_BYTES), this.seal('session', id)) ? uuidOf(id) : null;
  }

  /** The same conversation for the same customer, without a table of them. */
  ofCustomer(clientId: string): string {
    const bytes = this.seal('client', Buffer.from(clientId));
    // Version and variant of RFC 9562, so that it is an id like any other.
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    return uuidOf(bytes);
  }

  /** Addresses are personal: what counts them does not keep them. */
  senderAt(address: string): string {
    return `adresse:${this.seal('adresse', Buffer.from(address)).toString('base64url')}`;
  }

  private seal(purpose: string, content: Buffer): Buffer {
    return createHmac('sha256', this.key).update(`${purpose}\0`).update(content).digest().subarray(0, SEAL_BYTES);
  }
}

function uuidOf(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}

/** Programs send no origin, pages always do: those of other sites only where they are configured. */
export function isAllowedOrigin(
  { headers: { origin, host } }: IncomingMessage,
  publicUrl: string | null,
  allowed: readonly string[],
): boolean {
  if (origin === undefined || allowed.includes(origin)) return true;
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin).host;
  return from !== '' && (from === host || (publicUrl !== null && from === new URL(publicUrl).host));
}
