import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { freePort } from '../../app/free-port';
import { layFoundation, type Foundation } from '../../app/foundation';
import { composeService, type Service } from '../../app/service';
import { loadConfig } from '../../config/config';
import type { WhatsappConfig } from '../../config/whatsapp';
import { loadDemoData } from '../../models/demo/load-demo';
import { createSlackWorkspace, type SlackWorkspace } from '../../playground/slack/workspace';
import { createTestDatabase, type TestDatabase } from './database';
import { serve } from './serve';
import { SocketClient } from './socket-client';

const HOST = '127.0.0.1';
const BOT_TOKEN = 'xoxb-socket-tests';
const SIGNING_SECRET = 'the signing secret of socket tests';
export const TOKEN_SECRET = 'the token secret of socket tests';
export const DIRECTLINE_SECRET = 'the direct line secret of socket tests';

const SECRETS = {
  TOKEN_SECRET,
  MASTER_KEY: 'test master key of 32 bytes, yes',
  DIRECTLINE_SECRET,
  OPS_PASSWORD: 'the ops password of socket tests',
};

interface Running {
  readonly service: Service;
  readonly foundation: Foundation;
  readonly origin: string;
}

/** What a product has apart from its environment. */
interface Outfit {
  /** Where its customers on WhatsApp are; absent: nowhere. */
  readonly whatsapp?: WhatsappConfig;
  /** By default it has the demo's people and dossiers. */
  readonly demoData?: boolean;
}

/** The composed product on a database of its own, its Slack a stand-in in this process. */
export class SocketProduct {
  origin = '';
  /** Lines of the log, as written. */
  readonly log: string[] = [];
  readonly clients: SocketClient[] = [];
  private readonly running: Running[] = [];

  private constructor(
    readonly database: TestDatabase,
    readonly workspace: SlackWorkspace,
    private readonly slack: Awaited<ReturnType<typeof serve>>,
    private readonly dataDir: string,
    private readonly env: Readonly<Record<string, string>>,
    private readonly outfit: Outfit,
  ) {}

  static async start(env: Readonly<Record<string, string>> = {}, outfit: Outfit = {}): Promise<SocketProduct> {
    const database = await createTestDatabase();
    const dataDir = mkdtempSync(join(tmpdir(), 'dossier-socket-'));
    const workspace = createSlackWorkspace({
      dataDir,
      signingSecret: SIGNING_SECRET,
      botToken: BOT_TOKEN,
      retryDelaysMs: [0, 100, 300],
      rateLimits: { 'chat.postMessage': { burst: 1_000, perSecond: 1_000 } },
    });
    const slack = await serve((req, res) => void workspace.handle(req, res));
    const product = new SocketProduct(database, workspace, slack, dataDir, env, outfit);
    product.origin = await product.addProcess({ worker: true });
    if (outfit.demoData !== false) {
      const { unitOfWork, files } = product.first.foundation;
      await loadDemoData({ unitOfWork, clock: database.clock, files, postCards: false });
    }
    workspace.connect({ publicUrl: slack.origin, deliver: `${product.origin}/slack/events` });
    return product;
  }

  /** One more process, or the first, on the same database. @returns where it is. */
  async addProcess({ worker }: { readonly worker: boolean }, port?: number): Promise<string> {
    const at = port ?? (await freePort(HOST));
    const origin = `http://${HOST}:${at}`;
    const { database, dataDir, slack } = this;
    const config = loadConfig(
      {
        ...SECRETS,
        HOST,
        PORT: String(at),
        DATA_DIR: dataDir,
        DATABASE_URL: database.url,
        SLACK_BOT_TOKEN: BOT_TOKEN,
        SLACK_SIGNING_SECRET: SIGNING_SECRET,
        SLACK_API_URL: `${slack.origin}/api/`,
        SLACK_CHANNEL: 'C0SINISTRES',
        ADVISOR_REPLY_DELAY_SECONDS: '0',
        API_CALLS_PER_MINUTE: '100000',
        ...(this.env.SPEECH_URL === undefined ? { VOICE: 'off' } : {}),
        ...this.env,
      },
      { read: () => '', localSecrets: () => SECRETS },
    );
    const log = pino({ level: 'debug' }, { write: (line: string) => this.log.push(line) });
    const probes = { clock: database.clock };
    const foundation = await layFoundation(config, database.url, log, probes);
    const connection = { botToken: BOT_TOKEN, signingSecret: SIGNING_SECRET, appToken: null, channel: 'C0SINISTRES' };
    const service = await composeService(foundation, {
      roles: { web: true, worker },
      slack: { ...connection, apiUrl: `${slack.origin}/api/` },
      whatsapp: this.outfit.whatsapp ?? null,
      publicUrl: origin,
      probes,
    });
    await service.listen(at, HOST);
    this.running.push({ service, foundation, origin });
    return origin;
  }

  /** Ends the first process and starts it again on its address: memory is lost, the database is not. */
  async restart(): Promise<void> {
    await stop(this.first);
    this.running.shift();
    await this.addProcess({ worker: true }, Number(new URL(this.origin).port));
    const again = this.running.pop();
    if (again) this.running.unshift(again);
  }

  client(session?: string, origin = this.origin): SocketClient {
    const client = new SocketClient(origin, session);
    this.clients.push(client);
    return client;
  }

  async close(): Promise<void> {
    for (const client of this.clients) client.cut();
    for (const running of this.running) await stop(running);
    await this.workspace.close();
    await this.slack.stop();
    await this.database.drop();
    await rm(this.dataDir, { recursive: true, force: true });
  }

  get first(): Running {
    const [first] = this.running;
    if (!first) throw new Error('no process runs');
    return first;
  }
}

async function stop({ service, foundation }: Running): Promise<void> {
  await service.stop();
  await foundation.close();
}

/** For a test file: one product, started before its first test. */
export function withSocketProduct(
  env: () => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>> = () => ({}),
): () => SocketProduct {
  let product: SocketProduct | undefined;
  beforeAll(async () => {
    product = await SocketProduct.start(await env());
  }, 60_000);
  afterAll(async () => {
    await product?.close();
  }, 60_000);
  return () => {
    if (product === undefined) throw new Error('the product runs while tests do');
    return product;
  };
}
