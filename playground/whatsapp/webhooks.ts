import { createHmac } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import * as http from 'node:http';
import * as https from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import type { JsonObject } from '../json';
import type { Delivery } from './model';

interface Ports {
  /** Filled and trimmed in place. */
  readonly rows: Delivery[];
  readonly appSecret: string;
  readonly retryDelaysMs: readonly number[];
  /** How often the next webhook is sent at once. */
  readonly copies: () => number;
  readonly saveSoon: () => void;
}

/** Delivered webhooks that are kept, so that a test can have one sent again. */
const KEPT = 200;
const TIMEOUT_MS = 10_000;

/** Webhooks on their way: each is posted until it is answered 200, concurrently and so in no order, also after a restart. */
export class Webhooks {
  private readonly active = new Set<string>();
  private readonly closing = new AbortController();
  private url: string | undefined;
  private idle: Promise<unknown> = Promise.resolve();

  constructor(private readonly ports: Ports) {
    // Each webhook that waits listens.
    setMaxListeners(0, this.closing.signal);
  }

  start(url: string): void {
    this.url = url;
    this.pump();
  }

  enqueue(id: string, body: JsonObject): void {
    this.ports.rows.push({ id, body, attempts: 0, state: 'waiting' });
    const done = this.ports.rows.filter(({ state }) => state !== 'waiting');
    for (const old of done.slice(0, Math.max(0, done.length - KEPT)))
      this.ports.rows.splice(this.ports.rows.indexOf(old), 1);
    this.pump();
  }

  /** Posts this body now, signed; its status, undefined when nobody answered. */
  post(body: JsonObject): Promise<number | undefined> {
    return this.send(bytesOf(body));
  }

  async settled(): Promise<void> {
    while (this.active.size > 0) await this.idle;
  }

  async close(): Promise<void> {
    this.closing.abort();
    await this.settled();
  }

  private pump(): void {
    if (this.url === undefined || this.closing.signal.aborted) return;
    for (const row of this.ports.rows) {
      if (row.state !== 'waiting' || this.active.has(row.id)) continue;
      this.active.add(row.id);
      const work = this.deliver(row).finally(() => this.active.delete(row.id));
      this.idle = Promise.all([this.idle, work]);
    }
  }

  private async deliver(row: Delivery): Promise<void> {
    const bytes = bytesOf(row.body);
    while (!this.closing.signal.aborted) {
      const copies = this.ports.copies();
      const [status] = await Promise.all(Array.from({ length: copies }, () => this.send(bytes)));
      row.attempts += 1;
      if (status === 200) row.state = 'delivered';
      this.ports.saveSoon();
      if (status === 200) return;
      const { retryDelaysMs } = this.ports;
      const delay = retryDelaysMs[Math.min(row.attempts, retryDelaysMs.length) - 1] ?? 1_000;
      await sleep(delay, undefined, { signal: this.closing.signal, ref: false }).catch(() => undefined);
    }
  }

  private send(bytes: Buffer): Promise<number | undefined> {
    const { url = '' } = this;
    const signature = createHmac('sha256', this.ports.appSecret).update(bytes).digest('hex');
    const headers = {
      'content-type': 'application/json',
      'content-length': bytes.length,
      'user-agent': 'facebookexternalua',
      'x-hub-signature-256': `sha256=${signature}`,
    };
    const signal = AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), this.closing.signal]);
    const client = url.startsWith('https:') ? https : http;
    return new Promise((resolve) => {
      const fail = (): void => {
        resolve(undefined);
      };
      const request = client.request(url, { method: 'POST', agent: false, headers, signal }, (response) => {
        response.on('error', fail);
        response.on('end', () => {
          resolve(response.statusCode);
        });
        response.resume();
      });
      request.on('error', fail);
      request.end(bytes);
    });
  }
}

/** As Meta serialises it: what is not ASCII is escaped, and signed as it stands. */
function bytesOf(body: JsonObject): Buffer {
  const escaped = JSON.stringify(body).replace(/[\u0080-\uffff]/g, (unit) => {
    const code = unit.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${code}`;
  });
  return Buffer.from(escaped);
}
