import { randomUUID } from 'node:crypto';
import type { Bus, WakeLine } from '../commands/ports';
import { waitAtMost } from './until-ready';

/** Ids in one message: PostgreSQL takes 8000 bytes, a UUID is 36. */
const IDS_A_MESSAGE = 150;
/** A line that is stuck must not keep the process from ending. */
const LAST_WORDS_MS = 1_000;

/**
 * Wakes listeners of this process at once and those of others through a line. Wake-ups that come while the line is busy are
 * gathered into its next message, so that a thousand turns a second cost a few messages and not a thousand.
 */
export function createBus(line: WakeLine, onError: (error: unknown) => void): Bus {
  const self = randomUUID();
  const listeners = new Set<(conversationId: string | null) => void>();
  const waiting = new Set<string>();
  let sending: Promise<void> | null = null;
  let closed = false;

  const tell = (conversationId: string | null): void => {
    for (const listener of listeners) {
      try {
        listener(conversationId);
      } catch (error) {
        // Whoever else listens, and whoever has just committed, has nothing to do with it.
        onError(error);
      }
    }
  };
  line.listen((message) => {
    if (message === null) {
      tell(null);
      return;
    }
    const [origin, ...ids] = message.split(',');
    if (origin !== self) ids.forEach(tell);
  });
  const drain = async (): Promise<void> => {
    while (waiting.size > 0) {
      const ids = [...waiting].slice(0, IDS_A_MESSAGE);
      for (const id of ids) waiting.delete(id);
      await line.send([self, ...ids].join(',')).catch(onError);
    }
    sending = null;
  };

  return {
    publish: (conversationIds) => {
      if (closed || conversationIds.length === 0) return;
      for (const id of conversationIds) {
        waiting.add(id);
        tell(id);
      }
      sending ??= drain();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      closed = true;
      if (sending) await waitAtMost(LAST_WORDS_MS, sending);
      listeners.clear();
      await line.close();
    },
  };
}
