import type { Assets } from '../http/assets';

/** A token bucket: `burst` calls at once, then `perSecond`. */
export interface RateLimit {
  burst: number;
  perSecond: number;
}

interface CommandHint {
  /** With its slash. */
  command: string;
  usage: string;
  description: string;
}

export interface SlackWorkspaceOptions {
  /** Holds `workspace.json` and `files/`; made when absent. */
  dataDir: string;
  signingSecret: string;
  botToken: string;
  /** Path prefix under which `handle` is mounted, without a trailing slash; empty at the root. */
  basePath?: string;
  /** Origin under which this workspace is reached (`http://127.0.0.1:3979`); by default that of the last request. */
  publicUrl?: string;
  /** Where the app takes events, interactivity and commands; without it deliveries wait for `connect`. */
  deliver?: string;
  /** Milliseconds before retry 1, 2, 3 of an event. Slack: at once, one minute, five minutes. */
  retryDelaysMs?: readonly number[];
  /** Milliseconds in which the app must answer. Slack: 3000. */
  ackTimeoutMs?: number;
  /** By method, counted per channel. */
  rateLimits?: Readonly<Record<string, RateLimit>>;
  /** Event types to which the app has subscribed: an app does not answer those it never asked for. */
  events?: readonly string[];
  /** Slash commands that the app has registered. */
  commands?: readonly CommandHint[];
  /** Origins whose pages may show this one in a frame, beside its own. */
  frameAncestors?: readonly string[];
  assets?: Assets;
  /** Milliseconds since the epoch; signatures keep to the real clock, as their reader does. */
  now?: () => number;
}

export interface Settings {
  readonly signingSecret: string;
  readonly botToken: string;
  readonly basePath: string;
  readonly retryDelaysMs: readonly number[];
  readonly ackTimeoutMs: number;
  readonly rateLimits: Readonly<Record<string, RateLimit>>;
  readonly events: ReadonlySet<string>;
  readonly commands: readonly CommandHint[];
  readonly frameAncestors: readonly string[];
  readonly now: () => number;
}

const DEFAULT_COMMANDS: readonly CommandHint[] = [
  { command: '/dossier', usage: '[numéro]', description: 'Ouvrir un dossier' },
  { command: '/mes-dossiers', usage: '', description: 'Mes dossiers en cours' },
  { command: '/file', usage: '', description: "La file d'attente" },
  { command: '/dispo', usage: '[oui | non]', description: 'Ma disponibilité' },
];

export function settingsOf(options: SlackWorkspaceOptions): Settings {
  return {
    signingSecret: options.signingSecret,
    botToken: options.botToken,
    basePath: (options.basePath ?? '').replace(/\/+$/, ''),
    retryDelaysMs: options.retryDelaysMs ?? [0, 60_000, 300_000],
    ackTimeoutMs: options.ackTimeoutMs ?? 3000,
    rateLimits: options.rateLimits ?? { 'chat.postMessage': { burst: 10, perSecond: 1 } },
    events: new Set(options.events ?? ['message', 'app_home_opened']),
    commands: options.commands ?? DEFAULT_COMMANDS,
    frameAncestors: options.frameAncestors ?? [],
    now: options.now ?? Date.now,
  };
}
