import type { WebSocket } from 'ws';
import { TranscriptHub, type HubOptions } from '../channel-hub';
import { MAX_BUFFERED_BYTES, MAX_SOCKETS_PER_CONVERSATION, PAGE_SIZE } from './limits';
import { renderSet, type FileAddress } from './render';
import type { ReportFetched } from './types';

/** Direct Line streams: each frame is an activity set with its watermark. Clients send empty keep-alives, which are ignored. */
export class StreamHub {
  private readonly hub: TranscriptHub;

  constructor(options: Omit<HubOptions, 'fetched'>, fetched: ReportFetched) {
    this.hub = new TranscriptHub(
      { ...options, fetched },
      { pageSize: PAGE_SIZE, mostSockets: MAX_SOCKETS_PER_CONVERSATION, mostBufferedBytes: MAX_BUFFERED_BYTES },
    );
  }

  isFull(conversationId: string): boolean {
    return this.hub.isFull(conversationId);
  }

  /** Shows all that comes after a sequence, then whatever is added. */
  join(conversationId: string, socket: WebSocket, since: number, files: FileAddress): void {
    const frames = (entries: Parameters<typeof renderSet>[0], last: number) => [
      JSON.stringify(renderSet(entries, last, files)),
    ];
    this.hub.join(conversationId, { socket, since, frames });
  }

  close(): void {
    this.hub.close();
  }
}
