import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, HTTPReceiver, LogLevel, webApi, type Logger } from '@slack/bolt';
import { BOT } from '../../../playground/slack/identity';
import type { SlackWorkspaceOptions } from '../../../playground/slack/settings';
import { createSlackWorkspace, type SlackWorkspace } from '../../../playground/slack/workspace';

export const SIGNING_SECRET = 'a-signing-secret';
export const BOT_TOKEN = 'xoxb-local';
export const CHANNEL = 'C0SINISTRES';
export const NADIA = 'U0ADVISOR1';
export const YOUSSEF = 'U0ADVISOR2';
export const STRANGER = 'U0STRANGER';

export interface Served {
  server: Server;
  origin: string;
  stop: () => Promise<void>;
}

export async function serveOn(listener: RequestListener, port = 0): Promise<Served> {
  const server = createServer(listener);
  // Browsers keep connections; one that is let go of at the moment of a request fails it.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  return { server, origin, stop };
}

export interface Loop {
  workspace: SlackWorkspace;
  client: webApi.WebClient;
  /** Origin of the workspace, with its base path. */
  base: string;
  dataDir: string;
  stop: () => Promise<void>;
}

export function temporaryDir(): string {
  return mkdtempSync(join(tmpdir(), 'playground-'));
}

export function workspaceOptions(more: Partial<SlackWorkspaceOptions> = {}): SlackWorkspaceOptions {
  return {
    dataDir: temporaryDir(),
    signingSecret: SIGNING_SECRET,
    botToken: BOT_TOKEN,
    retryDelaysMs: [0, 200, 500],
    rateLimits: {},
    ...more,
  };
}

/** Refusals are what many tests are about: they are read from errors, not from logs. */
const quiet: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
};

/** A real client that neither retries nor waits, as the notes advise. */
export function clientOf(base: string, token = BOT_TOKEN): webApi.WebClient {
  return new webApi.WebClient(token, {
    slackApiUrl: `${base}/api/`,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: quiet,
  });
}

/** A workspace on a server of its own, under a path prefix, with no app behind it yet. */
export async function startWorkspace(more: Partial<SlackWorkspaceOptions> = {}): Promise<Loop> {
  const options = workspaceOptions({ basePath: '/playground/slack', ...more });
  const workspace = createSlackWorkspace(options);
  const served = await serveOn((req, res) => void workspace.handle(req, res));
  const base = `${served.origin}${options.basePath ?? ''}`;
  workspace.connect({ publicUrl: served.origin });
  return {
    workspace,
    base,
    client: clientOf(base),
    dataDir: options.dataDir,
    stop: async () => {
      await workspace.close();
      await served.stop();
      await rm(options.dataDir, { recursive: true, force: true });
    },
  };
}

export interface BoltApp {
  app: App;
  url: string;
  /** Events that reached the server, acknowledged or not. */
  requests: { retryNum: string | undefined; reason: string | undefined }[];
  stop: () => Promise<void>;
}

/** The real Bolt app, on a plain server, answering after its handlers as ours does. */
export async function startBolt(base: string, secret = SIGNING_SECRET): Promise<BoltApp> {
  const receiver = new HTTPReceiver({
    signingSecret: secret,
    endpoints: ['/slack/events'],
    processBeforeResponse: true,
    logger: quiet,
  });
  const app = new App({
    receiver,
    processBeforeResponse: true,
    token: BOT_TOKEN,
    botId: BOT.botId,
    botUserId: BOT.userId,
    clientOptions: { slackApiUrl: `${base}/api/`, retryConfig: { retries: 0 } },
    logger: quiet,
  });
  app.error((error) => Promise.reject(error));
  const requests: BoltApp['requests'] = [];
  const served = await serveOn((req, res) => {
    const [retryNum, reason] = [req.headers['x-slack-retry-num'], req.headers['x-slack-retry-reason']].map(String);
    requests.push({ retryNum, reason });
    receiver.requestListener(req, res);
  });
  return { app, url: `${served.origin}/slack/events`, requests, stop: served.stop };
}
