import type { Bus, WakeLine } from '../../commands/ports';
import { createBus } from '../../jobs/bus';
import { createRedisWakeLine } from '../../jobs/redis-wake-line';
import { createPostgresWakeLine } from '../../models/postgres-wake-line';
import { eventually } from '../support/eventually';
import { describeOnEachStore, type StoreBench } from '../support/queue-stores';

/** What a process heard: conversations, and `null` for "look again". */
interface Ear {
  readonly bus: Bus;
  readonly heard: (string | null)[];
  readonly faults: unknown[];
}

function listenTo(line: WakeLine, faults: unknown[]): Ear {
  const bus = createBus(line, (fault) => faults.push(fault));
  const heard: (string | null)[] = [];
  bus.subscribe((conversationId) => heard.push(conversationId));
  return { bus, heard, faults };
}

function anEar({ settings }: Pick<StoreBench, 'settings'>): Ear {
  const faults: unknown[] = [];
  const onError = (fault: unknown) => void faults.push(fault);
  const line = settings.redisUrl
    ? createRedisWakeLine(settings.redisUrl, onError)
    : createPostgresWakeLine(settings.databaseUrl, onError);
  return listenTo(line, faults);
}

/** From now on nothing is missed. */
function ready({ heard }: Ear): Promise<unknown> {
  return eventually(() => heard.includes(null));
}

describeOnEachStore('wake-ups between processes', (bench) => {
  const open: Ear[] = [];
  const ear = (settings: StoreBench['settings'] = bench().settings): Ear => {
    const made = anEar({ settings });
    open.push(made);
    return made;
  };
  afterEach(async () => {
    for (const { bus } of open.splice(0)) await bus.close();
  });

  test('reach the own process at once and the others soon, each once', async () => {
    const [one, two, three] = [ear(), ear(), ear()];
    await Promise.all([one, two, three].map(ready));
    one.bus.publish(['c1', 'c2']);
    expect(one.heard.slice(1)).toEqual(['c1', 'c2']);
    await eventually(() => two.heard.includes('c2') && three.heard.includes('c2'));
    two.bus.publish(['c3']);
    await eventually(() => one.heard.includes('c3') && three.heard.includes('c3'));
    expect(one.heard.filter((id) => id === 'c1')).toHaveLength(1);
    expect(two.heard.slice(1)).toEqual(['c1', 'c2', 'c3']);
  });

  test('of a thousand conversations all arrive, in few messages', async () => {
    const [one, two] = [ear(), ear()];
    await Promise.all([one, two].map(ready));
    const ids = Array.from(
      { length: 1_000 },
      (_, index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    );
    for (const id of ids) one.bus.publish([id]);
    await eventually(() => new Set(two.heard).size === 1_001);
    expect(one.faults).toEqual([]);
  });

  test('after a cut everybody is told to look again, and hears what follows', async () => {
    const { gate, settings } = await bench().behindGate();
    const [one, two] = [ear(), ear(settings)];
    await Promise.all([one, two].map(ready));
    await gate.shut();
    one.bus.publish(['perdue']);
    await gate.open();
    await eventually(() => two.heard.filter((id) => id === null).length === 2);
    one.bus.publish(['suite']);
    await eventually(() => two.heard.includes('suite'));
    expect(two.heard).not.toContain('perdue');
    // The sender's own connection was cut as well.
    two.bus.publish(['retour']);
    await eventually(() => {
      two.bus.publish(['retour']);
      return one.heard.includes('retour');
    });
  });

  test('end with the subscription, and with the bus', async () => {
    const [one, two] = [ear(), ear()];
    await Promise.all([one, two].map(ready));
    const heard: (string | null)[] = [];
    const stop = two.bus.subscribe((id) => heard.push(id));
    stop();
    one.bus.publish(['c1']);
    await eventually(() => two.heard.includes('c1'));
    expect(heard).toEqual([]);
    await two.bus.close();
    two.bus.publish(['c2']);
    one.bus.publish(['c3']);
    await eventually(() => one.heard.includes('c3'));
    expect(two.heard).not.toContain('c2');
    expect(one.heard).not.toContain('c2');
    expect(two.heard).not.toContain('c3');
  });

  test('closing does not wait for a store that is away', async () => {
    const { gate, settings } = await bench().behindGate();
    const one = ear(settings);
    await ready(one);
    await gate.shut();
    one.bus.publish(['c1']);
    const before = Date.now();
    await one.bus.close();
    expect(Date.now() - before).toBeLessThan(3_000);
  });
});

describe('the bus itself', () => {
  /** A line that a test holds up. */
  class SlowLine implements WakeLine {
    readonly sent: string[] = [];
    private go: (() => void)[] = [];
    say: (message: string | null) => void = () => undefined;

    send(message: string): Promise<void> {
      this.sent.push(message);
      return new Promise((resolve) => this.go.push(resolve));
    }

    /** The message that is under way has arrived. */
    arrive(): void {
      this.go.shift()?.();
    }

    /** Resolves with so many messages. */
    async has(count: number): Promise<void> {
      await eventually(() => this.sent.length === count);
    }

    listen(onMessage: (message: string | null) => void): void {
      this.say = onMessage;
    }

    close(): Promise<void> {
      return Promise.resolve();
    }
  }

  function idsIn(message = ''): string[] {
    return message.split(',').slice(1);
  }

  test('gathers what comes while the line is busy or pauses, each conversation once', async () => {
    const line = new SlowLine();
    const { bus } = listenTo(line, []);
    bus.publish(['c1']);
    for (let turn = 0; turn < 50; turn += 1) bus.publish([`c${turn % 5}`]);
    expect(line.sent.map(idsIn)).toEqual([['c1']]);
    line.arrive();
    // The line is free again; what comes now waits for the end of the pause.
    await new Promise((resolve) => setImmediate(resolve));
    bus.publish(['c5']);
    expect(line.sent).toHaveLength(1);
    await line.has(2);
    expect(line.sent.map(idsIn)).toEqual([['c1'], ['c0', 'c1', 'c2', 'c3', 'c4', 'c5']]);
    line.arrive();
    bus.publish(['c9']);
    await line.has(3);
    expect(line.sent.map(idsIn).at(-1)).toEqual(['c9']);
    line.arrive();
    await bus.close();
  });

  test('says the rest without a pause when it closes', async () => {
    const sent: string[] = [];
    const line: WakeLine = {
      send: (message) => {
        sent.push(message);
        return Promise.resolve();
      },
      listen: () => undefined,
      close: () => Promise.resolve(),
    };
    const { bus } = listenTo(line, []);
    // With a pause after each message it would take two seconds, and a bus that closes waits for one.
    bus.publish(Array.from({ length: 30_000 }, (_, index) => `${index}`));
    await bus.close();
    expect(sent.flatMap(idsIn)).toHaveLength(30_000);
  });

  test('cuts messages to what the store takes', async () => {
    const line = new SlowLine();
    const { bus } = listenTo(line, []);
    bus.publish(['first']);
    bus.publish(Array.from({ length: 400 }, (_, index) => `${index}`));
    for (let message = 1; message < 4; message += 1) {
      line.arrive();
      await line.has(message + 1);
    }
    line.arrive();
    expect(line.sent.map((message) => idsIn(message).length)).toEqual([1, 150, 150, 100]);
    await bus.close();
  });

  test('goes on after a message that the line lost, and after a listener that threw', async () => {
    const faults: unknown[] = [];
    let lost = true;
    const sent: string[] = [];
    const line: WakeLine = {
      send: (message) => {
        if (lost) return Promise.reject(new Error('lost'));
        sent.push(message);
        return Promise.resolve();
      },
      listen: () => undefined,
      close: () => Promise.resolve(),
    };
    const { bus, heard } = listenTo(line, faults);
    bus.subscribe(() => {
      throw new Error('clumsy');
    });
    const late: (string | null)[] = [];
    bus.subscribe((id) => late.push(id));
    bus.publish(['c1']);
    await eventually(() => faults.length === 2);
    lost = false;
    bus.publish(['c2']);
    await eventually(() => sent.length === 1);
    expect(heard).toEqual(['c1', 'c2']);
    expect(late).toEqual(['c1', 'c2']);
  });

  test('passes on what others say, and not its own echo', () => {
    const line = new SlowLine();
    const { bus, heard } = listenTo(line, []);
    bus.publish(['c1']);
    line.say(line.sent[0] ?? '');
    line.say('somebody-else,c2,c3');
    line.say(null);
    expect(heard).toEqual(['c1', 'c2', 'c3', null]);
  });
});
