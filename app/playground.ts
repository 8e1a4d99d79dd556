import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import type { Config } from '../config/config';
import { createPlayground } from '../playground/playground';
import type { DemoPerson } from '../playground/playground-page';
import { createSlackWorkspace } from '../playground/slack/workspace';
import type { SlackConnection } from './desk';
import type { PreHook } from './http-server';

/** The local stand-ins, mounted on the service's own server so that one address shows everything. */
export interface Playground {
  readonly slack: SlackConnection;
  readonly pre: readonly PreHook[];
  /** To be called once the service listens: clicks kept from an earlier run leave now. */
  connect(): void;
  close(): Promise<void>;
}

const PAGE = '/playground';
const SLACK = '/playground/slack';
/** The workspace's own channel, as the stand-in makes it on its first start. */
const CHANNEL = 'C0SINISTRES';

/** Only ever imported when NODE_ENV is not production. */
export function openPlayground(config: Config, origin: string, people: readonly DemoPerson[]): Playground {
  const signingSecret = derived(config, 'slack signing secret');
  const botToken = `xoxb-local-${derived(config, 'slack bot token')}`;
  const workspace = createSlackWorkspace({
    dataDir: join(config.dataDir, 'slack'),
    signingSecret,
    botToken,
    basePath: SLACK,
    publicUrl: origin,
  });
  const page = createPlayground({ basePath: PAGE, chatUrl: '/', slackUrl: `${SLACK}/`, people });
  return {
    slack: { botToken, signingSecret, appToken: null, apiUrl: `${origin}${SLACK}/api/`, channel: CHANNEL },
    pre: [mount(SLACK, workspace.handle.bind(workspace)), mount(PAGE, page.handle.bind(page))],
    connect: () => {
      workspace.connect({ publicUrl: origin, deliver: `${origin}/slack/events` });
    },
    close: () => workspace.close(),
  };
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
