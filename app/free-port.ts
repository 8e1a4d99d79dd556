import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Systems take the ports of outgoing connections from above these, so that none of them is lost to one between probe and use. */
const LOWEST = 10_240;
const HIGHEST = 32_767;
const MOST_TRIES = 50;

/** A port that nobody listens on. Addresses have to be known before the service listens, so `PORT=0` is settled here. */
export async function freePort(host: string): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    const port = randomInt(LOWEST, HIGHEST + 1);
    try {
      await probe(host, port);
      return port;
    } catch (cause) {
      if (tries >= MOST_TRIES) throw cause;
    }
  }
}

function probe(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, host, () => {
      server.close(() => {
        resolve();
      });
    });
  });
}
