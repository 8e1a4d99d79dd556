import { conversationCookies, createWebchat } from '../adapters/webchat/create-webchat';
import { linkedTranscript, type LinkAddress } from '../adapters/channel-links';
import { transcriptReader } from '../adapters/channel-transcript';
import { confirmDelivery } from '../commands/desk/confirm-delivery';
import type { TurnRunner } from '../commands/ports';
import { DEAD_LETTER_QUEUE, OUTBOX_QUEUE } from '../jobs/outbox';
import { SCHEDULE_QUEUE } from '../jobs/scheduler';
import { createCallLimiter } from '../api/rate-limit';
import { createRestApi } from './api';
import type { Desk } from './desk';
import type { deskFiles } from './desk-files';
import type { Foundation } from './foundation';
import { healthRoutes } from './health';
import { addressKeys } from './http/address-key';
import { createHttpServer, type HttpServer, type PreHook } from './http-server';
import { queueDashboard } from './ops';
import { pageRoutes } from './pages';
import { createSocketChannel } from './socket';
import { createStaticAssets } from './static-assets';
import { createTrackingPages } from './tracking';
import { placesOf } from './turns';
import type { SpokenLines } from './voice';
import type { WhatsappChannel } from './whatsapp';

const DASHBOARD_QUEUES = [OUTBOX_QUEUE, DEAD_LETTER_QUEUE, SCHEDULE_QUEUE];

export interface WebParts {
  readonly turns: TurnRunner;
  readonly desk: Desk;
  readonly whatsapp: WhatsappChannel;
  readonly papers: ReturnType<typeof deskFiles>;
  readonly spoken: SpokenLines;
  readonly linkAddress: LinkAddress;
  /** Where browsers reach us; null: where they say that they did. */
  readonly publicUrl: string | null;
  readonly pre: readonly PreHook[];
  readonly framed: boolean;
}

/** Every address of the service, on one server. */
export function createWeb(
  foundation: Foundation,
  parts: WebParts,
): { server: HttpServer; channels: readonly { close(): Promise<void> }[] } {
  const { config, log, unitOfWork, bus, files, intake, clock, database, queues } = foundation;
  const limiter = createCallLimiter(unitOfWork, clock);
  const shown = { audioUrl: parts.spoken.address, linkAddress: parts.linkAddress };
  const socket = createSocketChannel(foundation, parts.turns, limiter, shown);
  const webchat = createWebchat({
    turns: parts.turns,
    unitOfWork,
    transcript: linkedTranscript(transcriptReader(unitOfWork), parts.linkAddress, 'markdown'),
    bus,
    files,
    intake,
    clock,
    addressKey: addressKeys(config.secrets.TOKEN_SECRET),
    tokenSecret: config.secrets.TOKEN_SECRET,
    directLineSecret: config.secrets.DIRECTLINE_SECRET,
    publicUrl: parts.publicUrl,
    onFetched: (conversationId, sequence) => unitOfWork.run((tx) => confirmDelivery(tx, conversationId, sequence)),
    onFault: (fault) => {
      log.warn({ at: placesOf(fault) }, 'a client could not be served');
    },
  });
  const health = healthRoutes({
    database: async () => {
      if (!(await database.healthy())) throw new Error('the database does not answer');
    },
  });
  const channels = [webchat, socket];
  const api = createRestApi(foundation, {
    addresses: { file: parts.papers.address, link: parts.linkAddress },
    limiter,
    sessions: socket.sessions,
    audioUrl: parts.spoken.address,
  });
  const assets = createStaticAssets();
  const { publicUrl, framed, turns } = parts;
  const page = { clock, publicUrl, tokenSecret: config.secrets.TOKEN_SECRET };
  const { tracking, errorStyles } = createTrackingPages(foundation, {
    turns,
    publicUrl,
    framed,
    assets,
    conversationCookie: conversationCookies(page),
  });
  const routes = [
    ...health,
    ...api.routes,
    ...pageRoutes({ framed, publicUrl, country: config.country, assets }),
    ...tracking.routes,
    ...channels.flatMap(({ routes: own }) => own),
    ...(parts.whatsapp.adapter?.routes ?? []),
    parts.papers.route,
    ...parts.spoken.routes,
  ];
  const pre = [
    ...parts.pre,
    ...(parts.desk.slack ? [parts.desk.slack.preHook] : []),
    queueDashboard(
      DASHBOARD_QUEUES.map((name) => queues.dashboardQueue(name)),
      config.secrets.OPS_PASSWORD,
    ),
  ];
  const secure = parts.publicUrl?.startsWith('https:') ?? false;
  return {
    server: createHttpServer(
      routes,
      channels.flatMap(({ upgrades }) => upgrades),
      {
        log,
        secure,
        pre,
        proxyHops: config.proxyHops,
        errorStyles: [api.errorStyle, ...errorStyles],
      },
    ),
    channels: [...channels, tracking],
  };
}
