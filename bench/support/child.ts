import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

/** What a measured process can tell of its work. */
interface OwnCounters {
  readonly roundTrips: number;
  readonly commits: number;
  /** Resident bytes. */
  readonly memory: number;
}

export interface Counters extends OwnCounters {
  /** Milliseconds of processor time since it began: hardly moved by whatever else runs on the machine. */
  readonly processor: number;
}

/** In the child: says where it listens, and its counters when asked; ends with its parent. */
export function serveParent(port: number, counters: () => OwnCounters): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ ...counters(), processor: (user + system) / 1000 } satisfies Counters);
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.({ port });
}

export interface Measured {
  readonly port: number;
  counters(): Promise<Counters>;
  /** Resolves when it has ended. */
  stop(): Promise<void>;
}

/** In the bench: a process of its own, so that what is measured does not share a core's time with who measures. */
export async function startChild(
  script: string,
  args: readonly string[],
  flags: readonly string[] = [],
): Promise<Measured> {
  const child = fork(join(__dirname, script), [...args], {
    execArgv: [...process.execArgv, ...flags],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const { port } = (await answer(child)) as { port: number };
  return {
    port,
    counters: async () => {
      const answered = answer(child);
      child.send('counters');
      return (await answered) as Counters;
    },
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => {
          resolve();
        });
        child.disconnect();
      }),
  };
}

function answer(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null): void => {
      reject(new Error(`the measured process ended with ${String(code)}`));
    };
    child.once('exit', onExit);
    child.once('message', (message) => {
      child.off('exit', onExit);
      resolve(message);
    });
  });
}
