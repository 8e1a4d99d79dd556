import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIntake } from '../../adapters/files/intake';
import { boltLogger, type SlackLog } from '../../adapters/slack/bolt-logger';
import { SlackDesk } from '../../adapters/slack/desk';
import { createSlackApp, type SlackApp } from '../../adapters/slack/slack-app';
import { acceptDeskInput } from '../../commands/desk/accept-desk-input';
import { createDeskDelivery } from '../../commands/desk/deliver-to-desk';
import type { DeskSettings } from '../../commands/desk/desk-settings';
import { handleDeskInput, type DeskDeps } from '../../commands/desk/handle-desk-input';
import type { StoredOutboxMessage } from '../../commands/ports-outbox';
import { OutboxDispatcher, type OutboxHandler } from '../../jobs/outbox-dispatcher';
import type { RateLimit } from '../../playground/slack/settings';
import { createSlackWorkspace, type SlackWorkspace } from '../../playground/slack/workspace';
import type { TestDatabase } from './database';
import { serve } from './serve';

export const CHANNEL = 'C0SINISTRES';
export const NADIA = 'U0ADVISOR1';
export const YOUSSEF = 'U0ADVISOR2';
export const CLAIRE = 'U0SUPERV01';
export const STRANGER = 'U0STRANGER';
export const SIGNING_SECRET = 'a signing secret of the tests';
const BOT_TOKEN = 'xoxb-tests';

export interface BenchOptions {
  readonly settings?: Partial<DeskSettings>;
  readonly rateLimit?: RateLimit;
  /** Runs the customers' turns; by default what they would be given is only kept. */
  readonly tellCustomer?: OutboxHandler;
  /** Called between a call to Slack and its record. */
  readonly beforeRecord?: () => void | Promise<void>;
}

/** The desk as the product wires it, with a real workspace, real Bolt over HTTP and a real database. */
export interface SlackBench {
  readonly workspace: SlackWorkspace;
  readonly app: SlackApp;
  readonly desk: SlackDesk;
  readonly deps: DeskDeps;
  /** Where Slack delivers to. */
  readonly eventsUrl: string;
  /** Conversation events that left, in order: what the customer's turns would be given. */
  readonly events: StoredOutboxMessage[];
  /** What the adapter and the outbox reported. */
  readonly reports: object[];
  /** Tries what is due, once each; returns how many rows are done with. */
  pump(): Promise<number>;
  /** Until nothing is under way and nothing due is left. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

export async function startSlackBench(database: TestDatabase, options: BenchOptions = {}): Promise<SlackBench> {
  const dataDir = mkdtempSync(join(tmpdir(), 'dossier-slack-'));
  const workspace = createSlackWorkspace({
    dataDir,
    signingSecret: SIGNING_SECRET,
    botToken: BOT_TOKEN,
    retryDelaysMs: [0, 50, 100],
    now: () => database.clock.now().getTime(),
    rateLimits: { 'chat.postMessage': options.rateLimit ?? { burst: 1000, perSecond: 1000 } },
  });
  const slack = await serve((req, res) => void workspace.handle(req, res));
  const reports: object[] = [];
  const log: SlackLog = { warn: (fields) => void reports.push(fields), error: (fields) => void reports.push(fields) };
  const { unitOfWork, clock } = database;
  const connection = { botToken: BOT_TOKEN, apiUrl: `${slack.origin}/api`, timeZone: 'Africa/Casablanca' };
  const desk = new SlackDesk({ ...connection, logger: boltLogger(log) });
  const deps: DeskDeps = {
    unitOfWork,
    clock,
    ids: { uuid: randomUUID },
    desk,
    intake: createIntake({ put: () => Promise.resolve('f'.repeat(64)) }),
    settings: {
      undoSeconds: 5,
      authorityCents: { MAD: 5_000_000, EUR: 500_000 },
      timeZone: connection.timeZone,
      fileUrl: ({ hash }) => `https://dossier.example/pieces/${hash}`,
      linkUrl: ({ id }) => `https://dossier.example/depot/${id}`,
      ...options.settings,
    },
  };
  const app = createSlackApp({
    ...connection,
    signingSecret: SIGNING_SECRET,
    appToken: null,
    log,
    accept: (key, input) => acceptDeskInput(deps, key, input),
    handle: (key) => handleDeskInput(deps, key),
    tellModalFailed: ({ author }) => desk.tellPrivately(author.place, author.slackUserId, { code: 'modal_failed' }),
  });
  const product = await serve((req, res) => {
    if (app.preHook(req, res)) return;
    res.statusCode = 404;
    res.end();
  });
  const eventsUrl = `${product.origin}/slack/events`;
  workspace.connect({ publicUrl: slack.origin, deliver: eventsUrl });

  const events: StoredOutboxMessage[] = [];
  const dispatcher = new OutboxDispatcher({
    unitOfWork,
    clock,
    handlers: {
      ...createDeskDelivery({ unitOfWork, clock, desk, settings: deps.settings, channelFor: () => '#sinistres' }),
      'conversation.event': (message, attempt) => {
        events.push(message);
        return options.tellCustomer?.(message, attempt) ?? Promise.resolve(null);
      },
    },
    log: { outboxFailed: (facts) => void reports.push(facts) },
    faultPoint: (point) => (point === 'outbox.before_record' ? options.beforeRecord?.() : undefined),
  });
  const pump = async (): Promise<number> => {
    const due = await unitOfWork.run((tx) => tx.outbox.due(clock.now(), 100));
    let left = 0;
    for (const row of due) {
      // A fault point throws as a process ends: the row stays in hand until its lease is over.
      const result = await dispatcher.dispatch(row, true).catch(() => null);
      if (result?.outcome === 'sent' || result?.outcome === 'given_up') left += 1;
    }
    return left;
  };

  return {
    workspace,
    app,
    desk,
    deps,
    eventsUrl,
    events,
    reports,
    pump,
    settle: async () => {
      do {
        await workspace.settled();
        await app.settled();
      } while ((await pump()) > 0);
    },
    stop: async () => {
      await workspace.close();
      await product.stop();
      await slack.stop();
      await app.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
