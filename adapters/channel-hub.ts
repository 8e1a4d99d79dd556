import type { WebSocket } from 'ws';
import type { Bus, TranscriptEntry } from '../commands/ports';
import type { TranscriptReader } from './channel';

/** Milliseconds between looks at whether a wake-up was lost. */
const CATCH_UP_MS = 5_000;
/** Every so many looks each client must have answered a ping. */
const PING_EVERY = 5;

/** What a channel that shows transcripts on sockets decides for itself. */
export interface HubLimits {
  /** Lines of the transcript that are read, and shown, at once. */
  readonly pageSize: number;
  /** Sockets of one conversation. */
  readonly mostSockets: number;
  /** Bytes waiting for a client that reads slowly, above which it gets nothing more until it has caught up. */
  readonly mostBufferedBytes: number;
  /** What is done with a client that has not caught up from one look to the next; absent: it only waits. */
  readonly tooSlow?: (socket: WebSocket) => void;
}

/** What a hub reads, hears and tells. */
export interface HubOptions {
  readonly transcript: Pick<TranscriptReader, 'after' | 'heads'>;
  readonly bus: Pick<Bus, 'subscribe'>;
  readonly onFault?: (fault: unknown) => void;
  /** Tells that a client has all up to a sequence; false when it must be told again. Never throws. */
  readonly fetched: (conversationId: string, sequence: number) => Promise<boolean>;
}

/** A client on a socket, as its channel describes it. */
export interface Watching {
  readonly socket: WebSocket;
  /** Sequence of the last line that the client has. */
  readonly since: number;
  /** New lines as the client is sent them, a text a frame; none when the lines are not for it. */
  frames(entries: readonly TranscriptEntry[], last: number): readonly string[];
}

interface Watcher extends Watching {
  /** Sequence of the last line that was handed to the socket. */
  sent: number;
  /** It was passed over because it reads slowly. */
  behind: boolean;
  /** It was behind at the last look already. */
  wasBehind: boolean;
  /** It has answered since the last ping. */
  alive: boolean;
  /** Sequence of the last line of an advisor that was handed to the socket and not acknowledged yet; 0: none. */
  unconfirmed: number;
}

interface Room {
  readonly watchers: Set<Watcher>;
  busy: boolean;
  /** Something came while it was busy. */
  again: boolean;
}

/**
 * Shows conversations to those who watch them. The bus only says that there is something; what there is, is read from the
 * transcript, so a lost, doubled or early wake-up changes nothing and any process can serve any client.
 * At rest it costs one subscription and one question to the database every few seconds, for all sockets together.
 */
export class TranscriptHub {
  private readonly rooms = new Map<string, Room>();
  private readonly unsubscribe: () => void;
  private timer: NodeJS.Timeout | null = null;
  private looks = 0;

  constructor(
    private readonly options: HubOptions,
    private readonly limits: HubLimits,
  ) {
    this.unsubscribe = options.bus.subscribe((conversationId) => {
      if (conversationId === null) void this.catchUp();
      else this.wake(conversationId);
    });
  }

  isFull(conversationId: string): boolean {
    return (this.rooms.get(conversationId)?.watchers.size ?? 0) >= this.limits.mostSockets;
  }

  /** Shows all that comes after a sequence, then whatever is added. */
  join(conversationId: string, watching: Watching): void {
    const { socket, since } = watching;
    const watcher: Watcher = {
      socket,
      since,
      frames: (entries, last) => watching.frames(entries, last),
      sent: since,
      behind: false,
      wasBehind: false,
      alive: true,
      unconfirmed: 0,
    };
    const room = this.rooms.get(conversationId) ?? { watchers: new Set(), busy: false, again: false };
    this.rooms.set(conversationId, room);
    room.watchers.add(watcher);
    socket.on('pong', (data) => {
      watcher.alive = true;
      void this.confirm(conversationId, watcher, Number(data));
    });
    socket.on('message', () => (watcher.alive = true));
    socket.on('error', () => {
      socket.terminate();
    });
    socket.once('close', () => {
      this.leave(conversationId, room, watcher);
    });
    this.timer ??= setInterval(() => {
      this.look();
    }, CATCH_UP_MS).unref();
    this.wake(conversationId);
  }

  /** Clients come back by themselves, to whichever process is there. */
  close(): void {
    this.unsubscribe();
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
    for (const room of this.rooms.values()) for (const { socket } of room.watchers) socket.close(1001);
  }

  private leave(conversationId: string, room: Room, watcher: Watcher): void {
    room.watchers.delete(watcher);
    if (room.watchers.size > 0 || this.rooms.get(conversationId) !== room) return;
    this.rooms.delete(conversationId);
    if (this.rooms.size > 0 || !this.timer) return;
    clearInterval(this.timer);
    this.timer = null;
  }

  private wake(conversationId: string): void {
    const room = this.rooms.get(conversationId);
    if (!room) return;
    room.again = true;
    if (room.busy) return;
    void this.show(conversationId, room);
  }

  private async show(conversationId: string, room: Room): Promise<void> {
    const { pageSize } = this.limits;
    room.busy = true;
    try {
      while (room.again) {
        room.again = false;
        const ready = [...room.watchers].filter((watcher) => this.canTakeMore(watcher));
        if (ready.length === 0) return;
        const from = Math.min(...ready.map(({ sent }) => sent));
        const entries = await this.options.transcript.after(conversationId, from, pageSize);
        for (const watcher of ready) this.send(conversationId, watcher, entries);
        if (entries.length === pageSize) room.again = true;
      }
    } catch (fault) {
      // What was missed is found by the next look.
      this.options.onFault?.(fault);
    } finally {
      // In the same step as the last look at `again`, or a wake-up in between would be lost.
      room.busy = false;
    }
  }

  private send(conversationId: string, watcher: Watcher, read: readonly TranscriptEntry[]): void {
    const entries = read.filter(({ sequence }) => sequence > watcher.sent);
    const last = entries.at(-1)?.sequence;
    if (last === undefined) return;
    watcher.sent = last;
    for (const frame of watcher.frames(entries, last)) {
      watcher.socket.send(frame, (failed) => {
        if (failed || !watcher.behind) return;
        watcher.behind = false;
        this.wake(conversationId);
      });
    }
    const advisors = entries.findLast(({ speaker }) => speaker === 'conseiller');
    if (advisors === undefined) return;
    watcher.unconfirmed = advisors.sequence;
    askReceipt(watcher);
  }

  /**
   * Written to a socket is not arrived; but what a client answers to a ping shows that it has all that was written before. One
   * whose report failed is asked again with the next ping.
   */
  private async confirm(conversationId: string, watcher: Watcher, sequence: number): Promise<void> {
    if (!(sequence > 0 && sequence <= watcher.unconfirmed)) return;
    const told = await this.options.fetched(conversationId, sequence);
    if (told && watcher.unconfirmed === sequence) watcher.unconfirmed = 0;
  }

  private look(): void {
    this.looks += 1;
    void this.catchUp();
    const { tooSlow } = this.limits;
    if (tooSlow !== undefined) for (const watcher of this.all()) giveUpOn(watcher, tooSlow);
    if (this.looks % PING_EVERY !== 0) return;
    for (const watcher of this.all()) ping(watcher);
  }

  private *all(): Iterable<Watcher> {
    for (const { watchers } of this.rooms.values()) yield* watchers;
  }

  /** One question for all: which conversations have more than was shown. */
  private async catchUp(): Promise<void> {
    if (this.rooms.size === 0) return;
    try {
      const heads = await this.options.transcript.heads([...this.rooms.keys()]);
      for (const [conversationId, { watchers }] of this.rooms) {
        const head = heads.get(conversationId) ?? 0;
        if ([...watchers].some(({ sent }) => sent < head)) this.wake(conversationId);
      }
    } catch (fault) {
      this.options.onFault?.(fault);
    }
  }

  /** A slow reader is passed over until it has caught up; one that never does answers no ping either. */
  private canTakeMore(watcher: Watcher): boolean {
    const { socket } = watcher;
    watcher.behind = socket.bufferedAmount >= this.limits.mostBufferedBytes;
    return socket.readyState === socket.OPEN && !watcher.behind;
  }
}

function giveUpOn(watcher: Watcher, tooSlow: (socket: WebSocket) => void): void {
  const { socket, behind, wasBehind } = watcher;
  if (behind && wasBehind && socket.readyState === socket.OPEN) tooSlow(socket);
  watcher.wasBehind = watcher.behind;
}

function ping(watcher: Watcher): void {
  if (!watcher.alive) {
    watcher.socket.terminate();
    return;
  }
  watcher.alive = false;
  askReceipt(watcher);
}

/** The answer carries back what was sent. */
function askReceipt({ socket, unconfirmed }: Watcher): void {
  socket.ping(unconfirmed > 0 ? String(unconfirmed) : '');
}
