import type { IncomingMessage, ServerResponse } from 'node:http';
import { createAssets } from '../http/assets';
import { sendText } from '../http/exchange';
import type { ActResult } from '../browser/wire';
import { slackMessage } from './message-json';
import { DEFAULT_CHANNEL } from './identity';
import type { JsonObject } from '../json';
import type { Fault } from './faults';
import type { StoredDelivery, StoredView } from './model';
import { click, type Click, type ClickResult } from './people/clicking';
import { openHome, runCommand } from './people/commanding';
import { closeModal, submitModal, type Submission } from './people/modals';
import * as writing from './people/writing';
import { Room } from './room';
import { serve } from './routes';
import type { SlackWorkspaceOptions } from './settings';
import { Streams } from './stream';

export interface SlackWorkspace {
  /** Serves a request under the base path (404 outside it). The body must not have been read before. */
  handle(req: IncomingMessage, res: ServerResponse): Promise<void>;
  /** Says under which origin the workspace is reached and where the app listens; waiting deliveries start. */
  connect(where: { publicUrl?: string; deliver?: string }): void;
  /** Ends streams and retries; what was not delivered is kept for the next start. */
  close(): Promise<void>;
  /** Resolves when no delivery is under way, retries included. */
  settled(): Promise<void>;

  /** Messages as the API shows them, metadata included, oldest first: of the channel, or of one thread with its root. */
  messages(of?: { channel?: string; thread_ts?: string }): JsonObject[];
  /** What only this person sees. */
  ephemerals(user: string): JsonObject[];
  /** Open modals of a person, the one on top last. */
  modals(user: string): readonly StoredView[];
  home(user: string): StoredView | undefined;
  deliveries(): readonly StoredDelivery[];

  type(typed: writing.Typed): Promise<{ ts: string }>;
  share(shared: writing.Shared): Promise<{ ts: string; file: string }>;
  edit(edit: writing.Pointed & { text: string }): Promise<void>;
  delete(pointed: writing.Pointed): Promise<void>;
  react(pointed: writing.Pointed & { name: string; add: boolean }): Promise<void>;
  invite(place: writing.Place & { invited: string }): Promise<void>;
  click(click: Click): Promise<ClickResult>;
  submit(submission: Submission): Promise<ActResult>;
  closeModal(closing: { user: string; view_id?: string; all?: boolean }): Promise<void>;
  command(typed: writing.Place & { text: string }): Promise<ActResult>;
  openHome(opening: { user: string }): Promise<void>;

  fault(fault: Fault): void;
  clearFaults(): void;
  /** Sends a past event once more under its id; its HTTP status, undefined when it did not arrive. */
  redeliver(eventId: string): Promise<number | undefined>;
}

/** A Slack workspace of one's own: Web API, signed deliveries, people and their page. */
export function createSlackWorkspace(options: SlackWorkspaceOptions): SlackWorkspace {
  const room = new Room(options);
  const streams = new Streams(room);
  const site = { room, streams, assets: options.assets ?? createAssets() };
  room.connect({ publicUrl: options.publicUrl, deliver: options.deliver });
  return {
    handle: (req, res) => handle(site, req, res),
    connect: (where) => {
      room.connect(where);
    },
    close: () => {
      streams.close();
      return room.close();
    },
    settled: () => room.deliveries.settled(),
    messages: (of = {}) => messagesOf(room, of),
    ephemerals: (user) =>
      room.ephemerals.filter((message) => message.to === user).map((message) => slackMessage(room, message)),
    modals: (user) => room.modals.stack(user),
    home: (user) => room.state.homes[user],
    deliveries: () => room.state.deliveries,
    ...doings(room),
    fault: (fault) => {
      room.faults.add(fault);
    },
    clearFaults: () => {
      room.faults.clear();
    },
    redeliver: async (eventId) => (await room.deliveries.redeliver(eventId))?.status,
  };
}

function doings(room: Room) {
  return {
    type: (typed: writing.Typed) => writing.typeMessage(room, typed),
    share: (shared: writing.Shared) => writing.shareFile(room, shared),
    edit: (edit: writing.Pointed & { text: string }) => writing.editMessage(room, edit),
    delete: (pointed: writing.Pointed) => writing.deleteMessage(room, pointed),
    react: (pointed: writing.Pointed & { name: string; add: boolean }) => writing.reactTo(room, pointed),
    invite: (place: writing.Place & { invited: string }) => writing.invite(room, place),
    click: (what: Click) => click(room, what),
    submit: (submission: Submission) => submitModal(room, submission),
    closeModal: (closing: { user: string; view_id?: string; all?: boolean }) => closeModal(room, closing),
    command: (typed: writing.Place & { text: string }) => runCommand(room, typed),
    openHome: (opening: { user: string }) => openHome(room, opening),
  };
}

async function handle(site: Parameters<typeof serve>[0], req: IncomingMessage, res: ServerResponse): Promise<void> {
  const { basePath } = site.room.settings;
  const url = req.url ?? '/';
  const inside = url === basePath || url.startsWith(`${basePath}/`) || url.startsWith(`${basePath}?`);
  if (!inside) {
    sendText(res, 404, 'introuvable');
    return;
  }
  site.room.sawHost(req.headers.host);
  await serve(site, url.slice(basePath.length) || '/', req, res);
}

function messagesOf(room: Room, of: { channel?: string; thread_ts?: string }): JsonObject[] {
  const all = room.state.messages[of.channel ?? DEFAULT_CHANNEL] ?? [];
  const wanted = all.filter((message) =>
    of.thread_ts === undefined
      ? message.thread_ts === undefined || message.broadcast === true
      : message.ts === of.thread_ts || message.thread_ts === of.thread_ts,
  );
  return wanted.map((message) => slackMessage(room, message));
}
