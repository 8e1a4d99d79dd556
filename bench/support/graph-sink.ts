import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Milliseconds after which an answer is taken for lost. */
const LOST_AFTER = 15_000;

/** A Graph API that takes everything at once and tells when the answer to a message arrives. */
export class GraphSink {
  private readonly awaited = new Map<string, () => void>();
  private readonly server: Server;
  private taken = 0;

  constructor() {
    this.server = createServer((req, res) => {
      void readText(req).then((text) => {
        this.taken += 1;
        const answer = JSON.stringify({ messaging_product: 'whatsapp', messages: [{ id: `wamid.out${this.taken}` }] });
        res.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length });
        res.end(answer);
        // Read marks carry no text, and nobody waits for them.
        const token = /<([\w-]+)>/u.exec(text)?.[1];
        if (token !== undefined) this.awaited.get(token)?.();
      });
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Resolves when a message that holds `<token>` arrives: with true, or with false when none does. */
  expect(token: string): Promise<boolean> {
    return new Promise((resolve) => {
      const end = (arrived: boolean): void => {
        clearTimeout(timer);
        this.awaited.delete(token);
        resolve(arrived);
      };
      const timer = setTimeout(end, LOST_AFTER, false);
      this.awaited.set(token, () => {
        end(true);
      });
    });
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

async function readText(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
