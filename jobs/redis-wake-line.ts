import { Redis } from 'ioredis';
import type { WakeLine } from '../commands/ports';

const CHANNEL = 'dossier:wake';

const OPTIONS = {
  connectTimeout: 5_000,
  // Sockets are asleep as long as the line is cut.
  retryStrategy: (times: number) => Math.min(times * 100, 1_000),
};

/** Wake-ups through Redis. A cut connection loses messages, so each new one tells everybody to look again. */
export function createRedisWakeLine(redisUrl: string, onError: (error: Error) => void): WakeLine {
  const publisher = new Redis(redisUrl, { ...OPTIONS, maxRetriesPerRequest: 1, enableOfflineQueue: false });
  // Subscribed anew by hand: what is missed until Redis has confirmed it must be looked for afterwards.
  const subscriber = new Redis(redisUrl, { ...OPTIONS, maxRetriesPerRequest: null, autoResubscribe: false });
  publisher.on('error', onError);
  subscriber.on('error', onError);
  return {
    send: async (message) => {
      await publisher.publish(CHANNEL, message);
    },
    listen: (onMessage) => {
      const subscribe = (): void => {
        subscriber.subscribe(CHANNEL).then(() => {
          onMessage(null);
        }, onError);
      };
      subscriber.on('message', (_channel: string, message: string) => {
        onMessage(message);
      });
      subscriber.on('ready', subscribe);
      if (subscriber.status === 'ready') subscribe();
    },
    close: () => {
      publisher.disconnect();
      subscriber.disconnect();
      return Promise.resolve();
    },
  };
}
