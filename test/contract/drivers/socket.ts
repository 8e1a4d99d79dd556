import { randomUUID } from 'node:crypto';
import { SessionIds } from '../../../adapters/socket/verify';
import type { SocketClient, SocketFrame } from '../../support/socket-client';
import { TOKEN_SECRET, type SocketProduct } from '../../support/socket-product';
import { clientToken } from '../../support/socket-talk';
import type { Customer, Driver, SentFile, Shown } from './driver';

/** The JSON WebSocket: papers are deposited over REST and then named in the conversation. */
export function socketDriver(product: () => SocketProduct): Driver {
  return {
    arrive: async () => {
      const client = product().client();
      await client.hears('matricule');
      return new SocketCustomer(product(), client);
    },
  };
}

class SocketCustomer implements Customer {
  private readonly before: SocketFrame[] = [];
  /** What a deposit over REST was refused with, each after so many lines. */
  private readonly refused: { readonly after: number; readonly text: string }[] = [];

  constructor(
    private readonly product: SocketProduct,
    private client: SocketClient,
  ) {}

  conversationId(): Promise<string> {
    return Promise.resolve(new SessionIds(TOKEN_SECRET).verify(this.client.sessionId) ?? '');
  }

  shown(): Shown[] {
    const frames = [...this.before, ...this.client.frames].filter(({ type }) => type !== 'statut');
    const read = frames.map(({ message = '', choix = [] }) => ({
      text: message,
      buttons: choix.map(({ titre }) => titre),
    }));
    for (const { after, text } of this.refused) read.splice(after, 0, { text, buttons: [] });
    return read;
  }

  until<T>(what: string, find: () => T | undefined | null | false): Promise<T> {
    return this.client.until(what, find);
  }

  say(text: string): Promise<void> {
    return this.put({ text, id: randomUUID() });
  }

  async sayTogether(texts: readonly string[]): Promise<void> {
    const answered = this.answered();
    await this.client.opened();
    for (const text of texts) this.client.raw(JSON.stringify({ text, id: randomUUID() }));
    await this.client.until('receipts', () => this.answered() === answered + texts.length);
  }

  async sayCopies(text: string, times: number): Promise<() => Promise<void>> {
    const frame = { text, id: randomUUID() };
    const answered = this.answered();
    await Promise.all(Array.from({ length: times }, () => this.client.send(frame)));
    await this.client.until('receipts', () => this.answered() === answered + times);
    return () => this.put(frame);
  }

  sayUnknown(): Promise<void> {
    return this.put({ hologram: true });
  }

  tap(title: string): Promise<void> {
    const choice = this.client.lines.flatMap(({ choix = [] }) => choix).findLast(({ titre }) => titre === title);
    if (choice === undefined) throw new Error(`no choice ${title}`);
    return this.put({ choix: choice.valeur });
  }

  async send({ name, mime, bytes }: SentFile): Promise<void> {
    const { sinistre_id: claim = '' } = this.client.last?.sinistre ?? {};
    const form = new FormData();
    form.set('sinistre_id', claim);
    form.set('fichier', new Blob([new Uint8Array(bytes)], { type: mime }), name);
    const answer = await fetch(`${this.product.origin}/api/v1/documents`, {
      method: 'POST',
      headers: { authorization: `Bearer ${clientToken(this.product, await this.holderOf(claim))}` },
      body: form,
    });
    const { id, detail = '' } = (await answer.json()) as { readonly id?: string; readonly detail?: string };
    if (answer.status === 201) await this.put({ document_id: id });
    else this.refused.push({ after: this.shown().length, text: detail });
  }

  record(recording: Buffer): Promise<void> {
    return this.put({ audio: recording.toString('base64') });
  }

  async comeBack(): Promise<void> {
    const { sessionId, lastId, frames } = this.client;
    this.client.cut();
    this.before.push(...frames);
    this.client = this.product.client(sessionId);
    await this.client.send({ reprise: lastId });
  }

  leave(): Promise<void> {
    this.client.cut();
    return Promise.resolve();
  }

  private async put(frame: object): Promise<void> {
    const answered = this.answered();
    await this.client.send(frame);
    await this.client.until('a receipt', () => this.answered() > answered);
  }

  private answered(): number {
    return this.client.acknowledged() + this.client.errors().length;
  }

  private async holderOf(claim: string): Promise<string> {
    const [row] = await this.product.database.query<{ client_id: string }>(
      'SELECT client_id FROM sinistres WHERE id = $1',
      [claim],
    );
    return row?.client_id ?? '';
  }
}
