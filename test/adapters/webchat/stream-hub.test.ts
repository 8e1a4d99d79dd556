import { EventEmitter } from 'node:events';
import type { WebSocket } from 'ws';
import type { TranscriptEntry } from '../../../commands/ports';
import { StreamHub } from '../../../adapters/webchat/stream-hub';
import { MAX_BUFFERED_BYTES } from '../../../adapters/webchat/limits';

/** A socket whose line a test opens and closes. */
class TestSocket extends EventEmitter {
  readonly OPEN = 1;
  readyState = 1;
  bufferedAmount = 0;
  readonly frames: { watermark: string; activities: { id: string }[] }[] = [];
  /** What the pings carried. */
  readonly asked: string[] = [];
  closed: number | null = null;
  private readonly callbacks: ((error?: Error) => void)[] = [];
  /** What is sent stays in the buffer until `drain`. */
  slow = false;

  send(data: string, sent: (error?: Error) => void): void {
    this.frames.push(JSON.parse(data) as (typeof this.frames)[number]);
    if (!this.slow) {
      setImmediate(sent);
      return;
    }
    this.bufferedAmount += MAX_BUFFERED_BYTES;
    this.callbacks.push(sent);
  }

  drain(): void {
    this.bufferedAmount = 0;
    for (const sent of this.callbacks.splice(0)) sent();
  }

  ping(data: string): void {
    this.asked.push(data);
  }

  close(code: number): void {
    this.closed = code;
    this.end();
  }

  terminate(): void {
    this.closed = 1006;
    this.end();
  }

  get sequences(): number[] {
    return this.frames.flatMap(({ activities }) => activities.map(({ id }) => Number(id.split('|')[1])));
  }

  private end(): void {
    this.readyState = 3;
    this.emit('close');
  }
}

class World {
  lines = 0;
  reads = 0;
  headReads = 0;
  fault: Error | null = null;
  readonly faults: unknown[] = [];
  readonly fetched: number[] = [];
  /** Sequences of an advisor's lines; all others are the bot's. */
  readonly ofAdvisor: number[] = [];
  /** Whether reports are taken. */
  reachable = true;
  wake: (conversationId: string | null) => void = () => undefined;
  subscriptions = 0;
  readonly hub = new StreamHub(
    {
      transcript: {
        after: async (conversationId, sequence, limit) => {
          this.reads += 1;
          await settled();
          if (this.fault) throw this.fault;
          const count = Math.max(0, Math.min(limit, this.lines - sequence));
          return Array.from({ length: count }, (_, n) => {
            const next = sequence + n + 1;
            return line(conversationId, next, this.ofAdvisor.includes(next) ? 'conseiller' : 'bot');
          });
        },
        heads: (ids) => {
          this.headReads += 1;
          return this.fault ? Promise.reject(this.fault) : Promise.resolve(new Map(ids.map((id) => [id, this.lines])));
        },
      },
      bus: {
        subscribe: (listener) => {
          this.wake = listener;
          this.subscriptions += 1;
          return () => (this.subscriptions -= 1);
        },
      },
      onFault: (fault) => this.faults.push(fault),
    },
    (_conversationId, sequence) => {
      this.fetched.push(sequence);
      return Promise.resolve(this.reachable);
    },
  );

  join(since = 0): TestSocket {
    const socket = new TestSocket();
    this.hub.join('c', socket as unknown as WebSocket, since, () => 'address');
    return socket;
  }
}

function line(conversationId: string, sequence: number, speaker: TranscriptEntry['speaker']): TranscriptEntry {
  const activityId = `${conversationId}|${sequence}`;
  return {
    conversationId,
    sequence,
    speaker,
    activityId,
    activity: { type: 'message' },
    claimId: null,
    at: new Date(),
  };
}

/** Lets everything that is under way come to rest. */
async function settled(): Promise<void> {
  for (let n = 0; n < 20; n += 1) await Promise.resolve();
}

const upTo = (last: number, first = 1) => Array.from({ length: last - first + 1 }, (_, n) => first + n);

let world: World;

beforeEach(() => {
  jest.useFakeTimers();
  world = new World();
});
afterEach(() => {
  world.hub.close();
  jest.useRealTimers();
});

async function rest(): Promise<void> {
  for (let n = 0; n < 10; n += 1) {
    await settled();
    await jest.advanceTimersByTimeAsync(0);
  }
}

describe('a client that joins', () => {
  it('gets what comes after its watermark, in pages, then what is added', async () => {
    world.lines = 250;
    const socket = world.join(30);
    await rest();
    expect(socket.sequences).toEqual(upTo(250, 31));
    expect(socket.frames.map(({ watermark }) => watermark)).toEqual(['130', '230', '250']);
    world.lines = 252;
    world.wake('c');
    await rest();
    expect(socket.sequences).toEqual(upTo(252, 31));
  });

  it('with nothing to see gets no frame', async () => {
    const socket = world.join();
    await rest();
    expect(socket.frames).toEqual([]);
  });
});

describe('a wake-up', () => {
  it('costs one read, for all sockets of the conversation together', async () => {
    const sockets = [world.join(), world.join(), world.join()];
    await rest();
    world.reads = 0;
    world.lines = 2;
    world.wake('c');
    await rest();
    expect(world.reads).toBe(1);
    for (const socket of sockets) expect(socket.sequences).toEqual([1, 2]);
  });

  it('of a conversation that nobody watches costs nothing', async () => {
    world.join();
    await rest();
    world.reads = 0;
    world.wake('another');
    await rest();
    expect(world.reads).toBe(0);
  });

  it('while another is served is not lost', async () => {
    const socket = world.join();
    for (let n = 1; n <= 20; n += 1) {
      world.lines = n;
      world.wake('c');
      await Promise.resolve();
    }
    await rest();
    expect(socket.sequences).toEqual(upTo(20));
  });

  it('that comes twice or too early shows nothing twice', async () => {
    const socket = world.join();
    world.wake('c');
    world.wake('c');
    await rest();
    world.lines = 1;
    world.wake('c');
    world.wake('c');
    await rest();
    expect(socket.sequences).toEqual([1]);
  });

  it('that never comes is made good within five seconds, with one question for all sockets', async () => {
    const sockets = [world.join(), world.join()];
    await rest();
    world.lines = 3;
    world.headReads = 0;
    await jest.advanceTimersByTimeAsync(5_000);
    await rest();
    for (const socket of sockets) expect(socket.sequences).toEqual([1, 2, 3]);
    expect(world.headReads).toBe(1);
  });

  it('that may have been lost, as the bus says, is looked for at once', async () => {
    const socket = world.join();
    await rest();
    world.lines = 1;
    world.wake(null);
    await rest();
    expect(socket.sequences).toEqual([1]);
  });
});

it('at rest reads no transcript, and without sockets asks nothing at all', async () => {
  const socket = world.join();
  await rest();
  world.reads = 0;
  await jest.advanceTimersByTimeAsync(60_000);
  expect(world.reads).toBe(0);
  socket.emit('pong');
  socket.close(1000);
  world.headReads = 0;
  await jest.advanceTimersByTimeAsync(60_000);
  expect([world.headReads, jest.getTimerCount(), world.subscriptions]).toEqual([0, 0, 1]);
});

describe('a slow reader', () => {
  it('is passed over while it is behind, holds up nobody, and misses nothing', async () => {
    const [slow, quick] = [world.join(), world.join()];
    await rest();
    slow.slow = true;
    for (world.lines = 1; world.lines < 10; world.lines += 1) {
      world.wake('c');
      await rest();
    }
    world.wake('c');
    await rest();
    expect(quick.sequences).toEqual(upTo(10));
    expect(slow.sequences).toEqual([1]);
    slow.slow = false;
    slow.drain();
    await rest();
    expect(slow.sequences).toEqual(upTo(10));
  });

  it('that never reads is cut off', async () => {
    const [dead, alive] = [world.join(), world.join()];
    dead.slow = true;
    for (let n = 0; n < 10; n += 1) {
      await jest.advanceTimersByTimeAsync(5_000);
      alive.emit('pong');
    }
    expect(dead.closed).toBe(1006);
    expect(alive.closed).toBeNull();
    expect(alive.asked).toEqual(['', '']);
  });
});

it('a fault of the database is told, and made good by the next look', async () => {
  const socket = world.join();
  await rest();
  world.lines = 1;
  world.fault = new Error('gone');
  world.wake('c');
  await rest();
  expect(world.faults).toEqual([world.fault]);
  await jest.advanceTimersByTimeAsync(5_000);
  expect(world.faults).toHaveLength(2);
  world.fault = null;
  await jest.advanceTimersByTimeAsync(5_000);
  await rest();
  expect(socket.sequences).toEqual([1]);
});

describe('what an advisor said', () => {
  const pong = (socket: TestSocket, data: string) => socket.emit('pong', Buffer.from(data));

  it('is reported as fetched when the client has answered the ping behind it, and not before', async () => {
    const socket = world.join();
    world.ofAdvisor.push(2, 3);
    world.lines = 4;
    world.wake('c');
    await rest();
    expect([socket.sequences, socket.asked, world.fetched]).toEqual([[1, 2, 3, 4], ['3'], []]);
    pong(socket, '3');
    await rest();
    expect(world.fetched).toEqual([3]);
    pong(socket, '3');
    await rest();
    expect(world.fetched).toEqual([3]);
  });

  it('is asked about again with the next ping as long as the report did not get through', async () => {
    const socket = world.join();
    world.ofAdvisor.push(1);
    world.lines = 1;
    world.reachable = false;
    world.wake('c');
    await rest();
    pong(socket, '1');
    await rest();
    world.reachable = true;
    await jest.advanceTimersByTimeAsync(25_000);
    expect(socket.asked).toEqual(['1', '1']);
    pong(socket, '1');
    await rest();
    expect(world.fetched).toEqual([1, 1]);
  });

  it.each(['', '0', '-1', '2', '1e9', 'x'])(
    'is not reported for an answer that nobody asked for (%s)',
    async (data) => {
      const socket = world.join();
      world.ofAdvisor.push(1);
      world.lines = 2;
      world.wake('c');
      await rest();
      pong(socket, data);
      await rest();
      expect(world.fetched).toEqual([]);
    },
  );

  it('alone is asked about: a bot’s line sends no ping', async () => {
    const socket = world.join();
    world.lines = 5;
    world.wake('c');
    await rest();
    expect([socket.asked, world.fetched]).toEqual([[], []]);
  });
});

it('takes no more than twenty sockets of one conversation', () => {
  for (let n = 0; n < 20; n += 1) {
    expect(world.hub.isFull('c')).toBe(false);
    world.join();
  }
  expect(world.hub.isFull('c')).toBe(true);
});

it('closing asks all clients to come back elsewhere', async () => {
  const sockets = [world.join(), world.join()];
  await rest();
  world.hub.close();
  expect(sockets.map(({ closed }) => closed)).toEqual([1001, 1001]);
  expect([world.subscriptions, jest.getTimerCount()]).toEqual([0, 0]);
});
