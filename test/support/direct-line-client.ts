import { DirectLine, type Activity, type ConnectionStatus, type DirectLineOptions } from 'botframework-directlinejs';
import { Agent } from 'node:http';
import WebSocket from 'ws';
import XMLHttpRequest from 'xhr2';

/** What browsers do with a form, which xhr2 does not: it is written out, and its boundary told. */
class BrowserLikeRequest extends XMLHttpRequest {
  override send(body?: string | Buffer | FormData): void {
    if (!(body instanceof FormData)) {
      super.send(body);
      return;
    }
    const written = new Response(body);
    this.setRequestHeader('content-type', written.headers.get('content-type') ?? '');
    void written.arrayBuffer().then((bytes) => {
      super.send(Buffer.from(bytes));
    });
  }
}
// A browser that finds a kept connection dead tries another by itself; Node fails the request.
BrowserLikeRequest.nodejsSet({ httpAgent: new Agent({ keepAlive: false }) });
Object.assign(globalThis, { XMLHttpRequest: BrowserLikeRequest, WebSocket });

export type Heard = Activity & {
  readonly id: string;
  readonly replyToId?: string;
  readonly text?: string;
  readonly attachments?: readonly {
    readonly contentUrl: string;
    readonly name: string;
    readonly contentType: string;
  }[];
};

/** What the client does by itself every quarter of an hour, and how far it is. */
interface Insides {
  readonly watermark: string;
  refreshToken(): { subscribe(next: (token: string) => void, failed: (cause: Error) => void): void };
}

/** Milliseconds after which a test stops waiting. */
const PATIENCE = 15_000;

/** Microsoft's own Direct Line client, unmodified, and what it has heard. */
export class DirectLineClient {
  readonly heard: Heard[] = [];
  readonly statuses: ConnectionStatus[] = [];
  readonly directLine: DirectLine;
  private readonly watchers = new Set<() => void>();
  private readonly subscriptions: { unsubscribe(): void }[] = [];

  constructor(base: string, options: Partial<DirectLineOptions>) {
    // The shortest delays that the client allows: 3 s before it reconnects, 200 ms between two polls, and no 20 s before it
    // tries a lost request again.
    this.directLine = new DirectLine({
      timeout: 3_000,

      ...options,
      domain: `${base}/v3/directline`,
      pollingInterval: 200,
      random: () => 0,
    });
    this.subscriptions.push(
      this.directLine.connectionStatus$.subscribe((status) => {
        this.statuses.push(status);
        this.changed();
      }),
      this.directLine.activity$.subscribe(
        (activity) => {
          this.heard.push(activity as Heard);
          this.changed();
        },
        // Told by the status too.
        () => undefined,
      ),
    );
  }

  get status(): ConnectionStatus | undefined {
    return this.statuses.at(-1);
  }

  get watermark(): string {
    return (this.directLine as unknown as Insides).watermark;
  }

  /** The id that the service gave it, or `retry`. */
  post(activity: Partial<Activity> & Record<string, unknown>): Promise<string> {
    return new Promise((resolve, reject) => {
      const message = { type: 'message', from: { id: 'page' }, ...activity } as Activity;
      this.directLine.postActivity(message).subscribe(resolve, reject);
    });
  }

  say(text: string, clientActivityID?: string): Promise<string> {
    return this.post({ text, ...(clientActivityID ? { channelData: { clientActivityID } } : {}) });
  }

  refresh(): Promise<string> {
    return new Promise((resolve, reject) => {
      (this.directLine as unknown as Insides).refreshToken().subscribe(resolve, reject);
    });
  }

  /** Resolves as soon as the condition holds. @throws when it does not within {@link PATIENCE}. */
  until(what: string, condition: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const check = (): void => {
        if (!condition()) return;
        done();
        resolve();
      };
      const timer = setTimeout(() => {
        done();
        const texts = this.heard.map(({ from, text }) => `${String(from.role)}: ${text ?? ''}`);
        reject(new Error(`${what} did not happen; heard ${JSON.stringify(texts)}, statuses ${this.statuses.join()}`));
      }, PATIENCE);
      const done = (): void => {
        clearTimeout(timer);
        this.watchers.delete(check);
      };
      this.watchers.add(check);
      check();
    });
  }

  async answerTo(id: string): Promise<Heard> {
    let answer: Heard | undefined;
    await this.until(`an answer to ${id}`, () => {
      answer = this.heard.find(({ replyToId }) => replyToId === id);
      return answer !== undefined;
    });
    if (!answer) throw new Error('unreachable');
    return answer;
  }

  end(): void {
    for (const subscription of this.subscriptions) subscription.unsubscribe();
    this.directLine.end();
  }

  private changed(): void {
    for (const watcher of this.watchers) watcher();
  }
}
