import type { PassThrough } from 'node:stream';
import type { Bus } from '../../commands/ports';
import type { Language } from '../../domain/people/people';
import { HEARTBEAT_MS, MAX_BUFFERED_BYTES, MAX_STREAMS_PER_PERSON } from './limits';

/** What a reading found: dossiers by number, and which there are in which order; null order: only these were read. */
export interface LiveReading {
  readonly order: readonly string[] | null;
  /** Id of each dossier that was read, with its card in a watcher's words. */
  readonly dossiers: readonly {
    readonly id: string;
    readonly reference: string;
    readonly draw: (watching: Watching) => Drawn;
  }[];
}

export interface Drawn {
  readonly html: string;
  /** Changes whenever the card does. */
  readonly version: string;
}

/** Who looks, and how. */
export interface Watching {
  readonly lang: Language;
  readonly strong: boolean;
  readonly relative: boolean;
}

interface Watcher extends Watching {
  readonly stream: PassThrough;
  /** Versions of the cards that the browser has, by number. */
  readonly has: Map<string, string>;
  order: string;
}

interface Room {
  readonly watchers: Set<Watcher>;
  /** Dossiers to be read: all, or these. */
  readonly due: Set<string>;
  all: boolean;
  busy: boolean;
}

export interface LiveHubOptions {
  readonly bus: Pick<Bus, 'subscribe'>;
  /** Reads dossiers of a person; all when none is named. */
  read(
    room: { readonly clientId: string; readonly relative: boolean },
    ids: readonly string[] | null,
  ): Promise<LiveReading>;
  readonly onFault: (fault: unknown) => void;
}

/**
 * Shows changes of dossiers to those who follow them, as server-sent events. The bus only says which dossier has changed, on
 * whatever process; what it is now is read from the database, once for all who watch the same person's. A wake-up that was
 * lost with the line to the database is made good when the line is back.
 */
export class LiveHub {
  private readonly rooms = new Map<string, Room>();
  /** Which rooms show a dossier. */
  private readonly places = new Map<string, Set<string>>();
  private readonly unsubscribe: () => void;
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly options: LiveHubOptions) {
    this.unsubscribe = options.bus.subscribe((id) => {
      if (id === null) for (const key of this.rooms.keys()) this.wake(key, null);
      else this.changed(id);
    });
  }

  isFull(clientId: string, relative: boolean): boolean {
    return (this.rooms.get(keyOf(clientId, relative))?.watchers.size ?? 0) >= MAX_STREAMS_PER_PERSON;
  }

  /** @param has versions of the cards that the page was written with. */
  join(
    watching: Watching & { readonly clientId: string; readonly stream: PassThrough; readonly has: readonly string[] },
  ): void {
    const key = keyOf(watching.clientId, watching.relative);
    const room = this.rooms.get(key) ?? { watchers: new Set(), due: new Set(), all: false, busy: false };
    this.rooms.set(key, room);
    const { stream, lang, strong, relative, has } = watching;
    const versions = has
      .map((pair) => pair.split(':'))
      .map(([number = '', version = '']) => [number, version] as const);
    const watcher: Watcher = { stream, lang, strong, relative, has: new Map(versions), order: '' };
    watcher.order = [...watcher.has.keys()].join();
    room.watchers.add(watcher);
    stream.once('close', () => {
      this.leave(key, room, watcher);
    });
    this.timer ??= setInterval(() => {
      for (const { watchers } of this.rooms.values()) for (const each of watchers) send(each, ': \n\n');
    }, HEARTBEAT_MS).unref();
    // What changed between the page and its stream.
    this.wake(key, null);
  }

  close(): void {
    this.unsubscribe();
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
    for (const { watchers } of this.rooms.values()) for (const { stream } of watchers) stream.end();
  }

  /** A dossier, or a person who has a new one. */
  private changed(id: string): void {
    for (const relative of [false, true]) this.wake(keyOf(id, relative), null);
    for (const key of this.places.get(id) ?? []) this.wake(key, id);
  }

  private leave(key: string, room: Room, watcher: Watcher): void {
    room.watchers.delete(watcher);
    if (room.watchers.size > 0 || this.rooms.get(key) !== room) return;
    this.rooms.delete(key);
    for (const [id, keys] of this.places) {
      keys.delete(key);
      if (keys.size === 0) this.places.delete(id);
    }
    if (this.rooms.size > 0 || !this.timer) return;
    clearInterval(this.timer);
    this.timer = null;
  }

  /** @param id null: all of the room. */
  private wake(key: string, id: string | null): void {
    const room = this.rooms.get(key);
    if (!room) return;
    if (id === null) room.all = true;
    else room.due.add(id);
    if (!room.busy) void this.show(key, room);
  }

  private async show(key: string, room: Room): Promise<void> {
    room.busy = true;
    try {
      while (room.watchers.size > 0 && (room.all || room.due.size > 0)) {
        const ids = room.all ? null : [...room.due];
        room.all = false;
        room.due.clear();
        const reading = await this.options.read(roomOf(key), ids);
        for (const { id } of reading.dossiers) this.places.set(id, (this.places.get(id) ?? new Set()).add(key));
        for (const watcher of room.watchers) this.tell(watcher, reading);
      }
    } catch (fault) {
      this.options.onFault(fault);
      // The browsers come back, and are told then.
      for (const { stream } of room.watchers) stream.end();
    } finally {
      // In the same step as the last look at what is due, or a wake-up in between would be lost.
      room.busy = false;
    }
  }

  private tell(watcher: Watcher, { order, dossiers }: LiveReading): void {
    const drawn = dossiers.map(({ reference, draw }) => ({ numero: reference, ...draw(watcher) }));
    const fresh = drawn.filter(({ numero, version }) => watcher.has.get(numero) !== version);
    const moved = order !== null && order.join() !== watcher.order;
    if (fresh.length === 0 && !moved) return;
    for (const { numero, version } of fresh) watcher.has.set(numero, version);
    if (order !== null) watcher.order = order.join();
    const data = { ordre: order, cartes: fresh };
    send(watcher, `event: dossiers\ndata: ${JSON.stringify(data)}\n\n`);
  }
}

function send({ stream }: Watcher, text: string): void {
  if (stream.writableLength > MAX_BUFFERED_BYTES) stream.destroy();
  else if (stream.writable) stream.write(text);
}

function keyOf(clientId: string, relative: boolean): string {
  return `${clientId} ${relative ? 'proche' : 'assure'}`;
}

function roomOf(key: string): { readonly clientId: string; readonly relative: boolean } {
  const [clientId = '', who] = key.split(' ');
  return { clientId, relative: who === 'proche' };
}
