import { conversationEventHandler } from '../jobs/handlers/conversation-event';
import type { JobLog } from '../jobs/job-log';
import { Outbox } from '../jobs/outbox';
import { startSchedules } from '../jobs/scheduler';
import { createSchedules } from '../jobs/schedules/all';
import { createDueWork, createFileReferences } from '../models/unit-of-work';
import type { WhatsappConfig } from '../config/whatsapp';
import { AnswerAccepted } from './answer-accepted';
import { createDesk, createNoDesk, type Desk, type SlackConnection } from './desk';
import { deskFiles } from './desk-files';
import type { Foundation, Probes } from './foundation';
import type { PreHook } from './http-server';
import { insurerHandlers } from './insurer';
import { createTurns, placesOf } from './turns';
import { createSpokenLines } from './voice';
import { createWeb } from './web-server';
import { linkAddresses } from './tracking';
import { WarmUp } from './warm-up';
import { createNoWhatsapp, createWhatsappChannel, outgoingChannels } from './whatsapp';

/** Which of its two halves a process runs; `npm start` runs both in one. */
export interface Roles {
  readonly web: boolean;
  readonly worker: boolean;
}

export interface ServiceOptions {
  readonly roles: Roles;
  /** Null: no desk (`SLACK=off`), or the desk is another process's. */
  readonly slack: SlackConnection | null;
  /** Null: no WhatsApp, or another process's. */
  readonly whatsapp?: WhatsappConfig | null;
  /** Where browsers reach the service, without a slash at the end. */
  readonly publicUrl: string;
  /** Handlers of other frameworks or of the playground, asked before our routes. */
  readonly pre?: readonly PreHook[];
  /** The chat page may be shown in a frame of our own pages. */
  readonly framed?: boolean;
  readonly probes?: Probes;
}

export interface Service {
  /** @returns the port; 0 for a process without pages. */
  listen(port: number, host: string): Promise<number>;
  /** Takes nothing new and finishes what runs. The foundation is closed after it. */
  stop(): Promise<void>;
}

/** Milliseconds that requests under way are given when the process is asked to stop. */
const STOP_GRACE_MS = 5_000;

/** Joins turns, channels, desk and jobs on a foundation. */
export async function composeService(foundation: Foundation, options: ServiceOptions): Promise<Service> {
  const { unitOfWork, clock, config, log, bus, queues, files } = foundation;
  const { roles, probes = {}, pre = [], framed = false } = options;
  const linkAddress = linkAddresses(config.secrets.TOKEN_SECRET, options.publicUrl);
  const turns = createTurns(
    foundation,
    probes,
    options.publicUrl,
    outgoingChannels(linkAddress, { aloud: config.spokenAnswers }),
  );
  const papers = deskFiles(files, config.secrets.TOKEN_SECRET, options.publicUrl);
  const addresses = { file: papers.address, link: linkAddress };
  const desk = options.slack ? createDesk(foundation, options.slack, addresses) : createNoDesk();
  const spoken = createSpokenLines(foundation, options.publicUrl);
  const whatsapp = options.whatsapp ? createWhatsappChannel(foundation, options.whatsapp, turns) : createNoWhatsapp();
  const accepted = new AnswerAccepted(
    turns,
    (fault) => {
      log.warn({ at: placesOf(fault) }, 'an accepted message waits for the sweeper');
    },
    whatsapp.answered,
  );
  const jobLog = jobLogOn(log);
  const outbox = new Outbox({
    store: queues,
    unitOfWork,
    handlers: {
      ...desk.handlers,
      ...whatsapp.handlers,
      ...insurerHandlers(foundation),
      'conversation.event': conversationEventHandler({ turns, clock }),
    },
    clock,
    log: jobLog,
    wake: (ids) => {
      bus.publish(ids);
    },
    answer: accepted.answer,
    ...(probes.faultPoint ? { faultPoint: probes.faultPoint } : {}),
  });
  foundation.afterCommit = outbox.afterCommit;
  if (roles.worker) {
    outbox.startWorkers();
    await startSchedules(queues, schedulesOf(foundation, { turns, desk, outbox, jobLog }), jobLog);
  }
  const { publicUrl } = config;
  const warmUp = new WarmUp();
  if (!roles.web) warmUp.start();
  const web = roles.web
    ? createWeb(foundation, { turns, desk, whatsapp, papers, spoken, linkAddress, publicUrl, pre, framed })
    : null;
  return {
    listen: async (port, host) => {
      const listening = await web?.server.listen(port, host);
      warmUp.start();
      await desk.slack?.start();
      return listening ?? 0;
    },
    stop: async () => {
      warmUp.stop();
      await Promise.all((web?.channels ?? []).map((channel) => channel.close()));
      await web?.server.close(STOP_GRACE_MS);
      await desk.slack?.stop();
      whatsapp.close();
      spoken.close();
      await queues.close();
      await accepted.idle();
      await turns.idle();
      await outbox.settled();
    },
  };
}

function schedulesOf(
  { unitOfWork, clock, ids, files, config }: Foundation,
  parts: {
    readonly turns: ReturnType<typeof createTurns>;
    readonly desk: Desk;
    readonly outbox: Outbox;
    readonly jobLog: JobLog;
  },
) {
  return createSchedules({
    unitOfWork,
    clock,
    ids,
    files,
    dueWork: createDueWork(unitOfWork),
    references: createFileReferences(unitOfWork),
    turns: parts.turns,
    handleDesk: parts.desk.handle,
    outbox: parts.outbox,
    log: parts.jobLog,
    settings: { timeZone: config.companyTimeZone, advisorSilenceMinutes: config.advisorSilenceMinutes },
  });
}

/** Codes and places: what a row was about stays in its columns. */
export function jobLogOn(log: Foundation['log']): JobLog {
  return {
    outboxFailed: ({ cause, ...facts }) => {
      log.warn({ ...facts, at: placesOf(cause) }, 'an outbox row was not sent');
    },
    scheduleFailed: ({ cause, ...facts }) => {
      log.error({ ...facts, at: placesOf(cause) }, 'a schedule failed');
    },
    queueFailed: ({ cause, ...facts }) => {
      log.warn({ ...facts, at: placesOf(cause) }, 'the queue store did not do as asked');
    },
  };
}
