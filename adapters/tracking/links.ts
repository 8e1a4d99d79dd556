import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { LINK_PURPOSES, type LinkPurpose } from '../../domain/access/access-link';

const ID_BYTES = 16;
const SEAL_BYTES = 16;
const FORM = /^[\w-]{43}$/u;

/** Where each kind of link is opened. */
const PATHS: Readonly<Record<LinkPurpose, string>> = {
  suivi: '/suivi/lien',
  piece_medicale: '/depot/lien',
  lecture_medicale: '/depot/lecture',
  coordonnees_bancaires: '/coordonnees/lien',
};

/**
 * Addresses of links: the link's id with a seal that only we can make, under a key of its own for each purpose, so that none
 * passes for another and the table of links alone opens nothing. They hold no word about anybody.
 */
export class SignedLinks {
  private readonly keys: Readonly<Record<LinkPurpose, Buffer>>;

  constructor(secret: string) {
    const key = (purpose: LinkPurpose) => Buffer.from(hkdfSync('sha256', secret, '', `dossier/lien/${purpose}`, 32));
    this.keys = Object.fromEntries(LINK_PURPOSES.map((purpose) => [purpose, key(purpose)])) as Record<
      LinkPurpose,
      Buffer
    >;
  }

  /** Below the address of the service. */
  path({ purpose, id }: { readonly purpose: LinkPurpose; readonly id: string }): string {
    const bytes = Buffer.from(id.replaceAll('-', ''), 'hex');
    return `${PATHS[purpose]}/${Buffer.concat([bytes, this.seal(purpose, bytes)]).toString('base64url')}`;
  }

  /** The link's id; null for what is not ours or of another purpose. */
  idIn(purpose: LinkPurpose, token: string): string | null {
    if (!FORM.test(token)) return null;
    const bytes = Buffer.from(token, 'base64url');
    const id = bytes.subarray(0, ID_BYTES);
    if (!timingSafeEqual(bytes.subarray(ID_BYTES), this.seal(purpose, id))) return null;
    return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
  }

  private seal(purpose: LinkPurpose, content: Buffer): Buffer {
    return createHmac('sha256', this.keys[purpose]).update(content).digest().subarray(0, SEAL_BYTES);
  }
}
