import type { JsonObject } from '../json';

/** A Block Kit block or element: its type decides what else it holds. */
export type Block = JsonObject & { type: string };

export interface SlackUser {
  id: string;
  /** Handle, lower case. */
  name: string;
  real_name: string;
  /** What a mention shows. */
  display_name: string;
  email: string;
  title: string;
  is_bot: boolean;
}

export interface SlackChannel {
  id: string;
  name: string;
  is_private: boolean;
  is_archived: boolean;
  creator: string;
  /** Seconds since the epoch. */
  created: number;
  members: string[];
  topic: string;
}

export interface MessageMetadata {
  event_type: string;
  event_payload: JsonObject;
}

interface Reaction {
  name: string;
  users: string[];
}

export interface StoredMessage {
  channel: string;
  /** Seconds and microseconds, unique in the workspace: it is the message's id. */
  ts: string;
  user: string;
  text: string;
  subtype?: string;
  thread_ts?: string;
  /** A reply that was also sent to the channel. */
  broadcast?: boolean;
  blocks?: Block[];
  metadata?: MessageMetadata;
  bot_id?: string;
  username?: string;
  client_msg_id?: string;
  edited?: { user: string; ts: string };
  reactions?: Reaction[];
  /** Ids of files. */
  files?: string[];
}

/** Seen by one person only, gone with a restart, as Slack promises nothing more. */
export interface EphemeralMessage extends StoredMessage {
  to: string;
}

export interface StoredFile {
  id: string;
  name: string;
  title: string;
  mimetype: string;
  /** Bytes. */
  size: number;
  user: string;
  created: number;
  channels: string[];
  /** `reserved` until its bytes have come, `uploaded` until it is shared. */
  state: 'reserved' | 'uploaded' | 'shared';
  /** Last part of the address that takes its bytes. */
  uploadToken?: string;
}

interface DeliveryAttempt {
  /** Milliseconds since the epoch. */
  at: number;
  /** `ok`, or Slack's retry reason. */
  outcome: string;
  status?: number;
}

export interface StoredDelivery {
  event_id: string;
  /** Event type, with the subtype after a slash. */
  kind: string;
  payload: JsonObject;
  attempts: DeliveryAttempt[];
  state: 'waiting' | 'delivered' | 'failed';
}

export interface StoredView extends JsonObject {
  id: string;
  type: 'modal' | 'home';
  hash: string;
  callback_id: string;
  private_metadata: string;
  external_id: string;
  blocks: Block[];
  root_view_id: string;
  previous_view_id: string | null;
}

export interface WorkspaceState {
  version: 1;
  /** Microseconds since the epoch of the last timestamp given out. */
  lastTs: number;
  users: SlackUser[];
  channels: SlackChannel[];
  /** By channel, oldest first. */
  messages: Record<string, StoredMessage[]>;
  files: StoredFile[];
  /** App Home by user. */
  homes: Record<string, StoredView>;
  deliveries: StoredDelivery[];
}
