import { loadConfigFromProcess } from '../config/load';
import { slackOf } from './desk';
import { layFoundation } from './foundation';
import { createLog } from './log';
import { composeService, type Roles } from './service';
import { explainPort, onStopSignal } from './terminal';
import { whatsappOf } from './whatsapp';

/** A production process: configured from outside, logging JSON, stopping without losing anything. */
export async function runProcess(roles: Roles): Promise<void> {
  const config = loadConfigFromProcess();
  const log = createLog(config.logLevel);
  if (!config.databaseUrl)
    throw new Error('DATABASE_URL: is obligatory here; `npm start` brings a database of its own');
  const foundation = await layFoundation(config, config.databaseUrl, log, {});
  const slack = slackOf(config);
  const publicUrl = config.publicUrl ?? `http://${config.host}:${config.port}`;
  const service = await composeService(foundation, { roles, slack, whatsapp: whatsappOf(config), publicUrl });
  onStopSignal(async () => {
    await service.stop();
    await foundation.close();
  });
  const port = roles.web ? await service.listen(config.port, config.host) : null;
  log.info({ ...roles, port }, 'ready');
}

/** Faults at boot are for a person: one message, no stack of ours. */
export function dieWith(error: unknown): never {
  const message = explainPort(error) ?? (error instanceof Error ? error.message : String(error));
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
