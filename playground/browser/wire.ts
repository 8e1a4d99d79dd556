/** What travels between the workspace and its page. Types only: nothing of this file runs. */

export interface WireBlock {
  type: string;
  [key: string]: unknown;
}

export interface WireUser {
  id: string;
  name: string;
  real_name: string;
  display_name: string;
  title: string;
  is_bot: boolean;
}

export interface WireChannel {
  id: string;
  name: string;
  topic: string;
  is_private: boolean;
  members: string[];
  /** Whether the reader is in it; where not, no message of it is sent. */
  joined: boolean;
}

export interface WireFile {
  id: string;
  name: string;
  mimetype: string;
  size: number;
}

export interface WireMessage {
  channel: string;
  ts: string;
  user: string;
  text: string;
  username?: string;
  subtype?: string;
  thread_ts?: string;
  broadcast?: boolean;
  blocks?: WireBlock[];
  edited?: boolean;
  ephemeral?: boolean;
  reactions?: { name: string; users: string[] }[];
  files?: WireFile[];
}

export interface WireView {
  id: string;
  type: 'modal' | 'home';
  hash: string;
  title: string;
  submit: string | null;
  close: string | null;
  blocks: WireBlock[];
  previous_view_id: string | null;
}

export interface WireCommand {
  command: string;
  usage: string;
  description: string;
}

export interface Snapshot {
  type: 'snapshot';
  me: string;
  users: WireUser[];
  channels: WireChannel[];
  messages: WireMessage[];
  ephemerals: WireMessage[];
  views: WireView[];
  home: WireView | null;
  commands: WireCommand[];
}

export type Notice =
  | Snapshot
  | { type: 'message'; message: WireMessage }
  | { type: 'gone'; channel: string; ts: string }
  | { type: 'views'; views: WireView[] }
  | { type: 'home'; view: WireView }
  /** Membership changed: the page asks for a snapshot again. */
  | { type: 'reload' };

/** What a form control holds before the workspace gives it Slack's shape. */
export type RawValue = string | string[] | null;

/** By block id, then by action id. */
export type RawValues = Record<string, Record<string, RawValue>>;

export type ActResult =
  { ok: true; [key: string]: unknown } | { ok: false; error: string; errors?: Record<string, string> };
