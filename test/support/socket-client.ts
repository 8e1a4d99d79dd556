import WebSocket from 'ws';

/** A frame from the service, as an integrator reads it. */
export interface SocketFrame {
  readonly type: 'message' | 'conseiller' | 'statut' | 'erreur';
  readonly id?: number;
  readonly session_id?: string;
  readonly phase?: string;
  readonly message?: string;
  readonly action?: string | null;
  readonly attend?: string;
  readonly choix?: readonly { readonly titre: string; readonly valeur: string }[];
  readonly audio_url?: string | null;
  readonly conseiller?: string;
  readonly code?: string;
  readonly statut?: string;
  readonly message_id?: string | null;
  readonly doublon?: boolean;
  readonly dernier_id?: number;
  readonly sinistre?: {
    readonly sinistre_id: string;
    readonly numero_sinistre: string;
    readonly status_dossier: string;
    readonly cci_score: number | null;
  };
}

const PATIENCE_MS = 20_000;

/** An integrator's client: it keeps all frames in their order and waits for what it expects. */
export class SocketClient {
  readonly frames: SocketFrame[] = [];
  closed: number | null = null;
  private readonly socket: WebSocket;
  private readonly watchers = new Set<() => void>();

  constructor(origin: string, session = 'nouvelle', options: WebSocket.ClientOptions = {}) {
    this.socket = new WebSocket(`${origin.replace(/^http/u, 'ws')}/ws/conversation/${session}`, options);
    this.socket.on('message', (data: Buffer) => {
      this.frames.push(JSON.parse(data.toString()) as SocketFrame);
      this.changed();
    });
    this.socket.on('open', () => {
      this.changed();
    });
    this.socket.on('error', () => undefined);
    this.socket.on('close', (code) => {
      this.closed = code;
      this.changed();
    });
  }

  get sessionId(): string {
    return this.frames.find(({ session_id }) => session_id !== undefined)?.session_id ?? '';
  }

  /** Lines of the bot and of advisors. */
  get lines(): SocketFrame[] {
    return this.frames.filter(({ type }) => type === 'message' || type === 'conseiller');
  }

  get last(): SocketFrame | undefined {
    return this.lines.at(-1);
  }

  get lastId(): number {
    return this.last?.id ?? 0;
  }

  errors(): (string | undefined)[] {
    return this.frames.filter(({ type }) => type === 'erreur').map(({ code }) => code);
  }

  acknowledged(): number {
    return this.frames.filter(({ statut }) => statut === 'recu').length;
  }

  raw(data: string | Buffer): void {
    this.socket.send(data);
  }

  /** Sends a frame once the socket is open; an object as JSON, a text as it is. */
  async send(frame: string | object): Promise<void> {
    await this.opened();
    this.socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
  }

  /** Sends, and waits until it is acknowledged and answered. @returns the last line. */
  async say(frame: string | object): Promise<SocketFrame> {
    const { length } = this.lines;
    const acknowledged = this.acknowledged();
    await this.send(frame);
    await this.until(`an answer to ${JSON.stringify(frame)}`, () => this.acknowledged() > acknowledged);
    await this.until(`an answer to ${JSON.stringify(frame)}`, () => this.lines.length > length);
    return this.settled();
  }

  /** A tap on a button of the last lines, by its title. */
  tap(title: string): Promise<SocketFrame> {
    const offered = this.lines.flatMap(({ choix = [] }) => choix).reverse();
    const choice = offered.find(({ titre }) => titre === title);
    if (!choice) throw new Error(`no choice ${title} among ${JSON.stringify(offered)}`);
    return this.say({ choix: choice.valeur });
  }

  async opened(): Promise<void> {
    await this.until('the socket', () => this.socket.readyState !== WebSocket.CONNECTING);
  }

  /** A line, or whatever else, that is there or comes. @throws Error that tells what came instead. */
  async until<T>(what: string, find: () => T | undefined | false | null, patienceMs = PATIENCE_MS): Promise<T> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const found = find();
        if (found === undefined || found === false || found === null) return;
        done();
        resolve(found);
      };
      const timer = setTimeout(() => {
        done();
        const heard = this.frames
          .slice(-12)
          .map((frame) => JSON.stringify(frame).slice(0, 300))
          .join('\n');
        reject(new Error(`${what} did not come; closed ${String(this.closed)}, heard\n${heard}`));
      }, patienceMs);
      const done = (): void => {
        clearTimeout(timer);
        this.watchers.delete(look);
      };
      this.watchers.add(look);
      look();
    });
  }

  hears(text: string | RegExp): Promise<SocketFrame> {
    const fits = ({ message = '' }: SocketFrame): boolean =>
      typeof text === 'string' ? message.includes(text) : text.test(message);
    return this.until(`a line with ${String(text)}`, () => this.lines.find(fits));
  }

  ended(): Promise<number> {
    return this.until('the end of the socket', () => this.closed);
  }

  async close(): Promise<void> {
    this.socket.close();
    await this.ended();
  }

  /** Stops reading from the network, as a client on a dead line does. */
  stopReading(): void {
    this.socket.pause();
  }

  readAgain(): void {
    this.socket.resume();
  }

  /** As a cable that is pulled. */
  cut(): void {
    this.socket.terminate();
  }

  /** The answer of a turn is written at once: what comes of it has come when a ping behind it is answered. */
  private async settled(): Promise<SocketFrame> {
    await new Promise<void>((resolve) => {
      this.socket.once('pong', () => {
        resolve();
      });
      this.socket.ping();
    });
    const { last } = this;
    if (!last) throw new Error('nothing was ever said');
    return last;
  }

  private changed(): void {
    for (const watcher of this.watchers) watcher();
  }
}
