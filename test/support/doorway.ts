import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds between two looks. */
const LOOK_MS = 50;
/** After so many looks those who wait try for themselves, and come back: nobody looks for ever. */
const MOST_LOOKS = 100;

const looking = new Map<string, Promise<void>>();

/**
 * Resolves when somebody listens at an address, or after five seconds. One looks for all who wait: requests of fifty clients to a
 * service that is down would take more of the processor than its start.
 */
export function somebodyListens(url: string): Promise<void> {
  const { host } = new URL(url);
  let look = looking.get(host);
  if (!look) {
    look = watch(url).finally(() => looking.delete(host));
    looking.set(host, look);
  }
  return look;
}

async function watch(url: string): Promise<void> {
  const { hostname, port } = new URL(url);
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    if (await opens(hostname, Number(port))) return;
    await wait(LOOK_MS, undefined, { ref: false });
  }
}

function opens(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });
}
