import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { TEMPLATES } from '../adapters/whatsapp/templates';
import type { Config } from '../config/config';
import type { WhatsappConfig } from '../config/whatsapp';
import { createPlayground } from '../playground/playground';
import type { DemoPerson } from '../playground/playground-page';
import { createSlackWorkspace } from '../playground/slack/workspace';
import { Phones } from '../playground/whatsapp/phones';
import type { Person } from '../playground/whatsapp/model';
import type { SlackConnection } from './desk';
import type { PreHook } from './http-server';

/** The local stand-ins, mounted on the service's own server so that one address shows everything. */
export interface Playground {
  readonly slack: SlackConnection;
  /** Null: WhatsApp is switched off, or the real one. */
  readonly whatsapp: WhatsappConfig | null;
  readonly pre: readonly PreHook[];
  /** To be called once the service listens: clicks kept from an earlier run leave now. */
  connect(): void;
  close(): Promise<void>;
}

const PAGE = '/playground';
const SLACK = '/playground/slack';
const WHATSAPP = '/playground/whatsapp';
/** Meta's ids of numbers look like this one. */
const NUMBER_ID = '106540352242922';
/** The workspace's own channel, as the stand-in makes it on its first start. */
const CHANNEL = 'C0SINISTRES';

/** Only ever imported when NODE_ENV is not production. */
export function openPlayground(
  config: Config,
  origin: string,
  people: readonly DemoPerson[],
  phoneOwners: readonly Person[],
): Playground {
  const signingSecret = derived(config, 'slack signing secret');
  const botToken = `xoxb-local-${derived(config, 'slack bot token')}`;
  const workspace = createSlackWorkspace({
    dataDir: join(config.dataDir, 'slack'),
    signingSecret,
    botToken,
    basePath: SLACK,
    publicUrl: origin,
  });
  const whatsapp = config.whatsapp === 'stand-in' ? whatsappOf(config, origin) : null;
  const phones = whatsapp && openPhones(config, whatsapp, phoneOwners);
  const phoneUrl = phones ? { phoneUrl: `${WHATSAPP}/` } : {};
  const page = createPlayground({ basePath: PAGE, chatUrl: '/', slackUrl: `${SLACK}/`, ...phoneUrl, people });
  return {
    slack: { botToken, signingSecret, appToken: null, apiUrl: `${origin}${SLACK}/api/`, channel: CHANNEL },
    whatsapp,
    pre: [
      mount(SLACK, workspace.handle.bind(workspace)),
      ...(phones ? [mount(WHATSAPP, phones.handle.bind(phones))] : []),
      mount(PAGE, page.handle.bind(page)),
    ],
    connect: () => {
      workspace.connect({ publicUrl: origin, deliver: `${origin}/slack/events` });
      phones?.connect({ origin, deliver: `${origin}/whatsapp/webhook` });
    },
    close: async () => {
      await workspace.close();
      await phones?.close();
    },
  };
}

/** The product calls the phones as it would call Meta. */
function whatsappOf(config: Config, origin: string): WhatsappConfig {
  return {
    accessToken: derived(config, 'whatsapp access token'),
    appSecret: derived(config, 'whatsapp app secret'),
    verifyToken: derived(config, 'whatsapp verify token'),
    phoneNumberId: NUMBER_ID,
    graphUrl: `${origin}${WHATSAPP}/graph`,
    apiVersion: 'v26.0',
    messagesPerSecond: 80,
  };
}

function openPhones(config: Config, connection: WhatsappConfig, people: readonly Person[]): Phones {
  return new Phones({
    ...connection,
    dataDir: join(config.dataDir, 'whatsapp'),
    basePath: WHATSAPP,
    people,
    templates: TEMPLATES,
  });
}

function mount(prefix: string, handle: (...args: Parameters<PreHook>) => Promise<void>): PreHook {
  return (req, res) => {
    const path = (req.url ?? '').replace(/\?.*$/su, '');
    if (path !== prefix && !path.startsWith(`${prefix}/`)) return false;
    void handle(req, res).catch(() => res.destroy());
    return true;
  };
}

/** Stays the same over restarts, differs between instances. */
function derived(config: Config, purpose: string): string {
  return createHmac('sha256', config.secrets.TOKEN_SECRET).update(purpose).digest('hex').slice(0, 32);
}
