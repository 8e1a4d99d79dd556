import type { IncomingMessage, ServerResponse } from 'node:http';
import { App, HTTPReceiver, type Receiver } from '@slack/bolt';
import type { DeskInput } from '../../commands/desk/desk-input';
import type { DeskReply } from '../../commands/desk/handle-desk-input';
import { AppError } from '../../domain/errors';
import { guardBody } from './body-guard';
import { boltLogger, type SlackLog } from './bolt-logger';
import { interactiveClient, slackClientOptions } from './clients';
import { HeldAckReceiver } from './held-ack';
import { Lanes } from './lanes';
import { parseAction, type ParsedInput } from './parse-action';
import { parseForm } from './parse-form';
import { parseMessageEvent } from './parse-message';
import { renderModal } from './render-modals';
import { deskFault } from './slack-errors';
import { LABELS } from './texts';

/** Where Slack sends events, clicks, forms and commands. */
const EVENTS_PATH = '/slack/events';
/** Milliseconds that opening the socket or a modal may take. */
const CONNECT_TIMEOUT = 10_000;

export interface SlackAppOptions {
  readonly signingSecret: string;
  readonly botToken: string;
  /** Socket Mode when given: no inbound address is needed. */
  readonly appToken: string | null;
  readonly apiUrl: string;
  readonly timeZone: string;
  readonly log: SlackLog;
  /** Stores an input before it is acknowledged; false when it is known. */
  readonly accept: (externalKey: string, input: DeskInput) => Promise<boolean>;
  /** Carries a stored input out; null when that was done before. */
  readonly handle: (externalKey: string) => Promise<DeskReply | null>;
  /** Tells whoever clicked that their window could not be opened; best effort. */
  readonly tellModalFailed: (input: DeskInput) => Promise<void>;
}

export interface SlackApp {
  /** For the HTTP server: takes what Slack sends, and answers it. False for every other request. */
  readonly preHook: (req: IncomingMessage, res: ServerResponse) => boolean;
  /** Opens the socket in Socket Mode, in the background; nothing to do over HTTP. */
  start(): Promise<void>;
  /** Takes nothing new over the socket, and waits for what is being handled. */
  stop(): Promise<void>;
  /** Resolves when everything accepted so far was handled. */
  settled(): Promise<void>;
}

/** Bolt, mounted on a server that is there already. Stored first, answered second, carried out third. */
export function createSlackApp(options: SlackAppOptions): SlackApp {
  const logger = boltLogger(options.log);
  const http = options.appToken === null ? httpReceiver(options, logger) : null;
  const receiver: Receiver = http ?? socketReceiver(options, logger);
  const app = new App({
    receiver,
    logger,
    // Our own bot is recognised by its bot_id; asking Slack who we are would make every event depend on its answer.
    authorize: () => Promise.resolve({ botToken: options.botToken }),
    clientOptions: slackClientOptions({ ...options, logger }, CONNECT_TIMEOUT),
    processBeforeResponse: true,
    convoStore: false,
  });
  // Rethrown: the request is answered 500, and Slack sends an event again.
  app.error((error) => {
    options.log.error({ code: AppError.from(error).code }, 'a desk input was not stored');
    return Promise.reject(error);
  });
  const lanes = new Lanes();
  listen(app, options, lanes);

  return {
    preHook: (req, res) => {
      if (http === null || req.method !== 'POST' || pathOf(req) !== EVENTS_PATH) return false;
      void guardBody(req, res, (read, reply) => {
        http.requestListener(read, reply);
      });
      return true;
    },
    start: async () => {
      if (http === null) await app.start();
    },
    stop: async () => {
      if (http === null) await app.stop();
      await lanes.settled();
    },
    settled: () => lanes.settled(),
  };
}

function httpReceiver({ signingSecret }: SlackAppOptions, logger: ReturnType<typeof boltLogger>): HTTPReceiver {
  return new HTTPReceiver({
    signingSecret,
    endpoints: [EVENTS_PATH],
    processBeforeResponse: true,
    logger,
    processEventErrorHandler: ({ response }) => {
      // Two statements: restify's `writeHead` gives nothing back.
      if (!response.headersSent) {
        response.writeHead(500);
        response.end();
      }
      // Answered: Bolt need not wait for an acknowledgement any more.
      return Promise.resolve(true);
    },
  });
}

function socketReceiver(options: SlackAppOptions, logger: ReturnType<typeof boltLogger>): HeldAckReceiver {
  const clientOptions = slackClientOptions({ ...options, logger }, CONNECT_TIMEOUT);
  return new HeldAckReceiver({ appToken: options.appToken ?? '', logger, clientOptions });
}

function listen(app: App, options: SlackAppOptions, lanes: Lanes): void {
  const client = interactiveClient({ ...options, logger: boltLogger(options.log) });

  const carryOut = async ({ externalKey, input }: ParsedInput, triggerId: string | null): Promise<void> => {
    try {
      const reply = await options.handle(externalKey);
      if (reply?.modal == null || triggerId === null) return;
      const view = renderModal(reply.modal, options.timeZone);
      await client.views.open({ trigger_id: triggerId, view }).catch(async (fault: unknown) => {
        options.log.warn({ code: deskFault('views.open', fault).message }, 'a modal was not opened');
        await options.tellModalFailed(input);
      });
    } catch (cause) {
      // What can be done again is still stored; the sweeper does it.
      options.log.error({ code: AppError.from(cause).code, input: input.name }, 'a desk input was not carried out');
    }
  };
  const take = async (parsed: ParsedInput, triggerId: string | null): Promise<void> => {
    await options.accept(parsed.externalKey, parsed.input);
    lanes.run(parsed.lane, () => carryOut(parsed, triggerId));
  };

  app.event('message', async ({ body }) => {
    const parsed = parseMessageEvent(body);
    if (parsed !== null) await take(parsed, null);
  });
  app.action(/.*/, async ({ ack, body }) => {
    const parsed = parseAction(body);
    if (parsed !== null) await take(parsed, 'trigger_id' in body ? body.trigger_id : null);
    await ack();
  });
  app.view(/.*/, async ({ ack, body }) => {
    const form = parseForm(body);
    if (form.kind === 'errors') {
      await ack({ response_action: 'errors', errors: { ...form.errors } });
      return;
    }
    if (form.kind === 'input') await take(form.parsed, null);
    await ack();
  });
  app.command(/.*/, async ({ ack }) => {
    await ack({ response_type: 'ephemeral', text: LABELS.noCommand });
  });
}

function pathOf(req: IncomingMessage): string {
  return (req.url ?? '/').replace(/\?.*$/su, '');
}
