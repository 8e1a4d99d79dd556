import pino from 'pino';
import { createWebchat } from '../../adapters/webchat/create-webchat';
import type { WebchatOptions } from '../../adapters/webchat/types';
import type { HttpRoute } from '../../adapters/channel';
import { createHttpServer } from '../../app/http-server';
import { TcpGate } from './tcp-gate';

/** Serves the web chat adapter on a free port, behind a gate that can cut every line at once. */
export async function serveWebchat(
  options: WebchatOptions,
  pages: readonly HttpRoute[] = [],
): Promise<{ base: string; cut(): void; close(): Promise<void> }> {
  const adapter = createWebchat(options);
  const server = createHttpServer([...adapter.routes, ...pages], adapter.upgrades, { log: pino({ level: 'silent' }) });
  const port = await server.listen(0, '127.0.0.1');
  const gate = await new TcpGate(port).open();
  return {
    base: `http://127.0.0.1:${gate.port}`,
    cut: () => {
      gate.cut();
    },
    close: async () => {
      await adapter.close();
      await gate.shut();
      await server.close(2_000);
    },
  };
}
