import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import type { WakeLine } from '../commands/ports';

const CHANNEL = 'dossier_wake';
const RECONNECT_MS = 500;
/** A line that was cut without a word (a firewall that forgot it) is noticed within this time. */
const HEARTBEAT_MS = 15_000;
/** No answer to the shortest of statements for so long: cut. */
const PATIENCE_MS = 5_000;
const GOODBYE_MS = 1_000;

/**
 * Wake-ups through LISTEN and NOTIFY, on connections of their own. NOTIFY is not part of a turn's transaction: it takes a lock
 * over all commits of the server, which would end the group commit of concurrent turns (docs/adr/0004).
 */
export function createPostgresWakeLine(databaseUrl: string, onError: (error: Error) => void): WakeLine {
  return new PostgresWakeLine(databaseUrl, onError);
}

class PostgresWakeLine implements WakeLine {
  private readonly closing = new AbortController();
  private sender: Promise<Client> | null = null;
  private listening: Promise<void> | null = null;

  constructor(
    private readonly databaseUrl: string,
    private readonly onError: (error: Error) => void,
  ) {}

  async send(message: string): Promise<void> {
    try {
      await this.notify(message);
    } catch (error) {
      // The connection may have died long ago, unnoticed between two messages: a new one decides.
      if (this.isClosed()) throw error;
      await this.notify(message);
    }
  }

  listen(onMessage: (message: string | null) => void): void {
    this.listening ??= this.keepListening(onMessage);
  }

  async close(): Promise<void> {
    this.closing.abort();
    await this.listening;
    const sender = await this.sender?.catch(() => null);
    if (sender) await hangUp(sender);
  }

  private isClosed(): boolean {
    return this.closing.signal.aborted;
  }

  private async notify(message: string): Promise<void> {
    if (this.isClosed()) throw new Error('the wake line is closed');
    this.sender ??= this.connect();
    const sender = this.sender;
    try {
      await (await sender).query('SELECT pg_notify($1, $2)', [CHANNEL, message]);
    } catch (error) {
      if (this.sender === sender) this.sender = null;
      void sender.then(hangUp, () => undefined);
      throw error;
    }
  }

  private async keepListening(onMessage: (message: string | null) => void): Promise<void> {
    while (!this.isClosed()) {
      try {
        await this.listenOnce(onMessage);
      } catch (error) {
        if (!this.isClosed()) this.onError(error as Error);
      }
      await pause(RECONNECT_MS, this.closing.signal);
    }
  }

  /** Until the connection is lost, or the line closed. */
  private async listenOnce(onMessage: (message: string | null) => void): Promise<void> {
    const client = await this.connect();
    try {
      client.on('notification', ({ payload }) => {
        if (payload) onMessage(payload);
      });
      const lost = new AbortController();
      client.once('end', () => {
        lost.abort();
      });
      await client.query(`LISTEN ${CHANNEL}`);
      // What was sent while nobody listened is in the database.
      onMessage(null);
      const over = AbortSignal.any([this.closing.signal, lost.signal]);
      await heartbeat(client, over);
    } finally {
      await hangUp(client);
    }
  }

  private async connect(): Promise<Client> {
    const client = new Client({
      connectionString: this.databaseUrl,
      application_name: 'dossier-wake',
      // A NOTIFY is a commit of its own; nobody needs it on disk, and each wait for the disk is one that turns share.
      options: '-c synchronous_commit=off',
      keepAlive: true,
      connectionTimeoutMillis: PATIENCE_MS,
      query_timeout: PATIENCE_MS,
    });
    client.on('error', this.onError);
    await client.connect();
    return client;
  }
}

/** The other end may be long gone: nobody waits for its good-bye. */
async function hangUp(client: Client): Promise<void> {
  const patience = new AbortController();
  await Promise.race([client.end(), pause(GOODBYE_MS, patience.signal)]).catch(() => undefined);
  patience.abort();
}

async function heartbeat(client: Client, over: AbortSignal): Promise<void> {
  for (;;) {
    await pause(HEARTBEAT_MS, over);
    if (over.aborted) return;
    await client.query('SELECT 1');
  }
}

/** Cut short is as good as over. */
async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await wait(ms, undefined, { signal }).catch(() => undefined);
}
