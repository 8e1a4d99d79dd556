import type { ServerResponse } from 'node:http';
import type { Notice } from '../browser/wire';
import type { Room } from './room';
import { snapshotFor } from './snapshot';

const HEARTBEAT_MS = 15_000;

/** The pages that are open: each gets a snapshot, then every notice meant for its person, as server-sent events. */
export class Streams {
  private readonly open = new Set<ServerResponse>();

  constructor(private readonly room: Room) {}

  start(user: string, res: ServerResponse): void {
    const snapshot = snapshotFor(this.room, user);
    res.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    const send = (notice: Notice): void => {
      res.write(`data: ${JSON.stringify(notice)}\n\n`);
    };
    send(snapshot);
    const stop = this.room.notices.listen(({ to, notice }) => {
      if (to && !to.includes(user)) return;
      send(notice.type === 'reload' ? snapshotFor(this.room, user) : notice);
    });
    const heartbeat = setInterval(() => res.write(': vivant\n\n'), HEARTBEAT_MS);
    this.open.add(res);
    res.once('close', () => {
      stop();
      clearInterval(heartbeat);
      this.open.delete(res);
    });
  }

  close(): void {
    for (const res of this.open) res.end();
  }
}
