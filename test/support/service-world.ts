import { mkdtempSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../app/free-port';
import { createPersonalCodec } from '../../models/personal-codec';
import type { CountedUnitOfWork } from '../../models/unit-of-work';
import { createSlackWorkspace, type SlackWorkspace } from '../../playground/slack/workspace';
import { createTestDatabase, type TestDatabase } from './database';
import { serve } from './serve';

export const DIRECTLINE_SECRET = 'the direct line secret of service tests';

const SECRETS = {
  TOKEN_SECRET: 'the token secret of service tests',
  MASTER_KEY: 'the master key of service tests',
  DIRECTLINE_SECRET,
  OPS_PASSWORD: 'the ops password of service tests',
};

/** What lives outside the processes of the product: it stays while they come and go. */
export interface ServiceWorld {
  readonly database: TestDatabase;
  /** Reads what the processes wrote: on their database, with their key. */
  readonly unitOfWork: CountedUnitOfWork;
  readonly dataDir: string;
  /** Configuration of a process that is reached on a port of its own. */
  env(port: number): Record<string, string>;
  close(): Promise<void>;
}

export interface SlackOutside {
  readonly workspace: SlackWorkspace;
  /** Configuration of a process that has this desk. */
  readonly env: Record<string, string>;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';

export async function createServiceWorld(): Promise<ServiceWorld> {
  const database = await createTestDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'dossier-service-'));
  return {
    database,
    unitOfWork: database.createUnitOfWork({ codec: createPersonalCodec(SECRETS.MASTER_KEY) }),
    dataDir,
    env: (port) => ({ ...environment(dataDir, port), DATABASE_URL: database.url, SLACK: 'off' }),
    close: async () => {
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Configuration of a process that brings what it needs, apart from its secrets. */
export function environment(dataDir: string, port: number): Record<string, string> {
  return { ...SECRETS, HOST, PORT: String(port), DATA_DIR: dataDir };
}

/** A port on which a service may be started again and again, and the address that it has there. */
export async function ownPort(): Promise<{ readonly port: number; readonly origin: string }> {
  const port = await freePort(HOST);
  return { port, origin: `http://${HOST}:${port}` };
}

/** As often as it takes: Slack's own third try comes after a minute. */
const RETRY_DELAYS_MS = Array.from({ length: 300 }, () => 300);
const BOT_TOKEN = 'xoxb-service-tests';
const SIGNING_SECRET = 'the signing secret of service tests';

/** A Slack workspace of this process, which delivers to a service until it has taken what is delivered. */
export async function openSlack(world: ServiceWorld, serviceOrigin: string): Promise<SlackOutside> {
  const dataDir = join(world.dataDir, 'slack');
  await mkdir(dataDir, { recursive: true });
  const workspace = createSlackWorkspace({
    dataDir,
    signingSecret: SIGNING_SECRET,
    botToken: BOT_TOKEN,
    retryDelaysMs: RETRY_DELAYS_MS,
    rateLimits: { 'chat.postMessage': { burst: 50, perSecond: 20 } },
  });
  const server = await serve((req, res) => void workspace.handle(req, res));
  workspace.connect({ publicUrl: server.origin, deliver: `${serviceOrigin}/slack/events` });
  return {
    workspace,
    env: {
      SLACK: '',
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_API_URL: `${server.origin}/api/`,
      SLACK_CHANNEL: 'C0SINISTRES',
    },
    close: async () => {
      await workspace.close();
      await server.stop();
    },
  };
}
