import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import WebSocket from 'ws';
import { somebodyListens } from './doorway';

/** An activity as a client shows it. */
export interface Received {
  readonly id: string;
  readonly type: string;
  readonly text?: string;
  readonly replyToId?: string;
  readonly from: { readonly id: string; readonly role: string; readonly name?: string };
  readonly channelData: {
    readonly clientActivityID?: string;
    readonly dossier?: {
      readonly speaker: string;
      readonly phase: string | null;
      readonly attend: string;
      readonly action: string | null;
      readonly question: string | null;
    };
    readonly 'webchat:sequence-id': number;
  };
  readonly suggestedActions?: { readonly actions: readonly { readonly title: string; readonly value: unknown }[] };
  readonly attachments?: readonly {
    readonly contentUrl: string;
    readonly contentType: string;
    readonly name: string;
  }[];
}

interface ActivitySet {
  readonly activities: readonly Received[];
  readonly watermark: string;
}

interface Opened {
  readonly conversationId: string;
  readonly token: string;
  readonly streamUrl: string;
}

/** What it says, apart from its key. */
export interface Saying {
  readonly text: string;
  /** A tapped button's value. */
  readonly value?: unknown;
  readonly files?: readonly { readonly name: string; readonly type: string; readonly bytes: Buffer }[];
}

/** Milliseconds before a request is repeated that was refused or cut off. */
const AGAIN_MS = 100;
const POLL_MS = 400;
const REQUEST_MS = 15_000;

/**
 * A Direct Line client that never gives up: it repeats a post under the same clientActivityID until it is acknowledged, and
 * comes back with its watermark whenever its stream is cut. It stands at the door of a service that is down, with all others.
 */
export class PatientClient {
  /** First receptions, in their order. */
  readonly received: Received[] = [];
  /** What came again, after a reconnection or by mistake: told apart by its id. */
  repeats = 0;
  /** Posts that were repeated. */
  repeatedPosts = 0;
  /** What was said, in that order, with the id that the service gave it once it acknowledged. */
  readonly said: { readonly key: string; readonly text: string; id: string | null }[] = [];
  /** Statuses that a patient client does not expect. */
  readonly refusals: string[] = [];
  private readonly byId = new Map<string, Received>();
  private readonly watchers = new Set<() => void>();
  private readonly leaving = new AbortController();
  private readonly giving = new AbortController();
  private watermark = 0;
  private opened: Opened | null = null;
  private socket: WebSocket | null = null;
  private listening: Promise<void> = Promise.resolve();

  constructor(
    private readonly base: string,
    private readonly secret: string,
    private readonly by: 'stream' | 'polling',
  ) {}

  get conversationId(): string {
    return this.opened?.conversationId ?? '';
  }

  /** Starts the conversation; the greeting comes as everything else does. */
  async open(): Promise<void> {
    const bearer = await this.persist<Opened>({ path: '/tokens/generate', token: this.secret, body: {} });
    const start = { path: '/conversations', token: bearer.token, body: { locale: 'fr-FR' } };
    this.opened = await this.persist<Opened>(start);
    const listening = this.by === 'stream' ? this.stream(this.opened.streamUrl) : this.poll();
    // It ends by being told to leave.
    this.listening = listening.catch(() => undefined);
  }

  /**
   * @param key under which a repeated post is known.
   * @param base another process of the same service.
   * @returns the id of the activity.
   */
  async say({ text, value, files }: Saying, key: string = randomUUID(), base = this.base): Promise<string> {
    const activity = {
      type: 'message',
      from: { id: 'page' },
      text,
      locale: 'fr-FR',
      channelData: { clientActivityID: key },
      ...(value === undefined ? {} : { value }),
      ...(files ? { attachments: files.map(({ name, type }) => ({ name, contentType: type })) } : {}),
    };
    const post: PatientClient['said'][number] = { key, text, id: null };
    this.said.push(post);
    const path = `/conversations/${this.conversationId}`;
    const { id } = await this.persist<{ id: string }>({
      base,
      path: files ? `${path}/upload?userId=page` : `${path}/activities`,
      body: files ? () => form(activity, files) : activity,
    });
    post.id = id;
    return id;
  }

  /** What is found in the end. @throws Error that tells what was heard instead. */
  until<T>(what: string, find: () => T | undefined | null | false, patienceMs: number): Promise<T> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const found = find();
        if (found !== undefined && found !== null && found !== false) {
          done();
          resolve(found);
        } else if (this.giving.signal.aborted) fail();
      };
      const fail = (): void => {
        done();
        const heard = this.received.map(({ from, text }) => `${from.role}: ${text ?? ''}`).join('\n');
        reject(new Error(`${what} did not happen in conversation ${this.conversationId}; it heard\n${heard}`));
      };
      const timer = setTimeout(fail, patienceMs);
      const done = (): void => {
        clearTimeout(timer);
        this.watchers.delete(look);
      };
      this.watchers.add(look);
      look();
    });
  }

  /** Stops listening, without losing its place. */
  async leave(): Promise<void> {
    this.leaving.abort();
    this.socket?.terminate();
    await this.listening;
  }

  /** Ends its patience: what it still asks for is rejected. For a test that is over. */
  async giveUp(): Promise<void> {
    this.giving.abort(new Error('the client gave up'));
    this.changed();
    await this.leave();
  }

  /** Comes back once and fetches what it has not seen. */
  async catchUp(): Promise<void> {
    for (;;) {
      const set = await this.fetchNext();
      this.take(set);
      if (set.activities.length === 0) return;
    }
  }

  private fetchNext(signal?: AbortSignal): Promise<ActivitySet> {
    const path = `/conversations/${this.conversationId}/activities?watermark=${this.watermark}`;
    return this.persist<ActivitySet>({ path }, signal);
  }

  private async poll(): Promise<void> {
    while (!this.leaving.signal.aborted) {
      this.take(await this.fetchNext(this.leaving.signal));
      await pause(POLL_MS, this.leaving.signal);
    }
  }

  private async stream(first: string): Promise<void> {
    let url = first;
    for (;;) {
      await this.listenOnce(url);
      await pause(AGAIN_MS, this.leaving.signal);
      const path = `/conversations/${this.conversationId}?watermark=${this.watermark}`;
      url = (await this.persist<Opened>({ path }, this.leaving.signal)).streamUrl;
    }
  }

  private listenOnce(url: string): Promise<void> {
    return new Promise((resolve) => {
      const socket = new WebSocket(url);
      this.socket = socket;
      socket.on('message', (data: Buffer) => {
        if (data.length > 0) this.take(JSON.parse(data.toString()) as ActivitySet);
      });
      socket.on('error', () => {
        socket.terminate();
      });
      socket.on('close', () => {
        resolve();
      });
    });
  }

  private take({ activities, watermark }: ActivitySet): void {
    for (const activity of activities) {
      if (this.byId.has(activity.id)) {
        this.repeats += 1;
        continue;
      }
      this.byId.set(activity.id, activity);
      this.received.push(activity);
    }
    this.watermark = Math.max(this.watermark, Number(watermark));
    this.changed();
  }

  private changed(): void {
    for (const watcher of this.watchers) watcher();
  }

  /** Until it is answered with a success. @throws the reason of the signal, or of giving up. */
  private async persist<T>(asked: Asked, signal: AbortSignal = this.giving.signal): Promise<T> {
    const { base = this.base, path, token = this.opened?.token ?? '', body } = asked;
    for (;;) {
      signal.throwIfAborted();
      try {
        const response = await fetch(`${base}/v3/directline${path}`, {
          ...requestOf(token, body),
          signal: AbortSignal.timeout(REQUEST_MS),
        });
        const text = await response.text();
        if (response.ok) return JSON.parse(text) as T;
        // 503 is what a patient client waits for; anything else is a fault, and repeating may still help.
        if (response.status !== 503) this.refusals.push(`${path}: ${response.status} ${text}`);
      } catch {
        // Cut off, or nobody there.
        await somebodyListens(base);
      }
      if (body) this.repeatedPosts += 1;
      await wait(AGAIN_MS);
    }
  }
}

interface Asked {
  readonly base?: string;
  readonly path: string;
  /** By default the conversation's. */
  readonly token?: string;
  /** Makes it a post: JSON, or what writes a form anew for each attempt. */
  readonly body?: object | (() => FormData);
}

function requestOf(token: string, body: Asked['body']): RequestInit {
  const headers = { authorization: `Bearer ${token}` };
  if (body === undefined) return { headers };
  if (typeof body === 'function') return { method: 'POST', headers, body: (body as () => FormData)() };
  return {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await wait(ms, undefined, { signal }).catch(() => undefined);
}

/** As Web Chat's client writes it: the activity is a part with a file name. */
function form(activity: object, files: NonNullable<Saying['files']>): FormData {
  const data = new FormData();
  const about = new Blob([JSON.stringify(activity)], { type: 'application/vnd.microsoft.activity' });
  data.append('activity', about);
  for (const { name, type, bytes } of files) data.append('file', new Blob([new Uint8Array(bytes)], { type }), name);
  return data;
}
