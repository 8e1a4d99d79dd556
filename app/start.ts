import { ConfigError, type Config } from '../config/config';
import { loadConfigFromProcess } from '../config/load';
import { DataDirInUse, startEmbedded } from '../models/embedded/start-embedded';
import { demoPeople, phoneOwners, seedDemo } from './demo';
import { layFoundation } from './foundation';
import { slackOf } from './desk';
import { freePort } from './free-port';
import { createLog } from './log';
import { composeService } from './service';
import { explainPort, onStopSignal, say } from './terminal';
import { whatsappOf } from './whatsapp';

/** `npm start`: everything in one process, with embedded parts where no server is configured. */
async function start(): Promise<void> {
  const config = loadConfigFromProcess();
  const embedded = config.databaseUrl ? null : await startEmbedded({ dataDir: config.dataDir });
  const databaseUrl = config.databaseUrl ?? embedded?.url ?? '';
  const port = config.port === 0 ? await freePort(config.host) : config.port;
  const origin = `http://${config.host}:${port}`;
  const running = await run(config, databaseUrl, origin);
  let stopping = false;
  const stop = async (): Promise<void> => {
    stopping = true;
    await running.stop();
    await embedded?.stop();
  };
  onStopSignal(stop);
  void embedded?.ended.then(() => {
    if (!stopping) fail('The embedded database has stopped; start again.');
  });
  try {
    await running.listen(port);
  } catch (cause) {
    await stop();
    throw cause;
  }
  announce(config, origin, databaseUrl, running.playground);
}

interface Running {
  readonly playground: boolean;
  listen(port: number): Promise<void>;
  stop(): Promise<void>;
}

async function run(config: Config, databaseUrl: string, origin: string): Promise<Running> {
  // On a terminal the person wants the addresses; LOG_LEVEL=debug brings every line back.
  const log = createLog(config.logLevel === 'info' ? 'warn' : config.logLevel);
  const foundation = await layFoundation(config, databaseUrl, log, {});
  if (!config.production) await seedDemo(foundation);
  const playground = await playgroundFor(config, origin);
  const service = await composeService(foundation, {
    roles: { web: true, worker: true },
    slack: playground?.slack ?? slackOf(config),
    whatsapp: playground?.whatsapp ?? whatsappOf(config),
    publicUrl: config.publicUrl ?? origin,
    pre: playground?.pre ?? [],
    framed: playground !== null,
  });
  return {
    playground: playground !== null,
    listen: async (port) => {
      await service.listen(port, config.host);
      playground?.connect();
    },
    stop: async () => {
      await service.stop();
      await playground?.close();
      await foundation.close();
    },
  };
}

async function playgroundFor(config: Config, origin: string) {
  if (!config.playground || config.slack !== 'stand-in') return null;
  const { openPlayground } = await import('./playground.js');
  return openPlayground(config, origin, demoPeople(), phoneOwners());
}

function announce(config: Config, origin: string, databaseUrl: string, playground: boolean): void {
  say('Dossier is ready.');
  if (playground) say(`  Try the whole loop:  ${origin}/playground`);
  say(`  Customers:           ${origin}/`);
  say(`  Queues:              ${origin}/ops/queues  (user ops, password in ${config.dataDir}/secrets.json)`);
  if (!config.databaseUrl) say(`  Another web process: DATABASE_URL=${databaseUrl} PORT=3979 node dist/app/web.js`);
  if (playground) {
    say('  Matricules to try:');
    for (const { matricule, name, pin, note } of demoPeople().slice(0, 4)) {
      say(`    ${matricule}  ${name}, PIN ${pin}${note ? ` (${note})` : ''}`);
    }
  }
  say('Ctrl-C stops it; everything is kept.');
}

function explain(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  if (error instanceof DataDirInUse) {
    const join = error.url
      ? `\nA second web process can join it: DATABASE_URL=${error.url} PORT=3979 node dist/app/web.js`
      : '';
    return `Dossier already runs on this data folder (process ${error.pid}). Stop it first, or set DATA_DIR to another folder.${join}`;
  }
  return explainPort(error) ?? (error instanceof Error ? (error.stack ?? error.message) : String(error));
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

start().catch((error: unknown) => fail(explain(error)));
