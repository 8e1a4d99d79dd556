import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface Running {
  child: ChildProcess;
  /** What it printed first. */
  address: string;
  /** Sends a signal and waits for the end; exit code, or null after a kill. */
  end: (signal: NodeJS.Signals) => Promise<number | null>;
}

/** Runs the compiled workspace as the process that it is. */
export async function runMain(main: string, args: readonly string[]): Promise<Running> {
  const child = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => {
      resolve(code);
    });
  });
  const lines = createInterface({ input: child.stdout });
  const address = await new Promise<string>((resolve, reject) => {
    lines.once('line', (line) => {
      resolve(/http:\S+/.exec(line)?.[0] ?? '');
    });
    void ended.then((code) => {
      reject(new Error(`ended with ${String(code)}`));
    });
  });
  return {
    child,
    address: address.replace(/\/$/, ''),
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}
