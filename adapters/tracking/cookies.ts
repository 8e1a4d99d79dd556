import { createSecretKey, hkdfSync, randomUUID, type KeyObject } from 'node:crypto';
import * as jwt from 'jsonwebtoken';
import { z } from 'zod';
import type { Clock } from '../../commands/ports';
import type { HttpRequest } from '../channel';

/**
 * Seconds. A session ends as a log-in does, after 30 idle minutes (PRODUCT.md section 1). The visitor is whom failed log-ins are
 * counted for. A place for a paper stays open while somebody looks for it, one for an account as long as a session.
 */
const LIFETIMES = { session: 30 * 60, visiteur: 180 * 24 * 3600, depot: 60 * 60, banque: 30 * 60 } as const;
type Kind = keyof typeof LIFETIMES;

const NAMES: Readonly<Record<Kind, string>> = {
  session: 'dossier_suivi',
  visiteur: 'dossier_visiteur',
  depot: 'dossier_depot',
  banque: 'dossier_banque',
};
const PATHS: Readonly<Record<Kind, string>> = {
  session: '/suivi',
  visiteur: '/suivi',
  depot: '/depot',
  banque: '/coordonnees',
};

const uuid = z.string().regex(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/u);
const CLAIMS = {
  session: z.object({
    client: uuid,
    /** `inconnu`: both factors were right, and they have not said yet who they are. */
    qui: z.enum(['inconnu', 'assure', 'proche']),
    /** PIN or proven number: papers may be opened. */
    prouve: z.boolean(),
    exp: z.number(),
  }),
  visiteur: z.object({ id: uuid }),
  depot: z.object({ lien: uuid }),
  banque: z.object({ lien: uuid, prouve: z.boolean() }),
} as const;
type Claims<K extends Kind> = z.output<(typeof CLAIMS)[K]>;

/** Who looks at the page. */
export interface TrackingSession {
  readonly clientId: string;
  readonly who: 'inconnu' | 'assure' | 'proche';
  readonly strong: boolean;
  readonly endsAt: Date;
}

/** Signed, HttpOnly cookies (HS256), each kind under a key of its own. */
export class TrackingCookies {
  private readonly keys: Readonly<Record<Kind, KeyObject>>;

  constructor(
    secret: string,
    private readonly clock: Clock,
    private readonly secure: boolean,
  ) {
    const key = (kind: Kind) =>
      createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', `dossier/suivi/${kind}`, 32)));
    this.keys = { session: key('session'), visiteur: key('visiteur'), depot: key('depot'), banque: key('banque') };
  }

  /** Null for none, and for one that is forged, over, or signed under a secret that was changed. */
  session(request: HttpRequest): TrackingSession | null {
    const claims = this.read('session', request);
    if (claims === null) return null;
    const { client, qui, prouve, exp } = claims;
    return { clientId: client, who: qui, strong: prouve, endsAt: new Date(exp * 1000) };
  }

  keepSession({ clientId, who, strong }: Omit<TrackingSession, 'endsAt'>): string {
    return this.write('session', { client: clientId, qui: who, prouve: strong });
  }

  endSession(): string {
    return `${NAMES.session}=; ${this.about('session')}; Max-Age=0`;
  }

  /** Whom failures count for: this browser, as long as it keeps the cookie. */
  visitor(request: HttpRequest): { readonly id: string; readonly cookie: string | null } {
    const known = this.read('visiteur', request);
    if (known !== null) return { id: known.id, cookie: null };
    const id = randomUUID();
    return { id, cookie: this.write('visiteur', { id }) };
  }

  /** Link of the place where a paper is handed in. */
  deposit(request: HttpRequest): string | null {
    return this.read('depot', request)?.lien ?? null;
  }

  keepDeposit(linkId: string): string {
    return this.write('depot', { lien: linkId });
  }

  /** Link of the page for bank details, and whether its bearer has proved themselves. */
  bank(request: HttpRequest): { readonly linkId: string; readonly proved: boolean } | null {
    const claims = this.read('banque', request);
    return claims === null ? null : { linkId: claims.lien, proved: claims.prouve };
  }

  keepBank(linkId: string, proved: boolean): string {
    return this.write('banque', { lien: linkId, prouve: proved });
  }

  private read<K extends Kind>(kind: K, { cookies }: HttpRequest): Claims<K> | null {
    const value = cookies[NAMES[kind]];
    if (!value) return null;
    try {
      const clockTimestamp = this.seconds();
      const payload = jwt.verify(value, this.keys[kind], { algorithms: ['HS256'], clockTimestamp });
      return CLAIMS[kind].parse(payload) as Claims<K>;
    } catch {
      return null;
    }
  }

  private write<K extends Kind>(kind: K, claims: Omit<Claims<K>, 'exp'>): string {
    const iat = this.seconds();
    const token = jwt.sign({ ...claims, iat, exp: iat + LIFETIMES[kind] }, this.keys[kind], { algorithm: 'HS256' });
    return `${NAMES[kind]}=${token}; ${this.about(kind)}; Max-Age=${LIFETIMES[kind]}`;
  }

  /** Lax: whoever follows a link from their messages is logged in; a form of another site is not. */
  private about(kind: Kind): string {
    return `Path=${PATHS[kind]}; HttpOnly; SameSite=Lax${this.secure ? '; Secure' : ''}`;
  }

  private seconds(): number {
    return Math.floor(this.clock.now().getTime() / 1000);
  }
}
