import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AnswerAccepted } from '../../app/answer-accepted';
import { layFoundation } from '../../app/foundation';
import { createHttpServer } from '../../app/http-server';
import { jobLogOn } from '../../app/service';
import { createLog } from '../../app/log';
import { createWhatsappChannel, outgoingChannels } from '../../app/whatsapp';
import { ClaimsBot } from '../../bot/claims-bot';
import { keepState } from '../../bot/middleware/keep-state';
import { readChoice, sendSaid } from '../../bot/middleware/offer-choices';
import { recordInbound } from '../../bot/middleware/record-inbound';
import { Dialog, type DialogContext, type DialogTurnResult } from '../../bot/sdk';
import { BotTurnLogic } from '../../bot/turn-logic';
import { ConversationTurnRunner } from '../../bot/turn-runner';
import { loadConfig } from '../../config/config';
import { localSecrets } from '../../config/secrets';

import { Outbox } from '../../jobs/outbox';
import { serveParent } from './child';
import { CONNECTION, echoOf } from './whatsapp-webhook';

/** Says the same again, in the place of the claims dialogs. */
class EchoDialog extends Dialog {
  async beginDialog(dialog: DialogContext): Promise<DialogTurnResult> {
    await dialog.context.sendActivity(echoOf(dialog.context.activity.text));
    return dialog.endDialog();
  }
}

/** WhatsApp's way through the product as `app/service.ts` wires it, without its other channels and with an echo for dialogs. */
async function main(): Promise<void> {
  const [databaseUrl = '', graphUrl = ''] = process.argv.slice(2);
  const env = { DATA_DIR: mkdtempSync(join(tmpdir(), 'dossier-bench-')), LOG_LEVEL: 'error' };
  const config = loadConfig(env, { read: () => '', localSecrets });
  const log = createLog(config.logLevel);
  const foundation = await layFoundation(config, databaseUrl, log, {});
  const { unitOfWork, clock, queues } = foundation;
  const outgoing = outgoingChannels(() => '');
  const middleware = [keepState, sendSaid(outgoing), recordInbound, readChoice];
  const logic = new BotTurnLogic(new ClaimsBot(new EchoDialog('echo')), middleware, outgoing);
  const fault = (cause: unknown): void => {
    log.error({ cause: cause instanceof Error ? cause.name : 'unknown' }, 'fault');
  };
  const turns = new ConversationTurnRunner(unitOfWork, logic, clock, { turnFailed: fault });
  const connection = { ...CONNECTION, graphUrl, apiVersion: 'v26.0', messagesPerSecond: 10_000 };
  const whatsapp = createWhatsappChannel(foundation, connection, turns);
  const accepted = new AnswerAccepted(turns, fault, whatsapp.answered);
  const outbox = new Outbox({
    store: queues,
    unitOfWork,
    handlers: whatsapp.handlers,
    clock,
    log: jobLogOn(log),
    wake: (ids) => {
      foundation.bus.publish(ids);
    },
    answer: accepted.answer,
  });
  foundation.afterCommit = outbox.afterCommit;
  const server = createHttpServer(whatsapp.adapter?.routes ?? [], [], { log });
  const port = await server.listen(0, '127.0.0.1');
  serveParent(port, () => ({ ...unitOfWork.stats(), memory: process.memoryUsage().rss }));
}

void main();
