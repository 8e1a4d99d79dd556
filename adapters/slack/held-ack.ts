import { setTimeout as sleep } from 'node:timers/promises';
import { SocketModeReceiver, type App, type Logger, type Receiver, type ReceiverEvent, type webApi } from '@slack/bolt';

export interface SocketOptions {
  readonly appToken: string;
  readonly logger: Logger;
  readonly clientOptions: webApi.WebClientOptions;
}

/** Milliseconds before a connection is tried again: doubled from the first to the last. */
const FIRST_DELAY = 500;
const LAST_DELAY = 30_000;
/** Milliseconds for Slack to take leave. */
const GOODBYE = 2000;

/**
 * Socket Mode that answers an event after it was handled, as `processBeforeResponse` does over HTTP: Bolt's own receiver
 * answers first, so that an event whose storing fails would be lost (DESIGN.md, law 2). Without an answer Slack sends it
 * again. It also connects again by itself: the library's own way leaves a rejection that nobody handles, which ends the
 * process.
 */
export class HeldAckReceiver implements Receiver {
  private readonly inner: SocketModeReceiver;
  private readonly stopping = new AbortController();
  private connecting: Promise<void> | null = null;

  constructor({ appToken, logger, clientOptions }: SocketOptions) {
    this.inner = new SocketModeReceiver({
      appToken,
      logger,
      installerOptions: { clientOptions },
      autoReconnectEnabled: false,
      processEventErrorHandler: () => Promise.resolve(false),
    });
    this.inner.client.on('disconnected', () => {
      void this.start();
    });
  }

  init(app: App): void {
    const processEvent = async (event: ReceiverEvent): Promise<void> => {
      const held: Parameters<ReceiverEvent['ack']>[] = [];
      const ack: ReceiverEvent['ack'] = (...answer) => {
        held.push(answer);
        return Promise.resolve();
      };
      await app.processEvent({ ...event, ack });
      for (const answer of held) await event.ack(...answer);
    };
    this.inner.init(Object.create(app, { processEvent: { value: processEvent } }) as App);
  }

  /** Goes on trying in the background: the rest of the process does not wait for Slack. */
  start(): Promise<void> {
    this.connecting ??= this.connect().finally(() => {
      this.connecting = null;
    });
    return Promise.resolve();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.connecting;
    await Promise.race([this.inner.client.disconnect(), sleep(GOODBYE, undefined, { ref: false })]);
  }

  private async connect(): Promise<void> {
    const { signal } = this.stopping;
    for (let delay = FIRST_DELAY; !signal.aborted; delay = Math.min(LAST_DELAY, delay * 2)) {
      try {
        await this.inner.client.start();
        return;
      } catch {
        // What went wrong was logged by the client already.
        await sleep(delay, undefined, { signal }).catch(() => undefined);
      }
    }
  }
}
