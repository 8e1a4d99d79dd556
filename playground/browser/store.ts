import type { Notice, Snapshot, WireChannel, WireMessage, WireUser, WireView } from './wire';

/** What the page knows: the last snapshot, and every notice since. */
export interface Known {
  me: string;
  users: readonly WireUser[];
  channels: readonly WireChannel[];
  commands: Snapshot['commands'];
  /** By channel and timestamp. */
  messages: ReadonlyMap<string, WireMessage>;
  views: readonly WireView[];
  home: WireView | null;
}

export const NOTHING: Known = {
  me: '',
  users: [],
  channels: [],
  commands: [],
  messages: new Map(),
  views: [],
  home: null,
};

function keyOf(channel: string, ts: string): string {
  return `${channel}/${ts}`;
}

function fromSnapshot(snapshot: Snapshot): Known {
  const { me, users, channels, commands, views, home } = snapshot;
  const all = [...snapshot.messages, ...snapshot.ephemerals];
  const messages = new Map(all.map((message) => [keyOf(message.channel, message.ts), message]));
  return { me, users, channels, commands, views, home, messages };
}

/** What is known after a notice. */
export function learn(known: Known, notice: Notice): Known {
  switch (notice.type) {
    case 'snapshot':
      return fromSnapshot(notice);
    case 'message': {
      const { message } = notice;
      return { ...known, messages: new Map(known.messages).set(keyOf(message.channel, message.ts), message) };
    }
    case 'gone': {
      const messages = new Map(known.messages);
      messages.delete(keyOf(notice.channel, notice.ts));
      return { ...known, messages };
    }
    case 'views':
      return { ...known, views: notice.views };
    case 'home':
      return { ...known, home: notice.view };
    case 'reload':
      return known;
  }
}

function byTs(a: WireMessage, b: WireMessage): number {
  return Number(a.ts) - Number(b.ts);
}

/** What a channel's own column shows, oldest first: roots, replies sent to the channel too, and what only I see. */
export function rootsOf(known: Known, channel: string): WireMessage[] {
  return [...known.messages.values()]
    .filter((message) => message.channel === channel && (message.thread_ts === undefined || message.broadcast === true))
    .sort(byTs);
}

/** The replies of a thread, oldest first. */
export function repliesOf(known: Known, channel: string, root: string): WireMessage[] {
  return [...known.messages.values()]
    .filter((message) => message.channel === channel && message.thread_ts === root && message.ts !== root)
    .sort(byTs);
}

export function userOf(known: Known, id: string): WireUser | undefined {
  return known.users.find((user) => user.id === id);
}
