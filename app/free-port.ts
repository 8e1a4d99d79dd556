import { createServer, type AddressInfo } from 'node:net';

/** A port that nobody listens on. Addresses have to be known before the service listens, so `PORT=0` is settled here. */
export function freePort(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, host, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}
