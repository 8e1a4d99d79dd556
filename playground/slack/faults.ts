/** Goes wrong around a Web API call. */
export interface ApiFault {
  on: 'api';
  /**
   * `drop`: the socket dies after the call took effect (before it, with `before`). `error`: HTTP 500.
   * `rate_limit`: HTTP 429. `slow`: the answer comes `delayMs` after the effect. `deliver_first`: the events that the
   * call caused reach the app before its answer does.
   */
  kind: 'drop' | 'error' | 'rate_limit' | 'slow' | 'deliver_first';
  /** Any method when absent. */
  method?: string;
  times?: number;
  before?: boolean;
  delayMs?: number;
  retryAfterS?: number;
}

/** Goes wrong on the way to the app. */
export interface DeliveryFault {
  on: 'delivery';
  /**
   * `duplicate`: sent twice at once. `swap`: held back until the event after it has gone. `lose`: this attempt never
   * arrives. `slow`: sent after `delayMs`.
   */
  kind: 'duplicate' | 'swap' | 'lose' | 'slow';
  /** Event type, any when absent. */
  event?: string;
  times?: number;
  delayMs?: number;
}

export type Fault = ApiFault | DeliveryFault;

/** Faults in waiting; each is used up after `times` uses (default 1), oldest first. */
export class Faults {
  private waiting: { fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.waiting.push({ fault, left: fault.times ?? 1 });
  }

  clear(): void {
    this.waiting = [];
  }

  takeApi(method: string): ApiFault | undefined {
    return this.take((fault): fault is ApiFault => fault.on === 'api' && (fault.method ?? method) === method);
  }

  takeDelivery(event: string): DeliveryFault | undefined {
    return this.take((fault): fault is DeliveryFault => fault.on === 'delivery' && (fault.event ?? event) === event);
  }

  private take<T extends Fault>(matches: (fault: Fault) => fault is T): T | undefined {
    for (const entry of this.waiting) {
      const { fault } = entry;
      if (!matches(fault)) continue;
      entry.left -= 1;
      if (entry.left <= 0) this.waiting = this.waiting.filter((other) => other !== entry);
      return fault;
    }
    return undefined;
  }
}
