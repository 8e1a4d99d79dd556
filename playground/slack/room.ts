import { join } from 'node:path';
import type { JsonObject } from '../json';
import { Deliveries } from './deliveries/deliveries';
import { postSigned, type ContentType, type Outcome } from './deliveries/transport';
import { envelopeOf } from './events';
import { Faults } from './faults';
import type { EphemeralMessage, SlackChannel, SlackUser, WorkspaceState } from './model';
import { Modals } from './modals';
import { Notices, type Addressed } from './notices';
import { RateLimiter } from './rate-limiter';
import { ResponseUrls } from './response-urls';
import { seedState } from './seed';
import { settingsOf, type Settings, type SlackWorkspaceOptions } from './settings';
import { loadState, StateFile } from '../state-file';
import { Triggers } from './triggers';

const STATE_FILE = 'workspace.json';

/** Everything that the workspace is made of; handlers change `state`, then `commit`. */
export class Room {
  readonly settings: Settings;
  readonly state: WorkspaceState;
  readonly filesDir: string;
  readonly faults = new Faults();
  readonly notices = new Notices();
  readonly modals = new Modals();
  readonly triggers: Triggers;
  readonly responses: ResponseUrls;
  readonly limiter: RateLimiter;
  readonly deliveries: Deliveries;
  ephemerals: EphemeralMessage[] = [];
  private readonly file: StateFile;
  private pending: Addressed[] = [];
  private caused: string[] = [];
  private deliverUrl: string | undefined;
  private origin: string | undefined;
  private lastHost: string | undefined;

  constructor(options: SlackWorkspaceOptions) {
    this.settings = settingsOf(options);
    const { now } = this.settings;
    this.state = (loadState(options.dataDir, STATE_FILE) as unknown as WorkspaceState | undefined) ?? seedState(now());
    this.file = new StateFile(options.dataDir, STATE_FILE, () => JSON.stringify(this.state));
    this.filesDir = join(options.dataDir, 'files');
    this.triggers = new Triggers(now);
    this.responses = new ResponseUrls(now);
    this.limiter = new RateLimiter(this.settings.rateLimits, now);
    this.deliveries = new Deliveries({
      rows: this.state.deliveries,
      retryDelaysMs: this.settings.retryDelaysMs,
      faults: this.faults,
      now,
      envelope: (eventId, event) => envelopeOf(eventId, event, now()),
      post: (body, headers, signal) => this.post('application/json', body, headers, signal),
      saveSoon: () => {
        this.file.saveSoon();
      },
    });
  }

  /** Says where the workspace is reached and where the app listens; deliveries that waited for it start. */
  connect(where: { publicUrl?: string | undefined; deliver?: string | undefined }): void {
    if (where.publicUrl !== undefined) this.origin = where.publicUrl.replace(/\/+$/, '');
    if (where.deliver === undefined) return;
    this.deliverUrl = where.deliver;
    this.deliveries.start();
  }

  sawHost(host: string | undefined): void {
    this.lastHost = host ?? this.lastHost;
  }

  /** Absolute address of one of the workspace's own paths. */
  address(path: string): string {
    return `${this.origin ?? `http://${this.lastHost ?? 'localhost'}`}${this.settings.basePath}${path}`;
  }

  /** A unique message timestamp, always after the one before, whatever the clock does. */
  nextTs(): string {
    const micros = Math.max(this.settings.now() * 1000, this.state.lastTs + 1);
    this.state.lastTs = micros;
    return `${Math.floor(micros / 1_000_000)}.${String(micros % 1_000_000).padStart(6, '0')}`;
  }

  user(id: string | undefined): SlackUser | undefined {
    return this.state.users.find((user) => user.id === id);
  }

  channel(id: string | undefined): SlackChannel | undefined {
    return this.state.channels.find((channel) => channel.id === id);
  }

  /** Tells the pages of a channel's members (or of one person) once the change is stored. */
  tell(addressed: Addressed): void {
    this.pending.push(addressed);
  }

  /** Stores an event for the app, if it has asked for events of this type. */
  emit(event: JsonObject): void {
    if (this.settings.events.has(String(event.type))) this.caused.push(this.deliveries.enqueue(event));
  }

  /** Makes the changes durable, then lets pages and app know. Returns the ids of the events on their way. */
  async commit(): Promise<string[]> {
    const { pending, caused } = this;
    this.pending = [];
    this.caused = [];
    await this.file.save();
    for (const addressed of pending) this.notices.send(addressed);
    this.deliveries.pump();
    return caused;
  }

  /** One signed post to the app. */
  async post(
    contentType: ContentType,
    body: string,
    headers: Readonly<Record<string, string>> = {},
    signal?: AbortSignal,
  ): Promise<Outcome> {
    if (this.deliverUrl === undefined) return { outcome: 'connection_failed', body: '', noRetry: false };
    return postSigned({
      url: this.deliverUrl,
      signingSecret: this.settings.signingSecret,
      timeoutMs: this.settings.ackTimeoutMs,
      contentType,
      body,
      headers,
      ...(signal ? { signal } : {}),
    });
  }

  async close(): Promise<void> {
    await this.deliveries.close();
    await this.file.save();
  }
}
