import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Characters of what a process printed that are kept, to be shown when a test fails. */
const KEPT = 100_000;

export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

const DIST = path.resolve(process.env.DOSSIER_DIST ?? path.join(__dirname, '..', '..', 'dist'));

/**
 * A file of the compiled product.
 * @throws Error that says how to build it.
 */
export function compiled(file: string): string {
  const whole = path.join(DIST, file);
  if (!existsSync(whole)) throw new Error(`${whole} is missing: run \`npm run build\` before this test`);
  return whole;
}

/** A process of the product, as an operator would start it. */
export class ServiceProcess {
  /** What it printed, errors too. */
  output = '';
  readonly ended: Promise<Ending>;
  private readonly child: ChildProcess;
  private ending: Ending | null = null;
  private readonly watchers = new Set<() => void>();

  /** @param env all that it gets, apart from what finds programs. */
  constructor(args: readonly string[], env: Readonly<Record<string, string>>, cwd: string) {
    this.child = spawn(process.execPath, args, {
      cwd,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.output = (this.output + chunk.toString()).slice(-KEPT);
        this.changed();
      });
    }
    this.ended = new Promise((resolve) => {
      this.child.once('close', (code, signal) => {
        this.ending = { code, signal };
        this.changed();
        resolve(this.ending);
      });
    });
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** Resolves with true once it has printed this, with false if it ended before. @throws Error after the patience. */
  printed(text: string | RegExp, patienceMs = 30_000): Promise<boolean> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const found = typeof text === 'string' ? this.output.includes(text) : text.test(this.output);
        if (found || this.ending)
          done(() => {
            resolve(found);
          });
      };
      const timer = setTimeout(() => {
        done(() => {
          reject(new Error(`the process did not print ${String(text)} but:\n${this.output}`));
        });
      }, patienceMs);
      const done = (tell: () => void): void => {
        clearTimeout(timer);
        this.watchers.delete(look);
        tell();
      };
      this.watchers.add(look);
      look();
    });
  }

  tell(message: object): void {
    this.child.send(message);
  }

  /** @returns how it ended, by this signal or before. */
  async end(signal: NodeJS.Signals): Promise<Ending> {
    if (!this.ending) this.child.kill(signal);
    return this.ended;
  }

  private changed(): void {
    for (const watcher of this.watchers) watcher();
  }
}
