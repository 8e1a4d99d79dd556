import { fork, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../app/free-port';

const START = join(__dirname, '..', '..', 'dist', 'app', 'start.js');

/** What `npm start` runs, on a data folder and a port of its own. */
export class StartedProduct {
  readonly dataDir = mkdtempSync(join(tmpdir(), 'dossier-e2e-'));
  private child: ChildProcess | null = null;
  private port = 0;

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts, or starts again on the same data and port. */
  async start(): Promise<void> {
    if (!existsSync(START)) throw new Error('The compiled service is missing: run `npm run build`');
    this.port ||= await freePort('127.0.0.1');
    const env = { ...process.env, NODE_ENV: 'development', DATA_DIR: this.dataDir, PORT: String(this.port) };
    this.child = fork(START, [], {
      env: { ...env, ADVISOR_REPLY_DELAY_SECONDS: '1', LOG_LEVEL: 'warn' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const ended = new Promise<never>((_, reject) =>
      this.child?.once('exit', (code) => {
        reject(new Error(`the product ended with ${String(code)} before it was ready`));
      }),
    );
    ended.catch(() => undefined);
    await Promise.race([this.ready(), ended]);
  }

  /** Stops it as Ctrl-C does, or as a power cut does. */
  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    const { child } = this;
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  private async ready(): Promise<void> {
    for (;;) {
      const answer = await fetch(`${this.url}/readyz`).catch(() => null);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
