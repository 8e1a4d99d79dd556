import type { AccessLink } from '../../domain/access/access-link';
import type { SocketProduct } from './socket-product';

/** What a browser does without showing anything: it keeps cookies, says where it comes from and follows to where it is led. */
export class PageVisitor {
  private readonly jar = new Map<string, string>();

  constructor(readonly origin: string) {}

  get cookies(): ReadonlyMap<string, string> {
    return this.jar;
  }

  setCookie(name: string, value: string): void {
    this.jar.set(name, value);
  }

  get(path: string): Promise<Response> {
    return this.ask(path, {});
  }

  /** A form as a browser sends it. */
  post(path: string, fields: Readonly<Record<string, string>> = {}): Promise<Response> {
    return this.ask(path, { method: 'POST', body: new URLSearchParams(fields) });
  }

  send(path: string, form: FormData, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return this.ask(path, { method: 'POST', body: form, headers });
  }

  /** Where an answer leads. */
  async follow(answer: Response): Promise<Response> {
    const to = answer.headers.get('location');
    if (to === null) throw new Error(`${answer.status} leads nowhere: ${await answer.text()}`);
    return this.get(to.split('#')[0] ?? to);
  }

  async logIn(matricule: string, factor: string): Promise<Response> {
    return this.post('/suivi/connexion', { matricule, facteur: factor });
  }

  /** Logged in as the policyholder, on their page. */
  async arrive(matricule: string, factor: string): Promise<string> {
    await this.follow(await this.logIn(matricule, factor));
    return (await this.follow(await this.post('/suivi/identite', { reponse: 'oui' }))).text();
  }

  private async ask(path: string, init: RequestInit): Promise<Response> {
    const cookie = [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const own = { origin: this.origin, 'sec-fetch-site': 'same-origin', ...(cookie === '' ? {} : { cookie }) };
    const headers = { ...own, ...(init.headers as Record<string, string> | undefined) };
    const answer = await fetch(`${this.origin}${path}`, { ...init, headers, redirect: 'manual' });
    for (const set of answer.headers.getSetCookie()) {
      const [pair = ''] = set.split(';');
      const [name = '', value = ''] = pair.split('=');
      if (set.includes('Max-Age=0')) this.jar.delete(name);
      else this.jar.set(name, value);
    }
    return answer;
  }
}

/** A link as a conversation gives it out. */
export async function giveLink(
  product: SocketProduct,
  link: Pick<AccessLink, 'purpose'> & Partial<AccessLink>,
): Promise<AccessLink> {
  const now = product.database.clock.now();
  const given: AccessLink = {
    id: crypto.randomUUID(),
    clientId: null,
    claimId: null,
    documentKind: null,
    documentId: null,
    advisorId: null,
    strong: false,
    language: 'fr',
    createdAt: now,
    expiresAt: new Date(now.getTime() + 3_600_000),
    usedAt: null,
    ...link,
  };
  await product.first.foundation.unitOfWork.run((tx) => {
    tx.accessLinks.save(given);
    return Promise.resolve();
  });
  return given;
}
