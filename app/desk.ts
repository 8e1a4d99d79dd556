import { createSlackApp, type SlackApp } from '../adapters/slack/slack-app';
import { boltLogger } from '../adapters/slack/bolt-logger';
import { SlackDesk } from '../adapters/slack/desk';
import { acceptDeskInput } from '../commands/desk/accept-desk-input';
import { createDeskDelivery } from '../commands/desk/deliver-to-desk';
import { handleDeskInput, type DeskReply } from '../commands/desk/handle-desk-input';
import type { Config } from '../config/config';
import { AppError } from '../domain/errors';
import type { OutboxHandler } from '../jobs/outbox-dispatcher';
import { deskSettings, type DeskAddresses } from './desk-settings';
import type { Foundation } from './foundation';

/** What Slack needs to be reached; from the configuration, or the local stand-in's. */
export interface SlackConnection {
  readonly botToken: string;
  readonly signingSecret: string;
  readonly appToken: string | null;
  readonly apiUrl: string;
  readonly channel: string;
}

const SLACK_API_URL = 'https://slack.com/api/';

type DeskKind = 'slack.card' | 'slack.thread' | 'slack.private' | 'slack.reaction';

/** The advisors' desk, wired. */
export interface Desk {
  readonly handlers: Readonly<Record<DeskKind, OutboxHandler>>;
  readonly handle: (externalKey: string) => Promise<DeskReply | null>;
  readonly slack: SlackApp | null;
}

export function createDesk(foundation: Foundation, slack: SlackConnection, addresses: DeskAddresses): Desk {
  const { unitOfWork, clock, ids, intake, log, config } = foundation;
  const connection = { botToken: slack.botToken, apiUrl: slack.apiUrl, logger: boltLogger(log) };
  const desk = new SlackDesk({ ...connection, timeZone: config.companyTimeZone });
  const settings = deskSettings(config, addresses);
  const handle = (key: string): Promise<DeskReply | null> =>
    handleDeskInput({ unitOfWork, clock, ids, settings, desk, intake }, key);
  return {
    handlers: createDeskDelivery({ unitOfWork, clock, desk, settings, channelFor: () => slack.channel }),
    handle,
    slack: createSlackApp({
      ...slack,
      timeZone: config.companyTimeZone,
      log,
      accept: (key, input) => acceptDeskInput({ unitOfWork, clock }, key, input),
      handle,
      tellModalFailed: async (input) => {
        await desk.tellPrivately(input.author.place, input.author.slackUserId, { code: 'modal_failed' });
      },
    }),
  };
}

/** `SLACK=off`: dossiers wait in the database until a desk is configured. */
export function createNoDesk(): Desk {
  const wait: OutboxHandler = () => Promise.reject(new AppError('desk_unavailable', 'no desk is configured'));
  return {
    handlers: { 'slack.card': wait, 'slack.thread': wait, 'slack.private': wait, 'slack.reaction': wait },
    handle: () => Promise.resolve(null),
    slack: null,
  };
}

/** The stand-in belongs to `npm start`; beside it, a second process leaves the desk to the first. */
export function slackOf({ slack }: Config): SlackConnection | null {
  return slack === null || slack === 'stand-in' ? null : { ...slack, apiUrl: slack.apiUrl ?? SLACK_API_URL };
}
