import type { ChannelAdapter } from '../channel';
import { TranscriptHub } from '../channel-hub';
import { CLOSE, MAX_BUFFERED_BYTES, MAX_SOCKETS_PER_SESSION, PAGE_SIZE } from './limits';
import { frameOf, readLine } from './render';
import { SocketSessions } from './sessions';
import { socketUpgrade } from './socket-upgrade';
import type { Frame, SocketOptions } from './types';

export interface SocketChannel extends ChannelAdapter<Frame | null> {
  /** The same conversations, for REST. */
  readonly sessions: SocketSessions;
}

/** The plain JSON WebSocket at `/ws/conversation/:session_id` (PRODUCT.md section 4). */
export function createSocket(options: SocketOptions): SocketChannel {
  const sessions = new SocketSessions(options);
  const hub = new TranscriptHub(
    { ...options, fetched: (conversationId, sequence) => report(options, conversationId, sequence) },
    {
      pageSize: PAGE_SIZE,
      mostSockets: MAX_SOCKETS_PER_SESSION,
      mostBufferedBytes: MAX_BUFFERED_BYTES,
      // It comes back and takes up where it was.
      tooSlow: (socket) => {
        socket.close(CLOSE.tooSlow);
        options.onSlow?.();
      },
    },
  );
  return {
    channel: 'socket',
    capabilities: { maxButtons: 10, maxTextLength: 8_000, uploads: true },
    routes: [],
    upgrades: [socketUpgrade(hub, sessions, options)],
    render: (entry) => {
      const line = readLine(entry);
      if (line === null) return null;
      const { conversationId, sequence } = entry;
      const audio = options.audioUrl({ conversationId, from: sequence, to: sequence });
      return frameOf(line, sessions.sessionOf(conversationId), audio);
    },
    close: () => {
      hub.close();
      return Promise.resolve();
    },
    sessions,
  };
}

/** A fault is told, and answered with false. */
async function report(
  { onFetched, onFault }: SocketOptions,
  conversationId: string,
  sequence: number,
): Promise<boolean> {
  try {
    await onFetched?.(conversationId, sequence);
    return true;
  } catch (fault) {
    onFault?.(fault);
    return false;
  }
}
