import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Bus, WakeLine } from '../commands/ports';
import { waitAtMost } from './until-ready';

/** Ids in one message: PostgreSQL takes 8000 bytes, a UUID is 36. */
const IDS_A_MESSAGE = 150;
/** The first wake-up goes at once; those after it are gathered for so long. Nobody who reads on another process notices. */
const PAUSE_MS = 10;
/** A line that is stuck must not keep the process from ending. */
const LAST_WORDS_MS = 1_000;

/**
 * Wakes listeners of this process at once and those of others through a line. Wake-ups that come while the line is busy or pauses
 * are gathered into its next message, so that a thousand turns a second cost a hundred messages at most.
 */
export function createBus(line: WakeLine, onError: (error: unknown) => void): Bus {
  const self = randomUUID();
  const listeners = new Set<(conversationId: string | null) => void>();
  const waiting = new Set<string>();
  let sending: Promise<void> | null = null;
  const closing = new AbortController();

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
      // What is left to say when the bus closes is said without a pause.
      await wait(PAUSE_MS, undefined, { signal: closing.signal }).catch(() => undefined);
    }
    sending = null;
  };

  return {
    publish: (conversationIds) => {
      if (closing.signal.aborted || conversationIds.length === 0) return;
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
      closing.abort();
      if (sending) await waitAtMost(LAST_WORDS_MS, sending);
      listeners.clear();
      await line.close();
    },
  };
}
