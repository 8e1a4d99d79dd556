import type { Action } from './action.js';

/**
 * Messages that Web Chat has given to its client and that have not come back from the server. When the connection is made
 * anew, Web Chat gives them up; they are posted again under the same client id, by which the server takes each of them once.
 */
export class Unsettled {
  private readonly activities = new Map<string, object>();

  /** Watches what Web Chat does. */
  see({ type, payload = {}, meta = {} }: Action): void {
    const { clientActivityID: id } = meta;
    if (type === 'DIRECT_LINE/POST_ACTIVITY') this.retried(payload);
    else if (typeof id === 'string') this.settle(type, id, payload);
  }

  get all(): readonly object[] {
    return [...this.activities.values()];
  }

  clear(): void {
    this.activities.clear();
  }

  private settle(type: string, id: string, payload: object): void {
    switch (type) {
      case 'DIRECT_LINE/POST_ACTIVITY_PENDING':
        if ('activity' in payload && isObject(payload.activity)) this.activities.set(id, payload.activity);
        return;
      case 'DIRECT_LINE/POST_ACTIVITY_FULFILLED':
        this.activities.delete(id);
        return;
      case 'DIRECT_LINE/POST_ACTIVITY_REJECTED':
        // Given up because the connection ended: still ours to send. Refused: the customer was told and may retry.
        if (!isCancelled(payload)) this.activities.delete(id);
    }
  }

  /** A retry by hand gets a new id, and takes the place of the message that it repeats. */
  private retried(payload: object): void {
    const activity = 'activity' in payload ? payload.activity : null;
    const data = isObject(activity) && 'channelData' in activity ? activity.channelData : null;
    const id = isObject(data) && 'clientActivityID' in data ? data.clientActivityID : null;
    if (typeof id === 'string') this.activities.delete(id);
  }
}

function isCancelled(payload: object): boolean {
  return payload instanceof Error && payload.message === 'cancelled';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
